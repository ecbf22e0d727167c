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
{'N': 226, 'er': 226, 'sie': 226}, {'post': 15}, {'die': 228}, {'sein': 15}, {'<them>': 230}, {'': (5, 'mine'),
'sein': 15}, {'auf': 229, 'bei': 231, 'da': 230, 'fertig': 232, 'hin': 15, 'hinaus': 15, 'raus': 15, 'stehen': 15,
'weg': 15, 'zur': 228}, {'auf': 229, 'bei': 231, 'da': 230, 'fertig': 232, 'hinaus': 15, 'raus': 15, 'weg': 15, 'zur':
228}, {'werden': 120}, {'<until>': 233, 'D': 234, 'fertig': 235, 'raus': 120}, {'$$': 81, '<me>': 132, '<until>': 123,
'D': 123, 'auf': 81, 'aus': 81, 'fertig': 81, 'noch': 123, 'zusammen': 81}, {'N': 237, 'er': 237, 'sie': 237},
{'<until>': 205, 'D': 193, 'bisher': 189, 'immer': 190, 'nach': 192, 'nicht': 188, 'nie': 188, 'noch': 189,
'weiterhin': 189}, {'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81,
'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'ruberschicken': 81, 'rueberschicken': 81,
'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81},
{'<until>': 240, 'D': 240, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'klaren': 81, 'liefern':
81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 240, 'ruberschicken': 81,
'rueberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81,
'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken':
81, 'zusenden': 81}, {'<me>': 241, '<until>': 240, 'D': 240, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81,
'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81,
'noch': 240, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81,
'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'N': 242, 'er': 242, 'sie': 242},
{'<me>': 81}, {'auf': 185, 'bei': 244, 'da': 81, 'fertig': 81}, {'<until>': 245}, {'missing': 23, 'outstanding': 23,
'overdue': 23}, {'folgen': 15, 'folgt': 15}, {'<until>': 15, 'D': 248, 'folgen': 15, 'folgt': 15}, {'noch': 23},
{'vor': 23}, {'wie': 251}, {'': (7, 'waiting'), 'immer': 250, 'nach': 252, 'noch': 23, 'weiterhin': 23}, {'aus': 23},
{'noch': 254}, {'vor': 254}, {'wie': 256}, {'aus': 23, 'immer': 255, 'nach': 257, 'noch': 254, 'weiterhin': 254},
{'<until>': 23, 'fehlen': 253, 'fehlt': 253, 'stehen': 258, 'steht': 258}, {'<me>': 249, '<them>': 259}, {'zuruck':
155, 'zurueck': 155}, {':': 95, '<asked_for>': 96, '<deed1>': 101, '<deed3>': 105, '<does3>': 107, '<give1>': 101,
'<give3>': 105, '<sends3>': 108, '<serves>': 110, '<until>': 117, 'D': 119, 'an': 121, 'arbeitet': 125, 'back': 129,
'backe': 129, 'bau': 130, 'baue': 129, 'baut': 134, 'bekommen': 140, 'bekommt': 140, 'besorg': 142, 'besorge': 143,
'besorgt': 144, 'bestaetigt': 147, 'bestatigt': 147, 'bestelle': 143, 'bestellt': 144, 'bring': 151, 'bringe': 151,
'bringt': 154, 'buche': 143, 'bucht': 144, 'checkt': 144, 'druck': 129, 'drucke': 129, 'druckt': 134, 'durch': 156,
'erledige': 143, 'erledigt': 144, 'fehlen': 160, 'fehlt': 160, 'folgen': 172, 'folgt': 172, 'fuer': 121, 'fur': 121,
'geb': 151, 'gebe': 151, 'gehen': 182, 'geht': 182, 'gibt': 154, 'ich': 183, 'ist': 194, 'klaer': 143, 'klaere': 143,
'klaert': 144, 'klar': 143, 'klare': 143, 'klart': 144, 'klär': 143, 'koche': 129, 'kommen': 199, 'kommt': 200,
'kriegen': 140, 'kriegt': 140, 'laesst': 204, 'landen': 208, 'landet': 208, 'lassen': 204, 'lasst': 204, 'liefer':
151, 'liefere': 210, 'liefert': 212, 'liegen': 208, 'liegt': 215, 'lässt': 204, 'mach': 143, 'mache': 143, 'machen':
217, 'macht': 219, 'mailt': 212, 'malt': 134, 'missing': 23, 'mochte': 223, 'moechte': 227, 'muessen': 236, 'muss':
236, 'mussen': 236, 'möchte': 223, 'naeh': 129, 'naehe': 129, 'naeht': 134, 'nah': 129, 'nahe': 129, 'naht': 134,
'nähe': 129, 'organisier': 143, 'organisiere': 143, 'organisiert': 144, 'outstanding': 23, 'overdue': 23, 'pruefe':
143, 'prueft': 144, 'prufe': 143, 'pruft': 144, 'rechnet': 134, 'reich': 151, 'reiche': 151, 'reserviere': 143,
'reserviert': 144, 'richt': 129, 'richte': 129, 'schick': 210, 'schicke': 210, 'schickt': 212, 'schreib': 142,
'schreibe': 143, 'schreibt': 238, 'sendet': 144, 'setzt': 125, 'sind': 239, 'soll': 243, 'steht': 246, 'stell': 129,
'stelle': 129, 'stellt': 217, 'still': 247, 'such': 129, 'suche': 129, 'ubernehme': 143, 'ubernimmt': 144,
'uberweist': 147, 'uebernehme': 143, 'uebernimmt': 144, 'ueberweist': 147, 'unterschreibt': 147, 'verschickt': 144,
'von': 260, 'werden': 243, 'wieder': 261, 'will': 243, 'wird': 243, 'wollen': 243, 'wollte': 243, 'zahlt': 154,
'zeichnet': 134, 'zuruck': 155, 'zurueck': 155}, {'kurier': 81, 'mail': 81, 'post': 81}, {'mir': 15, 'uns': 15}, {'':
(6, 'theirs'), '$$': 81, 'nach': 81, 'per': 263, 'von': 264}, {'$$': 81, 'per': 263, 'von': 264}, {'<until>': 265,
'D': 266}, {'': (3, 'advice')}, {'<giveinf>': 268, 'abgeben': 268, 'aendern': 268, 'andern': 268, 'anfangen': 268,
'aufgeben': 268, 'aufhoeren': 268, 'aufhoren': 268, 'auslagern': 268, 'behalten': 268, 'einstellen': 268, 'erhoehen':
268, 'erhohen': 268, 'kuendigen': 268, 'kuerzen': 268, 'kundigen': 268, 'kurzen': 268, 'lassen': 268, 'machen': 268,
'pruefen': 268, 'prufen': 268, 'rausnehmen': 268, 'senken': 268, 'streichen': 268, 'suchen': 268, 'umbauen': 268,
'umstellen': 268, 'vereinfachen': 268, 'verkaufen': 268, 'verschieben': 268, 'weglassen': 268, 'ändern': 268}, {'...':
269, '<giveinf>': 268, 'abgeben': 268, 'aendern': 268, 'andern': 268, 'anfangen': 268, 'aufgeben': 268, 'aufhoeren':
268, 'aufhoren': 268, 'auslagern': 268, 'behalten': 268, 'einstellen': 268, 'erhoehen': 268, 'erhohen': 268,
'kuendigen': 268, 'kuerzen': 268, 'kundigen': 268, 'kurzen': 268, 'lassen': 268, 'machen': 268, 'pruefen': 268,
'prufen': 268, 'rausnehmen': 268, 'senken': 268, 'streichen': 268, 'suchen': 268, 'umbauen': 268, 'umstellen': 268,
'vereinfachen': 268, 'verkaufen': 268, 'verschieben': 268, 'weglassen': 268, 'ändern': 268}, {'ich': 270, 'wir': 270},
{'folgen': 267, 'folgt': 267, 'kommt': 267, 'soll': 271, 'sollen': 271, 'sollte': 271, 'sollten': 271}, {'...': 272},
{'<until>': 266, 'D': 266}, {'folgen': 274, 'folgt': 274, 'kommt': 274}, {'$$': 81, 'per': 263}, {'<until>': 276, 'D':
276}, {'...': 275, 'folgen': 277, 'folgt': 277, 'kommt': 277}, {'$$': 81, 'von': 264}, {'<until>': 279, 'D': 279},
{'folgen': 280, 'folgt': 280, 'kommt': 280}, {'<until>': 103, 'D': 103}, {'...': 281, 'folgen': 282, 'folgt': 282,
'kommt': 282}, {'soll': 271, 'sollen': 271, 'sollte': 271, 'sollten': 271}, {'...': 284}, {'': (7, 'waiting'),
'geschickt': 23, 'nachgeliefert': 23, 'nachgereicht': 23, 'zugeschickt': 23, 'zuruck': 23, 'zurueck': 23}, {'': (7,
'waiting'), '<until>': 23, 'D': 23, 'geschickt': 23, 'nachgeliefert': 23, 'nachgereicht': 23, 'zugeschickt': 23,
'zuruck': 23, 'zurueck': 23}, {'<them>': 24}, {'<until>': 286, 'D': 286, 'dann': 287, 'erst': 24, 'noch': 287, 'von':
288}, {'ich': 289, 'wir': 289}, {'bekomm': 290, 'bekomme': 290, 'bekommen': 290, 'erhalte': 290, 'erhalten': 290,
'krieg': 290, 'kriege': 290, 'kriegen': 290, 'soll': 271, 'sollen': 271, 'sollte': 271, 'sollten': 271}, {'...': 291},
{'woche': 81}, {'<until>': 81, 'D': 81, 'nachste': 293, 'naechste': 293}, {'retour': 15, 'wieder': 15, 'zuruck': 15,
'zurueck': 15}, {'mir': 15}, {'...': 295, '<until>': 15, 'D': 15, 'dann': 15, 'noch': 15, 'von': 296}, {'N': 297,
'er': 297, 'sie': 297}, {'retour': 15, 'wieder': 15, 'zurueck': 15}, {'...': 299, '<until>': 15, 'D': 15, 'dann': 15,
'noch': 15, 'von': 296}, {'N': 300, 'er': 300, 'sie': 300}, {'retour': 15, 'wieder': 15, 'zuruck': 15}, {'...': 302,
'<until>': 15, 'D': 15, 'dann': 15, 'noch': 15, 'von': 296}, {'N': 303, 'er': 303, 'sie': 303}, {'...': 295}, {'N':
305, 'er': 305, 'sie': 305}, {'bekommen': 298, 'bekommt': 298, 'erhaelt': 301, 'erhalt': 304, 'erhält': 304, 'haben':
306, 'hat': 306, 'kriegen': 298, 'kriegt': 298}, {'<until>': 23, 'D': 23, 'ausstehend': 23, 'fehlt': 23, 'offen': 23,
'steht': 254}, {'<them>': 308}, {'durch': 309, 'von': 309}, {'D': 23}, {'D': 23, 'auf': 311, 'bis': 311, 'fuer': 311,
'zu': 311}, {'D': 23, 'auf': 311, 'bis': 311, 'fuer': 311, 'mir': 312, 'uns': 312, 'zu': 311}, {'D': 23, 'auf': 311,
'bis': 311, 'das': 313, 'die': 313, 'es': 313, 'fuer': 311, 'ihn': 313, 'mir': 312, 'mirs': 313, 'sie': 313, 'uns':
312, 'zu': 311}, {'D': 23, 'N': 314, 'auf': 311, 'bis': 311, 'das': 313, 'die': 313, 'er': 314, 'es': 314, 'fuer':
311, 'ihn': 313, 'mir': 312, 'mirs': 313, 'sie': 314, 'uns': 312, 'zu': 311}, {'haben': 315, 'hat': 315, 'hatte': 315,
'hatten': 315, 'war': 315, 'waren': 315, 'wars': 315}, {'D': 23, 'auf': 311, 'bis': 311, 'fur': 311, 'zu': 311}, {'D':
23, 'auf': 311, 'bis': 311, 'fur': 311, 'mir': 317, 'uns': 317, 'zu': 311}, {'D': 23, 'auf': 311, 'bis': 311, 'das':
318, 'die': 318, 'es': 318, 'fur': 311, 'ihn': 318, 'mir': 317, 'mirs': 318, 'sie': 318, 'uns': 317, 'zu': 311}, {'D':
23, 'N': 319, 'auf': 311, 'bis': 311, 'das': 318, 'die': 318, 'er': 319, 'es': 319, 'fur': 311, 'ihn': 318, 'mir':
317, 'mirs': 318, 'sie': 319, 'uns': 317, 'zu': 311}, {'haben': 320, 'hat': 320, 'hatte': 320, 'hatten': 320, 'war':
320, 'waren': 320, 'wars': 320}, {'D': 23, 'auf': 311, 'bis': 311, 'fuer': 311, 'fur': 311, 'zu': 311}, {'D': 23,
'auf': 311, 'bis': 311, 'fuer': 311, 'fur': 311, 'mir': 322, 'uns': 322, 'zu': 311}, {'D': 23, 'auf': 311, 'bis': 311,
'das': 323, 'die': 323, 'es': 323, 'fuer': 311, 'fur': 311, 'ihn': 323, 'mir': 322, 'mirs': 323, 'sie': 323, 'uns':
322, 'zu': 311}, {'D': 23, 'N': 324, 'auf': 311, 'bis': 311, 'das': 323, 'die': 323, 'er': 324, 'es': 324, 'fuer':
311, 'fur': 311, 'ihn': 323, 'mir': 322, 'mirs': 323, 'sie': 324, 'uns': 322, 'zu': 311}, {'haben': 325, 'hat': 325,
'hatte': 325, 'hatten': 325, 'war': 325, 'waren': 325, 'wars': 325}, {'': (7, 'waiting'), '<until>': 23, 'D': 23},
{'angekuendigt': 327, 'angekundigt': 327, 'ausstehend': 327, 'offen': 327, 'versprochen': 327, 'zugesagt': 327},
{'angekuendigt': 327, 'angekundigt': 327, 'ausstehend': 327, 'bitte': 155, 'durch': 309, 'erbeten': 155, 'erwartet':
155, 'noch': 328, 'offen': 327, 'versprochen': 327, 'von': 309, 'zugesagt': 327}, {'N': 97, 'er': 97, 'sie': 97}, {'':
(5, 'mine'), 'nach': 15}, {'<until>': 331, 'D': 331, 'dann': 331, 'noch': 331}, {'<them>': 332, '<until>': 331, 'D':
331, 'dann': 331, 'noch': 331}, {'ich': 333}, {'angekuendigt': 327, 'ausstehend': 327, 'offen': 327, 'versprochen':
327, 'zugesagt': 327}, {'angekuendigt': 327, 'ausstehend': 327, 'bitte': 155, 'durch': 309, 'erbeten': 155,
'erwartet': 155, 'noch': 335, 'offen': 327, 'versprochen': 327, 'von': 309, 'zugesagt': 327}, {'angekundigt': 327,
'ausstehend': 327, 'offen': 327, 'versprochen': 327, 'zugesagt': 327}, {'angekundigt': 327, 'ausstehend': 327,
'bitte': 155, 'durch': 309, 'erbeten': 155, 'erwartet': 155, 'noch': 337, 'offen': 327, 'versprochen': 327, 'von':
309, 'zugesagt': 327}, {'': (5, 'mine'), '$$': 15, 'nach': 15}, {'$$': 15, '<them>': 332, '<until>': 331, 'D': 339,
'dann': 331, 'noch': 331}, {'ich': 340}, {'bekomm': 290, 'bekomme': 290, 'bekommen': 290, 'erhalte': 290, 'erhalten':
290, 'krieg': 290, 'kriege': 290, 'kriegen': 290}, {'': (6, 'theirs'), 'an': 81, 'durch': 81, 'nach': 81, 'um': 81},
{'<me>': 343}, {'an': 81, 'durch': 81, 'fuer': 344, 'fur': 344, 'nach': 81, 'um': 81}, {'...': 345}, {'<they>': 346},
{'will': 81}, {'laesst': 81, 'lassen': 348, 'lasst': 81, 'lässt': 81}, {'<give3>': 81, '<give3_apart>': 81, 'geben':
348, 'schicken': 348, 'zukommen': 349}, {'muesste': 81, 'muss': 81, 'musste': 81, 'müsste': 81, 'soll': 81, 'sollte':
81, 'will': 81, 'wird': 81, 'wollte': 81}, {'muss': 81, 'musste': 81, 'müsste': 81, 'soll': 81, 'sollte': 81, 'will':
81, 'wird': 81, 'wollte': 81}, {'muesste': 81, 'muss': 81, 'soll': 81, 'sollte': 81, 'will': 81, 'wird': 81, 'wollte':
81}, {'<giveinf>': 351, '<giveinf_apart>': 351, 'bringen': 351, 'geben': 351, 'liefern': 351, 'mailen': 351,
'nachreichen': 351, 'schicken': 351, 'weiterleiten': 351, 'zuruckbringen': 352, 'zuruckgeben': 352, 'zurueckbringen':
353, 'zurueckgeben': 353, 'zuschicken': 351, 'zusenden': 351}, {'...': 350, '<giveinf>': 351, '<giveinf_apart>': 351,
'<until>': 354, 'D': 354, 'bringen': 351, 'geben': 351, 'liefern': 351, 'mailen': 351, 'nachreichen': 351, 'noch':
354, 'schicken': 351, 'weiterleiten': 351, 'zuruckbringen': 352, 'zuruckgeben': 352, 'zurueckbringen': 353,
'zurueckgeben': 353, 'zuschicken': 351, 'zusenden': 351}, {'<me>': 355}, {'bekommen': 23, 'bringen': 23, 'haben': 23,
'kriegen': 23, 'liefern': 23, 'schicken': 23}, {'D': 357, 'bekommen': 23, 'bringen': 23, 'haben': 23, 'kriegen': 23,
'liefern': 23, 'schicken': 23}, {'D': 357, 'bekommen': 23, 'bringen': 23, 'eigentlich': 358, 'haben': 23, 'kriegen':
23, 'laengst': 358, 'liefern': 23, 'schicken': 23, 'schon': 358}, {'N': 359, 'er': 359, 'ich': 359, 'sie': 359, 'wir':
359}, {'D': 357, 'bekommen': 23, 'bringen': 23, 'eigentlich': 358, 'haben': 23, 'kriegen': 23, 'langst': 358,
'liefern': 23, 'schicken': 23, 'schon': 358}, {'N': 361, 'er': 361, 'ich': 361, 'sie': 361, 'wir': 361}, {'werde':
15}, {'lasse': 15, 'lassen': 15}, {'<give1>': 15, '<give1_apart>': 15, 'schicken': 363, 'zukommen': 364}, {'...':
365}, {'<them>': 366}, {'D': 357, 'bekommen': 23, 'bringen': 23, 'eigentlich': 358, 'haben': 23, 'kriegen': 23,
'laengst': 358, 'langst': 358, 'liefern': 23, 'schicken': 23, 'schon': 358}, {'N': 368, 'er': 368, 'ich': 368, 'sie':
368, 'wir': 368}, {'...': 342, '<does3>': 347, 'N': 356, 'bekommen': 298, 'bekommt': 298, 'er': 356, 'erhaelt': 301,
'erhalt': 304, 'erhält': 304, 'haben': 306, 'haette': 360, 'haetten': 360, 'hat': 306, 'hatte': 362, 'hatten': 362,
'hätte': 362, 'hätten': 362, 'ich': 367, 'kriegen': 298, 'kriegt': 298, 'sie': 356, 'sollte': 369, 'sollten': 369,
'wir': 367, 'wollte': 369}, {'fuer': 344, 'fur': 344}, {'...': 371}, {'<they>': 372}, {'<giveinf>': 351,
'<giveinf_apart>': 351, '<until>': 354, 'D': 354, 'bringen': 351, 'geben': 351, 'liefern': 351, 'mailen': 351,
'nachreichen': 351, 'noch': 354, 'schicken': 351, 'weiterleiten': 351, 'zuruckbringen': 352, 'zuruckgeben': 352,
'zurueckbringen': 353, 'zurueckgeben': 353, 'zuschicken': 351, 'zusenden': 351}, {'<me>': 374}, {'<does3>': 373, 'N':
375, 'er': 375, 'sie': 375}, {'...': 342}, {'...': 350}, {'<me>': 378}, {'N': 379, 'bekommen': 298, 'bekommt': 298,
'er': 379, 'erhaelt': 301, 'erhalt': 304, 'erhält': 304, 'haben': 306, 'hat': 306, 'ich': 367, 'kriegen': 298,
'kriegt': 298, 'sie': 379, 'wir': 367}, {'<until>': 81, 'D': 81, 'nachste': 293}, {'angekundigt': 327, 'ausstehend':
327, 'durch': 309, 'noch': 337, 'offen': 327, 'versprochen': 327, 'von': 309, 'zugesagt': 327}, {'<until>': 81, 'D':
81, 'naechste': 293}, {'angekuendigt': 327, 'ausstehend': 327, 'durch': 309, 'noch': 335, 'offen': 327, 'versprochen':
327, 'von': 309, 'zugesagt': 327}, {'...': 102}, {'...': 102, 'N': 385, 'er': 385, 'es': 385, 'ich': 385, 'sie': 385},
{'<until>': 23, 'bekomme': 386, 'bringt': 386, 'gibt': 386, 'kommt': 386, 'krieg': 386, 'kriege': 386, 'schickt':
386}, {'-befund': 26, '-ergebnis': 26, '-ergebnisse': 26, '-gutachten': 26, '-lieferung': 26, '-teile': 26, '-werte':
26, '...': 262, '<comes_in>': 26, '<det>': 273, '<doc>': 278, '<document>': 283, '<my>': 285, '<their>': 292,
'<thing>': 278, '<work>': 278, 'abholung': 294, 'alles': 307, 'angebot': 310, 'angekuendigt': 316, 'angekundigt': 321,
'angesagt': 326, 'antwort': 329, 'avisiert': 326, 'beides': 307, 'bekommen': 330, 'bekommt': 330, 'bescheid': 329,
'besorg': 334, 'besorge': 334, 'bestaetigung': 336, 'bestatigung': 338, 'bring': 341, 'bringe': 341, 'das': 370,
'dem': 376, 'den': 370, 'der': 377, 'die': 370, 'dies': 380, 'erhaelt': 330, 'erhalt': 330, 'erhält': 330, 'erledig':
341, 'erledige': 341, 'feedback': 329, 'freigabe': 329, 'geb': 334, 'gebe': 334, 'hat': 330, 'kriegen': 330, 'kriegt':
330, 'liefer': 341, 'liefere': 341, 'mach': 341, 'mache': 341, 'mail': 334, 'maile': 334, 'reich': 334, 'reiche': 334,
'retourgabe': 294, 'ruckgabe': 381, 'ruckmeldung': 338, 'ruckruf': 382, 'rueckgabe': 383, 'rueckmeldung': 336,
'rueckruf': 384, 'schick': 341, 'schicke': 341, 'send': 334, 'sende': 334, 'stellungnahme': 329, 'versprochen': 326,
'zugesagt': 326, 'zuruck': 387, 'zurueck': 387, 'zusage': 329}, {'$$': 11}, {'buero': 389, 'buro': 389}, {'hause':
389}, {'anzutreffen': 389, 'da': 389, 'daheim': 389, 'dahoam': 389, 'im': 390, 'zu': 391, 'zuhause': 389}, {'buro':
389}, {'anzutreffen': 389, 'da': 389, 'daheim': 389, 'dahoam': 389, 'im': 393, 'zu': 391, 'zuhause': 389}, {'buero':
389}, {'anzutreffen': 389, 'da': 389, 'daheim': 389, 'dahoam': 389, 'im': 395, 'zu': 391, 'zuhause': 389}, {'ned':
392, 'net': 392, 'nicht': 392, 'nod': 394, 'noed': 396}, {'leider': 397, 'ned': 392, 'net': 392, 'nicht': 392, 'nod':
394, 'noed': 396}, {'leider': 397, 'ned': 392, 'net': 392, 'nicht': 392, 'nod': 394, 'noed': 396, 'vergessen': 389,
'war': 398, 'waren': 398}, {'mir': 41}, {'^': 15, 'ich': 41, 'von': 400}, {':': 401}, {'': (16, 'gave:feedback'),
'gemailt': 43, 'gesandt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'zurueck': 43}, {'<them>':
403}, {'an': 404}, {'...': 405}, {'abgeblasen': 11}, {'abgeblasen': 11, 'leider': 407}, {'anmailen': 58, 'anrufen':
58, 'anschreiben': 58, 'antworten': 58, 'durchrufen': 58, 'erinnern': 58, 'gratulieren': 58, 'hinschreiben': 58,
'kontaktieren': 58, 'mahnen': 58, 'melden': 58, 'nachbohren': 58, 'nachfassen': 58, 'nachfragen': 58, 'nachhaken': 58,
'zuruckrufen': 58, 'zuruckschreiben': 58, 'zurueckrufen': 58, 'zurueckschreiben': 58}, {'^': 409}, {'ein': 268,
'eine': 268, 'einen': 268, 'erst': 268, 'gleich': 268, 'kein': 268, 'keine': 268, 'keinen': 268, 'mehr': 268, 'nur':
268, 'weniger': 268}, {'^': 411}, {'D': 410, 'lieber': 412}, {'D': 410}, {'besten': 414}, {'': (16, 'gave:feedback'),
'gemailt': 43, 'gesandt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'zuruck': 43}, {'<them>':
416}, {'an': 417}, {'...': 418}, {'': (16, 'gave:feedback'), 'gemailt': 43, 'gesandt': 43, 'geschickt': 43,
'gesendet': 43, 'raus': 43, 'retour': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>': 420}, {'an': 421, 'gegeben': 43},
{'...': 422, 'gegeben': 43}, {'an': 15, 'druber': 15, 'drueber': 15, 'durch': 15, 'gegen': 15, 'nach': 15}, {'...':
424}, {'<det>': 425, '<their>': 425}, {'^': 426}, {'D': 427, '^': 426}, {'ich': 428, 'wir': 428}, {'an': 404,
'gegeben': 43}, {'...': 430, 'gegeben': 43}, {'aenderungsvorschlaege': 406, 'anmerkungen': 431, 'feedback': 431,
'kommentare': 431, 'korrekturen': 431, 'korrekturvorschlaege': 406, 'randnotizen': 406, 'rueckmeldung': 431,
'rueckmeldungen': 406, 'verbesserungsvorschlaege': 406}, {'gegeben': 43}, {'...': 433, 'gegeben': 43}, {'anmerkungen':
434, 'feedback': 434, 'kommentare': 434, 'korrekturen': 434, 'rueckmeldung': 434}, {'an': 417, 'gegeben': 43}, {'...':
436, 'gegeben': 43}, {'anderungsvorschlage': 419, 'anmerkungen': 437, 'feedback': 437, 'kommentare': 437,
'korrekturen': 437, 'korrekturvorschlage': 419, 'randnotizen': 419, 'ruckmeldung': 437, 'ruckmeldungen': 419,
'verbesserungsvorschlage': 419}, {'anmerkungen': 434, 'feedback': 434, 'kommentare': 434, 'korrekturen': 434,
'ruckmeldung': 434}, {':': 41}, {'abklaeren': 15, 'abklaren': 15, 'ausmachen': 15, 'bedanken': 15, 'besprechen': 15,
'entschuldigen': 15, 'klaeren': 15, 'klaren': 15, 'melden': 15, 'nachfassen': 15, 'nachfragen': 15, 'nachhaken': 15,
'vereinbaren': 15}, {'arbeiten': 0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden': 0, 'schreiben':
0, 'sprechen': 0, 'starten': 0, 'telefonieren': 0, 'treffen': 0}, {'^': 441, 'zu': 442}, {'...': 443, '^': 441, 'zu':
442}, {'N': 444}, {'retour': 81, 'zuruck': 81, 'zurueck': 81}, {'...': 446}, {'^': 447}, {'^': 447, 'ich': 448, 'wir':
448}, {'mit': 70}, {'N': 69, 'mich': 450}, {'krank': 11, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'krank':
11, 'leider': 452, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'an': 15, 'drueber': 15, 'durch': 15,
'fertig': 15, 'gegen': 15, 'nach': 15}, {'...': 454}, {'<det>': 455, '<their>': 455}, {'^': 456}, {'D': 457, '^':
456}, {'<them>': 458, 'D': 457, '^': 456}, {'ich': 459, 'wir': 459}, {'arbeite': 460, 'geh': 460, 'gehe': 460, 'les':
460, 'lese': 460, 'mach': 460, 'mache': 460, 'schau': 460, 'schaue': 460, 'schick': 460, 'schicke': 460, 'schreib':
460, 'schreibe': 460, 'seh': 460, 'sehe': 460}, {'an': 15, 'druber': 15, 'durch': 15, 'fertig': 15, 'gegen': 15,
'nach': 15}, {'...': 462}, {'<det>': 463, '<their>': 463}, {'^': 464}, {'D': 465, '^': 464}, {'<them>': 466, 'D': 465,
'^': 464}, {'ich': 467, 'wir': 467}, {'arbeite': 468, 'geh': 468, 'gehe': 468, 'les': 468, 'lese': 468, 'mach': 468,
'mache': 468, 'schau': 468, 'schaue': 468, 'schick': 468, 'schicke': 468, 'schreib': 468, 'schreibe': 468, 'seh': 468,
'sehe': 468}, {'D': 410, 'lieber': 412, 'vergessen': 389}, {'bekommen': 23, 'haben': 23, 'kriegen': 23}, {'^': 471},
{'D': 472}, {'D': 472, 'eigentlich': 473, 'laengst': 473, 'schon': 473}, {'ich': 474, 'wir': 474}, {'D': 472,
'eigentlich': 473, 'langst': 473, 'schon': 473}, {'ich': 476, 'wir': 476}, {'D': 472, 'eigentlich': 473, 'laengst':
473, 'langst': 473, 'schon': 473}, {'ich': 478, 'wir': 478}, {'': (13, 'talk'), 'ist': 0, 'war': 0}, {'<work>': 45,
'haette': 475, 'haetten': 475, 'hatte': 477, 'hatten': 477, 'hätte': 477, 'hätten': 477, 'sollte': 479, 'sollten':
479, 'thema': 480}, {'<work>': 45, 'haette': 475, 'haetten': 475, 'hatte': 477, 'hatten': 477, 'hätte': 477, 'hätten':
477, 'sollte': 479, 'sollten': 479}, {'$$': 0}, {'<hat>': 483, 'ist': 483, 'war': 483}, {'angefangen': 484,
'gearbeitet': 484, 'gegruendet': 484, 'gegrundet': 484, 'gekauft': 484, 'gekuendigt': 484, 'gekundigt': 484, 'gelebt':
484, 'geleitet': 484, 'gewechselt': 484, 'gewesen': 484, 'gewohnt': 484, 'studiert': 484, 'verkauft': 484}, {'...':
485}, {'...': 485, '<work>': 45, 'haette': 475, 'haetten': 475, 'hatte': 477, 'hatten': 477, 'hätte': 477, 'hätten':
477, 'sollte': 479, 'sollten': 479}, {'entdeckt': 483, 'gelesen': 483, 'gesehen': 483}, {'anmerkungen': 434,
'feedback': 434, 'kommentare': 434, 'korrekturen': 434, 'ruckmeldung': 434, 'rueckmeldung': 434}, {'an': 421}, {'...':
490}, {'aenderungsvorschlaege': 406, 'anderungsvorschlage': 419, 'anmerkungen': 491, 'feedback': 491, 'kommentare':
491, 'korrekturen': 491, 'korrekturvorschlaege': 406, 'korrekturvorschlage': 419, 'randnotizen': 491, 'ruckmeldung':
419, 'ruckmeldungen': 419, 'rueckmeldung': 406, 'rueckmeldungen': 406, 'verbesserungsvorschlaege': 406,
'verbesserungsvorschlage': 419}, {'paar': 492}, {'...': 0}, {'dass': 494, 'wie': 494}, {'vergessen': 389}, {'aber':
496, 'dann': 496, 'heisst': 0, 'heißt': 0, 'vergessen': 389}, {'machen': 15}, {'<giveinf>': 58, 'fertig': 498,
'fertigmachen': 58}, {'...': 499}, {'<until>': 41, '^': 500}, {'N': 501}, {'aber': 496, 'dann': 496, 'vergessen':
389}, {'gesagt': 41}, {'aber': 496, 'dann': 496, 'eingewilligt': 41, 'erfahren': 495, 'es': 503, 'gehoert': 495,
'gehort': 495, 'gelesen': 495, 'gesehen': 495, 'ja': 504, 'mitbekommen': 495, 'mitgekriegt': 495, 'okay': 504, 's':
503, 'vergessen': 389, 'zugestimmt': 41}, {'aber': 496, 'dann': 496, 'eingewilligt': 41, 'erfahren': 495, 'es': 503,
'gehoert': 495, 'gehort': 495, 'gelesen': 495, 'gesehen': 495, 'ich': 505, 'ja': 504, 'mitbekommen': 495,
'mitgekriegt': 495, 'okay': 504, 's': 503, 'vergessen': 389, 'zugestimmt': 41}, {'eingewilligt': 41, 'ja': 504,
'okay': 504, 'zugestimmt': 41}, {'eingewilligt': 41, 'ich': 507, 'ja': 504, 'okay': 504, 'zugestimmt': 41}, {'': (13,
'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben': 509, 'gerade': 509, 'grad': 509, 'grade': 509}, {'eben':
509, 'gerade': 509, 'grad': 509, 'grade': 509, 'ich': 510}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 512,
'mich': 512, 'sich': 512}, {'': (11, 'thinking'), '<give3>': 513, 'denkt': 513, 'kann': 513, 'kommt': 513, 'macht':
513, 'meldet': 513, 'meldets': 513, 'ruft': 513, 'schafft': 513, 'schreibt': 513}, {'<they>': 514}, {'<they>': 514,
'dass': 515}, {'<give3>': 513, 'denkt': 513, 'kann': 513, 'kommt': 513, 'macht': 513, 'meldet': 513, 'meldets': 513,
'ruft': 513, 'schafft': 513, 'schreibt': 513}, {'<they>': 517}, {'<they>': 517, 'dass': 518}, {'': (21,
'gave:encouragement')}, {'gegeben': 520, 'gemacht': 520, 'zugesprochen': 520}, {'<until>': 15, 'alles': 15, 'beides':
15}, {'...': 522}, {'<det>': 523}, {'sein': 11}, {'dabei': 525, 'hinfahren': 11, 'hingehen': 11, 'kommen': 11,
'teilnehmen': 11}, {'...': 526, 'dabei': 525, 'hinfahren': 11, 'hingehen': 11, 'kommen': 11, 'teilnehmen': 11},
{'nicht': 527}, {'leider': 528, 'nicht': 527}, {'<giveinf_apart>': 15}, {'^': 530}, {'...': 531}, {'alles': 532,
'das': 532, 'den': 532, 'die': 532, 'es': 532, 'ihn': 532, 'sie': 532}, {'alles': 532, 'das': 532, 'den': 532, 'die':
532, 'es': 532, 'ich': 533, 'ihn': 532, 'sie': 532}, {'^': 268}, {'am': 11, 'auf': 11, 'bei': 11, 'beim': 11, 'da':
11, 'dabei': 11, 'im': 11, 'mit': 11}, {'krank': 11, 'ned': 536, 'net': 536, 'nicht': 536, 'verhindert': 11,
'verkuehlt': 11, 'verkuhlt': 11}, {'krank': 11, 'leider': 537, 'ned': 536, 'net': 536, 'nicht': 536, 'verhindert': 11,
'verkuehlt': 11, 'verkuhlt': 11}, {'^': 524, 'aber': 496, 'bin': 453, 'dann': 496, 'erfahren': 495, 'es': 503,
'gehoert': 495, 'gehort': 495, 'gelesen': 495, 'gesehen': 495, 'hoff': 516, 'hoffe': 516, 'hoffentlich': 519, 'kann':
529, 'konnte': 529, 'mitbekommen': 495, 'mitgekriegt': 495, 'muessen': 534, 'muss': 534, 'mussen': 534, 's': 503,
'solle': 535, 'solles': 535, 'solls': 535, 'sollts': 535, 'vergessen': 389, 'war': 538}, {'bruder': 0, 'chef': 0,
'flieger': 0, 'flug': 0, 'freund': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'freundin': 0, 'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D':
427, '^': 426, 'eben': 509, 'gerade': 509, 'grad': 509, 'grade': 509}, {'eben': 509, 'gerade': 509, 'grad': 509,
'grade': 509, 'ich': 542, 'wir': 428}, {'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0}, {'einem': 544}, {'^':
411, 'an': 545, 'ein': 544, 'einen': 544}, {'$$': 512}, {'<callinf>': 547, '<giveinf>': 547, 'anklopfen': 547,
'nachfragen': 547, 'reden': 547, 'sprechen': 547, 'treffen': 547, 'vorbeischauen': 547, 'vorfuehlen': 547,
'vorfuhlen': 547}, {'...': 548, '<callinf>': 547, '<giveinf>': 547, 'anklopfen': 547, 'nachfragen': 547, 'reden': 547,
'sprechen': 547, 'treffen': 547, 'vorbeischauen': 547, 'vorfuehlen': 547, 'vorfuhlen': 547}, {'N': 549}, {'bei': 550,
'mit': 550, 'zu': 550}, {'bei': 550, 'mit': 550, 'wieder': 551, 'zu': 550}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0,
'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 535, 'solles': 535, 'solls': 535, 'tuschelt': 0},
{'aenderungsvorschlaege': 406, 'anderungsvorschlage': 419, 'anmerkungen': 491, 'feedback': 491, 'kommentare': 491,
'korrekturen': 491, 'korrekturvorschlaege': 406, 'korrekturvorschlage': 419, 'randnotizen': 491, 'ruckmeldung': 419,
'ruckmeldungen': 419, 'rueckmeldung': 406, 'rueckmeldungen': 406, 'verbesserungsvorschlaege': 406,
'verbesserungsvorschlage': 419, 'zusage': 402}, {'<them>': 41, 'bis': 41, 'dringend': 41, 'mich': 41, 'noch': 41,
'unbedingt': 41, 'uns': 41}, {'<giveinf>': 15, '<giveinf_apart>': 15}, {'^': 556}, {'...': 557}, {'<them>': 41,
'alles': 558, 'bis': 41, 'das': 558, 'den': 558, 'die': 558, 'dringend': 41, 'es': 558, 'ich': 533, 'ihn': 558,
'mich': 41, 'noch': 41, 'sie': 558, 'unbedingt': 41, 'uns': 41}, {'D': 73}, {'D': 410, 'mal': 560}, {'N': 69, 'eben':
509, 'gerade': 509, 'grad': 509, 'grade': 509, 'ich': 542, 'mich': 450, 'wir': 428}, {'auto': 0, 'bruder': 0, 'bus':
0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0},
{'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'fall':
268}, {'keinen': 565}, {'mal': 268}, {'nicht': 268}, {'auf': 566, 'besser': 268, 'bloss': 268, 'bloß': 268, 'endlich':
268, 'erst': 567, 'erstmal': 268, 'ja': 568, 'lieber': 268, 'unbedingt': 268}, {'^': 569}, {'ich': 570, 'man': 570,
'wir': 570}, {'D': 410, '^': 569}, {'D': 410, 'ich': 572, 'man': 570, 'wir': 570}, {'vor': 0}, {'dir': 574}, {'D':
69}, {'N': 576}, {'N': 69, 'm': 577, 'mich': 450, 'mit': 577}, {'thema': 480}, {'zugesagt': 402}, {'mir': 580}, {'':
(0, 'missed'), '$$': 11}, {'': (0, 'missed'), 'buero': 389, 'buro': 389}, {'am': 11, 'anzutreffen': 389, 'auf': 11,
'bei': 11, 'beim': 11, 'da': 582, 'dabei': 11, 'daheim': 389, 'dahoam': 389, 'im': 583, 'mit': 11, 'zu': 391,
'zuhause': 389}, {'krank': 11, 'ned': 584, 'net': 584, 'nicht': 584, 'nod': 394, 'noed': 396, 'verhindert': 11,
'verkuehlt': 11, 'verkuhlt': 11}, {'krank': 11, 'leider': 585, 'ned': 584, 'net': 584, 'nicht': 584, 'nod': 394,
'noed': 396, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'solle': 535, 'solles': 535, 'solls': 535, 'sollts':
535}, {'': (0, 'missed'), 'aber': 11, 'dann': 11, 'doch': 11, 'nur': 11, 'und': 11}, {'<callinf>': 588, '<comeinf>':
588, '<giveinf>': 588, '<giveinf_apart>': 588, 'anmailen': 588, 'anpingen': 588, 'anschreiben': 588, 'hinfahren': 588,
'hingehen': 588, 'telefonieren': 588, 'vorbeifahren': 588}, {'...': 589}, {'mal': 12}, {'...': 10, '2x': 12, '3x': 12,
'4x': 12, '5x': 12, '<appointment>': 14, '<det>': 28, '<have>': 32, '<my>': 33, '<opinion>': 3, '<rel>': 22,
'<sees1>': 40, '<should>': 42, '<their>': 46, '<them>': 53, '<tool>': 57, '<until>': 60, '<work>': 45, 'D': 75, 'N':
94, '^': 388, 'aber': 399, 'abgemacht': 402, 'abmachung': 402, 'aenderungsvorschlaege': 406, 'alles': 408, 'also':
413, 'am': 415, 'anderungsvorschlage': 419, 'anmerkungen': 423, 'arbeite': 429, 'auch': 414, 'ausfuehrliche': 432,
'ausfuehrliches': 435, 'ausfuhrliche': 438, 'ausfuhrliches': 439, 'ausgemacht': 440, 'bei': 445, 'bekomm': 449,
'bekomme': 449, 'besuch': 451, 'besuche': 451, 'bin': 453, 'dafuer': 461, 'dafur': 469, 'dann': 470, 'das': 481,
'den': 482, 'der': 486, 'die': 487, 'dreimal': 12, 'dringend': 414, 'eben': 488, 'ehrliche': 489, 'ehrliches': 489,
'ein': 493, 'erfahren': 495, 'es': 497, 'feedback': 423, 'fuer': 502, 'fur': 502, 'geh': 429, 'gehe': 429, 'gehoert':
495, 'gehort': 495, 'gelesen': 495, 'gerade': 488, 'gesehen': 495, 'gestrichen': 11, 'grad': 488, 'hab': 506, 'habe':
506, 'haben': 508, 'heute': 488, 'hoer': 511, 'hoere': 511, 'hoff': 516, 'hoffe': 516, 'hoffentlich': 519, 'hoffnung':
521, 'hor': 511, 'hore': 511, 'ich': 539, 'ihr': 540, 'ihre': 541, 'kann': 529, 'kommentare': 423, 'konnte': 529,
'korrekturen': 423, 'korrekturvorschlaege': 406, 'korrekturvorschlage': 419, 'krieg': 449, 'kriege': 449, 'kurze':
489, 'kurzes': 489, 'leider': 397, 'les': 543, 'lese': 543, 'lieber': 546, 'mal': 552, 'man': 553, 'mehrfach': 12,
'meine': 554, 'mit': 445, 'mitbekommen': 495, 'mitgekriegt': 495, 'mues': 555, 'muessen': 559, 'muss': 559, 'mussen':
559, 'mut': 521, 'ned': 392, 'net': 392, 'nicht': 392, 'noch': 561, 'nochmal': 560, 'nochmals': 560, 'nod': 394,
'noed': 396, 'randnotizen': 491, 'ruckmeldung': 437, 'ruckmeldungen': 419, 'rueckmeldung': 431, 'rueckmeldungen': 406,
's': 503, 'schau': 429, 'schaue': 429, 'seh': 562, 'sehe': 562, 'sein': 563, 'seine': 564, 'soll': 571, 'sollen': 571,
'sollte': 573, 'sollten': 571, 'stell': 575, 'termin': 408, 'thema': 480, 'treff': 578, 'treffe': 578, 'treffen': 408,
'um': 90, 'unbedingt': 414, 'unser': 579, 'verbesserungsvorschlaege': 406, 'verbesserungsvorschlage': 419,
'vereinbart': 402, 'vereinbarung': 402, 'vergessen': 389, 'versprechen': 402, 'versprochen': 440, 'vielleicht': 414,
'von': 581, 'war': 586, 'waren': 398, 'wieder': 560, 'wir': 587, 'wollt': 590, 'wollte': 590, 'wollten': 590, 'x':
591, 'zufaellig': 488, 'zufallig': 488, 'zugesagt': 440, 'zusage': 402, 'zweimal': 12}, {'<them>': 41, '^': 15},
{'ich': 593, 'wir': 593}, {'das': 594, 'dass': 594}, {'<vowed>': 595}, {'<them>': 596}, {'ich': 597, 'wir': 597},
{'vergessen': 11}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 600, 'eingesprungen': 600, 'mitgeholfen': 600,
'uebernommen': 600}, {'...': 601}, {'<them>': 602}, {'ausgeholfen': 600, 'eingesprungen': 600, 'mitgeholfen': 600,
'ubernommen': 600}, {'...': 604}, {'<them>': 605}, {'': (23, 'contact')}, {'besucht': 607, 'gesprochen': 607,
'getroffen': 607, 'uebergeben': 607}, {'...': 608, 'besucht': 607, 'gesprochen': 607, 'getroffen': 607, 'uebergeben':
607}, {'besucht': 607, 'gesprochen': 607, 'getroffen': 607, 'ubergeben': 607}, {'...': 610, 'besucht': 607,
'gesprochen': 607, 'getroffen': 607, 'ubergeben': 607}, {'besucht': 607, 'gesprochen': 607, 'getroffen': 607,
'ubergeben': 607, 'uebergeben': 607}, {'...': 612, 'besucht': 607, 'gesprochen': 607, 'getroffen': 607, 'ubergeben':
607, 'uebergeben': 607}, {'ort': 613}, {'<have>': 598, 'anzurufen': 599, 'fuer': 603, 'fur': 606, 'persoenlich': 609,
'personlich': 611, 'vor': 614}, {'<giveinf>': 58, '<giveinf_apart>': 58}, {'...': 616}, {'^': 617}, {'dringend': 618,
'endlich': 618, 'noch': 618, 'unbedingt': 618}, {'N': 440}, {'N': 11, 'bei': 11, 'mit': 11, 'zu': 11}, {':': 41,
'wollte': 621, 'wollten': 621}, {'N': 11, 'bei': 11, 'ich': 621, 'mit': 11, 'wir': 621, 'zu': 11}, {'<network>': 1,
'N': 619, 'fuer': 620, 'fur': 620, 'i': 440, 'ich': 622, 'wir': 622, 'wollt': 623, 'wollte': 623, 'wollten': 623},
{'antwort': 11, 'reaktion': 11, 'ruckmeldung': 11, 'rueckmeldung': 11}, {'angefunkt': 11, 'angeklingelt': 11,
'angepingt': 11, 'angerufen': 11, 'angetippt': 11, 'angewaehlt': 11, 'angewahlt': 11, 'durchgeklingelt': 11,
'geklingelt': 11, 'gelaeutet': 11, 'gelautet': 11, 'probiert': 11, 'versucht': 11}, {'<them>': 11}, {'<them>': 11,
'bei': 627}, {'<them>': 626}, {'<them>': 626, 'angefunkt': 628, 'angeklingelt': 628, 'angepingt': 628, 'angerufen':
628, 'angetippt': 628, 'angewaehlt': 628, 'angewahlt': 628, 'bei': 629, 'durchgeklingelt': 628, 'geklingelt': 628,
'gelaeutet': 628, 'gelautet': 628, 'probiert': 628, 'versucht': 628}, {'...': 576}, {'D': 69, 'bei': 631, 'mich': 631,
'mit': 631, 'uns': 631}, {'i': 632, 'ich': 632, 'ma': 632, 'wir': 632}, {'ich': 41, 'wir': 41}, {'das': 634, 'dass':
634}, {'...': 576, 'D': 69}, {'...': 576, 'D': 69, 'uns': 636}, {'besuchen': 637, 'essen': 637, 'fahren': 637,
'feiern': 637, 'fliegen': 637, 'gehen': 637, 'halten': 637, 'machen': 637, 'reden': 637, 'sehen': 637, 'sprechen':
637, 'starten': 637, 'telefonieren': 637, 'treffen': 637, 'veranstalten': 637}, {'ich': 638}, {'bestaetigt': 69,
'bestatigt': 69, 'fixiert': 69}, {'geklappt': 607, 'hingehauen': 607, 'stattgefunden': 607}, {'...': 641, 'geklappt':
607, 'hingehauen': 607, 'stattgefunden': 607}, {'': (23, 'contact'), 'gekommen': 607}, {'ausgegangen': 607,
'zustande': 643}, {'ausgegangen': 607, 'doch': 644, 'zustande': 643}, {'D': 640, 'haben': 642, 'hat': 642, 'hats':
642, 'ist': 645, 'kam': 645, 'vergessen': 11, 'verpasst': 11, 'verpennt': 11, 'versaeumt': 11, 'versaumt': 11,
'verschlafen': 11, 'verschwitzt': 11}, {'aus': 11}, {'gestrichen': 11}, {'...': 646, 'D': 640, 'bestaetigt': 69,
'bestatigt': 69, 'faellt': 647, 'fallt': 647, 'fiel': 647, 'gestrichen': 11, 'ist': 648, 'vergessen': 11, 'verpasst':
11, 'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'wurde': 648}, {'besorgt': 69, 'bestellt':
69, 'gebucht': 69, 'gekauft': 69, 'reserviert': 69}, {'besorgt': 69, 'bestellt': 69, 'gebucht': 69, 'gekauft': 69,
'ist': 650, 'reserviert': 69, 'sind': 650}, {'^': 268, 'dass': 535}, {'^': 268, 'dass': 535, 'ist': 652, 'lautet':
652, 'war': 652}, {'<them>': 653}, {':': 535}, {'...': 655, ':': 535}, {'<them>': 653, 'N': 656}, {'^': 268,
'bekommen': 535, 'dazu': 535, 'erhalten': 535, 'geholt': 535, 'ist': 535, 'lautet': 535, 'v': 654, 'vom': 654, 'von':
657, 'war': 535}, {'<until>': 41}, {'<thing>': 4}, {'...': 660}, {'N': 661}, {'an': 662}, {'': (23, 'contact'), ':':
0}, {'angebimmelt': 607, 'angefragt': 607, 'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen':
607, 'bestaetigt': 607, 'bestatigt': 607, 'durchgebimmelt': 607, 'durchgeklingelt': 607, 'durchgerufen': 607,
'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 607, 'gefragt': 607, 'geklingelt': 607, 'gemailt': 607,
'gemeint': 1, 'gemeldet': 607, 'geraten': 1, 'gesagt': 1, 'geschrieben': 664, 'gesimst': 607, 'getextet': 607,
'hereingeschaut': 607, 'nachgefragt': 607, 'reingeschaut': 607, 'reklamiert': 607, 'vorbeigeschaut': 607, 'zugesagt':
607, 'zuruckgemailt': 607, 'zuruckgerufen': 607, 'zuruckgeschrieben': 607, 'zurueckgemailt': 607, 'zurueckgerufen':
607, 'zurueckgeschrieben': 607}, {'bestaetigt': 69, 'bestatigt': 69, 'fixiert': 69, 'zugesagt': 69}, {'...': 666},
{'<appointment>': 667}, {'<should>': 535}, {'ich': 669, 'man': 669, 'wir': 669}, {'das': 670, 'dass': 670, 'ich': 669,
'man': 669, 'wir': 669}, {'<should>': 268}, {'...': 672}, {'^': 673}, {'ich': 674, 'man': 674, 'wir': 674}, {'dass':
675}, {':': 0, 'dass': 675}, {'': (23, 'contact'), ':': 0, 'dass': 675}, {'<said>': 671, 'angebimmelt': 607,
'angeboten': 607, 'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607, 'anvertraut': 607,
'berichtet': 607, 'durchgebimmelt': 607, 'durchgeklingelt': 607, 'durchgerufen': 607, 'eingeschaerft': 676,
'eingescharft': 676, 'empfohlen': 664, 'erklaert': 677, 'erklart': 677, 'erzaehlt': 607, 'erzahlt': 607,
'geantwortet': 607, 'gebeichtet': 607, 'geholfen': 607, 'geklagt': 607, 'geklingelt': 607, 'gemailt': 607, 'gemeint':
677, 'geraten': 664, 'gesagt': 678, 'geschickt': 607, 'geschildert': 607, 'geschrieben': 678, 'gesimst': 607,
'gesteckt': 607, 'getextet': 607, 'gezeigt': 607, 'gratuliert': 607, 'hereingeschaut': 607, 'mitgeteilt': 607,
'praesentiert': 607, 'prasentiert': 607, 'reingeschaut': 607, 'verraten': 607, 'versprochen': 607, 'vorbeigeschaut':
607, 'vorgestellt': 607, 'zugesagt': 607, 'zuruckgemailt': 607, 'zuruckgerufen': 607, 'zuruckgeschrieben': 607,
'zurueckgemailt': 607, 'zurueckgerufen': 607, 'zurueckgeschrieben': 607}, {'gegeben': 535, 'mitgegeben': 535},
{'<counselled>': 268, '<vowed>': 81}, {'...': 681}, {'<counsel>': 680}, {'^': 81}, {'<they>': 684, '^': 81},
{'<they>': 684, '^': 81, 'dass': 685}, {'dass': 670, 'ich': 669, 'man': 669, 'wir': 669}, {'<vowed>': 686, 'erklaert':
687, 'erklart': 687, 'gemeint': 687, 'geraten': 687, 'gesagt': 687}, {'<way>': 688}, {'<det>': 689, '<way>': 688},
{'gelegt': 535}, {'herz': 691}, {'<vowed>': 686}, {'<way>': 693}, {'<det>': 694, '<way>': 693}, {'<counselled>': 652},
{'gewarnt': 268}, {'...': 697}, {'^': 268, 'vor': 535}, {'^': 698, 'gewarnt': 699}, {'<counselled>': 652, 'davon':
696, 'dazu': 696}, {'': (4, 'needs_from_me')}, {'^': 702}, {'erklaert': 687, 'erklart': 687, 'gemeint': 687,
'geraten': 687, 'gesagt': 687}, {'<way>': 704}, {'<det>': 705, '<way>': 704}, {'gegeben': 535}, {'weg': 707}, {'den':
708}, {'auf': 709}, {'gebeten': 702}, {'...': 711}, {'^': 712}, {'^': 698}, {'...': 679, '<counsel>': 680,
'<counselled>': 652, '^': 682, 'abgeholt': 607, 'als': 683, 'am': 690, 'angebimmelt': 607, 'angeklingelt': 607,
'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607, 'angeschrieben': 607, 'angesprochen': 607, 'ans': 692, 'auf':
695, 'aufgefordert': 535, 'ausgefuehrt': 607, 'ausgefuhrt': 607, 'begleitet': 607, 'beim': 690, 'bekocht': 607,
'bestaerkt': 535, 'bestarkt': 535, 'besucht': 607, 'davon': 696, 'davor': 700, 'dazu': 696, 'den': 683, 'dringend':
701, 'durchgebimmelt': 607, 'durchgeklingelt': 607, 'durchgerufen': 607, 'einen': 683, 'eingeladen': 607,
'eingeredet': 535, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 535, 'ermutigt': 535, 'geantwortet': 607,
'gebeten': 703, 'geklingelt': 607, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 607,
'getextet': 607, 'getroffen': 607, 'gewarnt': 699, 'hereingeschaut': 607, 'im': 690, 'in': 706, 'interviewt': 607,
'kontaktiert': 607, 'mit': 710, 'nahe': 691, 'nen': 683, 'per': 690, 'reingeschaut': 607, 'stark': 701, 'um': 713,
'via': 695, 'vor': 714, 'vorbeigeschaut': 607, 'zuruckgemailt': 607, 'zuruckgerufen': 607, 'zuruckgeschrieben': 607,
'zurueckgemailt': 607, 'zurueckgerufen': 607, 'zurueckgeschrieben': 607}, {'<said>': 687}, {'<vowed>': 81}, {'...':
717}, {'...': 716, '<said>': 687, '^': 718}, {'<me>': 684, '^': 81, 'er': 684, 'sie': 684}, {'<me>': 684, '^': 81,
'dass': 720, 'er': 684, 'sie': 684}, {'<vowed>': 721}, {'...': 716, '<me>': 719, '<said>': 687, '<vowed>': 721, 'mir':
722, 'uns': 722}, {'angefordert': 702, 'angefragt': 702, 'bestellt': 702, 'erbeten': 702, 'gewuenscht': 702,
'gewunscht': 702, 'verlangt': 702}, {'...': 724}, {'^': 725}, {'<until>': 724}, {'...': 727}, {'bestaetigt': 607,
'bestatigt': 607, 'geantwortet': 607, 'gemailt': 607, 'gemeldet': 607, 'geschrieben': 607, 'zugesagt': 607,
'zuruckgeschrieben': 607, 'zurueckgeschrieben': 607}, {'...': 729, '<det>': 694, '<way>': 693}, {'<counselled>': 535},
{':': 0, '^': 268}, {'<should>': 535, '^': 673}, {'ich': 733, 'man': 733, 'wir': 733}, {':': 0, 'dass': 734, 'ich':
669, 'man': 669, 'wir': 669}, {'': (23, 'contact'), ':': 0, 'dass': 734, 'ich': 669, 'man': 669, 'wir': 669},
{'gebracht': 607}, {'hause': 737}, {'abgeholt': 607, 'ausgefragt': 607, 'befragt': 607, 'begleitet': 607, 'empfangen':
607, 'gefahren': 607, 'gelochert': 607, 'geloechert': 607, 'heimgebracht': 607, 'interviewt': 607, 'mitgenommen': 607,
'nach': 738}, {'abgeholt': 607, 'angefunkt': 607, 'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607,
'angerufen': 607, 'besucht': 607, 'durchgeklingelt': 607, 'eingeladen': 607}, {'...': 740, 'abgeholt': 607,
'angefunkt': 607, 'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607, 'besucht': 607,
'durchgeklingelt': 607, 'eingeladen': 607}, {'...': 739, '<they>': 741, 'abgeholt': 607, 'angelaeutet': 607,
'angelautet': 607, 'angerufen': 607, 'ausgefragt': 607, 'befragt': 607, 'begleitet': 607, 'empfangen': 607,
'gefahren': 607, 'gelochert': 607, 'geloechert': 607, 'heimgebracht': 607, 'interviewt': 607, 'mitgenommen': 607,
'nach': 738}, {'geantwortet': 607, 'geholfen': 607, 'gemailt': 607, 'geschickt': 607, 'geschrieben': 607, 'gesimst':
607, 'gezeigt': 607}, {'...': 743, 'geantwortet': 607, 'geholfen': 607, 'gemailt': 607, 'geschickt': 607,
'geschrieben': 607, 'gesimst': 607, 'gezeigt': 607}, {'dass': 734, 'ich': 669, 'man': 669, 'wir': 669}, {'<they>':
744, '<vowed>': 721, 'gemeint': 745, 'gesagt': 745, 'geschrieben': 745, 'gmeint': 687, 'gsagt': 687}, {'...': 729,
'<det>': 689, '<way>': 688}, {'angekuendigt': 69, 'angekundigt': 69, 'angemeldet': 69, 'bedankt': 607, 'entschuldigt':
607, 'gemeldet': 607, 'geruehrt': 607, 'geruhrt': 607, 'verabschiedet': 607}, {'bedankt': 607, 'entschuldigt': 607,
'gemeldet': 607, 'geruehrt': 607, 'geruhrt': 607, 'verabschiedet': 607}, {'<me>': 749}, {'...': 748, 'bedankt': 607,
'bei': 750, 'entschuldigt': 607, 'gemeldet': 607, 'geruehrt': 607, 'geruhrt': 607, 'verabschiedet': 607},
{'bestatigt': 607, 'geantwortet': 607, 'gemailt': 607, 'gemeldet': 607, 'geschrieben': 607, 'zugesagt': 607,
'zuruckgeschrieben': 607}, {'...': 752}, {'bestaetigt': 607, 'geantwortet': 607, 'gemailt': 607, 'gemeldet': 607,
'geschrieben': 607, 'zugesagt': 607, 'zurueckgeschrieben': 607}, {'...': 754}, {'abgeholt': 607, 'angefunkt': 607,
'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607, 'besucht': 607, 'durchgeklingelt': 607,
'eingeladen': 607, 'geantwortet': 607, 'geholfen': 607, 'gemailt': 607, 'geschickt': 607, 'geschrieben': 607,
'gesimst': 607, 'gezeigt': 607}, {'...': 756, 'abgeholt': 607, 'angefunkt': 607, 'angeklingelt': 607, 'angelaeutet':
607, 'angelautet': 607, 'angerufen': 607, 'besucht': 607, 'durchgeklingelt': 607, 'eingeladen': 607, 'geantwortet':
607, 'geholfen': 607, 'gemailt': 607, 'geschickt': 607, 'geschrieben': 607, 'gesimst': 607, 'gezeigt': 607}, {'...':
739, '<they>': 757, '<vowed>': 721, 'abgeholt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607,
'ausgefragt': 607, 'befragt': 607, 'begleitet': 607, 'empfangen': 607, 'gefahren': 607, 'gelochert': 607,
'geloechert': 607, 'gemeint': 745, 'gesagt': 745, 'geschrieben': 745, 'gmeint': 687, 'gsagt': 687, 'heimgebracht':
607, 'interviewt': 607, 'mitgenommen': 607, 'nach': 738}, {'...': 665, '<appointment>': 667, '<det>': 668, '<me>':
715, '<my>': 668, '<they>': 723, '<until>': 726, '<vowed>': 721, '^': 728, 'am': 690, 'angebimmelt': 607,
'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607, 'auf': 730, 'beim': 690, 'davon': 731,
'dazu': 731, 'durchgebimmelt': 607, 'durchgeklingelt': 607, 'durchgerufen': 607, 'empfohlen': 732, 'erklaert': 1,
'erklart': 1, 'geantwortet': 607, 'geklingelt': 607, 'gemailt': 607, 'gemeint': 735, 'geraten': 1, 'gesagt': 735,
'geschrieben': 736, 'gesimst': 607, 'getextet': 607, 'gmeint': 687, 'gsagt': 687, 'hereingeschaut': 607, 'im': 690,
'in': 706, 'mich': 742, 'mir': 746, 'per': 747, 'reingeschaut': 607, 'sich': 751, 'uber': 753, 'ueber': 755, 'uns':
758, 'via': 730, 'vor': 714, 'vorbeigeschaut': 607, 'zuruckgemailt': 607, 'zuruckgerufen': 607, 'zuruckgeschrieben':
607, 'zurueckgemailt': 607, 'zurueckgerufen': 607, 'zurueckgeschrieben': 607}, {'bekommen': 607, 'erhalten': 607,
'gekriegt': 607, 'kriegt': 607}, {'<them>': 760}, {'besucht': 607, 'gegessen': 607, 'gehabt': 607, 'gequatscht': 607,
'geredet': 607, 'gesehen': 607, 'gesprochen': 607, 'getroffen': 607, 'telefoniert': 607, 'von': 761}, {'<reviewed>':
43}, {'<work>': 763}, {'...': 764, '<work>': 763}, {'': (20, 'gave:referral')}, {'<named_to>': 766}, {'...': 767},
{'s': 768}, {'N': 769, 'der': 768, 'des': 768, 'einer': 768, 'eines': 768, 'meiner': 768, 'meines': 768, 'unserer':
768, 'unseres': 768, 'vom': 768, 'von': 768}, {'lassen': 4}, {'<handed>': 4, '<handed_apart>': 4, 'zukommen': 771},
{'...': 772, '<handed>': 4, '<handed_apart>': 4, 'zukommen': 771}, {'gegeben': 4}, {'ausleihen': 774}, {'<lent_out>':
4, 'ausgehaendigt': 4, 'ausgehandigt': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 775, 'zur': 77}, {'gedruckt': 4,
'gedrueckt': 4, 'gedrückt': 4, 'gegeben': 4}, {'hand': 777}, {'die': 778}, {'...': 776, '<lent_out>': 4,
'ausgehaendigt': 4, 'ausgehandigt': 4, 'in': 779, 'mitgegeben': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 775, 'zur':
77}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 11, 'geredet': 11, 'gesprochen': 11}, {'ab': 783,
'anrufbeantworter': 783, 'band': 783, 'box': 783, 'combox': 783, 'mailbox': 783}, {'das': 784, 'den': 784, 'die': 784,
'ihre': 784, 'ihren': 784, 'seine': 784, 'seinen': 784}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'warum':
787, 'was': 787, 'welche': 787, 'wie': 787, 'wo': 787}, {'': (17, 'gave:knowledge'), 'dass': 781, 'warum': 787, 'was':
787, 'welche': 787, 'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'wofur': 787, 'woran': 787},
{'beigebracht': 787, 'erklaert': 787, 'erklart': 787, 'gezeigt': 787, 'vermittelt': 787}, {'...': 790}, {'handwerk':
791}, {'basics': 791, 'grundlagen': 791, 'kniffe': 791, 'tricks': 791}, {'': (17, 'gave:knowledge'), 'dass': 781,
'warum': 787, 'was': 787, 'welche': 787, 'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787,
'woran': 787}, {'': (17, 'gave:knowledge'), 'dass': 781, 'warum': 787, 'was': 787, 'welche': 787, 'welcher': 787,
'welches': 787, 'wie': 787, 'wo': 787, 'wofur': 787, 'woran': 787}, {'': (17, 'gave:knowledge'), 'warum': 787, 'was':
787, 'welche': 787, 'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'woran': 787}, {'': (17,
'gave:knowledge'), 'warum': 787, 'was': 787, 'welche': 787, 'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787,
'wofur': 787, 'woran': 787}, {'': (18, 'gave:mentoring')}, {'': (17, 'gave:knowledge'), 'warum': 787, 'was': 787,
'wie': 787}, {'<address>': 770, '<handed_apart>': 607, '<my>': 51, '<said>': 595, '<thing>': 773, '<tool>': 780,
'<work>': 763, 'abgesagt': 781, 'angefragt': 782, 'angeklopft': 782, 'auf': 785, 'aufgemuntert': 520, 'bedankt': 786,
'beibracht': 788, 'beigebracht': 789, 'berichtet': 781, 'bestaerkt': 520, 'bestarkt': 520, 'das': 792, 'die': 793,
'eingearbeitet': 787, 'eingeschult': 787, 'empfohlen': 766, 'erklaert': 794, 'erklart': 795, 'erlaeutert': 796,
'erlautert': 797, 'ermutigt': 520, 'erzaehlt': 781, 'erzahlt': 781, 'geantwortet': 781, 'gebeichtet': 781, 'gebeten':
782, 'gecoacht': 798, 'gefragt': 782, 'geholfen': 787, 'gementort': 798, 'gesagt': 781, 'geschildert': 781,
'gesteckt': 781, 'getroestet': 520, 'getrostet': 520, 'gezeigt': 789, 'gratuliert': 781, 'informiert': 781,
'kondoliert': 781, 'mitgeteilt': 781, 'nachgefasst': 782, 'nachgefragt': 782, 'nachgehakt': 782, 'vermittelt': 766,
'verraten': 781, 'vorgefuehrt': 796, 'vorgefuhrt': 797, 'vorgemacht': 799, 'vorgmacht': 788, 'weiterempfohlen': 766,
'zeigt': 788, 'zugehoert': 520, 'zugehort': 520, 'zugesagt': 781}, {'...': 776, '<lent_out>': 4, 'ausgehaendigt': 4,
'ausgehandigt': 4, 'ubergeben': 4, 'uebergeben': 4, 'zum': 775, 'zur': 77}, {'<tool>': 801}, {'...': 802, '<tool>':
801}, {'<handed_apart>': 4, '<lent>': 4, '<tool>': 801, 'anvertraut': 4, 'ausgehaendigt': 4, 'ausgehandigt': 4,
'ausgeliehen': 4, 'empfohlen': 766, 'geborgt': 4, 'gegeben': 4, 'geliehen': 4, 'gemailt': 4, 'geschickt': 4,
'gesendet': 4, 'geteilt': 4, 'mitgeschickt': 4, 'uberlassen': 4, 'ueberlassen': 4, 'vermittelt': 766,
'weiterempfohlen': 766, 'weitergeleitet': 4, 'zugeschickt': 4, 'zur': 77}, {'...': 804, '<tool>': 801}, {'': (5,
'mine'), '<my>': 15}, {'^': 15, 'ich': 41, 'wir': 41}, {'^': 806, 'das': 807, 'dass': 807, 'ich': 41, 'wir': 41}, {'':
(15, 'gave:intro')}, {'gemacht': 809}, {'gebracht': 809}, {'kontakt': 811}, {'<introduced>': 809, 'bekannt': 810,
'in': 812}, {'...': 813, '<introduced>': 809, 'bekannt': 810, 'in': 812}, {'<vowed>': 15}, {'...': 815}, {'^': 15,
'dass': 807, 'ich': 41, 'wir': 41}, {'<vowed>': 817}, {'<way>': 818}, {'<det>': 819, '<way>': 818}, {'untergebracht':
766, 'vermittelt': 766, 'verwiesen': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766,
'weitervermittelt': 766}, {'...': 821, 'untergebracht': 766, 'vermittelt': 766, 'verwiesen': 766, 'weiterempfohlen':
766, 'weitergeleitet': 766, 'weitergereicht': 766, 'weitervermittelt': 766}, {'<my>': 822, 'N': 822, 'eine': 822,
'einem': 822, 'einen': 822, 'einer': 822}, {'<det>': 819, '<way>': 818, 'das': 784, 'den': 784, 'die': 784, 'ihre':
784, 'ihren': 784, 'seine': 784, 'seinen': 784}, {'<introduced>': 809, 'bekannt': 810, 'in': 812, 'untergebracht':
766, 'vermittelt': 766, 'verwiesen': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766,
'weitervermittelt': 766}, {'...': 825, '<introduced>': 809, 'bekannt': 810, 'in': 812, 'untergebracht': 766,
'vermittelt': 766, 'verwiesen': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766,
'weitervermittelt': 766}, {'<my>': 822, 'N': 826, 'eine': 822, 'einem': 822, 'einen': 822, 'einer': 822}, {'warum':
787, 'was': 787, 'welche': 787, 'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'wofur': 787,
'woran': 787}, {'<me>': 684}, {'gebeten': 829}, {'<address>': 770}, {'angeschlossen': 600, 'aufgebaut': 600,
'eingerichtet': 600, 'entruempelt': 600, 'entrumpelt': 600, 'gemaeht': 600, 'gemaht': 600, 'geputzt': 600, 'geraeumt':
600, 'geraumt': 600, 'geschnitten': 600, 'gestrichen': 600, 'montiert': 600, 'repariert': 600}, {'angeschlossen': 600,
'aufgebaut': 600, 'eingerichtet': 600, 'entrumpelt': 600, 'gemaht': 600, 'geputzt': 600, 'geraumt': 600,
'geschnitten': 600, 'gestrichen': 600, 'montiert': 600, 'repariert': 600}, {'angeschlossen': 600, 'aufgebaut': 600,
'eingerichtet': 600, 'entruempelt': 600, 'gemaeht': 600, 'geputzt': 600, 'geraeumt': 600, 'geschnitten': 600,
'gestrichen': 600, 'montiert': 600, 'repariert': 600}, {'...': 831, '<address>': 770, 'auto': 832, 'computer': 832,
'dachrinne': 832, 'drucker': 832, 'fenster': 832, 'fernseher': 832, 'garten': 832, 'hecke': 832, 'keller': 832,
'kuche': 833, 'kueche': 834, 'rasen': 832, 'regal': 832, 'router': 832, 'schnee': 832, 'schrank': 832,
'waschmaschine': 832, 'wohnung': 832}, {'<they>': 593, 'ich': 593, 'wir': 593}, {'dass': 836}, {'gegeben': 837},
{'drauf': 838}, {'...': 831, '<address>': 770, 'auto': 832, 'computer': 832, 'dachrinne': 832, 'drucker': 832,
'fenster': 832, 'fernseher': 832, 'garten': 832, 'hand': 839, 'hecke': 832, 'keller': 832, 'kuche': 833, 'kueche':
834, 'rasen': 832, 'regal': 832, 'router': 832, 'schnee': 832, 'schrank': 832, 'waschmaschine': 832, 'wohnung': 832},
{'': (9, 'told'), 'warum': 787, 'was': 787, 'welche': 787, 'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787,
'wofuer': 787, 'woran': 787}, {'': (9, 'told'), 'warum': 787, 'was': 787, 'welche': 787, 'welcher': 787, 'welches':
787, 'wie': 787, 'wo': 787, 'wofur': 787, 'woran': 787}, {'warum': 787, 'was': 787, 'welche': 787, 'welcher': 787,
'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'woran': 787}, {'warum': 787, 'was': 787, 'welche': 787,
'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofur': 787, 'woran': 787}, {'zugesagt': 837}, {'besser': 43,
'fehlt': 43, 'hakt': 43, 'kann': 43, 'koennte': 43, 'konnte': 43, 'könnte': 43, 'muesste': 43, 'muss': 43, 'musste':
43, 'müsste': 43, 'soll': 43, 'sollte': 43, 'wuerde': 43, 'wurde': 43, 'würde': 43}, {'...': 846}, {'er': 847, 'es':
847, 'ich': 847, 'man': 847, 'noch': 847, 'sie': 847}, {'das': 634, 'dass': 634, 'ich': 41, 'was': 848, 'wie': 848,
'wir': 41, 'wo': 848}, {'das': 634, 'dass': 634, 'ich': 41, 'wir': 41}, {'': (9, 'told'), 'warum': 787, 'was': 787,
'welche': 787, 'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'wofur': 787, 'woran': 787},
{'versprochen': 837}, {'heilig': 852}, {'und': 853}, {'eingearbeitet': 787, 'eingefuehrt': 787, 'eingefuhrt': 787,
'eingeschult': 787, 'eingewiesen': 787}, {'bekommen': 15, 'bekommt': 15, 'haben': 15, 'hat': 15, 'kriegt': 15}, {'':
(5, 'mine'), '...': 856}, {'<them>': 41, '^': 857}, {'<they>': 858, 'ich': 593, 'wir': 593}, {'dass': 859},
{'gestellt': 860}, {'...': 855, 'aussicht': 861}, {'...': 855}, {'^': 15, 'dass': 836}, {'gegeben': 864}, {'wort':
865}, {'N': 814}, {'...': 856}, {'^': 868}, {'<they>': 869}, {'dass': 870}, {'warum': 787, 'was': 787, 'wie': 787},
{'...': 800, '<address>': 770, '<det>': 803, '<my>': 805, '<tool>': 801, '<vowed>': 808, '<work>': 763, 'N': 814, '^':
816, 'am': 820, 'an': 823, 'auf': 824, 'bei': 827, 'beibracht': 788, 'beigebracht': 828, 'beim': 820, 'darum': 830,
'das': 835, 'den': 835, 'die': 840, 'drum': 830, 'erklaert': 841, 'erklart': 842, 'erlaeutert': 843, 'erlautert': 844,
'ersucht': 829, 'fest': 845, 'gebeten': 829, 'gesagt': 849, 'geschrieben': 850, 'gezeigt': 851, 'gsagt': 850,
'gschriebn': 850, 'hoch': 854, 'im': 820, 'in': 862, 'ins': 863, 'mein': 866, 'mit': 867, 'per': 820, 'um': 90,
'verbindlich': 845, 'versprochen': 871, 'via': 820, 'vorgefuehrt': 843, 'vorgefuhrt': 844, 'vorgemacht': 872,
'vorgmacht': 788, 'zeigt': 788, 'zu': 823, 'zugesagt': 871}, {'^': 15, 'das': 807, 'dass': 807, 'ich': 41, 'wir': 41},
{'<vowed>': 874, '^': 816}, {'<them>': 875}, {'mit': 867}, {'<introduced>': 809, 'bekannt': 810, 'zusammengebracht':
809}, {'...': 878, '<introduced>': 809, 'bekannt': 810, 'zusammengebracht': 809}, {'N': 879}, {'<introduced>': 809},
{'...': 881, '<introduced>': 809}, {'N': 882}, {'...': 883}, {'...': 883, 'N': 814}, {'...': 813}, {'N': 886},
{'geknuepft': 809, 'geknupft': 809, 'gemacht': 809, 'hergestellt': 809, 'vermittelt': 809}, {'N': 888}, {'mit': 889,
'zu': 889}, {'kontakt': 890}, {'kontakt': 811, 'verbindung': 811}, {'<introduced>': 809, 'bekannt': 810, 'in': 892},
{'...': 893}, {'<det>': 894, '<my>': 894, '<their>': 894, 'N': 814, 'einem': 894, 'einer': 894}, {'...': 877, '<and>':
880, 'N': 814, 'am': 884, 'auf': 884, 'bei': 885, 'beim': 884, 'dem': 887, 'den': 891, 'der': 887, 'einen': 891, 'in':
884, 'kontakt': 890, 'mit': 895, 'per': 884, 'uber': 884, 'ueber': 884, 'via': 884}, {'': (16, 'gave:feedback'),
'zuruckgegeben': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'retour': 43,
'retourniert': 43, 'versehen': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43, 'zurueckgesendet': 43}, {'retour': 43, 'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43,
'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43, 'zuruckgesendet': 43}, {'retour': 43, 'retourniert':
43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43,
'zuruckgesendet': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43, 'zurueckgeschickt': 43,
'zurueckgesendet': 43}, {'aenderungsvorschlaegen': 898, 'anderungsvorschlagen': 899, 'anmerkungen': 900, 'feedback':
900, 'hinweisen': 900, 'kommentaren': 900, 'korrekturen': 900, 'korrekturvorschlaegen': 898, 'korrekturvorschlagen':
899, 'notizen': 900, 'randnotizen': 900, 'verbesserungsvorschlaegen': 898, 'verbesserungsvorschlagen': 899,
'vorschlaegen': 898, 'vorschlagen': 899}, {'': (16, 'gave:feedback'), 'zuruckgegeben': 43, 'zuruckgeschickt': 43},
{'': (16, 'gave:feedback'), 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'durchgelesen': 897, 'gegengelesen': 897,
'kommentiert': 897, 'korrigiert': 897, 'lektoriert': 897, 'mit': 901, 'redigiert': 897, 'uberarbeitet': 902,
'ueberarbeitet': 903}, {'...': 904, 'mit': 901}, {'angefragt': 782, 'angeklopft': 782, 'bedankt': 786, 'nachgefasst':
782, 'nachgefragt': 782, 'nachgehakt': 782}, {'...': 906}, {'<them>': 907}, {'bekannt': 810, 'bekanntgemacht': 809,
'in': 892, 'vernetzt': 809, 'zusammengebracht': 809}, {'...': 909}, {'mit': 910}, {'...': 911}, {'angerufen': 11,
'besucht': 11, 'erreicht': 11, 'erwischt': 11, 'geschafft': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11},
{'...': 913, 'angerufen': 11, 'besucht': 11, 'erreicht': 11, 'erwischt': 11, 'geschafft': 11, 'gesehen': 11,
'gesprochen': 11, 'getroffen': 11}, {'nicht': 914}, {'...': 904, 'leider': 915, 'mit': 901, 'nicht': 914},
{'geknuepft': 809, 'gemacht': 809, 'hergestellt': 809, 'vermittelt': 809}, {'N': 917}, {'mit': 918, 'zu': 918},
{'kontakt': 919}, {'den': 920, 'einen': 920, 'kontakt': 919}, {'N': 921}, {'geknupft': 809, 'gemacht': 809,
'hergestellt': 809, 'vermittelt': 809}, {'N': 923}, {'mit': 924, 'zu': 924}, {'kontakt': 925}, {'den': 926, 'einen':
926, 'kontakt': 925}, {'N': 927}, {'eingelegt': 766}, {'...': 929, 'eingelegt': 766}, {'wort': 930}, {'gutes': 931,
'wort': 930}, {'...': 932, 'gutes': 931, 'wort': 930}, {'<them>': 933}, {'besucht': 607, 'fuer': 934, 'fur': 934,
'gegessen': 607, 'gehabt': 607, 'gequatscht': 607, 'geredet': 607, 'gesehen': 607, 'gesprochen': 607, 'getroffen':
607, 'telefoniert': 607, 'von': 761}, {'...': 767, '<named_to>': 766}, {'gefuehrt': 787, 'gefuhrt': 787}, {'...':
937}, {'das': 938, 'den': 938, 'die': 938}, {'<address>': 770, '<expert>': 936, '<my>': 51, '<said>': 595, '<thing>':
773, '<tool>': 780, '<work>': 763, 'abgesagt': 781, 'angefragt': 782, 'angeklopft': 782, 'auf': 785, 'ausgeholfen':
600, 'bedient': 607, 'behandelt': 607, 'beibracht': 788, 'beigebracht': 789, 'beraten': 607, 'berichtet': 781, 'das':
792, 'die': 793, 'durch': 939, 'durchs': 938, 'eingearbeitet': 787, 'eingeschult': 787, 'eingewiesen': 607,
'erklaert': 794, 'erklart': 795, 'erlaeutert': 796, 'erlautert': 797, 'erzaehlt': 781, 'erzahlt': 781, 'fotografiert':
607, 'frisiert': 607, 'geantwortet': 781, 'gebeichtet': 781, 'gefragt': 782, 'gesagt': 781, 'geschildert': 781,
'gesteckt': 781, 'gezeigt': 789, 'hoffnung': 521, 'in': 863, 'informiert': 781, 'ins': 863, 'massiert': 607,
'mitgeteilt': 781, 'mut': 521, 'nachgefasst': 782, 'nachgefragt': 782, 'nachgehakt': 782, 'untersucht': 607,
'verarztet': 607, 'vermessen': 607, 'verraten': 781, 'vertreten': 600, 'vorgefuehrt': 796, 'vorgefuhrt': 797,
'vorgemacht': 799, 'vorgmacht': 788, 'zeigt': 788, 'zugesagt': 781}, {'gegeben': 787, 'gezeigt': 787, 'mitgegeben':
787, 'verraten': 787}, {'...': 941, 'gegeben': 787, 'gezeigt': 787, 'mitgegeben': 787, 'verraten': 787}, {'hinweise':
942, 'kniffe': 942, 'rat': 942, 'ratschlaege': 942, 'ratschlage': 942, 'tipp': 942, 'tipps': 942, 'tricks': 942},
{'paar': 943}, {'was': 848, 'wie': 848, 'wo': 848}, {'wort': 838}, {'...': 940, '<address>': 770, '<det>': 803,
'<my>': 805, '<tool>': 801, '<vowed>': 808, '<work>': 763, 'N': 814, '^': 816, 'am': 820, 'an': 823, 'auf': 824,
'ausgeholfen': 600, 'bei': 827, 'beibracht': 788, 'beigebracht': 828, 'beim': 820, 'darum': 830, 'das': 835, 'den':
835, 'die': 840, 'drum': 830, 'ein': 944, 'einen': 943, 'erklaert': 841, 'erklart': 842, 'erlaeutert': 843,
'erlautert': 844, 'ersucht': 829, 'fest': 845, 'gebeten': 829, 'gesagt': 945, 'gezeigt': 851, 'hinweise': 942, 'hoch':
854, 'hoffnung': 521, 'im': 820, 'in': 862, 'ins': 863, 'kniffe': 942, 'lernt': 788, 'mein': 946, 'mit': 867, 'mut':
521, 'n': 943, 'nen': 943, 'paar': 943, 'per': 820, 'rat': 942, 'ratschlaege': 942, 'ratschlage': 942, 'tipp': 942,
'tipps': 942, 'tricks': 942, 'um': 90, 'verbindlich': 845, 'versprochen': 871, 'vertreten': 600, 'via': 820,
'vorgefuehrt': 843, 'vorgefuhrt': 844, 'vorgemacht': 872, 'vorgmacht': 788, 'zeigt': 788, 'zu': 823, 'zugesagt': 871},
{'gebracht': 766}, {'gesprach': 948, 'gespraech': 948}, {'ins': 949, 'mit': 867}, {'N': 882, 'ins': 949}, {'...': 951,
'N': 814}, {'...': 950, 'N': 814, 'am': 884, 'auf': 884, 'bei': 952, 'beim': 884, 'den': 891, 'einen': 891, 'in': 884,
'kontakt': 890, 'mit': 895, 'per': 884, 'uber': 884, 'ueber': 884, 'via': 884}, {'fuer': 934, 'fur': 934},
{'angefragt': 782, 'angeklopft': 782, 'nachgefasst': 782, 'nachgefragt': 782, 'nachgehakt': 782}, {'...': 955},
{'...': 954, '<them>': 956}, {'...': 909, 'aenderungsvorschlaegen': 898, 'anderungsvorschlagen': 899, 'anmerkungen':
900, 'feedback': 900, 'hinweisen': 900, 'kommentaren': 900, 'korrekturen': 900, 'korrekturvorschlaegen': 898,
'korrekturvorschlagen': 899, 'notizen': 900, 'randnotizen': 900, 'verbesserungsvorschlaegen': 898,
'verbesserungsvorschlagen': 899, 'vorschlaegen': 898, 'vorschlagen': 899}, {'durchgelesen': 897, 'gegengelesen': 897,
'kommentiert': 897, 'korrigiert': 897, 'lektoriert': 897, 'mit': 958, 'redigiert': 897, 'uberarbeitet': 902,
'ueberarbeitet': 903}, {'...': 959, 'mit': 901}, {'<agreed>': 635}, {'<them>': 961}, {'...': 935, '<their>': 765,
'<them>': 947, '<title>': 876, '<vowed>': 874, 'N': 953, '^': 816, 'alles': 905, 'bei': 957, 'beide': 912, 'das': 905,
'den': 905, 'die': 905, 'es': 905, 'fuer': 922, 'fur': 928, 'ihn': 960, 'mit': 962, 'sie': 960}, {'gegeben': 41},
{'wort': 964}, {'bedankt': 786}, {'...': 966}, {'<them>': 967}, {'erklaert': 41, 'erklart': 41}, {'<them>': 967,
'angeboten': 41, 'bei': 968, 'bereit': 969, 'bereiterklaert': 41, 'bereiterklart': 41, 'verpflichtet': 41}, {'geben':
41, 'liefern': 41, 'schicken': 41, 'zahlen': 41}, {'zu': 971}, {'...': 762, '<their>': 765, '<them>': 873, '<title>':
876, '<vowed>': 874, 'N': 896, '^': 816, 'alles': 905, 'bei': 908, 'beide': 912, 'das': 905, 'den': 905, 'die': 905,
'es': 916, 'fuer': 922, 'fur': 928, 'gesagt': 850, 'geschrieben': 850, 'gsagt': 850, 'gschriebn': 850, 'ich': 963,
'ihn': 960, 'leider': 915, 'mein': 965, 'mich': 970, 'mit': 962, 'nicht': 914, 'noch': 972, 'sie': 960, 'um': 90,
'wir': 963, 'zu': 971}, {'auf': 600, 'bei': 600, 'beim': 600, 'fuer': 600, 'fur': 600}, {'': (14, 'together')}, {'N':
967}, {'lassen': 11}, {'gelassen': 11, 'lassen': 11}, {'abgeholt': 975, 'angerufen': 975, 'ausgefuehrt': 975,
'ausgefuhrt': 975, 'bei': 976, 'berichtet': 0, 'besucht': 975, 'eingeladen': 975, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 975, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 975, 'gesagt': 0, 'geschrieben':
975, 'gesteckt': 0, 'getroffen': 975, 'haengen': 977, 'haengenlassen': 11, 'hangen': 977, 'hangenlassen': 11,
'sitzen': 978, 'sitzengelassen': 11, 'vergessen': 11, 'verpasst': 11, 'verraten': 0, 'versetzt': 11}, {'$$': 4, 'D':
4, 'bis': 4, 'ubers': 4, 'uebers': 4}, {'<lent>': 980, 'bekommen': 980, 'gekriegt': 980, 'mitgenommen': 980},
{'<lent>': 4, 'abgeholt': 4, 'ausgeborgt': 4, 'geholt': 4, 'geschnappt': 4, 'mitgenommen': 4}, {'...': 982, '<lent>':
4, 'abgeholt': 4, 'ausgeborgt': 4, 'geholt': 4, 'geschnappt': 4, 'mitgenommen': 4}, {'<they>': 983}, {'<they>': 981,
'sich': 984}, {'<handed>': 4, '<handed_apart>': 4, '<lent>': 4}, {'...': 986}, {'<them>': 987}, {'ich': 988, 'wir':
988}, {'N': 4}, {'bei': 990}, {'...': 991, 'bei': 990}, {'ist': 992, 'liegt': 992, 'logiert': 992, 'schlaeft': 992,
'schlaft': 992, 'steht': 992, 'ubernachtet': 992, 'uebernachtet': 992, 'weilt': 992, 'wohnt': 992}, {'<hat>': 985,
'<have>': 989, '<tool>': 993}, {'...': 994, '<tool>': 993}, {'<me>': 702}, {'von': 996}, {'D': 702}, {'...': 998},
{'...': 997, '<det>': 999, '<my>': 702}, {'<me>': 703}, {'^': 1000, 'von': 1001}, {'abgestimmt': 11, 'besprochen': 11,
'geklart': 11, 'geredet': 11, 'gesprochen': 11, 'telefoniert': 11}, {'abgestimmt': 11, 'besprochen': 11, 'geklaert':
11, 'geredet': 11, 'gesprochen': 11, 'telefoniert': 11}, {'abgestimmt': 11, 'besprochen': 11, 'daruber': 1003,
'darueber': 1004, 'druber': 1003, 'drueber': 1004, 'geklaert': 11, 'geklart': 11, 'geredet': 11, 'gesprochen': 11,
'telefoniert': 11}, {'<them>': 1005}, {'mit': 1006}, {'<give3>': 829}, {'bekommen': 15, 'bekommt': 15, 'erhaelt': 15,
'erhalt': 15, 'erhält': 15, 'haben': 15, 'hat': 15, 'kriegen': 15, 'kriegt': 15}, {'...': 1009}, {'^': 1010},
{'<until>': 1009, 'D': 1009}, {'...': 1012}, {'<until>': 1011, 'D': 1011, '^': 1013}, {'<they>': 1014, 'ich': 669,
'man': 669, 'wir': 669}, {'N': 1008, 'das': 670, 'dass': 1015, 'er': 1008, 'ich': 669, 'man': 669, 'sie': 1008, 'wir':
669}, {'<until>': 23, 'D': 23, 'erst': 24, 'noch': 24, 'wohl': 24}, {'folgen': 1017, 'folgt': 1017, 'kommen': 1017,
'kommt': 1017}, {'-befund': 1018, '-ergebnis': 1018, '-ergebnisse': 1018, '-gutachten': 1018, '-lieferung': 1018,
'-teile': 1018, '-werte': 1018, '<comes_in>': 1018}, {'^': 1019}, {'<should>': 535, 'muessts': 535, 'mussts': 535,
'solls': 535, 'sollts': 535}, {'<det>': 1020, '^': 1019, 'ich': 1021, 'man': 1021, 'wir': 1021}, {'weg': 268},
{'kein': 268, 'nicht': 268}, {'auf': 566, 'bloss': 268, 'bloß': 268, 'erst': 567, 'erstmal': 268, 'finger': 1023,
'ja': 1024, 'keinesfalls': 268, 'lieber': 268, 'unbedingt': 268}, {'^': 1025}, {'-befund': 1018, '-ergebnis': 1018,
'-ergebnisse': 1018, '-gutachten': 1018, '-lieferung': 1018, '-teile': 1018, '-werte': 1018, '<comes_in>': 1018,
'auf': 566, 'bloss': 268, 'bloß': 268, 'erst': 567, 'erstmal': 268, 'finger': 1023, 'ja': 1024, 'keinesfalls': 268,
'lieber': 268, 'unbedingt': 268}, {'<way>': 1026, '^': 1027, 'tel': 1026}, {'<way>': 1026, '^': 1025, 'tel': 1026},
{'<det>': 1029, '<way>': 1026, '^': 1025, 'tel': 1026}, {'<det>': 1029, '<way>': 1026, '^': 1025, 'am': 1030, 'beim':
1030, 'im': 1030, 'per': 1030, 'tel': 1026}, {'$$': 268}, {'lassen': 1032}, {'bleiben': 1033, 'sein': 1033,
'weglassen': 1032}, {'ich': 268, 'man': 268}, {'besser': 268, 'endlich': 268, 'lieber': 268, 'nicht': 268,
'unbedingt': 268}, {'wir': 1036}, {'muesste': 1035, 'muessten': 1037, 'musste': 1035, 'mussten': 1037, 'müsste': 1035,
'müssten': 1037, 'soll': 1035, 'sollen': 1037, 'sollte': 1035, 'sollten': 1037}, {'...': 1038}, {'': (3, 'advice'),
'ich': 268, 'man': 268}, {'': (3, 'advice'), 'wir': 1036}, {'gehoeren': 268, 'gehoert': 268, 'gehoren': 268, 'gehort':
268, 'muessen': 268, 'muesste': 1040, 'muessten': 1041, 'muss': 268, 'mussen': 268, 'musste': 1040, 'mussten': 1041,
'müsste': 1040, 'müssten': 1041, 'soll': 1040, 'sollen': 1041, 'sollte': 1040, 'sollten': 1041}, {'...': 1042},
{'...': 1034, '<det>': 1039, '<my>': 1043, 'auf': 566, 'bloss': 268, 'bloß': 268, 'erst': 567, 'erstmal': 268,
'finger': 1023, 'ja': 1024, 'keinesfalls': 268, 'lieber': 268, 'unbedingt': 268}, {'bleib': 535, 'erhoeh': 535,
'erhoh': 535, 'fang': 535, 'frag': 535, 'geh': 535, 'hoer': 535, 'hor': 535, 'lass': 535, 'mach': 535, 'macht': 535,
'nimm': 535, 'red': 535, 'stell': 535, 'such': 535, 'verkauf': 535}, {'i': 669, 'ich': 669, 'man': 669, 'wir': 669},
{'gehoeren': 268, 'gehoert': 268, 'gehoren': 268, 'gehort': 268, 'muessen': 268, 'muesste': 268, 'muessten': 268,
'muss': 268, 'mussen': 268, 'musste': 268, 'mussten': 268, 'müsste': 268, 'müssten': 268, 'soll': 268, 'sollen': 268,
'sollte': 268, 'sollten': 268}, {'...': 1047}, {'<my>': 1048}, {'^': 1049, 'i': 669, 'ich': 733, 'man': 733, 'wir':
733}, {'<det>': 1029, '<way>': 1026, 'D': 1031, '^': 1044, 'am': 1030, 'beim': 1030, 'bleib': 535, 'bloss': 1045,
'bloß': 1045, 'das': 1046, 'dass': 1050, 'eben': 1031, 'erhoeh': 535, 'erhoh': 535, 'fang': 535, 'frag': 535, 'geh':
535, 'hoer': 535, 'hor': 535, 'i': 669, 'ich': 669, 'im': 1030, 'lass': 535, 'mach': 535, 'macht': 535, 'man': 669,
'nimm': 535, 'nur': 1045, 'per': 1030, 'red': 535, 'stell': 535, 'such': 535, 'tel': 1026, 'verkauf': 535, 'wir':
669}, {'-befund': 1018, '-ergebnis': 1018, '-ergebnisse': 1018, '-gutachten': 1018, '-lieferung': 1018, '-teile':
1018, '-werte': 1018, '...': 1034, '<comes_in>': 1018, '<det>': 1039, '<my>': 1043, 'auf': 566, 'bloss': 268, 'bloß':
268, 'erst': 567, 'erstmal': 268, 'finger': 1023, 'ja': 1024, 'keinesfalls': 268, 'lieber': 268, 'unbedingt': 268},
{':': 0, '^': 1025, 'dass': 734, 'ich': 669, 'man': 669, 'wir': 669}, {'<way>': 1053, '^': 1025, 'tel': 1026},
{'<det>': 1054, '<way>': 1053, '^': 1025, 'tel': 1026}, {'<way>': 745}, {'<det>': 1056, '<way>': 745}, {'klar': 1},
{'und': 1058}, {'dazu': 1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 1059, 'nur': 1, 'trocken': 1}, {'<way>':
735}, {'<det>': 1061, '<way>': 735}, {':': 0, 'bleib': 535, 'erhoeh': 535, 'erhoh': 535, 'fang': 535, 'frag': 535,
'geh': 535, 'hoer': 535, 'hor': 535, 'lass': 535, 'mach': 535, 'macht': 535, 'nimm': 535, 'red': 535, 'stell': 535,
'such': 535, 'verkauf': 535}, {'...': 1022, '<det>': 1028, '<they>': 1051, '<way>': 1026, 'D': 1031, '^': 1052, 'am':
1055, 'auf': 1057, 'beim': 1055, 'bleib': 535, 'bloss': 1045, 'bloß': 1045, 'das': 1046, 'dass': 1050, 'dazu': 1,
'deutlich': 1, 'eben': 1031, 'ehrlich': 1, 'erhoeh': 535, 'erhoh': 535, 'fang': 535, 'frag': 535, 'ganz': 1060, 'geh':
535, 'hoer': 535, 'hor': 535, 'i': 669, 'ich': 669, 'im': 1055, 'in': 1062, 'klar': 1, 'klipp': 1059, 'lass': 535,
'mach': 535, 'macht': 535, 'man': 669, 'nimm': 535, 'nur': 1063, 'per': 1055, 'red': 535, 'stell': 535, 'such': 535,
'tel': 1026, 'trocken': 1, 'verkauf': 535, 'wir': 669, 'zu': 1057, 'zum': 1057}, {'<them>': 535}, {'<them>': 41,
'laut': 1065}, {'ich': 1066, 'wir': 1066}, {'versehen': 43, 'zuruckgegeben': 43, 'zuruckgeschickt': 43,
'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'anmerkungen': 1068, 'kommentaren': 1068, 'korrekturen': 1068},
{'mit': 1069, 'voller': 1069}, {'...': 1070, 'mit': 1069, 'voller': 1069}, {'<work>': 1071}, {'^': 268, 'dass': 535,
'ist': 652, 'lautet': 652, 'lautete': 652, 'waere': 652, 'war': 652, 'ware': 652, 'wäre': 652}, {'<me>': 1073}, {'^':
268, 'dass': 535, 'ist': 652, 'lautet': 652, 'lautete': 652, 'waere': 652, 'war': 652}, {'<me>': 1075}, {'^': 268,
'dass': 535, 'ist': 652, 'lautet': 652, 'lautete': 652, 'war': 652, 'ware': 652, 'wäre': 652}, {'<me>': 1077}, {'...':
655, ':': 535, '^': 268, 'an': 1074, 'befolgt': 0, 'beherzigt': 0, 'dass': 535, 'dazu': 1073, 'fuer': 1076, 'fur':
1078, 'ignoriert': 0, 'ist': 652, 'lautet': 652, 'lautete': 652, 'umgesetzt': 0, 'waere': 652, 'war': 652, 'ware':
652, 'wäre': 652}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 43, 'bezwungen': 43,
'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'mit': 1069, 'verschlungen': 43, 'voller': 1069}, {'...':
1081, '<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'mit': 1069,
'verschlungen': 43, 'voller': 1069}, {'ich': 535, 'man': 535, 'wir': 535}, {'<should>': 1083}, {'nach': 1084}, {'...':
1072, '<counsel>': 1079, '<opinion>': 1080, '<work>': 1082, 'ansicht': 1085, 'auffassung': 1085, 'einschaetzung':
1085, 'einschatzung': 1085, 'empfehlung': 1085, 'erfahrung': 1085, 'meinung': 1085, 'uberzeugung': 1085,
'ueberzeugung': 1085}, {'<handed_apart>': 4, '<lent>': 4, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt': 4,
'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 1087,
'<handed_apart>': 4, '<lent>': 4, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt': 4, 'geschickt': 4,
'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'retourniert': 43,
'zuruckgegeben': 43, 'zurueckgegeben': 43}, {'<work>': 1089}, {'<handed>': 4}, {'...': 1091, '<handed>': 4},
{'<lent_out>': 4}, {'...': 1093, '<lent_out>': 4}, {'<reviewed>': 43, '<reviewed_apart>': 43, 'korrigiert': 43,
'retourniert': 43, 'zuruckgegeben': 43, 'zuruckgereicht': 43, 'zurueckgegeben': 43, 'zurueckgereicht': 43},
{'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'ueberlassen': 4}, {'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4,
'uberlassen': 4}, {'gegeben': 43, 'geschickt': 43, 'geschrieben': 43}, {'...': 1098}, {'auf': 1099, 'fuer': 1099,
'fur': 1099, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43, 'uber': 1099, 'ueber': 1099, 'zu': 1099, 'zum': 1099,
'zur': 1099}, {'$$': 766}, {'gelegt': 1101}, {'herz': 1102}, {'auf': 1099, 'fuer': 1099, 'gegeben': 43, 'geschickt':
43, 'geschrieben': 43, 'ueber': 1099, 'zu': 1099, 'zum': 1099, 'zur': 1099}, {'anmerkungen': 1104, 'feedback': 1104,
'kommentare': 1104, 'rueckmeldung': 1104}, {'auf': 1099, 'fur': 1099, 'gegeben': 43, 'geschickt': 43, 'geschrieben':
43, 'uber': 1099, 'zu': 1099, 'zum': 1099, 'zur': 1099}, {'anmerkungen': 1106, 'feedback': 1106, 'kommentare': 1106,
'ruckmeldung': 1106}, {'ausgeliehen': 4, 'geborgt': 4, 'geliehen': 4, 'uberlassen': 4, 'ueberlassen': 4}, {'': (17,
'gave:knowledge'), 'warum': 787, 'was': 787, 'welche': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'wofur': 787,
'woran': 787}, {'geholfen': 600}, {'umzug': 1110}, {'gegeben': 798, 'gemacht': 798}, {'gestarkt': 520}, {'gestaerkt':
520}, {'rucken': 1113, 'ruecken': 1114}, {'gedruckt': 520, 'gedrueckt': 520, 'gedrückt': 520}, {'daumen': 1116},
{'erreichen': 11}, {'': (0, 'missed'), 'anzurufen': 11, 'zu': 1118}, {'angerufen': 11, 'probiert': 1119, 'versucht':
1119}, {'dass': 43, 'was': 43, 'wie': 43, 'wo': 43}, {'gesagt': 1121}, {'anmerkungen': 1100, 'feedback': 1100,
'kommentare': 1100, 'ruckmeldung': 1106, 'rueckmeldung': 1104}, {'angerufen': 11, 'probiert': 11, 'versucht': 11},
{'mal': 1124}, {'paar': 1125}, {'': (17, 'gave:knowledge'), 'warum': 787, 'was': 787, 'welche': 787, 'wie': 787, 'wo':
787, 'wofuer': 787, 'woran': 787}, {'': (17, 'gave:knowledge'), 'warum': 787, 'was': 787, 'welche': 787, 'wie': 787,
'wo': 787, 'wofur': 787, 'woran': 787}, {'geht': 43}, {'passt': 43}, {'besser': 1129, 'fehlt': 43, 'hakt': 43,
'holpert': 43, 'klemmt': 43, 'nicht': 1130}, {'besser': 1129, 'es': 1131, 'fehlt': 43, 'hakt': 43, 'holpert': 43,
'klemmt': 43, 'nicht': 1130, 'noch': 1131}, {'was': 1132, 'wo': 1132}, {'zugeredet': 520}, {'laden': 1110},
{'anzurufen': 11, 'zu': 1118}, {'probiert': 1136, 'versucht': 1136}, {'retourniert': 43, 'zurueckgegeben': 43,
'zurueckgeschickt': 43}, {'retourniert': 43, 'zuruckgegeben': 43, 'zuruckgeschickt': 43}, {'retourniert': 43,
'zuruckgegeben': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgeschickt': 43}, {'aenderungsvorschlaegen':
1138, 'anderungsvorschlagen': 1139, 'anmerkungen': 1140, 'feedback': 1140, 'hinweisen': 1140, 'kommentaren': 1140,
'korrekturen': 1140, 'korrekturvorschlaegen': 1138, 'korrekturvorschlagen': 1139, 'notizen': 1140, 'randnotizen':
1140, 'verbesserungsvorschlaegen': 1138, 'verbesserungsvorschlagen': 1139, 'vorschlaegen': 1138, 'vorschlagen': 1139},
{'gebracht': 787}, {'wieder': 1124}, {'auf': 1099, 'fuer': 1099, 'fur': 1099, 'uber': 1099, 'ueber': 1099, 'zu': 1099,
'zum': 1099, 'zur': 1099}, {'auf': 1099, 'fur': 1099, 'uber': 1099, 'zu': 1099, 'zum': 1099, 'zur': 1099}, {'auf':
1099, 'fuer': 1099, 'ueber': 1099, 'zu': 1099, 'zum': 1099, 'zur': 1099}, {'anmerkungen': 1144, 'feedback': 1144,
'kommentare': 1144, 'ruckmeldung': 1145, 'rueckmeldung': 1146}, {'warum': 787, 'was': 787, 'welche': 787, 'wie': 787,
'wo': 787, 'wofuer': 787, 'woran': 787}, {'warum': 787, 'was': 787, 'welche': 787, 'wie': 787, 'wo': 787, 'wofur':
787, 'woran': 787}, {'': (17, 'gave:knowledge'), 'wie': 787}, {'<address>': 770, '<expert>': 936, '<my>': 1088,
'<their>': 1090, '<thing>': 1092, '<tool>': 1094, '<work>': 1095, 'angelernt': 787, 'anhaenger': 1096, 'anhanger':
1097, 'anmerkungen': 1100, 'ans': 1103, 'aufgemuntert': 520, 'aufgezeigt': 787, 'auseinandergesetzt': 787,
'ausfuehrlich': 1105, 'ausfuehrliches': 1105, 'ausfuhrlich': 1107, 'ausfuhrliches': 1107, 'auto': 1108, 'beamer':
1108, 'beigebogen': 787, 'beigebracht': 1109, 'beim': 1111, 'bestaerkt': 520, 'bestarkt': 520, 'bohrmaschine': 1108,
'buero': 1096, 'buro': 1097, 'coaching': 1112, 'den': 1115, 'die': 1117, 'dreimal': 1120, 'durch': 939, 'durchs': 938,
'ehrlich': 1122, 'ehrliches': 1123, 'ein': 1126, 'eingearbeitet': 787, 'eingeschult': 787, 'eingewiesen': 787,
'erklaert': 1127, 'erklart': 1128, 'erlaeutert': 1127, 'erlautert': 1128, 'ermutigt': 520, 'fahrrad': 1108,
'feedback': 1100, 'gecoached': 798, 'gecoacht': 798, 'geholfen': 787, 'geld': 1108, 'gementort': 798, 'genau': 1122,
'gesagt': 1133, 'getroestet': 520, 'getrostet': 520, 'gezeigt': 1109, 'gut': 1134, 'gutes': 1123, 'hoffnung': 521,
'im': 1135, 'kamera': 1108, 'klar': 1122, 'klargemacht': 787, 'kommentare': 1100, 'kurzes': 1123, 'lastenrad': 1108,
'mehrfach': 1137, 'mehrmals': 1120, 'mein': 1123, 'mentorat': 1112, 'mentoring': 1112, 'mit': 1141, 'mut': 521,
'naeher': 1142, 'naehergebracht': 787, 'nahegebracht': 787, 'naher': 1142, 'nahergebracht': 787, 'oefter': 1124,
'offen': 1122, 'offenes': 1123, 'ofter': 1124, 'paar': 1125, 'rad': 1108, 'raum': 1108, 'ruckmeldung': 1106,
'rueckmeldung': 1104, 'samt': 1141, 'schluessel': 1096, 'schlussel': 1097, 'schon': 1143, 'schriftlich': 1147,
'schriftliches': 1147, 'sparring': 1112, 'umsonst': 1120, 'vergeblich': 1120, 'verklickert': 787, 'viel': 1123,
'voller': 1141, 'vorgefuehrt': 1148, 'vorgefuhrt': 1149, 'vorgemacht': 1150, 'vorgerechnet': 787, 'werkzeug': 1108,
'x': 1125, 'zugeredet': 520, 'zugespielt': 1101, 'zweimal': 1120}, {'<tool>': 1094}, {'...': 1152, '<tool>': 1094},
{'...': 50, '<handed>': 4, '<handed_apart>': 4}, {'...': 1098, 'gegeben': 43, 'geschickt': 43, 'geschrieben': 43},
{'gemacht': 520, 'zugesprochen': 520}, {'<address>': 770, '<expert>': 936, '<lent>': 4, '<thing>': 1154, '<tool>':
1094, '<work>': 763, 'anmerkungen': 1155, 'aufgemuntert': 520, 'beigebracht': 787, 'bestaerkt': 520, 'bestarkt': 520,
'den': 1115, 'eingearbeitet': 787, 'eingeschult': 787, 'erklaert': 787, 'erklart': 787, 'erlaeutert': 787,
'erlautert': 787, 'ermutigt': 520, 'feedback': 1155, 'getroestet': 520, 'getrostet': 520, 'gezeigt': 787, 'gut': 1134,
'hinweise': 942, 'kniffe': 942, 'kommentare': 1155, 'korrekturen': 1155, 'mut': 1156, 'rat': 942, 'ratschlaege': 942,
'ratschlage': 942, 'ruckmeldung': 1155, 'rueckmeldung': 1155, 'tipp': 942, 'tipps': 942, 'tricks': 942, 'vorgemacht':
787, 'zugehoert': 520, 'zugehort': 520}, {'<handed_apart>': 4, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt':
4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 1158},
{'...': 831, '<address>': 770}, {'...': 1157, '<address>': 770, '<my>': 1159, '<work>': 763, 'N': 814, 'anmerkungen':
1155, 'bei': 867, 'das': 1160, 'den': 1160, 'die': 1160, 'feedback': 1155, 'kommentare': 1155, 'korrekturen': 1155,
'mit': 867, 'ruckmeldung': 1155, 'rueckmeldung': 1155}, {'ich': 1161, 'wir': 1161}, {'<handed_apart>': 4, '<lent>': 4,
'<tool>': 1094, 'empfohlen': 766, 'gebracht': 4, 'gegeben': 4, 'gemailt': 4, 'geschenkt': 4, 'geschickt': 4,
'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4, 'vermittelt': 766,
'weiterempfohlen': 766}, {'...': 1163, '<handed_apart>': 4, '<lent>': 4, '<tool>': 1094, 'gebracht': 4, 'gegeben': 4,
'gemailt': 4, 'geschenkt': 4, 'geschickt': 4, 'gesendet': 4, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4,
'ueberlassen': 4}, {'': (5, 'mine'), '<det>': 15}, {'^': 1165}, {'<det>': 15}, {'^': 1167}, {'bekommen': 1166,
'bekommt': 1166, 'hat': 1168, 'kriegen': 1166, 'kriegt': 1166}, {'<me>': 1009}, {'<until>': 1009, 'D': 1009, 'von':
1170}, {'...': 1171}, {'<me>': 1011}, {'<until>': 1011, 'D': 1011, '^': 1172, 'von': 1173}, {'<they>': 1174, 'ich':
593, 'wir': 593}, {'<they>': 1169, 'das': 594, 'dass': 1175}, {'retourniert': 43, 'zuruckgeschickt': 43,
'zurueckgeschickt': 43}, {'...': 1177}, {'<work>': 1178}, {'durchgespielt': 798, 'geprobt': 798, 'geubt': 798,
'trainiert': 798, 'vorbereitet': 798}, {'durchgespielt': 798, 'geprobt': 798, 'geuebt': 798, 'trainiert': 798,
'vorbereitet': 798}, {'durchgespielt': 798, 'geprobt': 798, 'geubt': 798, 'geuebt': 798, 'trainiert': 798,
'vorbereitet': 798}, {'bewerbungsgesprach': 1180, 'bewerbungsgespraech': 1181, 'interview': 1182, 'pitch': 1182,
'praesentation': 1181, 'prasentation': 1180, 'pruefung': 1181, 'prufung': 1180, 'rede': 1182, 'vorstellungsgesprach':
1180, 'vorstellungsgespraech': 1181, 'vortrag': 1182}, {'...': 1179, '<work>': 1178, '^': 1183}, {'<they>': 1174,
'ich': 41, 'wir': 41}, {'^': 15, 'das': 634, 'dass': 1185}, {'<reviewed>': 43, 'korrigiert': 43, 'retourniert': 43,
'zuruckgegeben': 43, 'zuruckgereicht': 43, 'zurueckgegeben': 43, 'zurueckgereicht': 43}, {'<address>': 767}, {'s':
1188}, {'das': 594, 'dass': 594, 'ich': 593, 'wir': 593}, {'^': 15, 'das': 594, 'dass': 594, 'ich': 593, 'wir': 593},
{'<said>': 1190, '<vowed>': 1191}, {'<way>': 1192}, {'<det>': 1193, '<way>': 1192}, {'geschickt': 766,
'untergebracht': 766, 'vermittelt': 766, 'verwiesen': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766,
'weitergereicht': 766, 'weitervermittelt': 766, 'weiterverwiesen': 766}, {'...': 1195, 'geschickt': 766,
'untergebracht': 766, 'vermittelt': 766, 'verwiesen': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766,
'weitergereicht': 766, 'weitervermittelt': 766, 'weiterverwiesen': 766}, {'...': 1195, 'empfohlen': 766, 'geschickt':
766, 'untergebracht': 766, 'vermittelt': 766, 'verwiesen': 766, 'vorgeschlagen': 766, 'weiterempfohlen': 766,
'weitergeleitet': 766, 'weitergereicht': 766, 'weitervermittelt': 766, 'weiterverwiesen': 766}, {'<my>': 1196, 'N':
1197, 'eine': 1196, 'einem': 1196, 'einen': 1196, 'einer': 1196}, {'geschrieben': 766}, {'vorbereitet': 798}, {'...':
1200, '<det>': 1193, '<way>': 1192, 'das': 784, 'den': 784, 'die': 784, 'ihre': 784, 'ihren': 784, 'seine': 784,
'seinen': 784}, {'gebracht': 766, 'gegeben': 766, 'geschickt': 766, 'vermittelt': 766, 'verschafft': 766,
'weitergeleitet': 766, 'zugeschanzt': 766}, {'ausgeholfen': 787, 'beraten': 787, 'geholfen': 787, 'gholfn': 787,
'unterstuetzt': 787, 'unterstutzt': 787}, {'^': 766}, {'eingelegt': 1204}, {'wort': 1205}, {'gutes': 1206},
{'gebracht': 1204}, {'gesprach': 1208, 'gespraech': 1208, 'spiel': 1208}, {'ein': 1207, 'ins': 1209, 'untergebracht':
766, 'vorgeschlagen': 1204, 'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766, 'weitervermittelt':
766}, {'...': 1210, 'untergebracht': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766,
'weitervermittelt': 766}, {'untergebracht': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766,
'weitervermittelt': 766}, {'...': 1212, 'empfohlen': 766, 'untergebracht': 766, 'vorgeschlagen': 766,
'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766, 'weitervermittelt': 766}, {'...': 1212,
'untergebracht': 766, 'weiterempfohlen': 766, 'weitergeleitet': 766, 'weitergereicht': 766, 'weitervermittelt': 766},
{'...': 1203, '<my>': 1211, 'N': 1213, 'eine': 1214, 'einem': 1214, 'einen': 1214, 'einer': 1214}, {'ausgeholfen':
787, 'geholfen': 787, 'gholfn': 787, 'unterstuetzt': 787, 'unterstutzt': 787}, {'empfohlen': 766, 'vorgeschlagen':
766, 'weiterempfohlen': 766}, {'...': 1216, '<det>': 1193, '<way>': 1192, 'N': 1217, 'umzug': 1110}, {'schuldig': 15},
{'...': 1219}, {'^': 1220}, {'ich': 1221}, {'aufgebaut': 520, 'aufgepaeppelt': 520, 'aufgepappelt': 520, 'beruhigt':
520, 'gelobt': 520}, {'gegeben': 787}, {'...': 1224}, {'<address>': 770, 'aufgezeigt': 787, 'beigebogen': 787,
'klargemacht': 787, 'naeher': 1142, 'naher': 1142}, {'ausgemalt': 600, 'betreut': 600, 'gegossen': 600, 'gehuetet':
600, 'gehutet': 600, 'geputzt': 600, 'gestrichen': 600, 'versorgt': 600}, {'...': 1227, 'ausgemalt': 600, 'betreut':
600, 'gegossen': 600, 'gehuetet': 600, 'gehutet': 600, 'geputzt': 600, 'gestrichen': 600, 'versorgt': 600}, {'...':
1227, 'angeschlossen': 600, 'aufgebaut': 600, 'ausgemalt': 600, 'betreut': 600, 'eingerichtet': 600, 'entruempelt':
600, 'entrumpelt': 600, 'gegossen': 600, 'gehuetet': 600, 'gehutet': 600, 'gemaeht': 600, 'gemaht': 600, 'geputzt':
600, 'geraeumt': 600, 'geraumt': 600, 'geschnitten': 600, 'gestrichen': 600, 'montiert': 600, 'repariert': 600,
'versorgt': 600}, {'...': 1226, '<address>': 770, '^': 1183, 'auto': 832, 'blumen': 1228, 'computer': 832,
'dachrinne': 832, 'drucker': 832, 'fenster': 832, 'fernseher': 832, 'garten': 1229, 'hecke': 832, 'hund': 1228,
'kasse': 1228, 'katze': 1228, 'keller': 832, 'kinder': 1228, 'kleine': 1228, 'kleinen': 1228, 'kuche': 833, 'kueche':
834, 'laden': 1228, 'rasen': 832, 'regal': 832, 'router': 832, 'schnee': 832, 'schrank': 832, 'stand': 1228,
'waschmaschine': 832, 'wohnung': 1229}, {'gegeben': 809, 'geknuepft': 809, 'geknupft': 809, 'gemacht': 809,
'hergestellt': 809, 'vermittelt': 809}, {'...': 1231}, {'<det>': 1232, '<my>': 1232, 'einem': 1232, 'einer': 1232},
{'gegeben': 809, 'gemacht': 809, 'hergestellt': 809, 'vermittelt': 809}, {'<det>': 1232, '<my>': 1232, 'N': 1234,
'einem': 1232, 'einer': 1232}, {'mit': 1233, 'zu': 1235}, {'...': 1224, 'fuer': 1225, 'fur': 1225, 'zu': 1225, 'zum':
1225, 'zur': 1225}, {'...': 1224, 'fuer': 1225, 'zu': 1225, 'zum': 1225, 'zur': 1225}, {'...': 1224, 'fur': 1225,
'zu': 1225, 'zum': 1225, 'zur': 1225}, {'...': 1226, '<address>': 770, '^': 1183, 'auto': 832, 'blumen': 1228,
'computer': 832, 'dachrinne': 832, 'drucker': 832, 'fenster': 832, 'fernseher': 832, 'garten': 1229, 'hecke': 832,
'hund': 1228, 'kasse': 1228, 'katze': 1228, 'keller': 832, 'kinder': 1228, 'kleine': 1228, 'kleinen': 1228, 'kontakt':
1236, 'kuche': 833, 'kueche': 834, 'laden': 1228, 'rasen': 832, 'rat': 1237, 'ratschlaege': 1238, 'ratschlage': 1239,
'regal': 832, 'router': 832, 'schnee': 832, 'schrank': 832, 'stand': 1228, 'tipp': 1237, 'tipps': 1237,
'waschmaschine': 832, 'wohnung': 1229}, {'...': 1226, '<address>': 770, '^': 1183, 'auto': 832, 'blumen': 1228,
'computer': 832, 'dachrinne': 832, 'drucker': 832, 'fenster': 832, 'fernseher': 832, 'garten': 1229, 'hecke': 832,
'hinweise': 942, 'hund': 1228, 'kasse': 1228, 'katze': 1228, 'keller': 832, 'kinder': 1228, 'kleine': 1228, 'kleinen':
1228, 'kniff': 942, 'kniffe': 942, 'kuche': 833, 'kueche': 834, 'laden': 1228, 'rasen': 832, 'rat': 942,
'ratschlaege': 942, 'ratschlag': 942, 'ratschlage': 942, 'regal': 832, 'router': 832, 'schnee': 832, 'schrank': 832,
'stand': 1228, 'tipp': 942, 'tipps': 942, 'trick': 942, 'tricks': 942, 'waschmaschine': 832, 'wohnung': 1229},
{'angefunkt': 11, 'angeklingelt': 11, 'angepingt': 11, 'angerufen': 11, 'angetippt': 11, 'angewaehlt': 11,
'angewahlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11, 'gelaeutet': 11, 'gelautet': 11, 'probiert': 1119,
'versucht': 1119}, {'...': 941, 'fuer': 1225, 'fur': 1225, 'gegeben': 787, 'gezeigt': 787, 'mitgegeben': 787,
'verraten': 787, 'zu': 1225, 'zum': 1225, 'zur': 1225}, {'...': 941, 'fuer': 1225, 'gegeben': 787, 'gezeigt': 787,
'mitgegeben': 787, 'verraten': 787, 'zu': 1225, 'zum': 1225, 'zur': 1225}, {'...': 941, 'fur': 1225, 'gegeben': 787,
'gezeigt': 787, 'mitgegeben': 787, 'verraten': 787, 'zu': 1225, 'zum': 1225, 'zur': 1225}, {'hinweise': 942, 'kniff':
942, 'kniffe': 942, 'mal': 1124, 'rat': 1243, 'ratschlaege': 1244, 'ratschlag': 942, 'ratschlage': 1245, 'tipp': 1243,
'tipps': 1243, 'trick': 942, 'tricks': 942}, {'^': 1183, 'arbeitszeugnis': 1199, 'bisschen': 1223,
'empfehlungsschreiben': 1199, 'gutes': 1206, 'paar': 1246, 'referenz': 1199, 'wenig': 1223, 'zeugnis': 1199},
{'arbeitszeugnis': 1199, 'auftrag': 1202, 'bewerber': 1202, 'einfuehrung': 1225, 'einfuhrung': 1225,
'empfehlungsschreiben': 1199, 'interessenten': 1202, 'job': 1202, 'kandidaten': 1202, 'kandidatin': 1202, 'kunden':
1202, 'kundin': 1202, 'lead': 1202, 'leads': 1202, 'referenz': 1199, 'zeugnis': 1199}, {'auftrag': 1202, 'bewerber':
1202, 'crashkurs': 1225, 'hinweise': 942, 'interessenten': 1202, 'job': 1202, 'kandidaten': 1202, 'kandidatin': 1202,
'kniff': 942, 'kniffe': 942, 'kontakt': 1236, 'kunden': 1202, 'kundin': 1202, 'lead': 1202, 'leads': 1202, 'rat':
1243, 'ratschlaege': 1244, 'ratschlag': 942, 'ratschlage': 1245, 'tipp': 1243, 'tipps': 1243, 'trick': 942, 'tricks':
942}, {'zugehoert': 520, 'zugehort': 520}, {'angefunkt': 11, 'angeklingelt': 11, 'angepingt': 11, 'angerufen': 11,
'angetippt': 11, 'angewaehlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11, 'gelaeutet': 11, 'probiert': 11,
'versucht': 11}, {'...': 1200}, {'angefunkt': 11, 'angeklingelt': 11, 'angepingt': 11, 'angerufen': 11, 'angetippt':
11, 'angewahlt': 11, 'durchgeklingelt': 11, 'geklingelt': 11, 'gelautet': 11, 'probiert': 11, 'versucht': 11},
{'kopf': 512}, {'den': 1254, 'meinen': 1254}, {'durch': 1255}, {'...': 1256}, {'<give1>': 15}, {'^': 1258}, {'ich':
1259}, {'kann': 43, 'koennte': 43, 'konnte': 43, 'könnte': 43, 'muss': 43, 'soll': 43, 'sollte': 43}, {'...': 1261},
{'er': 1262, 'man': 1262, 'sie': 1262}, {'dass': 1260, 'ich': 1259, 'was': 1263, 'wo': 1263}, {'dass': 1260, 'ich':
1259}, {'mut': 1156, 'zugeredet': 520}, {'schweigen': 11}, {'in': 1267}, {'sich': 1268}, {'...': 1216, '<det>': 1193,
'<way>': 1192, 'laden': 1110}, {'ausgeholfen': 787, 'eingearbeitet': 787, 'eingefuehrt': 787, 'eingefuhrt': 787,
'eingewiesen': 787, 'geholfen': 787, 'gholfn': 787, 'unterstuetzt': 787, 'unterstutzt': 787}, {'...': 1271},
{'eingearbeitet': 787, 'eingefuehrt': 787, 'eingefuhrt': 787, 'eingewiesen': 787}, {'...': 1273, 'gesprach': 1208,
'gespraech': 1208, 'spiel': 1208}, {'...': 1216}, {'...': 1152, '<tool>': 1094, 'hinweise': 942, 'kniff': 942,
'kniffe': 942, 'rat': 942, 'ratschlaege': 942, 'ratschlag': 942, 'ratschlage': 942, 'tipp': 942, 'tipps': 942,
'trick': 942, 'tricks': 942}, {'arbeitszeugnis': 1199, 'auftrag': 1202, 'bewerber': 1202, 'empfehlungsschreiben':
1199, 'interessenten': 1202, 'job': 1202, 'kandidaten': 1202, 'kandidatin': 1202, 'kunden': 1202, 'kundin': 1202,
'lead': 1202, 'leads': 1202, 'referenz': 1199, 'zeugnis': 1199}, {'N': 1234}, {'zu': 1278}, {'auftrag': 1202,
'bewerber': 1202, 'hinweise': 942, 'interessenten': 1202, 'job': 1202, 'kandidaten': 1202, 'kandidatin': 1202,
'kniff': 942, 'kniffe': 942, 'kontakt': 1279, 'kunden': 1202, 'kundin': 1202, 'lead': 1202, 'leads': 1202, 'rat':
1243, 'ratschlaege': 1244, 'ratschlag': 942, 'ratschlage': 1245, 'tipp': 1243, 'tipps': 1243, 'trick': 942, 'tricks':
942}, {'auftrag': 1202, 'bewerber': 1202, 'interessenten': 1202, 'job': 1202, 'kandidaten': 1202, 'kandidatin': 1202,
'kunden': 1202, 'kundin': 1202, 'lead': 1202, 'leads': 1202}, {'bekommen': 11, 'gebracht': 11, 'gekriegt': 11},
{'handy': 1282, 'tel': 1282, 'telefon': 1282}, {'das': 1283}, {'an': 1284, 'ans': 1283}, {'wie': 787}, {'beraten':
787}, {'...': 1287, '<my>': 1196, 'N': 1196, 'eine': 1196, 'einem': 1196, 'einen': 1196, 'einer': 1196}, {'...':
1287}, {'...': 1151, '2x': 626, '3x': 626, '4x': 626, '<address>': 770, '<det>': 1153, '<expert>': 767, '<have>':
1162, '<my>': 1164, '<said>': 1176, '<their>': 1184, '<thing>': 1092, '<tool>': 1094, '<vowed>': 1186, '<work>': 1187,
'N': 1189, '^': 1183, 'am': 1194, 'an': 1198, 'anmerkungen': 1100, 'arbeitszeugnis': 1199, 'auf': 1201, 'aufgebaut':
520, 'aufgepaeppelt': 520, 'aufgepappelt': 520, 'auftrag': 1202, 'ausfuehrlich': 1105, 'ausfuehrliches': 1105,
'ausfuhrlich': 1107, 'ausfuhrliches': 1107, 'bei': 1215, 'beigebracht': 828, 'beim': 1218, 'beruhigt': 520,
'bewerber': 1202, 'bin': 1222, 'bisschen': 1223, 'crashkurs': 1225, 'das': 1230, 'den': 1240, 'die': 1241, 'dreimal':
1242, 'ehrliches': 1123, 'ein': 1247, 'eine': 1248, 'einen': 1249, 'einfach': 1250, 'einfuehrung': 1225, 'einfuhrung':
1225, 'empfehlungsschreiben': 1199, 'erklaert': 843, 'erklart': 844, 'erlaeutert': 843, 'erlautert': 844, 'etwas':
1223, 'feedback': 1100, 'fuenfmal': 1251, 'fuer': 1252, 'funfmal': 1253, 'fur': 1252, 'geholfen': 787, 'geistert':
1257, 'gelobt': 520, 'gesagt': 1264, 'geschrieben': 1265, 'gezeigt': 828, 'gut': 1266, 'gutes': 1123, 'hinweise': 942,
'hoffnung': 521, 'huellt': 1269, 'huellte': 1269, 'hullt': 1269, 'hullte': 1269, 'hundertmal': 626, 'im': 1270, 'in':
1272, 'ins': 1274, 'interessenten': 1202, 'job': 1202, 'kandidaten': 1202, 'kandidatin': 1202, 'kniff': 942, 'kniffe':
942, 'kommentare': 1100, 'kontakt': 1236, 'kunden': 1202, 'kundin': 1202, 'kurzes': 1123, 'lange': 1250, 'lead': 1202,
'leads': 1202, 'mehrfach': 1242, 'mehrmals': 1242, 'mein': 1123, 'mit': 1275, 'mut': 521, 'n': 1276, 'nachhilfe':
1225, 'ne': 1277, 'nen': 1280, 'neue': 1281, 'neuen': 1281, 'nicht': 1285, 'nur': 1250, 'oefter': 1124, 'offenes':
1123, 'ofter': 1124, 'paar': 1246, 'per': 1194, 'rat': 1243, 'ratschlaege': 1244, 'ratschlag': 942, 'ratschlage':
1245, 'referenz': 1199, 'ruckmeldung': 1106, 'rueckmeldung': 1104, 'schon': 1143, 'schriftlich': 1147,
'schriftliches': 1147, 'schuld': 634, 'schulde': 634, 'schulden': 634, 'sehr': 1266, 'spukt': 1257, 'tipp': 1243,
'tipps': 1243, 'trick': 942, 'tricks': 942, 'uber': 1194, 'ueber': 1194, 'um': 90, 'umsonst': 1120, 'unterricht':
1225, 'vergeblich': 1120, 'via': 1194, 'viel': 1123, 'viermal': 626, 'vorgefuehrt': 843, 'vorgefuhrt': 844,
'vorgemacht': 1286, 'vorgeschlagen': 1204, 'x': 1125, 'zeugnis': 1199, 'zigmal': 626, 'zu': 1288, 'zufolge': 1084,
'zugehoert': 520, 'zugehort': 520, 'zugeredet': 520, 'zum': 1289, 'zur': 1289, 'zweimal': 1242}, {'lassen': 607},
{'angebimmelt': 607, 'angefragt': 607, 'angeklingelt': 607, 'angeklopft': 607, 'angelaeutet': 607, 'angelautet': 607,
'angerufen': 607, 'ausrichten': 1291, 'beschwert': 607, 'bestaetigt': 607, 'bestatigt': 607, 'bestellen': 1291,
'dagelassen': 607, 'durchgebimmelt': 607, 'durchgeklingelt': 607, 'durchgerufen': 607, 'empfohlen': 1, 'erklaert': 1,
'erklart': 1, 'erkundigt': 607, 'ersucht': 607, 'geantwortet': 607, 'gebeten': 607, 'gedraengt': 607, 'gedrangt': 607,
'gefragt': 607, 'geklingelt': 607, 'gemahnt': 607, 'gemailt': 607, 'gemeint': 1, 'gemeldet': 607, 'geraten': 1,
'gesagt': 1, 'geschrieben': 664, 'gesimst': 607, 'getextet': 607, 'hereingeschaut': 607, 'hergebracht': 607,
'hiergelassen': 607, 'nachgefragt': 607, 'nachgehakt': 607, 'reingeschaut': 607, 'reklamiert': 607, 'retourniert':
607, 'umgetauscht': 607, 'urgiert': 607, 'vorbeigebracht': 607, 'vorbeigeschaut': 607, 'wissen': 1291, 'zugesagt':
607, 'zuruckgebracht': 607, 'zuruckgegeben': 607, 'zuruckgemailt': 607, 'zuruckgerufen': 607, 'zuruckgeschrieben':
607, 'zurueckgebracht': 607, 'zurueckgegeben': 607, 'zurueckgemailt': 607, 'zurueckgerufen': 607,
'zurueckgeschrieben': 607}, {'<said>': 671, 'angebimmelt': 607, 'angeboten': 607, 'angeklingelt': 607, 'angelaeutet':
607, 'angelautet': 607, 'angerufen': 607, 'anvertraut': 607, 'berichtet': 607, 'durchgebimmelt': 607,
'durchgeklingelt': 607, 'durchgerufen': 607, 'empfohlen': 664, 'erklaert': 1, 'erklart': 1, 'erzaehlt': 607,
'erzahlt': 607, 'geantwortet': 607, 'gebeichtet': 607, 'geholfen': 607, 'geklagt': 607, 'geklingelt': 607, 'gemailt':
607, 'gemeint': 1, 'geraten': 664, 'gesagt': 664, 'geschickt': 607, 'geschildert': 607, 'geschrieben': 664, 'gesimst':
607, 'gesteckt': 607, 'getextet': 607, 'gezeigt': 607, 'gratuliert': 607, 'hereingeschaut': 607, 'mitgeteilt': 607,
'praesentiert': 607, 'prasentiert': 607, 'reingeschaut': 607, 'verraten': 607, 'versprochen': 607, 'vorbeigeschaut':
607, 'vorgestellt': 607, 'zugesagt': 607, 'zuruckgemailt': 607, 'zuruckgerufen': 607, 'zuruckgeschrieben': 607,
'zurueckgemailt': 607, 'zurueckgerufen': 607, 'zurueckgeschrieben': 607}, {'<them>': 703}, {'<them>': 703, '^': 702},
{'...': 1293, '<counsel>': 680, '<counselled>': 652, '^': 682, 'abgeholt': 607, 'als': 683, 'am': 695, 'angebimmelt':
607, 'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607, 'angeschrieben': 607,
'angesprochen': 607, 'ans': 692, 'auf': 695, 'aufgefordert': 535, 'ausgefuehrt': 607, 'ausgefuhrt': 607, 'begleitet':
607, 'beim': 695, 'bekocht': 607, 'bestaerkt': 535, 'bestarkt': 535, 'besucht': 607, 'davon': 696, 'davor': 700,
'dazu': 696, 'den': 683, 'dringend': 701, 'durchgebimmelt': 607, 'durchgeklingelt': 607, 'durchgerufen': 607, 'einen':
683, 'eingeladen': 607, 'eingeredet': 535, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 535, 'ermutigt':
535, 'ersucht': 1294, 'geantwortet': 607, 'gebeten': 1295, 'gefragt': 1294, 'geklingelt': 607, 'gemeint': 1,
'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 607, 'getextet': 607, 'getroffen': 607, 'gewarnt': 699,
'hereingeschaut': 607, 'im': 695, 'interviewt': 607, 'kontaktiert': 607, 'mit': 710, 'nahe': 691, 'nen': 683, 'per':
695, 'reingeschaut': 607, 'stark': 701, 'um': 713, 'via': 695, 'vor': 714, 'vorbeigeschaut': 607, 'zuruckgemailt':
607, 'zuruckgerufen': 607, 'zuruckgeschrieben': 607, 'zurueckgemailt': 607, 'zurueckgerufen': 607,
'zurueckgeschrieben': 607}, {'^': 718}, {'<me>': 1297, '<vowed>': 721, 'mir': 722, 'uns': 722}, {'<me>': 684, '^': 81,
'dass': 720, 'er': 684, 'sich': 684, 'sie': 684}, {'<until>': 724, '<vowed>': 81}, {'...': 1300}, {'abgesagt': 11,
'gecancelt': 11, 'platzen': 977, 'sausen': 977, 'vergessen': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'...': 1302,
'abgesagt': 11, 'gecancelt': 11, 'platzen': 977, 'sausen': 977, 'vergessen': 11, 'verschlafen': 11, 'verschwitzt':
11}, {'<appointment>': 1303}, {'anzurufen': 11, 'mich': 1136, 'uns': 1136, 'zu': 1118}, {'versucht': 1305},
{'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607}, {'ausrichten': 1291, 'bestellen': 1291, 'wissen': 1291},
{'...': 1308, '<vowed>': 721, 'gemeint': 745, 'gesagt': 745, 'geschrieben': 745, 'gmeint': 687, 'gsagt': 687},
{'angekuendigt': 69, 'angekundigt': 69, 'angemeldet': 69, 'angeschlossen': 607, 'bedankt': 607, 'beworben': 0,
'dazugeschaltet': 607, 'dazugesellt': 607, 'dazugesetzt': 607, 'dazugestellt': 607, 'eingeklinkt': 607, 'eingewaehlt':
607, 'eingewahlt': 607, 'entschuldigt': 607, 'gemeldet': 607, 'geruehrt': 607, 'geruhrt': 607, 'verabschiedet': 607,
'zugeschaltet': 607}, {'...': 1310, 'bedankt': 607, 'bei': 750, 'entschuldigt': 607, 'gemeldet': 607, 'geruehrt': 607,
'geruhrt': 607, 'verabschiedet': 607}, {'...': 1308, '<vowed>': 721, 'angelaeutet': 607, 'angelautet': 607,
'angerufen': 607, 'gemeint': 745, 'gesagt': 745, 'geschrieben': 745, 'gmeint': 687, 'gsagt': 687}, {'...': 1292,
'<appointment>': 667, '<det>': 668, '<me>': 1296, '<my>': 668, '<they>': 1298, '<until>': 726, '<vowed>': 1299, '^':
1301, 'am': 695, 'angebimmelt': 607, 'angeklingelt': 607, 'angelaeutet': 607, 'angelautet': 607, 'angerufen': 607,
'auf': 730, 'beim': 695, 'das': 1304, 'davon': 731, 'dazu': 731, 'den': 1304, 'die': 1304, 'durchgebimmelt': 607,
'durchgeklingelt': 607, 'durchgerufen': 607, 'empfohlen': 732, 'erklaert': 1, 'erklart': 1, 'geantwortet': 607,
'geklingelt': 607, 'gemailt': 607, 'gemeint': 735, 'geraten': 1, 'gesagt': 735, 'geschrieben': 736, 'gesimst': 607,
'getextet': 607, 'gmeint': 687, 'gsagt': 687, 'hereingeschaut': 607, 'im': 695, 'mehrmals': 1306, 'mich': 1307, 'mir':
1309, 'per': 730, 'reingeschaut': 607, 'sich': 1311, 'uber': 753, 'ueber': 755, 'uns': 1312, 'unser': 1304, 'unsere':
1304, 'unseren': 1304, 'vergeblich': 1306, 'versucht': 1305, 'via': 730, 'vor': 714, 'vorbeigeschaut': 607,
'vorgeschlagen': 0, 'zuruckgemailt': 607, 'zuruckgerufen': 607, 'zuruckgeschrieben': 607, 'zurueckgemailt': 607,
'zurueckgerufen': 607, 'zurueckgeschrieben': 607, 'zweimal': 1306}, {'^': 1000, 'das': 998, 'den': 998, 'die': 998,
'es': 998, 'sie': 998, 'von': 1001}, {'<way>': 687}, {'<det>': 1315, '<way>': 687}, {'am': 1316, 'auf': 1316, 'beim':
1316, 'ich': 1021, 'im': 1316, 'in': 1316, 'man': 1021, 'per': 1316, 'wir': 1021, 'zu': 1316, 'zum': 1316}, {'...':
1317, '<det>': 1029, '<they>': 1051, '<way>': 1026, 'D': 1031, '^': 1044, 'am': 1055, 'auf': 1057, 'beim': 1055,
'bleib': 535, 'bloss': 1045, 'bloß': 1045, 'das': 1046, 'dass': 1050, 'eben': 1031, 'erhoeh': 535, 'erhoh': 535,
'fang': 535, 'frag': 535, 'geh': 535, 'hoer': 535, 'hor': 535, 'i': 669, 'ich': 669, 'im': 1055, 'in': 1062, 'lass':
535, 'mach': 535, 'macht': 535, 'man': 669, 'nimm': 535, 'nur': 1045, 'per': 1055, 'red': 535, 'stell': 535, 'such':
535, 'tel': 1026, 'verkauf': 535, 'wir': 669, 'zu': 1057, 'zum': 1057}, {'lassen': 81}, {'stellen': 81},
{'verfuegung': 1320, 'verfugung': 1320}, {'ausborgen': 81, 'ausleihen': 81, 'bereitstellen': 81, 'borgen': 81,
'bringen': 81, 'geben': 81, 'leihen': 81, 'mitbringen': 81, 'schenken': 81, 'uberlassen': 81, 'ueberlassen': 81,
'zukommen': 1319, 'zur': 1321}, {'': (6, 'theirs'), '...': 1322}, {'^': 1323}, {'<me>': 1324}, {'<me>': 82, '<until>':
81}, {'bringts': 1326, 'gibts': 1326, 'macht': 1326, 'mailts': 1326, 'schickts': 1326, 'sendets': 1326}, {'und':
1327}, {'and': 81}, {'': (6, 'theirs'), '...': 1329}, {'...': 1328, '<det>': 1330, 'D': 81}, {'mich': 81, 'uns': 81},
{'fuer': 1332, 'fur': 1332}, {'...': 1333}, {'...': 1333, '<det>': 1334, '<my>': 1334, '<their>': 1334, '<them>':
1334}, {'<me>': 81, 'das': 244, 'den': 244, 'die': 244, 'es': 244, 's': 244}, {'...': 1328}, {'zuruck': 81, 'zurueck':
81}, {'...': 1338, 'zuruck': 81, 'zurueck': 81}, {'...': 1338, 'mich': 1339, 'mir': 1339, 'uns': 1339, 'zuruck': 81,
'zurueck': 81}, {'...': 1338, '<they>': 1340, '<until>': 81, 'mich': 1339, 'mir': 1339, 'uns': 1339, 'zuruck': 81,
'zurueck': 81}, {'mal': 81}, {'': (6, 'theirs'), 'nach': 81, 'noch': 1342, 'nochmal': 81, 'wieder': 81}, {'nach': 81,
'noch': 1342, 'nochmal': 81, 'wieder': 81}, {'D': 1344}, {'D': 1343, 'es': 1345, 'ihn': 1345, 'sie': 1345}, {'D':
1344, 'es': 1345, 'ihn': 1345, 'sie': 1345}, {'sich': 81}, {'<they>': 1348, 'sich': 81}, {'bescheid': 81},
{'bescheid': 81, 'mir': 1350, 'uns': 1350}, {'<they>': 1351, 'bescheid': 81, 'mir': 1350, 'uns': 1350}, {'an': 81,
'druber': 81, 'drueber': 81, 'durch': 81}, {'...': 1353, 'an': 81, 'druber': 81, 'drueber': 81, 'durch': 81},
{'durch': 81, 'weiter': 81}, {'<they>': 1351, 'bescheid': 81, 'das': 1355, 'es': 1355, 'mir': 1350, 'uns': 1350},
{'beisammen': 81, 'bereit': 81, 'fertig': 81, 'parat': 81}, {'<until>': 1357}, {'...': 1358}, {'laufenden': 81},
{'dem': 1360}, {'auf': 1361}, {'D': 1362, 'auf': 1361}, {'mich': 1363, 'uns': 1363}, {'um': 81}, {'...': 1365, 'um':
81}, {'sich': 1366}, {'ab': 81, 'an': 81}, {'<me>': 1368}, {'ab': 81}, {'...': 1370}, {'<my>': 1371}, {'<me>': 1368,
'<my>': 1371, 'D': 1372}, {'das': 1355, 'es': 1355}, {'...': 1338, '<they>': 1340, 'mich': 1339, 'mir': 1339, 'uns':
1339, 'zuruck': 81, 'zurueck': 81}, {'...': 1338}, {'...': 1338, 'mich': 1376, 'mir': 1376, 'sich': 81, 'uns': 1376},
{'...': 1338, '<they>': 1377, 'mich': 1376, 'mir': 1376, 'sich': 81, 'uns': 1376}, {'...': 1338, '<me>': 1368,
'<they>': 1340, 'mich': 1339, 'mir': 1339, 'uns': 1339, 'zuruck': 81, 'zurueck': 81}, {'vor': 81}, {'...': 1380},
{'<me>': 1381}, {'<their>': 1381}, {'...': 1380, 'D': 1383}, {'<me>': 1384}, {'gibt': 81, 'meldet': 81, 'ruft': 81,
'sagt': 81, 'schreibt': 81}, {'und': 1386}, {'...': 1387}, {'...': 1387, 'das': 1388, 'es': 1388}, {'es': 1388,
'sich': 1389, 'sichs': 1388}, {'<deed3>': 1331, '<does3>': 1335, '<give3>': 1336, '<sends3>': 1337, 'antwortet': 1341,
'benachrichtigt': 1332, 'bohrt': 1346, 'connected': 244, 'connectet': 244, 'draengelt': 1346, 'draengt': 1347,
'drangelt': 1346, 'drangt': 1347, 'erkundigt': 1349, 'geben': 1352, 'geht': 1354, 'gibt': 1356, 'haben': 1359,
'haelt': 1364, 'hakt': 1346, 'halt': 1364, 'halten': 1364, 'hat': 1359, 'hoert': 1367, 'holen': 1369, 'holt': 1373,
'hort': 1367, 'hält': 1364, 'informiert': 1332, 'intro': 244, 'introduced': 244, 'introed': 244, 'introt': 244,
'leitet': 1374, 'liest': 1354, 'mailt': 1375, 'melden': 1349, 'meldet': 1378, 'probiert': 1347, 'ruehren': 1349,
'ruehrt': 1349, 'rufen': 1369, 'ruft': 1379, 'ruhren': 1349, 'ruhrt': 1349, 'sagen': 1352, 'sagt': 1352, 'schaut':
1354, 'schickt': 1374, 'schreibt': 1375, 'schubst': 1347, 'sieht': 1354, 'stellen': 1382, 'stellt': 1385, 'stupst':
1346, 'uberlegt': 1390, 'uberweist': 82, 'ueberlegt': 1390, 'ueberweist': 82, 'unterschreibt': 82, 'updatet': 1332,
'urgiert': 1346, 'verstaendigt': 1332, 'verstandigt': 1332, 'versucht': 1347, 'zahlt': 82}, {'probiert': 11,
'versucht': 11}, {'...': 1392, 'probiert': 11, 'versucht': 11}, {'<me>': 0}, {'bei': 1394}, {'...': 1395, 'bei':
1394}, {'^': 702, 'darum': 703, 'um': 703}, {'<until>': 702}, {'...': 1398, '<my>': 702, 'antwort': 702,
'bestaetigung': 702, 'bestatigung': 702, 'feedback': 702, 'ruckmeldung': 702, 'ruckruf': 702, 'rueckmeldung': 702,
'rueckruf': 702, 'stellungnahme': 702}, {'': (23, 'contact'), '^': 1399}, {'<me>': 1397, 'D': 607, 'am': 607, 'an':
607, 'gestern': 607, 'heute': 607, 'in': 607, 'mich': 607, 'nach': 607, 'ob': 607, 'per': 607, 'sich': 607, 'um':
1400, 'uns': 607, 'wegen': 607}, {'D': 607, 'am': 607, 'an': 607, 'gestern': 607, 'heute': 607, 'in': 607, 'mich':
607, 'nach': 607, 'ob': 607, 'per': 607, 'sich': 607, 'um': 607, 'uns': 607, 'wegen': 607}, {'mich': 631, 'uns': 631},
{'mich': 636, 'mir': 636, 'uns': 636}, {'mich': 607, 'uns': 607}, {'D': 607}, {'das': 1406, 'es': 1406}, {'das':
1406}, {'das': 1406, 'dies': 1406, 'es': 1406, 'mir': 1407, 'so': 1406, 'uns': 1408}, {'mich': 69, 'uns': 69},
{'fuer': 1410, 'fur': 1410, 'mich': 69, 'uns': 69}, {'D': 1411}, {'...': 136, '<det>': 305, '<my>': 305, '<their>':
305}, {'<me>': 41}, {'<until>': 1168, '^': 1413, 'von': 1414}, {'': (19, 'gave:resource'), 'ausgeliehen': 4,
'bekommen': 4, 'geborgt': 4, 'geliehen': 4, 'leihweise': 4, 'mitgenommen': 4}, {'<tool>': 1416}, {'...': 1417,
'<tool>': 1416}, {'<until>': 15, 'retour': 15, 'wieder': 15, 'zuruck': 15, 'zurueck': 15}, {'...': 1419}, {'...': 136,
'<det>': 1420, '<my>': 305, '<their>': 305}, {'<my>': 1418, '<until>': 1168, '^': 1421, 'von': 1414}, {'<doc>': 702,
'<work>': 702}, {'<doc>': 702, 'alle': 702, 'beide': 702, 'das': 702, 'den': 702, 'die': 702, 'ein': 1423, 'eine':
1423, 'einen': 1423, 'ne': 1423, 'nen': 1423, 'saemtliche': 702}, {'^': 1424}, {'...': 1398, '<until>': 702}, {'...':
1398}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestaetigung': 1427, '-foto': 1426, '-fotos':
1426, '-liste': 1426, '-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag': 1426,
'-zahlen': 1426, '<doc>': 1426, '<thing>': 1398, '<work>': 1398, 'alle': 1427, 'angebot': 1398, 'antwort': 1398,
'beide': 1427, 'bestaetigung': 1398, 'das': 1427, 'den': 1427, 'die': 1427, 'entscheidung': 1398, 'fotos': 1398,
'kostenvoranschlag': 1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'rueckmeldung': 1398, 'saemtliche':
1427, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen': 1398}, {'<until>': 1425, '^': 1428}, {'<doc>': 702, 'alle': 702,
'beide': 702, 'das': 702, 'den': 702, 'die': 702, 'ein': 1423, 'eine': 1423, 'einen': 1423, 'ne': 1423, 'nen': 1423,
'samtliche': 702}, {'^': 1430}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestatigung': 1427,
'-foto': 1426, '-fotos': 1426, '-liste': 1426, '-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen':
1426, '-vertrag': 1426, '-zahlen': 1426, '<doc>': 1426, '<thing>': 1398, '<work>': 1398, 'alle': 1427, 'angebot':
1398, 'antwort': 1398, 'beide': 1427, 'bestatigung': 1398, 'das': 1427, 'den': 1427, 'die': 1427, 'entscheidung':
1398, 'fotos': 1398, 'kostenvoranschlag': 1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'ruckmeldung':
1398, 'samtliche': 1427, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen': 1398}, {'<until>': 1431, '^': 1432}, {'dass':
1083}, {'darauf': 1434}, {'sich': 0}, {'an': 684}, {'<me>': 1437}, {'<me>': 1437, '<they>': 1438}, {'^': 1399},
{'<me>': 1397, 'um': 1440}, {'mit': 607}, {'...': 1442, 'mit': 607}, {'N': 1443, 'mich': 607, 'uns': 607}, {'fuer':
1410, 'mich': 69, 'uns': 69}, {'D': 1445}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702,
'-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702,
'bericht': 702, 'bestaetigung': 702, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702,
'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702,
'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702,
'zahlen': 702, 'zusage': 702}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht': 702, '-entwurf': 702,
'-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'angebot': 702, 'antwort': 702,
'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702,
'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose':
702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702,
'-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<doc>': 702, '<work>': 702, 'angebot': 702,
'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'entscheidung': 702, 'entwurf': 702,
'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan':
702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702,
'-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<doc>': 702, 'a': 1447, 'alle':
702, 'an': 1447, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'beide': 702, 'bericht': 702, 'bestaetigung':
702, 'das': 1448, 'den': 1448, 'die': 1448, 'ein': 1449, 'eine': 1449, 'einen': 1449, 'entscheidung': 702, 'entwurf':
702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1447, 'ne': 1423,
'nen': 1449, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'saemtliche': 702,
'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung':
702, '-vorschlag': 702, 'a': 1447, 'an': 1447, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702,
'bestaetigung': 702, 'das': 1447, 'den': 1447, 'die': 1447, 'ein': 1447, 'eine': 1447, 'einen': 1447, 'entscheidung':
702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n':
1447, 'nen': 1447, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702,
'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'^': 1451}, {'<me>': 1452}, {'^': 1450, 'von': 1453}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung':
1427, '-bestaetigung': 1427, '-foto': 1426, '-fotos': 1426, '-liste': 1426, '-nachweis': 1426, '-plan': 1426,
'-rechnung': 1426, '-unterlagen': 1426, '-vertrag': 1426, '-zahlen': 1426, '<doc>': 1426, 'alle': 1427, 'beide': 1427,
'das': 1427, 'den': 1427, 'die': 1427, 'saemtliche': 1427}, {'<counsel>': 0}, {'paar': 1456}, {'<counsel>': 0,
'<until>': 1454, '^': 1455, 'ein': 1457, 'einen': 1456, 'n': 1456, 'nen': 1456}, {'<until>': 1425, '^': 1455}, {'fur':
1410, 'mich': 69, 'uns': 69}, {'D': 1460}, {'<doc>': 702, 'alle': 702, 'beide': 702, 'das': 702, 'den': 702, 'die':
702, 'ein': 1423, 'eine': 1423, 'einen': 1423, 'ne': 1423, 'nen': 1423, 'saemtliche': 702, 'samtliche': 702}, {'^':
1462}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestaetigung': 1427, '-bestatigung': 1427,
'-foto': 1426, '-fotos': 1426, '-liste': 1426, '-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen':
1426, '-vertrag': 1426, '-zahlen': 1426, '<doc>': 1426, 'alle': 1427, 'beide': 1427, 'das': 1427, 'den': 1427, 'die':
1427, 'saemtliche': 1427, 'samtliche': 1427}, {'<until>': 1463, '^': 1464}, {'-angebot': 702, '-bericht': 702,
'-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'angebot': 702,
'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'entscheidung': 702,
'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte':
702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'stellungnahme': 702,
'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'': (4,
'needs_from_me'), '-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702,
'-rechnung': 702, '-vorschlag': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702,
'bestaetigung': 702, 'bestatigung': 702, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702,
'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702,
'ruckmeldung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702,
'-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<doc>': 702, '<work>': 702, 'angebot': 702,
'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'entscheidung': 702,
'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte':
702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'stellungnahme': 702,
'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702,
'-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702,
'<doc>': 702, 'a': 1466, 'alle': 702, 'an': 1466, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'beide': 702,
'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'das': 1467, 'den': 1467, 'die': 1467, 'ein': 1468, 'eine':
1468, 'einen': 1468, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'n': 1466, 'ne': 1423, 'nen': 1468, 'offerte': 702, 'plan': 702, 'prognose':
702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'saemtliche': 702, 'samtliche': 702, 'stellungnahme':
702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot':
702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag':
702, 'a': 1466, 'an': 1466, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702,
'bestatigung': 702, 'das': 1466, 'den': 1466, 'die': 1466, 'ein': 1466, 'eine': 1466, 'einen': 1466, 'entscheidung':
702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n':
1466, 'nen': 1466, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung':
702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'^': 1470}, {'<me>': 1471}, {'^': 1469, 'von': 1472}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung':
1427, '-bestaetigung': 1427, '-bestatigung': 1427, '-foto': 1426, '-fotos': 1426, '-liste': 1426, '-nachweis': 1426,
'-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag': 1426, '-zahlen': 1426, '<doc>': 1426, '<thing>':
1398, '<work>': 1398, 'alle': 1427, 'angebot': 1398, 'antwort': 1398, 'beide': 1427, 'bestaetigung': 1398,
'bestatigung': 1398, 'das': 1427, 'den': 1427, 'die': 1427, 'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag':
1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung': 1398, 'saemtliche':
1427, 'samtliche': 1427, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen': 1398}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1473, '^': 1474, 'das': 1398, 'ein': 1457, 'einen': 1456, 'es': 1398, 'ihn': 1398, 'n': 1456, 'nen': 1456,
'sie': 1398}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702,
'-rechnung': 702, '-vorschlag': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702,
'bestatigung': 702, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung':
702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702,
'-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702,
'bestatigung': 702, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung':
702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung':
702, '-vorschlag': 702, '<doc>': 702, '<work>': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht':
702, 'bestatigung': 702, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung':
702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung':
702, '-vorschlag': 702, '<doc>': 702, 'a': 1476, 'alle': 702, 'an': 1476, 'angebot': 702, 'antwort': 702,
'aufstellung': 702, 'beide': 702, 'bericht': 702, 'bestatigung': 702, 'das': 1477, 'den': 1477, 'die': 1477, 'ein':
1478, 'eine': 1478, 'einen': 1478, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept':
702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1476, 'ne': 1423, 'nen': 1478, 'offerte': 702, 'plan': 702,
'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'samtliche': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702,
'-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'a': 1476, 'an':
1476, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestatigung': 702, 'das': 1476, 'den':
1476, 'die': 1476, 'ein': 1476, 'eine': 1476, 'einen': 1476, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702,
'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1476, 'nen': 1476, 'offerte': 702,
'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1480}, {'<me>': 1481}, {'^':
1479, 'von': 1482}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestatigung': 1427, '-foto': 1426,
'-fotos': 1426, '-liste': 1426, '-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag':
1426, '-zahlen': 1426, '<doc>': 1426, 'alle': 1427, 'beide': 1427, 'das': 1427, 'den': 1427, 'die': 1427, 'samtliche':
1427}, {'<counsel>': 0, '<until>': 1483, '^': 1484, 'ein': 1457, 'einen': 1456, 'n': 1456, 'nen': 1456}, {'<until>':
1431, '^': 1484}, {'mit': 81}, {'...': 1487}, {'mit': 0}, {'anwaeltin': 1489, 'anwalt': 1489, 'anwaltin': 1489,
'begleitung': 1489, 'bekannte': 1489, 'bekannten': 1489, 'bruder': 1489, 'dolmetscherin': 1489, 'fotografen': 1489,
'fotografin': 1489, 'frau': 1489, 'freund': 1489, 'freundin': 1489, 'gast': 1489, 'investor': 1489, 'investorin':
1489, 'kollegen': 1489, 'kollegin': 1489, 'kunden': 1489, 'kundin': 1489, 'lehrling': 1489, 'mann': 1489, 'mutter':
1489, 'nachbarin': 1489, 'nachbarn': 1489, 'partner': 1489, 'partnerin': 1489, 'praktikanten': 1489, 'praktikantin':
1489, 'sammler': 1489, 'sammlerin': 1489, 'schwester': 1489, 'sohn': 1489, 'tochter': 1489, 'ubersetzerin': 1489,
'uebersetzerin': 1489, 'vater': 1489}, {'ziel': 0}, {'palme': 0}, {'die': 1492}, {'ans': 1491, 'auf': 1493, 'durch':
0, 'uber': 0, 'ueber': 0, 'voran': 0, 'weiter': 0}, {'...': 1494, 'ans': 1491, 'auf': 1493, 'durch': 0, 'uber': 0,
'ueber': 0, 'voran': 0, 'weiter': 0}, {'^': 1488, 'eine': 1490, 'einen': 1490, 'ihre': 1490, 'ihren': 1490, 'mich':
1495, 'seine': 1490, 'seinen': 1490, 'uns': 1495}, {'ausleihen': 4, 'behalten': 4, 'benutzen': 4, 'haben': 4,
'leihen': 4, 'mitbenutzen': 4, 'mitnehmen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4}, {'...': 1497, 'ausleihen':
4, 'behalten': 4, 'benutzen': 4, 'haben': 4, 'leihen': 4, 'mitbenutzen': 4, 'mitnehmen': 4, 'nehmen': 4, 'nutzen': 4,
'verwenden': 4}, {'<tool>': 1498}, {'...': 1499, '<tool>': 1498}, {'<tool>': 1498, 'ausleihen': 4, 'benutzen': 4,
'brauchen': 4, 'haben': 4, 'leihen': 4, 'mitbenutzen': 4, 'mitnutzen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4},
{'...': 1501, '<tool>': 1498}, {'': (13, 'talk'), '<det>': 1500, '<my>': 1502}, {'^': 268, 'darauf': 535, 'zu': 535},
{'<me>': 1504, 'darauf': 1434}, {'<det>': 1500, '<my>': 1502}, {'^': 268, 'dass': 535, 'mir': 652, 'uns': 652},
{'<they>': 1507, '^': 268, 'dass': 535, 'mir': 652, 'uns': 652}, {'mich': 576, 'uns': 576}, {'<me>': 1504},
{'atelier': 607, 'baustelle': 607, 'buero': 607, 'buro': 607, 'empfang': 607, 'gang': 607, 'garten': 607, 'geschaeft':
607, 'geschaft': 607, 'halle': 607, 'hof': 607, 'kanzlei': 607, 'kuche': 607, 'kueche': 607, 'laden': 607, 'lager':
607, 'matte': 607, 'praxis': 607, 'stand': 607, 'studio': 607, 'theke': 607, 'tresen': 607, 'tuer': 607, 'tur': 607,
'werkstatt': 607}, {'der': 1511}, {'mir': 1511}, {'der': 1511, 'meinem': 1511, 'meiner': 1511, 'unserer': 1511},
{'der': 1511, 'meiner': 1511}, {'am': 1511, 'an': 1512, 'auf': 1512, 'bei': 1513, 'im': 1511, 'in': 1514, 'vor':
1515}, {'...': 1516}, {'^': 1470, 'von': 1472}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept':
1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, 'angebot': 1398, 'antwort': 1398,
'aufstellung': 1398, 'bericht': 1398, 'bestaetigung': 1398, 'bestatigung': 1398, 'entscheidung': 1398, 'entwurf':
1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'offerte': 1398,
'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398,
'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'-angebot':
1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398,
'-vorschlag': 1398, 'a': 1519, 'an': 1519, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398,
'bestaetigung': 1398, 'bestatigung': 1398, 'das': 1519, 'den': 1519, 'die': 1519, 'ein': 1519, 'eine': 1519, 'einen':
1519, 'entscheidung': 1398, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398,
'kostenvoranschlag': 1398, 'liste': 1398, 'n': 1519, 'nen': 1519, 'offerte': 1398, 'plan': 1398, 'prognose': 1398,
'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398, 'unterschrift':
1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'<until>': 1518, '^': 1520}, {'<me>': 69},
{'bei': 1522}, {'...': 1523, 'bei': 1522}, {'D': 1524}, {'dass': 1083, 'wenn': 1083}, {'...': 669, '<should>': 535},
{'ich': 1527, 'man': 1527, 'wir': 1527}, {'besser': 1526, 'gern': 1526, 'gerne': 1526, 'gut': 1526, 'lieber': 1526},
{'besser': 1526, 'dass': 1528, 'es': 1529, 'gern': 1526, 'gerne': 1526, 'gut': 1526, 'ich': 1527, 'lieber': 1526,
'man': 1527, 's': 1529, 'wir': 1527}, {'an': 0}, {'<me>': 1531}, {'bei': 1532}, {'...': 1533, 'bei': 1532},
{'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung':
0}, {'...': 1535, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0,
'pruefung': 0, 'prufung': 0}, {'dass': 1528, 'ich': 1527, 'man': 1527, 'wir': 1527}, {'-angebot': 1398, '-bericht':
1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398,
'<thing>': 1398, '<work>': 1398, 'a': 1519, 'an': 1519, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398,
'bericht': 1398, 'bestaetigung': 1398, 'bestatigung': 1398, 'das': 1519, 'den': 1519, 'die': 1519, 'ein': 1519,
'eine': 1519, 'einen': 1519, 'entscheidung': 1398, 'entwurf': 1398, 'fotos': 1398, 'freigabe': 1398, 'gutachten':
1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'muster': 1398, 'n': 1519, 'nen': 1519, 'offerte':
1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung': 1398, 'stellungnahme':
1398, 'termin': 1398, 'unterlagen': 1398, 'unterschrift': 1398, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398,
'zahlen': 1398, 'zusage': 1398}, {'<until>': 1518, '^': 1538, 'dass': 1083}, {'<my>': 702}, {'^': 1540}, {'nach':
1541}, {'auf': 631}, {'auf': 631, 'schon': 1543}, {'sich': 1544}, {'zu': 0}, {'...': 1546, 'auf': 631, 'schon': 1543,
'zu': 0}, {'sich': 1547}, {'<counsel>': 535}, {'<counsel>': 535, 'als': 1549, 'den': 1549, 'einen': 1549, 'nen':
1549}, {'weg': 535}, {'den': 1551}, {'^': 268, 'auf': 1552}, {'<counsel>': 535, '<they>': 1550, 'als': 1549, 'den':
1549, 'einen': 1549, 'mit': 1553, 'nen': 1549}, {'<me>': 1554}, {'<counsel>': 535, '<they>': 1550, 'als': 1549, 'den':
1549, 'einen': 1549, 'nen': 1549}, {'<me>': 1556}, {'$$': 607}, {'$$': 607, 'dabei': 1558}, {'mit': 1559}, {'auch':
1560, 'mit': 1559, 'noch': 1560}, {'<until>': 58}, {'<doc>': 1562, '<document>': 1562, '<thing>': 1562, '<work>':
1562}, {'^': 1563}, {'<doc>': 58, '<document>': 58, '<thing>': 58, '<work>': 58}, {'^': 1565}, {'tisch': 15}, {'dem':
1567}, {'postfach': 15}, {'hand': 15, 'mail': 15}, {'der': 1570}, {'am': 1567, 'auf': 1568, 'im': 1569, 'in': 1571,
'von': 135, 'vorliegen': 15}, {'...': 1572, '<doc>': 58, '<document>': 58, '<thing>': 58, '<work>': 58}, {'<det>':
1566, '<my>': 1566, '^': 1573}, {'': (2, 'plan'), 'bei': 1522, 'mit': 1522}, {'anprobe': 1575, 'audienz': 1575,
'beratung': 1575, 'probetag': 1575, 'sitzung': 1575, 'sprechstunde': 1575, 'stunde': 1575, 'termin': 1575},
{'anprobe': 1575, 'audienz': 1575, 'beratung': 1575, 'ein': 1576, 'eine': 1576, 'einen': 1576, 'n': 1576, 'ne': 1576,
'nen': 1576, 'probetag': 1575, 'sitzung': 1575, 'sprechstunde': 1575, 'stunde': 1575, 'termin': 1575}, {'briefkasten':
15, 'postfach': 15, 'schreibtisch': 15, 'tisch': 15}, {'<their>': 1578, 'dem': 1578}, {'<their>': 1578, 'dem': 1578,
'der': 1570}, {'am': 1567, 'auf': 1579, 'im': 1569, 'in': 1580, 'von': 135}, {'auf': 1579, 'in': 1579}, {'<until>':
1581, 'D': 1582}, {'...': 1583, '<doc>': 1562, '<document>': 1562, '<thing>': 1562, '<work>': 1562}, {'anprobiert':
607, 'ausgeheult': 607, 'ausgeweint': 607, 'bestellt': 607, 'bezahlt': 607, 'eingekauft': 607, 'gebucht': 607,
'gekauft': 607, 'geklagt': 607, 'genachtigt': 607, 'genaechtigt': 607, 'geschlafen': 607, 'ubernachtet': 607,
'uebernachtet': 607, 'unterschrieben': 607}, {'...': 1585}, {'<me>': 1586}, {'anprobe': 576, 'audienz': 576,
'beratung': 576, 'besprechung': 576, 'coachingstunde': 576, 'date': 576, 'probearbeiten': 576, 'probetag': 576,
'rendezvous': 576, 'sitzung': 576, 'sprechstunde': 576, 'stunde': 576, 'termin': 576, 'visite': 576,
'vorstellungsgesprach': 576, 'vorstellungsgespraech': 576}, {'<det>': 1564, '<my>': 1564, '<until>': 1574, 'D': 1577,
'^': 1584, 'anprobe': 576, 'audienz': 576, 'bei': 1587, 'beratung': 576, 'besprechung': 576, 'coachingstunde': 576,
'date': 576, 'ein': 1588, 'eine': 1588, 'einen': 1588, 'n': 1588, 'ne': 1588, 'nen': 1588, 'probearbeiten': 576,
'probetag': 576, 'rendezvous': 576, 'sitzung': 576, 'sprechstunde': 576, 'stunde': 576, 'termin': 576, 'visite': 576,
'vorstellungsgesprach': 576, 'vorstellungsgespraech': 576}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht':
702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'a': 1447,
'an': 1447, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'das': 1447,
'den': 1447, 'die': 1447, 'ein': 1447, 'eine': 1447, 'einen': 1447, 'entscheidung': 702, 'entwurf': 702, 'freigabe':
702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1447, 'nen': 1447, 'offerte': 702,
'plan': 702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1590, 'von': 1453},
{'<until>': 702, 'von': 996}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398,
'-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398,
'bericht': 1398, 'bestaetigung': 1398, 'entscheidung': 1398, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398,
'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'offerte': 1398, 'plan': 1398, 'prognose': 1398,
'rechnung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag':
1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398,
'-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '...': 1592, 'a': 1593, 'an':
1593, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestaetigung': 1398, 'das': 1593,
'den': 1593, 'die': 1593, 'ein': 1593, 'eine': 1593, 'einen': 1593, 'entscheidung': 1398, 'entwurf': 1398, 'freigabe':
1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'n': 1593, 'nen': 1593, 'offerte':
1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398,
'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'<until>': 1591, '^': 1594,
'dass': 1083, 'wenn': 1083}, {'...': 1592}, {'<until>': 703, '^': 1596, 'dass': 1083, 'wenn': 1083}, {'besser': 1526,
'es': 1529, 'gern': 1595, 'gerne': 1597, 'gut': 1526, 'lieber': 1526, 's': 1529}, {'<until>': 703, '^': 1596},
{'gern': 1599, 'gerne': 1599}, {'...': 1417, '<tool>': 1416, '^': 1563}, {'...': 47, '<my>': 48}, {'<me>': 1602},
{'<my>': 48, 'bei': 1603, 'von': 1603}, {'...': 1546, 'zu': 0}, {'...': 1535, '<det>': 1564, '<my>': 1601, '<until>':
1574, 'D': 1577, '^': 1584, 'anprobe': 576, 'audienz': 576, 'bei': 1587, 'beratung': 576, 'besprechung': 576,
'coachingstunde': 576, 'date': 576, 'ein': 1588, 'eine': 1588, 'einen': 1588, 'geburtstag': 0, 'hochzeitstag': 0,
'jubilaeum': 0, 'jubilaum': 0, 'n': 1588, 'namenstag': 0, 'ne': 1588, 'nen': 1588, 'op': 0, 'probearbeiten': 576,
'probetag': 576, 'pruefung': 0, 'prufung': 0, 'rendezvous': 576, 'sich': 1604, 'sitzung': 576, 'sprechstunde': 576,
'stunde': 576, 'termin': 576, 'visite': 576, 'vor': 1605, 'vorstellungsgesprach': 576, 'vorstellungsgespraech': 576,
'wohl': 0}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste':
702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'a': 1476, 'an': 1476, 'angebot': 702, 'antwort': 702,
'aufstellung': 702, 'bericht': 702, 'bestatigung': 702, 'das': 1476, 'den': 1476, 'die': 1476, 'ein': 1476, 'eine':
1476, 'einen': 1476, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'n': 1476, 'nen': 1476, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1607, 'von': 1482}, {'-angebot': 1398, '-bericht': 1398, '-entwurf':
1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, 'angebot': 1398,
'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestatigung': 1398, 'entscheidung': 1398, 'entwurf': 1398,
'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'offerte': 1398,
'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398,
'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'-angebot': 1398, '-bericht':
1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '...':
1592, 'a': 1609, 'an': 1609, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestatigung':
1398, 'das': 1609, 'den': 1609, 'die': 1609, 'ein': 1609, 'eine': 1609, 'einen': 1609, 'entscheidung': 1398,
'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'n':
1609, 'nen': 1609, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398,
'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398,
'zusage': 1398}, {'<until>': 1608, '^': 1610, 'dass': 1083, 'wenn': 1083}, {'...': 1535, 'besser': 1526, 'es': 1529,
'geburtstag': 0, 'gern': 1611, 'gerne': 1597, 'gut': 1526, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber':
1526, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 's': 1529}, {'besser': 1526, 'es': 1529, 'gern': 1611,
'gerne': 1597, 'gut': 1526, 'lieber': 1526, 's': 1529}, {'gewesen': 607}, {'aufgetaucht': 607, 'da': 1614, 'dabei':
1614, 'gekommen': 607, 'kemma': 607, 'kommen': 607, 'kumma': 607, 'vorbeigekommen': 607}, {'a': 1615, 'ah': 1615,
'au': 1615, 'auch': 1615, 'dafuer': 1434, 'dafur': 1434, 'dagegen': 1434}, {'achterl': 607, 'bier': 607, 'cappuccino':
607, 'drink': 607, 'espresso': 607, 'glas': 607, 'haeferl': 607, 'haferl': 607, 'jause': 607, 'kaffee': 607,
'kruegerl': 607, 'krugerl': 607, 'melange': 607, 'plauderei': 607, 'plausch': 607, 'ratsch': 607, 'schwaetzchen': 607,
'schwatz': 607, 'schwatzchen': 607, 'spritzer': 607, 'sprung': 607, 'stuendchen': 607, 'stundchen': 607, 'stunde':
607, 'tasse': 607, 'tee': 607, 'verlaengerten': 607, 'verlangerten': 607, 'wein': 607, 'zigarette': 607}, {'...':
1617, 'achterl': 607, 'bier': 607, 'cappuccino': 607, 'drink': 607, 'espresso': 607, 'glas': 607, 'haeferl': 607,
'haferl': 607, 'jause': 607, 'kaffee': 607, 'kruegerl': 607, 'krugerl': 607, 'melange': 607, 'plauderei': 607,
'plausch': 607, 'ratsch': 607, 'schwaetzchen': 607, 'schwatz': 607, 'schwatzchen': 607, 'spritzer': 607, 'sprung':
607, 'stuendchen': 607, 'stundchen': 607, 'stunde': 607, 'tasse': 607, 'tee': 607, 'verlaengerten': 607,
'verlangerten': 607, 'wein': 607, 'zigarette': 607}, {'a': 1618, 'ein': 1618, 'eine': 1618, 'einem': 1618, 'einen':
1618, 'einer': 1618, 'n': 1618, 'ne': 1618, 'nem': 1618, 'nen': 1618}, {'auf': 1619, 'zu': 1619}, {'schuldi': 23,
'schuldig': 23}, {'...': 1621}, {'^': 1622}, {'noch': 1623}, {'^': 1622, 'immer': 1624, 'noch': 1623}, {'bei': 81,
'damit': 81, 'mit': 81}, {'zug': 1626}, {'reihe': 1626}, {'der': 1628}, {'am': 1627, 'an': 1629, 'dran': 1626},
{'ansicht': 745, 'auffassung': 745, 'meinung': 745, 'uberzeugung': 687, 'ueberzeugung': 687}, {'aufgetaucht': 11,
'erschienen': 11, 'gekommen': 11}, {'...': 1632}, {'ned': 1633, 'net': 1633, 'nicht': 1633}, {'^': 1630}, {'...':
1620, '<me>': 1625, 'D': 1524, '^': 1630, 'a': 1615, 'ah': 1615, 'au': 1615, 'auch': 1615, 'aufgetaucht': 607,
'dafuer': 1434, 'dafur': 1434, 'dagegen': 1434, 'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'der':
1631, 'einfach': 1634, 'gekommen': 607, 'jetzt': 1635, 'leider': 1634, 'mitgekommen': 607, 'ned': 1633, 'net': 1633,
'nicht': 1633, 'nun': 1635, 'vorbeigefahren': 607, 'vorbeigekommen': 607}, {'$$': 607, 'a': 1618, 'der': 1511, 'ein':
1618, 'eine': 1618, 'einem': 1618, 'einen': 1618, 'einer': 1618, 'n': 1618, 'ne': 1618, 'nem': 1618, 'nen': 1618},
{'am': 1511, 'an': 1512, 'auf': 1637, 'bei': 1513, 'herein': 1558, 'hereingeschneit': 1558, 'im': 1511, 'in': 1514,
'rein': 1558, 'vor': 1515, 'vorbei': 1558, 'zu': 1619}, {'<my>': 607}, {'an': 1639, 'auf': 1639, 'bei': 1639, 'beim':
1639, 'in': 1639, 'zu': 1639}, {'an': 1639, 'auf': 1639, 'bei': 1639, 'beim': 1639, 'in': 1639, 'mit': 1559, 'zu':
1639}, {'atelier': 607, 'geschaeft': 607, 'geschaft': 607, 'laden': 607, 'salon': 607, 'shop': 607}, {'den': 1642,
'die': 1642}, {'im': 1642, 'in': 1643, 'ins': 1642}, {'im': 1642, 'in': 1643, 'ins': 1642, 'kurz': 1644}, {'<me>':
1645, '<my>': 607}, {'ned': 11, 'net': 11, 'nicht': 11}, {'<my>': 607, 'den': 1642, 'die': 1642}, {'...': 1638,
'alle': 1640, 'an': 1639, 'auch': 1641, 'auf': 1639, 'aufgetaucht': 607, 'bei': 1646, 'beide': 1640, 'beim': 1639,
'da': 1645, 'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'einfach': 1647, 'gekommen': 607, 'im':
1642, 'in': 1648, 'ins': 1642, 'kurz': 1644, 'mit': 1559, 'mitgekommen': 607, 'ned': 11, 'net': 11, 'nicht': 11,
'noch': 1560, 'vorbeigefahren': 607, 'vorbeigekommen': 607, 'wieder': 1640, 'wohl': 0, 'zu': 1639}, {'...': 1620,
'alle': 1640, 'an': 1639, 'auch': 1641, 'auf': 1639, 'bei': 1646, 'beide': 1640, 'beim': 1639, 'da': 1645, 'einfach':
1647, 'im': 1642, 'in': 1648, 'ins': 1642, 'kurz': 1644, 'mit': 1559, 'ned': 11, 'net': 11, 'nicht': 11, 'noch': 1560,
'wieder': 1640, 'zu': 1639}, {'geben': 81, 'sagen': 81}, {'geben': 81}, {'absagen': 81, 'bescheid': 1651, 'feedback':
1652, 'ruckmeldung': 1652, 'rueckmeldung': 1652, 'zusagen': 81}, {'^': 1653}, {'bringen': 81, 'geben': 81, 'liefern':
81, 'sagen': 81, 'schicken': 81, 'zeigen': 81}, {'^': 1655}, {'D': 1655}, {'...': 1657}, {'D': 1656, '^': 1658}, {'':
(13, 'talk'), '...': 1654, '<det>': 1500, '<me>': 1659, '<my>': 1502, '^': 1653}, {'<det>': 1500, '<me>': 1659,
'<my>': 1502}, {'<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69, 'mittagessen': 69,
'uns': 69}, {'': (2, 'plan'), '<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69,
'mittagessen': 69, 'uns': 69}, {'<me>': 69, '<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69,
'mir': 69, 'mittagessen': 69, 'uns': 69}, {'auf': 1662, 'in': 1662, 'ins': 1663, 'nach': 69, 'vorbei': 69, 'zu': 1664,
'zum': 1663, 'zur': 1663}, {'...': 1665, 'in': 69, 'ins': 69, 'mit': 69, 'nach': 69, 'vorbei': 69, 'zu': 1522, 'zum':
69, 'zur': 69}, {'D': 1666}, {'^': 81, 'darum': 684, 'drum': 684, 'um': 684}, {'sich': 1668}, {'<they>': 1669, 'sich':
1668}, {'<me>': 636}, {'ausrichten': 607, 'bestellen': 607, 'mitteilen': 607, 'wissen': 607}, {'ausrichten': 607,
'kommen': 607, 'rufen': 607, 'wissen': 607}, {'...': 1673}, {'...': 1672}, {'ausrichten': 607, 'bestellen': 607,
'kommen': 607, 'mitteilen': 607, 'rufen': 607, 'wissen': 607}, {'...': 1676}, {'...': 1672, 'mich': 1674, 'mir': 1675,
'uns': 1677}, {'herz': 535}, {'ans': 1679, 'nahe': 535}, {'...': 1680, '<they>': 1680, 'ans': 1679, 'nahe': 535},
{'<me>': 1681}, {'connect': 81, 'forward': 81, 'intro': 81, 'introduce': 81, 'send': 81, 'share': 81}, {'^': 1683},
{'': (6, 'theirs'), '<until>': 81, 'D': 81}, {'<me>': 1685}, {'das': 1686, 'den': 1686, 'die': 1686, 'es': 1686,
'ihn': 1686, 'sie': 1686}, {'bringt': 1687, 'gibt': 1687, 'mailt': 1687, 'schickt': 1687}, {'und': 1688}, {'fertig':
1689, 'fix': 1689, 'klar': 1689}, {'...': 1690}, {'^': 1691}, {'am': 607, 'auf': 607, 'aus': 607, 'dass': 607, 'mir':
607, 'ob': 607, 'per': 607, 'uns': 607, 'via': 607, 'wegen': 607}, {'': (0, 'missed'), 'mehr': 11}, {'ned': 1694,
'net': 1694, 'nicht': 1694}, {'sich': 1695}, {'': (23, 'contact'), 'ned': 1694, 'net': 1694, 'nicht': 1694}, {'D':
607, 'am': 607, 'an': 607, 'gestern': 607, 'heute': 607, 'in': 607, 'mich': 607, 'nach': 607, 'ob': 607, 'per': 607,
'sich': 1697, 'um': 607, 'uns': 607, 'wegen': 607}, {'absagen': 81, 'bescheid': 1651, 'feedback': 1652, 'ruckmeldung':
1652, 'zusagen': 81}, {'^': 1699, 'zu': 0}, {'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81,
'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken':
81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81,
'zuruckzahlen': 81, 'zuschicken': 81}, {'...': 1701}, {'^': 1702}, {'<giveinf>': 81, '<giveinf_apart>': 81, 'geben':
81, 'sagen': 81}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702,
'-rechnung': 702, '-vorschlag': 702, '...': 1704, '<giveinf>': 81, '<selfinf>': 81, 'a': 1476, 'an': 1476, 'angebot':
702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestatigung': 702, 'das': 1476, 'den': 1476, 'die': 1476,
'ein': 1476, 'eine': 1476, 'einen': 1476, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702,
'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1476, 'nen': 1476, 'offerte': 702, 'plan': 702,
'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1705, 'von': 1482}, {'<giveinf>': 81, '<selfinf>':
81}, {'<until>': 1707, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81,
'nachschicken': 81, 'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten':
81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zuschicken': 81}, {'<until>': 702, 'geben': 81}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept':
1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '...': 1708, '<thing>': 1398, '<work>':
1398, 'a': 1609, 'absagen': 81, 'an': 1609, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398,
'bescheid': 1651, 'bestatigung': 1398, 'connecten': 81, 'das': 1609, 'den': 1609, 'die': 1609, 'ein': 1609, 'eine':
1609, 'einen': 1609, 'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1652, 'fotos': 1398, 'freigabe': 1398,
'gutachten': 1398, 'intro': 81, 'introen': 81, 'klaren': 81, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liefern':
81, 'liste': 1398, 'muster': 1398, 'n': 1609, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1609, 'offerte': 1398, 'plan':
1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1709, 'schicken': 81, 'stellungnahme': 1398, 'termin': 1398,
'unterlagen': 1398, 'unterschrift': 1398, 'vermitteln': 81, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398,
'zahlen': 1398, 'zusage': 1398, 'zusagen': 81}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1711,
'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0,
'zusammensetzen': 0}, {'$$': 702}, {'<deed1>': 1713, '<give1>': 1713, '<until>': 702}, {'': (3, 'advice'), '...':
1714}, {'...': 1712, '^': 1715}, {'...': 1712, '^': 268}, {'ich': 1716, 'man': 1717, 'wir': 1716}, {'halten': 81},
{'laufenden': 1719}, {'dem': 1720}, {'auf': 1721, 'benachrichtigen': 81, 'informieren': 81, 'verstandigen': 81,
'zuruckrufen': 81}, {'...': 1722}, {'^': 1723}, {'<selfinf>': 81}, {'^': 1725}, {'...': 1726, '^': 1725}, {'<me>':
1727}, {'...': 1726, '^': 1725, 'bei': 1728}, {'': (13, 'talk'), '...': 1700, '<counsel>': 0, '<me>': 1703, '<until>':
1706, '^': 1710, 'dass': 1718, 'ein': 1457, 'einen': 1456, 'mich': 1724, 'n': 1456, 'nen': 1456, 'sich': 1729, 'uns':
1724, 'zu': 0}, {'^': 1707}, {'<until>': 1707}, {'...': 1732}, {'<until>': 1731, '^': 1733}, {'absagen': 81,
'bescheid': 1651, 'feedback': 1652, 'rueckmeldung': 1652, 'zusagen': 81}, {'^': 1735, 'zu': 0}, {'durchgeben': 81,
'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81, 'rueberschicken': 81,
'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zurueckbringen': 81,
'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1737},
{'^': 1738}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702,
'-rechnung': 702, '-vorschlag': 702, '...': 1704, '<giveinf>': 81, '<selfinf>': 81, 'a': 1447, 'an': 1447, 'angebot':
702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'das': 1447, 'den': 1447, 'die': 1447,
'ein': 1447, 'eine': 1447, 'einen': 1447, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702,
'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1447, 'nen': 1447, 'offerte': 702, 'plan': 702,
'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1740, 'von': 1453}, {'<until>': 1707,
'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81,
'rueberschicken': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan':
1398, '-rechnung': 1398, '-vorschlag': 1398, '...': 1742, '<thing>': 1398, '<work>': 1398, 'a': 1593, 'absagen': 81,
'an': 1593, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid': 1651, 'bestaetigung':
1398, 'connecten': 81, 'das': 1593, 'den': 1593, 'die': 1593, 'ein': 1593, 'eine': 1593, 'einen': 1593,
'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1652, 'fotos': 1398, 'freigabe': 1398, 'gutachten': 1398, 'intro':
81, 'introen': 81, 'klaeren': 81, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liefern': 81, 'liste': 1398, 'muster':
1398, 'n': 1593, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1593, 'offerte': 1398, 'plan': 1398, 'prognose': 1398,
'rechnung': 1398, 'rueckmeldung': 1709, 'schicken': 81, 'stellungnahme': 1398, 'termin': 1398, 'unterlagen': 1398,
'unterschrift': 1398, 'vermitteln': 81, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage':
1398, 'zusagen': 81}, {'auf': 1721, 'benachrichtigen': 81, 'informieren': 81, 'verstaendigen': 81, 'zurueckrufen':
81}, {'...': 1744}, {'^': 1745}, {'': (13, 'talk'), '...': 1736, '<counsel>': 0, '<me>': 1739, '<until>': 1741, '^':
1743, 'dass': 1718, 'ein': 1457, 'einen': 1456, 'mich': 1746, 'n': 1456, 'nen': 1456, 'sich': 1729, 'uns': 1746, 'zu':
0}, {'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bezahlen': 23, 'freigeben': 23, 'gegenzeichnen': 23,
'liefern': 23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1748}, {'noch': 1749}, {'': (13, 'talk'),
'erst': 1749, 'noch': 1749, 'nur': 1750}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81,
'nennen': 81, 'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1752},
{'<det>': 1753, 'das': 1753, 'den': 1753, 'die': 1753, 'ein': 1753, 'eine': 1753, 'einen': 1753, 'ihre': 1753,
'ihren': 1753, 'seine': 1753, 'seinen': 1753}, {'^': 1754}, {'D': 1755, '^': 1754, 'eh': 1755, 'ja': 1755, 'noch':
1755}, {'<me>': 1756}, {'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bestatigen': 23, 'bezahlen': 23,
'freigeben': 23, 'gegenzeichnen': 23, 'liefern': 23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1758},
{'noch': 1759}, {'': (13, 'talk'), '...': 1654, '^': 1653, 'erst': 1759, 'noch': 1759, 'nur': 1760, 'sich': 1729},
{'absegnen': 23, 'antworten': 23, 'bestatigen': 23, 'bezahlen': 23, 'freigeben': 23, 'gegenzeichnen': 23, 'liefern':
23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1762}, {'noch': 1763}, {'': (13, 'talk'), 'erst': 1763,
'noch': 1763, 'nur': 1764}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen': 81, 'nennen': 81,
'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81}, {'...': 1766}, {'<det>': 1767,
'das': 1767, 'den': 1767, 'die': 1767, 'ein': 1767, 'eine': 1767, 'einen': 1767, 'ihre': 1767, 'ihren': 1767, 'seine':
1767, 'seinen': 1767}, {'^': 1768}, {'D': 1769, '^': 1768, 'eh': 1769, 'ja': 1769, 'noch': 1769}, {'<me>': 1770},
{'eine': 1490, 'einen': 1490, 'ihre': 1490, 'ihren': 1490, 'mich': 576, 'seine': 1490, 'seinen': 1490, 'uns': 576},
{'<my>': 1418, 'eine': 1490, 'einen': 1490, 'ihre': 1490, 'ihren': 1490, 'mich': 576, 'seine': 1490, 'seinen': 1490,
'uns': 576}, {'^': 23}, {'me': 1774, 'mir': 1774, 'uns': 1774, 'us': 1774}, {'dafur': 535, 'fur': 535}, {'dafuer':
535, 'fuer': 535}, {'$$': 607, 'der': 1511}, {'am': 1511, 'an': 1512, 'auf': 1778, 'bei': 1513, 'herein': 1558,
'hereingeschneit': 1558, 'im': 1511, 'in': 1514, 'rein': 1558, 'vor': 1515, 'vorbei': 1558}, {'...': 1779}, {'^': 268,
'von': 535}, {'ab': 535}, {'^': 268, 'ab': 1781, 'davon': 1782, 'dazu': 535, 'zu': 535, 'zum': 535, 'zur': 535}, {'^':
268, 'ab': 1781, 'davon': 1782, 'dazu': 535, 'dringend': 1783, 'stark': 1783, 'zu': 535, 'zum': 535, 'zur': 535},
{'^': 268, 'ab': 1781, 'davon': 1782, 'dazu': 535, 'dringend': 1783, 'mir': 1784, 'stark': 1783, 'uns': 1784, 'zu':
535, 'zum': 535, 'zur': 535}, {'<they>': 1785, '^': 268, 'ab': 1781, 'davon': 1782, 'dazu': 535, 'dringend': 1783,
'mir': 1784, 'stark': 1783, 'uns': 1784, 'zu': 535, 'zum': 535, 'zur': 535}, {'an': 607}, {'...': 1787}, {'mich':
1788, 'wohl': 0}, {'mich': 1788}, {'should': 535, 'soll': 535, 'sollte': 535}, {'i': 1791, 'ich': 1791, 'we': 1791,
'wir': 1791}, {'a': 1615, 'ah': 1615, 'au': 1615, 'auch': 1615}, {'a': 1618, 'der': 1511, 'ein': 1618, 'eine': 1618,
'einem': 1618, 'einen': 1618, 'einer': 1618, 'n': 1618, 'ne': 1618, 'nem': 1618, 'nen': 1618}, {'<me>': 607, 'mir':
1511}, {'buero': 607, 'buro': 607}, {'<my>': 1796, 'der': 1511, 'meinem': 1511, 'meiner': 1511, 'unserer': 1511},
{'tuer': 607, 'tur': 607}, {'<my>': 1798, 'der': 1511, 'meiner': 1511}, {'am': 1511, 'an': 1512, 'auf': 1794, 'bei':
1795, 'im': 1511, 'in': 1797, 'vor': 1799, 'zu': 1619}, {'...': 1800}, {'matte': 607}, {'a': 1618, 'der': 1802, 'ein':
1618, 'eine': 1618, 'einem': 1618, 'einen': 1618, 'einer': 1618, 'n': 1618, 'ne': 1618, 'nem': 1618, 'nen': 1618},
{'<me>': 607}, {'<my>': 1796}, {'<my>': 1798, 'der': 1798}, {'auf': 1803, 'bei': 1804, 'in': 1805, 'vor': 1806, 'zu':
1619}, {'...': 1807}, {'ins': 69, 'nach': 69, 'vorbei': 69, 'zu': 1522, 'zum': 69, 'zur': 69}, {'...': 1809, 'in': 69,
'ins': 69, 'mit': 69, 'nach': 69, 'vorbei': 69, 'zu': 1522, 'zum': 69, 'zur': 69}, {'D': 1810}, {'$$': 607, 'a': 1618,
'ein': 1618, 'eine': 1618, 'einem': 1618, 'einen': 1618, 'einer': 1618, 'n': 1618, 'ne': 1618, 'nem': 1618, 'nen':
1618}, {'auf': 1812, 'herein': 1558, 'hereingeschneit': 1558, 'rein': 1558, 'vorbei': 1558, 'zu': 1619}, {'...':
1813}, {'...': 1620}, {'': (13, 'talk'), '...': 1546, 'dass': 0, 'ob': 0}, {'...': 574, 'vor': 1816}, {'<work>': 0},
{'<attribute>': 1818, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1818, '<work>': 0}, {'<det>': 1820, '<their>':
1820}, {'<det>': 1819, '<their>': 1819, 'an': 1821}, {'<det>': 1819, '<their>': 1819, 'am': 607, 'an': 1821, 'auf':
607, 'aus': 607, 'dass': 607, 'mir': 607, 'ob': 607, 'per': 607, 'uns': 607, 'via': 607, 'wegen': 607}, {'': (23,
'contact'), 'das': 1406, 'es': 1406}, {'': (23, 'contact'), 'das': 1406}, {'am': 607, 'auf': 607, 'aus': 607, 'das':
1406, 'dass': 607, 'dies': 1406, 'es': 1406, 'mir': 1824, 'ob': 607, 'per': 607, 'so': 1406, 'uns': 1825, 'via': 607,
'wegen': 607}, {'<they>': 1774, '^': 23}, {'<me>': 1827}, {'<me>': 1827, '<they>': 1828}, {'...': 1620, '<me>': 1625,
'D': 1524, '^': 1630, 'a': 1615, 'ah': 1615, 'au': 1615, 'auch': 1615, 'aufgetaucht': 607, 'dazugekommen': 607,
'dazugestossen': 607, 'dazugestoßen': 607, 'gekommen': 607, 'jetzt': 1635, 'mitgekommen': 607, 'nun': 1635,
'vorbeigefahren': 607, 'vorbeigekommen': 607}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen':
81, 'nennen': 81, 'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen':
81, 'zurueckgeben': 81}, {'...': 1831}, {'<det>': 1832, 'das': 1832, 'den': 1832, 'die': 1832, 'ein': 1832, 'eine':
1832, 'einen': 1832, 'ihre': 1832, 'ihren': 1832, 'seine': 1832, 'seinen': 1832}, {'^': 1833}, {'D': 1834, '^': 1833,
'eh': 1834, 'ja': 1834, 'noch': 1834}, {'': (13, 'talk'), '<me>': 1835}, {'am': 1511, 'an': 1512, 'auf': 1512, 'bei':
1795, 'im': 1511, 'in': 1797, 'vor': 1799}, {'...': 1837, 'wohl': 0}, {'...': 1837}, {'herein': 607, 'rein': 607,
'zur': 1798}, {'...': 1840, 'herein': 607, 'rein': 607, 'zur': 1798}, {'kopf': 1841}, {'den': 1842}, {'...': 1843,
'den': 1842}, {'atelier': 607, 'baustelle': 607, 'buero': 607, 'empfang': 607, 'gang': 607, 'garten': 607,
'geschaeft': 607, 'halle': 607, 'hof': 607, 'kanzlei': 607, 'kueche': 607, 'laden': 607, 'lager': 607, 'matte': 607,
'praxis': 607, 'stand': 607, 'studio': 607, 'theke': 607, 'tresen': 607, 'tuer': 607, 'werkstatt': 607}, {'der':
1845}, {'$$': 607, 'der': 1845}, {'mir': 1845}, {'der': 1845, 'meinem': 1845, 'meiner': 1845, 'unserer': 1845},
{'der': 1845, 'meiner': 1845}, {'am': 1845, 'an': 1846, 'auf': 1847, 'bei': 1848, 'herein': 1558, 'hereingeschneit':
1558, 'im': 1845, 'in': 1849, 'rein': 1558, 'vor': 1850, 'vorbei': 1558}, {'...': 1851}, {'atelier': 607, 'baustelle':
607, 'buro': 607, 'empfang': 607, 'gang': 607, 'garten': 607, 'geschaft': 607, 'halle': 607, 'hof': 607, 'kanzlei':
607, 'kuche': 607, 'laden': 607, 'lager': 607, 'matte': 607, 'praxis': 607, 'stand': 607, 'studio': 607, 'theke': 607,
'tresen': 607, 'tur': 607, 'werkstatt': 607}, {'der': 1853}, {'$$': 607, 'der': 1853}, {'mir': 1853}, {'der': 1853,
'meinem': 1853, 'meiner': 1853, 'unserer': 1853}, {'der': 1853, 'meiner': 1853}, {'am': 1853, 'an': 1854, 'auf': 1855,
'bei': 1856, 'herein': 1558, 'hereingeschneit': 1558, 'im': 1853, 'in': 1857, 'rein': 1558, 'vor': 1858, 'vorbei':
1558}, {'...': 1859}, {'<counsel>': 0, 'ein': 1457, 'einen': 1456, 'n': 1456, 'nen': 1456}, {'stelle': 535},
{'meiner': 1862, 'unserer': 1862, 'unsrer': 1862}, {'an': 1863}, {'stelle': 268}, {'meiner': 1865, 'unserer': 1865,
'unsrer': 1865}, {'an': 1866}, {'...': 1867}, {'fall': 535}, {'jeden': 1869}, {'<they>': 1864, '^': 1868, 'an': 1863,
'auf': 1870, 'eher': 535, 'erst': 535, 'kein': 535, 'keine': 535, 'keinen': 535, 'lieber': 535, 'nicht': 535,
'sofort': 535, 'unbedingt': 535, 'zuerst': 535}, {'auf': 1870, 'eher': 535, 'erst': 535, 'kein': 535, 'keine': 535,
'keinen': 535, 'lieber': 535, 'nicht': 535, 'sofort': 535, 'unbedingt': 535, 'zuerst': 535}, {'auf': 1558, 'herein':
1558, 'hereingeschneit': 1558, 'rein': 1558, 'vorbei': 1558}, {'...': 1873}, {'to': 535}, {'me': 1875, 'us': 1875},
{'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position':
0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1877, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0,
'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1878},
{'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1880, 'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'<det>': 1881}, {'<they>': 684, '^': 81, 'dass': 685, 'mir': 686, 'uns': 686}, {'<way>': 686}, {'<det>': 1884,
'<way>': 686}, {'<they>': 684, '^': 81, 'am': 1885, 'auf': 1885, 'beim': 1885, 'dass': 685, 'im': 1885, 'per': 1885},
{'<they>': 1883, '^': 81, 'am': 1885, 'auf': 1885, 'beim': 1885, 'dass': 685, 'im': 1885, 'mir': 1886, 'per': 1885,
'uns': 1886}, {'^': 1630, 'dafuer': 1434, 'dagegen': 1434, 'jetzt': 1635, 'nun': 1635}, {'haus': 607}, {'ort': 607},
{'besuch': 607, 'gast': 607}, {'bei': 1804, 'da': 607, 'hier': 607, 'im': 1889, 'vor': 1890, 'zu': 1891}, {'besuch':
607}, {'bei': 1804, 'da': 607, 'dabei': 607, 'hier': 607, 'zu': 1893}, {'...': 1892, 'anhang': 1894, 'bei': 1804,
'da': 607, 'familie': 1894, 'frau': 1894, 'freund': 1894, 'freundin': 1894, 'hier': 607, 'hund': 1894, 'im': 1889,
'kind': 1894, 'kindern': 1894, 'mann': 1894, 'partner': 1894, 'partnerin': 1894, 'vor': 1890, 'zu': 1891}, {'<their>':
1895, 'N': 1892, 'anhang': 1894, 'familie': 1894, 'frau': 1894, 'freund': 1894, 'freundin': 1894, 'hund': 1894,
'kind': 1894, 'kindern': 1894, 'mann': 1894, 'partner': 1894, 'partnerin': 1894}, {'anhang': 1894, 'familie': 1894,
'frau': 1894, 'freund': 1894, 'freundin': 1894, 'hund': 1894, 'kind': 1894, 'kindern': 1894, 'mann': 1894, 'partner':
1894, 'partnerin': 1894}, {'<their>': 1897, 'anhang': 1894, 'familie': 1894, 'frau': 1894, 'freund': 1894, 'freundin':
1894, 'hund': 1894, 'kind': 1894, 'kindern': 1894, 'mann': 1894, 'partner': 1894, 'partnerin': 1894}, {'bei': 1804,
'da': 607, 'hier': 607, 'im': 1889, 'mit': 1896, 'samt': 1898, 'vor': 1890, 'zu': 1891}, {'bei': 1804, 'da': 607,
'hier': 607, 'im': 1889}, {'mir': 607, 'uns': 607}, {'gast': 607}, {'bei': 1901, 'da': 607, 'hier': 607, 'zu': 1902},
{'...': 1903}, {'...': 1903, '<my>': 607}, {'am': 1904, 'an': 1639, 'auf': 1905, 'bei': 1639, 'beim': 1905, 'im':
1904, 'in': 1905, 'wegen': 1904, 'zu': 1639, 'zum': 1904, 'zur': 1904}, {'bei': 1804, 'da': 607, 'dabei': 607, 'hier':
607}, {'...': 1903, 'abendessen': 1907, 'besuch': 1907, 'bier': 1907, 'brunch': 1907, 'essen': 1907, 'fruehstueck':
1907, 'fruhstuck': 1907, 'grillen': 1907, 'jause': 1907, 'kaffee': 1907, 'mittagessen': 1907, 'tisch': 607}, {'...':
1903, 'tisch': 607}, {'tisch': 607}, {'': (23, 'contact'), '$$': 607}, {'partie': 607}, {'der': 1912}, {'': (23,
'contact'), '$$': 607, 'am': 1910, 'dabei': 1911, 'von': 1913}, {'dabei': 607}, {'video': 1915, 'zoom': 1915}, {'am':
1909, 'an': 1639, 'anwesend': 607, 'auf': 1905, 'bei': 1639, 'beim': 1905, 'da': 607, 'dabei': 607, 'dort': 607,
'druben': 607, 'drueben': 607, 'hier': 607, 'im': 1904, 'in': 1905, 'mit': 1914, 'online': 1915, 'per': 1916,
'remote': 1915, 'vor': 1890, 'wegen': 1904, 'zu': 1639, 'zugeschaltet': 607, 'zum': 1904, 'zur': 1904}, {'...': 1903,
'<my>': 607, 'abendessen': 1907, 'besuch': 1907, 'bier': 1907, 'brunch': 1907, 'essen': 1907, 'fruehstueck': 1907,
'fruhstuck': 1907, 'grillen': 1907, 'jause': 1907, 'kaffee': 1907, 'mittagessen': 1907}, {'': (23, 'contact'), 'im':
1642, 'in': 1643, 'ins': 1642, 'kurz': 1644}, {'<me>': 1919, '<my>': 607}, {'abend': 1900, 'kaffee': 1900, 'moment':
1900, 'nachmittag': 1900, 'sprung': 1900, 'std': 1900, 'stuendchen': 1900, 'stundchen': 1900, 'stunde': 1900,
'stunden': 1900, 'vormittag': 1900, 'weile': 1900}, {'abend': 1900, 'ganze': 1921, 'halbe': 1921, 'kaffee': 1900,
'moment': 1900, 'nachmittag': 1900, 'sprung': 1900, 'std': 1900, 'stuendchen': 1900, 'stundchen': 1900, 'stunde':
1900, 'stunden': 1900, 'vormittag': 1900, 'weile': 1900}, {'': (23, 'contact'), 'am': 1910, 'dabei': 607, 'von':
1913}, {'am': 1909, 'anwesend': 607, 'auf': 1904, 'beim': 1904, 'da': 607, 'dabei': 607, 'dort': 607, 'druben': 607,
'drueben': 607, 'hier': 607, 'im': 1904, 'in': 1904, 'mit': 1923, 'online': 1915, 'per': 1916, 'remote': 1915, 'vor':
1890, 'wegen': 1904, 'zugeschaltet': 607, 'zum': 1904, 'zur': 1904}, {'': (23, 'contact'), 'dabei': 607}, {'anwesend':
607, 'da': 607, 'dabei': 607, 'dort': 607, 'druben': 607, 'drueben': 607, 'hier': 607, 'mit': 1925, 'vor': 1890},
{'abend': 1900, 'anwesend': 607, 'da': 607, 'dabei': 607, 'dort': 607, 'druben': 607, 'drueben': 607, 'ganze': 1921,
'halbe': 1921, 'hier': 607, 'kaffee': 1900, 'mit': 1925, 'moment': 1900, 'nachmittag': 1900, 'sprung': 1900, 'std':
1900, 'stuendchen': 1900, 'stundchen': 1900, 'stunde': 1900, 'stunden': 1900, 'vor': 1890, 'vormittag': 1900, 'weile':
1900}, {'abend': 1900, 'kaffee': 1900, 'moment': 1900, 'nachmittag': 1900, 'sprung': 1900, 'std': 1900, 'stuendchen':
1900, 'stunde': 1900, 'stunden': 1900, 'vormittag': 1900, 'weile': 1900}, {'abend': 1900, 'ganze': 1928, 'halbe':
1928, 'kaffee': 1900, 'moment': 1900, 'nachmittag': 1900, 'sprung': 1900, 'std': 1900, 'stuendchen': 1900, 'stunde':
1900, 'stunden': 1900, 'vormittag': 1900, 'weile': 1900}, {'abend': 1900, 'drei': 1929, 'ein': 1929, 'eine': 1929,
'einen': 1929, 'ganze': 1928, 'halbe': 1929, 'kaffee': 1900, 'moment': 1900, 'n': 1929, 'nachmittag': 1900, 'ne':
1929, 'sprung': 1900, 'std': 1900, 'stuendchen': 1900, 'stunde': 1900, 'stunden': 1900, 'vormittag': 1900, 'weile':
1900, 'zwei': 1929}, {'abend': 1900, 'kaffee': 1900, 'moment': 1900, 'nachmittag': 1900, 'sprung': 1900, 'std': 1900,
'stundchen': 1900, 'stunde': 1900, 'stunden': 1900, 'vormittag': 1900, 'weile': 1900}, {'abend': 1900, 'ganze': 1931,
'halbe': 1931, 'kaffee': 1900, 'moment': 1900, 'nachmittag': 1900, 'sprung': 1900, 'std': 1900, 'stundchen': 1900,
'stunde': 1900, 'stunden': 1900, 'vormittag': 1900, 'weile': 1900}, {'abend': 1900, 'drei': 1932, 'ein': 1932, 'eine':
1932, 'einen': 1932, 'ganze': 1931, 'halbe': 1932, 'kaffee': 1900, 'moment': 1900, 'n': 1932, 'nachmittag': 1900,
'ne': 1932, 'sprung': 1900, 'std': 1900, 'stundchen': 1900, 'stunde': 1900, 'stunden': 1900, 'vormittag': 1900,
'weile': 1900, 'zwei': 1932}, {'...': 1903, 'atelier': 607, 'geschaeft': 607, 'geschaft': 607, 'haus': 607, 'laden':
607, 'salon': 607, 'shop': 607}, {'...': 1903, '<my>': 607, 'den': 1642, 'die': 1642}, {'...': 1892, 'bei': 1804,
'da': 607, 'hier': 607, 'im': 1889, 'vor': 1890, 'zu': 1891}, {'$$': 607, '<their>': 1936, 'N': 1892, 'am': 1910,
'anhang': 1894, 'dabei': 1911, 'familie': 1894, 'frau': 1894, 'freund': 1894, 'freundin': 1894, 'hund': 1894, 'kind':
1894, 'kindern': 1894, 'mann': 1894, 'partner': 1894, 'partnerin': 1894, 'von': 1913}, {'anwesend': 607, 'da': 607,
'dabei': 607, 'dort': 607, 'drueben': 607, 'hier': 607, 'mit': 1925, 'vor': 1890}, {'anwesend': 607, 'da': 607,
'dabei': 607, 'dort': 607, 'druben': 607, 'hier': 607, 'mit': 1925, 'vor': 1890}, {'$$': 607, 'am': 1910, 'dabei':
1911, 'von': 1913}, {'am': 1910, 'mit': 1940, 'online': 1915, 'per': 1916, 'remote': 1915, 'zugeschaltet': 607},
{'<my>': 607, 'besuch': 607, 'gast': 607}, {'...': 1903, 'abendessen': 1907, 'besuch': 1907, 'bier': 1907, 'brunch':
1907, 'essen': 1907, 'fruehstueck': 1907, 'fruhstuck': 1907, 'grillen': 1907, 'jause': 1907, 'kaffee': 1907,
'mittagessen': 1907}, {'...': 1620, 'D': 1899, 'abend': 1900, 'alle': 1906, 'am': 1908, 'an': 1639, 'anwesend': 607,
'auch': 1917, 'auf': 1918, 'aufgetaucht': 607, 'bei': 1920, 'beide': 1906, 'beim': 1905, 'da': 1919, 'dabei': 607,
'dafuer': 1434, 'dafur': 1434, 'dagegen': 1434, 'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'der':
1631, 'drei': 1922, 'ebenfalls': 1924, 'ebenso': 1926, 'ein': 1927, 'eine': 1922, 'einen': 1922, 'einfach': 1634,
'fuer': 1930, 'fur': 1933, 'ganze': 1921, 'gekommen': 607, 'halbe': 1922, 'hier': 607, 'im': 1934, 'in': 1935, 'ins':
1642, 'ja': 1926, 'kaffee': 1900, 'kurz': 1644, 'leider': 1634, 'mit': 1937, 'mitgekommen': 607, 'moment': 1900, 'n':
1922, 'nachmittag': 1900, 'natuerlich': 1938, 'naturlich': 1939, 'ne': 1922, 'ned': 1633, 'net': 1633, 'nicht': 1633,
'noch': 1941, 'online': 1915, 'per': 1916, 'remote': 1915, 'samt': 1897, 'sogar': 1926, 'sprung': 1900, 'std': 1900,
'stuendchen': 1900, 'stundchen': 1900, 'stunde': 1900, 'stunden': 1900, 'und': 1897, 'vor': 1890, 'vorbeigefahren':
607, 'vorbeigekommen': 607, 'vormittag': 1900, 'wegen': 1904, 'weile': 1900, 'wieder': 1640, 'wohl': 0, 'zu': 1942,
'zugeschaltet': 607, 'zum': 1943, 'zur': 1943, 'zwei': 1922}, {'^': 1630, 'dafur': 1434, 'dagegen': 1434, 'jetzt':
1635, 'nun': 1635}, {'...': 1620, 'D': 1899, 'abend': 1900, 'alle': 1906, 'am': 1908, 'an': 1639, 'anwesend': 607,
'auch': 1917, 'auf': 1918, 'aufgetaucht': 607, 'bei': 1920, 'beide': 1906, 'beim': 1905, 'da': 1919, 'dabei': 607,
'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'drei': 1922, 'ebenfalls': 1924, 'ebenso': 1926,
'ein': 1927, 'eine': 1922, 'einen': 1922, 'fuer': 1930, 'fur': 1933, 'ganze': 1921, 'gekommen': 607, 'halbe': 1922,
'hier': 607, 'im': 1934, 'in': 1935, 'ins': 1642, 'ja': 1926, 'kaffee': 1900, 'kurz': 1644, 'mit': 1937,
'mitgekommen': 607, 'moment': 1900, 'n': 1922, 'nachmittag': 1900, 'natuerlich': 1938, 'naturlich': 1939, 'ne': 1922,
'noch': 1941, 'online': 1915, 'per': 1916, 'remote': 1915, 'samt': 1897, 'sogar': 1926, 'sprung': 1900, 'std': 1900,
'stuendchen': 1900, 'stundchen': 1900, 'stunde': 1900, 'stunden': 1900, 'und': 1897, 'vor': 1890, 'vorbeigefahren':
607, 'vorbeigekommen': 607, 'vormittag': 1900, 'wegen': 1904, 'weile': 1900, 'wieder': 1640, 'zu': 1942,
'zugeschaltet': 607, 'zum': 1943, 'zur': 1943, 'zwei': 1922}, {'abendessen': 1907, 'besuch': 1907, 'bier': 1907,
'brunch': 1907, 'essen': 1907, 'fruehstueck': 1907, 'fruhstuck': 1907, 'grillen': 1907, 'jause': 1907, 'kaffee': 1907,
'mittagessen': 1907}, {'da': 607}, {'<me>': 1645}, {'am': 1947, 'auch': 1948, 'auf': 1947, 'bei': 1949, 'da': 1919,
'dabei': 607, 'im': 1642, 'in': 1643, 'ins': 1642, 'kurz': 1644, 'mit': 1915, 'zum': 1947, 'zur': 1947}, {'^': 268,
'davor': 535, 'vor': 535}, {'<they>': 1951, '^': 268, 'davor': 535, 'vor': 535}, {'<me>': 1952, 'vor': 535}, {'auf':
1541}, {'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken':
81, 'ruberschicken': 81, 'rueberschicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81,
'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81,
'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81,
'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1955}, {'^': 1956}, {'<giveinf>': 81,
'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81,
'ruberschicken': 81, 'rueberschicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken':
81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81,
'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81,
'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1958}, {'<me>': 1957, '^': 1959, 'sich': 1729}, {'-angebot': 702,
'-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702,
'...': 1704, '<giveinf>': 81, '<selfinf>': 81, 'a': 1466, 'an': 1466, 'angebot': 702, 'antwort': 702, 'aufstellung':
702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'das': 1466, 'den': 1466, 'die': 1466, 'ein': 1466,
'eine': 1466, 'einen': 1466, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'n': 1466, 'nen': 1466, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1961, 'von': 1472}, {'abliefern': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1963}, {'<until>': 1707,
'bescheid': 1651, 'bis': 1964, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'klaeren': 81, 'klaren': 81,
'liefern': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81,
'rueberschicken': 81, 'schicken': 81, 'senden': 81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81,
'vorbeischicken': 81, 'weiterleiten': 81, 'zu': 1964, 'zum': 1964, 'zuruckbringen': 81, 'zuruckgeben': 81,
'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81,
'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81, 'zusenden': 81}, {'-angebot': 1398,
'-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag':
1398, '...': 1965, '<thing>': 1398, '<work>': 1398, 'a': 1519, 'absagen': 81, 'an': 1519, 'angebot': 1398, 'antwort':
1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid': 1651, 'bestaetigung': 1398, 'bestatigung': 1398, 'connect':
81, 'connecten': 81, 'das': 1519, 'den': 1519, 'die': 1519, 'ein': 1519, 'eine': 1519, 'einen': 1519, 'entscheidung':
1398, 'entwurf': 1398, 'feedback': 1652, 'forward': 81, 'fotos': 1398, 'freigabe': 1398, 'gutachten': 1398, 'intro':
81, 'introduce': 81, 'introen': 81, 'klaeren': 81, 'klaren': 81, 'konzept': 1398, 'kostenvoranschlag': 1398,
'liefern': 81, 'liste': 1398, 'muster': 1398, 'n': 1519, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1519, 'offerte':
1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1709, 'rueckmeldung': 1709, 'schicken': 81,
'send': 81, 'share': 81, 'stellungnahme': 1398, 'termin': 1398, 'unterlagen': 1398, 'unterschrift': 1398,
'vermitteln': 81, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398, 'zusagen': 81},
{'auf': 1721, 'benachrichtigen': 81, 'informieren': 81, 'verstaendigen': 81, 'verstandigen': 81, 'zuruckrufen': 81,
'zurueckrufen': 81}, {'...': 1967}, {'^': 1968}, {'': (13, 'talk'), '...': 1654, '<counsel>': 0, '<me>': 1957,
'<until>': 1962, '^': 1966, 'dass': 1718, 'ein': 1457, 'einen': 1456, 'mich': 1969, 'n': 1456, 'nen': 1456, 'sich':
1729, 'uns': 1969}, {'...': 1955, '<det>': 1832, 'das': 1832, 'den': 1832, 'die': 1832, 'ein': 1832, 'eine': 1832,
'einen': 1832, 'ihre': 1832, 'ihren': 1832, 'seine': 1832, 'seinen': 1832}, {'D': 1834, '^': 1971, 'eh': 1834, 'ja':
1834, 'noch': 1834}, {'...': 1704}, {'^': 1973}, {'0': 0, 'achtzig': 0, 'dreissig': 0, 'fuenfzig': 0, 'funfzig': 0,
'neunzig': 0, 'sechzig': 0, 'siebzig': 0, 'vierzig': 0, 'volljaehrig': 0, 'volljahrig': 0, 'zwanzig': 0}, {'...':
1958, 'absagen': 81, 'bescheid': 1651, 'connecten': 81, 'feedback': 1652, 'intro': 81, 'introen': 81, 'klaeren': 81,
'klaren': 81, 'liefern': 81, 'nachfragen': 81, 'nachhaken': 81, 'ruckmeldung': 1652, 'rueckmeldung': 1652, 'schicken':
81, 'vermitteln': 81, 'zusagen': 81}, {'...': 1654, '<me>': 1972, '<until>': 1974, 'D': 1975, '^': 1976, 'mich': 1969,
'sich': 1729, 'uns': 1969}, {'auch': 1948, 'da': 607, 'dabei': 607, 'mit': 1915}, {'<until>': 1707, 'bescheid': 1651,
'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'mitbringen': 81,
'nachliefern': 81, 'nachreichen': 81, 'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81,
'senden': 81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81, 'zusenden': 81}, {'...': 1979}, {'<me>': 1957, '<until>': 1731, '^': 1980, 'dass': 1718, 'sich':
1729}, {'nicht': 11}, {'aber': 1982, 'doch': 1982}, {'bis': 1964, 'zu': 1964, 'zum': 1964}, {'...': 1984, 'connecten':
81, 'intro': 81, 'introen': 81, 'klaeren': 81, 'klaren': 81, 'liefern': 81, 'nachfragen': 81, 'nachhaken': 81,
'schicken': 81, 'vermitteln': 81}, {'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11,
'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1986, 'anrufen': 11, 'besuchen': 11,
'erreichen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'sprechen': 11,
'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1986, 'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11,
'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'^': 1725, 'anrufen': 11,
'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11,
'zurueckrufen': 11}, {'...': 1989, '^': 1725, 'anrufen': 11, 'bei': 1728, 'besuchen': 11, 'melden': 11, 'ruehren': 11,
'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1983, '<counsel>': 0,
'<me>': 1835, '^': 1985, 'aber': 1982, 'doch': 1982, 'ein': 1457, 'einen': 1456, 'mich': 1987, 'mir': 1988, 'n': 1456,
'nen': 1456, 'sich': 1990, 'uns': 1987}, {'<me>': 1835, 'mich': 1988, 'mir': 1988, 'sich': 1988, 'uns': 1988}, {'am':
1904, 'auf': 1904, 'beim': 1904, 'im': 1904, 'in': 1904, 'wegen': 1904, 'zum': 1904, 'zur': 1904}, {'alle': 1993,
'am': 1904, 'auch': 1993, 'auf': 1904, 'beide': 1993, 'beim': 1904, 'ebenfalls': 1993, 'im': 1904, 'in': 1904,
'wegen': 1904, 'zum': 1904, 'zur': 1904}, {'am': 1904, 'auf': 1904, 'beim': 1904, 'da': 607, 'im': 1904, 'in': 1904,
'wegen': 1904, 'zum': 1904, 'zur': 1904}, {'alle': 1993, 'am': 1904, 'auch': 1995, 'auf': 1904, 'beide': 1993, 'beim':
1904, 'da': 607, 'dabei': 607, 'ebenfalls': 1993, 'im': 1904, 'in': 1904, 'mit': 1915, 'wegen': 1904, 'zum': 1904,
'zur': 1904}, {'<until>': 703, '^': 1427}, {'sich': 1997}, {'^': 1451, 'von': 1453}, {'<thing>': 1398, '<work>': 1398,
'angebot': 1398, 'antwort': 1398, 'bestaetigung': 1398, 'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag':
1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'rueckmeldung': 1398, 'unterlagen': 1398, 'vertrag': 1398,
'zahlen': 1398}, {'<until>': 1999, '^': 2000, 'sich': 1997}, {'abliefern': 81, 'zurueckbringen': 81, 'zurueckgeben':
81}, {'...': 2002}, {'an': 1866, 'bis': 2003, 'zu': 2003, 'zum': 2003}, {'...': 2004}, {'<they>': 1864, '^': 2005,
'an': 1863, 'auf': 1870, 'eher': 535, 'erst': 535, 'kein': 535, 'keine': 535, 'keinen': 535, 'lieber': 535, 'nicht':
535, 'sofort': 535, 'unbedingt': 535, 'zuerst': 535}, {'^': 1480, 'von': 1482}, {'<thing>': 1398, '<work>': 1398,
'angebot': 1398, 'antwort': 1398, 'bestatigung': 1398, 'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag': 1398,
'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen':
1398}, {'<until>': 2007, '^': 2008, 'sich': 1997}, {'abliefern': 81, 'zuruckbringen': 81, 'zuruckgeben': 81}, {'...':
2010}, {'an': 1866, 'bis': 2011, 'zu': 2011, 'zum': 2011}, {'...': 2012}, {'<they>': 1864, '^': 2013, 'an': 1863,
'auf': 1870, 'eher': 535, 'erst': 535, 'kein': 535, 'keine': 535, 'keinen': 535, 'lieber': 535, 'nicht': 535,
'sofort': 535, 'unbedingt': 535, 'zuerst': 535}, {'erreichen': 1393, 'erwischen': 1393, 'sprechen': 1393}, {'<hat>':
1313, '<needs>': 1314, '<saysv>': 1318, '<sends3>': 84, '<will3>': 1325, '^': 1391, 'antwortet': 607, 'antwortete':
607, 'anzuklingeln': 1393, 'anzurufen': 1393, 'arbeitet': 1396, 'bat': 1401, 'bedankte': 1402, 'beehrt': 1403,
'beginnt': 1396, 'begleitet': 1404, 'begleitete': 1405, 'beichtete': 1409, 'bekocht': 1412, 'bekommen': 1415,
'bekommt': 1422, 'benoetigt': 1429, 'benotigt': 1433, 'berichtet': 0, 'beschwerte': 1402, 'besteht': 1435, 'besuchen':
1404, 'besucht': 1404, 'bewarb': 1436, 'bewirbt': 1436, 'bietet': 1439, 'bittet': 1441, 'bleibt': 1396, 'bot': 1439,
'brachte': 1444, 'brachten': 1444, 'braet': 1446, 'braeuchte': 1458, 'braeuchten': 1459, 'brat': 1461, 'brauchen':
1465, 'braucht': 1475, 'brauchte': 1485, 'brauchten': 1486, 'bringen': 1496, 'bringt': 1496, 'bräuchte': 1485, 'darf':
1503, 'draengt': 1505, 'draengte': 1402, 'drangt': 1505, 'drangte': 1402, 'dringt': 1435, 'duerfen': 1506, 'durfen':
1506, 'empfaengt': 1404, 'empfahl': 1508, 'empfangt': 1404, 'empfehlen': 1508, 'empfiehlt': 1508, 'empfing': 1405,
'empfingen': 1405, 'erinnert': 1509, 'erkundigte': 1402, 'ermahnt': 1510, 'ermutigt': 1510, 'erschien': 1517,
'ersuchte': 1402, 'erwaehnte': 1409, 'erwahnte': 1409, 'erwartet': 1521, 'erzaehlt': 0, 'erzaehlte': 1409, 'erzahlt':
0, 'erzahlte': 1409, 'essen': 1525, 'faehrt': 1509, 'faend': 1530, 'faende': 1530, 'faengt': 1534, 'fahren': 1509,
'fahrt': 1509, 'fand': 1530, 'fande': 1530, 'fangt': 1534, 'feiert': 1536, 'findet': 1537, 'fordert': 1539, 'fragt':
1542, 'fragte': 1402, 'freuen': 1545, 'freut': 1548, 'fuehrt': 1404, 'fuhr': 1405, 'fuhren': 1405, 'fuhrt': 1404,
'fänd': 1530, 'gab': 1555, 'gaben': 1557, 'gestand': 1409, 'gibt': 1557, 'ging': 1561, 'gingen': 1561, 'grillt': 1412,
'haben': 1589, 'haette': 1598, 'haetten': 1600, 'hat': 1606, 'hatte': 1612, 'hatten': 1600, 'helfen': 1404, 'hilft':
1404, 'hofft': 1605, 'holen': 1509, 'holt': 1509, 'holte': 1405, 'holten': 1405, 'hätte': 1613, 'hätten': 1600, 'is':
1616, 'isst': 1525, 'ist': 1636, 'kam': 1649, 'kamen': 1650, 'kann': 1660, 'kocht': 1412, 'koennen': 1661, 'kommen':
1667, 'kommt': 1667, 'konnen': 1661, 'kriegen': 1415, 'kriegt': 1422, 'kuemmern': 1670, 'kuemmert': 1670, 'kummern':
1670, 'kummert': 1670, 'laden': 1671, 'ladt': 1671, 'laedt': 1671, 'laesst': 1678, 'lasst': 1678, 'legt': 1682,
'legte': 1682, 'liess': 1678, 'liessen': 1678, 'ließ': 1678, 'll': 1684, 'lässt': 1678, 'machen': 1692, 'macht': 1692,
'mahnt': 1510, 'mahnte': 1402, 'mailt': 1693, 'mailte': 1693, 'meinte': 1409, 'meldet': 1696, 'meldete': 1698,
'mochte': 1730, 'mochten': 1734, 'moechte': 1747, 'moechten': 1734, 'muessen': 1751, 'muesste': 1757, 'muss': 1761,
'mussen': 1765, 'musste': 1771, 'möchte': 1730, 'müsste': 1771, 'nehmen': 1772, 'nimmt': 1773, 'owes': 1775,
'pladiert': 1776, 'pladierte': 1776, 'plaediert': 1777, 'plaedierte': 1777, 'plant': 1605, 'platzte': 1780, 'pocht':
1435, 'raet': 1786, 'rat': 1786, 'raten': 1786, 'recommended': 535, 'recommends': 535, 'reklamierte': 1402, 'rief':
1789, 'riet': 1786, 'rieten': 1786, 'ruehrt': 1696, 'ruehrte': 1696, 'ruft': 1790, 'ruhrt': 1696, 'ruhrte': 1696,
'rät': 1786, 'sagte': 1409, 'said': 1792, 'san': 1793, 'sass': 1801, 'sassen': 1808, 'says': 1792, 'saß': 1801,
'saßen': 1808, 'schauen': 1811, 'schaut': 1667, 'schaute': 1814, 'schauten': 1815, 'schlaeft': 1525, 'schlaegt': 1817,
'schlafen': 1525, 'schlaft': 1525, 'schlagt': 1817, 'schlug': 1817, 'schlägt': 1817, 'schneite': 1780, 'schreiben':
1822, 'schreibt': 1823, 'schrieb': 1826, 'schulden': 1829, 'schuldet': 1829, 'sind': 1830, 'soll': 0, 'sollen': 0,
'sollte': 1836, 'spazierte': 1780, 'stand': 1838, 'standen': 1839, 'startet': 1396, 'steckte': 1844, 'streckte': 1844,
'stuermte': 1852, 'sturmte': 1860, 'sucht': 1861, 'suchte': 1861, 'taet': 1871, 'taete': 1872, 'tat': 1871, 'tate':
1872, 'tauchte': 1780, 'tauchten': 1874, 'textet': 1693, 'thinks': 1792, 'told': 1876, 'treffen': 1436, 'trifft':
1436, 'tät': 1871, 'uberlegt': 1605, 'ubernachten': 1525, 'ubernachtet': 1525, 'ubernimmt': 1879, 'ueberlegt': 1605,
'uebernachten': 1525, 'uebernachtet': 1525, 'uebernimmt': 1882, 'urgierte': 1402, 'verkuendete': 1409, 'verkundete':
1409, 'verlangt': 1539, 'verriet': 1409, 'versprach': 1887, 'verspricht': 1887, 'versucht': 1605, 'waere': 1888,
'war': 1944, 'ware': 1945, 'waren': 1946, 'warn': 1950, 'warnt': 1953, 'warnte': 1953, 'warten': 1954, 'wartet': 1954,
'werden': 1960, 'will': 1970, 'wird': 1977, 'woan': 1978, 'wohnt': 1396, 'wollen': 1981, 'wollte': 1991, 'wollten':
1992, 'wor': 1994, 'worn': 1996, 'wuenschen': 1998, 'wuenscht': 2001, 'wuerd': 1871, 'wuerde': 2006, 'wunschen': 1998,
'wunscht': 2009, 'wurd': 1871, 'wurde': 2014, 'wäre': 1945, 'würde': 2014, 'zu': 2015, 'zuruckzurufen': 1393,
'zurueckzurufen': 1393}, {'N': 1091}, {'an': 2017}, {'<them>': 51}, {'ich': 2019, 'wir': 2019}, {'...': 2018,
'<have>': 2020, 'an': 2017}, {'^': 816}, {'gedruckt': 4, 'gedrueckt': 4, 'gedrückt': 4}, {'hand': 2023}, {'die':
2024}, {'gebracht': 4, 'gegeben': 4, 'geliehen': 4, 'in': 2025, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4,
'ueberlassen': 4}, {'...': 2026}, {'<them>': 2027}, {'ich': 2028, 'wir': 2028}, {'<have>': 2029}, {'<them>': 1774},
{'von': 2031}, {'ich': 2032, 'wir': 2032}, {'hand': 15, 'mail': 15, 'post': 15}, {'der': 2034}, {'am': 1567, 'auf':
1568, 'im': 1569, 'in': 2035, 'von': 135, 'vorliegen': 15}, {'...': 2036}, {'^': 2037}, {'<they>': 2038}, {'bekomm':
2033, 'bekomme': 2033, 'bekommen': 2039, 'bekommt': 2039, 'erhaelt': 2039, 'erhalt': 2039, 'erhalte': 2033, 'erhält':
2039, 'hab': 2033, 'habe': 2033, 'haben': 2039, 'hat': 2039, 'krieg': 2033, 'kriege': 2033, 'kriegen': 2039, 'kriegt':
2039}, {'<they>': 1014, 'ich': 41, 'wir': 41}, {'<them>': 41, 'das': 634, 'dass': 2041}, {'<they>': 829, 'der': 829,
'die': 829}, {'durchgearbeitet': 607, 'durchgegangen': 607}, {'...': 763, '<reviewed>': 43}, {'N': 2045}, {'...':
2044, 'fuer': 2046, 'fur': 2046, 'v': 2046, 'vom': 2046, 'von': 2046}, {'i': 69, 'ich': 69, 'ma': 69, 'wir': 69},
{'<them>': 69}, {'mit': 2049}, {'...': 2050}, {'ich': 2051, 'wir': 2051}, {'<they>': 1411}, {'<they>': 1445},
{'<title>': 70, 'N': 69}, {'mich': 2055, 'uns': 2055}, {'N': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'das':
69, 'der': 69, 'die': 69, 'im': 69, 'in': 69, 'unser': 69, 'unsere': 69, 'unseres': 69}, {'ab': 69, 'aus': 69, 'heim':
69, 'hin': 69, 'nach': 69, 'vom': 69, 'zum': 69, 'zur': 69}, {'...': 2058}, {'N': 2059, 'ihn': 2059, 'sie': 2059},
{'ich': 2060, 'wir': 2060}, {'<they>': 69}, {'<they>': 1410, 'mich': 2062, 'mir': 2062, 'uns': 2062}, {'<they>': 69,
'<title>': 70, 'N': 69}, {'mich': 2064, 'uns': 2064}, {'mich': 2064, 'mir': 2062, 'uns': 2064}, {'bei': 69, 'im': 69,
'in': 69, 'mit': 69, 'zu': 69}, {'ich': 2067, 'wir': 2067}, {'<they>': 1460}, {'': (2, 'plan'), '...': 2058}, {'N':
2070, 'ihn': 2059, 'sie': 2059}, {'ich': 2071, 'wir': 2071}, {'mich': 2062, 'mir': 2062, 'uns': 2062}, {'<they>':
1410, 'mich': 2062, 'uns': 2062}, {'wir': 69}, {'ich': 69, 'ma': 69, 'wir': 69}, {'': (2, 'plan'), 'N': 2059, 'ihn':
2059, 'sie': 2059}, {'ich': 2077, 'ma': 69, 'wir': 2077}, {'': (2, 'plan'), '...': 2050}, {'ich': 2051, 'wir': 2079},
{'': (1, 'moved')}, {'fixe': 69}, {'-abend': 69, '-feier': 69, '-fest': 69, '-probe': 69, '-sitzung': 69, '-termin':
69, 'besprechung': 69, 'eroeffnung': 69, 'eroffnung': 69, 'feier': 69, 'generalprobe': 69, 'hochzeit': 69, 'jour':
2082, 'konzert': 69, 'lesung': 69, 'party': 69, 'premiere': 69, 'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe':
69, 'vernissage': 69, 'vortrag': 69}, {'...': 2083}, {'es': 2084}, {'karten': 69, 'plaetze': 69, 'platze': 69,
'termin': 69, 'tickets': 69}, {'...': 2086, 'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69, 'tickets': 69},
{'ich': 2087}, {'und': 2088}, {'-abend': 69, '-feier': 69, '-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69,
'besprechung': 69, 'call': 69, 'eroeffnung': 69, 'eroffnung': 69, 'feier': 69, 'generalprobe': 69, 'gesprach': 69,
'gespraech': 69, 'hochzeit': 69, 'jour': 2082, 'karten': 69, 'konzert': 69, 'lesung': 69, 'lunch': 69, 'meeting': 69,
'party': 69, 'plaetze': 69, 'platze': 69, 'premiere': 69, 'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69,
'termin': 69, 'tickets': 69, 'treffen': 69, 'vernissage': 69, 'vortrag': 69}, {'alle': 103, 'alles': 103, 'das': 103,
'den': 103, 'die': 103, 'es': 103, 'ihn': 103, 'sie': 103}, {'N': 2087}, {'...': 2090, '^': 2091, 'karten': 69,
'plaetze': 69, 'platze': 69, 'termin': 69, 'tickets': 69, 'und': 2092, 'von': 2031}, {'besprechung': 69, 'call': 69,
'gesprach': 69, 'gespraech': 69, 'karten': 69, 'lunch': 69, 'meeting': 69, 'plaetze': 69, 'platze': 69, 'termin': 69,
'tickets': 69, 'treffen': 69}, {'...': 2094, '^': 2091, 'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69,
'tickets': 69, 'von': 2031}, {'N': 2089, 'ich': 2093, 'wir': 2095}, {'...': 2094, '^': 2091, 'karten': 69, 'plaetze':
69, 'platze': 69, 'termin': 69, 'tickets': 69, 'und': 2092}, {'...': 2090, '^': 2091, 'karten': 69, 'plaetze': 69,
'platze': 69, 'termin': 69, 'tickets': 69}, {'N': 2089, 'ich': 2097, 'wir': 2098}, {'...': 2086}, {'ich': 2100},
{'und': 2101}, {'N': 2100}, {'...': 2086, 'und': 2103}, {'N': 2102, 'ich': 2104, 'wir': 2100}, {'<they>': 1524},
{'...': 2083, '<they>': 1524, 'gestrichen': 11}, {'vorbei': 69, 'vorbeischauen': 69}, {'...': 2108}, {'...': 2108,
'ich': 2109}, {'besuchen': 69}, {'': (2, 'plan'), '...': 2111}, {'<they>': 2112, '<title>': 70, 'N': 69}, {'mich':
2113, 'uns': 2113}, {'<me>': 69, 'besuch': 69}, {'vorbei': 69, 'zu': 2115, 'zum': 69}, {'...': 2116, 'vorbei': 69,
'zu': 2115, 'zum': 69}, {'N': 2117, 'mich': 2113, 'uns': 2113}, {'<me>': 2062}, {'<callinf>': 512, '<giveinf>': 512,
'anklopfen': 512, 'essen': 512, 'nachfragen': 512, 'reden': 512, 'sprechen': 512, 'treffen': 512, 'vorbeischauen':
512, 'vorfuehlen': 512, 'vorfuhlen': 512}, {'...': 2120, '<callinf>': 512, '<giveinf>': 512, 'anklopfen': 512,
'essen': 512, 'nachfragen': 512, 'reden': 512, 'sprechen': 512, 'treffen': 512, 'vorbeischauen': 512, 'vorfuehlen':
512, 'vorfuhlen': 512}, {'N': 2121}, {'bei': 2122, 'mit': 2122, 'zu': 2122}, {'bei': 2122, 'mit': 2122, 'wieder':
2123, 'zu': 2122}, {'bekommen': 81, 'haben': 81, 'kriegen': 81}, {'...': 2125, 'alle': 2125, 'alles': 2125, 'das':
2125, 'den': 2125, 'die': 2125, 'es': 2125, 'ihn': 2125, 'sie': 2125}, {'^': 2126}, {'ich': 2127, 'wir': 2127},
{'mit': 2049, 'vorbei': 69, 'vorbeischauen': 69}, {'...': 2129}, {'...': 2108, 'ich': 2130, 'wir': 2051}, {'zusammen':
69}, {'...': 2132}, {'mich': 2133, 'uns': 2133}, {'ich': 2134, 'wir': 2134}, {'eingeladen': 69}, {'': (2, 'plan'),
'...': 2136}, {'bei': 2137, 'im': 69, 'in': 69, 'mit': 69, 'zu': 2137}, {'...': 2083, '<they>': 1524, 'ich': 2138,
'wir': 2138}, {'plan': 69, 'programm': 69}, {'dem': 2140}, {'kalender': 69}, {'an': 69, 'auf': 2141, 'im': 2142},
{'...': 2143}, {'<acts1>': 2048, 'abgemacht': 69, 'abgmacht': 69, 'arbeite': 2052, 'arbeiten': 2052, 'ausgemacht': 69,
'ausgmacht': 69, 'backt': 2053, 'baeckt': 2054, 'baue': 2052, 'bauen': 2052, 'beehren': 2056, 'beehrt': 2056,
'beginnen': 2057, 'beginnt': 2057, 'begleite': 2061, 'begleitet': 2063, 'bekocht': 2053, 'bekomm': 2033, 'bekomme':
2033, 'besuchen': 2065, 'besucht': 2066, 'bin': 2068, 'braet': 2054, 'brat': 2069, 'bringe': 2072, 'bäckt': 2069,
'empfaengt': 2073, 'empfangt': 2073, 'erhalte': 2033, 'erinnert': 2074, 'erklaere': 71, 'erklare': 71, 'eroeffnen':
2057, 'eroeffnet': 2057, 'eroffnen': 2057, 'eroffnet': 2057, 'essen': 2075, 'faehrt': 2063, 'fahr': 2076, 'fahre':
2078, 'fahren': 2076, 'fahrt': 2063, 'festgelegt': 69, 'flieg': 2076, 'fliege': 2076, 'fliegen': 2076, 'fuehre': 71,
'fuehrt': 2063, 'fuhre': 71, 'fuhrt': 2063, 'geh': 2052, 'gehe': 2052, 'gehen': 2080, 'gelegt': 2081, 'geplant': 69,
'geschoben': 2081, 'gestrichen': 11, 'gibt': 2085, 'gibts': 2084, 'grillt': 2053, 'hab': 2096, 'habe': 2096, 'haben':
2099, 'hat': 2105, 'helfen': 2073, 'hilft': 2073, 'hol': 2061, 'hole': 2061, 'holen': 2061, 'holt': 2074, 'isst':
2106, 'ist': 2107, 'kocht': 2053, 'komm': 2110, 'komme': 2110, 'kommen': 2114, 'kommt': 2118, 'krieg': 2033, 'kriege':
2033, 'laden': 2119, 'ladt': 2119, 'laedt': 2119, 'laeuft': 2057, 'laufen': 2057, 'lauft': 2057, 'liefere': 71, 'mal':
2124, 'muesste': 2128, 'musste': 2128, 'müsste': 2128, 'nehmen': 2074, 'nimmt': 2063, 'packe': 2052, 'packen': 2052,
'pitche': 71, 'praesentiere': 71, 'prasentiere': 71, 'probe': 2052, 'proben': 2052, 'raeume': 2052, 'raume': 2052,
'reden': 2075, 'reise': 2076, 'reisen': 2076, 'reserviert': 69, 'schau': 2131, 'schaue': 2131, 'schauen': 2052,
'schlaeft': 2106, 'schlaft': 2106, 'sehen': 2075, 'setz': 2135, 'setze': 2135, 'setzen': 2135, 'sind': 2139, 'soll':
2128, 'sollen': 2128, 'sollte': 2128, 'sortiere': 2052, 'sprechen': 2075, 'starten': 2057, 'startet': 2057, 'stehen':
2144, 'steht': 2144, 'steigen': 2057, 'steigt': 2057, 'telefonieren': 2075, 'treffen': 2075, 'ube': 2052, 'uben':
2052, 'ubergebe': 71, 'ubernachtet': 2106, 'uebe': 2052, 'ueben': 2052, 'uebergebe': 71, 'uebernachtet': 2106,
'umgebucht': 2081, 'umgelegt': 2081, 'vereinbart': 69, 'verlegt': 2081, 'verschoben': 2081, 'vertagt': 2081,
'vorgezogen': 2081, 'wird': 2084, 'wurde': 648, 'zeige': 71, 'zeigt': 2073, 'zoomen': 2075, 'zugesagt': 69},
{'gelegt': 766}, {'herz': 2146}, {'bekannt': 810, 'bekanntgemacht': 809, 'connected': 809, 'in': 812, 'vernetzt': 809,
'zusammengebracht': 809}, {'...': 2148, 'bekannt': 810, 'bekanntgemacht': 809, 'connected': 809, 'in': 812,
'vernetzt': 809, 'zusammengebracht': 809}, {'N': 2149}, {'ans': 2147, 'ausgeholfen': 600, 'ins': 949, 'mit': 2150,
'mitgeholfen': 600}, {'keine': 268, 'nicht': 268}, {'auf': 566, 'besser': 268, 'bloss': 268, 'bloß': 268, 'finger':
1023, 'haende': 1023, 'hande': 1023, 'ja': 2152, 'keinesfalls': 268, 'lieber': 268, 'nie': 268, 'niemals': 268,
'unbedingt': 268}, {'soll': 535, 'solle': 535, 'sollen': 535, 'sollte': 535, 'sollten': 535}, {'^': 2153, 'ich': 2154,
'man': 2154, 'wir': 2154}, {'<introduced>': 809, 'bekannt': 810}, {'<introduced>': 809, 'bekannt': 810, 'einander':
2156, 'miteinander': 2156}, {'gebracht': 809, 'gesetzt': 809}, {'kontakt': 2158, 'verbindung': 2158}, {'<introduced>':
809, 'bekannt': 810, 'einander': 813, 'in': 812, 'miteinander': 813}, {'mail': 2160}, {'e': 2161, 'linkedin': 2160,
'mail': 2160, 'whatsapp': 2160}, {'...': 2157, '<introduced>': 809, 'bekannt': 810, 'einander': 813, 'gegenseitig':
813, 'in': 2159, 'kontakt': 2158, 'miteinander': 813, 'per': 2162, 'verbindung': 2158, 'via': 2162}, {'N': 2163,
'ich': 638}, {'^': 268, 'an': 1074, 'dass': 535, 'dazu': 1073, 'fuer': 1076, 'fur': 1078, 'ist': 652, 'lautet': 652,
'lautete': 652, 'waere': 652, 'war': 652, 'ware': 652, 'wäre': 652}, {'bekannt': 810, 'vorgestellt': 809}, {'...':
2166}, {'N': 886, 'dem': 887, 'der': 887, 'mit': 887}, {'ich': 2168, 'wir': 2168}, {'bekannt': 810, 'bereitgestellt':
4, 'freigeraeumt': 4, 'freigeraumt': 4, 'vorgestellt': 809, 'zur': 77}, {'...': 2170}, {'...': 655}, {'<counsel>':
2172}, {'auf': 566, 'besser': 268, 'bloss': 268, 'bloß': 268, 'erst': 268, 'finger': 1023, 'haende': 1023, 'hande':
1023, 'ja': 2152, 'keinesfalls': 268, 'lieber': 268, 'nicht': 268, 'nie': 268, 'niemals': 268, 'unbedingt': 268},
{'^': 2174}, {':': 2175}, {'...': 2176}, {'...': 2176, '<det>': 2177}, {'am': 2178, 'auf': 2178, 'beim': 2178, 'im':
2178, 'in': 2178, 'per': 2178, 'via': 2178}, {'...': 881, 'vorgestellt': 809}, {'D': 81}, {'...': 2181}, {'alles':
2182, 'das': 2182, 'den': 2182, 'die': 2182, 'es': 2182, 'ihn': 2182, 'sie': 2182}, {'bringt': 2183, 'gibt': 2183,
'schickt': 2183, 'sendet': 2183}, {'und': 2184}, {'...': 2185}, {'': (6, 'theirs'), 'D': 81}, {'<my>': 81}, {'<me>':
2187, '<my>': 81, 'D': 2188}, {'nach': 81, 'um': 81}, {'...': 2190}, {'...': 2190, 'bei': 2191, 'beim': 2191, 'sich':
2191}, {'...': 81}, {'<their>': 2193, 'bei': 2193, 'beim': 2193}, {'': (6, 'theirs'), 'nach': 81, 'um': 81}, {'...':
2195}, {'...': 2190, '<their>': 2193, 'bei': 2196, 'beim': 2196, 'sich': 2191}, {'retour': 2181, 'wieder': 2181,
'zuruck': 2181, 'zurueck': 2181}, {'...': 2198}, {'...': 1338, '<me>': 2199}, {'...': 2190, 'nach': 81, 'um': 81},
{'sich': 2201}, {'<det>': 81}, {'<det>': 2182, 'D': 2203}, {'<me>': 2204}, {'<sends3>': 2186, '<serves3>': 2189,
'baut': 244, 'bringt': 1376, 'erkundigt': 2192, 'fraegt': 2194, 'fragt': 2197, 'fragts': 2194, 'frägt': 2194, 'gibt':
2200, 'hakt': 2192, 'hoert': 2202, 'hort': 2202, 'schaut': 2202, 'schickt': 1376, 'schreibt': 2205, 'sieht': 2202,
'zahlt': 1376}, {'spiel': 948}, {'empfohlen': 766, 'ins': 2207, 'vermittelt': 766, 'vorgeschlagen': 766,
'weiterempfohlen': 766}, {'einsatz': 600}, {'ausgeholfen': 600, 'dabei': 600, 'eingesprungen': 600, 'gearbeitet': 600,
'geholfen': 600, 'gewerkt': 600, 'im': 2209, 'mitgeholfen': 600}, {'...': 2210, 'ausgeholfen': 600, 'dabei': 600,
'eingesprungen': 600, 'gearbeitet': 600, 'geholfen': 600, 'gewerkt': 600, 'im': 2209, 'mitgeholfen': 600}, {'...':
2208, '<helper>': 2211}, {'...': 2208, 'N': 813}, {'das': 145, 'erst': 102, 'es': 145}, {'^': 2214}, {'gebracht':
781}, {'stand': 2216}, {'aktuellen': 2217, 'letzten': 2217, 'neuesten': 2217, 'neusten': 2217}, {'...': 2176, '<det>':
2177, 'den': 2218}, {'ans': 2147, 'empfohlen': 766, 'ins': 2207, 'vermittelt': 766, 'vorgeschlagen': 766,
'weiterempfohlen': 766}, {'ein': 1207, 'ins': 1209, 'vorgeschlagen': 1204}, {'...': 2221}, {'geholfen': 43,
'unterstuetzt': 43, 'unterstutzt': 43, 'zugehoert': 43, 'zugehort': 43}, {'geholfen': 43, 'unterstutzt': 43,
'zugehort': 43}, {'geholfen': 43, 'unterstuetzt': 43, 'zugehoert': 43}, {'...': 2220, '<my>': 2222, 'N': 813, 'pitch':
2223, 'pitchen': 2223, 'proben': 2223, 'uben': 2224, 'ueben': 2225}, {':': 2175, 'empfohlen': 766, 'ins': 2207,
'vermittelt': 766, 'vorgeschlagen': 766, 'weiterempfohlen': 766}, {'...': 2227, '<det>': 2177, 'pitch': 2223,
'pitchen': 2223, 'proben': 2223, 'uben': 2224, 'ueben': 2225}, {'gegeben': 781, 'gesagt': 781}, {'gegeben': 809,
'gemacht': 809, 'geschickt': 809}, {'N': 2230}, {'an': 2231, 'bei': 2231, 'mit': 2231, 'zu': 2231}, {'intro': 2232},
{'N': 2180}, {'vorgestellt': 809}, {'N': 2235, 'kontakt': 890, 'rucken': 1113, 'ruecken': 1114}, {'N': 2235},
{'gegeben': 781}, {'gutes': 1206, 'intro': 2232, 'update': 2238}, {'...': 2208}, {'': (8, 'asked'), '<me>': 684},
{'durch': 81, 'ein': 81, 'nach': 81, 'weiter': 81}, {'...': 2242}, {'angebot': 81, 'einladung': 81, 'entwurf': 81,
'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2243, 'angebot': 81, 'das': 2244, 'den': 2244, 'die': 2244, 'ein': 2244,
'eine': 2244, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen': 2244, 'protokoll': 81,
'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^': 2245}, {'gesetzt': 781},
{'bild': 2247, 'gesprach': 1208, 'gespraech': 1208, 'spiel': 1208}, {'^': 202}, {'<me>': 2249}, {'<my>': 2243}, {'^':
2251}, {'weg': 607}, {'den': 2253}, {'uber': 2254, 'ueber': 2254}, {'...': 2255, 'uber': 2254, 'ueber': 2254}, {'mir':
2256, 'uns': 2256}, {'fertig': 102, 'zusammen': 102}, {'...': 2258, 'angebot': 81, 'das': 2244, 'den': 2244, 'die':
2244, 'ein': 2244, 'eine': 2244, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen':
2244, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^':
2259}, {'...': 881, '<introduced>': 809, 'bekannt': 810, 'in': 812}, {'<det>': 894, '<my>': 894, '<their>': 894, 'N':
2261, 'einem': 894, 'einer': 894}, {'angebot': 81, 'das': 2244, 'den': 2244, 'die': 2244, 'ein': 2244, 'eine': 2244,
'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen': 2244, 'protokoll': 81, 'termin': 81,
'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^': 2263}, {':': 2175, 'N': 882}, {'sein':
81}, {'da': 2266, 'eintreffen': 81, 'fertig': 2266, 'kommen': 81, 'vorliegen': 81}, {'<until>': 2267}, {'': (6,
'theirs'), 'soll': 2268}, {'gebeten': 2269}, {'...': 2270}, {'^': 2271}, {'um': 2272}, {'...': 2265, '<det>': 2177,
'email': 2273, 'linkedin': 2273, 'mail': 2273, 'sms': 2273, 'whatsapp': 2273}, {'<work>': 2045}, {'...': 1, ':': 0,
'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43,
'durchgearbeitet': 43, 'gelesen': 43, 'verschlungen': 43}, {'...': 2277, '<reviewed>': 43, 'bezwungen': 43,
'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'verschlungen': 43}, {'...': 2275, '<counsel>': 1079,
'<opinion>': 2276, '<work>': 2278, 'ansicht': 1085, 'auffassung': 1085, 'einschaetzung': 1085, 'einschatzung': 1085,
'empfehlung': 1085, 'erfahrung': 1085, 'meinung': 1085, 'uberzeugung': 1085, 'ueberzeugung': 1085}, {'angebot': 81,
'einladung': 81, 'entwurf': 81, 'erst': 102, 'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll': 81, 'termin': 81,
'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2243, 'angebot': 81, 'das': 2280,
'den': 2244, 'die': 2244, 'ein': 2244, 'eine': 2244, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro':
81, 'intros': 81, 'kontakt': 81, 'nen': 2244, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'^': 2281}, {'...': 2258}, {'^': 2283}, {'...': 883, 'email': 2273, 'linkedin':
2273, 'mail': 2273, 'sms': 2273, 'whatsapp': 2273}, {'gebeten': 782}, {'kommt': 2268, 'soll': 2268, 'sollte': 2268},
{'angefragt': 2287, 'gebeten': 2287}, {'...': 2288}, {'...': 2286, '^': 2289}, {'D': 2100}, {'karten': 69, 'plaetze':
69, 'termin': 69, 'tickets': 69}, {'...': 2292}, {'D': 2293}, {'karten': 69, 'platze': 69, 'termin': 69, 'tickets':
69}, {'...': 2295}, {'D': 2296}, {'': (14, 'together'), 'haben': 2291, 'haetten': 2294, 'hatten': 2297, 'hätten':
2297}, {'ich': 2298, 'wir': 975}, {'von': 1913}, {'eingeladen': 607, 'mit': 2300, 'zugeschaltet': 607}, {'...': 2301},
{'N': 813}, {'gratuliert': 781}, {'geburtstag': 2304}, {'...': 2151, ':': 2155, '<and>': 2164, '<counsel>': 2165,
'<det>': 2167, '<have>': 2169, '<my>': 2171, '<their>': 2173, 'D': 2179, 'N': 2180, '^': 2206, 'als': 2212, 'am':
2178, 'an': 2213, 'angefeuert': 520, 'angefragt': 782, 'antwortet': 2215, 'auf': 2219, 'aufgebaut': 520,
'aufgemuntert': 520, 'ausgeholfen': 600, 'bei': 2226, 'beim': 2228, 'berichtet': 781, 'beruhigt': 520, 'bescheid':
2229, 'bestaerkt': 520, 'bestarkt': 520, 'bringt': 2215, 'coached': 798, 'das': 2233, 'dem': 2234, 'den': 2236, 'der':
2234, 'die': 2237, 'ein': 2239, 'eine': 2233, 'einem': 2167, 'einen': 891, 'einer': 2167, 'erklaert': 781, 'erklart':
781, 'ermutigt': 520, 'erzaehlt': 781, 'erzahlt': 781, 'fuer': 2240, 'fur': 2240, 'geantwortet': 781, 'gebeten': 2241,
'gebrieft': 781, 'gecoached': 798, 'gecoacht': 798, 'gedankt': 786, 'gefragt': 782, 'gelobt': 520, 'gementort': 798,
'gesagt': 781, 'geschildert': 781, 'gestrichen': 11, 'getroestet': 520, 'getrostet': 520, 'gezeigt': 781, 'gibt':
2246, 'gratuliert': 781, 'gut': 1134, 'im': 2178, 'in': 2178, 'informiert': 781, 'ins': 2248, 'intro': 2232, 'ist':
648, 'kontakt': 890, 'laesst': 2250, 'lassen': 2250, 'lasst': 2250, 'leitet': 2252, 'lief': 2257, 'liefert': 2215,
'lässt': 2250, 'macht': 2260, 'mentored': 798, 'mit': 2262, 'mitgeholfen': 600, 'mitgeteilt': 781, 'motiviert': 520,
'muessen': 634, 'muss': 634, 'mussen': 634, 'mut': 1156, 'nachgefragt': 782, 'ne': 2233, 'organisiert': 2264, 'per':
2274, 'reicht': 2252, 's': 2279, 'schickt': 2282, 'soll': 634, 'sollte': 634, 'stellt': 2284, 'todo': 684, 'uber':
2285, 'ueber': 2285, 'um': 2290, 'und': 2299, 'unterschreibt': 2215, 'update': 2238, 'upgedatet': 781, 'via': 2274,
'vorgeschlagen': 1204, 'war': 2302, 'waren': 2302, 'weiss': 2215, 'weiterempfohlen': 766, 'weiß': 2215, 'wurde': 648,
'zahlt': 2215, 'zu': 2303, 'zugesagt': 781, 'zum': 2305}, {'<them>': 15, 'das': 99, 'es': 99}, {'ich': 2307, 'wir':
2307}, {'<me>': 81, 'das': 244, 'es': 244}, {'<they>': 2309}, {'<them>': 815}, {'ich': 2311, 'wir': 2311}, {'<they>':
244}, {'<them>': 81}, {'von': 2314}, {'ich': 2315, 'wir': 2315}, {'<they>': 136, 'von': 135}, {'schuldi': 15,
'schuldig': 15}, {'...': 2318, 'schuldi': 15, 'schuldig': 15}, {'<them>': 2319}, {'<them>': 2319, 'ich': 2320},
{'<me>': 250}, {'an': 99}, {'<me>': 2323}, {'von': 2324}, {'...': 2325}, {'schuldig': 23}, {'<me>': 2327}, {'<they>':
2328}, {'<me>': 15, '<them>': 81}, {'...': 2325, 'von': 2330}, {'<them>': 15, 'dringend': 15, 'noch': 15, 'unbedingt':
15}, {'dringend': 15, 'noch': 15, 'unbedingt': 15}, {'ich': 2332, 'wir': 2333}, {'ausstaendig': 23, 'ausstandig': 23,
'ausstehend': 23, 'pendent': 23}, {'ich': 99, 'wir': 99}, {'<me>': 23}, {'<they>': 2337, 'ich': 99, 'wir': 99},
{'<they>': 2337}, {'aus': 23, 'noch': 254}, {'<done>': 15}, {'...': 2341}, {'<me>': 2342}, {'von': 2343}, {'<done>':
81}, {'...': 2345}, {'<me>': 2342, '<them>': 2346}, {'<them>': 2344, 'von': 2347}, {'<give1>': 2308, '<give3>': 2310,
'<have>': 2312, '<will3>': 2313, 'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'bekomm': 2316, 'bekomme':
2316, 'bekommen': 2316, 'bekommt': 2317, 'bin': 2321, 'erhalte': 2316, 'fehlen': 2322, 'fehlt': 2322, 'gehen': 2326,
'geht': 2326, 'ist': 2329, 'kommen': 2331, 'kommt': 2331, 'krieg': 2316, 'kriege': 2316, 'kriegen': 2316, 'kriegt':
2317, 'muessen': 2334, 'muss': 2334, 'mussen': 2334, 'noch': 2335, 'pendent': 23, 'schuld': 2336, 'schulde': 2336,
'schulden': 2338, 'schuldet': 2339, 'sind': 2329, 'stehen': 2340, 'steht': 2340, 'werden': 2348, 'wird': 2348},
{'bis': 15, 'ich': 1165, 'noch': 15, 'spaetestens': 15, 'spatestens': 15, 'wir': 1165}, {'<they>': 2203}, {'nach': 15,
'vorbei': 15, 'weiter': 15, 'zuruck': 15, 'zurueck': 15}, {'...': 2352, '<them>': 15, 'das': 99, 'den': 99, 'die': 99,
'es': 99, 'ihn': 99, 's': 99, 'sie': 99}, {'<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's':
99, 'sie': 99}, {'<them>': 15, 'das': 99, 'es': 99, 'ich': 2353, 's': 99, 'wir': 2354}, {'': (6, 'theirs'), '<they>':
81}, {'<me>': 2356}, {'<me>': 2356, 'das': 2357, 'den': 2357, 'die': 2357, 'es': 2357, 'ihn': 2357, 's': 2357, 'sie':
2357}, {'<me>': 2356, '<they>': 2358, 'das': 2357, 'den': 2357, 'der': 2358, 'die': 2358, 'es': 2357, 'ihn': 2357,
's': 2357, 'sie': 2357}, {'vergessen': 15}, {'nicht': 2360}, {'...': 2361}, {'s': 2362}, {'retour': 81, 'wieder': 446,
'zuruck': 81, 'zurueck': 81}, {'D': 2364, 'retour': 81, 'wieder': 446, 'zuruck': 81, 'zurueck': 81}, {'...': 446, 'D':
2364, 'das': 2365, 'den': 2365, 'die': 2365, 'es': 2365, 'ihn': 2365, 'retour': 81, 'sie': 2365, 'wieder': 446,
'zuruck': 81, 'zurueck': 81}, {'N': 2366, 'er': 2366, 'sie': 2366}, {'<they>': 1351, 'N': 2366, 'bescheid': 81, 'das':
1355, 'er': 2366, 'es': 1355, 'mir': 1350, 'sie': 2366, 'uns': 1350}, {'<me>': 1368, '<they>': 1369}, {'mich': 15},
{'ich': 2370, 'mich': 15}, {'zuruck': 15, 'zurueck': 15}, {'': (5, 'mine'), 'bei': 99}, {'mich': 2373}, {'<them>':
2372, 'ich': 2374, 'mich': 2373, 'zuruck': 15, 'zurueck': 15}, {'': (6, 'theirs'), 'bei': 244}, {'': (6, 'theirs'),
'<they>': 2376, 'bei': 244}, {'<they>': 1348, 'sich': 2377}, {'...': 1338, '<they>': 1377, 'mich': 1376, 'mir': 1376,
'sich': 2377, 'uns': 1376}, {'N': 447, 'er': 447, 'sie': 447}, {'<them>': 2372, 'zuruck': 15, 'zurueck': 15}, {'...':
1338, '<me>': 1368, 'mich': 1339, 'mir': 1339, 'uns': 1339, 'zuruck': 81, 'zurueck': 81}, {'...': 1338, '<me>': 1368,
'<they>': 2382, 'mich': 1339, 'mir': 1339, 'uns': 1339, 'zuruck': 81, 'zurueck': 81}, {'N': 2366, 'das': 1355, 'er':
2366, 'es': 1355, 'sie': 2366}, {'<me>': 1381, 'N': 2366, 'er': 2366, 'sie': 2366}, {'D': 15}, {'mir': 2386},
{'<until>': 81, 'N': 2366, 'er': 2366, 'sie': 2366}, {'...': 2349, '<deed1>': 2350, '<deed3>': 2351, '<does3>': 1335,
'<give1>': 2355, '<give3>': 2359, '<their>': 2362, 'N': 2363, 'antwortet': 1341, 'bringt': 2367, 'connected': 244,
'connectet': 244, 'das': 2362, 'den': 2362, 'die': 2362, 'erkundigt': 1349, 'geben': 1352, 'gibt': 2368, 'haelt':
1364, 'halt': 1364, 'halten': 1364, 'hoert': 1367, 'holen': 1369, 'holt': 2369, 'hort': 1367, 'hält': 1364, 'ihr':
2362, 'intro': 244, 'introduced': 244, 'introed': 244, 'introt': 244, 'kuemmer': 2371, 'kuemmere': 2371, 'kuemmre':
2371, 'kummer': 2371, 'kummere': 2371, 'kummre': 2371, 'leitet': 1374, 'mailt': 1375, 'meld': 2375, 'melde': 2375,
'melden': 2378, 'meldet': 2379, 'retourniert': 2380, 'ruehren': 1349, 'ruehrt': 2378, 'ruf': 2381, 'rufe': 2381,
'rufen': 1369, 'ruft': 2383, 'ruhren': 1349, 'ruhrt': 2378, 'sagen': 1352, 'sagt': 1352, 'schickt': 2384, 'schreib':
2381, 'schreibe': 2381, 'schreibt': 1375, 'sein': 2362, 'stellen': 1382, 'stellt': 2385, 'uberleg': 2387, 'uberlege':
2387, 'uberweist': 82, 'ueberleg': 2387, 'ueberlege': 2387, 'ueberweist': 82, 'unterschreibt': 82, 'zahlt': 2388},
{'$$': 607, 'D': 69, 'fuer': 576, 'fur': 576}, {'': (2, 'plan'), '$$': 607, 'D': 69, 'fuer': 576, 'fur': 576},
{'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'auch': 2392, 'keine': 11, 'keiner': 11, 'nicht': 11, 'nie':
11}, {'auch': 2392, 'es': 2393, 'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'gab': 2394, 'kam': 2394},
{'nothing': 389}, {'mich': 41}, {'^': 15, 'bei': 400, 'fuer': 2397, 'fur': 2397, 'mein': 41, 'meine': 41, 'von': 400},
{'item': 2398, 'items': 2398}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43,
'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'uebergeben': 43, 'zurueck':
43}, {'<them>': 2400}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43}, {'<them>':
2402}, {'an': 2401, 'mit': 2403}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43,
'retour': 43, 'uebergeben': 43, 'zurueck': 43}, {'<them>': 2405}, {'besprochen': 43, 'durchgesprochen': 43,
'erklaert': 43, 'erlaeutert': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2407}, {'besprochen': 43,
'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43}, {'...': 2404, 'an': 2406, 'ausfuehrlich': 2407,
'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43, 'mit': 2408, 'muendl': 2409, 'muendlich':
2407, 'persoenlich': 2407, 'uebergeben': 43, 'uebermittelt': 43}, {'': (0, 'missed'), 'davon': 11}, {'nichts': 2411},
{'nichts': 2411, 'noch': 2412}, {'gefallen': 11}, {'wasser': 2414}, {'ins': 2415}, {'...': 2210, 'am': 600, 'an': 600,
'auf': 600, 'ausgeholfen': 600, 'bei': 600, 'beim': 600, 'dabei': 600, 'eingesprungen': 600, 'fuer': 600, 'fur': 600,
'gearbeitet': 600, 'geholfen': 600, 'gewerkt': 600, 'im': 2209, 'mitgeholfen': 600}, {'N': 798}, {'bei': 2418, 'fuer':
2418, 'fur': 2418, 'von': 2418}, {'bei': 600, 'beim': 600}, {'war': 11}, {'...': 2421}, {'urlaub': 2422}, {'auf':
2422, 'beim': 2422, 'da': 2422, 'fort': 2422, 'im': 2423, 'in': 2422, 'unterwegs': 2422, 'weg': 2422}, {'auf': 2422,
'beim': 2422, 'da': 2422, 'fort': 2422, 'gerade': 2424, 'grad': 2424, 'im': 2423, 'in': 2422, 'kurz': 2424, 'ned':
2424, 'net': 2424, 'nicht': 2424, 'unterwegs': 2422, 'weg': 2422}, {'N': 766}, {'fuer': 2426, 'fur': 2426},
{'<helper>': 2417, 'coach': 2419, 'freiwillige': 2420, 'freiwilliger': 2420, 'ich': 2425, 'mentor': 2419, 'mentorin':
2419, 'referenz': 2427}, {'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607, 'gehangt': 607,
'gekriegt': 607, 'gesprochen': 607}, {'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607, 'gehangt':
607, 'gekriegt': 607}, {'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607, 'gekriegt': 607},
{'bekommen': 607, 'gehabt': 607, 'gehangen': 607, 'gehangt': 607, 'gekriegt': 607}, {'': (23, 'contact'), 'gehabt':
607, 'gesprochen': 607}, {'': (23, 'contact'), 'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607,
'gehangt': 607, 'gekriegt': 607, 'gesprochen': 607}, {'apparat': 2429, 'handy': 2430, 'hoerer': 2431, 'horer': 2432,
'rohr': 2430, 'tel': 2433, 'telefon': 2434}, {'muessen': 512, 'mussen': 512}, {'denken': 2436, 'gedacht': 512}, {'^':
81, 'jetzt': 684, 'nun': 684}, {'es': 2438}, {'ist': 2439, 'liegt': 2439, 'los': 1558, 'raus': 1558, 'rausgegangen':
1558, 'unterwegs': 1558, 'weg': 1558}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'mussen': 15, 'musste': 15,
'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2441}, {'^': 2442}, {'D':
2443, '^': 2442, 'noch': 2443}, {'ich': 2444, 'wir': 2444}, {'apparat': 2430, 'handy': 2430, 'hoerer': 2431, 'horer':
2432, 'ich': 2444, 'rohr': 2430, 'telefon': 2430, 'wir': 2444}, {'': (23, 'contact'), 'gehabt': 607}, {'ich': 2444,
'strippe': 2447, 'wir': 2444}, {'bekommen': 607}, {'ich': 2444, 'strippe': 2449, 'wir': 2444}, {'ist': 2439, 'liegt':
2439}, {'<they>': 535}, {'taet': 2452, 'tat': 2452, 'tät': 2452, 'wuerd': 2452, 'wuerde': 2452, 'wurd': 2452, 'wurde':
2452, 'würde': 2452}, {'stelle': 2453}, {'es': 41}, {'liegt': 2455}, {'<them>': 2437, 'N': 2440, 'das': 2445, 'dem':
2445, 'den': 2446, 'der': 2448, 'die': 2450, 'ihm': 2451, 'ihnen': 2451, 'ihr': 2451, 'meiner': 2454, 'mir': 2456,
'uns': 2456, 'unserer': 2454, 'unsrer': 2454}, {'i': 975}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen':
43, 'erlautert': 43, 'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43,
'ubergeben': 43, 'zuruck': 43}, {'<them>': 2459}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43,
'erlautert': 43}, {'<them>': 2461}, {'an': 2460, 'mit': 2462}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43,
'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'zuruck': 43}, {'<them>': 2464}, {'besprochen': 43,
'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43, 'ubergeben': 43, 'ubermittelt': 43}, {'<them>': 2466},
{'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43}, {'...': 2463, 'an': 2465, 'ausfuhrlich':
2466, 'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43, 'mit': 2467, 'mundl': 2468, 'mundlich':
2466, 'personlich': 2466, 'ubergeben': 43, 'ubermittelt': 43}, {'geschickt': 607, 'geschrieben': 607, 'gesendet': 607,
'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'verschickt': 607}, {'N': 782}, {'...': 2470, 'an': 2471,
'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607,
'verschickt': 607}, {'...': 2470, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607,
'hinterlassen': 607, 'rausgeschickt': 607, 'verschickt': 607}, {'N': 782, 'bei': 2471}, {'besprochen': 43,
'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43, 'erlautert': 43, 'gegeben': 43, 'gemailt': 43,
'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'uebergeben': 43, 'zuruck': 43, 'zurueck':
43}, {'<them>': 2475}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43, 'erlautert':
43}, {'<them>': 2477}, {'an': 2476, 'mit': 2478}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43,
'raus': 43, 'retour': 43, 'ubergeben': 43, 'uebergeben': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>': 2480},
{'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43,
'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2482}, {'...': 2479, 'an': 2481,
'ausfuehrlich': 2407, 'ausfuhrlich': 2466, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43,
'erlaeutert': 43, 'erlautert': 43, 'mit': 2483, 'muendl': 2409, 'muendlich': 2407, 'mundl': 2468, 'mundlich': 2466,
'persoenlich': 2407, 'personlich': 2466, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43},
{'...': 599, 'an': 607, 'bei': 607, 'gab': 2394, 'kam': 2394, 'v': 607, 'verpasst': 11, 'von': 607}, {'wollen': 11},
{'apparat': 2430, 'handy': 2430, 'hoerer': 2431, 'horer': 2432, 'rohr': 2430, 'telefon': 2430}, {'bekommen': 607,
'erhalten': 607, 'gab': 2394, 'gekriegt': 607, 'kam': 2394, 'von': 607}, {'': (23, 'contact'), 'nicht': 11}, {'war':
607, 'waren': 607}, {'<they>': 1396}, {'D': 69, 'am': 69, 'for': 69, 'on': 69}, {'booked': 2492, 'confirmed': 2492,
'planned': 2492, 'scheduled': 2492}, {'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'gearbeitet': 600,
'gebacken': 600, 'geholfen': 600, 'geknetet': 600, 'gekocht': 600, 'mitgeholfen': 600, 'repariert': 600,
'unterrichtet': 600, 'verkauft': 600}, {'...': 2494}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2495, 'erzaehlt': 2496,
'erzahlt': 2496, 'gratis': 2495, 'heisst': 2496, 'heißt': 2496, 'hiess': 2496, 'kostenlos': 2495, 'munkelt': 2496,
'umsonst': 2495, 'unentgeltlich': 2495, 'verlegt': 2081, 'verschoben': 2081}, {'': (13, 'talk'), 'dass': 0}, {'': (13,
'talk'), 'dass': 0, 'ich': 2498, 'man': 2498}, {'<seen_of>': 0, 'las': 2499, 'liest': 2499, 'sah': 2499, 'sieht':
2499, 'stand': 2499, 'steht': 2499}, {'muessen': 11, 'mussen': 11}, {'gewartet': 11, 'warten': 2501}, {'': (13,
'talk'), 'hin': 0}, {'aufgepasst': 600}, {'...': 2504, 'aufgepasst': 600}, {'...': 2502, '<counsel>': 2503, 'hund':
2505, 'katze': 2505, 'kinder': 2505, 'kleine': 2505, 'kleinen': 2505, 'sohn': 2505, 'tochter': 2505}, {'gewartet':
11}, {'gelegt': 2081, 'geschoben': 2081, 'umgebucht': 2081, 'umgelegt': 2081, 'verlegt': 2081, 'verschoben': 2081,
'vertagt': 2081, 'vorgezogen': 2081}, {'warten': 23}, {'...': 2509}, {'...': 2502, '<counsel>': 2503, '^': 2510,
'gewartet': 11}, {'...': 2507, 'gewartet': 11, 's': 2511}, {'$$': 23}, {'warten': 2513}, {'...': 2514}, {'': (0,
'missed'), 'gequatscht': 11, 'geredet': 11, 'gesprochen': 11}, {'band': 2516, 'box': 2516, 'ich': 2444, 'mailbox':
2516, 'mobilbox': 2516, 'wir': 2444}, {'ab': 11, 'anrufbeantworter': 11, 'band': 11, 'combox': 11, 'ich': 2444,
'mailbox': 11, 'wir': 2444}, {'geredet': 11, 'gesprochen': 11}, {'': (0, 'missed'), '...': 2519, 'geredet': 11,
'gesprochen': 11}, {'ab': 2520, 'anrufbeantworter': 2520, 'band': 11, 'combox': 11, 'ich': 2444, 'mailbox': 11, 'wir':
2444}, {'ab': 11, 'anrufbeantworter': 11, 'band': 2516, 'box': 2516, 'combox': 11, 'ich': 2444, 'mailbox': 2516,
'mobilbox': 2516, 'wir': 2444}, {'achterl': 607, 'bier': 607, 'bierchen': 607, 'drink': 607, 'glas': 607, 'runde':
607, 'schwatz': 607, 'spaziergang': 607, 'spritzer': 607, 'sprung': 607, 'wein': 607}, {'band': 2516, 'box': 2516,
'mailbox': 2516, 'mobilbox': 2516}, {'...': 2519, 'geredet': 11, 'gesprochen': 11}, {'ab': 2525, 'anrufbeantworter':
2525}, {'genommen': 41}, {'kappe': 2527}, {'seite': 41}, {'': (1, 'moved'), 'auf': 2081}, {'...': 2497, '<network>':
2500, '<their>': 2506, '<them>': 2507, 'D': 2508, 'N': 2512, '^': 2515, 'das': 2517, 'dem': 2518, 'den': 2521, 'der':
2518, 'die': 2522, 'ein': 2523, 'einen': 2523, 'ihr': 2524, 'ihren': 2526, 'meine': 2528, 'meiner': 2529, 'mich':
2527, 'n': 2523, 'nen': 2523, 'sein': 2524, 'seinen': 2526, 'verschoben': 2530}, {'mich': 440}, {':': 41, '^': 15},
{'mir': 2533}, {'^': 15, 'an': 2532, 'bei': 400, 'fuer': 2397, 'fur': 2397, 'ich': 440, 'mein': 41, 'meine': 41,
'meinerseits': 440, 'von': 2534}, {'band': 2516, 'box': 2516, 'den': 2526, 'ihren': 2526, 'mailbox': 2516, 'mobilbox':
2516, 'seinen': 2526}, {'erfahren': 2498}, {'ansicht': 1084, 'auffassung': 1084, 'einschaetzung': 1084,
'einschatzung': 1084, 'empfehlung': 1084, 'erfahrung': 1084, 'gefuehl': 1084, 'gefuhl': 1084, 'logik': 1084,
'meinung': 1084, 'rat': 1084, 'sicht': 1084, 'uberzeugung': 1084, 'ueberzeugung': 1084}, {'s': 2538}, {'...': 2537,
'<their>': 2538, 'N': 2539}, {'me': 11}, {'on': 2541}, {'<det>': 0, '<me>': 41, '<their>': 0, '<them>': 684, 'N': 0},
{'<det>': 0, '<their>': 0, '<them>': 684, 'N': 0}, {'bei': 2544}, {'<det>': 0, '<their>': 0, 'N': 0}, {'bei': 2546},
{'bei': 2543, 'jetzt': 2545, 'nun': 2547}, {'liegt': 2548}, {'<me>': 1397, 'N': 782, 'ich': 2471, 'um': 1440},
{'aufbauen': 520, 'aufmuntern': 520, 'aufmunterung': 520, 'daumendruecken': 520, 'mutmachen': 520, 'troesten': 520,
'zuhoeren': 520, 'zureden': 520, 'zuspruch': 520}, {'das': 2551, 'den': 2551, 'die': 2551}, {'aufbauen': 520,
'aufmuntern': 520, 'aufmunterung': 520, 'daumendrucken': 520, 'mutmachen': 520, 'trosten': 520, 'zuhoren': 520,
'zureden': 520, 'zuspruch': 520}, {'das': 2553, 'den': 2553, 'die': 2553}, {'fuer': 2552, 'fuers': 2551, 'fur': 2554,
'furs': 2553}, {'...': 2555}, {'<title>': 577, 'N': 576}, {'mich': 2557, 'uns': 2557}, {'off': 11}, {'D': 2081, 'auf':
2081, 'to': 2081}, {'called': 2559, 'canceled': 11, 'cancelled': 11, 'gecancelt': 11, 'moved': 2560, 'postponed':
2560, 'pushed': 2560, 'rescheduled': 2560, 'shifted': 2560}, {'ehrenamtlich': 2495, 'erzaehlt': 2496, 'erzahlt': 2496,
'gratis': 2495, 'heisst': 2496, 'heißt': 2496, 'hiess': 2496, 'kostenlos': 2495, 'munkelt': 2496, 'umsonst': 2495,
'unentgeltlich': 2495}, {'ausgegeben': 600, 'ausgeteilt': 600, 'gekocht': 600, 'sortiert': 600, 'verkauft': 600,
'verteilt': 600}, {'essen': 2563, 'kleidung': 2563, 'kuchen': 2563, 'lebensmittel': 2563, 'pakete': 2563, 'spenden':
2563, 'suppe': 2563}, {'^': 2564, 'angepackt': 600, 'aufgebaut': 600, 'ausgeholfen': 600, 'ausgeschenkt': 600,
'betreut': 600, 'eingesprungen': 600, 'gearbeitet': 600, 'gegrillt': 600, 'geholfen': 600, 'gekocht': 600,
'mitgeholfen': 600, 'unterrichtet': 600, 'vorgelesen': 600}, {'...': 2565, '^': 2564, 'angepackt': 600, 'aufgebaut':
600, 'ausgeholfen': 600, 'ausgeschenkt': 600, 'betreut': 600, 'eingesprungen': 600, 'gearbeitet': 600, 'gegrillt':
600, 'geholfen': 600, 'gekocht': 600, 'mitgeholfen': 600, 'unterrichtet': 600, 'vorgelesen': 600}, {'<community>':
2566}, {'las': 2499, 'liest': 2499, 'sah': 2499, 'sieht': 2499, 'stand': 2499, 'steht': 2499}, {'gearbeitet': 43,
'gebruetet': 43, 'gebrutet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>': 2569}, {'...': 2570, '<work>': 2569},
{'<their>': 2571}, {'gearbeitet': 43, 'gebrutet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>': 2573}, {'...': 2574,
'<work>': 2573}, {'<their>': 2575}, {'gearbeitet': 43, 'gebruetet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>':
2577}, {'...': 2578, '<work>': 2577}, {'<their>': 2579}, {'an': 2572, 'angepackt': 600, 'aufgebaut': 600, 'ausgemalt':
600, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'gewesen': 607, 'gwesen': 607, 'mitangepackt': 600,
'renoviert': 600, 'uber': 2576, 'ueber': 2580}, {'aufgebaut': 600, 'entruempelt': 600, 'entrumpelt': 600, 'gemaeht':
600, 'gemaht': 600, 'geputzt': 600, 'geraeumt': 600, 'geraumt': 600, 'geschnitten': 600, 'gestrichen': 600,
'repariert': 600, 'umgegraben': 600}, {'aufgebaut': 600, 'entrumpelt': 600, 'gemaht': 600, 'geputzt': 600, 'geraumt':
600, 'geschnitten': 600, 'gestrichen': 600, 'repariert': 600, 'umgegraben': 600}, {'aufgebaut': 600, 'entruempelt':
600, 'gemaeht': 600, 'geputzt': 600, 'geraeumt': 600, 'geschnitten': 600, 'gestrichen': 600, 'repariert': 600,
'umgegraben': 600}, {'auto': 2582, 'dachrinne': 2582, 'fenster': 2582, 'garten': 2582, 'hecke': 2582, 'keller': 2582,
'kuche': 2583, 'kueche': 2584, 'rasen': 2582, 'schnee': 2582, 'wohnung': 2582}, {'aus': 23, 'ausstaendig': 23,
'ausstandig': 23, 'ausstehend': 23, 'offen': 23, 'unbezahlt': 23}, {'...': 2586}, {'^': 2587}, {'noch': 2588}, {'vor':
2588}, {'wie': 2590}, {'^': 2587, 'immer': 2589, 'nach': 2591, 'noch': 2588, 'weiterhin': 2588}, {'<inf>': 512},
{'...': 2593}, {'ich': 2594, 'wir': 2594}, {'...': 2581, '2x': 626, '3x': 626, '4x': 626, 'angepackt': 600,
'aufgebaut': 600, 'ausgemalt': 600, 'das': 2585, 'den': 2585, 'die': 2585, 'dreimal': 626, 'fehlen': 2592, 'fehlt':
2592, 'fuenfmal': 1251, 'funfmal': 1253, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'hundertmal': 626,
'ist': 2592, 'koennte': 2595, 'konnte': 2595, 'könnte': 2595, 'mehrfach': 626, 'mehrmals': 626, 'mitangepackt': 600,
'mochte': 2595, 'moechte': 2595, 'muesste': 2595, 'muessten': 2595, 'musste': 2595, 'mussten': 2595, 'möchte': 2595,
'müsste': 2595, 'müssten': 2595, 'renoviert': 600, 'sind': 2592, 'sollte': 2595, 'sollten': 2595, 'stehen': 2592,
'steht': 2592, 'viermal': 626, 'will': 2595, 'zigmal': 626, 'zweimal': 626}, {'angepackt': 600, 'ausgeholfen': 600,
'mitangepackt': 600, 'mitgeholfen': 600}, {'<helper>': 2211}, {'...': 2597, 'als': 2598, 'angefragt': 782,
'angeklopft': 782, 'bedankt': 786, 'ist': 2439, 'liegt': 2439, 'nachgefasst': 782, 'nachgefragt': 782, 'nachgehakt':
782, 'vorgefuehlt': 782, 'vorgefuhlt': 782}, {'gearbeitet': 600, 'geholfen': 600, 'mitgeholfen': 600}, {'kreuz':
2600}, {'caritas': 2600, 'diakonie': 2600, 'feuerwehr': 2600, 'fluchtlingshilfe': 2600, 'fluechtlingshilfe': 2600,
'ich': 2444, 'roten': 2601, 'rotes': 2601, 'tafel': 2600, 'wir': 2444}, {'...': 2562, '<community>': 2566, '<det>':
2567, '<me>': 975, '<network>': 2568, '<them>': 2596, 'N': 2599, 'das': 2445, 'dem': 2602, 'den': 2602, 'der': 2602,
'die': 2602, 'ihm': 2451, 'ihnen': 2451, 'ihr': 2451, 'mir': 2456, 'uns': 2456}, {'ehrenamtlich': 2495, 'gratis':
2495, 'kostenlos': 2495, 'umsonst': 2495, 'unentgeltlich': 2495}, {'angepackt': 600, 'aufgebaut': 600, 'ausgemalt':
600, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'gewesen': 607, 'gwesen': 607, 'mitangepackt': 600,
'renoviert': 600}, {'...': 2605, 'angepackt': 600, 'aufgebaut': 600, 'ausgemalt': 600, 'das': 2585, 'den': 2585,
'die': 2585, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'mitangepackt': 600, 'renoviert': 600}, {'...':
2597}, {'angepackt': 600, 'geholfen': 600, 'mitgeholfen': 600}, {'...': 2608}, {'...': 2608, 'angepackt': 600,
'geholfen': 600, 'mitgeholfen': 600}, {'gesehen': 607, 'getroffen': 607}, {'...': 2604, '<community>': 2566, '<det>':
2567, '<them>': 2606, 'N': 2607, 'abbau': 2609, 'aufbau': 2609, 'siedeln': 2610, 'ubersiedeln': 2610, 'uebersiedeln':
2610, 'umzug': 2610, 'vorbeigehen': 2611}, {'...': 2315}, {'': (6, 'theirs'), '...': 2315}, {'<them>': 684}, {'^':
2614, 'von': 2615}, {'^': 81, 'von': 2615}, {'^': 2613, 'ich': 2616, 'wir': 2617}, {'...': 136}, {'^': 2619},
{'<they>': 2620, 'ich': 2617, 'wir': 2617}, {'<they>': 2620, '^': 2619, 'von': 1414}, {'^': 2000}, {'^': 2008},
{'zufolge': 0}, {'N': 781}, {'': (13, 'talk'), 'N': 781, 'ich': 2626}, {'ist': 576}, {'...': 2628}, {'bei': 607,
'ich': 69, 'vom': 607, 'von': 607}, {'ich': 69}, {'mich': 2557, 'uns': 2557, 'wir': 69, 'wollen': 11}, {'': (23,
'contact'), 'mich': 2557, 'uns': 2557}, {'N': 786}, {'N': 786, 'an': 2634, 'to': 2634}, {'thanks': 2635}, {'<gone>':
607, 'fuer': 603, 'fur': 606, 'verabredet': 69}, {'aufgetaucht': 11, 'auftaucht': 11, 'erschienen': 11, 'gekommen':
11, 'kommen': 11, 'kumma': 11}, {'<not>': 2638}, {'mit': 41}, {'erschienen': 11, 'gefahren': 11, 'gegangen': 11,
'gekommen': 11}, {'...': 2641}, {'zu': 2642, 'zum': 2642, 'zur': 2642}, {'ned': 2643, 'net': 2643, 'nicht': 2643},
{'verabredet': 69}, {'...': 1180}, {'...': 1181}, {'...': 1182}, {'durch': 43, 'gegangen': 43}, {'<work>': 2649},
{'...': 2650, '<work>': 2649}, {'<their>': 2651}, {'-gesprach': 2646, '-gespraech': 2647, '-interview': 2648,
'-praesentation': 2647, '-prasentation': 2646, '-pruefung': 2647, '-prufung': 2646, 'bewerbung': 2648, 'durch': 2652,
'pitch': 2648, 'rede': 2648, 'vortrag': 2648}, {'gegangen': 43}, {'<work>': 2654}, {'...': 2655, '<work>': 2654},
{'...': 2655, '<det>': 2656, '<their>': 2651, '<work>': 2654}, {'...': 2653, 'durch': 2657}, {'': (2, 'plan'), '...':
2645, '<them>': 2658}, {'...': 2637, '<them>': 1221, 'bei': 69, 'dran': 2640, 'gestern': 2644, 'heute': 2644, 'mit':
2659, 'ned': 2643, 'net': 2643, 'nicht': 2643}, {'gekommen': 11}, {'dazu': 2661, 'dazugekommen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'...': 2662, 'dazu': 2661, 'dazugekommen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'nicht': 2663}, {'sicher': 512}, {'nicht': 2665, 'un': 2665},
{'': (23, 'contact'), '...': 2645, '<them>': 2658}, {'...': 2662, 'dazu': 2661, 'dazugekommen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11, 'sicher': 512, 'zu': 2642, 'zum': 2642, 'zur': 2642}, {'<gone>':
607}, {'<them>': 2658}, {'...': 2669, 'gestern': 2644, 'heute': 2644, 'mit': 2670, 'ned': 2643, 'net': 2643, 'nicht':
2643}, {'...': 2637, '<not>': 2638, '<them>': 1221, 'aber': 2639, 'dann': 2639, 'dran': 2640, 'gestern': 2644,
'heute': 2644, 'ich': 2660, 'leider': 2664, 'mir': 2666, 'mit': 2667, 'ned': 2643, 'net': 2643, 'nicht': 2668, 'un':
2665, 'wir': 2671}, {'<their>': 2362, 'N': 2363, 'das': 2362, 'den': 2362, 'die': 2362, 'ihr': 2362, 'sein': 2362},
{'^': 2673}, {'^': 2673, 'ich': 2674}, {'<until>': 1999, 'ich': 2032, 'von': 2031, 'wir': 2032}, {'...': 157}, {'^':
2677, 'von': 2031}, {'^': 2677, 'ich': 2678, 'von': 2031, 'wir': 2678}, {'<thing>': 1398, '<work>': 1398, 'angebot':
1398, 'antwort': 1398, 'bestaetigung': 1398, 'bestatigung': 1398, 'entscheidung': 1398, 'fotos': 1398,
'kostenvoranschlag': 1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung':
1398, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen': 1398}, {'<until>': 1518, '^': 2680, 'das': 1398, 'es': 1398,
'ihn': 1398, 'sie': 1398}, {'<until>': 2007, 'ich': 2032, 'von': 2031, 'wir': 2032}, {'...': 2470, 'an': 607,
'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607,
'verschickt': 607, 'von': 607}, {'mit': 15}, {'...': 2684}, {'^': 2685}, {'<them>': 2686, '^': 2685}, {'<them>': 2686,
'^': 2685, 'ich': 2687}, {'^': 1488}, {'ich': 2050}, {'ist': 576, 'vergessen': 11}, {'abgemacht': 69, 'angesetzt': 69,
'ausgemacht': 69, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'steht':
69, 'vereinbart': 69, 'zugesagt': 69}, {'...': 2691, 'abgemacht': 69, 'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt':
69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'ist': 2692, 'steht': 69, 'vereinbart':
69, 'zugesagt': 69}, {'N': 607}, {'N': 607, 'to': 2694}, {'it': 11}, {'make': 2696}, {'not': 2697, 't': 2697}, {'':
(0, 'missed'), 'on': 2541}, {'<me>': 798}, {'zu': 2700}, {'einheit': 2701, 'fuer': 2418, 'fur': 2418, 'gesprach':
2701, 'gespraech': 2701, 'session': 2701, 'stunde': 2701, 'termin': 2701}, {'up': 69}, {'N': 809}, {'<and>': 2704,
'an': 2704, 'bei': 2704, 'mit': 2704, 'to': 2704, 'with': 2704, 'x': 2704, 'zu': 2704}, {'N': 2705}, {'': (23,
'contact'), 'N': 2705}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'<them>': 512},
{'an': 2709}, {'...': 2710, 'an': 2709}, {'...': 2710, 'an': 2709, 'ich': 2711}, {'...': 2710}, {'...': 2710, 'ich':
2713}, {'D': 2081}, {'...': 2555, 'N': 786, 'an': 2634}, {'N': 786, 'dem': 2634, 'den': 2634, 'der': 2634, 'die':
2634, 'liebe': 2634, 'lieber': 2634}, {'N': 786, 'an': 2634}, {'...': 2555, 'N': 786, 'an': 2717, 'dem': 2634, 'den':
2634, 'der': 2634, 'die': 2634, 'liebe': 2634, 'lieber': 2634, 'nochmal': 2718}, {'ich': 41}, {'': (12, 'task'), '^':
15, 'dass': 2720}, {'denken': 2721}, {'^': 15, 'dass': 2720}, {'denken': 2723}, {'vergessen': 41}, {'^': 2673,
'daran': 2724, 'dran': 2724, 'nicht': 2725}, {'^': 2673, 'daran': 2724, 'dran': 2724, 'ich': 2726, 'nicht': 2725},
{'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'<have>': 0, 'hatte': 0, 'hatten': 0},
{'bin': 0}, {'<vowed>': 2729, 'schulde': 0, 'schulden': 0, 'schuldig': 2730}, {'muessen': 15, 'muesste': 15, 'muss':
15, 'mussen': 15, 'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 2732}, {'...': 2731,
'<vowed>': 2729, '^': 2733, 'schulde': 0, 'schulden': 0, 'schuldig': 2730}, {'^': 2733}, {'<them>': 2734, 'D': 2735,
'noch': 2735}, {'mail': 607}, {'e': 2737, 'mail': 607, 'nachricht': 607, 'sms': 607, 'whatsapp': 607,
'whatsappgruppe': 607}, {'der': 2738, 'einer': 2738}, {'auf': 2738, 'in': 2739, 'per': 2738}, {'...': 2740, 'auf':
2738, 'in': 2739, 'per': 2738}, {'<rel>': 2728, 'ich': 2736, 'kam': 2741, 'stand': 2741, 'wir': 2736}, {'<give3>': 81,
'<give3_apart>': 81, 'laesst': 81, 'lasst': 81, 'lässt': 81}, {'...': 2743}, {'^': 2744}, {'<give3>': 81,
'<give3_apart>': 81}, {'...': 2746}, {'<me>': 2747}, {'...': 2748}, {'<me>': 2745, '^': 2749}, {'': (13, 'talk'), 'N':
2750, 'er': 2750, 'sie': 2750}, {'steht': 69}, {'N': 520}, {'fur': 2753}, {'fuer': 2753}, {'gedruckt': 2754,
'gedrueckt': 2755, 'gedrückt': 2754}, {'N': 43}, {'fuer': 2757, 'fur': 2757, 'von': 2757}, {'review': 2758},
{'empfohlen': 766, 'vermittelt': 766, 'weiterempfohlen': 766}, {'...': 2760}, {'ich': 2761, 'wir': 2761}, {'<have>':
2762}, {'ich': 2736, 'wir': 2736}, {'an': 512, 'druber': 512, 'drueber': 512}, {'...': 2710, 'an': 2709, 'daran': 7,
'dran': 7, 'grad': 2765, 'ich': 2711}, {'': (11, 'thinking'), '<them>': 512}, {'an': 512, 'daruber': 512, 'darueber':
512, 'uber': 512, 'ueber': 512}, {'...': 2710, 'an': 2767, 'daruber': 512, 'darueber': 512, 'gerade': 2768, 'ich':
2711, 'uber': 512, 'ueber': 512}, {'abgeholt': 607, 'angerufen': 607, 'besucht': 607, 'eingeladen': 607, 'empfohlen':
607, 'erzaehlt': 607, 'erzahlt': 607, 'geantwortet': 607, 'gegeben': 607, 'geholfen': 607, 'gemailt': 607, 'geraten':
607, 'gesagt': 607, 'geschickt': 607, 'geschrieben': 607, 'gezeigt': 607, 'gratuliert': 607, 'vorgestellt': 607,
'zuruckgerufen': 607, 'zurueckgerufen': 607}, {'...': 2770}, {'<me>': 2771}, {'<give3>': 1336}, {'...': 2731,
'<vowed>': 2729, 'schulde': 0, 'schulden': 0, 'schuldig': 2730}, {'<them>': 2774}, {'sich': 1729}, {'': (13, 'talk'),
'sich': 1729}, {'bei': 2546, 'jetzt': 2547, 'nun': 2547}, {'liegt': 2778}, {'schritt': 2779}, {'step': 2779, 'steps':
2779}, {'fuer': 512, 'fur': 512}, {'<hat>': 2772, '<have>': 2762, '<rel>': 2728, '<will3>': 829, '^': 2773, 'bald': 0,
'ball': 2549, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'ich': 2775, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0,
'mochte': 2776, 'moechte': 2776, 'muss': 2777, 'möchte': 2776, 'nachste': 2780, 'nachster': 2780, 'naechste': 2780,
'naechster': 2780, 'next': 2781, 'noch': 0, 'nun': 0, 'richtige': 2782, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0,
'werden': 2776, 'will': 2777, 'wir': 2775, 'wird': 2777, 'wollen': 2776, 'wollte': 2776, 'zieht': 0}, {'up': 11}, {'':
(0, 'missed'), 'up': 11}, {'answer': 11, 'come': 11, 'make': 2696, 'pick': 2784, 'reply': 11, 'respond': 11, 'show':
2785, 'turn': 2784}, {'not': 2786, 't': 2786}, {'kam': 2741, 'stand': 2741}, {'...': 911, 'haben': 0, 'kennen': 0,
'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2772, '<rel>': 2728, '<will3>':
829, '^': 2773, 'absage': 2788, 'bald': 0, 'beiden': 2789, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt':
0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2736, 'im': 0, 'in': 0, 'info': 2788, 'ist': 0,
'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2776, 'moechte': 2776, 'muss': 2777, 'möchte': 2776, 'nachricht': 2788,
'noch': 0, 'nun': 0, 'richtige': 2782, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2776, 'will': 2777, 'wir': 2736,
'wird': 2777, 'wollen': 2776, 'wollte': 2776, 'zieht': 0, 'zusage': 2788, 'zwei': 2790}, {'<community>': 600},
{'<community>': 600, '<det>': 2792}, {'bei': 2793, 'beim': 2793, 'fuer': 2793, 'fur': 2793, 'im': 2793, 'in': 2793},
{'denken': 2721, 'gehabt': 607}, {'ich': 0}, {'erfahre': 2796, 'erfuhr': 2796, 'hoerte': 2796, 'horte': 2796, 'weiss':
2796, 'weiß': 2796}, {'...': 2537, 'N': 2797}, {'...': 2470, 'an': 607, 'geschickt': 607, 'geschrieben': 607,
'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'vom': 607,
'von': 607}, {'mail': 2799}, {'': (22, 'gave:volunteering'), 'bei': 600, 'beim': 600, 'fuer': 600, 'fur': 600, 'im':
600, 'in': 600}, {'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'engagiert': 600, 'gearbeitet': 600, 'geholfen':
600, 'gekocht': 600, 'mitgearbeitet': 600, 'mitgeholfen': 600, 'taetig': 600, 'tatig': 600, 'unterrichtet': 600},
{'...': 2802}, {'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'engagiert': 600, 'gearbeitet': 600, 'geholfen':
600, 'gekocht': 600, 'mitgearbeitet': 600, 'mitgeholfen': 600, 'taetig': 600, 'unterrichtet': 600}, {'...': 2804},
{'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'engagiert': 600, 'gearbeitet': 600, 'geholfen': 600, 'gekocht':
600, 'mitgearbeitet': 600, 'mitgeholfen': 600, 'tatig': 600, 'unterrichtet': 600}, {'...': 2806}, {'an': 2803,
'ausgeholfen': 600, 'bei': 2803, 'beim': 2803, 'beraten': 600, 'betreut': 600, 'fuer': 2805, 'fur': 2807,
'gearbeitet': 600, 'geholfen': 600, 'gekocht': 600, 'im': 2803, 'in': 2803, 'mitgeholfen': 600, 'unterrichtet': 600},
{'': (22, 'gave:volunteering'), '...': 2808}, {'angesetzt': 11, 'ausgemacht': 11, 'geplant': 11, 'verabredet': 11,
'vereinbart': 11, 'vorgesehen': 11}, {'...': 11}, {'...': 11, 'N': 11, 'er': 11, 'ich': 11, 'sie': 11, 'wir': 11},
{'N': 11, 'ich': 11, 'wir': 11}, {'': (0, 'missed'), '<and>': 2813}, {'...': 11, 'N': 2814, 'er': 2814, 'ich': 2814,
'sie': 2814, 'wir': 2814}, {'N': 2814, 'er': 2814, 'ich': 2814, 'sie': 2814, 'wir': 2814}, {'...': 2810, 'haett':
2811, 'haette': 2812, 'haetten': 2815, 'haettn': 2811, 'hatt': 2811, 'hatte': 2812, 'hatten': 2815, 'hattn': 2811,
'hätte': 2812, 'hätten': 2815, 'sollte': 2816, 'sollten': 2816, 'termin': 11, 'treffen': 11, 'verabredet': 11, 'waer':
2811, 'waere': 2811, 'waeren': 2811, 'waern': 2811, 'war': 2811, 'ware': 2811, 'waren': 2815, 'warn': 2811, 'wollte':
2816, 'wollten': 2816, 'wär': 2811, 'wäre': 2811, 'wären': 2811, 'wärn': 2811}, {'^': 766, 'fuer': 1204, 'fur': 1204},
{'...': 1205}, {'^': 766, 'fuer': 1204}, {'bei': 2819, 'eingelegt': 2820}, {'bei': 2819, 'eingelegt': 1204},
{'<them>': 2821, 'N': 2822}, {'^': 766, 'fur': 1204}, {'bei': 2819, 'eingelegt': 2824}, {'<them>': 2825, 'N': 2822},
{'eingelegt': 2818, 'fuer': 2823, 'fur': 2826}, {'wort': 2827}, {'eingelegt': 2820}, {'<them>': 2829}, {'eingelegt':
2824}, {'<them>': 2831}, {'eingelegt': 2818, 'fuer': 2830, 'fur': 2832}, {'gutes': 2828, 'wort': 2833}, {'bekannt':
810, 'vernetzt': 809, 'vorgestellt': 809}, {'absage': 2395, 'anruf': 2395, 'antwort': 2395, 'entschuldigung': 2395,
'erklaerung': 2395, 'erklarung': 2395, 'info': 2395, 'lebenszeichen': 2395, 'mail': 2395, 'meldung': 2395,
'nachricht': 2395}, {'von': 0}, {'': (23, 'contact'), 'am': 69, 'fuer': 69, 'fur': 69, 'zum': 69}, {'...': 2470, 'an':
607, 'bekommen': 607, 'erhalten': 607, 'gekriegt': 607, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607,
'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'vom': 607, 'von': 607},
{'abgegeben': 766, 'geschrieben': 766, 'verfasst': 766}, {'N': 2840}, {'fuer': 2841, 'fur': 2841}, {'^': 2182},
{'<them>': 1333, 'fuer': 1332, 'fur': 1332}, {'<does3>': 2844}, {'und': 2845}, {'...': 2846, '<sends3>': 2186,
'<serves3>': 2189, 'baut': 244, 'bringt': 1376, 'erkundigt': 2192, 'fraegt': 2194, 'fragt': 2197, 'fragts': 2194,
'frägt': 2194, 'gibt': 2200, 'hakt': 2192, 'hoert': 2202, 'hort': 2202, 'schaut': 2202, 'schickt': 1376, 'schreibt':
2205, 'sieht': 2202, 'zahlt': 1376}, {'': (6, 'theirs'), '<my>': 2243, 'angebot': 81, 'das': 2280, 'den': 2244, 'die':
2244, 'ein': 2244, 'eine': 2244, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro': 81, 'intros': 81,
'kontakt': 81, 'nen': 2244, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81,
'vorschlage': 81}, {'^': 2848}, {'<deed3>': 2843, '^': 2847, 'antwortet': 2215, 'besorgt': 684, 'bringt': 2215,
'checkt': 684, 'gibt': 2246, 'klaert': 684, 'klart': 684, 'laesst': 2250, 'lassen': 2250, 'lasst': 2250, 'leitet':
2252, 'liefert': 2215, 'lässt': 2250, 'macht': 2260, 'mailt': 684, 'organisiert': 2264, 'reicht': 2252, 'schickt':
2849, 'sendet': 684, 'stellt': 2284, 'ubernimmt': 684, 'uberweist': 684, 'uebernimmt': 684, 'ueberweist': 684,
'unterschreibt': 2215, 'verschickt': 684, 'weiss': 2215, 'weiß': 2215, 'zahlt': 2215}, {'ich': 2617, 'wir': 2617},
{'...': 155}, {'s': 2852}, {'<their>': 2852, 'N': 2853, 'das': 2852, 'den': 2852, 'die': 2852, 'eine': 2852}, {'^':
2854}, {'^': 2854, 'ich': 2855, 'wir': 2855}, {'': (12, 'task'), 'an': 7, 'daran': 7}, {'mich': 2857}, {'': (12,
'task'), '...': 2470, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607,
'rausgeschickt': 607, 'verschickt': 607}, {'...': 672, '<should>': 268}, {'...': 2860}, {'^': 2861}, {'ich': 2862,
'man': 2862, 'wir': 2862}, {'dass': 2863}, {'ist': 576, 'sind': 576}, {'...': 2865}, {'': (7, 'waiting'), '<their>':
2852, 'N': 2853, 'das': 2852, 'den': 2852, 'die': 2852, 'eine': 2852}, {'^': 2867, 'von': 2031}, {'^': 2867, 'ich':
2868, 'von': 2031, 'wir': 2868}, {'...': 673}, {'^': 2870}, {'ich': 2871, 'man': 2871, 'wir': 2871}, {'': (13,
'talk'), 'dass': 2872, 'man': 0}, {'um': 0}, {'geht': 2874, 'ging': 2874}, {'': (2, 'plan'), 'mit': 2049}, {'ich':
2876}, {'ausgegeben': 600, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'gesammelt': 600, 'ist': 576, 'sortiert': 600,
'verteilt': 600}, {'...': 2878, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 600, 'ausgemacht': 69, 'ausgeschenkt':
600, 'ausgeteilt': 600, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69,
'gesammelt': 600, 'ist': 2692, 'sortiert': 600, 'steht': 69, 'vereinbart': 69, 'verteilt': 600, 'wir': 69, 'zugesagt':
69}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11,
'gesprochen': 11, 'mehr': 2880}, {'nicht': 2881}, {'<them>': 933, 'N': 933}, {'wasser': 11}, {'ein': 512}, {'aus': 11,
'flach': 11, 'ins': 2884, 'leider': 647, 'mir': 2885}, {'besser': 1526, 'es': 1529, 'gern': 1526, 'gerne': 1526,
'gut': 1526, 'lieber': 1526, 's': 1529}, {'<they>': 1534}, {'statt': 607}, {'...': 2889}, {'<det>': 2890}, {'statt':
11}, {'': (13, 'talk'), '...': 2889, '<det>': 2890, 'D': 2891, 'besser': 1526, 'es': 1529, 'gern': 1526, 'gerne':
1526, 'gut': 1526, 'lieber': 1526, 'nicht': 2892, 's': 1529}, {'gegeben': 43, 'geschickt': 43}, {'...': 2894,
'<them>': 2480, 'N': 43}, {'...': 2894}, {'...': 2894, 'N': 43}, {'mir': 2896}, {'...': 2479, 'an': 2895, 'auf': 2896,
'ausfuehrlich': 2407, 'ausfuhrlich': 2466, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43,
'erlaeutert': 43, 'erlautert': 43, 'fuer': 2897, 'fur': 2897, 'mit': 2483, 'muendl': 2409, 'muendlich': 2407, 'mundl':
2468, 'mundlich': 2466, 'persoenlich': 2407, 'personlich': 2466, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43,
'uebermittelt': 43, 'von': 2898, 'zu': 2896, 'zum': 2896, 'zur': 2896}, {'^': 23, 'von': 2031}, {'^': 23, 'noch':
2900, 'von': 2031}, {'<me>': 2901}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2903, 'geburtstag':
0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2904}, {'D': 69, 'fuer': 576, 'fur': 576}, {'aus': 11, 'flach': 11,
'ins': 2884, 'leider': 647}, {'aus': 11, 'leider': 647}, {'': (13, 'talk'), 'nicht': 2892, 'statt': 69}, {'am': 69,
'fuer': 69, 'fur': 69}, {'<them>': 43}, {'an': 2911, 'zu': 2911, 'zurueck': 2911}, {'...': 2912}, {'an': 2911, 'zu':
2911, 'zuruck': 2911}, {'...': 2914}, {'an': 2911, 'zu': 2911, 'zuruck': 2911, 'zurueck': 2911}, {'...': 2916},
{'aenderungsvorschlaege': 2913, 'anderungsvorschlage': 2915, 'anmerkungen': 2917, 'feedback': 2917, 'kommentare':
2917, 'korrekturen': 2917, 'notizen': 2917, 'ruckmeldung': 2915, 'rueckmeldung': 2913, 'verbesserungsvorschlaege':
2913, 'verbesserungsvorschlage': 2915}, {'...': 2918}, {'$$': 7, '<det>': 7, '<my>': 7, '<their>': 7, 'N': 7, 'an': 7,
'bei': 7, 'fuer': 7, 'fur': 7, 'mit': 7, 're': 7, 'wegen': 7, 'with': 7, 'zu': 7, 'zum': 7, 'zur': 7}, {'up': 2920},
{'mich': 512}, {'an': 2471, 'mich': 512}, {'N': 782, 'ich': 2471}, {'gearbeitet': 600, 'geholfen': 600, 'mitgeholfen':
600, 'unterrichtet': 600}, {'...': 2925}, {'bei': 2926, 'beim': 2926, 'fuer': 2926, 'fur': 2926, 'im': 2926, 'in':
2926}, {'D': 69, 'auf': 69, 'schon': 576}, {'mich': 2928}, {'<them>': 1251}, {'<them>': 1251, 'angefunkt': 628,
'angeklingelt': 628, 'angepingt': 628, 'angerufen': 628, 'angetippt': 628, 'angewaehlt': 628, 'bei': 2930,
'durchgeklingelt': 628, 'geklingelt': 628, 'gelaeutet': 628, 'probiert': 628, 'versucht': 628}, {'angepackt': 600,
'aufgebaut': 600, 'ausgeholfen': 600, 'ausgeschenkt': 600, 'betreut': 600, 'eingesprungen': 600, 'gearbeitet': 600,
'gegrillt': 600, 'geholfen': 600, 'gekocht': 600, 'mitgeholfen': 600, 'unterrichtet': 600, 'vorgelesen': 600}, {'...':
2932, 'angepackt': 600, 'aufgebaut': 600, 'ausgeholfen': 600, 'ausgeschenkt': 600, 'betreut': 600, 'eingesprungen':
600, 'gearbeitet': 600, 'gegrillt': 600, 'geholfen': 600, 'gekocht': 600, 'mitgeholfen': 600, 'unterrichtet': 600,
'vorgelesen': 600}, {'<community>': 2933}, {'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehuetet': 600,
'gemacht': 600, 'uebernommen': 600}, {'...': 2935, 'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehuetet': 600,
'gemacht': 600, 'uebernommen': 600}, {'dienst': 2936, 'hund': 2936, 'laden': 2936, 'stand': 2936}, {'blumen': 2936,
'kasse': 2936, 'katze': 2936, 'kinder': 2936, 'schicht': 2936, 'vertretung': 2936}, {'abgeholt': 600, 'ausgeholfen':
600, 'betreut': 600, 'den': 2937, 'die': 2938, 'eingekauft': 600, 'eingesprungen': 600, 'erledigt': 600, 'gefahren':
600, 'gegossen': 600, 'gehalten': 600, 'gehuetet': 600, 'gekocht': 600, 'geschmissen': 600, 'gestemmt': 600, 'gutes':
931, 'mitgeholfen': 600, 'mitgekocht': 600, 'mitgenommen': 600, 'uebernommen': 600, 'vertreten': 600, 'wort': 930},
{'gespraech': 1208, 'spiel': 1208}, {'ein': 1207, 'ins': 2940, 'vorgeschlagen': 1204}, {'...': 2941}, {'<my>': 2942},
{'auto': 2584, 'dachrinne': 2584, 'fenster': 2584, 'garten': 2584, 'hecke': 2584, 'keller': 2584, 'kueche': 2584,
'rasen': 2584, 'schnee': 2584, 'wohnung': 2584}, {'klar': 687}, {'es': 2945, 'klar': 687}, {'...': 2939, '<should>':
1083, 'ausgeholfen': 600, 'bei': 2943, 'das': 2944, 'den': 2944, 'die': 2944, 'ein': 1207, 'eingesprungen': 600,
'gutes': 931, 'ins': 2940, 'ist': 2946, 'mitgeholfen': 600, 'vorgeschlagen': 1204, 'waere': 2946, 'wort': 930},
{'feuer': 2146}, {'ins': 2948}, {'hand': 2949}, {'wort': 929}, {'gutes': 2951}, {'die': 2950, 'ein': 2952, 'gebuergt':
766, 'gutes': 931, 'wort': 930}, {'': (20, 'gave:referral'), '^': 766}, {'eingelegt': 2954}, {'wort': 2955}, {'gutes':
2956}, {'...': 2953, 'als': 2598, 'bei': 2943, 'den': 920, 'die': 2950, 'ein': 2957, 'einen': 920, 'gebuergt': 766,
'gutes': 931, 'ins': 2940, 'kontakt': 919, 'vorgeschlagen': 1204, 'wort': 930}, {'muessen': 15, 'muesste': 15, 'muss':
15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2959}, {'^': 2960}, {'D': 2961, '^':
2960, 'noch': 2961}, {'ich': 2962, 'wir': 2962}, {'caritas': 2600, 'diakonie': 2600, 'feuerwehr': 2600,
'fluechtlingshilfe': 2600, 'ich': 2962, 'roten': 2601, 'rotes': 2601, 'tafel': 2600, 'wir': 2962}, {'...': 2604,
'<community>': 2933, '<det>': 2934, '<them>': 2947, 'N': 2958, 'das': 2963, 'dem': 2964, 'den': 2964, 'der': 2964,
'die': 2964, 'ein': 2523, 'einen': 2523, 'n': 2523, 'nen': 2523}, {'<them>': 1253}, {'<them>': 1253, 'angefunkt': 628,
'angeklingelt': 628, 'angepingt': 628, 'angerufen': 628, 'angetippt': 628, 'angewahlt': 628, 'bei': 2966,
'durchgeklingelt': 628, 'geklingelt': 628, 'gelautet': 628, 'probiert': 628, 'versucht': 628}, {'bei': 627, 'mit':
627, 'von': 627}, {'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehutet': 600, 'gemacht': 600, 'ubernommen':
600}, {'...': 2969, 'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehutet': 600, 'gemacht': 600, 'ubernommen':
600}, {'dienst': 2970, 'hund': 2970, 'laden': 2970, 'stand': 2970}, {'blumen': 2970, 'kasse': 2970, 'katze': 2970,
'kinder': 2970, 'schicht': 2970, 'vertretung': 2970}, {'abgeholt': 600, 'ausgeholfen': 600, 'betreut': 600, 'den':
2971, 'die': 2972, 'eingekauft': 600, 'eingesprungen': 600, 'erledigt': 600, 'gefahren': 600, 'gegossen': 600,
'gehalten': 600, 'gehutet': 600, 'gekocht': 600, 'geschmissen': 600, 'gestemmt': 600, 'gutes': 931, 'mitgeholfen':
600, 'mitgekocht': 600, 'mitgenommen': 600, 'ubernommen': 600, 'vertreten': 600, 'wort': 930}, {'gesprach': 1208,
'spiel': 1208}, {'ein': 1207, 'ins': 2974, 'vorgeschlagen': 1204}, {'...': 2975}, {'<my>': 2976}, {'auto': 2583,
'dachrinne': 2583, 'fenster': 2583, 'garten': 2583, 'hecke': 2583, 'keller': 2583, 'kuche': 2583, 'rasen': 2583,
'schnee': 2583, 'wohnung': 2583}, {'...': 2973, '<should>': 1083, 'ausgeholfen': 600, 'bei': 2977, 'das': 2978, 'den':
2978, 'die': 2978, 'ein': 1207, 'eingesprungen': 600, 'gutes': 931, 'ins': 2974, 'ist': 2946, 'mitgeholfen': 600,
'vorgeschlagen': 1204, 'ware': 2946, 'wort': 930, 'wäre': 2946}, {'die': 2950, 'ein': 2952, 'geburgt': 766, 'gutes':
931, 'wort': 930}, {'...': 2980, 'als': 2598, 'bei': 2977, 'den': 926, 'die': 2950, 'ein': 2957, 'einen': 926,
'geburgt': 766, 'gutes': 931, 'ins': 2974, 'kontakt': 925, 'vorgeschlagen': 1204, 'wort': 930}, {'muss': 15, 'mussen':
15, 'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2982}, {'^':
2983}, {'D': 2984, '^': 2983, 'noch': 2984}, {'ich': 2985, 'wir': 2985}, {'caritas': 2600, 'diakonie': 2600,
'feuerwehr': 2600, 'fluchtlingshilfe': 2600, 'ich': 2985, 'roten': 2601, 'rotes': 2601, 'tafel': 2600, 'wir': 2985},
{'...': 2604, '<community>': 2933, '<det>': 2934, '<them>': 2979, 'N': 2981, 'das': 2986, 'dem': 2987, 'den': 2987,
'der': 2987, 'die': 2987, 'ein': 2523, 'einen': 2523, 'n': 2523, 'nen': 2523}, {'verbaselt': 11, 'verbummelt': 11,
'verpennt': 11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'N': 0}, {'...': 599, 'v': 2990, 'vergessen':
11, 'verpasst': 11, 'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 2990}, {'...': 2918,
'wir': 69}, {'dass': 0}, {'<them>': 1084}, {'nach': 2994}, {'ab': 11, 'hin': 11, 'ran': 11}, {'dem': 1254}, {'aus':
2997}, {'nicht': 2998}, {'dran': 11, 'hin': 11, 'ran': 11}, {'aus': 2997, 'dran': 11, 'hin': 11, 'ran': 11}, {'nicht':
647}, {'...': 2918, 'es': 2995, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'keiner': 2996, 'mir': 2999, 'ned': 3000, 'net': 3000,
'nicht': 3001, 'niemand': 2996, 'nod': 3000, 'noed': 3000, 'sich': 3002}, {'^': 2861, 'bringe': 41, 'geb': 41, 'gebe':
41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41, 'schicke': 41}, {'ich': 3004, 'man': 2862,
'wir': 2862}, {'bringe': 41, 'geb': 41, 'gebe': 41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41,
'schicke': 41}, {'dass': 3005, 'ich': 3006}, {'auf': 2081}, {'': (23, 'contact'), 'dass': 2863}, {'vorbeifahren': 0},
{'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 3012}, {'': (23, 'contact'),
'auf': 0, 'beim': 3010, 'im': 3011, 'in': 3013, 'online': 0}, {'uns': 607}, {'dazu': 607, 'mit': 607, 'rein': 607,
'vorbei': 607, 'zu': 3015}, {'...': 3016, 'dazu': 607, 'mit': 607, 'rein': 607, 'vorbei': 607, 'zu': 3015}, {'N':
3017}, {'N': 3017, 'auch': 3018, 'noch': 3018}, {'N': 3017, 'auch': 3018, 'noch': 3018, 'sich': 3019}, {'ausgegeben':
600, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'gesammelt': 600, 'sortiert': 600, 'verteilt': 600}, {'...': 3021,
'ausgegeben': 600, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'gesammelt': 600, 'sortiert': 600, 'verteilt': 600},
{'von': 512}, {'nichts': 11, 'umsonst': 11, 'und': 2507, 'vergebens': 11}, {'mich': 11}, {'aus': 2997, 'dran': 11,
'ran': 11}, {'...': 2918, 'keiner': 2996, 'mir': 2999, 'mit': 607, 'nicht': 3026, 'niemand': 2996, 'sich': 3002, 'um':
0}, {'es': 2995}, {'': (23, 'contact'), '...': 2918}, {'verbaselt': 11, 'verbummelt': 11, 'vergessen': 11, 'verpennt':
11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'booked': 2492, 'called': 2559, 'canceled': 11,
'cancelled': 11, 'confirmed': 2492, 'gecancelt': 11, 'moved': 2560, 'nothing': 389, 'planned': 2492, 'postponed':
2560, 'pushed': 2560, 'rescheduled': 2560, 'scheduled': 2492, 'shifted': 2560}, {'dass': 607}, {'abgemacht': 3032,
'ausgemacht': 3032, 'beschlossen': 3032, 'besprochen': 3032, 'festgelegt': 3032, 'persoenlich': 609, 'personlich':
611, 'vereinbart': 3032, 'vor': 614}, {'zugesagt': 593}, {'<seen_of>': 0}, {'<network>': 3035}, {'erfahren': 0},
{'...': 3037}, {'...': 3035}, {'...': 3037, '<det>': 3039, '<my>': 3039, '<their>': 3039}, {'geplant': 11, 'vor': 11,
'vorgehabt': 11}, {'besprechung': 576, 'call': 576, 'date': 576, 'essen': 576, 'gesprach': 576, 'gespraech': 576,
'kaffee': 576, 'lunch': 576, 'meeting': 576, 'termin': 576, 'treffen': 576}, {'': (0, 'missed'), 'lassen': 11},
{'bleiben': 3043, 'gelassen': 11, 'sein': 3043}, {'geschafft': 11}, {'aber': 3044, 'bleiben': 3043, 'dann': 3044,
'doch': 3044, 'gelassen': 11, 'nicht': 3045, 'sein': 3043}, {'persoenlich': 609, 'personlich': 611, 'vor': 614}, {'^':
15, 'dass': 41}, {'<vowed>': 3048}, {'heilig': 3049}, {'und': 3050}, {'hand': 3049}, {'die': 3052}, {'handschlag':
3049}, {'fest': 3049, 'hoch': 3051, 'in': 3053, 'per': 3054, 'zugesagt': 593}, {'zeitung': 3035}, {'der': 3056},
{'<det>': 3039, '<my>': 3039, '<their>': 3039}, {'...': 3047, '<them>': 3055, 'auf': 3036, 'aus': 3038, 'besprechung':
576, 'call': 576, 'date': 576, 'durch': 3040, 'eigentlich': 3041, 'ein': 3042, 'eine': 3042, 'einen': 3042, 'essen':
576, 'fest': 3041, 'geplant': 11, 'gesprach': 576, 'gespraech': 576, 'in': 3057, 'kaffee': 576, 'lunch': 576,
'meeting': 576, 'n': 3042, 'ne': 3042, 'nen': 3042, 'termin': 576, 'treffen': 576, 'uber': 3040, 'ueber': 3040, 'von':
3058, 'vor': 11, 'vorgehabt': 11}, {'abgesagt': 11}, {'abgesagt': 11, 'kurzfristig': 3060, 'spontan': 3060, 'wieder':
3060}, {'...': 3047, '<them>': 3034, 'auf': 3036, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3058,
'eigentlich': 3041, 'ein': 3042, 'eine': 3042, 'einen': 3042, 'essen': 576, 'fest': 3041, 'geplant': 11, 'gesprach':
576, 'gespraech': 576, 'in': 3057, 'kaffee': 576, 'lunch': 576, 'meeting': 576, 'n': 3042, 'ne': 3042, 'nen': 3042,
'termin': 576, 'treffen': 576, 'uber': 3058, 'ueber': 3058, 'von': 3058, 'vor': 11, 'vorgehabt': 11}, {'...': 3033,
'<them>': 3034, 'abgesagt': 11, 'auf': 3036, 'aus': 3038, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3040,
'eigentlich': 3041, 'ein': 3042, 'eine': 3042, 'einen': 3042, 'es': 3046, 'essen': 576, 'fest': 3041, 'gehoert': 0,
'gehort': 0, 'geplant': 11, 'gesprach': 576, 'gespraech': 576, 'ich': 3059, 'in': 3057, 'kaffee': 576, 'kurzfristig':
3060, 'lunch': 576, 'meeting': 576, 'mir': 3061, 'n': 3042, 'ne': 3042, 'nen': 3042, 'spontan': 3060, 'termin': 576,
'treffen': 576, 'uber': 3040, 'ueber': 3040, 'uns': 3061, 'von': 3058, 'vor': 11, 'vorgehabt': 11, 'wieder': 3060,
'wir': 3062}, {'aber': 3044, 'bleiben': 3043, 'dann': 3044, 'doch': 3044, 'gelassen': 11, 'sein': 3043}, {'...': 3033,
'<them>': 3034, 'abgesagt': 11, 'auf': 3036, 'aus': 3038, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3040,
'eigentlich': 3041, 'ein': 3042, 'eine': 3042, 'einen': 3042, 'es': 3064, 'essen': 576, 'fest': 3041, 'gehoert': 0,
'gehort': 0, 'geplant': 11, 'gesprach': 576, 'gespraech': 576, 'ich': 3059, 'in': 3057, 'kaffee': 576, 'kurzfristig':
3060, 'lunch': 576, 'meeting': 576, 'mir': 3061, 'n': 3042, 'ne': 3042, 'nen': 3042, 'spontan': 3060, 'termin': 576,
'treffen': 576, 'uber': 3040, 'ueber': 3040, 'uns': 3061, 'von': 3058, 'vor': 11, 'vorgehabt': 11, 'wieder': 3060,
'wir': 3062}, {'<said>': 0}, {'...': 3066, '<said>': 0}, {'<rel>': 3067}, {'<det>': 3068, '<my>': 3068, '<their>':
3068, 'haengen': 977, 'haengenlassen': 11, 'hangen': 977, 'hangenlassen': 11, 'sitzen': 978, 'sitzengelassen': 11,
'vergessen': 11, 'verpasst': 11, 'versetzt': 11}, {'gepostet': 0}, {'...': 3047, '<them>': 3055, 'auf': 3036, 'aus':
3038, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3040, 'ein': 3042, 'eine': 3042, 'einen': 3042, 'essen':
576, 'gesprach': 576, 'gespraech': 576, 'in': 3057, 'kaffee': 576, 'lunch': 576, 'meeting': 576, 'n': 3042, 'ne':
3042, 'nen': 3042, 'termin': 576, 'treffen': 576, 'uber': 3040, 'ueber': 3040, 'von': 3058}, {'abgesagt': 11,
'kurzfristig': 3060, 'spontan': 3060, 'verabredet': 69, 'wieder': 3060}, {'': (14, 'together'), '...': 3047, '<them>':
3034, 'auf': 3036, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3058, 'ein': 3042, 'eine': 3042, 'einen':
3042, 'essen': 576, 'gesprach': 576, 'gespraech': 576, 'in': 3057, 'kaffee': 576, 'lunch': 576, 'meeting': 576, 'n':
3042, 'ne': 3042, 'nen': 3042, 'termin': 576, 'treffen': 576, 'uber': 3058, 'ueber': 3058, 'von': 3058}, {'...': 3033,
'<me>': 3069, '<them>': 3034, '<they>': 2620, 'N': 3070, 'abgesagt': 11, 'auf': 3036, 'aus': 3038, 'besprechung': 576,
'call': 576, 'date': 576, 'durch': 3040, 'ein': 3042, 'eine': 3042, 'einen': 3042, 'essen': 576, 'gesprach': 576,
'gespraech': 576, 'ich': 3071, 'in': 3057, 'kaffee': 576, 'kurzfristig': 3060, 'lunch': 576, 'meeting': 576, 'mir':
3061, 'n': 3042, 'ne': 3042, 'nen': 3042, 'spontan': 3060, 'termin': 576, 'treffen': 576, 'uber': 3040, 'ueber': 3040,
'uns': 3072, 'von': 3058, 'wieder': 3060, 'wir': 3073}, {'<should>': 11, 'wollen': 11}, {'<comeinf>': 3075, 'muessen':
11, 'sollen': 11, 'wollen': 11}, {'...': 3076, '<comeinf>': 3075}, {'': (11, 'thinking'), '<until>': 1591, '^': 1594,
'dass': 1083, 'wenn': 1083}, {'<until>': 703, '^': 1596, 'dass': 1083, 'lust': 512, 'wenn': 1083}, {'eigentlich': 11},
{'...': 3076, '<comeinf>': 3075, 'besser': 1526, 'eigentlich': 11, 'es': 1529, 'gern': 3078, 'gerne': 3079, 'gut':
1526, 'ich': 3080, 'lieber': 1526, 's': 1529}, {'...': 3076, '<comeinf>': 3075, 'gern': 1599, 'gerne': 1599},
{'<comeinf>': 3075}, {'...': 3083, '<comeinf>': 3075}, {'abgemacht': 3032, 'ausgemacht': 3032, 'beschlossen': 3032,
'besprochen': 3032, 'festgelegt': 3032, 'vereinbart': 3032}, {'...': 3085}, {'moved': 2560, 'postponed': 2560,
'pushed': 2560, 'rescheduled': 2560, 'shifted': 2560}, {'been': 3087}, {'<det>': 3068, '<my>': 3068, '<their>': 3068,
'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gesagt': 0,
'geschrieben': 0, 'gesteckt': 0, 'haengen': 977, 'haengenlassen': 11, 'hangen': 977, 'hangenlassen': 11, 'sitzen':
978, 'sitzengelassen': 11, 'vergessen': 11, 'verpasst': 11, 'verraten': 0, 'versetzt': 11}, {'...': 2903,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'berichtet': 0, 'erzahlt': 0, 'gebracht': 0,
'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 3091, 'berichtet': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0,
'gemeldet': 0, 'gesagt': 0}, {'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0},
{'...': 3093, 'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 3095, 'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'backer': 3092, 'baecker':
3094, 'buschfunk': 3096, 'chef': 3096, 'chefin': 3096, 'dorffunk': 3096, 'flurfunk': 3096, 'geruchtekuche': 3092,
'geruechtekueche': 3094, 'latrinenparole': 3096, 'nachbar': 3096, 'nachbarin': 3096, 'presse': 3096, 'radio': 3096,
'wirt': 3096, 'wirtin': 3096, 'zeitung': 3096}, {'geghostet': 11, 'vertroestet': 11, 'vertrostet': 11}, {'geklappt':
11}, {'abgehoben': 11, 'geantwortet': 11, 'geklappt': 11, 'hingehauen': 11, 'reagiert': 11, 'zuruckgerufen': 11,
'zuruckgeschrieben': 11, 'zurueckgerufen': 11, 'zurueckgeschrieben': 11}, {'gemeldet': 11}, {'gemeldet': 11, 'mehr':
3101}, {'nicht': 3102}, {'<me>': 3089, '<they>': 2620, 'N': 3090, 'abgesagt': 11, 'angedeutet': 0, 'berichtet': 0,
'das': 3097, 'der': 3097, 'die': 3097, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 3060,
'mich': 3098, 'mir': 3061, 'ned': 3099, 'nicht': 3100, 'sich': 3103, 'spontan': 3060, 'uns': 3061, 'verraten': 0,
'vor': 0, 'wieder': 3060}, {'<comeinf>': 3075, 'mussen': 11, 'sollen': 11, 'wollen': 11}, {'...': 3105, '<comeinf>':
3075}, {'gelegenheit': 11, 'lust': 11, 'nerven': 11, 'zeit': 11}, {'<comeinf>': 3075, 'keine': 3107, 'mussen': 11,
'sollen': 11, 'wollen': 11}, {'': (0, 'missed'), 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (11, 'thinking'),
'<until>': 1608, '^': 1610, 'dass': 1083, 'wenn': 1083}, {'': (23, 'contact'), 'eigentlich': 3109, 'ein': 607, 'eine':
607, 'einen': 607, 'fest': 3041, 'geplant': 11, 'n': 607, 'ne': 607, 'nen': 607, 'vor': 11, 'vorgehabt': 11},
{'eigentlich': 3041, 'fest': 3041, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 3108,
'<comeinf>': 3075, 'abgesagt': 11, 'besser': 1526, 'eigentlich': 3109, 'ein': 607, 'eine': 607, 'einen': 607, 'es':
1529, 'fest': 3041, 'geplant': 11, 'gern': 3110, 'gerne': 3079, 'gut': 1526, 'ich': 3111, 'keine': 3107,
'kurzfristig': 3060, 'lieber': 1526, 'mir': 3061, 'n': 607, 'ne': 607, 'nen': 607, 's': 1529, 'spontan': 3060, 'uns':
3061, 'vor': 11, 'vorgehabt': 11, 'wieder': 3060, 'wir': 3112}, {'': (23, 'contact'), 'eigentlich': 3041, 'fest':
3041, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 3108, '<comeinf>': 3075, 'eigentlich':
3041, 'fest': 3041, 'geplant': 11, 'gern': 1599, 'gerne': 1599, 'ich': 3112, 'keine': 3107, 'vor': 11, 'vorgehabt':
11, 'wir': 3114}, {'to': 41}, {'introducing': 684, 'sending': 684}, {'ll': 684, 's': 3117, 'will': 684}, {'ab': 11},
{'keiner': 2996, 'nicht': 3119, 'niemand': 2996}, {'es': 0}, {'dank': 2718}, {'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'an': 607, 'beisammen': 607, 'neben': 607,
'uber': 607, 'ueber': 607, 'zusammen': 607}, {'...': 3124}, {'man': 0}, {'mich': 69}, {'...': 3105, '<comeinf>': 3075,
'besser': 1526, 'eigentlich': 11, 'es': 1529, 'gern': 3110, 'gerne': 3079, 'gut': 1526, 'ich': 3080, 'lieber': 1526,
's': 1529}, {'...': 3105, '<comeinf>': 3075, 'gern': 1599, 'gerne': 1599}, {'ll': 41, 'owe': 42, 'promised': 593,
'will': 41}, {'fuer': 603, 'fur': 606, 'persoenlich': 609, 'personlich': 611, 'vor': 614}, {'N': 638}, {'besucht':
607, 'gegessen': 607, 'gehabt': 607, 'gequatscht': 607, 'geredet': 607, 'gesehen': 607, 'gesprochen': 607,
'getroffen': 607, 'telefoniert': 607}, {'': (17, 'gave:knowledge'), 'warum': 787, 'was': 787, 'welche': 787,
'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'wofur': 787, 'woran': 787}, {'beigebracht':
3134, 'eingearbeitet': 787, 'eingeschult': 787, 'erklaert': 796, 'erklart': 797, 'erlaeutert': 796, 'erlautert': 797,
'gezeigt': 3134, 'vorgefuehrt': 796, 'vorgefuhrt': 797, 'vorgemacht': 787}, {'hand': 839}, {'aussicht': 861}, {'...':
3135, '<vowed>': 808, '^': 816, 'am': 820, 'auf': 820, 'beigebracht': 828, 'beim': 820, 'darum': 830, 'die': 3136,
'drum': 830, 'erklaert': 843, 'erklart': 844, 'erlaeutert': 843, 'erlautert': 844, 'ersucht': 829, 'fest': 845,
'gebeten': 829, 'gesagt': 849, 'geschrieben': 850, 'gezeigt': 828, 'gsagt': 850, 'gschriebn': 850, 'hoch': 854, 'im':
820, 'in': 3137, 'mein': 946, 'per': 820, 'um': 90, 'verbindlich': 845, 'versprochen': 871, 'via': 820, 'vorgefuehrt':
843, 'vorgefuhrt': 844, 'zugesagt': 871}, {'mit': 901}, {'...': 3139, 'mit': 901}, {'...': 3139, 'leider': 915, 'mit':
901, 'nicht': 914}, {'...': 3135, '<vowed>': 808, '^': 816, 'am': 820, 'auf': 820, 'beigebracht': 828, 'beim': 820,
'darum': 830, 'die': 3136, 'drum': 830, 'erklaert': 843, 'erklart': 844, 'erlaeutert': 843, 'erlautert': 844,
'ersucht': 829, 'fest': 845, 'gebeten': 829, 'gesagt': 945, 'gezeigt': 828, 'hoch': 854, 'im': 820, 'in': 3137,
'mein': 946, 'per': 820, 'um': 90, 'verbindlich': 845, 'versprochen': 871, 'via': 820, 'vorgefuehrt': 843,
'vorgefuhrt': 844, 'zugesagt': 871}, {'...': 3133, '<them>': 3142, '<title>': 876, '<vowed>': 874, '^': 816, 'alles':
3140, 'das': 3140, 'den': 3140, 'die': 3140, 'es': 3140, 'ihn': 3140, 'mit': 962, 'sie': 3140}, {'angeboten': 41,
'bereit': 969, 'bereiterklaert': 41, 'bereiterklart': 41, 'verpflichtet': 41}, {'...': 3133, '<them>': 3138,
'<title>': 876, '<vowed>': 874, '^': 816, 'alles': 3140, 'das': 3140, 'den': 3140, 'die': 3140, 'es': 3141, 'gesagt':
850, 'geschrieben': 850, 'gsagt': 850, 'gschriebn': 850, 'ich': 3143, 'ihn': 3140, 'leider': 915, 'mich': 3144, 'mit':
962, 'nicht': 914, 'sie': 3140, 'wir': 3143}, {'': (5, 'mine'), '...': 120, '<det>': 15}, {'...': 120, '<them>': 15,
'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's': 99, 'sie': 99}, {'an': 15, 'durch': 15, 'nach': 15, 'um':
15}, {'...': 3148}, {'...': 3148, '<them>': 3149, 'mir': 3149, 'uns': 3149}, {'N': 15, 'ihn': 15, 'ihr': 15, 'sie':
15}, {'<until>': 15, 'fuer': 3151, 'fur': 3151}, {'ab': 15, 'auf': 15, 'durch': 15, 'nach': 15, 'raus': 15, 'vorbei':
15, 'weiter': 15, 'zusammen': 15}, {'...': 3153}, {'': (5, 'mine'), '...': 3153, 'D': 3154}, {'<det>': 15, '<my>': 15,
'<their>': 15}, {'...': 3152, '<them>': 3155, '<until>': 3156, 'D': 3156, 'das': 99, 'den': 99, 'die': 99, 'es': 99,
'fuer': 99, 'fur': 99, 'ihn': 99, 'sie': 99}, {'<them>': 2372, 'mich': 2373, 'zuruck': 15, 'zurueck': 15}, {'<deed1>':
3146, '<give1>': 3147, '<sees1>': 3150, '<serves>': 3157, '<their>': 2362, 'N': 2363, 'das': 2362, 'den': 2362, 'die':
2362, 'ihr': 2362, 'kuemmer': 2371, 'kuemmere': 2371, 'kuemmre': 2371, 'kummer': 2371, 'kummere': 2371, 'kummre':
2371, 'meld': 3158, 'melde': 3158, 'ruf': 2381, 'rufe': 2381, 'schreib': 2381, 'schreibe': 2381, 'sein': 2362,
'uberleg': 2387, 'uberlege': 2387, 'ueberleg': 2387, 'ueberlege': 2387}, {'aus': 15, 'bereit': 15, 'vor': 15,
'zusammen': 15}, {'...': 3160}, {'^': 3161}, {'<them>': 3162}, {'<them>': 3162, '<title>': 3163}, {'ab': 69, 'heim':
69, 'hin': 69}, {'...': 3165}, {'...': 3165, 'D': 3166}, {'N': 3167, 'ihn': 3167, 'sie': 3167}, {'^': 2613}, {'bei':
15, 'damit': 15, 'mit': 15}, {'zug': 3170}, {'reihe': 3170}, {'der': 3172}, {'am': 3171, 'an': 3173, 'dran': 3170},
{'...': 2669, '<them>': 1221, 'dran': 2640}, {'^': 3174}, {'...': 2669}, {'...': 2669, '<them>': 1221, 'D': 2067, '^':
3174, 'dran': 2640, 'ich': 3175, 'jetzt': 3176, 'leider': 2664, 'nicht': 2663, 'nun': 3176, 'wir': 3177}, {'^': 268,
'ich': 2032, 'von': 2031, 'wir': 2032}, {'daran': 2724, 'dran': 2724, 'nicht': 2725}, {'auf': 535, 'besser': 535,
'bloss': 535, 'bloß': 535, 'lieber': 535, 'nicht': 535, 'um': 535, 'von': 535}, {'daran': 2724, 'dran': 2724, 'ich':
3180, 'mich': 3181, 'mir': 3181, 'nicht': 2725, 'uns': 3181}, {'an': 512, 'daran': 512, 'daruber': 512, 'darueber':
512, 'uber': 512, 'ueber': 512}, {'mich': 3181, 'mir': 3181, 'uns': 3181}, {'D': 2067}, {'...': 576, 'auf': 631},
{'...': 576, 'auf': 631, 'schon': 3186}, {'mich': 3187, 'uns': 3187}, {'daran': 2724, 'dran': 2724}, {'...': 512},
{'einmal': 3190, 'endlich': 3190, 'irgendwann': 3190, 'mal': 3190, 'wieder': 3190}, {'...': 3191, 'einmal': 3190,
'endlich': 3190, 'irgendwann': 3190, 'mal': 3190, 'wieder': 3190}, {'<them>': 3192}, {'<them>': 3192, 'ich': 3193},
{'sobald': 15, 'sowie': 15, 'wenn': 15}, {'<them>': 3195}, {'bei': 3196, 'sobald': 15, 'sowie': 15, 'wenn': 15}, {'^':
3197}, {'mich': 3198}, {'<them>': 41, 'gern': 512}, {'^': 15, 'solange': 41}, {'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512,
'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3203, 'hoeren': 512, 'sehen': 512,
'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'aber':
3202, 'auch': 3202, 'daran': 2724, 'dran': 2724, 'ehrlich': 3202, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 3202, 'mich': 3204, 'sagen': 0, 'schon': 3202, 'uns': 3204, 'zugeben': 0}, {'aber': 3202, 'auch': 3202,
'ehrlich': 3202, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3202, 'sagen': 0, 'schon': 3202, 'zugeben':
0}, {'mich': 3204, 'uns': 3204}, {'<them>': 3201, '^': 15, 'aber': 3202, 'auch': 3202, 'daran': 2724, 'dran': 2724,
'ehrlich': 3202, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3205, 'leider': 3202, 'man': 3206, 'mich': 3204,
'sagen': 0, 'schon': 3202, 'uns': 3204, 'wir': 3207, 'zugeben': 0}, {'<them>': 3192, 'daran': 2724, 'dran': 2724},
{'<them>': 3192, 'daran': 2724, 'dran': 2724, 'ich': 3209}, {'<them>': 3192, 'aber': 3202, 'auch': 3202, 'ehrlich':
3202, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3202, 'mich': 3204, 'sagen': 0, 'schon': 3202, 'uns':
3204, 'zugeben': 0}, {'<them>': 3192, 'aber': 3202, 'auch': 3202, 'ehrlich': 3202, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'ich': 3211, 'leider': 3202, 'man': 3206, 'mich': 3204, 'sagen': 0, 'schon': 3202, 'uns': 3204, 'wir':
3207, 'zugeben': 0}, {'ich': 3207, 'mich': 3204, 'uns': 3204, 'wir': 3207}, {'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 512, 'horen': 512, 'sehen': 512, 'treffen': 512,
'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3215, 'hoeren':
512, 'horen': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512,
'zusammentelefonieren': 512}, {'aber': 3214, 'auch': 3214, 'daran': 2724, 'dran': 2724, 'ehrlich': 3214, 'einraeumen':
0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3214, 'mich': 3216, 'sagen': 0, 'schon': 3214, 'uns': 3216,
'zugeben': 0}, {'aber': 3214, 'auch': 3214, 'ehrlich': 3214, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 3214, 'sagen': 0, 'schon': 3214, 'zugeben': 0}, {'mich': 3216, 'uns': 3216}, {'<them>': 3201,
'^': 15, 'aber': 3214, 'auch': 3214, 'daran': 2724, 'dran': 2724, 'ehrlich': 3214, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'ich': 3217, 'leider': 3214, 'man': 3218, 'mich': 3216, 'nicht': 2725, 'sagen': 0,
'schon': 3214, 'uns': 3216, 'wir': 3219, 'zugeben': 0}, {'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0,
'zugeben': 0}, {'horen': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen':
512, 'zusammentelefonieren': 512}, {'...': 3222, 'horen': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512,
'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'aber': 3221, 'auch': 3221, 'daran': 2724,
'dran': 2724, 'ehrlich': 3221, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'mich': 3223, 'sagen': 0,
'schon': 3221, 'uns': 3223, 'zugeben': 0}, {'aber': 3221, 'auch': 3221, 'ehrlich': 3221, 'einraumen': 0, 'gestehen':
0, 'gestehn': 0, 'leider': 3221, 'sagen': 0, 'schon': 3221, 'zugeben': 0}, {'mich': 3223, 'uns': 3223}, {'<them>':
3201, '^': 15, 'aber': 3221, 'auch': 3221, 'daran': 2724, 'dran': 2724, 'ehrlich': 3221, 'einraumen': 0, 'gestehen':
0, 'gestehn': 0, 'ich': 3224, 'leider': 3221, 'man': 3225, 'mich': 3223, 'sagen': 0, 'schon': 3221, 'uns': 3223,
'wir': 3226, 'zugeben': 0}, {'<them>': 3192, 'aber': 3214, 'auch': 3214, 'ehrlich': 3214, 'einraeumen': 0,
'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3214, 'mich': 3223, 'sagen': 0, 'schon': 3214, 'uns': 3223,
'zugeben': 0}, {'<them>': 3192, 'aber': 3214, 'auch': 3214, 'ehrlich': 3214, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'ich': 3228, 'leider': 3214, 'man': 3218, 'mich': 3223, 'sagen': 0, 'schon': 3214, 'uns':
3223, 'wir': 3226, 'zugeben': 0}, {'ich': 3226, 'mich': 3223, 'uns': 3223, 'wir': 3226}, {'<them>': 3192, 'aber':
3221, 'auch': 3221, 'ehrlich': 3221, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'mich': 3223,
'sagen': 0, 'schon': 3221, 'uns': 3223, 'zugeben': 0}, {'<them>': 3192, 'aber': 3221, 'auch': 3221, 'ehrlich': 3221,
'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3231, 'leider': 3221, 'man': 3225, 'mich': 3223, 'sagen': 0,
'schon': 3221, 'uns': 3223, 'wir': 3226, 'zugeben': 0}, {'^': 206}, {'auf': 3233}, {'D': 3234, 'auf': 3233}, {'D':
3234, 'auf': 3233, 'ich': 3235}, {'...': 2669, 'ich': 3177, 'wir': 3177}, {'<them>': 41, '^': 15, 'ich': 593, 'wir':
42}, {'<them>': 41, 'ich': 42, 'wir': 42}, {'D': 69, 'uns': 576}, {'...': 2669, 'D': 2067, '^': 3174, 'ich': 3177,
'jetzt': 3176, 'leider': 2664, 'nicht': 2663, 'nun': 3176, 'wir': 3177}, {'^': 702, 'solange': 41}, {'<them>': 3242,
'^': 268, 'auf': 1870, 'besser': 535, 'dringend': 535, 'endlich': 535, 'lieber': 535, 'mich': 3181, 'mir': 3181,
'niemals': 535, 'unbedingt': 535, 'uns': 3181}, {'^': 268, 'auf': 1870, 'besser': 535, 'dringend': 535, 'endlich':
535, 'lieber': 535, 'niemals': 535, 'unbedingt': 535}, {'...': 3215, 'auf': 535, 'besser': 535, 'bloss': 535, 'bloß':
535, 'hoeren': 512, 'horen': 512, 'lieber': 535, 'nicht': 535, 'sehen': 512, 'treffen': 512, 'um': 535, 'verabreden':
512, 'von': 535, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'<them>': 3242, 'auf':
1870, 'besser': 535, 'dringend': 535, 'endlich': 535, 'ich': 3219, 'lieber': 535, 'mich': 3245, 'mir': 3181,
'niemals': 535, 'unbedingt': 535, 'uns': 3245, 'wir': 3219}, {'auf': 1870, 'besser': 535, 'dringend': 535, 'endlich':
535, 'lieber': 535, 'niemals': 535, 'unbedingt': 535}, {'<them>': 3192, 'mich': 3216, 'uns': 3216}, {'<them>': 3192,
'auf': 1870, 'besser': 535, 'dringend': 535, 'endlich': 535, 'ich': 3248, 'lieber': 535, 'mich': 3216, 'niemals': 535,
'unbedingt': 535, 'uns': 3216, 'wir': 3219}, {'auf': 1870, 'besser': 535, 'dringend': 535, 'endlich': 535, 'ich':
3219, 'lieber': 535, 'mich': 3216, 'niemals': 535, 'unbedingt': 535, 'uns': 3216, 'wir': 3219}, {'vor': 512},
{'<them>': 3162, '<title>': 3163, 'mir': 3251}, {'...': 2386}, {'^': 3253}, {'mir': 3254}, {'': (11, 'thinking'),
'mir': 3254}, {'haben': 2291, 'haetten': 2294, 'hatten': 2297, 'hätten': 2297}, {'': (14, 'together'), 'N': 3257},
{'^': 15, 'ich': 41}, {'^': 15, 'dass': 3259, 'ich': 41}, {'<them>': 3260, '^': 15, 'dass': 3259, 'ich': 41},
{'<them>': 3260, '^': 15, 'dass': 3259, 'ich': 3261}, {'arzt': 11, 'einkaufen': 11, 'sport': 11}, {'dusche': 11},
{'der': 3264}, {'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3266, 'zuhause': 11}, {'beim': 3263, 'duschen': 11,
'einkaufen': 11, 'in': 3265, 'nicht': 3267, 'unterwegs': 11, 'weg': 11}, {'beim': 3263, 'da': 11, 'daheim': 11,
'duschen': 11, 'einkaufen': 11, 'in': 3265, 'nicht': 3267, 'unterwegs': 11, 'weg': 11, 'zu': 3266, 'zuhause': 11},
{'...': 2669, 'beim': 3263, 'duschen': 11, 'einkaufen': 11, 'gerade': 3268, 'grad': 3268, 'ich': 3177, 'in': 3265,
'leider': 3268, 'nicht': 3269, 'unterwegs': 11, 'weg': 11, 'wir': 3177}, {'auf': 1774}, {'noch': 3271}, {'auf': 1774,
'immer': 3272, 'jetzt': 3271, 'weiterhin': 3271}, {'auf': 1774, 'ich': 3273, 'immer': 3272, 'jetzt': 3271,
'weiterhin': 3271, 'wir': 3273}, {'...': 3271}, {'auf': 1774, 'immer': 3272, 'jetzt': 3271, 'seit': 3275, 'weiterhin':
3271}, {'auf': 1774, 'ich': 3276, 'immer': 3272, 'jetzt': 3271, 'seit': 3275, 'weiterhin': 3271, 'wir': 3276}, {'^':
15, 'bei': 42}, {'<them>': 41, 'mich': 3278}, {'': (2, 'plan'), '<them>': 41, 'mich': 3278}, {'...': 3131, '<acts1>':
631, '<and>': 3132, '<give1>': 659, '<have>': 3145, '<should>': 1066, '^': 3159, 'arbeite': 3164, 'auf': 3036,
'begleite': 3168, 'begleiten': 3168, 'bekomm': 3169, 'bekomme': 3169, 'bereite': 3164, 'besuche': 69, 'bin': 3178,
'braeuchte': 3179, 'brauch': 2679, 'brauche': 2679, 'brauchen': 2679, 'brauchte': 3179, 'bring': 2688, 'bringe': 2688,
'bräuchte': 3179, 'daran': 2724, 'darf': 3182, 'denke': 3183, 'dran': 2724, 'duerfe': 535, 'duerfen': 3184, 'durfe':
535, 'durfen': 3184, 'erhoffe': 2856, 'erwarte': 2869, 'erwarten': 2869, 'fahr': 3185, 'fahre': 3185, 'frag': 2922,
'frage': 2922, 'freu': 3188, 'freue': 3188, 'freuen': 3188, 'geh': 3185, 'gehe': 3185, 'gruble': 512, 'grueble': 512,
'hol': 3168, 'hole': 3168, 'holen': 3168, 'ich': 3189, 'koennte': 3194, 'konnte': 3194, 'krieg': 3169, 'kriege': 3169,
'könnte': 3194, 'leg': 3164, 'lege': 3164, 'meld': 3199, 'melde': 3199, 'mit': 2670, 'mochte': 3200, 'mochten': 42,
'moechte': 3200, 'moechten': 42, 'muass': 593, 'mues': 593, 'muesse': 535, 'muessen': 3208, 'muesst': 3210, 'muesste':
3212, 'muessten': 3213, 'muss': 3220, 'musse': 535, 'mussen': 3227, 'musst': 3210, 'musste': 3229, 'mussten': 3230,
'möchte': 3200, 'müsste': 3232, 'müssten': 3230, 'nehm': 2688, 'nehme': 2688, 'pass': 3236, 'passe': 3236, 'samma':
3237, 'schuld': 3238, 'schulde': 3238, 'schulden': 3239, 'seh': 3240, 'sehe': 3240, 'sehen': 3240, 'sind': 3241,
'soll': 3243, 'solle': 3244, 'sollen': 3246, 'solln': 3247, 'sollt': 3194, 'sollte': 3249, 'sollten': 3250, 'stell':
3164, 'stelle': 3252, 'treff': 69, 'treffe': 69, 'uberleg': 3255, 'uberlege': 3256, 'ubernehme': 41, 'ueberleg': 3255,
'ueberlege': 3256, 'uebernehme': 41, 'und': 3258, 'vermisse': 512, 'versprach': 3262, 'versprech': 3262, 'verspreche':
3262, 'war': 3270, 'waren': 3237, 'wart': 3274, 'warte': 3277, 'warten': 3277, 'werd': 3279, 'werde': 3280, 'werden':
42, 'will': 42, 'wollen': 42, 'wuenschte': 512, 'wunschte': 512}, {'bereitgestellt': 4, 'freigeraeumt': 4,
'freigeraumt': 4, 'zur': 77}, {'...': 3282}, {'...': 2760, '<my>': 3283, '<vowed>': 1190, 'empfohlen': 766, 'geht': 0,
'vermittelt': 766, 'weiterempfohlen': 766}, {'...': 2760, '<my>': 3283, '<vowed>': 1190, 'empfohlen': 766,
'vermittelt': 766, 'weiterempfohlen': 766}, {'...': 2760, '<my>': 3283, '<rel>': 2728, '<vowed>': 1190, 'empfohlen':
766, 'geht': 0, 'vermittelt': 766, 'weiterempfohlen': 766}, {'<rel>': 2728}, {'ich': 535, 'wir': 535}, {'<should>':
3288}, {'nach': 3289}, {'meinung': 3290}, {'...': 2604, '<community>': 2566, '<det>': 2567, 'stich': 978,
'vorbeigehen': 2611}, {'^': 2510}, {'s': 3293}, {'N': 3294, '^': 2515}, {'auf': 3295}, {'noch': 3296}, {'bestellt':
607, 'ehrenamtlich': 2495, 'erzaehlt': 2496, 'erzahlt': 2496, 'gebeten': 607, 'geladen': 607, 'gelotst': 607,
'gratis': 2495, 'heisst': 2496, 'heißt': 2496, 'hiess': 2496, 'kostenlos': 2495, 'munkelt': 2496, 'umsonst': 2495,
'unentgeltlich': 2495, 'zitiert': 607}, {'gelaufen': 607}, {'arme': 3299}, {'abwesenheit': 11}, {'...': 3298,
'<community>': 2566, '<det>': 2567, 'die': 3300, 'meiner': 3301}, {'N': 781, 'ich': 2626}, {'bestellt': 607,
'gebeten': 607, 'geladen': 607, 'gelotst': 607, 'zitiert': 607}, {'...': 3304, 'wasser': 2414}, {'<and>': 2704, 'N':
809, 'an': 2704, 'bei': 2704, 'mit': 2704, 'to': 2704, 'with': 2704, 'x': 2704, 'zu': 2704}, {'<and>': 2704, 'N': 809,
'an': 2704, 'bei': 2704, 'mit': 2704, 'zu': 2704}, {'N': 3307}, {'N': 809, 'fuer': 2704, 'fur': 2704, 'zwischen':
2704}, {'<and>': 2704, 'N': 809, 'an': 2704, 'bei': 2704, 'mit': 2704, 'x': 2704, 'zu': 2704}, {'N': 3310, 'fuer':
3308, 'fur': 3308, 'von': 3308, 'zwischen': 3308}, {'N': 3306, 'fuer': 3308, 'fur': 3308, 'gemacht': 3309,
'geschickt': 3309, 'mail': 3311, 'rausgeschickt': 3309, 'von': 3308, 'zwischen': 3308}, {'<and>': 2704, 'to': 2704},
{'N': 3313}, {'gemacht': 3309, 'geschickt': 3309, 'rausgeschickt': 3309}, {'<not>': 2638, 'a': 1615, 'aber': 2639,
'ah': 1615, 'au': 1615, 'auch': 1615, 'booked': 2492, 'called': 2559, 'canceled': 11, 'cancelled': 11, 'confirmed':
2492, 'dann': 2639, 'gecancelt': 11, 'moved': 2560, 'planned': 2492, 'postponed': 2560, 'pushed': 2560, 'rescheduled':
2560, 'scheduled': 2492, 'shifted': 2560}, {'': (0, 'missed'), 'gekommen': 11}, {'dazwischen': 3317}, {'angesetzt':
69, 'ausgemacht': 69, 'dazwischen': 2661, 'dazwischengekommen': 11, 'eingetragen': 69, 'etwas': 3318, 'fixiert': 69,
'gebucht': 69, 'geplant': 69, 'vereinbart': 69, 'was': 3318}, {'...': 1632, 'aufgetaucht': 11, 'erschienen': 11,
'gekommen': 11}, {'ned': 3320, 'net': 3320, 'nicht': 3320}, {'...': 2327}, {'^': 3322}, {'...': 3321, '<me>': 3323,
'ned': 3320, 'net': 3320, 'nicht': 3320}, {'ansicht': 676, 'auffassung': 676, 'meinung': 676}, {'dazwischen': 2661,
'dazwischengekommen': 11}, {'gekommen': 0}, {'ohren': 3327}, {'...': 3326, 'dazwischen': 2661, 'dazwischengekommen':
11, 'zu': 3328}, {'aufgetaucht': 11, 'erschienen': 11, 'gekommen': 11, 'zu': 1118}, {'...': 3319, '<not>': 2638,
'<they>': 3324, 'a': 1615, 'aber': 2639, 'abgemacht': 69, 'ah': 1615, 'angesetzt': 69, 'au': 1615, 'auch': 1615,
'aufgetaucht': 607, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2639, 'dazugekommen': 607, 'dazugestossen': 607,
'dazugestoßen': 607, 'dazwischen': 2661, 'dazwischengekommen': 11, 'der': 3325, 'eingeplant': 69, 'eingetragen': 69,
'entfallen': 11, 'etwas': 3318, 'festgelegt': 69, 'fixiert': 69, 'fuer': 576, 'fur': 576, 'gebucht': 69, 'gekommen':
607, 'geplant': 69, 'gestrichen': 11, 'ist': 648, 'mir': 3329, 'mitgekommen': 607, 'nicht': 3330, 'reserviert': 69,
'terminiert': 69, 'uns': 3329, 'vereinbart': 69, 'verschoben': 2530, 'vorbeigefahren': 607, 'vorbeigekommen': 607,
'was': 3318, 'wurde': 648}, {'am': 2081}, {'...': 2878, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 600,
'ausgemacht': 69, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69,
'gebucht': 69, 'geplant': 69, 'gesammelt': 600, 'ist': 2692, 'sortiert': 600, 'steht': 69, 'vereinbart': 69,
'verteilt': 600, 'zugesagt': 69}, {'bote': 607, 'brief': 607, 'e': 2737, 'fax': 607, 'kurier': 607, 'mail': 607,
'post': 607, 'signal': 607, 'slack': 607, 'sms': 607, 'whatsapp': 607}, {'etwas': 3318, 'per': 3334, 'was': 3318},
{'N': 3017, 'an': 1639, 'auf': 1639, 'bei': 1639, 'beim': 1639, 'in': 1639, 'zu': 1639}, {'': (0, 'missed'), 'dazu':
11, 'zustande': 11}, {'<my>': 607, 'mir': 607, 'uns': 607}, {'...': 3335, 'N': 3017, 'alle': 1640, 'an': 1639, 'auch':
3336, 'auf': 1639, 'aufgetaucht': 607, 'bei': 1646, 'beide': 1640, 'beim': 1639, 'da': 1645, 'dazugekommen': 607,
'dazugestossen': 607, 'dazugestoßen': 607, 'doch': 1982, 'einfach': 1982, 'etwas': 3318, 'gekommen': 607, 'im': 1642,
'in': 1648, 'ins': 1642, 'kurz': 1644, 'mitgekommen': 607, 'nicht': 3337, 'noch': 3018, 'per': 3334, 'sich': 3019,
'vorbei': 607, 'vorbeigefahren': 607, 'vorbeigekommen': 607, 'was': 3318, 'wieder': 1640, 'zu': 3338}, {'per': 3334},
{'...': 3340, 'N': 3017, 'alle': 1640, 'an': 1639, 'auch': 3336, 'auf': 1639, 'bei': 1646, 'beide': 1640, 'beim':
1639, 'da': 1645, 'im': 1642, 'in': 1648, 'ins': 1642, 'kurz': 1644, 'noch': 3018, 'per': 3334, 'sich': 3019,
'wieder': 1640, 'zu': 1639}, {'...': 3340, 'per': 3334}, {'...': 1654, '<me>': 1659, '^': 1653}, {'gepackt': 600,
'geschleppt': 600, 'getragen': 600, 'verladen': 600}, {'es': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3345,
'gekommen': 11, 'kam': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3345, 'gekommen': 11, 'kam': 11, 'mit': 11},
{'mit': 11}, {'anruf': 3348, 'call': 3348, 'gesprach': 3348, 'gespraech': 3348, 'kaffee': 3348, 'kontakt': 3348,
'meeting': 3348, 'telefonat': 3348, 'termin': 3348, 'treffen': 3348}, {'fixe': 3348}, {'<appointment>': 11, 'absage':
3346, 'anruf': 3347, 'antwort': 3346, 'call': 3348, 'en': 3349, 'entschuldigung': 3346, 'erklaerung': 3346,
'erklarung': 3346, 'essen': 3348, 'gesprach': 3348, 'gespraech': 3348, 'info': 3346, 'jour': 3350, 'kaffee': 3348,
'kontakt': 3348, 'lebenszeichen': 11, 'lunch': 3348, 'mail': 3346, 'meeting': 3348, 'meldung': 3346, 'nachricht':
3346, 'telefonat': 3348, 'termin': 3348, 'treffen': 3348}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten': 11, 'gab':
3345, 'gekommen': 11, 'kam': 11, 'von': 11}, {'gehabt': 11}, {'': (0, 'missed'), 'gehabt': 11}, {'bekommen': 11,
'erhalten': 11, 'gab': 3345, 'gekommen': 11, 'kam': 11, 'von': 11}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten':
11, 'von': 11}, {'bekommen': 11, 'erhalten': 11, 'von': 11}, {'fuer': 11, 'fur': 11, 'gehabt': 11}, {'<appointment>':
11, 'absage': 3346, 'anruf': 3346, 'antwort': 3352, 'energie': 3353, 'entschuldigung': 3346, 'erklaerung': 3346,
'erklarung': 3346, 'gelegenheit': 3354, 'info': 3346, 'kraft': 3353, 'lust': 3353, 'mail': 3355, 'meldung': 3346,
'moeglichkeit': 3353, 'moglichkeit': 3353, 'nachricht': 3355, 'nerven': 3353, 'reaktion': 3356, 'ruckmeldung': 3357,
'rueckmeldung': 3357, 'zeit': 3358}, {'<appointment>': 11, 'absage': 3346, 'anruf': 3347, 'antwort': 3346, 'call':
3348, 'entschuldigung': 3346, 'erklaerung': 3346, 'erklarung': 3346, 'info': 3346, 'kaffee': 3348, 'kontakt': 3348,
'mail': 3346, 'meldung': 3346, 'nachricht': 3346, 'termin': 3348}, {'abgehoben': 11, 'angetroffen': 11, 'anzutreffen':
11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11, 'zu':
3266, 'zuhause': 11}, {'telefon': 11}, {'ab': 11, 'abgehoben': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11},
{'...': 3363, 'ab': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11}, {'...': 3363}, {'...': 3361, 'am': 3362, 'ans':
3362, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3364, 'ging': 3364, 'hat': 3365, 'hebt': 3364,
'hob': 3364, 'macht': 3364, 'machte': 3364, 'nahm': 3364, 'zu': 3266, 'zuhause': 11}, {'gelernt': 607}, {'verpasst':
11}, {'<me>': 1659}, {'<them>': 3192, 'ich': 3193, 'man': 512}, {'mal': 512}, {'wir': 3371}, {'dazu': 11}, {'nicht':
3373}, {'zustande': 11}, {'N': 2116, 'mich': 2557, 'nicht': 3375, 'uns': 2557, 'vorbei': 69, 'zu': 2115, 'zum': 69},
{'gemacht': 809, 'hergestellt': 809, 'vermittelt': 809}, {'<have>': 809}, {'<have>': 3377, 'gemacht': 3378,
'hergestellt': 3378, 'vermittelt': 3378}, {'ich': 3379, 'wir': 3379}, {'den': 3380, 'die': 3380}, {'N': 3381},
{'gegeben': 1204, 'geschickt': 1204, 'hergestellt': 1204, 'vermittelt': 1204, 'weitergegeben': 1204}, {'...': 3383},
{'hergestellt': 809}, {'N': 3385}, {'<and>': 3386}, {'...': 3383, 'N': 3387}, {'...': 3383, 'N': 3381}, {'N': 3387},
{'mit': 3382, 'vom': 3384, 'von': 3388, 'zu': 3389, 'zum': 3384, 'zur': 3384, 'zwischen': 3390}, {'an': 2403, 'mit':
2403}, {'...': 3392, 'ausfuehrlich': 2407, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43,
'mit': 2408, 'muendl': 2409, 'muendlich': 2407, 'persoenlich': 2407, 'uebergeben': 43, 'uebermittelt': 43}, {'an':
2462, 'mit': 2462}, {'...': 3394, 'ausfuhrlich': 2466, 'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43,
'erlautert': 43, 'mit': 2467, 'mundl': 2468, 'mundlich': 2466, 'personlich': 2466, 'ubergeben': 43, 'ubermittelt':
43}, {'bett': 11, 'fieber': 11, 'grippe': 11}, {'im': 3396, 'mit': 3396}, {'im': 3396, 'krank': 3397, 'mit': 3396},
{'es': 3064}, {'': (13, 'talk'), '<them>': 1084, 'N': 1084}, {'gegeben': 766, 'geschickt': 766, 'weitergegeben': 766,
'weitergeleitet': 766}, {'N': 3401}, {'an': 3402}, {'getroffen': 11}, {'abgesagt': 11, 'nicht': 3404, 'verpasst': 11},
{'mir': 607}, {'bei': 2615}, {'bei': 1414, 'im': 3396, 'jetzt': 3407, 'krank': 3397, 'mit': 3396, 'nun': 3407},
{'sorgen': 512}, {'mir': 3409}, {'bitte': 782, 'frage': 782}, {'der': 3411}, {'mit': 3412}, {'': (23, 'contact'), 'N':
3413}, {'...': 2470, 'an': 3414, 'bekommen': 607, 'erhalten': 607, 'gab': 2394, 'gekriegt': 607, 'geschickt': 607,
'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'ihm': 41, 'ihnen': 41, 'ihr': 41, 'kam':
2394, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'vom': 607, 'von': 607}, {'<me>': 607, 'am': 607, 'auf': 607,
'aus': 607, 'dass': 607, 'mir': 607, 'ob': 607, 'per': 607, 'uns': 607, 'via': 607, 'wegen': 607}, {'ob': 512, 'wann':
512, 'was': 512, 'wie': 512}, {'melden': 512}, {'gucken': 3417, 'schauen': 3417, 'sehen': 3417, 'wieder': 3418},
{'aber': 3202, 'auch': 3202, 'ehrlich': 3202, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3206, 'leider':
3202, 'man': 3206, 'sagen': 0, 'schon': 3202, 'zugeben': 0}, {'aber': 3214, 'auch': 3214, 'ehrlich': 3214,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3218, 'leider': 3214, 'man': 3218, 'sagen': 0,
'schon': 3214, 'zugeben': 0}, {'aber': 3221, 'auch': 3221, 'ehrlich': 3221, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 3225, 'leider': 3221, 'man': 3225, 'sagen': 0, 'schon': 3221, 'zugeben': 0}, {'braeuchte': 535, 'brauchte':
535, 'bräuchte': 535, 'duerfe': 535, 'durfe': 535, 'muesse': 535, 'muessen': 3420, 'muesste': 3420, 'muss': 3421,
'musse': 535, 'mussen': 3422, 'musste': 3421, 'müsste': 3422, 'solle': 535}, {'do': 41}, {'job': 41, 'part': 41,
'teil': 41, 'to': 3424, 'todo': 41}, {'aufgabe': 41, 'hausaufgabe': 41, 'hausaufgaben': 41, 'kappe': 2527, 'todos':
41}, {'ausstaendig': 440, 'ausstandig': 440, 'ausstehend': 440, 'faellig': 440, 'fallig': 440, 'fehlen': 440, 'fehlt':
440, 'offen': 440}, {'ausstaendig': 440, 'ausstandig': 440, 'ausstehend': 440, 'faellig': 440, 'fallig': 440,
'fehlen': 440, 'fehlt': 440, 'noch': 3427, 'offen': 440}, {'aus': 607, 'ned': 1694, 'net': 1694, 'nicht': 1694},
{'sich': 3429}, {'sich': 1697}, {'einheit': 2701, 'gesprach': 2701, 'gespraech': 2701, 'session': 2701, 'stunde':
2701, 'termin': 2701}, {'': (18, 'gave:mentoring'), 'mit': 2418, 'zu': 2700}, {'mit': 2418, 'zu': 2700}, {'': (18,
'gave:mentoring'), 'N': 798, 'fuer': 2418, 'fur': 2418, 'mit': 2418, 'zu': 2700}, {'': (18, 'gave:mentoring'), 'N':
798, 'mit': 2418, 'zu': 2700}, {'': (18, 'gave:mentoring'), 'zu': 2700}, {'einheit': 3433, 'fuer': 2418, 'fur': 2418,
'gesprach': 3434, 'gespraech': 3434, 'mit': 2418, 'session': 3435, 'stunde': 3436, 'termin': 3437}, {'fuer': 2418,
'fur': 2418, 'mit': 2418, 'zu': 2700}, {'N': 786, 'an': 2634, 'vielmal': 2634}, {'gemacht': 766}, {'eingesetzt': 766,
'stark': 3441, 'starkgemacht': 766, 'verbuergt': 766, 'verwendet': 766}, {'...': 3442, 'eingesetzt': 766, 'stark':
3441, 'starkgemacht': 766, 'verbuergt': 766, 'verwendet': 766}, {'<them>': 3443}, {'eingesetzt': 766, 'stark': 3441,
'starkgemacht': 766, 'verburgt': 766, 'verwendet': 766}, {'...': 3445, 'eingesetzt': 766, 'stark': 3441,
'starkgemacht': 766, 'verburgt': 766, 'verwendet': 766}, {'<them>': 3446}, {'fuer': 3444, 'fur': 3447}, {'...': 3448,
'fuer': 3444, 'fur': 3447, 'genommen': 41}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 3450}, {'zu': 3451}, {'...':
3452}, {'ohren': 0}, {'...': 3452, 'zu': 3454}, {'abgesagt': 11, 'fehlt': 2709, 'ist': 3453, 'kam': 3455, 'kommt':
3455, 'kurzfristig': 3060, 'spontan': 3060, 'wieder': 3060}, {'...': 1180, 'durchgespielt': 798, 'geprobt': 798,
'geubt': 798, 'trainiert': 798, 'vorbereitet': 798}, {'...': 1181, 'durchgespielt': 798, 'geprobt': 798, 'geuebt':
798, 'trainiert': 798, 'vorbereitet': 798}, {'...': 1182, 'durchgespielt': 798, 'geprobt': 798, 'geubt': 798,
'geuebt': 798, 'trainiert': 798, 'vorbereitet': 798}, {'gebueffelt': 787, 'gebuffelt': 787, 'gelernt': 787, 'geubt':
787, 'geuebt': 787}, {'gebueffelt': 787, 'gelernt': 787, 'geuebt': 787}, {'gebuffelt': 787, 'gelernt': 787, 'geubt':
787}, {'-gesprach': 3457, '-gespraech': 3458, '-interview': 3459, '-praesentation': 3458, '-prasentation': 3457,
'-pruefung': 3458, '-prufung': 3457, 'an': 2572, 'bewerbung': 3459, 'buchhaltung': 3460, 'deutsch': 3460, 'durch':
2652, 'englisch': 3460, 'excel': 3460, 'franzoesisch': 3461, 'franzosisch': 3462, 'mathe': 3460, 'pitch': 3459,
'python': 3460, 'rede': 3459, 'uber': 2576, 'ueber': 2580, 'vortrag': 3459}, {'^': 1183}, {'...': 3463, '<their>':
3464, '^': 1183, 'buchhaltung': 3460, 'das': 3464, 'den': 3464, 'deutsch': 3460, 'die': 3464, 'durch': 2657, 'ein':
3464, 'englisch': 3460, 'excel': 3460, 'franzoesisch': 3461, 'franzosisch': 3462, 'koennte': 2595, 'konnte': 2595,
'könnte': 2595, 'mathe': 3460, 'mochte': 2595, 'moechte': 2595, 'muesste': 2595, 'muessten': 2595, 'musste': 2595,
'mussten': 2595, 'möchte': 2595, 'müsste': 2595, 'müssten': 2595, 'python': 3460, 'sollte': 2595, 'sollten': 2595,
'will': 2595}, {'geprobt': 43, 'geubt': 43, 'geuebt': 43}, {'pitch': 3466}, {'...': 3467, 'als': 2598},
{'retourniert': 43, 'versehen': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43}, {'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt': 43,
'zuruckgesandt': 43, 'zuruckgeschickt': 43}, {'retourniert': 43, 'versehen': 43, 'zuruckgegeben': 43, 'zuruckgemailt':
43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43, 'zurueckgemailt': 43, 'zurueckgesandt': 43,
'zurueckgeschickt': 43}, {'^': 268, 'gegeben': 535}, {'weg': 3472}, {'den': 3473}, {'zusammen': 975}, {'<me>': 975,
'<them>': 3465, 'N': 3468, 'aenderungsvorschlaegen': 3469, 'am': 1910, 'anderungsvorschlagen': 3470, 'anmerkungen':
3471, 'auf': 3474, 'das': 2445, 'dem': 2445, 'den': 2445, 'der': 2445, 'die': 2445, 'feedback': 3471, 'hinweisen':
3471, 'kommentaren': 3471, 'korrekturen': 3471, 'korrekturvorschlaegen': 3469, 'korrekturvorschlagen': 3470, 'mir':
3475, 'notizen': 3471, 'randnotizen': 3471, 'verbesserungsvorschlaegen': 3469, 'verbesserungsvorschlagen': 3470,
'vorschlaegen': 3469, 'vorschlagen': 3470}, {'': (14, 'together'), 'bekannt': 810, 'vernetzt': 809, 'vorgestellt':
809}, {'^': 1699, 'treffen': 69}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702,
'-plan': 702, '-rechnung': 702, '-vorschlag': 702, '...': 1704, 'a': 1476, 'an': 1476, 'angebot': 702, 'antwort': 702,
'aufstellung': 702, 'bericht': 702, 'bestatigung': 702, 'das': 1476, 'den': 1476, 'die': 1476, 'ein': 1476, 'eine':
1476, 'einen': 1476, 'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'n': 1476, 'nen': 1476, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 3479, 'von': 1482}, {'-angebot': 1398, '-bericht': 1398, '-entwurf':
1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '<thing>': 1398,
'<work>': 1398, 'a': 1609, 'absagen': 81, 'an': 1609, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398,
'bericht': 1398, 'bescheid': 1651, 'bestatigung': 1398, 'das': 1609, 'den': 1609, 'die': 1609, 'ein': 1609, 'eine':
1609, 'einen': 1609, 'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1652, 'fotos': 1398, 'freigabe': 1398,
'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'muster': 1398, 'n': 1609, 'nen': 1609,
'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1709, 'stellungnahme': 1398,
'termin': 1398, 'unterlagen': 1398, 'unterschrift': 1398, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen':
1398, 'zusage': 1398, 'zusagen': 81}, {'treffen': 69}, {'...': 3482, '<them>': 41}, {'...': 3478, '<me>': 684,
'<them>': 41, '<until>': 3480, '^': 3481, 'dass': 1718, 'ich': 3483, 'wir': 3483}, {'^': 1735, 'treffen': 69},
{'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702,
'-vorschlag': 702, '...': 1704, 'a': 1447, 'an': 1447, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht':
702, 'bestaetigung': 702, 'das': 1447, 'den': 1447, 'die': 1447, 'ein': 1447, 'eine': 1447, 'einen': 1447,
'entscheidung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702,
'liste': 702, 'n': 1447, 'nen': 1447, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung':
702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'^': 3486, 'von': 1453}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste':
1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '<thing>': 1398, '<work>': 1398, 'a': 1593, 'absagen': 81,
'an': 1593, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid': 1651, 'bestaetigung':
1398, 'das': 1593, 'den': 1593, 'die': 1593, 'ein': 1593, 'eine': 1593, 'einen': 1593, 'entscheidung': 1398,
'entwurf': 1398, 'feedback': 1652, 'fotos': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398,
'kostenvoranschlag': 1398, 'liste': 1398, 'muster': 1398, 'n': 1593, 'nen': 1593, 'offerte': 1398, 'plan': 1398,
'prognose': 1398, 'rechnung': 1398, 'rueckmeldung': 1709, 'stellungnahme': 1398, 'termin': 1398, 'unterlagen': 1398,
'unterschrift': 1398, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398, 'zusagen':
81}, {'...': 3485, '<me>': 684, '<them>': 41, '<until>': 3487, '^': 3488, 'dass': 1718, 'ich': 3483, 'wir': 3483},
{'': (1, 'moved'), 'D': 2081}, {'D': 2081, 'auf': 3490, 'to': 3490}, {'ich': 593, 'ma': 593, 'wir': 593}, {'ma': 593},
{'absagen': 11, 'canceln': 11, 'stornieren': 11}, {'absagen': 11, 'canceln': 11, 'stornieren': 11, 'verschieben': 389,
'vertagen': 389}, {'...': 3495, 'absagen': 11, 'canceln': 11, 'stornieren': 11, 'verschieben': 389, 'vertagen': 389},
{'schlafen': 0}, {'gehen': 0}, {'kopf': 3498}, {'den': 3499}, {'drueber': 3497, 'durch': 3500, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber': 3497, 'durch': 3500, 'erst': 3501, 'mal': 3501, 'noch': 3501,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3203, 'drueber': 3497, 'durch': 3500, 'erst': 3501,
'hoeren': 512, 'mal': 3501, 'noch': 3501, 'sehen': 512, 'treffen': 512, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512},
{'...': 3495, '<them>': 41, '^': 15, 'aber': 3202, 'absagen': 11, 'auch': 3202, 'canceln': 11, 'daran': 2724, 'dran':
2724, 'drueber': 3497, 'durch': 3500, 'ehrlich': 3202, 'einraeumen': 0, 'erst': 3501, 'gestehen': 0, 'gestehn': 0,
'leider': 3202, 'mal': 3501, 'mich': 3204, 'mir': 3502, 'noch': 3501, 'sagen': 0, 'schon': 3202, 'stornieren': 11,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3503, 'verschieben': 389, 'vertagen': 389, 'zugeben': 0},
{'...': 3495, '<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'drueber': 3497, 'durch': 3500, 'erst': 3501,
'mal': 3501, 'mich': 3204, 'mir': 3502, 'noch': 3501, 'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3503, 'verschieben': 389, 'vertagen': 389}, {'...': 3494, '<det>': 41, 'N': 3496, 'aber':
3202, 'absagen': 11, 'auch': 3202, 'canceln': 11, 'daran': 2724, 'dran': 2724, 'drueber': 3497, 'durch': 3500,
'ehrlich': 3202, 'einraeumen': 0, 'er': 3496, 'erst': 3501, 'gestehen': 0, 'gestehn': 0, 'ich': 3504, 'leider': 3202,
'ma': 593, 'mal': 3501, 'man': 3206, 'mich': 3204, 'mir': 3502, 'noch': 3501, 'sagen': 0, 'schon': 3202, 'sie': 3496,
'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3503, 'wir': 3505, 'zugeben': 0}, {'':
(11, 'thinking'), 'wieder': 512}, {'mal': 3507}, {'<them>': 3192, 'daran': 2724, 'dran': 2724, 'mal': 3507, 'mich':
3508}, {'mal': 3507, 'mich': 3508}, {'<them>': 3192, 'daran': 2724, 'dran': 2724, 'ich': 3509, 'mal': 3507, 'mich':
3508, 'wir': 3510}, {'denken': 512}, {'<them>': 3512}, {'an': 3513}, {'wieder': 512}, {'mal': 3515, 'wieder': 512},
{'': (11, 'thinking'), 'drueber': 3497, 'durch': 3500, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'wieder':
512}, {'...': 3203, 'hoeren': 512, 'mal': 3507, 'sehen': 512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512,
'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3514, '<them>': 3192, 'aber': 3202, 'an': 3513, 'auch':
3202, 'dringend': 3516, 'drueber': 3497, 'durch': 3500, 'ehrlich': 3202, 'einraeumen': 0, 'erst': 3501, 'gestehen': 0,
'gestehn': 0, 'leider': 3202, 'mal': 3517, 'mich': 3518, 'mir': 3502, 'noch': 3501, 'sagen': 0, 'schon': 3202,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3503, 'wieder': 512, 'zugeben': 0}, {'drueber': 3497,
'durch': 3500, 'erst': 3501, 'mal': 3517, 'mich': 3518, 'mir': 3502, 'noch': 3501, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3503}, {'...': 3514, '<them>': 3192, 'aber': 3202, 'an': 3513, 'auch': 3202, 'dringend':
3516, 'drueber': 3497, 'durch': 3500, 'ehrlich': 3202, 'einraeumen': 0, 'erst': 3501, 'gestehen': 0, 'gestehn': 0,
'ich': 3519, 'leider': 3202, 'mal': 3517, 'man': 3206, 'mich': 3518, 'mir': 3502, 'noch': 3501, 'sagen': 0, 'schon':
3202, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3503, 'wieder': 512, 'wir': 3520, 'zugeben': 0},
{'mal': 3507, 'mich': 3518, 'uns': 3204}, {'ich': 3522, 'mal': 3507, 'mich': 3518, 'uns': 3204, 'wir': 3522}, {'^':
1653, 'absagen': 11, 'an': 3513, 'canceln': 11, 'stornieren': 11}, {'<their>': 2362, 'N': 2363, 'absagen': 81,
'bescheid': 1651, 'das': 2362, 'den': 2362, 'die': 2362, 'feedback': 1652, 'ihr': 2362, 'ruckmeldung': 1652,
'rueckmeldung': 1652, 'sein': 2362, 'zusagen': 81}, {'...': 3512, '<them>': 3512}, {'druber': 3497, 'drueber': 3497,
'durch': 3500, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0},
{'...': 3512}, {'an': 3528}, {'absagen': 11, 'an': 3513, 'canceln': 11, 'stornieren': 11, 'verschieben': 389,
'vertagen': 389}, {'': (5, 'mine'), '<their>': 2362, 'N': 2363, 'das': 2362, 'den': 2362, 'die': 2362, 'ihr': 2362,
'sein': 2362}, {'druber': 3497, 'drueber': 3497, 'durch': 3500, 'erst': 3527, 'mal': 3527, 'noch': 3527, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3215, 'druber':
3497, 'drueber': 3497, 'durch': 3500, 'erst': 3527, 'hoeren': 512, 'horen': 512, 'mal': 3527, 'noch': 3527, 'sehen':
512, 'treffen': 512, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512},
{'...': 3530, '<them>': 41, '^': 3531, 'aber': 3214, 'absagen': 11, 'an': 3513, 'auch': 3214, 'canceln': 11, 'daran':
2724, 'dran': 2724, 'druber': 3497, 'drueber': 3497, 'durch': 3500, 'ehrlich': 3214, 'einraeumen': 0, 'einraumen': 0,
'erst': 3527, 'gestehen': 0, 'gestehn': 0, 'leider': 3214, 'mal': 3527, 'mich': 3216, 'mir': 3532, 'noch': 3527,
'sagen': 0, 'schon': 3214, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3533, 'verschieben': 389, 'vertagen': 389, 'zugeben': 0}, {'absagen': 11},
{'...': 3495, '<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'druber': 3497, 'drueber': 3497, 'durch': 3500,
'erst': 3527, 'mal': 3527, 'mich': 3216, 'mir': 3532, 'noch': 3527, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3533, 'verschieben': 389, 'vertagen':
389}, {'...': 3524, '<det>': 41, 'N': 3496, '^': 3525, 'aber': 3214, 'absagen': 11, 'an': 3526, 'auch': 3214,
'ausfallen': 11, 'canceln': 11, 'daran': 2724, 'dran': 2724, 'druber': 3497, 'drueber': 3497, 'durch': 3500,
'ehrlich': 3214, 'einraeumen': 0, 'einraumen': 0, 'er': 3496, 'erst': 3527, 'gerade': 3529, 'gestehen': 0, 'gestehn':
0, 'heute': 3529, 'ich': 3534, 'kurzfristig': 3535, 'leider': 3214, 'ma': 593, 'mal': 3527, 'man': 3218, 'mich': 3216,
'mir': 3532, 'nicht': 2725, 'noch': 3527, 'oft': 3529, 'sagen': 0, 'schon': 3214, 'sie': 3496, 'stornieren': 11,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3533,
'wieder': 3535, 'wir': 3536, 'zugeben': 0}, {'druber': 3497, 'durch': 3500, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0}, {'druber': 3497, 'durch': 3500, 'erst': 3538, 'mal': 3538, 'noch': 3538, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0}, {'...': 3222, 'druber': 3497, 'durch': 3500, 'erst': 3538, 'horen': 512, 'mal':
3538, 'noch': 3538, 'sehen': 512, 'treffen': 512, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'verabreden': 512,
'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3495, '<them>': 41, '^': 15, 'aber':
3221, 'absagen': 11, 'auch': 3221, 'canceln': 11, 'daran': 2724, 'dran': 2724, 'druber': 3497, 'durch': 3500,
'ehrlich': 3221, 'einraumen': 0, 'erst': 3538, 'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'mal': 3538, 'mich': 3223,
'mir': 3539, 'noch': 3538, 'sagen': 0, 'schon': 3221, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 3540, 'verschieben': 389, 'vertagen': 389, 'zugeben': 0}, {'...': 3495, '<them>': 41, '^': 15, 'absagen':
11, 'canceln': 11, 'druber': 3497, 'durch': 3500, 'erst': 3538, 'mal': 3538, 'mich': 3223, 'mir': 3539, 'noch': 3538,
'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3540, 'verschieben': 389, 'vertagen': 389},
{'...': 3494, '<det>': 41, 'N': 3496, 'aber': 3221, 'absagen': 11, 'auch': 3221, 'canceln': 11, 'daran': 2724, 'dran':
2724, 'druber': 3497, 'durch': 3500, 'ehrlich': 3221, 'einraumen': 0, 'er': 3496, 'erst': 3538, 'gestehen': 0,
'gestehn': 0, 'ich': 3541, 'leider': 3221, 'ma': 593, 'mal': 3538, 'man': 3225, 'mich': 3223, 'mir': 3539, 'noch':
3538, 'sagen': 0, 'schon': 3221, 'sie': 3496, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'uns': 3540, 'wir': 3542, 'zugeben': 0}, {'absagen': 11, 'an': 3513, 'canceln': 11, 'stornieren': 11}, {'': (11,
'thinking'), 'druber': 3497, 'durch': 3500, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'wieder': 512}, {'...':
3222, 'horen': 512, 'mal': 3507, 'sehen': 512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512,
'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3530, '<them>': 3192, 'aber': 3214, 'absagen': 11, 'an':
3513, 'auch': 3214, 'canceln': 11, 'dringend': 3516, 'druber': 3497, 'durch': 3500, 'ehrlich': 3214, 'einraeumen': 0,
'einraumen': 0, 'erst': 3538, 'gestehen': 0, 'gestehn': 0, 'leider': 3214, 'mal': 3545, 'mich': 3546, 'mir': 3539,
'noch': 3538, 'sagen': 0, 'schon': 3214, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3540, 'verschieben': 389, 'vertagen': 389, 'wieder': 512, 'zugeben': 0}, {'': (11, 'thinking'), 'absagen': 11},
{'...': 3495, 'absagen': 11, 'canceln': 11, 'druber': 3497, 'durch': 3500, 'erst': 3538, 'mal': 3545, 'mich': 3546,
'mir': 3539, 'noch': 3538, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3540,
'verschieben': 389, 'vertagen': 389}, {'...': 3544, '<them>': 3192, 'N': 3496, 'aber': 3214, 'absagen': 11, 'an':
3526, 'auch': 3214, 'canceln': 11, 'dringend': 3516, 'druber': 3497, 'durch': 3500, 'ehrlich': 3214, 'einraeumen': 0,
'einraumen': 0, 'er': 3496, 'erst': 3538, 'gerade': 3529, 'gestehen': 0, 'gestehn': 0, 'heute': 3529, 'ich': 3547,
'kurzfristig': 3535, 'leider': 3214, 'mal': 3545, 'man': 3218, 'mich': 3546, 'mir': 3539, 'noch': 3538, 'oft': 3529,
'sagen': 0, 'schon': 3214, 'sie': 3496, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3540, 'wieder': 3548, 'wir': 3549, 'zugeben': 0}, {'...': 3495, 'absagen': 11, 'canceln': 11, 'mal': 3507, 'mich':
3546, 'stornieren': 11, 'uns': 3223, 'verschieben': 389, 'vertagen': 389}, {'...': 3494, 'N': 3496, 'absagen': 11,
'canceln': 11, 'er': 3496, 'ich': 3551, 'kurzfristig': 3535, 'mal': 3507, 'mich': 3546, 'sie': 3496, 'stornieren': 11,
'uns': 3223, 'wieder': 3535, 'wir': 3551}, {'gegeben': 520, 'gespendet': 520, 'zugesprochen': 520}, {'...': 3553,
'gegeben': 520, 'gespendet': 520, 'zugesprochen': 520}, {'...': 3514, '<them>': 3192, 'aber': 3221, 'an': 3513,
'auch': 3221, 'dringend': 3516, 'druber': 3497, 'durch': 3500, 'ehrlich': 3221, 'einraumen': 0, 'erst': 3538,
'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'mal': 3545, 'mich': 3546, 'mir': 3539, 'noch': 3538, 'sagen': 0,
'schon': 3221, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3540, 'wieder': 512, 'zugeben': 0}, {'druber':
3497, 'durch': 3500, 'erst': 3538, 'mal': 3545, 'mich': 3546, 'mir': 3539, 'noch': 3538, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3540}, {'...': 3514, '<them>': 3192, 'aber': 3221, 'an': 3513, 'auch': 3221, 'dringend':
3516, 'druber': 3497, 'durch': 3500, 'ehrlich': 3221, 'einraumen': 0, 'erst': 3538, 'gestehen': 0, 'gestehn': 0,
'ich': 3555, 'leider': 3221, 'mal': 3545, 'man': 3225, 'mich': 3546, 'mir': 3539, 'noch': 3538, 'sagen': 0, 'schon':
3221, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3540, 'wieder': 512, 'wir': 3556, 'zugeben': 0},
{'mal': 3507, 'mich': 3546, 'uns': 3223}, {'ich': 3558, 'mal': 3507, 'mich': 3546, 'uns': 3223, 'wir': 3558},
{'<should>': 1083, 's': 2538}, {'meinung': 3289}, {'<their>': 2538, '<them>': 1084, 'N': 3560, 'ihrer': 3561,
'seiner': 3561}, {'uber': 512, 'ueber': 512}, {'': (23, 'contact'), 'N': 782, 'bei': 2471}, {'...': 2470, 'an': 607,
'bekommen': 607, 'erhalten': 607, 'gab': 2394, 'gekriegt': 607, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607,
'gschriebn': 607, 'hinterlassen': 607, 'kam': 2394, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'von': 607},
{'^': 15, 'bei': 400, 'fur': 2397, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 2779, 'schritte': 3566}, {'^':
15, 'bei': 400, 'fur': 2397, 'liegt': 2778, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 3568, 'termin': 69},
{'^': 15, 'bei': 400, 'fuer': 2397, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 2779, 'schritte': 3570}, {'^':
15, 'bei': 400, 'fuer': 2397, 'liegt': 2778, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 3572, 'termin': 69},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3574, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 2990, 'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 2990}, {'': (12, 'task'), '^': 15},
{'ausgegangen': 11, 'bei': 1633, 'beim': 1633, 'erreicht': 11, 'vergessen': 3577, 'zu': 1633, 'zum': 1633, 'zur':
1633}, {'bei': 1633, 'beim': 1633, 'erreicht': 11, 'vergessen': 41, 'zu': 1633, 'zum': 1633, 'zur': 1633}, {'termin':
2081}, {'answered': 11, 'came': 11, 'replied': 11, 'showed': 2785}, {'^': 15, 'bei': 400, 'fuer': 2397, 'fur': 2397,
'liegt': 2778, 'mein': 41, 'meine': 41, 'von': 400}, {'step': 3582, 'steps': 2779}, {'erreicht': 11}, {'erwischt': 11,
'geschafft': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'telefoniert': 11}, {'geredet': 11, 'gesprochen':
11, 'getroffen': 11, 'telefoniert': 11}, {'...': 3586}, {'gegangen': 11}, {'...': 1632, 'erreichen': 11},
{'abgehoben': 11, 'angerufen': 11, 'angetroffen': 11, 'aufgetaucht': 11, 'ausgegangen': 11, 'bei': 1633, 'beim': 1633,
'besucht': 11, 'dazu': 2661, 'dazugekommen': 11, 'drangegangen': 11, 'erreichbar': 11, 'erreicht': 11, 'erschienen':
11, 'erwischt': 11, 'geklappt': 11, 'gemeldet': 11, 'geschafft': 11, 'geschrieben': 11, 'gesehen': 11, 'gesprochen':
11, 'getroffen': 11, 'mehr': 3585, 'mit': 3587, 'ran': 3588, 'rangegangen': 11, 'stattgefunden': 11, 'telefoniert':
11, 'verfuegbar': 11, 'verfugbar': 11, 'vergessen': 3577, 'zu': 3589, 'zum': 1633, 'zur': 1633, 'zuruckgerufen': 11,
'zurueckgerufen': 11, 'zustande': 2661}, {'gehoert': 11, 'gehort': 11}, {'...': 3591}, {'...': 3591, 'gehoert': 11,
'gehort': 11, 'von': 3592}, {'<appointment>': 11}, {'...': 3591, 'gehoert': 11, 'gehort': 11, 'mehr': 3593, 'mit':
3594, 'von': 3592}, {'gesehen': 11, 'gesprochen': 11, 'getroffen': 11}, {'...': 3361, 'abgehoben': 11, 'am': 3362,
'ans': 3362, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3364, 'ging': 3364, 'hat': 3365, 'hebt':
3364, 'hob': 3364, 'macht': 3364, 'machte': 3364, 'nahm': 3364, 'zu': 3266, 'zuhause': 11}, {'abgehoben': 11,
'angetroffen': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11}, {'...': 3598, 'erreicht':
11}, {'gehoert': 11, 'gehort': 11, 'mehr': 3591, 'mit': 3594}, {'answer': 389, 'luck': 389, 'reply': 389, 'response':
389, 'show': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'gefragt': 11, 'geredet': 11,
'kontaktiert': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'daruber': 3602, 'darueber': 3602,
'druber': 3602, 'drueber': 3602, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11}, {'abgestimmt': 11, 'angerufen': 11,
'angesprochen': 11, 'besprochen': 11, 'daruber': 3602, 'darueber': 3602, 'druber': 3602, 'drueber': 3602, 'erreicht':
11, 'gefragt': 11, 'gemeldet': 11, 'geredet': 11, 'gesprochen': 11, 'getroffen': 11, 'kennengelernt': 11,
'kontaktiert': 11, 'telefoniert': 11}, {'': (0, 'missed'), 'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11,
'daruber': 3602, 'darueber': 3602, 'druber': 3602, 'drueber': 3602, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11},
{'erledigen': 41, 'liefern': 41, 'schicken': 41}, {'auf': 3295, 'ned': 3603, 'net': 3603, 'nicht': 3604, 'nie': 3605,
'offen': 2032, 'zu': 3606}, {'erreicht': 11, 'vergesse': 7, 'vergessen': 41}, {'self': 7}, {'to': 3609}, {'': (12,
'task'), 'selbst': 7}, {'mich': 3611}, {'mich': 7}, {'an': 3612, 'fuer': 3613, 'fur': 3613}, {'mailbox': 11}, {'idee':
512}, {'gedanke': 512}, {'ein': 3617}, {'beide': 975, 'drei': 975, 'zwei': 975}, {'^': 2673, 'die': 3615, 'eine':
3616, 'ich': 2674, 'mailbox': 11, 'so': 3618, 'wir': 3619}, {'wohl': 512}, {'': (13, 'talk'), '...': 3621}, {'punkte':
7}, {'punkt': 7}, {'wort': 11}, {'abmeldung': 11, 'absage': 11, 'bescheid': 11, 'ein': 3625, 'entschuldigung': 11,
'nachricht': 11}, {'ihm': 41, 'ihnen': 41, 'ihr': 41}, {'durchgegangen': 43, 'geprobt': 43, 'geubt': 43, 'geuebt':
43}, {'N': 3628}, {'mit': 3629, 'review': 2758}, {'fuer': 2757, 'fur': 2757, 'mit': 2757}, {'von': 607}, {'bono':
600}, {'bei': 2757, 'fuer': 2757}, {'bei': 2757, 'fur': 2757}, {'fuer': 2757, 'fur': 2757, 'mit': 2757, 'von': 2757},
{'D': 7, 'nochmal': 7, 'spaeter': 7, 'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3637, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3637, 'es': 3638, 'ich': 3638, 'ichs': 3638, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'an': 2634}, {'an': 2478, 'mit': 2478}, {'...': 3641, 'ausfuehrlich': 2407, 'ausfuhrlich':
2466, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43,
'mit': 2483, 'muendl': 2409, 'muendlich': 2407, 'mundl': 2468, 'mundlich': 2466, 'persoenlich': 2407, 'personlich':
2466, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'': (20, 'gave:referral'),
'gegeben': 766, 'geschrieben': 766}, {'N': 3643}, {'fuer': 3644, 'fur': 3644}, {'me': 7}, {'': (1, 'moved'), 'D':
2081, 'auf': 2081, 'to': 2081}, {'': (23, 'contact'), 'N': 43}, {'': (23, 'contact'), '...': 1787}, {'...': 1787,
'an': 607, 'mich': 3649}, {'an': 607, 'von': 607}, {'zuruck': 11, 'zurueck': 11}, {'mich': 1788, 'nicht': 3652},
{'<rel>': 0}, {'': (13, 'talk'), '<my>': 3654, '<their>': 3654, 'ab': 11, 'kurzfristig': 3119, 'wieder': 3119}, {'':
(13, 'talk'), 'N': 781, 'ab': 11, 'ich': 2626, 'kurzfristig': 3119, 'wieder': 3119}, {'': (13, 'talk'), 'i': 1791,
'ich': 1791, 'we': 1791, 'wir': 1791}, {'mir': 975}, {'<not>': 2638, 'a': 1615, 'aber': 2639, 'ah': 1615, 'au': 1615,
'auch': 1615, 'dann': 2639}, {'der': 1802}, {'an': 607, 'auf': 3660, 'bei': 1804, 'beisammen': 607, 'in': 1805,
'neben': 607, 'uber': 607, 'ueber': 607, 'vor': 1806, 'zusammen': 607}, {'': (23, 'contact'), '...': 3661}, {'': (23,
'contact'), '...': 3661, 'wir': 975}, {'date': 69}, {'the': 3664}, {'N': 3017, 'auch': 3018, 'noch': 3018, 'sich':
3019, 'vorbei': 607}, {'...': 3008}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11,
'telefoniert': 11}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'mehr': 3668,
'telefoniert': 11}, {'nicht': 3669}, {'alles': 2416, 'ins': 2415, 'verbaselt': 11, 'verbummelt': 11, 'verpennt': 11,
'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'...': 3670, 'wieder': 3671}, {'am': 607, 'auf': 607, 'aus':
607, 'dass': 607, 'mir': 607, 'nicht': 3652, 'ob': 607, 'per': 607, 'uns': 607, 'via': 607, 'wegen': 607}, {'<me>':
1827, '<them>': 41, '<they>': 1828, 'ich': 42, 'wir': 42}, {'D': 69, 'ich': 69, 'uns': 576}, {'uns': 69}, {'': (2,
'plan'), 'uns': 69}, {'D': 69, 'ma': 3676, 'uns': 576, 'wir': 3677, 'wollen': 11}, {'...': 3670, 'er': 0, 'sie': 0},
{'...': 911, '<deed3>': 2843, '^': 2847, 'antwortet': 2215, 'besorgt': 684, 'bringt': 2215, 'checkt': 684, 'gibt':
2246, 'klaert': 684, 'klart': 684, 'laesst': 2250, 'lassen': 2250, 'lasst': 2250, 'leitet': 2252, 'liefert': 2215,
'lässt': 2250, 'macht': 2260, 'mailt': 684, 'organisiert': 2264, 'reicht': 2252, 'schickt': 2849, 'sendet': 684,
'stellt': 2284, 'ubernimmt': 684, 'uberweist': 684, 'uebernimmt': 684, 'ueberweist': 684, 'unterschreibt': 2215,
'verschickt': 684, 'weiss': 2215, 'weiß': 2215, 'zahlt': 2215}, {'he': 0, 'she': 0}, {'<gone>': 607, 'angesetzt': 69,
'ausgemacht': 69, 'dazwischen': 2661, 'dazwischengekommen': 11, 'eingetragen': 69, 'fixiert': 69, 'gebucht': 69,
'geplant': 69, 'vereinbart': 69}, {'zusammen': 0}, {'paar': 3683}, {'<gone>': 607, 'bei': 69, 'mit': 69}, {'...':
3685, 'gestern': 2644, 'heute': 2644, 'mit': 2670, 'ned': 2643, 'net': 2643, 'nicht': 2643}, {'mehr': 3683}, {'paar':
3687}, {'...': 2662, 'aufgetaucht': 11, 'dazu': 2661, 'dazugekommen': 11, 'erschienen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11, 'mehr': 3683, 'zu': 2642, 'zum': 2642, 'zur': 2642}, {'': (14,
'together'), '...': 3685, 'bei': 69, 'gestern': 2644, 'heute': 2644, 'mit': 2670, 'ned': 2643, 'net': 2643, 'nicht':
2643}, {'...': 3682, '<not>': 2638, '<they>': 3324, 'a': 1615, 'aber': 2639, 'abgemacht': 69, 'ah': 1615, 'angesetzt':
69, 'au': 1615, 'auch': 1615, 'aufgetaucht': 607, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2639, 'dazugekommen':
607, 'dazugestossen': 607, 'dazugestoßen': 607, 'dazwischen': 2661, 'dazwischengekommen': 11, 'ein': 3684,
'eingeplant': 69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'gekommen': 607, 'geplant': 69,
'gestern': 2644, 'heute': 2644, 'ich': 3686, 'jetzt': 3683, 'kein': 3688, 'leider': 2664, 'mir': 3329, 'mit': 2670,
'mitgekommen': 607, 'ned': 2643, 'net': 2643, 'nicht': 3689, 'reserviert': 69, 'terminiert': 69, 'uns': 3329,
'verabredet': 69, 'vereinbart': 69, 'vorbeigefahren': 607, 'vorbeigekommen': 607, 'wieder': 3683, 'wir': 3690},
{'...': 2470, 'an': 607, 'bekommen': 607, 'erhalten': 607, 'gekriegt': 607, 'geschickt': 607, 'geschrieben': 607,
'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'von':
607}, {'...': 3482}, {'...': 3482, 'ich': 3693, 'wir': 3693}, {'...': 3482, 'mich': 3216, 'uns': 3216}, {'...': 3482,
'ich': 3695, 'mich': 3216, 'uns': 3216, 'wir': 3695}, {'...': 3215, 'hoeren': 512, 'horen': 512, 'mal': 3507, 'sehen':
512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512},
{'<them>': 3192, 'dringend': 3516, 'mal': 3507, 'mich': 3697, 'uns': 3216, 'wieder': 512}, {'mal': 3507, 'mich': 3697,
'uns': 3216}, {'<them>': 3192, 'dringend': 3516, 'ich': 3698, 'mal': 3507, 'mich': 3697, 'uns': 3216, 'wieder': 512,
'wir': 3699}, {'ich': 3699, 'mal': 3507, 'mich': 3697, 'uns': 3216, 'wir': 3699}, {'fuer': 2418, 'fur': 2418, 'mit':
2418}, {'gegangen': 607, 'gewesen': 607}, {'wir': 69, 'wollen': 11}, {'auf': 3660, 'bei': 1804, 'in': 1805, 'vor':
1806}, {'...': 3705}, {'an': 69}, {'': (2, 'plan'), 'an': 69, 'auf': 0, 'fest': 69, 'in': 0}, {'me': 2784}, {'<they>':
1864, '^': 1868, 'an': 1863}, {'auf': 11}, {'nicht': 3711}, {'mich': 607}, {'': (23, 'contact'), '<hat>': 607}, {'':
(23, 'contact'), 'wird': 69}, {'N': 786, 'to': 2634}, {'times': 2396}, {'N': 684, '^': 15, 'an': 2532, 'bei': 400,
'fuer': 2397, 'fur': 2397, 'ich': 440, 'mein': 41, 'meine': 41, 'meinerseits': 440, 'von': 2534}, {'do': 3718, 'dos':
2398}, {'d': 41, 'll': 41, 'will': 41, 'would': 41}, {'i': 3720}, {'<them>': 3721, 'N': 781, 'me': 1875, 'us': 1875},
{'ich': 69, 'ma': 69, 'mich': 69}, {'ich': 69, 'mich': 69, 'wir': 69}, {'<they>': 0}, {'...': 2691, 'abgemacht': 69,
'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69,
'geplant': 69, 'ist': 2692, 'ma': 3677, 'sich': 3725, 'steht': 69, 'vereinbart': 69, 'vergessen': 11, 'wir': 3677,
'wollen': 11, 'zugesagt': 69}, {'sich': 3725}, {'gelaufen': 607, 'glaufen': 607, 'glaufn': 607}, {'weg': 3728},
{'den': 3729, 'weg': 3728}, {'ich': 2985, 'weg': 3728, 'wir': 2985}, {'...': 2537, 'das': 2986, 'dem': 2986, 'den':
3731, 'der': 2986, 'die': 2986, 'weg': 3728}, {'': (11, 'thinking'), '^': 3253}, {'': (11, 'thinking'), 'grad': 512,
'mir': 3733, 'ob': 512}, {'': (11, 'thinking'), 'gerade': 512, 'ich': 512, 'mir': 3733, 'ob': 512, 'wen': 512, 'wie':
512}, {'ich': 2962, 'weg': 3728, 'wir': 2962}, {'...': 2537, 'das': 2963, 'dem': 2963, 'den': 3736, 'der': 2963,
'die': 2963, 'weg': 3728}, {'das': 2445, 'dem': 2445, 'den': 2445, 'der': 2445, 'die': 2445}, {'gewartet': 11,
'hingefahren': 11}, {'ohne': 3626}, {'...': 3448, 'abgesagt': 11, 'fehlt': 2709, 'fuer': 3444, 'fur': 3447, 'ist':
3453, 'kam': 3455, 'kommt': 3455, 'kurzfristig': 3060, 'spontan': 3060, 'wieder': 3060}, {'ob': 512}, {'augen': 975},
{'vier': 3743}, {'lebenszeichen': 11, 'wort': 11}, {'silbe': 11}, {'kein': 3745, 'keine': 3746, 'nichts': 11, 'nix':
11}, {'...': 3747, 'kein': 3745, 'keine': 3746, 'nichts': 11, 'nix': 11}, {'...': 3747, 'ich': 3748, 'kein': 3745,
'keine': 3746, 'nichts': 11, 'nix': 11, 'wir': 3748}, {'hoer': 3749, 'hoere': 3749, 'hoeren': 3749, 'hor': 3749,
'hore': 3749, 'horen': 3749, 'kam': 3749, 'kommt': 3749}, {'als': 2598}, {'<them>': 3750, 'N': 3751}, {'': (23,
'contact'), '$$': 607, 'D': 69, 'fuer': 576, 'fur': 576}, {'': (0, 'missed'), 'gewartet': 11, 'versucht': 11},
{'antworten': 11, 'gratulieren': 11, 'schreiben': 11, 'treffen': 11}, {'anzurufen': 11, 'zu': 3755}, {'gratulieren':
11, 'schreiben': 11}, {'...': 3756, 'abzusagen': 11, 'anzurufen': 11, 'zu': 3757, 'zuruckzurufen': 11,
'zurueckzurufen': 11}, {'anruf': 11}, {'': (1, 'moved'), 'auf': 2081, 'wir': 2081}, {'...': 3008, 'sich': 3008},
{'uf': 2081}, {'<they>': 684, '^': 15, 'ich': 41}, {'<them>': 3260, '<they>': 1883, '^': 15, 'am': 1885, 'auf': 1885,
'beim': 1885, 'dass': 3763, 'ich': 3261, 'im': 1885, 'mir': 1886, 'per': 1885, 'uns': 1886}, {'...': 1136}, {'sollte':
512, 'sollten': 512}, {'': (22, 'gave:volunteering'), 'at': 600, 'bei': 600, 'fuer': 600, 'fur': 600}, {'gelegt':
2081, 'geschoben': 2081, 'verlegt': 2081, 'verschoben': 2081}, {'D': 3768}, {'auf': 3769}, {'D': 3770}, {'bekommen':
607, 'erhalten': 607}, {'erfahren': 2498, 'gehoert': 607, 'gehort': 607, 'mail': 3772, 'nachricht': 3772, 'nichts':
3591}, {':': 41, '^': 15, 'noch': 41}, {'^': 15, 'noch': 41}, {'^': 2342}, {'<them>': 3776, '^': 2342},
{'ausstaendig': 440, 'ausstandig': 440, 'ausstehend': 440, 'faellig': 440, 'fallig': 440, 'fehlen': 3774, 'fehlt':
3774, 'noch': 3427, 'offen': 440, 'stehen': 3775, 'steht': 3775, 'werden': 3777, 'wird': 3777}, {'^': 81, 'ich': 684,
'wir': 684}, {'': (23, 'contact'), 'wir': 684}, {'mucks': 11, 'ton': 11, 'wort': 11}, {'nachricht': 11, 'spur': 11},
{'': (0, 'missed'), 'gehoert': 11, 'gehort': 11, 'neues': 11}, {'nichts': 11}, {'funkstille': 11, 'kein': 3781,
'keine': 3782, 'nichts': 3783, 'nix': 11, 'noch': 3784}, {'heute': 3785, 'jetzt': 3785}, {'': (7, 'waiting'), '...':
2586}, {'^': 23, 'noch': 1774}, {'^': 3787}, {'^': 3787, 'immer': 2589, 'mir': 3788, 'nach': 2591, 'noch': 3789,
'uns': 3788, 'weiterhin': 2588}, {'noch': 3785}, {'bis': 3786, 'bisher': 3785, 'funkstille': 11, 'immer': 3791,
'kein': 3781, 'keine': 3782, 'nichts': 3783, 'nix': 11, 'noch': 3785, 'seither': 3785, 'weiterhin': 3785, 'wieder':
3785}, {'bis': 3786, 'bisher': 3785, 'funkstille': 11, 'ich': 3792, 'immer': 3791, 'kein': 3781, 'keine': 3782,
'nichts': 3783, 'nix': 11, 'noch': 3785, 'seither': 3785, 'weiterhin': 3785, 'wieder': 3785, 'wir': 3792},
{'lebenszeichen': 11, 'mucks': 11, 'ton': 11, 'wort': 11}, {'nachricht': 11, 'silbe': 11, 'spur': 11}, {'...': 3747,
'bis': 3786, 'bisher': 3785, 'funkstille': 11, 'immer': 3791, 'kein': 3794, 'keine': 3795, 'nichts': 3783, 'nix': 11,
'noch': 3785, 'seither': 3785, 'weiterhin': 3785, 'wieder': 3785}, {'...': 3747, 'bis': 3786, 'bisher': 3785,
'funkstille': 11, 'ich': 3796, 'immer': 3791, 'kein': 3794, 'keine': 3795, 'nichts': 3783, 'nix': 11, 'noch': 3785,
'seither': 3785, 'weiterhin': 3785, 'wieder': 3785, 'wir': 3796}, {'...': 3747, '^': 81, 'bis': 3786, 'bisher': 3785,
'funkstille': 11, 'immer': 3791, 'kein': 3794, 'keine': 3795, 'nichts': 3783, 'nix': 11, 'noch': 3785, 'seither':
3785, 'weiterhin': 3785, 'wieder': 3785}, {'...': 3747, '^': 81, 'bis': 3786, 'bisher': 3785, 'funkstille': 11, 'ich':
3798, 'immer': 3791, 'kein': 3794, 'keine': 3795, 'nichts': 3783, 'nix': 11, 'noch': 3785, 'seither': 3785,
'weiterhin': 3785, 'wieder': 3785, 'wir': 3798}, {'wir': 684}, {'^': 2346}, {'bekomm': 3779, 'bekomme': 3779,
'bekommen': 3780, 'bis': 3786, 'bisher': 3785, 'brauch': 3779, 'brauche': 3779, 'erhalte': 3779, 'erhalten': 607,
'fehlen': 3790, 'fehlt': 3790, 'funkstille': 11, 'gekriegt': 607, 'hab': 3793, 'habe': 3793, 'haben': 3793, 'hoer':
3749, 'hoere': 3749, 'hoeren': 3749, 'hor': 3749, 'hore': 3749, 'horen': 3749, 'ich': 3792, 'immer': 3791, 'ist':
2592, 'kam': 3797, 'kein': 3781, 'keine': 3782, 'kommt': 3799, 'krieg': 3779, 'kriege': 3779, 'kriegen': 3800,
'nichts': 3783, 'nix': 11, 'noch': 3785, 'seither': 3785, 'sind': 2592, 'stehen': 2592, 'steht': 2592, 'weiterhin':
3785, 'werden': 3801, 'wieder': 3785, 'wir': 3792, 'wird': 3801}, {'als': 2598, 'erfahre': 2796, 'erfuhr': 2796,
'hoerte': 2796, 'horte': 2796, 'weiss': 2796, 'weiß': 2796}, {'...': 3773, '<me>': 3778, '<them>': 3802, 'D': 3770,
'N': 3803, 'das': 2445, 'dem': 2445, 'den': 2445, 'der': 2445, 'die': 2445, 'meiner': 2529}, {'tuer': 11, 'tur': 11},
{'verschlossener': 3805}, {'': (13, 'talk'), 'ich': 2425}, {'fuer': 512}, {'was': 3808}, {'ich': 535}, {'eigentlich':
2811}, {'...': 3809, '<they>': 3810, 'D': 3811}, {'richtige': 512}, {'guter': 512}, {'gute': 512}, {'der': 3813,
'die': 3813, 'ein': 3814, 'eine': 3815, 'jemand': 3808, 'was': 3808}, {'...': 3816, 'D': 3811}, {'D': 3811}, {'for':
1774, 'on': 1774}, {'da': 607, 'dabei': 607, 'mit': 1915}, {'aber': 11, 'doch': 11}, {'ausgemacht': 3821, 'geplant':
3821, 'verabredet': 3821}, {'fur': 512}, {'<gone>': 607, 'N': 3820, 'ausgemacht': 3821, 'dazwischen': 2661,
'dazwischengekommen': 11, 'geplant': 3821, 'schon': 3822, 'verabredet': 3821, 'was': 3823}, {'eigentlich': 2811,
'mit': 1898, 'samt': 1898}, {'abendessen': 1907, 'besuch': 1907, 'bier': 1907, 'brunch': 1907, 'essen': 1907,
'fruehstueck': 1907, 'fruhstuck': 1907, 'grillen': 1907, 'jause': 1907, 'kaffee': 1907, 'mittagessen': 1907, 'tisch':
607}, {'N': 3820}, {'': (23, 'contact'), 'da': 607, 'dabei': 607, 'mit': 1925}, {'am': 1910, 'dabei': 607, 'von':
1913}, {'...': 3827, 'N': 3828, 'am': 1910, 'an': 1639, 'auf': 1639, 'bei': 1639, 'beim': 1639, 'da': 607, 'in': 1639,
'mit': 3829, 'online': 1915, 'per': 1916, 'remote': 1915, 'zu': 1639, 'zugeschaltet': 607}, {'<my>': 607,
'abendessen': 1907, 'besuch': 1907, 'bier': 1907, 'brunch': 1907, 'essen': 1907, 'fruehstueck': 1907, 'fruhstuck':
1907, 'grillen': 1907, 'jause': 1907, 'kaffee': 1907, 'mittagessen': 1907}, {'': (23, 'contact'), '<me>': 1919,
'<my>': 607}, {'am': 1910, 'mit': 3829, 'online': 1915, 'per': 1916, 'remote': 1915, 'zugeschaltet': 607}, {'...':
2669, 'bei': 607, 'mit': 607}, {'...': 3326, 'dazwischen': 2661, 'dazwischengekommen': 11}, {'': (23, 'contact'),
'am': 1910, 'anhang': 1894, 'dabei': 607, 'familie': 1894, 'frau': 1894, 'freund': 1894, 'freundin': 1894, 'hund':
1894, 'kind': 1894, 'kindern': 1894, 'mann': 1894, 'partner': 1894, 'partnerin': 1894, 'von': 1913}, {'erreichen': 11,
'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3837, 'zuhause': 11}, {'<my>': 607, 'besuch': 607}, {'...': 3824,
'<they>': 3810, 'D': 3825, 'N': 3820, 'abend': 1900, 'alle': 1640, 'am': 3826, 'an': 1639, 'anwesend': 607, 'auch':
3830, 'auf': 3831, 'aufgetaucht': 607, 'bei': 3832, 'beide': 1640, 'beim': 1639, 'da': 1919, 'dabei': 607,
'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'dazwischen': 2661, 'dazwischengekommen': 11, 'der':
3325, 'drei': 1922, 'ebenfalls': 3833, 'ein': 1922, 'eine': 1922, 'einen': 1922, 'fuer': 1930, 'fur': 1933, 'ganze':
1921, 'gekommen': 607, 'halbe': 1922, 'hier': 607, 'ich': 3834, 'im': 1642, 'in': 1648, 'ins': 1642, 'kaffee': 1900,
'kurz': 1644, 'mir': 3835, 'mit': 3836, 'mitgekommen': 607, 'moment': 1900, 'n': 1922, 'nachmittag': 1900, 'ne': 1922,
'nicht': 3838, 'noch': 3833, 'online': 1915, 'per': 1916, 'remote': 1915, 'samt': 1897, 'sprung': 1900, 'std': 1900,
'stuendchen': 1900, 'stundchen': 1900, 'stunde': 1900, 'stunden': 1900, 'und': 1897, 'uns': 3835, 'vorbeigefahren':
607, 'vorbeigekommen': 607, 'vormittag': 1900, 'weile': 1900, 'wieder': 1640, 'wir': 3177, 'zu': 3839, 'zugeschaltet':
607, 'zum': 1947, 'zur': 1947, 'zwei': 1922}, {'der': 3813, 'die': 3813, 'ein': 3814, 'eine': 3815, 'jemand': 3823,
'was': 3823}, {'...': 3841, 'D': 3811}, {'<gone>': 607, 'N': 3820, 'ausgemacht': 3821, 'geplant': 3821, 'schon': 3822,
'verabredet': 3821}, {'an': 1639, 'auf': 1639, 'bei': 1639, 'beim': 1639, 'da': 607, 'in': 1639, 'zu': 1639}, {'':
(23, 'contact'), '<me>': 1645, '<my>': 607}, {'abend': 1900, 'ganze': 1921, 'halbe': 1921, 'kaffee': 1900, 'moment':
1900, 'nachmittag': 1900, 'paar': 3683, 'sprung': 1900, 'std': 1900, 'stuendchen': 1900, 'stundchen': 1900, 'stunde':
1900, 'stunden': 1900, 'vormittag': 1900, 'weile': 1900}, {'an': 1639, 'auf': 1639, 'bei': 1639, 'beim': 1639, 'in':
1639, 'zu': 1639, 'zusammen': 0}, {'': (14, 'together'), '...': 2669, 'bei': 607, 'mit': 607}, {'...': 3843, 'D':
3825, 'N': 3820, 'abend': 1900, 'alle': 3844, 'am': 3826, 'an': 1639, 'anwesend': 607, 'auch': 3830, 'auf': 3831,
'aufgetaucht': 607, 'bei': 3845, 'beide': 1640, 'beim': 1639, 'da': 1919, 'dabei': 607, 'dazugekommen': 607,
'dazugestossen': 607, 'dazugestoßen': 607, 'drei': 1922, 'ebenfalls': 3833, 'ein': 3846, 'eine': 1922, 'einen': 1922,
'fuer': 1930, 'fur': 1933, 'ganze': 1921, 'gekommen': 607, 'halbe': 1922, 'hier': 607, 'ich': 3177, 'im': 1642, 'in':
1648, 'ins': 1642, 'jetzt': 3683, 'kaffee': 1900, 'kein': 3688, 'kurz': 1644, 'mit': 3836, 'mitgekommen': 607,
'moment': 1900, 'n': 1922, 'nachmittag': 1900, 'ne': 1922, 'nicht': 3687, 'noch': 3833, 'online': 1915, 'per': 1916,
'remote': 1915, 'samt': 1897, 'sprung': 1900, 'std': 1900, 'stuendchen': 1900, 'stundchen': 1900, 'stunde': 1900,
'stunden': 1900, 'und': 1897, 'vorbeigefahren': 607, 'vorbeigekommen': 607, 'vormittag': 1900, 'weile': 1900,
'wieder': 3847, 'wir': 3848, 'zu': 3839, 'zugeschaltet': 607, 'zum': 1947, 'zur': 1947, 'zwei': 1922}, {'uf': 1774},
{'auf': 1774, 'ich': 3273, 'immer': 3272, 'jetzt': 3271, 'no': 3850, 'weiterhin': 3271, 'wir': 3273}, {'': (7,
'waiting'), '<my>': 702}, {'^': 3852}, {'auf': 3853, 'ich': 3276, 'immer': 3272, 'jetzt': 3271, 'nichts': 11, 'seit':
3275, 'umsonst': 11, 'und': 2507, 'vergebens': 11, 'weiterhin': 3271, 'wir': 3276}, {'called': 2559, 'canceled': 11,
'cancelled': 11, 'gecancelt': 11, 'ich': 2775, 'moved': 2560, 'postponed': 2560, 'pushed': 2560, 'rescheduled': 2560,
'shifted': 2560, 'wir': 2775, 'wohl': 512}, {'N': 11}, {'noch': 3856}, {'N': 3857}, {'': (13, 'talk'), 'nichts': 2411,
'noch': 2412}, {'waere': 535, 'ware': 535, 'wäre': 535}, {'ich': 3860}, {'geht': 1084, 'ginge': 1084}, {'<them>':
3862}, {'nach': 3863}, {'': (13, 'talk'), '<they>': 3861, 'es': 3864}, {'koennte': 512, 'konnte': 512, 'könnte': 512},
{'<them>': 41, 'ich': 42, 'mich': 3278, 'wir': 42}, {'': (2, 'plan'), '<them>': 41, 'mit': 69}, {'': (2, 'plan'),
'<them>': 41, 'ich': 3868, 'mich': 3278, 'mit': 69, 'wir': 42}, {'': (2, 'plan'), '<them>': 41}, {'ich': 42, 'wir':
3870}, {'auf': 2422, 'beim': 2422, 'da': 2422, 'fort': 2422, 'gerade': 2424, 'grad': 2424, 'hoere': 0, 'hore': 0,
'im': 2423, 'in': 2422, 'kurz': 2424, 'ned': 2424, 'net': 2424, 'nicht': 2424, 'unterwegs': 2422, 'weg': 2422}, {'er':
0, 'es': 3621, 'ich': 3872, 'sie': 0}, {'^': 1653, 'treffen': 69}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702,
'-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '...': 1704, 'a': 1466, 'an': 1466,
'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'das':
1466, 'den': 1466, 'die': 1466, 'ein': 1466, 'eine': 1466, 'einen': 1466, 'entscheidung': 702, 'entwurf': 702,
'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1466, 'nen': 1466,
'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702,
'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'^': 3875, 'von': 1472}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste':
1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '<thing>': 1398, '<work>': 1398, 'a': 1519, 'absagen': 81,
'an': 1519, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid': 1651, 'bestaetigung':
1398, 'bestatigung': 1398, 'das': 1519, 'den': 1519, 'die': 1519, 'ein': 1519, 'eine': 1519, 'einen': 1519,
'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1652, 'fotos': 1398, 'freigabe': 1398, 'gutachten': 1398,
'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'muster': 1398, 'n': 1519, 'nen': 1519, 'offerte': 1398,
'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1709, 'rueckmeldung': 1709, 'stellungnahme': 1398,
'termin': 1398, 'unterlagen': 1398, 'unterschrift': 1398, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen':
1398, 'zusage': 1398, 'zusagen': 81}, {'...': 3482, '<them>': 41, 'druber': 3497, 'drueber': 3497, 'durch': 3500,
'erst': 3527, 'mal': 3527, 'mir': 3532, 'noch': 3527, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen':
0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3532}, {'druber': 3497, 'drueber': 3497, 'durch': 3500, 'erst': 3527,
'mal': 3527, 'nicht': 2998, 'noch': 3527, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3874, '<me>': 684, '<until>': 3876, '^': 3877, 'dass': 1718, 'druber':
3497, 'drueber': 3497, 'durch': 3500, 'erst': 3527, 'ich': 3878, 'mal': 3527, 'mir': 3879, 'nicht': 2998, 'noch':
3527, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns':
3532, 'wir': 3878}, {'durchgegangen': 43}, {'<work>': 3881}, {'s': 3882}, {'<their>': 3882, 'N': 3883, 'persoenlich':
609, 'personlich': 611, 'vor': 614}, {'...': 3135, '<vowed>': 808, '^': 816, 'am': 820, 'auf': 820, 'beigebracht':
828, 'beim': 820, 'darum': 830, 'die': 3136, 'drum': 830, 'erklaert': 843, 'erklart': 844, 'erlaeutert': 843,
'erlautert': 844, 'ersucht': 829, 'fest': 845, 'gebeten': 829, 'gesagt': 850, 'geschrieben': 850, 'gezeigt': 828,
'gsagt': 850, 'gschriebn': 850, 'hoch': 854, 'im': 820, 'in': 3137, 'mein': 946, 'per': 820, 'um': 90, 'verbindlich':
845, 'versprochen': 871, 'via': 820, 'vorgefuehrt': 843, 'vorgefuhrt': 844, 'zugesagt': 871}, {'...': 3135, '<vowed>':
808, '^': 816, 'am': 820, 'auf': 820, 'beigebracht': 828, 'beim': 820, 'darum': 830, 'die': 3136, 'drum': 830,
'erklaert': 843, 'erklart': 844, 'erlaeutert': 843, 'erlautert': 844, 'ersucht': 829, 'fest': 845, 'gebeten': 829,
'gezeigt': 828, 'hoch': 854, 'im': 820, 'in': 3137, 'mein': 946, 'per': 820, 'um': 90, 'verbindlich': 845,
'versprochen': 871, 'via': 820, 'vorgefuehrt': 843, 'vorgefuhrt': 844, 'zugesagt': 871}, {'...': 3133, '<them>': 3886,
'<title>': 876, '<vowed>': 874, '^': 816, 'alles': 3140, 'das': 3140, 'den': 3140, 'die': 3140, 'es': 3140, 'ihn':
3140, 'mit': 962, 'sie': 3140}, {'...': 3133, '<them>': 3885, '<title>': 876, '<vowed>': 874, '^': 816, 'alles': 3140,
'das': 3140, 'den': 3140, 'die': 3140, 'es': 3141, 'gesagt': 850, 'geschrieben': 850, 'gsagt': 850, 'gschriebn': 850,
'ich': 3887, 'ihn': 3140, 'leider': 915, 'mit': 962, 'nicht': 914, 'sie': 3140, 'wir': 3887}, {'...': 120},
{'<deed1>': 3889, '<give1>': 3147, '<sees1>': 3150, '<serves>': 3157}, {'ich': 2032, 'von': 2031, 'wir': 2032},
{'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69,
'zusammen': 69}, {'...': 576, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69,
'in': 69, 'miteinander': 69, 'uns': 3892, 'zusammen': 69}, {'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69,
'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3892, 'zusammen': 69}, {'<them>': 3201, '^': 15, 'ich':
3207, 'mich': 3204, 'uns': 3204, 'wir': 3207}, {'<them>': 3201, '^': 15, 'ich': 3219, 'mich': 3216, 'uns': 3216,
'wir': 3219}, {'<them>': 3201, '^': 15, 'ich': 3226, 'mich': 3223, 'uns': 3223, 'wir': 3226}, {'D': 69, 'alle': 69,
'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'zusammen': 69},
{'...': 576, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69,
'miteinander': 69, 'uns': 3898, 'zusammen': 69}, {'<gone>': 607, '<their>': 3882, 'N': 3883}, {'...': 3900, '<their>':
3882, 'D': 2067, 'N': 3883, '^': 3174, 'ich': 3177, 'jetzt': 3176, 'leider': 2664, 'nicht': 2663, 'nun': 3176, 'wir':
3177}, {'<them>': 3242, 'auf': 1870, 'besser': 535, 'dringend': 535, 'endlich': 535, 'lieber': 535, 'mich': 3181,
'mir': 3181, 'niemals': 535, 'unbedingt': 535, 'uns': 3181}, {'': (2, 'plan'), '...': 576, 'D': 69, 'alle': 69, 'am':
69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3892, 'zusammen': 69},
{'dritt': 975, 'fuenft': 975, 'funft': 975, 'viert': 975, 'zweit': 975}, {'...': 2669, 'ich': 3177, 'wir': 3177, 'zu':
3904}, {'...': 3884, '<acts1>': 631, '<have>': 3888, '<should>': 1066, '<their>': 3882, 'N': 3883, '^': 3890,
'arbeite': 3164, 'auf': 3036, 'begleite': 3168, 'begleiten': 3168, 'beide': 975, 'beiden': 975, 'bereite': 3164,
'besuchen': 636, 'bin': 3241, 'braeuchte': 3891, 'brauch': 2679, 'brauche': 2679, 'brauchen': 2679, 'brauchte': 3891,
'bräuchte': 3891, 'darf': 3184, 'drei': 975, 'duerfen': 3184, 'durfen': 3184, 'erhoffe': 2856, 'erwarte': 2869,
'erwarten': 2869, 'essen': 3893, 'fahr': 3185, 'fahre': 3185, 'fahren': 636, 'feiern': 3893, 'fliegen': 636, 'freu':
3188, 'freue': 3188, 'freuen': 3188, 'geh': 3185, 'gehe': 3185, 'gehen': 636, 'grillen': 3894, 'haben': 2291,
'haetten': 2294, 'halten': 636, 'hatten': 2297, 'hol': 3168, 'hole': 3168, 'holen': 3168, 'hätten': 2297, 'kochen':
3894, 'leg': 3164, 'lege': 3164, 'machen': 636, 'mit': 2670, 'mochte': 42, 'mochten': 42, 'moechte': 42, 'moechten':
42, 'muass': 593, 'mues': 593, 'muessen': 3895, 'muesste': 3213, 'muessten': 3213, 'muss': 3896, 'mussen': 3897,
'musste': 3230, 'mussten': 3230, 'möchte': 42, 'müsste': 3230, 'müssten': 3230, 'reden': 636, 'samma': 3237, 'schuld':
3238, 'schulde': 3238, 'schulden': 3239, 'seh': 3240, 'sehe': 3240, 'sehen': 3899, 'sind': 3901, 'soll': 3902,
'solle': 3244, 'sollen': 3246, 'solln': 3247, 'sollte': 3250, 'sollten': 3250, 'sprechen': 636, 'starten': 636,
'stell': 3164, 'stelle': 3164, 'stossen': 3894, 'telefonieren': 636, 'treffen': 3903, 'veranstalten': 636, 'vier':
975, 'war': 3237, 'waren': 3905, 'wart': 3274, 'warte': 3277, 'warten': 3277, 'werd': 42, 'werde': 42, 'werden': 42,
'will': 42, 'wollen': 42, 'zoomen': 636, 'zwei': 975}, {'^': 1653, 'nichts': 11, 'nix': 11}, {'nichts': 11, 'nix':
11}, {'...': 3908, 'nichts': 11, 'nix': 11}, {'...': 3907, '<me>': 684, '<until>': 1974, '^': 1653, 'das': 3909, 'es':
3909, 'gestrichen': 11, 'ist': 648, 'kommen': 69, 'nichts': 11, 'nix': 11, 'stattfinden': 69, 'wurde': 648}, {'...':
3908, 'das': 3909, 'es': 3909, 'nichts': 11, 'nix': 11}, {'me': 975}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0,
'sie': 0}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3914}, {'^':
3915}, {'<them>': 3916, 'D': 3916, '^': 3915, 'noch': 3916}, {'ich': 3917, 'wir': 3917}, {'muss': 15, 'mussen': 15,
'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3919}, {'^': 3920}, {'<them>': 3921, 'D':
3921, '^': 3920, 'noch': 3921}, {'ich': 3922, 'wir': 3922}, {'...': 3482, 'dass': 1718, 'ich': 3483, 'wir': 3483},
{'anrufen': 11, 'besuchen': 11, 'essen': 11, 'fragen': 11, 'gehen': 11, 'gratulieren': 11, 'mailen': 11, 'muessen':
11, 'mussen': 11, 'schreiben': 11, 'sehen': 11, 'sollen': 11, 'sprechen': 11, 'treffen': 11, 'vorbeischauen': 11,
'wollen': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 3925, 'eigentlich': 11}, {'...': 3925, '<me>': 684,
'eigentlich': 11, 'ich': 11, 'wir': 11}, {'...': 3925, 'eigentlich': 11, 'ich': 11, 'wir': 11}, {'<them>': 2735, 'D':
2735, '^': 2733, 'noch': 2735}, {'ich': 3929, 'wir': 3929}, {'gehalten': 787}, {'N': 3931}, {'...': 2628, 'fuer':
3932, 'fur': 3932}, {'<they>': 1864, '^': 1868, 'an': 1863, 'gern': 512, 'gerne': 512}, {'abgemacht': 3032,
'ausgemacht': 3032, 'beschlossen': 3032, 'besprochen': 3032, 'festgelegt': 3032, 'nichts': 11, 'nix': 11,
'vereinbart': 3032}, {'...': 3935, '<they>': 1864, '^': 1868, 'abgemacht': 69, 'abgesagt': 11, 'an': 1863,
'angesetzt': 69, 'ausgemacht': 69, 'das': 3909, 'eingeplant': 69, 'eingetragen': 69, 'es': 3909, 'festgelegt': 69,
'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'gern': 512, 'gerne': 512, 'gestrichen': 11, 'ist': 648, 'kurzfristig':
3060, 'mir': 3061, 'nichts': 11, 'nix': 11, 'reserviert': 69, 'spontan': 3060, 'terminiert': 69, 'uns': 3061,
'vereinbart': 69, 'verschoben': 2530, 'wieder': 3060, 'wurde': 648}, {'abgemacht': 69, 'angesetzt': 69, 'ausgemacht':
69, 'eingeplant': 69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'reserviert':
69, 'terminiert': 69, 'vereinbart': 69}, {'was': 3823}, {'...': 3938, '<they>': 3810, 'D': 3811}, {'should': 535},
{'': (14, 'together'), '...': 3304}, {'koennte': 2595, 'konnte': 2595, 'könnte': 2595, 'mochte': 2595, 'moechte':
2595, 'muesste': 2595, 'muessten': 2595, 'musste': 2595, 'mussten': 2595, 'möchte': 2595, 'müsste': 2595, 'müssten':
2595, 'sollte': 2595, 'sollten': 2595, 'will': 2595}, {'<me>': 3941, '<them>': 3942, 'das': 2445, 'dem': 2445, 'den':
2445, 'der': 2445, 'die': 2445, 'dritt': 975, 'erreichen': 1393, 'erwischen': 1393, 'fuenft': 975, 'funft': 975,
'sechst': 975, 'viert': 975, 'zweit': 975}, {'getroffen': 607}, {'': (14, 'together'), 'gewesen': 607}, {'$': 592,
'...': 615, '//': 624, '0': 625, '2x': 630, '3x': 630, '4x': 630, '<acts1>': 633, '<agreed>': 635, '<and>': 639,
'<appointment>': 649, '<bookable>': 651, '<counsel>': 658, '<give1>': 659, '<gone>': 607, '<handed>': 663, '<hat>':
759, '<have>': 973, '<helper>': 974, '<me>': 979, '<my>': 995, '<needs>': 1002, '<not>': 1007, '<said>': 1016,
'<saysv>': 1064, '<sends3>': 84, '<should>': 1067, '<their>': 1086, '<them>': 1290, '<they>': 2016, '<thing>': 2021,
'<to_them>': 2022, '<tool>': 2030, '<until>': 2040, '<vowed>': 2042, '<will3>': 2043, '<work>': 2047, 'D': 2145, 'N':
2306, '^': 2389, 'abgeblasen': 11, 'abgefahren': 607, 'abgegangen': 607, 'abgehangen': 607, 'abgeholt': 607,
'abgemacht': 2390, 'abgesagt': 11, 'abgeschlossen': 607, 'abgeschritten': 607, 'abgestimmt': 607, 'abgmacht': 2391,
'absage': 2395, 'absolutely': 2396, 'action': 2399, 'aenderungsvorschlaege': 2410, 'aergert': 1436, 'ahnt': 2413,
'alles': 2416, 'als': 2428, 'am': 2435, 'an': 2457, 'and': 2458, 'anderungsvorschlage': 2469, 'anfrage': 2472,
'angeblich': 0, 'angebot': 2473, 'angechattet': 607, 'angefragt': 2474, 'angepingt': 607, 'angerufen': 607,
'angeschrieben': 607, 'angesetzt': 69, 'angesprochen': 607, 'angestossen': 607, 'angetextet': 607, 'angetroffen': 607,
'anmerkungen': 2484, 'anruf': 2485, 'anrufbeantworter': 11, 'anrufen': 2486, 'ans': 2487, 'anscheinend': 0,
'anstehend': 69, 'anstehender': 69, 'antwort': 2488, 'antwortet': 2489, 'antwortete': 607, 'anwesend': 2490,
'anzuklingeln': 1393, 'anzurufen': 1393, 'apero': 607, 'apéro': 607, 'arbeitet': 2491, 'are': 2493, 'argert': 1436,
'asked': 2471, 'ass': 1442, 'assen': 607, 'auf': 2531, 'aufgabe': 2535, 'aufgaben': 2398, 'aufgesucht': 607, 'aufs':
2536, 'aus': 2540, 'ausgefallen': 11, 'ausgefuehrt': 607, 'ausgefuhrt': 607, 'ausgeheckt': 607, 'ausgemacht': 2390,
'ausgesprochen': 607, 'ausgetauscht': 607, 'ausgetueftelt': 607, 'ausgetuftelt': 607, 'ausgmacht': 2390, 'bailed':
2542, 'ball': 2549, 'bat': 2550, 'because': 0, 'bedankt': 2556, 'bedankte': 2556, 'beehrt': 2558, 'been': 2561,
'begegnet': 607, 'begegnete': 607, 'beginnt': 2491, 'begleitet': 607, 'begluckwunscht': 607, 'beglueckwuenscht': 607,
'begutachtet': 607, 'behauptet': 0, 'bei': 2603, 'beide': 912, 'beim': 2612, 'bekomm': 2618, 'bekomme': 2618,
'bekommen': 2621, 'bekommt': 2622, 'benoetigt': 2623, 'benotigt': 2624, 'beraten': 607, 'beratschlagen': 607,
'beratschlagt': 607, 'bergtour': 607, 'berichten': 2625, 'berichtet': 0, 'berichtete': 2627, 'beschwert': 1436,
'besetzt': 11, 'besichtigt': 607, 'besprechung': 2629, 'besprochen': 607, 'besteht': 1435, 'besuch': 2630, 'besuche':
2631, 'besuchen': 2632, 'besucht': 2633, 'besuchte': 607, 'bevor': 0, 'bevorstehend': 69, 'bier': 607, 'bierchen':
607, 'biere': 607, 'bietet': 1439, 'big': 2636, 'bin': 2672, 'bitte': 2675, 'bittet': 1441, 'bleibt': 2491, 'bloss':
2675, 'bloß': 2675, 'blumen': 2473, 'booked': 2492, 'bot': 1439, 'bouldern': 607, 'braeuchte': 2676, 'brainstorming':
512, 'brauch': 2679, 'brauche': 2679, 'brauchen': 2679, 'braucht': 2681, 'brauchte': 2682, 'brief': 2683, 'bring':
2688, 'bringe': 2688, 'bringen': 2689, 'bringt': 2689, 'brunche': 2690, 'bräuchte': 2682, 'call': 2693, 'called':
2695, 'can': 2698, 'canceled': 11, 'cancelled': 2699, 'cancelt': 11, 'coaching': 2702, 'coachingstunde': 2701,
'combox': 11, 'coming': 2703, 'confirmed': 2492, 'connect': 2706, 'connected': 2707, 'could': 2698, 'couldn': 2698,
'da': 2708, 'dachte': 2712, 'dachten': 2714, 'dafuer': 2715, 'dafur': 2715, 'damit': 0, 'dank': 2716, 'danke': 2719,
'dankeschoen': 2718, 'dankeschon': 2718, 'dankt': 2556, 'daran': 2722, 'darf': 2727, 'das': 2742, 'dass': 2751,
'dates': 2752, 'daumen': 2756, 'debattiert': 607, 'deck': 2759, 'dem': 2763, 'den': 2764, 'denen': 2763, 'denk': 2766,
'denke': 2769, 'denkt': 0, 'denn': 0, 'der': 2783, 'deren': 0, 'dessen': 0, 'did': 2787, 'didn': 2787, 'die': 2791,
'dienst': 2794, 'dinner': 2629, 'diskutiert': 607, 'dm': 2473, 'does': 2787, 'doesn': 2787, 'draengt': 1505, 'dran':
2795, 'drangt': 1505, 'dreimal': 630, 'dringt': 1435, 'drink': 607, 'drinks': 607, 'durch': 2798, 'durchackert': 607,
'durchdiskutiert': 607, 'durchexerziert': 607, 'durchgeackert': 607, 'durchgearbeitet': 607, 'durchgegangen': 607,
'durchgekaut': 607, 'durchgeklingelt': 607, 'durchgerechnet': 607, 'durchgerufen': 607, 'durchgesprochen': 607, 'e':
2800, 'ehrenamt': 2801, 'ehrenamtlich': 2809, 'ehrenamtsarbeit': 600, 'eigentlich': 2817, 'ein': 2834, 'einander':
2835, 'eine': 2836, 'einer': 2837, 'einfach': 599, 'eingekehrt': 607, 'eingeladen': 2838, 'eingeplant': 69,
'eingetragen': 69, 'einladung': 2473, 'einsatz': 2794, 'email': 2839, 'emailed': 2695, 'empfahl': 1508, 'empfehlen':
1508, 'empfehlung': 2842, 'empfehlungsschreiben': 2427, 'empfiehlt': 1508, 'entfaellt': 11, 'entfallen': 11,
'entfallt': 11, 'entfiel': 11, 'entschuldigung': 2395, 'er': 2850, 'ergebnis': 0, 'erhalte': 2851, 'erhoffe': 2856,
'erinnere': 2858, 'erinnerung': 2859, 'erklaert': 2864, 'erklaerung': 2395, 'erklart': 2864, 'erklarung': 2395,
'ermahnt': 1510, 'ermutigt': 1510, 'eroeffnung': 2866, 'eroffnung': 2866, 'erreichen': 2486, 'erreicht': 607,
'ersatztermin': 2081, 'erschien': 1982, 'erwarte': 2869, 'erwarten': 2869, 'erwartet': 1521, 'erwischt': 607,
'erzaehlt': 2873, 'erzaehlte': 2627, 'erzahlt': 2873, 'erzahlte': 2627, 'es': 2875, 'esse': 2877, 'essen': 2879,
'ewig': 2882, 'f': 2883, 'faellt': 2886, 'faend': 2887, 'faende': 2887, 'faengt': 2888, 'fahr': 2631, 'fahre': 2631,
'fahren': 2075, 'falls': 0, 'fallt': 2886, 'fand': 2893, 'fande': 2887, 'fanden': 2890, 'fangt': 2888, 'fazit': 0,
'feedback': 2899, 'fehlen': 2902, 'fehlt': 2902, 'feier': 2866, 'feierabendbier': 607, 'feiern': 2075, 'feiert': 2905,
'festgelegt': 2906, 'fiel': 2907, 'fielen': 2908, 'findet': 2909, 'fitness': 607, 'fix': 2910, 'fixiert': 69,
'flachgefallen': 11, 'flaked': 2542, 'fliege': 2631, 'flossen': 2919, 'follow': 2921, 'fordert': 1539, 'frag': 2922,
'frage': 2923, 'fragen': 2486, 'fragt': 1542, 'fragte': 2924, 'freiwillig': 2927, 'freiwillige': 2420,
'freiwilligenarbeit': 600, 'freiwilligeneinsatz': 600, 'freiwilliger': 2420, 'freu': 2929, 'freue': 2929, 'freut':
1436, 'fruehstueck': 2690, 'fruehstuecke': 2690, 'fruhstuck': 2690, 'fruhstucke': 2690, 'fuenfmal': 2931, 'fuer':
2965, 'fuerchtet': 0, 'funfmal': 2967, 'funkstille': 2968, 'fur': 2988, 'furchtet': 0, 'fussball': 607, 'fänd': 2887,
'gab': 1555, 'gaben': 1557, 'ganz': 2989, 'gassi': 607, 'gearbeitet': 607, 'gebastelt': 607, 'gebowlt': 607,
'gebrainstormt': 607, 'gebruncht': 607, 'gebucht': 69, 'geburtstag': 2991, 'gecancelled': 11, 'gecancelt': 11,
'gechattet': 607, 'gechillt': 607, 'gecoacht': 607, 'gedanke': 512, 'gedankt': 607, 'geeinigt': 607, 'gefachsimpelt':
607, 'gefahren': 607, 'gefeiert': 607, 'geflogen': 607, 'gefragt': 2474, 'gefruehstueckt': 607, 'gefruehstuekt': 607,
'gefruhstuckt': 607, 'gefruhstukt': 607, 'gefuehrt': 607, 'gefuhrt': 607, 'gegangen': 607, 'gegessen': 607,
'geghostet': 11, 'gegrillt': 607, 'geh': 2631, 'gehabt': 607, 'gehalten': 607, 'gehe': 2631, 'gehen': 2992, 'gehoert':
2993, 'geholfen': 607, 'gehort': 2993, 'geht': 3003, 'gejasst': 607, 'gejausnet': 607, 'gejoggt': 607, 'gekickt': 607,
'geklettert': 607, 'gekloent': 607, 'geklont': 607, 'gelaestert': 607, 'gelastert': 607, 'gelaufen': 607, 'gelernt':
607, 'gemailt': 607, 'gemeinnuetzig': 600, 'gemeinnutzig': 600, 'gemeinsam': 975, 'gemeint': 2864, 'gemoved': 2081,
'gepicknickt': 607, 'gepingt': 607, 'gepitcht': 607, 'geplant': 2906, 'geplatzt': 11, 'geplatzter': 11, 'geplaudert':
607, 'geprobt': 607, 'gequatscht': 607, 'geredet': 607, 'geruchten': 2625, 'geruchteweise': 0, 'geruechten': 2625,
'geruechteweise': 0, 'gesagt': 3007, 'geschlemmt': 607, 'geschnackt': 607, 'geschoben': 3008, 'geschrieben': 3009,
'gesehen': 3014, 'gesellte': 3020, 'gesellten': 3020, 'gesessen': 607, 'gesimst': 607, 'geskypt': 607, 'gespielt':
607, 'gesprachsrunde': 607, 'gespraechsrunde': 607, 'gesprochen': 607, 'gestritten': 607, 'gesungen': 607, 'getagt':
607, 'getextet': 607, 'getraenke': 3022, 'getraeumt': 3023, 'getranke': 3022, 'getratscht': 607, 'getraumt': 3023,
'getroffen': 607, 'getrunken': 607, 'gevespert': 607, 'gewandert': 607, 'gewartet': 3024, 'gewerkelt': 607, 'gewesen':
607, 'geworkshopt': 607, 'gezoomt': 607, 'gfixt': 69, 'gha': 607, 'ghostet': 3025, 'gibt': 1557, 'ging': 3027,
'ginge': 3028, 'gingen': 3029, 'glatt': 3030, 'glaubt': 0, 'gluehwein': 607, 'gluhwein': 607, 'gmacht': 607, 'golf':
607, 'golfrunde': 607, 'got': 3031, 'gotta': 41, 'gratscht': 607, 'gratuliert': 607, 'gredet': 607, 'gredt': 607,
'gruble': 512, 'grueble': 512, 'gseh': 607, 'gseit': 607, 'gsessen': 607, 'gsessn': 607, 'gsi': 607, 'gsproche': 607,
'gsprochen': 607, 'gtroffe': 607, 'gutes': 2828, 'hab': 3063, 'habe': 3065, 'haben': 3074, 'habs': 3046, 'haengen':
978, 'haett': 3077, 'haette': 3081, 'haetten': 3082, 'haettn': 3084, 'ham': 3086, 'hangen': 978, 'has': 3088, 'hat':
3104, 'hatt': 3106, 'hatte': 3113, 'hatten': 3115, 'hattn': 3084, 'hausaufgabe': 2535, 'have': 3116, 'he': 3118,
'hebt': 3120, 'heisst': 3121, 'heißt': 3121, 'herzlichen': 3122, 'hiess': 3121, 'hingesetzt': 607, 'hob': 3120,
'hochzeit': 2866, 'hochzeitstag': 3123, 'hockte': 3125, 'hockten': 3125, 'hoere': 2993, 'hoert': 3126, 'hofft': 0,
'holt': 3127, 'hore': 2993, 'hort': 3126, 'hundertmal': 630, 'hätte': 3128, 'hätten': 3129, 'i': 3130, 'ich': 3281,
'idee': 512, 'ihm': 3284, 'ihn': 912, 'ihnen': 3285, 'ihr': 3286, 'ihre': 3287, 'ihrer': 3291, 'im': 3292, 'immer':
3297, 'in': 3302, 'info': 2395, 'informierte': 3303, 'ins': 3305, 'inspiziert': 607, 'interviewt': 607, 'interviewte':
1405, 'intro': 3312, 'introduced': 3314, 'intros': 3315, 'is': 3316, 'ist': 3331, 'ja': 2675, 'jassen': 607, 'jetzt':
3332, 'joggen': 1614, 'joggingrunde': 607, 'kaffee': 3333, 'kalendereintrag': 69, 'kam': 3339, 'kamen': 3341, 'kams':
3342, 'kann': 3343, 'karte': 2473, 'kartenabend': 607, 'kartons': 3344, 'kein': 3351, 'keine': 3359, 'keinen': 3360,
'keiner': 3366, 'keinerlei': 625, 'kennen': 3367, 'kennengelernt': 607, 'kickoff': 2629, 'kino': 607, 'kisten': 3344,
'klappt': 1982, 'klappte': 1982, 'kleider': 3022, 'kleidung': 3022, 'klettern': 607, 'knapp': 3368, 'koennen': 3369,
'koennte': 3370, 'koennten': 3372, 'komme': 3374, 'kommen': 2558, 'kommentare': 2484, 'kommt': 3376, 'komplett': 3030,
'kondoliert': 607, 'konferiert': 607, 'konnen': 3369, 'konnte': 3370, 'konnten': 3372, 'kontakt': 3391, 'konzert':
2866, 'korrekturen': 2484, 'korrekturvorschlaege': 3393, 'korrekturvorschlage': 3395, 'krieg': 2618, 'kriege': 2618,
'kriegen': 2621, 'kriegt': 2622, 'kuchen': 3022, 'kuemmern': 1670, 'kuemmert': 1670, 'kummern': 1670, 'kummert': 1670,
'kunnt': 607, 'kurzfristig': 3060, 'könnte': 3370, 'könnten': 3372, 'lag': 3398, 'lange': 2882, 'lasse': 3399,
'laufrunde': 607, 'laut': 3400, 'lead': 3403, 'lebensmittel': 3022, 'lebenszeichen': 2395, 'legt': 1682, 'legte':
1682, 'leider': 3405, 'lesung': 2866, 'lief': 3406, 'liegt': 3408, 'liess': 3399, 'liest': 3126, 'ließ': 3399,
'lunch': 2693, 'mache': 3410, 'macht': 3410, 'mahnt': 1510, 'mail': 3415, 'mailbox': 11, 'mailt': 1693, 'mailte':
3416, 'mal': 3419, 'man': 3423, 'medien': 2625, 'meeting': 2693, 'mega': 599, 'mehrfach': 630, 'mehrmals': 630,
'mein': 3425, 'meine': 3426, 'meinerseits': 3428, 'meint': 0, 'meinte': 0, 'meld': 3199, 'melde': 3199, 'meldet':
3430, 'meldete': 3431, 'meldung': 2395, 'memo': 7, 'mentorats': 3432, 'mentoring': 3438, 'mentoringstunde': 3439,
'merci': 3440, 'merke': 7, 'merken': 7, 'messaged': 2695, 'mich': 3449, 'mir': 3456, 'mit': 3476, 'miteinander': 3477,
'mobel': 3344, 'mochte': 3484, 'moebel': 3344, 'moechte': 3489, 'moved': 3491, 'muass': 3492, 'mues': 3492, 'muess':
3493, 'muessen': 3506, 'muesst': 3511, 'muesste': 3521, 'muessten': 3523, 'munkelt': 3126, 'musiziert': 607, 'muss':
3537, 'mussen': 3543, 'musst': 3511, 'musste': 3550, 'mussten': 3552, 'mut': 3554, 'möchte': 3484, 'müss': 3493,
'müsste': 3557, 'müssten': 3559, 'nach': 3562, 'nachdem': 0, 'nachgedacht': 3563, 'nachgefasst': 607, 'nachgefragt':
2474, 'nachgehakt': 3564, 'nachgeholt': 3332, 'nachricht': 3565, 'nachste': 3567, 'nachster': 3569, 'naechste': 3571,
'naechster': 3573, 'naemlich': 0, 'nahm': 3120, 'name': 3575, 'namenstag': 3576, 'namlich': 0, 'natuerlich': 599,
'naturlich': 599, 'ned': 3578, 'need': 3116, 'nehm': 2688, 'nehme': 2688, 'net': 3579, 'neuer': 3580, 'never': 3581,
'next': 3583, 'nich': 3584, 'nicht': 3590, 'nichts': 3595, 'nie': 3596, 'niemand': 3597, 'niemanden': 3599, 'nimmt':
3120, 'nit': 3584, 'nix': 3600, 'no': 3601, 'noch': 3607, 'nod': 3608, 'noed': 3608, 'noshow': 11, 'note': 3610,
'notiz': 3614, 'null': 625, 'nur': 3620, 'ob': 3622, 'obwohl': 0, 'offen': 2032, 'offenbar': 0, 'offene': 3623,
'offener': 3624, 'offensichtlich': 0, 'ohne': 3626, 'oper': 607, 'owe': 593, 'owes': 1775, 'padel': 607, 'paket':
2473, 'pakete': 3022, 'party': 2866, 'pass': 3236, 'passe': 3236, 'pendenz': 2398, 'pendenzen': 7, 'philosophiert':
607, 'ping': 3627, 'pinged': 2695, 'pitch': 3630, 'pitchtraining': 3631, 'pladiert': 1776, 'pladierte': 1776,
'plaediert': 1777, 'plaedierte': 1777, 'planned': 2492, 'platzte': 11, 'plauderei': 607, 'plauderte': 607, 'plausch':
607, 'plauscht': 607, 'pocht': 1435, 'poker': 607, 'post': 3632, 'postkarte': 2473, 'postponed': 2560, 'premiere':
2866, 'pro': 3633, 'probehoeren': 3634, 'probehoren': 3635, 'probevortrag': 3636, 'probier': 3639, 'probiere': 3639,
'probiers': 3639, 'promised': 593, 'props': 3640, 'pushed': 3491, 'quatschte': 607, 'radtour': 607, 'raet': 1786,
'randnotizen': 3642, 'rat': 1786, 'raten': 1786, 'ratsch': 607, 'reagiert': 1982, 'recommended': 535, 'recommends':
535, 'rede': 2631, 'reden': 2075, 'redete': 1442, 'referenz': 3645, 'referred': 2426, 'remind': 3646, 'reminder': 7,
'rescheduled': 3647, 'reviewed': 3648, 'rief': 3650, 'riet': 1786, 'rieten': 1786, 'ruckmeldung': 3395,
'ruckmeldungen': 3395, 'ruckruf': 3651, 'rueckmeldung': 3393, 'rueckmeldungen': 3393, 'rueckruf': 3651, 'ruehrt':
1696, 'ruehrte': 1696, 'ruft': 3653, 'ruhrt': 1696, 'ruhrte': 1696, 'rumgehangen': 607, 'rät': 1786, 'sagt': 3655,
'sagte': 3656, 'said': 3657, 'samma': 3237, 'samt': 3658, 'san': 3659, 'sass': 3662, 'sassen': 3663, 'sauna': 607,
'sausen': 977, 'save': 3665, 'says': 3657, 'saß': 3662, 'saßen': 3663, 'schach': 607, 'schaute': 3666, 'schauten':
3020, 'scheduled': 2492, 'scheinbar': 0, 'schicht': 2794, 'schieben': 3008, 'schiebt': 3667, 'schlaegt': 1817,
'schlagt': 1817, 'schlug': 1817, 'schlägt': 1817, 'schneite': 3020, 'schon': 3672, 'schreibt': 3673, 'schrieb': 3416,
'schuld': 3238, 'schulde': 3238, 'schulden': 3674, 'schuldet': 1829, 'schwaetzchen': 607, 'schwatz': 607,
'schwatzchen': 607, 'seh': 3675, 'sehe': 3675, 'sehen': 3678, 'sein': 3287, 'seine': 3287, 'seiner': 3291, 'seit':
3679, 'sendepause': 2968, 'setz': 2135, 'setze': 2135, 'setzen': 2135, 'setzte': 3020, 'setzten': 3020, 'she': 3118,
'shifted': 2560, 'shoutout': 3640, 'sie': 3680, 'sieht': 3126, 'simse': 3627, 'since': 3681, 'sind': 3691, 'sitzen':
978, 'sitzung': 2629, 'skifahren': 607, 'skitour': 607, 'skypen': 2075, 'sms': 3692, 'sobald': 0, 'solange': 0,
'soll': 3694, 'sollen': 3696, 'sollt': 3194, 'sollte': 3700, 'sollten': 3701, 'sozialeinsatz': 600, 'sparring': 3702,
'sparrings': 3432, 'spazieren': 3703, 'spaziergang': 607, 'spenden': 3022, 'spendenaktion': 600, 'spontan': 3060,
'sprach': 1442, 'sprachen': 607, 'sprachnachricht': 2473, 'sprech': 2631, 'spreche': 2631, 'sprechen': 3704,
'spritzer': 607, 'squash': 607, 'stand': 3706, 'standen': 3706, 'startet': 2491, 'statt': 2715, 'stattdessen': 2715,
'stehen': 3707, 'steht': 3708, 'stiess': 3020, 'stiessen': 3020, 'stieß': 3020, 'stießen': 3020, 'still': 2396,
'stood': 3709, 'storniert': 11, 'suppe': 3022, 'taet': 3710, 'tafel': 1110, 'tarock': 607, 'tat': 3710, 'tauchte':
3712, 'taufe': 2866, 'tauschte': 3713, 'tauschten': 607, 'tausend': 3122, 'teilgenommen': 3714, 'teilnehmende': 607,
'telefonierd': 607, 'telefoniere': 2631, 'telefonieren': 2075, 'telefoniert': 3715, 'telefonierte': 607,
'telefonierten': 607, 'tennis': 607, 'termin': 2693, 'terminiert': 69, 'terminvorschlag': 69, 'text': 3627, 'texted':
2695, 'textet': 1693, 'thanks': 3716, 'theater': 607, 'they': 3118, 'thinks': 1792, 'three': 3717, 'thx': 2634,
'times': 2396, 'to': 3719, 'todo': 3718, 'todos': 2398, 'told': 3722, 'total': 3030, 'traeumte': 512, 'traf': 607,
'trafen': 607, 'tratscht': 607, 'traumte': 512, 'treff': 3723, 'treffe': 3724, 'treffen': 3726, 'trifft': 3727,
'troffe': 607, 'troffn': 607, 'trost': 3554, 'twice': 2396, 'tät': 3710, 'uban': 3730, 'uber': 3732, 'uberleg': 3734,
'uberlege': 3735, 'ubern': 3730, 'ueban': 3730, 'ueber': 3737, 'ueberleg': 3734, 'ueberlege': 3735, 'uebern': 3730,
'um': 3738, 'umgebucht': 3008, 'umgelegt': 3008, 'umsonst': 3739, 'umzugskisten': 3344, 'und': 3740, 'unentgeltlich':
600, 'unerreichbar': 11, 'uns': 3741, 'unsicher': 3742, 'unter': 3744, 'unterhalten': 607, 'unterhielt': 3713,
'unterhielten': 607, 'unterrichtet': 607, 'unterschrieben': 607, 'unterzeichnet': 607, 'v': 3752, 'verabredet': 69,
'verabschiedet': 607, 'verabschiedung': 607, 'verbaselt': 11, 'verbesserungsvorschlaege': 2410,
'verbesserungsvorschlage': 2469, 'verbummelt': 11, 'vereinbart': 3753, 'vergebens': 2507, 'vergeblich': 3754,
'vergessen': 3758, 'verhandelt': 607, 'verkostet': 607, 'verlangt': 1539, 'verlegt': 2530, 'vermisse': 512,
'vernissage': 2866, 'verpasst': 11, 'verpasster': 3759, 'verpennt': 11, 'verplant': 11, 'versaeumt': 11, 'versaumt':
11, 'verschieben': 3760, 'verschiebt': 3761, 'verschlafen': 11, 'verschobe': 3762, 'verschoben': 2530, 'verschwitzt':
11, 'versoehnt': 607, 'versohnt': 607, 'versprach': 3764, 'versprech': 3262, 'verspreche': 3262, 'verspricht': 1887,
'versuch': 3639, 'versuche': 3639, 'versuchs': 3639, 'versucht': 3765, 'vertagt': 2530, 'vertroestet': 11,
'vertrostet': 11, 'vielen': 3122, 'vielleicht': 3766, 'viermal': 630, 'voellig': 3030, 'voll': 599, 'vollig': 3030,
'volunteered': 3767, 'volunteering': 3767, 'vom': 3771, 'von': 3804, 'vor': 3806, 'vorbeigekommen': 607,
'vorbeigeschaut': 607, 'vorgemerkt': 69, 'vorgestellt': 607, 'vorgezogen': 3008, 'vortrag': 2866, 'vorverlegt': 3008,
'waehrend': 3807, 'waer': 3812, 'waere': 3817, 'waeren': 3818, 'wahrend': 3807, 'waiting': 3819, 'wanderten': 2919,
'wanderung': 607, 'war': 3840, 'ware': 3842, 'waren': 3849, 'warn': 1950, 'warnt': 1953, 'warnte': 1953, 'wart': 3851,
'warte': 3277, 'warten': 3854, 'wartet': 1954, 'was': 3855, 'weder': 3858, 'weil': 0, 'weiss': 3859, 'weiß': 3859,
'welche': 0, 'welcher': 0, 'wenn': 3865, 'wenns': 3864, 'wer': 3866, 'werd': 3867, 'werde': 3869, 'werden': 3871,
'whatsapp': 3692, 'wie': 3873, 'wieder': 3060, 'wiedergesehen': 607, 'wiedersehen': 607, 'wiedervorlage': 7, 'will':
3880, 'wir': 3906, 'wird': 3910, 'wirds': 3911, 'with': 3912, 'wo': 3913, 'woan': 1978, 'wofuer': 3918, 'wofur': 3923,
'wohnt': 2491, 'wollen': 3924, 'wollt': 3926, 'wollte': 3927, 'wollten': 3928, 'womit': 3930, 'worauf': 3930,
'workshop': 3933, 'worn': 1978, 'wort': 2833, 'worum': 3930, 'wrote': 2695, 'wuenschen': 1998, 'wuenscht': 2001,
'wuerd': 3710, 'wuerde': 3934, 'wunschen': 1998, 'wunscht': 2009, 'wurd': 3710, 'wurde': 3936, 'wurden': 3937,
'wurds': 3911, 'wv': 7, 'wär': 3939, 'wäre': 3842, 'wären': 3818, 'würde': 3934, 'yoga': 607, 'you': 3940, 'zigmal':
630, 'zoomen': 2075, 'zu': 3943, 'zufaellig': 3944, 'zufallig': 3944, 'zuruckgerufen': 607, 'zuruckzurufen': 1393,
'zurueckgerufen': 607, 'zurueckzurufen': 1393, 'zusage': 440, 'zusammen': 3945, 'zusammengehockt': 607,
'zusammengekommen': 607, 'zusammengesessen': 607, 'zusammengesetzt': 607, 'zusammengestanden': 607,
'zusammengetroffen': 607, 'zuspruch': 3554, 'zweimal': 630}]


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

