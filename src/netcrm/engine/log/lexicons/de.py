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
'versprochen': 322, 'zugesagt': 322}, {'<until>': 81, 'D': 81, 'angekuendigt': 322, 'angekundigt': 322, 'ausstehend':
322, 'bitte': 155, 'durch': 304, 'erbeten': 155, 'erwartet': 155, 'nachste': 288, 'naechste': 288, 'noch': 323,
'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt': 322}, {'N': 97, 'er': 97, 'sie': 97}, {'': (5, 'mine'),
'nach': 15}, {'<until>': 326, 'D': 326, 'dann': 326, 'noch': 326}, {'<them>': 327, '<until>': 326, 'D': 326, 'dann':
326, 'noch': 326}, {'ich': 328}, {'angekuendigt': 322, 'ausstehend': 322, 'offen': 322, 'versprochen': 322,
'zugesagt': 322}, {'angekuendigt': 322, 'ausstehend': 322, 'bitte': 155, 'durch': 304, 'erbeten': 155, 'erwartet':
155, 'noch': 330, 'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt': 322}, {'angekundigt': 322, 'ausstehend':
322, 'offen': 322, 'versprochen': 322, 'zugesagt': 322}, {'angekundigt': 322, 'ausstehend': 322, 'bitte': 155,
'durch': 304, 'erbeten': 155, 'erwartet': 155, 'noch': 332, 'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt':
322}, {'': (5, 'mine'), '$$': 15, 'nach': 15}, {'$$': 15, '<them>': 327, '<until>': 326, 'D': 334, 'dann': 326,
'noch': 326}, {'ich': 335}, {'bekomm': 285, 'bekomme': 285, 'bekommen': 285, 'erhalte': 285, 'erhalten': 285, 'krieg':
285, 'kriege': 285, 'kriegen': 285}, {'': (6, 'theirs'), 'an': 81, 'durch': 81, 'nach': 81, 'um': 81}, {'<me>': 338},
{'an': 81, 'durch': 81, 'fuer': 339, 'fur': 339, 'nach': 81, 'um': 81}, {'...': 340}, {'<they>': 341}, {'will': 81},
{'laesst': 81, 'lassen': 343, 'lasst': 81, 'lässt': 81}, {'<give3>': 81, '<give3_apart>': 81, 'geben': 343,
'schicken': 343, 'zukommen': 344}, {'muesste': 81, 'muss': 81, 'musste': 81, 'müsste': 81, 'soll': 81, 'sollte': 81,
'will': 81, 'wird': 81, 'wollte': 81}, {'muss': 81, 'musste': 81, 'müsste': 81, 'soll': 81, 'sollte': 81, 'will': 81,
'wird': 81, 'wollte': 81}, {'muesste': 81, 'muss': 81, 'soll': 81, 'sollte': 81, 'will': 81, 'wird': 81, 'wollte':
81}, {'<giveinf>': 346, '<giveinf_apart>': 346, 'bringen': 346, 'geben': 346, 'liefern': 346, 'mailen': 346,
'nachreichen': 346, 'schicken': 346, 'weiterleiten': 346, 'zuruckbringen': 347, 'zuruckgeben': 347, 'zurueckbringen':
348, 'zurueckgeben': 348, 'zuschicken': 346, 'zusenden': 346}, {'...': 345, '<giveinf>': 346, '<giveinf_apart>': 346,
'<until>': 349, 'D': 349, 'bringen': 346, 'geben': 346, 'liefern': 346, 'mailen': 346, 'nachreichen': 346, 'noch':
349, 'schicken': 346, 'weiterleiten': 346, 'zuruckbringen': 347, 'zuruckgeben': 347, 'zurueckbringen': 348,
'zurueckgeben': 348, 'zuschicken': 346, 'zusenden': 346}, {'<me>': 350}, {'bekommen': 23, 'bringen': 23, 'haben': 23,
'kriegen': 23, 'liefern': 23, 'schicken': 23}, {'D': 352, 'bekommen': 23, 'bringen': 23, 'haben': 23, 'kriegen': 23,
'liefern': 23, 'schicken': 23}, {'D': 352, 'bekommen': 23, 'bringen': 23, 'eigentlich': 353, 'haben': 23, 'kriegen':
23, 'laengst': 353, 'liefern': 23, 'schicken': 23, 'schon': 353}, {'N': 354, 'er': 354, 'ich': 354, 'sie': 354, 'wir':
354}, {'D': 352, 'bekommen': 23, 'bringen': 23, 'eigentlich': 353, 'haben': 23, 'kriegen': 23, 'langst': 353,
'liefern': 23, 'schicken': 23, 'schon': 353}, {'N': 356, 'er': 356, 'ich': 356, 'sie': 356, 'wir': 356}, {'werde':
15}, {'lasse': 15, 'lassen': 15}, {'<give1>': 15, '<give1_apart>': 15, 'schicken': 358, 'zukommen': 359}, {'...':
360}, {'<them>': 361}, {'D': 352, 'bekommen': 23, 'bringen': 23, 'eigentlich': 353, 'haben': 23, 'kriegen': 23,
'laengst': 353, 'langst': 353, 'liefern': 23, 'schicken': 23, 'schon': 353}, {'N': 363, 'er': 363, 'ich': 363, 'sie':
363, 'wir': 363}, {'...': 337, '<does3>': 342, 'N': 351, 'bekommen': 293, 'bekommt': 293, 'er': 351, 'erhaelt': 296,
'erhalt': 299, 'erhält': 299, 'haben': 301, 'haette': 355, 'haetten': 355, 'hat': 301, 'hatte': 357, 'hatten': 357,
'hätte': 357, 'hätten': 357, 'ich': 362, 'kriegen': 293, 'kriegt': 293, 'sie': 351, 'sollte': 364, 'sollten': 364,
'wir': 362, 'wollte': 364}, {'fuer': 339, 'fur': 339}, {'...': 366}, {'<they>': 367}, {'<giveinf>': 346,
'<giveinf_apart>': 346, '<until>': 349, 'D': 349, 'bringen': 346, 'geben': 346, 'liefern': 346, 'mailen': 346,
'nachreichen': 346, 'noch': 349, 'schicken': 346, 'weiterleiten': 346, 'zuruckbringen': 347, 'zuruckgeben': 347,
'zurueckbringen': 348, 'zurueckgeben': 348, 'zuschicken': 346, 'zusenden': 346}, {'<me>': 369}, {'<does3>': 368, 'N':
370, 'er': 370, 'sie': 370}, {'...': 337}, {'...': 345}, {'<me>': 373}, {'N': 374, 'bekommen': 293, 'bekommt': 293,
'er': 374, 'erhaelt': 296, 'erhalt': 299, 'erhält': 299, 'haben': 301, 'hat': 301, 'ich': 362, 'kriegen': 293,
'kriegt': 293, 'sie': 374, 'wir': 362}, {'angekuendigt': 322, 'angekundigt': 322, 'ausstehend': 322, 'bitte': 155,
'durch': 304, 'erbeten': 155, 'erwartet': 155, 'noch': 323, 'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt':
322}, {'<until>': 81, 'D': 81, 'nachste': 288}, {'<until>': 81, 'D': 81, 'angekundigt': 322, 'ausstehend': 322,
'bitte': 155, 'durch': 304, 'erbeten': 155, 'erwartet': 155, 'nachste': 288, 'noch': 332, 'offen': 322, 'versprochen':
322, 'von': 304, 'zugesagt': 322}, {'angekundigt': 322, 'ausstehend': 322, 'durch': 304, 'noch': 332, 'offen': 322,
'versprochen': 322, 'von': 304, 'zugesagt': 322}, {'<until>': 81, 'D': 81, 'naechste': 288}, {'<until>': 81, 'D': 81,
'angekuendigt': 322, 'ausstehend': 322, 'bitte': 155, 'durch': 304, 'erbeten': 155, 'erwartet': 155, 'naechste': 288,
'noch': 330, 'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt': 322}, {'angekuendigt': 322, 'ausstehend': 322,
'durch': 304, 'noch': 330, 'offen': 322, 'versprochen': 322, 'von': 304, 'zugesagt': 322}, {'...': 102}, {'...': 102,
'N': 383, 'er': 383, 'es': 383, 'ich': 383, 'sie': 383}, {'<until>': 23, 'bekomme': 384, 'bringt': 384, 'gibt': 384,
'kommt': 384, 'krieg': 384, 'kriege': 384, 'schickt': 384}, {'-befund': 26, '-ergebnis': 26, '-ergebnisse': 26,
'-gutachten': 26, '-lieferung': 26, '-teile': 26, '-werte': 26, '...': 257, '<comes_in>': 26, '<det>': 268, '<doc>':
273, '<document>': 278, '<my>': 280, '<their>': 287, '<thing>': 273, '<work>': 273, 'abholung': 289, 'alles': 302,
'angebot': 305, 'angekuendigt': 311, 'angekundigt': 316, 'angesagt': 321, 'antwort': 324, 'avisiert': 321, 'beides':
302, 'bekommen': 325, 'bekommt': 325, 'bescheid': 324, 'besorg': 329, 'besorge': 329, 'bestaetigung': 331,
'bestatigung': 333, 'bring': 336, 'bringe': 336, 'das': 365, 'dem': 371, 'den': 365, 'der': 372, 'die': 365, 'dies':
375, 'entscheidung': 289, 'erhaelt': 325, 'erhalt': 325, 'erhält': 325, 'erledig': 336, 'erledige': 336, 'feedback':
376, 'freigabe': 324, 'geb': 329, 'gebe': 329, 'hat': 325, 'kriegen': 325, 'kriegt': 325, 'liefer': 336, 'liefere':
336, 'lieferung': 289, 'mach': 336, 'mache': 336, 'mail': 329, 'maile': 329, 'reich': 329, 'reiche': 329, 'retour':
289, 'ruckgabe': 377, 'ruckmeldung': 378, 'ruckruf': 379, 'rueckgabe': 380, 'rueckmeldung': 381, 'rueckruf': 382,
'schick': 336, 'schicke': 336, 'send': 329, 'sende': 329, 'stellungnahme': 376, 'versprochen': 321, 'zahlung': 289,
'zugesagt': 321, 'zuruck': 385, 'zurueck': 385, 'zusage': 376}, {'$$': 11}, {'buero': 387, 'buro': 387}, {'hause':
387}, {'anzutreffen': 387, 'da': 387, 'daheim': 387, 'dahoam': 387, 'im': 388, 'zu': 389, 'zuhause': 387}, {'buro':
387}, {'anzutreffen': 387, 'da': 387, 'daheim': 387, 'dahoam': 387, 'im': 391, 'zu': 389, 'zuhause': 387}, {'buero':
387}, {'anzutreffen': 387, 'da': 387, 'daheim': 387, 'dahoam': 387, 'im': 393, 'zu': 389, 'zuhause': 387}, {'ned':
390, 'net': 390, 'nicht': 390, 'nod': 392, 'noed': 394}, {'leider': 395, 'ned': 390, 'net': 390, 'nicht': 390, 'nod':
392, 'noed': 394}, {'leider': 395, 'ned': 390, 'net': 390, 'nicht': 390, 'nod': 392, 'noed': 394, 'vergessen': 387,
'war': 396, 'waren': 396}, {'mir': 41}, {'^': 15, 'ich': 41, 'von': 398}, {':': 399}, {'': (16, 'gave:feedback'),
'gemailt': 43, 'gesandt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'zurueck': 43}, {'<them>':
401}, {'an': 402}, {'...': 403}, {'abgeblasen': 11}, {'abgeblasen': 11, 'leider': 405}, {'anmailen': 58, 'anrufen':
58, 'anschreiben': 58, 'antworten': 58, 'durchrufen': 58, 'erinnern': 58, 'gratulieren': 58, 'hinschreiben': 58,
'kontaktieren': 58, 'mahnen': 58, 'melden': 58, 'nachbohren': 58, 'nachfassen': 58, 'nachfragen': 58, 'nachhaken': 58,
'zuruckrufen': 58, 'zuruckschreiben': 58, 'zurueckrufen': 58, 'zurueckschreiben': 58}, {'^': 407}, {'ein': 263,
'eine': 263, 'einen': 263, 'erst': 263, 'gleich': 263, 'kein': 263, 'keine': 263, 'keinen': 263, 'mehr': 263, 'nur':
263, 'weniger': 263}, {'^': 409}, {'D': 408, 'lieber': 410}, {'D': 408}, {'besten': 412}, {'': (16, 'gave:feedback'),
'gemailt': 43, 'gesandt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'zuruck': 43}, {'<them>':
414}, {'an': 415}, {'...': 416}, {'': (16, 'gave:feedback'), 'gemailt': 43, 'gesandt': 43, 'geschickt': 43,
'gesendet': 43, 'raus': 43, 'retour': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>': 418}, {'an': 419, 'gegeben': 43},
{'...': 420, 'gegeben': 43}, {'an': 15, 'druber': 15, 'drueber': 15, 'durch': 15, 'gegen': 15, 'nach': 15}, {'...':
422}, {'<det>': 423, '<their>': 423}, {'^': 424}, {'D': 425, '^': 424}, {'ich': 426, 'wir': 426}, {'an': 402,
'gegeben': 43}, {'...': 428, 'gegeben': 43}, {'aenderungsvorschlaege': 404, 'anmerkungen': 429, 'feedback': 429,
'kommentare': 429, 'korrekturen': 429, 'korrekturvorschlaege': 404, 'randnotizen': 404, 'rueckmeldung': 429,
'rueckmeldungen': 404, 'verbesserungsvorschlaege': 404}, {'gegeben': 43}, {'...': 431, 'gegeben': 43}, {'anmerkungen':
432, 'feedback': 432, 'kommentare': 432, 'korrekturen': 432, 'rueckmeldung': 432}, {'an': 415, 'gegeben': 43}, {'...':
434, 'gegeben': 43}, {'anderungsvorschlage': 417, 'anmerkungen': 435, 'feedback': 435, 'kommentare': 435,
'korrekturen': 435, 'korrekturvorschlage': 417, 'randnotizen': 417, 'ruckmeldung': 435, 'ruckmeldungen': 417,
'verbesserungsvorschlage': 417}, {'anmerkungen': 432, 'feedback': 432, 'kommentare': 432, 'korrekturen': 432,
'ruckmeldung': 432}, {':': 41}, {'abklaeren': 15, 'abklaren': 15, 'ausmachen': 15, 'bedanken': 15, 'besprechen': 15,
'entschuldigen': 15, 'klaeren': 15, 'klaren': 15, 'melden': 15, 'nachfassen': 15, 'nachfragen': 15, 'nachhaken': 15,
'vereinbaren': 15}, {'arbeiten': 0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben':
0, 'sprechen': 0, 'starten': 0, 'telefonieren': 0, 'treffen': 0}, {'^': 439, 'zu': 440}, {'...': 441, '^': 439, 'zu':
440}, {'N': 442}, {'retour': 81, 'zuruck': 81, 'zurueck': 81}, {'...': 444}, {'^': 445}, {'^': 445, 'ich': 446, 'wir':
446}, {'mit': 70}, {'N': 69, 'mich': 448}, {'krank': 11, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'krank':
11, 'leider': 450, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'an': 15, 'drueber': 15, 'durch': 15,
'fertig': 15, 'gegen': 15, 'nach': 15}, {'...': 452}, {'<det>': 453, '<their>': 453}, {'^': 454}, {'D': 455, '^':
454}, {'<them>': 456, 'D': 455, '^': 454}, {'ich': 457, 'wir': 457}, {'arbeite': 458, 'geh': 458, 'gehe': 458, 'les':
458, 'lese': 458, 'mach': 458, 'mache': 458, 'schau': 458, 'schaue': 458, 'schick': 458, 'schicke': 458, 'schreib':
458, 'schreibe': 458, 'seh': 458, 'sehe': 458}, {'an': 15, 'druber': 15, 'durch': 15, 'fertig': 15, 'gegen': 15,
'nach': 15}, {'...': 460}, {'<det>': 461, '<their>': 461}, {'^': 462}, {'D': 463, '^': 462}, {'<them>': 464, 'D': 463,
'^': 462}, {'ich': 465, 'wir': 465}, {'arbeite': 466, 'geh': 466, 'gehe': 466, 'les': 466, 'lese': 466, 'mach': 466,
'mache': 466, 'schau': 466, 'schaue': 466, 'schick': 466, 'schicke': 466, 'schreib': 466, 'schreibe': 466, 'seh': 466,
'sehe': 466}, {'D': 408, 'lieber': 410, 'vergessen': 387}, {'bekommen': 23, 'haben': 23, 'kriegen': 23}, {'^': 469},
{'D': 470}, {'D': 470, 'eigentlich': 471, 'laengst': 471, 'schon': 471}, {'ich': 472, 'wir': 472}, {'D': 470,
'eigentlich': 471, 'langst': 471, 'schon': 471}, {'ich': 474, 'wir': 474}, {'D': 470, 'eigentlich': 471, 'laengst':
471, 'langst': 471, 'schon': 471}, {'ich': 476, 'wir': 476}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'<work>': 45,
'haette': 473, 'haetten': 473, 'hatte': 475, 'hatten': 475, 'hätte': 475, 'hätten': 475, 'sollte': 477, 'sollten':
477, 'thema': 478}, {'<work>': 45, 'haette': 473, 'haetten': 473, 'hatte': 475, 'hatten': 475, 'hätte': 475, 'hätten':
475, 'sollte': 477, 'sollten': 477}, {'$$': 0}, {'<hat>': 481, 'ist': 481, 'war': 481}, {'angefangen': 482,
'gearbeitet': 482, 'gegruendet': 482, 'gegrundet': 482, 'gekauft': 482, 'gekuendigt': 482, 'gekundigt': 482, 'gelebt':
482, 'geleitet': 482, 'gewechselt': 482, 'gewesen': 482, 'gewohnt': 482, 'studiert': 482, 'verkauft': 482}, {'...':
483}, {'...': 483, '<work>': 45, 'haette': 473, 'haetten': 473, 'hatte': 475, 'hatten': 475, 'hätte': 475, 'hätten':
475, 'sollte': 477, 'sollten': 477}, {'entdeckt': 481, 'gelesen': 481, 'gesehen': 481}, {'anmerkungen': 432,
'feedback': 432, 'kommentare': 432, 'korrekturen': 432, 'ruckmeldung': 432, 'rueckmeldung': 432}, {'an': 419}, {'...':
488}, {'aenderungsvorschlaege': 404, 'anderungsvorschlage': 417, 'anmerkungen': 489, 'feedback': 489, 'kommentare':
489, 'korrekturen': 489, 'korrekturvorschlaege': 404, 'korrekturvorschlage': 417, 'randnotizen': 489, 'ruckmeldung':
417, 'ruckmeldungen': 417, 'rueckmeldung': 404, 'rueckmeldungen': 404, 'verbesserungsvorschlaege': 404,
'verbesserungsvorschlage': 417}, {'paar': 490}, {'...': 0}, {'dass': 492, 'wie': 492}, {'vergessen': 387}, {'aber':
494, 'dann': 494, 'heisst': 0, 'heißt': 0, 'vergessen': 387}, {'machen': 15}, {'<giveinf>': 58, 'fertig': 496,
'fertigmachen': 58}, {'...': 497}, {'<until>': 41, '^': 498}, {'N': 499}, {'aber': 494, 'dann': 494, 'vergessen':
387}, {'gesagt': 41}, {'aber': 494, 'dann': 494, 'eingewilligt': 41, 'erfahren': 493, 'es': 501, 'gehoert': 493,
'gehort': 493, 'gelesen': 493, 'gesehen': 493, 'ja': 502, 'mitbekommen': 493, 'mitgekriegt': 493, 'okay': 502, 's':
501, 'vergessen': 387, 'zugestimmt': 41}, {'aber': 494, 'dann': 494, 'eingewilligt': 41, 'erfahren': 493, 'es': 501,
'gehoert': 493, 'gehort': 493, 'gelesen': 493, 'gesehen': 493, 'ich': 503, 'ja': 502, 'mitbekommen': 493,
'mitgekriegt': 493, 'okay': 502, 's': 501, 'vergessen': 387, 'zugestimmt': 41}, {'eingewilligt': 41, 'ja': 502,
'okay': 502, 'zugestimmt': 41}, {'eingewilligt': 41, 'ich': 505, 'ja': 502, 'okay': 502, 'zugestimmt': 41}, {'': (13,
'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben': 507, 'gerade': 507, 'grad': 507, 'grade': 507}, {'eben':
507, 'gerade': 507, 'grad': 507, 'grade': 507, 'ich': 508}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 510,
'mich': 510, 'sich': 510}, {'': (11, 'thinking'), '<give3>': 511, 'denkt': 511, 'kann': 511, 'kommt': 511, 'macht':
511, 'meldet': 511, 'meldets': 511, 'ruft': 511, 'schafft': 511, 'schreibt': 511}, {'<they>': 512}, {'<they>': 512,
'dass': 513}, {'<give3>': 511, 'denkt': 511, 'kann': 511, 'kommt': 511, 'macht': 511, 'meldet': 511, 'meldets': 511,
'ruft': 511, 'schafft': 511, 'schreibt': 511}, {'<they>': 515}, {'<they>': 515, 'dass': 516}, {'': (21,
'gave:encouragement')}, {'gegeben': 518, 'gemacht': 518, 'zugesprochen': 518}, {'<until>': 15, 'alles': 15, 'beides':
15}, {'...': 520}, {'<det>': 521}, {'sein': 11}, {'dabei': 523, 'hinfahren': 11, 'hingehen': 11, 'kommen': 11,
'teilnehmen': 11}, {'...': 524, 'dabei': 523, 'hinfahren': 11, 'hingehen': 11, 'kommen': 11, 'teilnehmen': 11},
{'nicht': 525}, {'leider': 526, 'nicht': 525}, {'<giveinf_apart>': 15}, {'^': 528}, {'...': 529}, {'alles': 530,
'das': 530, 'den': 530, 'die': 530, 'es': 530, 'ihn': 530, 'sie': 530}, {'alles': 530, 'das': 530, 'den': 530, 'die':
530, 'es': 530, 'ich': 531, 'ihn': 530, 'sie': 530}, {'^': 263}, {'am': 11, 'auf': 11, 'bei': 11, 'beim': 11, 'da':
11, 'dabei': 11, 'im': 11, 'mit': 11}, {'krank': 11, 'ned': 534, 'net': 534, 'nicht': 534, 'verhindert': 11,
'verkuehlt': 11, 'verkuhlt': 11}, {'krank': 11, 'leider': 535, 'ned': 534, 'net': 534, 'nicht': 534, 'verhindert': 11,
'verkuehlt': 11, 'verkuhlt': 11}, {'^': 522, 'aber': 494, 'bin': 451, 'dann': 494, 'erfahren': 493, 'es': 501,
'gehoert': 493, 'gehort': 493, 'gelesen': 493, 'gesehen': 493, 'hoff': 514, 'hoffe': 514, 'hoffentlich': 517, 'kann':
527, 'konnte': 527, 'mitbekommen': 493, 'mitgekriegt': 493, 'muessen': 532, 'muss': 532, 'mussen': 532, 's': 501,
'solle': 533, 'solles': 533, 'solls': 533, 'sollts': 533, 'vergessen': 387, 'war': 536}, {'bruder': 0, 'chef': 0,
'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D':
425, '^': 424, 'eben': 507, 'gerade': 507, 'grad': 507, 'grade': 507}, {'eben': 507, 'gerade': 507, 'grad': 507,
'grade': 507, 'ich': 540, 'wir': 426}, {'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0}, {'einem': 542}, {'^':
409, 'an': 543, 'ein': 542, 'einen': 542}, {'$$': 510}, {'<callinf>': 545, '<giveinf>': 545, 'anklopfen': 545,
'nachfragen': 545, 'reden': 545, 'sprechen': 545, 'treffen': 545, 'vorbeischauen': 545, 'vorfuehlen': 545,
'vorfuhlen': 545}, {'...': 546, '<callinf>': 545, '<giveinf>': 545, 'anklopfen': 545, 'nachfragen': 545, 'reden': 545,
'sprechen': 545, 'treffen': 545, 'vorbeischauen': 545, 'vorfuehlen': 545, 'vorfuhlen': 545}, {'N': 547}, {'bei': 548,
'mit': 548, 'zu': 548}, {'bei': 548, 'mit': 548, 'wieder': 549, 'zu': 548}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0,
'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 533, 'solles': 533, 'solls': 533, 'tuschelt': 0},
{'aenderungsvorschlaege': 404, 'anderungsvorschlage': 417, 'anmerkungen': 489, 'feedback': 489, 'kommentare': 489,
'korrekturen': 489, 'korrekturvorschlaege': 404, 'korrekturvorschlage': 417, 'randnotizen': 489, 'ruckmeldung': 417,
'ruckmeldungen': 417, 'rueckmeldung': 404, 'rueckmeldungen': 404, 'verbesserungsvorschlaege': 404,
'verbesserungsvorschlage': 417, 'zusage': 400}, {'<them>': 41, 'bis': 41, 'dringend': 41, 'mich': 41, 'noch': 41,
'unbedingt': 41, 'uns': 41}, {'<giveinf>': 15, '<giveinf_apart>': 15}, {'^': 554}, {'...': 555}, {'<them>': 41,
'alles': 556, 'bis': 41, 'das': 556, 'den': 556, 'die': 556, 'dringend': 41, 'es': 556, 'ich': 531, 'ihn': 556,
'mich': 41, 'noch': 41, 'sie': 556, 'unbedingt': 41, 'uns': 41}, {'D': 73}, {'D': 408, 'mal': 558}, {'N': 69, 'eben':
507, 'gerade': 507, 'grad': 507, 'grade': 507, 'ich': 540, 'mich': 448, 'wir': 426}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
263}, {'keinen': 563}, {'mal': 263}, {'nicht': 263}, {'auf': 564, 'besser': 263, 'bloss': 263, 'bloß': 263, 'endlich':
263, 'erst': 565, 'erstmal': 263, 'ja': 566, 'lieber': 263, 'unbedingt': 263}, {'^': 567}, {'ich': 568, 'man': 568,
'wir': 568}, {'D': 408, '^': 567}, {'D': 408, 'ich': 570, 'man': 568, 'wir': 568}, {'vor': 0}, {'dir': 572}, {'D':
69}, {'N': 574}, {'N': 69, 'm': 575, 'mich': 448, 'mit': 575}, {'thema': 478}, {'zugesagt': 400}, {'mir': 578}, {'':
(0, 'missed'), '$$': 11}, {'': (0, 'missed'), 'buero': 387, 'buro': 387}, {'am': 11, 'anzutreffen': 387, 'auf': 11,
'bei': 11, 'beim': 11, 'da': 580, 'dabei': 11, 'daheim': 387, 'dahoam': 387, 'im': 581, 'mit': 11, 'zu': 389,
'zuhause': 387}, {'krank': 11, 'ned': 582, 'net': 582, 'nicht': 582, 'nod': 392, 'noed': 394, 'verhindert': 11,
'verkuehlt': 11, 'verkuhlt': 11}, {'krank': 11, 'leider': 583, 'ned': 582, 'net': 582, 'nicht': 582, 'nod': 392,
'noed': 394, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'solle': 533, 'solles': 533, 'solls': 533, 'sollts':
533}, {'': (0, 'missed'), 'aber': 11, 'dann': 11, 'doch': 11, 'nur': 11, 'und': 11}, {'<callinf>': 586, '<comeinf>':
586, '<giveinf>': 586, '<giveinf_apart>': 586, 'anmailen': 586, 'anpingen': 586, 'anschreiben': 586, 'hinfahren': 586,
'hingehen': 586, 'telefonieren': 586, 'vorbeifahren': 586}, {'...': 587}, {'mal': 12}, {'...': 10, '2x': 12, '3x': 12,
'4x': 12, '5x': 12, '<appointment>': 14, '<det>': 28, '<have>': 32, '<my>': 33, '<opinion>': 3, '<rel>': 22,
'<sees1>': 40, '<should>': 42, '<their>': 46, '<them>': 53, '<tool>': 57, '<until>': 60, '<work>': 45, 'D': 75, 'N':
94, '^': 386, 'aber': 397, 'abgemacht': 400, 'abmachung': 400, 'aenderungsvorschlaege': 404, 'alles': 406, 'also':
411, 'am': 413, 'anderungsvorschlage': 417, 'anmerkungen': 421, 'arbeite': 427, 'auch': 412, 'ausfuehrliche': 430,
'ausfuehrliches': 433, 'ausfuhrliche': 436, 'ausfuhrliches': 437, 'ausgemacht': 438, 'bei': 443, 'bekomm': 447,
'bekomme': 447, 'besuch': 449, 'besuche': 449, 'bin': 451, 'dafuer': 459, 'dafur': 467, 'dann': 468, 'das': 479,
'den': 480, 'der': 484, 'die': 485, 'dreimal': 12, 'dringend': 412, 'eben': 486, 'ehrliche': 487, 'ehrliches': 487,
'ein': 491, 'erfahren': 493, 'es': 495, 'feedback': 421, 'fuer': 500, 'fur': 500, 'geh': 427, 'gehe': 427, 'gehoert':
493, 'gehort': 493, 'gelesen': 493, 'gerade': 486, 'gesehen': 493, 'gestrichen': 11, 'grad': 486, 'hab': 504, 'habe':
504, 'haben': 506, 'heute': 486, 'hoer': 509, 'hoere': 509, 'hoff': 514, 'hoffe': 514, 'hoffentlich': 517, 'hoffnung':
519, 'hor': 509, 'hore': 509, 'ich': 537, 'ihr': 538, 'ihre': 539, 'kann': 527, 'kommentare': 421, 'konnte': 527,
'korrekturen': 421, 'korrekturvorschlaege': 404, 'korrekturvorschlage': 417, 'krieg': 447, 'kriege': 447, 'kurze':
487, 'kurzes': 487, 'leider': 395, 'les': 541, 'lese': 541, 'lieber': 544, 'mal': 550, 'man': 551, 'mehrfach': 12,
'meine': 552, 'mit': 443, 'mitbekommen': 493, 'mitgekriegt': 493, 'mues': 553, 'muessen': 557, 'muss': 557, 'mussen':
557, 'mut': 519, 'ned': 390, 'net': 390, 'nicht': 390, 'noch': 559, 'nochmal': 558, 'nochmals': 558, 'nod': 392,
'noed': 394, 'randnotizen': 489, 'ruckmeldung': 435, 'ruckmeldungen': 417, 'rueckmeldung': 429, 'rueckmeldungen': 404,
's': 501, 'schau': 427, 'schaue': 427, 'seh': 560, 'sehe': 560, 'sein': 561, 'seine': 562, 'soll': 569, 'sollen': 569,
'sollte': 571, 'sollten': 569, 'stell': 573, 'termin': 406, 'thema': 478, 'treff': 576, 'treffe': 576, 'treffen': 406,
'um': 90, 'unbedingt': 412, 'unser': 577, 'verbesserungsvorschlaege': 404, 'verbesserungsvorschlage': 417,
'vereinbart': 400, 'vereinbarung': 400, 'vergessen': 387, 'versprechen': 400, 'versprochen': 438, 'vielleicht': 412,
'von': 579, 'war': 584, 'waren': 396, 'wieder': 558, 'wir': 585, 'wollt': 588, 'wollte': 588, 'wollten': 588, 'x':
589, 'zufaellig': 486, 'zufallig': 486, 'zugesagt': 438, 'zusage': 400, 'zweimal': 12}, {'<them>': 41, '^': 15},
{'ich': 591, 'wir': 591}, {'das': 592, 'dass': 592}, {'<vowed>': 593}, {'<them>': 594}, {'ich': 595, 'wir': 595},
{'vergessen': 11}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 598, 'eingesprungen': 598, 'mitgeholfen': 598,
'uebernommen': 598}, {'...': 599}, {'<them>': 600}, {'ausgeholfen': 598, 'eingesprungen': 598, 'mitgeholfen': 598,
'ubernommen': 598}, {'...': 602}, {'<them>': 603}, {'': (23, 'contact')}, {'besucht': 605, 'gesprochen': 605,
'getroffen': 605, 'uebergeben': 605}, {'...': 606, 'besucht': 605, 'gesprochen': 605, 'getroffen': 605, 'uebergeben':
605}, {'besucht': 605, 'gesprochen': 605, 'getroffen': 605, 'ubergeben': 605}, {'...': 608, 'besucht': 605,
'gesprochen': 605, 'getroffen': 605, 'ubergeben': 605}, {'besucht': 605, 'gesprochen': 605, 'getroffen': 605,
'ubergeben': 605, 'uebergeben': 605}, {'...': 610, 'besucht': 605, 'gesprochen': 605, 'getroffen': 605, 'ubergeben':
605, 'uebergeben': 605}, {'ort': 611}, {'<have>': 596, 'anzurufen': 597, 'fuer': 601, 'fur': 604, 'persoenlich': 607,
'personlich': 609, 'vor': 612}, {'<giveinf>': 58, '<giveinf_apart>': 58}, {'...': 614}, {'^': 615}, {'dringend': 616,
'endlich': 616, 'noch': 616, 'unbedingt': 616}, {'N': 438}, {'N': 11, 'bei': 11, 'mit': 11, 'zu': 11}, {':': 41,
'wollte': 619, 'wollten': 619}, {'N': 11, 'bei': 11, 'ich': 619, 'mit': 11, 'wir': 619, 'zu': 11}, {'<network>': 1,
'N': 617, 'fuer': 618, 'fur': 618, 'i': 438, 'ich': 620, 'wir': 620, 'wollt': 621, 'wollte': 621, 'wollten': 621},
{'antwort': 11, 'reaktion': 11, 'ruckmeldung': 11, 'rueckmeldung': 11}, {'angefunkt': 11, 'angeklingelt': 11,
'angepingt': 11, 'angerufen': 11, 'angetippt': 11, 'angewaehlt': 11, 'angewahlt': 11, 'durchgeklingelt': 11,
'geklingelt': 11, 'gelaeutet': 11, 'gelautet': 11, 'probiert': 11, 'versucht': 11}, {'<them>': 11}, {'<them>': 11,
'bei': 625}, {'<them>': 624}, {'<them>': 624, 'angefunkt': 626, 'angeklingelt': 626, 'angepingt': 626, 'angerufen':
626, 'angetippt': 626, 'angewaehlt': 626, 'angewahlt': 626, 'bei': 627, 'durchgeklingelt': 626, 'geklingelt': 626,
'gelaeutet': 626, 'gelautet': 626, 'probiert': 626, 'versucht': 626}, {'...': 574}, {'D': 69, 'bei': 629, 'mich': 629,
'mit': 629, 'uns': 629}, {'i': 630, 'ich': 630, 'ma': 630, 'wir': 630}, {'ich': 41, 'wir': 41}, {'das': 632, 'dass':
632}, {'...': 574, 'D': 69}, {'...': 574, 'D': 69, 'uns': 634}, {'besuchen': 635, 'essen': 635, 'fahren': 635,
'feiern': 635, 'fliegen': 635, 'gehen': 635, 'halten': 635, 'machen': 635, 'reden': 635, 'sehen': 635, 'sprechen':
635, 'starten': 635, 'telefonieren': 635, 'treffen': 635, 'veranstalten': 635}, {'ich': 636}, {'bestaetigt': 69,
'bestatigt': 69, 'fixiert': 69}, {'geklappt': 605, 'hingehauen': 605, 'stattgefunden': 605}, {'...': 639, 'geklappt':
605, 'hingehauen': 605, 'stattgefunden': 605}, {'': (23, 'contact'), 'gekommen': 605}, {'ausgegangen': 605,
'zustande': 641}, {'ausgegangen': 605, 'doch': 642, 'zustande': 641}, {'D': 638, 'haben': 640, 'hat': 640, 'hats':
640, 'ist': 643, 'kam': 643, 'vergessen': 11, 'verpasst': 11, 'verpennt': 11, 'versaeumt': 11, 'versaumt': 11,
'verschlafen': 11, 'verschwitzt': 11}, {'aus': 11}, {'gestrichen': 11}, {'...': 644, 'D': 638, 'bestaetigt': 69,
'bestatigt': 69, 'faellt': 645, 'fallt': 645, 'fiel': 645, 'gestrichen': 11, 'ist': 646, 'vergessen': 11, 'verpasst':
11, 'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'wurde': 646}, {'besorgt': 69, 'bestellt':
69, 'gebucht': 69, 'gekauft': 69, 'reserviert': 69}, {'besorgt': 69, 'bestellt': 69, 'gebucht': 69, 'gekauft': 69,
'ist': 648, 'reserviert': 69, 'sind': 648}, {'^': 263, 'dass': 533}, {'^': 263, 'dass': 533, 'ist': 650, 'lautet':
650, 'war': 650}, {'<them>': 651}, {':': 533}, {'...': 653, ':': 533}, {'<them>': 651, 'N': 654}, {'^': 263,
'bekommen': 533, 'dazu': 533, 'erhalten': 533, 'geholt': 533, 'ist': 533, 'lautet': 533, 'v': 652, 'vom': 652, 'von':
655, 'war': 533}, {'<until>': 41}, {'<thing>': 4}, {'...': 658}, {'N': 659}, {'an': 660}, {'': (23, 'contact'), ':':
0}, {'angebimmelt': 605, 'angefragt': 605, 'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen':
605, 'bestaetigt': 605, 'bestatigt': 605, 'durchgebimmelt': 605, 'durchgeklingelt': 605, 'durchgerufen': 605,
'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 605, 'gefragt': 605, 'geklingelt': 605, 'gemailt': 605,
'gemeint': 1, 'gemeldet': 605, 'geraten': 1, 'gesagt': 1, 'geschrieben': 662, 'gesimst': 605, 'getextet': 605,
'hereingeschaut': 605, 'nachgefragt': 605, 'reingeschaut': 605, 'reklamiert': 605, 'vorbeigeschaut': 605, 'zugesagt':
605, 'zuruckgemailt': 605, 'zuruckgerufen': 605, 'zuruckgeschrieben': 605, 'zurueckgemailt': 605, 'zurueckgerufen':
605, 'zurueckgeschrieben': 605}, {'bestaetigt': 69, 'bestatigt': 69, 'fixiert': 69, 'zugesagt': 69}, {'...': 664},
{'<appointment>': 665}, {'<should>': 533}, {'ich': 667, 'man': 667, 'wir': 667}, {'das': 668, 'dass': 668, 'ich': 667,
'man': 667, 'wir': 667}, {'<should>': 263}, {'...': 670}, {'^': 671}, {'ich': 672, 'man': 672, 'wir': 672}, {'dass':
673}, {':': 0, 'dass': 673}, {'': (23, 'contact'), ':': 0, 'dass': 673}, {'<said>': 669, 'angebimmelt': 605,
'angeboten': 605, 'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605, 'anvertraut': 605,
'berichtet': 605, 'durchgebimmelt': 605, 'durchgeklingelt': 605, 'durchgerufen': 605, 'eingeschaerft': 674,
'eingescharft': 674, 'empfohlen': 662, 'erklaert': 675, 'erklart': 675, 'erzaehlt': 605, 'erzahlt': 605,
'geantwortet': 605, 'gebeichtet': 605, 'geholfen': 605, 'geklagt': 605, 'geklingelt': 605, 'gemailt': 605, 'gemeint':
675, 'geraten': 662, 'gesagt': 676, 'geschickt': 605, 'geschildert': 605, 'geschrieben': 676, 'gesimst': 605,
'gesteckt': 605, 'getextet': 605, 'gezeigt': 605, 'gratuliert': 605, 'hereingeschaut': 605, 'mitgeteilt': 605,
'praesentiert': 605, 'prasentiert': 605, 'reingeschaut': 605, 'verraten': 605, 'versprochen': 605, 'vorbeigeschaut':
605, 'vorgestellt': 605, 'zugesagt': 605, 'zuruckgemailt': 605, 'zuruckgerufen': 605, 'zuruckgeschrieben': 605,
'zurueckgemailt': 605, 'zurueckgerufen': 605, 'zurueckgeschrieben': 605}, {'gegeben': 533, 'mitgegeben': 533},
{'<counselled>': 263, '<vowed>': 81}, {'...': 679}, {'<counsel>': 678}, {'^': 81}, {'<they>': 682, '^': 81},
{'<they>': 682, '^': 81, 'dass': 683}, {'dass': 668, 'ich': 667, 'man': 667, 'wir': 667}, {'<vowed>': 684, 'erklaert':
685, 'erklart': 685, 'gemeint': 685, 'geraten': 685, 'gesagt': 685}, {'<way>': 686}, {'<det>': 687, '<way>': 686},
{'gelegt': 533}, {'herz': 689}, {'<vowed>': 684}, {'<way>': 691}, {'<det>': 692, '<way>': 691}, {'<counselled>': 650},
{'gewarnt': 263}, {'...': 695}, {'^': 263, 'vor': 533}, {'^': 696, 'gewarnt': 697}, {'<counselled>': 650, 'davon':
694, 'dazu': 694}, {'': (4, 'needs_from_me')}, {'^': 700}, {'erklaert': 685, 'erklart': 685, 'gemeint': 685,
'geraten': 685, 'gesagt': 685}, {'<way>': 702}, {'<det>': 703, '<way>': 702}, {'gegeben': 533}, {'weg': 705}, {'den':
706}, {'auf': 707}, {'gebeten': 700}, {'...': 709}, {'^': 710}, {'^': 696}, {'...': 677, '<counsel>': 678,
'<counselled>': 650, '^': 680, 'abgeholt': 605, 'als': 681, 'am': 688, 'angebimmelt': 605, 'angeklingelt': 605,
'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605, 'angeschrieben': 605, 'angesprochen': 605, 'ans': 690, 'auf':
693, 'aufgefordert': 533, 'ausgefuehrt': 605, 'ausgefuhrt': 605, 'begleitet': 605, 'beim': 688, 'bekocht': 605,
'bestaerkt': 533, 'bestarkt': 533, 'besucht': 605, 'davon': 694, 'davor': 698, 'dazu': 694, 'den': 681, 'dringend':
699, 'durchgebimmelt': 605, 'durchgeklingelt': 605, 'durchgerufen': 605, 'einen': 681, 'eingeladen': 605,
'eingeredet': 533, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 533, 'ermutigt': 533, 'geantwortet': 605,
'gebeten': 701, 'geklingelt': 605, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 605,
'getextet': 605, 'getroffen': 605, 'gewarnt': 697, 'hereingeschaut': 605, 'im': 688, 'in': 704, 'interviewt': 605,
'kontaktiert': 605, 'mit': 708, 'nahe': 689, 'nen': 681, 'per': 688, 'reingeschaut': 605, 'stark': 699, 'um': 711,
'via': 693, 'vor': 712, 'vorbeigeschaut': 605, 'zuruckgemailt': 605, 'zuruckgerufen': 605, 'zuruckgeschrieben': 605,
'zurueckgemailt': 605, 'zurueckgerufen': 605, 'zurueckgeschrieben': 605}, {'<said>': 685}, {'<vowed>': 81}, {'...':
715}, {'...': 714, '<said>': 685, '^': 716}, {'<me>': 682, '^': 81, 'er': 682, 'sie': 682}, {'<me>': 682, '^': 81,
'dass': 718, 'er': 682, 'sie': 682}, {'<vowed>': 719}, {'...': 714, '<me>': 717, '<said>': 685, '<vowed>': 719, 'mir':
720, 'uns': 720}, {'angefordert': 700, 'angefragt': 700, 'bestellt': 700, 'erbeten': 700, 'gewuenscht': 700,
'gewunscht': 700, 'verlangt': 700}, {'...': 722}, {'^': 723}, {'<until>': 722}, {'...': 725}, {'bestaetigt': 605,
'bestatigt': 605, 'geantwortet': 605, 'gemailt': 605, 'gemeldet': 605, 'geschrieben': 605, 'zugesagt': 605,
'zuruckgeschrieben': 605, 'zurueckgeschrieben': 605}, {'...': 727, '<det>': 692, '<way>': 691}, {'<counselled>': 533},
{':': 0, '^': 263}, {'<should>': 533, '^': 671}, {'ich': 731, 'man': 731, 'wir': 731}, {':': 0, 'dass': 732, 'ich':
667, 'man': 667, 'wir': 667}, {'': (23, 'contact'), ':': 0, 'dass': 732, 'ich': 667, 'man': 667, 'wir': 667},
{'gebracht': 605}, {'hause': 735}, {'abgeholt': 605, 'ausgefragt': 605, 'befragt': 605, 'begleitet': 605, 'empfangen':
605, 'gefahren': 605, 'gelochert': 605, 'geloechert': 605, 'heimgebracht': 605, 'interviewt': 605, 'mitgenommen': 605,
'nach': 736}, {'abgeholt': 605, 'angefunkt': 605, 'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605,
'angerufen': 605, 'besucht': 605, 'durchgeklingelt': 605, 'eingeladen': 605}, {'...': 738, 'abgeholt': 605,
'angefunkt': 605, 'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605, 'besucht': 605,
'durchgeklingelt': 605, 'eingeladen': 605}, {'...': 737, '<they>': 739, 'abgeholt': 605, 'angelaeutet': 605,
'angelautet': 605, 'angerufen': 605, 'ausgefragt': 605, 'befragt': 605, 'begleitet': 605, 'empfangen': 605,
'gefahren': 605, 'gelochert': 605, 'geloechert': 605, 'heimgebracht': 605, 'interviewt': 605, 'mitgenommen': 605,
'nach': 736}, {'geantwortet': 605, 'geholfen': 605, 'gemailt': 605, 'geschickt': 605, 'geschrieben': 605, 'gesimst':
605, 'gezeigt': 605}, {'...': 741, 'geantwortet': 605, 'geholfen': 605, 'gemailt': 605, 'geschickt': 605,
'geschrieben': 605, 'gesimst': 605, 'gezeigt': 605}, {'dass': 732, 'ich': 667, 'man': 667, 'wir': 667}, {'<they>':
742, '<vowed>': 719, 'gemeint': 743, 'gesagt': 743, 'geschrieben': 743, 'gmeint': 685, 'gsagt': 685}, {'...': 727,
'<det>': 687, '<way>': 686}, {'angekuendigt': 69, 'angekundigt': 69, 'angemeldet': 69, 'bedankt': 605, 'entschuldigt':
605, 'gemeldet': 605, 'geruehrt': 605, 'geruhrt': 605, 'verabschiedet': 605}, {'bedankt': 605, 'entschuldigt': 605,
'gemeldet': 605, 'geruehrt': 605, 'geruhrt': 605, 'verabschiedet': 605}, {'<me>': 747}, {'...': 746, 'bedankt': 605,
'bei': 748, 'entschuldigt': 605, 'gemeldet': 605, 'geruehrt': 605, 'geruhrt': 605, 'verabschiedet': 605},
{'bestatigt': 605, 'geantwortet': 605, 'gemailt': 605, 'gemeldet': 605, 'geschrieben': 605, 'zugesagt': 605,
'zuruckgeschrieben': 605}, {'...': 750}, {'bestaetigt': 605, 'geantwortet': 605, 'gemailt': 605, 'gemeldet': 605,
'geschrieben': 605, 'zugesagt': 605, 'zurueckgeschrieben': 605}, {'...': 752}, {'abgeholt': 605, 'angefunkt': 605,
'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605, 'besucht': 605, 'durchgeklingelt': 605,
'eingeladen': 605, 'geantwortet': 605, 'geholfen': 605, 'gemailt': 605, 'geschickt': 605, 'geschrieben': 605,
'gesimst': 605, 'gezeigt': 605}, {'...': 754, 'abgeholt': 605, 'angefunkt': 605, 'angeklingelt': 605, 'angelaeutet':
605, 'angelautet': 605, 'angerufen': 605, 'besucht': 605, 'durchgeklingelt': 605, 'eingeladen': 605, 'geantwortet':
605, 'geholfen': 605, 'gemailt': 605, 'geschickt': 605, 'geschrieben': 605, 'gesimst': 605, 'gezeigt': 605}, {'...':
737, '<they>': 755, '<vowed>': 719, 'abgeholt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605,
'ausgefragt': 605, 'befragt': 605, 'begleitet': 605, 'empfangen': 605, 'gefahren': 605, 'gelochert': 605,
'geloechert': 605, 'gemeint': 743, 'gesagt': 743, 'geschrieben': 743, 'gmeint': 685, 'gsagt': 685, 'heimgebracht':
605, 'interviewt': 605, 'mitgenommen': 605, 'nach': 736}, {'...': 663, '<appointment>': 665, '<det>': 666, '<me>':
713, '<my>': 666, '<they>': 721, '<until>': 724, '<vowed>': 719, '^': 726, 'am': 688, 'angebimmelt': 605,
'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605, 'auf': 728, 'beim': 688, 'davon': 729,
'dazu': 729, 'durchgebimmelt': 605, 'durchgeklingelt': 605, 'durchgerufen': 605, 'empfohlen': 730, 'erklaert': 1,
'erklart': 1, 'geantwortet': 605, 'geklingelt': 605, 'gemailt': 605, 'gemeint': 733, 'geraten': 1, 'gesagt': 733,
'geschrieben': 734, 'gesimst': 605, 'getextet': 605, 'gmeint': 685, 'gsagt': 685, 'hereingeschaut': 605, 'im': 688,
'in': 704, 'mich': 740, 'mir': 744, 'per': 745, 'reingeschaut': 605, 'sich': 749, 'uber': 751, 'ueber': 753, 'uns':
756, 'via': 728, 'vor': 712, 'vorbeigeschaut': 605, 'zuruckgemailt': 605, 'zuruckgerufen': 605, 'zuruckgeschrieben':
605, 'zurueckgemailt': 605, 'zurueckgerufen': 605, 'zurueckgeschrieben': 605}, {'bekommen': 605, 'erhalten': 605,
'gekriegt': 605, 'kriegt': 605}, {'<them>': 758}, {'besucht': 605, 'gegessen': 605, 'gehabt': 605, 'gequatscht': 605,
'geredet': 605, 'gesehen': 605, 'gesprochen': 605, 'getroffen': 605, 'telefoniert': 605, 'von': 759}, {'<reviewed>':
43}, {'<work>': 761}, {'...': 762, '<work>': 761}, {'': (20, 'gave:referral')}, {'<named_to>': 764}, {'...': 765},
{'s': 766}, {'N': 767, 'der': 766, 'des': 766, 'einer': 766, 'eines': 766, 'meiner': 766, 'meines': 766, 'unserer':
766, 'unseres': 766, 'vom': 766, 'von': 766}, {'lassen': 4}, {'<handed>': 4, '<handed_apart>': 4, 'zukommen': 769},
{'...': 770, '<handed>': 4, '<handed_apart>': 4, 'zukommen': 769}, {'gegeben': 4}, {'ausleihen': 772}, {'<lent_out>':
4, 'ausgehaendigt': 4, 'ausgehandigt': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 773, 'zur': 77}, {'gedruckt': 4,
'gedrueckt': 4, 'gedrückt': 4, 'gegeben': 4}, {'hand': 775}, {'die': 776}, {'...': 774, '<lent_out>': 4,
'ausgehaendigt': 4, 'ausgehandigt': 4, 'in': 777, 'mitgegeben': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 773, 'zur':
77}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 11, 'geredet': 11, 'gesprochen': 11}, {'ab': 781,
'anrufbeantworter': 781, 'band': 781, 'box': 781, 'combox': 781, 'mailbox': 781}, {'das': 782, 'den': 782, 'die': 782,
'ihre': 782, 'ihren': 782, 'seine': 782, 'seinen': 782}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'warum':
785, 'was': 785, 'welche': 785, 'wie': 785, 'wo': 785}, {'': (17, 'gave:knowledge'), 'dass': 779, 'warum': 785, 'was':
785, 'welche': 785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'wofur': 785, 'woran': 785}, {'beigebracht': 785,
'erklaert': 785, 'erklart': 785, 'gezeigt': 785, 'vermittelt': 785}, {'...': 788}, {'handwerk': 789}, {'basics': 789,
'grundlagen': 789, 'kniffe': 789, 'tricks': 789}, {'': (17, 'gave:knowledge'), 'dass': 779, 'warum': 785, 'was': 785,
'welche': 785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'woran': 785}, {'': (17, 'gave:knowledge'), 'dass': 779, 'warum':
785, 'was': 785, 'welche': 785, 'wie': 785, 'wo': 785, 'wofur': 785, 'woran': 785}, {'': (17, 'gave:knowledge'),
'warum': 785, 'was': 785, 'welche': 785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'woran': 785}, {'': (17,
'gave:knowledge'), 'warum': 785, 'was': 785, 'welche': 785, 'wie': 785, 'wo': 785, 'wofur': 785, 'woran': 785}, {'':
(18, 'gave:mentoring')}, {'': (17, 'gave:knowledge'), 'warum': 785, 'was': 785, 'wie': 785}, {'<address>': 768,
'<handed_apart>': 605, '<my>': 51, '<said>': 593, '<thing>': 771, '<tool>': 778, '<work>': 761, 'abgesagt': 779,
'angefragt': 780, 'angeklopft': 780, 'auf': 783, 'aufgemuntert': 518, 'bedankt': 784, 'beibracht': 786, 'beigebracht':
787, 'berichtet': 779, 'bestaerkt': 518, 'bestarkt': 518, 'das': 790, 'die': 791, 'eingearbeitet': 785, 'eingeschult':
785, 'empfohlen': 764, 'erklaert': 792, 'erklart': 793, 'erlaeutert': 794, 'erlautert': 795, 'ermutigt': 518,
'erzaehlt': 779, 'erzahlt': 779, 'geantwortet': 779, 'gebeichtet': 779, 'gebeten': 780, 'gecoacht': 796, 'gefragt':
780, 'geholfen': 785, 'gementort': 796, 'gesagt': 779, 'geschildert': 779, 'gesteckt': 779, 'getroestet': 518,
'getrostet': 518, 'gezeigt': 787, 'gratuliert': 779, 'informiert': 779, 'kondoliert': 779, 'mitgeteilt': 779,
'nachgefasst': 780, 'nachgefragt': 780, 'nachgehakt': 780, 'vermittelt': 764, 'verraten': 779, 'vorgefuehrt': 794,
'vorgefuhrt': 795, 'vorgemacht': 797, 'vorgmacht': 786, 'weiterempfohlen': 764, 'zeigt': 786, 'zugehoert': 518,
'zugehort': 518, 'zugesagt': 779}, {'...': 774, '<lent_out>': 4, 'ausgehaendigt': 4, 'ausgehandigt': 4, 'ubergeben':
4, 'uebergeben': 4, 'zum': 773, 'zur': 77}, {'<tool>': 799}, {'...': 800, '<tool>': 799}, {'<handed_apart>': 4,
'<lent>': 4, '<tool>': 799, 'anvertraut': 4, 'ausgehaendigt': 4, 'ausgehandigt': 4, 'ausgeliehen': 4, 'empfohlen':
764, 'geborgt': 4, 'gegeben': 4, 'geliehen': 4, 'gemailt': 4, 'geschickt': 4, 'gesendet': 4, 'geteilt': 4,
'mitgeschickt': 4, 'uberlassen': 4, 'ueberlassen': 4, 'vermittelt': 764, 'weiterempfohlen': 764, 'weitergeleitet': 4,
'zugeschickt': 4, 'zur': 77}, {'...': 802, '<tool>': 799}, {'': (5, 'mine'), '<my>': 15}, {'^': 15, 'ich': 41, 'wir':
41}, {'^': 804, 'das': 805, 'dass': 805, 'ich': 41, 'wir': 41}, {'': (15, 'gave:intro')}, {'gemacht': 807},
{'gebracht': 807}, {'kontakt': 809}, {'<introduced>': 807, 'bekannt': 808, 'in': 810}, {'...': 811, '<introduced>':
807, 'bekannt': 808, 'in': 810}, {'<vowed>': 15}, {'...': 813}, {'^': 15, 'dass': 805, 'ich': 41, 'wir': 41},
{'<vowed>': 815}, {'<way>': 816}, {'<det>': 817, '<way>': 816}, {'<det>': 817, '<way>': 816, 'das': 782, 'den': 782,
'die': 782, 'ihre': 782, 'ihren': 782, 'seine': 782, 'seinen': 782}, {'N': 812}, {'warum': 785, 'was': 785, 'welche':
785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'wofur': 785, 'woran': 785}, {'<me>': 682}, {'gebeten': 822}, {'<address>':
768}, {'angeschlossen': 598, 'aufgebaut': 598, 'eingerichtet': 598, 'entruempelt': 598, 'entrumpelt': 598, 'gemaeht':
598, 'gemaht': 598, 'geputzt': 598, 'geraeumt': 598, 'geraumt': 598, 'geschnitten': 598, 'gestrichen': 598,
'montiert': 598, 'repariert': 598}, {'angeschlossen': 598, 'aufgebaut': 598, 'eingerichtet': 598, 'entrumpelt': 598,
'gemaht': 598, 'geputzt': 598, 'geraumt': 598, 'geschnitten': 598, 'gestrichen': 598, 'montiert': 598, 'repariert':
598}, {'angeschlossen': 598, 'aufgebaut': 598, 'eingerichtet': 598, 'entruempelt': 598, 'gemaeht': 598, 'geputzt':
598, 'geraeumt': 598, 'geschnitten': 598, 'gestrichen': 598, 'montiert': 598, 'repariert': 598}, {'...': 824,
'<address>': 768, 'auto': 825, 'computer': 825, 'dachrinne': 825, 'drucker': 825, 'fenster': 825, 'fernseher': 825,
'garten': 825, 'hecke': 825, 'keller': 825, 'kuche': 826, 'kueche': 827, 'rasen': 825, 'regal': 825, 'router': 825,
'schnee': 825, 'schrank': 825, 'waschmaschine': 825, 'wohnung': 825}, {'': (9, 'told'), 'warum': 785, 'was': 785,
'welche': 785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'woran': 785}, {'': (9, 'told'), 'warum': 785, 'was': 785,
'welche': 785, 'wie': 785, 'wo': 785, 'wofur': 785, 'woran': 785}, {'warum': 785, 'was': 785, 'welche': 785, 'wie':
785, 'wo': 785, 'wofuer': 785, 'woran': 785}, {'warum': 785, 'was': 785, 'welche': 785, 'wie': 785, 'wo': 785,
'wofur': 785, 'woran': 785}, {'besser': 43, 'fehlt': 43, 'hakt': 43, 'kann': 43, 'koennte': 43, 'konnte': 43,
'könnte': 43, 'muesste': 43, 'muss': 43, 'musste': 43, 'müsste': 43, 'soll': 43, 'sollte': 43, 'wuerde': 43, 'wurde':
43, 'würde': 43}, {'...': 833}, {'er': 834, 'es': 834, 'ich': 834, 'man': 834, 'noch': 834, 'sie': 834}, {'das': 632,
'dass': 632, 'ich': 41, 'was': 835, 'wie': 835, 'wir': 41, 'wo': 835}, {'das': 632, 'dass': 632, 'ich': 41, 'wir':
41}, {'': (9, 'told'), 'warum': 785, 'was': 785, 'welche': 785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'wofur': 785,
'woran': 785}, {'eingearbeitet': 785, 'eingefuehrt': 785, 'eingefuhrt': 785, 'eingeschult': 785, 'eingewiesen': 785},
{'...': 839}, {'gegeben': 41}, {'wort': 841}, {'warum': 785, 'was': 785, 'wie': 785}, {'...': 798, '<address>': 768,
'<det>': 801, '<my>': 803, '<tool>': 799, '<vowed>': 806, '<work>': 761, 'N': 812, '^': 814, 'am': 818, 'auf': 819,
'bei': 820, 'beibracht': 786, 'beigebracht': 821, 'beim': 818, 'darum': 823, 'das': 828, 'den': 828, 'die': 828,
'drum': 823, 'erklaert': 829, 'erklart': 830, 'erlaeutert': 831, 'erlautert': 832, 'ersucht': 822, 'gebeten': 822,
'gesagt': 836, 'geschrieben': 837, 'gezeigt': 838, 'gsagt': 837, 'gschriebn': 837, 'im': 818, 'in': 840, 'ins': 840,
'mein': 842, 'mit': 820, 'per': 818, 'um': 90, 'via': 818, 'vorgefuehrt': 831, 'vorgefuhrt': 832, 'vorgemacht': 843,
'vorgmacht': 786, 'zeigt': 786}, {'^': 15, 'das': 805, 'dass': 805, 'ich': 41, 'wir': 41}, {'<vowed>': 845, '^': 814},
{'<them>': 846}, {'mit': 820}, {'<introduced>': 807, 'bekannt': 808, 'zusammengebracht': 807}, {'...': 849,
'<introduced>': 807, 'bekannt': 808, 'zusammengebracht': 807}, {'N': 850}, {'<introduced>': 807}, {'...': 852,
'<introduced>': 807}, {'N': 853}, {'...': 854}, {'...': 854, 'N': 812}, {'...': 811}, {'N': 857}, {'geknuepft': 807,
'geknupft': 807, 'gemacht': 807, 'hergestellt': 807, 'vermittelt': 807}, {'N': 859}, {'mit': 860, 'zu': 860},
{'kontakt': 861}, {'kontakt': 809, 'verbindung': 809}, {'<introduced>': 807, 'bekannt': 808, 'in': 863}, {'...': 864},
{'<det>': 865, '<my>': 865, '<their>': 865, 'N': 812, 'einem': 865, 'einer': 865}, {'...': 848, '<and>': 851, 'N':
812, 'am': 855, 'auf': 855, 'bei': 856, 'beim': 855, 'dem': 858, 'den': 862, 'der': 858, 'einen': 862, 'in': 855,
'kontakt': 861, 'mit': 866, 'per': 855, 'uber': 855, 'ueber': 855, 'via': 855}, {'': (16, 'gave:feedback'),
'zuruckgegeben': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'retour': 43,
'retourniert': 43, 'versehen': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43, 'zurueckgesendet': 43}, {'retour': 43, 'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43,
'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43, 'zuruckgesendet': 43}, {'retour': 43, 'retourniert':
43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43,
'zuruckgesendet': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43, 'zurueckgeschickt': 43,
'zurueckgesendet': 43}, {'aenderungsvorschlaegen': 869, 'anderungsvorschlagen': 870, 'anmerkungen': 871, 'feedback':
871, 'hinweisen': 871, 'kommentaren': 871, 'korrekturen': 871, 'korrekturvorschlaegen': 869, 'korrekturvorschlagen':
870, 'notizen': 871, 'randnotizen': 871, 'verbesserungsvorschlaegen': 869, 'verbesserungsvorschlagen': 870,
'vorschlaegen': 869, 'vorschlagen': 870}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 43, 'zuruckgeschickt': 43},
{'': (16, 'gave:feedback'), 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'durchgelesen': 868, 'gegengelesen': 868,
'kommentiert': 868, 'korrigiert': 868, 'lektoriert': 868, 'mit': 872, 'redigiert': 868, 'uberarbeitet': 873,
'ueberarbeitet': 874}, {'...': 875, 'mit': 872}, {'angefragt': 780, 'angeklopft': 780, 'bedankt': 784, 'nachgefasst':
780, 'nachgefragt': 780, 'nachgehakt': 780}, {'...': 877}, {'<them>': 878}, {'bekannt': 808, 'bekanntgemacht': 807,
'in': 863, 'vernetzt': 807, 'zusammengebracht': 807}, {'...': 880}, {'mit': 881}, {'...': 882}, {'angerufen': 11,
'besucht': 11, 'erreicht': 11, 'erwischt': 11, 'geschafft': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11},
{'...': 884, 'angerufen': 11, 'besucht': 11, 'erreicht': 11, 'erwischt': 11, 'geschafft': 11, 'gesehen': 11,
'gesprochen': 11, 'getroffen': 11}, {'nicht': 885}, {'...': 875, 'leider': 886, 'mit': 872, 'nicht': 885},
{'geknuepft': 807, 'gemacht': 807, 'hergestellt': 807, 'vermittelt': 807}, {'N': 888}, {'mit': 889, 'zu': 889},
{'kontakt': 890}, {'den': 891, 'einen': 891, 'kontakt': 890}, {'N': 892}, {'geknupft': 807, 'gemacht': 807,
'hergestellt': 807, 'vermittelt': 807}, {'N': 894}, {'mit': 895, 'zu': 895}, {'kontakt': 896}, {'den': 897, 'einen':
897, 'kontakt': 896}, {'N': 898}, {'eingelegt': 764}, {'...': 900, 'eingelegt': 764}, {'wort': 901}, {'gutes': 902,
'wort': 901}, {'...': 903, 'gutes': 902, 'wort': 901}, {'<them>': 904}, {'besucht': 605, 'fuer': 905, 'fur': 905,
'gegessen': 605, 'gehabt': 605, 'gequatscht': 605, 'geredet': 605, 'gesehen': 605, 'gesprochen': 605, 'getroffen':
605, 'telefoniert': 605, 'von': 759}, {'...': 765, '<named_to>': 764}, {'gefuehrt': 785, 'gefuhrt': 785}, {'...':
908}, {'das': 909, 'den': 909, 'die': 909}, {'<address>': 768, '<expert>': 907, '<my>': 51, '<said>': 593, '<thing>':
771, '<tool>': 778, '<work>': 761, 'abgesagt': 779, 'angefragt': 780, 'angeklopft': 780, 'auf': 783, 'ausgeholfen':
598, 'beibracht': 786, 'beigebracht': 787, 'berichtet': 779, 'das': 790, 'die': 791, 'durch': 910, 'durchs': 909,
'eingearbeitet': 785, 'eingeschult': 785, 'erklaert': 792, 'erklart': 793, 'erlaeutert': 794, 'erlautert': 795,
'erzaehlt': 779, 'erzahlt': 779, 'geantwortet': 779, 'gebeichtet': 779, 'gefragt': 780, 'gesagt': 779, 'geschildert':
779, 'gesteckt': 779, 'gezeigt': 787, 'hoffnung': 519, 'in': 840, 'informiert': 779, 'ins': 840, 'mitgeteilt': 779,
'mut': 519, 'nachgefasst': 780, 'nachgefragt': 780, 'nachgehakt': 780, 'verraten': 779, 'vertreten': 598,
'vorgefuehrt': 794, 'vorgefuhrt': 795, 'vorgemacht': 797, 'vorgmacht': 786, 'zeigt': 786, 'zugesagt': 779},
{'gegeben': 785, 'gezeigt': 785, 'mitgegeben': 785, 'verraten': 785}, {'...': 912, 'gegeben': 785, 'gezeigt': 785,
'mitgegeben': 785, 'verraten': 785}, {'hinweise': 913, 'kniffe': 913, 'rat': 913, 'ratschlaege': 913, 'ratschlage':
913, 'tipp': 913, 'tipps': 913, 'tricks': 913}, {'paar': 914}, {'was': 835, 'wie': 835, 'wo': 835}, {'...': 911,
'<address>': 768, '<det>': 801, '<my>': 803, '<tool>': 799, '<vowed>': 806, '<work>': 761, 'N': 812, '^': 814, 'am':
818, 'auf': 819, 'ausgeholfen': 598, 'bei': 820, 'beibracht': 786, 'beigebracht': 821, 'beim': 818, 'darum': 823,
'das': 828, 'den': 828, 'die': 828, 'drum': 823, 'ein': 915, 'einen': 914, 'erklaert': 829, 'erklart': 830,
'erlaeutert': 831, 'erlautert': 832, 'ersucht': 822, 'gebeten': 822, 'gesagt': 916, 'gezeigt': 838, 'hinweise': 913,
'hoffnung': 519, 'im': 818, 'in': 840, 'ins': 840, 'kniffe': 913, 'lernt': 786, 'mit': 820, 'mut': 519, 'n': 914,
'nen': 914, 'paar': 914, 'per': 818, 'rat': 913, 'ratschlaege': 913, 'ratschlage': 913, 'tipp': 913, 'tipps': 913,
'tricks': 913, 'um': 90, 'vertreten': 598, 'via': 818, 'vorgefuehrt': 831, 'vorgefuhrt': 832, 'vorgemacht': 843,
'vorgmacht': 786, 'zeigt': 786}, {'gebracht': 764}, {'gesprach': 918, 'gespraech': 918}, {'ins': 919, 'mit': 820},
{'N': 853, 'ins': 919}, {'...': 921, 'N': 812}, {'...': 920, 'N': 812, 'am': 855, 'auf': 855, 'bei': 922, 'beim': 855,
'den': 862, 'einen': 862, 'in': 855, 'kontakt': 861, 'mit': 866, 'per': 855, 'uber': 855, 'ueber': 855, 'via': 855},
{'fuer': 905, 'fur': 905}, {'angefragt': 780, 'angeklopft': 780, 'nachgefasst': 780, 'nachgefragt': 780, 'nachgehakt':
780}, {'...': 925}, {'...': 924, '<them>': 926}, {'...': 880, 'aenderungsvorschlaegen': 869, 'anderungsvorschlagen':
870, 'anmerkungen': 871, 'feedback': 871, 'hinweisen': 871, 'kommentaren': 871, 'korrekturen': 871,
'korrekturvorschlaegen': 869, 'korrekturvorschlagen': 870, 'notizen': 871, 'randnotizen': 871,
'verbesserungsvorschlaegen': 869, 'verbesserungsvorschlagen': 870, 'vorschlaegen': 869, 'vorschlagen': 870},
{'durchgelesen': 868, 'gegengelesen': 868, 'kommentiert': 868, 'korrigiert': 868, 'lektoriert': 868, 'mit': 928,
'redigiert': 868, 'uberarbeitet': 873, 'ueberarbeitet': 874}, {'...': 929, 'mit': 872}, {'<agreed>': 633}, {'<them>':
931}, {'...': 906, '<their>': 763, '<them>': 917, '<title>': 847, '<vowed>': 845, 'N': 923, '^': 814, 'alles': 876,
'bei': 927, 'beide': 883, 'das': 876, 'den': 876, 'die': 876, 'es': 876, 'fuer': 893, 'fur': 899, 'ihn': 930, 'mit':
932, 'sie': 930}, {'bedankt': 784}, {'...': 934}, {'<them>': 935}, {'erklaert': 41, 'erklart': 41}, {'<them>': 935,
'angeboten': 41, 'bei': 936, 'bereit': 937, 'bereiterklaert': 41, 'bereiterklart': 41, 'verpflichtet': 41}, {'geben':
41, 'liefern': 41, 'schicken': 41, 'zahlen': 41}, {'zu': 939}, {'...': 760, '<their>': 763, '<them>': 844, '<title>':
847, '<vowed>': 845, 'N': 867, '^': 814, 'alles': 876, 'bei': 879, 'beide': 883, 'das': 876, 'den': 876, 'die': 876,
'es': 887, 'fuer': 893, 'fur': 899, 'gesagt': 837, 'geschrieben': 837, 'gsagt': 837, 'gschriebn': 837, 'ich': 933,
'ihn': 930, 'leider': 886, 'mein': 842, 'mich': 938, 'mit': 932, 'nicht': 885, 'noch': 940, 'sie': 930, 'um': 90,
'wir': 933, 'zu': 939}, {'auf': 598, 'bei': 598, 'beim': 598, 'fuer': 598, 'fur': 598}, {'': (14, 'together')}, {'N':
935}, {'lassen': 11}, {'gelassen': 11, 'lassen': 11}, {'abgeholt': 943, 'angerufen': 943, 'ausgefuehrt': 943,
'ausgefuhrt': 943, 'bei': 944, 'berichtet': 0, 'besucht': 943, 'eingeladen': 943, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 943, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 943, 'gesagt': 0, 'geschrieben':
943, 'gesteckt': 0, 'getroffen': 943, 'haengen': 945, 'haengenlassen': 11, 'hangen': 945, 'hangenlassen': 11,
'sitzen': 946, 'sitzengelassen': 11, 'vergessen': 11, 'verpasst': 11, 'verraten': 0, 'versetzt': 11}, {'<handed>': 4,
'<handed_apart>': 4, '<lent>': 4}, {'...': 948}, {'<them>': 949}, {'ich': 950, 'wir': 950}, {'N': 4}, {'bei': 952},
{'...': 953, 'bei': 952}, {'ist': 954, 'liegt': 954, 'logiert': 954, 'schlaeft': 954, 'schlaft': 954, 'steht': 954,
'ubernachtet': 954, 'uebernachtet': 954, 'weilt': 954, 'wohnt': 954}, {'<have>': 951, '<tool>': 955}, {'...': 956,
'<tool>': 955}, {'<me>': 700}, {'von': 958}, {'D': 700}, {'...': 960}, {'...': 959, '<det>': 961, '<my>': 700},
{'<me>': 701}, {'^': 962, 'von': 963}, {'abgestimmt': 11, 'besprochen': 11, 'geklart': 11, 'geredet': 11,
'gesprochen': 11, 'telefoniert': 11}, {'abgestimmt': 11, 'besprochen': 11, 'geklaert': 11, 'geredet': 11,
'gesprochen': 11, 'telefoniert': 11}, {'abgestimmt': 11, 'besprochen': 11, 'daruber': 965, 'darueber': 966, 'druber':
965, 'drueber': 966, 'geklaert': 11, 'geklart': 11, 'geredet': 11, 'gesprochen': 11, 'telefoniert': 11}, {'<them>':
967}, {'mit': 968}, {'<give3>': 822}, {'bekommen': 15, 'bekommt': 15, 'erhaelt': 15, 'erhalt': 15, 'erhält': 15,
'haben': 15, 'hat': 15, 'kriegen': 15, 'kriegt': 15}, {'...': 971}, {'^': 972}, {'<until>': 971, 'D': 971}, {'...':
974}, {'<until>': 973, 'D': 973, '^': 975}, {'<they>': 976, 'ich': 667, 'man': 667, 'wir': 667}, {'N': 970, 'das':
668, 'dass': 977, 'er': 970, 'ich': 667, 'man': 667, 'sie': 970, 'wir': 667}, {'<until>': 23, 'D': 23, 'erst': 24,
'noch': 24, 'wohl': 24}, {'folgen': 979, 'folgt': 979, 'kommen': 979, 'kommt': 979}, {'-befund': 980, '-ergebnis':
980, '-ergebnisse': 980, '-gutachten': 980, '-lieferung': 980, '-teile': 980, '-werte': 980, '<comes_in>': 980}, {'^':
981}, {'<should>': 533, 'muessts': 533, 'mussts': 533, 'solls': 533, 'sollts': 533}, {'<det>': 982, '^': 981, 'ich':
983, 'man': 983, 'wir': 983}, {'weg': 263}, {'kein': 263, 'nicht': 263}, {'auf': 564, 'bloss': 263, 'bloß': 263,
'erst': 565, 'erstmal': 263, 'finger': 985, 'ja': 986, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {'^':
987}, {'-befund': 980, '-ergebnis': 980, '-ergebnisse': 980, '-gutachten': 980, '-lieferung': 980, '-teile': 980,
'-werte': 980, '<comes_in>': 980, 'auf': 564, 'bloss': 263, 'bloß': 263, 'erst': 565, 'erstmal': 263, 'finger': 985,
'ja': 986, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {'<way>': 988, '^': 989, 'tel': 988}, {'<way>': 988,
'^': 987, 'tel': 988}, {'<det>': 991, '<way>': 988, '^': 987, 'tel': 988}, {'<det>': 991, '<way>': 988, '^': 987,
'am': 992, 'beim': 992, 'im': 992, 'per': 992, 'tel': 988}, {'$$': 263}, {'lassen': 994}, {'bleiben': 995, 'sein':
995, 'weglassen': 994}, {'ich': 263, 'man': 263}, {'besser': 263, 'endlich': 263, 'lieber': 263, 'nicht': 263,
'unbedingt': 263}, {'wir': 998}, {'muesste': 997, 'muessten': 999, 'musste': 997, 'mussten': 999, 'müsste': 997,
'müssten': 999, 'soll': 997, 'sollen': 999, 'sollte': 997, 'sollten': 999}, {'...': 1000}, {'': (3, 'advice'), 'ich':
263, 'man': 263}, {'': (3, 'advice'), 'wir': 998}, {'gehoeren': 263, 'gehoert': 263, 'gehoren': 263, 'gehort': 263,
'muessen': 263, 'muesste': 1002, 'muessten': 1003, 'muss': 263, 'mussen': 263, 'musste': 1002, 'mussten': 1003,
'müsste': 1002, 'müssten': 1003, 'soll': 1002, 'sollen': 1003, 'sollte': 1002, 'sollten': 1003}, {'...': 1004},
{'...': 996, '<det>': 1001, '<my>': 1005, 'auf': 564, 'bloss': 263, 'bloß': 263, 'erst': 565, 'erstmal': 263,
'finger': 985, 'ja': 986, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {'bleib': 533, 'erhoeh': 533, 'erhoh':
533, 'fang': 533, 'frag': 533, 'geh': 533, 'hoer': 533, 'hor': 533, 'lass': 533, 'mach': 533, 'macht': 533, 'nimm':
533, 'red': 533, 'stell': 533, 'such': 533, 'verkauf': 533}, {'i': 667, 'ich': 667, 'man': 667, 'wir': 667},
{'gehoeren': 263, 'gehoert': 263, 'gehoren': 263, 'gehort': 263, 'muessen': 263, 'muesste': 263, 'muessten': 263,
'muss': 263, 'mussen': 263, 'musste': 263, 'mussten': 263, 'müsste': 263, 'müssten': 263, 'soll': 263, 'sollen': 263,
'sollte': 263, 'sollten': 263}, {'...': 1009}, {'<my>': 1010}, {'^': 1011, 'i': 667, 'ich': 731, 'man': 731, 'wir':
731}, {'<det>': 991, '<way>': 988, 'D': 993, '^': 1006, 'am': 992, 'beim': 992, 'bleib': 533, 'bloss': 1007, 'bloß':
1007, 'das': 1008, 'dass': 1012, 'eben': 993, 'erhoeh': 533, 'erhoh': 533, 'fang': 533, 'frag': 533, 'geh': 533,
'hoer': 533, 'hor': 533, 'i': 667, 'ich': 667, 'im': 992, 'lass': 533, 'mach': 533, 'macht': 533, 'man': 667, 'nimm':
533, 'nur': 1007, 'per': 992, 'red': 533, 'stell': 533, 'such': 533, 'tel': 988, 'verkauf': 533, 'wir': 667},
{'-befund': 980, '-ergebnis': 980, '-ergebnisse': 980, '-gutachten': 980, '-lieferung': 980, '-teile': 980, '-werte':
980, '...': 996, '<comes_in>': 980, '<det>': 1001, '<my>': 1005, 'auf': 564, 'bloss': 263, 'bloß': 263, 'erst': 565,
'erstmal': 263, 'finger': 985, 'ja': 986, 'keinesfalls': 263, 'lieber': 263, 'unbedingt': 263}, {':': 0, '^': 987,
'dass': 732, 'ich': 667, 'man': 667, 'wir': 667}, {'<way>': 1015, '^': 987, 'tel': 988}, {'<det>': 1016, '<way>':
1015, '^': 987, 'tel': 988}, {'<way>': 743}, {'<det>': 1018, '<way>': 743}, {'klar': 1}, {'und': 1020}, {'dazu': 1,
'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 1021, 'nur': 1, 'trocken': 1}, {'<way>': 733}, {'<det>': 1023,
'<way>': 733}, {':': 0, 'bleib': 533, 'erhoeh': 533, 'erhoh': 533, 'fang': 533, 'frag': 533, 'geh': 533, 'hoer': 533,
'hor': 533, 'lass': 533, 'mach': 533, 'macht': 533, 'nimm': 533, 'red': 533, 'stell': 533, 'such': 533, 'verkauf':
533}, {'...': 984, '<det>': 990, '<they>': 1013, '<way>': 988, 'D': 993, '^': 1014, 'am': 1017, 'auf': 1019, 'beim':
1017, 'bleib': 533, 'bloss': 1007, 'bloß': 1007, 'das': 1008, 'dass': 1012, 'dazu': 1, 'deutlich': 1, 'eben': 993,
'ehrlich': 1, 'erhoeh': 533, 'erhoh': 533, 'fang': 533, 'frag': 533, 'ganz': 1022, 'geh': 533, 'hoer': 533, 'hor':
533, 'i': 667, 'ich': 667, 'im': 1017, 'in': 1024, 'klar': 1, 'klipp': 1021, 'lass': 533, 'mach': 533, 'macht': 533,
'man': 667, 'nimm': 533, 'nur': 1025, 'per': 1017, 'red': 533, 'stell': 533, 'such': 533, 'tel': 988, 'trocken': 1,
'verkauf': 533, 'wir': 667, 'zu': 1019, 'zum': 1019}, {'<them>': 533}, {'<them>': 41, 'laut': 1027}, {'ich': 1028,
'wir': 1028}, {'versehen': 43, 'zuruckgegeben': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgeschickt':
43}, {'anmerkungen': 1030, 'kommentaren': 1030, 'korrekturen': 1030}, {'mit': 1031, 'voller': 1031}, {'...': 1032,
'mit': 1031, 'voller': 1031}, {'<work>': 1033}, {'^': 263, 'dass': 533, 'ist': 650, 'lautet': 650, 'lautete': 650,
'waere': 650, 'war': 650, 'ware': 650, 'wäre': 650}, {'<me>': 1035}, {'^': 263, 'dass': 533, 'ist': 650, 'lautet':
650, 'lautete': 650, 'waere': 650, 'war': 650}, {'<me>': 1037}, {'^': 263, 'dass': 533, 'ist': 650, 'lautet': 650,
'lautete': 650, 'war': 650, 'ware': 650, 'wäre': 650}, {'<me>': 1039}, {'...': 653, ':': 533, '^': 263, 'an': 1036,
'befolgt': 0, 'beherzigt': 0, 'dass': 533, 'dazu': 1035, 'fuer': 1038, 'fur': 1040, 'ignoriert': 0, 'ist': 650,
'lautet': 650, 'lautete': 650, 'umgesetzt': 0, 'waere': 650, 'war': 650, 'ware': 650, 'wäre': 650}, {':': 0, 'dazu':
1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43, 'durchgearbeitet': 43,
'gelesen': 43, 'mit': 1031, 'verschlungen': 43, 'voller': 1031}, {'...': 1043, '<reviewed>': 43, 'bezwungen': 43,
'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'mit': 1031, 'verschlungen': 43, 'voller': 1031}, {'ich':
533, 'man': 533, 'wir': 533}, {'<should>': 1045}, {'nach': 1046}, {'...': 1034, '<counsel>': 1041, '<opinion>': 1042,
'<work>': 1044, 'ansicht': 1047, 'auffassung': 1047, 'einschaetzung': 1047, 'einschatzung': 1047, 'empfehlung': 1047,
'erfahrung': 1047, 'meinung': 1047, 'uberzeugung': 1047, 'ueberzeugung': 1047}, {'<handed_apart>': 4, '<lent>': 4,
'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt': 4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4,
'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 1049, '<handed_apart>': 4, '<lent>': 4, 'gebracht': 4,
'gegeben': 4, 'gemailt': 4, 'geschenkt': 4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4,
'uebergeben': 4, 'ueberlassen': 4}, {'retourniert': 43, 'zuruckgegeben': 43, 'zurueckgegeben': 43}, {'<work>': 1051},
{'<handed>': 4}, {'...': 1053, '<handed>': 4}, {'<lent_out>': 4}, {'...': 1055, '<lent_out>': 4}, {'<reviewed>': 43,
'<reviewed_apart>': 43, 'korrigiert': 43, 'retourniert': 43, 'zuruckgegeben': 43, 'zuruckgereicht': 43,
'zurueckgegeben': 43, 'zurueckgereicht': 43}, {'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'ueberlassen': 4},
{'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'uberlassen': 4}, {'gegeben': 43, 'geschickt': 43, 'geschrieben': 43},
{'...': 1060}, {'auf': 1061, 'fuer': 1061, 'fur': 1061, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43, 'uber':
1061, 'ueber': 1061, 'zu': 1061, 'zum': 1061, 'zur': 1061}, {'$$': 764}, {'gelegt': 1063}, {'herz': 1064}, {'auf':
1061, 'fuer': 1061, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43, 'ueber': 1061, 'zu': 1061, 'zum': 1061, 'zur':
1061}, {'anmerkungen': 1066, 'feedback': 1066, 'kommentare': 1066, 'rueckmeldung': 1066}, {'auf': 1061, 'fur': 1061,
'gegeben': 43, 'geschickt': 43, 'geschrieben': 43, 'uber': 1061, 'zu': 1061, 'zum': 1061, 'zur': 1061},
{'anmerkungen': 1068, 'feedback': 1068, 'kommentare': 1068, 'ruckmeldung': 1068}, {'ausgeliehen': 4, 'geborgt': 4,
'geliehen': 4, 'uberlassen': 4, 'ueberlassen': 4}, {'': (17, 'gave:knowledge'), 'warum': 785, 'was': 785, 'welche':
785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'wofur': 785, 'woran': 785}, {'geholfen': 598}, {'umzug': 1072},
{'gegeben': 796, 'gemacht': 796}, {'gestarkt': 518}, {'gestaerkt': 518}, {'rucken': 1075, 'ruecken': 1076},
{'gedruckt': 518, 'gedrueckt': 518, 'gedrückt': 518}, {'daumen': 1078}, {'erreichen': 11}, {'': (0, 'missed'),
'anzurufen': 11, 'zu': 1080}, {'angerufen': 11, 'probiert': 1081, 'versucht': 1081}, {'dass': 43, 'was': 43, 'wie':
43, 'wo': 43}, {'gesagt': 1083}, {'anmerkungen': 1062, 'feedback': 1062, 'kommentare': 1062, 'ruckmeldung': 1068,
'rueckmeldung': 1066}, {'angerufen': 11, 'probiert': 11, 'versucht': 11}, {'mal': 1086}, {'paar': 1087}, {'geht': 43},
{'passt': 43}, {'besser': 1089, 'fehlt': 43, 'hakt': 43, 'holpert': 43, 'klemmt': 43, 'nicht': 1090}, {'besser': 1089,
'es': 1091, 'fehlt': 43, 'hakt': 43, 'holpert': 43, 'klemmt': 43, 'nicht': 1090, 'noch': 1091}, {'was': 1092, 'wo':
1092}, {'zugeredet': 518}, {'laden': 1072}, {'anzurufen': 11, 'zu': 1080}, {'probiert': 1096, 'versucht': 1096},
{'retourniert': 43, 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'retourniert': 43, 'zuruckgegeben': 43,
'zuruckgeschickt': 43}, {'retourniert': 43, 'zuruckgegeben': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43,
'zurueckgeschickt': 43}, {'aenderungsvorschlaegen': 1098, 'anderungsvorschlagen': 1099, 'anmerkungen': 1100,
'feedback': 1100, 'hinweisen': 1100, 'kommentaren': 1100, 'korrekturen': 1100, 'korrekturvorschlaegen': 1098,
'korrekturvorschlagen': 1099, 'notizen': 1100, 'randnotizen': 1100, 'verbesserungsvorschlaegen': 1098,
'verbesserungsvorschlagen': 1099, 'vorschlaegen': 1098, 'vorschlagen': 1099}, {'gebracht': 785}, {'wieder': 1086},
{'auf': 1061, 'fuer': 1061, 'fur': 1061, 'uber': 1061, 'ueber': 1061, 'zu': 1061, 'zum': 1061, 'zur': 1061}, {'auf':
1061, 'fur': 1061, 'uber': 1061, 'zu': 1061, 'zum': 1061, 'zur': 1061}, {'auf': 1061, 'fuer': 1061, 'ueber': 1061,
'zu': 1061, 'zum': 1061, 'zur': 1061}, {'anmerkungen': 1104, 'feedback': 1104, 'kommentare': 1104, 'ruckmeldung':
1105, 'rueckmeldung': 1106}, {'': (17, 'gave:knowledge'), 'wie': 785}, {'<address>': 768, '<expert>': 907, '<my>':
1050, '<their>': 1052, '<thing>': 1054, '<tool>': 1056, '<work>': 1057, 'angelernt': 785, 'anhaenger': 1058,
'anhanger': 1059, 'anmerkungen': 1062, 'ans': 1065, 'aufgemuntert': 518, 'aufgezeigt': 785, 'auseinandergesetzt': 785,
'ausfuehrlich': 1067, 'ausfuehrliches': 1067, 'ausfuhrlich': 1069, 'ausfuhrliches': 1069, 'auto': 1070, 'beamer':
1070, 'beigebogen': 785, 'beigebracht': 1071, 'beim': 1073, 'bestaerkt': 518, 'bestarkt': 518, 'bohrmaschine': 1070,
'buero': 1058, 'buro': 1059, 'coaching': 1074, 'den': 1077, 'die': 1079, 'dreimal': 1082, 'durch': 910, 'durchs': 909,
'ehrlich': 1084, 'ehrliches': 1085, 'ein': 1088, 'eingearbeitet': 785, 'eingeschult': 785, 'eingewiesen': 785,
'erklaert': 794, 'erklart': 795, 'erlaeutert': 794, 'erlautert': 795, 'ermutigt': 518, 'fahrrad': 1070, 'feedback':
1062, 'gecoached': 796, 'gecoacht': 796, 'geholfen': 785, 'geld': 1070, 'gementort': 796, 'genau': 1084, 'gesagt':
1093, 'getroestet': 518, 'getrostet': 518, 'gezeigt': 1071, 'gut': 1094, 'gutes': 1085, 'hoffnung': 519, 'im': 1095,
'kamera': 1070, 'klar': 1084, 'klargemacht': 785, 'kommentare': 1062, 'kurzes': 1085, 'lastenrad': 1070, 'mehrfach':
1097, 'mehrmals': 1082, 'mein': 1085, 'mentorat': 1074, 'mentoring': 1074, 'mit': 1101, 'mut': 519, 'naeher': 1102,
'naehergebracht': 785, 'nahegebracht': 785, 'naher': 1102, 'nahergebracht': 785, 'oefter': 1086, 'offen': 1084,
'offenes': 1085, 'ofter': 1086, 'paar': 1087, 'rad': 1070, 'raum': 1070, 'ruckmeldung': 1068, 'rueckmeldung': 1066,
'samt': 1101, 'schluessel': 1058, 'schlussel': 1059, 'schon': 1103, 'schriftlich': 1107, 'schriftliches': 1107,
'sparring': 1074, 'umsonst': 1082, 'vergeblich': 1082, 'verklickert': 785, 'viel': 1085, 'voller': 1101,
'vorgefuehrt': 831, 'vorgefuhrt': 832, 'vorgemacht': 1108, 'vorgerechnet': 785, 'werkzeug': 1070, 'x': 1087,
'zugeredet': 518, 'zugespielt': 1063, 'zweimal': 1082}, {'<tool>': 1056}, {'...': 1110, '<tool>': 1056}, {'...': 50,
'<handed>': 4, '<handed_apart>': 4}, {'...': 1060, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43}, {'gemacht':
518, 'zugesprochen': 518}, {'<address>': 768, '<expert>': 907, '<lent>': 4, '<thing>': 1112, '<tool>': 1056, '<work>':
761, 'anmerkungen': 1113, 'aufgemuntert': 518, 'beigebracht': 785, 'bestaerkt': 518, 'bestarkt': 518, 'den': 1077,
'eingearbeitet': 785, 'eingeschult': 785, 'erklaert': 785, 'erklart': 785, 'erlaeutert': 785, 'erlautert': 785,
'ermutigt': 518, 'feedback': 1113, 'getroestet': 518, 'getrostet': 518, 'gezeigt': 785, 'gut': 1094, 'hinweise': 913,
'kniffe': 913, 'kommentare': 1113, 'korrekturen': 1113, 'mut': 1114, 'rat': 913, 'ratschlaege': 913, 'ratschlage':
913, 'ruckmeldung': 1113, 'rueckmeldung': 1113, 'tipp': 913, 'tipps': 913, 'tricks': 913, 'vorgemacht': 785,
'zugehoert': 518, 'zugehort': 518}, {'<handed_apart>': 4, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt': 4,
'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 1116},
{'...': 824, '<address>': 768}, {'...': 1115, '<address>': 768, '<my>': 1117, '<work>': 761, 'N': 812, 'anmerkungen':
1113, 'bei': 820, 'das': 1118, 'den': 1118, 'die': 1118, 'feedback': 1113, 'kommentare': 1113, 'korrekturen': 1113,
'mit': 820, 'ruckmeldung': 1113, 'rueckmeldung': 1113}, {'ich': 1119, 'wir': 1119}, {'<handed_apart>': 4, '<lent>': 4,
'<tool>': 1056, 'empfohlen': 764, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt': 4, 'geschickt': 4,
'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4, 'vermittelt': 764,
'weiterempfohlen': 764}, {'...': 1121, '<handed_apart>': 4, '<lent>': 4, '<tool>': 1056, 'gebracht': 4, 'gegeben': 4,
'gemailt': 4, 'geschenkt': 4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4,
'ueberlassen': 4}, {'': (5, 'mine'), '<det>': 15}, {'^': 1123}, {'<det>': 15}, {'^': 1125}, {'bekommen': 1124,
'bekommt': 1124, 'hat': 1126, 'kriegen': 1124, 'kriegt': 1124}, {'<me>': 971}, {'<until>': 971, 'D': 971, 'von':
1128}, {'...': 1129}, {'<me>': 973}, {'<until>': 973, 'D': 973, '^': 1130, 'von': 1131}, {'<they>': 1132, 'ich': 591,
'wir': 591}, {'<they>': 1127, 'das': 592, 'dass': 1133}, {'retourniert': 43, 'zuruckgeschickt': 43,
'zurueckgeschickt': 43}, {'...': 1135}, {'<work>': 1136}, {'durchgespielt': 796, 'geprobt': 796, 'geubt': 796,
'trainiert': 796, 'vorbereitet': 796}, {'durchgespielt': 796, 'geprobt': 796, 'geuebt': 796, 'trainiert': 796,
'vorbereitet': 796}, {'durchgespielt': 796, 'geprobt': 796, 'geubt': 796, 'geuebt': 796, 'trainiert': 796,
'vorbereitet': 796}, {'bewerbungsgesprach': 1138, 'bewerbungsgespraech': 1139, 'interview': 1140, 'pitch': 1140,
'praesentation': 1139, 'prasentation': 1138, 'pruefung': 1139, 'prufung': 1138, 'rede': 1140, 'vorstellungsgesprach':
1138, 'vorstellungsgespraech': 1139, 'vortrag': 1140}, {'...': 1137, '<work>': 1136, '^': 1141}, {'<they>': 1132,
'ich': 41, 'wir': 41}, {'^': 15, 'das': 632, 'dass': 1143}, {'<reviewed>': 43, 'korrigiert': 43, 'retourniert': 43,
'zuruckgegeben': 43, 'zuruckgereicht': 43, 'zurueckgegeben': 43, 'zurueckgereicht': 43}, {'<address>': 765}, {'s':
1146}, {'das': 592, 'dass': 592, 'ich': 591, 'wir': 591}, {'^': 15, 'das': 592, 'dass': 592, 'ich': 591, 'wir': 591},
{'<said>': 1148, '<vowed>': 1149}, {'<way>': 1150}, {'<det>': 1151, '<way>': 1150}, {'geschickt': 764, 'vermittelt':
764, 'verwiesen': 764, 'weiterverwiesen': 764}, {'...': 1153, 'geschickt': 764, 'vermittelt': 764, 'verwiesen': 764,
'weiterverwiesen': 764}, {'...': 1153, 'empfohlen': 764, 'geschickt': 764, 'vermittelt': 764, 'verwiesen': 764,
'vorgeschlagen': 764, 'weiterempfohlen': 764, 'weiterverwiesen': 764}, {'<my>': 1154, 'N': 1155, 'eine': 1154,
'einem': 1154, 'einen': 1154, 'einer': 1154}, {'geschrieben': 764}, {'vorbereitet': 796}, {'...': 1158, '<det>': 1151,
'<way>': 1150, 'das': 782, 'den': 782, 'die': 782, 'ihre': 782, 'ihren': 782, 'seine': 782, 'seinen': 782},
{'gebracht': 764, 'gegeben': 764, 'geschickt': 764, 'vermittelt': 764, 'verschafft': 764, 'weitergeleitet': 764,
'zugeschanzt': 764}, {'ausgeholfen': 785, 'beraten': 785, 'geholfen': 785, 'gholfn': 785, 'unterstuetzt': 785,
'unterstutzt': 785}, {'^': 764}, {'eingelegt': 1162}, {'wort': 1163}, {'gutes': 1164}, {'gebracht': 1162},
{'gesprach': 1166, 'gespraech': 1166, 'spiel': 1166}, {'ein': 1165, 'ins': 1167, 'vorgeschlagen': 1162}, {'...':
1168}, {'empfohlen': 764, 'vorgeschlagen': 764, 'weiterempfohlen': 764}, {'...': 1161, '<my>': 1169, 'N': 1170},
{'warum': 785, 'was': 785, 'welche': 785, 'welcher': 785, 'welches': 785, 'wie': 785, 'wo': 785, 'wofuer': 785,
'wofur': 785, 'woran': 785}, {'ausgeholfen': 785, 'geholfen': 785, 'gholfn': 785, 'unterstuetzt': 785, 'unterstutzt':
785}, {'...': 1173, '<det>': 1151, '<way>': 1150, 'N': 1170, 'umzug': 1072}, {'schuldig': 15}, {'...': 1175}, {'^':
1176}, {'ich': 1177}, {'aufgebaut': 518, 'aufgepaeppelt': 518, 'aufgepappelt': 518, 'beruhigt': 518, 'gelobt': 518},
{'gegeben': 785}, {'...': 1180}, {'<address>': 768, 'aufgezeigt': 785, 'beigebogen': 785, 'klargemacht': 785,
'naeher': 1102, 'naher': 1102}, {'ausgemalt': 598, 'betreut': 598, 'gegossen': 598, 'gehuetet': 598, 'gehutet': 598,
'geputzt': 598, 'gestrichen': 598, 'versorgt': 598}, {'...': 1183, 'ausgemalt': 598, 'betreut': 598, 'gegossen': 598,
'gehuetet': 598, 'gehutet': 598, 'geputzt': 598, 'gestrichen': 598, 'versorgt': 598}, {'...': 1183, 'angeschlossen':
598, 'aufgebaut': 598, 'ausgemalt': 598, 'betreut': 598, 'eingerichtet': 598, 'entruempelt': 598, 'entrumpelt': 598,
'gegossen': 598, 'gehuetet': 598, 'gehutet': 598, 'gemaeht': 598, 'gemaht': 598, 'geputzt': 598, 'geraeumt': 598,
'geraumt': 598, 'geschnitten': 598, 'gestrichen': 598, 'montiert': 598, 'repariert': 598, 'versorgt': 598}, {'...':
1182, '<address>': 768, '^': 1141, 'auto': 825, 'blumen': 1184, 'computer': 825, 'dachrinne': 825, 'drucker': 825,
'fenster': 825, 'fernseher': 825, 'garten': 1185, 'hecke': 825, 'hund': 1184, 'kasse': 1184, 'katze': 1184, 'keller':
825, 'kinder': 1184, 'kleine': 1184, 'kleinen': 1184, 'kuche': 826, 'kueche': 827, 'laden': 1184, 'rasen': 825,
'regal': 825, 'router': 825, 'schnee': 825, 'schrank': 825, 'stand': 1184, 'waschmaschine': 825, 'wohnung': 1185},
{'gegeben': 807, 'geknuepft': 807, 'geknupft': 807, 'gemacht': 807, 'hergestellt': 807, 'vermittelt': 807}, {'...':
1187}, {'<det>': 1188, '<my>': 1188, 'einem': 1188, 'einer': 1188}, {'gegeben': 807, 'gemacht': 807, 'hergestellt':
807, 'vermittelt': 807}, {'<det>': 1188, '<my>': 1188, 'N': 1190, 'einem': 1188, 'einer': 1188}, {'mit': 1189, 'zu':
1191}, {'...': 1180, 'fuer': 1181, 'fur': 1181, 'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...': 1180, 'fuer': 1181,
'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...': 1180, 'fur': 1181, 'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...': 1182,
'<address>': 768, '^': 1141, 'auto': 825, 'blumen': 1184, 'computer': 825, 'dachrinne': 825, 'drucker': 825,
'fenster': 825, 'fernseher': 825, 'garten': 1185, 'hecke': 825, 'hund': 1184, 'kasse': 1184, 'katze': 1184, 'keller':
825, 'kinder': 1184, 'kleine': 1184, 'kleinen': 1184, 'kontakt': 1192, 'kuche': 826, 'kueche': 827, 'laden': 1184,
'rasen': 825, 'rat': 1193, 'ratschlaege': 1194, 'ratschlage': 1195, 'regal': 825, 'router': 825, 'schnee': 825,
'schrank': 825, 'stand': 1184, 'tipp': 1193, 'tipps': 1193, 'waschmaschine': 825, 'wohnung': 1185}, {'...': 1182,
'<address>': 768, '^': 1141, 'auto': 825, 'blumen': 1184, 'computer': 825, 'dachrinne': 825, 'drucker': 825,
'fenster': 825, 'fernseher': 825, 'garten': 1185, 'hecke': 825, 'hinweise': 913, 'hund': 1184, 'kasse': 1184, 'katze':
1184, 'keller': 825, 'kinder': 1184, 'kleine': 1184, 'kleinen': 1184, 'kniff': 913, 'kniffe': 913, 'kuche': 826,
'kueche': 827, 'laden': 1184, 'rasen': 825, 'rat': 913, 'ratschlaege': 913, 'ratschlag': 913, 'ratschlage': 913,
'regal': 825, 'router': 825, 'schnee': 825, 'schrank': 825, 'stand': 1184, 'tipp': 913, 'tipps': 913, 'trick': 913,
'tricks': 913, 'waschmaschine': 825, 'wohnung': 1185}, {'angefunkt': 11, 'angeklingelt': 11, 'angepingt': 11,
'angerufen': 11, 'angetippt': 11, 'angewaehlt': 11, 'angewahlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11,
'gelaeutet': 11, 'gelautet': 11, 'probiert': 1081, 'versucht': 1081}, {'...': 912, 'fuer': 1181, 'fur': 1181,
'gegeben': 785, 'gezeigt': 785, 'mitgegeben': 785, 'verraten': 785, 'zu': 1181, 'zum': 1181, 'zur': 1181}, {'...':
912, 'fuer': 1181, 'gegeben': 785, 'gezeigt': 785, 'mitgegeben': 785, 'verraten': 785, 'zu': 1181, 'zum': 1181, 'zur':
1181}, {'...': 912, 'fur': 1181, 'gegeben': 785, 'gezeigt': 785, 'mitgegeben': 785, 'verraten': 785, 'zu': 1181,
'zum': 1181, 'zur': 1181}, {'hinweise': 913, 'kniff': 913, 'kniffe': 913, 'mal': 1086, 'rat': 1199, 'ratschlaege':
1200, 'ratschlag': 913, 'ratschlage': 1201, 'tipp': 1199, 'tipps': 1199, 'trick': 913, 'tricks': 913}, {'^': 1141,
'arbeitszeugnis': 1157, 'bisschen': 1179, 'empfehlungsschreiben': 1157, 'gutes': 1164, 'paar': 1202, 'referenz': 1157,
'wenig': 1179, 'zeugnis': 1157}, {'arbeitszeugnis': 1157, 'auftrag': 1160, 'bewerber': 1160, 'einfuehrung': 1181,
'einfuhrung': 1181, 'empfehlungsschreiben': 1157, 'interessenten': 1160, 'job': 1160, 'kandidaten': 1160,
'kandidatin': 1160, 'kunden': 1160, 'kundin': 1160, 'lead': 1160, 'leads': 1160, 'referenz': 1157, 'zeugnis': 1157},
{'auftrag': 1160, 'bewerber': 1160, 'crashkurs': 1181, 'hinweise': 913, 'interessenten': 1160, 'job': 1160,
'kandidaten': 1160, 'kandidatin': 1160, 'kniff': 913, 'kniffe': 913, 'kontakt': 1192, 'kunden': 1160, 'kundin': 1160,
'lead': 1160, 'leads': 1160, 'rat': 1199, 'ratschlaege': 1200, 'ratschlag': 913, 'ratschlage': 1201, 'tipp': 1199,
'tipps': 1199, 'trick': 913, 'tricks': 913}, {'zugehoert': 518, 'zugehort': 518}, {'warum': 785, 'was': 785, 'welche':
785, 'welcher': 785, 'welches': 785, 'wie': 785, 'wo': 785, 'wofuer': 785, 'woran': 785}, {'warum': 785, 'was': 785,
'welche': 785, 'welcher': 785, 'welches': 785, 'wie': 785, 'wo': 785, 'wofur': 785, 'woran': 785}, {'angefunkt': 11,
'angeklingelt': 11, 'angepingt': 11, 'angerufen': 11, 'angetippt': 11, 'angewaehlt': 11, 'durchgeklingelt': 11,
'geklingelt': 11, 'gelaeutet': 11, 'probiert': 11, 'versucht': 11}, {'...': 1158}, {'angefunkt': 11, 'angeklingelt':
11, 'angepingt': 11, 'angerufen': 11, 'angetippt': 11, 'angewahlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11,
'gelautet': 11, 'probiert': 11, 'versucht': 11}, {'kopf': 510}, {'den': 1212, 'meinen': 1212}, {'durch': 1213},
{'...': 1214}, {'<give1>': 15}, {'^': 1216}, {'ich': 1217}, {'kann': 43, 'koennte': 43, 'konnte': 43, 'könnte': 43,
'muss': 43, 'soll': 43, 'sollte': 43}, {'...': 1219}, {'er': 1220, 'man': 1220, 'sie': 1220}, {'dass': 1218, 'ich':
1217, 'was': 1221, 'wo': 1221}, {'dass': 1218, 'ich': 1217}, {'mut': 1114, 'zugeredet': 518}, {'schweigen': 11},
{'in': 1225}, {'sich': 1226}, {'...': 1173, '<det>': 1151, '<way>': 1150, 'laden': 1072}, {'ausgeholfen': 785,
'eingearbeitet': 785, 'eingefuehrt': 785, 'eingefuhrt': 785, 'eingewiesen': 785, 'geholfen': 785, 'gholfn': 785,
'unterstuetzt': 785, 'unterstutzt': 785}, {'...': 1229}, {'eingearbeitet': 785, 'eingefuehrt': 785, 'eingefuhrt': 785,
'eingewiesen': 785}, {'...': 1231, 'gesprach': 1166, 'gespraech': 1166, 'spiel': 1166}, {'...': 1173}, {'...': 1110,
'<tool>': 1056, 'hinweise': 913, 'kniff': 913, 'kniffe': 913, 'rat': 913, 'ratschlaege': 913, 'ratschlag': 913,
'ratschlage': 913, 'tipp': 913, 'tipps': 913, 'trick': 913, 'tricks': 913}, {'arbeitszeugnis': 1157, 'auftrag': 1160,
'bewerber': 1160, 'empfehlungsschreiben': 1157, 'interessenten': 1160, 'job': 1160, 'kandidaten': 1160, 'kandidatin':
1160, 'kunden': 1160, 'kundin': 1160, 'lead': 1160, 'leads': 1160, 'referenz': 1157, 'zeugnis': 1157}, {'N': 1190},
{'zu': 1236}, {'auftrag': 1160, 'bewerber': 1160, 'hinweise': 913, 'interessenten': 1160, 'job': 1160, 'kandidaten':
1160, 'kandidatin': 1160, 'kniff': 913, 'kniffe': 913, 'kontakt': 1237, 'kunden': 1160, 'kundin': 1160, 'lead': 1160,
'leads': 1160, 'rat': 1199, 'ratschlaege': 1200, 'ratschlag': 913, 'ratschlage': 1201, 'tipp': 1199, 'tipps': 1199,
'trick': 913, 'tricks': 913}, {'auftrag': 1160, 'bewerber': 1160, 'interessenten': 1160, 'job': 1160, 'kandidaten':
1160, 'kandidatin': 1160, 'kunden': 1160, 'kundin': 1160, 'lead': 1160, 'leads': 1160}, {'bekommen': 11, 'gebracht':
11, 'gekriegt': 11}, {'handy': 1240, 'tel': 1240, 'telefon': 1240}, {'das': 1241}, {'an': 1242, 'ans': 1241}, {'wie':
785}, {'beraten': 785}, {'...': 1245, '<my>': 1154, 'N': 1154, 'eine': 1154, 'einem': 1154, 'einen': 1154, 'einer':
1154}, {'...': 1245}, {'...': 1109, '2x': 624, '3x': 624, '4x': 624, '<address>': 768, '<det>': 1111, '<expert>': 765,
'<have>': 1120, '<my>': 1122, '<said>': 1134, '<their>': 1142, '<thing>': 1054, '<tool>': 1056, '<vowed>': 1144,
'<work>': 1145, 'N': 1147, '^': 1141, 'am': 1152, 'an': 1156, 'anmerkungen': 1062, 'arbeitszeugnis': 1157, 'auf':
1159, 'aufgebaut': 518, 'aufgepaeppelt': 518, 'aufgepappelt': 518, 'auftrag': 1160, 'ausfuehrlich': 1067,
'ausfuehrliches': 1067, 'ausfuhrlich': 1069, 'ausfuhrliches': 1069, 'bei': 1171, 'beigebracht': 1172, 'beim': 1174,
'beruhigt': 518, 'bewerber': 1160, 'bin': 1178, 'bisschen': 1179, 'crashkurs': 1181, 'das': 1186, 'den': 1196, 'die':
1197, 'dreimal': 1198, 'ehrliches': 1085, 'ein': 1203, 'eine': 1204, 'einen': 1205, 'einfach': 1206, 'einfuehrung':
1181, 'einfuhrung': 1181, 'empfehlungsschreiben': 1157, 'erklaert': 1207, 'erklart': 1208, 'erlaeutert': 1207,
'erlautert': 1208, 'etwas': 1179, 'feedback': 1062, 'fuenfmal': 1209, 'fuer': 1210, 'funfmal': 1211, 'fur': 1210,
'geholfen': 785, 'geistert': 1215, 'gelobt': 518, 'gesagt': 1222, 'geschrieben': 1223, 'gezeigt': 1172, 'gut': 1224,
'gutes': 1085, 'hinweise': 913, 'hoffnung': 519, 'huellt': 1227, 'huellte': 1227, 'hullt': 1227, 'hullte': 1227,
'hundertmal': 624, 'im': 1228, 'in': 1230, 'ins': 1232, 'interessenten': 1160, 'job': 1160, 'kandidaten': 1160,
'kandidatin': 1160, 'kniff': 913, 'kniffe': 913, 'kommentare': 1062, 'kontakt': 1192, 'kunden': 1160, 'kundin': 1160,
'kurzes': 1085, 'lange': 1206, 'lead': 1160, 'leads': 1160, 'mehrfach': 1198, 'mehrmals': 1198, 'mein': 1085, 'mit':
1233, 'mut': 519, 'n': 1234, 'nachhilfe': 1181, 'ne': 1235, 'nen': 1238, 'neue': 1239, 'neuen': 1239, 'nicht': 1243,
'nur': 1206, 'oefter': 1086, 'offenes': 1085, 'ofter': 1086, 'paar': 1202, 'per': 1152, 'rat': 1199, 'ratschlaege':
1200, 'ratschlag': 913, 'ratschlage': 1201, 'referenz': 1157, 'ruckmeldung': 1068, 'rueckmeldung': 1066, 'schon':
1103, 'schriftlich': 1107, 'schriftliches': 1107, 'schuld': 632, 'schulde': 632, 'schulden': 632, 'sehr': 1224,
'spukt': 1215, 'tipp': 1199, 'tipps': 1199, 'trick': 913, 'tricks': 913, 'uber': 1152, 'ueber': 1152, 'um': 90,
'umsonst': 1082, 'unterricht': 1181, 'vergeblich': 1082, 'via': 1152, 'viel': 1085, 'viermal': 624, 'vorgefuehrt':
1207, 'vorgefuhrt': 1208, 'vorgemacht': 1244, 'vorgeschlagen': 1162, 'x': 1087, 'zeugnis': 1157, 'zigmal': 624, 'zu':
1246, 'zufolge': 1046, 'zugehoert': 518, 'zugehort': 518, 'zugeredet': 518, 'zum': 1247, 'zur': 1247, 'zweimal':
1198}, {'angebimmelt': 605, 'angefragt': 605, 'angeklingelt': 605, 'angeklopft': 605, 'angelaeutet': 605,
'angelautet': 605, 'angerufen': 605, 'beschwert': 605, 'bestaetigt': 605, 'bestatigt': 605, 'durchgebimmelt': 605,
'durchgeklingelt': 605, 'durchgerufen': 605, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'erkundigt': 605, 'ersucht':
605, 'geantwortet': 605, 'gebeten': 605, 'gedraengt': 605, 'gedrangt': 605, 'gefragt': 605, 'geklingelt': 605,
'gemahnt': 605, 'gemailt': 605, 'gemeint': 1, 'gemeldet': 605, 'geraten': 1, 'gesagt': 1, 'geschrieben': 662,
'gesimst': 605, 'getextet': 605, 'hereingeschaut': 605, 'nachgefragt': 605, 'nachgehakt': 605, 'reingeschaut': 605,
'reklamiert': 605, 'urgiert': 605, 'vorbeigeschaut': 605, 'zugesagt': 605, 'zuruckgemailt': 605, 'zuruckgerufen': 605,
'zuruckgeschrieben': 605, 'zurueckgemailt': 605, 'zurueckgerufen': 605, 'zurueckgeschrieben': 605}, {'<said>': 669,
'angebimmelt': 605, 'angeboten': 605, 'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605,
'anvertraut': 605, 'berichtet': 605, 'durchgebimmelt': 605, 'durchgeklingelt': 605, 'durchgerufen': 605, 'empfohlen':
662, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 605, 'erzahlt': 605, 'geantwortet': 605, 'gebeichtet': 605, 'geholfen':
605, 'geklagt': 605, 'geklingelt': 605, 'gemailt': 605, 'gemeint': 1, 'geraten': 662, 'gesagt': 662, 'geschickt': 605,
'geschildert': 605, 'geschrieben': 662, 'gesimst': 605, 'gesteckt': 605, 'getextet': 605, 'gezeigt': 605,
'gratuliert': 605, 'hereingeschaut': 605, 'mitgeteilt': 605, 'praesentiert': 605, 'prasentiert': 605, 'reingeschaut':
605, 'verraten': 605, 'versprochen': 605, 'vorbeigeschaut': 605, 'vorgestellt': 605, 'zugesagt': 605, 'zuruckgemailt':
605, 'zuruckgerufen': 605, 'zuruckgeschrieben': 605, 'zurueckgemailt': 605, 'zurueckgerufen': 605,
'zurueckgeschrieben': 605}, {'<them>': 701}, {'<them>': 701, '^': 700}, {'...': 1250, '<counsel>': 678,
'<counselled>': 650, '^': 680, 'abgeholt': 605, 'als': 681, 'am': 693, 'angebimmelt': 605, 'angeklingelt': 605,
'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605, 'angeschrieben': 605, 'angesprochen': 605, 'ans': 690, 'auf':
693, 'aufgefordert': 533, 'ausgefuehrt': 605, 'ausgefuhrt': 605, 'begleitet': 605, 'beim': 693, 'bekocht': 605,
'bestaerkt': 533, 'bestarkt': 533, 'besucht': 605, 'davon': 694, 'davor': 698, 'dazu': 694, 'den': 681, 'dringend':
699, 'durchgebimmelt': 605, 'durchgeklingelt': 605, 'durchgerufen': 605, 'einen': 681, 'eingeladen': 605,
'eingeredet': 533, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 533, 'ermutigt': 533, 'ersucht': 1251,
'geantwortet': 605, 'gebeten': 1252, 'gefragt': 1251, 'geklingelt': 605, 'gemeint': 1, 'geraten': 1, 'gesagt': 1,
'geschrieben': 1, 'gesimst': 605, 'getextet': 605, 'getroffen': 605, 'gewarnt': 697, 'hereingeschaut': 605, 'im': 693,
'interviewt': 605, 'kontaktiert': 605, 'mit': 708, 'nahe': 689, 'nen': 681, 'per': 693, 'reingeschaut': 605, 'stark':
699, 'um': 711, 'via': 693, 'vor': 712, 'vorbeigeschaut': 605, 'zuruckgemailt': 605, 'zuruckgerufen': 605,
'zuruckgeschrieben': 605, 'zurueckgemailt': 605, 'zurueckgerufen': 605, 'zurueckgeschrieben': 605}, {'^': 716},
{'<me>': 1254, '<vowed>': 719, 'mir': 720, 'uns': 720}, {'<me>': 682, '^': 81, 'dass': 718, 'er': 682, 'sich': 682,
'sie': 682}, {'<until>': 722, '<vowed>': 81}, {'...': 1257}, {'abgesagt': 11, 'gecancelt': 11, 'platzen': 945,
'sausen': 945, 'vergessen': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'...': 1259, 'abgesagt': 11, 'gecancelt': 11,
'platzen': 945, 'sausen': 945, 'vergessen': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'<appointment>': 1260},
{'anzurufen': 11, 'mich': 1096, 'uns': 1096, 'zu': 1080}, {'versucht': 1262}, {'angelaeutet': 605, 'angelautet': 605,
'angerufen': 605}, {'<vowed>': 719, 'gemeint': 743, 'gesagt': 743, 'geschrieben': 743, 'gmeint': 685, 'gsagt': 685},
{'angekuendigt': 69, 'angekundigt': 69, 'angemeldet': 69, 'angeschlossen': 605, 'bedankt': 605, 'beworben': 0,
'dazugeschaltet': 605, 'dazugesellt': 605, 'dazugesetzt': 605, 'dazugestellt': 605, 'eingeklinkt': 605, 'eingewaehlt':
605, 'eingewahlt': 605, 'entschuldigt': 605, 'gemeldet': 605, 'geruehrt': 605, 'geruhrt': 605, 'verabschiedet': 605,
'zugeschaltet': 605}, {'...': 1266, 'bedankt': 605, 'bei': 748, 'entschuldigt': 605, 'gemeldet': 605, 'geruehrt': 605,
'geruhrt': 605, 'verabschiedet': 605}, {'<vowed>': 719, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605,
'gemeint': 743, 'gesagt': 743, 'geschrieben': 743, 'gmeint': 685, 'gsagt': 685}, {'...': 1249, '<appointment>': 665,
'<det>': 666, '<me>': 1253, '<my>': 666, '<they>': 1255, '<until>': 724, '<vowed>': 1256, '^': 1258, 'am': 693,
'angebimmelt': 605, 'angeklingelt': 605, 'angelaeutet': 605, 'angelautet': 605, 'angerufen': 605, 'auf': 728, 'beim':
693, 'das': 1261, 'davon': 729, 'dazu': 729, 'den': 1261, 'die': 1261, 'durchgebimmelt': 605, 'durchgeklingelt': 605,
'durchgerufen': 605, 'empfohlen': 730, 'erklaert': 1, 'erklart': 1, 'geantwortet': 605, 'geklingelt': 605, 'gemailt':
605, 'gemeint': 733, 'geraten': 1, 'gesagt': 733, 'geschrieben': 734, 'gesimst': 605, 'getextet': 605, 'gmeint': 685,
'gsagt': 685, 'hereingeschaut': 605, 'im': 693, 'mehrmals': 1263, 'mich': 1264, 'mir': 1265, 'per': 728,
'reingeschaut': 605, 'sich': 1267, 'uber': 751, 'ueber': 753, 'uns': 1268, 'unser': 1261, 'unsere': 1261, 'unseren':
1261, 'vergeblich': 1263, 'versucht': 1262, 'via': 728, 'vor': 712, 'vorbeigeschaut': 605, 'vorgeschlagen': 0,
'zuruckgemailt': 605, 'zuruckgerufen': 605, 'zuruckgeschrieben': 605, 'zurueckgemailt': 605, 'zurueckgerufen': 605,
'zurueckgeschrieben': 605, 'zweimal': 1263}, {'^': 962, 'das': 960, 'den': 960, 'die': 960, 'es': 960, 'sie': 960,
'von': 963}, {'<way>': 685}, {'<det>': 1271, '<way>': 685}, {'am': 1272, 'auf': 1272, 'beim': 1272, 'ich': 983, 'im':
1272, 'in': 1272, 'man': 983, 'per': 1272, 'wir': 983, 'zu': 1272, 'zum': 1272}, {'...': 1273, '<det>': 991, '<they>':
1013, '<way>': 988, 'D': 993, '^': 1006, 'am': 1017, 'auf': 1019, 'beim': 1017, 'bleib': 533, 'bloss': 1007, 'bloß':
1007, 'das': 1008, 'dass': 1012, 'eben': 993, 'erhoeh': 533, 'erhoh': 533, 'fang': 533, 'frag': 533, 'geh': 533,
'hoer': 533, 'hor': 533, 'i': 667, 'ich': 667, 'im': 1017, 'in': 1024, 'lass': 533, 'mach': 533, 'macht': 533, 'man':
667, 'nimm': 533, 'nur': 1007, 'per': 1017, 'red': 533, 'stell': 533, 'such': 533, 'tel': 988, 'verkauf': 533, 'wir':
667, 'zu': 1019, 'zum': 1019}, {'lassen': 81}, {'stellen': 81}, {'verfuegung': 1276, 'verfugung': 1276}, {'ausborgen':
81, 'ausleihen': 81, 'bereitstellen': 81, 'borgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mitbringen': 81,
'schenken': 81, 'uberlassen': 81, 'ueberlassen': 81, 'zukommen': 1275, 'zur': 1277}, {'...': 1278}, {'<det>': 1279,
'<their>': 1279}, {'^': 1280}, {'': (6, 'theirs'), '...': 1278}, {'...': 1281, '^': 1282}, {'<me>': 1283}, {'<me>':
82, '<until>': 81}, {'bringts': 1285, 'gibts': 1285, 'macht': 1285, 'mailts': 1285, 'schickts': 1285, 'sendets':
1285}, {'und': 1286}, {'and': 81}, {'': (6, 'theirs'), '...': 1288}, {'...': 1287, '<det>': 1289, 'D': 81}, {'mich':
81, 'uns': 81}, {'fuer': 1291, 'fur': 1291}, {'...': 1292}, {'...': 1292, '<det>': 1293, '<my>': 1293, '<their>':
1293, '<them>': 1293}, {'<me>': 81, 'das': 239, 'den': 239, 'die': 239, 'es': 239, 's': 239}, {'...': 1287},
{'zuruck': 81, 'zurueck': 81}, {'...': 1297, 'zuruck': 81, 'zurueck': 81}, {'...': 1297, 'mich': 1298, 'mir': 1298,
'uns': 1298, 'zuruck': 81, 'zurueck': 81}, {'...': 1297, '<they>': 1299, '<until>': 81, 'mich': 1298, 'mir': 1298,
'uns': 1298, 'zuruck': 81, 'zurueck': 81}, {'mal': 81}, {'': (6, 'theirs'), 'nach': 81, 'noch': 1301, 'nochmal': 81,
'wieder': 81}, {'nach': 81, 'noch': 1301, 'nochmal': 81, 'wieder': 81}, {'D': 1303}, {'D': 1302, 'es': 1304, 'ihn':
1304, 'sie': 1304}, {'D': 1303, 'es': 1304, 'ihn': 1304, 'sie': 1304}, {'sich': 81}, {'<they>': 1307, 'sich': 81},
{'bescheid': 81}, {'bescheid': 81, 'mir': 1309, 'uns': 1309}, {'<they>': 1310, 'bescheid': 81, 'mir': 1309, 'uns':
1309}, {'an': 81, 'druber': 81, 'drueber': 81, 'durch': 81}, {'...': 1312, 'an': 81, 'druber': 81, 'drueber': 81,
'durch': 81}, {'durch': 81, 'weiter': 81}, {'<they>': 1310, 'bescheid': 81, 'das': 1314, 'es': 1314, 'mir': 1309,
'uns': 1309}, {'beisammen': 81, 'bereit': 81, 'fertig': 81, 'parat': 81}, {'<until>': 1316}, {'...': 1317}, {'um':
81}, {'...': 1319, 'um': 81}, {'sich': 1320}, {'ab': 81, 'an': 81}, {'<me>': 1322}, {'ab': 81}, {'...': 1324},
{'<my>': 1325}, {'<me>': 1322, '<my>': 1325, 'D': 1326}, {'das': 1314, 'es': 1314}, {'...': 1297, '<they>': 1299,
'mich': 1298, 'mir': 1298, 'uns': 1298, 'zuruck': 81, 'zurueck': 81}, {'...': 1297}, {'...': 1297, 'mich': 1330,
'mir': 1330, 'sich': 81, 'uns': 1330}, {'...': 1297, '<they>': 1331, 'mich': 1330, 'mir': 1330, 'sich': 81, 'uns':
1330}, {'...': 1297, '<me>': 1322, '<they>': 1299, 'mich': 1298, 'mir': 1298, 'uns': 1298, 'zuruck': 81, 'zurueck':
81}, {'vor': 81}, {'...': 1334}, {'<me>': 1335}, {'<their>': 1335}, {'...': 1334, 'D': 1337}, {'<me>': 1338}, {'gibt':
81, 'meldet': 81, 'ruft': 81, 'sagt': 81, 'schreibt': 81}, {'und': 1340}, {'...': 1341}, {'...': 1341, 'das': 1342,
'es': 1342}, {'es': 1342, 'sich': 1343, 'sichs': 1342}, {'<deed3>': 1290, '<does3>': 1294, '<give3>': 1295,
'<sends3>': 1296, 'antwortet': 1300, 'bohrt': 1305, 'connected': 239, 'connectet': 239, 'draengelt': 1305, 'draengt':
1306, 'drangelt': 1305, 'drangt': 1306, 'erkundigt': 1308, 'geben': 1311, 'geht': 1313, 'gibt': 1315, 'haben': 1318,
'hakt': 1305, 'hat': 1318, 'hoert': 1321, 'holen': 1323, 'holt': 1327, 'hort': 1321, 'intro': 239, 'introduced': 239,
'introed': 239, 'introt': 239, 'leitet': 1328, 'liest': 1313, 'mailt': 1329, 'melden': 1308, 'meldet': 1332,
'probiert': 1306, 'ruehren': 1308, 'ruehrt': 1308, 'rufen': 1323, 'ruft': 1333, 'ruhren': 1308, 'ruhrt': 1308,
'sagen': 1311, 'sagt': 1311, 'schaut': 1313, 'schickt': 1328, 'schreibt': 1329, 'schubst': 1306, 'sieht': 1313,
'stellen': 1336, 'stellt': 1339, 'stupst': 1305, 'uberlegt': 1344, 'uberweist': 82, 'ueberlegt': 1344, 'ueberweist':
82, 'unterschreibt': 82, 'urgiert': 1305, 'versucht': 1306, 'zahlt': 82}, {'probiert': 11, 'versucht': 11}, {'...':
1346, 'probiert': 11, 'versucht': 11}, {'<me>': 0}, {'bei': 1348}, {'...': 1349, 'bei': 1348}, {'^': 700, 'darum':
701, 'um': 701}, {'<until>': 700}, {'...': 1352, '<my>': 700, 'antwort': 700, 'bestaetigung': 700, 'bestatigung': 700,
'feedback': 700, 'ruckmeldung': 700, 'ruckruf': 700, 'rueckmeldung': 700, 'rueckruf': 700, 'stellungnahme': 700}, {'':
(23, 'contact'), '^': 1353}, {'<me>': 1351, 'D': 605, 'am': 605, 'an': 605, 'gestern': 605, 'heute': 605, 'in': 605,
'mich': 605, 'nach': 605, 'ob': 605, 'per': 605, 'sich': 605, 'um': 1354, 'uns': 605, 'wegen': 605}, {'D': 605, 'am':
605, 'an': 605, 'gestern': 605, 'heute': 605, 'in': 605, 'mich': 605, 'nach': 605, 'ob': 605, 'per': 605, 'sich': 605,
'um': 605, 'uns': 605, 'wegen': 605}, {'mich': 629, 'uns': 629}, {'mich': 634, 'mir': 634, 'uns': 634}, {'mich': 605,
'uns': 605}, {'D': 605}, {'das': 1360, 'es': 1360}, {'das': 1360}, {'das': 1360, 'dies': 1360, 'es': 1360, 'mir':
1361, 'so': 1360, 'uns': 1362}, {'mich': 69, 'uns': 69}, {'fuer': 1364, 'fur': 1364, 'mich': 69, 'uns': 69}, {'D':
1365}, {'...': 136, '<det>': 300, '<my>': 300, '<their>': 300}, {'<me>': 41}, {'<until>': 1126, '^': 1367, 'von':
1368}, {'': (19, 'gave:resource'), 'ausgeliehen': 4, 'bekommen': 4, 'geborgt': 4, 'geliehen': 4, 'leihweise': 4,
'mitgenommen': 4}, {'<tool>': 1370}, {'...': 1371, '<tool>': 1370}, {'<until>': 15, 'retour': 15, 'wieder': 15,
'zuruck': 15, 'zurueck': 15}, {'...': 1373}, {'...': 136, '<det>': 1374, '<my>': 300, '<their>': 300}, {'<my>': 1372,
'<until>': 1126, '^': 1375, 'von': 1368}, {'<doc>': 700, '<work>': 700}, {'<doc>': 700, 'alle': 700, 'beide': 700,
'das': 700, 'den': 700, 'die': 700, 'ein': 1377, 'eine': 1377, 'einen': 1377, 'ne': 1377, 'nen': 1377, 'saemtliche':
700}, {'^': 1378}, {'...': 1352, '<until>': 700}, {'...': 1352}, {'-abrechnung': 1380, '-beleg': 1381,
'-bescheinigung': 1381, '-bestaetigung': 1381, '-foto': 1380, '-fotos': 1380, '-liste': 1380, '-nachweis': 1380,
'-plan': 1380, '-rechnung': 1380, '-unterlagen': 1380, '-vertrag': 1380, '-zahlen': 1380, '<doc>': 1380, '<thing>':
1352, '<work>': 1352, 'alle': 1381, 'angebot': 1352, 'antwort': 1352, 'beide': 1381, 'bestaetigung': 1352, 'das':
1381, 'den': 1381, 'die': 1381, 'entscheidung': 1352, 'fotos': 1352, 'kostenvoranschlag': 1352, 'muster': 1352,
'offerte': 1352, 'rechnung': 1352, 'rueckmeldung': 1352, 'saemtliche': 1381, 'unterlagen': 1352, 'vertrag': 1352,
'zahlen': 1352}, {'<until>': 1379, '^': 1382}, {'<doc>': 700, 'alle': 700, 'beide': 700, 'das': 700, 'den': 700,
'die': 700, 'ein': 1377, 'eine': 1377, 'einen': 1377, 'ne': 1377, 'nen': 1377, 'samtliche': 700}, {'^': 1384},
{'-abrechnung': 1380, '-beleg': 1381, '-bescheinigung': 1381, '-bestatigung': 1381, '-foto': 1380, '-fotos': 1380,
'-liste': 1380, '-nachweis': 1380, '-plan': 1380, '-rechnung': 1380, '-unterlagen': 1380, '-vertrag': 1380, '-zahlen':
1380, '<doc>': 1380, '<thing>': 1352, '<work>': 1352, 'alle': 1381, 'angebot': 1352, 'antwort': 1352, 'beide': 1381,
'bestatigung': 1352, 'das': 1381, 'den': 1381, 'die': 1381, 'entscheidung': 1352, 'fotos': 1352, 'kostenvoranschlag':
1352, 'muster': 1352, 'offerte': 1352, 'rechnung': 1352, 'ruckmeldung': 1352, 'samtliche': 1381, 'unterlagen': 1352,
'vertrag': 1352, 'zahlen': 1352}, {'<until>': 1385, '^': 1386}, {'dass': 1045}, {'darauf': 1388}, {'sich': 0}, {'an':
682}, {'<me>': 1391}, {'<me>': 1391, '<they>': 1392}, {'^': 1353}, {'<me>': 1351, 'um': 1394}, {'mit': 605}, {'...':
1396, 'mit': 605}, {'N': 1397, 'mich': 605, 'uns': 605}, {'fuer': 1364, 'mich': 69, 'uns': 69}, {'D': 1399},
{'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700,
'-vorschlag': 700, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestaetigung': 700,
'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700,
'liste': 700, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'rueckmeldung': 700, 'stellungnahme':
700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'': (4,
'needs_from_me'), '-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700,
'-rechnung': 700, '-vorschlag': 700, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700,
'bestaetigung': 700, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700,
'kostenvoranschlag': 700, 'liste': 700, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'rueckmeldung':
700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage':
700}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung':
700, '-vorschlag': 700, '<doc>': 700, '<work>': 700, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht':
700, 'bestaetigung': 700, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700,
'kostenvoranschlag': 700, 'liste': 700, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'rueckmeldung':
700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage':
700}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung':
700, '-vorschlag': 700, '<doc>': 700, 'a': 1401, 'alle': 700, 'an': 1401, 'angebot': 700, 'antwort': 700,
'aufstellung': 700, 'beide': 700, 'bericht': 700, 'bestaetigung': 700, 'das': 1402, 'den': 1402, 'die': 1402, 'ein':
1403, 'eine': 1403, 'einen': 1403, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept':
700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1401, 'ne': 1377, 'nen': 1403, 'offerte': 700, 'plan': 700,
'prognose': 700, 'rechnung': 700, 'rueckmeldung': 700, 'saemtliche': 700, 'stellungnahme': 700, 'termin': 700,
'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'-angebot': 700, '-bericht': 700,
'-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700, 'a': 1401, 'an':
1401, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestaetigung': 700, 'das': 1401, 'den':
1401, 'die': 1401, 'ein': 1401, 'eine': 1401, 'einen': 1401, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700,
'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1401, 'nen': 1401, 'offerte': 700,
'plan': 700, 'prognose': 700, 'rechnung': 700, 'rueckmeldung': 700, 'stellungnahme': 700, 'termin': 700,
'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 1405}, {'<me>': 1406}, {'^':
1404, 'von': 1407}, {'-abrechnung': 1380, '-beleg': 1381, '-bescheinigung': 1381, '-bestaetigung': 1381, '-foto':
1380, '-fotos': 1380, '-liste': 1380, '-nachweis': 1380, '-plan': 1380, '-rechnung': 1380, '-unterlagen': 1380,
'-vertrag': 1380, '-zahlen': 1380, '<doc>': 1380, 'alle': 1381, 'beide': 1381, 'das': 1381, 'den': 1381, 'die': 1381,
'saemtliche': 1381}, {'<counsel>': 0}, {'paar': 1410}, {'<counsel>': 0, '<until>': 1408, '^': 1409, 'ein': 1411,
'einen': 1410, 'n': 1410, 'nen': 1410}, {'<until>': 1379, '^': 1409}, {'fur': 1364, 'mich': 69, 'uns': 69}, {'D':
1414}, {'<doc>': 700, 'alle': 700, 'beide': 700, 'das': 700, 'den': 700, 'die': 700, 'ein': 1377, 'eine': 1377,
'einen': 1377, 'ne': 1377, 'nen': 1377, 'saemtliche': 700, 'samtliche': 700}, {'^': 1416}, {'-abrechnung': 1380,
'-beleg': 1381, '-bescheinigung': 1381, '-bestaetigung': 1381, '-bestatigung': 1381, '-foto': 1380, '-fotos': 1380,
'-liste': 1380, '-nachweis': 1380, '-plan': 1380, '-rechnung': 1380, '-unterlagen': 1380, '-vertrag': 1380, '-zahlen':
1380, '<doc>': 1380, 'alle': 1381, 'beide': 1381, 'das': 1381, 'den': 1381, 'die': 1381, 'saemtliche': 1381,
'samtliche': 1381}, {'<until>': 1417, '^': 1418}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700,
'-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700, 'angebot': 700, 'antwort': 700, 'aufstellung': 700,
'bericht': 700, 'bestaetigung': 700, 'bestatigung': 700, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700,
'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'offerte': 700, 'plan': 700, 'prognose':
700, 'rechnung': 700, 'ruckmeldung': 700, 'rueckmeldung': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift':
700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'': (4, 'needs_from_me'), '-angebot': 700,
'-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700,
'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestaetigung': 700, 'bestatigung': 700,
'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700,
'liste': 700, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'rueckmeldung': 700,
'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage':
700}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung':
700, '-vorschlag': 700, '<doc>': 700, '<work>': 700, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht':
700, 'bestaetigung': 700, 'bestatigung': 700, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700,
'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700,
'ruckmeldung': 700, 'rueckmeldung': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700,
'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700,
'-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700, '<doc>': 700, 'a': 1420, 'alle': 700, 'an': 1420,
'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'beide': 700, 'bericht': 700, 'bestaetigung': 700, 'bestatigung':
700, 'das': 1421, 'den': 1421, 'die': 1421, 'ein': 1422, 'eine': 1422, 'einen': 1422, 'entscheidung': 700, 'entwurf':
700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1420, 'ne': 1377,
'nen': 1422, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'rueckmeldung': 700,
'saemtliche': 700, 'samtliche': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700,
'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700,
'-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700, 'a': 1420, 'an': 1420, 'angebot': 700, 'antwort':
700, 'aufstellung': 700, 'bericht': 700, 'bestaetigung': 700, 'bestatigung': 700, 'das': 1420, 'den': 1420, 'die':
1420, 'ein': 1420, 'eine': 1420, 'einen': 1420, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten':
700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1420, 'nen': 1420, 'offerte': 700, 'plan': 700,
'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'rueckmeldung': 700, 'stellungnahme': 700, 'termin': 700,
'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 1424}, {'<me>': 1425}, {'^':
1423, 'von': 1426}, {'-abrechnung': 1380, '-beleg': 1381, '-bescheinigung': 1381, '-bestaetigung': 1381,
'-bestatigung': 1381, '-foto': 1380, '-fotos': 1380, '-liste': 1380, '-nachweis': 1380, '-plan': 1380, '-rechnung':
1380, '-unterlagen': 1380, '-vertrag': 1380, '-zahlen': 1380, '<doc>': 1380, '<thing>': 1352, '<work>': 1352, 'alle':
1381, 'angebot': 1352, 'antwort': 1352, 'beide': 1381, 'bestaetigung': 1352, 'bestatigung': 1352, 'das': 1381, 'den':
1381, 'die': 1381, 'entscheidung': 1352, 'fotos': 1352, 'kostenvoranschlag': 1352, 'muster': 1352, 'offerte': 1352,
'rechnung': 1352, 'ruckmeldung': 1352, 'rueckmeldung': 1352, 'saemtliche': 1381, 'samtliche': 1381, 'unterlagen':
1352, 'vertrag': 1352, 'zahlen': 1352}, {'': (13, 'talk'), '<counsel>': 0, '<until>': 1427, '^': 1428, 'das': 1352,
'ein': 1411, 'einen': 1410, 'es': 1352, 'ihn': 1352, 'n': 1410, 'nen': 1410, 'sie': 1352}, {'-angebot': 700,
'-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700,
'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestatigung': 700, 'entscheidung': 700,
'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'offerte':
700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'stellungnahme': 700, 'termin': 700,
'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'': (4, 'needs_from_me'),
'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700,
'-vorschlag': 700, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestatigung': 700,
'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700,
'liste': 700, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'stellungnahme': 700,
'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'-angebot': 700,
'-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700,
'<doc>': 700, '<work>': 700, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestatigung': 700,
'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700,
'liste': 700, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'stellungnahme': 700,
'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'-angebot': 700,
'-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700,
'<doc>': 700, 'a': 1430, 'alle': 700, 'an': 1430, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'beide': 700,
'bericht': 700, 'bestatigung': 700, 'das': 1431, 'den': 1431, 'die': 1431, 'ein': 1432, 'eine': 1432, 'einen': 1432,
'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700,
'liste': 700, 'n': 1430, 'ne': 1377, 'nen': 1432, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700,
'ruckmeldung': 700, 'samtliche': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700,
'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700,
'-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700, 'a': 1430, 'an': 1430, 'angebot': 700, 'antwort':
700, 'aufstellung': 700, 'bericht': 700, 'bestatigung': 700, 'das': 1430, 'den': 1430, 'die': 1430, 'ein': 1430,
'eine': 1430, 'einen': 1430, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700,
'kostenvoranschlag': 700, 'liste': 700, 'n': 1430, 'nen': 1430, 'offerte': 700, 'plan': 700, 'prognose': 700,
'rechnung': 700, 'ruckmeldung': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700,
'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 1434}, {'<me>': 1435}, {'^': 1433, 'von': 1436}, {'-abrechnung':
1380, '-beleg': 1381, '-bescheinigung': 1381, '-bestatigung': 1381, '-foto': 1380, '-fotos': 1380, '-liste': 1380,
'-nachweis': 1380, '-plan': 1380, '-rechnung': 1380, '-unterlagen': 1380, '-vertrag': 1380, '-zahlen': 1380, '<doc>':
1380, 'alle': 1381, 'beide': 1381, 'das': 1381, 'den': 1381, 'die': 1381, 'samtliche': 1381}, {'<counsel>': 0,
'<until>': 1437, '^': 1438, 'ein': 1411, 'einen': 1410, 'n': 1410, 'nen': 1410}, {'<until>': 1385, '^': 1438}, {'mit':
81}, {'...': 1441}, {'mit': 0}, {'anwaeltin': 1443, 'anwalt': 1443, 'anwaltin': 1443, 'begleitung': 1443, 'bekannte':
1443, 'bekannten': 1443, 'bruder': 1443, 'dolmetscherin': 1443, 'fotografen': 1443, 'fotografin': 1443, 'frau': 1443,
'freund': 1443, 'freundin': 1443, 'gast': 1443, 'investor': 1443, 'investorin': 1443, 'kollegen': 1443, 'kollegin':
1443, 'kunden': 1443, 'kundin': 1443, 'lehrling': 1443, 'mann': 1443, 'mutter': 1443, 'nachbarin': 1443, 'nachbarn':
1443, 'partner': 1443, 'partnerin': 1443, 'praktikanten': 1443, 'praktikantin': 1443, 'sammler': 1443, 'sammlerin':
1443, 'schwester': 1443, 'sohn': 1443, 'tochter': 1443, 'ubersetzerin': 1443, 'uebersetzerin': 1443, 'vater': 1443},
{'ziel': 0}, {'palme': 0}, {'die': 1446}, {'ans': 1445, 'auf': 1447, 'durch': 0, 'uber': 0, 'ueber': 0, 'voran': 0,
'weiter': 0}, {'...': 1448, 'ans': 1445, 'auf': 1447, 'durch': 0, 'uber': 0, 'ueber': 0, 'voran': 0, 'weiter': 0},
{'^': 1442, 'eine': 1444, 'einen': 1444, 'ihre': 1444, 'ihren': 1444, 'mich': 1449, 'seine': 1444, 'seinen': 1444,
'uns': 1449}, {'ausleihen': 4, 'behalten': 4, 'benutzen': 4, 'haben': 4, 'leihen': 4, 'mitbenutzen': 4, 'mitnehmen':
4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4}, {'...': 1451, 'ausleihen': 4, 'behalten': 4, 'benutzen': 4, 'haben': 4,
'leihen': 4, 'mitbenutzen': 4, 'mitnehmen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4}, {'<tool>': 1452}, {'...':
1453, '<tool>': 1452}, {'<tool>': 1452, 'ausleihen': 4, 'benutzen': 4, 'brauchen': 4, 'haben': 4, 'leihen': 4,
'mitbenutzen': 4, 'mitnutzen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4}, {'...': 1455, '<tool>': 1452}, {'': (13,
'talk'), '<det>': 1454, '<my>': 1456}, {'^': 263, 'darauf': 533, 'zu': 533}, {'<me>': 1458, 'darauf': 1388}, {'<det>':
1454, '<my>': 1456}, {'^': 263, 'dass': 533, 'mir': 650, 'uns': 650}, {'<they>': 1461, '^': 263, 'dass': 533, 'mir':
650, 'uns': 650}, {'mich': 574, 'uns': 574}, {'<me>': 1458}, {'^': 1424, 'von': 1426}, {'-angebot': 1352, '-bericht':
1352, '-entwurf': 1352, '-konzept': 1352, '-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352,
'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352, 'bericht': 1352, 'bestaetigung': 1352, 'bestatigung': 1352,
'entscheidung': 1352, 'entwurf': 1352, 'freigabe': 1352, 'gutachten': 1352, 'konzept': 1352, 'kostenvoranschlag':
1352, 'liste': 1352, 'offerte': 1352, 'plan': 1352, 'prognose': 1352, 'rechnung': 1352, 'ruckmeldung': 1352,
'rueckmeldung': 1352, 'stellungnahme': 1352, 'termin': 1352, 'unterschrift': 1352, 'vorschlag': 1352, 'zahl': 1352,
'zahlen': 1352, 'zusage': 1352}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept': 1352, '-liste':
1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, 'a': 1466, 'an': 1466, 'angebot': 1352, 'antwort': 1352,
'aufstellung': 1352, 'bericht': 1352, 'bestaetigung': 1352, 'bestatigung': 1352, 'das': 1466, 'den': 1466, 'die':
1466, 'ein': 1466, 'eine': 1466, 'einen': 1466, 'entscheidung': 1352, 'entwurf': 1352, 'freigabe': 1352, 'gutachten':
1352, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352, 'n': 1466, 'nen': 1466, 'offerte': 1352, 'plan':
1352, 'prognose': 1352, 'rechnung': 1352, 'ruckmeldung': 1352, 'rueckmeldung': 1352, 'stellungnahme': 1352, 'termin':
1352, 'unterschrift': 1352, 'vorschlag': 1352, 'zahl': 1352, 'zahlen': 1352, 'zusage': 1352}, {'<until>': 1465, '^':
1467}, {'<me>': 69}, {'bei': 1469}, {'...': 1470, 'bei': 1469}, {'D': 1471}, {'dass': 1045, 'wenn': 1045}, {'...':
667, '<should>': 533}, {'ich': 1474, 'man': 1474, 'wir': 1474}, {'besser': 1473, 'gern': 1473, 'gerne': 1473, 'gut':
1473, 'lieber': 1473}, {'besser': 1473, 'dass': 1475, 'es': 1476, 'gern': 1473, 'gerne': 1473, 'gut': 1473, 'ich':
1474, 'lieber': 1473, 'man': 1474, 's': 1476, 'wir': 1474}, {'an': 0}, {'<me>': 1478}, {'bei': 1479}, {'...': 1480,
'bei': 1479}, {'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung':
0, 'prufung': 0}, {'...': 1482, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0,
'op': 0, 'pruefung': 0, 'prufung': 0}, {'dass': 1475, 'ich': 1474, 'man': 1474, 'wir': 1474}, {'-angebot': 1352,
'-bericht': 1352, '-entwurf': 1352, '-konzept': 1352, '-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag':
1352, '<thing>': 1352, '<work>': 1352, 'a': 1466, 'an': 1466, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352,
'bericht': 1352, 'bestaetigung': 1352, 'bestatigung': 1352, 'das': 1466, 'den': 1466, 'die': 1466, 'ein': 1466,
'eine': 1466, 'einen': 1466, 'entscheidung': 1352, 'entwurf': 1352, 'fotos': 1352, 'freigabe': 1352, 'gutachten':
1352, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352, 'muster': 1352, 'n': 1466, 'nen': 1466, 'offerte':
1352, 'plan': 1352, 'prognose': 1352, 'rechnung': 1352, 'ruckmeldung': 1352, 'rueckmeldung': 1352, 'stellungnahme':
1352, 'termin': 1352, 'unterlagen': 1352, 'unterschrift': 1352, 'vertrag': 1352, 'vorschlag': 1352, 'zahl': 1352,
'zahlen': 1352, 'zusage': 1352}, {'<until>': 1465, '^': 1485, 'dass': 1045}, {'<my>': 700}, {'^': 1487}, {'nach':
1488}, {'auf': 629}, {'auf': 629, 'schon': 1490}, {'sich': 1491}, {'zu': 0}, {'...': 1493, 'auf': 629, 'schon': 1490,
'zu': 0}, {'sich': 1494}, {'<counsel>': 533}, {'<counsel>': 533, 'als': 1496, 'den': 1496, 'einen': 1496, 'nen':
1496}, {'weg': 533}, {'den': 1498}, {'^': 263, 'auf': 1499}, {'<counsel>': 533, '<they>': 1497, 'als': 1496, 'den':
1496, 'einen': 1496, 'mit': 1500, 'nen': 1496}, {'<me>': 1501}, {'<counsel>': 533, '<they>': 1497, 'als': 1496, 'den':
1496, 'einen': 1496, 'nen': 1496}, {'<me>': 1503}, {'$$': 605}, {'$$': 605, 'dabei': 1505}, {'mit': 1506}, {'auch':
1507, 'mit': 1506, 'noch': 1507}, {'<until>': 58}, {'<doc>': 1509, '<document>': 1509, '<thing>': 1509, '<work>':
1509}, {'^': 1510}, {'<doc>': 58, '<document>': 58, '<thing>': 58, '<work>': 58}, {'^': 1512}, {'tisch': 15}, {'dem':
1514}, {'postfach': 15}, {'hand': 15, 'mail': 15}, {'der': 1517}, {'am': 1514, 'auf': 1515, 'im': 1516, 'in': 1518,
'von': 135, 'vorliegen': 15}, {'...': 1519, '<doc>': 58, '<document>': 58, '<thing>': 58, '<work>': 58}, {'<det>':
1513, '<my>': 1513, '^': 1520}, {'': (2, 'plan'), 'bei': 1469, 'mit': 1469}, {'anprobe': 1522, 'audienz': 1522,
'beratung': 1522, 'probetag': 1522, 'sitzung': 1522, 'sprechstunde': 1522, 'stunde': 1522, 'termin': 1522},
{'anprobe': 1522, 'audienz': 1522, 'beratung': 1522, 'ein': 1523, 'eine': 1523, 'einen': 1523, 'n': 1523, 'ne': 1523,
'nen': 1523, 'probetag': 1522, 'sitzung': 1522, 'sprechstunde': 1522, 'stunde': 1522, 'termin': 1522}, {'briefkasten':
15, 'postfach': 15, 'schreibtisch': 15, 'tisch': 15}, {'<their>': 1525, 'dem': 1525}, {'<their>': 1525, 'dem': 1525,
'der': 1517}, {'am': 1514, 'auf': 1526, 'im': 1516, 'in': 1527, 'von': 135}, {'auf': 1526, 'in': 1526}, {'<until>':
1528, 'D': 1529}, {'...': 1530, '<doc>': 1509, '<document>': 1509, '<thing>': 1509, '<work>': 1509}, {'anprobe': 574,
'audienz': 574, 'beratung': 574, 'besprechung': 574, 'coachingstunde': 574, 'date': 574, 'probearbeiten': 574,
'probetag': 574, 'rendezvous': 574, 'sitzung': 574, 'sprechstunde': 574, 'stunde': 574, 'termin': 574, 'visite': 574,
'vorstellungsgesprach': 574, 'vorstellungsgespraech': 574}, {'<det>': 1511, '<my>': 1511, '<until>': 1521, 'D': 1524,
'^': 1531, 'anprobe': 574, 'audienz': 574, 'beratung': 574, 'besprechung': 574, 'coachingstunde': 574, 'date': 574,
'ein': 1532, 'eine': 1532, 'einen': 1532, 'n': 1532, 'ne': 1532, 'nen': 1532, 'probearbeiten': 574, 'probetag': 574,
'rendezvous': 574, 'sitzung': 574, 'sprechstunde': 574, 'stunde': 574, 'termin': 574, 'visite': 574,
'vorstellungsgesprach': 574, 'vorstellungsgespraech': 574}, {'': (4, 'needs_from_me'), '-angebot': 700, '-bericht':
700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700, 'a': 1401,
'an': 1401, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestaetigung': 700, 'das': 1401,
'den': 1401, 'die': 1401, 'ein': 1401, 'eine': 1401, 'einen': 1401, 'entscheidung': 700, 'entwurf': 700, 'freigabe':
700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1401, 'nen': 1401, 'offerte': 700,
'plan': 700, 'prognose': 700, 'rechnung': 700, 'rueckmeldung': 700, 'stellungnahme': 700, 'termin': 700,
'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 1534, 'von': 1407},
{'<until>': 700, 'von': 958}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept': 1352, '-liste': 1352,
'-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352,
'bericht': 1352, 'bestaetigung': 1352, 'entscheidung': 1352, 'entwurf': 1352, 'freigabe': 1352, 'gutachten': 1352,
'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352, 'offerte': 1352, 'plan': 1352, 'prognose': 1352,
'rechnung': 1352, 'rueckmeldung': 1352, 'stellungnahme': 1352, 'termin': 1352, 'unterschrift': 1352, 'vorschlag':
1352, 'zahl': 1352, 'zahlen': 1352, 'zusage': 1352}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352,
'-konzept': 1352, '-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, '...': 1536, 'a': 1537, 'an':
1537, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352, 'bericht': 1352, 'bestaetigung': 1352, 'das': 1537,
'den': 1537, 'die': 1537, 'ein': 1537, 'eine': 1537, 'einen': 1537, 'entscheidung': 1352, 'entwurf': 1352, 'freigabe':
1352, 'gutachten': 1352, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352, 'n': 1537, 'nen': 1537, 'offerte':
1352, 'plan': 1352, 'prognose': 1352, 'rechnung': 1352, 'rueckmeldung': 1352, 'stellungnahme': 1352, 'termin': 1352,
'unterschrift': 1352, 'vorschlag': 1352, 'zahl': 1352, 'zahlen': 1352, 'zusage': 1352}, {'<until>': 1535, '^': 1538,
'dass': 1045, 'wenn': 1045}, {'...': 1536}, {'<until>': 701, '^': 1540, 'dass': 1045, 'wenn': 1045}, {'besser': 1473,
'es': 1476, 'gern': 1539, 'gerne': 1541, 'gut': 1473, 'lieber': 1473, 's': 1476}, {'<until>': 701, '^': 1540},
{'gern': 1543, 'gerne': 1543}, {'...': 1371, '<tool>': 1370, '^': 1510}, {'...': 47, '<my>': 48}, {'<me>': 1546},
{'<my>': 48, 'bei': 1547, 'von': 1547}, {'...': 1493, 'zu': 0}, {'...': 1482, '<det>': 1511, '<my>': 1545, '<until>':
1521, 'D': 1524, '^': 1531, 'anprobe': 574, 'audienz': 574, 'beratung': 574, 'besprechung': 574, 'coachingstunde':
574, 'date': 574, 'ein': 1532, 'eine': 1532, 'einen': 1532, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0,
'jubilaum': 0, 'n': 1532, 'namenstag': 0, 'ne': 1532, 'nen': 1532, 'op': 0, 'probearbeiten': 574, 'probetag': 574,
'pruefung': 0, 'prufung': 0, 'rendezvous': 574, 'sich': 1548, 'sitzung': 574, 'sprechstunde': 574, 'stunde': 574,
'termin': 574, 'visite': 574, 'vor': 1549, 'vorstellungsgesprach': 574, 'vorstellungsgespraech': 574, 'wohl': 0}, {'':
(4, 'needs_from_me'), '-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700,
'-rechnung': 700, '-vorschlag': 700, 'a': 1430, 'an': 1430, 'angebot': 700, 'antwort': 700, 'aufstellung': 700,
'bericht': 700, 'bestatigung': 700, 'das': 1430, 'den': 1430, 'die': 1430, 'ein': 1430, 'eine': 1430, 'einen': 1430,
'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700,
'liste': 700, 'n': 1430, 'nen': 1430, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'ruckmeldung':
700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage':
700}, {'^': 1551, 'von': 1436}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept': 1352, '-liste':
1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352,
'bericht': 1352, 'bestatigung': 1352, 'entscheidung': 1352, 'entwurf': 1352, 'freigabe': 1352, 'gutachten': 1352,
'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352, 'offerte': 1352, 'plan': 1352, 'prognose': 1352,
'rechnung': 1352, 'ruckmeldung': 1352, 'stellungnahme': 1352, 'termin': 1352, 'unterschrift': 1352, 'vorschlag': 1352,
'zahl': 1352, 'zahlen': 1352, 'zusage': 1352}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept':
1352, '-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, '...': 1536, 'a': 1553, 'an': 1553,
'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352, 'bericht': 1352, 'bestatigung': 1352, 'das': 1553, 'den': 1553,
'die': 1553, 'ein': 1553, 'eine': 1553, 'einen': 1553, 'entscheidung': 1352, 'entwurf': 1352, 'freigabe': 1352,
'gutachten': 1352, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352, 'n': 1553, 'nen': 1553, 'offerte': 1352,
'plan': 1352, 'prognose': 1352, 'rechnung': 1352, 'ruckmeldung': 1352, 'stellungnahme': 1352, 'termin': 1352,
'unterschrift': 1352, 'vorschlag': 1352, 'zahl': 1352, 'zahlen': 1352, 'zusage': 1352}, {'<until>': 1552, '^': 1554,
'dass': 1045, 'wenn': 1045}, {'...': 1482, 'besser': 1473, 'es': 1476, 'geburtstag': 0, 'gern': 1555, 'gerne': 1541,
'gut': 1473, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1473, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0, 's': 1476}, {'besser': 1473, 'es': 1476, 'gern': 1555, 'gerne': 1541, 'gut': 1473, 'lieber': 1473, 's':
1476}, {'gewesen': 605}, {'aufgetaucht': 605, 'da': 1558, 'dabei': 1558, 'gekommen': 605, 'kemma': 605, 'kommen': 605,
'kumma': 605, 'vorbeigekommen': 605}, {'a': 1559, 'ah': 1559, 'au': 1559, 'auch': 1559, 'dafuer': 1388, 'dafur': 1388,
'dagegen': 1388}, {'achterl': 605, 'bier': 605, 'cappuccino': 605, 'drink': 605, 'espresso': 605, 'glas': 605,
'haeferl': 605, 'haferl': 605, 'jause': 605, 'kaffee': 605, 'kruegerl': 605, 'krugerl': 605, 'melange': 605,
'plauderei': 605, 'plausch': 605, 'ratsch': 605, 'schwaetzchen': 605, 'schwatz': 605, 'schwatzchen': 605, 'spritzer':
605, 'sprung': 605, 'stuendchen': 605, 'stundchen': 605, 'stunde': 605, 'tasse': 605, 'tee': 605, 'verlaengerten':
605, 'verlangerten': 605, 'wein': 605, 'zigarette': 605}, {'...': 1561, 'achterl': 605, 'bier': 605, 'cappuccino':
605, 'drink': 605, 'espresso': 605, 'glas': 605, 'haeferl': 605, 'haferl': 605, 'jause': 605, 'kaffee': 605,
'kruegerl': 605, 'krugerl': 605, 'melange': 605, 'plauderei': 605, 'plausch': 605, 'ratsch': 605, 'schwaetzchen': 605,
'schwatz': 605, 'schwatzchen': 605, 'spritzer': 605, 'sprung': 605, 'stuendchen': 605, 'stundchen': 605, 'stunde':
605, 'tasse': 605, 'tee': 605, 'verlaengerten': 605, 'verlangerten': 605, 'wein': 605, 'zigarette': 605}, {'a': 1562,
'ein': 1562, 'eine': 1562, 'einem': 1562, 'einen': 1562, 'einer': 1562, 'n': 1562, 'ne': 1562, 'nem': 1562, 'nen':
1562}, {'auf': 1563, 'zu': 1563}, {'schuldig': 23}, {'...': 1565}, {'^': 1566}, {'bei': 81, 'damit': 81, 'mit': 81},
{'zug': 1568}, {'reihe': 1568}, {'der': 1570}, {'am': 1569, 'an': 1571, 'dran': 1568}, {'ansicht': 743, 'auffassung':
743, 'meinung': 743, 'uberzeugung': 685, 'ueberzeugung': 685}, {'aufgetaucht': 11, 'erschienen': 11, 'gekommen': 11},
{'...': 1574}, {'ned': 1575, 'net': 1575, 'nicht': 1575}, {'^': 1572}, {'...': 1564, '<me>': 1567, 'D': 1471, '^':
1572, 'a': 1559, 'ah': 1559, 'au': 1559, 'auch': 1559, 'aufgetaucht': 605, 'dafuer': 1388, 'dafur': 1388, 'dagegen':
1388, 'dazugekommen': 605, 'dazugestossen': 605, 'dazugestoßen': 605, 'der': 1573, 'einfach': 1576, 'gekommen': 605,
'jetzt': 1577, 'leider': 1576, 'mitgekommen': 605, 'ned': 1575, 'net': 1575, 'nicht': 1575, 'nun': 1577,
'vorbeigefahren': 605, 'vorbeigekommen': 605}, {'<my>': 605}, {'an': 1579, 'auf': 1579, 'bei': 1579, 'beim': 1579,
'in': 1579, 'zu': 1579}, {'an': 1579, 'auf': 1579, 'bei': 1579, 'beim': 1579, 'in': 1579, 'mit': 1506, 'zu': 1579},
{'atelier': 605, 'geschaeft': 605, 'geschaft': 605, 'laden': 605, 'salon': 605, 'shop': 605}, {'den': 1582, 'die':
1582}, {'im': 1582, 'in': 1583, 'ins': 1582}, {'im': 1582, 'in': 1583, 'ins': 1582, 'kurz': 1584}, {'<me>': 1585,
'<my>': 605}, {'ned': 11, 'net': 11, 'nicht': 11}, {'<my>': 605, 'den': 1582, 'die': 1582}, {'...': 1564, 'alle':
1580, 'an': 1579, 'auch': 1581, 'auf': 1579, 'aufgetaucht': 605, 'bei': 1586, 'beide': 1580, 'beim': 1579, 'da': 1585,
'dazugekommen': 605, 'dazugestossen': 605, 'dazugestoßen': 605, 'einfach': 1587, 'gekommen': 605, 'im': 1582, 'in':
1588, 'ins': 1582, 'kurz': 1584, 'mit': 1506, 'mitgekommen': 605, 'ned': 11, 'net': 11, 'nicht': 11, 'noch': 1507,
'vorbeigefahren': 605, 'vorbeigekommen': 605, 'wieder': 1580, 'wohl': 0, 'zu': 1579}, {'...': 1564, 'alle': 1580,
'an': 1579, 'auch': 1581, 'auf': 1579, 'bei': 1586, 'beide': 1580, 'beim': 1579, 'da': 1585, 'einfach': 1587, 'im':
1582, 'in': 1588, 'ins': 1582, 'kurz': 1584, 'mit': 1506, 'ned': 11, 'net': 11, 'nicht': 11, 'noch': 1507, 'wieder':
1580, 'zu': 1579}, {'geben': 81, 'sagen': 81}, {'geben': 81}, {'absagen': 81, 'bescheid': 1591, 'feedback': 1592,
'ruckmeldung': 1592, 'rueckmeldung': 1592, 'zusagen': 81}, {'^': 1593}, {'bringen': 81, 'geben': 81, 'liefern': 81,
'sagen': 81, 'schicken': 81, 'zeigen': 81}, {'^': 1595}, {'D': 1595}, {'...': 1597}, {'D': 1596, '^': 1598}, {'': (13,
'talk'), '...': 1594, '<det>': 1454, '<me>': 1599, '<my>': 1456, '^': 1593}, {'<det>': 1454, '<me>': 1599, '<my>':
1456}, {'<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69, 'mittagessen': 69, 'uns':
69}, {'': (2, 'plan'), '<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69,
'mittagessen': 69, 'uns': 69}, {'<me>': 69, '<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69,
'mir': 69, 'mittagessen': 69, 'uns': 69}, {'auf': 1602, 'in': 1602, 'ins': 1603, 'nach': 69, 'vorbei': 69, 'zu': 1604,
'zum': 1603, 'zur': 1603}, {'...': 1605, 'in': 69, 'ins': 69, 'mit': 69, 'nach': 69, 'vorbei': 69, 'zu': 1469, 'zum':
69, 'zur': 69}, {'D': 1606}, {'^': 81, 'darum': 682, 'drum': 682, 'um': 682}, {'sich': 1608}, {'<they>': 1609, 'sich':
1608}, {'<me>': 634}, {'ausrichten': 605, 'kommen': 605, 'rufen': 605, 'wissen': 605}, {'...': 1612}, {'mich': 1613,
'uns': 1613}, {'herz': 533}, {'ans': 1615, 'nahe': 533}, {'...': 1616, '<they>': 1616, 'ans': 1615, 'nahe': 533},
{'<me>': 1617}, {'connect': 81, 'forward': 81, 'intro': 81, 'introduce': 81, 'send': 81, 'share': 81}, {'^': 1619},
{'': (6, 'theirs'), '<until>': 81, 'D': 81}, {'<me>': 1621}, {'das': 1622, 'den': 1622, 'die': 1622, 'es': 1622,
'ihn': 1622, 'sie': 1622}, {'bringt': 1623, 'gibt': 1623, 'mailt': 1623, 'schickt': 1623}, {'und': 1624}, {'fertig':
1625, 'fix': 1625, 'klar': 1625}, {'...': 1626}, {'^': 1627}, {'am': 605, 'auf': 605, 'aus': 605, 'dass': 605, 'mir':
605, 'ob': 605, 'per': 605, 'uns': 605, 'via': 605, 'wegen': 605}, {'': (0, 'missed'), 'mehr': 11}, {'ned': 1630,
'net': 1630, 'nicht': 1630}, {'sich': 1631}, {'': (23, 'contact'), 'ned': 1630, 'net': 1630, 'nicht': 1630}, {'D':
605, 'am': 605, 'an': 605, 'gestern': 605, 'heute': 605, 'in': 605, 'mich': 605, 'nach': 605, 'ob': 605, 'per': 605,
'sich': 1633, 'um': 605, 'uns': 605, 'wegen': 605}, {'absagen': 81, 'bescheid': 1591, 'feedback': 1592, 'ruckmeldung':
1592, 'zusagen': 81}, {'^': 1635, 'zu': 0}, {'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81,
'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken':
81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81,
'zuruckzahlen': 81, 'zuschicken': 81}, {'...': 1637}, {'^': 1638}, {'<giveinf>': 81, '<giveinf_apart>': 81, 'geben':
81, 'sagen': 81}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700,
'-rechnung': 700, '-vorschlag': 700, '...': 1640, '<giveinf>': 81, '<selfinf>': 81, 'a': 1430, 'an': 1430, 'angebot':
700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestatigung': 700, 'das': 1430, 'den': 1430, 'die': 1430,
'ein': 1430, 'eine': 1430, 'einen': 1430, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700,
'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1430, 'nen': 1430, 'offerte': 700, 'plan': 700,
'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700,
'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 1641, 'von': 1436}, {'<giveinf>': 81, '<selfinf>':
81}, {'<until>': 1643, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81,
'nachschicken': 81, 'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten':
81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zuschicken': 81}, {'<until>': 700, 'geben': 81}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept':
1352, '-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, '...': 1644, '<thing>': 1352, '<work>':
1352, 'a': 1553, 'absagen': 81, 'an': 1553, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352, 'bericht': 1352,
'bescheid': 1591, 'bestatigung': 1352, 'connecten': 81, 'das': 1553, 'den': 1553, 'die': 1553, 'ein': 1553, 'eine':
1553, 'einen': 1553, 'entscheidung': 1352, 'entwurf': 1352, 'feedback': 1592, 'fotos': 1352, 'freigabe': 1352,
'gutachten': 1352, 'intro': 81, 'introen': 81, 'klaren': 81, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liefern':
81, 'liste': 1352, 'muster': 1352, 'n': 1553, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1553, 'offerte': 1352, 'plan':
1352, 'prognose': 1352, 'rechnung': 1352, 'ruckmeldung': 1645, 'schicken': 81, 'stellungnahme': 1352, 'termin': 1352,
'unterlagen': 1352, 'unterschrift': 1352, 'vermitteln': 81, 'vertrag': 1352, 'vorschlag': 1352, 'zahl': 1352,
'zahlen': 1352, 'zusage': 1352, 'zusagen': 81}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1647,
'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0,
'zusammensetzen': 0}, {'$$': 700}, {'<deed1>': 1649, '<give1>': 1649, '<until>': 700}, {'': (3, 'advice'), '...':
1650}, {'...': 1648, '^': 1651}, {'...': 1648, '^': 263}, {'ich': 1652, 'man': 1653, 'wir': 1652}, {'<selfinf>': 81},
{'^': 1655}, {'...': 1656, '^': 1655}, {'<me>': 1657}, {'...': 1656, '^': 1655, 'bei': 1658}, {'': (13, 'talk'),
'...': 1636, '<counsel>': 0, '<me>': 1639, '<until>': 1642, '^': 1646, 'dass': 1654, 'ein': 1411, 'einen': 1410, 'n':
1410, 'nen': 1410, 'sich': 1659, 'zu': 0}, {'^': 1643}, {'<until>': 1643}, {'...': 1662}, {'<until>': 1661, '^':
1663}, {'absagen': 81, 'bescheid': 1591, 'feedback': 1592, 'rueckmeldung': 1592, 'zusagen': 81}, {'^': 1665, 'zu': 0},
{'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81,
'rueberschicken': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81}, {'...': 1667}, {'^': 1668}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700,
'-liste': 700, '-plan': 700, '-rechnung': 700, '-vorschlag': 700, '...': 1640, '<giveinf>': 81, '<selfinf>': 81, 'a':
1401, 'an': 1401, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestaetigung': 700, 'das':
1401, 'den': 1401, 'die': 1401, 'ein': 1401, 'eine': 1401, 'einen': 1401, 'entscheidung': 700, 'entwurf': 700,
'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1401, 'nen': 1401,
'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'rueckmeldung': 700, 'stellungnahme': 700, 'termin':
700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 1670, 'von': 1407},
{'<until>': 1643, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81,
'nachschicken': 81, 'rueberschicken': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81,
'weiterleiten': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81,
'zurueckzahlen': 81, 'zuschicken': 81}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept': 1352,
'-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, '...': 1672, '<thing>': 1352, '<work>': 1352,
'a': 1537, 'absagen': 81, 'an': 1537, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352, 'bericht': 1352,
'bescheid': 1591, 'bestaetigung': 1352, 'connecten': 81, 'das': 1537, 'den': 1537, 'die': 1537, 'ein': 1537, 'eine':
1537, 'einen': 1537, 'entscheidung': 1352, 'entwurf': 1352, 'feedback': 1592, 'fotos': 1352, 'freigabe': 1352,
'gutachten': 1352, 'intro': 81, 'introen': 81, 'klaeren': 81, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liefern':
81, 'liste': 1352, 'muster': 1352, 'n': 1537, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1537, 'offerte': 1352, 'plan':
1352, 'prognose': 1352, 'rechnung': 1352, 'rueckmeldung': 1645, 'schicken': 81, 'stellungnahme': 1352, 'termin': 1352,
'unterlagen': 1352, 'unterschrift': 1352, 'vermitteln': 81, 'vertrag': 1352, 'vorschlag': 1352, 'zahl': 1352,
'zahlen': 1352, 'zusage': 1352, 'zusagen': 81}, {'': (13, 'talk'), '...': 1666, '<counsel>': 0, '<me>': 1669,
'<until>': 1671, '^': 1673, 'dass': 1654, 'ein': 1411, 'einen': 1410, 'n': 1410, 'nen': 1410, 'sich': 1659, 'zu': 0},
{'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bezahlen': 23, 'freigeben': 23, 'gegenzeichnen': 23, 'liefern':
23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1675}, {'noch': 1676}, {'': (13, 'talk'), 'erst': 1676,
'noch': 1676, 'nur': 1677}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81, 'nennen': 81,
'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1679}, {'<det>': 1680,
'das': 1680, 'den': 1680, 'die': 1680, 'ein': 1680, 'eine': 1680, 'einen': 1680, 'ihre': 1680, 'ihren': 1680, 'seine':
1680, 'seinen': 1680}, {'^': 1681}, {'D': 1682, '^': 1681, 'eh': 1682, 'ja': 1682, 'noch': 1682}, {'<me>': 1683},
{'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bestatigen': 23, 'bezahlen': 23, 'freigeben': 23,
'gegenzeichnen': 23, 'liefern': 23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1685}, {'noch': 1686},
{'': (13, 'talk'), '...': 1594, '^': 1593, 'erst': 1686, 'noch': 1686, 'nur': 1687, 'sich': 1659}, {'absegnen': 23,
'antworten': 23, 'bestatigen': 23, 'bezahlen': 23, 'freigeben': 23, 'gegenzeichnen': 23, 'liefern': 23,
'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1689}, {'noch': 1690}, {'': (13, 'talk'), 'erst': 1690,
'noch': 1690, 'nur': 1691}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81, 'nennen': 81,
'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81}, {'...': 1693}, {'<det>': 1694,
'das': 1694, 'den': 1694, 'die': 1694, 'ein': 1694, 'eine': 1694, 'einen': 1694, 'ihre': 1694, 'ihren': 1694, 'seine':
1694, 'seinen': 1694}, {'^': 1695}, {'D': 1696, '^': 1695, 'eh': 1696, 'ja': 1696, 'noch': 1696}, {'<me>': 1697},
{'eine': 1444, 'einen': 1444, 'ihre': 1444, 'ihren': 1444, 'mich': 574, 'seine': 1444, 'seinen': 1444, 'uns': 574},
{'<my>': 1372, 'eine': 1444, 'einen': 1444, 'ihre': 1444, 'ihren': 1444, 'mich': 574, 'seine': 1444, 'seinen': 1444,
'uns': 574}, {'^': 23}, {'me': 1701, 'mir': 1701, 'uns': 1701, 'us': 1701}, {'dafur': 533, 'fur': 533}, {'dafuer':
533, 'fuer': 533}, {'^': 263, 'von': 533}, {'ab': 533}, {'^': 263, 'ab': 1705, 'davon': 1706, 'dazu': 533, 'zu': 533,
'zum': 533, 'zur': 533}, {'^': 263, 'ab': 1705, 'davon': 1706, 'dazu': 533, 'dringend': 1707, 'stark': 1707, 'zu':
533, 'zum': 533, 'zur': 533}, {'^': 263, 'ab': 1705, 'davon': 1706, 'dazu': 533, 'dringend': 1707, 'mir': 1708,
'stark': 1707, 'uns': 1708, 'zu': 533, 'zum': 533, 'zur': 533}, {'<they>': 1709, '^': 263, 'ab': 1705, 'davon': 1706,
'dazu': 533, 'dringend': 1707, 'mir': 1708, 'stark': 1707, 'uns': 1708, 'zu': 533, 'zum': 533, 'zur': 533}, {'an':
605}, {'...': 1711}, {'mich': 1712, 'wohl': 0}, {'mich': 1712}, {'should': 533, 'soll': 533, 'sollte': 533}, {'i':
1715, 'ich': 1715, 'we': 1715, 'wir': 1715}, {'a': 1559, 'ah': 1559, 'au': 1559, 'auch': 1559}, {'matte': 605}, {'a':
1562, 'der': 1718, 'ein': 1562, 'eine': 1562, 'einem': 1562, 'einen': 1562, 'einer': 1562, 'n': 1562, 'ne': 1562,
'nem': 1562, 'nen': 1562}, {'<me>': 605}, {'buero': 605, 'buro': 605}, {'<my>': 1721}, {'tuer': 605, 'tur': 605},
{'<my>': 1723, 'der': 1723}, {'auf': 1719, 'bei': 1720, 'in': 1722, 'vor': 1724, 'zu': 1563}, {'...': 1725}, {'ins':
69, 'nach': 69, 'vorbei': 69, 'zu': 1469, 'zum': 69, 'zur': 69}, {'...': 1727, 'in': 69, 'ins': 69, 'mit': 69, 'nach':
69, 'vorbei': 69, 'zu': 1469, 'zum': 69, 'zur': 69}, {'D': 1728}, {'...': 1564}, {'': (13, 'talk'), '...': 1493,
'dass': 0, 'ob': 0}, {'...': 572, 'vor': 1731}, {'<work>': 0}, {'<attribute>': 1733, '<work>': 0}, {'': (13, 'talk'),
'<attribute>': 1733, '<work>': 0}, {'<det>': 1735, '<their>': 1735}, {'<det>': 1734, '<their>': 1734, 'an': 1736},
{'<det>': 1734, '<their>': 1734, 'am': 605, 'an': 1736, 'auf': 605, 'aus': 605, 'dass': 605, 'mir': 605, 'ob': 605,
'per': 605, 'uns': 605, 'via': 605, 'wegen': 605}, {'': (23, 'contact'), 'das': 1360, 'es': 1360}, {'': (23,
'contact'), 'das': 1360}, {'am': 605, 'auf': 605, 'aus': 605, 'das': 1360, 'dass': 605, 'dies': 1360, 'es': 1360,
'mir': 1739, 'ob': 605, 'per': 605, 'so': 1360, 'uns': 1740, 'via': 605, 'wegen': 605}, {'<they>': 1701, '^': 23},
{'<me>': 1742}, {'<me>': 1742, '<they>': 1743}, {'...': 1564, '<me>': 1567, 'D': 1471, '^': 1572, 'a': 1559, 'ah':
1559, 'au': 1559, 'auch': 1559, 'aufgetaucht': 605, 'dazugekommen': 605, 'dazugestossen': 605, 'dazugestoßen': 605,
'gekommen': 605, 'jetzt': 1577, 'mitgekommen': 605, 'nun': 1577, 'vorbeigefahren': 605, 'vorbeigekommen': 605},
{'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81, 'nennen': 81, 'sagen': 81, 'schicken': 81,
'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1746},
{'<det>': 1747, 'das': 1747, 'den': 1747, 'die': 1747, 'ein': 1747, 'eine': 1747, 'einen': 1747, 'ihre': 1747,
'ihren': 1747, 'seine': 1747, 'seinen': 1747}, {'^': 1748}, {'D': 1749, '^': 1748, 'eh': 1749, 'ja': 1749, 'noch':
1749}, {'': (13, 'talk'), '<me>': 1750}, {'der': 1718}, {'auf': 1752, 'bei': 1720, 'in': 1722, 'vor': 1724}, {'...':
1753, 'wohl': 0}, {'...': 1753}, {'herein': 605, 'rein': 605, 'zur': 1723}, {'...': 1756, 'herein': 605, 'rein': 605,
'zur': 1723}, {'kopf': 1757}, {'den': 1758}, {'...': 1759, 'den': 1758}, {'<counsel>': 0, 'ein': 1411, 'einen': 1410,
'n': 1410, 'nen': 1410}, {'stelle': 533}, {'meiner': 1762, 'unserer': 1762, 'unsrer': 1762}, {'an': 1763}, {'stelle':
263}, {'meiner': 1765, 'unserer': 1765, 'unsrer': 1765}, {'an': 1766}, {'...': 1767}, {'fall': 533}, {'jeden': 1769},
{'<they>': 1764, '^': 1768, 'an': 1763, 'auf': 1770, 'eher': 533, 'erst': 533, 'kein': 533, 'keine': 533, 'keinen':
533, 'lieber': 533, 'nicht': 533, 'sofort': 533, 'unbedingt': 533, 'zuerst': 533}, {'auf': 1770, 'eher': 533, 'erst':
533, 'kein': 533, 'keine': 533, 'keinen': 533, 'lieber': 533, 'nicht': 533, 'sofort': 533, 'unbedingt': 533, 'zuerst':
533}, {'to': 533}, {'me': 1773, 'us': 1773}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0,
'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1775,
'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0,
'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1776}, {'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0,
'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1778,
'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position':
0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1779}, {'<they>': 682, '^': 81, 'dass': 683, 'mir': 684, 'uns':
684}, {'<way>': 684}, {'<det>': 1782, '<way>': 684}, {'<they>': 682, '^': 81, 'am': 1783, 'auf': 1783, 'beim': 1783,
'dass': 683, 'im': 1783, 'per': 1783}, {'<they>': 1781, '^': 81, 'am': 1783, 'auf': 1783, 'beim': 1783, 'dass': 683,
'im': 1783, 'mir': 1784, 'per': 1783, 'uns': 1784}, {'^': 1572, 'dafuer': 1388, 'dagegen': 1388, 'jetzt': 1577, 'nun':
1577}, {'haus': 605}, {'ort': 605}, {'besuch': 605, 'gast': 605}, {'bei': 1720, 'da': 605, 'hier': 605, 'im': 1787,
'vor': 1788, 'zu': 1789}, {'besuch': 605}, {'bei': 1720, 'da': 605, 'dabei': 605, 'hier': 605, 'zu': 1791}, {'...':
1790, 'anhang': 1792, 'bei': 1720, 'da': 605, 'familie': 1792, 'frau': 1792, 'freund': 1792, 'freundin': 1792, 'hier':
605, 'hund': 1792, 'im': 1787, 'kind': 1792, 'kindern': 1792, 'mann': 1792, 'partner': 1792, 'partnerin': 1792, 'vor':
1788, 'zu': 1789}, {'<their>': 1793, 'N': 1790, 'anhang': 1792, 'familie': 1792, 'frau': 1792, 'freund': 1792,
'freundin': 1792, 'hund': 1792, 'kind': 1792, 'kindern': 1792, 'mann': 1792, 'partner': 1792, 'partnerin': 1792},
{'anhang': 1792, 'familie': 1792, 'frau': 1792, 'freund': 1792, 'freundin': 1792, 'hund': 1792, 'kind': 1792,
'kindern': 1792, 'mann': 1792, 'partner': 1792, 'partnerin': 1792}, {'<their>': 1795, 'anhang': 1792, 'familie': 1792,
'frau': 1792, 'freund': 1792, 'freundin': 1792, 'hund': 1792, 'kind': 1792, 'kindern': 1792, 'mann': 1792, 'partner':
1792, 'partnerin': 1792}, {'bei': 1720, 'da': 605, 'hier': 605, 'im': 1787, 'mit': 1794, 'samt': 1796, 'vor': 1788,
'zu': 1789}, {'bei': 1720, 'da': 605, 'hier': 605, 'im': 1787}, {'mir': 605, 'uns': 605}, {'gast': 605}, {'bei': 1799,
'da': 605, 'hier': 605, 'zu': 1800}, {'...': 1801}, {'...': 1801, '<my>': 605}, {'am': 1802, 'an': 1579, 'auf': 1803,
'bei': 1579, 'beim': 1803, 'im': 1802, 'in': 1803, 'wegen': 1802, 'zu': 1579, 'zum': 1802, 'zur': 1802}, {'bei': 1720,
'da': 605, 'dabei': 605, 'hier': 605}, {'...': 1801, 'abendessen': 1805, 'besuch': 1805, 'bier': 1805, 'brunch': 1805,
'essen': 1805, 'fruehstueck': 1805, 'fruhstuck': 1805, 'grillen': 1805, 'jause': 1805, 'kaffee': 1805, 'mittagessen':
1805, 'tisch': 605}, {'...': 1801, 'tisch': 605}, {'tisch': 605}, {'': (23, 'contact'), '$$': 605}, {'partie': 605},
{'der': 1810}, {'': (23, 'contact'), '$$': 605, 'am': 1808, 'dabei': 1809, 'von': 1811}, {'dabei': 605}, {'video':
1813, 'zoom': 1813}, {'am': 1807, 'an': 1579, 'anwesend': 605, 'auf': 1803, 'bei': 1579, 'beim': 1803, 'da': 605,
'dabei': 605, 'dort': 605, 'druben': 605, 'drueben': 605, 'hier': 605, 'im': 1802, 'in': 1803, 'mit': 1812, 'online':
1813, 'per': 1814, 'remote': 1813, 'vor': 1788, 'wegen': 1802, 'zu': 1579, 'zugeschaltet': 605, 'zum': 1802, 'zur':
1802}, {'...': 1801, '<my>': 605, 'abendessen': 1805, 'besuch': 1805, 'bier': 1805, 'brunch': 1805, 'essen': 1805,
'fruehstueck': 1805, 'fruhstuck': 1805, 'grillen': 1805, 'jause': 1805, 'kaffee': 1805, 'mittagessen': 1805}, {'':
(23, 'contact'), 'im': 1582, 'in': 1583, 'ins': 1582, 'kurz': 1584}, {'<me>': 1817, '<my>': 605}, {'abend': 1798,
'kaffee': 1798, 'moment': 1798, 'nachmittag': 1798, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stundchen':
1798, 'stunde': 1798, 'stunden': 1798, 'vormittag': 1798, 'weile': 1798}, {'abend': 1798, 'ganze': 1819, 'halbe':
1819, 'kaffee': 1798, 'moment': 1798, 'nachmittag': 1798, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798,
'stundchen': 1798, 'stunde': 1798, 'stunden': 1798, 'vormittag': 1798, 'weile': 1798}, {'': (23, 'contact'), 'am':
1808, 'dabei': 605, 'von': 1811}, {'am': 1807, 'anwesend': 605, 'auf': 1802, 'beim': 1802, 'da': 605, 'dabei': 605,
'dort': 605, 'druben': 605, 'drueben': 605, 'hier': 605, 'im': 1802, 'in': 1802, 'mit': 1821, 'online': 1813, 'per':
1814, 'remote': 1813, 'vor': 1788, 'wegen': 1802, 'zugeschaltet': 605, 'zum': 1802, 'zur': 1802}, {'': (23,
'contact'), 'dabei': 605}, {'anwesend': 605, 'da': 605, 'dabei': 605, 'dort': 605, 'druben': 605, 'drueben': 605,
'hier': 605, 'mit': 1823, 'vor': 1788}, {'abend': 1798, 'anwesend': 605, 'da': 605, 'dabei': 605, 'dort': 605,
'druben': 605, 'drueben': 605, 'ganze': 1819, 'halbe': 1819, 'hier': 605, 'kaffee': 1798, 'mit': 1823, 'moment': 1798,
'nachmittag': 1798, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stundchen': 1798, 'stunde': 1798, 'stunden':
1798, 'vor': 1788, 'vormittag': 1798, 'weile': 1798}, {'abend': 1798, 'kaffee': 1798, 'moment': 1798, 'nachmittag':
1798, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stunde': 1798, 'stunden': 1798, 'vormittag': 1798, 'weile':
1798}, {'abend': 1798, 'ganze': 1826, 'halbe': 1826, 'kaffee': 1798, 'moment': 1798, 'nachmittag': 1798, 'sprung':
1798, 'std': 1798, 'stuendchen': 1798, 'stunde': 1798, 'stunden': 1798, 'vormittag': 1798, 'weile': 1798}, {'abend':
1798, 'drei': 1827, 'ein': 1827, 'eine': 1827, 'einen': 1827, 'ganze': 1826, 'halbe': 1827, 'kaffee': 1798, 'moment':
1798, 'n': 1827, 'nachmittag': 1798, 'ne': 1827, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stunde': 1798,
'stunden': 1798, 'vormittag': 1798, 'weile': 1798, 'zwei': 1827}, {'abend': 1798, 'kaffee': 1798, 'moment': 1798,
'nachmittag': 1798, 'sprung': 1798, 'std': 1798, 'stundchen': 1798, 'stunde': 1798, 'stunden': 1798, 'vormittag':
1798, 'weile': 1798}, {'abend': 1798, 'ganze': 1829, 'halbe': 1829, 'kaffee': 1798, 'moment': 1798, 'nachmittag':
1798, 'sprung': 1798, 'std': 1798, 'stundchen': 1798, 'stunde': 1798, 'stunden': 1798, 'vormittag': 1798, 'weile':
1798}, {'abend': 1798, 'drei': 1830, 'ein': 1830, 'eine': 1830, 'einen': 1830, 'ganze': 1829, 'halbe': 1830, 'kaffee':
1798, 'moment': 1798, 'n': 1830, 'nachmittag': 1798, 'ne': 1830, 'sprung': 1798, 'std': 1798, 'stundchen': 1798,
'stunde': 1798, 'stunden': 1798, 'vormittag': 1798, 'weile': 1798, 'zwei': 1830}, {'...': 1801, 'atelier': 605,
'geschaeft': 605, 'geschaft': 605, 'haus': 605, 'laden': 605, 'salon': 605, 'shop': 605}, {'...': 1801, '<my>': 605,
'den': 1582, 'die': 1582}, {'...': 1790, 'bei': 1720, 'da': 605, 'hier': 605, 'im': 1787, 'vor': 1788, 'zu': 1789},
{'$$': 605, '<their>': 1834, 'N': 1790, 'am': 1808, 'anhang': 1792, 'dabei': 1809, 'familie': 1792, 'frau': 1792,
'freund': 1792, 'freundin': 1792, 'hund': 1792, 'kind': 1792, 'kindern': 1792, 'mann': 1792, 'partner': 1792,
'partnerin': 1792, 'von': 1811}, {'anwesend': 605, 'da': 605, 'dabei': 605, 'dort': 605, 'drueben': 605, 'hier': 605,
'mit': 1823, 'vor': 1788}, {'anwesend': 605, 'da': 605, 'dabei': 605, 'dort': 605, 'druben': 605, 'hier': 605, 'mit':
1823, 'vor': 1788}, {'$$': 605, 'am': 1808, 'dabei': 1809, 'von': 1811}, {'am': 1808, 'mit': 1838, 'online': 1813,
'per': 1814, 'remote': 1813, 'zugeschaltet': 605}, {'<my>': 605, 'besuch': 605, 'gast': 605}, {'...': 1801,
'abendessen': 1805, 'besuch': 1805, 'bier': 1805, 'brunch': 1805, 'essen': 1805, 'fruehstueck': 1805, 'fruhstuck':
1805, 'grillen': 1805, 'jause': 1805, 'kaffee': 1805, 'mittagessen': 1805}, {'...': 1564, 'D': 1797, 'abend': 1798,
'alle': 1804, 'am': 1806, 'an': 1579, 'anwesend': 605, 'auch': 1815, 'auf': 1816, 'aufgetaucht': 605, 'bei': 1818,
'beide': 1804, 'beim': 1803, 'da': 1817, 'dabei': 605, 'dafuer': 1388, 'dafur': 1388, 'dagegen': 1388, 'dazugekommen':
605, 'dazugestossen': 605, 'dazugestoßen': 605, 'der': 1573, 'drei': 1820, 'ebenfalls': 1822, 'ebenso': 1824, 'ein':
1825, 'eine': 1820, 'einen': 1820, 'einfach': 1576, 'fuer': 1828, 'fur': 1831, 'ganze': 1819, 'gekommen': 605,
'halbe': 1820, 'hier': 605, 'im': 1832, 'in': 1833, 'ins': 1582, 'ja': 1824, 'kaffee': 1798, 'kurz': 1584, 'leider':
1576, 'mit': 1835, 'mitgekommen': 605, 'moment': 1798, 'n': 1820, 'nachmittag': 1798, 'natuerlich': 1836, 'naturlich':
1837, 'ne': 1820, 'ned': 1575, 'net': 1575, 'nicht': 1575, 'noch': 1839, 'online': 1813, 'per': 1814, 'remote': 1813,
'samt': 1795, 'sogar': 1824, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stundchen': 1798, 'stunde': 1798,
'stunden': 1798, 'und': 1795, 'vor': 1788, 'vorbeigefahren': 605, 'vorbeigekommen': 605, 'vormittag': 1798, 'wegen':
1802, 'weile': 1798, 'wieder': 1580, 'wohl': 0, 'zu': 1840, 'zugeschaltet': 605, 'zum': 1841, 'zur': 1841, 'zwei':
1820}, {'^': 1572, 'dafur': 1388, 'dagegen': 1388, 'jetzt': 1577, 'nun': 1577}, {'...': 1564, 'D': 1797, 'abend':
1798, 'alle': 1804, 'am': 1806, 'an': 1579, 'anwesend': 605, 'auch': 1815, 'auf': 1816, 'aufgetaucht': 605, 'bei':
1818, 'beide': 1804, 'beim': 1803, 'da': 1817, 'dabei': 605, 'dazugekommen': 605, 'dazugestossen': 605,
'dazugestoßen': 605, 'drei': 1820, 'ebenfalls': 1822, 'ebenso': 1824, 'ein': 1825, 'eine': 1820, 'einen': 1820,
'fuer': 1828, 'fur': 1831, 'ganze': 1819, 'gekommen': 605, 'halbe': 1820, 'hier': 605, 'im': 1832, 'in': 1833, 'ins':
1582, 'ja': 1824, 'kaffee': 1798, 'kurz': 1584, 'mit': 1835, 'mitgekommen': 605, 'moment': 1798, 'n': 1820,
'nachmittag': 1798, 'natuerlich': 1836, 'naturlich': 1837, 'ne': 1820, 'noch': 1839, 'online': 1813, 'per': 1814,
'remote': 1813, 'samt': 1795, 'sogar': 1824, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stundchen': 1798,
'stunde': 1798, 'stunden': 1798, 'und': 1795, 'vor': 1788, 'vorbeigefahren': 605, 'vorbeigekommen': 605, 'vormittag':
1798, 'wegen': 1802, 'weile': 1798, 'wieder': 1580, 'zu': 1840, 'zugeschaltet': 605, 'zum': 1841, 'zur': 1841, 'zwei':
1820}, {'abendessen': 1805, 'besuch': 1805, 'bier': 1805, 'brunch': 1805, 'essen': 1805, 'fruehstueck': 1805,
'fruhstuck': 1805, 'grillen': 1805, 'jause': 1805, 'kaffee': 1805, 'mittagessen': 1805}, {'da': 605}, {'<me>': 1585},
{'am': 1845, 'auch': 1846, 'auf': 1845, 'bei': 1847, 'da': 1817, 'dabei': 605, 'im': 1582, 'in': 1583, 'ins': 1582,
'kurz': 1584, 'mit': 1813, 'zum': 1845, 'zur': 1845}, {'^': 263, 'davor': 533, 'vor': 533}, {'<they>': 1849, '^': 263,
'davor': 533, 'vor': 533}, {'<me>': 1850, 'vor': 533}, {'auf': 1488}, {'durchgeben': 81, 'freigeben': 81,
'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken':
81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81}, {'...': 1853}, {'^': 1854}, {'<giveinf>': 81, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen':
81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'uberweisen':
81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen': 81,
'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben':
81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1856}, {'<me>': 1855,
'^': 1857, 'sich': 1659}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan':
700, '-rechnung': 700, '-vorschlag': 700, '...': 1640, '<giveinf>': 81, '<selfinf>': 81, 'a': 1420, 'an': 1420,
'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht': 700, 'bestaetigung': 700, 'bestatigung': 700, 'das':
1420, 'den': 1420, 'die': 1420, 'ein': 1420, 'eine': 1420, 'einen': 1420, 'entscheidung': 700, 'entwurf': 700,
'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700, 'liste': 700, 'n': 1420, 'nen': 1420,
'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'ruckmeldung': 700, 'rueckmeldung': 700,
'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage':
700}, {'^': 1859, 'von': 1426}, {'abliefern': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81,
'zurueckgeben': 81}, {'...': 1861}, {'<until>': 1643, 'bescheid': 1591, 'bis': 1862, 'durchgeben': 81, 'freigeben':
81, 'gegenzeichnen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mitbringen': 81, 'nachliefern': 81,
'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'senden': 81,
'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zu': 1862, 'zum':
1862, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81, 'zusenden': 81}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept': 1352, '-liste':
1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, '...': 1863, '<thing>': 1352, '<work>': 1352, 'a': 1466,
'absagen': 81, 'an': 1466, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352, 'bericht': 1352, 'bescheid': 1591,
'bestaetigung': 1352, 'bestatigung': 1352, 'connect': 81, 'connecten': 81, 'das': 1466, 'den': 1466, 'die': 1466,
'ein': 1466, 'eine': 1466, 'einen': 1466, 'entscheidung': 1352, 'entwurf': 1352, 'feedback': 1592, 'forward': 81,
'fotos': 1352, 'freigabe': 1352, 'gutachten': 1352, 'intro': 81, 'introduce': 81, 'introen': 81, 'klaeren': 81,
'klaren': 81, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liefern': 81, 'liste': 1352, 'muster': 1352, 'n': 1466,
'nachfragen': 81, 'nachhaken': 81, 'nen': 1466, 'offerte': 1352, 'plan': 1352, 'prognose': 1352, 'rechnung': 1352,
'ruckmeldung': 1645, 'rueckmeldung': 1645, 'schicken': 81, 'send': 81, 'share': 81, 'stellungnahme': 1352, 'termin':
1352, 'unterlagen': 1352, 'unterschrift': 1352, 'vermitteln': 81, 'vertrag': 1352, 'vorschlag': 1352, 'zahl': 1352,
'zahlen': 1352, 'zusage': 1352, 'zusagen': 81}, {'': (13, 'talk'), '...': 1594, '<counsel>': 0, '<me>': 1855,
'<until>': 1860, '^': 1864, 'dass': 1654, 'ein': 1411, 'einen': 1410, 'n': 1410, 'nen': 1410, 'sich': 1659}, {'...':
1853, '<det>': 1747, 'das': 1747, 'den': 1747, 'die': 1747, 'ein': 1747, 'eine': 1747, 'einen': 1747, 'ihre': 1747,
'ihren': 1747, 'seine': 1747, 'seinen': 1747}, {'D': 1749, '^': 1866, 'eh': 1749, 'ja': 1749, 'noch': 1749}, {'...':
1640}, {'^': 1868}, {'0': 0, 'achtzig': 0, 'dreissig': 0, 'fuenfzig': 0, 'funfzig': 0, 'neunzig': 0, 'sechzig': 0,
'siebzig': 0, 'vierzig': 0, 'volljaehrig': 0, 'volljahrig': 0, 'zwanzig': 0}, {'...': 1856, 'absagen': 81, 'bescheid':
1591, 'connecten': 81, 'feedback': 1592, 'intro': 81, 'introen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81,
'nachfragen': 81, 'nachhaken': 81, 'ruckmeldung': 1592, 'rueckmeldung': 1592, 'schicken': 81, 'vermitteln': 81,
'zusagen': 81}, {'...': 1594, '<me>': 1867, '<until>': 1869, 'D': 1870, '^': 1871, 'sich': 1659}, {'auch': 1846, 'da':
605, 'dabei': 605, 'mit': 1813}, {'<until>': 1643, 'bescheid': 1591, 'durchgeben': 81, 'freigeben': 81,
'gegenzeichnen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen':
81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'senden': 81, 'uberweisen': 81,
'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben':
81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81,
'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81, 'zusenden': 81}, {'...': 1874},
{'<me>': 1855, '<until>': 1661, '^': 1875, 'dass': 1654, 'sich': 1659}, {'nicht': 11}, {'aber': 1877, 'doch': 1877},
{'bis': 1862, 'zu': 1862, 'zum': 1862}, {'...': 1879, 'connecten': 81, 'intro': 81, 'introen': 81, 'klaeren': 81,
'klaren': 81, 'liefern': 81, 'nachfragen': 81, 'nachhaken': 81, 'schicken': 81, 'vermitteln': 81}, {'anrufen': 11,
'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11,
'zurueckrufen': 11}, {'...': 1881, 'anrufen': 11, 'besuchen': 11, 'erreichen': 11, 'melden': 11, 'ruehren': 11,
'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'sprechen': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1881,
'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11,
'zuruckrufen': 11, 'zurueckrufen': 11}, {'^': 1655, 'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11,
'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1884, '^': 1655,
'anrufen': 11, 'bei': 1658, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben':
11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1878, '<counsel>': 0, '<me>': 1750, '^': 1880, 'aber': 1877,
'doch': 1877, 'ein': 1411, 'einen': 1410, 'mich': 1882, 'mir': 1883, 'n': 1410, 'nen': 1410, 'sich': 1885, 'uns':
1882}, {'<me>': 1750, 'mich': 1883, 'mir': 1883, 'sich': 1883, 'uns': 1883}, {'am': 1802, 'auf': 1802, 'beim': 1802,
'im': 1802, 'in': 1802, 'wegen': 1802, 'zum': 1802, 'zur': 1802}, {'alle': 1888, 'am': 1802, 'auch': 1888, 'auf':
1802, 'beide': 1888, 'beim': 1802, 'ebenfalls': 1888, 'im': 1802, 'in': 1802, 'wegen': 1802, 'zum': 1802, 'zur':
1802}, {'am': 1802, 'auf': 1802, 'beim': 1802, 'da': 605, 'im': 1802, 'in': 1802, 'wegen': 1802, 'zum': 1802, 'zur':
1802}, {'alle': 1888, 'am': 1802, 'auch': 1890, 'auf': 1802, 'beide': 1888, 'beim': 1802, 'da': 605, 'dabei': 605,
'ebenfalls': 1888, 'im': 1802, 'in': 1802, 'mit': 1813, 'wegen': 1802, 'zum': 1802, 'zur': 1802}, {'<until>': 701,
'^': 1381}, {'sich': 1892}, {'^': 1405, 'von': 1407}, {'<thing>': 1352, '<work>': 1352, 'angebot': 1352, 'antwort':
1352, 'bestaetigung': 1352, 'entscheidung': 1352, 'fotos': 1352, 'kostenvoranschlag': 1352, 'muster': 1352, 'offerte':
1352, 'rechnung': 1352, 'rueckmeldung': 1352, 'unterlagen': 1352, 'vertrag': 1352, 'zahlen': 1352}, {'<until>': 1894,
'^': 1895, 'sich': 1892}, {'abliefern': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1897}, {'an': 1766,
'bis': 1898, 'zu': 1898, 'zum': 1898}, {'...': 1899}, {'<they>': 1764, '^': 1900, 'an': 1763, 'auf': 1770, 'eher':
533, 'erst': 533, 'kein': 533, 'keine': 533, 'keinen': 533, 'lieber': 533, 'nicht': 533, 'sofort': 533, 'unbedingt':
533, 'zuerst': 533}, {'^': 1434, 'von': 1436}, {'<thing>': 1352, '<work>': 1352, 'angebot': 1352, 'antwort': 1352,
'bestatigung': 1352, 'entscheidung': 1352, 'fotos': 1352, 'kostenvoranschlag': 1352, 'muster': 1352, 'offerte': 1352,
'rechnung': 1352, 'ruckmeldung': 1352, 'unterlagen': 1352, 'vertrag': 1352, 'zahlen': 1352}, {'<until>': 1902, '^':
1903, 'sich': 1892}, {'abliefern': 81, 'zuruckbringen': 81, 'zuruckgeben': 81}, {'...': 1905}, {'an': 1766, 'bis':
1906, 'zu': 1906, 'zum': 1906}, {'...': 1907}, {'<they>': 1764, '^': 1908, 'an': 1763, 'auf': 1770, 'eher': 533,
'erst': 533, 'kein': 533, 'keine': 533, 'keinen': 533, 'lieber': 533, 'nicht': 533, 'sofort': 533, 'unbedingt': 533,
'zuerst': 533}, {'erreichen': 1347, 'erwischen': 1347, 'sprechen': 1347}, {'<hat>': 1269, '<needs>': 1270, '<saysv>':
1274, '<sends3>': 84, '<will3>': 1284, '^': 1345, 'antwortet': 605, 'antwortete': 605, 'anzuklingeln': 1347,
'anzurufen': 1347, 'arbeitet': 1350, 'bat': 1355, 'bedankte': 1356, 'beehrt': 1357, 'beginnt': 1350, 'begleitet':
1358, 'begleitete': 1359, 'beichtete': 1363, 'bekocht': 1366, 'bekommen': 1369, 'bekommt': 1376, 'benoetigt': 1383,
'benotigt': 1387, 'berichtet': 0, 'beschwerte': 1356, 'besteht': 1389, 'besuchen': 1358, 'besucht': 1358, 'bewarb':
1390, 'bewirbt': 1390, 'bietet': 1393, 'bittet': 1395, 'bleibt': 1350, 'bot': 1393, 'brachte': 1398, 'brachten': 1398,
'braet': 1400, 'braeuchte': 1412, 'braeuchten': 1413, 'brat': 1415, 'brauchen': 1419, 'braucht': 1429, 'brauchte':
1439, 'brauchten': 1440, 'bringen': 1450, 'bringt': 1450, 'bräuchte': 1439, 'darf': 1457, 'draengt': 1459, 'draengte':
1356, 'drangt': 1459, 'drangte': 1356, 'dringt': 1389, 'duerfen': 1460, 'durfen': 1460, 'empfaengt': 1358, 'empfahl':
1462, 'empfangt': 1358, 'empfehlen': 1462, 'empfiehlt': 1462, 'empfing': 1359, 'empfingen': 1359, 'erinnert': 1463,
'erkundigte': 1356, 'ermahnt': 1464, 'ermutigt': 1464, 'ersuchte': 1356, 'erwaehnte': 1363, 'erwahnte': 1363,
'erwartet': 1468, 'erzaehlt': 0, 'erzaehlte': 1363, 'erzahlt': 0, 'erzahlte': 1363, 'essen': 1472, 'faehrt': 1463,
'faend': 1477, 'faende': 1477, 'faengt': 1481, 'fahren': 1463, 'fahrt': 1463, 'fand': 1477, 'fande': 1477, 'fangt':
1481, 'feiert': 1483, 'findet': 1484, 'fordert': 1486, 'fragt': 1489, 'fragte': 1356, 'freuen': 1492, 'freut': 1495,
'fuehrt': 1358, 'fuhr': 1359, 'fuhren': 1359, 'fuhrt': 1358, 'fänd': 1477, 'gab': 1502, 'gaben': 1504, 'gestand':
1363, 'gibt': 1504, 'ging': 1508, 'gingen': 1508, 'grillt': 1366, 'haben': 1533, 'haette': 1542, 'haetten': 1544,
'hat': 1550, 'hatte': 1556, 'hatten': 1544, 'helfen': 1358, 'hilft': 1358, 'hofft': 1549, 'holen': 1463, 'holt': 1463,
'holte': 1359, 'holten': 1359, 'hätte': 1557, 'hätten': 1544, 'is': 1560, 'isst': 1472, 'ist': 1578, 'kam': 1589,
'kamen': 1590, 'kann': 1600, 'kocht': 1366, 'koennen': 1601, 'kommen': 1607, 'kommt': 1607, 'konnen': 1601, 'kriegen':
1369, 'kriegt': 1376, 'kuemmern': 1610, 'kuemmert': 1610, 'kummern': 1610, 'kummert': 1610, 'laden': 1611, 'ladt':
1611, 'laedt': 1611, 'laesst': 1614, 'lasst': 1614, 'legt': 1618, 'legte': 1618, 'liess': 1614, 'liessen': 1614,
'ließ': 1614, 'll': 1620, 'lässt': 1614, 'machen': 1628, 'macht': 1628, 'mahnt': 1464, 'mahnte': 1356, 'mailt': 1629,
'mailte': 1629, 'meinte': 1363, 'meldet': 1632, 'meldete': 1634, 'mochte': 1660, 'mochten': 1664, 'moechte': 1674,
'moechten': 1664, 'muessen': 1678, 'muesste': 1684, 'muss': 1688, 'mussen': 1692, 'musste': 1698, 'möchte': 1660,
'müsste': 1698, 'nehmen': 1699, 'nimmt': 1700, 'owes': 1702, 'pladiert': 1703, 'pladierte': 1703, 'plaediert': 1704,
'plaedierte': 1704, 'plant': 1549, 'pocht': 1389, 'raet': 1710, 'rat': 1710, 'raten': 1710, 'recommended': 533,
'recommends': 533, 'reklamierte': 1356, 'rief': 1713, 'riet': 1710, 'rieten': 1710, 'ruehrt': 1632, 'ruehrte': 1632,
'ruft': 1714, 'ruhrt': 1632, 'ruhrte': 1632, 'rät': 1710, 'sagte': 1363, 'said': 1716, 'san': 1717, 'sass': 1726,
'sassen': 1726, 'says': 1716, 'saß': 1726, 'saßen': 1726, 'schauen': 1729, 'schaut': 1607, 'schaute': 1730,
'schauten': 1730, 'schlaeft': 1472, 'schlaegt': 1732, 'schlafen': 1472, 'schlaft': 1472, 'schlagt': 1732, 'schlug':
1732, 'schlägt': 1732, 'schreiben': 1737, 'schreibt': 1738, 'schrieb': 1741, 'schulden': 1744, 'schuldet': 1744,
'sind': 1745, 'soll': 0, 'sollen': 0, 'sollte': 1751, 'stand': 1754, 'standen': 1755, 'startet': 1350, 'steckte':
1760, 'streckte': 1760, 'sucht': 1761, 'suchte': 1761, 'taet': 1771, 'taete': 1772, 'tat': 1771, 'tate': 1772,
'textet': 1629, 'thinks': 1716, 'told': 1774, 'treffen': 1390, 'trifft': 1390, 'tät': 1771, 'uberlegt': 1549,
'ubernachten': 1472, 'ubernachtet': 1472, 'ubernimmt': 1777, 'ueberlegt': 1549, 'uebernachten': 1472, 'uebernachtet':
1472, 'uebernimmt': 1780, 'urgierte': 1356, 'verkuendete': 1363, 'verkundete': 1363, 'verlangt': 1486, 'verriet':
1363, 'versprach': 1785, 'verspricht': 1785, 'versucht': 1549, 'waere': 1786, 'war': 1842, 'ware': 1843, 'waren':
1844, 'warn': 1848, 'warnt': 1851, 'warnte': 1851, 'warten': 1852, 'wartet': 1852, 'werden': 1858, 'will': 1865,
'wird': 1872, 'woan': 1873, 'wohnt': 1350, 'wollen': 1876, 'wollte': 1886, 'wollten': 1887, 'wor': 1889, 'worn': 1891,
'wuenschen': 1893, 'wuenscht': 1896, 'wuerd': 1771, 'wuerde': 1901, 'wunschen': 1893, 'wunscht': 1904, 'wurd': 1771,
'wurde': 1909, 'wäre': 1843, 'würde': 1909, 'zu': 1910, 'zuruckzurufen': 1347, 'zurueckzurufen': 1347}, {'N': 1053},
{'an': 1912}, {'<them>': 51}, {'ich': 1914, 'wir': 1914}, {'...': 1913, '<have>': 1915, 'an': 1912}, {'^': 814},
{'gedruckt': 4, 'gedrueckt': 4, 'gedrückt': 4}, {'hand': 1918}, {'die': 1919}, {'gebracht': 4, 'gegeben': 4,
'geliehen': 4, 'in': 1920, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 1921},
{'<them>': 1922}, {'ich': 1923, 'wir': 1923}, {'<have>': 1924}, {'hand': 15, 'mail': 15, 'post': 15}, {'der': 1926},
{'am': 1514, 'auf': 1515, 'im': 1516, 'in': 1927, 'von': 135, 'vorliegen': 15}, {'...': 1928}, {'^': 1929}, {'<they>':
1930}, {'bekommen': 1931, 'bekommt': 1931, 'erhaelt': 1931, 'erhalt': 1931, 'erhält': 1931, 'haben': 1931, 'hat':
1931, 'kriegen': 1931, 'kriegt': 1931}, {'<they>': 976, 'ich': 41, 'wir': 41}, {'<them>': 41, 'das': 632, 'dass':
1933}, {'<they>': 822, 'der': 822, 'die': 822}, {'durchgearbeitet': 605, 'durchgegangen': 605}, {'...': 761,
'<reviewed>': 43}, {'N': 1937}, {'...': 1936, 'fuer': 1938, 'fur': 1938, 'v': 1938, 'vom': 1938, 'von': 1938}, {'i':
69, 'ich': 69, 'ma': 69, 'wir': 69}, {'<them>': 69}, {'mit': 1941}, {'...': 1942}, {'ich': 1943, 'wir': 1943},
{'<they>': 1365}, {'<they>': 1399}, {'<title>': 70, 'N': 69}, {'mich': 1947, 'uns': 1947}, {'N': 69, 'am': 69, 'auf':
69, 'bei': 69, 'beim': 69, 'das': 69, 'der': 69, 'die': 69, 'im': 69, 'in': 69, 'unser': 69, 'unsere': 69, 'unseres':
69}, {'ab': 69, 'aus': 69, 'heim': 69, 'hin': 69, 'nach': 69, 'vom': 69, 'zum': 69, 'zur': 69}, {'...': 1950}, {'N':
1951, 'ihn': 1951, 'sie': 1951}, {'ich': 1952, 'wir': 1952}, {'<they>': 69}, {'<they>': 1364, 'mich': 1954, 'mir':
1954, 'uns': 1954}, {'<they>': 69, '<title>': 70, 'N': 69}, {'mich': 1956, 'uns': 1956}, {'mich': 1956, 'mir': 1954,
'uns': 1956}, {'bei': 69, 'im': 69, 'in': 69, 'mit': 69, 'zu': 69}, {'ich': 1959, 'wir': 1959}, {'<they>': 1414},
{'mich': 1954, 'mir': 1954, 'uns': 1954}, {'<they>': 1364, 'mich': 1954, 'uns': 1954}, {'wir': 69}, {'ich': 69, 'ma':
69, 'wir': 69}, {'': (2, 'plan'), 'N': 1951, 'ihn': 1951, 'sie': 1951}, {'ich': 1966, 'ma': 69, 'wir': 1966}, {'': (2,
'plan'), '...': 1942}, {'ich': 1943, 'wir': 1968}, {'': (1, 'moved')}, {'fixe': 69}, {'-abend': 69, '-feier': 69,
'-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69, 'besprechung': 69, 'eroeffnung': 69, 'eroffnung': 69,
'feier': 69, 'generalprobe': 69, 'hochzeit': 69, 'jour': 1971, 'konzert': 69, 'lesung': 69, 'party': 69, 'premiere':
69, 'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69, 'vernissage': 69, 'vortrag': 69}, {'...': 1972}, {'es':
1973}, {'-abend': 69, '-feier': 69, '-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69, 'besprechung': 69,
'call': 69, 'eroeffnung': 69, 'eroffnung': 69, 'feier': 69, 'generalprobe': 69, 'gesprach': 69, 'gespraech': 69,
'hochzeit': 69, 'jour': 1971, 'konzert': 69, 'lesung': 69, 'lunch': 69, 'meeting': 69, 'party': 69, 'premiere': 69,
'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69, 'termin': 69, 'treffen': 69, 'vernissage': 69, 'vortrag':
69}, {'alle': 103, 'alles': 103, 'das': 103, 'den': 103, 'die': 103, 'es': 103, 'ihn': 103, 'sie': 103}, {'...': 1975,
'^': 1976}, {'besprechung': 69, 'call': 69, 'gesprach': 69, 'gespraech': 69, 'lunch': 69, 'meeting': 69, 'termin': 69,
'treffen': 69}, {'...': 1978, '^': 1976}, {'ich': 1977, 'wir': 1979}, {'ich': 1979, 'wir': 1977}, {'<they>': 1471},
{'...': 1972, '<they>': 1471, 'gestrichen': 11}, {'vorbei': 69, 'vorbeischauen': 69}, {'...': 1984}, {'...': 1984,
'ich': 1985}, {'besuchen': 69}, {'': (2, 'plan'), '...': 1987}, {'<they>': 1988, '<title>': 70, 'N': 69}, {'mich':
1989, 'uns': 1989}, {'<me>': 69, 'besuch': 69}, {'vorbei': 69, 'zu': 1991, 'zum': 69}, {'...': 1992, 'vorbei': 69,
'zu': 1991, 'zum': 69}, {'N': 1993, 'mich': 1989, 'uns': 1989}, {'<me>': 1954}, {'<callinf>': 510, '<giveinf>': 510,
'anklopfen': 510, 'essen': 510, 'nachfragen': 510, 'reden': 510, 'sprechen': 510, 'treffen': 510, 'vorbeischauen':
510, 'vorfuehlen': 510, 'vorfuhlen': 510}, {'...': 1996, '<callinf>': 510, '<giveinf>': 510, 'anklopfen': 510,
'essen': 510, 'nachfragen': 510, 'reden': 510, 'sprechen': 510, 'treffen': 510, 'vorbeischauen': 510, 'vorfuehlen':
510, 'vorfuhlen': 510}, {'N': 1997}, {'bei': 1998, 'mit': 1998, 'zu': 1998}, {'bei': 1998, 'mit': 1998, 'wieder':
1999, 'zu': 1998}, {'bekommen': 81, 'haben': 81, 'kriegen': 81}, {'...': 2001, 'alle': 2001, 'alles': 2001, 'das':
2001, 'den': 2001, 'die': 2001, 'es': 2001, 'ihn': 2001, 'sie': 2001}, {'^': 2002}, {'ich': 2003, 'wir': 2003},
{'mit': 1941, 'vorbei': 69, 'vorbeischauen': 69}, {'...': 2005}, {'...': 1984, 'ich': 2006, 'wir': 1943}, {'zusammen':
69}, {'...': 2008}, {'mich': 2009, 'uns': 2009}, {'ich': 2010, 'wir': 2010}, {'eingeladen': 69}, {'': (2, 'plan'),
'...': 2012}, {'bei': 2013, 'im': 69, 'in': 69, 'mit': 69, 'zu': 2013}, {'...': 1972, '<they>': 1471, 'ich': 2014,
'wir': 2014}, {'plan': 69, 'programm': 69}, {'dem': 2016}, {'kalender': 69}, {'an': 69, 'auf': 2017, 'im': 2018},
{'...': 2019}, {'<acts1>': 1940, 'abgemacht': 69, 'abgmacht': 69, 'arbeite': 1944, 'arbeiten': 1944, 'ausgemacht': 69,
'ausgmacht': 69, 'backt': 1945, 'baeckt': 1946, 'baue': 1944, 'bauen': 1944, 'beehren': 1948, 'beehrt': 1948,
'beginnen': 1949, 'beginnt': 1949, 'begleite': 1953, 'begleitet': 1955, 'bekocht': 1945, 'besuchen': 1957, 'besucht':
1958, 'bin': 1960, 'braet': 1946, 'brat': 1961, 'bringe': 1953, 'bäckt': 1961, 'empfaengt': 1962, 'empfangt': 1962,
'erinnert': 1963, 'eroeffnen': 1949, 'eroeffnet': 1949, 'eroffnen': 1949, 'eroffnet': 1949, 'essen': 1964, 'faehrt':
1955, 'fahr': 1965, 'fahre': 1967, 'fahren': 1965, 'fahrt': 1955, 'festgelegt': 69, 'flieg': 1965, 'fliege': 1965,
'fliegen': 1965, 'fuehrt': 1955, 'fuhrt': 1955, 'geh': 1944, 'gehe': 1944, 'gehen': 1969, 'gelegt': 1970, 'geplant':
69, 'geschoben': 1970, 'gestrichen': 11, 'gibt': 1974, 'gibts': 1973, 'grillt': 1945, 'hab': 1980, 'habe': 1980,
'haben': 1981, 'helfen': 1962, 'hilft': 1962, 'hol': 1953, 'hole': 1953, 'holen': 1953, 'holt': 1963, 'isst': 1982,
'ist': 1983, 'kocht': 1945, 'komm': 1986, 'komme': 1986, 'kommen': 1990, 'kommt': 1994, 'laden': 1995, 'ladt': 1995,
'laedt': 1995, 'laeuft': 1949, 'laufen': 1949, 'lauft': 1949, 'mal': 2000, 'muesste': 2004, 'musste': 2004, 'müsste':
2004, 'nehmen': 1963, 'nimmt': 1955, 'packe': 1944, 'packen': 1944, 'probe': 1944, 'proben': 1944, 'raeume': 1944,
'raume': 1944, 'reden': 1964, 'reise': 1965, 'reisen': 1965, 'reserviert': 69, 'schau': 2007, 'schaue': 2007,
'schauen': 1944, 'schlaeft': 1982, 'schlaft': 1982, 'sehen': 1964, 'setz': 2011, 'setze': 2011, 'setzen': 2011,
'sind': 2015, 'soll': 2004, 'sollen': 2004, 'sollte': 2004, 'sortiere': 1944, 'sprechen': 1964, 'starten': 1949,
'startet': 1949, 'stehen': 2020, 'steht': 2020, 'steigen': 1949, 'steigt': 1949, 'telefonieren': 1964, 'treffen':
1964, 'ube': 1944, 'uben': 1944, 'ubernachtet': 1982, 'uebe': 1944, 'ueben': 1944, 'uebernachtet': 1982, 'umgebucht':
1970, 'umgelegt': 1970, 'vereinbart': 69, 'verlegt': 1970, 'verschoben': 1970, 'vertagt': 1970, 'vorgezogen': 1970,
'wird': 1973, 'wurde': 646, 'zeigt': 1962, 'zoomen': 1964, 'zugesagt': 69}, {'gelegt': 764}, {'herz': 2022},
{'bekannt': 808, 'bekanntgemacht': 807, 'connected': 807, 'in': 810, 'vernetzt': 807, 'zusammengebracht': 807},
{'...': 2024, 'bekannt': 808, 'bekanntgemacht': 807, 'connected': 807, 'in': 810, 'vernetzt': 807, 'zusammengebracht':
807}, {'N': 2025}, {'ans': 2023, 'ausgeholfen': 598, 'ins': 919, 'mit': 2026, 'mitgeholfen': 598}, {'keine': 263,
'nicht': 263}, {'auf': 564, 'besser': 263, 'bloss': 263, 'bloß': 263, 'finger': 985, 'haende': 985, 'hande': 985,
'ja': 2028, 'keinesfalls': 263, 'lieber': 263, 'nie': 263, 'niemals': 263, 'unbedingt': 263}, {'soll': 533, 'solle':
533, 'sollen': 533, 'sollte': 533, 'sollten': 533}, {'^': 2029, 'ich': 2030, 'man': 2030, 'wir': 2030},
{'<introduced>': 807, 'bekannt': 808}, {'<introduced>': 807, 'bekannt': 808, 'einander': 2032, 'miteinander': 2032},
{'gebracht': 807, 'gesetzt': 807}, {'kontakt': 2034, 'verbindung': 2034}, {'<introduced>': 807, 'bekannt': 808,
'einander': 811, 'in': 810, 'miteinander': 811}, {'mail': 2036}, {'e': 2037, 'linkedin': 2036, 'mail': 2036,
'whatsapp': 2036}, {'...': 2033, '<introduced>': 807, 'bekannt': 808, 'einander': 811, 'gegenseitig': 811, 'in': 2035,
'kontakt': 2034, 'miteinander': 811, 'per': 2038, 'verbindung': 2034, 'via': 2038}, {'N': 2039, 'ich': 636}, {'^':
263, 'an': 1036, 'dass': 533, 'dazu': 1035, 'fuer': 1038, 'fur': 1040, 'ist': 650, 'lautet': 650, 'lautete': 650,
'waere': 650, 'war': 650, 'ware': 650, 'wäre': 650}, {'bekannt': 808, 'vorgestellt': 807}, {'...': 2042}, {'N': 857,
'dem': 858, 'der': 858, 'mit': 858}, {'ich': 2044, 'wir': 2044}, {'bekannt': 808, 'bereitgestellt': 4, 'freigeraeumt':
4, 'freigeraumt': 4, 'vorgestellt': 807, 'zur': 77}, {'...': 2046}, {'...': 653}, {'<counsel>': 2048}, {'auf': 564,
'besser': 263, 'bloss': 263, 'bloß': 263, 'erst': 263, 'finger': 985, 'haende': 985, 'hande': 985, 'ja': 2028,
'keinesfalls': 263, 'lieber': 263, 'nicht': 263, 'nie': 263, 'niemals': 263, 'unbedingt': 263}, {'^': 2050}, {':':
2051}, {'...': 2052}, {'...': 2052, '<det>': 2053}, {'am': 2054, 'auf': 2054, 'beim': 2054, 'im': 2054, 'in': 2054,
'per': 2054, 'via': 2054}, {'...': 852, 'vorgestellt': 807}, {'D': 81}, {'...': 2057}, {'alles': 2058, 'das': 2058,
'den': 2058, 'die': 2058, 'es': 2058, 'ihn': 2058, 'sie': 2058}, {'bringt': 2059, 'gibt': 2059, 'schickt': 2059,
'sendet': 2059}, {'und': 2060}, {'...': 2061}, {'': (6, 'theirs'), 'D': 81}, {'<my>': 81}, {'<me>': 2063, '<my>': 81,
'D': 2064}, {'nach': 81, 'um': 81}, {'...': 2066}, {'...': 2066, 'bei': 2067, 'beim': 2067, 'sich': 2067}, {'...':
81}, {'<their>': 2069, 'bei': 2069, 'beim': 2069}, {'': (6, 'theirs'), 'nach': 81, 'um': 81}, {'...': 2071}, {'...':
2066, '<their>': 2069, 'bei': 2072, 'beim': 2072, 'sich': 2067}, {'retour': 2057, 'wieder': 2057, 'zuruck': 2057,
'zurueck': 2057}, {'...': 2074}, {'...': 1297, '<me>': 2075}, {'...': 2066, 'nach': 81, 'um': 81}, {'sich': 2077},
{'<det>': 81}, {'<det>': 2058, 'D': 2079}, {'<me>': 2080}, {'<sends3>': 2062, '<serves3>': 2065, 'baut': 239,
'bringt': 1330, 'erkundigt': 2068, 'fraegt': 2070, 'fragt': 2073, 'fragts': 2070, 'frägt': 2070, 'gibt': 2076, 'hakt':
2068, 'hoert': 2078, 'hort': 2078, 'schaut': 2078, 'schickt': 1330, 'schreibt': 2081, 'sieht': 2078, 'zahlt': 1330},
{'spiel': 918}, {'empfohlen': 764, 'ins': 2083, 'vermittelt': 764, 'vorgeschlagen': 764, 'weiterempfohlen': 764},
{'einsatz': 598}, {'ausgeholfen': 598, 'dabei': 598, 'eingesprungen': 598, 'gearbeitet': 598, 'geholfen': 598,
'gewerkt': 598, 'im': 2085, 'mitgeholfen': 598}, {'...': 2086, 'ausgeholfen': 598, 'dabei': 598, 'eingesprungen': 598,
'gearbeitet': 598, 'geholfen': 598, 'gewerkt': 598, 'im': 2085, 'mitgeholfen': 598}, {'...': 2084, '<helper>': 2087},
{'...': 2084, 'N': 811}, {'das': 145, 'erst': 102, 'es': 145}, {'^': 2090}, {'gebracht': 779}, {'stand': 2092},
{'aktuellen': 2093, 'letzten': 2093, 'neuesten': 2093, 'neusten': 2093}, {'...': 2052, '<det>': 2053, 'den': 2094},
{'ans': 2023, 'empfohlen': 764, 'ins': 2083, 'vermittelt': 764, 'vorgeschlagen': 764, 'weiterempfohlen': 764},
{'geholfen': 43, 'unterstuetzt': 43, 'unterstutzt': 43, 'zugehoert': 43, 'zugehort': 43}, {'geholfen': 43,
'unterstutzt': 43, 'zugehort': 43}, {'geholfen': 43, 'unterstuetzt': 43, 'zugehoert': 43}, {'...': 2096, '<my>': 1169,
'N': 811, 'pitch': 2097, 'pitchen': 2097, 'proben': 2097, 'uben': 2098, 'ueben': 2099}, {':': 2051, 'empfohlen': 764,
'ins': 2083, 'vermittelt': 764, 'vorgeschlagen': 764, 'weiterempfohlen': 764}, {'...': 2101, '<det>': 2053, 'pitch':
2097, 'pitchen': 2097, 'proben': 2097, 'uben': 2098, 'ueben': 2099}, {'gegeben': 779, 'gesagt': 779}, {'gegeben': 807,
'gemacht': 807, 'geschickt': 807}, {'N': 2104}, {'an': 2105, 'bei': 2105, 'mit': 2105, 'zu': 2105}, {'intro': 2106},
{'N': 2056}, {'vorgestellt': 807}, {'N': 2109, 'kontakt': 861, 'rucken': 1075, 'ruecken': 1076}, {'N': 2109},
{'gegeben': 779}, {'gutes': 1164, 'intro': 2106, 'update': 2112}, {'...': 2084}, {'': (8, 'asked'), '<me>': 682},
{'durch': 81, 'ein': 81, 'nach': 81, 'weiter': 81}, {'...': 2116}, {'angebot': 81, 'einladung': 81, 'entwurf': 81,
'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2117, 'angebot': 81, 'das': 2118, 'den': 2118, 'die': 2118, 'ein': 2118,
'eine': 2118, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen': 2118, 'protokoll': 81,
'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^': 2119}, {'gesetzt': 779},
{'bild': 2121, 'gesprach': 1166, 'gespraech': 1166, 'spiel': 1166}, {'^': 202}, {'<me>': 2123}, {'<my>': 2117}, {'^':
2125}, {'weg': 605}, {'den': 2127}, {'uber': 2128, 'ueber': 2128}, {'...': 2129, 'uber': 2128, 'ueber': 2128}, {'mir':
2130, 'uns': 2130}, {'fertig': 102, 'zusammen': 102}, {'...': 2132, 'angebot': 81, 'das': 2118, 'den': 2118, 'die':
2118, 'ein': 2118, 'eine': 2118, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen':
2118, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^':
2133}, {'...': 852, '<introduced>': 807, 'bekannt': 808, 'in': 810}, {'<det>': 865, '<my>': 865, '<their>': 865, 'N':
2135, 'einem': 865, 'einer': 865}, {'angebot': 81, 'das': 2118, 'den': 2118, 'die': 2118, 'ein': 2118, 'eine': 2118,
'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen': 2118, 'protokoll': 81, 'termin': 81,
'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^': 2137}, {':': 2051, 'N': 853}, {'sein':
81}, {'da': 2140, 'eintreffen': 81, 'fertig': 2140, 'kommen': 81, 'vorliegen': 81}, {'<until>': 2141}, {'': (6,
'theirs'), 'soll': 2142}, {'gebeten': 2143}, {'...': 2144}, {'^': 2145}, {'um': 2146}, {'...': 2139, '<det>': 2053,
'email': 2147, 'linkedin': 2147, 'mail': 2147, 'sms': 2147, 'whatsapp': 2147}, {'<work>': 1937}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43,
'durchgearbeitet': 43, 'gelesen': 43, 'verschlungen': 43}, {'...': 2151, '<reviewed>': 43, 'bezwungen': 43,
'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'verschlungen': 43}, {'...': 2149, '<counsel>': 1041,
'<opinion>': 2150, '<work>': 2152, 'ansicht': 1047, 'auffassung': 1047, 'einschaetzung': 1047, 'einschatzung': 1047,
'empfehlung': 1047, 'erfahrung': 1047, 'meinung': 1047, 'uberzeugung': 1047, 'ueberzeugung': 1047}, {'angebot': 81,
'einladung': 81, 'entwurf': 81, 'erst': 102, 'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll': 81, 'termin': 81,
'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2117, 'angebot': 81, 'das': 2154,
'den': 2118, 'die': 2118, 'ein': 2118, 'eine': 2118, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro':
81, 'intros': 81, 'kontakt': 81, 'nen': 2118, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'^': 2155}, {'...': 2132}, {'^': 2157}, {'...': 854, 'email': 2147, 'linkedin':
2147, 'mail': 2147, 'sms': 2147, 'whatsapp': 2147}, {'gebeten': 780}, {'kommt': 2142, 'soll': 2142, 'sollte': 2142},
{'angefragt': 2161, 'gebeten': 2161}, {'...': 2162}, {'...': 2160, '^': 2163}, {'ich': 943, 'wir': 943}, {'von':
1811}, {'eingeladen': 605, 'mit': 2166, 'zugeschaltet': 605}, {'...': 2167}, {'N': 811}, {'gratuliert': 779},
{'geburtstag': 2170}, {'...': 2027, ':': 2031, '<and>': 2040, '<counsel>': 2041, '<det>': 2043, '<have>': 2045,
'<my>': 2047, '<their>': 2049, 'D': 2055, 'N': 2056, '^': 2082, 'als': 2088, 'am': 2054, 'an': 2089, 'angefeuert':
518, 'angefragt': 780, 'antwortet': 2091, 'auf': 2095, 'aufgebaut': 518, 'aufgemuntert': 518, 'ausgeholfen': 598,
'bei': 2100, 'beim': 2102, 'berichtet': 779, 'beruhigt': 518, 'bescheid': 2103, 'bestaerkt': 518, 'bestarkt': 518,
'bringt': 2091, 'coached': 796, 'das': 2107, 'dem': 2108, 'den': 2110, 'der': 2108, 'die': 2111, 'ein': 2113, 'eine':
2107, 'einem': 2043, 'einen': 862, 'einer': 2043, 'erklaert': 779, 'erklart': 779, 'ermutigt': 518, 'erzaehlt': 779,
'erzahlt': 779, 'fuer': 2114, 'fur': 2114, 'geantwortet': 779, 'gebeten': 2115, 'gebrieft': 779, 'gecoached': 796,
'gecoacht': 796, 'gedankt': 784, 'gefragt': 780, 'gelobt': 518, 'gementort': 796, 'gesagt': 779, 'geschildert': 779,
'gestrichen': 11, 'getroestet': 518, 'getrostet': 518, 'gezeigt': 779, 'gibt': 2120, 'gratuliert': 779, 'gut': 1094,
'im': 2054, 'in': 2054, 'informiert': 779, 'ins': 2122, 'intro': 2106, 'ist': 646, 'kontakt': 861, 'laesst': 2124,
'lassen': 2124, 'lasst': 2124, 'leitet': 2126, 'lief': 2131, 'liefert': 2091, 'lässt': 2124, 'macht': 2134,
'mentored': 796, 'mit': 2136, 'mitgeholfen': 598, 'mitgeteilt': 779, 'motiviert': 518, 'muessen': 632, 'muss': 632,
'mussen': 632, 'mut': 1114, 'nachgefragt': 780, 'ne': 2107, 'organisiert': 2138, 'per': 2148, 'reicht': 2126, 's':
2153, 'schickt': 2156, 'soll': 632, 'sollte': 632, 'stellt': 2158, 'todo': 682, 'uber': 2159, 'ueber': 2159, 'um':
2164, 'und': 2165, 'unterschreibt': 2091, 'update': 2112, 'upgedatet': 779, 'via': 2148, 'vorgeschlagen': 1162, 'war':
2168, 'waren': 2168, 'weiss': 2091, 'weiterempfohlen': 764, 'weiß': 2091, 'wurde': 646, 'zahlt': 2091, 'zu': 2169,
'zugesagt': 779, 'zum': 2171}, {'<them>': 15, 'das': 99, 'es': 99}, {'ich': 2173, 'wir': 2173}, {'<me>': 81, 'das':
239, 'es': 239}, {'<they>': 2175}, {'<them>': 813}, {'ich': 2177, 'wir': 2177}, {'<they>': 239}, {'<them>': 81},
{'von': 2180}, {'ich': 2181, 'wir': 2181}, {'<they>': 136, 'von': 135}, {'schuldi': 15, 'schuldig': 15}, {'...': 2184,
'schuldi': 15, 'schuldig': 15}, {'<them>': 2185}, {'<them>': 2185, 'ich': 2186}, {'<me>': 245}, {'an': 99}, {'<me>':
2189}, {'von': 2190}, {'...': 2191}, {'<me>': 1565}, {'<they>': 2193}, {'<me>': 15, '<them>': 81}, {'...': 2191,
'von': 2195}, {'<them>': 15, 'dringend': 15, 'noch': 15, 'unbedingt': 15}, {'dringend': 15, 'noch': 15, 'unbedingt':
15}, {'ich': 2197, 'wir': 2198}, {'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'pendent': 23}, {'ich': 99,
'wir': 99}, {'<me>': 23}, {'<they>': 2202, 'ich': 99, 'wir': 99}, {'<they>': 2202}, {'aus': 23, 'noch': 249},
{'<done>': 15}, {'...': 2206}, {'<me>': 2207}, {'von': 2208}, {'<done>': 81}, {'...': 2210}, {'<me>': 2207, '<them>':
2211}, {'<them>': 2209, 'von': 2212}, {'<give1>': 2174, '<give3>': 2176, '<have>': 2178, '<will3>': 2179,
'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'bekomm': 2182, 'bekomme': 2182, 'bekommen': 2182, 'bekommt':
2183, 'bin': 2187, 'erhalte': 2182, 'fehlen': 2188, 'fehlt': 2188, 'gehen': 2192, 'geht': 2192, 'ist': 2194, 'kommen':
2196, 'kommt': 2196, 'krieg': 2182, 'kriege': 2182, 'kriegen': 2182, 'kriegt': 2183, 'muessen': 2199, 'muss': 2199,
'mussen': 2199, 'noch': 2200, 'pendent': 23, 'schuld': 2201, 'schulde': 2201, 'schulden': 2203, 'schuldet': 2204,
'sind': 2194, 'stehen': 2205, 'steht': 2205, 'werden': 2213, 'wird': 2213}, {'bis': 15, 'ich': 1123, 'noch': 15,
'spaetestens': 15, 'spatestens': 15, 'wir': 1123}, {'<they>': 2079}, {'nach': 15, 'vorbei': 15, 'weiter': 15,
'zuruck': 15, 'zurueck': 15}, {'...': 2217, '<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's':
99, 'sie': 99}, {'<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's': 99, 'sie': 99}, {'<them>':
15, 'das': 99, 'es': 99, 'ich': 2218, 's': 99, 'wir': 2219}, {'': (6, 'theirs'), '<they>': 81}, {'<me>': 2221},
{'<me>': 2221, 'das': 2222, 'den': 2222, 'die': 2222, 'es': 2222, 'ihn': 2222, 's': 2222, 'sie': 2222}, {'<me>': 2221,
'<they>': 2223, 'das': 2222, 'den': 2222, 'der': 2223, 'die': 2223, 'es': 2222, 'ihn': 2222, 's': 2222, 'sie': 2222},
{'vergessen': 15}, {'nicht': 2225}, {'...': 2226}, {'s': 2227}, {'retour': 81, 'wieder': 444, 'zuruck': 81, 'zurueck':
81}, {'D': 2229, 'retour': 81, 'wieder': 444, 'zuruck': 81, 'zurueck': 81}, {'...': 444, 'D': 2229, 'das': 2230,
'den': 2230, 'die': 2230, 'es': 2230, 'ihn': 2230, 'retour': 81, 'sie': 2230, 'wieder': 444, 'zuruck': 81, 'zurueck':
81}, {'N': 2231, 'er': 2231, 'sie': 2231}, {'<they>': 1310, 'N': 2231, 'bescheid': 81, 'das': 1314, 'er': 2231, 'es':
1314, 'mir': 1309, 'sie': 2231, 'uns': 1309}, {'<me>': 1322, '<they>': 1323}, {'mich': 15}, {'ich': 2235, 'mich': 15},
{'zuruck': 15, 'zurueck': 15}, {'': (5, 'mine'), 'bei': 99}, {'mich': 2238}, {'<them>': 2237, 'ich': 2239, 'mich':
2238, 'zuruck': 15, 'zurueck': 15}, {'': (6, 'theirs'), 'bei': 239}, {'': (6, 'theirs'), '<they>': 2241, 'bei': 239},
{'<they>': 1307, 'sich': 2242}, {'...': 1297, '<they>': 1331, 'mich': 1330, 'mir': 1330, 'sich': 2242, 'uns': 1330},
{'N': 445, 'er': 445, 'sie': 445}, {'<them>': 2237, 'zuruck': 15, 'zurueck': 15}, {'...': 1297, '<me>': 1322, 'mich':
1298, 'mir': 1298, 'uns': 1298, 'zuruck': 81, 'zurueck': 81}, {'...': 1297, '<me>': 1322, '<they>': 2247, 'mich':
1298, 'mir': 1298, 'uns': 1298, 'zuruck': 81, 'zurueck': 81}, {'N': 2231, 'das': 1314, 'er': 2231, 'es': 1314, 'sie':
2231}, {'<me>': 1335, 'N': 2231, 'er': 2231, 'sie': 2231}, {'D': 15}, {'mir': 2251}, {'<until>': 81, 'N': 2231, 'er':
2231, 'sie': 2231}, {'...': 2214, '<deed1>': 2215, '<deed3>': 2216, '<does3>': 1294, '<give1>': 2220, '<give3>': 2224,
'<their>': 2227, 'N': 2228, 'antwortet': 1300, 'bringt': 2232, 'connected': 239, 'connectet': 239, 'das': 2227, 'den':
2227, 'die': 2227, 'erkundigt': 1308, 'geben': 1311, 'gibt': 2233, 'hoert': 1321, 'holen': 1323, 'holt': 2234, 'hort':
1321, 'ihr': 2227, 'intro': 239, 'introduced': 239, 'introed': 239, 'introt': 239, 'kuemmer': 2236, 'kuemmere': 2236,
'kuemmre': 2236, 'kummer': 2236, 'kummere': 2236, 'kummre': 2236, 'leitet': 1328, 'mailt': 1329, 'meld': 2240,
'melde': 2240, 'melden': 2243, 'meldet': 2244, 'retourniert': 2245, 'ruehren': 1308, 'ruehrt': 2243, 'ruf': 2246,
'rufe': 2246, 'rufen': 1323, 'ruft': 2248, 'ruhren': 1308, 'ruhrt': 2243, 'sagen': 1311, 'sagt': 1311, 'schickt':
2249, 'schreib': 2246, 'schreibe': 2246, 'schreibt': 1329, 'sein': 2227, 'stellen': 1336, 'stellt': 2250, 'uberleg':
2252, 'uberlege': 2252, 'uberweist': 82, 'ueberleg': 2252, 'ueberlege': 2252, 'ueberweist': 82, 'unterschreibt': 82,
'zahlt': 2253}, {'$$': 605, 'D': 69, 'fuer': 574, 'fur': 574}, {'': (2, 'plan'), '$$': 605, 'D': 69, 'fuer': 574,
'fur': 574}, {'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'auch': 2257, 'keine': 11, 'keiner': 11, 'nicht':
11, 'nie': 11}, {'auch': 2257, 'es': 2258, 'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'gab': 2259, 'kam':
2259}, {'nothing': 387}, {'mich': 41}, {'^': 15, 'bei': 398, 'fuer': 2262, 'fur': 2262, 'mein': 41, 'meine': 41,
'von': 398}, {'item': 2263, 'items': 2263}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43,
'erlaeutert': 43, 'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43,
'uebergeben': 43, 'zurueck': 43}, {'<them>': 2265}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43,
'erlaeutert': 43}, {'<them>': 2267}, {'an': 2266, 'mit': 2268}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43,
'gesendet': 43, 'raus': 43, 'retour': 43, 'uebergeben': 43, 'zurueck': 43}, {'<them>': 2270}, {'besprochen': 43,
'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2272},
{'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43}, {'...': 2269, 'an': 2271, 'ausfuehrlich':
2272, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43, 'mit': 2273, 'muendl': 2274,
'muendlich': 2272, 'persoenlich': 2272, 'uebergeben': 43, 'uebermittelt': 43}, {'': (0, 'missed'), 'davon': 11},
{'nichts': 2276}, {'nichts': 2276, 'noch': 2277}, {'gefallen': 11}, {'wasser': 2279}, {'ins': 2280}, {'...': 2086,
'am': 598, 'an': 598, 'auf': 598, 'ausgeholfen': 598, 'bei': 598, 'beim': 598, 'dabei': 598, 'eingesprungen': 598,
'fuer': 598, 'fur': 598, 'gearbeitet': 598, 'geholfen': 598, 'gewerkt': 598, 'im': 2085, 'mitgeholfen': 598}, {'N':
796}, {'bei': 2283, 'fuer': 2283, 'fur': 2283, 'von': 2283}, {'bei': 598, 'beim': 598}, {'war': 11}, {'...': 2286},
{'urlaub': 2287}, {'auf': 2287, 'beim': 2287, 'da': 2287, 'fort': 2287, 'im': 2288, 'in': 2287, 'unterwegs': 2287,
'weg': 2287}, {'auf': 2287, 'beim': 2287, 'da': 2287, 'fort': 2287, 'gerade': 2289, 'grad': 2289, 'im': 2288, 'in':
2287, 'kurz': 2289, 'ned': 2289, 'net': 2289, 'nicht': 2289, 'unterwegs': 2287, 'weg': 2287}, {'N': 764}, {'fuer':
2291, 'fur': 2291}, {'<helper>': 2282, 'coach': 2284, 'freiwillige': 2285, 'freiwilliger': 2285, 'ich': 2290,
'mentor': 2284, 'mentorin': 2284, 'referenz': 2292}, {'bekommen': 605, 'gehabt': 605, 'gehaengt': 605, 'gehangen':
605, 'gehangt': 605, 'gekriegt': 605, 'gesprochen': 605}, {'bekommen': 605, 'gehabt': 605, 'gehaengt': 605,
'gehangen': 605, 'gehangt': 605, 'gekriegt': 605}, {'bekommen': 605, 'gehabt': 605, 'gehaengt': 605, 'gehangen': 605,
'gekriegt': 605}, {'bekommen': 605, 'gehabt': 605, 'gehangen': 605, 'gehangt': 605, 'gekriegt': 605}, {'': (23,
'contact'), 'gehabt': 605, 'gesprochen': 605}, {'': (23, 'contact'), 'bekommen': 605, 'gehabt': 605, 'gehaengt': 605,
'gehangen': 605, 'gehangt': 605, 'gekriegt': 605, 'gesprochen': 605}, {'apparat': 2294, 'handy': 2295, 'hoerer': 2296,
'horer': 2297, 'rohr': 2295, 'tel': 2298, 'telefon': 2299}, {'muessen': 510, 'mussen': 510}, {'denken': 2301,
'gedacht': 510}, {'^': 81, 'jetzt': 682, 'nun': 682}, {'es': 2303}, {'ist': 2304, 'liegt': 2304, 'los': 1505, 'raus':
1505, 'rausgegangen': 1505, 'unterwegs': 1505, 'weg': 1505}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'mussen': 15,
'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2306}, {'^':
2307}, {'D': 2308, '^': 2307, 'noch': 2308}, {'ich': 2309, 'wir': 2309}, {'apparat': 2295, 'handy': 2295, 'hoerer':
2296, 'horer': 2297, 'ich': 2309, 'rohr': 2295, 'telefon': 2295, 'wir': 2309}, {'': (23, 'contact'), 'gehabt': 605},
{'ich': 2309, 'strippe': 2312, 'wir': 2309}, {'bekommen': 605}, {'ich': 2309, 'strippe': 2314, 'wir': 2309}, {'ist':
2304, 'liegt': 2304}, {'<they>': 533}, {'taet': 2317, 'tat': 2317, 'tät': 2317, 'wuerd': 2317, 'wuerde': 2317, 'wurd':
2317, 'wurde': 2317, 'würde': 2317}, {'stelle': 2318}, {'es': 41}, {'liegt': 2320}, {'<them>': 2302, 'N': 2305, 'das':
2310, 'dem': 2310, 'den': 2311, 'der': 2313, 'die': 2315, 'ihm': 2316, 'ihnen': 2316, 'ihr': 2316, 'meiner': 2319,
'mir': 2321, 'uns': 2321, 'unserer': 2319, 'unsrer': 2319}, {'i': 943}, {'besprochen': 43, 'durchgegangen': 43,
'durchgesprochen': 43, 'erlautert': 43, 'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43,
'retour': 43, 'ubergeben': 43, 'zuruck': 43}, {'<them>': 2324}, {'besprochen': 43, 'durchgegangen': 43,
'durchgesprochen': 43, 'erlautert': 43}, {'<them>': 2326}, {'an': 2325, 'mit': 2327}, {'gegeben': 43, 'gemailt': 43,
'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'zuruck': 43}, {'<them>': 2329},
{'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43, 'ubergeben': 43, 'ubermittelt': 43},
{'<them>': 2331}, {'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43}, {'...': 2328, 'an': 2330,
'ausfuhrlich': 2331, 'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43, 'mit': 2332, 'mundl':
2333, 'mundlich': 2331, 'personlich': 2331, 'ubergeben': 43, 'ubermittelt': 43}, {'geschickt': 605, 'geschrieben':
605, 'gesendet': 605, 'gschriebn': 605, 'hinterlassen': 605, 'rausgeschickt': 605, 'verschickt': 605}, {'N': 780},
{'...': 2335, 'an': 2336, 'geschickt': 605, 'geschrieben': 605, 'gesendet': 605, 'gschriebn': 605, 'hinterlassen':
605, 'rausgeschickt': 605, 'verschickt': 605}, {'...': 2335, 'geschickt': 605, 'geschrieben': 605, 'gesendet': 605,
'gschriebn': 605, 'hinterlassen': 605, 'rausgeschickt': 605, 'verschickt': 605}, {'N': 780, 'bei': 2336},
{'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43, 'erlautert': 43, 'gegeben': 43,
'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'uebergeben': 43, 'zuruck':
43, 'zurueck': 43}, {'<them>': 2340}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43,
'erlautert': 43}, {'<them>': 2342}, {'an': 2341, 'mit': 2343}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43,
'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'uebergeben': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>':
2345}, {'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43,
'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2347}, {'...': 2344, 'an': 2346,
'ausfuehrlich': 2272, 'ausfuhrlich': 2331, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43,
'erlaeutert': 43, 'erlautert': 43, 'mit': 2348, 'muendl': 2274, 'muendlich': 2272, 'mundl': 2333, 'mundlich': 2331,
'persoenlich': 2272, 'personlich': 2331, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43},
{'...': 597, 'an': 605, 'bei': 605, 'gab': 2259, 'kam': 2259, 'v': 605, 'verpasst': 11, 'von': 605}, {'wollen': 11},
{'apparat': 2295, 'handy': 2295, 'hoerer': 2296, 'horer': 2297, 'rohr': 2295, 'telefon': 2295}, {'bekommen': 605,
'erhalten': 605, 'gab': 2259, 'gekriegt': 605, 'kam': 2259, 'von': 605}, {'': (23, 'contact'), 'nicht': 11}, {'war':
605, 'waren': 605}, {'<they>': 1350}, {'D': 69, 'am': 69, 'for': 69, 'on': 69}, {'booked': 2357, 'confirmed': 2357,
'planned': 2357, 'scheduled': 2357}, {'ausgeholfen': 598, 'beraten': 598, 'betreut': 598, 'gearbeitet': 598,
'gebacken': 598, 'geholfen': 598, 'geknetet': 598, 'gekocht': 598, 'mitgeholfen': 598, 'repariert': 598,
'unterrichtet': 598, 'verkauft': 598}, {'...': 2359}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2360, 'erzaehlt': 2361,
'erzahlt': 2361, 'gratis': 2360, 'heisst': 2361, 'heißt': 2361, 'hiess': 2361, 'kostenlos': 2360, 'munkelt': 2361,
'umsonst': 2360, 'unentgeltlich': 2360, 'verlegt': 1970, 'verschoben': 1970}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 2363, 'man': 2363}, {'<seen_of>': 0, 'las': 2364, 'liest': 2364, 'sah': 2364, 'sieht':
2364, 'stand': 2364, 'steht': 2364}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 598}, {'...': 2367, 'aufgepasst':
598}, {'<counsel>': 2366, 'hund': 2368, 'katze': 2368, 'kinder': 2368, 'kleine': 2368, 'kleinen': 2368, 'sohn': 2368,
'tochter': 2368}, {'gelegt': 1970, 'geschoben': 1970, 'umgebucht': 1970, 'umgelegt': 1970, 'verlegt': 1970,
'verschoben': 1970, 'vertagt': 1970, 'vorgezogen': 1970}, {'warten': 23}, {'...': 2371}, {'<counsel>': 2366, '^':
2372}, {'s': 2373}, {'$$': 23}, {'warten': 2375}, {'...': 2376}, {'': (0, 'missed'), 'gequatscht': 11, 'geredet': 11,
'gesprochen': 11}, {'band': 2378, 'box': 2378, 'ich': 2309, 'mailbox': 2378, 'mobilbox': 2378, 'wir': 2309}, {'ab':
11, 'anrufbeantworter': 11, 'band': 11, 'combox': 11, 'ich': 2309, 'mailbox': 11, 'wir': 2309}, {'geredet': 11,
'gesprochen': 11}, {'': (0, 'missed'), '...': 2381, 'geredet': 11, 'gesprochen': 11}, {'ab': 2382, 'anrufbeantworter':
2382, 'band': 11, 'combox': 11, 'ich': 2309, 'mailbox': 11, 'wir': 2309}, {'ab': 11, 'anrufbeantworter': 11, 'band':
2378, 'box': 2378, 'combox': 11, 'ich': 2309, 'mailbox': 2378, 'mobilbox': 2378, 'wir': 2309}, {'achterl': 605,
'bier': 605, 'bierchen': 605, 'drink': 605, 'glas': 605, 'runde': 605, 'schwatz': 605, 'spaziergang': 605, 'spritzer':
605, 'sprung': 605, 'wein': 605}, {'band': 2378, 'box': 2378, 'mailbox': 2378, 'mobilbox': 2378}, {'...': 2381,
'geredet': 11, 'gesprochen': 11}, {'ab': 2387, 'anrufbeantworter': 2387}, {'genommen': 41}, {'kappe': 2389}, {'seite':
41}, {'': (1, 'moved'), 'auf': 1970}, {'...': 2362, '<network>': 2365, '<their>': 2369, 'D': 2370, 'N': 2374, '^':
2377, 'das': 2379, 'dem': 2380, 'den': 2383, 'der': 2380, 'die': 2384, 'ein': 2385, 'einen': 2385, 'ihr': 2386,
'ihren': 2388, 'meine': 2390, 'meiner': 2391, 'mich': 2389, 'n': 2385, 'nen': 2385, 'sein': 2386, 'seinen': 2388,
'verschoben': 2392}, {'mich': 438}, {':': 41, '^': 15}, {'mir': 2395}, {'^': 15, 'an': 2394, 'bei': 398, 'fuer': 2262,
'fur': 2262, 'ich': 438, 'mein': 41, 'meine': 41, 'meinerseits': 438, 'von': 2396}, {'band': 2378, 'box': 2378, 'den':
2388, 'ihren': 2388, 'mailbox': 2378, 'mobilbox': 2378, 'seinen': 2388}, {'erfahren': 2363}, {'ansicht': 1046,
'auffassung': 1046, 'einschaetzung': 1046, 'einschatzung': 1046, 'empfehlung': 1046, 'erfahrung': 1046, 'gefuehl':
1046, 'gefuhl': 1046, 'logik': 1046, 'meinung': 1046, 'rat': 1046, 'sicht': 1046, 'uberzeugung': 1046, 'ueberzeugung':
1046}, {'s': 2400}, {'...': 2399, '<their>': 2400, 'N': 2401}, {'me': 11}, {'on': 2403}, {'<det>': 0, '<me>': 41,
'<their>': 0, '<them>': 682, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 682, 'N': 0}, {'bei': 2406}, {'<det>': 0,
'<their>': 0, 'N': 0}, {'bei': 2408}, {'bei': 2405, 'jetzt': 2407, 'nun': 2409}, {'liegt': 2410}, {'<me>': 1351, 'N':
780, 'ich': 2336, 'um': 1394}, {'aufbauen': 518, 'aufmuntern': 518, 'aufmunterung': 518, 'daumendruecken': 518,
'mutmachen': 518, 'troesten': 518, 'zuhoeren': 518, 'zureden': 518, 'zuspruch': 518}, {'das': 2413, 'den': 2413,
'die': 2413}, {'aufbauen': 518, 'aufmuntern': 518, 'aufmunterung': 518, 'daumendrucken': 518, 'mutmachen': 518,
'trosten': 518, 'zuhoren': 518, 'zureden': 518, 'zuspruch': 518}, {'das': 2415, 'den': 2415, 'die': 2415}, {'fuer':
2414, 'fuers': 2413, 'fur': 2416, 'furs': 2415}, {'...': 2417}, {'<title>': 575, 'N': 574}, {'mich': 2419, 'uns':
2419}, {'off': 11}, {'D': 1970, 'auf': 1970, 'to': 1970}, {'called': 2421, 'canceled': 11, 'cancelled': 11,
'gecancelt': 11, 'moved': 2422, 'postponed': 2422, 'pushed': 2422, 'rescheduled': 2422, 'shifted': 2422},
{'ehrenamtlich': 2360, 'erzaehlt': 2361, 'erzahlt': 2361, 'gratis': 2360, 'heisst': 2361, 'heißt': 2361, 'hiess':
2361, 'kostenlos': 2360, 'munkelt': 2361, 'umsonst': 2360, 'unentgeltlich': 2360}, {'ausgegeben': 598, 'ausgeteilt':
598, 'gekocht': 598, 'sortiert': 598, 'verkauft': 598, 'verteilt': 598}, {'essen': 2425, 'kleidung': 2425, 'kuchen':
2425, 'lebensmittel': 2425, 'pakete': 2425, 'spenden': 2425, 'suppe': 2425}, {'^': 2426, 'angepackt': 598,
'aufgebaut': 598, 'ausgeholfen': 598, 'ausgeschenkt': 598, 'betreut': 598, 'eingesprungen': 598, 'gearbeitet': 598,
'gegrillt': 598, 'geholfen': 598, 'gekocht': 598, 'mitgeholfen': 598, 'unterrichtet': 598, 'vorgelesen': 598}, {'...':
2427, '^': 2426, 'angepackt': 598, 'aufgebaut': 598, 'ausgeholfen': 598, 'ausgeschenkt': 598, 'betreut': 598,
'eingesprungen': 598, 'gearbeitet': 598, 'gegrillt': 598, 'geholfen': 598, 'gekocht': 598, 'mitgeholfen': 598,
'unterrichtet': 598, 'vorgelesen': 598}, {'<community>': 2428}, {'las': 2364, 'liest': 2364, 'sah': 2364, 'sieht':
2364, 'stand': 2364, 'steht': 2364}, {'gearbeitet': 43, 'gebruetet': 43, 'gebrutet': 43, 'gefeilt': 43, 'gesessen':
43}, {'<work>': 2431}, {'...': 2432, '<work>': 2431}, {'<their>': 2433}, {'gearbeitet': 43, 'gebrutet': 43, 'gefeilt':
43, 'gesessen': 43}, {'<work>': 2435}, {'...': 2436, '<work>': 2435}, {'<their>': 2437}, {'gearbeitet': 43,
'gebruetet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>': 2439}, {'...': 2440, '<work>': 2439}, {'<their>': 2441},
{'an': 2434, 'angepackt': 598, 'aufgebaut': 598, 'ausgemalt': 598, 'geputzt': 598, 'geschleppt': 598, 'gestrichen':
598, 'gewesen': 605, 'gwesen': 605, 'mitangepackt': 598, 'renoviert': 598, 'uber': 2438, 'ueber': 2442}, {'aufgebaut':
598, 'entruempelt': 598, 'entrumpelt': 598, 'gemaeht': 598, 'gemaht': 598, 'geputzt': 598, 'geraeumt': 598, 'geraumt':
598, 'geschnitten': 598, 'gestrichen': 598, 'repariert': 598, 'umgegraben': 598}, {'aufgebaut': 598, 'entrumpelt':
598, 'gemaht': 598, 'geputzt': 598, 'geraumt': 598, 'geschnitten': 598, 'gestrichen': 598, 'repariert': 598,
'umgegraben': 598}, {'aufgebaut': 598, 'entruempelt': 598, 'gemaeht': 598, 'geputzt': 598, 'geraeumt': 598,
'geschnitten': 598, 'gestrichen': 598, 'repariert': 598, 'umgegraben': 598}, {'auto': 2444, 'dachrinne': 2444,
'fenster': 2444, 'garten': 2444, 'hecke': 2444, 'keller': 2444, 'kuche': 2445, 'kueche': 2446, 'rasen': 2444,
'schnee': 2444, 'wohnung': 2444}, {'<inf>': 510}, {'...': 2448}, {'ich': 2449, 'wir': 2449}, {'...': 2443, '2x': 624,
'3x': 624, '4x': 624, 'angepackt': 598, 'aufgebaut': 598, 'ausgemalt': 598, 'das': 2447, 'den': 2447, 'die': 2447,
'dreimal': 624, 'fuenfmal': 1209, 'funfmal': 1211, 'geputzt': 598, 'geschleppt': 598, 'gestrichen': 598, 'hundertmal':
624, 'koennte': 2450, 'konnte': 2450, 'könnte': 2450, 'mehrfach': 624, 'mehrmals': 624, 'mitangepackt': 598, 'mochte':
2450, 'moechte': 2450, 'muesste': 2450, 'muessten': 2450, 'musste': 2450, 'mussten': 2450, 'möchte': 2450, 'müsste':
2450, 'müssten': 2450, 'renoviert': 598, 'sollte': 2450, 'sollten': 2450, 'viermal': 624, 'will': 2450, 'zigmal': 624,
'zweimal': 624}, {'angepackt': 598, 'ausgeholfen': 598, 'mitangepackt': 598, 'mitgeholfen': 598}, {'<helper>': 2087},
{'...': 2452, 'als': 2453, 'angefragt': 780, 'angeklopft': 780, 'bedankt': 784, 'ist': 2304, 'liegt': 2304,
'nachgefasst': 780, 'nachgefragt': 780, 'nachgehakt': 780, 'vorgefuehlt': 780, 'vorgefuhlt': 780}, {'gearbeitet': 598,
'geholfen': 598, 'mitgeholfen': 598}, {'kreuz': 2455}, {'caritas': 2455, 'diakonie': 2455, 'feuerwehr': 2455,
'fluchtlingshilfe': 2455, 'fluechtlingshilfe': 2455, 'ich': 2309, 'roten': 2456, 'rotes': 2456, 'tafel': 2455, 'wir':
2309}, {'...': 2424, '<community>': 2428, '<det>': 2429, '<me>': 943, '<network>': 2430, '<them>': 2451, 'N': 2454,
'das': 2310, 'dem': 2457, 'den': 2457, 'der': 2457, 'die': 2457, 'ihm': 2316, 'ihnen': 2316, 'ihr': 2316, 'mir': 2321,
'uns': 2321}, {'ehrenamtlich': 2360, 'gratis': 2360, 'kostenlos': 2360, 'umsonst': 2360, 'unentgeltlich': 2360},
{'angepackt': 598, 'aufgebaut': 598, 'ausgemalt': 598, 'geputzt': 598, 'geschleppt': 598, 'gestrichen': 598,
'gewesen': 605, 'gwesen': 605, 'mitangepackt': 598, 'renoviert': 598}, {'...': 2460, 'angepackt': 598, 'aufgebaut':
598, 'ausgemalt': 598, 'das': 2447, 'den': 2447, 'die': 2447, 'geputzt': 598, 'geschleppt': 598, 'gestrichen': 598,
'mitangepackt': 598, 'renoviert': 598}, {'...': 2452}, {'angepackt': 598, 'geholfen': 598, 'mitgeholfen': 598},
{'...': 2463}, {'...': 2463, 'angepackt': 598, 'geholfen': 598, 'mitgeholfen': 598}, {'gesehen': 605, 'getroffen':
605}, {'...': 2459, '<community>': 2428, '<det>': 2429, '<them>': 2461, 'N': 2462, 'abbau': 2464, 'aufbau': 2464,
'siedeln': 2465, 'ubersiedeln': 2465, 'uebersiedeln': 2465, 'umzug': 2465, 'vorbeigehen': 2466}, {'...': 2181}, {'':
(6, 'theirs'), '...': 2181}, {'<them>': 682}, {'^': 2469, 'von': 2470}, {'^': 81, 'von': 2470}, {'^': 2468, 'ich':
2471, 'wir': 2472}, {'...': 136}, {'^': 2474}, {'<they>': 2475, 'ich': 2472, 'wir': 2472}, {'<they>': 2475, '^': 2474,
'von': 1368}, {'^': 1895}, {'^': 1903}, {'zufolge': 0}, {'N': 779}, {'': (13, 'talk'), 'N': 779, 'ich': 2481}, {'ist':
574}, {'...': 2483}, {'bei': 605, 'ich': 69, 'vom': 605, 'von': 605}, {'ich': 69}, {'mich': 2419, 'uns': 2419, 'wir':
69, 'wollen': 11}, {'': (23, 'contact'), 'mich': 2419, 'uns': 2419}, {'N': 784}, {'N': 784, 'an': 2489, 'to': 2489},
{'thanks': 2490}, {'<gone>': 605, 'fuer': 601, 'fur': 604, 'verabredet': 69}, {'aufgetaucht': 11, 'auftaucht': 11,
'erschienen': 11, 'gekommen': 11, 'kommen': 11, 'kumma': 11}, {'<not>': 2493}, {'mit': 41}, {'erschienen': 11,
'gefahren': 11, 'gegangen': 11, 'gekommen': 11}, {'...': 2496}, {'zu': 2497, 'zum': 2497, 'zur': 2497}, {'ned': 2498,
'net': 2498, 'nicht': 2498}, {'verabredet': 69}, {'...': 1138}, {'...': 1139}, {'...': 1140}, {'durch': 43,
'gegangen': 43}, {'<work>': 2504}, {'...': 2505, '<work>': 2504}, {'<their>': 2506}, {'-gesprach': 2501, '-gespraech':
2502, '-interview': 2503, '-praesentation': 2502, '-prasentation': 2501, '-pruefung': 2502, '-prufung': 2501,
'bewerbung': 2503, 'durch': 2507, 'pitch': 2503, 'rede': 2503, 'vortrag': 2503}, {'gegangen': 43}, {'<work>': 2509},
{'...': 2510, '<work>': 2509}, {'...': 2510, '<det>': 2511, '<their>': 2506, '<work>': 2509}, {'...': 2508, 'durch':
2512}, {'': (2, 'plan'), '...': 2500, '<them>': 2513}, {'...': 2492, '<them>': 1177, 'bei': 69, 'dran': 2495,
'gestern': 2499, 'heute': 2499, 'mit': 2514, 'ned': 2498, 'net': 2498, 'nicht': 2498}, {'gekommen': 11}, {'dazu':
2516, 'dazugekommen': 11, 'gefahren': 11, 'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'...': 2517, 'dazu':
2516, 'dazugekommen': 11, 'gefahren': 11, 'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'nicht': 2518},
{'sicher': 510}, {'nicht': 2520, 'un': 2520}, {'': (23, 'contact'), '...': 2500, '<them>': 2513}, {'...': 2517,
'dazu': 2516, 'dazugekommen': 11, 'gefahren': 11, 'gegangen': 11, 'gekommen': 11, 'hingegangen': 11, 'sicher': 510,
'zu': 2497, 'zum': 2497, 'zur': 2497}, {'<gone>': 605}, {'<them>': 2513}, {'...': 2524, 'gestern': 2499, 'heute':
2499, 'mit': 2525, 'ned': 2498, 'net': 2498, 'nicht': 2498}, {'...': 2492, '<not>': 2493, '<them>': 1177, 'aber':
2494, 'dann': 2494, 'dran': 2495, 'gestern': 2499, 'heute': 2499, 'ich': 2515, 'leider': 2519, 'mir': 2521, 'mit':
2522, 'ned': 2498, 'net': 2498, 'nicht': 2523, 'un': 2520, 'wir': 2526}, {'<their>': 2227, 'N': 2228, 'das': 2227,
'den': 2227, 'die': 2227, 'ihr': 2227, 'sein': 2227}, {'^': 2528}, {'^': 2528, 'ich': 2529}, {'<them>': 1701}, {'von':
2531}, {'<until>': 1894, 'ich': 2532, 'von': 2531, 'wir': 2532}, {'...': 157}, {'^': 2534, 'von': 2531}, {'^': 2534,
'ich': 2535, 'von': 2531, 'wir': 2535}, {'<thing>': 1352, '<work>': 1352, 'angebot': 1352, 'antwort': 1352,
'bestaetigung': 1352, 'bestatigung': 1352, 'entscheidung': 1352, 'fotos': 1352, 'kostenvoranschlag': 1352, 'muster':
1352, 'offerte': 1352, 'rechnung': 1352, 'ruckmeldung': 1352, 'rueckmeldung': 1352, 'unterlagen': 1352, 'vertrag':
1352, 'zahlen': 1352}, {'<until>': 1465, '^': 2537, 'das': 1352, 'es': 1352, 'ihn': 1352, 'sie': 1352}, {'<until>':
1902, 'ich': 2532, 'von': 2531, 'wir': 2532}, {'...': 2335, 'an': 605, 'geschickt': 605, 'geschrieben': 605,
'gesendet': 605, 'gschriebn': 605, 'hinterlassen': 605, 'rausgeschickt': 605, 'verschickt': 605, 'von': 605}, {'mit':
15}, {'...': 2541}, {'^': 2542}, {'<them>': 2543, '^': 2542}, {'<them>': 2543, '^': 2542, 'ich': 2544}, {'^': 1442},
{'ich': 1942}, {'ist': 574, 'vergessen': 11}, {'abgemacht': 69, 'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69,
'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'steht': 69, 'vereinbart': 69, 'zugesagt':
69}, {'...': 2548, 'abgemacht': 69, 'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69,
'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'ist': 2549, 'steht': 69, 'vereinbart': 69, 'zugesagt': 69}, {'N': 605},
{'N': 605, 'to': 2551}, {'it': 11}, {'make': 2553}, {'not': 2554, 't': 2554}, {'': (0, 'missed'), 'on': 2403},
{'<me>': 796}, {'zu': 2557}, {'einheit': 2558, 'fuer': 2283, 'fur': 2283, 'gesprach': 2558, 'gespraech': 2558,
'session': 2558, 'stunde': 2558, 'termin': 2558}, {'up': 69}, {'N': 807}, {'<and>': 2561, 'an': 2561, 'bei': 2561,
'mit': 2561, 'to': 2561, 'with': 2561, 'x': 2561, 'zu': 2561}, {'N': 2562}, {'': (23, 'contact'), 'N': 2562}, {'er':
0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'<them>': 510}, {'an': 2566}, {'...': 2567, 'an':
2566}, {'...': 2567, 'an': 2566, 'ich': 2568}, {'...': 2567}, {'...': 2567, 'ich': 2570}, {'D': 1970}, {'...': 2417,
'N': 784, 'an': 2489}, {'N': 784, 'dem': 2489, 'den': 2489, 'der': 2489, 'die': 2489, 'liebe': 2489, 'lieber': 2489},
{'N': 784, 'an': 2489}, {'...': 2417, 'N': 784, 'an': 2574, 'dem': 2489, 'den': 2489, 'der': 2489, 'die': 2489,
'liebe': 2489, 'lieber': 2489, 'nochmal': 2575}, {'ich': 41}, {'': (12, 'task'), '^': 15, 'dass': 2577}, {'denken':
2578}, {'^': 15, 'dass': 2577}, {'denken': 2580}, {'vergessen': 41}, {'^': 2528, 'daran': 2581, 'dran': 2581, 'nicht':
2582}, {'^': 2528, 'daran': 2581, 'dran': 2581, 'ich': 2583, 'nicht': 2582}, {'braucht': 0, 'hat': 0, 'ist': 0,
'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'mussen': 15, 'musste': 15,
'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 2586}, {'^': 2587}, {'<them>': 2588, 'D': 2588, 'noch':
2588}, {'mail': 605}, {'e': 2590, 'mail': 605, 'nachricht': 605, 'sms': 605, 'whatsapp': 605, 'whatsappgruppe': 605},
{'der': 2591, 'einer': 2591}, {'auf': 2591, 'in': 2592, 'per': 2591}, {'...': 2593, 'auf': 2591, 'in': 2592, 'per':
2591}, {'<rel>': 2585, 'ich': 2589, 'kam': 2594, 'stand': 2594, 'wir': 2589}, {'<give3>': 81, '<give3_apart>': 81,
'laesst': 81, 'lasst': 81, 'lässt': 81}, {'...': 2596}, {'^': 2597}, {'<give3>': 81, '<give3_apart>': 81}, {'...':
2599}, {'<me>': 2600}, {'...': 2601}, {'<me>': 2598, '^': 2602}, {'': (13, 'talk'), 'N': 2603, 'er': 2603, 'sie':
2603}, {'steht': 69}, {'N': 518}, {'fur': 2606}, {'fuer': 2606}, {'gedruckt': 2607, 'gedrueckt': 2608, 'gedrückt':
2607}, {'N': 43}, {'fuer': 2610, 'fur': 2610, 'von': 2610}, {'review': 2611}, {'empfohlen': 764, 'vermittelt': 764,
'weiterempfohlen': 764}, {'...': 2613}, {'ich': 2614, 'wir': 2614}, {'<have>': 2615}, {'ich': 2589, 'wir': 2589},
{'an': 510, 'druber': 510, 'drueber': 510}, {'...': 2567, 'an': 2566, 'daran': 7, 'dran': 7, 'grad': 2618, 'ich':
2568}, {'': (11, 'thinking'), '<them>': 510}, {'an': 510, 'daruber': 510, 'darueber': 510, 'uber': 510, 'ueber': 510},
{'...': 2567, 'an': 2620, 'daruber': 510, 'darueber': 510, 'gerade': 2621, 'ich': 2568, 'uber': 510, 'ueber': 510},
{'abgeholt': 605, 'angerufen': 605, 'besucht': 605, 'eingeladen': 605, 'empfohlen': 605, 'erzaehlt': 605, 'erzahlt':
605, 'geantwortet': 605, 'gegeben': 605, 'geholfen': 605, 'gemailt': 605, 'geraten': 605, 'gesagt': 605, 'geschickt':
605, 'geschrieben': 605, 'gezeigt': 605, 'gratuliert': 605, 'vorgestellt': 605, 'zuruckgerufen': 605,
'zurueckgerufen': 605}, {'...': 2623}, {'<me>': 2624}, {'<give3>': 1295}, {'sich': 1659}, {'': (13, 'talk'), 'sich':
1659}, {'bei': 2408, 'jetzt': 2409, 'nun': 2409}, {'liegt': 2629}, {'schritt': 2630}, {'step': 2630, 'steps': 2630},
{'fuer': 510, 'fur': 510}, {'<hat>': 2625, '<have>': 2615, '<rel>': 2585, '<will3>': 822, '^': 2626, 'bald': 0,
'ball': 2411, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2627,
'moechte': 2627, 'muss': 2628, 'möchte': 2627, 'nachste': 2631, 'nachster': 2631, 'naechste': 2631, 'naechster': 2631,
'next': 2632, 'noch': 0, 'nun': 0, 'richtige': 2633, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2627,
'will': 2628, 'wird': 2628, 'wollen': 2627, 'wollte': 2627, 'zieht': 0}, {'up': 11}, {'': (0, 'missed'), 'up': 11},
{'answer': 11, 'come': 11, 'make': 2553, 'pick': 2635, 'reply': 11, 'respond': 11, 'show': 2636, 'turn': 2635},
{'not': 2637, 't': 2637}, {'kam': 2594, 'stand': 2594}, {'...': 882, 'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0},
{'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2625, '<rel>': 2585, '<will3>': 822, '^': 2626, 'absage':
2639, 'bald': 0, 'beiden': 2640, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt': 0, 'hangt': 0, 'hat': 0,
'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2589, 'im': 0, 'in': 0, 'info': 2639, 'ist': 0, 'jetzt': 0, 'kennen': 0,
'macht': 0, 'mochte': 2627, 'moechte': 2627, 'muss': 2628, 'möchte': 2627, 'nachricht': 2639, 'noch': 0, 'nun': 0,
'richtige': 2633, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2627, 'will': 2628, 'wir': 2589, 'wird': 2628, 'wollen':
2627, 'wollte': 2627, 'zieht': 0, 'zusage': 2639, 'zwei': 2641}, {'<community>': 598}, {'<community>': 598, '<det>':
2643}, {'bei': 2644, 'beim': 2644, 'fuer': 2644, 'fur': 2644, 'im': 2644, 'in': 2644}, {'denken': 2578, 'gehabt':
605}, {'ich': 0}, {'erfahre': 2647, 'erfuhr': 2647, 'hoerte': 2647, 'horte': 2647, 'weiss': 2647, 'weiß': 2647},
{'...': 2399, 'N': 2648}, {'...': 2335, 'an': 605, 'geschickt': 605, 'geschrieben': 605, 'gesendet': 605, 'gschriebn':
605, 'hinterlassen': 605, 'rausgeschickt': 605, 'v': 605, 'verschickt': 605, 'vom': 605, 'von': 605}, {'mail': 2650},
{'': (22, 'gave:volunteering'), 'bei': 598, 'beim': 598, 'fuer': 598, 'fur': 598, 'im': 598, 'in': 598},
{'ausgeholfen': 598, 'beraten': 598, 'betreut': 598, 'engagiert': 598, 'gearbeitet': 598, 'geholfen': 598, 'gekocht':
598, 'mitgearbeitet': 598, 'mitgeholfen': 598, 'taetig': 598, 'tatig': 598, 'unterrichtet': 598}, {'...': 2653},
{'ausgeholfen': 598, 'beraten': 598, 'betreut': 598, 'engagiert': 598, 'gearbeitet': 598, 'geholfen': 598, 'gekocht':
598, 'mitgearbeitet': 598, 'mitgeholfen': 598, 'taetig': 598, 'unterrichtet': 598}, {'...': 2655}, {'ausgeholfen':
598, 'beraten': 598, 'betreut': 598, 'engagiert': 598, 'gearbeitet': 598, 'geholfen': 598, 'gekocht': 598,
'mitgearbeitet': 598, 'mitgeholfen': 598, 'tatig': 598, 'unterrichtet': 598}, {'...': 2657}, {'an': 2654,
'ausgeholfen': 598, 'bei': 2654, 'beim': 2654, 'beraten': 598, 'betreut': 598, 'fuer': 2656, 'fur': 2658,
'gearbeitet': 598, 'geholfen': 598, 'gekocht': 598, 'im': 2654, 'in': 2654, 'mitgeholfen': 598, 'unterrichtet': 598},
{'': (22, 'gave:volunteering'), '...': 2659}, {'angesetzt': 11, 'ausgemacht': 11, 'geplant': 11, 'verabredet': 11,
'vereinbart': 11, 'vorgesehen': 11}, {'...': 11}, {'...': 11, 'N': 11, 'er': 11, 'ich': 11, 'sie': 11, 'wir': 11},
{'N': 11, 'ich': 11, 'wir': 11}, {'': (0, 'missed'), '<and>': 2664}, {'...': 11, 'N': 2665, 'er': 2665, 'ich': 2665,
'sie': 2665, 'wir': 2665}, {'N': 2665, 'er': 2665, 'ich': 2665, 'sie': 2665, 'wir': 2665}, {'...': 2661, 'haett':
2662, 'haette': 2663, 'haetten': 2666, 'haettn': 2662, 'hatt': 2662, 'hatte': 2663, 'hatten': 2666, 'hattn': 2662,
'hätte': 2663, 'hätten': 2666, 'sollte': 2667, 'sollten': 2667, 'termin': 11, 'treffen': 11, 'verabredet': 11, 'waer':
2662, 'waere': 2662, 'waeren': 2662, 'waern': 2662, 'war': 2662, 'ware': 2662, 'waren': 2666, 'warn': 2662, 'wollte':
2667, 'wollten': 2667, 'wär': 2662, 'wäre': 2662, 'wären': 2662, 'wärn': 2662}, {'^': 764, 'fuer': 1162, 'fur': 1162},
{'...': 1163}, {'^': 764, 'fuer': 1162}, {'bei': 2670, 'eingelegt': 2671}, {'bei': 2670, 'eingelegt': 1162},
{'<them>': 2672, 'N': 2673}, {'^': 764, 'fur': 1162}, {'bei': 2670, 'eingelegt': 2675}, {'<them>': 2676, 'N': 2673},
{'eingelegt': 2669, 'fuer': 2674, 'fur': 2677}, {'wort': 2678}, {'eingelegt': 2671}, {'<them>': 2680}, {'eingelegt':
2675}, {'<them>': 2682}, {'eingelegt': 2669, 'fuer': 2681, 'fur': 2683}, {'gutes': 2679, 'wort': 2684}, {'bekannt':
808, 'vernetzt': 807, 'vorgestellt': 807}, {'absage': 2260, 'anruf': 2260, 'antwort': 2260, 'entschuldigung': 2260,
'erklaerung': 2260, 'erklarung': 2260, 'info': 2260, 'lebenszeichen': 2260, 'mail': 2260, 'meldung': 2260,
'nachricht': 2260}, {'von': 0}, {'': (23, 'contact'), 'am': 69, 'fuer': 69, 'fur': 69, 'zum': 69}, {'...': 2335, 'an':
605, 'bekommen': 605, 'erhalten': 605, 'gekriegt': 605, 'geschickt': 605, 'geschrieben': 605, 'gesendet': 605,
'gschriebn': 605, 'hinterlassen': 605, 'rausgeschickt': 605, 'v': 605, 'verschickt': 605, 'vom': 605, 'von': 605},
{'abgegeben': 764, 'geschrieben': 764, 'verfasst': 764}, {'N': 2691}, {'fuer': 2692, 'fur': 2692}, {'^': 2058},
{'<them>': 1292, 'fuer': 1291, 'fur': 1291}, {'<does3>': 2695}, {'und': 2696}, {'...': 2697, '<sends3>': 2062,
'<serves3>': 2065, 'baut': 239, 'bringt': 1330, 'erkundigt': 2068, 'fraegt': 2070, 'fragt': 2073, 'fragts': 2070,
'frägt': 2070, 'gibt': 2076, 'hakt': 2068, 'hoert': 2078, 'hort': 2078, 'schaut': 2078, 'schickt': 1330, 'schreibt':
2081, 'sieht': 2078, 'zahlt': 1330}, {'': (6, 'theirs'), '<my>': 2117, 'angebot': 81, 'das': 2154, 'den': 2118, 'die':
2118, 'ein': 2118, 'eine': 2118, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro': 81, 'intros': 81,
'kontakt': 81, 'nen': 2118, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81,
'vorschlage': 81}, {'^': 2699}, {'<deed3>': 2694, '^': 2698, 'antwortet': 2091, 'besorgt': 682, 'bringt': 2091,
'checkt': 682, 'gibt': 2120, 'klaert': 682, 'klart': 682, 'laesst': 2124, 'lassen': 2124, 'lasst': 2124, 'leitet':
2126, 'liefert': 2091, 'lässt': 2124, 'macht': 2134, 'mailt': 682, 'organisiert': 2138, 'reicht': 2126, 'schickt':
2700, 'sendet': 682, 'stellt': 2158, 'ubernimmt': 682, 'uberweist': 682, 'uebernimmt': 682, 'ueberweist': 682,
'unterschreibt': 2091, 'verschickt': 682, 'weiss': 2091, 'weiß': 2091, 'zahlt': 2091}, {'ich': 2472, 'wir': 2472},
{'...': 155}, {'s': 2703}, {'<their>': 2703, 'N': 2704, 'das': 2703, 'den': 2703, 'die': 2703, 'eine': 2703}, {'^':
2705}, {'^': 2705, 'ich': 2706, 'wir': 2706}, {'': (12, 'task'), 'an': 7, 'daran': 7}, {'mich': 2708}, {'': (12,
'task'), '...': 2335, 'geschickt': 605, 'geschrieben': 605, 'gesendet': 605, 'gschriebn': 605, 'hinterlassen': 605,
'rausgeschickt': 605, 'verschickt': 605}, {'...': 670, '<should>': 263}, {'...': 2711}, {'^': 2712}, {'ich': 2713,
'man': 2713, 'wir': 2713}, {'dass': 2714}, {'ist': 574, 'sind': 574}, {'...': 2716}, {'': (7, 'waiting'), '<their>':
2703, 'N': 2704, 'das': 2703, 'den': 2703, 'die': 2703, 'eine': 2703}, {'^': 2718, 'von': 2531}, {'^': 2718, 'ich':
2719, 'von': 2531, 'wir': 2719}, {'...': 671}, {'^': 2721}, {'ich': 2722, 'man': 2722, 'wir': 2722}, {'': (13,
'talk'), 'dass': 2723, 'man': 0}, {'um': 0}, {'geht': 2725, 'ging': 2725}, {'': (2, 'plan'), 'mit': 1941}, {'ich':
2727}, {'ausgegeben': 598, 'ausgeschenkt': 598, 'ausgeteilt': 598, 'gesammelt': 598, 'ist': 574, 'sortiert': 598,
'verteilt': 598}, {'...': 2729, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 598, 'ausgemacht': 69, 'ausgeschenkt':
598, 'ausgeteilt': 598, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69,
'gesammelt': 598, 'ist': 2549, 'sortiert': 598, 'steht': 69, 'vereinbart': 69, 'verteilt': 598, 'wir': 69, 'zugesagt':
69}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11,
'gesprochen': 11, 'mehr': 2731}, {'nicht': 2732}, {'<them>': 904, 'N': 904}, {'wasser': 11}, {'ein': 510}, {'aus': 11,
'flach': 11, 'ins': 2735, 'leider': 645, 'mir': 2736}, {'besser': 1473, 'es': 1476, 'gern': 1473, 'gerne': 1473,
'gut': 1473, 'lieber': 1473, 's': 1476}, {'<they>': 1481}, {'statt': 605}, {'...': 2740}, {'<det>': 2741}, {'statt':
11}, {'': (13, 'talk'), '...': 2740, '<det>': 2741, 'D': 2742, 'besser': 1473, 'es': 1476, 'gern': 1473, 'gerne':
1473, 'gut': 1473, 'lieber': 1473, 'nicht': 2743, 's': 1476}, {'gegeben': 43, 'geschickt': 43}, {'...': 2745,
'<them>': 2345, 'N': 43}, {'...': 2745}, {'...': 2745, 'N': 43}, {'mir': 2747}, {'...': 2344, 'an': 2746, 'auf': 2747,
'ausfuehrlich': 2272, 'ausfuhrlich': 2331, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43,
'erlaeutert': 43, 'erlautert': 43, 'fuer': 2748, 'fur': 2748, 'mit': 2348, 'muendl': 2274, 'muendlich': 2272, 'mundl':
2333, 'mundlich': 2331, 'persoenlich': 2272, 'personlich': 2331, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43,
'uebermittelt': 43, 'von': 2749, 'zu': 2747, 'zum': 2747, 'zur': 2747}, {'^': 23, 'von': 2531}, {'^': 23, 'noch':
2751, 'von': 2531}, {'<me>': 2752}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2754, 'geburtstag':
0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2755}, {'D': 69, 'fuer': 574, 'fur': 574}, {'aus': 11, 'flach': 11,
'ins': 2735, 'leider': 645}, {'aus': 11, 'leider': 645}, {'': (13, 'talk'), 'nicht': 2743, 'statt': 69}, {'am': 69,
'fuer': 69, 'fur': 69}, {'<them>': 43}, {'an': 2762, 'zu': 2762, 'zurueck': 2762}, {'...': 2763}, {'an': 2762, 'zu':
2762, 'zuruck': 2762}, {'...': 2765}, {'an': 2762, 'zu': 2762, 'zuruck': 2762, 'zurueck': 2762}, {'...': 2767},
{'aenderungsvorschlaege': 2764, 'anderungsvorschlage': 2766, 'anmerkungen': 2768, 'feedback': 2768, 'kommentare':
2768, 'korrekturen': 2768, 'notizen': 2768, 'ruckmeldung': 2766, 'rueckmeldung': 2764, 'verbesserungsvorschlaege':
2764, 'verbesserungsvorschlage': 2766}, {'...': 2769}, {'$$': 7, '<det>': 7, '<my>': 7, '<their>': 7, 'N': 7, 'an': 7,
'bei': 7, 'fuer': 7, 'fur': 7, 'mit': 7, 're': 7, 'wegen': 7, 'with': 7, 'zu': 7, 'zum': 7, 'zur': 7}, {'up': 2771},
{'mich': 510}, {'an': 2336, 'mich': 510}, {'N': 780, 'ich': 2336}, {'gearbeitet': 598, 'geholfen': 598, 'mitgeholfen':
598, 'unterrichtet': 598}, {'...': 2776}, {'bei': 2777, 'beim': 2777, 'fuer': 2777, 'fur': 2777, 'im': 2777, 'in':
2777}, {'D': 69, 'auf': 69, 'schon': 574}, {'mich': 2779}, {'<them>': 1209}, {'<them>': 1209, 'angefunkt': 626,
'angeklingelt': 626, 'angepingt': 626, 'angerufen': 626, 'angetippt': 626, 'angewaehlt': 626, 'bei': 2781,
'durchgeklingelt': 626, 'geklingelt': 626, 'gelaeutet': 626, 'probiert': 626, 'versucht': 626}, {'angepackt': 598,
'aufgebaut': 598, 'ausgeholfen': 598, 'ausgeschenkt': 598, 'betreut': 598, 'eingesprungen': 598, 'gearbeitet': 598,
'gegrillt': 598, 'geholfen': 598, 'gekocht': 598, 'mitgeholfen': 598, 'unterrichtet': 598, 'vorgelesen': 598}, {'...':
2783, 'angepackt': 598, 'aufgebaut': 598, 'ausgeholfen': 598, 'ausgeschenkt': 598, 'betreut': 598, 'eingesprungen':
598, 'gearbeitet': 598, 'gegrillt': 598, 'geholfen': 598, 'gekocht': 598, 'mitgeholfen': 598, 'unterrichtet': 598,
'vorgelesen': 598}, {'<community>': 2784}, {'betreut': 598, 'gegossen': 598, 'gehalten': 598, 'gehuetet': 598,
'gemacht': 598, 'uebernommen': 598}, {'...': 2786, 'betreut': 598, 'gegossen': 598, 'gehalten': 598, 'gehuetet': 598,
'gemacht': 598, 'uebernommen': 598}, {'dienst': 2787, 'hund': 2787, 'laden': 2787, 'stand': 2787}, {'blumen': 2787,
'kasse': 2787, 'katze': 2787, 'kinder': 2787, 'schicht': 2787, 'vertretung': 2787}, {'abgeholt': 598, 'ausgeholfen':
598, 'betreut': 598, 'den': 2788, 'die': 2789, 'eingekauft': 598, 'eingesprungen': 598, 'erledigt': 598, 'gefahren':
598, 'gegossen': 598, 'gehalten': 598, 'gehuetet': 598, 'gekocht': 598, 'geschmissen': 598, 'gestemmt': 598, 'gutes':
902, 'mitgeholfen': 598, 'mitgekocht': 598, 'mitgenommen': 598, 'uebernommen': 598, 'vertreten': 598, 'wort': 901},
{'gespraech': 1166, 'spiel': 1166}, {'ein': 1165, 'ins': 2791, 'vorgeschlagen': 1162}, {'...': 2792}, {'<my>': 2793},
{'auto': 2446, 'dachrinne': 2446, 'fenster': 2446, 'garten': 2446, 'hecke': 2446, 'keller': 2446, 'kueche': 2446,
'rasen': 2446, 'schnee': 2446, 'wohnung': 2446}, {'klar': 685}, {'es': 2796, 'klar': 685}, {'...': 2790, '<should>':
1045, 'ausgeholfen': 598, 'bei': 2794, 'das': 2795, 'den': 2795, 'die': 2795, 'ein': 1165, 'eingesprungen': 598,
'gutes': 902, 'ins': 2791, 'ist': 2797, 'mitgeholfen': 598, 'vorgeschlagen': 1162, 'waere': 2797, 'wort': 901},
{'feuer': 2022}, {'ins': 2799}, {'hand': 2800}, {'wort': 900}, {'gutes': 2802}, {'die': 2801, 'ein': 2803, 'gebuergt':
764, 'gutes': 902, 'wort': 901}, {'': (20, 'gave:referral'), '^': 764}, {'eingelegt': 2805}, {'wort': 2806}, {'gutes':
2807}, {'...': 2804, 'als': 2453, 'bei': 2794, 'den': 891, 'die': 2801, 'ein': 2808, 'einen': 891, 'gebuergt': 764,
'gutes': 902, 'ins': 2791, 'kontakt': 890, 'vorgeschlagen': 1162, 'wort': 901}, {'muessen': 15, 'muesste': 15, 'muss':
15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2810}, {'^': 2811}, {'D': 2812, '^':
2811, 'noch': 2812}, {'ich': 2813, 'wir': 2813}, {'caritas': 2455, 'diakonie': 2455, 'feuerwehr': 2455,
'fluechtlingshilfe': 2455, 'ich': 2813, 'roten': 2456, 'rotes': 2456, 'tafel': 2455, 'wir': 2813}, {'...': 2459,
'<community>': 2784, '<det>': 2785, '<them>': 2798, 'N': 2809, 'das': 2814, 'dem': 2815, 'den': 2815, 'der': 2815,
'die': 2815, 'ein': 2385, 'einen': 2385, 'n': 2385, 'nen': 2385}, {'<them>': 1211}, {'<them>': 1211, 'angefunkt': 626,
'angeklingelt': 626, 'angepingt': 626, 'angerufen': 626, 'angetippt': 626, 'angewahlt': 626, 'bei': 2817,
'durchgeklingelt': 626, 'geklingelt': 626, 'gelautet': 626, 'probiert': 626, 'versucht': 626}, {'bei': 625, 'mit':
625, 'von': 625}, {'betreut': 598, 'gegossen': 598, 'gehalten': 598, 'gehutet': 598, 'gemacht': 598, 'ubernommen':
598}, {'...': 2820, 'betreut': 598, 'gegossen': 598, 'gehalten': 598, 'gehutet': 598, 'gemacht': 598, 'ubernommen':
598}, {'dienst': 2821, 'hund': 2821, 'laden': 2821, 'stand': 2821}, {'blumen': 2821, 'kasse': 2821, 'katze': 2821,
'kinder': 2821, 'schicht': 2821, 'vertretung': 2821}, {'abgeholt': 598, 'ausgeholfen': 598, 'betreut': 598, 'den':
2822, 'die': 2823, 'eingekauft': 598, 'eingesprungen': 598, 'erledigt': 598, 'gefahren': 598, 'gegossen': 598,
'gehalten': 598, 'gehutet': 598, 'gekocht': 598, 'geschmissen': 598, 'gestemmt': 598, 'gutes': 902, 'mitgeholfen':
598, 'mitgekocht': 598, 'mitgenommen': 598, 'ubernommen': 598, 'vertreten': 598, 'wort': 901}, {'gesprach': 1166,
'spiel': 1166}, {'ein': 1165, 'ins': 2825, 'vorgeschlagen': 1162}, {'...': 2826}, {'<my>': 2827}, {'auto': 2445,
'dachrinne': 2445, 'fenster': 2445, 'garten': 2445, 'hecke': 2445, 'keller': 2445, 'kuche': 2445, 'rasen': 2445,
'schnee': 2445, 'wohnung': 2445}, {'...': 2824, '<should>': 1045, 'ausgeholfen': 598, 'bei': 2828, 'das': 2829, 'den':
2829, 'die': 2829, 'ein': 1165, 'eingesprungen': 598, 'gutes': 902, 'ins': 2825, 'ist': 2797, 'mitgeholfen': 598,
'vorgeschlagen': 1162, 'ware': 2797, 'wort': 901, 'wäre': 2797}, {'die': 2801, 'ein': 2803, 'geburgt': 764, 'gutes':
902, 'wort': 901}, {'...': 2831, 'als': 2453, 'bei': 2828, 'den': 897, 'die': 2801, 'ein': 2808, 'einen': 897,
'geburgt': 764, 'gutes': 902, 'ins': 2825, 'kontakt': 896, 'vorgeschlagen': 1162, 'wort': 901}, {'muss': 15, 'mussen':
15, 'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2833}, {'^':
2834}, {'D': 2835, '^': 2834, 'noch': 2835}, {'ich': 2836, 'wir': 2836}, {'caritas': 2455, 'diakonie': 2455,
'feuerwehr': 2455, 'fluchtlingshilfe': 2455, 'ich': 2836, 'roten': 2456, 'rotes': 2456, 'tafel': 2455, 'wir': 2836},
{'...': 2459, '<community>': 2784, '<det>': 2785, '<them>': 2830, 'N': 2832, 'das': 2837, 'dem': 2838, 'den': 2838,
'der': 2838, 'die': 2838, 'ein': 2385, 'einen': 2385, 'n': 2385, 'nen': 2385}, {'verbaselt': 11, 'verbummelt': 11,
'verpennt': 11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'N': 0}, {'...': 597, 'v': 2841, 'vergessen':
11, 'verpasst': 11, 'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 2841}, {'...': 2769,
'wir': 69}, {'dass': 0}, {'<them>': 1046}, {'nach': 2845}, {'ab': 11, 'hin': 11, 'ran': 11}, {'dem': 1212}, {'aus':
2848}, {'nicht': 2849}, {'dran': 11, 'hin': 11, 'ran': 11}, {'aus': 2848, 'dran': 11, 'hin': 11, 'ran': 11}, {'nicht':
645}, {'...': 2769, 'es': 2846, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'keiner': 2847, 'mir': 2850, 'ned': 2851, 'net': 2851,
'nicht': 2852, 'niemand': 2847, 'nod': 2851, 'noed': 2851, 'sich': 2853}, {'^': 2712, 'bringe': 41, 'geb': 41, 'gebe':
41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41, 'schicke': 41}, {'ich': 2855, 'man': 2713,
'wir': 2713}, {'bringe': 41, 'geb': 41, 'gebe': 41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41,
'schicke': 41}, {'dass': 2856, 'ich': 2857}, {'auf': 1970}, {'': (23, 'contact'), 'dass': 2714}, {'vorbeifahren': 0},
{'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2863}, {'': (23, 'contact'),
'auf': 0, 'beim': 2861, 'im': 2862, 'in': 2864, 'online': 0}, {'uns': 605}, {'dazu': 605, 'mit': 605, 'rein': 605,
'vorbei': 605, 'zu': 2866}, {'...': 2867, 'dazu': 605, 'mit': 605, 'rein': 605, 'vorbei': 605, 'zu': 2866}, {'N':
2868}, {'N': 2868, 'auch': 2869, 'noch': 2869}, {'N': 2868, 'auch': 2869, 'noch': 2869, 'sich': 2870}, {'ausgegeben':
598, 'ausgeschenkt': 598, 'ausgeteilt': 598, 'gesammelt': 598, 'sortiert': 598, 'verteilt': 598}, {'...': 2872,
'ausgegeben': 598, 'ausgeschenkt': 598, 'ausgeteilt': 598, 'gesammelt': 598, 'sortiert': 598, 'verteilt': 598},
{'von': 510}, {'mich': 11}, {'aus': 2848, 'dran': 11, 'ran': 11}, {'...': 2769, 'keiner': 2847, 'mir': 2850, 'mit':
605, 'nicht': 2876, 'niemand': 2847, 'sich': 2853, 'um': 0}, {'es': 2846}, {'': (23, 'contact'), '...': 2769},
{'verbaselt': 11, 'verbummelt': 11, 'vergessen': 11, 'verpennt': 11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt':
11}, {'booked': 2357, 'called': 2421, 'canceled': 11, 'cancelled': 11, 'confirmed': 2357, 'gecancelt': 11, 'moved':
2422, 'nothing': 387, 'planned': 2357, 'postponed': 2422, 'pushed': 2422, 'rescheduled': 2422, 'scheduled': 2357,
'shifted': 2422}, {'dass': 605}, {'abgemacht': 2882, 'ausgemacht': 2882, 'beschlossen': 2882, 'besprochen': 2882,
'festgelegt': 2882, 'persoenlich': 607, 'personlich': 609, 'vereinbart': 2882, 'vor': 612}, {'zugesagt': 591},
{'<seen_of>': 0}, {'<network>': 2885}, {'erfahren': 0}, {'...': 2887}, {'...': 2885}, {'...': 2887, '<det>': 2889,
'<my>': 2889, '<their>': 2889}, {'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'besprechung': 574, 'call': 574, 'date':
574, 'essen': 574, 'gesprach': 574, 'gespraech': 574, 'kaffee': 574, 'lunch': 574, 'meeting': 574, 'termin': 574,
'treffen': 574}, {'': (0, 'missed'), 'lassen': 11}, {'bleiben': 2893, 'gelassen': 11, 'sein': 2893}, {'geschafft':
11}, {'aber': 2894, 'bleiben': 2893, 'dann': 2894, 'doch': 2894, 'gelassen': 11, 'nicht': 2895, 'sein': 2893},
{'persoenlich': 607, 'personlich': 609, 'vor': 612}, {'^': 15, 'dass': 41}, {'<vowed>': 2898}, {'heilig': 2899},
{'und': 2900}, {'hand': 2899}, {'die': 2902}, {'handschlag': 2899}, {'fest': 2899, 'hoch': 2901, 'in': 2903, 'per':
2904, 'zugesagt': 591}, {'zeitung': 2885}, {'der': 2906}, {'<det>': 2889, '<my>': 2889, '<their>': 2889}, {'...':
2897, '<them>': 2905, 'auf': 2886, 'aus': 2888, 'besprechung': 574, 'call': 574, 'date': 574, 'durch': 2890,
'eigentlich': 2891, 'ein': 2892, 'eine': 2892, 'einen': 2892, 'essen': 574, 'fest': 2891, 'geplant': 11, 'gesprach':
574, 'gespraech': 574, 'in': 2907, 'kaffee': 574, 'lunch': 574, 'meeting': 574, 'n': 2892, 'ne': 2892, 'nen': 2892,
'termin': 574, 'treffen': 574, 'uber': 2890, 'ueber': 2890, 'von': 2908, 'vor': 11, 'vorgehabt': 11}, {'abgesagt':
11}, {'abgesagt': 11, 'kurzfristig': 2910, 'spontan': 2910, 'wieder': 2910}, {'...': 2897, '<them>': 2884, 'auf':
2886, 'besprechung': 574, 'call': 574, 'date': 574, 'durch': 2908, 'eigentlich': 2891, 'ein': 2892, 'eine': 2892,
'einen': 2892, 'essen': 574, 'fest': 2891, 'geplant': 11, 'gesprach': 574, 'gespraech': 574, 'in': 2907, 'kaffee':
574, 'lunch': 574, 'meeting': 574, 'n': 2892, 'ne': 2892, 'nen': 2892, 'termin': 574, 'treffen': 574, 'uber': 2908,
'ueber': 2908, 'von': 2908, 'vor': 11, 'vorgehabt': 11}, {'...': 2883, '<them>': 2884, 'abgesagt': 11, 'auf': 2886,
'aus': 2888, 'besprechung': 574, 'call': 574, 'date': 574, 'durch': 2890, 'eigentlich': 2891, 'ein': 2892, 'eine':
2892, 'einen': 2892, 'es': 2896, 'essen': 574, 'fest': 2891, 'gehoert': 0, 'gehort': 0, 'geplant': 11, 'gesprach':
574, 'gespraech': 574, 'ich': 2909, 'in': 2907, 'kaffee': 574, 'kurzfristig': 2910, 'lunch': 574, 'meeting': 574,
'mir': 2911, 'n': 2892, 'ne': 2892, 'nen': 2892, 'spontan': 2910, 'termin': 574, 'treffen': 574, 'uber': 2890,
'ueber': 2890, 'uns': 2911, 'von': 2908, 'vor': 11, 'vorgehabt': 11, 'wieder': 2910, 'wir': 2912}, {'aber': 2894,
'bleiben': 2893, 'dann': 2894, 'doch': 2894, 'gelassen': 11, 'sein': 2893}, {'...': 2883, '<them>': 2884, 'abgesagt':
11, 'auf': 2886, 'aus': 2888, 'besprechung': 574, 'call': 574, 'date': 574, 'durch': 2890, 'eigentlich': 2891, 'ein':
2892, 'eine': 2892, 'einen': 2892, 'es': 2914, 'essen': 574, 'fest': 2891, 'gehoert': 0, 'gehort': 0, 'geplant': 11,
'gesprach': 574, 'gespraech': 574, 'ich': 2909, 'in': 2907, 'kaffee': 574, 'kurzfristig': 2910, 'lunch': 574,
'meeting': 574, 'mir': 2911, 'n': 2892, 'ne': 2892, 'nen': 2892, 'spontan': 2910, 'termin': 574, 'treffen': 574,
'uber': 2890, 'ueber': 2890, 'uns': 2911, 'von': 2908, 'vor': 11, 'vorgehabt': 11, 'wieder': 2910, 'wir': 2912},
{'<said>': 0}, {'...': 2916, '<said>': 0}, {'<rel>': 2917}, {'<det>': 2918, '<my>': 2918, '<their>': 2918, 'haengen':
945, 'haengenlassen': 11, 'hangen': 945, 'hangenlassen': 11, 'sitzen': 946, 'sitzengelassen': 11, 'vergessen': 11,
'verpasst': 11, 'versetzt': 11}, {'gepostet': 0}, {'...': 2897, '<them>': 2905, 'auf': 2886, 'aus': 2888,
'besprechung': 574, 'call': 574, 'date': 574, 'durch': 2890, 'ein': 2892, 'eine': 2892, 'einen': 2892, 'essen': 574,
'gesprach': 574, 'gespraech': 574, 'in': 2907, 'kaffee': 574, 'lunch': 574, 'meeting': 574, 'n': 2892, 'ne': 2892,
'nen': 2892, 'termin': 574, 'treffen': 574, 'uber': 2890, 'ueber': 2890, 'von': 2908}, {'abgesagt': 11, 'kurzfristig':
2910, 'spontan': 2910, 'verabredet': 69, 'wieder': 2910}, {'': (14, 'together'), '...': 2897, '<them>': 2884, 'auf':
2886, 'besprechung': 574, 'call': 574, 'date': 574, 'durch': 2908, 'ein': 2892, 'eine': 2892, 'einen': 2892, 'essen':
574, 'gesprach': 574, 'gespraech': 574, 'in': 2907, 'kaffee': 574, 'lunch': 574, 'meeting': 574, 'n': 2892, 'ne':
2892, 'nen': 2892, 'termin': 574, 'treffen': 574, 'uber': 2908, 'ueber': 2908, 'von': 2908}, {'...': 2883, '<me>':
2919, '<them>': 2884, '<they>': 2475, 'N': 2920, 'abgesagt': 11, 'auf': 2886, 'aus': 2888, 'besprechung': 574, 'call':
574, 'date': 574, 'durch': 2890, 'ein': 2892, 'eine': 2892, 'einen': 2892, 'essen': 574, 'gesprach': 574, 'gespraech':
574, 'ich': 2921, 'in': 2907, 'kaffee': 574, 'kurzfristig': 2910, 'lunch': 574, 'meeting': 574, 'mir': 2911, 'n':
2892, 'ne': 2892, 'nen': 2892, 'spontan': 2910, 'termin': 574, 'treffen': 574, 'uber': 2890, 'ueber': 2890, 'uns':
2922, 'von': 2908, 'wieder': 2910, 'wir': 2923}, {'<should>': 11, 'wollen': 11}, {'<comeinf>': 2925, 'muessen': 11,
'sollen': 11, 'wollen': 11}, {'...': 2926, '<comeinf>': 2925}, {'': (11, 'thinking'), '<until>': 1535, '^': 1538,
'dass': 1045, 'wenn': 1045}, {'<until>': 701, '^': 1540, 'dass': 1045, 'lust': 510, 'wenn': 1045}, {'eigentlich': 11},
{'...': 2926, '<comeinf>': 2925, 'besser': 1473, 'eigentlich': 11, 'es': 1476, 'gern': 2928, 'gerne': 2929, 'gut':
1473, 'ich': 2930, 'lieber': 1473, 's': 1476}, {'...': 2926, '<comeinf>': 2925, 'gern': 1543, 'gerne': 1543},
{'<comeinf>': 2925}, {'...': 2933, '<comeinf>': 2925}, {'abgemacht': 2882, 'ausgemacht': 2882, 'beschlossen': 2882,
'besprochen': 2882, 'festgelegt': 2882, 'vereinbart': 2882}, {'...': 2935}, {'moved': 2422, 'postponed': 2422,
'pushed': 2422, 'rescheduled': 2422, 'shifted': 2422}, {'been': 2937}, {'<det>': 2918, '<my>': 2918, '<their>': 2918,
'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gesagt': 0,
'geschrieben': 0, 'gesteckt': 0, 'haengen': 945, 'haengenlassen': 11, 'hangen': 945, 'hangenlassen': 11, 'sitzen':
946, 'sitzengelassen': 11, 'vergessen': 11, 'verpasst': 11, 'verraten': 0, 'versetzt': 11}, {'...': 2754,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'berichtet': 0, 'erzahlt': 0, 'gebracht': 0,
'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 2941, 'berichtet': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0,
'gemeldet': 0, 'gesagt': 0}, {'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0},
{'...': 2943, 'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 2945, 'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'backer': 2942, 'baecker':
2944, 'buschfunk': 2946, 'chef': 2946, 'chefin': 2946, 'dorffunk': 2946, 'flurfunk': 2946, 'geruchtekuche': 2942,
'geruechtekueche': 2944, 'latrinenparole': 2946, 'nachbar': 2946, 'nachbarin': 2946, 'presse': 2946, 'radio': 2946,
'wirt': 2946, 'wirtin': 2946, 'zeitung': 2946}, {'geghostet': 11, 'vertroestet': 11, 'vertrostet': 11}, {'geklappt':
11}, {'abgehoben': 11, 'geantwortet': 11, 'geklappt': 11, 'hingehauen': 11, 'reagiert': 11, 'zuruckgerufen': 11,
'zuruckgeschrieben': 11, 'zurueckgerufen': 11, 'zurueckgeschrieben': 11}, {'gemeldet': 11}, {'gemeldet': 11, 'mehr':
2951}, {'nicht': 2952}, {'<me>': 2939, '<they>': 2475, 'N': 2940, 'abgesagt': 11, 'angedeutet': 0, 'berichtet': 0,
'das': 2947, 'der': 2947, 'die': 2947, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2910,
'mich': 2948, 'mir': 2911, 'ned': 2949, 'nicht': 2950, 'sich': 2953, 'spontan': 2910, 'uns': 2911, 'verraten': 0,
'vor': 0, 'wieder': 2910}, {'<comeinf>': 2925, 'mussen': 11, 'sollen': 11, 'wollen': 11}, {'...': 2955, '<comeinf>':
2925}, {'gelegenheit': 11, 'lust': 11, 'nerven': 11, 'zeit': 11}, {'<comeinf>': 2925, 'keine': 2957, 'mussen': 11,
'sollen': 11, 'wollen': 11}, {'': (0, 'missed'), 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (11, 'thinking'),
'<until>': 1552, '^': 1554, 'dass': 1045, 'wenn': 1045}, {'': (23, 'contact'), 'eigentlich': 2959, 'ein': 605, 'eine':
605, 'einen': 605, 'fest': 2891, 'geplant': 11, 'n': 605, 'ne': 605, 'nen': 605, 'vor': 11, 'vorgehabt': 11},
{'eigentlich': 2891, 'fest': 2891, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 2958,
'<comeinf>': 2925, 'abgesagt': 11, 'besser': 1473, 'eigentlich': 2959, 'ein': 605, 'eine': 605, 'einen': 605, 'es':
1476, 'fest': 2891, 'geplant': 11, 'gern': 2960, 'gerne': 2929, 'gut': 1473, 'ich': 2961, 'keine': 2957,
'kurzfristig': 2910, 'lieber': 1473, 'mir': 2911, 'n': 605, 'ne': 605, 'nen': 605, 's': 1476, 'spontan': 2910, 'uns':
2911, 'vor': 11, 'vorgehabt': 11, 'wieder': 2910, 'wir': 2962}, {'': (23, 'contact'), 'eigentlich': 2891, 'fest':
2891, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 2958, '<comeinf>': 2925, 'eigentlich':
2891, 'fest': 2891, 'geplant': 11, 'gern': 1543, 'gerne': 1543, 'ich': 2962, 'keine': 2957, 'vor': 11, 'vorgehabt':
11, 'wir': 2964}, {'to': 41}, {'introducing': 682, 'sending': 682}, {'ll': 682, 's': 2967, 'will': 682}, {'ab': 11},
{'keiner': 2847, 'nicht': 2969, 'niemand': 2847}, {'es': 0}, {'dank': 2575}, {'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'an': 605, 'beisammen': 605, 'neben': 605,
'uber': 605, 'ueber': 605, 'zusammen': 605}, {'...': 2974}, {'man': 0}, {'mich': 69}, {'...': 2955, '<comeinf>': 2925,
'besser': 1473, 'eigentlich': 11, 'es': 1476, 'gern': 2960, 'gerne': 2929, 'gut': 1473, 'ich': 2930, 'lieber': 1473,
's': 1476}, {'...': 2955, '<comeinf>': 2925, 'gern': 1543, 'gerne': 1543}, {'ll': 41, 'owe': 42, 'promised': 591,
'will': 41}, {'fuer': 601, 'fur': 604, 'persoenlich': 607, 'personlich': 609, 'vor': 612}, {'N': 636}, {'besucht':
605, 'gegessen': 605, 'gehabt': 605, 'gequatscht': 605, 'geredet': 605, 'gesehen': 605, 'gesprochen': 605,
'getroffen': 605, 'telefoniert': 605}, {'beigebracht': 785, 'eingearbeitet': 785, 'eingeschult': 785, 'erklaert': 785,
'erklart': 785, 'erlaeutert': 785, 'erlautert': 785, 'gezeigt': 785, 'vorgefuehrt': 785, 'vorgefuhrt': 785,
'vorgemacht': 785}, {'...': 2984, '<vowed>': 806, '^': 814, 'am': 818, 'auf': 818, 'beim': 818, 'darum': 823, 'drum':
823, 'ersucht': 822, 'gebeten': 822, 'gesagt': 836, 'geschrieben': 837, 'gsagt': 837, 'gschriebn': 837, 'im': 818,
'per': 818, 'um': 90, 'via': 818}, {'mit': 872}, {'...': 2986, 'mit': 872}, {'...': 2986, 'leider': 886, 'mit': 872,
'nicht': 885}, {'...': 2984, '<vowed>': 806, '^': 814, 'am': 818, 'auf': 818, 'beim': 818, 'darum': 823, 'drum': 823,
'ersucht': 822, 'gebeten': 822, 'gesagt': 916, 'im': 818, 'per': 818, 'um': 90, 'via': 818}, {'...': 2983, '<them>':
2989, '<title>': 847, '<vowed>': 845, '^': 814, 'alles': 2987, 'das': 2987, 'den': 2987, 'die': 2987, 'es': 2987,
'ihn': 2987, 'mit': 932, 'sie': 2987}, {'angeboten': 41, 'bereit': 937, 'bereiterklaert': 41, 'bereiterklart': 41,
'verpflichtet': 41}, {'...': 2983, '<them>': 2985, '<title>': 847, '<vowed>': 845, '^': 814, 'alles': 2987, 'das':
2987, 'den': 2987, 'die': 2987, 'es': 2988, 'gesagt': 837, 'geschrieben': 837, 'gsagt': 837, 'gschriebn': 837, 'ich':
2990, 'ihn': 2987, 'leider': 886, 'mich': 2991, 'mit': 932, 'nicht': 885, 'sie': 2987, 'wir': 2990}, {'': (5, 'mine'),
'...': 120, '<det>': 15}, {'...': 120, '<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's': 99,
'sie': 99}, {'an': 15, 'durch': 15, 'nach': 15, 'um': 15}, {'...': 2995}, {'...': 2995, '<them>': 2996, 'mir': 2996,
'uns': 2996}, {'N': 15, 'ihn': 15, 'ihr': 15, 'sie': 15}, {'<until>': 15, 'fuer': 2998, 'fur': 2998}, {'ab': 15,
'auf': 15, 'durch': 15, 'nach': 15, 'raus': 15, 'vorbei': 15, 'weiter': 15, 'zusammen': 15}, {'...': 3000}, {'': (5,
'mine'), '...': 3000, 'D': 3001}, {'<det>': 15, '<my>': 15, '<their>': 15}, {'...': 2999, '<them>': 3002, '<until>':
3003, 'D': 3003, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'fuer': 99, 'fur': 99, 'ihn': 99, 'sie': 99}, {'<them>':
2237, 'mich': 2238, 'zuruck': 15, 'zurueck': 15}, {'<deed1>': 2993, '<give1>': 2994, '<sees1>': 2997, '<serves>':
3004, '<their>': 2227, 'N': 2228, 'das': 2227, 'den': 2227, 'die': 2227, 'ihr': 2227, 'kuemmer': 2236, 'kuemmere':
2236, 'kuemmre': 2236, 'kummer': 2236, 'kummere': 2236, 'kummre': 2236, 'meld': 3005, 'melde': 3005, 'ruf': 2246,
'rufe': 2246, 'schreib': 2246, 'schreibe': 2246, 'sein': 2227, 'uberleg': 2252, 'uberlege': 2252, 'ueberleg': 2252,
'ueberlege': 2252}, {'aus': 15, 'bereit': 15, 'vor': 15, 'zusammen': 15}, {'...': 3007}, {'^': 3008}, {'<them>':
3009}, {'<them>': 3009, '<title>': 3010}, {'ab': 69, 'heim': 69, 'hin': 69}, {'...': 3012}, {'...': 3012, 'D': 3013},
{'N': 3014, 'ihn': 3014, 'sie': 3014}, {'^': 2468}, {'bei': 15, 'damit': 15, 'mit': 15}, {'zug': 3017}, {'reihe':
3017}, {'der': 3019}, {'am': 3018, 'an': 3020, 'dran': 3017}, {'...': 2524, '<them>': 1177, 'dran': 2495}, {'^':
3021}, {'...': 2524}, {'...': 2524, '<them>': 1177, 'D': 1959, '^': 3021, 'dran': 2495, 'ich': 3022, 'jetzt': 3023,
'leider': 2519, 'nicht': 2518, 'nun': 3023, 'wir': 3024}, {'^': 263, 'ich': 2532, 'von': 2531, 'wir': 2532}, {'daran':
2581, 'dran': 2581, 'nicht': 2582}, {'auf': 533, 'besser': 533, 'bloss': 533, 'bloß': 533, 'lieber': 533, 'nicht':
533, 'um': 533, 'von': 533}, {'daran': 2581, 'dran': 2581, 'ich': 3027, 'mich': 3028, 'mir': 3028, 'nicht': 2582,
'uns': 3028}, {'an': 510, 'daran': 510, 'daruber': 510, 'darueber': 510, 'uber': 510, 'ueber': 510}, {'mich': 3028,
'mir': 3028, 'uns': 3028}, {'D': 1959}, {'...': 574, 'auf': 629}, {'...': 574, 'auf': 629, 'schon': 3033}, {'mich':
3034, 'uns': 3034}, {'daran': 2581, 'dran': 2581}, {'...': 510}, {'einmal': 3037, 'endlich': 3037, 'irgendwann': 3037,
'mal': 3037, 'wieder': 3037}, {'...': 3038, 'einmal': 3037, 'endlich': 3037, 'irgendwann': 3037, 'mal': 3037,
'wieder': 3037}, {'<them>': 3039}, {'<them>': 3039, 'ich': 3040}, {'sobald': 15, 'sowie': 15, 'wenn': 15}, {'<them>':
3042}, {'bei': 3043, 'sobald': 15, 'sowie': 15, 'wenn': 15}, {'^': 3044}, {'mich': 3045}, {'<them>': 41, 'gern': 510},
{'^': 15, 'solange': 41}, {'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 510,
'sehen': 510, 'treffen': 510, 'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen': 510, 'zusammentelefonieren':
510}, {'...': 3050, 'hoeren': 510, 'sehen': 510, 'treffen': 510, 'verabreden': 510, 'wiedersehen': 510,
'zusammensetzen': 510, 'zusammentelefonieren': 510}, {'aber': 3049, 'auch': 3049, 'daran': 2581, 'dran': 2581,
'ehrlich': 3049, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3049, 'mich': 3051, 'sagen': 0, 'schon':
3049, 'uns': 3051, 'zugeben': 0}, {'aber': 3049, 'auch': 3049, 'ehrlich': 3049, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 3049, 'sagen': 0, 'schon': 3049, 'zugeben': 0}, {'mich': 3051, 'uns': 3051}, {'<them>': 3048,
'^': 15, 'aber': 3049, 'auch': 3049, 'daran': 2581, 'dran': 2581, 'ehrlich': 3049, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'ich': 3052, 'leider': 3049, 'man': 3053, 'mich': 3051, 'sagen': 0, 'schon': 3049, 'uns': 3051, 'wir':
3054, 'zugeben': 0}, {'<them>': 3039, 'daran': 2581, 'dran': 2581}, {'<them>': 3039, 'daran': 2581, 'dran': 2581,
'ich': 3056}, {'<them>': 3039, 'aber': 3049, 'auch': 3049, 'ehrlich': 3049, 'einraeumen': 0, 'gestehen': 0, 'gestehn':
0, 'leider': 3049, 'mich': 3051, 'sagen': 0, 'schon': 3049, 'uns': 3051, 'zugeben': 0}, {'<them>': 3039, 'aber': 3049,
'auch': 3049, 'ehrlich': 3049, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3058, 'leider': 3049, 'man': 3053,
'mich': 3051, 'sagen': 0, 'schon': 3049, 'uns': 3051, 'wir': 3054, 'zugeben': 0}, {'ich': 3054, 'mich': 3051, 'uns':
3051, 'wir': 3054}, {'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0},
{'hoeren': 510, 'horen': 510, 'sehen': 510, 'treffen': 510, 'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen':
510, 'zusammentelefonieren': 510}, {'...': 3062, 'hoeren': 510, 'horen': 510, 'sehen': 510, 'treffen': 510,
'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen': 510, 'zusammentelefonieren': 510}, {'aber': 3061, 'auch':
3061, 'daran': 2581, 'dran': 2581, 'ehrlich': 3061, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 3061, 'mich': 3063, 'sagen': 0, 'schon': 3061, 'uns': 3063, 'zugeben': 0}, {'aber': 3061, 'auch': 3061,
'ehrlich': 3061, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3061, 'sagen': 0, 'schon':
3061, 'zugeben': 0}, {'mich': 3063, 'uns': 3063}, {'<them>': 3048, '^': 15, 'aber': 3061, 'auch': 3061, 'daran': 2581,
'dran': 2581, 'ehrlich': 3061, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3064, 'leider':
3061, 'man': 3065, 'mich': 3063, 'nicht': 2582, 'sagen': 0, 'schon': 3061, 'uns': 3063, 'wir': 3066, 'zugeben': 0},
{'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 510, 'sehen': 510, 'treffen': 510,
'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen': 510, 'zusammentelefonieren': 510}, {'...': 3069, 'horen':
510, 'sehen': 510, 'treffen': 510, 'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen': 510,
'zusammentelefonieren': 510}, {'aber': 3068, 'auch': 3068, 'daran': 2581, 'dran': 2581, 'ehrlich': 3068, 'einraumen':
0, 'gestehen': 0, 'gestehn': 0, 'leider': 3068, 'mich': 3070, 'sagen': 0, 'schon': 3068, 'uns': 3070, 'zugeben': 0},
{'aber': 3068, 'auch': 3068, 'ehrlich': 3068, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3068, 'sagen': 0,
'schon': 3068, 'zugeben': 0}, {'mich': 3070, 'uns': 3070}, {'<them>': 3048, '^': 15, 'aber': 3068, 'auch': 3068,
'daran': 2581, 'dran': 2581, 'ehrlich': 3068, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3071, 'leider':
3068, 'man': 3072, 'mich': 3070, 'sagen': 0, 'schon': 3068, 'uns': 3070, 'wir': 3073, 'zugeben': 0}, {'<them>': 3039,
'aber': 3061, 'auch': 3061, 'ehrlich': 3061, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider':
3061, 'mich': 3070, 'sagen': 0, 'schon': 3061, 'uns': 3070, 'zugeben': 0}, {'<them>': 3039, 'aber': 3061, 'auch':
3061, 'ehrlich': 3061, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3075, 'leider': 3061,
'man': 3065, 'mich': 3070, 'sagen': 0, 'schon': 3061, 'uns': 3070, 'wir': 3073, 'zugeben': 0}, {'ich': 3073, 'mich':
3070, 'uns': 3070, 'wir': 3073}, {'<them>': 3039, 'aber': 3068, 'auch': 3068, 'ehrlich': 3068, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'leider': 3068, 'mich': 3070, 'sagen': 0, 'schon': 3068, 'uns': 3070, 'zugeben': 0},
{'<them>': 3039, 'aber': 3068, 'auch': 3068, 'ehrlich': 3068, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
3078, 'leider': 3068, 'man': 3072, 'mich': 3070, 'sagen': 0, 'schon': 3068, 'uns': 3070, 'wir': 3073, 'zugeben': 0},
{'^': 206}, {'auf': 3080}, {'D': 3081, 'auf': 3080}, {'D': 3081, 'auf': 3080, 'ich': 3082}, {'...': 2524, 'ich': 3024,
'wir': 3024}, {'<them>': 41, '^': 15, 'ich': 591, 'wir': 42}, {'<them>': 41, 'ich': 42, 'wir': 42}, {'D': 69, 'uns':
574}, {'...': 2524, 'D': 1959, '^': 3021, 'ich': 3024, 'jetzt': 3023, 'leider': 2519, 'nicht': 2518, 'nun': 3023,
'wir': 3024}, {'^': 700, 'solange': 41}, {'<them>': 3089, '^': 263, 'auf': 1770, 'besser': 533, 'dringend': 533,
'endlich': 533, 'lieber': 533, 'mich': 3028, 'mir': 3028, 'niemals': 533, 'unbedingt': 533, 'uns': 3028}, {'^': 263,
'auf': 1770, 'besser': 533, 'dringend': 533, 'endlich': 533, 'lieber': 533, 'niemals': 533, 'unbedingt': 533}, {'...':
3062, 'auf': 533, 'besser': 533, 'bloss': 533, 'bloß': 533, 'hoeren': 510, 'horen': 510, 'lieber': 533, 'nicht': 533,
'sehen': 510, 'treffen': 510, 'um': 533, 'verabreden': 510, 'von': 533, 'wiedersehen': 510, 'zusammensetzen': 510,
'zusammentelefonieren': 510}, {'<them>': 3089, 'auf': 1770, 'besser': 533, 'dringend': 533, 'endlich': 533, 'ich':
3066, 'lieber': 533, 'mich': 3092, 'mir': 3028, 'niemals': 533, 'unbedingt': 533, 'uns': 3092, 'wir': 3066}, {'auf':
1770, 'besser': 533, 'dringend': 533, 'endlich': 533, 'lieber': 533, 'niemals': 533, 'unbedingt': 533}, {'<them>':
3039, 'mich': 3063, 'uns': 3063}, {'<them>': 3039, 'auf': 1770, 'besser': 533, 'dringend': 533, 'endlich': 533, 'ich':
3095, 'lieber': 533, 'mich': 3063, 'niemals': 533, 'unbedingt': 533, 'uns': 3063, 'wir': 3066}, {'auf': 1770,
'besser': 533, 'dringend': 533, 'endlich': 533, 'ich': 3066, 'lieber': 533, 'mich': 3063, 'niemals': 533, 'unbedingt':
533, 'uns': 3063, 'wir': 3066}, {'vor': 510}, {'<them>': 3009, '<title>': 3010, 'mir': 3098}, {'...': 2251}, {'^':
3100}, {'mir': 3101}, {'': (11, 'thinking'), 'mir': 3101}, {'^': 15, 'ich': 41}, {'^': 15, 'dass': 3104, 'ich': 41},
{'<them>': 3105, '^': 15, 'dass': 3104, 'ich': 41}, {'<them>': 3105, '^': 15, 'dass': 3104, 'ich': 3106}, {'arzt': 11,
'einkaufen': 11, 'sport': 11}, {'dusche': 11}, {'der': 3109}, {'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3111,
'zuhause': 11}, {'beim': 3108, 'duschen': 11, 'einkaufen': 11, 'in': 3110, 'nicht': 3112, 'unterwegs': 11, 'weg': 11},
{'beim': 3108, 'da': 11, 'daheim': 11, 'duschen': 11, 'einkaufen': 11, 'in': 3110, 'nicht': 3112, 'unterwegs': 11,
'weg': 11, 'zu': 3111, 'zuhause': 11}, {'...': 2524, 'beim': 3108, 'duschen': 11, 'einkaufen': 11, 'gerade': 3113,
'grad': 3113, 'ich': 3024, 'in': 3110, 'leider': 3113, 'nicht': 3114, 'unterwegs': 11, 'weg': 11, 'wir': 3024},
{'auf': 1701}, {'noch': 3116}, {'auf': 1701, 'immer': 3117, 'jetzt': 3116, 'weiterhin': 3116}, {'auf': 1701, 'ich':
3118, 'immer': 3117, 'jetzt': 3116, 'weiterhin': 3116, 'wir': 3118}, {'...': 3116}, {'auf': 1701, 'immer': 3117,
'jetzt': 3116, 'seit': 3120, 'weiterhin': 3116}, {'auf': 1701, 'ich': 3121, 'immer': 3117, 'jetzt': 3116, 'seit':
3120, 'weiterhin': 3116, 'wir': 3121}, {'^': 15, 'bei': 42}, {'<them>': 41, 'mich': 3123}, {'': (2, 'plan'), '<them>':
41, 'mich': 3123}, {'...': 2981, '<acts1>': 629, '<and>': 2982, '<give1>': 657, '<have>': 2992, '<should>': 1028, '^':
3006, 'arbeite': 3011, 'auf': 2886, 'begleite': 3015, 'begleiten': 3015, 'bekomm': 3016, 'bekomme': 3016, 'bereite':
3011, 'besuche': 69, 'bin': 3025, 'braeuchte': 3026, 'brauch': 2536, 'brauche': 2536, 'brauchen': 2536, 'brauchte':
3026, 'bring': 2545, 'bringe': 2545, 'bräuchte': 3026, 'daran': 2581, 'darf': 3029, 'denke': 3030, 'dran': 2581,
'duerfe': 533, 'duerfen': 3031, 'durfe': 533, 'durfen': 3031, 'erhoffe': 2707, 'erwarte': 2720, 'erwarten': 2720,
'fahr': 3032, 'fahre': 3032, 'frag': 2773, 'frage': 2773, 'freu': 3035, 'freue': 3035, 'freuen': 3035, 'geh': 3032,
'gehe': 3032, 'gruble': 510, 'grueble': 510, 'hol': 3015, 'hole': 3015, 'holen': 3015, 'ich': 3036, 'koennte': 3041,
'konnte': 3041, 'krieg': 3016, 'kriege': 3016, 'könnte': 3041, 'leg': 3011, 'lege': 3011, 'meld': 3046, 'melde': 3046,
'mit': 2525, 'mochte': 3047, 'mochten': 42, 'moechte': 3047, 'moechten': 42, 'muass': 591, 'mues': 591, 'muesse': 533,
'muessen': 3055, 'muesst': 3057, 'muesste': 3059, 'muessten': 3060, 'muss': 3067, 'musse': 533, 'mussen': 3074,
'musst': 3057, 'musste': 3076, 'mussten': 3077, 'möchte': 3047, 'müsste': 3079, 'müssten': 3077, 'nehm': 2545,
'nehme': 2545, 'pass': 3083, 'passe': 3083, 'samma': 3084, 'schuld': 3085, 'schulde': 3085, 'schulden': 3086, 'seh':
3087, 'sehe': 3087, 'sehen': 3087, 'sind': 3088, 'soll': 3090, 'solle': 3091, 'sollen': 3093, 'solln': 3094, 'sollt':
3041, 'sollte': 3096, 'sollten': 3097, 'stell': 3011, 'stelle': 3099, 'treff': 69, 'treffe': 69, 'uberleg': 3102,
'uberlege': 3103, 'ubernehme': 41, 'ueberleg': 3102, 'ueberlege': 3103, 'uebernehme': 41, 'und': 943, 'vermisse': 510,
'versprach': 3107, 'versprech': 3107, 'verspreche': 3107, 'war': 3115, 'waren': 3084, 'wart': 3119, 'warte': 3122,
'warten': 3122, 'werd': 3124, 'werde': 3125, 'werden': 42, 'will': 42, 'wollen': 42, 'wuenschte': 510, 'wunschte':
510}, {'bereitgestellt': 4, 'freigeraeumt': 4, 'freigeraumt': 4, 'zur': 77}, {'...': 3127}, {'...': 2613, '<my>':
3128, '<vowed>': 1148, 'empfohlen': 764, 'geht': 0, 'vermittelt': 764, 'weiterempfohlen': 764}, {'...': 2613, '<my>':
3128, '<vowed>': 1148, 'empfohlen': 764, 'vermittelt': 764, 'weiterempfohlen': 764}, {'...': 2613, '<my>': 3128,
'<rel>': 2585, '<vowed>': 1148, 'empfohlen': 764, 'geht': 0, 'vermittelt': 764, 'weiterempfohlen': 764}, {'<rel>':
2585}, {'ich': 533, 'wir': 533}, {'<should>': 3133}, {'nach': 3134}, {'meinung': 3135}, {'...': 2459, '<community>':
2428, '<det>': 2429, 'stich': 946, 'vorbeigehen': 2466}, {'^': 2372}, {'s': 3138}, {'N': 3139, '^': 2377}, {'auf':
3140}, {'noch': 3141}, {'bestellt': 605, 'ehrenamtlich': 2360, 'erzaehlt': 2361, 'erzahlt': 2361, 'gebeten': 605,
'geladen': 605, 'gelotst': 605, 'gratis': 2360, 'heisst': 2361, 'heißt': 2361, 'hiess': 2361, 'kostenlos': 2360,
'munkelt': 2361, 'umsonst': 2360, 'unentgeltlich': 2360, 'zitiert': 605}, {'gelaufen': 605}, {'arme': 3144},
{'abwesenheit': 11}, {'...': 3143, '<community>': 2428, '<det>': 2429, 'die': 3145, 'meiner': 3146}, {'N': 779, 'ich':
2481}, {'bestellt': 605, 'gebeten': 605, 'geladen': 605, 'gelotst': 605, 'zitiert': 605}, {'...': 3149, 'wasser':
2279}, {'<and>': 2561, 'N': 807, 'an': 2561, 'bei': 2561, 'mit': 2561, 'to': 2561, 'with': 2561, 'x': 2561, 'zu':
2561}, {'<and>': 2561, 'N': 807, 'an': 2561, 'bei': 2561, 'mit': 2561, 'zu': 2561}, {'N': 3152}, {'N': 807, 'fuer':
2561, 'fur': 2561, 'zwischen': 2561}, {'<and>': 2561, 'N': 807, 'an': 2561, 'bei': 2561, 'mit': 2561, 'x': 2561, 'zu':
2561}, {'N': 3155, 'fuer': 3153, 'fur': 3153, 'von': 3153, 'zwischen': 3153}, {'N': 3151, 'fuer': 3153, 'fur': 3153,
'gemacht': 3154, 'geschickt': 3154, 'mail': 3156, 'rausgeschickt': 3154, 'von': 3153, 'zwischen': 3153}, {'<and>':
2561, 'to': 2561}, {'N': 3158}, {'gemacht': 3154, 'geschickt': 3154, 'rausgeschickt': 3154}, {'<not>': 2493, 'a':
1559, 'aber': 2494, 'ah': 1559, 'au': 1559, 'auch': 1559, 'booked': 2357, 'called': 2421, 'canceled': 11, 'cancelled':
11, 'confirmed': 2357, 'dann': 2494, 'gecancelt': 11, 'moved': 2422, 'planned': 2357, 'postponed': 2422, 'pushed':
2422, 'rescheduled': 2422, 'scheduled': 2357, 'shifted': 2422}, {'': (0, 'missed'), 'gekommen': 11}, {'dazwischen':
3162}, {'angesetzt': 69, 'ausgemacht': 69, 'dazwischen': 2516, 'dazwischengekommen': 11, 'eingetragen': 69, 'etwas':
3163, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'vereinbart': 69, 'was': 3163}, {'...': 1574, 'aufgetaucht': 11,
'erschienen': 11, 'gekommen': 11}, {'ned': 3165, 'net': 3165, 'nicht': 3165}, {'...': 3166, '<me>': 1567, 'ned': 3165,
'net': 3165, 'nicht': 3165}, {'ansicht': 674, 'auffassung': 674, 'meinung': 674}, {'dazwischen': 2516,
'dazwischengekommen': 11}, {'gekommen': 0}, {'ohren': 3170}, {'...': 3169, 'dazwischen': 2516, 'dazwischengekommen':
11, 'zu': 3171}, {'aufgetaucht': 11, 'erschienen': 11, 'gekommen': 11, 'zu': 1080}, {'...': 3164, '<not>': 2493,
'<they>': 3167, 'a': 1559, 'aber': 2494, 'abgemacht': 69, 'ah': 1559, 'angesetzt': 69, 'au': 1559, 'auch': 1559,
'aufgetaucht': 605, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2494, 'dazugekommen': 605, 'dazugestossen': 605,
'dazugestoßen': 605, 'dazwischen': 2516, 'dazwischengekommen': 11, 'der': 3168, 'eingeplant': 69, 'eingetragen': 69,
'entfallen': 11, 'etwas': 3163, 'festgelegt': 69, 'fixiert': 69, 'fuer': 574, 'fur': 574, 'gebucht': 69, 'gekommen':
605, 'geplant': 69, 'gestrichen': 11, 'ist': 646, 'mir': 3172, 'mitgekommen': 605, 'nicht': 3173, 'reserviert': 69,
'terminiert': 69, 'uns': 3172, 'vereinbart': 69, 'verschoben': 2392, 'vorbeigefahren': 605, 'vorbeigekommen': 605,
'was': 3163, 'wurde': 646}, {'am': 1970}, {'...': 2729, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 598,
'ausgemacht': 69, 'ausgeschenkt': 598, 'ausgeteilt': 598, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69,
'gebucht': 69, 'geplant': 69, 'gesammelt': 598, 'ist': 2549, 'sortiert': 598, 'steht': 69, 'vereinbart': 69,
'verteilt': 598, 'zugesagt': 69}, {'bote': 605, 'brief': 605, 'e': 2590, 'fax': 605, 'kurier': 605, 'mail': 605,
'post': 605, 'signal': 605, 'slack': 605, 'sms': 605, 'whatsapp': 605}, {'etwas': 3163, 'per': 3177, 'was': 3163},
{'N': 2868, 'an': 1579, 'auf': 1579, 'bei': 1579, 'beim': 1579, 'in': 1579, 'zu': 1579}, {'': (0, 'missed'), 'dazu':
11, 'zustande': 11}, {'<my>': 605, 'mir': 605, 'uns': 605}, {'...': 3178, 'N': 2868, 'alle': 1580, 'an': 1579, 'auch':
3179, 'auf': 1579, 'aufgetaucht': 605, 'bei': 1586, 'beide': 1580, 'beim': 1579, 'da': 1585, 'dazugekommen': 605,
'dazugestossen': 605, 'dazugestoßen': 605, 'doch': 1877, 'einfach': 1877, 'etwas': 3163, 'gekommen': 605, 'im': 1582,
'in': 1588, 'ins': 1582, 'kurz': 1584, 'mitgekommen': 605, 'nicht': 3180, 'noch': 2869, 'per': 3177, 'sich': 2870,
'vorbei': 605, 'vorbeigefahren': 605, 'vorbeigekommen': 605, 'was': 3163, 'wieder': 1580, 'zu': 3181}, {'per': 3177},
{'...': 3183, 'N': 2868, 'alle': 1580, 'an': 1579, 'auch': 3179, 'auf': 1579, 'bei': 1586, 'beide': 1580, 'beim':
1579, 'da': 1585, 'im': 1582, 'in': 1588, 'ins': 1582, 'kurz': 1584, 'noch': 2869, 'per': 3177, 'sich': 2870,
'wieder': 1580, 'zu': 1579}, {'...': 3183, 'per': 3177}, {'...': 1594, '<me>': 1599, '^': 1593}, {'gepackt': 598,
'geschleppt': 598, 'getragen': 598, 'verladen': 598}, {'es': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3188,
'gekommen': 11, 'kam': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3188, 'gekommen': 11, 'kam': 11, 'mit': 11},
{'mit': 11}, {'anruf': 3191, 'call': 3191, 'gesprach': 3191, 'gespraech': 3191, 'kaffee': 3191, 'kontakt': 3191,
'meeting': 3191, 'telefonat': 3191, 'termin': 3191, 'treffen': 3191}, {'fixe': 3191}, {'<appointment>': 11, 'absage':
3189, 'anruf': 3190, 'antwort': 3189, 'call': 3191, 'en': 3192, 'entschuldigung': 3189, 'erklaerung': 3189,
'erklarung': 3189, 'essen': 3191, 'gesprach': 3191, 'gespraech': 3191, 'info': 3189, 'jour': 3193, 'kaffee': 3191,
'kontakt': 3191, 'lebenszeichen': 11, 'lunch': 3191, 'mail': 3189, 'meeting': 3191, 'meldung': 3189, 'nachricht':
3189, 'telefonat': 3191, 'termin': 3191, 'treffen': 3191}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten': 11, 'gab':
3188, 'gekommen': 11, 'kam': 11, 'von': 11}, {'gehabt': 11}, {'': (0, 'missed'), 'gehabt': 11}, {'bekommen': 11,
'erhalten': 11, 'gab': 3188, 'gekommen': 11, 'kam': 11, 'von': 11}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten':
11, 'von': 11}, {'bekommen': 11, 'erhalten': 11, 'von': 11}, {'fuer': 11, 'fur': 11, 'gehabt': 11}, {'<appointment>':
11, 'absage': 3189, 'anruf': 3189, 'antwort': 3195, 'energie': 3196, 'entschuldigung': 3189, 'erklaerung': 3189,
'erklarung': 3189, 'gelegenheit': 3197, 'info': 3189, 'kraft': 3196, 'lust': 3196, 'mail': 3198, 'meldung': 3189,
'moeglichkeit': 3196, 'moglichkeit': 3196, 'nachricht': 3198, 'nerven': 3196, 'reaktion': 3199, 'ruckmeldung': 3200,
'rueckmeldung': 3200, 'zeit': 3201}, {'<appointment>': 11, 'absage': 3189, 'anruf': 3190, 'antwort': 3189, 'call':
3191, 'entschuldigung': 3189, 'erklaerung': 3189, 'erklarung': 3189, 'info': 3189, 'kaffee': 3191, 'kontakt': 3191,
'mail': 3189, 'meldung': 3189, 'nachricht': 3189, 'termin': 3191}, {'abgehoben': 11, 'angetroffen': 11, 'anzutreffen':
11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11, 'zu':
3111, 'zuhause': 11}, {'telefon': 11}, {'ab': 11, 'abgehoben': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11},
{'...': 3206, 'ab': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11}, {'...': 3206}, {'...': 3204, 'am': 3205, 'ans':
3205, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3207, 'ging': 3207, 'hat': 3208, 'hebt': 3207,
'hob': 3207, 'macht': 3207, 'machte': 3207, 'nahm': 3207, 'zu': 3111, 'zuhause': 11}, {'gelernt': 605}, {'verpasst':
11}, {'<me>': 1599}, {'<them>': 3039, 'ich': 3040, 'man': 510}, {'mal': 510}, {'wir': 3214}, {'dazu': 11}, {'nicht':
3216}, {'zustande': 11}, {'N': 1992, 'mich': 2419, 'nicht': 3218, 'uns': 2419, 'vorbei': 69, 'zu': 1991, 'zum': 69},
{'gemacht': 807, 'hergestellt': 807, 'vermittelt': 807}, {'<have>': 807}, {'<have>': 3220, 'gemacht': 3221,
'hergestellt': 3221, 'vermittelt': 3221}, {'ich': 3222, 'wir': 3222}, {'den': 3223, 'die': 3223}, {'N': 3224},
{'gegeben': 1162, 'geschickt': 1162, 'hergestellt': 1162, 'vermittelt': 1162, 'weitergegeben': 1162}, {'...': 3226},
{'hergestellt': 807}, {'N': 3228}, {'<and>': 3229}, {'...': 3226, 'N': 3230}, {'...': 3226, 'N': 3224}, {'N': 3230},
{'mit': 3225, 'vom': 3227, 'von': 3231, 'zu': 3232, 'zum': 3227, 'zur': 3227, 'zwischen': 3233}, {'an': 2268, 'mit':
2268}, {'...': 3235, 'ausfuehrlich': 2272, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43,
'mit': 2273, 'muendl': 2274, 'muendlich': 2272, 'persoenlich': 2272, 'uebergeben': 43, 'uebermittelt': 43}, {'an':
2327, 'mit': 2327}, {'...': 3237, 'ausfuhrlich': 2331, 'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43,
'erlautert': 43, 'mit': 2332, 'mundl': 2333, 'mundlich': 2331, 'personlich': 2331, 'ubergeben': 43, 'ubermittelt':
43}, {'bett': 11, 'fieber': 11, 'grippe': 11}, {'im': 3239, 'mit': 3239}, {'im': 3239, 'krank': 3240, 'mit': 3239},
{'es': 2914}, {'': (13, 'talk'), '<them>': 1046, 'N': 1046}, {'gegeben': 764, 'geschickt': 764, 'weitergegeben': 764,
'weitergeleitet': 764}, {'N': 3244}, {'an': 3245}, {'getroffen': 11}, {'abgesagt': 11, 'nicht': 3247, 'verpasst': 11},
{'mir': 605}, {'bei': 2470}, {'bei': 1368, 'im': 3239, 'jetzt': 3250, 'krank': 3240, 'mit': 3239, 'nun': 3250},
{'sorgen': 510}, {'mir': 3252}, {'bitte': 780, 'frage': 780}, {'der': 3254}, {'mit': 3255}, {'': (23, 'contact'), 'N':
3256}, {'...': 2335, 'an': 3257, 'bekommen': 605, 'erhalten': 605, 'gab': 2259, 'gekriegt': 605, 'geschickt': 605,
'geschrieben': 605, 'gesendet': 605, 'gschriebn': 605, 'hinterlassen': 605, 'ihm': 41, 'ihnen': 41, 'ihr': 41, 'kam':
2259, 'rausgeschickt': 605, 'v': 605, 'verschickt': 605, 'vom': 605, 'von': 605}, {'<me>': 605, 'am': 605, 'auf': 605,
'aus': 605, 'dass': 605, 'mir': 605, 'ob': 605, 'per': 605, 'uns': 605, 'via': 605, 'wegen': 605}, {'ob': 510, 'wann':
510, 'was': 510, 'wie': 510}, {'melden': 510}, {'gucken': 3260, 'schauen': 3260, 'sehen': 3260, 'wieder': 3261},
{'aber': 3049, 'auch': 3049, 'ehrlich': 3049, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3053, 'leider':
3049, 'man': 3053, 'sagen': 0, 'schon': 3049, 'zugeben': 0}, {'aber': 3061, 'auch': 3061, 'ehrlich': 3061,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3065, 'leider': 3061, 'man': 3065, 'sagen': 0,
'schon': 3061, 'zugeben': 0}, {'aber': 3068, 'auch': 3068, 'ehrlich': 3068, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 3072, 'leider': 3068, 'man': 3072, 'sagen': 0, 'schon': 3068, 'zugeben': 0}, {'braeuchte': 533, 'brauchte':
533, 'bräuchte': 533, 'duerfe': 533, 'durfe': 533, 'muesse': 533, 'muessen': 3263, 'muesste': 3263, 'muss': 3264,
'musse': 533, 'mussen': 3265, 'musste': 3264, 'müsste': 3265, 'solle': 533}, {'do': 41}, {'job': 41, 'part': 41,
'teil': 41, 'to': 3267, 'todo': 41}, {'aufgabe': 41, 'hausaufgabe': 41, 'hausaufgaben': 41, 'kappe': 2389, 'todos':
41}, {'ausstaendig': 438, 'ausstandig': 438, 'ausstehend': 438, 'faellig': 438, 'fallig': 438, 'fehlen': 438, 'fehlt':
438, 'offen': 438}, {'ausstaendig': 438, 'ausstandig': 438, 'ausstehend': 438, 'faellig': 438, 'fallig': 438,
'fehlen': 438, 'fehlt': 438, 'noch': 3270, 'offen': 438}, {'aus': 605, 'ned': 1630, 'net': 1630, 'nicht': 1630},
{'sich': 3272}, {'sich': 1633}, {'einheit': 2558, 'gesprach': 2558, 'gespraech': 2558, 'session': 2558, 'stunde':
2558, 'termin': 2558}, {'': (18, 'gave:mentoring'), 'mit': 2283, 'zu': 2557}, {'mit': 2283, 'zu': 2557}, {'': (18,
'gave:mentoring'), 'N': 796, 'fuer': 2283, 'fur': 2283, 'mit': 2283, 'zu': 2557}, {'': (18, 'gave:mentoring'), 'N':
796, 'mit': 2283, 'zu': 2557}, {'': (18, 'gave:mentoring'), 'zu': 2557}, {'einheit': 3276, 'fuer': 2283, 'fur': 2283,
'gesprach': 3277, 'gespraech': 3277, 'mit': 2283, 'session': 3278, 'stunde': 3279, 'termin': 3280}, {'fuer': 2283,
'fur': 2283, 'mit': 2283, 'zu': 2557}, {'N': 784, 'an': 2489, 'vielmal': 2489}, {'gemacht': 764}, {'eingesetzt': 764,
'stark': 3284, 'starkgemacht': 764, 'verbuergt': 764, 'verwendet': 764}, {'...': 3285, 'eingesetzt': 764, 'stark':
3284, 'starkgemacht': 764, 'verbuergt': 764, 'verwendet': 764}, {'<them>': 3286}, {'eingesetzt': 764, 'stark': 3284,
'starkgemacht': 764, 'verburgt': 764, 'verwendet': 764}, {'...': 3288, 'eingesetzt': 764, 'stark': 3284,
'starkgemacht': 764, 'verburgt': 764, 'verwendet': 764}, {'<them>': 3289}, {'fuer': 3287, 'fur': 3290}, {'...': 3291,
'fuer': 3287, 'fur': 3290, 'genommen': 41}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 3293}, {'zu': 3294}, {'...':
3295}, {'ohren': 0}, {'...': 3295, 'zu': 3297}, {'abgesagt': 11, 'fehlt': 2566, 'ist': 3296, 'kam': 3298, 'kommt':
3298, 'kurzfristig': 2910, 'spontan': 2910, 'wieder': 2910}, {'...': 1138, 'durchgespielt': 796, 'geprobt': 796,
'geubt': 796, 'trainiert': 796, 'vorbereitet': 796}, {'...': 1139, 'durchgespielt': 796, 'geprobt': 796, 'geuebt':
796, 'trainiert': 796, 'vorbereitet': 796}, {'...': 1140, 'durchgespielt': 796, 'geprobt': 796, 'geubt': 796,
'geuebt': 796, 'trainiert': 796, 'vorbereitet': 796}, {'gebueffelt': 785, 'gebuffelt': 785, 'gelernt': 785, 'geubt':
785, 'geuebt': 785}, {'gebueffelt': 785, 'gelernt': 785, 'geuebt': 785}, {'gebuffelt': 785, 'gelernt': 785, 'geubt':
785}, {'-gesprach': 3300, '-gespraech': 3301, '-interview': 3302, '-praesentation': 3301, '-prasentation': 3300,
'-pruefung': 3301, '-prufung': 3300, 'an': 2434, 'bewerbung': 3302, 'buchhaltung': 3303, 'deutsch': 3303, 'durch':
2507, 'englisch': 3303, 'excel': 3303, 'franzoesisch': 3304, 'franzosisch': 3305, 'mathe': 3303, 'pitch': 3302,
'python': 3303, 'rede': 3302, 'uber': 2438, 'ueber': 2442, 'vortrag': 3302}, {'^': 1141}, {'...': 3306, '<their>':
3307, '^': 1141, 'buchhaltung': 3303, 'das': 3307, 'den': 3307, 'deutsch': 3303, 'die': 3307, 'durch': 2512, 'ein':
3307, 'englisch': 3303, 'excel': 3303, 'franzoesisch': 3304, 'franzosisch': 3305, 'koennte': 2450, 'konnte': 2450,
'könnte': 2450, 'mathe': 3303, 'mochte': 2450, 'moechte': 2450, 'muesste': 2450, 'muessten': 2450, 'musste': 2450,
'mussten': 2450, 'möchte': 2450, 'müsste': 2450, 'müssten': 2450, 'python': 3303, 'sollte': 2450, 'sollten': 2450,
'will': 2450}, {'geprobt': 43, 'geubt': 43, 'geuebt': 43}, {'pitch': 3309}, {'...': 3310, 'als': 2453},
{'retourniert': 43, 'versehen': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43}, {'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt': 43,
'zuruckgesandt': 43, 'zuruckgeschickt': 43}, {'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt':
43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43}, {'^': 263, 'gegeben': 533}, {'weg': 3315}, {'den': 3316}, {'zusammen': 943}, {'<me>': 943,
'<them>': 3308, 'N': 3311, 'aenderungsvorschlaegen': 3312, 'am': 1808, 'anderungsvorschlagen': 3313, 'anmerkungen':
3314, 'auf': 3317, 'das': 2310, 'dem': 2310, 'den': 2310, 'der': 2310, 'die': 2310, 'feedback': 3314, 'hinweisen':
3314, 'kommentaren': 3314, 'korrekturen': 3314, 'korrekturvorschlaegen': 3312, 'korrekturvorschlagen': 3313, 'mir':
3318, 'notizen': 3314, 'randnotizen': 3314, 'verbesserungsvorschlaegen': 3312, 'verbesserungsvorschlagen': 3313,
'vorschlaegen': 3312, 'vorschlagen': 3313}, {'': (14, 'together'), 'bekannt': 808, 'vernetzt': 807, 'vorgestellt':
807}, {'^': 1635, 'treffen': 69}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700,
'-plan': 700, '-rechnung': 700, '-vorschlag': 700, '...': 1640, 'a': 1430, 'an': 1430, 'angebot': 700, 'antwort': 700,
'aufstellung': 700, 'bericht': 700, 'bestatigung': 700, 'das': 1430, 'den': 1430, 'die': 1430, 'ein': 1430, 'eine':
1430, 'einen': 1430, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700,
'kostenvoranschlag': 700, 'liste': 700, 'n': 1430, 'nen': 1430, 'offerte': 700, 'plan': 700, 'prognose': 700,
'rechnung': 700, 'ruckmeldung': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700,
'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 3322, 'von': 1436}, {'-angebot': 1352, '-bericht': 1352, '-entwurf':
1352, '-konzept': 1352, '-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, '<thing>': 1352,
'<work>': 1352, 'a': 1553, 'absagen': 81, 'an': 1553, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352,
'bericht': 1352, 'bescheid': 1591, 'bestatigung': 1352, 'das': 1553, 'den': 1553, 'die': 1553, 'ein': 1553, 'eine':
1553, 'einen': 1553, 'entscheidung': 1352, 'entwurf': 1352, 'feedback': 1592, 'fotos': 1352, 'freigabe': 1352,
'gutachten': 1352, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352, 'muster': 1352, 'n': 1553, 'nen': 1553,
'offerte': 1352, 'plan': 1352, 'prognose': 1352, 'rechnung': 1352, 'ruckmeldung': 1645, 'stellungnahme': 1352,
'termin': 1352, 'unterlagen': 1352, 'unterschrift': 1352, 'vertrag': 1352, 'vorschlag': 1352, 'zahl': 1352, 'zahlen':
1352, 'zusage': 1352, 'zusagen': 81}, {'treffen': 69}, {'...': 3325, '<them>': 41}, {'...': 3321, '<me>': 682,
'<them>': 41, '<until>': 3323, '^': 3324, 'dass': 1654, 'ich': 3326, 'wir': 3326}, {'^': 1665, 'treffen': 69},
{'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung': 700,
'-vorschlag': 700, '...': 1640, 'a': 1401, 'an': 1401, 'angebot': 700, 'antwort': 700, 'aufstellung': 700, 'bericht':
700, 'bestaetigung': 700, 'das': 1401, 'den': 1401, 'die': 1401, 'ein': 1401, 'eine': 1401, 'einen': 1401,
'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700, 'kostenvoranschlag': 700,
'liste': 700, 'n': 1401, 'nen': 1401, 'offerte': 700, 'plan': 700, 'prognose': 700, 'rechnung': 700, 'rueckmeldung':
700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700, 'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage':
700}, {'^': 3329, 'von': 1407}, {'-angebot': 1352, '-bericht': 1352, '-entwurf': 1352, '-konzept': 1352, '-liste':
1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352, '<thing>': 1352, '<work>': 1352, 'a': 1537, 'absagen': 81,
'an': 1537, 'angebot': 1352, 'antwort': 1352, 'aufstellung': 1352, 'bericht': 1352, 'bescheid': 1591, 'bestaetigung':
1352, 'das': 1537, 'den': 1537, 'die': 1537, 'ein': 1537, 'eine': 1537, 'einen': 1537, 'entscheidung': 1352,
'entwurf': 1352, 'feedback': 1592, 'fotos': 1352, 'freigabe': 1352, 'gutachten': 1352, 'konzept': 1352,
'kostenvoranschlag': 1352, 'liste': 1352, 'muster': 1352, 'n': 1537, 'nen': 1537, 'offerte': 1352, 'plan': 1352,
'prognose': 1352, 'rechnung': 1352, 'rueckmeldung': 1645, 'stellungnahme': 1352, 'termin': 1352, 'unterlagen': 1352,
'unterschrift': 1352, 'vertrag': 1352, 'vorschlag': 1352, 'zahl': 1352, 'zahlen': 1352, 'zusage': 1352, 'zusagen':
81}, {'...': 3328, '<me>': 682, '<them>': 41, '<until>': 3330, '^': 3331, 'dass': 1654, 'ich': 3326, 'wir': 3326},
{'': (1, 'moved'), 'D': 1970}, {'D': 1970, 'auf': 3333, 'to': 3333}, {'ich': 591, 'ma': 591, 'wir': 591}, {'ma': 591},
{'absagen': 11, 'canceln': 11, 'stornieren': 11}, {'absagen': 11, 'canceln': 11, 'stornieren': 11, 'verschieben': 387,
'vertagen': 387}, {'...': 3338, 'absagen': 11, 'canceln': 11, 'stornieren': 11, 'verschieben': 387, 'vertagen': 387},
{'schlafen': 0}, {'gehen': 0}, {'kopf': 3341}, {'den': 3342}, {'drueber': 3340, 'durch': 3343, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber': 3340, 'durch': 3343, 'erst': 3344, 'mal': 3344, 'noch': 3344,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3050, 'drueber': 3340, 'durch': 3343, 'erst': 3344,
'hoeren': 510, 'mal': 3344, 'noch': 3344, 'sehen': 510, 'treffen': 510, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen': 510, 'zusammentelefonieren': 510},
{'...': 3338, '<them>': 41, '^': 15, 'aber': 3049, 'absagen': 11, 'auch': 3049, 'canceln': 11, 'daran': 2581, 'dran':
2581, 'drueber': 3340, 'durch': 3343, 'ehrlich': 3049, 'einraeumen': 0, 'erst': 3344, 'gestehen': 0, 'gestehn': 0,
'leider': 3049, 'mal': 3344, 'mich': 3051, 'mir': 3345, 'noch': 3344, 'sagen': 0, 'schon': 3049, 'stornieren': 11,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3346, 'verschieben': 387, 'vertagen': 387, 'zugeben': 0},
{'...': 3338, '<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'drueber': 3340, 'durch': 3343, 'erst': 3344,
'mal': 3344, 'mich': 3051, 'mir': 3345, 'noch': 3344, 'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3346, 'verschieben': 387, 'vertagen': 387}, {'...': 3337, '<det>': 41, 'N': 3339, 'aber':
3049, 'absagen': 11, 'auch': 3049, 'canceln': 11, 'daran': 2581, 'dran': 2581, 'drueber': 3340, 'durch': 3343,
'ehrlich': 3049, 'einraeumen': 0, 'er': 3339, 'erst': 3344, 'gestehen': 0, 'gestehn': 0, 'ich': 3347, 'leider': 3049,
'ma': 591, 'mal': 3344, 'man': 3053, 'mich': 3051, 'mir': 3345, 'noch': 3344, 'sagen': 0, 'schon': 3049, 'sie': 3339,
'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3346, 'wir': 3348, 'zugeben': 0}, {'':
(11, 'thinking'), 'wieder': 510}, {'mal': 3350}, {'<them>': 3039, 'daran': 2581, 'dran': 2581, 'mal': 3350, 'mich':
3351}, {'mal': 3350, 'mich': 3351}, {'<them>': 3039, 'daran': 2581, 'dran': 2581, 'ich': 3352, 'mal': 3350, 'mich':
3351, 'wir': 3353}, {'denken': 510}, {'<them>': 3355}, {'an': 3356}, {'wieder': 510}, {'mal': 3358, 'wieder': 510},
{'': (11, 'thinking'), 'drueber': 3340, 'durch': 3343, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'wieder':
510}, {'...': 3050, 'hoeren': 510, 'mal': 3350, 'sehen': 510, 'treffen': 510, 'verabreden': 510, 'wiedersehen': 510,
'zusammensetzen': 510, 'zusammentelefonieren': 510}, {'...': 3357, '<them>': 3039, 'aber': 3049, 'an': 3356, 'auch':
3049, 'dringend': 3359, 'drueber': 3340, 'durch': 3343, 'ehrlich': 3049, 'einraeumen': 0, 'erst': 3344, 'gestehen': 0,
'gestehn': 0, 'leider': 3049, 'mal': 3360, 'mich': 3361, 'mir': 3345, 'noch': 3344, 'sagen': 0, 'schon': 3049,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3346, 'wieder': 510, 'zugeben': 0}, {'drueber': 3340,
'durch': 3343, 'erst': 3344, 'mal': 3360, 'mich': 3361, 'mir': 3345, 'noch': 3344, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3346}, {'...': 3357, '<them>': 3039, 'aber': 3049, 'an': 3356, 'auch': 3049, 'dringend':
3359, 'drueber': 3340, 'durch': 3343, 'ehrlich': 3049, 'einraeumen': 0, 'erst': 3344, 'gestehen': 0, 'gestehn': 0,
'ich': 3362, 'leider': 3049, 'mal': 3360, 'man': 3053, 'mich': 3361, 'mir': 3345, 'noch': 3344, 'sagen': 0, 'schon':
3049, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3346, 'wieder': 510, 'wir': 3363, 'zugeben': 0},
{'mal': 3350, 'mich': 3361, 'uns': 3051}, {'ich': 3365, 'mal': 3350, 'mich': 3361, 'uns': 3051, 'wir': 3365}, {'^':
1593, 'absagen': 11, 'an': 3356, 'canceln': 11, 'stornieren': 11}, {'<their>': 2227, 'N': 2228, 'absagen': 81,
'bescheid': 1591, 'das': 2227, 'den': 2227, 'die': 2227, 'feedback': 1592, 'ihr': 2227, 'ruckmeldung': 1592,
'rueckmeldung': 1592, 'sein': 2227, 'zusagen': 81}, {'...': 3355, '<them>': 3355}, {'druber': 3340, 'drueber': 3340,
'durch': 3343, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0},
{'...': 3355}, {'an': 3371}, {'absagen': 11, 'an': 3356, 'canceln': 11, 'stornieren': 11, 'verschieben': 387,
'vertagen': 387}, {'': (5, 'mine'), '<their>': 2227, 'N': 2228, 'das': 2227, 'den': 2227, 'die': 2227, 'ihr': 2227,
'sein': 2227}, {'druber': 3340, 'drueber': 3340, 'durch': 3343, 'erst': 3370, 'mal': 3370, 'noch': 3370, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3062, 'druber':
3340, 'drueber': 3340, 'durch': 3343, 'erst': 3370, 'hoeren': 510, 'horen': 510, 'mal': 3370, 'noch': 3370, 'sehen':
510, 'treffen': 510, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen': 510, 'zusammentelefonieren': 510},
{'...': 3373, '<them>': 41, '^': 3374, 'aber': 3061, 'absagen': 11, 'an': 3356, 'auch': 3061, 'canceln': 11, 'daran':
2581, 'dran': 2581, 'druber': 3340, 'drueber': 3340, 'durch': 3343, 'ehrlich': 3061, 'einraeumen': 0, 'einraumen': 0,
'erst': 3370, 'gestehen': 0, 'gestehn': 0, 'leider': 3061, 'mal': 3370, 'mich': 3063, 'mir': 3375, 'noch': 3370,
'sagen': 0, 'schon': 3061, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3376, 'verschieben': 387, 'vertagen': 387, 'zugeben': 0}, {'absagen': 11},
{'...': 3338, '<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'druber': 3340, 'drueber': 3340, 'durch': 3343,
'erst': 3370, 'mal': 3370, 'mich': 3063, 'mir': 3375, 'noch': 3370, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3376, 'verschieben': 387, 'vertagen':
387}, {'...': 3367, '<det>': 41, 'N': 3339, '^': 3368, 'aber': 3061, 'absagen': 11, 'an': 3369, 'auch': 3061,
'ausfallen': 11, 'canceln': 11, 'daran': 2581, 'dran': 2581, 'druber': 3340, 'drueber': 3340, 'durch': 3343,
'ehrlich': 3061, 'einraeumen': 0, 'einraumen': 0, 'er': 3339, 'erst': 3370, 'gerade': 3372, 'gestehen': 0, 'gestehn':
0, 'heute': 3372, 'ich': 3377, 'kurzfristig': 3378, 'leider': 3061, 'ma': 591, 'mal': 3370, 'man': 3065, 'mich': 3063,
'mir': 3375, 'nicht': 2582, 'noch': 3370, 'oft': 3372, 'sagen': 0, 'schon': 3061, 'sie': 3339, 'stornieren': 11,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3376,
'wieder': 3378, 'wir': 3379, 'zugeben': 0}, {'druber': 3340, 'durch': 3343, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0}, {'druber': 3340, 'durch': 3343, 'erst': 3381, 'mal': 3381, 'noch': 3381, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0}, {'...': 3069, 'druber': 3340, 'durch': 3343, 'erst': 3381, 'horen': 510, 'mal':
3381, 'noch': 3381, 'sehen': 510, 'treffen': 510, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'verabreden': 510,
'wiedersehen': 510, 'zusammensetzen': 510, 'zusammentelefonieren': 510}, {'...': 3338, '<them>': 41, '^': 15, 'aber':
3068, 'absagen': 11, 'auch': 3068, 'canceln': 11, 'daran': 2581, 'dran': 2581, 'druber': 3340, 'durch': 3343,
'ehrlich': 3068, 'einraumen': 0, 'erst': 3381, 'gestehen': 0, 'gestehn': 0, 'leider': 3068, 'mal': 3381, 'mich': 3070,
'mir': 3382, 'noch': 3381, 'sagen': 0, 'schon': 3068, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 3383, 'verschieben': 387, 'vertagen': 387, 'zugeben': 0}, {'...': 3338, '<them>': 41, '^': 15, 'absagen':
11, 'canceln': 11, 'druber': 3340, 'durch': 3343, 'erst': 3381, 'mal': 3381, 'mich': 3070, 'mir': 3382, 'noch': 3381,
'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3383, 'verschieben': 387, 'vertagen': 387},
{'...': 3337, '<det>': 41, 'N': 3339, 'aber': 3068, 'absagen': 11, 'auch': 3068, 'canceln': 11, 'daran': 2581, 'dran':
2581, 'druber': 3340, 'durch': 3343, 'ehrlich': 3068, 'einraumen': 0, 'er': 3339, 'erst': 3381, 'gestehen': 0,
'gestehn': 0, 'ich': 3384, 'leider': 3068, 'ma': 591, 'mal': 3381, 'man': 3072, 'mich': 3070, 'mir': 3382, 'noch':
3381, 'sagen': 0, 'schon': 3068, 'sie': 3339, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'uns': 3383, 'wir': 3385, 'zugeben': 0}, {'absagen': 11, 'an': 3356, 'canceln': 11, 'stornieren': 11}, {'': (11,
'thinking'), 'druber': 3340, 'durch': 3343, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'wieder': 510}, {'...':
3069, 'horen': 510, 'mal': 3350, 'sehen': 510, 'treffen': 510, 'verabreden': 510, 'wiedersehen': 510,
'zusammensetzen': 510, 'zusammentelefonieren': 510}, {'...': 3373, '<them>': 3039, 'aber': 3061, 'absagen': 11, 'an':
3356, 'auch': 3061, 'canceln': 11, 'dringend': 3359, 'druber': 3340, 'durch': 3343, 'ehrlich': 3061, 'einraeumen': 0,
'einraumen': 0, 'erst': 3381, 'gestehen': 0, 'gestehn': 0, 'leider': 3061, 'mal': 3388, 'mich': 3389, 'mir': 3382,
'noch': 3381, 'sagen': 0, 'schon': 3061, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3383, 'verschieben': 387, 'vertagen': 387, 'wieder': 510, 'zugeben': 0}, {'': (11, 'thinking'), 'absagen': 11},
{'...': 3338, 'absagen': 11, 'canceln': 11, 'druber': 3340, 'durch': 3343, 'erst': 3381, 'mal': 3388, 'mich': 3389,
'mir': 3382, 'noch': 3381, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3383,
'verschieben': 387, 'vertagen': 387}, {'...': 3387, '<them>': 3039, 'N': 3339, 'aber': 3061, 'absagen': 11, 'an':
3369, 'auch': 3061, 'canceln': 11, 'dringend': 3359, 'druber': 3340, 'durch': 3343, 'ehrlich': 3061, 'einraeumen': 0,
'einraumen': 0, 'er': 3339, 'erst': 3381, 'gerade': 3372, 'gestehen': 0, 'gestehn': 0, 'heute': 3372, 'ich': 3390,
'kurzfristig': 3378, 'leider': 3061, 'mal': 3388, 'man': 3065, 'mich': 3389, 'mir': 3382, 'noch': 3381, 'oft': 3372,
'sagen': 0, 'schon': 3061, 'sie': 3339, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3383, 'wieder': 3391, 'wir': 3392, 'zugeben': 0}, {'...': 3338, 'absagen': 11, 'canceln': 11, 'mal': 3350, 'mich':
3389, 'stornieren': 11, 'uns': 3070, 'verschieben': 387, 'vertagen': 387}, {'...': 3337, 'N': 3339, 'absagen': 11,
'canceln': 11, 'er': 3339, 'ich': 3394, 'kurzfristig': 3378, 'mal': 3350, 'mich': 3389, 'sie': 3339, 'stornieren': 11,
'uns': 3070, 'wieder': 3378, 'wir': 3394}, {'gegeben': 518, 'gespendet': 518, 'zugesprochen': 518}, {'...': 3396,
'gegeben': 518, 'gespendet': 518, 'zugesprochen': 518}, {'...': 3357, '<them>': 3039, 'aber': 3068, 'an': 3356,
'auch': 3068, 'dringend': 3359, 'druber': 3340, 'durch': 3343, 'ehrlich': 3068, 'einraumen': 0, 'erst': 3381,
'gestehen': 0, 'gestehn': 0, 'leider': 3068, 'mal': 3388, 'mich': 3389, 'mir': 3382, 'noch': 3381, 'sagen': 0,
'schon': 3068, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3383, 'wieder': 510, 'zugeben': 0}, {'druber':
3340, 'durch': 3343, 'erst': 3381, 'mal': 3388, 'mich': 3389, 'mir': 3382, 'noch': 3381, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3383}, {'...': 3357, '<them>': 3039, 'aber': 3068, 'an': 3356, 'auch': 3068, 'dringend':
3359, 'druber': 3340, 'durch': 3343, 'ehrlich': 3068, 'einraumen': 0, 'erst': 3381, 'gestehen': 0, 'gestehn': 0,
'ich': 3398, 'leider': 3068, 'mal': 3388, 'man': 3072, 'mich': 3389, 'mir': 3382, 'noch': 3381, 'sagen': 0, 'schon':
3068, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3383, 'wieder': 510, 'wir': 3399, 'zugeben': 0},
{'mal': 3350, 'mich': 3389, 'uns': 3070}, {'ich': 3401, 'mal': 3350, 'mich': 3389, 'uns': 3070, 'wir': 3401},
{'<should>': 1045, 's': 2400}, {'meinung': 3134}, {'<their>': 2400, '<them>': 1046, 'N': 3403, 'ihrer': 3404,
'seiner': 3404}, {'uber': 510, 'ueber': 510}, {'': (23, 'contact'), 'N': 780, 'bei': 2336}, {'...': 2335, 'an': 605,
'bekommen': 605, 'erhalten': 605, 'gab': 2259, 'gekriegt': 605, 'geschickt': 605, 'geschrieben': 605, 'gesendet': 605,
'gschriebn': 605, 'hinterlassen': 605, 'kam': 2259, 'rausgeschickt': 605, 'v': 605, 'verschickt': 605, 'von': 605},
{'^': 15, 'bei': 398, 'fur': 2262, 'mein': 41, 'meine': 41, 'von': 398}, {'schritt': 2630, 'schritte': 3409}, {'^':
15, 'bei': 398, 'fur': 2262, 'liegt': 2629, 'mein': 41, 'meine': 41, 'von': 398}, {'schritt': 3411, 'termin': 69},
{'^': 15, 'bei': 398, 'fuer': 2262, 'mein': 41, 'meine': 41, 'von': 398}, {'schritt': 2630, 'schritte': 3413}, {'^':
15, 'bei': 398, 'fuer': 2262, 'liegt': 2629, 'mein': 41, 'meine': 41, 'von': 398}, {'schritt': 3415, 'termin': 69},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3417, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 2841, 'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 2841}, {'': (12, 'task'), '^': 15},
{'ausgegangen': 11, 'bei': 1575, 'beim': 1575, 'erreicht': 11, 'vergessen': 3420, 'zu': 1575, 'zum': 1575, 'zur':
1575}, {'bei': 1575, 'beim': 1575, 'erreicht': 11, 'vergessen': 41, 'zu': 1575, 'zum': 1575, 'zur': 1575}, {'termin':
1970}, {'answered': 11, 'came': 11, 'replied': 11, 'showed': 2636}, {'^': 15, 'bei': 398, 'fuer': 2262, 'fur': 2262,
'liegt': 2629, 'mein': 41, 'meine': 41, 'von': 398}, {'step': 3425, 'steps': 2630}, {'erreicht': 11}, {'erwischt': 11,
'geschafft': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'telefoniert': 11}, {'geredet': 11, 'gesprochen':
11, 'getroffen': 11, 'telefoniert': 11}, {'...': 3429}, {'gegangen': 11}, {'...': 1574, 'erreichen': 11},
{'abgehoben': 11, 'angerufen': 11, 'angetroffen': 11, 'aufgetaucht': 11, 'ausgegangen': 11, 'bei': 1575, 'beim': 1575,
'besucht': 11, 'dazu': 2516, 'dazugekommen': 11, 'drangegangen': 11, 'erreichbar': 11, 'erreicht': 11, 'erschienen':
11, 'erwischt': 11, 'geklappt': 11, 'gemeldet': 11, 'geschafft': 11, 'geschrieben': 11, 'gesehen': 11, 'gesprochen':
11, 'getroffen': 11, 'mehr': 3428, 'mit': 3430, 'ran': 3431, 'rangegangen': 11, 'stattgefunden': 11, 'telefoniert':
11, 'verfuegbar': 11, 'verfugbar': 11, 'vergessen': 3420, 'zu': 3432, 'zum': 1575, 'zur': 1575, 'zuruckgerufen': 11,
'zurueckgerufen': 11, 'zustande': 2516}, {'gehoert': 11, 'gehort': 11}, {'...': 3434}, {'...': 3434, 'gehoert': 11,
'gehort': 11, 'von': 3435}, {'<appointment>': 11}, {'...': 3434, 'gehoert': 11, 'gehort': 11, 'mehr': 3436, 'mit':
3437, 'von': 3435}, {'gesehen': 11, 'gesprochen': 11, 'getroffen': 11}, {'...': 3204, 'abgehoben': 11, 'am': 3205,
'ans': 3205, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3207, 'ging': 3207, 'hat': 3208, 'hebt':
3207, 'hob': 3207, 'macht': 3207, 'machte': 3207, 'nahm': 3207, 'zu': 3111, 'zuhause': 11}, {'abgehoben': 11,
'angetroffen': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11}, {'...': 3441, 'erreicht':
11}, {'gehoert': 11, 'gehort': 11, 'mehr': 3434, 'mit': 3437}, {'answer': 387, 'luck': 387, 'reply': 387, 'response':
387, 'show': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'gefragt': 11, 'geredet': 11,
'kontaktiert': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'daruber': 3445, 'darueber': 3445,
'druber': 3445, 'drueber': 3445, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11}, {'abgestimmt': 11, 'angerufen': 11,
'angesprochen': 11, 'besprochen': 11, 'daruber': 3445, 'darueber': 3445, 'druber': 3445, 'drueber': 3445, 'erreicht':
11, 'gefragt': 11, 'gemeldet': 11, 'geredet': 11, 'gesprochen': 11, 'getroffen': 11, 'kennengelernt': 11,
'kontaktiert': 11, 'telefoniert': 11}, {'': (0, 'missed'), 'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11,
'daruber': 3445, 'darueber': 3445, 'druber': 3445, 'drueber': 3445, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11},
{'erledigen': 41, 'liefern': 41, 'schicken': 41}, {'auf': 3140, 'ned': 3446, 'net': 3446, 'nicht': 3447, 'nie': 3448,
'offen': 2532, 'zu': 3449}, {'erreicht': 11, 'vergesse': 7, 'vergessen': 41}, {'self': 7}, {'to': 3452}, {'': (12,
'task'), 'selbst': 7}, {'mich': 3454}, {'mich': 7}, {'an': 3455, 'fuer': 3456, 'fur': 3456}, {'mailbox': 11}, {'idee':
510}, {'gedanke': 510}, {'ein': 3460}, {'beide': 943, 'drei': 943, 'zwei': 943}, {'^': 2528, 'die': 3458, 'eine':
3459, 'ich': 2529, 'mailbox': 11, 'so': 3461, 'wir': 3462}, {'wohl': 510}, {'': (13, 'talk'), '...': 3464}, {'punkte':
7}, {'punkt': 7}, {'wort': 11}, {'abmeldung': 11, 'absage': 11, 'bescheid': 11, 'ein': 3468, 'entschuldigung': 11,
'nachricht': 11}, {'ihm': 41, 'ihnen': 41, 'ihr': 41}, {'durchgegangen': 43, 'geprobt': 43, 'geubt': 43, 'geuebt':
43}, {'N': 3471}, {'mit': 3472, 'review': 2611}, {'fuer': 2610, 'fur': 2610, 'mit': 2610}, {'von': 605}, {'bono':
598}, {'bei': 2610, 'fuer': 2610}, {'bei': 2610, 'fur': 2610}, {'fuer': 2610, 'fur': 2610, 'mit': 2610, 'von': 2610},
{'D': 7, 'nochmal': 7, 'spaeter': 7, 'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3480, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3480, 'es': 3481, 'ich': 3481, 'ichs': 3481, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'an': 2489}, {'an': 2343, 'mit': 2343}, {'...': 3484, 'ausfuehrlich': 2272, 'ausfuhrlich':
2331, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43,
'mit': 2348, 'muendl': 2274, 'muendlich': 2272, 'mundl': 2333, 'mundlich': 2331, 'persoenlich': 2272, 'personlich':
2331, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'': (20, 'gave:referral'),
'gegeben': 764, 'geschrieben': 764}, {'N': 3486}, {'fuer': 3487, 'fur': 3487}, {'me': 7}, {'': (1, 'moved'), 'D':
1970, 'auf': 1970, 'to': 1970}, {'': (23, 'contact'), 'N': 43}, {'': (23, 'contact'), '...': 1711}, {'...': 1711,
'an': 605, 'mich': 3492}, {'an': 605, 'von': 605}, {'zuruck': 11, 'zurueck': 11}, {'mich': 1712, 'nicht': 3495},
{'<rel>': 0}, {'': (13, 'talk'), '<my>': 3497, '<their>': 3497, 'ab': 11, 'kurzfristig': 2969, 'wieder': 2969}, {'':
(13, 'talk'), 'N': 779, 'ab': 11, 'ich': 2481, 'kurzfristig': 2969, 'wieder': 2969}, {'': (13, 'talk'), 'i': 1715,
'ich': 1715, 'we': 1715, 'wir': 1715}, {'mir': 943}, {'<not>': 2493, 'a': 1559, 'aber': 2494, 'ah': 1559, 'au': 1559,
'auch': 1559, 'dann': 2494}, {'an': 605, 'auf': 1752, 'bei': 1720, 'beisammen': 605, 'in': 1722, 'neben': 605, 'uber':
605, 'ueber': 605, 'vor': 1724, 'zusammen': 605}, {'': (23, 'contact'), '...': 3503}, {'': (23, 'contact'), '...':
3503, 'wir': 943}, {'date': 69}, {'the': 3506}, {'N': 2868, 'auch': 2869, 'noch': 2869, 'sich': 2870, 'vorbei': 605},
{'...': 2859}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'telefoniert': 11},
{'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'mehr': 3510, 'telefoniert': 11},
{'nicht': 3511}, {'alles': 2281, 'ins': 2280, 'verbaselt': 11, 'verbummelt': 11, 'verpennt': 11, 'verplant': 11,
'verschlafen': 11, 'verschwitzt': 11}, {'...': 3512, 'wieder': 3513}, {'am': 605, 'auf': 605, 'aus': 605, 'dass': 605,
'mir': 605, 'nicht': 3495, 'ob': 605, 'per': 605, 'uns': 605, 'via': 605, 'wegen': 605}, {'<me>': 1742, '<them>': 41,
'<they>': 1743, 'ich': 42, 'wir': 42}, {'D': 69, 'ich': 69, 'uns': 574}, {'uns': 69}, {'': (2, 'plan'), 'uns': 69},
{'D': 69, 'ma': 3518, 'uns': 574, 'wir': 3519, 'wollen': 11}, {'...': 3512, 'er': 0, 'sie': 0}, {'...': 882,
'<deed3>': 2694, '^': 2698, 'antwortet': 2091, 'besorgt': 682, 'bringt': 2091, 'checkt': 682, 'gibt': 2120, 'klaert':
682, 'klart': 682, 'laesst': 2124, 'lassen': 2124, 'lasst': 2124, 'leitet': 2126, 'liefert': 2091, 'lässt': 2124,
'macht': 2134, 'mailt': 682, 'organisiert': 2138, 'reicht': 2126, 'schickt': 2700, 'sendet': 682, 'stellt': 2158,
'ubernimmt': 682, 'uberweist': 682, 'uebernimmt': 682, 'ueberweist': 682, 'unterschreibt': 2091, 'verschickt': 682,
'weiss': 2091, 'weiß': 2091, 'zahlt': 2091}, {'he': 0, 'she': 0}, {'<gone>': 605, 'angesetzt': 69, 'ausgemacht': 69,
'dazwischen': 2516, 'dazwischengekommen': 11, 'eingetragen': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69,
'vereinbart': 69}, {'zusammen': 0}, {'paar': 3525}, {'<gone>': 605, 'bei': 69, 'mit': 69}, {'...': 3527, 'gestern':
2499, 'heute': 2499, 'mit': 2525, 'ned': 2498, 'net': 2498, 'nicht': 2498}, {'mehr': 3525}, {'paar': 3529}, {'...':
2517, 'aufgetaucht': 11, 'dazu': 2516, 'dazugekommen': 11, 'erschienen': 11, 'gefahren': 11, 'gegangen': 11,
'gekommen': 11, 'hingegangen': 11, 'mehr': 3525, 'zu': 2497, 'zum': 2497, 'zur': 2497}, {'': (14, 'together'), '...':
3527, 'bei': 69, 'gestern': 2499, 'heute': 2499, 'mit': 2525, 'ned': 2498, 'net': 2498, 'nicht': 2498}, {'...': 3524,
'<not>': 2493, '<they>': 3167, 'a': 1559, 'aber': 2494, 'abgemacht': 69, 'ah': 1559, 'angesetzt': 69, 'au': 1559,
'auch': 1559, 'aufgetaucht': 605, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2494, 'dazugekommen': 605,
'dazugestossen': 605, 'dazugestoßen': 605, 'dazwischen': 2516, 'dazwischengekommen': 11, 'ein': 3526, 'eingeplant':
69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'gekommen': 605, 'geplant': 69, 'gestern':
2499, 'heute': 2499, 'ich': 3528, 'jetzt': 3525, 'kein': 3530, 'leider': 2519, 'mir': 3172, 'mit': 2525,
'mitgekommen': 605, 'ned': 2498, 'net': 2498, 'nicht': 3531, 'reserviert': 69, 'terminiert': 69, 'uns': 3172,
'verabredet': 69, 'vereinbart': 69, 'vorbeigefahren': 605, 'vorbeigekommen': 605, 'wieder': 3525, 'wir': 3532},
{'...': 2335, 'an': 605, 'bekommen': 605, 'erhalten': 605, 'gekriegt': 605, 'geschickt': 605, 'geschrieben': 605,
'gesendet': 605, 'gschriebn': 605, 'hinterlassen': 605, 'rausgeschickt': 605, 'v': 605, 'verschickt': 605, 'von':
605}, {'...': 3325}, {'...': 3325, 'ich': 3535, 'wir': 3535}, {'...': 3325, 'mich': 3063, 'uns': 3063}, {'...': 3325,
'ich': 3537, 'mich': 3063, 'uns': 3063, 'wir': 3537}, {'...': 3062, 'hoeren': 510, 'horen': 510, 'mal': 3350, 'sehen':
510, 'treffen': 510, 'verabreden': 510, 'wiedersehen': 510, 'zusammensetzen': 510, 'zusammentelefonieren': 510},
{'<them>': 3039, 'dringend': 3359, 'mal': 3350, 'mich': 3539, 'uns': 3063, 'wieder': 510}, {'mal': 3350, 'mich': 3539,
'uns': 3063}, {'<them>': 3039, 'dringend': 3359, 'ich': 3540, 'mal': 3350, 'mich': 3539, 'uns': 3063, 'wieder': 510,
'wir': 3541}, {'ich': 3541, 'mal': 3350, 'mich': 3539, 'uns': 3063, 'wir': 3541}, {'fuer': 2283, 'fur': 2283, 'mit':
2283}, {'gegangen': 605, 'gewesen': 605}, {'wir': 69, 'wollen': 11}, {'an': 69}, {'': (2, 'plan'), 'an': 69, 'auf': 0,
'fest': 69, 'in': 0}, {'me': 2635}, {'<they>': 1764, '^': 1768, 'an': 1763}, {'auf': 11}, {'nicht': 3551}, {'mich':
605}, {'': (23, 'contact'), '<hat>': 605}, {'': (23, 'contact'), 'wird': 69}, {'N': 784, 'to': 2489}, {'times': 2261},
{'N': 682, '^': 15, 'an': 2394, 'bei': 398, 'fuer': 2262, 'fur': 2262, 'ich': 438, 'mein': 41, 'meine': 41,
'meinerseits': 438, 'von': 2396}, {'do': 3558, 'dos': 2263}, {'d': 41, 'll': 41, 'will': 41, 'would': 41}, {'i':
3560}, {'<them>': 3561, 'N': 779, 'me': 1773, 'us': 1773}, {'ich': 69, 'ma': 69, 'mich': 69}, {'ich': 69, 'mich': 69,
'wir': 69}, {'<they>': 0}, {'...': 2548, 'abgemacht': 69, 'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69,
'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'ist': 2549, 'ma': 3519, 'sich': 3565,
'steht': 69, 'vereinbart': 69, 'vergessen': 11, 'wir': 3519, 'wollen': 11, 'zugesagt': 69}, {'sich': 3565},
{'gelaufen': 605, 'glaufen': 605, 'glaufn': 605}, {'weg': 3568}, {'den': 3569, 'weg': 3568}, {'ich': 2836, 'weg':
3568, 'wir': 2836}, {'...': 2399, 'das': 2837, 'dem': 2837, 'den': 3571, 'der': 2837, 'die': 2837, 'weg': 3568}, {'':
(11, 'thinking'), '^': 3100}, {'': (11, 'thinking'), 'grad': 510, 'mir': 3573, 'ob': 510}, {'': (11, 'thinking'),
'gerade': 510, 'ich': 510, 'mir': 3573, 'ob': 510, 'wen': 510, 'wie': 510}, {'ich': 2813, 'weg': 3568, 'wir': 2813},
{'...': 2399, 'das': 2814, 'dem': 2814, 'den': 3576, 'der': 2814, 'die': 2814, 'weg': 3568}, {'das': 2310, 'dem':
2310, 'den': 2310, 'der': 2310, 'die': 2310}, {'gewartet': 11, 'hingefahren': 11}, {'ohne': 3469}, {'...': 3291,
'abgesagt': 11, 'fehlt': 2566, 'fuer': 3287, 'fur': 3290, 'ist': 3296, 'kam': 3298, 'kommt': 3298, 'kurzfristig':
2910, 'spontan': 2910, 'wieder': 2910}, {'ob': 510}, {'augen': 943}, {'vier': 3583}, {'lebenszeichen': 11, 'wort':
11}, {'silbe': 11}, {'kein': 3585, 'keine': 3586, 'nichts': 11, 'nix': 11}, {'...': 3587, 'kein': 3585, 'keine': 3586,
'nichts': 11, 'nix': 11}, {'...': 3587, 'ich': 3588, 'kein': 3585, 'keine': 3586, 'nichts': 11, 'nix': 11, 'wir':
3588}, {'hoer': 3589, 'hoere': 3589, 'hoeren': 3589, 'hor': 3589, 'hore': 3589, 'horen': 3589, 'kam': 3589, 'kommt':
3589}, {'als': 2453}, {'<them>': 3590, 'N': 3591}, {'': (23, 'contact'), '$$': 605, 'D': 69, 'fuer': 574, 'fur': 574},
{'gewartet': 11}, {'': (0, 'missed'), 'gewartet': 11, 'versucht': 11}, {'antworten': 11, 'gratulieren': 11,
'schreiben': 11, 'treffen': 11}, {'anzurufen': 11, 'zu': 3596}, {'gratulieren': 11, 'schreiben': 11}, {'...': 3597,
'abzusagen': 11, 'anzurufen': 11, 'zu': 3598, 'zuruckzurufen': 11, 'zurueckzurufen': 11}, {'anruf': 11}, {'': (1,
'moved'), 'auf': 1970, 'wir': 1970}, {'...': 2859, 'sich': 2859}, {'uf': 1970}, {'<they>': 682, '^': 15, 'ich': 41},
{'<them>': 3105, '<they>': 1781, '^': 15, 'am': 1783, 'auf': 1783, 'beim': 1783, 'dass': 3604, 'ich': 3106, 'im':
1783, 'mir': 1784, 'per': 1783, 'uns': 1784}, {'...': 1096}, {'sollte': 510, 'sollten': 510}, {'': (22,
'gave:volunteering'), 'at': 598, 'bei': 598, 'fuer': 598, 'fur': 598}, {'gelegt': 1970, 'geschoben': 1970, 'verlegt':
1970, 'verschoben': 1970}, {'D': 3609}, {'auf': 3610}, {'D': 3611}, {'bekommen': 605, 'erhalten': 605}, {'erfahren':
2363, 'gehoert': 605, 'gehort': 605, 'mail': 3613, 'nachricht': 3613, 'nichts': 3434}, {':': 41, '^': 15, 'noch': 41},
{'^': 15, 'noch': 41}, {'^': 2207}, {'<them>': 3617, '^': 2207}, {'ausstaendig': 438, 'ausstandig': 438, 'ausstehend':
438, 'faellig': 438, 'fallig': 438, 'fehlen': 3615, 'fehlt': 3615, 'noch': 3270, 'offen': 438, 'stehen': 3616,
'steht': 3616, 'werden': 3618, 'wird': 3618}, {'^': 81, 'ich': 682, 'wir': 682}, {'': (23, 'contact'), 'wir': 682},
{'mucks': 11, 'ton': 11, 'wort': 11}, {'nachricht': 11, 'spur': 11}, {'': (0, 'missed'), 'gehoert': 11, 'gehort': 11,
'neues': 11}, {'nichts': 11}, {'funkstille': 11, 'kein': 3622, 'keine': 3623, 'nichts': 3624, 'nix': 11, 'noch':
3625}, {'heute': 3626, 'jetzt': 3626}, {'^': 23, 'noch': 1701}, {'^': 23, 'mir': 3628, 'noch': 1701, 'uns': 3628},
{'noch': 3626}, {'bis': 3627, 'bisher': 3626, 'funkstille': 11, 'immer': 3630, 'kein': 3622, 'keine': 3623, 'nichts':
3624, 'nix': 11, 'noch': 3626, 'seither': 3626, 'weiterhin': 3626, 'wieder': 3626}, {'bis': 3627, 'bisher': 3626,
'funkstille': 11, 'ich': 3631, 'immer': 3630, 'kein': 3622, 'keine': 3623, 'nichts': 3624, 'nix': 11, 'noch': 3626,
'seither': 3626, 'weiterhin': 3626, 'wieder': 3626, 'wir': 3631}, {'lebenszeichen': 11, 'mucks': 11, 'ton': 11,
'wort': 11}, {'nachricht': 11, 'silbe': 11, 'spur': 11}, {'...': 3587, 'bis': 3627, 'bisher': 3626, 'funkstille': 11,
'immer': 3630, 'kein': 3633, 'keine': 3634, 'nichts': 3624, 'nix': 11, 'noch': 3626, 'seither': 3626, 'weiterhin':
3626, 'wieder': 3626}, {'...': 3587, 'bis': 3627, 'bisher': 3626, 'funkstille': 11, 'ich': 3635, 'immer': 3630,
'kein': 3633, 'keine': 3634, 'nichts': 3624, 'nix': 11, 'noch': 3626, 'seither': 3626, 'weiterhin': 3626, 'wieder':
3626, 'wir': 3635}, {'...': 3587, '^': 81, 'bis': 3627, 'bisher': 3626, 'funkstille': 11, 'immer': 3630, 'kein': 3633,
'keine': 3634, 'nichts': 3624, 'nix': 11, 'noch': 3626, 'seither': 3626, 'weiterhin': 3626, 'wieder': 3626}, {'...':
3587, '^': 81, 'bis': 3627, 'bisher': 3626, 'funkstille': 11, 'ich': 3637, 'immer': 3630, 'kein': 3633, 'keine': 3634,
'nichts': 3624, 'nix': 11, 'noch': 3626, 'seither': 3626, 'weiterhin': 3626, 'wieder': 3626, 'wir': 3637}, {'wir':
682}, {'^': 2211}, {'bekomm': 3620, 'bekomme': 3620, 'bekommen': 3621, 'bis': 3627, 'bisher': 3626, 'brauch': 3620,
'brauche': 3620, 'erhalte': 3620, 'erhalten': 605, 'fehlen': 3629, 'fehlt': 3629, 'funkstille': 11, 'gekriegt': 605,
'hab': 3632, 'habe': 3632, 'haben': 3632, 'hoer': 3589, 'hoere': 3589, 'hoeren': 3589, 'hor': 3589, 'hore': 3589,
'horen': 3589, 'ich': 3631, 'immer': 3630, 'kam': 3636, 'kein': 3622, 'keine': 3623, 'kommt': 3638, 'krieg': 3620,
'kriege': 3620, 'kriegen': 3639, 'nichts': 3624, 'nix': 11, 'noch': 3626, 'seither': 3626, 'weiterhin': 3626,
'werden': 3640, 'wieder': 3626, 'wir': 3631, 'wird': 3640}, {'als': 2453, 'erfahre': 2647, 'erfuhr': 2647, 'hoerte':
2647, 'horte': 2647, 'weiss': 2647, 'weiß': 2647}, {'...': 3614, '<me>': 3619, '<them>': 3641, 'D': 3611, 'N': 3642,
'das': 2310, 'dem': 2310, 'den': 2310, 'der': 2310, 'die': 2310, 'meiner': 2391}, {'tuer': 11, 'tur': 11},
{'verschlossener': 3644}, {'': (13, 'talk'), 'ich': 2290}, {'fuer': 510}, {'was': 3647}, {'ich': 533}, {'eigentlich':
2662}, {'...': 3648, '<they>': 3649, 'D': 3650}, {'richtige': 510}, {'guter': 510}, {'gute': 510}, {'der': 3652,
'die': 3652, 'ein': 3653, 'eine': 3654, 'jemand': 3647, 'was': 3647}, {'...': 3655, 'D': 3650}, {'D': 3650}, {'for':
1701, 'on': 1701}, {'da': 605, 'dabei': 605, 'mit': 1813}, {'aber': 11, 'doch': 11}, {'ausgemacht': 3660, 'geplant':
3660, 'verabredet': 3660}, {'fur': 510}, {'<gone>': 605, 'N': 3659, 'ausgemacht': 3660, 'dazwischen': 2516,
'dazwischengekommen': 11, 'geplant': 3660, 'schon': 3661, 'verabredet': 3660, 'was': 3662}, {'eigentlich': 2662,
'mit': 1796, 'samt': 1796}, {'abendessen': 1805, 'besuch': 1805, 'bier': 1805, 'brunch': 1805, 'essen': 1805,
'fruehstueck': 1805, 'fruhstuck': 1805, 'grillen': 1805, 'jause': 1805, 'kaffee': 1805, 'mittagessen': 1805, 'tisch':
605}, {'N': 3659}, {'': (23, 'contact'), 'da': 605, 'dabei': 605, 'mit': 1823}, {'am': 1808, 'dabei': 605, 'von':
1811}, {'...': 3666, 'N': 3667, 'am': 1808, 'an': 1579, 'auf': 1579, 'bei': 1579, 'beim': 1579, 'da': 605, 'in': 1579,
'mit': 3668, 'online': 1813, 'per': 1814, 'remote': 1813, 'zu': 1579, 'zugeschaltet': 605}, {'<my>': 605,
'abendessen': 1805, 'besuch': 1805, 'bier': 1805, 'brunch': 1805, 'essen': 1805, 'fruehstueck': 1805, 'fruhstuck':
1805, 'grillen': 1805, 'jause': 1805, 'kaffee': 1805, 'mittagessen': 1805}, {'': (23, 'contact'), '<me>': 1817,
'<my>': 605}, {'am': 1808, 'mit': 3668, 'online': 1813, 'per': 1814, 'remote': 1813, 'zugeschaltet': 605}, {'...':
2524, 'bei': 605, 'mit': 605}, {'...': 3169, 'dazwischen': 2516, 'dazwischengekommen': 11}, {'': (23, 'contact'),
'am': 1808, 'anhang': 1792, 'dabei': 605, 'familie': 1792, 'frau': 1792, 'freund': 1792, 'freundin': 1792, 'hund':
1792, 'kind': 1792, 'kindern': 1792, 'mann': 1792, 'partner': 1792, 'partnerin': 1792, 'von': 1811}, {'erreichen': 11,
'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3676, 'zuhause': 11}, {'<my>': 605, 'besuch': 605}, {'...': 3663,
'<they>': 3649, 'D': 3664, 'N': 3659, 'abend': 1798, 'alle': 1580, 'am': 3665, 'an': 1579, 'anwesend': 605, 'auch':
3669, 'auf': 3670, 'aufgetaucht': 605, 'bei': 3671, 'beide': 1580, 'beim': 1579, 'da': 1817, 'dabei': 605,
'dazugekommen': 605, 'dazugestossen': 605, 'dazugestoßen': 605, 'dazwischen': 2516, 'dazwischengekommen': 11, 'der':
3168, 'drei': 1820, 'ebenfalls': 3672, 'ein': 1820, 'eine': 1820, 'einen': 1820, 'fuer': 1828, 'fur': 1831, 'ganze':
1819, 'gekommen': 605, 'halbe': 1820, 'hier': 605, 'ich': 3673, 'im': 1582, 'in': 1588, 'ins': 1582, 'kaffee': 1798,
'kurz': 1584, 'mir': 3674, 'mit': 3675, 'mitgekommen': 605, 'moment': 1798, 'n': 1820, 'nachmittag': 1798, 'ne': 1820,
'nicht': 3677, 'noch': 3672, 'online': 1813, 'per': 1814, 'remote': 1813, 'samt': 1795, 'sprung': 1798, 'std': 1798,
'stuendchen': 1798, 'stundchen': 1798, 'stunde': 1798, 'stunden': 1798, 'und': 1795, 'uns': 3674, 'vorbeigefahren':
605, 'vorbeigekommen': 605, 'vormittag': 1798, 'weile': 1798, 'wieder': 1580, 'wir': 3024, 'zu': 3678, 'zugeschaltet':
605, 'zum': 1845, 'zur': 1845, 'zwei': 1820}, {'der': 3652, 'die': 3652, 'ein': 3653, 'eine': 3654, 'jemand': 3662,
'was': 3662}, {'...': 3680, 'D': 3650}, {'<gone>': 605, 'N': 3659, 'ausgemacht': 3660, 'geplant': 3660, 'schon': 3661,
'verabredet': 3660}, {'an': 1579, 'auf': 1579, 'bei': 1579, 'beim': 1579, 'da': 605, 'in': 1579, 'zu': 1579}, {'':
(23, 'contact'), '<me>': 1585, '<my>': 605}, {'abend': 1798, 'ganze': 1819, 'halbe': 1819, 'kaffee': 1798, 'moment':
1798, 'nachmittag': 1798, 'paar': 3525, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stundchen': 1798, 'stunde':
1798, 'stunden': 1798, 'vormittag': 1798, 'weile': 1798}, {'an': 1579, 'auf': 1579, 'bei': 1579, 'beim': 1579, 'in':
1579, 'zu': 1579, 'zusammen': 0}, {'': (14, 'together'), '...': 2524, 'bei': 605, 'mit': 605}, {'...': 3682, 'D':
3664, 'N': 3659, 'abend': 1798, 'alle': 3683, 'am': 3665, 'an': 1579, 'anwesend': 605, 'auch': 3669, 'auf': 3670,
'aufgetaucht': 605, 'bei': 3684, 'beide': 1580, 'beim': 1579, 'da': 1817, 'dabei': 605, 'dazugekommen': 605,
'dazugestossen': 605, 'dazugestoßen': 605, 'drei': 1820, 'ebenfalls': 3672, 'ein': 3685, 'eine': 1820, 'einen': 1820,
'fuer': 1828, 'fur': 1831, 'ganze': 1819, 'gekommen': 605, 'halbe': 1820, 'hier': 605, 'ich': 3024, 'im': 1582, 'in':
1588, 'ins': 1582, 'jetzt': 3525, 'kaffee': 1798, 'kein': 3530, 'kurz': 1584, 'mit': 3675, 'mitgekommen': 605,
'moment': 1798, 'n': 1820, 'nachmittag': 1798, 'ne': 1820, 'nicht': 3529, 'noch': 3672, 'online': 1813, 'per': 1814,
'remote': 1813, 'samt': 1795, 'sprung': 1798, 'std': 1798, 'stuendchen': 1798, 'stundchen': 1798, 'stunde': 1798,
'stunden': 1798, 'und': 1795, 'vorbeigefahren': 605, 'vorbeigekommen': 605, 'vormittag': 1798, 'weile': 1798,
'wieder': 3686, 'wir': 3687, 'zu': 3678, 'zugeschaltet': 605, 'zum': 1845, 'zur': 1845, 'zwei': 1820}, {'uf': 1701},
{'auf': 1701, 'ich': 3118, 'immer': 3117, 'jetzt': 3116, 'no': 3689, 'weiterhin': 3116, 'wir': 3118}, {'': (7,
'waiting'), '<my>': 700}, {'^': 3691}, {'auf': 3692, 'ich': 3121, 'immer': 3117, 'jetzt': 3116, 'seit': 3120,
'weiterhin': 3116, 'wir': 3121}, {'called': 2421, 'canceled': 11, 'cancelled': 11, 'gecancelt': 11, 'moved': 2422,
'postponed': 2422, 'pushed': 2422, 'rescheduled': 2422, 'shifted': 2422, 'wohl': 510}, {'N': 11}, {'noch': 3695},
{'N': 3696}, {'': (13, 'talk'), 'nichts': 2276, 'noch': 2277}, {'waere': 533, 'ware': 533, 'wäre': 533}, {'ich':
3699}, {'geht': 1046, 'ginge': 1046}, {'<them>': 3701}, {'nach': 3702}, {'': (13, 'talk'), '<they>': 3700, 'es':
3703}, {'koennte': 510, 'konnte': 510, 'könnte': 510}, {'<them>': 41, 'ich': 42, 'mich': 3123, 'wir': 42}, {'': (2,
'plan'), '<them>': 41, 'mit': 69}, {'': (2, 'plan'), '<them>': 41, 'ich': 3707, 'mich': 3123, 'mit': 69, 'wir': 42},
{'': (2, 'plan'), '<them>': 41}, {'ich': 42, 'wir': 3709}, {'auf': 2287, 'beim': 2287, 'da': 2287, 'fort': 2287,
'gerade': 2289, 'grad': 2289, 'hoere': 0, 'hore': 0, 'im': 2288, 'in': 2287, 'kurz': 2289, 'ned': 2289, 'net': 2289,
'nicht': 2289, 'unterwegs': 2287, 'weg': 2287}, {'er': 0, 'es': 3464, 'ich': 3711, 'sie': 0}, {'^': 1593, 'treffen':
69}, {'-angebot': 700, '-bericht': 700, '-entwurf': 700, '-konzept': 700, '-liste': 700, '-plan': 700, '-rechnung':
700, '-vorschlag': 700, '...': 1640, 'a': 1420, 'an': 1420, 'angebot': 700, 'antwort': 700, 'aufstellung': 700,
'bericht': 700, 'bestaetigung': 700, 'bestatigung': 700, 'das': 1420, 'den': 1420, 'die': 1420, 'ein': 1420, 'eine':
1420, 'einen': 1420, 'entscheidung': 700, 'entwurf': 700, 'freigabe': 700, 'gutachten': 700, 'konzept': 700,
'kostenvoranschlag': 700, 'liste': 700, 'n': 1420, 'nen': 1420, 'offerte': 700, 'plan': 700, 'prognose': 700,
'rechnung': 700, 'ruckmeldung': 700, 'rueckmeldung': 700, 'stellungnahme': 700, 'termin': 700, 'unterschrift': 700,
'vorschlag': 700, 'zahl': 700, 'zahlen': 700, 'zusage': 700}, {'^': 3714, 'von': 1426}, {'-angebot': 1352, '-bericht':
1352, '-entwurf': 1352, '-konzept': 1352, '-liste': 1352, '-plan': 1352, '-rechnung': 1352, '-vorschlag': 1352,
'<thing>': 1352, '<work>': 1352, 'a': 1466, 'absagen': 81, 'an': 1466, 'angebot': 1352, 'antwort': 1352,
'aufstellung': 1352, 'bericht': 1352, 'bescheid': 1591, 'bestaetigung': 1352, 'bestatigung': 1352, 'das': 1466, 'den':
1466, 'die': 1466, 'ein': 1466, 'eine': 1466, 'einen': 1466, 'entscheidung': 1352, 'entwurf': 1352, 'feedback': 1592,
'fotos': 1352, 'freigabe': 1352, 'gutachten': 1352, 'konzept': 1352, 'kostenvoranschlag': 1352, 'liste': 1352,
'muster': 1352, 'n': 1466, 'nen': 1466, 'offerte': 1352, 'plan': 1352, 'prognose': 1352, 'rechnung': 1352,
'ruckmeldung': 1645, 'rueckmeldung': 1645, 'stellungnahme': 1352, 'termin': 1352, 'unterlagen': 1352, 'unterschrift':
1352, 'vertrag': 1352, 'vorschlag': 1352, 'zahl': 1352, 'zahlen': 1352, 'zusage': 1352, 'zusagen': 81}, {'...': 3325,
'<them>': 41, 'druber': 3340, 'drueber': 3340, 'durch': 3343, 'erst': 3370, 'mal': 3370, 'mir': 3375, 'noch': 3370,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3375},
{'druber': 3340, 'drueber': 3340, 'durch': 3343, 'erst': 3370, 'mal': 3370, 'nicht': 2849, 'noch': 3370, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3713, '<me>': 682,
'<until>': 3715, '^': 3716, 'dass': 1654, 'druber': 3340, 'drueber': 3340, 'durch': 3343, 'erst': 3370, 'ich': 3717,
'mal': 3370, 'mir': 3718, 'nicht': 2849, 'noch': 3370, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen':
0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3375, 'wir': 3717}, {'durchgegangen': 43}, {'<work>': 3720}, {'s':
3721}, {'<their>': 3721, 'N': 3722, 'persoenlich': 607, 'personlich': 609, 'vor': 612}, {'...': 2984, '<vowed>': 806,
'^': 814, 'am': 818, 'auf': 818, 'beim': 818, 'darum': 823, 'drum': 823, 'ersucht': 822, 'gebeten': 822, 'gesagt':
837, 'geschrieben': 837, 'gsagt': 837, 'gschriebn': 837, 'im': 818, 'per': 818, 'um': 90, 'via': 818}, {'...': 2984,
'<vowed>': 806, '^': 814, 'am': 818, 'auf': 818, 'beim': 818, 'darum': 823, 'drum': 823, 'ersucht': 822, 'gebeten':
822, 'im': 818, 'per': 818, 'um': 90, 'via': 818}, {'...': 2983, '<them>': 3725, '<title>': 847, '<vowed>': 845, '^':
814, 'alles': 2987, 'das': 2987, 'den': 2987, 'die': 2987, 'es': 2987, 'ihn': 2987, 'mit': 932, 'sie': 2987}, {'...':
2983, '<them>': 3724, '<title>': 847, '<vowed>': 845, '^': 814, 'alles': 2987, 'das': 2987, 'den': 2987, 'die': 2987,
'es': 2988, 'gesagt': 837, 'geschrieben': 837, 'gsagt': 837, 'gschriebn': 837, 'ich': 3726, 'ihn': 2987, 'leider':
886, 'mit': 932, 'nicht': 885, 'sie': 2987, 'wir': 3726}, {'...': 120}, {'<deed1>': 3728, '<give1>': 2994, '<sees1>':
2997, '<serves>': 3004}, {'ich': 2532, 'von': 2531, 'wir': 2532}, {'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim':
69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'zusammen': 69}, {'...': 574, 'D': 69, 'alle': 69, 'am': 69,
'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3731, 'zusammen': 69},
{'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns':
3731, 'zusammen': 69}, {'<them>': 3048, '^': 15, 'ich': 3054, 'mich': 3051, 'uns': 3051, 'wir': 3054}, {'<them>':
3048, '^': 15, 'ich': 3066, 'mich': 3063, 'uns': 3063, 'wir': 3066}, {'<them>': 3048, '^': 15, 'ich': 3073, 'mich':
3070, 'uns': 3070, 'wir': 3073}, {'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im':
69, 'in': 69, 'miteinander': 69, 'zusammen': 69}, {'...': 574, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69,
'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3737, 'zusammen': 69}, {'<gone>': 605,
'<their>': 3721, 'N': 3722}, {'...': 3739, '<their>': 3721, 'D': 1959, 'N': 3722, '^': 3021, 'ich': 3024, 'jetzt':
3023, 'leider': 2519, 'nicht': 2518, 'nun': 3023, 'wir': 3024}, {'<them>': 3089, 'auf': 1770, 'besser': 533,
'dringend': 533, 'endlich': 533, 'lieber': 533, 'mich': 3028, 'mir': 3028, 'niemals': 533, 'unbedingt': 533, 'uns':
3028}, {'': (2, 'plan'), '...': 574, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69,
'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3731, 'zusammen': 69}, {'dritt': 943, 'fuenft': 943, 'funft': 943,
'viert': 943, 'zweit': 943}, {'...': 2524, 'ich': 3024, 'wir': 3024, 'zu': 3743}, {'...': 3723, '<acts1>': 629,
'<have>': 3727, '<should>': 1028, '<their>': 3721, 'N': 3722, '^': 3729, 'arbeite': 3011, 'auf': 2886, 'begleite':
3015, 'begleiten': 3015, 'beide': 943, 'beiden': 943, 'bereite': 3011, 'besuchen': 634, 'bin': 3088, 'braeuchte':
3730, 'brauch': 2536, 'brauche': 2536, 'brauchen': 2536, 'brauchte': 3730, 'bräuchte': 3730, 'darf': 3031, 'drei':
943, 'duerfen': 3031, 'durfen': 3031, 'erhoffe': 2707, 'erwarte': 2720, 'erwarten': 2720, 'essen': 3732, 'fahr': 3032,
'fahre': 3032, 'fahren': 634, 'feiern': 3732, 'fliegen': 634, 'freu': 3035, 'freue': 3035, 'freuen': 3035, 'geh':
3032, 'gehe': 3032, 'gehen': 634, 'grillen': 3733, 'halten': 634, 'hol': 3015, 'hole': 3015, 'holen': 3015, 'kochen':
3733, 'leg': 3011, 'lege': 3011, 'machen': 634, 'mit': 2525, 'mochte': 42, 'mochten': 42, 'moechte': 42, 'moechten':
42, 'muass': 591, 'mues': 591, 'muessen': 3734, 'muesste': 3060, 'muessten': 3060, 'muss': 3735, 'mussen': 3736,
'musste': 3077, 'mussten': 3077, 'möchte': 42, 'müsste': 3077, 'müssten': 3077, 'reden': 634, 'samma': 3084, 'schuld':
3085, 'schulde': 3085, 'schulden': 3086, 'seh': 3087, 'sehe': 3087, 'sehen': 3738, 'sind': 3740, 'soll': 3741,
'solle': 3091, 'sollen': 3093, 'solln': 3094, 'sollte': 3097, 'sollten': 3097, 'sprechen': 634, 'starten': 634,
'stell': 3011, 'stelle': 3011, 'stossen': 3733, 'telefonieren': 634, 'treffen': 3742, 'veranstalten': 634, 'vier':
943, 'war': 3084, 'waren': 3744, 'wart': 3119, 'warte': 3122, 'warten': 3122, 'werd': 42, 'werde': 42, 'werden': 42,
'will': 42, 'wollen': 42, 'zoomen': 634, 'zwei': 943}, {'^': 1593, 'nichts': 11, 'nix': 11}, {'nichts': 11, 'nix':
11}, {'...': 3747, 'nichts': 11, 'nix': 11}, {'...': 3746, '<me>': 682, '<until>': 1869, '^': 1593, 'das': 3748, 'es':
3748, 'gestrichen': 11, 'ist': 646, 'kommen': 69, 'nichts': 11, 'nix': 11, 'stattfinden': 69, 'wurde': 646}, {'...':
3747, 'das': 3748, 'es': 3748, 'nichts': 11, 'nix': 11}, {'me': 943}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0,
'sie': 0}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3753}, {'^':
3754}, {'<them>': 3755, 'D': 3755, '^': 3754, 'noch': 3755}, {'ich': 3756, 'wir': 3756}, {'muss': 15, 'mussen': 15,
'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3758}, {'^': 3759}, {'<them>': 3760, 'D':
3760, '^': 3759, 'noch': 3760}, {'ich': 3761, 'wir': 3761}, {'...': 3325, 'dass': 1654, 'ich': 3326, 'wir': 3326},
{'anrufen': 11, 'besuchen': 11, 'essen': 11, 'fragen': 11, 'gehen': 11, 'gratulieren': 11, 'mailen': 11, 'muessen':
11, 'mussen': 11, 'schreiben': 11, 'sehen': 11, 'sollen': 11, 'sprechen': 11, 'treffen': 11, 'vorbeischauen': 11,
'wollen': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 3764, 'eigentlich': 11}, {'...': 3764, '<me>': 682,
'eigentlich': 11, 'ich': 11, 'wir': 11}, {'...': 3764, 'eigentlich': 11, 'ich': 11, 'wir': 11}, {'<them>': 2588, 'D':
2588, '^': 2587, 'noch': 2588}, {'ich': 3768, 'wir': 3768}, {'gehalten': 785}, {'N': 3770}, {'...': 2483, 'fuer':
3771, 'fur': 3771}, {'<they>': 1764, '^': 1768, 'an': 1763, 'gern': 510, 'gerne': 510}, {'abgemacht': 2882,
'ausgemacht': 2882, 'beschlossen': 2882, 'besprochen': 2882, 'festgelegt': 2882, 'nichts': 11, 'nix': 11,
'vereinbart': 2882}, {'...': 3774, '<they>': 1764, '^': 1768, 'abgemacht': 69, 'abgesagt': 11, 'an': 1763,
'angesetzt': 69, 'ausgemacht': 69, 'das': 3748, 'eingeplant': 69, 'eingetragen': 69, 'es': 3748, 'festgelegt': 69,
'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'gern': 510, 'gerne': 510, 'gestrichen': 11, 'ist': 646, 'kurzfristig':
2910, 'mir': 2911, 'nichts': 11, 'nix': 11, 'reserviert': 69, 'spontan': 2910, 'terminiert': 69, 'uns': 2911,
'vereinbart': 69, 'verschoben': 2392, 'wieder': 2910, 'wurde': 646}, {'abgemacht': 69, 'angesetzt': 69, 'ausgemacht':
69, 'eingeplant': 69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'reserviert':
69, 'terminiert': 69, 'vereinbart': 69}, {'was': 3662}, {'...': 3777, '<they>': 3649, 'D': 3650}, {'should': 533},
{'': (14, 'together'), '...': 3149}, {'koennte': 2450, 'konnte': 2450, 'könnte': 2450, 'mochte': 2450, 'moechte':
2450, 'muesste': 2450, 'muessten': 2450, 'musste': 2450, 'mussten': 2450, 'möchte': 2450, 'müsste': 2450, 'müssten':
2450, 'sollte': 2450, 'sollten': 2450, 'will': 2450}, {'<me>': 3780, '<them>': 3781, 'das': 2310, 'dem': 2310, 'den':
2310, 'der': 2310, 'die': 2310, 'dritt': 943, 'erreichen': 1347, 'erwischen': 1347, 'fuenft': 943, 'funft': 943,
'sechst': 943, 'viert': 943, 'zweit': 943}, {'getroffen': 605}, {'': (14, 'together'), 'gewesen': 605}, {'$': 590,
'...': 613, '//': 622, '0': 623, '2x': 628, '3x': 628, '4x': 628, '<acts1>': 631, '<agreed>': 633, '<and>': 637,
'<appointment>': 647, '<bookable>': 649, '<counsel>': 656, '<give1>': 657, '<gone>': 605, '<handed>': 661, '<hat>':
757, '<have>': 941, '<helper>': 942, '<me>': 947, '<my>': 957, '<needs>': 964, '<not>': 969, '<said>': 978, '<saysv>':
1026, '<sends3>': 84, '<should>': 1029, '<their>': 1048, '<them>': 1248, '<they>': 1911, '<thing>': 1916, '<to_them>':
1917, '<tool>': 1925, '<until>': 1932, '<vowed>': 1934, '<will3>': 1935, '<work>': 1939, 'D': 2021, 'N': 2172, '^':
2254, 'abgeblasen': 11, 'abgefahren': 605, 'abgegangen': 605, 'abgehangen': 605, 'abgeholt': 605, 'abgemacht': 2255,
'abgesagt': 11, 'abgeschlossen': 605, 'abgeschritten': 605, 'abgestimmt': 605, 'abgmacht': 2256, 'absage': 2260,
'absolutely': 2261, 'action': 2264, 'aenderungsvorschlaege': 2275, 'aergert': 1390, 'ahnt': 2278, 'alles': 2281,
'als': 2293, 'am': 2300, 'an': 2322, 'and': 2323, 'anderungsvorschlage': 2334, 'anfrage': 2337, 'angeblich': 0,
'angebot': 2338, 'angechattet': 605, 'angefragt': 2339, 'angepingt': 605, 'angerufen': 605, 'angeschrieben': 605,
'angesetzt': 69, 'angesprochen': 605, 'angestossen': 605, 'angetextet': 605, 'angetroffen': 605, 'anmerkungen': 2349,
'anruf': 2350, 'anrufbeantworter': 11, 'anrufen': 2351, 'ans': 2352, 'anscheinend': 0, 'anstehend': 69, 'anstehender':
69, 'antwort': 2353, 'antwortet': 2354, 'antwortete': 605, 'anwesend': 2355, 'anzuklingeln': 1347, 'anzurufen': 1347,
'apero': 605, 'apéro': 605, 'arbeitet': 2356, 'are': 2358, 'argert': 1390, 'asked': 2336, 'ass': 1396, 'assen': 605,
'auf': 2393, 'aufgabe': 2397, 'aufgaben': 2263, 'aufgesucht': 605, 'aufs': 2398, 'aus': 2402, 'ausgefallen': 11,
'ausgefuehrt': 605, 'ausgefuhrt': 605, 'ausgeheckt': 605, 'ausgemacht': 2255, 'ausgesprochen': 605, 'ausgetauscht':
605, 'ausgetueftelt': 605, 'ausgetuftelt': 605, 'ausgmacht': 2255, 'bailed': 2404, 'ball': 2411, 'bat': 2412,
'because': 0, 'bedankt': 2418, 'bedankte': 2418, 'beehrt': 2420, 'been': 2423, 'begegnet': 605, 'begegnete': 605,
'beginnt': 2356, 'begleitet': 605, 'begluckwunscht': 605, 'beglueckwuenscht': 605, 'begutachtet': 605, 'behauptet': 0,
'bei': 2458, 'beide': 883, 'beim': 2467, 'bekomm': 2473, 'bekomme': 2473, 'bekommen': 2476, 'bekommt': 2477,
'benoetigt': 2478, 'benotigt': 2479, 'beraten': 605, 'beratschlagen': 605, 'beratschlagt': 605, 'bergtour': 605,
'berichten': 2480, 'berichtet': 0, 'berichtete': 2482, 'beschwert': 1390, 'besetzt': 11, 'besichtigt': 605,
'besprechung': 2484, 'besprochen': 605, 'besteht': 1389, 'besuch': 2485, 'besuche': 2486, 'besuchen': 2487, 'besucht':
2488, 'besuchte': 605, 'bevor': 0, 'bevorstehend': 69, 'bier': 605, 'bierchen': 605, 'biere': 605, 'bietet': 1393,
'big': 2491, 'bin': 2527, 'bitte': 2530, 'bittet': 1395, 'bleibt': 2356, 'bloss': 2530, 'bloß': 2530, 'blumen': 2338,
'booked': 2357, 'bot': 1393, 'bouldern': 605, 'braeuchte': 2533, 'brainstorming': 510, 'brauch': 2536, 'brauche':
2536, 'brauchen': 2536, 'braucht': 2538, 'brauchte': 2539, 'brief': 2540, 'bring': 2545, 'bringe': 2545, 'bringen':
2546, 'bringt': 2546, 'brunche': 2547, 'bräuchte': 2539, 'call': 2550, 'called': 2552, 'can': 2555, 'canceled': 11,
'cancelled': 2556, 'cancelt': 11, 'coaching': 2559, 'coachingstunde': 2558, 'combox': 11, 'coming': 2560, 'confirmed':
2357, 'connect': 2563, 'connected': 2564, 'could': 2555, 'couldn': 2555, 'da': 2565, 'dachte': 2569, 'dachten': 2571,
'dafuer': 2572, 'dafur': 2572, 'damit': 0, 'dank': 2573, 'danke': 2576, 'dankeschoen': 2575, 'dankeschon': 2575,
'dankt': 2418, 'daran': 2579, 'darf': 2584, 'das': 2595, 'dass': 2604, 'dates': 2605, 'daumen': 2609, 'debattiert':
605, 'deck': 2612, 'dem': 2616, 'den': 2617, 'denen': 2616, 'denk': 2619, 'denke': 2622, 'denkt': 0, 'denn': 0, 'der':
2634, 'deren': 0, 'dessen': 0, 'did': 2638, 'didn': 2638, 'die': 2642, 'dienst': 2645, 'dinner': 2484, 'diskutiert':
605, 'dm': 2338, 'does': 2638, 'doesn': 2638, 'draengt': 1459, 'dran': 2646, 'drangt': 1459, 'dreimal': 628, 'dringt':
1389, 'drink': 605, 'drinks': 605, 'durch': 2649, 'durchackert': 605, 'durchdiskutiert': 605, 'durchexerziert': 605,
'durchgeackert': 605, 'durchgearbeitet': 605, 'durchgegangen': 605, 'durchgekaut': 605, 'durchgeklingelt': 605,
'durchgerechnet': 605, 'durchgerufen': 605, 'durchgesprochen': 605, 'e': 2651, 'ehrenamt': 2652, 'ehrenamtlich': 2660,
'ehrenamtsarbeit': 598, 'eigentlich': 2668, 'ein': 2685, 'einander': 2686, 'eine': 2687, 'einer': 2688, 'einfach':
597, 'eingekehrt': 605, 'eingeladen': 2689, 'eingeplant': 69, 'eingetragen': 69, 'einladung': 2338, 'einsatz': 2645,
'email': 2690, 'emailed': 2552, 'empfahl': 1462, 'empfehlen': 1462, 'empfehlung': 2693, 'empfehlungsschreiben': 2292,
'empfiehlt': 1462, 'entfaellt': 11, 'entfallen': 11, 'entfallt': 11, 'entfiel': 11, 'entschuldigung': 2260, 'er':
2701, 'ergebnis': 0, 'erhalte': 2702, 'erhoffe': 2707, 'erinnere': 2709, 'erinnerung': 2710, 'erklaert': 2715,
'erklaerung': 2260, 'erklart': 2715, 'erklarung': 2260, 'ermahnt': 1464, 'ermutigt': 1464, 'eroeffnung': 2717,
'eroffnung': 2717, 'erreichen': 2351, 'erreicht': 605, 'ersatztermin': 1970, 'erschien': 1877, 'erwarte': 2720,
'erwarten': 2720, 'erwartet': 1468, 'erwischt': 605, 'erzaehlt': 2724, 'erzaehlte': 2482, 'erzahlt': 2724, 'erzahlte':
2482, 'es': 2726, 'esse': 2728, 'essen': 2730, 'ewig': 2733, 'f': 2734, 'faellt': 2737, 'faend': 2738, 'faende': 2738,
'faengt': 2739, 'fahr': 2486, 'fahre': 2486, 'fahren': 1964, 'falls': 0, 'fallt': 2737, 'fand': 2744, 'fande': 2738,
'fanden': 2741, 'fangt': 2739, 'fazit': 0, 'feedback': 2750, 'fehlen': 2753, 'fehlt': 2753, 'feier': 2717,
'feierabendbier': 605, 'feiern': 1964, 'feiert': 2756, 'festgelegt': 2757, 'fiel': 2758, 'fielen': 2759, 'findet':
2760, 'fitness': 605, 'fix': 2761, 'fixiert': 69, 'flachgefallen': 11, 'flaked': 2404, 'fliege': 2486, 'flossen':
2770, 'follow': 2772, 'fordert': 1486, 'frag': 2773, 'frage': 2774, 'fragen': 2351, 'fragt': 1489, 'fragte': 2775,
'freiwillig': 2778, 'freiwillige': 2285, 'freiwilligenarbeit': 598, 'freiwilligeneinsatz': 598, 'freiwilliger': 2285,
'freu': 2780, 'freue': 2780, 'freut': 1390, 'fruehstueck': 2547, 'fruehstuecke': 2547, 'fruhstuck': 2547,
'fruhstucke': 2547, 'fuenfmal': 2782, 'fuer': 2816, 'fuerchtet': 0, 'funfmal': 2818, 'funkstille': 2819, 'fur': 2839,
'furchtet': 0, 'fussball': 605, 'fänd': 2738, 'gab': 1502, 'gaben': 1504, 'ganz': 2840, 'gassi': 605, 'gearbeitet':
605, 'gebastelt': 605, 'gebowlt': 605, 'gebrainstormt': 605, 'gebruncht': 605, 'gebucht': 69, 'geburtstag': 2842,
'gecancelled': 11, 'gecancelt': 11, 'gechattet': 605, 'gechillt': 605, 'gecoacht': 605, 'gedanke': 510, 'gedankt':
605, 'geeinigt': 605, 'gefachsimpelt': 605, 'gefahren': 605, 'gefeiert': 605, 'geflogen': 605, 'gefragt': 2339,
'gefruehstueckt': 605, 'gefruehstuekt': 605, 'gefruhstuckt': 605, 'gefruhstukt': 605, 'gefuehrt': 605, 'gefuhrt': 605,
'gegangen': 605, 'gegessen': 605, 'geghostet': 11, 'gegrillt': 605, 'geh': 2486, 'gehabt': 605, 'gehalten': 605,
'gehe': 2486, 'gehen': 2843, 'gehoert': 2844, 'geholfen': 605, 'gehort': 2844, 'geht': 2854, 'gejasst': 605,
'gejausnet': 605, 'gejoggt': 605, 'gekickt': 605, 'geklettert': 605, 'gekloent': 605, 'geklont': 605, 'gelaestert':
605, 'gelastert': 605, 'gelaufen': 605, 'gelernt': 605, 'gemailt': 605, 'gemeinnuetzig': 598, 'gemeinnutzig': 598,
'gemeinsam': 943, 'gemeint': 2715, 'gemoved': 1970, 'gepicknickt': 605, 'gepingt': 605, 'gepitcht': 605, 'geplant':
2757, 'geplatzt': 11, 'geplatzter': 11, 'geplaudert': 605, 'geprobt': 605, 'gequatscht': 605, 'geredet': 605,
'geruchten': 2480, 'geruchteweise': 0, 'geruechten': 2480, 'geruechteweise': 0, 'gesagt': 2858, 'geschlemmt': 605,
'geschnackt': 605, 'geschoben': 2859, 'geschrieben': 2860, 'gesehen': 2865, 'gesellte': 2871, 'gesellten': 2871,
'gesessen': 605, 'gesimst': 605, 'geskypt': 605, 'gespielt': 605, 'gesprachsrunde': 605, 'gespraechsrunde': 605,
'gesprochen': 605, 'gestritten': 605, 'gesungen': 605, 'getagt': 605, 'getextet': 605, 'getraenke': 2873, 'getraeumt':
2874, 'getranke': 2873, 'getratscht': 605, 'getraumt': 2874, 'getroffen': 605, 'getrunken': 605, 'gevespert': 605,
'gewandert': 605, 'gewerkelt': 605, 'gewesen': 605, 'geworkshopt': 605, 'gezoomt': 605, 'gfixt': 69, 'gha': 605,
'ghostet': 2875, 'gibt': 1504, 'ging': 2877, 'ginge': 2878, 'gingen': 2879, 'glatt': 2880, 'glaubt': 0, 'gluehwein':
605, 'gluhwein': 605, 'gmacht': 605, 'golf': 605, 'golfrunde': 605, 'got': 2881, 'gotta': 41, 'gratscht': 605,
'gratuliert': 605, 'gredet': 605, 'gredt': 605, 'gruble': 510, 'grueble': 510, 'gseh': 605, 'gseit': 605, 'gsessen':
605, 'gsessn': 605, 'gsi': 605, 'gsproche': 605, 'gsprochen': 605, 'gtroffe': 605, 'gutes': 2679, 'hab': 2913, 'habe':
2915, 'haben': 2924, 'habs': 2896, 'haengen': 946, 'haett': 2927, 'haette': 2931, 'haetten': 2932, 'haettn': 2934,
'ham': 2936, 'hangen': 946, 'has': 2938, 'hat': 2954, 'hatt': 2956, 'hatte': 2963, 'hatten': 2965, 'hattn': 2934,
'hausaufgabe': 2397, 'have': 2966, 'he': 2968, 'hebt': 2970, 'heisst': 2971, 'heißt': 2971, 'herzlichen': 2972,
'hiess': 2971, 'hingesetzt': 605, 'hob': 2970, 'hochzeit': 2717, 'hochzeitstag': 2973, 'hockte': 2975, 'hockten':
2975, 'hoere': 2844, 'hoert': 2976, 'hofft': 0, 'holt': 2977, 'hore': 2844, 'hort': 2976, 'hundertmal': 628, 'hätte':
2978, 'hätten': 2979, 'i': 2980, 'ich': 3126, 'idee': 510, 'ihm': 3129, 'ihn': 883, 'ihnen': 3130, 'ihr': 3131,
'ihre': 3132, 'ihrer': 3136, 'im': 3137, 'immer': 3142, 'in': 3147, 'info': 2260, 'informierte': 3148, 'ins': 3150,
'inspiziert': 605, 'interviewt': 605, 'interviewte': 1359, 'intro': 3157, 'introduced': 3159, 'intros': 3160, 'is':
3161, 'ist': 3174, 'ja': 2530, 'jassen': 605, 'jetzt': 3175, 'joggen': 1558, 'joggingrunde': 605, 'kaffee': 3176,
'kalendereintrag': 69, 'kam': 3182, 'kamen': 3184, 'kams': 3185, 'kann': 3186, 'karte': 2338, 'kartenabend': 605,
'kartons': 3187, 'kein': 3194, 'keine': 3202, 'keinen': 3203, 'keiner': 3209, 'keinerlei': 623, 'kennen': 3210,
'kennengelernt': 605, 'kickoff': 2484, 'kino': 605, 'kisten': 3187, 'klappt': 1877, 'klappte': 1877, 'kleider': 2873,
'kleidung': 2873, 'klettern': 605, 'knapp': 3211, 'koennen': 3212, 'koennte': 3213, 'koennten': 3215, 'komme': 3217,
'kommen': 2420, 'kommentare': 2349, 'kommt': 3219, 'komplett': 2880, 'kondoliert': 605, 'konferiert': 605, 'konnen':
3212, 'konnte': 3213, 'konnten': 3215, 'kontakt': 3234, 'konzert': 2717, 'korrekturen': 2349, 'korrekturvorschlaege':
3236, 'korrekturvorschlage': 3238, 'krieg': 2473, 'kriege': 2473, 'kriegen': 2476, 'kriegt': 2477, 'kuchen': 2873,
'kuemmern': 1610, 'kuemmert': 1610, 'kummern': 1610, 'kummert': 1610, 'kunnt': 605, 'kurzfristig': 2910, 'könnte':
3213, 'könnten': 3215, 'lag': 3241, 'lange': 2733, 'lasse': 3242, 'laufrunde': 605, 'laut': 3243, 'lead': 3246,
'lebensmittel': 2873, 'lebenszeichen': 2260, 'legt': 1618, 'legte': 1618, 'leider': 3248, 'lesung': 2717, 'lief':
3249, 'liegt': 3251, 'liess': 3242, 'liest': 2976, 'ließ': 3242, 'lunch': 2550, 'mache': 3253, 'macht': 3253, 'mahnt':
1464, 'mail': 3258, 'mailbox': 11, 'mailt': 1629, 'mailte': 3259, 'mal': 3262, 'man': 3266, 'medien': 2480, 'meeting':
2550, 'mega': 597, 'mehrfach': 628, 'mehrmals': 628, 'mein': 3268, 'meine': 3269, 'meinerseits': 3271, 'meint': 0,
'meinte': 0, 'meld': 3046, 'melde': 3046, 'meldet': 3273, 'meldete': 3274, 'meldung': 2260, 'memo': 7, 'mentorats':
3275, 'mentoring': 3281, 'mentoringstunde': 3282, 'merci': 3283, 'merke': 7, 'merken': 7, 'messaged': 2552, 'mich':
3292, 'mir': 3299, 'mit': 3319, 'miteinander': 3320, 'mobel': 3187, 'mochte': 3327, 'moebel': 3187, 'moechte': 3332,
'moved': 3334, 'muass': 3335, 'mues': 3335, 'muess': 3336, 'muessen': 3349, 'muesst': 3354, 'muesste': 3364,
'muessten': 3366, 'munkelt': 2976, 'musiziert': 605, 'muss': 3380, 'mussen': 3386, 'musst': 3354, 'musste': 3393,
'mussten': 3395, 'mut': 3397, 'möchte': 3327, 'müss': 3336, 'müsste': 3400, 'müssten': 3402, 'nach': 3405, 'nachdem':
0, 'nachgedacht': 3406, 'nachgefasst': 605, 'nachgefragt': 2339, 'nachgehakt': 3407, 'nachgeholt': 3175, 'nachricht':
3408, 'nachste': 3410, 'nachster': 3412, 'naechste': 3414, 'naechster': 3416, 'naemlich': 0, 'nahm': 2970, 'name':
3418, 'namenstag': 3419, 'namlich': 0, 'natuerlich': 597, 'naturlich': 597, 'ned': 3421, 'need': 2966, 'nehm': 2545,
'nehme': 2545, 'net': 3422, 'neuer': 3423, 'never': 3424, 'next': 3426, 'nich': 3427, 'nicht': 3433, 'nichts': 3438,
'nie': 3439, 'niemand': 3440, 'niemanden': 3442, 'nimmt': 2970, 'nit': 3427, 'nix': 3443, 'no': 3444, 'noch': 3450,
'nod': 3451, 'noed': 3451, 'noshow': 11, 'note': 3453, 'notiz': 3457, 'null': 623, 'nur': 3463, 'ob': 3465, 'obwohl':
0, 'offen': 2532, 'offenbar': 0, 'offene': 3466, 'offener': 3467, 'offensichtlich': 0, 'ohne': 3469, 'oper': 605,
'owe': 591, 'owes': 1702, 'padel': 605, 'paket': 2338, 'pakete': 2873, 'party': 2717, 'pass': 3083, 'passe': 3083,
'pendenz': 2263, 'pendenzen': 7, 'philosophiert': 605, 'ping': 3470, 'pinged': 2552, 'pitch': 3473, 'pitchtraining':
3474, 'pladiert': 1703, 'pladierte': 1703, 'plaediert': 1704, 'plaedierte': 1704, 'planned': 2357, 'platzte': 11,
'plauderei': 605, 'plauderte': 605, 'plausch': 605, 'plauscht': 605, 'pocht': 1389, 'poker': 605, 'post': 3475,
'postkarte': 2338, 'postponed': 2422, 'premiere': 2717, 'pro': 3476, 'probehoeren': 3477, 'probehoren': 3478,
'probevortrag': 3479, 'probier': 3482, 'probiere': 3482, 'probiers': 3482, 'promised': 591, 'props': 3483, 'pushed':
3334, 'quatschte': 605, 'radtour': 605, 'raet': 1710, 'randnotizen': 3485, 'rat': 1710, 'raten': 1710, 'ratsch': 605,
'reagiert': 1877, 'recommended': 533, 'recommends': 533, 'rede': 2486, 'reden': 1964, 'redete': 1396, 'referenz':
3488, 'referred': 2291, 'remind': 3489, 'reminder': 7, 'rescheduled': 3490, 'reviewed': 3491, 'rief': 3493, 'riet':
1710, 'rieten': 1710, 'ruckmeldung': 3238, 'ruckmeldungen': 3238, 'ruckruf': 3494, 'rueckmeldung': 3236,
'rueckmeldungen': 3236, 'rueckruf': 3494, 'ruehrt': 1632, 'ruehrte': 1632, 'ruft': 3496, 'ruhrt': 1632, 'ruhrte':
1632, 'rumgehangen': 605, 'rät': 1710, 'sagt': 3498, 'sagte': 3499, 'said': 3500, 'samma': 3084, 'samt': 3501, 'san':
3502, 'sass': 3504, 'sassen': 3505, 'sauna': 605, 'sausen': 945, 'save': 3507, 'says': 3500, 'saß': 3504, 'saßen':
3505, 'schach': 605, 'schaute': 3508, 'schauten': 2871, 'scheduled': 2357, 'scheinbar': 0, 'schicht': 2645,
'schieben': 2859, 'schiebt': 3509, 'schlaegt': 1732, 'schlagt': 1732, 'schlug': 1732, 'schlägt': 1732, 'schneite':
2871, 'schon': 3514, 'schreibt': 3515, 'schrieb': 3259, 'schuld': 3085, 'schulde': 3085, 'schulden': 3516, 'schuldet':
1744, 'schwaetzchen': 605, 'schwatz': 605, 'schwatzchen': 605, 'seh': 3517, 'sehe': 3517, 'sehen': 3520, 'sein': 3132,
'seine': 3132, 'seiner': 3136, 'seit': 3521, 'sendepause': 2819, 'setz': 2011, 'setze': 2011, 'setzen': 2011,
'setzte': 2871, 'setzten': 2871, 'she': 2968, 'shifted': 2422, 'shoutout': 3483, 'sie': 3522, 'sieht': 2976, 'simse':
3470, 'since': 3523, 'sind': 3533, 'sitzen': 946, 'sitzung': 2484, 'skifahren': 605, 'skitour': 605, 'skypen': 1964,
'sms': 3534, 'sobald': 0, 'solange': 0, 'soll': 3536, 'sollen': 3538, 'sollt': 3041, 'sollte': 3542, 'sollten': 3543,
'sozialeinsatz': 598, 'sparring': 3544, 'sparrings': 3275, 'spazieren': 3545, 'spaziergang': 605, 'spenden': 2873,
'spendenaktion': 598, 'spontan': 2910, 'sprach': 1396, 'sprachen': 605, 'sprachnachricht': 2338, 'sprech': 2486,
'spreche': 2486, 'sprechen': 3546, 'spritzer': 605, 'squash': 605, 'stand': 1755, 'standen': 1755, 'startet': 2356,
'statt': 2572, 'stattdessen': 2572, 'stehen': 3547, 'steht': 3548, 'stiess': 2871, 'stiessen': 2871, 'stieß': 2871,
'stießen': 2871, 'still': 2261, 'stood': 3549, 'storniert': 11, 'suppe': 2873, 'taet': 3550, 'tafel': 1072, 'tarock':
605, 'tat': 3550, 'tauchte': 3552, 'taufe': 2717, 'tauschte': 3553, 'tauschten': 605, 'tausend': 2972, 'teilgenommen':
3554, 'teilnehmende': 605, 'telefonierd': 605, 'telefoniere': 2486, 'telefonieren': 1964, 'telefoniert': 3555,
'telefonierte': 605, 'telefonierten': 605, 'tennis': 605, 'termin': 2550, 'terminiert': 69, 'terminvorschlag': 69,
'text': 3470, 'texted': 2552, 'textet': 1629, 'thanks': 3556, 'theater': 605, 'they': 2968, 'thinks': 1716, 'three':
3557, 'thx': 2489, 'times': 2261, 'to': 3559, 'todo': 3558, 'todos': 2263, 'told': 3562, 'total': 2880, 'traeumte':
510, 'traf': 605, 'trafen': 605, 'tratscht': 605, 'traumte': 510, 'treff': 3563, 'treffe': 3564, 'treffen': 3566,
'trifft': 3567, 'troffe': 605, 'troffn': 605, 'trost': 3397, 'twice': 2261, 'tät': 3550, 'uban': 3570, 'uber': 3572,
'uberleg': 3574, 'uberlege': 3575, 'ubern': 3570, 'ueban': 3570, 'ueber': 3577, 'ueberleg': 3574, 'ueberlege': 3575,
'uebern': 3570, 'um': 3578, 'umgebucht': 2859, 'umgelegt': 2859, 'umsonst': 3579, 'umzugskisten': 3187, 'und': 3580,
'unentgeltlich': 598, 'unerreichbar': 11, 'uns': 3581, 'unsicher': 3582, 'unter': 3584, 'unterhalten': 605,
'unterhielt': 3553, 'unterhielten': 605, 'unterrichtet': 605, 'unterschrieben': 605, 'unterzeichnet': 605, 'v': 3592,
'verabredet': 69, 'verabschiedet': 605, 'verabschiedung': 605, 'verbaselt': 11, 'verbesserungsvorschlaege': 2275,
'verbesserungsvorschlage': 2334, 'verbummelt': 11, 'vereinbart': 3593, 'vergebens': 3594, 'vergeblich': 3595,
'vergessen': 3599, 'verhandelt': 605, 'verkostet': 605, 'verlangt': 1486, 'verlegt': 2392, 'vermisse': 510,
'vernissage': 2717, 'verpasst': 11, 'verpasster': 3600, 'verpennt': 11, 'verplant': 11, 'versaeumt': 11, 'versaumt':
11, 'verschieben': 3601, 'verschiebt': 3602, 'verschlafen': 11, 'verschobe': 3603, 'verschoben': 2392, 'verschwitzt':
11, 'versoehnt': 605, 'versohnt': 605, 'versprach': 3605, 'versprech': 3107, 'verspreche': 3107, 'verspricht': 1785,
'versuch': 3482, 'versuche': 3482, 'versuchs': 3482, 'versucht': 3606, 'vertagt': 2392, 'vertroestet': 11,
'vertrostet': 11, 'vielen': 2972, 'vielleicht': 3607, 'viermal': 628, 'voellig': 2880, 'voll': 597, 'vollig': 2880,
'volunteered': 3608, 'volunteering': 3608, 'vom': 3612, 'von': 3643, 'vor': 3645, 'vorbeigekommen': 605,
'vorbeigeschaut': 605, 'vorgemerkt': 69, 'vorgestellt': 605, 'vorgezogen': 2859, 'vortrag': 2717, 'vorverlegt': 2859,
'waehrend': 3646, 'waer': 3651, 'waere': 3656, 'waeren': 3657, 'wahrend': 3646, 'waiting': 3658, 'wanderten': 2770,
'wanderung': 605, 'war': 3679, 'ware': 3681, 'waren': 3688, 'warn': 1848, 'warnt': 1851, 'warnte': 1851, 'wart': 3690,
'warte': 3122, 'warten': 3693, 'wartet': 1852, 'was': 3694, 'weder': 3697, 'weil': 0, 'weiss': 3698, 'weiß': 3698,
'welche': 0, 'welcher': 0, 'wenn': 3704, 'wenns': 3703, 'wer': 3705, 'werd': 3706, 'werde': 3708, 'werden': 3710,
'whatsapp': 3534, 'wie': 3712, 'wieder': 2910, 'wiedergesehen': 605, 'wiedersehen': 605, 'wiedervorlage': 7, 'will':
3719, 'wir': 3745, 'wird': 3749, 'wirds': 3750, 'with': 3751, 'wo': 3752, 'woan': 1873, 'wofuer': 3757, 'wofur': 3762,
'wohnt': 2356, 'wollen': 3763, 'wollt': 3765, 'wollte': 3766, 'wollten': 3767, 'womit': 3769, 'worauf': 3769,
'workshop': 3772, 'worn': 1873, 'wort': 2684, 'worum': 3769, 'wrote': 2552, 'wuenschen': 1893, 'wuenscht': 1896,
'wuerd': 3550, 'wuerde': 3773, 'wunschen': 1893, 'wunscht': 1904, 'wurd': 3550, 'wurde': 3775, 'wurden': 3776,
'wurds': 3750, 'wv': 7, 'wär': 3778, 'wäre': 3681, 'wären': 3657, 'würde': 3773, 'yoga': 605, 'you': 3779, 'zigmal':
628, 'zoomen': 1964, 'zu': 3782, 'zufaellig': 3783, 'zufallig': 3783, 'zuruckgerufen': 605, 'zuruckzurufen': 1347,
'zurueckgerufen': 605, 'zurueckzurufen': 1347, 'zusage': 438, 'zusammen': 3784, 'zusammengehockt': 605,
'zusammengekommen': 605, 'zusammengesessen': 605, 'zusammengesetzt': 605, 'zusammengestanden': 605,
'zusammengetroffen': 605, 'zuspruch': 3397, 'zweimal': 628}]


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
'-lesung': 0, '-livestream': 0, '-lunch': 2, '-marathon': 0, '-markt': 0, '-matinee': 0, '-meeting': 3, '-meetup': 0,
'-mentoring': 3, '-messe': 0, '-mittagessen': 2, '-nachricht': 6, '-onboarding': 3, '-party': 0, '-picknick': 2,
'-pizzaessen': 2, '-preisverleihung': 0, '-premiere': 0, '-probe': 3, '-probeessen': 2, '-probelauf': 3, '-pruefung':
10, '-prufung': 10, '-retro': 3, '-review': 3, '-rucksprache': 3, '-ruecksprache': 3, '-runde': 3, '-schulung': 3,
'-session': 3, '-shopping': 0, '-sitzung': 3, '-soiree': 0, '-sprechstunde': 3, '-sprechtag': 3, '-stammtisch': 0,
'-standup': 3, '-supervision': 3, '-symposium': 0, '-tag': 1, '-tagung': 0, '-taufe': 0, '-telefonat': 4,
'-telefoniert': 4, '-telefonkonferenz': 4, '-telko': 4, '-termin': 3, '-trauerfeier': 0, '-treffen': 3, '-turnier': 0,
'-ubergabe': 3, '-uebergabe': 3, '-umtrunk': 0, '-verabschiedung': 0, '-verhandlung': 3, '-verkostung': 2,
'-verleihung': 0, '-vernissage': 0, '-vers': 0, '-versammlung': 0, '-verteidigung': 0, '-vesper': 2, '-videocall': 4,
'-videokonf': 4, '-visit': 3, '-visite': 3, '-vortrag': 0, '-werkstatt': 11, '-workshop': 3, '-zirkel': 3,
'-zoomcall': 4, '//': 13, '1': 15, '1o1': 3, '1on1': 3, '<me>': 17, 'N': 18, 'abendbrot': 2, 'abendessen': 2,
'abends': 19, 'abgegangen': 3, 'abgeschritten': 3, 'abgestimmt': 3, 'abiball': 0, 'abnahme': 3, 'abschiedsfeier': 0,
'abschiedsfest': 0, 'abschlussgesprach': 3, 'abschlussgespraech': 3, 'abstimmung': 3, 'adventmarkt': 0,
'adventsmarkt': 0, 'after': 20, 'afterwork': 0, 'agluetet': 4, 'aglutet': 4, 'agrueeft': 4, 'agrueft': 4,
'alumnitreffen': 0, 'am': 21, 'an': 27, 'angebimmelt': 4, 'angechattet': 6, 'angeklingelt': 4, 'angelaeutet': 4,
'angelautet': 4, 'angemailt': 5, 'angepingt': 6, 'angerufen': 28, 'angeschrieben': 6, 'angetextet': 6, 'anprobe': 3,
'anruf': 4, 'anrufe': 4, 'anrufen': 4, 'ans': 29, 'antrittsvorlesung': 0, 'antwortet': 34, 'antwortete': 34,
'antwortmail': 5, 'arbeitsessen': 2, 'arbeitskreis': 3, 'arbeitstermin': 3, 'arbeitstreffen': 3, 'assen': 2,
'atelierfest': 0, 'audit': 3, 'auf': 41, 'aufm': 38, 'aufmass': 3, 'aufsichtsratssitzung': 3, 'ausgetauscht': 3,
'ausschuss': 3, 'ausstand': 0, 'ausstellung': 0, 'austausch': 3, 'auswaertsspiel': 0, 'auswartsspiel': 0, 'ball': 0,
'ballett': 0, 'bandprobe': 3, 'barbecue': 2, 'barcamp': 0, 'basar': 0, 'bauernmarkt': 0, 'baustelle': 42,
'baustellenbesuch': 3, 'baustellentermin': 3, 'bbq': 2, 'becher': 43, 'beerdigung': 0, 'begehung': 3, 'begrabnis': 0,
'begraebnis': 0, 'begutachtung': 3, 'bei': 53, 'beim': 54, 'beirat': 3, 'beiratssitzung': 3, 'beisammengesessen': 3,
'bekannt': 56, 'bekanntgemacht': 55, 'bekanntgmacht': 55, 'bekocht': 59, 'benefizkonzert': 0, 'beraten': 3,
'beratungsgesprach': 3, 'beratungsgespraech': 3, 'besichtigung': 3, 'bespr': 3, 'besprechung': 3, 'besprechungen': 3,
'besprochen': 3, 'besuch': 3, 'besucht': 3, 'betriebsbesichtigung': 3, 'bewerbungsgesprach': 3, 'bewerbungsgespraech':
3, 'bier': 60, 'bimmelte': 62, 'bits': 64, 'board': 65, 'boardmeeting': 3, 'braet': 67, 'branchentreff': 0,
'branchentreffen': 0, 'brat': 69, 'braten': 70, 'breakfast': 2, 'brief': 6, 'brotzeit': 2, 'brunch': 2, 'brunche': 71,
'bsprechig': 3, 'buero': 72, 'buffet': 2, 'bundesligaspiel': 0, 'burger': 2, 'buro': 72, 'business': 73,
'businesslunch': 2, 'cafe': 74, 'cafebesuch': 8, 'cafeteria': 2, 'call': 75, 'calls': 4, 'camp': 0, 'cappuccino': 8,
'catch': 76, 'catchup': 3, 'chat': 6, 'chats': 6, 'check': 77, 'chilbi': 0, 'chili': 18, 'chorprobe': 3,
'christkindlmarkt': 0, 'clubabend': 0, 'coaching': 3, 'coachingtermin': 3, 'code': 78, 'coffee': 79, 'coffeechat': 8,
'connected': 55, 'connectet': 55, 'curry': 18, 'daily': 3, 'demo': 80, 'demoday': 0, 'derby': 0, 'design': 81,
'dienstbesprechung': 3, 'diniere': 71, 'diniert': 2, 'dinner': 2, 'dinnerparty': 0, 'discord': 6, 'discovery': 82,
'disputation': 0, 'dm': 6, 'dms': 6, 'doener': 2, 'doner': 2, 'dult': 0, 'durch': 85, 'durchgeackert': 3,
'durchgearbeitet': 3, 'durchgegangen': 3, 'durchgehen': 3, 'durchgeklingelt': 4, 'durchgerufen': 4, 'durchgesprochen':
3, 'durchlauf': 3, 'durchschauen': 3, 'durchsprechen': 3, 'e': 87, 'ehemaligentreffen': 0, 'einander': 88, 'eine': 89,
'einen': 90, 'eingekehrt': 2, 'einschulung': 3, 'einspaenner': 8, 'einspanner': 8, 'einstand': 0, 'einstandsfeier': 0,
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

