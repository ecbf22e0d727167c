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
'gegessen', 'getr': 'getroffen', 'gew': 'gewesen', 'ggf': 'vielleicht', 'gmeint': 'gemeint', 'gmoant': 'gemeint',
'gsagt': 'gesagt', 'gschribe': 'geschrieben', 'gschriebn': 'geschrieben', 'gseit': 'gesagt', 'gsogt': 'gesagt',
'gwen': 'gewesen', 'gwesen': 'gewesen', 'gwesn': 'gewesen', 'gwest': 'gewesen', 'ham': 'haben', 'hob': 'habe', 'hod':
'hat', 'hom': 'haben', 'hot': 'hat', 'i': 'ich', 'iahm': 'ihm', 'ick': 'ich', 'is': 'ist', 'isch': 'ist', 'kimmt':
'kommt', 'konf': 'konferenz', 'kontaktd': 'kontaktdaten', 'kummt': 'kommt', 'kva': 'kostenvoranschlag', 'm': 'mit',
'ma': 'wir', 'mgl': 'moglich', 'mi': 'mich', 'mia': 'wir', 'mtg': 'meeting', 'nachr': 'nachricht', 'ned': 'nicht',
'net': 'nicht', 'nich': 'nicht', 'nit': 'nicht', 'no': 'noch', 'nod': 'nicht', 'noed': 'nicht', 'protok': 'protokoll',
'pras': 'prasentation', 'praes': 'prasentation', 'rg': 'rechnung', 'ruckm': 'ruckmeldung', 'rueckm': 'ruckmeldung',
'san': 'sind', 'sand': 'sind', 'scho': 'schon', 'si': 'sich', 'spatest': 'spatestens', 'spaetest': 'spatestens',
'spatst': 'spatestens', 'spaetst': 'spatestens', 'telef': 'telefoniert', 'trunken': 'getrunken', 'trunkn':
'getrunken', 'u': 'und', 'unterl': 'unterlagen', 'unterschr': 'unterschrieben', 'v': 'von', 'verans': 'veranstaltung',
'vereinb': 'vereinbart', 'verh': 'verhindert', 'versch': 'verschoben', 'verspr': 'versprochen', 'vertr': 'vertrag',
'vorauss': 'voraussichtlich', 'vorbeigesch': 'vorbeigeschaut', 'vorgest': 'vorgestellt', 'wg': 'wegen', 'wos': 'was',
'z': 'zu', 'zam': 'zusammen', 'zamm': 'zusammen', 'zruck': 'zuruck', 'zrugg': 'zuruck', 'zsamm': 'zusammen', 'zus':
'zusammen', 'zw': 'zwischen', 'us': 'uns', 'ues': 'uns'}


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
'wegen': 83, 'zu': 83, 'zum': 83, 'zur': 83}, {'ich': 48, 'wir': 48}, {'<until>': 20, 'bis': 20}, {'<until>': 12, 'D':
12, 'dann': 12, 'noch': 12}, {'': (5, 'mine'), '<them>': 12}, {'<them>': 12}, {'<them>': 87, '<until>': 88, 'D': 89},
{'ich': 90, 'wir': 90}, {'<until>': 71, 'D': 71}, {'$$': 71}, {'<until>': 71, 'D': 71, 'noch': 93, 'selbst': 93},
{'N': 92, 'er': 94, 'sie': 94}, {'<until>': 71, 'noch': 93, 'selbst': 93}, {'N': 72, 'er': 96, 'sie': 96}, {'N': 92,
'er': 92, 'sie': 92}, {'<them>': 87, '<until>': 89, 'D': 89}, {'ich': 99, 'wir': 99}, {'': (6, 'theirs'),
'angekuendigt': 71, 'angekundigt': 71, 'gemeint': 71, 'gesagt': 71, 'geschrieben': 71, 'versprochen': 71, 'zugesagt':
71}, {'N': 101, 'er': 101, 'es': 101, 's': 101, 'sie': 101}, {'N': 71, 'er': 71, 's': 71, 'sie': 71}, {'hat': 102,
'hats': 102, 'hot': 102, 'meint': 102, 'meinte': 102, 'sagt': 102, 'sagte': 102, 'schreibt': 103, 'verspricht': 103},
{'<them>': 20}, {'<me>': 12, '<them>': 20}, {',': 104, 'an': 89, 'durch': 105, 'fuer': 89, 'fur': 89, 'von': 106},
{'ihm': 20, 'ihnen': 20, 'ihr': 20}, {'von': 108}, {'<until>': 12}, {'<them>': 110}, {'': (6, 'theirs'), 'auf': 71,
'aus': 71, 'fertig': 71, 'zusammen': 71}, {'auf': 71, 'aus': 71, 'fertig': 71, 'zusammen': 71}, {'<until>': 112, 'D':
113, 'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 113, 'zusammen': 71}, {'N': 114, 'er': 114, 'sie': 114}, {'': (5,
'mine'), 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12, 'raus': 12, 'zusammen': 12}, {'': (5, 'mine'),
'D': 116, 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12, 'raus': 12, 'zusammen': 12}, {'<them>': 117},
{'ich': 118}, {'ich': 118, 'wir': 89}, {'<until>': 71, 'D': 71, 'auf': 71, 'aus': 71, 'fertig': 71, 'um': 71}, {'...':
121}, {'<me>': 122}, {'N': 123, 'er': 123, 'sie': 123}, {'<me>': 12}, {'von': 125}, {'<until>': 126, 'noch': 126,
'von': 125}, {'': (5, 'mine'), 'von': 125}, {'<until>': 12, 'D': 12, 'dann': 128, 'morgen': 128, 'noch': 128},
{'<they>': 127, 'N': 129, 'er': 129, 'sie': 129}, {'$$': 12, '<them>': 117}, {'ich': 131}, {'ich': 48}, {'N': 93,
'er': 93, 'sie': 93}, {'erst': 92}, {'<me>': 135, 'erst': 92}, {'N': 136, 'er': 136, 'sie': 136}, {'durch': 12,
'nach': 12, 'ruber': 12, 'rueber': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 138}, {'...':
138, '<them>': 139}, {'ich': 140, 'wir': 140}, {'<until>': 71, 'D': 71, 'erst': 92}, {'<me>': 142, '<until>': 71, 'D':
71, 'erst': 92}, {'N': 143, 'er': 143, 'sie': 143}, {'<until>': 20}, {'<them>': 145}, {'von': 105}, {'...': 147,
'von': 105}, {'noch': 148}, {'...': 147, 'immer': 149, 'noch': 148, 'von': 105}, {'mail': 71, 'post': 71}, {'': (6,
'theirs'), 'nach': 71, 'per': 151}, {'kuerze': 20, 'kurze': 20, 'kürze': 20}, {'bote': 20, 'kurier': 20, 'mail': 20,
'post': 20}, {'demnachst': 20, 'demnaechst': 20, 'in': 153, 'nach': 20, 'per': 154, 'separat': 20, 'von': 105},
{'mail': 20}, {'bote': 20, 'e': 156, 'kurier': 20, 'mail': 20, 'post': 20}, {'': (7, 'waiting'), 'in': 157, 'mit':
157, 'per': 157}, {'<them>': 158}, {'demnachst': 20, 'demnaechst': 20, 'in': 153, 'nach': 20, 'per': 154, 'separat':
20, 'von': 159}, {'<me>': 12, '<them>': 158}, {'<until>': 152, 'D': 126, 'dann': 155, 'demnachst': 20, 'demnaechst':
20, 'in': 153, 'nach': 20, 'noch': 160, 'per': 154, 'separat': 20, 'von': 161}, {'': (5, 'mine'), 'hin': 12, 'hinaus':
12, 'los': 12, 'raus': 12, 'weg': 12}, {'<them>': 163}, {'an': 164, 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12,
'weg': 12}, {'an': 164}, {'<me>': 166}, {'...': 165, 'an': 164, 'von': 167}, {'alles': 12, 'beides': 12, 'jeweils':
12}, {'tisch': 71}, {'<my>': 170}, {'<me>': 71, '<them>': 12}, {'auf': 171, 'bei': 172, 'da': 71, 'fertig': 71},
{'angekommen': 20, 'aufgetaucht': 20, 'da': 20, 'eingegangen': 20, 'eingelangt': 20, 'eingetroffen': 20, 'gekommen':
20, 'geliefert': 20}, {'nicht': 174, 'nie': 174}, {'noch': 175}, {'vor': 175}, {'wie': 177}, {'bei': 89, 'bisher':
175, 'immer': 176, 'nach': 178, 'nicht': 174, 'nie': 174, 'noch': 175, 'weiterhin': 175}, {'<until>': 173, 'D': 179,
'bisher': 175, 'immer': 176, 'nach': 178, 'nicht': 174, 'nie': 174, 'noch': 175, 'weiterhin': 175}, {'in': 157, 'mit':
157, 'per': 157}, {'<them>': 181}, {'von': 182}, {'<me>': 12, '<them>': 181}, {'D': 126, 'noch': 183, 'von': 184},
{'<until>': 152, 'D': 126, 'noch': 183, 'von': 184}, {'zukommen': 71}, {'...': 187}, {'<me>': 188}, {'N': 189, 'er':
189, 'sie': 189}, {'bei': 89}, {'<their>': 12}, {'...': 191, 'auf': 192, 'bei': 89, 'in': 192}, {'<until>': 193, 'D':
193}, {'$$': 12, '...': 138, '<them>': 139}, {'ich': 195, 'wir': 140}, {'$$': 71, '<me>': 142, '<until>': 71, 'D': 71,
'erst': 92}, {'N': 197, 'er': 197, 'sie': 197}, {'<my>': 170, '<their>': 12}, {'...': 191, 'auf': 199, 'bei': 172,
'da': 71, 'fertig': 71, 'in': 192}, {'<until>': 200, 'D': 193}, {'<until>': 113, 'D': 113, 'auf': 71, 'aus': 71,
'fertig': 71, 'noch': 113, 'zusammen': 71}, {'N': 202, 'er': 202, 'sie': 202}, {'$$': 71, '<until>': 113, 'D': 113,
'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 113, 'zusammen': 71}, {'N': 204, 'er': 204, 'sie': 204}, {'besorgen': 71,
'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71,
'nachreichen': 71, 'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71,
'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 206, 'D':
206, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71,
'nachliefern': 71, 'nachreichen': 71, 'noch': 206, 'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71,
'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken':
71, 'zusenden': 71}, {'<me>': 207, '<until>': 206, 'D': 206, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71,
'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 206,
'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71,
'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'N': 208, 'er': 208, 'sie': 208},
{'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71,
'nachliefern': 71, 'nachreichen': 71, 'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71,
'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'<until>': 210, 'D': 210, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen':
71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 210, 'rueberschicken': 71, 'schicken': 71,
'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71,
'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<me>': 211, '<until>': 210, 'D': 210, 'besorgen': 71,
'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71,
'nachreichen': 71, 'noch': 210, 'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71,
'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'N': 212, 'er': 212, 'sie': 212}, {'sein': 12}, {'da': 214, 'fertig': 12, 'hin': 12, 'raus': 12, 'stehen': 12, 'weg':
12}, {'werden': 110}, {'<until>': 215, 'fertig': 216, 'raus': 110}, {'$$': 71, '<me>': 122, '<until>': 113, 'D': 113,
'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 113, 'zusammen': 71}, {'N': 218, 'er': 218, 'sie': 218}, {'<until>': 191,
'D': 179, 'bisher': 175, 'immer': 176, 'nach': 178, 'nicht': 174, 'nie': 174, 'noch': 175, 'weiterhin': 175},
{'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71,
'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71,
'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen':
71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 221,
'D': 221, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71,
'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 221, 'ruberschicken': 71, 'rueberschicken': 71,
'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71,
'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'<me>': 222, '<until>': 221, 'D': 221, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71,
'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 221, 'ruberschicken': 71,
'rueberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71,
'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken':
71, 'zusenden': 71}, {'N': 223, 'er': 223, 'sie': 223}, {'<me>': 71}, {'auf': 171, 'bei': 225, 'da': 71, 'fertig':
71}, {'<until>': 226}, {'missing': 20, 'outstanding': 20, 'overdue': 20}, {'folgen': 12, 'folgt': 12}, {'<until>': 12,
'D': 229, 'folgen': 12, 'folgt': 12}, {'noch': 20}, {'vor': 20}, {'wie': 232}, {'': (7, 'waiting'), 'immer': 231,
'nach': 233, 'noch': 20, 'weiterhin': 20}, {'aus': 20}, {'noch': 235}, {'vor': 235}, {'wie': 237}, {'aus': 20,
'immer': 236, 'nach': 238, 'noch': 235, 'weiterhin': 235}, {'<until>': 20, 'fehlen': 234, 'fehlt': 234, 'stehen': 239,
'steht': 239}, {'<me>': 230, '<them>': 240}, {'zuruck': 145, 'zurueck': 145}, {':': 85, '<asked_for>': 86, '<deed1>':
91, '<deed3>': 95, '<does3>': 97, '<give1>': 91, '<give3>': 95, '<sends3>': 98, '<serves>': 100, '<until>': 107, 'D':
109, 'an': 111, 'arbeitet': 115, 'back': 119, 'backe': 119, 'bau': 120, 'baue': 119, 'baut': 124, 'bekommen': 130,
'bekommt': 130, 'besorg': 132, 'besorge': 133, 'besorgt': 134, 'bestaetigt': 137, 'bestatigt': 137, 'bestelle': 133,
'bestellt': 134, 'bring': 141, 'bringe': 141, 'bringt': 144, 'buche': 133, 'bucht': 134, 'checkt': 134, 'druck': 119,
'drucke': 119, 'druckt': 124, 'durch': 146, 'erledige': 133, 'erledigt': 134, 'fehlen': 150, 'fehlt': 150, 'folgen':
162, 'folgt': 162, 'fuer': 111, 'fur': 111, 'geb': 141, 'gebe': 141, 'gehen': 168, 'geht': 168, 'gibt': 144, 'ich':
169, 'ist': 180, 'klaer': 133, 'klaere': 133, 'klaert': 134, 'klar': 133, 'klare': 133, 'klart': 134, 'klär': 133,
'koche': 119, 'kommen': 185, 'kommt': 186, 'kriegen': 130, 'kriegt': 130, 'laesst': 190, 'landen': 194, 'landet': 194,
'lassen': 190, 'lasst': 190, 'liefer': 141, 'liefere': 196, 'liefert': 198, 'liegen': 194, 'liegt': 201, 'lässt': 190,
'mach': 133, 'mache': 133, 'machen': 203, 'macht': 205, 'mailt': 198, 'malt': 124, 'missing': 20, 'mochte': 209,
'moechte': 213, 'muessen': 217, 'muss': 217, 'mussen': 217, 'möchte': 209, 'naeh': 119, 'naehe': 119, 'naeht': 124,
'nah': 119, 'nahe': 119, 'naht': 124, 'nähe': 119, 'organisier': 133, 'organisiere': 133, 'organisiert': 134,
'outstanding': 20, 'overdue': 20, 'pruefe': 133, 'prueft': 134, 'prufe': 133, 'pruft': 134, 'rechnet': 124, 'reich':
141, 'reiche': 141, 'reserviere': 133, 'reserviert': 134, 'richt': 119, 'richte': 119, 'schick': 196, 'schicke': 196,
'schickt': 198, 'schreib': 132, 'schreibe': 133, 'schreibt': 219, 'sendet': 134, 'setzt': 115, 'sind': 220, 'soll':
224, 'steht': 227, 'stell': 119, 'stelle': 119, 'stellt': 203, 'still': 228, 'such': 119, 'suche': 119, 'ubernehme':
133, 'ubernimmt': 134, 'uberweist': 137, 'uebernehme': 133, 'uebernimmt': 134, 'ueberweist': 137, 'unterschreibt':
137, 'verschickt': 134, 'von': 241, 'werden': 224, 'wieder': 242, 'will': 224, 'wird': 224, 'wollen': 224, 'wollte':
224, 'zahlt': 144, 'zeichnet': 124, 'zuruck': 145, 'zurueck': 145}, {'kurier': 71, 'mail': 71, 'post': 71}, {'mir':
12, 'uns': 12}, {'': (6, 'theirs'), '$$': 71, 'nach': 71, 'per': 244, 'von': 245}, {'$$': 71, 'per': 244, 'von': 245},
{'<until>': 246, 'D': 247}, {'': (3, 'advice')}, {'<giveinf>': 249, 'abgeben': 249, 'aendern': 249, 'andern': 249,
'anfangen': 249, 'aufgeben': 249, 'aufhoeren': 249, 'aufhoren': 249, 'auslagern': 249, 'behalten': 249, 'einstellen':
249, 'erhoehen': 249, 'erhohen': 249, 'kuendigen': 249, 'kuerzen': 249, 'kundigen': 249, 'kurzen': 249, 'lassen': 249,
'machen': 249, 'pruefen': 249, 'prufen': 249, 'rausnehmen': 249, 'senken': 249, 'streichen': 249, 'suchen': 249,
'umbauen': 249, 'umstellen': 249, 'vereinfachen': 249, 'verkaufen': 249, 'verschieben': 249, 'weglassen': 249,
'ändern': 249}, {'...': 250, '<giveinf>': 249, 'abgeben': 249, 'aendern': 249, 'andern': 249, 'anfangen': 249,
'aufgeben': 249, 'aufhoeren': 249, 'aufhoren': 249, 'auslagern': 249, 'behalten': 249, 'einstellen': 249, 'erhoehen':
249, 'erhohen': 249, 'kuendigen': 249, 'kuerzen': 249, 'kundigen': 249, 'kurzen': 249, 'lassen': 249, 'machen': 249,
'pruefen': 249, 'prufen': 249, 'rausnehmen': 249, 'senken': 249, 'streichen': 249, 'suchen': 249, 'umbauen': 249,
'umstellen': 249, 'vereinfachen': 249, 'verkaufen': 249, 'verschieben': 249, 'weglassen': 249, 'ändern': 249}, {'ich':
251, 'wir': 251}, {'folgen': 248, 'folgt': 248, 'kommt': 248, 'soll': 252, 'sollen': 252, 'sollte': 252, 'sollten':
252}, {'...': 253}, {'<until>': 247, 'D': 247}, {'folgen': 255, 'folgt': 255, 'kommt': 255}, {'$$': 71, 'per': 244},
{'<until>': 257, 'D': 257}, {'...': 256, 'folgen': 258, 'folgt': 258, 'kommt': 258}, {'$$': 71, 'von': 245},
{'<until>': 260, 'D': 260}, {'folgen': 261, 'folgt': 261, 'kommt': 261}, {'<until>': 93, 'D': 93}, {'...': 262,
'folgen': 263, 'folgt': 263, 'kommt': 263}, {'soll': 252, 'sollen': 252, 'sollte': 252, 'sollten': 252}, {'...': 265},
{'': (7, 'waiting'), 'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20, 'zuruck': 20,
'zurueck': 20}, {'': (7, 'waiting'), '<until>': 20, 'D': 20, 'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20,
'zugeschickt': 20, 'zuruck': 20, 'zurueck': 20}, {'<them>': 21}, {'<until>': 267, 'D': 267, 'dann': 268, 'erst': 21,
'noch': 268, 'von': 269}, {'ich': 270, 'wir': 270}, {'bekomm': 271, 'bekomme': 271, 'bekommen': 271, 'erhalte': 271,
'erhalten': 271, 'krieg': 271, 'kriege': 271, 'kriegen': 271, 'soll': 252, 'sollen': 252, 'sollte': 252, 'sollten':
252}, {'...': 272}, {'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'mir': 12}, {'...': 274, '<until>':
12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 275}, {'N': 276, 'er': 276, 'sie': 276}, {'retour': 12, 'wieder': 12,
'zurueck': 12}, {'...': 278, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 275}, {'N': 279, 'er': 279, 'sie':
279}, {'retour': 12, 'wieder': 12, 'zuruck': 12}, {'...': 281, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von':
275}, {'N': 282, 'er': 282, 'sie': 282}, {'...': 274}, {'N': 284, 'er': 284, 'sie': 284}, {'bekommen': 277, 'bekommt':
277, 'erhaelt': 280, 'erhalt': 283, 'erhält': 283, 'haben': 285, 'hat': 285, 'kriegen': 277, 'kriegt': 277},
{'<until>': 20, 'D': 20, 'ausstehend': 20, 'fehlt': 20, 'offen': 20, 'steht': 235}, {'<them>': 287}, {'durch': 288,
'von': 288}, {'D': 20}, {'D': 20, 'auf': 290, 'bis': 290, 'fuer': 290, 'zu': 290}, {'D': 20, 'auf': 290, 'bis': 290,
'fuer': 290, 'mir': 291, 'uns': 291, 'zu': 290}, {'D': 20, 'auf': 290, 'bis': 290, 'das': 292, 'die': 292, 'es': 292,
'fuer': 290, 'ihn': 292, 'mir': 291, 'mirs': 292, 'sie': 292, 'uns': 291, 'zu': 290}, {'D': 20, 'N': 293, 'auf': 290,
'bis': 290, 'das': 292, 'die': 292, 'er': 293, 'es': 293, 'fuer': 290, 'ihn': 292, 'mir': 291, 'mirs': 292, 'sie':
293, 'uns': 291, 'zu': 290}, {'haben': 294, 'hat': 294, 'hatte': 294, 'hatten': 294, 'war': 294, 'waren': 294, 'wars':
294}, {'D': 20, 'auf': 290, 'bis': 290, 'fur': 290, 'zu': 290}, {'D': 20, 'auf': 290, 'bis': 290, 'fur': 290, 'mir':
296, 'uns': 296, 'zu': 290}, {'D': 20, 'auf': 290, 'bis': 290, 'das': 297, 'die': 297, 'es': 297, 'fur': 290, 'ihn':
297, 'mir': 296, 'mirs': 297, 'sie': 297, 'uns': 296, 'zu': 290}, {'D': 20, 'N': 298, 'auf': 290, 'bis': 290, 'das':
297, 'die': 297, 'er': 298, 'es': 298, 'fur': 290, 'ihn': 297, 'mir': 296, 'mirs': 297, 'sie': 298, 'uns': 296, 'zu':
290}, {'haben': 299, 'hat': 299, 'hatte': 299, 'hatten': 299, 'war': 299, 'waren': 299, 'wars': 299}, {'D': 20, 'auf':
290, 'bis': 290, 'fuer': 290, 'fur': 290, 'zu': 290}, {'D': 20, 'auf': 290, 'bis': 290, 'fuer': 290, 'fur': 290,
'mir': 301, 'uns': 301, 'zu': 290}, {'D': 20, 'auf': 290, 'bis': 290, 'das': 302, 'die': 302, 'es': 302, 'fuer': 290,
'fur': 290, 'ihn': 302, 'mir': 301, 'mirs': 302, 'sie': 302, 'uns': 301, 'zu': 290}, {'D': 20, 'N': 303, 'auf': 290,
'bis': 290, 'das': 302, 'die': 302, 'er': 303, 'es': 303, 'fuer': 290, 'fur': 290, 'ihn': 302, 'mir': 301, 'mirs':
302, 'sie': 303, 'uns': 301, 'zu': 290}, {'haben': 304, 'hat': 304, 'hatte': 304, 'hatten': 304, 'war': 304, 'waren':
304, 'wars': 304}, {'': (7, 'waiting'), '<until>': 20, 'D': 20}, {'angekuendigt': 306, 'angekundigt': 306,
'ausstehend': 306, 'offen': 306, 'versprochen': 306, 'zugesagt': 306}, {'angekuendigt': 306, 'angekundigt': 306,
'ausstehend': 306, 'bitte': 145, 'durch': 288, 'erbeten': 145, 'erwartet': 145, 'noch': 307, 'offen': 306,
'versprochen': 306, 'von': 288, 'zugesagt': 306}, {'angekuendigt': 306, 'ausstehend': 306, 'offen': 306,
'versprochen': 306, 'zugesagt': 306}, {'angekuendigt': 306, 'ausstehend': 306, 'bitte': 145, 'durch': 288, 'erbeten':
145, 'erwartet': 145, 'noch': 309, 'offen': 306, 'versprochen': 306, 'von': 288, 'zugesagt': 306}, {'angekundigt':
306, 'ausstehend': 306, 'offen': 306, 'versprochen': 306, 'zugesagt': 306}, {'angekundigt': 306, 'ausstehend': 306,
'bitte': 145, 'durch': 288, 'erbeten': 145, 'erwartet': 145, 'noch': 311, 'offen': 306, 'versprochen': 306, 'von':
288, 'zugesagt': 306}, {'$$': 12, 'D': 48}, {'ich': 313}, {'bekomm': 271, 'bekomme': 271, 'bekommen': 271, 'erhalte':
271, 'erhalten': 271, 'krieg': 271, 'kriege': 271, 'kriegen': 271}, {'': (6, 'theirs'), 'an': 71, 'durch': 71, 'nach':
71, 'um': 71}, {'<me>': 316}, {'an': 71, 'durch': 71, 'fuer': 317, 'fur': 317, 'nach': 71, 'um': 71}, {'...': 318},
{'<they>': 319}, {'will': 71}, {'laesst': 71, 'lassen': 321, 'lasst': 71, 'lässt': 71}, {'<give3>': 71,
'<give3_apart>': 71, 'geben': 321, 'schicken': 321, 'zukommen': 322}, {'muesste': 71, 'muss': 71, 'musste': 71,
'müsste': 71, 'soll': 71, 'sollte': 71, 'will': 71, 'wird': 71, 'wollte': 71}, {'muss': 71, 'musste': 71, 'müsste':
71, 'soll': 71, 'sollte': 71, 'will': 71, 'wird': 71, 'wollte': 71}, {'muesste': 71, 'muss': 71, 'soll': 71, 'sollte':
71, 'will': 71, 'wird': 71, 'wollte': 71}, {'<giveinf>': 324, '<giveinf_apart>': 324, 'bringen': 324, 'geben': 324,
'liefern': 324, 'mailen': 324, 'nachreichen': 324, 'schicken': 324, 'weiterleiten': 324, 'zuruckbringen': 325,
'zuruckgeben': 325, 'zurueckbringen': 326, 'zurueckgeben': 326, 'zuschicken': 324, 'zusenden': 324}, {'...': 323,
'<giveinf>': 324, '<giveinf_apart>': 324, '<until>': 327, 'D': 327, 'bringen': 324, 'geben': 324, 'liefern': 324,
'mailen': 324, 'nachreichen': 324, 'noch': 327, 'schicken': 324, 'weiterleiten': 324, 'zuruckbringen': 325,
'zuruckgeben': 325, 'zurueckbringen': 326, 'zurueckgeben': 326, 'zuschicken': 324, 'zusenden': 324}, {'<me>': 328},
{'bekommen': 20, 'bringen': 20, 'haben': 20, 'kriegen': 20, 'liefern': 20, 'schicken': 20}, {'D': 330, 'bekommen': 20,
'bringen': 20, 'haben': 20, 'kriegen': 20, 'liefern': 20, 'schicken': 20}, {'D': 330, 'bekommen': 20, 'bringen': 20,
'eigentlich': 331, 'haben': 20, 'kriegen': 20, 'laengst': 331, 'liefern': 20, 'schicken': 20, 'schon': 331}, {'N':
332, 'er': 332, 'ich': 332, 'sie': 332, 'wir': 332}, {'D': 330, 'bekommen': 20, 'bringen': 20, 'eigentlich': 331,
'haben': 20, 'kriegen': 20, 'langst': 331, 'liefern': 20, 'schicken': 20, 'schon': 331}, {'N': 334, 'er': 334, 'ich':
334, 'sie': 334, 'wir': 334}, {'werde': 12}, {'lasse': 12, 'lassen': 12}, {'<give1>': 12, '<give1_apart>': 12,
'schicken': 336, 'zukommen': 337}, {'...': 338}, {'<them>': 339}, {'D': 330, 'bekommen': 20, 'bringen': 20,
'eigentlich': 331, 'haben': 20, 'kriegen': 20, 'laengst': 331, 'langst': 331, 'liefern': 20, 'schicken': 20, 'schon':
331}, {'N': 341, 'er': 341, 'ich': 341, 'sie': 341, 'wir': 341}, {'...': 315, '<does3>': 320, 'N': 329, 'bekommen':
277, 'bekommt': 277, 'er': 329, 'erhaelt': 280, 'erhalt': 283, 'erhält': 283, 'haben': 285, 'haette': 333, 'haetten':
333, 'hat': 285, 'hatte': 335, 'hatten': 335, 'hätte': 335, 'hätten': 335, 'ich': 340, 'kriegen': 277, 'kriegt': 277,
'sie': 329, 'sollte': 342, 'sollten': 342, 'wir': 340, 'wollte': 342}, {'fuer': 317, 'fur': 317}, {'...': 344},
{'<they>': 345}, {'<giveinf>': 324, '<giveinf_apart>': 324, '<until>': 327, 'D': 327, 'bringen': 324, 'geben': 324,
'liefern': 324, 'mailen': 324, 'nachreichen': 324, 'noch': 327, 'schicken': 324, 'weiterleiten': 324, 'zuruckbringen':
325, 'zuruckgeben': 325, 'zurueckbringen': 326, 'zurueckgeben': 326, 'zuschicken': 324, 'zusenden': 324}, {'<me>':
347}, {'<does3>': 346, 'N': 348, 'er': 348, 'sie': 348}, {'...': 315}, {'...': 323}, {'<me>': 351}, {'N': 352,
'bekommen': 277, 'bekommt': 277, 'er': 352, 'erhaelt': 280, 'erhalt': 283, 'erhält': 283, 'haben': 285, 'hat': 285,
'ich': 340, 'kriegen': 277, 'kriegt': 277, 'sie': 352, 'wir': 340}, {'angekundigt': 306, 'ausstehend': 306, 'durch':
288, 'noch': 311, 'offen': 306, 'versprochen': 306, 'von': 288, 'zugesagt': 306}, {'angekuendigt': 306, 'ausstehend':
306, 'durch': 288, 'noch': 309, 'offen': 306, 'versprochen': 306, 'von': 288, 'zugesagt': 306}, {'...': 92}, {'...':
92, 'N': 356, 'er': 356, 'es': 356, 'ich': 356, 'sie': 356}, {'<until>': 20, 'bekomme': 357, 'bringt': 357, 'gibt':
357, 'kommt': 357, 'krieg': 357, 'kriege': 357, 'schickt': 357}, {'-befund': 23, '-ergebnis': 23, '-ergebnisse': 23,
'-gutachten': 23, '-lieferung': 23, '-teile': 23, '-werte': 23, '...': 243, '<comes_in>': 23, '<det>': 254, '<doc>':
259, '<document>': 264, '<my>': 266, '<their>': 273, '<thing>': 259, '<work>': 259, 'alles': 286, 'angebot': 289,
'angekuendigt': 295, 'angekundigt': 300, 'angesagt': 305, 'antwort': 308, 'avisiert': 305, 'beides': 286, 'bescheid':
308, 'bestaetigung': 310, 'bestatigung': 312, 'bring': 314, 'bringe': 314, 'das': 343, 'dem': 349, 'den': 343, 'der':
350, 'die': 343, 'dies': 353, 'erledig': 314, 'erledige': 314, 'feedback': 308, 'freigabe': 308, 'liefer': 314,
'liefere': 314, 'mach': 314, 'mache': 314, 'ruckmeldung': 312, 'ruckruf': 354, 'rueckmeldung': 310, 'rueckruf': 355,
'schick': 314, 'schicke': 314, 'stellungnahme': 308, 'versprochen': 305, 'zugesagt': 305, 'zuruck': 358, 'zurueck':
358, 'zusage': 308}, {'$$': 8}, {'buero': 360, 'buro': 360}, {'hause': 360}, {'anzutreffen': 360, 'da': 360, 'daheim':
360, 'dahoam': 360, 'im': 361, 'zu': 362, 'zuhause': 360}, {'buro': 360}, {'anzutreffen': 360, 'da': 360, 'daheim':
360, 'dahoam': 360, 'im': 364, 'zu': 362, 'zuhause': 360}, {'buero': 360}, {'anzutreffen': 360, 'da': 360, 'daheim':
360, 'dahoam': 360, 'im': 366, 'zu': 362, 'zuhause': 360}, {'ned': 363, 'net': 363, 'nicht': 363, 'nod': 365, 'noed':
367}, {'leider': 368, 'ned': 363, 'net': 363, 'nicht': 363, 'nod': 365, 'noed': 367}, {'leider': 368, 'ned': 363,
'net': 363, 'nicht': 363, 'nod': 365, 'noed': 367, 'vergessen': 360, 'war': 369, 'waren': 369}, {'mir': 39}, {'^': 12,
'ich': 39, 'von': 371}, {':': 372}, {'': (16, 'gave:feedback')}, {'': (16, 'gave:feedback'), 'gemailt': 374,
'gesandt': 374, 'geschickt': 374, 'gesendet': 374, 'raus': 374, 'retour': 374, 'zurueck': 374}, {'<them>': 375},
{'an': 376}, {'...': 377}, {'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 379}, {'anmailen': 48, 'anrufen': 48,
'anschreiben': 48, 'antworten': 48, 'durchrufen': 48, 'erinnern': 48, 'gratulieren': 48, 'hinschreiben': 48,
'kontaktieren': 48, 'mahnen': 48, 'melden': 48, 'nachbohren': 48, 'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48,
'zuruckrufen': 48, 'zuruckschreiben': 48, 'zurueckrufen': 48, 'zurueckschreiben': 48}, {'^': 381}, {'ein': 249,
'eine': 249, 'einen': 249, 'erst': 249, 'gleich': 249, 'kein': 249, 'keine': 249, 'keinen': 249, 'mehr': 249, 'nur':
249, 'weniger': 249}, {'^': 383}, {'D': 382, 'lieber': 384}, {'D': 382}, {'besten': 386}, {'': (16, 'gave:feedback'),
'gemailt': 374, 'gesandt': 374, 'geschickt': 374, 'gesendet': 374, 'raus': 374, 'retour': 374, 'zuruck': 374},
{'<them>': 388}, {'an': 389}, {'...': 390}, {'': (16, 'gave:feedback'), 'gemailt': 374, 'gesandt': 374, 'geschickt':
374, 'gesendet': 374, 'raus': 374, 'retour': 374, 'zuruck': 374, 'zurueck': 374}, {'<them>': 392}, {'an': 393,
'gegeben': 374}, {'...': 394, 'gegeben': 374}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12,
'nach': 12}, {'...': 396}, {'<det>': 397, '<their>': 397}, {'^': 398}, {'D': 399, '^': 398}, {'ich': 400, 'wir': 400},
{'an': 376, 'gegeben': 374}, {'...': 402, 'gegeben': 374}, {'aenderungsvorschlaege': 378, 'anmerkungen': 403,
'feedback': 403, 'kommentare': 403, 'korrekturen': 403, 'korrekturvorschlaege': 378, 'randnotizen': 378,
'rueckmeldung': 403, 'rueckmeldungen': 378, 'verbesserungsvorschlaege': 378}, {'gegeben': 374}, {'...': 405,
'gegeben': 374}, {'anmerkungen': 406, 'feedback': 406, 'kommentare': 406, 'korrekturen': 406, 'rueckmeldung': 406},
{'an': 389, 'gegeben': 374}, {'...': 408, 'gegeben': 374}, {'anderungsvorschlage': 391, 'anmerkungen': 409,
'feedback': 409, 'kommentare': 409, 'korrekturen': 409, 'korrekturvorschlage': 391, 'randnotizen': 391, 'ruckmeldung':
409, 'ruckmeldungen': 391, 'verbesserungsvorschlage': 391}, {'anmerkungen': 406, 'feedback': 406, 'kommentare': 406,
'korrekturen': 406, 'ruckmeldung': 406}, {':': 39}, {'abklaeren': 12, 'abklaren': 12, 'ausmachen': 12, 'bedanken': 12,
'besprechen': 12, 'entschuldigen': 12, 'klaeren': 12, 'klaren': 12, 'melden': 12, 'nachfassen': 12, 'nachfragen': 12,
'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten': 0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden':
0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren': 0, 'treffen': 0}, {'^': 413, 'zu': 414}, {'...': 415,
'^': 413, 'zu': 414}, {'N': 416}, {'retour': 71, 'zuruck': 71, 'zurueck': 71}, {'...': 418}, {'^': 419}, {'^': 419,
'ich': 420, 'wir': 420}, {'mit': 60}, {'N': 59, 'mich': 422}, {'krank': 8, 'verhindert': 8, 'verkuehlt': 8,
'verkuhlt': 8}, {'krank': 8, 'leider': 424, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12,
'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 426}, {'<det>': 427, '<their>': 427}, {'^': 428}, {'D':
429, '^': 428}, {'<them>': 430, 'D': 429, '^': 428}, {'ich': 431, 'wir': 431}, {'arbeite': 432, 'geh': 432, 'gehe':
432, 'les': 432, 'lese': 432, 'mach': 432, 'mache': 432, 'schau': 432, 'schaue': 432, 'schick': 432, 'schicke': 432,
'schreib': 432, 'schreibe': 432, 'seh': 432, 'sehe': 432}, {'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12,
'gegen': 12, 'nach': 12}, {'...': 434}, {'<det>': 435, '<their>': 435}, {'^': 436}, {'D': 437, '^': 436}, {'<them>':
438, 'D': 437, '^': 436}, {'ich': 439, 'wir': 439}, {'arbeite': 440, 'geh': 440, 'gehe': 440, 'les': 440, 'lese': 440,
'mach': 440, 'mache': 440, 'schau': 440, 'schaue': 440, 'schick': 440, 'schicke': 440, 'schreib': 440, 'schreibe':
440, 'seh': 440, 'sehe': 440}, {'D': 382, 'lieber': 384, 'vergessen': 360}, {'bekommen': 20, 'haben': 20, 'kriegen':
20}, {'^': 443}, {'D': 444}, {'D': 444, 'eigentlich': 445, 'laengst': 445, 'schon': 445}, {'ich': 446, 'wir': 446},
{'D': 444, 'eigentlich': 445, 'langst': 445, 'schon': 445}, {'ich': 448, 'wir': 448}, {'D': 444, 'eigentlich': 445,
'laengst': 445, 'langst': 445, 'schon': 445}, {'ich': 450, 'wir': 450}, {'': (13, 'talk'), 'ist': 0, 'war': 0},
{'haette': 447, 'haetten': 447, 'hatte': 449, 'hatten': 449, 'hätte': 449, 'hätten': 449, 'sollte': 451, 'sollten':
451, 'thema': 452}, {'haette': 447, 'haetten': 447, 'hatte': 449, 'hatten': 449, 'hätte': 449, 'hätten': 449,
'sollte': 451, 'sollten': 451}, {'$$': 0}, {'<hat>': 455, 'ist': 455, 'war': 455}, {'angefangen': 456, 'gearbeitet':
456, 'gegruendet': 456, 'gegrundet': 456, 'gekauft': 456, 'gekuendigt': 456, 'gekundigt': 456, 'gelebt': 456,
'geleitet': 456, 'gewechselt': 456, 'gewesen': 456, 'gewohnt': 456, 'studiert': 456, 'verkauft': 456}, {'...': 457},
{'...': 457, 'haette': 447, 'haetten': 447, 'hatte': 449, 'hatten': 449, 'hätte': 449, 'hätten': 449, 'sollte': 451,
'sollten': 451}, {'entdeckt': 455, 'gelesen': 455, 'gesehen': 455}, {'anmerkungen': 406, 'feedback': 406,
'kommentare': 406, 'korrekturen': 406, 'ruckmeldung': 406, 'rueckmeldung': 406}, {'an': 393}, {'...': 462},
{'aenderungsvorschlaege': 378, 'anderungsvorschlage': 391, 'anmerkungen': 463, 'feedback': 463, 'kommentare': 463,
'korrekturen': 463, 'korrekturvorschlaege': 378, 'korrekturvorschlage': 391, 'randnotizen': 463, 'ruckmeldung': 391,
'ruckmeldungen': 391, 'rueckmeldung': 378, 'rueckmeldungen': 378, 'verbesserungsvorschlaege': 378,
'verbesserungsvorschlage': 391}, {'paar': 464}, {'...': 0}, {'dass': 466, 'wie': 466}, {'vergessen': 360}, {'aber':
468, 'dann': 468, 'heisst': 0, 'heißt': 0, 'vergessen': 360}, {'machen': 12}, {'<giveinf>': 48, 'fertig': 470,
'fertigmachen': 48}, {'...': 471}, {'<until>': 39, '^': 472}, {'N': 473}, {'aber': 468, 'dann': 468, 'vergessen':
360}, {'gesagt': 39}, {'aber': 468, 'dann': 468, 'eingewilligt': 39, 'erfahren': 467, 'es': 475, 'gehoert': 467,
'gehort': 467, 'gelesen': 467, 'gesehen': 467, 'ja': 476, 'mitbekommen': 467, 'mitgekriegt': 467, 'okay': 476, 's':
475, 'vergessen': 360, 'zugestimmt': 39}, {'aber': 468, 'dann': 468, 'eingewilligt': 39, 'erfahren': 467, 'es': 475,
'gehoert': 467, 'gehort': 467, 'gelesen': 467, 'gesehen': 467, 'ich': 477, 'ja': 476, 'mitbekommen': 467,
'mitgekriegt': 467, 'okay': 476, 's': 475, 'vergessen': 360, 'zugestimmt': 39}, {'eingewilligt': 39, 'ja': 476,
'okay': 476, 'zugestimmt': 39}, {'eingewilligt': 39, 'ich': 479, 'ja': 476, 'okay': 476, 'zugestimmt': 39}, {'': (13,
'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben': 481, 'gerade': 481, 'grad': 481, 'grade': 481}, {'eben':
481, 'gerade': 481, 'grad': 481, 'grade': 481, 'ich': 482}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 484,
'mich': 484, 'sich': 484}, {'': (11, 'thinking'), '<give3>': 485, 'denkt': 485, 'kann': 485, 'kommt': 485, 'macht':
485, 'meldet': 485, 'meldets': 485, 'ruft': 485, 'schafft': 485, 'schreibt': 485}, {'<they>': 486}, {'<they>': 486,
'dass': 487}, {'<give3>': 485, 'denkt': 485, 'kann': 485, 'kommt': 485, 'macht': 485, 'meldet': 485, 'meldets': 485,
'ruft': 485, 'schafft': 485, 'schreibt': 485}, {'<they>': 489}, {'<they>': 489, 'dass': 490}, {'': (21,
'gave:encouragement')}, {'gegeben': 492, 'gemacht': 492, 'zugesprochen': 492}, {'<until>': 12, 'alles': 12, 'beides':
12}, {'...': 494}, {'<det>': 495}, {'sein': 8}, {'dabei': 497, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8,
'teilnehmen': 8}, {'...': 498, 'dabei': 497, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'nicht':
499}, {'leider': 500, 'nicht': 499}, {'<giveinf_apart>': 12}, {'^': 502}, {'...': 503}, {'alles': 504, 'das': 504,
'den': 504, 'die': 504, 'es': 504, 'ihn': 504, 'sie': 504}, {'alles': 504, 'das': 504, 'den': 504, 'die': 504, 'es':
504, 'ich': 505, 'ihn': 504, 'sie': 504}, {'^': 249}, {'am': 8, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8,
'im': 8, 'mit': 8}, {'krank': 8, 'ned': 508, 'net': 508, 'nicht': 508, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt':
8}, {'krank': 8, 'leider': 509, 'ned': 508, 'net': 508, 'nicht': 508, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8},
{'^': 496, 'aber': 468, 'bin': 425, 'dann': 468, 'erfahren': 467, 'es': 475, 'gehoert': 467, 'gehort': 467, 'gelesen':
467, 'gesehen': 467, 'hoff': 488, 'hoffe': 488, 'hoffentlich': 491, 'kann': 501, 'konnte': 501, 'mitbekommen': 467,
'mitgekriegt': 467, 'muessen': 506, 'muss': 506, 'mussen': 506, 's': 475, 'solle': 507, 'solles': 507, 'solls': 507,
'sollts': 507, 'vergessen': 360, 'war': 510}, {'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund':
0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0,
'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D': 399, '^': 398, 'eben': 481, 'gerade':
481, 'grad': 481, 'grade': 481}, {'eben': 481, 'gerade': 481, 'grad': 481, 'grade': 481, 'ich': 514, 'wir': 400},
{'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0}, {'einem': 516}, {'^': 383, 'an': 517, 'ein': 516, 'einen':
516}, {'$$': 484}, {'<callinf>': 519, '<giveinf>': 519, 'anklopfen': 519, 'nachfragen': 519, 'reden': 519, 'sprechen':
519, 'treffen': 519, 'vorbeischauen': 519, 'vorfuehlen': 519, 'vorfuhlen': 519}, {'...': 520, '<callinf>': 519,
'<giveinf>': 519, 'anklopfen': 519, 'nachfragen': 519, 'reden': 519, 'sprechen': 519, 'treffen': 519, 'vorbeischauen':
519, 'vorfuehlen': 519, 'vorfuhlen': 519}, {'N': 521}, {'bei': 522, 'mit': 522, 'zu': 522}, {'bei': 522, 'mit': 522,
'wieder': 523, 'zu': 522}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 507,
'solles': 507, 'solls': 507, 'tuschelt': 0}, {'aenderungsvorschlaege': 378, 'anderungsvorschlage': 391, 'anmerkungen':
463, 'feedback': 463, 'kommentare': 463, 'korrekturen': 463, 'korrekturvorschlaege': 378, 'korrekturvorschlage': 391,
'randnotizen': 463, 'ruckmeldung': 391, 'ruckmeldungen': 391, 'rueckmeldung': 378, 'rueckmeldungen': 378,
'verbesserungsvorschlaege': 378, 'verbesserungsvorschlage': 391, 'zusage': 373}, {'<them>': 39, 'bis': 39, 'dringend':
39, 'mich': 39, 'noch': 39, 'unbedingt': 39, 'uns': 39}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 528}, {'...':
529}, {'<them>': 39, 'alles': 530, 'bis': 39, 'das': 530, 'den': 530, 'die': 530, 'dringend': 39, 'es': 530, 'ich':
505, 'ihn': 530, 'mich': 39, 'noch': 39, 'sie': 530, 'unbedingt': 39, 'uns': 39}, {'D': 63}, {'D': 382, 'mal': 532},
{'N': 59, 'eben': 481, 'gerade': 481, 'grad': 481, 'grade': 481, 'ich': 514, 'mich': 422, 'wir': 400}, {'auto': 0,
'bruder': 0, 'bus': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0,
'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0,
'tochter': 0}, {'fall': 249}, {'keinen': 537}, {'mal': 249}, {'nicht': 249}, {'auf': 538, 'besser': 249, 'bloss': 249,
'bloß': 249, 'endlich': 249, 'erst': 539, 'erstmal': 249, 'ja': 540, 'lieber': 249, 'unbedingt': 249}, {'^': 541},
{'ich': 542, 'man': 542, 'wir': 542}, {'D': 382, '^': 541}, {'D': 382, 'ich': 544, 'man': 542, 'wir': 542}, {'vor':
0}, {'dir': 546}, {'D': 59}, {'N': 548}, {'N': 59, 'm': 549, 'mich': 422, 'mit': 549}, {'thema': 452}, {'zugesagt':
373}, {'mir': 552}, {'': (0, 'missed'), '$$': 8}, {'': (0, 'missed'), 'buero': 360, 'buro': 360}, {'am': 8,
'anzutreffen': 360, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 554, 'dabei': 8, 'daheim': 360, 'dahoam': 360, 'im': 555,
'mit': 8, 'zu': 362, 'zuhause': 360}, {'krank': 8, 'ned': 556, 'net': 556, 'nicht': 556, 'nod': 365, 'noed': 367,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 557, 'ned': 556, 'net': 556, 'nicht': 556,
'nod': 365, 'noed': 367, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 507, 'solles': 507, 'solls': 507,
'sollts': 507}, {'': (0, 'missed'), 'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 560,
'<comeinf>': 560, '<giveinf>': 560, '<giveinf_apart>': 560, 'anmailen': 560, 'anpingen': 560, 'anschreiben': 560,
'hinfahren': 560, 'hingehen': 560, 'telefonieren': 560, 'vorbeifahren': 560}, {'...': 561}, {'mal': 9}, {'...': 7,
'2x': 9, '3x': 9, '4x': 9, '5x': 9, '<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3,
'<rel>': 19, '<sees1>': 38, '<should>': 40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 84, '^': 359, 'aber': 370,
'abgemacht': 373, 'abmachung': 373, 'aenderungsvorschlaege': 378, 'alles': 380, 'also': 385, 'am': 387,
'anderungsvorschlage': 391, 'anmerkungen': 395, 'arbeite': 401, 'auch': 386, 'ausfuehrliche': 404, 'ausfuehrliches':
407, 'ausfuhrliche': 410, 'ausfuhrliches': 411, 'ausgemacht': 412, 'bei': 417, 'bekomm': 421, 'bekomme': 421,
'besuch': 423, 'besuche': 423, 'bin': 425, 'dafuer': 433, 'dafur': 441, 'dann': 442, 'das': 453, 'den': 454, 'der':
458, 'die': 459, 'dreimal': 9, 'dringend': 386, 'eben': 460, 'ehrliche': 461, 'ehrliches': 461, 'ein': 465,
'erfahren': 467, 'es': 469, 'feedback': 395, 'fuer': 474, 'fur': 474, 'geh': 401, 'gehe': 401, 'gehoert': 467,
'gehort': 467, 'gelesen': 467, 'gerade': 460, 'gesehen': 467, 'gestrichen': 8, 'grad': 460, 'hab': 478, 'habe': 478,
'haben': 480, 'heute': 460, 'hoer': 483, 'hoere': 483, 'hoff': 488, 'hoffe': 488, 'hoffentlich': 491, 'hoffnung': 493,
'hor': 483, 'hore': 483, 'ich': 511, 'ihr': 512, 'ihre': 513, 'kann': 501, 'kommentare': 395, 'konnte': 501,
'korrekturen': 395, 'korrekturvorschlaege': 378, 'korrekturvorschlage': 391, 'krieg': 421, 'kriege': 421, 'kurze':
461, 'kurzes': 461, 'leider': 368, 'les': 515, 'lese': 515, 'lieber': 518, 'mal': 524, 'man': 525, 'mehrfach': 9,
'meine': 526, 'mit': 417, 'mitbekommen': 467, 'mitgekriegt': 467, 'mues': 527, 'muessen': 531, 'muss': 531, 'mussen':
531, 'mut': 493, 'ned': 363, 'net': 363, 'nicht': 363, 'noch': 533, 'nochmal': 532, 'nochmals': 532, 'nod': 365,
'noed': 367, 'randnotizen': 463, 'ruckmeldung': 409, 'ruckmeldungen': 391, 'rueckmeldung': 403, 'rueckmeldungen': 378,
's': 475, 'schau': 401, 'schaue': 401, 'seh': 534, 'sehe': 534, 'sein': 535, 'seine': 536, 'soll': 543, 'sollen': 543,
'sollte': 545, 'sollten': 543, 'stell': 547, 'termin': 380, 'thema': 452, 'treff': 550, 'treffe': 550, 'treffen': 380,
'um': 80, 'unbedingt': 386, 'unser': 551, 'verbesserungsvorschlaege': 378, 'verbesserungsvorschlage': 391,
'vereinbart': 373, 'vereinbarung': 373, 'vergessen': 360, 'versprechen': 373, 'versprochen': 412, 'vielleicht': 386,
'von': 553, 'war': 558, 'waren': 369, 'wieder': 532, 'wir': 559, 'wollt': 562, 'wollte': 562, 'wollten': 562, 'x':
563, 'zufaellig': 460, 'zufallig': 460, 'zugesagt': 412, 'zusage': 373, 'zweimal': 9}, {'<them>': 39, '^': 12},
{'ich': 565, 'wir': 565}, {'das': 566, 'dass': 566}, {'<vowed>': 567}, {'<them>': 568}, {'ich': 569, 'wir': 569},
{'vergessen': 8}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 572, 'eingesprungen': 572, 'mitgeholfen': 572,
'uebernommen': 572}, {'...': 573}, {'<them>': 574}, {'ausgeholfen': 572, 'eingesprungen': 572, 'mitgeholfen': 572,
'ubernommen': 572}, {'...': 576}, {'<them>': 577}, {'': (23, 'contact')}, {'besucht': 579, 'gesprochen': 579,
'getroffen': 579, 'uebergeben': 579}, {'...': 580, 'besucht': 579, 'gesprochen': 579, 'getroffen': 579, 'uebergeben':
579}, {'besucht': 579, 'gesprochen': 579, 'getroffen': 579, 'ubergeben': 579}, {'...': 582, 'besucht': 579,
'gesprochen': 579, 'getroffen': 579, 'ubergeben': 579}, {'besucht': 579, 'gesprochen': 579, 'getroffen': 579,
'ubergeben': 579, 'uebergeben': 579}, {'...': 584, 'besucht': 579, 'gesprochen': 579, 'getroffen': 579, 'ubergeben':
579, 'uebergeben': 579}, {'ort': 585}, {'<have>': 570, 'anzurufen': 571, 'fuer': 575, 'fur': 578, 'persoenlich': 581,
'personlich': 583, 'vor': 586}, {'<giveinf>': 48, '<giveinf_apart>': 48}, {'...': 588}, {'^': 589}, {'dringend': 590,
'endlich': 590, 'noch': 590, 'unbedingt': 590}, {'N': 412}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte':
593, 'wollten': 593}, {'N': 8, 'bei': 8, 'ich': 593, 'mit': 8, 'wir': 593, 'zu': 8}, {'<network>': 1, 'N': 591,
'fuer': 592, 'fur': 592, 'i': 412, 'ich': 594, 'wir': 594, 'wollt': 595, 'wollte': 595, 'wollten': 595}, {'antwort':
8, 'reaktion': 8, 'ruckmeldung': 8, 'rueckmeldung': 8}, {'...': 548}, {'D': 59, 'bei': 598, 'mich': 598, 'mit': 598,
'uns': 598}, {'i': 599, 'ich': 599, 'ma': 599, 'wir': 599}, {'ich': 39, 'wir': 39}, {'das': 601, 'dass': 601}, {'...':
548, 'D': 59}, {'...': 548, 'D': 59, 'uns': 603}, {'besuchen': 604, 'essen': 604, 'fahren': 604, 'feiern': 604,
'fliegen': 604, 'gehen': 604, 'halten': 604, 'machen': 604, 'reden': 604, 'sehen': 604, 'sprechen': 604, 'starten':
604, 'telefonieren': 604, 'treffen': 604, 'veranstalten': 604}, {'ich': 605}, {'bestaetigt': 59, 'bestatigt': 59,
'fixiert': 59}, {'geklappt': 579, 'hingehauen': 579, 'stattgefunden': 579}, {'...': 608, 'geklappt': 579,
'hingehauen': 579, 'stattgefunden': 579}, {'': (23, 'contact'), 'gekommen': 579}, {'ausgegangen': 579, 'zustande':
610}, {'ausgegangen': 579, 'doch': 611, 'zustande': 610}, {'D': 607, 'haben': 609, 'hat': 609, 'hats': 609, 'ist':
612, 'kam': 612, 'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'aus': 8}, {'gestrichen': 8}, {'...': 613, 'D': 607, 'bestaetigt': 59, 'bestatigt': 59, 'faellt':
614, 'fallt': 614, 'fiel': 614, 'gestrichen': 8, 'ist': 615, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'wurde': 615}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59,
'gekauft': 59, 'reserviert': 59}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'ist': 617,
'reserviert': 59, 'sind': 617}, {'^': 249, 'dass': 507}, {'^': 249, 'dass': 507, 'ist': 619, 'lautet': 619, 'war':
619}, {'<them>': 620}, {':': 507}, {'...': 622, ':': 507}, {'<them>': 620, 'N': 623}, {'^': 249, 'bekommen': 507,
'dazu': 507, 'erhalten': 507, 'geholt': 507, 'ist': 507, 'lautet': 507, 'v': 621, 'vom': 621, 'von': 624, 'war': 507},
{'<until>': 39}, {'<thing>': 26}, {'...': 627}, {'N': 628}, {'an': 629}, {'': (23, 'contact'), ':': 0},
{'angebimmelt': 579, 'angefragt': 579, 'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579,
'bestaetigt': 579, 'bestatigt': 579, 'durchgebimmelt': 579, 'durchgeklingelt': 579, 'durchgerufen': 579, 'empfohlen':
1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 579, 'gefragt': 579, 'geklingelt': 579, 'gemailt': 579, 'gemeint': 1,
'gemeldet': 579, 'geraten': 1, 'gesagt': 1, 'geschrieben': 631, 'gesimst': 579, 'getextet': 579, 'hereingeschaut':
579, 'nachgefragt': 579, 'reingeschaut': 579, 'reklamiert': 579, 'vorbeigeschaut': 579, 'zugesagt': 579,
'zuruckgemailt': 579, 'zuruckgerufen': 579, 'zuruckgeschrieben': 579, 'zurueckgemailt': 579, 'zurueckgerufen': 579,
'zurueckgeschrieben': 579}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59, 'zugesagt': 59}, {'...': 633},
{'<appointment>': 634}, {'<should>': 507}, {'ich': 636, 'man': 636, 'wir': 636}, {'das': 637, 'dass': 637, 'ich': 636,
'man': 636, 'wir': 636}, {'<should>': 249}, {'...': 639}, {'^': 640}, {'ich': 641, 'man': 641, 'wir': 641}, {'dass':
642}, {':': 0, 'dass': 642}, {'': (23, 'contact'), ':': 0, 'dass': 642}, {'<said>': 638, 'angebimmelt': 579,
'angeboten': 579, 'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'anvertraut': 579,
'berichtet': 579, 'durchgebimmelt': 579, 'durchgeklingelt': 579, 'durchgerufen': 579, 'eingeschaerft': 643,
'eingescharft': 643, 'empfohlen': 631, 'erklaert': 644, 'erklart': 644, 'erzaehlt': 579, 'erzahlt': 579,
'geantwortet': 579, 'gebeichtet': 579, 'geholfen': 579, 'geklagt': 579, 'geklingelt': 579, 'gemailt': 579, 'gemeint':
644, 'geraten': 631, 'gesagt': 645, 'geschickt': 579, 'geschildert': 579, 'geschrieben': 645, 'gesimst': 579,
'gesteckt': 579, 'getextet': 579, 'gezeigt': 579, 'gratuliert': 579, 'hereingeschaut': 579, 'mitgeteilt': 579,
'praesentiert': 579, 'prasentiert': 579, 'reingeschaut': 579, 'verraten': 579, 'versprochen': 579, 'vorbeigeschaut':
579, 'vorgestellt': 579, 'zugesagt': 579, 'zuruckgemailt': 579, 'zuruckgerufen': 579, 'zuruckgeschrieben': 579,
'zurueckgemailt': 579, 'zurueckgerufen': 579, 'zurueckgeschrieben': 579}, {'gegeben': 507, 'mitgegeben': 507},
{'<counselled>': 249, '<vowed>': 71}, {'...': 648}, {'<counsel>': 647}, {'^': 71}, {'<they>': 651, '^': 71},
{'<they>': 651, '^': 71, 'dass': 652}, {'dass': 637, 'ich': 636, 'man': 636, 'wir': 636}, {'<vowed>': 653, 'erklaert':
654, 'erklart': 654, 'gemeint': 654, 'geraten': 654, 'gesagt': 654}, {'<way>': 655}, {'<det>': 656, '<way>': 655},
{'gelegt': 507}, {'herz': 658}, {'<vowed>': 653}, {'<way>': 660}, {'<det>': 661, '<way>': 660}, {'<counselled>': 619},
{'gewarnt': 249}, {'...': 664}, {'^': 249, 'vor': 507}, {'^': 665, 'gewarnt': 666}, {'<counselled>': 619, 'davon':
663, 'dazu': 663}, {'': (4, 'needs_from_me')}, {'^': 669}, {'erklaert': 654, 'erklart': 654, 'gemeint': 654,
'geraten': 654, 'gesagt': 654}, {'<way>': 671}, {'<det>': 672, '<way>': 671}, {'gegeben': 507}, {'weg': 674}, {'den':
675}, {'auf': 676}, {'gebeten': 669}, {'...': 678}, {'^': 679}, {'^': 665}, {'...': 646, '<counsel>': 647,
'<counselled>': 619, '^': 649, 'abgeholt': 579, 'als': 650, 'am': 657, 'angebimmelt': 579, 'angeklingelt': 579,
'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'angeschrieben': 579, 'angesprochen': 579, 'ans': 659, 'auf':
662, 'aufgefordert': 507, 'ausgefuehrt': 579, 'ausgefuhrt': 579, 'begleitet': 579, 'beim': 657, 'bekocht': 579,
'bestaerkt': 507, 'bestarkt': 507, 'besucht': 579, 'davon': 663, 'davor': 667, 'dazu': 663, 'den': 650, 'dringend':
668, 'durchgebimmelt': 579, 'durchgeklingelt': 579, 'durchgerufen': 579, 'einen': 650, 'eingeladen': 579,
'eingeredet': 507, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 507, 'ermutigt': 507, 'geantwortet': 579,
'gebeten': 670, 'geklingelt': 579, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 579,
'getextet': 579, 'getroffen': 579, 'gewarnt': 666, 'hereingeschaut': 579, 'im': 657, 'in': 673, 'interviewt': 579,
'kontaktiert': 579, 'mit': 677, 'nahe': 658, 'nen': 650, 'per': 657, 'reingeschaut': 579, 'stark': 668, 'um': 680,
'via': 662, 'vor': 681, 'vorbeigeschaut': 579, 'zuruckgemailt': 579, 'zuruckgerufen': 579, 'zuruckgeschrieben': 579,
'zurueckgemailt': 579, 'zurueckgerufen': 579, 'zurueckgeschrieben': 579}, {'<said>': 654}, {'<vowed>': 71}, {'...':
684}, {'...': 683, '<said>': 654, '^': 685}, {'<me>': 651, '^': 71, 'er': 651, 'sie': 651}, {'<me>': 651, '^': 71,
'dass': 687, 'er': 651, 'sie': 651}, {'<vowed>': 688}, {'...': 683, '<me>': 686, '<said>': 654, '<vowed>': 688, 'mir':
689, 'uns': 689}, {'angefordert': 669, 'angefragt': 669, 'bestellt': 669, 'erbeten': 669, 'gewuenscht': 669,
'gewunscht': 669, 'verlangt': 669}, {'...': 691}, {'^': 692}, {'<until>': 691}, {'...': 694}, {'bestaetigt': 579,
'bestatigt': 579, 'geantwortet': 579, 'gemailt': 579, 'gemeldet': 579, 'geschrieben': 579, 'zugesagt': 579,
'zuruckgeschrieben': 579, 'zurueckgeschrieben': 579}, {'...': 696, '<det>': 661, '<way>': 660}, {'<counselled>': 507},
{':': 0, '^': 249}, {'<should>': 507, '^': 640}, {'ich': 700, 'man': 700, 'wir': 700}, {':': 0, 'dass': 701, 'ich':
636, 'man': 636, 'wir': 636}, {'': (23, 'contact'), ':': 0, 'dass': 701, 'ich': 636, 'man': 636, 'wir': 636},
{'ausgefragt': 579, 'befragt': 579, 'gelochert': 579, 'geloechert': 579, 'interviewt': 579}, {'abgeholt': 579,
'angefunkt': 579, 'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'besucht': 579,
'durchgeklingelt': 579, 'eingeladen': 579}, {'...': 705, 'abgeholt': 579, 'angefunkt': 579, 'angeklingelt': 579,
'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'besucht': 579, 'durchgeklingelt': 579, 'eingeladen': 579},
{'...': 704, '<they>': 706, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'ausgefragt': 579, 'befragt':
579, 'gelochert': 579, 'geloechert': 579, 'interviewt': 579}, {'geantwortet': 579, 'geholfen': 579, 'gemailt': 579,
'geschickt': 579, 'geschrieben': 579, 'gesimst': 579, 'gezeigt': 579}, {'...': 708, 'geantwortet': 579, 'geholfen':
579, 'gemailt': 579, 'geschickt': 579, 'geschrieben': 579, 'gesimst': 579, 'gezeigt': 579}, {'dass': 701, 'ich': 636,
'man': 636, 'wir': 636}, {'<they>': 709, '<vowed>': 688, 'gemeint': 710, 'gesagt': 710, 'geschrieben': 710, 'gmeint':
654, 'gsagt': 654}, {'...': 696, '<det>': 656, '<way>': 655}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet':
59, 'bedankt': 579, 'entschuldigt': 579, 'gemeldet': 579, 'geruehrt': 579, 'geruhrt': 579, 'verabschiedet': 579},
{'bedankt': 579, 'entschuldigt': 579, 'gemeldet': 579, 'geruehrt': 579, 'geruhrt': 579, 'verabschiedet': 579},
{'<me>': 714}, {'...': 713, 'bedankt': 579, 'bei': 715, 'entschuldigt': 579, 'gemeldet': 579, 'geruehrt': 579,
'geruhrt': 579, 'verabschiedet': 579}, {'bestatigt': 579, 'geantwortet': 579, 'gemailt': 579, 'gemeldet': 579,
'geschrieben': 579, 'zugesagt': 579, 'zuruckgeschrieben': 579}, {'...': 717}, {'bestaetigt': 579, 'geantwortet': 579,
'gemailt': 579, 'gemeldet': 579, 'geschrieben': 579, 'zugesagt': 579, 'zurueckgeschrieben': 579}, {'...': 719},
{'abgeholt': 579, 'angefunkt': 579, 'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579,
'besucht': 579, 'durchgeklingelt': 579, 'eingeladen': 579, 'geantwortet': 579, 'geholfen': 579, 'gemailt': 579,
'geschickt': 579, 'geschrieben': 579, 'gesimst': 579, 'gezeigt': 579}, {'...': 721, 'abgeholt': 579, 'angefunkt': 579,
'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'besucht': 579, 'durchgeklingelt': 579,
'eingeladen': 579, 'geantwortet': 579, 'geholfen': 579, 'gemailt': 579, 'geschickt': 579, 'geschrieben': 579,
'gesimst': 579, 'gezeigt': 579}, {'...': 704, '<they>': 722, '<vowed>': 688, 'angelaeutet': 579, 'angelautet': 579,
'angerufen': 579, 'ausgefragt': 579, 'befragt': 579, 'gelochert': 579, 'geloechert': 579, 'gemeint': 710, 'gesagt':
710, 'geschrieben': 710, 'gmeint': 654, 'gsagt': 654, 'interviewt': 579}, {'...': 632, '<appointment>': 634, '<det>':
635, '<me>': 682, '<my>': 635, '<they>': 690, '<until>': 693, '<vowed>': 688, '^': 695, 'am': 657, 'angebimmelt': 579,
'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'auf': 697, 'beim': 657, 'davon': 698,
'dazu': 698, 'durchgebimmelt': 579, 'durchgeklingelt': 579, 'durchgerufen': 579, 'empfohlen': 699, 'erklaert': 1,
'erklart': 1, 'geantwortet': 579, 'geklingelt': 579, 'gemailt': 579, 'gemeint': 702, 'geraten': 1, 'gesagt': 702,
'geschrieben': 703, 'gesimst': 579, 'getextet': 579, 'gmeint': 654, 'gsagt': 654, 'hereingeschaut': 579, 'im': 657,
'in': 673, 'mich': 707, 'mir': 711, 'per': 712, 'reingeschaut': 579, 'sich': 716, 'uber': 718, 'ueber': 720, 'uns':
723, 'via': 697, 'vor': 681, 'vorbeigeschaut': 579, 'zuruckgemailt': 579, 'zuruckgerufen': 579, 'zuruckgeschrieben':
579, 'zurueckgemailt': 579, 'zurueckgerufen': 579, 'zurueckgeschrieben': 579}, {'bekommen': 579, 'erhalten': 579,
'gekriegt': 579, 'kriegt': 579}, {'<them>': 725}, {'besucht': 579, 'gegessen': 579, 'gehabt': 579, 'gequatscht': 579,
'geredet': 579, 'gesehen': 579, 'gesprochen': 579, 'getroffen': 579, 'telefoniert': 579, 'von': 726}, {'<reviewed>':
374}, {'<work>': 728}, {'...': 729, '<work>': 728}, {'': (20, 'gave:referral')}, {'<named_to>': 731}, {'...': 732},
{'s': 733}, {'N': 734, 'der': 733, 'des': 733, 'einer': 733, 'eines': 733, 'meiner': 733, 'meines': 733, 'unserer':
733, 'unseres': 733, 'vom': 733, 'von': 733}, {'lassen': 26}, {'<handed>': 26, '<handed_apart>': 26, 'zukommen': 736},
{'...': 737, '<handed>': 26, '<handed_apart>': 26, 'zukommen': 736}, {'gegeben': 26}, {'ausleihen': 739},
{'<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 740, 'zur': 67},
{'...': 741, '<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 740,
'zur': 67}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 745,
'anrufbeantworter': 745, 'band': 745, 'box': 745, 'combox': 745, 'mailbox': 745}, {'das': 746, 'den': 746, 'die': 746,
'ihre': 746, 'ihren': 746, 'seine': 746, 'seinen': 746}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'dass': 743, 'warum': 749, 'was': 749, 'welche': 749, 'wie': 749, 'wo': 749, 'wofuer': 749,
'wofur': 749, 'woran': 749}, {'beigebracht': 749, 'erklaert': 749, 'erklart': 749, 'gezeigt': 749, 'vermittelt': 749},
{'...': 751}, {'handwerk': 752}, {'basics': 752, 'grundlagen': 752, 'kniffe': 752, 'tricks': 752}, {'': (17,
'gave:knowledge'), 'dass': 743, 'warum': 749, 'was': 749, 'welche': 749, 'wie': 749, 'wo': 749, 'wofuer': 749,
'woran': 749}, {'': (17, 'gave:knowledge'), 'dass': 743, 'warum': 749, 'was': 749, 'welche': 749, 'wie': 749, 'wo':
749, 'wofur': 749, 'woran': 749}, {'': (17, 'gave:knowledge'), 'warum': 749, 'was': 749, 'welche': 749, 'wie': 749,
'wo': 749, 'wofuer': 749, 'woran': 749}, {'': (17, 'gave:knowledge'), 'warum': 749, 'was': 749, 'welche': 749, 'wie':
749, 'wo': 749, 'wofur': 749, 'woran': 749}, {'': (18, 'gave:mentoring')}, {'': (17, 'gave:knowledge'), 'warum': 749,
'was': 749, 'wie': 749}, {'<address>': 735, '<handed_apart>': 579, '<my>': 45, '<said>': 567, '<thing>': 738,
'<tool>': 742, '<work>': 728, 'abgesagt': 743, 'angefragt': 744, 'angeklopft': 744, 'auf': 747, 'aufgemuntert': 492,
'bedankt': 748, 'beigebracht': 750, 'berichtet': 743, 'bestaerkt': 492, 'bestarkt': 492, 'das': 753, 'die': 754,
'eingearbeitet': 749, 'eingeschult': 749, 'empfohlen': 731, 'erklaert': 755, 'erklart': 756, 'erlaeutert': 757,
'erlautert': 758, 'ermutigt': 492, 'erzaehlt': 743, 'erzahlt': 743, 'geantwortet': 743, 'gebeichtet': 743, 'gebeten':
744, 'gecoacht': 759, 'gefragt': 744, 'geholfen': 749, 'gementort': 759, 'gesagt': 743, 'geschildert': 743,
'gesteckt': 743, 'getroestet': 492, 'getrostet': 492, 'gezeigt': 750, 'gratuliert': 743, 'informiert': 743,
'kondoliert': 743, 'mitgeteilt': 743, 'nachgefasst': 744, 'nachgefragt': 744, 'nachgehakt': 744, 'vermittelt': 731,
'verraten': 743, 'vorgefuehrt': 757, 'vorgefuhrt': 758, 'vorgemacht': 760, 'weiterempfohlen': 731, 'zugehoert': 492,
'zugehort': 492, 'zugesagt': 743}, {'<tool>': 742}, {'...': 762, '<tool>': 742}, {'<handed_apart>': 26, '<lent>': 26,
'<tool>': 742, 'anvertraut': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ausgeliehen': 26, 'empfohlen': 731,
'geborgt': 26, 'gegeben': 26, 'geliehen': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26, 'geteilt': 26,
'mitgeschickt': 26, 'uberlassen': 26, 'ueberlassen': 26, 'vermittelt': 731, 'weiterempfohlen': 731, 'weitergeleitet':
26, 'zugeschickt': 26, 'zur': 67}, {'...': 764, '<tool>': 742}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 39,
'wir': 39}, {'^': 766, 'das': 767, 'dass': 767, 'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 769},
{'gebracht': 769}, {'kontakt': 771}, {'<introduced>': 769, 'bekannt': 770, 'in': 772}, {'...': 773, '<introduced>':
769, 'bekannt': 770, 'in': 772}, {'<vowed>': 12}, {'...': 775}, {'^': 12, 'dass': 767, 'ich': 39, 'wir': 39},
{'<vowed>': 777}, {'<way>': 778}, {'<det>': 779, '<way>': 778}, {'<det>': 779, '<way>': 778, 'das': 746, 'den': 746,
'die': 746, 'ihre': 746, 'ihren': 746, 'seine': 746, 'seinen': 746}, {'N': 774}, {'warum': 749, 'was': 749, 'welche':
749, 'wie': 749, 'wo': 749, 'wofuer': 749, 'wofur': 749, 'woran': 749}, {'<me>': 651}, {'gebeten': 784}, {'<address>':
735}, {'angeschlossen': 572, 'aufgebaut': 572, 'eingerichtet': 572, 'entruempelt': 572, 'entrumpelt': 572, 'gemaeht':
572, 'gemaht': 572, 'geputzt': 572, 'geraeumt': 572, 'geraumt': 572, 'geschnitten': 572, 'gestrichen': 572,
'montiert': 572, 'repariert': 572}, {'angeschlossen': 572, 'aufgebaut': 572, 'eingerichtet': 572, 'entrumpelt': 572,
'gemaht': 572, 'geputzt': 572, 'geraumt': 572, 'geschnitten': 572, 'gestrichen': 572, 'montiert': 572, 'repariert':
572}, {'angeschlossen': 572, 'aufgebaut': 572, 'eingerichtet': 572, 'entruempelt': 572, 'gemaeht': 572, 'geputzt':
572, 'geraeumt': 572, 'geschnitten': 572, 'gestrichen': 572, 'montiert': 572, 'repariert': 572}, {'...': 786,
'<address>': 735, 'auto': 787, 'computer': 787, 'dachrinne': 787, 'drucker': 787, 'fenster': 787, 'fernseher': 787,
'garten': 787, 'hecke': 787, 'keller': 787, 'kuche': 788, 'kueche': 789, 'rasen': 787, 'regal': 787, 'router': 787,
'schnee': 787, 'schrank': 787, 'waschmaschine': 787, 'wohnung': 787}, {'': (9, 'told'), 'warum': 749, 'was': 749,
'welche': 749, 'wie': 749, 'wo': 749, 'wofuer': 749, 'woran': 749}, {'': (9, 'told'), 'warum': 749, 'was': 749,
'welche': 749, 'wie': 749, 'wo': 749, 'wofur': 749, 'woran': 749}, {'warum': 749, 'was': 749, 'welche': 749, 'wie':
749, 'wo': 749, 'wofuer': 749, 'woran': 749}, {'warum': 749, 'was': 749, 'welche': 749, 'wie': 749, 'wo': 749,
'wofur': 749, 'woran': 749}, {'das': 601, 'dass': 601, 'ich': 39, 'wir': 39}, {'': (9, 'told'), 'warum': 749, 'was':
749, 'welche': 749, 'wie': 749, 'wo': 749, 'wofuer': 749, 'wofur': 749, 'woran': 749}, {'eingearbeitet': 749,
'eingefuehrt': 749, 'eingefuhrt': 749, 'eingeschult': 749, 'eingewiesen': 749}, {'...': 797}, {'gegeben': 39},
{'wort': 799}, {'warum': 749, 'was': 749, 'wie': 749}, {'...': 761, '<address>': 735, '<det>': 763, '<my>': 765,
'<tool>': 742, '<vowed>': 768, '<work>': 728, 'N': 774, '^': 776, 'am': 780, 'auf': 781, 'bei': 782, 'beigebracht':
783, 'beim': 780, 'darum': 785, 'das': 790, 'den': 790, 'die': 790, 'drum': 785, 'erklaert': 791, 'erklart': 792,
'erlaeutert': 793, 'erlautert': 794, 'ersucht': 784, 'gebeten': 784, 'gesagt': 795, 'geschrieben': 795, 'gezeigt':
796, 'gsagt': 795, 'gschriebn': 795, 'im': 780, 'in': 798, 'ins': 798, 'mein': 800, 'mit': 782, 'per': 780, 'um': 80,
'via': 780, 'vorgefuehrt': 793, 'vorgefuhrt': 794, 'vorgemacht': 801}, {'^': 12, 'das': 767, 'dass': 767, 'ich': 39,
'wir': 39}, {'<vowed>': 803, '^': 776}, {'<them>': 804}, {'mit': 782}, {'<introduced>': 769, 'bekannt': 770,
'zusammengebracht': 769}, {'...': 807, '<introduced>': 769, 'bekannt': 770, 'zusammengebracht': 769}, {'N': 808},
{'<introduced>': 769}, {'...': 810, '<introduced>': 769}, {'N': 811}, {'...': 812}, {'...': 812, 'N': 774}, {'...':
773}, {'N': 815}, {'geknuepft': 769, 'geknupft': 769, 'gemacht': 769, 'hergestellt': 769, 'vermittelt': 769}, {'N':
817}, {'mit': 818, 'zu': 818}, {'kontakt': 819}, {'kontakt': 771, 'verbindung': 771}, {'<introduced>': 769, 'bekannt':
770, 'in': 821}, {'...': 822}, {'<det>': 823, '<my>': 823, '<their>': 823, 'N': 774, 'einem': 823, 'einer': 823},
{'...': 806, '<and>': 809, 'N': 774, 'am': 813, 'auf': 813, 'bei': 814, 'beim': 813, 'dem': 816, 'den': 820, 'der':
816, 'einen': 820, 'in': 813, 'kontakt': 819, 'mit': 824, 'per': 813, 'uber': 813, 'ueber': 813, 'via': 813}, {'':
(16, 'gave:feedback'), 'zuruckgegeben': 374, 'zuruckgeschickt': 374, 'zurueckgegeben': 374, 'zurueckgeschickt': 374},
{'retour': 374, 'retourniert': 374, 'versehen': 374, 'zurueckgegeben': 374, 'zurueckgemailt': 374, 'zurueckgesandt':
374, 'zurueckgeschickt': 374, 'zurueckgesendet': 374}, {'retour': 374, 'retourniert': 374, 'versehen': 374,
'zuruckgegeben': 374, 'zuruckgemailt': 374, 'zuruckgesandt': 374, 'zuruckgeschickt': 374, 'zuruckgesendet': 374},
{'retour': 374, 'retourniert': 374, 'versehen': 374, 'zuruckgegeben': 374, 'zuruckgemailt': 374, 'zuruckgesandt': 374,
'zuruckgeschickt': 374, 'zuruckgesendet': 374, 'zurueckgegeben': 374, 'zurueckgemailt': 374, 'zurueckgesandt': 374,
'zurueckgeschickt': 374, 'zurueckgesendet': 374}, {'aenderungsvorschlaegen': 827, 'anderungsvorschlagen': 828,
'anmerkungen': 829, 'feedback': 829, 'hinweisen': 829, 'kommentaren': 829, 'korrekturen': 829,
'korrekturvorschlaegen': 827, 'korrekturvorschlagen': 828, 'notizen': 829, 'randnotizen': 829,
'verbesserungsvorschlaegen': 827, 'verbesserungsvorschlagen': 828, 'vorschlaegen': 827, 'vorschlagen': 828}, {'': (16,
'gave:feedback'), 'zuruckgegeben': 374, 'zuruckgeschickt': 374}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 374,
'zurueckgeschickt': 374}, {'durchgelesen': 826, 'gegengelesen': 826, 'kommentiert': 826, 'korrigiert': 826,
'lektoriert': 826, 'mit': 830, 'redigiert': 826, 'uberarbeitet': 831, 'ueberarbeitet': 832}, {'...': 833, 'mit': 830},
{'angefragt': 744, 'angeklopft': 744, 'bedankt': 748, 'nachgefasst': 744, 'nachgefragt': 744, 'nachgehakt': 744},
{'...': 835}, {'<them>': 836}, {'bekannt': 770, 'bekanntgemacht': 769, 'in': 821, 'vernetzt': 769, 'zusammengebracht':
769}, {'...': 838}, {'mit': 839}, {'...': 840}, {'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 842, 'angerufen': 8, 'besucht': 8, 'erreicht':
8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 843}, {'...': 833,
'leider': 844, 'mit': 830, 'nicht': 843}, {'geknuepft': 769, 'gemacht': 769, 'hergestellt': 769, 'vermittelt': 769},
{'N': 846}, {'mit': 847, 'zu': 847}, {'kontakt': 848}, {'den': 849, 'einen': 849, 'kontakt': 848}, {'N': 850},
{'geknupft': 769, 'gemacht': 769, 'hergestellt': 769, 'vermittelt': 769}, {'N': 852}, {'mit': 853, 'zu': 853},
{'kontakt': 854}, {'den': 855, 'einen': 855, 'kontakt': 854}, {'N': 856}, {'eingelegt': 731}, {'...': 858,
'eingelegt': 731}, {'wort': 859}, {'gutes': 860, 'wort': 859}, {'...': 861, 'gutes': 860, 'wort': 859}, {'<them>':
862}, {'besucht': 579, 'fuer': 863, 'fur': 863, 'gegessen': 579, 'gehabt': 579, 'gequatscht': 579, 'geredet': 579,
'gesehen': 579, 'gesprochen': 579, 'getroffen': 579, 'telefoniert': 579, 'von': 726}, {'...': 732, '<named_to>': 731},
{'warum': 749, 'was': 749, 'welche': 749, 'wie': 749, 'wo': 749}, {'gefuehrt': 749, 'gefuhrt': 749}, {'...': 867},
{'das': 868, 'den': 868, 'die': 868}, {'<address>': 735, '<expert>': 865, '<my>': 45, '<said>': 567, '<thing>': 738,
'<tool>': 742, '<work>': 728, 'abgesagt': 743, 'angefragt': 744, 'angeklopft': 744, 'auf': 747, 'ausgeholfen': 572,
'beibracht': 866, 'beigebracht': 750, 'berichtet': 743, 'das': 753, 'die': 754, 'durch': 869, 'durchs': 868,
'eingearbeitet': 749, 'eingeschult': 749, 'erklaert': 755, 'erklart': 756, 'erlaeutert': 757, 'erlautert': 758,
'erzaehlt': 743, 'erzahlt': 743, 'geantwortet': 743, 'gebeichtet': 743, 'gefragt': 744, 'gesagt': 743, 'geschildert':
743, 'gesteckt': 743, 'gezeigt': 750, 'hoffnung': 493, 'in': 798, 'informiert': 743, 'ins': 798, 'mitgeteilt': 743,
'mut': 493, 'nachgefasst': 744, 'nachgefragt': 744, 'nachgehakt': 744, 'verraten': 743, 'vertreten': 572,
'vorgefuehrt': 757, 'vorgefuhrt': 758, 'vorgemacht': 760, 'vorgmacht': 866, 'zeigt': 866, 'zugesagt': 743},
{'gegeben': 749, 'gezeigt': 749, 'mitgegeben': 749, 'verraten': 749}, {'...': 871, 'gegeben': 749, 'gezeigt': 749,
'mitgegeben': 749, 'verraten': 749}, {'hinweise': 872, 'kniffe': 872, 'rat': 872, 'ratschlaege': 872, 'ratschlage':
872, 'tipp': 872, 'tipps': 872, 'tricks': 872}, {'paar': 873}, {'...': 870, '<address>': 735, '<det>': 763, '<my>':
765, '<tool>': 742, '<vowed>': 768, '<work>': 728, 'N': 774, '^': 776, 'am': 780, 'auf': 781, 'ausgeholfen': 572,
'bei': 782, 'beibracht': 866, 'beigebracht': 783, 'beim': 780, 'darum': 785, 'das': 790, 'den': 790, 'die': 790,
'drum': 785, 'ein': 874, 'einen': 873, 'erklaert': 791, 'erklart': 792, 'erlaeutert': 793, 'erlautert': 794,
'ersucht': 784, 'gebeten': 784, 'gezeigt': 796, 'hinweise': 872, 'hoffnung': 493, 'im': 780, 'in': 798, 'ins': 798,
'kniffe': 872, 'lernt': 866, 'mit': 782, 'mut': 493, 'n': 873, 'nen': 873, 'paar': 873, 'per': 780, 'rat': 872,
'ratschlaege': 872, 'ratschlage': 872, 'tipp': 872, 'tipps': 872, 'tricks': 872, 'um': 80, 'vertreten': 572, 'via':
780, 'vorgefuehrt': 793, 'vorgefuhrt': 794, 'vorgemacht': 801, 'vorgmacht': 866, 'zeigt': 866}, {'gebracht': 731},
{'gesprach': 876, 'gespraech': 876}, {'ins': 877, 'mit': 782}, {'N': 811, 'ins': 877}, {'...': 879, 'N': 774}, {'...':
878, 'N': 774, 'am': 813, 'auf': 813, 'bei': 880, 'beim': 813, 'den': 820, 'einen': 820, 'in': 813, 'kontakt': 819,
'mit': 824, 'per': 813, 'uber': 813, 'ueber': 813, 'via': 813}, {'fuer': 863, 'fur': 863}, {'angefragt': 744,
'angeklopft': 744, 'nachgefasst': 744, 'nachgefragt': 744, 'nachgehakt': 744}, {'...': 883}, {'...': 882, '<them>':
884}, {'...': 838, 'aenderungsvorschlaegen': 827, 'anderungsvorschlagen': 828, 'anmerkungen': 829, 'feedback': 829,
'hinweisen': 829, 'kommentaren': 829, 'korrekturen': 829, 'korrekturvorschlaegen': 827, 'korrekturvorschlagen': 828,
'notizen': 829, 'randnotizen': 829, 'verbesserungsvorschlaegen': 827, 'verbesserungsvorschlagen': 828, 'vorschlaegen':
827, 'vorschlagen': 828}, {'durchgelesen': 826, 'gegengelesen': 826, 'kommentiert': 826, 'korrigiert': 826,
'lektoriert': 826, 'mit': 886, 'redigiert': 826, 'uberarbeitet': 831, 'ueberarbeitet': 832}, {'...': 887, 'mit': 830},
{'<agreed>': 602}, {'<them>': 889}, {'...': 864, '<their>': 730, '<them>': 875, '<title>': 805, '<vowed>': 803, 'N':
881, '^': 776, 'alles': 834, 'bei': 885, 'beide': 841, 'das': 834, 'den': 834, 'die': 834, 'es': 834, 'fuer': 851,
'fur': 857, 'ihn': 888, 'mit': 890, 'sie': 888}, {'bedankt': 748}, {'...': 892}, {'<them>': 893}, {'erklaert': 39,
'erklart': 39}, {'<them>': 893, 'angeboten': 39, 'bei': 894, 'bereit': 895, 'bereiterklaert': 39, 'bereiterklart': 39,
'verpflichtet': 39}, {'geben': 39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 897}, {'...': 727, '<their>':
730, '<them>': 802, '<title>': 805, '<vowed>': 803, 'N': 825, '^': 776, 'alles': 834, 'bei': 837, 'beide': 841, 'das':
834, 'den': 834, 'die': 834, 'es': 845, 'fuer': 851, 'fur': 857, 'gesagt': 795, 'geschrieben': 795, 'gsagt': 795,
'gschriebn': 795, 'ich': 891, 'ihn': 888, 'leider': 844, 'mein': 800, 'mich': 896, 'mit': 890, 'nicht': 843, 'noch':
898, 'sie': 888, 'um': 80, 'wir': 891, 'zu': 897}, {'auf': 572, 'bei': 572, 'beim': 572, 'fuer': 572, 'fur': 572},
{'': (14, 'together')}, {'N': 893}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 901, 'angerufen': 901,
'ausgefuehrt': 901, 'ausgefuhrt': 901, 'bei': 902, 'berichtet': 0, 'besucht': 901, 'eingeladen': 901, 'erzaehlt': 0,
'erzahlt': 0, 'geantwortet': 901, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 901, 'gesagt': 0,
'geschrieben': 901, 'gesteckt': 0, 'getroffen': 901, 'haengen': 903, 'haengenlassen': 8, 'hangen': 903,
'hangenlassen': 8, 'sitzen': 904, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8},
{'<handed>': 26, '<handed_apart>': 26, '<lent>': 26}, {'...': 906}, {'<them>': 907}, {'ich': 908, 'wir': 908},
{'<have>': 909}, {'...': 910}, {'<me>': 669}, {'von': 912}, {'D': 669}, {'...': 914}, {'...': 913, '<det>': 915,
'<my>': 669}, {'<me>': 670}, {'^': 916, 'von': 917}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8,
'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8,
'telefoniert': 8}, {'abgestimmt': 8, 'besprochen': 8, 'daruber': 919, 'darueber': 920, 'druber': 919, 'drueber': 920,
'geklaert': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 921}, {'mit': 922},
{'<give3>': 784}, {'bekommen': 12, 'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'erhält': 12, 'haben': 12, 'hat': 12,
'kriegen': 12, 'kriegt': 12}, {'...': 925}, {'^': 926}, {'<until>': 925, 'D': 925}, {'...': 928}, {'<until>': 927,
'D': 927, '^': 929}, {'<they>': 930, 'ich': 636, 'man': 636, 'wir': 636}, {'N': 924, 'das': 637, 'dass': 931, 'er':
924, 'ich': 636, 'man': 636, 'sie': 924, 'wir': 636}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21},
{'folgen': 933, 'folgt': 933, 'kommen': 933, 'kommt': 933}, {'-befund': 934, '-ergebnis': 934, '-ergebnisse': 934,
'-gutachten': 934, '-lieferung': 934, '-teile': 934, '-werte': 934, '<comes_in>': 934}, {'^': 935}, {'<should>': 507,
'muessts': 507, 'mussts': 507, 'solls': 507, 'sollts': 507}, {'<det>': 936, '^': 935, 'ich': 937, 'man': 937, 'wir':
937}, {'weg': 249}, {'kein': 249, 'nicht': 249}, {'auf': 538, 'bloss': 249, 'bloß': 249, 'erst': 539, 'erstmal': 249,
'finger': 939, 'ja': 940, 'keinesfalls': 249, 'lieber': 249, 'unbedingt': 249}, {'^': 941}, {'-befund': 934,
'-ergebnis': 934, '-ergebnisse': 934, '-gutachten': 934, '-lieferung': 934, '-teile': 934, '-werte': 934,
'<comes_in>': 934, 'auf': 538, 'bloss': 249, 'bloß': 249, 'erst': 539, 'erstmal': 249, 'finger': 939, 'ja': 940,
'keinesfalls': 249, 'lieber': 249, 'unbedingt': 249}, {'<way>': 942, '^': 943, 'tel': 942}, {'<way>': 942, '^': 941,
'tel': 942}, {'<det>': 945, '<way>': 942, '^': 941, 'tel': 942}, {'<det>': 945, '<way>': 942, '^': 941, 'am': 946,
'beim': 946, 'im': 946, 'per': 946, 'tel': 942}, {'$$': 249}, {'lassen': 948}, {'bleiben': 949, 'sein': 949,
'weglassen': 948}, {'ich': 249, 'man': 249}, {'besser': 249, 'endlich': 249, 'lieber': 249, 'nicht': 249, 'unbedingt':
249}, {'wir': 952}, {'muesste': 951, 'muessten': 953, 'musste': 951, 'mussten': 953, 'müsste': 951, 'müssten': 953,
'soll': 951, 'sollen': 953, 'sollte': 951, 'sollten': 953}, {'...': 954}, {'': (3, 'advice'), 'ich': 249, 'man': 249},
{'': (3, 'advice'), 'wir': 952}, {'gehoeren': 249, 'gehoert': 249, 'gehoren': 249, 'gehort': 249, 'muessen': 249,
'muesste': 956, 'muessten': 957, 'muss': 249, 'mussen': 249, 'musste': 956, 'mussten': 957, 'müsste': 956, 'müssten':
957, 'soll': 956, 'sollen': 957, 'sollte': 956, 'sollten': 957}, {'...': 958}, {'...': 950, '<det>': 955, '<my>': 959,
'auf': 538, 'bloss': 249, 'bloß': 249, 'erst': 539, 'erstmal': 249, 'finger': 939, 'ja': 940, 'keinesfalls': 249,
'lieber': 249, 'unbedingt': 249}, {'bleib': 507, 'erhoeh': 507, 'erhoh': 507, 'fang': 507, 'frag': 507, 'geh': 507,
'hoer': 507, 'hor': 507, 'lass': 507, 'mach': 507, 'macht': 507, 'nimm': 507, 'red': 507, 'stell': 507, 'such': 507,
'verkauf': 507}, {'i': 636, 'ich': 636, 'man': 636, 'wir': 636}, {'gehoeren': 249, 'gehoert': 249, 'gehoren': 249,
'gehort': 249, 'muessen': 249, 'muesste': 249, 'muessten': 249, 'muss': 249, 'mussen': 249, 'musste': 249, 'mussten':
249, 'müsste': 249, 'müssten': 249, 'soll': 249, 'sollen': 249, 'sollte': 249, 'sollten': 249}, {'...': 963}, {'<my>':
964}, {'^': 965, 'i': 636, 'ich': 700, 'man': 700, 'wir': 700}, {'<det>': 945, '<way>': 942, 'D': 947, '^': 960, 'am':
946, 'beim': 946, 'bleib': 507, 'bloss': 961, 'bloß': 961, 'das': 962, 'dass': 966, 'eben': 947, 'erhoeh': 507,
'erhoh': 507, 'fang': 507, 'frag': 507, 'geh': 507, 'hoer': 507, 'hor': 507, 'i': 636, 'ich': 636, 'im': 946, 'lass':
507, 'mach': 507, 'macht': 507, 'man': 636, 'nimm': 507, 'nur': 961, 'per': 946, 'red': 507, 'stell': 507, 'such':
507, 'tel': 942, 'verkauf': 507, 'wir': 636}, {'-befund': 934, '-ergebnis': 934, '-ergebnisse': 934, '-gutachten':
934, '-lieferung': 934, '-teile': 934, '-werte': 934, '...': 950, '<comes_in>': 934, '<det>': 955, '<my>': 959, 'auf':
538, 'bloss': 249, 'bloß': 249, 'erst': 539, 'erstmal': 249, 'finger': 939, 'ja': 940, 'keinesfalls': 249, 'lieber':
249, 'unbedingt': 249}, {':': 0, '^': 941, 'dass': 701, 'ich': 636, 'man': 636, 'wir': 636}, {'<way>': 969, '^': 941,
'tel': 942}, {'<det>': 970, '<way>': 969, '^': 941, 'tel': 942}, {'<way>': 710}, {'<det>': 972, '<way>': 710},
{'klar': 1}, {'und': 974}, {'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 975, 'nur': 1, 'trocken': 1},
{'<way>': 702}, {'<det>': 977, '<way>': 702}, {':': 0, 'bleib': 507, 'erhoeh': 507, 'erhoh': 507, 'fang': 507, 'frag':
507, 'geh': 507, 'hoer': 507, 'hor': 507, 'lass': 507, 'mach': 507, 'macht': 507, 'nimm': 507, 'red': 507, 'stell':
507, 'such': 507, 'verkauf': 507}, {'...': 938, '<det>': 944, '<they>': 967, '<way>': 942, 'D': 947, '^': 968, 'am':
971, 'auf': 973, 'beim': 971, 'bleib': 507, 'bloss': 961, 'bloß': 961, 'das': 962, 'dass': 966, 'dazu': 1, 'deutlich':
1, 'eben': 947, 'ehrlich': 1, 'erhoeh': 507, 'erhoh': 507, 'fang': 507, 'frag': 507, 'ganz': 976, 'geh': 507, 'hoer':
507, 'hor': 507, 'i': 636, 'ich': 636, 'im': 971, 'in': 978, 'klar': 1, 'klipp': 975, 'lass': 507, 'mach': 507,
'macht': 507, 'man': 636, 'nimm': 507, 'nur': 979, 'per': 971, 'red': 507, 'stell': 507, 'such': 507, 'tel': 942,
'trocken': 1, 'verkauf': 507, 'wir': 636, 'zu': 973, 'zum': 973}, {'<them>': 507}, {'<them>': 39, 'laut': 981},
{'ich': 982, 'wir': 982}, {'versehen': 374, 'zuruckgegeben': 374, 'zuruckgeschickt': 374, 'zurueckgegeben': 374,
'zurueckgeschickt': 374}, {'anmerkungen': 984, 'kommentaren': 984, 'korrekturen': 984}, {'mit': 985, 'voller': 985},
{'...': 986, 'mit': 985, 'voller': 985}, {'<work>': 987}, {'^': 249, 'dass': 507, 'ist': 619, 'lautet': 619,
'lautete': 619, 'waere': 619, 'war': 619, 'ware': 619, 'wäre': 619}, {'<me>': 989}, {'^': 249, 'dass': 507, 'ist':
619, 'lautet': 619, 'lautete': 619, 'waere': 619, 'war': 619}, {'<me>': 991}, {'^': 249, 'dass': 507, 'ist': 619,
'lautet': 619, 'lautete': 619, 'war': 619, 'ware': 619, 'wäre': 619}, {'<me>': 993}, {'...': 622, ':': 507, '^': 249,
'an': 990, 'befolgt': 0, 'beherzigt': 0, 'dass': 507, 'dazu': 989, 'fuer': 992, 'fur': 994, 'ignoriert': 0, 'ist':
619, 'lautet': 619, 'lautete': 619, 'umgesetzt': 0, 'waere': 619, 'war': 619, 'ware': 619, 'wäre': 619}, {':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 374, 'mit': 985, 'voller': 985}, {'...': 997,
'<reviewed>': 374, 'mit': 985, 'voller': 985}, {'ich': 507, 'man': 507, 'wir': 507}, {'<should>': 999}, {'nach':
1000}, {'...': 988, '<counsel>': 995, '<opinion>': 996, '<work>': 998, 'ansicht': 1001, 'auffassung': 1001,
'einschaetzung': 1001, 'einschatzung': 1001, 'empfehlung': 1001, 'erfahrung': 1001, 'meinung': 1001, 'uberzeugung':
1001, 'ueberzeugung': 1001}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26,
'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen':
26}, {'...': 1003, '<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26,
'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26},
{'retourniert': 374, 'zuruckgegeben': 374, 'zurueckgegeben': 374}, {'<work>': 1005}, {'<handed>': 26}, {'...': 1007,
'<handed>': 26}, {'<lent_out>': 26}, {'...': 1009, '<lent_out>': 26}, {'<reviewed>': 374, '<reviewed_apart>': 374,
'korrigiert': 374, 'retourniert': 374, 'zuruckgegeben': 374, 'zuruckgereicht': 374, 'zurueckgegeben': 374,
'zurueckgereicht': 374}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'ueberlassen': 26}, {'ausgeliehen': 26,
'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben': 374, 'geschickt': 374, 'geschrieben': 374}, {'...':
1014}, {'auf': 1015, 'fuer': 1015, 'fur': 1015, 'gegeben': 374, 'geschickt': 374, 'geschrieben': 374, 'uber': 1015,
'ueber': 1015, 'zu': 1015, 'zum': 1015, 'zur': 1015}, {'$$': 731}, {'gelegt': 1017}, {'herz': 1018}, {'auf': 1015,
'fuer': 1015, 'gegeben': 374, 'geschickt': 374, 'geschrieben': 374, 'ueber': 1015, 'zu': 1015, 'zum': 1015, 'zur':
1015}, {'anmerkungen': 1020, 'feedback': 1020, 'kommentare': 1020, 'rueckmeldung': 1020}, {'auf': 1015, 'fur': 1015,
'gegeben': 374, 'geschickt': 374, 'geschrieben': 374, 'uber': 1015, 'zu': 1015, 'zum': 1015, 'zur': 1015},
{'anmerkungen': 1022, 'feedback': 1022, 'kommentare': 1022, 'ruckmeldung': 1022}, {'ausgeliehen': 26, 'geborgt': 26,
'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'': (17, 'gave:knowledge'), 'warum': 749, 'was': 749, 'welche':
749, 'wie': 749, 'wo': 749, 'wofuer': 749, 'wofur': 749, 'woran': 749}, {'geholfen': 572}, {'umzug': 1026},
{'gegeben': 759, 'gemacht': 759}, {'gestarkt': 492}, {'gestaerkt': 492}, {'rucken': 1029, 'ruecken': 1030},
{'gedruckt': 492, 'gedrueckt': 492, 'gedrückt': 492}, {'daumen': 1032}, {'erreichen': 8}, {'': (0, 'missed'),
'anzurufen': 8, 'zu': 1034}, {'angerufen': 8, 'probiert': 1035, 'versucht': 1035}, {'dass': 374, 'was': 374, 'wie':
374, 'wo': 374}, {'gesagt': 1037}, {'anmerkungen': 1016, 'feedback': 1016, 'kommentare': 1016, 'ruckmeldung': 1022,
'rueckmeldung': 1020}, {'angerufen': 8, 'probiert': 8, 'versucht': 8}, {'mal': 1040}, {'paar': 1041}, {'geht': 374},
{'passt': 374}, {'besser': 1043, 'fehlt': 374, 'hakt': 374, 'holpert': 374, 'klemmt': 374, 'nicht': 1044}, {'besser':
1043, 'es': 1045, 'fehlt': 374, 'hakt': 374, 'holpert': 374, 'klemmt': 374, 'nicht': 1044, 'noch': 1045}, {'was':
1046, 'wo': 1046}, {'zugeredet': 492}, {'laden': 1026}, {'anzurufen': 8, 'zu': 1034}, {'probiert': 1050, 'versucht':
1050}, {'retourniert': 374, 'zurueckgegeben': 374, 'zurueckgeschickt': 374}, {'retourniert': 374, 'zuruckgegeben':
374, 'zuruckgeschickt': 374}, {'retourniert': 374, 'zuruckgegeben': 374, 'zuruckgeschickt': 374, 'zurueckgegeben':
374, 'zurueckgeschickt': 374}, {'aenderungsvorschlaegen': 1052, 'anderungsvorschlagen': 1053, 'anmerkungen': 1054,
'feedback': 1054, 'hinweisen': 1054, 'kommentaren': 1054, 'korrekturen': 1054, 'korrekturvorschlaegen': 1052,
'korrekturvorschlagen': 1053, 'notizen': 1054, 'randnotizen': 1054, 'verbesserungsvorschlaegen': 1052,
'verbesserungsvorschlagen': 1053, 'vorschlaegen': 1052, 'vorschlagen': 1053}, {'gebracht': 749}, {'wieder': 1040},
{'auf': 1015, 'fuer': 1015, 'fur': 1015, 'uber': 1015, 'ueber': 1015, 'zu': 1015, 'zum': 1015, 'zur': 1015}, {'auf':
1015, 'fur': 1015, 'uber': 1015, 'zu': 1015, 'zum': 1015, 'zur': 1015}, {'auf': 1015, 'fuer': 1015, 'ueber': 1015,
'zu': 1015, 'zum': 1015, 'zur': 1015}, {'anmerkungen': 1058, 'feedback': 1058, 'kommentare': 1058, 'ruckmeldung':
1059, 'rueckmeldung': 1060}, {'': (17, 'gave:knowledge'), 'wie': 749}, {'<address>': 735, '<expert>': 865, '<my>':
1004, '<their>': 1006, '<thing>': 1008, '<tool>': 1010, '<work>': 1011, 'angelernt': 749, 'anhaenger': 1012,
'anhanger': 1013, 'anmerkungen': 1016, 'ans': 1019, 'aufgemuntert': 492, 'aufgezeigt': 749, 'auseinandergesetzt': 749,
'ausfuehrlich': 1021, 'ausfuehrliches': 1021, 'ausfuhrlich': 1023, 'ausfuhrliches': 1023, 'auto': 1024, 'beamer':
1024, 'beigebogen': 749, 'beigebracht': 1025, 'beim': 1027, 'bestaerkt': 492, 'bestarkt': 492, 'bohrmaschine': 1024,
'buero': 1012, 'buro': 1013, 'coaching': 1028, 'den': 1031, 'die': 1033, 'dreimal': 1036, 'durch': 869, 'durchs': 868,
'ehrlich': 1038, 'ehrliches': 1039, 'ein': 1042, 'eingearbeitet': 749, 'eingeschult': 749, 'eingewiesen': 749,
'erklaert': 757, 'erklart': 758, 'erlaeutert': 757, 'erlautert': 758, 'ermutigt': 492, 'fahrrad': 1024, 'feedback':
1016, 'gecoached': 759, 'gecoacht': 759, 'geholfen': 749, 'geld': 1024, 'gementort': 759, 'genau': 1038, 'gesagt':
1047, 'getroestet': 492, 'getrostet': 492, 'gezeigt': 1025, 'gut': 1048, 'gutes': 1039, 'hoffnung': 493, 'im': 1049,
'kamera': 1024, 'klar': 1038, 'klargemacht': 749, 'kommentare': 1016, 'kurzes': 1039, 'lastenrad': 1024, 'mehrfach':
1051, 'mehrmals': 1036, 'mein': 1039, 'mentorat': 1028, 'mentoring': 1028, 'mit': 1055, 'mut': 493, 'naeher': 1056,
'naehergebracht': 749, 'nahegebracht': 749, 'naher': 1056, 'nahergebracht': 749, 'oefter': 1040, 'offen': 1038,
'offenes': 1039, 'ofter': 1040, 'paar': 1041, 'rad': 1024, 'raum': 1024, 'ruckmeldung': 1022, 'rueckmeldung': 1020,
'samt': 1055, 'schluessel': 1012, 'schlussel': 1013, 'schon': 1057, 'schriftlich': 1061, 'schriftliches': 1061,
'sparring': 1028, 'umsonst': 1036, 'vergeblich': 1036, 'verklickert': 749, 'viel': 1039, 'voller': 1055,
'vorgefuehrt': 793, 'vorgefuhrt': 794, 'vorgemacht': 1062, 'vorgerechnet': 749, 'werkzeug': 1024, 'x': 1041,
'zugeredet': 492, 'zugespielt': 1017, 'zweimal': 1036}, {'<tool>': 1010}, {'...': 1064, '<tool>': 1010}, {'...': 44,
'<handed>': 26, '<handed_apart>': 26}, {'...': 1014, 'gegeben': 374, 'geschickt': 374, 'geschrieben': 374},
{'gemacht': 492, 'zugesprochen': 492}, {'<address>': 735, '<expert>': 865, '<lent>': 26, '<thing>': 1066, '<tool>':
1010, '<work>': 728, 'anmerkungen': 1067, 'aufgemuntert': 492, 'beigebracht': 749, 'bestaerkt': 492, 'bestarkt': 492,
'den': 1031, 'eingearbeitet': 749, 'eingeschult': 749, 'erklaert': 749, 'erklart': 749, 'erlaeutert': 749,
'erlautert': 749, 'ermutigt': 492, 'feedback': 1067, 'getroestet': 492, 'getrostet': 492, 'gezeigt': 749, 'gut': 1048,
'hinweise': 872, 'kniffe': 872, 'kommentare': 1067, 'korrekturen': 1067, 'mut': 1068, 'rat': 872, 'ratschlaege': 872,
'ratschlage': 872, 'ruckmeldung': 1067, 'rueckmeldung': 1067, 'tipp': 872, 'tipps': 872, 'tricks': 872, 'vorgemacht':
749, 'zugehoert': 492, 'zugehort': 492}, {'<handed_apart>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26,
'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen':
26}, {'...': 1070}, {'...': 786, '<address>': 735}, {'...': 1069, '<address>': 735, '<my>': 1071, '<work>': 728, 'N':
774, 'anmerkungen': 1067, 'bei': 782, 'das': 1072, 'den': 1072, 'die': 1072, 'feedback': 1067, 'kommentare': 1067,
'korrekturen': 1067, 'mit': 782, 'ruckmeldung': 1067, 'rueckmeldung': 1067}, {'ich': 1073, 'wir': 1073},
{'<handed_apart>': 26, '<lent>': 26, '<tool>': 1010, 'empfohlen': 731, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26,
'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen':
26, 'vermittelt': 731, 'weiterempfohlen': 731}, {'...': 1075, '<handed_apart>': 26, '<lent>': 26, '<tool>': 1010,
'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5, 'mine'), '<det>': 12}, {'^': 1077}, {'<det>': 12},
{'^': 1079}, {'bekommen': 1078, 'bekommt': 1078, 'hat': 1080, 'kriegen': 1078, 'kriegt': 1078}, {'<me>': 925},
{'<until>': 925, 'D': 925, 'von': 1082}, {'...': 1083}, {'<me>': 927}, {'<until>': 927, 'D': 927, '^': 1084, 'von':
1085}, {'<they>': 1086, 'ich': 565, 'wir': 565}, {'<they>': 1081, 'das': 566, 'dass': 1087}, {'retourniert': 374,
'zuruckgeschickt': 374, 'zurueckgeschickt': 374}, {'...': 1089}, {'<work>': 1090}, {'durchgespielt': 759, 'geprobt':
759, 'geubt': 759, 'trainiert': 759, 'vorbereitet': 759}, {'durchgespielt': 759, 'geprobt': 759, 'geuebt': 759,
'trainiert': 759, 'vorbereitet': 759}, {'durchgespielt': 759, 'geprobt': 759, 'geubt': 759, 'geuebt': 759,
'trainiert': 759, 'vorbereitet': 759}, {'bewerbungsgesprach': 1092, 'bewerbungsgespraech': 1093, 'interview': 1094,
'pitch': 1094, 'praesentation': 1093, 'prasentation': 1092, 'pruefung': 1093, 'prufung': 1092, 'rede': 1094,
'vorstellungsgesprach': 1092, 'vorstellungsgespraech': 1093, 'vortrag': 1094}, {'...': 1091, '<work>': 1090, '^':
1095}, {'<they>': 1086, 'ich': 39, 'wir': 39}, {'^': 12, 'das': 601, 'dass': 1097}, {'<reviewed>': 374, 'korrigiert':
374, 'retourniert': 374, 'zuruckgegeben': 374, 'zuruckgereicht': 374, 'zurueckgegeben': 374, 'zurueckgereicht': 374},
{'<address>': 732}, {'s': 1100}, {'das': 566, 'dass': 566, 'ich': 565, 'wir': 565}, {'^': 12, 'das': 566, 'dass': 566,
'ich': 565, 'wir': 565}, {'<said>': 1102, '<vowed>': 1103}, {'<way>': 1104}, {'<det>': 1105, '<way>': 1104},
{'geschickt': 731, 'vermittelt': 731, 'verwiesen': 731, 'weiterverwiesen': 731}, {'...': 1107, 'geschickt': 731,
'vermittelt': 731, 'verwiesen': 731, 'weiterverwiesen': 731}, {'...': 1107, 'empfohlen': 731, 'geschickt': 731,
'vermittelt': 731, 'verwiesen': 731, 'vorgeschlagen': 731, 'weiterempfohlen': 731, 'weiterverwiesen': 731}, {'<my>':
1108, 'N': 1109, 'eine': 1108, 'einem': 1108, 'einen': 1108, 'einer': 1108}, {'geschrieben': 731}, {'vorbereitet':
759}, {'...': 1112, '<det>': 1105, '<way>': 1104, 'das': 746, 'den': 746, 'die': 746, 'ihre': 746, 'ihren': 746,
'seine': 746, 'seinen': 746}, {'gebracht': 731, 'gegeben': 731, 'geschickt': 731, 'vermittelt': 731, 'verschafft':
731, 'weitergeleitet': 731, 'zugeschanzt': 731}, {'ausgeholfen': 749, 'beraten': 749, 'geholfen': 749, 'gholfn': 749,
'unterstuetzt': 749, 'unterstutzt': 749}, {'^': 731}, {'eingelegt': 1116}, {'wort': 1117}, {'gutes': 1118},
{'gebracht': 1116}, {'gesprach': 1120, 'gespraech': 1120, 'spiel': 1120}, {'ein': 1119, 'ins': 1121, 'vorgeschlagen':
1116}, {'...': 1122}, {'empfohlen': 731, 'vorgeschlagen': 731, 'weiterempfohlen': 731}, {'...': 1115, '<my>': 1123,
'N': 1124}, {'warum': 749, 'was': 749, 'welche': 749, 'welcher': 749, 'welches': 749, 'wie': 749, 'wo': 749, 'wofuer':
749, 'wofur': 749, 'woran': 749}, {'ausgeholfen': 749, 'geholfen': 749, 'gholfn': 749, 'unterstuetzt': 749,
'unterstutzt': 749}, {'...': 1127, '<det>': 1105, '<way>': 1104, 'N': 1124, 'umzug': 1026}, {'schuldig': 12}, {'...':
1129}, {'^': 1130}, {'ich': 1131}, {'aufgebaut': 492, 'aufgepaeppelt': 492, 'aufgepappelt': 492, 'beruhigt': 492,
'gelobt': 492}, {'gegeben': 749}, {'...': 1134}, {'<address>': 735, 'aufgezeigt': 749, 'beigebogen': 749,
'klargemacht': 749, 'naeher': 1056, 'naher': 1056}, {'ausgemalt': 572, 'betreut': 572, 'gegossen': 572, 'gehuetet':
572, 'gehutet': 572, 'geputzt': 572, 'gestrichen': 572, 'versorgt': 572}, {'...': 1137, 'ausgemalt': 572, 'betreut':
572, 'gegossen': 572, 'gehuetet': 572, 'gehutet': 572, 'geputzt': 572, 'gestrichen': 572, 'versorgt': 572}, {'...':
1137, 'angeschlossen': 572, 'aufgebaut': 572, 'ausgemalt': 572, 'betreut': 572, 'eingerichtet': 572, 'entruempelt':
572, 'entrumpelt': 572, 'gegossen': 572, 'gehuetet': 572, 'gehutet': 572, 'gemaeht': 572, 'gemaht': 572, 'geputzt':
572, 'geraeumt': 572, 'geraumt': 572, 'geschnitten': 572, 'gestrichen': 572, 'montiert': 572, 'repariert': 572,
'versorgt': 572}, {'...': 1136, '<address>': 735, '^': 1095, 'auto': 787, 'blumen': 1138, 'computer': 787,
'dachrinne': 787, 'drucker': 787, 'fenster': 787, 'fernseher': 787, 'garten': 1139, 'hecke': 787, 'hund': 1138,
'kasse': 1138, 'katze': 1138, 'keller': 787, 'kinder': 1138, 'kleine': 1138, 'kleinen': 1138, 'kuche': 788, 'kueche':
789, 'laden': 1138, 'rasen': 787, 'regal': 787, 'router': 787, 'schnee': 787, 'schrank': 787, 'stand': 1138,
'waschmaschine': 787, 'wohnung': 1139}, {'gegeben': 769, 'geknuepft': 769, 'geknupft': 769, 'gemacht': 769,
'hergestellt': 769, 'vermittelt': 769}, {'...': 1141}, {'<det>': 1142, '<my>': 1142, 'einem': 1142, 'einer': 1142},
{'gegeben': 769, 'gemacht': 769, 'hergestellt': 769, 'vermittelt': 769}, {'<det>': 1142, '<my>': 1142, 'N': 1144,
'einem': 1142, 'einer': 1142}, {'mit': 1143, 'zu': 1145}, {'...': 1134, 'fuer': 1135, 'fur': 1135, 'zu': 1135, 'zum':
1135, 'zur': 1135}, {'...': 1134, 'fuer': 1135, 'zu': 1135, 'zum': 1135, 'zur': 1135}, {'...': 1134, 'fur': 1135,
'zu': 1135, 'zum': 1135, 'zur': 1135}, {'...': 1136, '<address>': 735, '^': 1095, 'auto': 787, 'blumen': 1138,
'computer': 787, 'dachrinne': 787, 'drucker': 787, 'fenster': 787, 'fernseher': 787, 'garten': 1139, 'hecke': 787,
'hund': 1138, 'kasse': 1138, 'katze': 1138, 'keller': 787, 'kinder': 1138, 'kleine': 1138, 'kleinen': 1138, 'kontakt':
1146, 'kuche': 788, 'kueche': 789, 'laden': 1138, 'rasen': 787, 'rat': 1147, 'ratschlaege': 1148, 'ratschlage': 1149,
'regal': 787, 'router': 787, 'schnee': 787, 'schrank': 787, 'stand': 1138, 'tipp': 1147, 'tipps': 1147,
'waschmaschine': 787, 'wohnung': 1139}, {'...': 1136, '<address>': 735, '^': 1095, 'auto': 787, 'blumen': 1138,
'computer': 787, 'dachrinne': 787, 'drucker': 787, 'fenster': 787, 'fernseher': 787, 'garten': 1139, 'hecke': 787,
'hinweise': 872, 'hund': 1138, 'kasse': 1138, 'katze': 1138, 'keller': 787, 'kinder': 1138, 'kleine': 1138, 'kleinen':
1138, 'kniff': 872, 'kniffe': 872, 'kuche': 788, 'kueche': 789, 'laden': 1138, 'rasen': 787, 'rat': 872,
'ratschlaege': 872, 'ratschlag': 872, 'ratschlage': 872, 'regal': 787, 'router': 787, 'schnee': 787, 'schrank': 787,
'stand': 1138, 'tipp': 872, 'tipps': 872, 'trick': 872, 'tricks': 872, 'waschmaschine': 787, 'wohnung': 1139}, {'...':
871, 'fuer': 1135, 'fur': 1135, 'gegeben': 749, 'gezeigt': 749, 'mitgegeben': 749, 'verraten': 749, 'zu': 1135, 'zum':
1135, 'zur': 1135}, {'...': 871, 'fuer': 1135, 'gegeben': 749, 'gezeigt': 749, 'mitgegeben': 749, 'verraten': 749,
'zu': 1135, 'zum': 1135, 'zur': 1135}, {'...': 871, 'fur': 1135, 'gegeben': 749, 'gezeigt': 749, 'mitgegeben': 749,
'verraten': 749, 'zu': 1135, 'zum': 1135, 'zur': 1135}, {'hinweise': 872, 'kniff': 872, 'kniffe': 872, 'mal': 1040,
'rat': 1152, 'ratschlaege': 1153, 'ratschlag': 872, 'ratschlage': 1154, 'tipp': 1152, 'tipps': 1152, 'trick': 872,
'tricks': 872}, {'^': 1095, 'arbeitszeugnis': 1111, 'bisschen': 1133, 'empfehlungsschreiben': 1111, 'gutes': 1118,
'paar': 1155, 'referenz': 1111, 'wenig': 1133, 'zeugnis': 1111}, {'arbeitszeugnis': 1111, 'auftrag': 1114, 'bewerber':
1114, 'einfuehrung': 1135, 'einfuhrung': 1135, 'empfehlungsschreiben': 1111, 'interessenten': 1114, 'job': 1114,
'kandidaten': 1114, 'kandidatin': 1114, 'kunden': 1114, 'kundin': 1114, 'lead': 1114, 'leads': 1114, 'referenz': 1111,
'zeugnis': 1111}, {'auftrag': 1114, 'bewerber': 1114, 'crashkurs': 1135, 'hinweise': 872, 'interessenten': 1114,
'job': 1114, 'kandidaten': 1114, 'kandidatin': 1114, 'kniff': 872, 'kniffe': 872, 'kontakt': 1146, 'kunden': 1114,
'kundin': 1114, 'lead': 1114, 'leads': 1114, 'rat': 1152, 'ratschlaege': 1153, 'ratschlag': 872, 'ratschlage': 1154,
'tipp': 1152, 'tipps': 1152, 'trick': 872, 'tricks': 872}, {'zugehoert': 492, 'zugehort': 492}, {'warum': 749, 'was':
749, 'welche': 749, 'welcher': 749, 'welches': 749, 'wie': 749, 'wo': 749, 'wofuer': 749, 'woran': 749}, {'warum':
749, 'was': 749, 'welche': 749, 'welcher': 749, 'welches': 749, 'wie': 749, 'wo': 749, 'wofur': 749, 'woran': 749},
{'...': 1112}, {'<give1>': 12}, {'^': 1163}, {'ich': 1164}, {'kann': 374, 'koennte': 374, 'konnte': 374, 'könnte':
374, 'muss': 374, 'soll': 374, 'sollte': 374}, {'...': 1166}, {'er': 1167, 'man': 1167, 'sie': 1167}, {'dass': 1165,
'ich': 1164, 'was': 1168, 'wo': 1168}, {'dass': 1165, 'ich': 1164}, {'mut': 1068, 'zugeredet': 492}, {'schweigen': 8},
{'in': 1172}, {'sich': 1173}, {'...': 1127, '<det>': 1105, '<way>': 1104, 'laden': 1026}, {'ausgeholfen': 749,
'eingearbeitet': 749, 'eingefuehrt': 749, 'eingefuhrt': 749, 'eingewiesen': 749, 'geholfen': 749, 'gholfn': 749,
'unterstuetzt': 749, 'unterstutzt': 749}, {'...': 1176}, {'eingearbeitet': 749, 'eingefuehrt': 749, 'eingefuhrt': 749,
'eingewiesen': 749}, {'...': 1178, 'gesprach': 1120, 'gespraech': 1120, 'spiel': 1120}, {'...': 1127}, {'...': 1064,
'<tool>': 1010, 'hinweise': 872, 'kniff': 872, 'kniffe': 872, 'rat': 872, 'ratschlaege': 872, 'ratschlag': 872,
'ratschlage': 872, 'tipp': 872, 'tipps': 872, 'trick': 872, 'tricks': 872}, {'arbeitszeugnis': 1111, 'auftrag': 1114,
'bewerber': 1114, 'empfehlungsschreiben': 1111, 'interessenten': 1114, 'job': 1114, 'kandidaten': 1114, 'kandidatin':
1114, 'kunden': 1114, 'kundin': 1114, 'lead': 1114, 'leads': 1114, 'referenz': 1111, 'zeugnis': 1111}, {'N': 1144},
{'zu': 1183}, {'auftrag': 1114, 'bewerber': 1114, 'hinweise': 872, 'interessenten': 1114, 'job': 1114, 'kandidaten':
1114, 'kandidatin': 1114, 'kniff': 872, 'kniffe': 872, 'kontakt': 1184, 'kunden': 1114, 'kundin': 1114, 'lead': 1114,
'leads': 1114, 'rat': 1152, 'ratschlaege': 1153, 'ratschlag': 872, 'ratschlage': 1154, 'tipp': 1152, 'tipps': 1152,
'trick': 872, 'tricks': 872}, {'auftrag': 1114, 'bewerber': 1114, 'interessenten': 1114, 'job': 1114, 'kandidaten':
1114, 'kandidatin': 1114, 'kunden': 1114, 'kundin': 1114, 'lead': 1114, 'leads': 1114}, {'bekommen': 8, 'gebracht': 8,
'gekriegt': 8}, {'handy': 1187, 'tel': 1187, 'telefon': 1187}, {'das': 1188}, {'an': 1189, 'ans': 1188}, {'wie': 749},
{'beraten': 749}, {'...': 1192, '<my>': 1108, 'N': 1108, 'eine': 1108, 'einem': 1108, 'einen': 1108, 'einer': 1108},
{'...': 1192}, {'...': 1063, '<address>': 735, '<det>': 1065, '<expert>': 732, '<have>': 1074, '<my>': 1076, '<said>':
1088, '<their>': 1096, '<thing>': 1008, '<tool>': 1010, '<vowed>': 1098, '<work>': 1099, 'N': 1101, '^': 1095, 'am':
1106, 'an': 1110, 'anmerkungen': 1016, 'arbeitszeugnis': 1111, 'auf': 1113, 'aufgebaut': 492, 'aufgepaeppelt': 492,
'aufgepappelt': 492, 'auftrag': 1114, 'ausfuehrlich': 1021, 'ausfuehrliches': 1021, 'ausfuhrlich': 1023,
'ausfuhrliches': 1023, 'bei': 1125, 'beigebracht': 1126, 'beim': 1128, 'beruhigt': 492, 'bewerber': 1114, 'bin': 1132,
'bisschen': 1133, 'crashkurs': 1135, 'das': 1140, 'den': 1150, 'die': 1151, 'dreimal': 1036, 'ehrliches': 1039, 'ein':
1156, 'eine': 1157, 'einen': 1158, 'einfach': 1159, 'einfuehrung': 1135, 'einfuhrung': 1135, 'empfehlungsschreiben':
1111, 'erklaert': 1160, 'erklart': 1161, 'erlaeutert': 1160, 'erlautert': 1161, 'etwas': 1133, 'feedback': 1016,
'fuer': 1162, 'fur': 1162, 'geholfen': 749, 'gelobt': 492, 'gesagt': 1169, 'geschrieben': 1170, 'gezeigt': 1126,
'gut': 1171, 'gutes': 1039, 'hinweise': 872, 'hoffnung': 493, 'huellt': 1174, 'huellte': 1174, 'hullt': 1174,
'hullte': 1174, 'im': 1175, 'in': 1177, 'ins': 1179, 'interessenten': 1114, 'job': 1114, 'kandidaten': 1114,
'kandidatin': 1114, 'kniff': 872, 'kniffe': 872, 'kommentare': 1016, 'kontakt': 1146, 'kunden': 1114, 'kundin': 1114,
'kurzes': 1039, 'lange': 1159, 'lead': 1114, 'leads': 1114, 'mehrfach': 1051, 'mehrmals': 1036, 'mein': 1039, 'mit':
1180, 'mut': 493, 'n': 1181, 'nachhilfe': 1135, 'ne': 1182, 'nen': 1185, 'neue': 1186, 'neuen': 1186, 'nicht': 1190,
'nur': 1159, 'oefter': 1040, 'offenes': 1039, 'ofter': 1040, 'paar': 1155, 'per': 1106, 'rat': 1152, 'ratschlaege':
1153, 'ratschlag': 872, 'ratschlage': 1154, 'referenz': 1111, 'ruckmeldung': 1022, 'rueckmeldung': 1020, 'schon':
1057, 'schriftlich': 1061, 'schriftliches': 1061, 'schuld': 601, 'schulde': 601, 'schulden': 601, 'sehr': 1171,
'tipp': 1152, 'tipps': 1152, 'trick': 872, 'tricks': 872, 'uber': 1106, 'ueber': 1106, 'um': 80, 'umsonst': 1036,
'unterricht': 1135, 'vergeblich': 1036, 'via': 1106, 'viel': 1039, 'vorgefuehrt': 1160, 'vorgefuhrt': 1161,
'vorgemacht': 1191, 'vorgeschlagen': 1116, 'x': 1041, 'zeugnis': 1111, 'zu': 1193, 'zufolge': 1000, 'zugehoert': 492,
'zugehort': 492, 'zugeredet': 492, 'zum': 1194, 'zur': 1194, 'zweimal': 1036}, {'angebimmelt': 579, 'angefragt': 579,
'angeklingelt': 579, 'angeklopft': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'beschwert': 579,
'bestaetigt': 579, 'bestatigt': 579, 'durchgebimmelt': 579, 'durchgeklingelt': 579, 'durchgerufen': 579, 'empfohlen':
1, 'erklaert': 1, 'erklart': 1, 'erkundigt': 579, 'ersucht': 579, 'geantwortet': 579, 'gebeten': 579, 'gedraengt':
579, 'gedrangt': 579, 'gefragt': 579, 'geklingelt': 579, 'gemahnt': 579, 'gemailt': 579, 'gemeint': 1, 'gemeldet':
579, 'geraten': 1, 'gesagt': 1, 'geschrieben': 631, 'gesimst': 579, 'getextet': 579, 'hereingeschaut': 579,
'nachgefragt': 579, 'nachgehakt': 579, 'reingeschaut': 579, 'reklamiert': 579, 'urgiert': 579, 'vorbeigeschaut': 579,
'zugesagt': 579, 'zuruckgemailt': 579, 'zuruckgerufen': 579, 'zuruckgeschrieben': 579, 'zurueckgemailt': 579,
'zurueckgerufen': 579, 'zurueckgeschrieben': 579}, {'<said>': 638, 'angebimmelt': 579, 'angeboten': 579,
'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'anvertraut': 579, 'berichtet': 579,
'durchgebimmelt': 579, 'durchgeklingelt': 579, 'durchgerufen': 579, 'empfohlen': 631, 'erklaert': 1, 'erklart': 1,
'erzaehlt': 579, 'erzahlt': 579, 'geantwortet': 579, 'gebeichtet': 579, 'geholfen': 579, 'geklagt': 579, 'geklingelt':
579, 'gemailt': 579, 'gemeint': 1, 'geraten': 631, 'gesagt': 631, 'geschickt': 579, 'geschildert': 579, 'geschrieben':
631, 'gesimst': 579, 'gesteckt': 579, 'getextet': 579, 'gezeigt': 579, 'gratuliert': 579, 'hereingeschaut': 579,
'mitgeteilt': 579, 'praesentiert': 579, 'prasentiert': 579, 'reingeschaut': 579, 'verraten': 579, 'versprochen': 579,
'vorbeigeschaut': 579, 'vorgestellt': 579, 'zugesagt': 579, 'zuruckgemailt': 579, 'zuruckgerufen': 579,
'zuruckgeschrieben': 579, 'zurueckgemailt': 579, 'zurueckgerufen': 579, 'zurueckgeschrieben': 579}, {'<them>': 670},
{'<them>': 670, '^': 669}, {'...': 1197, '<counsel>': 647, '<counselled>': 619, '^': 649, 'abgeholt': 579, 'als': 650,
'am': 662, 'angebimmelt': 579, 'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579,
'angeschrieben': 579, 'angesprochen': 579, 'ans': 659, 'auf': 662, 'aufgefordert': 507, 'ausgefuehrt': 579,
'ausgefuhrt': 579, 'begleitet': 579, 'beim': 662, 'bekocht': 579, 'bestaerkt': 507, 'bestarkt': 507, 'besucht': 579,
'davon': 663, 'davor': 667, 'dazu': 663, 'den': 650, 'dringend': 668, 'durchgebimmelt': 579, 'durchgeklingelt': 579,
'durchgerufen': 579, 'einen': 650, 'eingeladen': 579, 'eingeredet': 507, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1,
'ermuntert': 507, 'ermutigt': 507, 'ersucht': 1198, 'geantwortet': 579, 'gebeten': 1199, 'gefragt': 1198,
'geklingelt': 579, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 579, 'getextet': 579,
'getroffen': 579, 'gewarnt': 666, 'hereingeschaut': 579, 'im': 662, 'interviewt': 579, 'kontaktiert': 579, 'mit': 677,
'nahe': 658, 'nen': 650, 'per': 662, 'reingeschaut': 579, 'stark': 668, 'um': 680, 'via': 662, 'vor': 681,
'vorbeigeschaut': 579, 'zuruckgemailt': 579, 'zuruckgerufen': 579, 'zuruckgeschrieben': 579, 'zurueckgemailt': 579,
'zurueckgerufen': 579, 'zurueckgeschrieben': 579}, {'^': 685}, {'<me>': 1201, '<vowed>': 688, 'mir': 689, 'uns': 689},
{'<me>': 651, '^': 71, 'dass': 687, 'er': 651, 'sich': 651, 'sie': 651}, {'<until>': 691, '<vowed>': 71}, {'...':
1204}, {'anzurufen': 8, 'mich': 1050, 'uns': 1050, 'zu': 1034}, {'versucht': 1206}, {'angelaeutet': 579, 'angelautet':
579, 'angerufen': 579}, {'<vowed>': 688, 'gemeint': 710, 'gesagt': 710, 'geschrieben': 710, 'gmeint': 654, 'gsagt':
654}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'angeschlossen': 579, 'bedankt': 579, 'beworben': 0,
'dazugeschaltet': 579, 'dazugesellt': 579, 'dazugesetzt': 579, 'dazugestellt': 579, 'eingeklinkt': 579, 'eingewaehlt':
579, 'eingewahlt': 579, 'entschuldigt': 579, 'gemeldet': 579, 'geruehrt': 579, 'geruhrt': 579, 'verabschiedet': 579,
'zugeschaltet': 579}, {'...': 1210, 'bedankt': 579, 'bei': 715, 'entschuldigt': 579, 'gemeldet': 579, 'geruehrt': 579,
'geruhrt': 579, 'verabschiedet': 579}, {'<vowed>': 688, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579,
'gemeint': 710, 'gesagt': 710, 'geschrieben': 710, 'gmeint': 654, 'gsagt': 654}, {'...': 1196, '<appointment>': 634,
'<det>': 635, '<me>': 1200, '<my>': 635, '<they>': 1202, '<until>': 693, '<vowed>': 1203, '^': 1205, 'am': 662,
'angebimmelt': 579, 'angeklingelt': 579, 'angelaeutet': 579, 'angelautet': 579, 'angerufen': 579, 'auf': 697, 'beim':
662, 'davon': 698, 'dazu': 698, 'durchgebimmelt': 579, 'durchgeklingelt': 579, 'durchgerufen': 579, 'empfohlen': 699,
'erklaert': 1, 'erklart': 1, 'geantwortet': 579, 'geklingelt': 579, 'gemailt': 579, 'gemeint': 702, 'geraten': 1,
'gesagt': 702, 'geschrieben': 703, 'gesimst': 579, 'getextet': 579, 'gmeint': 654, 'gsagt': 654, 'hereingeschaut':
579, 'im': 662, 'mehrmals': 1207, 'mich': 1208, 'mir': 1209, 'per': 697, 'reingeschaut': 579, 'sich': 1211, 'uber':
718, 'ueber': 720, 'uns': 1212, 'vergeblich': 1207, 'versucht': 1206, 'via': 697, 'vor': 681, 'vorbeigeschaut': 579,
'vorgeschlagen': 0, 'zuruckgemailt': 579, 'zuruckgerufen': 579, 'zuruckgeschrieben': 579, 'zurueckgemailt': 579,
'zurueckgerufen': 579, 'zurueckgeschrieben': 579, 'zweimal': 1207}, {'^': 916, 'das': 914, 'den': 914, 'die': 914,
'es': 914, 'sie': 914, 'von': 917}, {'<way>': 654}, {'<det>': 1215, '<way>': 654}, {'am': 1216, 'auf': 1216, 'beim':
1216, 'ich': 937, 'im': 1216, 'in': 1216, 'man': 937, 'per': 1216, 'wir': 937, 'zu': 1216, 'zum': 1216}, {'...': 1217,
'<det>': 945, '<they>': 967, '<way>': 942, 'D': 947, '^': 960, 'am': 971, 'auf': 973, 'beim': 971, 'bleib': 507,
'bloss': 961, 'bloß': 961, 'das': 962, 'dass': 966, 'eben': 947, 'erhoeh': 507, 'erhoh': 507, 'fang': 507, 'frag':
507, 'geh': 507, 'hoer': 507, 'hor': 507, 'i': 636, 'ich': 636, 'im': 971, 'in': 978, 'lass': 507, 'mach': 507,
'macht': 507, 'man': 636, 'nimm': 507, 'nur': 961, 'per': 971, 'red': 507, 'stell': 507, 'such': 507, 'tel': 942,
'verkauf': 507, 'wir': 636, 'zu': 973, 'zum': 973}, {'lassen': 71}, {'stellen': 71}, {'verfuegung': 1220, 'verfugung':
1220}, {'ausborgen': 71, 'ausleihen': 71, 'bereitstellen': 71, 'borgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71,
'mitbringen': 71, 'schenken': 71, 'uberlassen': 71, 'ueberlassen': 71, 'zukommen': 1219, 'zur': 1221}, {'...': 1222},
{'<det>': 1223, '<their>': 1223}, {'^': 1224}, {'': (6, 'theirs'), '...': 1222}, {'...': 1225, '^': 1226}, {'<me>':
1227}, {'<me>': 72, '<until>': 71}, {'bringts': 1229, 'gibts': 1229, 'macht': 1229, 'mailts': 1229, 'schickts': 1229,
'sendets': 1229}, {'und': 1230}, {'and': 71}, {'': (6, 'theirs'), '...': 1232}, {'...': 1231, '<det>': 1233, 'D': 71},
{'mich': 71, 'uns': 71}, {'fuer': 1235, 'fur': 1235}, {'...': 1236}, {'...': 1236, '<det>': 1237, '<my>': 1237,
'<their>': 1237, '<them>': 1237}, {'<me>': 71, 'das': 225, 'den': 225, 'die': 225, 'es': 225, 's': 225}, {'...':
1231}, {'zuruck': 71, 'zurueck': 71}, {'...': 1241, 'zuruck': 71, 'zurueck': 71}, {'...': 1241, 'mich': 1242, 'mir':
1242, 'uns': 1242, 'zuruck': 71, 'zurueck': 71}, {'...': 1241, '<they>': 1243, '<until>': 71, 'mich': 1242, 'mir':
1242, 'uns': 1242, 'zuruck': 71, 'zurueck': 71}, {'mal': 71}, {'': (6, 'theirs'), 'nach': 71, 'noch': 1245, 'nochmal':
71, 'wieder': 71}, {'nach': 71, 'noch': 1245, 'nochmal': 71, 'wieder': 71}, {'D': 1247}, {'D': 1246, 'es': 1248,
'ihn': 1248, 'sie': 1248}, {'D': 1247, 'es': 1248, 'ihn': 1248, 'sie': 1248}, {'sich': 71}, {'<they>': 1251, 'sich':
71}, {'bescheid': 71}, {'bescheid': 71, 'mir': 1253, 'uns': 1253}, {'<they>': 1254, 'bescheid': 71, 'mir': 1253,
'uns': 1253}, {'an': 71, 'druber': 71, 'drueber': 71, 'durch': 71}, {'...': 1256, 'an': 71, 'druber': 71, 'drueber':
71, 'durch': 71}, {'durch': 71, 'weiter': 71}, {'<they>': 1254, 'bescheid': 71, 'das': 1258, 'es': 1258, 'mir': 1253,
'uns': 1253}, {'beisammen': 71, 'bereit': 71, 'fertig': 71, 'parat': 71}, {'<until>': 1260}, {'...': 1261}, {'um':
71}, {'...': 1263, 'um': 71}, {'sich': 1264}, {'ab': 71, 'an': 71}, {'<me>': 1266}, {'ab': 71}, {'...': 1268},
{'<my>': 1269}, {'<me>': 1266, '<my>': 1269, 'D': 1270}, {'das': 1258, 'es': 1258}, {'...': 1241, '<they>': 1243,
'mich': 1242, 'mir': 1242, 'uns': 1242, 'zuruck': 71, 'zurueck': 71}, {'...': 1241}, {'...': 1241, 'mich': 1274,
'mir': 1274, 'sich': 71, 'uns': 1274}, {'...': 1241, '<they>': 1275, 'mich': 1274, 'mir': 1274, 'sich': 71, 'uns':
1274}, {'...': 1241, '<me>': 1266, '<they>': 1243, 'mich': 1242, 'mir': 1242, 'uns': 1242, 'zuruck': 71, 'zurueck':
71}, {'vor': 71}, {'...': 1278}, {'<me>': 1279}, {'<their>': 1279}, {'...': 1278, 'D': 1281}, {'<me>': 1282}, {'gibt':
71, 'meldet': 71, 'ruft': 71, 'sagt': 71, 'schreibt': 71}, {'und': 1284}, {'...': 1285}, {'...': 1285, 'das': 1286,
'es': 1286}, {'es': 1286, 'sich': 1287, 'sichs': 1286}, {'<deed3>': 1234, '<does3>': 1238, '<give3>': 1239,
'<sends3>': 1240, 'antwortet': 1244, 'bohrt': 1249, 'connected': 225, 'connectet': 225, 'draengelt': 1249, 'draengt':
1250, 'drangelt': 1249, 'drangt': 1250, 'erkundigt': 1252, 'geben': 1255, 'geht': 1257, 'gibt': 1259, 'haben': 1262,
'hakt': 1249, 'hat': 1262, 'hoert': 1265, 'holen': 1267, 'holt': 1271, 'hort': 1265, 'intro': 225, 'introduced': 225,
'introed': 225, 'introt': 225, 'leitet': 1272, 'liest': 1257, 'mailt': 1273, 'melden': 1252, 'meldet': 1276,
'probiert': 1250, 'ruehren': 1252, 'ruehrt': 1252, 'rufen': 1267, 'ruft': 1277, 'ruhren': 1252, 'ruhrt': 1252,
'sagen': 1255, 'sagt': 1255, 'schaut': 1257, 'schickt': 1272, 'schreibt': 1273, 'schubst': 1250, 'sieht': 1257,
'stellen': 1280, 'stellt': 1283, 'stupst': 1249, 'uberlegt': 1288, 'uberweist': 72, 'ueberlegt': 1288, 'ueberweist':
72, 'unterschreibt': 72, 'urgiert': 1249, 'versucht': 1250, 'zahlt': 72}, {'probiert': 8, 'versucht': 8}, {'...':
1290, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1292}, {'...': 1293, 'bei': 1292}, {'^': 669, 'darum': 670,
'um': 670}, {'<until>': 669}, {'...': 1296, '<my>': 669, 'antwort': 669, 'bestaetigung': 669, 'bestatigung': 669,
'feedback': 669, 'ruckmeldung': 669, 'ruckruf': 669, 'rueckmeldung': 669, 'rueckruf': 669, 'stellungnahme': 669}, {'':
(23, 'contact'), '^': 1297}, {'<me>': 1295, 'D': 579, 'am': 579, 'an': 579, 'gestern': 579, 'heute': 579, 'in': 579,
'mich': 579, 'nach': 579, 'ob': 579, 'per': 579, 'sich': 579, 'um': 1298, 'uns': 579, 'wegen': 579}, {'D': 579, 'am':
579, 'an': 579, 'gestern': 579, 'heute': 579, 'in': 579, 'mich': 579, 'nach': 579, 'ob': 579, 'per': 579, 'sich': 579,
'um': 579, 'uns': 579, 'wegen': 579}, {'mich': 598, 'uns': 598}, {'mich': 603, 'mir': 603, 'uns': 603}, {'...': 126,
'<det>': 284, '<my>': 284, '<their>': 284}, {'<me>': 39}, {'<until>': 1080, '^': 1303, 'von': 1304}, {'': (19,
'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen':
26}, {'<tool>': 1306}, {'...': 1307, '<tool>': 1306}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12,
'zurueck': 12}, {'...': 1309}, {'...': 126, '<det>': 1310, '<my>': 284, '<their>': 284}, {'<my>': 1308, '<until>':
1080, '^': 1311, 'von': 1304}, {'<doc>': 669, '<work>': 669}, {'<doc>': 669, 'alle': 669, 'beide': 669, 'das': 669,
'den': 669, 'die': 669, 'ein': 1313, 'eine': 1313, 'einen': 1313, 'ne': 1313, 'nen': 1313, 'saemtliche': 669}, {'^':
1314}, {'...': 1296, '<until>': 669}, {'...': 1296}, {'-abrechnung': 1316, '-beleg': 1317, '-bescheinigung': 1317,
'-bestaetigung': 1317, '-foto': 1316, '-fotos': 1316, '-liste': 1316, '-nachweis': 1316, '-plan': 1316, '-rechnung':
1316, '-unterlagen': 1316, '-vertrag': 1316, '-zahlen': 1316, '<doc>': 1316, '<thing>': 1296, '<work>': 1296, 'alle':
1317, 'angebot': 1296, 'antwort': 1296, 'beide': 1317, 'bestaetigung': 1296, 'das': 1317, 'den': 1317, 'die': 1317,
'entscheidung': 1296, 'fotos': 1296, 'kostenvoranschlag': 1296, 'muster': 1296, 'offerte': 1296, 'rechnung': 1296,
'rueckmeldung': 1296, 'saemtliche': 1317, 'unterlagen': 1296, 'vertrag': 1296, 'zahlen': 1296}, {'<until>': 1315, '^':
1318}, {'<doc>': 669, 'alle': 669, 'beide': 669, 'das': 669, 'den': 669, 'die': 669, 'ein': 1313, 'eine': 1313,
'einen': 1313, 'ne': 1313, 'nen': 1313, 'samtliche': 669}, {'^': 1320}, {'-abrechnung': 1316, '-beleg': 1317,
'-bescheinigung': 1317, '-bestatigung': 1317, '-foto': 1316, '-fotos': 1316, '-liste': 1316, '-nachweis': 1316,
'-plan': 1316, '-rechnung': 1316, '-unterlagen': 1316, '-vertrag': 1316, '-zahlen': 1316, '<doc>': 1316, '<thing>':
1296, '<work>': 1296, 'alle': 1317, 'angebot': 1296, 'antwort': 1296, 'beide': 1317, 'bestatigung': 1296, 'das': 1317,
'den': 1317, 'die': 1317, 'entscheidung': 1296, 'fotos': 1296, 'kostenvoranschlag': 1296, 'muster': 1296, 'offerte':
1296, 'rechnung': 1296, 'ruckmeldung': 1296, 'samtliche': 1317, 'unterlagen': 1296, 'vertrag': 1296, 'zahlen': 1296},
{'<until>': 1321, '^': 1322}, {'dass': 999}, {'darauf': 1324}, {'sich': 0}, {'an': 651}, {'<me>': 1327}, {'<me>':
1327, '<they>': 1328}, {'^': 1297}, {'<me>': 1295, 'um': 1330}, {'mit': 579}, {'...': 1332, 'mit': 579}, {'N': 1333},
{'-abrechnung': 1316, '-beleg': 1317, '-bescheinigung': 1317, '-bestaetigung': 1317, '-foto': 1316, '-fotos': 1316,
'-liste': 1316, '-nachweis': 1316, '-plan': 1316, '-rechnung': 1316, '-unterlagen': 1316, '-vertrag': 1316, '-zahlen':
1316, '<doc>': 1316, 'alle': 1317, 'beide': 1317, 'das': 1317, 'den': 1317, 'die': 1317, 'saemtliche': 1317},
{'<counsel>': 0}, {'paar': 1336}, {'<counsel>': 0, '<until>': 1315, '^': 1335, 'ein': 1337, 'einen': 1336, 'n': 1336,
'nen': 1336}, {'<until>': 1315, '^': 1335}, {'<doc>': 669, 'alle': 669, 'beide': 669, 'das': 669, 'den': 669, 'die':
669, 'ein': 1313, 'eine': 1313, 'einen': 1313, 'ne': 1313, 'nen': 1313, 'saemtliche': 669, 'samtliche': 669}, {'^':
1340}, {'-abrechnung': 1316, '-beleg': 1317, '-bescheinigung': 1317, '-bestaetigung': 1317, '-bestatigung': 1317,
'-foto': 1316, '-fotos': 1316, '-liste': 1316, '-nachweis': 1316, '-plan': 1316, '-rechnung': 1316, '-unterlagen':
1316, '-vertrag': 1316, '-zahlen': 1316, '<doc>': 1316, 'alle': 1317, 'beide': 1317, 'das': 1317, 'den': 1317, 'die':
1317, 'saemtliche': 1317, 'samtliche': 1317}, {'<until>': 1341, '^': 1342}, {'-abrechnung': 1316, '-beleg': 1317,
'-bescheinigung': 1317, '-bestaetigung': 1317, '-bestatigung': 1317, '-foto': 1316, '-fotos': 1316, '-liste': 1316,
'-nachweis': 1316, '-plan': 1316, '-rechnung': 1316, '-unterlagen': 1316, '-vertrag': 1316, '-zahlen': 1316, '<doc>':
1316, '<thing>': 1296, '<work>': 1296, 'alle': 1317, 'angebot': 1296, 'antwort': 1296, 'beide': 1317, 'bestaetigung':
1296, 'bestatigung': 1296, 'das': 1317, 'den': 1317, 'die': 1317, 'entscheidung': 1296, 'fotos': 1296,
'kostenvoranschlag': 1296, 'muster': 1296, 'offerte': 1296, 'rechnung': 1296, 'ruckmeldung': 1296, 'rueckmeldung':
1296, 'saemtliche': 1317, 'samtliche': 1317, 'unterlagen': 1296, 'vertrag': 1296, 'zahlen': 1296}, {'': (13, 'talk'),
'<counsel>': 0, '<until>': 1341, '^': 1344, 'das': 1296, 'ein': 1337, 'einen': 1336, 'es': 1296, 'ihn': 1296, 'n':
1336, 'nen': 1336, 'sie': 1296}, {'-abrechnung': 1316, '-beleg': 1317, '-bescheinigung': 1317, '-bestatigung': 1317,
'-foto': 1316, '-fotos': 1316, '-liste': 1316, '-nachweis': 1316, '-plan': 1316, '-rechnung': 1316, '-unterlagen':
1316, '-vertrag': 1316, '-zahlen': 1316, '<doc>': 1316, 'alle': 1317, 'beide': 1317, 'das': 1317, 'den': 1317, 'die':
1317, 'samtliche': 1317}, {'<counsel>': 0, '<until>': 1321, '^': 1346, 'ein': 1337, 'einen': 1336, 'n': 1336, 'nen':
1336}, {'<until>': 1321, '^': 1346}, {'mit': 71}, {'...': 1349}, {'^': 1350}, {'ausleihen': 26, 'behalten': 26,
'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26,
'verwenden': 26}, {'...': 1352, 'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26,
'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1353}, {'...': 1354,
'<tool>': 1353}, {'<tool>': 1353, 'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26,
'mitbenutzen': 26, 'mitnutzen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1356, '<tool>': 1353}, {'':
(13, 'talk'), '<det>': 1355, '<my>': 1357}, {'^': 249, 'darauf': 507, 'zu': 507}, {'<me>': 1359, 'darauf': 1324},
{'<det>': 1355, '<my>': 1357}, {'^': 249, 'dass': 507, 'mir': 619, 'uns': 619}, {'<they>': 1362, '^': 249, 'dass':
507, 'mir': 619, 'uns': 619}, {'mich': 548, 'uns': 548}, {'<me>': 1359}, {'<me>': 59}, {'bei': 1366}, {'...': 1367,
'bei': 1366}, {'D': 1368}, {'dass': 999, 'wenn': 999}, {'...': 636, '<should>': 507}, {'ich': 1371, 'man': 1371,
'wir': 1371}, {'besser': 1370, 'gern': 1370, 'gerne': 1370, 'gut': 1370, 'lieber': 1370}, {'besser': 1370, 'dass':
1372, 'es': 1373, 'gern': 1370, 'gerne': 1370, 'gut': 1370, 'ich': 1371, 'lieber': 1370, 'man': 1371, 's': 1373,
'wir': 1371}, {'an': 0}, {'<me>': 1375}, {'bei': 1376}, {'...': 1377, 'bei': 1376}, {'geburtstag': 0, 'hochzeitstag':
0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'...': 1379, 'geburtstag':
0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'dass':
1372, 'ich': 1371, 'man': 1371, 'wir': 1371}, {'<thing>': 1296, '<work>': 1296, 'angebot': 1296, 'antwort': 1296,
'bestaetigung': 1296, 'bestatigung': 1296, 'entscheidung': 1296, 'fotos': 1296, 'kostenvoranschlag': 1296, 'muster':
1296, 'offerte': 1296, 'rechnung': 1296, 'ruckmeldung': 1296, 'rueckmeldung': 1296, 'unterlagen': 1296, 'vertrag':
1296, 'zahlen': 1296}, {'^': 1382, 'dass': 999}, {'<my>': 669}, {'^': 1384}, {'nach': 1385}, {'auf': 598}, {'auf':
598, 'schon': 1387}, {'sich': 1388}, {'zu': 0}, {'...': 1390, 'auf': 598, 'schon': 1387, 'zu': 0}, {'sich': 1391},
{'<counsel>': 507}, {'<counsel>': 507, 'als': 1393, 'den': 1393, 'einen': 1393, 'nen': 1393}, {'weg': 507}, {'den':
1395}, {'^': 249, 'auf': 1396}, {'<counsel>': 507, '<they>': 1394, 'als': 1393, 'den': 1393, 'einen': 1393, 'mit':
1397, 'nen': 1393}, {'<me>': 1398}, {'<counsel>': 507, '<they>': 1394, 'als': 1393, 'den': 1393, 'einen': 1393, 'nen':
1393}, {'<me>': 1400}, {'$$': 579}, {'$$': 579, 'dabei': 1402}, {'mit': 1403}, {'auch': 1404, 'mit': 1403, 'noch':
1404}, {'<until>': 48}, {'<doc>': 1406, '<document>': 1406, '<thing>': 1406, '<work>': 1406}, {'^': 1407}, {'<doc>':
48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1409}, {'tisch': 12}, {'dem': 1411}, {'postfach': 12},
{'hand': 12, 'mail': 12}, {'der': 1414}, {'am': 1411, 'auf': 1412, 'im': 1413, 'in': 1415, 'von': 125, 'vorliegen':
12}, {'...': 1416, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1410, '<my>': 1410, '^':
1417}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1419, 'dem': 1419},
{'<their>': 1419, 'dem': 1419, 'der': 1414}, {'am': 1411, 'auf': 1420, 'im': 1413, 'in': 1421, 'von': 125}, {'auf':
1420, 'in': 1420}, {'<until>': 1422, 'D': 1423}, {'...': 1424, '<doc>': 1406, '<document>': 1406, '<thing>': 1406,
'<work>': 1406}, {'<det>': 1408, '<my>': 1408, '<until>': 1418, '^': 1425}, {'<until>': 669, 'von': 912}, {'...':
1427}, {'<until>': 670, '^': 1428, 'dass': 999, 'wenn': 999}, {'besser': 1370, 'es': 1373, 'gern': 1429, 'gerne':
1429, 'gut': 1370, 'lieber': 1370, 's': 1373}, {'<until>': 670, '^': 1428}, {'gern': 1431, 'gerne': 1431}, {'...':
1307, '<tool>': 1306, '^': 1407}, {'...': 41, '<my>': 42}, {'<me>': 1434}, {'<my>': 42, 'bei': 1435, 'von': 1435},
{'...': 1390, 'zu': 0}, {'...': 1379, '<det>': 1408, '<my>': 1433, '<until>': 1418, '^': 1425, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1436,
'vor': 1437, 'wohl': 0}, {'...': 1379, 'besser': 1370, 'es': 1373, 'geburtstag': 0, 'gern': 1429, 'gerne': 1429,
'gut': 1370, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1370, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1373}, {'gewesen': 579}, {'aufgetaucht': 579, 'da': 1440, 'dabei': 1440, 'gekommen': 579, 'kemma':
579, 'kommen': 579, 'kumma': 579, 'vorbeigekommen': 579}, {'a': 1441, 'ah': 1441, 'au': 1441, 'auch': 1441, 'dafuer':
1324, 'dafur': 1324, 'dagegen': 1324}, {'achterl': 579, 'bier': 579, 'cappuccino': 579, 'drink': 579, 'espresso': 579,
'glas': 579, 'haeferl': 579, 'haferl': 579, 'jause': 579, 'kaffee': 579, 'kruegerl': 579, 'krugerl': 579, 'melange':
579, 'plauderei': 579, 'plausch': 579, 'ratsch': 579, 'schwaetzchen': 579, 'schwatz': 579, 'schwatzchen': 579,
'spritzer': 579, 'sprung': 579, 'stuendchen': 579, 'stundchen': 579, 'stunde': 579, 'tasse': 579, 'tee': 579,
'verlaengerten': 579, 'verlangerten': 579, 'wein': 579, 'zigarette': 579}, {'...': 1443, 'achterl': 579, 'bier': 579,
'cappuccino': 579, 'drink': 579, 'espresso': 579, 'glas': 579, 'haeferl': 579, 'haferl': 579, 'jause': 579, 'kaffee':
579, 'kruegerl': 579, 'krugerl': 579, 'melange': 579, 'plauderei': 579, 'plausch': 579, 'ratsch': 579, 'schwaetzchen':
579, 'schwatz': 579, 'schwatzchen': 579, 'spritzer': 579, 'sprung': 579, 'stuendchen': 579, 'stundchen': 579,
'stunde': 579, 'tasse': 579, 'tee': 579, 'verlaengerten': 579, 'verlangerten': 579, 'wein': 579, 'zigarette': 579},
{'a': 1444, 'ein': 1444, 'eine': 1444, 'einem': 1444, 'einen': 1444, 'einer': 1444, 'n': 1444, 'ne': 1444, 'nem':
1444, 'nen': 1444}, {'auf': 1445, 'zu': 1445}, {'schuldig': 20}, {'...': 1447}, {'^': 1448}, {'bei': 71, 'damit': 71,
'mit': 71}, {'zug': 1450}, {'reihe': 1450}, {'der': 1452}, {'am': 1451, 'an': 1453, 'dran': 1450}, {'ansicht': 710,
'auffassung': 710, 'meinung': 710, 'uberzeugung': 654, 'ueberzeugung': 654}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8}, {'...': 1456}, {'ned': 1457, 'net': 1457, 'nicht': 1457}, {'^': 1454}, {'...': 1446, '<me>': 1449,
'D': 1368, '^': 1454, 'a': 1441, 'ah': 1441, 'au': 1441, 'auch': 1441, 'aufgetaucht': 579, 'dafuer': 1324, 'dafur':
1324, 'dagegen': 1324, 'dazugekommen': 579, 'dazugestossen': 579, 'dazugestoßen': 579, 'der': 1455, 'einfach': 1458,
'gekommen': 579, 'jetzt': 1459, 'leider': 1458, 'mitgekommen': 579, 'ned': 1457, 'net': 1457, 'nicht': 1457, 'nun':
1459, 'vorbeigefahren': 579, 'vorbeigekommen': 579}, {'<my>': 579}, {'an': 1461, 'auf': 1461, 'bei': 1461, 'beim':
1461, 'in': 1461, 'zu': 1461}, {'an': 1461, 'auf': 1461, 'bei': 1461, 'beim': 1461, 'in': 1461, 'mit': 1403, 'zu':
1461}, {'atelier': 579, 'geschaeft': 579, 'geschaft': 579, 'laden': 579, 'salon': 579, 'shop': 579}, {'den': 1464,
'die': 1464}, {'im': 1464, 'in': 1465, 'ins': 1464}, {'im': 1464, 'in': 1465, 'ins': 1464, 'kurz': 1466}, {'<me>':
1467, '<my>': 579}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 579, 'den': 1464, 'die': 1464}, {'...': 1446, 'alle':
1462, 'an': 1461, 'auch': 1463, 'auf': 1461, 'aufgetaucht': 579, 'bei': 1468, 'beide': 1462, 'beim': 1461, 'da': 1467,
'dazugekommen': 579, 'dazugestossen': 579, 'dazugestoßen': 579, 'einfach': 1469, 'gekommen': 579, 'im': 1464, 'in':
1470, 'ins': 1464, 'kurz': 1466, 'mit': 1403, 'mitgekommen': 579, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1404,
'vorbeigefahren': 579, 'vorbeigekommen': 579, 'wieder': 1462, 'wohl': 0, 'zu': 1461}, {'...': 1446, 'alle': 1462,
'an': 1461, 'auch': 1463, 'auf': 1461, 'bei': 1468, 'beide': 1462, 'beim': 1461, 'da': 1467, 'einfach': 1469, 'im':
1464, 'in': 1470, 'ins': 1464, 'kurz': 1466, 'mit': 1403, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1404, 'wieder':
1462, 'zu': 1461}, {'geben': 71, 'sagen': 71}, {'geben': 71}, {'absagen': 71, 'bescheid': 1473, 'feedback': 1474,
'ruckmeldung': 1474, 'rueckmeldung': 1474, 'zusagen': 71}, {'^': 1475}, {'bringen': 71, 'geben': 71, 'liefern': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71}, {'^': 1477}, {'D': 1477}, {'...': 1479}, {'D': 1478, '^': 1480}, {'': (13,
'talk'), '...': 1476, '<det>': 1355, '<me>': 1481, '<my>': 1357, '^': 1475}, {'<det>': 1355, '<me>': 1481, '<my>':
1357}, {'<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59, 'mittagessen': 59, 'uns':
59}, {'': (2, 'plan'), '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59,
'mittagessen': 59, 'uns': 59}, {'<me>': 59, '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59,
'mir': 59, 'mittagessen': 59, 'uns': 59}, {'auf': 1484, 'in': 1484, 'ins': 1485, 'nach': 59, 'vorbei': 59, 'zu': 1486,
'zum': 1485, 'zur': 1485}, {'...': 1487, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1366, 'zum':
59, 'zur': 59}, {'D': 1488}, {'^': 71, 'darum': 651, 'drum': 651, 'um': 651}, {'sich': 1490}, {'<they>': 1491, 'sich':
1490}, {'<me>': 603}, {'herz': 507}, {'ans': 1494, 'nahe': 507}, {'...': 1495, '<they>': 1495, 'ans': 1494, 'nahe':
507}, {'<me>': 1496}, {'connect': 71, 'forward': 71, 'intro': 71, 'introduce': 71, 'send': 71, 'share': 71}, {'^':
1498}, {'': (6, 'theirs'), '<until>': 71, 'D': 71}, {'<me>': 1500}, {'das': 1501, 'den': 1501, 'die': 1501, 'es':
1501, 'ihn': 1501, 'sie': 1501}, {'bringt': 1502, 'gibt': 1502, 'mailt': 1502, 'schickt': 1502}, {'und': 1503},
{'fertig': 1504, 'fix': 1504, 'klar': 1504}, {'...': 1505}, {'^': 1506}, {'am': 579, 'auf': 579, 'aus': 579, 'dass':
579, 'mir': 579, 'ob': 579, 'per': 579, 'uns': 579, 'via': 579, 'wegen': 579}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1509, 'net': 1509, 'nicht': 1509}, {'sich': 1510}, {'': (23, 'contact'), 'ned': 1509, 'net': 1509, 'nicht': 1509},
{'D': 579, 'am': 579, 'an': 579, 'gestern': 579, 'heute': 579, 'in': 579, 'mich': 579, 'nach': 579, 'ob': 579, 'per':
579, 'sich': 1512, 'um': 579, 'uns': 579, 'wegen': 579}, {'absagen': 71, 'bescheid': 1473, 'feedback': 1474,
'ruckmeldung': 1474, 'zusagen': 71}, {'^': 1514, 'zu': 0}, {'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71,
'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71,
'zurucksenden': 71, 'zuruckzahlen': 71, 'zuschicken': 71}, {'...': 1516}, {'^': 1517}, {'<giveinf>': 71,
'<giveinf_apart>': 71, 'geben': 71, 'sagen': 71}, {'...': 1519, '<giveinf>': 71, '<selfinf>': 71}, {'^': 1520},
{'<giveinf>': 71, '<selfinf>': 71}, {'<until>': 1522, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71,
'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71,
'zurucksenden': 71, 'zuruckzahlen': 71, 'zuschicken': 71}, {'<until>': 669, 'geben': 71}, {'...': 1523, '<thing>':
1296, '<work>': 1296, 'absagen': 71, 'angebot': 1296, 'antwort': 1296, 'bescheid': 1473, 'bestatigung': 1296,
'connecten': 71, 'entscheidung': 1296, 'feedback': 1474, 'fotos': 1296, 'intro': 71, 'introen': 71, 'klaren': 71,
'kostenvoranschlag': 1296, 'liefern': 71, 'muster': 1296, 'nachfragen': 71, 'nachhaken': 71, 'offerte': 1296,
'rechnung': 1296, 'ruckmeldung': 1524, 'schicken': 71, 'unterlagen': 1296, 'vermitteln': 71, 'vertrag': 1296,
'zahlen': 1296, 'zusagen': 71}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1526, 'hinfahren': 0,
'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0, 'zusammensetzen': 0},
{'$$': 669}, {'<deed1>': 1528, '<give1>': 1528, '<until>': 669}, {'': (3, 'advice'), '...': 1529}, {'...': 1527, '^':
1530}, {'...': 1527, '^': 249}, {'ich': 1531, 'man': 1532, 'wir': 1531}, {'<selfinf>': 71}, {'^': 1534}, {'...': 1535,
'^': 1534}, {'<me>': 1536}, {'...': 1535, '^': 1534, 'bei': 1537}, {'': (13, 'talk'), '...': 1515, '<counsel>': 0,
'<me>': 1518, '<until>': 1521, '^': 1525, 'dass': 1533, 'ein': 1337, 'einen': 1336, 'n': 1336, 'nen': 1336, 'sich':
1538, 'zu': 0}, {'^': 1522}, {'<until>': 1522}, {'...': 1541}, {'<until>': 1540, '^': 1542}, {'absagen': 71,
'bescheid': 1473, 'feedback': 1474, 'rueckmeldung': 1474, 'zusagen': 71}, {'^': 1544, 'zu': 0}, {'durchgeben': 71,
'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'rueberschicken': 71,
'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zurueckbringen': 71,
'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1546},
{'^': 1547}, {'<until>': 1522, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71,
'nachreichen': 71, 'nachschicken': 71, 'rueberschicken': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken':
71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71,
'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1549, '<thing>': 1296, '<work>': 1296, 'absagen': 71, 'angebot': 1296,
'antwort': 1296, 'bescheid': 1473, 'bestaetigung': 1296, 'connecten': 71, 'entscheidung': 1296, 'feedback': 1474,
'fotos': 1296, 'intro': 71, 'introen': 71, 'klaeren': 71, 'kostenvoranschlag': 1296, 'liefern': 71, 'muster': 1296,
'nachfragen': 71, 'nachhaken': 71, 'offerte': 1296, 'rechnung': 1296, 'rueckmeldung': 1524, 'schicken': 71,
'unterlagen': 1296, 'vermitteln': 71, 'vertrag': 1296, 'zahlen': 1296, 'zusagen': 71}, {'': (13, 'talk'), '...': 1545,
'<counsel>': 0, '<me>': 1548, '<until>': 1521, '^': 1550, 'dass': 1533, 'ein': 1337, 'einen': 1336, 'n': 1336, 'nen':
1336, 'sich': 1538, 'zu': 0}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1552}, {'noch': 1553},
{'': (13, 'talk'), 'erst': 1553, 'noch': 1553, 'nur': 1554}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen':
71, 'mailen': 71, 'nennen': 71, 'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71},
{'...': 1556}, {'<det>': 1557, 'das': 1557, 'den': 1557, 'die': 1557, 'ein': 1557, 'eine': 1557, 'einen': 1557,
'ihre': 1557, 'ihren': 1557, 'seine': 1557, 'seinen': 1557}, {'^': 1558}, {'D': 1559, '^': 1558, 'eh': 1559, 'ja':
1559, 'noch': 1559}, {'<me>': 1560}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bestatigen': 20,
'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen':
20}, {'^': 1562}, {'noch': 1563}, {'': (13, 'talk'), '...': 1476, '^': 1475, 'erst': 1563, 'noch': 1563, 'nur': 1564,
'sich': 1538}, {'absegnen': 20, 'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen':
20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1566}, {'noch': 1567}, {'': (13, 'talk'),
'erst': 1567, 'noch': 1567, 'nur': 1568}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71,
'nennen': 71, 'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71, 'zuruckgeben': 71}, {'...': 1570},
{'<det>': 1571, 'das': 1571, 'den': 1571, 'die': 1571, 'ein': 1571, 'eine': 1571, 'einen': 1571, 'ihre': 1571,
'ihren': 1571, 'seine': 1571, 'seinen': 1571}, {'^': 1572}, {'D': 1573, '^': 1572, 'eh': 1573, 'ja': 1573, 'noch':
1573}, {'<me>': 1574}, {'<my>': 1308, 'mich': 548, 'uns': 548}, {'^': 20}, {'me': 1577, 'mir': 1577, 'uns': 1577,
'us': 1577}, {'dafur': 507, 'fur': 507}, {'dafuer': 507, 'fuer': 507}, {'^': 249, 'von': 507}, {'ab': 507}, {'^': 249,
'ab': 1581, 'davon': 1582, 'dazu': 507, 'zu': 507, 'zum': 507, 'zur': 507}, {'^': 249, 'ab': 1581, 'davon': 1582,
'dazu': 507, 'dringend': 1583, 'stark': 1583, 'zu': 507, 'zum': 507, 'zur': 507}, {'^': 249, 'ab': 1581, 'davon':
1582, 'dazu': 507, 'dringend': 1583, 'mir': 1584, 'stark': 1583, 'uns': 1584, 'zu': 507, 'zum': 507, 'zur': 507},
{'<they>': 1585, '^': 249, 'ab': 1581, 'davon': 1582, 'dazu': 507, 'dringend': 1583, 'mir': 1584, 'stark': 1583,
'uns': 1584, 'zu': 507, 'zum': 507, 'zur': 507}, {'an': 579}, {'...': 1587}, {'mich': 1588, 'wohl': 0}, {'mich':
1588}, {'should': 507, 'soll': 507, 'sollte': 507}, {'i': 1591, 'ich': 1591, 'we': 1591, 'wir': 1591}, {'a': 1441,
'ah': 1441, 'au': 1441, 'auch': 1441}, {'matte': 579}, {'a': 1444, 'der': 1594, 'ein': 1444, 'eine': 1444, 'einem':
1444, 'einen': 1444, 'einer': 1444, 'n': 1444, 'ne': 1444, 'nem': 1444, 'nen': 1444}, {'<me>': 579}, {'buero': 579,
'buro': 579}, {'<my>': 1597}, {'tuer': 579, 'tur': 579}, {'<my>': 1599, 'der': 1599}, {'auf': 1595, 'bei': 1596, 'in':
1598, 'vor': 1600, 'zu': 1445}, {'...': 1601}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1366, 'zum': 59, 'zur':
59}, {'...': 1603, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1366, 'zum': 59, 'zur': 59}, {'D':
1604}, {'...': 1446}, {'': (13, 'talk'), '...': 1390, 'dass': 0, 'ob': 0}, {'...': 546, 'vor': 1607}, {'<work>': 0},
{'<attribute>': 1609, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1609, '<work>': 0}, {'<det>': 1611, '<their>':
1611}, {'<det>': 1610, '<their>': 1610, 'an': 1612}, {'<det>': 1610, '<their>': 1610, 'am': 579, 'an': 1612, 'auf':
579, 'aus': 579, 'dass': 579, 'mir': 579, 'ob': 579, 'per': 579, 'uns': 579, 'via': 579, 'wegen': 579}, {'<they>':
1577, '^': 20}, {'<me>': 1615}, {'<me>': 1615, '<they>': 1616}, {'...': 1446, '<me>': 1449, 'D': 1368, '^': 1454, 'a':
1441, 'ah': 1441, 'au': 1441, 'auch': 1441, 'aufgetaucht': 579, 'dazugekommen': 579, 'dazugestossen': 579,
'dazugestoßen': 579, 'gekommen': 579, 'jetzt': 1459, 'mitgekommen': 579, 'nun': 1459, 'vorbeigefahren': 579,
'vorbeigekommen': 579}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71,
'zurueckgeben': 71}, {'...': 1619}, {'<det>': 1620, 'das': 1620, 'den': 1620, 'die': 1620, 'ein': 1620, 'eine': 1620,
'einen': 1620, 'ihre': 1620, 'ihren': 1620, 'seine': 1620, 'seinen': 1620}, {'^': 1621}, {'D': 1622, '^': 1621, 'eh':
1622, 'ja': 1622, 'noch': 1622}, {'': (13, 'talk'), '<me>': 1623}, {'der': 1594}, {'auf': 1625, 'bei': 1596, 'in':
1598, 'vor': 1600}, {'...': 1626, 'wohl': 0}, {'...': 1626}, {'herein': 579, 'rein': 579, 'zur': 1599}, {'...': 1629,
'herein': 579, 'rein': 579, 'zur': 1599}, {'kopf': 1630}, {'den': 1631}, {'...': 1632, 'den': 1631}, {'<counsel>': 0,
'ein': 1337, 'einen': 1336, 'n': 1336, 'nen': 1336}, {'stelle': 507}, {'meiner': 1635, 'unserer': 1635, 'unsrer':
1635}, {'an': 1636}, {'stelle': 249}, {'meiner': 1638, 'unserer': 1638, 'unsrer': 1638}, {'an': 1639}, {'...': 1640},
{'fall': 507}, {'jeden': 1642}, {'<they>': 1637, '^': 1641, 'an': 1636, 'auf': 1643, 'eher': 507, 'erst': 507, 'kein':
507, 'keine': 507, 'keinen': 507, 'lieber': 507, 'nicht': 507, 'sofort': 507, 'unbedingt': 507, 'zuerst': 507},
{'auf': 1643, 'eher': 507, 'erst': 507, 'kein': 507, 'keine': 507, 'keinen': 507, 'lieber': 507, 'nicht': 507,
'sofort': 507, 'unbedingt': 507, 'zuerst': 507}, {'to': 507}, {'me': 1646, 'us': 1646}, {'abteilung': 0, 'bereich': 0,
'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'...': 1648, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0,
'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1649}, {'abteilung': 0, 'bereich': 0,
'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'...': 1651, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung':
0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1652}, {'<they>': 651, '^': 71, 'dass':
652, 'mir': 653, 'uns': 653}, {'<way>': 653}, {'<det>': 1655, '<way>': 653}, {'<they>': 651, '^': 71, 'am': 1656,
'auf': 1656, 'beim': 1656, 'dass': 652, 'im': 1656, 'per': 1656}, {'<they>': 1654, '^': 71, 'am': 1656, 'auf': 1656,
'beim': 1656, 'dass': 652, 'im': 1656, 'mir': 1657, 'per': 1656, 'uns': 1657}, {'^': 1454, 'dafuer': 1324, 'dagegen':
1324, 'jetzt': 1459, 'nun': 1459}, {'haus': 579}, {'ort': 579}, {'besuch': 579, 'gast': 579}, {'bei': 1596, 'da': 579,
'hier': 579, 'im': 1660, 'vor': 1661, 'zu': 1662}, {'besuch': 579}, {'bei': 1596, 'da': 579, 'dabei': 579, 'hier':
579, 'zu': 1664}, {'...': 1663, 'anhang': 1665, 'bei': 1596, 'da': 579, 'familie': 1665, 'frau': 1665, 'freund': 1665,
'freundin': 1665, 'hier': 579, 'hund': 1665, 'im': 1660, 'kind': 1665, 'kindern': 1665, 'mann': 1665, 'partner': 1665,
'partnerin': 1665, 'vor': 1661, 'zu': 1662}, {'<their>': 1666, 'N': 1663, 'anhang': 1665, 'familie': 1665, 'frau':
1665, 'freund': 1665, 'freundin': 1665, 'hund': 1665, 'kind': 1665, 'kindern': 1665, 'mann': 1665, 'partner': 1665,
'partnerin': 1665}, {'anhang': 1665, 'familie': 1665, 'frau': 1665, 'freund': 1665, 'freundin': 1665, 'hund': 1665,
'kind': 1665, 'kindern': 1665, 'mann': 1665, 'partner': 1665, 'partnerin': 1665}, {'<their>': 1668, 'anhang': 1665,
'familie': 1665, 'frau': 1665, 'freund': 1665, 'freundin': 1665, 'hund': 1665, 'kind': 1665, 'kindern': 1665, 'mann':
1665, 'partner': 1665, 'partnerin': 1665}, {'bei': 1596, 'da': 579, 'hier': 579, 'im': 1660, 'mit': 1667, 'samt':
1669, 'vor': 1661, 'zu': 1662}, {'bei': 1596, 'da': 579, 'hier': 579, 'im': 1660}, {'bei': 1596, 'da': 579, 'dabei':
579, 'hier': 579}, {'abendessen': 1672, 'besuch': 1672, 'bier': 1672, 'brunch': 1672, 'essen': 1672, 'fruehstueck':
1672, 'fruhstuck': 1672, 'grillen': 1672, 'jause': 1672, 'kaffee': 1672, 'mittagessen': 1672, 'tisch': 579}, {'tisch':
579}, {'': (23, 'contact'), '$$': 579}, {'partie': 579}, {'der': 1676}, {'': (23, 'contact'), '$$': 579, 'am': 1674,
'dabei': 1675, 'von': 1677}, {'dabei': 579}, {'video': 1679, 'zoom': 1679}, {'am': 1674, 'an': 1461, 'anwesend': 579,
'auf': 1461, 'bei': 1461, 'beim': 1461, 'da': 579, 'dabei': 579, 'dort': 579, 'druben': 579, 'drueben': 579, 'hier':
579, 'in': 1461, 'mit': 1678, 'online': 1679, 'per': 1680, 'remote': 1679, 'vor': 1661, 'zu': 1461, 'zugeschaltet':
579}, {'<my>': 579, 'abendessen': 1672, 'besuch': 1672, 'bier': 1672, 'brunch': 1672, 'essen': 1672, 'fruehstueck':
1672, 'fruhstuck': 1672, 'grillen': 1672, 'jause': 1672, 'kaffee': 1672, 'mittagessen': 1672}, {'': (23, 'contact'),
'im': 1464, 'in': 1465, 'ins': 1464, 'kurz': 1466}, {'<me>': 1683, '<my>': 579}, {'abend': 1671, 'kaffee': 1671,
'moment': 1671, 'nachmittag': 1671, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stundchen': 1671, 'stunde':
1671, 'stunden': 1671, 'vormittag': 1671, 'weile': 1671}, {'abend': 1671, 'ganze': 1685, 'halbe': 1685, 'kaffee':
1671, 'moment': 1671, 'nachmittag': 1671, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stundchen': 1671,
'stunde': 1671, 'stunden': 1671, 'vormittag': 1671, 'weile': 1671}, {'': (23, 'contact'), 'am': 1674, 'dabei': 579,
'von': 1677}, {'am': 1674, 'anwesend': 579, 'da': 579, 'dabei': 579, 'dort': 579, 'druben': 579, 'drueben': 579,
'hier': 579, 'mit': 1687, 'online': 1679, 'per': 1680, 'remote': 1679, 'vor': 1661, 'zugeschaltet': 579}, {'': (23,
'contact'), 'dabei': 579}, {'anwesend': 579, 'da': 579, 'dabei': 579, 'dort': 579, 'druben': 579, 'drueben': 579,
'hier': 579, 'mit': 1689, 'vor': 1661}, {'abend': 1671, 'anwesend': 579, 'da': 579, 'dabei': 579, 'dort': 579,
'druben': 579, 'drueben': 579, 'ganze': 1685, 'halbe': 1685, 'hier': 579, 'kaffee': 1671, 'mit': 1689, 'moment': 1671,
'nachmittag': 1671, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stundchen': 1671, 'stunde': 1671, 'stunden':
1671, 'vor': 1661, 'vormittag': 1671, 'weile': 1671}, {'abend': 1671, 'kaffee': 1671, 'moment': 1671, 'nachmittag':
1671, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stunde': 1671, 'stunden': 1671, 'vormittag': 1671, 'weile':
1671}, {'abend': 1671, 'ganze': 1692, 'halbe': 1692, 'kaffee': 1671, 'moment': 1671, 'nachmittag': 1671, 'sprung':
1671, 'std': 1671, 'stuendchen': 1671, 'stunde': 1671, 'stunden': 1671, 'vormittag': 1671, 'weile': 1671}, {'abend':
1671, 'drei': 1693, 'ein': 1693, 'eine': 1693, 'einen': 1693, 'ganze': 1692, 'halbe': 1693, 'kaffee': 1671, 'moment':
1671, 'n': 1693, 'nachmittag': 1671, 'ne': 1693, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stunde': 1671,
'stunden': 1671, 'vormittag': 1671, 'weile': 1671, 'zwei': 1693}, {'abend': 1671, 'kaffee': 1671, 'moment': 1671,
'nachmittag': 1671, 'sprung': 1671, 'std': 1671, 'stundchen': 1671, 'stunde': 1671, 'stunden': 1671, 'vormittag':
1671, 'weile': 1671}, {'abend': 1671, 'ganze': 1695, 'halbe': 1695, 'kaffee': 1671, 'moment': 1671, 'nachmittag':
1671, 'sprung': 1671, 'std': 1671, 'stundchen': 1671, 'stunde': 1671, 'stunden': 1671, 'vormittag': 1671, 'weile':
1671}, {'abend': 1671, 'drei': 1696, 'ein': 1696, 'eine': 1696, 'einen': 1696, 'ganze': 1695, 'halbe': 1696, 'kaffee':
1671, 'moment': 1671, 'n': 1696, 'nachmittag': 1671, 'ne': 1696, 'sprung': 1671, 'std': 1671, 'stundchen': 1671,
'stunde': 1671, 'stunden': 1671, 'vormittag': 1671, 'weile': 1671, 'zwei': 1696}, {'atelier': 579, 'geschaeft': 579,
'geschaft': 579, 'haus': 579, 'laden': 579, 'salon': 579, 'shop': 579}, {'...': 1663, 'bei': 1596, 'da': 579, 'hier':
579, 'im': 1660, 'vor': 1661, 'zu': 1662}, {'$$': 579, '<their>': 1699, 'N': 1663, 'am': 1674, 'anhang': 1665,
'dabei': 1675, 'familie': 1665, 'frau': 1665, 'freund': 1665, 'freundin': 1665, 'hund': 1665, 'kind': 1665, 'kindern':
1665, 'mann': 1665, 'partner': 1665, 'partnerin': 1665, 'von': 1677}, {'anwesend': 579, 'da': 579, 'dabei': 579,
'dort': 579, 'drueben': 579, 'hier': 579, 'mit': 1689, 'vor': 1661}, {'anwesend': 579, 'da': 579, 'dabei': 579,
'dort': 579, 'druben': 579, 'hier': 579, 'mit': 1689, 'vor': 1661}, {'$$': 579, 'am': 1674, 'dabei': 1675, 'von':
1677}, {'am': 1674, 'mit': 1703, 'online': 1679, 'per': 1680, 'remote': 1679, 'zugeschaltet': 579}, {'<my>': 579,
'besuch': 579, 'gast': 579}, {'abendessen': 1672, 'besuch': 1672, 'bier': 1672, 'brunch': 1672, 'essen': 1672,
'fruehstueck': 1672, 'fruhstuck': 1672, 'grillen': 1672, 'jause': 1672, 'kaffee': 1672, 'mittagessen': 1672}, {'...':
1446, 'D': 1670, 'abend': 1671, 'alle': 1462, 'am': 1673, 'an': 1461, 'anwesend': 579, 'auch': 1681, 'auf': 1682,
'aufgetaucht': 579, 'bei': 1684, 'beide': 1462, 'beim': 1461, 'da': 1683, 'dabei': 579, 'dafuer': 1324, 'dafur': 1324,
'dagegen': 1324, 'dazugekommen': 579, 'dazugestossen': 579, 'dazugestoßen': 579, 'der': 1455, 'drei': 1686,
'ebenfalls': 1688, 'ebenso': 1690, 'ein': 1691, 'eine': 1686, 'einen': 1686, 'einfach': 1458, 'fuer': 1694, 'fur':
1697, 'ganze': 1685, 'gekommen': 579, 'halbe': 1686, 'hier': 579, 'im': 1698, 'in': 1470, 'ins': 1464, 'ja': 1690,
'kaffee': 1671, 'kurz': 1466, 'leider': 1458, 'mit': 1700, 'mitgekommen': 579, 'moment': 1671, 'n': 1686,
'nachmittag': 1671, 'natuerlich': 1701, 'naturlich': 1702, 'ne': 1686, 'ned': 1457, 'net': 1457, 'nicht': 1457,
'noch': 1704, 'online': 1679, 'per': 1680, 'remote': 1679, 'samt': 1668, 'sogar': 1690, 'sprung': 1671, 'std': 1671,
'stuendchen': 1671, 'stundchen': 1671, 'stunde': 1671, 'stunden': 1671, 'und': 1668, 'vor': 1661, 'vorbeigefahren':
579, 'vorbeigekommen': 579, 'vormittag': 1671, 'weile': 1671, 'wieder': 1462, 'wohl': 0, 'zu': 1705, 'zugeschaltet':
579, 'zum': 1706, 'zur': 1706, 'zwei': 1686}, {'^': 1454, 'dafur': 1324, 'dagegen': 1324, 'jetzt': 1459, 'nun': 1459},
{'...': 1446, 'D': 1670, 'abend': 1671, 'alle': 1462, 'am': 1673, 'an': 1461, 'anwesend': 579, 'auch': 1681, 'auf':
1682, 'aufgetaucht': 579, 'bei': 1684, 'beide': 1462, 'beim': 1461, 'da': 1683, 'dabei': 579, 'dazugekommen': 579,
'dazugestossen': 579, 'dazugestoßen': 579, 'drei': 1686, 'ebenfalls': 1688, 'ebenso': 1690, 'ein': 1691, 'eine': 1686,
'einen': 1686, 'fuer': 1694, 'fur': 1697, 'ganze': 1685, 'gekommen': 579, 'halbe': 1686, 'hier': 579, 'im': 1698,
'in': 1470, 'ins': 1464, 'ja': 1690, 'kaffee': 1671, 'kurz': 1466, 'mit': 1700, 'mitgekommen': 579, 'moment': 1671,
'n': 1686, 'nachmittag': 1671, 'natuerlich': 1701, 'naturlich': 1702, 'ne': 1686, 'noch': 1704, 'online': 1679, 'per':
1680, 'remote': 1679, 'samt': 1668, 'sogar': 1690, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stundchen': 1671,
'stunde': 1671, 'stunden': 1671, 'und': 1668, 'vor': 1661, 'vorbeigefahren': 579, 'vorbeigekommen': 579, 'vormittag':
1671, 'weile': 1671, 'wieder': 1462, 'zu': 1705, 'zugeschaltet': 579, 'zum': 1706, 'zur': 1706, 'zwei': 1686}, {'da':
579}, {'<me>': 1467}, {'am': 1706, 'auch': 1710, 'auf': 1706, 'bei': 1711, 'da': 1683, 'dabei': 579, 'im': 1464, 'in':
1465, 'ins': 1464, 'kurz': 1466, 'mit': 1679, 'zum': 1706, 'zur': 1706}, {'^': 249, 'davor': 507, 'vor': 507},
{'<they>': 1713, '^': 249, 'davor': 507, 'vor': 507}, {'<me>': 1714, 'vor': 507}, {'auf': 1385}, {'durchgeben': 71,
'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71,
'rueberschicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten':
71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71,
'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71,
'zuschicken': 71}, {'...': 1717}, {'^': 1718}, {'<giveinf>': 71, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen':
71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'uberweisen':
71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71,
'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben':
71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1720}, {'<me>': 1719,
'^': 1721, 'sich': 1538}, {'<until>': 1522, 'bescheid': 1473, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'nachschicken':
71, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71, 'senden': 71, 'uberweisen': 71, 'ueberweisen': 71,
'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71,
'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71,
'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71, 'zusenden': 71}, {'...': 1723,
'<thing>': 1296, '<work>': 1296, 'absagen': 71, 'angebot': 1296, 'antwort': 1296, 'bescheid': 1473, 'bestaetigung':
1296, 'bestatigung': 1296, 'connect': 71, 'connecten': 71, 'entscheidung': 1296, 'feedback': 1474, 'forward': 71,
'fotos': 1296, 'intro': 71, 'introduce': 71, 'introen': 71, 'klaeren': 71, 'klaren': 71, 'kostenvoranschlag': 1296,
'liefern': 71, 'muster': 1296, 'nachfragen': 71, 'nachhaken': 71, 'offerte': 1296, 'rechnung': 1296, 'ruckmeldung':
1524, 'rueckmeldung': 1524, 'schicken': 71, 'send': 71, 'share': 71, 'unterlagen': 1296, 'vermitteln': 71, 'vertrag':
1296, 'zahlen': 1296, 'zusagen': 71}, {'': (13, 'talk'), '...': 1476, '<counsel>': 0, '<me>': 1719, '<until>': 1521,
'^': 1724, 'dass': 1533, 'ein': 1337, 'einen': 1336, 'n': 1336, 'nen': 1336, 'sich': 1538}, {'...': 1717, '<det>':
1620, 'das': 1620, 'den': 1620, 'die': 1620, 'ein': 1620, 'eine': 1620, 'einen': 1620, 'ihre': 1620, 'ihren': 1620,
'seine': 1620, 'seinen': 1620}, {'D': 1622, '^': 1726, 'eh': 1622, 'ja': 1622, 'noch': 1622}, {'...': 1519}, {'^':
1728}, {'...': 1720, 'absagen': 71, 'bescheid': 1473, 'connecten': 71, 'feedback': 1474, 'intro': 71, 'introen': 71,
'klaeren': 71, 'klaren': 71, 'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'ruckmeldung': 1474, 'rueckmeldung':
1474, 'schicken': 71, 'vermitteln': 71, 'zusagen': 71}, {'...': 1476, '<me>': 1727, '<until>': 1729, '^': 1730,
'sich': 1538}, {'auch': 1710, 'da': 579, 'dabei': 579, 'mit': 1679}, {'...': 1723}, {'<me>': 1719, '<until>': 1540,
'^': 1733, 'dass': 1533, 'sich': 1538}, {'nicht': 8}, {'aber': 1735, 'doch': 1735}, {'connecten': 71, 'intro': 71,
'introen': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'schicken': 71,
'vermitteln': 71}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben':
8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1738, 'anrufen': 8, 'besuchen': 8, 'erreichen': 8, 'melden': 8,
'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1738, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1534, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8,
'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1741, '^': 1534, 'anrufen': 8, 'bei':
1537, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'...': 1736, '<counsel>': 0, '<me>': 1623, '^': 1737, 'aber': 1735, 'doch': 1735, 'ein': 1337,
'einen': 1336, 'mich': 1739, 'mir': 1740, 'n': 1336, 'nen': 1336, 'sich': 1742, 'uns': 1739}, {'<me>': 1623, 'mich':
1740, 'mir': 1740, 'sich': 1740, 'uns': 1740}, {'<until>': 670, '^': 1317}, {'sich': 1745}, {'<thing>': 1296,
'<work>': 1296, 'angebot': 1296, 'antwort': 1296, 'bestaetigung': 1296, 'entscheidung': 1296, 'fotos': 1296,
'kostenvoranschlag': 1296, 'muster': 1296, 'offerte': 1296, 'rechnung': 1296, 'rueckmeldung': 1296, 'unterlagen':
1296, 'vertrag': 1296, 'zahlen': 1296}, {'^': 1747, 'sich': 1745}, {'<thing>': 1296, '<work>': 1296, 'angebot': 1296,
'antwort': 1296, 'bestatigung': 1296, 'entscheidung': 1296, 'fotos': 1296, 'kostenvoranschlag': 1296, 'muster': 1296,
'offerte': 1296, 'rechnung': 1296, 'ruckmeldung': 1296, 'unterlagen': 1296, 'vertrag': 1296, 'zahlen': 1296}, {'^':
1749, 'sich': 1745}, {'erreichen': 1291, 'erwischen': 1291, 'sprechen': 1291}, {'<hat>': 1213, '<needs>': 1214,
'<saysv>': 1218, '<sends3>': 74, '<will3>': 1228, '^': 1289, 'antwortet': 579, 'antwortete': 579, 'anzuklingeln':
1291, 'anzurufen': 1291, 'arbeitet': 1294, 'bat': 1299, 'bedankte': 1300, 'beehrt': 1301, 'beginnt': 1294,
'begleitet': 1302, 'bekommen': 1305, 'bekommt': 1312, 'benoetigt': 1319, 'benotigt': 1323, 'berichtet': 0,
'beschwerte': 1300, 'besteht': 1325, 'besuchen': 1302, 'besucht': 1302, 'bewarb': 1326, 'bewirbt': 1326, 'bietet':
1329, 'bittet': 1331, 'bleibt': 1294, 'bot': 1329, 'brachte': 1334, 'brachten': 1334, 'braeuchte': 1338, 'braeuchten':
1339, 'brauchen': 1343, 'braucht': 1345, 'brauchte': 1347, 'brauchten': 1348, 'bringen': 1351, 'bringt': 1351,
'bräuchte': 1347, 'darf': 1358, 'draengt': 1360, 'draengte': 1300, 'drangt': 1360, 'drangte': 1300, 'dringt': 1325,
'duerfen': 1361, 'durfen': 1361, 'empfaengt': 1302, 'empfahl': 1363, 'empfangt': 1302, 'empfehlen': 1363, 'empfiehlt':
1363, 'erinnert': 1364, 'erkundigte': 1300, 'ermahnt': 1365, 'ermutigt': 1365, 'ersuchte': 1300, 'erzaehlt': 0,
'erzahlt': 0, 'essen': 1369, 'faehrt': 1364, 'faend': 1374, 'faende': 1374, 'faengt': 1378, 'fahren': 1364, 'fahrt':
1364, 'fand': 1374, 'fande': 1374, 'fangt': 1378, 'feiert': 1380, 'findet': 1381, 'fordert': 1383, 'fragt': 1386,
'fragte': 1300, 'freuen': 1389, 'freut': 1392, 'fuehrt': 1302, 'fuhrt': 1302, 'fänd': 1374, 'gab': 1399, 'gaben':
1401, 'gibt': 1401, 'ging': 1405, 'gingen': 1405, 'haben': 1426, 'haette': 1430, 'haetten': 1432, 'hat': 1438,
'hatte': 1439, 'hatten': 1432, 'helfen': 1302, 'hilft': 1302, 'hofft': 1437, 'holen': 1364, 'holt': 1364, 'hätte':
1430, 'hätten': 1432, 'is': 1442, 'isst': 1369, 'ist': 1460, 'kam': 1471, 'kamen': 1472, 'kann': 1482, 'koennen':
1483, 'kommen': 1489, 'kommt': 1489, 'konnen': 1483, 'kriegen': 1305, 'kriegt': 1312, 'kuemmern': 1492, 'kuemmert':
1492, 'kummern': 1492, 'kummert': 1492, 'laden': 1493, 'ladt': 1493, 'laedt': 1493, 'legt': 1497, 'legte': 1497, 'll':
1499, 'machen': 1507, 'macht': 1507, 'mahnt': 1365, 'mahnte': 1300, 'mailt': 1508, 'mailte': 1508, 'meldet': 1511,
'meldete': 1513, 'mochte': 1539, 'mochten': 1543, 'moechte': 1551, 'moechten': 1543, 'muessen': 1555, 'muesste': 1561,
'muss': 1565, 'mussen': 1569, 'musste': 1575, 'möchte': 1539, 'müsste': 1575, 'nehmen': 1364, 'nimmt': 1576, 'owes':
1578, 'pladiert': 1579, 'pladierte': 1579, 'plaediert': 1580, 'plaedierte': 1580, 'plant': 1437, 'pocht': 1325,
'raet': 1586, 'rat': 1586, 'raten': 1586, 'recommended': 507, 'recommends': 507, 'reklamierte': 1300, 'rief': 1589,
'riet': 1586, 'rieten': 1586, 'ruehrt': 1511, 'ruehrte': 1511, 'ruft': 1590, 'ruhrt': 1511, 'ruhrte': 1511, 'rät':
1586, 'said': 1592, 'san': 1593, 'sass': 1602, 'sassen': 1602, 'says': 1592, 'saß': 1602, 'saßen': 1602, 'schauen':
1605, 'schaut': 1489, 'schaute': 1606, 'schauten': 1606, 'schlaeft': 1369, 'schlaegt': 1608, 'schlafen': 1369,
'schlaft': 1369, 'schlagt': 1608, 'schlug': 1608, 'schlägt': 1608, 'schreiben': 1613, 'schreibt': 1614, 'schrieb':
1508, 'schulden': 1617, 'schuldet': 1617, 'sind': 1618, 'soll': 0, 'sollen': 0, 'sollte': 1624, 'stand': 1627,
'standen': 1628, 'startet': 1294, 'steckte': 1633, 'streckte': 1633, 'sucht': 1634, 'suchte': 1634, 'taet': 1644,
'taete': 1645, 'tat': 1644, 'tate': 1645, 'textet': 1508, 'thinks': 1592, 'told': 1647, 'treffen': 1326, 'trifft':
1326, 'tät': 1644, 'uberlegt': 1437, 'ubernachten': 1369, 'ubernachtet': 1369, 'ubernimmt': 1650, 'ueberlegt': 1437,
'uebernachten': 1369, 'uebernachtet': 1369, 'uebernimmt': 1653, 'urgierte': 1300, 'verlangt': 1383, 'versprach': 1658,
'verspricht': 1658, 'versucht': 1437, 'waere': 1659, 'war': 1707, 'ware': 1708, 'waren': 1709, 'warn': 1712, 'warnt':
1715, 'warnte': 1715, 'warten': 1716, 'wartet': 1716, 'werden': 1722, 'will': 1725, 'wird': 1731, 'woan': 1732,
'wohnt': 1294, 'wollen': 1734, 'wollte': 1743, 'wollten': 1744, 'worn': 1732, 'wuenschen': 1746, 'wuenscht': 1748,
'wuerd': 1644, 'wuerde': 1644, 'wunschen': 1746, 'wunscht': 1750, 'wurd': 1644, 'wurde': 1644, 'wäre': 1708, 'würde':
1644, 'zu': 1751, 'zuruckzurufen': 1291, 'zurueckzurufen': 1291}, {'N': 1007}, {'an': 1753}, {'<them>': 45}, {'ich':
1755, 'wir': 1755}, {'...': 1754, '<have>': 1756, 'an': 1753}, {'^': 776}, {'hand': 12, 'mail': 12, 'post': 12},
{'der': 1759}, {'am': 1411, 'auf': 1412, 'im': 1413, 'in': 1760, 'von': 125, 'vorliegen': 12}, {'...': 1761}, {'^':
1762}, {'<they>': 1763}, {'bekommen': 1764, 'bekommt': 1764, 'erhaelt': 1764, 'erhalt': 1764, 'erhält': 1764, 'haben':
1764, 'hat': 1764, 'kriegen': 1764, 'kriegt': 1764}, {'<they>': 930, 'ich': 39, 'wir': 39}, {'<them>': 39, 'das': 601,
'dass': 1766}, {'<they>': 784, 'der': 784, 'die': 784}, {'durchgearbeitet': 579, 'durchgegangen': 579}, {'...': 728,
'<reviewed>': 374}, {'N': 1770}, {'...': 1769, 'fuer': 1771, 'fur': 1771, 'v': 1771, 'vom': 1771, 'von': 1771}, {'i':
59, 'ich': 59, 'ma': 59, 'wir': 59}, {'<title>': 60, 'N': 59}, {'mich': 1774, 'uns': 1774}, {'N': 59, 'am': 59, 'auf':
59, 'bei': 59, 'beim': 59, 'das': 59, 'der': 59, 'die': 59, 'im': 59, 'in': 59, 'unser': 59, 'unsere': 59, 'unseres':
59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59, 'zur': 59}, {'...': 1777}, {'N':
1778, 'ihn': 1778, 'sie': 1778}, {'ich': 1779, 'wir': 1779}, {'mich': 59, 'uns': 59}, {'<they>': 59}, {'<they>': 1781,
'mich': 1782, 'mir': 1782, 'uns': 1782}, {'<they>': 59, '<title>': 60, 'N': 59}, {'mich': 1784, 'uns': 1784}, {'mich':
1784, 'mir': 1782, 'uns': 1784}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59, 'zu': 59}, {'ich': 1787, 'wir': 1787},
{'mich': 1782, 'mir': 1782, 'uns': 1782}, {'<they>': 1781, 'mich': 1782, 'uns': 1782}, {'wir': 59}, {'ich': 59, 'ma':
59, 'wir': 59}, {'': (2, 'plan'), 'N': 1778, 'ihn': 1778, 'sie': 1778}, {'ich': 1793, 'ma': 59, 'wir': 1793}, {'': (1,
'moved')}, {'fixe': 59}, {'-abend': 59, '-feier': 59, '-fest': 59, '-probe': 59, '-sitzung': 59, '-termin': 59,
'besprechung': 59, 'eroeffnung': 59, 'eroffnung': 59, 'feier': 59, 'generalprobe': 59, 'hochzeit': 59, 'jour': 1796,
'konzert': 59, 'lesung': 59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung': 59, 'stammtisch': 59, 'taufe': 59,
'vernissage': 59, 'vortrag': 59}, {'...': 1797}, {'es': 1798}, {'-abend': 59, '-feier': 59, '-fest': 59, '-probe': 59,
'-sitzung': 59, '-termin': 59, 'besprechung': 59, 'call': 59, 'eroeffnung': 59, 'eroffnung': 59, 'feier': 59,
'generalprobe': 59, 'gesprach': 59, 'gespraech': 59, 'hochzeit': 59, 'jour': 1796, 'konzert': 59, 'lesung': 59,
'lunch': 59, 'meeting': 59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung': 59, 'stammtisch': 59, 'taufe': 59,
'termin': 59, 'treffen': 59, 'vernissage': 59, 'vortrag': 59}, {'...': 1800}, {'besprechung': 59, 'call': 59,
'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen': 59}, {'...': 1802}, {'ich':
1801, 'wir': 1803}, {'ich': 1803, 'wir': 1801}, {'<they>': 1368}, {'...': 1797, '<they>': 1368, 'gestrichen': 8},
{'vorbei': 59, 'vorbeischauen': 59}, {'...': 1808}, {'...': 1808, 'ich': 1809}, {'besuchen': 59}, {'': (2, 'plan'),
'...': 1811}, {'<they>': 1812, '<title>': 60, 'N': 59}, {'mich': 1813, 'uns': 1813}, {'<me>': 59, 'besuch': 59},
{'vorbei': 59, 'zu': 1815, 'zum': 59}, {'...': 1816, 'vorbei': 59, 'zu': 1815, 'zum': 59}, {'N': 1817, 'mich': 1813,
'uns': 1813}, {'<me>': 1782}, {'<callinf>': 484, '<giveinf>': 484, 'anklopfen': 484, 'essen': 484, 'nachfragen': 484,
'reden': 484, 'sprechen': 484, 'treffen': 484, 'vorbeischauen': 484, 'vorfuehlen': 484, 'vorfuhlen': 484}, {'...':
1820, '<callinf>': 484, '<giveinf>': 484, 'anklopfen': 484, 'essen': 484, 'nachfragen': 484, 'reden': 484, 'sprechen':
484, 'treffen': 484, 'vorbeischauen': 484, 'vorfuehlen': 484, 'vorfuhlen': 484}, {'N': 1821}, {'bei': 1822, 'mit':
1822, 'zu': 1822}, {'bei': 1822, 'mit': 1822, 'wieder': 1823, 'zu': 1822}, {'zusammen': 59}, {'...': 1825}, {'mich':
1826, 'uns': 1826}, {'ich': 1827, 'wir': 1827}, {'eingeladen': 59}, {'': (2, 'plan'), '...': 1829}, {'bei': 1830,
'im': 59, 'in': 59, 'mit': 59, 'zu': 1830}, {'...': 1797, '<they>': 1368, 'ich': 1831, 'wir': 1831}, {'plan': 59,
'programm': 59}, {'dem': 1833}, {'kalender': 59}, {'an': 59, 'auf': 1834, 'im': 1835}, {'...': 1836}, {'<acts1>':
1773, 'abgemacht': 59, 'abgmacht': 59, 'ausgemacht': 59, 'ausgmacht': 59, 'beehren': 1775, 'beehrt': 1775, 'beginnen':
1776, 'beginnt': 1776, 'begleite': 1780, 'begleitet': 1783, 'besuchen': 1785, 'besucht': 1786, 'bin': 1788, 'bringe':
1780, 'empfaengt': 1789, 'empfangt': 1789, 'erinnert': 1790, 'eroeffnen': 1776, 'eroeffnet': 1776, 'eroffnen': 1776,
'eroffnet': 1776, 'essen': 1791, 'faehrt': 1783, 'fahr': 1792, 'fahre': 1794, 'fahren': 1792, 'fahrt': 1783,
'festgelegt': 59, 'flieg': 1792, 'fliege': 1792, 'fliegen': 1792, 'fuehrt': 1783, 'fuhrt': 1783, 'gehen': 1791,
'gelegt': 1795, 'geplant': 59, 'geschoben': 1795, 'gestrichen': 8, 'gibt': 1799, 'gibts': 1798, 'hab': 1804, 'habe':
1804, 'haben': 1805, 'helfen': 1789, 'hilft': 1789, 'hol': 1780, 'hole': 1780, 'holen': 1780, 'holt': 1790, 'isst':
1806, 'ist': 1807, 'komm': 1810, 'komme': 1810, 'kommen': 1814, 'kommt': 1818, 'laden': 1819, 'ladt': 1819, 'laedt':
1819, 'laeuft': 1776, 'laufen': 1776, 'lauft': 1776, 'mal': 1824, 'nehmen': 1790, 'nimmt': 1783, 'reden': 1791,
'reise': 1792, 'reisen': 1792, 'reserviert': 59, 'schau': 1810, 'schaue': 1810, 'schlaeft': 1806, 'schlaft': 1806,
'sehen': 1791, 'setz': 1828, 'setze': 1828, 'setzen': 1828, 'sind': 1832, 'sprechen': 1791, 'starten': 1776,
'startet': 1776, 'stehen': 1837, 'steht': 1837, 'steigen': 1776, 'steigt': 1776, 'telefonieren': 1791, 'treffen':
1791, 'ubernachtet': 1806, 'uebernachtet': 1806, 'umgebucht': 1795, 'umgelegt': 1795, 'vereinbart': 59, 'verlegt':
1795, 'verschoben': 1795, 'vertagt': 1795, 'vorgezogen': 1795, 'wird': 1798, 'wurde': 615, 'zeigt': 1789, 'zoomen':
1791, 'zugesagt': 59}, {'gelegt': 731}, {'herz': 1839}, {'bekannt': 770, 'bekanntgemacht': 769, 'connected': 769,
'in': 772, 'vernetzt': 769, 'zusammengebracht': 769}, {'...': 1841, 'bekannt': 770, 'bekanntgemacht': 769,
'connected': 769, 'in': 772, 'vernetzt': 769, 'zusammengebracht': 769}, {'N': 1842}, {'ans': 1840, 'ausgeholfen': 572,
'ins': 877, 'mit': 1843, 'mitgeholfen': 572}, {'keine': 249, 'nicht': 249}, {'auf': 538, 'besser': 249, 'bloss': 249,
'bloß': 249, 'finger': 939, 'haende': 939, 'hande': 939, 'ja': 1845, 'keinesfalls': 249, 'lieber': 249, 'nie': 249,
'niemals': 249, 'unbedingt': 249}, {'soll': 507, 'solle': 507, 'sollen': 507, 'sollte': 507, 'sollten': 507}, {'^':
1846, 'ich': 1847, 'man': 1847, 'wir': 1847}, {'<introduced>': 769, 'bekannt': 770}, {'<introduced>': 769, 'bekannt':
770, 'einander': 1849, 'miteinander': 1849}, {'gebracht': 769, 'gesetzt': 769}, {'kontakt': 1851, 'verbindung': 1851},
{'<introduced>': 769, 'bekannt': 770, 'einander': 773, 'in': 772, 'miteinander': 773}, {'mail': 1853}, {'e': 1854,
'linkedin': 1853, 'mail': 1853, 'whatsapp': 1853}, {'...': 1850, '<introduced>': 769, 'bekannt': 770, 'einander': 773,
'gegenseitig': 773, 'in': 1852, 'kontakt': 1851, 'miteinander': 773, 'per': 1855, 'verbindung': 1851, 'via': 1855},
{'N': 1856, 'ich': 605}, {'^': 249, 'an': 990, 'dass': 507, 'dazu': 989, 'fuer': 992, 'fur': 994, 'ist': 619,
'lautet': 619, 'lautete': 619, 'waere': 619, 'war': 619, 'ware': 619, 'wäre': 619}, {'bekannt': 770, 'vorgestellt':
769}, {'...': 1859}, {'N': 815, 'dem': 816, 'der': 816, 'mit': 816}, {'ich': 1861, 'wir': 1861}, {'bekannt': 770,
'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt': 769, 'zur': 67}, {'...': 1863}, {'...':
622}, {'<counsel>': 1865}, {'auf': 538, 'besser': 249, 'bloss': 249, 'bloß': 249, 'erst': 249, 'finger': 939,
'haende': 939, 'hande': 939, 'ja': 1845, 'keinesfalls': 249, 'lieber': 249, 'nicht': 249, 'nie': 249, 'niemals': 249,
'unbedingt': 249}, {'^': 1867}, {':': 1868}, {'...': 1869}, {'...': 1869, '<det>': 1870}, {'am': 1871, 'auf': 1871,
'beim': 1871, 'im': 1871, 'in': 1871, 'per': 1871, 'via': 1871}, {'...': 810, 'vorgestellt': 769}, {'D': 71}, {'...':
1874}, {'alles': 1875, 'das': 1875, 'den': 1875, 'die': 1875, 'es': 1875, 'ihn': 1875, 'sie': 1875}, {'bringt': 1876,
'gibt': 1876, 'schickt': 1876, 'sendet': 1876}, {'und': 1877}, {'...': 1878}, {'': (6, 'theirs'), 'D': 71}, {'<my>':
71}, {'<me>': 1880, '<my>': 71, 'D': 1881}, {'nach': 71, 'um': 71}, {'...': 1883}, {'...': 1883, 'bei': 1884, 'beim':
1884, 'sich': 1884}, {'...': 71}, {'<their>': 1886, 'bei': 1886, 'beim': 1886}, {'': (6, 'theirs'), 'nach': 71, 'um':
71}, {'...': 1888}, {'...': 1883, '<their>': 1886, 'bei': 1889, 'beim': 1889, 'sich': 1884}, {'retour': 1874,
'wieder': 1874, 'zuruck': 1874, 'zurueck': 1874}, {'...': 1891}, {'...': 1241, '<me>': 1892}, {'...': 1883, 'nach':
71, 'um': 71}, {'sich': 1894}, {'<det>': 71}, {'<det>': 1875, 'D': 1896}, {'<me>': 1897}, {'<sends3>': 1879,
'<serves3>': 1882, 'baut': 225, 'bringt': 1274, 'erkundigt': 1885, 'fraegt': 1887, 'fragt': 1890, 'fragts': 1887,
'frägt': 1887, 'gibt': 1893, 'hakt': 1885, 'hoert': 1895, 'hort': 1895, 'schaut': 1895, 'schickt': 1274, 'schreibt':
1898, 'sieht': 1895, 'zahlt': 1274}, {'spiel': 876}, {'empfohlen': 731, 'ins': 1900, 'vermittelt': 731,
'vorgeschlagen': 731, 'weiterempfohlen': 731}, {'einsatz': 572}, {'ausgeholfen': 572, 'dabei': 572, 'eingesprungen':
572, 'gearbeitet': 572, 'geholfen': 572, 'gewerkt': 572, 'im': 1902, 'mitgeholfen': 572}, {'...': 1903, 'ausgeholfen':
572, 'dabei': 572, 'eingesprungen': 572, 'gearbeitet': 572, 'geholfen': 572, 'gewerkt': 572, 'im': 1902,
'mitgeholfen': 572}, {'...': 1901, '<helper>': 1904}, {'...': 1901, 'N': 773}, {'das': 135, 'erst': 92, 'es': 135},
{'^': 1907}, {'gebracht': 743}, {'stand': 1909}, {'aktuellen': 1910, 'letzten': 1910, 'neuesten': 1910, 'neusten':
1910}, {'...': 1869, '<det>': 1870, 'den': 1911}, {'ans': 1840, 'empfohlen': 731, 'ins': 1900, 'vermittelt': 731,
'vorgeschlagen': 731, 'weiterempfohlen': 731}, {'geholfen': 374, 'unterstuetzt': 374, 'unterstutzt': 374, 'zugehoert':
374, 'zugehort': 374}, {'geholfen': 374, 'unterstutzt': 374, 'zugehort': 374}, {'geholfen': 374, 'unterstuetzt': 374,
'zugehoert': 374}, {'...': 1913, '<my>': 1123, 'N': 773, 'pitch': 1914, 'pitchen': 1914, 'proben': 1914, 'uben': 1915,
'ueben': 1916}, {':': 1868, 'empfohlen': 731, 'ins': 1900, 'vermittelt': 731, 'vorgeschlagen': 731, 'weiterempfohlen':
731}, {'...': 1918, '<det>': 1870, 'pitch': 1914, 'pitchen': 1914, 'proben': 1914, 'uben': 1915, 'ueben': 1916},
{'gegeben': 743, 'gesagt': 743}, {'gegeben': 769, 'gemacht': 769, 'geschickt': 769}, {'N': 1921}, {'an': 1922, 'bei':
1922, 'mit': 1922, 'zu': 1922}, {'intro': 1923}, {'N': 1873}, {'vorgestellt': 769}, {'N': 1926, 'kontakt': 819,
'rucken': 1029, 'ruecken': 1030}, {'N': 1926}, {'gegeben': 743}, {'gutes': 1118, 'intro': 1923, 'update': 1929},
{'...': 1901}, {'': (8, 'asked'), '<me>': 651}, {'durch': 71, 'ein': 71, 'nach': 71, 'weiter': 71}, {'...': 1933},
{'angebot': 71, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'protokoll': 71, 'termin':
71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1934, 'angebot': 71, 'das':
1935, 'den': 1935, 'die': 1935, 'ein': 1935, 'eine': 1935, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1935, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 1936}, {'gesetzt': 743}, {'bild': 1938, 'gesprach': 1120, 'gespraech': 1120, 'spiel': 1120},
{'^': 188}, {'<me>': 1940}, {'<my>': 1934}, {'^': 1942}, {'weg': 579}, {'den': 1944}, {'uber': 1945, 'ueber': 1945},
{'...': 1946, 'uber': 1945, 'ueber': 1945}, {'mir': 1947, 'uns': 1947}, {'fertig': 92, 'zusammen': 92}, {'...': 1949,
'angebot': 71, 'das': 1935, 'den': 1935, 'die': 1935, 'ein': 1935, 'eine': 1935, 'einladung': 71, 'entwurf': 71,
'intro': 71, 'intros': 71, 'kontakt': 71, 'nen': 1935, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege':
71, 'vorschlag': 71, 'vorschlage': 71}, {'^': 1950}, {'...': 810, '<introduced>': 769, 'bekannt': 770, 'in': 772},
{'<det>': 823, '<my>': 823, '<their>': 823, 'N': 1952, 'einem': 823, 'einer': 823}, {'angebot': 71, 'das': 1935,
'den': 1935, 'die': 1935, 'ein': 1935, 'eine': 1935, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1935, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 1954}, {':': 1868, 'N': 811}, {'sein': 71}, {'da': 1957, 'eintreffen': 71, 'fertig': 1957,
'kommen': 71, 'vorliegen': 71}, {'<until>': 1958}, {'': (6, 'theirs'), 'soll': 1959}, {'gebeten': 1960}, {'...':
1961}, {'^': 1962}, {'um': 1963}, {'...': 1956, '<det>': 1870, 'email': 1964, 'linkedin': 1964, 'mail': 1964, 'sms':
1964, 'whatsapp': 1964}, {'<work>': 1770}, {'...': 1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...':
1966, '<counsel>': 995, '<opinion>': 1967, '<work>': 1770, 'ansicht': 1001, 'auffassung': 1001, 'einschaetzung': 1001,
'einschatzung': 1001, 'empfehlung': 1001, 'erfahrung': 1001, 'meinung': 1001, 'uberzeugung': 1001, 'ueberzeugung':
1001}, {'angebot': 71, 'einladung': 71, 'entwurf': 71, 'erst': 92, 'intro': 71, 'intros': 71, 'kontakt': 71,
'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1934,
'angebot': 71, 'das': 1969, 'den': 1935, 'die': 1935, 'ein': 1935, 'eine': 1935, 'einladung': 71, 'entwurf': 71,
'erst': 92, 'es': 135, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen': 1935, 'protokoll': 71, 'termin': 71,
'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^': 1970}, {'...': 1949}, {'^': 1972},
{'...': 812, 'email': 1964, 'linkedin': 1964, 'mail': 1964, 'sms': 1964, 'whatsapp': 1964}, {'gebeten': 744},
{'kommt': 1959, 'soll': 1959, 'sollte': 1959}, {'angefragt': 1976, 'gebeten': 1976}, {'...': 1977}, {'...': 1975, '^':
1978}, {'ich': 901, 'wir': 901}, {'von': 1677}, {'eingeladen': 579, 'mit': 1981, 'zugeschaltet': 579}, {'...': 1982},
{'N': 773}, {'gratuliert': 743}, {'geburtstag': 1985}, {'...': 1844, ':': 1848, '<and>': 1857, '<counsel>': 1858,
'<det>': 1860, '<have>': 1862, '<my>': 1864, '<their>': 1866, 'D': 1872, 'N': 1873, '^': 1899, 'als': 1905, 'am':
1871, 'an': 1906, 'angefeuert': 492, 'angefragt': 744, 'antwortet': 1908, 'auf': 1912, 'aufgebaut': 492,
'aufgemuntert': 492, 'ausgeholfen': 572, 'bei': 1917, 'beim': 1919, 'berichtet': 743, 'beruhigt': 492, 'bescheid':
1920, 'bestaerkt': 492, 'bestarkt': 492, 'bringt': 1908, 'coached': 759, 'das': 1924, 'dem': 1925, 'den': 1927, 'der':
1925, 'die': 1928, 'ein': 1930, 'eine': 1924, 'einem': 1860, 'einen': 820, 'einer': 1860, 'erklaert': 743, 'erklart':
743, 'ermutigt': 492, 'erzaehlt': 743, 'erzahlt': 743, 'fuer': 1931, 'fur': 1931, 'geantwortet': 743, 'gebeten': 1932,
'gebrieft': 743, 'gecoached': 759, 'gecoacht': 759, 'gedankt': 748, 'gefragt': 744, 'gelobt': 492, 'gementort': 759,
'gesagt': 743, 'geschildert': 743, 'gestrichen': 8, 'getroestet': 492, 'getrostet': 492, 'gezeigt': 743, 'gibt': 1937,
'gratuliert': 743, 'gut': 1048, 'im': 1871, 'in': 1871, 'informiert': 743, 'ins': 1939, 'intro': 1923, 'ist': 615,
'kontakt': 819, 'laesst': 1941, 'lassen': 1941, 'lasst': 1941, 'leitet': 1943, 'lief': 1948, 'liefert': 1908, 'lässt':
1941, 'macht': 1951, 'mentored': 759, 'mit': 1953, 'mitgeholfen': 572, 'mitgeteilt': 743, 'motiviert': 492, 'muessen':
601, 'muss': 601, 'mussen': 601, 'mut': 1068, 'nachgefragt': 744, 'ne': 1924, 'organisiert': 1955, 'per': 1965,
'reicht': 1943, 's': 1968, 'schickt': 1971, 'soll': 601, 'sollte': 601, 'stellt': 1973, 'todo': 651, 'uber': 1974,
'ueber': 1974, 'um': 1979, 'und': 1980, 'unterschreibt': 1908, 'update': 1929, 'upgedatet': 743, 'via': 1965,
'vorgeschlagen': 1116, 'war': 1983, 'waren': 1983, 'weiss': 1908, 'weiterempfohlen': 731, 'weiß': 1908, 'wurde': 615,
'zahlt': 1908, 'zu': 1984, 'zugesagt': 743, 'zum': 1986}, {'<them>': 12, 'das': 89, 'es': 89}, {'ich': 1988, 'wir':
1988}, {'<me>': 71, 'das': 225, 'es': 225}, {'<they>': 1990}, {'<them>': 775}, {'ich': 1992, 'wir': 1992}, {'<they>':
225}, {'<them>': 71}, {'von': 1995}, {'ich': 1996, 'wir': 1996}, {'<they>': 126, 'von': 125}, {'schuldi': 12,
'schuldig': 12}, {'...': 1999, 'schuldi': 12, 'schuldig': 12}, {'<them>': 2000}, {'<them>': 2000, 'ich': 2001},
{'<me>': 231}, {'an': 89}, {'<me>': 2004}, {'von': 2005}, {'...': 2006}, {'<me>': 1447}, {'<they>': 2008}, {'<me>':
12, '<them>': 71}, {'...': 2006, 'von': 2010}, {'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt': 12},
{'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich': 2012, 'wir': 2013}, {'ausstaendig': 20, 'ausstandig': 20,
'ausstehend': 20, 'pendent': 20}, {'ich': 89, 'wir': 89}, {'<me>': 20}, {'<they>': 2017, 'ich': 89, 'wir': 89},
{'<they>': 2017}, {'aus': 20, 'noch': 235}, {'<done>': 12}, {'...': 2021}, {'<me>': 2022}, {'von': 2023}, {'<done>':
71}, {'...': 2025}, {'<me>': 2022, '<them>': 2026}, {'<them>': 2024, 'von': 2027}, {'<give1>': 1989, '<give3>': 1991,
'<have>': 1993, '<will3>': 1994, 'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'bekomm': 1997, 'bekomme':
1997, 'bekommen': 1997, 'bekommt': 1998, 'bin': 2002, 'erhalte': 1997, 'fehlen': 2003, 'fehlt': 2003, 'gehen': 2007,
'geht': 2007, 'ist': 2009, 'kommen': 2011, 'kommt': 2011, 'krieg': 1997, 'kriege': 1997, 'kriegen': 1997, 'kriegt':
1998, 'muessen': 2014, 'muss': 2014, 'mussen': 2014, 'noch': 2015, 'pendent': 20, 'schuld': 2016, 'schulde': 2016,
'schulden': 2018, 'schuldet': 2019, 'sind': 2009, 'stehen': 2020, 'steht': 2020, 'werden': 2028, 'wird': 2028},
{'bis': 12, 'ich': 1077, 'noch': 12, 'spaetestens': 12, 'spatestens': 12, 'wir': 1077}, {'<they>': 1896}, {'nach': 12,
'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 2032, '<them>': 12, 'das': 89, 'den': 89, 'die': 89,
'es': 89, 'ihn': 89, 's': 89, 'sie': 89}, {'<them>': 12, 'das': 89, 'den': 89, 'die': 89, 'es': 89, 'ihn': 89, 's':
89, 'sie': 89}, {'<them>': 12, 'das': 89, 'es': 89, 'ich': 2033, 's': 89, 'wir': 2034}, {'': (6, 'theirs'), '<they>':
71}, {'<me>': 2036}, {'<me>': 2036, 'das': 2037, 'den': 2037, 'die': 2037, 'es': 2037, 's': 2037}, {'<me>': 2036,
'<they>': 2038, 'das': 2037, 'den': 2037, 'der': 2038, 'die': 2038, 'es': 2037, 's': 2037}, {'vergessen': 12},
{'nicht': 2040}, {'...': 2041}, {'s': 2042}, {'retour': 71, 'wieder': 418, 'zuruck': 71, 'zurueck': 71}, {'D': 2044,
'retour': 71, 'wieder': 418, 'zuruck': 71, 'zurueck': 71}, {'...': 418, 'D': 2044, 'das': 2045, 'den': 2045, 'die':
2045, 'es': 2045, 'ihn': 2045, 'retour': 71, 'sie': 2045, 'wieder': 418, 'zuruck': 71, 'zurueck': 71}, {'N': 2046,
'er': 2046, 'sie': 2046}, {'<they>': 1254, 'N': 2046, 'bescheid': 71, 'das': 1258, 'er': 2046, 'es': 1258, 'mir':
1253, 'sie': 2046, 'uns': 1253}, {'<me>': 1266, '<they>': 1267}, {'mich': 12}, {'ich': 2050, 'mich': 12}, {'zuruck':
12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 89}, {'mich': 2053}, {'<them>': 2052, 'ich': 2054, 'mich': 2053,
'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 225}, {'': (6, 'theirs'), '<they>': 2056, 'bei': 225},
{'<they>': 1251, 'sich': 2057}, {'...': 1241, '<they>': 1275, 'mich': 1274, 'mir': 1274, 'sich': 2057, 'uns': 1274},
{'N': 419, 'er': 419, 'sie': 419}, {'<them>': 2052, 'zuruck': 12, 'zurueck': 12}, {'...': 1241, '<me>': 1266, 'mich':
1242, 'mir': 1242, 'uns': 1242, 'zuruck': 71, 'zurueck': 71}, {'...': 1241, '<me>': 1266, '<they>': 2062, 'mich':
1242, 'mir': 1242, 'uns': 1242, 'zuruck': 71, 'zurueck': 71}, {'N': 2046, 'das': 1258, 'er': 2046, 'es': 1258, 'sie':
2046}, {'<me>': 1279, 'N': 2046, 'er': 2046, 'sie': 2046}, {'D': 12}, {'mir': 2066}, {'<until>': 71, 'N': 2046, 'er':
2046, 'sie': 2046}, {'...': 2029, '<deed1>': 2030, '<deed3>': 2031, '<does3>': 1238, '<give1>': 2035, '<give3>': 2039,
'<their>': 2042, 'N': 2043, 'antwortet': 1244, 'bringt': 2047, 'connected': 225, 'connectet': 225, 'das': 2042, 'den':
2042, 'die': 2042, 'erkundigt': 1252, 'geben': 1255, 'gibt': 2048, 'hoert': 1265, 'holen': 1267, 'holt': 2049, 'hort':
1265, 'ihr': 2042, 'intro': 225, 'introduced': 225, 'introed': 225, 'introt': 225, 'kuemmer': 2051, 'kuemmere': 2051,
'kuemmre': 2051, 'kummer': 2051, 'kummere': 2051, 'kummre': 2051, 'leitet': 1272, 'mailt': 1273, 'meld': 2055,
'melde': 2055, 'melden': 2058, 'meldet': 2059, 'retourniert': 2060, 'ruehren': 1252, 'ruehrt': 2058, 'ruf': 2061,
'rufe': 2061, 'rufen': 1267, 'ruft': 2063, 'ruhren': 1252, 'ruhrt': 2058, 'sagen': 1255, 'sagt': 1255, 'schickt':
2064, 'schreib': 2061, 'schreibe': 2061, 'schreibt': 1273, 'sein': 2042, 'stellen': 1280, 'stellt': 2065, 'uberleg':
2067, 'uberlege': 2067, 'uberweist': 72, 'ueberleg': 2067, 'ueberlege': 2067, 'ueberweist': 72, 'unterschreibt': 72,
'zahlt': 2068}, {'$$': 579, 'D': 59, 'fuer': 548, 'fur': 548}, {'': (2, 'plan'), '$$': 579, 'D': 59, 'fuer': 548,
'fur': 548}, {'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'auch': 2072, 'keine': 8, 'keiner': 8, 'nicht': 8,
'nie': 8}, {'auch': 2072, 'es': 2073, 'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'gab': 2074, 'kam': 2074},
{'mich': 39}, {'^': 12, 'bei': 371, 'fuer': 2076, 'fur': 2076, 'mein': 39, 'meine': 39, 'von': 371}, {'item': 2077,
'items': 2077}, {'besprochen': 374, 'durchgegangen': 374, 'durchgesprochen': 374, 'erlaeutert': 374}, {'<them>':
2079}, {'an': 2080, 'mit': 2080}, {'besprochen': 374, 'durchgesprochen': 374, 'erklaert': 374, 'erlaeutert': 374,
'uebergeben': 374, 'uebermittelt': 374}, {'<them>': 2082}, {'besprochen': 374, 'durchgesprochen': 374, 'erklaert':
374, 'erlaeutert': 374}, {'...': 2081, 'ausfuehrlich': 2082, 'besprochen': 374, 'durchgesprochen': 374, 'erklaert':
374, 'erlaeutert': 374, 'mit': 2083, 'muendl': 2084, 'muendlich': 2082, 'persoenlich': 2082, 'uebergeben': 374,
'uebermittelt': 374}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 2086}, {'nichts': 2086, 'noch': 2087}, {'gefallen':
8}, {'wasser': 2089}, {'ins': 2090}, {'...': 1903, 'am': 572, 'an': 572, 'auf': 572, 'ausgeholfen': 572, 'bei': 572,
'beim': 572, 'dabei': 572, 'eingesprungen': 572, 'fuer': 572, 'fur': 572, 'gearbeitet': 572, 'geholfen': 572,
'gewerkt': 572, 'im': 1902, 'mitgeholfen': 572}, {'N': 759}, {'bei': 2093, 'fuer': 2093, 'fur': 2093, 'von': 2093},
{'bei': 572, 'beim': 572}, {'war': 8}, {'...': 2096}, {'urlaub': 2097}, {'auf': 2097, 'beim': 2097, 'da': 2097,
'fort': 2097, 'im': 2098, 'in': 2097, 'unterwegs': 2097, 'weg': 2097}, {'auf': 2097, 'beim': 2097, 'da': 2097, 'fort':
2097, 'gerade': 2099, 'grad': 2099, 'im': 2098, 'in': 2097, 'kurz': 2099, 'ned': 2099, 'net': 2099, 'nicht': 2099,
'unterwegs': 2097, 'weg': 2097}, {'N': 731}, {'fuer': 2101, 'fur': 2101}, {'<helper>': 2092, 'coach': 2094,
'freiwillige': 2095, 'freiwilliger': 2095, 'ich': 2100, 'mentor': 2094, 'mentorin': 2094, 'referenz': 2102},
{'bekommen': 579, 'gehabt': 579, 'gehaengt': 579, 'gehangen': 579, 'gehangt': 579, 'gekriegt': 579, 'gesprochen':
579}, {'bekommen': 579, 'gehabt': 579, 'gehaengt': 579, 'gehangen': 579, 'gehangt': 579, 'gekriegt': 579},
{'bekommen': 579, 'gehabt': 579, 'gehaengt': 579, 'gehangen': 579, 'gekriegt': 579}, {'bekommen': 579, 'gehabt': 579,
'gehangen': 579, 'gehangt': 579, 'gekriegt': 579}, {'': (23, 'contact'), 'gehabt': 579, 'gesprochen': 579}, {'': (23,
'contact'), 'bekommen': 579, 'gehabt': 579, 'gehaengt': 579, 'gehangen': 579, 'gehangt': 579, 'gekriegt': 579,
'gesprochen': 579}, {'apparat': 2104, 'handy': 2105, 'hoerer': 2106, 'horer': 2107, 'rohr': 2105, 'tel': 2108,
'telefon': 2109}, {'muessen': 484, 'mussen': 484}, {'denken': 2111, 'gedacht': 484}, {'^': 71, 'jetzt': 651, 'nun':
651}, {'es': 2113}, {'ist': 2114, 'liegt': 2114, 'los': 1402, 'raus': 1402, 'rausgegangen': 1402, 'unterwegs': 1402,
'weg': 1402}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12,
'sollte': 12, 'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2116}, {'^': 2117}, {'D': 2118, '^': 2117, 'noch':
2118}, {'ich': 2119, 'wir': 2119}, {'apparat': 2105, 'handy': 2105, 'hoerer': 2106, 'horer': 2107, 'ich': 2119,
'rohr': 2105, 'telefon': 2105, 'wir': 2119}, {'': (23, 'contact'), 'gehabt': 579}, {'ich': 2119, 'strippe': 2122,
'wir': 2119}, {'bekommen': 579}, {'ich': 2119, 'strippe': 2124, 'wir': 2119}, {'ist': 2114, 'liegt': 2114}, {'<they>':
507}, {'taet': 2127, 'tat': 2127, 'tät': 2127, 'wuerd': 2127, 'wuerde': 2127, 'wurd': 2127, 'wurde': 2127, 'würde':
2127}, {'stelle': 2128}, {'es': 39}, {'liegt': 2130}, {'<them>': 2112, 'N': 2115, 'das': 2120, 'dem': 2120, 'den':
2121, 'der': 2123, 'die': 2125, 'ihm': 2126, 'ihnen': 2126, 'ihr': 2126, 'meiner': 2129, 'mir': 2131, 'uns': 2131,
'unserer': 2129, 'unsrer': 2129}, {'i': 901}, {'besprochen': 374, 'durchgegangen': 374, 'durchgesprochen': 374,
'erlautert': 374}, {'<them>': 2134}, {'an': 2135, 'mit': 2135}, {'besprochen': 374, 'durchgesprochen': 374, 'erklart':
374, 'erlautert': 374, 'ubergeben': 374, 'ubermittelt': 374}, {'<them>': 2137}, {'besprochen': 374, 'durchgesprochen':
374, 'erklart': 374, 'erlautert': 374}, {'...': 2136, 'ausfuhrlich': 2137, 'besprochen': 374, 'durchgesprochen': 374,
'erklart': 374, 'erlautert': 374, 'mit': 2138, 'mundl': 2139, 'mundlich': 2137, 'personlich': 2137, 'ubergeben': 374,
'ubermittelt': 374}, {'geschickt': 579, 'geschrieben': 579, 'gesendet': 579, 'gschriebn': 579, 'hinterlassen': 579,
'rausgeschickt': 579, 'verschickt': 579}, {'N': 744}, {'...': 2141, 'an': 2142, 'geschickt': 579, 'geschrieben': 579,
'gesendet': 579, 'gschriebn': 579, 'hinterlassen': 579, 'rausgeschickt': 579, 'verschickt': 579}, {'...': 2141,
'geschickt': 579, 'geschrieben': 579, 'gesendet': 579, 'gschriebn': 579, 'hinterlassen': 579, 'rausgeschickt': 579,
'verschickt': 579}, {'N': 744, 'bei': 2142}, {'besprochen': 374, 'durchgegangen': 374, 'durchgesprochen': 374,
'erlaeutert': 374, 'erlautert': 374}, {'<them>': 2146}, {'an': 2147, 'mit': 2147}, {'besprochen': 374,
'durchgesprochen': 374, 'erklaert': 374, 'erklart': 374, 'erlaeutert': 374, 'erlautert': 374, 'ubergeben': 374,
'ubermittelt': 374, 'uebergeben': 374, 'uebermittelt': 374}, {'<them>': 2149}, {'...': 2148, 'ausfuehrlich': 2082,
'ausfuhrlich': 2137, 'besprochen': 374, 'durchgesprochen': 374, 'erklaert': 374, 'erklart': 374, 'erlaeutert': 374,
'erlautert': 374, 'mit': 2150, 'muendl': 2084, 'muendlich': 2082, 'mundl': 2139, 'mundlich': 2137, 'persoenlich':
2082, 'personlich': 2137, 'ubergeben': 374, 'ubermittelt': 374, 'uebergeben': 374, 'uebermittelt': 374}, {'...': 571,
'an': 579, 'bei': 579, 'gab': 2074, 'kam': 2074, 'v': 579, 'verpasst': 8, 'von': 579}, {'wollen': 8}, {'apparat':
2105, 'handy': 2105, 'hoerer': 2106, 'horer': 2107, 'rohr': 2105, 'telefon': 2105}, {'bekommen': 579, 'erhalten': 579,
'gab': 2074, 'gekriegt': 579, 'kam': 2074, 'von': 579}, {'': (23, 'contact'), 'nicht': 8}, {'war': 579, 'waren': 579},
{'<they>': 1294}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 2159, 'confirmed': 2159, 'planned': 2159,
'scheduled': 2159}, {'ausgeholfen': 572, 'beraten': 572, 'betreut': 572, 'gearbeitet': 572, 'gebacken': 572,
'geholfen': 572, 'geknetet': 572, 'gekocht': 572, 'mitgeholfen': 572, 'repariert': 572, 'unterrichtet': 572,
'verkauft': 572}, {'...': 2161}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2162, 'erzaehlt': 2163, 'erzahlt': 2163,
'gratis': 2162, 'heisst': 2163, 'heißt': 2163, 'hiess': 2163, 'kostenlos': 2162, 'munkelt': 2163, 'umsonst': 2162,
'unentgeltlich': 2162, 'verlegt': 1795, 'verschoben': 1795}, {'': (13, 'talk'), 'dass': 0}, {'': (13, 'talk'), 'dass':
0, 'ich': 2165, 'man': 2165}, {'<seen_of>': 0, 'las': 2166, 'liest': 2166, 'sah': 2166, 'sieht': 2166, 'stand': 2166,
'steht': 2166}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 572}, {'...': 2169, 'aufgepasst': 572}, {'<counsel>':
2168, 'hund': 2170, 'katze': 2170, 'kinder': 2170, 'kleine': 2170, 'kleinen': 2170, 'sohn': 2170, 'tochter': 2170},
{'gelegt': 1795, 'geschoben': 1795, 'umgebucht': 1795, 'umgelegt': 1795, 'verlegt': 1795, 'verschoben': 1795,
'vertagt': 1795, 'vorgezogen': 1795}, {'warten': 20}, {'...': 2173}, {'<counsel>': 2168, '^': 2174}, {'s': 2175},
{'$$': 20}, {'warten': 2177}, {'...': 2178}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8, 'gesprochen': 8},
{'band': 2180, 'box': 2180, 'ich': 2119, 'mailbox': 2180, 'mobilbox': 2180, 'wir': 2119}, {'ab': 8,
'anrufbeantworter': 8, 'band': 8, 'combox': 8, 'ich': 2119, 'mailbox': 8, 'wir': 2119}, {'geredet': 8, 'gesprochen':
8}, {'': (0, 'missed'), '...': 2183, 'geredet': 8, 'gesprochen': 8}, {'ab': 2184, 'anrufbeantworter': 2184, 'band': 8,
'combox': 8, 'ich': 2119, 'mailbox': 8, 'wir': 2119}, {'ab': 8, 'anrufbeantworter': 8, 'band': 2180, 'box': 2180,
'combox': 8, 'ich': 2119, 'mailbox': 2180, 'mobilbox': 2180, 'wir': 2119}, {'achterl': 579, 'bier': 579, 'bierchen':
579, 'drink': 579, 'glas': 579, 'runde': 579, 'schwatz': 579, 'spaziergang': 579, 'spritzer': 579, 'sprung': 579,
'wein': 579}, {'band': 2180, 'box': 2180, 'mailbox': 2180, 'mobilbox': 2180}, {'...': 2183, 'geredet': 8,
'gesprochen': 8}, {'ab': 2189, 'anrufbeantworter': 2189}, {'genommen': 39}, {'kappe': 2191}, {'seite': 39}, {'': (1,
'moved'), 'auf': 1795}, {'...': 2164, '<network>': 2167, '<their>': 2171, 'D': 2172, 'N': 2176, '^': 2179, 'das':
2181, 'dem': 2182, 'den': 2185, 'der': 2182, 'die': 2186, 'ein': 2187, 'einen': 2187, 'ihr': 2188, 'ihren': 2190,
'meine': 2192, 'meiner': 2193, 'mich': 2191, 'n': 2187, 'nen': 2187, 'sein': 2188, 'seinen': 2190, 'verschoben':
2194}, {'mich': 412}, {':': 39, '^': 12}, {'mir': 2197}, {'^': 12, 'an': 2196, 'bei': 371, 'fuer': 2076, 'fur': 2076,
'ich': 412, 'mein': 39, 'meine': 39, 'meinerseits': 412, 'von': 2198}, {'band': 2180, 'box': 2180, 'den': 2190,
'ihren': 2190, 'mailbox': 2180, 'mobilbox': 2180, 'seinen': 2190}, {'erfahren': 2165}, {'ansicht': 1000, 'auffassung':
1000, 'einschaetzung': 1000, 'einschatzung': 1000, 'empfehlung': 1000, 'erfahrung': 1000, 'gefuehl': 1000, 'gefuhl':
1000, 'logik': 1000, 'meinung': 1000, 'rat': 1000, 'sicht': 1000, 'uberzeugung': 1000, 'ueberzeugung': 1000}, {'s':
2202}, {'...': 2201, '<their>': 2202, 'N': 2203}, {'me': 8}, {'on': 2205}, {'<det>': 0, '<me>': 39, '<their>': 0,
'<them>': 651, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 651, 'N': 0}, {'bei': 2208}, {'<det>': 0, '<their>': 0,
'N': 0}, {'bei': 2210}, {'bei': 2207, 'jetzt': 2209, 'nun': 2211}, {'liegt': 2212}, {'<me>': 1295, 'N': 744, 'ich':
2142, 'um': 1330}, {'aufbauen': 492, 'aufmuntern': 492, 'aufmunterung': 492, 'daumendruecken': 492, 'mutmachen': 492,
'troesten': 492, 'zuhoeren': 492, 'zureden': 492, 'zuspruch': 492}, {'das': 2215, 'den': 2215, 'die': 2215},
{'aufbauen': 492, 'aufmuntern': 492, 'aufmunterung': 492, 'daumendrucken': 492, 'mutmachen': 492, 'trosten': 492,
'zuhoren': 492, 'zureden': 492, 'zuspruch': 492}, {'das': 2217, 'den': 2217, 'die': 2217}, {'fuer': 2216, 'fuers':
2215, 'fur': 2218, 'furs': 2217}, {'...': 2219}, {'<title>': 549, 'N': 548}, {'mich': 2221, 'uns': 2221}, {'off': 8},
{'D': 1795, 'auf': 1795, 'to': 1795}, {'called': 2223, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2224,
'postponed': 2224, 'pushed': 2224, 'rescheduled': 2224, 'shifted': 2224}, {'ehrenamtlich': 2162, 'erzaehlt': 2163,
'erzahlt': 2163, 'gratis': 2162, 'heisst': 2163, 'heißt': 2163, 'hiess': 2163, 'kostenlos': 2162, 'munkelt': 2163,
'umsonst': 2162, 'unentgeltlich': 2162}, {'ausgegeben': 572, 'ausgeteilt': 572, 'gekocht': 572, 'sortiert': 572,
'verkauft': 572, 'verteilt': 572}, {'essen': 2227, 'kleidung': 2227, 'kuchen': 2227, 'lebensmittel': 2227, 'pakete':
2227, 'spenden': 2227, 'suppe': 2227}, {'^': 2228, 'angepackt': 572, 'aufgebaut': 572, 'ausgeholfen': 572,
'ausgeschenkt': 572, 'betreut': 572, 'eingesprungen': 572, 'gearbeitet': 572, 'gegrillt': 572, 'geholfen': 572,
'gekocht': 572, 'mitgeholfen': 572, 'unterrichtet': 572, 'vorgelesen': 572}, {'...': 2229, '^': 2228, 'angepackt':
572, 'aufgebaut': 572, 'ausgeholfen': 572, 'ausgeschenkt': 572, 'betreut': 572, 'eingesprungen': 572, 'gearbeitet':
572, 'gegrillt': 572, 'geholfen': 572, 'gekocht': 572, 'mitgeholfen': 572, 'unterrichtet': 572, 'vorgelesen': 572},
{'<community>': 2230}, {'las': 2166, 'liest': 2166, 'sah': 2166, 'sieht': 2166, 'stand': 2166, 'steht': 2166},
{'gearbeitet': 374, 'gebruetet': 374, 'gebrutet': 374, 'gefeilt': 374, 'gesessen': 374}, {'<work>': 2233}, {'...':
2234, '<work>': 2233}, {'<their>': 2235}, {'gearbeitet': 374, 'gebrutet': 374, 'gefeilt': 374, 'gesessen': 374},
{'<work>': 2237}, {'...': 2238, '<work>': 2237}, {'<their>': 2239}, {'gearbeitet': 374, 'gebruetet': 374, 'gefeilt':
374, 'gesessen': 374}, {'<work>': 2241}, {'...': 2242, '<work>': 2241}, {'<their>': 2243}, {'an': 2236, 'angepackt':
572, 'aufgebaut': 572, 'ausgemalt': 572, 'geputzt': 572, 'geschleppt': 572, 'gestrichen': 572, 'gewesen': 579,
'gwesen': 579, 'mitangepackt': 572, 'renoviert': 572, 'uber': 2240, 'ueber': 2244}, {'aufgebaut': 572, 'entruempelt':
572, 'entrumpelt': 572, 'gemaeht': 572, 'gemaht': 572, 'geputzt': 572, 'geraeumt': 572, 'geraumt': 572, 'geschnitten':
572, 'gestrichen': 572, 'repariert': 572, 'umgegraben': 572}, {'aufgebaut': 572, 'entrumpelt': 572, 'gemaht': 572,
'geputzt': 572, 'geraumt': 572, 'geschnitten': 572, 'gestrichen': 572, 'repariert': 572, 'umgegraben': 572},
{'aufgebaut': 572, 'entruempelt': 572, 'gemaeht': 572, 'geputzt': 572, 'geraeumt': 572, 'geschnitten': 572,
'gestrichen': 572, 'repariert': 572, 'umgegraben': 572}, {'auto': 2246, 'dachrinne': 2246, 'fenster': 2246, 'garten':
2246, 'hecke': 2246, 'keller': 2246, 'kuche': 2247, 'kueche': 2248, 'rasen': 2246, 'schnee': 2246, 'wohnung': 2246},
{'<inf>': 484}, {'...': 2250}, {'ich': 2251, 'wir': 2251}, {'...': 2245, 'angepackt': 572, 'aufgebaut': 572,
'ausgemalt': 572, 'das': 2249, 'den': 2249, 'die': 2249, 'geputzt': 572, 'geschleppt': 572, 'gestrichen': 572,
'koennte': 2252, 'konnte': 2252, 'könnte': 2252, 'mitangepackt': 572, 'mochte': 2252, 'moechte': 2252, 'muesste':
2252, 'muessten': 2252, 'musste': 2252, 'mussten': 2252, 'möchte': 2252, 'müsste': 2252, 'müssten': 2252, 'renoviert':
572, 'sollte': 2252, 'sollten': 2252, 'will': 2252}, {'angepackt': 572, 'ausgeholfen': 572, 'mitangepackt': 572,
'mitgeholfen': 572}, {'<helper>': 1904}, {'...': 2254, 'als': 2255, 'angefragt': 744, 'angeklopft': 744, 'bedankt':
748, 'ist': 2114, 'liegt': 2114, 'nachgefasst': 744, 'nachgefragt': 744, 'nachgehakt': 744, 'vorgefuehlt': 744,
'vorgefuhlt': 744}, {'gearbeitet': 572, 'geholfen': 572, 'mitgeholfen': 572}, {'kreuz': 2257}, {'caritas': 2257,
'diakonie': 2257, 'feuerwehr': 2257, 'fluchtlingshilfe': 2257, 'fluechtlingshilfe': 2257, 'ich': 2119, 'roten': 2258,
'rotes': 2258, 'tafel': 2257, 'wir': 2119}, {'...': 2226, '<community>': 2230, '<det>': 2231, '<me>': 901,
'<network>': 2232, '<them>': 2253, 'N': 2256, 'das': 2120, 'dem': 2259, 'den': 2259, 'der': 2259, 'die': 2259, 'ihm':
2126, 'ihnen': 2126, 'ihr': 2126, 'mir': 2131, 'uns': 2131}, {'ehrenamtlich': 2162, 'gratis': 2162, 'kostenlos': 2162,
'umsonst': 2162, 'unentgeltlich': 2162}, {'angepackt': 572, 'aufgebaut': 572, 'ausgemalt': 572, 'geputzt': 572,
'geschleppt': 572, 'gestrichen': 572, 'gewesen': 579, 'gwesen': 579, 'mitangepackt': 572, 'renoviert': 572}, {'...':
2262, 'angepackt': 572, 'aufgebaut': 572, 'ausgemalt': 572, 'das': 2249, 'den': 2249, 'die': 2249, 'geputzt': 572,
'geschleppt': 572, 'gestrichen': 572, 'mitangepackt': 572, 'renoviert': 572}, {'...': 2254}, {'angepackt': 572,
'geholfen': 572, 'mitgeholfen': 572}, {'...': 2265}, {'...': 2265, 'angepackt': 572, 'geholfen': 572, 'mitgeholfen':
572}, {'gesehen': 579, 'getroffen': 579}, {'...': 2261, '<community>': 2230, '<det>': 2231, '<them>': 2263, 'N': 2264,
'abbau': 2266, 'aufbau': 2266, 'siedeln': 2267, 'ubersiedeln': 2267, 'uebersiedeln': 2267, 'umzug': 2267,
'vorbeigehen': 2268}, {'...': 1996}, {'': (6, 'theirs'), '...': 1996}, {'<them>': 651}, {'^': 2271, 'von': 2272},
{'^': 71, 'von': 2272}, {'^': 2270, 'ich': 2273, 'wir': 2274}, {'...': 126}, {'^': 2276}, {'<they>': 2277, 'ich':
2274, 'wir': 2274}, {'<they>': 2277, '^': 2276, 'von': 1304}, {'^': 1747}, {'^': 1749}, {'zufolge': 0}, {'N': 743},
{'': (13, 'talk'), 'N': 743, 'ich': 2283}, {'ist': 548}, {'...': 2285}, {'bei': 579, 'ich': 59, 'vom': 579, 'von':
579}, {'ich': 59}, {'mich': 2221, 'uns': 2221, 'wir': 59, 'wollen': 8}, {'': (23, 'contact'), 'mich': 2221, 'uns':
2221}, {'N': 748}, {'N': 748, 'an': 2291, 'to': 2291}, {'thanks': 2292}, {'<gone>': 579, 'fuer': 575, 'fur': 578,
'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht': 8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8},
{'<not>': 2295}, {'mit': 39}, {'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...': 2298}, {'zu':
2299, 'zum': 2299, 'zur': 2299}, {'ned': 2300, 'net': 2300, 'nicht': 2300}, {'verabredet': 59}, {'...': 1092}, {'...':
1093}, {'...': 1094}, {'durch': 374, 'gegangen': 374}, {'<work>': 2306}, {'...': 2307, '<work>': 2306}, {'<their>':
2308}, {'-gesprach': 2303, '-gespraech': 2304, '-interview': 2305, '-praesentation': 2304, '-prasentation': 2303,
'-pruefung': 2304, '-prufung': 2303, 'bewerbung': 2305, 'durch': 2309, 'pitch': 2305, 'rede': 2305, 'vortrag': 2305},
{'gegangen': 374}, {'<work>': 2311}, {'...': 2312, '<work>': 2311}, {'...': 2312, '<det>': 2313, '<their>': 2308,
'<work>': 2311}, {'...': 2310, 'durch': 2314}, {'': (2, 'plan'), '...': 2302, '<them>': 2315}, {'...': 2294, '<them>':
1131, 'bei': 59, 'dran': 2297, 'gestern': 2301, 'heute': 2301, 'mit': 2316, 'ned': 2300, 'net': 2300, 'nicht': 2300},
{'gekommen': 8}, {'dazu': 2318, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'...': 2319, 'dazu': 2318, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'nicht': 2320}, {'sicher': 484}, {'nicht': 2322, 'un': 2322}, {'': (23, 'contact'), '...': 2302, '<them>': 2315},
{'...': 2319, 'dazu': 2318, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'sicher': 484, 'zu': 2299, 'zum': 2299, 'zur': 2299}, {'<gone>': 579}, {'<them>': 2315}, {'...': 2326, 'gestern':
2301, 'heute': 2301, 'mit': 2327, 'ned': 2300, 'net': 2300, 'nicht': 2300}, {'...': 2294, '<not>': 2295, '<them>':
1131, 'aber': 2296, 'dann': 2296, 'dran': 2297, 'gestern': 2301, 'heute': 2301, 'ich': 2317, 'leider': 2321, 'mir':
2323, 'mit': 2324, 'ned': 2300, 'net': 2300, 'nicht': 2325, 'un': 2322, 'wir': 2328}, {'<their>': 2042, 'N': 2043,
'das': 2042, 'den': 2042, 'die': 2042, 'ihr': 2042, 'sein': 2042}, {'^': 2330}, {'^': 2330, 'ich': 2331}, {'<them>':
1577}, {'von': 2333}, {'ich': 2334, 'von': 2333, 'wir': 2334}, {'...': 147}, {'^': 2336, 'von': 2333}, {'^': 2336,
'ich': 2337, 'von': 2333, 'wir': 2337}, {'^': 1382, 'das': 1296, 'es': 1296, 'ihn': 1296, 'sie': 1296}, {'...': 2141,
'an': 579, 'geschickt': 579, 'geschrieben': 579, 'gesendet': 579, 'gschriebn': 579, 'hinterlassen': 579,
'rausgeschickt': 579, 'verschickt': 579, 'von': 579}, {'mit': 12}, {'...': 2341}, {'^': 2342}, {'<them>': 2343, '^':
2342}, {'<them>': 2343, '^': 2342, 'ich': 2344}, {'<them>': 59}, {'mit': 2346}, {'ich': 2347}, {'ist': 548,
'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59}, {'...': 2349,
'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59,
'gebucht': 59, 'geplant': 59, 'ist': 2350, 'steht': 59, 'vereinbart': 59, 'zugesagt': 59}, {'N': 579}, {'N': 579,
'to': 2352}, {'it': 8}, {'make': 2354}, {'not': 2355, 't': 2355}, {'': (0, 'missed'), 'on': 2205}, {'<me>': 759},
{'zu': 2358}, {'einheit': 2359, 'fuer': 2093, 'fur': 2093, 'gesprach': 2359, 'gespraech': 2359, 'session': 2359,
'stunde': 2359, 'termin': 2359}, {'up': 59}, {'N': 769}, {'<and>': 2362, 'an': 2362, 'bei': 2362, 'mit': 2362, 'to':
2362, 'with': 2362, 'x': 2362, 'zu': 2362}, {'N': 2363}, {'': (23, 'contact'), 'N': 2363}, {'er': 0, 'es': 0, 'ihr':
0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1795}, {'...': 2219, 'N': 748, 'an': 2291}, {'N': 748, 'dem':
2291, 'den': 2291, 'der': 2291, 'die': 2291, 'liebe': 2291, 'lieber': 2291}, {'N': 748, 'an': 2291}, {'...': 2219,
'N': 748, 'an': 2369, 'dem': 2291, 'den': 2291, 'der': 2291, 'die': 2291, 'liebe': 2291, 'lieber': 2291, 'nochmal':
2370}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2372}, {'denken': 2373}, {'^': 12, 'dass': 2372}, {'denken':
2375}, {'vergessen': 39}, {'^': 2330, 'daran': 2376, 'dran': 2376, 'nicht': 2377}, {'^': 2330, 'daran': 2376, 'dran':
2376, 'ich': 2378, 'nicht': 2377}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0, 'will': 0},
{'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12,
'werde': 12}, {'...': 2381}, {'^': 2382}, {'<them>': 2383, 'D': 2383, 'noch': 2383}, {'<rel>': 2380, 'ich': 2384,
'wir': 2384}, {'<give3>': 71, '<give3_apart>': 71, 'laesst': 71, 'lasst': 71, 'lässt': 71}, {'...': 2386}, {'^':
2387}, {'<give3>': 71, '<give3_apart>': 71}, {'...': 2389}, {'<me>': 2390}, {'...': 2391}, {'<me>': 2388, '^': 2392},
{'': (13, 'talk'), 'N': 2393, 'er': 2393, 'sie': 2393}, {'steht': 59}, {'N': 492}, {'fur': 2396}, {'fuer': 2396},
{'gedruckt': 2397, 'gedrueckt': 2398, 'gedrückt': 2397}, {'N': 374}, {'fuer': 2400, 'fur': 2400, 'von': 2400},
{'review': 2401}, {'empfohlen': 731, 'vermittelt': 731, 'weiterempfohlen': 731}, {'...': 2403}, {'ich': 2404, 'wir':
2404}, {'<have>': 2405}, {'ich': 2384, 'wir': 2384}, {'an': 484, 'druber': 484, 'drueber': 484}, {'daran': 4, 'dran':
4, 'grad': 2408}, {'an': 484, 'daruber': 484, 'darueber': 484, 'uber': 484, 'ueber': 484}, {'an': 484, 'daruber': 484,
'darueber': 484, 'gerade': 2410, 'uber': 484, 'ueber': 484}, {'abgeholt': 579, 'angerufen': 579, 'besucht': 579,
'eingeladen': 579, 'empfohlen': 579, 'erzaehlt': 579, 'erzahlt': 579, 'geantwortet': 579, 'gegeben': 579, 'geholfen':
579, 'gemailt': 579, 'geraten': 579, 'gesagt': 579, 'geschickt': 579, 'geschrieben': 579, 'gezeigt': 579,
'gratuliert': 579, 'vorgestellt': 579, 'zuruckgerufen': 579, 'zurueckgerufen': 579}, {'...': 2412}, {'<me>': 2413},
{'<give3>': 1239}, {'sich': 1538}, {'': (13, 'talk'), 'sich': 1538}, {'bei': 2210, 'jetzt': 2211, 'nun': 2211},
{'liegt': 2418}, {'schritt': 2419}, {'step': 2419, 'steps': 2419}, {'fuer': 484, 'fur': 484}, {'<hat>': 2414,
'<have>': 2405, '<rel>': 2380, '<will3>': 784, '^': 2415, 'bald': 0, 'ball': 2213, 'braucht': 0, 'fliegt': 0, 'geht':
0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2416, 'moechte': 2416, 'muss': 2417, 'möchte': 2416,
'nachste': 2420, 'nachster': 2420, 'naechste': 2420, 'naechster': 2420, 'next': 2421, 'noch': 0, 'nun': 0, 'richtige':
2422, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2416, 'will': 2417, 'wird': 2417, 'wollen': 2416,
'wollte': 2416, 'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2354, 'pick':
2424, 'reply': 8, 'respond': 8, 'show': 2425, 'turn': 2424}, {'not': 2426, 't': 2426}, {'...': 840, 'haben': 0,
'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2414, '<rel>':
2380, '<will3>': 784, '^': 2415, 'bald': 0, 'beiden': 2428, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0,
'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2384, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2416, 'moechte': 2416, 'muss': 2417, 'möchte': 2416, 'noch': 0, 'nun':
0, 'richtige': 2422, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2416, 'will': 2417, 'wir': 2384, 'wird': 2417,
'wollen': 2416, 'wollte': 2416, 'zieht': 0, 'zwei': 2429}, {'<community>': 572}, {'<community>': 572, '<det>': 2431},
{'bei': 2432, 'beim': 2432, 'fuer': 2432, 'fur': 2432, 'im': 2432, 'in': 2432}, {'denken': 2373, 'gehabt': 579},
{'ich': 0}, {'erfahre': 2435, 'erfuhr': 2435, 'hoerte': 2435, 'horte': 2435, 'weiss': 2435, 'weiß': 2435}, {'...':
2201, 'N': 2436}, {'...': 2141, 'an': 579, 'geschickt': 579, 'geschrieben': 579, 'gesendet': 579, 'gschriebn': 579,
'hinterlassen': 579, 'rausgeschickt': 579, 'v': 579, 'verschickt': 579, 'vom': 579, 'von': 579}, {'mail': 2438}, {'':
(22, 'gave:volunteering'), 'bei': 572, 'beim': 572, 'fuer': 572, 'fur': 572, 'im': 572, 'in': 572}, {'ausgeholfen':
572, 'beraten': 572, 'betreut': 572, 'engagiert': 572, 'gearbeitet': 572, 'geholfen': 572, 'gekocht': 572,
'mitgearbeitet': 572, 'mitgeholfen': 572, 'taetig': 572, 'tatig': 572, 'unterrichtet': 572}, {'...': 2441},
{'ausgeholfen': 572, 'beraten': 572, 'betreut': 572, 'engagiert': 572, 'gearbeitet': 572, 'geholfen': 572, 'gekocht':
572, 'mitgearbeitet': 572, 'mitgeholfen': 572, 'taetig': 572, 'unterrichtet': 572}, {'...': 2443}, {'ausgeholfen':
572, 'beraten': 572, 'betreut': 572, 'engagiert': 572, 'gearbeitet': 572, 'geholfen': 572, 'gekocht': 572,
'mitgearbeitet': 572, 'mitgeholfen': 572, 'tatig': 572, 'unterrichtet': 572}, {'...': 2445}, {'an': 2442,
'ausgeholfen': 572, 'bei': 2442, 'beim': 2442, 'beraten': 572, 'betreut': 572, 'fuer': 2444, 'fur': 2446,
'gearbeitet': 572, 'geholfen': 572, 'gekocht': 572, 'im': 2442, 'in': 2442, 'mitgeholfen': 572, 'unterrichtet': 572},
{'': (22, 'gave:volunteering'), '...': 2447}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'...': 8}, {'...': 8, 'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8,
'ich': 8, 'wir': 8}, {'': (0, 'missed'), '<and>': 2452}, {'...': 8, 'N': 2453, 'er': 2453, 'ich': 2453, 'sie': 2453,
'wir': 2453}, {'N': 2453, 'er': 2453, 'ich': 2453, 'sie': 2453, 'wir': 2453}, {'...': 2449, 'haett': 2450, 'haette':
2451, 'haetten': 2454, 'haettn': 2450, 'hatt': 2450, 'hatte': 2451, 'hatten': 2454, 'hattn': 2450, 'hätte': 2451,
'hätten': 2454, 'sollte': 2455, 'sollten': 2455, 'termin': 8, 'treffen': 8, 'verabredet': 8, 'waer': 2450, 'waere':
2450, 'waeren': 2450, 'waern': 2450, 'war': 2450, 'ware': 2450, 'waren': 2454, 'warn': 2450, 'wollte': 2455,
'wollten': 2455, 'wär': 2450, 'wäre': 2450, 'wären': 2450, 'wärn': 2450}, {'^': 731, 'fuer': 1116, 'fur': 1116},
{'...': 1117}, {'^': 731, 'fuer': 1116}, {'bei': 2458, 'eingelegt': 2459}, {'bei': 2458, 'eingelegt': 1116},
{'<them>': 2460, 'N': 2461}, {'^': 731, 'fur': 1116}, {'bei': 2458, 'eingelegt': 2463}, {'<them>': 2464, 'N': 2461},
{'eingelegt': 2457, 'fuer': 2462, 'fur': 2465}, {'wort': 2466}, {'eingelegt': 2459}, {'<them>': 2468}, {'eingelegt':
2463}, {'<them>': 2470}, {'eingelegt': 2457, 'fuer': 2469, 'fur': 2471}, {'gutes': 2467, 'wort': 2472}, {'bekannt':
770, 'vernetzt': 769, 'vorgestellt': 769}, {'absage': 2075, 'anruf': 2075, 'antwort': 2075, 'entschuldigung': 2075,
'erklaerung': 2075, 'erklarung': 2075, 'info': 2075, 'lebenszeichen': 2075, 'mail': 2075, 'meldung': 2075,
'nachricht': 2075}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum': 59}, {'...': 2141, 'an':
579, 'bekommen': 579, 'erhalten': 579, 'gekriegt': 579, 'geschickt': 579, 'geschrieben': 579, 'gesendet': 579,
'gschriebn': 579, 'hinterlassen': 579, 'rausgeschickt': 579, 'v': 579, 'verschickt': 579, 'vom': 579, 'von': 579},
{'abgegeben': 731, 'geschrieben': 731, 'verfasst': 731}, {'N': 2479}, {'fuer': 2480, 'fur': 2480}, {'^': 1875},
{'<them>': 1236, 'fuer': 1235, 'fur': 1235}, {'<does3>': 2483}, {'und': 2484}, {'...': 2485, '<sends3>': 1879,
'<serves3>': 1882, 'baut': 225, 'bringt': 1274, 'erkundigt': 1885, 'fraegt': 1887, 'fragt': 1890, 'fragts': 1887,
'frägt': 1887, 'gibt': 1893, 'hakt': 1885, 'hoert': 1895, 'hort': 1895, 'schaut': 1895, 'schickt': 1274, 'schreibt':
1898, 'sieht': 1895, 'zahlt': 1274}, {'': (6, 'theirs'), '<my>': 1934, 'angebot': 71, 'das': 1969, 'den': 1935, 'die':
1935, 'ein': 1935, 'eine': 1935, 'einladung': 71, 'entwurf': 71, 'erst': 92, 'es': 135, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1935, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 2487}, {'<deed3>': 2482, '^': 2486, 'antwortet': 1908, 'besorgt': 651, 'bringt': 1908,
'checkt': 651, 'gibt': 1937, 'klaert': 651, 'klart': 651, 'laesst': 1941, 'lassen': 1941, 'lasst': 1941, 'leitet':
1943, 'liefert': 1908, 'lässt': 1941, 'macht': 1951, 'mailt': 651, 'organisiert': 1955, 'reicht': 1943, 'schickt':
2488, 'sendet': 651, 'stellt': 1973, 'ubernimmt': 651, 'uberweist': 651, 'uebernimmt': 651, 'ueberweist': 651,
'unterschreibt': 1908, 'verschickt': 651, 'weiss': 1908, 'weiß': 1908, 'zahlt': 1908}, {'ich': 2274, 'wir': 2274},
{'...': 145}, {'s': 2491}, {'<their>': 2491, 'N': 2492, 'das': 2491, 'den': 2491, 'die': 2491, 'eine': 2491}, {'^':
2493}, {'^': 2493, 'ich': 2494, 'wir': 2494}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2496}, {'': (12,
'task'), '...': 2141, 'geschickt': 579, 'geschrieben': 579, 'gesendet': 579, 'gschriebn': 579, 'hinterlassen': 579,
'rausgeschickt': 579, 'verschickt': 579}, {'...': 639, '<should>': 249}, {'...': 2499}, {'^': 2500}, {'ich': 2501,
'man': 2501, 'wir': 2501}, {'dass': 2502}, {'ist': 548, 'sind': 548}, {'...': 2504}, {'': (7, 'waiting'), '<their>':
2491, 'N': 2492, 'das': 2491, 'den': 2491, 'die': 2491, 'eine': 2491}, {'^': 2506, 'von': 2333}, {'^': 2506, 'ich':
2507, 'von': 2333, 'wir': 2507}, {'...': 640}, {'^': 2509}, {'ich': 2510, 'man': 2510, 'wir': 2510}, {'': (13,
'talk'), 'dass': 2511, 'man': 0}, {'um': 0}, {'geht': 2513, 'ging': 2513}, {'': (2, 'plan'), 'mit': 2346}, {'ich':
2515}, {'ausgegeben': 572, 'ausgeschenkt': 572, 'ausgeteilt': 572, 'gesammelt': 572, 'ist': 548, 'sortiert': 572,
'verteilt': 572}, {'...': 2517, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 572, 'ausgemacht': 59, 'ausgeschenkt':
572, 'ausgeteilt': 572, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 572, 'ist': 2350, 'sortiert': 572, 'steht': 59, 'vereinbart': 59, 'verteilt': 572, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2519}, {'nicht': 2520}, {'<them>': 862, 'N': 862}, {'wasser': 8}, {'ein': 484}, {'aus': 8,
'flach': 8, 'ins': 2523, 'leider': 614, 'mir': 2524}, {'besser': 1370, 'es': 1373, 'gern': 1370, 'gerne': 1370, 'gut':
1370, 'lieber': 1370, 's': 1373}, {'<they>': 1378}, {'statt': 579}, {'...': 2528}, {'<det>': 2529}, {'statt': 8}, {'':
(13, 'talk'), '...': 2528, '<det>': 2529, 'D': 2530, 'besser': 1370, 'es': 1373, 'gern': 1370, 'gerne': 1370, 'gut':
1370, 'lieber': 1370, 'nicht': 2531, 's': 1373}, {'gegeben': 374, 'geschickt': 374}, {'...': 2533, 'N': 374}, {'...':
2533}, {'mir': 2535}, {'...': 2148, 'an': 2534, 'auf': 2535, 'ausfuehrlich': 2082, 'ausfuhrlich': 2137, 'besprochen':
374, 'durchgesprochen': 374, 'erklaert': 374, 'erklart': 374, 'erlaeutert': 374, 'erlautert': 374, 'fuer': 2534,
'fur': 2534, 'mit': 2150, 'muendl': 2084, 'muendlich': 2082, 'mundl': 2139, 'mundlich': 2137, 'persoenlich': 2082,
'personlich': 2137, 'ubergeben': 374, 'ubermittelt': 374, 'uebergeben': 374, 'uebermittelt': 374, 'von': 2536, 'zu':
2535, 'zum': 2535, 'zur': 2535}, {'^': 20, 'von': 2333}, {'^': 20, 'noch': 2538, 'von': 2333}, {'<me>': 2539},
{'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2541, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag':
0}, {'N': 2542}, {'D': 59, 'fuer': 548, 'fur': 548}, {'aus': 8, 'flach': 8, 'ins': 2523, 'leider': 614}, {'aus': 8,
'leider': 614}, {'': (13, 'talk'), 'nicht': 2531, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$': 4, '<det>':
4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4,
'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2549}, {'mich': 484}, {'an': 2142, 'mich': 484}, {'N': 744, 'ich': 2142},
{'gearbeitet': 572, 'geholfen': 572, 'mitgeholfen': 572, 'unterrichtet': 572}, {'...': 2554}, {'bei': 2555, 'beim':
2555, 'fuer': 2555, 'fur': 2555, 'im': 2555, 'in': 2555}, {'D': 59, 'auf': 59, 'schon': 548}, {'mich': 2557},
{'angepackt': 572, 'aufgebaut': 572, 'ausgeholfen': 572, 'ausgeschenkt': 572, 'betreut': 572, 'eingesprungen': 572,
'gearbeitet': 572, 'gegrillt': 572, 'geholfen': 572, 'gekocht': 572, 'mitgeholfen': 572, 'unterrichtet': 572,
'vorgelesen': 572}, {'...': 2559, 'angepackt': 572, 'aufgebaut': 572, 'ausgeholfen': 572, 'ausgeschenkt': 572,
'betreut': 572, 'eingesprungen': 572, 'gearbeitet': 572, 'gegrillt': 572, 'geholfen': 572, 'gekocht': 572,
'mitgeholfen': 572, 'unterrichtet': 572, 'vorgelesen': 572}, {'<community>': 2560}, {'betreut': 572, 'gegossen': 572,
'gehalten': 572, 'gehuetet': 572, 'gemacht': 572, 'uebernommen': 572}, {'...': 2562, 'betreut': 572, 'gegossen': 572,
'gehalten': 572, 'gehuetet': 572, 'gemacht': 572, 'uebernommen': 572}, {'dienst': 2563, 'hund': 2563, 'laden': 2563,
'stand': 2563}, {'blumen': 2563, 'kasse': 2563, 'katze': 2563, 'kinder': 2563, 'schicht': 2563, 'vertretung': 2563},
{'abgeholt': 572, 'ausgeholfen': 572, 'betreut': 572, 'den': 2564, 'die': 2565, 'eingekauft': 572, 'eingesprungen':
572, 'erledigt': 572, 'gefahren': 572, 'gegossen': 572, 'gehalten': 572, 'gehuetet': 572, 'gekocht': 572,
'geschmissen': 572, 'gestemmt': 572, 'gutes': 860, 'mitgeholfen': 572, 'mitgekocht': 572, 'mitgenommen': 572,
'uebernommen': 572, 'vertreten': 572, 'wort': 859}, {'gespraech': 1120, 'spiel': 1120}, {'ein': 1119, 'ins': 2567,
'vorgeschlagen': 1116}, {'...': 2568}, {'<my>': 2569}, {'auto': 2248, 'dachrinne': 2248, 'fenster': 2248, 'garten':
2248, 'hecke': 2248, 'keller': 2248, 'kueche': 2248, 'rasen': 2248, 'schnee': 2248, 'wohnung': 2248}, {'klar': 654},
{'es': 2572, 'klar': 654}, {'...': 2566, '<should>': 999, 'ausgeholfen': 572, 'bei': 2570, 'das': 2571, 'den': 2571,
'die': 2571, 'ein': 1119, 'eingesprungen': 572, 'gutes': 860, 'ins': 2567, 'ist': 2573, 'mitgeholfen': 572,
'vorgeschlagen': 1116, 'waere': 2573, 'wort': 859}, {'feuer': 1839}, {'ins': 2575}, {'hand': 2576}, {'wort': 858},
{'gutes': 2578}, {'die': 2577, 'ein': 2579, 'gebuergt': 731, 'gutes': 860, 'wort': 859}, {'': (20, 'gave:referral'),
'^': 731}, {'eingelegt': 2581}, {'wort': 2582}, {'gutes': 2583}, {'...': 2580, 'als': 2255, 'bei': 2570, 'den': 849,
'die': 2577, 'ein': 2584, 'einen': 849, 'gebuergt': 731, 'gutes': 860, 'ins': 2567, 'kontakt': 848, 'vorgeschlagen':
1116, 'wort': 859}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12, 'sollte': 12, 'werde': 12, 'will': 12,
'wollte': 12}, {'...': 2586}, {'^': 2587}, {'D': 2588, '^': 2587, 'noch': 2588}, {'ich': 2589, 'wir': 2589},
{'caritas': 2257, 'diakonie': 2257, 'feuerwehr': 2257, 'fluechtlingshilfe': 2257, 'ich': 2589, 'roten': 2258, 'rotes':
2258, 'tafel': 2257, 'wir': 2589}, {'...': 2261, '<community>': 2560, '<det>': 2561, '<them>': 2574, 'N': 2585, 'das':
2590, 'dem': 2591, 'den': 2591, 'der': 2591, 'die': 2591, 'ein': 2187, 'einen': 2187, 'n': 2187, 'nen': 2187},
{'<them>': 8}, {'bei': 2593, 'mit': 2593, 'von': 2593}, {'betreut': 572, 'gegossen': 572, 'gehalten': 572, 'gehutet':
572, 'gemacht': 572, 'ubernommen': 572}, {'...': 2595, 'betreut': 572, 'gegossen': 572, 'gehalten': 572, 'gehutet':
572, 'gemacht': 572, 'ubernommen': 572}, {'dienst': 2596, 'hund': 2596, 'laden': 2596, 'stand': 2596}, {'blumen':
2596, 'kasse': 2596, 'katze': 2596, 'kinder': 2596, 'schicht': 2596, 'vertretung': 2596}, {'abgeholt': 572,
'ausgeholfen': 572, 'betreut': 572, 'den': 2597, 'die': 2598, 'eingekauft': 572, 'eingesprungen': 572, 'erledigt':
572, 'gefahren': 572, 'gegossen': 572, 'gehalten': 572, 'gehutet': 572, 'gekocht': 572, 'geschmissen': 572,
'gestemmt': 572, 'gutes': 860, 'mitgeholfen': 572, 'mitgekocht': 572, 'mitgenommen': 572, 'ubernommen': 572,
'vertreten': 572, 'wort': 859}, {'gesprach': 1120, 'spiel': 1120}, {'ein': 1119, 'ins': 2600, 'vorgeschlagen': 1116},
{'...': 2601}, {'<my>': 2602}, {'auto': 2247, 'dachrinne': 2247, 'fenster': 2247, 'garten': 2247, 'hecke': 2247,
'keller': 2247, 'kuche': 2247, 'rasen': 2247, 'schnee': 2247, 'wohnung': 2247}, {'...': 2599, '<should>': 999,
'ausgeholfen': 572, 'bei': 2603, 'das': 2604, 'den': 2604, 'die': 2604, 'ein': 1119, 'eingesprungen': 572, 'gutes':
860, 'ins': 2600, 'ist': 2573, 'mitgeholfen': 572, 'vorgeschlagen': 1116, 'ware': 2573, 'wort': 859, 'wäre': 2573},
{'die': 2577, 'ein': 2579, 'geburgt': 731, 'gutes': 860, 'wort': 859}, {'...': 2606, 'als': 2255, 'bei': 2603, 'den':
855, 'die': 2577, 'ein': 2584, 'einen': 855, 'geburgt': 731, 'gutes': 860, 'ins': 2600, 'kontakt': 854,
'vorgeschlagen': 1116, 'wort': 859}, {'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12,
'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2608}, {'^': 2609}, {'D': 2610, '^': 2609, 'noch': 2610}, {'ich':
2611, 'wir': 2611}, {'caritas': 2257, 'diakonie': 2257, 'feuerwehr': 2257, 'fluchtlingshilfe': 2257, 'ich': 2611,
'roten': 2258, 'rotes': 2258, 'tafel': 2257, 'wir': 2611}, {'...': 2261, '<community>': 2560, '<det>': 2561, '<them>':
2605, 'N': 2607, 'das': 2612, 'dem': 2613, 'den': 2613, 'der': 2613, 'die': 2613, 'ein': 2187, 'einen': 2187, 'n':
2187, 'nen': 2187}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt':
8}, {'N': 0}, {'...': 571, 'v': 2616, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8, 'von': 2616}, {'dass': 0}, {'<them>': 1000}, {'nach': 2619}, {'kopf': 484}, {'dem': 2621}, {'aus':
2622}, {'nicht': 2623}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2622, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 614},
{'es': 2620, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2624, 'ned': 2625, 'net': 2625, 'nicht': 2626, 'nod': 2625,
'noed': 2625, 'sich': 2627}, {'^': 2500, 'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39,
'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2629, 'man': 2501, 'wir': 2501}, {'bringe': 39, 'geb': 39, 'gebe':
39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'dass': 2630, 'ich': 2631},
{'auf': 1795}, {'': (23, 'contact'), 'dass': 2502}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2637}, {'': (23, 'contact'), 'auf': 0, 'beim': 2635, 'im': 2636, 'in':
2638, 'online': 0}, {'uns': 579}, {'dazu': 579, 'mit': 579, 'rein': 579, 'vorbei': 579, 'zu': 2640}, {'...': 2641,
'dazu': 579, 'mit': 579, 'rein': 579, 'vorbei': 579, 'zu': 2640}, {'N': 2642}, {'N': 2642, 'auch': 2643, 'noch':
2643}, {'N': 2642, 'auch': 2643, 'noch': 2643, 'sich': 2644}, {'ausgegeben': 572, 'ausgeschenkt': 572, 'ausgeteilt':
572, 'gesammelt': 572, 'sortiert': 572, 'verteilt': 572}, {'...': 2646, 'ausgegeben': 572, 'ausgeschenkt': 572,
'ausgeteilt': 572, 'gesammelt': 572, 'sortiert': 572, 'verteilt': 572}, {'von': 484}, {'mich': 8}, {'aus': 2622,
'dran': 8, 'ran': 8}, {'mir': 2624, 'mit': 579, 'nicht': 2650, 'sich': 2627, 'um': 0}, {'es': 2620}, {'verbaselt': 8,
'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 2159,
'called': 2223, 'canceled': 8, 'cancelled': 8, 'confirmed': 2159, 'gecancelt': 8, 'moved': 2224, 'planned': 2159,
'postponed': 2224, 'pushed': 2224, 'rescheduled': 2224, 'scheduled': 2159, 'shifted': 2224}, {'dass': 579},
{'abgemacht': 2655, 'ausgemacht': 2655, 'beschlossen': 2655, 'besprochen': 2655, 'festgelegt': 2655, 'persoenlich':
581, 'personlich': 583, 'vereinbart': 2655, 'vor': 586}, {'zugesagt': 565}, {'<seen_of>': 0}, {'<network>': 2658},
{'erfahren': 0}, {'...': 2660}, {'...': 2658}, {'...': 2660, '<det>': 2662, '<my>': 2662, '<their>': 2662},
{'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 548, 'call': 548, 'date': 548, 'essen': 548, 'gesprach':
548, 'gespraech': 548, 'kaffee': 548, 'lunch': 548, 'meeting': 548, 'termin': 548, 'treffen': 548}, {'': (0,
'missed'), 'lassen': 8}, {'bleiben': 2666, 'gelassen': 8, 'sein': 2666}, {'geschafft': 8}, {'aber': 2667, 'bleiben':
2666, 'dann': 2667, 'doch': 2667, 'gelassen': 8, 'nicht': 2668, 'sein': 2666}, {'persoenlich': 581, 'personlich': 583,
'vor': 586}, {'^': 12, 'dass': 39}, {'<vowed>': 2671}, {'heilig': 2672}, {'und': 2673}, {'hand': 2672}, {'die': 2675},
{'handschlag': 2672}, {'fest': 2672, 'hoch': 2674, 'in': 2676, 'per': 2677, 'zugesagt': 565}, {'zeitung': 2658},
{'der': 2679}, {'<det>': 2662, '<my>': 2662, '<their>': 2662}, {'...': 2670, '<them>': 2678, 'auf': 2659, 'aus': 2661,
'besprechung': 548, 'call': 548, 'date': 548, 'durch': 2663, 'eigentlich': 2664, 'ein': 2665, 'eine': 2665, 'einen':
2665, 'essen': 548, 'fest': 2664, 'geplant': 8, 'gesprach': 548, 'gespraech': 548, 'in': 2680, 'kaffee': 548, 'lunch':
548, 'meeting': 548, 'n': 2665, 'ne': 2665, 'nen': 2665, 'termin': 548, 'treffen': 548, 'uber': 2663, 'ueber': 2663,
'von': 2681, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2683, 'spontan': 2683,
'wieder': 2683}, {'...': 2670, '<them>': 2657, 'auf': 2659, 'besprechung': 548, 'call': 548, 'date': 548, 'durch':
2681, 'eigentlich': 2664, 'ein': 2665, 'eine': 2665, 'einen': 2665, 'essen': 548, 'fest': 2664, 'geplant': 8,
'gesprach': 548, 'gespraech': 548, 'in': 2680, 'kaffee': 548, 'lunch': 548, 'meeting': 548, 'n': 2665, 'ne': 2665,
'nen': 2665, 'termin': 548, 'treffen': 548, 'uber': 2681, 'ueber': 2681, 'von': 2681, 'vor': 8, 'vorgehabt': 8},
{'...': 2656, '<them>': 2657, 'abgesagt': 8, 'auf': 2659, 'aus': 2661, 'besprechung': 548, 'call': 548, 'date': 548,
'durch': 2663, 'eigentlich': 2664, 'ein': 2665, 'eine': 2665, 'einen': 2665, 'es': 2669, 'essen': 548, 'fest': 2664,
'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 548, 'gespraech': 548, 'ich': 2682, 'in': 2680, 'kaffee': 548,
'kurzfristig': 2683, 'lunch': 548, 'meeting': 548, 'mir': 2684, 'n': 2665, 'ne': 2665, 'nen': 2665, 'spontan': 2683,
'termin': 548, 'treffen': 548, 'uber': 2663, 'ueber': 2663, 'uns': 2684, 'von': 2681, 'vor': 8, 'vorgehabt': 8,
'wieder': 2683, 'wir': 2685}, {'aber': 2667, 'bleiben': 2666, 'dann': 2667, 'doch': 2667, 'gelassen': 8, 'sein':
2666}, {'...': 2656, '<them>': 2657, 'abgesagt': 8, 'auf': 2659, 'aus': 2661, 'besprechung': 548, 'call': 548, 'date':
548, 'durch': 2663, 'eigentlich': 2664, 'ein': 2665, 'eine': 2665, 'einen': 2665, 'es': 2687, 'essen': 548, 'fest':
2664, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 548, 'gespraech': 548, 'ich': 2682, 'in': 2680, 'kaffee':
548, 'kurzfristig': 2683, 'lunch': 548, 'meeting': 548, 'mir': 2684, 'n': 2665, 'ne': 2665, 'nen': 2665, 'spontan':
2683, 'termin': 548, 'treffen': 548, 'uber': 2663, 'ueber': 2663, 'uns': 2684, 'von': 2681, 'vor': 8, 'vorgehabt': 8,
'wieder': 2683, 'wir': 2685}, {'<said>': 0}, {'...': 2689, '<said>': 0}, {'<rel>': 2690}, {'<det>': 2691, '<my>':
2691, '<their>': 2691, 'haengen': 903, 'haengenlassen': 8, 'hangen': 903, 'hangenlassen': 8, 'sitzen': 904,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'...': 2670, '<them>': 2678,
'auf': 2659, 'aus': 2661, 'besprechung': 548, 'call': 548, 'date': 548, 'durch': 2663, 'ein': 2665, 'eine': 2665,
'einen': 2665, 'essen': 548, 'gesprach': 548, 'gespraech': 548, 'in': 2680, 'kaffee': 548, 'lunch': 548, 'meeting':
548, 'n': 2665, 'ne': 2665, 'nen': 2665, 'termin': 548, 'treffen': 548, 'uber': 2663, 'ueber': 2663, 'von': 2681},
{'abgesagt': 8, 'kurzfristig': 2683, 'spontan': 2683, 'verabredet': 59, 'wieder': 2683}, {'': (14, 'together'), '...':
2670, '<them>': 2657, 'auf': 2659, 'besprechung': 548, 'call': 548, 'date': 548, 'durch': 2681, 'ein': 2665, 'eine':
2665, 'einen': 2665, 'essen': 548, 'gesprach': 548, 'gespraech': 548, 'in': 2680, 'kaffee': 548, 'lunch': 548,
'meeting': 548, 'n': 2665, 'ne': 2665, 'nen': 2665, 'termin': 548, 'treffen': 548, 'uber': 2681, 'ueber': 2681, 'von':
2681}, {'...': 2656, '<me>': 2692, '<them>': 2657, '<they>': 2277, 'N': 2693, 'abgesagt': 8, 'auf': 2659, 'aus': 2661,
'besprechung': 548, 'call': 548, 'date': 548, 'durch': 2663, 'ein': 2665, 'eine': 2665, 'einen': 2665, 'essen': 548,
'gesprach': 548, 'gespraech': 548, 'ich': 2694, 'in': 2680, 'kaffee': 548, 'kurzfristig': 2683, 'lunch': 548,
'meeting': 548, 'mir': 2684, 'n': 2665, 'ne': 2665, 'nen': 2665, 'spontan': 2683, 'termin': 548, 'treffen': 548,
'uber': 2663, 'ueber': 2663, 'uns': 2695, 'von': 2681, 'wieder': 2683, 'wir': 2696}, {'<should>': 8, 'wollen': 8},
{'<comeinf>': 2698, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2699, '<comeinf>': 2698}, {'': (11, 'thinking'),
'<until>': 670, '^': 1428, 'dass': 999, 'wenn': 999}, {'<until>': 670, '^': 1428, 'dass': 999, 'lust': 484, 'wenn':
999}, {'eigentlich': 8}, {'...': 2699, '<comeinf>': 2698, 'besser': 1370, 'eigentlich': 8, 'es': 1373, 'gern': 2701,
'gerne': 2702, 'gut': 1370, 'ich': 2703, 'lieber': 1370, 's': 1373}, {'...': 2699, '<comeinf>': 2698, 'gern': 1431,
'gerne': 1431}, {'<comeinf>': 2698}, {'...': 2706, '<comeinf>': 2698}, {'abgemacht': 2655, 'ausgemacht': 2655,
'beschlossen': 2655, 'besprochen': 2655, 'festgelegt': 2655, 'vereinbart': 2655}, {'...': 2708}, {'moved': 2224,
'postponed': 2224, 'pushed': 2224, 'rescheduled': 2224, 'shifted': 2224}, {'been': 2710}, {'<det>': 2691, '<my>':
2691, '<their>': 2691, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert':
0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 903, 'haengenlassen': 8, 'hangen': 903, 'hangenlassen': 8,
'sitzen': 904, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2541,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet':
8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8,
'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8},
{'gemeldet': 8, 'mehr': 2717}, {'nicht': 2718}, {'<me>': 2712, '<they>': 2277, 'N': 2713, 'abgesagt': 8, 'angedeutet':
0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2683, 'mich': 2714, 'mir':
2684, 'ned': 2715, 'nicht': 2716, 'sich': 2719, 'spontan': 2683, 'uns': 2684, 'verraten': 0, 'vor': 0, 'wieder':
2683}, {'<comeinf>': 2698, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2721, '<comeinf>': 2698}, {'gelegenheit':
8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2698, 'keine': 2723, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'':
(0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), 'eigentlich': 2725, 'ein': 579, 'eine':
579, 'einen': 579, 'fest': 2664, 'geplant': 8, 'n': 579, 'ne': 579, 'nen': 579, 'vor': 8, 'vorgehabt': 8},
{'eigentlich': 2664, 'fest': 2664, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2724,
'<comeinf>': 2698, 'abgesagt': 8, 'besser': 1370, 'eigentlich': 2725, 'ein': 579, 'eine': 579, 'einen': 579, 'es':
1373, 'fest': 2664, 'geplant': 8, 'gern': 2701, 'gerne': 2702, 'gut': 1370, 'ich': 2726, 'keine': 2723, 'kurzfristig':
2683, 'lieber': 1370, 'mir': 2684, 'n': 579, 'ne': 579, 'nen': 579, 's': 1373, 'spontan': 2683, 'uns': 2684, 'vor': 8,
'vorgehabt': 8, 'wieder': 2683, 'wir': 2727}, {'': (23, 'contact'), 'eigentlich': 2664, 'fest': 2664, 'geplant': 8,
'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2724, '<comeinf>': 2698, 'eigentlich': 2664, 'fest': 2664,
'geplant': 8, 'gern': 1431, 'gerne': 1431, 'ich': 2727, 'keine': 2723, 'vor': 8, 'vorgehabt': 8, 'wir': 2729}, {'to':
39}, {'introducing': 651, 'sending': 651}, {'ll': 651, 's': 2732, 'will': 651}, {'ab': 8}, {'nicht': 2734}, {'es': 0},
{'dank': 2370}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'an': 579, 'beisammen': 579, 'neben': 579, 'uber': 579, 'ueber': 579, 'zusammen': 579}, {'...': 2739}, {'man': 0},
{'mich': 59}, {'...': 2721, '<comeinf>': 2698, 'besser': 1370, 'eigentlich': 8, 'es': 1373, 'gern': 2701, 'gerne':
2702, 'gut': 1370, 'ich': 2703, 'lieber': 1370, 's': 1373}, {'...': 2721, '<comeinf>': 2698, 'gern': 1431, 'gerne':
1431}, {'ll': 39, 'owe': 40, 'promised': 565, 'will': 39}, {'fuer': 575, 'fur': 578, 'persoenlich': 581, 'personlich':
583, 'vor': 586}, {'N': 605}, {'besucht': 579, 'gegessen': 579, 'gehabt': 579, 'gequatscht': 579, 'geredet': 579,
'gesehen': 579, 'gesprochen': 579, 'getroffen': 579, 'telefoniert': 579}, {'beigebracht': 749, 'eingearbeitet': 749,
'eingeschult': 749, 'erklaert': 749, 'erklart': 749, 'erlaeutert': 749, 'erlautert': 749, 'gezeigt': 749,
'vorgefuehrt': 749, 'vorgefuhrt': 749, 'vorgemacht': 749}, {'...': 2749, '<vowed>': 768, '^': 776, 'am': 780, 'auf':
780, 'beim': 780, 'darum': 785, 'drum': 785, 'ersucht': 784, 'gebeten': 784, 'gesagt': 795, 'geschrieben': 795,
'gsagt': 795, 'gschriebn': 795, 'im': 780, 'per': 780, 'um': 80, 'via': 780}, {'mit': 830}, {'...': 2751, 'mit': 830},
{'...': 2751, 'leider': 844, 'mit': 830, 'nicht': 843}, {'...': 2749, '<vowed>': 768, '^': 776, 'am': 780, 'auf': 780,
'beim': 780, 'darum': 785, 'drum': 785, 'ersucht': 784, 'gebeten': 784, 'im': 780, 'per': 780, 'um': 80, 'via': 780},
{'...': 2748, '<them>': 2754, '<title>': 805, '<vowed>': 803, '^': 776, 'alles': 2752, 'das': 2752, 'den': 2752,
'die': 2752, 'es': 2752, 'ihn': 2752, 'mit': 890, 'sie': 2752}, {'angeboten': 39, 'bereit': 895, 'bereiterklaert': 39,
'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2748, '<them>': 2750, '<title>': 805, '<vowed>': 803, '^': 776,
'alles': 2752, 'das': 2752, 'den': 2752, 'die': 2752, 'es': 2753, 'gesagt': 795, 'geschrieben': 795, 'gsagt': 795,
'gschriebn': 795, 'ich': 2755, 'ihn': 2752, 'leider': 844, 'mich': 2756, 'mit': 890, 'nicht': 843, 'sie': 2752, 'wir':
2755}, {'': (5, 'mine'), '...': 110, '<det>': 12}, {'...': 110, '<them>': 12, 'das': 89, 'den': 89, 'die': 89, 'es':
89, 'ihn': 89, 's': 89, 'sie': 89}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2760}, {'...': 2760,
'<them>': 2761, 'mir': 2761, 'uns': 2761}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2763,
'fur': 2763}, {'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12},
{'...': 2765}, {'': (5, 'mine'), '...': 2765, 'D': 2766}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2764,
'<them>': 2767, '<until>': 2768, 'D': 2768, 'das': 89, 'den': 89, 'die': 89, 'es': 89, 'fuer': 89, 'fur': 89, 'ihn':
89, 'sie': 89}, {'<them>': 2052, 'mich': 2053, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2758, '<give1>': 2759,
'<sees1>': 2762, '<serves>': 2769, '<their>': 2042, 'N': 2043, 'das': 2042, 'den': 2042, 'die': 2042, 'ihr': 2042,
'kuemmer': 2051, 'kuemmere': 2051, 'kuemmre': 2051, 'kummer': 2051, 'kummere': 2051, 'kummre': 2051, 'meld': 2770,
'melde': 2770, 'ruf': 2061, 'rufe': 2061, 'schreib': 2061, 'schreibe': 2061, 'sein': 2042, 'uberleg': 2067,
'uberlege': 2067, 'ueberleg': 2067, 'ueberlege': 2067}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...':
2772}, {'^': 2773}, {'<them>': 2774}, {'<them>': 2774, '<title>': 2775}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...':
2777}, {'...': 2777, 'D': 2778}, {'N': 2779, 'ihn': 2779, 'sie': 2779}, {'^': 2270}, {'bei': 12, 'damit': 12, 'mit':
12}, {'zug': 2782}, {'reihe': 2782}, {'der': 2784}, {'am': 2783, 'an': 2785, 'dran': 2782}, {'...': 2326, '<them>':
1131, 'dran': 2297}, {'^': 2786}, {'...': 2326}, {'...': 2326, '<them>': 1131, 'D': 1787, '^': 2786, 'dran': 2297,
'ich': 2787, 'jetzt': 2788, 'leider': 2321, 'nicht': 2320, 'nun': 2788, 'wir': 2789}, {'^': 249, 'ich': 2334, 'von':
2333, 'wir': 2334}, {'daran': 2376, 'dran': 2376, 'nicht': 2377}, {'auf': 507, 'besser': 507, 'bloss': 507, 'bloß':
507, 'lieber': 507, 'nicht': 507, 'um': 507, 'von': 507}, {'daran': 2376, 'dran': 2376, 'ich': 2792, 'mich': 2793,
'mir': 2793, 'nicht': 2377, 'uns': 2793}, {'an': 484, 'daran': 484, 'daruber': 484, 'darueber': 484, 'uber': 484,
'ueber': 484}, {'mich': 2793, 'mir': 2793, 'uns': 2793}, {'D': 1787}, {'...': 548, 'auf': 598}, {'...': 548, 'auf':
598, 'schon': 2798}, {'mich': 2799, 'uns': 2799}, {'daran': 2376, 'dran': 2376}, {'sobald': 12, 'sowie': 12, 'wenn':
12}, {'<them>': 2802}, {'bei': 2803, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2804}, {'mich': 2805}, {'<them>':
39, 'gern': 484}, {'^': 12, 'solange': 39}, {'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0},
{'hoeren': 484, 'sehen': 484, 'treffen': 484, 'verabreden': 484, 'wiedersehen': 484, 'zusammensetzen': 484,
'zusammentelefonieren': 484}, {'...': 2810, 'hoeren': 484, 'sehen': 484, 'treffen': 484, 'verabreden': 484,
'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484}, {'aber': 2809, 'auch': 2809, 'daran': 2376,
'dran': 2376, 'ehrlich': 2809, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2809, 'mich': 2811, 'sagen': 0,
'schon': 2809, 'uns': 2811, 'zugeben': 0}, {'aber': 2809, 'auch': 2809, 'ehrlich': 2809, 'einraeumen': 0, 'gestehen':
0, 'gestehn': 0, 'leider': 2809, 'sagen': 0, 'schon': 2809, 'zugeben': 0}, {'mich': 2811, 'uns': 2811}, {'<them>':
2808, '^': 12, 'aber': 2809, 'auch': 2809, 'daran': 2376, 'dran': 2376, 'ehrlich': 2809, 'einraeumen': 0, 'gestehen':
0, 'gestehn': 0, 'ich': 2812, 'leider': 2809, 'man': 2813, 'mich': 2811, 'sagen': 0, 'schon': 2809, 'uns': 2811,
'wir': 2814, 'zugeben': 0}, {'daran': 2376, 'dran': 2376, 'ich': 2801}, {'aber': 2809, 'auch': 2809, 'ehrlich': 2809,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2809, 'mich': 2811, 'sagen': 0, 'schon': 2809, 'uns': 2811,
'zugeben': 0}, {'aber': 2809, 'auch': 2809, 'ehrlich': 2809, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
2817, 'leider': 2809, 'man': 2813, 'mich': 2811, 'sagen': 0, 'schon': 2809, 'uns': 2811, 'wir': 2814, 'zugeben': 0},
{'ich': 2814, 'mich': 2811, 'uns': 2811, 'wir': 2814}, {'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'sagen': 0, 'zugeben': 0}, {'hoeren': 484, 'horen': 484, 'sehen': 484, 'treffen': 484, 'verabreden': 484,
'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484}, {'...': 2821, 'hoeren': 484, 'horen': 484,
'sehen': 484, 'treffen': 484, 'verabreden': 484, 'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren':
484}, {'aber': 2820, 'auch': 2820, 'daran': 2376, 'dran': 2376, 'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'leider': 2820, 'mich': 2822, 'sagen': 0, 'schon': 2820, 'uns': 2822, 'zugeben': 0},
{'aber': 2820, 'auch': 2820, 'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider':
2820, 'sagen': 0, 'schon': 2820, 'zugeben': 0}, {'mich': 2822, 'uns': 2822}, {'<them>': 2808, '^': 12, 'aber': 2820,
'auch': 2820, 'daran': 2376, 'dran': 2376, 'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2823, 'leider': 2820, 'man': 2824, 'mich': 2822, 'nicht': 2377, 'sagen': 0, 'schon': 2820, 'uns': 2822,
'wir': 2825, 'zugeben': 0}, {'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 484,
'sehen': 484, 'treffen': 484, 'verabreden': 484, 'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren':
484}, {'...': 2828, 'horen': 484, 'sehen': 484, 'treffen': 484, 'verabreden': 484, 'wiedersehen': 484,
'zusammensetzen': 484, 'zusammentelefonieren': 484}, {'aber': 2827, 'auch': 2827, 'daran': 2376, 'dran': 2376,
'ehrlich': 2827, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2827, 'mich': 2829, 'sagen': 0, 'schon': 2827,
'uns': 2829, 'zugeben': 0}, {'aber': 2827, 'auch': 2827, 'ehrlich': 2827, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 2827, 'sagen': 0, 'schon': 2827, 'zugeben': 0}, {'mich': 2829, 'uns': 2829}, {'<them>': 2808, '^': 12,
'aber': 2827, 'auch': 2827, 'daran': 2376, 'dran': 2376, 'ehrlich': 2827, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2830, 'leider': 2827, 'man': 2831, 'mich': 2829, 'sagen': 0, 'schon': 2827, 'uns': 2829, 'wir': 2832,
'zugeben': 0}, {'aber': 2820, 'auch': 2820, 'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2820, 'mich': 2829, 'sagen': 0, 'schon': 2820, 'uns': 2829, 'zugeben': 0}, {'aber': 2820,
'auch': 2820, 'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2834, 'leider':
2820, 'man': 2824, 'mich': 2829, 'sagen': 0, 'schon': 2820, 'uns': 2829, 'wir': 2832, 'zugeben': 0}, {'ich': 2832,
'mich': 2829, 'uns': 2829, 'wir': 2832}, {'aber': 2827, 'auch': 2827, 'ehrlich': 2827, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2827, 'mich': 2829, 'sagen': 0, 'schon': 2827, 'uns': 2829, 'zugeben': 0}, {'aber': 2827,
'auch': 2827, 'ehrlich': 2827, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2837, 'leider': 2827, 'man': 2831,
'mich': 2829, 'sagen': 0, 'schon': 2827, 'uns': 2829, 'wir': 2832, 'zugeben': 0}, {'^': 192}, {'auf': 2839}, {'D':
2840, 'auf': 2839}, {'D': 2840, 'auf': 2839, 'ich': 2841}, {'...': 2326, 'ich': 2789, 'wir': 2789}, {'<them>': 39,
'^': 12, 'ich': 565, 'wir': 40}, {'<them>': 39, 'ich': 40, 'wir': 40}, {'D': 59, 'uns': 548}, {'...': 2326, 'D': 1787,
'^': 2786, 'ich': 2789, 'jetzt': 2788, 'leider': 2321, 'nicht': 2320, 'nun': 2788, 'wir': 2789}, {'^': 669, 'solange':
39}, {'<them>': 2848, '^': 249, 'auf': 1643, 'besser': 507, 'dringend': 507, 'endlich': 507, 'lieber': 507, 'mich':
2793, 'mir': 2793, 'niemals': 507, 'unbedingt': 507, 'uns': 2793}, {'^': 249, 'auf': 1643, 'besser': 507, 'dringend':
507, 'endlich': 507, 'lieber': 507, 'niemals': 507, 'unbedingt': 507}, {'...': 2821, 'auf': 507, 'besser': 507,
'bloss': 507, 'bloß': 507, 'hoeren': 484, 'horen': 484, 'lieber': 507, 'nicht': 507, 'sehen': 484, 'treffen': 484,
'um': 507, 'verabreden': 484, 'von': 507, 'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484},
{'<them>': 2848, 'auf': 1643, 'besser': 507, 'dringend': 507, 'endlich': 507, 'ich': 2825, 'lieber': 507, 'mich':
2851, 'mir': 2793, 'niemals': 507, 'unbedingt': 507, 'uns': 2851, 'wir': 2825}, {'auf': 1643, 'besser': 507,
'dringend': 507, 'endlich': 507, 'lieber': 507, 'niemals': 507, 'unbedingt': 507}, {'auf': 1643, 'besser': 507,
'dringend': 507, 'endlich': 507, 'ich': 2825, 'lieber': 507, 'mich': 2822, 'niemals': 507, 'unbedingt': 507, 'uns':
2822, 'wir': 2825}, {'vor': 484}, {'<them>': 2774, '<title>': 2775, 'mir': 2855}, {'...': 2066}, {'^': 2857}, {'mir':
2858}, {'': (11, 'thinking'), 'mir': 2858}, {'^': 12, 'ich': 39}, {'^': 12, 'dass': 2861, 'ich': 39}, {'<them>': 2862,
'^': 12, 'dass': 2861, 'ich': 39}, {'<them>': 2862, '^': 12, 'dass': 2861, 'ich': 2863}, {'arzt': 8, 'einkaufen': 8,
'sport': 8}, {'dusche': 8}, {'der': 2866}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2868, 'zuhause': 8}, {'beim':
2865, 'duschen': 8, 'einkaufen': 8, 'in': 2867, 'nicht': 2869, 'unterwegs': 8, 'weg': 8}, {'beim': 2865, 'da': 8,
'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2867, 'nicht': 2869, 'unterwegs': 8, 'weg': 8, 'zu': 2868, 'zuhause':
8}, {'...': 2326, 'beim': 2865, 'duschen': 8, 'einkaufen': 8, 'gerade': 2870, 'grad': 2870, 'ich': 2789, 'in': 2867,
'leider': 2870, 'nicht': 2871, 'unterwegs': 8, 'weg': 8, 'wir': 2789}, {'auf': 1577}, {'noch': 2873}, {'auf': 1577,
'immer': 2874, 'jetzt': 2873, 'weiterhin': 2873}, {'auf': 1577, 'ich': 2875, 'immer': 2874, 'jetzt': 2873,
'weiterhin': 2873, 'wir': 2875}, {'...': 2873}, {'auf': 1577, 'immer': 2874, 'jetzt': 2873, 'seit': 2877, 'weiterhin':
2873}, {'auf': 1577, 'ich': 2878, 'immer': 2874, 'jetzt': 2873, 'seit': 2877, 'weiterhin': 2873, 'wir': 2878}, {'^':
12, 'bei': 40}, {'<them>': 39, 'mich': 2880}, {'': (2, 'plan'), '<them>': 39, 'mich': 2880}, {'...': 2746, '<acts1>':
598, '<and>': 2747, '<give1>': 626, '<have>': 2757, '<should>': 982, '^': 2771, 'arbeite': 2776, 'auf': 2659,
'begleite': 2780, 'begleiten': 2780, 'bekomm': 2781, 'bekomme': 2781, 'bereite': 2776, 'besuche': 59, 'bin': 2790,
'braeuchte': 2791, 'brauch': 2338, 'brauche': 2338, 'brauchen': 2338, 'brauchte': 2791, 'bring': 2345, 'bringe': 2345,
'bräuchte': 2791, 'daran': 2376, 'darf': 2794, 'denke': 2795, 'dran': 2376, 'duerfe': 507, 'duerfen': 2796, 'durfe':
507, 'durfen': 2796, 'erhoffe': 2495, 'erwarte': 2508, 'erwarten': 2508, 'fahr': 2797, 'fahre': 2797, 'frag': 2551,
'frage': 2551, 'freu': 2800, 'freue': 2800, 'freuen': 2800, 'geh': 2797, 'gehe': 2797, 'gruble': 484, 'grueble': 484,
'hol': 2780, 'hole': 2780, 'holen': 2780, 'ich': 2801, 'krieg': 2781, 'kriege': 2781, 'leg': 2776, 'lege': 2776,
'meld': 2806, 'melde': 2806, 'mit': 2327, 'mochte': 2807, 'mochten': 40, 'moechte': 2807, 'moechten': 40, 'muass':
565, 'mues': 565, 'muesse': 507, 'muessen': 2815, 'muesst': 2816, 'muesste': 2818, 'muessten': 2819, 'muss': 2826,
'musse': 507, 'mussen': 2833, 'musst': 2816, 'musste': 2835, 'mussten': 2836, 'möchte': 2807, 'müsste': 2838,
'müssten': 2836, 'nehm': 2345, 'nehme': 2345, 'pass': 2842, 'passe': 2842, 'samma': 2843, 'schuld': 2844, 'schulde':
2844, 'schulden': 2845, 'seh': 2846, 'sehe': 2846, 'sehen': 2846, 'sind': 2847, 'soll': 2849, 'solle': 2850, 'sollen':
2852, 'solln': 2853, 'sollte': 2854, 'sollten': 2854, 'stell': 2776, 'stelle': 2856, 'treff': 59, 'treffe': 59,
'uberleg': 2859, 'uberlege': 2860, 'ubernehme': 39, 'ueberleg': 2859, 'ueberlege': 2860, 'uebernehme': 39, 'und': 901,
'vermisse': 484, 'versprach': 2864, 'versprech': 2864, 'verspreche': 2864, 'war': 2872, 'waren': 2843, 'wart': 2876,
'warte': 2879, 'warten': 2879, 'werd': 2881, 'werde': 2882, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 484,
'wunschte': 484}, {'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 67}, {'...': 2884}, {'...':
2403, '<my>': 2885, '<vowed>': 1102, 'empfohlen': 731, 'geht': 0, 'vermittelt': 731, 'weiterempfohlen': 731}, {'...':
2403, '<my>': 2885, '<vowed>': 1102, 'empfohlen': 731, 'vermittelt': 731, 'weiterempfohlen': 731}, {'...': 2403,
'<my>': 2885, '<rel>': 2380, '<vowed>': 1102, 'empfohlen': 731, 'geht': 0, 'vermittelt': 731, 'weiterempfohlen': 731},
{'<rel>': 2380}, {'ich': 507, 'wir': 507}, {'<should>': 2890}, {'nach': 2891}, {'meinung': 2892}, {'...': 2261,
'<community>': 2230, '<det>': 2231, 'stich': 904, 'vorbeigehen': 2268}, {'^': 2174}, {'s': 2895}, {'N': 2896, '^':
2179}, {'auf': 2897}, {'noch': 2898}, {'gelaufen': 579}, {'arme': 2900}, {'abwesenheit': 8}, {'...': 2226,
'<community>': 2230, '<det>': 2231, 'die': 2901, 'meiner': 2902}, {'N': 743, 'ich': 2283}, {'mich': 579, 'uns': 579},
{'<and>': 2362, 'N': 769, 'an': 2362, 'bei': 2362, 'mit': 2362, 'to': 2362, 'with': 2362, 'x': 2362, 'zu': 2362},
{'<and>': 2362, 'N': 769, 'an': 2362, 'bei': 2362, 'mit': 2362, 'zu': 2362}, {'N': 2907}, {'N': 769, 'fuer': 2362,
'fur': 2362, 'zwischen': 2362}, {'<and>': 2362, 'N': 769, 'an': 2362, 'bei': 2362, 'mit': 2362, 'x': 2362, 'zu':
2362}, {'N': 2910, 'fuer': 2908, 'fur': 2908, 'von': 2908, 'zwischen': 2908}, {'N': 2906, 'fuer': 2908, 'fur': 2908,
'gemacht': 2909, 'geschickt': 2909, 'mail': 2911, 'rausgeschickt': 2909, 'von': 2908, 'zwischen': 2908}, {'<and>':
2362, 'to': 2362}, {'N': 2913}, {'gemacht': 2909, 'geschickt': 2909, 'rausgeschickt': 2909}, {'<not>': 2295, 'a':
1441, 'aber': 2296, 'ah': 1441, 'au': 1441, 'auch': 1441, 'booked': 2159, 'called': 2223, 'canceled': 8, 'cancelled':
8, 'confirmed': 2159, 'dann': 2296, 'gecancelt': 8, 'moved': 2224, 'planned': 2159, 'postponed': 2224, 'pushed': 2224,
'rescheduled': 2224, 'scheduled': 2159, 'shifted': 2224}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2917},
{'angesetzt': 59, 'ausgemacht': 59, 'dazwischen': 2318, 'dazwischengekommen': 8, 'eingetragen': 59, 'etwas': 2918,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59, 'was': 2918}, {'...': 1456, 'aufgetaucht': 8,
'erschienen': 8, 'gekommen': 8}, {'ned': 2920, 'net': 2920, 'nicht': 2920}, {'...': 2921, '<me>': 1449, 'ned': 2920,
'net': 2920, 'nicht': 2920}, {'ansicht': 643, 'auffassung': 643, 'meinung': 643}, {'dazwischen': 2318,
'dazwischengekommen': 8}, {'gekommen': 0}, {'ohren': 2925}, {'...': 2924, 'dazwischen': 2318, 'dazwischengekommen': 8,
'zu': 2926}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 1034}, {'...': 2919, '<not>': 2295, '<they>':
2922, 'a': 1441, 'aber': 2296, 'abgemacht': 59, 'ah': 1441, 'angesetzt': 59, 'au': 1441, 'auch': 1441, 'aufgetaucht':
579, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2296, 'dazugekommen': 579, 'dazugestossen': 579, 'dazugestoßen': 579,
'dazwischen': 2318, 'dazwischengekommen': 8, 'der': 2923, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8,
'etwas': 2918, 'festgelegt': 59, 'fixiert': 59, 'fuer': 548, 'fur': 548, 'gebucht': 59, 'gekommen': 579, 'geplant':
59, 'gestrichen': 8, 'ist': 615, 'mir': 2927, 'mitgekommen': 579, 'nicht': 2928, 'reserviert': 59, 'terminiert': 59,
'uns': 2927, 'vereinbart': 59, 'verschoben': 2194, 'vorbeigefahren': 579, 'vorbeigekommen': 579, 'was': 2918, 'wurde':
615}, {'am': 1795}, {'...': 2517, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 572, 'ausgemacht': 59,
'ausgeschenkt': 572, 'ausgeteilt': 572, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59,
'geplant': 59, 'gesammelt': 572, 'ist': 2350, 'sortiert': 572, 'steht': 59, 'vereinbart': 59, 'verteilt': 572,
'zugesagt': 59}, {'etwas': 2918, 'was': 2918}, {'N': 2642, 'an': 1461, 'auf': 1461, 'bei': 1461, 'beim': 1461, 'in':
1461, 'zu': 1461}, {'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 579, 'mir': 579, 'uns': 579}, {'...': 2932,
'N': 2642, 'alle': 1462, 'an': 1461, 'auch': 2933, 'auf': 1461, 'aufgetaucht': 579, 'bei': 1468, 'beide': 1462,
'beim': 1461, 'da': 1467, 'dazugekommen': 579, 'dazugestossen': 579, 'dazugestoßen': 579, 'doch': 1735, 'einfach':
1735, 'etwas': 2918, 'gekommen': 579, 'im': 1464, 'in': 1470, 'ins': 1464, 'kurz': 1466, 'mitgekommen': 579, 'nicht':
2934, 'noch': 2643, 'sich': 2644, 'vorbei': 579, 'vorbeigefahren': 579, 'vorbeigekommen': 579, 'was': 2918, 'wieder':
1462, 'zu': 2935}, {'N': 2642, 'alle': 1462, 'an': 1461, 'auch': 2933, 'auf': 1461, 'bei': 1468, 'beide': 1462,
'beim': 1461, 'da': 1467, 'im': 1464, 'in': 1470, 'ins': 1464, 'kurz': 1466, 'noch': 2643, 'sich': 2644, 'wieder':
1462, 'zu': 1461}, {'...': 1476, '<me>': 1481, '^': 1475}, {'gepackt': 572, 'geschleppt': 572, 'getragen': 572,
'verladen': 572}, {'es': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2940, 'gekommen': 8, 'kam': 8}, {'bekommen': 8,
'erhalten': 8, 'gab': 2940, 'gekommen': 8, 'kam': 8, 'mit': 8}, {'mit': 8}, {'anruf': 2943, 'call': 2943, 'gesprach':
2943, 'gespraech': 2943, 'kaffee': 2943, 'kontakt': 2943, 'meeting': 2943, 'telefonat': 2943, 'termin': 2943,
'treffen': 2943}, {'fixe': 2943}, {'<appointment>': 8, 'absage': 2941, 'anruf': 2942, 'antwort': 2941, 'call': 2943,
'en': 2944, 'entschuldigung': 2941, 'erklaerung': 2941, 'erklarung': 2941, 'essen': 2943, 'gesprach': 2943,
'gespraech': 2943, 'info': 2941, 'jour': 2945, 'kaffee': 2943, 'kontakt': 2943, 'lebenszeichen': 8, 'lunch': 2943,
'mail': 2941, 'meeting': 2943, 'meldung': 2941, 'nachricht': 2941, 'telefonat': 2943, 'termin': 2943, 'treffen':
2943}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'gab': 2940, 'gekommen': 8, 'kam': 8, 'von': 8}, {'gehabt':
8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2940, 'gekommen': 8, 'kam': 8, 'von': 8},
{'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8,
'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'absage': 2941, 'anruf': 2941, 'antwort': 2947, 'energie': 2948,
'entschuldigung': 2941, 'erklaerung': 2941, 'erklarung': 2941, 'gelegenheit': 2949, 'info': 2941, 'kraft': 2948,
'lust': 2948, 'mail': 2950, 'meldung': 2941, 'moeglichkeit': 2948, 'moglichkeit': 2948, 'nachricht': 2950, 'nerven':
2948, 'reaktion': 2951, 'ruckmeldung': 2952, 'rueckmeldung': 2952, 'zeit': 2953}, {'<appointment>': 8, 'absage': 2941,
'anruf': 2942, 'antwort': 2941, 'call': 2943, 'entschuldigung': 2941, 'erklaerung': 2941, 'erklarung': 2941, 'info':
2941, 'kaffee': 2943, 'kontakt': 2943, 'mail': 2941, 'meldung': 2941, 'nachricht': 2941, 'termin': 2943},
{'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht':
8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2868, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8,
'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2958, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2958},
{'...': 2956, 'am': 2957, 'ans': 2957, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2959, 'ging':
2959, 'hat': 2960, 'hebt': 2959, 'hob': 2959, 'macht': 2959, 'machte': 2959, 'nahm': 2959, 'zu': 2868, 'zuhause': 8},
{'gelernt': 579}, {'verpasst': 8}, {'<me>': 1481}, {'man': 484}, {'mal': 484}, {'wir': 2966}, {'dazu': 8}, {'nicht':
2968}, {'zustande': 8}, {'N': 1816, 'mich': 2221, 'nicht': 2970, 'uns': 2221, 'vorbei': 59, 'zu': 1815, 'zum': 59},
{'gemacht': 769, 'hergestellt': 769, 'vermittelt': 769}, {'<have>': 769}, {'<have>': 2972, 'gemacht': 2973,
'hergestellt': 2973, 'vermittelt': 2973}, {'ich': 2974, 'wir': 2974}, {'den': 2975, 'die': 2975}, {'N': 2976},
{'gegeben': 1116, 'geschickt': 1116, 'hergestellt': 1116, 'vermittelt': 1116, 'weitergegeben': 1116}, {'...': 2978},
{'hergestellt': 769}, {'N': 2980}, {'<and>': 2981}, {'...': 2978, 'N': 2982}, {'...': 2978, 'N': 2976}, {'N': 2982},
{'mit': 2977, 'vom': 2979, 'von': 2983, 'zu': 2984, 'zum': 2979, 'zur': 2979, 'zwischen': 2985}, {'bett': 8, 'fieber':
8, 'grippe': 8}, {'im': 2987, 'mit': 2987}, {'im': 2987, 'krank': 2988, 'mit': 2987}, {'es': 2687}, {'': (13, 'talk'),
'<them>': 1000, 'N': 1000}, {'gegeben': 731, 'geschickt': 731, 'weitergegeben': 731, 'weitergeleitet': 731}, {'N':
2992}, {'an': 2993}, {'getroffen': 8}, {'abgesagt': 8, 'nicht': 2995, 'verpasst': 8}, {'mir': 579}, {'bei': 2272},
{'bei': 1304, 'im': 2987, 'jetzt': 2998, 'krank': 2988, 'mit': 2987, 'nun': 2998}, {'sorgen': 484}, {'mir': 3000},
{'bitte': 744, 'frage': 744}, {'der': 3002}, {'mit': 3003}, {'': (23, 'contact'), 'N': 3004}, {'...': 2141, 'an':
3005, 'bekommen': 579, 'erhalten': 579, 'gab': 2074, 'gekriegt': 579, 'geschickt': 579, 'geschrieben': 579,
'gesendet': 579, 'gschriebn': 579, 'hinterlassen': 579, 'ihm': 39, 'ihnen': 39, 'ihr': 39, 'kam': 2074,
'rausgeschickt': 579, 'v': 579, 'verschickt': 579, 'vom': 579, 'von': 579}, {'<me>': 579, 'am': 579, 'auf': 579,
'aus': 579, 'dass': 579, 'mir': 579, 'ob': 579, 'per': 579, 'uns': 579, 'via': 579, 'wegen': 579}, {'ob': 484, 'wann':
484, 'was': 484, 'wie': 484}, {'melden': 484}, {'gucken': 3008, 'schauen': 3008, 'sehen': 3008, 'wieder': 3009},
{'aber': 2809, 'auch': 2809, 'ehrlich': 2809, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2813, 'leider':
2809, 'man': 2813, 'sagen': 0, 'schon': 2809, 'zugeben': 0}, {'aber': 2820, 'auch': 2820, 'ehrlich': 2820,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2824, 'leider': 2820, 'man': 2824, 'sagen': 0,
'schon': 2820, 'zugeben': 0}, {'aber': 2827, 'auch': 2827, 'ehrlich': 2827, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2831, 'leider': 2827, 'man': 2831, 'sagen': 0, 'schon': 2827, 'zugeben': 0}, {'braeuchte': 507, 'brauchte':
507, 'bräuchte': 507, 'duerfe': 507, 'durfe': 507, 'muesse': 507, 'muessen': 3011, 'muesste': 3011, 'muss': 3012,
'musse': 507, 'mussen': 3013, 'musste': 3012, 'müsste': 3013, 'solle': 507}, {'do': 39}, {'job': 39, 'part': 39,
'teil': 39, 'to': 3015, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben': 39, 'kappe': 2191, 'todos':
39}, {'ausstaendig': 412, 'ausstandig': 412, 'ausstehend': 412, 'faellig': 412, 'fallig': 412, 'fehlen': 412, 'fehlt':
412, 'offen': 412}, {'ausstaendig': 412, 'ausstandig': 412, 'ausstehend': 412, 'faellig': 412, 'fallig': 412,
'fehlen': 412, 'fehlt': 412, 'noch': 3018, 'offen': 412}, {'aus': 579, 'ned': 1509, 'net': 1509, 'nicht': 1509},
{'sich': 3020}, {'sich': 1512}, {'einheit': 2359, 'gesprach': 2359, 'gespraech': 2359, 'session': 2359, 'stunde':
2359, 'termin': 2359}, {'': (18, 'gave:mentoring'), 'mit': 2093, 'zu': 2358}, {'mit': 2093, 'zu': 2358}, {'': (18,
'gave:mentoring'), 'N': 759, 'fuer': 2093, 'fur': 2093, 'mit': 2093, 'zu': 2358}, {'': (18, 'gave:mentoring'), 'N':
759, 'mit': 2093, 'zu': 2358}, {'': (18, 'gave:mentoring'), 'zu': 2358}, {'einheit': 3024, 'fuer': 2093, 'fur': 2093,
'gesprach': 3025, 'gespraech': 3025, 'mit': 2093, 'session': 3026, 'stunde': 3027, 'termin': 3028}, {'fuer': 2093,
'fur': 2093, 'mit': 2093, 'zu': 2358}, {'N': 748, 'an': 2291, 'vielmal': 2291}, {'gemacht': 731}, {'eingesetzt': 731,
'stark': 3032, 'starkgemacht': 731, 'verbuergt': 731, 'verwendet': 731}, {'...': 3033, 'eingesetzt': 731, 'stark':
3032, 'starkgemacht': 731, 'verbuergt': 731, 'verwendet': 731}, {'<them>': 3034}, {'eingesetzt': 731, 'stark': 3032,
'starkgemacht': 731, 'verburgt': 731, 'verwendet': 731}, {'...': 3036, 'eingesetzt': 731, 'stark': 3032,
'starkgemacht': 731, 'verburgt': 731, 'verwendet': 731}, {'<them>': 3037}, {'fuer': 3035, 'fur': 3038}, {'...': 3039,
'fuer': 3035, 'fur': 3038, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 3041}, {'zu': 3042}, {'...':
3043}, {'ohren': 0}, {'...': 3043, 'zu': 3045}, {'abgesagt': 8, 'ist': 3044, 'kam': 3046, 'kommt': 3046,
'kurzfristig': 2683, 'spontan': 2683, 'wieder': 2683}, {'...': 1092, 'durchgespielt': 759, 'geprobt': 759, 'geubt':
759, 'trainiert': 759, 'vorbereitet': 759}, {'...': 1093, 'durchgespielt': 759, 'geprobt': 759, 'geuebt': 759,
'trainiert': 759, 'vorbereitet': 759}, {'...': 1094, 'durchgespielt': 759, 'geprobt': 759, 'geubt': 759, 'geuebt':
759, 'trainiert': 759, 'vorbereitet': 759}, {'gebueffelt': 749, 'gebuffelt': 749, 'gelernt': 749, 'geubt': 749,
'geuebt': 749}, {'gebueffelt': 749, 'gelernt': 749, 'geuebt': 749}, {'gebuffelt': 749, 'gelernt': 749, 'geubt': 749},
{'-gesprach': 3048, '-gespraech': 3049, '-interview': 3050, '-praesentation': 3049, '-prasentation': 3048,
'-pruefung': 3049, '-prufung': 3048, 'an': 2236, 'bewerbung': 3050, 'buchhaltung': 3051, 'deutsch': 3051, 'durch':
2309, 'englisch': 3051, 'excel': 3051, 'franzoesisch': 3052, 'franzosisch': 3053, 'mathe': 3051, 'pitch': 3050,
'python': 3051, 'rede': 3050, 'uber': 2240, 'ueber': 2244, 'vortrag': 3050}, {'^': 1095}, {'...': 3054, '<their>':
3055, '^': 1095, 'buchhaltung': 3051, 'das': 3055, 'den': 3055, 'deutsch': 3051, 'die': 3055, 'durch': 2314, 'ein':
3055, 'englisch': 3051, 'excel': 3051, 'franzoesisch': 3052, 'franzosisch': 3053, 'koennte': 2252, 'konnte': 2252,
'könnte': 2252, 'mathe': 3051, 'mochte': 2252, 'moechte': 2252, 'muesste': 2252, 'muessten': 2252, 'musste': 2252,
'mussten': 2252, 'möchte': 2252, 'müsste': 2252, 'müssten': 2252, 'python': 3051, 'sollte': 2252, 'sollten': 2252,
'will': 2252}, {'geprobt': 374, 'geubt': 374, 'geuebt': 374}, {'pitch': 3057}, {'...': 3058, 'als': 2255},
{'retourniert': 374, 'versehen': 374, 'zurueckgegeben': 374, 'zurueckgemailt': 374, 'zurueckgesandt': 374,
'zurueckgeschickt': 374}, {'retourniert': 374, 'versehen': 374, 'zuruckgegeben': 374, 'zuruckgemailt': 374,
'zuruckgesandt': 374, 'zuruckgeschickt': 374}, {'retourniert': 374, 'versehen': 374, 'zuruckgegeben': 374,
'zuruckgemailt': 374, 'zuruckgesandt': 374, 'zuruckgeschickt': 374, 'zurueckgegeben': 374, 'zurueckgemailt': 374,
'zurueckgesandt': 374, 'zurueckgeschickt': 374}, {'^': 249, 'gegeben': 507}, {'weg': 3063}, {'den': 3064},
{'zusammen': 901}, {'<me>': 901, '<them>': 3056, 'N': 3059, 'aenderungsvorschlaegen': 3060, 'am': 1674,
'anderungsvorschlagen': 3061, 'anmerkungen': 3062, 'auf': 3065, 'das': 2120, 'dem': 2120, 'den': 2120, 'der': 2120,
'die': 2120, 'feedback': 3062, 'hinweisen': 3062, 'kommentaren': 3062, 'korrekturen': 3062, 'korrekturvorschlaegen':
3060, 'korrekturvorschlagen': 3061, 'mir': 3066, 'notizen': 3062, 'randnotizen': 3062, 'verbesserungsvorschlaegen':
3060, 'verbesserungsvorschlagen': 3061, 'vorschlaegen': 3060, 'vorschlagen': 3061}, {'': (14, 'together'), 'bekannt':
770, 'vernetzt': 769, 'vorgestellt': 769}, {'^': 1514, 'treffen': 59}, {'<thing>': 1296, '<work>': 1296, 'absagen':
71, 'angebot': 1296, 'antwort': 1296, 'bescheid': 1473, 'bestatigung': 1296, 'entscheidung': 1296, 'feedback': 1474,
'fotos': 1296, 'kostenvoranschlag': 1296, 'muster': 1296, 'offerte': 1296, 'rechnung': 1296, 'ruckmeldung': 1524,
'unterlagen': 1296, 'vertrag': 1296, 'zahlen': 1296, 'zusagen': 71}, {'treffen': 59}, {'...': 3071, '<them>': 39},
{'...': 3069, '<me>': 651, '<them>': 39, '<until>': 1729, '^': 3070, 'dass': 1533, 'ich': 3072, 'wir': 3072}, {'^':
1544, 'treffen': 59}, {'<thing>': 1296, '<work>': 1296, 'absagen': 71, 'angebot': 1296, 'antwort': 1296, 'bescheid':
1473, 'bestaetigung': 1296, 'entscheidung': 1296, 'feedback': 1474, 'fotos': 1296, 'kostenvoranschlag': 1296,
'muster': 1296, 'offerte': 1296, 'rechnung': 1296, 'rueckmeldung': 1524, 'unterlagen': 1296, 'vertrag': 1296,
'zahlen': 1296, 'zusagen': 71}, {'...': 3074, '<me>': 651, '<them>': 39, '<until>': 1729, '^': 3075, 'dass': 1533,
'ich': 3072, 'wir': 3072}, {'': (1, 'moved'), 'D': 1795}, {'D': 1795, 'auf': 3077, 'to': 3077}, {'ich': 565, 'ma':
565, 'wir': 565}, {'ma': 565}, {'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8, 'canceln': 8,
'stornieren': 8, 'verschieben': 360, 'vertagen': 360}, {'...': 3082, 'absagen': 8, 'canceln': 8, 'stornieren': 8,
'verschieben': 360, 'vertagen': 360}, {'schlafen': 0}, {'gehen': 0}, {'kopf': 3085}, {'den': 3086}, {'drueber': 3084,
'durch': 3087, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber': 3084, 'durch': 3087, 'erst': 3088,
'mal': 3088, 'noch': 3088, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2810, 'drueber': 3084,
'durch': 3087, 'erst': 3088, 'hoeren': 484, 'mal': 3088, 'noch': 3088, 'sehen': 484, 'treffen': 484, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 484, 'wiedersehen': 484, 'zusammensetzen': 484,
'zusammentelefonieren': 484}, {'...': 3082, '<them>': 39, '^': 12, 'aber': 2809, 'absagen': 8, 'auch': 2809,
'canceln': 8, 'daran': 2376, 'dran': 2376, 'drueber': 3084, 'durch': 3087, 'ehrlich': 2809, 'einraeumen': 0, 'erst':
3088, 'gestehen': 0, 'gestehn': 0, 'leider': 2809, 'mal': 3088, 'mich': 2811, 'mir': 3089, 'noch': 3088, 'sagen': 0,
'schon': 2809, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3090, 'verschieben': 360,
'vertagen': 360, 'zugeben': 0}, {'...': 3082, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'drueber': 3084,
'durch': 3087, 'erst': 3088, 'mal': 3088, 'mich': 2811, 'mir': 3089, 'noch': 3088, 'stornieren': 8, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3090, 'verschieben': 360, 'vertagen': 360}, {'...': 3081, '<det>': 39, 'N':
3083, 'aber': 2809, 'absagen': 8, 'auch': 2809, 'canceln': 8, 'daran': 2376, 'dran': 2376, 'drueber': 3084, 'durch':
3087, 'ehrlich': 2809, 'einraeumen': 0, 'er': 3083, 'erst': 3088, 'gestehen': 0, 'gestehn': 0, 'ich': 3091, 'leider':
2809, 'ma': 565, 'mal': 3088, 'man': 2813, 'mich': 2811, 'mir': 3089, 'noch': 3088, 'sagen': 0, 'schon': 2809, 'sie':
3083, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3090, 'wir': 3092, 'zugeben': 0},
{'': (11, 'thinking'), 'wieder': 484}, {'mal': 3094}, {'daran': 2376, 'dran': 2376, 'mal': 3094, 'mich': 3095},
{'mal': 3094, 'mich': 3095}, {'daran': 2376, 'dran': 2376, 'ich': 3096, 'mal': 3094, 'mich': 3095, 'wir': 3097},
{'wieder': 484}, {'mal': 3099, 'wieder': 484}, {'': (11, 'thinking'), 'drueber': 3084, 'durch': 3087, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'wieder': 484}, {'...': 2810, 'hoeren': 484, 'mal': 3094, 'sehen': 484, 'treffen':
484, 'verabreden': 484, 'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484}, {'aber': 2809,
'auch': 2809, 'dringend': 3100, 'drueber': 3084, 'durch': 3087, 'ehrlich': 2809, 'einraeumen': 0, 'erst': 3088,
'gestehen': 0, 'gestehn': 0, 'leider': 2809, 'mal': 3101, 'mich': 3102, 'mir': 3089, 'noch': 3088, 'sagen': 0,
'schon': 2809, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3090, 'wieder': 484, 'zugeben': 0},
{'drueber': 3084, 'durch': 3087, 'erst': 3088, 'mal': 3101, 'mich': 3102, 'mir': 3089, 'noch': 3088, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3090}, {'aber': 2809, 'auch': 2809, 'dringend': 3100, 'drueber': 3084,
'durch': 3087, 'ehrlich': 2809, 'einraeumen': 0, 'erst': 3088, 'gestehen': 0, 'gestehn': 0, 'ich': 3103, 'leider':
2809, 'mal': 3101, 'man': 2813, 'mich': 3102, 'mir': 3089, 'noch': 3088, 'sagen': 0, 'schon': 2809, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3090, 'wieder': 484, 'wir': 3104, 'zugeben': 0}, {'mal': 3094, 'mich':
3102, 'uns': 2811}, {'ich': 3106, 'mal': 3094, 'mich': 3102, 'uns': 2811, 'wir': 3106}, {'^': 1475, 'absagen': 8,
'canceln': 8, 'stornieren': 8}, {'<their>': 2042, 'N': 2043, 'absagen': 71, 'bescheid': 1473, 'das': 2042, 'den':
2042, 'die': 2042, 'feedback': 1474, 'ihr': 2042, 'ruckmeldung': 1474, 'rueckmeldung': 1474, 'sein': 2042, 'zusagen':
71}, {'denken': 484}, {'...': 3110}, {'druber': 3084, 'drueber': 3084, 'durch': 3087, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'an': 3111}, {'': (5, 'mine'), '<their>':
2042, 'N': 2043, 'das': 2042, 'den': 2042, 'die': 2042, 'ihr': 2042, 'sein': 2042}, {'druber': 3084, 'drueber': 3084,
'durch': 3087, 'erst': 3112, 'mal': 3112, 'noch': 3112, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2821, 'druber': 3084, 'drueber': 3084, 'durch': 3087,
'erst': 3112, 'hoeren': 484, 'horen': 484, 'mal': 3112, 'noch': 3112, 'sehen': 484, 'treffen': 484, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 484,
'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484}, {'...': 3082, '<them>': 39, '^': 3114,
'aber': 2820, 'absagen': 8, 'auch': 2820, 'canceln': 8, 'daran': 2376, 'dran': 2376, 'druber': 3084, 'drueber': 3084,
'durch': 3087, 'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0, 'erst': 3112, 'gestehen': 0, 'gestehn': 0, 'leider':
2820, 'mal': 3112, 'mich': 2822, 'mir': 3115, 'noch': 3112, 'sagen': 0, 'schon': 2820, 'stornieren': 8, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3116, 'verschieben':
360, 'vertagen': 360, 'zugeben': 0}, {'absagen': 8}, {'...': 3082, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8,
'druber': 3084, 'drueber': 3084, 'durch': 3087, 'erst': 3112, 'mal': 3112, 'mich': 2822, 'mir': 3115, 'noch': 3112,
'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen':
0, 'uns': 3116, 'verschieben': 360, 'vertagen': 360}, {'...': 3108, '<det>': 39, 'N': 3083, '^': 3109, 'aber': 2820,
'absagen': 8, 'an': 3111, 'auch': 2820, 'ausfallen': 8, 'canceln': 8, 'daran': 2376, 'dran': 2376, 'druber': 3084,
'drueber': 3084, 'durch': 3087, 'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0, 'er': 3083, 'erst': 3112, 'gerade':
3113, 'gestehen': 0, 'gestehn': 0, 'heute': 3113, 'ich': 3117, 'kurzfristig': 3118, 'leider': 2820, 'ma': 565, 'mal':
3112, 'man': 2824, 'mich': 2822, 'mir': 3115, 'nicht': 2377, 'noch': 3112, 'oft': 3113, 'sagen': 0, 'schon': 2820,
'sie': 3083, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3116, 'wieder': 3118, 'wir': 3119, 'zugeben': 0}, {'druber': 3084, 'durch': 3087,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'druber': 3084, 'durch': 3087, 'erst': 3121, 'mal': 3121, 'noch':
3121, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'...': 2828, 'druber': 3084, 'durch': 3087, 'erst': 3121,
'horen': 484, 'mal': 3121, 'noch': 3121, 'sehen': 484, 'treffen': 484, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'verabreden': 484, 'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484}, {'...': 3082, '<them>':
39, '^': 12, 'aber': 2827, 'absagen': 8, 'auch': 2827, 'canceln': 8, 'daran': 2376, 'dran': 2376, 'druber': 3084,
'durch': 3087, 'ehrlich': 2827, 'einraumen': 0, 'erst': 3121, 'gestehen': 0, 'gestehn': 0, 'leider': 2827, 'mal':
3121, 'mich': 2829, 'mir': 3122, 'noch': 3121, 'sagen': 0, 'schon': 2827, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3123, 'verschieben': 360, 'vertagen': 360, 'zugeben': 0}, {'...': 3082, '<them>': 39,
'^': 12, 'absagen': 8, 'canceln': 8, 'druber': 3084, 'durch': 3087, 'erst': 3121, 'mal': 3121, 'mich': 2829, 'mir':
3122, 'noch': 3121, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3123, 'verschieben':
360, 'vertagen': 360}, {'...': 3081, '<det>': 39, 'N': 3083, 'aber': 2827, 'absagen': 8, 'auch': 2827, 'canceln': 8,
'daran': 2376, 'dran': 2376, 'druber': 3084, 'durch': 3087, 'ehrlich': 2827, 'einraumen': 0, 'er': 3083, 'erst': 3121,
'gestehen': 0, 'gestehn': 0, 'ich': 3124, 'leider': 2827, 'ma': 565, 'mal': 3121, 'man': 2831, 'mich': 2829, 'mir':
3122, 'noch': 3121, 'sagen': 0, 'schon': 2827, 'sie': 3083, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'uns': 3123, 'wir': 3125, 'zugeben': 0}, {'': (11, 'thinking'), 'druber': 3084, 'durch': 3087,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'wieder': 484}, {'...': 2828, 'horen': 484, 'mal': 3094, 'sehen':
484, 'treffen': 484, 'verabreden': 484, 'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484},
{'...': 3082, 'aber': 2820, 'absagen': 8, 'auch': 2820, 'canceln': 8, 'dringend': 3100, 'druber': 3084, 'durch': 3087,
'ehrlich': 2820, 'einraeumen': 0, 'einraumen': 0, 'erst': 3121, 'gestehen': 0, 'gestehn': 0, 'leider': 2820, 'mal':
3127, 'mich': 3128, 'mir': 3122, 'noch': 3121, 'sagen': 0, 'schon': 2820, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3123, 'verschieben': 360, 'vertagen': 360, 'wieder': 484, 'zugeben': 0}, {'': (11,
'thinking'), 'absagen': 8}, {'...': 3082, 'absagen': 8, 'canceln': 8, 'druber': 3084, 'durch': 3087, 'erst': 3121,
'mal': 3127, 'mich': 3128, 'mir': 3122, 'noch': 3121, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 3123, 'verschieben': 360, 'vertagen': 360}, {'...': 3081, 'N': 3083, 'aber': 2820, 'absagen': 8, 'an': 3111,
'auch': 2820, 'canceln': 8, 'dringend': 3100, 'druber': 3084, 'durch': 3087, 'ehrlich': 2820, 'einraeumen': 0,
'einraumen': 0, 'er': 3083, 'erst': 3121, 'gerade': 3113, 'gestehen': 0, 'gestehn': 0, 'heute': 3113, 'ich': 3129,
'kurzfristig': 3118, 'leider': 2820, 'mal': 3127, 'man': 2824, 'mich': 3128, 'mir': 3122, 'noch': 3121, 'oft': 3113,
'sagen': 0, 'schon': 2820, 'sie': 3083, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3123, 'wieder': 3130, 'wir': 3131, 'zugeben': 0}, {'...': 3082, 'absagen': 8, 'canceln': 8, 'mal': 3094, 'mich': 3128,
'stornieren': 8, 'uns': 2829, 'verschieben': 360, 'vertagen': 360}, {'...': 3081, 'N': 3083, 'absagen': 8, 'canceln':
8, 'er': 3083, 'ich': 3133, 'kurzfristig': 3118, 'mal': 3094, 'mich': 3128, 'sie': 3083, 'stornieren': 8, 'uns': 2829,
'wieder': 3118, 'wir': 3133}, {'gegeben': 492, 'gespendet': 492, 'zugesprochen': 492}, {'...': 3135, 'gegeben': 492,
'gespendet': 492, 'zugesprochen': 492}, {'aber': 2827, 'auch': 2827, 'dringend': 3100, 'druber': 3084, 'durch': 3087,
'ehrlich': 2827, 'einraumen': 0, 'erst': 3121, 'gestehen': 0, 'gestehn': 0, 'leider': 2827, 'mal': 3127, 'mich': 3128,
'mir': 3122, 'noch': 3121, 'sagen': 0, 'schon': 2827, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3123,
'wieder': 484, 'zugeben': 0}, {'druber': 3084, 'durch': 3087, 'erst': 3121, 'mal': 3127, 'mich': 3128, 'mir': 3122,
'noch': 3121, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3123}, {'aber': 2827, 'auch': 2827, 'dringend':
3100, 'druber': 3084, 'durch': 3087, 'ehrlich': 2827, 'einraumen': 0, 'erst': 3121, 'gestehen': 0, 'gestehn': 0,
'ich': 3137, 'leider': 2827, 'mal': 3127, 'man': 2831, 'mich': 3128, 'mir': 3122, 'noch': 3121, 'sagen': 0, 'schon':
2827, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3123, 'wieder': 484, 'wir': 3138, 'zugeben': 0},
{'mal': 3094, 'mich': 3128, 'uns': 2829}, {'ich': 3140, 'mal': 3094, 'mich': 3128, 'uns': 2829, 'wir': 3140},
{'<should>': 999, 's': 2202}, {'meinung': 2891}, {'<their>': 2202, '<them>': 1000, 'N': 3142, 'ihrer': 3143, 'seiner':
3143}, {'uber': 484, 'ueber': 484}, {'': (23, 'contact'), 'N': 744, 'bei': 2142}, {'...': 2141, 'an': 579, 'bekommen':
579, 'erhalten': 579, 'gab': 2074, 'gekriegt': 579, 'geschickt': 579, 'geschrieben': 579, 'gesendet': 579,
'gschriebn': 579, 'hinterlassen': 579, 'kam': 2074, 'rausgeschickt': 579, 'v': 579, 'verschickt': 579, 'von': 579},
{'^': 12, 'bei': 371, 'fur': 2076, 'mein': 39, 'meine': 39, 'von': 371}, {'schritt': 2419, 'schritte': 3148}, {'^':
12, 'bei': 371, 'fur': 2076, 'liegt': 2418, 'mein': 39, 'meine': 39, 'von': 371}, {'schritt': 3150, 'termin': 59},
{'^': 12, 'bei': 371, 'fuer': 2076, 'mein': 39, 'meine': 39, 'von': 371}, {'schritt': 2419, 'schritte': 3152}, {'^':
12, 'bei': 371, 'fuer': 2076, 'liegt': 2418, 'mein': 39, 'meine': 39, 'von': 371}, {'schritt': 3154, 'termin': 59},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3156, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 2616, 'vergessen': 8, 'verpasst': 8,
'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2616}, {'': (12, 'task'), '^': 12},
{'ausgegangen': 8, 'bei': 1457, 'beim': 1457, 'erreicht': 8, 'vergessen': 3159, 'zu': 1457, 'zum': 1457, 'zur': 1457},
{'bei': 1457, 'beim': 1457, 'erreicht': 8, 'vergessen': 39, 'zu': 1457, 'zum': 1457, 'zur': 1457}, {'termin': 1795},
{'answered': 8, 'came': 8, 'replied': 8, 'showed': 2425}, {'^': 12, 'bei': 371, 'fuer': 2076, 'fur': 2076, 'liegt':
2418, 'mein': 39, 'meine': 39, 'von': 371}, {'step': 3164, 'steps': 2419}, {'erreicht': 8}, {'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8,
'getroffen': 8, 'telefoniert': 8}, {'...': 3168}, {'gegangen': 8}, {'...': 1456, 'erreichen': 8}, {'abgehoben': 8,
'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1457, 'beim': 1457, 'besucht': 8, 'dazu':
2318, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8,
'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr':
3167, 'mit': 3169, 'ran': 3170, 'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar':
8, 'vergessen': 3159, 'zu': 3171, 'zum': 1457, 'zur': 1457, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande':
2318}, {'gehoert': 8, 'gehort': 8}, {'...': 3173}, {'...': 3173, 'gehoert': 8, 'gehort': 8, 'von': 3174},
{'<appointment>': 8}, {'...': 3173, 'gehoert': 8, 'gehort': 8, 'mehr': 3175, 'mit': 3176, 'von': 3174}, {'gesehen': 8,
'gesprochen': 8, 'getroffen': 8}, {'...': 2956, 'abgehoben': 8, 'am': 2957, 'ans': 2957, 'anzutreffen': 8, 'da': 8,
'daheim': 8, 'dahoam': 8, 'geht': 2959, 'ging': 2959, 'hat': 2960, 'hebt': 2959, 'hob': 2959, 'macht': 2959, 'machte':
2959, 'nahm': 2959, 'zu': 2868, 'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8,
'gegangen': 8, 'rangegangen': 8}, {'...': 3180, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 3173, 'mit':
3176}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert':
8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3184, 'darueber': 3184, 'druber': 3184,
'drueber': 3184, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 3184, 'darueber': 3184, 'druber': 3184, 'drueber': 3184, 'erreicht': 8, 'gefragt': 8,
'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8},
{'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3184, 'darueber': 3184, 'druber':
3184, 'drueber': 3184, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken':
39}, {'auf': 2897, 'ned': 3185, 'net': 3185, 'nicht': 3186, 'nie': 3187, 'offen': 2334, 'zu': 3188}, {'erreicht': 8,
'vergesse': 4, 'vergessen': 39}, {'self': 4}, {'to': 3191}, {'': (12, 'task'), 'selbst': 4}, {'mich': 3193}, {'mich':
4}, {'an': 3194, 'fuer': 3195, 'fur': 3195}, {'mailbox': 8}, {'idee': 484}, {'gedanke': 484}, {'ein': 3199}, {'beide':
901, 'drei': 901, 'zwei': 901}, {'^': 2330, 'die': 3197, 'eine': 3198, 'ich': 2331, 'mailbox': 8, 'so': 3200, 'wir':
3201}, {'wohl': 484}, {'': (13, 'talk'), '...': 3203}, {'punkte': 4}, {'punkt': 4}, {'wort': 8}, {'abmeldung': 8,
'absage': 8, 'bescheid': 8, 'ein': 3207, 'entschuldigung': 8, 'nachricht': 8}, {'ihm': 39, 'ihnen': 39, 'ihr': 39},
{'durchgegangen': 374, 'geprobt': 374, 'geubt': 374, 'geuebt': 374}, {'N': 3210}, {'mit': 3211, 'review': 2401},
{'fuer': 2400, 'fur': 2400, 'mit': 2400}, {'von': 579}, {'bono': 572}, {'bei': 2400, 'fuer': 2400}, {'bei': 2400,
'fur': 2400}, {'fuer': 2400, 'fur': 2400, 'mit': 2400, 'von': 2400}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4,
'wieder': 4}, {'D': 4, 'dann': 3219, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 3219,
'es': 3220, 'ich': 3220, 'ichs': 3220, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 2291}, {'': (20,
'gave:referral'), 'gegeben': 731, 'geschrieben': 731}, {'N': 3223}, {'fuer': 3224, 'fur': 3224}, {'me': 4}, {'': (1,
'moved'), 'D': 1795, 'auf': 1795, 'to': 1795}, {'': (23, 'contact'), 'N': 374}, {'': (23, 'contact'), '...': 1587},
{'...': 1587, 'an': 579, 'mich': 3229}, {'an': 579, 'von': 579}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1588, 'nicht':
3232}, {'<rel>': 0}, {'': (13, 'talk'), '<my>': 3234, '<their>': 3234, 'ab': 8, 'kurzfristig': 2734, 'wieder': 2734},
{'': (13, 'talk'), 'N': 743, 'ab': 8, 'ich': 2283, 'kurzfristig': 2734, 'wieder': 2734}, {'': (13, 'talk'), 'i': 1591,
'ich': 1591, 'we': 1591, 'wir': 1591}, {'mir': 901}, {'<not>': 2295, 'a': 1441, 'aber': 2296, 'ah': 1441, 'au': 1441,
'auch': 1441, 'dann': 2296}, {'an': 579, 'auf': 1625, 'bei': 1596, 'beisammen': 579, 'in': 1598, 'neben': 579, 'uber':
579, 'ueber': 579, 'vor': 1600, 'zusammen': 579}, {'': (23, 'contact'), '...': 3240}, {'': (23, 'contact'), '...':
3240, 'wir': 901}, {'date': 59}, {'the': 3243}, {'N': 2642, 'auch': 2643, 'noch': 2643, 'sich': 2644, 'vorbei': 579},
{'...': 2633}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 3247, 'telefoniert': 8}, {'nicht':
3248}, {'alles': 2091, 'ins': 2090, 'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'...': 3249, 'wieder': 3250}, {'am': 579, 'auf': 579, 'aus': 579, 'dass': 579, 'mir': 579,
'nicht': 3232, 'ob': 579, 'per': 579, 'uns': 579, 'via': 579, 'wegen': 579}, {'<me>': 1615, '<them>': 39, '<they>':
1616, 'ich': 40, 'wir': 40}, {'D': 59, 'ich': 59, 'uns': 548}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59,
'ma': 3255, 'uns': 548, 'wir': 3256, 'wollen': 8}, {'...': 3249, 'er': 0, 'sie': 0}, {'...': 840, '<deed3>': 2482,
'^': 2486, 'antwortet': 1908, 'besorgt': 651, 'bringt': 1908, 'checkt': 651, 'gibt': 1937, 'klaert': 651, 'klart':
651, 'laesst': 1941, 'lassen': 1941, 'lasst': 1941, 'leitet': 1943, 'liefert': 1908, 'lässt': 1941, 'macht': 1951,
'mailt': 651, 'organisiert': 1955, 'reicht': 1943, 'schickt': 2488, 'sendet': 651, 'stellt': 1973, 'ubernimmt': 651,
'uberweist': 651, 'uebernimmt': 651, 'ueberweist': 651, 'unterschreibt': 1908, 'verschickt': 651, 'weiss': 1908,
'weiß': 1908, 'zahlt': 1908}, {'he': 0, 'she': 0}, {'<gone>': 579, 'angesetzt': 59, 'ausgemacht': 59, 'dazwischen':
2318, 'dazwischengekommen': 8, 'eingetragen': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59},
{'zusammen': 0}, {'paar': 3262}, {'<gone>': 579, 'bei': 59, 'mit': 59}, {'...': 3264, 'gestern': 2301, 'heute': 2301,
'mit': 2327, 'ned': 2300, 'net': 2300, 'nicht': 2300}, {'mehr': 3262}, {'paar': 3266}, {'...': 2319, 'aufgetaucht': 8,
'dazu': 2318, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'mehr': 3262, 'zu': 2299, 'zum': 2299, 'zur': 2299}, {'': (14, 'together'), '...': 3264, 'bei': 59, 'gestern': 2301,
'heute': 2301, 'mit': 2327, 'ned': 2300, 'net': 2300, 'nicht': 2300}, {'...': 3261, '<not>': 2295, '<they>': 2922,
'a': 1441, 'aber': 2296, 'abgemacht': 59, 'ah': 1441, 'angesetzt': 59, 'au': 1441, 'auch': 1441, 'aufgetaucht': 579,
'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2296, 'dazugekommen': 579, 'dazugestossen': 579, 'dazugestoßen': 579,
'dazwischen': 2318, 'dazwischengekommen': 8, 'ein': 3263, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'gekommen': 579, 'geplant': 59, 'gestern': 2301, 'heute': 2301, 'ich': 3265, 'jetzt':
3262, 'kein': 3267, 'leider': 2321, 'mir': 2927, 'mit': 2327, 'mitgekommen': 579, 'ned': 2300, 'net': 2300, 'nicht':
3268, 'reserviert': 59, 'terminiert': 59, 'uns': 2927, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 579,
'vorbeigekommen': 579, 'wieder': 3262, 'wir': 3269}, {'...': 2141, 'an': 579, 'bekommen': 579, 'erhalten': 579,
'gekriegt': 579, 'geschickt': 579, 'geschrieben': 579, 'gesendet': 579, 'gschriebn': 579, 'hinterlassen': 579,
'rausgeschickt': 579, 'v': 579, 'verschickt': 579, 'von': 579}, {'...': 3071}, {'...': 3071, 'ich': 3272, 'wir':
3272}, {'...': 3071, 'mich': 2822, 'uns': 2822}, {'...': 3071, 'ich': 3274, 'mich': 2822, 'uns': 2822, 'wir': 3274},
{'...': 2821, 'hoeren': 484, 'horen': 484, 'mal': 3094, 'sehen': 484, 'treffen': 484, 'verabreden': 484,
'wiedersehen': 484, 'zusammensetzen': 484, 'zusammentelefonieren': 484}, {'dringend': 3100, 'mal': 3094, 'mich': 3276,
'uns': 2822, 'wieder': 484}, {'mal': 3094, 'mich': 3276, 'uns': 2822}, {'dringend': 3100, 'ich': 3277, 'mal': 3094,
'mich': 3276, 'uns': 2822, 'wieder': 484, 'wir': 3278}, {'ich': 3278, 'mal': 3094, 'mich': 3276, 'uns': 2822, 'wir':
3278}, {'fuer': 2093, 'fur': 2093, 'mit': 2093}, {'gegangen': 579, 'gewesen': 579}, {'wir': 59, 'wollen': 8}, {'an':
59}, {'': (2, 'plan'), 'an': 59, 'auf': 0, 'fest': 59, 'in': 0}, {'me': 2424}, {'<they>': 1637, '^': 1641, 'an':
1636}, {'auf': 8}, {'nicht': 3288}, {'mich': 579}, {'': (23, 'contact'), '<hat>': 579}, {'': (23, 'contact'), 'wird':
59}, {'N': 748, 'to': 2291}, {'N': 651, '^': 12, 'an': 2196, 'bei': 371, 'fuer': 2076, 'fur': 2076, 'ich': 412,
'mein': 39, 'meine': 39, 'meinerseits': 412, 'von': 2198}, {'do': 3294, 'dos': 2077}, {'d': 39, 'll': 39, 'will': 39,
'would': 39}, {'i': 3296}, {'<them>': 3297, 'N': 743, 'me': 1646, 'us': 1646}, {'ich': 59, 'ma': 59, 'mich': 59},
{'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0}, {'...': 2349, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59,
'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2350, 'ma': 3256,
'sich': 3301, 'steht': 59, 'vereinbart': 59, 'vergessen': 8, 'wir': 3256, 'wollen': 8, 'zugesagt': 59}, {'sich':
3301}, {'gelaufen': 579, 'glaufen': 579, 'glaufn': 579}, {'weg': 3304}, {'den': 3305, 'weg': 3304}, {'ich': 2611,
'weg': 3304, 'wir': 2611}, {'...': 2201, 'das': 2612, 'dem': 2612, 'den': 3307, 'der': 2612, 'die': 2612, 'weg':
3304}, {'': (11, 'thinking'), '^': 2857}, {'': (11, 'thinking'), 'grad': 484, 'mir': 3309, 'ob': 484}, {'': (11,
'thinking'), 'gerade': 484, 'ich': 484, 'mir': 3309, 'ob': 484, 'wen': 484, 'wie': 484}, {'ich': 2589, 'weg': 3304,
'wir': 2589}, {'...': 2201, 'das': 2590, 'dem': 2590, 'den': 3312, 'der': 2590, 'die': 2590, 'weg': 3304}, {'das':
2120, 'dem': 2120, 'den': 2120, 'der': 2120, 'die': 2120}, {'gewartet': 8, 'hingefahren': 8}, {'ohne': 3208}, {'...':
3039, 'abgesagt': 8, 'fuer': 3035, 'fur': 3038, 'ist': 3044, 'kam': 3046, 'kommt': 3046, 'kurzfristig': 2683,
'spontan': 2683, 'wieder': 2683}, {'ob': 484}, {'augen': 901}, {'vier': 3319}, {'lebenszeichen': 8, 'wort': 8},
{'silbe': 8}, {'kein': 3321, 'keine': 3322, 'nichts': 8, 'nix': 8}, {'...': 3323, 'kein': 3321, 'keine': 3322,
'nichts': 8, 'nix': 8}, {'...': 3323, 'ich': 3324, 'kein': 3321, 'keine': 3322, 'nichts': 8, 'nix': 8, 'wir': 3324},
{'hoer': 3325, 'hoere': 3325, 'hoeren': 3325, 'hor': 3325, 'hore': 3325, 'horen': 3325, 'kam': 3325, 'kommt': 3325},
{'als': 2255}, {'<them>': 3326, 'N': 3327}, {'': (23, 'contact'), '$$': 579, 'D': 59, 'fuer': 548, 'fur': 548},
{'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8,
'treffen': 8}, {'anzurufen': 8, 'zu': 3332}, {'gratulieren': 8, 'schreiben': 8}, {'...': 3333, 'abzusagen': 8,
'anzurufen': 8, 'zu': 3334, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1795,
'wir': 1795}, {'...': 2633, 'sich': 2633}, {'uf': 1795}, {'<they>': 651, '^': 12, 'ich': 39}, {'<them>': 2862,
'<they>': 1654, '^': 12, 'am': 1656, 'auf': 1656, 'beim': 1656, 'dass': 3340, 'ich': 2863, 'im': 1656, 'mir': 1657,
'per': 1656, 'uns': 1657}, {'...': 1050}, {'sollte': 484, 'sollten': 484}, {'': (22, 'gave:volunteering'), 'at': 572,
'bei': 572, 'fuer': 572, 'fur': 572}, {'gelegt': 1795, 'geschoben': 1795, 'verlegt': 1795, 'verschoben': 1795}, {'D':
3345}, {'auf': 3346}, {'D': 3347}, {'bekommen': 579, 'erhalten': 579}, {'erfahren': 2165, 'gehoert': 579, 'gehort':
579, 'mail': 3349, 'nachricht': 3349, 'nichts': 3173}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^':
2022}, {'<them>': 3353, '^': 2022}, {'ausstaendig': 412, 'ausstandig': 412, 'ausstehend': 412, 'faellig': 412,
'fallig': 412, 'fehlen': 3351, 'fehlt': 3351, 'noch': 3018, 'offen': 412, 'stehen': 3352, 'steht': 3352, 'werden':
3354, 'wird': 3354}, {'^': 71, 'ich': 651, 'wir': 651}, {'': (23, 'contact'), 'wir': 651}, {'mucks': 8, 'ton': 8,
'wort': 8}, {'nachricht': 8, 'spur': 8}, {'': (0, 'missed'), 'gehoert': 8, 'gehort': 8, 'neues': 8}, {'nichts': 8},
{'funkstille': 8, 'kein': 3358, 'keine': 3359, 'nichts': 3360, 'nix': 8, 'noch': 3361}, {'heute': 3362, 'jetzt':
3362}, {'^': 20, 'noch': 1577}, {'^': 20, 'mir': 3364, 'noch': 1577, 'uns': 3364}, {'noch': 3362}, {'bis': 3363,
'bisher': 3362, 'funkstille': 8, 'immer': 3366, 'kein': 3358, 'keine': 3359, 'nichts': 3360, 'nix': 8, 'noch': 3362,
'seither': 3362, 'weiterhin': 3362, 'wieder': 3362}, {'bis': 3363, 'bisher': 3362, 'funkstille': 8, 'ich': 3367,
'immer': 3366, 'kein': 3358, 'keine': 3359, 'nichts': 3360, 'nix': 8, 'noch': 3362, 'seither': 3362, 'weiterhin':
3362, 'wieder': 3362, 'wir': 3367}, {'lebenszeichen': 8, 'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8, 'silbe':
8, 'spur': 8}, {'...': 3323, 'bis': 3363, 'bisher': 3362, 'funkstille': 8, 'immer': 3366, 'kein': 3369, 'keine': 3370,
'nichts': 3360, 'nix': 8, 'noch': 3362, 'seither': 3362, 'weiterhin': 3362, 'wieder': 3362}, {'...': 3323, 'bis':
3363, 'bisher': 3362, 'funkstille': 8, 'ich': 3371, 'immer': 3366, 'kein': 3369, 'keine': 3370, 'nichts': 3360, 'nix':
8, 'noch': 3362, 'seither': 3362, 'weiterhin': 3362, 'wieder': 3362, 'wir': 3371}, {'...': 3323, '^': 71, 'bis': 3363,
'bisher': 3362, 'funkstille': 8, 'immer': 3366, 'kein': 3369, 'keine': 3370, 'nichts': 3360, 'nix': 8, 'noch': 3362,
'seither': 3362, 'weiterhin': 3362, 'wieder': 3362}, {'...': 3323, '^': 71, 'bis': 3363, 'bisher': 3362, 'funkstille':
8, 'ich': 3373, 'immer': 3366, 'kein': 3369, 'keine': 3370, 'nichts': 3360, 'nix': 8, 'noch': 3362, 'seither': 3362,
'weiterhin': 3362, 'wieder': 3362, 'wir': 3373}, {'wir': 651}, {'^': 2026}, {'bekomm': 3356, 'bekomme': 3356,
'bekommen': 3357, 'bis': 3363, 'bisher': 3362, 'brauch': 3356, 'brauche': 3356, 'erhalte': 3356, 'erhalten': 579,
'fehlen': 3365, 'fehlt': 3365, 'funkstille': 8, 'gekriegt': 579, 'hab': 3368, 'habe': 3368, 'haben': 3368, 'hoer':
3325, 'hoere': 3325, 'hoeren': 3325, 'hor': 3325, 'hore': 3325, 'horen': 3325, 'ich': 3367, 'immer': 3366, 'kam':
3372, 'kein': 3358, 'keine': 3359, 'kommt': 3374, 'krieg': 3356, 'kriege': 3356, 'kriegen': 3375, 'nichts': 3360,
'nix': 8, 'noch': 3362, 'seither': 3362, 'weiterhin': 3362, 'werden': 3376, 'wieder': 3362, 'wir': 3367, 'wird':
3376}, {'als': 2255, 'erfahre': 2435, 'erfuhr': 2435, 'hoerte': 2435, 'horte': 2435, 'weiss': 2435, 'weiß': 2435},
{'...': 3350, '<me>': 3355, '<them>': 3377, 'D': 3347, 'N': 3378, 'das': 2120, 'dem': 2120, 'den': 2120, 'der': 2120,
'die': 2120, 'meiner': 2193}, {'tuer': 8, 'tur': 8}, {'verschlossener': 3380}, {'': (13, 'talk'), 'ich': 2100},
{'fuer': 484}, {'was': 3383}, {'ich': 507}, {'eigentlich': 2450}, {'...': 3384, '<they>': 3385, 'D': 3386},
{'richtige': 484}, {'guter': 484}, {'gute': 484}, {'der': 3388, 'die': 3388, 'ein': 3389, 'eine': 3390, 'jemand':
3383, 'was': 3383}, {'...': 3391, 'D': 3386}, {'D': 3386}, {'for': 1577, 'on': 1577}, {'da': 579, 'dabei': 579, 'mit':
1679}, {'aber': 8, 'doch': 8}, {'ausgemacht': 3396, 'geplant': 3396, 'verabredet': 3396}, {'fur': 484}, {'<gone>':
579, 'N': 3395, 'ausgemacht': 3396, 'dazwischen': 2318, 'dazwischengekommen': 8, 'geplant': 3396, 'schon': 3397,
'verabredet': 3396, 'was': 3398}, {'eigentlich': 2450, 'mit': 1669, 'samt': 1669}, {'N': 3395}, {'': (23, 'contact'),
'da': 579, 'dabei': 579, 'mit': 1689}, {'am': 1674, 'dabei': 579, 'von': 1677}, {'...': 3401, 'N': 3402, 'am': 1674,
'an': 1461, 'auf': 1461, 'bei': 1461, 'beim': 1461, 'da': 579, 'in': 1461, 'mit': 3403, 'online': 1679, 'per': 1680,
'remote': 1679, 'zu': 1461, 'zugeschaltet': 579}, {'': (23, 'contact'), '<me>': 1683, '<my>': 579}, {'am': 1674,
'mit': 3403, 'online': 1679, 'per': 1680, 'remote': 1679, 'zugeschaltet': 579}, {'...': 2326, 'bei': 579, 'mit': 579},
{'...': 2924, 'dazwischen': 2318, 'dazwischengekommen': 8}, {'': (23, 'contact'), 'am': 1674, 'anhang': 1665, 'dabei':
579, 'familie': 1665, 'frau': 1665, 'freund': 1665, 'freundin': 1665, 'hund': 1665, 'kind': 1665, 'kindern': 1665,
'mann': 1665, 'partner': 1665, 'partnerin': 1665, 'von': 1677}, {'erreichen': 8, 'hause': 8}, {'da': 8, 'daheim': 8,
'zu': 3410, 'zuhause': 8}, {'<my>': 579, 'besuch': 579}, {'...': 3399, '<they>': 3385, 'D': 3400, 'N': 3395, 'abend':
1671, 'alle': 1462, 'am': 1673, 'an': 1461, 'anwesend': 579, 'auch': 3404, 'auf': 1682, 'aufgetaucht': 579, 'bei':
3405, 'beide': 1462, 'beim': 1461, 'da': 1683, 'dabei': 579, 'dazugekommen': 579, 'dazugestossen': 579,
'dazugestoßen': 579, 'dazwischen': 2318, 'dazwischengekommen': 8, 'der': 2923, 'drei': 1686, 'ebenfalls': 3406, 'ein':
1686, 'eine': 1686, 'einen': 1686, 'fuer': 1694, 'fur': 1697, 'ganze': 1685, 'gekommen': 579, 'halbe': 1686, 'hier':
579, 'ich': 3407, 'im': 1464, 'in': 1470, 'ins': 1464, 'kaffee': 1671, 'kurz': 1466, 'mir': 3408, 'mit': 3409,
'mitgekommen': 579, 'moment': 1671, 'n': 1686, 'nachmittag': 1671, 'ne': 1686, 'nicht': 3411, 'noch': 3406, 'online':
1679, 'per': 1680, 'remote': 1679, 'samt': 1668, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stundchen': 1671,
'stunde': 1671, 'stunden': 1671, 'und': 1668, 'uns': 3408, 'vorbeigefahren': 579, 'vorbeigekommen': 579, 'vormittag':
1671, 'weile': 1671, 'wieder': 1462, 'wir': 2789, 'zu': 3412, 'zugeschaltet': 579, 'zum': 1706, 'zur': 1706, 'zwei':
1686}, {'der': 3388, 'die': 3388, 'ein': 3389, 'eine': 3390, 'jemand': 3398, 'was': 3398}, {'...': 3414, 'D': 3386},
{'<gone>': 579, 'N': 3395, 'ausgemacht': 3396, 'geplant': 3396, 'schon': 3397, 'verabredet': 3396}, {'an': 1461,
'auf': 1461, 'bei': 1461, 'beim': 1461, 'da': 579, 'in': 1461, 'zu': 1461}, {'': (23, 'contact'), '<me>': 1467,
'<my>': 579}, {'abend': 1671, 'ganze': 1685, 'halbe': 1685, 'kaffee': 1671, 'moment': 1671, 'nachmittag': 1671,
'paar': 3262, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stundchen': 1671, 'stunde': 1671, 'stunden': 1671,
'vormittag': 1671, 'weile': 1671}, {'an': 1461, 'auf': 1461, 'bei': 1461, 'beim': 1461, 'in': 1461, 'zu': 1461,
'zusammen': 0}, {'': (14, 'together'), '...': 2326, 'bei': 579, 'mit': 579}, {'...': 3416, 'D': 3400, 'N': 3395,
'abend': 1671, 'alle': 3417, 'am': 1673, 'an': 1461, 'anwesend': 579, 'auch': 3404, 'auf': 1682, 'aufgetaucht': 579,
'bei': 3418, 'beide': 1462, 'beim': 1461, 'da': 1683, 'dabei': 579, 'dazugekommen': 579, 'dazugestossen': 579,
'dazugestoßen': 579, 'drei': 1686, 'ebenfalls': 3406, 'ein': 3419, 'eine': 1686, 'einen': 1686, 'fuer': 1694, 'fur':
1697, 'ganze': 1685, 'gekommen': 579, 'halbe': 1686, 'hier': 579, 'ich': 2789, 'im': 1464, 'in': 1470, 'ins': 1464,
'jetzt': 3262, 'kaffee': 1671, 'kein': 3267, 'kurz': 1466, 'mit': 3409, 'mitgekommen': 579, 'moment': 1671, 'n': 1686,
'nachmittag': 1671, 'ne': 1686, 'nicht': 3266, 'noch': 3406, 'online': 1679, 'per': 1680, 'remote': 1679, 'samt':
1668, 'sprung': 1671, 'std': 1671, 'stuendchen': 1671, 'stundchen': 1671, 'stunde': 1671, 'stunden': 1671, 'und':
1668, 'vorbeigefahren': 579, 'vorbeigekommen': 579, 'vormittag': 1671, 'weile': 1671, 'wieder': 3420, 'wir': 3421,
'zu': 3412, 'zugeschaltet': 579, 'zum': 1706, 'zur': 1706, 'zwei': 1686}, {'uf': 1577}, {'auf': 1577, 'ich': 2875,
'immer': 2874, 'jetzt': 2873, 'no': 3423, 'weiterhin': 2873, 'wir': 2875}, {'': (7, 'waiting'), '<my>': 669}, {'^':
3425}, {'auf': 3426, 'ich': 2878, 'immer': 2874, 'jetzt': 2873, 'seit': 2877, 'weiterhin': 2873, 'wir': 2878},
{'called': 2223, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2224, 'postponed': 2224, 'pushed': 2224,
'rescheduled': 2224, 'shifted': 2224, 'wohl': 484}, {'N': 8}, {'noch': 3429}, {'N': 3430}, {'': (13, 'talk'),
'nichts': 2086, 'noch': 2087}, {'waere': 507, 'ware': 507, 'wäre': 507}, {'ich': 3433}, {'geht': 1000, 'ginge': 1000},
{'<them>': 3435}, {'nach': 3436}, {'': (13, 'talk'), '<they>': 3434, 'es': 3437}, {'koennte': 484, 'konnte': 484,
'könnte': 484}, {'<them>': 39, 'ich': 40, 'mich': 2880, 'wir': 40}, {'': (2, 'plan'), '<them>': 39, 'mit': 59}, {'':
(2, 'plan'), '<them>': 39, 'ich': 3441, 'mich': 2880, 'mit': 59, 'wir': 40}, {'': (2, 'plan'), '<them>': 39}, {'ich':
40, 'wir': 3443}, {'auf': 2097, 'beim': 2097, 'da': 2097, 'fort': 2097, 'gerade': 2099, 'grad': 2099, 'hoere': 0,
'hore': 0, 'im': 2098, 'in': 2097, 'kurz': 2099, 'ned': 2099, 'net': 2099, 'nicht': 2099, 'unterwegs': 2097, 'weg':
2097}, {'er': 0, 'es': 3203, 'ich': 3445, 'sie': 0}, {'^': 1475, 'treffen': 59}, {'<thing>': 1296, '<work>': 1296,
'absagen': 71, 'angebot': 1296, 'antwort': 1296, 'bescheid': 1473, 'bestaetigung': 1296, 'bestatigung': 1296,
'entscheidung': 1296, 'feedback': 1474, 'fotos': 1296, 'kostenvoranschlag': 1296, 'muster': 1296, 'offerte': 1296,
'rechnung': 1296, 'ruckmeldung': 1524, 'rueckmeldung': 1524, 'unterlagen': 1296, 'vertrag': 1296, 'zahlen': 1296,
'zusagen': 71}, {'...': 3071, '<them>': 39, 'druber': 3084, 'drueber': 3084, 'durch': 3087, 'erst': 3112, 'mal': 3112,
'mir': 3115, 'noch': 3112, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3115}, {'druber': 3084, 'drueber': 3084, 'durch': 3087, 'erst': 3112, 'mal': 3112, 'nicht':
2623, 'noch': 3112, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0}, {'...': 3447, '<me>': 651, '<until>': 1729, '^': 3448, 'dass': 1533, 'druber': 3084, 'drueber':
3084, 'durch': 3087, 'erst': 3112, 'ich': 3449, 'mal': 3112, 'mir': 3450, 'nicht': 2623, 'noch': 3112, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3115, 'wir': 3449},
{'durchgegangen': 374}, {'<work>': 3452}, {'s': 3453}, {'<their>': 3453, 'N': 3454, 'persoenlich': 581, 'personlich':
583, 'vor': 586}, {'...': 2748, '<them>': 2750, '<title>': 805, '<vowed>': 803, '^': 776, 'alles': 2752, 'das': 2752,
'den': 2752, 'die': 2752, 'es': 2753, 'gesagt': 795, 'geschrieben': 795, 'gsagt': 795, 'gschriebn': 795, 'ich': 2755,
'ihn': 2752, 'leider': 844, 'mit': 890, 'nicht': 843, 'sie': 2752, 'wir': 2755}, {'...': 110}, {'<deed1>': 3457,
'<give1>': 2759, '<sees1>': 2762, '<serves>': 2769}, {'<them>': 2808, '^': 12, 'ich': 2814, 'mich': 2811, 'uns': 2811,
'wir': 2814}, {'<them>': 2808, '^': 12, 'ich': 2825, 'mich': 2822, 'uns': 2822, 'wir': 2825}, {'<them>': 2808, '^':
12, 'ich': 2832, 'mich': 2829, 'uns': 2829, 'wir': 2832}, {'...': 548, 'D': 59, 'uns': 548}, {'<gone>': 579,
'<their>': 3453, 'N': 3454}, {'...': 3463, '<their>': 3453, 'D': 1787, 'N': 3454, '^': 2786, 'ich': 2789, 'jetzt':
2788, 'leider': 2321, 'nicht': 2320, 'nun': 2788, 'wir': 2789}, {'<them>': 2848, 'auf': 1643, 'besser': 507,
'dringend': 507, 'endlich': 507, 'lieber': 507, 'mich': 2793, 'mir': 2793, 'niemals': 507, 'unbedingt': 507, 'uns':
2793}, {'': (2, 'plan'), '...': 548, 'D': 59}, {'dritt': 901, 'fuenft': 901, 'funft': 901, 'viert': 901, 'zweit':
901}, {'...': 2326, 'ich': 2789, 'wir': 2789, 'zu': 3467}, {'...': 3455, '<acts1>': 598, '<have>': 3456, '<should>':
982, '<their>': 3453, 'N': 3454, '^': 3458, 'arbeite': 2776, 'auf': 2659, 'begleite': 2780, 'begleiten': 2780,
'beide': 901, 'beiden': 901, 'bereite': 2776, 'besuchen': 603, 'bin': 2847, 'braeuchte': 2335, 'brauch': 2338,
'brauche': 2338, 'brauchen': 2338, 'brauchte': 2335, 'bräuchte': 2335, 'darf': 2796, 'drei': 901, 'duerfen': 2796,
'durfen': 2796, 'erhoffe': 2495, 'erwarte': 2508, 'erwarten': 2508, 'essen': 603, 'fahr': 2797, 'fahre': 2797,
'fahren': 603, 'feiern': 603, 'fliegen': 603, 'freu': 2800, 'freue': 2800, 'freuen': 2800, 'geh': 2797, 'gehe': 2797,
'gehen': 603, 'halten': 603, 'hol': 2780, 'hole': 2780, 'holen': 2780, 'leg': 2776, 'lege': 2776, 'machen': 603,
'mit': 2327, 'mochte': 40, 'mochten': 40, 'moechte': 40, 'moechten': 40, 'muass': 565, 'mues': 565, 'muessen': 3459,
'muesste': 2819, 'muessten': 2819, 'muss': 3460, 'mussen': 3461, 'musste': 2836, 'mussten': 2836, 'möchte': 40,
'müsste': 2836, 'müssten': 2836, 'reden': 603, 'samma': 2843, 'schuld': 2844, 'schulde': 2844, 'schulden': 2845,
'seh': 2846, 'sehe': 2846, 'sehen': 3462, 'sind': 3464, 'soll': 3465, 'solle': 2850, 'sollen': 2852, 'solln': 2853,
'sollte': 2854, 'sollten': 2854, 'sprechen': 603, 'starten': 603, 'stell': 2776, 'stelle': 2776, 'telefonieren': 603,
'treffen': 3466, 'veranstalten': 603, 'vier': 901, 'war': 2843, 'waren': 3468, 'wart': 2876, 'warte': 2879, 'warten':
2879, 'werd': 40, 'werde': 40, 'werden': 40, 'will': 40, 'wollen': 40, 'zoomen': 603, 'zwei': 901}, {'^': 1475,
'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8}, {'...': 3471, 'nichts': 8, 'nix': 8}, {'...': 3470, '<me>': 651,
'<until>': 1729, '^': 1475, 'das': 3472, 'es': 3472, 'gestrichen': 8, 'ist': 615, 'kommen': 59, 'nichts': 8, 'nix': 8,
'stattfinden': 59, 'wurde': 615}, {'...': 3471, 'das': 3472, 'es': 3472, 'nichts': 8, 'nix': 8}, {'me': 901}, {'':
(13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie': 0}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12,
'sollte': 12, 'werde': 12}, {'...': 3477}, {'^': 3478}, {'<them>': 3479, 'D': 3479, '^': 3478, 'noch': 3479}, {'ich':
3480, 'wir': 3480}, {'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12, 'werde': 12},
{'...': 3482}, {'^': 3483}, {'<them>': 3484, 'D': 3484, '^': 3483, 'noch': 3484}, {'ich': 3485, 'wir': 3485}, {'...':
3071, 'dass': 1533, 'ich': 3072, 'wir': 3072}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8, 'gehen': 8,
'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8, 'sprechen': 8,
'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3488, 'eigentlich': 8},
{'...': 3488, '<me>': 651, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3488, 'eigentlich': 8, 'ich': 8, 'wir': 8},
{'<them>': 2383, 'D': 2383, '^': 2382, 'noch': 2383}, {'ich': 3492, 'wir': 3492}, {'gehalten': 749}, {'N': 3494},
{'...': 2285, 'fuer': 3495, 'fur': 3495}, {'<they>': 1637, '^': 1641, 'an': 1636, 'gern': 484, 'gerne': 484},
{'abgemacht': 2655, 'ausgemacht': 2655, 'beschlossen': 2655, 'besprochen': 2655, 'festgelegt': 2655, 'nichts': 8,
'nix': 8, 'vereinbart': 2655}, {'...': 3498, '<they>': 1637, '^': 1641, 'abgemacht': 59, 'abgesagt': 8, 'an': 1636,
'angesetzt': 59, 'ausgemacht': 59, 'das': 3472, 'eingeplant': 59, 'eingetragen': 59, 'es': 3472, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 484, 'gerne': 484, 'gestrichen': 8, 'ist': 615, 'kurzfristig':
2683, 'mir': 2684, 'nichts': 8, 'nix': 8, 'reserviert': 59, 'spontan': 2683, 'terminiert': 59, 'uns': 2684,
'vereinbart': 59, 'verschoben': 2194, 'wieder': 2683, 'wurde': 615}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht':
59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'reserviert':
59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3398}, {'...': 3501, '<they>': 3385, 'D': 3386}, {'should': 507},
{'koennte': 2252, 'konnte': 2252, 'könnte': 2252, 'mochte': 2252, 'moechte': 2252, 'muesste': 2252, 'muessten': 2252,
'musste': 2252, 'mussten': 2252, 'möchte': 2252, 'müsste': 2252, 'müssten': 2252, 'sollte': 2252, 'sollten': 2252,
'will': 2252}, {'<me>': 901, '<them>': 3504, 'das': 2120, 'dem': 2120, 'den': 2120, 'der': 2120, 'die': 2120, 'dritt':
901, 'erreichen': 1291, 'erwischen': 1291, 'fuenft': 901, 'funft': 901, 'sechst': 901, 'viert': 901, 'zweit': 901},
{'getroffen': 579}, {'': (14, 'together'), 'gewesen': 579}, {'$': 564, '...': 587, '//': 596, '0': 597, '<acts1>':
600, '<agreed>': 602, '<and>': 606, '<appointment>': 616, '<bookable>': 618, '<counsel>': 625, '<give1>': 626,
'<gone>': 579, '<handed>': 630, '<hat>': 724, '<have>': 899, '<helper>': 900, '<me>': 905, '<my>': 911, '<needs>':
918, '<not>': 923, '<said>': 932, '<saysv>': 980, '<sends3>': 74, '<should>': 983, '<their>': 1002, '<them>': 1195,
'<they>': 1752, '<thing>': 1757, '<to_them>': 1758, '<until>': 1765, '<vowed>': 1767, '<will3>': 1768, '<work>': 1772,
'D': 1838, 'N': 1987, '^': 2069, 'abgeblasen': 8, 'abgefahren': 579, 'abgegangen': 579, 'abgehangen': 579, 'abgeholt':
579, 'abgemacht': 2070, 'abgesagt': 8, 'abgeschlossen': 579, 'abgeschritten': 579, 'abgestimmt': 579, 'abgmacht':
2071, 'absage': 2075, 'action': 2078, 'aenderungsvorschlaege': 2085, 'aergert': 1326, 'ahnt': 2088, 'alles': 2091,
'als': 2103, 'am': 2110, 'an': 2132, 'and': 2133, 'anderungsvorschlage': 2140, 'anfrage': 2143, 'angeblich': 0,
'angebot': 2144, 'angechattet': 579, 'angefragt': 2145, 'angepingt': 579, 'angerufen': 579, 'angeschrieben': 579,
'angesetzt': 59, 'angesprochen': 579, 'angestossen': 579, 'angetextet': 579, 'angetroffen': 579, 'anmerkungen': 2151,
'anruf': 2152, 'anrufbeantworter': 8, 'anrufen': 2153, 'ans': 2154, 'anscheinend': 0, 'anstehend': 59, 'anstehender':
59, 'antwort': 2155, 'antwortet': 2156, 'antwortete': 579, 'anwesend': 2157, 'anzuklingeln': 1291, 'anzurufen': 1291,
'apero': 579, 'apéro': 579, 'arbeitet': 2158, 'are': 2160, 'argert': 1326, 'asked': 2142, 'ass': 1332, 'assen': 579,
'auf': 2195, 'aufgabe': 2199, 'aufgaben': 2077, 'aufgesucht': 579, 'aufs': 2200, 'aus': 2204, 'ausgefallen': 8,
'ausgefuehrt': 579, 'ausgefuhrt': 579, 'ausgeheckt': 579, 'ausgemacht': 2070, 'ausgesprochen': 579, 'ausgetauscht':
579, 'ausgetueftelt': 579, 'ausgetuftelt': 579, 'ausgmacht': 2070, 'bailed': 2206, 'ball': 2213, 'bat': 2214,
'because': 0, 'bedankt': 2220, 'bedankte': 2220, 'beehrt': 2222, 'been': 2225, 'begegnet': 579, 'begegnete': 579,
'beginnt': 2158, 'begleitet': 579, 'begluckwunscht': 579, 'beglueckwuenscht': 579, 'begutachtet': 579, 'behauptet': 0,
'bei': 2260, 'beide': 841, 'beim': 2269, 'bekomm': 2275, 'bekomme': 2275, 'bekommen': 2278, 'bekommt': 2279,
'benoetigt': 2280, 'benotigt': 2281, 'beraten': 579, 'beratschlagen': 579, 'beratschlagt': 579, 'bergtour': 579,
'berichten': 2282, 'berichtet': 0, 'berichtete': 2284, 'beschwert': 1326, 'besetzt': 8, 'besichtigt': 579,
'besprechung': 2286, 'besprochen': 579, 'besteht': 1325, 'besuch': 2287, 'besuche': 2288, 'besuchen': 2289, 'besucht':
2290, 'besuchte': 579, 'bevor': 0, 'bevorstehend': 59, 'bier': 579, 'bierchen': 579, 'biere': 579, 'bietet': 1329,
'big': 2293, 'bin': 2329, 'bitte': 2332, 'bittet': 1331, 'bleibt': 2158, 'bloss': 2332, 'bloß': 2332, 'blumen': 2144,
'booked': 2159, 'bot': 1329, 'bouldern': 579, 'braeuchte': 2335, 'brainstorming': 484, 'brauch': 2338, 'brauche':
2338, 'brauchen': 2338, 'braucht': 2339, 'brauchte': 2335, 'brief': 2340, 'bring': 2345, 'bringe': 2345, 'bringen':
1351, 'bringt': 1351, 'brunche': 2348, 'bräuchte': 2335, 'call': 2351, 'called': 2353, 'can': 2356, 'canceled': 8,
'cancelled': 2357, 'cancelt': 8, 'coaching': 2360, 'coachingstunde': 2359, 'combox': 8, 'coming': 2361, 'confirmed':
2159, 'connect': 2364, 'connected': 2365, 'could': 2356, 'couldn': 2356, 'da': 2366, 'dafuer': 2367, 'dafur': 2367,
'damit': 0, 'dank': 2368, 'danke': 2371, 'dankeschoen': 2370, 'dankeschon': 2370, 'dankt': 2220, 'daran': 2374,
'darf': 2379, 'das': 2385, 'dass': 2394, 'dates': 2395, 'daumen': 2399, 'debattiert': 579, 'deck': 2402, 'dem': 2406,
'den': 2407, 'denen': 2406, 'denk': 2409, 'denke': 2411, 'denkt': 0, 'denn': 0, 'der': 2423, 'deren': 0, 'dessen': 0,
'did': 2427, 'didn': 2427, 'die': 2430, 'dienst': 2433, 'dinner': 2286, 'diskutiert': 579, 'dm': 2144, 'does': 2427,
'doesn': 2427, 'draengt': 1360, 'dran': 2434, 'drangt': 1360, 'dringt': 1325, 'drink': 579, 'drinks': 579, 'durch':
2437, 'durchackert': 579, 'durchdiskutiert': 579, 'durchexerziert': 579, 'durchgeackert': 579, 'durchgearbeitet': 579,
'durchgegangen': 579, 'durchgekaut': 579, 'durchgeklingelt': 579, 'durchgerechnet': 579, 'durchgerufen': 579,
'durchgesprochen': 579, 'e': 2439, 'ehrenamt': 2440, 'ehrenamtlich': 2448, 'ehrenamtsarbeit': 572, 'eigentlich': 2456,
'ein': 2473, 'einander': 2474, 'eine': 2475, 'einer': 2476, 'einfach': 571, 'eingekehrt': 579, 'eingeladen': 2477,
'eingeplant': 59, 'eingetragen': 59, 'einladung': 2144, 'einsatz': 2433, 'email': 2478, 'emailed': 2353, 'empfahl':
1363, 'empfehlen': 1363, 'empfehlung': 2481, 'empfehlungsschreiben': 2102, 'empfiehlt': 1363, 'entfaellt': 8,
'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'entschuldigung': 2075, 'er': 2489, 'ergebnis': 0, 'erhalte': 2490,
'erhoffe': 2495, 'erinnere': 2497, 'erinnerung': 2498, 'erklaert': 2503, 'erklaerung': 2075, 'erklart': 2503,
'erklarung': 2075, 'ermahnt': 1365, 'ermutigt': 1365, 'eroeffnung': 2505, 'eroffnung': 2505, 'erreichen': 2153,
'erreicht': 579, 'ersatztermin': 1795, 'erschien': 1735, 'erwarte': 2508, 'erwarten': 2508, 'erwischt': 579,
'erzaehlt': 2512, 'erzaehlte': 2284, 'erzahlt': 2512, 'erzahlte': 2284, 'es': 2514, 'esse': 2516, 'essen': 2518,
'ewig': 2521, 'f': 2522, 'faellt': 2525, 'faend': 2526, 'faende': 2526, 'faengt': 2527, 'fahr': 2288, 'fahre': 2288,
'fahren': 1791, 'falls': 0, 'fallt': 2525, 'fand': 2532, 'fande': 2526, 'fanden': 2529, 'fangt': 2527, 'fazit': 0,
'feedback': 2537, 'fehlen': 2540, 'fehlt': 2540, 'feier': 2505, 'feierabendbier': 579, 'feiern': 1791, 'feiert': 2543,
'festgelegt': 2544, 'fiel': 2545, 'fielen': 2546, 'findet': 2547, 'fitness': 579, 'fix': 2548, 'fixiert': 59,
'flachgefallen': 8, 'flaked': 2206, 'fliege': 2288, 'follow': 2550, 'fordert': 1383, 'frag': 2551, 'frage': 2552,
'fragen': 2153, 'fragt': 1386, 'fragte': 2553, 'freiwillig': 2556, 'freiwillige': 2095, 'freiwilligenarbeit': 572,
'freiwilligeneinsatz': 572, 'freiwilliger': 2095, 'freu': 2558, 'freue': 2558, 'freut': 1326, 'fruehstueck': 2348,
'fruehstuecke': 2348, 'fruhstuck': 2348, 'fruhstucke': 2348, 'fuer': 2592, 'fuerchtet': 0, 'funkstille': 2594, 'fur':
2614, 'furchtet': 0, 'fussball': 579, 'fänd': 2526, 'gab': 1399, 'gaben': 1401, 'ganz': 2615, 'gassi': 579,
'gearbeitet': 579, 'gebastelt': 579, 'gebowlt': 579, 'gebrainstormt': 579, 'gebruncht': 579, 'gebucht': 59,
'geburtstag': 2617, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 579, 'gechillt': 579, 'gecoacht': 579, 'gedanke':
484, 'gedankt': 579, 'geeinigt': 579, 'gefachsimpelt': 579, 'gefahren': 579, 'gefeiert': 579, 'geflogen': 579,
'gefragt': 2145, 'gefruehstueckt': 579, 'gefruehstuekt': 579, 'gefruhstuckt': 579, 'gefruhstukt': 579, 'gefuehrt':
579, 'gefuhrt': 579, 'gegangen': 579, 'gegessen': 579, 'geghostet': 8, 'gegrillt': 579, 'geh': 2288, 'gehabt': 579,
'gehalten': 579, 'gehe': 2288, 'gehen': 1791, 'gehoert': 2618, 'geholfen': 579, 'gehort': 2618, 'geht': 2628,
'gejasst': 579, 'gejausnet': 579, 'gejoggt': 579, 'gekickt': 579, 'geklettert': 579, 'gekloent': 579, 'geklont': 579,
'gelaestert': 579, 'gelastert': 579, 'gelaufen': 579, 'gelernt': 579, 'gemailt': 579, 'gemeinnuetzig': 572,
'gemeinnutzig': 572, 'gemeinsam': 901, 'gemeint': 2503, 'gemoved': 1795, 'gepicknickt': 579, 'gepingt': 579,
'gepitcht': 579, 'geplant': 2544, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 579, 'geprobt': 579, 'gequatscht':
579, 'geredet': 579, 'geruchten': 2282, 'geruchteweise': 0, 'geruechten': 2282, 'geruechteweise': 0, 'gesagt': 2632,
'geschlemmt': 579, 'geschnackt': 579, 'geschoben': 2633, 'geschrieben': 2634, 'gesehen': 2639, 'gesellte': 2645,
'gesellten': 2645, 'gesessen': 579, 'gesimst': 579, 'geskypt': 579, 'gespielt': 579, 'gesprachsrunde': 579,
'gespraechsrunde': 579, 'gesprochen': 579, 'gestritten': 579, 'gesungen': 579, 'getagt': 579, 'getextet': 579,
'getraenke': 2647, 'getraeumt': 2648, 'getranke': 2647, 'getratscht': 579, 'getraumt': 2648, 'getroffen': 579,
'getrunken': 579, 'gevespert': 579, 'gewandert': 579, 'gewerkelt': 579, 'gewesen': 579, 'geworkshopt': 579, 'gezoomt':
579, 'gfixt': 59, 'gha': 579, 'ghostet': 2649, 'gibt': 1401, 'ging': 2651, 'ginge': 2652, 'gingen': 579, 'glatt':
2653, 'glaubt': 0, 'gluehwein': 579, 'gluhwein': 579, 'gmacht': 579, 'golf': 579, 'golfrunde': 579, 'got': 2654,
'gotta': 39, 'gratscht': 579, 'gratuliert': 579, 'gredet': 579, 'gredt': 579, 'gruble': 484, 'grueble': 484, 'gseh':
579, 'gseit': 579, 'gsessen': 579, 'gsessn': 579, 'gsi': 579, 'gsproche': 579, 'gsprochen': 579, 'gtroffe': 579,
'gutes': 2467, 'hab': 2686, 'habe': 2688, 'haben': 2697, 'habs': 2669, 'haengen': 904, 'haett': 2700, 'haette': 2704,
'haetten': 2705, 'haettn': 2707, 'ham': 2709, 'hangen': 904, 'has': 2711, 'hat': 2720, 'hatt': 2722, 'hatte': 2728,
'hatten': 2730, 'hattn': 2707, 'hausaufgabe': 2199, 'have': 2731, 'he': 2733, 'hebt': 2735, 'heisst': 2736, 'heißt':
2736, 'herzlichen': 2737, 'hiess': 2736, 'hingesetzt': 579, 'hob': 2735, 'hochzeit': 2505, 'hochzeitstag': 2738,
'hockte': 2740, 'hockten': 2740, 'hoere': 2618, 'hoert': 2741, 'hofft': 0, 'holt': 2742, 'hore': 2618, 'hort': 2741,
'hätte': 2743, 'hätten': 2744, 'i': 2745, 'ich': 2883, 'idee': 484, 'ihm': 2886, 'ihn': 841, 'ihnen': 2887, 'ihr':
2888, 'ihre': 2889, 'ihrer': 2893, 'im': 2894, 'immer': 2899, 'in': 2903, 'info': 2075, 'informierte': 2904, 'ins':
2090, 'inspiziert': 579, 'interviewt': 579, 'interviewte': 2905, 'intro': 2912, 'introduced': 2914, 'intros': 2915,
'is': 2916, 'ist': 2929, 'ja': 2332, 'jassen': 579, 'jetzt': 2930, 'joggen': 1440, 'joggingrunde': 579, 'kaffee':
2931, 'kalendereintrag': 59, 'kam': 2936, 'kamen': 2937, 'kann': 2938, 'karte': 2144, 'kartenabend': 579, 'kartons':
2939, 'kein': 2946, 'keine': 2954, 'keinen': 2955, 'keiner': 2961, 'keinerlei': 597, 'kennen': 2962, 'kennengelernt':
579, 'kickoff': 2286, 'kino': 579, 'kisten': 2939, 'klappt': 1735, 'klappte': 1735, 'kleider': 2647, 'kleidung': 2647,
'klettern': 579, 'knapp': 2963, 'koennen': 2964, 'koennte': 2965, 'koennten': 2967, 'komme': 2969, 'kommen': 2222,
'kommentare': 2151, 'kommt': 2971, 'komplett': 2653, 'kondoliert': 579, 'konferiert': 579, 'konnen': 2964, 'konnte':
2965, 'konnten': 2967, 'kontakt': 2986, 'konzert': 2505, 'korrekturen': 2151, 'korrekturvorschlaege': 2085,
'korrekturvorschlage': 2140, 'krieg': 2275, 'kriege': 2275, 'kriegen': 2278, 'kriegt': 2279, 'kuchen': 2647,
'kuemmern': 1492, 'kuemmert': 1492, 'kummern': 1492, 'kummert': 1492, 'kunnt': 579, 'kurzfristig': 2683, 'könnte':
2965, 'könnten': 2967, 'lag': 2989, 'lange': 2521, 'lasse': 2990, 'laufrunde': 579, 'laut': 2991, 'lead': 2994,
'lebensmittel': 2647, 'lebenszeichen': 2075, 'legt': 1497, 'legte': 1497, 'leider': 2996, 'lesung': 2505, 'lief':
2997, 'liegt': 2999, 'liess': 2990, 'liest': 2741, 'ließ': 2990, 'lunch': 2351, 'mache': 3001, 'macht': 3001, 'mahnt':
1365, 'mail': 3006, 'mailbox': 8, 'mailt': 1508, 'mailte': 3007, 'mal': 3010, 'man': 3014, 'medien': 2282, 'meeting':
2351, 'mega': 571, 'mein': 3016, 'meine': 3017, 'meinerseits': 3019, 'meint': 0, 'meinte': 0, 'meld': 2806, 'melde':
2806, 'meldet': 3021, 'meldete': 3022, 'meldung': 2075, 'memo': 4, 'mentorats': 3023, 'mentoring': 3029,
'mentoringstunde': 3030, 'merci': 3031, 'merke': 4, 'merken': 4, 'messaged': 2353, 'mich': 3040, 'mir': 3047, 'mit':
3067, 'miteinander': 3068, 'mobel': 2939, 'mochte': 3073, 'moebel': 2939, 'moechte': 3076, 'moved': 3078, 'muass':
3079, 'mues': 3079, 'muess': 3080, 'muessen': 3093, 'muesst': 3098, 'muesste': 3105, 'muessten': 3107, 'munkelt':
2741, 'musiziert': 579, 'muss': 3120, 'mussen': 3126, 'musst': 3098, 'musste': 3132, 'mussten': 3134, 'mut': 3136,
'möchte': 3073, 'müss': 3080, 'müsste': 3139, 'müssten': 3141, 'nach': 3144, 'nachdem': 0, 'nachgedacht': 3145,
'nachgefasst': 579, 'nachgefragt': 2145, 'nachgehakt': 3146, 'nachgeholt': 2930, 'nachricht': 3147, 'nachste': 3149,
'nachster': 3151, 'naechste': 3153, 'naechster': 3155, 'naemlich': 0, 'nahm': 2735, 'name': 3157, 'namenstag': 3158,
'namlich': 0, 'natuerlich': 571, 'naturlich': 571, 'ned': 3160, 'need': 2731, 'nehm': 2345, 'nehme': 2345, 'net':
3161, 'neuer': 3162, 'never': 3163, 'next': 3165, 'nich': 3166, 'nicht': 3172, 'nichts': 3177, 'nie': 3178, 'niemand':
3179, 'niemanden': 3181, 'nimmt': 2735, 'nit': 3166, 'nix': 3182, 'no': 3183, 'noch': 3189, 'nod': 3190, 'noed': 3190,
'noshow': 8, 'note': 3192, 'notiz': 3196, 'null': 597, 'nur': 3202, 'ob': 3204, 'obwohl': 0, 'offen': 2334,
'offenbar': 0, 'offene': 3205, 'offener': 3206, 'offensichtlich': 0, 'ohne': 3208, 'oper': 579, 'owe': 565, 'owes':
1578, 'padel': 579, 'paket': 2144, 'pakete': 2647, 'party': 2505, 'pass': 2842, 'passe': 2842, 'pendenz': 2077,
'pendenzen': 4, 'philosophiert': 579, 'ping': 3209, 'pinged': 2353, 'pitch': 3212, 'pitchtraining': 3213, 'pladiert':
1579, 'pladierte': 1579, 'plaediert': 1580, 'plaedierte': 1580, 'planned': 2159, 'platzte': 8, 'plauderei': 579,
'plauderte': 579, 'plausch': 579, 'plauscht': 579, 'pocht': 1325, 'poker': 579, 'post': 3214, 'postkarte': 2144,
'postponed': 2224, 'premiere': 2505, 'pro': 3215, 'probehoeren': 3216, 'probehoren': 3217, 'probevortrag': 3218,
'probier': 3221, 'probiere': 3221, 'probiers': 3221, 'promised': 565, 'props': 3222, 'pushed': 3078, 'quatschte': 579,
'radtour': 579, 'raet': 1586, 'randnotizen': 2151, 'rat': 1586, 'raten': 1586, 'ratsch': 579, 'reagiert': 1735,
'recommended': 507, 'recommends': 507, 'rede': 2288, 'reden': 1791, 'redete': 1332, 'referenz': 3225, 'referred':
2101, 'remind': 3226, 'reminder': 4, 'rescheduled': 3227, 'reviewed': 3228, 'rief': 3230, 'riet': 1586, 'rieten':
1586, 'ruckmeldung': 2140, 'ruckmeldungen': 2140, 'ruckruf': 3231, 'rueckmeldung': 2085, 'rueckmeldungen': 2085,
'rueckruf': 3231, 'ruehrt': 1511, 'ruehrte': 1511, 'ruft': 3233, 'ruhrt': 1511, 'ruhrte': 1511, 'rumgehangen': 579,
'rät': 1586, 'sagt': 3235, 'sagte': 3236, 'said': 3237, 'samma': 2843, 'samt': 3238, 'san': 3239, 'sass': 3241,
'sassen': 3242, 'sauna': 579, 'sausen': 903, 'save': 3244, 'says': 3237, 'saß': 3241, 'saßen': 3242, 'schach': 579,
'schaute': 3245, 'schauten': 2645, 'scheduled': 2159, 'scheinbar': 0, 'schicht': 2433, 'schieben': 2633, 'schiebt':
3246, 'schlaegt': 1608, 'schlagt': 1608, 'schlug': 1608, 'schlägt': 1608, 'schneite': 2645, 'schon': 3251, 'schreibt':
3252, 'schrieb': 3007, 'schuld': 2844, 'schulde': 2844, 'schulden': 3253, 'schuldet': 1617, 'schwaetzchen': 579,
'schwatz': 579, 'schwatzchen': 579, 'seh': 3254, 'sehe': 3254, 'sehen': 3257, 'sein': 2889, 'seine': 2889, 'seiner':
2893, 'seit': 3258, 'sendepause': 2594, 'setz': 1828, 'setze': 1828, 'setzen': 1828, 'setzte': 2645, 'setzten': 2645,
'she': 2733, 'shifted': 2224, 'shoutout': 3222, 'sie': 3259, 'sieht': 2741, 'simse': 3209, 'since': 3260, 'sind':
3270, 'sitzen': 904, 'sitzung': 2286, 'skifahren': 579, 'skitour': 579, 'skypen': 1791, 'sms': 3271, 'sobald': 0,
'solange': 0, 'soll': 3273, 'sollen': 3275, 'sollte': 3279, 'sollten': 3280, 'sozialeinsatz': 572, 'sparring': 3281,
'sparrings': 3023, 'spazieren': 3282, 'spaziergang': 579, 'spenden': 2647, 'spendenaktion': 572, 'spontan': 2683,
'sprach': 1332, 'sprachen': 579, 'sprachnachricht': 2144, 'sprech': 2288, 'spreche': 2288, 'sprechen': 3283,
'spritzer': 579, 'squash': 579, 'stand': 1628, 'standen': 1628, 'startet': 2158, 'statt': 2367, 'stattdessen': 2367,
'stehen': 3284, 'steht': 3285, 'stiess': 2645, 'stiessen': 2645, 'stieß': 2645, 'stießen': 2645, 'stood': 3286,
'storniert': 8, 'suppe': 2647, 'taet': 3287, 'tafel': 1026, 'tarock': 579, 'tat': 3287, 'tauchte': 3289, 'taufe':
2505, 'tauschte': 3290, 'tauschten': 579, 'tausend': 2737, 'teilgenommen': 3291, 'teilnehmende': 579, 'telefonierd':
579, 'telefoniere': 2288, 'telefonieren': 1791, 'telefoniert': 3292, 'telefonierte': 579, 'telefonierten': 579,
'tennis': 579, 'termin': 2351, 'terminiert': 59, 'terminvorschlag': 59, 'text': 3209, 'texted': 2353, 'textet': 1508,
'thanks': 3293, 'theater': 579, 'they': 2733, 'thinks': 1592, 'thx': 2291, 'to': 3295, 'todo': 3294, 'todos': 2077,
'told': 3298, 'total': 2653, 'traeumte': 484, 'traf': 579, 'trafen': 579, 'tratscht': 579, 'traumte': 484, 'treff':
3299, 'treffe': 3300, 'treffen': 3302, 'trifft': 3303, 'troffe': 579, 'troffn': 579, 'trost': 3136, 'tät': 3287,
'uban': 3306, 'uber': 3308, 'uberleg': 3310, 'uberlege': 3311, 'ubern': 3306, 'ueban': 3306, 'ueber': 3313,
'ueberleg': 3310, 'ueberlege': 3311, 'uebern': 3306, 'um': 3314, 'umgebucht': 2633, 'umgelegt': 2633, 'umsonst': 3315,
'umzugskisten': 2939, 'und': 3316, 'unentgeltlich': 572, 'unerreichbar': 8, 'uns': 3317, 'unsicher': 3318, 'unter':
3320, 'unterhalten': 579, 'unterhielt': 3290, 'unterhielten': 579, 'unterrichtet': 579, 'unterschrieben': 579,
'unterzeichnet': 579, 'v': 3328, 'verabredet': 59, 'verabschiedet': 579, 'verabschiedung': 579, 'verbaselt': 8,
'verbesserungsvorschlaege': 2085, 'verbesserungsvorschlage': 2140, 'verbummelt': 8, 'vereinbart': 3329, 'vergebens':
3330, 'vergeblich': 3331, 'vergessen': 3335, 'verhandelt': 579, 'verkostet': 579, 'verlangt': 1383, 'verlegt': 2194,
'vermisse': 484, 'vernissage': 2505, 'verpasst': 8, 'verpasster': 3336, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8,
'versaumt': 8, 'verschieben': 3337, 'verschiebt': 3338, 'verschlafen': 8, 'verschobe': 3339, 'verschoben': 2194,
'verschwitzt': 8, 'versoehnt': 579, 'versohnt': 579, 'versprach': 3341, 'versprech': 2864, 'verspreche': 2864,
'verspricht': 1658, 'versuch': 3221, 'versuche': 3221, 'versuchs': 3221, 'versucht': 3342, 'vertagt': 2194,
'vertroestet': 8, 'vertrostet': 8, 'vielen': 2737, 'vielleicht': 3343, 'voellig': 2653, 'voll': 571, 'vollig': 2653,
'volunteered': 3344, 'volunteering': 3344, 'vom': 3348, 'von': 3379, 'vor': 3381, 'vorbeigekommen': 579,
'vorbeigeschaut': 579, 'vorgemerkt': 59, 'vorgestellt': 579, 'vorgezogen': 2633, 'vortrag': 2505, 'vorverlegt': 2633,
'waehrend': 3382, 'waer': 3387, 'waere': 3392, 'waeren': 3393, 'wahrend': 3382, 'waiting': 3394, 'wanderung': 579,
'war': 3413, 'ware': 3415, 'waren': 3422, 'warn': 1712, 'warnt': 1715, 'warnte': 1715, 'wart': 3424, 'warte': 2879,
'warten': 3427, 'wartet': 1716, 'was': 3428, 'weder': 3431, 'weil': 0, 'weiss': 3432, 'weiß': 3432, 'welche': 0,
'welcher': 0, 'wenn': 3438, 'wenns': 3437, 'wer': 3439, 'werd': 3440, 'werde': 3442, 'werden': 3444, 'whatsapp': 3271,
'wie': 3446, 'wieder': 2683, 'wiedergesehen': 579, 'wiedersehen': 579, 'wiedervorlage': 4, 'will': 3451, 'wir': 3469,
'wird': 3473, 'wirds': 3474, 'with': 3475, 'wo': 3476, 'woan': 1732, 'wofuer': 3481, 'wofur': 3486, 'wohnt': 2158,
'wollen': 3487, 'wollt': 3489, 'wollte': 3490, 'wollten': 3491, 'womit': 3493, 'worauf': 3493, 'workshop': 3496,
'worn': 1732, 'wort': 2472, 'worum': 3493, 'wrote': 2353, 'wuenschen': 1746, 'wuenscht': 1748, 'wuerd': 3287,
'wuerde': 3497, 'wunschen': 1746, 'wunscht': 1750, 'wurd': 3287, 'wurde': 3499, 'wurden': 3500, 'wurds': 3474, 'wv':
4, 'wär': 3502, 'wäre': 3415, 'wären': 3393, 'würde': 3497, 'yoga': 579, 'you': 3503, 'zoomen': 1791, 'zu': 3505,
'zufaellig': 3506, 'zufallig': 3506, 'zuruckgerufen': 579, 'zuruckzurufen': 1291, 'zurueckgerufen': 579,
'zurueckzurufen': 1291, 'zusage': 412, 'zusammen': 3507, 'zusammengehockt': 579, 'zusammengekommen': 579,
'zusammengesessen': 579, 'zusammengesetzt': 579, 'zusammengestanden': 579, 'zusammengetroffen': 579, 'zuspruch':
3136}]


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

