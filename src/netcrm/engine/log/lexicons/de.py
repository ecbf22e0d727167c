"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bloß', 'bräuchte', 'bäckt', 'café', 'dazugestoßen', 'drückt', 'dä',
'dürfte', 'erhält', 'frägt', 'fänd', 'fön', 'fördert', 'gedrückt', 'groß', 'heißt', 'hält', 'hätte', 'hätten', 'klär',
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
('ended', 'reach', 'done'), 'abgeklaert': ('done',), 'abgeklart': ('done',), 'abgemacht': ('agreed',), 'abgenommen':
('ended',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abgeschickt': ('writes', 'done'), 'abgesprochen':
('agreed',), 'abgmacht': ('agreed',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',),
'abliefern': ('giveinf',), 'abrechnung': ('doc',), 'absage': ('hello',), 'absagen': ('giveinf',), 'abschied':
('way',), 'abschleppseil': ('tool',), 'abschlussarbeit': ('work',), 'abschnitt': ('work',), 'absolviert': ('verb3',),
'abstract': ('work',), 'abteilung': ('rel',), 'adapter': ('tool',), 'adler': ('name_words',), 'adoptiert': ('verb3',),
'adresse': ('thing', 'doc', 'address'), 'advice': ('counsel',), 'aeltere': ('attribute',), 'aelteren': ('attribute',),
'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte': ('verb3',), 'aerztin': ('expert',), 'agentur': ('rel',
'expert'), 'aggregat': ('tool',), 'agluetet': ('attempt', 'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft':
('attempt', 'reach'), 'agrueft': ('attempt', 'reach'), 'akkubohrer': ('tool',), 'akkuschrauber': ('tool',),
'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'), 'als': ('hello',), 'also': ('filler',),
'alt': ('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten': ('attribute',), 'altenheim':
('community',), 'alter': ('attribute',), 'altere': ('attribute',), 'alteren': ('attribute',), 'alterer':
('attribute',), 'amsel': ('name_words',), 'an': ('particle',), 'analysiert': ('verb3',), 'and': ('and',), 'angebot':
('hello', 'work', 'doc', 'document'), 'angebote': ('document',), 'angeboten': ('vowed',), 'angebotsschreiben':
('work',), 'angechattet': ('reach',), 'angefordert': ('asked_for',), 'angefragt': ('asked_for',), 'angefunkt':
('reach',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed',
'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'),
'angelika': ('name_words',), 'angemailt': ('reach',), 'angepingt': ('reach',), 'angerufen': ('ended', 'attempt',
'hello', 'reach', 'done'), 'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',),
'angesprochen': ('reach',), 'angetextet': ('reach',), 'angewaehlt': ('attempt',), 'angewahlt': ('attempt',),
'anhaenger': ('tool',), 'anhaengerkupplung': ('tool',), 'anhanger': ('tool',), 'anhangerkupplung': ('tool',), 'anker':
('name_words',), 'anlage': ('tool',), 'anleitung': ('thing',), 'anmeldung': ('work',), 'anruf': ('hello',
'appointment'), 'anrufen': ('attempt', 'hello', 'giveinf', 'callinf'), 'ans': ('hello',), 'ansage': ('opinion',),
'anschauen': ('giveinf',), 'anschliessend': ('filler',), 'anschreiben': ('work', 'callinf'), 'anschrift':
('address',), 'ansehen': ('giveinf',), 'ansicht': ('opinion',), 'antrag': ('work', 'doc'), 'antwort': ('answers',
'doc', 'document'), 'antworten': ('giveinf',), 'antwortet': ('saysv',), 'antwortete': ('reach', 'saysv'),
'anvertraut': ('lent',), 'anwaeltin': ('rel', 'expert'), 'anwalt': ('rel', 'expert'), 'anwaltin': ('rel', 'expert'),
'anzahlung': ('comes_in', 'document'), 'anzeige': ('work',), 'anzug': ('tool',), 'apero': ('outing',), 'apfel':
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
'ausgemacht': ('agreed',), 'ausgerichtet': ('vowed',), 'ausgetauscht': ('ended',), 'ausglichn': ('lent',),
'ausgmacht': ('agreed',), 'ausleihen': ('giveinf',), 'ausm': ('hello',), 'ausmachen': ('giveinf',), 'ausnahmsweise':
('filler',), 'ausrichten': ('giveinf',), 'ausschreibung': ('work',), 'ausserdem': ('filler',), 'ausweis':
('own_affair', 'doc'), 'auswertung': ('doc',), 'auto': ('tool',), 'außerdem': ('filler',), 'axt': ('tool',), 'azubi':
('rel',), 'baby': ('rel',), 'babybett': ('tool',), 'babysitter': ('expert',), 'babysitterin': ('expert',), 'bach':
('name_words',), 'bachelorarbeit': ('own_affair', 'work'), 'back': ('acts1', 'serves'), 'backe': ('give1', 'acts1',
'serves'), 'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',), 'baenke': ('tool',), 'baer':
('name_words',), 'bahn': ('bookable',), 'bahnhofsmission': ('community',), 'bald': ('filler', 'hello'), 'ball':
('name_words',), 'bank': ('rel', 'expert'), 'bankberater': ('expert',), 'bankberaterin': ('expert',), 'banke':
('tool',), 'bar': ('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1', 'imperative', 'serves'), 'baue':
('give1', 'imperative', 'serves'), 'bauer': ('name_words',), 'baum': ('name_words',), 'baustelle': ('site',), 'baut':
('verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beamer': ('tool',),
'beamerkabel': ('tool',), 'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte':
('verb3',), 'beck': ('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',),
'beeindruckt': ('verb3',), 'beendet': ('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befund':
('comes_in',), 'befunde': ('comes_in',), 'befurchtet': ('verb3',), 'begann': ('verb3',), 'begegnet': ('ended',
'gone'), 'begeistert': ('verb3',), 'beginnt': ('verb3',), 'begleit': ('acts1',), 'begleite': ('acts1',), 'begleitete':
('reach',), 'beglichen': ('done',), 'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',),
'behoben': ('done',), 'bei': ('hello',), 'beide': ('they', 'hello', 'both'), 'beiden': ('them',), 'beides': ('both',),
'beim': ('hello',), 'bekam': ('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht':
('introduced',), 'beklagt': ('verb3',), 'bekomm': ('verb1',), 'bekomme': ('verb1',), 'bekommen': ('hello',),
'bekommt': ('verb3',), 'beleg': ('doc',), 'belege': ('doc',), 'bemaengelt': ('verb3',), 'bemangelt': ('verb3',),
'beneidet': ('verb3',), 'benoetigt': ('needs',), 'benotigt': ('needs',), 'beraten': ('ended',), 'berater':
('expert',), 'beraterin': ('expert',), 'berechnet': ('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3',
'deed3', 'sends3'), 'bereitgestellt': ('done',), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg':
('name_words',), 'bergtour': ('outing',), 'bergwacht': ('community',), 'bericht': ('thing', 'document'), 'berichtet':
('ended', 'recounts', 'says', 'verb3'), 'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'bescheid':
('comes_in', 'hello'), 'bescheinigung': ('doc',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besen':
('tool',), 'besitzt': ('verb3',), 'besorg': ('give1', 'deed1', 'verb1', 'serves'), 'besorge': ('give1', 'deed1',
'verb1', 'serves'), 'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3',
'sends3', 'done', 'does3', 'named_to', 'serves3'), 'besorgts': ('deed3',), 'bespr': ('hello',), 'besprechung':
('hello', 'appointment'), 'besprochen': ('ended', 'hello', 'agreed'), 'bestaetig': ('give1',), 'bestaetige':
('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestaetigte':
('says', 'verb3'), 'bestaetigung': ('doc', 'document'), 'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen':
('giveinf',), 'bestatigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestatigte': ('says', 'verb3'),
'bestatigung': ('doc', 'document'), 'beste': ('attribute',), 'besteck': ('tool',), 'bestell': ('serves',), 'bestelle':
('serves',), 'bestellt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'asked_for', 'serves3'), 'besten':
('attribute',), 'bester': ('attribute',), 'besuch': ('acts1',), 'besuche': ('give1', 'acts1'), 'besuchen': ('giveinf',
'callinf', 'acts1'), 'besucht': ('ended', 'hello', 'reach', 'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',),
'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',), 'bewerbungsschreiben':
('work',), 'bewerbungsunterlagen': ('work',), 'bewertet': ('verb3',), 'bewirb': ('imperative',), 'bewirbt':
('verb3',), 'bewundert': ('verb3',), 'bezahl': ('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt':
('give3', 'sends3', 'done'), 'bier': ('hello', 'appointment', 'outing', 'way'), 'bierbaenke': ('tool',), 'bierbank':
('tool',), 'bierbanke': ('tool',), 'bierchen': ('outing',), 'biere': ('outing',), 'bierzapfanlage': ('tool',),
'bierzeltgarnitur': ('tool',), 'biete': ('imperative',), 'bike': ('tool',), 'bilanz': ('doc',), 'bild': ('doc',),
'bilder': ('doc',), 'bildschirm': ('tool',), 'bill': ('name_words',), 'bimmelte': ('reach',), 'bin': ('hello',
'verb1'), 'birn': ('name_words',), 'bis': ('hello',), 'bisher': ('hello',), 'bissl': ('hello',), 'bitte': ('filler',
'imperative'), 'bittet': ('bidding', 'verb3', 'does3'), 'bleib': ('imperative',), 'bleiben': ('verb3',), 'bleibt':
('verb3',), 'blieb': ('verb3',), 'blog': ('work',), 'blogpost': ('work', 'thing'), 'bloss': ('filler',), 'bloß':
('filler',), 'bluesky': ('network',), 'blum': ('name_words',), 'blumen': ('by_post',), 'blumenstrauss': ('by_post',),
'blutwerte': ('comes_in',), 'boehm': ('name_words',), 'bohm': ('name_words',), 'bohrer': ('tool',), 'bohrmaschine':
('tool',), 'bollerwagen': ('tool',), 'boomt': ('verb3',), 'boot': ('tool',), 'borg': ('give1', 'serves'), 'borge':
('give1', 'serves'), 'borgen': ('giveinf',), 'borgt': ('give3', 'lent', 'serves3'), 'boss': ('rel',), 'botschaft':
('opinion',), 'bouldern': ('outing',), 'box': ('tool',), 'boxen': ('tool',), 'bp': ('work',), 'brach': ('verb3',),
'brachte': ('verb3',), 'braeuchte': ('verb3', 'should', 'needs'), 'braeuchten': ('should', 'needs'), 'brand':
('name_words',), 'brannte': ('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'),
'braucht': ('hello', 'verb3', 'needs'), 'brauchte': ('verb3', 'should', 'needs'), 'brauchten': ('should', 'needs'),
'braun': ('name_words',), 'brennofen': ('tool',), 'brennt': ('verb3',), 'brettspiel': ('tool',), 'bricht': ('verb3',),
'briefen': ('callinf',), 'bring': ('hello', 'give1', 'acts1', 'verb1', 'serves'), 'bringe': ('hello', 'give1',
'acts1', 'verb1', 'serves'), 'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('hello', 'verb3', 'give3', 'sends3',
'serves3'), 'broschuere': ('work',), 'broschure': ('work',), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke':
('name_words',), 'brunche': ('acts1',), 'brunchen': ('acts1',), 'bräuchte': ('verb3', 'should', 'needs'), 'buch':
('work', 'thing', 'by_post', 'tool', 'serves'), 'buche': ('give1', 'name_words', 'deed1', 'serves'), 'buchen':
('giveinf',), 'bucher': ('by_post', 'tool'), 'bucherei': ('community',), 'buchhalter': ('expert',), 'buchhalterin':
('expert',), 'bucht': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'buchtipp': ('thing',), 'budget': ('site',),
'budgetiert': ('verb3',), 'buecher': ('by_post', 'tool'), 'buecherei': ('community',), 'buegeleisen': ('tool',),
'buero': ('rel', 'site'), 'bugeleisen': ('tool',), 'build': ('imperative',), 'buro': ('rel', 'site'), 'bus':
('tool',), 'busch': ('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw': ('and',), 'bäckt': ('give3',),
'call': ('appointment', 'way'), 'called': ('reach',), 'camper': ('tool',), 'caritas': ('community',), 'caterer':
('expert',), 'cateringfirma': ('expert',), 'cello': ('tool',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged':
('reviewed',), 'charge': ('imperative',), 'chat': ('way',), 'check': ('deed1', 'serves'), 'checke': ('give1', 'deed1',
'serves'), 'checken': ('giveinf',), 'checkliste': ('thing',), 'checklisten': ('thing',), 'checkt': ('give3', 'deed3',
'sends3', 'does3', 'serves3'), 'chef': ('rel',), 'chefin': ('rel',), 'christ': ('name_words',), 'closed': ('verb3',),
'closte': ('verb3',), 'coacht': ('verb3',), 'code': ('work',), 'cofounder': ('rel',), 'connecte': ('give1',),
'connected': ('give3', 'introduced'), 'connecten': ('giveinf',), 'connectet': ('give3', 'introduced'), 'coo':
('rel',), 'cousin': ('rel',), 'cousine': ('rel',), 'crew': ('rel',), 'cto': ('rel',), 'cut': ('imperative',), 'cv':
('work',), 'd': ('det',), 'dabeigewesen': ('reach',), 'dabeisein': ('comeinf',), 'dachbox': ('tool',), 'dachte':
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
('community',), 'diaprojektor': ('tool',), 'dick': ('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag':
('hello',), 'dienstleister': ('expert',), 'dienstleisterin': ('expert',), 'dies': ('it',), 'diese': ('det', 'hello'),
'diesem': ('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'diktiert':
('handed',), 'dill': ('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'diplomarbeit':
('own_affair', 'work'), 'direkt': ('filler',), 'dirndl': ('tool',), 'diss': ('work',), 'dissertation': ('work',),
'ditch': ('imperative',), 'doch': ('filler',), 'doktor': ('title',), 'doktorarbeit': ('own_affair', 'work'),
'dokument': ('thing',), 'donnerstag': ('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt':
('bidding', 'verb3'), 'draengte': ('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte':
('verb3',), 'dreh': ('imperative',), 'drehbuch': ('work',), 'drehbuchentwurf': ('work',), 'drehmomentschluessel':
('tool',), 'drehmomentschlussel': ('tool',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',),
'drink': ('outing',), 'drinks': ('outing',), 'drohne': ('tool',), 'drop': ('imperative',), 'druck': ('serves',),
'drucke': ('give1', 'serves'), 'drucker': ('tool',), 'druckerei': ('expert',), 'druckerpresse': ('tool',), 'druckt':
('verb3', 'give3', 'deed3', 'sends3', 'does3', 'serves3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn':
('name_words',), 'duerfe': ('should',), 'duerfte': ('verb3',), 'duerften': ('should',), 'dunn': ('name_words',),
'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('ended',
'reviewed'), 'durchgegeben': ('handed', 'writes', 'named_to'), 'durchgehen': ('giveinf',), 'durchgekaut':
('reviewed',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgereicht': ('named_to',),
'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert':
('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durchwahl':
('address',), 'durfe': ('should',), 'durfte': ('verb3',), 'durften': ('should',), 'dvd': ('tool',), 'dürfte':
('verb3',), 'e': ('filler', 'tool'), 'eam': ('them', 'to_them'), 'earm': ('them',), 'eben': ('filler',), 'ebenfalls':
('filler',), 'eh': ('filler',), 'ehefrau': ('rel',), 'ehemalige': ('attribute',), 'ehemaligen': ('attribute',),
'ehemaliger': ('attribute',), 'ehemann': ('rel',), 'ehrenamtliche': ('helper',), 'ehrenamtlicher': ('helper',),
'ehrlich': ('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',),
'ein': ('det', 'hello', 'particle'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'),
'einen': ('det', 'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut':
('counselled',), 'eingefordert': ('asked_for',), 'eingeholt': ('done',), 'eingeladen': ('invites', 'reach'),
'eingereicht': ('done',), 'eingeschaerft': ('counselled',), 'eingescharft': ('counselled',), 'eingeworfen': ('done',),
'einladen': ('giveinf', 'callinf'), 'einladt': ('invites',), 'einladung': ('document',), 'einlaedt': ('invites',),
'einleitung': ('work',), 'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten':
('giveinf',), 'einschaetzung': ('opinion',), 'einschatzung': ('opinion',), 'einstweilen': ('filler',), 'elektriker':
('expert',), 'elektrikerin': ('expert',), 'eltern': ('rel',), 'elternverein': ('community',), 'em': ('article',),
'emailed': ('reach',), 'empfahl': ('verb3',), 'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen':
('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled', 'named_to'),
'ende': ('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endlich': ('filler', 'hello'), 'engagiert':
('verb3',), 'engagierte': ('verb3',), 'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',),
'entlasst': ('verb3',), 'entliess': ('verb3',), 'entscheidet': ('verb3',), 'entscheidung': ('comes_in', 'doc',
'document'), 'entschied': ('verb3',), 'entschlackt': ('reviewed',), 'entschuldigt': ('verb3',), 'entschuldigte':
('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht': ('verb3',), 'entwerfe': ('serves',), 'entwickelt': ('verb3',),
'entwickler': ('expert',), 'entwicklerin': ('expert',), 'entwirft': ('sends3', 'does3', 'serves3'), 'entworfen':
('done',), 'entwuerfe': ('work',), 'entwurf': ('work', 'doc'), 'entwurfe': ('work',), 'er': ('they', 'hello'),
'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte': ('verb3',), 'erfahren': ('seen_of',), 'ergaenze': ('give1',),
'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3', 'sends3', 'done'), 'erganze': ('give1',), 'erganzen':
('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3', 'done'), 'ergebnis': ('comes_in',), 'ergebnisse': ('comes_in',),
'erhoeh': ('imperative',), 'erhoehe': ('imperative',), 'erhoeht': ('imperative',), 'erhoh': ('imperative',), 'erhohe':
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
'erwartete': ('verb3',), 'erwidert': ('saysv',), 'erwiderte': ('saysv',), 'erwog': ('verb3',), 'erzaehlt': ('ended',
'recounts', 'says', 'verb3', 'said'), 'erzaehlte': ('says', 'verb3'), 'erzaehlung': ('work',), 'erzahlt': ('ended',
'recounts', 'says', 'verb3', 'said'), 'erzahlte': ('says', 'verb3'), 'erzahlung': ('work',), 'erzielt': ('verb3',),
'es': ('it',), 'espressomaschine': ('tool',), 'ess': ('acts1',), 'esse': ('acts1',), 'essen': ('hello', 'appointment',
'acts1', 'way'), 'etwas': ('hello',), 'euch': ('hello',), 'eurer': ('hello',), 'ewig': ('filler',), 'ex': ('rel',),
'excel': ('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'exposee': ('work',),
'facebook': ('network',), 'facharbeit': ('work',), 'faehrt': ('verb3',), 'faellt': ('hello', 'verb3'), 'faende':
('saysv',), 'faengt': ('verb3',), 'fahr': ('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',), 'fahrkarten':
('bookable',), 'fahrrad': ('tool',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'fallt':
('hello', 'verb3'), 'familie': ('rel',), 'familien': ('rel',), 'fand': ('says', 'verb3', 'saysv'), 'fande':
('saysv',), 'fanden': ('verb3',), 'fands': ('verb3',), 'fang': ('imperative',), 'fangt': ('verb3',), 'faxe':
('give1',), 'faxen': ('giveinf',), 'faxt': ('give3',), 'fazit': ('work', 'opinion'), 'fb': ('network',), 'feedback':
('doc', 'opinion'), 'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feierabendbier': ('outing',), 'feiere': ('acts1',),
'feiern': ('acts1',), 'feiert': ('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'ferienhaus': ('tool',),
'ferienwohnung': ('tool',), 'fernglas': ('tool',), 'fertig': ('done',), 'fertigt': ('deed3',), 'festplatte':
('tool',), 'festzeltgarnitur': ('tool',), 'feuert': ('verb3',), 'feuerte': ('verb3',), 'feuerwehr': ('community',),
'fiel': ('verb3',), 'film': ('work',), 'finanziert': ('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',),
'find': ('verb1',), 'finde': ('verb1',), 'finden': ('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'),
'finds': ('saysv',), 'fing': ('verb3',), 'fink': ('name_words',), 'fire': ('imperative',), 'firma': ('rel',),
'fischer': ('name_words',), 'fitness': ('outing',), 'fix': ('filler',), 'fixt': ('deed3',), 'flasche': ('by_post',),
'flex': ('tool',), 'flieg': ('acts1',), 'fliege': ('acts1', 'tool'), 'fliegen': ('acts1',), 'fliegt': ('verb3',),
'fliesen': ('comes_in',), 'flog': ('verb3',), 'flora': ('name_words',), 'florenz': ('name_words',), 'floriert':
('verb3',), 'fluchtlingshilfe': ('community',), 'fluechtlingshilfe': ('community',), 'fluege': ('bookable',), 'flug':
('bookable',), 'flugblatt': ('work',), 'fluge': ('bookable',), 'flyer': ('work',), 'focus': ('imperative',), 'foen':
('tool',), 'foerderantrag': ('work',), 'foerderskizze': ('work',), 'foerdert': ('verb3',), 'fokussier':
('imperative',), 'fokussiere': ('imperative',), 'folge': ('work',), 'folgt': ('verb3',), 'folgte': ('verb3',),
'folie': ('work',), 'folien': ('work', 'thing', 'site'), 'fon': ('tool',), 'fonds': ('rel',), 'forderantrag':
('work',), 'forderskizze': ('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formular': ('thing', 'doc'),
'formulier': ('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'),
'forwarde': ('give1',), 'forwarded': ('serves3',), 'forwarden': ('giveinf',), 'forwardet': ('give3', 'serves3'),
'foto': ('doc',), 'fotograf': ('expert',), 'fotografin': ('expert',), 'fotos': ('doc',), 'founder': ('rel',), 'fr':
('title',), 'frack': ('tool',), 'frag': ('give1', 'imperative', 'serves'), 'frage': ('give1', 'serves'), 'fragen':
('giveinf',), 'fragenkatalog': ('thing',), 'fragt': ('says', 'bidding', 'verb3', 'give3', 'sends3', 'does3',
'serves3'), 'fragte': ('says', 'verb3'), 'frank': ('name_words',), 'franke': ('name_words',), 'frau': ('hello', 'rel',
'title'), 'frauen': ('rel',), 'frauenhaus': ('community',), 'frei': ('name_words',), 'freigabe': ('comes_in',
'document'), 'freigeben': ('giveinf',), 'freigegeben': ('handed', 'done'), 'freitag': ('hello', 'name_words'),
'freiwillige': ('helper',), 'freiwilliger': ('helper',), 'freu': ('verb1',), 'freue': ('verb1',), 'freund': ('rel',
'name_words'), 'freunde': ('rel',), 'freunden': ('rel',), 'freundin': ('rel',), 'freundinnen': ('rel',),
'freundlicherweise': ('filler',), 'freut': ('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm':
('name_words',), 'frueh': ('hello',), 'frueher': ('hello',), 'fruehere': ('attribute',), 'frueheren': ('attribute',),
'frueherer': ('attribute',), 'fruehstueck': ('hello', 'acts1', 'way'), 'fruehstuecke': ('acts1',), 'fruehstuecken':
('acts1',), 'fruh': ('hello',), 'fruher': ('hello',), 'fruhere': ('attribute',), 'fruheren': ('attribute',),
'fruherer': ('attribute',), 'fruhstuck': ('hello', 'acts1', 'way'), 'fruhstucke': ('acts1',), 'fruhstucken':
('acts1',), 'fuchs': ('name_words',), 'fuehrerschein': ('own_affair',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',),
'fuellt': ('sends3',), 'fuer': ('hello',), 'fuern': ('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',),
'fuhrerschein': ('own_affair',), 'fuhrt': ('verb3',), 'fuhrte': ('verb3',), 'fullt': ('sends3',), 'fund': ('rel',),
'funktioniert': ('verb3',), 'fur': ('hello',), 'furn': ('hello',), 'furs': ('hello',), 'fusioniert': ('verb3',),
'fussball': ('outing',), 'fön': ('tool',), 'fördert': ('verb3',), 'gab': ('verb3',), 'gaestezimmer': ('tool',),
'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'ganze': ('hello',), 'ganzen': ('hello',), 'garage': ('tool',),
'garantiert': ('vowed',), 'garten': ('site',), 'gassi': ('outing',), 'gastezimmer': ('tool',), 'gatte': ('rel',),
'gattin': ('rel',), 'geantwortet': ('reach', 'answers'), 'gearbeitet': ('ended',), 'geb': ('give1', 'verb1',
'serves'), 'gebaut': ('done',), 'gebe': ('give1', 'verb1', 'serves'), 'geben': ('hello', 'give1', 'give3', 'giveinf'),
'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed', 'lent'), 'gebracht': ('handed', 'done',
'lent_out'), 'gebruncht': ('ended',), 'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello',),
'gechallenged': ('reviewed',), 'gedicht': ('work',), 'gedichte': ('work',), 'gedruckt': ('done',), 'geeinigt':
('ended', 'agreed'), 'gefahren': ('ended', 'gone'), 'gefeiert': ('ended',), 'geflogen': ('gone',), 'geforwarded':
('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt': ('ended', 'hello'), 'gefruhstuckt': ('ended',
'hello'), 'gegangen': ('ended', 'gone'), 'gegeben': ('handed', 'done', 'named_to', 'lent_out'), 'gegen': ('hello',),
'gegengelesen': ('reviewed',), 'gegessen': ('ended', 'hello'), 'geglaettet': ('reviewed',), 'geglattet':
('reviewed',), 'geh': ('sees1', 'acts1', 'imperative'), 'gehabt': ('hello',), 'gehe': ('sees1', 'acts1'), 'gehen':
('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert': ('recounts', 'hello', 'seen_of'), 'gehoerte': ('verb3',),
'geholfen': ('ended', 'hello'), 'gehort': ('recounts', 'hello', 'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello',
'verb3'), 'geige': ('tool',), 'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart': ('done',), 'geklingelt':
('attempt',), 'gekocht': ('ended',), 'gekuerzt': ('reviewed',), 'gekurzt': ('reviewed',), 'gelacht': ('ended',),
'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen': ('ended', 'gone'), 'gelautet': ('attempt',), 'geld':
('comes_in', 'by_post'), 'geleitet': ('done',), 'gelesen': ('hello', 'reviewed', 'seen_of'), 'geliefert': ('done',),
'geliehen': ('handed', 'lent'), 'gemacht': ('done',), 'gemailt': ('ended', 'attempt', 'hello', 'reach', 'handed',
'writes', 'said', 'done', 'named_to'), 'gemeinde': ('community',), 'gemeint': ('said',), 'gemeldet': ('reach',),
'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'genannt': ('handed', 'named_to'), 'genehmigung': ('comes_in',),
'generator': ('tool',), 'gepaddelt': ('gone',), 'gepilgert': ('gone',), 'gepingt': ('reach',), 'geplaudert':
('ended',), 'geprobt': ('ended',), 'geprueft': ('reviewed', 'done'), 'gepruft': ('reviewed', 'done'), 'gequatscht':
('ended', 'hello'), 'gerade': ('filler', 'hello'), 'geradelt': ('gone',), 'geraet': ('tool',), 'gerat': ('tool',),
'geraten': ('counselled',), 'gerechnet': ('done',), 'geredet': ('ended', 'recounts', 'hello'), 'gereicht': ('done',),
'gereist': ('gone',), 'gereviewt': ('reviewed',), 'gerodelt': ('gone',), 'gerudert': ('gone',), 'gesagt': ('said',),
'gesandt': ('writes', 'done'), 'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaeftsplan':
('work',), 'geschaftsfuhrer': ('rel',), 'geschaftsfuhrerin': ('rel',), 'geschaftsplan': ('work',), 'geschenk':
('by_post',), 'geschenkt': ('handed',), 'geschickt': ('handed', 'writes', 'done', 'named_to'), 'geschirr': ('tool',),
'geschirrset': ('tool',), 'geschlendert': ('gone',), 'geschleppt': ('hello',), 'geschrieben': ('ended', 'attempt',
'hello', 'reach', 'said', 'done', 'named_to'), 'geschwaermt': ('recounts',), 'geschwarmt': ('recounts',),
'geschwister': ('rel',), 'geschwommen': ('gone',), 'geschworen': ('vowed',), 'gesehen': ('ended', 'hello', 'seen_of'),
'gesellte': ('reach',), 'gesellten': ('reach',), 'gesendet': ('handed', 'writes', 'done'), 'gesessen': ('gone',),
'gesimst': ('reach', 'handed', 'named_to'), 'gespielt': ('ended',), 'gesprach': ('hello', 'appointment', 'way'),
'gespraech': ('hello', 'appointment', 'way'), 'gesprochen': ('ended', 'recounts', 'hello'), 'gestand': ('verb3',),
'gestanden': ('gone',), 'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt':
('gone',), 'gestrafft': ('reviewed',), 'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',),
'getextet': ('reach', 'handed'), 'getroffen': ('ended', 'hello', 'reach'), 'getrunken': ('ended', 'hello'),
'gewandelt': ('gone',), 'gewandert': ('gone',), 'gewann': ('verb3',), 'gewerbeschein': ('doc',), 'gewesen': ('ended',
'hello', 'gone'), 'gewhatsappt': ('reach', 'handed', 'named_to'), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',),
'gewunscht': ('asked_for',), 'gezahlt': ('done',), 'gezeigt': ('ended', 'hello'), 'gib': ('give1', 'imperative'),
'gibt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'), 'giesskanne': ('tool',), 'gimbal': ('tool',), 'ging':
('verb3', 'verb1'), 'gitarre': ('tool',), 'glaenzt': ('verb3',), 'glaeser': ('tool',), 'glanzt': ('verb3',), 'glaser':
('tool',), 'glaub': ('verb1',), 'glaube': ('verb1',), 'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'),
'glaubte': ('verb3',), 'glaufen': ('hello',), 'gleich': ('filler', 'hello'), 'glichn': ('lent',), 'gliederung':
('work',), 'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck': ('name_words',), 'gluehwein': ('outing',),
'gluhwein': ('outing',), 'gmeint': ('saysv', 'said'), 'goenn': ('imperative',), 'goennt': ('verb3',), 'gold':
('name_words',), 'golf': ('outing',), 'golfrunde': ('outing',), 'gonn': ('imperative',), 'gonnt': ('verb3',), 'grab':
('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',), 'graf': ('name_words',), 'grafiker': ('expert',),
'grafikerin': ('expert',), 'gratn': ('counselled',), 'gratscht': ('hello',), 'gratulieren': ('callinf',),
'gratuliert': ('hello',), 'gratulierte': ('reach',), 'grill': ('tool',), 'grille': ('acts1',), 'grillen': ('acts1',),
'grillplatte': ('tool',), 'grinst': ('verb3',), 'gross': ('name_words',), 'grosse': ('attribute',), 'grossen':
('attribute', 'hello'), 'grosser': ('attribute',), 'grossmutter': ('rel',), 'grossvater': ('rel',), 'groß':
('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender': ('rel',), 'gruenderin': ('rel',),
'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden': ('verb3',), 'grunder': ('rel',),
'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'grundstuck': ('site',), 'grundstueck':
('site',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed', 'writes'), 'gschribe': ('reach',), 'gschwaermt':
('recounts',), 'gschwarmt': ('recounts',), 'gschwind': ('filler',), 'gsd': ('filler',), 'gseit': ('said',), 'gsessen':
('hello',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'guck': ('acts1',), 'gucke': ('acts1',), 'gussform':
('tool',), 'gut': ('hello', 'name_words'), 'gutachten': ('comes_in', 'work', 'document'), 'guten': ('hello',),
'gutschrift': ('document',), 'gwesn': ('gone',), 'ha': ('have',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello',
'have', 'verb1'), 'haben': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',),
'hacksler': ('tool',), 'haecksler': ('tool',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3', 'meant'),
'haette': ('hello', 'verb3', 'needs', 'verb1', 'meant'), 'haetten': ('meant',), 'haettn': ('verb3',), 'hahn':
('name_words',), 'halb': ('hello',), 'halbiert': ('verb3', 'imperative'), 'half': ('verb3',), 'halle': ('site',),
'halt': ('filler', 'verb3'), 'haltung': ('opinion',), 'ham': ('have',), 'hammer': ('name_words', 'tool'), 'han':
('have',), 'handbuch': ('thing',), 'handelsregisterauszug': ('doc',), 'handkarre': ('tool',), 'handout': ('thing',),
'handwerker': ('expert',), 'handy': ('way',), 'handynummer': ('address',), 'hangt': ('verb3',), 'hase':
('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat': ('verb3', 'hat'), 'hatt': ('verb3', 'meant'),
'hatte': ('hello', 'verb3', 'have', 'hat', 'needs', 'verb1', 'meant'), 'hatten': ('hello', 'verb3', 'have', 'hat',
'verb1', 'meant'), 'hattn': ('verb3',), 'hau': ('imperative',), 'hausaerztin': ('expert',), 'hausarbeit': ('work',),
'hausarzt': ('expert',), 'hausarztin': ('expert',), 'headset': ('tool',), 'heb': ('imperative',), 'hebamme':
('expert',), 'hebt': ('does3',), 'hecht': ('name_words',), 'heide': ('name_words',), 'heimgesucht': ('reach',),
'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',), 'heisst': ('hello',), 'heizstrahler':
('tool',), 'heißt': ('hello',), 'helf': ('give1', 'acts1'), 'helfe': ('give1', 'acts1'), 'helfen': ('giveinf',),
'helfer': ('helper',), 'helferin': ('helper',), 'hend': ('have',), 'herausgesucht': ('handed', 'named_to'), 'herbst':
('name_words',), 'herr': ('hello', 'title'), 'herrn': ('hello', 'title'), 'herzog': ('name_words',), 'hess':
('name_words',), 'heuer': ('hello',), 'heut': ('filler', 'hello'), 'heute': ('hello',), 'hielt': ('verb3',), 'hier':
('hello',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hingefahren': ('attempt',), 'hingeschickt': ('writes',
'done'), 'hinkt': ('verb3',), 'hinterher': ('filler',), 'hinterhergeschickt': ('writes',), 'hire': ('imperative',),
'hired': ('verb3',), 'hirsch': ('name_words',), 'his': ('their',), 'hob': ('have',), 'hochdruckreiniger': ('tool',),
'hochgeladen': ('writes',), 'hochladen': ('giveinf',), 'hochstuhl': ('tool',), 'hod': ('hat',), 'hoer': ('sees1',
'imperative', 'serves'), 'hoere': ('sees1', 'serves'), 'hoerspiel': ('work',), 'hoert': ('verb3', 'give3', 'does3'),
'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('hello', 'give1',
'acts1', 'imperative', 'serves'), 'hole': ('give1', 'acts1', 'serves'), 'holen': ('giveinf',), 'holt': ('hello',
'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'holte': ('verb3',), 'holz': ('comes_in',), 'hom': ('have',),
'homepage': ('work',), 'hor': ('sees1', 'imperative', 'serves'), 'hore': ('sees1', 'serves'), 'horspiel': ('work',),
'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hospiz': ('community',), 'hot': ('hat',), 'hotel':
('bookable',), 'hr': ('title',), 'hubwagen': ('tool',), 'huepfburg': ('tool',), 'hupfburg': ('tool',), 'hält':
('verb3',), 'hätte': ('hello', 'verb3', 'needs', 'verb1', 'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm':
('them',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm': ('them', 'hello', 'to_them'), 'ihms': ('them',),
'ihn': ('them', 'hello'), 'ihna': ('them', 'to_them'), 'ihnen': ('them', 'hello', 'to_them'), 'ihr': ('them', 'their',
'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer':
('their', 'hello'), 'ihres': ('their', 'hello'), 'ihrs': ('them',), 'im': ('hello',), 'immer': ('filler', 'hello'),
'importiert': ('verb3',), 'info': ('document',), 'informier': ('give1',), 'informiere': ('give1',), 'informieren':
('giveinf', 'selfinf'), 'informiert': ('give3', 'done'), 'infos': ('document',), 'inliner': ('tool',), 'ins':
('hello',), 'inserat': ('work',), 'insta': ('network',), 'instagram': ('work', 'network'), 'installateur':
('expert',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte': ('verb3',), 'intro': ('give3',
'document'), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3', 'introduced'), 'introen':
('giveinf',), 'introt': ('give3',), 'investier': ('imperative',), 'investiere': ('imperative',), 'investiert':
('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',), 'inzwischen': ('filler',),
'ipad': ('tool',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isomatte': ('tool',), 'isst': ('verb3',),
'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',), 'jager': ('name_words',), 'jahr':
('hello',), 'jahresabschluss': ('doc',), 'jammert': ('verb3',), 'jammerte': ('verb3',), 'jan': ('name_words',),
'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener': ('det',), 'jetzige': ('attribute',),
'jetzigen': ('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',), 'jeweils': ('both',), 'jogge':
('acts1',), 'joggen': ('acts1',), 'joggingrunde': ('outing',), 'joggt': ('verb3',), 'joined': ('reach',), 'jour':
('appointment',), 'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer': ('attribute',),
'jugendzentrum': ('community',), 'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren': ('attribute',),
'jungerer': ('attribute',), 'just': ('filler',), 'kabel': ('tool',), 'kabelrolle': ('tool',), 'kabeltrommel':
('tool',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaercher': ('tool',), 'kaffee': ('hello', 'appointment',
'way'), 'kaffeemaschine': ('tool',), 'kaiser': ('name_words',), 'kajak': ('tool',), 'kalkulation': ('work', 'thing'),
'kalkuliert': ('verb3', 'deed3'), 'kam': ('reach',), 'kamen': ('reach',), 'kamera': ('tool',), 'kamp':
('name_words',), 'kampft': ('verb3',), 'kampfte': ('verb3',), 'kandidat': ('expert',), 'kandidaten': ('expert',),
'kandidatin': ('expert',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte': ('verb3',), 'kannten':
('verb3',), 'kanu': ('tool',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'karcher': ('tool',), 'karten':
('bookable',), 'kartenabend': ('outing',), 'karton': ('by_post',), 'kastenwagen': ('tool',), 'katalogtext': ('work',),
'kauf': ('imperative', 'serves'), 'kaufe': ('give1', 'serves'), 'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3',
'sends3', 'does3', 'serves3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'keep': ('imperative',), 'kein': ('not',
'hello'), 'keine': ('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not', 'hello'),
'keines': ('not',), 'keller': ('name_words',), 'kennen': ('verb3',), 'kennengelernt': ('ended',), 'kennt': ('verb3',),
'kennzahlen': ('doc',), 'kern': ('name_words',), 'kettensaege': ('tool',), 'kettensage': ('tool',), 'keyboard':
('tool',), 'kill': ('imperative',), 'kind': ('rel',), 'kinder': ('rel',), 'kindergarten': ('community',), 'kindern':
('rel',), 'kindersitz': ('tool',), 'kindertrage': ('tool',), 'kinderwagen': ('tool',), 'kino': ('outing',), 'kirch':
('name_words',), 'kirche': ('community',), 'kisten': ('hello', 'by_post'), 'kita': ('community',), 'klaer': ('give1',
'deed1', 'verb1', 'serves'), 'klaere': ('give1', 'deed1', 'verb1', 'serves'), 'klaeren': ('giveinf', 'deed3'),
'klaert': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'klaerts': ('deed3',), 'klagt': ('says', 'verb3'),
'klagte': ('verb3',), 'klang': ('verb3',), 'klappentext': ('work',), 'klar': ('give1', 'deed1', 'verb1', 'serves'),
'klare': ('give1', 'deed1', 'verb1', 'serves'), 'klaren': ('giveinf', 'deed3'), 'klart': ('give3', 'deed3', 'sends3',
'does3', 'serves3'), 'klarts': ('deed3',), 'klausur': ('own_affair',), 'klavier': ('tool',), 'kleid': ('tool',),
'kleiderkammer': ('community',), 'klein': ('name_words',), 'kleine': ('attribute',), 'kleinen': ('attribute',
'hello'), 'kleiner': ('attribute',), 'klettere': ('acts1',), 'klettern': ('acts1', 'outing'), 'klettert': ('verb3',),
'klingelte': ('reach',), 'klingt': ('verb3',), 'klär': ('give1', 'deed1', 'verb1', 'serves'), 'koa': ('not',), 'koch':
('name_words', 'acts1', 'serves'), 'kochbuch': ('tool',), 'koche': ('give1', 'acts1', 'serves'), 'kochen':
('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte': ('hello', 'verb3',
'verb1'), 'koffer': ('tool',), 'koffertrolley': ('tool',), 'kollege': ('rel',), 'kollegen': ('rel',), 'kollegin':
('rel',), 'kolleginnen': ('rel',), 'kolumne': ('work',), 'komm': ('acts1', 'imperative'), 'komme': ('acts1',),
'kommen': ('comeinf', 'acts1'), 'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'), 'komposition': ('work',),
'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('hello', 'verb3', 'verb1'), 'konstanz': ('name_words',),
'kontakt': ('thing', 'appointment', 'expert', 'address'), 'kontaktdaten': ('address',), 'kontakte': ('thing',
'expert'), 'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3', 'sends3', 'done', 'does3'),
'kontaktierte': ('reach',), 'kontoauszuege': ('doc',), 'kontoauszug': ('doc',), 'kontoauszuge': ('doc',),
'konzentrier': ('imperative',), 'konzentriere': ('imperative',), 'konzentriert': ('imperative',), 'konzept':
('work',), 'konzepte': ('work',), 'kooperiert': ('verb3',), 'kopie': ('comes_in', 'doc'), 'kopien': ('doc',), 'korn':
('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1', 'serves'), 'korrigiere': ('give1',
'serves'), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed', 'sends3', 'done', 'does3', 'serves3'),
'kostenvoranschlag': ('document',), 'kostuem': ('tool',), 'kostum': ('tool',), 'kraft': ('name_words',), 'krank':
('hello',), 'krawatte': ('tool',), 'krebs': ('name_words',), 'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt':
('verb3',), 'kriegte': ('verb3',), 'krimi': ('tool',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',), 'kritisierte':
('verb3',), 'krumm': ('name_words',), 'kuchen': ('by_post',), 'kuehl': ('name_words',), 'kuehlbox': ('tool',),
'kuehlschrank': ('tool',), 'kuehn': ('name_words',), 'kuemmer': ('give1', 'verb1', 'serves'), 'kuemmere': ('give1',
'deed1', 'verb1', 'serves'), 'kuemmern': ('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',),
'kuendig': ('imperative',), 'kuendige': ('imperative',), 'kuendigt': ('verb3', 'imperative'), 'kuendigte': ('verb3',),
'kuenftige': ('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuerz': ('imperative',),
'kuerze': ('imperative',), 'kuhl': ('name_words',), 'kuhlbox': ('tool',), 'kuhlschrank': ('tool',), 'kuhn':
('name_words',), 'kummer': ('give1', 'verb1', 'serves'), 'kummere': ('give1', 'deed1', 'verb1', 'serves'), 'kummern':
('giveinf', 'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundig':
('imperative',), 'kundige': ('imperative',), 'kundigt': ('verb3', 'imperative'), 'kundigte': ('verb3',), 'kundin':
('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',), 'kunftiger': ('attribute',), 'kunst':
('name_words',), 'kurs': ('own_affair',), 'kurz': ('filler', 'hello', 'name_words', 'imperative'), 'kurze': ('hello',
'imperative'), 'kurzer': ('hello',), 'kurzgeschichte': ('work',), 'könnte': ('hello', 'verb3', 'verb1'), 'kühn':
('name_words',), 'kürz': ('imperative',), 'kürze': ('imperative',), 'laborwerte': ('comes_in',), 'lacht': ('verb3',),
'lachte': ('verb3',), 'lad': ('give1', 'verb1', 'serves'), 'lade': ('give1', 'verb1', 'serves'), 'ladegeraet':
('tool',), 'ladegerat': ('tool',), 'ladekabel': ('tool',), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',),
'laenger': ('filler',), 'laesst': ('hello', 'verb3', 'give3'), 'laeuft': ('verb3',), 'laeutete': ('reach',), 'lag':
('verb3',), 'lager': ('site',), 'lampe': ('tool',), 'lampen': ('tool',), 'landingpage': ('work',), 'landkarte':
('tool',), 'lang': ('name_words',), 'lange': ('filler', 'hello'), 'langer': ('filler',), 'langweilt': ('verb3',),
'langweilte': ('verb3',), 'laptop': ('tool',), 'las': ('verb3',), 'lass': ('give1', 'verb1', 'imperative'), 'lasse':
('give1', 'verb1'), 'lassen': ('hello',), 'lasst': ('hello', 'verb3', 'give3', 'imperative'), 'lastenfahrrad':
('tool',), 'lastenrad': ('tool',), 'lauf': ('acts1',), 'laufe': ('acts1',), 'laufen': ('acts1',), 'laufrunde':
('outing',), 'laufstall': ('tool',), 'lauft': ('verb3',), 'launch': ('imperative',), 'launcht': ('verb3',),
'launchte': ('verb3',), 'lautete': ('reach',), 'lautsprecher': ('tool',), 'lebensgefaehrte': ('rel',),
'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',), 'lebensgefahrtin': ('rel',), 'lebenshilfe': ('community',),
'lebenslaeufe': ('work',), 'lebenslauf': ('work',), 'lebenslaufe': ('work',), 'lebt': ('verb3',), 'lebte': ('verb3',),
'leg': ('give1', 'imperative'), 'lege': ('give1', 'imperative'), 'legt': ('give3', 'does3'), 'lehnt': ('verb3',),
'lehnte': ('verb3',), 'lehrer': ('name_words',), 'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet':
('verb3',), 'leih': ('give1', 'serves'), 'leihe': ('give1', 'serves'), 'leihen': ('giveinf',), 'leihgeraet':
('tool',), 'leihgerat': ('tool',), 'leiht': ('give3', 'serves3'), 'leinwand': ('tool',), 'leistet': ('verb3',),
'leit': ('give1', 'verb1', 'serves'), 'leite': ('give1', 'verb1', 'serves'), 'leiten': ('give1', 'give3'), 'leiter':
('tool',), 'leitet': ('verb3', 'give3', 'deed3', 'serves3'), 'leitete': ('verb3',), 'leitfaden': ('thing',),
'leitfaeden': ('thing',), 'leitfäden': ('thing',), 'lektor': ('expert',), 'lektoriert': ('reviewed',), 'lektorin':
('expert',), 'lenz': ('name_words',), 'lerche': ('name_words',), 'lern': ('imperative',), 'lerne': ('imperative',),
'lernt': ('verb3',), 'lernte': ('verb3',), 'les': ('give1', 'sees1', 'serves'), 'lese': ('give1', 'sees1', 'verb1',
'serves'), 'lesen': ('giveinf',), 'leseprobe': ('work',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten':
('hello',), 'letztens': ('hello',), 'letzter': ('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lichtanlage':
('tool',), 'lieb': ('name_words',), 'lieber': ('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief':
('verb3',), 'liefer': ('give1', 'deed1', 'serves'), 'lieferant': ('expert',), 'lieferanten': ('expert',),
'lieferantin': ('expert',), 'liefere': ('give1', 'deed1', 'serves'), 'liefern': ('give1', 'give3', 'giveinf',
'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'lieferte': ('verb3',), 'lieferung':
('comes_in', 'document'), 'lieferwagen': ('tool',), 'liegt': ('verb3',), 'liess': ('verb3',), 'liest': ('verb3',
'give3', 'sends3', 'does3', 'serves3'), 'ließ': ('verb3',), 'linde': ('name_words',), 'linie': ('opinion',), 'link':
('thing', 'document'), 'linkedin': ('network', 'way'), 'links': ('thing',), 'liste': ('thing', 'doc'),
'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',), 'lobte': ('verb3',), 'loetkolben': ('tool',),
'loetstation': ('tool',), 'loewe': ('name_words',), 'logo': ('doc', 'site'), 'lokal': ('bookable',), 'los':
('sends_apart',), 'losgeschickt': ('writes', 'done'), 'lotkolben': ('tool',), 'lotstation': ('tool',), 'lowe':
('name_words',), 'lud': ('invites',), 'lunch': ('appointment', 'way'), 'lunche': ('acts1',), 'lunchen': ('acts1',),
'lust': ('name_words',), 'lässt': ('hello', 'verb3', 'give3'), 'läutete': ('reach',), 'ma': ('me', 'filler'), 'mach':
('hello', 'give1', 'verb1', 'imperative', 'serves'), 'mache': ('hello', 'give1', 'verb1', 'serves'), 'machen':
('give1', 'giveinf'), 'machs': ('imperative',), 'macht': ('hello', 'verb3', 'give3', 'deed3', 'does3', 'imperative',
'serves3'), 'machte': ('verb3',), 'maenner': ('rel',), 'maennern': ('rel',), 'mag': ('verb3',), 'magister':
('title',), 'magisterarbeit': ('work',), 'mahnen': ('callinf',), 'mai': ('name_words',), 'mail': ('verb1', 'address',
'way', 'serves'), 'mailadresse': ('address',), 'maile': ('give1', 'deed1', 'verb1', 'serves'), 'mailen': ('giveinf',),
'mailt': ('give3', 'deed3', 'sends3', 'serves3'), 'mailte': ('reach',), 'mailwechsel': ('way',), 'makler':
('expert',), 'maklerin': ('expert',), 'mal': ('filler', 'hello'), 'maler': ('expert',), 'malerin': ('expert',),
'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'manner': ('rel',), 'mannern': ('rel',), 'manuskript':
('work',), 'mappe': ('work',), 'mark': ('name_words',), 'mass': ('verb3',), 'masse': ('document',), 'masterarbeit':
('own_affair', 'work'), 'mastodon': ('network',), 'material': ('comes_in',), 'maurer': ('name_words',), 'maxicosi':
('tool',), 'may': ('name_words',), 'meckert': ('verb3',), 'meckerte': ('verb3',), 'meeting': ('appointment', 'way'),
'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my', 'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello',
'verb3', 'saysv'), 'meiner': ('my', 'hello'), 'meines': ('my',), 'meint': ('says', 'hello', 'verb3', 'saysv'),
'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',), 'meints': ('verb3',), 'meinung': ('opinion',), 'meld':
('give1', 'verb1', 'serves'), 'melde': ('give1', 'verb1', 'serves'), 'melden': ('give1', 'giveinf', 'selfinf'),
'meldete': ('reach',), 'meldeten': ('reach',), 'melissa': ('name_words',), 'mentort': ('verb3',), 'menuekarte':
('work',), 'menukarte': ('work',), 'mer': ('me',), 'merged': ('deed3',), 'mergt': ('deed3',), 'messe': ('site',),
'messgeraet': ('tool',), 'messgerat': ('tool',), 'messschieber': ('tool',), 'metzger': ('name_words',), 'mi': ('me',),
'mia': ('me',), 'mich': ('me', 'hello'), 'mietet': ('verb3',), 'mietete': ('verb3',), 'mikro': ('tool',), 'mikrofon':
('tool',), 'mikrofone': ('tool',), 'mikroskop': ('tool',), 'mir': ('me', 'hello'), 'mischpult': ('tool',), 'misst':
('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',), 'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',),
'mitbekommen': ('seen_of',), 'mitbringen': ('giveinf',), 'mitessen': ('comeinf',), 'mitfahren': ('comeinf',),
'mitgebracht': ('handed', 'lent_out'), 'mitgegeben': ('handed', 'lent_out'), 'mitgehen': ('comeinf',), 'mitgekommen':
('reach',), 'mitgekriegt': ('seen_of',), 'mitgeschickt': ('writes', 'done'), 'mitgruender': ('rel',), 'mitgruenderin':
('rel',), 'mitgrunder': ('rel',), 'mitgrunderin': ('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',),
'mitnehmen': ('giveinf',), 'mitschrift': ('thing',), 'mittag': ('hello',), 'mittagessen': ('hello', 'appointment',
'way'), 'mittags': ('hello',), 'mittwoch': ('hello',), 'moant': ('saysv',), 'mochte': ('hello', 'verb3', 'will3',
'needs', 'verb1'), 'mochten': ('verb3', 'will3'), 'modell': ('work',), 'modellierholz': ('tool',), 'moderiert':
('verb3',), 'moderierte': ('verb3',), 'moechte': ('hello', 'verb3', 'will3', 'needs', 'verb1'), 'moechten': ('verb3',
'will3'), 'moege': ('should',), 'moegen': ('verb3', 'should'), 'moench': ('name_words',), 'moge': ('should',),
'mogen': ('verb3', 'should'), 'monat': ('hello',), 'monch': ('name_words',), 'mond': ('name_words',), 'monitor':
('tool',), 'montag': ('hello', 'name_words'), 'morgen': ('hello', 'name_words'), 'motivationsschreiben': ('work',),
'motorsense': ('tool',), 'motzt': ('verb3',), 'motzte': ('verb3',), 'mueller': ('name_words',), 'muesse': ('should',),
'muessen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'muesste': ('hello', 'verb3', 'should'), 'muessten':
('should',), 'muller': ('name_words',), 'multimeter': ('tool',), 'musikanlage': ('tool',), 'musikverein':
('community',), 'musiziere': ('acts1',), 'muss': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musse': ('should',),
'mussen': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'musste': ('hello', 'verb3', 'should'), 'mussten':
('should',), 'muster': ('thing', 'by_post', 'doc', 'document'), 'musterbrief': ('thing',), 'mustertexte': ('thing',),
'mustervertrag': ('thing',), 'mutter': ('rel',), 'my': ('my',), 'möchte': ('hello', 'verb3', 'will3', 'needs',
'verb1'), 'müsste': ('hello', 'verb3', 'should'), 'müssten': ('should',), 'n': ('det',), 'nach': ('hello',
'particle'), 'nachbar': ('rel',), 'nachbarin': ('rel',), 'nachbarschaftshilfe': ('community',), 'nachfassen':
('giveinf',), 'nachfolger': ('rel',), 'nachfolgerin': ('rel',), 'nachgebessert': ('reviewed', 'done'), 'nachgefragt':
('asked_for',), 'nachgeliefert': ('done',), 'nachgereicht': ('writes', 'done'), 'nachgeschaerft': ('reviewed',),
'nachgescharft': ('reviewed',), 'nachgeschickt': ('writes', 'done'), 'nachhaken': ('giveinf',), 'nachher':
('filler',), 'nachhilfelehrer': ('expert',), 'nachhilfelehrerin': ('expert',), 'nachliefern': ('giveinf',),
'nachmittag': ('hello',), 'nachreichen': ('giveinf',), 'nachricht': ('comes_in', 'hello'), 'nachste': ('hello',),
'nachsten': ('hello',), 'nachster': ('hello',), 'nacht': ('name_words',), 'nachtmahl': ('hello',), 'nachweis':
('doc',), 'nachweise': ('doc',), 'naechste': ('hello',), 'naechsten': ('hello',), 'naechster': ('hello',),
'naehkaestchen': ('tool',), 'naehmaschine': ('tool',), 'nagel': ('name_words',), 'nahegelegt': ('counselled',),
'nahkastchen': ('tool',), 'nahm': ('verb3',), 'nahmaschine': ('tool',), 'name': ('address',), 'namen': ('address',),
'nannte': ('verb3',), 'nass': ('name_words',), 'navi': ('tool',), 'ne': ('det',), 'nebenbei': ('filler',), 'nebenher':
('filler',), 'ned': ('not',), 'needs': ('needs',), 'neffe': ('rel',), 'nehm': ('give1', 'serves'), 'nehme': ('give1',
'serves'), 'nehmt': ('imperative',), 'nein': ('hello',), 'nem': ('det',), 'nen': ('det', 'hello'), 'nenn': ('give1',),
'nenne': ('give1',), 'nennen': ('giveinf',), 'nennt': ('verb3', 'give3'), 'ner': ('det',), 'nervt': ('verb3',),
'nervte': ('verb3',), 'net': ('not', 'hello'), 'nett': ('filler',), 'netterweise': ('filler',), 'neu':
('name_words',), 'neue': ('attribute', 'hello'), 'neuem': ('attribute',), 'neuen': ('attribute', 'hello'), 'neuer':
('attribute',), 'neues': ('attribute',), 'neulich': ('hello',), 'neumann': ('name_words',), 'newsletter': ('work',
'thing'), 'nich': ('not', 'hello'), 'nicht': ('not', 'hello'), 'nichte': ('rel',), 'nichts': ('not', 'hello'), 'nie':
('not', 'hello'), 'niemals': ('not',), 'niemand': ('not',), 'nimm': ('imperative',), 'nimms': ('imperative',),
'nimmt': ('verb3', 'does3'), 'nit': ('not',), 'nix': ('not', 'hello'), 'nm': ('det',), 'no': ('filler',), 'noch':
('filler', 'hello'), 'nochmal': ('filler',), 'nochmals': ('filler',), 'nod': ('not',), 'noed': ('not',), 'noh':
('filler',), 'notar': ('expert',), 'notarin': ('expert',), 'notizen': ('thing',), 'notstromaggregat': ('tool',),
'novelle': ('work',), 'nummer': ('thing', 'address'), 'nun': ('filler',), 'nur': ('filler', 'hello'), 'nutz':
('imperative',), 'nutze': ('imperative',), 'ob': ('hello',), 'obdachlosenhilfe': ('community',), 'objektiv':
('tool',), 'oder': ('hello',), 'oefter': ('filler',), 'offen': ('filler',), 'offenbar': ('filler',), 'offerte':
('document',), 'ofter': ('filler',), 'ohne': ('not', 'hello'), 'oiso': ('filler',), 'oma': ('rel',), 'onepager':
('work',), 'onkel': ('rel',), 'op': ('own_affair',), 'opa': ('rel',), 'oper': ('outing',), 'operation':
('own_affair',), 'opinion': ('opinion',), 'ordner': ('helper',), 'ordnerin': ('helper',), 'organisier': ('give1',
'deed1', 'serves'), 'organisiere': ('give1', 'deed1', 'verb1', 'serves'), 'organisieren': ('giveinf',), 'organisiert':
('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'organisierte': ('verb3',), 'orthopade': ('expert',),
'orthopadin': ('expert',), 'orthopaede': ('expert',), 'orthopaedin': ('expert',), 'oszilloskop': ('tool',), 'ott':
('name_words',), 'our': ('my',), 'packchen': ('by_post',), 'padel': ('outing',), 'paeckchen': ('by_post',), 'page':
('name_words',), 'paket': ('by_post',), 'paper': ('work', 'thing'), 'paris': ('name_words',), 'parkplatz': ('tool',),
'partitur': ('work',), 'partner': ('rel',), 'partnerin': ('rel',), 'partnerinnen': ('rel',), 'partnern': ('rel',),
'pascal': ('name_words',), 'pass': ('own_affair',), 'passt': ('verb3',), 'passte': ('verb3',), 'pausiert': ('verb3',),
'pausierte': ('verb3',), 'pavillon': ('tool',), 'pdf': ('thing',), 'persoenlich': ('filler',), 'personlich':
('filler',), 'pfarre': ('community',), 'pfarrer': ('name_words',), 'pflegeheim': ('community',), 'physio':
('expert',), 'physiotherapeuten': ('expert',), 'physiotherapeutin': ('expert',), 'pinge': ('give1',), 'pinged':
('reach',), 'pingen': ('giveinf',), 'pingt': ('give3',), 'pitch': ('work',), 'pitchdeck': ('work',), 'pitchdecks':
('work',), 'pitche': ('acts1',), 'pitchen': ('acts1',), 'pitcht': ('verb3',), 'plaene': ('document',), 'plaetze':
('bookable',), 'plakat': ('work',), 'plan': ('work', 'doc'), 'plane': ('document',), 'planen': ('verb3',), 'plant':
('verb3', 'deed3'), 'plante': ('verb3',), 'plattenspieler': ('tool',), 'platz': ('bookable',), 'platze':
('bookable',), 'plaudere': ('acts1',), 'plauderei': ('outing',), 'plaudern': ('acts1',), 'plausch': ('outing',),
'ploetzlich': ('hello',), 'plotter': ('tool',), 'plotzlich': ('hello',), 'plus': ('and',), 'podcast': ('work',
'thing'), 'pohl': ('name_words',), 'poker': ('outing',), 'portfolio': ('work',), 'poste': ('give1',), 'powerbank':
('tool',), 'praesentation': ('work', 'thing'), 'praesentiere': ('acts1',), 'praesentieren': ('acts1',),
'praesentiert': ('verb3',), 'praesentierte': ('verb3',), 'praesi': ('work',), 'praktikant': ('rel',), 'praktikantin':
('rel',), 'pralinen': ('by_post',), 'prasentation': ('work', 'thing'), 'prasentiere': ('acts1',), 'prasentieren':
('acts1',), 'prasentiert': ('verb3',), 'prasentierte': ('verb3',), 'prasi': ('work',), 'praxis': ('site',), 'presse':
('tool',), 'pressemitteilung': ('work',), 'pressetext': ('work',), 'probe': ('comes_in', 'acts1'), 'proben':
('comes_in', 'acts1'), 'probier': ('verb1', 'imperative'), 'probiere': ('verb1', 'imperative'), 'probiert':
('attempt', 'verb3'), 'probierte': ('verb3',), 'probst': ('name_words',), 'produziert': ('verb3',), 'produzierte':
('verb3',), 'professor': ('title',), 'profil': ('work',), 'programmierer': ('expert',), 'programmiererin':
('expert',), 'programmiert': ('deed3',), 'projekt': ('site',), 'projektarbeit': ('work',), 'projektor': ('tool',),
'projektplan': ('work',), 'promoviert': ('verb3',), 'prompt': ('filler',), 'proposal': ('work',), 'protokoll':
('doc',), 'prototyp': ('work',), 'prototypen': ('work',), 'pruef': ('give1', 'deed1', 'verb1', 'serves'), 'pruefe':
('give1', 'deed1', 'verb1', 'serves'), 'pruefen': ('giveinf', 'deed3'), 'prueft': ('give3', 'deed3', 'sends3',
'does3', 'serves3'), 'pruefung': ('own_affair',), 'pruefungen': ('own_affair',), 'pruf': ('give1', 'deed1', 'verb1',
'serves'), 'prufe': ('give1', 'deed1', 'verb1', 'serves'), 'prufen': ('giveinf', 'deed3'), 'pruft': ('give3', 'deed3',
'sends3', 'does3', 'serves3'), 'prufung': ('own_affair',), 'prufungen': ('own_affair',), 'pumpe': ('tool',), 'pushed':
('deed3',), 'pusht': ('deed3',), 'putzfrau': ('expert',), 'puzzle': ('tool',), 'quasi': ('filler',), 'rad': ('tool',),
'radeln': ('acts1',), 'radelte': ('reach',), 'radle': ('acts1',), 'radtour': ('outing',), 'raet': ('verb3',), 'raeum':
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
('reviewed',), 'regenschirm': ('tool',), 'reich': ('give1', 'name_words', 'serves'), 'reiche': ('give1', 'serves'),
'reicht': ('give3', 'sends3', 'serves3'), 'rein': ('hello',), 'reingeschaut': ('reach',), 'reingeschneit': ('reach',),
'reis': ('name_words',), 'reiseadapter': ('tool',), 'reisefuehrer': ('tool',), 'reisefuhrer': ('tool',), 'reist':
('verb3',), 'reiste': ('verb3',), 'reitet': ('verb3',), 'released': ('deed3',), 'releast': ('verb3', 'deed3'),
'rennt': ('verb3',), 'renoviert': ('verb3',), 'repair': ('community',), 'repaircafe': ('community',), 'reparier':
('serves',), 'repariere': ('serves',), 'repariert': ('deed3', 'serves3'), 'report': ('thing',), 'reportage':
('work',), 'reservier': ('give1', 'deed1', 'serves'), 'reserviere': ('give1', 'deed1', 'serves'), 'reservieren':
('giveinf',), 'reserviert': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'retourniere': ('deed1',),
'retournieren': ('giveinf',), 'retourniert': ('give3',), 'rettung': ('community',), 'revanchiere': ('give1',),
'revanchieren': ('giveinf', 'selfinf'), 'reviewed': ('reviewed',), 'reviewt': ('reviewed',), 'rezept': ('thing',),
'richt': ('give1', 'serves'), 'richte': ('give1', 'serves'), 'richter': ('name_words',), 'richtet': ('give3',),
'rief': ('attempt', 'reach'), 'riefen': ('reach',), 'riet': ('verb3',), 'ritter': ('name_words',), 'rohschnitt':
('work',), 'roller': ('tool',), 'roman': ('work', 'tool'), 'rosa': ('name_words',), 'rose': ('name_words',), 'rot':
('name_words',), 'roth': ('name_words',), 'rotiert': ('verb3',), 'router': ('tool',), 'rubergeschickt': ('handed',
'writes'), 'ruberschicken': ('giveinf',), 'ruckmelden': ('giveinf',), 'ruckmeldung': ('answers', 'doc', 'opinion',
'document'), 'ruckruf': ('hello', 'appointment'), 'rucksack': ('tool',), 'rucksacke': ('tool',), 'rucksaecke':
('tool',), 'ruebergeschickt': ('handed', 'writes'), 'rueberschicken': ('giveinf',), 'rueckmelden': ('giveinf',),
'rueckmeldung': ('answers', 'doc', 'opinion', 'document'), 'rueckruf': ('hello', 'appointment'), 'ruehren':
('selfinf',), 'ruf': ('give1', 'verb1', 'serves'), 'rufe': ('attempt', 'give1', 'verb1', 'serves'), 'rufen':
('give1',), 'ruft': ('does3',), 'ruhren': ('selfinf',), 'rät': ('verb3',), 'räum': ('imperative',), 's': ('it',
'det'), 'saal': ('bookable',), 'sachs': ('name_words',), 'sackkarre': ('tool',), 'saege': ('tool',), 'sag': ('give1',
'imperative'), 'sage': ('give1', 'tool'), 'sagen': ('verb3', 'giveinf', 'saysv'), 'sagt': ('says', 'hello', 'verb3',
'give3', 'saysv'), 'sagte': ('says', 'verb3', 'saysv'), 'sagten': ('says', 'saysv'), 'sagts': ('verb3',), 'sah':
('verb3',), 'sammelt': ('verb3',), 'sammelte': ('verb3',), 'samstag': ('hello', 'name_words'), 'samt': ('and',),
'san': ('hello',), 'sank': ('verb3',), 'sass': ('hello', 'verb1'), 'sassen': ('hello',), 'satzung': ('doc',), 'sauna':
('outing',), 'saß': ('hello', 'verb1'), 'saßen': ('hello',), 'schach': ('outing',), 'schaefer': ('name_words',),
'schaemt': ('verb3',), 'schaemte': ('verb3',), 'schaetzt': ('verb3',), 'schaetzte': ('verb3',), 'schafer':
('name_words',), 'schaff': ('give1',), 'schafft': ('verb3',), 'schaffte': ('verb3',), 'schallplatten': ('tool',),
'schamt': ('verb3',), 'schamte': ('verb3',), 'schatzt': ('verb3',), 'schatzte': ('verb3',), 'schau': ('give1',
'sees1', 'acts1', 'verb1', 'serves'), 'schaue': ('give1', 'sees1', 'acts1', 'verb1', 'serves'), 'schaufel': ('tool',),
'schaut': ('give3', 'sends3', 'does3'), 'schaute': ('reach',), 'scheint': ('verb3',), 'scheinwerfer': ('tool',),
'scheitert': ('verb3',), 'scheiterte': ('verb3',), 'schenken': ('giveinf',), 'schenkt': ('give3',), 'schick':
('give1', 'verb1', 'serves'), 'schicke': ('give1', 'deed1', 'verb1', 'serves'), 'schicken': ('hello', 'give1',
'give3', 'giveinf', 'deed3'), 'schicks': ('give1',), 'schickt': ('hello', 'verb3', 'give3', 'deed3', 'sends3',
'serves3'), 'schickte': ('verb3',), 'schickts': ('give3',), 'schieblehre': ('tool',), 'schien': ('verb3',),
'schimpft': ('verb3',), 'schimpfte': ('verb3',), 'schlaeft': ('verb3',), 'schlafsack': ('tool',), 'schlaft':
('verb3',), 'schlauch': ('tool',), 'schliess': ('imperative',), 'schliesse': ('imperative',), 'schliesst': ('verb3',),
'schlitten': ('tool',), 'schlittschuhe': ('tool',), 'schloss': ('verb3',), 'schluessel': ('comes_in', 'tool'),
'schlussel': ('comes_in', 'tool'), 'schmeiss': ('imperative',), 'schmied': ('name_words',), 'schmunzelt': ('verb3',),
'schneeketten': ('tool',), 'schneider': ('name_words',), 'schneite': ('reach',), 'schnell': ('filler',), 'schnitt':
('work',), 'schokolade': ('by_post',), 'schon': ('filler', 'hello'), 'schraubenschluessel': ('tool',),
'schraubenschlussel': ('tool',), 'schraubenzieher': ('tool',), 'schreib': ('give1', 'verb1', 'imperative', 'serves'),
'schreibe': ('give1', 'verb1', 'serves'), 'schreiben': ('hello', 'give1', 'giveinf'), 'schreibt': ('says', 'give3',
'saysv', 'sends3', 'serves3'), 'schreiner': ('name_words',), 'schrieb': ('reach', 'saysv'), 'schrieben': ('reach',),
'schubkarre': ('tool',), 'schulde': ('hello', 'verb1'), 'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schule':
('own_affair', 'community'), 'schult': ('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',),
'schwaegerin': ('rel',), 'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',), 'schwaetzchen': ('outing',),
'schwager': ('rel',), 'schwagerin': ('rel',), 'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte':
('verb3',), 'schwarz': ('name_words',), 'schwatz': ('outing',), 'schwatzchen': ('outing',), 'schweissgeraet':
('tool',), 'schweissgerat': ('tool',), 'schwester': ('rel',), 'schwiegermutter': ('rel',), 'schwiegervater': ('rel',),
'schwimmt': ('verb3',), 'segel': ('name_words',), 'segelt': ('verb3',), 'seh': ('sees1', 'acts1'), 'sehe': ('sees1',
'acts1'), 'sehen': ('acts1',), 'sehr': ('filler', 'hello'), 'sei': ('their', 'verb3'), 'seien': ('verb3',), 'seim':
('their',), 'sein': ('their', 'hello'), 'seine': ('their', 'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their',
'hello'), 'seiner': ('their', 'hello'), 'seines': ('their',), 'seit': ('hello',), 'seite': ('work',), 'seiten':
('work',), 'sekretaerin': ('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig':
('name_words',), 'sell': ('imperative',), 'seminararbeit': ('work',), 'send': ('give1', 'serves'), 'sende': ('give1',
'deed1', 'verb1', 'serves'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3',
'serves3'), 'sendets': ('serves3',), 'seniorenheim': ('community',), 'senk': ('imperative',), 'senke':
('imperative',), 'senkt': ('imperative',), 'sense': ('tool',), 'sessel': ('tool',), 'setz': ('imperative',), 'setze':
('give1', 'imperative'), 'setzt': ('verb3',), 'setzte': ('verb3',), 'ship': ('imperative',), 'shipped': ('deed3',),
'shippt': ('deed3',), 'should': ('should',), 'sich': ('hello',), 'sicher': ('imperative',), 'sichere':
('imperative',), 'sicht': ('opinion',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3', 'does3'), 'sies':
('they',), 'signal': ('way',), 'signed': ('verb3',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen':
('giveinf',), 'simst': ('give3',), 'simste': ('reach',), 'sind': ('hello', 'verb3', 'verb1'), 'sinkt': ('verb3',),
'sitzt': ('verb3',), 'sitzung': ('hello', 'appointment'), 'skaliert': ('verb3',), 'ski': ('tool',), 'skifahren':
('outing',), 'skip': ('imperative',), 'skischuhe': ('tool',), 'skitour': ('outing',), 'skizze': ('work', 'document'),
'skizzen': ('work', 'document'), 'skizzenbuch': ('tool',), 'skizziert': ('deed3',), 'skript': ('thing',), 'skype':
('acts1',), 'skypen': ('acts1',), 'slack': ('way',), 'slides': ('work', 'thing'), 'smoking': ('tool',), 'sms':
('way',), 'snowboard': ('tool',), 'so': ('filler',), 'soehne': ('rel',), 'soehnen': ('rel',), 'soell': ('should',),
'soett': ('should',), 'sofort': ('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'sohne':
('rel',), 'sohnen': ('rel',), 'soi': ('should',), 'soid': ('should',), 'soin': ('should',), 'soit': ('should',),
'soll': ('hello', 'verb3', 'should', 'will3', 'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'will3',
'verb1'), 'solln': ('should',), 'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1',
'meant'), 'sollten': ('should', 'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'songtext': ('work',),
'sonne': ('name_words',), 'sonntag': ('hello', 'name_words'), 'sorge': ('name_words',), 'sott': ('should',),
'soundanlage': ('tool',), 'sowie': ('and',), 'spaeter': ('filler', 'hello'), 'spaetestens': ('hello',), 'spar':
('imperative',), 'spare': ('imperative',), 'spart': ('verb3',), 'spaten': ('tool',), 'spater': ('filler', 'hello'),
'spatestens': ('hello',), 'spazieren': ('gone',), 'spaziergang': ('hello', 'outing'), 'spaziert': ('ended', 'gone'),
'specht': ('name_words',), 'speisekarte': ('work',), 'spektrometer': ('tool',), 'spendiere': ('give1',), 'spendieren':
('giveinf',), 'spendiert': ('give3',), 'spezl': ('rel',), 'spiel': ('acts1',), 'spiele': ('acts1',), 'spielen':
('acts1',), 'spielesammlung': ('tool',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',),
'spontan': ('filler',), 'sportverein': ('community',), 'sprach': ('reach',), 'sprech': ('give1', 'acts1', 'serves'),
'spreche': ('give1', 'acts1', 'serves'), 'sprechen': ('acts1',), 'sprich': ('imperative',), 'spricht': ('does3',),
'sprinter': ('tool',), 'spritzer': ('outing',), 'squash': ('outing',), 'staffelei': ('tool',), 'stagniert':
('verb3',), 'stand': ('verb3', 'site'), 'standpunkt': ('opinion',), 'stapler': ('tool',), 'star': ('name_words',),
'starb': ('verb3',), 'stark': ('name_words',), 'start': ('imperative',), 'startet': ('verb3',), 'startete':
('verb3',), 'starthilfekabel': ('tool',), 'startup': ('rel',), 'statistik': ('doc',), 'stativ': ('tool',),
'staubsauger': ('tool',), 'steht': ('verb3',), 'stehtisch': ('tool',), 'stehtische': ('tool',), 'steigt': ('verb3',),
'stein': ('name_words',), 'stell': ('give1', 'verb1', 'imperative', 'serves'), 'stelle': ('give1', 'verb1', 'serves'),
'stellen': ('give1',), 'stellenanzeige': ('work',), 'stellenausschreibung': ('work',), 'stellplatz': ('tool',),
'stellt': ('verb3', 'give3', 'sends3', 'imperative', 'serves3'), 'stellte': ('verb3',), 'stellvertreter': ('rel',),
'stellvertreterin': ('rel',), 'stempel': ('tool',), 'stereoanlage': ('tool',), 'stern': ('name_words',),
'steuerberater': ('rel', 'expert'), 'steuerberaterin': ('rel', 'expert'), 'steuererklaerung': ('own_affair',),
'steuererklarung': ('own_affair',), 'stichsaege': ('tool',), 'stichsage': ('tool',), 'stieg': ('verb3',), 'stiess':
('reach',), 'stiessen': ('reach',), 'stieß': ('reach',), 'stießen': ('reach',), 'still': ('filler',), 'stirbt':
('verb3',), 'stoert': ('verb3',), 'stoerte': ('verb3',), 'stoff': ('comes_in',), 'stoffe': ('comes_in',), 'stop':
('imperative',), 'storch': ('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',),
'strahlte': ('verb3',), 'strauss': ('by_post',), 'streich': ('imperative',), 'streiche': ('imperative',), 'streicht':
('imperative',), 'stresst': ('verb3',), 'stuckzahl': ('doc',), 'stuckzahlen': ('doc',), 'studie': ('thing',),
'studienarbeit': ('work',), 'studiert': ('verb3',), 'studierte': ('verb3',), 'stueckzahl': ('doc',), 'stueckzahlen':
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
'therapeutin': ('expert',), 'thermoskanne': ('tool',), 'thesenpapier': ('work',), 'tickets': ('bookable',),
'tieraerztin': ('expert',), 'tierarzt': ('expert',), 'tierarztin': ('expert',), 'tierheim': ('community',), 'tiktok':
('network',), 'tip': ('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',), 'tisch': ('bookable',), 'tische':
('bookable', 'tool'), 'tischler': ('expert',), 'tischlerin': ('expert',), 'tochter': ('rel',), 'tochtern': ('rel',),
'toechter': ('rel',), 'toechtern': ('rel',), 'toepferscheibe': ('tool',), 'tonanlage': ('tool',), 'tonaufnahme':
('work',), 'tool': ('thing',), 'topferscheibe': ('tool',), 'total': ('filler',), 'traegt': ('give3',), 'traeumt':
('verb3',), 'traeumte': ('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trag': ('give1',), 'trage':
('give1',), 'tragt': ('give3',), 'trailer': ('work',), 'traktor': ('tool',), 'transporter': ('tool',), 'trat':
('verb3',), 'trau': ('imperative',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute':
('verb3',), 'treff': ('acts1', 'verb1'), 'treffe': ('hello', 'acts1', 'verb1'), 'treffen': ('hello', 'verb3',
'appointment', 'callinf', 'acts1', 'way'), 'treffpunkt': ('hello',), 'trennt': ('verb3',), 'trennte': ('verb3',),
'treu': ('name_words',), 'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',), 'trink': ('acts1',),
'trinke': ('acts1',), 'trinken': ('acts1',), 'trinkt': ('verb3',), 'tritt': ('verb3',), 'trommel': ('tool',), 'turm':
('name_words',), 'turnverein': ('community',), 'tut': ('verb3',), 'twitter': ('network',), 'töchter': ('rel',), 'u':
('and',), 'uber': ('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'),
'ubergab': ('verb3',), 'ubergeben': ('ended', 'handed', 'done', 'lent_out'), 'ubergibt': ('verb3',), 'uberlassen':
('handed', 'lent', 'lent_out'), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('writes', 'done'),
'ubermorgen': ('hello',), 'ubern': ('hello',), 'ubernachte': ('acts1',), 'ubernachten': ('acts1',), 'ubernahm':
('verb3',), 'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt':
('verb3', 'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'uberreicht':
('done',), 'ubersetz': ('give1',), 'ubersetze': ('give1', 'serves'), 'ubersetzen': ('giveinf',), 'ubersetzer':
('expert',), 'ubersetzerin': ('expert',), 'ubersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'),
'ubersiedelt': ('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1', 'serves'), 'uberweise':
('give1', 'deed1', 'serves'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3',
'sends3', 'serves3'), 'uberweisung': ('comes_in',), 'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten':
('giveinf',), 'ueberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben':
('ended', 'handed', 'done', 'lent_out'), 'uebergibt': ('verb3',), 'ueberlassen': ('handed', 'lent', 'lent_out'),
'ueberlegt': ('verb3',), 'ueberlegte': ('verb3',), 'uebermittelt': ('writes', 'done'), 'uebermorgen': ('hello',),
'uebern': ('hello',), 'uebernachte': ('acts1',), 'uebernachten': ('acts1',), 'uebernahm': ('verb3',), 'uebernehm':
('give1',), 'uebernehme': ('give1', 'deed1', 'verb1'), 'uebernehmen': ('giveinf',), 'uebernimmt': ('verb3', 'give3',
'deed3', 'sends3', 'does3'), 'uebernommen': ('done',), 'ueberrascht': ('verb3',), 'ueberreicht': ('done',),
'uebersetz': ('give1',), 'uebersetze': ('give1', 'serves'), 'uebersetzen': ('giveinf',), 'uebersetzer': ('expert',),
'uebersetzerin': ('expert',), 'uebersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'uebersiedelt':
('verb3',), 'uebersiedelte': ('verb3',), 'ueberweis': ('give1', 'deed1', 'serves'), 'ueberweise': ('give1', 'deed1',
'serves'), 'ueberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'ueberweist': ('give3', 'deed3', 'sends3',
'serves3'), 'ueberweisung': ('comes_in',), 'ueberwiesen': ('done',), 'ues': ('me',), 'uhr': ('hello',), 'um':
('particle',), 'umformuliert': ('reviewed',), 'umgehend': ('filler',), 'umgeschrieben': ('reviewed',), 'umgestellt':
('reviewed',), 'umhoeren': ('selfinf',), 'umhoren': ('selfinf',), 'umschauen': ('selfinf',), 'umzug': ('own_affair',
'hello'), 'un': ('and',), 'unbedingt': ('filler',), 'und': ('and', 'hello'), 'uns': ('me', 'hello'), 'unser': ('my',
'hello'), 'unsere': ('my', 'hello'), 'unserem': ('my', 'hello'), 'unseren': ('my',), 'unserer': ('my', 'hello'),
'unseres': ('my',), 'unsern': ('my',), 'unsre': ('my',), 'unterhalten': ('ended',), 'unterlagen': ('hello', 'work',
'thing', 'doc'), 'unternehmen': ('rel',), 'unterrichtet': ('verb3',), 'unterschreib': ('give1', 'imperative'),
'unterschreibe': ('give1', 'deed1'), 'unterschreiben': ('giveinf', 'deed3'), 'unterschreibt': ('verb3', 'give3',
'deed3', 'sends3'), 'unterschrieb': ('verb3',), 'unterschrieben': ('ended', 'hello', 'done'), 'unterstuetze':
('give1',), 'unterstuetzen': ('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen':
('giveinf',), 'unterstutzt': ('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('ended', 'verb3'),
'updaten': ('callinf',), 'ur': ('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'urteil': ('opinion',),
'us': ('me',), 'vater': ('rel',), 'verabredet': ('agreed',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',),
'veranstaltete': ('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde':
('give1',), 'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verblieben': ('agreed',), 'verborgt': ('lent',),
'verbunden': ('introduced',), 'verdict': ('opinion',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt':
('verb3', 'imperative'), 'verein': ('community',), 'vereinbaren': ('giveinf',), 'vereinbart': ('ended', 'hello',
'agreed'), 'verfasse': ('serves',), 'verfasst': ('done', 'serves3'), 'vergass': ('verb3',), 'vergiss':
('imperative',), 'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandel': ('imperative',), 'verhandeln':
('acts1',), 'verhandelt': ('ended', 'verb3', 'deed3'), 'verhandelte': ('verb3',), 'verhandle': ('acts1',
'imperative'), 'verkauf': ('imperative',), 'verkaufe': ('imperative',), 'verkauft': ('verb3', 'imperative'),
'verkaufte': ('verb3',), 'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft': ('introduced',),
'verkuppelt': ('introduced',), 'verlaengerungskabel': ('tool',), 'verlaesst': ('verb3',), 'verlang': ('imperative',),
'verlange': ('imperative',), 'verlangerungskabel': ('tool',), 'verlangt': ('verb3', 'needs', 'asked_for'),
'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen':
('handed', 'lent'), 'verliert': ('verb3',), 'verliess': ('verb3',), 'verlinkt': ('serves3',), 'verlobt': ('verb3',),
'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',), 'vermieter': ('rel', 'expert'), 'vermieterin':
('rel', 'expert'), 'vermietet': ('verb3',), 'vermitteln': ('giveinf',), 'vermittelt': ('give3', 'sends3', 'done',
'named_to', 'serves3'), 'vermutlich': ('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',), 'vernetzen':
('giveinf',), 'vernetzt': ('give3', 'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'), 'verrat':
('says', 'verb3'), 'verraten': ('handed', 'named_to'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'),
'versandt': ('writes', 'done'), 'verschickt': ('give3', 'deed3', 'sends3', 'writes', 'done'), 'verschiebt':
('verb3',), 'verschlaeft': ('verb3',), 'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versendet': ('done',),
'versichert': ('vowed',), 'verspaetet': ('verb3',), 'verspatet': ('verb3',), 'versprach': ('verb3',), 'verspricht':
('verb3',), 'versproche': ('vowed',), 'versprochen': ('hello', 'vowed', 'said'), 'versprochn': ('vowed',),
'verstaerker': ('tool',), 'verstand': ('verb3',), 'verstarker': ('tool',), 'versteht': ('verb3',), 'versuch':
('verb1',), 'versuche': ('verb1',), 'versucht': ('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertikutierer':
('tool',), 'vertraege': ('doc',), 'vertrag': ('hello', 'doc', 'document'), 'vertrage': ('doc',), 'vertragsentwurf':
('work',), 'vertrau': ('imperative',), 'vertraut': ('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',),
'victoria': ('name_words',), 'video': ('work', 'thing', 'way'), 'viel': ('hello',), 'vier': ('hello',), 'view':
('opinion',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'visitenkarte': ('address',), 'vogel':
('name_words',), 'voll': ('filler',), 'vollmacht': ('doc',), 'volunteer': ('helper',), 'vom': ('hello',), 'von':
('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'), 'vorbeigebracht': ('handed', 'done', 'lent_out'),
'vorbeigefahren': ('attempt', 'reach'), 'vorbeigekommen': ('ended', 'attempt', 'reach'), 'vorbeigeschaut': ('ended',
'attempt', 'reach'), 'vorbeikommen': ('comeinf',), 'vorbeischauen': ('comeinf',), 'vorbereiten': ('giveinf',),
'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',), 'vorgaengerin': ('rel',), 'vorganger':
('rel',), 'vorgangerin': ('rel',), 'vorgefuehrt': ('ended',), 'vorgefuhrt': ('ended',), 'vorgelegt': ('done',),
'vorgeschwaermt': ('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',), 'vorgesetzter': ('rel',),
'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler', 'hello'), 'vorlage':
('thing',), 'vorlagen': ('thing',), 'vorlesung': ('work',), 'vormittag': ('hello',), 'vorschlag': ('opinion',),
'vorstellen': ('giveinf',), 'vortrag': ('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt': ('verb3',),
'waer': ('verb3',), 'waere': ('hello', 'verb3'), 'waffeleisen': ('tool',), 'wagen': ('tool',), 'wagenheber':
('tool',), 'wagner': ('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',),
'wandere': ('acts1',), 'wandern': ('acts1',), 'wandert': ('verb3',), 'wanderung': ('outing',), 'wants': ('needs',),
'war': ('verb3', 'verb1'), 'ware': ('comes_in', 'hello', 'verb3', 'by_post', 'document'), 'waren': ('hello', 'verb3',
'verb1'), 'warn': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'wart': ('imperative',), 'warte':
('hello', 'verb1', 'imperative'), 'warten': ('needs',), 'wartet': ('verb3', 'needs'), 'wartete': ('verb3',), 'was':
('hello',), 'wasserwaage': ('tool',), 'wasserwacht': ('community',), 'webcam': ('tool',), 'weber': ('name_words',),
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
('hello',), 'woche': ('hello',), 'wochenende': ('hello',), 'wohl': ('filler',), 'wohnmobil': ('tool',), 'wohnt':
('verb3',), 'wohnte': ('verb3',), 'wohnung': ('own_affair', 'site'), 'wolf': ('name_words',), 'wollen': ('verb3',
'will3', 'verb1'), 'wollt': ('meant',), 'wollte': ('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3',
'will3', 'meant'), 'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('hello',
'verb3', 'verb1'), 'wundert': ('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte':
('verb3',), 'wurde': ('hello', 'verb3', 'verb1'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',),
'wäre': ('hello', 'verb3'), 'würde': ('hello', 'verb3', 'verb1'), 'xing': ('network',), 'yoga': ('outing',), 'zahl':
('give1', 'serves'), 'zahle': ('give1', 'serves'), 'zahlen': ('giveinf', 'doc'), 'zahlt': ('verb3', 'give3',
'serves3'), 'zahlte': ('verb3',), 'zahlung': ('comes_in', 'document'), 'zahnaerztin': ('expert',), 'zahnarzt':
('expert',), 'zahnarztin': ('expert',), 'zange': ('tool',), 'zapfanlage': ('tool',), 'zart': ('name_words',),
'zeichnet': ('deed3',), 'zeichnung': ('work', 'document'), 'zeichnungen': ('work', 'document'), 'zeig': ('give1',
'imperative', 'serves'), 'zeige': ('give1', 'serves'), 'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('hello',
'verb3', 'give3', 'serves3'), 'zeigte': ('verb3',), 'zeitnah': ('filler',), 'zelt': ('tool',), 'zelte': ('tool',),
'zeltplane': ('tool',), 'zerpfluckt': ('reviewed',), 'zerpflueckt': ('reviewed',), 'zeugnis': ('work',), 'zieh':
('imperative',), 'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'), 'zimmer': ('bookable',), 'zimmermann':
('name_words',), 'zitiert': ('verb3',), 'zmittag': ('hello',), 'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert':
('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert': ('verb3',), 'zogerte': ('verb3',), 'zollstock':
('tool',), 'zoom': ('appointment', 'way'), 'zoome': ('acts1',), 'zoomen': ('acts1',), 'zudem': ('filler',), 'zuerst':
('filler',), 'zufaellig': ('filler', 'hello'), 'zufaelligerweise': ('filler',), 'zufallig': ('filler', 'hello'),
'zufalligerweise': ('filler',), 'zug': ('bookable',), 'zugemailt': ('done',), 'zugeraten': ('counselled',),
'zugesagt': ('hello', 'vowed', 'said'), 'zugesandt': ('writes', 'done'), 'zugeschickt': ('handed', 'writes', 'done'),
'zugesendet': ('writes',), 'zugesichert': ('vowed',), 'zugespielt': ('handed',), 'zugesteckt': ('handed', 'named_to'),
'zugestellt': ('done',), 'zukommen': ('giveinf',), 'zukuenftige': ('attribute',), 'zukuenftigen': ('attribute',),
'zukuenftiger': ('attribute',), 'zukunftige': ('attribute',), 'zukunftigen': ('attribute',), 'zukunftiger':
('attribute',), 'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruck': ('saysv', 'particle'),
'zuruckbringen': ('giveinf',), 'zuruckgeben': ('giveinf',), 'zuruckgegeben': ('done',), 'zuruckgemailt': ('writes',),
'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt', 'reach'), 'zuruckgeschickt': ('writes', 'done'),
'zuruckgeschrieben': ('reach', 'answers'), 'zuruckgesendet': ('writes',), 'zuruckmelden': ('giveinf',), 'zuruckrufen':
('hello', 'giveinf', 'callinf'), 'zuruckschicken': ('giveinf',), 'zuruckschreiben': ('callinf',), 'zuruckzahlen':
('giveinf',), 'zurueck': ('saysv', 'particle'), 'zurueckbringen': ('giveinf',), 'zurueckgeben': ('giveinf',),
'zurueckgegeben': ('done',), 'zurueckgemailt': ('writes',), 'zurueckgemeldet': ('reach',), 'zurueckgerufen':
('attempt', 'reach'), 'zurueckgeschickt': ('writes', 'done'), 'zurueckgeschrieben': ('reach', 'answers'),
'zurueckgesendet': ('writes',), 'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello', 'giveinf', 'callinf'),
'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',), 'zurueckzahlen': ('giveinf',), 'zusaetzlich':
('filler',), 'zusage': ('comes_in', 'document'), 'zusagen': ('giveinf',), 'zusammen': ('hello', 'particle'),
'zusammenfassung': ('work',), 'zusammengebracht': ('introduced',), 'zusammengesessen': ('ended',), 'zusammengespannt':
('introduced',), 'zusammengestrichen': ('reviewed',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',),
'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zweitschluessel':
('tool',), 'zweitschlussel': ('tool',), 'zwischen': ('hello',), 'zwischenbericht': ('work',), 'zwischendurch':
('filler',), 'zwischenzeitlich': ('filler',), 'üs': ('me',)}


CLAUSES = [{'': (13, 'talk')}, {':': 0}, {'N': 1}, {':': 0, 'dazu': 1, 'von': 2, 'war': 1}, {'': (19,
'gave:resource')}, {'ausgeborgt': 4, 'ausgeliehen': 4, 'hergeliehen': 4, 'verborgt': 4, 'verliehen': 4}, {'N': 5},
{'': (12, 'task')}, {'$$': 7}, {'<callinf>': 8, '<giveinf>': 8}, {'<opinion>': 3, 'an': 6, 'noch': 9}, {'': (0,
'missed')}, {'angerufen': 11, 'angewaehlt': 11, 'angewahlt': 11, 'durchgeklingelt': 11, 'probiert': 11, 'versucht':
11}, {'<giveinf>': 8, 'planen': 8, 'verschieben': 8}, {'...': 13}, {'': (5, 'mine')}, {'<giveinf>': 15}, {'<opinion>':
3, 'N': 16}, {'$$': 7, 'wegen': 7}, {'wegen': 7}, {'<callinf>': 19, '<giveinf>': 19}, {'...': 9, '<callinf>': 8,
'<giveinf>': 8}, {'...': 9, '<callinf>': 18, '<giveinf>': 18, 'noch': 20, 'wegen': 21}, {'': (7, 'waiting')},
{'<until>': 23, 'D': 23}, {'<until>': 23, 'D': 23, 'erst': 24, 'noch': 24, 'voraussichtlich': 24, 'wohl': 24},
{'folgen': 25, 'folgt': 25, 'gibts': 25, 'kommen': 25, 'kommt': 25}, {'-befund': 26, '-ergebnis': 26, '-ergebnisse':
26, '-gutachten': 26, '-lieferung': 26, '-teile': 26, '-werte': 26, '<comes_in>': 26}, {'...': 17, '<opinion>': 3,
'<rel>': 22, '^': 27}, {'ausgeborgt': 4, 'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'verborgt': 4, 'verliehen':
4}, {'...': 29}, {'<them>': 30}, {'<them>': 30, 'ich': 31, 'wir': 31}, {'<rel>': 22}, {'an': 15, 'durch': 15}, {'...':
34}, {'<det>': 35, '<their>': 35, 'N': 35}, {'^': 36}, {'D': 37, '^': 36}, {'mir': 38, 'uns': 38}, {'ich': 39, 'mir':
38, 'uns': 38}, {'^': 15}, {'<them>': 41}, {'': (16, 'gave:feedback')}, {'durchgesehen': 43, 'gegengecheckt': 43,
'gegengelesen': 43, 'kommentiert': 43, 'korrigiert': 43, 'lektoriert': 43, 'redigiert': 43, 'zerpfluckt': 43,
'zerpflueckt': 43}, {'...': 44, 'durchgesehen': 43, 'gegengecheckt': 43, 'gegengelesen': 43, 'kommentiert': 43,
'korrigiert': 43, 'lektoriert': 43, 'redigiert': 43, 'zerpfluckt': 43, 'zerpflueckt': 43}, {'<work>': 45}, {'<lent>':
4}, {'...': 47}, {'<my>': 48, 'ausgeborgt': 4, 'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'verborgt': 4,
'verliehen': 4}, {'<handed>': 4, '<handed_apart>': 4}, {'...': 50}, {'...': 47, '<thing>': 51}, {'...': 49, '<my>':
52}, {'ausgeborgt': 4, 'ausgeliehen': 4, 'gegeben': 4, 'geliehen': 4, 'hergeliehen': 4, 'ubergeben': 4, 'uberlassen':
4, 'uebergeben': 4, 'ueberlassen': 4, 'verborgt': 4, 'verliehen': 4, 'vermietet': 4, 'verschenkt': 4}, {'N': 54},
{'an': 55}, {'...': 56, 'an': 55}, {'$$': 15}, {'<giveinf>': 58, 'zuruckbringen': 58, 'zuruckgeben': 58,
'zurueckbringen': 58, 'zurueckgeben': 58}, {'^': 59}, {'anmailen': 58, 'anrufen': 58, 'anschreiben': 58, 'antworten':
58, 'durchrufen': 58, 'erinnern': 58, 'gratulieren': 58, 'kontaktieren': 58, 'mahnen': 58, 'nachbohren': 58,
'nachfassen': 58, 'nachfragen': 58, 'nachhaken': 58, 'zuruckrufen': 58, 'zuruckschreiben': 58, 'zurueckrufen': 58,
'zurueckschreiben': 58}, {'^': 61}, {'N': 15}, {'$$': 15, 'bei': 63}, {'anmailen': 64, 'anrufen': 64, 'anschreiben':
64, 'antworten': 64, 'durchrufen': 64, 'erinnern': 64, 'gratulieren': 64, 'hinschreiben': 58, 'kontaktieren': 64,
'mahnen': 64, 'melden': 64, 'nachbohren': 64, 'nachfassen': 64, 'nachfragen': 64, 'nachhaken': 64, 'zuruckrufen': 64,
'zuruckschreiben': 64, 'zurueckrufen': 64, 'zurueckschreiben': 64}, {'melden': 58, 'nachbohren': 58, 'nachfassen': 58,
'nachfragen': 58, 'nachhaken': 58}, {'^': 66}, {'N': 67}, {'': (2, 'plan')}, {'N': 69}, {'ich': 70, 'wir': 70},
{'versuch': 7}, {'$$': 7, 'probieren': 8, 'versuchen': 8}, {'einmal': 73, 'mal': 73}, {'N': 62, '^': 65, 'bei': 68,
'besuch': 71, 'besuche': 71, 'dritter': 72, 'erneut': 73, 'erneuter': 72, 'nachster': 72, 'naechster': 72, 'neuer':
72, 'noch': 74, 'nochmal': 73, 'nochmals': 73, 'seh': 71, 'sehe': 71, 'treff': 71, 'treffe': 71, 'weiterer': 72,
'wieder': 73, 'zweiter': 72}, {'gestellt': 4}, {'verfuegung': 76, 'verfugung': 76}, {'ausgehaendigt': 4,
'ausgehandigt': 4, 'geborgt': 4, 'gebracht': 4, 'geliehen': 4, 'geschenkt': 4, 'mitgegeben': 4, 'ubergeben': 4,
'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4, 'verliehen': 4, 'vorbeigebracht': 4, 'zur': 77}, {'...': 78,
'ausgehaendigt': 4, 'ausgehandigt': 4, 'geborgt': 4, 'gebracht': 4, 'geliehen': 4, 'geschenkt': 4, 'mitgegeben': 4,
'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4, 'verliehen': 4, 'vorbeigebracht': 4, 'zur': 77},
{'<tool>': 79}, {'': (6, 'theirs')}, {'<until>': 81}, {'...': 82}, {'^': 83}, {'...': 80, '<tool>': 79}, {'...': 16},
{'<callinf>': 15, '<det>': 86, '<giveinf>': 15}, {'gebeten': 81}, {'...': 88}, {'^': 89}, {'<callinf>': 15}, {'^':
91}, {'...': 92}, {'...': 80, ':': 84, '<det>': 85, '<my>': 85, '<tool>': 79, 'D': 62, '^': 87, 'um': 90, 'wegen': 93,
'zu': 93, 'zum': 93, 'zur': 93}, {'ich': 58, 'wir': 58}, {'<until>': 23, 'bis': 23}, {'<until>': 15, 'D': 15, 'dann':
15, 'noch': 15}, {'': (5, 'mine'), '<them>': 15}, {'<them>': 15}, {'<them>': 97, '<until>': 98, 'D': 99}, {'ich': 100,
'wir': 100}, {'<until>': 81, 'D': 81}, {'$$': 81}, {'<until>': 81, 'D': 81, 'noch': 103, 'selbst': 103}, {'N': 102,
'er': 104, 'sie': 104}, {'<until>': 81, 'noch': 103, 'selbst': 103}, {'N': 82, 'er': 106, 'sie': 106}, {'N': 102,
'er': 102, 'sie': 102}, {'<them>': 97, '<until>': 99, 'D': 99}, {'ich': 109, 'wir': 109}, {'': (6, 'theirs'),
'angekuendigt': 81, 'angekundigt': 81, 'gemeint': 81, 'gesagt': 81, 'geschrieben': 81, 'versprochen': 81, 'zugesagt':
81}, {'N': 111, 'er': 111, 'es': 111, 's': 111, 'sie': 111}, {'N': 81, 'er': 81, 's': 81, 'sie': 81}, {'hat': 112,
'hats': 112, 'hot': 112, 'meint': 112, 'meinte': 112, 'sagt': 112, 'sagte': 112, 'schreibt': 113, 'verspricht': 113},
{'<them>': 23}, {'<me>': 15, '<them>': 23}, {',': 114, 'an': 99, 'durch': 115, 'fuer': 99, 'fur': 99, 'von': 116},
{'ihm': 23, 'ihnen': 23, 'ihr': 23}, {'von': 118}, {'<until>': 15}, {'<them>': 120}, {'': (6, 'theirs'), 'auf': 81,
'aus': 81, 'fertig': 81, 'zusammen': 81}, {'auf': 81, 'aus': 81, 'fertig': 81, 'zusammen': 81}, {'<until>': 122, 'D':
123, 'auf': 81, 'aus': 81, 'fertig': 81, 'noch': 123, 'zusammen': 81}, {'N': 124, 'er': 124, 'sie': 124}, {'': (5,
'mine'), 'auf': 15, 'aus': 15, 'ein': 15, 'fertig': 15, 'noch': 15, 'raus': 15, 'zusammen': 15}, {'': (5, 'mine'),
'D': 126, 'auf': 15, 'aus': 15, 'ein': 15, 'fertig': 15, 'noch': 15, 'raus': 15, 'zusammen': 15}, {'<them>': 127},
{'ich': 128}, {'ich': 128, 'wir': 99}, {'<until>': 81, 'D': 81, 'auf': 81, 'aus': 81, 'fertig': 81, 'um': 81}, {'...':
131}, {'<me>': 132}, {'N': 133, 'er': 133, 'sie': 133}, {'<me>': 15}, {'von': 135}, {'<until>': 136, 'noch': 136,
'von': 135}, {'': (5, 'mine'), 'von': 135}, {'<until>': 15, 'D': 15, 'dann': 138, 'morgen': 138, 'noch': 138},
{'<they>': 137, 'N': 139, 'er': 139, 'sie': 139}, {'$$': 15, '<them>': 127}, {'ich': 141}, {'ich': 58}, {'N': 103,
'er': 103, 'sie': 103}, {'erst': 102}, {'<me>': 145, 'erst': 102}, {'N': 146, 'er': 146, 'sie': 146}, {'durch': 15,
'nach': 15, 'ruber': 15, 'rueber': 15, 'vorbei': 15, 'weiter': 15, 'zuruck': 15, 'zurueck': 15}, {'...': 148}, {'...':
148, '<them>': 149}, {'ich': 150, 'wir': 150}, {'<until>': 81, 'D': 81, 'erst': 102}, {'<me>': 152, '<until>': 81,
'D': 81, 'erst': 102}, {'N': 153, 'er': 153, 'sie': 153}, {'<until>': 23}, {'<them>': 155}, {'von': 115}, {'...': 157,
'von': 115}, {'noch': 158}, {'...': 157, 'immer': 159, 'noch': 158, 'von': 115}, {'mail': 81, 'post': 81}, {'': (6,
'theirs'), 'nach': 81, 'per': 161}, {'kuerze': 23, 'kurze': 23, 'kürze': 23}, {'bote': 23, 'kurier': 23, 'mail': 23,
'post': 23}, {'demnachst': 23, 'demnaechst': 23, 'in': 163, 'nach': 23, 'per': 164, 'separat': 23, 'von': 115},
{'mail': 23}, {'bote': 23, 'e': 166, 'kurier': 23, 'mail': 23, 'post': 23}, {'': (7, 'waiting'), 'in': 167, 'mit':
167, 'per': 167}, {'<them>': 168}, {'demnachst': 23, 'demnaechst': 23, 'in': 163, 'nach': 23, 'per': 164, 'separat':
23, 'von': 169}, {'<me>': 15, '<them>': 168}, {'<until>': 162, 'D': 136, 'dann': 165, 'demnachst': 23, 'demnaechst':
23, 'in': 163, 'nach': 23, 'noch': 170, 'per': 164, 'separat': 23, 'von': 171}, {'': (5, 'mine'), 'hin': 15, 'hinaus':
15, 'los': 15, 'raus': 15, 'weg': 15}, {'<them>': 173}, {'an': 174, 'hin': 15, 'hinaus': 15, 'los': 15, 'raus': 15,
'weg': 15}, {'zu': 15}, {'noch': 176, 'zu': 15}, {'N': 177, 'ihm': 177, 'ihnen': 177, 'ihr': 177}, {'<until>': 177,
'D': 177, 'noch': 177, 'zu': 15}, {'an': 174}, {'<me>': 180}, {'...': 175, '<until>': 178, 'D': 178, 'N': 179, 'an':
174, 'ihm': 179, 'ihnen': 179, 'ihr': 179, 'noch': 178, 'von': 181}, {'alles': 15, 'beides': 15, 'jeweils': 15},
{'tisch': 81}, {'<my>': 184}, {'<me>': 81, '<them>': 15}, {'auf': 185, 'bei': 186, 'da': 81, 'fertig': 81},
{'angekommen': 23, 'aufgetaucht': 23, 'da': 23, 'eingegangen': 23, 'eingelangt': 23, 'eingetroffen': 23, 'gekommen':
23, 'geliefert': 23}, {'nicht': 188, 'nie': 188}, {'noch': 189}, {'vor': 189}, {'wie': 191}, {'bei': 99, 'bisher':
189, 'immer': 190, 'nach': 192, 'nicht': 188, 'nie': 188, 'noch': 189, 'weiterhin': 189}, {'<until>': 187, 'D': 193,
'bisher': 189, 'immer': 190, 'nach': 192, 'nicht': 188, 'nie': 188, 'noch': 189, 'weiterhin': 189}, {'in': 167, 'mit':
167, 'per': 167}, {'<them>': 195}, {'von': 196}, {'<me>': 15, '<them>': 195}, {'D': 136, 'noch': 197, 'von': 198},
{'<until>': 162, 'D': 136, 'noch': 197, 'von': 198}, {'zukommen': 81}, {'...': 201}, {'<me>': 202}, {'N': 203, 'er':
203, 'sie': 203}, {'bei': 99}, {'<their>': 15}, {'...': 205, 'auf': 206, 'bei': 99, 'in': 206}, {'<until>': 207, 'D':
207}, {'$$': 15, '...': 148, '<them>': 149}, {'ich': 209, 'wir': 150}, {'$$': 81, '<me>': 152, '<until>': 81, 'D': 81,
'erst': 102}, {'N': 211, 'er': 211, 'sie': 211}, {'<my>': 184, '<their>': 15}, {'...': 205, 'auf': 213, 'bei': 186,
'da': 81, 'fertig': 81, 'in': 206}, {'<until>': 214, 'D': 207}, {'<until>': 123, 'D': 123, 'auf': 81, 'aus': 81,
'fertig': 81, 'noch': 123, 'zusammen': 81}, {'N': 216, 'er': 216, 'sie': 216}, {'$$': 81, '<until>': 123, 'D': 123,
'auf': 81, 'aus': 81, 'fertig': 81, 'noch': 123, 'zusammen': 81}, {'N': 218, 'er': 218, 'sie': 218}, {'besorgen': 81,
'bringen': 81, 'durchgeben': 81, 'klaren': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81,
'nachreichen': 81, 'ruberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81,
'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'<until>': 220, 'D':
220, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaren': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81,
'nachliefern': 81, 'nachreichen': 81, 'noch': 220, 'ruberschicken': 81, 'schicken': 81, 'uberweisen': 81,
'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuschicken':
81, 'zusenden': 81}, {'<me>': 221, '<until>': 220, 'D': 220, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81,
'klaren': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 220,
'ruberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'N': 222, 'er': 222, 'sie': 222},
{'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81,
'nachliefern': 81, 'nachreichen': 81, 'rueberschicken': 81, 'schicken': 81, 'ueberweisen': 81, 'unterschreiben': 81,
'vorbeibringen': 81, 'weiterleiten': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81},
{'<until>': 224, 'D': 224, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'liefern': 81, 'mailen':
81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 224, 'rueberschicken': 81, 'schicken': 81,
'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zurueckbringen': 81,
'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'<me>': 225, '<until>': 224, 'D': 224, 'besorgen': 81,
'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81,
'nachreichen': 81, 'noch': 224, 'rueberschicken': 81, 'schicken': 81, 'ueberweisen': 81, 'unterschreiben': 81,
'vorbeibringen': 81, 'weiterleiten': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81},
{'N': 226, 'er': 226, 'sie': 226}, {'sein': 15}, {'da': 228, 'fertig': 15, 'hin': 15, 'raus': 15, 'stehen': 15, 'weg':
15}, {'werden': 120}, {'<until>': 229, 'fertig': 230, 'raus': 120}, {'$$': 81, '<me>': 132, '<until>': 123, 'D': 123,
'auf': 81, 'aus': 81, 'fertig': 81, 'noch': 123, 'zusammen': 81}, {'N': 232, 'er': 232, 'sie': 232}, {'<until>': 205,
'D': 193, 'bisher': 189, 'immer': 190, 'nach': 192, 'nicht': 188, 'nie': 188, 'noch': 189, 'weiterhin': 189},
{'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mailen': 81,
'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81,
'uberweisen': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen':
81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'<until>': 235,
'D': 235, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mailen': 81,
'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 235, 'ruberschicken': 81, 'rueberschicken': 81,
'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81},
{'<me>': 236, '<until>': 235, 'D': 235, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'klaren': 81,
'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 235, 'ruberschicken': 81,
'rueberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81,
'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken':
81, 'zusenden': 81}, {'N': 237, 'er': 237, 'sie': 237}, {'<me>': 81}, {'auf': 185, 'bei': 239, 'da': 81, 'fertig':
81}, {'<until>': 240}, {'missing': 23, 'outstanding': 23, 'overdue': 23}, {'folgen': 15, 'folgt': 15}, {'<until>': 15,
'D': 243, 'folgen': 15, 'folgt': 15}, {'noch': 23}, {'vor': 23}, {'wie': 246}, {'': (7, 'waiting'), 'immer': 245,
'nach': 247, 'noch': 23, 'weiterhin': 23}, {'aus': 23}, {'noch': 249}, {'vor': 249}, {'wie': 251}, {'aus': 23,
'immer': 250, 'nach': 252, 'noch': 249, 'weiterhin': 249}, {'<until>': 23, 'fehlen': 248, 'fehlt': 248, 'stehen': 253,
'steht': 253}, {'<me>': 244, '<them>': 254}, {'zuruck': 155, 'zurueck': 155}, {':': 95, '<asked_for>': 96, '<deed1>':
101, '<deed3>': 105, '<does3>': 107, '<give1>': 101, '<give3>': 105, '<sends3>': 108, '<serves>': 110, '<until>': 117,
'D': 119, 'an': 121, 'arbeitet': 125, 'back': 129, 'backe': 129, 'bau': 130, 'baue': 129, 'baut': 134, 'bekommen':
140, 'bekommt': 140, 'besorg': 142, 'besorge': 143, 'besorgt': 144, 'bestaetigt': 147, 'bestatigt': 147, 'bestelle':
143, 'bestellt': 144, 'bring': 151, 'bringe': 151, 'bringt': 154, 'buche': 143, 'bucht': 144, 'checkt': 144, 'druck':
129, 'drucke': 129, 'druckt': 134, 'durch': 156, 'erledige': 143, 'erledigt': 144, 'fehlen': 160, 'fehlt': 160,
'folgen': 172, 'folgt': 172, 'fuer': 121, 'fur': 121, 'geb': 151, 'gebe': 151, 'gehen': 182, 'geht': 182, 'gibt': 154,
'ich': 183, 'ist': 194, 'klaer': 143, 'klaere': 143, 'klaert': 144, 'klar': 143, 'klare': 143, 'klart': 144, 'klär':
143, 'koche': 129, 'kommen': 199, 'kommt': 200, 'kriegen': 140, 'kriegt': 140, 'laesst': 204, 'landen': 208, 'landet':
208, 'lassen': 204, 'lasst': 204, 'liefer': 151, 'liefere': 210, 'liefert': 212, 'liegen': 208, 'liegt': 215, 'lässt':
204, 'mach': 143, 'mache': 143, 'machen': 217, 'macht': 219, 'mailt': 212, 'malt': 134, 'missing': 23, 'mochte': 223,
'moechte': 227, 'muessen': 231, 'muss': 231, 'mussen': 231, 'möchte': 223, 'naeh': 129, 'naehe': 129, 'naeht': 134,
'nah': 129, 'nahe': 129, 'naht': 134, 'nähe': 129, 'organisier': 143, 'organisiere': 143, 'organisiert': 144,
'outstanding': 23, 'overdue': 23, 'pruefe': 143, 'prueft': 144, 'prufe': 143, 'pruft': 144, 'rechnet': 134, 'reich':
151, 'reiche': 151, 'reserviere': 143, 'reserviert': 144, 'richt': 129, 'richte': 129, 'schick': 210, 'schicke': 210,
'schickt': 212, 'schreib': 142, 'schreibe': 143, 'schreibt': 233, 'sendet': 144, 'setzt': 125, 'sind': 234, 'soll':
238, 'steht': 241, 'stell': 129, 'stelle': 129, 'stellt': 217, 'still': 242, 'such': 129, 'suche': 129, 'ubernehme':
143, 'ubernimmt': 144, 'uberweist': 147, 'uebernehme': 143, 'uebernimmt': 144, 'ueberweist': 147, 'unterschreibt':
147, 'verschickt': 144, 'von': 255, 'werden': 238, 'wieder': 256, 'will': 238, 'wird': 238, 'wollen': 238, 'wollte':
238, 'zahlt': 154, 'zeichnet': 134, 'zuruck': 155, 'zurueck': 155}, {'kurier': 81, 'mail': 81, 'post': 81}, {'mir':
15, 'uns': 15}, {'': (6, 'theirs'), '$$': 81, 'nach': 81, 'per': 258, 'von': 259}, {'$$': 81, 'per': 258, 'von': 259},
{'<until>': 260, 'D': 261}, {'': (3, 'advice')}, {'<giveinf>': 263, 'abgeben': 263, 'aendern': 263, 'andern': 263,
'anfangen': 263, 'aufgeben': 263, 'aufhoeren': 263, 'aufhoren': 263, 'auslagern': 263, 'behalten': 263, 'einstellen':
263, 'erhoehen': 263, 'erhohen': 263, 'kuendigen': 263, 'kuerzen': 263, 'kundigen': 263, 'kurzen': 263, 'lassen': 263,
'machen': 263, 'pruefen': 263, 'prufen': 263, 'rausnehmen': 263, 'senken': 263, 'streichen': 263, 'suchen': 263,
'umbauen': 263, 'umstellen': 263, 'vereinfachen': 263, 'verkaufen': 263, 'verschieben': 263, 'weglassen': 263,
'ändern': 263}, {'...': 264, '<giveinf>': 263, 'abgeben': 263, 'aendern': 263, 'andern': 263, 'anfangen': 263,
'aufgeben': 263, 'aufhoeren': 263, 'aufhoren': 263, 'auslagern': 263, 'behalten': 263, 'einstellen': 263, 'erhoehen':
263, 'erhohen': 263, 'kuendigen': 263, 'kuerzen': 263, 'kundigen': 263, 'kurzen': 263, 'lassen': 263, 'machen': 263,
'pruefen': 263, 'prufen': 263, 'rausnehmen': 263, 'senken': 263, 'streichen': 263, 'suchen': 263, 'umbauen': 263,
'umstellen': 263, 'vereinfachen': 263, 'verkaufen': 263, 'verschieben': 263, 'weglassen': 263, 'ändern': 263}, {'ich':
265, 'wir': 265}, {'folgen': 262, 'folgt': 262, 'kommt': 262, 'soll': 266, 'sollen': 266, 'sollte': 266, 'sollten':
266}, {'...': 267}, {'<until>': 261, 'D': 261}, {'folgen': 269, 'folgt': 269, 'kommt': 269}, {'$$': 81, 'per': 258},
{'<until>': 271, 'D': 271}, {'...': 270, 'folgen': 272, 'folgt': 272, 'kommt': 272}, {'$$': 81, 'von': 259},
{'<until>': 274, 'D': 274}, {'folgen': 275, 'folgt': 275, 'kommt': 275}, {'<until>': 103, 'D': 103}, {'...': 276,
'folgen': 277, 'folgt': 277, 'kommt': 277}, {'soll': 266, 'sollen': 266, 'sollte': 266, 'sollten': 266}, {'...': 279},
{'': (7, 'waiting'), 'geschickt': 23, 'nachgeliefert': 23, 'nachgereicht': 23, 'zugeschickt': 23, 'zuruck': 23,
'zurueck': 23}, {'': (7, 'waiting'), '<until>': 23, 'D': 23, 'geschickt': 23, 'nachgeliefert': 23, 'nachgereicht': 23,
'zugeschickt': 23, 'zuruck': 23, 'zurueck': 23}, {'<them>': 24}, {'<until>': 281, 'D': 281, 'dann': 282, 'erst': 24,
'noch': 282, 'von': 283}, {'ich': 284, 'wir': 284}, {'bekomm': 285, 'bekomme': 285, 'bekommen': 285, 'erhalte': 285,
'erhalten': 285, 'krieg': 285, 'kriege': 285, 'kriegen': 285, 'soll': 266, 'sollen': 266, 'sollte': 266, 'sollten':
266}, {'...': 286}, {'woche': 81}, {'<until>': 81, 'D': 81, 'nachste': 288, 'naechste': 288}, {'retour': 15, 'wieder':
15, 'zuruck': 15, 'zurueck': 15}, {'mir': 15}, {'...': 290, '<until>': 15, 'D': 15, 'dann': 15, 'noch': 15, 'von':
291}, {'N': 292, 'er': 292, 'sie': 292}, {'retour': 15, 'wieder': 15, 'zurueck': 15}, {'...': 294, '<until>': 15, 'D':
15, 'dann': 15, 'noch': 15, 'von': 291}, {'N': 295, 'er': 295, 'sie': 295}, {'retour': 15, 'wieder': 15, 'zuruck':
15}, {'...': 297, '<until>': 15, 'D': 15, 'dann': 15, 'noch': 15, 'von': 291}, {'N': 298, 'er': 298, 'sie': 298},
{'...': 290}, {'N': 300, 'er': 300, 'sie': 300}, {'bekommen': 293, 'bekommt': 293, 'erhaelt': 296, 'erhalt': 299,
'erhält': 299, 'haben': 301, 'hat': 301, 'kriegen': 293, 'kriegt': 293}, {'<until>': 23, 'D': 23, 'ausstehend': 23,
'fehlt': 23, 'offen': 23, 'steht': 249}, {'<them>': 303}, {'durch': 304, 'von': 304}, {'D': 23}, {'D': 23, 'auf': 306,
'bis': 306, 'fuer': 306, 'zu': 306}, {'D': 23, 'auf': 306, 'bis': 306, 'fuer': 306, 'mir': 307, 'uns': 307, 'zu':
306}, {'D': 23, 'auf': 306, 'bis': 306, 'das': 308, 'die': 308, 'es': 308, 'fuer': 306, 'ihn': 308, 'mir': 307,
'mirs': 308, 'sie': 308, 'uns': 307, 'zu': 306}, {'D': 23, 'N': 309, 'auf': 306, 'bis': 306, 'das': 308, 'die': 308,
'er': 309, 'es': 309, 'fuer': 306, 'ihn': 308, 'mir': 307, 'mirs': 308, 'sie': 309, 'uns': 307, 'zu': 306}, {'haben':
310, 'hat': 310, 'hatte': 310, 'hatten': 310, 'war': 310, 'waren': 310, 'wars': 310}, {'D': 23, 'auf': 306, 'bis':
306, 'fur': 306, 'zu': 306}, {'D': 23, 'auf': 306, 'bis': 306, 'fur': 306, 'mir': 312, 'uns': 312, 'zu': 306}, {'D':
23, 'auf': 306, 'bis': 306, 'das': 313, 'die': 313, 'es': 313, 'fur': 306, 'ihn': 313, 'mir': 312, 'mirs': 313, 'sie':
313, 'uns': 312, 'zu': 306}, {'D': 23, 'N': 314, 'auf': 306, 'bis': 306, 'das': 313, 'die': 313, 'er': 314, 'es': 314,
'fur': 306, 'ihn': 313, 'mir': 312, 'mirs': 313, 'sie': 314, 'uns': 312, 'zu': 306}, {'haben': 315, 'hat': 315,
'hatte': 315, 'hatten': 315, 'war': 315, 'waren': 315, 'wars': 315}, {'D': 23, 'auf': 306, 'bis': 306, 'fuer': 306,
'fur': 306, 'zu': 306}, {'D': 23, 'auf': 306, 'bis': 306, 'fuer': 306, 'fur': 306, 'mir': 317, 'uns': 317, 'zu': 306},
{'D': 23, 'auf': 306, 'bis': 306, 'das': 318, 'die': 318, 'es': 318, 'fuer': 306, 'fur': 306, 'ihn': 318, 'mir': 317,
'mirs': 318, 'sie': 318, 'uns': 317, 'zu': 306}, {'D': 23, 'N': 319, 'auf': 306, 'bis': 306, 'das': 318, 'die': 318,
'er': 319, 'es': 319, 'fuer': 306, 'fur': 306, 'ihn': 318, 'mir': 317, 'mirs': 318, 'sie': 319, 'uns': 317, 'zu':
306}, {'haben': 320, 'hat': 320, 'hatte': 320, 'hatten': 320, 'war': 320, 'waren': 320, 'wars': 320}, {'': (7,
'waiting'), '<until>': 23, 'D': 23}, {'angekuendigt': 322, 'angekundigt': 322, 'ausstehend': 322, 'offen': 322,
'versprochen': 322, 'zugesagt': 322}, {'angekuendigt': 322, 'angekundigt': 322, 'ausstehend': 322, 'bitte': 155,
'durch': 304, 'erbeten': 155, 'erwartet': 155, 'noch': 323, 'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt':
322}, {'N': 97, 'er': 97, 'sie': 97}, {'': (5, 'mine'), 'nach': 15}, {'<until>': 326, 'D': 326, 'dann': 326, 'noch':
326}, {'<them>': 327, '<until>': 326, 'D': 326, 'dann': 326, 'noch': 326}, {'ich': 328}, {'angekuendigt': 322,
'ausstehend': 322, 'offen': 322, 'versprochen': 322, 'zugesagt': 322}, {'angekuendigt': 322, 'ausstehend': 322,
'bitte': 155, 'durch': 304, 'erbeten': 155, 'erwartet': 155, 'noch': 330, 'offen': 322, 'versprochen': 322, 'von':
304, 'zugesagt': 322}, {'angekundigt': 322, 'ausstehend': 322, 'offen': 322, 'versprochen': 322, 'zugesagt': 322},
{'angekundigt': 322, 'ausstehend': 322, 'bitte': 155, 'durch': 304, 'erbeten': 155, 'erwartet': 155, 'noch': 332,
'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt': 322}, {'': (5, 'mine'), '$$': 15, 'nach': 15}, {'$$': 15,
'<them>': 327, '<until>': 326, 'D': 334, 'dann': 326, 'noch': 326}, {'ich': 335}, {'bekomm': 285, 'bekomme': 285,
'bekommen': 285, 'erhalte': 285, 'erhalten': 285, 'krieg': 285, 'kriege': 285, 'kriegen': 285}, {'': (6, 'theirs'),
'an': 81, 'durch': 81, 'nach': 81, 'um': 81}, {'<me>': 338}, {'an': 81, 'durch': 81, 'fuer': 339, 'fur': 339, 'nach':
81, 'um': 81}, {'...': 340}, {'<they>': 341}, {'will': 81}, {'laesst': 81, 'lassen': 343, 'lasst': 81, 'lässt': 81},
{'<give3>': 81, '<give3_apart>': 81, 'geben': 343, 'schicken': 343, 'zukommen': 344}, {'muesste': 81, 'muss': 81,
'musste': 81, 'müsste': 81, 'soll': 81, 'sollte': 81, 'will': 81, 'wird': 81, 'wollte': 81}, {'muss': 81, 'musste':
81, 'müsste': 81, 'soll': 81, 'sollte': 81, 'will': 81, 'wird': 81, 'wollte': 81}, {'muesste': 81, 'muss': 81, 'soll':
81, 'sollte': 81, 'will': 81, 'wird': 81, 'wollte': 81}, {'<giveinf>': 346, '<giveinf_apart>': 346, 'bringen': 346,
'geben': 346, 'liefern': 346, 'mailen': 346, 'nachreichen': 346, 'schicken': 346, 'weiterleiten': 346,
'zuruckbringen': 347, 'zuruckgeben': 347, 'zurueckbringen': 348, 'zurueckgeben': 348, 'zuschicken': 346, 'zusenden':
346}, {'...': 345, '<giveinf>': 346, '<giveinf_apart>': 346, '<until>': 349, 'D': 349, 'bringen': 346, 'geben': 346,
'liefern': 346, 'mailen': 346, 'nachreichen': 346, 'noch': 349, 'schicken': 346, 'weiterleiten': 346, 'zuruckbringen':
347, 'zuruckgeben': 347, 'zurueckbringen': 348, 'zurueckgeben': 348, 'zuschicken': 346, 'zusenden': 346}, {'<me>':
350}, {'bekommen': 23, 'bringen': 23, 'haben': 23, 'kriegen': 23, 'liefern': 23, 'schicken': 23}, {'D': 352,
'bekommen': 23, 'bringen': 23, 'haben': 23, 'kriegen': 23, 'liefern': 23, 'schicken': 23}, {'D': 352, 'bekommen': 23,
'bringen': 23, 'eigentlich': 353, 'haben': 23, 'kriegen': 23, 'laengst': 353, 'liefern': 23, 'schicken': 23, 'schon':
353}, {'N': 354, 'er': 354, 'ich': 354, 'sie': 354, 'wir': 354}, {'D': 352, 'bekommen': 23, 'bringen': 23,
'eigentlich': 353, 'haben': 23, 'kriegen': 23, 'langst': 353, 'liefern': 23, 'schicken': 23, 'schon': 353}, {'N': 356,
'er': 356, 'ich': 356, 'sie': 356, 'wir': 356}, {'werde': 15}, {'lasse': 15, 'lassen': 15}, {'<give1>': 15,
'<give1_apart>': 15, 'schicken': 358, 'zukommen': 359}, {'...': 360}, {'<them>': 361}, {'D': 352, 'bekommen': 23,
'bringen': 23, 'eigentlich': 353, 'haben': 23, 'kriegen': 23, 'laengst': 353, 'langst': 353, 'liefern': 23,
'schicken': 23, 'schon': 353}, {'N': 363, 'er': 363, 'ich': 363, 'sie': 363, 'wir': 363}, {'...': 337, '<does3>': 342,
'N': 351, 'bekommen': 293, 'bekommt': 293, 'er': 351, 'erhaelt': 296, 'erhalt': 299, 'erhält': 299, 'haben': 301,
'haette': 355, 'haetten': 355, 'hat': 301, 'hatte': 357, 'hatten': 357, 'hätte': 357, 'hätten': 357, 'ich': 362,
'kriegen': 293, 'kriegt': 293, 'sie': 351, 'sollte': 364, 'sollten': 364, 'wir': 362, 'wollte': 364}, {'fuer': 339,
'fur': 339}, {'...': 366}, {'<they>': 367}, {'<giveinf>': 346, '<giveinf_apart>': 346, '<until>': 349, 'D': 349,
'bringen': 346, 'geben': 346, 'liefern': 346, 'mailen': 346, 'nachreichen': 346, 'noch': 349, 'schicken': 346,
'weiterleiten': 346, 'zuruckbringen': 347, 'zuruckgeben': 347, 'zurueckbringen': 348, 'zurueckgeben': 348,
'zuschicken': 346, 'zusenden': 346}, {'<me>': 369}, {'<does3>': 368, 'N': 370, 'er': 370, 'sie': 370}, {'...': 337},
{'...': 345}, {'<me>': 373}, {'N': 374, 'bekommen': 293, 'bekommt': 293, 'er': 374, 'erhaelt': 296, 'erhalt': 299,
'erhält': 299, 'haben': 301, 'hat': 301, 'ich': 362, 'kriegen': 293, 'kriegt': 293, 'sie': 374, 'wir': 362},
{'<until>': 81, 'D': 81, 'nachste': 288}, {'angekundigt': 322, 'ausstehend': 322, 'durch': 304, 'noch': 332, 'offen':
322, 'versprochen': 322, 'von': 304, 'zugesagt': 322}, {'<until>': 81, 'D': 81, 'naechste': 288}, {'angekuendigt':
322, 'ausstehend': 322, 'durch': 304, 'noch': 330, 'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt': 322},
{'...': 102}, {'...': 102, 'N': 380, 'er': 380, 'es': 380, 'ich': 380, 'sie': 380}, {'<until>': 23, 'bekomme': 381,
'bringt': 381, 'gibt': 381, 'kommt': 381, 'krieg': 381, 'kriege': 381, 'schickt': 381}, {'-befund': 26, '-ergebnis':
26, '-ergebnisse': 26, '-gutachten': 26, '-lieferung': 26, '-teile': 26, '-werte': 26, '...': 257, '<comes_in>': 26,
'<det>': 268, '<doc>': 273, '<document>': 278, '<my>': 280, '<their>': 287, '<thing>': 273, '<work>': 273, 'abholung':
289, 'alles': 302, 'angebot': 305, 'angekuendigt': 311, 'angekundigt': 316, 'angesagt': 321, 'antwort': 324,
'avisiert': 321, 'beides': 302, 'bekommen': 325, 'bekommt': 325, 'bescheid': 324, 'besorg': 329, 'besorge': 329,
'bestaetigung': 331, 'bestatigung': 333, 'bring': 336, 'bringe': 336, 'das': 365, 'dem': 371, 'den': 365, 'der': 372,
'die': 365, 'dies': 375, 'erhaelt': 325, 'erhalt': 325, 'erhält': 325, 'erledig': 336, 'erledige': 336, 'feedback':
324, 'freigabe': 324, 'geb': 329, 'gebe': 329, 'hat': 325, 'kriegen': 325, 'kriegt': 325, 'liefer': 336, 'liefere':
336, 'mach': 336, 'mache': 336, 'mail': 329, 'maile': 329, 'reich': 329, 'reiche': 329, 'retourgabe': 289, 'ruckgabe':
376, 'ruckmeldung': 333, 'ruckruf': 377, 'rueckgabe': 378, 'rueckmeldung': 331, 'rueckruf': 379, 'schick': 336,
'schicke': 336, 'send': 329, 'sende': 329, 'stellungnahme': 324, 'versprochen': 321, 'zugesagt': 321, 'zuruck': 382,
'zurueck': 382, 'zusage': 324}, {'$$': 11}, {'buero': 384, 'buro': 384}, {'hause': 384}, {'anzutreffen': 384, 'da':
384, 'daheim': 384, 'dahoam': 384, 'im': 385, 'zu': 386, 'zuhause': 384}, {'buro': 384}, {'anzutreffen': 384, 'da':
384, 'daheim': 384, 'dahoam': 384, 'im': 388, 'zu': 386, 'zuhause': 384}, {'buero': 384}, {'anzutreffen': 384, 'da':
384, 'daheim': 384, 'dahoam': 384, 'im': 390, 'zu': 386, 'zuhause': 384}, {'ned': 387, 'net': 387, 'nicht': 387,
'nod': 389, 'noed': 391}, {'leider': 392, 'ned': 387, 'net': 387, 'nicht': 387, 'nod': 389, 'noed': 391}, {'leider':
392, 'ned': 387, 'net': 387, 'nicht': 387, 'nod': 389, 'noed': 391, 'vergessen': 384, 'war': 393, 'waren': 393},
{'mir': 41}, {'^': 15, 'ich': 41, 'von': 395}, {':': 396}, {'': (16, 'gave:feedback'), 'gemailt': 43, 'gesandt': 43,
'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'zurueck': 43}, {'<them>': 398}, {'an': 399}, {'...': 400},
{'abgeblasen': 11}, {'abgeblasen': 11, 'leider': 402}, {'anmailen': 58, 'anrufen': 58, 'anschreiben': 58, 'antworten':
58, 'durchrufen': 58, 'erinnern': 58, 'gratulieren': 58, 'hinschreiben': 58, 'kontaktieren': 58, 'mahnen': 58,
'melden': 58, 'nachbohren': 58, 'nachfassen': 58, 'nachfragen': 58, 'nachhaken': 58, 'zuruckrufen': 58,
'zuruckschreiben': 58, 'zurueckrufen': 58, 'zurueckschreiben': 58}, {'^': 404}, {'ein': 263, 'eine': 263, 'einen':
263, 'erst': 263, 'gleich': 263, 'kein': 263, 'keine': 263, 'keinen': 263, 'mehr': 263, 'nur': 263, 'weniger': 263},
{'^': 406}, {'D': 405, 'lieber': 407}, {'D': 405}, {'besten': 409}, {'': (16, 'gave:feedback'), 'gemailt': 43,
'gesandt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'zuruck': 43}, {'<them>': 411}, {'an': 412},
{'...': 413}, {'': (16, 'gave:feedback'), 'gemailt': 43, 'gesandt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43,
'retour': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>': 415}, {'an': 416, 'gegeben': 43}, {'...': 417, 'gegeben': 43},
{'an': 15, 'druber': 15, 'drueber': 15, 'durch': 15, 'gegen': 15, 'nach': 15}, {'...': 419}, {'<det>': 420, '<their>':
420}, {'^': 421}, {'D': 422, '^': 421}, {'ich': 423, 'wir': 423}, {'an': 399, 'gegeben': 43}, {'...': 425, 'gegeben':
43}, {'aenderungsvorschlaege': 401, 'anmerkungen': 426, 'feedback': 426, 'kommentare': 426, 'korrekturen': 426,
'korrekturvorschlaege': 401, 'randnotizen': 401, 'rueckmeldung': 426, 'rueckmeldungen': 401,
'verbesserungsvorschlaege': 401}, {'gegeben': 43}, {'...': 428, 'gegeben': 43}, {'anmerkungen': 429, 'feedback': 429,
'kommentare': 429, 'korrekturen': 429, 'rueckmeldung': 429}, {'an': 412, 'gegeben': 43}, {'...': 431, 'gegeben': 43},
{'anderungsvorschlage': 414, 'anmerkungen': 432, 'feedback': 432, 'kommentare': 432, 'korrekturen': 432,
'korrekturvorschlage': 414, 'randnotizen': 414, 'ruckmeldung': 432, 'ruckmeldungen': 414, 'verbesserungsvorschlage':
414}, {'anmerkungen': 429, 'feedback': 429, 'kommentare': 429, 'korrekturen': 429, 'ruckmeldung': 429}, {':': 41},
{'abklaeren': 15, 'abklaren': 15, 'ausmachen': 15, 'bedanken': 15, 'besprechen': 15, 'entschuldigen': 15, 'klaeren':
15, 'klaren': 15, 'melden': 15, 'nachfassen': 15, 'nachfragen': 15, 'nachhaken': 15, 'vereinbaren': 15}, {'arbeiten':
0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben': 0, 'sprechen': 0, 'starten': 0,
'telefonieren': 0, 'treffen': 0}, {'^': 436, 'zu': 437}, {'...': 438, '^': 436, 'zu': 437}, {'N': 439}, {'retour': 81,
'zuruck': 81, 'zurueck': 81}, {'...': 441}, {'^': 442}, {'^': 442, 'ich': 443, 'wir': 443}, {'mit': 70}, {'N': 69,
'mich': 445}, {'krank': 11, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'krank': 11, 'leider': 447,
'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'an': 15, 'drueber': 15, 'durch': 15, 'fertig': 15, 'gegen': 15,
'nach': 15}, {'...': 449}, {'<det>': 450, '<their>': 450}, {'^': 451}, {'D': 452, '^': 451}, {'<them>': 453, 'D': 452,
'^': 451}, {'ich': 454, 'wir': 454}, {'arbeite': 455, 'geh': 455, 'gehe': 455, 'les': 455, 'lese': 455, 'mach': 455,
'mache': 455, 'schau': 455, 'schaue': 455, 'schick': 455, 'schicke': 455, 'schreib': 455, 'schreibe': 455, 'seh': 455,
'sehe': 455}, {'an': 15, 'druber': 15, 'durch': 15, 'fertig': 15, 'gegen': 15, 'nach': 15}, {'...': 457}, {'<det>':
458, '<their>': 458}, {'^': 459}, {'D': 460, '^': 459}, {'<them>': 461, 'D': 460, '^': 459}, {'ich': 462, 'wir': 462},
{'arbeite': 463, 'geh': 463, 'gehe': 463, 'les': 463, 'lese': 463, 'mach': 463, 'mache': 463, 'schau': 463, 'schaue':
463, 'schick': 463, 'schicke': 463, 'schreib': 463, 'schreibe': 463, 'seh': 463, 'sehe': 463}, {'D': 405, 'lieber':
407, 'vergessen': 384}, {'bekommen': 23, 'haben': 23, 'kriegen': 23}, {'^': 466}, {'D': 467}, {'D': 467, 'eigentlich':
468, 'laengst': 468, 'schon': 468}, {'ich': 469, 'wir': 469}, {'D': 467, 'eigentlich': 468, 'langst': 468, 'schon':
468}, {'ich': 471, 'wir': 471}, {'D': 467, 'eigentlich': 468, 'laengst': 468, 'langst': 468, 'schon': 468}, {'ich':
473, 'wir': 473}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'<work>': 45, 'haette': 470, 'haetten': 470, 'hatte': 472,
'hatten': 472, 'hätte': 472, 'hätten': 472, 'sollte': 474, 'sollten': 474, 'thema': 475}, {'<work>': 45, 'haette':
470, 'haetten': 470, 'hatte': 472, 'hatten': 472, 'hätte': 472, 'hätten': 472, 'sollte': 474, 'sollten': 474}, {'$$':
0}, {'<hat>': 478, 'ist': 478, 'war': 478}, {'angefangen': 479, 'gearbeitet': 479, 'gegruendet': 479, 'gegrundet':
479, 'gekauft': 479, 'gekuendigt': 479, 'gekundigt': 479, 'gelebt': 479, 'geleitet': 479, 'gewechselt': 479,
'gewesen': 479, 'gewohnt': 479, 'studiert': 479, 'verkauft': 479}, {'...': 480}, {'...': 480, '<work>': 45, 'haette':
470, 'haetten': 470, 'hatte': 472, 'hatten': 472, 'hätte': 472, 'hätten': 472, 'sollte': 474, 'sollten': 474},
{'entdeckt': 478, 'gelesen': 478, 'gesehen': 478}, {'anmerkungen': 429, 'feedback': 429, 'kommentare': 429,
'korrekturen': 429, 'ruckmeldung': 429, 'rueckmeldung': 429}, {'an': 416}, {'...': 485}, {'aenderungsvorschlaege':
401, 'anderungsvorschlage': 414, 'anmerkungen': 486, 'feedback': 486, 'kommentare': 486, 'korrekturen': 486,
'korrekturvorschlaege': 401, 'korrekturvorschlage': 414, 'randnotizen': 486, 'ruckmeldung': 414, 'ruckmeldungen': 414,
'rueckmeldung': 401, 'rueckmeldungen': 401, 'verbesserungsvorschlaege': 401, 'verbesserungsvorschlage': 414}, {'paar':
487}, {'...': 0}, {'dass': 489, 'wie': 489}, {'vergessen': 384}, {'aber': 491, 'dann': 491, 'heisst': 0, 'heißt': 0,
'vergessen': 384}, {'machen': 15}, {'<giveinf>': 58, 'fertig': 493, 'fertigmachen': 58}, {'...': 494}, {'<until>': 41,
'^': 495}, {'N': 496}, {'aber': 491, 'dann': 491, 'vergessen': 384}, {'gesagt': 41}, {'aber': 491, 'dann': 491,
'eingewilligt': 41, 'erfahren': 490, 'es': 498, 'gehoert': 490, 'gehort': 490, 'gelesen': 490, 'gesehen': 490, 'ja':
499, 'mitbekommen': 490, 'mitgekriegt': 490, 'okay': 499, 's': 498, 'vergessen': 384, 'zugestimmt': 41}, {'aber': 491,
'dann': 491, 'eingewilligt': 41, 'erfahren': 490, 'es': 498, 'gehoert': 490, 'gehort': 490, 'gelesen': 490, 'gesehen':
490, 'ich': 500, 'ja': 499, 'mitbekommen': 490, 'mitgekriegt': 490, 'okay': 499, 's': 498, 'vergessen': 384,
'zugestimmt': 41}, {'eingewilligt': 41, 'ja': 499, 'okay': 499, 'zugestimmt': 41}, {'eingewilligt': 41, 'ich': 502,
'ja': 499, 'okay': 499, 'zugestimmt': 41}, {'': (13, 'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben': 504,
'gerade': 504, 'grad': 504, 'grade': 504}, {'eben': 504, 'gerade': 504, 'grad': 504, 'grade': 504, 'ich': 505}, {'':
(11, 'thinking')}, {'': (11, 'thinking'), 'an': 507, 'mich': 507, 'sich': 507}, {'': (11, 'thinking'), '<give3>': 508,
'denkt': 508, 'kann': 508, 'kommt': 508, 'macht': 508, 'meldet': 508, 'meldets': 508, 'ruft': 508, 'schafft': 508,
'schreibt': 508}, {'<they>': 509}, {'<they>': 509, 'dass': 510}, {'<give3>': 508, 'denkt': 508, 'kann': 508, 'kommt':
508, 'macht': 508, 'meldet': 508, 'meldets': 508, 'ruft': 508, 'schafft': 508, 'schreibt': 508}, {'<they>': 512},
{'<they>': 512, 'dass': 513}, {'': (21, 'gave:encouragement')}, {'gegeben': 515, 'gemacht': 515, 'zugesprochen': 515},
{'<until>': 15, 'alles': 15, 'beides': 15}, {'...': 517}, {'<det>': 518}, {'sein': 11}, {'dabei': 520, 'hinfahren':
11, 'hingehen': 11, 'kommen': 11, 'teilnehmen': 11}, {'...': 521, 'dabei': 520, 'hinfahren': 11, 'hingehen': 11,
'kommen': 11, 'teilnehmen': 11}, {'nicht': 522}, {'leider': 523, 'nicht': 522}, {'<giveinf_apart>': 15}, {'^': 525},
{'...': 526}, {'alles': 527, 'das': 527, 'den': 527, 'die': 527, 'es': 527, 'ihn': 527, 'sie': 527}, {'alles': 527,
'das': 527, 'den': 527, 'die': 527, 'es': 527, 'ich': 528, 'ihn': 527, 'sie': 527}, {'^': 263}, {'am': 11, 'auf': 11,
'bei': 11, 'beim': 11, 'da': 11, 'dabei': 11, 'im': 11, 'mit': 11}, {'krank': 11, 'ned': 531, 'net': 531, 'nicht':
531, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'krank': 11, 'leider': 532, 'ned': 531, 'net': 531, 'nicht':
531, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'^': 519, 'aber': 491, 'bin': 448, 'dann': 491, 'erfahren':
490, 'es': 498, 'gehoert': 490, 'gehort': 490, 'gelesen': 490, 'gesehen': 490, 'hoff': 511, 'hoffe': 511,
'hoffentlich': 514, 'kann': 524, 'konnte': 524, 'mitbekommen': 490, 'mitgekriegt': 490, 'muessen': 529, 'muss': 529,
'mussen': 529, 's': 498, 'solle': 530, 'solles': 530, 'solls': 530, 'sollts': 530, 'vergessen': 384, 'war': 533},
{'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0,
'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester':
0, 'tochter': 0}, {'D': 422, '^': 421, 'eben': 504, 'gerade': 504, 'grad': 504, 'grade': 504}, {'eben': 504, 'gerade':
504, 'grad': 504, 'grade': 504, 'ich': 537, 'wir': 423}, {'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0},
{'einem': 539}, {'^': 406, 'an': 540, 'ein': 539, 'einen': 539}, {'$$': 507}, {'<callinf>': 542, '<giveinf>': 542,
'anklopfen': 542, 'nachfragen': 542, 'reden': 542, 'sprechen': 542, 'treffen': 542, 'vorbeischauen': 542,
'vorfuehlen': 542, 'vorfuhlen': 542}, {'...': 543, '<callinf>': 542, '<giveinf>': 542, 'anklopfen': 542, 'nachfragen':
542, 'reden': 542, 'sprechen': 542, 'treffen': 542, 'vorbeischauen': 542, 'vorfuehlen': 542, 'vorfuhlen': 542}, {'N':
544}, {'bei': 545, 'mit': 545, 'zu': 545}, {'bei': 545, 'mit': 545, 'wieder': 546, 'zu': 545}, {'erzaehlt': 0,
'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 530, 'solles': 530, 'solls': 530, 'tuschelt':
0}, {'aenderungsvorschlaege': 401, 'anderungsvorschlage': 414, 'anmerkungen': 486, 'feedback': 486, 'kommentare': 486,
'korrekturen': 486, 'korrekturvorschlaege': 401, 'korrekturvorschlage': 414, 'randnotizen': 486, 'ruckmeldung': 414,
'ruckmeldungen': 414, 'rueckmeldung': 401, 'rueckmeldungen': 401, 'verbesserungsvorschlaege': 401,
'verbesserungsvorschlage': 414, 'zusage': 397}, {'<them>': 41, 'bis': 41, 'dringend': 41, 'mich': 41, 'noch': 41,
'unbedingt': 41, 'uns': 41}, {'<giveinf>': 15, '<giveinf_apart>': 15}, {'^': 551}, {'...': 552}, {'<them>': 41,
'alles': 553, 'bis': 41, 'das': 553, 'den': 553, 'die': 553, 'dringend': 41, 'es': 553, 'ich': 528, 'ihn': 553,
'mich': 41, 'noch': 41, 'sie': 553, 'unbedingt': 41, 'uns': 41}, {'D': 73}, {'D': 405, 'mal': 555}, {'N': 69, 'eben':
504, 'gerade': 504, 'grad': 504, 'grade': 504, 'ich': 537, 'mich': 445, 'wir': 423}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
263}, {'keinen': 560}, {'mal': 263}, {'nicht': 263}, {'auf': 561, 'besser': 263, 'bloss': 263, 'bloß': 263, 'endlich':
263, 'erst': 562, 'erstmal': 263, 'ja': 563, 'lieber': 263, 'unbedingt': 263}, {'^': 564}, {'ich': 565, 'man': 565,
'wir': 565}, {'D': 405, '^': 564}, {'D': 405, 'ich': 567, 'man': 565, 'wir': 565}, {'vor': 0}, {'dir': 569}, {'D':
69}, {'N': 571}, {'N': 69, 'm': 572, 'mich': 445, 'mit': 572}, {'thema': 475}, {'zugesagt': 397}, {'mir': 575}, {'':
(0, 'missed'), '$$': 11}, {'': (0, 'missed'), 'buero': 384, 'buro': 384}, {'am': 11, 'anzutreffen': 384, 'auf': 11,
'bei': 11, 'beim': 11, 'da': 577, 'dabei': 11, 'daheim': 384, 'dahoam': 384, 'im': 578, 'mit': 11, 'zu': 386,
'zuhause': 384}, {'krank': 11, 'ned': 579, 'net': 579, 'nicht': 579, 'nod': 389, 'noed': 391, 'verhindert': 11,
'verkuehlt': 11, 'verkuhlt': 11}, {'krank': 11, 'leider': 580, 'ned': 579, 'net': 579, 'nicht': 579, 'nod': 389,
'noed': 391, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'solle': 530, 'solles': 530, 'solls': 530, 'sollts':
530}, {'': (0, 'missed'), 'aber': 11, 'dann': 11, 'doch': 11, 'nur': 11, 'und': 11}, {'<callinf>': 583, '<comeinf>':
583, '<giveinf>': 583, '<giveinf_apart>': 583, 'anmailen': 583, 'anpingen': 583, 'anschreiben': 583, 'hinfahren': 583,
'hingehen': 583, 'telefonieren': 583, 'vorbeifahren': 583}, {'...': 584}, {'mal': 12}, {'...': 10, '2x': 12, '3x': 12,
'4x': 12, '5x': 12, '<appointment>': 14, '<det>': 28, '<have>': 32, '<my>': 33, '<opinion>': 3, '<rel>': 22,
'<sees1>': 40, '<should>': 42, '<their>': 46, '<them>': 53, '<tool>': 57, '<until>': 60, '<work>': 45, 'D': 75, 'N':
94, '^': 383, 'aber': 394, 'abgemacht': 397, 'abmachung': 397, 'aenderungsvorschlaege': 401, 'alles': 403, 'also':
408, 'am': 410, 'anderungsvorschlage': 414, 'anmerkungen': 418, 'arbeite': 424, 'auch': 409, 'ausfuehrliche': 427,
'ausfuehrliches': 430, 'ausfuhrliche': 433, 'ausfuhrliches': 434, 'ausgemacht': 435, 'bei': 440, 'bekomm': 444,
'bekomme': 444, 'besuch': 446, 'besuche': 446, 'bin': 448, 'dafuer': 456, 'dafur': 464, 'dann': 465, 'das': 476,
'den': 477, 'der': 481, 'die': 482, 'dreimal': 12, 'dringend': 409, 'eben': 483, 'ehrliche': 484, 'ehrliches': 484,
'ein': 488, 'erfahren': 490, 'es': 492, 'feedback': 418, 'fuer': 497, 'fur': 497, 'geh': 424, 'gehe': 424, 'gehoert':
490, 'gehort': 490, 'gelesen': 490, 'gerade': 483, 'gesehen': 490, 'gestrichen': 11, 'grad': 483, 'hab': 501, 'habe':
501, 'haben': 503, 'heute': 483, 'hoer': 506, 'hoere': 506, 'hoff': 511, 'hoffe': 511, 'hoffentlich': 514, 'hoffnung':
516, 'hor': 506, 'hore': 506, 'ich': 534, 'ihr': 535, 'ihre': 536, 'kann': 524, 'kommentare': 418, 'konnte': 524,
'korrekturen': 418, 'korrekturvorschlaege': 401, 'korrekturvorschlage': 414, 'krieg': 444, 'kriege': 444, 'kurze':
484, 'kurzes': 484, 'leider': 392, 'les': 538, 'lese': 538, 'lieber': 541, 'mal': 547, 'man': 548, 'mehrfach': 12,
'meine': 549, 'mit': 440, 'mitbekommen': 490, 'mitgekriegt': 490, 'mues': 550, 'muessen': 554, 'muss': 554, 'mussen':
554, 'mut': 516, 'ned': 387, 'net': 387, 'nicht': 387, 'noch': 556, 'nochmal': 555, 'nochmals': 555, 'nod': 389,
'noed': 391, 'randnotizen': 486, 'ruckmeldung': 432, 'ruckmeldungen': 414, 'rueckmeldung': 426, 'rueckmeldungen': 401,
's': 498, 'schau': 424, 'schaue': 424, 'seh': 557, 'sehe': 557, 'sein': 558, 'seine': 559, 'soll': 566, 'sollen': 566,
'sollte': 568, 'sollten': 566, 'stell': 570, 'termin': 403, 'thema': 475, 'treff': 573, 'treffe': 573, 'treffen': 403,
'um': 90, 'unbedingt': 409, 'unser': 574, 'verbesserungsvorschlaege': 401, 'verbesserungsvorschlage': 414,
'vereinbart': 397, 'vereinbarung': 397, 'vergessen': 384, 'versprechen': 397, 'versprochen': 435, 'vielleicht': 409,
'von': 576, 'war': 581, 'waren': 393, 'wieder': 555, 'wir': 582, 'wollt': 585, 'wollte': 585, 'wollten': 585, 'x':
586, 'zufaellig': 483, 'zufallig': 483, 'zugesagt': 435, 'zusage': 397, 'zweimal': 12}, {'<them>': 41, '^': 15},
{'ich': 588, 'wir': 588}, {'das': 589, 'dass': 589}, {'<vowed>': 590}, {'<them>': 591}, {'ich': 592, 'wir': 592},
{'vergessen': 11}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 595, 'eingesprungen': 595, 'mitgeholfen': 595,
'uebernommen': 595}, {'...': 596}, {'<them>': 597}, {'ausgeholfen': 595, 'eingesprungen': 595, 'mitgeholfen': 595,
'ubernommen': 595}, {'...': 599}, {'<them>': 600}, {'': (23, 'contact')}, {'besucht': 602, 'gesprochen': 602,
'getroffen': 602, 'uebergeben': 602}, {'...': 603, 'besucht': 602, 'gesprochen': 602, 'getroffen': 602, 'uebergeben':
602}, {'besucht': 602, 'gesprochen': 602, 'getroffen': 602, 'ubergeben': 602}, {'...': 605, 'besucht': 602,
'gesprochen': 602, 'getroffen': 602, 'ubergeben': 602}, {'besucht': 602, 'gesprochen': 602, 'getroffen': 602,
'ubergeben': 602, 'uebergeben': 602}, {'...': 607, 'besucht': 602, 'gesprochen': 602, 'getroffen': 602, 'ubergeben':
602, 'uebergeben': 602}, {'ort': 608}, {'<have>': 593, 'anzurufen': 594, 'fuer': 598, 'fur': 601, 'persoenlich': 604,
'personlich': 606, 'vor': 609}, {'<giveinf>': 58, '<giveinf_apart>': 58}, {'...': 611}, {'^': 612}, {'dringend': 613,
'endlich': 613, 'noch': 613, 'unbedingt': 613}, {'N': 435}, {'N': 11, 'bei': 11, 'mit': 11, 'zu': 11}, {':': 41,
'wollte': 616, 'wollten': 616}, {'N': 11, 'bei': 11, 'ich': 616, 'mit': 11, 'wir': 616, 'zu': 11}, {'<network>': 1,
'N': 614, 'fuer': 615, 'fur': 615, 'i': 435, 'ich': 617, 'wir': 617, 'wollt': 618, 'wollte': 618, 'wollten': 618},
{'antwort': 11, 'reaktion': 11, 'ruckmeldung': 11, 'rueckmeldung': 11}, {'angefunkt': 11, 'angeklingelt': 11,
'angepingt': 11, 'angerufen': 11, 'angetippt': 11, 'angewaehlt': 11, 'angewahlt': 11, 'durchgeklingelt': 11,
'geklingelt': 11, 'gelaeutet': 11, 'gelautet': 11, 'probiert': 11, 'versucht': 11}, {'<them>': 11}, {'<them>': 11,
'bei': 622}, {'<them>': 621}, {'<them>': 621, 'angefunkt': 623, 'angeklingelt': 623, 'angepingt': 623, 'angerufen':
623, 'angetippt': 623, 'angewaehlt': 623, 'angewahlt': 623, 'bei': 624, 'durchgeklingelt': 623, 'geklingelt': 623,
'gelaeutet': 623, 'gelautet': 623, 'probiert': 623, 'versucht': 623}, {'...': 571}, {'D': 69, 'bei': 626, 'mich': 626,
'mit': 626, 'uns': 626}, {'i': 627, 'ich': 627, 'ma': 627, 'wir': 627}, {'ich': 41, 'wir': 41}, {'das': 629, 'dass':
629}, {'...': 571, 'D': 69}, {'...': 571, 'D': 69, 'uns': 631}, {'besuchen': 632, 'essen': 632, 'fahren': 632,
'feiern': 632, 'fliegen': 632, 'gehen': 632, 'halten': 632, 'machen': 632, 'reden': 632, 'sehen': 632, 'sprechen':
632, 'starten': 632, 'telefonieren': 632, 'treffen': 632, 'veranstalten': 632}, {'ich': 633}, {'bestaetigt': 69,
'bestatigt': 69, 'fixiert': 69}, {'geklappt': 602, 'hingehauen': 602, 'stattgefunden': 602}, {'...': 636, 'geklappt':
602, 'hingehauen': 602, 'stattgefunden': 602}, {'': (23, 'contact'), 'gekommen': 602}, {'ausgegangen': 602,
'zustande': 638}, {'ausgegangen': 602, 'doch': 639, 'zustande': 638}, {'D': 635, 'haben': 637, 'hat': 637, 'hats':
637, 'ist': 640, 'kam': 640, 'vergessen': 11, 'verpasst': 11, 'verpennt': 11, 'versaeumt': 11, 'versaumt': 11,
'verschlafen': 11, 'verschwitzt': 11}, {'aus': 11}, {'gestrichen': 11}, {'...': 641, 'D': 635, 'bestaetigt': 69,
'bestatigt': 69, 'faellt': 642, 'fallt': 642, 'fiel': 642, 'gestrichen': 11, 'ist': 643, 'vergessen': 11, 'verpasst':
11, 'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'wurde': 643}, {'besorgt': 69, 'bestellt':
69, 'gebucht': 69, 'gekauft': 69, 'reserviert': 69}, {'besorgt': 69, 'bestellt': 69, 'gebucht': 69, 'gekauft': 69,
'ist': 645, 'reserviert': 69, 'sind': 645}, {'^': 263, 'dass': 530}, {'^': 263, 'dass': 530, 'ist': 647, 'lautet':
647, 'war': 647}, {'<them>': 648}, {':': 530}, {'...': 650, ':': 530}, {'<them>': 648, 'N': 651}, {'^': 263,
'bekommen': 530, 'dazu': 530, 'erhalten': 530, 'geholt': 530, 'ist': 530, 'lautet': 530, 'v': 649, 'vom': 649, 'von':
652, 'war': 530}, {'<until>': 41}, {'<thing>': 4}, {'...': 655}, {'N': 656}, {'an': 657}, {'': (23, 'contact'), ':':
0}, {'angebimmelt': 602, 'angefragt': 602, 'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen':
602, 'bestaetigt': 602, 'bestatigt': 602, 'durchgebimmelt': 602, 'durchgeklingelt': 602, 'durchgerufen': 602,
'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 602, 'gefragt': 602, 'geklingelt': 602, 'gemailt': 602,
'gemeint': 1, 'gemeldet': 602, 'geraten': 1, 'gesagt': 1, 'geschrieben': 659, 'gesimst': 602, 'getextet': 602,
'hereingeschaut': 602, 'nachgefragt': 602, 'reingeschaut': 602, 'reklamiert': 602, 'vorbeigeschaut': 602, 'zugesagt':
602, 'zuruckgemailt': 602, 'zuruckgerufen': 602, 'zuruckgeschrieben': 602, 'zurueckgemailt': 602, 'zurueckgerufen':
602, 'zurueckgeschrieben': 602}, {'bestaetigt': 69, 'bestatigt': 69, 'fixiert': 69, 'zugesagt': 69}, {'...': 661},
{'<appointment>': 662}, {'<should>': 530}, {'ich': 664, 'man': 664, 'wir': 664}, {'das': 665, 'dass': 665, 'ich': 664,
'man': 664, 'wir': 664}, {'<should>': 263}, {'...': 667}, {'^': 668}, {'ich': 669, 'man': 669, 'wir': 669}, {'dass':
670}, {':': 0, 'dass': 670}, {'': (23, 'contact'), ':': 0, 'dass': 670}, {'<said>': 666, 'angebimmelt': 602,
'angeboten': 602, 'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602, 'anvertraut': 602,
'berichtet': 602, 'durchgebimmelt': 602, 'durchgeklingelt': 602, 'durchgerufen': 602, 'eingeschaerft': 671,
'eingescharft': 671, 'empfohlen': 659, 'erklaert': 672, 'erklart': 672, 'erzaehlt': 602, 'erzahlt': 602,
'geantwortet': 602, 'gebeichtet': 602, 'geholfen': 602, 'geklagt': 602, 'geklingelt': 602, 'gemailt': 602, 'gemeint':
672, 'geraten': 659, 'gesagt': 673, 'geschickt': 602, 'geschildert': 602, 'geschrieben': 673, 'gesimst': 602,
'gesteckt': 602, 'getextet': 602, 'gezeigt': 602, 'gratuliert': 602, 'hereingeschaut': 602, 'mitgeteilt': 602,
'praesentiert': 602, 'prasentiert': 602, 'reingeschaut': 602, 'verraten': 602, 'versprochen': 602, 'vorbeigeschaut':
602, 'vorgestellt': 602, 'zugesagt': 602, 'zuruckgemailt': 602, 'zuruckgerufen': 602, 'zuruckgeschrieben': 602,
'zurueckgemailt': 602, 'zurueckgerufen': 602, 'zurueckgeschrieben': 602}, {'gegeben': 530, 'mitgegeben': 530},
{'<counselled>': 263, '<vowed>': 81}, {'...': 676}, {'<counsel>': 675}, {'^': 81}, {'<they>': 679, '^': 81},
{'<they>': 679, '^': 81, 'dass': 680}, {'dass': 665, 'ich': 664, 'man': 664, 'wir': 664}, {'<vowed>': 681, 'erklaert':
682, 'erklart': 682, 'gemeint': 682, 'geraten': 682, 'gesagt': 682}, {'<way>': 683}, {'<det>': 684, '<way>': 683},
{'gelegt': 530}, {'herz': 686}, {'<vowed>': 681}, {'<way>': 688}, {'<det>': 689, '<way>': 688}, {'<counselled>': 647},
{'gewarnt': 263}, {'...': 692}, {'^': 263, 'vor': 530}, {'^': 693, 'gewarnt': 694}, {'<counselled>': 647, 'davon':
691, 'dazu': 691}, {'': (4, 'needs_from_me')}, {'^': 697}, {'erklaert': 682, 'erklart': 682, 'gemeint': 682,
'geraten': 682, 'gesagt': 682}, {'<way>': 699}, {'<det>': 700, '<way>': 699}, {'gegeben': 530}, {'weg': 702}, {'den':
703}, {'auf': 704}, {'gebeten': 697}, {'...': 706}, {'^': 707}, {'^': 693}, {'...': 674, '<counsel>': 675,
'<counselled>': 647, '^': 677, 'abgeholt': 602, 'als': 678, 'am': 685, 'angebimmelt': 602, 'angeklingelt': 602,
'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602, 'angeschrieben': 602, 'angesprochen': 602, 'ans': 687, 'auf':
690, 'aufgefordert': 530, 'ausgefuehrt': 602, 'ausgefuhrt': 602, 'begleitet': 602, 'beim': 685, 'bekocht': 602,
'bestaerkt': 530, 'bestarkt': 530, 'besucht': 602, 'davon': 691, 'davor': 695, 'dazu': 691, 'den': 678, 'dringend':
696, 'durchgebimmelt': 602, 'durchgeklingelt': 602, 'durchgerufen': 602, 'einen': 678, 'eingeladen': 602,
'eingeredet': 530, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 530, 'ermutigt': 530, 'geantwortet': 602,
'gebeten': 698, 'geklingelt': 602, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 602,
'getextet': 602, 'getroffen': 602, 'gewarnt': 694, 'hereingeschaut': 602, 'im': 685, 'in': 701, 'interviewt': 602,
'kontaktiert': 602, 'mit': 705, 'nahe': 686, 'nen': 678, 'per': 685, 'reingeschaut': 602, 'stark': 696, 'um': 708,
'via': 690, 'vor': 709, 'vorbeigeschaut': 602, 'zuruckgemailt': 602, 'zuruckgerufen': 602, 'zuruckgeschrieben': 602,
'zurueckgemailt': 602, 'zurueckgerufen': 602, 'zurueckgeschrieben': 602}, {'<said>': 682}, {'<vowed>': 81}, {'...':
712}, {'...': 711, '<said>': 682, '^': 713}, {'<me>': 679, '^': 81, 'er': 679, 'sie': 679}, {'<me>': 679, '^': 81,
'dass': 715, 'er': 679, 'sie': 679}, {'<vowed>': 716}, {'...': 711, '<me>': 714, '<said>': 682, '<vowed>': 716, 'mir':
717, 'uns': 717}, {'angefordert': 697, 'angefragt': 697, 'bestellt': 697, 'erbeten': 697, 'gewuenscht': 697,
'gewunscht': 697, 'verlangt': 697}, {'...': 719}, {'^': 720}, {'<until>': 719}, {'...': 722}, {'bestaetigt': 602,
'bestatigt': 602, 'geantwortet': 602, 'gemailt': 602, 'gemeldet': 602, 'geschrieben': 602, 'zugesagt': 602,
'zuruckgeschrieben': 602, 'zurueckgeschrieben': 602}, {'...': 724, '<det>': 689, '<way>': 688}, {'<counselled>': 530},
{':': 0, '^': 263}, {'<should>': 530, '^': 668}, {'ich': 728, 'man': 728, 'wir': 728}, {':': 0, 'dass': 729, 'ich':
664, 'man': 664, 'wir': 664}, {'': (23, 'contact'), ':': 0, 'dass': 729, 'ich': 664, 'man': 664, 'wir': 664},
{'gebracht': 602}, {'hause': 732}, {'abgeholt': 602, 'ausgefragt': 602, 'befragt': 602, 'begleitet': 602, 'empfangen':
602, 'gefahren': 602, 'gelochert': 602, 'geloechert': 602, 'heimgebracht': 602, 'interviewt': 602, 'mitgenommen': 602,
'nach': 733}, {'abgeholt': 602, 'angefunkt': 602, 'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602,
'angerufen': 602, 'besucht': 602, 'durchgeklingelt': 602, 'eingeladen': 602}, {'...': 735, 'abgeholt': 602,
'angefunkt': 602, 'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602, 'besucht': 602,
'durchgeklingelt': 602, 'eingeladen': 602}, {'...': 734, '<they>': 736, 'abgeholt': 602, 'angelaeutet': 602,
'angelautet': 602, 'angerufen': 602, 'ausgefragt': 602, 'befragt': 602, 'begleitet': 602, 'empfangen': 602,
'gefahren': 602, 'gelochert': 602, 'geloechert': 602, 'heimgebracht': 602, 'interviewt': 602, 'mitgenommen': 602,
'nach': 733}, {'geantwortet': 602, 'geholfen': 602, 'gemailt': 602, 'geschickt': 602, 'geschrieben': 602, 'gesimst':
602, 'gezeigt': 602}, {'...': 738, 'geantwortet': 602, 'geholfen': 602, 'gemailt': 602, 'geschickt': 602,
'geschrieben': 602, 'gesimst': 602, 'gezeigt': 602}, {'dass': 729, 'ich': 664, 'man': 664, 'wir': 664}, {'<they>':
739, '<vowed>': 716, 'gemeint': 740, 'gesagt': 740, 'geschrieben': 740, 'gmeint': 682, 'gsagt': 682}, {'...': 724,
'<det>': 684, '<way>': 683}, {'angekuendigt': 69, 'angekundigt': 69, 'angemeldet': 69, 'bedankt': 602, 'entschuldigt':
602, 'gemeldet': 602, 'geruehrt': 602, 'geruhrt': 602, 'verabschiedet': 602}, {'bedankt': 602, 'entschuldigt': 602,
'gemeldet': 602, 'geruehrt': 602, 'geruhrt': 602, 'verabschiedet': 602}, {'<me>': 744}, {'...': 743, 'bedankt': 602,
'bei': 745, 'entschuldigt': 602, 'gemeldet': 602, 'geruehrt': 602, 'geruhrt': 602, 'verabschiedet': 602},
{'bestatigt': 602, 'geantwortet': 602, 'gemailt': 602, 'gemeldet': 602, 'geschrieben': 602, 'zugesagt': 602,
'zuruckgeschrieben': 602}, {'...': 747}, {'bestaetigt': 602, 'geantwortet': 602, 'gemailt': 602, 'gemeldet': 602,
'geschrieben': 602, 'zugesagt': 602, 'zurueckgeschrieben': 602}, {'...': 749}, {'abgeholt': 602, 'angefunkt': 602,
'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602, 'besucht': 602, 'durchgeklingelt': 602,
'eingeladen': 602, 'geantwortet': 602, 'geholfen': 602, 'gemailt': 602, 'geschickt': 602, 'geschrieben': 602,
'gesimst': 602, 'gezeigt': 602}, {'...': 751, 'abgeholt': 602, 'angefunkt': 602, 'angeklingelt': 602, 'angelaeutet':
602, 'angelautet': 602, 'angerufen': 602, 'besucht': 602, 'durchgeklingelt': 602, 'eingeladen': 602, 'geantwortet':
602, 'geholfen': 602, 'gemailt': 602, 'geschickt': 602, 'geschrieben': 602, 'gesimst': 602, 'gezeigt': 602}, {'...':
734, '<they>': 752, '<vowed>': 716, 'abgeholt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602,
'ausgefragt': 602, 'befragt': 602, 'begleitet': 602, 'empfangen': 602, 'gefahren': 602, 'gelochert': 602,
'geloechert': 602, 'gemeint': 740, 'gesagt': 740, 'geschrieben': 740, 'gmeint': 682, 'gsagt': 682, 'heimgebracht':
602, 'interviewt': 602, 'mitgenommen': 602, 'nach': 733}, {'...': 660, '<appointment>': 662, '<det>': 663, '<me>':
710, '<my>': 663, '<they>': 718, '<until>': 721, '<vowed>': 716, '^': 723, 'am': 685, 'angebimmelt': 602,
'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602, 'auf': 725, 'beim': 685, 'davon': 726,
'dazu': 726, 'durchgebimmelt': 602, 'durchgeklingelt': 602, 'durchgerufen': 602, 'empfohlen': 727, 'erklaert': 1,
'erklart': 1, 'geantwortet': 602, 'geklingelt': 602, 'gemailt': 602, 'gemeint': 730, 'geraten': 1, 'gesagt': 730,
'geschrieben': 731, 'gesimst': 602, 'getextet': 602, 'gmeint': 682, 'gsagt': 682, 'hereingeschaut': 602, 'im': 685,
'in': 701, 'mich': 737, 'mir': 741, 'per': 742, 'reingeschaut': 602, 'sich': 746, 'uber': 748, 'ueber': 750, 'uns':
753, 'via': 725, 'vor': 709, 'vorbeigeschaut': 602, 'zuruckgemailt': 602, 'zuruckgerufen': 602, 'zuruckgeschrieben':
602, 'zurueckgemailt': 602, 'zurueckgerufen': 602, 'zurueckgeschrieben': 602}, {'bekommen': 602, 'erhalten': 602,
'gekriegt': 602, 'kriegt': 602}, {'<them>': 755}, {'besucht': 602, 'gegessen': 602, 'gehabt': 602, 'gequatscht': 602,
'geredet': 602, 'gesehen': 602, 'gesprochen': 602, 'getroffen': 602, 'telefoniert': 602, 'von': 756}, {'<reviewed>':
43}, {'<work>': 758}, {'...': 759, '<work>': 758}, {'': (20, 'gave:referral')}, {'<named_to>': 761}, {'...': 762},
{'s': 763}, {'N': 764, 'der': 763, 'des': 763, 'einer': 763, 'eines': 763, 'meiner': 763, 'meines': 763, 'unserer':
763, 'unseres': 763, 'vom': 763, 'von': 763}, {'lassen': 4}, {'<handed>': 4, '<handed_apart>': 4, 'zukommen': 766},
{'...': 767, '<handed>': 4, '<handed_apart>': 4, 'zukommen': 766}, {'gegeben': 4}, {'ausleihen': 769}, {'<lent_out>':
4, 'ausgehaendigt': 4, 'ausgehandigt': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 770, 'zur': 77}, {'gedruckt': 4,
'gedrueckt': 4, 'gedrückt': 4, 'gegeben': 4}, {'hand': 772}, {'die': 773}, {'...': 771, '<lent_out>': 4,
'ausgehaendigt': 4, 'ausgehandigt': 4, 'in': 774, 'mitgegeben': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 770, 'zur':
77}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 11, 'geredet': 11, 'gesprochen': 11}, {'ab': 778,
'anrufbeantworter': 778, 'band': 778, 'box': 778, 'combox': 778, 'mailbox': 778}, {'das': 779, 'den': 779, 'die': 779,
'ihre': 779, 'ihren': 779, 'seine': 779, 'seinen': 779}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'warum':
782, 'was': 782, 'welche': 782, 'wie': 782, 'wo': 782}, {'': (17, 'gave:knowledge'), 'dass': 776, 'warum': 782, 'was':
782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofuer': 782, 'wofur': 782, 'woran': 782},
{'beigebracht': 782, 'erklaert': 782, 'erklart': 782, 'gezeigt': 782, 'vermittelt': 782}, {'...': 785}, {'handwerk':
786}, {'basics': 786, 'grundlagen': 786, 'kniffe': 786, 'tricks': 786}, {'': (17, 'gave:knowledge'), 'dass': 776,
'warum': 782, 'was': 782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofuer': 782,
'woran': 782}, {'': (17, 'gave:knowledge'), 'dass': 776, 'warum': 782, 'was': 782, 'welche': 782, 'welcher': 782,
'welches': 782, 'wie': 782, 'wo': 782, 'wofur': 782, 'woran': 782}, {'': (17, 'gave:knowledge'), 'warum': 782, 'was':
782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofuer': 782, 'woran': 782}, {'': (17,
'gave:knowledge'), 'warum': 782, 'was': 782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782,
'wofur': 782, 'woran': 782}, {'': (18, 'gave:mentoring')}, {'': (17, 'gave:knowledge'), 'warum': 782, 'was': 782,
'wie': 782}, {'<address>': 765, '<handed_apart>': 602, '<my>': 51, '<said>': 590, '<thing>': 768, '<tool>': 775,
'<work>': 758, 'abgesagt': 776, 'angefragt': 777, 'angeklopft': 777, 'auf': 780, 'aufgemuntert': 515, 'bedankt': 781,
'beibracht': 783, 'beigebracht': 784, 'berichtet': 776, 'bestaerkt': 515, 'bestarkt': 515, 'das': 787, 'die': 788,
'eingearbeitet': 782, 'eingeschult': 782, 'empfohlen': 761, 'erklaert': 789, 'erklart': 790, 'erlaeutert': 791,
'erlautert': 792, 'ermutigt': 515, 'erzaehlt': 776, 'erzahlt': 776, 'geantwortet': 776, 'gebeichtet': 776, 'gebeten':
777, 'gecoacht': 793, 'gefragt': 777, 'geholfen': 782, 'gementort': 793, 'gesagt': 776, 'geschildert': 776,
'gesteckt': 776, 'getroestet': 515, 'getrostet': 515, 'gezeigt': 784, 'gratuliert': 776, 'informiert': 776,
'kondoliert': 776, 'mitgeteilt': 776, 'nachgefasst': 777, 'nachgefragt': 777, 'nachgehakt': 777, 'vermittelt': 761,
'verraten': 776, 'vorgefuehrt': 791, 'vorgefuhrt': 792, 'vorgemacht': 794, 'vorgmacht': 783, 'weiterempfohlen': 761,
'zeigt': 783, 'zugehoert': 515, 'zugehort': 515, 'zugesagt': 776}, {'...': 771, '<lent_out>': 4, 'ausgehaendigt': 4,
'ausgehandigt': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 770, 'zur': 77}, {'<tool>': 796}, {'...': 797, '<tool>':
796}, {'<handed_apart>': 4, '<lent>': 4, '<tool>': 796, 'anvertraut': 4, 'ausgehaendigt': 4, 'ausgehandigt': 4,
'ausgeliehen': 4, 'empfohlen': 761, 'geborgt': 4, 'gegeben': 4, 'geliehen': 4, 'gemailt': 4, 'geschickt': 4,
'gesendet': 4, 'geteilt': 4, 'mitgeschickt': 4, 'uberlassen': 4, 'ueberlassen': 4, 'vermittelt': 761,
'weiterempfohlen': 761, 'weitergeleitet': 4, 'zugeschickt': 4, 'zur': 77}, {'...': 799, '<tool>': 796}, {'': (5,
'mine'), '<my>': 15}, {'^': 15, 'ich': 41, 'wir': 41}, {'^': 801, 'das': 802, 'dass': 802, 'ich': 41, 'wir': 41}, {'':
(15, 'gave:intro')}, {'gemacht': 804}, {'gebracht': 804}, {'kontakt': 806}, {'<introduced>': 804, 'bekannt': 805,
'in': 807}, {'...': 808, '<introduced>': 804, 'bekannt': 805, 'in': 807}, {'<vowed>': 15}, {'...': 810}, {'^': 15,
'dass': 802, 'ich': 41, 'wir': 41}, {'<vowed>': 812}, {'<way>': 813}, {'<det>': 814, '<way>': 813}, {'<det>': 814,
'<way>': 813, 'das': 779, 'den': 779, 'die': 779, 'ihre': 779, 'ihren': 779, 'seine': 779, 'seinen': 779}, {'N': 809},
{'warum': 782, 'was': 782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofuer': 782,
'wofur': 782, 'woran': 782}, {'<me>': 679}, {'gebeten': 819}, {'<address>': 765}, {'angeschlossen': 595, 'aufgebaut':
595, 'eingerichtet': 595, 'entruempelt': 595, 'entrumpelt': 595, 'gemaeht': 595, 'gemaht': 595, 'geputzt': 595,
'geraeumt': 595, 'geraumt': 595, 'geschnitten': 595, 'gestrichen': 595, 'montiert': 595, 'repariert': 595},
{'angeschlossen': 595, 'aufgebaut': 595, 'eingerichtet': 595, 'entrumpelt': 595, 'gemaht': 595, 'geputzt': 595,
'geraumt': 595, 'geschnitten': 595, 'gestrichen': 595, 'montiert': 595, 'repariert': 595}, {'angeschlossen': 595,
'aufgebaut': 595, 'eingerichtet': 595, 'entruempelt': 595, 'gemaeht': 595, 'geputzt': 595, 'geraeumt': 595,
'geschnitten': 595, 'gestrichen': 595, 'montiert': 595, 'repariert': 595}, {'...': 821, '<address>': 765, 'auto': 822,
'computer': 822, 'dachrinne': 822, 'drucker': 822, 'fenster': 822, 'fernseher': 822, 'garten': 822, 'hecke': 822,
'keller': 822, 'kuche': 823, 'kueche': 824, 'rasen': 822, 'regal': 822, 'router': 822, 'schnee': 822, 'schrank': 822,
'waschmaschine': 822, 'wohnung': 822}, {'': (9, 'told'), 'warum': 782, 'was': 782, 'welche': 782, 'welcher': 782,
'welches': 782, 'wie': 782, 'wo': 782, 'wofuer': 782, 'woran': 782}, {'': (9, 'told'), 'warum': 782, 'was': 782,
'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofur': 782, 'woran': 782}, {'warum': 782,
'was': 782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofuer': 782, 'woran': 782},
{'warum': 782, 'was': 782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofur': 782,
'woran': 782}, {'besser': 43, 'fehlt': 43, 'hakt': 43, 'kann': 43, 'koennte': 43, 'konnte': 43, 'könnte': 43,
'muesste': 43, 'muss': 43, 'musste': 43, 'müsste': 43, 'soll': 43, 'sollte': 43, 'wuerde': 43, 'wurde': 43, 'würde':
43}, {'...': 830}, {'er': 831, 'es': 831, 'ich': 831, 'man': 831, 'noch': 831, 'sie': 831}, {'das': 629, 'dass': 629,
'ich': 41, 'was': 832, 'wie': 832, 'wir': 41, 'wo': 832}, {'das': 629, 'dass': 629, 'ich': 41, 'wir': 41}, {'': (9,
'told'), 'warum': 782, 'was': 782, 'welche': 782, 'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofuer':
782, 'wofur': 782, 'woran': 782}, {'eingearbeitet': 782, 'eingefuehrt': 782, 'eingefuhrt': 782, 'eingeschult': 782,
'eingewiesen': 782}, {'...': 836}, {'gegeben': 41}, {'wort': 838}, {'warum': 782, 'was': 782, 'wie': 782}, {'...':
795, '<address>': 765, '<det>': 798, '<my>': 800, '<tool>': 796, '<vowed>': 803, '<work>': 758, 'N': 809, '^': 811,
'am': 815, 'auf': 816, 'bei': 817, 'beibracht': 783, 'beigebracht': 818, 'beim': 815, 'darum': 820, 'das': 825, 'den':
825, 'die': 825, 'drum': 820, 'erklaert': 826, 'erklart': 827, 'erlaeutert': 828, 'erlautert': 829, 'ersucht': 819,
'gebeten': 819, 'gesagt': 833, 'geschrieben': 834, 'gezeigt': 835, 'gsagt': 834, 'gschriebn': 834, 'im': 815, 'in':
837, 'ins': 837, 'mein': 839, 'mit': 817, 'per': 815, 'um': 90, 'via': 815, 'vorgefuehrt': 828, 'vorgefuhrt': 829,
'vorgemacht': 840, 'vorgmacht': 783, 'zeigt': 783}, {'^': 15, 'das': 802, 'dass': 802, 'ich': 41, 'wir': 41},
{'<vowed>': 842, '^': 811}, {'<them>': 843}, {'mit': 817}, {'<introduced>': 804, 'bekannt': 805, 'zusammengebracht':
804}, {'...': 846, '<introduced>': 804, 'bekannt': 805, 'zusammengebracht': 804}, {'N': 847}, {'<introduced>': 804},
{'...': 849, '<introduced>': 804}, {'N': 850}, {'...': 851}, {'...': 851, 'N': 809}, {'...': 808}, {'N': 854},
{'geknuepft': 804, 'geknupft': 804, 'gemacht': 804, 'hergestellt': 804, 'vermittelt': 804}, {'N': 856}, {'mit': 857,
'zu': 857}, {'kontakt': 858}, {'kontakt': 806, 'verbindung': 806}, {'<introduced>': 804, 'bekannt': 805, 'in': 860},
{'...': 861}, {'<det>': 862, '<my>': 862, '<their>': 862, 'N': 809, 'einem': 862, 'einer': 862}, {'...': 845, '<and>':
848, 'N': 809, 'am': 852, 'auf': 852, 'bei': 853, 'beim': 852, 'dem': 855, 'den': 859, 'der': 855, 'einen': 859, 'in':
852, 'kontakt': 858, 'mit': 863, 'per': 852, 'uber': 852, 'ueber': 852, 'via': 852}, {'': (16, 'gave:feedback'),
'zuruckgegeben': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'retour': 43,
'retourniert': 43, 'versehen': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43, 'zurueckgesendet': 43}, {'retour': 43, 'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43,
'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43, 'zuruckgesendet': 43}, {'retour': 43, 'retourniert':
43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43,
'zuruckgesendet': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43, 'zurueckgeschickt': 43,
'zurueckgesendet': 43}, {'aenderungsvorschlaegen': 866, 'anderungsvorschlagen': 867, 'anmerkungen': 868, 'feedback':
868, 'hinweisen': 868, 'kommentaren': 868, 'korrekturen': 868, 'korrekturvorschlaegen': 866, 'korrekturvorschlagen':
867, 'notizen': 868, 'randnotizen': 868, 'verbesserungsvorschlaegen': 866, 'verbesserungsvorschlagen': 867,
'vorschlaegen': 866, 'vorschlagen': 867}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 43, 'zuruckgeschickt': 43},
{'': (16, 'gave:feedback'), 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'durchgelesen': 865, 'gegengelesen': 865,
'kommentiert': 865, 'korrigiert': 865, 'lektoriert': 865, 'mit': 869, 'redigiert': 865, 'uberarbeitet': 870,
'ueberarbeitet': 871}, {'...': 872, 'mit': 869}, {'angefragt': 777, 'angeklopft': 777, 'bedankt': 781, 'nachgefasst':
777, 'nachgefragt': 777, 'nachgehakt': 777}, {'...': 874}, {'<them>': 875}, {'bekannt': 805, 'bekanntgemacht': 804,
'in': 860, 'vernetzt': 804, 'zusammengebracht': 804}, {'...': 877}, {'mit': 878}, {'...': 879}, {'angerufen': 11,
'besucht': 11, 'erreicht': 11, 'erwischt': 11, 'geschafft': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11},
{'...': 881, 'angerufen': 11, 'besucht': 11, 'erreicht': 11, 'erwischt': 11, 'geschafft': 11, 'gesehen': 11,
'gesprochen': 11, 'getroffen': 11}, {'nicht': 882}, {'...': 872, 'leider': 883, 'mit': 869, 'nicht': 882},
{'geknuepft': 804, 'gemacht': 804, 'hergestellt': 804, 'vermittelt': 804}, {'N': 885}, {'mit': 886, 'zu': 886},
{'kontakt': 887}, {'den': 888, 'einen': 888, 'kontakt': 887}, {'N': 889}, {'geknupft': 804, 'gemacht': 804,
'hergestellt': 804, 'vermittelt': 804}, {'N': 891}, {'mit': 892, 'zu': 892}, {'kontakt': 893}, {'den': 894, 'einen':
894, 'kontakt': 893}, {'N': 895}, {'eingelegt': 761}, {'...': 897, 'eingelegt': 761}, {'wort': 898}, {'gutes': 899,
'wort': 898}, {'...': 900, 'gutes': 899, 'wort': 898}, {'<them>': 901}, {'besucht': 602, 'fuer': 902, 'fur': 902,
'gegessen': 602, 'gehabt': 602, 'gequatscht': 602, 'geredet': 602, 'gesehen': 602, 'gesprochen': 602, 'getroffen':
602, 'telefoniert': 602, 'von': 756}, {'...': 762, '<named_to>': 761}, {'gefuehrt': 782, 'gefuhrt': 782}, {'...':
905}, {'das': 906, 'den': 906, 'die': 906}, {'<address>': 765, '<expert>': 904, '<my>': 51, '<said>': 590, '<thing>':
768, '<tool>': 775, '<work>': 758, 'abgesagt': 776, 'angefragt': 777, 'angeklopft': 777, 'auf': 780, 'ausgeholfen':
595, 'beibracht': 783, 'beigebracht': 784, 'berichtet': 776, 'das': 787, 'die': 788, 'durch': 907, 'durchs': 906,
'eingearbeitet': 782, 'eingeschult': 782, 'erklaert': 789, 'erklart': 790, 'erlaeutert': 791, 'erlautert': 792,
'erzaehlt': 776, 'erzahlt': 776, 'geantwortet': 776, 'gebeichtet': 776, 'gefragt': 777, 'gesagt': 776, 'geschildert':
776, 'gesteckt': 776, 'gezeigt': 784, 'hoffnung': 516, 'in': 837, 'informiert': 776, 'ins': 837, 'mitgeteilt': 776,
'mut': 516, 'nachgefasst': 777, 'nachgefragt': 777, 'nachgehakt': 777, 'verraten': 776, 'vertreten': 595,
'vorgefuehrt': 791, 'vorgefuhrt': 792, 'vorgemacht': 794, 'vorgmacht': 783, 'zeigt': 783, 'zugesagt': 776},
{'gegeben': 782, 'gezeigt': 782, 'mitgegeben': 782, 'verraten': 782}, {'...': 909, 'gegeben': 782, 'gezeigt': 782,
'mitgegeben': 782, 'verraten': 782}, {'hinweise': 910, 'kniffe': 910, 'rat': 910, 'ratschlaege': 910, 'ratschlage':
910, 'tipp': 910, 'tipps': 910, 'tricks': 910}, {'paar': 911}, {'was': 832, 'wie': 832, 'wo': 832}, {'...': 908,
'<address>': 765, '<det>': 798, '<my>': 800, '<tool>': 796, '<vowed>': 803, '<work>': 758, 'N': 809, '^': 811, 'am':
815, 'auf': 816, 'ausgeholfen': 595, 'bei': 817, 'beibracht': 783, 'beigebracht': 818, 'beim': 815, 'darum': 820,
'das': 825, 'den': 825, 'die': 825, 'drum': 820, 'ein': 912, 'einen': 911, 'erklaert': 826, 'erklart': 827,
'erlaeutert': 828, 'erlautert': 829, 'ersucht': 819, 'gebeten': 819, 'gesagt': 913, 'gezeigt': 835, 'hinweise': 910,
'hoffnung': 516, 'im': 815, 'in': 837, 'ins': 837, 'kniffe': 910, 'lernt': 783, 'mit': 817, 'mut': 516, 'n': 911,
'nen': 911, 'paar': 911, 'per': 815, 'rat': 910, 'ratschlaege': 910, 'ratschlage': 910, 'tipp': 910, 'tipps': 910,
'tricks': 910, 'um': 90, 'vertreten': 595, 'via': 815, 'vorgefuehrt': 828, 'vorgefuhrt': 829, 'vorgemacht': 840,
'vorgmacht': 783, 'zeigt': 783}, {'gebracht': 761}, {'gesprach': 915, 'gespraech': 915}, {'ins': 916, 'mit': 817},
{'N': 850, 'ins': 916}, {'...': 918, 'N': 809}, {'...': 917, 'N': 809, 'am': 852, 'auf': 852, 'bei': 919, 'beim': 852,
'den': 859, 'einen': 859, 'in': 852, 'kontakt': 858, 'mit': 863, 'per': 852, 'uber': 852, 'ueber': 852, 'via': 852},
{'fuer': 902, 'fur': 902}, {'angefragt': 777, 'angeklopft': 777, 'nachgefasst': 777, 'nachgefragt': 777, 'nachgehakt':
777}, {'...': 922}, {'...': 921, '<them>': 923}, {'...': 877, 'aenderungsvorschlaegen': 866, 'anderungsvorschlagen':
867, 'anmerkungen': 868, 'feedback': 868, 'hinweisen': 868, 'kommentaren': 868, 'korrekturen': 868,
'korrekturvorschlaegen': 866, 'korrekturvorschlagen': 867, 'notizen': 868, 'randnotizen': 868,
'verbesserungsvorschlaegen': 866, 'verbesserungsvorschlagen': 867, 'vorschlaegen': 866, 'vorschlagen': 867},
{'durchgelesen': 865, 'gegengelesen': 865, 'kommentiert': 865, 'korrigiert': 865, 'lektoriert': 865, 'mit': 925,
'redigiert': 865, 'uberarbeitet': 870, 'ueberarbeitet': 871}, {'...': 926, 'mit': 869}, {'<agreed>': 630}, {'<them>':
928}, {'...': 903, '<their>': 760, '<them>': 914, '<title>': 844, '<vowed>': 842, 'N': 920, '^': 811, 'alles': 873,
'bei': 924, 'beide': 880, 'das': 873, 'den': 873, 'die': 873, 'es': 873, 'fuer': 890, 'fur': 896, 'ihn': 927, 'mit':
929, 'sie': 927}, {'bedankt': 781}, {'...': 931}, {'<them>': 932}, {'erklaert': 41, 'erklart': 41}, {'<them>': 932,
'angeboten': 41, 'bei': 933, 'bereit': 934, 'bereiterklaert': 41, 'bereiterklart': 41, 'verpflichtet': 41}, {'geben':
41, 'liefern': 41, 'schicken': 41, 'zahlen': 41}, {'zu': 936}, {'...': 757, '<their>': 760, '<them>': 841, '<title>':
844, '<vowed>': 842, 'N': 864, '^': 811, 'alles': 873, 'bei': 876, 'beide': 880, 'das': 873, 'den': 873, 'die': 873,
'es': 884, 'fuer': 890, 'fur': 896, 'gesagt': 834, 'geschrieben': 834, 'gsagt': 834, 'gschriebn': 834, 'ich': 930,
'ihn': 927, 'leider': 883, 'mein': 839, 'mich': 935, 'mit': 929, 'nicht': 882, 'noch': 937, 'sie': 927, 'um': 90,
'wir': 930, 'zu': 936}, {'auf': 595, 'bei': 595, 'beim': 595, 'fuer': 595, 'fur': 595}, {'': (14, 'together')}, {'N':
932}, {'lassen': 11}, {'gelassen': 11, 'lassen': 11}, {'abgeholt': 940, 'angerufen': 940, 'ausgefuehrt': 940,
'ausgefuhrt': 940, 'bei': 941, 'berichtet': 0, 'besucht': 940, 'eingeladen': 940, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 940, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 940, 'gesagt': 0, 'geschrieben':
940, 'gesteckt': 0, 'getroffen': 940, 'haengen': 942, 'haengenlassen': 11, 'hangen': 942, 'hangenlassen': 11,
'sitzen': 943, 'sitzengelassen': 11, 'vergessen': 11, 'verpasst': 11, 'verraten': 0, 'versetzt': 11}, {'<handed>': 4,
'<handed_apart>': 4, '<lent>': 4}, {'...': 945}, {'<them>': 946}, {'ich': 947, 'wir': 947}, {'N': 4}, {'bei': 949},
{'...': 950, 'bei': 949}, {'ist': 951, 'liegt': 951, 'logiert': 951, 'schlaeft': 951, 'schlaft': 951, 'steht': 951,
'ubernachtet': 951, 'uebernachtet': 951, 'weilt': 951, 'wohnt': 951}, {'<have>': 948, '<tool>': 952}, {'...': 953,
'<tool>': 952}, {'<me>': 697}, {'von': 955}, {'D': 697}, {'...': 957}, {'...': 956, '<det>': 958, '<my>': 697},
{'<me>': 698}, {'^': 959, 'von': 960}, {'abgestimmt': 11, 'besprochen': 11, 'geklart': 11, 'geredet': 11,
'gesprochen': 11, 'telefoniert': 11}, {'abgestimmt': 11, 'besprochen': 11, 'geklaert': 11, 'geredet': 11,
'gesprochen': 11, 'telefoniert': 11}, {'abgestimmt': 11, 'besprochen': 11, 'daruber': 962, 'darueber': 963, 'druber':
962, 'drueber': 963, 'geklaert': 11, 'geklart': 11, 'geredet': 11, 'gesprochen': 11, 'telefoniert': 11}, {'<them>':
964}, {'mit': 965}, {'<give3>': 819}, {'bekommen': 15, 'bekommt': 15, 'erhaelt': 15, 'erhalt': 15, 'erhält': 15,
'haben': 15, 'hat': 15, 'kriegen': 15, 'kriegt': 15}, {'...': 968}, {'^': 969}, {'<until>': 968, 'D': 968}, {'...':
971}, {'<until>': 970, 'D': 970, '^': 972}, {'<they>': 973, 'ich': 664, 'man': 664, 'wir': 664}, {'N': 967, 'das':
665, 'dass': 974, 'er': 967, 'ich': 664, 'man': 664, 'sie': 967, 'wir': 664}, {'<until>': 23, 'D': 23, 'erst': 24,
'noch': 24, 'wohl': 24}, {'folgen': 976, 'folgt': 976, 'kommen': 976, 'kommt': 976}, {'-befund': 977, '-ergebnis':
977, '-ergebnisse': 977, '-gutachten': 977, '-lieferung': 977, '-teile': 977, '-werte': 977, '<comes_in>': 977}, {'^':
978}, {'<should>': 530, 'muessts': 530, 'mussts': 530, 'solls': 530, 'sollts': 530}, {'<det>': 979, '^': 978, 'ich':
980, 'man': 980, 'wir': 980}, {'weg': 263}, {'kein': 263, 'nicht': 263}, {'auf': 561, 'bloss': 263, 'bloß': 263,
'erst': 562, 'erstmal': 263, 'finger': 982, 'ja': 983, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {'^':
984}, {'-befund': 977, '-ergebnis': 977, '-ergebnisse': 977, '-gutachten': 977, '-lieferung': 977, '-teile': 977,
'-werte': 977, '<comes_in>': 977, 'auf': 561, 'bloss': 263, 'bloß': 263, 'erst': 562, 'erstmal': 263, 'finger': 982,
'ja': 983, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {'<way>': 985, '^': 986, 'tel': 985}, {'<way>': 985,
'^': 984, 'tel': 985}, {'<det>': 988, '<way>': 985, '^': 984, 'tel': 985}, {'<det>': 988, '<way>': 985, '^': 984,
'am': 989, 'beim': 989, 'im': 989, 'per': 989, 'tel': 985}, {'$$': 263}, {'lassen': 991}, {'bleiben': 992, 'sein':
992, 'weglassen': 991}, {'ich': 263, 'man': 263}, {'besser': 263, 'endlich': 263, 'lieber': 263, 'nicht': 263,
'unbedingt': 263}, {'wir': 995}, {'muesste': 994, 'muessten': 996, 'musste': 994, 'mussten': 996, 'müsste': 994,
'müssten': 996, 'soll': 994, 'sollen': 996, 'sollte': 994, 'sollten': 996}, {'...': 997}, {'': (3, 'advice'), 'ich':
263, 'man': 263}, {'': (3, 'advice'), 'wir': 995}, {'gehoeren': 263, 'gehoert': 263, 'gehoren': 263, 'gehort': 263,
'muessen': 263, 'muesste': 999, 'muessten': 1000, 'muss': 263, 'mussen': 263, 'musste': 999, 'mussten': 1000,
'müsste': 999, 'müssten': 1000, 'soll': 999, 'sollen': 1000, 'sollte': 999, 'sollten': 1000}, {'...': 1001}, {'...':
993, '<det>': 998, '<my>': 1002, 'auf': 561, 'bloss': 263, 'bloß': 263, 'erst': 562, 'erstmal': 263, 'finger': 982,
'ja': 983, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {'bleib': 530, 'erhoeh': 530, 'erhoh': 530, 'fang':
530, 'frag': 530, 'geh': 530, 'hoer': 530, 'hor': 530, 'lass': 530, 'mach': 530, 'macht': 530, 'nimm': 530, 'red':
530, 'stell': 530, 'such': 530, 'verkauf': 530}, {'i': 664, 'ich': 664, 'man': 664, 'wir': 664}, {'gehoeren': 263,
'gehoert': 263, 'gehoren': 263, 'gehort': 263, 'muessen': 263, 'muesste': 263, 'muessten': 263, 'muss': 263, 'mussen':
263, 'musste': 263, 'mussten': 263, 'müsste': 263, 'müssten': 263, 'soll': 263, 'sollen': 263, 'sollte': 263,
'sollten': 263}, {'...': 1006}, {'<my>': 1007}, {'^': 1008, 'i': 664, 'ich': 728, 'man': 728, 'wir': 728}, {'<det>':
988, '<way>': 985, 'D': 990, '^': 1003, 'am': 989, 'beim': 989, 'bleib': 530, 'bloss': 1004, 'bloß': 1004, 'das':
1005, 'dass': 1009, 'eben': 990, 'erhoeh': 530, 'erhoh': 530, 'fang': 530, 'frag': 530, 'geh': 530, 'hoer': 530,
'hor': 530, 'i': 664, 'ich': 664, 'im': 989, 'lass': 530, 'mach': 530, 'macht': 530, 'man': 664, 'nimm': 530, 'nur':
1004, 'per': 989, 'red': 530, 'stell': 530, 'such': 530, 'tel': 985, 'verkauf': 530, 'wir': 664}, {'-befund': 977,
'-ergebnis': 977, '-ergebnisse': 977, '-gutachten': 977, '-lieferung': 977, '-teile': 977, '-werte': 977, '...': 993,
'<comes_in>': 977, '<det>': 998, '<my>': 1002, 'auf': 561, 'bloss': 263, 'bloß': 263, 'erst': 562, 'erstmal': 263,
'finger': 982, 'ja': 983, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {':': 0, '^': 984, 'dass': 729, 'ich':
664, 'man': 664, 'wir': 664}, {'<way>': 1012, '^': 984, 'tel': 985}, {'<det>': 1013, '<way>': 1012, '^': 984, 'tel':
985}, {'<way>': 740}, {'<det>': 1015, '<way>': 740}, {'klar': 1}, {'und': 1017}, {'dazu': 1, 'deutlich': 1, 'ehrlich':
1, 'klar': 1, 'klipp': 1018, 'nur': 1, 'trocken': 1}, {'<way>': 730}, {'<det>': 1020, '<way>': 730}, {':': 0, 'bleib':
530, 'erhoeh': 530, 'erhoh': 530, 'fang': 530, 'frag': 530, 'geh': 530, 'hoer': 530, 'hor': 530, 'lass': 530, 'mach':
530, 'macht': 530, 'nimm': 530, 'red': 530, 'stell': 530, 'such': 530, 'verkauf': 530}, {'...': 981, '<det>': 987,
'<they>': 1010, '<way>': 985, 'D': 990, '^': 1011, 'am': 1014, 'auf': 1016, 'beim': 1014, 'bleib': 530, 'bloss': 1004,
'bloß': 1004, 'das': 1005, 'dass': 1009, 'dazu': 1, 'deutlich': 1, 'eben': 990, 'ehrlich': 1, 'erhoeh': 530, 'erhoh':
530, 'fang': 530, 'frag': 530, 'ganz': 1019, 'geh': 530, 'hoer': 530, 'hor': 530, 'i': 664, 'ich': 664, 'im': 1014,
'in': 1021, 'klar': 1, 'klipp': 1018, 'lass': 530, 'mach': 530, 'macht': 530, 'man': 664, 'nimm': 530, 'nur': 1022,
'per': 1014, 'red': 530, 'stell': 530, 'such': 530, 'tel': 985, 'trocken': 1, 'verkauf': 530, 'wir': 664, 'zu': 1016,
'zum': 1016}, {'<them>': 530}, {'<them>': 41, 'laut': 1024}, {'ich': 1025, 'wir': 1025}, {'versehen': 43,
'zuruckgegeben': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'anmerkungen': 1027,
'kommentaren': 1027, 'korrekturen': 1027}, {'mit': 1028, 'voller': 1028}, {'...': 1029, 'mit': 1028, 'voller': 1028},
{'<work>': 1030}, {'^': 263, 'dass': 530, 'ist': 647, 'lautet': 647, 'lautete': 647, 'waere': 647, 'war': 647, 'ware':
647, 'wäre': 647}, {'<me>': 1032}, {'^': 263, 'dass': 530, 'ist': 647, 'lautet': 647, 'lautete': 647, 'waere': 647,
'war': 647}, {'<me>': 1034}, {'^': 263, 'dass': 530, 'ist': 647, 'lautet': 647, 'lautete': 647, 'war': 647, 'ware':
647, 'wäre': 647}, {'<me>': 1036}, {'...': 650, ':': 530, '^': 263, 'an': 1033, 'befolgt': 0, 'beherzigt': 0, 'dass':
530, 'dazu': 1032, 'fuer': 1035, 'fur': 1037, 'ignoriert': 0, 'ist': 647, 'lautet': 647, 'lautete': 647, 'umgesetzt':
0, 'waere': 647, 'war': 647, 'ware': 647, 'wäre': 647}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1},
{'<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'mit': 1028,
'verschlungen': 43, 'voller': 1028}, {'...': 1040, '<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43,
'durchgearbeitet': 43, 'gelesen': 43, 'mit': 1028, 'verschlungen': 43, 'voller': 1028}, {'ich': 530, 'man': 530,
'wir': 530}, {'<should>': 1042}, {'nach': 1043}, {'...': 1031, '<counsel>': 1038, '<opinion>': 1039, '<work>': 1041,
'ansicht': 1044, 'auffassung': 1044, 'einschaetzung': 1044, 'einschatzung': 1044, 'empfehlung': 1044, 'erfahrung':
1044, 'meinung': 1044, 'uberzeugung': 1044, 'ueberzeugung': 1044}, {'<handed_apart>': 4, '<lent>': 4, 'gebracht': 4,
'gegeben': 4, 'gemailt': 4, 'geschenkt': 4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4,
'uebergeben': 4, 'ueberlassen': 4}, {'...': 1046, '<handed_apart>': 4, '<lent>': 4, 'gebracht': 4, 'gegeben': 4,
'gemailt': 4, 'geschenkt': 4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4,
'ueberlassen': 4}, {'retourniert': 43, 'zuruckgegeben': 43, 'zurueckgegeben': 43}, {'<work>': 1048}, {'<handed>': 4},
{'...': 1050, '<handed>': 4}, {'<lent_out>': 4}, {'...': 1052, '<lent_out>': 4}, {'<reviewed>': 43,
'<reviewed_apart>': 43, 'korrigiert': 43, 'retourniert': 43, 'zuruckgegeben': 43, 'zuruckgereicht': 43,
'zurueckgegeben': 43, 'zurueckgereicht': 43}, {'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'ueberlassen': 4},
{'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'uberlassen': 4}, {'gegeben': 43, 'geschickt': 43, 'geschrieben': 43},
{'...': 1057}, {'auf': 1058, 'fuer': 1058, 'fur': 1058, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43, 'uber':
1058, 'ueber': 1058, 'zu': 1058, 'zum': 1058, 'zur': 1058}, {'$$': 761}, {'gelegt': 1060}, {'herz': 1061}, {'auf':
1058, 'fuer': 1058, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43, 'ueber': 1058, 'zu': 1058, 'zum': 1058, 'zur':
1058}, {'anmerkungen': 1063, 'feedback': 1063, 'kommentare': 1063, 'rueckmeldung': 1063}, {'auf': 1058, 'fur': 1058,
'gegeben': 43, 'geschickt': 43, 'geschrieben': 43, 'uber': 1058, 'zu': 1058, 'zum': 1058, 'zur': 1058},
{'anmerkungen': 1065, 'feedback': 1065, 'kommentare': 1065, 'ruckmeldung': 1065}, {'ausgeliehen': 4, 'geborgt': 4,
'geliehen': 4, 'uberlassen': 4, 'ueberlassen': 4}, {'': (17, 'gave:knowledge'), 'warum': 782, 'was': 782, 'welche':
782, 'wie': 782, 'wo': 782, 'wofuer': 782, 'wofur': 782, 'woran': 782}, {'geholfen': 595}, {'umzug': 1069},
{'gegeben': 793, 'gemacht': 793}, {'gestarkt': 515}, {'gestaerkt': 515}, {'rucken': 1072, 'ruecken': 1073},
{'gedruckt': 515, 'gedrueckt': 515, 'gedrückt': 515}, {'daumen': 1075}, {'erreichen': 11}, {'': (0, 'missed'),
'anzurufen': 11, 'zu': 1077}, {'angerufen': 11, 'probiert': 1078, 'versucht': 1078}, {'dass': 43, 'was': 43, 'wie':
43, 'wo': 43}, {'gesagt': 1080}, {'anmerkungen': 1059, 'feedback': 1059, 'kommentare': 1059, 'ruckmeldung': 1065,
'rueckmeldung': 1063}, {'angerufen': 11, 'probiert': 11, 'versucht': 11}, {'mal': 1083}, {'paar': 1084}, {'': (17,
'gave:knowledge'), 'warum': 782, 'was': 782, 'welche': 782, 'wie': 782, 'wo': 782, 'wofuer': 782, 'woran': 782}, {'':
(17, 'gave:knowledge'), 'warum': 782, 'was': 782, 'welche': 782, 'wie': 782, 'wo': 782, 'wofur': 782, 'woran': 782},
{'geht': 43}, {'passt': 43}, {'besser': 1088, 'fehlt': 43, 'hakt': 43, 'holpert': 43, 'klemmt': 43, 'nicht': 1089},
{'besser': 1088, 'es': 1090, 'fehlt': 43, 'hakt': 43, 'holpert': 43, 'klemmt': 43, 'nicht': 1089, 'noch': 1090},
{'was': 1091, 'wo': 1091}, {'zugeredet': 515}, {'laden': 1069}, {'anzurufen': 11, 'zu': 1077}, {'probiert': 1095,
'versucht': 1095}, {'retourniert': 43, 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'retourniert': 43,
'zuruckgegeben': 43, 'zuruckgeschickt': 43}, {'retourniert': 43, 'zuruckgegeben': 43, 'zuruckgeschickt': 43,
'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'aenderungsvorschlaegen': 1097, 'anderungsvorschlagen': 1098,
'anmerkungen': 1099, 'feedback': 1099, 'hinweisen': 1099, 'kommentaren': 1099, 'korrekturen': 1099,
'korrekturvorschlaegen': 1097, 'korrekturvorschlagen': 1098, 'notizen': 1099, 'randnotizen': 1099,
'verbesserungsvorschlaegen': 1097, 'verbesserungsvorschlagen': 1098, 'vorschlaegen': 1097, 'vorschlagen': 1098},
{'gebracht': 782}, {'wieder': 1083}, {'auf': 1058, 'fuer': 1058, 'fur': 1058, 'uber': 1058, 'ueber': 1058, 'zu': 1058,
'zum': 1058, 'zur': 1058}, {'auf': 1058, 'fur': 1058, 'uber': 1058, 'zu': 1058, 'zum': 1058, 'zur': 1058}, {'auf':
1058, 'fuer': 1058, 'ueber': 1058, 'zu': 1058, 'zum': 1058, 'zur': 1058}, {'anmerkungen': 1103, 'feedback': 1103,
'kommentare': 1103, 'ruckmeldung': 1104, 'rueckmeldung': 1105}, {'warum': 782, 'was': 782, 'welche': 782, 'wie': 782,
'wo': 782, 'wofuer': 782, 'woran': 782}, {'warum': 782, 'was': 782, 'welche': 782, 'wie': 782, 'wo': 782, 'wofur':
782, 'woran': 782}, {'': (17, 'gave:knowledge'), 'wie': 782}, {'<address>': 765, '<expert>': 904, '<my>': 1047,
'<their>': 1049, '<thing>': 1051, '<tool>': 1053, '<work>': 1054, 'angelernt': 782, 'anhaenger': 1055, 'anhanger':
1056, 'anmerkungen': 1059, 'ans': 1062, 'aufgemuntert': 515, 'aufgezeigt': 782, 'auseinandergesetzt': 782,
'ausfuehrlich': 1064, 'ausfuehrliches': 1064, 'ausfuhrlich': 1066, 'ausfuhrliches': 1066, 'auto': 1067, 'beamer':
1067, 'beigebogen': 782, 'beigebracht': 1068, 'beim': 1070, 'bestaerkt': 515, 'bestarkt': 515, 'bohrmaschine': 1067,
'buero': 1055, 'buro': 1056, 'coaching': 1071, 'den': 1074, 'die': 1076, 'dreimal': 1079, 'durch': 907, 'durchs': 906,
'ehrlich': 1081, 'ehrliches': 1082, 'ein': 1085, 'eingearbeitet': 782, 'eingeschult': 782, 'eingewiesen': 782,
'erklaert': 1086, 'erklart': 1087, 'erlaeutert': 1086, 'erlautert': 1087, 'ermutigt': 515, 'fahrrad': 1067,
'feedback': 1059, 'gecoached': 793, 'gecoacht': 793, 'geholfen': 782, 'geld': 1067, 'gementort': 793, 'genau': 1081,
'gesagt': 1092, 'getroestet': 515, 'getrostet': 515, 'gezeigt': 1068, 'gut': 1093, 'gutes': 1082, 'hoffnung': 516,
'im': 1094, 'kamera': 1067, 'klar': 1081, 'klargemacht': 782, 'kommentare': 1059, 'kurzes': 1082, 'lastenrad': 1067,
'mehrfach': 1096, 'mehrmals': 1079, 'mein': 1082, 'mentorat': 1071, 'mentoring': 1071, 'mit': 1100, 'mut': 516,
'naeher': 1101, 'naehergebracht': 782, 'nahegebracht': 782, 'naher': 1101, 'nahergebracht': 782, 'oefter': 1083,
'offen': 1081, 'offenes': 1082, 'ofter': 1083, 'paar': 1084, 'rad': 1067, 'raum': 1067, 'ruckmeldung': 1065,
'rueckmeldung': 1063, 'samt': 1100, 'schluessel': 1055, 'schlussel': 1056, 'schon': 1102, 'schriftlich': 1106,
'schriftliches': 1106, 'sparring': 1071, 'umsonst': 1079, 'vergeblich': 1079, 'verklickert': 782, 'viel': 1082,
'voller': 1100, 'vorgefuehrt': 1107, 'vorgefuhrt': 1108, 'vorgemacht': 1109, 'vorgerechnet': 782, 'werkzeug': 1067,
'x': 1084, 'zugeredet': 515, 'zugespielt': 1060, 'zweimal': 1079}, {'<tool>': 1053}, {'...': 1111, '<tool>': 1053},
{'...': 50, '<handed>': 4, '<handed_apart>': 4}, {'...': 1057, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43},
{'gemacht': 515, 'zugesprochen': 515}, {'<address>': 765, '<expert>': 904, '<lent>': 4, '<thing>': 1113, '<tool>':
1053, '<work>': 758, 'anmerkungen': 1114, 'aufgemuntert': 515, 'beigebracht': 782, 'bestaerkt': 515, 'bestarkt': 515,
'den': 1074, 'eingearbeitet': 782, 'eingeschult': 782, 'erklaert': 782, 'erklart': 782, 'erlaeutert': 782,
'erlautert': 782, 'ermutigt': 515, 'feedback': 1114, 'getroestet': 515, 'getrostet': 515, 'gezeigt': 782, 'gut': 1093,
'hinweise': 910, 'kniffe': 910, 'kommentare': 1114, 'korrekturen': 1114, 'mut': 1115, 'rat': 910, 'ratschlaege': 910,
'ratschlage': 910, 'ruckmeldung': 1114, 'rueckmeldung': 1114, 'tipp': 910, 'tipps': 910, 'tricks': 910, 'vorgemacht':
782, 'zugehoert': 515, 'zugehort': 515}, {'<handed_apart>': 4, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt':
4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 1117},
{'...': 821, '<address>': 765}, {'...': 1116, '<address>': 765, '<my>': 1118, '<work>': 758, 'N': 809, 'anmerkungen':
1114, 'bei': 817, 'das': 1119, 'den': 1119, 'die': 1119, 'feedback': 1114, 'kommentare': 1114, 'korrekturen': 1114,
'mit': 817, 'ruckmeldung': 1114, 'rueckmeldung': 1114}, {'ich': 1120, 'wir': 1120}, {'<handed_apart>': 4, '<lent>': 4,
'<tool>': 1053, 'empfohlen': 761, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt': 4, 'geschickt': 4,
'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4, 'vermittelt': 761,
'weiterempfohlen': 761}, {'...': 1122, '<handed_apart>': 4, '<lent>': 4, '<tool>': 1053, 'gebracht': 4, 'gegeben': 4,
'gemailt': 4, 'geschenkt': 4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4,
'ueberlassen': 4}, {'': (5, 'mine'), '<det>': 15}, {'^': 1124}, {'<det>': 15}, {'^': 1126}, {'bekommen': 1125,
'bekommt': 1125, 'hat': 1127, 'kriegen': 1125, 'kriegt': 1125}, {'<me>': 968}, {'<until>': 968, 'D': 968, 'von':
1129}, {'...': 1130}, {'<me>': 970}, {'<until>': 970, 'D': 970, '^': 1131, 'von': 1132}, {'<they>': 1133, 'ich': 588,
'wir': 588}, {'<they>': 1128, 'das': 589, 'dass': 1134}, {'retourniert': 43, 'zuruckgeschickt': 43,
'zurueckgeschickt': 43}, {'...': 1136}, {'<work>': 1137}, {'durchgespielt': 793, 'geprobt': 793, 'geubt': 793,
'trainiert': 793, 'vorbereitet': 793}, {'durchgespielt': 793, 'geprobt': 793, 'geuebt': 793, 'trainiert': 793,
'vorbereitet': 793}, {'durchgespielt': 793, 'geprobt': 793, 'geubt': 793, 'geuebt': 793, 'trainiert': 793,
'vorbereitet': 793}, {'bewerbungsgesprach': 1139, 'bewerbungsgespraech': 1140, 'interview': 1141, 'pitch': 1141,
'praesentation': 1140, 'prasentation': 1139, 'pruefung': 1140, 'prufung': 1139, 'rede': 1141, 'vorstellungsgesprach':
1139, 'vorstellungsgespraech': 1140, 'vortrag': 1141}, {'...': 1138, '<work>': 1137, '^': 1142}, {'<they>': 1133,
'ich': 41, 'wir': 41}, {'^': 15, 'das': 629, 'dass': 1144}, {'<reviewed>': 43, 'korrigiert': 43, 'retourniert': 43,
'zuruckgegeben': 43, 'zuruckgereicht': 43, 'zurueckgegeben': 43, 'zurueckgereicht': 43}, {'<address>': 762}, {'s':
1147}, {'das': 589, 'dass': 589, 'ich': 588, 'wir': 588}, {'^': 15, 'das': 589, 'dass': 589, 'ich': 588, 'wir': 588},
{'<said>': 1149, '<vowed>': 1150}, {'<way>': 1151}, {'<det>': 1152, '<way>': 1151}, {'geschickt': 761, 'vermittelt':
761, 'verwiesen': 761, 'weiterverwiesen': 761}, {'...': 1154, 'geschickt': 761, 'vermittelt': 761, 'verwiesen': 761,
'weiterverwiesen': 761}, {'...': 1154, 'empfohlen': 761, 'geschickt': 761, 'vermittelt': 761, 'verwiesen': 761,
'vorgeschlagen': 761, 'weiterempfohlen': 761, 'weiterverwiesen': 761}, {'<my>': 1155, 'N': 1156, 'eine': 1155,
'einem': 1155, 'einen': 1155, 'einer': 1155}, {'geschrieben': 761}, {'vorbereitet': 793}, {'...': 1159, '<det>': 1152,
'<way>': 1151, 'das': 779, 'den': 779, 'die': 779, 'ihre': 779, 'ihren': 779, 'seine': 779, 'seinen': 779},
{'gebracht': 761, 'gegeben': 761, 'geschickt': 761, 'vermittelt': 761, 'verschafft': 761, 'weitergeleitet': 761,
'zugeschanzt': 761}, {'ausgeholfen': 782, 'beraten': 782, 'geholfen': 782, 'gholfn': 782, 'unterstuetzt': 782,
'unterstutzt': 782}, {'^': 761}, {'eingelegt': 1163}, {'wort': 1164}, {'gutes': 1165}, {'gebracht': 1163},
{'gesprach': 1167, 'gespraech': 1167, 'spiel': 1167}, {'ein': 1166, 'ins': 1168, 'vorgeschlagen': 1163}, {'...':
1169}, {'empfohlen': 761, 'vorgeschlagen': 761, 'weiterempfohlen': 761}, {'...': 1162, '<my>': 1170, 'N': 1171},
{'ausgeholfen': 782, 'geholfen': 782, 'gholfn': 782, 'unterstuetzt': 782, 'unterstutzt': 782}, {'...': 1173, '<det>':
1152, '<way>': 1151, 'N': 1171, 'umzug': 1069}, {'schuldig': 15}, {'...': 1175}, {'^': 1176}, {'ich': 1177},
{'aufgebaut': 515, 'aufgepaeppelt': 515, 'aufgepappelt': 515, 'beruhigt': 515, 'gelobt': 515}, {'gegeben': 782},
{'...': 1180}, {'<address>': 765, 'aufgezeigt': 782, 'beigebogen': 782, 'klargemacht': 782, 'naeher': 1101, 'naher':
1101}, {'ausgemalt': 595, 'betreut': 595, 'gegossen': 595, 'gehuetet': 595, 'gehutet': 595, 'geputzt': 595,
'gestrichen': 595, 'versorgt': 595}, {'...': 1183, 'ausgemalt': 595, 'betreut': 595, 'gegossen': 595, 'gehuetet': 595,
'gehutet': 595, 'geputzt': 595, 'gestrichen': 595, 'versorgt': 595}, {'...': 1183, 'angeschlossen': 595, 'aufgebaut':
595, 'ausgemalt': 595, 'betreut': 595, 'eingerichtet': 595, 'entruempelt': 595, 'entrumpelt': 595, 'gegossen': 595,
'gehuetet': 595, 'gehutet': 595, 'gemaeht': 595, 'gemaht': 595, 'geputzt': 595, 'geraeumt': 595, 'geraumt': 595,
'geschnitten': 595, 'gestrichen': 595, 'montiert': 595, 'repariert': 595, 'versorgt': 595}, {'...': 1182, '<address>':
765, '^': 1142, 'auto': 822, 'blumen': 1184, 'computer': 822, 'dachrinne': 822, 'drucker': 822, 'fenster': 822,
'fernseher': 822, 'garten': 1185, 'hecke': 822, 'hund': 1184, 'kasse': 1184, 'katze': 1184, 'keller': 822, 'kinder':
1184, 'kleine': 1184, 'kleinen': 1184, 'kuche': 823, 'kueche': 824, 'laden': 1184, 'rasen': 822, 'regal': 822,
'router': 822, 'schnee': 822, 'schrank': 822, 'stand': 1184, 'waschmaschine': 822, 'wohnung': 1185}, {'gegeben': 804,
'geknuepft': 804, 'geknupft': 804, 'gemacht': 804, 'hergestellt': 804, 'vermittelt': 804}, {'...': 1187}, {'<det>':
1188, '<my>': 1188, 'einem': 1188, 'einer': 1188}, {'gegeben': 804, 'gemacht': 804, 'hergestellt': 804, 'vermittelt':
804}, {'<det>': 1188, '<my>': 1188, 'N': 1190, 'einem': 1188, 'einer': 1188}, {'mit': 1189, 'zu': 1191}, {'...': 1180,
'fuer': 1181, 'fur': 1181, 'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...': 1180, 'fuer': 1181, 'zu': 1181, 'zum': 1181,
'zur': 1181}, {'...': 1180, 'fur': 1181, 'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...': 1182, '<address>': 765, '^':
1142, 'auto': 822, 'blumen': 1184, 'computer': 822, 'dachrinne': 822, 'drucker': 822, 'fenster': 822, 'fernseher':
822, 'garten': 1185, 'hecke': 822, 'hund': 1184, 'kasse': 1184, 'katze': 1184, 'keller': 822, 'kinder': 1184,
'kleine': 1184, 'kleinen': 1184, 'kontakt': 1192, 'kuche': 823, 'kueche': 824, 'laden': 1184, 'rasen': 822, 'rat':
1193, 'ratschlaege': 1194, 'ratschlage': 1195, 'regal': 822, 'router': 822, 'schnee': 822, 'schrank': 822, 'stand':
1184, 'tipp': 1193, 'tipps': 1193, 'waschmaschine': 822, 'wohnung': 1185}, {'...': 1182, '<address>': 765, '^': 1142,
'auto': 822, 'blumen': 1184, 'computer': 822, 'dachrinne': 822, 'drucker': 822, 'fenster': 822, 'fernseher': 822,
'garten': 1185, 'hecke': 822, 'hinweise': 910, 'hund': 1184, 'kasse': 1184, 'katze': 1184, 'keller': 822, 'kinder':
1184, 'kleine': 1184, 'kleinen': 1184, 'kniff': 910, 'kniffe': 910, 'kuche': 823, 'kueche': 824, 'laden': 1184,
'rasen': 822, 'rat': 910, 'ratschlaege': 910, 'ratschlag': 910, 'ratschlage': 910, 'regal': 822, 'router': 822,
'schnee': 822, 'schrank': 822, 'stand': 1184, 'tipp': 910, 'tipps': 910, 'trick': 910, 'tricks': 910, 'waschmaschine':
822, 'wohnung': 1185}, {'angefunkt': 11, 'angeklingelt': 11, 'angepingt': 11, 'angerufen': 11, 'angetippt': 11,
'angewaehlt': 11, 'angewahlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11, 'gelaeutet': 11, 'gelautet': 11,
'probiert': 1078, 'versucht': 1078}, {'...': 909, 'fuer': 1181, 'fur': 1181, 'gegeben': 782, 'gezeigt': 782,
'mitgegeben': 782, 'verraten': 782, 'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...': 909, 'fuer': 1181, 'gegeben': 782,
'gezeigt': 782, 'mitgegeben': 782, 'verraten': 782, 'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...': 909, 'fur': 1181,
'gegeben': 782, 'gezeigt': 782, 'mitgegeben': 782, 'verraten': 782, 'zu': 1181, 'zum': 1181, 'zur': 1181},
{'hinweise': 910, 'kniff': 910, 'kniffe': 910, 'mal': 1083, 'rat': 1199, 'ratschlaege': 1200, 'ratschlag': 910,
'ratschlage': 1201, 'tipp': 1199, 'tipps': 1199, 'trick': 910, 'tricks': 910}, {'^': 1142, 'arbeitszeugnis': 1158,
'bisschen': 1179, 'empfehlungsschreiben': 1158, 'gutes': 1165, 'paar': 1202, 'referenz': 1158, 'wenig': 1179,
'zeugnis': 1158}, {'arbeitszeugnis': 1158, 'auftrag': 1161, 'bewerber': 1161, 'einfuehrung': 1181, 'einfuhrung': 1181,
'empfehlungsschreiben': 1158, 'interessenten': 1161, 'job': 1161, 'kandidaten': 1161, 'kandidatin': 1161, 'kunden':
1161, 'kundin': 1161, 'lead': 1161, 'leads': 1161, 'referenz': 1158, 'zeugnis': 1158}, {'auftrag': 1161, 'bewerber':
1161, 'crashkurs': 1181, 'hinweise': 910, 'interessenten': 1161, 'job': 1161, 'kandidaten': 1161, 'kandidatin': 1161,
'kniff': 910, 'kniffe': 910, 'kontakt': 1192, 'kunden': 1161, 'kundin': 1161, 'lead': 1161, 'leads': 1161, 'rat':
1199, 'ratschlaege': 1200, 'ratschlag': 910, 'ratschlage': 1201, 'tipp': 1199, 'tipps': 1199, 'trick': 910, 'tricks':
910}, {'zugehoert': 515, 'zugehort': 515}, {'angefunkt': 11, 'angeklingelt': 11, 'angepingt': 11, 'angerufen': 11,
'angetippt': 11, 'angewaehlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11, 'gelaeutet': 11, 'probiert': 11,
'versucht': 11}, {'...': 1159}, {'angefunkt': 11, 'angeklingelt': 11, 'angepingt': 11, 'angerufen': 11, 'angetippt':
11, 'angewahlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11, 'gelautet': 11, 'probiert': 11, 'versucht': 11},
{'kopf': 507}, {'den': 1210, 'meinen': 1210}, {'durch': 1211}, {'...': 1212}, {'<give1>': 15}, {'^': 1214}, {'ich':
1215}, {'kann': 43, 'koennte': 43, 'konnte': 43, 'könnte': 43, 'muss': 43, 'soll': 43, 'sollte': 43}, {'...': 1217},
{'er': 1218, 'man': 1218, 'sie': 1218}, {'dass': 1216, 'ich': 1215, 'was': 1219, 'wo': 1219}, {'dass': 1216, 'ich':
1215}, {'mut': 1115, 'zugeredet': 515}, {'schweigen': 11}, {'in': 1223}, {'sich': 1224}, {'...': 1173, '<det>': 1152,
'<way>': 1151, 'laden': 1069}, {'ausgeholfen': 782, 'eingearbeitet': 782, 'eingefuehrt': 782, 'eingefuhrt': 782,
'eingewiesen': 782, 'geholfen': 782, 'gholfn': 782, 'unterstuetzt': 782, 'unterstutzt': 782}, {'...': 1227},
{'eingearbeitet': 782, 'eingefuehrt': 782, 'eingefuhrt': 782, 'eingewiesen': 782}, {'...': 1229, 'gesprach': 1167,
'gespraech': 1167, 'spiel': 1167}, {'...': 1173}, {'...': 1111, '<tool>': 1053, 'hinweise': 910, 'kniff': 910,
'kniffe': 910, 'rat': 910, 'ratschlaege': 910, 'ratschlag': 910, 'ratschlage': 910, 'tipp': 910, 'tipps': 910,
'trick': 910, 'tricks': 910}, {'arbeitszeugnis': 1158, 'auftrag': 1161, 'bewerber': 1161, 'empfehlungsschreiben':
1158, 'interessenten': 1161, 'job': 1161, 'kandidaten': 1161, 'kandidatin': 1161, 'kunden': 1161, 'kundin': 1161,
'lead': 1161, 'leads': 1161, 'referenz': 1158, 'zeugnis': 1158}, {'N': 1190}, {'zu': 1234}, {'auftrag': 1161,
'bewerber': 1161, 'hinweise': 910, 'interessenten': 1161, 'job': 1161, 'kandidaten': 1161, 'kandidatin': 1161,
'kniff': 910, 'kniffe': 910, 'kontakt': 1235, 'kunden': 1161, 'kundin': 1161, 'lead': 1161, 'leads': 1161, 'rat':
1199, 'ratschlaege': 1200, 'ratschlag': 910, 'ratschlage': 1201, 'tipp': 1199, 'tipps': 1199, 'trick': 910, 'tricks':
910}, {'auftrag': 1161, 'bewerber': 1161, 'interessenten': 1161, 'job': 1161, 'kandidaten': 1161, 'kandidatin': 1161,
'kunden': 1161, 'kundin': 1161, 'lead': 1161, 'leads': 1161}, {'bekommen': 11, 'gebracht': 11, 'gekriegt': 11},
{'handy': 1238, 'tel': 1238, 'telefon': 1238}, {'das': 1239}, {'an': 1240, 'ans': 1239}, {'wie': 782}, {'beraten':
782}, {'...': 1243, '<my>': 1155, 'N': 1155, 'eine': 1155, 'einem': 1155, 'einen': 1155, 'einer': 1155}, {'...':
1243}, {'...': 1110, '2x': 621, '3x': 621, '4x': 621, '<address>': 765, '<det>': 1112, '<expert>': 762, '<have>':
1121, '<my>': 1123, '<said>': 1135, '<their>': 1143, '<thing>': 1051, '<tool>': 1053, '<vowed>': 1145, '<work>': 1146,
'N': 1148, '^': 1142, 'am': 1153, 'an': 1157, 'anmerkungen': 1059, 'arbeitszeugnis': 1158, 'auf': 1160, 'aufgebaut':
515, 'aufgepaeppelt': 515, 'aufgepappelt': 515, 'auftrag': 1161, 'ausfuehrlich': 1064, 'ausfuehrliches': 1064,
'ausfuhrlich': 1066, 'ausfuhrliches': 1066, 'bei': 1172, 'beigebracht': 818, 'beim': 1174, 'beruhigt': 515,
'bewerber': 1161, 'bin': 1178, 'bisschen': 1179, 'crashkurs': 1181, 'das': 1186, 'den': 1196, 'die': 1197, 'dreimal':
1198, 'ehrliches': 1082, 'ein': 1203, 'eine': 1204, 'einen': 1205, 'einfach': 1206, 'einfuehrung': 1181, 'einfuhrung':
1181, 'empfehlungsschreiben': 1158, 'erklaert': 828, 'erklart': 829, 'erlaeutert': 828, 'erlautert': 829, 'etwas':
1179, 'feedback': 1059, 'fuenfmal': 1207, 'fuer': 1208, 'funfmal': 1209, 'fur': 1208, 'geholfen': 782, 'geistert':
1213, 'gelobt': 515, 'gesagt': 1220, 'geschrieben': 1221, 'gezeigt': 818, 'gut': 1222, 'gutes': 1082, 'hinweise': 910,
'hoffnung': 516, 'huellt': 1225, 'huellte': 1225, 'hullt': 1225, 'hullte': 1225, 'hundertmal': 621, 'im': 1226, 'in':
1228, 'ins': 1230, 'interessenten': 1161, 'job': 1161, 'kandidaten': 1161, 'kandidatin': 1161, 'kniff': 910, 'kniffe':
910, 'kommentare': 1059, 'kontakt': 1192, 'kunden': 1161, 'kundin': 1161, 'kurzes': 1082, 'lange': 1206, 'lead': 1161,
'leads': 1161, 'mehrfach': 1198, 'mehrmals': 1198, 'mein': 1082, 'mit': 1231, 'mut': 516, 'n': 1232, 'nachhilfe':
1181, 'ne': 1233, 'nen': 1236, 'neue': 1237, 'neuen': 1237, 'nicht': 1241, 'nur': 1206, 'oefter': 1083, 'offenes':
1082, 'ofter': 1083, 'paar': 1202, 'per': 1153, 'rat': 1199, 'ratschlaege': 1200, 'ratschlag': 910, 'ratschlage':
1201, 'referenz': 1158, 'ruckmeldung': 1065, 'rueckmeldung': 1063, 'schon': 1102, 'schriftlich': 1106,
'schriftliches': 1106, 'schuld': 629, 'schulde': 629, 'schulden': 629, 'sehr': 1222, 'spukt': 1213, 'tipp': 1199,
'tipps': 1199, 'trick': 910, 'tricks': 910, 'uber': 1153, 'ueber': 1153, 'um': 90, 'umsonst': 1079, 'unterricht':
1181, 'vergeblich': 1079, 'via': 1153, 'viel': 1082, 'viermal': 621, 'vorgefuehrt': 828, 'vorgefuhrt': 829,
'vorgemacht': 1242, 'vorgeschlagen': 1163, 'x': 1084, 'zeugnis': 1158, 'zigmal': 621, 'zu': 1244, 'zufolge': 1043,
'zugehoert': 515, 'zugehort': 515, 'zugeredet': 515, 'zum': 1245, 'zur': 1245, 'zweimal': 1198}, {'angebimmelt': 602,
'angefragt': 602, 'angeklingelt': 602, 'angeklopft': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602,
'beschwert': 602, 'bestaetigt': 602, 'bestatigt': 602, 'durchgebimmelt': 602, 'durchgeklingelt': 602, 'durchgerufen':
602, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'erkundigt': 602, 'ersucht': 602, 'geantwortet': 602, 'gebeten':
602, 'gedraengt': 602, 'gedrangt': 602, 'gefragt': 602, 'geklingelt': 602, 'gemahnt': 602, 'gemailt': 602, 'gemeint':
1, 'gemeldet': 602, 'geraten': 1, 'gesagt': 1, 'geschrieben': 659, 'gesimst': 602, 'getextet': 602, 'hereingeschaut':
602, 'nachgefragt': 602, 'nachgehakt': 602, 'reingeschaut': 602, 'reklamiert': 602, 'urgiert': 602, 'vorbeigeschaut':
602, 'zugesagt': 602, 'zuruckgemailt': 602, 'zuruckgerufen': 602, 'zuruckgeschrieben': 602, 'zurueckgemailt': 602,
'zurueckgerufen': 602, 'zurueckgeschrieben': 602}, {'<said>': 666, 'angebimmelt': 602, 'angeboten': 602,
'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602, 'anvertraut': 602, 'berichtet': 602,
'durchgebimmelt': 602, 'durchgeklingelt': 602, 'durchgerufen': 602, 'empfohlen': 659, 'erklaert': 1, 'erklart': 1,
'erzaehlt': 602, 'erzahlt': 602, 'geantwortet': 602, 'gebeichtet': 602, 'geholfen': 602, 'geklagt': 602, 'geklingelt':
602, 'gemailt': 602, 'gemeint': 1, 'geraten': 659, 'gesagt': 659, 'geschickt': 602, 'geschildert': 602, 'geschrieben':
659, 'gesimst': 602, 'gesteckt': 602, 'getextet': 602, 'gezeigt': 602, 'gratuliert': 602, 'hereingeschaut': 602,
'mitgeteilt': 602, 'praesentiert': 602, 'prasentiert': 602, 'reingeschaut': 602, 'verraten': 602, 'versprochen': 602,
'vorbeigeschaut': 602, 'vorgestellt': 602, 'zugesagt': 602, 'zuruckgemailt': 602, 'zuruckgerufen': 602,
'zuruckgeschrieben': 602, 'zurueckgemailt': 602, 'zurueckgerufen': 602, 'zurueckgeschrieben': 602}, {'<them>': 698},
{'<them>': 698, '^': 697}, {'...': 1248, '<counsel>': 675, '<counselled>': 647, '^': 677, 'abgeholt': 602, 'als': 678,
'am': 690, 'angebimmelt': 602, 'angeklingelt': 602, 'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602,
'angeschrieben': 602, 'angesprochen': 602, 'ans': 687, 'auf': 690, 'aufgefordert': 530, 'ausgefuehrt': 602,
'ausgefuhrt': 602, 'begleitet': 602, 'beim': 690, 'bekocht': 602, 'bestaerkt': 530, 'bestarkt': 530, 'besucht': 602,
'davon': 691, 'davor': 695, 'dazu': 691, 'den': 678, 'dringend': 696, 'durchgebimmelt': 602, 'durchgeklingelt': 602,
'durchgerufen': 602, 'einen': 678, 'eingeladen': 602, 'eingeredet': 530, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1,
'ermuntert': 530, 'ermutigt': 530, 'ersucht': 1249, 'geantwortet': 602, 'gebeten': 1250, 'gefragt': 1249,
'geklingelt': 602, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 602, 'getextet': 602,
'getroffen': 602, 'gewarnt': 694, 'hereingeschaut': 602, 'im': 690, 'interviewt': 602, 'kontaktiert': 602, 'mit': 705,
'nahe': 686, 'nen': 678, 'per': 690, 'reingeschaut': 602, 'stark': 696, 'um': 708, 'via': 690, 'vor': 709,
'vorbeigeschaut': 602, 'zuruckgemailt': 602, 'zuruckgerufen': 602, 'zuruckgeschrieben': 602, 'zurueckgemailt': 602,
'zurueckgerufen': 602, 'zurueckgeschrieben': 602}, {'^': 713}, {'<me>': 1252, '<vowed>': 716, 'mir': 717, 'uns': 717},
{'<me>': 679, '^': 81, 'dass': 715, 'er': 679, 'sich': 679, 'sie': 679}, {'<until>': 719, '<vowed>': 81}, {'...':
1255}, {'abgesagt': 11, 'gecancelt': 11, 'platzen': 942, 'sausen': 942, 'vergessen': 11, 'verschlafen': 11,
'verschwitzt': 11}, {'...': 1257, 'abgesagt': 11, 'gecancelt': 11, 'platzen': 942, 'sausen': 942, 'vergessen': 11,
'verschlafen': 11, 'verschwitzt': 11}, {'<appointment>': 1258}, {'anzurufen': 11, 'mich': 1095, 'uns': 1095, 'zu':
1077}, {'versucht': 1260}, {'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602}, {'<vowed>': 716, 'gemeint': 740,
'gesagt': 740, 'geschrieben': 740, 'gmeint': 682, 'gsagt': 682}, {'angekuendigt': 69, 'angekundigt': 69, 'angemeldet':
69, 'angeschlossen': 602, 'bedankt': 602, 'beworben': 0, 'dazugeschaltet': 602, 'dazugesellt': 602, 'dazugesetzt':
602, 'dazugestellt': 602, 'eingeklinkt': 602, 'eingewaehlt': 602, 'eingewahlt': 602, 'entschuldigt': 602, 'gemeldet':
602, 'geruehrt': 602, 'geruhrt': 602, 'verabschiedet': 602, 'zugeschaltet': 602}, {'...': 1264, 'bedankt': 602, 'bei':
745, 'entschuldigt': 602, 'gemeldet': 602, 'geruehrt': 602, 'geruhrt': 602, 'verabschiedet': 602}, {'<vowed>': 716,
'angelaeutet': 602, 'angelautet': 602, 'angerufen': 602, 'gemeint': 740, 'gesagt': 740, 'geschrieben': 740, 'gmeint':
682, 'gsagt': 682}, {'...': 1247, '<appointment>': 662, '<det>': 663, '<me>': 1251, '<my>': 663, '<they>': 1253,
'<until>': 721, '<vowed>': 1254, '^': 1256, 'am': 690, 'angebimmelt': 602, 'angeklingelt': 602, 'angelaeutet': 602,
'angelautet': 602, 'angerufen': 602, 'auf': 725, 'beim': 690, 'das': 1259, 'davon': 726, 'dazu': 726, 'den': 1259,
'die': 1259, 'durchgebimmelt': 602, 'durchgeklingelt': 602, 'durchgerufen': 602, 'empfohlen': 727, 'erklaert': 1,
'erklart': 1, 'geantwortet': 602, 'geklingelt': 602, 'gemailt': 602, 'gemeint': 730, 'geraten': 1, 'gesagt': 730,
'geschrieben': 731, 'gesimst': 602, 'getextet': 602, 'gmeint': 682, 'gsagt': 682, 'hereingeschaut': 602, 'im': 690,
'mehrmals': 1261, 'mich': 1262, 'mir': 1263, 'per': 725, 'reingeschaut': 602, 'sich': 1265, 'uber': 748, 'ueber': 750,
'uns': 1266, 'unser': 1259, 'unsere': 1259, 'unseren': 1259, 'vergeblich': 1261, 'versucht': 1260, 'via': 725, 'vor':
709, 'vorbeigeschaut': 602, 'vorgeschlagen': 0, 'zuruckgemailt': 602, 'zuruckgerufen': 602, 'zuruckgeschrieben': 602,
'zurueckgemailt': 602, 'zurueckgerufen': 602, 'zurueckgeschrieben': 602, 'zweimal': 1261}, {'^': 959, 'das': 957,
'den': 957, 'die': 957, 'es': 957, 'sie': 957, 'von': 960}, {'<way>': 682}, {'<det>': 1269, '<way>': 682}, {'am':
1270, 'auf': 1270, 'beim': 1270, 'ich': 980, 'im': 1270, 'in': 1270, 'man': 980, 'per': 1270, 'wir': 980, 'zu': 1270,
'zum': 1270}, {'...': 1271, '<det>': 988, '<they>': 1010, '<way>': 985, 'D': 990, '^': 1003, 'am': 1014, 'auf': 1016,
'beim': 1014, 'bleib': 530, 'bloss': 1004, 'bloß': 1004, 'das': 1005, 'dass': 1009, 'eben': 990, 'erhoeh': 530,
'erhoh': 530, 'fang': 530, 'frag': 530, 'geh': 530, 'hoer': 530, 'hor': 530, 'i': 664, 'ich': 664, 'im': 1014, 'in':
1021, 'lass': 530, 'mach': 530, 'macht': 530, 'man': 664, 'nimm': 530, 'nur': 1004, 'per': 1014, 'red': 530, 'stell':
530, 'such': 530, 'tel': 985, 'verkauf': 530, 'wir': 664, 'zu': 1016, 'zum': 1016}, {'lassen': 81}, {'stellen': 81},
{'verfuegung': 1274, 'verfugung': 1274}, {'ausborgen': 81, 'ausleihen': 81, 'bereitstellen': 81, 'borgen': 81,
'bringen': 81, 'geben': 81, 'leihen': 81, 'mitbringen': 81, 'schenken': 81, 'uberlassen': 81, 'ueberlassen': 81,
'zukommen': 1273, 'zur': 1275}, {'...': 1276}, {'<det>': 1277, '<their>': 1277}, {'^': 1278}, {'': (6, 'theirs'),
'...': 1276}, {'...': 1279, '^': 1280}, {'<me>': 1281}, {'<me>': 82, '<until>': 81}, {'bringts': 1283, 'gibts': 1283,
'macht': 1283, 'mailts': 1283, 'schickts': 1283, 'sendets': 1283}, {'und': 1284}, {'and': 81}, {'': (6, 'theirs'),
'...': 1286}, {'...': 1285, '<det>': 1287, 'D': 81}, {'mich': 81, 'uns': 81}, {'fuer': 1289, 'fur': 1289}, {'...':
1290}, {'...': 1290, '<det>': 1291, '<my>': 1291, '<their>': 1291, '<them>': 1291}, {'<me>': 81, 'das': 239, 'den':
239, 'die': 239, 'es': 239, 's': 239}, {'...': 1285}, {'zuruck': 81, 'zurueck': 81}, {'...': 1295, 'zuruck': 81,
'zurueck': 81}, {'...': 1295, 'mich': 1296, 'mir': 1296, 'uns': 1296, 'zuruck': 81, 'zurueck': 81}, {'...': 1295,
'<they>': 1297, '<until>': 81, 'mich': 1296, 'mir': 1296, 'uns': 1296, 'zuruck': 81, 'zurueck': 81}, {'mal': 81}, {'':
(6, 'theirs'), 'nach': 81, 'noch': 1299, 'nochmal': 81, 'wieder': 81}, {'nach': 81, 'noch': 1299, 'nochmal': 81,
'wieder': 81}, {'D': 1301}, {'D': 1300, 'es': 1302, 'ihn': 1302, 'sie': 1302}, {'D': 1301, 'es': 1302, 'ihn': 1302,
'sie': 1302}, {'sich': 81}, {'<they>': 1305, 'sich': 81}, {'bescheid': 81}, {'bescheid': 81, 'mir': 1307, 'uns':
1307}, {'<they>': 1308, 'bescheid': 81, 'mir': 1307, 'uns': 1307}, {'an': 81, 'druber': 81, 'drueber': 81, 'durch':
81}, {'...': 1310, 'an': 81, 'druber': 81, 'drueber': 81, 'durch': 81}, {'durch': 81, 'weiter': 81}, {'<they>': 1308,
'bescheid': 81, 'das': 1312, 'es': 1312, 'mir': 1307, 'uns': 1307}, {'beisammen': 81, 'bereit': 81, 'fertig': 81,
'parat': 81}, {'<until>': 1314}, {'...': 1315}, {'um': 81}, {'...': 1317, 'um': 81}, {'sich': 1318}, {'ab': 81, 'an':
81}, {'<me>': 1320}, {'ab': 81}, {'...': 1322}, {'<my>': 1323}, {'<me>': 1320, '<my>': 1323, 'D': 1324}, {'das': 1312,
'es': 1312}, {'...': 1295, '<they>': 1297, 'mich': 1296, 'mir': 1296, 'uns': 1296, 'zuruck': 81, 'zurueck': 81},
{'...': 1295}, {'...': 1295, 'mich': 1328, 'mir': 1328, 'sich': 81, 'uns': 1328}, {'...': 1295, '<they>': 1329,
'mich': 1328, 'mir': 1328, 'sich': 81, 'uns': 1328}, {'...': 1295, '<me>': 1320, '<they>': 1297, 'mich': 1296, 'mir':
1296, 'uns': 1296, 'zuruck': 81, 'zurueck': 81}, {'vor': 81}, {'...': 1332}, {'<me>': 1333}, {'<their>': 1333},
{'...': 1332, 'D': 1335}, {'<me>': 1336}, {'gibt': 81, 'meldet': 81, 'ruft': 81, 'sagt': 81, 'schreibt': 81}, {'und':
1338}, {'...': 1339}, {'...': 1339, 'das': 1340, 'es': 1340}, {'es': 1340, 'sich': 1341, 'sichs': 1340}, {'<deed3>':
1288, '<does3>': 1292, '<give3>': 1293, '<sends3>': 1294, 'antwortet': 1298, 'bohrt': 1303, 'connected': 239,
'connectet': 239, 'draengelt': 1303, 'draengt': 1304, 'drangelt': 1303, 'drangt': 1304, 'erkundigt': 1306, 'geben':
1309, 'geht': 1311, 'gibt': 1313, 'haben': 1316, 'hakt': 1303, 'hat': 1316, 'hoert': 1319, 'holen': 1321, 'holt':
1325, 'hort': 1319, 'intro': 239, 'introduced': 239, 'introed': 239, 'introt': 239, 'leitet': 1326, 'liest': 1311,
'mailt': 1327, 'melden': 1306, 'meldet': 1330, 'probiert': 1304, 'ruehren': 1306, 'ruehrt': 1306, 'rufen': 1321,
'ruft': 1331, 'ruhren': 1306, 'ruhrt': 1306, 'sagen': 1309, 'sagt': 1309, 'schaut': 1311, 'schickt': 1326, 'schreibt':
1327, 'schubst': 1304, 'sieht': 1311, 'stellen': 1334, 'stellt': 1337, 'stupst': 1303, 'uberlegt': 1342, 'uberweist':
82, 'ueberlegt': 1342, 'ueberweist': 82, 'unterschreibt': 82, 'urgiert': 1303, 'versucht': 1304, 'zahlt': 82},
{'probiert': 11, 'versucht': 11}, {'...': 1344, 'probiert': 11, 'versucht': 11}, {'<me>': 0}, {'bei': 1346}, {'...':
1347, 'bei': 1346}, {'^': 697, 'darum': 698, 'um': 698}, {'<until>': 697}, {'...': 1350, '<my>': 697, 'antwort': 697,
'bestaetigung': 697, 'bestatigung': 697, 'feedback': 697, 'ruckmeldung': 697, 'ruckruf': 697, 'rueckmeldung': 697,
'rueckruf': 697, 'stellungnahme': 697}, {'': (23, 'contact'), '^': 1351}, {'<me>': 1349, 'D': 602, 'am': 602, 'an':
602, 'gestern': 602, 'heute': 602, 'in': 602, 'mich': 602, 'nach': 602, 'ob': 602, 'per': 602, 'sich': 602, 'um':
1352, 'uns': 602, 'wegen': 602}, {'D': 602, 'am': 602, 'an': 602, 'gestern': 602, 'heute': 602, 'in': 602, 'mich':
602, 'nach': 602, 'ob': 602, 'per': 602, 'sich': 602, 'um': 602, 'uns': 602, 'wegen': 602}, {'mich': 626, 'uns': 626},
{'mich': 631, 'mir': 631, 'uns': 631}, {'mich': 602, 'uns': 602}, {'D': 602}, {'das': 1358, 'es': 1358}, {'das':
1358}, {'das': 1358, 'dies': 1358, 'es': 1358, 'mir': 1359, 'so': 1358, 'uns': 1360}, {'mich': 69, 'uns': 69},
{'fuer': 1362, 'fur': 1362, 'mich': 69, 'uns': 69}, {'D': 1363}, {'...': 136, '<det>': 300, '<my>': 300, '<their>':
300}, {'<me>': 41}, {'<until>': 1127, '^': 1365, 'von': 1366}, {'': (19, 'gave:resource'), 'ausgeliehen': 4,
'bekommen': 4, 'geborgt': 4, 'geliehen': 4, 'leihweise': 4, 'mitgenommen': 4}, {'<tool>': 1368}, {'...': 1369,
'<tool>': 1368}, {'<until>': 15, 'retour': 15, 'wieder': 15, 'zuruck': 15, 'zurueck': 15}, {'...': 1371}, {'...': 136,
'<det>': 1372, '<my>': 300, '<their>': 300}, {'<my>': 1370, '<until>': 1127, '^': 1373, 'von': 1366}, {'<doc>': 697,
'<work>': 697}, {'<doc>': 697, 'alle': 697, 'beide': 697, 'das': 697, 'den': 697, 'die': 697, 'ein': 1375, 'eine':
1375, 'einen': 1375, 'ne': 1375, 'nen': 1375, 'saemtliche': 697}, {'^': 1376}, {'...': 1350, '<until>': 697}, {'...':
1350}, {'-abrechnung': 1378, '-beleg': 1379, '-bescheinigung': 1379, '-bestaetigung': 1379, '-foto': 1378, '-fotos':
1378, '-liste': 1378, '-nachweis': 1378, '-plan': 1378, '-rechnung': 1378, '-unterlagen': 1378, '-vertrag': 1378,
'-zahlen': 1378, '<doc>': 1378, '<thing>': 1350, '<work>': 1350, 'alle': 1379, 'angebot': 1350, 'antwort': 1350,
'beide': 1379, 'bestaetigung': 1350, 'das': 1379, 'den': 1379, 'die': 1379, 'entscheidung': 1350, 'fotos': 1350,
'kostenvoranschlag': 1350, 'muster': 1350, 'offerte': 1350, 'rechnung': 1350, 'rueckmeldung': 1350, 'saemtliche':
1379, 'unterlagen': 1350, 'vertrag': 1350, 'zahlen': 1350}, {'<until>': 1377, '^': 1380}, {'<doc>': 697, 'alle': 697,
'beide': 697, 'das': 697, 'den': 697, 'die': 697, 'ein': 1375, 'eine': 1375, 'einen': 1375, 'ne': 1375, 'nen': 1375,
'samtliche': 697}, {'^': 1382}, {'-abrechnung': 1378, '-beleg': 1379, '-bescheinigung': 1379, '-bestatigung': 1379,
'-foto': 1378, '-fotos': 1378, '-liste': 1378, '-nachweis': 1378, '-plan': 1378, '-rechnung': 1378, '-unterlagen':
1378, '-vertrag': 1378, '-zahlen': 1378, '<doc>': 1378, '<thing>': 1350, '<work>': 1350, 'alle': 1379, 'angebot':
1350, 'antwort': 1350, 'beide': 1379, 'bestatigung': 1350, 'das': 1379, 'den': 1379, 'die': 1379, 'entscheidung':
1350, 'fotos': 1350, 'kostenvoranschlag': 1350, 'muster': 1350, 'offerte': 1350, 'rechnung': 1350, 'ruckmeldung':
1350, 'samtliche': 1379, 'unterlagen': 1350, 'vertrag': 1350, 'zahlen': 1350}, {'<until>': 1383, '^': 1384}, {'dass':
1042}, {'darauf': 1386}, {'sich': 0}, {'an': 679}, {'<me>': 1389}, {'<me>': 1389, '<they>': 1390}, {'^': 1351},
{'<me>': 1349, 'um': 1392}, {'mit': 602}, {'...': 1394, 'mit': 602}, {'N': 1395, 'mich': 602, 'uns': 602}, {'fuer':
1362, 'mich': 69, 'uns': 69}, {'D': 1397}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697,
'-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, 'angebot': 697, 'antwort': 697, 'aufstellung': 697,
'bericht': 697, 'bestaetigung': 697, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697,
'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697,
'rueckmeldung': 697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697,
'zahlen': 697, 'zusage': 697}, {'': (4, 'needs_from_me'), '-angebot': 697, '-bericht': 697, '-entwurf': 697,
'-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, 'angebot': 697, 'antwort': 697,
'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697,
'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'offerte': 697, 'plan': 697, 'prognose':
697, 'rechnung': 697, 'rueckmeldung': 697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697,
'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697,
'-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, '<doc>': 697, '<work>': 697, 'angebot': 697,
'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'entscheidung': 697, 'entwurf': 697,
'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'offerte': 697, 'plan':
697, 'prognose': 697, 'rechnung': 697, 'rueckmeldung': 697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697,
'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697,
'-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, '<doc>': 697, 'a': 1399, 'alle':
697, 'an': 1399, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'beide': 697, 'bericht': 697, 'bestaetigung':
697, 'das': 1400, 'den': 1400, 'die': 1400, 'ein': 1401, 'eine': 1401, 'einen': 1401, 'entscheidung': 697, 'entwurf':
697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1399, 'ne': 1375,
'nen': 1401, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'rueckmeldung': 697, 'saemtliche': 697,
'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung':
697, '-vorschlag': 697, 'a': 1399, 'an': 1399, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697,
'bestaetigung': 697, 'das': 1399, 'den': 1399, 'die': 1399, 'ein': 1399, 'eine': 1399, 'einen': 1399, 'entscheidung':
697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n':
1399, 'nen': 1399, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'rueckmeldung': 697,
'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'^': 1403}, {'<me>': 1404}, {'^': 1402, 'von': 1405}, {'-abrechnung': 1378, '-beleg': 1379, '-bescheinigung':
1379, '-bestaetigung': 1379, '-foto': 1378, '-fotos': 1378, '-liste': 1378, '-nachweis': 1378, '-plan': 1378,
'-rechnung': 1378, '-unterlagen': 1378, '-vertrag': 1378, '-zahlen': 1378, '<doc>': 1378, 'alle': 1379, 'beide': 1379,
'das': 1379, 'den': 1379, 'die': 1379, 'saemtliche': 1379}, {'<counsel>': 0}, {'paar': 1408}, {'<counsel>': 0,
'<until>': 1406, '^': 1407, 'ein': 1409, 'einen': 1408, 'n': 1408, 'nen': 1408}, {'<until>': 1377, '^': 1407}, {'fur':
1362, 'mich': 69, 'uns': 69}, {'D': 1412}, {'<doc>': 697, 'alle': 697, 'beide': 697, 'das': 697, 'den': 697, 'die':
697, 'ein': 1375, 'eine': 1375, 'einen': 1375, 'ne': 1375, 'nen': 1375, 'saemtliche': 697, 'samtliche': 697}, {'^':
1414}, {'-abrechnung': 1378, '-beleg': 1379, '-bescheinigung': 1379, '-bestaetigung': 1379, '-bestatigung': 1379,
'-foto': 1378, '-fotos': 1378, '-liste': 1378, '-nachweis': 1378, '-plan': 1378, '-rechnung': 1378, '-unterlagen':
1378, '-vertrag': 1378, '-zahlen': 1378, '<doc>': 1378, 'alle': 1379, 'beide': 1379, 'das': 1379, 'den': 1379, 'die':
1379, 'saemtliche': 1379, 'samtliche': 1379}, {'<until>': 1415, '^': 1416}, {'-angebot': 697, '-bericht': 697,
'-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, 'angebot': 697,
'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'bestatigung': 697, 'entscheidung': 697,
'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'offerte':
697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'rueckmeldung': 697, 'stellungnahme': 697,
'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'': (4,
'needs_from_me'), '-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697,
'-rechnung': 697, '-vorschlag': 697, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697,
'bestaetigung': 697, 'bestatigung': 697, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697,
'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697,
'ruckmeldung': 697, 'rueckmeldung': 697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697,
'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697,
'-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, '<doc>': 697, '<work>': 697, 'angebot': 697,
'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'bestatigung': 697, 'entscheidung': 697,
'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'offerte':
697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'rueckmeldung': 697, 'stellungnahme': 697,
'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'-angebot': 697,
'-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697,
'<doc>': 697, 'a': 1418, 'alle': 697, 'an': 1418, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'beide': 697,
'bericht': 697, 'bestaetigung': 697, 'bestatigung': 697, 'das': 1419, 'den': 1419, 'die': 1419, 'ein': 1420, 'eine':
1420, 'einen': 1420, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697,
'kostenvoranschlag': 697, 'liste': 697, 'n': 1418, 'ne': 1375, 'nen': 1420, 'offerte': 697, 'plan': 697, 'prognose':
697, 'rechnung': 697, 'ruckmeldung': 697, 'rueckmeldung': 697, 'saemtliche': 697, 'samtliche': 697, 'stellungnahme':
697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'-angebot':
697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag':
697, 'a': 1418, 'an': 1418, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697,
'bestatigung': 697, 'das': 1418, 'den': 1418, 'die': 1418, 'ein': 1418, 'eine': 1418, 'einen': 1418, 'entscheidung':
697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n':
1418, 'nen': 1418, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'rueckmeldung':
697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'^': 1422}, {'<me>': 1423}, {'^': 1421, 'von': 1424}, {'-abrechnung': 1378, '-beleg': 1379, '-bescheinigung':
1379, '-bestaetigung': 1379, '-bestatigung': 1379, '-foto': 1378, '-fotos': 1378, '-liste': 1378, '-nachweis': 1378,
'-plan': 1378, '-rechnung': 1378, '-unterlagen': 1378, '-vertrag': 1378, '-zahlen': 1378, '<doc>': 1378, '<thing>':
1350, '<work>': 1350, 'alle': 1379, 'angebot': 1350, 'antwort': 1350, 'beide': 1379, 'bestaetigung': 1350,
'bestatigung': 1350, 'das': 1379, 'den': 1379, 'die': 1379, 'entscheidung': 1350, 'fotos': 1350, 'kostenvoranschlag':
1350, 'muster': 1350, 'offerte': 1350, 'rechnung': 1350, 'ruckmeldung': 1350, 'rueckmeldung': 1350, 'saemtliche':
1379, 'samtliche': 1379, 'unterlagen': 1350, 'vertrag': 1350, 'zahlen': 1350}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1425, '^': 1426, 'das': 1350, 'ein': 1409, 'einen': 1408, 'es': 1350, 'ihn': 1350, 'n': 1408, 'nen': 1408,
'sie': 1350}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697,
'-rechnung': 697, '-vorschlag': 697, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697,
'bestatigung': 697, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697,
'kostenvoranschlag': 697, 'liste': 697, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung':
697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'': (4, 'needs_from_me'), '-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697,
'-plan': 697, '-rechnung': 697, '-vorschlag': 697, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697,
'bestatigung': 697, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697,
'kostenvoranschlag': 697, 'liste': 697, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung':
697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung':
697, '-vorschlag': 697, '<doc>': 697, '<work>': 697, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht':
697, 'bestatigung': 697, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697,
'kostenvoranschlag': 697, 'liste': 697, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung':
697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung':
697, '-vorschlag': 697, '<doc>': 697, 'a': 1428, 'alle': 697, 'an': 1428, 'angebot': 697, 'antwort': 697,
'aufstellung': 697, 'beide': 697, 'bericht': 697, 'bestatigung': 697, 'das': 1429, 'den': 1429, 'die': 1429, 'ein':
1430, 'eine': 1430, 'einen': 1430, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept':
697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1428, 'ne': 1375, 'nen': 1430, 'offerte': 697, 'plan': 697,
'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'samtliche': 697, 'stellungnahme': 697, 'termin': 697,
'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'-angebot': 697, '-bericht': 697,
'-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, 'a': 1428, 'an':
1428, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestatigung': 697, 'das': 1428, 'den':
1428, 'die': 1428, 'ein': 1428, 'eine': 1428, 'einen': 1428, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697,
'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1428, 'nen': 1428, 'offerte': 697,
'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'stellungnahme': 697, 'termin': 697,
'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'^': 1432}, {'<me>': 1433}, {'^':
1431, 'von': 1434}, {'-abrechnung': 1378, '-beleg': 1379, '-bescheinigung': 1379, '-bestatigung': 1379, '-foto': 1378,
'-fotos': 1378, '-liste': 1378, '-nachweis': 1378, '-plan': 1378, '-rechnung': 1378, '-unterlagen': 1378, '-vertrag':
1378, '-zahlen': 1378, '<doc>': 1378, 'alle': 1379, 'beide': 1379, 'das': 1379, 'den': 1379, 'die': 1379, 'samtliche':
1379}, {'<counsel>': 0, '<until>': 1435, '^': 1436, 'ein': 1409, 'einen': 1408, 'n': 1408, 'nen': 1408}, {'<until>':
1383, '^': 1436}, {'mit': 81}, {'...': 1439}, {'mit': 0}, {'anwaeltin': 1441, 'anwalt': 1441, 'anwaltin': 1441,
'begleitung': 1441, 'bekannte': 1441, 'bekannten': 1441, 'bruder': 1441, 'dolmetscherin': 1441, 'fotografen': 1441,
'fotografin': 1441, 'frau': 1441, 'freund': 1441, 'freundin': 1441, 'gast': 1441, 'investor': 1441, 'investorin':
1441, 'kollegen': 1441, 'kollegin': 1441, 'kunden': 1441, 'kundin': 1441, 'lehrling': 1441, 'mann': 1441, 'mutter':
1441, 'nachbarin': 1441, 'nachbarn': 1441, 'partner': 1441, 'partnerin': 1441, 'praktikanten': 1441, 'praktikantin':
1441, 'sammler': 1441, 'sammlerin': 1441, 'schwester': 1441, 'sohn': 1441, 'tochter': 1441, 'ubersetzerin': 1441,
'uebersetzerin': 1441, 'vater': 1441}, {'ziel': 0}, {'palme': 0}, {'die': 1444}, {'ans': 1443, 'auf': 1445, 'durch':
0, 'uber': 0, 'ueber': 0, 'voran': 0, 'weiter': 0}, {'...': 1446, 'ans': 1443, 'auf': 1445, 'durch': 0, 'uber': 0,
'ueber': 0, 'voran': 0, 'weiter': 0}, {'^': 1440, 'eine': 1442, 'einen': 1442, 'ihre': 1442, 'ihren': 1442, 'mich':
1447, 'seine': 1442, 'seinen': 1442, 'uns': 1447}, {'ausleihen': 4, 'behalten': 4, 'benutzen': 4, 'haben': 4,
'leihen': 4, 'mitbenutzen': 4, 'mitnehmen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4}, {'...': 1449, 'ausleihen':
4, 'behalten': 4, 'benutzen': 4, 'haben': 4, 'leihen': 4, 'mitbenutzen': 4, 'mitnehmen': 4, 'nehmen': 4, 'nutzen': 4,
'verwenden': 4}, {'<tool>': 1450}, {'...': 1451, '<tool>': 1450}, {'<tool>': 1450, 'ausleihen': 4, 'benutzen': 4,
'brauchen': 4, 'haben': 4, 'leihen': 4, 'mitbenutzen': 4, 'mitnutzen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4},
{'...': 1453, '<tool>': 1450}, {'': (13, 'talk'), '<det>': 1452, '<my>': 1454}, {'^': 263, 'darauf': 530, 'zu': 530},
{'<me>': 1456, 'darauf': 1386}, {'<det>': 1452, '<my>': 1454}, {'^': 263, 'dass': 530, 'mir': 647, 'uns': 647},
{'<they>': 1459, '^': 263, 'dass': 530, 'mir': 647, 'uns': 647}, {'mich': 571, 'uns': 571}, {'<me>': 1456}, {'^':
1422, 'von': 1424}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste': 1350, '-plan':
1350, '-rechnung': 1350, '-vorschlag': 1350, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350,
'bestaetigung': 1350, 'bestatigung': 1350, 'entscheidung': 1350, 'entwurf': 1350, 'freigabe': 1350, 'gutachten': 1350,
'konzept': 1350, 'kostenvoranschlag': 1350, 'liste': 1350, 'offerte': 1350, 'plan': 1350, 'prognose': 1350,
'rechnung': 1350, 'ruckmeldung': 1350, 'rueckmeldung': 1350, 'stellungnahme': 1350, 'termin': 1350, 'unterschrift':
1350, 'vorschlag': 1350, 'zahl': 1350, 'zahlen': 1350, 'zusage': 1350}, {'-angebot': 1350, '-bericht': 1350,
'-entwurf': 1350, '-konzept': 1350, '-liste': 1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, 'a': 1464,
'an': 1464, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bestaetigung': 1350,
'bestatigung': 1350, 'das': 1464, 'den': 1464, 'die': 1464, 'ein': 1464, 'eine': 1464, 'einen': 1464, 'entscheidung':
1350, 'entwurf': 1350, 'freigabe': 1350, 'gutachten': 1350, 'konzept': 1350, 'kostenvoranschlag': 1350, 'liste': 1350,
'n': 1464, 'nen': 1464, 'offerte': 1350, 'plan': 1350, 'prognose': 1350, 'rechnung': 1350, 'ruckmeldung': 1350,
'rueckmeldung': 1350, 'stellungnahme': 1350, 'termin': 1350, 'unterschrift': 1350, 'vorschlag': 1350, 'zahl': 1350,
'zahlen': 1350, 'zusage': 1350}, {'<until>': 1463, '^': 1465}, {'<me>': 69}, {'bei': 1467}, {'...': 1468, 'bei':
1467}, {'D': 1469}, {'dass': 1042, 'wenn': 1042}, {'...': 664, '<should>': 530}, {'ich': 1472, 'man': 1472, 'wir':
1472}, {'besser': 1471, 'gern': 1471, 'gerne': 1471, 'gut': 1471, 'lieber': 1471}, {'besser': 1471, 'dass': 1473,
'es': 1474, 'gern': 1471, 'gerne': 1471, 'gut': 1471, 'ich': 1472, 'lieber': 1471, 'man': 1472, 's': 1474, 'wir':
1472}, {'an': 0}, {'<me>': 1476}, {'bei': 1477}, {'...': 1478, 'bei': 1477}, {'geburtstag': 0, 'hochzeitstag': 0,
'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'...': 1480, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'dass':
1473, 'ich': 1472, 'man': 1472, 'wir': 1472}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350,
'-liste': 1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '<thing>': 1350, '<work>': 1350, 'a': 1464,
'an': 1464, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bestaetigung': 1350,
'bestatigung': 1350, 'das': 1464, 'den': 1464, 'die': 1464, 'ein': 1464, 'eine': 1464, 'einen': 1464, 'entscheidung':
1350, 'entwurf': 1350, 'fotos': 1350, 'freigabe': 1350, 'gutachten': 1350, 'konzept': 1350, 'kostenvoranschlag': 1350,
'liste': 1350, 'muster': 1350, 'n': 1464, 'nen': 1464, 'offerte': 1350, 'plan': 1350, 'prognose': 1350, 'rechnung':
1350, 'ruckmeldung': 1350, 'rueckmeldung': 1350, 'stellungnahme': 1350, 'termin': 1350, 'unterlagen': 1350,
'unterschrift': 1350, 'vertrag': 1350, 'vorschlag': 1350, 'zahl': 1350, 'zahlen': 1350, 'zusage': 1350}, {'<until>':
1463, '^': 1483, 'dass': 1042}, {'<my>': 697}, {'^': 1485}, {'nach': 1486}, {'auf': 626}, {'auf': 626, 'schon': 1488},
{'sich': 1489}, {'zu': 0}, {'...': 1491, 'auf': 626, 'schon': 1488, 'zu': 0}, {'sich': 1492}, {'<counsel>': 530},
{'<counsel>': 530, 'als': 1494, 'den': 1494, 'einen': 1494, 'nen': 1494}, {'weg': 530}, {'den': 1496}, {'^': 263,
'auf': 1497}, {'<counsel>': 530, '<they>': 1495, 'als': 1494, 'den': 1494, 'einen': 1494, 'mit': 1498, 'nen': 1494},
{'<me>': 1499}, {'<counsel>': 530, '<they>': 1495, 'als': 1494, 'den': 1494, 'einen': 1494, 'nen': 1494}, {'<me>':
1501}, {'$$': 602}, {'$$': 602, 'dabei': 1503}, {'mit': 1504}, {'auch': 1505, 'mit': 1504, 'noch': 1505}, {'<until>':
58}, {'<doc>': 1507, '<document>': 1507, '<thing>': 1507, '<work>': 1507}, {'^': 1508}, {'<doc>': 58, '<document>':
58, '<thing>': 58, '<work>': 58}, {'^': 1510}, {'tisch': 15}, {'dem': 1512}, {'postfach': 15}, {'hand': 15, 'mail':
15}, {'der': 1515}, {'am': 1512, 'auf': 1513, 'im': 1514, 'in': 1516, 'von': 135, 'vorliegen': 15}, {'...': 1517,
'<doc>': 58, '<document>': 58, '<thing>': 58, '<work>': 58}, {'<det>': 1511, '<my>': 1511, '^': 1518}, {'': (2,
'plan'), 'bei': 1467, 'mit': 1467}, {'anprobe': 1520, 'audienz': 1520, 'beratung': 1520, 'probetag': 1520, 'sitzung':
1520, 'sprechstunde': 1520, 'stunde': 1520, 'termin': 1520}, {'anprobe': 1520, 'audienz': 1520, 'beratung': 1520,
'ein': 1521, 'eine': 1521, 'einen': 1521, 'n': 1521, 'ne': 1521, 'nen': 1521, 'probetag': 1520, 'sitzung': 1520,
'sprechstunde': 1520, 'stunde': 1520, 'termin': 1520}, {'briefkasten': 15, 'postfach': 15, 'schreibtisch': 15,
'tisch': 15}, {'<their>': 1523, 'dem': 1523}, {'<their>': 1523, 'dem': 1523, 'der': 1515}, {'am': 1512, 'auf': 1524,
'im': 1514, 'in': 1525, 'von': 135}, {'auf': 1524, 'in': 1524}, {'<until>': 1526, 'D': 1527}, {'...': 1528, '<doc>':
1507, '<document>': 1507, '<thing>': 1507, '<work>': 1507}, {'anprobe': 571, 'audienz': 571, 'beratung': 571,
'besprechung': 571, 'coachingstunde': 571, 'date': 571, 'probearbeiten': 571, 'probetag': 571, 'rendezvous': 571,
'sitzung': 571, 'sprechstunde': 571, 'stunde': 571, 'termin': 571, 'visite': 571, 'vorstellungsgesprach': 571,
'vorstellungsgespraech': 571}, {'<det>': 1509, '<my>': 1509, '<until>': 1519, 'D': 1522, '^': 1529, 'anprobe': 571,
'audienz': 571, 'beratung': 571, 'besprechung': 571, 'coachingstunde': 571, 'date': 571, 'ein': 1530, 'eine': 1530,
'einen': 1530, 'n': 1530, 'ne': 1530, 'nen': 1530, 'probearbeiten': 571, 'probetag': 571, 'rendezvous': 571,
'sitzung': 571, 'sprechstunde': 571, 'stunde': 571, 'termin': 571, 'visite': 571, 'vorstellungsgesprach': 571,
'vorstellungsgespraech': 571}, {'': (4, 'needs_from_me'), '-angebot': 697, '-bericht': 697, '-entwurf': 697,
'-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, 'a': 1399, 'an': 1399, 'angebot':
697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'das': 1399, 'den': 1399, 'die': 1399,
'ein': 1399, 'eine': 1399, 'einen': 1399, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697,
'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1399, 'nen': 1399, 'offerte': 697, 'plan': 697,
'prognose': 697, 'rechnung': 697, 'rueckmeldung': 697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697,
'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'^': 1532, 'von': 1405}, {'<until>': 697, 'von': 955},
{'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste': 1350, '-plan': 1350, '-rechnung':
1350, '-vorschlag': 1350, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bestaetigung':
1350, 'entscheidung': 1350, 'entwurf': 1350, 'freigabe': 1350, 'gutachten': 1350, 'konzept': 1350,
'kostenvoranschlag': 1350, 'liste': 1350, 'offerte': 1350, 'plan': 1350, 'prognose': 1350, 'rechnung': 1350,
'rueckmeldung': 1350, 'stellungnahme': 1350, 'termin': 1350, 'unterschrift': 1350, 'vorschlag': 1350, 'zahl': 1350,
'zahlen': 1350, 'zusage': 1350}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste':
1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '...': 1534, 'a': 1535, 'an': 1535, 'angebot': 1350,
'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bestaetigung': 1350, 'das': 1535, 'den': 1535, 'die': 1535,
'ein': 1535, 'eine': 1535, 'einen': 1535, 'entscheidung': 1350, 'entwurf': 1350, 'freigabe': 1350, 'gutachten': 1350,
'konzept': 1350, 'kostenvoranschlag': 1350, 'liste': 1350, 'n': 1535, 'nen': 1535, 'offerte': 1350, 'plan': 1350,
'prognose': 1350, 'rechnung': 1350, 'rueckmeldung': 1350, 'stellungnahme': 1350, 'termin': 1350, 'unterschrift': 1350,
'vorschlag': 1350, 'zahl': 1350, 'zahlen': 1350, 'zusage': 1350}, {'<until>': 1533, '^': 1536, 'dass': 1042, 'wenn':
1042}, {'...': 1534}, {'<until>': 698, '^': 1538, 'dass': 1042, 'wenn': 1042}, {'besser': 1471, 'es': 1474, 'gern':
1537, 'gerne': 1539, 'gut': 1471, 'lieber': 1471, 's': 1474}, {'<until>': 698, '^': 1538}, {'gern': 1541, 'gerne':
1541}, {'...': 1369, '<tool>': 1368, '^': 1508}, {'...': 47, '<my>': 48}, {'<me>': 1544}, {'<my>': 48, 'bei': 1545,
'von': 1545}, {'...': 1491, 'zu': 0}, {'...': 1480, '<det>': 1509, '<my>': 1543, '<until>': 1519, 'D': 1522, '^':
1529, 'anprobe': 571, 'audienz': 571, 'beratung': 571, 'besprechung': 571, 'coachingstunde': 571, 'date': 571, 'ein':
1530, 'eine': 1530, 'einen': 1530, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'n': 1530,
'namenstag': 0, 'ne': 1530, 'nen': 1530, 'op': 0, 'probearbeiten': 571, 'probetag': 571, 'pruefung': 0, 'prufung': 0,
'rendezvous': 571, 'sich': 1546, 'sitzung': 571, 'sprechstunde': 571, 'stunde': 571, 'termin': 571, 'visite': 571,
'vor': 1547, 'vorstellungsgesprach': 571, 'vorstellungsgespraech': 571, 'wohl': 0}, {'': (4, 'needs_from_me'),
'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697,
'-vorschlag': 697, 'a': 1428, 'an': 1428, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697,
'bestatigung': 697, 'das': 1428, 'den': 1428, 'die': 1428, 'ein': 1428, 'eine': 1428, 'einen': 1428, 'entscheidung':
697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n':
1428, 'nen': 1428, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'stellungnahme':
697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'^': 1549,
'von': 1434}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste': 1350, '-plan': 1350,
'-rechnung': 1350, '-vorschlag': 1350, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350,
'bestatigung': 1350, 'entscheidung': 1350, 'entwurf': 1350, 'freigabe': 1350, 'gutachten': 1350, 'konzept': 1350,
'kostenvoranschlag': 1350, 'liste': 1350, 'offerte': 1350, 'plan': 1350, 'prognose': 1350, 'rechnung': 1350,
'ruckmeldung': 1350, 'stellungnahme': 1350, 'termin': 1350, 'unterschrift': 1350, 'vorschlag': 1350, 'zahl': 1350,
'zahlen': 1350, 'zusage': 1350}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste':
1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '...': 1534, 'a': 1551, 'an': 1551, 'angebot': 1350,
'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bestatigung': 1350, 'das': 1551, 'den': 1551, 'die': 1551,
'ein': 1551, 'eine': 1551, 'einen': 1551, 'entscheidung': 1350, 'entwurf': 1350, 'freigabe': 1350, 'gutachten': 1350,
'konzept': 1350, 'kostenvoranschlag': 1350, 'liste': 1350, 'n': 1551, 'nen': 1551, 'offerte': 1350, 'plan': 1350,
'prognose': 1350, 'rechnung': 1350, 'ruckmeldung': 1350, 'stellungnahme': 1350, 'termin': 1350, 'unterschrift': 1350,
'vorschlag': 1350, 'zahl': 1350, 'zahlen': 1350, 'zusage': 1350}, {'<until>': 1550, '^': 1552, 'dass': 1042, 'wenn':
1042}, {'...': 1480, 'besser': 1471, 'es': 1474, 'geburtstag': 0, 'gern': 1553, 'gerne': 1539, 'gut': 1471,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1471, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung':
0, 's': 1474}, {'besser': 1471, 'es': 1474, 'gern': 1553, 'gerne': 1539, 'gut': 1471, 'lieber': 1471, 's': 1474},
{'gewesen': 602}, {'aufgetaucht': 602, 'da': 1556, 'dabei': 1556, 'gekommen': 602, 'kemma': 602, 'kommen': 602,
'kumma': 602, 'vorbeigekommen': 602}, {'a': 1557, 'ah': 1557, 'au': 1557, 'auch': 1557, 'dafuer': 1386, 'dafur': 1386,
'dagegen': 1386}, {'achterl': 602, 'bier': 602, 'cappuccino': 602, 'drink': 602, 'espresso': 602, 'glas': 602,
'haeferl': 602, 'haferl': 602, 'jause': 602, 'kaffee': 602, 'kruegerl': 602, 'krugerl': 602, 'melange': 602,
'plauderei': 602, 'plausch': 602, 'ratsch': 602, 'schwaetzchen': 602, 'schwatz': 602, 'schwatzchen': 602, 'spritzer':
602, 'sprung': 602, 'stuendchen': 602, 'stundchen': 602, 'stunde': 602, 'tasse': 602, 'tee': 602, 'verlaengerten':
602, 'verlangerten': 602, 'wein': 602, 'zigarette': 602}, {'...': 1559, 'achterl': 602, 'bier': 602, 'cappuccino':
602, 'drink': 602, 'espresso': 602, 'glas': 602, 'haeferl': 602, 'haferl': 602, 'jause': 602, 'kaffee': 602,
'kruegerl': 602, 'krugerl': 602, 'melange': 602, 'plauderei': 602, 'plausch': 602, 'ratsch': 602, 'schwaetzchen': 602,
'schwatz': 602, 'schwatzchen': 602, 'spritzer': 602, 'sprung': 602, 'stuendchen': 602, 'stundchen': 602, 'stunde':
602, 'tasse': 602, 'tee': 602, 'verlaengerten': 602, 'verlangerten': 602, 'wein': 602, 'zigarette': 602}, {'a': 1560,
'ein': 1560, 'eine': 1560, 'einem': 1560, 'einen': 1560, 'einer': 1560, 'n': 1560, 'ne': 1560, 'nem': 1560, 'nen':
1560}, {'auf': 1561, 'zu': 1561}, {'schuldig': 23}, {'...': 1563}, {'^': 1564}, {'bei': 81, 'damit': 81, 'mit': 81},
{'zug': 1566}, {'reihe': 1566}, {'der': 1568}, {'am': 1567, 'an': 1569, 'dran': 1566}, {'ansicht': 740, 'auffassung':
740, 'meinung': 740, 'uberzeugung': 682, 'ueberzeugung': 682}, {'aufgetaucht': 11, 'erschienen': 11, 'gekommen': 11},
{'...': 1572}, {'ned': 1573, 'net': 1573, 'nicht': 1573}, {'^': 1570}, {'...': 1562, '<me>': 1565, 'D': 1469, '^':
1570, 'a': 1557, 'ah': 1557, 'au': 1557, 'auch': 1557, 'aufgetaucht': 602, 'dafuer': 1386, 'dafur': 1386, 'dagegen':
1386, 'dazugekommen': 602, 'dazugestossen': 602, 'dazugestoßen': 602, 'der': 1571, 'einfach': 1574, 'gekommen': 602,
'jetzt': 1575, 'leider': 1574, 'mitgekommen': 602, 'ned': 1573, 'net': 1573, 'nicht': 1573, 'nun': 1575,
'vorbeigefahren': 602, 'vorbeigekommen': 602}, {'<my>': 602}, {'an': 1577, 'auf': 1577, 'bei': 1577, 'beim': 1577,
'in': 1577, 'zu': 1577}, {'an': 1577, 'auf': 1577, 'bei': 1577, 'beim': 1577, 'in': 1577, 'mit': 1504, 'zu': 1577},
{'atelier': 602, 'geschaeft': 602, 'geschaft': 602, 'laden': 602, 'salon': 602, 'shop': 602}, {'den': 1580, 'die':
1580}, {'im': 1580, 'in': 1581, 'ins': 1580}, {'im': 1580, 'in': 1581, 'ins': 1580, 'kurz': 1582}, {'<me>': 1583,
'<my>': 602}, {'ned': 11, 'net': 11, 'nicht': 11}, {'<my>': 602, 'den': 1580, 'die': 1580}, {'...': 1562, 'alle':
1578, 'an': 1577, 'auch': 1579, 'auf': 1577, 'aufgetaucht': 602, 'bei': 1584, 'beide': 1578, 'beim': 1577, 'da': 1583,
'dazugekommen': 602, 'dazugestossen': 602, 'dazugestoßen': 602, 'einfach': 1585, 'gekommen': 602, 'im': 1580, 'in':
1586, 'ins': 1580, 'kurz': 1582, 'mit': 1504, 'mitgekommen': 602, 'ned': 11, 'net': 11, 'nicht': 11, 'noch': 1505,
'vorbeigefahren': 602, 'vorbeigekommen': 602, 'wieder': 1578, 'wohl': 0, 'zu': 1577}, {'...': 1562, 'alle': 1578,
'an': 1577, 'auch': 1579, 'auf': 1577, 'bei': 1584, 'beide': 1578, 'beim': 1577, 'da': 1583, 'einfach': 1585, 'im':
1580, 'in': 1586, 'ins': 1580, 'kurz': 1582, 'mit': 1504, 'ned': 11, 'net': 11, 'nicht': 11, 'noch': 1505, 'wieder':
1578, 'zu': 1577}, {'geben': 81, 'sagen': 81}, {'geben': 81}, {'absagen': 81, 'bescheid': 1589, 'feedback': 1590,
'ruckmeldung': 1590, 'rueckmeldung': 1590, 'zusagen': 81}, {'^': 1591}, {'bringen': 81, 'geben': 81, 'liefern': 81,
'sagen': 81, 'schicken': 81, 'zeigen': 81}, {'^': 1593}, {'D': 1593}, {'...': 1595}, {'D': 1594, '^': 1596}, {'': (13,
'talk'), '...': 1592, '<det>': 1452, '<me>': 1597, '<my>': 1454, '^': 1591}, {'<det>': 1452, '<me>': 1597, '<my>':
1454}, {'<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69, 'mittagessen': 69, 'uns':
69}, {'': (2, 'plan'), '<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69,
'mittagessen': 69, 'uns': 69}, {'<me>': 69, '<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69,
'mir': 69, 'mittagessen': 69, 'uns': 69}, {'auf': 1600, 'in': 1600, 'ins': 1601, 'nach': 69, 'vorbei': 69, 'zu': 1602,
'zum': 1601, 'zur': 1601}, {'...': 1603, 'in': 69, 'ins': 69, 'mit': 69, 'nach': 69, 'vorbei': 69, 'zu': 1467, 'zum':
69, 'zur': 69}, {'D': 1604}, {'^': 81, 'darum': 679, 'drum': 679, 'um': 679}, {'sich': 1606}, {'<they>': 1607, 'sich':
1606}, {'<me>': 631}, {'ausrichten': 602, 'kommen': 602, 'rufen': 602, 'wissen': 602}, {'...': 1610}, {'mich': 1611,
'uns': 1611}, {'herz': 530}, {'ans': 1613, 'nahe': 530}, {'...': 1614, '<they>': 1614, 'ans': 1613, 'nahe': 530},
{'<me>': 1615}, {'connect': 81, 'forward': 81, 'intro': 81, 'introduce': 81, 'send': 81, 'share': 81}, {'^': 1617},
{'': (6, 'theirs'), '<until>': 81, 'D': 81}, {'<me>': 1619}, {'das': 1620, 'den': 1620, 'die': 1620, 'es': 1620,
'ihn': 1620, 'sie': 1620}, {'bringt': 1621, 'gibt': 1621, 'mailt': 1621, 'schickt': 1621}, {'und': 1622}, {'fertig':
1623, 'fix': 1623, 'klar': 1623}, {'...': 1624}, {'^': 1625}, {'am': 602, 'auf': 602, 'aus': 602, 'dass': 602, 'mir':
602, 'ob': 602, 'per': 602, 'uns': 602, 'via': 602, 'wegen': 602}, {'': (0, 'missed'), 'mehr': 11}, {'ned': 1628,
'net': 1628, 'nicht': 1628}, {'sich': 1629}, {'': (23, 'contact'), 'ned': 1628, 'net': 1628, 'nicht': 1628}, {'D':
602, 'am': 602, 'an': 602, 'gestern': 602, 'heute': 602, 'in': 602, 'mich': 602, 'nach': 602, 'ob': 602, 'per': 602,
'sich': 1631, 'um': 602, 'uns': 602, 'wegen': 602}, {'absagen': 81, 'bescheid': 1589, 'feedback': 1590, 'ruckmeldung':
1590, 'zusagen': 81}, {'^': 1633, 'zu': 0}, {'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81,
'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken':
81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81,
'zuruckzahlen': 81, 'zuschicken': 81}, {'...': 1635}, {'^': 1636}, {'<giveinf>': 81, '<giveinf_apart>': 81, 'geben':
81, 'sagen': 81}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697,
'-rechnung': 697, '-vorschlag': 697, '...': 1638, '<giveinf>': 81, '<selfinf>': 81, 'a': 1428, 'an': 1428, 'angebot':
697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestatigung': 697, 'das': 1428, 'den': 1428, 'die': 1428,
'ein': 1428, 'eine': 1428, 'einen': 1428, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697,
'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1428, 'nen': 1428, 'offerte': 697, 'plan': 697,
'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697,
'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'^': 1639, 'von': 1434}, {'<giveinf>': 81, '<selfinf>':
81}, {'<until>': 1641, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81,
'nachschicken': 81, 'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten':
81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zuschicken': 81}, {'<until>': 697, 'geben': 81}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept':
1350, '-liste': 1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '...': 1642, '<thing>': 1350, '<work>':
1350, 'a': 1551, 'absagen': 81, 'an': 1551, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350,
'bescheid': 1589, 'bestatigung': 1350, 'connecten': 81, 'das': 1551, 'den': 1551, 'die': 1551, 'ein': 1551, 'eine':
1551, 'einen': 1551, 'entscheidung': 1350, 'entwurf': 1350, 'feedback': 1590, 'fotos': 1350, 'freigabe': 1350,
'gutachten': 1350, 'intro': 81, 'introen': 81, 'klaren': 81, 'konzept': 1350, 'kostenvoranschlag': 1350, 'liefern':
81, 'liste': 1350, 'muster': 1350, 'n': 1551, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1551, 'offerte': 1350, 'plan':
1350, 'prognose': 1350, 'rechnung': 1350, 'ruckmeldung': 1643, 'schicken': 81, 'stellungnahme': 1350, 'termin': 1350,
'unterlagen': 1350, 'unterschrift': 1350, 'vermitteln': 81, 'vertrag': 1350, 'vorschlag': 1350, 'zahl': 1350,
'zahlen': 1350, 'zusage': 1350, 'zusagen': 81}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1645,
'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0,
'zusammensetzen': 0}, {'$$': 697}, {'<deed1>': 1647, '<give1>': 1647, '<until>': 697}, {'': (3, 'advice'), '...':
1648}, {'...': 1646, '^': 1649}, {'...': 1646, '^': 263}, {'ich': 1650, 'man': 1651, 'wir': 1650}, {'<selfinf>': 81},
{'^': 1653}, {'...': 1654, '^': 1653}, {'<me>': 1655}, {'...': 1654, '^': 1653, 'bei': 1656}, {'': (13, 'talk'),
'...': 1634, '<counsel>': 0, '<me>': 1637, '<until>': 1640, '^': 1644, 'dass': 1652, 'ein': 1409, 'einen': 1408, 'n':
1408, 'nen': 1408, 'sich': 1657, 'zu': 0}, {'^': 1641}, {'<until>': 1641}, {'...': 1660}, {'<until>': 1659, '^':
1661}, {'absagen': 81, 'bescheid': 1589, 'feedback': 1590, 'rueckmeldung': 1590, 'zusagen': 81}, {'^': 1663, 'zu': 0},
{'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81,
'rueberschicken': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81}, {'...': 1665}, {'^': 1666}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697,
'-liste': 697, '-plan': 697, '-rechnung': 697, '-vorschlag': 697, '...': 1638, '<giveinf>': 81, '<selfinf>': 81, 'a':
1399, 'an': 1399, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'das':
1399, 'den': 1399, 'die': 1399, 'ein': 1399, 'eine': 1399, 'einen': 1399, 'entscheidung': 697, 'entwurf': 697,
'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1399, 'nen': 1399,
'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'rueckmeldung': 697, 'stellungnahme': 697, 'termin':
697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'^': 1668, 'von': 1405},
{'<until>': 1641, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81,
'nachschicken': 81, 'rueberschicken': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81,
'weiterleiten': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81,
'zurueckzahlen': 81, 'zuschicken': 81}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350,
'-liste': 1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '...': 1670, '<thing>': 1350, '<work>': 1350,
'a': 1535, 'absagen': 81, 'an': 1535, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350,
'bescheid': 1589, 'bestaetigung': 1350, 'connecten': 81, 'das': 1535, 'den': 1535, 'die': 1535, 'ein': 1535, 'eine':
1535, 'einen': 1535, 'entscheidung': 1350, 'entwurf': 1350, 'feedback': 1590, 'fotos': 1350, 'freigabe': 1350,
'gutachten': 1350, 'intro': 81, 'introen': 81, 'klaeren': 81, 'konzept': 1350, 'kostenvoranschlag': 1350, 'liefern':
81, 'liste': 1350, 'muster': 1350, 'n': 1535, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1535, 'offerte': 1350, 'plan':
1350, 'prognose': 1350, 'rechnung': 1350, 'rueckmeldung': 1643, 'schicken': 81, 'stellungnahme': 1350, 'termin': 1350,
'unterlagen': 1350, 'unterschrift': 1350, 'vermitteln': 81, 'vertrag': 1350, 'vorschlag': 1350, 'zahl': 1350,
'zahlen': 1350, 'zusage': 1350, 'zusagen': 81}, {'': (13, 'talk'), '...': 1664, '<counsel>': 0, '<me>': 1667,
'<until>': 1669, '^': 1671, 'dass': 1652, 'ein': 1409, 'einen': 1408, 'n': 1408, 'nen': 1408, 'sich': 1657, 'zu': 0},
{'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bezahlen': 23, 'freigeben': 23, 'gegenzeichnen': 23, 'liefern':
23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1673}, {'noch': 1674}, {'': (13, 'talk'), 'erst': 1674,
'noch': 1674, 'nur': 1675}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81, 'nennen': 81,
'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1677}, {'<det>': 1678,
'das': 1678, 'den': 1678, 'die': 1678, 'ein': 1678, 'eine': 1678, 'einen': 1678, 'ihre': 1678, 'ihren': 1678, 'seine':
1678, 'seinen': 1678}, {'^': 1679}, {'D': 1680, '^': 1679, 'eh': 1680, 'ja': 1680, 'noch': 1680}, {'<me>': 1681},
{'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bestatigen': 23, 'bezahlen': 23, 'freigeben': 23,
'gegenzeichnen': 23, 'liefern': 23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1683}, {'noch': 1684},
{'': (13, 'talk'), '...': 1592, '^': 1591, 'erst': 1684, 'noch': 1684, 'nur': 1685, 'sich': 1657}, {'absegnen': 23,
'antworten': 23, 'bestatigen': 23, 'bezahlen': 23, 'freigeben': 23, 'gegenzeichnen': 23, 'liefern': 23,
'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1687}, {'noch': 1688}, {'': (13, 'talk'), 'erst': 1688,
'noch': 1688, 'nur': 1689}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81, 'nennen': 81,
'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81}, {'...': 1691}, {'<det>': 1692,
'das': 1692, 'den': 1692, 'die': 1692, 'ein': 1692, 'eine': 1692, 'einen': 1692, 'ihre': 1692, 'ihren': 1692, 'seine':
1692, 'seinen': 1692}, {'^': 1693}, {'D': 1694, '^': 1693, 'eh': 1694, 'ja': 1694, 'noch': 1694}, {'<me>': 1695},
{'eine': 1442, 'einen': 1442, 'ihre': 1442, 'ihren': 1442, 'mich': 571, 'seine': 1442, 'seinen': 1442, 'uns': 571},
{'<my>': 1370, 'eine': 1442, 'einen': 1442, 'ihre': 1442, 'ihren': 1442, 'mich': 571, 'seine': 1442, 'seinen': 1442,
'uns': 571}, {'^': 23}, {'me': 1699, 'mir': 1699, 'uns': 1699, 'us': 1699}, {'dafur': 530, 'fur': 530}, {'dafuer':
530, 'fuer': 530}, {'^': 263, 'von': 530}, {'ab': 530}, {'^': 263, 'ab': 1703, 'davon': 1704, 'dazu': 530, 'zu': 530,
'zum': 530, 'zur': 530}, {'^': 263, 'ab': 1703, 'davon': 1704, 'dazu': 530, 'dringend': 1705, 'stark': 1705, 'zu':
530, 'zum': 530, 'zur': 530}, {'^': 263, 'ab': 1703, 'davon': 1704, 'dazu': 530, 'dringend': 1705, 'mir': 1706,
'stark': 1705, 'uns': 1706, 'zu': 530, 'zum': 530, 'zur': 530}, {'<they>': 1707, '^': 263, 'ab': 1703, 'davon': 1704,
'dazu': 530, 'dringend': 1705, 'mir': 1706, 'stark': 1705, 'uns': 1706, 'zu': 530, 'zum': 530, 'zur': 530}, {'an':
602}, {'...': 1709}, {'mich': 1710, 'wohl': 0}, {'mich': 1710}, {'should': 530, 'soll': 530, 'sollte': 530}, {'i':
1713, 'ich': 1713, 'we': 1713, 'wir': 1713}, {'a': 1557, 'ah': 1557, 'au': 1557, 'auch': 1557}, {'matte': 602}, {'a':
1560, 'der': 1716, 'ein': 1560, 'eine': 1560, 'einem': 1560, 'einen': 1560, 'einer': 1560, 'n': 1560, 'ne': 1560,
'nem': 1560, 'nen': 1560}, {'<me>': 602}, {'buero': 602, 'buro': 602}, {'<my>': 1719}, {'tuer': 602, 'tur': 602},
{'<my>': 1721, 'der': 1721}, {'auf': 1717, 'bei': 1718, 'in': 1720, 'vor': 1722, 'zu': 1561}, {'...': 1723}, {'ins':
69, 'nach': 69, 'vorbei': 69, 'zu': 1467, 'zum': 69, 'zur': 69}, {'...': 1725, 'in': 69, 'ins': 69, 'mit': 69, 'nach':
69, 'vorbei': 69, 'zu': 1467, 'zum': 69, 'zur': 69}, {'D': 1726}, {'...': 1562}, {'': (13, 'talk'), '...': 1491,
'dass': 0, 'ob': 0}, {'...': 569, 'vor': 1729}, {'<work>': 0}, {'<attribute>': 1731, '<work>': 0}, {'': (13, 'talk'),
'<attribute>': 1731, '<work>': 0}, {'<det>': 1733, '<their>': 1733}, {'<det>': 1732, '<their>': 1732, 'an': 1734},
{'<det>': 1732, '<their>': 1732, 'am': 602, 'an': 1734, 'auf': 602, 'aus': 602, 'dass': 602, 'mir': 602, 'ob': 602,
'per': 602, 'uns': 602, 'via': 602, 'wegen': 602}, {'': (23, 'contact'), 'das': 1358, 'es': 1358}, {'': (23,
'contact'), 'das': 1358}, {'am': 602, 'auf': 602, 'aus': 602, 'das': 1358, 'dass': 602, 'dies': 1358, 'es': 1358,
'mir': 1737, 'ob': 602, 'per': 602, 'so': 1358, 'uns': 1738, 'via': 602, 'wegen': 602}, {'<they>': 1699, '^': 23},
{'<me>': 1740}, {'<me>': 1740, '<they>': 1741}, {'...': 1562, '<me>': 1565, 'D': 1469, '^': 1570, 'a': 1557, 'ah':
1557, 'au': 1557, 'auch': 1557, 'aufgetaucht': 602, 'dazugekommen': 602, 'dazugestossen': 602, 'dazugestoßen': 602,
'gekommen': 602, 'jetzt': 1575, 'mitgekommen': 602, 'nun': 1575, 'vorbeigefahren': 602, 'vorbeigekommen': 602},
{'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81, 'nennen': 81, 'sagen': 81, 'schicken': 81,
'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1744},
{'<det>': 1745, 'das': 1745, 'den': 1745, 'die': 1745, 'ein': 1745, 'eine': 1745, 'einen': 1745, 'ihre': 1745,
'ihren': 1745, 'seine': 1745, 'seinen': 1745}, {'^': 1746}, {'D': 1747, '^': 1746, 'eh': 1747, 'ja': 1747, 'noch':
1747}, {'': (13, 'talk'), '<me>': 1748}, {'der': 1716}, {'auf': 1750, 'bei': 1718, 'in': 1720, 'vor': 1722}, {'...':
1751, 'wohl': 0}, {'...': 1751}, {'herein': 602, 'rein': 602, 'zur': 1721}, {'...': 1754, 'herein': 602, 'rein': 602,
'zur': 1721}, {'kopf': 1755}, {'den': 1756}, {'...': 1757, 'den': 1756}, {'<counsel>': 0, 'ein': 1409, 'einen': 1408,
'n': 1408, 'nen': 1408}, {'stelle': 530}, {'meiner': 1760, 'unserer': 1760, 'unsrer': 1760}, {'an': 1761}, {'stelle':
263}, {'meiner': 1763, 'unserer': 1763, 'unsrer': 1763}, {'an': 1764}, {'...': 1765}, {'fall': 530}, {'jeden': 1767},
{'<they>': 1762, '^': 1766, 'an': 1761, 'auf': 1768, 'eher': 530, 'erst': 530, 'kein': 530, 'keine': 530, 'keinen':
530, 'lieber': 530, 'nicht': 530, 'sofort': 530, 'unbedingt': 530, 'zuerst': 530}, {'auf': 1768, 'eher': 530, 'erst':
530, 'kein': 530, 'keine': 530, 'keinen': 530, 'lieber': 530, 'nicht': 530, 'sofort': 530, 'unbedingt': 530, 'zuerst':
530}, {'to': 530}, {'me': 1771, 'us': 1771}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0,
'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1773,
'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0,
'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1774}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0,
'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1776,
'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position':
0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1777}, {'<they>': 679, '^': 81, 'dass': 680, 'mir': 681, 'uns':
681}, {'<way>': 681}, {'<det>': 1780, '<way>': 681}, {'<they>': 679, '^': 81, 'am': 1781, 'auf': 1781, 'beim': 1781,
'dass': 680, 'im': 1781, 'per': 1781}, {'<they>': 1779, '^': 81, 'am': 1781, 'auf': 1781, 'beim': 1781, 'dass': 680,
'im': 1781, 'mir': 1782, 'per': 1781, 'uns': 1782}, {'^': 1570, 'dafuer': 1386, 'dagegen': 1386, 'jetzt': 1575, 'nun':
1575}, {'haus': 602}, {'ort': 602}, {'besuch': 602, 'gast': 602}, {'bei': 1718, 'da': 602, 'hier': 602, 'im': 1785,
'vor': 1786, 'zu': 1787}, {'besuch': 602}, {'bei': 1718, 'da': 602, 'dabei': 602, 'hier': 602, 'zu': 1789}, {'...':
1788, 'anhang': 1790, 'bei': 1718, 'da': 602, 'familie': 1790, 'frau': 1790, 'freund': 1790, 'freundin': 1790, 'hier':
602, 'hund': 1790, 'im': 1785, 'kind': 1790, 'kindern': 1790, 'mann': 1790, 'partner': 1790, 'partnerin': 1790, 'vor':
1786, 'zu': 1787}, {'<their>': 1791, 'N': 1788, 'anhang': 1790, 'familie': 1790, 'frau': 1790, 'freund': 1790,
'freundin': 1790, 'hund': 1790, 'kind': 1790, 'kindern': 1790, 'mann': 1790, 'partner': 1790, 'partnerin': 1790},
{'anhang': 1790, 'familie': 1790, 'frau': 1790, 'freund': 1790, 'freundin': 1790, 'hund': 1790, 'kind': 1790,
'kindern': 1790, 'mann': 1790, 'partner': 1790, 'partnerin': 1790}, {'<their>': 1793, 'anhang': 1790, 'familie': 1790,
'frau': 1790, 'freund': 1790, 'freundin': 1790, 'hund': 1790, 'kind': 1790, 'kindern': 1790, 'mann': 1790, 'partner':
1790, 'partnerin': 1790}, {'bei': 1718, 'da': 602, 'hier': 602, 'im': 1785, 'mit': 1792, 'samt': 1794, 'vor': 1786,
'zu': 1787}, {'bei': 1718, 'da': 602, 'hier': 602, 'im': 1785}, {'mir': 602, 'uns': 602}, {'gast': 602}, {'bei': 1797,
'da': 602, 'hier': 602, 'zu': 1798}, {'...': 1799}, {'...': 1799, '<my>': 602}, {'am': 1800, 'an': 1577, 'auf': 1801,
'bei': 1577, 'beim': 1801, 'im': 1800, 'in': 1801, 'wegen': 1800, 'zu': 1577, 'zum': 1800, 'zur': 1800}, {'bei': 1718,
'da': 602, 'dabei': 602, 'hier': 602}, {'...': 1799, 'abendessen': 1803, 'besuch': 1803, 'bier': 1803, 'brunch': 1803,
'essen': 1803, 'fruehstueck': 1803, 'fruhstuck': 1803, 'grillen': 1803, 'jause': 1803, 'kaffee': 1803, 'mittagessen':
1803, 'tisch': 602}, {'...': 1799, 'tisch': 602}, {'tisch': 602}, {'': (23, 'contact'), '$$': 602}, {'partie': 602},
{'der': 1808}, {'': (23, 'contact'), '$$': 602, 'am': 1806, 'dabei': 1807, 'von': 1809}, {'dabei': 602}, {'video':
1811, 'zoom': 1811}, {'am': 1805, 'an': 1577, 'anwesend': 602, 'auf': 1801, 'bei': 1577, 'beim': 1801, 'da': 602,
'dabei': 602, 'dort': 602, 'druben': 602, 'drueben': 602, 'hier': 602, 'im': 1800, 'in': 1801, 'mit': 1810, 'online':
1811, 'per': 1812, 'remote': 1811, 'vor': 1786, 'wegen': 1800, 'zu': 1577, 'zugeschaltet': 602, 'zum': 1800, 'zur':
1800}, {'...': 1799, '<my>': 602, 'abendessen': 1803, 'besuch': 1803, 'bier': 1803, 'brunch': 1803, 'essen': 1803,
'fruehstueck': 1803, 'fruhstuck': 1803, 'grillen': 1803, 'jause': 1803, 'kaffee': 1803, 'mittagessen': 1803}, {'':
(23, 'contact'), 'im': 1580, 'in': 1581, 'ins': 1580, 'kurz': 1582}, {'<me>': 1815, '<my>': 602}, {'abend': 1796,
'kaffee': 1796, 'moment': 1796, 'nachmittag': 1796, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stundchen':
1796, 'stunde': 1796, 'stunden': 1796, 'vormittag': 1796, 'weile': 1796}, {'abend': 1796, 'ganze': 1817, 'halbe':
1817, 'kaffee': 1796, 'moment': 1796, 'nachmittag': 1796, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796,
'stundchen': 1796, 'stunde': 1796, 'stunden': 1796, 'vormittag': 1796, 'weile': 1796}, {'': (23, 'contact'), 'am':
1806, 'dabei': 602, 'von': 1809}, {'am': 1805, 'anwesend': 602, 'auf': 1800, 'beim': 1800, 'da': 602, 'dabei': 602,
'dort': 602, 'druben': 602, 'drueben': 602, 'hier': 602, 'im': 1800, 'in': 1800, 'mit': 1819, 'online': 1811, 'per':
1812, 'remote': 1811, 'vor': 1786, 'wegen': 1800, 'zugeschaltet': 602, 'zum': 1800, 'zur': 1800}, {'': (23,
'contact'), 'dabei': 602}, {'anwesend': 602, 'da': 602, 'dabei': 602, 'dort': 602, 'druben': 602, 'drueben': 602,
'hier': 602, 'mit': 1821, 'vor': 1786}, {'abend': 1796, 'anwesend': 602, 'da': 602, 'dabei': 602, 'dort': 602,
'druben': 602, 'drueben': 602, 'ganze': 1817, 'halbe': 1817, 'hier': 602, 'kaffee': 1796, 'mit': 1821, 'moment': 1796,
'nachmittag': 1796, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stundchen': 1796, 'stunde': 1796, 'stunden':
1796, 'vor': 1786, 'vormittag': 1796, 'weile': 1796}, {'abend': 1796, 'kaffee': 1796, 'moment': 1796, 'nachmittag':
1796, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stunde': 1796, 'stunden': 1796, 'vormittag': 1796, 'weile':
1796}, {'abend': 1796, 'ganze': 1824, 'halbe': 1824, 'kaffee': 1796, 'moment': 1796, 'nachmittag': 1796, 'sprung':
1796, 'std': 1796, 'stuendchen': 1796, 'stunde': 1796, 'stunden': 1796, 'vormittag': 1796, 'weile': 1796}, {'abend':
1796, 'drei': 1825, 'ein': 1825, 'eine': 1825, 'einen': 1825, 'ganze': 1824, 'halbe': 1825, 'kaffee': 1796, 'moment':
1796, 'n': 1825, 'nachmittag': 1796, 'ne': 1825, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stunde': 1796,
'stunden': 1796, 'vormittag': 1796, 'weile': 1796, 'zwei': 1825}, {'abend': 1796, 'kaffee': 1796, 'moment': 1796,
'nachmittag': 1796, 'sprung': 1796, 'std': 1796, 'stundchen': 1796, 'stunde': 1796, 'stunden': 1796, 'vormittag':
1796, 'weile': 1796}, {'abend': 1796, 'ganze': 1827, 'halbe': 1827, 'kaffee': 1796, 'moment': 1796, 'nachmittag':
1796, 'sprung': 1796, 'std': 1796, 'stundchen': 1796, 'stunde': 1796, 'stunden': 1796, 'vormittag': 1796, 'weile':
1796}, {'abend': 1796, 'drei': 1828, 'ein': 1828, 'eine': 1828, 'einen': 1828, 'ganze': 1827, 'halbe': 1828, 'kaffee':
1796, 'moment': 1796, 'n': 1828, 'nachmittag': 1796, 'ne': 1828, 'sprung': 1796, 'std': 1796, 'stundchen': 1796,
'stunde': 1796, 'stunden': 1796, 'vormittag': 1796, 'weile': 1796, 'zwei': 1828}, {'...': 1799, 'atelier': 602,
'geschaeft': 602, 'geschaft': 602, 'haus': 602, 'laden': 602, 'salon': 602, 'shop': 602}, {'...': 1799, '<my>': 602,
'den': 1580, 'die': 1580}, {'...': 1788, 'bei': 1718, 'da': 602, 'hier': 602, 'im': 1785, 'vor': 1786, 'zu': 1787},
{'$$': 602, '<their>': 1832, 'N': 1788, 'am': 1806, 'anhang': 1790, 'dabei': 1807, 'familie': 1790, 'frau': 1790,
'freund': 1790, 'freundin': 1790, 'hund': 1790, 'kind': 1790, 'kindern': 1790, 'mann': 1790, 'partner': 1790,
'partnerin': 1790, 'von': 1809}, {'anwesend': 602, 'da': 602, 'dabei': 602, 'dort': 602, 'drueben': 602, 'hier': 602,
'mit': 1821, 'vor': 1786}, {'anwesend': 602, 'da': 602, 'dabei': 602, 'dort': 602, 'druben': 602, 'hier': 602, 'mit':
1821, 'vor': 1786}, {'$$': 602, 'am': 1806, 'dabei': 1807, 'von': 1809}, {'am': 1806, 'mit': 1836, 'online': 1811,
'per': 1812, 'remote': 1811, 'zugeschaltet': 602}, {'<my>': 602, 'besuch': 602, 'gast': 602}, {'...': 1799,
'abendessen': 1803, 'besuch': 1803, 'bier': 1803, 'brunch': 1803, 'essen': 1803, 'fruehstueck': 1803, 'fruhstuck':
1803, 'grillen': 1803, 'jause': 1803, 'kaffee': 1803, 'mittagessen': 1803}, {'...': 1562, 'D': 1795, 'abend': 1796,
'alle': 1802, 'am': 1804, 'an': 1577, 'anwesend': 602, 'auch': 1813, 'auf': 1814, 'aufgetaucht': 602, 'bei': 1816,
'beide': 1802, 'beim': 1801, 'da': 1815, 'dabei': 602, 'dafuer': 1386, 'dafur': 1386, 'dagegen': 1386, 'dazugekommen':
602, 'dazugestossen': 602, 'dazugestoßen': 602, 'der': 1571, 'drei': 1818, 'ebenfalls': 1820, 'ebenso': 1822, 'ein':
1823, 'eine': 1818, 'einen': 1818, 'einfach': 1574, 'fuer': 1826, 'fur': 1829, 'ganze': 1817, 'gekommen': 602,
'halbe': 1818, 'hier': 602, 'im': 1830, 'in': 1831, 'ins': 1580, 'ja': 1822, 'kaffee': 1796, 'kurz': 1582, 'leider':
1574, 'mit': 1833, 'mitgekommen': 602, 'moment': 1796, 'n': 1818, 'nachmittag': 1796, 'natuerlich': 1834, 'naturlich':
1835, 'ne': 1818, 'ned': 1573, 'net': 1573, 'nicht': 1573, 'noch': 1837, 'online': 1811, 'per': 1812, 'remote': 1811,
'samt': 1793, 'sogar': 1822, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stundchen': 1796, 'stunde': 1796,
'stunden': 1796, 'und': 1793, 'vor': 1786, 'vorbeigefahren': 602, 'vorbeigekommen': 602, 'vormittag': 1796, 'wegen':
1800, 'weile': 1796, 'wieder': 1578, 'wohl': 0, 'zu': 1838, 'zugeschaltet': 602, 'zum': 1839, 'zur': 1839, 'zwei':
1818}, {'^': 1570, 'dafur': 1386, 'dagegen': 1386, 'jetzt': 1575, 'nun': 1575}, {'...': 1562, 'D': 1795, 'abend':
1796, 'alle': 1802, 'am': 1804, 'an': 1577, 'anwesend': 602, 'auch': 1813, 'auf': 1814, 'aufgetaucht': 602, 'bei':
1816, 'beide': 1802, 'beim': 1801, 'da': 1815, 'dabei': 602, 'dazugekommen': 602, 'dazugestossen': 602,
'dazugestoßen': 602, 'drei': 1818, 'ebenfalls': 1820, 'ebenso': 1822, 'ein': 1823, 'eine': 1818, 'einen': 1818,
'fuer': 1826, 'fur': 1829, 'ganze': 1817, 'gekommen': 602, 'halbe': 1818, 'hier': 602, 'im': 1830, 'in': 1831, 'ins':
1580, 'ja': 1822, 'kaffee': 1796, 'kurz': 1582, 'mit': 1833, 'mitgekommen': 602, 'moment': 1796, 'n': 1818,
'nachmittag': 1796, 'natuerlich': 1834, 'naturlich': 1835, 'ne': 1818, 'noch': 1837, 'online': 1811, 'per': 1812,
'remote': 1811, 'samt': 1793, 'sogar': 1822, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stundchen': 1796,
'stunde': 1796, 'stunden': 1796, 'und': 1793, 'vor': 1786, 'vorbeigefahren': 602, 'vorbeigekommen': 602, 'vormittag':
1796, 'wegen': 1800, 'weile': 1796, 'wieder': 1578, 'zu': 1838, 'zugeschaltet': 602, 'zum': 1839, 'zur': 1839, 'zwei':
1818}, {'abendessen': 1803, 'besuch': 1803, 'bier': 1803, 'brunch': 1803, 'essen': 1803, 'fruehstueck': 1803,
'fruhstuck': 1803, 'grillen': 1803, 'jause': 1803, 'kaffee': 1803, 'mittagessen': 1803}, {'da': 602}, {'<me>': 1583},
{'am': 1843, 'auch': 1844, 'auf': 1843, 'bei': 1845, 'da': 1815, 'dabei': 602, 'im': 1580, 'in': 1581, 'ins': 1580,
'kurz': 1582, 'mit': 1811, 'zum': 1843, 'zur': 1843}, {'^': 263, 'davor': 530, 'vor': 530}, {'<they>': 1847, '^': 263,
'davor': 530, 'vor': 530}, {'<me>': 1848, 'vor': 530}, {'auf': 1486}, {'durchgeben': 81, 'freigeben': 81,
'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken':
81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81}, {'...': 1851}, {'^': 1852}, {'<giveinf>': 81, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen':
81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'uberweisen':
81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen': 81,
'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben':
81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1854}, {'<me>': 1853,
'^': 1855, 'sich': 1657}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan':
697, '-rechnung': 697, '-vorschlag': 697, '...': 1638, '<giveinf>': 81, '<selfinf>': 81, 'a': 1418, 'an': 1418,
'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'bestatigung': 697, 'das':
1418, 'den': 1418, 'die': 1418, 'ein': 1418, 'eine': 1418, 'einen': 1418, 'entscheidung': 697, 'entwurf': 697,
'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1418, 'nen': 1418,
'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'rueckmeldung': 697,
'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'^': 1857, 'von': 1424}, {'abliefern': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81,
'zurueckgeben': 81}, {'...': 1859}, {'<until>': 1641, 'bescheid': 1589, 'bis': 1860, 'durchgeben': 81, 'freigeben':
81, 'gegenzeichnen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mitbringen': 81, 'nachliefern': 81,
'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'senden': 81,
'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zu': 1860, 'zum':
1860, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81, 'zusenden': 81}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste':
1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '...': 1861, '<thing>': 1350, '<work>': 1350, 'a': 1464,
'absagen': 81, 'an': 1464, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bescheid': 1589,
'bestaetigung': 1350, 'bestatigung': 1350, 'connect': 81, 'connecten': 81, 'das': 1464, 'den': 1464, 'die': 1464,
'ein': 1464, 'eine': 1464, 'einen': 1464, 'entscheidung': 1350, 'entwurf': 1350, 'feedback': 1590, 'forward': 81,
'fotos': 1350, 'freigabe': 1350, 'gutachten': 1350, 'intro': 81, 'introduce': 81, 'introen': 81, 'klaeren': 81,
'klaren': 81, 'konzept': 1350, 'kostenvoranschlag': 1350, 'liefern': 81, 'liste': 1350, 'muster': 1350, 'n': 1464,
'nachfragen': 81, 'nachhaken': 81, 'nen': 1464, 'offerte': 1350, 'plan': 1350, 'prognose': 1350, 'rechnung': 1350,
'ruckmeldung': 1643, 'rueckmeldung': 1643, 'schicken': 81, 'send': 81, 'share': 81, 'stellungnahme': 1350, 'termin':
1350, 'unterlagen': 1350, 'unterschrift': 1350, 'vermitteln': 81, 'vertrag': 1350, 'vorschlag': 1350, 'zahl': 1350,
'zahlen': 1350, 'zusage': 1350, 'zusagen': 81}, {'': (13, 'talk'), '...': 1592, '<counsel>': 0, '<me>': 1853,
'<until>': 1858, '^': 1862, 'dass': 1652, 'ein': 1409, 'einen': 1408, 'n': 1408, 'nen': 1408, 'sich': 1657}, {'...':
1851, '<det>': 1745, 'das': 1745, 'den': 1745, 'die': 1745, 'ein': 1745, 'eine': 1745, 'einen': 1745, 'ihre': 1745,
'ihren': 1745, 'seine': 1745, 'seinen': 1745}, {'D': 1747, '^': 1864, 'eh': 1747, 'ja': 1747, 'noch': 1747}, {'...':
1638}, {'^': 1866}, {'0': 0, 'achtzig': 0, 'dreissig': 0, 'fuenfzig': 0, 'funfzig': 0, 'neunzig': 0, 'sechzig': 0,
'siebzig': 0, 'vierzig': 0, 'volljaehrig': 0, 'volljahrig': 0, 'zwanzig': 0}, {'...': 1854, 'absagen': 81, 'bescheid':
1589, 'connecten': 81, 'feedback': 1590, 'intro': 81, 'introen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81,
'nachfragen': 81, 'nachhaken': 81, 'ruckmeldung': 1590, 'rueckmeldung': 1590, 'schicken': 81, 'vermitteln': 81,
'zusagen': 81}, {'...': 1592, '<me>': 1865, '<until>': 1867, 'D': 1868, '^': 1869, 'sich': 1657}, {'auch': 1844, 'da':
602, 'dabei': 602, 'mit': 1811}, {'<until>': 1641, 'bescheid': 1589, 'durchgeben': 81, 'freigeben': 81,
'gegenzeichnen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen':
81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'senden': 81, 'uberweisen': 81,
'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben':
81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81,
'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81, 'zusenden': 81}, {'...': 1872},
{'<me>': 1853, '<until>': 1659, '^': 1873, 'dass': 1652, 'sich': 1657}, {'nicht': 11}, {'aber': 1875, 'doch': 1875},
{'bis': 1860, 'zu': 1860, 'zum': 1860}, {'...': 1877, 'connecten': 81, 'intro': 81, 'introen': 81, 'klaeren': 81,
'klaren': 81, 'liefern': 81, 'nachfragen': 81, 'nachhaken': 81, 'schicken': 81, 'vermitteln': 81}, {'anrufen': 11,
'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11,
'zurueckrufen': 11}, {'...': 1879, 'anrufen': 11, 'besuchen': 11, 'erreichen': 11, 'melden': 11, 'ruehren': 11,
'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'sprechen': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1879,
'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11,
'zuruckrufen': 11, 'zurueckrufen': 11}, {'^': 1653, 'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11,
'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1882, '^': 1653,
'anrufen': 11, 'bei': 1656, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben':
11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1876, '<counsel>': 0, '<me>': 1748, '^': 1878, 'aber': 1875,
'doch': 1875, 'ein': 1409, 'einen': 1408, 'mich': 1880, 'mir': 1881, 'n': 1408, 'nen': 1408, 'sich': 1883, 'uns':
1880}, {'<me>': 1748, 'mich': 1881, 'mir': 1881, 'sich': 1881, 'uns': 1881}, {'am': 1800, 'auf': 1800, 'beim': 1800,
'im': 1800, 'in': 1800, 'wegen': 1800, 'zum': 1800, 'zur': 1800}, {'alle': 1886, 'am': 1800, 'auch': 1886, 'auf':
1800, 'beide': 1886, 'beim': 1800, 'ebenfalls': 1886, 'im': 1800, 'in': 1800, 'wegen': 1800, 'zum': 1800, 'zur':
1800}, {'am': 1800, 'auf': 1800, 'beim': 1800, 'da': 602, 'im': 1800, 'in': 1800, 'wegen': 1800, 'zum': 1800, 'zur':
1800}, {'alle': 1886, 'am': 1800, 'auch': 1888, 'auf': 1800, 'beide': 1886, 'beim': 1800, 'da': 602, 'dabei': 602,
'ebenfalls': 1886, 'im': 1800, 'in': 1800, 'mit': 1811, 'wegen': 1800, 'zum': 1800, 'zur': 1800}, {'<until>': 698,
'^': 1379}, {'sich': 1890}, {'^': 1403, 'von': 1405}, {'<thing>': 1350, '<work>': 1350, 'angebot': 1350, 'antwort':
1350, 'bestaetigung': 1350, 'entscheidung': 1350, 'fotos': 1350, 'kostenvoranschlag': 1350, 'muster': 1350, 'offerte':
1350, 'rechnung': 1350, 'rueckmeldung': 1350, 'unterlagen': 1350, 'vertrag': 1350, 'zahlen': 1350}, {'<until>': 1892,
'^': 1893, 'sich': 1890}, {'abliefern': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1895}, {'an': 1764,
'bis': 1896, 'zu': 1896, 'zum': 1896}, {'...': 1897}, {'<they>': 1762, '^': 1898, 'an': 1761, 'auf': 1768, 'eher':
530, 'erst': 530, 'kein': 530, 'keine': 530, 'keinen': 530, 'lieber': 530, 'nicht': 530, 'sofort': 530, 'unbedingt':
530, 'zuerst': 530}, {'^': 1432, 'von': 1434}, {'<thing>': 1350, '<work>': 1350, 'angebot': 1350, 'antwort': 1350,
'bestatigung': 1350, 'entscheidung': 1350, 'fotos': 1350, 'kostenvoranschlag': 1350, 'muster': 1350, 'offerte': 1350,
'rechnung': 1350, 'ruckmeldung': 1350, 'unterlagen': 1350, 'vertrag': 1350, 'zahlen': 1350}, {'<until>': 1900, '^':
1901, 'sich': 1890}, {'abliefern': 81, 'zuruckbringen': 81, 'zuruckgeben': 81}, {'...': 1903}, {'an': 1764, 'bis':
1904, 'zu': 1904, 'zum': 1904}, {'...': 1905}, {'<they>': 1762, '^': 1906, 'an': 1761, 'auf': 1768, 'eher': 530,
'erst': 530, 'kein': 530, 'keine': 530, 'keinen': 530, 'lieber': 530, 'nicht': 530, 'sofort': 530, 'unbedingt': 530,
'zuerst': 530}, {'erreichen': 1345, 'erwischen': 1345, 'sprechen': 1345}, {'<hat>': 1267, '<needs>': 1268, '<saysv>':
1272, '<sends3>': 84, '<will3>': 1282, '^': 1343, 'antwortet': 602, 'antwortete': 602, 'anzuklingeln': 1345,
'anzurufen': 1345, 'arbeitet': 1348, 'bat': 1353, 'bedankte': 1354, 'beehrt': 1355, 'beginnt': 1348, 'begleitet':
1356, 'begleitete': 1357, 'beichtete': 1361, 'bekocht': 1364, 'bekommen': 1367, 'bekommt': 1374, 'benoetigt': 1381,
'benotigt': 1385, 'berichtet': 0, 'beschwerte': 1354, 'besteht': 1387, 'besuchen': 1356, 'besucht': 1356, 'bewarb':
1388, 'bewirbt': 1388, 'bietet': 1391, 'bittet': 1393, 'bleibt': 1348, 'bot': 1391, 'brachte': 1396, 'brachten': 1396,
'braet': 1398, 'braeuchte': 1410, 'braeuchten': 1411, 'brat': 1413, 'brauchen': 1417, 'braucht': 1427, 'brauchte':
1437, 'brauchten': 1438, 'bringen': 1448, 'bringt': 1448, 'bräuchte': 1437, 'darf': 1455, 'draengt': 1457, 'draengte':
1354, 'drangt': 1457, 'drangte': 1354, 'dringt': 1387, 'duerfen': 1458, 'durfen': 1458, 'empfaengt': 1356, 'empfahl':
1460, 'empfangt': 1356, 'empfehlen': 1460, 'empfiehlt': 1460, 'empfing': 1357, 'empfingen': 1357, 'erinnert': 1461,
'erkundigte': 1354, 'ermahnt': 1462, 'ermutigt': 1462, 'ersuchte': 1354, 'erwaehnte': 1361, 'erwahnte': 1361,
'erwartet': 1466, 'erzaehlt': 0, 'erzaehlte': 1361, 'erzahlt': 0, 'erzahlte': 1361, 'essen': 1470, 'faehrt': 1461,
'faend': 1475, 'faende': 1475, 'faengt': 1479, 'fahren': 1461, 'fahrt': 1461, 'fand': 1475, 'fande': 1475, 'fangt':
1479, 'feiert': 1481, 'findet': 1482, 'fordert': 1484, 'fragt': 1487, 'fragte': 1354, 'freuen': 1490, 'freut': 1493,
'fuehrt': 1356, 'fuhr': 1357, 'fuhren': 1357, 'fuhrt': 1356, 'fänd': 1475, 'gab': 1500, 'gaben': 1502, 'gestand':
1361, 'gibt': 1502, 'ging': 1506, 'gingen': 1506, 'grillt': 1364, 'haben': 1531, 'haette': 1540, 'haetten': 1542,
'hat': 1548, 'hatte': 1554, 'hatten': 1542, 'helfen': 1356, 'hilft': 1356, 'hofft': 1547, 'holen': 1461, 'holt': 1461,
'holte': 1357, 'holten': 1357, 'hätte': 1555, 'hätten': 1542, 'is': 1558, 'isst': 1470, 'ist': 1576, 'kam': 1587,
'kamen': 1588, 'kann': 1598, 'kocht': 1364, 'koennen': 1599, 'kommen': 1605, 'kommt': 1605, 'konnen': 1599, 'kriegen':
1367, 'kriegt': 1374, 'kuemmern': 1608, 'kuemmert': 1608, 'kummern': 1608, 'kummert': 1608, 'laden': 1609, 'ladt':
1609, 'laedt': 1609, 'laesst': 1612, 'lasst': 1612, 'legt': 1616, 'legte': 1616, 'liess': 1612, 'liessen': 1612,
'ließ': 1612, 'll': 1618, 'lässt': 1612, 'machen': 1626, 'macht': 1626, 'mahnt': 1462, 'mahnte': 1354, 'mailt': 1627,
'mailte': 1627, 'meinte': 1361, 'meldet': 1630, 'meldete': 1632, 'mochte': 1658, 'mochten': 1662, 'moechte': 1672,
'moechten': 1662, 'muessen': 1676, 'muesste': 1682, 'muss': 1686, 'mussen': 1690, 'musste': 1696, 'möchte': 1658,
'müsste': 1696, 'nehmen': 1697, 'nimmt': 1698, 'owes': 1700, 'pladiert': 1701, 'pladierte': 1701, 'plaediert': 1702,
'plaedierte': 1702, 'plant': 1547, 'pocht': 1387, 'raet': 1708, 'rat': 1708, 'raten': 1708, 'recommended': 530,
'recommends': 530, 'reklamierte': 1354, 'rief': 1711, 'riet': 1708, 'rieten': 1708, 'ruehrt': 1630, 'ruehrte': 1630,
'ruft': 1712, 'ruhrt': 1630, 'ruhrte': 1630, 'rät': 1708, 'sagte': 1361, 'said': 1714, 'san': 1715, 'sass': 1724,
'sassen': 1724, 'says': 1714, 'saß': 1724, 'saßen': 1724, 'schauen': 1727, 'schaut': 1605, 'schaute': 1728,
'schauten': 1728, 'schlaeft': 1470, 'schlaegt': 1730, 'schlafen': 1470, 'schlaft': 1470, 'schlagt': 1730, 'schlug':
1730, 'schlägt': 1730, 'schreiben': 1735, 'schreibt': 1736, 'schrieb': 1739, 'schulden': 1742, 'schuldet': 1742,
'sind': 1743, 'soll': 0, 'sollen': 0, 'sollte': 1749, 'stand': 1752, 'standen': 1753, 'startet': 1348, 'steckte':
1758, 'streckte': 1758, 'sucht': 1759, 'suchte': 1759, 'taet': 1769, 'taete': 1770, 'tat': 1769, 'tate': 1770,
'textet': 1627, 'thinks': 1714, 'told': 1772, 'treffen': 1388, 'trifft': 1388, 'tät': 1769, 'uberlegt': 1547,
'ubernachten': 1470, 'ubernachtet': 1470, 'ubernimmt': 1775, 'ueberlegt': 1547, 'uebernachten': 1470, 'uebernachtet':
1470, 'uebernimmt': 1778, 'urgierte': 1354, 'verkuendete': 1361, 'verkundete': 1361, 'verlangt': 1484, 'verriet':
1361, 'versprach': 1783, 'verspricht': 1783, 'versucht': 1547, 'waere': 1784, 'war': 1840, 'ware': 1841, 'waren':
1842, 'warn': 1846, 'warnt': 1849, 'warnte': 1849, 'warten': 1850, 'wartet': 1850, 'werden': 1856, 'will': 1863,
'wird': 1870, 'woan': 1871, 'wohnt': 1348, 'wollen': 1874, 'wollte': 1884, 'wollten': 1885, 'wor': 1887, 'worn': 1889,
'wuenschen': 1891, 'wuenscht': 1894, 'wuerd': 1769, 'wuerde': 1899, 'wunschen': 1891, 'wunscht': 1902, 'wurd': 1769,
'wurde': 1907, 'wäre': 1841, 'würde': 1907, 'zu': 1908, 'zuruckzurufen': 1345, 'zurueckzurufen': 1345}, {'N': 1050},
{'an': 1910}, {'<them>': 51}, {'ich': 1912, 'wir': 1912}, {'...': 1911, '<have>': 1913, 'an': 1910}, {'^': 811},
{'gedruckt': 4, 'gedrueckt': 4, 'gedrückt': 4}, {'hand': 1916}, {'die': 1917}, {'gebracht': 4, 'gegeben': 4,
'geliehen': 4, 'in': 1918, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 1919},
{'<them>': 1920}, {'ich': 1921, 'wir': 1921}, {'<have>': 1922}, {'hand': 15, 'mail': 15, 'post': 15}, {'der': 1924},
{'am': 1512, 'auf': 1513, 'im': 1514, 'in': 1925, 'von': 135, 'vorliegen': 15}, {'...': 1926}, {'^': 1927}, {'<they>':
1928}, {'bekommen': 1929, 'bekommt': 1929, 'erhaelt': 1929, 'erhalt': 1929, 'erhält': 1929, 'haben': 1929, 'hat':
1929, 'kriegen': 1929, 'kriegt': 1929}, {'<they>': 973, 'ich': 41, 'wir': 41}, {'<them>': 41, 'das': 629, 'dass':
1931}, {'<they>': 819, 'der': 819, 'die': 819}, {'durchgearbeitet': 602, 'durchgegangen': 602}, {'...': 758,
'<reviewed>': 43}, {'N': 1935}, {'...': 1934, 'fuer': 1936, 'fur': 1936, 'v': 1936, 'vom': 1936, 'von': 1936}, {'i':
69, 'ich': 69, 'ma': 69, 'wir': 69}, {'<them>': 69}, {'mit': 1939}, {'...': 1940}, {'ich': 1941, 'wir': 1941},
{'<they>': 1363}, {'<they>': 1397}, {'<title>': 70, 'N': 69}, {'mich': 1945, 'uns': 1945}, {'N': 69, 'am': 69, 'auf':
69, 'bei': 69, 'beim': 69, 'das': 69, 'der': 69, 'die': 69, 'im': 69, 'in': 69, 'unser': 69, 'unsere': 69, 'unseres':
69}, {'ab': 69, 'aus': 69, 'heim': 69, 'hin': 69, 'nach': 69, 'vom': 69, 'zum': 69, 'zur': 69}, {'...': 1948}, {'N':
1949, 'ihn': 1949, 'sie': 1949}, {'ich': 1950, 'wir': 1950}, {'<they>': 69}, {'<they>': 1362, 'mich': 1952, 'mir':
1952, 'uns': 1952}, {'<they>': 69, '<title>': 70, 'N': 69}, {'mich': 1954, 'uns': 1954}, {'mich': 1954, 'mir': 1952,
'uns': 1954}, {'bei': 69, 'im': 69, 'in': 69, 'mit': 69, 'zu': 69}, {'ich': 1957, 'wir': 1957}, {'<they>': 1412},
{'mich': 1952, 'mir': 1952, 'uns': 1952}, {'<they>': 1362, 'mich': 1952, 'uns': 1952}, {'wir': 69}, {'ich': 69, 'ma':
69, 'wir': 69}, {'': (2, 'plan'), 'N': 1949, 'ihn': 1949, 'sie': 1949}, {'ich': 1964, 'ma': 69, 'wir': 1964}, {'': (2,
'plan'), '...': 1940}, {'ich': 1941, 'wir': 1966}, {'': (1, 'moved')}, {'fixe': 69}, {'-abend': 69, '-feier': 69,
'-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69, 'besprechung': 69, 'eroeffnung': 69, 'eroffnung': 69,
'feier': 69, 'generalprobe': 69, 'hochzeit': 69, 'jour': 1969, 'konzert': 69, 'lesung': 69, 'party': 69, 'premiere':
69, 'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69, 'vernissage': 69, 'vortrag': 69}, {'...': 1970}, {'es':
1971}, {'-abend': 69, '-feier': 69, '-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69, 'besprechung': 69,
'call': 69, 'eroeffnung': 69, 'eroffnung': 69, 'feier': 69, 'generalprobe': 69, 'gesprach': 69, 'gespraech': 69,
'hochzeit': 69, 'jour': 1969, 'konzert': 69, 'lesung': 69, 'lunch': 69, 'meeting': 69, 'party': 69, 'premiere': 69,
'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69, 'termin': 69, 'treffen': 69, 'vernissage': 69, 'vortrag':
69}, {'alle': 103, 'alles': 103, 'das': 103, 'den': 103, 'die': 103, 'es': 103, 'ihn': 103, 'sie': 103}, {'...': 1973,
'^': 1974}, {'besprechung': 69, 'call': 69, 'gesprach': 69, 'gespraech': 69, 'lunch': 69, 'meeting': 69, 'termin': 69,
'treffen': 69}, {'...': 1976, '^': 1974}, {'ich': 1975, 'wir': 1977}, {'ich': 1977, 'wir': 1975}, {'<they>': 1469},
{'...': 1970, '<they>': 1469, 'gestrichen': 11}, {'vorbei': 69, 'vorbeischauen': 69}, {'...': 1982}, {'...': 1982,
'ich': 1983}, {'besuchen': 69}, {'': (2, 'plan'), '...': 1985}, {'<they>': 1986, '<title>': 70, 'N': 69}, {'mich':
1987, 'uns': 1987}, {'<me>': 69, 'besuch': 69}, {'vorbei': 69, 'zu': 1989, 'zum': 69}, {'...': 1990, 'vorbei': 69,
'zu': 1989, 'zum': 69}, {'N': 1991, 'mich': 1987, 'uns': 1987}, {'<me>': 1952}, {'<callinf>': 507, '<giveinf>': 507,
'anklopfen': 507, 'essen': 507, 'nachfragen': 507, 'reden': 507, 'sprechen': 507, 'treffen': 507, 'vorbeischauen':
507, 'vorfuehlen': 507, 'vorfuhlen': 507}, {'...': 1994, '<callinf>': 507, '<giveinf>': 507, 'anklopfen': 507,
'essen': 507, 'nachfragen': 507, 'reden': 507, 'sprechen': 507, 'treffen': 507, 'vorbeischauen': 507, 'vorfuehlen':
507, 'vorfuhlen': 507}, {'N': 1995}, {'bei': 1996, 'mit': 1996, 'zu': 1996}, {'bei': 1996, 'mit': 1996, 'wieder':
1997, 'zu': 1996}, {'bekommen': 81, 'haben': 81, 'kriegen': 81}, {'...': 1999, 'alle': 1999, 'alles': 1999, 'das':
1999, 'den': 1999, 'die': 1999, 'es': 1999, 'ihn': 1999, 'sie': 1999}, {'^': 2000}, {'ich': 2001, 'wir': 2001},
{'mit': 1939, 'vorbei': 69, 'vorbeischauen': 69}, {'...': 2003}, {'...': 1982, 'ich': 2004, 'wir': 1941}, {'zusammen':
69}, {'...': 2006}, {'mich': 2007, 'uns': 2007}, {'ich': 2008, 'wir': 2008}, {'eingeladen': 69}, {'': (2, 'plan'),
'...': 2010}, {'bei': 2011, 'im': 69, 'in': 69, 'mit': 69, 'zu': 2011}, {'...': 1970, '<they>': 1469, 'ich': 2012,
'wir': 2012}, {'plan': 69, 'programm': 69}, {'dem': 2014}, {'kalender': 69}, {'an': 69, 'auf': 2015, 'im': 2016},
{'...': 2017}, {'<acts1>': 1938, 'abgemacht': 69, 'abgmacht': 69, 'arbeite': 1942, 'arbeiten': 1942, 'ausgemacht': 69,
'ausgmacht': 69, 'backt': 1943, 'baeckt': 1944, 'baue': 1942, 'bauen': 1942, 'beehren': 1946, 'beehrt': 1946,
'beginnen': 1947, 'beginnt': 1947, 'begleite': 1951, 'begleitet': 1953, 'bekocht': 1943, 'besuchen': 1955, 'besucht':
1956, 'bin': 1958, 'braet': 1944, 'brat': 1959, 'bringe': 1951, 'bäckt': 1959, 'empfaengt': 1960, 'empfangt': 1960,
'erinnert': 1961, 'eroeffnen': 1947, 'eroeffnet': 1947, 'eroffnen': 1947, 'eroffnet': 1947, 'essen': 1962, 'faehrt':
1953, 'fahr': 1963, 'fahre': 1965, 'fahren': 1963, 'fahrt': 1953, 'festgelegt': 69, 'flieg': 1963, 'fliege': 1963,
'fliegen': 1963, 'fuehrt': 1953, 'fuhrt': 1953, 'geh': 1942, 'gehe': 1942, 'gehen': 1967, 'gelegt': 1968, 'geplant':
69, 'geschoben': 1968, 'gestrichen': 11, 'gibt': 1972, 'gibts': 1971, 'grillt': 1943, 'hab': 1978, 'habe': 1978,
'haben': 1979, 'helfen': 1960, 'hilft': 1960, 'hol': 1951, 'hole': 1951, 'holen': 1951, 'holt': 1961, 'isst': 1980,
'ist': 1981, 'kocht': 1943, 'komm': 1984, 'komme': 1984, 'kommen': 1988, 'kommt': 1992, 'laden': 1993, 'ladt': 1993,
'laedt': 1993, 'laeuft': 1947, 'laufen': 1947, 'lauft': 1947, 'mal': 1998, 'muesste': 2002, 'musste': 2002, 'müsste':
2002, 'nehmen': 1961, 'nimmt': 1953, 'packe': 1942, 'packen': 1942, 'probe': 1942, 'proben': 1942, 'raeume': 1942,
'raume': 1942, 'reden': 1962, 'reise': 1963, 'reisen': 1963, 'reserviert': 69, 'schau': 2005, 'schaue': 2005,
'schauen': 1942, 'schlaeft': 1980, 'schlaft': 1980, 'sehen': 1962, 'setz': 2009, 'setze': 2009, 'setzen': 2009,
'sind': 2013, 'soll': 2002, 'sollen': 2002, 'sollte': 2002, 'sortiere': 1942, 'sprechen': 1962, 'starten': 1947,
'startet': 1947, 'stehen': 2018, 'steht': 2018, 'steigen': 1947, 'steigt': 1947, 'telefonieren': 1962, 'treffen':
1962, 'ube': 1942, 'uben': 1942, 'ubernachtet': 1980, 'uebe': 1942, 'ueben': 1942, 'uebernachtet': 1980, 'umgebucht':
1968, 'umgelegt': 1968, 'vereinbart': 69, 'verlegt': 1968, 'verschoben': 1968, 'vertagt': 1968, 'vorgezogen': 1968,
'wird': 1971, 'wurde': 643, 'zeigt': 1960, 'zoomen': 1962, 'zugesagt': 69}, {'gelegt': 761}, {'herz': 2020},
{'bekannt': 805, 'bekanntgemacht': 804, 'connected': 804, 'in': 807, 'vernetzt': 804, 'zusammengebracht': 804},
{'...': 2022, 'bekannt': 805, 'bekanntgemacht': 804, 'connected': 804, 'in': 807, 'vernetzt': 804, 'zusammengebracht':
804}, {'N': 2023}, {'ans': 2021, 'ausgeholfen': 595, 'ins': 916, 'mit': 2024, 'mitgeholfen': 595}, {'keine': 263,
'nicht': 263}, {'auf': 561, 'besser': 263, 'bloss': 263, 'bloß': 263, 'finger': 982, 'haende': 982, 'hande': 982,
'ja': 2026, 'keinesfalls': 263, 'lieber': 263, 'nie': 263, 'niemals': 263, 'unbedingt': 263}, {'soll': 530, 'solle':
530, 'sollen': 530, 'sollte': 530, 'sollten': 530}, {'^': 2027, 'ich': 2028, 'man': 2028, 'wir': 2028},
{'<introduced>': 804, 'bekannt': 805}, {'<introduced>': 804, 'bekannt': 805, 'einander': 2030, 'miteinander': 2030},
{'gebracht': 804, 'gesetzt': 804}, {'kontakt': 2032, 'verbindung': 2032}, {'<introduced>': 804, 'bekannt': 805,
'einander': 808, 'in': 807, 'miteinander': 808}, {'mail': 2034}, {'e': 2035, 'linkedin': 2034, 'mail': 2034,
'whatsapp': 2034}, {'...': 2031, '<introduced>': 804, 'bekannt': 805, 'einander': 808, 'gegenseitig': 808, 'in': 2033,
'kontakt': 2032, 'miteinander': 808, 'per': 2036, 'verbindung': 2032, 'via': 2036}, {'N': 2037, 'ich': 633}, {'^':
263, 'an': 1033, 'dass': 530, 'dazu': 1032, 'fuer': 1035, 'fur': 1037, 'ist': 647, 'lautet': 647, 'lautete': 647,
'waere': 647, 'war': 647, 'ware': 647, 'wäre': 647}, {'bekannt': 805, 'vorgestellt': 804}, {'...': 2040}, {'N': 854,
'dem': 855, 'der': 855, 'mit': 855}, {'ich': 2042, 'wir': 2042}, {'bekannt': 805, 'bereitgestellt': 4, 'freigeraeumt':
4, 'freigeraumt': 4, 'vorgestellt': 804, 'zur': 77}, {'...': 2044}, {'...': 650}, {'<counsel>': 2046}, {'auf': 561,
'besser': 263, 'bloss': 263, 'bloß': 263, 'erst': 263, 'finger': 982, 'haende': 982, 'hande': 982, 'ja': 2026,
'keinesfalls': 263, 'lieber': 263, 'nicht': 263, 'nie': 263, 'niemals': 263, 'unbedingt': 263}, {'^': 2048}, {':':
2049}, {'...': 2050}, {'...': 2050, '<det>': 2051}, {'am': 2052, 'auf': 2052, 'beim': 2052, 'im': 2052, 'in': 2052,
'per': 2052, 'via': 2052}, {'...': 849, 'vorgestellt': 804}, {'D': 81}, {'...': 2055}, {'alles': 2056, 'das': 2056,
'den': 2056, 'die': 2056, 'es': 2056, 'ihn': 2056, 'sie': 2056}, {'bringt': 2057, 'gibt': 2057, 'schickt': 2057,
'sendet': 2057}, {'und': 2058}, {'...': 2059}, {'': (6, 'theirs'), 'D': 81}, {'<my>': 81}, {'<me>': 2061, '<my>': 81,
'D': 2062}, {'nach': 81, 'um': 81}, {'...': 2064}, {'...': 2064, 'bei': 2065, 'beim': 2065, 'sich': 2065}, {'...':
81}, {'<their>': 2067, 'bei': 2067, 'beim': 2067}, {'': (6, 'theirs'), 'nach': 81, 'um': 81}, {'...': 2069}, {'...':
2064, '<their>': 2067, 'bei': 2070, 'beim': 2070, 'sich': 2065}, {'retour': 2055, 'wieder': 2055, 'zuruck': 2055,
'zurueck': 2055}, {'...': 2072}, {'...': 1295, '<me>': 2073}, {'...': 2064, 'nach': 81, 'um': 81}, {'sich': 2075},
{'<det>': 81}, {'<det>': 2056, 'D': 2077}, {'<me>': 2078}, {'<sends3>': 2060, '<serves3>': 2063, 'baut': 239,
'bringt': 1328, 'erkundigt': 2066, 'fraegt': 2068, 'fragt': 2071, 'fragts': 2068, 'frägt': 2068, 'gibt': 2074, 'hakt':
2066, 'hoert': 2076, 'hort': 2076, 'schaut': 2076, 'schickt': 1328, 'schreibt': 2079, 'sieht': 2076, 'zahlt': 1328},
{'spiel': 915}, {'empfohlen': 761, 'ins': 2081, 'vermittelt': 761, 'vorgeschlagen': 761, 'weiterempfohlen': 761},
{'einsatz': 595}, {'ausgeholfen': 595, 'dabei': 595, 'eingesprungen': 595, 'gearbeitet': 595, 'geholfen': 595,
'gewerkt': 595, 'im': 2083, 'mitgeholfen': 595}, {'...': 2084, 'ausgeholfen': 595, 'dabei': 595, 'eingesprungen': 595,
'gearbeitet': 595, 'geholfen': 595, 'gewerkt': 595, 'im': 2083, 'mitgeholfen': 595}, {'...': 2082, '<helper>': 2085},
{'...': 2082, 'N': 808}, {'das': 145, 'erst': 102, 'es': 145}, {'^': 2088}, {'gebracht': 776}, {'stand': 2090},
{'aktuellen': 2091, 'letzten': 2091, 'neuesten': 2091, 'neusten': 2091}, {'...': 2050, '<det>': 2051, 'den': 2092},
{'ans': 2021, 'empfohlen': 761, 'ins': 2081, 'vermittelt': 761, 'vorgeschlagen': 761, 'weiterempfohlen': 761},
{'geholfen': 43, 'unterstuetzt': 43, 'unterstutzt': 43, 'zugehoert': 43, 'zugehort': 43}, {'geholfen': 43,
'unterstutzt': 43, 'zugehort': 43}, {'geholfen': 43, 'unterstuetzt': 43, 'zugehoert': 43}, {'...': 2094, '<my>': 1170,
'N': 808, 'pitch': 2095, 'pitchen': 2095, 'proben': 2095, 'uben': 2096, 'ueben': 2097}, {':': 2049, 'empfohlen': 761,
'ins': 2081, 'vermittelt': 761, 'vorgeschlagen': 761, 'weiterempfohlen': 761}, {'...': 2099, '<det>': 2051, 'pitch':
2095, 'pitchen': 2095, 'proben': 2095, 'uben': 2096, 'ueben': 2097}, {'gegeben': 776, 'gesagt': 776}, {'gegeben': 804,
'gemacht': 804, 'geschickt': 804}, {'N': 2102}, {'an': 2103, 'bei': 2103, 'mit': 2103, 'zu': 2103}, {'intro': 2104},
{'N': 2054}, {'vorgestellt': 804}, {'N': 2107, 'kontakt': 858, 'rucken': 1072, 'ruecken': 1073}, {'N': 2107},
{'gegeben': 776}, {'gutes': 1165, 'intro': 2104, 'update': 2110}, {'...': 2082}, {'': (8, 'asked'), '<me>': 679},
{'durch': 81, 'ein': 81, 'nach': 81, 'weiter': 81}, {'...': 2114}, {'angebot': 81, 'einladung': 81, 'entwurf': 81,
'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2115, 'angebot': 81, 'das': 2116, 'den': 2116, 'die': 2116, 'ein': 2116,
'eine': 2116, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen': 2116, 'protokoll': 81,
'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^': 2117}, {'gesetzt': 776},
{'bild': 2119, 'gesprach': 1167, 'gespraech': 1167, 'spiel': 1167}, {'^': 202}, {'<me>': 2121}, {'<my>': 2115}, {'^':
2123}, {'weg': 602}, {'den': 2125}, {'uber': 2126, 'ueber': 2126}, {'...': 2127, 'uber': 2126, 'ueber': 2126}, {'mir':
2128, 'uns': 2128}, {'fertig': 102, 'zusammen': 102}, {'...': 2130, 'angebot': 81, 'das': 2116, 'den': 2116, 'die':
2116, 'ein': 2116, 'eine': 2116, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen':
2116, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^':
2131}, {'...': 849, '<introduced>': 804, 'bekannt': 805, 'in': 807}, {'<det>': 862, '<my>': 862, '<their>': 862, 'N':
2133, 'einem': 862, 'einer': 862}, {'angebot': 81, 'das': 2116, 'den': 2116, 'die': 2116, 'ein': 2116, 'eine': 2116,
'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen': 2116, 'protokoll': 81, 'termin': 81,
'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^': 2135}, {':': 2049, 'N': 850}, {'sein':
81}, {'da': 2138, 'eintreffen': 81, 'fertig': 2138, 'kommen': 81, 'vorliegen': 81}, {'<until>': 2139}, {'': (6,
'theirs'), 'soll': 2140}, {'gebeten': 2141}, {'...': 2142}, {'^': 2143}, {'um': 2144}, {'...': 2137, '<det>': 2051,
'email': 2145, 'linkedin': 2145, 'mail': 2145, 'sms': 2145, 'whatsapp': 2145}, {'<work>': 1935}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43,
'durchgearbeitet': 43, 'gelesen': 43, 'verschlungen': 43}, {'...': 2149, '<reviewed>': 43, 'bezwungen': 43,
'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'verschlungen': 43}, {'...': 2147, '<counsel>': 1038,
'<opinion>': 2148, '<work>': 2150, 'ansicht': 1044, 'auffassung': 1044, 'einschaetzung': 1044, 'einschatzung': 1044,
'empfehlung': 1044, 'erfahrung': 1044, 'meinung': 1044, 'uberzeugung': 1044, 'ueberzeugung': 1044}, {'angebot': 81,
'einladung': 81, 'entwurf': 81, 'erst': 102, 'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll': 81, 'termin': 81,
'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2115, 'angebot': 81, 'das': 2152,
'den': 2116, 'die': 2116, 'ein': 2116, 'eine': 2116, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro':
81, 'intros': 81, 'kontakt': 81, 'nen': 2116, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'^': 2153}, {'...': 2130}, {'^': 2155}, {'...': 851, 'email': 2145, 'linkedin':
2145, 'mail': 2145, 'sms': 2145, 'whatsapp': 2145}, {'gebeten': 777}, {'kommt': 2140, 'soll': 2140, 'sollte': 2140},
{'angefragt': 2159, 'gebeten': 2159}, {'...': 2160}, {'...': 2158, '^': 2161}, {'ich': 940, 'wir': 940}, {'von':
1809}, {'eingeladen': 602, 'mit': 2164, 'zugeschaltet': 602}, {'...': 2165}, {'N': 808}, {'gratuliert': 776},
{'geburtstag': 2168}, {'...': 2025, ':': 2029, '<and>': 2038, '<counsel>': 2039, '<det>': 2041, '<have>': 2043,
'<my>': 2045, '<their>': 2047, 'D': 2053, 'N': 2054, '^': 2080, 'als': 2086, 'am': 2052, 'an': 2087, 'angefeuert':
515, 'angefragt': 777, 'antwortet': 2089, 'auf': 2093, 'aufgebaut': 515, 'aufgemuntert': 515, 'ausgeholfen': 595,
'bei': 2098, 'beim': 2100, 'berichtet': 776, 'beruhigt': 515, 'bescheid': 2101, 'bestaerkt': 515, 'bestarkt': 515,
'bringt': 2089, 'coached': 793, 'das': 2105, 'dem': 2106, 'den': 2108, 'der': 2106, 'die': 2109, 'ein': 2111, 'eine':
2105, 'einem': 2041, 'einen': 859, 'einer': 2041, 'erklaert': 776, 'erklart': 776, 'ermutigt': 515, 'erzaehlt': 776,
'erzahlt': 776, 'fuer': 2112, 'fur': 2112, 'geantwortet': 776, 'gebeten': 2113, 'gebrieft': 776, 'gecoached': 793,
'gecoacht': 793, 'gedankt': 781, 'gefragt': 777, 'gelobt': 515, 'gementort': 793, 'gesagt': 776, 'geschildert': 776,
'gestrichen': 11, 'getroestet': 515, 'getrostet': 515, 'gezeigt': 776, 'gibt': 2118, 'gratuliert': 776, 'gut': 1093,
'im': 2052, 'in': 2052, 'informiert': 776, 'ins': 2120, 'intro': 2104, 'ist': 643, 'kontakt': 858, 'laesst': 2122,
'lassen': 2122, 'lasst': 2122, 'leitet': 2124, 'lief': 2129, 'liefert': 2089, 'lässt': 2122, 'macht': 2132,
'mentored': 793, 'mit': 2134, 'mitgeholfen': 595, 'mitgeteilt': 776, 'motiviert': 515, 'muessen': 629, 'muss': 629,
'mussen': 629, 'mut': 1115, 'nachgefragt': 777, 'ne': 2105, 'organisiert': 2136, 'per': 2146, 'reicht': 2124, 's':
2151, 'schickt': 2154, 'soll': 629, 'sollte': 629, 'stellt': 2156, 'todo': 679, 'uber': 2157, 'ueber': 2157, 'um':
2162, 'und': 2163, 'unterschreibt': 2089, 'update': 2110, 'upgedatet': 776, 'via': 2146, 'vorgeschlagen': 1163, 'war':
2166, 'waren': 2166, 'weiss': 2089, 'weiterempfohlen': 761, 'weiß': 2089, 'wurde': 643, 'zahlt': 2089, 'zu': 2167,
'zugesagt': 776, 'zum': 2169}, {'<them>': 15, 'das': 99, 'es': 99}, {'ich': 2171, 'wir': 2171}, {'<me>': 81, 'das':
239, 'es': 239}, {'<they>': 2173}, {'<them>': 810}, {'ich': 2175, 'wir': 2175}, {'<they>': 239}, {'<them>': 81},
{'von': 2178}, {'ich': 2179, 'wir': 2179}, {'<they>': 136, 'von': 135}, {'schuldi': 15, 'schuldig': 15}, {'...': 2182,
'schuldi': 15, 'schuldig': 15}, {'<them>': 2183}, {'<them>': 2183, 'ich': 2184}, {'<me>': 245}, {'an': 99}, {'<me>':
2187}, {'von': 2188}, {'...': 2189}, {'<me>': 1563}, {'<they>': 2191}, {'<me>': 15, '<them>': 81}, {'...': 2189,
'von': 2193}, {'<them>': 15, 'dringend': 15, 'noch': 15, 'unbedingt': 15}, {'dringend': 15, 'noch': 15, 'unbedingt':
15}, {'ich': 2195, 'wir': 2196}, {'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'pendent': 23}, {'ich': 99,
'wir': 99}, {'<me>': 23}, {'<they>': 2200, 'ich': 99, 'wir': 99}, {'<they>': 2200}, {'aus': 23, 'noch': 249},
{'<done>': 15}, {'...': 2204}, {'<me>': 2205}, {'von': 2206}, {'<done>': 81}, {'...': 2208}, {'<me>': 2205, '<them>':
2209}, {'<them>': 2207, 'von': 2210}, {'<give1>': 2172, '<give3>': 2174, '<have>': 2176, '<will3>': 2177,
'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'bekomm': 2180, 'bekomme': 2180, 'bekommen': 2180, 'bekommt':
2181, 'bin': 2185, 'erhalte': 2180, 'fehlen': 2186, 'fehlt': 2186, 'gehen': 2190, 'geht': 2190, 'ist': 2192, 'kommen':
2194, 'kommt': 2194, 'krieg': 2180, 'kriege': 2180, 'kriegen': 2180, 'kriegt': 2181, 'muessen': 2197, 'muss': 2197,
'mussen': 2197, 'noch': 2198, 'pendent': 23, 'schuld': 2199, 'schulde': 2199, 'schulden': 2201, 'schuldet': 2202,
'sind': 2192, 'stehen': 2203, 'steht': 2203, 'werden': 2211, 'wird': 2211}, {'bis': 15, 'ich': 1124, 'noch': 15,
'spaetestens': 15, 'spatestens': 15, 'wir': 1124}, {'<they>': 2077}, {'nach': 15, 'vorbei': 15, 'weiter': 15,
'zuruck': 15, 'zurueck': 15}, {'...': 2215, '<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's':
99, 'sie': 99}, {'<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's': 99, 'sie': 99}, {'<them>':
15, 'das': 99, 'es': 99, 'ich': 2216, 's': 99, 'wir': 2217}, {'': (6, 'theirs'), '<they>': 81}, {'<me>': 2219},
{'<me>': 2219, 'das': 2220, 'den': 2220, 'die': 2220, 'es': 2220, 'ihn': 2220, 's': 2220, 'sie': 2220}, {'<me>': 2219,
'<they>': 2221, 'das': 2220, 'den': 2220, 'der': 2221, 'die': 2221, 'es': 2220, 'ihn': 2220, 's': 2220, 'sie': 2220},
{'vergessen': 15}, {'nicht': 2223}, {'...': 2224}, {'s': 2225}, {'retour': 81, 'wieder': 441, 'zuruck': 81, 'zurueck':
81}, {'D': 2227, 'retour': 81, 'wieder': 441, 'zuruck': 81, 'zurueck': 81}, {'...': 441, 'D': 2227, 'das': 2228,
'den': 2228, 'die': 2228, 'es': 2228, 'ihn': 2228, 'retour': 81, 'sie': 2228, 'wieder': 441, 'zuruck': 81, 'zurueck':
81}, {'N': 2229, 'er': 2229, 'sie': 2229}, {'<they>': 1308, 'N': 2229, 'bescheid': 81, 'das': 1312, 'er': 2229, 'es':
1312, 'mir': 1307, 'sie': 2229, 'uns': 1307}, {'<me>': 1320, '<they>': 1321}, {'mich': 15}, {'ich': 2233, 'mich': 15},
{'zuruck': 15, 'zurueck': 15}, {'': (5, 'mine'), 'bei': 99}, {'mich': 2236}, {'<them>': 2235, 'ich': 2237, 'mich':
2236, 'zuruck': 15, 'zurueck': 15}, {'': (6, 'theirs'), 'bei': 239}, {'': (6, 'theirs'), '<they>': 2239, 'bei': 239},
{'<they>': 1305, 'sich': 2240}, {'...': 1295, '<they>': 1329, 'mich': 1328, 'mir': 1328, 'sich': 2240, 'uns': 1328},
{'N': 442, 'er': 442, 'sie': 442}, {'<them>': 2235, 'zuruck': 15, 'zurueck': 15}, {'...': 1295, '<me>': 1320, 'mich':
1296, 'mir': 1296, 'uns': 1296, 'zuruck': 81, 'zurueck': 81}, {'...': 1295, '<me>': 1320, '<they>': 2245, 'mich':
1296, 'mir': 1296, 'uns': 1296, 'zuruck': 81, 'zurueck': 81}, {'N': 2229, 'das': 1312, 'er': 2229, 'es': 1312, 'sie':
2229}, {'<me>': 1333, 'N': 2229, 'er': 2229, 'sie': 2229}, {'D': 15}, {'mir': 2249}, {'<until>': 81, 'N': 2229, 'er':
2229, 'sie': 2229}, {'...': 2212, '<deed1>': 2213, '<deed3>': 2214, '<does3>': 1292, '<give1>': 2218, '<give3>': 2222,
'<their>': 2225, 'N': 2226, 'antwortet': 1298, 'bringt': 2230, 'connected': 239, 'connectet': 239, 'das': 2225, 'den':
2225, 'die': 2225, 'erkundigt': 1306, 'geben': 1309, 'gibt': 2231, 'hoert': 1319, 'holen': 1321, 'holt': 2232, 'hort':
1319, 'ihr': 2225, 'intro': 239, 'introduced': 239, 'introed': 239, 'introt': 239, 'kuemmer': 2234, 'kuemmere': 2234,
'kuemmre': 2234, 'kummer': 2234, 'kummere': 2234, 'kummre': 2234, 'leitet': 1326, 'mailt': 1327, 'meld': 2238,
'melde': 2238, 'melden': 2241, 'meldet': 2242, 'retourniert': 2243, 'ruehren': 1306, 'ruehrt': 2241, 'ruf': 2244,
'rufe': 2244, 'rufen': 1321, 'ruft': 2246, 'ruhren': 1306, 'ruhrt': 2241, 'sagen': 1309, 'sagt': 1309, 'schickt':
2247, 'schreib': 2244, 'schreibe': 2244, 'schreibt': 1327, 'sein': 2225, 'stellen': 1334, 'stellt': 2248, 'uberleg':
2250, 'uberlege': 2250, 'uberweist': 82, 'ueberleg': 2250, 'ueberlege': 2250, 'ueberweist': 82, 'unterschreibt': 82,
'zahlt': 2251}, {'$$': 602, 'D': 69, 'fuer': 571, 'fur': 571}, {'': (2, 'plan'), '$$': 602, 'D': 69, 'fuer': 571,
'fur': 571}, {'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'auch': 2255, 'keine': 11, 'keiner': 11, 'nicht':
11, 'nie': 11}, {'auch': 2255, 'es': 2256, 'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'gab': 2257, 'kam':
2257}, {'nothing': 384}, {'mich': 41}, {'^': 15, 'bei': 395, 'fuer': 2260, 'fur': 2260, 'mein': 41, 'meine': 41,
'von': 395}, {'item': 2261, 'items': 2261}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43,
'erlaeutert': 43, 'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43,
'uebergeben': 43, 'zurueck': 43}, {'<them>': 2263}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43,
'erlaeutert': 43}, {'<them>': 2265}, {'an': 2264, 'mit': 2266}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43,
'gesendet': 43, 'raus': 43, 'retour': 43, 'uebergeben': 43, 'zurueck': 43}, {'<them>': 2268}, {'besprochen': 43,
'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2270},
{'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43}, {'...': 2267, 'an': 2269, 'ausfuehrlich':
2270, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43, 'mit': 2271, 'muendl': 2272,
'muendlich': 2270, 'persoenlich': 2270, 'uebergeben': 43, 'uebermittelt': 43}, {'': (0, 'missed'), 'davon': 11},
{'nichts': 2274}, {'nichts': 2274, 'noch': 2275}, {'gefallen': 11}, {'wasser': 2277}, {'ins': 2278}, {'...': 2084,
'am': 595, 'an': 595, 'auf': 595, 'ausgeholfen': 595, 'bei': 595, 'beim': 595, 'dabei': 595, 'eingesprungen': 595,
'fuer': 595, 'fur': 595, 'gearbeitet': 595, 'geholfen': 595, 'gewerkt': 595, 'im': 2083, 'mitgeholfen': 595}, {'N':
793}, {'bei': 2281, 'fuer': 2281, 'fur': 2281, 'von': 2281}, {'bei': 595, 'beim': 595}, {'war': 11}, {'...': 2284},
{'urlaub': 2285}, {'auf': 2285, 'beim': 2285, 'da': 2285, 'fort': 2285, 'im': 2286, 'in': 2285, 'unterwegs': 2285,
'weg': 2285}, {'auf': 2285, 'beim': 2285, 'da': 2285, 'fort': 2285, 'gerade': 2287, 'grad': 2287, 'im': 2286, 'in':
2285, 'kurz': 2287, 'ned': 2287, 'net': 2287, 'nicht': 2287, 'unterwegs': 2285, 'weg': 2285}, {'N': 761}, {'fuer':
2289, 'fur': 2289}, {'<helper>': 2280, 'coach': 2282, 'freiwillige': 2283, 'freiwilliger': 2283, 'ich': 2288,
'mentor': 2282, 'mentorin': 2282, 'referenz': 2290}, {'bekommen': 602, 'gehabt': 602, 'gehaengt': 602, 'gehangen':
602, 'gehangt': 602, 'gekriegt': 602, 'gesprochen': 602}, {'bekommen': 602, 'gehabt': 602, 'gehaengt': 602,
'gehangen': 602, 'gehangt': 602, 'gekriegt': 602}, {'bekommen': 602, 'gehabt': 602, 'gehaengt': 602, 'gehangen': 602,
'gekriegt': 602}, {'bekommen': 602, 'gehabt': 602, 'gehangen': 602, 'gehangt': 602, 'gekriegt': 602}, {'': (23,
'contact'), 'gehabt': 602, 'gesprochen': 602}, {'': (23, 'contact'), 'bekommen': 602, 'gehabt': 602, 'gehaengt': 602,
'gehangen': 602, 'gehangt': 602, 'gekriegt': 602, 'gesprochen': 602}, {'apparat': 2292, 'handy': 2293, 'hoerer': 2294,
'horer': 2295, 'rohr': 2293, 'tel': 2296, 'telefon': 2297}, {'muessen': 507, 'mussen': 507}, {'denken': 2299,
'gedacht': 507}, {'^': 81, 'jetzt': 679, 'nun': 679}, {'es': 2301}, {'ist': 2302, 'liegt': 2302, 'los': 1503, 'raus':
1503, 'rausgegangen': 1503, 'unterwegs': 1503, 'weg': 1503}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'mussen': 15,
'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2304}, {'^':
2305}, {'D': 2306, '^': 2305, 'noch': 2306}, {'ich': 2307, 'wir': 2307}, {'apparat': 2293, 'handy': 2293, 'hoerer':
2294, 'horer': 2295, 'ich': 2307, 'rohr': 2293, 'telefon': 2293, 'wir': 2307}, {'': (23, 'contact'), 'gehabt': 602},
{'ich': 2307, 'strippe': 2310, 'wir': 2307}, {'bekommen': 602}, {'ich': 2307, 'strippe': 2312, 'wir': 2307}, {'ist':
2302, 'liegt': 2302}, {'<they>': 530}, {'taet': 2315, 'tat': 2315, 'tät': 2315, 'wuerd': 2315, 'wuerde': 2315, 'wurd':
2315, 'wurde': 2315, 'würde': 2315}, {'stelle': 2316}, {'es': 41}, {'liegt': 2318}, {'<them>': 2300, 'N': 2303, 'das':
2308, 'dem': 2308, 'den': 2309, 'der': 2311, 'die': 2313, 'ihm': 2314, 'ihnen': 2314, 'ihr': 2314, 'meiner': 2317,
'mir': 2319, 'uns': 2319, 'unserer': 2317, 'unsrer': 2317}, {'i': 940}, {'besprochen': 43, 'durchgegangen': 43,
'durchgesprochen': 43, 'erlautert': 43, 'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43,
'retour': 43, 'ubergeben': 43, 'zuruck': 43}, {'<them>': 2322}, {'besprochen': 43, 'durchgegangen': 43,
'durchgesprochen': 43, 'erlautert': 43}, {'<them>': 2324}, {'an': 2323, 'mit': 2325}, {'gegeben': 43, 'gemailt': 43,
'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'zuruck': 43}, {'<them>': 2327},
{'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43, 'ubergeben': 43, 'ubermittelt': 43},
{'<them>': 2329}, {'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43}, {'...': 2326, 'an': 2328,
'ausfuhrlich': 2329, 'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43, 'mit': 2330, 'mundl':
2331, 'mundlich': 2329, 'personlich': 2329, 'ubergeben': 43, 'ubermittelt': 43}, {'geschickt': 602, 'geschrieben':
602, 'gesendet': 602, 'gschriebn': 602, 'hinterlassen': 602, 'rausgeschickt': 602, 'verschickt': 602}, {'N': 777},
{'...': 2333, 'an': 2334, 'geschickt': 602, 'geschrieben': 602, 'gesendet': 602, 'gschriebn': 602, 'hinterlassen':
602, 'rausgeschickt': 602, 'verschickt': 602}, {'...': 2333, 'geschickt': 602, 'geschrieben': 602, 'gesendet': 602,
'gschriebn': 602, 'hinterlassen': 602, 'rausgeschickt': 602, 'verschickt': 602}, {'N': 777, 'bei': 2334},
{'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43, 'erlautert': 43, 'gegeben': 43,
'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'uebergeben': 43, 'zuruck':
43, 'zurueck': 43}, {'<them>': 2338}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43,
'erlautert': 43}, {'<them>': 2340}, {'an': 2339, 'mit': 2341}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43,
'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'uebergeben': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>':
2343}, {'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43,
'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2345}, {'...': 2342, 'an': 2344,
'ausfuehrlich': 2270, 'ausfuhrlich': 2329, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43,
'erlaeutert': 43, 'erlautert': 43, 'mit': 2346, 'muendl': 2272, 'muendlich': 2270, 'mundl': 2331, 'mundlich': 2329,
'persoenlich': 2270, 'personlich': 2329, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43},
{'...': 594, 'an': 602, 'bei': 602, 'gab': 2257, 'kam': 2257, 'v': 602, 'verpasst': 11, 'von': 602}, {'wollen': 11},
{'apparat': 2293, 'handy': 2293, 'hoerer': 2294, 'horer': 2295, 'rohr': 2293, 'telefon': 2293}, {'bekommen': 602,
'erhalten': 602, 'gab': 2257, 'gekriegt': 602, 'kam': 2257, 'von': 602}, {'': (23, 'contact'), 'nicht': 11}, {'war':
602, 'waren': 602}, {'<they>': 1348}, {'D': 69, 'am': 69, 'for': 69, 'on': 69}, {'booked': 2355, 'confirmed': 2355,
'planned': 2355, 'scheduled': 2355}, {'ausgeholfen': 595, 'beraten': 595, 'betreut': 595, 'gearbeitet': 595,
'gebacken': 595, 'geholfen': 595, 'geknetet': 595, 'gekocht': 595, 'mitgeholfen': 595, 'repariert': 595,
'unterrichtet': 595, 'verkauft': 595}, {'...': 2357}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2358, 'erzaehlt': 2359,
'erzahlt': 2359, 'gratis': 2358, 'heisst': 2359, 'heißt': 2359, 'hiess': 2359, 'kostenlos': 2358, 'munkelt': 2359,
'umsonst': 2358, 'unentgeltlich': 2358, 'verlegt': 1968, 'verschoben': 1968}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 2361, 'man': 2361}, {'<seen_of>': 0, 'las': 2362, 'liest': 2362, 'sah': 2362, 'sieht':
2362, 'stand': 2362, 'steht': 2362}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 595}, {'...': 2365, 'aufgepasst':
595}, {'<counsel>': 2364, 'hund': 2366, 'katze': 2366, 'kinder': 2366, 'kleine': 2366, 'kleinen': 2366, 'sohn': 2366,
'tochter': 2366}, {'gelegt': 1968, 'geschoben': 1968, 'umgebucht': 1968, 'umgelegt': 1968, 'verlegt': 1968,
'verschoben': 1968, 'vertagt': 1968, 'vorgezogen': 1968}, {'warten': 23}, {'...': 2369}, {'<counsel>': 2364, '^':
2370}, {'s': 2371}, {'$$': 23}, {'warten': 2373}, {'...': 2374}, {'': (0, 'missed'), 'gequatscht': 11, 'geredet': 11,
'gesprochen': 11}, {'band': 2376, 'box': 2376, 'ich': 2307, 'mailbox': 2376, 'mobilbox': 2376, 'wir': 2307}, {'ab':
11, 'anrufbeantworter': 11, 'band': 11, 'combox': 11, 'ich': 2307, 'mailbox': 11, 'wir': 2307}, {'geredet': 11,
'gesprochen': 11}, {'': (0, 'missed'), '...': 2379, 'geredet': 11, 'gesprochen': 11}, {'ab': 2380, 'anrufbeantworter':
2380, 'band': 11, 'combox': 11, 'ich': 2307, 'mailbox': 11, 'wir': 2307}, {'ab': 11, 'anrufbeantworter': 11, 'band':
2376, 'box': 2376, 'combox': 11, 'ich': 2307, 'mailbox': 2376, 'mobilbox': 2376, 'wir': 2307}, {'achterl': 602,
'bier': 602, 'bierchen': 602, 'drink': 602, 'glas': 602, 'runde': 602, 'schwatz': 602, 'spaziergang': 602, 'spritzer':
602, 'sprung': 602, 'wein': 602}, {'band': 2376, 'box': 2376, 'mailbox': 2376, 'mobilbox': 2376}, {'...': 2379,
'geredet': 11, 'gesprochen': 11}, {'ab': 2385, 'anrufbeantworter': 2385}, {'genommen': 41}, {'kappe': 2387}, {'seite':
41}, {'': (1, 'moved'), 'auf': 1968}, {'...': 2360, '<network>': 2363, '<their>': 2367, 'D': 2368, 'N': 2372, '^':
2375, 'das': 2377, 'dem': 2378, 'den': 2381, 'der': 2378, 'die': 2382, 'ein': 2383, 'einen': 2383, 'ihr': 2384,
'ihren': 2386, 'meine': 2388, 'meiner': 2389, 'mich': 2387, 'n': 2383, 'nen': 2383, 'sein': 2384, 'seinen': 2386,
'verschoben': 2390}, {'mich': 435}, {':': 41, '^': 15}, {'mir': 2393}, {'^': 15, 'an': 2392, 'bei': 395, 'fuer': 2260,
'fur': 2260, 'ich': 435, 'mein': 41, 'meine': 41, 'meinerseits': 435, 'von': 2394}, {'band': 2376, 'box': 2376, 'den':
2386, 'ihren': 2386, 'mailbox': 2376, 'mobilbox': 2376, 'seinen': 2386}, {'erfahren': 2361}, {'ansicht': 1043,
'auffassung': 1043, 'einschaetzung': 1043, 'einschatzung': 1043, 'empfehlung': 1043, 'erfahrung': 1043, 'gefuehl':
1043, 'gefuhl': 1043, 'logik': 1043, 'meinung': 1043, 'rat': 1043, 'sicht': 1043, 'uberzeugung': 1043, 'ueberzeugung':
1043}, {'s': 2398}, {'...': 2397, '<their>': 2398, 'N': 2399}, {'me': 11}, {'on': 2401}, {'<det>': 0, '<me>': 41,
'<their>': 0, '<them>': 679, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 679, 'N': 0}, {'bei': 2404}, {'<det>': 0,
'<their>': 0, 'N': 0}, {'bei': 2406}, {'bei': 2403, 'jetzt': 2405, 'nun': 2407}, {'liegt': 2408}, {'<me>': 1349, 'N':
777, 'ich': 2334, 'um': 1392}, {'aufbauen': 515, 'aufmuntern': 515, 'aufmunterung': 515, 'daumendruecken': 515,
'mutmachen': 515, 'troesten': 515, 'zuhoeren': 515, 'zureden': 515, 'zuspruch': 515}, {'das': 2411, 'den': 2411,
'die': 2411}, {'aufbauen': 515, 'aufmuntern': 515, 'aufmunterung': 515, 'daumendrucken': 515, 'mutmachen': 515,
'trosten': 515, 'zuhoren': 515, 'zureden': 515, 'zuspruch': 515}, {'das': 2413, 'den': 2413, 'die': 2413}, {'fuer':
2412, 'fuers': 2411, 'fur': 2414, 'furs': 2413}, {'...': 2415}, {'<title>': 572, 'N': 571}, {'mich': 2417, 'uns':
2417}, {'off': 11}, {'D': 1968, 'auf': 1968, 'to': 1968}, {'called': 2419, 'canceled': 11, 'cancelled': 11,
'gecancelt': 11, 'moved': 2420, 'postponed': 2420, 'pushed': 2420, 'rescheduled': 2420, 'shifted': 2420},
{'ehrenamtlich': 2358, 'erzaehlt': 2359, 'erzahlt': 2359, 'gratis': 2358, 'heisst': 2359, 'heißt': 2359, 'hiess':
2359, 'kostenlos': 2358, 'munkelt': 2359, 'umsonst': 2358, 'unentgeltlich': 2358}, {'ausgegeben': 595, 'ausgeteilt':
595, 'gekocht': 595, 'sortiert': 595, 'verkauft': 595, 'verteilt': 595}, {'essen': 2423, 'kleidung': 2423, 'kuchen':
2423, 'lebensmittel': 2423, 'pakete': 2423, 'spenden': 2423, 'suppe': 2423}, {'^': 2424, 'angepackt': 595,
'aufgebaut': 595, 'ausgeholfen': 595, 'ausgeschenkt': 595, 'betreut': 595, 'eingesprungen': 595, 'gearbeitet': 595,
'gegrillt': 595, 'geholfen': 595, 'gekocht': 595, 'mitgeholfen': 595, 'unterrichtet': 595, 'vorgelesen': 595}, {'...':
2425, '^': 2424, 'angepackt': 595, 'aufgebaut': 595, 'ausgeholfen': 595, 'ausgeschenkt': 595, 'betreut': 595,
'eingesprungen': 595, 'gearbeitet': 595, 'gegrillt': 595, 'geholfen': 595, 'gekocht': 595, 'mitgeholfen': 595,
'unterrichtet': 595, 'vorgelesen': 595}, {'<community>': 2426}, {'las': 2362, 'liest': 2362, 'sah': 2362, 'sieht':
2362, 'stand': 2362, 'steht': 2362}, {'gearbeitet': 43, 'gebruetet': 43, 'gebrutet': 43, 'gefeilt': 43, 'gesessen':
43}, {'<work>': 2429}, {'...': 2430, '<work>': 2429}, {'<their>': 2431}, {'gearbeitet': 43, 'gebrutet': 43, 'gefeilt':
43, 'gesessen': 43}, {'<work>': 2433}, {'...': 2434, '<work>': 2433}, {'<their>': 2435}, {'gearbeitet': 43,
'gebruetet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>': 2437}, {'...': 2438, '<work>': 2437}, {'<their>': 2439},
{'an': 2432, 'angepackt': 595, 'aufgebaut': 595, 'ausgemalt': 595, 'geputzt': 595, 'geschleppt': 595, 'gestrichen':
595, 'gewesen': 602, 'gwesen': 602, 'mitangepackt': 595, 'renoviert': 595, 'uber': 2436, 'ueber': 2440}, {'aufgebaut':
595, 'entruempelt': 595, 'entrumpelt': 595, 'gemaeht': 595, 'gemaht': 595, 'geputzt': 595, 'geraeumt': 595, 'geraumt':
595, 'geschnitten': 595, 'gestrichen': 595, 'repariert': 595, 'umgegraben': 595}, {'aufgebaut': 595, 'entrumpelt':
595, 'gemaht': 595, 'geputzt': 595, 'geraumt': 595, 'geschnitten': 595, 'gestrichen': 595, 'repariert': 595,
'umgegraben': 595}, {'aufgebaut': 595, 'entruempelt': 595, 'gemaeht': 595, 'geputzt': 595, 'geraeumt': 595,
'geschnitten': 595, 'gestrichen': 595, 'repariert': 595, 'umgegraben': 595}, {'auto': 2442, 'dachrinne': 2442,
'fenster': 2442, 'garten': 2442, 'hecke': 2442, 'keller': 2442, 'kuche': 2443, 'kueche': 2444, 'rasen': 2442,
'schnee': 2442, 'wohnung': 2442}, {'<inf>': 507}, {'...': 2446}, {'ich': 2447, 'wir': 2447}, {'...': 2441, '2x': 621,
'3x': 621, '4x': 621, 'angepackt': 595, 'aufgebaut': 595, 'ausgemalt': 595, 'das': 2445, 'den': 2445, 'die': 2445,
'dreimal': 621, 'fuenfmal': 1207, 'funfmal': 1209, 'geputzt': 595, 'geschleppt': 595, 'gestrichen': 595, 'hundertmal':
621, 'koennte': 2448, 'konnte': 2448, 'könnte': 2448, 'mehrfach': 621, 'mehrmals': 621, 'mitangepackt': 595, 'mochte':
2448, 'moechte': 2448, 'muesste': 2448, 'muessten': 2448, 'musste': 2448, 'mussten': 2448, 'möchte': 2448, 'müsste':
2448, 'müssten': 2448, 'renoviert': 595, 'sollte': 2448, 'sollten': 2448, 'viermal': 621, 'will': 2448, 'zigmal': 621,
'zweimal': 621}, {'angepackt': 595, 'ausgeholfen': 595, 'mitangepackt': 595, 'mitgeholfen': 595}, {'<helper>': 2085},
{'...': 2450, 'als': 2451, 'angefragt': 777, 'angeklopft': 777, 'bedankt': 781, 'ist': 2302, 'liegt': 2302,
'nachgefasst': 777, 'nachgefragt': 777, 'nachgehakt': 777, 'vorgefuehlt': 777, 'vorgefuhlt': 777}, {'gearbeitet': 595,
'geholfen': 595, 'mitgeholfen': 595}, {'kreuz': 2453}, {'caritas': 2453, 'diakonie': 2453, 'feuerwehr': 2453,
'fluchtlingshilfe': 2453, 'fluechtlingshilfe': 2453, 'ich': 2307, 'roten': 2454, 'rotes': 2454, 'tafel': 2453, 'wir':
2307}, {'...': 2422, '<community>': 2426, '<det>': 2427, '<me>': 940, '<network>': 2428, '<them>': 2449, 'N': 2452,
'das': 2308, 'dem': 2455, 'den': 2455, 'der': 2455, 'die': 2455, 'ihm': 2314, 'ihnen': 2314, 'ihr': 2314, 'mir': 2319,
'uns': 2319}, {'ehrenamtlich': 2358, 'gratis': 2358, 'kostenlos': 2358, 'umsonst': 2358, 'unentgeltlich': 2358},
{'angepackt': 595, 'aufgebaut': 595, 'ausgemalt': 595, 'geputzt': 595, 'geschleppt': 595, 'gestrichen': 595,
'gewesen': 602, 'gwesen': 602, 'mitangepackt': 595, 'renoviert': 595}, {'...': 2458, 'angepackt': 595, 'aufgebaut':
595, 'ausgemalt': 595, 'das': 2445, 'den': 2445, 'die': 2445, 'geputzt': 595, 'geschleppt': 595, 'gestrichen': 595,
'mitangepackt': 595, 'renoviert': 595}, {'...': 2450}, {'angepackt': 595, 'geholfen': 595, 'mitgeholfen': 595},
{'...': 2461}, {'...': 2461, 'angepackt': 595, 'geholfen': 595, 'mitgeholfen': 595}, {'gesehen': 602, 'getroffen':
602}, {'...': 2457, '<community>': 2426, '<det>': 2427, '<them>': 2459, 'N': 2460, 'abbau': 2462, 'aufbau': 2462,
'siedeln': 2463, 'ubersiedeln': 2463, 'uebersiedeln': 2463, 'umzug': 2463, 'vorbeigehen': 2464}, {'...': 2179}, {'':
(6, 'theirs'), '...': 2179}, {'<them>': 679}, {'^': 2467, 'von': 2468}, {'^': 81, 'von': 2468}, {'^': 2466, 'ich':
2469, 'wir': 2470}, {'...': 136}, {'^': 2472}, {'<they>': 2473, 'ich': 2470, 'wir': 2470}, {'<they>': 2473, '^': 2472,
'von': 1366}, {'^': 1893}, {'^': 1901}, {'zufolge': 0}, {'N': 776}, {'': (13, 'talk'), 'N': 776, 'ich': 2479}, {'ist':
571}, {'...': 2481}, {'bei': 602, 'ich': 69, 'vom': 602, 'von': 602}, {'ich': 69}, {'mich': 2417, 'uns': 2417, 'wir':
69, 'wollen': 11}, {'': (23, 'contact'), 'mich': 2417, 'uns': 2417}, {'N': 781}, {'N': 781, 'an': 2487, 'to': 2487},
{'thanks': 2488}, {'<gone>': 602, 'fuer': 598, 'fur': 601, 'verabredet': 69}, {'aufgetaucht': 11, 'auftaucht': 11,
'erschienen': 11, 'gekommen': 11, 'kommen': 11, 'kumma': 11}, {'<not>': 2491}, {'mit': 41}, {'erschienen': 11,
'gefahren': 11, 'gegangen': 11, 'gekommen': 11}, {'...': 2494}, {'zu': 2495, 'zum': 2495, 'zur': 2495}, {'ned': 2496,
'net': 2496, 'nicht': 2496}, {'verabredet': 69}, {'...': 1139}, {'...': 1140}, {'...': 1141}, {'durch': 43,
'gegangen': 43}, {'<work>': 2502}, {'...': 2503, '<work>': 2502}, {'<their>': 2504}, {'-gesprach': 2499, '-gespraech':
2500, '-interview': 2501, '-praesentation': 2500, '-prasentation': 2499, '-pruefung': 2500, '-prufung': 2499,
'bewerbung': 2501, 'durch': 2505, 'pitch': 2501, 'rede': 2501, 'vortrag': 2501}, {'gegangen': 43}, {'<work>': 2507},
{'...': 2508, '<work>': 2507}, {'...': 2508, '<det>': 2509, '<their>': 2504, '<work>': 2507}, {'...': 2506, 'durch':
2510}, {'': (2, 'plan'), '...': 2498, '<them>': 2511}, {'...': 2490, '<them>': 1177, 'bei': 69, 'dran': 2493,
'gestern': 2497, 'heute': 2497, 'mit': 2512, 'ned': 2496, 'net': 2496, 'nicht': 2496}, {'gekommen': 11}, {'dazu':
2514, 'dazugekommen': 11, 'gefahren': 11, 'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'...': 2515, 'dazu':
2514, 'dazugekommen': 11, 'gefahren': 11, 'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'nicht': 2516},
{'sicher': 507}, {'nicht': 2518, 'un': 2518}, {'': (23, 'contact'), '...': 2498, '<them>': 2511}, {'...': 2515,
'dazu': 2514, 'dazugekommen': 11, 'gefahren': 11, 'gegangen': 11, 'gekommen': 11, 'hingegangen': 11, 'sicher': 507,
'zu': 2495, 'zum': 2495, 'zur': 2495}, {'<gone>': 602}, {'<them>': 2511}, {'...': 2522, 'gestern': 2497, 'heute':
2497, 'mit': 2523, 'ned': 2496, 'net': 2496, 'nicht': 2496}, {'...': 2490, '<not>': 2491, '<them>': 1177, 'aber':
2492, 'dann': 2492, 'dran': 2493, 'gestern': 2497, 'heute': 2497, 'ich': 2513, 'leider': 2517, 'mir': 2519, 'mit':
2520, 'ned': 2496, 'net': 2496, 'nicht': 2521, 'un': 2518, 'wir': 2524}, {'<their>': 2225, 'N': 2226, 'das': 2225,
'den': 2225, 'die': 2225, 'ihr': 2225, 'sein': 2225}, {'^': 2526}, {'^': 2526, 'ich': 2527}, {'<them>': 1699}, {'von':
2529}, {'<until>': 1892, 'ich': 2530, 'von': 2529, 'wir': 2530}, {'...': 157}, {'^': 2532, 'von': 2529}, {'^': 2532,
'ich': 2533, 'von': 2529, 'wir': 2533}, {'<thing>': 1350, '<work>': 1350, 'angebot': 1350, 'antwort': 1350,
'bestaetigung': 1350, 'bestatigung': 1350, 'entscheidung': 1350, 'fotos': 1350, 'kostenvoranschlag': 1350, 'muster':
1350, 'offerte': 1350, 'rechnung': 1350, 'ruckmeldung': 1350, 'rueckmeldung': 1350, 'unterlagen': 1350, 'vertrag':
1350, 'zahlen': 1350}, {'<until>': 1463, '^': 2535, 'das': 1350, 'es': 1350, 'ihn': 1350, 'sie': 1350}, {'<until>':
1900, 'ich': 2530, 'von': 2529, 'wir': 2530}, {'...': 2333, 'an': 602, 'geschickt': 602, 'geschrieben': 602,
'gesendet': 602, 'gschriebn': 602, 'hinterlassen': 602, 'rausgeschickt': 602, 'verschickt': 602, 'von': 602}, {'mit':
15}, {'...': 2539}, {'^': 2540}, {'<them>': 2541, '^': 2540}, {'<them>': 2541, '^': 2540, 'ich': 2542}, {'^': 1440},
{'ich': 1940}, {'ist': 571, 'vergessen': 11}, {'abgemacht': 69, 'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69,
'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'steht': 69, 'vereinbart': 69, 'zugesagt':
69}, {'...': 2546, 'abgemacht': 69, 'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69,
'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'ist': 2547, 'steht': 69, 'vereinbart': 69, 'zugesagt': 69}, {'N': 602},
{'N': 602, 'to': 2549}, {'it': 11}, {'make': 2551}, {'not': 2552, 't': 2552}, {'': (0, 'missed'), 'on': 2401},
{'<me>': 793}, {'zu': 2555}, {'einheit': 2556, 'fuer': 2281, 'fur': 2281, 'gesprach': 2556, 'gespraech': 2556,
'session': 2556, 'stunde': 2556, 'termin': 2556}, {'up': 69}, {'N': 804}, {'<and>': 2559, 'an': 2559, 'bei': 2559,
'mit': 2559, 'to': 2559, 'with': 2559, 'x': 2559, 'zu': 2559}, {'N': 2560}, {'': (23, 'contact'), 'N': 2560}, {'er':
0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'<them>': 507}, {'an': 2564}, {'...': 2565, 'an':
2564}, {'...': 2565, 'an': 2564, 'ich': 2566}, {'...': 2565}, {'...': 2565, 'ich': 2568}, {'D': 1968}, {'...': 2415,
'N': 781, 'an': 2487}, {'N': 781, 'dem': 2487, 'den': 2487, 'der': 2487, 'die': 2487, 'liebe': 2487, 'lieber': 2487},
{'N': 781, 'an': 2487}, {'...': 2415, 'N': 781, 'an': 2572, 'dem': 2487, 'den': 2487, 'der': 2487, 'die': 2487,
'liebe': 2487, 'lieber': 2487, 'nochmal': 2573}, {'ich': 41}, {'': (12, 'task'), '^': 15, 'dass': 2575}, {'denken':
2576}, {'^': 15, 'dass': 2575}, {'denken': 2578}, {'vergessen': 41}, {'^': 2526, 'daran': 2579, 'dran': 2579, 'nicht':
2580}, {'^': 2526, 'daran': 2579, 'dran': 2579, 'ich': 2581, 'nicht': 2580}, {'braucht': 0, 'hat': 0, 'ist': 0,
'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'<have>': 0, 'hatte': 0, 'hatten': 0}, {'bin': 0}, {'<vowed>': 2584,
'schulde': 0, 'schulden': 0, 'schuldig': 2585}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'mussen': 15, 'musste': 15,
'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 2587}, {'...': 2586, '<vowed>': 2584, '^': 2588,
'schulde': 0, 'schulden': 0, 'schuldig': 2585}, {'^': 2588}, {'<them>': 2589, 'D': 2590, 'noch': 2590}, {'mail': 602},
{'e': 2592, 'mail': 602, 'nachricht': 602, 'sms': 602, 'whatsapp': 602, 'whatsappgruppe': 602}, {'der': 2593, 'einer':
2593}, {'auf': 2593, 'in': 2594, 'per': 2593}, {'...': 2595, 'auf': 2593, 'in': 2594, 'per': 2593}, {'<rel>': 2583,
'ich': 2591, 'kam': 2596, 'stand': 2596, 'wir': 2591}, {'<give3>': 81, '<give3_apart>': 81, 'laesst': 81, 'lasst': 81,
'lässt': 81}, {'...': 2598}, {'^': 2599}, {'<give3>': 81, '<give3_apart>': 81}, {'...': 2601}, {'<me>': 2602}, {'...':
2603}, {'<me>': 2600, '^': 2604}, {'': (13, 'talk'), 'N': 2605, 'er': 2605, 'sie': 2605}, {'steht': 69}, {'N': 515},
{'fur': 2608}, {'fuer': 2608}, {'gedruckt': 2609, 'gedrueckt': 2610, 'gedrückt': 2609}, {'N': 43}, {'fuer': 2612,
'fur': 2612, 'von': 2612}, {'review': 2613}, {'empfohlen': 761, 'vermittelt': 761, 'weiterempfohlen': 761}, {'...':
2615}, {'ich': 2616, 'wir': 2616}, {'<have>': 2617}, {'ich': 2591, 'wir': 2591}, {'an': 507, 'druber': 507, 'drueber':
507}, {'...': 2565, 'an': 2564, 'daran': 7, 'dran': 7, 'grad': 2620, 'ich': 2566}, {'': (11, 'thinking'), '<them>':
507}, {'an': 507, 'daruber': 507, 'darueber': 507, 'uber': 507, 'ueber': 507}, {'...': 2565, 'an': 2622, 'daruber':
507, 'darueber': 507, 'gerade': 2623, 'ich': 2566, 'uber': 507, 'ueber': 507}, {'abgeholt': 602, 'angerufen': 602,
'besucht': 602, 'eingeladen': 602, 'empfohlen': 602, 'erzaehlt': 602, 'erzahlt': 602, 'geantwortet': 602, 'gegeben':
602, 'geholfen': 602, 'gemailt': 602, 'geraten': 602, 'gesagt': 602, 'geschickt': 602, 'geschrieben': 602, 'gezeigt':
602, 'gratuliert': 602, 'vorgestellt': 602, 'zuruckgerufen': 602, 'zurueckgerufen': 602}, {'...': 2625}, {'<me>':
2626}, {'<give3>': 1293}, {'...': 2586, '<vowed>': 2584, 'schulde': 0, 'schulden': 0, 'schuldig': 2585}, {'<them>':
2629}, {'sich': 1657}, {'': (13, 'talk'), 'sich': 1657}, {'bei': 2406, 'jetzt': 2407, 'nun': 2407}, {'liegt': 2633},
{'schritt': 2634}, {'step': 2634, 'steps': 2634}, {'fuer': 507, 'fur': 507}, {'<hat>': 2627, '<have>': 2617, '<rel>':
2583, '<will3>': 819, '^': 2628, 'bald': 0, 'ball': 2409, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt':
0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2630, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0,
'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2631, 'moechte': 2631, 'muss': 2632, 'möchte': 2631, 'nachste': 2635,
'nachster': 2635, 'naechste': 2635, 'naechster': 2635, 'next': 2636, 'noch': 0, 'nun': 0, 'richtige': 2637, 'steckt':
0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2631, 'will': 2632, 'wir': 2630, 'wird': 2632, 'wollen': 2631,
'wollte': 2631, 'zieht': 0}, {'up': 11}, {'': (0, 'missed'), 'up': 11}, {'answer': 11, 'come': 11, 'make': 2551,
'pick': 2639, 'reply': 11, 'respond': 11, 'show': 2640, 'turn': 2639}, {'not': 2641, 't': 2641}, {'kam': 2596,
'stand': 2596}, {'...': 879, 'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0,
'wollen': 0}, {'<hat>': 2627, '<rel>': 2583, '<will3>': 819, '^': 2628, 'absage': 2643, 'bald': 0, 'beiden': 2644,
'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing':
0, 'ich': 2591, 'im': 0, 'in': 0, 'info': 2643, 'ist': 0, 'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2631,
'moechte': 2631, 'muss': 2632, 'möchte': 2631, 'nachricht': 2643, 'noch': 0, 'nun': 0, 'richtige': 2637, 'sind': 0,
'sucht': 0, 'war': 0, 'werden': 2631, 'will': 2632, 'wir': 2591, 'wird': 2632, 'wollen': 2631, 'wollte': 2631,
'zieht': 0, 'zusage': 2643, 'zwei': 2645}, {'<community>': 595}, {'<community>': 595, '<det>': 2647}, {'bei': 2648,
'beim': 2648, 'fuer': 2648, 'fur': 2648, 'im': 2648, 'in': 2648}, {'denken': 2576, 'gehabt': 602}, {'ich': 0},
{'erfahre': 2651, 'erfuhr': 2651, 'hoerte': 2651, 'horte': 2651, 'weiss': 2651, 'weiß': 2651}, {'...': 2397, 'N':
2652}, {'...': 2333, 'an': 602, 'geschickt': 602, 'geschrieben': 602, 'gesendet': 602, 'gschriebn': 602,
'hinterlassen': 602, 'rausgeschickt': 602, 'v': 602, 'verschickt': 602, 'vom': 602, 'von': 602}, {'mail': 2654}, {'':
(22, 'gave:volunteering'), 'bei': 595, 'beim': 595, 'fuer': 595, 'fur': 595, 'im': 595, 'in': 595}, {'ausgeholfen':
595, 'beraten': 595, 'betreut': 595, 'engagiert': 595, 'gearbeitet': 595, 'geholfen': 595, 'gekocht': 595,
'mitgearbeitet': 595, 'mitgeholfen': 595, 'taetig': 595, 'tatig': 595, 'unterrichtet': 595}, {'...': 2657},
{'ausgeholfen': 595, 'beraten': 595, 'betreut': 595, 'engagiert': 595, 'gearbeitet': 595, 'geholfen': 595, 'gekocht':
595, 'mitgearbeitet': 595, 'mitgeholfen': 595, 'taetig': 595, 'unterrichtet': 595}, {'...': 2659}, {'ausgeholfen':
595, 'beraten': 595, 'betreut': 595, 'engagiert': 595, 'gearbeitet': 595, 'geholfen': 595, 'gekocht': 595,
'mitgearbeitet': 595, 'mitgeholfen': 595, 'tatig': 595, 'unterrichtet': 595}, {'...': 2661}, {'an': 2658,
'ausgeholfen': 595, 'bei': 2658, 'beim': 2658, 'beraten': 595, 'betreut': 595, 'fuer': 2660, 'fur': 2662,
'gearbeitet': 595, 'geholfen': 595, 'gekocht': 595, 'im': 2658, 'in': 2658, 'mitgeholfen': 595, 'unterrichtet': 595},
{'': (22, 'gave:volunteering'), '...': 2663}, {'angesetzt': 11, 'ausgemacht': 11, 'geplant': 11, 'verabredet': 11,
'vereinbart': 11, 'vorgesehen': 11}, {'...': 11}, {'...': 11, 'N': 11, 'er': 11, 'ich': 11, 'sie': 11, 'wir': 11},
{'N': 11, 'ich': 11, 'wir': 11}, {'': (0, 'missed'), '<and>': 2668}, {'...': 11, 'N': 2669, 'er': 2669, 'ich': 2669,
'sie': 2669, 'wir': 2669}, {'N': 2669, 'er': 2669, 'ich': 2669, 'sie': 2669, 'wir': 2669}, {'...': 2665, 'haett':
2666, 'haette': 2667, 'haetten': 2670, 'haettn': 2666, 'hatt': 2666, 'hatte': 2667, 'hatten': 2670, 'hattn': 2666,
'hätte': 2667, 'hätten': 2670, 'sollte': 2671, 'sollten': 2671, 'termin': 11, 'treffen': 11, 'verabredet': 11, 'waer':
2666, 'waere': 2666, 'waeren': 2666, 'waern': 2666, 'war': 2666, 'ware': 2666, 'waren': 2670, 'warn': 2666, 'wollte':
2671, 'wollten': 2671, 'wär': 2666, 'wäre': 2666, 'wären': 2666, 'wärn': 2666}, {'^': 761, 'fuer': 1163, 'fur': 1163},
{'...': 1164}, {'^': 761, 'fuer': 1163}, {'bei': 2674, 'eingelegt': 2675}, {'bei': 2674, 'eingelegt': 1163},
{'<them>': 2676, 'N': 2677}, {'^': 761, 'fur': 1163}, {'bei': 2674, 'eingelegt': 2679}, {'<them>': 2680, 'N': 2677},
{'eingelegt': 2673, 'fuer': 2678, 'fur': 2681}, {'wort': 2682}, {'eingelegt': 2675}, {'<them>': 2684}, {'eingelegt':
2679}, {'<them>': 2686}, {'eingelegt': 2673, 'fuer': 2685, 'fur': 2687}, {'gutes': 2683, 'wort': 2688}, {'bekannt':
805, 'vernetzt': 804, 'vorgestellt': 804}, {'absage': 2258, 'anruf': 2258, 'antwort': 2258, 'entschuldigung': 2258,
'erklaerung': 2258, 'erklarung': 2258, 'info': 2258, 'lebenszeichen': 2258, 'mail': 2258, 'meldung': 2258,
'nachricht': 2258}, {'von': 0}, {'': (23, 'contact'), 'am': 69, 'fuer': 69, 'fur': 69, 'zum': 69}, {'...': 2333, 'an':
602, 'bekommen': 602, 'erhalten': 602, 'gekriegt': 602, 'geschickt': 602, 'geschrieben': 602, 'gesendet': 602,
'gschriebn': 602, 'hinterlassen': 602, 'rausgeschickt': 602, 'v': 602, 'verschickt': 602, 'vom': 602, 'von': 602},
{'abgegeben': 761, 'geschrieben': 761, 'verfasst': 761}, {'N': 2695}, {'fuer': 2696, 'fur': 2696}, {'^': 2056},
{'<them>': 1290, 'fuer': 1289, 'fur': 1289}, {'<does3>': 2699}, {'und': 2700}, {'...': 2701, '<sends3>': 2060,
'<serves3>': 2063, 'baut': 239, 'bringt': 1328, 'erkundigt': 2066, 'fraegt': 2068, 'fragt': 2071, 'fragts': 2068,
'frägt': 2068, 'gibt': 2074, 'hakt': 2066, 'hoert': 2076, 'hort': 2076, 'schaut': 2076, 'schickt': 1328, 'schreibt':
2079, 'sieht': 2076, 'zahlt': 1328}, {'': (6, 'theirs'), '<my>': 2115, 'angebot': 81, 'das': 2152, 'den': 2116, 'die':
2116, 'ein': 2116, 'eine': 2116, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro': 81, 'intros': 81,
'kontakt': 81, 'nen': 2116, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81,
'vorschlage': 81}, {'^': 2703}, {'<deed3>': 2698, '^': 2702, 'antwortet': 2089, 'besorgt': 679, 'bringt': 2089,
'checkt': 679, 'gibt': 2118, 'klaert': 679, 'klart': 679, 'laesst': 2122, 'lassen': 2122, 'lasst': 2122, 'leitet':
2124, 'liefert': 2089, 'lässt': 2122, 'macht': 2132, 'mailt': 679, 'organisiert': 2136, 'reicht': 2124, 'schickt':
2704, 'sendet': 679, 'stellt': 2156, 'ubernimmt': 679, 'uberweist': 679, 'uebernimmt': 679, 'ueberweist': 679,
'unterschreibt': 2089, 'verschickt': 679, 'weiss': 2089, 'weiß': 2089, 'zahlt': 2089}, {'ich': 2470, 'wir': 2470},
{'...': 155}, {'s': 2707}, {'<their>': 2707, 'N': 2708, 'das': 2707, 'den': 2707, 'die': 2707, 'eine': 2707}, {'^':
2709}, {'^': 2709, 'ich': 2710, 'wir': 2710}, {'': (12, 'task'), 'an': 7, 'daran': 7}, {'mich': 2712}, {'': (12,
'task'), '...': 2333, 'geschickt': 602, 'geschrieben': 602, 'gesendet': 602, 'gschriebn': 602, 'hinterlassen': 602,
'rausgeschickt': 602, 'verschickt': 602}, {'...': 667, '<should>': 263}, {'...': 2715}, {'^': 2716}, {'ich': 2717,
'man': 2717, 'wir': 2717}, {'dass': 2718}, {'ist': 571, 'sind': 571}, {'...': 2720}, {'': (7, 'waiting'), '<their>':
2707, 'N': 2708, 'das': 2707, 'den': 2707, 'die': 2707, 'eine': 2707}, {'^': 2722, 'von': 2529}, {'^': 2722, 'ich':
2723, 'von': 2529, 'wir': 2723}, {'...': 668}, {'^': 2725}, {'ich': 2726, 'man': 2726, 'wir': 2726}, {'': (13,
'talk'), 'dass': 2727, 'man': 0}, {'um': 0}, {'geht': 2729, 'ging': 2729}, {'': (2, 'plan'), 'mit': 1939}, {'ich':
2731}, {'ausgegeben': 595, 'ausgeschenkt': 595, 'ausgeteilt': 595, 'gesammelt': 595, 'ist': 571, 'sortiert': 595,
'verteilt': 595}, {'...': 2733, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 595, 'ausgemacht': 69, 'ausgeschenkt':
595, 'ausgeteilt': 595, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69,
'gesammelt': 595, 'ist': 2547, 'sortiert': 595, 'steht': 69, 'vereinbart': 69, 'verteilt': 595, 'wir': 69, 'zugesagt':
69}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11,
'gesprochen': 11, 'mehr': 2735}, {'nicht': 2736}, {'<them>': 901, 'N': 901}, {'wasser': 11}, {'ein': 507}, {'aus': 11,
'flach': 11, 'ins': 2739, 'leider': 642, 'mir': 2740}, {'besser': 1471, 'es': 1474, 'gern': 1471, 'gerne': 1471,
'gut': 1471, 'lieber': 1471, 's': 1474}, {'<they>': 1479}, {'statt': 602}, {'...': 2744}, {'<det>': 2745}, {'statt':
11}, {'': (13, 'talk'), '...': 2744, '<det>': 2745, 'D': 2746, 'besser': 1471, 'es': 1474, 'gern': 1471, 'gerne':
1471, 'gut': 1471, 'lieber': 1471, 'nicht': 2747, 's': 1474}, {'gegeben': 43, 'geschickt': 43}, {'...': 2749,
'<them>': 2343, 'N': 43}, {'...': 2749}, {'...': 2749, 'N': 43}, {'mir': 2751}, {'...': 2342, 'an': 2750, 'auf': 2751,
'ausfuehrlich': 2270, 'ausfuhrlich': 2329, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43,
'erlaeutert': 43, 'erlautert': 43, 'fuer': 2752, 'fur': 2752, 'mit': 2346, 'muendl': 2272, 'muendlich': 2270, 'mundl':
2331, 'mundlich': 2329, 'persoenlich': 2270, 'personlich': 2329, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43,
'uebermittelt': 43, 'von': 2753, 'zu': 2751, 'zum': 2751, 'zur': 2751}, {'^': 23, 'von': 2529}, {'^': 23, 'noch':
2755, 'von': 2529}, {'<me>': 2756}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2758, 'geburtstag':
0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2759}, {'D': 69, 'fuer': 571, 'fur': 571}, {'aus': 11, 'flach': 11,
'ins': 2739, 'leider': 642}, {'aus': 11, 'leider': 642}, {'': (13, 'talk'), 'nicht': 2747, 'statt': 69}, {'am': 69,
'fuer': 69, 'fur': 69}, {'<them>': 43}, {'an': 2766, 'zu': 2766, 'zurueck': 2766}, {'...': 2767}, {'an': 2766, 'zu':
2766, 'zuruck': 2766}, {'...': 2769}, {'an': 2766, 'zu': 2766, 'zuruck': 2766, 'zurueck': 2766}, {'...': 2771},
{'aenderungsvorschlaege': 2768, 'anderungsvorschlage': 2770, 'anmerkungen': 2772, 'feedback': 2772, 'kommentare':
2772, 'korrekturen': 2772, 'notizen': 2772, 'ruckmeldung': 2770, 'rueckmeldung': 2768, 'verbesserungsvorschlaege':
2768, 'verbesserungsvorschlage': 2770}, {'...': 2773}, {'$$': 7, '<det>': 7, '<my>': 7, '<their>': 7, 'N': 7, 'an': 7,
'bei': 7, 'fuer': 7, 'fur': 7, 'mit': 7, 're': 7, 'wegen': 7, 'with': 7, 'zu': 7, 'zum': 7, 'zur': 7}, {'up': 2775},
{'mich': 507}, {'an': 2334, 'mich': 507}, {'N': 777, 'ich': 2334}, {'gearbeitet': 595, 'geholfen': 595, 'mitgeholfen':
595, 'unterrichtet': 595}, {'...': 2780}, {'bei': 2781, 'beim': 2781, 'fuer': 2781, 'fur': 2781, 'im': 2781, 'in':
2781}, {'D': 69, 'auf': 69, 'schon': 571}, {'mich': 2783}, {'<them>': 1207}, {'<them>': 1207, 'angefunkt': 623,
'angeklingelt': 623, 'angepingt': 623, 'angerufen': 623, 'angetippt': 623, 'angewaehlt': 623, 'bei': 2785,
'durchgeklingelt': 623, 'geklingelt': 623, 'gelaeutet': 623, 'probiert': 623, 'versucht': 623}, {'angepackt': 595,
'aufgebaut': 595, 'ausgeholfen': 595, 'ausgeschenkt': 595, 'betreut': 595, 'eingesprungen': 595, 'gearbeitet': 595,
'gegrillt': 595, 'geholfen': 595, 'gekocht': 595, 'mitgeholfen': 595, 'unterrichtet': 595, 'vorgelesen': 595}, {'...':
2787, 'angepackt': 595, 'aufgebaut': 595, 'ausgeholfen': 595, 'ausgeschenkt': 595, 'betreut': 595, 'eingesprungen':
595, 'gearbeitet': 595, 'gegrillt': 595, 'geholfen': 595, 'gekocht': 595, 'mitgeholfen': 595, 'unterrichtet': 595,
'vorgelesen': 595}, {'<community>': 2788}, {'betreut': 595, 'gegossen': 595, 'gehalten': 595, 'gehuetet': 595,
'gemacht': 595, 'uebernommen': 595}, {'...': 2790, 'betreut': 595, 'gegossen': 595, 'gehalten': 595, 'gehuetet': 595,
'gemacht': 595, 'uebernommen': 595}, {'dienst': 2791, 'hund': 2791, 'laden': 2791, 'stand': 2791}, {'blumen': 2791,
'kasse': 2791, 'katze': 2791, 'kinder': 2791, 'schicht': 2791, 'vertretung': 2791}, {'abgeholt': 595, 'ausgeholfen':
595, 'betreut': 595, 'den': 2792, 'die': 2793, 'eingekauft': 595, 'eingesprungen': 595, 'erledigt': 595, 'gefahren':
595, 'gegossen': 595, 'gehalten': 595, 'gehuetet': 595, 'gekocht': 595, 'geschmissen': 595, 'gestemmt': 595, 'gutes':
899, 'mitgeholfen': 595, 'mitgekocht': 595, 'mitgenommen': 595, 'uebernommen': 595, 'vertreten': 595, 'wort': 898},
{'gespraech': 1167, 'spiel': 1167}, {'ein': 1166, 'ins': 2795, 'vorgeschlagen': 1163}, {'...': 2796}, {'<my>': 2797},
{'auto': 2444, 'dachrinne': 2444, 'fenster': 2444, 'garten': 2444, 'hecke': 2444, 'keller': 2444, 'kueche': 2444,
'rasen': 2444, 'schnee': 2444, 'wohnung': 2444}, {'klar': 682}, {'es': 2800, 'klar': 682}, {'...': 2794, '<should>':
1042, 'ausgeholfen': 595, 'bei': 2798, 'das': 2799, 'den': 2799, 'die': 2799, 'ein': 1166, 'eingesprungen': 595,
'gutes': 899, 'ins': 2795, 'ist': 2801, 'mitgeholfen': 595, 'vorgeschlagen': 1163, 'waere': 2801, 'wort': 898},
{'feuer': 2020}, {'ins': 2803}, {'hand': 2804}, {'wort': 897}, {'gutes': 2806}, {'die': 2805, 'ein': 2807, 'gebuergt':
761, 'gutes': 899, 'wort': 898}, {'': (20, 'gave:referral'), '^': 761}, {'eingelegt': 2809}, {'wort': 2810}, {'gutes':
2811}, {'...': 2808, 'als': 2451, 'bei': 2798, 'den': 888, 'die': 2805, 'ein': 2812, 'einen': 888, 'gebuergt': 761,
'gutes': 899, 'ins': 2795, 'kontakt': 887, 'vorgeschlagen': 1163, 'wort': 898}, {'muessen': 15, 'muesste': 15, 'muss':
15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2814}, {'^': 2815}, {'D': 2816, '^':
2815, 'noch': 2816}, {'ich': 2817, 'wir': 2817}, {'caritas': 2453, 'diakonie': 2453, 'feuerwehr': 2453,
'fluechtlingshilfe': 2453, 'ich': 2817, 'roten': 2454, 'rotes': 2454, 'tafel': 2453, 'wir': 2817}, {'...': 2457,
'<community>': 2788, '<det>': 2789, '<them>': 2802, 'N': 2813, 'das': 2818, 'dem': 2819, 'den': 2819, 'der': 2819,
'die': 2819, 'ein': 2383, 'einen': 2383, 'n': 2383, 'nen': 2383}, {'<them>': 1209}, {'<them>': 1209, 'angefunkt': 623,
'angeklingelt': 623, 'angepingt': 623, 'angerufen': 623, 'angetippt': 623, 'angewahlt': 623, 'bei': 2821,
'durchgeklingelt': 623, 'geklingelt': 623, 'gelautet': 623, 'probiert': 623, 'versucht': 623}, {'bei': 622, 'mit':
622, 'von': 622}, {'betreut': 595, 'gegossen': 595, 'gehalten': 595, 'gehutet': 595, 'gemacht': 595, 'ubernommen':
595}, {'...': 2824, 'betreut': 595, 'gegossen': 595, 'gehalten': 595, 'gehutet': 595, 'gemacht': 595, 'ubernommen':
595}, {'dienst': 2825, 'hund': 2825, 'laden': 2825, 'stand': 2825}, {'blumen': 2825, 'kasse': 2825, 'katze': 2825,
'kinder': 2825, 'schicht': 2825, 'vertretung': 2825}, {'abgeholt': 595, 'ausgeholfen': 595, 'betreut': 595, 'den':
2826, 'die': 2827, 'eingekauft': 595, 'eingesprungen': 595, 'erledigt': 595, 'gefahren': 595, 'gegossen': 595,
'gehalten': 595, 'gehutet': 595, 'gekocht': 595, 'geschmissen': 595, 'gestemmt': 595, 'gutes': 899, 'mitgeholfen':
595, 'mitgekocht': 595, 'mitgenommen': 595, 'ubernommen': 595, 'vertreten': 595, 'wort': 898}, {'gesprach': 1167,
'spiel': 1167}, {'ein': 1166, 'ins': 2829, 'vorgeschlagen': 1163}, {'...': 2830}, {'<my>': 2831}, {'auto': 2443,
'dachrinne': 2443, 'fenster': 2443, 'garten': 2443, 'hecke': 2443, 'keller': 2443, 'kuche': 2443, 'rasen': 2443,
'schnee': 2443, 'wohnung': 2443}, {'...': 2828, '<should>': 1042, 'ausgeholfen': 595, 'bei': 2832, 'das': 2833, 'den':
2833, 'die': 2833, 'ein': 1166, 'eingesprungen': 595, 'gutes': 899, 'ins': 2829, 'ist': 2801, 'mitgeholfen': 595,
'vorgeschlagen': 1163, 'ware': 2801, 'wort': 898, 'wäre': 2801}, {'die': 2805, 'ein': 2807, 'geburgt': 761, 'gutes':
899, 'wort': 898}, {'...': 2835, 'als': 2451, 'bei': 2832, 'den': 894, 'die': 2805, 'ein': 2812, 'einen': 894,
'geburgt': 761, 'gutes': 899, 'ins': 2829, 'kontakt': 893, 'vorgeschlagen': 1163, 'wort': 898}, {'muss': 15, 'mussen':
15, 'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2837}, {'^':
2838}, {'D': 2839, '^': 2838, 'noch': 2839}, {'ich': 2840, 'wir': 2840}, {'caritas': 2453, 'diakonie': 2453,
'feuerwehr': 2453, 'fluchtlingshilfe': 2453, 'ich': 2840, 'roten': 2454, 'rotes': 2454, 'tafel': 2453, 'wir': 2840},
{'...': 2457, '<community>': 2788, '<det>': 2789, '<them>': 2834, 'N': 2836, 'das': 2841, 'dem': 2842, 'den': 2842,
'der': 2842, 'die': 2842, 'ein': 2383, 'einen': 2383, 'n': 2383, 'nen': 2383}, {'verbaselt': 11, 'verbummelt': 11,
'verpennt': 11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'N': 0}, {'...': 594, 'v': 2845, 'vergessen':
11, 'verpasst': 11, 'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 2845}, {'...': 2773,
'wir': 69}, {'dass': 0}, {'<them>': 1043}, {'nach': 2849}, {'ab': 11, 'hin': 11, 'ran': 11}, {'dem': 1210}, {'aus':
2852}, {'nicht': 2853}, {'dran': 11, 'hin': 11, 'ran': 11}, {'aus': 2852, 'dran': 11, 'hin': 11, 'ran': 11}, {'nicht':
642}, {'...': 2773, 'es': 2850, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'keiner': 2851, 'mir': 2854, 'ned': 2855, 'net': 2855,
'nicht': 2856, 'niemand': 2851, 'nod': 2855, 'noed': 2855, 'sich': 2857}, {'^': 2716, 'bringe': 41, 'geb': 41, 'gebe':
41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41, 'schicke': 41}, {'ich': 2859, 'man': 2717,
'wir': 2717}, {'bringe': 41, 'geb': 41, 'gebe': 41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41,
'schicke': 41}, {'dass': 2860, 'ich': 2861}, {'auf': 1968}, {'': (23, 'contact'), 'dass': 2718}, {'vorbeifahren': 0},
{'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2867}, {'': (23, 'contact'),
'auf': 0, 'beim': 2865, 'im': 2866, 'in': 2868, 'online': 0}, {'uns': 602}, {'dazu': 602, 'mit': 602, 'rein': 602,
'vorbei': 602, 'zu': 2870}, {'...': 2871, 'dazu': 602, 'mit': 602, 'rein': 602, 'vorbei': 602, 'zu': 2870}, {'N':
2872}, {'N': 2872, 'auch': 2873, 'noch': 2873}, {'N': 2872, 'auch': 2873, 'noch': 2873, 'sich': 2874}, {'ausgegeben':
595, 'ausgeschenkt': 595, 'ausgeteilt': 595, 'gesammelt': 595, 'sortiert': 595, 'verteilt': 595}, {'...': 2876,
'ausgegeben': 595, 'ausgeschenkt': 595, 'ausgeteilt': 595, 'gesammelt': 595, 'sortiert': 595, 'verteilt': 595},
{'von': 507}, {'mich': 11}, {'aus': 2852, 'dran': 11, 'ran': 11}, {'...': 2773, 'keiner': 2851, 'mir': 2854, 'mit':
602, 'nicht': 2880, 'niemand': 2851, 'sich': 2857, 'um': 0}, {'es': 2850}, {'': (23, 'contact'), '...': 2773},
{'verbaselt': 11, 'verbummelt': 11, 'vergessen': 11, 'verpennt': 11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt':
11}, {'booked': 2355, 'called': 2419, 'canceled': 11, 'cancelled': 11, 'confirmed': 2355, 'gecancelt': 11, 'moved':
2420, 'nothing': 384, 'planned': 2355, 'postponed': 2420, 'pushed': 2420, 'rescheduled': 2420, 'scheduled': 2355,
'shifted': 2420}, {'dass': 602}, {'abgemacht': 2886, 'ausgemacht': 2886, 'beschlossen': 2886, 'besprochen': 2886,
'festgelegt': 2886, 'persoenlich': 604, 'personlich': 606, 'vereinbart': 2886, 'vor': 609}, {'zugesagt': 588},
{'<seen_of>': 0}, {'<network>': 2889}, {'erfahren': 0}, {'...': 2891}, {'...': 2889}, {'...': 2891, '<det>': 2893,
'<my>': 2893, '<their>': 2893}, {'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'besprechung': 571, 'call': 571, 'date':
571, 'essen': 571, 'gesprach': 571, 'gespraech': 571, 'kaffee': 571, 'lunch': 571, 'meeting': 571, 'termin': 571,
'treffen': 571}, {'': (0, 'missed'), 'lassen': 11}, {'bleiben': 2897, 'gelassen': 11, 'sein': 2897}, {'geschafft':
11}, {'aber': 2898, 'bleiben': 2897, 'dann': 2898, 'doch': 2898, 'gelassen': 11, 'nicht': 2899, 'sein': 2897},
{'persoenlich': 604, 'personlich': 606, 'vor': 609}, {'^': 15, 'dass': 41}, {'<vowed>': 2902}, {'heilig': 2903},
{'und': 2904}, {'hand': 2903}, {'die': 2906}, {'handschlag': 2903}, {'fest': 2903, 'hoch': 2905, 'in': 2907, 'per':
2908, 'zugesagt': 588}, {'zeitung': 2889}, {'der': 2910}, {'<det>': 2893, '<my>': 2893, '<their>': 2893}, {'...':
2901, '<them>': 2909, 'auf': 2890, 'aus': 2892, 'besprechung': 571, 'call': 571, 'date': 571, 'durch': 2894,
'eigentlich': 2895, 'ein': 2896, 'eine': 2896, 'einen': 2896, 'essen': 571, 'fest': 2895, 'geplant': 11, 'gesprach':
571, 'gespraech': 571, 'in': 2911, 'kaffee': 571, 'lunch': 571, 'meeting': 571, 'n': 2896, 'ne': 2896, 'nen': 2896,
'termin': 571, 'treffen': 571, 'uber': 2894, 'ueber': 2894, 'von': 2912, 'vor': 11, 'vorgehabt': 11}, {'abgesagt':
11}, {'abgesagt': 11, 'kurzfristig': 2914, 'spontan': 2914, 'wieder': 2914}, {'...': 2901, '<them>': 2888, 'auf':
2890, 'besprechung': 571, 'call': 571, 'date': 571, 'durch': 2912, 'eigentlich': 2895, 'ein': 2896, 'eine': 2896,
'einen': 2896, 'essen': 571, 'fest': 2895, 'geplant': 11, 'gesprach': 571, 'gespraech': 571, 'in': 2911, 'kaffee':
571, 'lunch': 571, 'meeting': 571, 'n': 2896, 'ne': 2896, 'nen': 2896, 'termin': 571, 'treffen': 571, 'uber': 2912,
'ueber': 2912, 'von': 2912, 'vor': 11, 'vorgehabt': 11}, {'...': 2887, '<them>': 2888, 'abgesagt': 11, 'auf': 2890,
'aus': 2892, 'besprechung': 571, 'call': 571, 'date': 571, 'durch': 2894, 'eigentlich': 2895, 'ein': 2896, 'eine':
2896, 'einen': 2896, 'es': 2900, 'essen': 571, 'fest': 2895, 'gehoert': 0, 'gehort': 0, 'geplant': 11, 'gesprach':
571, 'gespraech': 571, 'ich': 2913, 'in': 2911, 'kaffee': 571, 'kurzfristig': 2914, 'lunch': 571, 'meeting': 571,
'mir': 2915, 'n': 2896, 'ne': 2896, 'nen': 2896, 'spontan': 2914, 'termin': 571, 'treffen': 571, 'uber': 2894,
'ueber': 2894, 'uns': 2915, 'von': 2912, 'vor': 11, 'vorgehabt': 11, 'wieder': 2914, 'wir': 2916}, {'aber': 2898,
'bleiben': 2897, 'dann': 2898, 'doch': 2898, 'gelassen': 11, 'sein': 2897}, {'...': 2887, '<them>': 2888, 'abgesagt':
11, 'auf': 2890, 'aus': 2892, 'besprechung': 571, 'call': 571, 'date': 571, 'durch': 2894, 'eigentlich': 2895, 'ein':
2896, 'eine': 2896, 'einen': 2896, 'es': 2918, 'essen': 571, 'fest': 2895, 'gehoert': 0, 'gehort': 0, 'geplant': 11,
'gesprach': 571, 'gespraech': 571, 'ich': 2913, 'in': 2911, 'kaffee': 571, 'kurzfristig': 2914, 'lunch': 571,
'meeting': 571, 'mir': 2915, 'n': 2896, 'ne': 2896, 'nen': 2896, 'spontan': 2914, 'termin': 571, 'treffen': 571,
'uber': 2894, 'ueber': 2894, 'uns': 2915, 'von': 2912, 'vor': 11, 'vorgehabt': 11, 'wieder': 2914, 'wir': 2916},
{'<said>': 0}, {'...': 2920, '<said>': 0}, {'<rel>': 2921}, {'<det>': 2922, '<my>': 2922, '<their>': 2922, 'haengen':
942, 'haengenlassen': 11, 'hangen': 942, 'hangenlassen': 11, 'sitzen': 943, 'sitzengelassen': 11, 'vergessen': 11,
'verpasst': 11, 'versetzt': 11}, {'gepostet': 0}, {'...': 2901, '<them>': 2909, 'auf': 2890, 'aus': 2892,
'besprechung': 571, 'call': 571, 'date': 571, 'durch': 2894, 'ein': 2896, 'eine': 2896, 'einen': 2896, 'essen': 571,
'gesprach': 571, 'gespraech': 571, 'in': 2911, 'kaffee': 571, 'lunch': 571, 'meeting': 571, 'n': 2896, 'ne': 2896,
'nen': 2896, 'termin': 571, 'treffen': 571, 'uber': 2894, 'ueber': 2894, 'von': 2912}, {'abgesagt': 11, 'kurzfristig':
2914, 'spontan': 2914, 'verabredet': 69, 'wieder': 2914}, {'': (14, 'together'), '...': 2901, '<them>': 2888, 'auf':
2890, 'besprechung': 571, 'call': 571, 'date': 571, 'durch': 2912, 'ein': 2896, 'eine': 2896, 'einen': 2896, 'essen':
571, 'gesprach': 571, 'gespraech': 571, 'in': 2911, 'kaffee': 571, 'lunch': 571, 'meeting': 571, 'n': 2896, 'ne':
2896, 'nen': 2896, 'termin': 571, 'treffen': 571, 'uber': 2912, 'ueber': 2912, 'von': 2912}, {'...': 2887, '<me>':
2923, '<them>': 2888, '<they>': 2473, 'N': 2924, 'abgesagt': 11, 'auf': 2890, 'aus': 2892, 'besprechung': 571, 'call':
571, 'date': 571, 'durch': 2894, 'ein': 2896, 'eine': 2896, 'einen': 2896, 'essen': 571, 'gesprach': 571, 'gespraech':
571, 'ich': 2925, 'in': 2911, 'kaffee': 571, 'kurzfristig': 2914, 'lunch': 571, 'meeting': 571, 'mir': 2915, 'n':
2896, 'ne': 2896, 'nen': 2896, 'spontan': 2914, 'termin': 571, 'treffen': 571, 'uber': 2894, 'ueber': 2894, 'uns':
2926, 'von': 2912, 'wieder': 2914, 'wir': 2927}, {'<should>': 11, 'wollen': 11}, {'<comeinf>': 2929, 'muessen': 11,
'sollen': 11, 'wollen': 11}, {'...': 2930, '<comeinf>': 2929}, {'': (11, 'thinking'), '<until>': 1533, '^': 1536,
'dass': 1042, 'wenn': 1042}, {'<until>': 698, '^': 1538, 'dass': 1042, 'lust': 507, 'wenn': 1042}, {'eigentlich': 11},
{'...': 2930, '<comeinf>': 2929, 'besser': 1471, 'eigentlich': 11, 'es': 1474, 'gern': 2932, 'gerne': 2933, 'gut':
1471, 'ich': 2934, 'lieber': 1471, 's': 1474}, {'...': 2930, '<comeinf>': 2929, 'gern': 1541, 'gerne': 1541},
{'<comeinf>': 2929}, {'...': 2937, '<comeinf>': 2929}, {'abgemacht': 2886, 'ausgemacht': 2886, 'beschlossen': 2886,
'besprochen': 2886, 'festgelegt': 2886, 'vereinbart': 2886}, {'...': 2939}, {'moved': 2420, 'postponed': 2420,
'pushed': 2420, 'rescheduled': 2420, 'shifted': 2420}, {'been': 2941}, {'<det>': 2922, '<my>': 2922, '<their>': 2922,
'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gesagt': 0,
'geschrieben': 0, 'gesteckt': 0, 'haengen': 942, 'haengenlassen': 11, 'hangen': 942, 'hangenlassen': 11, 'sitzen':
943, 'sitzengelassen': 11, 'vergessen': 11, 'verpasst': 11, 'verraten': 0, 'versetzt': 11}, {'...': 2758,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'berichtet': 0, 'erzahlt': 0, 'gebracht': 0,
'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 2945, 'berichtet': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0,
'gemeldet': 0, 'gesagt': 0}, {'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0},
{'...': 2947, 'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 2949, 'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'backer': 2946, 'baecker':
2948, 'buschfunk': 2950, 'chef': 2950, 'chefin': 2950, 'dorffunk': 2950, 'flurfunk': 2950, 'geruchtekuche': 2946,
'geruechtekueche': 2948, 'latrinenparole': 2950, 'nachbar': 2950, 'nachbarin': 2950, 'presse': 2950, 'radio': 2950,
'wirt': 2950, 'wirtin': 2950, 'zeitung': 2950}, {'geghostet': 11, 'vertroestet': 11, 'vertrostet': 11}, {'geklappt':
11}, {'abgehoben': 11, 'geantwortet': 11, 'geklappt': 11, 'hingehauen': 11, 'reagiert': 11, 'zuruckgerufen': 11,
'zuruckgeschrieben': 11, 'zurueckgerufen': 11, 'zurueckgeschrieben': 11}, {'gemeldet': 11}, {'gemeldet': 11, 'mehr':
2955}, {'nicht': 2956}, {'<me>': 2943, '<they>': 2473, 'N': 2944, 'abgesagt': 11, 'angedeutet': 0, 'berichtet': 0,
'das': 2951, 'der': 2951, 'die': 2951, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2914,
'mich': 2952, 'mir': 2915, 'ned': 2953, 'nicht': 2954, 'sich': 2957, 'spontan': 2914, 'uns': 2915, 'verraten': 0,
'vor': 0, 'wieder': 2914}, {'<comeinf>': 2929, 'mussen': 11, 'sollen': 11, 'wollen': 11}, {'...': 2959, '<comeinf>':
2929}, {'gelegenheit': 11, 'lust': 11, 'nerven': 11, 'zeit': 11}, {'<comeinf>': 2929, 'keine': 2961, 'mussen': 11,
'sollen': 11, 'wollen': 11}, {'': (0, 'missed'), 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (11, 'thinking'),
'<until>': 1550, '^': 1552, 'dass': 1042, 'wenn': 1042}, {'': (23, 'contact'), 'eigentlich': 2963, 'ein': 602, 'eine':
602, 'einen': 602, 'fest': 2895, 'geplant': 11, 'n': 602, 'ne': 602, 'nen': 602, 'vor': 11, 'vorgehabt': 11},
{'eigentlich': 2895, 'fest': 2895, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 2962,
'<comeinf>': 2929, 'abgesagt': 11, 'besser': 1471, 'eigentlich': 2963, 'ein': 602, 'eine': 602, 'einen': 602, 'es':
1474, 'fest': 2895, 'geplant': 11, 'gern': 2964, 'gerne': 2933, 'gut': 1471, 'ich': 2965, 'keine': 2961,
'kurzfristig': 2914, 'lieber': 1471, 'mir': 2915, 'n': 602, 'ne': 602, 'nen': 602, 's': 1474, 'spontan': 2914, 'uns':
2915, 'vor': 11, 'vorgehabt': 11, 'wieder': 2914, 'wir': 2966}, {'': (23, 'contact'), 'eigentlich': 2895, 'fest':
2895, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 2962, '<comeinf>': 2929, 'eigentlich':
2895, 'fest': 2895, 'geplant': 11, 'gern': 1541, 'gerne': 1541, 'ich': 2966, 'keine': 2961, 'vor': 11, 'vorgehabt':
11, 'wir': 2968}, {'to': 41}, {'introducing': 679, 'sending': 679}, {'ll': 679, 's': 2971, 'will': 679}, {'ab': 11},
{'keiner': 2851, 'nicht': 2973, 'niemand': 2851}, {'es': 0}, {'dank': 2573}, {'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'an': 602, 'beisammen': 602, 'neben': 602,
'uber': 602, 'ueber': 602, 'zusammen': 602}, {'...': 2978}, {'man': 0}, {'mich': 69}, {'...': 2959, '<comeinf>': 2929,
'besser': 1471, 'eigentlich': 11, 'es': 1474, 'gern': 2964, 'gerne': 2933, 'gut': 1471, 'ich': 2934, 'lieber': 1471,
's': 1474}, {'...': 2959, '<comeinf>': 2929, 'gern': 1541, 'gerne': 1541}, {'ll': 41, 'owe': 42, 'promised': 588,
'will': 41}, {'fuer': 598, 'fur': 601, 'persoenlich': 604, 'personlich': 606, 'vor': 609}, {'N': 633}, {'besucht':
602, 'gegessen': 602, 'gehabt': 602, 'gequatscht': 602, 'geredet': 602, 'gesehen': 602, 'gesprochen': 602,
'getroffen': 602, 'telefoniert': 602}, {'': (17, 'gave:knowledge'), 'warum': 782, 'was': 782, 'welche': 782,
'welcher': 782, 'welches': 782, 'wie': 782, 'wo': 782, 'wofuer': 782, 'wofur': 782, 'woran': 782}, {'beigebracht':
2988, 'eingearbeitet': 782, 'eingeschult': 782, 'erklaert': 791, 'erklart': 792, 'erlaeutert': 791, 'erlautert': 792,
'gezeigt': 2988, 'vorgefuehrt': 791, 'vorgefuhrt': 792, 'vorgemacht': 782}, {'...': 2989, '<vowed>': 803, '^': 811,
'am': 815, 'auf': 815, 'beigebracht': 818, 'beim': 815, 'darum': 820, 'drum': 820, 'erklaert': 828, 'erklart': 829,
'erlaeutert': 828, 'erlautert': 829, 'ersucht': 819, 'gebeten': 819, 'gesagt': 833, 'geschrieben': 834, 'gezeigt':
818, 'gsagt': 834, 'gschriebn': 834, 'im': 815, 'per': 815, 'um': 90, 'via': 815, 'vorgefuehrt': 828, 'vorgefuhrt':
829}, {'mit': 869}, {'...': 2991, 'mit': 869}, {'...': 2991, 'leider': 883, 'mit': 869, 'nicht': 882}, {'...': 2989,
'<vowed>': 803, '^': 811, 'am': 815, 'auf': 815, 'beigebracht': 818, 'beim': 815, 'darum': 820, 'drum': 820,
'erklaert': 828, 'erklart': 829, 'erlaeutert': 828, 'erlautert': 829, 'ersucht': 819, 'gebeten': 819, 'gesagt': 913,
'gezeigt': 818, 'im': 815, 'per': 815, 'um': 90, 'via': 815, 'vorgefuehrt': 828, 'vorgefuhrt': 829}, {'...': 2987,
'<them>': 2994, '<title>': 844, '<vowed>': 842, '^': 811, 'alles': 2992, 'das': 2992, 'den': 2992, 'die': 2992, 'es':
2992, 'ihn': 2992, 'mit': 929, 'sie': 2992}, {'angeboten': 41, 'bereit': 934, 'bereiterklaert': 41, 'bereiterklart':
41, 'verpflichtet': 41}, {'...': 2987, '<them>': 2990, '<title>': 844, '<vowed>': 842, '^': 811, 'alles': 2992, 'das':
2992, 'den': 2992, 'die': 2992, 'es': 2993, 'gesagt': 834, 'geschrieben': 834, 'gsagt': 834, 'gschriebn': 834, 'ich':
2995, 'ihn': 2992, 'leider': 883, 'mich': 2996, 'mit': 929, 'nicht': 882, 'sie': 2992, 'wir': 2995}, {'': (5, 'mine'),
'...': 120, '<det>': 15}, {'...': 120, '<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's': 99,
'sie': 99}, {'an': 15, 'durch': 15, 'nach': 15, 'um': 15}, {'...': 3000}, {'...': 3000, '<them>': 3001, 'mir': 3001,
'uns': 3001}, {'N': 15, 'ihn': 15, 'ihr': 15, 'sie': 15}, {'<until>': 15, 'fuer': 3003, 'fur': 3003}, {'ab': 15,
'auf': 15, 'durch': 15, 'nach': 15, 'raus': 15, 'vorbei': 15, 'weiter': 15, 'zusammen': 15}, {'...': 3005}, {'': (5,
'mine'), '...': 3005, 'D': 3006}, {'<det>': 15, '<my>': 15, '<their>': 15}, {'...': 3004, '<them>': 3007, '<until>':
3008, 'D': 3008, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'fuer': 99, 'fur': 99, 'ihn': 99, 'sie': 99}, {'<them>':
2235, 'mich': 2236, 'zuruck': 15, 'zurueck': 15}, {'<deed1>': 2998, '<give1>': 2999, '<sees1>': 3002, '<serves>':
3009, '<their>': 2225, 'N': 2226, 'das': 2225, 'den': 2225, 'die': 2225, 'ihr': 2225, 'kuemmer': 2234, 'kuemmere':
2234, 'kuemmre': 2234, 'kummer': 2234, 'kummere': 2234, 'kummre': 2234, 'meld': 3010, 'melde': 3010, 'ruf': 2244,
'rufe': 2244, 'schreib': 2244, 'schreibe': 2244, 'sein': 2225, 'uberleg': 2250, 'uberlege': 2250, 'ueberleg': 2250,
'ueberlege': 2250}, {'aus': 15, 'bereit': 15, 'vor': 15, 'zusammen': 15}, {'...': 3012}, {'^': 3013}, {'<them>':
3014}, {'<them>': 3014, '<title>': 3015}, {'ab': 69, 'heim': 69, 'hin': 69}, {'...': 3017}, {'...': 3017, 'D': 3018},
{'N': 3019, 'ihn': 3019, 'sie': 3019}, {'^': 2466}, {'bei': 15, 'damit': 15, 'mit': 15}, {'zug': 3022}, {'reihe':
3022}, {'der': 3024}, {'am': 3023, 'an': 3025, 'dran': 3022}, {'...': 2522, '<them>': 1177, 'dran': 2493}, {'^':
3026}, {'...': 2522}, {'...': 2522, '<them>': 1177, 'D': 1957, '^': 3026, 'dran': 2493, 'ich': 3027, 'jetzt': 3028,
'leider': 2517, 'nicht': 2516, 'nun': 3028, 'wir': 3029}, {'^': 263, 'ich': 2530, 'von': 2529, 'wir': 2530}, {'daran':
2579, 'dran': 2579, 'nicht': 2580}, {'auf': 530, 'besser': 530, 'bloss': 530, 'bloß': 530, 'lieber': 530, 'nicht':
530, 'um': 530, 'von': 530}, {'daran': 2579, 'dran': 2579, 'ich': 3032, 'mich': 3033, 'mir': 3033, 'nicht': 2580,
'uns': 3033}, {'an': 507, 'daran': 507, 'daruber': 507, 'darueber': 507, 'uber': 507, 'ueber': 507}, {'mich': 3033,
'mir': 3033, 'uns': 3033}, {'D': 1957}, {'...': 571, 'auf': 626}, {'...': 571, 'auf': 626, 'schon': 3038}, {'mich':
3039, 'uns': 3039}, {'daran': 2579, 'dran': 2579}, {'...': 507}, {'einmal': 3042, 'endlich': 3042, 'irgendwann': 3042,
'mal': 3042, 'wieder': 3042}, {'...': 3043, 'einmal': 3042, 'endlich': 3042, 'irgendwann': 3042, 'mal': 3042,
'wieder': 3042}, {'<them>': 3044}, {'<them>': 3044, 'ich': 3045}, {'sobald': 15, 'sowie': 15, 'wenn': 15}, {'<them>':
3047}, {'bei': 3048, 'sobald': 15, 'sowie': 15, 'wenn': 15}, {'^': 3049}, {'mich': 3050}, {'<them>': 41, 'gern': 507},
{'^': 15, 'solange': 41}, {'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 507,
'sehen': 507, 'treffen': 507, 'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen': 507, 'zusammentelefonieren':
507}, {'...': 3055, 'hoeren': 507, 'sehen': 507, 'treffen': 507, 'verabreden': 507, 'wiedersehen': 507,
'zusammensetzen': 507, 'zusammentelefonieren': 507}, {'aber': 3054, 'auch': 3054, 'daran': 2579, 'dran': 2579,
'ehrlich': 3054, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3054, 'mich': 3056, 'sagen': 0, 'schon':
3054, 'uns': 3056, 'zugeben': 0}, {'aber': 3054, 'auch': 3054, 'ehrlich': 3054, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 3054, 'sagen': 0, 'schon': 3054, 'zugeben': 0}, {'mich': 3056, 'uns': 3056}, {'<them>': 3053,
'^': 15, 'aber': 3054, 'auch': 3054, 'daran': 2579, 'dran': 2579, 'ehrlich': 3054, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'ich': 3057, 'leider': 3054, 'man': 3058, 'mich': 3056, 'sagen': 0, 'schon': 3054, 'uns': 3056, 'wir':
3059, 'zugeben': 0}, {'<them>': 3044, 'daran': 2579, 'dran': 2579}, {'<them>': 3044, 'daran': 2579, 'dran': 2579,
'ich': 3061}, {'<them>': 3044, 'aber': 3054, 'auch': 3054, 'ehrlich': 3054, 'einraeumen': 0, 'gestehen': 0, 'gestehn':
0, 'leider': 3054, 'mich': 3056, 'sagen': 0, 'schon': 3054, 'uns': 3056, 'zugeben': 0}, {'<them>': 3044, 'aber': 3054,
'auch': 3054, 'ehrlich': 3054, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3063, 'leider': 3054, 'man': 3058,
'mich': 3056, 'sagen': 0, 'schon': 3054, 'uns': 3056, 'wir': 3059, 'zugeben': 0}, {'ich': 3059, 'mich': 3056, 'uns':
3056, 'wir': 3059}, {'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0},
{'hoeren': 507, 'horen': 507, 'sehen': 507, 'treffen': 507, 'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen':
507, 'zusammentelefonieren': 507}, {'...': 3067, 'hoeren': 507, 'horen': 507, 'sehen': 507, 'treffen': 507,
'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen': 507, 'zusammentelefonieren': 507}, {'aber': 3066, 'auch':
3066, 'daran': 2579, 'dran': 2579, 'ehrlich': 3066, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 3066, 'mich': 3068, 'sagen': 0, 'schon': 3066, 'uns': 3068, 'zugeben': 0}, {'aber': 3066, 'auch': 3066,
'ehrlich': 3066, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3066, 'sagen': 0, 'schon':
3066, 'zugeben': 0}, {'mich': 3068, 'uns': 3068}, {'<them>': 3053, '^': 15, 'aber': 3066, 'auch': 3066, 'daran': 2579,
'dran': 2579, 'ehrlich': 3066, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3069, 'leider':
3066, 'man': 3070, 'mich': 3068, 'nicht': 2580, 'sagen': 0, 'schon': 3066, 'uns': 3068, 'wir': 3071, 'zugeben': 0},
{'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 507, 'sehen': 507, 'treffen': 507,
'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen': 507, 'zusammentelefonieren': 507}, {'...': 3074, 'horen':
507, 'sehen': 507, 'treffen': 507, 'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen': 507,
'zusammentelefonieren': 507}, {'aber': 3073, 'auch': 3073, 'daran': 2579, 'dran': 2579, 'ehrlich': 3073, 'einraumen':
0, 'gestehen': 0, 'gestehn': 0, 'leider': 3073, 'mich': 3075, 'sagen': 0, 'schon': 3073, 'uns': 3075, 'zugeben': 0},
{'aber': 3073, 'auch': 3073, 'ehrlich': 3073, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3073, 'sagen': 0,
'schon': 3073, 'zugeben': 0}, {'mich': 3075, 'uns': 3075}, {'<them>': 3053, '^': 15, 'aber': 3073, 'auch': 3073,
'daran': 2579, 'dran': 2579, 'ehrlich': 3073, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3076, 'leider':
3073, 'man': 3077, 'mich': 3075, 'sagen': 0, 'schon': 3073, 'uns': 3075, 'wir': 3078, 'zugeben': 0}, {'<them>': 3044,
'aber': 3066, 'auch': 3066, 'ehrlich': 3066, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider':
3066, 'mich': 3075, 'sagen': 0, 'schon': 3066, 'uns': 3075, 'zugeben': 0}, {'<them>': 3044, 'aber': 3066, 'auch':
3066, 'ehrlich': 3066, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3080, 'leider': 3066,
'man': 3070, 'mich': 3075, 'sagen': 0, 'schon': 3066, 'uns': 3075, 'wir': 3078, 'zugeben': 0}, {'ich': 3078, 'mich':
3075, 'uns': 3075, 'wir': 3078}, {'<them>': 3044, 'aber': 3073, 'auch': 3073, 'ehrlich': 3073, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'leider': 3073, 'mich': 3075, 'sagen': 0, 'schon': 3073, 'uns': 3075, 'zugeben': 0},
{'<them>': 3044, 'aber': 3073, 'auch': 3073, 'ehrlich': 3073, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
3083, 'leider': 3073, 'man': 3077, 'mich': 3075, 'sagen': 0, 'schon': 3073, 'uns': 3075, 'wir': 3078, 'zugeben': 0},
{'^': 206}, {'auf': 3085}, {'D': 3086, 'auf': 3085}, {'D': 3086, 'auf': 3085, 'ich': 3087}, {'...': 2522, 'ich': 3029,
'wir': 3029}, {'<them>': 41, '^': 15, 'ich': 588, 'wir': 42}, {'<them>': 41, 'ich': 42, 'wir': 42}, {'D': 69, 'uns':
571}, {'...': 2522, 'D': 1957, '^': 3026, 'ich': 3029, 'jetzt': 3028, 'leider': 2517, 'nicht': 2516, 'nun': 3028,
'wir': 3029}, {'^': 697, 'solange': 41}, {'<them>': 3094, '^': 263, 'auf': 1768, 'besser': 530, 'dringend': 530,
'endlich': 530, 'lieber': 530, 'mich': 3033, 'mir': 3033, 'niemals': 530, 'unbedingt': 530, 'uns': 3033}, {'^': 263,
'auf': 1768, 'besser': 530, 'dringend': 530, 'endlich': 530, 'lieber': 530, 'niemals': 530, 'unbedingt': 530}, {'...':
3067, 'auf': 530, 'besser': 530, 'bloss': 530, 'bloß': 530, 'hoeren': 507, 'horen': 507, 'lieber': 530, 'nicht': 530,
'sehen': 507, 'treffen': 507, 'um': 530, 'verabreden': 507, 'von': 530, 'wiedersehen': 507, 'zusammensetzen': 507,
'zusammentelefonieren': 507}, {'<them>': 3094, 'auf': 1768, 'besser': 530, 'dringend': 530, 'endlich': 530, 'ich':
3071, 'lieber': 530, 'mich': 3097, 'mir': 3033, 'niemals': 530, 'unbedingt': 530, 'uns': 3097, 'wir': 3071}, {'auf':
1768, 'besser': 530, 'dringend': 530, 'endlich': 530, 'lieber': 530, 'niemals': 530, 'unbedingt': 530}, {'<them>':
3044, 'mich': 3068, 'uns': 3068}, {'<them>': 3044, 'auf': 1768, 'besser': 530, 'dringend': 530, 'endlich': 530, 'ich':
3100, 'lieber': 530, 'mich': 3068, 'niemals': 530, 'unbedingt': 530, 'uns': 3068, 'wir': 3071}, {'auf': 1768,
'besser': 530, 'dringend': 530, 'endlich': 530, 'ich': 3071, 'lieber': 530, 'mich': 3068, 'niemals': 530, 'unbedingt':
530, 'uns': 3068, 'wir': 3071}, {'vor': 507}, {'<them>': 3014, '<title>': 3015, 'mir': 3103}, {'...': 2249}, {'^':
3105}, {'mir': 3106}, {'': (11, 'thinking'), 'mir': 3106}, {'^': 15, 'ich': 41}, {'^': 15, 'dass': 3109, 'ich': 41},
{'<them>': 3110, '^': 15, 'dass': 3109, 'ich': 41}, {'<them>': 3110, '^': 15, 'dass': 3109, 'ich': 3111}, {'arzt': 11,
'einkaufen': 11, 'sport': 11}, {'dusche': 11}, {'der': 3114}, {'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3116,
'zuhause': 11}, {'beim': 3113, 'duschen': 11, 'einkaufen': 11, 'in': 3115, 'nicht': 3117, 'unterwegs': 11, 'weg': 11},
{'beim': 3113, 'da': 11, 'daheim': 11, 'duschen': 11, 'einkaufen': 11, 'in': 3115, 'nicht': 3117, 'unterwegs': 11,
'weg': 11, 'zu': 3116, 'zuhause': 11}, {'...': 2522, 'beim': 3113, 'duschen': 11, 'einkaufen': 11, 'gerade': 3118,
'grad': 3118, 'ich': 3029, 'in': 3115, 'leider': 3118, 'nicht': 3119, 'unterwegs': 11, 'weg': 11, 'wir': 3029},
{'auf': 1699}, {'noch': 3121}, {'auf': 1699, 'immer': 3122, 'jetzt': 3121, 'weiterhin': 3121}, {'auf': 1699, 'ich':
3123, 'immer': 3122, 'jetzt': 3121, 'weiterhin': 3121, 'wir': 3123}, {'...': 3121}, {'auf': 1699, 'immer': 3122,
'jetzt': 3121, 'seit': 3125, 'weiterhin': 3121}, {'auf': 1699, 'ich': 3126, 'immer': 3122, 'jetzt': 3121, 'seit':
3125, 'weiterhin': 3121, 'wir': 3126}, {'^': 15, 'bei': 42}, {'<them>': 41, 'mich': 3128}, {'': (2, 'plan'), '<them>':
41, 'mich': 3128}, {'...': 2985, '<acts1>': 626, '<and>': 2986, '<give1>': 654, '<have>': 2997, '<should>': 1025, '^':
3011, 'arbeite': 3016, 'auf': 2890, 'begleite': 3020, 'begleiten': 3020, 'bekomm': 3021, 'bekomme': 3021, 'bereite':
3016, 'besuche': 69, 'bin': 3030, 'braeuchte': 3031, 'brauch': 2534, 'brauche': 2534, 'brauchen': 2534, 'brauchte':
3031, 'bring': 2543, 'bringe': 2543, 'bräuchte': 3031, 'daran': 2579, 'darf': 3034, 'denke': 3035, 'dran': 2579,
'duerfe': 530, 'duerfen': 3036, 'durfe': 530, 'durfen': 3036, 'erhoffe': 2711, 'erwarte': 2724, 'erwarten': 2724,
'fahr': 3037, 'fahre': 3037, 'frag': 2777, 'frage': 2777, 'freu': 3040, 'freue': 3040, 'freuen': 3040, 'geh': 3037,
'gehe': 3037, 'gruble': 507, 'grueble': 507, 'hol': 3020, 'hole': 3020, 'holen': 3020, 'ich': 3041, 'koennte': 3046,
'konnte': 3046, 'krieg': 3021, 'kriege': 3021, 'könnte': 3046, 'leg': 3016, 'lege': 3016, 'meld': 3051, 'melde': 3051,
'mit': 2523, 'mochte': 3052, 'mochten': 42, 'moechte': 3052, 'moechten': 42, 'muass': 588, 'mues': 588, 'muesse': 530,
'muessen': 3060, 'muesst': 3062, 'muesste': 3064, 'muessten': 3065, 'muss': 3072, 'musse': 530, 'mussen': 3079,
'musst': 3062, 'musste': 3081, 'mussten': 3082, 'möchte': 3052, 'müsste': 3084, 'müssten': 3082, 'nehm': 2543,
'nehme': 2543, 'pass': 3088, 'passe': 3088, 'samma': 3089, 'schuld': 3090, 'schulde': 3090, 'schulden': 3091, 'seh':
3092, 'sehe': 3092, 'sehen': 3092, 'sind': 3093, 'soll': 3095, 'solle': 3096, 'sollen': 3098, 'solln': 3099, 'sollt':
3046, 'sollte': 3101, 'sollten': 3102, 'stell': 3016, 'stelle': 3104, 'treff': 69, 'treffe': 69, 'uberleg': 3107,
'uberlege': 3108, 'ubernehme': 41, 'ueberleg': 3107, 'ueberlege': 3108, 'uebernehme': 41, 'und': 940, 'vermisse': 507,
'versprach': 3112, 'versprech': 3112, 'verspreche': 3112, 'war': 3120, 'waren': 3089, 'wart': 3124, 'warte': 3127,
'warten': 3127, 'werd': 3129, 'werde': 3130, 'werden': 42, 'will': 42, 'wollen': 42, 'wuenschte': 507, 'wunschte':
507}, {'bereitgestellt': 4, 'freigeraeumt': 4, 'freigeraumt': 4, 'zur': 77}, {'...': 3132}, {'...': 2615, '<my>':
3133, '<vowed>': 1149, 'empfohlen': 761, 'geht': 0, 'vermittelt': 761, 'weiterempfohlen': 761}, {'...': 2615, '<my>':
3133, '<vowed>': 1149, 'empfohlen': 761, 'vermittelt': 761, 'weiterempfohlen': 761}, {'...': 2615, '<my>': 3133,
'<rel>': 2583, '<vowed>': 1149, 'empfohlen': 761, 'geht': 0, 'vermittelt': 761, 'weiterempfohlen': 761}, {'<rel>':
2583}, {'ich': 530, 'wir': 530}, {'<should>': 3138}, {'nach': 3139}, {'meinung': 3140}, {'...': 2457, '<community>':
2426, '<det>': 2427, 'stich': 943, 'vorbeigehen': 2464}, {'^': 2370}, {'s': 3143}, {'N': 3144, '^': 2375}, {'auf':
3145}, {'noch': 3146}, {'bestellt': 602, 'ehrenamtlich': 2358, 'erzaehlt': 2359, 'erzahlt': 2359, 'gebeten': 602,
'geladen': 602, 'gelotst': 602, 'gratis': 2358, 'heisst': 2359, 'heißt': 2359, 'hiess': 2359, 'kostenlos': 2358,
'munkelt': 2359, 'umsonst': 2358, 'unentgeltlich': 2358, 'zitiert': 602}, {'gelaufen': 602}, {'arme': 3149},
{'abwesenheit': 11}, {'...': 3148, '<community>': 2426, '<det>': 2427, 'die': 3150, 'meiner': 3151}, {'N': 776, 'ich':
2479}, {'bestellt': 602, 'gebeten': 602, 'geladen': 602, 'gelotst': 602, 'zitiert': 602}, {'...': 3154, 'wasser':
2277}, {'<and>': 2559, 'N': 804, 'an': 2559, 'bei': 2559, 'mit': 2559, 'to': 2559, 'with': 2559, 'x': 2559, 'zu':
2559}, {'<and>': 2559, 'N': 804, 'an': 2559, 'bei': 2559, 'mit': 2559, 'zu': 2559}, {'N': 3157}, {'N': 804, 'fuer':
2559, 'fur': 2559, 'zwischen': 2559}, {'<and>': 2559, 'N': 804, 'an': 2559, 'bei': 2559, 'mit': 2559, 'x': 2559, 'zu':
2559}, {'N': 3160, 'fuer': 3158, 'fur': 3158, 'von': 3158, 'zwischen': 3158}, {'N': 3156, 'fuer': 3158, 'fur': 3158,
'gemacht': 3159, 'geschickt': 3159, 'mail': 3161, 'rausgeschickt': 3159, 'von': 3158, 'zwischen': 3158}, {'<and>':
2559, 'to': 2559}, {'N': 3163}, {'gemacht': 3159, 'geschickt': 3159, 'rausgeschickt': 3159}, {'<not>': 2491, 'a':
1557, 'aber': 2492, 'ah': 1557, 'au': 1557, 'auch': 1557, 'booked': 2355, 'called': 2419, 'canceled': 11, 'cancelled':
11, 'confirmed': 2355, 'dann': 2492, 'gecancelt': 11, 'moved': 2420, 'planned': 2355, 'postponed': 2420, 'pushed':
2420, 'rescheduled': 2420, 'scheduled': 2355, 'shifted': 2420}, {'': (0, 'missed'), 'gekommen': 11}, {'dazwischen':
3167}, {'angesetzt': 69, 'ausgemacht': 69, 'dazwischen': 2514, 'dazwischengekommen': 11, 'eingetragen': 69, 'etwas':
3168, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'vereinbart': 69, 'was': 3168}, {'...': 1572, 'aufgetaucht': 11,
'erschienen': 11, 'gekommen': 11}, {'ned': 3170, 'net': 3170, 'nicht': 3170}, {'...': 3171, '<me>': 1565, 'ned': 3170,
'net': 3170, 'nicht': 3170}, {'ansicht': 671, 'auffassung': 671, 'meinung': 671}, {'dazwischen': 2514,
'dazwischengekommen': 11}, {'gekommen': 0}, {'ohren': 3175}, {'...': 3174, 'dazwischen': 2514, 'dazwischengekommen':
11, 'zu': 3176}, {'aufgetaucht': 11, 'erschienen': 11, 'gekommen': 11, 'zu': 1077}, {'...': 3169, '<not>': 2491,
'<they>': 3172, 'a': 1557, 'aber': 2492, 'abgemacht': 69, 'ah': 1557, 'angesetzt': 69, 'au': 1557, 'auch': 1557,
'aufgetaucht': 602, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2492, 'dazugekommen': 602, 'dazugestossen': 602,
'dazugestoßen': 602, 'dazwischen': 2514, 'dazwischengekommen': 11, 'der': 3173, 'eingeplant': 69, 'eingetragen': 69,
'entfallen': 11, 'etwas': 3168, 'festgelegt': 69, 'fixiert': 69, 'fuer': 571, 'fur': 571, 'gebucht': 69, 'gekommen':
602, 'geplant': 69, 'gestrichen': 11, 'ist': 643, 'mir': 3177, 'mitgekommen': 602, 'nicht': 3178, 'reserviert': 69,
'terminiert': 69, 'uns': 3177, 'vereinbart': 69, 'verschoben': 2390, 'vorbeigefahren': 602, 'vorbeigekommen': 602,
'was': 3168, 'wurde': 643}, {'am': 1968}, {'...': 2733, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 595,
'ausgemacht': 69, 'ausgeschenkt': 595, 'ausgeteilt': 595, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69,
'gebucht': 69, 'geplant': 69, 'gesammelt': 595, 'ist': 2547, 'sortiert': 595, 'steht': 69, 'vereinbart': 69,
'verteilt': 595, 'zugesagt': 69}, {'bote': 602, 'brief': 602, 'e': 2592, 'fax': 602, 'kurier': 602, 'mail': 602,
'post': 602, 'signal': 602, 'slack': 602, 'sms': 602, 'whatsapp': 602}, {'etwas': 3168, 'per': 3182, 'was': 3168},
{'N': 2872, 'an': 1577, 'auf': 1577, 'bei': 1577, 'beim': 1577, 'in': 1577, 'zu': 1577}, {'': (0, 'missed'), 'dazu':
11, 'zustande': 11}, {'<my>': 602, 'mir': 602, 'uns': 602}, {'...': 3183, 'N': 2872, 'alle': 1578, 'an': 1577, 'auch':
3184, 'auf': 1577, 'aufgetaucht': 602, 'bei': 1584, 'beide': 1578, 'beim': 1577, 'da': 1583, 'dazugekommen': 602,
'dazugestossen': 602, 'dazugestoßen': 602, 'doch': 1875, 'einfach': 1875, 'etwas': 3168, 'gekommen': 602, 'im': 1580,
'in': 1586, 'ins': 1580, 'kurz': 1582, 'mitgekommen': 602, 'nicht': 3185, 'noch': 2873, 'per': 3182, 'sich': 2874,
'vorbei': 602, 'vorbeigefahren': 602, 'vorbeigekommen': 602, 'was': 3168, 'wieder': 1578, 'zu': 3186}, {'per': 3182},
{'...': 3188, 'N': 2872, 'alle': 1578, 'an': 1577, 'auch': 3184, 'auf': 1577, 'bei': 1584, 'beide': 1578, 'beim':
1577, 'da': 1583, 'im': 1580, 'in': 1586, 'ins': 1580, 'kurz': 1582, 'noch': 2873, 'per': 3182, 'sich': 2874,
'wieder': 1578, 'zu': 1577}, {'...': 3188, 'per': 3182}, {'...': 1592, '<me>': 1597, '^': 1591}, {'gepackt': 595,
'geschleppt': 595, 'getragen': 595, 'verladen': 595}, {'es': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3193,
'gekommen': 11, 'kam': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3193, 'gekommen': 11, 'kam': 11, 'mit': 11},
{'mit': 11}, {'anruf': 3196, 'call': 3196, 'gesprach': 3196, 'gespraech': 3196, 'kaffee': 3196, 'kontakt': 3196,
'meeting': 3196, 'telefonat': 3196, 'termin': 3196, 'treffen': 3196}, {'fixe': 3196}, {'<appointment>': 11, 'absage':
3194, 'anruf': 3195, 'antwort': 3194, 'call': 3196, 'en': 3197, 'entschuldigung': 3194, 'erklaerung': 3194,
'erklarung': 3194, 'essen': 3196, 'gesprach': 3196, 'gespraech': 3196, 'info': 3194, 'jour': 3198, 'kaffee': 3196,
'kontakt': 3196, 'lebenszeichen': 11, 'lunch': 3196, 'mail': 3194, 'meeting': 3196, 'meldung': 3194, 'nachricht':
3194, 'telefonat': 3196, 'termin': 3196, 'treffen': 3196}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten': 11, 'gab':
3193, 'gekommen': 11, 'kam': 11, 'von': 11}, {'gehabt': 11}, {'': (0, 'missed'), 'gehabt': 11}, {'bekommen': 11,
'erhalten': 11, 'gab': 3193, 'gekommen': 11, 'kam': 11, 'von': 11}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten':
11, 'von': 11}, {'bekommen': 11, 'erhalten': 11, 'von': 11}, {'fuer': 11, 'fur': 11, 'gehabt': 11}, {'<appointment>':
11, 'absage': 3194, 'anruf': 3194, 'antwort': 3200, 'energie': 3201, 'entschuldigung': 3194, 'erklaerung': 3194,
'erklarung': 3194, 'gelegenheit': 3202, 'info': 3194, 'kraft': 3201, 'lust': 3201, 'mail': 3203, 'meldung': 3194,
'moeglichkeit': 3201, 'moglichkeit': 3201, 'nachricht': 3203, 'nerven': 3201, 'reaktion': 3204, 'ruckmeldung': 3205,
'rueckmeldung': 3205, 'zeit': 3206}, {'<appointment>': 11, 'absage': 3194, 'anruf': 3195, 'antwort': 3194, 'call':
3196, 'entschuldigung': 3194, 'erklaerung': 3194, 'erklarung': 3194, 'info': 3194, 'kaffee': 3196, 'kontakt': 3196,
'mail': 3194, 'meldung': 3194, 'nachricht': 3194, 'termin': 3196}, {'abgehoben': 11, 'angetroffen': 11, 'anzutreffen':
11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11, 'zu':
3116, 'zuhause': 11}, {'telefon': 11}, {'ab': 11, 'abgehoben': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11},
{'...': 3211, 'ab': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11}, {'...': 3211}, {'...': 3209, 'am': 3210, 'ans':
3210, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3212, 'ging': 3212, 'hat': 3213, 'hebt': 3212,
'hob': 3212, 'macht': 3212, 'machte': 3212, 'nahm': 3212, 'zu': 3116, 'zuhause': 11}, {'gelernt': 602}, {'verpasst':
11}, {'<me>': 1597}, {'<them>': 3044, 'ich': 3045, 'man': 507}, {'mal': 507}, {'wir': 3219}, {'dazu': 11}, {'nicht':
3221}, {'zustande': 11}, {'N': 1990, 'mich': 2417, 'nicht': 3223, 'uns': 2417, 'vorbei': 69, 'zu': 1989, 'zum': 69},
{'gemacht': 804, 'hergestellt': 804, 'vermittelt': 804}, {'<have>': 804}, {'<have>': 3225, 'gemacht': 3226,
'hergestellt': 3226, 'vermittelt': 3226}, {'ich': 3227, 'wir': 3227}, {'den': 3228, 'die': 3228}, {'N': 3229},
{'gegeben': 1163, 'geschickt': 1163, 'hergestellt': 1163, 'vermittelt': 1163, 'weitergegeben': 1163}, {'...': 3231},
{'hergestellt': 804}, {'N': 3233}, {'<and>': 3234}, {'...': 3231, 'N': 3235}, {'...': 3231, 'N': 3229}, {'N': 3235},
{'mit': 3230, 'vom': 3232, 'von': 3236, 'zu': 3237, 'zum': 3232, 'zur': 3232, 'zwischen': 3238}, {'an': 2266, 'mit':
2266}, {'...': 3240, 'ausfuehrlich': 2270, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43,
'mit': 2271, 'muendl': 2272, 'muendlich': 2270, 'persoenlich': 2270, 'uebergeben': 43, 'uebermittelt': 43}, {'an':
2325, 'mit': 2325}, {'...': 3242, 'ausfuhrlich': 2329, 'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43,
'erlautert': 43, 'mit': 2330, 'mundl': 2331, 'mundlich': 2329, 'personlich': 2329, 'ubergeben': 43, 'ubermittelt':
43}, {'bett': 11, 'fieber': 11, 'grippe': 11}, {'im': 3244, 'mit': 3244}, {'im': 3244, 'krank': 3245, 'mit': 3244},
{'es': 2918}, {'': (13, 'talk'), '<them>': 1043, 'N': 1043}, {'gegeben': 761, 'geschickt': 761, 'weitergegeben': 761,
'weitergeleitet': 761}, {'N': 3249}, {'an': 3250}, {'getroffen': 11}, {'abgesagt': 11, 'nicht': 3252, 'verpasst': 11},
{'mir': 602}, {'bei': 2468}, {'bei': 1366, 'im': 3244, 'jetzt': 3255, 'krank': 3245, 'mit': 3244, 'nun': 3255},
{'sorgen': 507}, {'mir': 3257}, {'bitte': 777, 'frage': 777}, {'der': 3259}, {'mit': 3260}, {'': (23, 'contact'), 'N':
3261}, {'...': 2333, 'an': 3262, 'bekommen': 602, 'erhalten': 602, 'gab': 2257, 'gekriegt': 602, 'geschickt': 602,
'geschrieben': 602, 'gesendet': 602, 'gschriebn': 602, 'hinterlassen': 602, 'ihm': 41, 'ihnen': 41, 'ihr': 41, 'kam':
2257, 'rausgeschickt': 602, 'v': 602, 'verschickt': 602, 'vom': 602, 'von': 602}, {'<me>': 602, 'am': 602, 'auf': 602,
'aus': 602, 'dass': 602, 'mir': 602, 'ob': 602, 'per': 602, 'uns': 602, 'via': 602, 'wegen': 602}, {'ob': 507, 'wann':
507, 'was': 507, 'wie': 507}, {'melden': 507}, {'gucken': 3265, 'schauen': 3265, 'sehen': 3265, 'wieder': 3266},
{'aber': 3054, 'auch': 3054, 'ehrlich': 3054, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3058, 'leider':
3054, 'man': 3058, 'sagen': 0, 'schon': 3054, 'zugeben': 0}, {'aber': 3066, 'auch': 3066, 'ehrlich': 3066,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3070, 'leider': 3066, 'man': 3070, 'sagen': 0,
'schon': 3066, 'zugeben': 0}, {'aber': 3073, 'auch': 3073, 'ehrlich': 3073, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 3077, 'leider': 3073, 'man': 3077, 'sagen': 0, 'schon': 3073, 'zugeben': 0}, {'braeuchte': 530, 'brauchte':
530, 'bräuchte': 530, 'duerfe': 530, 'durfe': 530, 'muesse': 530, 'muessen': 3268, 'muesste': 3268, 'muss': 3269,
'musse': 530, 'mussen': 3270, 'musste': 3269, 'müsste': 3270, 'solle': 530}, {'do': 41}, {'job': 41, 'part': 41,
'teil': 41, 'to': 3272, 'todo': 41}, {'aufgabe': 41, 'hausaufgabe': 41, 'hausaufgaben': 41, 'kappe': 2387, 'todos':
41}, {'ausstaendig': 435, 'ausstandig': 435, 'ausstehend': 435, 'faellig': 435, 'fallig': 435, 'fehlen': 435, 'fehlt':
435, 'offen': 435}, {'ausstaendig': 435, 'ausstandig': 435, 'ausstehend': 435, 'faellig': 435, 'fallig': 435,
'fehlen': 435, 'fehlt': 435, 'noch': 3275, 'offen': 435}, {'aus': 602, 'ned': 1628, 'net': 1628, 'nicht': 1628},
{'sich': 3277}, {'sich': 1631}, {'einheit': 2556, 'gesprach': 2556, 'gespraech': 2556, 'session': 2556, 'stunde':
2556, 'termin': 2556}, {'': (18, 'gave:mentoring'), 'mit': 2281, 'zu': 2555}, {'mit': 2281, 'zu': 2555}, {'': (18,
'gave:mentoring'), 'N': 793, 'fuer': 2281, 'fur': 2281, 'mit': 2281, 'zu': 2555}, {'': (18, 'gave:mentoring'), 'N':
793, 'mit': 2281, 'zu': 2555}, {'': (18, 'gave:mentoring'), 'zu': 2555}, {'einheit': 3281, 'fuer': 2281, 'fur': 2281,
'gesprach': 3282, 'gespraech': 3282, 'mit': 2281, 'session': 3283, 'stunde': 3284, 'termin': 3285}, {'fuer': 2281,
'fur': 2281, 'mit': 2281, 'zu': 2555}, {'N': 781, 'an': 2487, 'vielmal': 2487}, {'gemacht': 761}, {'eingesetzt': 761,
'stark': 3289, 'starkgemacht': 761, 'verbuergt': 761, 'verwendet': 761}, {'...': 3290, 'eingesetzt': 761, 'stark':
3289, 'starkgemacht': 761, 'verbuergt': 761, 'verwendet': 761}, {'<them>': 3291}, {'eingesetzt': 761, 'stark': 3289,
'starkgemacht': 761, 'verburgt': 761, 'verwendet': 761}, {'...': 3293, 'eingesetzt': 761, 'stark': 3289,
'starkgemacht': 761, 'verburgt': 761, 'verwendet': 761}, {'<them>': 3294}, {'fuer': 3292, 'fur': 3295}, {'...': 3296,
'fuer': 3292, 'fur': 3295, 'genommen': 41}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 3298}, {'zu': 3299}, {'...':
3300}, {'ohren': 0}, {'...': 3300, 'zu': 3302}, {'abgesagt': 11, 'fehlt': 2564, 'ist': 3301, 'kam': 3303, 'kommt':
3303, 'kurzfristig': 2914, 'spontan': 2914, 'wieder': 2914}, {'...': 1139, 'durchgespielt': 793, 'geprobt': 793,
'geubt': 793, 'trainiert': 793, 'vorbereitet': 793}, {'...': 1140, 'durchgespielt': 793, 'geprobt': 793, 'geuebt':
793, 'trainiert': 793, 'vorbereitet': 793}, {'...': 1141, 'durchgespielt': 793, 'geprobt': 793, 'geubt': 793,
'geuebt': 793, 'trainiert': 793, 'vorbereitet': 793}, {'gebueffelt': 782, 'gebuffelt': 782, 'gelernt': 782, 'geubt':
782, 'geuebt': 782}, {'gebueffelt': 782, 'gelernt': 782, 'geuebt': 782}, {'gebuffelt': 782, 'gelernt': 782, 'geubt':
782}, {'-gesprach': 3305, '-gespraech': 3306, '-interview': 3307, '-praesentation': 3306, '-prasentation': 3305,
'-pruefung': 3306, '-prufung': 3305, 'an': 2432, 'bewerbung': 3307, 'buchhaltung': 3308, 'deutsch': 3308, 'durch':
2505, 'englisch': 3308, 'excel': 3308, 'franzoesisch': 3309, 'franzosisch': 3310, 'mathe': 3308, 'pitch': 3307,
'python': 3308, 'rede': 3307, 'uber': 2436, 'ueber': 2440, 'vortrag': 3307}, {'^': 1142}, {'...': 3311, '<their>':
3312, '^': 1142, 'buchhaltung': 3308, 'das': 3312, 'den': 3312, 'deutsch': 3308, 'die': 3312, 'durch': 2510, 'ein':
3312, 'englisch': 3308, 'excel': 3308, 'franzoesisch': 3309, 'franzosisch': 3310, 'koennte': 2448, 'konnte': 2448,
'könnte': 2448, 'mathe': 3308, 'mochte': 2448, 'moechte': 2448, 'muesste': 2448, 'muessten': 2448, 'musste': 2448,
'mussten': 2448, 'möchte': 2448, 'müsste': 2448, 'müssten': 2448, 'python': 3308, 'sollte': 2448, 'sollten': 2448,
'will': 2448}, {'geprobt': 43, 'geubt': 43, 'geuebt': 43}, {'pitch': 3314}, {'...': 3315, 'als': 2451},
{'retourniert': 43, 'versehen': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43}, {'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt': 43,
'zuruckgesandt': 43, 'zuruckgeschickt': 43}, {'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt':
43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43}, {'^': 263, 'gegeben': 530}, {'weg': 3320}, {'den': 3321}, {'zusammen': 940}, {'<me>': 940,
'<them>': 3313, 'N': 3316, 'aenderungsvorschlaegen': 3317, 'am': 1806, 'anderungsvorschlagen': 3318, 'anmerkungen':
3319, 'auf': 3322, 'das': 2308, 'dem': 2308, 'den': 2308, 'der': 2308, 'die': 2308, 'feedback': 3319, 'hinweisen':
3319, 'kommentaren': 3319, 'korrekturen': 3319, 'korrekturvorschlaegen': 3317, 'korrekturvorschlagen': 3318, 'mir':
3323, 'notizen': 3319, 'randnotizen': 3319, 'verbesserungsvorschlaegen': 3317, 'verbesserungsvorschlagen': 3318,
'vorschlaegen': 3317, 'vorschlagen': 3318}, {'': (14, 'together'), 'bekannt': 805, 'vernetzt': 804, 'vorgestellt':
804}, {'^': 1633, 'treffen': 69}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697,
'-plan': 697, '-rechnung': 697, '-vorschlag': 697, '...': 1638, 'a': 1428, 'an': 1428, 'angebot': 697, 'antwort': 697,
'aufstellung': 697, 'bericht': 697, 'bestatigung': 697, 'das': 1428, 'den': 1428, 'die': 1428, 'ein': 1428, 'eine':
1428, 'einen': 1428, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697,
'kostenvoranschlag': 697, 'liste': 697, 'n': 1428, 'nen': 1428, 'offerte': 697, 'plan': 697, 'prognose': 697,
'rechnung': 697, 'ruckmeldung': 697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697,
'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'^': 3327, 'von': 1434}, {'-angebot': 1350, '-bericht': 1350, '-entwurf':
1350, '-konzept': 1350, '-liste': 1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '<thing>': 1350,
'<work>': 1350, 'a': 1551, 'absagen': 81, 'an': 1551, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350,
'bericht': 1350, 'bescheid': 1589, 'bestatigung': 1350, 'das': 1551, 'den': 1551, 'die': 1551, 'ein': 1551, 'eine':
1551, 'einen': 1551, 'entscheidung': 1350, 'entwurf': 1350, 'feedback': 1590, 'fotos': 1350, 'freigabe': 1350,
'gutachten': 1350, 'konzept': 1350, 'kostenvoranschlag': 1350, 'liste': 1350, 'muster': 1350, 'n': 1551, 'nen': 1551,
'offerte': 1350, 'plan': 1350, 'prognose': 1350, 'rechnung': 1350, 'ruckmeldung': 1643, 'stellungnahme': 1350,
'termin': 1350, 'unterlagen': 1350, 'unterschrift': 1350, 'vertrag': 1350, 'vorschlag': 1350, 'zahl': 1350, 'zahlen':
1350, 'zusage': 1350, 'zusagen': 81}, {'treffen': 69}, {'...': 3330, '<them>': 41}, {'...': 3326, '<me>': 679,
'<them>': 41, '<until>': 3328, '^': 3329, 'dass': 1652, 'ich': 3331, 'wir': 3331}, {'^': 1663, 'treffen': 69},
{'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan': 697, '-rechnung': 697,
'-vorschlag': 697, '...': 1638, 'a': 1399, 'an': 1399, 'angebot': 697, 'antwort': 697, 'aufstellung': 697, 'bericht':
697, 'bestaetigung': 697, 'das': 1399, 'den': 1399, 'die': 1399, 'ein': 1399, 'eine': 1399, 'einen': 1399,
'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697, 'konzept': 697, 'kostenvoranschlag': 697,
'liste': 697, 'n': 1399, 'nen': 1399, 'offerte': 697, 'plan': 697, 'prognose': 697, 'rechnung': 697, 'rueckmeldung':
697, 'stellungnahme': 697, 'termin': 697, 'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage':
697}, {'^': 3334, 'von': 1405}, {'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste':
1350, '-plan': 1350, '-rechnung': 1350, '-vorschlag': 1350, '<thing>': 1350, '<work>': 1350, 'a': 1535, 'absagen': 81,
'an': 1535, 'angebot': 1350, 'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bescheid': 1589, 'bestaetigung':
1350, 'das': 1535, 'den': 1535, 'die': 1535, 'ein': 1535, 'eine': 1535, 'einen': 1535, 'entscheidung': 1350,
'entwurf': 1350, 'feedback': 1590, 'fotos': 1350, 'freigabe': 1350, 'gutachten': 1350, 'konzept': 1350,
'kostenvoranschlag': 1350, 'liste': 1350, 'muster': 1350, 'n': 1535, 'nen': 1535, 'offerte': 1350, 'plan': 1350,
'prognose': 1350, 'rechnung': 1350, 'rueckmeldung': 1643, 'stellungnahme': 1350, 'termin': 1350, 'unterlagen': 1350,
'unterschrift': 1350, 'vertrag': 1350, 'vorschlag': 1350, 'zahl': 1350, 'zahlen': 1350, 'zusage': 1350, 'zusagen':
81}, {'...': 3333, '<me>': 679, '<them>': 41, '<until>': 3335, '^': 3336, 'dass': 1652, 'ich': 3331, 'wir': 3331},
{'': (1, 'moved'), 'D': 1968}, {'D': 1968, 'auf': 3338, 'to': 3338}, {'ich': 588, 'ma': 588, 'wir': 588}, {'ma': 588},
{'absagen': 11, 'canceln': 11, 'stornieren': 11}, {'absagen': 11, 'canceln': 11, 'stornieren': 11, 'verschieben': 384,
'vertagen': 384}, {'...': 3343, 'absagen': 11, 'canceln': 11, 'stornieren': 11, 'verschieben': 384, 'vertagen': 384},
{'schlafen': 0}, {'gehen': 0}, {'kopf': 3346}, {'den': 3347}, {'drueber': 3345, 'durch': 3348, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber': 3345, 'durch': 3348, 'erst': 3349, 'mal': 3349, 'noch': 3349,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3055, 'drueber': 3345, 'durch': 3348, 'erst': 3349,
'hoeren': 507, 'mal': 3349, 'noch': 3349, 'sehen': 507, 'treffen': 507, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen': 507, 'zusammentelefonieren': 507},
{'...': 3343, '<them>': 41, '^': 15, 'aber': 3054, 'absagen': 11, 'auch': 3054, 'canceln': 11, 'daran': 2579, 'dran':
2579, 'drueber': 3345, 'durch': 3348, 'ehrlich': 3054, 'einraeumen': 0, 'erst': 3349, 'gestehen': 0, 'gestehn': 0,
'leider': 3054, 'mal': 3349, 'mich': 3056, 'mir': 3350, 'noch': 3349, 'sagen': 0, 'schon': 3054, 'stornieren': 11,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3351, 'verschieben': 384, 'vertagen': 384, 'zugeben': 0},
{'...': 3343, '<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'drueber': 3345, 'durch': 3348, 'erst': 3349,
'mal': 3349, 'mich': 3056, 'mir': 3350, 'noch': 3349, 'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3351, 'verschieben': 384, 'vertagen': 384}, {'...': 3342, '<det>': 41, 'N': 3344, 'aber':
3054, 'absagen': 11, 'auch': 3054, 'canceln': 11, 'daran': 2579, 'dran': 2579, 'drueber': 3345, 'durch': 3348,
'ehrlich': 3054, 'einraeumen': 0, 'er': 3344, 'erst': 3349, 'gestehen': 0, 'gestehn': 0, 'ich': 3352, 'leider': 3054,
'ma': 588, 'mal': 3349, 'man': 3058, 'mich': 3056, 'mir': 3350, 'noch': 3349, 'sagen': 0, 'schon': 3054, 'sie': 3344,
'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3351, 'wir': 3353, 'zugeben': 0}, {'':
(11, 'thinking'), 'wieder': 507}, {'mal': 3355}, {'<them>': 3044, 'daran': 2579, 'dran': 2579, 'mal': 3355, 'mich':
3356}, {'mal': 3355, 'mich': 3356}, {'<them>': 3044, 'daran': 2579, 'dran': 2579, 'ich': 3357, 'mal': 3355, 'mich':
3356, 'wir': 3358}, {'denken': 507}, {'<them>': 3360}, {'an': 3361}, {'wieder': 507}, {'mal': 3363, 'wieder': 507},
{'': (11, 'thinking'), 'drueber': 3345, 'durch': 3348, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'wieder':
507}, {'...': 3055, 'hoeren': 507, 'mal': 3355, 'sehen': 507, 'treffen': 507, 'verabreden': 507, 'wiedersehen': 507,
'zusammensetzen': 507, 'zusammentelefonieren': 507}, {'...': 3362, '<them>': 3044, 'aber': 3054, 'an': 3361, 'auch':
3054, 'dringend': 3364, 'drueber': 3345, 'durch': 3348, 'ehrlich': 3054, 'einraeumen': 0, 'erst': 3349, 'gestehen': 0,
'gestehn': 0, 'leider': 3054, 'mal': 3365, 'mich': 3366, 'mir': 3350, 'noch': 3349, 'sagen': 0, 'schon': 3054,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3351, 'wieder': 507, 'zugeben': 0}, {'drueber': 3345,
'durch': 3348, 'erst': 3349, 'mal': 3365, 'mich': 3366, 'mir': 3350, 'noch': 3349, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3351}, {'...': 3362, '<them>': 3044, 'aber': 3054, 'an': 3361, 'auch': 3054, 'dringend':
3364, 'drueber': 3345, 'durch': 3348, 'ehrlich': 3054, 'einraeumen': 0, 'erst': 3349, 'gestehen': 0, 'gestehn': 0,
'ich': 3367, 'leider': 3054, 'mal': 3365, 'man': 3058, 'mich': 3366, 'mir': 3350, 'noch': 3349, 'sagen': 0, 'schon':
3054, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3351, 'wieder': 507, 'wir': 3368, 'zugeben': 0},
{'mal': 3355, 'mich': 3366, 'uns': 3056}, {'ich': 3370, 'mal': 3355, 'mich': 3366, 'uns': 3056, 'wir': 3370}, {'^':
1591, 'absagen': 11, 'an': 3361, 'canceln': 11, 'stornieren': 11}, {'<their>': 2225, 'N': 2226, 'absagen': 81,
'bescheid': 1589, 'das': 2225, 'den': 2225, 'die': 2225, 'feedback': 1590, 'ihr': 2225, 'ruckmeldung': 1590,
'rueckmeldung': 1590, 'sein': 2225, 'zusagen': 81}, {'...': 3360, '<them>': 3360}, {'druber': 3345, 'drueber': 3345,
'durch': 3348, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0},
{'...': 3360}, {'an': 3376}, {'absagen': 11, 'an': 3361, 'canceln': 11, 'stornieren': 11, 'verschieben': 384,
'vertagen': 384}, {'': (5, 'mine'), '<their>': 2225, 'N': 2226, 'das': 2225, 'den': 2225, 'die': 2225, 'ihr': 2225,
'sein': 2225}, {'druber': 3345, 'drueber': 3345, 'durch': 3348, 'erst': 3375, 'mal': 3375, 'noch': 3375, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3067, 'druber':
3345, 'drueber': 3345, 'durch': 3348, 'erst': 3375, 'hoeren': 507, 'horen': 507, 'mal': 3375, 'noch': 3375, 'sehen':
507, 'treffen': 507, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen': 507, 'zusammentelefonieren': 507},
{'...': 3378, '<them>': 41, '^': 3379, 'aber': 3066, 'absagen': 11, 'an': 3361, 'auch': 3066, 'canceln': 11, 'daran':
2579, 'dran': 2579, 'druber': 3345, 'drueber': 3345, 'durch': 3348, 'ehrlich': 3066, 'einraeumen': 0, 'einraumen': 0,
'erst': 3375, 'gestehen': 0, 'gestehn': 0, 'leider': 3066, 'mal': 3375, 'mich': 3068, 'mir': 3380, 'noch': 3375,
'sagen': 0, 'schon': 3066, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3381, 'verschieben': 384, 'vertagen': 384, 'zugeben': 0}, {'absagen': 11},
{'...': 3343, '<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'druber': 3345, 'drueber': 3345, 'durch': 3348,
'erst': 3375, 'mal': 3375, 'mich': 3068, 'mir': 3380, 'noch': 3375, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3381, 'verschieben': 384, 'vertagen':
384}, {'...': 3372, '<det>': 41, 'N': 3344, '^': 3373, 'aber': 3066, 'absagen': 11, 'an': 3374, 'auch': 3066,
'ausfallen': 11, 'canceln': 11, 'daran': 2579, 'dran': 2579, 'druber': 3345, 'drueber': 3345, 'durch': 3348,
'ehrlich': 3066, 'einraeumen': 0, 'einraumen': 0, 'er': 3344, 'erst': 3375, 'gerade': 3377, 'gestehen': 0, 'gestehn':
0, 'heute': 3377, 'ich': 3382, 'kurzfristig': 3383, 'leider': 3066, 'ma': 588, 'mal': 3375, 'man': 3070, 'mich': 3068,
'mir': 3380, 'nicht': 2580, 'noch': 3375, 'oft': 3377, 'sagen': 0, 'schon': 3066, 'sie': 3344, 'stornieren': 11,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3381,
'wieder': 3383, 'wir': 3384, 'zugeben': 0}, {'druber': 3345, 'durch': 3348, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0}, {'druber': 3345, 'durch': 3348, 'erst': 3386, 'mal': 3386, 'noch': 3386, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0}, {'...': 3074, 'druber': 3345, 'durch': 3348, 'erst': 3386, 'horen': 507, 'mal':
3386, 'noch': 3386, 'sehen': 507, 'treffen': 507, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'verabreden': 507,
'wiedersehen': 507, 'zusammensetzen': 507, 'zusammentelefonieren': 507}, {'...': 3343, '<them>': 41, '^': 15, 'aber':
3073, 'absagen': 11, 'auch': 3073, 'canceln': 11, 'daran': 2579, 'dran': 2579, 'druber': 3345, 'durch': 3348,
'ehrlich': 3073, 'einraumen': 0, 'erst': 3386, 'gestehen': 0, 'gestehn': 0, 'leider': 3073, 'mal': 3386, 'mich': 3075,
'mir': 3387, 'noch': 3386, 'sagen': 0, 'schon': 3073, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 3388, 'verschieben': 384, 'vertagen': 384, 'zugeben': 0}, {'...': 3343, '<them>': 41, '^': 15, 'absagen':
11, 'canceln': 11, 'druber': 3345, 'durch': 3348, 'erst': 3386, 'mal': 3386, 'mich': 3075, 'mir': 3387, 'noch': 3386,
'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3388, 'verschieben': 384, 'vertagen': 384},
{'...': 3342, '<det>': 41, 'N': 3344, 'aber': 3073, 'absagen': 11, 'auch': 3073, 'canceln': 11, 'daran': 2579, 'dran':
2579, 'druber': 3345, 'durch': 3348, 'ehrlich': 3073, 'einraumen': 0, 'er': 3344, 'erst': 3386, 'gestehen': 0,
'gestehn': 0, 'ich': 3389, 'leider': 3073, 'ma': 588, 'mal': 3386, 'man': 3077, 'mich': 3075, 'mir': 3387, 'noch':
3386, 'sagen': 0, 'schon': 3073, 'sie': 3344, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'uns': 3388, 'wir': 3390, 'zugeben': 0}, {'absagen': 11, 'an': 3361, 'canceln': 11, 'stornieren': 11}, {'': (11,
'thinking'), 'druber': 3345, 'durch': 3348, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'wieder': 507}, {'...':
3074, 'horen': 507, 'mal': 3355, 'sehen': 507, 'treffen': 507, 'verabreden': 507, 'wiedersehen': 507,
'zusammensetzen': 507, 'zusammentelefonieren': 507}, {'...': 3378, '<them>': 3044, 'aber': 3066, 'absagen': 11, 'an':
3361, 'auch': 3066, 'canceln': 11, 'dringend': 3364, 'druber': 3345, 'durch': 3348, 'ehrlich': 3066, 'einraeumen': 0,
'einraumen': 0, 'erst': 3386, 'gestehen': 0, 'gestehn': 0, 'leider': 3066, 'mal': 3393, 'mich': 3394, 'mir': 3387,
'noch': 3386, 'sagen': 0, 'schon': 3066, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3388, 'verschieben': 384, 'vertagen': 384, 'wieder': 507, 'zugeben': 0}, {'': (11, 'thinking'), 'absagen': 11},
{'...': 3343, 'absagen': 11, 'canceln': 11, 'druber': 3345, 'durch': 3348, 'erst': 3386, 'mal': 3393, 'mich': 3394,
'mir': 3387, 'noch': 3386, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3388,
'verschieben': 384, 'vertagen': 384}, {'...': 3392, '<them>': 3044, 'N': 3344, 'aber': 3066, 'absagen': 11, 'an':
3374, 'auch': 3066, 'canceln': 11, 'dringend': 3364, 'druber': 3345, 'durch': 3348, 'ehrlich': 3066, 'einraeumen': 0,
'einraumen': 0, 'er': 3344, 'erst': 3386, 'gerade': 3377, 'gestehen': 0, 'gestehn': 0, 'heute': 3377, 'ich': 3395,
'kurzfristig': 3383, 'leider': 3066, 'mal': 3393, 'man': 3070, 'mich': 3394, 'mir': 3387, 'noch': 3386, 'oft': 3377,
'sagen': 0, 'schon': 3066, 'sie': 3344, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3388, 'wieder': 3396, 'wir': 3397, 'zugeben': 0}, {'...': 3343, 'absagen': 11, 'canceln': 11, 'mal': 3355, 'mich':
3394, 'stornieren': 11, 'uns': 3075, 'verschieben': 384, 'vertagen': 384}, {'...': 3342, 'N': 3344, 'absagen': 11,
'canceln': 11, 'er': 3344, 'ich': 3399, 'kurzfristig': 3383, 'mal': 3355, 'mich': 3394, 'sie': 3344, 'stornieren': 11,
'uns': 3075, 'wieder': 3383, 'wir': 3399}, {'gegeben': 515, 'gespendet': 515, 'zugesprochen': 515}, {'...': 3401,
'gegeben': 515, 'gespendet': 515, 'zugesprochen': 515}, {'...': 3362, '<them>': 3044, 'aber': 3073, 'an': 3361,
'auch': 3073, 'dringend': 3364, 'druber': 3345, 'durch': 3348, 'ehrlich': 3073, 'einraumen': 0, 'erst': 3386,
'gestehen': 0, 'gestehn': 0, 'leider': 3073, 'mal': 3393, 'mich': 3394, 'mir': 3387, 'noch': 3386, 'sagen': 0,
'schon': 3073, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3388, 'wieder': 507, 'zugeben': 0}, {'druber':
3345, 'durch': 3348, 'erst': 3386, 'mal': 3393, 'mich': 3394, 'mir': 3387, 'noch': 3386, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3388}, {'...': 3362, '<them>': 3044, 'aber': 3073, 'an': 3361, 'auch': 3073, 'dringend':
3364, 'druber': 3345, 'durch': 3348, 'ehrlich': 3073, 'einraumen': 0, 'erst': 3386, 'gestehen': 0, 'gestehn': 0,
'ich': 3403, 'leider': 3073, 'mal': 3393, 'man': 3077, 'mich': 3394, 'mir': 3387, 'noch': 3386, 'sagen': 0, 'schon':
3073, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3388, 'wieder': 507, 'wir': 3404, 'zugeben': 0},
{'mal': 3355, 'mich': 3394, 'uns': 3075}, {'ich': 3406, 'mal': 3355, 'mich': 3394, 'uns': 3075, 'wir': 3406},
{'<should>': 1042, 's': 2398}, {'meinung': 3139}, {'<their>': 2398, '<them>': 1043, 'N': 3408, 'ihrer': 3409,
'seiner': 3409}, {'uber': 507, 'ueber': 507}, {'': (23, 'contact'), 'N': 777, 'bei': 2334}, {'...': 2333, 'an': 602,
'bekommen': 602, 'erhalten': 602, 'gab': 2257, 'gekriegt': 602, 'geschickt': 602, 'geschrieben': 602, 'gesendet': 602,
'gschriebn': 602, 'hinterlassen': 602, 'kam': 2257, 'rausgeschickt': 602, 'v': 602, 'verschickt': 602, 'von': 602},
{'^': 15, 'bei': 395, 'fur': 2260, 'mein': 41, 'meine': 41, 'von': 395}, {'schritt': 2634, 'schritte': 3414}, {'^':
15, 'bei': 395, 'fur': 2260, 'liegt': 2633, 'mein': 41, 'meine': 41, 'von': 395}, {'schritt': 3416, 'termin': 69},
{'^': 15, 'bei': 395, 'fuer': 2260, 'mein': 41, 'meine': 41, 'von': 395}, {'schritt': 2634, 'schritte': 3418}, {'^':
15, 'bei': 395, 'fuer': 2260, 'liegt': 2633, 'mein': 41, 'meine': 41, 'von': 395}, {'schritt': 3420, 'termin': 69},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3422, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 2845, 'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 2845}, {'': (12, 'task'), '^': 15},
{'ausgegangen': 11, 'bei': 1573, 'beim': 1573, 'erreicht': 11, 'vergessen': 3425, 'zu': 1573, 'zum': 1573, 'zur':
1573}, {'bei': 1573, 'beim': 1573, 'erreicht': 11, 'vergessen': 41, 'zu': 1573, 'zum': 1573, 'zur': 1573}, {'termin':
1968}, {'answered': 11, 'came': 11, 'replied': 11, 'showed': 2640}, {'^': 15, 'bei': 395, 'fuer': 2260, 'fur': 2260,
'liegt': 2633, 'mein': 41, 'meine': 41, 'von': 395}, {'step': 3430, 'steps': 2634}, {'erreicht': 11}, {'erwischt': 11,
'geschafft': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'telefoniert': 11}, {'geredet': 11, 'gesprochen':
11, 'getroffen': 11, 'telefoniert': 11}, {'...': 3434}, {'gegangen': 11}, {'...': 1572, 'erreichen': 11},
{'abgehoben': 11, 'angerufen': 11, 'angetroffen': 11, 'aufgetaucht': 11, 'ausgegangen': 11, 'bei': 1573, 'beim': 1573,
'besucht': 11, 'dazu': 2514, 'dazugekommen': 11, 'drangegangen': 11, 'erreichbar': 11, 'erreicht': 11, 'erschienen':
11, 'erwischt': 11, 'geklappt': 11, 'gemeldet': 11, 'geschafft': 11, 'geschrieben': 11, 'gesehen': 11, 'gesprochen':
11, 'getroffen': 11, 'mehr': 3433, 'mit': 3435, 'ran': 3436, 'rangegangen': 11, 'stattgefunden': 11, 'telefoniert':
11, 'verfuegbar': 11, 'verfugbar': 11, 'vergessen': 3425, 'zu': 3437, 'zum': 1573, 'zur': 1573, 'zuruckgerufen': 11,
'zurueckgerufen': 11, 'zustande': 2514}, {'gehoert': 11, 'gehort': 11}, {'...': 3439}, {'...': 3439, 'gehoert': 11,
'gehort': 11, 'von': 3440}, {'<appointment>': 11}, {'...': 3439, 'gehoert': 11, 'gehort': 11, 'mehr': 3441, 'mit':
3442, 'von': 3440}, {'gesehen': 11, 'gesprochen': 11, 'getroffen': 11}, {'...': 3209, 'abgehoben': 11, 'am': 3210,
'ans': 3210, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3212, 'ging': 3212, 'hat': 3213, 'hebt':
3212, 'hob': 3212, 'macht': 3212, 'machte': 3212, 'nahm': 3212, 'zu': 3116, 'zuhause': 11}, {'abgehoben': 11,
'angetroffen': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11}, {'...': 3446, 'erreicht':
11}, {'gehoert': 11, 'gehort': 11, 'mehr': 3439, 'mit': 3442}, {'answer': 384, 'luck': 384, 'reply': 384, 'response':
384, 'show': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'gefragt': 11, 'geredet': 11,
'kontaktiert': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'daruber': 3450, 'darueber': 3450,
'druber': 3450, 'drueber': 3450, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11}, {'abgestimmt': 11, 'angerufen': 11,
'angesprochen': 11, 'besprochen': 11, 'daruber': 3450, 'darueber': 3450, 'druber': 3450, 'drueber': 3450, 'erreicht':
11, 'gefragt': 11, 'gemeldet': 11, 'geredet': 11, 'gesprochen': 11, 'getroffen': 11, 'kennengelernt': 11,
'kontaktiert': 11, 'telefoniert': 11}, {'': (0, 'missed'), 'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11,
'daruber': 3450, 'darueber': 3450, 'druber': 3450, 'drueber': 3450, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11},
{'erledigen': 41, 'liefern': 41, 'schicken': 41}, {'auf': 3145, 'ned': 3451, 'net': 3451, 'nicht': 3452, 'nie': 3453,
'offen': 2530, 'zu': 3454}, {'erreicht': 11, 'vergesse': 7, 'vergessen': 41}, {'self': 7}, {'to': 3457}, {'': (12,
'task'), 'selbst': 7}, {'mich': 3459}, {'mich': 7}, {'an': 3460, 'fuer': 3461, 'fur': 3461}, {'mailbox': 11}, {'idee':
507}, {'gedanke': 507}, {'ein': 3465}, {'beide': 940, 'drei': 940, 'zwei': 940}, {'^': 2526, 'die': 3463, 'eine':
3464, 'ich': 2527, 'mailbox': 11, 'so': 3466, 'wir': 3467}, {'wohl': 507}, {'': (13, 'talk'), '...': 3469}, {'punkte':
7}, {'punkt': 7}, {'wort': 11}, {'abmeldung': 11, 'absage': 11, 'bescheid': 11, 'ein': 3473, 'entschuldigung': 11,
'nachricht': 11}, {'ihm': 41, 'ihnen': 41, 'ihr': 41}, {'durchgegangen': 43, 'geprobt': 43, 'geubt': 43, 'geuebt':
43}, {'N': 3476}, {'mit': 3477, 'review': 2613}, {'fuer': 2612, 'fur': 2612, 'mit': 2612}, {'von': 602}, {'bono':
595}, {'bei': 2612, 'fuer': 2612}, {'bei': 2612, 'fur': 2612}, {'fuer': 2612, 'fur': 2612, 'mit': 2612, 'von': 2612},
{'D': 7, 'nochmal': 7, 'spaeter': 7, 'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3485, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3485, 'es': 3486, 'ich': 3486, 'ichs': 3486, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'an': 2487}, {'an': 2341, 'mit': 2341}, {'...': 3489, 'ausfuehrlich': 2270, 'ausfuhrlich':
2329, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43,
'mit': 2346, 'muendl': 2272, 'muendlich': 2270, 'mundl': 2331, 'mundlich': 2329, 'persoenlich': 2270, 'personlich':
2329, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'': (20, 'gave:referral'),
'gegeben': 761, 'geschrieben': 761}, {'N': 3491}, {'fuer': 3492, 'fur': 3492}, {'me': 7}, {'': (1, 'moved'), 'D':
1968, 'auf': 1968, 'to': 1968}, {'': (23, 'contact'), 'N': 43}, {'': (23, 'contact'), '...': 1709}, {'...': 1709,
'an': 602, 'mich': 3497}, {'an': 602, 'von': 602}, {'zuruck': 11, 'zurueck': 11}, {'mich': 1710, 'nicht': 3500},
{'<rel>': 0}, {'': (13, 'talk'), '<my>': 3502, '<their>': 3502, 'ab': 11, 'kurzfristig': 2973, 'wieder': 2973}, {'':
(13, 'talk'), 'N': 776, 'ab': 11, 'ich': 2479, 'kurzfristig': 2973, 'wieder': 2973}, {'': (13, 'talk'), 'i': 1713,
'ich': 1713, 'we': 1713, 'wir': 1713}, {'mir': 940}, {'<not>': 2491, 'a': 1557, 'aber': 2492, 'ah': 1557, 'au': 1557,
'auch': 1557, 'dann': 2492}, {'an': 602, 'auf': 1750, 'bei': 1718, 'beisammen': 602, 'in': 1720, 'neben': 602, 'uber':
602, 'ueber': 602, 'vor': 1722, 'zusammen': 602}, {'': (23, 'contact'), '...': 3508}, {'': (23, 'contact'), '...':
3508, 'wir': 940}, {'date': 69}, {'the': 3511}, {'N': 2872, 'auch': 2873, 'noch': 2873, 'sich': 2874, 'vorbei': 602},
{'...': 2863}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'telefoniert': 11},
{'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'mehr': 3515, 'telefoniert': 11},
{'nicht': 3516}, {'alles': 2279, 'ins': 2278, 'verbaselt': 11, 'verbummelt': 11, 'verpennt': 11, 'verplant': 11,
'verschlafen': 11, 'verschwitzt': 11}, {'...': 3517, 'wieder': 3518}, {'am': 602, 'auf': 602, 'aus': 602, 'dass': 602,
'mir': 602, 'nicht': 3500, 'ob': 602, 'per': 602, 'uns': 602, 'via': 602, 'wegen': 602}, {'<me>': 1740, '<them>': 41,
'<they>': 1741, 'ich': 42, 'wir': 42}, {'D': 69, 'ich': 69, 'uns': 571}, {'uns': 69}, {'': (2, 'plan'), 'uns': 69},
{'D': 69, 'ma': 3523, 'uns': 571, 'wir': 3524, 'wollen': 11}, {'...': 3517, 'er': 0, 'sie': 0}, {'...': 879,
'<deed3>': 2698, '^': 2702, 'antwortet': 2089, 'besorgt': 679, 'bringt': 2089, 'checkt': 679, 'gibt': 2118, 'klaert':
679, 'klart': 679, 'laesst': 2122, 'lassen': 2122, 'lasst': 2122, 'leitet': 2124, 'liefert': 2089, 'lässt': 2122,
'macht': 2132, 'mailt': 679, 'organisiert': 2136, 'reicht': 2124, 'schickt': 2704, 'sendet': 679, 'stellt': 2156,
'ubernimmt': 679, 'uberweist': 679, 'uebernimmt': 679, 'ueberweist': 679, 'unterschreibt': 2089, 'verschickt': 679,
'weiss': 2089, 'weiß': 2089, 'zahlt': 2089}, {'he': 0, 'she': 0}, {'<gone>': 602, 'angesetzt': 69, 'ausgemacht': 69,
'dazwischen': 2514, 'dazwischengekommen': 11, 'eingetragen': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69,
'vereinbart': 69}, {'zusammen': 0}, {'paar': 3530}, {'<gone>': 602, 'bei': 69, 'mit': 69}, {'...': 3532, 'gestern':
2497, 'heute': 2497, 'mit': 2523, 'ned': 2496, 'net': 2496, 'nicht': 2496}, {'mehr': 3530}, {'paar': 3534}, {'...':
2515, 'aufgetaucht': 11, 'dazu': 2514, 'dazugekommen': 11, 'erschienen': 11, 'gefahren': 11, 'gegangen': 11,
'gekommen': 11, 'hingegangen': 11, 'mehr': 3530, 'zu': 2495, 'zum': 2495, 'zur': 2495}, {'': (14, 'together'), '...':
3532, 'bei': 69, 'gestern': 2497, 'heute': 2497, 'mit': 2523, 'ned': 2496, 'net': 2496, 'nicht': 2496}, {'...': 3529,
'<not>': 2491, '<they>': 3172, 'a': 1557, 'aber': 2492, 'abgemacht': 69, 'ah': 1557, 'angesetzt': 69, 'au': 1557,
'auch': 1557, 'aufgetaucht': 602, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2492, 'dazugekommen': 602,
'dazugestossen': 602, 'dazugestoßen': 602, 'dazwischen': 2514, 'dazwischengekommen': 11, 'ein': 3531, 'eingeplant':
69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'gekommen': 602, 'geplant': 69, 'gestern':
2497, 'heute': 2497, 'ich': 3533, 'jetzt': 3530, 'kein': 3535, 'leider': 2517, 'mir': 3177, 'mit': 2523,
'mitgekommen': 602, 'ned': 2496, 'net': 2496, 'nicht': 3536, 'reserviert': 69, 'terminiert': 69, 'uns': 3177,
'verabredet': 69, 'vereinbart': 69, 'vorbeigefahren': 602, 'vorbeigekommen': 602, 'wieder': 3530, 'wir': 3537},
{'...': 2333, 'an': 602, 'bekommen': 602, 'erhalten': 602, 'gekriegt': 602, 'geschickt': 602, 'geschrieben': 602,
'gesendet': 602, 'gschriebn': 602, 'hinterlassen': 602, 'rausgeschickt': 602, 'v': 602, 'verschickt': 602, 'von':
602}, {'...': 3330}, {'...': 3330, 'ich': 3540, 'wir': 3540}, {'...': 3330, 'mich': 3068, 'uns': 3068}, {'...': 3330,
'ich': 3542, 'mich': 3068, 'uns': 3068, 'wir': 3542}, {'...': 3067, 'hoeren': 507, 'horen': 507, 'mal': 3355, 'sehen':
507, 'treffen': 507, 'verabreden': 507, 'wiedersehen': 507, 'zusammensetzen': 507, 'zusammentelefonieren': 507},
{'<them>': 3044, 'dringend': 3364, 'mal': 3355, 'mich': 3544, 'uns': 3068, 'wieder': 507}, {'mal': 3355, 'mich': 3544,
'uns': 3068}, {'<them>': 3044, 'dringend': 3364, 'ich': 3545, 'mal': 3355, 'mich': 3544, 'uns': 3068, 'wieder': 507,
'wir': 3546}, {'ich': 3546, 'mal': 3355, 'mich': 3544, 'uns': 3068, 'wir': 3546}, {'fuer': 2281, 'fur': 2281, 'mit':
2281}, {'gegangen': 602, 'gewesen': 602}, {'wir': 69, 'wollen': 11}, {'an': 69}, {'': (2, 'plan'), 'an': 69, 'auf': 0,
'fest': 69, 'in': 0}, {'me': 2639}, {'<they>': 1762, '^': 1766, 'an': 1761}, {'auf': 11}, {'nicht': 3556}, {'mich':
602}, {'': (23, 'contact'), '<hat>': 602}, {'': (23, 'contact'), 'wird': 69}, {'N': 781, 'to': 2487}, {'times': 2259},
{'N': 679, '^': 15, 'an': 2392, 'bei': 395, 'fuer': 2260, 'fur': 2260, 'ich': 435, 'mein': 41, 'meine': 41,
'meinerseits': 435, 'von': 2394}, {'do': 3563, 'dos': 2261}, {'d': 41, 'll': 41, 'will': 41, 'would': 41}, {'i':
3565}, {'<them>': 3566, 'N': 776, 'me': 1771, 'us': 1771}, {'ich': 69, 'ma': 69, 'mich': 69}, {'ich': 69, 'mich': 69,
'wir': 69}, {'<they>': 0}, {'...': 2546, 'abgemacht': 69, 'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69,
'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'ist': 2547, 'ma': 3524, 'sich': 3570,
'steht': 69, 'vereinbart': 69, 'vergessen': 11, 'wir': 3524, 'wollen': 11, 'zugesagt': 69}, {'sich': 3570},
{'gelaufen': 602, 'glaufen': 602, 'glaufn': 602}, {'weg': 3573}, {'den': 3574, 'weg': 3573}, {'ich': 2840, 'weg':
3573, 'wir': 2840}, {'...': 2397, 'das': 2841, 'dem': 2841, 'den': 3576, 'der': 2841, 'die': 2841, 'weg': 3573}, {'':
(11, 'thinking'), '^': 3105}, {'': (11, 'thinking'), 'grad': 507, 'mir': 3578, 'ob': 507}, {'': (11, 'thinking'),
'gerade': 507, 'ich': 507, 'mir': 3578, 'ob': 507, 'wen': 507, 'wie': 507}, {'ich': 2817, 'weg': 3573, 'wir': 2817},
{'...': 2397, 'das': 2818, 'dem': 2818, 'den': 3581, 'der': 2818, 'die': 2818, 'weg': 3573}, {'das': 2308, 'dem':
2308, 'den': 2308, 'der': 2308, 'die': 2308}, {'gewartet': 11, 'hingefahren': 11}, {'ohne': 3474}, {'...': 3296,
'abgesagt': 11, 'fehlt': 2564, 'fuer': 3292, 'fur': 3295, 'ist': 3301, 'kam': 3303, 'kommt': 3303, 'kurzfristig':
2914, 'spontan': 2914, 'wieder': 2914}, {'ob': 507}, {'augen': 940}, {'vier': 3588}, {'lebenszeichen': 11, 'wort':
11}, {'silbe': 11}, {'kein': 3590, 'keine': 3591, 'nichts': 11, 'nix': 11}, {'...': 3592, 'kein': 3590, 'keine': 3591,
'nichts': 11, 'nix': 11}, {'...': 3592, 'ich': 3593, 'kein': 3590, 'keine': 3591, 'nichts': 11, 'nix': 11, 'wir':
3593}, {'hoer': 3594, 'hoere': 3594, 'hoeren': 3594, 'hor': 3594, 'hore': 3594, 'horen': 3594, 'kam': 3594, 'kommt':
3594}, {'als': 2451}, {'<them>': 3595, 'N': 3596}, {'': (23, 'contact'), '$$': 602, 'D': 69, 'fuer': 571, 'fur': 571},
{'gewartet': 11}, {'': (0, 'missed'), 'gewartet': 11, 'versucht': 11}, {'antworten': 11, 'gratulieren': 11,
'schreiben': 11, 'treffen': 11}, {'anzurufen': 11, 'zu': 3601}, {'gratulieren': 11, 'schreiben': 11}, {'...': 3602,
'abzusagen': 11, 'anzurufen': 11, 'zu': 3603, 'zuruckzurufen': 11, 'zurueckzurufen': 11}, {'anruf': 11}, {'': (1,
'moved'), 'auf': 1968, 'wir': 1968}, {'...': 2863, 'sich': 2863}, {'uf': 1968}, {'<they>': 679, '^': 15, 'ich': 41},
{'<them>': 3110, '<they>': 1779, '^': 15, 'am': 1781, 'auf': 1781, 'beim': 1781, 'dass': 3609, 'ich': 3111, 'im':
1781, 'mir': 1782, 'per': 1781, 'uns': 1782}, {'...': 1095}, {'sollte': 507, 'sollten': 507}, {'': (22,
'gave:volunteering'), 'at': 595, 'bei': 595, 'fuer': 595, 'fur': 595}, {'gelegt': 1968, 'geschoben': 1968, 'verlegt':
1968, 'verschoben': 1968}, {'D': 3614}, {'auf': 3615}, {'D': 3616}, {'bekommen': 602, 'erhalten': 602}, {'erfahren':
2361, 'gehoert': 602, 'gehort': 602, 'mail': 3618, 'nachricht': 3618, 'nichts': 3439}, {':': 41, '^': 15, 'noch': 41},
{'^': 15, 'noch': 41}, {'^': 2205}, {'<them>': 3622, '^': 2205}, {'ausstaendig': 435, 'ausstandig': 435, 'ausstehend':
435, 'faellig': 435, 'fallig': 435, 'fehlen': 3620, 'fehlt': 3620, 'noch': 3275, 'offen': 435, 'stehen': 3621,
'steht': 3621, 'werden': 3623, 'wird': 3623}, {'^': 81, 'ich': 679, 'wir': 679}, {'': (23, 'contact'), 'wir': 679},
{'mucks': 11, 'ton': 11, 'wort': 11}, {'nachricht': 11, 'spur': 11}, {'': (0, 'missed'), 'gehoert': 11, 'gehort': 11,
'neues': 11}, {'nichts': 11}, {'funkstille': 11, 'kein': 3627, 'keine': 3628, 'nichts': 3629, 'nix': 11, 'noch':
3630}, {'heute': 3631, 'jetzt': 3631}, {'^': 23, 'noch': 1699}, {'^': 23, 'mir': 3633, 'noch': 1699, 'uns': 3633},
{'noch': 3631}, {'bis': 3632, 'bisher': 3631, 'funkstille': 11, 'immer': 3635, 'kein': 3627, 'keine': 3628, 'nichts':
3629, 'nix': 11, 'noch': 3631, 'seither': 3631, 'weiterhin': 3631, 'wieder': 3631}, {'bis': 3632, 'bisher': 3631,
'funkstille': 11, 'ich': 3636, 'immer': 3635, 'kein': 3627, 'keine': 3628, 'nichts': 3629, 'nix': 11, 'noch': 3631,
'seither': 3631, 'weiterhin': 3631, 'wieder': 3631, 'wir': 3636}, {'lebenszeichen': 11, 'mucks': 11, 'ton': 11,
'wort': 11}, {'nachricht': 11, 'silbe': 11, 'spur': 11}, {'...': 3592, 'bis': 3632, 'bisher': 3631, 'funkstille': 11,
'immer': 3635, 'kein': 3638, 'keine': 3639, 'nichts': 3629, 'nix': 11, 'noch': 3631, 'seither': 3631, 'weiterhin':
3631, 'wieder': 3631}, {'...': 3592, 'bis': 3632, 'bisher': 3631, 'funkstille': 11, 'ich': 3640, 'immer': 3635,
'kein': 3638, 'keine': 3639, 'nichts': 3629, 'nix': 11, 'noch': 3631, 'seither': 3631, 'weiterhin': 3631, 'wieder':
3631, 'wir': 3640}, {'...': 3592, '^': 81, 'bis': 3632, 'bisher': 3631, 'funkstille': 11, 'immer': 3635, 'kein': 3638,
'keine': 3639, 'nichts': 3629, 'nix': 11, 'noch': 3631, 'seither': 3631, 'weiterhin': 3631, 'wieder': 3631}, {'...':
3592, '^': 81, 'bis': 3632, 'bisher': 3631, 'funkstille': 11, 'ich': 3642, 'immer': 3635, 'kein': 3638, 'keine': 3639,
'nichts': 3629, 'nix': 11, 'noch': 3631, 'seither': 3631, 'weiterhin': 3631, 'wieder': 3631, 'wir': 3642}, {'wir':
679}, {'^': 2209}, {'bekomm': 3625, 'bekomme': 3625, 'bekommen': 3626, 'bis': 3632, 'bisher': 3631, 'brauch': 3625,
'brauche': 3625, 'erhalte': 3625, 'erhalten': 602, 'fehlen': 3634, 'fehlt': 3634, 'funkstille': 11, 'gekriegt': 602,
'hab': 3637, 'habe': 3637, 'haben': 3637, 'hoer': 3594, 'hoere': 3594, 'hoeren': 3594, 'hor': 3594, 'hore': 3594,
'horen': 3594, 'ich': 3636, 'immer': 3635, 'kam': 3641, 'kein': 3627, 'keine': 3628, 'kommt': 3643, 'krieg': 3625,
'kriege': 3625, 'kriegen': 3644, 'nichts': 3629, 'nix': 11, 'noch': 3631, 'seither': 3631, 'weiterhin': 3631,
'werden': 3645, 'wieder': 3631, 'wir': 3636, 'wird': 3645}, {'als': 2451, 'erfahre': 2651, 'erfuhr': 2651, 'hoerte':
2651, 'horte': 2651, 'weiss': 2651, 'weiß': 2651}, {'...': 3619, '<me>': 3624, '<them>': 3646, 'D': 3616, 'N': 3647,
'das': 2308, 'dem': 2308, 'den': 2308, 'der': 2308, 'die': 2308, 'meiner': 2389}, {'tuer': 11, 'tur': 11},
{'verschlossener': 3649}, {'': (13, 'talk'), 'ich': 2288}, {'fuer': 507}, {'was': 3652}, {'ich': 530}, {'eigentlich':
2666}, {'...': 3653, '<they>': 3654, 'D': 3655}, {'richtige': 507}, {'guter': 507}, {'gute': 507}, {'der': 3657,
'die': 3657, 'ein': 3658, 'eine': 3659, 'jemand': 3652, 'was': 3652}, {'...': 3660, 'D': 3655}, {'D': 3655}, {'for':
1699, 'on': 1699}, {'da': 602, 'dabei': 602, 'mit': 1811}, {'aber': 11, 'doch': 11}, {'ausgemacht': 3665, 'geplant':
3665, 'verabredet': 3665}, {'fur': 507}, {'<gone>': 602, 'N': 3664, 'ausgemacht': 3665, 'dazwischen': 2514,
'dazwischengekommen': 11, 'geplant': 3665, 'schon': 3666, 'verabredet': 3665, 'was': 3667}, {'eigentlich': 2666,
'mit': 1794, 'samt': 1794}, {'abendessen': 1803, 'besuch': 1803, 'bier': 1803, 'brunch': 1803, 'essen': 1803,
'fruehstueck': 1803, 'fruhstuck': 1803, 'grillen': 1803, 'jause': 1803, 'kaffee': 1803, 'mittagessen': 1803, 'tisch':
602}, {'N': 3664}, {'': (23, 'contact'), 'da': 602, 'dabei': 602, 'mit': 1821}, {'am': 1806, 'dabei': 602, 'von':
1809}, {'...': 3671, 'N': 3672, 'am': 1806, 'an': 1577, 'auf': 1577, 'bei': 1577, 'beim': 1577, 'da': 602, 'in': 1577,
'mit': 3673, 'online': 1811, 'per': 1812, 'remote': 1811, 'zu': 1577, 'zugeschaltet': 602}, {'<my>': 602,
'abendessen': 1803, 'besuch': 1803, 'bier': 1803, 'brunch': 1803, 'essen': 1803, 'fruehstueck': 1803, 'fruhstuck':
1803, 'grillen': 1803, 'jause': 1803, 'kaffee': 1803, 'mittagessen': 1803}, {'': (23, 'contact'), '<me>': 1815,
'<my>': 602}, {'am': 1806, 'mit': 3673, 'online': 1811, 'per': 1812, 'remote': 1811, 'zugeschaltet': 602}, {'...':
2522, 'bei': 602, 'mit': 602}, {'...': 3174, 'dazwischen': 2514, 'dazwischengekommen': 11}, {'': (23, 'contact'),
'am': 1806, 'anhang': 1790, 'dabei': 602, 'familie': 1790, 'frau': 1790, 'freund': 1790, 'freundin': 1790, 'hund':
1790, 'kind': 1790, 'kindern': 1790, 'mann': 1790, 'partner': 1790, 'partnerin': 1790, 'von': 1809}, {'erreichen': 11,
'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3681, 'zuhause': 11}, {'<my>': 602, 'besuch': 602}, {'...': 3668,
'<they>': 3654, 'D': 3669, 'N': 3664, 'abend': 1796, 'alle': 1578, 'am': 3670, 'an': 1577, 'anwesend': 602, 'auch':
3674, 'auf': 3675, 'aufgetaucht': 602, 'bei': 3676, 'beide': 1578, 'beim': 1577, 'da': 1815, 'dabei': 602,
'dazugekommen': 602, 'dazugestossen': 602, 'dazugestoßen': 602, 'dazwischen': 2514, 'dazwischengekommen': 11, 'der':
3173, 'drei': 1818, 'ebenfalls': 3677, 'ein': 1818, 'eine': 1818, 'einen': 1818, 'fuer': 1826, 'fur': 1829, 'ganze':
1817, 'gekommen': 602, 'halbe': 1818, 'hier': 602, 'ich': 3678, 'im': 1580, 'in': 1586, 'ins': 1580, 'kaffee': 1796,
'kurz': 1582, 'mir': 3679, 'mit': 3680, 'mitgekommen': 602, 'moment': 1796, 'n': 1818, 'nachmittag': 1796, 'ne': 1818,
'nicht': 3682, 'noch': 3677, 'online': 1811, 'per': 1812, 'remote': 1811, 'samt': 1793, 'sprung': 1796, 'std': 1796,
'stuendchen': 1796, 'stundchen': 1796, 'stunde': 1796, 'stunden': 1796, 'und': 1793, 'uns': 3679, 'vorbeigefahren':
602, 'vorbeigekommen': 602, 'vormittag': 1796, 'weile': 1796, 'wieder': 1578, 'wir': 3029, 'zu': 3683, 'zugeschaltet':
602, 'zum': 1843, 'zur': 1843, 'zwei': 1818}, {'der': 3657, 'die': 3657, 'ein': 3658, 'eine': 3659, 'jemand': 3667,
'was': 3667}, {'...': 3685, 'D': 3655}, {'<gone>': 602, 'N': 3664, 'ausgemacht': 3665, 'geplant': 3665, 'schon': 3666,
'verabredet': 3665}, {'an': 1577, 'auf': 1577, 'bei': 1577, 'beim': 1577, 'da': 602, 'in': 1577, 'zu': 1577}, {'':
(23, 'contact'), '<me>': 1583, '<my>': 602}, {'abend': 1796, 'ganze': 1817, 'halbe': 1817, 'kaffee': 1796, 'moment':
1796, 'nachmittag': 1796, 'paar': 3530, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stundchen': 1796, 'stunde':
1796, 'stunden': 1796, 'vormittag': 1796, 'weile': 1796}, {'an': 1577, 'auf': 1577, 'bei': 1577, 'beim': 1577, 'in':
1577, 'zu': 1577, 'zusammen': 0}, {'': (14, 'together'), '...': 2522, 'bei': 602, 'mit': 602}, {'...': 3687, 'D':
3669, 'N': 3664, 'abend': 1796, 'alle': 3688, 'am': 3670, 'an': 1577, 'anwesend': 602, 'auch': 3674, 'auf': 3675,
'aufgetaucht': 602, 'bei': 3689, 'beide': 1578, 'beim': 1577, 'da': 1815, 'dabei': 602, 'dazugekommen': 602,
'dazugestossen': 602, 'dazugestoßen': 602, 'drei': 1818, 'ebenfalls': 3677, 'ein': 3690, 'eine': 1818, 'einen': 1818,
'fuer': 1826, 'fur': 1829, 'ganze': 1817, 'gekommen': 602, 'halbe': 1818, 'hier': 602, 'ich': 3029, 'im': 1580, 'in':
1586, 'ins': 1580, 'jetzt': 3530, 'kaffee': 1796, 'kein': 3535, 'kurz': 1582, 'mit': 3680, 'mitgekommen': 602,
'moment': 1796, 'n': 1818, 'nachmittag': 1796, 'ne': 1818, 'nicht': 3534, 'noch': 3677, 'online': 1811, 'per': 1812,
'remote': 1811, 'samt': 1793, 'sprung': 1796, 'std': 1796, 'stuendchen': 1796, 'stundchen': 1796, 'stunde': 1796,
'stunden': 1796, 'und': 1793, 'vorbeigefahren': 602, 'vorbeigekommen': 602, 'vormittag': 1796, 'weile': 1796,
'wieder': 3691, 'wir': 3692, 'zu': 3683, 'zugeschaltet': 602, 'zum': 1843, 'zur': 1843, 'zwei': 1818}, {'uf': 1699},
{'auf': 1699, 'ich': 3123, 'immer': 3122, 'jetzt': 3121, 'no': 3694, 'weiterhin': 3121, 'wir': 3123}, {'': (7,
'waiting'), '<my>': 697}, {'^': 3696}, {'auf': 3697, 'ich': 3126, 'immer': 3122, 'jetzt': 3121, 'seit': 3125,
'weiterhin': 3121, 'wir': 3126}, {'called': 2419, 'canceled': 11, 'cancelled': 11, 'gecancelt': 11, 'ich': 2630,
'moved': 2420, 'postponed': 2420, 'pushed': 2420, 'rescheduled': 2420, 'shifted': 2420, 'wir': 2630, 'wohl': 507},
{'N': 11}, {'noch': 3700}, {'N': 3701}, {'': (13, 'talk'), 'nichts': 2274, 'noch': 2275}, {'waere': 530, 'ware': 530,
'wäre': 530}, {'ich': 3704}, {'geht': 1043, 'ginge': 1043}, {'<them>': 3706}, {'nach': 3707}, {'': (13, 'talk'),
'<they>': 3705, 'es': 3708}, {'koennte': 507, 'konnte': 507, 'könnte': 507}, {'<them>': 41, 'ich': 42, 'mich': 3128,
'wir': 42}, {'': (2, 'plan'), '<them>': 41, 'mit': 69}, {'': (2, 'plan'), '<them>': 41, 'ich': 3712, 'mich': 3128,
'mit': 69, 'wir': 42}, {'': (2, 'plan'), '<them>': 41}, {'ich': 42, 'wir': 3714}, {'auf': 2285, 'beim': 2285, 'da':
2285, 'fort': 2285, 'gerade': 2287, 'grad': 2287, 'hoere': 0, 'hore': 0, 'im': 2286, 'in': 2285, 'kurz': 2287, 'ned':
2287, 'net': 2287, 'nicht': 2287, 'unterwegs': 2285, 'weg': 2285}, {'er': 0, 'es': 3469, 'ich': 3716, 'sie': 0}, {'^':
1591, 'treffen': 69}, {'-angebot': 697, '-bericht': 697, '-entwurf': 697, '-konzept': 697, '-liste': 697, '-plan':
697, '-rechnung': 697, '-vorschlag': 697, '...': 1638, 'a': 1418, 'an': 1418, 'angebot': 697, 'antwort': 697,
'aufstellung': 697, 'bericht': 697, 'bestaetigung': 697, 'bestatigung': 697, 'das': 1418, 'den': 1418, 'die': 1418,
'ein': 1418, 'eine': 1418, 'einen': 1418, 'entscheidung': 697, 'entwurf': 697, 'freigabe': 697, 'gutachten': 697,
'konzept': 697, 'kostenvoranschlag': 697, 'liste': 697, 'n': 1418, 'nen': 1418, 'offerte': 697, 'plan': 697,
'prognose': 697, 'rechnung': 697, 'ruckmeldung': 697, 'rueckmeldung': 697, 'stellungnahme': 697, 'termin': 697,
'unterschrift': 697, 'vorschlag': 697, 'zahl': 697, 'zahlen': 697, 'zusage': 697}, {'^': 3719, 'von': 1424},
{'-angebot': 1350, '-bericht': 1350, '-entwurf': 1350, '-konzept': 1350, '-liste': 1350, '-plan': 1350, '-rechnung':
1350, '-vorschlag': 1350, '<thing>': 1350, '<work>': 1350, 'a': 1464, 'absagen': 81, 'an': 1464, 'angebot': 1350,
'antwort': 1350, 'aufstellung': 1350, 'bericht': 1350, 'bescheid': 1589, 'bestaetigung': 1350, 'bestatigung': 1350,
'das': 1464, 'den': 1464, 'die': 1464, 'ein': 1464, 'eine': 1464, 'einen': 1464, 'entscheidung': 1350, 'entwurf':
1350, 'feedback': 1590, 'fotos': 1350, 'freigabe': 1350, 'gutachten': 1350, 'konzept': 1350, 'kostenvoranschlag':
1350, 'liste': 1350, 'muster': 1350, 'n': 1464, 'nen': 1464, 'offerte': 1350, 'plan': 1350, 'prognose': 1350,
'rechnung': 1350, 'ruckmeldung': 1643, 'rueckmeldung': 1643, 'stellungnahme': 1350, 'termin': 1350, 'unterlagen':
1350, 'unterschrift': 1350, 'vertrag': 1350, 'vorschlag': 1350, 'zahl': 1350, 'zahlen': 1350, 'zusage': 1350,
'zusagen': 81}, {'...': 3330, '<them>': 41, 'druber': 3345, 'drueber': 3345, 'durch': 3348, 'erst': 3375, 'mal': 3375,
'mir': 3380, 'noch': 3375, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3380}, {'druber': 3345, 'drueber': 3345, 'durch': 3348, 'erst': 3375, 'mal': 3375, 'nicht':
2853, 'noch': 3375, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0}, {'...': 3718, '<me>': 679, '<until>': 3720, '^': 3721, 'dass': 1652, 'druber': 3345, 'drueber':
3345, 'durch': 3348, 'erst': 3375, 'ich': 3722, 'mal': 3375, 'mir': 3723, 'nicht': 2853, 'noch': 3375, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3380, 'wir': 3722},
{'durchgegangen': 43}, {'<work>': 3725}, {'s': 3726}, {'<their>': 3726, 'N': 3727, 'persoenlich': 604, 'personlich':
606, 'vor': 609}, {'...': 2989, '<vowed>': 803, '^': 811, 'am': 815, 'auf': 815, 'beigebracht': 818, 'beim': 815,
'darum': 820, 'drum': 820, 'erklaert': 828, 'erklart': 829, 'erlaeutert': 828, 'erlautert': 829, 'ersucht': 819,
'gebeten': 819, 'gesagt': 834, 'geschrieben': 834, 'gezeigt': 818, 'gsagt': 834, 'gschriebn': 834, 'im': 815, 'per':
815, 'um': 90, 'via': 815, 'vorgefuehrt': 828, 'vorgefuhrt': 829}, {'...': 2989, '<vowed>': 803, '^': 811, 'am': 815,
'auf': 815, 'beigebracht': 818, 'beim': 815, 'darum': 820, 'drum': 820, 'erklaert': 828, 'erklart': 829, 'erlaeutert':
828, 'erlautert': 829, 'ersucht': 819, 'gebeten': 819, 'gezeigt': 818, 'im': 815, 'per': 815, 'um': 90, 'via': 815,
'vorgefuehrt': 828, 'vorgefuhrt': 829}, {'...': 2987, '<them>': 3730, '<title>': 844, '<vowed>': 842, '^': 811,
'alles': 2992, 'das': 2992, 'den': 2992, 'die': 2992, 'es': 2992, 'ihn': 2992, 'mit': 929, 'sie': 2992}, {'...': 2987,
'<them>': 3729, '<title>': 844, '<vowed>': 842, '^': 811, 'alles': 2992, 'das': 2992, 'den': 2992, 'die': 2992, 'es':
2993, 'gesagt': 834, 'geschrieben': 834, 'gsagt': 834, 'gschriebn': 834, 'ich': 3731, 'ihn': 2992, 'leider': 883,
'mit': 929, 'nicht': 882, 'sie': 2992, 'wir': 3731}, {'...': 120}, {'<deed1>': 3733, '<give1>': 2999, '<sees1>': 3002,
'<serves>': 3009}, {'ich': 2530, 'von': 2529, 'wir': 2530}, {'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69,
'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'zusammen': 69}, {'...': 571, 'D': 69, 'alle': 69, 'am': 69, 'auf':
69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3736, 'zusammen': 69}, {'alle':
69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3736,
'zusammen': 69}, {'<them>': 3053, '^': 15, 'ich': 3059, 'mich': 3056, 'uns': 3056, 'wir': 3059}, {'<them>': 3053, '^':
15, 'ich': 3071, 'mich': 3068, 'uns': 3068, 'wir': 3071}, {'<them>': 3053, '^': 15, 'ich': 3078, 'mich': 3075, 'uns':
3075, 'wir': 3078}, {'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69,
'miteinander': 69, 'zusammen': 69}, {'...': 571, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69,
'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3742, 'zusammen': 69}, {'<gone>': 602, '<their>': 3726, 'N':
3727}, {'...': 3744, '<their>': 3726, 'D': 1957, 'N': 3727, '^': 3026, 'ich': 3029, 'jetzt': 3028, 'leider': 2517,
'nicht': 2516, 'nun': 3028, 'wir': 3029}, {'<them>': 3094, 'auf': 1768, 'besser': 530, 'dringend': 530, 'endlich':
530, 'lieber': 530, 'mich': 3033, 'mir': 3033, 'niemals': 530, 'unbedingt': 530, 'uns': 3033}, {'': (2, 'plan'),
'...': 571, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69,
'miteinander': 69, 'uns': 3736, 'zusammen': 69}, {'dritt': 940, 'fuenft': 940, 'funft': 940, 'viert': 940, 'zweit':
940}, {'...': 2522, 'ich': 3029, 'wir': 3029, 'zu': 3748}, {'...': 3728, '<acts1>': 626, '<have>': 3732, '<should>':
1025, '<their>': 3726, 'N': 3727, '^': 3734, 'arbeite': 3016, 'auf': 2890, 'begleite': 3020, 'begleiten': 3020,
'beide': 940, 'beiden': 940, 'bereite': 3016, 'besuchen': 631, 'bin': 3093, 'braeuchte': 3735, 'brauch': 2534,
'brauche': 2534, 'brauchen': 2534, 'brauchte': 3735, 'bräuchte': 3735, 'darf': 3036, 'drei': 940, 'duerfen': 3036,
'durfen': 3036, 'erhoffe': 2711, 'erwarte': 2724, 'erwarten': 2724, 'essen': 3737, 'fahr': 3037, 'fahre': 3037,
'fahren': 631, 'feiern': 3737, 'fliegen': 631, 'freu': 3040, 'freue': 3040, 'freuen': 3040, 'geh': 3037, 'gehe': 3037,
'gehen': 631, 'grillen': 3738, 'halten': 631, 'hol': 3020, 'hole': 3020, 'holen': 3020, 'kochen': 3738, 'leg': 3016,
'lege': 3016, 'machen': 631, 'mit': 2523, 'mochte': 42, 'mochten': 42, 'moechte': 42, 'moechten': 42, 'muass': 588,
'mues': 588, 'muessen': 3739, 'muesste': 3065, 'muessten': 3065, 'muss': 3740, 'mussen': 3741, 'musste': 3082,
'mussten': 3082, 'möchte': 42, 'müsste': 3082, 'müssten': 3082, 'reden': 631, 'samma': 3089, 'schuld': 3090,
'schulde': 3090, 'schulden': 3091, 'seh': 3092, 'sehe': 3092, 'sehen': 3743, 'sind': 3745, 'soll': 3746, 'solle':
3096, 'sollen': 3098, 'solln': 3099, 'sollte': 3102, 'sollten': 3102, 'sprechen': 631, 'starten': 631, 'stell': 3016,
'stelle': 3016, 'stossen': 3738, 'telefonieren': 631, 'treffen': 3747, 'veranstalten': 631, 'vier': 940, 'war': 3089,
'waren': 3749, 'wart': 3124, 'warte': 3127, 'warten': 3127, 'werd': 42, 'werde': 42, 'werden': 42, 'will': 42,
'wollen': 42, 'zoomen': 631, 'zwei': 940}, {'^': 1591, 'nichts': 11, 'nix': 11}, {'nichts': 11, 'nix': 11}, {'...':
3752, 'nichts': 11, 'nix': 11}, {'...': 3751, '<me>': 679, '<until>': 1867, '^': 1591, 'das': 3753, 'es': 3753,
'gestrichen': 11, 'ist': 643, 'kommen': 69, 'nichts': 11, 'nix': 11, 'stattfinden': 69, 'wurde': 643}, {'...': 3752,
'das': 3753, 'es': 3753, 'nichts': 11, 'nix': 11}, {'me': 940}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0,
'sie': 0}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3758}, {'^':
3759}, {'<them>': 3760, 'D': 3760, '^': 3759, 'noch': 3760}, {'ich': 3761, 'wir': 3761}, {'muss': 15, 'mussen': 15,
'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3763}, {'^': 3764}, {'<them>': 3765, 'D':
3765, '^': 3764, 'noch': 3765}, {'ich': 3766, 'wir': 3766}, {'...': 3330, 'dass': 1652, 'ich': 3331, 'wir': 3331},
{'anrufen': 11, 'besuchen': 11, 'essen': 11, 'fragen': 11, 'gehen': 11, 'gratulieren': 11, 'mailen': 11, 'muessen':
11, 'mussen': 11, 'schreiben': 11, 'sehen': 11, 'sollen': 11, 'sprechen': 11, 'treffen': 11, 'vorbeischauen': 11,
'wollen': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 3769, 'eigentlich': 11}, {'...': 3769, '<me>': 679,
'eigentlich': 11, 'ich': 11, 'wir': 11}, {'...': 3769, 'eigentlich': 11, 'ich': 11, 'wir': 11}, {'<them>': 2590, 'D':
2590, '^': 2588, 'noch': 2590}, {'ich': 3773, 'wir': 3773}, {'gehalten': 782}, {'N': 3775}, {'...': 2481, 'fuer':
3776, 'fur': 3776}, {'<they>': 1762, '^': 1766, 'an': 1761, 'gern': 507, 'gerne': 507}, {'abgemacht': 2886,
'ausgemacht': 2886, 'beschlossen': 2886, 'besprochen': 2886, 'festgelegt': 2886, 'nichts': 11, 'nix': 11,
'vereinbart': 2886}, {'...': 3779, '<they>': 1762, '^': 1766, 'abgemacht': 69, 'abgesagt': 11, 'an': 1761,
'angesetzt': 69, 'ausgemacht': 69, 'das': 3753, 'eingeplant': 69, 'eingetragen': 69, 'es': 3753, 'festgelegt': 69,
'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'gern': 507, 'gerne': 507, 'gestrichen': 11, 'ist': 643, 'kurzfristig':
2914, 'mir': 2915, 'nichts': 11, 'nix': 11, 'reserviert': 69, 'spontan': 2914, 'terminiert': 69, 'uns': 2915,
'vereinbart': 69, 'verschoben': 2390, 'wieder': 2914, 'wurde': 643}, {'abgemacht': 69, 'angesetzt': 69, 'ausgemacht':
69, 'eingeplant': 69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'reserviert':
69, 'terminiert': 69, 'vereinbart': 69}, {'was': 3667}, {'...': 3782, '<they>': 3654, 'D': 3655}, {'should': 530},
{'': (14, 'together'), '...': 3154}, {'koennte': 2448, 'konnte': 2448, 'könnte': 2448, 'mochte': 2448, 'moechte':
2448, 'muesste': 2448, 'muessten': 2448, 'musste': 2448, 'mussten': 2448, 'möchte': 2448, 'müsste': 2448, 'müssten':
2448, 'sollte': 2448, 'sollten': 2448, 'will': 2448}, {'<me>': 3785, '<them>': 3786, 'das': 2308, 'dem': 2308, 'den':
2308, 'der': 2308, 'die': 2308, 'dritt': 940, 'erreichen': 1345, 'erwischen': 1345, 'fuenft': 940, 'funft': 940,
'sechst': 940, 'viert': 940, 'zweit': 940}, {'getroffen': 602}, {'': (14, 'together'), 'gewesen': 602}, {'$': 587,
'...': 610, '//': 619, '0': 620, '2x': 625, '3x': 625, '4x': 625, '<acts1>': 628, '<agreed>': 630, '<and>': 634,
'<appointment>': 644, '<bookable>': 646, '<counsel>': 653, '<give1>': 654, '<gone>': 602, '<handed>': 658, '<hat>':
754, '<have>': 938, '<helper>': 939, '<me>': 944, '<my>': 954, '<needs>': 961, '<not>': 966, '<said>': 975, '<saysv>':
1023, '<sends3>': 84, '<should>': 1026, '<their>': 1045, '<them>': 1246, '<they>': 1909, '<thing>': 1914, '<to_them>':
1915, '<tool>': 1923, '<until>': 1930, '<vowed>': 1932, '<will3>': 1933, '<work>': 1937, 'D': 2019, 'N': 2170, '^':
2252, 'abgeblasen': 11, 'abgefahren': 602, 'abgegangen': 602, 'abgehangen': 602, 'abgeholt': 602, 'abgemacht': 2253,
'abgesagt': 11, 'abgeschlossen': 602, 'abgeschritten': 602, 'abgestimmt': 602, 'abgmacht': 2254, 'absage': 2258,
'absolutely': 2259, 'action': 2262, 'aenderungsvorschlaege': 2273, 'aergert': 1388, 'ahnt': 2276, 'alles': 2279,
'als': 2291, 'am': 2298, 'an': 2320, 'and': 2321, 'anderungsvorschlage': 2332, 'anfrage': 2335, 'angeblich': 0,
'angebot': 2336, 'angechattet': 602, 'angefragt': 2337, 'angepingt': 602, 'angerufen': 602, 'angeschrieben': 602,
'angesetzt': 69, 'angesprochen': 602, 'angestossen': 602, 'angetextet': 602, 'angetroffen': 602, 'anmerkungen': 2347,
'anruf': 2348, 'anrufbeantworter': 11, 'anrufen': 2349, 'ans': 2350, 'anscheinend': 0, 'anstehend': 69, 'anstehender':
69, 'antwort': 2351, 'antwortet': 2352, 'antwortete': 602, 'anwesend': 2353, 'anzuklingeln': 1345, 'anzurufen': 1345,
'apero': 602, 'apéro': 602, 'arbeitet': 2354, 'are': 2356, 'argert': 1388, 'asked': 2334, 'ass': 1394, 'assen': 602,
'auf': 2391, 'aufgabe': 2395, 'aufgaben': 2261, 'aufgesucht': 602, 'aufs': 2396, 'aus': 2400, 'ausgefallen': 11,
'ausgefuehrt': 602, 'ausgefuhrt': 602, 'ausgeheckt': 602, 'ausgemacht': 2253, 'ausgesprochen': 602, 'ausgetauscht':
602, 'ausgetueftelt': 602, 'ausgetuftelt': 602, 'ausgmacht': 2253, 'bailed': 2402, 'ball': 2409, 'bat': 2410,
'because': 0, 'bedankt': 2416, 'bedankte': 2416, 'beehrt': 2418, 'been': 2421, 'begegnet': 602, 'begegnete': 602,
'beginnt': 2354, 'begleitet': 602, 'begluckwunscht': 602, 'beglueckwuenscht': 602, 'begutachtet': 602, 'behauptet': 0,
'bei': 2456, 'beide': 880, 'beim': 2465, 'bekomm': 2471, 'bekomme': 2471, 'bekommen': 2474, 'bekommt': 2475,
'benoetigt': 2476, 'benotigt': 2477, 'beraten': 602, 'beratschlagen': 602, 'beratschlagt': 602, 'bergtour': 602,
'berichten': 2478, 'berichtet': 0, 'berichtete': 2480, 'beschwert': 1388, 'besetzt': 11, 'besichtigt': 602,
'besprechung': 2482, 'besprochen': 602, 'besteht': 1387, 'besuch': 2483, 'besuche': 2484, 'besuchen': 2485, 'besucht':
2486, 'besuchte': 602, 'bevor': 0, 'bevorstehend': 69, 'bier': 602, 'bierchen': 602, 'biere': 602, 'bietet': 1391,
'big': 2489, 'bin': 2525, 'bitte': 2528, 'bittet': 1393, 'bleibt': 2354, 'bloss': 2528, 'bloß': 2528, 'blumen': 2336,
'booked': 2355, 'bot': 1391, 'bouldern': 602, 'braeuchte': 2531, 'brainstorming': 507, 'brauch': 2534, 'brauche':
2534, 'brauchen': 2534, 'braucht': 2536, 'brauchte': 2537, 'brief': 2538, 'bring': 2543, 'bringe': 2543, 'bringen':
2544, 'bringt': 2544, 'brunche': 2545, 'bräuchte': 2537, 'call': 2548, 'called': 2550, 'can': 2553, 'canceled': 11,
'cancelled': 2554, 'cancelt': 11, 'coaching': 2557, 'coachingstunde': 2556, 'combox': 11, 'coming': 2558, 'confirmed':
2355, 'connect': 2561, 'connected': 2562, 'could': 2553, 'couldn': 2553, 'da': 2563, 'dachte': 2567, 'dachten': 2569,
'dafuer': 2570, 'dafur': 2570, 'damit': 0, 'dank': 2571, 'danke': 2574, 'dankeschoen': 2573, 'dankeschon': 2573,
'dankt': 2416, 'daran': 2577, 'darf': 2582, 'das': 2597, 'dass': 2606, 'dates': 2607, 'daumen': 2611, 'debattiert':
602, 'deck': 2614, 'dem': 2618, 'den': 2619, 'denen': 2618, 'denk': 2621, 'denke': 2624, 'denkt': 0, 'denn': 0, 'der':
2638, 'deren': 0, 'dessen': 0, 'did': 2642, 'didn': 2642, 'die': 2646, 'dienst': 2649, 'dinner': 2482, 'diskutiert':
602, 'dm': 2336, 'does': 2642, 'doesn': 2642, 'draengt': 1457, 'dran': 2650, 'drangt': 1457, 'dreimal': 625, 'dringt':
1387, 'drink': 602, 'drinks': 602, 'durch': 2653, 'durchackert': 602, 'durchdiskutiert': 602, 'durchexerziert': 602,
'durchgeackert': 602, 'durchgearbeitet': 602, 'durchgegangen': 602, 'durchgekaut': 602, 'durchgeklingelt': 602,
'durchgerechnet': 602, 'durchgerufen': 602, 'durchgesprochen': 602, 'e': 2655, 'ehrenamt': 2656, 'ehrenamtlich': 2664,
'ehrenamtsarbeit': 595, 'eigentlich': 2672, 'ein': 2689, 'einander': 2690, 'eine': 2691, 'einer': 2692, 'einfach':
594, 'eingekehrt': 602, 'eingeladen': 2693, 'eingeplant': 69, 'eingetragen': 69, 'einladung': 2336, 'einsatz': 2649,
'email': 2694, 'emailed': 2550, 'empfahl': 1460, 'empfehlen': 1460, 'empfehlung': 2697, 'empfehlungsschreiben': 2290,
'empfiehlt': 1460, 'entfaellt': 11, 'entfallen': 11, 'entfallt': 11, 'entfiel': 11, 'entschuldigung': 2258, 'er':
2705, 'ergebnis': 0, 'erhalte': 2706, 'erhoffe': 2711, 'erinnere': 2713, 'erinnerung': 2714, 'erklaert': 2719,
'erklaerung': 2258, 'erklart': 2719, 'erklarung': 2258, 'ermahnt': 1462, 'ermutigt': 1462, 'eroeffnung': 2721,
'eroffnung': 2721, 'erreichen': 2349, 'erreicht': 602, 'ersatztermin': 1968, 'erschien': 1875, 'erwarte': 2724,
'erwarten': 2724, 'erwartet': 1466, 'erwischt': 602, 'erzaehlt': 2728, 'erzaehlte': 2480, 'erzahlt': 2728, 'erzahlte':
2480, 'es': 2730, 'esse': 2732, 'essen': 2734, 'ewig': 2737, 'f': 2738, 'faellt': 2741, 'faend': 2742, 'faende': 2742,
'faengt': 2743, 'fahr': 2484, 'fahre': 2484, 'fahren': 1962, 'falls': 0, 'fallt': 2741, 'fand': 2748, 'fande': 2742,
'fanden': 2745, 'fangt': 2743, 'fazit': 0, 'feedback': 2754, 'fehlen': 2757, 'fehlt': 2757, 'feier': 2721,
'feierabendbier': 602, 'feiern': 1962, 'feiert': 2760, 'festgelegt': 2761, 'fiel': 2762, 'fielen': 2763, 'findet':
2764, 'fitness': 602, 'fix': 2765, 'fixiert': 69, 'flachgefallen': 11, 'flaked': 2402, 'fliege': 2484, 'flossen':
2774, 'follow': 2776, 'fordert': 1484, 'frag': 2777, 'frage': 2778, 'fragen': 2349, 'fragt': 1487, 'fragte': 2779,
'freiwillig': 2782, 'freiwillige': 2283, 'freiwilligenarbeit': 595, 'freiwilligeneinsatz': 595, 'freiwilliger': 2283,
'freu': 2784, 'freue': 2784, 'freut': 1388, 'fruehstueck': 2545, 'fruehstuecke': 2545, 'fruhstuck': 2545,
'fruhstucke': 2545, 'fuenfmal': 2786, 'fuer': 2820, 'fuerchtet': 0, 'funfmal': 2822, 'funkstille': 2823, 'fur': 2843,
'furchtet': 0, 'fussball': 602, 'fänd': 2742, 'gab': 1500, 'gaben': 1502, 'ganz': 2844, 'gassi': 602, 'gearbeitet':
602, 'gebastelt': 602, 'gebowlt': 602, 'gebrainstormt': 602, 'gebruncht': 602, 'gebucht': 69, 'geburtstag': 2846,
'gecancelled': 11, 'gecancelt': 11, 'gechattet': 602, 'gechillt': 602, 'gecoacht': 602, 'gedanke': 507, 'gedankt':
602, 'geeinigt': 602, 'gefachsimpelt': 602, 'gefahren': 602, 'gefeiert': 602, 'geflogen': 602, 'gefragt': 2337,
'gefruehstueckt': 602, 'gefruehstuekt': 602, 'gefruhstuckt': 602, 'gefruhstukt': 602, 'gefuehrt': 602, 'gefuhrt': 602,
'gegangen': 602, 'gegessen': 602, 'geghostet': 11, 'gegrillt': 602, 'geh': 2484, 'gehabt': 602, 'gehalten': 602,
'gehe': 2484, 'gehen': 2847, 'gehoert': 2848, 'geholfen': 602, 'gehort': 2848, 'geht': 2858, 'gejasst': 602,
'gejausnet': 602, 'gejoggt': 602, 'gekickt': 602, 'geklettert': 602, 'gekloent': 602, 'geklont': 602, 'gelaestert':
602, 'gelastert': 602, 'gelaufen': 602, 'gelernt': 602, 'gemailt': 602, 'gemeinnuetzig': 595, 'gemeinnutzig': 595,
'gemeinsam': 940, 'gemeint': 2719, 'gemoved': 1968, 'gepicknickt': 602, 'gepingt': 602, 'gepitcht': 602, 'geplant':
2761, 'geplatzt': 11, 'geplatzter': 11, 'geplaudert': 602, 'geprobt': 602, 'gequatscht': 602, 'geredet': 602,
'geruchten': 2478, 'geruchteweise': 0, 'geruechten': 2478, 'geruechteweise': 0, 'gesagt': 2862, 'geschlemmt': 602,
'geschnackt': 602, 'geschoben': 2863, 'geschrieben': 2864, 'gesehen': 2869, 'gesellte': 2875, 'gesellten': 2875,
'gesessen': 602, 'gesimst': 602, 'geskypt': 602, 'gespielt': 602, 'gesprachsrunde': 602, 'gespraechsrunde': 602,
'gesprochen': 602, 'gestritten': 602, 'gesungen': 602, 'getagt': 602, 'getextet': 602, 'getraenke': 2877, 'getraeumt':
2878, 'getranke': 2877, 'getratscht': 602, 'getraumt': 2878, 'getroffen': 602, 'getrunken': 602, 'gevespert': 602,
'gewandert': 602, 'gewerkelt': 602, 'gewesen': 602, 'geworkshopt': 602, 'gezoomt': 602, 'gfixt': 69, 'gha': 602,
'ghostet': 2879, 'gibt': 1502, 'ging': 2881, 'ginge': 2882, 'gingen': 2883, 'glatt': 2884, 'glaubt': 0, 'gluehwein':
602, 'gluhwein': 602, 'gmacht': 602, 'golf': 602, 'golfrunde': 602, 'got': 2885, 'gotta': 41, 'gratscht': 602,
'gratuliert': 602, 'gredet': 602, 'gredt': 602, 'gruble': 507, 'grueble': 507, 'gseh': 602, 'gseit': 602, 'gsessen':
602, 'gsessn': 602, 'gsi': 602, 'gsproche': 602, 'gsprochen': 602, 'gtroffe': 602, 'gutes': 2683, 'hab': 2917, 'habe':
2919, 'haben': 2928, 'habs': 2900, 'haengen': 943, 'haett': 2931, 'haette': 2935, 'haetten': 2936, 'haettn': 2938,
'ham': 2940, 'hangen': 943, 'has': 2942, 'hat': 2958, 'hatt': 2960, 'hatte': 2967, 'hatten': 2969, 'hattn': 2938,
'hausaufgabe': 2395, 'have': 2970, 'he': 2972, 'hebt': 2974, 'heisst': 2975, 'heißt': 2975, 'herzlichen': 2976,
'hiess': 2975, 'hingesetzt': 602, 'hob': 2974, 'hochzeit': 2721, 'hochzeitstag': 2977, 'hockte': 2979, 'hockten':
2979, 'hoere': 2848, 'hoert': 2980, 'hofft': 0, 'holt': 2981, 'hore': 2848, 'hort': 2980, 'hundertmal': 625, 'hätte':
2982, 'hätten': 2983, 'i': 2984, 'ich': 3131, 'idee': 507, 'ihm': 3134, 'ihn': 880, 'ihnen': 3135, 'ihr': 3136,
'ihre': 3137, 'ihrer': 3141, 'im': 3142, 'immer': 3147, 'in': 3152, 'info': 2258, 'informierte': 3153, 'ins': 3155,
'inspiziert': 602, 'interviewt': 602, 'interviewte': 1357, 'intro': 3162, 'introduced': 3164, 'intros': 3165, 'is':
3166, 'ist': 3179, 'ja': 2528, 'jassen': 602, 'jetzt': 3180, 'joggen': 1556, 'joggingrunde': 602, 'kaffee': 3181,
'kalendereintrag': 69, 'kam': 3187, 'kamen': 3189, 'kams': 3190, 'kann': 3191, 'karte': 2336, 'kartenabend': 602,
'kartons': 3192, 'kein': 3199, 'keine': 3207, 'keinen': 3208, 'keiner': 3214, 'keinerlei': 620, 'kennen': 3215,
'kennengelernt': 602, 'kickoff': 2482, 'kino': 602, 'kisten': 3192, 'klappt': 1875, 'klappte': 1875, 'kleider': 2877,
'kleidung': 2877, 'klettern': 602, 'knapp': 3216, 'koennen': 3217, 'koennte': 3218, 'koennten': 3220, 'komme': 3222,
'kommen': 2418, 'kommentare': 2347, 'kommt': 3224, 'komplett': 2884, 'kondoliert': 602, 'konferiert': 602, 'konnen':
3217, 'konnte': 3218, 'konnten': 3220, 'kontakt': 3239, 'konzert': 2721, 'korrekturen': 2347, 'korrekturvorschlaege':
3241, 'korrekturvorschlage': 3243, 'krieg': 2471, 'kriege': 2471, 'kriegen': 2474, 'kriegt': 2475, 'kuchen': 2877,
'kuemmern': 1608, 'kuemmert': 1608, 'kummern': 1608, 'kummert': 1608, 'kunnt': 602, 'kurzfristig': 2914, 'könnte':
3218, 'könnten': 3220, 'lag': 3246, 'lange': 2737, 'lasse': 3247, 'laufrunde': 602, 'laut': 3248, 'lead': 3251,
'lebensmittel': 2877, 'lebenszeichen': 2258, 'legt': 1616, 'legte': 1616, 'leider': 3253, 'lesung': 2721, 'lief':
3254, 'liegt': 3256, 'liess': 3247, 'liest': 2980, 'ließ': 3247, 'lunch': 2548, 'mache': 3258, 'macht': 3258, 'mahnt':
1462, 'mail': 3263, 'mailbox': 11, 'mailt': 1627, 'mailte': 3264, 'mal': 3267, 'man': 3271, 'medien': 2478, 'meeting':
2548, 'mega': 594, 'mehrfach': 625, 'mehrmals': 625, 'mein': 3273, 'meine': 3274, 'meinerseits': 3276, 'meint': 0,
'meinte': 0, 'meld': 3051, 'melde': 3051, 'meldet': 3278, 'meldete': 3279, 'meldung': 2258, 'memo': 7, 'mentorats':
3280, 'mentoring': 3286, 'mentoringstunde': 3287, 'merci': 3288, 'merke': 7, 'merken': 7, 'messaged': 2550, 'mich':
3297, 'mir': 3304, 'mit': 3324, 'miteinander': 3325, 'mobel': 3192, 'mochte': 3332, 'moebel': 3192, 'moechte': 3337,
'moved': 3339, 'muass': 3340, 'mues': 3340, 'muess': 3341, 'muessen': 3354, 'muesst': 3359, 'muesste': 3369,
'muessten': 3371, 'munkelt': 2980, 'musiziert': 602, 'muss': 3385, 'mussen': 3391, 'musst': 3359, 'musste': 3398,
'mussten': 3400, 'mut': 3402, 'möchte': 3332, 'müss': 3341, 'müsste': 3405, 'müssten': 3407, 'nach': 3410, 'nachdem':
0, 'nachgedacht': 3411, 'nachgefasst': 602, 'nachgefragt': 2337, 'nachgehakt': 3412, 'nachgeholt': 3180, 'nachricht':
3413, 'nachste': 3415, 'nachster': 3417, 'naechste': 3419, 'naechster': 3421, 'naemlich': 0, 'nahm': 2974, 'name':
3423, 'namenstag': 3424, 'namlich': 0, 'natuerlich': 594, 'naturlich': 594, 'ned': 3426, 'need': 2970, 'nehm': 2543,
'nehme': 2543, 'net': 3427, 'neuer': 3428, 'never': 3429, 'next': 3431, 'nich': 3432, 'nicht': 3438, 'nichts': 3443,
'nie': 3444, 'niemand': 3445, 'niemanden': 3447, 'nimmt': 2974, 'nit': 3432, 'nix': 3448, 'no': 3449, 'noch': 3455,
'nod': 3456, 'noed': 3456, 'noshow': 11, 'note': 3458, 'notiz': 3462, 'null': 620, 'nur': 3468, 'ob': 3470, 'obwohl':
0, 'offen': 2530, 'offenbar': 0, 'offene': 3471, 'offener': 3472, 'offensichtlich': 0, 'ohne': 3474, 'oper': 602,
'owe': 588, 'owes': 1700, 'padel': 602, 'paket': 2336, 'pakete': 2877, 'party': 2721, 'pass': 3088, 'passe': 3088,
'pendenz': 2261, 'pendenzen': 7, 'philosophiert': 602, 'ping': 3475, 'pinged': 2550, 'pitch': 3478, 'pitchtraining':
3479, 'pladiert': 1701, 'pladierte': 1701, 'plaediert': 1702, 'plaedierte': 1702, 'planned': 2355, 'platzte': 11,
'plauderei': 602, 'plauderte': 602, 'plausch': 602, 'plauscht': 602, 'pocht': 1387, 'poker': 602, 'post': 3480,
'postkarte': 2336, 'postponed': 2420, 'premiere': 2721, 'pro': 3481, 'probehoeren': 3482, 'probehoren': 3483,
'probevortrag': 3484, 'probier': 3487, 'probiere': 3487, 'probiers': 3487, 'promised': 588, 'props': 3488, 'pushed':
3339, 'quatschte': 602, 'radtour': 602, 'raet': 1708, 'randnotizen': 3490, 'rat': 1708, 'raten': 1708, 'ratsch': 602,
'reagiert': 1875, 'recommended': 530, 'recommends': 530, 'rede': 2484, 'reden': 1962, 'redete': 1394, 'referenz':
3493, 'referred': 2289, 'remind': 3494, 'reminder': 7, 'rescheduled': 3495, 'reviewed': 3496, 'rief': 3498, 'riet':
1708, 'rieten': 1708, 'ruckmeldung': 3243, 'ruckmeldungen': 3243, 'ruckruf': 3499, 'rueckmeldung': 3241,
'rueckmeldungen': 3241, 'rueckruf': 3499, 'ruehrt': 1630, 'ruehrte': 1630, 'ruft': 3501, 'ruhrt': 1630, 'ruhrte':
1630, 'rumgehangen': 602, 'rät': 1708, 'sagt': 3503, 'sagte': 3504, 'said': 3505, 'samma': 3089, 'samt': 3506, 'san':
3507, 'sass': 3509, 'sassen': 3510, 'sauna': 602, 'sausen': 942, 'save': 3512, 'says': 3505, 'saß': 3509, 'saßen':
3510, 'schach': 602, 'schaute': 3513, 'schauten': 2875, 'scheduled': 2355, 'scheinbar': 0, 'schicht': 2649,
'schieben': 2863, 'schiebt': 3514, 'schlaegt': 1730, 'schlagt': 1730, 'schlug': 1730, 'schlägt': 1730, 'schneite':
2875, 'schon': 3519, 'schreibt': 3520, 'schrieb': 3264, 'schuld': 3090, 'schulde': 3090, 'schulden': 3521, 'schuldet':
1742, 'schwaetzchen': 602, 'schwatz': 602, 'schwatzchen': 602, 'seh': 3522, 'sehe': 3522, 'sehen': 3525, 'sein': 3137,
'seine': 3137, 'seiner': 3141, 'seit': 3526, 'sendepause': 2823, 'setz': 2009, 'setze': 2009, 'setzen': 2009,
'setzte': 2875, 'setzten': 2875, 'she': 2972, 'shifted': 2420, 'shoutout': 3488, 'sie': 3527, 'sieht': 2980, 'simse':
3475, 'since': 3528, 'sind': 3538, 'sitzen': 943, 'sitzung': 2482, 'skifahren': 602, 'skitour': 602, 'skypen': 1962,
'sms': 3539, 'sobald': 0, 'solange': 0, 'soll': 3541, 'sollen': 3543, 'sollt': 3046, 'sollte': 3547, 'sollten': 3548,
'sozialeinsatz': 595, 'sparring': 3549, 'sparrings': 3280, 'spazieren': 3550, 'spaziergang': 602, 'spenden': 2877,
'spendenaktion': 595, 'spontan': 2914, 'sprach': 1394, 'sprachen': 602, 'sprachnachricht': 2336, 'sprech': 2484,
'spreche': 2484, 'sprechen': 3551, 'spritzer': 602, 'squash': 602, 'stand': 1753, 'standen': 1753, 'startet': 2354,
'statt': 2570, 'stattdessen': 2570, 'stehen': 3552, 'steht': 3553, 'stiess': 2875, 'stiessen': 2875, 'stieß': 2875,
'stießen': 2875, 'still': 2259, 'stood': 3554, 'storniert': 11, 'suppe': 2877, 'taet': 3555, 'tafel': 1069, 'tarock':
602, 'tat': 3555, 'tauchte': 3557, 'taufe': 2721, 'tauschte': 3558, 'tauschten': 602, 'tausend': 2976, 'teilgenommen':
3559, 'teilnehmende': 602, 'telefonierd': 602, 'telefoniere': 2484, 'telefonieren': 1962, 'telefoniert': 3560,
'telefonierte': 602, 'telefonierten': 602, 'tennis': 602, 'termin': 2548, 'terminiert': 69, 'terminvorschlag': 69,
'text': 3475, 'texted': 2550, 'textet': 1627, 'thanks': 3561, 'theater': 602, 'they': 2972, 'thinks': 1714, 'three':
3562, 'thx': 2487, 'times': 2259, 'to': 3564, 'todo': 3563, 'todos': 2261, 'told': 3567, 'total': 2884, 'traeumte':
507, 'traf': 602, 'trafen': 602, 'tratscht': 602, 'traumte': 507, 'treff': 3568, 'treffe': 3569, 'treffen': 3571,
'trifft': 3572, 'troffe': 602, 'troffn': 602, 'trost': 3402, 'twice': 2259, 'tät': 3555, 'uban': 3575, 'uber': 3577,
'uberleg': 3579, 'uberlege': 3580, 'ubern': 3575, 'ueban': 3575, 'ueber': 3582, 'ueberleg': 3579, 'ueberlege': 3580,
'uebern': 3575, 'um': 3583, 'umgebucht': 2863, 'umgelegt': 2863, 'umsonst': 3584, 'umzugskisten': 3192, 'und': 3585,
'unentgeltlich': 595, 'unerreichbar': 11, 'uns': 3586, 'unsicher': 3587, 'unter': 3589, 'unterhalten': 602,
'unterhielt': 3558, 'unterhielten': 602, 'unterrichtet': 602, 'unterschrieben': 602, 'unterzeichnet': 602, 'v': 3597,
'verabredet': 69, 'verabschiedet': 602, 'verabschiedung': 602, 'verbaselt': 11, 'verbesserungsvorschlaege': 2273,
'verbesserungsvorschlage': 2332, 'verbummelt': 11, 'vereinbart': 3598, 'vergebens': 3599, 'vergeblich': 3600,
'vergessen': 3604, 'verhandelt': 602, 'verkostet': 602, 'verlangt': 1484, 'verlegt': 2390, 'vermisse': 507,
'vernissage': 2721, 'verpasst': 11, 'verpasster': 3605, 'verpennt': 11, 'verplant': 11, 'versaeumt': 11, 'versaumt':
11, 'verschieben': 3606, 'verschiebt': 3607, 'verschlafen': 11, 'verschobe': 3608, 'verschoben': 2390, 'verschwitzt':
11, 'versoehnt': 602, 'versohnt': 602, 'versprach': 3610, 'versprech': 3112, 'verspreche': 3112, 'verspricht': 1783,
'versuch': 3487, 'versuche': 3487, 'versuchs': 3487, 'versucht': 3611, 'vertagt': 2390, 'vertroestet': 11,
'vertrostet': 11, 'vielen': 2976, 'vielleicht': 3612, 'viermal': 625, 'voellig': 2884, 'voll': 594, 'vollig': 2884,
'volunteered': 3613, 'volunteering': 3613, 'vom': 3617, 'von': 3648, 'vor': 3650, 'vorbeigekommen': 602,
'vorbeigeschaut': 602, 'vorgemerkt': 69, 'vorgestellt': 602, 'vorgezogen': 2863, 'vortrag': 2721, 'vorverlegt': 2863,
'waehrend': 3651, 'waer': 3656, 'waere': 3661, 'waeren': 3662, 'wahrend': 3651, 'waiting': 3663, 'wanderten': 2774,
'wanderung': 602, 'war': 3684, 'ware': 3686, 'waren': 3693, 'warn': 1846, 'warnt': 1849, 'warnte': 1849, 'wart': 3695,
'warte': 3127, 'warten': 3698, 'wartet': 1850, 'was': 3699, 'weder': 3702, 'weil': 0, 'weiss': 3703, 'weiß': 3703,
'welche': 0, 'welcher': 0, 'wenn': 3709, 'wenns': 3708, 'wer': 3710, 'werd': 3711, 'werde': 3713, 'werden': 3715,
'whatsapp': 3539, 'wie': 3717, 'wieder': 2914, 'wiedergesehen': 602, 'wiedersehen': 602, 'wiedervorlage': 7, 'will':
3724, 'wir': 3750, 'wird': 3754, 'wirds': 3755, 'with': 3756, 'wo': 3757, 'woan': 1871, 'wofuer': 3762, 'wofur': 3767,
'wohnt': 2354, 'wollen': 3768, 'wollt': 3770, 'wollte': 3771, 'wollten': 3772, 'womit': 3774, 'worauf': 3774,
'workshop': 3777, 'worn': 1871, 'wort': 2688, 'worum': 3774, 'wrote': 2550, 'wuenschen': 1891, 'wuenscht': 1894,
'wuerd': 3555, 'wuerde': 3778, 'wunschen': 1891, 'wunscht': 1902, 'wurd': 3555, 'wurde': 3780, 'wurden': 3781,
'wurds': 3755, 'wv': 7, 'wär': 3783, 'wäre': 3686, 'wären': 3662, 'würde': 3778, 'yoga': 602, 'you': 3784, 'zigmal':
625, 'zoomen': 1962, 'zu': 3787, 'zufaellig': 3788, 'zufallig': 3788, 'zuruckgerufen': 602, 'zuruckzurufen': 1345,
'zurueckgerufen': 602, 'zurueckzurufen': 1345, 'zusage': 435, 'zusammen': 3789, 'zusammengehockt': 602,
'zusammengekommen': 602, 'zusammengesessen': 602, 'zusammengesetzt': 602, 'zusammengestanden': 602,
'zusammengetroffen': 602, 'zuspruch': 3402, 'zweimal': 625}]


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
{'hause': 6}, {'daheim': 6, 'fern': 6, 'zu': 35, 'zuhause': 6}, {'bett': 6}, {'daheim': 6, 'im': 37, 'zuhause': 6},
{'...': 36, 'daheim': 6, 'fern': 6, 'im': 37, 'lieber': 38, 'zu': 35, 'zuhause': 6}, {'an': 0, 'v': 0, 'von': 0},
{'bei': 0, 'm': 0, 'mit': 0, 'von': 0, 'w': 0}, {'': (6, 'ahead')}, {'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed':
6, 'ohne': 9}, {'an': 0, 'von': 0}, {'noch': 2}, {'um': 8}, {'sich': 46}, {'an': 0, 'v': 0, 'vom': 0, 'von': 0},
{'mail': 48}, {'nicht': 6}, {'fehlte': 9, 'fehlten': 9, 'ging': 46}, {'': (5, 'due'), 'am': 11}, {'entschuldigt': 6,
'unentschuldigt': 6}, {'': (4, 'absent_after'), 'entschuldigt': 6, 'un': 53, 'unentschuldigt': 6}, {'': (3,
'absent_before'), 'entschuldigt': 6, 'un': 53, 'unentschuldigt': 6}, {'zu': 8, 'zum': 8, 'zur': 8}, {'ned': 6, 'net':
6, 'nicht': 6, 'nod': 6, 'noed': 6}, {'': (4, 'absent_after'), 'haben': 9, 'hat': 9}, {'': (0, 'with'), 'vom': 14},
{'von': 0}, {'es': 46, 'um': 8}, {'mit': 0}, {'bei': 0, 'mit': 0}, {'es': 46}, {'an': 8, 'von': 8}, {'gefehlt': 6},
{'bock': 6, 'bocke': 6, 'boecke': 6, 'energie': 6, 'lust': 6, 'zeit': 6}, {'arg': 66, 'gefehlt': 6, 'leider': 66,
'sehr': 66}, {'lassen': 6}, {'entschuldigen': 69, 'vertreten': 69}, {'...': 70, 'entschuldigen': 69, 'vertreten': 69},
{'arg': 66, 'gefehlt': 6, 'keine': 67, 'leider': 66, 'mir': 68, 'null': 67, 'sehr': 66, 'sich': 71, 'uns': 68,
'wenig': 67}, {'aber': 6, 'doch': 6, 'jedoch': 6, 'leider': 6}, {'aber': 6, 'dann': 73, 'doch': 6, 'jedoch': 6,
'leider': 6}, {'': (4, 'absent_after'), 'aber': 6, 'blieb': 74, 'doch': 6, 'haben': 74, 'hat': 74, 'hatte': 74, 'is':
74, 'ist': 74, 'jedoch': 6, 'kam': 74, 'kamen': 74, 'konnte': 74, 'konnten': 74, 'lag': 74, 'leider': 6, 'musste': 74,
'mussten': 74, 'schaffte': 74, 'sind': 74, 'steckte': 74, 'war': 74, 'waren': 74}, {'<should>': 75, 'aber': 6,
'blieb': 74, 'doch': 6, 'haben': 74, 'hat': 74, 'hatte': 74, 'is': 74, 'ist': 74, 'jedoch': 6, 'kam': 74, 'kamen': 74,
'konnte': 74, 'konnten': 74, 'lag': 74, 'leider': 6, 'musste': 74, 'mussten': 74, 'schaffte': 74, 'sind': 74,
'steckte': 74, 'war': 74, 'waren': 74, 'wollen': 75}, {'aber': 6, 'blieb': 74, 'doch': 6, 'haben': 74, 'hat': 74,
'hatte': 74, 'is': 74, 'ist': 74, 'jedoch': 6, 'kam': 74, 'kamen': 74, 'konnte': 74, 'konnten': 74, 'lag': 74,
'leider': 6, 'musste': 74, 'mussten': 74, 'schaffte': 74, 'sind': 74, 'steckte': 74, 'war': 74, 'waren': 74},
{'<should>': 77, 'aber': 6, 'blieb': 74, 'doch': 6, 'haben': 74, 'hat': 74, 'hatte': 74, 'is': 74, 'ist': 74,
'jedoch': 6, 'kam': 74, 'kamen': 74, 'konnte': 74, 'konnten': 74, 'lag': 74, 'leider': 6, 'musste': 74, 'mussten': 74,
'schaffte': 74, 'sind': 74, 'steckte': 74, 'war': 74, 'waren': 74, 'wollen': 77}, {'gewesen': 78, 'sein': 78},
{'<comeinf>': 76, 'dabei': 79, 'gekommen': 78}, {'<comeinf>': 6}, {'...': 80, '<comeinf>': 76, 'auch': 81, 'dabei':
79, 'gekommen': 78}, {'<should>': 6, 'wollen': 6}, {'<comeinf>': 83}, {'...': 84, '<comeinf>': 83}, {'zuruckgerufen':
2, 'zurueckgerufen': 2}, {'geschafft': 6}, {'nicht': 87}, {'gemeldet': 2}, {'...': 70, 'aber': 89, 'entschuldigen':
69, 'vertreten': 69}, {'zurueckgerufen': 2}, {'zuruckgerufen': 2}, {'abgesagt': 6, 'arg': 66, 'dann': 86, 'es': 88,
'gefehlt': 6, 'keine': 67, 'leider': 66, 'mich': 86, 'mir': 68, 'null': 67, 'sehr': 66, 'sich': 90, 'spaeter': 91,
'spater': 92, 'uns': 68, 'wenig': 67, 'zuruckgerufen': 2, 'zurueckgerufen': 2}, {'...': 80, '<comeinf>': 76,
'abgesagt': 6, 'auch': 81, 'dabei': 79, 'gekommen': 78, 'keine': 67, 'null': 67, 'wenig': 67}, {'...': 80,
'<comeinf>': 76, 'auch': 81, 'dabei': 79, 'gekommen': 78, 'keine': 67, 'null': 67, 'wenig': 67}, {'im': 6}, {'im': 6,
'noch': 96}, {'s': 8}, {'von': 14}, {'anlauf': 2}, {'': (2, 'at'), 'beisein': 60, 'buero': 99, 'buro': 99, 'cafe': 14,
'café': 14, 'dienstreise': 6, 'ferien': 6, 'haus': 14, 'hause': 14, 'hotel': 14, 'karenz': 6, 'krankenstand': 6,
'laufe': 11, 'restaurant': 14, 'urlaub': 9, 'zweiten': 100}, {'': (2, 'at'), 'begleitung': 60, 'dem': 14, 'den': 14,
'der': 14, 'die': 14, 'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'sachen': 8, 'urlaub': 6}, {'aufgetaucht': 6,
'auftaucht': 6, 'erschienen': 6, 'gekommen': 6, 'kommen': 6, 'kumma': 6}, {'<not>': 103}, {'<not>': 103, 'aber': 104},
{'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'urlaub': 6}, {'geblieben': 6}, {'dienstreise': 6, 'ferien': 6, 'karenz':
6, 'krankenstand': 6, 'urlaub': 6}, {'krank': 6, 'verhindert': 6}, {'aufgetaucht': 6, 'erschienen': 6, 'gekommen': 6},
{'krankenstand': 6}, {'im': 111}, {'<not>': 103, 'aber': 104, 'auf': 106, 'daheim': 107, 'entschuldigt': 6, 'im': 108,
'in': 106, 'krank': 6, 'leider': 109, 'nicht': 110, 'noch': 112, 'verhindert': 6}, {'bei': 0, 'm': 0, 'mit': 0, 'w':
0}, {'net': 6, 'nicht': 6}, {'aber': 115, 'dann': 115, 'doch': 115, 'jedoch': 115, 'leider': 115, 'net': 6, 'nicht':
6}, {'zeit': 6}, {'sein': 6}, {'dabei': 118, 'kommen': 6}, {'nicht': 119}, {'doch': 120, 'leider': 120, 'n': 50,
'net': 6, 'nicht': 6}, {'': (3, 'absent_before'), 'gemeldet': 6}, {'entschuldigen': 6, 'vertreten': 6}, {'sich': 123},
{'im': 6, 'mit': 6}, {'krank': 6, 'ned': 6, 'net': 6, 'nicht': 6, 'nod': 6, 'noed': 6, 'ohne': 9, 'verhindert': 6},
{'gruesse': 65, 'grusse': 65}, {'': (4, 'absent_after'), 'lassen': 6}, {'...': 70, 'entschuldigen': 128, 'vertreten':
128}, {'sich': 129}, {'nachricht': 44}, {'start': 0, 'tisch': 0}, {'partie': 0}, {'der': 133}, {'': (0, 'with'), 'am':
132, 'dabei': 0, 'von': 134}, {'bleiben': 6}, {'hause': 136}, {'absagen': 6, 'arbeiten': 6, 'daheim': 136, 'lernen':
6, 'passen': 6, 'zu': 137, 'zuhause': 136}, {'arbeiten': 6, 'daheim': 136, 'lernen': 6, 'passen': 6, 'zu': 137,
'zuhause': 136}, {'start': 6}, {'raum': 6}, {'dabei': 6}, {'': (3, 'absent_before'), 'dabei': 6}, {'': (3,
'absent_before'), 'am': 140, 'anwesend': 6, 'aufgetaucht': 6, 'da': 6, 'dabei': 6, 'erschienen': 6, 'gekommen': 6,
'geschafft': 6, 'im': 141, 'mehr': 142, 'mit': 143}, {'show': 6}, {'vor': 11}, {'': (3, 'absent_before'), 'den': 9,
'die': 9}, {'zuruck': 2, 'zurueck': 2}, {'zurueck': 2}, {'zuruck': 2}, {'dann': 148, 'spaeter': 149, 'spater': 150,
'zuruck': 2, 'zurueck': 2}, {'an': 0, 'bei': 0, 'von': 0}, {'es': 50}, {'gruesse': 65}, {'grusse': 65}, {'gekommen':
6}, {'<not>': 103, 'aber': 104, 'nicht': 156}, {'an': 0, 'mit': 0, 'von': 0}, {'<comeinf>': 78, 'dabei': 79,
'gekommen': 78}, {'...': 159, '<comeinf>': 78, 'auch': 81, 'dabei': 79, 'gekommen': 78}, {'erreicht': 2, 'erwischt':
2, 'gesprochen': 2, 'telefoniert': 2}, {'doch': 161, 'erreicht': 2, 'erwischt': 2, 'gesprochen': 2, 'telefoniert': 2},
{'': (5, 'due'), 'am': 11, 'bis': 11}, {'stau': 6}, {'im': 164}, {'im': 164, 'noch': 165}, {'': (3, 'absent_before'),
'dessen': 2, 'mit': 9, 'von': 8}, {'im': 6, 'in': 6}, {'im': 6, 'in': 6, 'noch': 168}, {'auf': 6}, {'nicht': 170},
{'haben': 0, 'hat': 0}, {'m': 0, 'mit': 0, 'v': 0, 'von': 0, 'w': 0}, {'m': 0, 'mit': 0, 'von': 0, 'w': 0}, {'bei': 0,
'm': 0, 'mit': 0}, {'': (1, 'about'), 'ist': 8, 'war': 8}, {'gelaufen': 0}, {'weg': 177}, {'': (1, 'about'), 'den':
178}, {'': (2, 'at'), 'uhr': 14}, {'0': 14, 'acht': 14, 'drei': 14, 'eins': 14, 'elf': 14, 'fuenf': 14, 'funf': 14,
'neun': 14, 'sechs': 14, 'sieben': 14, 'vier': 14, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (1,
'about'), '0': 180, 'acht': 14, 'drei': 14, 'eins': 14, 'elf': 14, 'fuenf': 14, 'funf': 14, 'halb': 181, 'neun': 14,
'sechs': 14, 'sieben': 14, 'vier': 14, 'viertel': 181, 'zehn': 14, 'zwei': 14, 'zwoelf': 14, 'zwolf': 14}, {'': (2,
'at'), 'wegen': 8}, {'': (5, 'due'), 'dem': 14, 'der': 14}, {'an': 0, 'm': 0, 'mit': 0, 'v': 0, 'von': 0}, {'ist':
116, 'kam': 116, 'kamen': 116, 'konnte': 116, 'konnten': 116, 'sind': 116}, {'<comeinf>': 6, 'eingeladen': 186},
{'dienstreise': 6, 'ferien': 6, 'karenz': 6, 'reisen': 6, 'urlaub': 6}, {'weg': 6}, {'verhindert': 6}, {'reisen': 6},
{'auf': 191, 'auswaerts': 6, 'auswarts': 6, 'dienstlich': 190, 'erkrankt': 6, 'krank': 6, 'unabkoemmlich': 6,
'unabkommlich': 6, 'unpaesslich': 6, 'unpasslich': 6, 'verhindert': 6, 'verreist': 6}, {'da': 6}, {'': (4,
'absent_after'), 'dabei': 6}, {'am': 140, 'anwesend': 6, 'da': 6, 'dabei': 6, 'im': 141, 'mehr': 142, 'mit': 194},
{'...': 159, '<comeinf>': 78, 'auch': 187, 'auf': 188, 'auswaerts': 6, 'auswarts': 6, 'bei': 0, 'bereits': 189,
'dabei': 79, 'dienstlich': 190, 'eingeladen': 186, 'entschuldigt': 6, 'erkrankt': 6, 'gekommen': 78, 'ich': 1, 'im':
106, 'in': 106, 'krank': 6, 'leider': 192, 'ned': 193, 'net': 193, 'nicht': 195, 'nod': 193, 'noed': 193, 'schon':
189, 'unabkoemmlich': 6, 'unabkommlich': 6, 'unpaesslich': 6, 'unpasslich': 6, 'verhindert': 6, 'verreist': 6},
{'auf': 191, 'auswaerts': 6, 'auswarts': 6, 'dienstlich': 190, 'erkrankt': 6, 'unabkoemmlich': 6, 'unabkommlich': 6,
'unpaesslich': 6, 'unpasslich': 6, 'verreist': 6}, {'...': 159, '<comeinf>': 78, 'auch': 187, 'auf': 191, 'auswaerts':
6, 'auswarts': 6, 'bei': 0, 'dabei': 79, 'dienstlich': 190, 'eingeladen': 186, 'erkrankt': 6, 'gekommen': 78,
'leider': 197, 'nicht': 195, 'unabkoemmlich': 6, 'unabkommlich': 6, 'unpaesslich': 6, 'unpasslich': 6, 'verreist': 6,
'wir': 1}, {'neues': 18}, {'es': 8}, {'geht': 200}, {'kommen': 6, 'mit': 6}, {'...': 159, '<comeinf>': 78, 'auch': 81,
'dabei': 79, 'gekommen': 78, 'nicht': 202}, {'besuch': 1, 'gast': 1}, {'': (2, 'at'), 'thema': 8}, {'abendessen': 1,
'abends': 4, 'aber': 7, 'about': 8, 'absent': 6, 'abw': 9, 'abwesend': 9, 'alle': 10, 'allerspaetestens': 11,
'allerspatestens': 11, 'am': 13, 'an': 15, 'angerufen': 0, 'anruf': 16, 'ans': 14, 'anstatt': 17, 'anstelle': 18,
'antwort': 19, 'anw': 0, 'anwesend': 20, 'apero': 1, 'apéro': 1, 'at': 14, 'auch': 23, 'auf': 24, 'aufm': 14, 'aufn':
14, 'aus': 14, 'ausser': 9, 'ausserdem': 25, 'außer': 9, 'außerdem': 25, 'begegnet': 0, 'bei': 28, 'beim': 30,
'bespr': 31, 'besuch': 32, 'besucht': 0, 'besuchte': 0, 'betr': 8, 'betreff': 8, 'betreffend': 8, 'betreffs': 8,
'bezueglich': 8, 'bezuglich': 8, 'bin': 33, 'binnen': 11, 'bis': 34, 'blieb': 39, 'blieben': 39, 'brief': 40, 'by':
11, 'bzgl': 8, 'call': 41, 'da': 42, 'dabei': 0, 'dae': 42, 'dafuer': 2, 'dafur': 2, 'dann': 12, 'darauffolgenden':
42, 'deadline': 11, 'dennoch': 2, 'diese': 42, 'diesem': 42, 'diesen': 42, 'dieser': 42, 'dieses': 42, 'diesmal': 43,
'dm': 44, 'doch': 45, 'dreht': 47, 'dä': 42, 'e': 49, 'email': 48, 'entschuldigt': 9, 'erreicht': 0, 'erschien': 50,
'erzaehlt': 18, 'erzahlt': 18, 'es': 51, 'essen': 1, 'faellig': 52, 'fallig': 52, 'fehlt': 54, 'fehlte': 55,
'fehlten': 55, 'folgenden': 42, 'fr': 0, 'frage': 56, 'fragen': 56, 'frau': 0, 'frist': 11, 'fruehstueck': 1,
'fruhstuck': 1, 'gar': 57, 'gedanken': 56, 'gefehlt': 58, 'gegenuber': 59, 'gegenueber': 59, 'gehoert': 60, 'gehort':
60, 'geht': 61, 'gemeinsam': 62, 'gesprach': 63, 'gespraech': 63, 'gesprochen': 18, 'getroffen': 0, 'ging': 64,
'gings': 46, 'grillen': 1, 'gruesse': 65, 'gruss': 65, 'grusse': 65, 'haben': 72, 'haett': 82, 'haette': 82,
'haetten': 82, 'haettn': 85, 'hat': 93, 'hats': 88, 'hatt': 82, 'hatte': 94, 'hatten': 95, 'hattn': 85, 'herr': 0,
'herrn': 0, 'hing': 97, 'hinsichtlich': 8, 'hinterm': 14, 'hr': 0, 'hätte': 82, 'hätten': 82, 'i': 98, 'im': 101,
'in': 102, 'info': 56, 'infos': 56, 'inm': 14, 'innerhalb': 11, 'ins': 14, 'intro': 56, 'is': 105, 'ist': 113,
'jedoch': 57, 'kaffe': 1, 'kaffee': 114, 'kam': 116, 'kamen': 116, 'kann': 50, 'keine': 117, 'kennt': 8, 'kommende':
42, 'kommendem': 42, 'kommenden': 42, 'kommender': 42, 'kommendes': 42, 'kommt': 50, 'konnte': 121, 'konnten': 50,
'kontakt': 56, 'krank': 122, 'krankgemeldet': 6, 'kuenftig': 42, 'kunftig': 42, 'kurz': 1, 'laengstens': 11, 'laesst':
124, 'lag': 125, 'langstens': 11, 'lasst': 124, 'leider': 126, 'letztlich': 12, 'lg': 65, 'liebe': 127, 'liess': 130,
'liessen': 130, 'ließ': 130, 'linkedin': 131, 'lunch': 31, 'lässt': 124, 'm': 0, 'mail': 48, 'mails': 40, 'meeting':
31, 'meinung': 56, 'mi': 0, 'mim': 0, 'minus': 9, 'mit': 135, 'mitm': 0, 'mitn': 0, 'mittagessen': 1, 'musste': 138,
'mussten': 139, 'na': 42, 'nach': 14, 'nachgeholt': 2, 'nachricht': 48, 'nachst': 42, 'nachste': 42, 'nachsten': 42,
'nachster': 42, 'nachstes': 42, 'nae': 42, 'naechst': 42, 'naechste': 42, 'naechsten': 42, 'naechster': 42,
'naechstes': 42, 'nahe': 14, 'neben': 14, 'ned': 6, 'net': 6, 'neues': 60, 'news': 56, 'next': 42, 'nicht': 144, 'no':
145, 'noch': 146, 'nod': 6, 'noed': 6, 'ohne': 147, 'party': 1, 'per': 11, 'post': 19, 'postkarte': 44, 're': 8,
'redete': 62, 'regarding': 8, 'rief': 151, 'ruckmeldung': 19, 'ruckruf': 152, 'rueckmeldung': 19, 'rueckruf': 152,
'rund': 46, 'san': 105, 'sans': 9, 'sass': 62, 'saß': 62, 'schaffte': 153, 'schliesslich': 2, 'schoene': 154,
'schone': 155, 'schwaenzte': 6, 'schwanzte': 6, 'seitens': 8, 'sind': 157, 'slack': 158, 'sms': 40, 'sollte': 160,
'sollten': 160, 'spaeter': 162, 'spaetestens': 163, 'spater': 162, 'spatestens': 163, 'sprach': 62, 'sprachnachricht':
40, 'stand': 166, 'statt': 167, 'stattdessen': 2, 'steckte': 169, 'sucht': 8, 'tauchte': 171, 'teilgenommen': 172,
'teilnehmende': 0, 'teilnehmer': 0, 'tel': 173, 'telefonat': 174, 'termin': 175, 'thema': 176, 'this': 42, 'till': 11,
'tn': 0, 'traf': 0, 'trafen': 0, 'treff': 0, 'treffe': 0, 'treffen': 31, 'trotzdem': 2, 'uber': 179, 'uberm': 8,
'ubers': 8, 'ueber': 179, 'ueberm': 8, 'uebers': 8, 'um': 182, 'unentschuldigt': 6, 'unterm': 14, 'until': 11,
'update': 56, 'updates': 56, 'verhindert': 9, 'via': 14, 'vk': 31, 'von': 183, 'vor': 184, 'vorbei': 1,
'vorbeigeschaut': 1, 'vorm': 11, 'w': 0, 'waer': 160, 'waere': 160, 'waeren': 160, 'wapp': 185, 'war': 196, 'ware':
160, 'waren': 198, 'was': 199, 'weder': 9, 'wegen': 8, 'whatsapp': 185, 'wie': 201, 'with': 0, 'without': 9, 'wollt':
160, 'wollte': 203, 'wollten': 160, 'wsap': 185, 'wär': 160, 'wäre': 160, 'wären': 160, 'zu': 204, 'zugeschaltet': 0,
'zum': 205, 'zur': 14, 'zusammen': 62}]


KINDS = [{'': (7, 'event')}, {'der': 0}, {'': (4, 'meal')}, {'': (8, 'meeting')}, {'': (2, 'call')}, {'': (6,
'email')}, {'': (5, 'message')}, {'fixe': 3}, {'': (3, 'coffee')}, {'ort': 3}, {'vor': 9}, {'mit': 3}, {'bei': 8,
'mit': 8}, {'tee': 12}, {'1': 3}, {'1': 3, 'on': 14}, {'besucht': 3}, {'...': 16, 'besucht': 3}, {'gekocht': 2},
{'essen': 2}, {'work': 0}, {'-abend': 0, 'apparat': 4, 'fon': 4, 'handy': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4,
'rohr': 4, 'tel': 4, 'telefon': 4}, {'gebruetet': 3, 'gebrutet': 3, 'gehockt': 3, 'gesessen': 3}, {'$$': 6}, {'los':
23, 'raus': 23, 'rausgegangen': 23, 'unterwegs': 23, 'weg': 23}, {'apparat': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4,
'rohr': 4}, {'strippe': 4}, {'...': 22, 'N': 24, 'den': 25, 'der': 26, 'die': 26}, {'': (2, 'call'), 'um': 4, 'wegen':
4}, {'apparat': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4, 'rohr': 4, 'tel': 4, 'telefon': 4}, {'mail': 5}, {'e': 30,
'email': 5, 'mail': 5}, {'einer': 31}, {'in': 32, 'per': 31, 'via': 31}, {'': (5, 'message'), 'in': 32, 'mir': 33,
'per': 31, 'sich': 33, 'uns': 33, 'via': 31}, {'schokolade': 8}, {'cappuccino': 8, 'espresso': 8, 'heisse': 35,
'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlaengerten': 8, 'verlangerten': 8}, {'...':
36, 'cappuccino': 8, 'espresso': 8, 'heisse': 35, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8,
'verlaengerten': 8, 'verlangerten': 8}, {'-abend': 0}, {'-schau': 0}, {'...': 36, 'aethiopier': 2, 'athiopier': 2,
'cappuccino': 8, 'espresso': 8, 'grieche': 2, 'griechen': 2, 'heisse': 35, 'inder': 2, 'iraner': 2, 'italiener': 2,
'kaffeetscherl': 8, 'koreaner': 2, 'kroaten': 2, 'latte': 8, 'libanesen': 2, 'melange': 8, 'mokka': 8, 'portugiesen':
2, 'tee': 8, 'thai': 2, 'verlaengerten': 8, 'verlangerten': 8, 'vietnamesen': 2}, {'a': 37, 'dem': 38, 'den': 38,
'der': 39, 'ein': 37, 'eine': 37, 'einen': 40, 'einer': 39, 'n': 37, 'ne': 37, 'nen': 37, 'tee': 8, 'zwei': 37}, {'':
(8, 'meeting'), 'abgenommen': 3, 'angeschaut': 3, 'angesehen': 3, 'begutachtet': 3, 'besichtigt': 3, 'besucht': 3},
{'kaffee': 8, 'kakao': 8, 'tee': 8}, {'tisch': 3}, {'atelier': 3, 'buero': 3, 'buro': 3, 'flieger': 3, 'geschaeft': 3,
'geschaft': 3, 'kanzlei': 3, 'labor': 3, 'laden': 3, 'lager': 3, 'praxis': 3, 'salon': 3, 'studio': 3, 'werkstatt': 3,
'zug': 3}, {'atelier': 3, 'buero': 3, 'buro': 3, 'geschaeft': 3, 'geschaft': 3, 'kanzlei': 3, 'labor': 3, 'laden': 3,
'lager': 3, 'praxis': 3, 'salon': 3, 'studio': 3, 'werkstatt': 3}, {'am': 44, 'gesessen': 3, 'gestanden': 3, 'im': 45,
'in': 46, 'ins': 46}, {'atelier': 3, 'baustelle': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'geschaeft': 3, 'geschaft':
3, 'hof': 3, 'kanzlei': 3, 'laden': 3, 'lager': 3, 'praxis': 3, 'studio': 3, 'werk': 3, 'werkstatt': 3}, {'dem': 48,
'der': 48}, {'gewesen': 3, 'gsi': 3, 'gwesen': 3}, {'...': 50, 'der': 48}, {'am': 48, 'auf': 49, 'aufm': 48,
'gewesen': 3, 'gsi': 3, 'gwesen': 3, 'im': 48, 'in': 51}, {'<me>': 47, 'N': 52, 'der': 39, 'einer': 39}, {'-abend': 0,
'N': 52, 'aethiopier': 2, 'athiopier': 2, 'chinesen': 2, 'elternsprechtag': 3, 'fon': 4, 'grieche': 2, 'griechen': 2,
'handy': 4, 'heurigen': 2, 'inder': 2, 'iraner': 2, 'italiener': 2, 'japaner': 2, 'koreaner': 2, 'kroaten': 2,
'libanesen': 2, 'mexikaner': 2, 'portugiesen': 2, 'spanier': 2, 'tel': 4, 'telefon': 4, 'thai': 2, 'tuerken': 2,
'turken': 2, 'vietnamesen': 2, 'wirt': 2, 'wirten': 2}, {'': (0, 'intro')}, {'gemacht': 55}, {'mich': 2, 'uns': 2},
{'fuer': 57, 'fur': 57, 'mich': 2, 'uns': 2}, {'': (4, 'meal'), '...': 58, 'fuer': 57, 'fur': 57, 'mich': 2, 'uns':
2}, {'ausgeschenkt': 0, 'serviert': 0, 'verkauft': 0, 'verteilt': 0}, {'an': 4, 'durch': 4}, {'...': 61, 'an': 4,
'durch': 4}, {'pretzels': 0}, {'und': 63}, {'meeting': 3}, {'fuer': 57, 'mich': 2, 'uns': 2}, {'...': 66, 'fuer': 57,
'mich': 2, 'uns': 2}, {'fur': 57, 'mich': 2, 'uns': 2}, {'...': 68, 'fur': 57, 'mich': 2, 'uns': 2}, {'': (4, 'meal'),
'gekocht': 2}, {'i': 2, 'ich': 2, 'ma': 2, 'wir': 2}, {'abgenommen': 3, 'angeschaut': 3, 'angesehen': 3,
'begutachtet': 3, 'besichtigt': 3, 'besucht': 3}, {'lunch': 2}, {'getrunken': 8}, {'': (2, 'call'), 'gehabt': 4,
'gemacht': 4}, {'up': 3}, {'in': 3}, {'review': 3}, {'': (3, 'coffee'), 'chat': 8}, {'': (8, 'meeting'), 'day': 0},
{'market': 0}, {'call': 4}, {'gebeugt': 3, 'gegangen': 3, 'gesessen': 3}, {'akten': 83, 'bucher': 83, 'buecher': 83,
'plaene': 83, 'plane': 83, 'unterlagen': 83, 'zahlen': 83}, {'das': 84, 'den': 84, 'die': 84, 'unsere': 84}, {'': (6,
'email'), 'wechsel': 5}, {'mail': 86, 'mails': 5}, {'vorgestellt': 55}, {'voice': 6}, {'-abend': 0, 'aethiopier': 2,
'athiopier': 2, 'grieche': 2, 'griechen': 2, 'inder': 2, 'iraner': 2, 'italiener': 2, 'koreaner': 2, 'kroaten': 2,
'libanesen': 2, 'portugiesen': 2, 'thai': 2, 'vietnamesen': 2}, {'': (6, 'email'), 'verkehr': 5}, {'': (7, 'event'),
'bestaetigt': 3, 'bestatigt': 3, 'quittiert': 3}, {'bestaetigt': 3, 'bestatigt': 3, 'quittiert': 3}, {'': (4, 'meal'),
'ausgeschenkt': 0, 'gegangen': 2, 'gehen': 2, 'gekocht': 2, 'gewesen': 2, 'serviert': 0, 'verkauft': 0, 'verteilt':
0}, {'gesprach': 3, 'gespraech': 3}, {'white': 8}, {'': (4, 'meal'), 'i': 2, 'ich': 2, 'ma': 2, 'wir': 2},
{'cappuccino': 8, 'espresso': 8, 'heisse': 35, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8,
'verlaengerten': 8}, {'...': 98, 'cappuccino': 8, 'espresso': 8, 'heisse': 35, 'kaffeetscherl': 8, 'latte': 8,
'melange': 8, 'mokka': 8, 'tee': 8, 'verlaengerten': 8}, {'N': 18, 'a': 99, 'ein': 99, 'eine': 99, 'einen': 99,
'mich': 18, 'n': 99, 'ne': 99, 'nen': 99, 'uns': 18, 'zwei': 99}, {'cappuccino': 8, 'espresso': 8, 'heisse': 35,
'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlangerten': 8}, {'...': 101, 'cappuccino': 8,
'espresso': 8, 'heisse': 35, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlangerten': 8},
{'N': 18, 'a': 102, 'ein': 102, 'eine': 102, 'einen': 102, 'mich': 18, 'n': 102, 'ne': 102, 'nen': 102, 'uns': 18,
'zwei': 102}, {'um': 4, 'wegen': 4}, {'beisammen': 3, 'ueber': 3, 'zusammen': 3}, {'...': 105}, {'beisammen': 3,
'uber': 3, 'zusammen': 3}, {'...': 107}, {'flieger': 3, 'zug': 3}, {'am': 44, 'gesessen': 3, 'gestanden': 3, 'im':
109}, {'<me>': 110}, {'durch': 3}, {'...': 112, 'durch': 3}, {'...': 113}, {'ich': 114, 'wir': 114}, {'beisammen': 3,
'uber': 3, 'ueber': 3, 'zusammen': 3}, {'...': 116}, {'meet': 4}, {'...': 58, 'fuer': 57, 'fur': 57, 'mich': 2, 'uns':
2}, {'...': 18}, {'N': 120, 'ihn': 120, 'mich': 120, 'sie': 120, 'uns': 120}, {'N': 120, 'fuer': 121, 'fur': 121,
'ihn': 120, 'mich': 120, 'sie': 120, 'uns': 120}, {'...': 122, 'N': 120, 'fuer': 121, 'fur': 121, 'ihn': 120, 'mich':
120, 'sie': 120, 'uns': 120}, {'messe': 0}, {'geschrieben': 6}, {'her': 125}, {'und': 126}, {'brunche': 2, 'brunchen':
2, 'esse': 2, 'fruehstuecke': 2, 'fruehstuecken': 2, 'fruhstucke': 2, 'fruhstucken': 2, 'grille': 2, 'grillen': 2,
'koche': 2, 'kochen': 2, 'lunche': 2, 'lunchen': 2}, {'gesessen': 3, 'gsessen': 3}, {'...': 129, 'eingekehrt': 2,
'gegessen': 2, 'gesessen': 2, 'gewesen': 2, 'gsessen': 3}, {'eingekehrt': 2, 'gegessen': 2, 'gesessen': 2, 'gewesen':
2}, {'...': 129, 'gesessen': 3, 'gsessen': 3}, {'': (3, 'coffee'), '...': 129, 'gesessen': 3, 'gsessen': 3},
{'agentur': 3, 'atelier': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'geschaeft':
3, 'geschaft': 3, 'hauptquartier': 3, 'kanzlei': 3, 'laden': 3, 'ladenlokal': 3, 'lager': 3, 'office': 3,
'ordination': 3, 'praxis': 3, 'redaktion': 3, 'studio': 3, 'werkstatt': 3, 'zentrale': 3}, {'agentur': 3, 'atelier':
3, 'aufzug': 3, 'beisl': 130, 'betrieb': 3, 'biergarten': 131, 'buero': 3, 'buro': 3, 'cafe': 132, 'café': 132,
'elternsprechtag': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'flur': 3, 'foyer': 3, 'gang': 3, 'gasthaus': 130,
'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3, 'kaffeehaus': 133, 'kanzlei': 3, 'labor': 3, 'laden': 3,
'ladenlokal': 3, 'lager': 3, 'lift': 3, 'lokal': 131, 'neuen': 134, 'office': 3, 'ordination': 3, 'pizzeria': 131,
'praxis': 3, 'redaktion': 3, 'restaurant': 131, 'stiegenhaus': 3, 'studio': 3, 'trattoria': 131, 'treppenhaus': 3,
'werkstatt': 3, 'wirtshaus': 130, 'zentrale': 3}, {'beisl': 130, 'biergarten': 131, 'cafe': 132, 'café': 132,
'gasthaus': 130, 'kaffeehaus': 132, 'lokal': 131, 'pizzeria': 131, 'restaurant': 131, 'trattoria': 131, 'wirtshaus':
130}, {'beisl': 131, 'biergarten': 131, 'gasthaus': 131, 'lokal': 131, 'pizzeria': 131, 'restaurant': 131,
'trattoria': 131, 'wirtshaus': 131}, {'agentur': 3, 'atelier': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3,
'filiale': 3, 'firma': 3, 'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3, 'kanzlei': 3, 'laden': 3, 'ladenlokal':
3, 'lager': 3, 'neuen': 134, 'office': 3, 'ordination': 3, 'praxis': 3, 'redaktion': 3, 'studio': 3, 'werkstatt': 3,
'zentrale': 3}, {'atelier': 3}, {'buero': 3, 'buro': 3}, {'kanzlei': 3, 'praxis': 3, 'werkstatt': 3}, {'der': 134,
'die': 134, 'einem': 136, 'einer': 137, 'ihrem': 138, 'ihrer': 134, 'im': 139, 'kanzlei': 3, 'meinem': 140, 'meiner':
141, 'nem': 136, 'praxis': 3, 'seinem': 138, 'seiner': 134, 'unserem': 134, 'unserer': 134}, {'day': 0}, {'agentur':
3, 'atelier': 3, 'aufzug': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'fabrik': 3, 'filiale': 3, 'firma': 3, 'flur': 3,
'foyer': 3, 'gang': 3, 'geschaeft': 3, 'geschaft': 3, 'hauptquartier': 3, 'kanzlei': 3, 'labor': 3, 'laden': 3,
'ladenlokal': 3, 'lager': 3, 'lift': 3, 'office': 3, 'ordination': 3, 'praxis': 3, 'redaktion': 3, 'stiegenhaus': 3,
'studio': 3, 'treppenhaus': 3, 'werkstatt': 3, 'zentrale': 3}, {'': (0, 'intro'), 'mail': 55}, {'kuchen': 8}, {'': (3,
'coffee'), 'ausgeschenkt': 0, 'serviert': 0, 'und': 146, 'verkauft': 0, 'verteilt': 0}, {'off': 3}, {'': (8,
'meeting'), 'event': 0}, {'update': 3}, {'party': 0}, {'shopping': 0}, {'night': 152}, {'': (5, 'message'),
'nachricht': 6}, {'stream': 0}, {'up': 0}, {'in': 32, 'mir': 33, 'per': 31, 'sich': 33, 'uns': 33, 'via': 31}, {'':
(8, 'meeting'), 'gesprach': 3, 'gespraech': 3}, {'': (5, 'message'), 'to': 6}, {'gegangen': 3}, {'...': 160},
{'<their>': 161}, {'durch': 162}, {'cafe': 3, 'café': 3}, {'einem': 164, 'nem': 164}, {'im': 164, 'in': 165, 'ins':
164}, {'...': 166, 'im': 164, 'in': 165, 'ins': 164}, {'...': 163, 'N': 167}, {'bekannt': 56}, {'': (4, 'meal'),
'gegessen': 2}, {'': (7, 'event'), 'event': 0}, {'one': 3}, {'on': 172}, {'day': 0, 'mic': 0}, {'facetime': 4, 'fon':
4, 'handy': 4, 'mail': 5, 'meet': 4, 'skype': 4, 'teams': 4, 'tel': 4, 'telefon': 4, 'video': 4, 'videocall': 4,
'voice': 6, 'zoom': 4}, {'': (8, 'meeting'), 'day': 0, 'event': 0, 'night': 0}, {'slam': 0}, {'': (2, 'call'), '...':
61, 'an': 4, 'durch': 4}, {'table': 0}, {'...': 61}, {'beisammen': 3, 'mit': 3, 'uber': 3, 'ueber': 3, 'zusammen': 3},
{'...': 181, 'ich': 11, 'mit': 3}, {'...': 116, 'wir': 3}, {'beantwortet': 6, 'bestaetigt': 6, 'bestatigt': 6,
'geantwortet': 6, 'gegeben': 6, 'mitgeteilt': 6, 'reklamiert': 6}, {'zusammen': 3}, {'...': 185}, {'mich': 186, 'uns':
186}, {'ich': 187, 'mich': 186, 'uns': 186, 'wir': 187}, {'visit': 3}, {'planning': 3}, {'besucht': 0}, {'bestens':
191, 'besucht': 0, 'gut': 191, 'schlecht': 191, 'up': 3}, {'night': 0}, {'ausgeschenkt': 0, 'gekocht': 2, 'serviert':
0, 'verkauft': 0, 'verteilt': 0}, {'': (8, 'meeting'), 'call': 4}, {'': (7, 'event'), 'tuer': 0, 'tur': 0},
{'offenen': 196}, {'der': 197}, {'': (2, 'call'), 'call': 4, 'nachricht': 6}, {'N': 8}, {'': (3, 'coffee'), 'N': 8},
{'bei': 200, 'getrunken': 8, 'mit': 201}, {'mich': 3}, {'ich': 203, 'm': 3, 'mich': 3}, {'ich': 203, 'mich': 3},
{'uns': 3}, {'': (8, 'meeting'), 'uns': 3, 'wir': 206}, {'kaffee': 8, 'tee': 8}, {'...': 208}, {'...': 208, 'ich':
209}, {'gebrutet': 3, 'gehockt': 3, 'gesessen': 3}, {'akten': 83, 'bucher': 83, 'plane': 83, 'unterlagen': 83,
'zahlen': 83}, {'...': 211, 'das': 212, 'den': 212, 'die': 212, 'facetime': 4, 'skype': 4, 'teams': 4, 'unsere': 212,
'video': 4, 'videocall': 4, 'zoom': 4}, {'fon': 4, 'handy': 4, 'tel': 4, 'telefon': 4}, {'gebruetet': 3, 'gehockt': 3,
'gesessen': 3}, {'akten': 83, 'buecher': 83, 'plaene': 83, 'unterlagen': 83, 'zahlen': 83}, {'...': 215, 'das': 216,
'den': 216, 'die': 216, 'facetime': 4, 'skype': 4, 'teams': 4, 'unsere': 216, 'video': 4, 'videocall': 4, 'zoom': 4},
{'mit': 0}, {'augen': 3}, {'vier': 219}, {'facetime': 4, 'fon': 4, 'handy': 4, 'skype': 4, 'teams': 4, 'tel': 4,
'telefon': 4, 'video': 4, 'videocall': 4, 'zoom': 4}, {'call': 4, 'konferenz': 4}, {'augen': 95}, {'': (5, 'message'),
'note': 6}, {'': (8, 'meeting'), 'gewesen': 3, 'termin': 3}, {'ort': 225}, {'mir': 3, 'uns': 3}, {'bei': 227, 'da': 3,
'hier': 3}, {'N': 77, 'mir': 3, 'uns': 3}, {'N': 77}, {'bei': 230, 'beim': 230}, {'D': 228, 'bei': 229, 'beim': 230,
'da': 3, 'gestern': 228, 'heute': 228, 'hier': 3, 'ich': 231, 'vorgestern': 228}, {'D': 228, 'bei': 227, 'da': 3,
'gestern': 228, 'heute': 228, 'hier': 3, 'vorgestern': 228}, {'summit': 0}, {'app': 6}, {'': (5, 'message'), 'anruf':
4, 'call': 4}, {'': (2, 'call'), 'call': 4}, {'im': 46, 'in': 46, 'ins': 46}, {'': (4, 'meal'), 'essen': 2,
'gegessen': 2, 'gspeist': 2}, {'<me>': 238, 'abend': 239, 'mittag': 239, 'tee': 8}, {'bei': 2, 'eingeladen': 2}, {'':
(4, 'meal'), 'bei': 2, 'eingeladen': 2}, {'-abend': 0, 'abendessen': 241, 'aethiopier': 2, 'athiopier': 2, 'braten':
241, 'brunch': 241, 'chinesen': 2, 'essen': 242, 'fondue': 241, 'gansl': 241, 'grieche': 2, 'griechen': 2, 'grillen':
241, 'heurigen': 2, 'inder': 2, 'iraner': 2, 'italiener': 2, 'japaner': 2, 'koreaner': 2, 'kroaten': 2, 'libanesen':
2, 'mittagessen': 241, 'portugiesen': 2, 'raclette': 241, 'spargelessen': 241, 'tee': 8, 'thai': 2, 'tuerken': 2,
'turken': 2, 'vietnamesen': 2, 'wirt': 2, 'wirten': 2}, {'-abend': 1, '-abendessen': 2, '-abnahme': 3,
'-abschlussfeier': 0, '-anprobe': 3, '-anruf': 4, '-arbeitskreis': 3, '-audit': 3, '-aufmass': 3, '-aufnahme': 3,
'-ausschuss': 3, '-ausstellung': 0, '-ball': 1, '-basar': 0, '-baustelle': 3, '-beerdigung': 0, '-begehung': 3,
'-begrabnis': 0, '-begraebnis': 0, '-begutachtung': 3, '-beirat': 3, '-beratung': 3, '-besichtigung': 3,
'-besprechung': 3, '-boerse': 0, '-borse': 0, '-brotzeit': 2, '-brunch': 2, '-buffet': 2, '-call': 4, '-coaching': 3,
'-dinner': 2, '-disputation': 0, '-einarbeitung': 3, '-einschulung': 3, '-einweihung': 3, '-einweisung': 3,
'-empfang': 0, '-eroeffnung': 0, '-eroffnung': 0, '-feier': 0, '-fest': 0, '-festessen': 2, '-finissage': 0,
'-firmung': 0, '-flohmarkt': 0, '-fondue': 2, '-forum': 0, '-fruehstueck': 2, '-fruhstuck': 2, '-fuehrung': 3,
'-fuhrung': 3, '-gala': 0, '-gansessen': 2, '-gemailt': 5, '-gesimst': 6, '-gesprach': 3, '-gespraech': 3,
'-gottesdienst': 0, '-gremium': 3, '-grillessen': 2, '-gschnas': 0, '-hackathon': 0, '-heuriger': 2, '-hochzeit': 0,
'-hospitation': 3, '-inspektion': 3, '-interview': 3, '-intervision': 3, '-jause': 2, '-jour': 7, '-jubilaeum': 0,
'-jubilaum': 0, '-kaffee': 8, '-kickoff': 3, '-kirchweih': 0, '-kirtag': 0, '-klausur': 3, '-klausurtagung': 3,
'-kolloquium': 0, '-kommunion': 0, '-konferenz': 0, '-konfirmation': 0, '-kongress': 0, '-konvent': 3, '-konzert': 0,
'-lesung': 0, '-livestream': 0, '-lunch': 2, '-marathon': 0, '-matinee': 0, '-meeting': 3, '-meetup': 0, '-mentoring':
3, '-messe': 0, '-mittagessen': 2, '-nachricht': 6, '-onboarding': 3, '-party': 0, '-picknick': 2, '-pizzaessen': 2,
'-preisverleihung': 0, '-premiere': 0, '-probe': 3, '-probeessen': 2, '-probelauf': 3, '-pruefung': 10, '-prufung':
10, '-retro': 3, '-review': 3, '-rucksprache': 3, '-ruecksprache': 3, '-runde': 3, '-schulung': 3, '-session': 3,
'-shopping': 0, '-sitzung': 3, '-soiree': 0, '-sprechstunde': 3, '-sprechtag': 3, '-stammtisch': 0, '-standup': 3,
'-supervision': 3, '-symposium': 0, '-tag': 1, '-tagung': 0, '-taufe': 0, '-telefonat': 4, '-telefoniert': 4,
'-telefonkonferenz': 4, '-telko': 4, '-termin': 3, '-trauerfeier': 0, '-treffen': 3, '-turnier': 0, '-ubergabe': 3,
'-uebergabe': 3, '-umtrunk': 0, '-verabschiedung': 0, '-verhandlung': 3, '-verkostung': 2, '-verleihung': 0,
'-vernissage': 0, '-vers': 0, '-versammlung': 0, '-verteidigung': 0, '-vesper': 2, '-videocall': 4, '-videokonf': 4,
'-visit': 3, '-visite': 3, '-vortrag': 0, '-werkstatt': 11, '-workshop': 3, '-zirkel': 3, '-zoomcall': 4, '//': 13,
'1': 15, '1o1': 3, '1on1': 3, '<me>': 17, 'N': 18, 'abendbrot': 2, 'abendessen': 2, 'abends': 19, 'abgegangen': 3,
'abgeschritten': 3, 'abgestimmt': 3, 'abiball': 0, 'abnahme': 3, 'abschiedsfeier': 0, 'abschiedsfest': 0,
'abschlussgesprach': 3, 'abschlussgespraech': 3, 'abstimmung': 3, 'adventmarkt': 0, 'adventsmarkt': 0, 'after': 20,
'afterwork': 0, 'agluetet': 4, 'aglutet': 4, 'agrueeft': 4, 'agrueft': 4, 'alumnitreffen': 0, 'am': 21, 'an': 27,
'angebimmelt': 4, 'angechattet': 6, 'angeklingelt': 4, 'angelaeutet': 4, 'angelautet': 4, 'angemailt': 5, 'angepingt':
6, 'angerufen': 28, 'angeschrieben': 6, 'angetextet': 6, 'anprobe': 3, 'anruf': 4, 'anrufe': 4, 'anrufen': 4, 'ans':
29, 'antrittsvorlesung': 0, 'antwortet': 34, 'antwortete': 34, 'antwortmail': 5, 'arbeitsessen': 2, 'arbeitskreis': 3,
'arbeitstermin': 3, 'arbeitstreffen': 3, 'assen': 2, 'atelierfest': 0, 'audit': 3, 'auf': 41, 'aufm': 38, 'aufmass':
3, 'aufsichtsratssitzung': 3, 'ausgetauscht': 3, 'ausschuss': 3, 'ausstand': 0, 'ausstellung': 0, 'austausch': 3,
'auswaertsspiel': 0, 'auswartsspiel': 0, 'ball': 0, 'ballett': 0, 'bandprobe': 3, 'barbecue': 2, 'barcamp': 0,
'basar': 0, 'bauernmarkt': 0, 'baustelle': 42, 'baustellenbesuch': 3, 'baustellentermin': 3, 'bbq': 2, 'becher': 43,
'beerdigung': 0, 'begehung': 3, 'begrabnis': 0, 'begraebnis': 0, 'begutachtung': 3, 'bei': 53, 'beim': 54, 'beirat':
3, 'beiratssitzung': 3, 'beisammengesessen': 3, 'bekannt': 56, 'bekanntgemacht': 55, 'bekanntgmacht': 55, 'bekocht':
59, 'benefizkonzert': 0, 'beraten': 3, 'beratungsgesprach': 3, 'beratungsgespraech': 3, 'besichtigung': 3, 'bespr': 3,
'besprechung': 3, 'besprechungen': 3, 'besprochen': 3, 'besuch': 3, 'besucht': 3, 'betriebsbesichtigung': 3,
'bewerbungsgesprach': 3, 'bewerbungsgespraech': 3, 'bier': 60, 'bimmelte': 62, 'bits': 64, 'board': 65,
'boardmeeting': 3, 'braet': 67, 'branchentreff': 0, 'branchentreffen': 0, 'brat': 69, 'braten': 70, 'breakfast': 2,
'brief': 6, 'brotzeit': 2, 'brunch': 2, 'brunche': 71, 'bsprechig': 3, 'buero': 72, 'buffet': 2, 'bundesligaspiel': 0,
'burger': 2, 'buro': 72, 'business': 73, 'businesslunch': 2, 'cafe': 74, 'cafebesuch': 8, 'cafeteria': 2, 'call': 75,
'calls': 4, 'camp': 0, 'cappuccino': 8, 'catch': 76, 'catchup': 3, 'chat': 6, 'chats': 6, 'check': 77, 'chilbi': 0,
'chili': 18, 'chorprobe': 3, 'christkindlmarkt': 0, 'clubabend': 0, 'coaching': 3, 'coachingtermin': 3, 'code': 78,
'coffee': 79, 'coffeechat': 8, 'connected': 55, 'connectet': 55, 'curry': 18, 'daily': 3, 'demo': 80, 'demoday': 0,
'derby': 0, 'design': 81, 'dienstbesprechung': 3, 'diniere': 71, 'diniert': 2, 'dinner': 2, 'dinnerparty': 0,
'discord': 6, 'discovery': 82, 'disputation': 0, 'dm': 6, 'dms': 6, 'doener': 2, 'doner': 2, 'dult': 0, 'durch': 85,
'durchgeackert': 3, 'durchgearbeitet': 3, 'durchgegangen': 3, 'durchgeklingelt': 4, 'durchgerufen': 4,
'durchgesprochen': 3, 'durchlauf': 3, 'e': 87, 'ehemaligentreffen': 0, 'einander': 88, 'eine': 89, 'einen': 90,
'eingekehrt': 2, 'einschulung': 3, 'einspaenner': 8, 'einspanner': 8, 'einstand': 0, 'einstandsfeier': 0,
'einstellungsgesprach': 3, 'einstellungsgespraech': 3, 'eintopf': 18, 'einweihung': 0, 'einweihungsfeier': 0,
'einweisung': 3, 'eiskaffee': 8, 'elternabend': 0, 'email': 91, 'emailed': 5, 'emails': 5, 'empfang': 92,
'entwicklungsgesprach': 3, 'entwicklungsgespraech': 3, 'erhalt': 93, 'erntedankfest': 0, 'eroeffnung': 0, 'eroffnung':
0, 'erreicht': 4, 'erstcall': 4, 'erstgesprach': 3, 'erstgespraech': 3, 'erstkommunion': 0, 'espresso': 8, 'esse': 71,
'essen': 94, 'event': 0, 'expo': 0, 'facetime': 4, 'fachmesse': 0, 'fachschaft': 3, 'familienessen': 2,
'familientreffen': 0, 'fasching': 0, 'fastnacht': 0, 'feedback': 95, 'feedbackgesprach': 3, 'feedbackgespraech': 3,
'feier': 0, 'ferngesprach': 4, 'ferngespraech': 4, 'fernsprecher': 4, 'fest': 0, 'festival': 0, 'filmabend': 0,
'firmenfeier': 0, 'firmung': 0, 'fischessen': 2, 'flat': 96, 'flohmarkt': 0, 'follow': 76, 'fondue': 2, 'forum': 0,
'fruehstueck': 97, 'fruehstuecke': 71, 'fruehstuecken': 2, 'fruehstueckten': 2, 'fruhstuck': 97, 'fruhstucke': 71,
'fruhstucken': 2, 'fruhstuckten': 2, 'fuer': 100, 'fur': 103, 'fussballspiel': 0, 'gaensebraten': 2, 'gaenseessen': 2,
'gala': 0, 'galerieeroeffnung': 0, 'galerieeroffnung': 0, 'gansebraten': 2, 'ganseessen': 2, 'gansessen': 2, 'garten':
72, 'geantwortet': 6, 'gebimmelt': 104, 'gebruetet': 106, 'gebruncht': 2, 'gebrutet': 108, 'geburtstagsessen': 2,
'geburtstagsfeier': 0, 'geburtstagsparty': 0, 'gecallt': 4, 'gechatted': 6, 'gechattet': 6, 'gefacetimed': 4,
'gefruehstueckt': 2, 'gefruehstuekt': 2, 'gefruhstuckt': 2, 'gefruhstukt': 2, 'gegenuber': 111, 'gegenueber': 111,
'gegessen': 2, 'gegrillt': 2, 'geh': 115, 'gehaltsgesprach': 3, 'gehaltsgespraech': 3, 'gehe': 115, 'gehen': 115,
'gehockt': 117, 'gejausnet': 2, 'gekocht': 59, 'gelaeutet': 104, 'gelautet': 104, 'gelunched': 2, 'geluncht': 2,
'gemailed': 5, 'gemailt': 5, 'gemeindeabend': 0, 'gemeindefest': 0, 'generalprobe': 3, 'generalversammlung': 0,
'gephont': 4, 'gepicknickt': 2, 'gepingt': 6, 'gepitcht': 3, 'geschaeftsessen': 2, 'geschaftsessen': 2, 'geschlemmt':
2, 'geschrieben': 34, 'gesessen': 117, 'gesimst': 6, 'geskypt': 4, 'geslackt': 6, 'gespeist': 2, 'gesprach': 3,
'gesprache': 3, 'gespraech': 3, 'gespraeche': 3, 'getafelt': 2, 'getagt': 3, 'getextet': 6, 'getraenke': 60,
'getranke': 60, 'getroffen': 3, 'gevespert': 2, 'gewhatsappt': 6, 'gezoomt': 4, 'gluehwein': 60, 'gluhwein': 60,
'google': 118, 'gremium': 3, 'grillabend': 2, 'grille': 71, 'grillen': 2, 'grillfest': 0, 'grillt': 119,
'gruenderabend': 0, 'gruenderfruehstueck': 0, 'gruendertag': 0, 'gruendertreffen': 0, 'grunderabend': 0,
'grunderfruhstuck': 0, 'grundertag': 0, 'grundertreffen': 0, 'grundstuck': 72, 'grundstueck': 72, 'gschnas': 0,
'gschribe': 6, 'gtroffe': 3, 'gulasch': 18, 'gv': 0, 'haben': 123, 'habilitation': 0, 'hackathon': 0, 'haeferl': 43,
'haendlertreffen': 0, 'haferl': 43, 'halle': 72, 'handlertreffen': 0, 'handover': 3, 'handwerkermarkt': 0, 'hannover':
124, 'hat': 123, 'hauptprobe': 3, 'hauptversammlung': 0, 'haus': 72, 'hausbesuch': 3, 'hausmesse': 0, 'heimspiel': 0,
'heisse': 35, 'hergerufen': 4, 'heurigen': 2, 'heuriger': 2, 'hin': 127, 'hingemailt': 5, 'hingesetzt': 3, 'hochzeit':
0, 'hockten': 117, 'hoffest': 0, 'hospitation': 3, 'ich': 128, 'im': 135, 'imessage': 6, 'in': 142, 'info': 143,
'infoabend': 0, 'infotag': 0, 'innungstreffen': 0, 'ins': 144, 'inspektion': 3, 'insta': 6, 'instagram': 6,
'interview': 3, 'intervision': 3, 'intro': 145, 'introduced': 55, 'introed': 55, 'introgemacht': 55, 'intromail': 5,
'intros': 55, 'investorengesprach': 3, 'investorengespraech': 3, 'investorentag': 0, 'jahresgesprach': 3,
'jahresgespraech': 3, 'jahrestagung': 0, 'jahrestreffen': 0, 'jahrmarkt': 0, 'jause': 2, 'jf': 3, 'jitsi': 4, 'jour':
7, 'jubilaeum': 0, 'jubilaeumsfeier': 0, 'jubilaum': 0, 'jubilaumsfeier': 0, 'jugendweihe': 0, 'kabarett': 0,
'kaefele': 8, 'kaeffchen': 8, 'kaennchen': 43, 'kaeseverkostung': 2, 'kafele': 8, 'kaffchen': 8, 'kaffe': 8, 'kaffee':
147, 'kaffeedate': 8, 'kaffeehaus': 8, 'kaffeeklatsch': 8, 'kaffeekraenzchen': 8, 'kaffeekranzchen': 8, 'kaffeepause':
8, 'kaffeetermin': 8, 'kaffeetrinken': 8, 'kaffeetscherl': 8, 'kaffetrinken': 8, 'kafi': 8, 'kakao': 8, 'kannchen':
43, 'kantine': 2, 'kaseverkostung': 2, 'kennenlerngesprach': 3, 'kennenlerngespraech': 3, 'kennenlerntermin': 3,
'kesselfleisch': 2, 'kick': 148, 'kickoff': 149, 'kirchtag': 0, 'kirchweih': 0, 'kirtag': 0, 'klassentreffen': 0,
'klausurtag': 3, 'klausurtagung': 3, 'kleinkunst': 0, 'klingelt': 62, 'klingelte': 62, 'koche': 71, 'kocht': 119,
'kochte': 119, 'kolloquium': 0, 'konditorei': 8, 'konferenz': 0, 'konfirmation': 0, 'kongress': 0, 'kontrollgang': 3,
'konvent': 3, 'konzert': 0, 'konzil': 3, 'krisensitzung': 3, 'kuchen': 60, 'kuchenbuffet': 2, 'kuchenessen': 2,
'kundenevent': 0, 'kundengesprach': 3, 'kundengespraech': 3, 'kundentag': 0, 'kundentermin': 3,
'kunsthandwerkermarkt': 0, 'kunstmarkt': 0, 'kurzes': 150, 'kurznachricht': 6, 'laden': 72, 'laenderspiel': 0,
'laeutet': 62, 'laeutete': 62, 'lagebesprechung': 3, 'lager': 72, 'lan': 151, 'landerspiel': 0, 'lanparty': 0, 'late':
153, 'laternenumzug': 0, 'latte': 8, 'launch': 151, 'lautet': 62, 'lautete': 62, 'lenkungsausschuss': 3,
'lenkungskreis': 3, 'lesebuehne': 0, 'lesebuhne': 0, 'lesung': 0, 'linkedin': 154, 'live': 155, 'livestream': 0,
'location': 72, 'lunch': 2, 'lunche': 71, 'lunchtermin': 2, 'läutet': 62, 'läutete': 62, 'maibaum': 0, 'maifest': 0,
'mail': 5, 'mailanfrage': 5, 'mailaustausch': 5, 'mailed': 5, 'mailkontakt': 5, 'mails': 5, 'mailt': 5, 'mailte': 5,
'mailten': 5, 'mailverkehr': 5, 'mailwechsel': 5, 'marathon': 0, 'martinigansl': 2, 'martinszug': 0, 'maturaball': 0,
'meet': 156, 'meeting': 3, 'meetings': 3, 'meetup': 0, 'melange': 8, 'meldet': 157, 'meldete': 157, 'mensa': 2,
'mentoring': 158, 'mentoringtermin': 3, 'messaged': 159, 'messe': 0, 'messenger': 6, 'mezze': 2, 'mich': 18, 'mit':
168, 'mitarbeitergesprach': 3, 'mitarbeitergesprache': 3, 'mitarbeitergespraech': 3, 'mitarbeitergespraeche': 3,
'miteinander': 169, 'mitgliedertreffen': 0, 'mittag': 170, 'mittagessen': 2, 'mittagessens': 2, 'mittagstisch': 2,
'mokka': 8, 'morgenrunde': 3, 'mtg': 3, 'musical': 0, 'nachbarschaftsfest': 0, 'nachbesprechung': 3, 'nachricht': 6,
'nachrichten': 6, 'nachtessen': 2, 'nachtmahl': 2, 'ne': 89, 'neben': 111, 'networking': 171, 'netzwerkabend': 0,
'netzwerktreffen': 0, 'netzwerkveranstaltung': 0, 'neujahrsempfang': 0, 'newsletter': 5, 'nikolausmarkt': 0,
'notartermin': 3, 'nudeln': 18, 'nutzertreffen': 0, 'offsite': 0, 'oktoberfest': 0, 'one': 173, 'onlinetermin': 4,
'open': 174, 'opening': 0, 'orchesterprobe': 3, 'ortstermin': 3, 'osterfeuer': 0, 'panel': 0, 'partnertag': 0,
'partnertreffen': 0, 'party': 0, 'per': 175, 'personalgesprach': 3, 'personalgespraech': 3, 'phone': 4, 'picknick': 2,
'pinged': 159, 'pitch': 176, 'pitchabend': 0, 'pizza': 2, 'pizzeria': 2, 'planning': 3, 'planungsrunde': 3, 'pn': 6,
'podcastaufnahme': 0, 'podium': 0, 'podiumsdiskussion': 0, 'poetry': 177, 'pokalspiel': 0, 'polterabend': 0,
'polterer': 0, 'postkarte': 6, 'praesentation': 3, 'praesentiert': 3, 'prasentation': 3, 'prasentiert': 3,
'preisverleihung': 0, 'premiere': 0, 'probe': 3, 'probeessen': 2, 'probefahrt': 3, 'probelauf': 3, 'probetag': 3,
'probevortrag': 3, 'projektmeeting': 3, 'projektsitzung': 3, 'promotionsfeier': 0, 'punsch': 60, 'punschstand': 0,
'qbr': 3, 'qualitaetszirkel': 3, 'qualitatszirkel': 3, 'quartalsgesprach': 3, 'quartalsgespraech': 3, 'quarterly': 3,
'quick': 82, 'raclette': 2, 'radiosendung': 0, 'raeume': 72, 'ramen': 2, 'rangekriegt': 4, 'raume': 72,
'regionaltreffen': 0, 'rehearsal': 3, 'retreat': 0, 'retro': 3, 'retrospektive': 3, 'review': 3, 'richtfest': 0,
'rief': 178, 'riefen': 4, 'ringvorlesung': 0, 'rouladenessen': 2, 'round': 179, 'roundtable': 0, 'ruckruf': 4,
'rucksprache': 3, 'rueckruf': 4, 'ruecksprache': 3, 'ruf': 180, 'rufe': 180, 'ruft': 62, 'runde': 3, 'rundgang': 3,
'rundmail': 5, 'sales': 82, 'sass': 182, 'sassen': 183, 'saß': 182, 'saßen': 183, 'schale': 43, 'schlachtplatte': 2,
'schluesseluebergabe': 3, 'schlusselubergabe': 3, 'schnitzelessen': 2, 'schreibt': 34, 'schrieb': 34, 'schrieben': 6,
'schriftl': 184, 'schriftlich': 184, 'schuetzenfest': 0, 'schulfest': 0, 'schutzenfest': 0, 'seminar': 0, 'setz': 188,
'setze': 188, 'setzen': 188, 'setzte': 188, 'setzten': 188, 'signal': 6, 'site': 189, 'sitzig': 3, 'sitzung': 3,
'sitzungen': 3, 'skype': 4, 'slack': 6, 'slam': 0, 'slush': 0, 'sms': 6, 'sommerfest': 0, 'sommerkonzert': 0,
'sommermarkt': 0, 'sonntagsessen': 2, 'sonnwendfeuer': 0, 'soupiert': 2, 'spargelessen': 2, 'sparring': 3,
'spatenstich': 0, 'spieleabend': 0, 'sportfest': 0, 'sprachi': 6, 'sprachmemo': 6, 'sprachnachricht': 6,
'sprachnachrichten': 6, 'sprechstunde': 3, 'sprint': 190, 'stadtfest': 0, 'stammtisch': 0, 'stand': 192,
'standortgesprach': 3, 'standortgespraech': 3, 'standup': 3, 'startup': 193, 'statusgesprach': 3, 'statusgespraech':
3, 'statusmeeting': 3, 'stellprobe': 3, 'steuerkreis': 3, 'strassenfest': 0, 'strategiegesprach': 3,
'strategiegespraech': 3, 'strategiemeeting': 3, 'strippe': 4, 'summit': 0, 'supervision': 3, 'suppe': 194, 'sushi': 2,
'symposium': 0, 'sync': 195, 'tag': 198, 'tagung': 0, 'talkrunde': 0, 'tapas': 2, 'tasse': 43, 'tassen': 43, 'taufe':
0, 'team': 65, 'teamessen': 2, 'teammeeting': 3, 'teamrunde': 3, 'teams': 199, 'teamscall': 4, 'teamsitzung': 3,
'teamtag': 3, 'tee': 202, 'teehaus': 8, 'teestube': 8, 'teestunde': 8, 'teetrinken': 8, 'tel': 4, 'telco': 4,
'telefon': 4, 'telefonat': 4, 'telefonate': 4, 'telefongesprach': 4, 'telefongespraech': 4, 'telefoniere': 4,
'telefonieren': 4, 'telefoniert': 4, 'telefonierte': 4, 'telefonierten': 4, 'telefonisch': 4, 'telefonkonf': 4,
'telefonkonferenz': 4, 'telefontermin': 4, 'telegram': 6, 'telegramm': 6, 'telko': 4, 'telkonf': 4, 'termin': 3,
'testlauf': 3, 'text': 6, 'texted': 159, 'textet': 6, 'textete': 6, 'themenabend': 0, 'threema': 6, 'tk': 4,
'toepfermarkt': 0, 'tonprobe': 3, 'topfermarkt': 0, 'traf': 3, 'trafen': 3, 'trauerfeier': 0, 'treff': 204, 'treffe':
205, 'treffen': 207, 'trink': 210, 'trinke': 210, 'trockenubung': 3, 'trockenuebung': 3, 'trodel': 0, 'trodelmarkt':
0, 'troedel': 0, 'troedelmarkt': 0, 'troffe': 3, 'troffen': 3, 'troffn': 3, 'turnier': 0, 'uber': 213, 'ubergabe': 3,
'ubergabegesprach': 3, 'ubers': 214, 'ueber': 217, 'uebergabe': 3, 'uebergabegespraech': 3, 'uebers': 214, 'umzug':
218, 'uns': 18, 'unter': 220, 'unterhaltung': 3, 'unternehmerfruehstueck': 0, 'unternehmerfruhstuck': 0,
'unternehmertreffen': 0, 'unterredung': 3, 'veranstaltung': 0, 'verbandstreffen': 0, 'verbunden': 55, 'vereinsabend':
0, 'vereinsfest': 0, 'vereinstreffen': 0, 'verhandelt': 3, 'verhandlung': 3, 'verhandlungen': 3, 'verkaufsgesprach':
3, 'verkaufsgespraech': 3, 'verkaufstermin': 3, 'verkostet': 2, 'verkostung': 2, 'verkuppelt': 55, 'verlaengerten': 8,
'verlaengerter': 8, 'verlangerten': 8, 'verlangerter': 8, 'vernetzt': 55, 'vernissage': 0, 'vertragsgesprach': 3,
'vertragsgespraech': 3, 'vertriebsmeeting': 3, 'vesper': 2, 'via': 221, 'video': 222, 'videoanruf': 4, 'videocall': 4,
'videochat': 4, 'videogesprach': 4, 'videogespraech': 4, 'videokonf': 4, 'videokonferenz': 4, 'videotelefonat': 4,
'vidko': 4, 'vier': 223, 'vieraugengesprach': 3, 'vieraugengespraech': 3, 'viko': 4, 'vk': 4, 'voice': 224,
'voicemail': 6, 'voicenote': 6, 'volkslauf': 0, 'vom': 38, 'vor': 226, 'vorbesprechung': 3, 'vorfuehrung': 3,
'vorfuhrung': 3, 'vorgestellt': 55, 'vorstandssitzung': 3, 'vorstellungsgesprach': 3, 'vorstellungsgespraech': 3,
'vortrag': 0, 'wa': 6, 'wapp': 6, 'war': 232, 'waren': 233, 'web': 234, 'webex': 4, 'webinar': 0, 'webkonferenz': 4,
'webmeeting': 4, 'websummit': 0, 'weekly': 3, 'weihnachtsbasar': 0, 'weihnachtsessen': 2, 'weihnachtsfeier': 0,
'weihnachtsmarkt': 0, 'weinfest': 0, 'weinverkostung': 2, 'werksrundgang': 3, 'werkstatt': 72, 'whats': 235,
'whatsapp': 236, 'whatsappt': 6, 'wiesn': 0, 'wir': 128, 'wirtshausbesuch': 2, 'wohnung': 72, 'wohnungsubergabe': 3,
'wohnungsuebergabe': 3, 'workshop': 0, 'wrote': 159, 'wsap': 6, 'xing': 6, 'zabig': 2, 'zirkus': 0, 'zmittag': 2,
'zmorge': 2, 'zmorgen': 2, 'znacht': 2, 'znueni': 2, 'znuni': 2, 'zoom': 237, 'zoomcall': 4, 'zu': 240, 'zugemailt':
5, 'zum': 243, 'zunfttreffen': 0, 'zuruckgerufen': 4, 'zuruckgeschrieben': 6, 'zurueckgerufen': 4,
'zurueckgeschrieben': 6, 'zusammengebracht': 55, 'zusammengehockt': 3, 'zusammengehoeckt': 3, 'zusammengehöckt': 3,
'zusammengekommen': 3, 'zusammengesessen': 3, 'zusammengesetzt': 3, 'zusammengestanden': 3, 'zusammengesteckt': 3,
'zusammengetroffen': 3, 'zusammensitzen': 3, 'zvieri': 2, 'zweitgesprach': 3, 'zweitgespraech': 3, 'zwischen': 111}]

