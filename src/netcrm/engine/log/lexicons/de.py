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
'wegen': 83, 'zu': 83, 'zum': 83, 'zur': 83}, {'ich': 48, 'wir': 48}, {'<until>': 20, 'bis': 20}, {'<until>': 12},
{'ich': 87, 'wir': 87}, {'<until>': 71, 'D': 71}, {'$$': 71}, {'<until>': 71, 'D': 71, 'noch': 90, 'selbst': 90},
{'N': 89, 'er': 91, 'sie': 91}, {'<until>': 71, 'noch': 90, 'selbst': 90}, {'N': 72, 'er': 93, 'sie': 93}, {'N': 89,
'er': 89, 'sie': 89}, {'': (6, 'theirs'), 'angekuendigt': 71, 'angekundigt': 71, 'gemeint': 71, 'gesagt': 71,
'geschrieben': 71, 'versprochen': 71, 'zugesagt': 71}, {'N': 96, 'er': 96, 'es': 96, 's': 96, 'sie': 96}, {'N': 71,
'er': 71, 's': 71, 'sie': 71}, {'hat': 97, 'hats': 97, 'hot': 97, 'meint': 97, 'meinte': 97, 'sagt': 97, 'sagte': 97,
'schreibt': 98, 'verspricht': 98}, {'<them>': 12}, {'<them>': 20}, {'<me>': 12, '<them>': 20}, {',': 99, 'an': 100,
'durch': 101, 'fuer': 100, 'fur': 100, 'von': 102}, {'ihm': 20, 'ihnen': 20, 'ihr': 20}, {'von': 104}, {'<them>': 87},
{'': (6, 'theirs'), 'auf': 71, 'aus': 71, 'fertig': 71, 'zusammen': 71}, {'auf': 71, 'aus': 71, 'fertig': 71,
'zusammen': 71}, {'<until>': 107, 'D': 108, 'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 108, 'zusammen': 71}, {'N':
109, 'er': 109, 'sie': 109}, {'': (5, 'mine'), 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12, 'raus': 12,
'zusammen': 12}, {'': (5, 'mine'), 'D': 111, 'auf': 12, 'aus': 12, 'ein': 12, 'fertig': 12, 'noch': 12, 'raus': 12,
'zusammen': 12}, {'<them>': 112}, {'ich': 113}, {'ich': 113, 'wir': 100}, {'<until>': 71, 'D': 71, 'auf': 71, 'aus':
71, 'fertig': 71, 'um': 71}, {'...': 116}, {'<me>': 117}, {'N': 118, 'er': 118, 'sie': 118}, {'<me>': 12}, {'von':
120}, {'<until>': 121, 'noch': 121, 'von': 120}, {'': (5, 'mine'), 'von': 120}, {'<until>': 12, 'D': 12, 'dann': 123,
'morgen': 123, 'noch': 123}, {'<they>': 122, 'N': 124, 'er': 124, 'sie': 124}, {'$$': 12, '<them>': 112}, {'ich':
126}, {'ich': 48}, {'N': 90, 'er': 90, 'sie': 90}, {'erst': 89}, {'<me>': 130, 'erst': 89}, {'N': 131, 'er': 131,
'sie': 131}, {'durch': 12, 'nach': 12, 'ruber': 12, 'rueber': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck':
12}, {'...': 133}, {'...': 133, '<them>': 134}, {'ich': 135, 'wir': 135}, {'<until>': 71, 'D': 71, 'erst': 89},
{'<me>': 137, '<until>': 71, 'D': 71, 'erst': 89}, {'N': 138, 'er': 138, 'sie': 138}, {'<until>': 20}, {'<them>':
140}, {'von': 101}, {'...': 142, 'von': 101}, {'noch': 143}, {'...': 142, 'immer': 144, 'noch': 143, 'von': 101},
{'mail': 71, 'post': 71}, {'': (6, 'theirs'), 'nach': 71, 'per': 146}, {'kuerze': 20, 'kurze': 20, 'kürze': 20},
{'bote': 20, 'kurier': 20, 'mail': 20, 'post': 20}, {'demnachst': 20, 'demnaechst': 20, 'in': 148, 'nach': 20, 'per':
149, 'separat': 20, 'von': 101}, {'mail': 20}, {'bote': 20, 'e': 151, 'kurier': 20, 'mail': 20, 'post': 20}, {'': (7,
'waiting'), 'in': 152, 'mit': 152, 'per': 152}, {'<them>': 153}, {'demnachst': 20, 'demnaechst': 20, 'in': 148,
'nach': 20, 'per': 149, 'separat': 20, 'von': 154}, {'<me>': 12, '<them>': 153}, {'<until>': 147, 'D': 121, 'dann':
150, 'demnachst': 20, 'demnaechst': 20, 'in': 148, 'nach': 20, 'noch': 155, 'per': 149, 'separat': 20, 'von': 156},
{'': (5, 'mine'), 'hin': 12, 'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'<them>': 158}, {'an': 159, 'hin': 12,
'hinaus': 12, 'los': 12, 'raus': 12, 'weg': 12}, {'an': 159}, {'<me>': 161}, {'...': 160, 'an': 159, 'von': 162},
{'alles': 12, 'beides': 12, 'jeweils': 12}, {'tisch': 71}, {'<my>': 165}, {'<me>': 71, '<them>': 12}, {'auf': 166,
'bei': 167, 'da': 71, 'fertig': 71}, {'angekommen': 20, 'aufgetaucht': 20, 'da': 20, 'eingegangen': 20, 'eingelangt':
20, 'eingetroffen': 20, 'gekommen': 20, 'geliefert': 20}, {'nicht': 169, 'nie': 169}, {'noch': 170}, {'vor': 170},
{'wie': 172}, {'bei': 100, 'bisher': 170, 'immer': 171, 'nach': 173, 'nicht': 169, 'nie': 169, 'noch': 170,
'weiterhin': 170}, {'<until>': 168, 'D': 174, 'bisher': 170, 'immer': 171, 'nach': 173, 'nicht': 169, 'nie': 169,
'noch': 170, 'weiterhin': 170}, {'in': 152, 'mit': 152, 'per': 152}, {'<them>': 176}, {'von': 177}, {'<me>': 12,
'<them>': 176}, {'D': 121, 'noch': 178, 'von': 179}, {'<until>': 147, 'D': 121, 'noch': 178, 'von': 179}, {'zukommen':
71}, {'...': 182}, {'<me>': 183}, {'N': 184, 'er': 184, 'sie': 184}, {'bei': 100}, {'<their>': 12}, {'...': 186,
'auf': 187, 'bei': 100, 'in': 187}, {'<until>': 188, 'D': 188}, {'$$': 12, '...': 133, '<them>': 134}, {'ich': 190,
'wir': 135}, {'$$': 71, '<me>': 137, '<until>': 71, 'D': 71, 'erst': 89}, {'N': 192, 'er': 192, 'sie': 192}, {'<my>':
165, '<their>': 12}, {'...': 186, 'auf': 194, 'bei': 167, 'da': 71, 'fertig': 71, 'in': 187}, {'<until>': 195, 'D':
188}, {'<until>': 108, 'D': 108, 'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 108, 'zusammen': 71}, {'N': 197, 'er':
197, 'sie': 197}, {'$$': 71, '<until>': 108, 'D': 108, 'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 108, 'zusammen':
71}, {'N': 199, 'er': 199, 'sie': 199}, {'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71,
'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'ruberschicken': 71, 'schicken': 71,
'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben':
71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 201, 'D': 201, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71,
'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 201,
'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71,
'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<me>': 202, '<until>': 201, 'D': 201,
'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71,
'nachliefern': 71, 'nachreichen': 71, 'noch': 201, 'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71,
'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken':
71, 'zusenden': 71}, {'N': 203, 'er': 203, 'sie': 203}, {'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren':
71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'rueberschicken': 71,
'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen':
71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 205, 'D': 205, 'besorgen': 71, 'bringen': 71,
'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71,
'noch': 205, 'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71,
'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<me>': 206,
'<until>': 205, 'D': 205, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71,
'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 205, 'rueberschicken': 71, 'schicken': 71,
'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71,
'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'N': 207, 'er': 207, 'sie': 207}, {'sein': 12}, {'da': 209,
'fertig': 12, 'hin': 12, 'raus': 12, 'stehen': 12, 'weg': 12}, {'werden': 87}, {'<until>': 210, 'fertig': 211, 'raus':
87}, {'$$': 71, '<me>': 117, '<until>': 108, 'D': 108, 'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 108, 'zusammen':
71}, {'N': 213, 'er': 213, 'sie': 213}, {'<until>': 186, 'D': 174, 'bisher': 170, 'immer': 171, 'nach': 173, 'nicht':
169, 'nie': 169, 'noch': 170, 'weiterhin': 170}, {'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71,
'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'ruberschicken':
71, 'rueberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen':
71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71,
'zuschicken': 71, 'zusenden': 71}, {'<until>': 216, 'D': 216, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71,
'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71,
'noch': 216, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71,
'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71,
'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<me>': 217, '<until>': 216, 'D': 216,
'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71,
'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 216, 'ruberschicken': 71, 'rueberschicken': 71,
'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71,
'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'N': 218, 'er': 218, 'sie': 218}, {'<me>': 71}, {'auf': 166, 'bei': 220, 'da': 71, 'fertig': 71}, {'<until>': 221},
{'missing': 20, 'outstanding': 20, 'overdue': 20}, {'folgen': 12, 'folgt': 12}, {'<until>': 12, 'D': 224, 'folgen':
12, 'folgt': 12}, {'noch': 20}, {'vor': 20}, {'wie': 227}, {'': (7, 'waiting'), 'immer': 226, 'nach': 228, 'noch': 20,
'weiterhin': 20}, {'aus': 20}, {'noch': 230}, {'vor': 230}, {'wie': 232}, {'aus': 20, 'immer': 231, 'nach': 233,
'noch': 230, 'weiterhin': 230}, {'<until>': 20, 'fehlen': 229, 'fehlt': 229, 'stehen': 234, 'steht': 234}, {'<me>':
225, '<them>': 235}, {'zuruck': 140, 'zurueck': 140}, {':': 85, '<asked_for>': 86, '<deed1>': 88, '<deed3>': 92,
'<does3>': 94, '<give1>': 88, '<give3>': 92, '<sends3>': 95, '<until>': 103, 'D': 105, 'an': 106, 'arbeitet': 110,
'back': 114, 'backe': 114, 'bau': 115, 'baue': 114, 'baut': 119, 'bekommen': 125, 'bekommt': 125, 'besorg': 127,
'besorge': 128, 'besorgt': 129, 'bestaetigt': 132, 'bestatigt': 132, 'bestelle': 128, 'bestellt': 129, 'bring': 136,
'bringe': 136, 'bringt': 139, 'buche': 128, 'bucht': 129, 'checkt': 129, 'druck': 114, 'drucke': 114, 'druckt': 119,
'durch': 141, 'erledige': 128, 'erledigt': 129, 'fehlen': 145, 'fehlt': 145, 'folgen': 157, 'folgt': 157, 'fuer': 106,
'fur': 106, 'geb': 136, 'gebe': 136, 'gehen': 163, 'geht': 163, 'gibt': 139, 'ich': 164, 'ist': 175, 'klaer': 128,
'klaere': 128, 'klaert': 129, 'klar': 128, 'klare': 128, 'klart': 129, 'klär': 128, 'koche': 114, 'kommen': 180,
'kommt': 181, 'kriegen': 125, 'kriegt': 125, 'laesst': 185, 'landen': 189, 'landet': 189, 'lassen': 185, 'lasst': 185,
'liefer': 136, 'liefere': 191, 'liefert': 193, 'liegen': 189, 'liegt': 196, 'lässt': 185, 'mach': 128, 'mache': 128,
'machen': 198, 'macht': 200, 'mailt': 193, 'malt': 119, 'missing': 20, 'mochte': 204, 'moechte': 208, 'muessen': 212,
'muss': 212, 'mussen': 212, 'möchte': 204, 'naeh': 114, 'naehe': 114, 'naeht': 119, 'nah': 114, 'nahe': 114, 'naht':
119, 'nähe': 114, 'organisier': 128, 'organisiere': 128, 'organisiert': 129, 'outstanding': 20, 'overdue': 20,
'pruefe': 128, 'prueft': 129, 'prufe': 128, 'pruft': 129, 'rechnet': 119, 'reich': 136, 'reiche': 136, 'reserviere':
128, 'reserviert': 129, 'richt': 114, 'richte': 114, 'schick': 191, 'schicke': 191, 'schickt': 193, 'schreib': 127,
'schreibe': 128, 'schreibt': 214, 'sendet': 129, 'setzt': 110, 'sind': 215, 'soll': 219, 'steht': 222, 'stell': 114,
'stelle': 114, 'stellt': 198, 'still': 223, 'such': 114, 'suche': 114, 'ubernehme': 128, 'ubernimmt': 129,
'uberweist': 132, 'uebernehme': 128, 'uebernimmt': 129, 'ueberweist': 132, 'unterschreibt': 132, 'verschickt': 129,
'von': 236, 'werden': 219, 'wieder': 237, 'will': 219, 'wird': 219, 'wollen': 219, 'wollte': 219, 'zahlt': 139,
'zeichnet': 119, 'zuruck': 140, 'zurueck': 140}, {'kurier': 71, 'mail': 71, 'post': 71}, {'mir': 12, 'uns': 12}, {'':
(6, 'theirs'), '$$': 71, 'nach': 71, 'per': 239, 'von': 240}, {'$$': 71, 'per': 239, 'von': 240}, {'<until>': 241,
'D': 242}, {'': (3, 'advice')}, {'<giveinf>': 244, 'abgeben': 244, 'aendern': 244, 'andern': 244, 'anfangen': 244,
'aufgeben': 244, 'aufhoeren': 244, 'aufhoren': 244, 'auslagern': 244, 'behalten': 244, 'einstellen': 244, 'erhoehen':
244, 'erhohen': 244, 'kuendigen': 244, 'kuerzen': 244, 'kundigen': 244, 'kurzen': 244, 'lassen': 244, 'machen': 244,
'pruefen': 244, 'prufen': 244, 'rausnehmen': 244, 'senken': 244, 'streichen': 244, 'suchen': 244, 'umbauen': 244,
'umstellen': 244, 'vereinfachen': 244, 'verkaufen': 244, 'verschieben': 244, 'weglassen': 244, 'ändern': 244}, {'...':
245, '<giveinf>': 244, 'abgeben': 244, 'aendern': 244, 'andern': 244, 'anfangen': 244, 'aufgeben': 244, 'aufhoeren':
244, 'aufhoren': 244, 'auslagern': 244, 'behalten': 244, 'einstellen': 244, 'erhoehen': 244, 'erhohen': 244,
'kuendigen': 244, 'kuerzen': 244, 'kundigen': 244, 'kurzen': 244, 'lassen': 244, 'machen': 244, 'pruefen': 244,
'prufen': 244, 'rausnehmen': 244, 'senken': 244, 'streichen': 244, 'suchen': 244, 'umbauen': 244, 'umstellen': 244,
'vereinfachen': 244, 'verkaufen': 244, 'verschieben': 244, 'weglassen': 244, 'ändern': 244}, {'ich': 246, 'wir': 246},
{'folgen': 243, 'folgt': 243, 'kommt': 243, 'soll': 247, 'sollen': 247, 'sollte': 247, 'sollten': 247}, {'...': 248},
{'<until>': 242, 'D': 242}, {'folgen': 250, 'folgt': 250, 'kommt': 250}, {'$$': 71, 'per': 239}, {'<until>': 252, 'D':
252}, {'...': 251, 'folgen': 253, 'folgt': 253, 'kommt': 253}, {'$$': 71, 'von': 240}, {'<until>': 255, 'D': 255},
{'folgen': 256, 'folgt': 256, 'kommt': 256}, {'<until>': 90, 'D': 90}, {'...': 257, 'folgen': 258, 'folgt': 258,
'kommt': 258}, {'soll': 247, 'sollen': 247, 'sollte': 247, 'sollten': 247}, {'...': 260}, {'': (7, 'waiting'),
'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20, 'zuruck': 20, 'zurueck': 20}, {'': (7,
'waiting'), '<until>': 20, 'D': 20, 'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20,
'zuruck': 20, 'zurueck': 20}, {'<them>': 21}, {'<until>': 262, 'D': 262, 'dann': 263, 'erst': 21, 'noch': 263, 'von':
264}, {'ich': 265, 'wir': 265}, {'bekomm': 266, 'bekomme': 266, 'bekommen': 266, 'erhalte': 266, 'erhalten': 266,
'krieg': 266, 'kriege': 266, 'kriegen': 266, 'soll': 247, 'sollen': 247, 'sollte': 247, 'sollten': 247}, {'...': 267},
{'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'mir': 12}, {'...': 269, '<until>': 12, 'D': 12, 'dann':
12, 'noch': 12, 'von': 270}, {'N': 271, 'er': 271, 'sie': 271}, {'retour': 12, 'wieder': 12, 'zurueck': 12}, {'...':
273, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 270}, {'N': 274, 'er': 274, 'sie': 274}, {'retour': 12,
'wieder': 12, 'zuruck': 12}, {'...': 276, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 270}, {'N': 277,
'er': 277, 'sie': 277}, {'...': 269}, {'N': 279, 'er': 279, 'sie': 279}, {'bekommen': 272, 'bekommt': 272, 'erhaelt':
275, 'erhalt': 278, 'erhält': 278, 'haben': 280, 'hat': 280, 'kriegen': 272, 'kriegt': 272}, {'<until>': 20, 'D': 20,
'ausstehend': 20, 'fehlt': 20, 'offen': 20, 'steht': 230}, {'<them>': 282}, {'durch': 283, 'von': 283}, {'D': 20},
{'D': 20, 'auf': 285, 'bis': 285, 'fuer': 285, 'zu': 285}, {'D': 20, 'auf': 285, 'bis': 285, 'fuer': 285, 'mir': 286,
'uns': 286, 'zu': 285}, {'D': 20, 'auf': 285, 'bis': 285, 'das': 287, 'die': 287, 'es': 287, 'fuer': 285, 'ihn': 287,
'mir': 286, 'mirs': 287, 'sie': 287, 'uns': 286, 'zu': 285}, {'D': 20, 'N': 288, 'auf': 285, 'bis': 285, 'das': 287,
'die': 287, 'er': 288, 'es': 288, 'fuer': 285, 'ihn': 287, 'mir': 286, 'mirs': 287, 'sie': 288, 'uns': 286, 'zu':
285}, {'haben': 289, 'hat': 289, 'hatte': 289, 'hatten': 289, 'war': 289, 'waren': 289, 'wars': 289}, {'D': 20, 'auf':
285, 'bis': 285, 'fur': 285, 'zu': 285}, {'D': 20, 'auf': 285, 'bis': 285, 'fur': 285, 'mir': 291, 'uns': 291, 'zu':
285}, {'D': 20, 'auf': 285, 'bis': 285, 'das': 292, 'die': 292, 'es': 292, 'fur': 285, 'ihn': 292, 'mir': 291, 'mirs':
292, 'sie': 292, 'uns': 291, 'zu': 285}, {'D': 20, 'N': 293, 'auf': 285, 'bis': 285, 'das': 292, 'die': 292, 'er':
293, 'es': 293, 'fur': 285, 'ihn': 292, 'mir': 291, 'mirs': 292, 'sie': 293, 'uns': 291, 'zu': 285}, {'haben': 294,
'hat': 294, 'hatte': 294, 'hatten': 294, 'war': 294, 'waren': 294, 'wars': 294}, {'D': 20, 'auf': 285, 'bis': 285,
'fuer': 285, 'fur': 285, 'zu': 285}, {'D': 20, 'auf': 285, 'bis': 285, 'fuer': 285, 'fur': 285, 'mir': 296, 'uns':
296, 'zu': 285}, {'D': 20, 'auf': 285, 'bis': 285, 'das': 297, 'die': 297, 'es': 297, 'fuer': 285, 'fur': 285, 'ihn':
297, 'mir': 296, 'mirs': 297, 'sie': 297, 'uns': 296, 'zu': 285}, {'D': 20, 'N': 298, 'auf': 285, 'bis': 285, 'das':
297, 'die': 297, 'er': 298, 'es': 298, 'fuer': 285, 'fur': 285, 'ihn': 297, 'mir': 296, 'mirs': 297, 'sie': 298,
'uns': 296, 'zu': 285}, {'haben': 299, 'hat': 299, 'hatte': 299, 'hatten': 299, 'war': 299, 'waren': 299, 'wars':
299}, {'': (7, 'waiting'), '<until>': 20, 'D': 20}, {'angekuendigt': 301, 'angekundigt': 301, 'ausstehend': 301,
'offen': 301, 'versprochen': 301, 'zugesagt': 301}, {'angekuendigt': 301, 'angekundigt': 301, 'ausstehend': 301,
'bitte': 140, 'durch': 283, 'erbeten': 140, 'erwartet': 140, 'noch': 302, 'offen': 301, 'versprochen': 301, 'von':
283, 'zugesagt': 301}, {'angekuendigt': 301, 'ausstehend': 301, 'offen': 301, 'versprochen': 301, 'zugesagt': 301},
{'angekuendigt': 301, 'ausstehend': 301, 'bitte': 140, 'durch': 283, 'erbeten': 140, 'erwartet': 140, 'noch': 304,
'offen': 301, 'versprochen': 301, 'von': 283, 'zugesagt': 301}, {'angekundigt': 301, 'ausstehend': 301, 'offen': 301,
'versprochen': 301, 'zugesagt': 301}, {'angekundigt': 301, 'ausstehend': 301, 'bitte': 140, 'durch': 283, 'erbeten':
140, 'erwartet': 140, 'noch': 306, 'offen': 301, 'versprochen': 301, 'von': 283, 'zugesagt': 301}, {'$$': 12, 'D':
48}, {'ich': 308}, {'bekomm': 266, 'bekomme': 266, 'bekommen': 266, 'erhalte': 266, 'erhalten': 266, 'krieg': 266,
'kriege': 266, 'kriegen': 266}, {'': (6, 'theirs'), 'an': 71, 'durch': 71, 'nach': 71, 'um': 71}, {'<me>': 311},
{'an': 71, 'durch': 71, 'fuer': 312, 'fur': 312, 'nach': 71, 'um': 71}, {'...': 313}, {'<they>': 314}, {'will': 71},
{'laesst': 71, 'lassen': 316, 'lasst': 71, 'lässt': 71}, {'<give3>': 71, '<give3_apart>': 71, 'geben': 316,
'schicken': 316, 'zukommen': 317}, {'muesste': 71, 'muss': 71, 'musste': 71, 'müsste': 71, 'soll': 71, 'sollte': 71,
'will': 71, 'wird': 71, 'wollte': 71}, {'muss': 71, 'musste': 71, 'müsste': 71, 'soll': 71, 'sollte': 71, 'will': 71,
'wird': 71, 'wollte': 71}, {'muesste': 71, 'muss': 71, 'soll': 71, 'sollte': 71, 'will': 71, 'wird': 71, 'wollte':
71}, {'<giveinf>': 319, '<giveinf_apart>': 319, 'bringen': 319, 'geben': 319, 'liefern': 319, 'mailen': 319,
'nachreichen': 319, 'schicken': 319, 'weiterleiten': 319, 'zuruckbringen': 320, 'zuruckgeben': 320, 'zurueckbringen':
321, 'zurueckgeben': 321, 'zuschicken': 319, 'zusenden': 319}, {'...': 318, '<giveinf>': 319, '<giveinf_apart>': 319,
'<until>': 322, 'D': 322, 'bringen': 319, 'geben': 319, 'liefern': 319, 'mailen': 319, 'nachreichen': 319, 'noch':
322, 'schicken': 319, 'weiterleiten': 319, 'zuruckbringen': 320, 'zuruckgeben': 320, 'zurueckbringen': 321,
'zurueckgeben': 321, 'zuschicken': 319, 'zusenden': 319}, {'<me>': 323}, {'bekommen': 20, 'bringen': 20, 'haben': 20,
'kriegen': 20, 'liefern': 20, 'schicken': 20}, {'D': 325, 'bekommen': 20, 'bringen': 20, 'haben': 20, 'kriegen': 20,
'liefern': 20, 'schicken': 20}, {'D': 325, 'bekommen': 20, 'bringen': 20, 'eigentlich': 326, 'haben': 20, 'kriegen':
20, 'laengst': 326, 'liefern': 20, 'schicken': 20, 'schon': 326}, {'N': 327, 'er': 327, 'ich': 327, 'sie': 327, 'wir':
327}, {'D': 325, 'bekommen': 20, 'bringen': 20, 'eigentlich': 326, 'haben': 20, 'kriegen': 20, 'langst': 326,
'liefern': 20, 'schicken': 20, 'schon': 326}, {'N': 329, 'er': 329, 'ich': 329, 'sie': 329, 'wir': 329}, {'werde':
12}, {'lasse': 12, 'lassen': 12}, {'<give1>': 12, '<give1_apart>': 12, 'schicken': 331, 'zukommen': 332}, {'...':
333}, {'<them>': 334}, {'D': 325, 'bekommen': 20, 'bringen': 20, 'eigentlich': 326, 'haben': 20, 'kriegen': 20,
'laengst': 326, 'langst': 326, 'liefern': 20, 'schicken': 20, 'schon': 326}, {'N': 336, 'er': 336, 'ich': 336, 'sie':
336, 'wir': 336}, {'...': 310, '<does3>': 315, 'N': 324, 'bekommen': 272, 'bekommt': 272, 'er': 324, 'erhaelt': 275,
'erhalt': 278, 'erhält': 278, 'haben': 280, 'haette': 328, 'haetten': 328, 'hat': 280, 'hatte': 330, 'hatten': 330,
'hätte': 330, 'hätten': 330, 'ich': 335, 'kriegen': 272, 'kriegt': 272, 'sie': 324, 'sollte': 337, 'sollten': 337,
'wir': 335, 'wollte': 337}, {'fuer': 312, 'fur': 312}, {'...': 339}, {'<they>': 340}, {'<giveinf>': 319,
'<giveinf_apart>': 319, '<until>': 322, 'D': 322, 'bringen': 319, 'geben': 319, 'liefern': 319, 'mailen': 319,
'nachreichen': 319, 'noch': 322, 'schicken': 319, 'weiterleiten': 319, 'zuruckbringen': 320, 'zuruckgeben': 320,
'zurueckbringen': 321, 'zurueckgeben': 321, 'zuschicken': 319, 'zusenden': 319}, {'<me>': 342}, {'<does3>': 341, 'N':
343, 'er': 343, 'sie': 343}, {'...': 310}, {'...': 318}, {'<me>': 346}, {'N': 347, 'bekommen': 272, 'bekommt': 272,
'er': 347, 'erhaelt': 275, 'erhalt': 278, 'erhält': 278, 'haben': 280, 'hat': 280, 'ich': 335, 'kriegen': 272,
'kriegt': 272, 'sie': 347, 'wir': 335}, {'angekundigt': 301, 'ausstehend': 301, 'durch': 283, 'noch': 306, 'offen':
301, 'versprochen': 301, 'von': 283, 'zugesagt': 301}, {'angekuendigt': 301, 'ausstehend': 301, 'durch': 283, 'noch':
304, 'offen': 301, 'versprochen': 301, 'von': 283, 'zugesagt': 301}, {'...': 89}, {'...': 89, 'N': 351, 'er': 351,
'es': 351, 'ich': 351, 'sie': 351}, {'<until>': 20, 'bekomme': 352, 'bringt': 352, 'gibt': 352, 'kommt': 352, 'krieg':
352, 'kriege': 352, 'schickt': 352}, {'-befund': 23, '-ergebnis': 23, '-ergebnisse': 23, '-gutachten': 23,
'-lieferung': 23, '-teile': 23, '-werte': 23, '...': 238, '<comes_in>': 23, '<det>': 249, '<doc>': 254, '<document>':
259, '<my>': 261, '<their>': 268, '<thing>': 254, '<work>': 254, 'alles': 281, 'angebot': 284, 'angekuendigt': 290,
'angekundigt': 295, 'angesagt': 300, 'antwort': 303, 'avisiert': 300, 'beides': 281, 'bescheid': 303, 'bestaetigung':
305, 'bestatigung': 307, 'bring': 309, 'bringe': 309, 'das': 338, 'dem': 344, 'den': 338, 'der': 345, 'die': 338,
'dies': 348, 'erledig': 309, 'erledige': 309, 'feedback': 303, 'freigabe': 303, 'liefer': 309, 'liefere': 309, 'mach':
309, 'mache': 309, 'ruckmeldung': 307, 'ruckruf': 349, 'rueckmeldung': 305, 'rueckruf': 350, 'schick': 309, 'schicke':
309, 'stellungnahme': 303, 'versprochen': 300, 'zugesagt': 300, 'zuruck': 353, 'zurueck': 353, 'zusage': 303}, {'$$':
8}, {'buero': 355, 'buro': 355}, {'hause': 355}, {'anzutreffen': 355, 'da': 355, 'daheim': 355, 'dahoam': 355, 'im':
356, 'zu': 357, 'zuhause': 355}, {'buro': 355}, {'anzutreffen': 355, 'da': 355, 'daheim': 355, 'dahoam': 355, 'im':
359, 'zu': 357, 'zuhause': 355}, {'buero': 355}, {'anzutreffen': 355, 'da': 355, 'daheim': 355, 'dahoam': 355, 'im':
361, 'zu': 357, 'zuhause': 355}, {'ned': 358, 'net': 358, 'nicht': 358, 'nod': 360, 'noed': 362}, {'leider': 363,
'ned': 358, 'net': 358, 'nicht': 358, 'nod': 360, 'noed': 362}, {'leider': 363, 'ned': 358, 'net': 358, 'nicht': 358,
'nod': 360, 'noed': 362, 'vergessen': 355, 'war': 364, 'waren': 364}, {'mir': 39}, {'^': 12, 'ich': 39, 'von': 366},
{':': 367}, {'': (16, 'gave:feedback')}, {'': (16, 'gave:feedback'), 'gemailt': 369, 'gesandt': 369, 'geschickt': 369,
'gesendet': 369, 'raus': 369, 'retour': 369, 'zurueck': 369}, {'<them>': 370}, {'an': 371}, {'...': 372},
{'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 374}, {'anmailen': 48, 'anrufen': 48, 'anschreiben': 48, 'antworten':
48, 'durchrufen': 48, 'erinnern': 48, 'gratulieren': 48, 'hinschreiben': 48, 'kontaktieren': 48, 'mahnen': 48,
'melden': 48, 'nachbohren': 48, 'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48, 'zuruckrufen': 48,
'zuruckschreiben': 48, 'zurueckrufen': 48, 'zurueckschreiben': 48}, {'^': 376}, {'ein': 244, 'eine': 244, 'einen':
244, 'erst': 244, 'gleich': 244, 'kein': 244, 'keine': 244, 'keinen': 244, 'mehr': 244, 'nur': 244, 'weniger': 244},
{'^': 378}, {'D': 377, 'lieber': 379}, {'D': 377}, {'besten': 381}, {'': (16, 'gave:feedback'), 'gemailt': 369,
'gesandt': 369, 'geschickt': 369, 'gesendet': 369, 'raus': 369, 'retour': 369, 'zuruck': 369}, {'<them>': 383}, {'an':
384}, {'...': 385}, {'': (16, 'gave:feedback'), 'gemailt': 369, 'gesandt': 369, 'geschickt': 369, 'gesendet': 369,
'raus': 369, 'retour': 369, 'zuruck': 369, 'zurueck': 369}, {'<them>': 387}, {'an': 388, 'gegeben': 369}, {'...': 389,
'gegeben': 369}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12, 'nach': 12}, {'...': 391},
{'<det>': 392, '<their>': 392}, {'^': 393}, {'D': 394, '^': 393}, {'ich': 395, 'wir': 395}, {'an': 371, 'gegeben':
369}, {'...': 397, 'gegeben': 369}, {'aenderungsvorschlaege': 373, 'anmerkungen': 398, 'feedback': 398, 'kommentare':
398, 'korrekturen': 398, 'korrekturvorschlaege': 373, 'randnotizen': 373, 'rueckmeldung': 398, 'rueckmeldungen': 373,
'verbesserungsvorschlaege': 373}, {'gegeben': 369}, {'...': 400, 'gegeben': 369}, {'anmerkungen': 401, 'feedback':
401, 'kommentare': 401, 'korrekturen': 401, 'rueckmeldung': 401}, {'an': 384, 'gegeben': 369}, {'...': 403, 'gegeben':
369}, {'anderungsvorschlage': 386, 'anmerkungen': 404, 'feedback': 404, 'kommentare': 404, 'korrekturen': 404,
'korrekturvorschlage': 386, 'randnotizen': 386, 'ruckmeldung': 404, 'ruckmeldungen': 386, 'verbesserungsvorschlage':
386}, {'anmerkungen': 401, 'feedback': 401, 'kommentare': 401, 'korrekturen': 401, 'ruckmeldung': 401}, {':': 39},
{'abklaeren': 12, 'abklaren': 12, 'ausmachen': 12, 'bedanken': 12, 'besprechen': 12, 'entschuldigen': 12, 'klaeren':
12, 'klaren': 12, 'melden': 12, 'nachfassen': 12, 'nachfragen': 12, 'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten':
0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0,
'telefonieren': 0, 'treffen': 0}, {'^': 408, 'zu': 409}, {'...': 410, '^': 408, 'zu': 409}, {'N': 411}, {'retour': 71,
'zuruck': 71, 'zurueck': 71}, {'...': 413}, {'^': 414}, {'^': 414, 'ich': 415, 'wir': 415}, {'mit': 60}, {'N': 59,
'mich': 417}, {'krank': 8, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 419, 'verhindert':
8, 'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12},
{'...': 421}, {'<det>': 422, '<their>': 422}, {'^': 423}, {'D': 424, '^': 423}, {'<them>': 425, 'D': 424, '^': 423},
{'ich': 426, 'wir': 426}, {'arbeite': 427, 'geh': 427, 'gehe': 427, 'les': 427, 'lese': 427, 'mach': 427, 'mache':
427, 'schau': 427, 'schaue': 427, 'schick': 427, 'schicke': 427, 'schreib': 427, 'schreibe': 427, 'seh': 427, 'sehe':
427}, {'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 429}, {'<det>': 430,
'<their>': 430}, {'^': 431}, {'D': 432, '^': 431}, {'<them>': 433, 'D': 432, '^': 431}, {'ich': 434, 'wir': 434},
{'arbeite': 435, 'geh': 435, 'gehe': 435, 'les': 435, 'lese': 435, 'mach': 435, 'mache': 435, 'schau': 435, 'schaue':
435, 'schick': 435, 'schicke': 435, 'schreib': 435, 'schreibe': 435, 'seh': 435, 'sehe': 435}, {'D': 377, 'lieber':
379, 'vergessen': 355}, {'bekommen': 20, 'haben': 20, 'kriegen': 20}, {'^': 438}, {'D': 439}, {'D': 439, 'eigentlich':
440, 'laengst': 440, 'schon': 440}, {'ich': 441, 'wir': 441}, {'D': 439, 'eigentlich': 440, 'langst': 440, 'schon':
440}, {'ich': 443, 'wir': 443}, {'D': 439, 'eigentlich': 440, 'laengst': 440, 'langst': 440, 'schon': 440}, {'ich':
445, 'wir': 445}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'haette': 442, 'haetten': 442, 'hatte': 444, 'hatten': 444,
'hätte': 444, 'hätten': 444, 'sollte': 446, 'sollten': 446, 'thema': 447}, {'haette': 442, 'haetten': 442, 'hatte':
444, 'hatten': 444, 'hätte': 444, 'hätten': 444, 'sollte': 446, 'sollten': 446}, {'$$': 0}, {'<hat>': 450, 'ist': 450,
'war': 450}, {'angefangen': 451, 'gearbeitet': 451, 'gegruendet': 451, 'gegrundet': 451, 'gekauft': 451, 'gekuendigt':
451, 'gekundigt': 451, 'gelebt': 451, 'geleitet': 451, 'gewechselt': 451, 'gewesen': 451, 'gewohnt': 451, 'studiert':
451, 'verkauft': 451}, {'...': 452}, {'...': 452, 'haette': 442, 'haetten': 442, 'hatte': 444, 'hatten': 444, 'hätte':
444, 'hätten': 444, 'sollte': 446, 'sollten': 446}, {'entdeckt': 450, 'gelesen': 450, 'gesehen': 450}, {'anmerkungen':
401, 'feedback': 401, 'kommentare': 401, 'korrekturen': 401, 'ruckmeldung': 401, 'rueckmeldung': 401}, {'an': 388},
{'...': 457}, {'aenderungsvorschlaege': 373, 'anderungsvorschlage': 386, 'anmerkungen': 458, 'feedback': 458,
'kommentare': 458, 'korrekturen': 458, 'korrekturvorschlaege': 373, 'korrekturvorschlage': 386, 'randnotizen': 458,
'ruckmeldung': 386, 'ruckmeldungen': 386, 'rueckmeldung': 373, 'rueckmeldungen': 373, 'verbesserungsvorschlaege': 373,
'verbesserungsvorschlage': 386}, {'paar': 459}, {'...': 0}, {'dass': 461, 'wie': 461}, {'vergessen': 355}, {'aber':
463, 'dann': 463, 'heisst': 0, 'heißt': 0, 'vergessen': 355}, {'machen': 12}, {'<giveinf>': 48, 'fertig': 465,
'fertigmachen': 48}, {'...': 466}, {'<until>': 39, '^': 467}, {'N': 468}, {'aber': 463, 'dann': 463, 'vergessen':
355}, {'aber': 463, 'dann': 463, 'erfahren': 462, 'es': 470, 'gehoert': 462, 'gehort': 462, 'gelesen': 462, 'gesehen':
462, 'mitbekommen': 462, 'mitgekriegt': 462, 's': 470, 'vergessen': 355}, {'aber': 463, 'dann': 463, 'erfahren': 462,
'es': 470, 'gehoert': 462, 'gehort': 462, 'gelesen': 462, 'gesehen': 462, 'ich': 471, 'mitbekommen': 462,
'mitgekriegt': 462, 's': 470, 'vergessen': 355}, {'': (13, 'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben':
473, 'gerade': 473, 'grad': 473, 'grade': 473}, {'eben': 473, 'gerade': 473, 'grad': 473, 'grade': 473, 'ich': 474},
{'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 476, 'mich': 476, 'sich': 476}, {'': (11, 'thinking'), '<give3>':
477, 'denkt': 477, 'kann': 477, 'kommt': 477, 'macht': 477, 'meldet': 477, 'meldets': 477, 'ruft': 477, 'schafft':
477, 'schreibt': 477}, {'<they>': 478}, {'<they>': 478, 'dass': 479}, {'<give3>': 477, 'denkt': 477, 'kann': 477,
'kommt': 477, 'macht': 477, 'meldet': 477, 'meldets': 477, 'ruft': 477, 'schafft': 477, 'schreibt': 477}, {'<they>':
481}, {'<they>': 481, 'dass': 482}, {'': (21, 'gave:encouragement')}, {'gegeben': 484, 'gemacht': 484, 'zugesprochen':
484}, {'<until>': 12, 'alles': 12, 'beides': 12}, {'...': 486}, {'<det>': 487}, {'sein': 8}, {'dabei': 489,
'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'...': 490, 'dabei': 489, 'hinfahren': 8, 'hingehen':
8, 'kommen': 8, 'teilnehmen': 8}, {'nicht': 491}, {'leider': 492, 'nicht': 491}, {'<giveinf_apart>': 12}, {'^': 494},
{'...': 495}, {'alles': 496, 'das': 496, 'den': 496, 'die': 496, 'es': 496, 'ihn': 496, 'sie': 496}, {'alles': 496,
'das': 496, 'den': 496, 'die': 496, 'es': 496, 'ich': 497, 'ihn': 496, 'sie': 496}, {'^': 244}, {'am': 8, 'auf': 8,
'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8, 'im': 8, 'mit': 8}, {'krank': 8, 'ned': 500, 'net': 500, 'nicht': 500,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 501, 'ned': 500, 'net': 500, 'nicht': 500,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'^': 488, 'aber': 463, 'bin': 420, 'dann': 463, 'erfahren': 462,
'es': 470, 'gehoert': 462, 'gehort': 462, 'gelesen': 462, 'gesehen': 462, 'hoff': 480, 'hoffe': 480, 'hoffentlich':
483, 'kann': 493, 'konnte': 493, 'mitbekommen': 462, 'mitgekriegt': 462, 'muessen': 498, 'muss': 498, 'mussen': 498,
's': 470, 'solle': 499, 'solles': 499, 'solls': 499, 'sollts': 499, 'vergessen': 355, 'war': 502}, {'bruder': 0,
'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0,
'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester': 0,
'tochter': 0}, {'D': 394, '^': 393, 'eben': 473, 'gerade': 473, 'grad': 473, 'grade': 473}, {'eben': 473, 'gerade':
473, 'grad': 473, 'grade': 473, 'ich': 506, 'wir': 395}, {'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0},
{'einem': 508}, {'^': 378, 'an': 509, 'ein': 508, 'einen': 508}, {'$$': 476}, {'<callinf>': 511, '<giveinf>': 511,
'anklopfen': 511, 'nachfragen': 511, 'reden': 511, 'sprechen': 511, 'treffen': 511, 'vorbeischauen': 511,
'vorfuehlen': 511, 'vorfuhlen': 511}, {'...': 512, '<callinf>': 511, '<giveinf>': 511, 'anklopfen': 511, 'nachfragen':
511, 'reden': 511, 'sprechen': 511, 'treffen': 511, 'vorbeischauen': 511, 'vorfuehlen': 511, 'vorfuhlen': 511}, {'N':
513}, {'bei': 514, 'mit': 514, 'zu': 514}, {'bei': 514, 'mit': 514, 'wieder': 515, 'zu': 514}, {'erzaehlt': 0,
'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 499, 'solles': 499, 'solls': 499, 'tuschelt':
0}, {'aenderungsvorschlaege': 373, 'anderungsvorschlage': 386, 'anmerkungen': 458, 'feedback': 458, 'kommentare': 458,
'korrekturen': 458, 'korrekturvorschlaege': 373, 'korrekturvorschlage': 386, 'randnotizen': 458, 'ruckmeldung': 386,
'ruckmeldungen': 386, 'rueckmeldung': 373, 'rueckmeldungen': 373, 'verbesserungsvorschlaege': 373,
'verbesserungsvorschlage': 386, 'zusage': 368}, {'<them>': 39, 'bis': 39, 'dringend': 39, 'mich': 39, 'noch': 39,
'unbedingt': 39, 'uns': 39}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 520}, {'...': 521}, {'<them>': 39,
'alles': 522, 'bis': 39, 'das': 522, 'den': 522, 'die': 522, 'dringend': 39, 'es': 522, 'ich': 497, 'ihn': 522,
'mich': 39, 'noch': 39, 'sie': 522, 'unbedingt': 39, 'uns': 39}, {'D': 63}, {'D': 377, 'mal': 524}, {'N': 59, 'eben':
473, 'gerade': 473, 'grad': 473, 'grade': 473, 'ich': 506, 'mich': 417, 'wir': 395}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
244}, {'keinen': 529}, {'mal': 244}, {'nicht': 244}, {'auf': 530, 'besser': 244, 'bloss': 244, 'bloß': 244, 'endlich':
244, 'erst': 531, 'erstmal': 244, 'ja': 532, 'lieber': 244, 'unbedingt': 244}, {'^': 533}, {'ich': 534, 'man': 534,
'wir': 534}, {'D': 377, '^': 533}, {'D': 377, 'ich': 536, 'man': 534, 'wir': 534}, {'vor': 0}, {'dir': 538}, {'D':
59}, {'N': 540}, {'N': 59, 'm': 541, 'mich': 417, 'mit': 541}, {'thema': 447}, {'zugesagt': 368}, {'mir': 544}, {'':
(0, 'missed'), '$$': 8}, {'': (0, 'missed'), 'buero': 355, 'buro': 355}, {'am': 8, 'anzutreffen': 355, 'auf': 8,
'bei': 8, 'beim': 8, 'da': 546, 'dabei': 8, 'daheim': 355, 'dahoam': 355, 'im': 547, 'mit': 8, 'zu': 357, 'zuhause':
355}, {'krank': 8, 'ned': 548, 'net': 548, 'nicht': 548, 'nod': 360, 'noed': 362, 'verhindert': 8, 'verkuehlt': 8,
'verkuhlt': 8}, {'krank': 8, 'leider': 549, 'ned': 548, 'net': 548, 'nicht': 548, 'nod': 360, 'noed': 362,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 499, 'solles': 499, 'solls': 499, 'sollts': 499}, {'': (0,
'missed'), 'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 552, '<comeinf>': 552, '<giveinf>':
552, '<giveinf_apart>': 552, 'anmailen': 552, 'anpingen': 552, 'anschreiben': 552, 'hinfahren': 552, 'hingehen': 552,
'telefonieren': 552, 'vorbeifahren': 552}, {'...': 553}, {'mal': 9}, {'...': 7, '2x': 9, '3x': 9, '4x': 9, '5x': 9,
'<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3, '<rel>': 19, '<sees1>': 38, '<should>':
40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 84, '^': 354, 'aber': 365, 'abgemacht': 368, 'abmachung': 368,
'aenderungsvorschlaege': 373, 'alles': 375, 'also': 380, 'am': 382, 'anderungsvorschlage': 386, 'anmerkungen': 390,
'arbeite': 396, 'auch': 381, 'ausfuehrliche': 399, 'ausfuehrliches': 402, 'ausfuhrliche': 405, 'ausfuhrliches': 406,
'ausgemacht': 407, 'bei': 412, 'bekomm': 416, 'bekomme': 416, 'besuch': 418, 'besuche': 418, 'bin': 420, 'dafuer':
428, 'dafur': 436, 'dann': 437, 'das': 448, 'den': 449, 'der': 453, 'die': 454, 'dreimal': 9, 'dringend': 381, 'eben':
455, 'ehrliche': 456, 'ehrliches': 456, 'ein': 460, 'erfahren': 462, 'es': 464, 'feedback': 390, 'fuer': 469, 'fur':
469, 'geh': 396, 'gehe': 396, 'gehoert': 462, 'gehort': 462, 'gelesen': 462, 'gerade': 455, 'gesehen': 462,
'gestrichen': 8, 'grad': 455, 'hab': 472, 'habe': 472, 'heute': 455, 'hoer': 475, 'hoere': 475, 'hoff': 480, 'hoffe':
480, 'hoffentlich': 483, 'hoffnung': 485, 'hor': 475, 'hore': 475, 'ich': 503, 'ihr': 504, 'ihre': 505, 'kann': 493,
'kommentare': 390, 'konnte': 493, 'korrekturen': 390, 'korrekturvorschlaege': 373, 'korrekturvorschlage': 386,
'krieg': 416, 'kriege': 416, 'kurze': 456, 'kurzes': 456, 'leider': 363, 'les': 507, 'lese': 507, 'lieber': 510,
'mal': 516, 'man': 517, 'mehrfach': 9, 'meine': 518, 'mit': 412, 'mitbekommen': 462, 'mitgekriegt': 462, 'mues': 519,
'muessen': 523, 'muss': 523, 'mussen': 523, 'mut': 485, 'ned': 358, 'net': 358, 'nicht': 358, 'noch': 525, 'nochmal':
524, 'nochmals': 524, 'nod': 360, 'noed': 362, 'randnotizen': 458, 'ruckmeldung': 404, 'ruckmeldungen': 386,
'rueckmeldung': 398, 'rueckmeldungen': 373, 's': 470, 'schau': 396, 'schaue': 396, 'seh': 526, 'sehe': 526, 'sein':
527, 'seine': 528, 'soll': 535, 'sollen': 535, 'sollte': 537, 'sollten': 535, 'stell': 539, 'termin': 375, 'thema':
447, 'treff': 542, 'treffe': 542, 'treffen': 375, 'um': 80, 'unbedingt': 381, 'unser': 543,
'verbesserungsvorschlaege': 373, 'verbesserungsvorschlage': 386, 'vereinbart': 368, 'vereinbarung': 368, 'vergessen':
355, 'versprechen': 368, 'versprochen': 407, 'vielleicht': 381, 'von': 545, 'war': 550, 'waren': 364, 'wieder': 524,
'wir': 551, 'wollt': 554, 'wollte': 554, 'wollten': 554, 'x': 555, 'zufaellig': 455, 'zufallig': 455, 'zugesagt': 407,
'zusage': 368, 'zweimal': 9}, {'<them>': 39, '^': 12}, {'ich': 557, 'wir': 557}, {'das': 558, 'dass': 558},
{'<vowed>': 559}, {'<them>': 560}, {'ich': 561, 'wir': 561}, {'vergessen': 8}, {'': (22, 'gave:volunteering')},
{'ausgeholfen': 564, 'eingesprungen': 564, 'mitgeholfen': 564, 'uebernommen': 564}, {'...': 565}, {'<them>': 566},
{'ausgeholfen': 564, 'eingesprungen': 564, 'mitgeholfen': 564, 'ubernommen': 564}, {'...': 568}, {'<them>': 569}, {'':
(23, 'contact')}, {'besucht': 571, 'gesprochen': 571, 'getroffen': 571, 'uebergeben': 571}, {'...': 572, 'besucht':
571, 'gesprochen': 571, 'getroffen': 571, 'uebergeben': 571}, {'besucht': 571, 'gesprochen': 571, 'getroffen': 571,
'ubergeben': 571}, {'...': 574, 'besucht': 571, 'gesprochen': 571, 'getroffen': 571, 'ubergeben': 571}, {'besucht':
571, 'gesprochen': 571, 'getroffen': 571, 'ubergeben': 571, 'uebergeben': 571}, {'...': 576, 'besucht': 571,
'gesprochen': 571, 'getroffen': 571, 'ubergeben': 571, 'uebergeben': 571}, {'ort': 577}, {'<have>': 562, 'anzurufen':
563, 'fuer': 567, 'fur': 570, 'persoenlich': 573, 'personlich': 575, 'vor': 578}, {'<giveinf>': 48, '<giveinf_apart>':
48}, {'...': 580}, {'^': 581}, {'dringend': 582, 'endlich': 582, 'noch': 582, 'unbedingt': 582}, {'N': 407}, {'N': 8,
'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte': 585, 'wollten': 585}, {'N': 8, 'bei': 8, 'ich': 585, 'mit': 8,
'wir': 585, 'zu': 8}, {'<network>': 1, 'N': 583, 'fuer': 584, 'fur': 584, 'i': 407, 'ich': 586, 'wir': 586, 'wollt':
587, 'wollte': 587, 'wollten': 587}, {'antwort': 8, 'reaktion': 8, 'ruckmeldung': 8, 'rueckmeldung': 8}, {'...': 540},
{'D': 59, 'bei': 590, 'mich': 590, 'mit': 590, 'uns': 590}, {'i': 591, 'ich': 591, 'ma': 591, 'wir': 591}, {'ich': 39,
'wir': 39}, {'das': 593, 'dass': 593}, {'...': 540, 'D': 59}, {'...': 540, 'D': 59, 'uns': 595}, {'besuchen': 596,
'essen': 596, 'fahren': 596, 'feiern': 596, 'fliegen': 596, 'gehen': 596, 'halten': 596, 'machen': 596, 'reden': 596,
'sehen': 596, 'sprechen': 596, 'starten': 596, 'telefonieren': 596, 'treffen': 596, 'veranstalten': 596}, {'ich':
597}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59}, {'geklappt': 571, 'hingehauen': 571, 'stattgefunden': 571},
{'...': 600, 'geklappt': 571, 'hingehauen': 571, 'stattgefunden': 571}, {'': (23, 'contact'), 'gekommen': 571},
{'ausgegangen': 571, 'zustande': 602}, {'ausgegangen': 571, 'doch': 603, 'zustande': 602}, {'D': 599, 'haben': 601,
'hat': 601, 'hats': 601, 'ist': 604, 'kam': 604, 'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'aus': 8}, {'gestrichen': 8}, {'...': 605, 'D': 599,
'bestaetigt': 59, 'bestatigt': 59, 'faellt': 606, 'fallt': 606, 'fiel': 606, 'gestrichen': 8, 'ist': 607, 'vergessen':
8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'wurde': 607}, {'besorgt': 59,
'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'reserviert': 59}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59,
'gekauft': 59, 'ist': 609, 'reserviert': 59, 'sind': 609}, {'^': 244, 'dass': 499}, {'^': 244, 'dass': 499, 'ist':
611, 'lautet': 611, 'war': 611}, {'<them>': 612}, {':': 499}, {'...': 614, ':': 499}, {'<them>': 612, 'N': 615}, {'^':
244, 'bekommen': 499, 'dazu': 499, 'erhalten': 499, 'geholt': 499, 'ist': 499, 'lautet': 499, 'v': 613, 'vom': 613,
'von': 616, 'war': 499}, {'<until>': 39}, {'<thing>': 26}, {'...': 619}, {'N': 620}, {'an': 621}, {'': (23,
'contact'), ':': 0}, {'angebimmelt': 571, 'angefragt': 571, 'angeklingelt': 571, 'angelaeutet': 571, 'angelautet':
571, 'angerufen': 571, 'bestaetigt': 571, 'bestatigt': 571, 'durchgebimmelt': 571, 'durchgeklingelt': 571,
'durchgerufen': 571, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 571, 'gefragt': 571, 'geklingelt':
571, 'gemailt': 571, 'gemeint': 1, 'gemeldet': 571, 'geraten': 1, 'gesagt': 1, 'geschrieben': 623, 'gesimst': 571,
'getextet': 571, 'hereingeschaut': 571, 'nachgefragt': 571, 'reingeschaut': 571, 'reklamiert': 571, 'vorbeigeschaut':
571, 'zugesagt': 571, 'zuruckgemailt': 571, 'zuruckgerufen': 571, 'zuruckgeschrieben': 571, 'zurueckgemailt': 571,
'zurueckgerufen': 571, 'zurueckgeschrieben': 571}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59, 'zugesagt': 59},
{'...': 625}, {'<appointment>': 626}, {'<should>': 499}, {'ich': 628, 'man': 628, 'wir': 628}, {'das': 629, 'dass':
629, 'ich': 628, 'man': 628, 'wir': 628}, {'<should>': 244}, {'...': 631}, {'^': 632}, {'ich': 633, 'man': 633, 'wir':
633}, {'dass': 634}, {':': 0, 'dass': 634}, {'': (23, 'contact'), ':': 0, 'dass': 634}, {'<said>': 630, 'angebimmelt':
571, 'angeboten': 571, 'angeklingelt': 571, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'anvertraut':
571, 'berichtet': 571, 'durchgebimmelt': 571, 'durchgeklingelt': 571, 'durchgerufen': 571, 'eingeschaerft': 635,
'eingescharft': 635, 'empfohlen': 623, 'erklaert': 636, 'erklart': 636, 'erzaehlt': 571, 'erzahlt': 571,
'geantwortet': 571, 'gebeichtet': 571, 'geholfen': 571, 'geklagt': 571, 'geklingelt': 571, 'gemailt': 571, 'gemeint':
636, 'geraten': 623, 'gesagt': 637, 'geschickt': 571, 'geschildert': 571, 'geschrieben': 637, 'gesimst': 571,
'gesteckt': 571, 'getextet': 571, 'gezeigt': 571, 'gratuliert': 571, 'hereingeschaut': 571, 'mitgeteilt': 571,
'praesentiert': 571, 'prasentiert': 571, 'reingeschaut': 571, 'verraten': 571, 'versprochen': 571, 'vorbeigeschaut':
571, 'vorgestellt': 571, 'zugesagt': 571, 'zuruckgemailt': 571, 'zuruckgerufen': 571, 'zuruckgeschrieben': 571,
'zurueckgemailt': 571, 'zurueckgerufen': 571, 'zurueckgeschrieben': 571}, {'gegeben': 499, 'mitgegeben': 499},
{'<counselled>': 244, '<vowed>': 71}, {'...': 640}, {'<counsel>': 639}, {'^': 71}, {'<they>': 643, '^': 71},
{'<they>': 643, '^': 71, 'dass': 644}, {'dass': 629, 'ich': 628, 'man': 628, 'wir': 628}, {'<vowed>': 645, 'erklaert':
646, 'erklart': 646, 'gemeint': 646, 'geraten': 646, 'gesagt': 646}, {'<way>': 647}, {'<det>': 648, '<way>': 647},
{'gelegt': 499}, {'herz': 650}, {'<vowed>': 645}, {'<way>': 652}, {'<det>': 653, '<way>': 652}, {'<counselled>': 611},
{'gewarnt': 244}, {'...': 656}, {'^': 244, 'vor': 499}, {'^': 657, 'gewarnt': 658}, {'<counselled>': 611, 'davon':
655, 'dazu': 655}, {'': (4, 'needs_from_me')}, {'^': 661}, {'erklaert': 646, 'erklart': 646, 'gemeint': 646,
'geraten': 646, 'gesagt': 646}, {'<way>': 663}, {'<det>': 664, '<way>': 663}, {'gegeben': 499}, {'weg': 666}, {'den':
667}, {'auf': 668}, {'gebeten': 661}, {'...': 670}, {'^': 671}, {'^': 657}, {'...': 638, '<counsel>': 639,
'<counselled>': 611, '^': 641, 'abgeholt': 571, 'als': 642, 'am': 649, 'angebimmelt': 571, 'angeklingelt': 571,
'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'angeschrieben': 571, 'angesprochen': 571, 'ans': 651, 'auf':
654, 'aufgefordert': 499, 'ausgefuehrt': 571, 'ausgefuhrt': 571, 'begleitet': 571, 'beim': 649, 'bekocht': 571,
'bestaerkt': 499, 'bestarkt': 499, 'besucht': 571, 'davon': 655, 'davor': 659, 'dazu': 655, 'den': 642, 'dringend':
660, 'durchgebimmelt': 571, 'durchgeklingelt': 571, 'durchgerufen': 571, 'einen': 642, 'eingeladen': 571,
'eingeredet': 499, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 499, 'ermutigt': 499, 'geantwortet': 571,
'gebeten': 662, 'geklingelt': 571, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 571,
'getextet': 571, 'getroffen': 571, 'gewarnt': 658, 'hereingeschaut': 571, 'im': 649, 'in': 665, 'interviewt': 571,
'kontaktiert': 571, 'mit': 669, 'nahe': 650, 'nen': 642, 'per': 649, 'reingeschaut': 571, 'stark': 660, 'um': 672,
'via': 654, 'vor': 673, 'vorbeigeschaut': 571, 'zuruckgemailt': 571, 'zuruckgerufen': 571, 'zuruckgeschrieben': 571,
'zurueckgemailt': 571, 'zurueckgerufen': 571, 'zurueckgeschrieben': 571}, {'<said>': 646}, {'<vowed>': 71}, {'...':
676}, {'...': 675, '<said>': 646, '^': 677}, {'<me>': 643, '^': 71, 'er': 643, 'sie': 643}, {'<me>': 643, '^': 71,
'dass': 679, 'er': 643, 'sie': 643}, {'<vowed>': 680}, {'...': 675, '<me>': 678, '<said>': 646, '<vowed>': 680, 'mir':
681, 'uns': 681}, {'angefordert': 661, 'angefragt': 661, 'bestellt': 661, 'erbeten': 661, 'gewuenscht': 661,
'gewunscht': 661, 'verlangt': 661}, {'...': 683}, {'^': 684}, {'<until>': 683}, {'...': 686}, {'bestaetigt': 571,
'bestatigt': 571, 'geantwortet': 571, 'gemailt': 571, 'gemeldet': 571, 'geschrieben': 571, 'zugesagt': 571,
'zuruckgeschrieben': 571, 'zurueckgeschrieben': 571}, {'...': 688, '<det>': 653, '<way>': 652}, {'<counselled>': 499},
{':': 0, '^': 244}, {'<should>': 499, '^': 632}, {'ich': 692, 'man': 692, 'wir': 692}, {':': 0, 'dass': 693, 'ich':
628, 'man': 628, 'wir': 628}, {'': (23, 'contact'), ':': 0, 'dass': 693, 'ich': 628, 'man': 628, 'wir': 628},
{'ausgefragt': 571, 'befragt': 571, 'gelochert': 571, 'geloechert': 571, 'interviewt': 571}, {'abgeholt': 571,
'angefunkt': 571, 'angeklingelt': 571, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'besucht': 571,
'durchgeklingelt': 571, 'eingeladen': 571}, {'...': 697, 'abgeholt': 571, 'angefunkt': 571, 'angeklingelt': 571,
'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'besucht': 571, 'durchgeklingelt': 571, 'eingeladen': 571},
{'...': 696, '<they>': 698, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'ausgefragt': 571, 'befragt':
571, 'gelochert': 571, 'geloechert': 571, 'interviewt': 571}, {'geantwortet': 571, 'geholfen': 571, 'gemailt': 571,
'geschickt': 571, 'geschrieben': 571, 'gesimst': 571, 'gezeigt': 571}, {'...': 700, 'geantwortet': 571, 'geholfen':
571, 'gemailt': 571, 'geschickt': 571, 'geschrieben': 571, 'gesimst': 571, 'gezeigt': 571}, {'dass': 693, 'ich': 628,
'man': 628, 'wir': 628}, {'<they>': 701, '<vowed>': 680, 'gemeint': 702, 'gesagt': 702, 'geschrieben': 702, 'gmeint':
646, 'gsagt': 646}, {'...': 688, '<det>': 648, '<way>': 647}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet':
59, 'bedankt': 571, 'entschuldigt': 571, 'gemeldet': 571, 'geruehrt': 571, 'geruhrt': 571, 'verabschiedet': 571},
{'bedankt': 571, 'entschuldigt': 571, 'gemeldet': 571, 'geruehrt': 571, 'geruhrt': 571, 'verabschiedet': 571},
{'<me>': 706}, {'...': 705, 'bedankt': 571, 'bei': 707, 'entschuldigt': 571, 'gemeldet': 571, 'geruehrt': 571,
'geruhrt': 571, 'verabschiedet': 571}, {'bestatigt': 571, 'geantwortet': 571, 'gemailt': 571, 'gemeldet': 571,
'geschrieben': 571, 'zugesagt': 571, 'zuruckgeschrieben': 571}, {'...': 709}, {'bestaetigt': 571, 'geantwortet': 571,
'gemailt': 571, 'gemeldet': 571, 'geschrieben': 571, 'zugesagt': 571, 'zurueckgeschrieben': 571}, {'...': 711},
{'abgeholt': 571, 'angefunkt': 571, 'angeklingelt': 571, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571,
'besucht': 571, 'durchgeklingelt': 571, 'eingeladen': 571, 'geantwortet': 571, 'geholfen': 571, 'gemailt': 571,
'geschickt': 571, 'geschrieben': 571, 'gesimst': 571, 'gezeigt': 571}, {'...': 713, 'abgeholt': 571, 'angefunkt': 571,
'angeklingelt': 571, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'besucht': 571, 'durchgeklingelt': 571,
'eingeladen': 571, 'geantwortet': 571, 'geholfen': 571, 'gemailt': 571, 'geschickt': 571, 'geschrieben': 571,
'gesimst': 571, 'gezeigt': 571}, {'...': 696, '<they>': 714, '<vowed>': 680, 'angelaeutet': 571, 'angelautet': 571,
'angerufen': 571, 'ausgefragt': 571, 'befragt': 571, 'gelochert': 571, 'geloechert': 571, 'gemeint': 702, 'gesagt':
702, 'geschrieben': 702, 'gmeint': 646, 'gsagt': 646, 'interviewt': 571}, {'...': 624, '<appointment>': 626, '<det>':
627, '<me>': 674, '<my>': 627, '<they>': 682, '<until>': 685, '<vowed>': 680, '^': 687, 'am': 649, 'angebimmelt': 571,
'angeklingelt': 571, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'auf': 689, 'beim': 649, 'davon': 690,
'dazu': 690, 'durchgebimmelt': 571, 'durchgeklingelt': 571, 'durchgerufen': 571, 'empfohlen': 691, 'erklaert': 1,
'erklart': 1, 'geantwortet': 571, 'geklingelt': 571, 'gemailt': 571, 'gemeint': 694, 'geraten': 1, 'gesagt': 694,
'geschrieben': 695, 'gesimst': 571, 'getextet': 571, 'gmeint': 646, 'gsagt': 646, 'hereingeschaut': 571, 'im': 649,
'in': 665, 'mich': 699, 'mir': 703, 'per': 704, 'reingeschaut': 571, 'sich': 708, 'uber': 710, 'ueber': 712, 'uns':
715, 'via': 689, 'vor': 673, 'vorbeigeschaut': 571, 'zuruckgemailt': 571, 'zuruckgerufen': 571, 'zuruckgeschrieben':
571, 'zurueckgemailt': 571, 'zurueckgerufen': 571, 'zurueckgeschrieben': 571}, {'bekommen': 571, 'erhalten': 571,
'gekriegt': 571, 'kriegt': 571}, {'<them>': 717}, {'besucht': 571, 'gegessen': 571, 'gehabt': 571, 'gequatscht': 571,
'geredet': 571, 'gesehen': 571, 'gesprochen': 571, 'getroffen': 571, 'telefoniert': 571, 'von': 718}, {'<reviewed>':
369}, {'<work>': 720}, {'...': 721, '<work>': 720}, {'': (20, 'gave:referral')}, {'<named_to>': 723}, {'...': 724},
{'s': 725}, {'N': 726, 'der': 725, 'des': 725, 'einer': 725, 'eines': 725, 'meiner': 725, 'meines': 725, 'unserer':
725, 'unseres': 725, 'vom': 725, 'von': 725}, {'lassen': 26}, {'<handed>': 26, '<handed_apart>': 26, 'zukommen': 728},
{'...': 729, '<handed>': 26, '<handed_apart>': 26, 'zukommen': 728}, {'gegeben': 26}, {'ausleihen': 731},
{'<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 732, 'zur': 67},
{'...': 733, '<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 732,
'zur': 67}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 737,
'anrufbeantworter': 737, 'band': 737, 'box': 737, 'combox': 737, 'mailbox': 737}, {'das': 738, 'den': 738, 'die': 738,
'ihre': 738, 'ihren': 738, 'seine': 738, 'seinen': 738}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'': (17,
'gave:knowledge'), 'dass': 735, 'warum': 741, 'was': 741, 'welche': 741, 'wie': 741, 'wo': 741, 'wofuer': 741,
'wofur': 741, 'woran': 741}, {'beigebracht': 741, 'erklaert': 741, 'erklart': 741, 'gezeigt': 741, 'vermittelt': 741},
{'...': 743}, {'handwerk': 744}, {'basics': 744, 'grundlagen': 744, 'kniffe': 744, 'tricks': 744}, {'': (17,
'gave:knowledge'), 'dass': 735, 'warum': 741, 'was': 741, 'welche': 741, 'wie': 741, 'wo': 741, 'wofuer': 741,
'woran': 741}, {'': (17, 'gave:knowledge'), 'dass': 735, 'warum': 741, 'was': 741, 'welche': 741, 'wie': 741, 'wo':
741, 'wofur': 741, 'woran': 741}, {'': (17, 'gave:knowledge'), 'warum': 741, 'was': 741, 'welche': 741, 'wie': 741,
'wo': 741, 'wofuer': 741, 'woran': 741}, {'': (17, 'gave:knowledge'), 'warum': 741, 'was': 741, 'welche': 741, 'wie':
741, 'wo': 741, 'wofur': 741, 'woran': 741}, {'': (18, 'gave:mentoring')}, {'': (17, 'gave:knowledge'), 'warum': 741,
'was': 741, 'wie': 741}, {'<address>': 727, '<handed_apart>': 571, '<my>': 45, '<said>': 559, '<thing>': 730,
'<tool>': 734, '<work>': 720, 'abgesagt': 735, 'angefragt': 736, 'angeklopft': 736, 'auf': 739, 'aufgemuntert': 484,
'bedankt': 740, 'beigebracht': 742, 'berichtet': 735, 'bestaerkt': 484, 'bestarkt': 484, 'das': 745, 'die': 746,
'eingearbeitet': 741, 'eingeschult': 741, 'empfohlen': 723, 'erklaert': 747, 'erklart': 748, 'erlaeutert': 749,
'erlautert': 750, 'ermutigt': 484, 'erzaehlt': 735, 'erzahlt': 735, 'geantwortet': 735, 'gebeichtet': 735, 'gebeten':
736, 'gecoacht': 751, 'gefragt': 736, 'geholfen': 741, 'gementort': 751, 'gesagt': 735, 'geschildert': 735,
'gesteckt': 735, 'getroestet': 484, 'getrostet': 484, 'gezeigt': 742, 'gratuliert': 735, 'informiert': 735,
'kondoliert': 735, 'mitgeteilt': 735, 'nachgefasst': 736, 'nachgefragt': 736, 'nachgehakt': 736, 'vermittelt': 723,
'verraten': 735, 'vorgefuehrt': 749, 'vorgefuhrt': 750, 'vorgemacht': 752, 'weiterempfohlen': 723, 'zugehoert': 484,
'zugehort': 484, 'zugesagt': 735}, {'<tool>': 734}, {'...': 754, '<tool>': 734}, {'<handed_apart>': 26, '<lent>': 26,
'<tool>': 734, 'anvertraut': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ausgeliehen': 26, 'empfohlen': 723,
'geborgt': 26, 'gegeben': 26, 'geliehen': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26, 'geteilt': 26,
'mitgeschickt': 26, 'uberlassen': 26, 'ueberlassen': 26, 'vermittelt': 723, 'weiterempfohlen': 723, 'weitergeleitet':
26, 'zugeschickt': 26, 'zur': 67}, {'...': 756, '<tool>': 734}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 39,
'wir': 39}, {'^': 758, 'das': 759, 'dass': 759, 'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 761},
{'gebracht': 761}, {'kontakt': 763}, {'<introduced>': 761, 'bekannt': 762, 'in': 764}, {'...': 765, '<introduced>':
761, 'bekannt': 762, 'in': 764}, {'<vowed>': 12}, {'...': 767}, {'^': 12, 'dass': 759, 'ich': 39, 'wir': 39},
{'<vowed>': 769}, {'<way>': 770}, {'<det>': 771, '<way>': 770}, {'<det>': 771, '<way>': 770, 'das': 738, 'den': 738,
'die': 738, 'ihre': 738, 'ihren': 738, 'seine': 738, 'seinen': 738}, {'N': 766}, {'warum': 741, 'was': 741, 'welche':
741, 'wie': 741, 'wo': 741, 'wofuer': 741, 'wofur': 741, 'woran': 741}, {'<me>': 643}, {'gebeten': 776}, {'<address>':
727}, {'angeschlossen': 564, 'aufgebaut': 564, 'eingerichtet': 564, 'entruempelt': 564, 'entrumpelt': 564, 'gemaeht':
564, 'gemaht': 564, 'geputzt': 564, 'geraeumt': 564, 'geraumt': 564, 'geschnitten': 564, 'gestrichen': 564,
'montiert': 564, 'repariert': 564}, {'angeschlossen': 564, 'aufgebaut': 564, 'eingerichtet': 564, 'entrumpelt': 564,
'gemaht': 564, 'geputzt': 564, 'geraumt': 564, 'geschnitten': 564, 'gestrichen': 564, 'montiert': 564, 'repariert':
564}, {'angeschlossen': 564, 'aufgebaut': 564, 'eingerichtet': 564, 'entruempelt': 564, 'gemaeht': 564, 'geputzt':
564, 'geraeumt': 564, 'geschnitten': 564, 'gestrichen': 564, 'montiert': 564, 'repariert': 564}, {'...': 778,
'<address>': 727, 'auto': 779, 'computer': 779, 'dachrinne': 779, 'drucker': 779, 'fenster': 779, 'fernseher': 779,
'garten': 779, 'hecke': 779, 'keller': 779, 'kuche': 780, 'kueche': 781, 'rasen': 779, 'regal': 779, 'router': 779,
'schnee': 779, 'schrank': 779, 'waschmaschine': 779, 'wohnung': 779}, {'': (9, 'told'), 'warum': 741, 'was': 741,
'welche': 741, 'wie': 741, 'wo': 741, 'wofuer': 741, 'woran': 741}, {'': (9, 'told'), 'warum': 741, 'was': 741,
'welche': 741, 'wie': 741, 'wo': 741, 'wofur': 741, 'woran': 741}, {'warum': 741, 'was': 741, 'welche': 741, 'wie':
741, 'wo': 741, 'wofuer': 741, 'woran': 741}, {'warum': 741, 'was': 741, 'welche': 741, 'wie': 741, 'wo': 741,
'wofur': 741, 'woran': 741}, {'das': 593, 'dass': 593, 'ich': 39, 'wir': 39}, {'': (9, 'told'), 'warum': 741, 'was':
741, 'welche': 741, 'wie': 741, 'wo': 741, 'wofuer': 741, 'wofur': 741, 'woran': 741}, {'eingearbeitet': 741,
'eingefuehrt': 741, 'eingefuhrt': 741, 'eingeschult': 741, 'eingewiesen': 741}, {'...': 789}, {'gegeben': 39},
{'wort': 791}, {'warum': 741, 'was': 741, 'wie': 741}, {'...': 753, '<address>': 727, '<det>': 755, '<my>': 757,
'<tool>': 734, '<vowed>': 760, '<work>': 720, 'N': 766, '^': 768, 'am': 772, 'auf': 773, 'bei': 774, 'beigebracht':
775, 'beim': 772, 'darum': 777, 'das': 782, 'den': 782, 'die': 782, 'drum': 777, 'erklaert': 783, 'erklart': 784,
'erlaeutert': 785, 'erlautert': 786, 'ersucht': 776, 'gebeten': 776, 'gesagt': 787, 'geschrieben': 787, 'gezeigt':
788, 'gsagt': 787, 'gschriebn': 787, 'im': 772, 'in': 790, 'ins': 790, 'mein': 792, 'mit': 774, 'per': 772, 'um': 80,
'via': 772, 'vorgefuehrt': 785, 'vorgefuhrt': 786, 'vorgemacht': 793}, {'^': 12, 'das': 759, 'dass': 759, 'ich': 39,
'wir': 39}, {'<vowed>': 795, '^': 768}, {'<them>': 796}, {'mit': 774}, {'<introduced>': 761, 'bekannt': 762,
'zusammengebracht': 761}, {'...': 799, '<introduced>': 761, 'bekannt': 762, 'zusammengebracht': 761}, {'N': 800},
{'<introduced>': 761}, {'...': 802, '<introduced>': 761}, {'N': 803}, {'...': 804}, {'...': 804, 'N': 766}, {'...':
765}, {'N': 807}, {'geknuepft': 761, 'geknupft': 761, 'gemacht': 761, 'hergestellt': 761, 'vermittelt': 761}, {'N':
809}, {'mit': 810, 'zu': 810}, {'kontakt': 811}, {'kontakt': 763, 'verbindung': 763}, {'<introduced>': 761, 'bekannt':
762, 'in': 813}, {'...': 814}, {'<det>': 815, '<my>': 815, '<their>': 815, 'N': 766, 'einem': 815, 'einer': 815},
{'...': 798, '<and>': 801, 'N': 766, 'am': 805, 'auf': 805, 'bei': 806, 'beim': 805, 'dem': 808, 'den': 812, 'der':
808, 'einen': 812, 'in': 805, 'kontakt': 811, 'mit': 816, 'per': 805, 'uber': 805, 'ueber': 805, 'via': 805}, {'':
(16, 'gave:feedback'), 'zuruckgegeben': 369, 'zuruckgeschickt': 369, 'zurueckgegeben': 369, 'zurueckgeschickt': 369},
{'retour': 369, 'retourniert': 369, 'versehen': 369, 'zurueckgegeben': 369, 'zurueckgemailt': 369, 'zurueckgesandt':
369, 'zurueckgeschickt': 369, 'zurueckgesendet': 369}, {'retour': 369, 'retourniert': 369, 'versehen': 369,
'zuruckgegeben': 369, 'zuruckgemailt': 369, 'zuruckgesandt': 369, 'zuruckgeschickt': 369, 'zuruckgesendet': 369},
{'retour': 369, 'retourniert': 369, 'versehen': 369, 'zuruckgegeben': 369, 'zuruckgemailt': 369, 'zuruckgesandt': 369,
'zuruckgeschickt': 369, 'zuruckgesendet': 369, 'zurueckgegeben': 369, 'zurueckgemailt': 369, 'zurueckgesandt': 369,
'zurueckgeschickt': 369, 'zurueckgesendet': 369}, {'aenderungsvorschlaegen': 819, 'anderungsvorschlagen': 820,
'anmerkungen': 821, 'feedback': 821, 'hinweisen': 821, 'kommentaren': 821, 'korrekturen': 821,
'korrekturvorschlaegen': 819, 'korrekturvorschlagen': 820, 'notizen': 821, 'randnotizen': 821,
'verbesserungsvorschlaegen': 819, 'verbesserungsvorschlagen': 820, 'vorschlaegen': 819, 'vorschlagen': 820}, {'': (16,
'gave:feedback'), 'zuruckgegeben': 369, 'zuruckgeschickt': 369}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 369,
'zurueckgeschickt': 369}, {'durchgelesen': 818, 'gegengelesen': 818, 'kommentiert': 818, 'korrigiert': 818,
'lektoriert': 818, 'mit': 822, 'redigiert': 818, 'uberarbeitet': 823, 'ueberarbeitet': 824}, {'...': 825, 'mit': 822},
{'angefragt': 736, 'angeklopft': 736, 'bedankt': 740, 'nachgefasst': 736, 'nachgefragt': 736, 'nachgehakt': 736},
{'...': 827}, {'<them>': 828}, {'bekannt': 762, 'bekanntgemacht': 761, 'in': 813, 'vernetzt': 761, 'zusammengebracht':
761}, {'...': 830}, {'mit': 831}, {'...': 832}, {'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 834, 'angerufen': 8, 'besucht': 8, 'erreicht':
8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 835}, {'...': 825,
'leider': 836, 'mit': 822, 'nicht': 835}, {'geknuepft': 761, 'gemacht': 761, 'hergestellt': 761, 'vermittelt': 761},
{'N': 838}, {'mit': 839, 'zu': 839}, {'kontakt': 840}, {'den': 841, 'einen': 841, 'kontakt': 840}, {'N': 842},
{'geknupft': 761, 'gemacht': 761, 'hergestellt': 761, 'vermittelt': 761}, {'N': 844}, {'mit': 845, 'zu': 845},
{'kontakt': 846}, {'den': 847, 'einen': 847, 'kontakt': 846}, {'N': 848}, {'eingelegt': 723}, {'...': 850,
'eingelegt': 723}, {'wort': 851}, {'gutes': 852, 'wort': 851}, {'...': 853, 'gutes': 852, 'wort': 851}, {'<them>':
854}, {'besucht': 571, 'fuer': 855, 'fur': 855, 'gegessen': 571, 'gehabt': 571, 'gequatscht': 571, 'geredet': 571,
'gesehen': 571, 'gesprochen': 571, 'getroffen': 571, 'telefoniert': 571, 'von': 718}, {'...': 724, '<named_to>': 723},
{'warum': 741, 'was': 741, 'welche': 741, 'wie': 741, 'wo': 741}, {'gefuehrt': 741, 'gefuhrt': 741}, {'...': 859},
{'das': 860, 'den': 860, 'die': 860}, {'<address>': 727, '<expert>': 857, '<my>': 45, '<said>': 559, '<thing>': 730,
'<tool>': 734, '<work>': 720, 'abgesagt': 735, 'angefragt': 736, 'angeklopft': 736, 'auf': 739, 'ausgeholfen': 564,
'beibracht': 858, 'beigebracht': 742, 'berichtet': 735, 'das': 745, 'die': 746, 'durch': 861, 'durchs': 860,
'eingearbeitet': 741, 'eingeschult': 741, 'erklaert': 747, 'erklart': 748, 'erlaeutert': 749, 'erlautert': 750,
'erzaehlt': 735, 'erzahlt': 735, 'geantwortet': 735, 'gebeichtet': 735, 'gefragt': 736, 'gesagt': 735, 'geschildert':
735, 'gesteckt': 735, 'gezeigt': 742, 'hoffnung': 485, 'in': 790, 'informiert': 735, 'ins': 790, 'mitgeteilt': 735,
'mut': 485, 'nachgefasst': 736, 'nachgefragt': 736, 'nachgehakt': 736, 'verraten': 735, 'vertreten': 564,
'vorgefuehrt': 749, 'vorgefuhrt': 750, 'vorgemacht': 752, 'vorgmacht': 858, 'zeigt': 858, 'zugesagt': 735},
{'gegeben': 741, 'gezeigt': 741, 'mitgegeben': 741, 'verraten': 741}, {'...': 863, 'gegeben': 741, 'gezeigt': 741,
'mitgegeben': 741, 'verraten': 741}, {'hinweise': 864, 'kniffe': 864, 'rat': 864, 'ratschlaege': 864, 'ratschlage':
864, 'tipp': 864, 'tipps': 864, 'tricks': 864}, {'paar': 865}, {'...': 862, '<address>': 727, '<det>': 755, '<my>':
757, '<tool>': 734, '<vowed>': 760, '<work>': 720, 'N': 766, '^': 768, 'am': 772, 'auf': 773, 'ausgeholfen': 564,
'bei': 774, 'beibracht': 858, 'beigebracht': 775, 'beim': 772, 'darum': 777, 'das': 782, 'den': 782, 'die': 782,
'drum': 777, 'ein': 866, 'einen': 865, 'erklaert': 783, 'erklart': 784, 'erlaeutert': 785, 'erlautert': 786,
'ersucht': 776, 'gebeten': 776, 'gezeigt': 788, 'hinweise': 864, 'hoffnung': 485, 'im': 772, 'in': 790, 'ins': 790,
'kniffe': 864, 'lernt': 858, 'mit': 774, 'mut': 485, 'n': 865, 'nen': 865, 'paar': 865, 'per': 772, 'rat': 864,
'ratschlaege': 864, 'ratschlage': 864, 'tipp': 864, 'tipps': 864, 'tricks': 864, 'um': 80, 'vertreten': 564, 'via':
772, 'vorgefuehrt': 785, 'vorgefuhrt': 786, 'vorgemacht': 793, 'vorgmacht': 858, 'zeigt': 858}, {'gebracht': 723},
{'gesprach': 868, 'gespraech': 868}, {'ins': 869, 'mit': 774}, {'N': 803, 'ins': 869}, {'...': 871, 'N': 766}, {'...':
870, 'N': 766, 'am': 805, 'auf': 805, 'bei': 872, 'beim': 805, 'den': 812, 'einen': 812, 'in': 805, 'kontakt': 811,
'mit': 816, 'per': 805, 'uber': 805, 'ueber': 805, 'via': 805}, {'fuer': 855, 'fur': 855}, {'angefragt': 736,
'angeklopft': 736, 'nachgefasst': 736, 'nachgefragt': 736, 'nachgehakt': 736}, {'...': 875}, {'...': 874, '<them>':
876}, {'...': 830, 'aenderungsvorschlaegen': 819, 'anderungsvorschlagen': 820, 'anmerkungen': 821, 'feedback': 821,
'hinweisen': 821, 'kommentaren': 821, 'korrekturen': 821, 'korrekturvorschlaegen': 819, 'korrekturvorschlagen': 820,
'notizen': 821, 'randnotizen': 821, 'verbesserungsvorschlaegen': 819, 'verbesserungsvorschlagen': 820, 'vorschlaegen':
819, 'vorschlagen': 820}, {'durchgelesen': 818, 'gegengelesen': 818, 'kommentiert': 818, 'korrigiert': 818,
'lektoriert': 818, 'mit': 878, 'redigiert': 818, 'uberarbeitet': 823, 'ueberarbeitet': 824}, {'...': 879, 'mit': 822},
{'<agreed>': 594}, {'<them>': 881}, {'...': 856, '<their>': 722, '<them>': 867, '<title>': 797, '<vowed>': 795, 'N':
873, '^': 768, 'alles': 826, 'bei': 877, 'beide': 833, 'das': 826, 'den': 826, 'die': 826, 'es': 826, 'fuer': 843,
'fur': 849, 'ihn': 880, 'mit': 882, 'sie': 880}, {'bedankt': 740}, {'...': 884}, {'<them>': 885}, {'erklaert': 39,
'erklart': 39}, {'<them>': 885, 'angeboten': 39, 'bei': 886, 'bereit': 887, 'bereiterklaert': 39, 'bereiterklart': 39,
'verpflichtet': 39}, {'geben': 39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 889}, {'...': 719, '<their>':
722, '<them>': 794, '<title>': 797, '<vowed>': 795, 'N': 817, '^': 768, 'alles': 826, 'bei': 829, 'beide': 833, 'das':
826, 'den': 826, 'die': 826, 'es': 837, 'fuer': 843, 'fur': 849, 'gesagt': 787, 'geschrieben': 787, 'gsagt': 787,
'gschriebn': 787, 'ich': 883, 'ihn': 880, 'leider': 836, 'mein': 792, 'mich': 888, 'mit': 882, 'nicht': 835, 'noch':
890, 'sie': 880, 'um': 80, 'wir': 883, 'zu': 889}, {'auf': 564, 'bei': 564, 'beim': 564, 'fuer': 564, 'fur': 564},
{'': (14, 'together')}, {'N': 885}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 893, 'angerufen': 893,
'ausgefuehrt': 893, 'ausgefuhrt': 893, 'bei': 894, 'berichtet': 0, 'besucht': 893, 'eingeladen': 893, 'erzaehlt': 0,
'erzahlt': 0, 'geantwortet': 893, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 893, 'gesagt': 0,
'geschrieben': 893, 'gesteckt': 0, 'getroffen': 893, 'haengen': 895, 'haengenlassen': 8, 'hangen': 895,
'hangenlassen': 8, 'sitzen': 896, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8},
{'<handed>': 26, '<handed_apart>': 26, '<lent>': 26}, {'...': 898}, {'<them>': 899}, {'ich': 900, 'wir': 900},
{'<have>': 901}, {'...': 902}, {'<me>': 661}, {'von': 904}, {'D': 661}, {'...': 906}, {'...': 905, '<det>': 907,
'<my>': 661}, {'<me>': 662}, {'^': 908, 'von': 909}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8,
'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8,
'telefoniert': 8}, {'abgestimmt': 8, 'besprochen': 8, 'daruber': 911, 'darueber': 912, 'druber': 911, 'drueber': 912,
'geklaert': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 913}, {'mit': 914},
{'<give3>': 776}, {'bekommen': 12, 'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'erhält': 12, 'haben': 12, 'hat': 12,
'kriegen': 12, 'kriegt': 12}, {'...': 917}, {'^': 918}, {'<until>': 917, 'D': 917}, {'...': 920}, {'<until>': 919,
'D': 919, '^': 921}, {'<they>': 922, 'ich': 628, 'man': 628, 'wir': 628}, {'N': 916, 'das': 629, 'dass': 923, 'er':
916, 'ich': 628, 'man': 628, 'sie': 916, 'wir': 628}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21},
{'folgen': 925, 'folgt': 925, 'kommen': 925, 'kommt': 925}, {'-befund': 926, '-ergebnis': 926, '-ergebnisse': 926,
'-gutachten': 926, '-lieferung': 926, '-teile': 926, '-werte': 926, '<comes_in>': 926}, {'^': 927}, {'<should>': 499,
'muessts': 499, 'mussts': 499, 'solls': 499, 'sollts': 499}, {'<det>': 928, '^': 927, 'ich': 929, 'man': 929, 'wir':
929}, {'weg': 244}, {'kein': 244, 'nicht': 244}, {'auf': 530, 'bloss': 244, 'bloß': 244, 'erst': 531, 'erstmal': 244,
'finger': 931, 'ja': 932, 'keinesfalls': 244, 'lieber': 244, 'unbedingt': 244}, {'^': 933}, {'-befund': 926,
'-ergebnis': 926, '-ergebnisse': 926, '-gutachten': 926, '-lieferung': 926, '-teile': 926, '-werte': 926,
'<comes_in>': 926, 'auf': 530, 'bloss': 244, 'bloß': 244, 'erst': 531, 'erstmal': 244, 'finger': 931, 'ja': 932,
'keinesfalls': 244, 'lieber': 244, 'unbedingt': 244}, {'<way>': 934, '^': 935, 'tel': 934}, {'<way>': 934, '^': 933,
'tel': 934}, {'<det>': 937, '<way>': 934, '^': 933, 'tel': 934}, {'<det>': 937, '<way>': 934, '^': 933, 'am': 938,
'beim': 938, 'im': 938, 'per': 938, 'tel': 934}, {'$$': 244}, {'lassen': 940}, {'bleiben': 941, 'sein': 941,
'weglassen': 940}, {'ich': 244, 'man': 244}, {'besser': 244, 'endlich': 244, 'lieber': 244, 'nicht': 244, 'unbedingt':
244}, {'wir': 944}, {'muesste': 943, 'muessten': 945, 'musste': 943, 'mussten': 945, 'müsste': 943, 'müssten': 945,
'soll': 943, 'sollen': 945, 'sollte': 943, 'sollten': 945}, {'...': 946}, {'': (3, 'advice'), 'ich': 244, 'man': 244},
{'': (3, 'advice'), 'wir': 944}, {'gehoeren': 244, 'gehoert': 244, 'gehoren': 244, 'gehort': 244, 'muessen': 244,
'muesste': 948, 'muessten': 949, 'muss': 244, 'mussen': 244, 'musste': 948, 'mussten': 949, 'müsste': 948, 'müssten':
949, 'soll': 948, 'sollen': 949, 'sollte': 948, 'sollten': 949}, {'...': 950}, {'...': 942, '<det>': 947, '<my>': 951,
'auf': 530, 'bloss': 244, 'bloß': 244, 'erst': 531, 'erstmal': 244, 'finger': 931, 'ja': 932, 'keinesfalls': 244,
'lieber': 244, 'unbedingt': 244}, {'bleib': 499, 'erhoeh': 499, 'erhoh': 499, 'fang': 499, 'frag': 499, 'geh': 499,
'hoer': 499, 'hor': 499, 'lass': 499, 'mach': 499, 'macht': 499, 'nimm': 499, 'red': 499, 'stell': 499, 'such': 499,
'verkauf': 499}, {'i': 628, 'ich': 628, 'man': 628, 'wir': 628}, {'gehoeren': 244, 'gehoert': 244, 'gehoren': 244,
'gehort': 244, 'muessen': 244, 'muesste': 244, 'muessten': 244, 'muss': 244, 'mussen': 244, 'musste': 244, 'mussten':
244, 'müsste': 244, 'müssten': 244, 'soll': 244, 'sollen': 244, 'sollte': 244, 'sollten': 244}, {'...': 955}, {'<my>':
956}, {'^': 957, 'i': 628, 'ich': 692, 'man': 692, 'wir': 692}, {'<det>': 937, '<way>': 934, 'D': 939, '^': 952, 'am':
938, 'beim': 938, 'bleib': 499, 'bloss': 953, 'bloß': 953, 'das': 954, 'dass': 958, 'eben': 939, 'erhoeh': 499,
'erhoh': 499, 'fang': 499, 'frag': 499, 'geh': 499, 'hoer': 499, 'hor': 499, 'i': 628, 'ich': 628, 'im': 938, 'lass':
499, 'mach': 499, 'macht': 499, 'man': 628, 'nimm': 499, 'nur': 953, 'per': 938, 'red': 499, 'stell': 499, 'such':
499, 'tel': 934, 'verkauf': 499, 'wir': 628}, {'-befund': 926, '-ergebnis': 926, '-ergebnisse': 926, '-gutachten':
926, '-lieferung': 926, '-teile': 926, '-werte': 926, '...': 942, '<comes_in>': 926, '<det>': 947, '<my>': 951, 'auf':
530, 'bloss': 244, 'bloß': 244, 'erst': 531, 'erstmal': 244, 'finger': 931, 'ja': 932, 'keinesfalls': 244, 'lieber':
244, 'unbedingt': 244}, {':': 0, '^': 933, 'dass': 693, 'ich': 628, 'man': 628, 'wir': 628}, {'<way>': 961, '^': 933,
'tel': 934}, {'<det>': 962, '<way>': 961, '^': 933, 'tel': 934}, {'<way>': 702}, {'<det>': 964, '<way>': 702},
{'klar': 1}, {'und': 966}, {'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 967, 'nur': 1, 'trocken': 1},
{'<way>': 694}, {'<det>': 969, '<way>': 694}, {':': 0, 'bleib': 499, 'erhoeh': 499, 'erhoh': 499, 'fang': 499, 'frag':
499, 'geh': 499, 'hoer': 499, 'hor': 499, 'lass': 499, 'mach': 499, 'macht': 499, 'nimm': 499, 'red': 499, 'stell':
499, 'such': 499, 'verkauf': 499}, {'...': 930, '<det>': 936, '<they>': 959, '<way>': 934, 'D': 939, '^': 960, 'am':
963, 'auf': 965, 'beim': 963, 'bleib': 499, 'bloss': 953, 'bloß': 953, 'das': 954, 'dass': 958, 'dazu': 1, 'deutlich':
1, 'eben': 939, 'ehrlich': 1, 'erhoeh': 499, 'erhoh': 499, 'fang': 499, 'frag': 499, 'ganz': 968, 'geh': 499, 'hoer':
499, 'hor': 499, 'i': 628, 'ich': 628, 'im': 963, 'in': 970, 'klar': 1, 'klipp': 967, 'lass': 499, 'mach': 499,
'macht': 499, 'man': 628, 'nimm': 499, 'nur': 971, 'per': 963, 'red': 499, 'stell': 499, 'such': 499, 'tel': 934,
'trocken': 1, 'verkauf': 499, 'wir': 628, 'zu': 965, 'zum': 965}, {'<them>': 499}, {'<them>': 39, 'laut': 973},
{'ich': 974, 'wir': 974}, {'versehen': 369, 'zuruckgegeben': 369, 'zuruckgeschickt': 369, 'zurueckgegeben': 369,
'zurueckgeschickt': 369}, {'anmerkungen': 976, 'kommentaren': 976, 'korrekturen': 976}, {'mit': 977, 'voller': 977},
{'...': 978, 'mit': 977, 'voller': 977}, {'<work>': 979}, {'^': 244, 'dass': 499, 'ist': 611, 'lautet': 611,
'lautete': 611, 'waere': 611, 'war': 611, 'ware': 611, 'wäre': 611}, {'<me>': 981}, {'^': 244, 'dass': 499, 'ist':
611, 'lautet': 611, 'lautete': 611, 'waere': 611, 'war': 611}, {'<me>': 983}, {'^': 244, 'dass': 499, 'ist': 611,
'lautet': 611, 'lautete': 611, 'war': 611, 'ware': 611, 'wäre': 611}, {'<me>': 985}, {'...': 614, ':': 499, '^': 244,
'an': 982, 'befolgt': 0, 'beherzigt': 0, 'dass': 499, 'dazu': 981, 'fuer': 984, 'fur': 986, 'ignoriert': 0, 'ist':
611, 'lautet': 611, 'lautete': 611, 'umgesetzt': 0, 'waere': 611, 'war': 611, 'ware': 611, 'wäre': 611}, {':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 369, 'mit': 977, 'voller': 977}, {'...': 989,
'<reviewed>': 369, 'mit': 977, 'voller': 977}, {'ich': 499, 'man': 499, 'wir': 499}, {'<should>': 991}, {'nach': 992},
{'...': 980, '<counsel>': 987, '<opinion>': 988, '<work>': 990, 'ansicht': 993, 'auffassung': 993, 'einschaetzung':
993, 'einschatzung': 993, 'empfehlung': 993, 'erfahrung': 993, 'meinung': 993, 'uberzeugung': 993, 'ueberzeugung':
993}, {'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt':
26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 995,
'<handed_apart>': 26, '<lent>': 26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26,
'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'retourniert': 369,
'zuruckgegeben': 369, 'zurueckgegeben': 369}, {'<work>': 997}, {'<handed>': 26}, {'...': 999, '<handed>': 26},
{'<lent_out>': 26}, {'...': 1001, '<lent_out>': 26}, {'<reviewed>': 369, '<reviewed_apart>': 369, 'korrigiert': 369,
'retourniert': 369, 'zuruckgegeben': 369, 'zuruckgereicht': 369, 'zurueckgegeben': 369, 'zurueckgereicht': 369},
{'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen':
26, 'uberlassen': 26}, {'gegeben': 369, 'geschickt': 369, 'geschrieben': 369}, {'...': 1006}, {'auf': 1007, 'fuer':
1007, 'fur': 1007, 'gegeben': 369, 'geschickt': 369, 'geschrieben': 369, 'uber': 1007, 'ueber': 1007, 'zu': 1007,
'zum': 1007, 'zur': 1007}, {'$$': 723}, {'gelegt': 1009}, {'herz': 1010}, {'auf': 1007, 'fuer': 1007, 'gegeben': 369,
'geschickt': 369, 'geschrieben': 369, 'ueber': 1007, 'zu': 1007, 'zum': 1007, 'zur': 1007}, {'anmerkungen': 1012,
'feedback': 1012, 'kommentare': 1012, 'rueckmeldung': 1012}, {'auf': 1007, 'fur': 1007, 'gegeben': 369, 'geschickt':
369, 'geschrieben': 369, 'uber': 1007, 'zu': 1007, 'zum': 1007, 'zur': 1007}, {'anmerkungen': 1014, 'feedback': 1014,
'kommentare': 1014, 'ruckmeldung': 1014}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26,
'ueberlassen': 26}, {'': (17, 'gave:knowledge'), 'warum': 741, 'was': 741, 'welche': 741, 'wie': 741, 'wo': 741,
'wofuer': 741, 'wofur': 741, 'woran': 741}, {'geholfen': 564}, {'umzug': 1018}, {'gegeben': 751, 'gemacht': 751},
{'gestarkt': 484}, {'gestaerkt': 484}, {'rucken': 1021, 'ruecken': 1022}, {'gedruckt': 484, 'gedrueckt': 484,
'gedrückt': 484}, {'daumen': 1024}, {'erreichen': 8}, {'': (0, 'missed'), 'anzurufen': 8, 'zu': 1026}, {'angerufen':
8, 'probiert': 1027, 'versucht': 1027}, {'dass': 369, 'was': 369, 'wie': 369, 'wo': 369}, {'gesagt': 1029},
{'anmerkungen': 1008, 'feedback': 1008, 'kommentare': 1008, 'ruckmeldung': 1014, 'rueckmeldung': 1012}, {'angerufen':
8, 'probiert': 8, 'versucht': 8}, {'mal': 1032}, {'paar': 1033}, {'geht': 369}, {'passt': 369}, {'besser': 1035,
'fehlt': 369, 'hakt': 369, 'holpert': 369, 'klemmt': 369, 'nicht': 1036}, {'besser': 1035, 'es': 1037, 'fehlt': 369,
'hakt': 369, 'holpert': 369, 'klemmt': 369, 'nicht': 1036, 'noch': 1037}, {'was': 1038, 'wo': 1038}, {'zugeredet':
484}, {'laden': 1018}, {'anzurufen': 8, 'zu': 1026}, {'probiert': 1042, 'versucht': 1042}, {'retourniert': 369,
'zurueckgegeben': 369, 'zurueckgeschickt': 369}, {'retourniert': 369, 'zuruckgegeben': 369, 'zuruckgeschickt': 369},
{'retourniert': 369, 'zuruckgegeben': 369, 'zuruckgeschickt': 369, 'zurueckgegeben': 369, 'zurueckgeschickt': 369},
{'aenderungsvorschlaegen': 1044, 'anderungsvorschlagen': 1045, 'anmerkungen': 1046, 'feedback': 1046, 'hinweisen':
1046, 'kommentaren': 1046, 'korrekturen': 1046, 'korrekturvorschlaegen': 1044, 'korrekturvorschlagen': 1045,
'notizen': 1046, 'randnotizen': 1046, 'verbesserungsvorschlaegen': 1044, 'verbesserungsvorschlagen': 1045,
'vorschlaegen': 1044, 'vorschlagen': 1045}, {'gebracht': 741}, {'wieder': 1032}, {'auf': 1007, 'fuer': 1007, 'fur':
1007, 'uber': 1007, 'ueber': 1007, 'zu': 1007, 'zum': 1007, 'zur': 1007}, {'auf': 1007, 'fur': 1007, 'uber': 1007,
'zu': 1007, 'zum': 1007, 'zur': 1007}, {'auf': 1007, 'fuer': 1007, 'ueber': 1007, 'zu': 1007, 'zum': 1007, 'zur':
1007}, {'anmerkungen': 1050, 'feedback': 1050, 'kommentare': 1050, 'ruckmeldung': 1051, 'rueckmeldung': 1052}, {'':
(17, 'gave:knowledge'), 'wie': 741}, {'<address>': 727, '<expert>': 857, '<my>': 996, '<their>': 998, '<thing>': 1000,
'<tool>': 1002, '<work>': 1003, 'angelernt': 741, 'anhaenger': 1004, 'anhanger': 1005, 'anmerkungen': 1008, 'ans':
1011, 'aufgemuntert': 484, 'aufgezeigt': 741, 'auseinandergesetzt': 741, 'ausfuehrlich': 1013, 'ausfuehrliches': 1013,
'ausfuhrlich': 1015, 'ausfuhrliches': 1015, 'auto': 1016, 'beamer': 1016, 'beigebogen': 741, 'beigebracht': 1017,
'beim': 1019, 'bestaerkt': 484, 'bestarkt': 484, 'bohrmaschine': 1016, 'buero': 1004, 'buro': 1005, 'coaching': 1020,
'den': 1023, 'die': 1025, 'dreimal': 1028, 'durch': 861, 'durchs': 860, 'ehrlich': 1030, 'ehrliches': 1031, 'ein':
1034, 'eingearbeitet': 741, 'eingeschult': 741, 'eingewiesen': 741, 'erklaert': 749, 'erklart': 750, 'erlaeutert':
749, 'erlautert': 750, 'ermutigt': 484, 'fahrrad': 1016, 'feedback': 1008, 'gecoached': 751, 'gecoacht': 751,
'geholfen': 741, 'geld': 1016, 'gementort': 751, 'genau': 1030, 'gesagt': 1039, 'getroestet': 484, 'getrostet': 484,
'gezeigt': 1017, 'gut': 1040, 'gutes': 1031, 'hoffnung': 485, 'im': 1041, 'kamera': 1016, 'klar': 1030, 'klargemacht':
741, 'kommentare': 1008, 'kurzes': 1031, 'lastenrad': 1016, 'mehrfach': 1043, 'mehrmals': 1028, 'mein': 1031,
'mentorat': 1020, 'mentoring': 1020, 'mit': 1047, 'mut': 485, 'naeher': 1048, 'naehergebracht': 741, 'nahegebracht':
741, 'naher': 1048, 'nahergebracht': 741, 'oefter': 1032, 'offen': 1030, 'offenes': 1031, 'ofter': 1032, 'paar': 1033,
'rad': 1016, 'raum': 1016, 'ruckmeldung': 1014, 'rueckmeldung': 1012, 'samt': 1047, 'schluessel': 1004, 'schlussel':
1005, 'schon': 1049, 'schriftlich': 1053, 'schriftliches': 1053, 'sparring': 1020, 'umsonst': 1028, 'vergeblich':
1028, 'verklickert': 741, 'viel': 1031, 'voller': 1047, 'vorgefuehrt': 785, 'vorgefuhrt': 786, 'vorgemacht': 1054,
'vorgerechnet': 741, 'werkzeug': 1016, 'x': 1033, 'zugeredet': 484, 'zugespielt': 1009, 'zweimal': 1028}, {'<tool>':
1002}, {'...': 1056, '<tool>': 1002}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 1006, 'gegeben': 369,
'geschickt': 369, 'geschrieben': 369}, {'gemacht': 484, 'zugesprochen': 484}, {'<address>': 727, '<expert>': 857,
'<lent>': 26, '<thing>': 1058, '<tool>': 1002, '<work>': 720, 'anmerkungen': 1059, 'aufgemuntert': 484, 'beigebracht':
741, 'bestaerkt': 484, 'bestarkt': 484, 'den': 1023, 'eingearbeitet': 741, 'eingeschult': 741, 'erklaert': 741,
'erklart': 741, 'erlaeutert': 741, 'erlautert': 741, 'ermutigt': 484, 'feedback': 1059, 'getroestet': 484,
'getrostet': 484, 'gezeigt': 741, 'gut': 1040, 'hinweise': 864, 'kniffe': 864, 'kommentare': 1059, 'korrekturen':
1059, 'mut': 1060, 'rat': 864, 'ratschlaege': 864, 'ratschlage': 864, 'ruckmeldung': 1059, 'rueckmeldung': 1059,
'tipp': 864, 'tipps': 864, 'tricks': 864, 'vorgemacht': 741, 'zugehoert': 484, 'zugehort': 484}, {'<handed_apart>':
26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 1062}, {'...': 778, '<address>': 727}, {'...': 1061,
'<address>': 727, '<my>': 1063, '<work>': 720, 'N': 766, 'anmerkungen': 1059, 'bei': 774, 'das': 1064, 'den': 1064,
'die': 1064, 'feedback': 1059, 'kommentare': 1059, 'korrekturen': 1059, 'mit': 774, 'ruckmeldung': 1059,
'rueckmeldung': 1059}, {'ich': 1065, 'wir': 1065}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 1002, 'empfohlen':
723, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26, 'vermittelt': 723, 'weiterempfohlen': 723}, {'...': 1067,
'<handed_apart>': 26, '<lent>': 26, '<tool>': 1002, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26,
'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5,
'mine'), '<det>': 12}, {'^': 1069}, {'<det>': 12}, {'^': 1071}, {'bekommen': 1070, 'bekommt': 1070, 'hat': 1072,
'kriegen': 1070, 'kriegt': 1070}, {'<me>': 917}, {'<until>': 917, 'D': 917, 'von': 1074}, {'...': 1075}, {'<me>':
919}, {'<until>': 919, 'D': 919, '^': 1076, 'von': 1077}, {'<they>': 1078, 'ich': 557, 'wir': 557}, {'<they>': 1073,
'das': 558, 'dass': 1079}, {'retourniert': 369, 'zuruckgeschickt': 369, 'zurueckgeschickt': 369}, {'...': 1081},
{'<work>': 1082}, {'durchgespielt': 751, 'geprobt': 751, 'geubt': 751, 'trainiert': 751, 'vorbereitet': 751},
{'durchgespielt': 751, 'geprobt': 751, 'geuebt': 751, 'trainiert': 751, 'vorbereitet': 751}, {'durchgespielt': 751,
'geprobt': 751, 'geubt': 751, 'geuebt': 751, 'trainiert': 751, 'vorbereitet': 751}, {'bewerbungsgesprach': 1084,
'bewerbungsgespraech': 1085, 'interview': 1086, 'pitch': 1086, 'praesentation': 1085, 'prasentation': 1084,
'pruefung': 1085, 'prufung': 1084, 'rede': 1086, 'vorstellungsgesprach': 1084, 'vorstellungsgespraech': 1085,
'vortrag': 1086}, {'...': 1083, '<work>': 1082, '^': 1087}, {'<they>': 1078, 'ich': 39, 'wir': 39}, {'^': 12, 'das':
593, 'dass': 1089}, {'<reviewed>': 369, 'korrigiert': 369, 'retourniert': 369, 'zuruckgegeben': 369, 'zuruckgereicht':
369, 'zurueckgegeben': 369, 'zurueckgereicht': 369}, {'<address>': 724}, {'s': 1092}, {'das': 558, 'dass': 558, 'ich':
557, 'wir': 557}, {'^': 12, 'das': 558, 'dass': 558, 'ich': 557, 'wir': 557}, {'<said>': 1094, '<vowed>': 1095},
{'<way>': 1096}, {'<det>': 1097, '<way>': 1096}, {'geschickt': 723, 'vermittelt': 723, 'verwiesen': 723,
'weiterverwiesen': 723}, {'...': 1099, 'geschickt': 723, 'vermittelt': 723, 'verwiesen': 723, 'weiterverwiesen': 723},
{'...': 1099, 'empfohlen': 723, 'geschickt': 723, 'vermittelt': 723, 'verwiesen': 723, 'vorgeschlagen': 723,
'weiterempfohlen': 723, 'weiterverwiesen': 723}, {'<my>': 1100, 'N': 1101, 'eine': 1100, 'einem': 1100, 'einen': 1100,
'einer': 1100}, {'geschrieben': 723}, {'vorbereitet': 751}, {'...': 1104, '<det>': 1097, '<way>': 1096, 'das': 738,
'den': 738, 'die': 738, 'ihre': 738, 'ihren': 738, 'seine': 738, 'seinen': 738}, {'gebracht': 723, 'gegeben': 723,
'geschickt': 723, 'vermittelt': 723, 'verschafft': 723, 'weitergeleitet': 723, 'zugeschanzt': 723}, {'ausgeholfen':
741, 'beraten': 741, 'geholfen': 741, 'gholfn': 741, 'unterstuetzt': 741, 'unterstutzt': 741}, {'^': 723},
{'eingelegt': 1108}, {'wort': 1109}, {'gutes': 1110}, {'gebracht': 1108}, {'gesprach': 1112, 'gespraech': 1112,
'spiel': 1112}, {'ein': 1111, 'ins': 1113, 'vorgeschlagen': 1108}, {'...': 1114}, {'empfohlen': 723, 'vorgeschlagen':
723, 'weiterempfohlen': 723}, {'...': 1107, '<my>': 1115, 'N': 1116}, {'warum': 741, 'was': 741, 'welche': 741,
'welcher': 741, 'welches': 741, 'wie': 741, 'wo': 741, 'wofuer': 741, 'wofur': 741, 'woran': 741}, {'ausgeholfen':
741, 'geholfen': 741, 'gholfn': 741, 'unterstuetzt': 741, 'unterstutzt': 741}, {'...': 1119, '<det>': 1097, '<way>':
1096, 'N': 1116, 'umzug': 1018}, {'schuldig': 12}, {'...': 1121}, {'^': 1122}, {'ich': 1123}, {'aufgebaut': 484,
'aufgepaeppelt': 484, 'aufgepappelt': 484, 'beruhigt': 484, 'gelobt': 484}, {'gegeben': 741}, {'...': 1126},
{'<address>': 727, 'aufgezeigt': 741, 'beigebogen': 741, 'klargemacht': 741, 'naeher': 1048, 'naher': 1048},
{'ausgemalt': 564, 'betreut': 564, 'gegossen': 564, 'gehuetet': 564, 'gehutet': 564, 'geputzt': 564, 'gestrichen':
564, 'versorgt': 564}, {'...': 1129, 'ausgemalt': 564, 'betreut': 564, 'gegossen': 564, 'gehuetet': 564, 'gehutet':
564, 'geputzt': 564, 'gestrichen': 564, 'versorgt': 564}, {'...': 1129, 'angeschlossen': 564, 'aufgebaut': 564,
'ausgemalt': 564, 'betreut': 564, 'eingerichtet': 564, 'entruempelt': 564, 'entrumpelt': 564, 'gegossen': 564,
'gehuetet': 564, 'gehutet': 564, 'gemaeht': 564, 'gemaht': 564, 'geputzt': 564, 'geraeumt': 564, 'geraumt': 564,
'geschnitten': 564, 'gestrichen': 564, 'montiert': 564, 'repariert': 564, 'versorgt': 564}, {'...': 1128, '<address>':
727, '^': 1087, 'auto': 779, 'blumen': 1130, 'computer': 779, 'dachrinne': 779, 'drucker': 779, 'fenster': 779,
'fernseher': 779, 'garten': 1131, 'hecke': 779, 'hund': 1130, 'kasse': 1130, 'katze': 1130, 'keller': 779, 'kinder':
1130, 'kleine': 1130, 'kleinen': 1130, 'kuche': 780, 'kueche': 781, 'laden': 1130, 'rasen': 779, 'regal': 779,
'router': 779, 'schnee': 779, 'schrank': 779, 'stand': 1130, 'waschmaschine': 779, 'wohnung': 1131}, {'gegeben': 761,
'geknuepft': 761, 'geknupft': 761, 'gemacht': 761, 'hergestellt': 761, 'vermittelt': 761}, {'...': 1133}, {'<det>':
1134, '<my>': 1134, 'einem': 1134, 'einer': 1134}, {'gegeben': 761, 'gemacht': 761, 'hergestellt': 761, 'vermittelt':
761}, {'<det>': 1134, '<my>': 1134, 'N': 1136, 'einem': 1134, 'einer': 1134}, {'mit': 1135, 'zu': 1137}, {'...': 1126,
'fuer': 1127, 'fur': 1127, 'zu': 1127, 'zum': 1127, 'zur': 1127}, {'...': 1126, 'fuer': 1127, 'zu': 1127, 'zum': 1127,
'zur': 1127}, {'...': 1126, 'fur': 1127, 'zu': 1127, 'zum': 1127, 'zur': 1127}, {'...': 1128, '<address>': 727, '^':
1087, 'auto': 779, 'blumen': 1130, 'computer': 779, 'dachrinne': 779, 'drucker': 779, 'fenster': 779, 'fernseher':
779, 'garten': 1131, 'hecke': 779, 'hund': 1130, 'kasse': 1130, 'katze': 1130, 'keller': 779, 'kinder': 1130,
'kleine': 1130, 'kleinen': 1130, 'kontakt': 1138, 'kuche': 780, 'kueche': 781, 'laden': 1130, 'rasen': 779, 'rat':
1139, 'ratschlaege': 1140, 'ratschlage': 1141, 'regal': 779, 'router': 779, 'schnee': 779, 'schrank': 779, 'stand':
1130, 'tipp': 1139, 'tipps': 1139, 'waschmaschine': 779, 'wohnung': 1131}, {'...': 1128, '<address>': 727, '^': 1087,
'auto': 779, 'blumen': 1130, 'computer': 779, 'dachrinne': 779, 'drucker': 779, 'fenster': 779, 'fernseher': 779,
'garten': 1131, 'hecke': 779, 'hinweise': 864, 'hund': 1130, 'kasse': 1130, 'katze': 1130, 'keller': 779, 'kinder':
1130, 'kleine': 1130, 'kleinen': 1130, 'kniff': 864, 'kniffe': 864, 'kuche': 780, 'kueche': 781, 'laden': 1130,
'rasen': 779, 'rat': 864, 'ratschlaege': 864, 'ratschlag': 864, 'ratschlage': 864, 'regal': 779, 'router': 779,
'schnee': 779, 'schrank': 779, 'stand': 1130, 'tipp': 864, 'tipps': 864, 'trick': 864, 'tricks': 864, 'waschmaschine':
779, 'wohnung': 1131}, {'...': 863, 'fuer': 1127, 'fur': 1127, 'gegeben': 741, 'gezeigt': 741, 'mitgegeben': 741,
'verraten': 741, 'zu': 1127, 'zum': 1127, 'zur': 1127}, {'...': 863, 'fuer': 1127, 'gegeben': 741, 'gezeigt': 741,
'mitgegeben': 741, 'verraten': 741, 'zu': 1127, 'zum': 1127, 'zur': 1127}, {'...': 863, 'fur': 1127, 'gegeben': 741,
'gezeigt': 741, 'mitgegeben': 741, 'verraten': 741, 'zu': 1127, 'zum': 1127, 'zur': 1127}, {'hinweise': 864, 'kniff':
864, 'kniffe': 864, 'mal': 1032, 'rat': 1144, 'ratschlaege': 1145, 'ratschlag': 864, 'ratschlage': 1146, 'tipp': 1144,
'tipps': 1144, 'trick': 864, 'tricks': 864}, {'^': 1087, 'arbeitszeugnis': 1103, 'bisschen': 1125,
'empfehlungsschreiben': 1103, 'gutes': 1110, 'paar': 1147, 'referenz': 1103, 'wenig': 1125, 'zeugnis': 1103},
{'arbeitszeugnis': 1103, 'auftrag': 1106, 'bewerber': 1106, 'einfuehrung': 1127, 'einfuhrung': 1127,
'empfehlungsschreiben': 1103, 'interessenten': 1106, 'job': 1106, 'kandidaten': 1106, 'kandidatin': 1106, 'kunden':
1106, 'kundin': 1106, 'lead': 1106, 'leads': 1106, 'referenz': 1103, 'zeugnis': 1103}, {'auftrag': 1106, 'bewerber':
1106, 'crashkurs': 1127, 'hinweise': 864, 'interessenten': 1106, 'job': 1106, 'kandidaten': 1106, 'kandidatin': 1106,
'kniff': 864, 'kniffe': 864, 'kontakt': 1138, 'kunden': 1106, 'kundin': 1106, 'lead': 1106, 'leads': 1106, 'rat':
1144, 'ratschlaege': 1145, 'ratschlag': 864, 'ratschlage': 1146, 'tipp': 1144, 'tipps': 1144, 'trick': 864, 'tricks':
864}, {'zugehoert': 484, 'zugehort': 484}, {'warum': 741, 'was': 741, 'welche': 741, 'welcher': 741, 'welches': 741,
'wie': 741, 'wo': 741, 'wofuer': 741, 'woran': 741}, {'warum': 741, 'was': 741, 'welche': 741, 'welcher': 741,
'welches': 741, 'wie': 741, 'wo': 741, 'wofur': 741, 'woran': 741}, {'...': 1104}, {'<give1>': 12}, {'^': 1155},
{'ich': 1156}, {'kann': 369, 'koennte': 369, 'konnte': 369, 'könnte': 369, 'muss': 369, 'soll': 369, 'sollte': 369},
{'...': 1158}, {'er': 1159, 'man': 1159, 'sie': 1159}, {'dass': 1157, 'ich': 1156, 'was': 1160, 'wo': 1160}, {'dass':
1157, 'ich': 1156}, {'mut': 1060, 'zugeredet': 484}, {'schweigen': 8}, {'in': 1164}, {'sich': 1165}, {'...': 1119,
'<det>': 1097, '<way>': 1096, 'laden': 1018}, {'ausgeholfen': 741, 'eingearbeitet': 741, 'eingefuehrt': 741,
'eingefuhrt': 741, 'eingewiesen': 741, 'geholfen': 741, 'gholfn': 741, 'unterstuetzt': 741, 'unterstutzt': 741},
{'...': 1168}, {'eingearbeitet': 741, 'eingefuehrt': 741, 'eingefuhrt': 741, 'eingewiesen': 741}, {'...': 1170,
'gesprach': 1112, 'gespraech': 1112, 'spiel': 1112}, {'...': 1119}, {'...': 1056, '<tool>': 1002, 'hinweise': 864,
'kniff': 864, 'kniffe': 864, 'rat': 864, 'ratschlaege': 864, 'ratschlag': 864, 'ratschlage': 864, 'tipp': 864,
'tipps': 864, 'trick': 864, 'tricks': 864}, {'arbeitszeugnis': 1103, 'auftrag': 1106, 'bewerber': 1106,
'empfehlungsschreiben': 1103, 'interessenten': 1106, 'job': 1106, 'kandidaten': 1106, 'kandidatin': 1106, 'kunden':
1106, 'kundin': 1106, 'lead': 1106, 'leads': 1106, 'referenz': 1103, 'zeugnis': 1103}, {'N': 1136}, {'zu': 1175},
{'auftrag': 1106, 'bewerber': 1106, 'hinweise': 864, 'interessenten': 1106, 'job': 1106, 'kandidaten': 1106,
'kandidatin': 1106, 'kniff': 864, 'kniffe': 864, 'kontakt': 1176, 'kunden': 1106, 'kundin': 1106, 'lead': 1106,
'leads': 1106, 'rat': 1144, 'ratschlaege': 1145, 'ratschlag': 864, 'ratschlage': 1146, 'tipp': 1144, 'tipps': 1144,
'trick': 864, 'tricks': 864}, {'auftrag': 1106, 'bewerber': 1106, 'interessenten': 1106, 'job': 1106, 'kandidaten':
1106, 'kandidatin': 1106, 'kunden': 1106, 'kundin': 1106, 'lead': 1106, 'leads': 1106}, {'bekommen': 8, 'gebracht': 8,
'gekriegt': 8}, {'handy': 1179, 'tel': 1179, 'telefon': 1179}, {'das': 1180}, {'an': 1181, 'ans': 1180}, {'wie': 741},
{'beraten': 741}, {'...': 1184, '<my>': 1100, 'N': 1100, 'eine': 1100, 'einem': 1100, 'einen': 1100, 'einer': 1100},
{'...': 1184}, {'...': 1055, '<address>': 727, '<det>': 1057, '<expert>': 724, '<have>': 1066, '<my>': 1068, '<said>':
1080, '<their>': 1088, '<thing>': 1000, '<tool>': 1002, '<vowed>': 1090, '<work>': 1091, 'N': 1093, '^': 1087, 'am':
1098, 'an': 1102, 'anmerkungen': 1008, 'arbeitszeugnis': 1103, 'auf': 1105, 'aufgebaut': 484, 'aufgepaeppelt': 484,
'aufgepappelt': 484, 'auftrag': 1106, 'ausfuehrlich': 1013, 'ausfuehrliches': 1013, 'ausfuhrlich': 1015,
'ausfuhrliches': 1015, 'bei': 1117, 'beigebracht': 1118, 'beim': 1120, 'beruhigt': 484, 'bewerber': 1106, 'bin': 1124,
'bisschen': 1125, 'crashkurs': 1127, 'das': 1132, 'den': 1142, 'die': 1143, 'dreimal': 1028, 'ehrliches': 1031, 'ein':
1148, 'eine': 1149, 'einen': 1150, 'einfach': 1151, 'einfuehrung': 1127, 'einfuhrung': 1127, 'empfehlungsschreiben':
1103, 'erklaert': 1152, 'erklart': 1153, 'erlaeutert': 1152, 'erlautert': 1153, 'etwas': 1125, 'feedback': 1008,
'fuer': 1154, 'fur': 1154, 'geholfen': 741, 'gelobt': 484, 'gesagt': 1161, 'geschrieben': 1162, 'gezeigt': 1118,
'gut': 1163, 'gutes': 1031, 'hinweise': 864, 'hoffnung': 485, 'huellt': 1166, 'huellte': 1166, 'hullt': 1166,
'hullte': 1166, 'im': 1167, 'in': 1169, 'ins': 1171, 'interessenten': 1106, 'job': 1106, 'kandidaten': 1106,
'kandidatin': 1106, 'kniff': 864, 'kniffe': 864, 'kommentare': 1008, 'kontakt': 1138, 'kunden': 1106, 'kundin': 1106,
'kurzes': 1031, 'lange': 1151, 'lead': 1106, 'leads': 1106, 'mehrfach': 1043, 'mehrmals': 1028, 'mein': 1031, 'mit':
1172, 'mut': 485, 'n': 1173, 'nachhilfe': 1127, 'ne': 1174, 'nen': 1177, 'neue': 1178, 'neuen': 1178, 'nicht': 1182,
'nur': 1151, 'oefter': 1032, 'offenes': 1031, 'ofter': 1032, 'paar': 1147, 'per': 1098, 'rat': 1144, 'ratschlaege':
1145, 'ratschlag': 864, 'ratschlage': 1146, 'referenz': 1103, 'ruckmeldung': 1014, 'rueckmeldung': 1012, 'schon':
1049, 'schriftlich': 1053, 'schriftliches': 1053, 'schuld': 593, 'schulde': 593, 'schulden': 593, 'sehr': 1163,
'tipp': 1144, 'tipps': 1144, 'trick': 864, 'tricks': 864, 'uber': 1098, 'ueber': 1098, 'um': 80, 'umsonst': 1028,
'unterricht': 1127, 'vergeblich': 1028, 'via': 1098, 'viel': 1031, 'vorgefuehrt': 1152, 'vorgefuhrt': 1153,
'vorgemacht': 1183, 'vorgeschlagen': 1108, 'x': 1033, 'zeugnis': 1103, 'zu': 1185, 'zufolge': 992, 'zugehoert': 484,
'zugehort': 484, 'zugeredet': 484, 'zum': 1186, 'zur': 1186, 'zweimal': 1028}, {'<said>': 630, 'angebimmelt': 571,
'angeboten': 571, 'angeklingelt': 571, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571, 'anvertraut': 571,
'berichtet': 571, 'durchgebimmelt': 571, 'durchgeklingelt': 571, 'durchgerufen': 571, 'empfohlen': 623, 'erklaert': 1,
'erklart': 1, 'erzaehlt': 571, 'erzahlt': 571, 'geantwortet': 571, 'gebeichtet': 571, 'geholfen': 571, 'geklagt': 571,
'geklingelt': 571, 'gemailt': 571, 'gemeint': 1, 'geraten': 623, 'gesagt': 623, 'geschickt': 571, 'geschildert': 571,
'geschrieben': 623, 'gesimst': 571, 'gesteckt': 571, 'getextet': 571, 'gezeigt': 571, 'gratuliert': 571,
'hereingeschaut': 571, 'mitgeteilt': 571, 'praesentiert': 571, 'prasentiert': 571, 'reingeschaut': 571, 'verraten':
571, 'versprochen': 571, 'vorbeigeschaut': 571, 'vorgestellt': 571, 'zugesagt': 571, 'zuruckgemailt': 571,
'zuruckgerufen': 571, 'zuruckgeschrieben': 571, 'zurueckgemailt': 571, 'zurueckgerufen': 571, 'zurueckgeschrieben':
571}, {'<them>': 662}, {'<them>': 662, '^': 661}, {'...': 1188, '<counsel>': 639, '<counselled>': 611, '^': 641,
'abgeholt': 571, 'als': 642, 'am': 654, 'angebimmelt': 571, 'angeklingelt': 571, 'angelaeutet': 571, 'angelautet':
571, 'angerufen': 571, 'angeschrieben': 571, 'angesprochen': 571, 'ans': 651, 'auf': 654, 'aufgefordert': 499,
'ausgefuehrt': 571, 'ausgefuhrt': 571, 'begleitet': 571, 'beim': 654, 'bekocht': 571, 'bestaerkt': 499, 'bestarkt':
499, 'besucht': 571, 'davon': 655, 'davor': 659, 'dazu': 655, 'den': 642, 'dringend': 660, 'durchgebimmelt': 571,
'durchgeklingelt': 571, 'durchgerufen': 571, 'einen': 642, 'eingeladen': 571, 'eingeredet': 499, 'empfohlen': 1,
'erklaert': 1, 'erklart': 1, 'ermuntert': 499, 'ermutigt': 499, 'ersucht': 1189, 'geantwortet': 571, 'gebeten': 1190,
'gefragt': 1189, 'geklingelt': 571, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 571,
'getextet': 571, 'getroffen': 571, 'gewarnt': 658, 'hereingeschaut': 571, 'im': 654, 'interviewt': 571, 'kontaktiert':
571, 'mit': 669, 'nahe': 650, 'nen': 642, 'per': 654, 'reingeschaut': 571, 'stark': 660, 'um': 672, 'via': 654, 'vor':
673, 'vorbeigeschaut': 571, 'zuruckgemailt': 571, 'zuruckgerufen': 571, 'zuruckgeschrieben': 571, 'zurueckgemailt':
571, 'zurueckgerufen': 571, 'zurueckgeschrieben': 571}, {'^': 677}, {'<me>': 1192, '<vowed>': 680, 'mir': 681, 'uns':
681}, {'<me>': 643, '^': 71, 'dass': 679, 'er': 643, 'sich': 643, 'sie': 643}, {'<until>': 683, '<vowed>': 71},
{'...': 1195}, {'anzurufen': 8, 'mich': 1042, 'uns': 1042, 'zu': 1026}, {'versucht': 1197}, {'angelaeutet': 571,
'angelautet': 571, 'angerufen': 571}, {'<vowed>': 680, 'gemeint': 702, 'gesagt': 702, 'geschrieben': 702, 'gmeint':
646, 'gsagt': 646}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'angeschlossen': 571, 'bedankt': 571,
'beworben': 0, 'dazugeschaltet': 571, 'dazugesellt': 571, 'dazugesetzt': 571, 'dazugestellt': 571, 'eingeklinkt': 571,
'eingewaehlt': 571, 'eingewahlt': 571, 'entschuldigt': 571, 'gemeldet': 571, 'geruehrt': 571, 'geruhrt': 571,
'verabschiedet': 571, 'zugeschaltet': 571}, {'...': 1201, 'bedankt': 571, 'bei': 707, 'entschuldigt': 571, 'gemeldet':
571, 'geruehrt': 571, 'geruhrt': 571, 'verabschiedet': 571}, {'<vowed>': 680, 'angelaeutet': 571, 'angelautet': 571,
'angerufen': 571, 'gemeint': 702, 'gesagt': 702, 'geschrieben': 702, 'gmeint': 646, 'gsagt': 646}, {'...': 624,
'<appointment>': 626, '<det>': 627, '<me>': 1191, '<my>': 627, '<they>': 1193, '<until>': 685, '<vowed>': 1194, '^':
1196, 'am': 654, 'angebimmelt': 571, 'angeklingelt': 571, 'angelaeutet': 571, 'angelautet': 571, 'angerufen': 571,
'auf': 689, 'beim': 654, 'davon': 690, 'dazu': 690, 'durchgebimmelt': 571, 'durchgeklingelt': 571, 'durchgerufen':
571, 'empfohlen': 691, 'erklaert': 1, 'erklart': 1, 'geantwortet': 571, 'geklingelt': 571, 'gemailt': 571, 'gemeint':
694, 'geraten': 1, 'gesagt': 694, 'geschrieben': 695, 'gesimst': 571, 'getextet': 571, 'gmeint': 646, 'gsagt': 646,
'hereingeschaut': 571, 'im': 654, 'mehrmals': 1198, 'mich': 1199, 'mir': 1200, 'per': 689, 'reingeschaut': 571,
'sich': 1202, 'uber': 710, 'ueber': 712, 'uns': 1203, 'vergeblich': 1198, 'versucht': 1197, 'via': 689, 'vor': 673,
'vorbeigeschaut': 571, 'vorgeschlagen': 0, 'zuruckgemailt': 571, 'zuruckgerufen': 571, 'zuruckgeschrieben': 571,
'zurueckgemailt': 571, 'zurueckgerufen': 571, 'zurueckgeschrieben': 571, 'zweimal': 1198}, {'^': 908, 'das': 906,
'den': 906, 'die': 906, 'es': 906, 'sie': 906, 'von': 909}, {'<way>': 646}, {'<det>': 1206, '<way>': 646}, {'am':
1207, 'auf': 1207, 'beim': 1207, 'ich': 929, 'im': 1207, 'in': 1207, 'man': 929, 'per': 1207, 'wir': 929, 'zu': 1207,
'zum': 1207}, {'...': 1208, '<det>': 937, '<they>': 959, '<way>': 934, 'D': 939, '^': 952, 'am': 963, 'auf': 965,
'beim': 963, 'bleib': 499, 'bloss': 953, 'bloß': 953, 'das': 954, 'dass': 958, 'eben': 939, 'erhoeh': 499, 'erhoh':
499, 'fang': 499, 'frag': 499, 'geh': 499, 'hoer': 499, 'hor': 499, 'i': 628, 'ich': 628, 'im': 963, 'in': 970,
'lass': 499, 'mach': 499, 'macht': 499, 'man': 628, 'nimm': 499, 'nur': 953, 'per': 963, 'red': 499, 'stell': 499,
'such': 499, 'tel': 934, 'verkauf': 499, 'wir': 628, 'zu': 965, 'zum': 965}, {'lassen': 71}, {'stellen': 71},
{'verfuegung': 1211, 'verfugung': 1211}, {'ausborgen': 71, 'ausleihen': 71, 'bereitstellen': 71, 'borgen': 71,
'bringen': 71, 'geben': 71, 'leihen': 71, 'mitbringen': 71, 'schenken': 71, 'uberlassen': 71, 'ueberlassen': 71,
'zukommen': 1210, 'zur': 1212}, {'...': 1213}, {'<det>': 1214, '<their>': 1214}, {'^': 1215}, {'': (6, 'theirs'),
'...': 1213}, {'...': 1216, '^': 1217}, {'<me>': 1218}, {'<me>': 72, '<until>': 71}, {'bringts': 1220, 'gibts': 1220,
'macht': 1220, 'mailts': 1220, 'schickts': 1220, 'sendets': 1220}, {'und': 1221}, {'and': 71}, {'': (6, 'theirs'),
'...': 1223}, {'...': 1222, '<det>': 1224, 'D': 71}, {'mich': 71, 'uns': 71}, {'fuer': 1226, 'fur': 1226}, {'...':
1227}, {'...': 1227, '<det>': 1228, '<my>': 1228, '<their>': 1228, '<them>': 1228}, {'<me>': 71, 'das': 220, 'den':
220, 'die': 220, 'es': 220, 's': 220}, {'...': 1222}, {'zuruck': 71, 'zurueck': 71}, {'...': 1232, 'zuruck': 71,
'zurueck': 71}, {'...': 1232, 'mich': 1233, 'mir': 1233, 'uns': 1233, 'zuruck': 71, 'zurueck': 71}, {'...': 1232,
'<they>': 1234, '<until>': 71, 'mich': 1233, 'mir': 1233, 'uns': 1233, 'zuruck': 71, 'zurueck': 71}, {'mal': 71}, {'':
(6, 'theirs'), 'nach': 71, 'noch': 1236, 'nochmal': 71, 'wieder': 71}, {'nach': 71, 'noch': 1236, 'nochmal': 71,
'wieder': 71}, {'D': 1238}, {'D': 1237, 'es': 1239, 'ihn': 1239, 'sie': 1239}, {'D': 1238, 'es': 1239, 'ihn': 1239,
'sie': 1239}, {'sich': 71}, {'<they>': 1242, 'sich': 71}, {'bescheid': 71}, {'bescheid': 71, 'mir': 1244, 'uns':
1244}, {'<they>': 1245, 'bescheid': 71, 'mir': 1244, 'uns': 1244}, {'an': 71, 'druber': 71, 'drueber': 71, 'durch':
71}, {'...': 1247, 'an': 71, 'druber': 71, 'drueber': 71, 'durch': 71}, {'durch': 71, 'weiter': 71}, {'<they>': 1245,
'bescheid': 71, 'das': 1249, 'es': 1249, 'mir': 1244, 'uns': 1244}, {'beisammen': 71, 'bereit': 71, 'fertig': 71,
'parat': 71}, {'<until>': 1251}, {'...': 1252}, {'um': 71}, {'...': 1254, 'um': 71}, {'sich': 1255}, {'ab': 71, 'an':
71}, {'<me>': 1257}, {'ab': 71}, {'...': 1259}, {'<my>': 1260}, {'<me>': 1257, '<my>': 1260, 'D': 1261}, {'das': 1249,
'es': 1249}, {'...': 1232, '<they>': 1234, 'mich': 1233, 'mir': 1233, 'uns': 1233, 'zuruck': 71, 'zurueck': 71},
{'...': 1232}, {'...': 1232, 'mich': 1265, 'mir': 1265, 'sich': 71, 'uns': 1265}, {'...': 1232, '<they>': 1266,
'mich': 1265, 'mir': 1265, 'sich': 71, 'uns': 1265}, {'...': 1232, '<me>': 1257, '<they>': 1234, 'mich': 1233, 'mir':
1233, 'uns': 1233, 'zuruck': 71, 'zurueck': 71}, {'vor': 71}, {'...': 1269}, {'<me>': 1270}, {'<their>': 1270},
{'...': 1269, 'D': 1272}, {'<me>': 1273}, {'gibt': 71, 'meldet': 71, 'ruft': 71, 'sagt': 71, 'schreibt': 71}, {'und':
1275}, {'...': 1276}, {'...': 1276, 'das': 1277, 'es': 1277}, {'es': 1277, 'sich': 1278, 'sichs': 1277}, {'<deed3>':
1225, '<does3>': 1229, '<give3>': 1230, '<sends3>': 1231, 'antwortet': 1235, 'bohrt': 1240, 'connected': 220,
'connectet': 220, 'draengelt': 1240, 'draengt': 1241, 'drangelt': 1240, 'drangt': 1241, 'erkundigt': 1243, 'geben':
1246, 'geht': 1248, 'gibt': 1250, 'haben': 1253, 'hakt': 1240, 'hat': 1253, 'hoert': 1256, 'holen': 1258, 'holt':
1262, 'hort': 1256, 'intro': 220, 'introduced': 220, 'introed': 220, 'introt': 220, 'leitet': 1263, 'liest': 1248,
'mailt': 1264, 'melden': 1243, 'meldet': 1267, 'probiert': 1241, 'ruehren': 1243, 'ruehrt': 1243, 'rufen': 1258,
'ruft': 1268, 'ruhren': 1243, 'ruhrt': 1243, 'sagen': 1246, 'sagt': 1246, 'schaut': 1248, 'schickt': 1263, 'schreibt':
1264, 'schubst': 1241, 'sieht': 1248, 'stellen': 1271, 'stellt': 1274, 'stupst': 1240, 'uberlegt': 1279, 'uberweist':
72, 'ueberlegt': 1279, 'ueberweist': 72, 'unterschreibt': 72, 'urgiert': 1240, 'versucht': 1241, 'zahlt': 72},
{'probiert': 8, 'versucht': 8}, {'...': 1281, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1283}, {'...': 1284,
'bei': 1283}, {'^': 661, 'darum': 662, 'um': 662}, {'<until>': 661}, {'...': 1287, '<my>': 661, 'antwort': 661,
'bestaetigung': 661, 'bestatigung': 661, 'feedback': 661, 'ruckmeldung': 661, 'ruckruf': 661, 'rueckmeldung': 661,
'rueckruf': 661, 'stellungnahme': 661}, {'^': 1288}, {'<me>': 1286, 'um': 1289}, {'mich': 590, 'uns': 590}, {'mich':
595, 'mir': 595, 'uns': 595}, {'...': 121, '<det>': 279, '<my>': 279, '<their>': 279}, {'<me>': 39}, {'<until>': 1072,
'^': 1293, 'von': 1294}, {'': (19, 'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26,
'leihweise': 26, 'mitgenommen': 26}, {'<tool>': 1296}, {'...': 1297, '<tool>': 1296}, {'<until>': 12, 'retour': 12,
'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'...': 1299}, {'...': 121, '<det>': 1300, '<my>': 279, '<their>': 279},
{'<my>': 1298, '<until>': 1072, '^': 1301, 'von': 1294}, {'<doc>': 661, '<work>': 661}, {'<doc>': 661, 'alle': 661,
'beide': 661, 'das': 661, 'den': 661, 'die': 661, 'ein': 1303, 'eine': 1303, 'einen': 1303, 'ne': 1303, 'nen': 1303,
'saemtliche': 661}, {'^': 1304}, {'...': 1287, '<until>': 661}, {'...': 1287}, {'-abrechnung': 1306, '-beleg': 1307,
'-bescheinigung': 1307, '-bestaetigung': 1307, '-foto': 1306, '-fotos': 1306, '-liste': 1306, '-nachweis': 1306,
'-plan': 1306, '-rechnung': 1306, '-unterlagen': 1306, '-vertrag': 1306, '-zahlen': 1306, '<doc>': 1306, '<thing>':
1287, '<work>': 1287, 'alle': 1307, 'angebot': 1287, 'antwort': 1287, 'beide': 1307, 'bestaetigung': 1287, 'das':
1307, 'den': 1307, 'die': 1307, 'entscheidung': 1287, 'fotos': 1287, 'kostenvoranschlag': 1287, 'muster': 1287,
'offerte': 1287, 'rechnung': 1287, 'rueckmeldung': 1287, 'saemtliche': 1307, 'unterlagen': 1287, 'vertrag': 1287,
'zahlen': 1287}, {'<until>': 1305, '^': 1308}, {'<doc>': 661, 'alle': 661, 'beide': 661, 'das': 661, 'den': 661,
'die': 661, 'ein': 1303, 'eine': 1303, 'einen': 1303, 'ne': 1303, 'nen': 1303, 'samtliche': 661}, {'^': 1310},
{'-abrechnung': 1306, '-beleg': 1307, '-bescheinigung': 1307, '-bestatigung': 1307, '-foto': 1306, '-fotos': 1306,
'-liste': 1306, '-nachweis': 1306, '-plan': 1306, '-rechnung': 1306, '-unterlagen': 1306, '-vertrag': 1306, '-zahlen':
1306, '<doc>': 1306, '<thing>': 1287, '<work>': 1287, 'alle': 1307, 'angebot': 1287, 'antwort': 1287, 'beide': 1307,
'bestatigung': 1287, 'das': 1307, 'den': 1307, 'die': 1307, 'entscheidung': 1287, 'fotos': 1287, 'kostenvoranschlag':
1287, 'muster': 1287, 'offerte': 1287, 'rechnung': 1287, 'ruckmeldung': 1287, 'samtliche': 1307, 'unterlagen': 1287,
'vertrag': 1287, 'zahlen': 1287}, {'<until>': 1311, '^': 1312}, {'dass': 991}, {'darauf': 1314}, {'sich': 0}, {'an':
643}, {'<me>': 1317}, {'<me>': 1317, '<they>': 1318}, {'mit': 571}, {'...': 1320, 'mit': 571}, {'N': 1321},
{'-abrechnung': 1306, '-beleg': 1307, '-bescheinigung': 1307, '-bestaetigung': 1307, '-foto': 1306, '-fotos': 1306,
'-liste': 1306, '-nachweis': 1306, '-plan': 1306, '-rechnung': 1306, '-unterlagen': 1306, '-vertrag': 1306, '-zahlen':
1306, '<doc>': 1306, 'alle': 1307, 'beide': 1307, 'das': 1307, 'den': 1307, 'die': 1307, 'saemtliche': 1307},
{'<counsel>': 0}, {'paar': 1324}, {'<counsel>': 0, '<until>': 1305, '^': 1323, 'ein': 1325, 'einen': 1324, 'n': 1324,
'nen': 1324}, {'<until>': 1305, '^': 1323}, {'<doc>': 661, 'alle': 661, 'beide': 661, 'das': 661, 'den': 661, 'die':
661, 'ein': 1303, 'eine': 1303, 'einen': 1303, 'ne': 1303, 'nen': 1303, 'saemtliche': 661, 'samtliche': 661}, {'^':
1328}, {'-abrechnung': 1306, '-beleg': 1307, '-bescheinigung': 1307, '-bestaetigung': 1307, '-bestatigung': 1307,
'-foto': 1306, '-fotos': 1306, '-liste': 1306, '-nachweis': 1306, '-plan': 1306, '-rechnung': 1306, '-unterlagen':
1306, '-vertrag': 1306, '-zahlen': 1306, '<doc>': 1306, 'alle': 1307, 'beide': 1307, 'das': 1307, 'den': 1307, 'die':
1307, 'saemtliche': 1307, 'samtliche': 1307}, {'<until>': 1329, '^': 1330}, {'-abrechnung': 1306, '-beleg': 1307,
'-bescheinigung': 1307, '-bestaetigung': 1307, '-bestatigung': 1307, '-foto': 1306, '-fotos': 1306, '-liste': 1306,
'-nachweis': 1306, '-plan': 1306, '-rechnung': 1306, '-unterlagen': 1306, '-vertrag': 1306, '-zahlen': 1306, '<doc>':
1306, '<thing>': 1287, '<work>': 1287, 'alle': 1307, 'angebot': 1287, 'antwort': 1287, 'beide': 1307, 'bestaetigung':
1287, 'bestatigung': 1287, 'das': 1307, 'den': 1307, 'die': 1307, 'entscheidung': 1287, 'fotos': 1287,
'kostenvoranschlag': 1287, 'muster': 1287, 'offerte': 1287, 'rechnung': 1287, 'ruckmeldung': 1287, 'rueckmeldung':
1287, 'saemtliche': 1307, 'samtliche': 1307, 'unterlagen': 1287, 'vertrag': 1287, 'zahlen': 1287}, {'': (13, 'talk'),
'<counsel>': 0, '<until>': 1329, '^': 1332, 'das': 1287, 'ein': 1325, 'einen': 1324, 'es': 1287, 'ihn': 1287, 'n':
1324, 'nen': 1324, 'sie': 1287}, {'-abrechnung': 1306, '-beleg': 1307, '-bescheinigung': 1307, '-bestatigung': 1307,
'-foto': 1306, '-fotos': 1306, '-liste': 1306, '-nachweis': 1306, '-plan': 1306, '-rechnung': 1306, '-unterlagen':
1306, '-vertrag': 1306, '-zahlen': 1306, '<doc>': 1306, 'alle': 1307, 'beide': 1307, 'das': 1307, 'den': 1307, 'die':
1307, 'samtliche': 1307}, {'<counsel>': 0, '<until>': 1311, '^': 1334, 'ein': 1325, 'einen': 1324, 'n': 1324, 'nen':
1324}, {'<until>': 1311, '^': 1334}, {'mit': 71}, {'...': 1337}, {'^': 1338}, {'ausleihen': 26, 'behalten': 26,
'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26,
'verwenden': 26}, {'...': 1340, 'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26,
'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1341}, {'...': 1342,
'<tool>': 1341}, {'<tool>': 1341, 'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26,
'mitbenutzen': 26, 'mitnutzen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1344, '<tool>': 1341}, {'':
(13, 'talk'), '<det>': 1343, '<my>': 1345}, {'^': 244, 'darauf': 499, 'zu': 499}, {'<me>': 1347, 'darauf': 1314},
{'<det>': 1343, '<my>': 1345}, {'^': 244, 'dass': 499, 'mir': 611, 'uns': 611}, {'<they>': 1350, '^': 244, 'dass':
499, 'mir': 611, 'uns': 611}, {'mich': 540, 'uns': 540}, {'<me>': 1347}, {'<me>': 59}, {'bei': 1354}, {'...': 1355,
'bei': 1354}, {'D': 1356}, {'dass': 991, 'wenn': 991}, {'...': 628, '<should>': 499}, {'ich': 1359, 'man': 1359,
'wir': 1359}, {'besser': 1358, 'gern': 1358, 'gerne': 1358, 'gut': 1358, 'lieber': 1358}, {'besser': 1358, 'dass':
1360, 'es': 1361, 'gern': 1358, 'gerne': 1358, 'gut': 1358, 'ich': 1359, 'lieber': 1358, 'man': 1359, 's': 1361,
'wir': 1359}, {'an': 0}, {'<me>': 1363}, {'bei': 1364}, {'...': 1365, 'bei': 1364}, {'geburtstag': 0, 'hochzeitstag':
0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'...': 1367, 'geburtstag':
0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'dass':
1360, 'ich': 1359, 'man': 1359, 'wir': 1359}, {'<thing>': 1287, '<work>': 1287, 'angebot': 1287, 'antwort': 1287,
'bestaetigung': 1287, 'bestatigung': 1287, 'entscheidung': 1287, 'fotos': 1287, 'kostenvoranschlag': 1287, 'muster':
1287, 'offerte': 1287, 'rechnung': 1287, 'ruckmeldung': 1287, 'rueckmeldung': 1287, 'unterlagen': 1287, 'vertrag':
1287, 'zahlen': 1287}, {'^': 1370, 'dass': 991}, {'<my>': 661}, {'^': 1372}, {'nach': 1373}, {'auf': 590}, {'auf':
590, 'schon': 1375}, {'sich': 1376}, {'zu': 0}, {'...': 1378, 'auf': 590, 'schon': 1375, 'zu': 0}, {'sich': 1379},
{'<counsel>': 499}, {'<counsel>': 499, 'als': 1381, 'den': 1381, 'einen': 1381, 'nen': 1381}, {'weg': 499}, {'den':
1383}, {'^': 244, 'auf': 1384}, {'<counsel>': 499, '<they>': 1382, 'als': 1381, 'den': 1381, 'einen': 1381, 'mit':
1385, 'nen': 1381}, {'<me>': 1386}, {'<counsel>': 499, '<they>': 1382, 'als': 1381, 'den': 1381, 'einen': 1381, 'nen':
1381}, {'<me>': 1388}, {'$$': 571}, {'$$': 571, 'dabei': 1390}, {'mit': 1391}, {'auch': 1392, 'mit': 1391, 'noch':
1392}, {'<until>': 48}, {'<doc>': 1394, '<document>': 1394, '<thing>': 1394, '<work>': 1394}, {'^': 1395}, {'<doc>':
48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1397}, {'tisch': 12}, {'dem': 1399}, {'postfach': 12},
{'hand': 12, 'mail': 12}, {'der': 1402}, {'am': 1399, 'auf': 1400, 'im': 1401, 'in': 1403, 'von': 120, 'vorliegen':
12}, {'...': 1404, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>': 1398, '<my>': 1398, '^':
1405}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>': 1407, 'dem': 1407},
{'<their>': 1407, 'dem': 1407, 'der': 1402}, {'am': 1399, 'auf': 1408, 'im': 1401, 'in': 1409, 'von': 120}, {'auf':
1408, 'in': 1408}, {'<until>': 1410, 'D': 1411}, {'...': 1412, '<doc>': 1394, '<document>': 1394, '<thing>': 1394,
'<work>': 1394}, {'<det>': 1396, '<my>': 1396, '<until>': 1406, '^': 1413}, {'<until>': 661, 'von': 904}, {'...':
1415}, {'<until>': 662, '^': 1416, 'dass': 991, 'wenn': 991}, {'besser': 1358, 'es': 1361, 'gern': 1417, 'gerne':
1417, 'gut': 1358, 'lieber': 1358, 's': 1361}, {'<until>': 662, '^': 1416}, {'gern': 1419, 'gerne': 1419}, {'...':
1297, '<tool>': 1296, '^': 1395}, {'...': 41, '<my>': 42}, {'<me>': 1422}, {'<my>': 42, 'bei': 1423, 'von': 1423},
{'...': 1378, 'zu': 0}, {'...': 1367, '<det>': 1396, '<my>': 1421, '<until>': 1406, '^': 1413, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 'sich': 1424,
'vor': 1425, 'wohl': 0}, {'...': 1367, 'besser': 1358, 'es': 1361, 'geburtstag': 0, 'gern': 1417, 'gerne': 1417,
'gut': 1358, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1358, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1361}, {'gewesen': 571}, {'aufgetaucht': 571, 'da': 1428, 'dabei': 1428, 'gekommen': 571, 'kemma':
571, 'kommen': 571, 'kumma': 571, 'vorbeigekommen': 571}, {'a': 1429, 'ah': 1429, 'au': 1429, 'auch': 1429, 'dafuer':
1314, 'dafur': 1314, 'dagegen': 1314}, {'achterl': 571, 'bier': 571, 'cappuccino': 571, 'drink': 571, 'espresso': 571,
'glas': 571, 'haeferl': 571, 'haferl': 571, 'jause': 571, 'kaffee': 571, 'kruegerl': 571, 'krugerl': 571, 'melange':
571, 'plauderei': 571, 'plausch': 571, 'ratsch': 571, 'schwaetzchen': 571, 'schwatz': 571, 'schwatzchen': 571,
'spritzer': 571, 'sprung': 571, 'stuendchen': 571, 'stundchen': 571, 'stunde': 571, 'tasse': 571, 'tee': 571,
'verlaengerten': 571, 'verlangerten': 571, 'wein': 571, 'zigarette': 571}, {'...': 1431, 'achterl': 571, 'bier': 571,
'cappuccino': 571, 'drink': 571, 'espresso': 571, 'glas': 571, 'haeferl': 571, 'haferl': 571, 'jause': 571, 'kaffee':
571, 'kruegerl': 571, 'krugerl': 571, 'melange': 571, 'plauderei': 571, 'plausch': 571, 'ratsch': 571, 'schwaetzchen':
571, 'schwatz': 571, 'schwatzchen': 571, 'spritzer': 571, 'sprung': 571, 'stuendchen': 571, 'stundchen': 571,
'stunde': 571, 'tasse': 571, 'tee': 571, 'verlaengerten': 571, 'verlangerten': 571, 'wein': 571, 'zigarette': 571},
{'a': 1432, 'ein': 1432, 'eine': 1432, 'einem': 1432, 'einen': 1432, 'einer': 1432, 'n': 1432, 'ne': 1432, 'nem':
1432, 'nen': 1432}, {'auf': 1433, 'zu': 1433}, {'schuldig': 20}, {'...': 1435}, {'^': 1436}, {'bei': 71, 'damit': 71,
'mit': 71}, {'zug': 1438}, {'reihe': 1438}, {'der': 1440}, {'am': 1439, 'an': 1441, 'dran': 1438}, {'ansicht': 702,
'auffassung': 702, 'meinung': 702, 'uberzeugung': 646, 'ueberzeugung': 646}, {'aufgetaucht': 8, 'erschienen': 8,
'gekommen': 8}, {'...': 1444}, {'ned': 1445, 'net': 1445, 'nicht': 1445}, {'^': 1442}, {'...': 1434, '<me>': 1437,
'D': 1356, '^': 1442, 'a': 1429, 'ah': 1429, 'au': 1429, 'auch': 1429, 'aufgetaucht': 571, 'dafuer': 1314, 'dafur':
1314, 'dagegen': 1314, 'dazugekommen': 571, 'dazugestossen': 571, 'dazugestoßen': 571, 'der': 1443, 'einfach': 1446,
'gekommen': 571, 'jetzt': 1447, 'leider': 1446, 'mitgekommen': 571, 'ned': 1445, 'net': 1445, 'nicht': 1445, 'nun':
1447, 'vorbeigefahren': 571, 'vorbeigekommen': 571}, {'<my>': 571}, {'an': 1449, 'auf': 1449, 'bei': 1449, 'beim':
1449, 'in': 1449, 'zu': 1449}, {'an': 1449, 'auf': 1449, 'bei': 1449, 'beim': 1449, 'in': 1449, 'mit': 1391, 'zu':
1449}, {'atelier': 571, 'geschaeft': 571, 'geschaft': 571, 'laden': 571, 'salon': 571, 'shop': 571}, {'den': 1452,
'die': 1452}, {'im': 1452, 'in': 1453, 'ins': 1452}, {'im': 1452, 'in': 1453, 'ins': 1452, 'kurz': 1454}, {'<me>':
1455, '<my>': 571}, {'ned': 8, 'net': 8, 'nicht': 8}, {'<my>': 571, 'den': 1452, 'die': 1452}, {'...': 1434, 'alle':
1450, 'an': 1449, 'auch': 1451, 'auf': 1449, 'aufgetaucht': 571, 'bei': 1456, 'beide': 1450, 'beim': 1449, 'da': 1455,
'dazugekommen': 571, 'dazugestossen': 571, 'dazugestoßen': 571, 'einfach': 1457, 'gekommen': 571, 'im': 1452, 'in':
1458, 'ins': 1452, 'kurz': 1454, 'mit': 1391, 'mitgekommen': 571, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1392,
'vorbeigefahren': 571, 'vorbeigekommen': 571, 'wieder': 1450, 'wohl': 0, 'zu': 1449}, {'...': 1434, 'alle': 1450,
'an': 1449, 'auch': 1451, 'auf': 1449, 'bei': 1456, 'beide': 1450, 'beim': 1449, 'da': 1455, 'einfach': 1457, 'im':
1452, 'in': 1458, 'ins': 1452, 'kurz': 1454, 'mit': 1391, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1392, 'wieder':
1450, 'zu': 1449}, {'geben': 71, 'sagen': 71}, {'geben': 71}, {'absagen': 71, 'bescheid': 1461, 'feedback': 1462,
'ruckmeldung': 1462, 'rueckmeldung': 1462, 'zusagen': 71}, {'^': 1463}, {'bringen': 71, 'geben': 71, 'liefern': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71}, {'^': 1465}, {'D': 1465}, {'...': 1467}, {'D': 1466, '^': 1468}, {'': (13,
'talk'), '...': 1464, '<det>': 1343, '<me>': 1469, '<my>': 1345, '^': 1463}, {'<det>': 1343, '<me>': 1469, '<my>':
1345}, {'<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59, 'mittagessen': 59, 'uns':
59}, {'': (2, 'plan'), '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59,
'mittagessen': 59, 'uns': 59}, {'<me>': 59, '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59,
'mir': 59, 'mittagessen': 59, 'uns': 59}, {'auf': 1472, 'in': 1472, 'ins': 1473, 'nach': 59, 'vorbei': 59, 'zu': 1474,
'zum': 1473, 'zur': 1473}, {'...': 1475, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1354, 'zum':
59, 'zur': 59}, {'D': 1476}, {'^': 71, 'darum': 643, 'drum': 643, 'um': 643}, {'sich': 1478}, {'<they>': 1479, 'sich':
1478}, {'<me>': 595}, {'herz': 499}, {'ans': 1482, 'nahe': 499}, {'...': 1483, '<they>': 1483, 'ans': 1482, 'nahe':
499}, {'<me>': 1484}, {'connect': 71, 'forward': 71, 'intro': 71, 'introduce': 71, 'send': 71, 'share': 71}, {'^':
1486}, {'': (6, 'theirs'), '<until>': 71, 'D': 71}, {'<me>': 1488}, {'das': 1489, 'den': 1489, 'die': 1489, 'es':
1489, 'ihn': 1489, 'sie': 1489}, {'bringt': 1490, 'gibt': 1490, 'mailt': 1490, 'schickt': 1490}, {'und': 1491},
{'fertig': 1492, 'fix': 1492, 'klar': 1492}, {'...': 1493}, {'^': 1494}, {'am': 571, 'auf': 571, 'aus': 571, 'dass':
571, 'mir': 571, 'ob': 571, 'per': 571, 'uns': 571, 'via': 571, 'wegen': 571}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1497, 'net': 1497, 'nicht': 1497}, {'sich': 1498}, {'': (23, 'contact'), 'ned': 1497, 'net': 1497, 'nicht': 1497},
{'sich': 1500}, {'absagen': 71, 'bescheid': 1461, 'feedback': 1462, 'ruckmeldung': 1462, 'zusagen': 71}, {'^': 1502,
'zu': 0}, {'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71,
'nachschicken': 71, 'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten':
71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71,
'zuschicken': 71}, {'...': 1504}, {'^': 1505}, {'<giveinf>': 71, '<giveinf_apart>': 71, 'geben': 71, 'sagen': 71},
{'...': 1507, '<giveinf>': 71, '<selfinf>': 71}, {'^': 1508}, {'<giveinf>': 71, '<selfinf>': 71}, {'<until>': 1510,
'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71,
'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen':
71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zuschicken': 71}, {'<until>':
661, 'geben': 71}, {'...': 1511, '<thing>': 1287, '<work>': 1287, 'absagen': 71, 'angebot': 1287, 'antwort': 1287,
'bescheid': 1461, 'bestatigung': 1287, 'connecten': 71, 'entscheidung': 1287, 'feedback': 1462, 'fotos': 1287,
'intro': 71, 'introen': 71, 'klaren': 71, 'kostenvoranschlag': 1287, 'liefern': 71, 'muster': 1287, 'nachfragen': 71,
'nachhaken': 71, 'offerte': 1287, 'rechnung': 1287, 'ruckmeldung': 1512, 'schicken': 71, 'unterlagen': 1287,
'vermitteln': 71, 'vertrag': 1287, 'zahlen': 1287, 'zusagen': 71}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen':
0, 'dabei': 1514, 'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0,
'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 661}, {'<deed1>': 1516, '<give1>': 1516, '<until>': 661}, {'': (3,
'advice'), '...': 1517}, {'...': 1515, '^': 1518}, {'...': 1515, '^': 244}, {'ich': 1519, 'man': 1520, 'wir': 1519},
{'<selfinf>': 71}, {'^': 1522}, {'...': 1523, '^': 1522}, {'<me>': 1524}, {'...': 1523, '^': 1522, 'bei': 1525}, {'':
(13, 'talk'), '...': 1503, '<counsel>': 0, '<me>': 1506, '<until>': 1509, '^': 1513, 'dass': 1521, 'ein': 1325,
'einen': 1324, 'n': 1324, 'nen': 1324, 'sich': 1526, 'zu': 0}, {'^': 1510}, {'<until>': 1510}, {'...': 1529},
{'<until>': 1528, '^': 1530}, {'absagen': 71, 'bescheid': 1461, 'feedback': 1462, 'rueckmeldung': 1462, 'zusagen':
71}, {'^': 1532, 'zu': 0}, {'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen':
71, 'nachschicken': 71, 'rueberschicken': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71,
'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71,
'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1534}, {'^': 1535}, {'<until>': 1510, 'durchgeben': 71, 'freigeben':
71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'rueberschicken': 71, 'ueberweisen':
71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71,
'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1537, '<thing>': 1287,
'<work>': 1287, 'absagen': 71, 'angebot': 1287, 'antwort': 1287, 'bescheid': 1461, 'bestaetigung': 1287, 'connecten':
71, 'entscheidung': 1287, 'feedback': 1462, 'fotos': 1287, 'intro': 71, 'introen': 71, 'klaeren': 71,
'kostenvoranschlag': 1287, 'liefern': 71, 'muster': 1287, 'nachfragen': 71, 'nachhaken': 71, 'offerte': 1287,
'rechnung': 1287, 'rueckmeldung': 1512, 'schicken': 71, 'unterlagen': 1287, 'vermitteln': 71, 'vertrag': 1287,
'zahlen': 1287, 'zusagen': 71}, {'': (13, 'talk'), '...': 1533, '<counsel>': 0, '<me>': 1536, '<until>': 1509, '^':
1538, 'dass': 1521, 'ein': 1325, 'einen': 1324, 'n': 1324, 'nen': 1324, 'sich': 1526, 'zu': 0}, {'absegnen': 20,
'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1540}, {'noch': 1541}, {'': (13, 'talk'), 'erst': 1541,
'noch': 1541, 'nur': 1542}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71}, {'...': 1544}, {'<det>': 1545,
'das': 1545, 'den': 1545, 'die': 1545, 'ein': 1545, 'eine': 1545, 'einen': 1545, 'ihre': 1545, 'ihren': 1545, 'seine':
1545, 'seinen': 1545}, {'^': 1546}, {'D': 1547, '^': 1546, 'eh': 1547, 'ja': 1547, 'noch': 1547}, {'<me>': 1548},
{'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1550}, {'noch': 1551},
{'': (13, 'talk'), '...': 1464, '^': 1463, 'erst': 1551, 'noch': 1551, 'nur': 1552, 'sich': 1526}, {'absegnen': 20,
'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20,
'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1554}, {'noch': 1555}, {'': (13, 'talk'), 'erst': 1555,
'noch': 1555, 'nur': 1556}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71, 'zuruckgeben': 71}, {'...': 1558}, {'<det>': 1559,
'das': 1559, 'den': 1559, 'die': 1559, 'ein': 1559, 'eine': 1559, 'einen': 1559, 'ihre': 1559, 'ihren': 1559, 'seine':
1559, 'seinen': 1559}, {'^': 1560}, {'D': 1561, '^': 1560, 'eh': 1561, 'ja': 1561, 'noch': 1561}, {'<me>': 1562},
{'<my>': 1298, 'mich': 540, 'uns': 540}, {'^': 20}, {'me': 1565, 'mir': 1565, 'uns': 1565, 'us': 1565}, {'dafur': 499,
'fur': 499}, {'dafuer': 499, 'fuer': 499}, {'^': 244, 'von': 499}, {'ab': 499}, {'^': 244, 'ab': 1569, 'davon': 1570,
'dazu': 499, 'zu': 499, 'zum': 499, 'zur': 499}, {'^': 244, 'ab': 1569, 'davon': 1570, 'dazu': 499, 'dringend': 1571,
'stark': 1571, 'zu': 499, 'zum': 499, 'zur': 499}, {'^': 244, 'ab': 1569, 'davon': 1570, 'dazu': 499, 'dringend':
1571, 'mir': 1572, 'stark': 1571, 'uns': 1572, 'zu': 499, 'zum': 499, 'zur': 499}, {'<they>': 1573, '^': 244, 'ab':
1569, 'davon': 1570, 'dazu': 499, 'dringend': 1571, 'mir': 1572, 'stark': 1571, 'uns': 1572, 'zu': 499, 'zum': 499,
'zur': 499}, {'an': 571}, {'...': 1575}, {'mich': 1576, 'wohl': 0}, {'mich': 1576}, {'should': 499, 'soll': 499,
'sollte': 499}, {'i': 1579, 'ich': 1579, 'we': 1579, 'wir': 1579}, {'a': 1429, 'ah': 1429, 'au': 1429, 'auch': 1429},
{'matte': 571}, {'a': 1432, 'der': 1582, 'ein': 1432, 'eine': 1432, 'einem': 1432, 'einen': 1432, 'einer': 1432, 'n':
1432, 'ne': 1432, 'nem': 1432, 'nen': 1432}, {'<me>': 571}, {'buero': 571, 'buro': 571}, {'<my>': 1585}, {'tuer': 571,
'tur': 571}, {'<my>': 1587, 'der': 1587}, {'auf': 1583, 'bei': 1584, 'in': 1586, 'vor': 1588, 'zu': 1433}, {'...':
1589}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1354, 'zum': 59, 'zur': 59}, {'...': 1591, 'in': 59, 'ins': 59,
'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1354, 'zum': 59, 'zur': 59}, {'D': 1592}, {'...': 1434}, {'': (13, 'talk'),
'...': 1378, 'dass': 0, 'ob': 0}, {'...': 538, 'vor': 1595}, {'<work>': 0}, {'<attribute>': 1597, '<work>': 0}, {'':
(13, 'talk'), '<attribute>': 1597, '<work>': 0}, {'<det>': 1599, '<their>': 1599}, {'<det>': 1598, '<their>': 1598,
'an': 1600}, {'<det>': 1598, '<their>': 1598, 'am': 571, 'an': 1600, 'auf': 571, 'aus': 571, 'dass': 571, 'mir': 571,
'ob': 571, 'per': 571, 'uns': 571, 'via': 571, 'wegen': 571}, {'<they>': 1565, '^': 20}, {'<me>': 1603}, {'<me>':
1603, '<they>': 1604}, {'...': 1434, '<me>': 1437, 'D': 1356, '^': 1442, 'a': 1429, 'ah': 1429, 'au': 1429, 'auch':
1429, 'aufgetaucht': 571, 'dazugekommen': 571, 'dazugestossen': 571, 'dazugestoßen': 571, 'gekommen': 571, 'jetzt':
1447, 'mitgekommen': 571, 'nun': 1447, 'vorbeigefahren': 571, 'vorbeigekommen': 571}, {'besorgen': 71, 'bringen': 71,
'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71, 'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71,
'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71}, {'...': 1607}, {'<det>': 1608, 'das': 1608, 'den': 1608,
'die': 1608, 'ein': 1608, 'eine': 1608, 'einen': 1608, 'ihre': 1608, 'ihren': 1608, 'seine': 1608, 'seinen': 1608},
{'^': 1609}, {'D': 1610, '^': 1609, 'eh': 1610, 'ja': 1610, 'noch': 1610}, {'': (13, 'talk'), '<me>': 1611}, {'der':
1582}, {'auf': 1613, 'bei': 1584, 'in': 1586, 'vor': 1588}, {'...': 1614, 'wohl': 0}, {'...': 1614}, {'herein': 571,
'rein': 571, 'zur': 1587}, {'...': 1617, 'herein': 571, 'rein': 571, 'zur': 1587}, {'kopf': 1618}, {'den': 1619},
{'...': 1620, 'den': 1619}, {'<counsel>': 0, 'ein': 1325, 'einen': 1324, 'n': 1324, 'nen': 1324}, {'stelle': 499},
{'meiner': 1623, 'unserer': 1623, 'unsrer': 1623}, {'an': 1624}, {'stelle': 244}, {'meiner': 1626, 'unserer': 1626,
'unsrer': 1626}, {'an': 1627}, {'...': 1628}, {'fall': 499}, {'jeden': 1630}, {'<they>': 1625, '^': 1629, 'an': 1624,
'auf': 1631, 'eher': 499, 'erst': 499, 'kein': 499, 'keine': 499, 'keinen': 499, 'lieber': 499, 'nicht': 499,
'sofort': 499, 'unbedingt': 499, 'zuerst': 499}, {'auf': 1631, 'eher': 499, 'erst': 499, 'kein': 499, 'keine': 499,
'keinen': 499, 'lieber': 499, 'nicht': 499, 'sofort': 499, 'unbedingt': 499, 'zuerst': 499}, {'to': 499}, {'me': 1634,
'us': 1634}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1636, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung':
0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>':
1637}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1639, 'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'<det>': 1640}, {'<they>': 643, '^': 71, 'dass': 644, 'mir': 645, 'uns': 645}, {'<way>': 645}, {'<det>': 1643,
'<way>': 645}, {'<they>': 643, '^': 71, 'am': 1644, 'auf': 1644, 'beim': 1644, 'dass': 644, 'im': 1644, 'per': 1644},
{'<they>': 1642, '^': 71, 'am': 1644, 'auf': 1644, 'beim': 1644, 'dass': 644, 'im': 1644, 'mir': 1645, 'per': 1644,
'uns': 1645}, {'^': 1442, 'dafuer': 1314, 'dagegen': 1314, 'jetzt': 1447, 'nun': 1447}, {'haus': 571}, {'ort': 571},
{'besuch': 571, 'gast': 571}, {'bei': 1584, 'da': 571, 'hier': 571, 'im': 1648, 'vor': 1649, 'zu': 1650}, {'besuch':
571}, {'bei': 1584, 'da': 571, 'dabei': 571, 'hier': 571, 'zu': 1652}, {'...': 1651, 'anhang': 1653, 'bei': 1584,
'da': 571, 'familie': 1653, 'frau': 1653, 'freund': 1653, 'freundin': 1653, 'hier': 571, 'hund': 1653, 'im': 1648,
'kind': 1653, 'kindern': 1653, 'mann': 1653, 'partner': 1653, 'partnerin': 1653, 'vor': 1649, 'zu': 1650}, {'<their>':
1654, 'N': 1651, 'anhang': 1653, 'familie': 1653, 'frau': 1653, 'freund': 1653, 'freundin': 1653, 'hund': 1653,
'kind': 1653, 'kindern': 1653, 'mann': 1653, 'partner': 1653, 'partnerin': 1653}, {'anhang': 1653, 'familie': 1653,
'frau': 1653, 'freund': 1653, 'freundin': 1653, 'hund': 1653, 'kind': 1653, 'kindern': 1653, 'mann': 1653, 'partner':
1653, 'partnerin': 1653}, {'<their>': 1656, 'anhang': 1653, 'familie': 1653, 'frau': 1653, 'freund': 1653, 'freundin':
1653, 'hund': 1653, 'kind': 1653, 'kindern': 1653, 'mann': 1653, 'partner': 1653, 'partnerin': 1653}, {'bei': 1584,
'da': 571, 'hier': 571, 'im': 1648, 'mit': 1655, 'samt': 1657, 'vor': 1649, 'zu': 1650}, {'bei': 1584, 'da': 571,
'hier': 571, 'im': 1648}, {'bei': 1584, 'da': 571, 'dabei': 571, 'hier': 571}, {'abendessen': 1660, 'besuch': 1660,
'bier': 1660, 'brunch': 1660, 'essen': 1660, 'fruehstueck': 1660, 'fruhstuck': 1660, 'grillen': 1660, 'jause': 1660,
'kaffee': 1660, 'mittagessen': 1660, 'tisch': 571}, {'tisch': 571}, {'': (23, 'contact'), '$$': 571}, {'partie': 571},
{'der': 1664}, {'': (23, 'contact'), '$$': 571, 'am': 1662, 'dabei': 1663, 'von': 1665}, {'dabei': 571}, {'video':
1667, 'zoom': 1667}, {'am': 1662, 'an': 1449, 'anwesend': 571, 'auf': 1449, 'bei': 1449, 'beim': 1449, 'da': 571,
'dabei': 571, 'dort': 571, 'druben': 571, 'drueben': 571, 'hier': 571, 'in': 1449, 'mit': 1666, 'online': 1667, 'per':
1668, 'remote': 1667, 'vor': 1649, 'zu': 1449, 'zugeschaltet': 571}, {'<my>': 571, 'abendessen': 1660, 'besuch': 1660,
'bier': 1660, 'brunch': 1660, 'essen': 1660, 'fruehstueck': 1660, 'fruhstuck': 1660, 'grillen': 1660, 'jause': 1660,
'kaffee': 1660, 'mittagessen': 1660}, {'': (23, 'contact'), 'im': 1452, 'in': 1453, 'ins': 1452, 'kurz': 1454},
{'<me>': 1671, '<my>': 571}, {'abend': 1659, 'kaffee': 1659, 'moment': 1659, 'nachmittag': 1659, 'sprung': 1659,
'std': 1659, 'stuendchen': 1659, 'stundchen': 1659, 'stunde': 1659, 'stunden': 1659, 'vormittag': 1659, 'weile':
1659}, {'abend': 1659, 'ganze': 1673, 'halbe': 1673, 'kaffee': 1659, 'moment': 1659, 'nachmittag': 1659, 'sprung':
1659, 'std': 1659, 'stuendchen': 1659, 'stundchen': 1659, 'stunde': 1659, 'stunden': 1659, 'vormittag': 1659, 'weile':
1659}, {'': (23, 'contact'), 'am': 1662, 'dabei': 571, 'von': 1665}, {'am': 1662, 'anwesend': 571, 'da': 571, 'dabei':
571, 'dort': 571, 'druben': 571, 'drueben': 571, 'hier': 571, 'mit': 1675, 'online': 1667, 'per': 1668, 'remote':
1667, 'vor': 1649, 'zugeschaltet': 571}, {'': (23, 'contact'), 'dabei': 571}, {'anwesend': 571, 'da': 571, 'dabei':
571, 'dort': 571, 'druben': 571, 'drueben': 571, 'hier': 571, 'mit': 1677, 'vor': 1649}, {'abend': 1659, 'anwesend':
571, 'da': 571, 'dabei': 571, 'dort': 571, 'druben': 571, 'drueben': 571, 'ganze': 1673, 'halbe': 1673, 'hier': 571,
'kaffee': 1659, 'mit': 1677, 'moment': 1659, 'nachmittag': 1659, 'sprung': 1659, 'std': 1659, 'stuendchen': 1659,
'stundchen': 1659, 'stunde': 1659, 'stunden': 1659, 'vor': 1649, 'vormittag': 1659, 'weile': 1659}, {'abend': 1659,
'kaffee': 1659, 'moment': 1659, 'nachmittag': 1659, 'sprung': 1659, 'std': 1659, 'stuendchen': 1659, 'stunde': 1659,
'stunden': 1659, 'vormittag': 1659, 'weile': 1659}, {'abend': 1659, 'ganze': 1680, 'halbe': 1680, 'kaffee': 1659,
'moment': 1659, 'nachmittag': 1659, 'sprung': 1659, 'std': 1659, 'stuendchen': 1659, 'stunde': 1659, 'stunden': 1659,
'vormittag': 1659, 'weile': 1659}, {'abend': 1659, 'drei': 1681, 'ein': 1681, 'eine': 1681, 'einen': 1681, 'ganze':
1680, 'halbe': 1681, 'kaffee': 1659, 'moment': 1659, 'n': 1681, 'nachmittag': 1659, 'ne': 1681, 'sprung': 1659, 'std':
1659, 'stuendchen': 1659, 'stunde': 1659, 'stunden': 1659, 'vormittag': 1659, 'weile': 1659, 'zwei': 1681}, {'abend':
1659, 'kaffee': 1659, 'moment': 1659, 'nachmittag': 1659, 'sprung': 1659, 'std': 1659, 'stundchen': 1659, 'stunde':
1659, 'stunden': 1659, 'vormittag': 1659, 'weile': 1659}, {'abend': 1659, 'ganze': 1683, 'halbe': 1683, 'kaffee':
1659, 'moment': 1659, 'nachmittag': 1659, 'sprung': 1659, 'std': 1659, 'stundchen': 1659, 'stunde': 1659, 'stunden':
1659, 'vormittag': 1659, 'weile': 1659}, {'abend': 1659, 'drei': 1684, 'ein': 1684, 'eine': 1684, 'einen': 1684,
'ganze': 1683, 'halbe': 1684, 'kaffee': 1659, 'moment': 1659, 'n': 1684, 'nachmittag': 1659, 'ne': 1684, 'sprung':
1659, 'std': 1659, 'stundchen': 1659, 'stunde': 1659, 'stunden': 1659, 'vormittag': 1659, 'weile': 1659, 'zwei':
1684}, {'atelier': 571, 'geschaeft': 571, 'geschaft': 571, 'haus': 571, 'laden': 571, 'salon': 571, 'shop': 571},
{'...': 1651, 'bei': 1584, 'da': 571, 'hier': 571, 'im': 1648, 'vor': 1649, 'zu': 1650}, {'$$': 571, '<their>': 1687,
'N': 1651, 'am': 1662, 'anhang': 1653, 'dabei': 1663, 'familie': 1653, 'frau': 1653, 'freund': 1653, 'freundin': 1653,
'hund': 1653, 'kind': 1653, 'kindern': 1653, 'mann': 1653, 'partner': 1653, 'partnerin': 1653, 'von': 1665},
{'anwesend': 571, 'da': 571, 'dabei': 571, 'dort': 571, 'drueben': 571, 'hier': 571, 'mit': 1677, 'vor': 1649},
{'anwesend': 571, 'da': 571, 'dabei': 571, 'dort': 571, 'druben': 571, 'hier': 571, 'mit': 1677, 'vor': 1649}, {'$$':
571, 'am': 1662, 'dabei': 1663, 'von': 1665}, {'am': 1662, 'mit': 1691, 'online': 1667, 'per': 1668, 'remote': 1667,
'zugeschaltet': 571}, {'<my>': 571, 'besuch': 571, 'gast': 571}, {'abendessen': 1660, 'besuch': 1660, 'bier': 1660,
'brunch': 1660, 'essen': 1660, 'fruehstueck': 1660, 'fruhstuck': 1660, 'grillen': 1660, 'jause': 1660, 'kaffee': 1660,
'mittagessen': 1660}, {'...': 1434, 'D': 1658, 'abend': 1659, 'alle': 1450, 'am': 1661, 'an': 1449, 'anwesend': 571,
'auch': 1669, 'auf': 1670, 'aufgetaucht': 571, 'bei': 1672, 'beide': 1450, 'beim': 1449, 'da': 1671, 'dabei': 571,
'dafuer': 1314, 'dafur': 1314, 'dagegen': 1314, 'dazugekommen': 571, 'dazugestossen': 571, 'dazugestoßen': 571, 'der':
1443, 'drei': 1674, 'ebenfalls': 1676, 'ebenso': 1678, 'ein': 1679, 'eine': 1674, 'einen': 1674, 'einfach': 1446,
'fuer': 1682, 'fur': 1685, 'ganze': 1673, 'gekommen': 571, 'halbe': 1674, 'hier': 571, 'im': 1686, 'in': 1458, 'ins':
1452, 'ja': 1678, 'kaffee': 1659, 'kurz': 1454, 'leider': 1446, 'mit': 1688, 'mitgekommen': 571, 'moment': 1659, 'n':
1674, 'nachmittag': 1659, 'natuerlich': 1689, 'naturlich': 1690, 'ne': 1674, 'ned': 1445, 'net': 1445, 'nicht': 1445,
'noch': 1692, 'online': 1667, 'per': 1668, 'remote': 1667, 'samt': 1656, 'sogar': 1678, 'sprung': 1659, 'std': 1659,
'stuendchen': 1659, 'stundchen': 1659, 'stunde': 1659, 'stunden': 1659, 'und': 1656, 'vor': 1649, 'vorbeigefahren':
571, 'vorbeigekommen': 571, 'vormittag': 1659, 'weile': 1659, 'wieder': 1450, 'wohl': 0, 'zu': 1693, 'zugeschaltet':
571, 'zum': 1694, 'zur': 1694, 'zwei': 1674}, {'^': 1442, 'dafur': 1314, 'dagegen': 1314, 'jetzt': 1447, 'nun': 1447},
{'...': 1434, 'D': 1658, 'abend': 1659, 'alle': 1450, 'am': 1661, 'an': 1449, 'anwesend': 571, 'auch': 1669, 'auf':
1670, 'aufgetaucht': 571, 'bei': 1672, 'beide': 1450, 'beim': 1449, 'da': 1671, 'dabei': 571, 'dazugekommen': 571,
'dazugestossen': 571, 'dazugestoßen': 571, 'drei': 1674, 'ebenfalls': 1676, 'ebenso': 1678, 'ein': 1679, 'eine': 1674,
'einen': 1674, 'fuer': 1682, 'fur': 1685, 'ganze': 1673, 'gekommen': 571, 'halbe': 1674, 'hier': 571, 'im': 1686,
'in': 1458, 'ins': 1452, 'ja': 1678, 'kaffee': 1659, 'kurz': 1454, 'mit': 1688, 'mitgekommen': 571, 'moment': 1659,
'n': 1674, 'nachmittag': 1659, 'natuerlich': 1689, 'naturlich': 1690, 'ne': 1674, 'noch': 1692, 'online': 1667, 'per':
1668, 'remote': 1667, 'samt': 1656, 'sogar': 1678, 'sprung': 1659, 'std': 1659, 'stuendchen': 1659, 'stundchen': 1659,
'stunde': 1659, 'stunden': 1659, 'und': 1656, 'vor': 1649, 'vorbeigefahren': 571, 'vorbeigekommen': 571, 'vormittag':
1659, 'weile': 1659, 'wieder': 1450, 'zu': 1693, 'zugeschaltet': 571, 'zum': 1694, 'zur': 1694, 'zwei': 1674}, {'da':
571}, {'<me>': 1455}, {'am': 1694, 'auch': 1698, 'auf': 1694, 'bei': 1699, 'da': 1671, 'dabei': 571, 'im': 1452, 'in':
1453, 'ins': 1452, 'kurz': 1454, 'mit': 1667, 'zum': 1694, 'zur': 1694}, {'^': 244, 'davor': 499, 'vor': 499},
{'<they>': 1701, '^': 244, 'davor': 499, 'vor': 499}, {'<me>': 1702, 'vor': 499}, {'auf': 1373}, {'durchgeben': 71,
'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71,
'rueberschicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten':
71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71,
'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71,
'zuschicken': 71}, {'...': 1705}, {'^': 1706}, {'<giveinf>': 71, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen':
71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'uberweisen':
71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71,
'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben':
71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1708}, {'<me>': 1707,
'^': 1709, 'sich': 1526}, {'<until>': 1510, 'bescheid': 1461, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'nachschicken':
71, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71, 'senden': 71, 'uberweisen': 71, 'ueberweisen': 71,
'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71,
'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71,
'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71, 'zusenden': 71}, {'...': 1711,
'<thing>': 1287, '<work>': 1287, 'absagen': 71, 'angebot': 1287, 'antwort': 1287, 'bescheid': 1461, 'bestaetigung':
1287, 'bestatigung': 1287, 'connect': 71, 'connecten': 71, 'entscheidung': 1287, 'feedback': 1462, 'forward': 71,
'fotos': 1287, 'intro': 71, 'introduce': 71, 'introen': 71, 'klaeren': 71, 'klaren': 71, 'kostenvoranschlag': 1287,
'liefern': 71, 'muster': 1287, 'nachfragen': 71, 'nachhaken': 71, 'offerte': 1287, 'rechnung': 1287, 'ruckmeldung':
1512, 'rueckmeldung': 1512, 'schicken': 71, 'send': 71, 'share': 71, 'unterlagen': 1287, 'vermitteln': 71, 'vertrag':
1287, 'zahlen': 1287, 'zusagen': 71}, {'': (13, 'talk'), '...': 1464, '<counsel>': 0, '<me>': 1707, '<until>': 1509,
'^': 1712, 'dass': 1521, 'ein': 1325, 'einen': 1324, 'n': 1324, 'nen': 1324, 'sich': 1526}, {'...': 1705, '<det>':
1608, 'das': 1608, 'den': 1608, 'die': 1608, 'ein': 1608, 'eine': 1608, 'einen': 1608, 'ihre': 1608, 'ihren': 1608,
'seine': 1608, 'seinen': 1608}, {'D': 1610, '^': 1714, 'eh': 1610, 'ja': 1610, 'noch': 1610}, {'...': 1507}, {'^':
1716}, {'...': 1708, 'absagen': 71, 'bescheid': 1461, 'connecten': 71, 'feedback': 1462, 'intro': 71, 'introen': 71,
'klaeren': 71, 'klaren': 71, 'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'ruckmeldung': 1462, 'rueckmeldung':
1462, 'schicken': 71, 'vermitteln': 71, 'zusagen': 71}, {'...': 1464, '<me>': 1715, '<until>': 1717, '^': 1718,
'sich': 1526}, {'auch': 1698, 'da': 571, 'dabei': 571, 'mit': 1667}, {'...': 1711}, {'<me>': 1707, '<until>': 1528,
'^': 1721, 'dass': 1521, 'sich': 1526}, {'nicht': 8}, {'aber': 1723, 'doch': 1723}, {'connecten': 71, 'intro': 71,
'introen': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'schicken': 71,
'vermitteln': 71}, {'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben':
8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1726, 'anrufen': 8, 'besuchen': 8, 'erreichen': 8, 'melden': 8,
'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'sprechen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...':
1726, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8,
'zuruckrufen': 8, 'zurueckrufen': 8}, {'^': 1522, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8,
'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1729, '^': 1522, 'anrufen': 8, 'bei':
1525, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'...': 1724, '<counsel>': 0, '<me>': 1611, '^': 1725, 'aber': 1723, 'doch': 1723, 'ein': 1325,
'einen': 1324, 'mich': 1727, 'mir': 1728, 'n': 1324, 'nen': 1324, 'sich': 1730, 'uns': 1727}, {'<me>': 1611, 'mich':
1728, 'mir': 1728, 'sich': 1728, 'uns': 1728}, {'<until>': 662, '^': 1307}, {'sich': 1733}, {'<thing>': 1287,
'<work>': 1287, 'angebot': 1287, 'antwort': 1287, 'bestaetigung': 1287, 'entscheidung': 1287, 'fotos': 1287,
'kostenvoranschlag': 1287, 'muster': 1287, 'offerte': 1287, 'rechnung': 1287, 'rueckmeldung': 1287, 'unterlagen':
1287, 'vertrag': 1287, 'zahlen': 1287}, {'^': 1735, 'sich': 1733}, {'<thing>': 1287, '<work>': 1287, 'angebot': 1287,
'antwort': 1287, 'bestatigung': 1287, 'entscheidung': 1287, 'fotos': 1287, 'kostenvoranschlag': 1287, 'muster': 1287,
'offerte': 1287, 'rechnung': 1287, 'ruckmeldung': 1287, 'unterlagen': 1287, 'vertrag': 1287, 'zahlen': 1287}, {'^':
1737, 'sich': 1733}, {'erreichen': 1282, 'erwischen': 1282, 'sprechen': 1282}, {'<hat>': 1204, '<needs>': 1205,
'<saysv>': 1209, '<sends3>': 74, '<will3>': 1219, '^': 1280, 'antwortet': 571, 'antwortete': 571, 'anzuklingeln':
1282, 'anzurufen': 1282, 'arbeitet': 1285, 'bat': 1290, 'beehrt': 1291, 'beginnt': 1285, 'begleitet': 1292,
'bekommen': 1295, 'bekommt': 1302, 'benoetigt': 1309, 'benotigt': 1313, 'berichtet': 0, 'besteht': 1315, 'besuchen':
1292, 'besucht': 1292, 'bewarb': 1316, 'bewirbt': 1316, 'bietet': 1319, 'bittet': 1290, 'bleibt': 1285, 'bot': 1319,
'brachte': 1322, 'brachten': 1322, 'braeuchte': 1326, 'braeuchten': 1327, 'brauchen': 1331, 'braucht': 1333,
'brauchte': 1335, 'brauchten': 1336, 'bringen': 1339, 'bringt': 1339, 'bräuchte': 1335, 'darf': 1346, 'draengt': 1348,
'drangt': 1348, 'dringt': 1315, 'duerfen': 1349, 'durfen': 1349, 'empfaengt': 1292, 'empfahl': 1351, 'empfangt': 1292,
'empfehlen': 1351, 'empfiehlt': 1351, 'erinnert': 1352, 'ermahnt': 1353, 'ermutigt': 1353, 'erzaehlt': 0, 'erzahlt':
0, 'essen': 1357, 'faehrt': 1352, 'faend': 1362, 'faende': 1362, 'faengt': 1366, 'fahren': 1352, 'fahrt': 1352,
'fand': 1362, 'fande': 1362, 'fangt': 1366, 'feiert': 1368, 'findet': 1369, 'fordert': 1371, 'fragt': 1374, 'freuen':
1377, 'freut': 1380, 'fuehrt': 1292, 'fuhrt': 1292, 'fänd': 1362, 'gab': 1387, 'gaben': 1389, 'gibt': 1389, 'ging':
1393, 'gingen': 1393, 'haben': 1414, 'haette': 1418, 'haetten': 1420, 'hat': 1426, 'hatte': 1427, 'hatten': 1420,
'helfen': 1292, 'hilft': 1292, 'hofft': 1425, 'holen': 1352, 'holt': 1352, 'hätte': 1418, 'hätten': 1420, 'is': 1430,
'isst': 1357, 'ist': 1448, 'kam': 1459, 'kamen': 1460, 'kann': 1470, 'koennen': 1471, 'kommen': 1477, 'kommt': 1477,
'konnen': 1471, 'kriegen': 1295, 'kriegt': 1302, 'kuemmern': 1480, 'kuemmert': 1480, 'kummern': 1480, 'kummert': 1480,
'laden': 1481, 'ladt': 1481, 'laedt': 1481, 'legt': 1485, 'legte': 1485, 'll': 1487, 'machen': 1495, 'macht': 1495,
'mahnt': 1353, 'mailt': 1496, 'mailte': 1496, 'meldet': 1499, 'meldete': 1501, 'mochte': 1527, 'mochten': 1531,
'moechte': 1539, 'moechten': 1531, 'muessen': 1543, 'muesste': 1549, 'muss': 1553, 'mussen': 1557, 'musste': 1563,
'möchte': 1527, 'müsste': 1563, 'nehmen': 1352, 'nimmt': 1564, 'owes': 1566, 'pladiert': 1567, 'pladierte': 1567,
'plaediert': 1568, 'plaedierte': 1568, 'plant': 1425, 'pocht': 1315, 'raet': 1574, 'rat': 1574, 'raten': 1574,
'recommended': 499, 'recommends': 499, 'rief': 1577, 'riet': 1574, 'rieten': 1574, 'ruehrt': 1499, 'ruehrte': 1499,
'ruft': 1578, 'ruhrt': 1499, 'ruhrte': 1499, 'rät': 1574, 'said': 1580, 'san': 1581, 'sass': 1590, 'sassen': 1590,
'says': 1580, 'saß': 1590, 'saßen': 1590, 'schauen': 1593, 'schaut': 1477, 'schaute': 1594, 'schauten': 1594,
'schlaeft': 1357, 'schlaegt': 1596, 'schlafen': 1357, 'schlaft': 1357, 'schlagt': 1596, 'schlug': 1596, 'schlägt':
1596, 'schreiben': 1601, 'schreibt': 1602, 'schrieb': 1496, 'schulden': 1605, 'schuldet': 1605, 'sind': 1606, 'soll':
0, 'sollen': 0, 'sollte': 1612, 'stand': 1615, 'standen': 1616, 'startet': 1285, 'steckte': 1621, 'streckte': 1621,
'sucht': 1622, 'suchte': 1622, 'taet': 1632, 'taete': 1633, 'tat': 1632, 'tate': 1633, 'textet': 1496, 'thinks': 1580,
'told': 1635, 'treffen': 1316, 'trifft': 1316, 'tät': 1632, 'uberlegt': 1425, 'ubernachten': 1357, 'ubernachtet':
1357, 'ubernimmt': 1638, 'ueberlegt': 1425, 'uebernachten': 1357, 'uebernachtet': 1357, 'uebernimmt': 1641,
'verlangt': 1371, 'versprach': 1646, 'verspricht': 1646, 'versucht': 1425, 'waere': 1647, 'war': 1695, 'ware': 1696,
'waren': 1697, 'warn': 1700, 'warnt': 1703, 'warnte': 1703, 'warten': 1704, 'wartet': 1704, 'werden': 1710, 'will':
1713, 'wird': 1719, 'woan': 1720, 'wohnt': 1285, 'wollen': 1722, 'wollte': 1731, 'wollten': 1732, 'worn': 1720,
'wuenschen': 1734, 'wuenscht': 1736, 'wuerd': 1632, 'wuerde': 1632, 'wunschen': 1734, 'wunscht': 1738, 'wurd': 1632,
'wurde': 1632, 'wäre': 1696, 'würde': 1632, 'zu': 1739, 'zuruckzurufen': 1282, 'zurueckzurufen': 1282}, {'N': 999},
{'an': 1741}, {'<them>': 45}, {'ich': 1743, 'wir': 1743}, {'...': 1742, '<have>': 1744, 'an': 1741}, {'^': 768},
{'hand': 12, 'mail': 12, 'post': 12}, {'der': 1747}, {'am': 1399, 'auf': 1400, 'im': 1401, 'in': 1748, 'von': 120,
'vorliegen': 12}, {'...': 1749}, {'^': 1750}, {'<they>': 1751}, {'bekommen': 1752, 'bekommt': 1752, 'erhaelt': 1752,
'erhalt': 1752, 'erhält': 1752, 'haben': 1752, 'hat': 1752, 'kriegen': 1752, 'kriegt': 1752}, {'<they>': 922, 'ich':
39, 'wir': 39}, {'<them>': 39, 'das': 593, 'dass': 1754}, {'<they>': 776, 'der': 776, 'die': 776}, {'durchgearbeitet':
571, 'durchgegangen': 571}, {'...': 720, '<reviewed>': 369}, {'N': 1758}, {'...': 1757, 'fuer': 1759, 'fur': 1759,
'v': 1759, 'vom': 1759, 'von': 1759}, {'i': 59, 'ich': 59, 'ma': 59, 'wir': 59}, {'<title>': 60, 'N': 59}, {'mich':
1762, 'uns': 1762}, {'N': 59, 'am': 59, 'auf': 59, 'bei': 59, 'beim': 59, 'das': 59, 'der': 59, 'die': 59, 'im': 59,
'in': 59, 'unser': 59, 'unsere': 59, 'unseres': 59}, {'ab': 59, 'aus': 59, 'heim': 59, 'hin': 59, 'nach': 59, 'vom':
59, 'zum': 59, 'zur': 59}, {'...': 1765}, {'N': 1766, 'ihn': 1766, 'sie': 1766}, {'ich': 1767, 'wir': 1767}, {'mich':
59, 'uns': 59}, {'<they>': 59}, {'<they>': 1769, 'mich': 1770, 'mir': 1770, 'uns': 1770}, {'<they>': 59, '<title>':
60, 'N': 59}, {'mich': 1772, 'uns': 1772}, {'mich': 1772, 'mir': 1770, 'uns': 1772}, {'bei': 59, 'im': 59, 'in': 59,
'mit': 59, 'zu': 59}, {'ich': 1775, 'wir': 1775}, {'mich': 1770, 'mir': 1770, 'uns': 1770}, {'<they>': 1769, 'mich':
1770, 'uns': 1770}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'': (2, 'plan'), 'N': 1766, 'ihn': 1766, 'sie':
1766}, {'ich': 1781, 'ma': 59, 'wir': 1781}, {'': (1, 'moved')}, {'fixe': 59}, {'-abend': 59, '-feier': 59, '-fest':
59, '-probe': 59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'eroeffnung': 59, 'eroffnung': 59, 'feier': 59,
'generalprobe': 59, 'hochzeit': 59, 'jour': 1784, 'konzert': 59, 'lesung': 59, 'party': 59, 'premiere': 59, 'probe':
59, 'sitzung': 59, 'stammtisch': 59, 'taufe': 59, 'vernissage': 59, 'vortrag': 59}, {'...': 1785}, {'es': 1786},
{'-abend': 59, '-feier': 59, '-fest': 59, '-probe': 59, '-sitzung': 59, '-termin': 59, 'besprechung': 59, 'call': 59,
'eroeffnung': 59, 'eroffnung': 59, 'feier': 59, 'generalprobe': 59, 'gesprach': 59, 'gespraech': 59, 'hochzeit': 59,
'jour': 1784, 'konzert': 59, 'lesung': 59, 'lunch': 59, 'meeting': 59, 'party': 59, 'premiere': 59, 'probe': 59,
'sitzung': 59, 'stammtisch': 59, 'taufe': 59, 'termin': 59, 'treffen': 59, 'vernissage': 59, 'vortrag': 59}, {'...':
1788}, {'besprechung': 59, 'call': 59, 'gesprach': 59, 'gespraech': 59, 'lunch': 59, 'meeting': 59, 'termin': 59,
'treffen': 59}, {'...': 1790}, {'ich': 1789, 'wir': 1791}, {'ich': 1791, 'wir': 1789}, {'<they>': 1356}, {'...': 1785,
'<they>': 1356, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59}, {'...': 1796}, {'...': 1796, 'ich': 1797},
{'besuchen': 59}, {'': (2, 'plan'), '...': 1799}, {'<they>': 1800, '<title>': 60, 'N': 59}, {'mich': 1801, 'uns':
1801}, {'<me>': 59, 'besuch': 59}, {'vorbei': 59, 'zu': 1803, 'zum': 59}, {'...': 1804, 'vorbei': 59, 'zu': 1803,
'zum': 59}, {'N': 1805, 'mich': 1801, 'uns': 1801}, {'<me>': 1770}, {'<callinf>': 476, '<giveinf>': 476, 'anklopfen':
476, 'essen': 476, 'nachfragen': 476, 'reden': 476, 'sprechen': 476, 'treffen': 476, 'vorbeischauen': 476,
'vorfuehlen': 476, 'vorfuhlen': 476}, {'...': 1808, '<callinf>': 476, '<giveinf>': 476, 'anklopfen': 476, 'essen':
476, 'nachfragen': 476, 'reden': 476, 'sprechen': 476, 'treffen': 476, 'vorbeischauen': 476, 'vorfuehlen': 476,
'vorfuhlen': 476}, {'N': 1809}, {'bei': 1810, 'mit': 1810, 'zu': 1810}, {'bei': 1810, 'mit': 1810, 'wieder': 1811,
'zu': 1810}, {'zusammen': 59}, {'...': 1813}, {'mich': 1814, 'uns': 1814}, {'ich': 1815, 'wir': 1815}, {'eingeladen':
59}, {'': (2, 'plan'), '...': 1817}, {'bei': 1818, 'im': 59, 'in': 59, 'mit': 59, 'zu': 1818}, {'...': 1785, '<they>':
1356, 'ich': 1819, 'wir': 1819}, {'plan': 59, 'programm': 59}, {'dem': 1821}, {'kalender': 59}, {'an': 59, 'auf':
1822, 'im': 1823}, {'...': 1824}, {'<acts1>': 1761, 'abgemacht': 59, 'abgmacht': 59, 'ausgemacht': 59, 'ausgmacht':
59, 'beehren': 1763, 'beehrt': 1763, 'beginnen': 1764, 'beginnt': 1764, 'begleite': 1768, 'begleitet': 1771,
'besuchen': 1773, 'besucht': 1774, 'bin': 1776, 'bringe': 1768, 'empfaengt': 1777, 'empfangt': 1777, 'erinnert': 1778,
'eroeffnen': 1764, 'eroeffnet': 1764, 'eroffnen': 1764, 'eroffnet': 1764, 'essen': 1779, 'faehrt': 1771, 'fahr': 1780,
'fahre': 1782, 'fahren': 1780, 'fahrt': 1771, 'festgelegt': 59, 'flieg': 1780, 'fliege': 1780, 'fliegen': 1780,
'fuehrt': 1771, 'fuhrt': 1771, 'gehen': 1779, 'gelegt': 1783, 'geplant': 59, 'geschoben': 1783, 'gestrichen': 8,
'gibt': 1787, 'gibts': 1786, 'hab': 1792, 'habe': 1792, 'haben': 1793, 'helfen': 1777, 'hilft': 1777, 'hol': 1768,
'hole': 1768, 'holen': 1768, 'holt': 1778, 'isst': 1794, 'ist': 1795, 'komm': 1798, 'komme': 1798, 'kommen': 1802,
'kommt': 1806, 'laden': 1807, 'ladt': 1807, 'laedt': 1807, 'laeuft': 1764, 'laufen': 1764, 'lauft': 1764, 'mal': 1812,
'nehmen': 1778, 'nimmt': 1771, 'reden': 1779, 'reise': 1780, 'reisen': 1780, 'reserviert': 59, 'schau': 1798,
'schaue': 1798, 'schlaeft': 1794, 'schlaft': 1794, 'sehen': 1779, 'setz': 1816, 'setze': 1816, 'setzen': 1816, 'sind':
1820, 'sprechen': 1779, 'starten': 1764, 'startet': 1764, 'stehen': 1825, 'steht': 1825, 'steigen': 1764, 'steigt':
1764, 'telefonieren': 1779, 'treffen': 1779, 'ubernachtet': 1794, 'uebernachtet': 1794, 'umgebucht': 1783, 'umgelegt':
1783, 'vereinbart': 59, 'verlegt': 1783, 'verschoben': 1783, 'vertagt': 1783, 'vorgezogen': 1783, 'wird': 1786,
'wurde': 607, 'zeigt': 1777, 'zoomen': 1779, 'zugesagt': 59}, {'gelegt': 723}, {'herz': 1827}, {'bekannt': 762,
'bekanntgemacht': 761, 'connected': 761, 'in': 764, 'vernetzt': 761, 'zusammengebracht': 761}, {'...': 1829,
'bekannt': 762, 'bekanntgemacht': 761, 'connected': 761, 'in': 764, 'vernetzt': 761, 'zusammengebracht': 761}, {'N':
1830}, {'ans': 1828, 'ausgeholfen': 564, 'ins': 869, 'mit': 1831, 'mitgeholfen': 564}, {'keine': 244, 'nicht': 244},
{'auf': 530, 'besser': 244, 'bloss': 244, 'bloß': 244, 'finger': 931, 'haende': 931, 'hande': 931, 'ja': 1833,
'keinesfalls': 244, 'lieber': 244, 'nie': 244, 'niemals': 244, 'unbedingt': 244}, {'soll': 499, 'solle': 499,
'sollen': 499, 'sollte': 499, 'sollten': 499}, {'^': 1834, 'ich': 1835, 'man': 1835, 'wir': 1835}, {'<introduced>':
761, 'bekannt': 762}, {'<introduced>': 761, 'bekannt': 762, 'einander': 1837, 'miteinander': 1837}, {'gebracht': 761,
'gesetzt': 761}, {'kontakt': 1839, 'verbindung': 1839}, {'<introduced>': 761, 'bekannt': 762, 'einander': 765, 'in':
764, 'miteinander': 765}, {'mail': 1841}, {'e': 1842, 'linkedin': 1841, 'mail': 1841, 'whatsapp': 1841}, {'...': 1838,
'<introduced>': 761, 'bekannt': 762, 'einander': 765, 'gegenseitig': 765, 'in': 1840, 'kontakt': 1839, 'miteinander':
765, 'per': 1843, 'verbindung': 1839, 'via': 1843}, {'N': 1844, 'ich': 597}, {'^': 244, 'an': 982, 'dass': 499,
'dazu': 981, 'fuer': 984, 'fur': 986, 'ist': 611, 'lautet': 611, 'lautete': 611, 'waere': 611, 'war': 611, 'ware':
611, 'wäre': 611}, {'bekannt': 762, 'vorgestellt': 761}, {'...': 1847}, {'N': 807, 'dem': 808, 'der': 808, 'mit':
808}, {'ich': 1849, 'wir': 1849}, {'bekannt': 762, 'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26,
'vorgestellt': 761, 'zur': 67}, {'...': 1851}, {'...': 614}, {'<counsel>': 1853}, {'auf': 530, 'besser': 244, 'bloss':
244, 'bloß': 244, 'erst': 244, 'finger': 931, 'haende': 931, 'hande': 931, 'ja': 1833, 'keinesfalls': 244, 'lieber':
244, 'nicht': 244, 'nie': 244, 'niemals': 244, 'unbedingt': 244}, {'^': 1855}, {':': 1856}, {'...': 1857}, {'...':
1857, '<det>': 1858}, {'am': 1859, 'auf': 1859, 'beim': 1859, 'im': 1859, 'in': 1859, 'per': 1859, 'via': 1859},
{'...': 802, 'vorgestellt': 761}, {'D': 71}, {'...': 1862}, {'alles': 1863, 'das': 1863, 'den': 1863, 'die': 1863,
'es': 1863, 'ihn': 1863, 'sie': 1863}, {'bringt': 1864, 'gibt': 1864, 'schickt': 1864, 'sendet': 1864}, {'und': 1865},
{'...': 1866}, {'': (6, 'theirs'), 'D': 71}, {'<my>': 71}, {'<me>': 1868, '<my>': 71, 'D': 1869}, {'nach': 71, 'um':
71}, {'...': 1871}, {'...': 1871, 'bei': 1872, 'beim': 1872, 'sich': 1872}, {'...': 71}, {'<their>': 1874, 'bei':
1874, 'beim': 1874}, {'': (6, 'theirs'), 'nach': 71, 'um': 71}, {'...': 1876}, {'...': 1871, '<their>': 1874, 'bei':
1877, 'beim': 1877, 'sich': 1872}, {'retour': 1862, 'wieder': 1862, 'zuruck': 1862, 'zurueck': 1862}, {'...': 1879},
{'...': 1232, '<me>': 1880}, {'...': 1871, 'nach': 71, 'um': 71}, {'sich': 1882}, {'<det>': 71}, {'<det>': 1863, 'D':
1884}, {'<me>': 1885}, {'<sends3>': 1867, '<serves3>': 1870, 'baut': 220, 'bringt': 1265, 'erkundigt': 1873, 'fraegt':
1875, 'fragt': 1878, 'fragts': 1875, 'frägt': 1875, 'gibt': 1881, 'hakt': 1873, 'hoert': 1883, 'hort': 1883, 'schaut':
1883, 'schickt': 1265, 'schreibt': 1886, 'sieht': 1883, 'zahlt': 1265}, {'spiel': 868}, {'empfohlen': 723, 'ins':
1888, 'vermittelt': 723, 'vorgeschlagen': 723, 'weiterempfohlen': 723}, {'einsatz': 564}, {'ausgeholfen': 564,
'dabei': 564, 'eingesprungen': 564, 'gearbeitet': 564, 'geholfen': 564, 'gewerkt': 564, 'im': 1890, 'mitgeholfen':
564}, {'...': 1891, 'ausgeholfen': 564, 'dabei': 564, 'eingesprungen': 564, 'gearbeitet': 564, 'geholfen': 564,
'gewerkt': 564, 'im': 1890, 'mitgeholfen': 564}, {'...': 1889, '<helper>': 1892}, {'...': 1889, 'N': 765}, {'das':
130, 'erst': 89, 'es': 130}, {'^': 1895}, {'gebracht': 735}, {'stand': 1897}, {'aktuellen': 1898, 'letzten': 1898,
'neuesten': 1898, 'neusten': 1898}, {'...': 1857, '<det>': 1858, 'den': 1899}, {'ans': 1828, 'empfohlen': 723, 'ins':
1888, 'vermittelt': 723, 'vorgeschlagen': 723, 'weiterempfohlen': 723}, {'geholfen': 369, 'unterstuetzt': 369,
'unterstutzt': 369, 'zugehoert': 369, 'zugehort': 369}, {'geholfen': 369, 'unterstutzt': 369, 'zugehort': 369},
{'geholfen': 369, 'unterstuetzt': 369, 'zugehoert': 369}, {'...': 1901, '<my>': 1115, 'N': 765, 'pitch': 1902,
'pitchen': 1902, 'proben': 1902, 'uben': 1903, 'ueben': 1904}, {':': 1856, 'empfohlen': 723, 'ins': 1888,
'vermittelt': 723, 'vorgeschlagen': 723, 'weiterempfohlen': 723}, {'...': 1906, '<det>': 1858, 'pitch': 1902,
'pitchen': 1902, 'proben': 1902, 'uben': 1903, 'ueben': 1904}, {'gegeben': 735, 'gesagt': 735}, {'gegeben': 761,
'gemacht': 761, 'geschickt': 761}, {'N': 1909}, {'an': 1910, 'bei': 1910, 'mit': 1910, 'zu': 1910}, {'intro': 1911},
{'N': 1861}, {'vorgestellt': 761}, {'N': 1914, 'kontakt': 811, 'rucken': 1021, 'ruecken': 1022}, {'N': 1914},
{'gegeben': 735}, {'gutes': 1110, 'intro': 1911, 'update': 1917}, {'...': 1889}, {'': (8, 'asked'), '<me>': 643},
{'durch': 71, 'ein': 71, 'nach': 71, 'weiter': 71}, {'...': 1921}, {'angebot': 71, 'einladung': 71, 'entwurf': 71,
'intro': 71, 'intros': 71, 'kontakt': 71, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71,
'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1922, 'angebot': 71, 'das': 1923, 'den': 1923, 'die': 1923, 'ein': 1923,
'eine': 1923, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen': 1923, 'protokoll': 71,
'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^': 1924}, {'gesetzt': 735},
{'bild': 1926, 'gesprach': 1112, 'gespraech': 1112, 'spiel': 1112}, {'^': 183}, {'<me>': 1928}, {'<my>': 1922}, {'^':
1930}, {'weg': 571}, {'den': 1932}, {'uber': 1933, 'ueber': 1933}, {'...': 1934, 'uber': 1933, 'ueber': 1933}, {'mir':
1935, 'uns': 1935}, {'fertig': 89, 'zusammen': 89}, {'...': 1937, 'angebot': 71, 'das': 1923, 'den': 1923, 'die':
1923, 'ein': 1923, 'eine': 1923, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen':
1923, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^':
1938}, {'...': 802, '<introduced>': 761, 'bekannt': 762, 'in': 764}, {'<det>': 815, '<my>': 815, '<their>': 815, 'N':
1940, 'einem': 815, 'einer': 815}, {'angebot': 71, 'das': 1923, 'den': 1923, 'die': 1923, 'ein': 1923, 'eine': 1923,
'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen': 1923, 'protokoll': 71, 'termin': 71,
'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^': 1942}, {':': 1856, 'N': 803}, {'sein':
71}, {'da': 1945, 'eintreffen': 71, 'fertig': 1945, 'kommen': 71, 'vorliegen': 71}, {'<until>': 1946}, {'': (6,
'theirs'), 'soll': 1947}, {'gebeten': 1948}, {'...': 1949}, {'^': 1950}, {'um': 1951}, {'...': 1944, '<det>': 1858,
'email': 1952, 'linkedin': 1952, 'mail': 1952, 'sms': 1952, 'whatsapp': 1952}, {'<work>': 1758}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 1954, '<counsel>': 987, '<opinion>': 1955, '<work>': 1758,
'ansicht': 993, 'auffassung': 993, 'einschaetzung': 993, 'einschatzung': 993, 'empfehlung': 993, 'erfahrung': 993,
'meinung': 993, 'uberzeugung': 993, 'ueberzeugung': 993}, {'angebot': 71, 'einladung': 71, 'entwurf': 71, 'erst': 89,
'intro': 71, 'intros': 71, 'kontakt': 71, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71,
'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1922, 'angebot': 71, 'das': 1957, 'den': 1923, 'die': 1923, 'ein': 1923,
'eine': 1923, 'einladung': 71, 'entwurf': 71, 'erst': 89, 'es': 130, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen':
1923, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^':
1958}, {'...': 1937}, {'^': 1960}, {'...': 804, 'email': 1952, 'linkedin': 1952, 'mail': 1952, 'sms': 1952,
'whatsapp': 1952}, {'gebeten': 736}, {'kommt': 1947, 'soll': 1947, 'sollte': 1947}, {'angefragt': 1964, 'gebeten':
1964}, {'...': 1965}, {'...': 1963, '^': 1966}, {'ich': 893, 'wir': 893}, {'von': 1665}, {'eingeladen': 571, 'mit':
1969, 'zugeschaltet': 571}, {'...': 1970}, {'N': 765}, {'gratuliert': 735}, {'geburtstag': 1973}, {'...': 1832, ':':
1836, '<and>': 1845, '<counsel>': 1846, '<det>': 1848, '<have>': 1850, '<my>': 1852, '<their>': 1854, 'D': 1860, 'N':
1861, '^': 1887, 'als': 1893, 'am': 1859, 'an': 1894, 'angefeuert': 484, 'angefragt': 736, 'antwortet': 1896, 'auf':
1900, 'aufgebaut': 484, 'aufgemuntert': 484, 'ausgeholfen': 564, 'bei': 1905, 'beim': 1907, 'berichtet': 735,
'beruhigt': 484, 'bescheid': 1908, 'bestaerkt': 484, 'bestarkt': 484, 'bringt': 1896, 'coached': 751, 'das': 1912,
'dem': 1913, 'den': 1915, 'der': 1913, 'die': 1916, 'ein': 1918, 'eine': 1912, 'einem': 1848, 'einen': 812, 'einer':
1848, 'erklaert': 735, 'erklart': 735, 'ermutigt': 484, 'erzaehlt': 735, 'erzahlt': 735, 'fuer': 1919, 'fur': 1919,
'geantwortet': 735, 'gebeten': 1920, 'gebrieft': 735, 'gecoached': 751, 'gecoacht': 751, 'gedankt': 740, 'gefragt':
736, 'gelobt': 484, 'gementort': 751, 'gesagt': 735, 'geschildert': 735, 'gestrichen': 8, 'getroestet': 484,
'getrostet': 484, 'gezeigt': 735, 'gibt': 1925, 'gratuliert': 735, 'gut': 1040, 'im': 1859, 'in': 1859, 'informiert':
735, 'ins': 1927, 'intro': 1911, 'ist': 607, 'kontakt': 811, 'laesst': 1929, 'lassen': 1929, 'lasst': 1929, 'leitet':
1931, 'lief': 1936, 'liefert': 1896, 'lässt': 1929, 'macht': 1939, 'mentored': 751, 'mit': 1941, 'mitgeholfen': 564,
'mitgeteilt': 735, 'motiviert': 484, 'muessen': 593, 'muss': 593, 'mussen': 593, 'mut': 1060, 'nachgefragt': 736,
'ne': 1912, 'organisiert': 1943, 'per': 1953, 'reicht': 1931, 's': 1956, 'schickt': 1959, 'soll': 593, 'sollte': 593,
'stellt': 1961, 'todo': 643, 'uber': 1962, 'ueber': 1962, 'um': 1967, 'und': 1968, 'unterschreibt': 1896, 'update':
1917, 'upgedatet': 735, 'via': 1953, 'vorgeschlagen': 1108, 'war': 1971, 'waren': 1971, 'weiss': 1896,
'weiterempfohlen': 723, 'weiß': 1896, 'wurde': 607, 'zahlt': 1896, 'zu': 1972, 'zugesagt': 735, 'zum': 1974},
{'<them>': 12, 'das': 100, 'es': 100}, {'ich': 1976, 'wir': 1976}, {'<me>': 71, 'das': 220, 'es': 220}, {'<they>':
1978}, {'<them>': 767}, {'ich': 1980, 'wir': 1980}, {'<they>': 220}, {'<them>': 71}, {'von': 1983}, {'ich': 1984,
'wir': 1984}, {'<they>': 121, 'von': 120}, {'schuldi': 12, 'schuldig': 12}, {'...': 1987, 'schuldi': 12, 'schuldig':
12}, {'<them>': 1988}, {'<them>': 1988, 'ich': 1989}, {'<me>': 226}, {'an': 100}, {'<me>': 1992}, {'von': 1993},
{'...': 1994}, {'<me>': 1435}, {'<they>': 1996}, {'<me>': 12, '<them>': 71}, {'...': 1994, 'von': 1998}, {'<them>':
12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich': 2000, 'wir':
2001}, {'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 100, 'wir': 100}, {'<me>': 20},
{'<they>': 2005, 'ich': 100, 'wir': 100}, {'<they>': 2005}, {'aus': 20, 'noch': 230}, {'<done>': 12}, {'...': 2009},
{'<me>': 2010}, {'von': 2011}, {'<done>': 71}, {'...': 2013}, {'<me>': 2010, '<them>': 2014}, {'<them>': 2012, 'von':
2015}, {'<give1>': 1977, '<give3>': 1979, '<have>': 1981, '<will3>': 1982, 'ausstaendig': 20, 'ausstandig': 20,
'ausstehend': 20, 'bekomm': 1985, 'bekomme': 1985, 'bekommen': 1985, 'bekommt': 1986, 'bin': 1990, 'erhalte': 1985,
'fehlen': 1991, 'fehlt': 1991, 'gehen': 1995, 'geht': 1995, 'ist': 1997, 'kommen': 1999, 'kommt': 1999, 'krieg': 1985,
'kriege': 1985, 'kriegen': 1985, 'kriegt': 1986, 'muessen': 2002, 'muss': 2002, 'mussen': 2002, 'noch': 2003,
'pendent': 20, 'schuld': 2004, 'schulde': 2004, 'schulden': 2006, 'schuldet': 2007, 'sind': 1997, 'stehen': 2008,
'steht': 2008, 'werden': 2016, 'wird': 2016}, {'bis': 12, 'ich': 1069, 'noch': 12, 'spaetestens': 12, 'spatestens':
12, 'wir': 1069}, {'<they>': 1884}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck': 12}, {'...':
2020, '<them>': 12, 'das': 100, 'den': 100, 'die': 100, 'es': 100, 'ihn': 100, 's': 100, 'sie': 100}, {'<them>': 12,
'das': 100, 'den': 100, 'die': 100, 'es': 100, 'ihn': 100, 's': 100, 'sie': 100}, {'<them>': 12, 'das': 100, 'es':
100, 'ich': 2021, 's': 100, 'wir': 2022}, {'': (6, 'theirs'), '<they>': 71}, {'<me>': 2024}, {'<me>': 2024, 'das':
2025, 'den': 2025, 'die': 2025, 'es': 2025, 's': 2025}, {'<me>': 2024, '<they>': 2026, 'das': 2025, 'den': 2025,
'der': 2026, 'die': 2026, 'es': 2025, 's': 2025}, {'vergessen': 12}, {'nicht': 2028}, {'...': 2029}, {'s': 2030},
{'retour': 71, 'wieder': 413, 'zuruck': 71, 'zurueck': 71}, {'D': 2032, 'retour': 71, 'wieder': 413, 'zuruck': 71,
'zurueck': 71}, {'...': 413, 'D': 2032, 'das': 2033, 'den': 2033, 'die': 2033, 'es': 2033, 'ihn': 2033, 'retour': 71,
'sie': 2033, 'wieder': 413, 'zuruck': 71, 'zurueck': 71}, {'N': 2034, 'er': 2034, 'sie': 2034}, {'<they>': 1245, 'N':
2034, 'bescheid': 71, 'das': 1249, 'er': 2034, 'es': 1249, 'mir': 1244, 'sie': 2034, 'uns': 1244}, {'<me>': 1257,
'<they>': 1258}, {'mich': 12}, {'ich': 2038, 'mich': 12}, {'zuruck': 12, 'zurueck': 12}, {'': (5, 'mine'), 'bei':
100}, {'mich': 2041}, {'<them>': 2040, 'ich': 2042, 'mich': 2041, 'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'),
'bei': 220}, {'': (6, 'theirs'), '<they>': 2044, 'bei': 220}, {'<they>': 1242, 'sich': 2045}, {'...': 1232, '<they>':
1266, 'mich': 1265, 'mir': 1265, 'sich': 2045, 'uns': 1265}, {'N': 414, 'er': 414, 'sie': 414}, {'<them>': 2040,
'zuruck': 12, 'zurueck': 12}, {'...': 1232, '<me>': 1257, 'mich': 1233, 'mir': 1233, 'uns': 1233, 'zuruck': 71,
'zurueck': 71}, {'...': 1232, '<me>': 1257, '<they>': 2050, 'mich': 1233, 'mir': 1233, 'uns': 1233, 'zuruck': 71,
'zurueck': 71}, {'N': 2034, 'das': 1249, 'er': 2034, 'es': 1249, 'sie': 2034}, {'<me>': 1270, 'N': 2034, 'er': 2034,
'sie': 2034}, {'D': 12}, {'mir': 2054}, {'<until>': 71, 'N': 2034, 'er': 2034, 'sie': 2034}, {'...': 2017, '<deed1>':
2018, '<deed3>': 2019, '<does3>': 1229, '<give1>': 2023, '<give3>': 2027, '<their>': 2030, 'N': 2031, 'antwortet':
1235, 'bringt': 2035, 'connected': 220, 'connectet': 220, 'das': 2030, 'den': 2030, 'die': 2030, 'erkundigt': 1243,
'geben': 1246, 'gibt': 2036, 'hoert': 1256, 'holen': 1258, 'holt': 2037, 'hort': 1256, 'ihr': 2030, 'intro': 220,
'introduced': 220, 'introed': 220, 'introt': 220, 'kuemmer': 2039, 'kuemmere': 2039, 'kuemmre': 2039, 'kummer': 2039,
'kummere': 2039, 'kummre': 2039, 'leitet': 1263, 'mailt': 1264, 'meld': 2043, 'melde': 2043, 'melden': 2046, 'meldet':
2047, 'retourniert': 2048, 'ruehren': 1243, 'ruehrt': 2046, 'ruf': 2049, 'rufe': 2049, 'rufen': 1258, 'ruft': 2051,
'ruhren': 1243, 'ruhrt': 2046, 'sagen': 1246, 'sagt': 1246, 'schickt': 2052, 'schreib': 2049, 'schreibe': 2049,
'schreibt': 1264, 'sein': 2030, 'stellen': 1271, 'stellt': 2053, 'uberleg': 2055, 'uberlege': 2055, 'uberweist': 72,
'ueberleg': 2055, 'ueberlege': 2055, 'ueberweist': 72, 'unterschreibt': 72, 'zahlt': 2056}, {'$$': 571, 'D': 59,
'fuer': 540, 'fur': 540}, {'': (2, 'plan'), '$$': 571, 'D': 59, 'fuer': 540, 'fur': 540}, {'keine': 8, 'keiner': 8,
'nicht': 8, 'nie': 8}, {'auch': 2060, 'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'auch': 2060, 'es': 2061,
'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'gab': 2062, 'kam': 2062}, {'mich': 39}, {'^': 12, 'bei': 366,
'fuer': 2064, 'fur': 2064, 'mein': 39, 'meine': 39, 'von': 366}, {'item': 2065, 'items': 2065}, {'besprochen': 369,
'durchgegangen': 369, 'durchgesprochen': 369, 'erlaeutert': 369}, {'<them>': 2067}, {'an': 2068, 'mit': 2068},
{'besprochen': 369, 'durchgesprochen': 369, 'erklaert': 369, 'erlaeutert': 369, 'uebergeben': 369, 'uebermittelt':
369}, {'<them>': 2070}, {'besprochen': 369, 'durchgesprochen': 369, 'erklaert': 369, 'erlaeutert': 369}, {'...': 2069,
'ausfuehrlich': 2070, 'besprochen': 369, 'durchgesprochen': 369, 'erklaert': 369, 'erlaeutert': 369, 'mit': 2071,
'muendl': 2072, 'muendlich': 2070, 'persoenlich': 2070, 'uebergeben': 369, 'uebermittelt': 369}, {'': (0, 'missed'),
'davon': 8}, {'nichts': 2074}, {'nichts': 2074, 'noch': 2075}, {'gefallen': 8}, {'wasser': 2077}, {'ins': 2078},
{'...': 1891, 'am': 564, 'an': 564, 'auf': 564, 'ausgeholfen': 564, 'bei': 564, 'beim': 564, 'dabei': 564,
'eingesprungen': 564, 'fuer': 564, 'fur': 564, 'gearbeitet': 564, 'geholfen': 564, 'gewerkt': 564, 'im': 1890,
'mitgeholfen': 564}, {'N': 751}, {'bei': 2081, 'fuer': 2081, 'fur': 2081, 'von': 2081}, {'bei': 564, 'beim': 564},
{'war': 8}, {'...': 2084}, {'urlaub': 2085}, {'auf': 2085, 'beim': 2085, 'da': 2085, 'fort': 2085, 'im': 2086, 'in':
2085, 'unterwegs': 2085, 'weg': 2085}, {'auf': 2085, 'beim': 2085, 'da': 2085, 'fort': 2085, 'gerade': 2087, 'grad':
2087, 'im': 2086, 'in': 2085, 'kurz': 2087, 'ned': 2087, 'net': 2087, 'nicht': 2087, 'unterwegs': 2085, 'weg': 2085},
{'N': 723}, {'fuer': 2089, 'fur': 2089}, {'<helper>': 2080, 'coach': 2082, 'freiwillige': 2083, 'freiwilliger': 2083,
'ich': 2088, 'mentor': 2082, 'mentorin': 2082, 'referenz': 2090}, {'bekommen': 571, 'gehabt': 571, 'gehaengt': 571,
'gehangen': 571, 'gehangt': 571, 'gekriegt': 571, 'gesprochen': 571}, {'bekommen': 571, 'gehabt': 571, 'gehaengt':
571, 'gehangen': 571, 'gehangt': 571, 'gekriegt': 571}, {'bekommen': 571, 'gehabt': 571, 'gehaengt': 571, 'gehangen':
571, 'gekriegt': 571}, {'bekommen': 571, 'gehabt': 571, 'gehangen': 571, 'gehangt': 571, 'gekriegt': 571}, {'': (23,
'contact'), 'gehabt': 571, 'gesprochen': 571}, {'': (23, 'contact'), 'bekommen': 571, 'gehabt': 571, 'gehaengt': 571,
'gehangen': 571, 'gehangt': 571, 'gekriegt': 571, 'gesprochen': 571}, {'apparat': 2092, 'handy': 2093, 'hoerer': 2094,
'horer': 2095, 'rohr': 2093, 'tel': 2096, 'telefon': 2097}, {'muessen': 476, 'mussen': 476}, {'denken': 2099,
'gedacht': 476}, {'^': 71, 'jetzt': 643, 'nun': 643}, {'es': 2101}, {'ist': 2102, 'liegt': 2102, 'los': 1390, 'raus':
1390, 'rausgegangen': 1390, 'unterwegs': 1390, 'weg': 1390}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12,
'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12, 'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2104}, {'^':
2105}, {'D': 2106, '^': 2105, 'noch': 2106}, {'ich': 2107, 'wir': 2107}, {'apparat': 2093, 'handy': 2093, 'hoerer':
2094, 'horer': 2095, 'ich': 2107, 'rohr': 2093, 'telefon': 2093, 'wir': 2107}, {'': (23, 'contact'), 'gehabt': 571},
{'ich': 2107, 'strippe': 2110, 'wir': 2107}, {'bekommen': 571}, {'ich': 2107, 'strippe': 2112, 'wir': 2107}, {'ist':
2102, 'liegt': 2102}, {'<they>': 499}, {'taet': 2115, 'tat': 2115, 'tät': 2115, 'wuerd': 2115, 'wuerde': 2115, 'wurd':
2115, 'wurde': 2115, 'würde': 2115}, {'stelle': 2116}, {'es': 39}, {'liegt': 2118}, {'<them>': 2100, 'N': 2103, 'das':
2108, 'dem': 2108, 'den': 2109, 'der': 2111, 'die': 2113, 'ihm': 2114, 'ihnen': 2114, 'ihr': 2114, 'meiner': 2117,
'mir': 2119, 'uns': 2119, 'unserer': 2117, 'unsrer': 2117}, {'i': 893}, {'besprochen': 369, 'durchgegangen': 369,
'durchgesprochen': 369, 'erlautert': 369}, {'<them>': 2122}, {'an': 2123, 'mit': 2123}, {'besprochen': 369,
'durchgesprochen': 369, 'erklart': 369, 'erlautert': 369, 'ubergeben': 369, 'ubermittelt': 369}, {'<them>': 2125},
{'besprochen': 369, 'durchgesprochen': 369, 'erklart': 369, 'erlautert': 369}, {'...': 2124, 'ausfuhrlich': 2125,
'besprochen': 369, 'durchgesprochen': 369, 'erklart': 369, 'erlautert': 369, 'mit': 2126, 'mundl': 2127, 'mundlich':
2125, 'personlich': 2125, 'ubergeben': 369, 'ubermittelt': 369}, {'geschickt': 571, 'geschrieben': 571, 'gesendet':
571, 'gschriebn': 571, 'hinterlassen': 571, 'rausgeschickt': 571, 'verschickt': 571}, {'N': 736}, {'...': 2129, 'an':
2130, 'geschickt': 571, 'geschrieben': 571, 'gesendet': 571, 'gschriebn': 571, 'hinterlassen': 571, 'rausgeschickt':
571, 'verschickt': 571}, {'...': 2129, 'geschickt': 571, 'geschrieben': 571, 'gesendet': 571, 'gschriebn': 571,
'hinterlassen': 571, 'rausgeschickt': 571, 'verschickt': 571}, {'N': 736, 'bei': 2130}, {'besprochen': 369,
'durchgegangen': 369, 'durchgesprochen': 369, 'erlaeutert': 369, 'erlautert': 369}, {'<them>': 2134}, {'an': 2135,
'mit': 2135}, {'besprochen': 369, 'durchgesprochen': 369, 'erklaert': 369, 'erklart': 369, 'erlaeutert': 369,
'erlautert': 369, 'ubergeben': 369, 'ubermittelt': 369, 'uebergeben': 369, 'uebermittelt': 369}, {'<them>': 2137},
{'...': 2136, 'ausfuehrlich': 2070, 'ausfuhrlich': 2125, 'besprochen': 369, 'durchgesprochen': 369, 'erklaert': 369,
'erklart': 369, 'erlaeutert': 369, 'erlautert': 369, 'mit': 2138, 'muendl': 2072, 'muendlich': 2070, 'mundl': 2127,
'mundlich': 2125, 'persoenlich': 2070, 'personlich': 2125, 'ubergeben': 369, 'ubermittelt': 369, 'uebergeben': 369,
'uebermittelt': 369}, {'...': 563, 'an': 571, 'bei': 571, 'gab': 2062, 'kam': 2062, 'v': 571, 'verpasst': 8, 'von':
571}, {'wollen': 8}, {'apparat': 2093, 'handy': 2093, 'hoerer': 2094, 'horer': 2095, 'rohr': 2093, 'telefon': 2093},
{'bekommen': 571, 'erhalten': 571, 'gab': 2062, 'gekriegt': 571, 'kam': 2062, 'von': 571}, {'': (23, 'contact'),
'nicht': 8}, {'war': 571, 'waren': 571}, {'<they>': 1285}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 2147,
'confirmed': 2147, 'planned': 2147, 'scheduled': 2147}, {'ausgeholfen': 564, 'beraten': 564, 'betreut': 564,
'gearbeitet': 564, 'gebacken': 564, 'geholfen': 564, 'geknetet': 564, 'gekocht': 564, 'mitgeholfen': 564, 'repariert':
564, 'unterrichtet': 564, 'verkauft': 564}, {'...': 2149}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2150, 'erzaehlt':
2151, 'erzahlt': 2151, 'gratis': 2150, 'heisst': 2151, 'heißt': 2151, 'hiess': 2151, 'kostenlos': 2150, 'munkelt':
2151, 'umsonst': 2150, 'unentgeltlich': 2150, 'verlegt': 1783, 'verschoben': 1783}, {'': (13, 'talk'), 'dass': 0},
{'': (13, 'talk'), 'dass': 0, 'ich': 2153, 'man': 2153}, {'<seen_of>': 0, 'las': 2154, 'liest': 2154, 'sah': 2154,
'sieht': 2154, 'stand': 2154, 'steht': 2154}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 564}, {'...': 2157,
'aufgepasst': 564}, {'<counsel>': 2156, 'hund': 2158, 'katze': 2158, 'kinder': 2158, 'kleine': 2158, 'kleinen': 2158,
'sohn': 2158, 'tochter': 2158}, {'gelegt': 1783, 'geschoben': 1783, 'umgebucht': 1783, 'umgelegt': 1783, 'verlegt':
1783, 'verschoben': 1783, 'vertagt': 1783, 'vorgezogen': 1783}, {'warten': 20}, {'...': 2161}, {'<counsel>': 2156,
'^': 2162}, {'s': 2163}, {'$$': 20}, {'warten': 2165}, {'...': 2166}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet':
8, 'gesprochen': 8}, {'band': 2168, 'box': 2168, 'ich': 2107, 'mailbox': 2168, 'mobilbox': 2168, 'wir': 2107}, {'ab':
8, 'anrufbeantworter': 8, 'band': 8, 'combox': 8, 'ich': 2107, 'mailbox': 8, 'wir': 2107}, {'geredet': 8,
'gesprochen': 8}, {'': (0, 'missed'), '...': 2171, 'geredet': 8, 'gesprochen': 8}, {'ab': 2172, 'anrufbeantworter':
2172, 'band': 8, 'combox': 8, 'ich': 2107, 'mailbox': 8, 'wir': 2107}, {'ab': 8, 'anrufbeantworter': 8, 'band': 2168,
'box': 2168, 'combox': 8, 'ich': 2107, 'mailbox': 2168, 'mobilbox': 2168, 'wir': 2107}, {'achterl': 571, 'bier': 571,
'bierchen': 571, 'drink': 571, 'glas': 571, 'runde': 571, 'schwatz': 571, 'spaziergang': 571, 'spritzer': 571,
'sprung': 571, 'wein': 571}, {'band': 2168, 'box': 2168, 'mailbox': 2168, 'mobilbox': 2168}, {'...': 2171, 'geredet':
8, 'gesprochen': 8}, {'ab': 2177, 'anrufbeantworter': 2177}, {'genommen': 39}, {'kappe': 2179}, {'seite': 39}, {'':
(1, 'moved'), 'auf': 1783}, {'...': 2152, '<network>': 2155, '<their>': 2159, 'D': 2160, 'N': 2164, '^': 2167, 'das':
2169, 'dem': 2170, 'den': 2173, 'der': 2170, 'die': 2174, 'ein': 2175, 'einen': 2175, 'ihr': 2176, 'ihren': 2178,
'meine': 2180, 'meiner': 2181, 'mich': 2179, 'n': 2175, 'nen': 2175, 'sein': 2176, 'seinen': 2178, 'verschoben':
2182}, {'mich': 407}, {':': 39, '^': 12}, {'mir': 2185}, {'^': 12, 'an': 2184, 'bei': 366, 'fuer': 2064, 'fur': 2064,
'ich': 407, 'mein': 39, 'meine': 39, 'meinerseits': 407, 'von': 2186}, {'band': 2168, 'box': 2168, 'den': 2178,
'ihren': 2178, 'mailbox': 2168, 'mobilbox': 2168, 'seinen': 2178}, {'erfahren': 2153}, {'ansicht': 992, 'auffassung':
992, 'einschaetzung': 992, 'einschatzung': 992, 'empfehlung': 992, 'erfahrung': 992, 'gefuehl': 992, 'gefuhl': 992,
'logik': 992, 'meinung': 992, 'rat': 992, 'sicht': 992, 'uberzeugung': 992, 'ueberzeugung': 992}, {'s': 2190}, {'...':
2189, '<their>': 2190, 'N': 2191}, {'me': 8}, {'on': 2193}, {'<det>': 0, '<me>': 39, '<their>': 0, '<them>': 643, 'N':
0}, {'<det>': 0, '<their>': 0, '<them>': 643, 'N': 0}, {'bei': 2196}, {'<det>': 0, '<their>': 0, 'N': 0}, {'bei':
2198}, {'bei': 2195, 'jetzt': 2197, 'nun': 2199}, {'liegt': 2200}, {'<me>': 1286, 'N': 736, 'ich': 2130, 'um': 1289},
{'aufbauen': 484, 'aufmuntern': 484, 'aufmunterung': 484, 'daumendruecken': 484, 'mutmachen': 484, 'troesten': 484,
'zuhoeren': 484, 'zureden': 484, 'zuspruch': 484}, {'das': 2203, 'den': 2203, 'die': 2203}, {'aufbauen': 484,
'aufmuntern': 484, 'aufmunterung': 484, 'daumendrucken': 484, 'mutmachen': 484, 'trosten': 484, 'zuhoren': 484,
'zureden': 484, 'zuspruch': 484}, {'das': 2205, 'den': 2205, 'die': 2205}, {'fuer': 2204, 'fuers': 2203, 'fur': 2206,
'furs': 2205}, {'...': 2207}, {'<title>': 541, 'N': 540}, {'mich': 2209, 'uns': 2209}, {'off': 8}, {'D': 1783, 'auf':
1783, 'to': 1783}, {'called': 2211, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2212, 'postponed': 2212,
'pushed': 2212, 'rescheduled': 2212, 'shifted': 2212}, {'ehrenamtlich': 2150, 'erzaehlt': 2151, 'erzahlt': 2151,
'gratis': 2150, 'heisst': 2151, 'heißt': 2151, 'hiess': 2151, 'kostenlos': 2150, 'munkelt': 2151, 'umsonst': 2150,
'unentgeltlich': 2150}, {'ausgegeben': 564, 'ausgeteilt': 564, 'gekocht': 564, 'sortiert': 564, 'verkauft': 564,
'verteilt': 564}, {'essen': 2215, 'kleidung': 2215, 'kuchen': 2215, 'lebensmittel': 2215, 'pakete': 2215, 'spenden':
2215, 'suppe': 2215}, {'^': 2216, 'angepackt': 564, 'aufgebaut': 564, 'ausgeholfen': 564, 'ausgeschenkt': 564,
'betreut': 564, 'eingesprungen': 564, 'gearbeitet': 564, 'gegrillt': 564, 'geholfen': 564, 'gekocht': 564,
'mitgeholfen': 564, 'unterrichtet': 564, 'vorgelesen': 564}, {'...': 2217, '^': 2216, 'angepackt': 564, 'aufgebaut':
564, 'ausgeholfen': 564, 'ausgeschenkt': 564, 'betreut': 564, 'eingesprungen': 564, 'gearbeitet': 564, 'gegrillt':
564, 'geholfen': 564, 'gekocht': 564, 'mitgeholfen': 564, 'unterrichtet': 564, 'vorgelesen': 564}, {'<community>':
2218}, {'las': 2154, 'liest': 2154, 'sah': 2154, 'sieht': 2154, 'stand': 2154, 'steht': 2154}, {'gearbeitet': 369,
'gebruetet': 369, 'gebrutet': 369, 'gefeilt': 369, 'gesessen': 369}, {'<work>': 2221}, {'...': 2222, '<work>': 2221},
{'<their>': 2223}, {'gearbeitet': 369, 'gebrutet': 369, 'gefeilt': 369, 'gesessen': 369}, {'<work>': 2225}, {'...':
2226, '<work>': 2225}, {'<their>': 2227}, {'gearbeitet': 369, 'gebruetet': 369, 'gefeilt': 369, 'gesessen': 369},
{'<work>': 2229}, {'...': 2230, '<work>': 2229}, {'<their>': 2231}, {'an': 2224, 'angepackt': 564, 'aufgebaut': 564,
'ausgemalt': 564, 'geputzt': 564, 'geschleppt': 564, 'gestrichen': 564, 'gewesen': 571, 'gwesen': 571, 'mitangepackt':
564, 'renoviert': 564, 'uber': 2228, 'ueber': 2232}, {'aufgebaut': 564, 'entruempelt': 564, 'entrumpelt': 564,
'gemaeht': 564, 'gemaht': 564, 'geputzt': 564, 'geraeumt': 564, 'geraumt': 564, 'geschnitten': 564, 'gestrichen': 564,
'repariert': 564, 'umgegraben': 564}, {'aufgebaut': 564, 'entrumpelt': 564, 'gemaht': 564, 'geputzt': 564, 'geraumt':
564, 'geschnitten': 564, 'gestrichen': 564, 'repariert': 564, 'umgegraben': 564}, {'aufgebaut': 564, 'entruempelt':
564, 'gemaeht': 564, 'geputzt': 564, 'geraeumt': 564, 'geschnitten': 564, 'gestrichen': 564, 'repariert': 564,
'umgegraben': 564}, {'auto': 2234, 'dachrinne': 2234, 'fenster': 2234, 'garten': 2234, 'hecke': 2234, 'keller': 2234,
'kuche': 2235, 'kueche': 2236, 'rasen': 2234, 'schnee': 2234, 'wohnung': 2234}, {'<inf>': 476}, {'...': 2238}, {'ich':
2239, 'wir': 2239}, {'...': 2233, 'angepackt': 564, 'aufgebaut': 564, 'ausgemalt': 564, 'das': 2237, 'den': 2237,
'die': 2237, 'geputzt': 564, 'geschleppt': 564, 'gestrichen': 564, 'koennte': 2240, 'konnte': 2240, 'könnte': 2240,
'mitangepackt': 564, 'mochte': 2240, 'moechte': 2240, 'muesste': 2240, 'muessten': 2240, 'musste': 2240, 'mussten':
2240, 'möchte': 2240, 'müsste': 2240, 'müssten': 2240, 'renoviert': 564, 'sollte': 2240, 'sollten': 2240, 'will':
2240}, {'angepackt': 564, 'ausgeholfen': 564, 'mitangepackt': 564, 'mitgeholfen': 564}, {'<helper>': 1892}, {'...':
2242, 'als': 2243, 'angefragt': 736, 'angeklopft': 736, 'bedankt': 740, 'ist': 2102, 'liegt': 2102, 'nachgefasst':
736, 'nachgefragt': 736, 'nachgehakt': 736, 'vorgefuehlt': 736, 'vorgefuhlt': 736}, {'gearbeitet': 564, 'geholfen':
564, 'mitgeholfen': 564}, {'kreuz': 2245}, {'caritas': 2245, 'diakonie': 2245, 'feuerwehr': 2245, 'fluchtlingshilfe':
2245, 'fluechtlingshilfe': 2245, 'ich': 2107, 'roten': 2246, 'rotes': 2246, 'tafel': 2245, 'wir': 2107}, {'...': 2214,
'<community>': 2218, '<det>': 2219, '<me>': 893, '<network>': 2220, '<them>': 2241, 'N': 2244, 'das': 2108, 'dem':
2247, 'den': 2247, 'der': 2247, 'die': 2247, 'ihm': 2114, 'ihnen': 2114, 'ihr': 2114, 'mir': 2119, 'uns': 2119},
{'ehrenamtlich': 2150, 'gratis': 2150, 'kostenlos': 2150, 'umsonst': 2150, 'unentgeltlich': 2150}, {'angepackt': 564,
'aufgebaut': 564, 'ausgemalt': 564, 'geputzt': 564, 'geschleppt': 564, 'gestrichen': 564, 'gewesen': 571, 'gwesen':
571, 'mitangepackt': 564, 'renoviert': 564}, {'...': 2250, 'angepackt': 564, 'aufgebaut': 564, 'ausgemalt': 564,
'das': 2237, 'den': 2237, 'die': 2237, 'geputzt': 564, 'geschleppt': 564, 'gestrichen': 564, 'mitangepackt': 564,
'renoviert': 564}, {'...': 2242}, {'angepackt': 564, 'geholfen': 564, 'mitgeholfen': 564}, {'...': 2253}, {'...':
2253, 'angepackt': 564, 'geholfen': 564, 'mitgeholfen': 564}, {'gesehen': 571, 'getroffen': 571}, {'...': 2249,
'<community>': 2218, '<det>': 2219, '<them>': 2251, 'N': 2252, 'abbau': 2254, 'aufbau': 2254, 'siedeln': 2255,
'ubersiedeln': 2255, 'uebersiedeln': 2255, 'umzug': 2255, 'vorbeigehen': 2256}, {'...': 1984}, {'': (6, 'theirs'),
'...': 1984}, {'<them>': 643}, {'^': 2259, 'von': 2260}, {'^': 71, 'von': 2260}, {'^': 2258, 'ich': 2261, 'wir':
2262}, {'...': 121}, {'^': 2264}, {'<they>': 2265, 'ich': 2262, 'wir': 2262}, {'<they>': 2265, '^': 2264, 'von':
1294}, {'^': 1735}, {'^': 1737}, {'zufolge': 0}, {'N': 735}, {'': (13, 'talk'), 'N': 735, 'ich': 2271}, {'ist': 540},
{'...': 2273}, {'bei': 571, 'ich': 59, 'vom': 571, 'von': 571}, {'ich': 59}, {'mich': 2209, 'uns': 2209, 'wir': 59,
'wollen': 8}, {'': (23, 'contact'), 'mich': 2209, 'uns': 2209}, {'N': 740}, {'N': 740, 'an': 2279, 'to': 2279},
{'thanks': 2280}, {'<gone>': 571, 'fuer': 567, 'fur': 570, 'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht': 8,
'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8}, {'<not>': 2283}, {'mit': 39}, {'erschienen': 8, 'gefahren':
8, 'gegangen': 8, 'gekommen': 8}, {'...': 2286}, {'zu': 2287, 'zum': 2287, 'zur': 2287}, {'ned': 2288, 'net': 2288,
'nicht': 2288}, {'verabredet': 59}, {'...': 1084}, {'...': 1085}, {'...': 1086}, {'durch': 369, 'gegangen': 369},
{'<work>': 2294}, {'...': 2295, '<work>': 2294}, {'<their>': 2296}, {'-gesprach': 2291, '-gespraech': 2292,
'-interview': 2293, '-praesentation': 2292, '-prasentation': 2291, '-pruefung': 2292, '-prufung': 2291, 'bewerbung':
2293, 'durch': 2297, 'pitch': 2293, 'rede': 2293, 'vortrag': 2293}, {'gegangen': 369}, {'<work>': 2299}, {'...': 2300,
'<work>': 2299}, {'...': 2300, '<det>': 2301, '<their>': 2296, '<work>': 2299}, {'...': 2298, 'durch': 2302}, {'': (2,
'plan'), '...': 2290, '<them>': 2303}, {'...': 2282, '<them>': 1123, 'bei': 59, 'dran': 2285, 'gestern': 2289,
'heute': 2289, 'mit': 2304, 'ned': 2288, 'net': 2288, 'nicht': 2288}, {'gekommen': 8}, {'dazu': 2306, 'dazugekommen':
8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'...': 2307, 'dazu': 2306, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8}, {'nicht': 2308}, {'sicher': 476}, {'nicht': 2310,
'un': 2310}, {'': (23, 'contact'), '...': 2290, '<them>': 2303}, {'...': 2307, 'dazu': 2306, 'dazugekommen': 8,
'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8, 'sicher': 476, 'zu': 2287, 'zum': 2287, 'zur': 2287},
{'<gone>': 571}, {'<them>': 2303}, {'...': 2314, 'gestern': 2289, 'heute': 2289, 'mit': 2315, 'ned': 2288, 'net':
2288, 'nicht': 2288}, {'...': 2282, '<not>': 2283, '<them>': 1123, 'aber': 2284, 'dann': 2284, 'dran': 2285,
'gestern': 2289, 'heute': 2289, 'ich': 2305, 'leider': 2309, 'mir': 2311, 'mit': 2312, 'ned': 2288, 'net': 2288,
'nicht': 2313, 'un': 2310, 'wir': 2316}, {'<their>': 2030, 'N': 2031, 'das': 2030, 'den': 2030, 'die': 2030, 'ihr':
2030, 'sein': 2030}, {'^': 2318}, {'^': 2318, 'ich': 2319}, {'<them>': 1565}, {'von': 2321}, {'ich': 2322, 'von':
2321, 'wir': 2322}, {'...': 142}, {'^': 2324, 'von': 2321}, {'^': 2324, 'ich': 2325, 'von': 2321, 'wir': 2325}, {'^':
1370, 'das': 1287, 'es': 1287, 'ihn': 1287, 'sie': 1287}, {'...': 2129, 'an': 571, 'geschickt': 571, 'geschrieben':
571, 'gesendet': 571, 'gschriebn': 571, 'hinterlassen': 571, 'rausgeschickt': 571, 'verschickt': 571, 'von': 571},
{'mit': 12}, {'...': 2329}, {'^': 2330}, {'<them>': 2331, '^': 2330}, {'<them>': 2331, '^': 2330, 'ich': 2332},
{'<them>': 59}, {'mit': 2334}, {'ich': 2335}, {'ist': 540, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59,
'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht':
59, 'vereinbart': 59, 'zugesagt': 59}, {'...': 2337, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt':
59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2338, 'steht': 59, 'vereinbart':
59, 'zugesagt': 59}, {'N': 571}, {'N': 571, 'to': 2340}, {'it': 8}, {'make': 2342}, {'not': 2343, 't': 2343}, {'': (0,
'missed'), 'on': 2193}, {'<me>': 751}, {'zu': 2346}, {'einheit': 2347, 'fuer': 2081, 'fur': 2081, 'gesprach': 2347,
'gespraech': 2347, 'session': 2347, 'stunde': 2347, 'termin': 2347}, {'up': 59}, {'N': 761}, {'<and>': 2350, 'an':
2350, 'bei': 2350, 'mit': 2350, 'to': 2350, 'with': 2350, 'x': 2350, 'zu': 2350}, {'N': 2351}, {'': (23, 'contact'),
'N': 2351}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1783}, {'...': 2207, 'N':
740, 'an': 2279}, {'N': 740, 'dem': 2279, 'den': 2279, 'der': 2279, 'die': 2279, 'liebe': 2279, 'lieber': 2279}, {'N':
740, 'an': 2279}, {'...': 2207, 'N': 740, 'an': 2357, 'dem': 2279, 'den': 2279, 'der': 2279, 'die': 2279, 'liebe':
2279, 'lieber': 2279, 'nochmal': 2358}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2360}, {'denken': 2361},
{'^': 12, 'dass': 2360}, {'denken': 2363}, {'vergessen': 39}, {'^': 2318, 'daran': 2364, 'dran': 2364, 'nicht': 2365},
{'^': 2318, 'daran': 2364, 'dran': 2364, 'ich': 2366, 'nicht': 2365}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0,
'soll': 0, 'war': 0, 'will': 0}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12,
'soll': 12, 'sollte': 12, 'werde': 12}, {'...': 2369}, {'^': 2370}, {'<them>': 2371, 'D': 2371, 'noch': 2371},
{'<rel>': 2368, 'ich': 2372, 'wir': 2372}, {'<give3>': 71, '<give3_apart>': 71, 'laesst': 71, 'lasst': 71, 'lässt':
71}, {'...': 2374}, {'^': 2375}, {'<give3>': 71, '<give3_apart>': 71}, {'...': 2377}, {'<me>': 2378}, {'...': 2379},
{'<me>': 2376, '^': 2380}, {'': (13, 'talk'), 'N': 2381, 'er': 2381, 'sie': 2381}, {'steht': 59}, {'N': 484}, {'fur':
2384}, {'fuer': 2384}, {'gedruckt': 2385, 'gedrueckt': 2386, 'gedrückt': 2385}, {'N': 369}, {'fuer': 2388, 'fur':
2388, 'von': 2388}, {'review': 2389}, {'empfohlen': 723, 'vermittelt': 723, 'weiterempfohlen': 723}, {'...': 2391},
{'ich': 2392, 'wir': 2392}, {'<have>': 2393}, {'ich': 2372, 'wir': 2372}, {'an': 476, 'druber': 476, 'drueber': 476},
{'daran': 4, 'dran': 4, 'grad': 2396}, {'an': 476, 'daruber': 476, 'darueber': 476, 'uber': 476, 'ueber': 476}, {'an':
476, 'daruber': 476, 'darueber': 476, 'gerade': 2398, 'uber': 476, 'ueber': 476}, {'abgeholt': 571, 'angerufen': 571,
'besucht': 571, 'eingeladen': 571, 'empfohlen': 571, 'erzaehlt': 571, 'erzahlt': 571, 'geantwortet': 571, 'gegeben':
571, 'geholfen': 571, 'gemailt': 571, 'geraten': 571, 'gesagt': 571, 'geschickt': 571, 'geschrieben': 571, 'gezeigt':
571, 'gratuliert': 571, 'vorgestellt': 571, 'zuruckgerufen': 571, 'zurueckgerufen': 571}, {'...': 2400}, {'<me>':
2401}, {'<give3>': 1230}, {'sich': 1526}, {'': (13, 'talk'), 'sich': 1526}, {'bei': 2198, 'jetzt': 2199, 'nun': 2199},
{'liegt': 2406}, {'schritt': 2407}, {'step': 2407, 'steps': 2407}, {'fuer': 476, 'fur': 476}, {'<hat>': 2402,
'<have>': 2393, '<rel>': 2368, '<will3>': 776, '^': 2403, 'bald': 0, 'ball': 2201, 'braucht': 0, 'fliegt': 0, 'geht':
0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2404, 'moechte': 2404, 'muss': 2405, 'möchte': 2404,
'nachste': 2408, 'nachster': 2408, 'naechste': 2408, 'naechster': 2408, 'next': 2409, 'noch': 0, 'nun': 0, 'richtige':
2410, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2404, 'will': 2405, 'wird': 2405, 'wollen': 2404,
'wollte': 2404, 'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2342, 'pick':
2412, 'reply': 8, 'respond': 8, 'show': 2413, 'turn': 2412}, {'not': 2414, 't': 2414}, {'...': 832, 'haben': 0,
'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2402, '<rel>':
2368, '<will3>': 776, '^': 2403, 'bald': 0, 'beiden': 2416, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0,
'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2372, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2404, 'moechte': 2404, 'muss': 2405, 'möchte': 2404, 'noch': 0, 'nun':
0, 'richtige': 2410, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2404, 'will': 2405, 'wir': 2372, 'wird': 2405,
'wollen': 2404, 'wollte': 2404, 'zieht': 0, 'zwei': 2417}, {'<community>': 564}, {'<community>': 564, '<det>': 2419},
{'bei': 2420, 'beim': 2420, 'fuer': 2420, 'fur': 2420, 'im': 2420, 'in': 2420}, {'denken': 2361, 'gehabt': 571},
{'ich': 0}, {'erfahre': 2423, 'erfuhr': 2423, 'hoerte': 2423, 'horte': 2423, 'weiss': 2423, 'weiß': 2423}, {'...':
2189, 'N': 2424}, {'...': 2129, 'an': 571, 'geschickt': 571, 'geschrieben': 571, 'gesendet': 571, 'gschriebn': 571,
'hinterlassen': 571, 'rausgeschickt': 571, 'v': 571, 'verschickt': 571, 'vom': 571, 'von': 571}, {'mail': 2426}, {'':
(22, 'gave:volunteering'), 'bei': 564, 'beim': 564, 'fuer': 564, 'fur': 564, 'im': 564, 'in': 564}, {'ausgeholfen':
564, 'beraten': 564, 'betreut': 564, 'engagiert': 564, 'gearbeitet': 564, 'geholfen': 564, 'gekocht': 564,
'mitgearbeitet': 564, 'mitgeholfen': 564, 'taetig': 564, 'tatig': 564, 'unterrichtet': 564}, {'...': 2429},
{'ausgeholfen': 564, 'beraten': 564, 'betreut': 564, 'engagiert': 564, 'gearbeitet': 564, 'geholfen': 564, 'gekocht':
564, 'mitgearbeitet': 564, 'mitgeholfen': 564, 'taetig': 564, 'unterrichtet': 564}, {'...': 2431}, {'ausgeholfen':
564, 'beraten': 564, 'betreut': 564, 'engagiert': 564, 'gearbeitet': 564, 'geholfen': 564, 'gekocht': 564,
'mitgearbeitet': 564, 'mitgeholfen': 564, 'tatig': 564, 'unterrichtet': 564}, {'...': 2433}, {'an': 2430,
'ausgeholfen': 564, 'bei': 2430, 'beim': 2430, 'beraten': 564, 'betreut': 564, 'fuer': 2432, 'fur': 2434,
'gearbeitet': 564, 'geholfen': 564, 'gekocht': 564, 'im': 2430, 'in': 2430, 'mitgeholfen': 564, 'unterrichtet': 564},
{'': (22, 'gave:volunteering'), '...': 2435}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'...': 8}, {'...': 8, 'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8,
'ich': 8, 'wir': 8}, {'': (0, 'missed'), '<and>': 2440}, {'...': 8, 'N': 2441, 'er': 2441, 'ich': 2441, 'sie': 2441,
'wir': 2441}, {'N': 2441, 'er': 2441, 'ich': 2441, 'sie': 2441, 'wir': 2441}, {'...': 2437, 'haett': 2438, 'haette':
2439, 'haetten': 2442, 'haettn': 2438, 'hatt': 2438, 'hatte': 2439, 'hatten': 2442, 'hattn': 2438, 'hätte': 2439,
'hätten': 2442, 'sollte': 2443, 'sollten': 2443, 'termin': 8, 'treffen': 8, 'verabredet': 8, 'waer': 2438, 'waere':
2438, 'waeren': 2438, 'waern': 2438, 'war': 2438, 'ware': 2438, 'waren': 2442, 'warn': 2438, 'wollte': 2443,
'wollten': 2443, 'wär': 2438, 'wäre': 2438, 'wären': 2438, 'wärn': 2438}, {'^': 723, 'fuer': 1108, 'fur': 1108},
{'...': 1109}, {'^': 723, 'fuer': 1108}, {'bei': 2446, 'eingelegt': 2447}, {'bei': 2446, 'eingelegt': 1108},
{'<them>': 2448, 'N': 2449}, {'^': 723, 'fur': 1108}, {'bei': 2446, 'eingelegt': 2451}, {'<them>': 2452, 'N': 2449},
{'eingelegt': 2445, 'fuer': 2450, 'fur': 2453}, {'wort': 2454}, {'eingelegt': 2447}, {'<them>': 2456}, {'eingelegt':
2451}, {'<them>': 2458}, {'eingelegt': 2445, 'fuer': 2457, 'fur': 2459}, {'gutes': 2455, 'wort': 2460}, {'bekannt':
762, 'vernetzt': 761, 'vorgestellt': 761}, {'absage': 2063, 'anruf': 2063, 'antwort': 2063, 'entschuldigung': 2063,
'erklaerung': 2063, 'erklarung': 2063, 'info': 2063, 'lebenszeichen': 2063, 'mail': 2063, 'meldung': 2063,
'nachricht': 2063}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum': 59}, {'...': 2129, 'an':
571, 'bekommen': 571, 'erhalten': 571, 'gekriegt': 571, 'geschickt': 571, 'geschrieben': 571, 'gesendet': 571,
'gschriebn': 571, 'hinterlassen': 571, 'rausgeschickt': 571, 'v': 571, 'verschickt': 571, 'vom': 571, 'von': 571},
{'abgegeben': 723, 'geschrieben': 723, 'verfasst': 723}, {'N': 2467}, {'fuer': 2468, 'fur': 2468}, {'^': 1863},
{'<them>': 1227, 'fuer': 1226, 'fur': 1226}, {'<does3>': 2471}, {'und': 2472}, {'...': 2473, '<sends3>': 1867,
'<serves3>': 1870, 'baut': 220, 'bringt': 1265, 'erkundigt': 1873, 'fraegt': 1875, 'fragt': 1878, 'fragts': 1875,
'frägt': 1875, 'gibt': 1881, 'hakt': 1873, 'hoert': 1883, 'hort': 1883, 'schaut': 1883, 'schickt': 1265, 'schreibt':
1886, 'sieht': 1883, 'zahlt': 1265}, {'': (6, 'theirs'), '<my>': 1922, 'angebot': 71, 'das': 1957, 'den': 1923, 'die':
1923, 'ein': 1923, 'eine': 1923, 'einladung': 71, 'entwurf': 71, 'erst': 89, 'es': 130, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1923, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 2475}, {'<deed3>': 2470, '^': 2474, 'antwortet': 1896, 'besorgt': 643, 'bringt': 1896,
'checkt': 643, 'gibt': 1925, 'klaert': 643, 'klart': 643, 'laesst': 1929, 'lassen': 1929, 'lasst': 1929, 'leitet':
1931, 'liefert': 1896, 'lässt': 1929, 'macht': 1939, 'mailt': 643, 'organisiert': 1943, 'reicht': 1931, 'schickt':
2476, 'sendet': 643, 'stellt': 1961, 'ubernimmt': 643, 'uberweist': 643, 'uebernimmt': 643, 'ueberweist': 643,
'unterschreibt': 1896, 'verschickt': 643, 'weiss': 1896, 'weiß': 1896, 'zahlt': 1896}, {'ich': 2262, 'wir': 2262},
{'...': 140}, {'s': 2479}, {'<their>': 2479, 'N': 2480, 'das': 2479, 'den': 2479, 'die': 2479, 'eine': 2479}, {'^':
2481}, {'^': 2481, 'ich': 2482, 'wir': 2482}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2484}, {'': (12,
'task'), '...': 2129, 'geschickt': 571, 'geschrieben': 571, 'gesendet': 571, 'gschriebn': 571, 'hinterlassen': 571,
'rausgeschickt': 571, 'verschickt': 571}, {'...': 631, '<should>': 244}, {'...': 2487}, {'^': 2488}, {'ich': 2489,
'man': 2489, 'wir': 2489}, {'dass': 2490}, {'ist': 540, 'sind': 540}, {'...': 2492}, {'': (7, 'waiting'), '<their>':
2479, 'N': 2480, 'das': 2479, 'den': 2479, 'die': 2479, 'eine': 2479}, {'^': 2494, 'von': 2321}, {'^': 2494, 'ich':
2495, 'von': 2321, 'wir': 2495}, {'...': 632}, {'^': 2497}, {'ich': 2498, 'man': 2498, 'wir': 2498}, {'': (13,
'talk'), 'dass': 2499, 'man': 0}, {'um': 0}, {'geht': 2501, 'ging': 2501}, {'': (2, 'plan'), 'mit': 2334}, {'ich':
2503}, {'ausgegeben': 564, 'ausgeschenkt': 564, 'ausgeteilt': 564, 'gesammelt': 564, 'ist': 540, 'sortiert': 564,
'verteilt': 564}, {'...': 2505, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 564, 'ausgemacht': 59, 'ausgeschenkt':
564, 'ausgeteilt': 564, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 564, 'ist': 2338, 'sortiert': 564, 'steht': 59, 'vereinbart': 59, 'verteilt': 564, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2507}, {'nicht': 2508}, {'<them>': 854, 'N': 854}, {'wasser': 8}, {'ein': 476}, {'aus': 8,
'flach': 8, 'ins': 2511, 'leider': 606, 'mir': 2512}, {'besser': 1358, 'es': 1361, 'gern': 1358, 'gerne': 1358, 'gut':
1358, 'lieber': 1358, 's': 1361}, {'<they>': 1366}, {'statt': 571}, {'...': 2516}, {'<det>': 2517}, {'statt': 8}, {'':
(13, 'talk'), '...': 2516, '<det>': 2517, 'D': 2518, 'besser': 1358, 'es': 1361, 'gern': 1358, 'gerne': 1358, 'gut':
1358, 'lieber': 1358, 'nicht': 2519, 's': 1361}, {'gegeben': 369, 'geschickt': 369}, {'...': 2521, 'N': 369}, {'...':
2521}, {'mir': 2523}, {'...': 2136, 'an': 2522, 'auf': 2523, 'ausfuehrlich': 2070, 'ausfuhrlich': 2125, 'besprochen':
369, 'durchgesprochen': 369, 'erklaert': 369, 'erklart': 369, 'erlaeutert': 369, 'erlautert': 369, 'fuer': 2522,
'fur': 2522, 'mit': 2138, 'muendl': 2072, 'muendlich': 2070, 'mundl': 2127, 'mundlich': 2125, 'persoenlich': 2070,
'personlich': 2125, 'ubergeben': 369, 'ubermittelt': 369, 'uebergeben': 369, 'uebermittelt': 369, 'von': 2524, 'zu':
2523, 'zum': 2523, 'zur': 2523}, {'^': 20, 'von': 2321}, {'^': 20, 'noch': 2526, 'von': 2321}, {'<me>': 2527},
{'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2529, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag':
0}, {'N': 2530}, {'D': 59, 'fuer': 540, 'fur': 540}, {'aus': 8, 'flach': 8, 'ins': 2511, 'leider': 606}, {'aus': 8,
'leider': 606}, {'': (13, 'talk'), 'nicht': 2519, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$': 4, '<det>':
4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4,
'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2537}, {'mich': 476}, {'an': 2130, 'mich': 476}, {'N': 736, 'ich': 2130},
{'gearbeitet': 564, 'geholfen': 564, 'mitgeholfen': 564, 'unterrichtet': 564}, {'...': 2542}, {'bei': 2543, 'beim':
2543, 'fuer': 2543, 'fur': 2543, 'im': 2543, 'in': 2543}, {'D': 59, 'auf': 59, 'schon': 540}, {'mich': 2545},
{'angepackt': 564, 'aufgebaut': 564, 'ausgeholfen': 564, 'ausgeschenkt': 564, 'betreut': 564, 'eingesprungen': 564,
'gearbeitet': 564, 'gegrillt': 564, 'geholfen': 564, 'gekocht': 564, 'mitgeholfen': 564, 'unterrichtet': 564,
'vorgelesen': 564}, {'...': 2547, 'angepackt': 564, 'aufgebaut': 564, 'ausgeholfen': 564, 'ausgeschenkt': 564,
'betreut': 564, 'eingesprungen': 564, 'gearbeitet': 564, 'gegrillt': 564, 'geholfen': 564, 'gekocht': 564,
'mitgeholfen': 564, 'unterrichtet': 564, 'vorgelesen': 564}, {'<community>': 2548}, {'betreut': 564, 'gegossen': 564,
'gehalten': 564, 'gehuetet': 564, 'gemacht': 564, 'uebernommen': 564}, {'...': 2550, 'betreut': 564, 'gegossen': 564,
'gehalten': 564, 'gehuetet': 564, 'gemacht': 564, 'uebernommen': 564}, {'dienst': 2551, 'hund': 2551, 'laden': 2551,
'stand': 2551}, {'blumen': 2551, 'kasse': 2551, 'katze': 2551, 'kinder': 2551, 'schicht': 2551, 'vertretung': 2551},
{'abgeholt': 564, 'ausgeholfen': 564, 'betreut': 564, 'den': 2552, 'die': 2553, 'eingekauft': 564, 'eingesprungen':
564, 'erledigt': 564, 'gefahren': 564, 'gegossen': 564, 'gehalten': 564, 'gehuetet': 564, 'gekocht': 564,
'geschmissen': 564, 'gestemmt': 564, 'gutes': 852, 'mitgeholfen': 564, 'mitgekocht': 564, 'mitgenommen': 564,
'uebernommen': 564, 'vertreten': 564, 'wort': 851}, {'gespraech': 1112, 'spiel': 1112}, {'ein': 1111, 'ins': 2555,
'vorgeschlagen': 1108}, {'...': 2556}, {'<my>': 2557}, {'auto': 2236, 'dachrinne': 2236, 'fenster': 2236, 'garten':
2236, 'hecke': 2236, 'keller': 2236, 'kueche': 2236, 'rasen': 2236, 'schnee': 2236, 'wohnung': 2236}, {'klar': 646},
{'es': 2560, 'klar': 646}, {'...': 2554, '<should>': 991, 'ausgeholfen': 564, 'bei': 2558, 'das': 2559, 'den': 2559,
'die': 2559, 'ein': 1111, 'eingesprungen': 564, 'gutes': 852, 'ins': 2555, 'ist': 2561, 'mitgeholfen': 564,
'vorgeschlagen': 1108, 'waere': 2561, 'wort': 851}, {'feuer': 1827}, {'ins': 2563}, {'hand': 2564}, {'wort': 850},
{'gutes': 2566}, {'die': 2565, 'ein': 2567, 'gebuergt': 723, 'gutes': 852, 'wort': 851}, {'': (20, 'gave:referral'),
'^': 723}, {'eingelegt': 2569}, {'wort': 2570}, {'gutes': 2571}, {'...': 2568, 'als': 2243, 'bei': 2558, 'den': 841,
'die': 2565, 'ein': 2572, 'einen': 841, 'gebuergt': 723, 'gutes': 852, 'ins': 2555, 'kontakt': 840, 'vorgeschlagen':
1108, 'wort': 851}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12, 'sollte': 12, 'werde': 12, 'will': 12,
'wollte': 12}, {'...': 2574}, {'^': 2575}, {'D': 2576, '^': 2575, 'noch': 2576}, {'ich': 2577, 'wir': 2577},
{'caritas': 2245, 'diakonie': 2245, 'feuerwehr': 2245, 'fluechtlingshilfe': 2245, 'ich': 2577, 'roten': 2246, 'rotes':
2246, 'tafel': 2245, 'wir': 2577}, {'...': 2249, '<community>': 2548, '<det>': 2549, '<them>': 2562, 'N': 2573, 'das':
2578, 'dem': 2579, 'den': 2579, 'der': 2579, 'die': 2579, 'ein': 2175, 'einen': 2175, 'n': 2175, 'nen': 2175},
{'<them>': 8}, {'bei': 2581, 'mit': 2581, 'von': 2581}, {'betreut': 564, 'gegossen': 564, 'gehalten': 564, 'gehutet':
564, 'gemacht': 564, 'ubernommen': 564}, {'...': 2583, 'betreut': 564, 'gegossen': 564, 'gehalten': 564, 'gehutet':
564, 'gemacht': 564, 'ubernommen': 564}, {'dienst': 2584, 'hund': 2584, 'laden': 2584, 'stand': 2584}, {'blumen':
2584, 'kasse': 2584, 'katze': 2584, 'kinder': 2584, 'schicht': 2584, 'vertretung': 2584}, {'abgeholt': 564,
'ausgeholfen': 564, 'betreut': 564, 'den': 2585, 'die': 2586, 'eingekauft': 564, 'eingesprungen': 564, 'erledigt':
564, 'gefahren': 564, 'gegossen': 564, 'gehalten': 564, 'gehutet': 564, 'gekocht': 564, 'geschmissen': 564,
'gestemmt': 564, 'gutes': 852, 'mitgeholfen': 564, 'mitgekocht': 564, 'mitgenommen': 564, 'ubernommen': 564,
'vertreten': 564, 'wort': 851}, {'gesprach': 1112, 'spiel': 1112}, {'ein': 1111, 'ins': 2588, 'vorgeschlagen': 1108},
{'...': 2589}, {'<my>': 2590}, {'auto': 2235, 'dachrinne': 2235, 'fenster': 2235, 'garten': 2235, 'hecke': 2235,
'keller': 2235, 'kuche': 2235, 'rasen': 2235, 'schnee': 2235, 'wohnung': 2235}, {'...': 2587, '<should>': 991,
'ausgeholfen': 564, 'bei': 2591, 'das': 2592, 'den': 2592, 'die': 2592, 'ein': 1111, 'eingesprungen': 564, 'gutes':
852, 'ins': 2588, 'ist': 2561, 'mitgeholfen': 564, 'vorgeschlagen': 1108, 'ware': 2561, 'wort': 851, 'wäre': 2561},
{'die': 2565, 'ein': 2567, 'geburgt': 723, 'gutes': 852, 'wort': 851}, {'...': 2594, 'als': 2243, 'bei': 2591, 'den':
847, 'die': 2565, 'ein': 2572, 'einen': 847, 'geburgt': 723, 'gutes': 852, 'ins': 2588, 'kontakt': 846,
'vorgeschlagen': 1108, 'wort': 851}, {'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12,
'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2596}, {'^': 2597}, {'D': 2598, '^': 2597, 'noch': 2598}, {'ich':
2599, 'wir': 2599}, {'caritas': 2245, 'diakonie': 2245, 'feuerwehr': 2245, 'fluchtlingshilfe': 2245, 'ich': 2599,
'roten': 2246, 'rotes': 2246, 'tafel': 2245, 'wir': 2599}, {'...': 2249, '<community>': 2548, '<det>': 2549, '<them>':
2593, 'N': 2595, 'das': 2600, 'dem': 2601, 'den': 2601, 'der': 2601, 'die': 2601, 'ein': 2175, 'einen': 2175, 'n':
2175, 'nen': 2175}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt':
8}, {'N': 0}, {'...': 563, 'v': 2604, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8, 'von': 2604}, {'dass': 0}, {'<them>': 992}, {'nach': 2607}, {'kopf': 476}, {'dem': 2609}, {'aus':
2610}, {'nicht': 2611}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2610, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 606},
{'es': 2608, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2612, 'ned': 2613, 'net': 2613, 'nicht': 2614, 'nod': 2613,
'noed': 2613, 'sich': 2615}, {'^': 2488, 'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39,
'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2617, 'man': 2489, 'wir': 2489}, {'bringe': 39, 'geb': 39, 'gebe':
39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'dass': 2618, 'ich': 2619},
{'auf': 1783}, {'': (23, 'contact'), 'dass': 2490}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2625}, {'': (23, 'contact'), 'auf': 0, 'beim': 2623, 'im': 2624, 'in':
2626, 'online': 0}, {'uns': 571}, {'dazu': 571, 'mit': 571, 'rein': 571, 'vorbei': 571, 'zu': 2628}, {'...': 2629,
'dazu': 571, 'mit': 571, 'rein': 571, 'vorbei': 571, 'zu': 2628}, {'N': 2630}, {'N': 2630, 'auch': 2631, 'noch':
2631}, {'N': 2630, 'auch': 2631, 'noch': 2631, 'sich': 2632}, {'ausgegeben': 564, 'ausgeschenkt': 564, 'ausgeteilt':
564, 'gesammelt': 564, 'sortiert': 564, 'verteilt': 564}, {'...': 2634, 'ausgegeben': 564, 'ausgeschenkt': 564,
'ausgeteilt': 564, 'gesammelt': 564, 'sortiert': 564, 'verteilt': 564}, {'von': 476}, {'mich': 8}, {'aus': 2610,
'dran': 8, 'ran': 8}, {'mir': 2612, 'mit': 571, 'nicht': 2638, 'sich': 2615, 'um': 0}, {'es': 2608}, {'verbaselt': 8,
'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 2147,
'called': 2211, 'canceled': 8, 'cancelled': 8, 'confirmed': 2147, 'gecancelt': 8, 'moved': 2212, 'planned': 2147,
'postponed': 2212, 'pushed': 2212, 'rescheduled': 2212, 'scheduled': 2147, 'shifted': 2212}, {'dass': 571},
{'abgemacht': 2643, 'ausgemacht': 2643, 'beschlossen': 2643, 'besprochen': 2643, 'festgelegt': 2643, 'persoenlich':
573, 'personlich': 575, 'vereinbart': 2643, 'vor': 578}, {'zugesagt': 557}, {'<seen_of>': 0}, {'<network>': 2646},
{'erfahren': 0}, {'...': 2648}, {'...': 2646}, {'...': 2648, '<det>': 2650, '<my>': 2650, '<their>': 2650},
{'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 540, 'call': 540, 'date': 540, 'essen': 540, 'gesprach':
540, 'gespraech': 540, 'kaffee': 540, 'lunch': 540, 'meeting': 540, 'termin': 540, 'treffen': 540}, {'': (0,
'missed'), 'lassen': 8}, {'bleiben': 2654, 'gelassen': 8, 'sein': 2654}, {'geschafft': 8}, {'aber': 2655, 'bleiben':
2654, 'dann': 2655, 'doch': 2655, 'gelassen': 8, 'nicht': 2656, 'sein': 2654}, {'persoenlich': 573, 'personlich': 575,
'vor': 578}, {'^': 12, 'dass': 39}, {'<vowed>': 2659}, {'heilig': 2660}, {'und': 2661}, {'hand': 2660}, {'die': 2663},
{'handschlag': 2660}, {'fest': 2660, 'hoch': 2662, 'in': 2664, 'per': 2665, 'zugesagt': 557}, {'zeitung': 2646},
{'der': 2667}, {'<det>': 2650, '<my>': 2650, '<their>': 2650}, {'...': 2658, '<them>': 2666, 'auf': 2647, 'aus': 2649,
'besprechung': 540, 'call': 540, 'date': 540, 'durch': 2651, 'eigentlich': 2652, 'ein': 2653, 'eine': 2653, 'einen':
2653, 'essen': 540, 'fest': 2652, 'geplant': 8, 'gesprach': 540, 'gespraech': 540, 'in': 2668, 'kaffee': 540, 'lunch':
540, 'meeting': 540, 'n': 2653, 'ne': 2653, 'nen': 2653, 'termin': 540, 'treffen': 540, 'uber': 2651, 'ueber': 2651,
'von': 2669, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2671, 'spontan': 2671,
'wieder': 2671}, {'...': 2658, '<them>': 2645, 'auf': 2647, 'besprechung': 540, 'call': 540, 'date': 540, 'durch':
2669, 'eigentlich': 2652, 'ein': 2653, 'eine': 2653, 'einen': 2653, 'essen': 540, 'fest': 2652, 'geplant': 8,
'gesprach': 540, 'gespraech': 540, 'in': 2668, 'kaffee': 540, 'lunch': 540, 'meeting': 540, 'n': 2653, 'ne': 2653,
'nen': 2653, 'termin': 540, 'treffen': 540, 'uber': 2669, 'ueber': 2669, 'von': 2669, 'vor': 8, 'vorgehabt': 8},
{'...': 2644, '<them>': 2645, 'abgesagt': 8, 'auf': 2647, 'aus': 2649, 'besprechung': 540, 'call': 540, 'date': 540,
'durch': 2651, 'eigentlich': 2652, 'ein': 2653, 'eine': 2653, 'einen': 2653, 'es': 2657, 'essen': 540, 'fest': 2652,
'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 540, 'gespraech': 540, 'ich': 2670, 'in': 2668, 'kaffee': 540,
'kurzfristig': 2671, 'lunch': 540, 'meeting': 540, 'mir': 2672, 'n': 2653, 'ne': 2653, 'nen': 2653, 'spontan': 2671,
'termin': 540, 'treffen': 540, 'uber': 2651, 'ueber': 2651, 'uns': 2672, 'von': 2669, 'vor': 8, 'vorgehabt': 8,
'wieder': 2671, 'wir': 2673}, {'aber': 2655, 'bleiben': 2654, 'dann': 2655, 'doch': 2655, 'gelassen': 8, 'sein':
2654}, {'...': 2644, '<them>': 2645, 'abgesagt': 8, 'auf': 2647, 'aus': 2649, 'besprechung': 540, 'call': 540, 'date':
540, 'durch': 2651, 'eigentlich': 2652, 'ein': 2653, 'eine': 2653, 'einen': 2653, 'es': 2675, 'essen': 540, 'fest':
2652, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 540, 'gespraech': 540, 'ich': 2670, 'in': 2668, 'kaffee':
540, 'kurzfristig': 2671, 'lunch': 540, 'meeting': 540, 'mir': 2672, 'n': 2653, 'ne': 2653, 'nen': 2653, 'spontan':
2671, 'termin': 540, 'treffen': 540, 'uber': 2651, 'ueber': 2651, 'uns': 2672, 'von': 2669, 'vor': 8, 'vorgehabt': 8,
'wieder': 2671, 'wir': 2673}, {'<said>': 0}, {'...': 2677, '<said>': 0}, {'<rel>': 2678}, {'<det>': 2679, '<my>':
2679, '<their>': 2679, 'haengen': 895, 'haengenlassen': 8, 'hangen': 895, 'hangenlassen': 8, 'sitzen': 896,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'...': 2658, '<them>': 2666,
'auf': 2647, 'aus': 2649, 'besprechung': 540, 'call': 540, 'date': 540, 'durch': 2651, 'ein': 2653, 'eine': 2653,
'einen': 2653, 'essen': 540, 'gesprach': 540, 'gespraech': 540, 'in': 2668, 'kaffee': 540, 'lunch': 540, 'meeting':
540, 'n': 2653, 'ne': 2653, 'nen': 2653, 'termin': 540, 'treffen': 540, 'uber': 2651, 'ueber': 2651, 'von': 2669},
{'abgesagt': 8, 'kurzfristig': 2671, 'spontan': 2671, 'verabredet': 59, 'wieder': 2671}, {'': (14, 'together'), '...':
2658, '<them>': 2645, 'auf': 2647, 'besprechung': 540, 'call': 540, 'date': 540, 'durch': 2669, 'ein': 2653, 'eine':
2653, 'einen': 2653, 'essen': 540, 'gesprach': 540, 'gespraech': 540, 'in': 2668, 'kaffee': 540, 'lunch': 540,
'meeting': 540, 'n': 2653, 'ne': 2653, 'nen': 2653, 'termin': 540, 'treffen': 540, 'uber': 2669, 'ueber': 2669, 'von':
2669}, {'...': 2644, '<me>': 2680, '<them>': 2645, '<they>': 2265, 'N': 2681, 'abgesagt': 8, 'auf': 2647, 'aus': 2649,
'besprechung': 540, 'call': 540, 'date': 540, 'durch': 2651, 'ein': 2653, 'eine': 2653, 'einen': 2653, 'essen': 540,
'gesprach': 540, 'gespraech': 540, 'ich': 2682, 'in': 2668, 'kaffee': 540, 'kurzfristig': 2671, 'lunch': 540,
'meeting': 540, 'mir': 2672, 'n': 2653, 'ne': 2653, 'nen': 2653, 'spontan': 2671, 'termin': 540, 'treffen': 540,
'uber': 2651, 'ueber': 2651, 'uns': 2683, 'von': 2669, 'wieder': 2671, 'wir': 2684}, {'<should>': 8, 'wollen': 8},
{'<comeinf>': 2686, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2687, '<comeinf>': 2686}, {'': (11, 'thinking'),
'<until>': 662, '^': 1416, 'dass': 991, 'wenn': 991}, {'<until>': 662, '^': 1416, 'dass': 991, 'lust': 476, 'wenn':
991}, {'eigentlich': 8}, {'...': 2687, '<comeinf>': 2686, 'besser': 1358, 'eigentlich': 8, 'es': 1361, 'gern': 2689,
'gerne': 2690, 'gut': 1358, 'ich': 2691, 'lieber': 1358, 's': 1361}, {'...': 2687, '<comeinf>': 2686, 'gern': 1419,
'gerne': 1419}, {'<comeinf>': 2686}, {'...': 2694, '<comeinf>': 2686}, {'abgemacht': 2643, 'ausgemacht': 2643,
'beschlossen': 2643, 'besprochen': 2643, 'festgelegt': 2643, 'vereinbart': 2643}, {'...': 2696}, {'moved': 2212,
'postponed': 2212, 'pushed': 2212, 'rescheduled': 2212, 'shifted': 2212}, {'been': 2698}, {'<det>': 2679, '<my>':
2679, '<their>': 2679, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert':
0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 895, 'haengenlassen': 8, 'hangen': 895, 'hangenlassen': 8,
'sitzen': 896, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2529,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet':
8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8,
'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8},
{'gemeldet': 8, 'mehr': 2705}, {'nicht': 2706}, {'<me>': 2700, '<they>': 2265, 'N': 2701, 'abgesagt': 8, 'angedeutet':
0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2671, 'mich': 2702, 'mir':
2672, 'ned': 2703, 'nicht': 2704, 'sich': 2707, 'spontan': 2671, 'uns': 2672, 'verraten': 0, 'vor': 0, 'wieder':
2671}, {'<comeinf>': 2686, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2709, '<comeinf>': 2686}, {'gelegenheit':
8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2686, 'keine': 2711, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'':
(0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), 'eigentlich': 2713, 'ein': 571, 'eine':
571, 'einen': 571, 'fest': 2652, 'geplant': 8, 'n': 571, 'ne': 571, 'nen': 571, 'vor': 8, 'vorgehabt': 8},
{'eigentlich': 2652, 'fest': 2652, 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2712,
'<comeinf>': 2686, 'abgesagt': 8, 'besser': 1358, 'eigentlich': 2713, 'ein': 571, 'eine': 571, 'einen': 571, 'es':
1361, 'fest': 2652, 'geplant': 8, 'gern': 2689, 'gerne': 2690, 'gut': 1358, 'ich': 2714, 'keine': 2711, 'kurzfristig':
2671, 'lieber': 1358, 'mir': 2672, 'n': 571, 'ne': 571, 'nen': 571, 's': 1361, 'spontan': 2671, 'uns': 2672, 'vor': 8,
'vorgehabt': 8, 'wieder': 2671, 'wir': 2715}, {'': (23, 'contact'), 'eigentlich': 2652, 'fest': 2652, 'geplant': 8,
'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2712, '<comeinf>': 2686, 'eigentlich': 2652, 'fest': 2652,
'geplant': 8, 'gern': 1419, 'gerne': 1419, 'ich': 2715, 'keine': 2711, 'vor': 8, 'vorgehabt': 8, 'wir': 2717}, {'to':
39}, {'introducing': 643, 'sending': 643}, {'ll': 643, 's': 2720, 'will': 643}, {'ab': 8}, {'nicht': 2722}, {'es': 0},
{'dank': 2358}, {'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8},
{'an': 571, 'beisammen': 571, 'neben': 571, 'uber': 571, 'ueber': 571, 'zusammen': 571}, {'...': 2727}, {'man': 0},
{'mich': 59}, {'...': 2709, '<comeinf>': 2686, 'besser': 1358, 'eigentlich': 8, 'es': 1361, 'gern': 2689, 'gerne':
2690, 'gut': 1358, 'ich': 2691, 'lieber': 1358, 's': 1361}, {'...': 2709, '<comeinf>': 2686, 'gern': 1419, 'gerne':
1419}, {'ll': 39, 'owe': 40, 'promised': 557, 'will': 39}, {'fuer': 567, 'fur': 570, 'persoenlich': 573, 'personlich':
575, 'vor': 578}, {'N': 597}, {'besucht': 571, 'gegessen': 571, 'gehabt': 571, 'gequatscht': 571, 'geredet': 571,
'gesehen': 571, 'gesprochen': 571, 'getroffen': 571, 'telefoniert': 571}, {'beigebracht': 741, 'eingearbeitet': 741,
'eingeschult': 741, 'erklaert': 741, 'erklart': 741, 'erlaeutert': 741, 'erlautert': 741, 'gezeigt': 741,
'vorgefuehrt': 741, 'vorgefuhrt': 741, 'vorgemacht': 741}, {'...': 2737, '<vowed>': 760, '^': 768, 'am': 772, 'auf':
772, 'beim': 772, 'darum': 777, 'drum': 777, 'ersucht': 776, 'gebeten': 776, 'gesagt': 787, 'geschrieben': 787,
'gsagt': 787, 'gschriebn': 787, 'im': 772, 'per': 772, 'um': 80, 'via': 772}, {'mit': 822}, {'...': 2739, 'mit': 822},
{'...': 2739, 'leider': 836, 'mit': 822, 'nicht': 835}, {'...': 2737, '<vowed>': 760, '^': 768, 'am': 772, 'auf': 772,
'beim': 772, 'darum': 777, 'drum': 777, 'ersucht': 776, 'gebeten': 776, 'im': 772, 'per': 772, 'um': 80, 'via': 772},
{'...': 2736, '<them>': 2742, '<title>': 797, '<vowed>': 795, '^': 768, 'alles': 2740, 'das': 2740, 'den': 2740,
'die': 2740, 'es': 2740, 'ihn': 2740, 'mit': 882, 'sie': 2740}, {'angeboten': 39, 'bereit': 887, 'bereiterklaert': 39,
'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2736, '<them>': 2738, '<title>': 797, '<vowed>': 795, '^': 768,
'alles': 2740, 'das': 2740, 'den': 2740, 'die': 2740, 'es': 2741, 'gesagt': 787, 'geschrieben': 787, 'gsagt': 787,
'gschriebn': 787, 'ich': 2743, 'ihn': 2740, 'leider': 836, 'mich': 2744, 'mit': 882, 'nicht': 835, 'sie': 2740, 'wir':
2743}, {'': (5, 'mine'), '...': 87, '<det>': 12}, {'...': 87, '<them>': 12, 'das': 100, 'den': 100, 'die': 100, 'es':
100, 'ihn': 100, 's': 100, 'sie': 100}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2748}, {'...': 2748,
'<them>': 2749, 'mir': 2749, 'uns': 2749}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2751,
'fur': 2751}, {'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12},
{'...': 2753}, {'': (5, 'mine'), '...': 2753, 'D': 2754}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2752,
'<them>': 2755, '<until>': 2756, 'D': 2756, 'das': 100, 'den': 100, 'die': 100, 'es': 100, 'fuer': 100, 'fur': 100,
'ihn': 100, 'sie': 100}, {'<them>': 2040, 'mich': 2041, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2746, '<give1>':
2747, '<sees1>': 2750, '<serves>': 2757, '<their>': 2030, 'N': 2031, 'das': 2030, 'den': 2030, 'die': 2030, 'ihr':
2030, 'kuemmer': 2039, 'kuemmere': 2039, 'kuemmre': 2039, 'kummer': 2039, 'kummere': 2039, 'kummre': 2039, 'meld':
2758, 'melde': 2758, 'ruf': 2049, 'rufe': 2049, 'schreib': 2049, 'schreibe': 2049, 'sein': 2030, 'uberleg': 2055,
'uberlege': 2055, 'ueberleg': 2055, 'ueberlege': 2055}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...':
2760}, {'^': 2761}, {'<them>': 2762}, {'<them>': 2762, '<title>': 2763}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...':
2765}, {'...': 2765, 'D': 2766}, {'N': 2767, 'ihn': 2767, 'sie': 2767}, {'^': 2258}, {'bei': 12, 'damit': 12, 'mit':
12}, {'zug': 2770}, {'reihe': 2770}, {'der': 2772}, {'am': 2771, 'an': 2773, 'dran': 2770}, {'...': 2314, '<them>':
1123, 'dran': 2285}, {'^': 2774}, {'...': 2314}, {'...': 2314, '<them>': 1123, 'D': 1775, '^': 2774, 'dran': 2285,
'ich': 2775, 'jetzt': 2776, 'leider': 2309, 'nicht': 2308, 'nun': 2776, 'wir': 2777}, {'^': 244, 'ich': 2322, 'von':
2321, 'wir': 2322}, {'daran': 2364, 'dran': 2364, 'nicht': 2365}, {'auf': 499, 'besser': 499, 'bloss': 499, 'bloß':
499, 'lieber': 499, 'nicht': 499, 'um': 499, 'von': 499}, {'daran': 2364, 'dran': 2364, 'ich': 2780, 'mich': 2781,
'mir': 2781, 'nicht': 2365, 'uns': 2781}, {'an': 476, 'daran': 476, 'daruber': 476, 'darueber': 476, 'uber': 476,
'ueber': 476}, {'mich': 2781, 'mir': 2781, 'uns': 2781}, {'D': 1775}, {'...': 540, 'auf': 590}, {'...': 540, 'auf':
590, 'schon': 2786}, {'mich': 2787, 'uns': 2787}, {'daran': 2364, 'dran': 2364}, {'sobald': 12, 'sowie': 12, 'wenn':
12}, {'<them>': 2790}, {'bei': 2791, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2792}, {'mich': 2793}, {'<them>':
39, 'gern': 476}, {'^': 12, 'solange': 39}, {'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0},
{'hoeren': 476, 'sehen': 476, 'treffen': 476, 'verabreden': 476, 'wiedersehen': 476, 'zusammensetzen': 476,
'zusammentelefonieren': 476}, {'...': 2798, 'hoeren': 476, 'sehen': 476, 'treffen': 476, 'verabreden': 476,
'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476}, {'aber': 2797, 'auch': 2797, 'daran': 2364,
'dran': 2364, 'ehrlich': 2797, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2797, 'mich': 2799, 'sagen': 0,
'schon': 2797, 'uns': 2799, 'zugeben': 0}, {'aber': 2797, 'auch': 2797, 'ehrlich': 2797, 'einraeumen': 0, 'gestehen':
0, 'gestehn': 0, 'leider': 2797, 'sagen': 0, 'schon': 2797, 'zugeben': 0}, {'mich': 2799, 'uns': 2799}, {'<them>':
2796, '^': 12, 'aber': 2797, 'auch': 2797, 'daran': 2364, 'dran': 2364, 'ehrlich': 2797, 'einraeumen': 0, 'gestehen':
0, 'gestehn': 0, 'ich': 2800, 'leider': 2797, 'man': 2801, 'mich': 2799, 'sagen': 0, 'schon': 2797, 'uns': 2799,
'wir': 2802, 'zugeben': 0}, {'daran': 2364, 'dran': 2364, 'ich': 2789}, {'aber': 2797, 'auch': 2797, 'ehrlich': 2797,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2797, 'mich': 2799, 'sagen': 0, 'schon': 2797, 'uns': 2799,
'zugeben': 0}, {'aber': 2797, 'auch': 2797, 'ehrlich': 2797, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
2805, 'leider': 2797, 'man': 2801, 'mich': 2799, 'sagen': 0, 'schon': 2797, 'uns': 2799, 'wir': 2802, 'zugeben': 0},
{'ich': 2802, 'mich': 2799, 'uns': 2799, 'wir': 2802}, {'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'sagen': 0, 'zugeben': 0}, {'hoeren': 476, 'horen': 476, 'sehen': 476, 'treffen': 476, 'verabreden': 476,
'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476}, {'...': 2809, 'hoeren': 476, 'horen': 476,
'sehen': 476, 'treffen': 476, 'verabreden': 476, 'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren':
476}, {'aber': 2808, 'auch': 2808, 'daran': 2364, 'dran': 2364, 'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'leider': 2808, 'mich': 2810, 'sagen': 0, 'schon': 2808, 'uns': 2810, 'zugeben': 0},
{'aber': 2808, 'auch': 2808, 'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider':
2808, 'sagen': 0, 'schon': 2808, 'zugeben': 0}, {'mich': 2810, 'uns': 2810}, {'<them>': 2796, '^': 12, 'aber': 2808,
'auch': 2808, 'daran': 2364, 'dran': 2364, 'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2811, 'leider': 2808, 'man': 2812, 'mich': 2810, 'nicht': 2365, 'sagen': 0, 'schon': 2808, 'uns': 2810,
'wir': 2813, 'zugeben': 0}, {'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 476,
'sehen': 476, 'treffen': 476, 'verabreden': 476, 'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren':
476}, {'...': 2816, 'horen': 476, 'sehen': 476, 'treffen': 476, 'verabreden': 476, 'wiedersehen': 476,
'zusammensetzen': 476, 'zusammentelefonieren': 476}, {'aber': 2815, 'auch': 2815, 'daran': 2364, 'dran': 2364,
'ehrlich': 2815, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2815, 'mich': 2817, 'sagen': 0, 'schon': 2815,
'uns': 2817, 'zugeben': 0}, {'aber': 2815, 'auch': 2815, 'ehrlich': 2815, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 2815, 'sagen': 0, 'schon': 2815, 'zugeben': 0}, {'mich': 2817, 'uns': 2817}, {'<them>': 2796, '^': 12,
'aber': 2815, 'auch': 2815, 'daran': 2364, 'dran': 2364, 'ehrlich': 2815, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2818, 'leider': 2815, 'man': 2819, 'mich': 2817, 'sagen': 0, 'schon': 2815, 'uns': 2817, 'wir': 2820,
'zugeben': 0}, {'aber': 2808, 'auch': 2808, 'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2808, 'mich': 2817, 'sagen': 0, 'schon': 2808, 'uns': 2817, 'zugeben': 0}, {'aber': 2808,
'auch': 2808, 'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2822, 'leider':
2808, 'man': 2812, 'mich': 2817, 'sagen': 0, 'schon': 2808, 'uns': 2817, 'wir': 2820, 'zugeben': 0}, {'ich': 2820,
'mich': 2817, 'uns': 2817, 'wir': 2820}, {'aber': 2815, 'auch': 2815, 'ehrlich': 2815, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2815, 'mich': 2817, 'sagen': 0, 'schon': 2815, 'uns': 2817, 'zugeben': 0}, {'aber': 2815,
'auch': 2815, 'ehrlich': 2815, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2825, 'leider': 2815, 'man': 2819,
'mich': 2817, 'sagen': 0, 'schon': 2815, 'uns': 2817, 'wir': 2820, 'zugeben': 0}, {'^': 187}, {'auf': 2827}, {'D':
2828, 'auf': 2827}, {'D': 2828, 'auf': 2827, 'ich': 2829}, {'...': 2314, 'ich': 2777, 'wir': 2777}, {'<them>': 39,
'^': 12, 'ich': 557, 'wir': 40}, {'<them>': 39, 'ich': 40, 'wir': 40}, {'D': 59, 'uns': 540}, {'...': 2314, 'D': 1775,
'^': 2774, 'ich': 2777, 'jetzt': 2776, 'leider': 2309, 'nicht': 2308, 'nun': 2776, 'wir': 2777}, {'^': 661, 'solange':
39}, {'<them>': 2836, '^': 244, 'auf': 1631, 'besser': 499, 'dringend': 499, 'endlich': 499, 'lieber': 499, 'mich':
2781, 'mir': 2781, 'niemals': 499, 'unbedingt': 499, 'uns': 2781}, {'^': 244, 'auf': 1631, 'besser': 499, 'dringend':
499, 'endlich': 499, 'lieber': 499, 'niemals': 499, 'unbedingt': 499}, {'...': 2809, 'auf': 499, 'besser': 499,
'bloss': 499, 'bloß': 499, 'hoeren': 476, 'horen': 476, 'lieber': 499, 'nicht': 499, 'sehen': 476, 'treffen': 476,
'um': 499, 'verabreden': 476, 'von': 499, 'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476},
{'<them>': 2836, 'auf': 1631, 'besser': 499, 'dringend': 499, 'endlich': 499, 'ich': 2813, 'lieber': 499, 'mich':
2839, 'mir': 2781, 'niemals': 499, 'unbedingt': 499, 'uns': 2839, 'wir': 2813}, {'auf': 1631, 'besser': 499,
'dringend': 499, 'endlich': 499, 'lieber': 499, 'niemals': 499, 'unbedingt': 499}, {'auf': 1631, 'besser': 499,
'dringend': 499, 'endlich': 499, 'ich': 2813, 'lieber': 499, 'mich': 2810, 'niemals': 499, 'unbedingt': 499, 'uns':
2810, 'wir': 2813}, {'vor': 476}, {'<them>': 2762, '<title>': 2763, 'mir': 2843}, {'...': 2054}, {'^': 2845}, {'mir':
2846}, {'': (11, 'thinking'), 'mir': 2846}, {'^': 12, 'ich': 39}, {'^': 12, 'dass': 2849, 'ich': 39}, {'<them>': 2850,
'^': 12, 'dass': 2849, 'ich': 39}, {'<them>': 2850, '^': 12, 'dass': 2849, 'ich': 2851}, {'arzt': 8, 'einkaufen': 8,
'sport': 8}, {'dusche': 8}, {'der': 2854}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2856, 'zuhause': 8}, {'beim':
2853, 'duschen': 8, 'einkaufen': 8, 'in': 2855, 'nicht': 2857, 'unterwegs': 8, 'weg': 8}, {'beim': 2853, 'da': 8,
'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2855, 'nicht': 2857, 'unterwegs': 8, 'weg': 8, 'zu': 2856, 'zuhause':
8}, {'...': 2314, 'beim': 2853, 'duschen': 8, 'einkaufen': 8, 'gerade': 2858, 'grad': 2858, 'ich': 2777, 'in': 2855,
'leider': 2858, 'nicht': 2859, 'unterwegs': 8, 'weg': 8, 'wir': 2777}, {'auf': 1565}, {'noch': 2861}, {'auf': 1565,
'immer': 2862, 'jetzt': 2861, 'weiterhin': 2861}, {'auf': 1565, 'ich': 2863, 'immer': 2862, 'jetzt': 2861,
'weiterhin': 2861, 'wir': 2863}, {'...': 2861}, {'auf': 1565, 'immer': 2862, 'jetzt': 2861, 'seit': 2865, 'weiterhin':
2861}, {'auf': 1565, 'ich': 2866, 'immer': 2862, 'jetzt': 2861, 'seit': 2865, 'weiterhin': 2861, 'wir': 2866}, {'^':
12, 'bei': 40}, {'<them>': 39, 'mich': 2868}, {'': (2, 'plan'), '<them>': 39, 'mich': 2868}, {'...': 2734, '<acts1>':
590, '<and>': 2735, '<give1>': 618, '<have>': 2745, '<should>': 974, '^': 2759, 'arbeite': 2764, 'auf': 2647,
'begleite': 2768, 'begleiten': 2768, 'bekomm': 2769, 'bekomme': 2769, 'bereite': 2764, 'besuche': 59, 'bin': 2778,
'braeuchte': 2779, 'brauch': 2326, 'brauche': 2326, 'brauchen': 2326, 'brauchte': 2779, 'bring': 2333, 'bringe': 2333,
'bräuchte': 2779, 'daran': 2364, 'darf': 2782, 'denke': 2783, 'dran': 2364, 'duerfe': 499, 'duerfen': 2784, 'durfe':
499, 'durfen': 2784, 'erhoffe': 2483, 'erwarte': 2496, 'erwarten': 2496, 'fahr': 2785, 'fahre': 2785, 'frag': 2539,
'frage': 2539, 'freu': 2788, 'freue': 2788, 'freuen': 2788, 'geh': 2785, 'gehe': 2785, 'gruble': 476, 'grueble': 476,
'hol': 2768, 'hole': 2768, 'holen': 2768, 'ich': 2789, 'krieg': 2769, 'kriege': 2769, 'leg': 2764, 'lege': 2764,
'meld': 2794, 'melde': 2794, 'mit': 2315, 'mochte': 2795, 'mochten': 40, 'moechte': 2795, 'moechten': 40, 'muass':
557, 'mues': 557, 'muesse': 499, 'muessen': 2803, 'muesst': 2804, 'muesste': 2806, 'muessten': 2807, 'muss': 2814,
'musse': 499, 'mussen': 2821, 'musst': 2804, 'musste': 2823, 'mussten': 2824, 'möchte': 2795, 'müsste': 2826,
'müssten': 2824, 'nehm': 2333, 'nehme': 2333, 'pass': 2830, 'passe': 2830, 'samma': 2831, 'schuld': 2832, 'schulde':
2832, 'schulden': 2833, 'seh': 2834, 'sehe': 2834, 'sehen': 2834, 'sind': 2835, 'soll': 2837, 'solle': 2838, 'sollen':
2840, 'solln': 2841, 'sollte': 2842, 'sollten': 2842, 'stell': 2764, 'stelle': 2844, 'treff': 59, 'treffe': 59,
'uberleg': 2847, 'uberlege': 2848, 'ubernehme': 39, 'ueberleg': 2847, 'ueberlege': 2848, 'uebernehme': 39, 'und': 893,
'vermisse': 476, 'versprach': 2852, 'versprech': 2852, 'verspreche': 2852, 'war': 2860, 'waren': 2831, 'wart': 2864,
'warte': 2867, 'warten': 2867, 'werd': 2869, 'werde': 2870, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 476,
'wunschte': 476}, {'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 67}, {'...': 2872}, {'...':
2391, '<my>': 2873, '<vowed>': 1094, 'empfohlen': 723, 'geht': 0, 'vermittelt': 723, 'weiterempfohlen': 723}, {'...':
2391, '<my>': 2873, '<vowed>': 1094, 'empfohlen': 723, 'vermittelt': 723, 'weiterempfohlen': 723}, {'...': 2391,
'<my>': 2873, '<rel>': 2368, '<vowed>': 1094, 'empfohlen': 723, 'geht': 0, 'vermittelt': 723, 'weiterempfohlen': 723},
{'<rel>': 2368}, {'ich': 499, 'wir': 499}, {'<should>': 2878}, {'nach': 2879}, {'meinung': 2880}, {'...': 2249,
'<community>': 2218, '<det>': 2219, 'stich': 896, 'vorbeigehen': 2256}, {'^': 2162}, {'s': 2883}, {'N': 2884, '^':
2167}, {'auf': 2885}, {'noch': 2886}, {'gelaufen': 571}, {'arme': 2888}, {'abwesenheit': 8}, {'...': 2214,
'<community>': 2218, '<det>': 2219, 'die': 2889, 'meiner': 2890}, {'N': 735, 'ich': 2271}, {'mich': 571, 'uns': 571},
{'<and>': 2350, 'N': 761, 'an': 2350, 'bei': 2350, 'mit': 2350, 'to': 2350, 'with': 2350, 'x': 2350, 'zu': 2350},
{'<and>': 2350, 'N': 761, 'an': 2350, 'bei': 2350, 'mit': 2350, 'zu': 2350}, {'N': 2895}, {'N': 761, 'fuer': 2350,
'fur': 2350, 'zwischen': 2350}, {'<and>': 2350, 'N': 761, 'an': 2350, 'bei': 2350, 'mit': 2350, 'x': 2350, 'zu':
2350}, {'N': 2898, 'fuer': 2896, 'fur': 2896, 'von': 2896, 'zwischen': 2896}, {'N': 2894, 'fuer': 2896, 'fur': 2896,
'gemacht': 2897, 'geschickt': 2897, 'mail': 2899, 'rausgeschickt': 2897, 'von': 2896, 'zwischen': 2896}, {'<and>':
2350, 'to': 2350}, {'N': 2901}, {'gemacht': 2897, 'geschickt': 2897, 'rausgeschickt': 2897}, {'<not>': 2283, 'a':
1429, 'aber': 2284, 'ah': 1429, 'au': 1429, 'auch': 1429, 'booked': 2147, 'called': 2211, 'canceled': 8, 'cancelled':
8, 'confirmed': 2147, 'dann': 2284, 'gecancelt': 8, 'moved': 2212, 'planned': 2147, 'postponed': 2212, 'pushed': 2212,
'rescheduled': 2212, 'scheduled': 2147, 'shifted': 2212}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2905},
{'angesetzt': 59, 'ausgemacht': 59, 'dazwischen': 2306, 'dazwischengekommen': 8, 'eingetragen': 59, 'etwas': 2906,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59, 'was': 2906}, {'...': 1444, 'aufgetaucht': 8,
'erschienen': 8, 'gekommen': 8}, {'ned': 2908, 'net': 2908, 'nicht': 2908}, {'...': 2909, '<me>': 1437, 'ned': 2908,
'net': 2908, 'nicht': 2908}, {'ansicht': 635, 'auffassung': 635, 'meinung': 635}, {'dazwischen': 2306,
'dazwischengekommen': 8}, {'gekommen': 0}, {'ohren': 2913}, {'...': 2912, 'dazwischen': 2306, 'dazwischengekommen': 8,
'zu': 2914}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 1026}, {'...': 2907, '<not>': 2283, '<they>':
2910, 'a': 1429, 'aber': 2284, 'abgemacht': 59, 'ah': 1429, 'angesetzt': 59, 'au': 1429, 'auch': 1429, 'aufgetaucht':
571, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2284, 'dazugekommen': 571, 'dazugestossen': 571, 'dazugestoßen': 571,
'dazwischen': 2306, 'dazwischengekommen': 8, 'der': 2911, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8,
'etwas': 2906, 'festgelegt': 59, 'fixiert': 59, 'fuer': 540, 'fur': 540, 'gebucht': 59, 'gekommen': 571, 'geplant':
59, 'gestrichen': 8, 'ist': 607, 'mir': 2915, 'mitgekommen': 571, 'nicht': 2916, 'reserviert': 59, 'terminiert': 59,
'uns': 2915, 'vereinbart': 59, 'verschoben': 2182, 'vorbeigefahren': 571, 'vorbeigekommen': 571, 'was': 2906, 'wurde':
607}, {'am': 1783}, {'...': 2505, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 564, 'ausgemacht': 59,
'ausgeschenkt': 564, 'ausgeteilt': 564, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59,
'geplant': 59, 'gesammelt': 564, 'ist': 2338, 'sortiert': 564, 'steht': 59, 'vereinbart': 59, 'verteilt': 564,
'zugesagt': 59}, {'etwas': 2906, 'was': 2906}, {'N': 2630, 'an': 1449, 'auf': 1449, 'bei': 1449, 'beim': 1449, 'in':
1449, 'zu': 1449}, {'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 571, 'mir': 571, 'uns': 571}, {'...': 2920,
'N': 2630, 'alle': 1450, 'an': 1449, 'auch': 2921, 'auf': 1449, 'aufgetaucht': 571, 'bei': 1456, 'beide': 1450,
'beim': 1449, 'da': 1455, 'dazugekommen': 571, 'dazugestossen': 571, 'dazugestoßen': 571, 'doch': 1723, 'einfach':
1723, 'etwas': 2906, 'gekommen': 571, 'im': 1452, 'in': 1458, 'ins': 1452, 'kurz': 1454, 'mitgekommen': 571, 'nicht':
2922, 'noch': 2631, 'sich': 2632, 'vorbei': 571, 'vorbeigefahren': 571, 'vorbeigekommen': 571, 'was': 2906, 'wieder':
1450, 'zu': 2923}, {'N': 2630, 'alle': 1450, 'an': 1449, 'auch': 2921, 'auf': 1449, 'bei': 1456, 'beide': 1450,
'beim': 1449, 'da': 1455, 'im': 1452, 'in': 1458, 'ins': 1452, 'kurz': 1454, 'noch': 2631, 'sich': 2632, 'wieder':
1450, 'zu': 1449}, {'...': 1464, '<me>': 1469, '^': 1463}, {'gepackt': 564, 'geschleppt': 564, 'getragen': 564,
'verladen': 564}, {'es': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2928, 'gekommen': 8, 'kam': 8}, {'bekommen': 8,
'erhalten': 8, 'gab': 2928, 'gekommen': 8, 'kam': 8, 'mit': 8}, {'mit': 8}, {'anruf': 2931, 'call': 2931, 'gesprach':
2931, 'gespraech': 2931, 'kaffee': 2931, 'kontakt': 2931, 'meeting': 2931, 'telefonat': 2931, 'termin': 2931,
'treffen': 2931}, {'fixe': 2931}, {'<appointment>': 8, 'absage': 2929, 'anruf': 2930, 'antwort': 2929, 'call': 2931,
'en': 2932, 'entschuldigung': 2929, 'erklaerung': 2929, 'erklarung': 2929, 'essen': 2931, 'gesprach': 2931,
'gespraech': 2931, 'info': 2929, 'jour': 2933, 'kaffee': 2931, 'kontakt': 2931, 'lebenszeichen': 8, 'lunch': 2931,
'mail': 2929, 'meeting': 2931, 'meldung': 2929, 'nachricht': 2929, 'telefonat': 2931, 'termin': 2931, 'treffen':
2931}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'gab': 2928, 'gekommen': 8, 'kam': 8, 'von': 8}, {'gehabt':
8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2928, 'gekommen': 8, 'kam': 8, 'von': 8},
{'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8,
'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'absage': 2929, 'anruf': 2929, 'antwort': 2935, 'energie': 2936,
'entschuldigung': 2929, 'erklaerung': 2929, 'erklarung': 2929, 'gelegenheit': 2937, 'info': 2929, 'kraft': 2936,
'lust': 2936, 'mail': 2938, 'meldung': 2929, 'moeglichkeit': 2936, 'moglichkeit': 2936, 'nachricht': 2938, 'nerven':
2936, 'reaktion': 2939, 'ruckmeldung': 2940, 'rueckmeldung': 2940, 'zeit': 2941}, {'<appointment>': 8, 'absage': 2929,
'anruf': 2930, 'antwort': 2929, 'call': 2931, 'entschuldigung': 2929, 'erklaerung': 2929, 'erklarung': 2929, 'info':
2929, 'kaffee': 2931, 'kontakt': 2931, 'mail': 2929, 'meldung': 2929, 'nachricht': 2929, 'termin': 2931},
{'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht':
8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2856, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8,
'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2946, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 2946},
{'...': 2944, 'am': 2945, 'ans': 2945, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 2947, 'ging':
2947, 'hat': 2948, 'hebt': 2947, 'hob': 2947, 'macht': 2947, 'machte': 2947, 'nahm': 2947, 'zu': 2856, 'zuhause': 8},
{'gelernt': 571}, {'verpasst': 8}, {'<me>': 1469}, {'man': 476}, {'mal': 476}, {'wir': 2954}, {'dazu': 8}, {'nicht':
2956}, {'zustande': 8}, {'N': 1804, 'mich': 2209, 'nicht': 2958, 'uns': 2209, 'vorbei': 59, 'zu': 1803, 'zum': 59},
{'gemacht': 761, 'hergestellt': 761, 'vermittelt': 761}, {'<have>': 761}, {'<have>': 2960, 'gemacht': 2961,
'hergestellt': 2961, 'vermittelt': 2961}, {'ich': 2962, 'wir': 2962}, {'den': 2963, 'die': 2963}, {'N': 2964},
{'gegeben': 1108, 'geschickt': 1108, 'hergestellt': 1108, 'vermittelt': 1108, 'weitergegeben': 1108}, {'...': 2966},
{'hergestellt': 761}, {'N': 2968}, {'<and>': 2969}, {'...': 2966, 'N': 2970}, {'...': 2966, 'N': 2964}, {'N': 2970},
{'mit': 2965, 'vom': 2967, 'von': 2971, 'zu': 2972, 'zum': 2967, 'zur': 2967, 'zwischen': 2973}, {'bett': 8, 'fieber':
8, 'grippe': 8}, {'im': 2975, 'mit': 2975}, {'im': 2975, 'krank': 2976, 'mit': 2975}, {'es': 2675}, {'': (13, 'talk'),
'<them>': 992, 'N': 992}, {'gegeben': 723, 'geschickt': 723, 'weitergegeben': 723, 'weitergeleitet': 723}, {'N':
2980}, {'an': 2981}, {'getroffen': 8}, {'abgesagt': 8, 'nicht': 2983, 'verpasst': 8}, {'mir': 571}, {'bei': 2260},
{'bei': 1294, 'im': 2975, 'jetzt': 2986, 'krank': 2976, 'mit': 2975, 'nun': 2986}, {'sorgen': 476}, {'mir': 2988},
{'bitte': 736, 'frage': 736}, {'der': 2990}, {'mit': 2991}, {'': (23, 'contact'), 'N': 2992}, {'...': 2129, 'an':
2993, 'bekommen': 571, 'erhalten': 571, 'gab': 2062, 'gekriegt': 571, 'geschickt': 571, 'geschrieben': 571,
'gesendet': 571, 'gschriebn': 571, 'hinterlassen': 571, 'ihm': 39, 'ihnen': 39, 'ihr': 39, 'kam': 2062,
'rausgeschickt': 571, 'v': 571, 'verschickt': 571, 'vom': 571, 'von': 571}, {'<me>': 571, 'am': 571, 'auf': 571,
'aus': 571, 'dass': 571, 'mir': 571, 'ob': 571, 'per': 571, 'uns': 571, 'via': 571, 'wegen': 571}, {'ob': 476, 'wann':
476, 'was': 476, 'wie': 476}, {'melden': 476}, {'gucken': 2996, 'schauen': 2996, 'sehen': 2996, 'wieder': 2997},
{'aber': 2797, 'auch': 2797, 'ehrlich': 2797, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2801, 'leider':
2797, 'man': 2801, 'sagen': 0, 'schon': 2797, 'zugeben': 0}, {'aber': 2808, 'auch': 2808, 'ehrlich': 2808,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2812, 'leider': 2808, 'man': 2812, 'sagen': 0,
'schon': 2808, 'zugeben': 0}, {'aber': 2815, 'auch': 2815, 'ehrlich': 2815, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2819, 'leider': 2815, 'man': 2819, 'sagen': 0, 'schon': 2815, 'zugeben': 0}, {'braeuchte': 499, 'brauchte':
499, 'bräuchte': 499, 'duerfe': 499, 'durfe': 499, 'muesse': 499, 'muessen': 2999, 'muesste': 2999, 'muss': 3000,
'musse': 499, 'mussen': 3001, 'musste': 3000, 'müsste': 3001, 'solle': 499}, {'do': 39}, {'job': 39, 'part': 39,
'teil': 39, 'to': 3003, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben': 39, 'kappe': 2179, 'todos':
39}, {'ausstaendig': 407, 'ausstandig': 407, 'ausstehend': 407, 'faellig': 407, 'fallig': 407, 'fehlen': 407, 'fehlt':
407, 'offen': 407}, {'ausstaendig': 407, 'ausstandig': 407, 'ausstehend': 407, 'faellig': 407, 'fallig': 407,
'fehlen': 407, 'fehlt': 407, 'noch': 3006, 'offen': 407}, {'aus': 571, 'ned': 1497, 'net': 1497, 'nicht': 1497},
{'sich': 3008}, {'einheit': 2347, 'gesprach': 2347, 'gespraech': 2347, 'session': 2347, 'stunde': 2347, 'termin':
2347}, {'': (18, 'gave:mentoring'), 'mit': 2081, 'zu': 2346}, {'mit': 2081, 'zu': 2346}, {'': (18, 'gave:mentoring'),
'N': 751, 'fuer': 2081, 'fur': 2081, 'mit': 2081, 'zu': 2346}, {'': (18, 'gave:mentoring'), 'N': 751, 'mit': 2081,
'zu': 2346}, {'': (18, 'gave:mentoring'), 'zu': 2346}, {'einheit': 3011, 'fuer': 2081, 'fur': 2081, 'gesprach': 3012,
'gespraech': 3012, 'mit': 2081, 'session': 3013, 'stunde': 3014, 'termin': 3015}, {'fuer': 2081, 'fur': 2081, 'mit':
2081, 'zu': 2346}, {'N': 740, 'an': 2279, 'vielmal': 2279}, {'gemacht': 723}, {'eingesetzt': 723, 'stark': 3019,
'starkgemacht': 723, 'verbuergt': 723, 'verwendet': 723}, {'...': 3020, 'eingesetzt': 723, 'stark': 3019,
'starkgemacht': 723, 'verbuergt': 723, 'verwendet': 723}, {'<them>': 3021}, {'eingesetzt': 723, 'stark': 3019,
'starkgemacht': 723, 'verburgt': 723, 'verwendet': 723}, {'...': 3023, 'eingesetzt': 723, 'stark': 3019,
'starkgemacht': 723, 'verburgt': 723, 'verwendet': 723}, {'<them>': 3024}, {'fuer': 3022, 'fur': 3025}, {'...': 3026,
'fuer': 3022, 'fur': 3025, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 3028}, {'zu': 3029}, {'...':
3030}, {'ohren': 0}, {'...': 3030, 'zu': 3032}, {'abgesagt': 8, 'ist': 3031, 'kam': 3033, 'kommt': 3033,
'kurzfristig': 2671, 'spontan': 2671, 'wieder': 2671}, {'...': 1084, 'durchgespielt': 751, 'geprobt': 751, 'geubt':
751, 'trainiert': 751, 'vorbereitet': 751}, {'...': 1085, 'durchgespielt': 751, 'geprobt': 751, 'geuebt': 751,
'trainiert': 751, 'vorbereitet': 751}, {'...': 1086, 'durchgespielt': 751, 'geprobt': 751, 'geubt': 751, 'geuebt':
751, 'trainiert': 751, 'vorbereitet': 751}, {'gebueffelt': 741, 'gebuffelt': 741, 'gelernt': 741, 'geubt': 741,
'geuebt': 741}, {'gebueffelt': 741, 'gelernt': 741, 'geuebt': 741}, {'gebuffelt': 741, 'gelernt': 741, 'geubt': 741},
{'-gesprach': 3035, '-gespraech': 3036, '-interview': 3037, '-praesentation': 3036, '-prasentation': 3035,
'-pruefung': 3036, '-prufung': 3035, 'an': 2224, 'bewerbung': 3037, 'buchhaltung': 3038, 'deutsch': 3038, 'durch':
2297, 'englisch': 3038, 'excel': 3038, 'franzoesisch': 3039, 'franzosisch': 3040, 'mathe': 3038, 'pitch': 3037,
'python': 3038, 'rede': 3037, 'uber': 2228, 'ueber': 2232, 'vortrag': 3037}, {'^': 1087}, {'...': 3041, '<their>':
3042, '^': 1087, 'buchhaltung': 3038, 'das': 3042, 'den': 3042, 'deutsch': 3038, 'die': 3042, 'durch': 2302, 'ein':
3042, 'englisch': 3038, 'excel': 3038, 'franzoesisch': 3039, 'franzosisch': 3040, 'koennte': 2240, 'konnte': 2240,
'könnte': 2240, 'mathe': 3038, 'mochte': 2240, 'moechte': 2240, 'muesste': 2240, 'muessten': 2240, 'musste': 2240,
'mussten': 2240, 'möchte': 2240, 'müsste': 2240, 'müssten': 2240, 'python': 3038, 'sollte': 2240, 'sollten': 2240,
'will': 2240}, {'geprobt': 369, 'geubt': 369, 'geuebt': 369}, {'pitch': 3044}, {'...': 3045, 'als': 2243},
{'retourniert': 369, 'versehen': 369, 'zurueckgegeben': 369, 'zurueckgemailt': 369, 'zurueckgesandt': 369,
'zurueckgeschickt': 369}, {'retourniert': 369, 'versehen': 369, 'zuruckgegeben': 369, 'zuruckgemailt': 369,
'zuruckgesandt': 369, 'zuruckgeschickt': 369}, {'retourniert': 369, 'versehen': 369, 'zuruckgegeben': 369,
'zuruckgemailt': 369, 'zuruckgesandt': 369, 'zuruckgeschickt': 369, 'zurueckgegeben': 369, 'zurueckgemailt': 369,
'zurueckgesandt': 369, 'zurueckgeschickt': 369}, {'^': 244, 'gegeben': 499}, {'weg': 3050}, {'den': 3051},
{'zusammen': 893}, {'<me>': 893, '<them>': 3043, 'N': 3046, 'aenderungsvorschlaegen': 3047, 'am': 1662,
'anderungsvorschlagen': 3048, 'anmerkungen': 3049, 'auf': 3052, 'das': 2108, 'dem': 2108, 'den': 2108, 'der': 2108,
'die': 2108, 'feedback': 3049, 'hinweisen': 3049, 'kommentaren': 3049, 'korrekturen': 3049, 'korrekturvorschlaegen':
3047, 'korrekturvorschlagen': 3048, 'mir': 3053, 'notizen': 3049, 'randnotizen': 3049, 'verbesserungsvorschlaegen':
3047, 'verbesserungsvorschlagen': 3048, 'vorschlaegen': 3047, 'vorschlagen': 3048}, {'': (14, 'together'), 'bekannt':
762, 'vernetzt': 761, 'vorgestellt': 761}, {'^': 1502, 'treffen': 59}, {'<thing>': 1287, '<work>': 1287, 'absagen':
71, 'angebot': 1287, 'antwort': 1287, 'bescheid': 1461, 'bestatigung': 1287, 'entscheidung': 1287, 'feedback': 1462,
'fotos': 1287, 'kostenvoranschlag': 1287, 'muster': 1287, 'offerte': 1287, 'rechnung': 1287, 'ruckmeldung': 1512,
'unterlagen': 1287, 'vertrag': 1287, 'zahlen': 1287, 'zusagen': 71}, {'treffen': 59}, {'...': 3058, '<them>': 39},
{'...': 3056, '<me>': 643, '<them>': 39, '<until>': 1717, '^': 3057, 'dass': 1521, 'ich': 3059, 'wir': 3059}, {'^':
1532, 'treffen': 59}, {'<thing>': 1287, '<work>': 1287, 'absagen': 71, 'angebot': 1287, 'antwort': 1287, 'bescheid':
1461, 'bestaetigung': 1287, 'entscheidung': 1287, 'feedback': 1462, 'fotos': 1287, 'kostenvoranschlag': 1287,
'muster': 1287, 'offerte': 1287, 'rechnung': 1287, 'rueckmeldung': 1512, 'unterlagen': 1287, 'vertrag': 1287,
'zahlen': 1287, 'zusagen': 71}, {'...': 3061, '<me>': 643, '<them>': 39, '<until>': 1717, '^': 3062, 'dass': 1521,
'ich': 3059, 'wir': 3059}, {'': (1, 'moved'), 'D': 1783}, {'D': 1783, 'auf': 3064, 'to': 3064}, {'ich': 557, 'ma':
557, 'wir': 557}, {'ma': 557}, {'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8, 'canceln': 8,
'stornieren': 8, 'verschieben': 355, 'vertagen': 355}, {'...': 3069, 'absagen': 8, 'canceln': 8, 'stornieren': 8,
'verschieben': 355, 'vertagen': 355}, {'schlafen': 0}, {'gehen': 0}, {'kopf': 3072}, {'den': 3073}, {'drueber': 3071,
'durch': 3074, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber': 3071, 'durch': 3074, 'erst': 3075,
'mal': 3075, 'noch': 3075, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2798, 'drueber': 3071,
'durch': 3074, 'erst': 3075, 'hoeren': 476, 'mal': 3075, 'noch': 3075, 'sehen': 476, 'treffen': 476, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 476, 'wiedersehen': 476, 'zusammensetzen': 476,
'zusammentelefonieren': 476}, {'...': 3069, '<them>': 39, '^': 12, 'aber': 2797, 'absagen': 8, 'auch': 2797,
'canceln': 8, 'daran': 2364, 'dran': 2364, 'drueber': 3071, 'durch': 3074, 'ehrlich': 2797, 'einraeumen': 0, 'erst':
3075, 'gestehen': 0, 'gestehn': 0, 'leider': 2797, 'mal': 3075, 'mich': 2799, 'mir': 3076, 'noch': 3075, 'sagen': 0,
'schon': 2797, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3077, 'verschieben': 355,
'vertagen': 355, 'zugeben': 0}, {'...': 3069, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'drueber': 3071,
'durch': 3074, 'erst': 3075, 'mal': 3075, 'mich': 2799, 'mir': 3076, 'noch': 3075, 'stornieren': 8, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3077, 'verschieben': 355, 'vertagen': 355}, {'...': 3068, '<det>': 39, 'N':
3070, 'aber': 2797, 'absagen': 8, 'auch': 2797, 'canceln': 8, 'daran': 2364, 'dran': 2364, 'drueber': 3071, 'durch':
3074, 'ehrlich': 2797, 'einraeumen': 0, 'er': 3070, 'erst': 3075, 'gestehen': 0, 'gestehn': 0, 'ich': 3078, 'leider':
2797, 'ma': 557, 'mal': 3075, 'man': 2801, 'mich': 2799, 'mir': 3076, 'noch': 3075, 'sagen': 0, 'schon': 2797, 'sie':
3070, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3077, 'wir': 3079, 'zugeben': 0},
{'': (11, 'thinking'), 'wieder': 476}, {'mal': 3081}, {'daran': 2364, 'dran': 2364, 'mal': 3081, 'mich': 3082},
{'mal': 3081, 'mich': 3082}, {'daran': 2364, 'dran': 2364, 'ich': 3083, 'mal': 3081, 'mich': 3082, 'wir': 3084},
{'wieder': 476}, {'mal': 3086, 'wieder': 476}, {'': (11, 'thinking'), 'drueber': 3071, 'durch': 3074, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'wieder': 476}, {'...': 2798, 'hoeren': 476, 'mal': 3081, 'sehen': 476, 'treffen':
476, 'verabreden': 476, 'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476}, {'aber': 2797,
'auch': 2797, 'dringend': 3087, 'drueber': 3071, 'durch': 3074, 'ehrlich': 2797, 'einraeumen': 0, 'erst': 3075,
'gestehen': 0, 'gestehn': 0, 'leider': 2797, 'mal': 3088, 'mich': 3089, 'mir': 3076, 'noch': 3075, 'sagen': 0,
'schon': 2797, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3077, 'wieder': 476, 'zugeben': 0},
{'drueber': 3071, 'durch': 3074, 'erst': 3075, 'mal': 3088, 'mich': 3089, 'mir': 3076, 'noch': 3075, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3077}, {'aber': 2797, 'auch': 2797, 'dringend': 3087, 'drueber': 3071,
'durch': 3074, 'ehrlich': 2797, 'einraeumen': 0, 'erst': 3075, 'gestehen': 0, 'gestehn': 0, 'ich': 3090, 'leider':
2797, 'mal': 3088, 'man': 2801, 'mich': 3089, 'mir': 3076, 'noch': 3075, 'sagen': 0, 'schon': 2797, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3077, 'wieder': 476, 'wir': 3091, 'zugeben': 0}, {'mal': 3081, 'mich':
3089, 'uns': 2799}, {'ich': 3093, 'mal': 3081, 'mich': 3089, 'uns': 2799, 'wir': 3093}, {'^': 1463, 'absagen': 8,
'canceln': 8, 'stornieren': 8}, {'<their>': 2030, 'N': 2031, 'absagen': 71, 'bescheid': 1461, 'das': 2030, 'den':
2030, 'die': 2030, 'feedback': 1462, 'ihr': 2030, 'ruckmeldung': 1462, 'rueckmeldung': 1462, 'sein': 2030, 'zusagen':
71}, {'denken': 476}, {'...': 3097}, {'druber': 3071, 'drueber': 3071, 'durch': 3074, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'an': 3098}, {'': (5, 'mine'), '<their>':
2030, 'N': 2031, 'das': 2030, 'den': 2030, 'die': 2030, 'ihr': 2030, 'sein': 2030}, {'druber': 3071, 'drueber': 3071,
'durch': 3074, 'erst': 3099, 'mal': 3099, 'noch': 3099, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2809, 'druber': 3071, 'drueber': 3071, 'durch': 3074,
'erst': 3099, 'hoeren': 476, 'horen': 476, 'mal': 3099, 'noch': 3099, 'sehen': 476, 'treffen': 476, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 476,
'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476}, {'...': 3069, '<them>': 39, '^': 3101,
'aber': 2808, 'absagen': 8, 'auch': 2808, 'canceln': 8, 'daran': 2364, 'dran': 2364, 'druber': 3071, 'drueber': 3071,
'durch': 3074, 'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0, 'erst': 3099, 'gestehen': 0, 'gestehn': 0, 'leider':
2808, 'mal': 3099, 'mich': 2810, 'mir': 3102, 'noch': 3099, 'sagen': 0, 'schon': 2808, 'stornieren': 8, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3103, 'verschieben':
355, 'vertagen': 355, 'zugeben': 0}, {'absagen': 8}, {'...': 3069, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8,
'druber': 3071, 'drueber': 3071, 'durch': 3074, 'erst': 3099, 'mal': 3099, 'mich': 2810, 'mir': 3102, 'noch': 3099,
'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen':
0, 'uns': 3103, 'verschieben': 355, 'vertagen': 355}, {'...': 3095, '<det>': 39, 'N': 3070, '^': 3096, 'aber': 2808,
'absagen': 8, 'an': 3098, 'auch': 2808, 'ausfallen': 8, 'canceln': 8, 'daran': 2364, 'dran': 2364, 'druber': 3071,
'drueber': 3071, 'durch': 3074, 'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0, 'er': 3070, 'erst': 3099, 'gerade':
3100, 'gestehen': 0, 'gestehn': 0, 'heute': 3100, 'ich': 3104, 'kurzfristig': 3105, 'leider': 2808, 'ma': 557, 'mal':
3099, 'man': 2812, 'mich': 2810, 'mir': 3102, 'nicht': 2365, 'noch': 3099, 'oft': 3100, 'sagen': 0, 'schon': 2808,
'sie': 3070, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3103, 'wieder': 3105, 'wir': 3106, 'zugeben': 0}, {'druber': 3071, 'durch': 3074,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'druber': 3071, 'durch': 3074, 'erst': 3108, 'mal': 3108, 'noch':
3108, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'...': 2816, 'druber': 3071, 'durch': 3074, 'erst': 3108,
'horen': 476, 'mal': 3108, 'noch': 3108, 'sehen': 476, 'treffen': 476, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'verabreden': 476, 'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476}, {'...': 3069, '<them>':
39, '^': 12, 'aber': 2815, 'absagen': 8, 'auch': 2815, 'canceln': 8, 'daran': 2364, 'dran': 2364, 'druber': 3071,
'durch': 3074, 'ehrlich': 2815, 'einraumen': 0, 'erst': 3108, 'gestehen': 0, 'gestehn': 0, 'leider': 2815, 'mal':
3108, 'mich': 2817, 'mir': 3109, 'noch': 3108, 'sagen': 0, 'schon': 2815, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3110, 'verschieben': 355, 'vertagen': 355, 'zugeben': 0}, {'...': 3069, '<them>': 39,
'^': 12, 'absagen': 8, 'canceln': 8, 'druber': 3071, 'durch': 3074, 'erst': 3108, 'mal': 3108, 'mich': 2817, 'mir':
3109, 'noch': 3108, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3110, 'verschieben':
355, 'vertagen': 355}, {'...': 3068, '<det>': 39, 'N': 3070, 'aber': 2815, 'absagen': 8, 'auch': 2815, 'canceln': 8,
'daran': 2364, 'dran': 2364, 'druber': 3071, 'durch': 3074, 'ehrlich': 2815, 'einraumen': 0, 'er': 3070, 'erst': 3108,
'gestehen': 0, 'gestehn': 0, 'ich': 3111, 'leider': 2815, 'ma': 557, 'mal': 3108, 'man': 2819, 'mich': 2817, 'mir':
3109, 'noch': 3108, 'sagen': 0, 'schon': 2815, 'sie': 3070, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'uns': 3110, 'wir': 3112, 'zugeben': 0}, {'': (11, 'thinking'), 'druber': 3071, 'durch': 3074,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'wieder': 476}, {'...': 2816, 'horen': 476, 'mal': 3081, 'sehen':
476, 'treffen': 476, 'verabreden': 476, 'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476},
{'...': 3069, 'aber': 2808, 'absagen': 8, 'auch': 2808, 'canceln': 8, 'dringend': 3087, 'druber': 3071, 'durch': 3074,
'ehrlich': 2808, 'einraeumen': 0, 'einraumen': 0, 'erst': 3108, 'gestehen': 0, 'gestehn': 0, 'leider': 2808, 'mal':
3114, 'mich': 3115, 'mir': 3109, 'noch': 3108, 'sagen': 0, 'schon': 2808, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3110, 'verschieben': 355, 'vertagen': 355, 'wieder': 476, 'zugeben': 0}, {'': (11,
'thinking'), 'absagen': 8}, {'...': 3069, 'absagen': 8, 'canceln': 8, 'druber': 3071, 'durch': 3074, 'erst': 3108,
'mal': 3114, 'mich': 3115, 'mir': 3109, 'noch': 3108, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 3110, 'verschieben': 355, 'vertagen': 355}, {'...': 3068, 'N': 3070, 'aber': 2808, 'absagen': 8, 'an': 3098,
'auch': 2808, 'canceln': 8, 'dringend': 3087, 'druber': 3071, 'durch': 3074, 'ehrlich': 2808, 'einraeumen': 0,
'einraumen': 0, 'er': 3070, 'erst': 3108, 'gerade': 3100, 'gestehen': 0, 'gestehn': 0, 'heute': 3100, 'ich': 3116,
'kurzfristig': 3105, 'leider': 2808, 'mal': 3114, 'man': 2812, 'mich': 3115, 'mir': 3109, 'noch': 3108, 'oft': 3100,
'sagen': 0, 'schon': 2808, 'sie': 3070, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3110, 'wieder': 3117, 'wir': 3118, 'zugeben': 0}, {'...': 3069, 'absagen': 8, 'canceln': 8, 'mal': 3081, 'mich': 3115,
'stornieren': 8, 'uns': 2817, 'verschieben': 355, 'vertagen': 355}, {'...': 3068, 'N': 3070, 'absagen': 8, 'canceln':
8, 'er': 3070, 'ich': 3120, 'kurzfristig': 3105, 'mal': 3081, 'mich': 3115, 'sie': 3070, 'stornieren': 8, 'uns': 2817,
'wieder': 3105, 'wir': 3120}, {'gegeben': 484, 'gespendet': 484, 'zugesprochen': 484}, {'...': 3122, 'gegeben': 484,
'gespendet': 484, 'zugesprochen': 484}, {'aber': 2815, 'auch': 2815, 'dringend': 3087, 'druber': 3071, 'durch': 3074,
'ehrlich': 2815, 'einraumen': 0, 'erst': 3108, 'gestehen': 0, 'gestehn': 0, 'leider': 2815, 'mal': 3114, 'mich': 3115,
'mir': 3109, 'noch': 3108, 'sagen': 0, 'schon': 2815, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3110,
'wieder': 476, 'zugeben': 0}, {'druber': 3071, 'durch': 3074, 'erst': 3108, 'mal': 3114, 'mich': 3115, 'mir': 3109,
'noch': 3108, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3110}, {'aber': 2815, 'auch': 2815, 'dringend':
3087, 'druber': 3071, 'durch': 3074, 'ehrlich': 2815, 'einraumen': 0, 'erst': 3108, 'gestehen': 0, 'gestehn': 0,
'ich': 3124, 'leider': 2815, 'mal': 3114, 'man': 2819, 'mich': 3115, 'mir': 3109, 'noch': 3108, 'sagen': 0, 'schon':
2815, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3110, 'wieder': 476, 'wir': 3125, 'zugeben': 0},
{'mal': 3081, 'mich': 3115, 'uns': 2817}, {'ich': 3127, 'mal': 3081, 'mich': 3115, 'uns': 2817, 'wir': 3127},
{'<should>': 991, 's': 2190}, {'meinung': 2879}, {'<their>': 2190, '<them>': 992, 'N': 3129, 'ihrer': 3130, 'seiner':
3130}, {'uber': 476, 'ueber': 476}, {'': (23, 'contact'), 'N': 736, 'bei': 2130}, {'...': 2129, 'an': 571, 'bekommen':
571, 'erhalten': 571, 'gab': 2062, 'gekriegt': 571, 'geschickt': 571, 'geschrieben': 571, 'gesendet': 571,
'gschriebn': 571, 'hinterlassen': 571, 'kam': 2062, 'rausgeschickt': 571, 'v': 571, 'verschickt': 571, 'von': 571},
{'^': 12, 'bei': 366, 'fur': 2064, 'mein': 39, 'meine': 39, 'von': 366}, {'schritt': 2407, 'schritte': 3135}, {'^':
12, 'bei': 366, 'fur': 2064, 'liegt': 2406, 'mein': 39, 'meine': 39, 'von': 366}, {'schritt': 3137, 'termin': 59},
{'^': 12, 'bei': 366, 'fuer': 2064, 'mein': 39, 'meine': 39, 'von': 366}, {'schritt': 2407, 'schritte': 3139}, {'^':
12, 'bei': 366, 'fuer': 2064, 'liegt': 2406, 'mein': 39, 'meine': 39, 'von': 366}, {'schritt': 3141, 'termin': 59},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3143, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 2604, 'vergessen': 8, 'verpasst': 8,
'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2604}, {'': (12, 'task'), '^': 12},
{'ausgegangen': 8, 'bei': 1445, 'beim': 1445, 'erreicht': 8, 'vergessen': 3146, 'zu': 1445, 'zum': 1445, 'zur': 1445},
{'bei': 1445, 'beim': 1445, 'erreicht': 8, 'vergessen': 39, 'zu': 1445, 'zum': 1445, 'zur': 1445}, {'termin': 1783},
{'answered': 8, 'came': 8, 'replied': 8, 'showed': 2413}, {'^': 12, 'bei': 366, 'fuer': 2064, 'fur': 2064, 'liegt':
2406, 'mein': 39, 'meine': 39, 'von': 366}, {'step': 3151, 'steps': 2407}, {'erreicht': 8}, {'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8,
'getroffen': 8, 'telefoniert': 8}, {'...': 3155}, {'gegangen': 8}, {'...': 1444, 'erreichen': 8}, {'abgehoben': 8,
'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1445, 'beim': 1445, 'besucht': 8, 'dazu':
2306, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8,
'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr':
3154, 'mit': 3156, 'ran': 3157, 'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar':
8, 'vergessen': 3146, 'zu': 3158, 'zum': 1445, 'zur': 1445, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande':
2306}, {'gehoert': 8, 'gehort': 8}, {'...': 3160}, {'...': 3160, 'gehoert': 8, 'gehort': 8, 'von': 3161},
{'<appointment>': 8}, {'...': 3160, 'gehoert': 8, 'gehort': 8, 'mehr': 3162, 'mit': 3163, 'von': 3161}, {'gesehen': 8,
'gesprochen': 8, 'getroffen': 8}, {'...': 2944, 'abgehoben': 8, 'am': 2945, 'ans': 2945, 'anzutreffen': 8, 'da': 8,
'daheim': 8, 'dahoam': 8, 'geht': 2947, 'ging': 2947, 'hat': 2948, 'hebt': 2947, 'hob': 2947, 'macht': 2947, 'machte':
2947, 'nahm': 2947, 'zu': 2856, 'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8,
'gegangen': 8, 'rangegangen': 8}, {'...': 3167, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 3160, 'mit':
3163}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert':
8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3171, 'darueber': 3171, 'druber': 3171,
'drueber': 3171, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 3171, 'darueber': 3171, 'druber': 3171, 'drueber': 3171, 'erreicht': 8, 'gefragt': 8,
'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8},
{'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3171, 'darueber': 3171, 'druber':
3171, 'drueber': 3171, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken':
39}, {'auf': 2885, 'ned': 3172, 'net': 3172, 'nicht': 3173, 'nie': 3174, 'offen': 2322, 'zu': 3175}, {'erreicht': 8,
'vergesse': 4, 'vergessen': 39}, {'self': 4}, {'to': 3178}, {'': (12, 'task'), 'selbst': 4}, {'mich': 3180}, {'mich':
4}, {'an': 3181, 'fuer': 3182, 'fur': 3182}, {'mailbox': 8}, {'idee': 476}, {'gedanke': 476}, {'ein': 3186}, {'beide':
893, 'drei': 893, 'zwei': 893}, {'^': 2318, 'die': 3184, 'eine': 3185, 'ich': 2319, 'mailbox': 8, 'so': 3187, 'wir':
3188}, {'wohl': 476}, {'': (13, 'talk'), '...': 3190}, {'punkte': 4}, {'punkt': 4}, {'wort': 8}, {'abmeldung': 8,
'absage': 8, 'bescheid': 8, 'ein': 3194, 'entschuldigung': 8, 'nachricht': 8}, {'ihm': 39, 'ihnen': 39, 'ihr': 39},
{'durchgegangen': 369, 'geprobt': 369, 'geubt': 369, 'geuebt': 369}, {'N': 3197}, {'mit': 3198, 'review': 2389},
{'fuer': 2388, 'fur': 2388, 'mit': 2388}, {'von': 571}, {'bono': 564}, {'bei': 2388, 'fuer': 2388}, {'bei': 2388,
'fur': 2388}, {'fuer': 2388, 'fur': 2388, 'mit': 2388, 'von': 2388}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4,
'wieder': 4}, {'D': 4, 'dann': 3206, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 3206,
'es': 3207, 'ich': 3207, 'ichs': 3207, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 2279}, {'': (20,
'gave:referral'), 'gegeben': 723, 'geschrieben': 723}, {'N': 3210}, {'fuer': 3211, 'fur': 3211}, {'me': 4}, {'': (1,
'moved'), 'D': 1783, 'auf': 1783, 'to': 1783}, {'': (23, 'contact'), 'N': 369}, {'': (23, 'contact'), '...': 1575},
{'...': 1575, 'an': 571, 'mich': 3216}, {'an': 571, 'von': 571}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1576, 'nicht':
3219}, {'<rel>': 0}, {'': (13, 'talk'), '<my>': 3221, '<their>': 3221, 'ab': 8, 'kurzfristig': 2722, 'wieder': 2722},
{'': (13, 'talk'), 'N': 735, 'ab': 8, 'ich': 2271, 'kurzfristig': 2722, 'wieder': 2722}, {'': (13, 'talk'), 'i': 1579,
'ich': 1579, 'we': 1579, 'wir': 1579}, {'mir': 893}, {'<not>': 2283, 'a': 1429, 'aber': 2284, 'ah': 1429, 'au': 1429,
'auch': 1429, 'dann': 2284}, {'an': 571, 'auf': 1613, 'bei': 1584, 'beisammen': 571, 'in': 1586, 'neben': 571, 'uber':
571, 'ueber': 571, 'vor': 1588, 'zusammen': 571}, {'': (23, 'contact'), '...': 3227}, {'': (23, 'contact'), '...':
3227, 'wir': 893}, {'date': 59}, {'the': 3230}, {'N': 2630, 'auch': 2631, 'noch': 2631, 'sich': 2632, 'vorbei': 571},
{'...': 2621}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 3234, 'telefoniert': 8}, {'nicht':
3235}, {'alles': 2079, 'ins': 2078, 'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'...': 3236, 'wieder': 3237}, {'am': 571, 'auf': 571, 'aus': 571, 'dass': 571, 'mir': 571,
'nicht': 3219, 'ob': 571, 'per': 571, 'uns': 571, 'via': 571, 'wegen': 571}, {'<me>': 1603, '<them>': 39, '<they>':
1604, 'ich': 40, 'wir': 40}, {'D': 59, 'ich': 59, 'uns': 540}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59,
'ma': 3242, 'uns': 540, 'wir': 3243, 'wollen': 8}, {'...': 3236, 'er': 0, 'sie': 0}, {'...': 832, '<deed3>': 2470,
'^': 2474, 'antwortet': 1896, 'besorgt': 643, 'bringt': 1896, 'checkt': 643, 'gibt': 1925, 'klaert': 643, 'klart':
643, 'laesst': 1929, 'lassen': 1929, 'lasst': 1929, 'leitet': 1931, 'liefert': 1896, 'lässt': 1929, 'macht': 1939,
'mailt': 643, 'organisiert': 1943, 'reicht': 1931, 'schickt': 2476, 'sendet': 643, 'stellt': 1961, 'ubernimmt': 643,
'uberweist': 643, 'uebernimmt': 643, 'ueberweist': 643, 'unterschreibt': 1896, 'verschickt': 643, 'weiss': 1896,
'weiß': 1896, 'zahlt': 1896}, {'he': 0, 'she': 0}, {'<gone>': 571, 'angesetzt': 59, 'ausgemacht': 59, 'dazwischen':
2306, 'dazwischengekommen': 8, 'eingetragen': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59},
{'zusammen': 0}, {'paar': 3249}, {'<gone>': 571, 'bei': 59, 'mit': 59}, {'...': 3251, 'gestern': 2289, 'heute': 2289,
'mit': 2315, 'ned': 2288, 'net': 2288, 'nicht': 2288}, {'mehr': 3249}, {'paar': 3253}, {'...': 2307, 'aufgetaucht': 8,
'dazu': 2306, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'mehr': 3249, 'zu': 2287, 'zum': 2287, 'zur': 2287}, {'': (14, 'together'), '...': 3251, 'bei': 59, 'gestern': 2289,
'heute': 2289, 'mit': 2315, 'ned': 2288, 'net': 2288, 'nicht': 2288}, {'...': 3248, '<not>': 2283, '<they>': 2910,
'a': 1429, 'aber': 2284, 'abgemacht': 59, 'ah': 1429, 'angesetzt': 59, 'au': 1429, 'auch': 1429, 'aufgetaucht': 571,
'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2284, 'dazugekommen': 571, 'dazugestossen': 571, 'dazugestoßen': 571,
'dazwischen': 2306, 'dazwischengekommen': 8, 'ein': 3250, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'gekommen': 571, 'geplant': 59, 'gestern': 2289, 'heute': 2289, 'ich': 3252, 'jetzt':
3249, 'kein': 3254, 'leider': 2309, 'mir': 2915, 'mit': 2315, 'mitgekommen': 571, 'ned': 2288, 'net': 2288, 'nicht':
3255, 'reserviert': 59, 'terminiert': 59, 'uns': 2915, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 571,
'vorbeigekommen': 571, 'wieder': 3249, 'wir': 3256}, {'...': 2129, 'an': 571, 'bekommen': 571, 'erhalten': 571,
'gekriegt': 571, 'geschickt': 571, 'geschrieben': 571, 'gesendet': 571, 'gschriebn': 571, 'hinterlassen': 571,
'rausgeschickt': 571, 'v': 571, 'verschickt': 571, 'von': 571}, {'...': 3058}, {'...': 3058, 'ich': 3259, 'wir':
3259}, {'...': 3058, 'mich': 2810, 'uns': 2810}, {'...': 3058, 'ich': 3261, 'mich': 2810, 'uns': 2810, 'wir': 3261},
{'...': 2809, 'hoeren': 476, 'horen': 476, 'mal': 3081, 'sehen': 476, 'treffen': 476, 'verabreden': 476,
'wiedersehen': 476, 'zusammensetzen': 476, 'zusammentelefonieren': 476}, {'dringend': 3087, 'mal': 3081, 'mich': 3263,
'uns': 2810, 'wieder': 476}, {'mal': 3081, 'mich': 3263, 'uns': 2810}, {'dringend': 3087, 'ich': 3264, 'mal': 3081,
'mich': 3263, 'uns': 2810, 'wieder': 476, 'wir': 3265}, {'ich': 3265, 'mal': 3081, 'mich': 3263, 'uns': 2810, 'wir':
3265}, {'fuer': 2081, 'fur': 2081, 'mit': 2081}, {'gegangen': 571, 'gewesen': 571}, {'wir': 59, 'wollen': 8}, {'an':
59}, {'': (2, 'plan'), 'an': 59, 'auf': 0, 'fest': 59, 'in': 0}, {'me': 2412}, {'<they>': 1625, '^': 1629, 'an':
1624}, {'auf': 8}, {'nicht': 3275}, {'mich': 571}, {'': (23, 'contact'), '<hat>': 571}, {'': (23, 'contact'), 'wird':
59}, {'N': 740, 'to': 2279}, {'N': 643, '^': 12, 'an': 2184, 'bei': 366, 'fuer': 2064, 'fur': 2064, 'ich': 407,
'mein': 39, 'meine': 39, 'meinerseits': 407, 'von': 2186}, {'do': 3281, 'dos': 2065}, {'d': 39, 'll': 39, 'will': 39,
'would': 39}, {'i': 3283}, {'<them>': 3284, 'N': 735, 'me': 1634, 'us': 1634}, {'ich': 59, 'ma': 59, 'mich': 59},
{'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0}, {'...': 2337, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59,
'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2338, 'ma': 3243,
'sich': 3288, 'steht': 59, 'vereinbart': 59, 'vergessen': 8, 'wir': 3243, 'wollen': 8, 'zugesagt': 59}, {'sich':
3288}, {'gelaufen': 571, 'glaufen': 571, 'glaufn': 571}, {'weg': 3291}, {'den': 3292, 'weg': 3291}, {'ich': 2599,
'weg': 3291, 'wir': 2599}, {'...': 2189, 'das': 2600, 'dem': 2600, 'den': 3294, 'der': 2600, 'die': 2600, 'weg':
3291}, {'': (11, 'thinking'), '^': 2845}, {'': (11, 'thinking'), 'grad': 476, 'mir': 3296, 'ob': 476}, {'': (11,
'thinking'), 'gerade': 476, 'ich': 476, 'mir': 3296, 'ob': 476, 'wen': 476, 'wie': 476}, {'ich': 2577, 'weg': 3291,
'wir': 2577}, {'...': 2189, 'das': 2578, 'dem': 2578, 'den': 3299, 'der': 2578, 'die': 2578, 'weg': 3291}, {'das':
2108, 'dem': 2108, 'den': 2108, 'der': 2108, 'die': 2108}, {'gewartet': 8, 'hingefahren': 8}, {'ohne': 3195}, {'...':
3026, 'abgesagt': 8, 'fuer': 3022, 'fur': 3025, 'ist': 3031, 'kam': 3033, 'kommt': 3033, 'kurzfristig': 2671,
'spontan': 2671, 'wieder': 2671}, {'ob': 476}, {'augen': 893}, {'vier': 3306}, {'lebenszeichen': 8, 'wort': 8},
{'silbe': 8}, {'kein': 3308, 'keine': 3309, 'nichts': 8, 'nix': 8}, {'...': 3310, 'kein': 3308, 'keine': 3309,
'nichts': 8, 'nix': 8}, {'...': 3310, 'ich': 3311, 'kein': 3308, 'keine': 3309, 'nichts': 8, 'nix': 8, 'wir': 3311},
{'hoer': 3312, 'hoere': 3312, 'hoeren': 3312, 'hor': 3312, 'hore': 3312, 'horen': 3312, 'kam': 3312, 'kommt': 3312},
{'als': 2243}, {'<them>': 3313, 'N': 3314}, {'': (23, 'contact'), '$$': 571, 'D': 59, 'fuer': 540, 'fur': 540},
{'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8,
'treffen': 8}, {'anzurufen': 8, 'zu': 3319}, {'gratulieren': 8, 'schreiben': 8}, {'...': 3320, 'abzusagen': 8,
'anzurufen': 8, 'zu': 3321, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1783,
'wir': 1783}, {'...': 2621, 'sich': 2621}, {'uf': 1783}, {'<they>': 643, '^': 12, 'ich': 39}, {'<them>': 2850,
'<they>': 1642, '^': 12, 'am': 1644, 'auf': 1644, 'beim': 1644, 'dass': 3327, 'ich': 2851, 'im': 1644, 'mir': 1645,
'per': 1644, 'uns': 1645}, {'...': 1042}, {'sollte': 476, 'sollten': 476}, {'': (22, 'gave:volunteering'), 'at': 564,
'bei': 564, 'fuer': 564, 'fur': 564}, {'gelegt': 1783, 'geschoben': 1783, 'verlegt': 1783, 'verschoben': 1783}, {'D':
3332}, {'auf': 3333}, {'D': 3334}, {'bekommen': 571, 'erhalten': 571}, {'erfahren': 2153, 'gehoert': 571, 'gehort':
571, 'mail': 3336, 'nachricht': 3336, 'nichts': 3160}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^':
2010}, {'<them>': 3340, '^': 2010}, {'ausstaendig': 407, 'ausstandig': 407, 'ausstehend': 407, 'faellig': 407,
'fallig': 407, 'fehlen': 3338, 'fehlt': 3338, 'noch': 3006, 'offen': 407, 'stehen': 3339, 'steht': 3339, 'werden':
3341, 'wird': 3341}, {'^': 71, 'ich': 643, 'wir': 643}, {'': (23, 'contact'), 'wir': 643}, {'mucks': 8, 'ton': 8,
'wort': 8}, {'nachricht': 8, 'spur': 8}, {'': (0, 'missed'), 'gehoert': 8, 'gehort': 8, 'neues': 8}, {'nichts': 8},
{'funkstille': 8, 'kein': 3345, 'keine': 3346, 'nichts': 3347, 'nix': 8, 'noch': 3348}, {'heute': 3349, 'jetzt':
3349}, {'^': 20, 'noch': 1565}, {'^': 20, 'mir': 3351, 'noch': 1565, 'uns': 3351}, {'noch': 3349}, {'bis': 3350,
'bisher': 3349, 'funkstille': 8, 'immer': 3353, 'kein': 3345, 'keine': 3346, 'nichts': 3347, 'nix': 8, 'noch': 3349,
'seither': 3349, 'weiterhin': 3349, 'wieder': 3349}, {'bis': 3350, 'bisher': 3349, 'funkstille': 8, 'ich': 3354,
'immer': 3353, 'kein': 3345, 'keine': 3346, 'nichts': 3347, 'nix': 8, 'noch': 3349, 'seither': 3349, 'weiterhin':
3349, 'wieder': 3349, 'wir': 3354}, {'lebenszeichen': 8, 'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8, 'silbe':
8, 'spur': 8}, {'...': 3310, 'bis': 3350, 'bisher': 3349, 'funkstille': 8, 'immer': 3353, 'kein': 3356, 'keine': 3357,
'nichts': 3347, 'nix': 8, 'noch': 3349, 'seither': 3349, 'weiterhin': 3349, 'wieder': 3349}, {'...': 3310, 'bis':
3350, 'bisher': 3349, 'funkstille': 8, 'ich': 3358, 'immer': 3353, 'kein': 3356, 'keine': 3357, 'nichts': 3347, 'nix':
8, 'noch': 3349, 'seither': 3349, 'weiterhin': 3349, 'wieder': 3349, 'wir': 3358}, {'...': 3310, '^': 71, 'bis': 3350,
'bisher': 3349, 'funkstille': 8, 'immer': 3353, 'kein': 3356, 'keine': 3357, 'nichts': 3347, 'nix': 8, 'noch': 3349,
'seither': 3349, 'weiterhin': 3349, 'wieder': 3349}, {'...': 3310, '^': 71, 'bis': 3350, 'bisher': 3349, 'funkstille':
8, 'ich': 3360, 'immer': 3353, 'kein': 3356, 'keine': 3357, 'nichts': 3347, 'nix': 8, 'noch': 3349, 'seither': 3349,
'weiterhin': 3349, 'wieder': 3349, 'wir': 3360}, {'wir': 643}, {'^': 2014}, {'bekomm': 3343, 'bekomme': 3343,
'bekommen': 3344, 'bis': 3350, 'bisher': 3349, 'brauch': 3343, 'brauche': 3343, 'erhalte': 3343, 'erhalten': 571,
'fehlen': 3352, 'fehlt': 3352, 'funkstille': 8, 'gekriegt': 571, 'hab': 3355, 'habe': 3355, 'haben': 3355, 'hoer':
3312, 'hoere': 3312, 'hoeren': 3312, 'hor': 3312, 'hore': 3312, 'horen': 3312, 'ich': 3354, 'immer': 3353, 'kam':
3359, 'kein': 3345, 'keine': 3346, 'kommt': 3361, 'krieg': 3343, 'kriege': 3343, 'kriegen': 3362, 'nichts': 3347,
'nix': 8, 'noch': 3349, 'seither': 3349, 'weiterhin': 3349, 'werden': 3363, 'wieder': 3349, 'wir': 3354, 'wird':
3363}, {'als': 2243, 'erfahre': 2423, 'erfuhr': 2423, 'hoerte': 2423, 'horte': 2423, 'weiss': 2423, 'weiß': 2423},
{'...': 3337, '<me>': 3342, '<them>': 3364, 'D': 3334, 'N': 3365, 'das': 2108, 'dem': 2108, 'den': 2108, 'der': 2108,
'die': 2108, 'meiner': 2181}, {'tuer': 8, 'tur': 8}, {'verschlossener': 3367}, {'': (13, 'talk'), 'ich': 2088},
{'fuer': 476}, {'was': 3370}, {'ich': 499}, {'eigentlich': 2438}, {'...': 3371, '<they>': 3372, 'D': 3373},
{'richtige': 476}, {'guter': 476}, {'gute': 476}, {'der': 3375, 'die': 3375, 'ein': 3376, 'eine': 3377, 'jemand':
3370, 'was': 3370}, {'...': 3378, 'D': 3373}, {'D': 3373}, {'for': 1565, 'on': 1565}, {'da': 571, 'dabei': 571, 'mit':
1667}, {'aber': 8, 'doch': 8}, {'ausgemacht': 3383, 'geplant': 3383, 'verabredet': 3383}, {'fur': 476}, {'<gone>':
571, 'N': 3382, 'ausgemacht': 3383, 'dazwischen': 2306, 'dazwischengekommen': 8, 'geplant': 3383, 'schon': 3384,
'verabredet': 3383, 'was': 3385}, {'eigentlich': 2438, 'mit': 1657, 'samt': 1657}, {'N': 3382}, {'': (23, 'contact'),
'da': 571, 'dabei': 571, 'mit': 1677}, {'am': 1662, 'dabei': 571, 'von': 1665}, {'...': 3388, 'N': 3389, 'am': 1662,
'an': 1449, 'auf': 1449, 'bei': 1449, 'beim': 1449, 'da': 571, 'in': 1449, 'mit': 3390, 'online': 1667, 'per': 1668,
'remote': 1667, 'zu': 1449, 'zugeschaltet': 571}, {'': (23, 'contact'), '<me>': 1671, '<my>': 571}, {'am': 1662,
'mit': 3390, 'online': 1667, 'per': 1668, 'remote': 1667, 'zugeschaltet': 571}, {'...': 2314, 'bei': 571, 'mit': 571},
{'...': 2912, 'dazwischen': 2306, 'dazwischengekommen': 8}, {'': (23, 'contact'), 'am': 1662, 'anhang': 1653, 'dabei':
571, 'familie': 1653, 'frau': 1653, 'freund': 1653, 'freundin': 1653, 'hund': 1653, 'kind': 1653, 'kindern': 1653,
'mann': 1653, 'partner': 1653, 'partnerin': 1653, 'von': 1665}, {'erreichen': 8, 'hause': 8}, {'da': 8, 'daheim': 8,
'zu': 3397, 'zuhause': 8}, {'<my>': 571, 'besuch': 571}, {'...': 3386, '<they>': 3372, 'D': 3387, 'N': 3382, 'abend':
1659, 'alle': 1450, 'am': 1661, 'an': 1449, 'anwesend': 571, 'auch': 3391, 'auf': 1670, 'aufgetaucht': 571, 'bei':
3392, 'beide': 1450, 'beim': 1449, 'da': 1671, 'dabei': 571, 'dazugekommen': 571, 'dazugestossen': 571,
'dazugestoßen': 571, 'dazwischen': 2306, 'dazwischengekommen': 8, 'der': 2911, 'drei': 1674, 'ebenfalls': 3393, 'ein':
1674, 'eine': 1674, 'einen': 1674, 'fuer': 1682, 'fur': 1685, 'ganze': 1673, 'gekommen': 571, 'halbe': 1674, 'hier':
571, 'ich': 3394, 'im': 1452, 'in': 1458, 'ins': 1452, 'kaffee': 1659, 'kurz': 1454, 'mir': 3395, 'mit': 3396,
'mitgekommen': 571, 'moment': 1659, 'n': 1674, 'nachmittag': 1659, 'ne': 1674, 'nicht': 3398, 'noch': 3393, 'online':
1667, 'per': 1668, 'remote': 1667, 'samt': 1656, 'sprung': 1659, 'std': 1659, 'stuendchen': 1659, 'stundchen': 1659,
'stunde': 1659, 'stunden': 1659, 'und': 1656, 'uns': 3395, 'vorbeigefahren': 571, 'vorbeigekommen': 571, 'vormittag':
1659, 'weile': 1659, 'wieder': 1450, 'wir': 2777, 'zu': 3399, 'zugeschaltet': 571, 'zum': 1694, 'zur': 1694, 'zwei':
1674}, {'der': 3375, 'die': 3375, 'ein': 3376, 'eine': 3377, 'jemand': 3385, 'was': 3385}, {'...': 3401, 'D': 3373},
{'<gone>': 571, 'N': 3382, 'ausgemacht': 3383, 'geplant': 3383, 'schon': 3384, 'verabredet': 3383}, {'an': 1449,
'auf': 1449, 'bei': 1449, 'beim': 1449, 'da': 571, 'in': 1449, 'zu': 1449}, {'': (23, 'contact'), '<me>': 1455,
'<my>': 571}, {'abend': 1659, 'ganze': 1673, 'halbe': 1673, 'kaffee': 1659, 'moment': 1659, 'nachmittag': 1659,
'paar': 3249, 'sprung': 1659, 'std': 1659, 'stuendchen': 1659, 'stundchen': 1659, 'stunde': 1659, 'stunden': 1659,
'vormittag': 1659, 'weile': 1659}, {'an': 1449, 'auf': 1449, 'bei': 1449, 'beim': 1449, 'in': 1449, 'zu': 1449,
'zusammen': 0}, {'': (14, 'together'), '...': 2314, 'bei': 571, 'mit': 571}, {'...': 3403, 'D': 3387, 'N': 3382,
'abend': 1659, 'alle': 3404, 'am': 1661, 'an': 1449, 'anwesend': 571, 'auch': 3391, 'auf': 1670, 'aufgetaucht': 571,
'bei': 3405, 'beide': 1450, 'beim': 1449, 'da': 1671, 'dabei': 571, 'dazugekommen': 571, 'dazugestossen': 571,
'dazugestoßen': 571, 'drei': 1674, 'ebenfalls': 3393, 'ein': 3406, 'eine': 1674, 'einen': 1674, 'fuer': 1682, 'fur':
1685, 'ganze': 1673, 'gekommen': 571, 'halbe': 1674, 'hier': 571, 'ich': 2777, 'im': 1452, 'in': 1458, 'ins': 1452,
'jetzt': 3249, 'kaffee': 1659, 'kein': 3254, 'kurz': 1454, 'mit': 3396, 'mitgekommen': 571, 'moment': 1659, 'n': 1674,
'nachmittag': 1659, 'ne': 1674, 'nicht': 3253, 'noch': 3393, 'online': 1667, 'per': 1668, 'remote': 1667, 'samt':
1656, 'sprung': 1659, 'std': 1659, 'stuendchen': 1659, 'stundchen': 1659, 'stunde': 1659, 'stunden': 1659, 'und':
1656, 'vorbeigefahren': 571, 'vorbeigekommen': 571, 'vormittag': 1659, 'weile': 1659, 'wieder': 3407, 'wir': 3408,
'zu': 3399, 'zugeschaltet': 571, 'zum': 1694, 'zur': 1694, 'zwei': 1674}, {'uf': 1565}, {'auf': 1565, 'ich': 2863,
'immer': 2862, 'jetzt': 2861, 'no': 3410, 'weiterhin': 2861, 'wir': 2863}, {'': (7, 'waiting'), '<my>': 661}, {'^':
3412}, {'auf': 3413, 'ich': 2866, 'immer': 2862, 'jetzt': 2861, 'seit': 2865, 'weiterhin': 2861, 'wir': 2866},
{'called': 2211, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2212, 'postponed': 2212, 'pushed': 2212,
'rescheduled': 2212, 'shifted': 2212, 'wohl': 476}, {'N': 8}, {'noch': 3416}, {'N': 3417}, {'': (13, 'talk'),
'nichts': 2074, 'noch': 2075}, {'waere': 499, 'ware': 499, 'wäre': 499}, {'ich': 3420}, {'geht': 992, 'ginge': 992},
{'<them>': 3422}, {'nach': 3423}, {'': (13, 'talk'), '<they>': 3421, 'es': 3424}, {'koennte': 476, 'konnte': 476,
'könnte': 476}, {'<them>': 39, 'ich': 40, 'mich': 2868, 'wir': 40}, {'': (2, 'plan'), '<them>': 39, 'mit': 59}, {'':
(2, 'plan'), '<them>': 39, 'ich': 3428, 'mich': 2868, 'mit': 59, 'wir': 40}, {'': (2, 'plan'), '<them>': 39}, {'ich':
40, 'wir': 3430}, {'auf': 2085, 'beim': 2085, 'da': 2085, 'fort': 2085, 'gerade': 2087, 'grad': 2087, 'hoere': 0,
'hore': 0, 'im': 2086, 'in': 2085, 'kurz': 2087, 'ned': 2087, 'net': 2087, 'nicht': 2087, 'unterwegs': 2085, 'weg':
2085}, {'er': 0, 'es': 3190, 'ich': 3432, 'sie': 0}, {'^': 1463, 'treffen': 59}, {'<thing>': 1287, '<work>': 1287,
'absagen': 71, 'angebot': 1287, 'antwort': 1287, 'bescheid': 1461, 'bestaetigung': 1287, 'bestatigung': 1287,
'entscheidung': 1287, 'feedback': 1462, 'fotos': 1287, 'kostenvoranschlag': 1287, 'muster': 1287, 'offerte': 1287,
'rechnung': 1287, 'ruckmeldung': 1512, 'rueckmeldung': 1512, 'unterlagen': 1287, 'vertrag': 1287, 'zahlen': 1287,
'zusagen': 71}, {'...': 3058, '<them>': 39, 'druber': 3071, 'drueber': 3071, 'durch': 3074, 'erst': 3099, 'mal': 3099,
'mir': 3102, 'noch': 3099, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3102}, {'druber': 3071, 'drueber': 3071, 'durch': 3074, 'erst': 3099, 'mal': 3099, 'nicht':
2611, 'noch': 3099, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0}, {'...': 3434, '<me>': 643, '<until>': 1717, '^': 3435, 'dass': 1521, 'druber': 3071, 'drueber':
3071, 'durch': 3074, 'erst': 3099, 'ich': 3436, 'mal': 3099, 'mir': 3437, 'nicht': 2611, 'noch': 3099, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3102, 'wir': 3436},
{'durchgegangen': 369}, {'<work>': 3439}, {'s': 3440}, {'<their>': 3440, 'N': 3441, 'persoenlich': 573, 'personlich':
575, 'vor': 578}, {'...': 2736, '<them>': 2738, '<title>': 797, '<vowed>': 795, '^': 768, 'alles': 2740, 'das': 2740,
'den': 2740, 'die': 2740, 'es': 2741, 'gesagt': 787, 'geschrieben': 787, 'gsagt': 787, 'gschriebn': 787, 'ich': 2743,
'ihn': 2740, 'leider': 836, 'mit': 882, 'nicht': 835, 'sie': 2740, 'wir': 2743}, {'...': 87}, {'<deed1>': 3444,
'<give1>': 2747, '<sees1>': 2750, '<serves>': 2757}, {'<them>': 2796, '^': 12, 'ich': 2802, 'mich': 2799, 'uns': 2799,
'wir': 2802}, {'<them>': 2796, '^': 12, 'ich': 2813, 'mich': 2810, 'uns': 2810, 'wir': 2813}, {'<them>': 2796, '^':
12, 'ich': 2820, 'mich': 2817, 'uns': 2817, 'wir': 2820}, {'...': 540, 'D': 59, 'uns': 540}, {'<gone>': 571,
'<their>': 3440, 'N': 3441}, {'...': 3450, '<their>': 3440, 'D': 1775, 'N': 3441, '^': 2774, 'ich': 2777, 'jetzt':
2776, 'leider': 2309, 'nicht': 2308, 'nun': 2776, 'wir': 2777}, {'<them>': 2836, 'auf': 1631, 'besser': 499,
'dringend': 499, 'endlich': 499, 'lieber': 499, 'mich': 2781, 'mir': 2781, 'niemals': 499, 'unbedingt': 499, 'uns':
2781}, {'': (2, 'plan'), '...': 540, 'D': 59}, {'dritt': 893, 'fuenft': 893, 'funft': 893, 'viert': 893, 'zweit':
893}, {'...': 2314, 'ich': 2777, 'wir': 2777, 'zu': 3454}, {'...': 3442, '<acts1>': 590, '<have>': 3443, '<should>':
974, '<their>': 3440, 'N': 3441, '^': 3445, 'arbeite': 2764, 'auf': 2647, 'begleite': 2768, 'begleiten': 2768,
'beide': 893, 'beiden': 893, 'bereite': 2764, 'besuchen': 595, 'bin': 2835, 'braeuchte': 2323, 'brauch': 2326,
'brauche': 2326, 'brauchen': 2326, 'brauchte': 2323, 'bräuchte': 2323, 'darf': 2784, 'drei': 893, 'duerfen': 2784,
'durfen': 2784, 'erhoffe': 2483, 'erwarte': 2496, 'erwarten': 2496, 'essen': 595, 'fahr': 2785, 'fahre': 2785,
'fahren': 595, 'feiern': 595, 'fliegen': 595, 'freu': 2788, 'freue': 2788, 'freuen': 2788, 'geh': 2785, 'gehe': 2785,
'gehen': 595, 'halten': 595, 'hol': 2768, 'hole': 2768, 'holen': 2768, 'leg': 2764, 'lege': 2764, 'machen': 595,
'mit': 2315, 'mochte': 40, 'mochten': 40, 'moechte': 40, 'moechten': 40, 'muass': 557, 'mues': 557, 'muessen': 3446,
'muesste': 2807, 'muessten': 2807, 'muss': 3447, 'mussen': 3448, 'musste': 2824, 'mussten': 2824, 'möchte': 40,
'müsste': 2824, 'müssten': 2824, 'reden': 595, 'samma': 2831, 'schuld': 2832, 'schulde': 2832, 'schulden': 2833,
'seh': 2834, 'sehe': 2834, 'sehen': 3449, 'sind': 3451, 'soll': 3452, 'solle': 2838, 'sollen': 2840, 'solln': 2841,
'sollte': 2842, 'sollten': 2842, 'sprechen': 595, 'starten': 595, 'stell': 2764, 'stelle': 2764, 'telefonieren': 595,
'treffen': 3453, 'veranstalten': 595, 'vier': 893, 'war': 2831, 'waren': 3455, 'wart': 2864, 'warte': 2867, 'warten':
2867, 'werd': 40, 'werde': 40, 'werden': 40, 'will': 40, 'wollen': 40, 'zoomen': 595, 'zwei': 893}, {'^': 1463,
'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8}, {'...': 3458, 'nichts': 8, 'nix': 8}, {'...': 3457, '<me>': 643,
'<until>': 1717, '^': 1463, 'das': 3459, 'es': 3459, 'gestrichen': 8, 'ist': 607, 'kommen': 59, 'nichts': 8, 'nix': 8,
'stattfinden': 59, 'wurde': 607}, {'...': 3458, 'das': 3459, 'es': 3459, 'nichts': 8, 'nix': 8}, {'me': 893}, {'':
(13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie': 0}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12,
'sollte': 12, 'werde': 12}, {'...': 3464}, {'^': 3465}, {'<them>': 3466, 'D': 3466, '^': 3465, 'noch': 3466}, {'ich':
3467, 'wir': 3467}, {'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12, 'werde': 12},
{'...': 3469}, {'^': 3470}, {'<them>': 3471, 'D': 3471, '^': 3470, 'noch': 3471}, {'ich': 3472, 'wir': 3472}, {'...':
3058, 'dass': 1521, 'ich': 3059, 'wir': 3059}, {'anrufen': 8, 'besuchen': 8, 'essen': 8, 'fragen': 8, 'gehen': 8,
'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8, 'schreiben': 8, 'sehen': 8, 'sollen': 8, 'sprechen': 8,
'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 3475, 'eigentlich': 8},
{'...': 3475, '<me>': 643, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'...': 3475, 'eigentlich': 8, 'ich': 8, 'wir': 8},
{'<them>': 2371, 'D': 2371, '^': 2370, 'noch': 2371}, {'ich': 3479, 'wir': 3479}, {'gehalten': 741}, {'N': 3481},
{'...': 2273, 'fuer': 3482, 'fur': 3482}, {'<they>': 1625, '^': 1629, 'an': 1624, 'gern': 476, 'gerne': 476},
{'abgemacht': 2643, 'ausgemacht': 2643, 'beschlossen': 2643, 'besprochen': 2643, 'festgelegt': 2643, 'nichts': 8,
'nix': 8, 'vereinbart': 2643}, {'...': 3485, '<they>': 1625, '^': 1629, 'abgemacht': 59, 'abgesagt': 8, 'an': 1624,
'angesetzt': 59, 'ausgemacht': 59, 'das': 3459, 'eingeplant': 59, 'eingetragen': 59, 'es': 3459, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 476, 'gerne': 476, 'gestrichen': 8, 'ist': 607, 'kurzfristig':
2671, 'mir': 2672, 'nichts': 8, 'nix': 8, 'reserviert': 59, 'spontan': 2671, 'terminiert': 59, 'uns': 2672,
'vereinbart': 59, 'verschoben': 2182, 'wieder': 2671, 'wurde': 607}, {'abgemacht': 59, 'angesetzt': 59, 'ausgemacht':
59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'reserviert':
59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3385}, {'...': 3488, '<they>': 3372, 'D': 3373}, {'should': 499},
{'koennte': 2240, 'konnte': 2240, 'könnte': 2240, 'mochte': 2240, 'moechte': 2240, 'muesste': 2240, 'muessten': 2240,
'musste': 2240, 'mussten': 2240, 'möchte': 2240, 'müsste': 2240, 'müssten': 2240, 'sollte': 2240, 'sollten': 2240,
'will': 2240}, {'<me>': 893, '<them>': 3491, 'das': 2108, 'dem': 2108, 'den': 2108, 'der': 2108, 'die': 2108, 'dritt':
893, 'erreichen': 1282, 'erwischen': 1282, 'fuenft': 893, 'funft': 893, 'sechst': 893, 'viert': 893, 'zweit': 893},
{'getroffen': 571}, {'': (14, 'together'), 'gewesen': 571}, {'$': 556, '...': 579, '//': 588, '0': 589, '<acts1>':
592, '<agreed>': 594, '<and>': 598, '<appointment>': 608, '<bookable>': 610, '<counsel>': 617, '<give1>': 618,
'<gone>': 571, '<handed>': 622, '<hat>': 716, '<have>': 891, '<helper>': 892, '<me>': 897, '<my>': 903, '<needs>':
910, '<not>': 915, '<said>': 924, '<saysv>': 972, '<sends3>': 74, '<should>': 975, '<their>': 994, '<them>': 1187,
'<they>': 1740, '<thing>': 1745, '<to_them>': 1746, '<until>': 1753, '<vowed>': 1755, '<will3>': 1756, '<work>': 1760,
'D': 1826, 'N': 1975, '^': 2057, 'abgeblasen': 8, 'abgefahren': 571, 'abgegangen': 571, 'abgehangen': 571, 'abgeholt':
571, 'abgemacht': 2058, 'abgesagt': 8, 'abgeschlossen': 571, 'abgeschritten': 571, 'abgestimmt': 571, 'abgmacht':
2059, 'absage': 2063, 'action': 2066, 'aenderungsvorschlaege': 2073, 'aergert': 1316, 'ahnt': 2076, 'alles': 2079,
'als': 2091, 'am': 2098, 'an': 2120, 'and': 2121, 'anderungsvorschlage': 2128, 'anfrage': 2131, 'angeblich': 0,
'angebot': 2132, 'angechattet': 571, 'angefragt': 2133, 'angepingt': 571, 'angerufen': 571, 'angeschrieben': 571,
'angesetzt': 59, 'angesprochen': 571, 'angestossen': 571, 'angetextet': 571, 'angetroffen': 571, 'anmerkungen': 2139,
'anruf': 2140, 'anrufbeantworter': 8, 'anrufen': 2141, 'ans': 2142, 'anscheinend': 0, 'anstehend': 59, 'anstehender':
59, 'antwort': 2143, 'antwortet': 2144, 'antwortete': 571, 'anwesend': 2145, 'anzuklingeln': 1282, 'anzurufen': 1282,
'apero': 571, 'apéro': 571, 'arbeitet': 2146, 'are': 2148, 'argert': 1316, 'asked': 2130, 'ass': 1320, 'assen': 571,
'auf': 2183, 'aufgabe': 2187, 'aufgaben': 2065, 'aufgesucht': 571, 'aufs': 2188, 'aus': 2192, 'ausgefallen': 8,
'ausgefuehrt': 571, 'ausgefuhrt': 571, 'ausgeheckt': 571, 'ausgemacht': 2058, 'ausgesprochen': 571, 'ausgetauscht':
571, 'ausgetueftelt': 571, 'ausgetuftelt': 571, 'ausgmacht': 2058, 'bailed': 2194, 'ball': 2201, 'bat': 2202,
'because': 0, 'bedankt': 2208, 'bedankte': 2208, 'beehrt': 2210, 'been': 2213, 'begegnet': 571, 'begegnete': 571,
'beginnt': 2146, 'begleitet': 571, 'begluckwunscht': 571, 'beglueckwuenscht': 571, 'begutachtet': 571, 'behauptet': 0,
'bei': 2248, 'beide': 833, 'beim': 2257, 'bekomm': 2263, 'bekomme': 2263, 'bekommen': 2266, 'bekommt': 2267,
'benoetigt': 2268, 'benotigt': 2269, 'beraten': 571, 'beratschlagen': 571, 'beratschlagt': 571, 'bergtour': 571,
'berichten': 2270, 'berichtet': 0, 'berichtete': 2272, 'beschwert': 1316, 'besetzt': 8, 'besichtigt': 571,
'besprechung': 2274, 'besprochen': 571, 'besteht': 1315, 'besuch': 2275, 'besuche': 2276, 'besuchen': 2277, 'besucht':
2278, 'besuchte': 571, 'bevor': 0, 'bevorstehend': 59, 'bier': 571, 'bierchen': 571, 'biere': 571, 'bietet': 1319,
'big': 2281, 'bin': 2317, 'bitte': 2320, 'bittet': 1290, 'bleibt': 2146, 'bloss': 2320, 'bloß': 2320, 'blumen': 2132,
'booked': 2147, 'bot': 1319, 'bouldern': 571, 'braeuchte': 2323, 'brainstorming': 476, 'brauch': 2326, 'brauche':
2326, 'brauchen': 2326, 'braucht': 2327, 'brauchte': 2323, 'brief': 2328, 'bring': 2333, 'bringe': 2333, 'bringen':
1339, 'bringt': 1339, 'brunche': 2336, 'bräuchte': 2323, 'call': 2339, 'called': 2341, 'can': 2344, 'canceled': 8,
'cancelled': 2345, 'cancelt': 8, 'coaching': 2348, 'coachingstunde': 2347, 'combox': 8, 'coming': 2349, 'confirmed':
2147, 'connect': 2352, 'connected': 2353, 'could': 2344, 'couldn': 2344, 'da': 2354, 'dafuer': 2355, 'dafur': 2355,
'damit': 0, 'dank': 2356, 'danke': 2359, 'dankeschoen': 2358, 'dankeschon': 2358, 'dankt': 2208, 'daran': 2362,
'darf': 2367, 'das': 2373, 'dass': 2382, 'dates': 2383, 'daumen': 2387, 'debattiert': 571, 'deck': 2390, 'dem': 2394,
'den': 2395, 'denen': 2394, 'denk': 2397, 'denke': 2399, 'denkt': 0, 'denn': 0, 'der': 2411, 'deren': 0, 'dessen': 0,
'did': 2415, 'didn': 2415, 'die': 2418, 'dienst': 2421, 'dinner': 2274, 'diskutiert': 571, 'dm': 2132, 'does': 2415,
'doesn': 2415, 'draengt': 1348, 'dran': 2422, 'drangt': 1348, 'dringt': 1315, 'drink': 571, 'drinks': 571, 'durch':
2425, 'durchackert': 571, 'durchdiskutiert': 571, 'durchexerziert': 571, 'durchgeackert': 571, 'durchgearbeitet': 571,
'durchgegangen': 571, 'durchgekaut': 571, 'durchgeklingelt': 571, 'durchgerechnet': 571, 'durchgerufen': 571,
'durchgesprochen': 571, 'e': 2427, 'ehrenamt': 2428, 'ehrenamtlich': 2436, 'ehrenamtsarbeit': 564, 'eigentlich': 2444,
'ein': 2461, 'einander': 2462, 'eine': 2463, 'einer': 2464, 'einfach': 563, 'eingekehrt': 571, 'eingeladen': 2465,
'eingeplant': 59, 'eingetragen': 59, 'einladung': 2132, 'einsatz': 2421, 'email': 2466, 'emailed': 2341, 'empfahl':
1351, 'empfehlen': 1351, 'empfehlung': 2469, 'empfehlungsschreiben': 2090, 'empfiehlt': 1351, 'entfaellt': 8,
'entfallen': 8, 'entfallt': 8, 'entfiel': 8, 'entschuldigung': 2063, 'er': 2477, 'ergebnis': 0, 'erhalte': 2478,
'erhoffe': 2483, 'erinnere': 2485, 'erinnerung': 2486, 'erklaert': 2491, 'erklaerung': 2063, 'erklart': 2491,
'erklarung': 2063, 'ermahnt': 1353, 'ermutigt': 1353, 'eroeffnung': 2493, 'eroffnung': 2493, 'erreichen': 2141,
'erreicht': 571, 'ersatztermin': 1783, 'erschien': 1723, 'erwarte': 2496, 'erwarten': 2496, 'erwischt': 571,
'erzaehlt': 2500, 'erzaehlte': 2272, 'erzahlt': 2500, 'erzahlte': 2272, 'es': 2502, 'esse': 2504, 'essen': 2506,
'ewig': 2509, 'f': 2510, 'faellt': 2513, 'faend': 2514, 'faende': 2514, 'faengt': 2515, 'fahr': 2276, 'fahre': 2276,
'fahren': 1779, 'falls': 0, 'fallt': 2513, 'fand': 2520, 'fande': 2514, 'fanden': 2517, 'fangt': 2515, 'fazit': 0,
'feedback': 2525, 'fehlen': 2528, 'fehlt': 2528, 'feier': 2493, 'feierabendbier': 571, 'feiern': 1779, 'feiert': 2531,
'festgelegt': 2532, 'fiel': 2533, 'fielen': 2534, 'findet': 2535, 'fitness': 571, 'fix': 2536, 'fixiert': 59,
'flachgefallen': 8, 'flaked': 2194, 'fliege': 2276, 'follow': 2538, 'fordert': 1371, 'frag': 2539, 'frage': 2540,
'fragen': 2141, 'fragt': 1374, 'fragte': 2541, 'freiwillig': 2544, 'freiwillige': 2083, 'freiwilligenarbeit': 564,
'freiwilligeneinsatz': 564, 'freiwilliger': 2083, 'freu': 2546, 'freue': 2546, 'freut': 1316, 'fruehstueck': 2336,
'fruehstuecke': 2336, 'fruhstuck': 2336, 'fruhstucke': 2336, 'fuer': 2580, 'fuerchtet': 0, 'funkstille': 2582, 'fur':
2602, 'furchtet': 0, 'fussball': 571, 'fänd': 2514, 'gab': 1387, 'gaben': 1389, 'ganz': 2603, 'gassi': 571,
'gearbeitet': 571, 'gebastelt': 571, 'gebowlt': 571, 'gebrainstormt': 571, 'gebruncht': 571, 'gebucht': 59,
'geburtstag': 2605, 'gecancelled': 8, 'gecancelt': 8, 'gechattet': 571, 'gechillt': 571, 'gecoacht': 571, 'gedanke':
476, 'gedankt': 571, 'geeinigt': 571, 'gefachsimpelt': 571, 'gefahren': 571, 'gefeiert': 571, 'geflogen': 571,
'gefragt': 2133, 'gefruehstueckt': 571, 'gefruehstuekt': 571, 'gefruhstuckt': 571, 'gefruhstukt': 571, 'gefuehrt':
571, 'gefuhrt': 571, 'gegangen': 571, 'gegessen': 571, 'geghostet': 8, 'gegrillt': 571, 'geh': 2276, 'gehabt': 571,
'gehalten': 571, 'gehe': 2276, 'gehen': 1779, 'gehoert': 2606, 'geholfen': 571, 'gehort': 2606, 'geht': 2616,
'gejasst': 571, 'gejausnet': 571, 'gejoggt': 571, 'gekickt': 571, 'geklettert': 571, 'gekloent': 571, 'geklont': 571,
'gelaestert': 571, 'gelastert': 571, 'gelaufen': 571, 'gelernt': 571, 'gemailt': 571, 'gemeinnuetzig': 564,
'gemeinnutzig': 564, 'gemeinsam': 893, 'gemeint': 2491, 'gemoved': 1783, 'gepicknickt': 571, 'gepingt': 571,
'gepitcht': 571, 'geplant': 2532, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert': 571, 'geprobt': 571, 'gequatscht':
571, 'geredet': 571, 'geruchten': 2270, 'geruchteweise': 0, 'geruechten': 2270, 'geruechteweise': 0, 'gesagt': 2620,
'geschlemmt': 571, 'geschnackt': 571, 'geschoben': 2621, 'geschrieben': 2622, 'gesehen': 2627, 'gesellte': 2633,
'gesellten': 2633, 'gesessen': 571, 'gesimst': 571, 'geskypt': 571, 'gespielt': 571, 'gesprachsrunde': 571,
'gespraechsrunde': 571, 'gesprochen': 571, 'gestritten': 571, 'gesungen': 571, 'getagt': 571, 'getextet': 571,
'getraenke': 2635, 'getraeumt': 2636, 'getranke': 2635, 'getratscht': 571, 'getraumt': 2636, 'getroffen': 571,
'getrunken': 571, 'gevespert': 571, 'gewandert': 571, 'gewerkelt': 571, 'gewesen': 571, 'geworkshopt': 571, 'gezoomt':
571, 'gfixt': 59, 'gha': 571, 'ghostet': 2637, 'gibt': 1389, 'ging': 2639, 'ginge': 2640, 'gingen': 571, 'glatt':
2641, 'glaubt': 0, 'gluehwein': 571, 'gluhwein': 571, 'gmacht': 571, 'golf': 571, 'golfrunde': 571, 'got': 2642,
'gotta': 39, 'gratscht': 571, 'gratuliert': 571, 'gredet': 571, 'gredt': 571, 'gruble': 476, 'grueble': 476, 'gseh':
571, 'gseit': 571, 'gsessen': 571, 'gsessn': 571, 'gsi': 571, 'gsproche': 571, 'gsprochen': 571, 'gtroffe': 571,
'gutes': 2455, 'hab': 2674, 'habe': 2676, 'haben': 2685, 'habs': 2657, 'haengen': 896, 'haett': 2688, 'haette': 2692,
'haetten': 2693, 'haettn': 2695, 'ham': 2697, 'hangen': 896, 'has': 2699, 'hat': 2708, 'hatt': 2710, 'hatte': 2716,
'hatten': 2718, 'hattn': 2695, 'hausaufgabe': 2187, 'have': 2719, 'he': 2721, 'hebt': 2723, 'heisst': 2724, 'heißt':
2724, 'herzlichen': 2725, 'hiess': 2724, 'hingesetzt': 571, 'hob': 2723, 'hochzeit': 2493, 'hochzeitstag': 2726,
'hockte': 2728, 'hockten': 2728, 'hoere': 2606, 'hoert': 2729, 'hofft': 0, 'holt': 2730, 'hore': 2606, 'hort': 2729,
'hätte': 2731, 'hätten': 2732, 'i': 2733, 'ich': 2871, 'idee': 476, 'ihm': 2874, 'ihn': 833, 'ihnen': 2875, 'ihr':
2876, 'ihre': 2877, 'ihrer': 2881, 'im': 2882, 'immer': 2887, 'in': 2891, 'info': 2063, 'informierte': 2892, 'ins':
2078, 'inspiziert': 571, 'interviewt': 571, 'interviewte': 2893, 'intro': 2900, 'introduced': 2902, 'intros': 2903,
'is': 2904, 'ist': 2917, 'ja': 2320, 'jassen': 571, 'jetzt': 2918, 'joggen': 1428, 'joggingrunde': 571, 'kaffee':
2919, 'kalendereintrag': 59, 'kam': 2924, 'kamen': 2925, 'kann': 2926, 'karte': 2132, 'kartenabend': 571, 'kartons':
2927, 'kein': 2934, 'keine': 2942, 'keinen': 2943, 'keiner': 2949, 'keinerlei': 589, 'kennen': 2950, 'kennengelernt':
571, 'kickoff': 2274, 'kino': 571, 'kisten': 2927, 'klappt': 1723, 'klappte': 1723, 'kleider': 2635, 'kleidung': 2635,
'klettern': 571, 'knapp': 2951, 'koennen': 2952, 'koennte': 2953, 'koennten': 2955, 'komme': 2957, 'kommen': 2210,
'kommentare': 2139, 'kommt': 2959, 'komplett': 2641, 'kondoliert': 571, 'konferiert': 571, 'konnen': 2952, 'konnte':
2953, 'konnten': 2955, 'kontakt': 2974, 'konzert': 2493, 'korrekturen': 2139, 'korrekturvorschlaege': 2073,
'korrekturvorschlage': 2128, 'krieg': 2263, 'kriege': 2263, 'kriegen': 2266, 'kriegt': 2267, 'kuchen': 2635,
'kuemmern': 1480, 'kuemmert': 1480, 'kummern': 1480, 'kummert': 1480, 'kunnt': 571, 'kurzfristig': 2671, 'könnte':
2953, 'könnten': 2955, 'lag': 2977, 'lange': 2509, 'lasse': 2978, 'laufrunde': 571, 'laut': 2979, 'lead': 2982,
'lebensmittel': 2635, 'lebenszeichen': 2063, 'legt': 1485, 'legte': 1485, 'leider': 2984, 'lesung': 2493, 'lief':
2985, 'liegt': 2987, 'liess': 2978, 'liest': 2729, 'ließ': 2978, 'lunch': 2339, 'mache': 2989, 'macht': 2989, 'mahnt':
1353, 'mail': 2994, 'mailbox': 8, 'mailt': 1496, 'mailte': 2995, 'mal': 2998, 'man': 3002, 'medien': 2270, 'meeting':
2339, 'mega': 563, 'mein': 3004, 'meine': 3005, 'meinerseits': 3007, 'meint': 0, 'meinte': 0, 'meld': 2794, 'melde':
2794, 'meldet': 3009, 'meldete': 1501, 'meldung': 2063, 'memo': 4, 'mentorats': 3010, 'mentoring': 3016,
'mentoringstunde': 3017, 'merci': 3018, 'merke': 4, 'merken': 4, 'messaged': 2341, 'mich': 3027, 'mir': 3034, 'mit':
3054, 'miteinander': 3055, 'mobel': 2927, 'mochte': 3060, 'moebel': 2927, 'moechte': 3063, 'moved': 3065, 'muass':
3066, 'mues': 3066, 'muess': 3067, 'muessen': 3080, 'muesst': 3085, 'muesste': 3092, 'muessten': 3094, 'munkelt':
2729, 'musiziert': 571, 'muss': 3107, 'mussen': 3113, 'musst': 3085, 'musste': 3119, 'mussten': 3121, 'mut': 3123,
'möchte': 3060, 'müss': 3067, 'müsste': 3126, 'müssten': 3128, 'nach': 3131, 'nachdem': 0, 'nachgedacht': 3132,
'nachgefasst': 571, 'nachgefragt': 2133, 'nachgehakt': 3133, 'nachgeholt': 2918, 'nachricht': 3134, 'nachste': 3136,
'nachster': 3138, 'naechste': 3140, 'naechster': 3142, 'naemlich': 0, 'nahm': 2723, 'name': 3144, 'namenstag': 3145,
'namlich': 0, 'natuerlich': 563, 'naturlich': 563, 'ned': 3147, 'need': 2719, 'nehm': 2333, 'nehme': 2333, 'net':
3148, 'neuer': 3149, 'never': 3150, 'next': 3152, 'nich': 3153, 'nicht': 3159, 'nichts': 3164, 'nie': 3165, 'niemand':
3166, 'niemanden': 3168, 'nimmt': 2723, 'nit': 3153, 'nix': 3169, 'no': 3170, 'noch': 3176, 'nod': 3177, 'noed': 3177,
'noshow': 8, 'note': 3179, 'notiz': 3183, 'null': 589, 'nur': 3189, 'ob': 3191, 'obwohl': 0, 'offen': 2322,
'offenbar': 0, 'offene': 3192, 'offener': 3193, 'offensichtlich': 0, 'ohne': 3195, 'oper': 571, 'owe': 557, 'owes':
1566, 'padel': 571, 'paket': 2132, 'pakete': 2635, 'party': 2493, 'pass': 2830, 'passe': 2830, 'pendenz': 2065,
'pendenzen': 4, 'philosophiert': 571, 'ping': 3196, 'pinged': 2341, 'pitch': 3199, 'pitchtraining': 3200, 'pladiert':
1567, 'pladierte': 1567, 'plaediert': 1568, 'plaedierte': 1568, 'planned': 2147, 'platzte': 8, 'plauderei': 571,
'plauderte': 571, 'plausch': 571, 'plauscht': 571, 'pocht': 1315, 'poker': 571, 'post': 3201, 'postkarte': 2132,
'postponed': 2212, 'premiere': 2493, 'pro': 3202, 'probehoeren': 3203, 'probehoren': 3204, 'probevortrag': 3205,
'probier': 3208, 'probiere': 3208, 'probiers': 3208, 'promised': 557, 'props': 3209, 'pushed': 3065, 'quatschte': 571,
'radtour': 571, 'raet': 1574, 'randnotizen': 2139, 'rat': 1574, 'raten': 1574, 'ratsch': 571, 'reagiert': 1723,
'recommended': 499, 'recommends': 499, 'rede': 2276, 'reden': 1779, 'redete': 1320, 'referenz': 3212, 'referred':
2089, 'remind': 3213, 'reminder': 4, 'rescheduled': 3214, 'reviewed': 3215, 'rief': 3217, 'riet': 1574, 'rieten':
1574, 'ruckmeldung': 2128, 'ruckmeldungen': 2128, 'ruckruf': 3218, 'rueckmeldung': 2073, 'rueckmeldungen': 2073,
'rueckruf': 3218, 'ruehrt': 1499, 'ruehrte': 1499, 'ruft': 3220, 'ruhrt': 1499, 'ruhrte': 1499, 'rumgehangen': 571,
'rät': 1574, 'sagt': 3222, 'sagte': 3223, 'said': 3224, 'samma': 2831, 'samt': 3225, 'san': 3226, 'sass': 3228,
'sassen': 3229, 'sauna': 571, 'sausen': 895, 'save': 3231, 'says': 3224, 'saß': 3228, 'saßen': 3229, 'schach': 571,
'schaute': 3232, 'schauten': 2633, 'scheduled': 2147, 'scheinbar': 0, 'schicht': 2421, 'schieben': 2621, 'schiebt':
3233, 'schlaegt': 1596, 'schlagt': 1596, 'schlug': 1596, 'schlägt': 1596, 'schneite': 2633, 'schon': 3238, 'schreibt':
3239, 'schrieb': 2995, 'schuld': 2832, 'schulde': 2832, 'schulden': 3240, 'schuldet': 1605, 'schwaetzchen': 571,
'schwatz': 571, 'schwatzchen': 571, 'seh': 3241, 'sehe': 3241, 'sehen': 3244, 'sein': 2877, 'seine': 2877, 'seiner':
2881, 'seit': 3245, 'sendepause': 2582, 'setz': 1816, 'setze': 1816, 'setzen': 1816, 'setzte': 2633, 'setzten': 2633,
'she': 2721, 'shifted': 2212, 'shoutout': 3209, 'sie': 3246, 'sieht': 2729, 'simse': 3196, 'since': 3247, 'sind':
3257, 'sitzen': 896, 'sitzung': 2274, 'skifahren': 571, 'skitour': 571, 'skypen': 1779, 'sms': 3258, 'sobald': 0,
'solange': 0, 'soll': 3260, 'sollen': 3262, 'sollte': 3266, 'sollten': 3267, 'sozialeinsatz': 564, 'sparring': 3268,
'sparrings': 3010, 'spazieren': 3269, 'spaziergang': 571, 'spenden': 2635, 'spendenaktion': 564, 'spontan': 2671,
'sprach': 1320, 'sprachen': 571, 'sprachnachricht': 2132, 'sprech': 2276, 'spreche': 2276, 'sprechen': 3270,
'spritzer': 571, 'squash': 571, 'stand': 1616, 'standen': 1616, 'startet': 2146, 'statt': 2355, 'stattdessen': 2355,
'stehen': 3271, 'steht': 3272, 'stiess': 2633, 'stiessen': 2633, 'stieß': 2633, 'stießen': 2633, 'stood': 3273,
'storniert': 8, 'suppe': 2635, 'taet': 3274, 'tafel': 1018, 'tarock': 571, 'tat': 3274, 'tauchte': 3276, 'taufe':
2493, 'tauschte': 3277, 'tauschten': 571, 'tausend': 2725, 'teilgenommen': 3278, 'teilnehmende': 571, 'telefonierd':
571, 'telefoniere': 2276, 'telefonieren': 1779, 'telefoniert': 3279, 'telefonierte': 571, 'telefonierten': 571,
'tennis': 571, 'termin': 2339, 'terminiert': 59, 'terminvorschlag': 59, 'text': 3196, 'texted': 2341, 'textet': 1496,
'thanks': 3280, 'theater': 571, 'they': 2721, 'thinks': 1580, 'thx': 2279, 'to': 3282, 'todo': 3281, 'todos': 2065,
'told': 3285, 'total': 2641, 'traeumte': 476, 'traf': 571, 'trafen': 571, 'tratscht': 571, 'traumte': 476, 'treff':
3286, 'treffe': 3287, 'treffen': 3289, 'trifft': 3290, 'troffe': 571, 'troffn': 571, 'trost': 3123, 'tät': 3274,
'uban': 3293, 'uber': 3295, 'uberleg': 3297, 'uberlege': 3298, 'ubern': 3293, 'ueban': 3293, 'ueber': 3300,
'ueberleg': 3297, 'ueberlege': 3298, 'uebern': 3293, 'um': 3301, 'umgebucht': 2621, 'umgelegt': 2621, 'umsonst': 3302,
'umzugskisten': 2927, 'und': 3303, 'unentgeltlich': 564, 'unerreichbar': 8, 'uns': 3304, 'unsicher': 3305, 'unter':
3307, 'unterhalten': 571, 'unterhielt': 3277, 'unterhielten': 571, 'unterrichtet': 571, 'unterschrieben': 571,
'unterzeichnet': 571, 'v': 3315, 'verabredet': 59, 'verabschiedet': 571, 'verabschiedung': 571, 'verbaselt': 8,
'verbesserungsvorschlaege': 2073, 'verbesserungsvorschlage': 2128, 'verbummelt': 8, 'vereinbart': 3316, 'vergebens':
3317, 'vergeblich': 3318, 'vergessen': 3322, 'verhandelt': 571, 'verkostet': 571, 'verlangt': 1371, 'verlegt': 2182,
'vermisse': 476, 'vernissage': 2493, 'verpasst': 8, 'verpasster': 3323, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8,
'versaumt': 8, 'verschieben': 3324, 'verschiebt': 3325, 'verschlafen': 8, 'verschobe': 3326, 'verschoben': 2182,
'verschwitzt': 8, 'versoehnt': 571, 'versohnt': 571, 'versprach': 3328, 'versprech': 2852, 'verspreche': 2852,
'verspricht': 1646, 'versuch': 3208, 'versuche': 3208, 'versuchs': 3208, 'versucht': 3329, 'vertagt': 2182,
'vertroestet': 8, 'vertrostet': 8, 'vielen': 2725, 'vielleicht': 3330, 'voellig': 2641, 'voll': 563, 'vollig': 2641,
'volunteered': 3331, 'volunteering': 3331, 'vom': 3335, 'von': 3366, 'vor': 3368, 'vorbeigekommen': 571,
'vorbeigeschaut': 571, 'vorgemerkt': 59, 'vorgestellt': 571, 'vorgezogen': 2621, 'vortrag': 2493, 'vorverlegt': 2621,
'waehrend': 3369, 'waer': 3374, 'waere': 3379, 'waeren': 3380, 'wahrend': 3369, 'waiting': 3381, 'wanderung': 571,
'war': 3400, 'ware': 3402, 'waren': 3409, 'warn': 1700, 'warnt': 1703, 'warnte': 1703, 'wart': 3411, 'warte': 2867,
'warten': 3414, 'wartet': 1704, 'was': 3415, 'weder': 3418, 'weil': 0, 'weiss': 3419, 'weiß': 3419, 'welche': 0,
'welcher': 0, 'wenn': 3425, 'wenns': 3424, 'wer': 3426, 'werd': 3427, 'werde': 3429, 'werden': 3431, 'whatsapp': 3258,
'wie': 3433, 'wieder': 2671, 'wiedergesehen': 571, 'wiedersehen': 571, 'wiedervorlage': 4, 'will': 3438, 'wir': 3456,
'wird': 3460, 'wirds': 3461, 'with': 3462, 'wo': 3463, 'woan': 1720, 'wofuer': 3468, 'wofur': 3473, 'wohnt': 2146,
'wollen': 3474, 'wollt': 3476, 'wollte': 3477, 'wollten': 3478, 'womit': 3480, 'worauf': 3480, 'workshop': 3483,
'worn': 1720, 'wort': 2460, 'worum': 3480, 'wrote': 2341, 'wuenschen': 1734, 'wuenscht': 1736, 'wuerd': 3274,
'wuerde': 3484, 'wunschen': 1734, 'wunscht': 1738, 'wurd': 3274, 'wurde': 3486, 'wurden': 3487, 'wurds': 3461, 'wv':
4, 'wär': 3489, 'wäre': 3402, 'wären': 3380, 'würde': 3484, 'yoga': 571, 'you': 3490, 'zoomen': 1779, 'zu': 3492,
'zufaellig': 3493, 'zufallig': 3493, 'zuruckgerufen': 571, 'zuruckzurufen': 1282, 'zurueckgerufen': 571,
'zurueckzurufen': 1282, 'zusage': 407, 'zusammen': 3494, 'zusammengehockt': 571, 'zusammengekommen': 571,
'zusammengesessen': 571, 'zusammengesetzt': 571, 'zusammengestanden': 571, 'zusammengetroffen': 571, 'zuspruch':
3123}]


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

