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
('expert',), 'agentur': ('rel', 'expert'), 'aggregat': ('tool',), 'agluetet': ('attempt', 'reach'), 'aglutet':
('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt', 'reach'), 'akkubohrer': ('tool',),
'akkuschrauber': ('tool',), 'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'), 'als':
('hello',), 'also': ('filler',), 'alt': ('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten':
('attribute',), 'altenheim': ('community',), 'alter': ('attribute',), 'altere': ('attribute',), 'alteren':
('attribute',), 'alterer': ('attribute',), 'amsel': ('name_words',), 'an': ('particle',), 'analysiert': ('verb3',),
'and': ('and',), 'angebot': ('hello', 'work', 'doc', 'document'), 'angebote': ('document',), 'angeboten': ('vowed',),
'angebotsschreiben': ('work',), 'angechattet': ('reach',), 'angefordert': ('asked_for',), 'angefragt': ('asked_for',),
'angefunkt': ('reach',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',), 'angeklopft': ('reach',),
'angekuendigt': ('vowed', 'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet': ('attempt', 'reach'),
'angelautet': ('attempt', 'reach'), 'angelika': ('name_words',), 'angemailt': ('reach',), 'angepingt': ('reach',),
'angerufen': ('ended', 'attempt', 'hello', 'reach', 'done'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',),
'angesehen': ('reviewed',), 'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',),
'angewahlt': ('attempt',), 'anhaenger': ('tool',), 'anhaengerkupplung': ('tool',), 'anhanger': ('tool',),
'anhangerkupplung': ('tool',), 'anker': ('name_words',), 'anlage': ('tool',), 'anleitung': ('thing',), 'anmeldung':
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
'ausgeliehen': ('handed', 'lent'), 'ausgemacht': ('agreed',), 'ausgerichtet': ('vowed',), 'ausgetauscht': ('ended',),
'ausglichn': ('lent',), 'ausgmacht': ('agreed',), 'ausleihen': ('giveinf',), 'ausm': ('hello',), 'ausmachen':
('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',), 'ausschreibung': ('work',), 'ausserdem':
('filler',), 'ausweis': ('own_affair', 'doc'), 'auswertung': ('doc',), 'auto': ('tool',), 'außerdem': ('filler',),
'azubi': ('rel',), 'baby': ('rel',), 'babysitter': ('expert',), 'babysitterin': ('expert',), 'bach': ('name_words',),
'bachelorarbeit': ('own_affair', 'work'), 'back': ('acts1', 'serves'), 'backe': ('give1', 'acts1', 'serves'),
'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baenke': ('tool',), 'baer': ('name_words',),
'bahn': ('bookable',), 'bahnhofsmission': ('community',), 'bald': ('filler', 'hello'), 'ball': ('name_words',),
'bank': ('rel', 'expert'), 'bankberater': ('expert',), 'bankberaterin': ('expert',), 'banke': ('tool',), 'bar':
('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1', 'imperative', 'serves'), 'baue': ('give1',
'imperative', 'serves'), 'bauer': ('name_words',), 'baum': ('name_words',), 'baustelle': ('site',), 'baut': ('verb3',
'give3', 'deed3', 'sends3', 'serves3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beamer': ('tool',),
'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck':
('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt':
('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befund': ('comes_in',),
'befunde': ('comes_in',), 'befurchtet': ('verb3',), 'begann': ('verb3',), 'begegnet': ('ended', 'gone'), 'begeistert':
('verb3',), 'beginnt': ('verb3',), 'begleit': ('acts1',), 'begleite': ('acts1',), 'begleitete': ('reach',),
'beglichen': ('done',), 'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',), 'behoben':
('done',), 'bei': ('hello',), 'beide': ('they', 'hello', 'both'), 'beiden': ('them',), 'beides': ('both',), 'beim':
('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht': ('introduced',),
'beklagt': ('verb3',), 'bekomm': ('verb1',), 'bekomme': ('verb1',), 'bekommen': ('hello',), 'bekommt': ('verb3',),
'beleg': ('doc',), 'belege': ('doc',), 'bemaengelt': ('verb3',), 'bemangelt': ('verb3',), 'beneidet': ('verb3',),
'benoetigt': ('needs',), 'benotigt': ('needs',), 'berater': ('expert',), 'beraterin': ('expert',), 'berechnet':
('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3', 'sends3'), 'bereitgestellt': ('done',),
'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',), 'bergtour': ('outing',), 'bergwacht':
('community',), 'bericht': ('thing', 'document'), 'berichtet': ('recounts', 'says', 'verb3'), 'berichtete': ('says',
'verb3'), 'besass': ('verb3',), 'bescheid': ('comes_in', 'hello'), 'bescheinigung': ('doc',), 'beschwert': ('verb3',),
'beschwerte': ('verb3',), 'besitzt': ('verb3',), 'besorg': ('give1', 'deed1', 'verb1', 'serves'), 'besorge': ('give1',
'deed1', 'verb1', 'serves'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3', 'handed',
'deed3', 'sends3', 'done', 'does3', 'named_to', 'serves3'), 'besorgts': ('deed3',), 'bespr': ('hello',),
'besprechung': ('hello', 'appointment'), 'besprochen': ('ended', 'hello', 'agreed'), 'bestaetig': ('give1',),
'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3', 'sends3', 'said'),
'bestaetigte': ('says', 'verb3'), 'bestaetigung': ('doc', 'document'), 'bestatig': ('give1',), 'bestatige':
('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestatigte':
('says', 'verb3'), 'bestatigung': ('doc', 'document'), 'beste': ('attribute',), 'besteck': ('tool',), 'bestell':
('serves',), 'bestelle': ('serves',), 'bestellt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'asked_for',
'serves3'), 'besten': ('attribute',), 'bester': ('attribute',), 'besuch': ('acts1',), 'besuche': ('give1', 'acts1'),
'besuchen': ('giveinf', 'callinf', 'acts1'), 'besucht': ('ended', 'hello', 'reach', 'give3'), 'besuchte': ('reach',),
'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',),
'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',), 'bewirb': ('imperative',), 'bewirbt': ('verb3',),
'bewundert': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3',
'sends3', 'done'), 'bier': ('hello', 'appointment', 'outing', 'way'), 'bierbaenke': ('tool',), 'bierbank': ('tool',),
'bierbanke': ('tool',), 'bierchen': ('outing',), 'biere': ('outing',), 'bierzapfanlage': ('tool',),
'bierzeltgarnitur': ('tool',), 'biete': ('imperative',), 'bilanz': ('doc',), 'bild': ('doc',), 'bilder': ('doc',),
'bildschirm': ('tool',), 'bill': ('name_words',), 'bimmelte': ('reach',), 'bin': ('hello', 'verb1'), 'birn':
('name_words',), 'bis': ('hello',), 'bisher': ('hello',), 'bissl': ('hello',), 'bitte': ('filler', 'imperative'),
'bittet': ('bidding', 'verb3', 'does3'), 'bleib': ('imperative',), 'bleiben': ('verb3',), 'bleibt': ('verb3',),
'blieb': ('verb3',), 'blog': ('work',), 'blogpost': ('work', 'thing'), 'bloss': ('filler',), 'bloß': ('filler',),
'bluesky': ('network',), 'blum': ('name_words',), 'blumen': ('by_post',), 'blumenstrauss': ('by_post',), 'blutwerte':
('comes_in',), 'boehm': ('name_words',), 'bohm': ('name_words',), 'bohrer': ('tool',), 'bohrmaschine': ('tool',),
'bollerwagen': ('tool',), 'boomt': ('verb3',), 'boot': ('tool',), 'borg': ('give1', 'serves'), 'borge': ('give1',
'serves'), 'borgen': ('giveinf',), 'borgt': ('give3', 'lent', 'serves3'), 'boss': ('rel',), 'botschaft': ('opinion',),
'bouldern': ('outing',), 'box': ('tool',), 'boxen': ('tool',), 'bp': ('work',), 'brach': ('verb3',), 'brachte':
('verb3',), 'braeuchte': ('verb3', 'should', 'needs'), 'braeuchten': ('should', 'needs'), 'brand': ('name_words',),
'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'), 'braucht':
('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'should', 'needs'), 'brauchten': ('should', 'needs'), 'braun':
('name_words',), 'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('hello', 'give1',
'acts1', 'verb1', 'serves'), 'bringe': ('hello', 'give1', 'acts1', 'verb1', 'serves'), 'bringen': ('give1', 'give3',
'giveinf'), 'bringt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'), 'broschuere': ('work',), 'broschure':
('work',), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'brunche': ('acts1',),
'brunchen': ('acts1',), 'bräuchte': ('verb3', 'should', 'needs'), 'buch': ('work', 'thing', 'by_post', 'tool',
'serves'), 'buche': ('give1', 'name_words', 'deed1', 'serves'), 'buchen': ('giveinf',), 'bucher': ('by_post', 'tool'),
'bucherei': ('community',), 'buchhalter': ('expert',), 'buchhalterin': ('expert',), 'bucht': ('give3', 'deed3',
'sends3', 'does3', 'serves3'), 'buchtipp': ('thing',), 'budget': ('site',), 'budgetiert': ('verb3',), 'buecher':
('by_post', 'tool'), 'buecherei': ('community',), 'buero': ('rel', 'site'), 'build': ('imperative',), 'buro': ('rel',
'site'), 'bus': ('tool',), 'busch': ('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw': ('and',),
'bäckt': ('give3',), 'call': ('appointment', 'way'), 'called': ('reach',), 'camper': ('tool',), 'caritas':
('community',), 'caterer': ('expert',), 'cateringfirma': ('expert',), 'cello': ('tool',), 'ceo': ('rel',), 'cfo':
('rel',), 'challenged': ('reviewed',), 'charge': ('imperative',), 'chat': ('way',), 'check': ('deed1', 'serves'),
'checke': ('give1', 'deed1', 'serves'), 'checken': ('giveinf',), 'checkliste': ('thing',), 'checklisten': ('thing',),
'checkt': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ':
('name_words',), 'closed': ('verb3',), 'closte': ('verb3',), 'coacht': ('verb3',), 'code': ('work',), 'cofounder':
('rel',), 'connecte': ('give1',), 'connected': ('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet':
('give3', 'introduced'), 'coo': ('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',),
'cut': ('imperative',), 'cv': ('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',),
'dachbox': ('tool',), 'dachte': ('verb3',), 'dafuer': ('filler',), 'dafur': ('filler',), 'dagelassen': ('handed',
'lent_out'), 'daher': ('filler',), 'daily': ('appointment',), 'danach': ('filler', 'hello'), 'danke': ('hello',),
'danken': ('callinf',), 'dann': ('filler', 'hello'), 'darf': ('hello', 'verb3', 'verb1'), 'das': ('it', 'det',
'hello', 'relative'), 'dass': ('hello',), 'date': ('appointment',), 'datei': ('thing',), 'daten': ('comes_in', 'doc'),
'dazu': ('filler',), 'dazugekommen': ('reach',), 'dazugesellt': ('reach',), 'dazugestossen': ('reach',),
'dazugestoßen': ('reach',), 'dazukommen': ('comeinf',), 'dazustossen': ('comeinf',), 'deck': ('work',), 'definitiv':
('filler',), 'deiner': ('hello',), 'delegier': ('imperative',), 'delegiere': ('imperative',), 'dem': ('them', 'det',
'hello', 'article', 'relative'), 'demnachst': ('filler',), 'demnaechst': ('filler',), 'den': ('det', 'hello',
'article', 'relative'), 'denk': ('verb1',), 'denke': ('verb1',), 'denken': ('verb3',), 'denkt': ('verb3', 'saysv'),
'deployed': ('deed3',), 'deployt': ('deed3',), 'der': ('det', 'hello', 'article', 'relative'), 'deren': ('their',
'relative'), 'derweil': ('filler',), 'derweilen': ('filler',), 'des': ('det',), 'deshalb': ('filler',), 'designer':
('expert',), 'designerin': ('expert',), 'designt': ('deed3',), 'dessen': ('their',), 'deswegen': ('filler',),
'devise': ('opinion',), 'diakonie': ('community',), 'dick': ('name_words',), 'die': ('det', 'article', 'relative'),
'dienstag': ('hello',), 'dienstleister': ('expert',), 'dienstleisterin': ('expert',), 'dies': ('it',), 'diese':
('det', 'hello'), 'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',),
'diktiert': ('handed',), 'dill': ('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'diplomarbeit':
('own_affair',), 'direkt': ('filler',), 'diss': ('work',), 'dissertation': ('work',), 'ditch': ('imperative',),
'doch': ('filler',), 'doktor': ('title',), 'doktorarbeit': ('own_affair', 'work'), 'dokument': ('thing',),
'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'),
'draengte': ('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'dreh':
('imperative',), 'drehbuch': ('work',), 'drehmomentschluessel': ('tool',), 'drehmomentschlussel': ('tool',), 'dreht':
('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drink': ('outing',), 'drinks': ('outing',), 'drohne':
('tool',), 'drop': ('imperative',), 'druck': ('serves',), 'drucke': ('give1', 'serves'), 'drucker': ('tool',),
'druckerei': ('expert',), 'druckerpresse': ('tool',), 'druckt': ('verb3', 'give3', 'deed3', 'sends3', 'does3',
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
'said'), 'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',), 'es': ('it',), 'espressomaschine': ('tool',), 'ess':
('acts1',), 'esse': ('acts1',), 'essen': ('hello', 'appointment', 'acts1', 'way'), 'etwas': ('hello',), 'euch':
('hello',), 'eurer': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',), 'expandiert': ('verb3',),
'exportiert': ('verb3',), 'expose': ('work',), 'exposee': ('work',), 'facebook': ('network',), 'faehrt': ('verb3',),
'faellt': ('hello', 'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahr': ('acts1',), 'fahre': ('acts1',),
'fahren': ('acts1',), 'fahrkarten': ('bookable',), 'fahrrad': ('tool',), 'fahrt': ('verb3',), 'falk': ('name_words',),
'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',), 'familien': ('rel',), 'fand': ('says',
'verb3', 'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fang': ('imperative',), 'fangt':
('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fazit': ('opinion',), 'fb': ('network',),
'feedback': ('doc', 'opinion'), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feierabendbier': ('outing',), 'feiere':
('acts1',), 'feiern': ('acts1',), 'feiert': ('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'ferienhaus':
('tool',), 'ferienwohnung': ('tool',), 'fernglas': ('tool',), 'fertig': ('done',), 'fertigt': ('deed3',),
'festplatte': ('tool',), 'festzeltgarnitur': ('tool',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'feuerwehr':
('community',), 'fiel': ('verb3',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',),
'find': ('verb1',), 'finde': ('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'),
'finds': ('saysv',), 'fing': ('verb3',), 'fink': ('name_words',), 'fire': ('imperative',), 'firma': ('rel',),
'fischer': ('name_words',), 'fitness': ('outing',), 'fix': ('filler',), 'fixt': ('deed3',), 'flasche': ('by_post',),
'flex': ('tool',), 'flieg': ('acts1',), 'fliege': ('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'fliesen':
('comes_in',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',),
'fluchtlingshilfe': ('community',), 'fluechtlingshilfe': ('community',), 'fluege': ('bookable',), 'flug':
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
'gebruncht': ('ended',), 'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello',), 'gechallenged':
('reviewed',), 'gedruckt': ('done',), 'geeinigt': ('agreed',), 'gefahren': ('gone',), 'geflogen': ('gone',),
'geforwarded': ('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt': ('ended', 'hello'), 'gefruhstuckt':
('ended', 'hello'), 'gegangen': ('ended', 'gone'), 'gegeben': ('handed', 'done', 'named_to', 'lent_out'), 'gegen':
('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('ended', 'hello'), 'geglaettet': ('reviewed',), 'geglattet':
('reviewed',), 'geh': ('sees1', 'acts1', 'imperative'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen':
('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert': ('recounts', 'hello', 'seen_of'), 'gehoerte': ('verb3',),
'geholfen': ('hello',), 'gehort': ('recounts', 'hello', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'),
'geige': ('tool',), 'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart': ('done',), 'geklingelt': ('attempt',),
'gekuerzt': ('reviewed',), 'gekurzt': ('reviewed',), 'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen':
('ended', 'gone'), 'gelautet': ('attempt',), 'geld': ('comes_in', 'by_post'), 'geleitet': ('done',), 'gelesen':
('hello', 'reviewed', 'seen_of'), 'geliefert': ('done',), 'geliehen': ('handed', 'lent'), 'gemacht': ('done',),
'gemailt': ('ended', 'attempt', 'hello', 'reach', 'handed', 'writes', 'said', 'done', 'named_to'), 'gemeinde':
('community',), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',),
'genannt': ('handed', 'named_to'), 'genehmigung': ('comes_in',), 'generator': ('tool',), 'gepaddelt': ('gone',),
'gepilgert': ('gone',), 'gepingt': ('reach',), 'geplaudert': ('ended',), 'geprueft': ('reviewed', 'done'), 'gepruft':
('reviewed', 'done'), 'gequatscht': ('ended', 'hello'), 'gerade': ('filler', 'hello'), 'geradelt': ('gone',),
'geraet': ('tool',), 'gerat': ('tool',), 'geraten': ('counselled',), 'gerechnet': ('done',), 'geredet': ('ended',
'recounts', 'hello'), 'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt': ('reviewed',), 'gerodelt': ('gone',),
'gerudert': ('gone',), 'gesagt': ('said',), 'gesandt': ('writes', 'done'), 'geschaeftsfuehrer': ('rel',),
'geschaeftsfuehrerin': ('rel',), 'geschaeftsplan': ('work',), 'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin':
('rel',), 'geschaftsplan': ('work',), 'geschenk': ('by_post',), 'geschenkt': ('handed',), 'geschickt': ('handed',
'writes', 'done', 'named_to'), 'geschirr': ('tool',), 'geschirrset': ('tool',), 'geschlendert': ('gone',),
'geschleppt': ('hello',), 'geschrieben': ('ended', 'attempt', 'hello', 'reach', 'said', 'done', 'named_to'),
'geschwaermt': ('recounts',), 'geschwarmt': ('recounts',), 'geschwister': ('rel',), 'geschwommen': ('gone',),
'geschworen': ('vowed',), 'gesehen': ('ended', 'hello', 'seen_of'), 'gesellte': ('reach',), 'gesellten': ('reach',),
'gesendet': ('handed', 'writes', 'done'), 'gesessen': ('gone',), 'gesimst': ('reach', 'handed', 'named_to'),
'gesprach': ('hello', 'appointment', 'way'), 'gespraech': ('hello', 'appointment', 'way'), 'gesprochen': ('ended',
'recounts', 'hello'), 'gestand': ('verb3',), 'gestanden': ('gone',), 'gesteht': ('says', 'verb3'), 'gestellt':
('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',), 'gestrafft': ('reviewed',), 'getanzt': ('gone',),
'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach', 'handed'), 'getroffen': ('ended', 'hello',
'reach'), 'getrunken': ('ended', 'hello'), 'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',),
'gewerbeschein': ('doc',), 'gewesen': ('ended', 'hello', 'gone'), 'gewhatsappt': ('reach', 'handed', 'named_to'),
'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',), 'gewunscht': ('asked_for',), 'gezahlt': ('done',), 'gezeigt':
('hello',), 'gib': ('give1', 'imperative'), 'gibt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'), 'gimbal':
('tool',), 'ging': ('verb3', 'verb1'), 'gitarre': ('tool',), 'glaenzt': ('verb3',), 'glaeser': ('tool',), 'glanzt':
('verb3',), 'glaser': ('tool',), 'glaub': ('verb1',), 'glaube': ('verb1',), 'glauben': ('verb3',), 'glaubt': ('says',
'verb3', 'saysv'), 'glaubte': ('verb3',), 'glaufen': ('hello',), 'gleich': ('filler', 'hello'), 'glichn': ('lent',),
'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gluehwein': ('outing',), 'gluhwein':
('outing',), 'gmeint': ('saysv', 'said'), 'goenn': ('imperative',), 'goennt': ('verb3',), 'gold': ('name_words',),
'golf': ('outing',), 'golfrunde': ('outing',), 'gonn': ('imperative',), 'gonnt': ('verb3',), 'grab': ('name_words',),
'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'grafiker': ('expert',), 'grafikerin':
('expert',), 'gratn': ('counselled',), 'gratscht': ('hello',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',),
'gratulierte': ('reach',), 'grill': ('tool',), 'grille': ('acts1',), 'grillen': ('acts1',), 'grillplatte': ('tool',),
'grinst': ('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',), 'grossen': ('attribute', 'hello'),
'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß': ('name_words',), 'gruen':
('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',),
'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',),
'grundet': ('verb3',), 'grundete': ('verb3',), 'grundstuck': ('site',), 'grundstueck': ('site',), 'gsagt': ('saysv',
'said'), 'gschickt': ('handed', 'writes'), 'gschribe': ('reach',), 'gschwaermt': ('recounts',), 'gschwarmt':
('recounts',), 'gschwind': ('filler',), 'gsd': ('filler',), 'gseit': ('said',), 'gsessen': ('hello',), 'gsi':
('gone',), 'gsogt': ('saysv', 'said'), 'guck': ('acts1',), 'gucke': ('acts1',), 'gut': ('hello', 'name_words'),
'gutachten': ('comes_in', 'work', 'document'), 'guten': ('hello',), 'gutschrift': ('document',), 'gwesn': ('gone',),
'ha': ('have',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben': ('hello', 'verb3',
'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'hacksler': ('tool',), 'haecksler':
('tool',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3', 'meant'), 'haette': ('hello', 'verb3',
'needs', 'verb1', 'meant'), 'haetten': ('meant',), 'haettn': ('verb3',), 'hahn': ('name_words',), 'halb': ('hello',),
'halbiert': ('verb3', 'imperative'), 'half': ('verb3',), 'halle': ('site',), 'halt': ('filler', 'verb3'), 'haltung':
('opinion',), 'ham': ('have',), 'hammer': ('name_words',), 'han': ('have',), 'handbuch': ('thing',),
'handelsregisterauszug': ('doc',), 'handkarre': ('tool',), 'handout': ('thing',), 'handwerker': ('expert',), 'handy':
('way',), 'handynummer': ('address',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste':
('verb3',), 'hat': ('verb3', 'hat'), 'hatt': ('verb3', 'meant'), 'hatte': ('hello', 'verb3', 'have', 'hat', 'needs',
'verb1', 'meant'), 'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1', 'meant'), 'hattn': ('verb3',), 'hau':
('imperative',), 'hausaerztin': ('expert',), 'hausarbeit': ('work',), 'hausarzt': ('expert',), 'hausarztin':
('expert',), 'headset': ('tool',), 'heb': ('imperative',), 'hebamme': ('expert',), 'hebt': ('does3',), 'hecht':
('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete': ('verb3',),
'heiss': ('name_words',), 'heisst': ('hello',), 'heizstrahler': ('tool',), 'heißt': ('hello',), 'helf': ('give1',
'acts1'), 'helfe': ('give1', 'acts1'), 'helfen': ('giveinf',), 'helfer': ('helper',), 'helferin': ('helper',), 'hend':
('have',), 'herausgesucht': ('handed', 'named_to'), 'herbst': ('name_words',), 'herr': ('hello', 'title'), 'herrn':
('hello', 'title'), 'herzog': ('name_words',), 'hess': ('name_words',), 'heuer': ('hello',), 'heut': ('filler',
'hello'), 'heute': ('hello',), 'hielt': ('verb3',), 'hier': ('hello',), 'hilft': ('verb3', 'give3'), 'hing':
('verb3',), 'hingefahren': ('attempt',), 'hingeschickt': ('writes', 'done'), 'hinkt': ('verb3',), 'hinterher':
('filler',), 'hinterhergeschickt': ('writes',), 'hire': ('imperative',), 'hired': ('verb3',), 'hirsch':
('name_words',), 'his': ('their',), 'hob': ('have',), 'hochdruckreiniger': ('tool',), 'hochgeladen': ('writes',),
'hochladen': ('giveinf',), 'hod': ('hat',), 'hoer': ('sees1', 'imperative', 'serves'), 'hoere': ('sees1', 'serves'),
'hoert': ('verb3', 'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte':
('verb3',), 'hol': ('hello', 'give1', 'acts1', 'imperative', 'serves'), 'hole': ('give1', 'acts1', 'serves'), 'holen':
('giveinf',), 'holt': ('hello', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'holte': ('verb3',), 'holz':
('comes_in',), 'hom': ('have',), 'homepage': ('work',), 'hor': ('sees1', 'imperative', 'serves'), 'hore': ('sees1',
'serves'), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hospiz': ('community',), 'hot': ('hat',),
'hotel': ('bookable',), 'hr': ('title',), 'hubwagen': ('tool',), 'huepfburg': ('tool',), 'hupfburg': ('tool',),
'hält': ('verb3',), 'hätte': ('hello', 'verb3', 'needs', 'verb1', 'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm':
('them',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',),
'ihn': ('them', 'hello'), 'ihna': ('them', 'to_them'), 'ihnen': ('them', 'hello', 'to_them'), 'ihr': ('them', 'their',
'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer':
('their', 'hello'), 'ihres': ('their', 'hello'), 'ihrs': ('them',), 'im': ('hello',), 'immer': ('filler', 'hello'),
'importiert': ('verb3',), 'info': ('document',), 'informier': ('give1',), 'informiere': ('give1',), 'informieren':
('giveinf', 'selfinf'), 'informiert': ('give3', 'done'), 'infos': ('document',), 'ins': ('hello',), 'inserat':
('work',), 'insta': ('network',), 'instagram': ('network',), 'installateur': ('expert',), 'interessieren': ('verb3',),
'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give3', 'document'), 'introduced':
('introduced',), 'introe': ('give1',), 'introed': ('give3', 'introduced'), 'introen': ('giveinf',), 'introt':
('give3',), 'investier': ('imperative',), 'investiere': ('imperative',), 'investiert': ('verb3',), 'investierte':
('verb3',), 'investor': ('rel',), 'investorin': ('rel',), 'inzwischen': ('filler',), 'ipad': ('tool',), 'irgendwann':
('filler',), 'iris': ('name_words',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'),
'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr': ('hello',), 'jahresabschluss': ('doc',), 'jammert':
('verb3',), 'jammerte': ('verb3',), 'jan': ('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene':
('det',), 'jener': ('det',), 'jetzige': ('attribute',), 'jetzigen': ('attribute',), 'jetziger': ('attribute',),
'jetzt': ('filler',), 'jeweils': ('both',), 'jogge': ('acts1',), 'joggen': ('acts1',), 'joggingrunde': ('outing',),
'joggt': ('verb3',), 'joined': ('reach',), 'jour': ('appointment',), 'juengere': ('attribute',), 'juengeren':
('attribute',), 'juengerer': ('attribute',), 'jugendzentrum': ('community',), 'jung': ('name_words',), 'jungere':
('attribute',), 'jungeren': ('attribute',), 'jungerer': ('attribute',), 'just': ('filler',), 'kabel': ('tool',),
'kabelrolle': ('tool',), 'kabeltrommel': ('tool',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaercher':
('tool',), 'kaffee': ('hello', 'appointment', 'way'), 'kaffeemaschine': ('tool',), 'kaiser': ('name_words',), 'kajak':
('tool',), 'kalkulation': ('work', 'thing'), 'kalkuliert': ('verb3', 'deed3'), 'kam': ('reach',), 'kamen': ('reach',),
'kamera': ('tool',), 'kamp': ('name_words',), 'kampft': ('verb3',), 'kampfte': ('verb3',), 'kandidat': ('expert',),
'kandidaten': ('expert',), 'kandidatin': ('expert',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte':
('verb3',), 'kannten': ('verb3',), 'kanu': ('tool',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'karcher': ('tool',),
'karten': ('bookable',), 'kartenabend': ('outing',), 'karton': ('by_post',), 'kastenwagen': ('tool',), 'kauf':
('imperative', 'serves'), 'kaufe': ('give1', 'serves'), 'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3', 'sends3',
'does3', 'serves3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'keep': ('imperative',), 'kein': ('not', 'hello'),
'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not', 'hello'), 'keines':
('not',), 'keller': ('name_words',), 'kennen': ('verb3',), 'kennengelernt': ('ended',), 'kennt': ('verb3',),
'kennzahlen': ('doc',), 'kern': ('name_words',), 'kettensaege': ('tool',), 'kettensage': ('tool',), 'keyboard':
('tool',), 'kill': ('imperative',), 'kind': ('rel',), 'kinder': ('rel',), 'kindergarten': ('community',), 'kindern':
('rel',), 'kindersitz': ('tool',), 'kinderwagen': ('tool',), 'kino': ('outing',), 'kirch': ('name_words',), 'kirche':
('community',), 'kisten': ('hello', 'by_post'), 'kita': ('community',), 'klaer': ('give1', 'deed1', 'verb1',
'serves'), 'klaere': ('give1', 'deed1', 'verb1', 'serves'), 'klaeren': ('giveinf', 'deed3'), 'klaert': ('give3',
'deed3', 'sends3', 'does3', 'serves3'), 'klaerts': ('deed3',), 'klagt': ('says', 'verb3'), 'klagte': ('verb3',),
'klang': ('verb3',), 'klar': ('give1', 'deed1', 'verb1', 'serves'), 'klare': ('give1', 'deed1', 'verb1', 'serves'),
'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'klarts': ('deed3',),
'klausur': ('own_affair',), 'klavier': ('tool',), 'kleid': ('tool',), 'kleiderkammer': ('community',), 'klein':
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
'kuehl': ('name_words',), 'kuehlbox': ('tool',), 'kuehlschrank': ('tool',), 'kuehn': ('name_words',), 'kuemmer':
('give1', 'verb1', 'serves'), 'kuemmere': ('give1', 'deed1', 'verb1', 'serves'), 'kuemmern': ('giveinf', 'selfinf'),
'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendig': ('imperative',), 'kuendige': ('imperative',), 'kuendigt':
('verb3', 'imperative'), 'kuendigte': ('verb3',), 'kuenftige': ('attribute',), 'kuenftigen': ('attribute',),
'kuenftiger': ('attribute',), 'kuerz': ('imperative',), 'kuerze': ('imperative',), 'kuhl': ('name_words',), 'kuhlbox':
('tool',), 'kuhlschrank': ('tool',), 'kuhn': ('name_words',), 'kummer': ('give1', 'verb1', 'serves'), 'kummere':
('give1', 'deed1', 'verb1', 'serves'), 'kummern': ('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',),
'kumpel': ('rel',), 'kunde': ('rel',), 'kundig': ('imperative',), 'kundige': ('imperative',), 'kundigt': ('verb3',
'imperative'), 'kundigte': ('verb3',), 'kundin': ('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',),
'kunftiger': ('attribute',), 'kunst': ('name_words',), 'kurs': ('own_affair',), 'kurz': ('filler', 'hello',
'name_words', 'imperative'), 'kurze': ('hello', 'imperative'), 'kurzer': ('hello',), 'könnte': ('hello', 'verb3',
'verb1'), 'kühn': ('name_words',), 'kürz': ('imperative',), 'kürze': ('imperative',), 'laborwerte': ('comes_in',),
'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1', 'verb1', 'serves'), 'lade': ('give1', 'verb1', 'serves'),
'ladegeraet': ('tool',), 'ladegerat': ('tool',), 'ladekabel': ('tool',), 'laden': ('rel',), 'ladt': ('give3',),
'laedt': ('give3',), 'laenger': ('filler',), 'laesst': ('hello', 'verb3', 'give3'), 'laeuft': ('verb3',), 'laeutete':
('reach',), 'lag': ('verb3',), 'lager': ('site',), 'lampe': ('tool',), 'lampen': ('tool',), 'landingpage': ('work',),
'lang': ('name_words',), 'lange': ('filler', 'hello'), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte':
('verb3',), 'laptop': ('tool',), 'las': ('verb3',), 'lass': ('give1', 'verb1', 'imperative'), 'lasse': ('give1',
'verb1'), 'lassen': ('hello',), 'lasst': ('hello', 'verb3', 'give3', 'imperative'), 'lastenrad': ('tool',), 'lauf':
('acts1',), 'laufe': ('acts1',), 'laufen': ('acts1',), 'laufrunde': ('outing',), 'lauft': ('verb3',), 'launch':
('imperative',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lautete': ('reach',), 'lautsprecher': ('tool',),
'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',),
'lebenshilfe': ('community',), 'lebenslaeufe': ('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',), 'lebt':
('verb3',), 'lebte': ('verb3',), 'leg': ('give1', 'imperative'), 'lege': ('give1', 'imperative'), 'legt': ('give3',
'does3'), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider':
('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1', 'serves'), 'leihe': ('give1', 'serves'), 'leihen':
('giveinf',), 'leihgeraet': ('tool',), 'leihgerat': ('tool',), 'leiht': ('give3', 'serves3'), 'leinwand': ('tool',),
'leistet': ('verb3',), 'leit': ('give1', 'verb1', 'serves'), 'leite': ('give1', 'verb1', 'serves'), 'leiten':
('give1', 'give3'), 'leiter': ('tool',), 'leitet': ('verb3', 'give3', 'deed3', 'serves3'), 'leitete': ('verb3',),
'leitfaden': ('thing',), 'leitfaeden': ('thing',), 'leitfäden': ('thing',), 'lektor': ('expert',), 'lektoriert':
('reviewed',), 'lektorin': ('expert',), 'lenz': ('name_words',), 'lerche': ('name_words',), 'lern': ('imperative',),
'lerne': ('imperative',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1', 'sees1', 'serves'), 'lese':
('give1', 'sees1', 'verb1', 'serves'), 'lesen': ('giveinf',), 'leseprobe': ('work',), 'lesetipp': ('thing',),
'letzte': ('hello',), 'letzten': ('hello',), 'letztens': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',),
'leute': ('rel',), 'lichtanlage': ('tool',), 'lieb': ('name_words',), 'lieber': ('hello',), 'liebt': ('verb3',),
'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1', 'serves'), 'lieferant': ('expert',),
'lieferanten': ('expert',), 'lieferantin': ('expert',), 'liefere': ('give1', 'deed1', 'serves'), 'liefern': ('give1',
'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'lieferte': ('verb3',),
'lieferung': ('comes_in', 'document'), 'lieferwagen': ('tool',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest':
('verb3', 'give3', 'sends3', 'does3', 'serves3'), 'ließ': ('verb3',), 'linde': ('name_words',), 'linie': ('opinion',),
'link': ('thing', 'document'), 'linkedin': ('network', 'way'), 'links': ('thing',), 'liste': ('thing', 'doc'),
'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loetkolben': ('tool',),
'loewe': ('name_words',), 'logo': ('doc', 'site'), 'lokal': ('bookable',), 'los': ('sends_apart',), 'losgeschickt':
('writes', 'done'), 'lotkolben': ('tool',), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch': ('appointment',
'way'), 'lunche': ('acts1',), 'lunchen': ('acts1',), 'lust': ('name_words',), 'lässt': ('hello', 'verb3', 'give3'),
'läutete': ('reach',), 'ma': ('filler',), 'mach': ('hello', 'give1', 'verb1', 'imperative', 'serves'), 'mache':
('hello', 'give1', 'verb1', 'serves'), 'machen': ('give1', 'giveinf'), 'machs': ('imperative',), 'macht': ('hello',
'verb3', 'give3', 'deed3', 'does3', 'imperative', 'serves3'), 'machte': ('verb3',), 'maenner': ('rel',), 'maennern':
('rel',), 'mag': ('verb3',), 'magister': ('title',), 'mahnen': ('callinf',), 'mai': ('name_words',), 'mail': ('verb1',
'address', 'way', 'serves'), 'mailadresse': ('address',), 'maile': ('give1', 'deed1', 'verb1', 'serves'), 'mailen':
('giveinf',), 'mailt': ('give3', 'deed3', 'sends3', 'serves3'), 'mailte': ('reach',), 'mailwechsel': ('way',),
'makler': ('expert',), 'maklerin': ('expert',), 'mal': ('filler', 'hello'), 'maler': ('expert',), 'malerin':
('expert',), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'manner': ('rel',), 'mannern': ('rel',),
'manuskript': ('work',), 'mappe': ('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masse': ('document',),
'masterarbeit': ('own_affair', 'work'), 'mastodon': ('network',), 'material': ('comes_in',), 'maurer':
('name_words',), 'may': ('name_words',), 'meckert': ('verb3',), 'meckerte': ('verb3',), 'meeting': ('appointment',
'way'), 'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my',
'hello', 'verb3', 'saysv'), 'meiner': ('my', 'hello'), 'meines': ('my',), 'meint': ('says', 'hello', 'verb3',
'saysv'), 'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',), 'meints': ('verb3',), 'meinung': ('opinion',),
'meld': ('give1', 'verb1', 'serves'), 'melde': ('give1', 'verb1', 'serves'), 'melden': ('give1', 'giveinf',
'selfinf'), 'meldete': ('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'mer':
('me',), 'merged': ('deed3',), 'mergt': ('deed3',), 'messe': ('site',), 'messgeraet': ('tool',), 'messgerat':
('tool',), 'metzger': ('name_words',), 'mi': ('me',), 'mia': ('me',), 'mich': ('me', 'hello'), 'mietet': ('verb3',),
'mietete': ('verb3',), 'mikro': ('tool',), 'mikrofon': ('tool',), 'mikrofone': ('tool',), 'mikroskop': ('tool',),
'mir': ('me', 'hello'), 'mischpult': ('tool',), 'misst': ('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',),
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
('name_words',), 'monitor': ('tool',), 'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'),
'motivationsschreiben': ('work',), 'motorsense': ('tool',), 'motzt': ('verb3',), 'motzte': ('verb3',), 'mueller':
('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'muesste':
('hello', 'verb3', 'should'), 'muessten': ('should',), 'muller': ('name_words',), 'multimeter': ('tool',),
'musikanlage': ('tool',), 'musikverein': ('community',), 'musiziere': ('acts1',), 'muss': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'musse': ('should',), 'mussen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musste': ('hello',
'verb3', 'should'), 'mussten': ('should',), 'muster': ('thing', 'by_post', 'doc', 'document'), 'musterbrief':
('thing',), 'mustertexte': ('thing',), 'mustervertrag': ('thing',), 'mutter': ('rel',), 'my': ('my',), 'möchte':
('hello', 'verb3', 'will3', 'needs', 'verb1'), 'müsste': ('hello', 'verb3', 'should'), 'müssten': ('should',), 'n':
('det',), 'nach': ('hello', 'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachbarschaftshilfe':
('community',), 'nachfassen': ('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',), 'nachgebessert':
('reviewed', 'done'), 'nachgefragt': ('asked_for',), 'nachgeliefert': ('done',), 'nachgereicht': ('writes', 'done'),
'nachgeschaerft': ('reviewed',), 'nachgescharft': ('reviewed',), 'nachgeschickt': ('writes', 'done'), 'nachhaken':
('giveinf',), 'nachher': ('filler',), 'nachhilfelehrer': ('expert',), 'nachhilfelehrerin': ('expert',), 'nachliefern':
('giveinf',), 'nachmittag': ('hello',), 'nachreichen': ('giveinf',), 'nachricht': ('comes_in', 'hello'), 'nachste':
('hello',), 'nachsten': ('hello',), 'nachster': ('hello',), 'nacht': ('name_words',), 'nachtmahl': ('hello',),
'nachweis': ('doc',), 'nachweise': ('doc',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',),
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
('thing',), 'notstromaggregat': ('tool',), 'nummer': ('thing', 'address'), 'nun': ('filler',), 'nur': ('filler',
'hello'), 'nutz': ('imperative',), 'nutze': ('imperative',), 'ob': ('hello',), 'obdachlosenhilfe': ('community',),
'objektiv': ('tool',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'offenbar': ('filler',),
'offerte': ('document',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',),
'onepager': ('work',), 'onkel': ('rel',), 'op': ('own_affair',), 'opa': ('rel',), 'oper': ('outing',), 'operation':
('own_affair',), 'opinion': ('opinion',), 'ordner': ('helper',), 'ordnerin': ('helper',), 'organisier': ('give1',
'deed1', 'serves'), 'organisiere': ('give1', 'deed1', 'verb1', 'serves'), 'organisieren': ('giveinf',), 'organisiert':
('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'organisierte': ('verb3',), 'orthopade': ('expert',),
'orthopadin': ('expert',), 'orthopaede': ('expert',), 'orthopaedin': ('expert',), 'oszilloskop': ('tool',), 'ott':
('name_words',), 'our': ('my',), 'packchen': ('by_post',), 'padel': ('outing',), 'paeckchen': ('by_post',), 'page':
('name_words',), 'paket': ('by_post',), 'paper': ('work', 'thing'), 'paris': ('name_words',), 'parkplatz': ('tool',),
'partner': ('rel',), 'partnerin': ('rel',), 'partnerinnen': ('rel',), 'partnern': ('rel',), 'pascal': ('name_words',),
'pass': ('own_affair',), 'passt': ('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',), 'pausierte': ('verb3',),
'pavillon': ('tool',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich': ('filler',), 'pfarre':
('community',), 'pfarrer': ('name_words',), 'pflegeheim': ('community',), 'physio': ('expert',), 'physiotherapeuten':
('expert',), 'physiotherapeutin': ('expert',), 'pinge': ('give1',), 'pinged': ('reach',), 'pingen': ('giveinf',),
'pingt': ('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks': ('work',), 'pitche': ('acts1',),
'pitchen': ('acts1',), 'pitcht': ('verb3',), 'plaene': ('document',), 'plaetze': ('bookable',), 'plakat': ('work',),
'plan': ('work', 'doc'), 'plane': ('document',), 'planen': ('verb3',), 'plant': ('verb3', 'deed3'), 'plante':
('verb3',), 'platz': ('bookable',), 'platze': ('bookable',), 'plaudere': ('acts1',), 'plauderei': ('outing',),
'plaudern': ('acts1',), 'plausch': ('outing',), 'ploetzlich': ('hello',), 'plotter': ('tool',), 'plotzlich':
('hello',), 'plus': ('and',), 'podcast': ('thing',), 'pohl': ('name_words',), 'poker': ('outing',), 'portfolio':
('work',), 'poste': ('give1',), 'powerbank': ('tool',), 'praesentation': ('work', 'thing'), 'praesentiere':
('acts1',), 'praesentieren': ('acts1',), 'praesentiert': ('verb3',), 'praesentierte': ('verb3',), 'praesi': ('work',),
'praktikant': ('rel',), 'praktikantin': ('rel',), 'pralinen': ('by_post',), 'prasentation': ('work', 'thing'),
'prasentiere': ('acts1',), 'prasentieren': ('acts1',), 'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'prasi':
('work',), 'praxis': ('site',), 'pressemitteilung': ('work',), 'pressetext': ('work',), 'probe': ('comes_in',
'acts1'), 'proben': ('comes_in', 'acts1'), 'probier': ('verb1', 'imperative'), 'probiere': ('verb1', 'imperative'),
'probiert': ('attempt', 'verb3'), 'probierte': ('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',),
'produzierte': ('verb3',), 'professor': ('title',), 'profil': ('work',), 'programmierer': ('expert',),
'programmiererin': ('expert',), 'programmiert': ('deed3',), 'projekt': ('site',), 'projektor': ('tool',),
'projektplan': ('work',), 'promoviert': ('verb3',), 'prompt': ('filler',), 'proposal': ('work',), 'protokoll':
('doc',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1', 'deed1', 'verb1', 'serves'), 'pruefe':
('give1', 'deed1', 'verb1', 'serves'), 'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3', 'deed3', 'sends3',
'does3', 'serves3'), 'pruefung': ('own_affair',), 'pruefungen': ('own_affair',), 'pruf': ('give1', 'deed1', 'verb1',
'serves'), 'prufe': ('give1', 'deed1', 'verb1', 'serves'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3',
'sends3', 'does3', 'serves3'), 'prufung': ('own_affair',), 'prufungen': ('own_affair',), 'pumpe': ('tool',), 'pushed':
('deed3',), 'pusht': ('deed3',), 'putzfrau': ('expert',), 'quasi': ('filler',), 'rad': ('tool',), 'radeln':
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
('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'router': ('tool',), 'rubergeschickt': ('handed',
'writes'), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckmeldung': ('answers', 'doc', 'opinion',
'document'), 'ruckruf': ('hello', 'appointment'), 'rucksack': ('tool',), 'ruebergeschickt': ('handed', 'writes'),
'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',), 'rueckmeldung': ('answers', 'doc', 'opinion',
'document'), 'rueckruf': ('hello', 'appointment'), 'ruehren': ('selfinf',), 'ruf': ('give1', 'verb1', 'serves'),
'rufe': ('attempt', 'give1', 'verb1', 'serves'), 'rufen': ('give1',), 'ruft': ('does3',), 'ruhren': ('selfinf',),
'rät': ('verb3',), 'räum': ('imperative',), 's': ('it', 'det'), 'saal': ('bookable',), 'sachs': ('name_words',),
'sackkarre': ('tool',), 'saege': ('tool',), 'sag': ('give1', 'imperative'), 'sage': ('give1', 'tool'), 'sagen':
('verb3', 'giveinf', 'saysv'), 'sagt': ('says', 'hello', 'verb3', 'give3', 'saysv'), 'sagte': ('says', 'verb3',
'saysv'), 'sagten': ('says', 'saysv'), 'sagts': ('verb3',), 'sah': ('verb3',), 'sammelt': ('verb3',), 'sammelte':
('verb3',), 'samstag': ('hello', 'name_words'), 'samt': ('and',), 'san': ('hello',), 'sank': ('verb3',), 'sass':
('hello', 'verb1'), 'sassen': ('hello',), 'satzung': ('doc',), 'sauna': ('outing',), 'saß': ('hello', 'verb1'),
'saßen': ('hello',), 'schach': ('outing',), 'schaefer': ('name_words',), 'schaemt': ('verb3',), 'schaemte':
('verb3',), 'schaetzt': ('verb3',), 'schaetzte': ('verb3',), 'schafer': ('name_words',), 'schaff': ('give1',),
'schafft': ('verb3',), 'schaffte': ('verb3',), 'schamt': ('verb3',), 'schamte': ('verb3',), 'schatzt': ('verb3',),
'schatzte': ('verb3',), 'schau': ('give1', 'sees1', 'acts1', 'verb1', 'serves'), 'schaue': ('give1', 'sees1', 'acts1',
'verb1', 'serves'), 'schaut': ('give3', 'sends3', 'does3'), 'schaute': ('reach',), 'scheint': ('verb3',),
'scheinwerfer': ('tool',), 'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken': ('giveinf',), 'schenkt':
('give3',), 'schick': ('give1', 'verb1', 'serves'), 'schicke': ('give1', 'deed1', 'verb1', 'serves'), 'schicken':
('hello', 'give1', 'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello', 'verb3', 'give3',
'deed3', 'sends3', 'serves3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schien': ('verb3',), 'schimpft':
('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',), 'schlafsack': ('tool',), 'schlaft': ('verb3',),
'schliess': ('imperative',), 'schliesse': ('imperative',), 'schliesst': ('verb3',), 'schlitten': ('tool',), 'schloss':
('verb3',), 'schluessel': ('comes_in', 'tool'), 'schlussel': ('comes_in', 'tool'), 'schmeiss': ('imperative',),
'schmied': ('name_words',), 'schmunzelt': ('verb3',), 'schneeketten': ('tool',), 'schneider': ('name_words',),
'schneite': ('reach',), 'schnell': ('filler',), 'schokolade': ('by_post',), 'schon': ('filler', 'hello'), 'schreib':
('give1', 'verb1', 'imperative', 'serves'), 'schreibe': ('give1', 'verb1', 'serves'), 'schreiben': ('hello', 'give1',
'giveinf'), 'schreibt': ('says', 'give3', 'saysv', 'sends3', 'serves3'), 'schreiner': ('name_words',), 'schrieb':
('reach', 'saysv'), 'schrieben': ('reach',), 'schubkarre': ('tool',), 'schulde': ('hello', 'verb1'), 'schuldet':
('verb3',), 'schuldete': ('verb3',), 'schule': ('own_affair', 'community'), 'schult': ('verb3',), 'schuster':
('name_words',), 'schwab': ('name_words',), 'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte':
('verb3',), 'schwaetzchen': ('outing',), 'schwager': ('rel',), 'schwagerin': ('rel',), 'schwankt': ('verb3',),
'schwarmt': ('says', 'verb3'), 'schwarmte': ('verb3',), 'schwarz': ('name_words',), 'schwatz': ('outing',),
'schwatzchen': ('outing',), 'schweissgeraet': ('tool',), 'schweissgerat': ('tool',), 'schwester': ('rel',),
'schwiegermutter': ('rel',), 'schwiegervater': ('rel',), 'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt':
('verb3',), 'seh': ('sees1', 'acts1'), 'sehe': ('sees1', 'acts1'), 'sehen': ('acts1',), 'sehr': ('filler', 'hello'),
'sei': ('their', 'verb3'), 'seien': ('verb3',), 'seim': ('their',), 'sein': ('their', 'hello'), 'seine': ('their',
'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner': ('their', 'hello'), 'seines':
('their',), 'seit': ('hello',), 'seite': ('work',), 'seiten': ('work',), 'sekretaerin': ('rel',), 'sekretarin':
('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'sell': ('imperative',),
'seminararbeit': ('work',), 'send': ('give1', 'serves'), 'sende': ('give1', 'deed1', 'verb1', 'serves'), 'senden':
('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3', 'serves3'), 'sendets': ('serves3',),
'seniorenheim': ('community',), 'senk': ('imperative',), 'senke': ('imperative',), 'senkt': ('imperative',), 'sessel':
('tool',), 'setz': ('imperative',), 'setze': ('give1', 'imperative'), 'setzt': ('verb3',), 'setzte': ('verb3',),
'ship': ('imperative',), 'shipped': ('deed3',), 'shippt': ('deed3',), 'should': ('should',), 'sich': ('hello',),
'sicher': ('imperative',), 'sichere': ('imperative',), 'sicht': ('opinion',), 'sie': ('they', 'them', 'hello'),
'sieht': ('verb3', 'does3'), 'sies': ('they',), 'signal': ('way',), 'signed': ('verb3',), 'silber': ('name_words',),
'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',), 'simste': ('reach',), 'sind': ('hello', 'verb3',
'verb1'), 'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'), 'skaliert': ('verb3',),
'ski': ('tool',), 'skifahren': ('outing',), 'skip': ('imperative',), 'skitour': ('outing',), 'skizze': ('work',
'document'), 'skizzen': ('document',), 'skizzenbuch': ('tool',), 'skizziert': ('deed3',), 'skript': ('thing',),
'skype': ('acts1',), 'skypen': ('acts1',), 'slack': ('way',), 'slides': ('work', 'thing'), 'sms': ('way',), 'so':
('filler',), 'soehne': ('rel',), 'soehnen': ('rel',), 'soell': ('should',), 'soett': ('should',), 'sofort':
('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'sohne': ('rel',), 'sohnen': ('rel',), 'soi':
('should',), 'soid': ('should',), 'soin': ('should',), 'soit': ('should',), 'soll': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'will3', 'verb1'), 'solln': ('should',),
'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1', 'meant'), 'sollten': ('should',
'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'sonne': ('name_words',), 'sonntag': ('hello',
'name_words'), 'sorge': ('name_words',), 'sott': ('should',), 'soundanlage': ('tool',), 'sowie': ('and',), 'spaeter':
('filler', 'hello'), 'spaetestens': ('hello',), 'spar': ('imperative',), 'spare': ('imperative',), 'spart':
('verb3',), 'spater': ('filler', 'hello'), 'spatestens': ('hello',), 'spazieren': ('gone',), 'spaziergang': ('hello',
'outing'), 'spaziert': ('ended', 'gone'), 'specht': ('name_words',), 'spektrometer': ('tool',), 'spendiere':
('give1',), 'spendieren': ('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',), 'spiel': ('acts1',), 'spiele':
('acts1',), 'spielen': ('acts1',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan':
('filler',), 'sportverein': ('community',), 'sprach': ('reach',), 'sprech': ('give1', 'acts1', 'serves'), 'spreche':
('give1', 'acts1', 'serves'), 'sprechen': ('acts1',), 'sprich': ('imperative',), 'spricht': ('does3',), 'sprinter':
('tool',), 'spritzer': ('outing',), 'squash': ('outing',), 'staffelei': ('tool',), 'stagniert': ('verb3',), 'stand':
('verb3', 'site'), 'standpunkt': ('opinion',), 'stapler': ('tool',), 'star': ('name_words',), 'starb': ('verb3',),
'stark': ('name_words',), 'start': ('imperative',), 'startet': ('verb3',), 'startete': ('verb3',), 'startup':
('rel',), 'statistik': ('doc',), 'stativ': ('tool',), 'steht': ('verb3',), 'stehtisch': ('tool',), 'stehtische':
('tool',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell': ('give1', 'verb1', 'imperative', 'serves'),
'stelle': ('give1', 'verb1', 'serves'), 'stellen': ('give1',), 'stellenanzeige': ('work',), 'stellenausschreibung':
('work',), 'stellplatz': ('tool',), 'stellt': ('verb3', 'give3', 'sends3', 'imperative', 'serves3'), 'stellte':
('verb3',), 'stellvertreter': ('rel',), 'stellvertreterin': ('rel',), 'stereoanlage': ('tool',), 'stern':
('name_words',), 'steuerberater': ('rel', 'expert'), 'steuerberaterin': ('rel', 'expert'), 'steuererklaerung':
('own_affair',), 'steuererklarung': ('own_affair',), 'stichsaege': ('tool',), 'stichsage': ('tool',), 'stieg':
('verb3',), 'stiess': ('reach',), 'stiessen': ('reach',), 'stieß': ('reach',), 'stießen': ('reach',), 'still':
('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',), 'stoff': ('comes_in',), 'stoffe':
('comes_in',), 'stop': ('imperative',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',),
'strahlt': ('verb3',), 'strahlte': ('verb3',), 'strauss': ('by_post',), 'streich': ('imperative',), 'streiche':
('imperative',), 'streicht': ('imperative',), 'stresst': ('verb3',), 'stuckzahl': ('doc',), 'stuckzahlen': ('doc',),
'studie': ('thing',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stueckzahl': ('doc',), 'stueckzahlen':
('doc',), 'stuehle': ('tool',), 'stuft': ('verb3',), 'stuhle': ('tool',), 'stunde': ('hello',), 'stunden': ('hello',),
'sturm': ('name_words',), 'such': ('imperative', 'serves'), 'suche': ('imperative', 'serves'), 'suchen': ('verb3',),
'suchs': ('imperative',), 'sucht': ('hello', 'verb3', 'give3', 'does3', 'imperative', 'serves3'), 'suchte':
('verb3',), 'sudert': ('verb3',), 'sup': ('tool',), 'super': ('filler',), 'suppenkuche': ('community',),
'suppenkueche': ('community',), 'sync': ('appointment',), 'säge': ('tool',), 'söll': ('should',), 'tabelle':
('thing',), 'tablet': ('tool',), 'tadelt': ('verb3',), 'tafel': ('community',), 'tag': ('hello', 'name_words'),
'take': ('opinion',), 'tante': ('rel',), 'tanze': ('acts1',), 'tanzen': ('acts1',), 'tastatur': ('tool',), 'tat':
('verb3',), 'team': ('rel',), 'teams': ('way',), 'teile': ('comes_in', 'give1'), 'teilen': ('giveinf',), 'teilnehmen':
('comeinf',), 'teilt': ('give3', 'sends3', 'serves3'), 'telefon': ('way',), 'telefonat': ('hello', 'appointment'),
'telefoniere': ('acts1',), 'telefonieren': ('acts1',), 'telefoniert': ('ended', 'attempt', 'hello'), 'telefonnummer':
('address',), 'telefonseelsorge': ('community',), 'teleskop': ('tool',), 'template': ('thing',), 'tennis':
('outing',), 'termin': ('hello', 'appointment', 'way'), 'terminiert': ('deed3',), 'terminvorschlag': ('document',),
'test': ('imperative',), 'teste': ('imperative',), 'testet': ('verb3', 'deed3', 'sends3', 'does3'), 'text': ('work',
'doc'), 'texte': ('give1', 'work'), 'texted': ('reach',), 'texten': ('giveinf',), 'texter': ('expert',), 'texterin':
('expert',), 'textet': ('give3',), 'textete': ('reach',), 'theater': ('outing',), 'therapeut': ('expert',),
'therapeutin': ('expert',), 'thermoskanne': ('tool',), 'tickets': ('bookable',), 'tieraerztin': ('expert',),
'tierarzt': ('expert',), 'tierarztin': ('expert',), 'tierheim': ('community',), 'tiktok': ('network',), 'tip':
('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',), 'tisch': ('bookable',), 'tische': ('bookable', 'tool'),
'tischler': ('expert',), 'tischlerin': ('expert',), 'tochter': ('rel',), 'tochtern': ('rel',), 'toechter': ('rel',),
'toechtern': ('rel',), 'tonanlage': ('tool',), 'tool': ('thing',), 'total': ('filler',), 'traegt': ('give3',),
'traeumt': ('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trag': ('give1',),
'trage': ('give1',), 'tragt': ('give3',), 'traktor': ('tool',), 'transporter': ('tool',), 'trat': ('verb3',), 'trau':
('imperative',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute': ('verb3',), 'treff':
('acts1', 'verb1'), 'treffe': ('hello', 'acts1', 'verb1'), 'treffen': ('hello', 'verb3', 'appointment', 'callinf',
'acts1', 'way'), 'treffpunkt': ('hello',), 'trennt': ('verb3',), 'trennte': ('verb3',), 'treu': ('name_words',),
'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',), 'trink': ('acts1',), 'trinke': ('acts1',),
'trinken': ('acts1',), 'trinkt': ('verb3',), 'tritt': ('verb3',), 'trommel': ('tool',), 'turm': ('name_words',),
'turnverein': ('community',), 'tut': ('verb3',), 'twitter': ('network',), 'töchter': ('rel',), 'u': ('and',), 'uber':
('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'ubergab':
('verb3',), 'ubergeben': ('handed', 'done', 'lent_out'), 'ubergibt': ('verb3',), 'uberlassen': ('handed', 'lent',
'lent_out'), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('writes', 'done'), 'ubermorgen':
('hello',), 'ubern': ('hello',), 'ubernachte': ('acts1',), 'ubernachten': ('acts1',), 'ubernahm': ('verb3',),
'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3',
'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'uberreicht': ('done',),
'ubersetz': ('give1',), 'ubersetze': ('give1', 'serves'), 'ubersetzen': ('giveinf',), 'ubersetzer': ('expert',),
'ubersetzerin': ('expert',), 'ubersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'ubersiedelt':
('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1', 'serves'), 'uberweise': ('give1', 'deed1',
'serves'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3', 'serves3'),
'uberweisung': ('comes_in',), 'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',),
'ueberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben': ('handed', 'done',
'lent_out'), 'uebergibt': ('verb3',), 'ueberlassen': ('handed', 'lent', 'lent_out'), 'ueberlegt': ('verb3',),
'ueberlegte': ('verb3',), 'uebermittelt': ('writes', 'done'), 'uebermorgen': ('hello',), 'uebern': ('hello',),
'uebernachte': ('acts1',), 'uebernachten': ('acts1',), 'uebernahm': ('verb3',), 'uebernehm': ('give1',), 'uebernehme':
('give1', 'deed1', 'verb1'), 'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3', 'deed3', 'sends3',
'does3'), 'uebernommen': ('done',), 'ueberrascht': ('verb3',), 'ueberreicht': ('done',), 'uebersetz': ('give1',),
'uebersetze': ('give1', 'serves'), 'uebersetzen': ('giveinf',), 'uebersetzer': ('expert',), 'uebersetzerin':
('expert',), 'uebersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'uebersiedelt': ('verb3',),
'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1', 'serves'), 'ueberweise': ('give1', 'deed1', 'serves'),
'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3', 'serves3'),
'ueberweisung': ('comes_in',), 'ueberwiesen': ('done',), 'ues': ('me',), 'uhr': ('hello',), 'um': ('particle',),
'umformuliert': ('reviewed',), 'umgehend': ('filler',), 'umgeschrieben': ('reviewed',), 'umgestellt': ('reviewed',),
'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umzug': ('own_affair', 'hello'), 'un':
('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my', 'hello'),
'unsere': ('my', 'hello'), 'unserem': ('my', 'hello'), 'unseren': ('my',), 'unserer': ('my', 'hello'), 'unseres':
('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterhalten': ('ended',), 'unterlagen': ('hello', 'work', 'thing',
'doc'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1', 'imperative'), 'unterschreibe':
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
('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaengerungskabel': ('tool',),
'verlaesst': ('verb3',), 'verlang': ('imperative',), 'verlange': ('imperative',), 'verlangerungskabel': ('tool',),
'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',),
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
'vertikutierer': ('tool',), 'vertraege': ('doc',), 'vertrag': ('hello', 'doc', 'document'), 'vertrage': ('doc',),
'vertragsentwurf': ('work',), 'vertrau': ('imperative',), 'vertraut': ('verb3',), 'vertraute': ('verb3',),
'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video': ('thing', 'way'), 'viel': ('hello',), 'vier':
('hello',), 'view': ('opinion',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'visitenkarte': ('address',),
'vogel': ('name_words',), 'voll': ('filler',), 'vollmacht': ('doc',), 'volunteer': ('helper',), 'vom': ('hello',),
'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'), 'vorbeigebracht': ('handed', 'done',
'lent_out'), 'vorbeigefahren': ('attempt', 'reach'), 'vorbeigekommen': ('ended', 'attempt', 'reach'),
'vorbeigeschaut': ('ended', 'attempt', 'reach'), 'vorbeikommen': ('comeinf',), 'vorbeischauen': ('comeinf',),
'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',), 'vorgaengerin':
('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgelegt': ('done',), 'vorgeschwaermt': ('recounts',),
'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello',
'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage': ('thing',), 'vorlagen': ('thing',),
'vorlesung': ('work',), 'vormittag': ('hello',), 'vorschlag': ('opinion',), 'vorstellen': ('giveinf',), 'vortrag':
('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere': ('hello',
'verb3'), 'waffeleisen': ('tool',), 'wagen': ('tool',), 'wagner': ('name_words',), 'wahlt': ('verb3',),
'wahrscheinlich': ('filler',), 'wald': ('name_words',), 'wandere': ('acts1',), 'wandern': ('acts1',), 'wandert':
('verb3',), 'wanderung': ('outing',), 'wants': ('needs',), 'war': ('verb3', 'verb1'), 'ware': ('comes_in', 'hello',
'verb3', 'by_post', 'document'), 'waren': ('hello', 'verb3', 'verb1'), 'warn': ('hello', 'verb3'), 'warnt':
('verb3',), 'warnte': ('verb3',), 'wart': ('imperative',), 'warte': ('hello', 'verb1', 'imperative'), 'warten':
('needs',), 'wartet': ('verb3', 'needs'), 'wartete': ('verb3',), 'was': ('hello',), 'wasserwacht': ('community',),
'webcam': ('tool',), 'weber': ('name_words',), 'webseite': ('work',), 'website': ('work', 'site'), 'wechselt':
('hello', 'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'weg': ('sends_apart',),
'wegen': ('hello',), 'weil': ('hello',), 'wein': ('by_post', 'outing'), 'weint': ('verb3',), 'weinte': ('verb3',),
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
('hello',), 'wohl': ('filler',), 'wohnmobil': ('tool',), 'wohnt': ('verb3',), 'wohnte': ('verb3',), 'wohnung':
('own_affair', 'site'), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3', 'verb1'), 'wollt': ('meant',), 'wollte':
('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3', 'will3', 'meant'), 'wuchs': ('verb3',),
'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('hello', 'verb3', 'verb1'), 'wundert': ('verb3',),
'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',), 'wurde': ('hello', 'verb3', 'verb1'),
'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'wäre': ('hello', 'verb3'), 'würde': ('hello', 'verb3',
'verb1'), 'xing': ('network',), 'yoga': ('outing',), 'zahl': ('give1', 'serves'), 'zahle': ('give1', 'serves'),
'zahlen': ('giveinf', 'doc'), 'zahlt': ('verb3', 'give3', 'serves3'), 'zahlte': ('verb3',), 'zahlung': ('comes_in',
'document'), 'zahnaerztin': ('expert',), 'zahnarzt': ('expert',), 'zahnarztin': ('expert',), 'zapfanlage': ('tool',),
'zart': ('name_words',), 'zeichnet': ('deed3',), 'zeichnung': ('document',), 'zeichnungen': ('document',), 'zeig':
('give1', 'imperative', 'serves'), 'zeige': ('give1', 'serves'), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt':
('hello', 'verb3', 'give3', 'serves3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zelt': ('tool',), 'zelte':
('tool',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'zeugnis': ('work',), 'zieh': ('imperative',),
'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert':
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
'zusammengesessen': ('ended',), 'zusammengespannt': ('introduced',), 'zusammengestrichen': ('reviewed',),
'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt':
('verb3',), 'zweifelte': ('verb3',), 'zweitschluessel': ('tool',), 'zweitschlussel': ('tool',), 'zwischen':
('hello',), 'zwischenbericht': ('work',), 'zwischendurch': ('filler',), 'zwischenzeitlich': ('filler',), 'üs':
('me',)}


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
'wieder': 63, 'zweiter': 62}, {'gestellt': 26}, {'verfuegung': 66, 'verfugung': 66}, {'ausgehaendigt': 26,
'ausgehandigt': 26, 'geborgt': 26, 'gebracht': 26, 'geliehen': 26, 'geschenkt': 26, 'mitgegeben': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26, 'verliehen': 26, 'vorbeigebracht': 26, 'zur': 67}, {'...': 68,
'ausgehaendigt': 26, 'ausgehandigt': 26, 'geborgt': 26, 'gebracht': 26, 'geliehen': 26, 'geschenkt': 26, 'mitgegeben':
26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26, 'verliehen': 26, 'vorbeigebracht': 26,
'zur': 67}, {'<tool>': 69}, {'': (6, 'theirs')}, {'<until>': 71}, {'...': 72}, {'^': 73}, {'...': 70, '<tool>': 69},
{'...': 13}, {'<callinf>': 12, '<det>': 76, '<giveinf>': 12}, {'gebeten': 71}, {'...': 78}, {'^': 79}, {'<callinf>':
12}, {'^': 81}, {'...': 82}, {'...': 70, ':': 74, '<det>': 75, '<my>': 75, '<tool>': 69, 'D': 52, '^': 77, 'um': 80,
'wegen': 83, 'zu': 83, 'zum': 83, 'zur': 83}, {'ich': 48, 'wir': 48}, {'<until>': 20, 'bis': 20}, {'<until>': 12},
{'ich': 87, 'wir': 87}, {'<until>': 71, 'D': 71}, {'$$': 71}, {'<until>': 71, 'D': 71, 'noch': 90, 'selbst': 90},
{'N': 89, 'er': 91, 'sie': 91}, {'<until>': 71, 'noch': 90, 'selbst': 90}, {'N': 72, 'er': 93, 'sie': 93}, {'N': 89,
'er': 89, 'sie': 89}, {'<them>': 12}, {'<them>': 20}, {'<me>': 12, '<them>': 20}, {'an': 96, 'durch': 97, 'fuer': 96,
'fur': 96, 'von': 98}, {'ihm': 20, 'ihnen': 20, 'ihr': 20}, {'von': 100}, {'<them>': 87}, {'': (6, 'theirs'), 'auf':
71, 'aus': 71, 'fertig': 71, 'zusammen': 71}, {'auf': 71, 'aus': 71, 'fertig': 71, 'zusammen': 71}, {'<until>': 103,
'D': 104, 'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 104, 'zusammen': 71}, {'N': 105, 'er': 105, 'sie': 105}, {'':
(5, 'mine'), 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12, 'raus': 12, 'zusammen': 12}, {'': (5, 'mine'),
'D': 107, 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12, 'raus': 12, 'zusammen': 12}, {'<them>': 108},
{'ich': 109}, {'ich': 109, 'wir': 96}, {'<until>': 71, 'D': 71, 'auf': 71, 'aus': 71, 'fertig': 71, 'um': 71}, {'...':
112}, {'<me>': 113}, {'N': 114, 'er': 114, 'sie': 114}, {'<me>': 12}, {'von': 116}, {'<until>': 117, 'noch': 117,
'von': 116}, {'': (5, 'mine'), 'von': 116}, {'<until>': 12, 'D': 12, 'dann': 119, 'morgen': 119, 'noch': 119},
{'<they>': 118, 'N': 120, 'er': 120, 'sie': 120}, {'$$': 12, '<them>': 108}, {'ich': 122}, {'ich': 48}, {'N': 90,
'er': 90, 'sie': 90}, {'erst': 89}, {'<me>': 126, 'erst': 89}, {'N': 127, 'er': 127, 'sie': 127}, {'durch': 12,
'nach': 12, 'ruber': 12, 'rueber': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 129}, {'...':
129, '<them>': 130}, {'ich': 131, 'wir': 131}, {'<until>': 71, 'D': 71, 'erst': 89}, {'<me>': 133, '<until>': 71, 'D':
71, 'erst': 89}, {'N': 134, 'er': 134, 'sie': 134}, {'<until>': 20}, {'<them>': 136}, {'von': 97}, {'...': 138, 'von':
97}, {'noch': 139}, {'...': 138, 'immer': 140, 'noch': 139, 'von': 97}, {'mail': 71, 'post': 71}, {'': (6, 'theirs'),
'nach': 71, 'per': 142}, {'kuerze': 20, 'kurze': 20, 'kürze': 20}, {'bote': 20, 'kurier': 20, 'mail': 20, 'post': 20},
{'demnachst': 20, 'demnaechst': 20, 'in': 144, 'nach': 20, 'per': 145, 'separat': 20, 'von': 97}, {'mail': 20},
{'bote': 20, 'e': 147, 'kurier': 20, 'mail': 20, 'post': 20}, {'': (7, 'waiting'), 'in': 148, 'mit': 148, 'per': 148},
{'<them>': 149}, {'demnachst': 20, 'demnaechst': 20, 'in': 144, 'nach': 20, 'per': 145, 'separat': 20, 'von': 150},
{'<me>': 12, '<them>': 149}, {'<until>': 143, 'D': 117, 'dann': 146, 'demnachst': 20, 'demnaechst': 20, 'in': 144,
'nach': 20, 'noch': 151, 'per': 145, 'separat': 20, 'von': 152}, {'': (5, 'mine'), 'hin': 12, 'hinaus': 12, 'los': 12,
'raus': 12, 'weg': 12}, {'<them>': 154}, {'an': 155, 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12},
{'an': 155}, {'<me>': 157}, {'...': 156, 'an': 155, 'von': 158}, {'alles': 12, 'beides': 12, 'jeweils': 12}, {'tisch':
71}, {'<my>': 161}, {'<me>': 71, '<them>': 12}, {'auf': 162, 'bei': 163, 'da': 71, 'fertig': 71}, {'angekommen': 20,
'aufgetaucht': 20, 'da': 20, 'eingegangen': 20, 'eingelangt': 20, 'eingetroffen': 20, 'gekommen': 20, 'geliefert':
20}, {'nicht': 165, 'nie': 165}, {'noch': 166}, {'vor': 166}, {'wie': 168}, {'bei': 96, 'bisher': 166, 'immer': 167,
'nach': 169, 'nicht': 165, 'nie': 165, 'noch': 166, 'weiterhin': 166}, {'<until>': 164, 'D': 170, 'bisher': 166,
'immer': 167, 'nach': 169, 'nicht': 165, 'nie': 165, 'noch': 166, 'weiterhin': 166}, {'in': 148, 'mit': 148, 'per':
148}, {'<them>': 172}, {'von': 173}, {'<me>': 12, '<them>': 172}, {'D': 117, 'noch': 174, 'von': 175}, {'<until>':
143, 'D': 117, 'noch': 174, 'von': 175}, {'zukommen': 71}, {'...': 178}, {'<me>': 179}, {'N': 180, 'er': 180, 'sie':
180}, {'bei': 96}, {'<their>': 12}, {'...': 182, 'auf': 183, 'bei': 96, 'in': 183}, {'<until>': 184, 'D': 184}, {'$$':
12, '...': 129, '<them>': 130}, {'ich': 186, 'wir': 131}, {'$$': 71, '<me>': 133, '<until>': 71, 'D': 71, 'erst': 89},
{'N': 188, 'er': 188, 'sie': 188}, {'<my>': 161, '<their>': 12}, {'...': 182, 'auf': 190, 'bei': 163, 'da': 71,
'fertig': 71, 'in': 183}, {'<until>': 191, 'D': 184}, {'<until>': 104, 'D': 104, 'auf': 71, 'aus': 71, 'fertig': 71,
'noch': 104, 'zusammen': 71}, {'N': 193, 'er': 193, 'sie': 193}, {'$$': 71, '<until>': 104, 'D': 104, 'auf': 71,
'aus': 71, 'fertig': 71, 'noch': 104, 'zusammen': 71}, {'N': 195, 'er': 195, 'sie': 195}, {'besorgen': 71, 'bringen':
71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen':
71, 'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten':
71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 197, 'D': 197, 'besorgen':
71, 'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71,
'nachreichen': 71, 'noch': 197, 'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'unterschreiben': 71,
'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'<me>': 198, '<until>': 197, 'D': 197, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71,
'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 197, 'ruberschicken': 71, 'schicken':
71, 'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71,
'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'N': 199, 'er': 199, 'sie': 199}, {'besorgen': 71, 'bringen':
71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen':
71, 'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71,
'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 201, 'D':
201, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71,
'nachliefern': 71, 'nachreichen': 71, 'noch': 201, 'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71,
'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken':
71, 'zusenden': 71}, {'<me>': 202, '<until>': 201, 'D': 201, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71,
'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 201,
'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten':
71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'N': 203, 'er': 203, 'sie': 203},
{'sein': 12}, {'da': 205, 'fertig': 12, 'hin': 12, 'raus': 12, 'stehen': 12, 'weg': 12}, {'werden': 87}, {'<until>':
206, 'fertig': 207, 'raus': 87}, {'$$': 71, '<me>': 113, '<until>': 104, 'D': 104, 'auf': 71, 'aus': 71, 'fertig': 71,
'noch': 104, 'zusammen': 71}, {'N': 209, 'er': 209, 'sie': 209}, {'<until>': 182, 'D': 170, 'bisher': 166, 'immer':
167, 'nach': 169, 'nicht': 165, 'nie': 165, 'noch': 166, 'weiterhin': 166}, {'besorgen': 71, 'bringen': 71,
'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71,
'nachreichen': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71,
'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71,
'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 212, 'D': 212, 'besorgen':
71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71,
'nachliefern': 71, 'nachreichen': 71, 'noch': 212, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71,
'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen':
71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<me>': 213,
'<until>': 212, 'D': 212, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71,
'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 212, 'ruberschicken': 71,
'rueberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71,
'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken':
71, 'zusenden': 71}, {'N': 214, 'er': 214, 'sie': 214}, {'<me>': 71}, {'auf': 162, 'bei': 216, 'da': 71, 'fertig':
71}, {'<until>': 217}, {'missing': 20, 'outstanding': 20, 'overdue': 20}, {'folgen': 12, 'folgt': 12}, {'<until>': 12,
'D': 220, 'folgen': 12, 'folgt': 12}, {'noch': 20}, {'vor': 20}, {'wie': 223}, {'': (7, 'waiting'), 'immer': 222,
'nach': 224, 'noch': 20, 'weiterhin': 20}, {'aus': 20}, {'noch': 226}, {'vor': 226}, {'wie': 228}, {'aus': 20,
'immer': 227, 'nach': 229, 'noch': 226, 'weiterhin': 226}, {'<until>': 20, 'fehlen': 225, 'fehlt': 225, 'stehen': 230,
'steht': 230}, {'<me>': 221, '<them>': 231}, {'zuruck': 136, 'zurueck': 136}, {':': 85, '<asked_for>': 86, '<deed1>':
88, '<deed3>': 92, '<does3>': 94, '<give1>': 88, '<give3>': 92, '<sends3>': 95, '<until>': 99, 'D': 101, 'an': 102,
'arbeitet': 106, 'back': 110, 'backe': 110, 'bau': 111, 'baue': 110, 'baut': 115, 'bekommen': 121, 'bekommt': 121,
'besorg': 123, 'besorge': 124, 'besorgt': 125, 'bestaetigt': 128, 'bestatigt': 128, 'bestelle': 124, 'bestellt': 125,
'bring': 132, 'bringe': 132, 'bringt': 135, 'buche': 124, 'bucht': 125, 'checkt': 125, 'druck': 110, 'drucke': 110,
'druckt': 115, 'durch': 137, 'erledige': 124, 'erledigt': 125, 'fehlen': 141, 'fehlt': 141, 'folgen': 153, 'folgt':
153, 'fuer': 102, 'fur': 102, 'geb': 132, 'gebe': 132, 'gehen': 159, 'geht': 159, 'gibt': 135, 'ich': 160, 'ist': 171,
'klaer': 124, 'klaere': 124, 'klaert': 125, 'klar': 124, 'klare': 124, 'klart': 125, 'klär': 124, 'koche': 110,
'kommen': 176, 'kommt': 177, 'kriegen': 121, 'kriegt': 121, 'laesst': 181, 'landen': 185, 'landet': 185, 'lassen':
181, 'lasst': 181, 'liefer': 132, 'liefere': 187, 'liefert': 189, 'liegen': 185, 'liegt': 192, 'lässt': 181, 'mach':
124, 'mache': 124, 'machen': 194, 'macht': 196, 'mailt': 189, 'malt': 115, 'missing': 20, 'mochte': 200, 'moechte':
204, 'muessen': 208, 'muss': 208, 'mussen': 208, 'möchte': 200, 'naeh': 110, 'naehe': 110, 'naeht': 115, 'nah': 110,
'nahe': 110, 'naht': 115, 'nähe': 110, 'organisier': 124, 'organisiere': 124, 'organisiert': 125, 'outstanding': 20,
'overdue': 20, 'pruefe': 124, 'prueft': 125, 'prufe': 124, 'pruft': 125, 'rechnet': 115, 'reich': 132, 'reiche': 132,
'reserviere': 124, 'reserviert': 125, 'richt': 110, 'richte': 110, 'schick': 187, 'schicke': 187, 'schickt': 189,
'schreib': 123, 'schreibe': 124, 'schreibt': 210, 'sendet': 125, 'setzt': 106, 'sind': 211, 'soll': 215, 'steht': 218,
'stell': 110, 'stelle': 110, 'stellt': 194, 'still': 219, 'such': 110, 'suche': 110, 'ubernehme': 124, 'ubernimmt':
125, 'uberweist': 128, 'uebernehme': 124, 'uebernimmt': 125, 'ueberweist': 128, 'unterschreibt': 128, 'verschickt':
125, 'von': 232, 'werden': 215, 'wieder': 233, 'will': 215, 'wird': 215, 'wollen': 215, 'wollte': 215, 'zahlt': 135,
'zeichnet': 115, 'zuruck': 136, 'zurueck': 136}, {'kurier': 71, 'mail': 71, 'post': 71}, {'mir': 12, 'uns': 12}, {'':
(6, 'theirs'), '$$': 71, 'nach': 71, 'per': 235, 'von': 236}, {'$$': 71, 'per': 235, 'von': 236}, {'<until>': 237,
'D': 238}, {'': (3, 'advice')}, {'<giveinf>': 240, 'abgeben': 240, 'aendern': 240, 'andern': 240, 'anfangen': 240,
'aufgeben': 240, 'aufhoeren': 240, 'aufhoren': 240, 'auslagern': 240, 'behalten': 240, 'einstellen': 240, 'erhoehen':
240, 'erhohen': 240, 'kuendigen': 240, 'kuerzen': 240, 'kundigen': 240, 'kurzen': 240, 'lassen': 240, 'machen': 240,
'pruefen': 240, 'prufen': 240, 'rausnehmen': 240, 'senken': 240, 'streichen': 240, 'suchen': 240, 'umbauen': 240,
'umstellen': 240, 'vereinfachen': 240, 'verkaufen': 240, 'verschieben': 240, 'weglassen': 240, 'ändern': 240}, {'...':
241, '<giveinf>': 240, 'abgeben': 240, 'aendern': 240, 'andern': 240, 'anfangen': 240, 'aufgeben': 240, 'aufhoeren':
240, 'aufhoren': 240, 'auslagern': 240, 'behalten': 240, 'einstellen': 240, 'erhoehen': 240, 'erhohen': 240,
'kuendigen': 240, 'kuerzen': 240, 'kundigen': 240, 'kurzen': 240, 'lassen': 240, 'machen': 240, 'pruefen': 240,
'prufen': 240, 'rausnehmen': 240, 'senken': 240, 'streichen': 240, 'suchen': 240, 'umbauen': 240, 'umstellen': 240,
'vereinfachen': 240, 'verkaufen': 240, 'verschieben': 240, 'weglassen': 240, 'ändern': 240}, {'ich': 242, 'wir': 242},
{'folgen': 239, 'folgt': 239, 'kommt': 239, 'soll': 243, 'sollen': 243, 'sollte': 243, 'sollten': 243}, {'...': 244},
{'<until>': 238, 'D': 238}, {'folgen': 246, 'folgt': 246, 'kommt': 246}, {'$$': 71, 'per': 235}, {'<until>': 248, 'D':
248}, {'...': 247, 'folgen': 249, 'folgt': 249, 'kommt': 249}, {'$$': 71, 'von': 236}, {'<until>': 251, 'D': 251},
{'folgen': 252, 'folgt': 252, 'kommt': 252}, {'<until>': 90, 'D': 90}, {'...': 253, 'folgen': 254, 'folgt': 254,
'kommt': 254}, {'soll': 243, 'sollen': 243, 'sollte': 243, 'sollten': 243}, {'...': 256}, {'': (7, 'waiting'),
'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20, 'zuruck': 20, 'zurueck': 20}, {'': (7,
'waiting'), '<until>': 20, 'D': 20, 'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20,
'zuruck': 20, 'zurueck': 20}, {'<them>': 21}, {'<until>': 258, 'D': 258, 'dann': 259, 'erst': 21, 'noch': 259, 'von':
260}, {'ich': 261, 'wir': 261}, {'bekomm': 262, 'bekomme': 262, 'bekommen': 262, 'erhalte': 262, 'erhalten': 262,
'krieg': 262, 'kriege': 262, 'kriegen': 262, 'soll': 243, 'sollen': 243, 'sollte': 243, 'sollten': 243}, {'...': 263},
{'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'mir': 12}, {'...': 265, '<until>': 12, 'D': 12, 'dann':
12, 'noch': 12, 'von': 266}, {'N': 267, 'er': 267, 'sie': 267}, {'retour': 12, 'wieder': 12, 'zurueck': 12}, {'...':
269, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 266}, {'N': 270, 'er': 270, 'sie': 270}, {'retour': 12,
'wieder': 12, 'zuruck': 12}, {'...': 272, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 266}, {'N': 273,
'er': 273, 'sie': 273}, {'...': 265}, {'N': 275, 'er': 275, 'sie': 275}, {'bekommen': 268, 'bekommt': 268, 'erhaelt':
271, 'erhalt': 274, 'erhält': 274, 'haben': 276, 'hat': 276, 'kriegen': 268, 'kriegt': 268}, {'<until>': 20, 'D': 20,
'ausstehend': 20, 'fehlt': 20, 'offen': 20, 'steht': 226}, {'<them>': 278}, {'durch': 279, 'von': 279}, {'D': 20},
{'D': 20, 'auf': 281, 'bis': 281, 'fuer': 281, 'zu': 281}, {'D': 20, 'auf': 281, 'bis': 281, 'fuer': 281, 'mir': 282,
'uns': 282, 'zu': 281}, {'D': 20, 'auf': 281, 'bis': 281, 'das': 283, 'die': 283, 'es': 283, 'fuer': 281, 'ihn': 283,
'mir': 282, 'mirs': 283, 'sie': 283, 'uns': 282, 'zu': 281}, {'D': 20, 'N': 284, 'auf': 281, 'bis': 281, 'das': 283,
'die': 283, 'er': 284, 'es': 284, 'fuer': 281, 'ihn': 283, 'mir': 282, 'mirs': 283, 'sie': 284, 'uns': 282, 'zu':
281}, {'haben': 285, 'hat': 285, 'hatte': 285, 'hatten': 285, 'war': 285, 'waren': 285, 'wars': 285}, {'D': 20, 'auf':
281, 'bis': 281, 'fur': 281, 'zu': 281}, {'D': 20, 'auf': 281, 'bis': 281, 'fur': 281, 'mir': 287, 'uns': 287, 'zu':
281}, {'D': 20, 'auf': 281, 'bis': 281, 'das': 288, 'die': 288, 'es': 288, 'fur': 281, 'ihn': 288, 'mir': 287, 'mirs':
288, 'sie': 288, 'uns': 287, 'zu': 281}, {'D': 20, 'N': 289, 'auf': 281, 'bis': 281, 'das': 288, 'die': 288, 'er':
289, 'es': 289, 'fur': 281, 'ihn': 288, 'mir': 287, 'mirs': 288, 'sie': 289, 'uns': 287, 'zu': 281}, {'haben': 290,
'hat': 290, 'hatte': 290, 'hatten': 290, 'war': 290, 'waren': 290, 'wars': 290}, {'D': 20, 'auf': 281, 'bis': 281,
'fuer': 281, 'fur': 281, 'zu': 281}, {'D': 20, 'auf': 281, 'bis': 281, 'fuer': 281, 'fur': 281, 'mir': 292, 'uns':
292, 'zu': 281}, {'D': 20, 'auf': 281, 'bis': 281, 'das': 293, 'die': 293, 'es': 293, 'fuer': 281, 'fur': 281, 'ihn':
293, 'mir': 292, 'mirs': 293, 'sie': 293, 'uns': 292, 'zu': 281}, {'D': 20, 'N': 294, 'auf': 281, 'bis': 281, 'das':
293, 'die': 293, 'er': 294, 'es': 294, 'fuer': 281, 'fur': 281, 'ihn': 293, 'mir': 292, 'mirs': 293, 'sie': 294,
'uns': 292, 'zu': 281}, {'haben': 295, 'hat': 295, 'hatte': 295, 'hatten': 295, 'war': 295, 'waren': 295, 'wars':
295}, {'': (7, 'waiting'), '<until>': 20, 'D': 20}, {'angekuendigt': 297, 'angekundigt': 297, 'ausstehend': 297,
'offen': 297, 'versprochen': 297, 'zugesagt': 297}, {'angekuendigt': 297, 'angekundigt': 297, 'ausstehend': 297,
'bitte': 136, 'durch': 279, 'erbeten': 136, 'erwartet': 136, 'noch': 298, 'offen': 297, 'versprochen': 297, 'von':
279, 'zugesagt': 297}, {'angekuendigt': 297, 'ausstehend': 297, 'offen': 297, 'versprochen': 297, 'zugesagt': 297},
{'angekuendigt': 297, 'ausstehend': 297, 'bitte': 136, 'durch': 279, 'erbeten': 136, 'erwartet': 136, 'noch': 300,
'offen': 297, 'versprochen': 297, 'von': 279, 'zugesagt': 297}, {'angekundigt': 297, 'ausstehend': 297, 'offen': 297,
'versprochen': 297, 'zugesagt': 297}, {'angekundigt': 297, 'ausstehend': 297, 'bitte': 136, 'durch': 279, 'erbeten':
136, 'erwartet': 136, 'noch': 302, 'offen': 297, 'versprochen': 297, 'von': 279, 'zugesagt': 297}, {'$$': 12, 'D':
48}, {'ich': 304}, {'bekomm': 262, 'bekomme': 262, 'bekommen': 262, 'erhalte': 262, 'erhalten': 262, 'krieg': 262,
'kriege': 262, 'kriegen': 262}, {'': (6, 'theirs'), 'an': 71, 'durch': 71, 'nach': 71, 'um': 71}, {'<me>': 307},
{'an': 71, 'durch': 71, 'fuer': 308, 'fur': 308, 'nach': 71, 'um': 71}, {'...': 309}, {'<they>': 310}, {'will': 71},
{'laesst': 71, 'lassen': 312, 'lasst': 71, 'lässt': 71}, {'<give3>': 71, '<give3_apart>': 71, 'geben': 312,
'schicken': 312, 'zukommen': 313}, {'muesste': 71, 'muss': 71, 'musste': 71, 'müsste': 71, 'soll': 71, 'sollte': 71,
'will': 71, 'wird': 71, 'wollte': 71}, {'muss': 71, 'musste': 71, 'müsste': 71, 'soll': 71, 'sollte': 71, 'will': 71,
'wird': 71, 'wollte': 71}, {'muesste': 71, 'muss': 71, 'soll': 71, 'sollte': 71, 'will': 71, 'wird': 71, 'wollte':
71}, {'<giveinf>': 315, '<giveinf_apart>': 315, 'bringen': 315, 'geben': 315, 'liefern': 315, 'mailen': 315,
'nachreichen': 315, 'schicken': 315, 'weiterleiten': 315, 'zuruckbringen': 316, 'zuruckgeben': 316, 'zurueckbringen':
317, 'zurueckgeben': 317, 'zuschicken': 315, 'zusenden': 315}, {'...': 314, '<giveinf>': 315, '<giveinf_apart>': 315,
'<until>': 318, 'D': 318, 'bringen': 315, 'geben': 315, 'liefern': 315, 'mailen': 315, 'nachreichen': 315, 'noch':
318, 'schicken': 315, 'weiterleiten': 315, 'zuruckbringen': 316, 'zuruckgeben': 316, 'zurueckbringen': 317,
'zurueckgeben': 317, 'zuschicken': 315, 'zusenden': 315}, {'<me>': 319}, {'bekommen': 20, 'bringen': 20, 'haben': 20,
'kriegen': 20, 'liefern': 20, 'schicken': 20}, {'D': 321, 'bekommen': 20, 'bringen': 20, 'haben': 20, 'kriegen': 20,
'liefern': 20, 'schicken': 20}, {'D': 321, 'bekommen': 20, 'bringen': 20, 'eigentlich': 322, 'haben': 20, 'kriegen':
20, 'laengst': 322, 'liefern': 20, 'schicken': 20, 'schon': 322}, {'N': 323, 'er': 323, 'ich': 323, 'sie': 323, 'wir':
323}, {'D': 321, 'bekommen': 20, 'bringen': 20, 'eigentlich': 322, 'haben': 20, 'kriegen': 20, 'langst': 322,
'liefern': 20, 'schicken': 20, 'schon': 322}, {'N': 325, 'er': 325, 'ich': 325, 'sie': 325, 'wir': 325}, {'werde':
12}, {'lasse': 12, 'lassen': 12}, {'<give1>': 12, '<give1_apart>': 12, 'schicken': 327, 'zukommen': 328}, {'...':
329}, {'<them>': 330}, {'D': 321, 'bekommen': 20, 'bringen': 20, 'eigentlich': 322, 'haben': 20, 'kriegen': 20,
'laengst': 322, 'langst': 322, 'liefern': 20, 'schicken': 20, 'schon': 322}, {'N': 332, 'er': 332, 'ich': 332, 'sie':
332, 'wir': 332}, {'...': 306, '<does3>': 311, 'N': 320, 'bekommen': 268, 'bekommt': 268, 'er': 320, 'erhaelt': 271,
'erhalt': 274, 'erhält': 274, 'haben': 276, 'haette': 324, 'haetten': 324, 'hat': 276, 'hatte': 326, 'hatten': 326,
'hätte': 326, 'hätten': 326, 'ich': 331, 'kriegen': 268, 'kriegt': 268, 'sie': 320, 'sollte': 333, 'sollten': 333,
'wir': 331, 'wollte': 333}, {'fuer': 308, 'fur': 308}, {'...': 335}, {'<they>': 336}, {'<giveinf>': 315,
'<giveinf_apart>': 315, '<until>': 318, 'D': 318, 'bringen': 315, 'geben': 315, 'liefern': 315, 'mailen': 315,
'nachreichen': 315, 'noch': 318, 'schicken': 315, 'weiterleiten': 315, 'zuruckbringen': 316, 'zuruckgeben': 316,
'zurueckbringen': 317, 'zurueckgeben': 317, 'zuschicken': 315, 'zusenden': 315}, {'<me>': 338}, {'<does3>': 337, 'N':
339, 'er': 339, 'sie': 339}, {'...': 306}, {'...': 314}, {'<me>': 342}, {'N': 343, 'bekommen': 268, 'bekommt': 268,
'er': 343, 'erhaelt': 271, 'erhalt': 274, 'erhält': 274, 'haben': 276, 'hat': 276, 'ich': 331, 'kriegen': 268,
'kriegt': 268, 'sie': 343, 'wir': 331}, {'angekundigt': 297, 'ausstehend': 297, 'durch': 279, 'noch': 302, 'offen':
297, 'versprochen': 297, 'von': 279, 'zugesagt': 297}, {'angekuendigt': 297, 'ausstehend': 297, 'durch': 279, 'noch':
300, 'offen': 297, 'versprochen': 297, 'von': 279, 'zugesagt': 297}, {'...': 89}, {'...': 89, 'N': 347, 'er': 347,
'es': 347, 'ich': 347, 'sie': 347}, {'<until>': 20, 'bekomme': 348, 'bringt': 348, 'gibt': 348, 'kommt': 348, 'krieg':
348, 'kriege': 348, 'schickt': 348}, {'-befund': 23, '-ergebnis': 23, '-ergebnisse': 23, '-gutachten': 23,
'-lieferung': 23, '-teile': 23, '-werte': 23, '...': 234, '<comes_in>': 23, '<det>': 245, '<doc>': 250, '<document>':
255, '<my>': 257, '<their>': 264, '<thing>': 250, '<work>': 250, 'alles': 277, 'angebot': 280, 'angekuendigt': 286,
'angekundigt': 291, 'angesagt': 296, 'antwort': 299, 'avisiert': 296, 'beides': 277, 'bescheid': 299, 'bestaetigung':
301, 'bestatigung': 303, 'bring': 305, 'bringe': 305, 'das': 334, 'dem': 340, 'den': 334, 'der': 341, 'die': 334,
'dies': 344, 'erledig': 305, 'erledige': 305, 'feedback': 299, 'freigabe': 299, 'liefer': 305, 'liefere': 305, 'mach':
305, 'mache': 305, 'ruckmeldung': 303, 'ruckruf': 345, 'rueckmeldung': 301, 'rueckruf': 346, 'schick': 305, 'schicke':
305, 'stellungnahme': 299, 'versprochen': 296, 'zugesagt': 296, 'zuruck': 349, 'zurueck': 349, 'zusage': 299}, {'$$':
8}, {'buero': 351, 'buro': 351}, {'hause': 351}, {'anzutreffen': 351, 'da': 351, 'daheim': 351, 'dahoam': 351, 'im':
352, 'zu': 353, 'zuhause': 351}, {'buro': 351}, {'anzutreffen': 351, 'da': 351, 'daheim': 351, 'dahoam': 351, 'im':
355, 'zu': 353, 'zuhause': 351}, {'buero': 351}, {'anzutreffen': 351, 'da': 351, 'daheim': 351, 'dahoam': 351, 'im':
357, 'zu': 353, 'zuhause': 351}, {'ned': 354, 'net': 354, 'nicht': 354, 'nod': 356, 'noed': 358}, {'leider': 359,
'ned': 354, 'net': 354, 'nicht': 354, 'nod': 356, 'noed': 358}, {'leider': 359, 'ned': 354, 'net': 354, 'nicht': 354,
'nod': 356, 'noed': 358, 'vergessen': 351, 'war': 360, 'waren': 360}, {'mir': 39}, {'^': 12, 'ich': 39, 'von': 362},
{':': 363}, {'': (16, 'gave:feedback')}, {'': (16, 'gave:feedback'), 'gemailt': 365, 'gesandt': 365, 'geschickt': 365,
'gesendet': 365, 'raus': 365, 'retour': 365, 'zurueck': 365}, {'<them>': 366}, {'an': 367}, {'...': 368},
{'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 370}, {'anmailen': 48, 'anrufen': 48, 'anschreiben': 48, 'antworten':
48, 'durchrufen': 48, 'erinnern': 48, 'gratulieren': 48, 'hinschreiben': 48, 'kontaktieren': 48, 'mahnen': 48,
'melden': 48, 'nachbohren': 48, 'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48, 'zuruckrufen': 48,
'zuruckschreiben': 48, 'zurueckrufen': 48, 'zurueckschreiben': 48}, {'^': 372}, {'ein': 240, 'eine': 240, 'einen':
240, 'erst': 240, 'gleich': 240, 'kein': 240, 'keine': 240, 'keinen': 240, 'mehr': 240, 'nur': 240, 'weniger': 240},
{'^': 374}, {'D': 373, 'lieber': 375}, {'D': 373}, {'besten': 377}, {'': (16, 'gave:feedback'), 'gemailt': 365,
'gesandt': 365, 'geschickt': 365, 'gesendet': 365, 'raus': 365, 'retour': 365, 'zuruck': 365}, {'<them>': 379}, {'an':
380}, {'...': 381}, {'': (16, 'gave:feedback'), 'gemailt': 365, 'gesandt': 365, 'geschickt': 365, 'gesendet': 365,
'raus': 365, 'retour': 365, 'zuruck': 365, 'zurueck': 365}, {'<them>': 383}, {'an': 384, 'gegeben': 365}, {'...': 385,
'gegeben': 365}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12, 'nach': 12}, {'...': 387},
{'<det>': 388, '<their>': 388}, {'^': 389}, {'D': 390, '^': 389}, {'ich': 391, 'wir': 391}, {'an': 367, 'gegeben':
365}, {'...': 393, 'gegeben': 365}, {'aenderungsvorschlaege': 369, 'anmerkungen': 394, 'feedback': 394, 'kommentare':
394, 'korrekturen': 394, 'korrekturvorschlaege': 369, 'randnotizen': 369, 'rueckmeldung': 394, 'rueckmeldungen': 369,
'verbesserungsvorschlaege': 369}, {'gegeben': 365}, {'...': 396, 'gegeben': 365}, {'anmerkungen': 397, 'feedback':
397, 'kommentare': 397, 'korrekturen': 397, 'rueckmeldung': 397}, {'an': 380, 'gegeben': 365}, {'...': 399, 'gegeben':
365}, {'anderungsvorschlage': 382, 'anmerkungen': 400, 'feedback': 400, 'kommentare': 400, 'korrekturen': 400,
'korrekturvorschlage': 382, 'randnotizen': 382, 'ruckmeldung': 400, 'ruckmeldungen': 382, 'verbesserungsvorschlage':
382}, {'anmerkungen': 397, 'feedback': 397, 'kommentare': 397, 'korrekturen': 397, 'ruckmeldung': 397}, {':': 39},
{'abklaeren': 12, 'abklaren': 12, 'ausmachen': 12, 'bedanken': 12, 'besprechen': 12, 'entschuldigen': 12, 'klaeren':
12, 'klaren': 12, 'melden': 12, 'nachfassen': 12, 'nachfragen': 12, 'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten':
0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0,
'telefonieren': 0, 'treffen': 0}, {'^': 404, 'zu': 405}, {'...': 406, '^': 404, 'zu': 405}, {'N': 407}, {'retour': 71,
'zuruck': 71, 'zurueck': 71}, {'...': 409}, {'^': 410}, {'^': 410, 'ich': 411, 'wir': 411}, {'mit': 60}, {'N': 59,
'mich': 413}, {'krank': 8, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 415, 'verhindert':
8, 'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12},
{'...': 417}, {'<det>': 418, '<their>': 418}, {'^': 419}, {'D': 420, '^': 419}, {'<them>': 421, 'D': 420, '^': 419},
{'ich': 422, 'wir': 422}, {'arbeite': 423, 'geh': 423, 'gehe': 423, 'les': 423, 'lese': 423, 'mach': 423, 'mache':
423, 'schau': 423, 'schaue': 423, 'schick': 423, 'schicke': 423, 'schreib': 423, 'schreibe': 423, 'seh': 423, 'sehe':
423}, {'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 425}, {'<det>': 426,
'<their>': 426}, {'^': 427}, {'D': 428, '^': 427}, {'<them>': 429, 'D': 428, '^': 427}, {'ich': 430, 'wir': 430},
{'arbeite': 431, 'geh': 431, 'gehe': 431, 'les': 431, 'lese': 431, 'mach': 431, 'mache': 431, 'schau': 431, 'schaue':
431, 'schick': 431, 'schicke': 431, 'schreib': 431, 'schreibe': 431, 'seh': 431, 'sehe': 431}, {'D': 373, 'lieber':
375, 'vergessen': 351}, {'bekommen': 20, 'haben': 20, 'kriegen': 20}, {'^': 434}, {'D': 435}, {'D': 435, 'eigentlich':
436, 'laengst': 436, 'schon': 436}, {'ich': 437, 'wir': 437}, {'D': 435, 'eigentlich': 436, 'langst': 436, 'schon':
436}, {'ich': 439, 'wir': 439}, {'D': 435, 'eigentlich': 436, 'laengst': 436, 'langst': 436, 'schon': 436}, {'ich':
441, 'wir': 441}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'haette': 438, 'haetten': 438, 'hatte': 440, 'hatten': 440,
'hätte': 440, 'hätten': 440, 'sollte': 442, 'sollten': 442, 'thema': 443}, {'haette': 438, 'haetten': 438, 'hatte':
440, 'hatten': 440, 'hätte': 440, 'hätten': 440, 'sollte': 442, 'sollten': 442}, {'$$': 0}, {'<hat>': 446, 'ist': 446,
'war': 446}, {'angefangen': 447, 'gearbeitet': 447, 'gegruendet': 447, 'gegrundet': 447, 'gekauft': 447, 'gekuendigt':
447, 'gekundigt': 447, 'gelebt': 447, 'geleitet': 447, 'gewechselt': 447, 'gewesen': 447, 'gewohnt': 447, 'studiert':
447, 'verkauft': 447}, {'...': 448}, {'...': 448, 'haette': 438, 'haetten': 438, 'hatte': 440, 'hatten': 440, 'hätte':
440, 'hätten': 440, 'sollte': 442, 'sollten': 442}, {'entdeckt': 446, 'gelesen': 446, 'gesehen': 446}, {'anmerkungen':
397, 'feedback': 397, 'kommentare': 397, 'korrekturen': 397, 'ruckmeldung': 397, 'rueckmeldung': 397}, {'an': 384},
{'...': 453}, {'aenderungsvorschlaege': 369, 'anderungsvorschlage': 382, 'anmerkungen': 454, 'feedback': 454,
'kommentare': 454, 'korrekturen': 454, 'korrekturvorschlaege': 369, 'korrekturvorschlage': 382, 'randnotizen': 454,
'ruckmeldung': 382, 'ruckmeldungen': 382, 'rueckmeldung': 369, 'rueckmeldungen': 369, 'verbesserungsvorschlaege': 369,
'verbesserungsvorschlage': 382}, {'paar': 455}, {'...': 0}, {'dass': 457, 'wie': 457}, {'vergessen': 351}, {'aber':
459, 'dann': 459, 'heisst': 0, 'heißt': 0, 'vergessen': 351}, {'machen': 12}, {'<giveinf>': 48, 'fertig': 461,
'fertigmachen': 48}, {'...': 462}, {'<until>': 39, '^': 463}, {'N': 464}, {'aber': 459, 'dann': 459, 'vergessen':
351}, {'aber': 459, 'dann': 459, 'erfahren': 458, 'es': 466, 'gehoert': 458, 'gehort': 458, 'gelesen': 458, 'gesehen':
458, 'mitbekommen': 458, 'mitgekriegt': 458, 's': 466, 'vergessen': 351}, {'aber': 459, 'dann': 459, 'erfahren': 458,
'es': 466, 'gehoert': 458, 'gehort': 458, 'gelesen': 458, 'gesehen': 458, 'ich': 467, 'mitbekommen': 458,
'mitgekriegt': 458, 's': 466, 'vergessen': 351}, {'': (13, 'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben':
469, 'gerade': 469, 'grad': 469, 'grade': 469}, {'eben': 469, 'gerade': 469, 'grad': 469, 'grade': 469, 'ich': 470},
{'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 472, 'mich': 472, 'sich': 472}, {'': (11, 'thinking'), '<give3>':
473, 'denkt': 473, 'kann': 473, 'kommt': 473, 'macht': 473, 'meldet': 473, 'meldets': 473, 'ruft': 473, 'schafft':
473, 'schreibt': 473}, {'<they>': 474}, {'<they>': 474, 'dass': 475}, {'<give3>': 473, 'denkt': 473, 'kann': 473,
'kommt': 473, 'macht': 473, 'meldet': 473, 'meldets': 473, 'ruft': 473, 'schafft': 473, 'schreibt': 473}, {'<they>':
477}, {'<they>': 477, 'dass': 478}, {'': (21, 'gave:encouragement')}, {'gegeben': 480, 'gemacht': 480, 'zugesprochen':
480}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 482}, {'<det>': 483}, {'sein': 8}, {'dabei': 485,
'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 486, 'dabei': 485, 'hinfahren': 8, 'hingehen':
8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 487}, {'leider': 488, 'nicht': 487}, {'<giveinf_apart>': 12}, {'^': 490},
{'...': 491}, {'alles': 492, 'das': 492, 'den': 492, 'die': 492, 'es': 492, 'ihn': 492, 'sie': 492}, {'alles': 492,
'das': 492, 'den': 492, 'die': 492, 'es': 492, 'ich': 493, 'ihn': 492, 'sie': 492}, {'^': 240}, {'am': 8, 'auf': 8,
'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8, 'ned': 496, 'net': 496, 'nicht': 496,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 497, 'ned': 496, 'net': 496, 'nicht': 496,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 484, 'aber': 459, 'bin': 416, 'dann': 459, 'erfahren': 458,
'es': 466, 'gehoert': 458, 'gehort': 458, 'gelesen': 458, 'gesehen': 458, 'hoff': 476, 'hoffe': 476, 'hoffentlich':
479, 'kann': 489, 'konnte': 489, 'mitbekommen': 458, 'mitgekriegt': 458, 'muessen': 494, 'muss': 494, 'mussen': 494,
's': 466, 'solle': 495, 'solles': 495, 'solls': 495, 'sollts': 495, 'vergessen': 351, 'war': 498}, {'bruder': 0,
'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0,
'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester': 0,
'tochter': 0}, {'D': 390, '^': 389, 'eben': 469, 'gerade': 469, 'grad': 469, 'grade': 469}, {'eben': 469, 'gerade':
469, 'grad': 469, 'grade': 469, 'ich': 502, 'wir': 391}, {'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0},
{'einem': 504}, {'^': 374, 'an': 505, 'ein': 504, 'einen': 504}, {'$$': 472}, {'<callinf>': 507, '<giveinf>': 507,
'anklopfen': 507, 'nachfragen': 507, 'reden': 507, 'sprechen': 507, 'treffen': 507, 'vorbeischauen': 507,
'vorfuehlen': 507, 'vorfuhlen': 507}, {'...': 508, '<callinf>': 507, '<giveinf>': 507, 'anklopfen': 507, 'nachfragen':
507, 'reden': 507, 'sprechen': 507, 'treffen': 507, 'vorbeischauen': 507, 'vorfuehlen': 507, 'vorfuhlen': 507}, {'N':
509}, {'bei': 510, 'mit': 510, 'zu': 510}, {'bei': 510, 'mit': 510, 'wieder': 511, 'zu': 510}, {'erzaehlt': 0,
'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 495, 'solles': 495, 'solls': 495, 'tuschelt':
0}, {'aenderungsvorschlaege': 369, 'anderungsvorschlage': 382, 'anmerkungen': 454, 'feedback': 454, 'kommentare': 454,
'korrekturen': 454, 'korrekturvorschlaege': 369, 'korrekturvorschlage': 382, 'randnotizen': 454, 'ruckmeldung': 382,
'ruckmeldungen': 382, 'rueckmeldung': 369, 'rueckmeldungen': 369, 'verbesserungsvorschlaege': 369,
'verbesserungsvorschlage': 382, 'zusage': 364}, {'<them>': 39, 'bis': 39, 'dringend': 39, 'mich': 39, 'noch': 39,
'unbedingt': 39, 'uns': 39}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 516}, {'...': 517}, {'<them>': 39,
'alles': 518, 'bis': 39, 'das': 518, 'den': 518, 'die': 518, 'dringend': 39, 'es': 518, 'ich': 493, 'ihn': 518,
'mich': 39, 'noch': 39, 'sie': 518, 'unbedingt': 39, 'uns': 39}, {'D': 63}, {'D': 373, 'mal': 520}, {'N': 59, 'eben':
469, 'gerade': 469, 'grad': 469, 'grade': 469, 'ich': 502, 'mich': 413, 'wir': 391}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
240}, {'keinen': 525}, {'mal': 240}, {'nicht': 240}, {'auf': 526, 'besser': 240, 'bloss': 240, 'bloß': 240, 'endlich':
240, 'erst': 527, 'erstmal': 240, 'ja': 528, 'lieber': 240, 'unbedingt': 240}, {'^': 529}, {'ich': 530, 'man': 530,
'wir': 530}, {'D': 373, '^': 529}, {'D': 373, 'ich': 532, 'man': 530, 'wir': 530}, {'vor': 0}, {'dir': 534}, {'D':
59}, {'N': 536}, {'N': 59, 'm': 537, 'mich': 413, 'mit': 537}, {'thema': 443}, {'zugesagt': 364}, {'mir': 540}, {'':
(0, 'missed'), '$$': 8}, {'': (0, 'missed'), 'buero': 351, 'buro': 351}, {'am': 8, 'anzutreffen': 351, 'auf': 8,
'bei': 8, 'beim': 8, 'da': 542, 'dabei': 8, 'daheim': 351, 'dahoam': 351, 'im': 543, 'mit': 8, 'zu': 353, 'zuhause':
351}, {'krank': 8, 'ned': 544, 'net': 544, 'nicht': 544, 'nod': 356, 'noed': 358, 'verhindert': 8, 'verkuehlt': 8,
'verkuhlt': 8}, {'krank': 8, 'leider': 545, 'ned': 544, 'net': 544, 'nicht': 544, 'nod': 356, 'noed': 358,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 495, 'solles': 495, 'solls': 495, 'sollts': 495}, {'': (0,
'missed'), 'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 548, '<comeinf>': 548, '<giveinf>':
548, '<giveinf_apart>': 548, 'anmailen': 548, 'anpingen': 548, 'anschreiben': 548, 'hinfahren': 548, 'hingehen': 548,
'telefonieren': 548, 'vorbeifahren': 548}, {'...': 549}, {'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9,
'<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3, '<rel>': 19, '<sees1>': 38, '<should>':
40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 84, '^': 350, 'aber': 361, 'abgemacht': 364, 'abmachung': 364,
'aenderungsvorschlaege': 369, 'alles': 371, 'also': 376, 'am': 378, 'anderungsvorschlage': 382, 'anmerkungen': 386,
'arbeite': 392, 'auch': 377, 'ausfuehrliche': 395, 'ausfuehrliches': 398, 'ausfuhrliche': 401, 'ausfuhrliches': 402,
'ausgemacht': 403, 'bei': 408, 'bekomm': 412, 'bekomme': 412, 'besuch': 414, 'besuche': 414, 'bin': 416, 'dafuer':
424, 'dafur': 432, 'dann': 433, 'das': 444, 'den': 445, 'der': 449, 'die': 450, 'dreimal': 9, 'dringend': 377, 'eben':
451, 'ehrliche': 452, 'ehrliches': 452, 'ein': 456, 'erfahren': 458, 'es': 460, 'feedback': 386, 'fuer': 465, 'fur':
465, 'geh': 392, 'gehe': 392, 'gehoert': 458, 'gehort': 458, 'gelesen': 458, 'gerade': 451, 'gesehen': 458,
'gestrichen': 8, 'grad': 451, 'hab': 468, 'habe': 468, 'heute': 451, 'hoer': 471, 'hoere': 471, 'hoff': 476, 'hoffe':
476, 'hoffentlich': 479, 'hoffnung': 481, 'hor': 471, 'hore': 471, 'ich': 499, 'ihr': 500, 'ihre': 501, 'kann': 489,
'kommentare': 386, 'konnte': 489, 'korrekturen': 386, 'korrekturvorschlaege': 369, 'korrekturvorschlage': 382,
'krieg': 412, 'kriege': 412, 'kurze': 452, 'kurzes': 452, 'leider': 359, 'les': 503, 'lese': 503, 'lieber': 506,
'mal': 512, 'man': 513, 'mehrfach': 9, 'meine': 514, 'mit': 408, 'mitbekommen': 458, 'mitgekriegt': 458, 'mues': 515,
'muessen': 519, 'muss': 519, 'mussen': 519, 'mut': 481, 'ned': 354, 'net': 354, 'nicht': 354, 'noch': 521, 'nochmal':
520, 'nochmals': 520, 'nod': 356, 'noed': 358, 'randnotizen': 454, 'ruckmeldung': 400, 'ruckmeldungen': 382,
'rueckmeldung': 394, 'rueckmeldungen': 369, 's': 466, 'schau': 392, 'schaue': 392, 'seh': 522, 'sehe': 522, 'sein':
523, 'seine': 524, 'soll': 531, 'sollen': 531, 'sollte': 533, 'sollten': 531, 'stell': 535, 'termin': 371, 'thema':
443, 'treff': 538, 'treffe': 538, 'treffen': 371, 'um': 80, 'unbedingt': 377, 'unser': 539,
'verbesserungsvorschlaege': 369, 'verbesserungsvorschlage': 382, 'vereinbart': 364, 'vereinbarung': 364, 'vergessen':
351, 'versprechen': 364, 'versprochen': 403, 'vielleicht': 377, 'von': 541, 'war': 546, 'waren': 360, 'wieder': 520,
'wir': 547, 'wollt': 550, 'wollte': 550, 'wollten': 550, 'x': 551, 'zufaellig': 451, 'zufallig': 451, 'zugesagt': 403,
'zusage': 364, 'zweimal': 9}, {'<them>': 39, '^': 12}, {'ich': 553, 'wir': 553}, {'das': 554, 'dass': 554},
{'<vowed>': 555}, {'<them>': 556}, {'ich': 557, 'wir': 557}, {'vergessen': 8}, {'': (22, 'gave:volunteering')},
{'ausgeholfen': 560, 'eingesprungen': 560, 'mitgeholfen': 560, 'uebernommen': 560}, {'...': 561}, {'<them>': 562},
{'ausgeholfen': 560, 'eingesprungen': 560, 'mitgeholfen': 560, 'ubernommen': 560}, {'...': 564}, {'<them>': 565}, {'':
(23, 'contact')}, {'besucht': 567, 'gesprochen': 567, 'getroffen': 567, 'uebergeben': 567}, {'...': 568, 'besucht':
567, 'gesprochen': 567, 'getroffen': 567, 'uebergeben': 567}, {'besucht': 567, 'gesprochen': 567, 'getroffen': 567,
'ubergeben': 567}, {'...': 570, 'besucht': 567, 'gesprochen': 567, 'getroffen': 567, 'ubergeben': 567}, {'besucht':
567, 'gesprochen': 567, 'getroffen': 567, 'ubergeben': 567, 'uebergeben': 567}, {'...': 572, 'besucht': 567,
'gesprochen': 567, 'getroffen': 567, 'ubergeben': 567, 'uebergeben': 567}, {'ort': 573}, {'<have>': 558, 'anzurufen':
559, 'fuer': 563, 'fur': 566, 'persoenlich': 569, 'personlich': 571, 'vor': 574}, {'<giveinf>': 48, '<giveinf_apart>':
48}, {'...': 576}, {'^': 577}, {'dringend': 578, 'endlich': 578, 'noch': 578, 'unbedingt': 578}, {'N': 403}, {'N': 8,
'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte': 581, 'wollten': 581}, {'N': 8, 'bei': 8, 'ich': 581, 'mit': 8,
'wir': 581, 'zu': 8}, {'<network>': 1, 'N': 579, 'fuer': 580, 'fur': 580, 'i': 403, 'ich': 582, 'wir': 582, 'wollt':
583, 'wollte': 583, 'wollten': 583}, {'antwort': 8, 'reaktion': 8, 'ruckmeldung': 8, 'rueckmeldung': 8}, {'...': 536},
{'D': 59, 'bei': 586, 'mich': 586, 'mit': 586, 'uns': 586}, {'i': 587, 'ich': 587, 'ma': 587, 'wir': 587}, {'ich': 39,
'wir': 39}, {'das': 589, 'dass': 589}, {'...': 536, 'D': 59}, {'...': 536, 'D': 59, 'uns': 591}, {'besuchen': 592,
'essen': 592, 'fahren': 592, 'feiern': 592, 'fliegen': 592, 'gehen': 592, 'halten': 592, 'machen': 592, 'reden': 592,
'sehen': 592, 'sprechen': 592, 'starten': 592, 'telefonieren': 592, 'treffen': 592, 'veranstalten': 592}, {'ich':
593}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59}, {'geklappt': 567, 'hingehauen': 567, 'stattgefunden': 567},
{'...': 596, 'geklappt': 567, 'hingehauen': 567, 'stattgefunden': 567}, {'': (23, 'contact'), 'gekommen': 567},
{'ausgegangen': 567, 'zustande': 598}, {'ausgegangen': 567, 'doch': 599, 'zustande': 598}, {'D': 595, 'haben': 597,
'hat': 597, 'hats': 597, 'ist': 600, 'kam': 600, 'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'aus': 8}, {'gestrichen': 8}, {'...': 601, 'D': 595,
'bestaetigt': 59, 'bestatigt': 59, 'faellt': 602, 'fallt': 602, 'fiel': 602, 'gestrichen': 8, 'ist': 603, 'vergessen':
8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'wurde': 603}, {'besorgt': 59,
'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'reserviert': 59}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59,
'gekauft': 59, 'ist': 605, 'reserviert': 59, 'sind': 605}, {'^': 240, 'dass': 495}, {'^': 240, 'dass': 495, 'ist':
607, 'lautet': 607, 'war': 607}, {'<them>': 608}, {':': 495}, {'...': 610, ':': 495}, {'<them>': 608, 'N': 611}, {'^':
240, 'bekommen': 495, 'dazu': 495, 'erhalten': 495, 'geholt': 495, 'ist': 495, 'lautet': 495, 'v': 609, 'vom': 609,
'von': 612, 'war': 495}, {'<until>': 39}, {'<thing>': 26}, {'...': 615}, {'N': 616}, {'an': 617}, {'': (23,
'contact'), ':': 0}, {'angebimmelt': 567, 'angefragt': 567, 'angeklingelt': 567, 'angelaeutet': 567, 'angelautet':
567, 'angerufen': 567, 'bestaetigt': 567, 'bestatigt': 567, 'durchgebimmelt': 567, 'durchgeklingelt': 567,
'durchgerufen': 567, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 567, 'gefragt': 567, 'geklingelt':
567, 'gemailt': 567, 'gemeint': 1, 'gemeldet': 567, 'geraten': 1, 'gesagt': 1, 'geschrieben': 619, 'gesimst': 567,
'getextet': 567, 'hereingeschaut': 567, 'nachgefragt': 567, 'reingeschaut': 567, 'reklamiert': 567, 'vorbeigeschaut':
567, 'zugesagt': 567, 'zuruckgemailt': 567, 'zuruckgerufen': 567, 'zuruckgeschrieben': 567, 'zurueckgemailt': 567,
'zurueckgerufen': 567, 'zurueckgeschrieben': 567}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59, 'zugesagt': 59},
{'...': 621}, {'<appointment>': 622}, {'<should>': 495}, {'ich': 624, 'man': 624, 'wir': 624}, {'das': 625, 'dass':
625, 'ich': 624, 'man': 624, 'wir': 624}, {'<should>': 240}, {'...': 627}, {'^': 628}, {'ich': 629, 'man': 629, 'wir':
629}, {'dass': 630}, {':': 0, 'dass': 630}, {'': (23, 'contact'), ':': 0, 'dass': 630}, {'<said>': 626, 'angebimmelt':
567, 'angeboten': 567, 'angeklingelt': 567, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'anvertraut':
567, 'berichtet': 567, 'durchgebimmelt': 567, 'durchgeklingelt': 567, 'durchgerufen': 567, 'eingeschaerft': 631,
'eingescharft': 631, 'empfohlen': 619, 'erklaert': 632, 'erklart': 632, 'erzaehlt': 567, 'erzahlt': 567,
'geantwortet': 567, 'gebeichtet': 567, 'geholfen': 567, 'geklagt': 567, 'geklingelt': 567, 'gemailt': 567, 'gemeint':
632, 'geraten': 619, 'gesagt': 633, 'geschickt': 567, 'geschildert': 567, 'geschrieben': 633, 'gesimst': 567,
'gesteckt': 567, 'getextet': 567, 'gezeigt': 567, 'gratuliert': 567, 'hereingeschaut': 567, 'mitgeteilt': 567,
'praesentiert': 567, 'prasentiert': 567, 'reingeschaut': 567, 'verraten': 567, 'versprochen': 567, 'vorbeigeschaut':
567, 'vorgestellt': 567, 'zugesagt': 567, 'zuruckgemailt': 567, 'zuruckgerufen': 567, 'zuruckgeschrieben': 567,
'zurueckgemailt': 567, 'zurueckgerufen': 567, 'zurueckgeschrieben': 567}, {'gegeben': 495, 'mitgegeben': 495},
{'<counselled>': 240, '<vowed>': 71}, {'...': 636}, {'<counsel>': 635}, {'^': 71}, {'<they>': 639, '^': 71},
{'<they>': 639, '^': 71, 'dass': 640}, {'dass': 625, 'ich': 624, 'man': 624, 'wir': 624}, {'<vowed>': 641, 'erklaert':
642, 'erklart': 642, 'gemeint': 642, 'geraten': 642, 'gesagt': 642}, {'<way>': 643}, {'<det>': 644, '<way>': 643},
{'gelegt': 495}, {'herz': 646}, {'<vowed>': 641}, {'<way>': 648}, {'<det>': 649, '<way>': 648}, {'<counselled>': 607},
{'gewarnt': 240}, {'...': 652}, {'^': 240, 'vor': 495}, {'^': 653, 'gewarnt': 654}, {'<counselled>': 607, 'davon':
651, 'dazu': 651}, {'': (4, 'needs_from_me')}, {'^': 657}, {'erklaert': 642, 'erklart': 642, 'gemeint': 642,
'geraten': 642, 'gesagt': 642}, {'<way>': 659}, {'<det>': 660, '<way>': 659}, {'gegeben': 495}, {'weg': 662}, {'den':
663}, {'auf': 664}, {'gebeten': 657}, {'...': 666}, {'^': 667}, {'^': 653}, {'...': 634, '<counsel>': 635,
'<counselled>': 607, '^': 637, 'abgeholt': 567, 'als': 638, 'am': 645, 'angebimmelt': 567, 'angeklingelt': 567,
'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'angeschrieben': 567, 'angesprochen': 567, 'ans': 647, 'auf':
650, 'aufgefordert': 495, 'ausgefuehrt': 567, 'ausgefuhrt': 567, 'begleitet': 567, 'beim': 645, 'bekocht': 567,
'bestaerkt': 495, 'bestarkt': 495, 'besucht': 567, 'davon': 651, 'davor': 655, 'dazu': 651, 'den': 638, 'dringend':
656, 'durchgebimmelt': 567, 'durchgeklingelt': 567, 'durchgerufen': 567, 'einen': 638, 'eingeladen': 567,
'eingeredet': 495, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 495, 'ermutigt': 495, 'geantwortet': 567,
'gebeten': 658, 'geklingelt': 567, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 567,
'getextet': 567, 'getroffen': 567, 'gewarnt': 654, 'hereingeschaut': 567, 'im': 645, 'in': 661, 'interviewt': 567,
'kontaktiert': 567, 'mit': 665, 'nahe': 646, 'nen': 638, 'per': 645, 'reingeschaut': 567, 'stark': 656, 'um': 668,
'via': 650, 'vor': 669, 'vorbeigeschaut': 567, 'zuruckgemailt': 567, 'zuruckgerufen': 567, 'zuruckgeschrieben': 567,
'zurueckgemailt': 567, 'zurueckgerufen': 567, 'zurueckgeschrieben': 567}, {'<said>': 642}, {'<vowed>': 71}, {'...':
672}, {'...': 671, '<said>': 642, '^': 673}, {'<me>': 639, '^': 71, 'er': 639, 'sie': 639}, {'<me>': 639, '^': 71,
'dass': 675, 'er': 639, 'sie': 639}, {'<vowed>': 676}, {'...': 671, '<me>': 674, '<said>': 642, '<vowed>': 676, 'mir':
677, 'uns': 677}, {'angefordert': 657, 'angefragt': 657, 'bestellt': 657, 'erbeten': 657, 'gewuenscht': 657,
'gewunscht': 657, 'verlangt': 657}, {'...': 679}, {'^': 680}, {'<until>': 679}, {'...': 682}, {'bestaetigt': 567,
'bestatigt': 567, 'geantwortet': 567, 'gemailt': 567, 'gemeldet': 567, 'geschrieben': 567, 'zugesagt': 567,
'zuruckgeschrieben': 567, 'zurueckgeschrieben': 567}, {'...': 684, '<det>': 649, '<way>': 648}, {'<counselled>': 495},
{':': 0, '^': 240}, {'<should>': 495, '^': 628}, {'ich': 688, 'man': 688, 'wir': 688}, {':': 0, 'dass': 689, 'ich':
624, 'man': 624, 'wir': 624}, {'': (23, 'contact'), ':': 0, 'dass': 689, 'ich': 624, 'man': 624, 'wir': 624},
{'ausgefragt': 567, 'befragt': 567, 'gelochert': 567, 'geloechert': 567, 'interviewt': 567}, {'abgeholt': 567,
'angefunkt': 567, 'angeklingelt': 567, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'besucht': 567,
'durchgeklingelt': 567, 'eingeladen': 567}, {'...': 693, 'abgeholt': 567, 'angefunkt': 567, 'angeklingelt': 567,
'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'besucht': 567, 'durchgeklingelt': 567, 'eingeladen': 567},
{'...': 692, '<they>': 694, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'ausgefragt': 567, 'befragt':
567, 'gelochert': 567, 'geloechert': 567, 'interviewt': 567}, {'geantwortet': 567, 'geholfen': 567, 'gemailt': 567,
'geschickt': 567, 'geschrieben': 567, 'gesimst': 567, 'gezeigt': 567}, {'...': 696, 'geantwortet': 567, 'geholfen':
567, 'gemailt': 567, 'geschickt': 567, 'geschrieben': 567, 'gesimst': 567, 'gezeigt': 567}, {'dass': 689, 'ich': 624,
'man': 624, 'wir': 624}, {'<they>': 697, '<vowed>': 676, 'gemeint': 698, 'gesagt': 698, 'geschrieben': 698, 'gmeint':
642, 'gsagt': 642}, {'...': 684, '<det>': 644, '<way>': 643}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet':
59, 'bedankt': 567, 'entschuldigt': 567, 'gemeldet': 567, 'geruehrt': 567, 'geruhrt': 567, 'verabschiedet': 567},
{'bedankt': 567, 'entschuldigt': 567, 'gemeldet': 567, 'geruehrt': 567, 'geruhrt': 567, 'verabschiedet': 567},
{'<me>': 702}, {'...': 701, 'bedankt': 567, 'bei': 703, 'entschuldigt': 567, 'gemeldet': 567, 'geruehrt': 567,
'geruhrt': 567, 'verabschiedet': 567}, {'bestatigt': 567, 'geantwortet': 567, 'gemailt': 567, 'gemeldet': 567,
'geschrieben': 567, 'zugesagt': 567, 'zuruckgeschrieben': 567}, {'...': 705}, {'bestaetigt': 567, 'geantwortet': 567,
'gemailt': 567, 'gemeldet': 567, 'geschrieben': 567, 'zugesagt': 567, 'zurueckgeschrieben': 567}, {'...': 707},
{'abgeholt': 567, 'angefunkt': 567, 'angeklingelt': 567, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567,
'besucht': 567, 'durchgeklingelt': 567, 'eingeladen': 567, 'geantwortet': 567, 'geholfen': 567, 'gemailt': 567,
'geschickt': 567, 'geschrieben': 567, 'gesimst': 567, 'gezeigt': 567}, {'...': 709, 'abgeholt': 567, 'angefunkt': 567,
'angeklingelt': 567, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'besucht': 567, 'durchgeklingelt': 567,
'eingeladen': 567, 'geantwortet': 567, 'geholfen': 567, 'gemailt': 567, 'geschickt': 567, 'geschrieben': 567,
'gesimst': 567, 'gezeigt': 567}, {'...': 692, '<they>': 710, '<vowed>': 676, 'angelaeutet': 567, 'angelautet': 567,
'angerufen': 567, 'ausgefragt': 567, 'befragt': 567, 'gelochert': 567, 'geloechert': 567, 'gemeint': 698, 'gesagt':
698, 'geschrieben': 698, 'gmeint': 642, 'gsagt': 642, 'interviewt': 567}, {'...': 620, '<appointment>': 622, '<det>':
623, '<me>': 670, '<my>': 623, '<they>': 678, '<until>': 681, '<vowed>': 676, '^': 683, 'am': 645, 'angebimmelt': 567,
'angeklingelt': 567, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'auf': 685, 'beim': 645, 'davon': 686,
'dazu': 686, 'durchgebimmelt': 567, 'durchgeklingelt': 567, 'durchgerufen': 567, 'empfohlen': 687, 'erklaert': 1,
'erklart': 1, 'geantwortet': 567, 'geklingelt': 567, 'gemailt': 567, 'gemeint': 690, 'geraten': 1, 'gesagt': 690,
'geschrieben': 691, 'gesimst': 567, 'getextet': 567, 'gmeint': 642, 'gsagt': 642, 'hereingeschaut': 567, 'im': 645,
'in': 661, 'mich': 695, 'mir': 699, 'per': 700, 'reingeschaut': 567, 'sich': 704, 'uber': 706, 'ueber': 708, 'uns':
711, 'via': 685, 'vor': 669, 'vorbeigeschaut': 567, 'zuruckgemailt': 567, 'zuruckgerufen': 567, 'zuruckgeschrieben':
567, 'zurueckgemailt': 567, 'zurueckgerufen': 567, 'zurueckgeschrieben': 567}, {'bekommen': 567, 'erhalten': 567,
'gekriegt': 567, 'kriegt': 567}, {'<them>': 713}, {'besucht': 567, 'gegessen': 567, 'gehabt': 567, 'gequatscht': 567,
'geredet': 567, 'gesehen': 567, 'gesprochen': 567, 'getroffen': 567, 'telefoniert': 567, 'von': 714}, {'<reviewed>':
365}, {'<work>': 716}, {'...': 717, '<work>': 716}, {'': (20, 'gave:referral')}, {'<named_to>': 719}, {'...': 720},
{'s': 721}, {'N': 722, 'der': 721, 'des': 721, 'einer': 721, 'eines': 721, 'meiner': 721, 'meines': 721, 'unserer':
721, 'unseres': 721, 'vom': 721, 'von': 721}, {'lassen': 26}, {'<handed>': 26, '<handed_apart>': 26, 'zukommen': 724},
{'...': 725, '<handed>': 26, '<handed_apart>': 26, 'zukommen': 724}, {'gegeben': 26}, {'ausleihen': 727},
{'<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 728, 'zur': 67},
{'...': 729, '<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 728,
'zur': 67}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 733,
'anrufbeantworter': 733, 'band': 733, 'box': 733, 'combox': 733, 'mailbox': 733}, {'das': 734, 'den': 734, 'die': 734,
'ihre': 734, 'ihren': 734, 'seine': 734, 'seinen': 734}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'dass': 731, 'warum': 737, 'was': 737, 'welche': 737, 'wie': 737, 'wo': 737, 'wofuer': 737,
'wofur': 737, 'woran': 737}, {'beigebracht': 737, 'erklaert': 737, 'erklart': 737, 'gezeigt': 737, 'vermittelt': 737},
{'...': 739}, {'handwerk': 740}, {'basics': 740, 'grundlagen': 740, 'kniffe': 740, 'tricks': 740}, {'': (17,
'gave:knowledge'), 'dass': 731, 'warum': 737, 'was': 737, 'welche': 737, 'wie': 737, 'wo': 737, 'wofuer': 737,
'woran': 737}, {'': (17, 'gave:knowledge'), 'dass': 731, 'warum': 737, 'was': 737, 'welche': 737, 'wie': 737, 'wo':
737, 'wofur': 737, 'woran': 737}, {'': (17, 'gave:knowledge'), 'warum': 737, 'was': 737, 'welche': 737, 'wie': 737,
'wo': 737, 'wofuer': 737, 'woran': 737}, {'': (17, 'gave:knowledge'), 'warum': 737, 'was': 737, 'welche': 737, 'wie':
737, 'wo': 737, 'wofur': 737, 'woran': 737}, {'': (18, 'gave:mentoring')}, {'': (17, 'gave:knowledge'), 'warum': 737,
'was': 737, 'wie': 737}, {'<address>': 723, '<handed_apart>': 567, '<my>': 45, '<said>': 555, '<thing>': 726,
'<tool>': 730, '<work>': 716, 'abgesagt': 731, 'angefragt': 732, 'angeklopft': 732, 'auf': 735, 'aufgemuntert': 480,
'bedankt': 736, 'beigebracht': 738, 'berichtet': 731, 'bestaerkt': 480, 'bestarkt': 480, 'das': 741, 'die': 742,
'eingearbeitet': 737, 'eingeschult': 737, 'empfohlen': 719, 'erklaert': 743, 'erklart': 744, 'erlaeutert': 745,
'erlautert': 746, 'ermutigt': 480, 'erzaehlt': 731, 'erzahlt': 731, 'geantwortet': 731, 'gebeichtet': 731, 'gebeten':
732, 'gecoacht': 747, 'gefragt': 732, 'geholfen': 737, 'gementort': 747, 'gesagt': 731, 'geschildert': 731,
'gesteckt': 731, 'getroestet': 480, 'getrostet': 480, 'gezeigt': 738, 'gratuliert': 731, 'informiert': 731,
'kondoliert': 731, 'mitgeteilt': 731, 'nachgefasst': 732, 'nachgefragt': 732, 'nachgehakt': 732, 'vermittelt': 719,
'verraten': 731, 'vorgefuehrt': 745, 'vorgefuhrt': 746, 'vorgemacht': 748, 'weiterempfohlen': 719, 'zugehoert': 480,
'zugehort': 480, 'zugesagt': 731}, {'<tool>': 730}, {'...': 750, '<tool>': 730}, {'<handed_apart>': 26, '<lent>': 26,
'<tool>': 730, 'anvertraut': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ausgeliehen': 26, 'empfohlen': 719,
'geborgt': 26, 'gegeben': 26, 'geliehen': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26, 'geteilt': 26,
'mitgeschickt': 26, 'uberlassen': 26, 'ueberlassen': 26, 'vermittelt': 719, 'weiterempfohlen': 719, 'weitergeleitet':
26, 'zugeschickt': 26, 'zur': 67}, {'...': 752, '<tool>': 730}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 39,
'wir': 39}, {'^': 754, 'das': 755, 'dass': 755, 'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 757},
{'gebracht': 757}, {'kontakt': 759}, {'<introduced>': 757, 'bekannt': 758, 'in': 760}, {'...': 761, '<introduced>':
757, 'bekannt': 758, 'in': 760}, {'<vowed>': 12}, {'...': 763}, {'^': 12, 'dass': 755, 'ich': 39, 'wir': 39},
{'<vowed>': 765}, {'<way>': 766}, {'<det>': 767, '<way>': 766}, {'<det>': 767, '<way>': 766, 'das': 734, 'den': 734,
'die': 734, 'ihre': 734, 'ihren': 734, 'seine': 734, 'seinen': 734}, {'N': 762}, {'warum': 737, 'was': 737, 'welche':
737, 'wie': 737, 'wo': 737, 'wofuer': 737, 'wofur': 737, 'woran': 737}, {'<me>': 639}, {'gebeten': 772}, {'<address>':
723}, {'angeschlossen': 560, 'aufgebaut': 560, 'eingerichtet': 560, 'entruempelt': 560, 'entrumpelt': 560, 'gemaeht':
560, 'gemaht': 560, 'geputzt': 560, 'geraeumt': 560, 'geraumt': 560, 'geschnitten': 560, 'gestrichen': 560,
'montiert': 560, 'repariert': 560}, {'angeschlossen': 560, 'aufgebaut': 560, 'eingerichtet': 560, 'entrumpelt': 560,
'gemaht': 560, 'geputzt': 560, 'geraumt': 560, 'geschnitten': 560, 'gestrichen': 560, 'montiert': 560, 'repariert':
560}, {'angeschlossen': 560, 'aufgebaut': 560, 'eingerichtet': 560, 'entruempelt': 560, 'gemaeht': 560, 'geputzt':
560, 'geraeumt': 560, 'geschnitten': 560, 'gestrichen': 560, 'montiert': 560, 'repariert': 560}, {'...': 774,
'<address>': 723, 'auto': 775, 'computer': 775, 'dachrinne': 775, 'drucker': 775, 'fenster': 775, 'fernseher': 775,
'garten': 775, 'hecke': 775, 'keller': 775, 'kuche': 776, 'kueche': 777, 'rasen': 775, 'regal': 775, 'router': 775,
'schnee': 775, 'schrank': 775, 'waschmaschine': 775, 'wohnung': 775}, {'': (9, 'told'), 'warum': 737, 'was': 737,
'welche': 737, 'wie': 737, 'wo': 737, 'wofuer': 737, 'woran': 737}, {'': (9, 'told'), 'warum': 737, 'was': 737,
'welche': 737, 'wie': 737, 'wo': 737, 'wofur': 737, 'woran': 737}, {'warum': 737, 'was': 737, 'welche': 737, 'wie':
737, 'wo': 737, 'wofuer': 737, 'woran': 737}, {'warum': 737, 'was': 737, 'welche': 737, 'wie': 737, 'wo': 737,
'wofur': 737, 'woran': 737}, {'das': 589, 'dass': 589, 'ich': 39, 'wir': 39}, {'': (9, 'told'), 'warum': 737, 'was':
737, 'welche': 737, 'wie': 737, 'wo': 737, 'wofuer': 737, 'wofur': 737, 'woran': 737}, {'eingearbeitet': 737,
'eingefuehrt': 737, 'eingefuhrt': 737, 'eingeschult': 737, 'eingewiesen': 737}, {'...': 785}, {'gegeben': 39},
{'wort': 787}, {'warum': 737, 'was': 737, 'wie': 737}, {'...': 749, '<address>': 723, '<det>': 751, '<my>': 753,
'<tool>': 730, '<vowed>': 756, '<work>': 716, 'N': 762, '^': 764, 'am': 768, 'auf': 769, 'bei': 770, 'beigebracht':
771, 'beim': 768, 'darum': 773, 'das': 778, 'den': 778, 'die': 778, 'drum': 773, 'erklaert': 779, 'erklart': 780,
'erlaeutert': 781, 'erlautert': 782, 'ersucht': 772, 'gebeten': 772, 'gesagt': 783, 'geschrieben': 783, 'gezeigt':
784, 'gsagt': 783, 'gschriebn': 783, 'im': 768, 'in': 786, 'ins': 786, 'mein': 788, 'mit': 770, 'per': 768, 'um': 80,
'via': 768, 'vorgefuehrt': 781, 'vorgefuhrt': 782, 'vorgemacht': 789}, {'^': 12, 'das': 755, 'dass': 755, 'ich': 39,
'wir': 39}, {'<vowed>': 791, '^': 764}, {'<them>': 792}, {'mit': 770}, {'<introduced>': 757, 'bekannt': 758,
'zusammengebracht': 757}, {'...': 795, '<introduced>': 757, 'bekannt': 758, 'zusammengebracht': 757}, {'N': 796},
{'<introduced>': 757}, {'...': 798, '<introduced>': 757}, {'N': 799}, {'...': 800}, {'...': 800, 'N': 762}, {'...':
761}, {'N': 803}, {'geknuepft': 757, 'geknupft': 757, 'gemacht': 757, 'hergestellt': 757, 'vermittelt': 757}, {'N':
805}, {'mit': 806, 'zu': 806}, {'kontakt': 807}, {'kontakt': 759, 'verbindung': 759}, {'<introduced>': 757, 'bekannt':
758, 'in': 809}, {'...': 810}, {'<det>': 811, '<my>': 811, '<their>': 811, 'N': 762, 'einem': 811, 'einer': 811},
{'...': 794, '<and>': 797, 'N': 762, 'am': 801, 'auf': 801, 'bei': 802, 'beim': 801, 'dem': 804, 'den': 808, 'der':
804, 'einen': 808, 'in': 801, 'kontakt': 807, 'mit': 812, 'per': 801, 'uber': 801, 'ueber': 801, 'via': 801}, {'':
(16, 'gave:feedback'), 'zuruckgegeben': 365, 'zuruckgeschickt': 365, 'zurueckgegeben': 365, 'zurueckgeschickt': 365},
{'retour': 365, 'retourniert': 365, 'versehen': 365, 'zurueckgegeben': 365, 'zurueckgemailt': 365, 'zurueckgesandt':
365, 'zurueckgeschickt': 365, 'zurueckgesendet': 365}, {'retour': 365, 'retourniert': 365, 'versehen': 365,
'zuruckgegeben': 365, 'zuruckgemailt': 365, 'zuruckgesandt': 365, 'zuruckgeschickt': 365, 'zuruckgesendet': 365},
{'retour': 365, 'retourniert': 365, 'versehen': 365, 'zuruckgegeben': 365, 'zuruckgemailt': 365, 'zuruckgesandt': 365,
'zuruckgeschickt': 365, 'zuruckgesendet': 365, 'zurueckgegeben': 365, 'zurueckgemailt': 365, 'zurueckgesandt': 365,
'zurueckgeschickt': 365, 'zurueckgesendet': 365}, {'aenderungsvorschlaegen': 815, 'anderungsvorschlagen': 816,
'anmerkungen': 817, 'feedback': 817, 'hinweisen': 817, 'kommentaren': 817, 'korrekturen': 817,
'korrekturvorschlaegen': 815, 'korrekturvorschlagen': 816, 'notizen': 817, 'randnotizen': 817,
'verbesserungsvorschlaegen': 815, 'verbesserungsvorschlagen': 816, 'vorschlaegen': 815, 'vorschlagen': 816}, {'': (16,
'gave:feedback'), 'zuruckgegeben': 365, 'zuruckgeschickt': 365}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 365,
'zurueckgeschickt': 365}, {'durchgelesen': 814, 'gegengelesen': 814, 'kommentiert': 814, 'korrigiert': 814,
'lektoriert': 814, 'mit': 818, 'redigiert': 814, 'uberarbeitet': 819, 'ueberarbeitet': 820}, {'...': 821, 'mit': 818},
{'angefragt': 732, 'angeklopft': 732, 'bedankt': 736, 'nachgefasst': 732, 'nachgefragt': 732, 'nachgehakt': 732},
{'...': 823}, {'<them>': 824}, {'bekannt': 758, 'bekanntgemacht': 757, 'in': 809, 'vernetzt': 757, 'zusammengebracht':
757}, {'...': 826}, {'mit': 827}, {'...': 828}, {'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 830, 'angerufen': 8, 'besucht': 8, 'erreicht':
8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 831}, {'...': 821,
'leider': 832, 'mit': 818, 'nicht': 831}, {'geknuepft': 757, 'gemacht': 757, 'hergestellt': 757, 'vermittelt': 757},
{'N': 834}, {'mit': 835, 'zu': 835}, {'kontakt': 836}, {'den': 837, 'einen': 837, 'kontakt': 836}, {'N': 838},
{'geknupft': 757, 'gemacht': 757, 'hergestellt': 757, 'vermittelt': 757}, {'N': 840}, {'mit': 841, 'zu': 841},
{'kontakt': 842}, {'den': 843, 'einen': 843, 'kontakt': 842}, {'N': 844}, {'eingelegt': 719}, {'...': 846,
'eingelegt': 719}, {'wort': 847}, {'gutes': 848, 'wort': 847}, {'...': 849, 'gutes': 848, 'wort': 847}, {'<them>':
850}, {'besucht': 567, 'fuer': 851, 'fur': 851, 'gegessen': 567, 'gehabt': 567, 'gequatscht': 567, 'geredet': 567,
'gesehen': 567, 'gesprochen': 567, 'getroffen': 567, 'telefoniert': 567, 'von': 714}, {'...': 720, '<named_to>': 719},
{'warum': 737, 'was': 737, 'welche': 737, 'wie': 737, 'wo': 737}, {'gefuehrt': 737, 'gefuhrt': 737}, {'...': 855},
{'das': 856, 'den': 856, 'die': 856}, {'<address>': 723, '<expert>': 853, '<my>': 45, '<said>': 555, '<thing>': 726,
'<tool>': 730, '<work>': 716, 'abgesagt': 731, 'angefragt': 732, 'angeklopft': 732, 'auf': 735, 'ausgeholfen': 560,
'beibracht': 854, 'beigebracht': 738, 'berichtet': 731, 'das': 741, 'die': 742, 'durch': 857, 'durchs': 856,
'eingearbeitet': 737, 'eingeschult': 737, 'erklaert': 743, 'erklart': 744, 'erlaeutert': 745, 'erlautert': 746,
'erzaehlt': 731, 'erzahlt': 731, 'geantwortet': 731, 'gebeichtet': 731, 'gefragt': 732, 'gesagt': 731, 'geschildert':
731, 'gesteckt': 731, 'gezeigt': 738, 'hoffnung': 481, 'in': 786, 'informiert': 731, 'ins': 786, 'mitgeteilt': 731,
'mut': 481, 'nachgefasst': 732, 'nachgefragt': 732, 'nachgehakt': 732, 'verraten': 731, 'vertreten': 560,
'vorgefuehrt': 745, 'vorgefuhrt': 746, 'vorgemacht': 748, 'vorgmacht': 854, 'zeigt': 854, 'zugesagt': 731},
{'gegeben': 737, 'gezeigt': 737, 'mitgegeben': 737, 'verraten': 737}, {'...': 859, 'gegeben': 737, 'gezeigt': 737,
'mitgegeben': 737, 'verraten': 737}, {'hinweise': 860, 'kniffe': 860, 'rat': 860, 'ratschlaege': 860, 'ratschlage':
860, 'tipp': 860, 'tipps': 860, 'tricks': 860}, {'paar': 861}, {'...': 858, '<address>': 723, '<det>': 751, '<my>':
753, '<tool>': 730, '<vowed>': 756, '<work>': 716, 'N': 762, '^': 764, 'am': 768, 'auf': 769, 'ausgeholfen': 560,
'bei': 770, 'beibracht': 854, 'beigebracht': 771, 'beim': 768, 'darum': 773, 'das': 778, 'den': 778, 'die': 778,
'drum': 773, 'ein': 862, 'einen': 861, 'erklaert': 779, 'erklart': 780, 'erlaeutert': 781, 'erlautert': 782,
'ersucht': 772, 'gebeten': 772, 'gezeigt': 784, 'hinweise': 860, 'hoffnung': 481, 'im': 768, 'in': 786, 'ins': 786,
'kniffe': 860, 'lernt': 854, 'mit': 770, 'mut': 481, 'n': 861, 'nen': 861, 'paar': 861, 'per': 768, 'rat': 860,
'ratschlaege': 860, 'ratschlage': 860, 'tipp': 860, 'tipps': 860, 'tricks': 860, 'um': 80, 'vertreten': 560, 'via':
768, 'vorgefuehrt': 781, 'vorgefuhrt': 782, 'vorgemacht': 789, 'vorgmacht': 854, 'zeigt': 854}, {'gebracht': 719},
{'gesprach': 864, 'gespraech': 864}, {'ins': 865, 'mit': 770}, {'N': 799, 'ins': 865}, {'...': 867, 'N': 762}, {'...':
866, 'N': 762, 'am': 801, 'auf': 801, 'bei': 868, 'beim': 801, 'den': 808, 'einen': 808, 'in': 801, 'kontakt': 807,
'mit': 812, 'per': 801, 'uber': 801, 'ueber': 801, 'via': 801}, {'fuer': 851, 'fur': 851}, {'angefragt': 732,
'angeklopft': 732, 'nachgefasst': 732, 'nachgefragt': 732, 'nachgehakt': 732}, {'...': 871}, {'...': 870, '<them>':
872}, {'...': 826, 'aenderungsvorschlaegen': 815, 'anderungsvorschlagen': 816, 'anmerkungen': 817, 'feedback': 817,
'hinweisen': 817, 'kommentaren': 817, 'korrekturen': 817, 'korrekturvorschlaegen': 815, 'korrekturvorschlagen': 816,
'notizen': 817, 'randnotizen': 817, 'verbesserungsvorschlaegen': 815, 'verbesserungsvorschlagen': 816, 'vorschlaegen':
815, 'vorschlagen': 816}, {'durchgelesen': 814, 'gegengelesen': 814, 'kommentiert': 814, 'korrigiert': 814,
'lektoriert': 814, 'mit': 874, 'redigiert': 814, 'uberarbeitet': 819, 'ueberarbeitet': 820}, {'...': 875, 'mit': 818},
{'<agreed>': 590}, {'<them>': 877}, {'...': 852, '<their>': 718, '<them>': 863, '<title>': 793, '<vowed>': 791, 'N':
869, '^': 764, 'alles': 822, 'bei': 873, 'beide': 829, 'das': 822, 'den': 822, 'die': 822, 'es': 822, 'fuer': 839,
'fur': 845, 'ihn': 876, 'mit': 878, 'sie': 876}, {'bedankt': 736}, {'...': 880}, {'<them>': 881}, {'erklaert': 39,
'erklart': 39}, {'<them>': 881, 'angeboten': 39, 'bei': 882, 'bereit': 883, 'bereiterklaert': 39, 'bereiterklart': 39,
'verpflichtet': 39}, {'geben': 39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 885}, {'...': 715, '<their>':
718, '<them>': 790, '<title>': 793, '<vowed>': 791, 'N': 813, '^': 764, 'alles': 822, 'bei': 825, 'beide': 829, 'das':
822, 'den': 822, 'die': 822, 'es': 833, 'fuer': 839, 'fur': 845, 'gesagt': 783, 'geschrieben': 783, 'gsagt': 783,
'gschriebn': 783, 'ich': 879, 'ihn': 876, 'leider': 832, 'mein': 788, 'mich': 884, 'mit': 878, 'nicht': 831, 'noch':
886, 'sie': 876, 'um': 80, 'wir': 879, 'zu': 885}, {'auf': 560, 'bei': 560, 'beim': 560, 'fuer': 560, 'fur': 560},
{'': (14, 'together')}, {'N': 881}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 889, 'angerufen': 889,
'ausgefuehrt': 889, 'ausgefuhrt': 889, 'bei': 890, 'berichtet': 0, 'besucht': 889, 'eingeladen': 889, 'erzaehlt': 0,
'erzahlt': 0, 'geantwortet': 889, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 889, 'gesagt': 0,
'geschrieben': 889, 'gesteckt': 0, 'getroffen': 889, 'haengen': 891, 'haengenlassen': 8, 'hangen': 891,
'hangenlassen': 8, 'sitzen': 892, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8},
{'<handed>': 26, '<handed_apart>': 26, '<lent>': 26}, {'...': 894}, {'<them>': 895}, {'ich': 896, 'wir': 896},
{'<have>': 897}, {'...': 898}, {'<me>': 657}, {'von': 900}, {'D': 657}, {'...': 902}, {'...': 901, '<det>': 903,
'<my>': 657}, {'<me>': 658}, {'^': 904, 'von': 905}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8,
'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8,
'telefoniert': 8}, {'abgestimmt': 8, 'besprochen': 8, 'daruber': 907, 'darueber': 908, 'druber': 907, 'drueber': 908,
'geklaert': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 909}, {'mit': 910},
{'<give3>': 772}, {'bekommen': 12, 'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'erhält': 12, 'haben': 12, 'hat': 12,
'kriegen': 12, 'kriegt': 12}, {'...': 913}, {'^': 914}, {'<until>': 913, 'D': 913}, {'...': 916}, {'<until>': 915,
'D': 915, '^': 917}, {'<they>': 918, 'ich': 624, 'man': 624, 'wir': 624}, {'N': 912, 'das': 625, 'dass': 919, 'er':
912, 'ich': 624, 'man': 624, 'sie': 912, 'wir': 624}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21},
{'folgen': 921, 'folgt': 921, 'kommen': 921, 'kommt': 921}, {'-befund': 922, '-ergebnis': 922, '-ergebnisse': 922,
'-gutachten': 922, '-lieferung': 922, '-teile': 922, '-werte': 922, '<comes_in>': 922}, {'^': 923}, {'<should>': 495,
'muessts': 495, 'mussts': 495, 'solls': 495, 'sollts': 495}, {'<det>': 924, '^': 923, 'ich': 925, 'man': 925, 'wir':
925}, {'weg': 240}, {'kein': 240, 'nicht': 240}, {'auf': 526, 'bloss': 240, 'bloß': 240, 'erst': 527, 'erstmal': 240,
'finger': 927, 'ja': 928, 'keinesfalls': 240, 'lieber': 240, 'unbedingt': 240}, {'^': 929}, {'-befund': 922,
'-ergebnis': 922, '-ergebnisse': 922, '-gutachten': 922, '-lieferung': 922, '-teile': 922, '-werte': 922,
'<comes_in>': 922, 'auf': 526, 'bloss': 240, 'bloß': 240, 'erst': 527, 'erstmal': 240, 'finger': 927, 'ja': 928,
'keinesfalls': 240, 'lieber': 240, 'unbedingt': 240}, {'<way>': 930, '^': 931, 'tel': 930}, {'<way>': 930, '^': 929,
'tel': 930}, {'<det>': 933, '<way>': 930, '^': 929, 'tel': 930}, {'<det>': 933, '<way>': 930, '^': 929, 'am': 934,
'beim': 934, 'im': 934, 'per': 934, 'tel': 930}, {'$$': 240}, {'lassen': 936}, {'bleiben': 937, 'sein': 937,
'weglassen': 936}, {'ich': 240, 'man': 240}, {'besser': 240, 'endlich': 240, 'lieber': 240, 'nicht': 240, 'unbedingt':
240}, {'wir': 940}, {'muesste': 939, 'muessten': 941, 'musste': 939, 'mussten': 941, 'müsste': 939, 'müssten': 941,
'soll': 939, 'sollen': 941, 'sollte': 939, 'sollten': 941}, {'...': 942}, {'': (3, 'advice'), 'ich': 240, 'man': 240},
{'': (3, 'advice'), 'wir': 940}, {'gehoeren': 240, 'gehoert': 240, 'gehoren': 240, 'gehort': 240, 'muessen': 240,
'muesste': 944, 'muessten': 945, 'muss': 240, 'mussen': 240, 'musste': 944, 'mussten': 945, 'müsste': 944, 'müssten':
945, 'soll': 944, 'sollen': 945, 'sollte': 944, 'sollten': 945}, {'...': 946}, {'...': 938, '<det>': 943, '<my>': 947,
'auf': 526, 'bloss': 240, 'bloß': 240, 'erst': 527, 'erstmal': 240, 'finger': 927, 'ja': 928, 'keinesfalls': 240,
'lieber': 240, 'unbedingt': 240}, {'bleib': 495, 'erhoeh': 495, 'erhoh': 495, 'fang': 495, 'frag': 495, 'geh': 495,
'hoer': 495, 'hor': 495, 'lass': 495, 'mach': 495, 'macht': 495, 'nimm': 495, 'red': 495, 'stell': 495, 'such': 495,
'verkauf': 495}, {'i': 624, 'ich': 624, 'man': 624, 'wir': 624}, {'gehoeren': 240, 'gehoert': 240, 'gehoren': 240,
'gehort': 240, 'muessen': 240, 'muesste': 240, 'muessten': 240, 'muss': 240, 'mussen': 240, 'musste': 240, 'mussten':
240, 'müsste': 240, 'müssten': 240, 'soll': 240, 'sollen': 240, 'sollte': 240, 'sollten': 240}, {'...': 951}, {'<my>':
952}, {'^': 953, 'i': 624, 'ich': 688, 'man': 688, 'wir': 688}, {'<det>': 933, '<way>': 930, 'D': 935, '^': 948, 'am':
934, 'beim': 934, 'bleib': 495, 'bloss': 949, 'bloß': 949, 'das': 950, 'dass': 954, 'eben': 935, 'erhoeh': 495,
'erhoh': 495, 'fang': 495, 'frag': 495, 'geh': 495, 'hoer': 495, 'hor': 495, 'i': 624, 'ich': 624, 'im': 934, 'lass':
495, 'mach': 495, 'macht': 495, 'man': 624, 'nimm': 495, 'nur': 949, 'per': 934, 'red': 495, 'stell': 495, 'such':
495, 'tel': 930, 'verkauf': 495, 'wir': 624}, {'-befund': 922, '-ergebnis': 922, '-ergebnisse': 922, '-gutachten':
922, '-lieferung': 922, '-teile': 922, '-werte': 922, '...': 938, '<comes_in>': 922, '<det>': 943, '<my>': 947, 'auf':
526, 'bloss': 240, 'bloß': 240, 'erst': 527, 'erstmal': 240, 'finger': 927, 'ja': 928, 'keinesfalls': 240, 'lieber':
240, 'unbedingt': 240}, {':': 0, '^': 929, 'dass': 689, 'ich': 624, 'man': 624, 'wir': 624}, {'<way>': 957, '^': 929,
'tel': 930}, {'<det>': 958, '<way>': 957, '^': 929, 'tel': 930}, {'<way>': 698}, {'<det>': 960, '<way>': 698},
{'klar': 1}, {'und': 962}, {'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 963, 'nur': 1, 'trocken': 1},
{'<way>': 690}, {'<det>': 965, '<way>': 690}, {':': 0, 'bleib': 495, 'erhoeh': 495, 'erhoh': 495, 'fang': 495, 'frag':
495, 'geh': 495, 'hoer': 495, 'hor': 495, 'lass': 495, 'mach': 495, 'macht': 495, 'nimm': 495, 'red': 495, 'stell':
495, 'such': 495, 'verkauf': 495}, {'...': 926, '<det>': 932, '<they>': 955, '<way>': 930, 'D': 935, '^': 956, 'am':
959, 'auf': 961, 'beim': 959, 'bleib': 495, 'bloss': 949, 'bloß': 949, 'das': 950, 'dass': 954, 'dazu': 1, 'deutlich':
1, 'eben': 935, 'ehrlich': 1, 'erhoeh': 495, 'erhoh': 495, 'fang': 495, 'frag': 495, 'ganz': 964, 'geh': 495, 'hoer':
495, 'hor': 495, 'i': 624, 'ich': 624, 'im': 959, 'in': 966, 'klar': 1, 'klipp': 963, 'lass': 495, 'mach': 495,
'macht': 495, 'man': 624, 'nimm': 495, 'nur': 967, 'per': 959, 'red': 495, 'stell': 495, 'such': 495, 'tel': 930,
'trocken': 1, 'verkauf': 495, 'wir': 624, 'zu': 961, 'zum': 961}, {'<them>': 495}, {'<them>': 39, 'laut': 969},
{'ich': 970, 'wir': 970}, {'versehen': 365, 'zuruckgegeben': 365, 'zuruckgeschickt': 365, 'zurueckgegeben': 365,
'zurueckgeschickt': 365}, {'anmerkungen': 972, 'kommentaren': 972, 'korrekturen': 972}, {'mit': 973, 'voller': 973},
{'...': 974, 'mit': 973, 'voller': 973}, {'<work>': 975}, {'^': 240, 'dass': 495, 'ist': 607, 'lautet': 607,
'lautete': 607, 'waere': 607, 'war': 607, 'ware': 607, 'wäre': 607}, {'<me>': 977}, {'^': 240, 'dass': 495, 'ist':
607, 'lautet': 607, 'lautete': 607, 'waere': 607, 'war': 607}, {'<me>': 979}, {'^': 240, 'dass': 495, 'ist': 607,
'lautet': 607, 'lautete': 607, 'war': 607, 'ware': 607, 'wäre': 607}, {'<me>': 981}, {'...': 610, ':': 495, '^': 240,
'an': 978, 'befolgt': 0, 'beherzigt': 0, 'dass': 495, 'dazu': 977, 'fuer': 980, 'fur': 982, 'ignoriert': 0, 'ist':
607, 'lautet': 607, 'lautete': 607, 'umgesetzt': 0, 'waere': 607, 'war': 607, 'ware': 607, 'wäre': 607}, {':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 365, 'mit': 973, 'voller': 973}, {'...': 985,
'<reviewed>': 365, 'mit': 973, 'voller': 973}, {'ich': 495, 'man': 495, 'wir': 495}, {'<should>': 987}, {'nach': 988},
{'...': 976, '<counsel>': 983, '<opinion>': 984, '<work>': 986, 'ansicht': 989, 'auffassung': 989, 'einschaetzung':
989, 'einschatzung': 989, 'empfehlung': 989, 'erfahrung': 989, 'meinung': 989, 'uberzeugung': 989, 'ueberzeugung':
989}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt':
26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 991,
'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26,
'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'retourniert': 365,
'zuruckgegeben': 365, 'zurueckgegeben': 365}, {'<work>': 993}, {'<handed>': 26}, {'...': 995, '<handed>': 26},
{'<lent_out>': 26}, {'...': 997, '<lent_out>': 26}, {'<reviewed>': 365, '<reviewed_apart>': 365, 'korrigiert': 365,
'retourniert': 365, 'zuruckgegeben': 365, 'zuruckgereicht': 365, 'zurueckgegeben': 365, 'zurueckgereicht': 365},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen':
26, 'uberlassen': 26}, {'gegeben': 365, 'geschickt': 365, 'geschrieben': 365}, {'...': 1002}, {'auf': 1003, 'fuer':
1003, 'fur': 1003, 'gegeben': 365, 'geschickt': 365, 'geschrieben': 365, 'uber': 1003, 'ueber': 1003, 'zu': 1003,
'zum': 1003, 'zur': 1003}, {'$$': 719}, {'gelegt': 1005}, {'herz': 1006}, {'auf': 1003, 'fuer': 1003, 'gegeben': 365,
'geschickt': 365, 'geschrieben': 365, 'ueber': 1003, 'zu': 1003, 'zum': 1003, 'zur': 1003}, {'anmerkungen': 1008,
'feedback': 1008, 'kommentare': 1008, 'rueckmeldung': 1008}, {'auf': 1003, 'fur': 1003, 'gegeben': 365, 'geschickt':
365, 'geschrieben': 365, 'uber': 1003, 'zu': 1003, 'zum': 1003, 'zur': 1003}, {'anmerkungen': 1010, 'feedback': 1010,
'kommentare': 1010, 'ruckmeldung': 1010}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26,
'ueberlassen': 26}, {'': (17, 'gave:knowledge'), 'warum': 737, 'was': 737, 'welche': 737, 'wie': 737, 'wo': 737,
'wofuer': 737, 'wofur': 737, 'woran': 737}, {'geholfen': 560}, {'umzug': 1014}, {'gegeben': 747, 'gemacht': 747},
{'gestarkt': 480}, {'gestaerkt': 480}, {'rucken': 1017, 'ruecken': 1018}, {'gedruckt': 480, 'gedrueckt': 480,
'gedrückt': 480}, {'daumen': 1020}, {'erreichen': 8}, {'': (0, 'missed'), 'anzurufen': 8, 'zu': 1022}, {'angerufen':
8, 'probiert': 1023, 'versucht': 1023}, {'dass': 365, 'was': 365, 'wie': 365, 'wo': 365}, {'gesagt': 1025},
{'anmerkungen': 1004, 'feedback': 1004, 'kommentare': 1004, 'ruckmeldung': 1010, 'rueckmeldung': 1008}, {'angerufen':
8, 'probiert': 8, 'versucht': 8}, {'mal': 1028}, {'paar': 1029}, {'geht': 365}, {'passt': 365}, {'besser': 1031,
'fehlt': 365, 'hakt': 365, 'holpert': 365, 'klemmt': 365, 'nicht': 1032}, {'besser': 1031, 'es': 1033, 'fehlt': 365,
'hakt': 365, 'holpert': 365, 'klemmt': 365, 'nicht': 1032, 'noch': 1033}, {'was': 1034, 'wo': 1034}, {'zugeredet':
480}, {'laden': 1014}, {'anzurufen': 8, 'zu': 1022}, {'probiert': 1038, 'versucht': 1038}, {'retourniert': 365,
'zurueckgegeben': 365, 'zurueckgeschickt': 365}, {'retourniert': 365, 'zuruckgegeben': 365, 'zuruckgeschickt': 365},
{'retourniert': 365, 'zuruckgegeben': 365, 'zuruckgeschickt': 365, 'zurueckgegeben': 365, 'zurueckgeschickt': 365},
{'aenderungsvorschlaegen': 1040, 'anderungsvorschlagen': 1041, 'anmerkungen': 1042, 'feedback': 1042, 'hinweisen':
1042, 'kommentaren': 1042, 'korrekturen': 1042, 'korrekturvorschlaegen': 1040, 'korrekturvorschlagen': 1041,
'notizen': 1042, 'randnotizen': 1042, 'verbesserungsvorschlaegen': 1040, 'verbesserungsvorschlagen': 1041,
'vorschlaegen': 1040, 'vorschlagen': 1041}, {'gebracht': 737}, {'wieder': 1028}, {'auf': 1003, 'fuer': 1003, 'fur':
1003, 'uber': 1003, 'ueber': 1003, 'zu': 1003, 'zum': 1003, 'zur': 1003}, {'auf': 1003, 'fur': 1003, 'uber': 1003,
'zu': 1003, 'zum': 1003, 'zur': 1003}, {'auf': 1003, 'fuer': 1003, 'ueber': 1003, 'zu': 1003, 'zum': 1003, 'zur':
1003}, {'anmerkungen': 1046, 'feedback': 1046, 'kommentare': 1046, 'ruckmeldung': 1047, 'rueckmeldung': 1048}, {'':
(17, 'gave:knowledge'), 'wie': 737}, {'<address>': 723, '<expert>': 853, '<my>': 992, '<their>': 994, '<thing>': 996,
'<tool>': 998, '<work>': 999, 'angelernt': 737, 'anhaenger': 1000, 'anhanger': 1001, 'anmerkungen': 1004, 'ans': 1007,
'aufgemuntert': 480, 'aufgezeigt': 737, 'auseinandergesetzt': 737, 'ausfuehrlich': 1009, 'ausfuehrliches': 1009,
'ausfuhrlich': 1011, 'ausfuhrliches': 1011, 'auto': 1012, 'beamer': 1012, 'beigebogen': 737, 'beigebracht': 1013,
'beim': 1015, 'bestaerkt': 480, 'bestarkt': 480, 'bohrmaschine': 1012, 'buero': 1000, 'buro': 1001, 'coaching': 1016,
'den': 1019, 'die': 1021, 'dreimal': 1024, 'durch': 857, 'durchs': 856, 'ehrlich': 1026, 'ehrliches': 1027, 'ein':
1030, 'eingearbeitet': 737, 'eingeschult': 737, 'eingewiesen': 737, 'erklaert': 745, 'erklart': 746, 'erlaeutert':
745, 'erlautert': 746, 'ermutigt': 480, 'fahrrad': 1012, 'feedback': 1004, 'gecoached': 747, 'gecoacht': 747,
'geholfen': 737, 'geld': 1012, 'gementort': 747, 'genau': 1026, 'gesagt': 1035, 'getroestet': 480, 'getrostet': 480,
'gezeigt': 1013, 'gut': 1036, 'gutes': 1027, 'hoffnung': 481, 'im': 1037, 'kamera': 1012, 'klar': 1026, 'klargemacht':
737, 'kommentare': 1004, 'kurzes': 1027, 'lastenrad': 1012, 'mehrfach': 1039, 'mehrmals': 1024, 'mein': 1027,
'mentorat': 1016, 'mentoring': 1016, 'mit': 1043, 'mut': 481, 'naeher': 1044, 'naehergebracht': 737, 'nahegebracht':
737, 'naher': 1044, 'nahergebracht': 737, 'oefter': 1028, 'offen': 1026, 'offenes': 1027, 'ofter': 1028, 'paar': 1029,
'rad': 1012, 'raum': 1012, 'ruckmeldung': 1010, 'rueckmeldung': 1008, 'samt': 1043, 'schluessel': 1000, 'schlussel':
1001, 'schon': 1045, 'schriftlich': 1049, 'schriftliches': 1049, 'sparring': 1016, 'umsonst': 1024, 'vergeblich':
1024, 'verklickert': 737, 'viel': 1027, 'voller': 1043, 'vorgefuehrt': 781, 'vorgefuhrt': 782, 'vorgemacht': 1050,
'vorgerechnet': 737, 'werkzeug': 1012, 'x': 1029, 'zugeredet': 480, 'zugespielt': 1005, 'zweimal': 1024}, {'<tool>':
998}, {'...': 1052, '<tool>': 998}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 1002, 'gegeben': 365,
'geschickt': 365, 'geschrieben': 365}, {'gemacht': 480, 'zugesprochen': 480}, {'<address>': 723, '<expert>': 853,
'<lent>': 26, '<thing>': 1054, '<tool>': 998, '<work>': 716, 'anmerkungen': 1055, 'aufgemuntert': 480, 'beigebracht':
737, 'bestaerkt': 480, 'bestarkt': 480, 'den': 1019, 'eingearbeitet': 737, 'eingeschult': 737, 'erklaert': 737,
'erklart': 737, 'erlaeutert': 737, 'erlautert': 737, 'ermutigt': 480, 'feedback': 1055, 'getroestet': 480,
'getrostet': 480, 'gezeigt': 737, 'gut': 1036, 'hinweise': 860, 'kniffe': 860, 'kommentare': 1055, 'korrekturen':
1055, 'mut': 1056, 'rat': 860, 'ratschlaege': 860, 'ratschlage': 860, 'ruckmeldung': 1055, 'rueckmeldung': 1055,
'tipp': 860, 'tipps': 860, 'tricks': 860, 'vorgemacht': 737, 'zugehoert': 480, 'zugehort': 480}, {'<handed_apart>':
26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 1058}, {'...': 774, '<address>': 723}, {'...': 1057,
'<address>': 723, '<my>': 1059, '<work>': 716, 'N': 762, 'anmerkungen': 1055, 'bei': 770, 'das': 1060, 'den': 1060,
'die': 1060, 'feedback': 1055, 'kommentare': 1055, 'korrekturen': 1055, 'mit': 770, 'ruckmeldung': 1055,
'rueckmeldung': 1055}, {'ich': 1061, 'wir': 1061}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 998, 'empfohlen':
719, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26, 'vermittelt': 719, 'weiterempfohlen': 719}, {'...': 1063,
'<handed_apart>': 26, '<lent>': 26, '<tool>': 998, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26,
'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5,
'mine'), '<det>': 12}, {'^': 1065}, {'<det>': 12}, {'^': 1067}, {'bekommen': 1066, 'bekommt': 1066, 'hat': 1068,
'kriegen': 1066, 'kriegt': 1066}, {'<me>': 913}, {'<until>': 913, 'D': 913, 'von': 1070}, {'...': 1071}, {'<me>':
915}, {'<until>': 915, 'D': 915, '^': 1072, 'von': 1073}, {'<they>': 1074, 'ich': 553, 'wir': 553}, {'<they>': 1069,
'das': 554, 'dass': 1075}, {'retourniert': 365, 'zuruckgeschickt': 365, 'zurueckgeschickt': 365}, {'...': 1077},
{'<work>': 1078}, {'durchgespielt': 747, 'geprobt': 747, 'geubt': 747, 'trainiert': 747, 'vorbereitet': 747},
{'durchgespielt': 747, 'geprobt': 747, 'geuebt': 747, 'trainiert': 747, 'vorbereitet': 747}, {'durchgespielt': 747,
'geprobt': 747, 'geubt': 747, 'geuebt': 747, 'trainiert': 747, 'vorbereitet': 747}, {'bewerbungsgesprach': 1080,
'bewerbungsgespraech': 1081, 'interview': 1082, 'pitch': 1082, 'praesentation': 1081, 'prasentation': 1080,
'pruefung': 1081, 'prufung': 1080, 'rede': 1082, 'vorstellungsgesprach': 1080, 'vorstellungsgespraech': 1081,
'vortrag': 1082}, {'...': 1079, '<work>': 1078, '^': 1083}, {'<they>': 1074, 'ich': 39, 'wir': 39}, {'^': 12, 'das':
589, 'dass': 1085}, {'<reviewed>': 365, 'korrigiert': 365, 'retourniert': 365, 'zuruckgegeben': 365, 'zuruckgereicht':
365, 'zurueckgegeben': 365, 'zurueckgereicht': 365}, {'<address>': 720}, {'s': 1088}, {'das': 554, 'dass': 554, 'ich':
553, 'wir': 553}, {'^': 12, 'das': 554, 'dass': 554, 'ich': 553, 'wir': 553}, {'<said>': 1090, '<vowed>': 1091},
{'<way>': 1092}, {'<det>': 1093, '<way>': 1092}, {'geschickt': 719, 'vermittelt': 719, 'verwiesen': 719,
'weiterverwiesen': 719}, {'...': 1095, 'geschickt': 719, 'vermittelt': 719, 'verwiesen': 719, 'weiterverwiesen': 719},
{'...': 1095, 'empfohlen': 719, 'geschickt': 719, 'vermittelt': 719, 'verwiesen': 719, 'vorgeschlagen': 719,
'weiterempfohlen': 719, 'weiterverwiesen': 719}, {'<my>': 1096, 'N': 1097, 'eine': 1096, 'einem': 1096, 'einen': 1096,
'einer': 1096}, {'geschrieben': 719}, {'vorbereitet': 747}, {'...': 1100, '<det>': 1093, '<way>': 1092, 'das': 734,
'den': 734, 'die': 734, 'ihre': 734, 'ihren': 734, 'seine': 734, 'seinen': 734}, {'gebracht': 719, 'gegeben': 719,
'geschickt': 719, 'vermittelt': 719, 'verschafft': 719, 'weitergeleitet': 719, 'zugeschanzt': 719}, {'ausgeholfen':
737, 'beraten': 737, 'geholfen': 737, 'gholfn': 737, 'unterstuetzt': 737, 'unterstutzt': 737}, {'^': 719},
{'eingelegt': 1104}, {'wort': 1105}, {'gutes': 1106}, {'gebracht': 1104}, {'gesprach': 1108, 'gespraech': 1108,
'spiel': 1108}, {'ein': 1107, 'ins': 1109, 'vorgeschlagen': 1104}, {'...': 1110}, {'empfohlen': 719, 'vorgeschlagen':
719, 'weiterempfohlen': 719}, {'...': 1103, '<my>': 1111, 'N': 1112}, {'warum': 737, 'was': 737, 'welche': 737,
'welcher': 737, 'welches': 737, 'wie': 737, 'wo': 737, 'wofuer': 737, 'wofur': 737, 'woran': 737}, {'ausgeholfen':
737, 'geholfen': 737, 'gholfn': 737, 'unterstuetzt': 737, 'unterstutzt': 737}, {'...': 1115, '<det>': 1093, '<way>':
1092, 'N': 1112, 'umzug': 1014}, {'schuldig': 12}, {'...': 1117}, {'^': 1118}, {'ich': 1119}, {'aufgebaut': 480,
'aufgepaeppelt': 480, 'aufgepappelt': 480, 'beruhigt': 480, 'gelobt': 480}, {'gegeben': 737}, {'...': 1122},
{'<address>': 723, 'aufgezeigt': 737, 'beigebogen': 737, 'klargemacht': 737, 'naeher': 1044, 'naher': 1044},
{'ausgemalt': 560, 'betreut': 560, 'gegossen': 560, 'gehuetet': 560, 'gehutet': 560, 'geputzt': 560, 'gestrichen':
560, 'versorgt': 560}, {'...': 1125, 'ausgemalt': 560, 'betreut': 560, 'gegossen': 560, 'gehuetet': 560, 'gehutet':
560, 'geputzt': 560, 'gestrichen': 560, 'versorgt': 560}, {'...': 1125, 'angeschlossen': 560, 'aufgebaut': 560,
'ausgemalt': 560, 'betreut': 560, 'eingerichtet': 560, 'entruempelt': 560, 'entrumpelt': 560, 'gegossen': 560,
'gehuetet': 560, 'gehutet': 560, 'gemaeht': 560, 'gemaht': 560, 'geputzt': 560, 'geraeumt': 560, 'geraumt': 560,
'geschnitten': 560, 'gestrichen': 560, 'montiert': 560, 'repariert': 560, 'versorgt': 560}, {'...': 1124, '<address>':
723, '^': 1083, 'auto': 775, 'blumen': 1126, 'computer': 775, 'dachrinne': 775, 'drucker': 775, 'fenster': 775,
'fernseher': 775, 'garten': 1127, 'hecke': 775, 'hund': 1126, 'kasse': 1126, 'katze': 1126, 'keller': 775, 'kinder':
1126, 'kleine': 1126, 'kleinen': 1126, 'kuche': 776, 'kueche': 777, 'laden': 1126, 'rasen': 775, 'regal': 775,
'router': 775, 'schnee': 775, 'schrank': 775, 'stand': 1126, 'waschmaschine': 775, 'wohnung': 1127}, {'gegeben': 757,
'geknuepft': 757, 'geknupft': 757, 'gemacht': 757, 'hergestellt': 757, 'vermittelt': 757}, {'...': 1129}, {'<det>':
1130, '<my>': 1130, 'einem': 1130, 'einer': 1130}, {'gegeben': 757, 'gemacht': 757, 'hergestellt': 757, 'vermittelt':
757}, {'<det>': 1130, '<my>': 1130, 'N': 1132, 'einem': 1130, 'einer': 1130}, {'mit': 1131, 'zu': 1133}, {'...': 1122,
'fuer': 1123, 'fur': 1123, 'zu': 1123, 'zum': 1123, 'zur': 1123}, {'...': 1122, 'fuer': 1123, 'zu': 1123, 'zum': 1123,
'zur': 1123}, {'...': 1122, 'fur': 1123, 'zu': 1123, 'zum': 1123, 'zur': 1123}, {'...': 1124, '<address>': 723, '^':
1083, 'auto': 775, 'blumen': 1126, 'computer': 775, 'dachrinne': 775, 'drucker': 775, 'fenster': 775, 'fernseher':
775, 'garten': 1127, 'hecke': 775, 'hund': 1126, 'kasse': 1126, 'katze': 1126, 'keller': 775, 'kinder': 1126,
'kleine': 1126, 'kleinen': 1126, 'kontakt': 1134, 'kuche': 776, 'kueche': 777, 'laden': 1126, 'rasen': 775, 'rat':
1135, 'ratschlaege': 1136, 'ratschlage': 1137, 'regal': 775, 'router': 775, 'schnee': 775, 'schrank': 775, 'stand':
1126, 'tipp': 1135, 'tipps': 1135, 'waschmaschine': 775, 'wohnung': 1127}, {'...': 1124, '<address>': 723, '^': 1083,
'auto': 775, 'blumen': 1126, 'computer': 775, 'dachrinne': 775, 'drucker': 775, 'fenster': 775, 'fernseher': 775,
'garten': 1127, 'hecke': 775, 'hinweise': 860, 'hund': 1126, 'kasse': 1126, 'katze': 1126, 'keller': 775, 'kinder':
1126, 'kleine': 1126, 'kleinen': 1126, 'kniff': 860, 'kniffe': 860, 'kuche': 776, 'kueche': 777, 'laden': 1126,
'rasen': 775, 'rat': 860, 'ratschlaege': 860, 'ratschlag': 860, 'ratschlage': 860, 'regal': 775, 'router': 775,
'schnee': 775, 'schrank': 775, 'stand': 1126, 'tipp': 860, 'tipps': 860, 'trick': 860, 'tricks': 860, 'waschmaschine':
775, 'wohnung': 1127}, {'...': 859, 'fuer': 1123, 'fur': 1123, 'gegeben': 737, 'gezeigt': 737, 'mitgegeben': 737,
'verraten': 737, 'zu': 1123, 'zum': 1123, 'zur': 1123}, {'...': 859, 'fuer': 1123, 'gegeben': 737, 'gezeigt': 737,
'mitgegeben': 737, 'verraten': 737, 'zu': 1123, 'zum': 1123, 'zur': 1123}, {'...': 859, 'fur': 1123, 'gegeben': 737,
'gezeigt': 737, 'mitgegeben': 737, 'verraten': 737, 'zu': 1123, 'zum': 1123, 'zur': 1123}, {'hinweise': 860, 'kniff':
860, 'kniffe': 860, 'mal': 1028, 'rat': 1140, 'ratschlaege': 1141, 'ratschlag': 860, 'ratschlage': 1142, 'tipp': 1140,
'tipps': 1140, 'trick': 860, 'tricks': 860}, {'^': 1083, 'arbeitszeugnis': 1099, 'bisschen': 1121,
'empfehlungsschreiben': 1099, 'gutes': 1106, 'paar': 1143, 'referenz': 1099, 'wenig': 1121, 'zeugnis': 1099},
{'arbeitszeugnis': 1099, 'auftrag': 1102, 'bewerber': 1102, 'einfuehrung': 1123, 'einfuhrung': 1123,
'empfehlungsschreiben': 1099, 'interessenten': 1102, 'job': 1102, 'kandidaten': 1102, 'kandidatin': 1102, 'kunden':
1102, 'kundin': 1102, 'lead': 1102, 'leads': 1102, 'referenz': 1099, 'zeugnis': 1099}, {'auftrag': 1102, 'bewerber':
1102, 'crashkurs': 1123, 'hinweise': 860, 'interessenten': 1102, 'job': 1102, 'kandidaten': 1102, 'kandidatin': 1102,
'kniff': 860, 'kniffe': 860, 'kontakt': 1134, 'kunden': 1102, 'kundin': 1102, 'lead': 1102, 'leads': 1102, 'rat':
1140, 'ratschlaege': 1141, 'ratschlag': 860, 'ratschlage': 1142, 'tipp': 1140, 'tipps': 1140, 'trick': 860, 'tricks':
860}, {'zugehoert': 480, 'zugehort': 480}, {'warum': 737, 'was': 737, 'welche': 737, 'welcher': 737, 'welches': 737,
'wie': 737, 'wo': 737, 'wofuer': 737, 'woran': 737}, {'warum': 737, 'was': 737, 'welche': 737, 'welcher': 737,
'welches': 737, 'wie': 737, 'wo': 737, 'wofur': 737, 'woran': 737}, {'...': 1100}, {'<give1>': 12}, {'^': 1151},
{'ich': 1152}, {'kann': 365, 'koennte': 365, 'konnte': 365, 'könnte': 365, 'muss': 365, 'soll': 365, 'sollte': 365},
{'...': 1154}, {'er': 1155, 'man': 1155, 'sie': 1155}, {'dass': 1153, 'ich': 1152, 'was': 1156, 'wo': 1156}, {'dass':
1153, 'ich': 1152}, {'mut': 1056, 'zugeredet': 480}, {'schweigen': 8}, {'in': 1160}, {'sich': 1161}, {'...': 1115,
'<det>': 1093, '<way>': 1092, 'laden': 1014}, {'ausgeholfen': 737, 'eingearbeitet': 737, 'eingefuehrt': 737,
'eingefuhrt': 737, 'eingewiesen': 737, 'geholfen': 737, 'gholfn': 737, 'unterstuetzt': 737, 'unterstutzt': 737},
{'...': 1164}, {'eingearbeitet': 737, 'eingefuehrt': 737, 'eingefuhrt': 737, 'eingewiesen': 737}, {'...': 1166,
'gesprach': 1108, 'gespraech': 1108, 'spiel': 1108}, {'...': 1115}, {'...': 1052, '<tool>': 998, 'hinweise': 860,
'kniff': 860, 'kniffe': 860, 'rat': 860, 'ratschlaege': 860, 'ratschlag': 860, 'ratschlage': 860, 'tipp': 860,
'tipps': 860, 'trick': 860, 'tricks': 860}, {'arbeitszeugnis': 1099, 'auftrag': 1102, 'bewerber': 1102,
'empfehlungsschreiben': 1099, 'interessenten': 1102, 'job': 1102, 'kandidaten': 1102, 'kandidatin': 1102, 'kunden':
1102, 'kundin': 1102, 'lead': 1102, 'leads': 1102, 'referenz': 1099, 'zeugnis': 1099}, {'N': 1132}, {'zu': 1171},
{'auftrag': 1102, 'bewerber': 1102, 'hinweise': 860, 'interessenten': 1102, 'job': 1102, 'kandidaten': 1102,
'kandidatin': 1102, 'kniff': 860, 'kniffe': 860, 'kontakt': 1172, 'kunden': 1102, 'kundin': 1102, 'lead': 1102,
'leads': 1102, 'rat': 1140, 'ratschlaege': 1141, 'ratschlag': 860, 'ratschlage': 1142, 'tipp': 1140, 'tipps': 1140,
'trick': 860, 'tricks': 860}, {'auftrag': 1102, 'bewerber': 1102, 'interessenten': 1102, 'job': 1102, 'kandidaten':
1102, 'kandidatin': 1102, 'kunden': 1102, 'kundin': 1102, 'lead': 1102, 'leads': 1102}, {'bekommen': 8, 'gebracht': 8,
'gekriegt': 8}, {'handy': 1175, 'tel': 1175, 'telefon': 1175}, {'das': 1176}, {'an': 1177, 'ans': 1176}, {'wie': 737},
{'beraten': 737}, {'...': 1180, '<my>': 1096, 'N': 1096, 'eine': 1096, 'einem': 1096, 'einen': 1096, 'einer': 1096},
{'...': 1180}, {'...': 1051, '<address>': 723, '<det>': 1053, '<expert>': 720, '<have>': 1062, '<my>': 1064, '<said>':
1076, '<their>': 1084, '<thing>': 996, '<tool>': 998, '<vowed>': 1086, '<work>': 1087, 'N': 1089, '^': 1083, 'am':
1094, 'an': 1098, 'anmerkungen': 1004, 'arbeitszeugnis': 1099, 'auf': 1101, 'aufgebaut': 480, 'aufgepaeppelt': 480,
'aufgepappelt': 480, 'auftrag': 1102, 'ausfuehrlich': 1009, 'ausfuehrliches': 1009, 'ausfuhrlich': 1011,
'ausfuhrliches': 1011, 'bei': 1113, 'beigebracht': 1114, 'beim': 1116, 'beruhigt': 480, 'bewerber': 1102, 'bin': 1120,
'bisschen': 1121, 'crashkurs': 1123, 'das': 1128, 'den': 1138, 'die': 1139, 'dreimal': 1024, 'ehrliches': 1027, 'ein':
1144, 'eine': 1145, 'einen': 1146, 'einfach': 1147, 'einfuehrung': 1123, 'einfuhrung': 1123, 'empfehlungsschreiben':
1099, 'erklaert': 1148, 'erklart': 1149, 'erlaeutert': 1148, 'erlautert': 1149, 'etwas': 1121, 'feedback': 1004,
'fuer': 1150, 'fur': 1150, 'geholfen': 737, 'gelobt': 480, 'gesagt': 1157, 'geschrieben': 1158, 'gezeigt': 1114,
'gut': 1159, 'gutes': 1027, 'hinweise': 860, 'hoffnung': 481, 'huellt': 1162, 'huellte': 1162, 'hullt': 1162,
'hullte': 1162, 'im': 1163, 'in': 1165, 'ins': 1167, 'interessenten': 1102, 'job': 1102, 'kandidaten': 1102,
'kandidatin': 1102, 'kniff': 860, 'kniffe': 860, 'kommentare': 1004, 'kontakt': 1134, 'kunden': 1102, 'kundin': 1102,
'kurzes': 1027, 'lange': 1147, 'lead': 1102, 'leads': 1102, 'mehrfach': 1039, 'mehrmals': 1024, 'mein': 1027, 'mit':
1168, 'mut': 481, 'n': 1169, 'nachhilfe': 1123, 'ne': 1170, 'nen': 1173, 'neue': 1174, 'neuen': 1174, 'nicht': 1178,
'nur': 1147, 'oefter': 1028, 'offenes': 1027, 'ofter': 1028, 'paar': 1143, 'per': 1094, 'rat': 1140, 'ratschlaege':
1141, 'ratschlag': 860, 'ratschlage': 1142, 'referenz': 1099, 'ruckmeldung': 1010, 'rueckmeldung': 1008, 'schon':
1045, 'schriftlich': 1049, 'schriftliches': 1049, 'schuld': 589, 'schulde': 589, 'schulden': 589, 'sehr': 1159,
'tipp': 1140, 'tipps': 1140, 'trick': 860, 'tricks': 860, 'uber': 1094, 'ueber': 1094, 'um': 80, 'umsonst': 1024,
'unterricht': 1123, 'vergeblich': 1024, 'via': 1094, 'viel': 1027, 'vorgefuehrt': 1148, 'vorgefuhrt': 1149,
'vorgemacht': 1179, 'vorgeschlagen': 1104, 'x': 1029, 'zeugnis': 1099, 'zu': 1181, 'zufolge': 988, 'zugehoert': 480,
'zugehort': 480, 'zugeredet': 480, 'zum': 1182, 'zur': 1182, 'zweimal': 1024}, {'<said>': 626, 'angebimmelt': 567,
'angeboten': 567, 'angeklingelt': 567, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567, 'anvertraut': 567,
'berichtet': 567, 'durchgebimmelt': 567, 'durchgeklingelt': 567, 'durchgerufen': 567, 'empfohlen': 619, 'erklaert': 1,
'erklart': 1, 'erzaehlt': 567, 'erzahlt': 567, 'geantwortet': 567, 'gebeichtet': 567, 'geholfen': 567, 'geklagt': 567,
'geklingelt': 567, 'gemailt': 567, 'gemeint': 1, 'geraten': 619, 'gesagt': 619, 'geschickt': 567, 'geschildert': 567,
'geschrieben': 619, 'gesimst': 567, 'gesteckt': 567, 'getextet': 567, 'gezeigt': 567, 'gratuliert': 567,
'hereingeschaut': 567, 'mitgeteilt': 567, 'praesentiert': 567, 'prasentiert': 567, 'reingeschaut': 567, 'verraten':
567, 'versprochen': 567, 'vorbeigeschaut': 567, 'vorgestellt': 567, 'zugesagt': 567, 'zuruckgemailt': 567,
'zuruckgerufen': 567, 'zuruckgeschrieben': 567, 'zurueckgemailt': 567, 'zurueckgerufen': 567, 'zurueckgeschrieben':
567}, {'<them>': 658}, {'<them>': 658, '^': 657}, {'...': 1184, '<counsel>': 635, '<counselled>': 607, '^': 637,
'abgeholt': 567, 'als': 638, 'am': 650, 'angebimmelt': 567, 'angeklingelt': 567, 'angelaeutet': 567, 'angelautet':
567, 'angerufen': 567, 'angeschrieben': 567, 'angesprochen': 567, 'ans': 647, 'auf': 650, 'aufgefordert': 495,
'ausgefuehrt': 567, 'ausgefuhrt': 567, 'begleitet': 567, 'beim': 650, 'bekocht': 567, 'bestaerkt': 495, 'bestarkt':
495, 'besucht': 567, 'davon': 651, 'davor': 655, 'dazu': 651, 'den': 638, 'dringend': 656, 'durchgebimmelt': 567,
'durchgeklingelt': 567, 'durchgerufen': 567, 'einen': 638, 'eingeladen': 567, 'eingeredet': 495, 'empfohlen': 1,
'erklaert': 1, 'erklart': 1, 'ermuntert': 495, 'ermutigt': 495, 'ersucht': 1185, 'geantwortet': 567, 'gebeten': 1186,
'gefragt': 1185, 'geklingelt': 567, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 567,
'getextet': 567, 'getroffen': 567, 'gewarnt': 654, 'hereingeschaut': 567, 'im': 650, 'interviewt': 567, 'kontaktiert':
567, 'mit': 665, 'nahe': 646, 'nen': 638, 'per': 650, 'reingeschaut': 567, 'stark': 656, 'um': 668, 'via': 650, 'vor':
669, 'vorbeigeschaut': 567, 'zuruckgemailt': 567, 'zuruckgerufen': 567, 'zuruckgeschrieben': 567, 'zurueckgemailt':
567, 'zurueckgerufen': 567, 'zurueckgeschrieben': 567}, {'^': 673}, {'<me>': 1188, '<vowed>': 676, 'mir': 677, 'uns':
677}, {'<me>': 639, '^': 71, 'dass': 675, 'er': 639, 'sich': 639, 'sie': 639}, {'<until>': 679, '<vowed>': 71},
{'...': 1191}, {'anzurufen': 8, 'mich': 1038, 'uns': 1038, 'zu': 1022}, {'versucht': 1193}, {'angelaeutet': 567,
'angelautet': 567, 'angerufen': 567}, {'<vowed>': 676, 'gemeint': 698, 'gesagt': 698, 'geschrieben': 698, 'gmeint':
642, 'gsagt': 642}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'angeschlossen': 567, 'bedankt': 567,
'beworben': 0, 'dazugeschaltet': 567, 'dazugesellt': 567, 'dazugesetzt': 567, 'dazugestellt': 567, 'eingeklinkt': 567,
'eingewaehlt': 567, 'eingewahlt': 567, 'entschuldigt': 567, 'gemeldet': 567, 'geruehrt': 567, 'geruhrt': 567,
'verabschiedet': 567, 'zugeschaltet': 567}, {'...': 1197, 'bedankt': 567, 'bei': 703, 'entschuldigt': 567, 'gemeldet':
567, 'geruehrt': 567, 'geruhrt': 567, 'verabschiedet': 567}, {'<vowed>': 676, 'angelaeutet': 567, 'angelautet': 567,
'angerufen': 567, 'gemeint': 698, 'gesagt': 698, 'geschrieben': 698, 'gmeint': 642, 'gsagt': 642}, {'...': 620,
'<appointment>': 622, '<det>': 623, '<me>': 1187, '<my>': 623, '<they>': 1189, '<until>': 681, '<vowed>': 1190, '^':
1192, 'am': 650, 'angebimmelt': 567, 'angeklingelt': 567, 'angelaeutet': 567, 'angelautet': 567, 'angerufen': 567,
'auf': 685, 'beim': 650, 'davon': 686, 'dazu': 686, 'durchgebimmelt': 567, 'durchgeklingelt': 567, 'durchgerufen':
567, 'empfohlen': 687, 'erklaert': 1, 'erklart': 1, 'geantwortet': 567, 'geklingelt': 567, 'gemailt': 567, 'gemeint':
690, 'geraten': 1, 'gesagt': 690, 'geschrieben': 691, 'gesimst': 567, 'getextet': 567, 'gmeint': 642, 'gsagt': 642,
'hereingeschaut': 567, 'im': 650, 'mehrmals': 1194, 'mich': 1195, 'mir': 1196, 'per': 685, 'reingeschaut': 567,
'sich': 1198, 'uber': 706, 'ueber': 708, 'uns': 1199, 'vergeblich': 1194, 'versucht': 1193, 'via': 685, 'vor': 669,
'vorbeigeschaut': 567, 'vorgeschlagen': 0, 'zuruckgemailt': 567, 'zuruckgerufen': 567, 'zuruckgeschrieben': 567,
'zurueckgemailt': 567, 'zurueckgerufen': 567, 'zurueckgeschrieben': 567, 'zweimal': 1194}, {'^': 904, 'das': 902,
'den': 902, 'die': 902, 'es': 902, 'sie': 902, 'von': 905}, {'<way>': 642}, {'<det>': 1202, '<way>': 642}, {'am':
1203, 'auf': 1203, 'beim': 1203, 'ich': 925, 'im': 1203, 'in': 1203, 'man': 925, 'per': 1203, 'wir': 925, 'zu': 1203,
'zum': 1203}, {'...': 1204, '<det>': 933, '<they>': 955, '<way>': 930, 'D': 935, '^': 948, 'am': 959, 'auf': 961,
'beim': 959, 'bleib': 495, 'bloss': 949, 'bloß': 949, 'das': 950, 'dass': 954, 'eben': 935, 'erhoeh': 495, 'erhoh':
495, 'fang': 495, 'frag': 495, 'geh': 495, 'hoer': 495, 'hor': 495, 'i': 624, 'ich': 624, 'im': 959, 'in': 966,
'lass': 495, 'mach': 495, 'macht': 495, 'man': 624, 'nimm': 495, 'nur': 949, 'per': 959, 'red': 495, 'stell': 495,
'such': 495, 'tel': 930, 'verkauf': 495, 'wir': 624, 'zu': 961, 'zum': 961}, {'<me>': 72, '<until>': 71}, {'bringts':
1206, 'gibts': 1206, 'macht': 1206, 'mailts': 1206, 'schickts': 1206, 'sendets': 1206}, {'und': 1207}, {'and': 71},
{'': (6, 'theirs'), '...': 1209}, {'...': 1208, '<det>': 1210, 'D': 71}, {'mich': 71, 'uns': 71}, {'fuer': 1212,
'fur': 1212}, {'...': 1213}, {'...': 1213, '<det>': 1214, '<my>': 1214, '<their>': 1214, '<them>': 1214}, {'<me>': 71,
'das': 216, 'den': 216, 'die': 216, 'es': 216, 's': 216}, {'...': 1208}, {'zuruck': 71, 'zurueck': 71}, {'...': 1218,
'zuruck': 71, 'zurueck': 71}, {'...': 1218, 'mich': 1219, 'mir': 1219, 'uns': 1219, 'zuruck': 71, 'zurueck': 71},
{'...': 1218, '<they>': 1220, '<until>': 71, 'mich': 1219, 'mir': 1219, 'uns': 1219, 'zuruck': 71, 'zurueck': 71},
{'mal': 71}, {'': (6, 'theirs'), 'nach': 71, 'noch': 1222, 'nochmal': 71, 'wieder': 71}, {'nach': 71, 'noch': 1222,
'nochmal': 71, 'wieder': 71}, {'D': 1224}, {'D': 1223, 'es': 1225, 'ihn': 1225, 'sie': 1225}, {'D': 1224, 'es': 1225,
'ihn': 1225, 'sie': 1225}, {'sich': 71}, {'<they>': 1228, 'sich': 71}, {'bescheid': 71}, {'bescheid': 71, 'mir': 1230,
'uns': 1230}, {'<they>': 1231, 'bescheid': 71, 'mir': 1230, 'uns': 1230}, {'an': 71, 'druber': 71, 'drueber': 71,
'durch': 71}, {'...': 1233, 'an': 71, 'druber': 71, 'drueber': 71, 'durch': 71}, {'durch': 71, 'weiter': 71},
{'<they>': 1231, 'bescheid': 71, 'das': 1235, 'es': 1235, 'mir': 1230, 'uns': 1230}, {'beisammen': 71, 'bereit': 71,
'fertig': 71, 'parat': 71}, {'<until>': 1237}, {'...': 1238}, {'um': 71}, {'...': 1240, 'um': 71}, {'sich': 1241},
{'ab': 71, 'an': 71}, {'<me>': 1243}, {'ab': 71}, {'...': 1245}, {'<my>': 1246}, {'<me>': 1243, '<my>': 1246, 'D':
1247}, {'das': 1235, 'es': 1235}, {'...': 1218, '<they>': 1220, 'mich': 1219, 'mir': 1219, 'uns': 1219, 'zuruck': 71,
'zurueck': 71}, {'...': 1218}, {'...': 1218, 'mich': 1251, 'mir': 1251, 'sich': 71, 'uns': 1251}, {'...': 1218,
'<they>': 1252, 'mich': 1251, 'mir': 1251, 'sich': 71, 'uns': 1251}, {'...': 1218, '<me>': 1243, '<they>': 1220,
'mich': 1219, 'mir': 1219, 'uns': 1219, 'zuruck': 71, 'zurueck': 71}, {'vor': 71}, {'...': 1255}, {'<me>': 1256},
{'<their>': 1256}, {'...': 1255, 'D': 1258}, {'<me>': 1259}, {'gibt': 71, 'meldet': 71, 'ruft': 71, 'sagt': 71,
'schreibt': 71}, {'und': 1261}, {'...': 1262}, {'...': 1262, 'das': 1263, 'es': 1263}, {'es': 1263, 'sich': 1264,
'sichs': 1263}, {'<deed3>': 1211, '<does3>': 1215, '<give3>': 1216, '<sends3>': 1217, 'antwortet': 1221, 'bohrt':
1226, 'connected': 216, 'connectet': 216, 'draengelt': 1226, 'draengt': 1227, 'drangelt': 1226, 'drangt': 1227,
'erkundigt': 1229, 'geben': 1232, 'geht': 1234, 'gibt': 1236, 'haben': 1239, 'hakt': 1226, 'hat': 1239, 'hoert': 1242,
'holen': 1244, 'holt': 1248, 'hort': 1242, 'intro': 216, 'introduced': 216, 'introed': 216, 'introt': 216, 'leitet':
1249, 'liest': 1234, 'mailt': 1250, 'melden': 1229, 'meldet': 1253, 'probiert': 1227, 'ruehren': 1229, 'ruehrt': 1229,
'rufen': 1244, 'ruft': 1254, 'ruhren': 1229, 'ruhrt': 1229, 'sagen': 1232, 'sagt': 1232, 'schaut': 1234, 'schickt':
1249, 'schreibt': 1250, 'schubst': 1227, 'sieht': 1234, 'stellen': 1257, 'stellt': 1260, 'stupst': 1226, 'uberlegt':
1265, 'uberweist': 72, 'ueberlegt': 1265, 'ueberweist': 72, 'unterschreibt': 72, 'urgiert': 1226, 'versucht': 1227,
'zahlt': 72}, {'probiert': 8, 'versucht': 8}, {'...': 1267, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1269},
{'...': 1270, 'bei': 1269}, {'^': 657, 'darum': 658, 'um': 658}, {'<until>': 657}, {'...': 1273, '<my>': 657,
'antwort': 657, 'bestaetigung': 657, 'bestatigung': 657, 'feedback': 657, 'ruckmeldung': 657, 'ruckruf': 657,
'rueckmeldung': 657, 'rueckruf': 657, 'stellungnahme': 657}, {'^': 1274}, {'<me>': 1272, 'um': 1275}, {'mich': 586,
'uns': 586}, {'mich': 591, 'mir': 591, 'uns': 591}, {'...': 117, '<det>': 275, '<my>': 275, '<their>': 275}, {'<me>':
39}, {'<until>': 1068, '^': 1279, 'von': 1280}, {'': (19, 'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26,
'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen': 26}, {'<tool>': 1282}, {'...': 1283, '<tool>': 1282},
{'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1285}, {'...': 117, '<det>': 1286,
'<my>': 275, '<their>': 275}, {'<my>': 1284, '<until>': 1068, '^': 1287, 'von': 1280}, {'<doc>': 657, '<work>': 657},
{'<doc>': 657, 'alle': 657, 'beide': 657, 'das': 657, 'den': 657, 'die': 657, 'ein': 1289, 'eine': 1289, 'einen':
1289, 'ne': 1289, 'nen': 1289, 'saemtliche': 657}, {'^': 1290}, {'...': 1273, '<until>': 657}, {'...': 1273},
{'-abrechnung': 1292, '-beleg': 1293, '-bescheinigung': 1293, '-bestaetigung': 1293, '-foto': 1292, '-fotos': 1292,
'-liste': 1292, '-nachweis': 1292, '-plan': 1292, '-rechnung': 1292, '-unterlagen': 1292, '-vertrag': 1292, '-zahlen':
1292, '<doc>': 1292, '<thing>': 1273, '<work>': 1273, 'alle': 1293, 'angebot': 1273, 'antwort': 1273, 'beide': 1293,
'bestaetigung': 1273, 'das': 1293, 'den': 1293, 'die': 1293, 'entscheidung': 1273, 'fotos': 1273, 'kostenvoranschlag':
1273, 'muster': 1273, 'offerte': 1273, 'rechnung': 1273, 'rueckmeldung': 1273, 'saemtliche': 1293, 'unterlagen': 1273,
'vertrag': 1273, 'zahlen': 1273}, {'<until>': 1291, '^': 1294}, {'<doc>': 657, 'alle': 657, 'beide': 657, 'das': 657,
'den': 657, 'die': 657, 'ein': 1289, 'eine': 1289, 'einen': 1289, 'ne': 1289, 'nen': 1289, 'samtliche': 657}, {'^':
1296}, {'-abrechnung': 1292, '-beleg': 1293, '-bescheinigung': 1293, '-bestatigung': 1293, '-foto': 1292, '-fotos':
1292, '-liste': 1292, '-nachweis': 1292, '-plan': 1292, '-rechnung': 1292, '-unterlagen': 1292, '-vertrag': 1292,
'-zahlen': 1292, '<doc>': 1292, '<thing>': 1273, '<work>': 1273, 'alle': 1293, 'angebot': 1273, 'antwort': 1273,
'beide': 1293, 'bestatigung': 1273, 'das': 1293, 'den': 1293, 'die': 1293, 'entscheidung': 1273, 'fotos': 1273,
'kostenvoranschlag': 1273, 'muster': 1273, 'offerte': 1273, 'rechnung': 1273, 'ruckmeldung': 1273, 'samtliche': 1293,
'unterlagen': 1273, 'vertrag': 1273, 'zahlen': 1273}, {'<until>': 1297, '^': 1298}, {'dass': 987}, {'darauf': 1300},
{'sich': 0}, {'an': 639}, {'<me>': 1303}, {'<me>': 1303, '<they>': 1304}, {'mit': 567}, {'...': 1306, 'mit': 567},
{'N': 1307}, {'-abrechnung': 1292, '-beleg': 1293, '-bescheinigung': 1293, '-bestaetigung': 1293, '-foto': 1292,
'-fotos': 1292, '-liste': 1292, '-nachweis': 1292, '-plan': 1292, '-rechnung': 1292, '-unterlagen': 1292, '-vertrag':
1292, '-zahlen': 1292, '<doc>': 1292, 'alle': 1293, 'beide': 1293, 'das': 1293, 'den': 1293, 'die': 1293,
'saemtliche': 1293}, {'<counsel>': 0}, {'paar': 1310}, {'<counsel>': 0, '<until>': 1291, '^': 1309, 'ein': 1311,
'einen': 1310, 'n': 1310, 'nen': 1310}, {'<until>': 1291, '^': 1309}, {'<doc>': 657, 'alle': 657, 'beide': 657, 'das':
657, 'den': 657, 'die': 657, 'ein': 1289, 'eine': 1289, 'einen': 1289, 'ne': 1289, 'nen': 1289, 'saemtliche': 657,
'samtliche': 657}, {'^': 1314}, {'-abrechnung': 1292, '-beleg': 1293, '-bescheinigung': 1293, '-bestaetigung': 1293,
'-bestatigung': 1293, '-foto': 1292, '-fotos': 1292, '-liste': 1292, '-nachweis': 1292, '-plan': 1292, '-rechnung':
1292, '-unterlagen': 1292, '-vertrag': 1292, '-zahlen': 1292, '<doc>': 1292, 'alle': 1293, 'beide': 1293, 'das': 1293,
'den': 1293, 'die': 1293, 'saemtliche': 1293, 'samtliche': 1293}, {'<until>': 1315, '^': 1316}, {'-abrechnung': 1292,
'-beleg': 1293, '-bescheinigung': 1293, '-bestaetigung': 1293, '-bestatigung': 1293, '-foto': 1292, '-fotos': 1292,
'-liste': 1292, '-nachweis': 1292, '-plan': 1292, '-rechnung': 1292, '-unterlagen': 1292, '-vertrag': 1292, '-zahlen':
1292, '<doc>': 1292, '<thing>': 1273, '<work>': 1273, 'alle': 1293, 'angebot': 1273, 'antwort': 1273, 'beide': 1293,
'bestaetigung': 1273, 'bestatigung': 1273, 'das': 1293, 'den': 1293, 'die': 1293, 'entscheidung': 1273, 'fotos': 1273,
'kostenvoranschlag': 1273, 'muster': 1273, 'offerte': 1273, 'rechnung': 1273, 'ruckmeldung': 1273, 'rueckmeldung':
1273, 'saemtliche': 1293, 'samtliche': 1293, 'unterlagen': 1273, 'vertrag': 1273, 'zahlen': 1273}, {'': (13, 'talk'),
'<counsel>': 0, '<until>': 1315, '^': 1318, 'das': 1273, 'ein': 1311, 'einen': 1310, 'es': 1273, 'ihn': 1273, 'n':
1310, 'nen': 1310, 'sie': 1273}, {'-abrechnung': 1292, '-beleg': 1293, '-bescheinigung': 1293, '-bestatigung': 1293,
'-foto': 1292, '-fotos': 1292, '-liste': 1292, '-nachweis': 1292, '-plan': 1292, '-rechnung': 1292, '-unterlagen':
1292, '-vertrag': 1292, '-zahlen': 1292, '<doc>': 1292, 'alle': 1293, 'beide': 1293, 'das': 1293, 'den': 1293, 'die':
1293, 'samtliche': 1293}, {'<counsel>': 0, '<until>': 1297, '^': 1320, 'ein': 1311, 'einen': 1310, 'n': 1310, 'nen':
1310}, {'<until>': 1297, '^': 1320}, {'mit': 71}, {'...': 1323}, {'^': 1324}, {'ausleihen': 26, 'behalten': 26,
'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26,
'verwenden': 26}, {'...': 1326, 'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26,
'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1327}, {'...': 1328,
'<tool>': 1327}, {'<tool>': 1327, 'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26,
'mitbenutzen': 26, 'mitnutzen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1330, '<tool>': 1327}, {'':
(13, 'talk'), '<det>': 1329, '<my>': 1331}, {'^': 240, 'darauf': 495, 'zu': 495}, {'<me>': 1333, 'darauf': 1300},
{'<det>': 1329, '<my>': 1331}, {'^': 240, 'dass': 495, 'mir': 607, 'uns': 607}, {'<they>': 1336, '^': 240, 'dass':
495, 'mir': 607, 'uns': 607}, {'mich': 536, 'uns': 536}, {'<me>': 1333}, {'<me>': 59}, {'bei': 1340}, {'...': 1341,
'bei': 1340}, {'D': 1342}, {'dass': 987, 'wenn': 987}, {'...': 624, '<should>': 495}, {'ich': 1345, 'man': 1345,
'wir': 1345}, {'besser': 1344, 'gern': 1344, 'gerne': 1344, 'gut': 1344, 'lieber': 1344}, {'besser': 1344, 'dass':
1346, 'es': 1347, 'gern': 1344, 'gerne': 1344, 'gut': 1344, 'ich': 1345, 'lieber': 1344, 'man': 1345, 's': 1347,
'wir': 1345}, {'an': 0}, {'<me>': 1349}, {'bei': 1350}, {'...': 1351, 'bei': 1350}, {'geburtstag': 0, 'hochzeitstag':
0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'...': 1353, 'geburtstag':
0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'dass':
1346, 'ich': 1345, 'man': 1345, 'wir': 1345}, {'<thing>': 1273, '<work>': 1273, 'angebot': 1273, 'antwort': 1273,
'bestaetigung': 1273, 'bestatigung': 1273, 'entscheidung': 1273, 'fotos': 1273, 'kostenvoranschlag': 1273, 'muster':
1273, 'offerte': 1273, 'rechnung': 1273, 'ruckmeldung': 1273, 'rueckmeldung': 1273, 'unterlagen': 1273, 'vertrag':
1273, 'zahlen': 1273}, {'^': 1356, 'dass': 987}, {'<my>': 657}, {'^': 1358}, {'nach': 1359}, {'auf': 586}, {'auf':
586, 'schon': 1361}, {'sich': 1362}, {'zu': 0}, {'...': 1364, 'auf': 586, 'schon': 1361, 'zu': 0}, {'sich': 1365},
{'<counsel>': 495}, {'<counsel>': 495, 'als': 1367, 'den': 1367, 'einen': 1367, 'nen': 1367}, {'weg': 495}, {'den':
1369}, {'^': 240, 'auf': 1370}, {'<counsel>': 495, '<they>': 1368, 'als': 1367, 'den': 1367, 'einen': 1367, 'mit':
1371, 'nen': 1367}, {'<me>': 1372}, {'<counsel>': 495, '<they>': 1368, 'als': 1367, 'den': 1367, 'einen': 1367, 'nen':
1367}, {'<me>': 1374}, {'$$': 567}, {'$$': 567, 'dabei': 1376}, {'mit': 1377}, {'auch': 1378, 'mit': 1377, 'noch':
1378}, {'<until>': 48}, {'<doc>': 1380, '<document>': 1380, '<thing>': 1380, '<work>': 1380}, {'^': 1381}, {'<doc>':
48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1383}, {'tisch': 12}, {'dem': 1385}, {'postfach': 12},
{'hand': 12, 'mail': 12}, {'der': 1388}, {'am': 1385, 'auf': 1386, 'im': 1387, 'in': 1389, 'von': 116, 'vorliegen':
12}, {'...': 1390, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1384, '<my>': 1384, '^':
1391}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1393, 'dem': 1393},
{'<their>': 1393, 'dem': 1393, 'der': 1388}, {'am': 1385, 'auf': 1394, 'im': 1387, 'in': 1395, 'von': 116}, {'auf':
1394, 'in': 1394}, {'<until>': 1396, 'D': 1397}, {'...': 1398, '<doc>': 1380, '<document>': 1380, '<thing>': 1380,
'<work>': 1380}, {'<det>': 1382, '<my>': 1382, '<until>': 1392, '^': 1399}, {'<until>': 657, 'von': 900}, {'...':
1401}, {'<until>': 658, '^': 1402, 'dass': 987, 'wenn': 987}, {'besser': 1344, 'es': 1347, 'gern': 1403, 'gerne':
1403, 'gut': 1344, 'lieber': 1344, 's': 1347}, {'<until>': 658, '^': 1402}, {'gern': 1405, 'gerne': 1405}, {'...':
1283, '<tool>': 1282, '^': 1381}, {'...': 41, '<my>': 42}, {'<me>': 1408}, {'<my>': 42, 'bei': 1409, 'von': 1409},
{'...': 1364, 'zu': 0}, {'...': 1353, '<det>': 1382, '<my>': 1407, '<until>': 1392, '^': 1399, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1410,
'vor': 1411, 'wohl': 0}, {'...': 1353, 'besser': 1344, 'es': 1347, 'geburtstag': 0, 'gern': 1403, 'gerne': 1403,
'gut': 1344, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1344, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1347}, {'gewesen': 567}, {'aufgetaucht': 567, 'da': 1414, 'dabei': 1414, 'gekommen': 567, 'kemma':
567, 'kommen': 567, 'kumma': 567, 'vorbeigekommen': 567}, {'a': 1415, 'ah': 1415, 'au': 1415, 'auch': 1415, 'dafuer':
1300, 'dafur': 1300, 'dagegen': 1300}, {'achterl': 567, 'bier': 567, 'cappuccino': 567, 'drink': 567, 'espresso': 567,
'glas': 567, 'haeferl': 567, 'haferl': 567, 'jause': 567, 'kaffee': 567, 'kruegerl': 567, 'krugerl': 567, 'melange':
567, 'plauderei': 567, 'plausch': 567, 'ratsch': 567, 'schwaetzchen': 567, 'schwatz': 567, 'schwatzchen': 567,
'spritzer': 567, 'sprung': 567, 'stuendchen': 567, 'stundchen': 567, 'stunde': 567, 'tasse': 567, 'tee': 567,
'verlaengerten': 567, 'verlangerten': 567, 'wein': 567, 'zigarette': 567}, {'...': 1417, 'achterl': 567, 'bier': 567,
'cappuccino': 567, 'drink': 567, 'espresso': 567, 'glas': 567, 'haeferl': 567, 'haferl': 567, 'jause': 567, 'kaffee':
567, 'kruegerl': 567, 'krugerl': 567, 'melange': 567, 'plauderei': 567, 'plausch': 567, 'ratsch': 567, 'schwaetzchen':
567, 'schwatz': 567, 'schwatzchen': 567, 'spritzer': 567, 'sprung': 567, 'stuendchen': 567, 'stundchen': 567,
'stunde': 567, 'tasse': 567, 'tee': 567, 'verlaengerten': 567, 'verlangerten': 567, 'wein': 567, 'zigarette': 567},
{'a': 1418, 'ein': 1418, 'eine': 1418, 'einem': 1418, 'einen': 1418, 'einer': 1418, 'n': 1418, 'ne': 1418, 'nem':
1418, 'nen': 1418}, {'auf': 1419, 'zu': 1419}, {'schuldig': 20}, {'...': 1421}, {'^': 1422}, {'bei': 71, 'damit': 71,
'mit': 71}, {'zug': 1424}, {'reihe': 1424}, {'der': 1426}, {'am': 1425, 'an': 1427, 'dran': 1424}, {'ansicht': 698,
'auffassung': 698, 'meinung': 698, 'uberzeugung': 642, 'ueberzeugung': 642}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8}, {'...': 1430}, {'ned': 1431, 'net': 1431, 'nicht': 1431}, {'^': 1428}, {'...': 1420, '<me>': 1423,
'D': 1342, '^': 1428, 'a': 1415, 'ah': 1415, 'au': 1415, 'auch': 1415, 'aufgetaucht': 567, 'dafuer': 1300, 'dafur':
1300, 'dagegen': 1300, 'dazugekommen': 567, 'dazugestossen': 567, 'dazugestoßen': 567, 'der': 1429, 'einfach': 1432,
'gekommen': 567, 'jetzt': 1433, 'leider': 1432, 'mitgekommen': 567, 'ned': 1431, 'net': 1431, 'nicht': 1431, 'nun':
1433, 'vorbeigefahren': 567, 'vorbeigekommen': 567}, {'<my>': 567}, {'an': 1435, 'auf': 1435, 'bei': 1435, 'beim':
1435, 'in': 1435, 'zu': 1435}, {'an': 1435, 'auf': 1435, 'bei': 1435, 'beim': 1435, 'in': 1435, 'mit': 1377, 'zu':
1435}, {'atelier': 567, 'geschaeft': 567, 'geschaft': 567, 'laden': 567, 'salon': 567, 'shop': 567}, {'den': 1438,
'die': 1438}, {'im': 1438, 'in': 1439, 'ins': 1438}, {'im': 1438, 'in': 1439, 'ins': 1438, 'kurz': 1440}, {'<me>':
1441, '<my>': 567}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 567, 'den': 1438, 'die': 1438}, {'...': 1420, 'alle':
1436, 'an': 1435, 'auch': 1437, 'auf': 1435, 'aufgetaucht': 567, 'bei': 1442, 'beide': 1436, 'beim': 1435, 'da': 1441,
'dazugekommen': 567, 'dazugestossen': 567, 'dazugestoßen': 567, 'einfach': 1443, 'gekommen': 567, 'im': 1438, 'in':
1444, 'ins': 1438, 'kurz': 1440, 'mit': 1377, 'mitgekommen': 567, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1378,
'vorbeigefahren': 567, 'vorbeigekommen': 567, 'wieder': 1436, 'wohl': 0, 'zu': 1435}, {'...': 1420, 'alle': 1436,
'an': 1435, 'auch': 1437, 'auf': 1435, 'bei': 1442, 'beide': 1436, 'beim': 1435, 'da': 1441, 'einfach': 1443, 'im':
1438, 'in': 1444, 'ins': 1438, 'kurz': 1440, 'mit': 1377, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1378, 'wieder':
1436, 'zu': 1435}, {'geben': 71, 'sagen': 71}, {'geben': 71}, {'absagen': 71, 'bescheid': 1447, 'feedback': 1448,
'ruckmeldung': 1448, 'rueckmeldung': 1448, 'zusagen': 71}, {'^': 1449}, {'bringen': 71, 'geben': 71, 'liefern': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71}, {'^': 1451}, {'D': 1451}, {'...': 1453}, {'D': 1452, '^': 1454}, {'': (13,
'talk'), '...': 1450, '<det>': 1329, '<me>': 1455, '<my>': 1331, '^': 1449}, {'<det>': 1329, '<me>': 1455, '<my>':
1331}, {'<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59, 'mittagessen': 59, 'uns':
59}, {'': (2, 'plan'), '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59,
'mittagessen': 59, 'uns': 59}, {'<me>': 59, '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59,
'mir': 59, 'mittagessen': 59, 'uns': 59}, {'auf': 1458, 'in': 1458, 'ins': 1459, 'nach': 59, 'vorbei': 59, 'zu': 1460,
'zum': 1459, 'zur': 1459}, {'...': 1461, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1340, 'zum':
59, 'zur': 59}, {'D': 1462}, {'^': 71, 'darum': 639, 'drum': 639, 'um': 639}, {'sich': 1464}, {'<they>': 1465, 'sich':
1464}, {'<me>': 591}, {'herz': 495}, {'ans': 1468, 'nahe': 495}, {'...': 1469, '<they>': 1469, 'ans': 1468, 'nahe':
495}, {'<me>': 1470}, {'connect': 71, 'forward': 71, 'intro': 71, 'introduce': 71, 'send': 71, 'share': 71}, {'^':
1472}, {'': (6, 'theirs'), '<until>': 71, 'D': 71}, {'<me>': 1474}, {'das': 1475, 'den': 1475, 'die': 1475, 'es':
1475, 'ihn': 1475, 'sie': 1475}, {'bringt': 1476, 'gibt': 1476, 'mailt': 1476, 'schickt': 1476}, {'und': 1477},
{'fertig': 1478, 'fix': 1478, 'klar': 1478}, {'...': 1479}, {'^': 1480}, {'am': 567, 'auf': 567, 'aus': 567, 'dass':
567, 'mir': 567, 'ob': 567, 'per': 567, 'uns': 567, 'via': 567, 'wegen': 567}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1483, 'net': 1483, 'nicht': 1483}, {'sich': 1484}, {'': (23, 'contact'), 'ned': 1483, 'net': 1483, 'nicht': 1483},
{'sich': 1486}, {'absagen': 71, 'bescheid': 1447, 'feedback': 1448, 'ruckmeldung': 1448, 'zusagen': 71}, {'^': 1488,
'zu': 0}, {'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71,
'nachschicken': 71, 'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten':
71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71,
'zuschicken': 71}, {'...': 1490}, {'^': 1491}, {'<giveinf>': 71, '<giveinf_apart>': 71, 'geben': 71, 'sagen': 71},
{'...': 1493, '<giveinf>': 71, '<selfinf>': 71}, {'^': 1494}, {'<giveinf>': 71, '<selfinf>': 71}, {'<until>': 1496,
'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71,
'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen':
71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zuschicken': 71}, {'<until>':
657, 'geben': 71}, {'...': 1497, '<thing>': 1273, '<work>': 1273, 'absagen': 71, 'angebot': 1273, 'antwort': 1273,
'bescheid': 1447, 'bestatigung': 1273, 'connecten': 71, 'entscheidung': 1273, 'feedback': 1448, 'fotos': 1273,
'intro': 71, 'introen': 71, 'klaren': 71, 'kostenvoranschlag': 1273, 'liefern': 71, 'muster': 1273, 'nachfragen': 71,
'nachhaken': 71, 'offerte': 1273, 'rechnung': 1273, 'ruckmeldung': 1498, 'schicken': 71, 'unterlagen': 1273,
'vermitteln': 71, 'vertrag': 1273, 'zahlen': 1273, 'zusagen': 71}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen':
0, 'dabei': 1500, 'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0,
'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 657}, {'<deed1>': 1502, '<give1>': 1502, '<until>': 657}, {'': (3,
'advice'), '...': 1503}, {'...': 1501, '^': 1504}, {'...': 1501, '^': 240}, {'ich': 1505, 'man': 1506, 'wir': 1505},
{'<selfinf>': 71}, {'^': 1508}, {'...': 1509, '^': 1508}, {'<me>': 1510}, {'...': 1509, '^': 1508, 'bei': 1511}, {'':
(13, 'talk'), '...': 1489, '<counsel>': 0, '<me>': 1492, '<until>': 1495, '^': 1499, 'dass': 1507, 'ein': 1311,
'einen': 1310, 'n': 1310, 'nen': 1310, 'sich': 1512, 'zu': 0}, {'^': 1496}, {'<until>': 1496}, {'...': 1515},
{'<until>': 1514, '^': 1516}, {'absagen': 71, 'bescheid': 1447, 'feedback': 1448, 'rueckmeldung': 1448, 'zusagen':
71}, {'^': 1518, 'zu': 0}, {'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen':
71, 'nachschicken': 71, 'rueberschicken': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71,
'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71,
'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1520}, {'^': 1521}, {'<until>': 1496, 'durchgeben': 71, 'freigeben':
71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'rueberschicken': 71, 'ueberweisen':
71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71,
'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1523, '<thing>': 1273,
'<work>': 1273, 'absagen': 71, 'angebot': 1273, 'antwort': 1273, 'bescheid': 1447, 'bestaetigung': 1273, 'connecten':
71, 'entscheidung': 1273, 'feedback': 1448, 'fotos': 1273, 'intro': 71, 'introen': 71, 'klaeren': 71,
'kostenvoranschlag': 1273, 'liefern': 71, 'muster': 1273, 'nachfragen': 71, 'nachhaken': 71, 'offerte': 1273,
'rechnung': 1273, 'rueckmeldung': 1498, 'schicken': 71, 'unterlagen': 1273, 'vermitteln': 71, 'vertrag': 1273,
'zahlen': 1273, 'zusagen': 71}, {'': (13, 'talk'), '...': 1519, '<counsel>': 0, '<me>': 1522, '<until>': 1495, '^':
1524, 'dass': 1507, 'ein': 1311, 'einen': 1310, 'n': 1310, 'nen': 1310, 'sich': 1512, 'zu': 0}, {'absegnen': 20,
'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1526}, {'noch': 1527}, {'': (13, 'talk'), 'erst': 1527,
'noch': 1527, 'nur': 1528}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71}, {'...': 1530}, {'<det>': 1531,
'das': 1531, 'den': 1531, 'die': 1531, 'ein': 1531, 'eine': 1531, 'einen': 1531, 'ihre': 1531, 'ihren': 1531, 'seine':
1531, 'seinen': 1531}, {'^': 1532}, {'D': 1533, '^': 1532, 'eh': 1533, 'ja': 1533, 'noch': 1533}, {'<me>': 1534},
{'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1536}, {'noch': 1537},
{'': (13, 'talk'), '...': 1450, '^': 1449, 'erst': 1537, 'noch': 1537, 'nur': 1538, 'sich': 1512}, {'absegnen': 20,
'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1540}, {'noch': 1541}, {'': (13, 'talk'), 'erst': 1541,
'noch': 1541, 'nur': 1542}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71, 'zuruckgeben': 71}, {'...': 1544}, {'<det>': 1545,
'das': 1545, 'den': 1545, 'die': 1545, 'ein': 1545, 'eine': 1545, 'einen': 1545, 'ihre': 1545, 'ihren': 1545, 'seine':
1545, 'seinen': 1545}, {'^': 1546}, {'D': 1547, '^': 1546, 'eh': 1547, 'ja': 1547, 'noch': 1547}, {'<me>': 1548},
{'<my>': 1284, 'mich': 536, 'uns': 536}, {'^': 20}, {'me': 1551, 'mir': 1551, 'uns': 1551, 'us': 1551}, {'dafur': 495,
'fur': 495}, {'dafuer': 495, 'fuer': 495}, {'^': 240, 'von': 495}, {'ab': 495}, {'^': 240, 'ab': 1555, 'davon': 1556,
'dazu': 495, 'zu': 495, 'zum': 495, 'zur': 495}, {'^': 240, 'ab': 1555, 'davon': 1556, 'dazu': 495, 'dringend': 1557,
'stark': 1557, 'zu': 495, 'zum': 495, 'zur': 495}, {'^': 240, 'ab': 1555, 'davon': 1556, 'dazu': 495, 'dringend':
1557, 'mir': 1558, 'stark': 1557, 'uns': 1558, 'zu': 495, 'zum': 495, 'zur': 495}, {'<they>': 1559, '^': 240, 'ab':
1555, 'davon': 1556, 'dazu': 495, 'dringend': 1557, 'mir': 1558, 'stark': 1557, 'uns': 1558, 'zu': 495, 'zum': 495,
'zur': 495}, {'an': 567}, {'...': 1561}, {'mich': 1562, 'wohl': 0}, {'mich': 1562}, {'should': 495, 'soll': 495,
'sollte': 495}, {'i': 1565, 'ich': 1565, 'we': 1565, 'wir': 1565}, {'a': 1415, 'ah': 1415, 'au': 1415, 'auch': 1415},
{'matte': 567}, {'a': 1418, 'der': 1568, 'ein': 1418, 'eine': 1418, 'einem': 1418, 'einen': 1418, 'einer': 1418, 'n':
1418, 'ne': 1418, 'nem': 1418, 'nen': 1418}, {'<me>': 567}, {'buero': 567, 'buro': 567}, {'<my>': 1571}, {'tuer': 567,
'tur': 567}, {'<my>': 1573, 'der': 1573}, {'auf': 1569, 'bei': 1570, 'in': 1572, 'vor': 1574, 'zu': 1419}, {'...':
1575}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1340, 'zum': 59, 'zur': 59}, {'...': 1577, 'in': 59, 'ins': 59,
'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1340, 'zum': 59, 'zur': 59}, {'D': 1578}, {'...': 1420}, {'': (13, 'talk'),
'...': 1364, 'dass': 0, 'ob': 0}, {'...': 534, 'vor': 1581}, {'<work>': 0}, {'<attribute>': 1583, '<work>': 0}, {'':
(13, 'talk'), '<attribute>': 1583, '<work>': 0}, {'<det>': 1585, '<their>': 1585}, {'<det>': 1584, '<their>': 1584,
'an': 1586}, {'<det>': 1584, '<their>': 1584, 'am': 567, 'an': 1586, 'auf': 567, 'aus': 567, 'dass': 567, 'mir': 567,
'ob': 567, 'per': 567, 'uns': 567, 'via': 567, 'wegen': 567}, {'<they>': 1551, '^': 20}, {'<me>': 1589}, {'<me>':
1589, '<they>': 1590}, {'...': 1420, '<me>': 1423, 'D': 1342, '^': 1428, 'a': 1415, 'ah': 1415, 'au': 1415, 'auch':
1415, 'aufgetaucht': 567, 'dazugekommen': 567, 'dazugestossen': 567, 'dazugestoßen': 567, 'gekommen': 567, 'jetzt':
1433, 'mitgekommen': 567, 'nun': 1433, 'vorbeigefahren': 567, 'vorbeigekommen': 567}, {'besorgen': 71, 'bringen': 71,
'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71, 'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71,
'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71}, {'...': 1593}, {'<det>': 1594, 'das': 1594, 'den': 1594,
'die': 1594, 'ein': 1594, 'eine': 1594, 'einen': 1594, 'ihre': 1594, 'ihren': 1594, 'seine': 1594, 'seinen': 1594},
{'^': 1595}, {'D': 1596, '^': 1595, 'eh': 1596, 'ja': 1596, 'noch': 1596}, {'': (13, 'talk'), '<me>': 1597}, {'der':
1568}, {'auf': 1599, 'bei': 1570, 'in': 1572, 'vor': 1574}, {'...': 1600, 'wohl': 0}, {'...': 1600}, {'herein': 567,
'rein': 567, 'zur': 1573}, {'...': 1603, 'herein': 567, 'rein': 567, 'zur': 1573}, {'kopf': 1604}, {'den': 1605},
{'...': 1606, 'den': 1605}, {'<counsel>': 0, 'ein': 1311, 'einen': 1310, 'n': 1310, 'nen': 1310}, {'stelle': 495},
{'meiner': 1609, 'unserer': 1609, 'unsrer': 1609}, {'an': 1610}, {'stelle': 240}, {'meiner': 1612, 'unserer': 1612,
'unsrer': 1612}, {'an': 1613}, {'...': 1614}, {'fall': 495}, {'jeden': 1616}, {'<they>': 1611, '^': 1615, 'an': 1610,
'auf': 1617, 'eher': 495, 'erst': 495, 'kein': 495, 'keine': 495, 'keinen': 495, 'lieber': 495, 'nicht': 495,
'sofort': 495, 'unbedingt': 495, 'zuerst': 495}, {'auf': 1617, 'eher': 495, 'erst': 495, 'kein': 495, 'keine': 495,
'keinen': 495, 'lieber': 495, 'nicht': 495, 'sofort': 495, 'unbedingt': 495, 'zuerst': 495}, {'to': 495}, {'me': 1620,
'us': 1620}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1622, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung':
0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>':
1623}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1625, 'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'<det>': 1626}, {'<they>': 639, '^': 71, 'dass': 640, 'mir': 641, 'uns': 641}, {'<way>': 641}, {'<det>': 1629,
'<way>': 641}, {'<they>': 639, '^': 71, 'am': 1630, 'auf': 1630, 'beim': 1630, 'dass': 640, 'im': 1630, 'per': 1630},
{'<they>': 1628, '^': 71, 'am': 1630, 'auf': 1630, 'beim': 1630, 'dass': 640, 'im': 1630, 'mir': 1631, 'per': 1630,
'uns': 1631}, {'^': 1428, 'dafuer': 1300, 'dagegen': 1300, 'jetzt': 1433, 'nun': 1433}, {'haus': 567}, {'ort': 567},
{'besuch': 567, 'gast': 567}, {'bei': 1570, 'da': 567, 'hier': 567, 'im': 1634, 'vor': 1635, 'zu': 1636}, {'besuch':
567}, {'bei': 1570, 'da': 567, 'dabei': 567, 'hier': 567, 'zu': 1638}, {'...': 1637, 'anhang': 1639, 'bei': 1570,
'da': 567, 'familie': 1639, 'frau': 1639, 'freund': 1639, 'freundin': 1639, 'hier': 567, 'hund': 1639, 'im': 1634,
'kind': 1639, 'kindern': 1639, 'mann': 1639, 'partner': 1639, 'partnerin': 1639, 'vor': 1635, 'zu': 1636}, {'<their>':
1640, 'N': 1637, 'anhang': 1639, 'familie': 1639, 'frau': 1639, 'freund': 1639, 'freundin': 1639, 'hund': 1639,
'kind': 1639, 'kindern': 1639, 'mann': 1639, 'partner': 1639, 'partnerin': 1639}, {'anhang': 1639, 'familie': 1639,
'frau': 1639, 'freund': 1639, 'freundin': 1639, 'hund': 1639, 'kind': 1639, 'kindern': 1639, 'mann': 1639, 'partner':
1639, 'partnerin': 1639}, {'<their>': 1642, 'anhang': 1639, 'familie': 1639, 'frau': 1639, 'freund': 1639, 'freundin':
1639, 'hund': 1639, 'kind': 1639, 'kindern': 1639, 'mann': 1639, 'partner': 1639, 'partnerin': 1639}, {'bei': 1570,
'da': 567, 'hier': 567, 'im': 1634, 'mit': 1641, 'samt': 1643, 'vor': 1635, 'zu': 1636}, {'bei': 1570, 'da': 567,
'hier': 567, 'im': 1634}, {'bei': 1570, 'da': 567, 'dabei': 567, 'hier': 567}, {'abendessen': 1646, 'besuch': 1646,
'bier': 1646, 'brunch': 1646, 'essen': 1646, 'fruehstueck': 1646, 'fruhstuck': 1646, 'grillen': 1646, 'jause': 1646,
'kaffee': 1646, 'mittagessen': 1646, 'tisch': 567}, {'tisch': 567}, {'': (23, 'contact'), '$$': 567}, {'partie': 567},
{'der': 1650}, {'': (23, 'contact'), '$$': 567, 'am': 1648, 'dabei': 1649, 'von': 1651}, {'dabei': 567}, {'video':
1653, 'zoom': 1653}, {'am': 1648, 'an': 1435, 'anwesend': 567, 'auf': 1435, 'bei': 1435, 'beim': 1435, 'da': 567,
'dabei': 567, 'dort': 567, 'druben': 567, 'drueben': 567, 'hier': 567, 'in': 1435, 'mit': 1652, 'online': 1653, 'per':
1654, 'remote': 1653, 'vor': 1635, 'zu': 1435, 'zugeschaltet': 567}, {'<my>': 567, 'abendessen': 1646, 'besuch': 1646,
'bier': 1646, 'brunch': 1646, 'essen': 1646, 'fruehstueck': 1646, 'fruhstuck': 1646, 'grillen': 1646, 'jause': 1646,
'kaffee': 1646, 'mittagessen': 1646}, {'': (23, 'contact'), 'im': 1438, 'in': 1439, 'ins': 1438, 'kurz': 1440},
{'<me>': 1657, '<my>': 567}, {'abend': 1645, 'kaffee': 1645, 'moment': 1645, 'nachmittag': 1645, 'sprung': 1645,
'std': 1645, 'stuendchen': 1645, 'stundchen': 1645, 'stunde': 1645, 'stunden': 1645, 'vormittag': 1645, 'weile':
1645}, {'abend': 1645, 'ganze': 1659, 'halbe': 1659, 'kaffee': 1645, 'moment': 1645, 'nachmittag': 1645, 'sprung':
1645, 'std': 1645, 'stuendchen': 1645, 'stundchen': 1645, 'stunde': 1645, 'stunden': 1645, 'vormittag': 1645, 'weile':
1645}, {'': (23, 'contact'), 'am': 1648, 'dabei': 567, 'von': 1651}, {'am': 1648, 'anwesend': 567, 'da': 567, 'dabei':
567, 'dort': 567, 'druben': 567, 'drueben': 567, 'hier': 567, 'mit': 1661, 'online': 1653, 'per': 1654, 'remote':
1653, 'vor': 1635, 'zugeschaltet': 567}, {'': (23, 'contact'), 'dabei': 567}, {'anwesend': 567, 'da': 567, 'dabei':
567, 'dort': 567, 'druben': 567, 'drueben': 567, 'hier': 567, 'mit': 1663, 'vor': 1635}, {'abend': 1645, 'anwesend':
567, 'da': 567, 'dabei': 567, 'dort': 567, 'druben': 567, 'drueben': 567, 'ganze': 1659, 'halbe': 1659, 'hier': 567,
'kaffee': 1645, 'mit': 1663, 'moment': 1645, 'nachmittag': 1645, 'sprung': 1645, 'std': 1645, 'stuendchen': 1645,
'stundchen': 1645, 'stunde': 1645, 'stunden': 1645, 'vor': 1635, 'vormittag': 1645, 'weile': 1645}, {'abend': 1645,
'kaffee': 1645, 'moment': 1645, 'nachmittag': 1645, 'sprung': 1645, 'std': 1645, 'stuendchen': 1645, 'stunde': 1645,
'stunden': 1645, 'vormittag': 1645, 'weile': 1645}, {'abend': 1645, 'ganze': 1666, 'halbe': 1666, 'kaffee': 1645,
'moment': 1645, 'nachmittag': 1645, 'sprung': 1645, 'std': 1645, 'stuendchen': 1645, 'stunde': 1645, 'stunden': 1645,
'vormittag': 1645, 'weile': 1645}, {'abend': 1645, 'drei': 1667, 'ein': 1667, 'eine': 1667, 'einen': 1667, 'ganze':
1666, 'halbe': 1667, 'kaffee': 1645, 'moment': 1645, 'n': 1667, 'nachmittag': 1645, 'ne': 1667, 'sprung': 1645, 'std':
1645, 'stuendchen': 1645, 'stunde': 1645, 'stunden': 1645, 'vormittag': 1645, 'weile': 1645, 'zwei': 1667}, {'abend':
1645, 'kaffee': 1645, 'moment': 1645, 'nachmittag': 1645, 'sprung': 1645, 'std': 1645, 'stundchen': 1645, 'stunde':
1645, 'stunden': 1645, 'vormittag': 1645, 'weile': 1645}, {'abend': 1645, 'ganze': 1669, 'halbe': 1669, 'kaffee':
1645, 'moment': 1645, 'nachmittag': 1645, 'sprung': 1645, 'std': 1645, 'stundchen': 1645, 'stunde': 1645, 'stunden':
1645, 'vormittag': 1645, 'weile': 1645}, {'abend': 1645, 'drei': 1670, 'ein': 1670, 'eine': 1670, 'einen': 1670,
'ganze': 1669, 'halbe': 1670, 'kaffee': 1645, 'moment': 1645, 'n': 1670, 'nachmittag': 1645, 'ne': 1670, 'sprung':
1645, 'std': 1645, 'stundchen': 1645, 'stunde': 1645, 'stunden': 1645, 'vormittag': 1645, 'weile': 1645, 'zwei':
1670}, {'atelier': 567, 'geschaeft': 567, 'geschaft': 567, 'haus': 567, 'laden': 567, 'salon': 567, 'shop': 567},
{'...': 1637, 'bei': 1570, 'da': 567, 'hier': 567, 'im': 1634, 'vor': 1635, 'zu': 1636}, {'$$': 567, '<their>': 1673,
'N': 1637, 'am': 1648, 'anhang': 1639, 'dabei': 1649, 'familie': 1639, 'frau': 1639, 'freund': 1639, 'freundin': 1639,
'hund': 1639, 'kind': 1639, 'kindern': 1639, 'mann': 1639, 'partner': 1639, 'partnerin': 1639, 'von': 1651},
{'anwesend': 567, 'da': 567, 'dabei': 567, 'dort': 567, 'drueben': 567, 'hier': 567, 'mit': 1663, 'vor': 1635},
{'anwesend': 567, 'da': 567, 'dabei': 567, 'dort': 567, 'druben': 567, 'hier': 567, 'mit': 1663, 'vor': 1635}, {'$$':
567, 'am': 1648, 'dabei': 1649, 'von': 1651}, {'am': 1648, 'mit': 1677, 'online': 1653, 'per': 1654, 'remote': 1653,
'zugeschaltet': 567}, {'<my>': 567, 'besuch': 567, 'gast': 567}, {'abendessen': 1646, 'besuch': 1646, 'bier': 1646,
'brunch': 1646, 'essen': 1646, 'fruehstueck': 1646, 'fruhstuck': 1646, 'grillen': 1646, 'jause': 1646, 'kaffee': 1646,
'mittagessen': 1646}, {'...': 1420, 'D': 1644, 'abend': 1645, 'alle': 1436, 'am': 1647, 'an': 1435, 'anwesend': 567,
'auch': 1655, 'auf': 1656, 'aufgetaucht': 567, 'bei': 1658, 'beide': 1436, 'beim': 1435, 'da': 1657, 'dabei': 567,
'dafuer': 1300, 'dafur': 1300, 'dagegen': 1300, 'dazugekommen': 567, 'dazugestossen': 567, 'dazugestoßen': 567, 'der':
1429, 'drei': 1660, 'ebenfalls': 1662, 'ebenso': 1664, 'ein': 1665, 'eine': 1660, 'einen': 1660, 'einfach': 1432,
'fuer': 1668, 'fur': 1671, 'ganze': 1659, 'gekommen': 567, 'halbe': 1660, 'hier': 567, 'im': 1672, 'in': 1444, 'ins':
1438, 'ja': 1664, 'kaffee': 1645, 'kurz': 1440, 'leider': 1432, 'mit': 1674, 'mitgekommen': 567, 'moment': 1645, 'n':
1660, 'nachmittag': 1645, 'natuerlich': 1675, 'naturlich': 1676, 'ne': 1660, 'ned': 1431, 'net': 1431, 'nicht': 1431,
'noch': 1678, 'online': 1653, 'per': 1654, 'remote': 1653, 'samt': 1642, 'sogar': 1664, 'sprung': 1645, 'std': 1645,
'stuendchen': 1645, 'stundchen': 1645, 'stunde': 1645, 'stunden': 1645, 'und': 1642, 'vor': 1635, 'vorbeigefahren':
567, 'vorbeigekommen': 567, 'vormittag': 1645, 'weile': 1645, 'wieder': 1436, 'wohl': 0, 'zu': 1679, 'zugeschaltet':
567, 'zum': 1680, 'zur': 1680, 'zwei': 1660}, {'^': 1428, 'dafur': 1300, 'dagegen': 1300, 'jetzt': 1433, 'nun': 1433},
{'...': 1420, 'D': 1644, 'abend': 1645, 'alle': 1436, 'am': 1647, 'an': 1435, 'anwesend': 567, 'auch': 1655, 'auf':
1656, 'aufgetaucht': 567, 'bei': 1658, 'beide': 1436, 'beim': 1435, 'da': 1657, 'dabei': 567, 'dazugekommen': 567,
'dazugestossen': 567, 'dazugestoßen': 567, 'drei': 1660, 'ebenfalls': 1662, 'ebenso': 1664, 'ein': 1665, 'eine': 1660,
'einen': 1660, 'fuer': 1668, 'fur': 1671, 'ganze': 1659, 'gekommen': 567, 'halbe': 1660, 'hier': 567, 'im': 1672,
'in': 1444, 'ins': 1438, 'ja': 1664, 'kaffee': 1645, 'kurz': 1440, 'mit': 1674, 'mitgekommen': 567, 'moment': 1645,
'n': 1660, 'nachmittag': 1645, 'natuerlich': 1675, 'naturlich': 1676, 'ne': 1660, 'noch': 1678, 'online': 1653, 'per':
1654, 'remote': 1653, 'samt': 1642, 'sogar': 1664, 'sprung': 1645, 'std': 1645, 'stuendchen': 1645, 'stundchen': 1645,
'stunde': 1645, 'stunden': 1645, 'und': 1642, 'vor': 1635, 'vorbeigefahren': 567, 'vorbeigekommen': 567, 'vormittag':
1645, 'weile': 1645, 'wieder': 1436, 'zu': 1679, 'zugeschaltet': 567, 'zum': 1680, 'zur': 1680, 'zwei': 1660}, {'da':
567}, {'<me>': 1441}, {'am': 1680, 'auch': 1684, 'auf': 1680, 'bei': 1685, 'da': 1657, 'dabei': 567, 'im': 1438, 'in':
1439, 'ins': 1438, 'kurz': 1440, 'mit': 1653, 'zum': 1680, 'zur': 1680}, {'^': 240, 'davor': 495, 'vor': 495},
{'<they>': 1687, '^': 240, 'davor': 495, 'vor': 495}, {'<me>': 1688, 'vor': 495}, {'auf': 1359}, {'durchgeben': 71,
'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71,
'rueberschicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten':
71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71,
'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71,
'zuschicken': 71}, {'...': 1691}, {'^': 1692}, {'<giveinf>': 71, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen':
71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'uberweisen':
71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71,
'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben':
71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1694}, {'<me>': 1693,
'^': 1695, 'sich': 1512}, {'<until>': 1496, 'bescheid': 1447, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'nachschicken':
71, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71, 'senden': 71, 'uberweisen': 71, 'ueberweisen': 71,
'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71,
'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71,
'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71, 'zusenden': 71}, {'...': 1697,
'<thing>': 1273, '<work>': 1273, 'absagen': 71, 'angebot': 1273, 'antwort': 1273, 'bescheid': 1447, 'bestaetigung':
1273, 'bestatigung': 1273, 'connect': 71, 'connecten': 71, 'entscheidung': 1273, 'feedback': 1448, 'forward': 71,
'fotos': 1273, 'intro': 71, 'introduce': 71, 'introen': 71, 'klaeren': 71, 'klaren': 71, 'kostenvoranschlag': 1273,
'liefern': 71, 'muster': 1273, 'nachfragen': 71, 'nachhaken': 71, 'offerte': 1273, 'rechnung': 1273, 'ruckmeldung':
1498, 'rueckmeldung': 1498, 'schicken': 71, 'send': 71, 'share': 71, 'unterlagen': 1273, 'vermitteln': 71, 'vertrag':
1273, 'zahlen': 1273, 'zusagen': 71}, {'': (13, 'talk'), '...': 1450, '<counsel>': 0, '<me>': 1693, '<until>': 1495,
'^': 1698, 'dass': 1507, 'ein': 1311, 'einen': 1310, 'n': 1310, 'nen': 1310, 'sich': 1512}, {'...': 1691, '<det>':
1594, 'das': 1594, 'den': 1594, 'die': 1594, 'ein': 1594, 'eine': 1594, 'einen': 1594, 'ihre': 1594, 'ihren': 1594,
'seine': 1594, 'seinen': 1594}, {'D': 1596, '^': 1700, 'eh': 1596, 'ja': 1596, 'noch': 1596}, {'...': 1493}, {'^':
1702}, {'...': 1694, 'absagen': 71, 'bescheid': 1447, 'connecten': 71, 'feedback': 1448, 'intro': 71, 'introen': 71,
'klaeren': 71, 'klaren': 71, 'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'ruckmeldung': 1448, 'rueckmeldung':
1448, 'schicken': 71, 'vermitteln': 71, 'zusagen': 71}, {'...': 1450, '<me>': 1701, '<until>': 1703, '^': 1704,
'sich': 1512}, {'auch': 1684, 'da': 567, 'dabei': 567, 'mit': 1653}, {'...': 1697}, {'<me>': 1693, '<until>': 1514,
'^': 1707, 'dass': 1507, 'sich': 1512}, {'nicht': 8}, {'aber': 1709, 'doch': 1709}, {'connecten': 71, 'intro': 71,
'introen': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'schicken': 71,
'vermitteln': 71}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben':
8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1712, 'anrufen': 8, 'besuchen': 8, 'erreichen': 8, 'melden': 8,
'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1712, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1508, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8,
'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1715, '^': 1508, 'anrufen': 8, 'bei':
1511, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'...': 1710, '<counsel>': 0, '<me>': 1597, '^': 1711, 'aber': 1709, 'doch': 1709, 'ein': 1311,
'einen': 1310, 'mich': 1713, 'mir': 1714, 'n': 1310, 'nen': 1310, 'sich': 1716, 'uns': 1713}, {'<me>': 1597, 'mich':
1714, 'mir': 1714, 'sich': 1714, 'uns': 1714}, {'<until>': 658, '^': 1293}, {'sich': 1719}, {'<thing>': 1273,
'<work>': 1273, 'angebot': 1273, 'antwort': 1273, 'bestaetigung': 1273, 'entscheidung': 1273, 'fotos': 1273,
'kostenvoranschlag': 1273, 'muster': 1273, 'offerte': 1273, 'rechnung': 1273, 'rueckmeldung': 1273, 'unterlagen':
1273, 'vertrag': 1273, 'zahlen': 1273}, {'^': 1721, 'sich': 1719}, {'<thing>': 1273, '<work>': 1273, 'angebot': 1273,
'antwort': 1273, 'bestatigung': 1273, 'entscheidung': 1273, 'fotos': 1273, 'kostenvoranschlag': 1273, 'muster': 1273,
'offerte': 1273, 'rechnung': 1273, 'ruckmeldung': 1273, 'unterlagen': 1273, 'vertrag': 1273, 'zahlen': 1273}, {'^':
1723, 'sich': 1719}, {'erreichen': 1268, 'erwischen': 1268, 'sprechen': 1268}, {'<hat>': 1200, '<needs>': 1201,
'<saysv>': 1205, '<sends3>': 74, '<will3>': 772, '^': 1266, 'antwortet': 567, 'antwortete': 567, 'anzuklingeln': 1268,
'anzurufen': 1268, 'arbeitet': 1271, 'bat': 1276, 'beehrt': 1277, 'beginnt': 1271, 'begleitet': 1278, 'bekommen':
1281, 'bekommt': 1288, 'benoetigt': 1295, 'benotigt': 1299, 'berichtet': 0, 'besteht': 1301, 'besuchen': 1278,
'besucht': 1278, 'bewarb': 1302, 'bewirbt': 1302, 'bietet': 1305, 'bittet': 1276, 'bleibt': 1271, 'bot': 1305,
'brachte': 1308, 'brachten': 1308, 'braeuchte': 1312, 'braeuchten': 1313, 'brauchen': 1317, 'braucht': 1319,
'brauchte': 1321, 'brauchten': 1322, 'bringen': 1325, 'bringt': 1325, 'bräuchte': 1321, 'darf': 1332, 'draengt': 1334,
'drangt': 1334, 'dringt': 1301, 'duerfen': 1335, 'durfen': 1335, 'empfaengt': 1278, 'empfahl': 1337, 'empfangt': 1278,
'empfehlen': 1337, 'empfiehlt': 1337, 'erinnert': 1338, 'ermahnt': 1339, 'ermutigt': 1339, 'erzaehlt': 0, 'erzahlt':
0, 'essen': 1343, 'faehrt': 1338, 'faend': 1348, 'faende': 1348, 'faengt': 1352, 'fahren': 1338, 'fahrt': 1338,
'fand': 1348, 'fande': 1348, 'fangt': 1352, 'feiert': 1354, 'findet': 1355, 'fordert': 1357, 'fragt': 1360, 'freuen':
1363, 'freut': 1366, 'fuehrt': 1278, 'fuhrt': 1278, 'fänd': 1348, 'gab': 1373, 'gaben': 1375, 'gibt': 1375, 'ging':
1379, 'gingen': 1379, 'haben': 1400, 'haette': 1404, 'haetten': 1406, 'hat': 1412, 'hatte': 1413, 'hatten': 1406,
'helfen': 1278, 'hilft': 1278, 'hofft': 1411, 'holen': 1338, 'holt': 1338, 'hätte': 1404, 'hätten': 1406, 'is': 1416,
'isst': 1343, 'ist': 1434, 'kam': 1445, 'kamen': 1446, 'kann': 1456, 'koennen': 1457, 'kommen': 1463, 'kommt': 1463,
'konnen': 1457, 'kriegen': 1281, 'kriegt': 1288, 'kuemmern': 1466, 'kuemmert': 1466, 'kummern': 1466, 'kummert': 1466,
'laden': 1467, 'ladt': 1467, 'laedt': 1467, 'legt': 1471, 'legte': 1471, 'll': 1473, 'machen': 1481, 'macht': 1481,
'mahnt': 1339, 'mailt': 1482, 'mailte': 1482, 'meldet': 1485, 'meldete': 1487, 'mochte': 1513, 'mochten': 1517,
'moechte': 1525, 'moechten': 1517, 'muessen': 1529, 'muesste': 1535, 'muss': 1539, 'mussen': 1543, 'musste': 1549,
'möchte': 1513, 'müsste': 1549, 'nehmen': 1338, 'nimmt': 1550, 'owes': 1552, 'pladiert': 1553, 'pladierte': 1553,
'plaediert': 1554, 'plaedierte': 1554, 'plant': 1411, 'pocht': 1301, 'raet': 1560, 'rat': 1560, 'raten': 1560,
'recommended': 495, 'recommends': 495, 'rief': 1563, 'riet': 1560, 'rieten': 1560, 'ruehrt': 1485, 'ruehrte': 1485,
'ruft': 1564, 'ruhrt': 1485, 'ruhrte': 1485, 'rät': 1560, 'said': 1566, 'san': 1567, 'sass': 1576, 'sassen': 1576,
'says': 1566, 'saß': 1576, 'saßen': 1576, 'schauen': 1579, 'schaut': 1463, 'schaute': 1580, 'schauten': 1580,
'schlaeft': 1343, 'schlaegt': 1582, 'schlafen': 1343, 'schlaft': 1343, 'schlagt': 1582, 'schlug': 1582, 'schlägt':
1582, 'schreiben': 1587, 'schreibt': 1588, 'schrieb': 1482, 'schulden': 1591, 'schuldet': 1591, 'sind': 1592, 'soll':
0, 'sollen': 0, 'sollte': 1598, 'stand': 1601, 'standen': 1602, 'startet': 1271, 'steckte': 1607, 'streckte': 1607,
'sucht': 1608, 'suchte': 1608, 'taet': 1618, 'taete': 1619, 'tat': 1618, 'tate': 1619, 'textet': 1482, 'thinks': 1566,
'told': 1621, 'treffen': 1302, 'trifft': 1302, 'tät': 1618, 'uberlegt': 1411, 'ubernachten': 1343, 'ubernachtet':
1343, 'ubernimmt': 1624, 'ueberlegt': 1411, 'uebernachten': 1343, 'uebernachtet': 1343, 'uebernimmt': 1627,
'verlangt': 1357, 'versprach': 1632, 'verspricht': 1632, 'versucht': 1411, 'waere': 1633, 'war': 1681, 'ware': 1682,
'waren': 1683, 'warn': 1686, 'warnt': 1689, 'warnte': 1689, 'warten': 1690, 'wartet': 1690, 'werden': 1696, 'will':
1699, 'wird': 1705, 'woan': 1706, 'wohnt': 1271, 'wollen': 1708, 'wollte': 1717, 'wollten': 1718, 'worn': 1706,
'wuenschen': 1720, 'wuenscht': 1722, 'wuerd': 1618, 'wuerde': 1618, 'wunschen': 1720, 'wunscht': 1724, 'wurd': 1618,
'wurde': 1618, 'wäre': 1682, 'würde': 1618, 'zu': 1725, 'zuruckzurufen': 1268, 'zurueckzurufen': 1268}, {'N': 995},
{'an': 1727}, {'<them>': 45}, {'ich': 1729, 'wir': 1729}, {'...': 1728, '<have>': 1730, 'an': 1727}, {'^': 764},
{'hand': 12, 'mail': 12, 'post': 12}, {'der': 1733}, {'am': 1385, 'auf': 1386, 'im': 1387, 'in': 1734, 'von': 116,
'vorliegen': 12}, {'...': 1735}, {'^': 1736}, {'<they>': 1737}, {'bekommen': 1738, 'bekommt': 1738, 'erhaelt': 1738,
'erhalt': 1738, 'erhält': 1738, 'haben': 1738, 'hat': 1738, 'kriegen': 1738, 'kriegt': 1738}, {'<they>': 918, 'ich':
39, 'wir': 39}, {'<them>': 39, 'das': 589, 'dass': 1740}, {'<they>': 772, 'der': 772, 'die': 772}, {'durchgearbeitet':
567, 'durchgegangen': 567}, {'...': 716, '<reviewed>': 365}, {'N': 1744}, {'...': 1743, 'fuer': 1745, 'fur': 1745,
'v': 1745, 'vom': 1745, 'von': 1745}, {'i': 59, 'ich': 59, 'ma': 59, 'wir': 59}, {'<title>': 60, 'N': 59}, {'mich':
1748, 'uns': 1748}, {'N': 59, 'am': 59, 'auf': 59, 'bei': 59, 'beim': 59, 'das': 59, 'der': 59, 'die': 59, 'im': 59,
'in': 59, 'unser': 59, 'unsere': 59, 'unseres': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom':
59, 'zum': 59, 'zur': 59}, {'...': 1751}, {'N': 1752, 'ihn': 1752, 'sie': 1752}, {'ich': 1753, 'wir': 1753}, {'mich':
59, 'uns': 59}, {'<they>': 59}, {'<they>': 1755, 'mich': 1756, 'mir': 1756, 'uns': 1756}, {'<they>': 59, '<title>':
60, 'N': 59}, {'mich': 1758, 'uns': 1758}, {'mich': 1758, 'mir': 1756, 'uns': 1758}, {'bei': 59, 'im': 59, 'in': 59,
'mit': 59, 'zu': 59}, {'ich': 1761, 'wir': 1761}, {'mich': 1756, 'mir': 1756, 'uns': 1756}, {'<they>': 1755, 'mich':
1756, 'uns': 1756}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N': 1752, 'ihn': 1752, 'sie':
1752}, {'ich': 1767, 'ma': 59, 'wir': 1767}, {'': (1, 'moved')}, {'fixe': 59}, {'-abend': 59, '-feier': 59, '-fest':
59, '-probe': 59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'eroeffnung': 59, 'eroffnung': 59, 'feier': 59,
'generalprobe': 59, 'hochzeit': 59, 'jour': 1770, 'konzert': 59, 'lesung': 59, 'party': 59, 'premiere': 59, 'probe':
59, 'sitzung': 59, 'stammtisch': 59, 'taufe': 59, 'vernissage': 59, 'vortrag': 59}, {'...': 1771}, {'es': 1772},
{'-abend': 59, '-feier': 59, '-fest': 59, '-probe': 59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'call': 59,
'eroeffnung': 59, 'eroffnung': 59, 'feier': 59, 'generalprobe': 59, 'gesprach': 59, 'gespraech': 59, 'hochzeit': 59,
'jour': 1770, 'konzert': 59, 'lesung': 59, 'lunch': 59, 'meeting': 59, 'party': 59, 'premiere': 59, 'probe': 59,
'sitzung': 59, 'stammtisch': 59, 'taufe': 59, 'termin': 59, 'treffen': 59, 'vernissage': 59, 'vortrag': 59}, {'...':
1774}, {'besprechung': 59, 'call': 59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59,
'treffen': 59}, {'...': 1776}, {'ich': 1775, 'wir': 1777}, {'ich': 1777, 'wir': 1775}, {'<they>': 1342}, {'...': 1771,
'<they>': 1342, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...': 1782}, {'...': 1782, 'ich': 1783},
{'besuchen': 59}, {'': (2, 'plan'), '...': 1785}, {'<they>': 1786, '<title>': 60, 'N': 59}, {'mich': 1787, 'uns':
1787}, {'<me>': 59, 'besuch': 59}, {'vorbei': 59, 'zu': 1789, 'zum': 59}, {'...': 1790, 'vorbei': 59, 'zu': 1789,
'zum': 59}, {'N': 1791, 'mich': 1787, 'uns': 1787}, {'<me>': 1756}, {'<callinf>': 472, '<giveinf>': 472, 'anklopfen':
472, 'essen': 472, 'nachfragen': 472, 'reden': 472, 'sprechen': 472, 'treffen': 472, 'vorbeischauen': 472,
'vorfuehlen': 472, 'vorfuhlen': 472}, {'...': 1794, '<callinf>': 472, '<giveinf>': 472, 'anklopfen': 472, 'essen':
472, 'nachfragen': 472, 'reden': 472, 'sprechen': 472, 'treffen': 472, 'vorbeischauen': 472, 'vorfuehlen': 472,
'vorfuhlen': 472}, {'N': 1795}, {'bei': 1796, 'mit': 1796, 'zu': 1796}, {'bei': 1796, 'mit': 1796, 'wieder': 1797,
'zu': 1796}, {'zusammen': 59}, {'...': 1799}, {'mich': 1800, 'uns': 1800}, {'ich': 1801, 'wir': 1801}, {'eingeladen':
59}, {'': (2, 'plan'), '...': 1803}, {'bei': 1804, 'im': 59, 'in': 59, 'mit': 59, 'zu': 1804}, {'...': 1771, '<they>':
1342, 'ich': 1805, 'wir': 1805}, {'plan': 59, 'programm': 59}, {'dem': 1807}, {'kalender': 59}, {'an': 59, 'auf':
1808, 'im': 1809}, {'...': 1810}, {'<acts1>': 1747, 'abgemacht': 59, 'abgmacht': 59, 'ausgemacht': 59, 'ausgmacht':
59, 'beehren': 1749, 'beehrt': 1749, 'beginnen': 1750, 'beginnt': 1750, 'begleite': 1754, 'begleitet': 1757,
'besuchen': 1759, 'besucht': 1760, 'bin': 1762, 'bringe': 1754, 'empfaengt': 1763, 'empfangt': 1763, 'erinnert': 1764,
'eroeffnen': 1750, 'eroeffnet': 1750, 'eroffnen': 1750, 'eroffnet': 1750, 'essen': 1765, 'faehrt': 1757, 'fahr': 1766,
'fahre': 1768, 'fahren': 1766, 'fahrt': 1757, 'festgelegt': 59, 'flieg': 1766, 'fliege': 1766, 'fliegen': 1766,
'fuehrt': 1757, 'fuhrt': 1757, 'gehen': 1765, 'gelegt': 1769, 'geplant': 59, 'geschoben': 1769, 'gestrichen': 8,
'gibt': 1773, 'gibts': 1772, 'hab': 1778, 'habe': 1778, 'haben': 1779, 'helfen': 1763, 'hilft': 1763, 'hol': 1754,
'hole': 1754, 'holen': 1754, 'holt': 1764, 'isst': 1780, 'ist': 1781, 'komm': 1784, 'komme': 1784, 'kommen': 1788,
'kommt': 1792, 'laden': 1793, 'ladt': 1793, 'laedt': 1793, 'laeuft': 1750, 'laufen': 1750, 'lauft': 1750, 'mal': 1798,
'nehmen': 1764, 'nimmt': 1757, 'reden': 1765, 'reise': 1766, 'reisen': 1766, 'reserviert': 59, 'schau': 1784,
'schaue': 1784, 'schlaeft': 1780, 'schlaft': 1780, 'sehen': 1765, 'setz': 1802, 'setze': 1802, 'setzen': 1802, 'sind':
1806, 'sprechen': 1765, 'starten': 1750, 'startet': 1750, 'stehen': 1811, 'steht': 1811, 'steigen': 1750, 'steigt':
1750, 'telefonieren': 1765, 'treffen': 1765, 'ubernachtet': 1780, 'uebernachtet': 1780, 'umgebucht': 1769, 'umgelegt':
1769, 'vereinbart': 59, 'verlegt': 1769, 'verschoben': 1769, 'vertagt': 1769, 'vorgezogen': 1769, 'wird': 1772,
'wurde': 603, 'zeigt': 1763, 'zoomen': 1765, 'zugesagt': 59}, {'gelegt': 719}, {'herz': 1813}, {'bekannt': 758,
'bekanntgemacht': 757, 'connected': 757, 'in': 760, 'vernetzt': 757, 'zusammengebracht': 757}, {'...': 1815,
'bekannt': 758, 'bekanntgemacht': 757, 'connected': 757, 'in': 760, 'vernetzt': 757, 'zusammengebracht': 757}, {'N':
1816}, {'ans': 1814, 'ausgeholfen': 560, 'ins': 865, 'mit': 1817, 'mitgeholfen': 560}, {'keine': 240, 'nicht': 240},
{'auf': 526, 'besser': 240, 'bloss': 240, 'bloß': 240, 'finger': 927, 'haende': 927, 'hande': 927, 'ja': 1819,
'keinesfalls': 240, 'lieber': 240, 'nie': 240, 'niemals': 240, 'unbedingt': 240}, {'soll': 495, 'solle': 495,
'sollen': 495, 'sollte': 495, 'sollten': 495}, {'^': 1820, 'ich': 1821, 'man': 1821, 'wir': 1821}, {'<introduced>':
757, 'bekannt': 758}, {'<introduced>': 757, 'bekannt': 758, 'einander': 1823, 'miteinander': 1823}, {'gebracht': 757,
'gesetzt': 757}, {'kontakt': 1825, 'verbindung': 1825}, {'<introduced>': 757, 'bekannt': 758, 'einander': 761, 'in':
760, 'miteinander': 761}, {'mail': 1827}, {'e': 1828, 'linkedin': 1827, 'mail': 1827, 'whatsapp': 1827}, {'...': 1824,
'<introduced>': 757, 'bekannt': 758, 'einander': 761, 'gegenseitig': 761, 'in': 1826, 'kontakt': 1825, 'miteinander':
761, 'per': 1829, 'verbindung': 1825, 'via': 1829}, {'N': 1830, 'ich': 593}, {'^': 240, 'an': 978, 'dass': 495,
'dazu': 977, 'fuer': 980, 'fur': 982, 'ist': 607, 'lautet': 607, 'lautete': 607, 'waere': 607, 'war': 607, 'ware':
607, 'wäre': 607}, {'bekannt': 758, 'vorgestellt': 757}, {'...': 1833}, {'N': 803, 'dem': 804, 'der': 804, 'mit':
804}, {'ich': 1835, 'wir': 1835}, {'bekannt': 758, 'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26,
'vorgestellt': 757, 'zur': 67}, {'...': 1837}, {'...': 610}, {'<counsel>': 1839}, {'auf': 526, 'besser': 240, 'bloss':
240, 'bloß': 240, 'erst': 240, 'finger': 927, 'haende': 927, 'hande': 927, 'ja': 1819, 'keinesfalls': 240, 'lieber':
240, 'nicht': 240, 'nie': 240, 'niemals': 240, 'unbedingt': 240}, {'^': 1841}, {':': 1842}, {'...': 1843}, {'...':
1843, '<det>': 1844}, {'am': 1845, 'auf': 1845, 'beim': 1845, 'im': 1845, 'in': 1845, 'per': 1845, 'via': 1845},
{'...': 798, 'vorgestellt': 757}, {'D': 71}, {'...': 1848}, {'alles': 1849, 'das': 1849, 'den': 1849, 'die': 1849,
'es': 1849, 'ihn': 1849, 'sie': 1849}, {'bringt': 1850, 'gibt': 1850, 'schickt': 1850, 'sendet': 1850}, {'und': 1851},
{'...': 1852}, {'': (6, 'theirs'), 'D': 71}, {'<my>': 71}, {'<me>': 1854, '<my>': 71, 'D': 1855}, {'nach': 71, 'um':
71}, {'...': 1857}, {'...': 1857, 'bei': 1858, 'beim': 1858, 'sich': 1858}, {'...': 71}, {'<their>': 1860, 'bei':
1860, 'beim': 1860}, {'': (6, 'theirs'), 'nach': 71, 'um': 71}, {'...': 1862}, {'...': 1857, '<their>': 1860, 'bei':
1863, 'beim': 1863, 'sich': 1858}, {'retour': 1848, 'wieder': 1848, 'zuruck': 1848, 'zurueck': 1848}, {'...': 1865},
{'...': 1218, '<me>': 1866}, {'...': 1857, 'nach': 71, 'um': 71}, {'sich': 1868}, {'<det>': 71}, {'<det>': 1849, 'D':
1870}, {'<me>': 1871}, {'<sends3>': 1853, '<serves3>': 1856, 'baut': 216, 'bringt': 1251, 'erkundigt': 1859, 'fraegt':
1861, 'fragt': 1864, 'fragts': 1861, 'frägt': 1861, 'gibt': 1867, 'hakt': 1859, 'hoert': 1869, 'hort': 1869, 'schaut':
1869, 'schickt': 1251, 'schreibt': 1872, 'sieht': 1869, 'zahlt': 1251}, {'spiel': 864}, {'empfohlen': 719, 'ins':
1874, 'vermittelt': 719, 'vorgeschlagen': 719, 'weiterempfohlen': 719}, {'einsatz': 560}, {'ausgeholfen': 560,
'dabei': 560, 'eingesprungen': 560, 'gearbeitet': 560, 'geholfen': 560, 'gewerkt': 560, 'im': 1876, 'mitgeholfen':
560}, {'...': 1877, 'ausgeholfen': 560, 'dabei': 560, 'eingesprungen': 560, 'gearbeitet': 560, 'geholfen': 560,
'gewerkt': 560, 'im': 1876, 'mitgeholfen': 560}, {'...': 1875, '<helper>': 1878}, {'...': 1875, 'N': 761}, {'das':
126, 'erst': 89, 'es': 126}, {'^': 1881}, {'gebracht': 731}, {'stand': 1883}, {'aktuellen': 1884, 'letzten': 1884,
'neuesten': 1884, 'neusten': 1884}, {'...': 1843, '<det>': 1844, 'den': 1885}, {'ans': 1814, 'empfohlen': 719, 'ins':
1874, 'vermittelt': 719, 'vorgeschlagen': 719, 'weiterempfohlen': 719}, {'geholfen': 365, 'unterstuetzt': 365,
'unterstutzt': 365, 'zugehoert': 365, 'zugehort': 365}, {'geholfen': 365, 'unterstutzt': 365, 'zugehort': 365},
{'geholfen': 365, 'unterstuetzt': 365, 'zugehoert': 365}, {'...': 1887, '<my>': 1111, 'N': 761, 'pitch': 1888,
'pitchen': 1888, 'proben': 1888, 'uben': 1889, 'ueben': 1890}, {':': 1842, 'empfohlen': 719, 'ins': 1874,
'vermittelt': 719, 'vorgeschlagen': 719, 'weiterempfohlen': 719}, {'...': 1892, '<det>': 1844, 'pitch': 1888,
'pitchen': 1888, 'proben': 1888, 'uben': 1889, 'ueben': 1890}, {'gegeben': 731, 'gesagt': 731}, {'gegeben': 757,
'gemacht': 757, 'geschickt': 757}, {'N': 1895}, {'an': 1896, 'bei': 1896, 'mit': 1896, 'zu': 1896}, {'intro': 1897},
{'N': 1847}, {'vorgestellt': 757}, {'N': 1900, 'kontakt': 807, 'rucken': 1017, 'ruecken': 1018}, {'N': 1900},
{'gegeben': 731}, {'gutes': 1106, 'intro': 1897, 'update': 1903}, {'...': 1875}, {'': (8, 'asked'), '<me>': 639},
{'durch': 71, 'ein': 71, 'nach': 71, 'weiter': 71}, {'...': 1907}, {'angebot': 71, 'einladung': 71, 'entwurf': 71,
'intro': 71, 'intros': 71, 'kontakt': 71, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71,
'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1908, 'angebot': 71, 'das': 1909, 'den': 1909, 'die': 1909, 'ein': 1909,
'eine': 1909, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen': 1909, 'protokoll': 71,
'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^': 1910}, {'gesetzt': 731},
{'bild': 1912, 'gesprach': 1108, 'gespraech': 1108, 'spiel': 1108}, {'^': 179}, {'<me>': 1914}, {'<my>': 1908}, {'^':
1916}, {'weg': 567}, {'den': 1918}, {'uber': 1919, 'ueber': 1919}, {'...': 1920, 'uber': 1919, 'ueber': 1919}, {'mir':
1921, 'uns': 1921}, {'fertig': 89, 'zusammen': 89}, {'...': 1923, 'angebot': 71, 'das': 1909, 'den': 1909, 'die':
1909, 'ein': 1909, 'eine': 1909, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen':
1909, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^':
1924}, {'...': 798, '<introduced>': 757, 'bekannt': 758, 'in': 760}, {'<det>': 811, '<my>': 811, '<their>': 811, 'N':
1926, 'einem': 811, 'einer': 811}, {'angebot': 71, 'das': 1909, 'den': 1909, 'die': 1909, 'ein': 1909, 'eine': 1909,
'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen': 1909, 'protokoll': 71, 'termin': 71,
'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^': 1928}, {':': 1842, 'N': 799}, {'sein':
71}, {'da': 1931, 'eintreffen': 71, 'fertig': 1931, 'kommen': 71, 'vorliegen': 71}, {'<until>': 1932}, {'': (6,
'theirs'), 'soll': 1933}, {'gebeten': 1934}, {'...': 1935}, {'^': 1936}, {'um': 1937}, {'...': 1930, '<det>': 1844,
'email': 1938, 'linkedin': 1938, 'mail': 1938, 'sms': 1938, 'whatsapp': 1938}, {'<work>': 1744}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1940, '<counsel>': 983, '<opinion>': 1941, '<work>': 1744,
'ansicht': 989, 'auffassung': 989, 'einschaetzung': 989, 'einschatzung': 989, 'empfehlung': 989, 'erfahrung': 989,
'meinung': 989, 'uberzeugung': 989, 'ueberzeugung': 989}, {'angebot': 71, 'einladung': 71, 'entwurf': 71, 'erst': 89,
'intro': 71, 'intros': 71, 'kontakt': 71, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71,
'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1908, 'angebot': 71, 'das': 1943, 'den': 1909, 'die': 1909, 'ein': 1909,
'eine': 1909, 'einladung': 71, 'entwurf': 71, 'erst': 89, 'es': 126, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen':
1909, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^':
1944}, {'...': 1923}, {'^': 1946}, {'...': 800, 'email': 1938, 'linkedin': 1938, 'mail': 1938, 'sms': 1938,
'whatsapp': 1938}, {'gebeten': 732}, {'kommt': 1933, 'soll': 1933, 'sollte': 1933}, {'angefragt': 1950, 'gebeten':
1950}, {'...': 1951}, {'...': 1949, '^': 1952}, {'ich': 889, 'wir': 889}, {'von': 1651}, {'eingeladen': 567, 'mit':
1955, 'zugeschaltet': 567}, {'...': 1956}, {'N': 761}, {'gratuliert': 731}, {'geburtstag': 1959}, {'...': 1818, ':':
1822, '<and>': 1831, '<counsel>': 1832, '<det>': 1834, '<have>': 1836, '<my>': 1838, '<their>': 1840, 'D': 1846, 'N':
1847, '^': 1873, 'als': 1879, 'am': 1845, 'an': 1880, 'angefeuert': 480, 'angefragt': 732, 'antwortet': 1882, 'auf':
1886, 'aufgebaut': 480, 'aufgemuntert': 480, 'ausgeholfen': 560, 'bei': 1891, 'beim': 1893, 'berichtet': 731,
'beruhigt': 480, 'bescheid': 1894, 'bestaerkt': 480, 'bestarkt': 480, 'bringt': 1882, 'coached': 747, 'das': 1898,
'dem': 1899, 'den': 1901, 'der': 1899, 'die': 1902, 'ein': 1904, 'eine': 1898, 'einem': 1834, 'einen': 808, 'einer':
1834, 'erklaert': 731, 'erklart': 731, 'ermutigt': 480, 'erzaehlt': 731, 'erzahlt': 731, 'fuer': 1905, 'fur': 1905,
'geantwortet': 731, 'gebeten': 1906, 'gebrieft': 731, 'gecoached': 747, 'gecoacht': 747, 'gedankt': 736, 'gefragt':
732, 'gelobt': 480, 'gementort': 747, 'gesagt': 731, 'geschildert': 731, 'gestrichen': 8, 'getroestet': 480,
'getrostet': 480, 'gezeigt': 731, 'gibt': 1911, 'gratuliert': 731, 'gut': 1036, 'im': 1845, 'in': 1845, 'informiert':
731, 'ins': 1913, 'intro': 1897, 'ist': 603, 'kontakt': 807, 'laesst': 1915, 'lassen': 1915, 'lasst': 1915, 'leitet':
1917, 'lief': 1922, 'liefert': 1882, 'lässt': 1915, 'macht': 1925, 'mentored': 747, 'mit': 1927, 'mitgeholfen': 560,
'mitgeteilt': 731, 'motiviert': 480, 'muessen': 589, 'muss': 589, 'mussen': 589, 'mut': 1056, 'nachgefragt': 732,
'ne': 1898, 'organisiert': 1929, 'per': 1939, 'reicht': 1917, 's': 1942, 'schickt': 1945, 'soll': 589, 'sollte': 589,
'stellt': 1947, 'todo': 639, 'uber': 1948, 'ueber': 1948, 'um': 1953, 'und': 1954, 'unterschreibt': 1882, 'update':
1903, 'upgedatet': 731, 'via': 1939, 'vorgeschlagen': 1104, 'war': 1957, 'waren': 1957, 'weiss': 1882,
'weiterempfohlen': 719, 'weiß': 1882, 'wurde': 603, 'zahlt': 1882, 'zu': 1958, 'zugesagt': 731, 'zum': 1960},
{'<them>': 12, 'das': 96, 'es': 96}, {'ich': 1962, 'wir': 1962}, {'<me>': 71, 'das': 216, 'es': 216}, {'<they>':
1964}, {'<them>': 763}, {'ich': 1966, 'wir': 1966}, {'<they>': 216}, {'<them>': 71}, {'von': 1969}, {'ich': 1970,
'wir': 1970}, {'<they>': 117, 'von': 116}, {'schuldi': 12, 'schuldig': 12}, {'...': 1973, 'schuldi': 12, 'schuldig':
12}, {'<them>': 1974}, {'<them>': 1974, 'ich': 1975}, {'<me>': 222}, {'an': 96}, {'<me>': 1978}, {'von': 1979},
{'...': 1980}, {'<me>': 1421}, {'<they>': 1982}, {'<me>': 12, '<them>': 71}, {'...': 1980, 'von': 1984}, {'<them>':
12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich': 1986, 'wir':
1987}, {'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 96, 'wir': 96}, {'<me>': 20},
{'<they>': 1991, 'ich': 96, 'wir': 96}, {'<they>': 1991}, {'aus': 20, 'noch': 226}, {'<done>': 12}, {'...': 1995},
{'<me>': 1996}, {'von': 1997}, {'<done>': 71}, {'...': 1999}, {'<me>': 1996, '<them>': 2000}, {'<them>': 1998, 'von':
2001}, {'<give1>': 1963, '<give3>': 1965, '<have>': 1967, '<will3>': 1968, 'ausstaendig': 20, 'ausstandig': 20,
'ausstehend': 20, 'bekomm': 1971, 'bekomme': 1971, 'bekommen': 1971, 'bekommt': 1972, 'bin': 1976, 'erhalte': 1971,
'fehlen': 1977, 'fehlt': 1977, 'gehen': 1981, 'geht': 1981, 'ist': 1983, 'kommen': 1985, 'kommt': 1985, 'krieg': 1971,
'kriege': 1971, 'kriegen': 1971, 'kriegt': 1972, 'muessen': 1988, 'muss': 1988, 'mussen': 1988, 'noch': 1989,
'pendent': 20, 'schuld': 1990, 'schulde': 1990, 'schulden': 1992, 'schuldet': 1993, 'sind': 1983, 'stehen': 1994,
'steht': 1994, 'werden': 2002, 'wird': 2002}, {'bis': 12, 'ich': 1065, 'noch': 12, 'spaetestens': 12, 'spatestens':
12, 'wir': 1065}, {'<they>': 1870}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...':
2006, '<them>': 12, 'das': 96, 'den': 96, 'die': 96, 'es': 96, 'ihn': 96, 's': 96, 'sie': 96}, {'<them>': 12, 'das':
96, 'den': 96, 'die': 96, 'es': 96, 'ihn': 96, 's': 96, 'sie': 96}, {'<them>': 12, 'das': 96, 'es': 96, 'ich': 2007,
's': 96, 'wir': 2008}, {'': (6, 'theirs'), '<they>': 71}, {'<me>': 2010}, {'<me>': 2010, 'das': 2011, 'den': 2011,
'die': 2011, 'es': 2011, 's': 2011}, {'<me>': 2010, '<they>': 2012, 'das': 2011, 'den': 2011, 'der': 2012, 'die':
2012, 'es': 2011, 's': 2011}, {'vergessen': 12}, {'nicht': 2014}, {'...': 2015}, {'s': 2016}, {'retour': 71, 'wieder':
409, 'zuruck': 71, 'zurueck': 71}, {'D': 2018, 'retour': 71, 'wieder': 409, 'zuruck': 71, 'zurueck': 71}, {'...': 409,
'D': 2018, 'das': 2019, 'den': 2019, 'die': 2019, 'es': 2019, 'ihn': 2019, 'retour': 71, 'sie': 2019, 'wieder': 409,
'zuruck': 71, 'zurueck': 71}, {'N': 2020, 'er': 2020, 'sie': 2020}, {'<they>': 1231, 'N': 2020, 'bescheid': 71, 'das':
1235, 'er': 2020, 'es': 1235, 'mir': 1230, 'sie': 2020, 'uns': 1230}, {'<me>': 1243, '<they>': 1244}, {'mich': 12},
{'ich': 2024, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 96}, {'mich': 2027}, {'<them>':
2026, 'ich': 2028, 'mich': 2027, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 216}, {'': (6, 'theirs'),
'<they>': 2030, 'bei': 216}, {'<they>': 1228, 'sich': 2031}, {'...': 1218, '<they>': 1252, 'mich': 1251, 'mir': 1251,
'sich': 2031, 'uns': 1251}, {'N': 410, 'er': 410, 'sie': 410}, {'<them>': 2026, 'zuruck': 12, 'zurueck': 12}, {'...':
1218, '<me>': 1243, 'mich': 1219, 'mir': 1219, 'uns': 1219, 'zuruck': 71, 'zurueck': 71}, {'...': 1218, '<me>': 1243,
'<they>': 2036, 'mich': 1219, 'mir': 1219, 'uns': 1219, 'zuruck': 71, 'zurueck': 71}, {'N': 2020, 'das': 1235, 'er':
2020, 'es': 1235, 'sie': 2020}, {'<me>': 1256, 'N': 2020, 'er': 2020, 'sie': 2020}, {'D': 12}, {'mir': 2040},
{'<until>': 71, 'N': 2020, 'er': 2020, 'sie': 2020}, {'...': 2003, '<deed1>': 2004, '<deed3>': 2005, '<does3>': 1215,
'<give1>': 2009, '<give3>': 2013, '<their>': 2016, 'N': 2017, 'antwortet': 1221, 'bringt': 2021, 'connected': 216,
'connectet': 216, 'das': 2016, 'den': 2016, 'die': 2016, 'erkundigt': 1229, 'geben': 1232, 'gibt': 2022, 'hoert':
1242, 'holen': 1244, 'holt': 2023, 'hort': 1242, 'ihr': 2016, 'intro': 216, 'introduced': 216, 'introed': 216,
'introt': 216, 'kuemmer': 2025, 'kuemmere': 2025, 'kuemmre': 2025, 'kummer': 2025, 'kummere': 2025, 'kummre': 2025,
'leitet': 1249, 'mailt': 1250, 'meld': 2029, 'melde': 2029, 'melden': 2032, 'meldet': 2033, 'retourniert': 2034,
'ruehren': 1229, 'ruehrt': 2032, 'ruf': 2035, 'rufe': 2035, 'rufen': 1244, 'ruft': 2037, 'ruhren': 1229, 'ruhrt':
2032, 'sagen': 1232, 'sagt': 1232, 'schickt': 2038, 'schreib': 2035, 'schreibe': 2035, 'schreibt': 1250, 'sein': 2016,
'stellen': 1257, 'stellt': 2039, 'uberleg': 2041, 'uberlege': 2041, 'uberweist': 72, 'ueberleg': 2041, 'ueberlege':
2041, 'ueberweist': 72, 'unterschreibt': 72, 'zahlt': 2042}, {'$$': 567, 'D': 59, 'fuer': 536, 'fur': 536}, {'': (2,
'plan'), '$$': 567, 'D': 59, 'fuer': 536, 'fur': 536}, {'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'auch': 2046,
'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'auch': 2046, 'es': 2047, 'keine': 8, 'keiner': 8, 'nicht': 8, 'nie':
8}, {'gab': 2048, 'kam': 2048}, {'mich': 39}, {'^': 12, 'bei': 362, 'fuer': 2050, 'fur': 2050, 'mein': 39, 'meine':
39, 'von': 362}, {'item': 2051, 'items': 2051}, {'besprochen': 365, 'durchgegangen': 365, 'durchgesprochen': 365,
'erlaeutert': 365}, {'<them>': 2053}, {'an': 2054, 'mit': 2054}, {'besprochen': 365, 'durchgesprochen': 365,
'erklaert': 365, 'erlaeutert': 365, 'uebergeben': 365, 'uebermittelt': 365}, {'<them>': 2056}, {'besprochen': 365,
'durchgesprochen': 365, 'erklaert': 365, 'erlaeutert': 365}, {'...': 2055, 'ausfuehrlich': 2056, 'besprochen': 365,
'durchgesprochen': 365, 'erklaert': 365, 'erlaeutert': 365, 'mit': 2057, 'muendl': 2058, 'muendlich': 2056,
'persoenlich': 2056, 'uebergeben': 365, 'uebermittelt': 365}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 2060},
{'nichts': 2060, 'noch': 2061}, {'gefallen': 8}, {'wasser': 2063}, {'ins': 2064}, {'...': 1877, 'am': 560, 'an': 560,
'auf': 560, 'ausgeholfen': 560, 'bei': 560, 'beim': 560, 'dabei': 560, 'eingesprungen': 560, 'fuer': 560, 'fur': 560,
'gearbeitet': 560, 'geholfen': 560, 'gewerkt': 560, 'im': 1876, 'mitgeholfen': 560}, {'N': 747}, {'bei': 2067, 'fuer':
2067, 'fur': 2067, 'von': 2067}, {'bei': 560, 'beim': 560}, {'war': 8}, {'...': 2070}, {'urlaub': 2071}, {'auf': 2071,
'beim': 2071, 'da': 2071, 'fort': 2071, 'im': 2072, 'in': 2071, 'unterwegs': 2071, 'weg': 2071}, {'auf': 2071, 'beim':
2071, 'da': 2071, 'fort': 2071, 'gerade': 2073, 'grad': 2073, 'im': 2072, 'in': 2071, 'kurz': 2073, 'ned': 2073,
'net': 2073, 'nicht': 2073, 'unterwegs': 2071, 'weg': 2071}, {'N': 719}, {'fuer': 2075, 'fur': 2075}, {'<helper>':
2066, 'coach': 2068, 'freiwillige': 2069, 'freiwilliger': 2069, 'ich': 2074, 'mentor': 2068, 'mentorin': 2068,
'referenz': 2076}, {'bekommen': 567, 'gehabt': 567, 'gehaengt': 567, 'gehangen': 567, 'gehangt': 567, 'gekriegt': 567,
'gesprochen': 567}, {'bekommen': 567, 'gehabt': 567, 'gehaengt': 567, 'gehangen': 567, 'gehangt': 567, 'gekriegt':
567}, {'bekommen': 567, 'gehabt': 567, 'gehaengt': 567, 'gehangen': 567, 'gekriegt': 567}, {'bekommen': 567, 'gehabt':
567, 'gehangen': 567, 'gehangt': 567, 'gekriegt': 567}, {'': (23, 'contact'), 'gehabt': 567, 'gesprochen': 567}, {'':
(23, 'contact'), 'bekommen': 567, 'gehabt': 567, 'gehaengt': 567, 'gehangen': 567, 'gehangt': 567, 'gekriegt': 567,
'gesprochen': 567}, {'apparat': 2078, 'handy': 2079, 'hoerer': 2080, 'horer': 2081, 'rohr': 2079, 'tel': 2082,
'telefon': 2083}, {'muessen': 472, 'mussen': 472}, {'denken': 2085, 'gedacht': 472}, {'^': 71, 'jetzt': 639, 'nun':
639}, {'es': 2087}, {'ist': 2088, 'liegt': 2088, 'los': 1376, 'raus': 1376, 'rausgegangen': 1376, 'unterwegs': 1376,
'weg': 1376}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12,
'sollte': 12, 'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2090}, {'^': 2091}, {'D': 2092, '^': 2091, 'noch':
2092}, {'ich': 2093, 'wir': 2093}, {'apparat': 2079, 'handy': 2079, 'hoerer': 2080, 'horer': 2081, 'ich': 2093,
'rohr': 2079, 'telefon': 2079, 'wir': 2093}, {'': (23, 'contact'), 'gehabt': 567}, {'ich': 2093, 'strippe': 2096,
'wir': 2093}, {'bekommen': 567}, {'ich': 2093, 'strippe': 2098, 'wir': 2093}, {'ist': 2088, 'liegt': 2088}, {'<they>':
495}, {'taet': 2101, 'tat': 2101, 'tät': 2101, 'wuerd': 2101, 'wuerde': 2101, 'wurd': 2101, 'wurde': 2101, 'würde':
2101}, {'stelle': 2102}, {'es': 39}, {'liegt': 2104}, {'<them>': 2086, 'N': 2089, 'das': 2094, 'dem': 2094, 'den':
2095, 'der': 2097, 'die': 2099, 'ihm': 2100, 'ihnen': 2100, 'ihr': 2100, 'meiner': 2103, 'mir': 2105, 'uns': 2105,
'unserer': 2103, 'unsrer': 2103}, {'i': 889}, {'besprochen': 365, 'durchgegangen': 365, 'durchgesprochen': 365,
'erlautert': 365}, {'<them>': 2108}, {'an': 2109, 'mit': 2109}, {'besprochen': 365, 'durchgesprochen': 365, 'erklart':
365, 'erlautert': 365, 'ubergeben': 365, 'ubermittelt': 365}, {'<them>': 2111}, {'besprochen': 365, 'durchgesprochen':
365, 'erklart': 365, 'erlautert': 365}, {'...': 2110, 'ausfuhrlich': 2111, 'besprochen': 365, 'durchgesprochen': 365,
'erklart': 365, 'erlautert': 365, 'mit': 2112, 'mundl': 2113, 'mundlich': 2111, 'personlich': 2111, 'ubergeben': 365,
'ubermittelt': 365}, {'geschickt': 567, 'geschrieben': 567, 'gesendet': 567, 'gschriebn': 567, 'hinterlassen': 567,
'rausgeschickt': 567, 'verschickt': 567}, {'N': 732}, {'...': 2115, 'an': 2116, 'geschickt': 567, 'geschrieben': 567,
'gesendet': 567, 'gschriebn': 567, 'hinterlassen': 567, 'rausgeschickt': 567, 'verschickt': 567}, {'...': 2115,
'geschickt': 567, 'geschrieben': 567, 'gesendet': 567, 'gschriebn': 567, 'hinterlassen': 567, 'rausgeschickt': 567,
'verschickt': 567}, {'N': 732, 'bei': 2116}, {'besprochen': 365, 'durchgegangen': 365, 'durchgesprochen': 365,
'erlaeutert': 365, 'erlautert': 365}, {'<them>': 2120}, {'an': 2121, 'mit': 2121}, {'besprochen': 365,
'durchgesprochen': 365, 'erklaert': 365, 'erklart': 365, 'erlaeutert': 365, 'erlautert': 365, 'ubergeben': 365,
'ubermittelt': 365, 'uebergeben': 365, 'uebermittelt': 365}, {'<them>': 2123}, {'...': 2122, 'ausfuehrlich': 2056,
'ausfuhrlich': 2111, 'besprochen': 365, 'durchgesprochen': 365, 'erklaert': 365, 'erklart': 365, 'erlaeutert': 365,
'erlautert': 365, 'mit': 2124, 'muendl': 2058, 'muendlich': 2056, 'mundl': 2113, 'mundlich': 2111, 'persoenlich':
2056, 'personlich': 2111, 'ubergeben': 365, 'ubermittelt': 365, 'uebergeben': 365, 'uebermittelt': 365}, {'...': 559,
'an': 567, 'bei': 567, 'gab': 2048, 'kam': 2048, 'v': 567, 'verpasst': 8, 'von': 567}, {'wollen': 8}, {'apparat':
2079, 'handy': 2079, 'hoerer': 2080, 'horer': 2081, 'rohr': 2079, 'telefon': 2079}, {'bekommen': 567, 'erhalten': 567,
'gab': 2048, 'gekriegt': 567, 'kam': 2048, 'von': 567}, {'': (23, 'contact'), 'nicht': 8}, {'war': 567, 'waren': 567},
{'<they>': 1271}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 2133, 'confirmed': 2133, 'planned': 2133,
'scheduled': 2133}, {'ausgeholfen': 560, 'beraten': 560, 'betreut': 560, 'gearbeitet': 560, 'gebacken': 560,
'geholfen': 560, 'geknetet': 560, 'gekocht': 560, 'mitgeholfen': 560, 'repariert': 560, 'unterrichtet': 560,
'verkauft': 560}, {'...': 2135}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2136, 'erzaehlt': 2137, 'erzahlt': 2137,
'gratis': 2136, 'heisst': 2137, 'heißt': 2137, 'hiess': 2137, 'kostenlos': 2136, 'munkelt': 2137, 'umsonst': 2136,
'unentgeltlich': 2136, 'verlegt': 1769, 'verschoben': 1769}, {'': (13, 'talk'), 'dass': 0}, {'': (13, 'talk'), 'dass':
0, 'ich': 2139, 'man': 2139}, {'<seen_of>': 0, 'las': 2140, 'liest': 2140, 'sah': 2140, 'sieht': 2140, 'stand': 2140,
'steht': 2140}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 560}, {'...': 2143, 'aufgepasst': 560}, {'<counsel>':
2142, 'hund': 2144, 'katze': 2144, 'kinder': 2144, 'kleine': 2144, 'kleinen': 2144, 'sohn': 2144, 'tochter': 2144},
{'gelegt': 1769, 'geschoben': 1769, 'umgebucht': 1769, 'umgelegt': 1769, 'verlegt': 1769, 'verschoben': 1769,
'vertagt': 1769, 'vorgezogen': 1769}, {'warten': 20}, {'...': 2147}, {'<counsel>': 2142, '^': 2148}, {'s': 2149},
{'$$': 20}, {'warten': 2151}, {'...': 2152}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8, 'gesprochen': 8},
{'band': 2154, 'box': 2154, 'ich': 2093, 'mailbox': 2154, 'mobilbox': 2154, 'wir': 2093}, {'ab': 8,
'anrufbeantworter': 8, 'band': 8, 'combox': 8, 'ich': 2093, 'mailbox': 8, 'wir': 2093}, {'geredet': 8, 'gesprochen':
8}, {'': (0, 'missed'), '...': 2157, 'geredet': 8, 'gesprochen': 8}, {'ab': 2158, 'anrufbeantworter': 2158, 'band': 8,
'combox': 8, 'ich': 2093, 'mailbox': 8, 'wir': 2093}, {'ab': 8, 'anrufbeantworter': 8, 'band': 2154, 'box': 2154,
'combox': 8, 'ich': 2093, 'mailbox': 2154, 'mobilbox': 2154, 'wir': 2093}, {'achterl': 567, 'bier': 567, 'bierchen':
567, 'drink': 567, 'glas': 567, 'runde': 567, 'schwatz': 567, 'spaziergang': 567, 'spritzer': 567, 'sprung': 567,
'wein': 567}, {'band': 2154, 'box': 2154, 'mailbox': 2154, 'mobilbox': 2154}, {'...': 2157, 'geredet': 8,
'gesprochen': 8}, {'ab': 2163, 'anrufbeantworter': 2163}, {'genommen': 39}, {'kappe': 2165}, {'seite': 39}, {'': (1,
'moved'), 'auf': 1769}, {'...': 2138, '<network>': 2141, '<their>': 2145, 'D': 2146, 'N': 2150, '^': 2153, 'das':
2155, 'dem': 2156, 'den': 2159, 'der': 2156, 'die': 2160, 'ein': 2161, 'einen': 2161, 'ihr': 2162, 'ihren': 2164,
'meine': 2166, 'meiner': 2167, 'mich': 2165, 'n': 2161, 'nen': 2161, 'sein': 2162, 'seinen': 2164, 'verschoben':
2168}, {'mich': 403}, {':': 39, '^': 12}, {'mir': 2171}, {'^': 12, 'an': 2170, 'bei': 362, 'fuer': 2050, 'fur': 2050,
'ich': 403, 'mein': 39, 'meine': 39, 'meinerseits': 403, 'von': 2172}, {'band': 2154, 'box': 2154, 'den': 2164,
'ihren': 2164, 'mailbox': 2154, 'mobilbox': 2154, 'seinen': 2164}, {'erfahren': 2139}, {'ansicht': 988, 'auffassung':
988, 'einschaetzung': 988, 'einschatzung': 988, 'empfehlung': 988, 'erfahrung': 988, 'gefuehl': 988, 'gefuhl': 988,
'logik': 988, 'meinung': 988, 'rat': 988, 'sicht': 988, 'uberzeugung': 988, 'ueberzeugung': 988}, {'s': 2176}, {'...':
2175, '<their>': 2176, 'N': 2177}, {'me': 8}, {'on': 2179}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>': 639, 'N':
0}, {'<det>': 0, '<their>': 0, '<them>': 639, 'N': 0}, {'bei': 2182}, {'<det>': 0, '<their>': 0, 'N': 0}, {'bei':
2184}, {'bei': 2181, 'jetzt': 2183, 'nun': 2185}, {'liegt': 2186}, {'<me>': 1272, 'N': 732, 'ich': 2116, 'um': 1275},
{'aufbauen': 480, 'aufmuntern': 480, 'aufmunterung': 480, 'daumendruecken': 480, 'mutmachen': 480, 'troesten': 480,
'zuhoeren': 480, 'zureden': 480, 'zuspruch': 480}, {'das': 2189, 'den': 2189, 'die': 2189}, {'aufbauen': 480,
'aufmuntern': 480, 'aufmunterung': 480, 'daumendrucken': 480, 'mutmachen': 480, 'trosten': 480, 'zuhoren': 480,
'zureden': 480, 'zuspruch': 480}, {'das': 2191, 'den': 2191, 'die': 2191}, {'fuer': 2190, 'fuers': 2189, 'fur': 2192,
'furs': 2191}, {'...': 2193}, {'<title>': 537, 'N': 536}, {'mich': 2195, 'uns': 2195}, {'off': 8}, {'D': 1769, 'auf':
1769, 'to': 1769}, {'called': 2197, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2198, 'postponed': 2198,
'pushed': 2198, 'rescheduled': 2198, 'shifted': 2198}, {'ehrenamtlich': 2136, 'erzaehlt': 2137, 'erzahlt': 2137,
'gratis': 2136, 'heisst': 2137, 'heißt': 2137, 'hiess': 2137, 'kostenlos': 2136, 'munkelt': 2137, 'umsonst': 2136,
'unentgeltlich': 2136}, {'ausgegeben': 560, 'ausgeteilt': 560, 'gekocht': 560, 'sortiert': 560, 'verkauft': 560,
'verteilt': 560}, {'essen': 2201, 'kleidung': 2201, 'kuchen': 2201, 'lebensmittel': 2201, 'pakete': 2201, 'spenden':
2201, 'suppe': 2201}, {'^': 2202, 'angepackt': 560, 'aufgebaut': 560, 'ausgeholfen': 560, 'ausgeschenkt': 560,
'betreut': 560, 'eingesprungen': 560, 'gearbeitet': 560, 'gegrillt': 560, 'geholfen': 560, 'gekocht': 560,
'mitgeholfen': 560, 'unterrichtet': 560, 'vorgelesen': 560}, {'...': 2203, '^': 2202, 'angepackt': 560, 'aufgebaut':
560, 'ausgeholfen': 560, 'ausgeschenkt': 560, 'betreut': 560, 'eingesprungen': 560, 'gearbeitet': 560, 'gegrillt':
560, 'geholfen': 560, 'gekocht': 560, 'mitgeholfen': 560, 'unterrichtet': 560, 'vorgelesen': 560}, {'<community>':
2204}, {'las': 2140, 'liest': 2140, 'sah': 2140, 'sieht': 2140, 'stand': 2140, 'steht': 2140}, {'gearbeitet': 365,
'gebruetet': 365, 'gebrutet': 365, 'gefeilt': 365, 'gesessen': 365}, {'<work>': 2207}, {'...': 2208, '<work>': 2207},
{'<their>': 2209}, {'gearbeitet': 365, 'gebrutet': 365, 'gefeilt': 365, 'gesessen': 365}, {'<work>': 2211}, {'...':
2212, '<work>': 2211}, {'<their>': 2213}, {'gearbeitet': 365, 'gebruetet': 365, 'gefeilt': 365, 'gesessen': 365},
{'<work>': 2215}, {'...': 2216, '<work>': 2215}, {'<their>': 2217}, {'an': 2210, 'angepackt': 560, 'aufgebaut': 560,
'ausgemalt': 560, 'geputzt': 560, 'geschleppt': 560, 'gestrichen': 560, 'gewesen': 567, 'gwesen': 567, 'mitangepackt':
560, 'renoviert': 560, 'uber': 2214, 'ueber': 2218}, {'aufgebaut': 560, 'entruempelt': 560, 'entrumpelt': 560,
'gemaeht': 560, 'gemaht': 560, 'geputzt': 560, 'geraeumt': 560, 'geraumt': 560, 'geschnitten': 560, 'gestrichen': 560,
'repariert': 560, 'umgegraben': 560}, {'aufgebaut': 560, 'entrumpelt': 560, 'gemaht': 560, 'geputzt': 560, 'geraumt':
560, 'geschnitten': 560, 'gestrichen': 560, 'repariert': 560, 'umgegraben': 560}, {'aufgebaut': 560, 'entruempelt':
560, 'gemaeht': 560, 'geputzt': 560, 'geraeumt': 560, 'geschnitten': 560, 'gestrichen': 560, 'repariert': 560,
'umgegraben': 560}, {'auto': 2220, 'dachrinne': 2220, 'fenster': 2220, 'garten': 2220, 'hecke': 2220, 'keller': 2220,
'kuche': 2221, 'kueche': 2222, 'rasen': 2220, 'schnee': 2220, 'wohnung': 2220}, {'<inf>': 472}, {'...': 2224}, {'ich':
2225, 'wir': 2225}, {'...': 2219, 'angepackt': 560, 'aufgebaut': 560, 'ausgemalt': 560, 'das': 2223, 'den': 2223,
'die': 2223, 'geputzt': 560, 'geschleppt': 560, 'gestrichen': 560, 'koennte': 2226, 'konnte': 2226, 'könnte': 2226,
'mitangepackt': 560, 'mochte': 2226, 'moechte': 2226, 'muesste': 2226, 'muessten': 2226, 'musste': 2226, 'mussten':
2226, 'möchte': 2226, 'müsste': 2226, 'müssten': 2226, 'renoviert': 560, 'sollte': 2226, 'sollten': 2226, 'will':
2226}, {'angepackt': 560, 'ausgeholfen': 560, 'mitangepackt': 560, 'mitgeholfen': 560}, {'<helper>': 1878}, {'...':
2228, 'als': 2229, 'angefragt': 732, 'angeklopft': 732, 'bedankt': 736, 'ist': 2088, 'liegt': 2088, 'nachgefasst':
732, 'nachgefragt': 732, 'nachgehakt': 732, 'vorgefuehlt': 732, 'vorgefuhlt': 732}, {'gearbeitet': 560, 'geholfen':
560, 'mitgeholfen': 560}, {'kreuz': 2231}, {'caritas': 2231, 'diakonie': 2231, 'feuerwehr': 2231, 'fluchtlingshilfe':
2231, 'fluechtlingshilfe': 2231, 'ich': 2093, 'roten': 2232, 'rotes': 2232, 'tafel': 2231, 'wir': 2093}, {'...': 2200,
'<community>': 2204, '<det>': 2205, '<me>': 889, '<network>': 2206, '<them>': 2227, 'N': 2230, 'das': 2094, 'dem':
2233, 'den': 2233, 'der': 2233, 'die': 2233, 'ihm': 2100, 'ihnen': 2100, 'ihr': 2100, 'mir': 2105, 'uns': 2105},
{'ehrenamtlich': 2136, 'gratis': 2136, 'kostenlos': 2136, 'umsonst': 2136, 'unentgeltlich': 2136}, {'angepackt': 560,
'aufgebaut': 560, 'ausgemalt': 560, 'geputzt': 560, 'geschleppt': 560, 'gestrichen': 560, 'gewesen': 567, 'gwesen':
567, 'mitangepackt': 560, 'renoviert': 560}, {'...': 2236, 'angepackt': 560, 'aufgebaut': 560, 'ausgemalt': 560,
'das': 2223, 'den': 2223, 'die': 2223, 'geputzt': 560, 'geschleppt': 560, 'gestrichen': 560, 'mitangepackt': 560,
'renoviert': 560}, {'...': 2228}, {'angepackt': 560, 'geholfen': 560, 'mitgeholfen': 560}, {'...': 2239}, {'...':
2239, 'angepackt': 560, 'geholfen': 560, 'mitgeholfen': 560}, {'gesehen': 567, 'getroffen': 567}, {'...': 2235,
'<community>': 2204, '<det>': 2205, '<them>': 2237, 'N': 2238, 'abbau': 2240, 'aufbau': 2240, 'siedeln': 2241,
'ubersiedeln': 2241, 'uebersiedeln': 2241, 'umzug': 2241, 'vorbeigehen': 2242}, {'...': 1970}, {'': (6, 'theirs'),
'...': 1970}, {'<them>': 639}, {'^': 2245, 'von': 2246}, {'^': 71, 'von': 2246}, {'^': 2244, 'ich': 2247, 'wir':
2248}, {'...': 117}, {'^': 2250}, {'<they>': 2251, 'ich': 2248, 'wir': 2248}, {'<they>': 2251, '^': 2250, 'von':
1280}, {'^': 1721}, {'^': 1723}, {'zufolge': 0}, {'N': 731}, {'': (13, 'talk'), 'N': 731, 'ich': 2257}, {'ist': 536},
{'...': 2259}, {'bei': 567, 'ich': 59, 'vom': 567, 'von': 567}, {'ich': 59}, {'mich': 2195, 'uns': 2195, 'wir': 59,
'wollen': 8}, {'': (23, 'contact'), 'mich': 2195, 'uns': 2195}, {'N': 736}, {'N': 736, 'an': 2265, 'to': 2265},
{'thanks': 2266}, {'<gone>': 567, 'fuer': 563, 'fur': 566, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht': 8,
'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8}, {'<not>': 2269}, {'mit': 39}, {'erschienen': 8, 'gefahren':
8, 'gegangen': 8, 'gekommen': 8}, {'...': 2272}, {'zu': 2273, 'zum': 2273, 'zur': 2273}, {'ned': 2274, 'net': 2274,
'nicht': 2274}, {'verabredet': 59}, {'...': 1080}, {'...': 1081}, {'...': 1082}, {'durch': 365, 'gegangen': 365},
{'<work>': 2280}, {'...': 2281, '<work>': 2280}, {'<their>': 2282}, {'-gesprach': 2277, '-gespraech': 2278,
'-interview': 2279, '-praesentation': 2278, '-prasentation': 2277, '-pruefung': 2278, '-prufung': 2277, 'bewerbung':
2279, 'durch': 2283, 'pitch': 2279, 'rede': 2279, 'vortrag': 2279}, {'gegangen': 365}, {'<work>': 2285}, {'...': 2286,
'<work>': 2285}, {'...': 2286, '<det>': 2287, '<their>': 2282, '<work>': 2285}, {'...': 2284, 'durch': 2288}, {'': (2,
'plan'), '...': 2276, '<them>': 2289}, {'...': 2268, '<them>': 1119, 'bei': 59, 'dran': 2271, 'gestern': 2275,
'heute': 2275, 'mit': 2290, 'ned': 2274, 'net': 2274, 'nicht': 2274}, {'gekommen': 8}, {'dazu': 2292, 'dazugekommen':
8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'...': 2293, 'dazu': 2292, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'nicht': 2294}, {'sicher': 472}, {'nicht': 2296,
'un': 2296}, {'': (23, 'contact'), '...': 2276, '<them>': 2289}, {'...': 2293, 'dazu': 2292, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'sicher': 472, 'zu': 2273, 'zum': 2273, 'zur': 2273},
{'<gone>': 567}, {'<them>': 2289}, {'...': 2300, 'gestern': 2275, 'heute': 2275, 'mit': 2301, 'ned': 2274, 'net':
2274, 'nicht': 2274}, {'...': 2268, '<not>': 2269, '<them>': 1119, 'aber': 2270, 'dann': 2270, 'dran': 2271,
'gestern': 2275, 'heute': 2275, 'ich': 2291, 'leider': 2295, 'mir': 2297, 'mit': 2298, 'ned': 2274, 'net': 2274,
'nicht': 2299, 'un': 2296, 'wir': 2302}, {'<their>': 2016, 'N': 2017, 'das': 2016, 'den': 2016, 'die': 2016, 'ihr':
2016, 'sein': 2016}, {'^': 2304}, {'^': 2304, 'ich': 2305}, {'<them>': 1551}, {'von': 2307}, {'ich': 2308, 'von':
2307, 'wir': 2308}, {'...': 138}, {'^': 2310, 'von': 2307}, {'^': 2310, 'ich': 2311, 'von': 2307, 'wir': 2311}, {'^':
1356, 'das': 1273, 'es': 1273, 'ihn': 1273, 'sie': 1273}, {'...': 2115, 'an': 567, 'geschickt': 567, 'geschrieben':
567, 'gesendet': 567, 'gschriebn': 567, 'hinterlassen': 567, 'rausgeschickt': 567, 'verschickt': 567, 'von': 567},
{'mit': 12}, {'...': 2315}, {'^': 2316}, {'<them>': 2317, '^': 2316}, {'<them>': 2317, '^': 2316, 'ich': 2318},
{'<them>': 59}, {'mit': 2320}, {'ich': 2321}, {'ist': 536, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59,
'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht':
59, 'vereinbart': 59, 'zugesagt': 59}, {'...': 2323, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt':
59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2324, 'steht': 59, 'vereinbart':
59, 'zugesagt': 59}, {'N': 567}, {'N': 567, 'to': 2326}, {'it': 8}, {'make': 2328}, {'not': 2329, 't': 2329}, {'': (0,
'missed'), 'on': 2179}, {'<me>': 747}, {'zu': 2332}, {'einheit': 2333, 'fuer': 2067, 'fur': 2067, 'gesprach': 2333,
'gespraech': 2333, 'session': 2333, 'stunde': 2333, 'termin': 2333}, {'up': 59}, {'N': 757}, {'<and>': 2336, 'an':
2336, 'bei': 2336, 'mit': 2336, 'to': 2336, 'with': 2336, 'x': 2336, 'zu': 2336}, {'N': 2337}, {'': (23, 'contact'),
'N': 2337}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1769}, {'...': 2193, 'N':
736, 'an': 2265}, {'N': 736, 'dem': 2265, 'den': 2265, 'der': 2265, 'die': 2265, 'liebe': 2265, 'lieber': 2265}, {'N':
736, 'an': 2265}, {'...': 2193, 'N': 736, 'an': 2343, 'dem': 2265, 'den': 2265, 'der': 2265, 'die': 2265, 'liebe':
2265, 'lieber': 2265, 'nochmal': 2344}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2346}, {'denken': 2347},
{'^': 12, 'dass': 2346}, {'denken': 2349}, {'vergessen': 39}, {'^': 2304, 'daran': 2350, 'dran': 2350, 'nicht': 2351},
{'^': 2304, 'daran': 2350, 'dran': 2350, 'ich': 2352, 'nicht': 2351}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0,
'soll': 0, 'war': 0, 'will': 0}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12,
'soll': 12, 'sollte': 12, 'werde': 12}, {'...': 2355}, {'^': 2356}, {'<them>': 2357, 'D': 2357, 'noch': 2357},
{'<rel>': 2354, 'ich': 2358, 'wir': 2358}, {'<give3>': 71, '<give3_apart>': 71, 'laesst': 71, 'lasst': 71, 'lässt':
71}, {'...': 2360}, {'^': 2361}, {'<give3>': 71, '<give3_apart>': 71}, {'...': 2363}, {'<me>': 2364}, {'...': 2365},
{'<me>': 2362, '^': 2366}, {'': (13, 'talk'), 'N': 2367, 'er': 2367, 'sie': 2367}, {'steht': 59}, {'N': 480}, {'fur':
2370}, {'fuer': 2370}, {'gedruckt': 2371, 'gedrueckt': 2372, 'gedrückt': 2371}, {'N': 365}, {'fuer': 2374, 'fur':
2374, 'von': 2374}, {'review': 2375}, {'empfohlen': 719, 'vermittelt': 719, 'weiterempfohlen': 719}, {'...': 2377},
{'ich': 2378, 'wir': 2378}, {'<have>': 2379}, {'ich': 2358, 'wir': 2358}, {'an': 472, 'druber': 472, 'drueber': 472},
{'daran': 4, 'dran': 4, 'grad': 2382}, {'an': 472, 'daruber': 472, 'darueber': 472, 'uber': 472, 'ueber': 472}, {'an':
472, 'daruber': 472, 'darueber': 472, 'gerade': 2384, 'uber': 472, 'ueber': 472}, {'abgeholt': 567, 'angerufen': 567,
'besucht': 567, 'eingeladen': 567, 'empfohlen': 567, 'erzaehlt': 567, 'erzahlt': 567, 'geantwortet': 567, 'gegeben':
567, 'geholfen': 567, 'gemailt': 567, 'geraten': 567, 'gesagt': 567, 'geschickt': 567, 'geschrieben': 567, 'gezeigt':
567, 'gratuliert': 567, 'vorgestellt': 567, 'zuruckgerufen': 567, 'zurueckgerufen': 567}, {'...': 2386}, {'<me>':
2387}, {'<give3>': 1216}, {'sich': 1512}, {'': (13, 'talk'), 'sich': 1512}, {'bei': 2184, 'jetzt': 2185, 'nun': 2185},
{'liegt': 2392}, {'schritt': 2393}, {'step': 2393, 'steps': 2393}, {'fuer': 472, 'fur': 472}, {'<hat>': 2388,
'<have>': 2379, '<rel>': 2354, '<will3>': 772, '^': 2389, 'bald': 0, 'ball': 2187, 'braucht': 0, 'fliegt': 0, 'geht':
0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2390, 'moechte': 2390, 'muss': 2391, 'möchte': 2390,
'nachste': 2394, 'nachster': 2394, 'naechste': 2394, 'naechster': 2394, 'next': 2395, 'noch': 0, 'nun': 0, 'richtige':
2396, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2390, 'will': 2391, 'wird': 2391, 'wollen': 2390,
'wollte': 2390, 'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2328, 'pick':
2398, 'reply': 8, 'respond': 8, 'show': 2399, 'turn': 2398}, {'not': 2400, 't': 2400}, {'...': 828, 'haben': 0,
'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2388, '<rel>':
2354, '<will3>': 772, '^': 2389, 'bald': 0, 'beiden': 2402, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0,
'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2358, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2390, 'moechte': 2390, 'muss': 2391, 'möchte': 2390, 'noch': 0, 'nun':
0, 'richtige': 2396, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2390, 'will': 2391, 'wir': 2358, 'wird': 2391,
'wollen': 2390, 'wollte': 2390, 'zieht': 0, 'zwei': 2403}, {'<community>': 560}, {'<community>': 560, '<det>': 2405},
{'bei': 2406, 'beim': 2406, 'fuer': 2406, 'fur': 2406, 'im': 2406, 'in': 2406}, {'denken': 2347, 'gehabt': 567},
{'ich': 0}, {'erfahre': 2409, 'erfuhr': 2409, 'hoerte': 2409, 'horte': 2409, 'weiss': 2409, 'weiß': 2409}, {'...':
2175, 'N': 2410}, {'...': 2115, 'an': 567, 'geschickt': 567, 'geschrieben': 567, 'gesendet': 567, 'gschriebn': 567,
'hinterlassen': 567, 'rausgeschickt': 567, 'v': 567, 'verschickt': 567, 'vom': 567, 'von': 567}, {'mail': 2412}, {'':
(22, 'gave:volunteering'), 'bei': 560, 'beim': 560, 'fuer': 560, 'fur': 560, 'im': 560, 'in': 560}, {'ausgeholfen':
560, 'beraten': 560, 'betreut': 560, 'engagiert': 560, 'gearbeitet': 560, 'geholfen': 560, 'gekocht': 560,
'mitgearbeitet': 560, 'mitgeholfen': 560, 'taetig': 560, 'tatig': 560, 'unterrichtet': 560}, {'...': 2415},
{'ausgeholfen': 560, 'beraten': 560, 'betreut': 560, 'engagiert': 560, 'gearbeitet': 560, 'geholfen': 560, 'gekocht':
560, 'mitgearbeitet': 560, 'mitgeholfen': 560, 'taetig': 560, 'unterrichtet': 560}, {'...': 2417}, {'ausgeholfen':
560, 'beraten': 560, 'betreut': 560, 'engagiert': 560, 'gearbeitet': 560, 'geholfen': 560, 'gekocht': 560,
'mitgearbeitet': 560, 'mitgeholfen': 560, 'tatig': 560, 'unterrichtet': 560}, {'...': 2419}, {'an': 2416,
'ausgeholfen': 560, 'bei': 2416, 'beim': 2416, 'beraten': 560, 'betreut': 560, 'fuer': 2418, 'fur': 2420,
'gearbeitet': 560, 'geholfen': 560, 'gekocht': 560, 'im': 2416, 'in': 2416, 'mitgeholfen': 560, 'unterrichtet': 560},
{'': (22, 'gave:volunteering'), '...': 2421}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'...': 8}, {'...': 8, 'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8,
'ich': 8, 'wir': 8}, {'': (0, 'missed'), '<and>': 2426}, {'...': 8, 'N': 2427, 'er': 2427, 'ich': 2427, 'sie': 2427,
'wir': 2427}, {'N': 2427, 'er': 2427, 'ich': 2427, 'sie': 2427, 'wir': 2427}, {'...': 2423, 'haett': 2424, 'haette':
2425, 'haetten': 2428, 'haettn': 2424, 'hatt': 2424, 'hatte': 2425, 'hatten': 2428, 'hattn': 2424, 'hätte': 2425,
'hätten': 2428, 'sollte': 2429, 'sollten': 2429, 'termin': 8, 'treffen': 8, 'verabredet': 8, 'waer': 2424, 'waere':
2424, 'waeren': 2424, 'waern': 2424, 'war': 2424, 'ware': 2424, 'waren': 2428, 'warn': 2424, 'wollte': 2429,
'wollten': 2429, 'wär': 2424, 'wäre': 2424, 'wären': 2424, 'wärn': 2424}, {'^': 719, 'fuer': 1104, 'fur': 1104},
{'...': 1105}, {'^': 719, 'fuer': 1104}, {'bei': 2432, 'eingelegt': 2433}, {'bei': 2432, 'eingelegt': 1104},
{'<them>': 2434, 'N': 2435}, {'^': 719, 'fur': 1104}, {'bei': 2432, 'eingelegt': 2437}, {'<them>': 2438, 'N': 2435},
{'eingelegt': 2431, 'fuer': 2436, 'fur': 2439}, {'wort': 2440}, {'eingelegt': 2433}, {'<them>': 2442}, {'eingelegt':
2437}, {'<them>': 2444}, {'eingelegt': 2431, 'fuer': 2443, 'fur': 2445}, {'gutes': 2441, 'wort': 2446}, {'bekannt':
758, 'vernetzt': 757, 'vorgestellt': 757}, {'absage': 2049, 'anruf': 2049, 'antwort': 2049, 'entschuldigung': 2049,
'erklaerung': 2049, 'erklarung': 2049, 'info': 2049, 'lebenszeichen': 2049, 'mail': 2049, 'meldung': 2049,
'nachricht': 2049}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum': 59}, {'...': 2115, 'an':
567, 'bekommen': 567, 'erhalten': 567, 'gekriegt': 567, 'geschickt': 567, 'geschrieben': 567, 'gesendet': 567,
'gschriebn': 567, 'hinterlassen': 567, 'rausgeschickt': 567, 'v': 567, 'verschickt': 567, 'vom': 567, 'von': 567},
{'abgegeben': 719, 'geschrieben': 719, 'verfasst': 719}, {'N': 2453}, {'fuer': 2454, 'fur': 2454}, {'^': 1849},
{'<them>': 1213, 'fuer': 1212, 'fur': 1212}, {'<does3>': 2457}, {'und': 2458}, {'...': 2459, '<sends3>': 1853,
'<serves3>': 1856, 'baut': 216, 'bringt': 1251, 'erkundigt': 1859, 'fraegt': 1861, 'fragt': 1864, 'fragts': 1861,
'frägt': 1861, 'gibt': 1867, 'hakt': 1859, 'hoert': 1869, 'hort': 1869, 'schaut': 1869, 'schickt': 1251, 'schreibt':
1872, 'sieht': 1869, 'zahlt': 1251}, {'': (6, 'theirs'), '<my>': 1908, 'angebot': 71, 'das': 1943, 'den': 1909, 'die':
1909, 'ein': 1909, 'eine': 1909, 'einladung': 71, 'entwurf': 71, 'erst': 89, 'es': 126, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1909, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 2461}, {'<deed3>': 2456, '^': 2460, 'antwortet': 1882, 'besorgt': 639, 'bringt': 1882,
'checkt': 639, 'gibt': 1911, 'klaert': 639, 'klart': 639, 'laesst': 1915, 'lassen': 1915, 'lasst': 1915, 'leitet':
1917, 'liefert': 1882, 'lässt': 1915, 'macht': 1925, 'mailt': 639, 'organisiert': 1929, 'reicht': 1917, 'schickt':
2462, 'sendet': 639, 'stellt': 1947, 'ubernimmt': 639, 'uberweist': 639, 'uebernimmt': 639, 'ueberweist': 639,
'unterschreibt': 1882, 'verschickt': 639, 'weiss': 1882, 'weiß': 1882, 'zahlt': 1882}, {'ich': 2248, 'wir': 2248},
{'...': 136}, {'s': 2465}, {'<their>': 2465, 'N': 2466, 'das': 2465, 'den': 2465, 'die': 2465, 'eine': 2465}, {'^':
2467}, {'^': 2467, 'ich': 2468, 'wir': 2468}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2470}, {'': (12,
'task'), '...': 2115, 'geschickt': 567, 'geschrieben': 567, 'gesendet': 567, 'gschriebn': 567, 'hinterlassen': 567,
'rausgeschickt': 567, 'verschickt': 567}, {'...': 627, '<should>': 240}, {'...': 2473}, {'^': 2474}, {'ich': 2475,
'man': 2475, 'wir': 2475}, {'dass': 2476}, {'ist': 536, 'sind': 536}, {'...': 2478}, {'': (7, 'waiting'), '<their>':
2465, 'N': 2466, 'das': 2465, 'den': 2465, 'die': 2465, 'eine': 2465}, {'^': 2480, 'von': 2307}, {'^': 2480, 'ich':
2481, 'von': 2307, 'wir': 2481}, {'...': 628}, {'^': 2483}, {'ich': 2484, 'man': 2484, 'wir': 2484}, {'': (13,
'talk'), 'dass': 2485, 'man': 0}, {'um': 0}, {'geht': 2487, 'ging': 2487}, {'': (2, 'plan'), 'mit': 2320}, {'ich':
2489}, {'ausgegeben': 560, 'ausgeschenkt': 560, 'ausgeteilt': 560, 'gesammelt': 560, 'ist': 536, 'sortiert': 560,
'verteilt': 560}, {'...': 2491, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 560, 'ausgemacht': 59, 'ausgeschenkt':
560, 'ausgeteilt': 560, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 560, 'ist': 2324, 'sortiert': 560, 'steht': 59, 'vereinbart': 59, 'verteilt': 560, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2493}, {'nicht': 2494}, {'<them>': 850, 'N': 850}, {'wasser': 8}, {'ein': 472}, {'aus': 8,
'flach': 8, 'ins': 2497, 'leider': 602, 'mir': 2498}, {'besser': 1344, 'es': 1347, 'gern': 1344, 'gerne': 1344, 'gut':
1344, 'lieber': 1344, 's': 1347}, {'<they>': 1352}, {'statt': 567}, {'...': 2502}, {'<det>': 2503}, {'statt': 8}, {'':
(13, 'talk'), '...': 2502, '<det>': 2503, 'D': 2504, 'besser': 1344, 'es': 1347, 'gern': 1344, 'gerne': 1344, 'gut':
1344, 'lieber': 1344, 'nicht': 2505, 's': 1347}, {'gegeben': 365, 'geschickt': 365}, {'...': 2507, 'N': 365}, {'...':
2507}, {'mir': 2509}, {'...': 2122, 'an': 2508, 'auf': 2509, 'ausfuehrlich': 2056, 'ausfuhrlich': 2111, 'besprochen':
365, 'durchgesprochen': 365, 'erklaert': 365, 'erklart': 365, 'erlaeutert': 365, 'erlautert': 365, 'fuer': 2508,
'fur': 2508, 'mit': 2124, 'muendl': 2058, 'muendlich': 2056, 'mundl': 2113, 'mundlich': 2111, 'persoenlich': 2056,
'personlich': 2111, 'ubergeben': 365, 'ubermittelt': 365, 'uebergeben': 365, 'uebermittelt': 365, 'von': 2510, 'zu':
2509, 'zum': 2509, 'zur': 2509}, {'^': 20, 'von': 2307}, {'^': 20, 'noch': 2512, 'von': 2307}, {'<me>': 2513},
{'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2515, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag':
0}, {'N': 2516}, {'D': 59, 'fuer': 536, 'fur': 536}, {'aus': 8, 'flach': 8, 'ins': 2497, 'leider': 602}, {'aus': 8,
'leider': 602}, {'': (13, 'talk'), 'nicht': 2505, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$': 4, '<det>':
4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4,
'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2523}, {'mich': 472}, {'an': 2116, 'mich': 472}, {'N': 732, 'ich': 2116},
{'gearbeitet': 560, 'geholfen': 560, 'mitgeholfen': 560, 'unterrichtet': 560}, {'...': 2528}, {'bei': 2529, 'beim':
2529, 'fuer': 2529, 'fur': 2529, 'im': 2529, 'in': 2529}, {'D': 59, 'auf': 59, 'schon': 536}, {'mich': 2531},
{'angepackt': 560, 'aufgebaut': 560, 'ausgeholfen': 560, 'ausgeschenkt': 560, 'betreut': 560, 'eingesprungen': 560,
'gearbeitet': 560, 'gegrillt': 560, 'geholfen': 560, 'gekocht': 560, 'mitgeholfen': 560, 'unterrichtet': 560,
'vorgelesen': 560}, {'...': 2533, 'angepackt': 560, 'aufgebaut': 560, 'ausgeholfen': 560, 'ausgeschenkt': 560,
'betreut': 560, 'eingesprungen': 560, 'gearbeitet': 560, 'gegrillt': 560, 'geholfen': 560, 'gekocht': 560,
'mitgeholfen': 560, 'unterrichtet': 560, 'vorgelesen': 560}, {'<community>': 2534}, {'betreut': 560, 'gegossen': 560,
'gehalten': 560, 'gehuetet': 560, 'gemacht': 560, 'uebernommen': 560}, {'...': 2536, 'betreut': 560, 'gegossen': 560,
'gehalten': 560, 'gehuetet': 560, 'gemacht': 560, 'uebernommen': 560}, {'dienst': 2537, 'hund': 2537, 'laden': 2537,
'stand': 2537}, {'blumen': 2537, 'kasse': 2537, 'katze': 2537, 'kinder': 2537, 'schicht': 2537, 'vertretung': 2537},
{'abgeholt': 560, 'ausgeholfen': 560, 'betreut': 560, 'den': 2538, 'die': 2539, 'eingekauft': 560, 'eingesprungen':
560, 'erledigt': 560, 'gefahren': 560, 'gegossen': 560, 'gehalten': 560, 'gehuetet': 560, 'gekocht': 560,
'geschmissen': 560, 'gestemmt': 560, 'gutes': 848, 'mitgeholfen': 560, 'mitgekocht': 560, 'mitgenommen': 560,
'uebernommen': 560, 'vertreten': 560, 'wort': 847}, {'gespraech': 1108, 'spiel': 1108}, {'ein': 1107, 'ins': 2541,
'vorgeschlagen': 1104}, {'...': 2542}, {'<my>': 2543}, {'auto': 2222, 'dachrinne': 2222, 'fenster': 2222, 'garten':
2222, 'hecke': 2222, 'keller': 2222, 'kueche': 2222, 'rasen': 2222, 'schnee': 2222, 'wohnung': 2222}, {'klar': 642},
{'es': 2546, 'klar': 642}, {'...': 2540, '<should>': 987, 'ausgeholfen': 560, 'bei': 2544, 'das': 2545, 'den': 2545,
'die': 2545, 'ein': 1107, 'eingesprungen': 560, 'gutes': 848, 'ins': 2541, 'ist': 2547, 'mitgeholfen': 560,
'vorgeschlagen': 1104, 'waere': 2547, 'wort': 847}, {'feuer': 1813}, {'ins': 2549}, {'hand': 2550}, {'wort': 846},
{'gutes': 2552}, {'die': 2551, 'ein': 2553, 'gebuergt': 719, 'gutes': 848, 'wort': 847}, {'': (20, 'gave:referral'),
'^': 719}, {'eingelegt': 2555}, {'wort': 2556}, {'gutes': 2557}, {'...': 2554, 'als': 2229, 'bei': 2544, 'den': 837,
'die': 2551, 'ein': 2558, 'einen': 837, 'gebuergt': 719, 'gutes': 848, 'ins': 2541, 'kontakt': 836, 'vorgeschlagen':
1104, 'wort': 847}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12, 'sollte': 12, 'werde': 12, 'will': 12,
'wollte': 12}, {'...': 2560}, {'^': 2561}, {'D': 2562, '^': 2561, 'noch': 2562}, {'ich': 2563, 'wir': 2563},
{'caritas': 2231, 'diakonie': 2231, 'feuerwehr': 2231, 'fluechtlingshilfe': 2231, 'ich': 2563, 'roten': 2232, 'rotes':
2232, 'tafel': 2231, 'wir': 2563}, {'...': 2235, '<community>': 2534, '<det>': 2535, '<them>': 2548, 'N': 2559, 'das':
2564, 'dem': 2565, 'den': 2565, 'der': 2565, 'die': 2565, 'ein': 2161, 'einen': 2161, 'n': 2161, 'nen': 2161},
{'<them>': 8}, {'bei': 2567, 'mit': 2567, 'von': 2567}, {'betreut': 560, 'gegossen': 560, 'gehalten': 560, 'gehutet':
560, 'gemacht': 560, 'ubernommen': 560}, {'...': 2569, 'betreut': 560, 'gegossen': 560, 'gehalten': 560, 'gehutet':
560, 'gemacht': 560, 'ubernommen': 560}, {'dienst': 2570, 'hund': 2570, 'laden': 2570, 'stand': 2570}, {'blumen':
2570, 'kasse': 2570, 'katze': 2570, 'kinder': 2570, 'schicht': 2570, 'vertretung': 2570}, {'abgeholt': 560,
'ausgeholfen': 560, 'betreut': 560, 'den': 2571, 'die': 2572, 'eingekauft': 560, 'eingesprungen': 560, 'erledigt':
560, 'gefahren': 560, 'gegossen': 560, 'gehalten': 560, 'gehutet': 560, 'gekocht': 560, 'geschmissen': 560,
'gestemmt': 560, 'gutes': 848, 'mitgeholfen': 560, 'mitgekocht': 560, 'mitgenommen': 560, 'ubernommen': 560,
'vertreten': 560, 'wort': 847}, {'gesprach': 1108, 'spiel': 1108}, {'ein': 1107, 'ins': 2574, 'vorgeschlagen': 1104},
{'...': 2575}, {'<my>': 2576}, {'auto': 2221, 'dachrinne': 2221, 'fenster': 2221, 'garten': 2221, 'hecke': 2221,
'keller': 2221, 'kuche': 2221, 'rasen': 2221, 'schnee': 2221, 'wohnung': 2221}, {'...': 2573, '<should>': 987,
'ausgeholfen': 560, 'bei': 2577, 'das': 2578, 'den': 2578, 'die': 2578, 'ein': 1107, 'eingesprungen': 560, 'gutes':
848, 'ins': 2574, 'ist': 2547, 'mitgeholfen': 560, 'vorgeschlagen': 1104, 'ware': 2547, 'wort': 847, 'wäre': 2547},
{'die': 2551, 'ein': 2553, 'geburgt': 719, 'gutes': 848, 'wort': 847}, {'...': 2580, 'als': 2229, 'bei': 2577, 'den':
843, 'die': 2551, 'ein': 2558, 'einen': 843, 'geburgt': 719, 'gutes': 848, 'ins': 2574, 'kontakt': 842,
'vorgeschlagen': 1104, 'wort': 847}, {'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12,
'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2582}, {'^': 2583}, {'D': 2584, '^': 2583, 'noch': 2584}, {'ich':
2585, 'wir': 2585}, {'caritas': 2231, 'diakonie': 2231, 'feuerwehr': 2231, 'fluchtlingshilfe': 2231, 'ich': 2585,
'roten': 2232, 'rotes': 2232, 'tafel': 2231, 'wir': 2585}, {'...': 2235, '<community>': 2534, '<det>': 2535, '<them>':
2579, 'N': 2581, 'das': 2586, 'dem': 2587, 'den': 2587, 'der': 2587, 'die': 2587, 'ein': 2161, 'einen': 2161, 'n':
2161, 'nen': 2161}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt':
8}, {'N': 0}, {'...': 559, 'v': 2590, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8, 'von': 2590}, {'dass': 0}, {'<them>': 988}, {'nach': 2593}, {'kopf': 472}, {'dem': 2595}, {'aus':
2596}, {'nicht': 2597}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2596, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 602},
{'es': 2594, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2598, 'ned': 2599, 'net': 2599, 'nicht': 2600, 'nod': 2599,
'noed': 2599, 'sich': 2601}, {'^': 2474, 'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39,
'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2603, 'man': 2475, 'wir': 2475}, {'bringe': 39, 'geb': 39, 'gebe':
39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'dass': 2604, 'ich': 2605},
{'auf': 1769}, {'': (23, 'contact'), 'dass': 2476}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2611}, {'': (23, 'contact'), 'auf': 0, 'beim': 2609, 'im': 2610, 'in':
2612, 'online': 0}, {'uns': 567}, {'dazu': 567, 'mit': 567, 'rein': 567, 'vorbei': 567, 'zu': 2614}, {'...': 2615,
'dazu': 567, 'mit': 567, 'rein': 567, 'vorbei': 567, 'zu': 2614}, {'N': 2616}, {'N': 2616, 'auch': 2617, 'noch':
2617}, {'N': 2616, 'auch': 2617, 'noch': 2617, 'sich': 2618}, {'ausgegeben': 560, 'ausgeschenkt': 560, 'ausgeteilt':
560, 'gesammelt': 560, 'sortiert': 560, 'verteilt': 560}, {'...': 2620, 'ausgegeben': 560, 'ausgeschenkt': 560,
'ausgeteilt': 560, 'gesammelt': 560, 'sortiert': 560, 'verteilt': 560}, {'von': 472}, {'mich': 8}, {'aus': 2596,
'dran': 8, 'ran': 8}, {'mir': 2598, 'mit': 567, 'nicht': 2624, 'sich': 2601, 'um': 0}, {'es': 2594}, {'verbaselt': 8,
'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 2133,
'called': 2197, 'canceled': 8, 'cancelled': 8, 'confirmed': 2133, 'gecancelt': 8, 'moved': 2198, 'planned': 2133,
'postponed': 2198, 'pushed': 2198, 'rescheduled': 2198, 'scheduled': 2133, 'shifted': 2198}, {'dass': 567},
{'abgemacht': 2629, 'ausgemacht': 2629, 'beschlossen': 2629, 'besprochen': 2629, 'festgelegt': 2629, 'persoenlich':
569, 'personlich': 571, 'vereinbart': 2629, 'vor': 574}, {'zugesagt': 553}, {'<seen_of>': 0}, {'<network>': 2632},
{'erfahren': 0}, {'...': 2634}, {'...': 2632}, {'...': 2634, '<det>': 2636, '<my>': 2636, '<their>': 2636},
{'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 536, 'call': 536, 'date': 536, 'essen': 536, 'gesprach':
536, 'gespraech': 536, 'kaffee': 536, 'lunch': 536, 'meeting': 536, 'termin': 536, 'treffen': 536}, {'': (0,
'missed'), 'lassen': 8}, {'bleiben': 2640, 'gelassen': 8, 'sein': 2640}, {'geschafft': 8}, {'aber': 2641, 'bleiben':
2640, 'dann': 2641, 'doch': 2641, 'gelassen': 8, 'nicht': 2642, 'sein': 2640}, {'persoenlich': 569, 'personlich': 571,
'vor': 574}, {'^': 12, 'dass': 39}, {'<vowed>': 2645}, {'heilig': 2646}, {'und': 2647}, {'hand': 2646}, {'die': 2649},
{'handschlag': 2646}, {'fest': 2646, 'hoch': 2648, 'in': 2650, 'per': 2651, 'zugesagt': 553}, {'zeitung': 2632},
{'der': 2653}, {'<det>': 2636, '<my>': 2636, '<their>': 2636}, {'...': 2644, '<them>': 2652, 'auf': 2633, 'aus': 2635,
'besprechung': 536, 'call': 536, 'date': 536, 'durch': 2637, 'eigentlich': 2638, 'ein': 2639, 'eine': 2639, 'einen':
2639, 'essen': 536, 'fest': 2638, 'geplant': 8, 'gesprach': 536, 'gespraech': 536, 'in': 2654, 'kaffee': 536, 'lunch':
536, 'meeting': 536, 'n': 2639, 'ne': 2639, 'nen': 2639, 'termin': 536, 'treffen': 536, 'uber': 2637, 'ueber': 2637,
'von': 2655, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2657, 'spontan': 2657,
'wieder': 2657}, {'...': 2644, '<them>': 2631, 'auf': 2633, 'besprechung': 536, 'call': 536, 'date': 536, 'durch':
2655, 'eigentlich': 2638, 'ein': 2639, 'eine': 2639, 'einen': 2639, 'essen': 536, 'fest': 2638, 'geplant': 8,
'gesprach': 536, 'gespraech': 536, 'in': 2654, 'kaffee': 536, 'lunch': 536, 'meeting': 536, 'n': 2639, 'ne': 2639,
'nen': 2639, 'termin': 536, 'treffen': 536, 'uber': 2655, 'ueber': 2655, 'von': 2655, 'vor': 8, 'vorgehabt': 8},
{'...': 2630, '<them>': 2631, 'abgesagt': 8, 'auf': 2633, 'aus': 2635, 'besprechung': 536, 'call': 536, 'date': 536,
'durch': 2637, 'eigentlich': 2638, 'ein': 2639, 'eine': 2639, 'einen': 2639, 'es': 2643, 'essen': 536, 'fest': 2638,
'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 536, 'gespraech': 536, 'ich': 2656, 'in': 2654, 'kaffee': 536,
'kurzfristig': 2657, 'lunch': 536, 'meeting': 536, 'mir': 2658, 'n': 2639, 'ne': 2639, 'nen': 2639, 'spontan': 2657,
'termin': 536, 'treffen': 536, 'uber': 2637, 'ueber': 2637, 'uns': 2658, 'von': 2655, 'vor': 8, 'vorgehabt': 8,
'wieder': 2657, 'wir': 2659}, {'aber': 2641, 'bleiben': 2640, 'dann': 2641, 'doch': 2641, 'gelassen': 8, 'sein':
2640}, {'...': 2630, '<them>': 2631, 'abgesagt': 8, 'auf': 2633, 'aus': 2635, 'besprechung': 536, 'call': 536, 'date':
536, 'durch': 2637, 'eigentlich': 2638, 'ein': 2639, 'eine': 2639, 'einen': 2639, 'es': 2661, 'essen': 536, 'fest':
2638, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 536, 'gespraech': 536, 'ich': 2656, 'in': 2654, 'kaffee':
536, 'kurzfristig': 2657, 'lunch': 536, 'meeting': 536, 'mir': 2658, 'n': 2639, 'ne': 2639, 'nen': 2639, 'spontan':
2657, 'termin': 536, 'treffen': 536, 'uber': 2637, 'ueber': 2637, 'uns': 2658, 'von': 2655, 'vor': 8, 'vorgehabt': 8,
'wieder': 2657, 'wir': 2659}, {'<said>': 0}, {'...': 2663, '<said>': 0}, {'<rel>': 2664}, {'<det>': 2665, '<my>':
2665, '<their>': 2665, 'haengen': 891, 'haengenlassen': 8, 'hangen': 891, 'hangenlassen': 8, 'sitzen': 892,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'...': 2644, '<them>': 2652,
'auf': 2633, 'aus': 2635, 'besprechung': 536, 'call': 536, 'date': 536, 'durch': 2637, 'ein': 2639, 'eine': 2639,
'einen': 2639, 'essen': 536, 'gesprach': 536, 'gespraech': 536, 'in': 2654, 'kaffee': 536, 'lunch': 536, 'meeting':
536, 'n': 2639, 'ne': 2639, 'nen': 2639, 'termin': 536, 'treffen': 536, 'uber': 2637, 'ueber': 2637, 'von': 2655},
{'abgesagt': 8, 'kurzfristig': 2657, 'spontan': 2657, 'verabredet': 59, 'wieder': 2657}, {'': (14, 'together'), '...':
2644, '<them>': 2631, 'auf': 2633, 'besprechung': 536, 'call': 536, 'date': 536, 'durch': 2655, 'ein': 2639, 'eine':
2639, 'einen': 2639, 'essen': 536, 'gesprach': 536, 'gespraech': 536, 'in': 2654, 'kaffee': 536, 'lunch': 536,
'meeting': 536, 'n': 2639, 'ne': 2639, 'nen': 2639, 'termin': 536, 'treffen': 536, 'uber': 2655, 'ueber': 2655, 'von':
2655}, {'...': 2630, '<me>': 2666, '<them>': 2631, '<they>': 2251, 'N': 2667, 'abgesagt': 8, 'auf': 2633, 'aus': 2635,
'besprechung': 536, 'call': 536, 'date': 536, 'durch': 2637, 'ein': 2639, 'eine': 2639, 'einen': 2639, 'essen': 536,
'gesprach': 536, 'gespraech': 536, 'ich': 2668, 'in': 2654, 'kaffee': 536, 'kurzfristig': 2657, 'lunch': 536,
'meeting': 536, 'mir': 2658, 'n': 2639, 'ne': 2639, 'nen': 2639, 'spontan': 2657, 'termin': 536, 'treffen': 536,
'uber': 2637, 'ueber': 2637, 'uns': 2669, 'von': 2655, 'wieder': 2657, 'wir': 2670}, {'<should>': 8, 'wollen': 8},
{'<comeinf>': 2672, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2673, '<comeinf>': 2672}, {'': (11, 'thinking'),
'<until>': 658, '^': 1402, 'dass': 987, 'wenn': 987}, {'<until>': 658, '^': 1402, 'dass': 987, 'lust': 472, 'wenn':
987}, {'eigentlich': 8}, {'...': 2673, '<comeinf>': 2672, 'besser': 1344, 'eigentlich': 8, 'es': 1347, 'gern': 2675,
'gerne': 2676, 'gut': 1344, 'ich': 2677, 'lieber': 1344, 's': 1347}, {'...': 2673, '<comeinf>': 2672, 'gern': 1405,
'gerne': 1405}, {'<comeinf>': 2672}, {'...': 2680, '<comeinf>': 2672}, {'abgemacht': 2629, 'ausgemacht': 2629,
'beschlossen': 2629, 'besprochen': 2629, 'festgelegt': 2629, 'vereinbart': 2629}, {'...': 2682}, {'moved': 2198,
'postponed': 2198, 'pushed': 2198, 'rescheduled': 2198, 'shifted': 2198}, {'been': 2684}, {'<det>': 2665, '<my>':
2665, '<their>': 2665, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert':
0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 891, 'haengenlassen': 8, 'hangen': 891, 'hangenlassen': 8,
'sitzen': 892, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2515,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet':
8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8,
'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8},
{'gemeldet': 8, 'mehr': 2691}, {'nicht': 2692}, {'<me>': 2686, '<they>': 2251, 'N': 2687, 'abgesagt': 8, 'angedeutet':
0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2657, 'mich': 2688, 'mir':
2658, 'ned': 2689, 'nicht': 2690, 'sich': 2693, 'spontan': 2657, 'uns': 2658, 'verraten': 0, 'vor': 0, 'wieder':
2657}, {'<comeinf>': 2672, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2695, '<comeinf>': 2672}, {'gelegenheit':
8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2672, 'keine': 2697, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'':
(0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), 'eigentlich': 2699, 'ein': 567, 'eine':
567, 'einen': 567, 'fest': 2638, 'geplant': 8, 'n': 567, 'ne': 567, 'nen': 567, 'vor': 8, 'vorgehabt': 8},
{'eigentlich': 2638, 'fest': 2638, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2698,
'<comeinf>': 2672, 'abgesagt': 8, 'besser': 1344, 'eigentlich': 2699, 'ein': 567, 'eine': 567, 'einen': 567, 'es':
1347, 'fest': 2638, 'geplant': 8, 'gern': 2675, 'gerne': 2676, 'gut': 1344, 'ich': 2700, 'keine': 2697, 'kurzfristig':
2657, 'lieber': 1344, 'mir': 2658, 'n': 567, 'ne': 567, 'nen': 567, 's': 1347, 'spontan': 2657, 'uns': 2658, 'vor': 8,
'vorgehabt': 8, 'wieder': 2657, 'wir': 2701}, {'': (23, 'contact'), 'eigentlich': 2638, 'fest': 2638, 'geplant': 8,
'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2698, '<comeinf>': 2672, 'eigentlich': 2638, 'fest': 2638,
'geplant': 8, 'gern': 1405, 'gerne': 1405, 'ich': 2701, 'keine': 2697, 'vor': 8, 'vorgehabt': 8, 'wir': 2703}, {'to':
39}, {'introducing': 639, 'sending': 639}, {'ll': 639, 's': 2706, 'will': 639}, {'ab': 8}, {'nicht': 2708}, {'es': 0},
{'dank': 2344}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'an': 567, 'beisammen': 567, 'neben': 567, 'uber': 567, 'ueber': 567, 'zusammen': 567}, {'...': 2713}, {'man': 0},
{'mich': 59}, {'...': 2695, '<comeinf>': 2672, 'besser': 1344, 'eigentlich': 8, 'es': 1347, 'gern': 2675, 'gerne':
2676, 'gut': 1344, 'ich': 2677, 'lieber': 1344, 's': 1347}, {'...': 2695, '<comeinf>': 2672, 'gern': 1405, 'gerne':
1405}, {'ll': 39, 'owe': 40, 'promised': 553, 'will': 39}, {'fuer': 563, 'fur': 566, 'persoenlich': 569, 'personlich':
571, 'vor': 574}, {'N': 593}, {'besucht': 567, 'gegessen': 567, 'gehabt': 567, 'gequatscht': 567, 'geredet': 567,
'gesehen': 567, 'gesprochen': 567, 'getroffen': 567, 'telefoniert': 567}, {'beigebracht': 737, 'eingearbeitet': 737,
'eingeschult': 737, 'erklaert': 737, 'erklart': 737, 'erlaeutert': 737, 'erlautert': 737, 'gezeigt': 737,
'vorgefuehrt': 737, 'vorgefuhrt': 737, 'vorgemacht': 737}, {'...': 2723, '<vowed>': 756, '^': 764, 'am': 768, 'auf':
768, 'beim': 768, 'darum': 773, 'drum': 773, 'ersucht': 772, 'gebeten': 772, 'gesagt': 783, 'geschrieben': 783,
'gsagt': 783, 'gschriebn': 783, 'im': 768, 'per': 768, 'um': 80, 'via': 768}, {'mit': 818}, {'...': 2725, 'mit': 818},
{'...': 2725, 'leider': 832, 'mit': 818, 'nicht': 831}, {'...': 2723, '<vowed>': 756, '^': 764, 'am': 768, 'auf': 768,
'beim': 768, 'darum': 773, 'drum': 773, 'ersucht': 772, 'gebeten': 772, 'im': 768, 'per': 768, 'um': 80, 'via': 768},
{'...': 2722, '<them>': 2728, '<title>': 793, '<vowed>': 791, '^': 764, 'alles': 2726, 'das': 2726, 'den': 2726,
'die': 2726, 'es': 2726, 'ihn': 2726, 'mit': 878, 'sie': 2726}, {'angeboten': 39, 'bereit': 883, 'bereiterklaert': 39,
'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2722, '<them>': 2724, '<title>': 793, '<vowed>': 791, '^': 764,
'alles': 2726, 'das': 2726, 'den': 2726, 'die': 2726, 'es': 2727, 'gesagt': 783, 'geschrieben': 783, 'gsagt': 783,
'gschriebn': 783, 'ich': 2729, 'ihn': 2726, 'leider': 832, 'mich': 2730, 'mit': 878, 'nicht': 831, 'sie': 2726, 'wir':
2729}, {'': (5, 'mine'), '...': 87, '<det>': 12}, {'...': 87, '<them>': 12, 'das': 96, 'den': 96, 'die': 96, 'es': 96,
'ihn': 96, 's': 96, 'sie': 96}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2734}, {'...': 2734, '<them>':
2735, 'mir': 2735, 'uns': 2735}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2737, 'fur':
2737}, {'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12}, {'...':
2739}, {'': (5, 'mine'), '...': 2739, 'D': 2740}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2738, '<them>':
2741, '<until>': 2742, 'D': 2742, 'das': 96, 'den': 96, 'die': 96, 'es': 96, 'fuer': 96, 'fur': 96, 'ihn': 96, 'sie':
96}, {'<them>': 2026, 'mich': 2027, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2732, '<give1>': 2733, '<sees1>': 2736,
'<serves>': 2743, '<their>': 2016, 'N': 2017, 'das': 2016, 'den': 2016, 'die': 2016, 'ihr': 2016, 'kuemmer': 2025,
'kuemmere': 2025, 'kuemmre': 2025, 'kummer': 2025, 'kummere': 2025, 'kummre': 2025, 'meld': 2744, 'melde': 2744,
'ruf': 2035, 'rufe': 2035, 'schreib': 2035, 'schreibe': 2035, 'sein': 2016, 'uberleg': 2041, 'uberlege': 2041,
'ueberleg': 2041, 'ueberlege': 2041}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...': 2746}, {'^':
2747}, {'<them>': 2748}, {'<them>': 2748, '<title>': 2749}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...': 2751}, {'...':
2751, 'D': 2752}, {'N': 2753, 'ihn': 2753, 'sie': 2753}, {'^': 2244}, {'bei': 12, 'damit': 12, 'mit': 12}, {'zug':
2756}, {'reihe': 2756}, {'der': 2758}, {'am': 2757, 'an': 2759, 'dran': 2756}, {'...': 2300, '<them>': 1119, 'dran':
2271}, {'^': 2760}, {'...': 2300}, {'...': 2300, '<them>': 1119, 'D': 1761, '^': 2760, 'dran': 2271, 'ich': 2761,
'jetzt': 2762, 'leider': 2295, 'nicht': 2294, 'nun': 2762, 'wir': 2763}, {'^': 240, 'ich': 2308, 'von': 2307, 'wir':
2308}, {'daran': 2350, 'dran': 2350, 'nicht': 2351}, {'auf': 495, 'besser': 495, 'bloss': 495, 'bloß': 495, 'lieber':
495, 'nicht': 495, 'um': 495, 'von': 495}, {'daran': 2350, 'dran': 2350, 'ich': 2766, 'mich': 2767, 'mir': 2767,
'nicht': 2351, 'uns': 2767}, {'an': 472, 'daran': 472, 'daruber': 472, 'darueber': 472, 'uber': 472, 'ueber': 472},
{'mich': 2767, 'mir': 2767, 'uns': 2767}, {'D': 1761}, {'...': 536, 'auf': 586}, {'...': 536, 'auf': 586, 'schon':
2772}, {'mich': 2773, 'uns': 2773}, {'daran': 2350, 'dran': 2350}, {'sobald': 12, 'sowie': 12, 'wenn': 12}, {'<them>':
2776}, {'bei': 2777, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2778}, {'mich': 2779}, {'<them>': 39, 'gern': 472},
{'^': 12, 'solange': 39}, {'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 472,
'sehen': 472, 'treffen': 472, 'verabreden': 472, 'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren':
472}, {'...': 2784, 'hoeren': 472, 'sehen': 472, 'treffen': 472, 'verabreden': 472, 'wiedersehen': 472,
'zusammensetzen': 472, 'zusammentelefonieren': 472}, {'aber': 2783, 'auch': 2783, 'daran': 2350, 'dran': 2350,
'ehrlich': 2783, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2783, 'mich': 2785, 'sagen': 0, 'schon':
2783, 'uns': 2785, 'zugeben': 0}, {'aber': 2783, 'auch': 2783, 'ehrlich': 2783, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2783, 'sagen': 0, 'schon': 2783, 'zugeben': 0}, {'mich': 2785, 'uns': 2785}, {'<them>': 2782,
'^': 12, 'aber': 2783, 'auch': 2783, 'daran': 2350, 'dran': 2350, 'ehrlich': 2783, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'ich': 2786, 'leider': 2783, 'man': 2787, 'mich': 2785, 'sagen': 0, 'schon': 2783, 'uns': 2785, 'wir':
2788, 'zugeben': 0}, {'daran': 2350, 'dran': 2350, 'ich': 2775}, {'aber': 2783, 'auch': 2783, 'ehrlich': 2783,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2783, 'mich': 2785, 'sagen': 0, 'schon': 2783, 'uns': 2785,
'zugeben': 0}, {'aber': 2783, 'auch': 2783, 'ehrlich': 2783, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
2791, 'leider': 2783, 'man': 2787, 'mich': 2785, 'sagen': 0, 'schon': 2783, 'uns': 2785, 'wir': 2788, 'zugeben': 0},
{'ich': 2788, 'mich': 2785, 'uns': 2785, 'wir': 2788}, {'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'sagen': 0, 'zugeben': 0}, {'hoeren': 472, 'horen': 472, 'sehen': 472, 'treffen': 472, 'verabreden': 472,
'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren': 472}, {'...': 2795, 'hoeren': 472, 'horen': 472,
'sehen': 472, 'treffen': 472, 'verabreden': 472, 'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren':
472}, {'aber': 2794, 'auch': 2794, 'daran': 2350, 'dran': 2350, 'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'leider': 2794, 'mich': 2796, 'sagen': 0, 'schon': 2794, 'uns': 2796, 'zugeben': 0},
{'aber': 2794, 'auch': 2794, 'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider':
2794, 'sagen': 0, 'schon': 2794, 'zugeben': 0}, {'mich': 2796, 'uns': 2796}, {'<them>': 2782, '^': 12, 'aber': 2794,
'auch': 2794, 'daran': 2350, 'dran': 2350, 'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2797, 'leider': 2794, 'man': 2798, 'mich': 2796, 'nicht': 2351, 'sagen': 0, 'schon': 2794, 'uns': 2796,
'wir': 2799, 'zugeben': 0}, {'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 472,
'sehen': 472, 'treffen': 472, 'verabreden': 472, 'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren':
472}, {'...': 2802, 'horen': 472, 'sehen': 472, 'treffen': 472, 'verabreden': 472, 'wiedersehen': 472,
'zusammensetzen': 472, 'zusammentelefonieren': 472}, {'aber': 2801, 'auch': 2801, 'daran': 2350, 'dran': 2350,
'ehrlich': 2801, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2801, 'mich': 2803, 'sagen': 0, 'schon': 2801,
'uns': 2803, 'zugeben': 0}, {'aber': 2801, 'auch': 2801, 'ehrlich': 2801, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 2801, 'sagen': 0, 'schon': 2801, 'zugeben': 0}, {'mich': 2803, 'uns': 2803}, {'<them>': 2782, '^': 12,
'aber': 2801, 'auch': 2801, 'daran': 2350, 'dran': 2350, 'ehrlich': 2801, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2804, 'leider': 2801, 'man': 2805, 'mich': 2803, 'sagen': 0, 'schon': 2801, 'uns': 2803, 'wir': 2806,
'zugeben': 0}, {'aber': 2794, 'auch': 2794, 'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2794, 'mich': 2803, 'sagen': 0, 'schon': 2794, 'uns': 2803, 'zugeben': 0}, {'aber': 2794,
'auch': 2794, 'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2808, 'leider':
2794, 'man': 2798, 'mich': 2803, 'sagen': 0, 'schon': 2794, 'uns': 2803, 'wir': 2806, 'zugeben': 0}, {'ich': 2806,
'mich': 2803, 'uns': 2803, 'wir': 2806}, {'aber': 2801, 'auch': 2801, 'ehrlich': 2801, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2801, 'mich': 2803, 'sagen': 0, 'schon': 2801, 'uns': 2803, 'zugeben': 0}, {'aber': 2801,
'auch': 2801, 'ehrlich': 2801, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2811, 'leider': 2801, 'man': 2805,
'mich': 2803, 'sagen': 0, 'schon': 2801, 'uns': 2803, 'wir': 2806, 'zugeben': 0}, {'^': 183}, {'auf': 2813}, {'D':
2814, 'auf': 2813}, {'D': 2814, 'auf': 2813, 'ich': 2815}, {'...': 2300, 'ich': 2763, 'wir': 2763}, {'<them>': 39,
'^': 12, 'ich': 553, 'wir': 40}, {'<them>': 39, 'ich': 40, 'wir': 40}, {'D': 59, 'uns': 536}, {'...': 2300, 'D': 1761,
'^': 2760, 'ich': 2763, 'jetzt': 2762, 'leider': 2295, 'nicht': 2294, 'nun': 2762, 'wir': 2763}, {'^': 657, 'solange':
39}, {'<them>': 2822, '^': 240, 'auf': 1617, 'besser': 495, 'dringend': 495, 'endlich': 495, 'lieber': 495, 'mich':
2767, 'mir': 2767, 'niemals': 495, 'unbedingt': 495, 'uns': 2767}, {'^': 240, 'auf': 1617, 'besser': 495, 'dringend':
495, 'endlich': 495, 'lieber': 495, 'niemals': 495, 'unbedingt': 495}, {'...': 2795, 'auf': 495, 'besser': 495,
'bloss': 495, 'bloß': 495, 'hoeren': 472, 'horen': 472, 'lieber': 495, 'nicht': 495, 'sehen': 472, 'treffen': 472,
'um': 495, 'verabreden': 472, 'von': 495, 'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren': 472},
{'<them>': 2822, 'auf': 1617, 'besser': 495, 'dringend': 495, 'endlich': 495, 'ich': 2799, 'lieber': 495, 'mich':
2825, 'mir': 2767, 'niemals': 495, 'unbedingt': 495, 'uns': 2825, 'wir': 2799}, {'auf': 1617, 'besser': 495,
'dringend': 495, 'endlich': 495, 'lieber': 495, 'niemals': 495, 'unbedingt': 495}, {'auf': 1617, 'besser': 495,
'dringend': 495, 'endlich': 495, 'ich': 2799, 'lieber': 495, 'mich': 2796, 'niemals': 495, 'unbedingt': 495, 'uns':
2796, 'wir': 2799}, {'vor': 472}, {'<them>': 2748, '<title>': 2749, 'mir': 2829}, {'...': 2040}, {'^': 2831}, {'mir':
2832}, {'': (11, 'thinking'), 'mir': 2832}, {'^': 12, 'ich': 39}, {'^': 12, 'dass': 2835, 'ich': 39}, {'<them>': 2836,
'^': 12, 'dass': 2835, 'ich': 39}, {'<them>': 2836, '^': 12, 'dass': 2835, 'ich': 2837}, {'arzt': 8, 'einkaufen': 8,
'sport': 8}, {'dusche': 8}, {'der': 2840}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2842, 'zuhause': 8}, {'beim':
2839, 'duschen': 8, 'einkaufen': 8, 'in': 2841, 'nicht': 2843, 'unterwegs': 8, 'weg': 8}, {'beim': 2839, 'da': 8,
'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2841, 'nicht': 2843, 'unterwegs': 8, 'weg': 8, 'zu': 2842, 'zuhause':
8}, {'...': 2300, 'beim': 2839, 'duschen': 8, 'einkaufen': 8, 'gerade': 2844, 'grad': 2844, 'ich': 2763, 'in': 2841,
'leider': 2844, 'nicht': 2845, 'unterwegs': 8, 'weg': 8, 'wir': 2763}, {'auf': 1551}, {'noch': 2847}, {'auf': 1551,
'immer': 2848, 'jetzt': 2847, 'weiterhin': 2847}, {'auf': 1551, 'ich': 2849, 'immer': 2848, 'jetzt': 2847,
'weiterhin': 2847, 'wir': 2849}, {'...': 2847}, {'auf': 1551, 'immer': 2848, 'jetzt': 2847, 'seit': 2851, 'weiterhin':
2847}, {'auf': 1551, 'ich': 2852, 'immer': 2848, 'jetzt': 2847, 'seit': 2851, 'weiterhin': 2847, 'wir': 2852}, {'^':
12, 'bei': 40}, {'<them>': 39, 'mich': 2854}, {'': (2, 'plan'), '<them>': 39, 'mich': 2854}, {'...': 2720, '<acts1>':
586, '<and>': 2721, '<give1>': 614, '<have>': 2731, '<should>': 970, '^': 2745, 'arbeite': 2750, 'auf': 2633,
'begleite': 2754, 'begleiten': 2754, 'bekomm': 2755, 'bekomme': 2755, 'bereite': 2750, 'besuche': 59, 'bin': 2764,
'braeuchte': 2765, 'brauch': 2312, 'brauche': 2312, 'brauchen': 2312, 'brauchte': 2765, 'bring': 2319, 'bringe': 2319,
'bräuchte': 2765, 'daran': 2350, 'darf': 2768, 'denke': 2769, 'dran': 2350, 'duerfe': 495, 'duerfen': 2770, 'durfe':
495, 'durfen': 2770, 'erhoffe': 2469, 'erwarte': 2482, 'erwarten': 2482, 'fahr': 2771, 'fahre': 2771, 'frag': 2525,
'frage': 2525, 'freu': 2774, 'freue': 2774, 'freuen': 2774, 'geh': 2771, 'gehe': 2771, 'gruble': 472, 'grueble': 472,
'hol': 2754, 'hole': 2754, 'holen': 2754, 'ich': 2775, 'krieg': 2755, 'kriege': 2755, 'leg': 2750, 'lege': 2750,
'meld': 2780, 'melde': 2780, 'mit': 2301, 'mochte': 2781, 'mochten': 40, 'moechte': 2781, 'moechten': 40, 'muass':
553, 'mues': 553, 'muesse': 495, 'muessen': 2789, 'muesst': 2790, 'muesste': 2792, 'muessten': 2793, 'muss': 2800,
'musse': 495, 'mussen': 2807, 'musst': 2790, 'musste': 2809, 'mussten': 2810, 'möchte': 2781, 'müsste': 2812,
'müssten': 2810, 'nehm': 2319, 'nehme': 2319, 'pass': 2816, 'passe': 2816, 'samma': 2817, 'schuld': 2818, 'schulde':
2818, 'schulden': 2819, 'seh': 2820, 'sehe': 2820, 'sehen': 2820, 'sind': 2821, 'soll': 2823, 'solle': 2824, 'sollen':
2826, 'solln': 2827, 'sollte': 2828, 'sollten': 2828, 'stell': 2750, 'stelle': 2830, 'treff': 59, 'treffe': 59,
'uberleg': 2833, 'uberlege': 2834, 'ubernehme': 39, 'ueberleg': 2833, 'ueberlege': 2834, 'uebernehme': 39, 'und': 889,
'vermisse': 472, 'versprach': 2838, 'versprech': 2838, 'verspreche': 2838, 'war': 2846, 'waren': 2817, 'wart': 2850,
'warte': 2853, 'warten': 2853, 'werd': 2855, 'werde': 2856, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 472,
'wunschte': 472}, {'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 67}, {'...': 2858}, {'...':
2377, '<my>': 2859, '<vowed>': 1090, 'empfohlen': 719, 'geht': 0, 'vermittelt': 719, 'weiterempfohlen': 719}, {'...':
2377, '<my>': 2859, '<vowed>': 1090, 'empfohlen': 719, 'vermittelt': 719, 'weiterempfohlen': 719}, {'...': 2377,
'<my>': 2859, '<rel>': 2354, '<vowed>': 1090, 'empfohlen': 719, 'geht': 0, 'vermittelt': 719, 'weiterempfohlen': 719},
{'<rel>': 2354}, {'ich': 495, 'wir': 495}, {'<should>': 2864}, {'nach': 2865}, {'meinung': 2866}, {'...': 2235,
'<community>': 2204, '<det>': 2205, 'stich': 892, 'vorbeigehen': 2242}, {'^': 2148}, {'s': 2869}, {'N': 2870, '^':
2153}, {'auf': 2871}, {'noch': 2872}, {'gelaufen': 567}, {'arme': 2874}, {'abwesenheit': 8}, {'...': 2200,
'<community>': 2204, '<det>': 2205, 'die': 2875, 'meiner': 2876}, {'N': 731, 'ich': 2257}, {'mich': 567, 'uns': 567},
{'<and>': 2336, 'N': 757, 'an': 2336, 'bei': 2336, 'mit': 2336, 'to': 2336, 'with': 2336, 'x': 2336, 'zu': 2336},
{'<and>': 2336, 'N': 757, 'an': 2336, 'bei': 2336, 'mit': 2336, 'zu': 2336}, {'N': 2881}, {'N': 757, 'fuer': 2336,
'fur': 2336, 'zwischen': 2336}, {'<and>': 2336, 'N': 757, 'an': 2336, 'bei': 2336, 'mit': 2336, 'x': 2336, 'zu':
2336}, {'N': 2884, 'fuer': 2882, 'fur': 2882, 'von': 2882, 'zwischen': 2882}, {'N': 2880, 'fuer': 2882, 'fur': 2882,
'gemacht': 2883, 'geschickt': 2883, 'mail': 2885, 'rausgeschickt': 2883, 'von': 2882, 'zwischen': 2882}, {'<and>':
2336, 'to': 2336}, {'N': 2887}, {'gemacht': 2883, 'geschickt': 2883, 'rausgeschickt': 2883}, {'<not>': 2269, 'a':
1415, 'aber': 2270, 'ah': 1415, 'au': 1415, 'auch': 1415, 'booked': 2133, 'called': 2197, 'canceled': 8, 'cancelled':
8, 'confirmed': 2133, 'dann': 2270, 'gecancelt': 8, 'moved': 2198, 'planned': 2133, 'postponed': 2198, 'pushed': 2198,
'rescheduled': 2198, 'scheduled': 2133, 'shifted': 2198}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2891},
{'angesetzt': 59, 'ausgemacht': 59, 'dazwischen': 2292, 'dazwischengekommen': 8, 'eingetragen': 59, 'etwas': 2892,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59, 'was': 2892}, {'...': 1430, 'aufgetaucht': 8,
'erschienen': 8, 'gekommen': 8}, {'ned': 2894, 'net': 2894, 'nicht': 2894}, {'...': 2895, '<me>': 1423, 'ned': 2894,
'net': 2894, 'nicht': 2894}, {'ansicht': 631, 'auffassung': 631, 'meinung': 631}, {'dazwischen': 2292,
'dazwischengekommen': 8}, {'gekommen': 0}, {'ohren': 2899}, {'...': 2898, 'dazwischen': 2292, 'dazwischengekommen': 8,
'zu': 2900}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 1022}, {'...': 2893, '<not>': 2269, '<they>':
2896, 'a': 1415, 'aber': 2270, 'abgemacht': 59, 'ah': 1415, 'angesetzt': 59, 'au': 1415, 'auch': 1415, 'aufgetaucht':
567, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2270, 'dazugekommen': 567, 'dazugestossen': 567, 'dazugestoßen': 567,
'dazwischen': 2292, 'dazwischengekommen': 8, 'der': 2897, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8,
'etwas': 2892, 'festgelegt': 59, 'fixiert': 59, 'fuer': 536, 'fur': 536, 'gebucht': 59, 'gekommen': 567, 'geplant':
59, 'gestrichen': 8, 'ist': 603, 'mir': 2901, 'mitgekommen': 567, 'nicht': 2902, 'reserviert': 59, 'terminiert': 59,
'uns': 2901, 'vereinbart': 59, 'verschoben': 2168, 'vorbeigefahren': 567, 'vorbeigekommen': 567, 'was': 2892, 'wurde':
603}, {'am': 1769}, {'...': 2491, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 560, 'ausgemacht': 59,
'ausgeschenkt': 560, 'ausgeteilt': 560, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59,
'geplant': 59, 'gesammelt': 560, 'ist': 2324, 'sortiert': 560, 'steht': 59, 'vereinbart': 59, 'verteilt': 560,
'zugesagt': 59}, {'etwas': 2892, 'was': 2892}, {'N': 2616, 'an': 1435, 'auf': 1435, 'bei': 1435, 'beim': 1435, 'in':
1435, 'zu': 1435}, {'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 567, 'mir': 567, 'uns': 567}, {'...': 2906,
'N': 2616, 'alle': 1436, 'an': 1435, 'auch': 2907, 'auf': 1435, 'aufgetaucht': 567, 'bei': 1442, 'beide': 1436,
'beim': 1435, 'da': 1441, 'dazugekommen': 567, 'dazugestossen': 567, 'dazugestoßen': 567, 'doch': 1709, 'einfach':
1709, 'etwas': 2892, 'gekommen': 567, 'im': 1438, 'in': 1444, 'ins': 1438, 'kurz': 1440, 'mitgekommen': 567, 'nicht':
2908, 'noch': 2617, 'sich': 2618, 'vorbei': 567, 'vorbeigefahren': 567, 'vorbeigekommen': 567, 'was': 2892, 'wieder':
1436, 'zu': 2909}, {'N': 2616, 'alle': 1436, 'an': 1435, 'auch': 2907, 'auf': 1435, 'bei': 1442, 'beide': 1436,
'beim': 1435, 'da': 1441, 'im': 1438, 'in': 1444, 'ins': 1438, 'kurz': 1440, 'noch': 2617, 'sich': 2618, 'wieder':
1436, 'zu': 1435}, {'...': 1450, '<me>': 1455, '^': 1449}, {'gepackt': 560, 'geschleppt': 560, 'getragen': 560,
'verladen': 560}, {'es': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2914, 'gekommen': 8, 'kam': 8}, {'bekommen': 8,
'erhalten': 8, 'gab': 2914, 'gekommen': 8, 'kam': 8, 'mit': 8}, {'mit': 8}, {'anruf': 2917, 'call': 2917, 'gesprach':
2917, 'gespraech': 2917, 'kaffee': 2917, 'kontakt': 2917, 'meeting': 2917, 'telefonat': 2917, 'termin': 2917,
'treffen': 2917}, {'fixe': 2917}, {'<appointment>': 8, 'absage': 2915, 'anruf': 2916, 'antwort': 2915, 'call': 2917,
'en': 2918, 'entschuldigung': 2915, 'erklaerung': 2915, 'erklarung': 2915, 'essen': 2917, 'gesprach': 2917,
'gespraech': 2917, 'info': 2915, 'jour': 2919, 'kaffee': 2917, 'kontakt': 2917, 'lebenszeichen': 8, 'lunch': 2917,
'mail': 2915, 'meeting': 2917, 'meldung': 2915, 'nachricht': 2915, 'telefonat': 2917, 'termin': 2917, 'treffen':
2917}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'gab': 2914, 'gekommen': 8, 'kam': 8, 'von': 8}, {'gehabt':
8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2914, 'gekommen': 8, 'kam': 8, 'von': 8},
{'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8,
'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'absage': 2915, 'anruf': 2915, 'antwort': 2921, 'energie': 2922,
'entschuldigung': 2915, 'erklaerung': 2915, 'erklarung': 2915, 'gelegenheit': 2923, 'info': 2915, 'kraft': 2922,
'lust': 2922, 'mail': 2924, 'meldung': 2915, 'moeglichkeit': 2922, 'moglichkeit': 2922, 'nachricht': 2924, 'nerven':
2922, 'reaktion': 2925, 'ruckmeldung': 2926, 'rueckmeldung': 2926, 'zeit': 2927}, {'<appointment>': 8, 'absage': 2915,
'anruf': 2916, 'antwort': 2915, 'call': 2917, 'entschuldigung': 2915, 'erklaerung': 2915, 'erklarung': 2915, 'info':
2915, 'kaffee': 2917, 'kontakt': 2917, 'mail': 2915, 'meldung': 2915, 'nachricht': 2915, 'termin': 2917},
{'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht':
8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2842, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8,
'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2932, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2932},
{'...': 2930, 'am': 2931, 'ans': 2931, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2933, 'ging':
2933, 'hat': 2934, 'hebt': 2933, 'hob': 2933, 'macht': 2933, 'machte': 2933, 'nahm': 2933, 'zu': 2842, 'zuhause': 8},
{'gelernt': 567}, {'verpasst': 8}, {'<me>': 1455}, {'man': 472}, {'mal': 472}, {'wir': 2940}, {'dazu': 8}, {'nicht':
2942}, {'zustande': 8}, {'N': 1790, 'mich': 2195, 'nicht': 2944, 'uns': 2195, 'vorbei': 59, 'zu': 1789, 'zum': 59},
{'gemacht': 757, 'hergestellt': 757, 'vermittelt': 757}, {'<have>': 757}, {'<have>': 2946, 'gemacht': 2947,
'hergestellt': 2947, 'vermittelt': 2947}, {'ich': 2948, 'wir': 2948}, {'den': 2949, 'die': 2949}, {'N': 2950},
{'gegeben': 1104, 'geschickt': 1104, 'hergestellt': 1104, 'vermittelt': 1104, 'weitergegeben': 1104}, {'...': 2952},
{'hergestellt': 757}, {'N': 2954}, {'<and>': 2955}, {'...': 2952, 'N': 2956}, {'...': 2952, 'N': 2950}, {'N': 2956},
{'mit': 2951, 'vom': 2953, 'von': 2957, 'zu': 2958, 'zum': 2953, 'zur': 2953, 'zwischen': 2959}, {'bett': 8, 'fieber':
8, 'grippe': 8}, {'im': 2961, 'mit': 2961}, {'im': 2961, 'krank': 2962, 'mit': 2961}, {'es': 2661}, {'': (13, 'talk'),
'<them>': 988, 'N': 988}, {'gegeben': 719, 'geschickt': 719, 'weitergegeben': 719, 'weitergeleitet': 719}, {'N':
2966}, {'an': 2967}, {'getroffen': 8}, {'abgesagt': 8, 'nicht': 2969, 'verpasst': 8}, {'mir': 567}, {'bei': 2246},
{'bei': 1280, 'im': 2961, 'jetzt': 2972, 'krank': 2962, 'mit': 2961, 'nun': 2972}, {'sorgen': 472}, {'mir': 2974},
{'bitte': 732, 'frage': 732}, {'der': 2976}, {'mit': 2977}, {'': (23, 'contact'), 'N': 2978}, {'...': 2115, 'an':
2979, 'bekommen': 567, 'erhalten': 567, 'gab': 2048, 'gekriegt': 567, 'geschickt': 567, 'geschrieben': 567,
'gesendet': 567, 'gschriebn': 567, 'hinterlassen': 567, 'ihm': 39, 'ihnen': 39, 'ihr': 39, 'kam': 2048,
'rausgeschickt': 567, 'v': 567, 'verschickt': 567, 'vom': 567, 'von': 567}, {'<me>': 567, 'am': 567, 'auf': 567,
'aus': 567, 'dass': 567, 'mir': 567, 'ob': 567, 'per': 567, 'uns': 567, 'via': 567, 'wegen': 567}, {'ob': 472, 'wann':
472, 'was': 472, 'wie': 472}, {'melden': 472}, {'gucken': 2982, 'schauen': 2982, 'sehen': 2982, 'wieder': 2983},
{'aber': 2783, 'auch': 2783, 'ehrlich': 2783, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2787, 'leider':
2783, 'man': 2787, 'sagen': 0, 'schon': 2783, 'zugeben': 0}, {'aber': 2794, 'auch': 2794, 'ehrlich': 2794,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2798, 'leider': 2794, 'man': 2798, 'sagen': 0,
'schon': 2794, 'zugeben': 0}, {'aber': 2801, 'auch': 2801, 'ehrlich': 2801, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2805, 'leider': 2801, 'man': 2805, 'sagen': 0, 'schon': 2801, 'zugeben': 0}, {'braeuchte': 495, 'brauchte':
495, 'bräuchte': 495, 'duerfe': 495, 'durfe': 495, 'muesse': 495, 'muessen': 2985, 'muesste': 2985, 'muss': 2986,
'musse': 495, 'mussen': 2987, 'musste': 2986, 'müsste': 2987, 'solle': 495}, {'do': 39}, {'job': 39, 'part': 39,
'teil': 39, 'to': 2989, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben': 39, 'kappe': 2165, 'todos':
39}, {'ausstaendig': 403, 'ausstandig': 403, 'ausstehend': 403, 'faellig': 403, 'fallig': 403, 'fehlen': 403, 'fehlt':
403, 'offen': 403}, {'ausstaendig': 403, 'ausstandig': 403, 'ausstehend': 403, 'faellig': 403, 'fallig': 403,
'fehlen': 403, 'fehlt': 403, 'noch': 2992, 'offen': 403}, {'aus': 567, 'ned': 1483, 'net': 1483, 'nicht': 1483},
{'sich': 2994}, {'einheit': 2333, 'gesprach': 2333, 'gespraech': 2333, 'session': 2333, 'stunde': 2333, 'termin':
2333}, {'': (18, 'gave:mentoring'), 'mit': 2067, 'zu': 2332}, {'mit': 2067, 'zu': 2332}, {'': (18, 'gave:mentoring'),
'N': 747, 'fuer': 2067, 'fur': 2067, 'mit': 2067, 'zu': 2332}, {'': (18, 'gave:mentoring'), 'N': 747, 'mit': 2067,
'zu': 2332}, {'': (18, 'gave:mentoring'), 'zu': 2332}, {'einheit': 2997, 'fuer': 2067, 'fur': 2067, 'gesprach': 2998,
'gespraech': 2998, 'mit': 2067, 'session': 2999, 'stunde': 3000, 'termin': 3001}, {'fuer': 2067, 'fur': 2067, 'mit':
2067, 'zu': 2332}, {'N': 736, 'an': 2265, 'vielmal': 2265}, {'gemacht': 719}, {'eingesetzt': 719, 'stark': 3005,
'starkgemacht': 719, 'verbuergt': 719, 'verwendet': 719}, {'...': 3006, 'eingesetzt': 719, 'stark': 3005,
'starkgemacht': 719, 'verbuergt': 719, 'verwendet': 719}, {'<them>': 3007}, {'eingesetzt': 719, 'stark': 3005,
'starkgemacht': 719, 'verburgt': 719, 'verwendet': 719}, {'...': 3009, 'eingesetzt': 719, 'stark': 3005,
'starkgemacht': 719, 'verburgt': 719, 'verwendet': 719}, {'<them>': 3010}, {'fuer': 3008, 'fur': 3011}, {'...': 3012,
'fuer': 3008, 'fur': 3011, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 3014}, {'zu': 3015}, {'...':
3016}, {'ohren': 0}, {'...': 3016, 'zu': 3018}, {'abgesagt': 8, 'ist': 3017, 'kam': 3019, 'kommt': 3019,
'kurzfristig': 2657, 'spontan': 2657, 'wieder': 2657}, {'...': 1080, 'durchgespielt': 747, 'geprobt': 747, 'geubt':
747, 'trainiert': 747, 'vorbereitet': 747}, {'...': 1081, 'durchgespielt': 747, 'geprobt': 747, 'geuebt': 747,
'trainiert': 747, 'vorbereitet': 747}, {'...': 1082, 'durchgespielt': 747, 'geprobt': 747, 'geubt': 747, 'geuebt':
747, 'trainiert': 747, 'vorbereitet': 747}, {'gebueffelt': 737, 'gebuffelt': 737, 'gelernt': 737, 'geubt': 737,
'geuebt': 737}, {'gebueffelt': 737, 'gelernt': 737, 'geuebt': 737}, {'gebuffelt': 737, 'gelernt': 737, 'geubt': 737},
{'-gesprach': 3021, '-gespraech': 3022, '-interview': 3023, '-praesentation': 3022, '-prasentation': 3021,
'-pruefung': 3022, '-prufung': 3021, 'an': 2210, 'bewerbung': 3023, 'buchhaltung': 3024, 'deutsch': 3024, 'durch':
2283, 'englisch': 3024, 'excel': 3024, 'franzoesisch': 3025, 'franzosisch': 3026, 'mathe': 3024, 'pitch': 3023,
'python': 3024, 'rede': 3023, 'uber': 2214, 'ueber': 2218, 'vortrag': 3023}, {'^': 1083}, {'...': 3027, '<their>':
3028, '^': 1083, 'buchhaltung': 3024, 'das': 3028, 'den': 3028, 'deutsch': 3024, 'die': 3028, 'durch': 2288, 'ein':
3028, 'englisch': 3024, 'excel': 3024, 'franzoesisch': 3025, 'franzosisch': 3026, 'koennte': 2226, 'konnte': 2226,
'könnte': 2226, 'mathe': 3024, 'mochte': 2226, 'moechte': 2226, 'muesste': 2226, 'muessten': 2226, 'musste': 2226,
'mussten': 2226, 'möchte': 2226, 'müsste': 2226, 'müssten': 2226, 'python': 3024, 'sollte': 2226, 'sollten': 2226,
'will': 2226}, {'geprobt': 365, 'geubt': 365, 'geuebt': 365}, {'pitch': 3030}, {'...': 3031, 'als': 2229},
{'retourniert': 365, 'versehen': 365, 'zurueckgegeben': 365, 'zurueckgemailt': 365, 'zurueckgesandt': 365,
'zurueckgeschickt': 365}, {'retourniert': 365, 'versehen': 365, 'zuruckgegeben': 365, 'zuruckgemailt': 365,
'zuruckgesandt': 365, 'zuruckgeschickt': 365}, {'retourniert': 365, 'versehen': 365, 'zuruckgegeben': 365,
'zuruckgemailt': 365, 'zuruckgesandt': 365, 'zuruckgeschickt': 365, 'zurueckgegeben': 365, 'zurueckgemailt': 365,
'zurueckgesandt': 365, 'zurueckgeschickt': 365}, {'^': 240, 'gegeben': 495}, {'weg': 3036}, {'den': 3037},
{'zusammen': 889}, {'<me>': 889, '<them>': 3029, 'N': 3032, 'aenderungsvorschlaegen': 3033, 'am': 1648,
'anderungsvorschlagen': 3034, 'anmerkungen': 3035, 'auf': 3038, 'das': 2094, 'dem': 2094, 'den': 2094, 'der': 2094,
'die': 2094, 'feedback': 3035, 'hinweisen': 3035, 'kommentaren': 3035, 'korrekturen': 3035, 'korrekturvorschlaegen':
3033, 'korrekturvorschlagen': 3034, 'mir': 3039, 'notizen': 3035, 'randnotizen': 3035, 'verbesserungsvorschlaegen':
3033, 'verbesserungsvorschlagen': 3034, 'vorschlaegen': 3033, 'vorschlagen': 3034}, {'': (14, 'together'), 'bekannt':
758, 'vernetzt': 757, 'vorgestellt': 757}, {'^': 1488, 'treffen': 59}, {'<thing>': 1273, '<work>': 1273, 'absagen':
71, 'angebot': 1273, 'antwort': 1273, 'bescheid': 1447, 'bestatigung': 1273, 'entscheidung': 1273, 'feedback': 1448,
'fotos': 1273, 'kostenvoranschlag': 1273, 'muster': 1273, 'offerte': 1273, 'rechnung': 1273, 'ruckmeldung': 1498,
'unterlagen': 1273, 'vertrag': 1273, 'zahlen': 1273, 'zusagen': 71}, {'treffen': 59}, {'...': 3044, '<them>': 39},
{'...': 3042, '<me>': 639, '<them>': 39, '<until>': 1703, '^': 3043, 'dass': 1507, 'ich': 3045, 'wir': 3045}, {'^':
1518, 'treffen': 59}, {'<thing>': 1273, '<work>': 1273, 'absagen': 71, 'angebot': 1273, 'antwort': 1273, 'bescheid':
1447, 'bestaetigung': 1273, 'entscheidung': 1273, 'feedback': 1448, 'fotos': 1273, 'kostenvoranschlag': 1273,
'muster': 1273, 'offerte': 1273, 'rechnung': 1273, 'rueckmeldung': 1498, 'unterlagen': 1273, 'vertrag': 1273,
'zahlen': 1273, 'zusagen': 71}, {'...': 3047, '<me>': 639, '<them>': 39, '<until>': 1703, '^': 3048, 'dass': 1507,
'ich': 3045, 'wir': 3045}, {'': (1, 'moved'), 'D': 1769}, {'D': 1769, 'auf': 3050, 'to': 3050}, {'ich': 553, 'ma':
553, 'wir': 553}, {'ma': 553}, {'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8, 'canceln': 8,
'stornieren': 8, 'verschieben': 351, 'vertagen': 351}, {'...': 3055, 'absagen': 8, 'canceln': 8, 'stornieren': 8,
'verschieben': 351, 'vertagen': 351}, {'schlafen': 0}, {'gehen': 0}, {'kopf': 3058}, {'den': 3059}, {'drueber': 3057,
'durch': 3060, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber': 3057, 'durch': 3060, 'erst': 3061,
'mal': 3061, 'noch': 3061, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2784, 'drueber': 3057,
'durch': 3060, 'erst': 3061, 'hoeren': 472, 'mal': 3061, 'noch': 3061, 'sehen': 472, 'treffen': 472, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 472, 'wiedersehen': 472, 'zusammensetzen': 472,
'zusammentelefonieren': 472}, {'...': 3055, '<them>': 39, '^': 12, 'aber': 2783, 'absagen': 8, 'auch': 2783,
'canceln': 8, 'daran': 2350, 'dran': 2350, 'drueber': 3057, 'durch': 3060, 'ehrlich': 2783, 'einraeumen': 0, 'erst':
3061, 'gestehen': 0, 'gestehn': 0, 'leider': 2783, 'mal': 3061, 'mich': 2785, 'mir': 3062, 'noch': 3061, 'sagen': 0,
'schon': 2783, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3063, 'verschieben': 351,
'vertagen': 351, 'zugeben': 0}, {'...': 3055, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'drueber': 3057,
'durch': 3060, 'erst': 3061, 'mal': 3061, 'mich': 2785, 'mir': 3062, 'noch': 3061, 'stornieren': 8, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3063, 'verschieben': 351, 'vertagen': 351}, {'...': 3054, '<det>': 39, 'N':
3056, 'aber': 2783, 'absagen': 8, 'auch': 2783, 'canceln': 8, 'daran': 2350, 'dran': 2350, 'drueber': 3057, 'durch':
3060, 'ehrlich': 2783, 'einraeumen': 0, 'er': 3056, 'erst': 3061, 'gestehen': 0, 'gestehn': 0, 'ich': 3064, 'leider':
2783, 'ma': 553, 'mal': 3061, 'man': 2787, 'mich': 2785, 'mir': 3062, 'noch': 3061, 'sagen': 0, 'schon': 2783, 'sie':
3056, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3063, 'wir': 3065, 'zugeben': 0},
{'': (11, 'thinking'), 'wieder': 472}, {'mal': 3067}, {'daran': 2350, 'dran': 2350, 'mal': 3067, 'mich': 3068},
{'mal': 3067, 'mich': 3068}, {'daran': 2350, 'dran': 2350, 'ich': 3069, 'mal': 3067, 'mich': 3068, 'wir': 3070},
{'wieder': 472}, {'mal': 3072, 'wieder': 472}, {'': (11, 'thinking'), 'drueber': 3057, 'durch': 3060, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'wieder': 472}, {'...': 2784, 'hoeren': 472, 'mal': 3067, 'sehen': 472, 'treffen':
472, 'verabreden': 472, 'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren': 472}, {'aber': 2783,
'auch': 2783, 'dringend': 3073, 'drueber': 3057, 'durch': 3060, 'ehrlich': 2783, 'einraeumen': 0, 'erst': 3061,
'gestehen': 0, 'gestehn': 0, 'leider': 2783, 'mal': 3074, 'mich': 3075, 'mir': 3062, 'noch': 3061, 'sagen': 0,
'schon': 2783, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3063, 'wieder': 472, 'zugeben': 0},
{'drueber': 3057, 'durch': 3060, 'erst': 3061, 'mal': 3074, 'mich': 3075, 'mir': 3062, 'noch': 3061, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3063}, {'aber': 2783, 'auch': 2783, 'dringend': 3073, 'drueber': 3057,
'durch': 3060, 'ehrlich': 2783, 'einraeumen': 0, 'erst': 3061, 'gestehen': 0, 'gestehn': 0, 'ich': 3076, 'leider':
2783, 'mal': 3074, 'man': 2787, 'mich': 3075, 'mir': 3062, 'noch': 3061, 'sagen': 0, 'schon': 2783, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3063, 'wieder': 472, 'wir': 3077, 'zugeben': 0}, {'mal': 3067, 'mich':
3075, 'uns': 2785}, {'ich': 3079, 'mal': 3067, 'mich': 3075, 'uns': 2785, 'wir': 3079}, {'^': 1449, 'absagen': 8,
'canceln': 8, 'stornieren': 8}, {'<their>': 2016, 'N': 2017, 'absagen': 71, 'bescheid': 1447, 'das': 2016, 'den':
2016, 'die': 2016, 'feedback': 1448, 'ihr': 2016, 'ruckmeldung': 1448, 'rueckmeldung': 1448, 'sein': 2016, 'zusagen':
71}, {'denken': 472}, {'...': 3083}, {'druber': 3057, 'drueber': 3057, 'durch': 3060, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'an': 3084}, {'': (5, 'mine'), '<their>':
2016, 'N': 2017, 'das': 2016, 'den': 2016, 'die': 2016, 'ihr': 2016, 'sein': 2016}, {'druber': 3057, 'drueber': 3057,
'durch': 3060, 'erst': 3085, 'mal': 3085, 'noch': 3085, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2795, 'druber': 3057, 'drueber': 3057, 'durch': 3060,
'erst': 3085, 'hoeren': 472, 'horen': 472, 'mal': 3085, 'noch': 3085, 'sehen': 472, 'treffen': 472, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 472,
'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren': 472}, {'...': 3055, '<them>': 39, '^': 3087,
'aber': 2794, 'absagen': 8, 'auch': 2794, 'canceln': 8, 'daran': 2350, 'dran': 2350, 'druber': 3057, 'drueber': 3057,
'durch': 3060, 'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0, 'erst': 3085, 'gestehen': 0, 'gestehn': 0, 'leider':
2794, 'mal': 3085, 'mich': 2796, 'mir': 3088, 'noch': 3085, 'sagen': 0, 'schon': 2794, 'stornieren': 8, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3089, 'verschieben':
351, 'vertagen': 351, 'zugeben': 0}, {'absagen': 8}, {'...': 3055, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8,
'druber': 3057, 'drueber': 3057, 'durch': 3060, 'erst': 3085, 'mal': 3085, 'mich': 2796, 'mir': 3088, 'noch': 3085,
'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen':
0, 'uns': 3089, 'verschieben': 351, 'vertagen': 351}, {'...': 3081, '<det>': 39, 'N': 3056, '^': 3082, 'aber': 2794,
'absagen': 8, 'an': 3084, 'auch': 2794, 'ausfallen': 8, 'canceln': 8, 'daran': 2350, 'dran': 2350, 'druber': 3057,
'drueber': 3057, 'durch': 3060, 'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0, 'er': 3056, 'erst': 3085, 'gerade':
3086, 'gestehen': 0, 'gestehn': 0, 'heute': 3086, 'ich': 3090, 'kurzfristig': 3091, 'leider': 2794, 'ma': 553, 'mal':
3085, 'man': 2798, 'mich': 2796, 'mir': 3088, 'nicht': 2351, 'noch': 3085, 'oft': 3086, 'sagen': 0, 'schon': 2794,
'sie': 3056, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3089, 'wieder': 3091, 'wir': 3092, 'zugeben': 0}, {'druber': 3057, 'durch': 3060,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'druber': 3057, 'durch': 3060, 'erst': 3094, 'mal': 3094, 'noch':
3094, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'...': 2802, 'druber': 3057, 'durch': 3060, 'erst': 3094,
'horen': 472, 'mal': 3094, 'noch': 3094, 'sehen': 472, 'treffen': 472, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'verabreden': 472, 'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren': 472}, {'...': 3055, '<them>':
39, '^': 12, 'aber': 2801, 'absagen': 8, 'auch': 2801, 'canceln': 8, 'daran': 2350, 'dran': 2350, 'druber': 3057,
'durch': 3060, 'ehrlich': 2801, 'einraumen': 0, 'erst': 3094, 'gestehen': 0, 'gestehn': 0, 'leider': 2801, 'mal':
3094, 'mich': 2803, 'mir': 3095, 'noch': 3094, 'sagen': 0, 'schon': 2801, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3096, 'verschieben': 351, 'vertagen': 351, 'zugeben': 0}, {'...': 3055, '<them>': 39,
'^': 12, 'absagen': 8, 'canceln': 8, 'druber': 3057, 'durch': 3060, 'erst': 3094, 'mal': 3094, 'mich': 2803, 'mir':
3095, 'noch': 3094, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3096, 'verschieben':
351, 'vertagen': 351}, {'...': 3054, '<det>': 39, 'N': 3056, 'aber': 2801, 'absagen': 8, 'auch': 2801, 'canceln': 8,
'daran': 2350, 'dran': 2350, 'druber': 3057, 'durch': 3060, 'ehrlich': 2801, 'einraumen': 0, 'er': 3056, 'erst': 3094,
'gestehen': 0, 'gestehn': 0, 'ich': 3097, 'leider': 2801, 'ma': 553, 'mal': 3094, 'man': 2805, 'mich': 2803, 'mir':
3095, 'noch': 3094, 'sagen': 0, 'schon': 2801, 'sie': 3056, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'uns': 3096, 'wir': 3098, 'zugeben': 0}, {'': (11, 'thinking'), 'druber': 3057, 'durch': 3060,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'wieder': 472}, {'...': 2802, 'horen': 472, 'mal': 3067, 'sehen':
472, 'treffen': 472, 'verabreden': 472, 'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren': 472},
{'...': 3055, 'aber': 2794, 'absagen': 8, 'auch': 2794, 'canceln': 8, 'dringend': 3073, 'druber': 3057, 'durch': 3060,
'ehrlich': 2794, 'einraeumen': 0, 'einraumen': 0, 'erst': 3094, 'gestehen': 0, 'gestehn': 0, 'leider': 2794, 'mal':
3100, 'mich': 3101, 'mir': 3095, 'noch': 3094, 'sagen': 0, 'schon': 2794, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3096, 'verschieben': 351, 'vertagen': 351, 'wieder': 472, 'zugeben': 0}, {'': (11,
'thinking'), 'absagen': 8}, {'...': 3055, 'absagen': 8, 'canceln': 8, 'druber': 3057, 'durch': 3060, 'erst': 3094,
'mal': 3100, 'mich': 3101, 'mir': 3095, 'noch': 3094, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 3096, 'verschieben': 351, 'vertagen': 351}, {'...': 3054, 'N': 3056, 'aber': 2794, 'absagen': 8, 'an': 3084,
'auch': 2794, 'canceln': 8, 'dringend': 3073, 'druber': 3057, 'durch': 3060, 'ehrlich': 2794, 'einraeumen': 0,
'einraumen': 0, 'er': 3056, 'erst': 3094, 'gerade': 3086, 'gestehen': 0, 'gestehn': 0, 'heute': 3086, 'ich': 3102,
'kurzfristig': 3091, 'leider': 2794, 'mal': 3100, 'man': 2798, 'mich': 3101, 'mir': 3095, 'noch': 3094, 'oft': 3086,
'sagen': 0, 'schon': 2794, 'sie': 3056, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3096, 'wieder': 3103, 'wir': 3104, 'zugeben': 0}, {'...': 3055, 'absagen': 8, 'canceln': 8, 'mal': 3067, 'mich': 3101,
'stornieren': 8, 'uns': 2803, 'verschieben': 351, 'vertagen': 351}, {'...': 3054, 'N': 3056, 'absagen': 8, 'canceln':
8, 'er': 3056, 'ich': 3106, 'kurzfristig': 3091, 'mal': 3067, 'mich': 3101, 'sie': 3056, 'stornieren': 8, 'uns': 2803,
'wieder': 3091, 'wir': 3106}, {'gegeben': 480, 'gespendet': 480, 'zugesprochen': 480}, {'...': 3108, 'gegeben': 480,
'gespendet': 480, 'zugesprochen': 480}, {'aber': 2801, 'auch': 2801, 'dringend': 3073, 'druber': 3057, 'durch': 3060,
'ehrlich': 2801, 'einraumen': 0, 'erst': 3094, 'gestehen': 0, 'gestehn': 0, 'leider': 2801, 'mal': 3100, 'mich': 3101,
'mir': 3095, 'noch': 3094, 'sagen': 0, 'schon': 2801, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3096,
'wieder': 472, 'zugeben': 0}, {'druber': 3057, 'durch': 3060, 'erst': 3094, 'mal': 3100, 'mich': 3101, 'mir': 3095,
'noch': 3094, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3096}, {'aber': 2801, 'auch': 2801, 'dringend':
3073, 'druber': 3057, 'durch': 3060, 'ehrlich': 2801, 'einraumen': 0, 'erst': 3094, 'gestehen': 0, 'gestehn': 0,
'ich': 3110, 'leider': 2801, 'mal': 3100, 'man': 2805, 'mich': 3101, 'mir': 3095, 'noch': 3094, 'sagen': 0, 'schon':
2801, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3096, 'wieder': 472, 'wir': 3111, 'zugeben': 0},
{'mal': 3067, 'mich': 3101, 'uns': 2803}, {'ich': 3113, 'mal': 3067, 'mich': 3101, 'uns': 2803, 'wir': 3113},
{'<should>': 987, 's': 2176}, {'meinung': 2865}, {'<their>': 2176, '<them>': 988, 'N': 3115, 'ihrer': 3116, 'seiner':
3116}, {'uber': 472, 'ueber': 472}, {'': (23, 'contact'), 'N': 732, 'bei': 2116}, {'...': 2115, 'an': 567, 'bekommen':
567, 'erhalten': 567, 'gab': 2048, 'gekriegt': 567, 'geschickt': 567, 'geschrieben': 567, 'gesendet': 567,
'gschriebn': 567, 'hinterlassen': 567, 'kam': 2048, 'rausgeschickt': 567, 'v': 567, 'verschickt': 567, 'von': 567},
{'^': 12, 'bei': 362, 'fur': 2050, 'mein': 39, 'meine': 39, 'von': 362}, {'schritt': 2393, 'schritte': 3121}, {'^':
12, 'bei': 362, 'fur': 2050, 'liegt': 2392, 'mein': 39, 'meine': 39, 'von': 362}, {'schritt': 3123, 'termin': 59},
{'^': 12, 'bei': 362, 'fuer': 2050, 'mein': 39, 'meine': 39, 'von': 362}, {'schritt': 2393, 'schritte': 3125}, {'^':
12, 'bei': 362, 'fuer': 2050, 'liegt': 2392, 'mein': 39, 'meine': 39, 'von': 362}, {'schritt': 3127, 'termin': 59},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3129, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 2590, 'vergessen': 8, 'verpasst': 8,
'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2590}, {'': (12, 'task'), '^': 12},
{'ausgegangen': 8, 'bei': 1431, 'beim': 1431, 'erreicht': 8, 'vergessen': 3132, 'zu': 1431, 'zum': 1431, 'zur': 1431},
{'bei': 1431, 'beim': 1431, 'erreicht': 8, 'vergessen': 39, 'zu': 1431, 'zum': 1431, 'zur': 1431}, {'termin': 1769},
{'answered': 8, 'came': 8, 'replied': 8, 'showed': 2399}, {'^': 12, 'bei': 362, 'fuer': 2050, 'fur': 2050, 'liegt':
2392, 'mein': 39, 'meine': 39, 'von': 362}, {'step': 3137, 'steps': 2393}, {'erreicht': 8}, {'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8,
'getroffen': 8, 'telefoniert': 8}, {'...': 3141}, {'gegangen': 8}, {'...': 1430, 'erreichen': 8}, {'abgehoben': 8,
'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1431, 'beim': 1431, 'besucht': 8, 'dazu':
2292, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8,
'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr':
3140, 'mit': 3142, 'ran': 3143, 'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar':
8, 'vergessen': 3132, 'zu': 3144, 'zum': 1431, 'zur': 1431, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande':
2292}, {'gehoert': 8, 'gehort': 8}, {'...': 3146}, {'...': 3146, 'gehoert': 8, 'gehort': 8, 'von': 3147},
{'<appointment>': 8}, {'...': 3146, 'gehoert': 8, 'gehort': 8, 'mehr': 3148, 'mit': 3149, 'von': 3147}, {'gesehen': 8,
'gesprochen': 8, 'getroffen': 8}, {'...': 2930, 'abgehoben': 8, 'am': 2931, 'ans': 2931, 'anzutreffen': 8, 'da': 8,
'daheim': 8, 'dahoam': 8, 'geht': 2933, 'ging': 2933, 'hat': 2934, 'hebt': 2933, 'hob': 2933, 'macht': 2933, 'machte':
2933, 'nahm': 2933, 'zu': 2842, 'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8,
'gegangen': 8, 'rangegangen': 8}, {'...': 3153, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 3146, 'mit':
3149}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert':
8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3157, 'darueber': 3157, 'druber': 3157,
'drueber': 3157, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 3157, 'darueber': 3157, 'druber': 3157, 'drueber': 3157, 'erreicht': 8, 'gefragt': 8,
'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8},
{'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3157, 'darueber': 3157, 'druber':
3157, 'drueber': 3157, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken':
39}, {'auf': 2871, 'ned': 3158, 'net': 3158, 'nicht': 3159, 'nie': 3160, 'offen': 2308, 'zu': 3161}, {'erreicht': 8,
'vergesse': 4, 'vergessen': 39}, {'self': 4}, {'to': 3164}, {'': (12, 'task'), 'selbst': 4}, {'mich': 3166}, {'mich':
4}, {'an': 3167, 'fuer': 3168, 'fur': 3168}, {'mailbox': 8}, {'idee': 472}, {'gedanke': 472}, {'ein': 3172}, {'beide':
889, 'drei': 889, 'zwei': 889}, {'^': 2304, 'die': 3170, 'eine': 3171, 'ich': 2305, 'mailbox': 8, 'so': 3173, 'wir':
3174}, {'wohl': 472}, {'': (13, 'talk'), '...': 3176}, {'punkte': 4}, {'punkt': 4}, {'wort': 8}, {'abmeldung': 8,
'absage': 8, 'bescheid': 8, 'ein': 3180, 'entschuldigung': 8, 'nachricht': 8}, {'ihm': 39, 'ihnen': 39, 'ihr': 39},
{'durchgegangen': 365, 'geprobt': 365, 'geubt': 365, 'geuebt': 365}, {'N': 3183}, {'mit': 3184, 'review': 2375},
{'fuer': 2374, 'fur': 2374, 'mit': 2374}, {'von': 567}, {'bono': 560}, {'bei': 2374, 'fuer': 2374}, {'bei': 2374,
'fur': 2374}, {'fuer': 2374, 'fur': 2374, 'mit': 2374, 'von': 2374}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4,
'wieder': 4}, {'D': 4, 'dann': 3192, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 3192,
'es': 3193, 'ich': 3193, 'ichs': 3193, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 2265}, {'': (20,
'gave:referral'), 'gegeben': 719, 'geschrieben': 719}, {'N': 3196}, {'fuer': 3197, 'fur': 3197}, {'me': 4}, {'': (1,
'moved'), 'D': 1769, 'auf': 1769, 'to': 1769}, {'': (23, 'contact'), 'N': 365}, {'': (23, 'contact'), '...': 1561},
{'...': 1561, 'an': 567, 'mich': 3202}, {'an': 567, 'von': 567}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1562, 'nicht':
3205}, {'<rel>': 0}, {'': (13, 'talk'), '<my>': 3207, '<their>': 3207, 'ab': 8, 'kurzfristig': 2708, 'wieder': 2708},
{'': (13, 'talk'), 'N': 731, 'ab': 8, 'ich': 2257, 'kurzfristig': 2708, 'wieder': 2708}, {'': (13, 'talk'), 'i': 1565,
'ich': 1565, 'we': 1565, 'wir': 1565}, {'mir': 889}, {'<not>': 2269, 'a': 1415, 'aber': 2270, 'ah': 1415, 'au': 1415,
'auch': 1415, 'dann': 2270}, {'an': 567, 'auf': 1599, 'bei': 1570, 'beisammen': 567, 'in': 1572, 'neben': 567, 'uber':
567, 'ueber': 567, 'vor': 1574, 'zusammen': 567}, {'': (23, 'contact'), '...': 3213}, {'': (23, 'contact'), '...':
3213, 'wir': 889}, {'date': 59}, {'the': 3216}, {'N': 2616, 'auch': 2617, 'noch': 2617, 'sich': 2618, 'vorbei': 567},
{'...': 2607}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 3220, 'telefoniert': 8}, {'nicht':
3221}, {'alles': 2065, 'ins': 2064, 'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'...': 3222, 'wieder': 3223}, {'am': 567, 'auf': 567, 'aus': 567, 'dass': 567, 'mir': 567,
'nicht': 3205, 'ob': 567, 'per': 567, 'uns': 567, 'via': 567, 'wegen': 567}, {'<me>': 1589, '<them>': 39, '<they>':
1590, 'ich': 40, 'wir': 40}, {'D': 59, 'ich': 59, 'uns': 536}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59,
'ma': 3228, 'uns': 536, 'wir': 3229, 'wollen': 8}, {'...': 3222, 'er': 0, 'sie': 0}, {'...': 828, '<deed3>': 2456,
'^': 2460, 'antwortet': 1882, 'besorgt': 639, 'bringt': 1882, 'checkt': 639, 'gibt': 1911, 'klaert': 639, 'klart':
639, 'laesst': 1915, 'lassen': 1915, 'lasst': 1915, 'leitet': 1917, 'liefert': 1882, 'lässt': 1915, 'macht': 1925,
'mailt': 639, 'organisiert': 1929, 'reicht': 1917, 'schickt': 2462, 'sendet': 639, 'stellt': 1947, 'ubernimmt': 639,
'uberweist': 639, 'uebernimmt': 639, 'ueberweist': 639, 'unterschreibt': 1882, 'verschickt': 639, 'weiss': 1882,
'weiß': 1882, 'zahlt': 1882}, {'he': 0, 'she': 0}, {'<gone>': 567, 'angesetzt': 59, 'ausgemacht': 59, 'dazwischen':
2292, 'dazwischengekommen': 8, 'eingetragen': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59},
{'zusammen': 0}, {'paar': 3235}, {'<gone>': 567, 'bei': 59, 'mit': 59}, {'...': 3237, 'gestern': 2275, 'heute': 2275,
'mit': 2301, 'ned': 2274, 'net': 2274, 'nicht': 2274}, {'mehr': 3235}, {'paar': 3239}, {'...': 2293, 'aufgetaucht': 8,
'dazu': 2292, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'mehr': 3235, 'zu': 2273, 'zum': 2273, 'zur': 2273}, {'': (14, 'together'), '...': 3237, 'bei': 59, 'gestern': 2275,
'heute': 2275, 'mit': 2301, 'ned': 2274, 'net': 2274, 'nicht': 2274}, {'...': 3234, '<not>': 2269, '<they>': 2896,
'a': 1415, 'aber': 2270, 'abgemacht': 59, 'ah': 1415, 'angesetzt': 59, 'au': 1415, 'auch': 1415, 'aufgetaucht': 567,
'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2270, 'dazugekommen': 567, 'dazugestossen': 567, 'dazugestoßen': 567,
'dazwischen': 2292, 'dazwischengekommen': 8, 'ein': 3236, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'gekommen': 567, 'geplant': 59, 'gestern': 2275, 'heute': 2275, 'ich': 3238, 'jetzt':
3235, 'kein': 3240, 'leider': 2295, 'mir': 2901, 'mit': 2301, 'mitgekommen': 567, 'ned': 2274, 'net': 2274, 'nicht':
3241, 'reserviert': 59, 'terminiert': 59, 'uns': 2901, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 567,
'vorbeigekommen': 567, 'wieder': 3235, 'wir': 3242}, {'...': 2115, 'an': 567, 'bekommen': 567, 'erhalten': 567,
'gekriegt': 567, 'geschickt': 567, 'geschrieben': 567, 'gesendet': 567, 'gschriebn': 567, 'hinterlassen': 567,
'rausgeschickt': 567, 'v': 567, 'verschickt': 567, 'von': 567}, {'...': 3044}, {'...': 3044, 'ich': 3245, 'wir':
3245}, {'...': 3044, 'mich': 2796, 'uns': 2796}, {'...': 3044, 'ich': 3247, 'mich': 2796, 'uns': 2796, 'wir': 3247},
{'...': 2795, 'hoeren': 472, 'horen': 472, 'mal': 3067, 'sehen': 472, 'treffen': 472, 'verabreden': 472,
'wiedersehen': 472, 'zusammensetzen': 472, 'zusammentelefonieren': 472}, {'dringend': 3073, 'mal': 3067, 'mich': 3249,
'uns': 2796, 'wieder': 472}, {'mal': 3067, 'mich': 3249, 'uns': 2796}, {'dringend': 3073, 'ich': 3250, 'mal': 3067,
'mich': 3249, 'uns': 2796, 'wieder': 472, 'wir': 3251}, {'ich': 3251, 'mal': 3067, 'mich': 3249, 'uns': 2796, 'wir':
3251}, {'fuer': 2067, 'fur': 2067, 'mit': 2067}, {'gegangen': 567, 'gewesen': 567}, {'wir': 59, 'wollen': 8}, {'an':
59}, {'': (2, 'plan'), 'an': 59, 'auf': 0, 'fest': 59, 'in': 0}, {'me': 2398}, {'<they>': 1611, '^': 1615, 'an':
1610}, {'auf': 8}, {'nicht': 3261}, {'mich': 567}, {'': (23, 'contact'), '<hat>': 567}, {'': (23, 'contact'), 'wird':
59}, {'N': 736, 'to': 2265}, {'N': 639, '^': 12, 'an': 2170, 'bei': 362, 'fuer': 2050, 'fur': 2050, 'ich': 403,
'mein': 39, 'meine': 39, 'meinerseits': 403, 'von': 2172}, {'do': 3267, 'dos': 2051}, {'d': 39, 'll': 39, 'will': 39,
'would': 39}, {'i': 3269}, {'<them>': 3270, 'N': 731, 'me': 1620, 'us': 1620}, {'ich': 59, 'ma': 59, 'mich': 59},
{'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0}, {'...': 2323, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59,
'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2324, 'ma': 3229,
'sich': 3274, 'steht': 59, 'vereinbart': 59, 'vergessen': 8, 'wir': 3229, 'wollen': 8, 'zugesagt': 59}, {'sich':
3274}, {'gelaufen': 567, 'glaufen': 567, 'glaufn': 567}, {'weg': 3277}, {'den': 3278, 'weg': 3277}, {'ich': 2585,
'weg': 3277, 'wir': 2585}, {'...': 2175, 'das': 2586, 'dem': 2586, 'den': 3280, 'der': 2586, 'die': 2586, 'weg':
3277}, {'': (11, 'thinking'), '^': 2831}, {'': (11, 'thinking'), 'grad': 472, 'mir': 3282, 'ob': 472}, {'': (11,
'thinking'), 'gerade': 472, 'ich': 472, 'mir': 3282, 'ob': 472, 'wen': 472, 'wie': 472}, {'ich': 2563, 'weg': 3277,
'wir': 2563}, {'...': 2175, 'das': 2564, 'dem': 2564, 'den': 3285, 'der': 2564, 'die': 2564, 'weg': 3277}, {'das':
2094, 'dem': 2094, 'den': 2094, 'der': 2094, 'die': 2094}, {'gewartet': 8, 'hingefahren': 8}, {'ohne': 3181}, {'...':
3012, 'abgesagt': 8, 'fuer': 3008, 'fur': 3011, 'ist': 3017, 'kam': 3019, 'kommt': 3019, 'kurzfristig': 2657,
'spontan': 2657, 'wieder': 2657}, {'ob': 472}, {'augen': 889}, {'vier': 3292}, {'lebenszeichen': 8, 'wort': 8},
{'silbe': 8}, {'kein': 3294, 'keine': 3295, 'nichts': 8, 'nix': 8}, {'...': 3296, 'kein': 3294, 'keine': 3295,
'nichts': 8, 'nix': 8}, {'...': 3296, 'ich': 3297, 'kein': 3294, 'keine': 3295, 'nichts': 8, 'nix': 8, 'wir': 3297},
{'hoer': 3298, 'hoere': 3298, 'hoeren': 3298, 'hor': 3298, 'hore': 3298, 'horen': 3298, 'kam': 3298, 'kommt': 3298},
{'als': 2229}, {'<them>': 3299, 'N': 3300}, {'': (23, 'contact'), '$$': 567, 'D': 59, 'fuer': 536, 'fur': 536},
{'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8,
'treffen': 8}, {'anzurufen': 8, 'zu': 3305}, {'gratulieren': 8, 'schreiben': 8}, {'...': 3306, 'abzusagen': 8,
'anzurufen': 8, 'zu': 3307, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1769,
'wir': 1769}, {'...': 2607, 'sich': 2607}, {'uf': 1769}, {'<they>': 639, '^': 12, 'ich': 39}, {'<them>': 2836,
'<they>': 1628, '^': 12, 'am': 1630, 'auf': 1630, 'beim': 1630, 'dass': 3313, 'ich': 2837, 'im': 1630, 'mir': 1631,
'per': 1630, 'uns': 1631}, {'...': 1038}, {'sollte': 472, 'sollten': 472}, {'': (22, 'gave:volunteering'), 'at': 560,
'bei': 560, 'fuer': 560, 'fur': 560}, {'gelegt': 1769, 'geschoben': 1769, 'verlegt': 1769, 'verschoben': 1769}, {'D':
3318}, {'auf': 3319}, {'D': 3320}, {'bekommen': 567, 'erhalten': 567}, {'erfahren': 2139, 'gehoert': 567, 'gehort':
567, 'mail': 3322, 'nachricht': 3322, 'nichts': 3146}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^':
1996}, {'<them>': 3326, '^': 1996}, {'ausstaendig': 403, 'ausstandig': 403, 'ausstehend': 403, 'faellig': 403,
'fallig': 403, 'fehlen': 3324, 'fehlt': 3324, 'noch': 2992, 'offen': 403, 'stehen': 3325, 'steht': 3325, 'werden':
3327, 'wird': 3327}, {'^': 71, 'ich': 639, 'wir': 639}, {'': (23, 'contact'), 'wir': 639}, {'mucks': 8, 'ton': 8,
'wort': 8}, {'nachricht': 8, 'spur': 8}, {'': (0, 'missed'), 'gehoert': 8, 'gehort': 8, 'neues': 8}, {'nichts': 8},
{'funkstille': 8, 'kein': 3331, 'keine': 3332, 'nichts': 3333, 'nix': 8, 'noch': 3334}, {'heute': 3335, 'jetzt':
3335}, {'^': 20, 'noch': 1551}, {'^': 20, 'mir': 3337, 'noch': 1551, 'uns': 3337}, {'noch': 3335}, {'bis': 3336,
'bisher': 3335, 'funkstille': 8, 'immer': 3339, 'kein': 3331, 'keine': 3332, 'nichts': 3333, 'nix': 8, 'noch': 3335,
'seither': 3335, 'weiterhin': 3335, 'wieder': 3335}, {'bis': 3336, 'bisher': 3335, 'funkstille': 8, 'ich': 3340,
'immer': 3339, 'kein': 3331, 'keine': 3332, 'nichts': 3333, 'nix': 8, 'noch': 3335, 'seither': 3335, 'weiterhin':
3335, 'wieder': 3335, 'wir': 3340}, {'lebenszeichen': 8, 'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8, 'silbe':
8, 'spur': 8}, {'...': 3296, 'bis': 3336, 'bisher': 3335, 'funkstille': 8, 'immer': 3339, 'kein': 3342, 'keine': 3343,
'nichts': 3333, 'nix': 8, 'noch': 3335, 'seither': 3335, 'weiterhin': 3335, 'wieder': 3335}, {'...': 3296, 'bis':
3336, 'bisher': 3335, 'funkstille': 8, 'ich': 3344, 'immer': 3339, 'kein': 3342, 'keine': 3343, 'nichts': 3333, 'nix':
8, 'noch': 3335, 'seither': 3335, 'weiterhin': 3335, 'wieder': 3335, 'wir': 3344}, {'...': 3296, '^': 71, 'bis': 3336,
'bisher': 3335, 'funkstille': 8, 'immer': 3339, 'kein': 3342, 'keine': 3343, 'nichts': 3333, 'nix': 8, 'noch': 3335,
'seither': 3335, 'weiterhin': 3335, 'wieder': 3335}, {'...': 3296, '^': 71, 'bis': 3336, 'bisher': 3335, 'funkstille':
8, 'ich': 3346, 'immer': 3339, 'kein': 3342, 'keine': 3343, 'nichts': 3333, 'nix': 8, 'noch': 3335, 'seither': 3335,
'weiterhin': 3335, 'wieder': 3335, 'wir': 3346}, {'wir': 639}, {'^': 2000}, {'bekomm': 3329, 'bekomme': 3329,
'bekommen': 3330, 'bis': 3336, 'bisher': 3335, 'brauch': 3329, 'brauche': 3329, 'erhalte': 3329, 'erhalten': 567,
'fehlen': 3338, 'fehlt': 3338, 'funkstille': 8, 'gekriegt': 567, 'hab': 3341, 'habe': 3341, 'haben': 3341, 'hoer':
3298, 'hoere': 3298, 'hoeren': 3298, 'hor': 3298, 'hore': 3298, 'horen': 3298, 'ich': 3340, 'immer': 3339, 'kam':
3345, 'kein': 3331, 'keine': 3332, 'kommt': 3347, 'krieg': 3329, 'kriege': 3329, 'kriegen': 3348, 'nichts': 3333,
'nix': 8, 'noch': 3335, 'seither': 3335, 'weiterhin': 3335, 'werden': 3349, 'wieder': 3335, 'wir': 3340, 'wird':
3349}, {'als': 2229, 'erfahre': 2409, 'erfuhr': 2409, 'hoerte': 2409, 'horte': 2409, 'weiss': 2409, 'weiß': 2409},
{'...': 3323, '<me>': 3328, '<them>': 3350, 'D': 3320, 'N': 3351, 'das': 2094, 'dem': 2094, 'den': 2094, 'der': 2094,
'die': 2094, 'meiner': 2167}, {'tuer': 8, 'tur': 8}, {'verschlossener': 3353}, {'': (13, 'talk'), 'ich': 2074},
{'fuer': 472}, {'was': 3356}, {'ich': 495}, {'eigentlich': 2424}, {'...': 3357, '<they>': 3358, 'D': 3359},
{'richtige': 472}, {'guter': 472}, {'gute': 472}, {'der': 3361, 'die': 3361, 'ein': 3362, 'eine': 3363, 'jemand':
3356, 'was': 3356}, {'...': 3364, 'D': 3359}, {'D': 3359}, {'for': 1551, 'on': 1551}, {'da': 567, 'dabei': 567, 'mit':
1653}, {'aber': 8, 'doch': 8}, {'ausgemacht': 3369, 'geplant': 3369, 'verabredet': 3369}, {'fur': 472}, {'<gone>':
567, 'N': 3368, 'ausgemacht': 3369, 'dazwischen': 2292, 'dazwischengekommen': 8, 'geplant': 3369, 'schon': 3370,
'verabredet': 3369, 'was': 3371}, {'eigentlich': 2424, 'mit': 1643, 'samt': 1643}, {'N': 3368}, {'': (23, 'contact'),
'da': 567, 'dabei': 567, 'mit': 1663}, {'am': 1648, 'dabei': 567, 'von': 1651}, {'...': 3374, 'N': 3375, 'am': 1648,
'an': 1435, 'auf': 1435, 'bei': 1435, 'beim': 1435, 'da': 567, 'in': 1435, 'mit': 3376, 'online': 1653, 'per': 1654,
'remote': 1653, 'zu': 1435, 'zugeschaltet': 567}, {'': (23, 'contact'), '<me>': 1657, '<my>': 567}, {'am': 1648,
'mit': 3376, 'online': 1653, 'per': 1654, 'remote': 1653, 'zugeschaltet': 567}, {'...': 2300, 'bei': 567, 'mit': 567},
{'...': 2898, 'dazwischen': 2292, 'dazwischengekommen': 8}, {'': (23, 'contact'), 'am': 1648, 'anhang': 1639, 'dabei':
567, 'familie': 1639, 'frau': 1639, 'freund': 1639, 'freundin': 1639, 'hund': 1639, 'kind': 1639, 'kindern': 1639,
'mann': 1639, 'partner': 1639, 'partnerin': 1639, 'von': 1651}, {'erreichen': 8, 'hause': 8}, {'da': 8, 'daheim': 8,
'zu': 3383, 'zuhause': 8}, {'<my>': 567, 'besuch': 567}, {'...': 3372, '<they>': 3358, 'D': 3373, 'N': 3368, 'abend':
1645, 'alle': 1436, 'am': 1647, 'an': 1435, 'anwesend': 567, 'auch': 3377, 'auf': 1656, 'aufgetaucht': 567, 'bei':
3378, 'beide': 1436, 'beim': 1435, 'da': 1657, 'dabei': 567, 'dazugekommen': 567, 'dazugestossen': 567,
'dazugestoßen': 567, 'dazwischen': 2292, 'dazwischengekommen': 8, 'der': 2897, 'drei': 1660, 'ebenfalls': 3379, 'ein':
1660, 'eine': 1660, 'einen': 1660, 'fuer': 1668, 'fur': 1671, 'ganze': 1659, 'gekommen': 567, 'halbe': 1660, 'hier':
567, 'ich': 3380, 'im': 1438, 'in': 1444, 'ins': 1438, 'kaffee': 1645, 'kurz': 1440, 'mir': 3381, 'mit': 3382,
'mitgekommen': 567, 'moment': 1645, 'n': 1660, 'nachmittag': 1645, 'ne': 1660, 'nicht': 3384, 'noch': 3379, 'online':
1653, 'per': 1654, 'remote': 1653, 'samt': 1642, 'sprung': 1645, 'std': 1645, 'stuendchen': 1645, 'stundchen': 1645,
'stunde': 1645, 'stunden': 1645, 'und': 1642, 'uns': 3381, 'vorbeigefahren': 567, 'vorbeigekommen': 567, 'vormittag':
1645, 'weile': 1645, 'wieder': 1436, 'wir': 2763, 'zu': 3385, 'zugeschaltet': 567, 'zum': 1680, 'zur': 1680, 'zwei':
1660}, {'der': 3361, 'die': 3361, 'ein': 3362, 'eine': 3363, 'jemand': 3371, 'was': 3371}, {'...': 3387, 'D': 3359},
{'<gone>': 567, 'N': 3368, 'ausgemacht': 3369, 'geplant': 3369, 'schon': 3370, 'verabredet': 3369}, {'an': 1435,
'auf': 1435, 'bei': 1435, 'beim': 1435, 'da': 567, 'in': 1435, 'zu': 1435}, {'': (23, 'contact'), '<me>': 1441,
'<my>': 567}, {'abend': 1645, 'ganze': 1659, 'halbe': 1659, 'kaffee': 1645, 'moment': 1645, 'nachmittag': 1645,
'paar': 3235, 'sprung': 1645, 'std': 1645, 'stuendchen': 1645, 'stundchen': 1645, 'stunde': 1645, 'stunden': 1645,
'vormittag': 1645, 'weile': 1645}, {'an': 1435, 'auf': 1435, 'bei': 1435, 'beim': 1435, 'in': 1435, 'zu': 1435,
'zusammen': 0}, {'': (14, 'together'), '...': 2300, 'bei': 567, 'mit': 567}, {'...': 3389, 'D': 3373, 'N': 3368,
'abend': 1645, 'alle': 3390, 'am': 1647, 'an': 1435, 'anwesend': 567, 'auch': 3377, 'auf': 1656, 'aufgetaucht': 567,
'bei': 3391, 'beide': 1436, 'beim': 1435, 'da': 1657, 'dabei': 567, 'dazugekommen': 567, 'dazugestossen': 567,
'dazugestoßen': 567, 'drei': 1660, 'ebenfalls': 3379, 'ein': 3392, 'eine': 1660, 'einen': 1660, 'fuer': 1668, 'fur':
1671, 'ganze': 1659, 'gekommen': 567, 'halbe': 1660, 'hier': 567, 'ich': 2763, 'im': 1438, 'in': 1444, 'ins': 1438,
'jetzt': 3235, 'kaffee': 1645, 'kein': 3240, 'kurz': 1440, 'mit': 3382, 'mitgekommen': 567, 'moment': 1645, 'n': 1660,
'nachmittag': 1645, 'ne': 1660, 'nicht': 3239, 'noch': 3379, 'online': 1653, 'per': 1654, 'remote': 1653, 'samt':
1642, 'sprung': 1645, 'std': 1645, 'stuendchen': 1645, 'stundchen': 1645, 'stunde': 1645, 'stunden': 1645, 'und':
1642, 'vorbeigefahren': 567, 'vorbeigekommen': 567, 'vormittag': 1645, 'weile': 1645, 'wieder': 3393, 'wir': 3394,
'zu': 3385, 'zugeschaltet': 567, 'zum': 1680, 'zur': 1680, 'zwei': 1660}, {'uf': 1551}, {'auf': 1551, 'ich': 2849,
'immer': 2848, 'jetzt': 2847, 'no': 3396, 'weiterhin': 2847, 'wir': 2849}, {'': (7, 'waiting'), '<my>': 657}, {'^':
3398}, {'auf': 3399, 'ich': 2852, 'immer': 2848, 'jetzt': 2847, 'seit': 2851, 'weiterhin': 2847, 'wir': 2852},
{'called': 2197, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2198, 'postponed': 2198, 'pushed': 2198,
'rescheduled': 2198, 'shifted': 2198, 'wohl': 472}, {'N': 8}, {'noch': 3402}, {'N': 3403}, {'': (13, 'talk'),
'nichts': 2060, 'noch': 2061}, {'waere': 495, 'ware': 495, 'wäre': 495}, {'ich': 3406}, {'geht': 988, 'ginge': 988},
{'<them>': 3408}, {'nach': 3409}, {'': (13, 'talk'), '<they>': 3407, 'es': 3410}, {'koennte': 472, 'konnte': 472,
'könnte': 472}, {'<them>': 39, 'ich': 40, 'mich': 2854, 'wir': 40}, {'': (2, 'plan'), '<them>': 39, 'mit': 59}, {'':
(2, 'plan'), '<them>': 39, 'ich': 3414, 'mich': 2854, 'mit': 59, 'wir': 40}, {'': (2, 'plan'), '<them>': 39}, {'ich':
40, 'wir': 3416}, {'auf': 2071, 'beim': 2071, 'da': 2071, 'fort': 2071, 'gerade': 2073, 'grad': 2073, 'hoere': 0,
'hore': 0, 'im': 2072, 'in': 2071, 'kurz': 2073, 'ned': 2073, 'net': 2073, 'nicht': 2073, 'unterwegs': 2071, 'weg':
2071}, {'er': 0, 'es': 3176, 'ich': 3418, 'sie': 0}, {'^': 1449, 'treffen': 59}, {'<thing>': 1273, '<work>': 1273,
'absagen': 71, 'angebot': 1273, 'antwort': 1273, 'bescheid': 1447, 'bestaetigung': 1273, 'bestatigung': 1273,
'entscheidung': 1273, 'feedback': 1448, 'fotos': 1273, 'kostenvoranschlag': 1273, 'muster': 1273, 'offerte': 1273,
'rechnung': 1273, 'ruckmeldung': 1498, 'rueckmeldung': 1498, 'unterlagen': 1273, 'vertrag': 1273, 'zahlen': 1273,
'zusagen': 71}, {'...': 3044, '<them>': 39, 'druber': 3057, 'drueber': 3057, 'durch': 3060, 'erst': 3085, 'mal': 3085,
'mir': 3088, 'noch': 3085, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3088}, {'druber': 3057, 'drueber': 3057, 'durch': 3060, 'erst': 3085, 'mal': 3085, 'nicht':
2597, 'noch': 3085, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0}, {'...': 3420, '<me>': 639, '<until>': 1703, '^': 3421, 'dass': 1507, 'druber': 3057, 'drueber':
3057, 'durch': 3060, 'erst': 3085, 'ich': 3422, 'mal': 3085, 'mir': 3423, 'nicht': 2597, 'noch': 3085, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3088, 'wir': 3422},
{'durchgegangen': 365}, {'<work>': 3425}, {'s': 3426}, {'<their>': 3426, 'N': 3427, 'persoenlich': 569, 'personlich':
571, 'vor': 574}, {'...': 2722, '<them>': 2724, '<title>': 793, '<vowed>': 791, '^': 764, 'alles': 2726, 'das': 2726,
'den': 2726, 'die': 2726, 'es': 2727, 'gesagt': 783, 'geschrieben': 783, 'gsagt': 783, 'gschriebn': 783, 'ich': 2729,
'ihn': 2726, 'leider': 832, 'mit': 878, 'nicht': 831, 'sie': 2726, 'wir': 2729}, {'...': 87}, {'<deed1>': 3430,
'<give1>': 2733, '<sees1>': 2736, '<serves>': 2743}, {'<them>': 2782, '^': 12, 'ich': 2788, 'mich': 2785, 'uns': 2785,
'wir': 2788}, {'<them>': 2782, '^': 12, 'ich': 2799, 'mich': 2796, 'uns': 2796, 'wir': 2799}, {'<them>': 2782, '^':
12, 'ich': 2806, 'mich': 2803, 'uns': 2803, 'wir': 2806}, {'...': 536, 'D': 59, 'uns': 536}, {'<gone>': 567,
'<their>': 3426, 'N': 3427}, {'...': 3436, '<their>': 3426, 'D': 1761, 'N': 3427, '^': 2760, 'ich': 2763, 'jetzt':
2762, 'leider': 2295, 'nicht': 2294, 'nun': 2762, 'wir': 2763}, {'<them>': 2822, 'auf': 1617, 'besser': 495,
'dringend': 495, 'endlich': 495, 'lieber': 495, 'mich': 2767, 'mir': 2767, 'niemals': 495, 'unbedingt': 495, 'uns':
2767}, {'': (2, 'plan'), '...': 536, 'D': 59}, {'dritt': 889, 'fuenft': 889, 'funft': 889, 'viert': 889, 'zweit':
889}, {'...': 2300, 'ich': 2763, 'wir': 2763, 'zu': 3440}, {'...': 3428, '<acts1>': 586, '<have>': 3429, '<should>':
970, '<their>': 3426, 'N': 3427, '^': 3431, 'arbeite': 2750, 'auf': 2633, 'begleite': 2754, 'begleiten': 2754,
'beide': 889, 'beiden': 889, 'bereite': 2750, 'besuchen': 591, 'bin': 2821, 'braeuchte': 2309, 'brauch': 2312,
'brauche': 2312, 'brauchen': 2312, 'brauchte': 2309, 'bräuchte': 2309, 'darf': 2770, 'drei': 889, 'duerfen': 2770,
'durfen': 2770, 'erhoffe': 2469, 'erwarte': 2482, 'erwarten': 2482, 'essen': 591, 'fahr': 2771, 'fahre': 2771,
'fahren': 591, 'feiern': 591, 'fliegen': 591, 'freu': 2774, 'freue': 2774, 'freuen': 2774, 'geh': 2771, 'gehe': 2771,
'gehen': 591, 'halten': 591, 'hol': 2754, 'hole': 2754, 'holen': 2754, 'leg': 2750, 'lege': 2750, 'machen': 591,
'mit': 2301, 'mochte': 40, 'mochten': 40, 'moechte': 40, 'moechten': 40, 'muass': 553, 'mues': 553, 'muessen': 3432,
'muesste': 2793, 'muessten': 2793, 'muss': 3433, 'mussen': 3434, 'musste': 2810, 'mussten': 2810, 'möchte': 40,
'müsste': 2810, 'müssten': 2810, 'reden': 591, 'samma': 2817, 'schuld': 2818, 'schulde': 2818, 'schulden': 2819,
'seh': 2820, 'sehe': 2820, 'sehen': 3435, 'sind': 3437, 'soll': 3438, 'solle': 2824, 'sollen': 2826, 'solln': 2827,
'sollte': 2828, 'sollten': 2828, 'sprechen': 591, 'starten': 591, 'stell': 2750, 'stelle': 2750, 'telefonieren': 591,
'treffen': 3439, 'veranstalten': 591, 'vier': 889, 'war': 2817, 'waren': 3441, 'wart': 2850, 'warte': 2853, 'warten':
2853, 'werd': 40, 'werde': 40, 'werden': 40, 'will': 40, 'wollen': 40, 'zoomen': 591, 'zwei': 889}, {'^': 1449,
'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8}, {'...': 3444, 'nichts': 8, 'nix': 8}, {'...': 3443, '<me>': 639,
'<until>': 1703, '^': 1449, 'das': 3445, 'es': 3445, 'gestrichen': 8, 'ist': 603, 'kommen': 59, 'nichts': 8, 'nix': 8,
'stattfinden': 59, 'wurde': 603}, {'...': 3444, 'das': 3445, 'es': 3445, 'nichts': 8, 'nix': 8}, {'me': 889}, {'':
(13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie': 0}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12,
'sollte': 12, 'werde': 12}, {'...': 3450}, {'^': 3451}, {'<them>': 3452, 'D': 3452, '^': 3451, 'noch': 3452}, {'ich':
3453, 'wir': 3453}, {'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12, 'werde': 12},
{'...': 3455}, {'^': 3456}, {'<them>': 3457, 'D': 3457, '^': 3456, 'noch': 3457}, {'ich': 3458, 'wir': 3458}, {'...':
3044, 'dass': 1507, 'ich': 3045, 'wir': 3045}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8, 'gehen': 8,
'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8, 'sprechen': 8,
'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3461, 'eigentlich': 8},
{'...': 3461, '<me>': 639, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3461, 'eigentlich': 8, 'ich': 8, 'wir': 8},
{'<them>': 2357, 'D': 2357, '^': 2356, 'noch': 2357}, {'ich': 3465, 'wir': 3465}, {'gehalten': 737}, {'N': 3467},
{'...': 2259, 'fuer': 3468, 'fur': 3468}, {'<they>': 1611, '^': 1615, 'an': 1610, 'gern': 472, 'gerne': 472},
{'abgemacht': 2629, 'ausgemacht': 2629, 'beschlossen': 2629, 'besprochen': 2629, 'festgelegt': 2629, 'nichts': 8,
'nix': 8, 'vereinbart': 2629}, {'...': 3471, '<they>': 1611, '^': 1615, 'abgemacht': 59, 'abgesagt': 8, 'an': 1610,
'angesetzt': 59, 'ausgemacht': 59, 'das': 3445, 'eingeplant': 59, 'eingetragen': 59, 'es': 3445, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 472, 'gerne': 472, 'gestrichen': 8, 'ist': 603, 'kurzfristig':
2657, 'mir': 2658, 'nichts': 8, 'nix': 8, 'reserviert': 59, 'spontan': 2657, 'terminiert': 59, 'uns': 2658,
'vereinbart': 59, 'verschoben': 2168, 'wieder': 2657, 'wurde': 603}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht':
59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'reserviert':
59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3371}, {'...': 3474, '<they>': 3358, 'D': 3359}, {'should': 495},
{'koennte': 2226, 'konnte': 2226, 'könnte': 2226, 'mochte': 2226, 'moechte': 2226, 'muesste': 2226, 'muessten': 2226,
'musste': 2226, 'mussten': 2226, 'möchte': 2226, 'müsste': 2226, 'müssten': 2226, 'sollte': 2226, 'sollten': 2226,
'will': 2226}, {'<me>': 889, '<them>': 3477, 'das': 2094, 'dem': 2094, 'den': 2094, 'der': 2094, 'die': 2094, 'dritt':
889, 'erreichen': 1268, 'erwischen': 1268, 'fuenft': 889, 'funft': 889, 'sechst': 889, 'viert': 889, 'zweit': 889},
{'getroffen': 567}, {'': (14, 'together'), 'gewesen': 567}, {'$': 552, '...': 575, '//': 584, '0': 585, '<acts1>':
588, '<agreed>': 590, '<and>': 594, '<appointment>': 604, '<bookable>': 606, '<counsel>': 613, '<give1>': 614,
'<gone>': 567, '<handed>': 618, '<hat>': 712, '<have>': 887, '<helper>': 888, '<me>': 893, '<my>': 899, '<needs>':
906, '<not>': 911, '<said>': 920, '<saysv>': 968, '<sends3>': 74, '<should>': 971, '<their>': 990, '<them>': 1183,
'<they>': 1726, '<thing>': 1731, '<to_them>': 1732, '<until>': 1739, '<vowed>': 1741, '<will3>': 1742, '<work>': 1746,
'D': 1812, 'N': 1961, '^': 2043, 'abgeblasen': 8, 'abgefahren': 567, 'abgegangen': 567, 'abgehangen': 567, 'abgeholt':
567, 'abgemacht': 2044, 'abgesagt': 8, 'abgeschlossen': 567, 'abgeschritten': 567, 'abgestimmt': 567, 'abgmacht':
2045, 'absage': 2049, 'action': 2052, 'aenderungsvorschlaege': 2059, 'aergert': 1302, 'ahnt': 2062, 'alles': 2065,
'als': 2077, 'am': 2084, 'an': 2106, 'and': 2107, 'anderungsvorschlage': 2114, 'anfrage': 2117, 'angeblich': 0,
'angebot': 2118, 'angechattet': 567, 'angefragt': 2119, 'angepingt': 567, 'angerufen': 567, 'angeschrieben': 567,
'angesetzt': 59, 'angesprochen': 567, 'angestossen': 567, 'angetextet': 567, 'angetroffen': 567, 'anmerkungen': 2125,
'anruf': 2126, 'anrufbeantworter': 8, 'anrufen': 2127, 'ans': 2128, 'anscheinend': 0, 'anstehend': 59, 'anstehender':
59, 'antwort': 2129, 'antwortet': 2130, 'antwortete': 567, 'anwesend': 2131, 'anzuklingeln': 1268, 'anzurufen': 1268,
'apero': 567, 'apéro': 567, 'arbeitet': 2132, 'are': 2134, 'argert': 1302, 'asked': 2116, 'ass': 1306, 'assen': 567,
'auf': 2169, 'aufgabe': 2173, 'aufgaben': 2051, 'aufgesucht': 567, 'aufs': 2174, 'aus': 2178, 'ausgefallen': 8,
'ausgefuehrt': 567, 'ausgefuhrt': 567, 'ausgeheckt': 567, 'ausgemacht': 2044, 'ausgesprochen': 567, 'ausgetauscht':
567, 'ausgetueftelt': 567, 'ausgetuftelt': 567, 'ausgmacht': 2044, 'bailed': 2180, 'ball': 2187, 'bat': 2188,
'because': 0, 'bedankt': 2194, 'bedankte': 2194, 'beehrt': 2196, 'been': 2199, 'begegnet': 567, 'begegnete': 567,
'beginnt': 2132, 'begleitet': 567, 'begluckwunscht': 567, 'beglueckwuenscht': 567, 'begutachtet': 567, 'behauptet': 0,
'bei': 2234, 'beide': 829, 'beim': 2243, 'bekomm': 2249, 'bekomme': 2249, 'bekommen': 2252, 'bekommt': 2253,
'benoetigt': 2254, 'benotigt': 2255, 'beraten': 567, 'beratschlagen': 567, 'beratschlagt': 567, 'bergtour': 567,
'berichten': 2256, 'berichtet': 0, 'berichtete': 2258, 'beschwert': 1302, 'besetzt': 8, 'besichtigt': 567,
'besprechung': 2260, 'besprochen': 567, 'besteht': 1301, 'besuch': 2261, 'besuche': 2262, 'besuchen': 2263, 'besucht':
2264, 'besuchte': 567, 'bevor': 0, 'bevorstehend': 59, 'bier': 567, 'bierchen': 567, 'biere': 567, 'bietet': 1305,
'big': 2267, 'bin': 2303, 'bitte': 2306, 'bittet': 1276, 'bleibt': 2132, 'bloss': 2306, 'bloß': 2306, 'blumen': 2118,
'booked': 2133, 'bot': 1305, 'bouldern': 567, 'braeuchte': 2309, 'brainstorming': 472, 'brauch': 2312, 'brauche':
2312, 'brauchen': 2312, 'braucht': 2313, 'brauchte': 2309, 'brief': 2314, 'bring': 2319, 'bringe': 2319, 'bringen':
1325, 'bringt': 1325, 'brunche': 2322, 'bräuchte': 2309, 'call': 2325, 'called': 2327, 'can': 2330, 'canceled': 8,
'cancelled': 2331, 'cancelt': 8, 'coaching': 2334, 'coachingstunde': 2333, 'combox': 8, 'coming': 2335, 'confirmed':
2133, 'connect': 2338, 'connected': 2339, 'could': 2330, 'couldn': 2330, 'da': 2340, 'dafuer': 2341, 'dafur': 2341,
'damit': 0, 'dank': 2342, 'danke': 2345, 'dankeschoen': 2344, 'dankeschon': 2344, 'dankt': 2194, 'daran': 2348,
'darf': 2353, 'das': 2359, 'dass': 2368, 'dates': 2369, 'daumen': 2373, 'debattiert': 567, 'deck': 2376, 'dem': 2380,
'den': 2381, 'denen': 2380, 'denk': 2383, 'denke': 2385, 'denkt': 0, 'denn': 0, 'der': 2397, 'deren': 0, 'dessen': 0,
'did': 2401, 'didn': 2401, 'die': 2404, 'dienst': 2407, 'dinner': 2260, 'diskutiert': 567, 'dm': 2118, 'does': 2401,
'doesn': 2401, 'draengt': 1334, 'dran': 2408, 'drangt': 1334, 'dringt': 1301, 'drink': 567, 'drinks': 567, 'durch':
2411, 'durchackert': 567, 'durchdiskutiert': 567, 'durchexerziert': 567, 'durchgeackert': 567, 'durchgearbeitet': 567,
'durchgegangen': 567, 'durchgekaut': 567, 'durchgeklingelt': 567, 'durchgerechnet': 567, 'durchgerufen': 567,
'durchgesprochen': 567, 'e': 2413, 'ehrenamt': 2414, 'ehrenamtlich': 2422, 'ehrenamtsarbeit': 560, 'eigentlich': 2430,
'ein': 2447, 'einander': 2448, 'eine': 2449, 'einer': 2450, 'einfach': 559, 'eingekehrt': 567, 'eingeladen': 2451,
'eingeplant': 59, 'eingetragen': 59, 'einladung': 2118, 'einsatz': 2407, 'email': 2452, 'emailed': 2327, 'empfahl':
1337, 'empfehlen': 1337, 'empfehlung': 2455, 'empfehlungsschreiben': 2076, 'empfiehlt': 1337, 'entfaellt': 8,
'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'entschuldigung': 2049, 'er': 2463, 'ergebnis': 0, 'erhalte': 2464,
'erhoffe': 2469, 'erinnere': 2471, 'erinnerung': 2472, 'erklaert': 2477, 'erklaerung': 2049, 'erklart': 2477,
'erklarung': 2049, 'ermahnt': 1339, 'ermutigt': 1339, 'eroeffnung': 2479, 'eroffnung': 2479, 'erreichen': 2127,
'erreicht': 567, 'ersatztermin': 1769, 'erschien': 1709, 'erwarte': 2482, 'erwarten': 2482, 'erwischt': 567,
'erzaehlt': 2486, 'erzaehlte': 2258, 'erzahlt': 2486, 'erzahlte': 2258, 'es': 2488, 'esse': 2490, 'essen': 2492,
'ewig': 2495, 'f': 2496, 'faellt': 2499, 'faend': 2500, 'faende': 2500, 'faengt': 2501, 'fahr': 2262, 'fahre': 2262,
'fahren': 1765, 'falls': 0, 'fallt': 2499, 'fand': 2506, 'fande': 2500, 'fanden': 2503, 'fangt': 2501, 'fazit': 0,
'feedback': 2511, 'fehlen': 2514, 'fehlt': 2514, 'feier': 2479, 'feierabendbier': 567, 'feiern': 1765, 'feiert': 2517,
'festgelegt': 2518, 'fiel': 2519, 'fielen': 2520, 'findet': 2521, 'fitness': 567, 'fix': 2522, 'fixiert': 59,
'flachgefallen': 8, 'flaked': 2180, 'fliege': 2262, 'follow': 2524, 'fordert': 1357, 'frag': 2525, 'frage': 2526,
'fragen': 2127, 'fragt': 1360, 'fragte': 2527, 'freiwillig': 2530, 'freiwillige': 2069, 'freiwilligenarbeit': 560,
'freiwilligeneinsatz': 560, 'freiwilliger': 2069, 'freu': 2532, 'freue': 2532, 'freut': 1302, 'fruehstueck': 2322,
'fruehstuecke': 2322, 'fruhstuck': 2322, 'fruhstucke': 2322, 'fuer': 2566, 'fuerchtet': 0, 'funkstille': 2568, 'fur':
2588, 'furchtet': 0, 'fussball': 567, 'fänd': 2500, 'gab': 1373, 'gaben': 1375, 'ganz': 2589, 'gassi': 567,
'gearbeitet': 567, 'gebastelt': 567, 'gebowlt': 567, 'gebrainstormt': 567, 'gebruncht': 567, 'gebucht': 59,
'geburtstag': 2591, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 567, 'gechillt': 567, 'gecoacht': 567, 'gedanke':
472, 'gedankt': 567, 'geeinigt': 567, 'gefachsimpelt': 567, 'gefahren': 567, 'gefeiert': 567, 'geflogen': 567,
'gefragt': 2119, 'gefruehstueckt': 567, 'gefruehstuekt': 567, 'gefruhstuckt': 567, 'gefruhstukt': 567, 'gefuehrt':
567, 'gefuhrt': 567, 'gegangen': 567, 'gegessen': 567, 'geghostet': 8, 'gegrillt': 567, 'geh': 2262, 'gehabt': 567,
'gehalten': 567, 'gehe': 2262, 'gehen': 1765, 'gehoert': 2592, 'geholfen': 567, 'gehort': 2592, 'geht': 2602,
'gejasst': 567, 'gejausnet': 567, 'gejoggt': 567, 'gekickt': 567, 'geklettert': 567, 'gekloent': 567, 'geklont': 567,
'gelaestert': 567, 'gelastert': 567, 'gelaufen': 567, 'gelernt': 567, 'gemailt': 567, 'gemeinnuetzig': 560,
'gemeinnutzig': 560, 'gemeinsam': 889, 'gemeint': 2477, 'gemoved': 1769, 'gepicknickt': 567, 'gepingt': 567,
'gepitcht': 567, 'geplant': 2518, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 567, 'geprobt': 567, 'gequatscht':
567, 'geredet': 567, 'geruchten': 2256, 'geruchteweise': 0, 'geruechten': 2256, 'geruechteweise': 0, 'gesagt': 2606,
'geschlemmt': 567, 'geschnackt': 567, 'geschoben': 2607, 'geschrieben': 2608, 'gesehen': 2613, 'gesellte': 2619,
'gesellten': 2619, 'gesessen': 567, 'gesimst': 567, 'geskypt': 567, 'gespielt': 567, 'gesprachsrunde': 567,
'gespraechsrunde': 567, 'gesprochen': 567, 'gestritten': 567, 'gesungen': 567, 'getagt': 567, 'getextet': 567,
'getraenke': 2621, 'getraeumt': 2622, 'getranke': 2621, 'getratscht': 567, 'getraumt': 2622, 'getroffen': 567,
'getrunken': 567, 'gevespert': 567, 'gewandert': 567, 'gewerkelt': 567, 'gewesen': 567, 'geworkshopt': 567, 'gezoomt':
567, 'gfixt': 59, 'gha': 567, 'ghostet': 2623, 'gibt': 1375, 'ging': 2625, 'ginge': 2626, 'gingen': 567, 'glatt':
2627, 'glaubt': 0, 'gluehwein': 567, 'gluhwein': 567, 'gmacht': 567, 'golf': 567, 'golfrunde': 567, 'got': 2628,
'gotta': 39, 'gratscht': 567, 'gratuliert': 567, 'gredet': 567, 'gredt': 567, 'gruble': 472, 'grueble': 472, 'gseh':
567, 'gseit': 567, 'gsessen': 567, 'gsessn': 567, 'gsi': 567, 'gsproche': 567, 'gsprochen': 567, 'gtroffe': 567,
'gutes': 2441, 'hab': 2660, 'habe': 2662, 'haben': 2671, 'habs': 2643, 'haengen': 892, 'haett': 2674, 'haette': 2678,
'haetten': 2679, 'haettn': 2681, 'ham': 2683, 'hangen': 892, 'has': 2685, 'hat': 2694, 'hatt': 2696, 'hatte': 2702,
'hatten': 2704, 'hattn': 2681, 'hausaufgabe': 2173, 'have': 2705, 'he': 2707, 'hebt': 2709, 'heisst': 2710, 'heißt':
2710, 'herzlichen': 2711, 'hiess': 2710, 'hingesetzt': 567, 'hob': 2709, 'hochzeit': 2479, 'hochzeitstag': 2712,
'hockte': 2714, 'hockten': 2714, 'hoere': 2592, 'hoert': 2715, 'hofft': 0, 'holt': 2716, 'hore': 2592, 'hort': 2715,
'hätte': 2717, 'hätten': 2718, 'i': 2719, 'ich': 2857, 'idee': 472, 'ihm': 2860, 'ihn': 829, 'ihnen': 2861, 'ihr':
2862, 'ihre': 2863, 'ihrer': 2867, 'im': 2868, 'immer': 2873, 'in': 2877, 'info': 2049, 'informierte': 2878, 'ins':
2064, 'inspiziert': 567, 'interviewt': 567, 'interviewte': 2879, 'intro': 2886, 'introduced': 2888, 'intros': 2889,
'is': 2890, 'ist': 2903, 'ja': 2306, 'jassen': 567, 'jetzt': 2904, 'joggen': 1414, 'joggingrunde': 567, 'kaffee':
2905, 'kalendereintrag': 59, 'kam': 2910, 'kamen': 2911, 'kann': 2912, 'karte': 2118, 'kartenabend': 567, 'kartons':
2913, 'kein': 2920, 'keine': 2928, 'keinen': 2929, 'keiner': 2935, 'keinerlei': 585, 'kennen': 2936, 'kennengelernt':
567, 'kickoff': 2260, 'kino': 567, 'kisten': 2913, 'klappt': 1709, 'klappte': 1709, 'kleider': 2621, 'kleidung': 2621,
'klettern': 567, 'knapp': 2937, 'koennen': 2938, 'koennte': 2939, 'koennten': 2941, 'komme': 2943, 'kommen': 2196,
'kommentare': 2125, 'kommt': 2945, 'komplett': 2627, 'kondoliert': 567, 'konferiert': 567, 'konnen': 2938, 'konnte':
2939, 'konnten': 2941, 'kontakt': 2960, 'konzert': 2479, 'korrekturen': 2125, 'korrekturvorschlaege': 2059,
'korrekturvorschlage': 2114, 'krieg': 2249, 'kriege': 2249, 'kriegen': 2252, 'kriegt': 2253, 'kuchen': 2621,
'kuemmern': 1466, 'kuemmert': 1466, 'kummern': 1466, 'kummert': 1466, 'kunnt': 567, 'kurzfristig': 2657, 'könnte':
2939, 'könnten': 2941, 'lag': 2963, 'lange': 2495, 'lasse': 2964, 'laufrunde': 567, 'laut': 2965, 'lead': 2968,
'lebensmittel': 2621, 'lebenszeichen': 2049, 'legt': 1471, 'legte': 1471, 'leider': 2970, 'lesung': 2479, 'lief':
2971, 'liegt': 2973, 'liess': 2964, 'liest': 2715, 'ließ': 2964, 'lunch': 2325, 'mache': 2975, 'macht': 2975, 'mahnt':
1339, 'mail': 2980, 'mailbox': 8, 'mailt': 1482, 'mailte': 2981, 'mal': 2984, 'man': 2988, 'medien': 2256, 'meeting':
2325, 'mega': 559, 'mein': 2990, 'meine': 2991, 'meinerseits': 2993, 'meint': 0, 'meinte': 0, 'meld': 2780, 'melde':
2780, 'meldet': 2995, 'meldete': 1487, 'meldung': 2049, 'memo': 4, 'mentorats': 2996, 'mentoring': 3002,
'mentoringstunde': 3003, 'merci': 3004, 'merke': 4, 'merken': 4, 'messaged': 2327, 'mich': 3013, 'mir': 3020, 'mit':
3040, 'miteinander': 3041, 'mobel': 2913, 'mochte': 3046, 'moebel': 2913, 'moechte': 3049, 'moved': 3051, 'muass':
3052, 'mues': 3052, 'muess': 3053, 'muessen': 3066, 'muesst': 3071, 'muesste': 3078, 'muessten': 3080, 'munkelt':
2715, 'musiziert': 567, 'muss': 3093, 'mussen': 3099, 'musst': 3071, 'musste': 3105, 'mussten': 3107, 'mut': 3109,
'möchte': 3046, 'müss': 3053, 'müsste': 3112, 'müssten': 3114, 'nach': 3117, 'nachdem': 0, 'nachgedacht': 3118,
'nachgefasst': 567, 'nachgefragt': 2119, 'nachgehakt': 3119, 'nachgeholt': 2904, 'nachricht': 3120, 'nachste': 3122,
'nachster': 3124, 'naechste': 3126, 'naechster': 3128, 'naemlich': 0, 'nahm': 2709, 'name': 3130, 'namenstag': 3131,
'namlich': 0, 'natuerlich': 559, 'naturlich': 559, 'ned': 3133, 'need': 2705, 'nehm': 2319, 'nehme': 2319, 'net':
3134, 'neuer': 3135, 'never': 3136, 'next': 3138, 'nich': 3139, 'nicht': 3145, 'nichts': 3150, 'nie': 3151, 'niemand':
3152, 'niemanden': 3154, 'nimmt': 2709, 'nit': 3139, 'nix': 3155, 'no': 3156, 'noch': 3162, 'nod': 3163, 'noed': 3163,
'noshow': 8, 'note': 3165, 'notiz': 3169, 'null': 585, 'nur': 3175, 'ob': 3177, 'obwohl': 0, 'offen': 2308,
'offenbar': 0, 'offene': 3178, 'offener': 3179, 'offensichtlich': 0, 'ohne': 3181, 'oper': 567, 'owe': 553, 'owes':
1552, 'padel': 567, 'paket': 2118, 'pakete': 2621, 'party': 2479, 'pass': 2816, 'passe': 2816, 'pendenz': 2051,
'pendenzen': 4, 'philosophiert': 567, 'ping': 3182, 'pinged': 2327, 'pitch': 3185, 'pitchtraining': 3186, 'pladiert':
1553, 'pladierte': 1553, 'plaediert': 1554, 'plaedierte': 1554, 'planned': 2133, 'platzte': 8, 'plauderei': 567,
'plauderte': 567, 'plausch': 567, 'plauscht': 567, 'pocht': 1301, 'poker': 567, 'post': 3187, 'postkarte': 2118,
'postponed': 2198, 'premiere': 2479, 'pro': 3188, 'probehoeren': 3189, 'probehoren': 3190, 'probevortrag': 3191,
'probier': 3194, 'probiere': 3194, 'probiers': 3194, 'promised': 553, 'props': 3195, 'pushed': 3051, 'quatschte': 567,
'radtour': 567, 'raet': 1560, 'randnotizen': 2125, 'rat': 1560, 'raten': 1560, 'ratsch': 567, 'reagiert': 1709,
'recommended': 495, 'recommends': 495, 'rede': 2262, 'reden': 1765, 'redete': 1306, 'referenz': 3198, 'referred':
2075, 'remind': 3199, 'reminder': 4, 'rescheduled': 3200, 'reviewed': 3201, 'rief': 3203, 'riet': 1560, 'rieten':
1560, 'ruckmeldung': 2114, 'ruckmeldungen': 2114, 'ruckruf': 3204, 'rueckmeldung': 2059, 'rueckmeldungen': 2059,
'rueckruf': 3204, 'ruehrt': 1485, 'ruehrte': 1485, 'ruft': 3206, 'ruhrt': 1485, 'ruhrte': 1485, 'rumgehangen': 567,
'rät': 1560, 'sagt': 3208, 'sagte': 3209, 'said': 3210, 'samma': 2817, 'samt': 3211, 'san': 3212, 'sass': 3214,
'sassen': 3215, 'sauna': 567, 'sausen': 891, 'save': 3217, 'says': 3210, 'saß': 3214, 'saßen': 3215, 'schach': 567,
'schaute': 3218, 'schauten': 2619, 'scheduled': 2133, 'scheinbar': 0, 'schicht': 2407, 'schieben': 2607, 'schiebt':
3219, 'schlaegt': 1582, 'schlagt': 1582, 'schlug': 1582, 'schlägt': 1582, 'schneite': 2619, 'schon': 3224, 'schreibt':
3225, 'schrieb': 2981, 'schuld': 2818, 'schulde': 2818, 'schulden': 3226, 'schuldet': 1591, 'schwaetzchen': 567,
'schwatz': 567, 'schwatzchen': 567, 'seh': 3227, 'sehe': 3227, 'sehen': 3230, 'sein': 2863, 'seine': 2863, 'seiner':
2867, 'seit': 3231, 'sendepause': 2568, 'setz': 1802, 'setze': 1802, 'setzen': 1802, 'setzte': 2619, 'setzten': 2619,
'she': 2707, 'shifted': 2198, 'shoutout': 3195, 'sie': 3232, 'sieht': 2715, 'simse': 3182, 'since': 3233, 'sind':
3243, 'sitzen': 892, 'sitzung': 2260, 'skifahren': 567, 'skitour': 567, 'skypen': 1765, 'sms': 3244, 'sobald': 0,
'solange': 0, 'soll': 3246, 'sollen': 3248, 'sollte': 3252, 'sollten': 3253, 'sozialeinsatz': 560, 'sparring': 3254,
'sparrings': 2996, 'spazieren': 3255, 'spaziergang': 567, 'spenden': 2621, 'spendenaktion': 560, 'spontan': 2657,
'sprach': 1306, 'sprachen': 567, 'sprachnachricht': 2118, 'sprech': 2262, 'spreche': 2262, 'sprechen': 3256,
'spritzer': 567, 'squash': 567, 'stand': 1602, 'standen': 1602, 'startet': 2132, 'statt': 2341, 'stattdessen': 2341,
'stehen': 3257, 'steht': 3258, 'stiess': 2619, 'stiessen': 2619, 'stieß': 2619, 'stießen': 2619, 'stood': 3259,
'storniert': 8, 'suppe': 2621, 'taet': 3260, 'tafel': 1014, 'tarock': 567, 'tat': 3260, 'tauchte': 3262, 'taufe':
2479, 'tauschte': 3263, 'tauschten': 567, 'tausend': 2711, 'teilgenommen': 3264, 'teilnehmende': 567, 'telefonierd':
567, 'telefoniere': 2262, 'telefonieren': 1765, 'telefoniert': 3265, 'telefonierte': 567, 'telefonierten': 567,
'tennis': 567, 'termin': 2325, 'terminiert': 59, 'terminvorschlag': 59, 'text': 3182, 'texted': 2327, 'textet': 1482,
'thanks': 3266, 'theater': 567, 'they': 2707, 'thinks': 1566, 'thx': 2265, 'to': 3268, 'todo': 3267, 'todos': 2051,
'told': 3271, 'total': 2627, 'traeumte': 472, 'traf': 567, 'trafen': 567, 'tratscht': 567, 'traumte': 472, 'treff':
3272, 'treffe': 3273, 'treffen': 3275, 'trifft': 3276, 'troffe': 567, 'troffn': 567, 'trost': 3109, 'tät': 3260,
'uban': 3279, 'uber': 3281, 'uberleg': 3283, 'uberlege': 3284, 'ubern': 3279, 'ueban': 3279, 'ueber': 3286,
'ueberleg': 3283, 'ueberlege': 3284, 'uebern': 3279, 'um': 3287, 'umgebucht': 2607, 'umgelegt': 2607, 'umsonst': 3288,
'umzugskisten': 2913, 'und': 3289, 'unentgeltlich': 560, 'unerreichbar': 8, 'uns': 3290, 'unsicher': 3291, 'unter':
3293, 'unterhalten': 567, 'unterhielt': 3263, 'unterhielten': 567, 'unterrichtet': 567, 'unterschrieben': 567,
'unterzeichnet': 567, 'v': 3301, 'verabredet': 59, 'verabschiedet': 567, 'verabschiedung': 567, 'verbaselt': 8,
'verbesserungsvorschlaege': 2059, 'verbesserungsvorschlage': 2114, 'verbummelt': 8, 'vereinbart': 3302, 'vergebens':
3303, 'vergeblich': 3304, 'vergessen': 3308, 'verhandelt': 567, 'verkostet': 567, 'verlangt': 1357, 'verlegt': 2168,
'vermisse': 472, 'vernissage': 2479, 'verpasst': 8, 'verpasster': 3309, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8,
'versaumt': 8, 'verschieben': 3310, 'verschiebt': 3311, 'verschlafen': 8, 'verschobe': 3312, 'verschoben': 2168,
'verschwitzt': 8, 'versoehnt': 567, 'versohnt': 567, 'versprach': 3314, 'versprech': 2838, 'verspreche': 2838,
'verspricht': 1632, 'versuch': 3194, 'versuche': 3194, 'versuchs': 3194, 'versucht': 3315, 'vertagt': 2168,
'vertroestet': 8, 'vertrostet': 8, 'vielen': 2711, 'vielleicht': 3316, 'voellig': 2627, 'voll': 559, 'vollig': 2627,
'volunteered': 3317, 'volunteering': 3317, 'vom': 3321, 'von': 3352, 'vor': 3354, 'vorbeigekommen': 567,
'vorbeigeschaut': 567, 'vorgemerkt': 59, 'vorgestellt': 567, 'vorgezogen': 2607, 'vortrag': 2479, 'vorverlegt': 2607,
'waehrend': 3355, 'waer': 3360, 'waere': 3365, 'waeren': 3366, 'wahrend': 3355, 'waiting': 3367, 'wanderung': 567,
'war': 3386, 'ware': 3388, 'waren': 3395, 'warn': 1686, 'warnt': 1689, 'warnte': 1689, 'wart': 3397, 'warte': 2853,
'warten': 3400, 'wartet': 1690, 'was': 3401, 'weder': 3404, 'weil': 0, 'weiss': 3405, 'weiß': 3405, 'welche': 0,
'welcher': 0, 'wenn': 3411, 'wenns': 3410, 'wer': 3412, 'werd': 3413, 'werde': 3415, 'werden': 3417, 'whatsapp': 3244,
'wie': 3419, 'wieder': 2657, 'wiedergesehen': 567, 'wiedersehen': 567, 'wiedervorlage': 4, 'will': 3424, 'wir': 3442,
'wird': 3446, 'wirds': 3447, 'with': 3448, 'wo': 3449, 'woan': 1706, 'wofuer': 3454, 'wofur': 3459, 'wohnt': 2132,
'wollen': 3460, 'wollt': 3462, 'wollte': 3463, 'wollten': 3464, 'womit': 3466, 'worauf': 3466, 'workshop': 3469,
'worn': 1706, 'wort': 2446, 'worum': 3466, 'wrote': 2327, 'wuenschen': 1720, 'wuenscht': 1722, 'wuerd': 3260,
'wuerde': 3470, 'wunschen': 1720, 'wunscht': 1724, 'wurd': 3260, 'wurde': 3472, 'wurden': 3473, 'wurds': 3447, 'wv':
4, 'wär': 3475, 'wäre': 3388, 'wären': 3366, 'würde': 3470, 'yoga': 567, 'you': 3476, 'zoomen': 1765, 'zu': 3478,
'zufaellig': 3479, 'zufallig': 3479, 'zuruckgerufen': 567, 'zuruckzurufen': 1268, 'zurueckgerufen': 567,
'zurueckzurufen': 1268, 'zusage': 403, 'zusammen': 3480, 'zusammengehockt': 567, 'zusammengekommen': 567,
'zusammengesessen': 567, 'zusammengesetzt': 567, 'zusammengestanden': 567, 'zusammengetroffen': 567, 'zuspruch':
3109}]


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

