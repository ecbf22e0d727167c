"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bloß', 'bräuchte', 'bäckt', 'café', 'dazugestoßen', 'drückt', 'dä',
'dürfte', 'erhält', 'frägt', 'fänd', 'fön', 'fördert', 'gedrückt', 'groß', 'heißt', 'hält', 'hätte', 'hätten', 'klär',
'kläre', 'klären', 'könnte', 'könnten', 'kühn', 'kürz', 'kürze', 'kürzen', 'leitfäden', 'ließ', 'lässt', 'läutet',
'läutete', 'möchte', 'müss', 'müsste', 'müssten', 'nähe', 'rät', 'räum', 'saß', 'saßen', 'schlägt', 'stieß',
'stießen', 'säge', 'söll', 'tät', 'töchter', 'weiß', 'wär', 'wäre', 'wären', 'wärn', 'würde', 'zusammengehöckt',
'ändern', 'üs')


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
'aktualisierte': ('attribute',), 'aktualisierten': ('attribute',), 'aktualisiertes': ('attribute',), 'akzeptiert':
('verb3',), 'alle': ('they',), 'alles': ('hello', 'both'), 'als': ('hello',), 'also': ('filler',), 'alt':
('name_words',), 'alte': ('attribute',), 'altem': ('attribute',), 'alten': ('attribute',), 'altenheim':
('community',), 'alter': ('attribute',), 'altere': ('attribute',), 'alteren': ('attribute',), 'alterer':
('attribute',), 'amsel': ('name_words',), 'an': ('particle',), 'analysiert': ('verb3',), 'and': ('and',), 'angebot':
('hello', 'work', 'doc', 'document'), 'angebote': ('document',), 'angeboten': ('vowed',), 'angebotsschreiben':
('work',), 'angechattet': ('reach',), 'angefordert': ('asked_for',), 'angefragt': ('asked_for',), 'angefunkt':
('reach',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',), 'angeklopft': ('reach',), 'angekuendigt': ('vowed',
'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet': ('attempt', 'reach'), 'angelautet': ('attempt', 'reach'),
'angelika': ('name_words',), 'angemailt': ('reach',), 'angepasste': ('attribute',), 'angepassten': ('attribute',),
'angepasstes': ('attribute',), 'angepingt': ('reach',), 'angerufen': ('ended', 'attempt', 'hello', 'reach', 'done'),
'angeschaut': ('reviewed',), 'angeschrieben': ('reach',), 'angesehen': ('reviewed',), 'angesprochen': ('reach',),
'angetextet': ('reach',), 'angewaehlt': ('attempt',), 'angewahlt': ('attempt',), 'anhaenger': ('tool',),
'anhaengerkupplung': ('tool',), 'anhanger': ('tool',), 'anhangerkupplung': ('tool',), 'anker': ('name_words',),
'anlage': ('tool',), 'anleitung': ('thing',), 'anmeldung': ('work',), 'anruf': ('hello', 'appointment'), 'anrufen':
('attempt', 'hello', 'giveinf', 'callinf'), 'ans': ('hello',), 'ansage': ('opinion',), 'anschauen': ('giveinf',),
'anschliessend': ('filler',), 'anschreiben': ('work', 'callinf'), 'anschrift': ('address',), 'ansehen': ('giveinf',),
'ansicht': ('opinion',), 'antrag': ('work', 'doc'), 'antwort': ('answers', 'doc', 'document'), 'antworten':
('giveinf',), 'antwortet': ('saysv',), 'antwortete': ('reach', 'saysv'), 'anvertraut': ('lent',), 'anwaeltin': ('rel',
'expert'), 'anwalt': ('rel', 'expert'), 'anwaltin': ('rel', 'expert'), 'anzahlung': ('comes_in', 'document'),
'anzeige': ('work',), 'anzug': ('tool',), 'apero': ('outing',), 'apfel': ('name_words',), 'app': ('work',), 'apparat':
('way',), 'appell': ('opinion',), 'april': ('name_words',), 'apéro': ('outing',), 'arbeite': ('sees1',), 'arbeiten':
('verb3',), 'arbeitet': ('hello', 'verb3'), 'arbeitete': ('verb3',), 'arbeitsprobe': ('work',), 'arbeitsproben':
('work',), 'architekt': ('expert',), 'architektin': ('expert',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm':
('name_words',), 'artikel': ('work', 'thing'), 'arzt': ('name_words', 'expert'), 'arztin': ('expert',), 'assistent':
('rel',), 'assistentin': ('rel',), 'assistenz': ('rel',), 'atelier': ('site',), 'auch': ('filler', 'hello'), 'auf':
('hello',), 'auffassung': ('opinion',), 'aufgehubscht': ('reviewed',), 'aufgehuebscht': ('reviewed',),
'aufgeschrieben': ('handed', 'named_to'), 'aufgesetzt': ('done',), 'aufm': ('hello',), 'aufpoliert': ('reviewed',),
'aufsetzen': ('giveinf',), 'auftauchen': ('comeinf',), 'august': ('name_words',), 'aurora': ('name_words',), 'aus':
('particle',), 'ausdrucken': ('giveinf',), 'auseinandergenommen': ('reviewed',), 'ausfuehrlich': ('filler',),
'ausfuellen': ('giveinf',), 'ausfuhrlich': ('filler',), 'ausfullen': ('giveinf',), 'ausgearbeitet': ('done',),
'ausgeborgt': ('lent',), 'ausgefallen': ('hello',), 'ausgegangen': ('gone',), 'ausgehaendigt': ('handed', 'done'),
'ausgehandigt': ('handed', 'done'), 'ausgeliehen': ('handed', 'lent'), 'ausgemacht': ('agreed',), 'ausgerichtet':
('vowed',), 'ausgetauscht': ('ended',), 'ausglichn': ('lent',), 'ausgmacht': ('agreed',), 'ausleihen': ('giveinf',),
'ausm': ('hello',), 'ausmachen': ('giveinf',), 'ausnahmsweise': ('filler',), 'ausrichten': ('giveinf',),
'ausschreibung': ('work',), 'ausserdem': ('filler',), 'ausweis': ('own_affair', 'doc'), 'auswertung': ('doc',),
'auto': ('tool',), 'außerdem': ('filler',), 'axt': ('tool',), 'azubi': ('rel',), 'baby': ('rel',), 'babybett':
('tool',), 'babysitter': ('expert',), 'babysitterin': ('expert',), 'bach': ('name_words',), 'bachelorarbeit':
('own_affair', 'work'), 'back': ('acts1', 'serves'), 'backe': ('give1', 'acts1', 'serves'), 'backen': ('giveinf',),
'backt': ('give3',), 'baeckt': ('give3',), 'baenke': ('tool',), 'baer': ('name_words',), 'bahn': ('bookable',),
'bahnhofsmission': ('community',), 'bald': ('filler', 'hello'), 'ball': ('name_words',), 'bank': ('rel', 'expert'),
'bankberater': ('expert',), 'bankberaterin': ('expert',), 'banke': ('tool',), 'bar': ('name_words',), 'bat':
('bidding', 'verb3'), 'bau': ('give1', 'imperative', 'serves'), 'baue': ('give1', 'imperative', 'serves'), 'bauer':
('name_words',), 'baum': ('name_words',), 'baustelle': ('site',), 'baut': ('verb3', 'give3', 'deed3', 'sends3',
'serves3'), 'baute': ('verb3',), 'bayer': ('name_words',), 'beamer': ('tool',), 'beamerkabel': ('tool',), 'beantragt':
('give3', 'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',), 'beck': ('name_words',), 'becker':
('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',), 'beeindruckt': ('verb3',), 'beendet':
('verb3',), 'beendete': ('verb3',), 'befuerchtet': ('verb3',), 'befund': ('comes_in',), 'befunde': ('comes_in',),
'befurchtet': ('verb3',), 'begann': ('verb3',), 'begegnet': ('ended', 'gone'), 'begeistert': ('verb3',), 'beginnt':
('verb3',), 'begleit': ('acts1',), 'begleite': ('acts1',), 'begleitete': ('reach',), 'beglichen': ('done',),
'behauptet': ('says', 'verb3'), 'behauptete': ('says',), 'behebt': ('deed3',), 'behoben': ('done',), 'bei':
('hello',), 'beide': ('they', 'hello', 'both'), 'beiden': ('them',), 'beides': ('both',), 'beim': ('hello',), 'bekam':
('verb3',), 'bekannte': ('rel',), 'bekannter': ('rel',), 'bekanntgemacht': ('introduced',), 'beklagt': ('verb3',),
'bekomm': ('verb1',), 'bekomme': ('verb1',), 'bekommen': ('hello',), 'bekommt': ('verb3',), 'beleg': ('doc',),
'belege': ('doc',), 'bemaengelt': ('verb3',), 'bemangelt': ('verb3',), 'beneidet': ('verb3',), 'benoetigt':
('needs',), 'benotigt': ('needs',), 'beraten': ('ended',), 'berater': ('expert',), 'beraterin': ('expert',),
'berechnet': ('done',), 'bereite': ('give1', 'deed1'), 'bereitet': ('give3', 'deed3', 'sends3'), 'bereitgestellt':
('done',), 'bereits': ('filler',), 'bereut': ('verb3',), 'berg': ('name_words',), 'bergtour': ('outing',),
'bergwacht': ('community',), 'bericht': ('thing', 'document'), 'berichtet': ('ended', 'recounts', 'says', 'verb3'),
'berichtete': ('says', 'verb3'), 'besass': ('verb3',), 'bescheid': ('comes_in', 'hello'), 'bescheinigung': ('doc',),
'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besen': ('tool',), 'besitzt': ('verb3',), 'besorg': ('give1',
'deed1', 'verb1', 'serves'), 'besorge': ('give1', 'deed1', 'verb1', 'serves'), 'besorgen': ('give1', 'give3',
'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3', 'sends3', 'done', 'does3', 'named_to', 'serves3'),
'besorgts': ('deed3',), 'bespr': ('hello',), 'besprechung': ('hello', 'appointment'), 'besprochen': ('ended', 'hello',
'agreed'), 'bestaetig': ('give1',), 'bestaetige': ('give1',), 'bestaetigen': ('giveinf',), 'bestaetigt': ('says',
'verb3', 'give3', 'sends3', 'said'), 'bestaetigte': ('says', 'verb3'), 'bestaetigung': ('doc', 'document'),
'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',), 'bestatigt': ('says', 'verb3', 'give3',
'sends3', 'said'), 'bestatigte': ('says', 'verb3'), 'bestatigung': ('doc', 'document'), 'beste': ('attribute',),
'besteck': ('tool',), 'bestell': ('serves',), 'bestelle': ('serves',), 'bestellt': ('give3', 'deed3', 'sends3',
'done', 'does3', 'asked_for', 'serves3'), 'besten': ('attribute',), 'bester': ('attribute',), 'besuch': ('acts1',),
'besuche': ('give1', 'acts1'), 'besuchen': ('giveinf', 'callinf', 'acts1'), 'besucht': ('ended', 'hello', 'reach',
'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt': ('verb3',), 'betrieb': ('verb3',), 'bewarb':
('verb3',), 'bewerbung': ('work',), 'bewerbungsschreiben': ('work',), 'bewerbungsunterlagen': ('work',), 'bewertet':
('verb3',), 'bewirb': ('imperative',), 'bewirbt': ('verb3',), 'bewundert': ('verb3',), 'bezahl': ('give1',),
'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3', 'sends3', 'done'), 'bier': ('hello',
'appointment', 'outing', 'way'), 'bierbaenke': ('tool',), 'bierbank': ('tool',), 'bierbanke': ('tool',), 'bierchen':
('outing',), 'biere': ('outing',), 'bierzapfanlage': ('tool',), 'bierzeltgarnitur': ('tool',), 'biete':
('imperative',), 'bike': ('tool',), 'bilanz': ('doc',), 'bild': ('doc',), 'bilder': ('doc',), 'bildschirm': ('tool',),
'bill': ('name_words',), 'bimmelte': ('reach',), 'bin': ('hello', 'verb1'), 'birn': ('name_words',), 'bis':
('hello',), 'bisher': ('hello',), 'bissl': ('hello',), 'bitte': ('filler', 'imperative'), 'bittet': ('bidding',
'verb3', 'does3'), 'bleib': ('imperative',), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blog':
('work',), 'blogpost': ('work', 'thing'), 'bloss': ('filler',), 'bloß': ('filler',), 'bluesky': ('network',), 'blum':
('name_words',), 'blumen': ('by_post',), 'blumenstrauss': ('by_post',), 'blutwerte': ('comes_in',), 'boehm':
('name_words',), 'bohm': ('name_words',), 'bohrer': ('tool',), 'bohrmaschine': ('tool',), 'bollerwagen': ('tool',),
'boomt': ('verb3',), 'boot': ('tool',), 'borg': ('give1', 'serves'), 'borge': ('give1', 'serves'), 'borgen':
('giveinf',), 'borgt': ('give3', 'lent', 'serves3'), 'boss': ('rel',), 'botschaft': ('opinion',), 'bouldern':
('outing',), 'box': ('tool',), 'boxen': ('tool',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',),
'braeuchte': ('verb3', 'should', 'needs'), 'braeuchten': ('should', 'needs'), 'brand': ('name_words',), 'brannte':
('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello', 'verb3',
'needs'), 'brauchte': ('verb3', 'should', 'needs'), 'brauchten': ('should', 'needs'), 'braun': ('name_words',),
'brennofen': ('tool',), 'brennt': ('verb3',), 'brettspiel': ('tool',), 'bricht': ('verb3',), 'briefen': ('callinf',),
'bring': ('hello', 'give1', 'acts1', 'verb1', 'serves'), 'bringe': ('hello', 'give1', 'acts1', 'verb1', 'serves'),
'bringen': ('give1', 'give3', 'giveinf'), 'bringt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'), 'broschuere':
('work',), 'broschure': ('work',), 'brucke': ('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',),
'brunche': ('acts1',), 'brunchen': ('acts1',), 'bräuchte': ('verb3', 'should', 'needs'), 'buch': ('work', 'thing',
'by_post', 'tool', 'serves'), 'buche': ('give1', 'name_words', 'deed1', 'serves'), 'buchen': ('giveinf',), 'bucher':
('by_post', 'tool'), 'bucherei': ('community',), 'buchhalter': ('expert',), 'buchhalterin': ('expert',), 'bucht':
('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'buchtipp': ('thing',), 'budget': ('site',), 'budgetiert':
('verb3',), 'buecher': ('by_post', 'tool'), 'buecherei': ('community',), 'buegeleisen': ('tool',), 'buero': ('rel',
'site'), 'bugeleisen': ('tool',), 'build': ('imperative',), 'buro': ('rel', 'site'), 'bus': ('tool',), 'busch':
('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw': ('and',), 'bäckt': ('give3',), 'call':
('appointment', 'way'), 'called': ('reach',), 'camper': ('tool',), 'caritas': ('community',), 'caterer': ('expert',),
'cateringfirma': ('expert',), 'cello': ('tool',), 'ceo': ('rel',), 'cfo': ('rel',), 'challenged': ('reviewed',),
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
('deed3',), 'dessen': ('their',), 'deswegen': ('filler',), 'devise': ('opinion',), 'diakonie': ('community',),
'diaprojektor': ('tool',), 'dick': ('name_words',), 'die': ('det', 'article', 'relative'), 'dienstag': ('hello',),
'dienstleister': ('expert',), 'dienstleisterin': ('expert',), 'dies': ('it',), 'diese': ('det', 'hello'), 'diesem':
('det',), 'diesen': ('det', 'hello'), 'dieser': ('det', 'hello'), 'dieses': ('det',), 'diktiert': ('handed',), 'dill':
('name_words',), 'dinner': ('appointment',), 'dinniere': ('acts1',), 'diplomarbeit': ('own_affair', 'work'), 'direkt':
('filler',), 'dirndl': ('tool',), 'diss': ('work',), 'dissertation': ('work',), 'ditch': ('imperative',), 'doch':
('filler',), 'doktor': ('title',), 'doktorarbeit': ('own_affair', 'work'), 'dokument': ('thing',), 'donnerstag':
('hello',), 'doziert': ('verb3',), 'dr': ('det', 'article', 'title'), 'draengt': ('bidding', 'verb3'), 'draengte':
('verb3',), 'draft': ('work',), 'drangt': ('bidding', 'verb3'), 'drangte': ('verb3',), 'dreh': ('imperative',),
'drehbuch': ('work',), 'drehbuchentwurf': ('work',), 'drehmomentschluessel': ('tool',), 'drehmomentschlussel':
('tool',), 'dreht': ('deed3',), 'drei': ('hello',), 'dringend': ('filler',), 'drink': ('outing',), 'drinks':
('outing',), 'drohne': ('tool',), 'drop': ('imperative',), 'druck': ('serves',), 'drucke': ('give1', 'serves'),
'drucker': ('tool',), 'druckerei': ('expert',), 'druckerpresse': ('tool',), 'druckt': ('verb3', 'give3', 'deed3',
'sends3', 'does3', 'serves3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn': ('name_words',), 'duerfe':
('should',), 'duerfte': ('verb3',), 'duerften': ('should',), 'dunn': ('name_words',), 'durch': ('hello', 'particle'),
'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('ended', 'reviewed'), 'durchgegeben':
('handed', 'writes', 'named_to'), 'durchgehen': ('giveinf',), 'durchgekaut': ('reviewed',), 'durchgeklingelt':
('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgereicht': ('named_to',), 'durchgerufen': ('reach',),
'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert': ('reviewed',), 'durchlesen':
('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durchwahl': ('address',), 'durfe':
('should',), 'durfte': ('verb3',), 'durften': ('should',), 'dvd': ('tool',), 'dürfte': ('verb3',), 'e': ('filler',
'tool'), 'eam': ('them', 'to_them'), 'earm': ('them',), 'eben': ('filler',), 'ebenfalls': ('filler',), 'eh':
('filler',), 'ehefrau': ('rel',), 'ehemalige': ('attribute',), 'ehemaligen': ('attribute',), 'ehemaliger':
('attribute',), 'ehemann': ('rel',), 'ehrenamtliche': ('helper',), 'ehrenamtlicher': ('helper',), 'ehrlich':
('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein':
('det', 'hello', 'particle'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen':
('det', 'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',),
'eingefordert': ('asked_for',), 'eingeholt': ('done',), 'eingeladen': ('invites', 'reach'), 'eingereicht': ('done',),
'eingeschaerft': ('counselled',), 'eingescharft': ('counselled',), 'eingeworfen': ('done',), 'einladen': ('giveinf',
'callinf'), 'einladt': ('invites',), 'einladung': ('document',), 'einlaedt': ('invites',), 'einleitung': ('work',),
'einlesen': ('selfinf',), 'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',),
'einschaetzung': ('opinion',), 'einschatzung': ('opinion',), 'einstweilen': ('filler',), 'elektriker': ('expert',),
'elektrikerin': ('expert',), 'eltern': ('rel',), 'elternverein': ('community',), 'em': ('article',), 'emailed':
('reach',), 'empfahl': ('verb3',), 'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen': ('giveinf',),
'empfehlung': ('counsel',), 'empfiehlt': ('verb3',), 'empfohlen': ('handed', 'counselled', 'named_to'), 'ende':
('name_words',), 'endet': ('verb3',), 'endete': ('verb3',), 'endgueltige': ('attribute',), 'endgueltigen':
('attribute',), 'endgueltiges': ('attribute',), 'endgultige': ('attribute',), 'endgultigen': ('attribute',),
'endgultiges': ('attribute',), 'endlich': ('filler', 'hello'), 'engagiert': ('verb3',), 'engagierte': ('verb3',),
'engel': ('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess':
('verb3',), 'entscheidet': ('verb3',), 'entscheidung': ('comes_in', 'doc', 'document'), 'entschied': ('verb3',),
'entschlackt': ('reviewed',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',),
'enttauscht': ('verb3',), 'entwerfe': ('serves',), 'entwickelt': ('verb3',), 'entwickler': ('expert',),
'entwicklerin': ('expert',), 'entwirft': ('sends3', 'does3', 'serves3'), 'entworfen': ('done',), 'entwuerfe':
('work',), 'entwurf': ('work', 'doc'), 'entwurfe': ('work',), 'er': ('they', 'hello'), 'erbeten': ('asked_for',),
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
'ersatzschlussel': ('tool',), 'ersatzteil': ('comes_in',), 'ersatzteile': ('comes_in',), 'erste': ('attribute',),
'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt': ('give3',
'deed3', 'sends3', 'done'), 'ersten': ('attribute',), 'erstes': ('attribute',), 'erstmal': ('filler',), 'erwaegt':
('verb3',), 'erwaehnt': ('says', 'verb3'), 'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says',
'verb3'), 'erwahnte': ('says', 'verb3'), 'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwidert':
('saysv',), 'erwiderte': ('saysv',), 'erwog': ('verb3',), 'erzaehlt': ('ended', 'recounts', 'says', 'verb3', 'said'),
'erzaehlte': ('says', 'verb3'), 'erzaehlung': ('work',), 'erzahlt': ('ended', 'recounts', 'says', 'verb3', 'said'),
'erzahlte': ('says', 'verb3'), 'erzahlung': ('work',), 'erzielt': ('verb3',), 'es': ('it',), 'espressomaschine':
('tool',), 'ess': ('acts1',), 'esse': ('acts1',), 'essen': ('hello', 'appointment', 'acts1', 'way'), 'etwas':
('hello',), 'euch': ('hello',), 'eurer': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel': ('thing',),
'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'exposee': ('work',), 'facebook':
('network',), 'facharbeit': ('work',), 'faehrt': ('verb3',), 'faellt': ('hello', 'verb3'), 'faende': ('saysv',),
'faengt': ('verb3',), 'fahr': ('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',), 'fahrkarten': ('bookable',),
'fahrrad': ('tool',), 'fahrt': ('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'fallt': ('hello',
'verb3'), 'familie': ('rel',), 'familien': ('rel',), 'fand': ('says', 'verb3', 'saysv'), 'fande': ('saysv',),
'fanden': ('verb3',), 'fands': ('verb3',), 'fang': ('imperative',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen':
('giveinf',), 'faxt': ('give3',), 'fazit': ('work', 'opinion'), 'fb': ('network',), 'feedback': ('doc', 'opinion'),
'fehlt': ('verb3',), 'fehlte': ('verb3',), 'feierabendbier': ('outing',), 'feiere': ('acts1',), 'feiern': ('acts1',),
'feiert': ('verb3',), 'feierte': ('verb3',), 'feld': ('name_words',), 'ferienhaus': ('tool',), 'ferienwohnung':
('tool',), 'fernglas': ('tool',), 'fertig': ('done',), 'fertige': ('attribute',), 'fertigen': ('attribute',),
'fertiges': ('attribute',), 'fertigt': ('deed3',), 'festplatte': ('tool',), 'festzeltgarnitur': ('tool',), 'feuert':
('verb3',), 'feuerte': ('verb3',), 'feuerwehr': ('community',), 'fiel': ('verb3',), 'film': ('work',), 'finanziert':
('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde': ('verb1',), 'finden':
('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink':
('name_words',), 'fire': ('imperative',), 'firma': ('rel',), 'fischer': ('name_words',), 'fitness': ('outing',),
'fix': ('filler',), 'fixt': ('deed3',), 'flasche': ('by_post',), 'flex': ('tool',), 'flieg': ('acts1',), 'fliege':
('acts1', 'tool'), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'fliesen': ('comes_in',), 'flog': ('verb3',), 'flora':
('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',), 'fluchtlingshilfe': ('community',),
'fluechtlingshilfe': ('community',), 'fluege': ('bookable',), 'flug': ('bookable',), 'flugblatt': ('work',), 'fluge':
('bookable',), 'flyer': ('work',), 'focus': ('imperative',), 'foen': ('tool',), 'foerderantrag': ('work',),
'foerderskizze': ('work',), 'foerdert': ('verb3',), 'fokussier': ('imperative',), 'fokussiere': ('imperative',),
'folge': ('work',), 'folgt': ('verb3',), 'folgte': ('verb3',), 'folie': ('work',), 'folien': ('work', 'thing',
'site'), 'fon': ('tool',), 'fonds': ('rel',), 'forderantrag': ('work',), 'forderskizze': ('work',), 'fordert':
('verb3',), 'forderte': ('verb3',), 'formular': ('thing', 'doc'), 'formulier': ('give1',), 'formuliere': ('give1',),
'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde': ('give1',), 'forwarded': ('serves3',),
'forwarden': ('giveinf',), 'forwardet': ('give3', 'serves3'), 'foto': ('doc',), 'fotograf': ('expert',), 'fotografin':
('expert',), 'fotos': ('doc',), 'founder': ('rel',), 'fr': ('title',), 'frack': ('tool',), 'frag': ('give1',
'imperative', 'serves'), 'frage': ('give1', 'serves'), 'fragen': ('giveinf',), 'fragenkatalog': ('thing',), 'fragt':
('says', 'bidding', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'fragte': ('says', 'verb3'), 'frank':
('name_words',), 'franke': ('name_words',), 'frau': ('hello', 'rel', 'title'), 'frauen': ('rel',), 'frauenhaus':
('community',), 'frei': ('name_words',), 'freigabe': ('comes_in', 'document'), 'freigeben': ('giveinf',),
'freigegeben': ('handed', 'done'), 'freitag': ('hello', 'name_words'), 'freiwillige': ('helper',), 'freiwilliger':
('helper',), 'freu': ('verb1',), 'freue': ('verb1',), 'freund': ('rel', 'name_words'), 'freunde': ('rel',),
'freunden': ('rel',), 'freundin': ('rel',), 'freundinnen': ('rel',), 'freundlicherweise': ('filler',), 'freut':
('verb3',), 'freute': ('verb3',), 'froh': ('name_words',), 'fromm': ('name_words',), 'frueh': ('hello',), 'frueher':
('hello',), 'fruehere': ('attribute',), 'frueheren': ('attribute',), 'frueherer': ('attribute',), 'fruehstueck':
('hello', 'acts1', 'way'), 'fruehstuecke': ('acts1',), 'fruehstuecken': ('acts1',), 'fruh': ('hello',), 'fruher':
('hello',), 'fruhere': ('attribute',), 'fruheren': ('attribute',), 'fruherer': ('attribute',), 'fruhstuck': ('hello',
'acts1', 'way'), 'fruhstucke': ('acts1',), 'fruhstucken': ('acts1',), 'fuchs': ('name_words',), 'fuehrerschein':
('own_affair',), 'fuehrt': ('verb3',), 'fuehrte': ('verb3',), 'fuellt': ('sends3',), 'fuer': ('hello',), 'fuern':
('hello',), 'fuers': ('hello',), 'fuhr': ('verb3',), 'fuhrerschein': ('own_affair',), 'fuhrt': ('verb3',), 'fuhrte':
('verb3',), 'fullt': ('sends3',), 'fund': ('rel',), 'funktioniert': ('verb3',), 'fur': ('hello',), 'furn': ('hello',),
'furs': ('hello',), 'fusioniert': ('verb3',), 'fussball': ('outing',), 'fön': ('tool',), 'fördert': ('verb3',), 'gab':
('verb3',), 'gaestezimmer': ('tool',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'ganze': ('hello',), 'ganzen':
('hello',), 'garage': ('tool',), 'garantiert': ('vowed',), 'garten': ('site',), 'gassi': ('outing',), 'gastezimmer':
('tool',), 'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach', 'answers'), 'gearbeitet': ('ended',),
'geb': ('give1', 'verb1', 'serves'), 'gebaut': ('done',), 'gebe': ('give1', 'verb1', 'serves'), 'geben': ('hello',
'give1', 'give3', 'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed', 'lent'),
'gebracht': ('handed', 'done', 'lent_out'), 'gebruncht': ('ended',), 'gebs': ('give1',), 'gebucht': ('done',),
'geburtstag': ('hello',), 'gechallenged': ('reviewed',), 'gedicht': ('work',), 'gedichte': ('work',), 'gedruckt':
('done',), 'geeinigt': ('ended', 'agreed'), 'gefahren': ('ended', 'gone'), 'gefeiert': ('ended',), 'geflogen':
('gone',), 'geforwarded': ('handed', 'writes'), 'gefragt': ('bidding',), 'gefruehstueckt': ('ended', 'hello'),
'gefruhstuckt': ('ended', 'hello'), 'gegangen': ('ended', 'gone'), 'gegeben': ('handed', 'done', 'named_to',
'lent_out'), 'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('ended', 'hello'), 'geglaettet':
('reviewed',), 'geglattet': ('reviewed',), 'geh': ('sees1', 'acts1', 'imperative'), 'gehabt': ('hello',), 'gehe':
('sees1', 'acts1'), 'gehen': ('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert': ('recounts', 'hello', 'seen_of'),
'gehoerte': ('verb3',), 'geholfen': ('ended', 'hello'), 'gehort': ('recounts', 'hello', 'seen_of'), 'gehorte':
('verb3',), 'geht': ('hello', 'verb3'), 'geige': ('tool',), 'gejoggt': ('gone',), 'geklaert': ('done',), 'geklart':
('done',), 'geklingelt': ('attempt',), 'gekocht': ('ended',), 'gekuerzt': ('reviewed',), 'gekurzt': ('reviewed',),
'gelacht': ('ended',), 'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen': ('ended', 'gone'), 'gelautet':
('attempt',), 'geld': ('comes_in', 'by_post'), 'geleitet': ('done',), 'gelesen': ('hello', 'reviewed', 'seen_of'),
'geliefert': ('done',), 'geliehen': ('handed', 'lent'), 'gemacht': ('done',), 'gemailt': ('ended', 'attempt', 'hello',
'reach', 'handed', 'writes', 'said', 'done', 'named_to'), 'gemeinde': ('community',), 'gemeint': ('said',),
'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',), 'genannt': ('handed', 'named_to'),
'genaue': ('attribute',), 'genauen': ('attribute',), 'genaues': ('attribute',), 'genehmigung': ('comes_in',),
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
('hello',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'guck': ('acts1',), 'gucke': ('acts1',), 'guenstigeres':
('attribute',), 'gunstigeres': ('attribute',), 'gussform': ('tool',), 'gut': ('hello', 'name_words'), 'gutachten':
('comes_in', 'work', 'document'), 'guten': ('hello',), 'gutschrift': ('document',), 'gwesn': ('gone',), 'ha':
('have',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello', 'have', 'verb1'), 'haben': ('hello', 'verb3', 'have',
'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',), 'hacksler': ('tool',), 'haecksler': ('tool',),
'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3', 'meant'), 'haette': ('hello', 'verb3', 'needs', 'verb1',
'meant'), 'haetten': ('meant',), 'haettn': ('verb3',), 'hahn': ('name_words',), 'halb': ('hello',), 'halbiert':
('verb3', 'imperative'), 'half': ('verb3',), 'halle': ('site',), 'halt': ('filler', 'verb3'), 'haltung': ('opinion',),
'ham': ('have',), 'hammer': ('name_words', 'tool'), 'han': ('have',), 'handbuch': ('thing',), 'handelsregisterauszug':
('doc',), 'handkarre': ('tool',), 'handout': ('thing',), 'handwerker': ('expert',), 'handy': ('way',), 'handynummer':
('address',), 'hangt': ('verb3',), 'hase': ('name_words',), 'hasst': ('verb3',), 'hasste': ('verb3',), 'hat':
('verb3', 'hat'), 'hatt': ('verb3', 'meant'), 'hatte': ('hello', 'verb3', 'have', 'hat', 'needs', 'verb1', 'meant'),
'hatten': ('hello', 'verb3', 'have', 'hat', 'verb1', 'meant'), 'hattn': ('verb3',), 'hau': ('imperative',),
'hausaerztin': ('expert',), 'hausarbeit': ('work',), 'hausarzt': ('expert',), 'hausarztin': ('expert',), 'headset':
('tool',), 'heb': ('imperative',), 'hebamme': ('expert',), 'hebt': ('does3',), 'hecht': ('name_words',), 'heide':
('name_words',), 'heimgesucht': ('reach',), 'heiratet': ('verb3',), 'heiratete': ('verb3',), 'heiss': ('name_words',),
'heisst': ('hello',), 'heizstrahler': ('tool',), 'heißt': ('hello',), 'helf': ('give1', 'acts1'), 'helfe': ('give1',
'acts1'), 'helfen': ('giveinf',), 'helfer': ('helper',), 'helferin': ('helper',), 'hend': ('have',), 'herausgesucht':
('handed', 'named_to'), 'herbst': ('name_words',), 'herr': ('hello', 'title'), 'herrn': ('hello', 'title'), 'herzog':
('name_words',), 'hess': ('name_words',), 'heuer': ('hello',), 'heut': ('filler', 'hello'), 'heute': ('hello',),
'hielt': ('verb3',), 'hier': ('hello',), 'hilft': ('verb3', 'give3'), 'hing': ('verb3',), 'hingefahren': ('attempt',),
'hingeschickt': ('writes', 'done'), 'hinkt': ('verb3',), 'hinterher': ('filler',), 'hinterhergeschickt': ('writes',),
'hire': ('imperative',), 'hired': ('verb3',), 'hirsch': ('name_words',), 'his': ('their',), 'hob': ('have',),
'hochdruckreiniger': ('tool',), 'hochgeladen': ('writes',), 'hochladen': ('giveinf',), 'hochstuhl': ('tool',), 'hod':
('hat',), 'hoer': ('sees1', 'imperative', 'serves'), 'hoere': ('sees1', 'serves'), 'hoerspiel': ('work',), 'hoert':
('verb3', 'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',), 'hofft': ('verb3',), 'hoffte':
('verb3',), 'hol': ('hello', 'give1', 'acts1', 'imperative', 'serves'), 'hole': ('give1', 'acts1', 'serves'), 'holen':
('giveinf',), 'holt': ('hello', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'holte': ('verb3',), 'holz':
('comes_in',), 'hom': ('have',), 'homepage': ('work',), 'hor': ('sees1', 'imperative', 'serves'), 'hore': ('sees1',
'serves'), 'horspiel': ('work',), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',), 'hospiz': ('community',),
'hot': ('hat',), 'hotel': ('bookable',), 'hr': ('title',), 'hubwagen': ('tool',), 'huepfburg': ('tool',), 'hupfburg':
('tool',), 'hält': ('verb3',), 'hätte': ('hello', 'verb3', 'needs', 'verb1', 'meant'), 'hätten': ('meant',), 'i':
('i',), 'iahm': ('them',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm': ('them', 'hello', 'to_them'),
'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihna': ('them', 'to_them'), 'ihnen': ('them', 'hello', 'to_them'),
'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem': ('their', 'hello'), 'ihren':
('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their', 'hello'), 'ihrs': ('them',), 'im': ('hello',),
'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'info': ('document',), 'informier': ('give1',), 'informiere':
('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3', 'done'), 'infos': ('document',), 'inliner':
('tool',), 'ins': ('hello',), 'inserat': ('work',), 'insta': ('network',), 'instagram': ('work', 'network'),
'installateur': ('expert',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte': ('verb3',),
'intro': ('give3', 'document'), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3',
'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investier': ('imperative',), 'investiere':
('imperative',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',),
'inzwischen': ('filler',), 'ipad': ('tool',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isomatte':
('tool',), 'isst': ('verb3',), 'ist': ('hello', 'verb3'), 'ja': ('filler', 'hello'), 'jaeger': ('name_words',),
'jager': ('name_words',), 'jahr': ('hello',), 'jahresabschluss': ('doc',), 'jammert': ('verb3',), 'jammerte':
('verb3',), 'jan': ('name_words',), 'jasmin': ('name_words',), 'jemand': ('they',), 'jene': ('det',), 'jener':
('det',), 'jetzige': ('attribute',), 'jetzigen': ('attribute',), 'jetziger': ('attribute',), 'jetzt': ('filler',),
'jeweils': ('both',), 'jogge': ('acts1',), 'joggen': ('acts1',), 'joggingrunde': ('outing',), 'joggt': ('verb3',),
'joined': ('reach',), 'jour': ('appointment',), 'juengere': ('attribute',), 'juengeren': ('attribute',), 'juengerer':
('attribute',), 'jugendzentrum': ('community',), 'jung': ('name_words',), 'jungere': ('attribute',), 'jungeren':
('attribute',), 'jungerer': ('attribute',), 'just': ('filler',), 'kabel': ('tool',), 'kabelrolle': ('tool',),
'kabeltrommel': ('tool',), 'kaempft': ('verb3',), 'kaempfte': ('verb3',), 'kaercher': ('tool',), 'kaffee': ('hello',
'appointment', 'way'), 'kaffeemaschine': ('tool',), 'kaiser': ('name_words',), 'kajak': ('tool',), 'kalkulation':
('work', 'thing'), 'kalkuliert': ('verb3', 'deed3'), 'kam': ('reach',), 'kamen': ('reach',), 'kamera': ('tool',),
'kamp': ('name_words',), 'kampft': ('verb3',), 'kampfte': ('verb3',), 'kandidat': ('expert',), 'kandidaten':
('expert',), 'kandidatin': ('expert',), 'kandidiert': ('verb3',), 'kann': ('verb3', 'verb1'), 'kannte': ('verb3',),
'kannten': ('verb3',), 'kanu': ('tool',), 'kanzlei': ('rel',), 'kapitel': ('work',), 'karcher': ('tool',), 'karten':
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
'klare': ('attribute', 'give1', 'deed1', 'verb1', 'serves'), 'klaren': ('attribute', 'giveinf', 'deed3'), 'klares':
('attribute',), 'klart': ('give3', 'deed3', 'sends3', 'does3', 'serves3'), 'klarts': ('deed3',), 'klausur':
('own_affair',), 'klavier': ('tool',), 'kleid': ('tool',), 'kleiderkammer': ('community',), 'klein': ('name_words',),
'kleine': ('attribute',), 'kleinen': ('attribute', 'hello'), 'kleiner': ('attribute',), 'klettere': ('acts1',),
'klettern': ('acts1', 'outing'), 'klettert': ('verb3',), 'klingelte': ('reach',), 'klingt': ('verb3',), 'klär':
('give1', 'deed1', 'verb1', 'serves'), 'kläre': ('give1', 'deed1', 'verb1', 'serves'), 'klären': ('giveinf', 'deed3'),
'koa': ('not',), 'koch': ('name_words', 'acts1', 'serves'), 'kochbuch': ('tool',), 'koche': ('give1', 'acts1',
'serves'), 'kochen': ('giveinf',), 'kocht': ('give3',), 'koenig': ('name_words',), 'koennen': ('verb3',), 'koennte':
('hello', 'verb3', 'verb1'), 'koffer': ('tool',), 'koffertrolley': ('tool',), 'kollege': ('rel',), 'kollegen':
('rel',), 'kollegin': ('rel',), 'kolleginnen': ('rel',), 'kolumne': ('work',), 'komm': ('acts1', 'imperative'),
'komme': ('acts1',), 'kommen': ('comeinf', 'acts1'), 'kommentiert': ('reviewed',), 'kommt': ('hello', 'verb3'),
'komposition': ('work',), 'konig': ('name_words',), 'konnen': ('verb3',), 'konnte': ('hello', 'verb3', 'verb1'),
'konstanz': ('name_words',), 'kontakt': ('thing', 'appointment', 'expert', 'address'), 'kontaktdaten': ('address',),
'kontakte': ('thing', 'expert'), 'kontaktieren': ('giveinf', 'callinf'), 'kontaktiert': ('reach', 'deed3', 'sends3',
'done', 'does3'), 'kontaktierte': ('reach',), 'kontoauszuege': ('doc',), 'kontoauszug': ('doc',), 'kontoauszuge':
('doc',), 'konzentrier': ('imperative',), 'konzentriere': ('imperative',), 'konzentriert': ('imperative',), 'konzept':
('work',), 'konzepte': ('work',), 'kooperiert': ('verb3',), 'kopie': ('comes_in', 'doc'), 'kopien': ('doc',), 'korn':
('name_words',), 'korrekturgelesen': ('reviewed',), 'korrigier': ('give1', 'serves'), 'korrigiere': ('give1',
'serves'), 'korrigieren': ('giveinf',), 'korrigiert': ('give3', 'reviewed', 'sends3', 'done', 'does3', 'serves3'),
'korrigierte': ('attribute',), 'korrigierten': ('attribute',), 'korrigiertes': ('attribute',), 'kostenvoranschlag':
('document',), 'kostuem': ('tool',), 'kostum': ('tool',), 'kraft': ('name_words',), 'krank': ('hello',), 'krawatte':
('tool',), 'krebs': ('name_words',), 'krieg': ('verb1',), 'kriege': ('verb1',), 'kriegt': ('verb3',), 'kriegte':
('verb3',), 'krimi': ('tool',), 'kriselt': ('verb3',), 'kritisiert': ('verb3',), 'kritisierte': ('verb3',), 'krumm':
('name_words',), 'kuchen': ('by_post',), 'kuehl': ('name_words',), 'kuehlbox': ('tool',), 'kuehlschrank': ('tool',),
'kuehn': ('name_words',), 'kuemmer': ('give1', 'verb1', 'serves'), 'kuemmere': ('give1', 'deed1', 'verb1', 'serves'),
'kuemmern': ('giveinf', 'selfinf'), 'kuemmert': ('give3',), 'kuemmre': ('give1',), 'kuendig': ('imperative',),
'kuendige': ('imperative',), 'kuendigt': ('verb3', 'imperative'), 'kuendigte': ('verb3',), 'kuenftige':
('attribute',), 'kuenftigen': ('attribute',), 'kuenftiger': ('attribute',), 'kuerz': ('imperative',), 'kuerze':
('imperative',), 'kuhl': ('name_words',), 'kuhlbox': ('tool',), 'kuhlschrank': ('tool',), 'kuhn': ('name_words',),
'kummer': ('give1', 'verb1', 'serves'), 'kummere': ('give1', 'deed1', 'verb1', 'serves'), 'kummern': ('giveinf',
'selfinf'), 'kummert': ('give3',), 'kummre': ('give1',), 'kumpel': ('rel',), 'kunde': ('rel',), 'kundig':
('imperative',), 'kundige': ('imperative',), 'kundigt': ('verb3', 'imperative'), 'kundigte': ('verb3',), 'kundin':
('rel',), 'kunftige': ('attribute',), 'kunftigen': ('attribute',), 'kunftiger': ('attribute',), 'kunst':
('name_words',), 'kurs': ('own_affair',), 'kurz': ('filler', 'hello', 'name_words', 'imperative'), 'kurze':
('attribute', 'hello', 'imperative'), 'kurzen': ('attribute',), 'kurzer': ('hello',), 'kurzes': ('attribute',),
'kurzgeschichte': ('work',), 'könnte': ('hello', 'verb3', 'verb1'), 'kühn': ('name_words',), 'kürz': ('imperative',),
'kürze': ('imperative',), 'laborwerte': ('comes_in',), 'lacht': ('verb3',), 'lachte': ('verb3',), 'lad': ('give1',
'verb1', 'serves'), 'lade': ('give1', 'verb1', 'serves'), 'ladegeraet': ('tool',), 'ladegerat': ('tool',),
'ladekabel': ('tool',), 'laden': ('rel',), 'ladt': ('give3',), 'laedt': ('give3',), 'laenger': ('filler',), 'laesst':
('hello', 'verb3', 'give3'), 'laeuft': ('verb3',), 'laeutete': ('reach',), 'lag': ('verb3',), 'lager': ('site',),
'lampe': ('tool',), 'lampen': ('tool',), 'landingpage': ('work',), 'landkarte': ('tool',), 'lang': ('name_words',),
'lange': ('filler', 'hello'), 'langer': ('filler',), 'langweilt': ('verb3',), 'langweilte': ('verb3',), 'laptop':
('tool',), 'las': ('verb3',), 'lass': ('give1', 'verb1', 'imperative'), 'lasse': ('give1', 'verb1'), 'lassen':
('hello',), 'lasst': ('hello', 'verb3', 'give3', 'imperative'), 'lastenfahrrad': ('tool',), 'lastenrad': ('tool',),
'lauf': ('acts1',), 'laufe': ('acts1',), 'laufen': ('acts1',), 'laufrunde': ('outing',), 'laufstall': ('tool',),
'lauft': ('verb3',), 'launch': ('imperative',), 'launcht': ('verb3',), 'launchte': ('verb3',), 'lautete': ('reach',),
'lautsprecher': ('tool',), 'lebensgefaehrte': ('rel',), 'lebensgefaehrtin': ('rel',), 'lebensgefahrte': ('rel',),
'lebensgefahrtin': ('rel',), 'lebenshilfe': ('community',), 'lebenslaeufe': ('work',), 'lebenslauf': ('work',),
'lebenslaufe': ('work',), 'lebt': ('verb3',), 'lebte': ('verb3',), 'leg': ('give1', 'imperative'), 'lege': ('give1',
'imperative'), 'legt': ('give3', 'does3'), 'lehnt': ('verb3',), 'lehnte': ('verb3',), 'lehrer': ('name_words',),
'lehrling': ('rel',), 'leider': ('filler', 'hello'), 'leidet': ('verb3',), 'leih': ('give1', 'serves'), 'leihe':
('give1', 'serves'), 'leihen': ('giveinf',), 'leihgeraet': ('tool',), 'leihgerat': ('tool',), 'leiht': ('give3',
'serves3'), 'leinwand': ('tool',), 'leistet': ('verb3',), 'leit': ('give1', 'verb1', 'serves'), 'leite': ('give1',
'verb1', 'serves'), 'leiten': ('give1', 'give3'), 'leiter': ('tool',), 'leitet': ('verb3', 'give3', 'deed3',
'serves3'), 'leitete': ('verb3',), 'leitfaden': ('thing',), 'leitfaeden': ('thing',), 'leitfäden': ('thing',),
'lektor': ('expert',), 'lektoriert': ('reviewed',), 'lektorin': ('expert',), 'lenz': ('name_words',), 'lerche':
('name_words',), 'lern': ('imperative',), 'lerne': ('imperative',), 'lernt': ('verb3',), 'lernte': ('verb3',), 'les':
('give1', 'sees1', 'serves'), 'lese': ('give1', 'sees1', 'verb1', 'serves'), 'lesen': ('giveinf',), 'leseprobe':
('work',), 'lesetipp': ('thing',), 'letzte': ('hello',), 'letzten': ('hello',), 'letztens': ('hello',), 'letzter':
('hello',), 'letztlich': ('filler',), 'leute': ('rel',), 'lichtanlage': ('tool',), 'lieb': ('name_words',), 'lieber':
('hello',), 'liebt': ('verb3',), 'liebte': ('verb3',), 'lief': ('verb3',), 'liefer': ('give1', 'deed1', 'serves'),
'lieferant': ('expert',), 'lieferanten': ('expert',), 'lieferantin': ('expert',), 'liefere': ('give1', 'deed1',
'serves'), 'liefern': ('give1', 'give3', 'giveinf', 'deed3'), 'liefert': ('verb3', 'give3', 'deed3', 'sends3',
'serves3'), 'lieferte': ('verb3',), 'lieferung': ('comes_in', 'document'), 'lieferwagen': ('tool',), 'liegt':
('verb3',), 'liess': ('verb3',), 'liest': ('verb3', 'give3', 'sends3', 'does3', 'serves3'), 'ließ': ('verb3',),
'linde': ('name_words',), 'linie': ('opinion',), 'link': ('thing', 'document'), 'linkedin': ('network', 'way'),
'links': ('thing',), 'liste': ('thing', 'doc'), 'literaturliste': ('thing',), 'litt': ('verb3',), 'lobt': ('verb3',),
'lobte': ('verb3',), 'loetkolben': ('tool',), 'loetstation': ('tool',), 'loewe': ('name_words',), 'logo': ('doc',
'site'), 'lokal': ('bookable',), 'los': ('sends_apart',), 'losgeschickt': ('writes', 'done'), 'lotkolben': ('tool',),
'lotstation': ('tool',), 'lowe': ('name_words',), 'lud': ('invites',), 'lunch': ('appointment', 'way'), 'lunche':
('acts1',), 'lunchen': ('acts1',), 'lust': ('name_words',), 'lässt': ('hello', 'verb3', 'give3'), 'läutete':
('reach',), 'ma': ('me', 'filler'), 'mach': ('hello', 'give1', 'verb1', 'imperative', 'serves'), 'mache': ('hello',
'give1', 'verb1', 'serves'), 'machen': ('give1', 'giveinf'), 'machs': ('imperative',), 'macht': ('hello', 'verb3',
'give3', 'deed3', 'does3', 'imperative', 'serves3'), 'machte': ('verb3',), 'maenner': ('rel',), 'maennern': ('rel',),
'mag': ('verb3',), 'magister': ('title',), 'magisterarbeit': ('work',), 'mahnen': ('callinf',), 'mai':
('name_words',), 'mail': ('verb1', 'address', 'way', 'serves'), 'mailadresse': ('address',), 'maile': ('give1',
'deed1', 'verb1', 'serves'), 'mailen': ('giveinf',), 'mailt': ('give3', 'deed3', 'sends3', 'serves3'), 'mailte':
('reach',), 'mailwechsel': ('way',), 'makler': ('expert',), 'maklerin': ('expert',), 'mal': ('filler', 'hello'),
'maler': ('expert',), 'malerin': ('expert',), 'mama': ('rel',), 'managed': ('verb3',), 'mann': ('rel',), 'manner':
('rel',), 'mannern': ('rel',), 'manuskript': ('work',), 'mappe': ('work',), 'mark': ('name_words',), 'mass':
('verb3',), 'masse': ('document',), 'masterarbeit': ('own_affair', 'work'), 'mastodon': ('network',), 'material':
('comes_in',), 'maurer': ('name_words',), 'maxicosi': ('tool',), 'may': ('name_words',), 'meckert': ('verb3',),
'meckerte': ('verb3',), 'meeting': ('appointment', 'way'), 'mei': ('my',), 'mein': ('my', 'hello'), 'meine': ('my',
'hello'), 'meinem': ('my',), 'meinen': ('my', 'hello', 'verb3', 'saysv'), 'meiner': ('my', 'hello'), 'meines':
('my',), 'meint': ('says', 'hello', 'verb3', 'saysv'), 'meinte': ('says', 'verb3', 'saysv'), 'meinten': ('saysv',),
'meints': ('verb3',), 'meinung': ('opinion',), 'meld': ('give1', 'verb1', 'serves'), 'melde': ('give1', 'verb1',
'serves'), 'melden': ('give1', 'giveinf', 'selfinf'), 'meldete': ('reach',), 'meldeten': ('reach',), 'melissa':
('name_words',), 'mentort': ('verb3',), 'menuekarte': ('work',), 'menukarte': ('work',), 'mer': ('me',), 'merged':
('deed3',), 'mergt': ('deed3',), 'messe': ('site',), 'messgeraet': ('tool',), 'messgerat': ('tool',), 'messschieber':
('tool',), 'metzger': ('name_words',), 'mi': ('me',), 'mia': ('me',), 'mich': ('me', 'hello'), 'mietet': ('verb3',),
'mietete': ('verb3',), 'mikro': ('tool',), 'mikrofon': ('tool',), 'mikrofone': ('tool',), 'mikroskop': ('tool',),
'mir': ('me', 'hello'), 'mischpult': ('tool',), 'misst': ('verb3',), 'misstraut': ('verb3',), 'mit': ('hello',),
'mitarbeiter': ('rel',), 'mitarbeiterin': ('rel',), 'mitbekommen': ('seen_of',), 'mitbringen': ('giveinf',),
'mitessen': ('comeinf',), 'mitfahren': ('comeinf',), 'mitgebracht': ('handed', 'lent_out'), 'mitgegeben': ('handed',
'lent_out'), 'mitgehen': ('comeinf',), 'mitgekommen': ('reach',), 'mitgekriegt': ('seen_of',), 'mitgeschickt':
('writes', 'done'), 'mitgruender': ('rel',), 'mitgruenderin': ('rel',), 'mitgrunder': ('rel',), 'mitgrunderin':
('rel',), 'mitkommen': ('comeinf',), 'mitmachen': ('comeinf',), 'mitnehmen': ('giveinf',), 'mitschrift': ('thing',),
'mittag': ('hello',), 'mittagessen': ('hello', 'appointment', 'way'), 'mittags': ('hello',), 'mittwoch': ('hello',),
'moant': ('saysv',), 'mochte': ('hello', 'verb3', 'will3', 'needs', 'verb1'), 'mochten': ('verb3', 'will3'), 'modell':
('work',), 'modellierholz': ('tool',), 'moderiert': ('verb3',), 'moderierte': ('verb3',), 'moechte': ('hello',
'verb3', 'will3', 'needs', 'verb1'), 'moechten': ('verb3', 'will3'), 'moege': ('should',), 'moegen': ('verb3',
'should'), 'moench': ('name_words',), 'moge': ('should',), 'mogen': ('verb3', 'should'), 'monat': ('hello',), 'monch':
('name_words',), 'mond': ('name_words',), 'monitor': ('tool',), 'montag': ('hello', 'name_words'), 'morgen': ('hello',
'name_words'), 'motivationsschreiben': ('work',), 'motorsense': ('tool',), 'motzt': ('verb3',), 'motzte': ('verb3',),
'mueller': ('name_words',), 'muesse': ('should',), 'muessen': ('hello', 'verb3', 'should', 'will3', 'verb1'),
'muesste': ('hello', 'verb3', 'should'), 'muessten': ('should',), 'muller': ('name_words',), 'multimeter': ('tool',),
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
'schriftliche': ('attribute',), 'schriftlichen': ('attribute',), 'schriftliches': ('attribute',), 'schubkarre':
('tool',), 'schulde': ('hello', 'verb1'), 'schuldet': ('verb3',), 'schuldete': ('verb3',), 'schule': ('own_affair',
'community'), 'schult': ('verb3',), 'schuster': ('name_words',), 'schwab': ('name_words',), 'schwaegerin': ('rel',),
'schwaermt': ('says', 'verb3'), 'schwaermte': ('verb3',), 'schwaetzchen': ('outing',), 'schwager': ('rel',),
'schwagerin': ('rel',), 'schwankt': ('verb3',), 'schwarmt': ('says', 'verb3'), 'schwarmte': ('verb3',), 'schwarz':
('name_words',), 'schwatz': ('outing',), 'schwatzchen': ('outing',), 'schweissgeraet': ('tool',), 'schweissgerat':
('tool',), 'schwester': ('rel',), 'schwiegermutter': ('rel',), 'schwiegervater': ('rel',), 'schwimmt': ('verb3',),
'segel': ('name_words',), 'segelt': ('verb3',), 'seh': ('sees1', 'acts1'), 'sehe': ('sees1', 'acts1'), 'sehen':
('acts1',), 'sehr': ('filler', 'hello'), 'sei': ('their', 'verb3'), 'seien': ('verb3',), 'seim': ('their',), 'sein':
('their', 'hello'), 'seine': ('their', 'hello'), 'seinem': ('their', 'hello'), 'seinen': ('their', 'hello'), 'seiner':
('their', 'hello'), 'seines': ('their',), 'seit': ('hello',), 'seite': ('work',), 'seiten': ('work',), 'sekretaerin':
('rel',), 'sekretarin': ('rel',), 'selber': ('filler',), 'selbst': ('filler',), 'selig': ('name_words',), 'sell':
('imperative',), 'seminararbeit': ('work',), 'send': ('give1', 'serves'), 'sende': ('give1', 'deed1', 'verb1',
'serves'), 'senden': ('give1', 'give3', 'giveinf'), 'sendet': ('give3', 'deed3', 'sends3', 'serves3'), 'sendets':
('serves3',), 'seniorenheim': ('community',), 'senk': ('imperative',), 'senke': ('imperative',), 'senkt':
('imperative',), 'sense': ('tool',), 'sessel': ('tool',), 'setz': ('imperative',), 'setze': ('give1', 'imperative'),
'setzt': ('verb3',), 'setzte': ('verb3',), 'ship': ('imperative',), 'shipped': ('deed3',), 'shippt': ('deed3',),
'should': ('should',), 'sich': ('hello',), 'sicher': ('imperative',), 'sichere': ('imperative',), 'sicht':
('opinion',), 'sie': ('they', 'them', 'hello'), 'sieht': ('verb3', 'does3'), 'sies': ('they',), 'signal': ('way',),
'signed': ('verb3',), 'silber': ('name_words',), 'simse': ('give1',), 'simsen': ('giveinf',), 'simst': ('give3',),
'simste': ('reach',), 'sind': ('hello', 'verb3', 'verb1'), 'sinkt': ('verb3',), 'sitzt': ('verb3',), 'sitzung':
('hello', 'appointment'), 'skaliert': ('verb3',), 'ski': ('tool',), 'skifahren': ('outing',), 'skip': ('imperative',),
'skischuhe': ('tool',), 'skitour': ('outing',), 'skizze': ('work', 'document'), 'skizzen': ('work', 'document'),
'skizzenbuch': ('tool',), 'skizziert': ('deed3',), 'skript': ('thing',), 'skype': ('acts1',), 'skypen': ('acts1',),
'slack': ('way',), 'slides': ('work', 'thing'), 'smoking': ('tool',), 'sms': ('way',), 'snowboard': ('tool',), 'so':
('filler',), 'soehne': ('rel',), 'soehnen': ('rel',), 'soell': ('should',), 'soett': ('should',), 'sofort':
('filler',), 'sogar': ('filler',), 'sogt': ('saysv',), 'sohn': ('rel',), 'sohne': ('rel',), 'sohnen': ('rel',), 'soi':
('should',), 'soid': ('should',), 'soin': ('should',), 'soit': ('should',), 'soll': ('hello', 'verb3', 'should',
'will3', 'verb1'), 'solle': ('should',), 'sollen': ('verb3', 'should', 'will3', 'verb1'), 'solln': ('should',),
'sollt': ('should',), 'sollte': ('hello', 'verb3', 'should', 'will3', 'verb1', 'meant'), 'sollten': ('should',
'meant'), 'solltn': ('should',), 'sommer': ('name_words',), 'songtext': ('work',), 'sonne': ('name_words',),
'sonntag': ('hello', 'name_words'), 'sorge': ('name_words',), 'sott': ('should',), 'soundanlage': ('tool',), 'sowie':
('and',), 'spaeter': ('filler', 'hello'), 'spaetestens': ('hello',), 'spar': ('imperative',), 'spare':
('imperative',), 'spart': ('verb3',), 'spaten': ('tool',), 'spater': ('filler', 'hello'), 'spatestens': ('hello',),
'spazieren': ('gone',), 'spaziergang': ('hello', 'outing'), 'spaziert': ('ended', 'gone'), 'specht': ('name_words',),
'speisekarte': ('work',), 'spektrometer': ('tool',), 'spendiere': ('give1',), 'spendieren': ('giveinf',), 'spendiert':
('give3',), 'spezl': ('rel',), 'spiel': ('acts1',), 'spiele': ('acts1',), 'spielen': ('acts1',), 'spielesammlung':
('tool',), 'spielt': ('verb3',), 'spielte': ('verb3',), 'sponsert': ('verb3',), 'spontan': ('filler',), 'sportverein':
('community',), 'sprach': ('reach',), 'sprech': ('give1', 'acts1', 'serves'), 'spreche': ('give1', 'acts1', 'serves'),
'sprechen': ('acts1',), 'sprich': ('imperative',), 'spricht': ('does3',), 'sprinter': ('tool',), 'spritzer':
('outing',), 'squash': ('outing',), 'staffelei': ('tool',), 'stagniert': ('verb3',), 'stand': ('verb3', 'site'),
'standpunkt': ('opinion',), 'stapler': ('tool',), 'star': ('name_words',), 'starb': ('verb3',), 'stark':
('name_words',), 'start': ('imperative',), 'startet': ('verb3',), 'startete': ('verb3',), 'starthilfekabel':
('tool',), 'startup': ('rel',), 'statistik': ('doc',), 'stativ': ('tool',), 'staubsauger': ('tool',), 'steht':
('verb3',), 'stehtisch': ('tool',), 'stehtische': ('tool',), 'steigt': ('verb3',), 'stein': ('name_words',), 'stell':
('give1', 'verb1', 'imperative', 'serves'), 'stelle': ('give1', 'verb1', 'serves'), 'stellen': ('give1',),
'stellenanzeige': ('work',), 'stellenausschreibung': ('work',), 'stellplatz': ('tool',), 'stellt': ('verb3', 'give3',
'sends3', 'imperative', 'serves3'), 'stellte': ('verb3',), 'stellvertreter': ('rel',), 'stellvertreterin': ('rel',),
'stempel': ('tool',), 'stereoanlage': ('tool',), 'stern': ('name_words',), 'steuerberater': ('rel', 'expert'),
'steuerberaterin': ('rel', 'expert'), 'steuererklaerung': ('own_affair',), 'steuererklarung': ('own_affair',),
'stichsaege': ('tool',), 'stichsage': ('tool',), 'stieg': ('verb3',), 'stiess': ('reach',), 'stiessen': ('reach',),
'stieß': ('reach',), 'stießen': ('reach',), 'still': ('filler',), 'stirbt': ('verb3',), 'stoert': ('verb3',),
'stoerte': ('verb3',), 'stoff': ('comes_in',), 'stoffe': ('comes_in',), 'stop': ('imperative',), 'storch':
('name_words',), 'stort': ('verb3',), 'storte': ('verb3',), 'strahlt': ('verb3',), 'strahlte': ('verb3',), 'strauss':
('by_post',), 'streich': ('imperative',), 'streiche': ('imperative',), 'streicht': ('imperative',), 'stresst':
('verb3',), 'stuckzahl': ('doc',), 'stuckzahlen': ('doc',), 'studie': ('thing',), 'studienarbeit': ('work',),
'studiert': ('verb3',), 'studierte': ('verb3',), 'stueckzahl': ('doc',), 'stueckzahlen': ('doc',), 'stuehle':
('tool',), 'stuft': ('verb3',), 'stuhle': ('tool',), 'stunde': ('hello',), 'stunden': ('hello',), 'sturm':
('name_words',), 'such': ('imperative', 'serves'), 'suche': ('imperative', 'serves'), 'suchen': ('verb3',), 'suchs':
('imperative',), 'sucht': ('hello', 'verb3', 'give3', 'does3', 'imperative', 'serves3'), 'suchte': ('verb3',),
'sudert': ('verb3',), 'sup': ('tool',), 'super': ('filler',), 'suppenkuche': ('community',), 'suppenkueche':
('community',), 'sync': ('appointment',), 'säge': ('tool',), 'söll': ('should',), 'tabelle': ('thing',), 'tablet':
('tool',), 'tadelt': ('verb3',), 'tafel': ('community',), 'tag': ('hello', 'name_words'), 'take': ('opinion',),
'tante': ('rel',), 'tanze': ('acts1',), 'tanzen': ('acts1',), 'tastatur': ('tool',), 'tat': ('verb3',), 'team':
('rel',), 'teams': ('way',), 'teile': ('comes_in', 'give1'), 'teilen': ('giveinf',), 'teilnehmen': ('comeinf',),
'teilt': ('give3', 'sends3', 'serves3'), 'telefon': ('way',), 'telefonat': ('hello', 'appointment'), 'telefoniere':
('acts1',), 'telefonieren': ('acts1',), 'telefoniert': ('ended', 'attempt', 'hello'), 'telefonnummer': ('address',),
'telefonseelsorge': ('community',), 'teleskop': ('tool',), 'template': ('thing',), 'tennis': ('outing',), 'termin':
('hello', 'appointment', 'way'), 'terminiert': ('deed3',), 'terminvorschlag': ('document',), 'test': ('imperative',),
'teste': ('imperative',), 'testet': ('verb3', 'deed3', 'sends3', 'does3'), 'text': ('work', 'doc'), 'texte': ('give1',
'work'), 'texted': ('reach',), 'texten': ('giveinf',), 'texter': ('expert',), 'texterin': ('expert',), 'textet':
('give3',), 'textete': ('reach',), 'theater': ('outing',), 'therapeut': ('expert',), 'therapeutin': ('expert',),
'thermoskanne': ('tool',), 'thesenpapier': ('work',), 'tickets': ('bookable',), 'tieraerztin': ('expert',),
'tierarzt': ('expert',), 'tierarztin': ('expert',), 'tierheim': ('community',), 'tiktok': ('network',), 'tip':
('counsel',), 'tipp': ('counsel',), 'tipps': ('counsel',), 'tisch': ('bookable',), 'tische': ('bookable', 'tool'),
'tischler': ('expert',), 'tischlerin': ('expert',), 'tochter': ('rel',), 'tochtern': ('rel',), 'toechter': ('rel',),
'toechtern': ('rel',), 'toepferscheibe': ('tool',), 'tonanlage': ('tool',), 'tonaufnahme': ('work',), 'tool':
('thing',), 'topferscheibe': ('tool',), 'total': ('filler',), 'traegt': ('give3',), 'traeumt': ('verb3',), 'traeumte':
('verb3',), 'traf': ('hello', 'reach'), 'trafen': ('reach',), 'trag': ('give1',), 'trage': ('give1',), 'tragt':
('give3',), 'trailer': ('work',), 'traktor': ('tool',), 'transporter': ('tool',), 'trat': ('verb3',), 'trau':
('imperative',), 'traumt': ('verb3',), 'traumte': ('verb3',), 'traut': ('verb3',), 'traute': ('verb3',), 'treff':
('acts1', 'verb1'), 'treffe': ('hello', 'acts1', 'verb1'), 'treffen': ('hello', 'verb3', 'appointment', 'callinf',
'acts1', 'way'), 'treffpunkt': ('hello',), 'trennt': ('verb3',), 'trennte': ('verb3',), 'treu': ('name_words',),
'treuhaender': ('rel',), 'treuhander': ('rel',), 'trifft': ('verb3',), 'trink': ('acts1',), 'trinke': ('acts1',),
'trinken': ('acts1',), 'trinkt': ('verb3',), 'tritt': ('verb3',), 'trommel': ('tool',), 'turm': ('name_words',),
'turnverein': ('community',), 'tut': ('verb3',), 'twitter': ('network',), 'töchter': ('rel',), 'u': ('and',), 'uber':
('hello',), 'uberarbeiten': ('giveinf',), 'uberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'uberarbeitete':
('attribute',), 'uberarbeiteten': ('attribute',), 'uberarbeitetes': ('attribute',), 'ubergab': ('verb3',),
'ubergeben': ('ended', 'handed', 'done', 'lent_out'), 'ubergibt': ('verb3',), 'uberlassen': ('handed', 'lent',
'lent_out'), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('writes', 'done'), 'ubermorgen':
('hello',), 'ubern': ('hello',), 'ubernachte': ('acts1',), 'ubernachten': ('acts1',), 'ubernahm': ('verb3',),
'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3',
'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'uberreicht': ('done',),
'ubersetz': ('give1',), 'ubersetze': ('give1', 'serves'), 'ubersetzen': ('giveinf',), 'ubersetzer': ('expert',),
'ubersetzerin': ('expert',), 'ubersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'ubersiedelt':
('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1', 'serves'), 'uberweise': ('give1', 'deed1',
'serves'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3', 'serves3'),
'uberweisung': ('comes_in',), 'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',),
'ueberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'ueberarbeitete': ('attribute',), 'ueberarbeiteten':
('attribute',), 'ueberarbeitetes': ('attribute',), 'uebergab': ('verb3',), 'uebergeben': ('ended', 'handed', 'done',
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
'unterschrieb': ('verb3',), 'unterschrieben': ('ended', 'hello', 'done'), 'unterschriebene': ('attribute',),
'unterschriebenen': ('attribute',), 'unterschriebenes': ('attribute',), 'unterstuetze': ('give1',), 'unterstuetzen':
('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt':
('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('ended', 'verb3'), 'updaten': ('callinf',), 'ur':
('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'urteil': ('opinion',), 'us': ('me',), 'vater':
('rel',), 'verabredet': ('agreed',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete':
('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',),
'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verbindliche': ('attribute',), 'verbindlichen': ('attribute',),
'verbindliches': ('attribute',), 'verblieben': ('agreed',), 'verborgt': ('lent',), 'verbunden': ('introduced',),
'verdict': ('opinion',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt': ('verb3', 'imperative'),
'verein': ('community',), 'vereinbaren': ('giveinf',), 'vereinbart': ('ended', 'hello', 'agreed'), 'verfasse':
('serves',), 'verfasst': ('done', 'serves3'), 'vergass': ('verb3',), 'vergiss': ('imperative',), 'vergisst':
('verb3',), 'vergleicht': ('verb3',), 'verhandel': ('imperative',), 'verhandeln': ('acts1',), 'verhandelt': ('ended',
'verb3', 'deed3'), 'verhandelte': ('verb3',), 'verhandle': ('acts1', 'imperative'), 'verkauf': ('imperative',),
'verkaufe': ('imperative',), 'verkauft': ('verb3', 'imperative'), 'verkaufte': ('verb3',), 'verklagt': ('verb3',),
'verknuepft': ('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',), 'verlaengerungskabel':
('tool',), 'verlaesst': ('verb3',), 'verlang': ('imperative',), 'verlange': ('imperative',), 'verlangerungskabel':
('tool',), 'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',), 'verlasst': ('verb3',), 'verlegt':
('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed', 'lent'), 'verliert': ('verb3',), 'verliess': ('verb3',),
'verlinkt': ('serves3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',), 'verlor': ('verb3',),
'vermieter': ('rel', 'expert'), 'vermieterin': ('rel', 'expert'), 'vermietet': ('verb3',), 'vermitteln': ('giveinf',),
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
'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video': ('work', 'thing', 'way'), 'viel': ('hello',), 'vier':
('hello',), 'view': ('opinion',), 'viktoria': ('name_words',), 'viola': ('name_words',), 'visitenkarte': ('address',),
'vogel': ('name_words',), 'voll': ('filler',), 'vollmacht': ('doc',), 'volunteer': ('helper',), 'vom': ('hello',),
'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'), 'vorbeigebracht': ('handed', 'done',
'lent_out'), 'vorbeigefahren': ('attempt', 'reach'), 'vorbeigekommen': ('ended', 'attempt', 'reach'),
'vorbeigeschaut': ('ended', 'attempt', 'reach'), 'vorbeikommen': ('comeinf',), 'vorbeischauen': ('comeinf',),
'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',), 'vorgaengerin':
('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgefuehrt': ('ended',), 'vorgefuhrt': ('ended',),
'vorgelegt': ('done',), 'vorgeschwaermt': ('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte': ('rel',),
'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher': ('filler',
'hello'), 'vorlage': ('thing',), 'vorlagen': ('thing',), 'vorlesung': ('work',), 'vormittag': ('hello',), 'vorschlag':
('opinion',), 'vorstellen': ('giveinf',), 'vortrag': ('work',), 'wachst': ('verb3',), 'waechst': ('verb3',), 'waehlt':
('verb3',), 'waer': ('verb3',), 'waere': ('hello', 'verb3'), 'waffeleisen': ('tool',), 'wagen': ('tool',),
'wagenheber': ('tool',), 'wagner': ('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich': ('filler',), 'wald':
('name_words',), 'wandere': ('acts1',), 'wandern': ('acts1',), 'wandert': ('verb3',), 'wanderung': ('outing',),
'wants': ('needs',), 'war': ('verb3', 'verb1'), 'ware': ('comes_in', 'hello', 'verb3', 'by_post', 'document'),
'waren': ('hello', 'verb3', 'verb1'), 'warn': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'wart':
('imperative',), 'warte': ('hello', 'verb1', 'imperative'), 'warten': ('needs',), 'wartet': ('verb3', 'needs'),
'wartete': ('verb3',), 'was': ('hello',), 'wasserwaage': ('tool',), 'wasserwacht': ('community',), 'webcam':
('tool',), 'weber': ('name_words',), 'webseite': ('work',), 'website': ('work', 'site'), 'wechselt': ('hello',
'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly': ('appointment',), 'weg': ('sends_apart',), 'wegen':
('hello',), 'weil': ('hello',), 'wein': ('by_post', 'outing'), 'weint': ('verb3',), 'weinte': ('verb3',), 'weiss':
('hello', 'verb3', 'name_words'), 'weiter': ('particle',), 'weitergeben': ('giveinf',), 'weitergegeben': ('done',
'named_to'), 'weitergeleitet': ('handed', 'writes', 'done', 'named_to'), 'weitergeschickt': ('writes', 'done'),
'weiterhin': ('filler',), 'weiterleiten': ('giveinf',), 'weiß': ('hello', 'verb3', 'name_words'), 'welche':
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
'document'), 'zahnaerztin': ('expert',), 'zahnarzt': ('expert',), 'zahnarztin': ('expert',), 'zange': ('tool',),
'zapfanlage': ('tool',), 'zart': ('name_words',), 'zeichnet': ('deed3',), 'zeichnung': ('work', 'document'),
'zeichnungen': ('work', 'document'), 'zeig': ('give1', 'imperative', 'serves'), 'zeige': ('give1', 'serves'),
'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('hello', 'verb3', 'give3', 'serves3'), 'zeigte': ('verb3',),
'zeitnah': ('filler',), 'zelt': ('tool',), 'zelte': ('tool',), 'zeltplane': ('tool',), 'zerpfluckt': ('reviewed',),
'zerpflueckt': ('reviewed',), 'zeugnis': ('work',), 'zieh': ('imperative',), 'ziehen': ('verb3',), 'zieht': ('hello',
'verb3'), 'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert': ('verb3',), 'zmittag': ('hello',),
'zmorge': ('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',),
'zogert': ('verb3',), 'zogerte': ('verb3',), 'zollstock': ('tool',), 'zoom': ('appointment', 'way'), 'zoome':
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
'document'), 'zusagen': ('giveinf',), 'zusammen': ('hello', 'particle'), 'zusammenfassung': ('work',),
'zusammengebracht': ('introduced',), 'zusammengesessen': ('ended',), 'zusammengespannt': ('introduced',),
'zusammengestrichen': ('reviewed',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',), 'zusenden': ('giveinf',),
'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zweite': ('attribute',), 'zweiten':
('attribute',), 'zweites': ('attribute',), 'zweitschluessel': ('tool',), 'zweitschlussel': ('tool',), 'zwischen':
('hello',), 'zwischenbericht': ('work',), 'zwischendurch': ('filler',), 'zwischenzeitlich': ('filler',), 'üs':
('me',)}


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
'bringen': 81, 'durchgeben': 81, 'klaren': 81, 'klären': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81,
'nachliefern': 81, 'nachreichen': 81, 'ruberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'unterschreiben': 81,
'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuschicken': 81, 'zusenden': 81},
{'<until>': 220, 'D': 220, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaren': 81, 'klären': 81, 'liefern': 81,
'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 220, 'ruberschicken': 81, 'schicken':
81, 'uberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen': 81,
'zuruckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'<me>': 221, '<until>': 220, 'D': 220, 'besorgen': 81,
'bringen': 81, 'durchgeben': 81, 'klaren': 81, 'klären': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81,
'nachliefern': 81, 'nachreichen': 81, 'noch': 220, 'ruberschicken': 81, 'schicken': 81, 'uberweisen': 81,
'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuschicken':
81, 'zusenden': 81}, {'N': 222, 'er': 222, 'sie': 222}, {'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren':
81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'rueberschicken': 81,
'schicken': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zurueckbringen':
81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'<until>': 224, 'D': 224, 'besorgen': 81, 'bringen': 81,
'durchgeben': 81, 'klaeren': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81,
'noch': 224, 'rueberschicken': 81, 'schicken': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81,
'weiterleiten': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'<me>': 225,
'<until>': 224, 'D': 224, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'liefern': 81, 'mailen': 81,
'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 224, 'rueberschicken': 81, 'schicken': 81,
'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zurueckbringen': 81,
'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'N': 226, 'er': 226, 'sie': 226}, {'post': 15}, {'die': 228},
{'sein': 15}, {'<them>': 230}, {'': (5, 'mine'), 'sein': 15}, {'auf': 229, 'bei': 231, 'da': 230, 'fertig': 232,
'hin': 15, 'hinaus': 15, 'raus': 15, 'stehen': 15, 'weg': 15, 'zur': 228}, {'auf': 229, 'bei': 231, 'da': 230,
'fertig': 232, 'hinaus': 15, 'raus': 15, 'weg': 15, 'zur': 228}, {'werden': 120}, {'<until>': 233, 'D': 234, 'fertig':
235, 'raus': 120}, {'$$': 81, '<me>': 132, '<until>': 123, 'D': 123, 'auf': 81, 'aus': 81, 'fertig': 81, 'noch': 123,
'zusammen': 81}, {'N': 237, 'er': 237, 'sie': 237}, {'<until>': 205, 'D': 193, 'bisher': 189, 'immer': 190, 'nach':
192, 'nicht': 188, 'nie': 188, 'noch': 189, 'weiterhin': 189}, {'besorgen': 81, 'bringen': 81, 'durchgeben': 81,
'klaeren': 81, 'klaren': 81, 'klären': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81,
'nachreichen': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81,
'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81}, {'<until>': 240, 'D': 240, 'besorgen':
81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'klaren': 81, 'klären': 81, 'liefern': 81, 'mailen': 81,
'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 240, 'ruberschicken': 81, 'rueberschicken': 81,
'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'unterschreiben': 81, 'vorbeibringen': 81, 'weiterleiten': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zuschicken': 81, 'zusenden': 81},
{'<me>': 241, '<until>': 240, 'D': 240, 'besorgen': 81, 'bringen': 81, 'durchgeben': 81, 'klaeren': 81, 'klaren': 81,
'klären': 81, 'liefern': 81, 'mailen': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'noch': 240,
'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'unterschreiben': 81,
'vorbeibringen': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben':
81, 'zuschicken': 81, 'zusenden': 81}, {'N': 242, 'er': 242, 'sie': 242}, {'<me>': 81}, {'auf': 185, 'bei': 244, 'da':
81, 'fertig': 81}, {'<until>': 245}, {'missing': 23, 'outstanding': 23, 'overdue': 23}, {'folgen': 15, 'folgt': 15},
{'<until>': 15, 'D': 248, 'folgen': 15, 'folgt': 15}, {'noch': 23}, {'vor': 23}, {'wie': 251}, {'': (7, 'waiting'),
'immer': 250, 'nach': 252, 'noch': 23, 'weiterhin': 23}, {'aus': 23}, {'noch': 254}, {'vor': 254}, {'wie': 256},
{'aus': 23, 'immer': 255, 'nach': 257, 'noch': 254, 'weiterhin': 254}, {'<until>': 23, 'fehlen': 253, 'fehlt': 253,
'stehen': 258, 'steht': 258}, {'<me>': 249, '<them>': 259}, {'zuruck': 155, 'zurueck': 155}, {':': 95, '<asked_for>':
96, '<deed1>': 101, '<deed3>': 105, '<does3>': 107, '<give1>': 101, '<give3>': 105, '<sends3>': 108, '<serves>': 110,
'<until>': 117, 'D': 119, 'an': 121, 'arbeitet': 125, 'back': 129, 'backe': 129, 'bau': 130, 'baue': 129, 'baut': 134,
'bekommen': 140, 'bekommt': 140, 'besorg': 142, 'besorge': 143, 'besorgt': 144, 'bestaetigt': 147, 'bestatigt': 147,
'bestelle': 143, 'bestellt': 144, 'bring': 151, 'bringe': 151, 'bringt': 154, 'buche': 143, 'bucht': 144, 'checkt':
144, 'druck': 129, 'drucke': 129, 'druckt': 134, 'durch': 156, 'erledige': 143, 'erledigt': 144, 'fehlen': 160,
'fehlt': 160, 'folgen': 172, 'folgt': 172, 'fuer': 121, 'fur': 121, 'geb': 151, 'gebe': 151, 'gehen': 182, 'geht':
182, 'gibt': 154, 'ich': 183, 'ist': 194, 'klaer': 143, 'klaere': 143, 'klaert': 144, 'klar': 143, 'klare': 143,
'klart': 144, 'klär': 143, 'kläre': 143, 'koche': 129, 'kommen': 199, 'kommt': 200, 'kriegen': 140, 'kriegt': 140,
'laesst': 204, 'landen': 208, 'landet': 208, 'lassen': 204, 'lasst': 204, 'liefer': 151, 'liefere': 210, 'liefert':
212, 'liegen': 208, 'liegt': 215, 'lässt': 204, 'mach': 143, 'mache': 143, 'machen': 217, 'macht': 219, 'mailt': 212,
'malt': 134, 'missing': 23, 'mochte': 223, 'moechte': 227, 'muessen': 236, 'muss': 236, 'mussen': 236, 'möchte': 223,
'naeh': 129, 'naehe': 129, 'naeht': 134, 'nah': 129, 'nahe': 129, 'naht': 134, 'nähe': 129, 'organisier': 143,
'organisiere': 143, 'organisiert': 144, 'outstanding': 23, 'overdue': 23, 'pruefe': 143, 'prueft': 144, 'prufe': 143,
'pruft': 144, 'rechnet': 134, 'reich': 151, 'reiche': 151, 'reserviere': 143, 'reserviert': 144, 'richt': 129,
'richte': 129, 'schick': 210, 'schicke': 210, 'schickt': 212, 'schreib': 142, 'schreibe': 143, 'schreibt': 238,
'sendet': 144, 'setzt': 125, 'sind': 239, 'soll': 243, 'steht': 246, 'stell': 129, 'stelle': 129, 'stellt': 217,
'still': 247, 'such': 129, 'suche': 129, 'ubernehme': 143, 'ubernimmt': 144, 'uberweist': 147, 'uebernehme': 143,
'uebernimmt': 144, 'ueberweist': 147, 'unterschreibt': 147, 'verschickt': 144, 'von': 260, 'werden': 243, 'wieder':
261, 'will': 243, 'wird': 243, 'wollen': 243, 'wollte': 243, 'zahlt': 154, 'zeichnet': 134, 'zuruck': 155, 'zurueck':
155}, {'kurier': 81, 'mail': 81, 'post': 81}, {'mir': 15, 'uns': 15}, {'': (6, 'theirs'), '$$': 81, 'nach': 81, 'per':
263, 'von': 264}, {'$$': 81, 'per': 263, 'von': 264}, {'<until>': 265, 'D': 266}, {'': (3, 'advice')}, {'<giveinf>':
268, 'abgeben': 268, 'aendern': 268, 'andern': 268, 'anfangen': 268, 'aufgeben': 268, 'aufhoeren': 268, 'aufhoren':
268, 'auslagern': 268, 'behalten': 268, 'einstellen': 268, 'erhoehen': 268, 'erhohen': 268, 'kuendigen': 268,
'kuerzen': 268, 'kundigen': 268, 'kurzen': 268, 'kürzen': 268, 'lassen': 268, 'machen': 268, 'pruefen': 268, 'prufen':
268, 'rausnehmen': 268, 'senken': 268, 'streichen': 268, 'suchen': 268, 'umbauen': 268, 'umstellen': 268,
'vereinfachen': 268, 'verkaufen': 268, 'verschieben': 268, 'weglassen': 268, 'ändern': 268}, {'...': 269, '<giveinf>':
268, 'abgeben': 268, 'aendern': 268, 'andern': 268, 'anfangen': 268, 'aufgeben': 268, 'aufhoeren': 268, 'aufhoren':
268, 'auslagern': 268, 'behalten': 268, 'einstellen': 268, 'erhoehen': 268, 'erhohen': 268, 'kuendigen': 268,
'kuerzen': 268, 'kundigen': 268, 'kurzen': 268, 'kürzen': 268, 'lassen': 268, 'machen': 268, 'pruefen': 268, 'prufen':
268, 'rausnehmen': 268, 'senken': 268, 'streichen': 268, 'suchen': 268, 'umbauen': 268, 'umstellen': 268,
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
'entschuldigen': 15, 'klaeren': 15, 'klaren': 15, 'klären': 15, 'melden': 15, 'nachfassen': 15, 'nachfragen': 15,
'nachhaken': 15, 'vereinbaren': 15}, {'arbeiten': 0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden':
0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren': 0, 'treffen': 0}, {'^': 441, 'zu': 442}, {'...': 443,
'^': 441, 'zu': 442}, {'N': 444}, {'retour': 81, 'zuruck': 81, 'zurueck': 81}, {'...': 446}, {'^': 447}, {'^': 447,
'ich': 448, 'wir': 448}, {'mit': 70}, {'N': 69, 'mich': 450}, {'krank': 11, 'verhindert': 11, 'verkuehlt': 11,
'verkuhlt': 11}, {'krank': 11, 'leider': 452, 'verhindert': 11, 'verkuehlt': 11, 'verkuhlt': 11}, {'an': 15,
'drueber': 15, 'durch': 15, 'fertig': 15, 'gegen': 15, 'nach': 15}, {'...': 454}, {'<det>': 455, '<their>': 455},
{'^': 456}, {'D': 457, '^': 456}, {'<them>': 458, 'D': 457, '^': 456}, {'ich': 459, 'wir': 459}, {'arbeite': 460,
'geh': 460, 'gehe': 460, 'les': 460, 'lese': 460, 'mach': 460, 'mache': 460, 'schau': 460, 'schaue': 460, 'schick':
460, 'schicke': 460, 'schreib': 460, 'schreibe': 460, 'seh': 460, 'sehe': 460}, {'an': 15, 'druber': 15, 'durch': 15,
'fertig': 15, 'gegen': 15, 'nach': 15}, {'...': 462}, {'<det>': 463, '<their>': 463}, {'^': 464}, {'D': 465, '^':
464}, {'<them>': 466, 'D': 465, '^': 464}, {'ich': 467, 'wir': 467}, {'arbeite': 468, 'geh': 468, 'gehe': 468, 'les':
468, 'lese': 468, 'mach': 468, 'mache': 468, 'schau': 468, 'schaue': 468, 'schick': 468, 'schicke': 468, 'schreib':
468, 'schreibe': 468, 'seh': 468, 'sehe': 468}, {'D': 410, 'lieber': 412, 'vergessen': 389}, {'bekommen': 23, 'haben':
23, 'kriegen': 23}, {'^': 471}, {'D': 472}, {'D': 472, 'eigentlich': 473, 'laengst': 473, 'schon': 473}, {'ich': 474,
'wir': 474}, {'D': 472, 'eigentlich': 473, 'langst': 473, 'schon': 473}, {'ich': 476, 'wir': 476}, {'D': 472,
'eigentlich': 473, 'laengst': 473, 'langst': 473, 'schon': 473}, {'ich': 478, 'wir': 478}, {'': (13, 'talk'), 'ist':
0, 'war': 0}, {'<work>': 45, 'haette': 475, 'haetten': 475, 'hatte': 477, 'hatten': 477, 'hätte': 477, 'hätten': 477,
'sollte': 479, 'sollten': 479, 'thema': 480}, {'<work>': 45, 'haette': 475, 'haetten': 475, 'hatte': 477, 'hatten':
477, 'hätte': 477, 'hätten': 477, 'sollte': 479, 'sollten': 479}, {'$$': 0}, {'<hat>': 483, 'ist': 483, 'war': 483},
{'angefangen': 484, 'gearbeitet': 484, 'gegruendet': 484, 'gegrundet': 484, 'gekauft': 484, 'gekuendigt': 484,
'gekundigt': 484, 'gelebt': 484, 'geleitet': 484, 'gewechselt': 484, 'gewesen': 484, 'gewohnt': 484, 'studiert': 484,
'verkauft': 484}, {'...': 485}, {'...': 485, '<work>': 45, 'haette': 475, 'haetten': 475, 'hatte': 477, 'hatten': 477,
'hätte': 477, 'hätten': 477, 'sollte': 479, 'sollten': 479}, {'entdeckt': 483, 'gelesen': 483, 'gesehen': 483},
{'anmerkungen': 434, 'feedback': 434, 'kommentare': 434, 'korrekturen': 434, 'ruckmeldung': 434, 'rueckmeldung': 434},
{'an': 421}, {'...': 490}, {'aenderungsvorschlaege': 406, 'anderungsvorschlage': 419, 'anmerkungen': 491, 'feedback':
491, 'kommentare': 491, 'korrekturen': 491, 'korrekturvorschlaege': 406, 'korrekturvorschlage': 419, 'randnotizen':
491, 'ruckmeldung': 419, 'ruckmeldungen': 419, 'rueckmeldung': 406, 'rueckmeldungen': 406, 'verbesserungsvorschlaege':
406, 'verbesserungsvorschlage': 419}, {'paar': 492}, {'...': 0}, {'dass': 494, 'wie': 494}, {'vergessen': 389},
{'aber': 496, 'dann': 496, 'heisst': 0, 'heißt': 0, 'vergessen': 389}, {'machen': 15}, {'<giveinf>': 58, 'fertig':
498, 'fertigmachen': 58}, {'...': 499}, {'<until>': 41, '^': 500}, {'N': 501}, {'aber': 496, 'dann': 496, 'vergessen':
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
'rueckruf': 702, 'stellungnahme': 702}, {'': (23, 'contact'), '^': 1399}, {',': 607, '<me>': 1397, 'D': 607, 'am':
607, 'an': 607, 'gestern': 607, 'heute': 607, 'in': 607, 'mich': 607, 'nach': 607, 'per': 607, 'sich': 607, 'um':
1400, 'uns': 607, 'wegen': 607}, {'D': 607, 'am': 607, 'an': 607, 'gestern': 607, 'heute': 607, 'in': 607, 'mich':
607, 'nach': 607, 'per': 607, 'sich': 607, 'um': 607, 'uns': 607, 'wegen': 607}, {'mich': 631, 'uns': 631}, {'mich':
636, 'mir': 636, 'uns': 636}, {'mich': 607, 'uns': 607}, {'D': 607}, {'das': 1406, 'es': 1406}, {'das': 1406}, {'das':
1406, 'dies': 1406, 'es': 1406, 'mir': 1407, 'so': 1406, 'uns': 1408}, {'mich': 69, 'uns': 69}, {'fuer': 1410, 'fur':
1410, 'mich': 69, 'uns': 69}, {'D': 1411}, {'...': 136, '<det>': 305, '<my>': 305, '<their>': 305}, {'<me>': 41},
{'<until>': 1168, '^': 1413, 'von': 1414}, {'': (19, 'gave:resource'), 'ausgeliehen': 4, 'bekommen': 4, 'geborgt': 4,
'geliehen': 4, 'leihweise': 4, 'mitgenommen': 4}, {'<tool>': 1416}, {'...': 1417, '<tool>': 1416}, {'<until>': 15,
'retour': 15, 'wieder': 15, 'zuruck': 15, 'zurueck': 15}, {'...': 1419}, {'...': 136, '<det>': 1420, '<my>': 305,
'<their>': 305}, {'<my>': 1418, '<until>': 1168, '^': 1421, 'von': 1414}, {'<doc>': 702, '<work>': 702}, {'<doc>':
702, 'alle': 702, 'beide': 702, 'das': 702, 'den': 702, 'die': 702, 'ein': 1423, 'eine': 1423, 'einen': 1423, 'ne':
1423, 'nen': 1423, 'saemtliche': 702}, {'^': 1424}, {'...': 1398, '<until>': 702}, {'...': 1398}, {'-abrechnung':
1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestaetigung': 1427, '-foto': 1426, '-fotos': 1426, '-liste': 1426,
'-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag': 1426, '-zahlen': 1426, '<doc>':
1426, '<thing>': 1398, '<work>': 1398, 'alle': 1427, 'angebot': 1398, 'antwort': 1398, 'beide': 1427, 'bestaetigung':
1398, 'das': 1427, 'den': 1427, 'die': 1427, 'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag': 1398, 'muster':
1398, 'offerte': 1398, 'rechnung': 1398, 'rueckmeldung': 1398, 'saemtliche': 1427, 'unterlagen': 1398, 'vertrag':
1398, 'zahlen': 1398}, {'<until>': 1425, '^': 1428}, {'<doc>': 702, 'alle': 702, 'beide': 702, 'das': 702, 'den': 702,
'die': 702, 'ein': 1423, 'eine': 1423, 'einen': 1423, 'ne': 1423, 'nen': 1423, 'samtliche': 702}, {'^': 1430},
{'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestatigung': 1427, '-foto': 1426, '-fotos': 1426,
'-liste': 1426, '-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag': 1426, '-zahlen':
1426, '<doc>': 1426, '<thing>': 1398, '<work>': 1398, 'alle': 1427, 'angebot': 1398, 'antwort': 1398, 'beide': 1427,
'bestatigung': 1398, 'das': 1427, 'den': 1427, 'die': 1427, 'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag':
1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'samtliche': 1427, 'unterlagen': 1398,
'vertrag': 1398, 'zahlen': 1398}, {'<until>': 1431, '^': 1432}, {'dass': 1083}, {'darauf': 1434}, {'sich': 0}, {'an':
684}, {'<me>': 1437}, {'<me>': 1437, '<they>': 1438}, {'^': 1399}, {',': 607, '<me>': 1397, 'um': 1440}, {'mit': 607},
{'...': 1442, 'mit': 607}, {'N': 1443, 'mich': 607, 'uns': 607}, {'fuer': 1410, 'mich': 69, 'uns': 69}, {'D': 1445},
{'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702,
'-vorschlag': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'entwurf':
702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702,
'plan': 702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702,
'-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>':
1447, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'entwurf': 702,
'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan':
702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht':
702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702,
'<attribute>': 1447, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702,
'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte':
702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702,
'-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>':
1447, '<doc>': 702, '<work>': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung':
702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702,
'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin':
702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht':
702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702,
'<attribute>': 1447, '<doc>': 702, 'a': 1448, 'alle': 702, 'an': 1448, 'angebot': 702, 'antwort': 702, 'aufstellung':
702, 'beide': 702, 'bericht': 702, 'bestaetigung': 702, 'das': 1449, 'den': 1449, 'die': 1449, 'ein': 1450, 'eine':
1450, 'einen': 1450, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702,
'liste': 702, 'n': 1448, 'ne': 1423, 'nen': 1450, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702,
'rueckmeldung': 702, 'saemtliche': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702,
'-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>': 1447, 'a': 1448, 'an': 1448,
'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'das': 1448, 'den': 1448,
'die': 1448, 'ein': 1448, 'eine': 1448, 'einen': 1448, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept':
702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1448, 'nen': 1448, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1452}, {'<me>': 1453}, {'^': 1451, 'von': 1454}, {'-abrechnung':
1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestaetigung': 1427, '-foto': 1426, '-fotos': 1426, '-liste': 1426,
'-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag': 1426, '-zahlen': 1426, '<doc>':
1426, 'alle': 1427, 'beide': 1427, 'das': 1427, 'den': 1427, 'die': 1427, 'saemtliche': 1427}, {'<counsel>': 0},
{'paar': 1457}, {'<counsel>': 0, '<until>': 1455, '^': 1456, 'ein': 1458, 'einen': 1457, 'n': 1457, 'nen': 1457},
{'<until>': 1425, '^': 1456}, {'fur': 1410, 'mich': 69, 'uns': 69}, {'D': 1461}, {'<doc>': 702, 'alle': 702, 'beide':
702, 'das': 702, 'den': 702, 'die': 702, 'ein': 1423, 'eine': 1423, 'einen': 1423, 'ne': 1423, 'nen': 1423,
'saemtliche': 702, 'samtliche': 702}, {'^': 1463}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427,
'-bestaetigung': 1427, '-bestatigung': 1427, '-foto': 1426, '-fotos': 1426, '-liste': 1426, '-nachweis': 1426,
'-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag': 1426, '-zahlen': 1426, '<doc>': 1426, 'alle': 1427,
'beide': 1427, 'das': 1427, 'den': 1427, 'die': 1427, 'saemtliche': 1427, 'samtliche': 1427}, {'<until>': 1464, '^':
1465}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung':
702, '-vorschlag': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702,
'bestatigung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702,
'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702,
'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung':
702, '-vorschlag': 702, '<attribute>': 1467, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702,
'bestaetigung': 702, 'bestatigung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung':
702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702,
'zahlen': 702, 'zusage': 702}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht': 702, '-entwurf': 702,
'-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>': 1467, 'angebot':
702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'entwurf': 702,
'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan':
702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702,
'-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>':
1467, '<doc>': 702, '<work>': 702, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung':
702, 'bestatigung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702,
'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702,
'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung':
702, '-vorschlag': 702, '<attribute>': 1467, '<doc>': 702, 'a': 1468, 'alle': 702, 'an': 1468, 'angebot': 702,
'antwort': 702, 'aufstellung': 702, 'beide': 702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'das':
1469, 'den': 1469, 'die': 1469, 'ein': 1470, 'eine': 1470, 'einen': 1470, 'entwurf': 702, 'freigabe': 702,
'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1468, 'ne': 1423, 'nen': 1470,
'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'saemtliche':
702, 'samtliche': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702,
'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702,
'-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>': 1467, 'a': 1468, 'an': 1468, 'angebot': 702,
'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'das': 1468, 'den': 1468,
'die': 1468, 'ein': 1468, 'eine': 1468, 'einen': 1468, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept':
702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1468, 'nen': 1468, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1472}, {'<me>': 1473}, {'^': 1471, 'von': 1474},
{'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestaetigung': 1427, '-bestatigung': 1427, '-foto':
1426, '-fotos': 1426, '-liste': 1426, '-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426,
'-vertrag': 1426, '-zahlen': 1426, '<doc>': 1426, '<thing>': 1398, '<work>': 1398, 'alle': 1427, 'angebot': 1398,
'antwort': 1398, 'beide': 1427, 'bestaetigung': 1398, 'bestatigung': 1398, 'das': 1427, 'den': 1427, 'die': 1427,
'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag': 1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398,
'ruckmeldung': 1398, 'rueckmeldung': 1398, 'saemtliche': 1427, 'samtliche': 1427, 'unterlagen': 1398, 'vertrag': 1398,
'zahlen': 1398}, {'': (13, 'talk'), '<counsel>': 0, '<until>': 1475, '^': 1476, 'das': 1398, 'ein': 1458, 'einen':
1457, 'es': 1398, 'ihn': 1398, 'n': 1457, 'nen': 1457, 'sie': 1398}, {'-angebot': 702, '-bericht': 702, '-entwurf':
702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, 'angebot': 702, 'antwort':
702, 'aufstellung': 702, 'bericht': 702, 'bestatigung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702,
'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702,
'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen':
702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702,
'-rechnung': 702, '-vorschlag': 702, '<attribute>': 1478, 'angebot': 702, 'antwort': 702, 'aufstellung': 702,
'bericht': 702, 'bestatigung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung':
702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702,
'-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>': 1478, 'angebot': 702, 'antwort': 702, 'aufstellung':
702, 'bericht': 702, 'bestatigung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung':
702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung':
702, '-vorschlag': 702, '<attribute>': 1478, '<doc>': 702, '<work>': 702, 'angebot': 702, 'antwort': 702,
'aufstellung': 702, 'bericht': 702, 'bestatigung': 702, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept':
702, 'kostenvoranschlag': 702, 'liste': 702, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702,
'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen':
702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702,
'-rechnung': 702, '-vorschlag': 702, '<attribute>': 1478, '<doc>': 702, 'a': 1479, 'alle': 702, 'an': 1479, 'angebot':
702, 'antwort': 702, 'aufstellung': 702, 'beide': 702, 'bericht': 702, 'bestatigung': 702, 'das': 1480, 'den': 1480,
'die': 1480, 'ein': 1481, 'eine': 1481, 'einen': 1481, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept':
702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1479, 'ne': 1423, 'nen': 1481, 'offerte': 702, 'plan': 702,
'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'samtliche': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'-angebot': 702, '-bericht': 702,
'-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>':
1478, 'a': 1479, 'an': 1479, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestatigung': 702,
'das': 1479, 'den': 1479, 'die': 1479, 'ein': 1479, 'eine': 1479, 'einen': 1479, 'entwurf': 702, 'freigabe': 702,
'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1479, 'nen': 1479, 'offerte': 702,
'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1483}, {'<me>': 1484}, {'^':
1482, 'von': 1485}, {'-abrechnung': 1426, '-beleg': 1427, '-bescheinigung': 1427, '-bestatigung': 1427, '-foto': 1426,
'-fotos': 1426, '-liste': 1426, '-nachweis': 1426, '-plan': 1426, '-rechnung': 1426, '-unterlagen': 1426, '-vertrag':
1426, '-zahlen': 1426, '<doc>': 1426, 'alle': 1427, 'beide': 1427, 'das': 1427, 'den': 1427, 'die': 1427, 'samtliche':
1427}, {'<counsel>': 0, '<until>': 1486, '^': 1487, 'ein': 1458, 'einen': 1457, 'n': 1457, 'nen': 1457}, {'<until>':
1431, '^': 1487}, {'mit': 81}, {'...': 1490}, {'mit': 0}, {'anwaeltin': 1492, 'anwalt': 1492, 'anwaltin': 1492,
'begleitung': 1492, 'bekannte': 1492, 'bekannten': 1492, 'bruder': 1492, 'dolmetscherin': 1492, 'fotografen': 1492,
'fotografin': 1492, 'frau': 1492, 'freund': 1492, 'freundin': 1492, 'gast': 1492, 'investor': 1492, 'investorin':
1492, 'kollegen': 1492, 'kollegin': 1492, 'kunden': 1492, 'kundin': 1492, 'lehrling': 1492, 'mann': 1492, 'mutter':
1492, 'nachbarin': 1492, 'nachbarn': 1492, 'partner': 1492, 'partnerin': 1492, 'praktikanten': 1492, 'praktikantin':
1492, 'sammler': 1492, 'sammlerin': 1492, 'schwester': 1492, 'sohn': 1492, 'tochter': 1492, 'ubersetzerin': 1492,
'uebersetzerin': 1492, 'vater': 1492}, {'ziel': 0}, {'palme': 0}, {'die': 1495}, {'ans': 1494, 'auf': 1496, 'durch':
0, 'uber': 0, 'ueber': 0, 'voran': 0, 'weiter': 0}, {'...': 1497, 'ans': 1494, 'auf': 1496, 'durch': 0, 'uber': 0,
'ueber': 0, 'voran': 0, 'weiter': 0}, {'^': 1491, 'eine': 1493, 'einen': 1493, 'ihre': 1493, 'ihren': 1493, 'mich':
1498, 'seine': 1493, 'seinen': 1493, 'uns': 1498}, {'ausleihen': 4, 'behalten': 4, 'benutzen': 4, 'haben': 4,
'leihen': 4, 'mitbenutzen': 4, 'mitnehmen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4}, {'...': 1500, 'ausleihen':
4, 'behalten': 4, 'benutzen': 4, 'haben': 4, 'leihen': 4, 'mitbenutzen': 4, 'mitnehmen': 4, 'nehmen': 4, 'nutzen': 4,
'verwenden': 4}, {'<tool>': 1501}, {'...': 1502, '<tool>': 1501}, {'<tool>': 1501, 'ausleihen': 4, 'benutzen': 4,
'brauchen': 4, 'haben': 4, 'leihen': 4, 'mitbenutzen': 4, 'mitnutzen': 4, 'nehmen': 4, 'nutzen': 4, 'verwenden': 4},
{'...': 1504, '<tool>': 1501}, {'': (13, 'talk'), '<det>': 1503, '<my>': 1505}, {'^': 268, 'darauf': 535, 'zu': 535},
{'<me>': 1507, 'darauf': 1434}, {'<det>': 1503, '<my>': 1505}, {'^': 268, 'dass': 535, 'mir': 652, 'uns': 652},
{'<they>': 1510, '^': 268, 'dass': 535, 'mir': 652, 'uns': 652}, {'mich': 576, 'uns': 576}, {',': 607, 'D': 607, 'am':
607, 'an': 607, 'gestern': 607, 'heute': 607, 'in': 607, 'mich': 607, 'nach': 607, 'per': 607, 'sich': 607, 'um': 607,
'uns': 607, 'wegen': 607}, {'<me>': 1507}, {'atelier': 607, 'baustelle': 607, 'buero': 607, 'buro': 607, 'empfang':
607, 'gang': 607, 'garten': 607, 'geschaeft': 607, 'geschaft': 607, 'halle': 607, 'hof': 607, 'kanzlei': 607, 'kuche':
607, 'kueche': 607, 'laden': 607, 'lager': 607, 'matte': 607, 'praxis': 607, 'stand': 607, 'studio': 607, 'theke':
607, 'tresen': 607, 'tuer': 607, 'tur': 607, 'werkstatt': 607}, {'der': 1515}, {'mir': 1515}, {'der': 1515, 'meinem':
1515, 'meiner': 1515, 'unserer': 1515}, {'der': 1515, 'meiner': 1515}, {'am': 1515, 'an': 1516, 'auf': 1516, 'bei':
1517, 'im': 1515, 'in': 1518, 'vor': 1519}, {'...': 1520}, {'^': 1472, 'von': 1474}, {'-angebot': 1398, '-bericht':
1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398,
'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestaetigung': 1398, 'bestatigung': 1398,
'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398,
'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung': 1398,
'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398,
'zusage': 1398}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan':
1398, '-rechnung': 1398, '-vorschlag': 1398, '<attribute>': 1523, 'angebot': 1398, 'antwort': 1398, 'aufstellung':
1398, 'bericht': 1398, 'bestaetigung': 1398, 'bestatigung': 1398, 'entwurf': 1398, 'freigabe': 1398, 'gutachten':
1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'offerte': 1398, 'plan': 1398, 'prognose': 1398,
'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398, 'unterschrift':
1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'-angebot': 1398, '-bericht': 1398,
'-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398,
'<attribute>': 1523, 'a': 1524, 'an': 1524, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398,
'bestaetigung': 1398, 'bestatigung': 1398, 'das': 1524, 'den': 1524, 'die': 1524, 'ein': 1524, 'eine': 1524, 'einen':
1524, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398,
'n': 1524, 'nen': 1524, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398,
'rueckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398,
'zahlen': 1398, 'zusage': 1398}, {'<until>': 1522, '^': 1525}, {'<me>': 69}, {'bei': 1527}, {'...': 1528, 'bei':
1527}, {'D': 1529}, {'dass': 1083, 'wenn': 1083}, {'...': 669, '<should>': 535}, {'ich': 1532, 'man': 1532, 'wir':
1532}, {'besser': 1531, 'gern': 1531, 'gerne': 1531, 'gut': 1531, 'lieber': 1531}, {'besser': 1531, 'dass': 1533,
'es': 1534, 'gern': 1531, 'gerne': 1531, 'gut': 1531, 'ich': 1532, 'lieber': 1531, 'man': 1532, 's': 1534, 'wir':
1532}, {'an': 0}, {'<me>': 1536}, {'bei': 1537}, {'...': 1538, 'bei': 1537}, {'geburtstag': 0, 'hochzeitstag': 0,
'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'...': 1540, 'geburtstag': 0,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0}, {'dass':
1533, 'ich': 1532, 'man': 1532, 'wir': 1532}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398,
'-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '<attribute>': 1523, '<thing>': 1398, '<work>':
1398, 'a': 1524, 'an': 1524, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestaetigung':
1398, 'bestatigung': 1398, 'das': 1524, 'den': 1524, 'die': 1524, 'ein': 1524, 'eine': 1524, 'einen': 1524,
'entscheidung': 1398, 'entwurf': 1398, 'fotos': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398,
'kostenvoranschlag': 1398, 'liste': 1398, 'muster': 1398, 'n': 1524, 'nen': 1524, 'offerte': 1398, 'plan': 1398,
'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398,
'unterlagen': 1398, 'unterschrift': 1398, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage':
1398}, {'<until>': 1522, '^': 1543, 'dass': 1083}, {'<my>': 702}, {'^': 1545}, {'nach': 1546}, {'auf': 631}, {'auf':
631, 'schon': 1548}, {'sich': 1549}, {'zu': 0}, {'...': 1551, 'auf': 631, 'schon': 1548, 'zu': 0}, {'sich': 1552},
{'<counsel>': 535}, {'<counsel>': 535, 'als': 1554, 'den': 1554, 'einen': 1554, 'nen': 1554}, {'weg': 535}, {'den':
1556}, {'^': 268, 'auf': 1557}, {'<counsel>': 535, '<they>': 1555, 'als': 1554, 'den': 1554, 'einen': 1554, 'mit':
1558, 'nen': 1554}, {'<me>': 1559}, {'<counsel>': 535, '<they>': 1555, 'als': 1554, 'den': 1554, 'einen': 1554, 'nen':
1554}, {'<me>': 1561}, {'$$': 607}, {'$$': 607, 'dabei': 1563}, {'mit': 1564}, {'auch': 1565, 'mit': 1564, 'noch':
1565}, {'<until>': 58}, {'<doc>': 1567, '<document>': 1567, '<thing>': 1567, '<work>': 1567}, {'^': 1568}, {'<doc>':
58, '<document>': 58, '<thing>': 58, '<work>': 58}, {'^': 1570}, {'tisch': 15}, {'dem': 1572}, {'postfach': 15},
{'hand': 15, 'mail': 15}, {'der': 1575}, {'am': 1572, 'auf': 1573, 'im': 1574, 'in': 1576, 'von': 135, 'vorliegen':
15}, {'...': 1577, '<doc>': 58, '<document>': 58, '<thing>': 58, '<work>': 58}, {'<det>': 1571, '<my>': 1571, '^':
1578}, {'': (2, 'plan'), 'bei': 1527, 'mit': 1527}, {'anprobe': 1580, 'audienz': 1580, 'beratung': 1580, 'probetag':
1580, 'sitzung': 1580, 'sprechstunde': 1580, 'stunde': 1580, 'termin': 1580}, {'anprobe': 1580, 'audienz': 1580,
'beratung': 1580, 'ein': 1581, 'eine': 1581, 'einen': 1581, 'n': 1581, 'ne': 1581, 'nen': 1581, 'probetag': 1580,
'sitzung': 1580, 'sprechstunde': 1580, 'stunde': 1580, 'termin': 1580}, {'briefkasten': 15, 'postfach': 15,
'schreibtisch': 15, 'tisch': 15}, {'<their>': 1583, 'dem': 1583}, {'<their>': 1583, 'dem': 1583, 'der': 1575}, {'am':
1572, 'auf': 1584, 'im': 1574, 'in': 1585, 'von': 135}, {'auf': 1584, 'in': 1584}, {'<until>': 1586, 'D': 1587},
{'...': 1588, '<doc>': 1567, '<document>': 1567, '<thing>': 1567, '<work>': 1567}, {'anprobiert': 607, 'ausgeheult':
607, 'ausgeweint': 607, 'bestellt': 607, 'bezahlt': 607, 'eingekauft': 607, 'gebucht': 607, 'gekauft': 607, 'geklagt':
607, 'genachtigt': 607, 'genaechtigt': 607, 'geschlafen': 607, 'ubernachtet': 607, 'uebernachtet': 607,
'unterschrieben': 607}, {'...': 1590}, {'<me>': 1591}, {'anprobe': 576, 'audienz': 576, 'beratung': 576,
'besprechung': 576, 'coachingstunde': 576, 'date': 576, 'probearbeiten': 576, 'probetag': 576, 'rendezvous': 576,
'sitzung': 576, 'sprechstunde': 576, 'stunde': 576, 'termin': 576, 'visite': 576, 'vorstellungsgesprach': 576,
'vorstellungsgespraech': 576}, {'<det>': 1569, '<my>': 1569, '<until>': 1579, 'D': 1582, '^': 1589, 'anprobe': 576,
'audienz': 576, 'bei': 1592, 'beratung': 576, 'besprechung': 576, 'coachingstunde': 576, 'date': 576, 'ein': 1593,
'eine': 1593, 'einen': 1593, 'n': 1593, 'ne': 1593, 'nen': 1593, 'probearbeiten': 576, 'probetag': 576, 'rendezvous':
576, 'sitzung': 576, 'sprechstunde': 576, 'stunde': 576, 'termin': 576, 'visite': 576, 'vorstellungsgesprach': 576,
'vorstellungsgespraech': 576}, {'': (4, 'needs_from_me'), '-angebot': 702, '-bericht': 702, '-entwurf': 702,
'-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '<attribute>': 1447, 'a': 1448,
'an': 1448, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'das': 1448,
'den': 1448, 'die': 1448, 'ein': 1448, 'eine': 1448, 'einen': 1448, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702,
'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1448, 'nen': 1448, 'offerte': 702, 'plan': 702,
'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1595, 'von': 1454}, {'<until>': 702, 'von': 996},
{'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung':
1398, '-vorschlag': 1398, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestaetigung':
1398, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398,
'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398,
'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'-angebot':
1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398,
'-vorschlag': 1398, '<attribute>': 1598, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398,
'bestaetigung': 1398, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag':
1398, 'liste': 1398, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'rueckmeldung': 1398,
'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398,
'zusage': 1398}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan':
1398, '-rechnung': 1398, '-vorschlag': 1398, '...': 1597, '<attribute>': 1598, 'a': 1599, 'an': 1599, 'angebot': 1398,
'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestaetigung': 1398, 'das': 1599, 'den': 1599, 'die': 1599,
'ein': 1599, 'eine': 1599, 'einen': 1599, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398,
'kostenvoranschlag': 1398, 'liste': 1398, 'n': 1599, 'nen': 1599, 'offerte': 1398, 'plan': 1398, 'prognose': 1398,
'rechnung': 1398, 'rueckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag':
1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'<until>': 1596, '^': 1600, 'dass': 1083, 'wenn': 1083}, {'...':
1597}, {'<until>': 703, '^': 1602, 'dass': 1083, 'wenn': 1083}, {'besser': 1531, 'es': 1534, 'gern': 1601, 'gerne':
1603, 'gut': 1531, 'lieber': 1531, 's': 1534}, {'<until>': 703, '^': 1602}, {'gern': 1605, 'gerne': 1605}, {'...':
1417, '<tool>': 1416, '^': 1568}, {'...': 47, '<my>': 48}, {'<me>': 1608}, {'<my>': 48, 'bei': 1609, 'von': 1609},
{'...': 1551, 'zu': 0}, {'...': 1540, '<det>': 1569, '<my>': 1607, '<until>': 1579, 'D': 1582, '^': 1589, 'anprobe':
576, 'audienz': 576, 'bei': 1592, 'beratung': 576, 'besprechung': 576, 'coachingstunde': 576, 'date': 576, 'ein':
1593, 'eine': 1593, 'einen': 1593, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'n': 1593,
'namenstag': 0, 'ne': 1593, 'nen': 1593, 'op': 0, 'probearbeiten': 576, 'probetag': 576, 'pruefung': 0, 'prufung': 0,
'rendezvous': 576, 'sich': 1610, 'sitzung': 576, 'sprechstunde': 576, 'stunde': 576, 'termin': 576, 'visite': 576,
'vor': 1611, 'vorstellungsgesprach': 576, 'vorstellungsgespraech': 576, 'wohl': 0}, {'': (4, 'needs_from_me'),
'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702,
'-vorschlag': 702, '<attribute>': 1478, 'a': 1479, 'an': 1479, 'angebot': 702, 'antwort': 702, 'aufstellung': 702,
'bericht': 702, 'bestatigung': 702, 'das': 1479, 'den': 1479, 'die': 1479, 'ein': 1479, 'eine': 1479, 'einen': 1479,
'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1479,
'nen': 1479, 'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702,
'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1613, 'von':
1485}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398,
'-rechnung': 1398, '-vorschlag': 1398, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398,
'bestatigung': 1398, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398,
'liste': 1398, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398,
'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398,
'zusage': 1398}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan':
1398, '-rechnung': 1398, '-vorschlag': 1398, '<attribute>': 1615, 'angebot': 1398, 'antwort': 1398, 'aufstellung':
1398, 'bericht': 1398, 'bestatigung': 1398, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398,
'kostenvoranschlag': 1398, 'liste': 1398, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398,
'ruckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398, 'vorschlag': 1398, 'zahl': 1398,
'zahlen': 1398, 'zusage': 1398}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste':
1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '...': 1597, '<attribute>': 1615, 'a': 1616, 'an': 1616,
'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bestatigung': 1398, 'das': 1616, 'den': 1616,
'die': 1616, 'ein': 1616, 'eine': 1616, 'einen': 1616, 'entwurf': 1398, 'freigabe': 1398, 'gutachten': 1398,
'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'n': 1616, 'nen': 1616, 'offerte': 1398, 'plan': 1398,
'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1398, 'stellungnahme': 1398, 'termin': 1398, 'unterschrift': 1398,
'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398}, {'<until>': 1614, '^': 1617, 'dass': 1083, 'wenn':
1083}, {'...': 1540, 'besser': 1531, 'es': 1534, 'geburtstag': 0, 'gern': 1618, 'gerne': 1603, 'gut': 1531,
'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'lieber': 1531, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung':
0, 's': 1534}, {'besser': 1531, 'es': 1534, 'gern': 1618, 'gerne': 1603, 'gut': 1531, 'lieber': 1531, 's': 1534},
{'gewesen': 607}, {'aufgetaucht': 607, 'da': 1621, 'dabei': 1621, 'gekommen': 607, 'kemma': 607, 'kommen': 607,
'kumma': 607, 'vorbeigekommen': 607}, {'a': 1622, 'ah': 1622, 'au': 1622, 'auch': 1622, 'dafuer': 1434, 'dafur': 1434,
'dagegen': 1434}, {'achterl': 607, 'bier': 607, 'cappuccino': 607, 'drink': 607, 'espresso': 607, 'glas': 607,
'haeferl': 607, 'haferl': 607, 'jause': 607, 'kaffee': 607, 'kruegerl': 607, 'krugerl': 607, 'melange': 607,
'plauderei': 607, 'plausch': 607, 'ratsch': 607, 'schwaetzchen': 607, 'schwatz': 607, 'schwatzchen': 607, 'spritzer':
607, 'sprung': 607, 'stuendchen': 607, 'stundchen': 607, 'stunde': 607, 'tasse': 607, 'tee': 607, 'verlaengerten':
607, 'verlangerten': 607, 'wein': 607, 'zigarette': 607}, {'...': 1624, 'achterl': 607, 'bier': 607, 'cappuccino':
607, 'drink': 607, 'espresso': 607, 'glas': 607, 'haeferl': 607, 'haferl': 607, 'jause': 607, 'kaffee': 607,
'kruegerl': 607, 'krugerl': 607, 'melange': 607, 'plauderei': 607, 'plausch': 607, 'ratsch': 607, 'schwaetzchen': 607,
'schwatz': 607, 'schwatzchen': 607, 'spritzer': 607, 'sprung': 607, 'stuendchen': 607, 'stundchen': 607, 'stunde':
607, 'tasse': 607, 'tee': 607, 'verlaengerten': 607, 'verlangerten': 607, 'wein': 607, 'zigarette': 607}, {'a': 1625,
'ein': 1625, 'eine': 1625, 'einem': 1625, 'einen': 1625, 'einer': 1625, 'n': 1625, 'ne': 1625, 'nem': 1625, 'nen':
1625}, {'auf': 1626, 'zu': 1626}, {'schuldi': 23, 'schuldig': 23}, {'...': 1628}, {'^': 1629}, {'noch': 1630}, {'^':
1629, 'immer': 1631, 'noch': 1630}, {'bei': 81, 'damit': 81, 'mit': 81}, {'zug': 1633}, {'reihe': 1633}, {'der':
1635}, {'am': 1634, 'an': 1636, 'dran': 1633}, {'ansicht': 745, 'auffassung': 745, 'meinung': 745, 'uberzeugung': 687,
'ueberzeugung': 687}, {'aufgetaucht': 11, 'erschienen': 11, 'gekommen': 11}, {'...': 1639}, {'ned': 1640, 'net': 1640,
'nicht': 1640}, {'^': 1637}, {'...': 1627, '<me>': 1632, 'D': 1529, '^': 1637, 'a': 1622, 'ah': 1622, 'au': 1622,
'auch': 1622, 'aufgetaucht': 607, 'dafuer': 1434, 'dafur': 1434, 'dagegen': 1434, 'dazugekommen': 607,
'dazugestossen': 607, 'dazugestoßen': 607, 'der': 1638, 'einfach': 1641, 'gekommen': 607, 'jetzt': 1642, 'leider':
1641, 'mitgekommen': 607, 'ned': 1640, 'net': 1640, 'nicht': 1640, 'nun': 1642, 'vorbeigefahren': 607,
'vorbeigekommen': 607}, {'$$': 607, 'a': 1625, 'der': 1515, 'ein': 1625, 'eine': 1625, 'einem': 1625, 'einen': 1625,
'einer': 1625, 'n': 1625, 'ne': 1625, 'nem': 1625, 'nen': 1625}, {'am': 1515, 'an': 1516, 'auf': 1644, 'bei': 1517,
'herein': 1563, 'hereingeschneit': 1563, 'im': 1515, 'in': 1518, 'rein': 1563, 'vor': 1519, 'vorbei': 1563, 'zu':
1626}, {'<my>': 607}, {'an': 1646, 'auf': 1646, 'bei': 1646, 'beim': 1646, 'in': 1646, 'zu': 1646}, {'an': 1646,
'auf': 1646, 'bei': 1646, 'beim': 1646, 'in': 1646, 'mit': 1564, 'zu': 1646}, {'atelier': 607, 'geschaeft': 607,
'geschaft': 607, 'laden': 607, 'salon': 607, 'shop': 607}, {'den': 1649, 'die': 1649}, {'im': 1649, 'in': 1650, 'ins':
1649}, {'im': 1649, 'in': 1650, 'ins': 1649, 'kurz': 1651}, {'<me>': 1652, '<my>': 607}, {'ned': 11, 'net': 11,
'nicht': 11}, {'<my>': 607, 'den': 1649, 'die': 1649}, {'...': 1645, 'alle': 1647, 'an': 1646, 'auch': 1648, 'auf':
1646, 'aufgetaucht': 607, 'bei': 1653, 'beide': 1647, 'beim': 1646, 'da': 1652, 'dazugekommen': 607, 'dazugestossen':
607, 'dazugestoßen': 607, 'einfach': 1654, 'gekommen': 607, 'im': 1649, 'in': 1655, 'ins': 1649, 'kurz': 1651, 'mit':
1564, 'mitgekommen': 607, 'ned': 11, 'net': 11, 'nicht': 11, 'noch': 1565, 'vorbeigefahren': 607, 'vorbeigekommen':
607, 'wieder': 1647, 'wohl': 0, 'zu': 1646}, {'...': 1627, 'alle': 1647, 'an': 1646, 'auch': 1648, 'auf': 1646, 'bei':
1653, 'beide': 1647, 'beim': 1646, 'da': 1652, 'einfach': 1654, 'im': 1649, 'in': 1655, 'ins': 1649, 'kurz': 1651,
'mit': 1564, 'ned': 11, 'net': 11, 'nicht': 11, 'noch': 1565, 'wieder': 1647, 'zu': 1646}, {'geben': 81, 'sagen': 81},
{'geben': 81}, {'absagen': 81, 'bescheid': 1658, 'feedback': 1659, 'ruckmeldung': 1659, 'rueckmeldung': 1659,
'zusagen': 81}, {'^': 1660}, {'bringen': 81, 'geben': 81, 'liefern': 81, 'sagen': 81, 'schicken': 81, 'zeigen': 81},
{'^': 1662}, {'D': 1662}, {'...': 1664}, {'D': 1663, '^': 1665}, {'': (13, 'talk'), '...': 1661, '<det>': 1503,
'<me>': 1666, '<my>': 1505, '^': 1660}, {'<det>': 1503, '<me>': 1666, '<my>': 1505}, {'<my>': 69, 'abendessen': 69,
'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69, 'mittagessen': 69, 'uns': 69}, {'': (2, 'plan'), '<my>': 69,
'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69, 'mittagessen': 69, 'uns': 69}, {'<me>': 69,
'<my>': 69, 'abendessen': 69, 'besuch': 69, 'essen': 69, 'kaffee': 69, 'mir': 69, 'mittagessen': 69, 'uns': 69},
{'auf': 1669, 'in': 1669, 'ins': 1670, 'nach': 69, 'vorbei': 69, 'zu': 1671, 'zum': 1670, 'zur': 1670}, {'...': 1672,
'in': 69, 'ins': 69, 'mit': 69, 'nach': 69, 'vorbei': 69, 'zu': 1527, 'zum': 69, 'zur': 69}, {'D': 1673}, {'^': 81,
'darum': 684, 'drum': 684, 'um': 684}, {'sich': 1675}, {'<they>': 1676, 'sich': 1675}, {'<me>': 636}, {'ausrichten':
607, 'bestellen': 607, 'mitteilen': 607, 'wissen': 607}, {'ausrichten': 607, 'kommen': 607, 'rufen': 607, 'wissen':
607}, {'...': 1680}, {'...': 1679}, {'ausrichten': 607, 'bestellen': 607, 'kommen': 607, 'mitteilen': 607, 'rufen':
607, 'wissen': 607}, {'...': 1683}, {'...': 1679, 'mich': 1681, 'mir': 1682, 'uns': 1684}, {'herz': 535}, {'ans':
1686, 'nahe': 535}, {'...': 1687, '<they>': 1687, 'ans': 1686, 'nahe': 535}, {'<me>': 1688}, {'connect': 81,
'forward': 81, 'intro': 81, 'introduce': 81, 'send': 81, 'share': 81}, {'^': 1690}, {'': (6, 'theirs'), '<until>': 81,
'D': 81}, {'<me>': 1692}, {'das': 1693, 'den': 1693, 'die': 1693, 'es': 1693, 'ihn': 1693, 'sie': 1693}, {'bringt':
1694, 'gibt': 1694, 'mailt': 1694, 'schickt': 1694}, {'und': 1695}, {'fertig': 1696, 'fix': 1696, 'klar': 1696},
{'...': 1697}, {'^': 1698}, {'am': 607, 'auf': 607, 'aus': 607, 'dass': 607, 'mir': 607, 'ob': 607, 'per': 607, 'uns':
607, 'via': 607, 'wegen': 607}, {'dienst': 0}, {'im': 1701}, {'ab': 0, 'an': 0, 'arbeitslos': 0, 'freiwillig': 0,
'krank': 0, 'zuruck': 1702, 'zurueck': 1702}, {'': (0, 'missed'), 'mehr': 11}, {'...': 1703, 'ab': 0, 'an': 0,
'arbeitslos': 0, 'freiwillig': 0, 'krank': 0, 'ned': 1704, 'net': 1704, 'nicht': 1704, 'zuruck': 1702, 'zurueck':
1702}, {'sich': 1705}, {'': (23, 'contact'), '...': 1703, 'ab': 0, 'an': 0, 'arbeitslos': 0, 'freiwillig': 0, 'krank':
0, 'ned': 1704, 'net': 1704, 'nicht': 1704, 'zuruck': 1702, 'zurueck': 1702}, {'D': 607, 'am': 607, 'an': 607,
'gestern': 607, 'heute': 607, 'in': 607, 'mich': 607, 'nach': 607, 'per': 607, 'sich': 1707, 'um': 607, 'uns': 607,
'wegen': 607}, {'absagen': 81, 'bescheid': 1658, 'feedback': 1659, 'ruckmeldung': 1659, 'zusagen': 81}, {'^': 1709,
'zu': 0}, {'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81,
'nachschicken': 81, 'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten':
81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81,
'zuschicken': 81}, {'...': 1711}, {'^': 1712}, {'<giveinf>': 81, '<giveinf_apart>': 81, 'geben': 81, 'sagen': 81},
{'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702,
'-vorschlag': 702, '...': 1714, '<attribute>': 1478, '<giveinf>': 81, '<selfinf>': 81, 'a': 1479, 'an': 1479,
'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestatigung': 702, 'das': 1479, 'den': 1479,
'die': 1479, 'ein': 1479, 'eine': 1479, 'einen': 1479, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept':
702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1479, 'nen': 1479, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1715, 'von': 1485}, {'<giveinf>': 81, '<selfinf>': 81}, {'<until>':
1717, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81,
'ruberschicken': 81, 'uberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen':
81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zuschicken': 81}, {'<until>':
702, 'geben': 81}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan':
1398, '-rechnung': 1398, '-vorschlag': 1398, '...': 1718, '<attribute>': 1615, '<thing>': 1398, '<work>': 1398, 'a':
1616, 'absagen': 81, 'an': 1616, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid':
1658, 'bestatigung': 1398, 'connecten': 81, 'das': 1616, 'den': 1616, 'die': 1616, 'ein': 1616, 'eine': 1616, 'einen':
1616, 'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1659, 'fotos': 1398, 'freigabe': 1398, 'gutachten': 1398,
'intro': 81, 'introen': 81, 'klaren': 81, 'klären': 81, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liefern': 81,
'liste': 1398, 'muster': 1398, 'n': 1616, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1616, 'offerte': 1398, 'plan':
1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1719, 'schicken': 81, 'stellungnahme': 1398, 'termin': 1398,
'unterlagen': 1398, 'unterschrift': 1398, 'vermitteln': 81, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398,
'zahlen': 1398, 'zusage': 1398, 'zusagen': 81}, {'bin': 0, 'sind': 0}, {'<comeinf>': 0, 'besuchen': 0, 'dabei': 1721,
'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0, 'treffen': 0, 'vorbeikomme': 0,
'zusammensetzen': 0}, {'$$': 702}, {'<deed1>': 1723, '<give1>': 1723, '<until>': 702}, {'': (3, 'advice'), '...':
1724}, {'...': 1722, '^': 1725}, {'...': 1722, '^': 268}, {'ich': 1726, 'man': 1727, 'wir': 1726}, {'halten': 81},
{'laufenden': 1729}, {'dem': 1730}, {'auf': 1731, 'benachrichtigen': 81, 'informieren': 81, 'verstandigen': 81,
'zuruckrufen': 81}, {'...': 1732}, {'^': 1733}, {'<selfinf>': 81}, {'^': 1735}, {'...': 1736, '^': 1735}, {'<me>':
1737}, {'...': 1736, '^': 1735, 'bei': 1738}, {'': (13, 'talk'), '...': 1710, '<counsel>': 0, '<me>': 1713, '<until>':
1716, '^': 1720, 'dass': 1728, 'ein': 1458, 'einen': 1457, 'mich': 1734, 'n': 1457, 'nen': 1457, 'sich': 1739, 'uns':
1734, 'zu': 0}, {'^': 1717}, {'<until>': 1717}, {'...': 1742}, {'<until>': 1741, '^': 1743}, {'absagen': 81,
'bescheid': 1658, 'feedback': 1659, 'rueckmeldung': 1659, 'zusagen': 81}, {'^': 1745, 'zu': 0}, {'durchgeben': 81,
'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81, 'rueberschicken': 81,
'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zurueckbringen': 81,
'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1747},
{'^': 1748}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702,
'-rechnung': 702, '-vorschlag': 702, '...': 1714, '<attribute>': 1447, '<giveinf>': 81, '<selfinf>': 81, 'a': 1448,
'an': 1448, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'das': 1448,
'den': 1448, 'die': 1448, 'ein': 1448, 'eine': 1448, 'einen': 1448, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702,
'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1448, 'nen': 1448, 'offerte': 702, 'plan': 702,
'prognose': 702, 'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1750, 'von': 1454}, {'<until>': 1717,
'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81,
'rueberschicken': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81,
'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81,
'zuschicken': 81}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan':
1398, '-rechnung': 1398, '-vorschlag': 1398, '...': 1752, '<attribute>': 1598, '<thing>': 1398, '<work>': 1398, 'a':
1599, 'absagen': 81, 'an': 1599, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid':
1658, 'bestaetigung': 1398, 'connecten': 81, 'das': 1599, 'den': 1599, 'die': 1599, 'ein': 1599, 'eine': 1599,
'einen': 1599, 'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1659, 'fotos': 1398, 'freigabe': 1398, 'gutachten':
1398, 'intro': 81, 'introen': 81, 'klaeren': 81, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liefern': 81, 'liste':
1398, 'muster': 1398, 'n': 1599, 'nachfragen': 81, 'nachhaken': 81, 'nen': 1599, 'offerte': 1398, 'plan': 1398,
'prognose': 1398, 'rechnung': 1398, 'rueckmeldung': 1719, 'schicken': 81, 'stellungnahme': 1398, 'termin': 1398,
'unterlagen': 1398, 'unterschrift': 1398, 'vermitteln': 81, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398,
'zahlen': 1398, 'zusage': 1398, 'zusagen': 81}, {'auf': 1731, 'benachrichtigen': 81, 'informieren': 81,
'verstaendigen': 81, 'zurueckrufen': 81}, {'...': 1754}, {'^': 1755}, {'': (13, 'talk'), '...': 1746, '<counsel>': 0,
'<me>': 1749, '<until>': 1751, '^': 1753, 'dass': 1728, 'ein': 1458, 'einen': 1457, 'mich': 1756, 'n': 1457, 'nen':
1457, 'sich': 1739, 'uns': 1756, 'zu': 0}, {'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bezahlen': 23,
'freigeben': 23, 'gegenzeichnen': 23, 'liefern': 23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1758},
{'noch': 1759}, {'': (13, 'talk'), 'erst': 1759, 'noch': 1759, 'nur': 1760}, {'besorgen': 81, 'bringen': 81, 'geben':
81, 'leihen': 81, 'mailen': 81, 'nennen': 81, 'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zurueckbringen': 81,
'zurueckgeben': 81}, {'...': 1762}, {'<det>': 1763, 'das': 1763, 'den': 1763, 'die': 1763, 'ein': 1763, 'eine': 1763,
'einen': 1763, 'ihre': 1763, 'ihren': 1763, 'seine': 1763, 'seinen': 1763}, {'^': 1764}, {'D': 1765, '^': 1764, 'eh':
1765, 'ja': 1765, 'noch': 1765}, {'<me>': 1766}, {'absegnen': 23, 'antworten': 23, 'bestaetigen': 23, 'bestatigen':
23, 'bezahlen': 23, 'freigeben': 23, 'gegenzeichnen': 23, 'liefern': 23, 'unterschreiben': 23, 'zahlen': 23,
'zusagen': 23}, {'^': 1768}, {'noch': 1769}, {'': (13, 'talk'), '...': 1661, '^': 1660, 'erst': 1769, 'noch': 1769,
'nur': 1770, 'sich': 1739}, {'absegnen': 23, 'antworten': 23, 'bestatigen': 23, 'bezahlen': 23, 'freigeben': 23,
'gegenzeichnen': 23, 'liefern': 23, 'unterschreiben': 23, 'zahlen': 23, 'zusagen': 23}, {'^': 1772}, {'noch': 1773},
{'': (13, 'talk'), 'erst': 1773, 'noch': 1773, 'nur': 1774}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen':
81, 'mailen': 81, 'nennen': 81, 'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81},
{'...': 1776}, {'<det>': 1777, 'das': 1777, 'den': 1777, 'die': 1777, 'ein': 1777, 'eine': 1777, 'einen': 1777,
'ihre': 1777, 'ihren': 1777, 'seine': 1777, 'seinen': 1777}, {'^': 1778}, {'D': 1779, '^': 1778, 'eh': 1779, 'ja':
1779, 'noch': 1779}, {'<me>': 1780}, {'eine': 1493, 'einen': 1493, 'ihre': 1493, 'ihren': 1493, 'mich': 576, 'seine':
1493, 'seinen': 1493, 'uns': 576}, {'<my>': 1418, 'eine': 1493, 'einen': 1493, 'ihre': 1493, 'ihren': 1493, 'mich':
576, 'seine': 1493, 'seinen': 1493, 'uns': 576}, {'^': 23}, {'me': 1784, 'mir': 1784, 'uns': 1784, 'us': 1784},
{'dafur': 535, 'fur': 535}, {'dafuer': 535, 'fuer': 535}, {'$$': 607, 'der': 1515}, {'am': 1515, 'an': 1516, 'auf':
1788, 'bei': 1517, 'herein': 1563, 'hereingeschneit': 1563, 'im': 1515, 'in': 1518, 'rein': 1563, 'vor': 1519,
'vorbei': 1563}, {'...': 1789}, {'^': 268, 'von': 535}, {'ab': 535}, {'^': 268, 'ab': 1791, 'davon': 1792, 'dazu':
535, 'zu': 535, 'zum': 535, 'zur': 535}, {'^': 268, 'ab': 1791, 'davon': 1792, 'dazu': 535, 'dringend': 1793, 'stark':
1793, 'zu': 535, 'zum': 535, 'zur': 535}, {'^': 268, 'ab': 1791, 'davon': 1792, 'dazu': 535, 'dringend': 1793, 'mir':
1794, 'stark': 1793, 'uns': 1794, 'zu': 535, 'zum': 535, 'zur': 535}, {'<they>': 1795, '^': 268, 'ab': 1791, 'davon':
1792, 'dazu': 535, 'dringend': 1793, 'mir': 1794, 'stark': 1793, 'uns': 1794, 'zu': 535, 'zum': 535, 'zur': 535},
{'an': 607}, {'...': 1797}, {'mich': 1798, 'wohl': 0}, {'ned': 1704, 'net': 1704, 'nicht': 1704}, {'sich': 1800},
{'mich': 1798}, {'should': 535, 'soll': 535, 'sollte': 535}, {'i': 1803, 'ich': 1803, 'we': 1803, 'wir': 1803}, {'a':
1622, 'ah': 1622, 'au': 1622, 'auch': 1622}, {'a': 1625, 'der': 1515, 'ein': 1625, 'eine': 1625, 'einem': 1625,
'einen': 1625, 'einer': 1625, 'n': 1625, 'ne': 1625, 'nem': 1625, 'nen': 1625}, {'<me>': 607, 'mir': 1515}, {'buero':
607, 'buro': 607}, {'<my>': 1808, 'der': 1515, 'meinem': 1515, 'meiner': 1515, 'unserer': 1515}, {'tuer': 607, 'tur':
607}, {'<my>': 1810, 'der': 1515, 'meiner': 1515}, {'am': 1515, 'an': 1516, 'auf': 1806, 'bei': 1807, 'im': 1515,
'in': 1809, 'vor': 1811, 'zu': 1626}, {'...': 1812}, {'matte': 607}, {'a': 1625, 'der': 1814, 'ein': 1625, 'eine':
1625, 'einem': 1625, 'einen': 1625, 'einer': 1625, 'n': 1625, 'ne': 1625, 'nem': 1625, 'nen': 1625}, {'<me>': 607},
{'<my>': 1808}, {'<my>': 1810, 'der': 1810}, {'auf': 1815, 'bei': 1816, 'in': 1817, 'vor': 1818, 'zu': 1626}, {'...':
1819}, {'ins': 69, 'nach': 69, 'vorbei': 69, 'zu': 1527, 'zum': 69, 'zur': 69}, {'...': 1821, 'in': 69, 'ins': 69,
'mit': 69, 'nach': 69, 'vorbei': 69, 'zu': 1527, 'zum': 69, 'zur': 69}, {'D': 1822}, {'$$': 607, 'a': 1625, 'ein':
1625, 'eine': 1625, 'einem': 1625, 'einen': 1625, 'einer': 1625, 'n': 1625, 'ne': 1625, 'nem': 1625, 'nen': 1625},
{'auf': 1824, 'herein': 1563, 'hereingeschneit': 1563, 'rein': 1563, 'vorbei': 1563, 'zu': 1626}, {'...': 1825},
{'...': 1627}, {'': (13, 'talk'), '...': 1551, 'dass': 0, 'ob': 0}, {'...': 574, 'vor': 1828}, {'<work>': 0},
{'<attribute>': 1830, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1830, '<work>': 0}, {'<det>': 1832, '<their>':
1832}, {'<det>': 1831, '<their>': 1831, 'an': 1833}, {'<det>': 1831, '<their>': 1831, 'am': 607, 'an': 1833, 'auf':
607, 'aus': 607, 'dass': 607, 'mir': 607, 'ob': 607, 'per': 607, 'uns': 607, 'via': 607, 'wegen': 607}, {'': (23,
'contact'), 'das': 1406, 'es': 1406}, {'': (23, 'contact'), 'das': 1406}, {'am': 607, 'auf': 607, 'aus': 607, 'das':
1406, 'dass': 607, 'dies': 1406, 'es': 1406, 'mir': 1836, 'ob': 607, 'per': 607, 'so': 1406, 'uns': 1837, 'via': 607,
'wegen': 607}, {'<they>': 1784, '^': 23}, {'<me>': 1839}, {'<me>': 1839, '<they>': 1840}, {'...': 1627, '<me>': 1632,
'D': 1529, '^': 1637, 'a': 1622, 'ah': 1622, 'au': 1622, 'auch': 1622, 'aufgetaucht': 607, 'dazugekommen': 607,
'dazugestossen': 607, 'dazugestoßen': 607, 'gekommen': 607, 'jetzt': 1642, 'mitgekommen': 607, 'nun': 1642,
'vorbeigefahren': 607, 'vorbeigekommen': 607}, {'besorgen': 81, 'bringen': 81, 'geben': 81, 'leihen': 81, 'mailen':
81, 'nennen': 81, 'sagen': 81, 'schicken': 81, 'zeigen': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen':
81, 'zurueckgeben': 81}, {'...': 1843}, {'<det>': 1844, 'das': 1844, 'den': 1844, 'die': 1844, 'ein': 1844, 'eine':
1844, 'einen': 1844, 'ihre': 1844, 'ihren': 1844, 'seine': 1844, 'seinen': 1844}, {'^': 1845}, {'D': 1846, '^': 1845,
'eh': 1846, 'ja': 1846, 'noch': 1846}, {'': (13, 'talk'), '<me>': 1847}, {'am': 1515, 'an': 1516, 'auf': 1516, 'bei':
1807, 'im': 1515, 'in': 1809, 'vor': 1811}, {'...': 1849, 'wohl': 0}, {'...': 1849}, {'herein': 607, 'rein': 607,
'zur': 1810}, {'...': 1852, 'herein': 607, 'rein': 607, 'zur': 1810}, {'kopf': 1853}, {'den': 1854}, {'...': 1855,
'den': 1854}, {'atelier': 607, 'baustelle': 607, 'buero': 607, 'empfang': 607, 'gang': 607, 'garten': 607,
'geschaeft': 607, 'halle': 607, 'hof': 607, 'kanzlei': 607, 'kueche': 607, 'laden': 607, 'lager': 607, 'matte': 607,
'praxis': 607, 'stand': 607, 'studio': 607, 'theke': 607, 'tresen': 607, 'tuer': 607, 'werkstatt': 607}, {'der':
1857}, {'$$': 607, 'der': 1857}, {'mir': 1857}, {'der': 1857, 'meinem': 1857, 'meiner': 1857, 'unserer': 1857},
{'der': 1857, 'meiner': 1857}, {'am': 1857, 'an': 1858, 'auf': 1859, 'bei': 1860, 'herein': 1563, 'hereingeschneit':
1563, 'im': 1857, 'in': 1861, 'rein': 1563, 'vor': 1862, 'vorbei': 1563}, {'...': 1863}, {'atelier': 607, 'baustelle':
607, 'buro': 607, 'empfang': 607, 'gang': 607, 'garten': 607, 'geschaft': 607, 'halle': 607, 'hof': 607, 'kanzlei':
607, 'kuche': 607, 'laden': 607, 'lager': 607, 'matte': 607, 'praxis': 607, 'stand': 607, 'studio': 607, 'theke': 607,
'tresen': 607, 'tur': 607, 'werkstatt': 607}, {'der': 1865}, {'$$': 607, 'der': 1865}, {'mir': 1865}, {'der': 1865,
'meinem': 1865, 'meiner': 1865, 'unserer': 1865}, {'der': 1865, 'meiner': 1865}, {'am': 1865, 'an': 1866, 'auf': 1867,
'bei': 1868, 'herein': 1563, 'hereingeschneit': 1563, 'im': 1865, 'in': 1869, 'rein': 1563, 'vor': 1870, 'vorbei':
1563}, {'...': 1871}, {'<counsel>': 0, 'ein': 1458, 'einen': 1457, 'n': 1457, 'nen': 1457}, {'stelle': 535},
{'meiner': 1874, 'unserer': 1874, 'unsrer': 1874}, {'an': 1875}, {'stelle': 268}, {'meiner': 1877, 'unserer': 1877,
'unsrer': 1877}, {'an': 1878}, {'...': 1879}, {'fall': 535}, {'jeden': 1881}, {'<they>': 1876, '^': 1880, 'an': 1875,
'auf': 1882, 'eher': 535, 'erst': 535, 'kein': 535, 'keine': 535, 'keinen': 535, 'lieber': 535, 'nicht': 535,
'sofort': 535, 'unbedingt': 535, 'zuerst': 535}, {'auf': 1882, 'eher': 535, 'erst': 535, 'kein': 535, 'keine': 535,
'keinen': 535, 'lieber': 535, 'nicht': 535, 'sofort': 535, 'unbedingt': 535, 'zuerst': 535}, {'auf': 1563, 'herein':
1563, 'hereingeschneit': 1563, 'rein': 1563, 'vorbei': 1563}, {'...': 1885}, {'to': 535}, {'me': 1887, 'us': 1887},
{'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position':
0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1889, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0,
'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1890},
{'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0,
'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'...': 1892, 'abteilung': 0, 'bereich': 0, 'firma': 0,
'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0},
{'<det>': 1893}, {'<they>': 684, '^': 81, 'dass': 685, 'mir': 686, 'uns': 686}, {'<way>': 686}, {'<det>': 1896,
'<way>': 686}, {'<they>': 684, '^': 81, 'am': 1897, 'auf': 1897, 'beim': 1897, 'dass': 685, 'im': 1897, 'per': 1897},
{'<they>': 1895, '^': 81, 'am': 1897, 'auf': 1897, 'beim': 1897, 'dass': 685, 'im': 1897, 'mir': 1898, 'per': 1897,
'uns': 1898}, {'^': 1637, 'dafuer': 1434, 'dagegen': 1434, 'jetzt': 1642, 'nun': 1642}, {'haus': 607}, {'ort': 607},
{'besuch': 607, 'gast': 607}, {'bei': 1816, 'da': 607, 'hier': 607, 'im': 1901, 'vor': 1902, 'zu': 1903}, {'besuch':
607}, {'bei': 1816, 'da': 607, 'dabei': 607, 'hier': 607, 'zu': 1905}, {'...': 1904, 'anhang': 1906, 'bei': 1816,
'da': 607, 'familie': 1906, 'frau': 1906, 'freund': 1906, 'freundin': 1906, 'hier': 607, 'hund': 1906, 'im': 1901,
'kind': 1906, 'kindern': 1906, 'mann': 1906, 'partner': 1906, 'partnerin': 1906, 'vor': 1902, 'zu': 1903}, {'<their>':
1907, 'N': 1904, 'anhang': 1906, 'familie': 1906, 'frau': 1906, 'freund': 1906, 'freundin': 1906, 'hund': 1906,
'kind': 1906, 'kindern': 1906, 'mann': 1906, 'partner': 1906, 'partnerin': 1906}, {'anhang': 1906, 'familie': 1906,
'frau': 1906, 'freund': 1906, 'freundin': 1906, 'hund': 1906, 'kind': 1906, 'kindern': 1906, 'mann': 1906, 'partner':
1906, 'partnerin': 1906}, {'<their>': 1909, 'anhang': 1906, 'familie': 1906, 'frau': 1906, 'freund': 1906, 'freundin':
1906, 'hund': 1906, 'kind': 1906, 'kindern': 1906, 'mann': 1906, 'partner': 1906, 'partnerin': 1906}, {'bei': 1816,
'da': 607, 'hier': 607, 'im': 1901, 'mit': 1908, 'samt': 1910, 'vor': 1902, 'zu': 1903}, {'bei': 1816, 'da': 607,
'hier': 607, 'im': 1901}, {'mir': 607, 'uns': 607}, {'gast': 607}, {'bei': 1913, 'da': 607, 'hier': 607, 'zu': 1914},
{'...': 1915}, {'...': 1915, '<my>': 607}, {'am': 1916, 'an': 1646, 'auf': 1917, 'bei': 1646, 'beim': 1917, 'im':
1916, 'in': 1917, 'wegen': 1916, 'zu': 1646, 'zum': 1916, 'zur': 1916}, {'bei': 1816, 'da': 607, 'dabei': 607, 'hier':
607}, {'...': 1915, 'abendessen': 1919, 'besuch': 1919, 'bier': 1919, 'brunch': 1919, 'essen': 1919, 'fruehstueck':
1919, 'fruhstuck': 1919, 'grillen': 1919, 'jause': 1919, 'kaffee': 1919, 'mittagessen': 1919, 'tisch': 607}, {'...':
1915, 'tisch': 607}, {'tisch': 607}, {'': (23, 'contact'), '$$': 607}, {'partie': 607}, {'der': 1924}, {'': (23,
'contact'), '$$': 607, 'am': 1922, 'dabei': 1923, 'von': 1925}, {'dabei': 607}, {'video': 1927, 'zoom': 1927}, {'am':
1921, 'an': 1646, 'anwesend': 607, 'auf': 1917, 'bei': 1646, 'beim': 1917, 'da': 607, 'dabei': 607, 'dort': 607,
'druben': 607, 'drueben': 607, 'hier': 607, 'im': 1916, 'in': 1917, 'mit': 1926, 'online': 1927, 'per': 1928,
'remote': 1927, 'vor': 1902, 'wegen': 1916, 'zu': 1646, 'zugeschaltet': 607, 'zum': 1916, 'zur': 1916}, {'...': 1915,
'<my>': 607, 'abendessen': 1919, 'besuch': 1919, 'bier': 1919, 'brunch': 1919, 'essen': 1919, 'fruehstueck': 1919,
'fruhstuck': 1919, 'grillen': 1919, 'jause': 1919, 'kaffee': 1919, 'mittagessen': 1919}, {'': (23, 'contact'), 'im':
1649, 'in': 1650, 'ins': 1649, 'kurz': 1651}, {'<me>': 1931, '<my>': 607}, {'abend': 1912, 'kaffee': 1912, 'moment':
1912, 'nachmittag': 1912, 'sprung': 1912, 'std': 1912, 'stuendchen': 1912, 'stundchen': 1912, 'stunde': 1912,
'stunden': 1912, 'vormittag': 1912, 'weile': 1912}, {'abend': 1912, 'ganze': 1933, 'halbe': 1933, 'kaffee': 1912,
'moment': 1912, 'nachmittag': 1912, 'sprung': 1912, 'std': 1912, 'stuendchen': 1912, 'stundchen': 1912, 'stunde':
1912, 'stunden': 1912, 'vormittag': 1912, 'weile': 1912}, {'': (23, 'contact'), 'am': 1922, 'dabei': 607, 'von':
1925}, {'am': 1921, 'anwesend': 607, 'auf': 1916, 'beim': 1916, 'da': 607, 'dabei': 607, 'dort': 607, 'druben': 607,
'drueben': 607, 'hier': 607, 'im': 1916, 'in': 1916, 'mit': 1935, 'online': 1927, 'per': 1928, 'remote': 1927, 'vor':
1902, 'wegen': 1916, 'zugeschaltet': 607, 'zum': 1916, 'zur': 1916}, {'': (23, 'contact'), 'dabei': 607}, {'anwesend':
607, 'da': 607, 'dabei': 607, 'dort': 607, 'druben': 607, 'drueben': 607, 'hier': 607, 'mit': 1937, 'vor': 1902},
{'abend': 1912, 'anwesend': 607, 'da': 607, 'dabei': 607, 'dort': 607, 'druben': 607, 'drueben': 607, 'ganze': 1933,
'halbe': 1933, 'hier': 607, 'kaffee': 1912, 'mit': 1937, 'moment': 1912, 'nachmittag': 1912, 'sprung': 1912, 'std':
1912, 'stuendchen': 1912, 'stundchen': 1912, 'stunde': 1912, 'stunden': 1912, 'vor': 1902, 'vormittag': 1912, 'weile':
1912}, {'abend': 1912, 'kaffee': 1912, 'moment': 1912, 'nachmittag': 1912, 'sprung': 1912, 'std': 1912, 'stuendchen':
1912, 'stunde': 1912, 'stunden': 1912, 'vormittag': 1912, 'weile': 1912}, {'abend': 1912, 'ganze': 1940, 'halbe':
1940, 'kaffee': 1912, 'moment': 1912, 'nachmittag': 1912, 'sprung': 1912, 'std': 1912, 'stuendchen': 1912, 'stunde':
1912, 'stunden': 1912, 'vormittag': 1912, 'weile': 1912}, {'abend': 1912, 'drei': 1941, 'ein': 1941, 'eine': 1941,
'einen': 1941, 'ganze': 1940, 'halbe': 1941, 'kaffee': 1912, 'moment': 1912, 'n': 1941, 'nachmittag': 1912, 'ne':
1941, 'sprung': 1912, 'std': 1912, 'stuendchen': 1912, 'stunde': 1912, 'stunden': 1912, 'vormittag': 1912, 'weile':
1912, 'zwei': 1941}, {'abend': 1912, 'kaffee': 1912, 'moment': 1912, 'nachmittag': 1912, 'sprung': 1912, 'std': 1912,
'stundchen': 1912, 'stunde': 1912, 'stunden': 1912, 'vormittag': 1912, 'weile': 1912}, {'abend': 1912, 'ganze': 1943,
'halbe': 1943, 'kaffee': 1912, 'moment': 1912, 'nachmittag': 1912, 'sprung': 1912, 'std': 1912, 'stundchen': 1912,
'stunde': 1912, 'stunden': 1912, 'vormittag': 1912, 'weile': 1912}, {'abend': 1912, 'drei': 1944, 'ein': 1944, 'eine':
1944, 'einen': 1944, 'ganze': 1943, 'halbe': 1944, 'kaffee': 1912, 'moment': 1912, 'n': 1944, 'nachmittag': 1912,
'ne': 1944, 'sprung': 1912, 'std': 1912, 'stundchen': 1912, 'stunde': 1912, 'stunden': 1912, 'vormittag': 1912,
'weile': 1912, 'zwei': 1944}, {'...': 1915, 'atelier': 607, 'geschaeft': 607, 'geschaft': 607, 'haus': 607, 'laden':
607, 'salon': 607, 'shop': 607}, {'...': 1915, '<my>': 607, 'den': 1649, 'die': 1649}, {'...': 1904, 'bei': 1816,
'da': 607, 'hier': 607, 'im': 1901, 'vor': 1902, 'zu': 1903}, {'$$': 607, '<their>': 1948, 'N': 1904, 'am': 1922,
'anhang': 1906, 'dabei': 1923, 'familie': 1906, 'frau': 1906, 'freund': 1906, 'freundin': 1906, 'hund': 1906, 'kind':
1906, 'kindern': 1906, 'mann': 1906, 'partner': 1906, 'partnerin': 1906, 'von': 1925}, {'anwesend': 607, 'da': 607,
'dabei': 607, 'dort': 607, 'drueben': 607, 'hier': 607, 'mit': 1937, 'vor': 1902}, {'anwesend': 607, 'da': 607,
'dabei': 607, 'dort': 607, 'druben': 607, 'hier': 607, 'mit': 1937, 'vor': 1902}, {'$$': 607, 'am': 1922, 'dabei':
1923, 'von': 1925}, {'am': 1922, 'mit': 1952, 'online': 1927, 'per': 1928, 'remote': 1927, 'zugeschaltet': 607},
{'<my>': 607, 'besuch': 607, 'gast': 607}, {'...': 1915, 'abendessen': 1919, 'besuch': 1919, 'bier': 1919, 'brunch':
1919, 'essen': 1919, 'fruehstueck': 1919, 'fruhstuck': 1919, 'grillen': 1919, 'jause': 1919, 'kaffee': 1919,
'mittagessen': 1919}, {'...': 1627, 'D': 1911, 'abend': 1912, 'alle': 1918, 'am': 1920, 'an': 1646, 'anwesend': 607,
'auch': 1929, 'auf': 1930, 'aufgetaucht': 607, 'bei': 1932, 'beide': 1918, 'beim': 1917, 'da': 1931, 'dabei': 607,
'dafuer': 1434, 'dafur': 1434, 'dagegen': 1434, 'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'der':
1638, 'drei': 1934, 'ebenfalls': 1936, 'ebenso': 1938, 'ein': 1939, 'eine': 1934, 'einen': 1934, 'einfach': 1641,
'fuer': 1942, 'fur': 1945, 'ganze': 1933, 'gekommen': 607, 'halbe': 1934, 'hier': 607, 'im': 1946, 'in': 1947, 'ins':
1649, 'ja': 1938, 'kaffee': 1912, 'kurz': 1651, 'leider': 1641, 'mit': 1949, 'mitgekommen': 607, 'moment': 1912, 'n':
1934, 'nachmittag': 1912, 'natuerlich': 1950, 'naturlich': 1951, 'ne': 1934, 'ned': 1640, 'net': 1640, 'nicht': 1640,
'noch': 1953, 'online': 1927, 'per': 1928, 'remote': 1927, 'samt': 1909, 'sogar': 1938, 'sprung': 1912, 'std': 1912,
'stuendchen': 1912, 'stundchen': 1912, 'stunde': 1912, 'stunden': 1912, 'und': 1909, 'vor': 1902, 'vorbeigefahren':
607, 'vorbeigekommen': 607, 'vormittag': 1912, 'wegen': 1916, 'weile': 1912, 'wieder': 1647, 'wohl': 0, 'zu': 1954,
'zugeschaltet': 607, 'zum': 1955, 'zur': 1955, 'zwei': 1934}, {'^': 1637, 'dafur': 1434, 'dagegen': 1434, 'jetzt':
1642, 'nun': 1642}, {'...': 1627, 'D': 1911, 'abend': 1912, 'alle': 1918, 'am': 1920, 'an': 1646, 'anwesend': 607,
'auch': 1929, 'auf': 1930, 'aufgetaucht': 607, 'bei': 1932, 'beide': 1918, 'beim': 1917, 'da': 1931, 'dabei': 607,
'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'drei': 1934, 'ebenfalls': 1936, 'ebenso': 1938,
'ein': 1939, 'eine': 1934, 'einen': 1934, 'fuer': 1942, 'fur': 1945, 'ganze': 1933, 'gekommen': 607, 'halbe': 1934,
'hier': 607, 'im': 1946, 'in': 1947, 'ins': 1649, 'ja': 1938, 'kaffee': 1912, 'kurz': 1651, 'mit': 1949,
'mitgekommen': 607, 'moment': 1912, 'n': 1934, 'nachmittag': 1912, 'natuerlich': 1950, 'naturlich': 1951, 'ne': 1934,
'noch': 1953, 'online': 1927, 'per': 1928, 'remote': 1927, 'samt': 1909, 'sogar': 1938, 'sprung': 1912, 'std': 1912,
'stuendchen': 1912, 'stundchen': 1912, 'stunde': 1912, 'stunden': 1912, 'und': 1909, 'vor': 1902, 'vorbeigefahren':
607, 'vorbeigekommen': 607, 'vormittag': 1912, 'wegen': 1916, 'weile': 1912, 'wieder': 1647, 'zu': 1954,
'zugeschaltet': 607, 'zum': 1955, 'zur': 1955, 'zwei': 1934}, {'abendessen': 1919, 'besuch': 1919, 'bier': 1919,
'brunch': 1919, 'essen': 1919, 'fruehstueck': 1919, 'fruhstuck': 1919, 'grillen': 1919, 'jause': 1919, 'kaffee': 1919,
'mittagessen': 1919}, {'da': 607}, {'<me>': 1652}, {'am': 1959, 'auch': 1960, 'auf': 1959, 'bei': 1961, 'da': 1931,
'dabei': 607, 'im': 1649, 'in': 1650, 'ins': 1649, 'kurz': 1651, 'mit': 1927, 'zum': 1959, 'zur': 1959}, {'^': 268,
'davor': 535, 'vor': 535}, {'<they>': 1963, '^': 268, 'davor': 535, 'vor': 535}, {'<me>': 1964, 'vor': 535}, {'auf':
1546}, {'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken':
81, 'ruberschicken': 81, 'rueberschicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81,
'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81,
'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81,
'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1967}, {'^': 1968}, {'<giveinf>': 81,
'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'mitbringen': 81, 'nachreichen': 81, 'nachschicken': 81,
'ruberschicken': 81, 'rueberschicken': 81, 'uberweisen': 81, 'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken':
81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81,
'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81, 'zurueckschicken': 81, 'zuruecksenden': 81,
'zurueckzahlen': 81, 'zuschicken': 81}, {'...': 1970}, {'<me>': 1969, '^': 1971, 'sich': 1739}, {'-angebot': 702,
'-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702,
'...': 1714, '<attribute>': 1467, '<giveinf>': 81, '<selfinf>': 81, 'a': 1468, 'an': 1468, 'angebot': 702, 'antwort':
702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'bestatigung': 702, 'das': 1468, 'den': 1468, 'die':
1468, 'ein': 1468, 'eine': 1468, 'einen': 1468, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'n': 1468, 'nen': 1468, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702,
'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 1973, 'von': 1474}, {'abliefern': 81,
'zuruckbringen': 81, 'zuruckgeben': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 1975}, {'<until>': 1717,
'bescheid': 1658, 'bis': 1976, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen': 81, 'klaeren': 81, 'klaren': 81,
'klären': 81, 'liefern': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81, 'nachschicken': 81,
'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'senden': 81, 'uberweisen': 81, 'ueberweisen': 81,
'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zu': 1976, 'zum': 1976, 'zuruckbringen': 81,
'zuruckgeben': 81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben':
81, 'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81, 'zusenden': 81}, {'-angebot':
1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398,
'-vorschlag': 1398, '...': 1977, '<attribute>': 1523, '<thing>': 1398, '<work>': 1398, 'a': 1524, 'absagen': 81, 'an':
1524, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid': 1658, 'bestaetigung': 1398,
'bestatigung': 1398, 'connect': 81, 'connecten': 81, 'das': 1524, 'den': 1524, 'die': 1524, 'ein': 1524, 'eine': 1524,
'einen': 1524, 'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1659, 'forward': 81, 'fotos': 1398, 'freigabe':
1398, 'gutachten': 1398, 'intro': 81, 'introduce': 81, 'introen': 81, 'klaeren': 81, 'klaren': 81, 'klären': 81,
'konzept': 1398, 'kostenvoranschlag': 1398, 'liefern': 81, 'liste': 1398, 'muster': 1398, 'n': 1524, 'nachfragen': 81,
'nachhaken': 81, 'nen': 1524, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1719,
'rueckmeldung': 1719, 'schicken': 81, 'send': 81, 'share': 81, 'stellungnahme': 1398, 'termin': 1398, 'unterlagen':
1398, 'unterschrift': 1398, 'vermitteln': 81, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398,
'zusage': 1398, 'zusagen': 81}, {'auf': 1731, 'benachrichtigen': 81, 'informieren': 81, 'verstaendigen': 81,
'verstandigen': 81, 'zuruckrufen': 81, 'zurueckrufen': 81}, {'...': 1979}, {'^': 1980}, {'': (13, 'talk'), '...':
1661, '<counsel>': 0, '<me>': 1969, '<until>': 1974, '^': 1978, 'dass': 1728, 'ein': 1458, 'einen': 1457, 'mich':
1981, 'n': 1457, 'nen': 1457, 'sich': 1739, 'uns': 1981}, {'...': 1967, '<det>': 1844, 'das': 1844, 'den': 1844,
'die': 1844, 'ein': 1844, 'eine': 1844, 'einen': 1844, 'ihre': 1844, 'ihren': 1844, 'seine': 1844, 'seinen': 1844},
{'D': 1846, '^': 1983, 'eh': 1846, 'ja': 1846, 'noch': 1846}, {'...': 1714}, {'^': 1985}, {'0': 0, 'achtzig': 0,
'dreissig': 0, 'fuenfzig': 0, 'funfzig': 0, 'neunzig': 0, 'sechzig': 0, 'siebzig': 0, 'vierzig': 0, 'volljaehrig': 0,
'volljahrig': 0, 'zwanzig': 0}, {'...': 1970, 'absagen': 81, 'bescheid': 1658, 'connecten': 81, 'feedback': 1659,
'intro': 81, 'introen': 81, 'klaeren': 81, 'klaren': 81, 'klären': 81, 'liefern': 81, 'nachfragen': 81, 'nachhaken':
81, 'ruckmeldung': 1659, 'rueckmeldung': 1659, 'schicken': 81, 'vermitteln': 81, 'zusagen': 81}, {'...': 1661, '<me>':
1984, '<until>': 1986, 'D': 1987, '^': 1988, 'mich': 1981, 'sich': 1739, 'uns': 1981}, {'auch': 1960, 'da': 607,
'dabei': 607, 'mit': 1927}, {'<until>': 1717, 'bescheid': 1658, 'durchgeben': 81, 'freigeben': 81, 'gegenzeichnen':
81, 'klaeren': 81, 'klaren': 81, 'klären': 81, 'liefern': 81, 'mitbringen': 81, 'nachliefern': 81, 'nachreichen': 81,
'nachschicken': 81, 'ruberschicken': 81, 'rueberschicken': 81, 'schicken': 81, 'senden': 81, 'uberweisen': 81,
'ueberweisen': 81, 'vorbeibringen': 81, 'vorbeischicken': 81, 'weiterleiten': 81, 'zuruckbringen': 81, 'zuruckgeben':
81, 'zuruckschicken': 81, 'zurucksenden': 81, 'zuruckzahlen': 81, 'zurueckbringen': 81, 'zurueckgeben': 81,
'zurueckschicken': 81, 'zuruecksenden': 81, 'zurueckzahlen': 81, 'zuschicken': 81, 'zusenden': 81}, {'...': 1991},
{'<me>': 1969, '<until>': 1741, '^': 1992, 'dass': 1728, 'sich': 1739}, {'nicht': 11}, {'aber': 1994, 'doch': 1994},
{'bis': 1976, 'zu': 1976, 'zum': 1976}, {'...': 1996, 'connecten': 81, 'intro': 81, 'introen': 81, 'klaeren': 81,
'klaren': 81, 'klären': 81, 'liefern': 81, 'nachfragen': 81, 'nachhaken': 81, 'schicken': 81, 'vermitteln': 81},
{'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11,
'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1998, 'anrufen': 11, 'besuchen': 11, 'erreichen': 11, 'melden': 11,
'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'sprechen': 11, 'zuruckrufen': 11, 'zurueckrufen': 11},
{'...': 1998, 'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben':
11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'^': 1735, 'anrufen': 11, 'besuchen': 11, 'melden': 11, 'ruehren': 11,
'ruhren': 11, 'schicken': 11, 'schreiben': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 2001, '^': 1735,
'anrufen': 11, 'bei': 1738, 'besuchen': 11, 'melden': 11, 'ruehren': 11, 'ruhren': 11, 'schicken': 11, 'schreiben':
11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 1995, '<counsel>': 0, '<me>': 1847, '^': 1997, 'aber': 1994,
'doch': 1994, 'ein': 1458, 'einen': 1457, 'mich': 1999, 'mir': 2000, 'n': 1457, 'nen': 1457, 'sich': 2002, 'uns':
1999}, {'<me>': 1847, 'mich': 2000, 'mir': 2000, 'sich': 2000, 'uns': 2000}, {'am': 1916, 'auf': 1916, 'beim': 1916,
'im': 1916, 'in': 1916, 'wegen': 1916, 'zum': 1916, 'zur': 1916}, {'alle': 2005, 'am': 1916, 'auch': 2005, 'auf':
1916, 'beide': 2005, 'beim': 1916, 'ebenfalls': 2005, 'im': 1916, 'in': 1916, 'wegen': 1916, 'zum': 1916, 'zur':
1916}, {'am': 1916, 'auf': 1916, 'beim': 1916, 'da': 607, 'im': 1916, 'in': 1916, 'wegen': 1916, 'zum': 1916, 'zur':
1916}, {'alle': 2005, 'am': 1916, 'auch': 2007, 'auf': 1916, 'beide': 2005, 'beim': 1916, 'da': 607, 'dabei': 607,
'ebenfalls': 2005, 'im': 1916, 'in': 1916, 'mit': 1927, 'wegen': 1916, 'zum': 1916, 'zur': 1916}, {'<until>': 703,
'^': 1427}, {'sich': 2009}, {'^': 1452, 'von': 1454}, {'<thing>': 1398, '<work>': 1398, 'angebot': 1398, 'antwort':
1398, 'bestaetigung': 1398, 'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag': 1398, 'muster': 1398, 'offerte':
1398, 'rechnung': 1398, 'rueckmeldung': 1398, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen': 1398}, {'<until>': 2011,
'^': 2012, 'sich': 2009}, {'abliefern': 81, 'zurueckbringen': 81, 'zurueckgeben': 81}, {'...': 2014}, {'an': 1878,
'bis': 2015, 'zu': 2015, 'zum': 2015}, {'...': 2016}, {'<they>': 1876, '^': 2017, 'an': 1875, 'auf': 1882, 'eher':
535, 'erst': 535, 'kein': 535, 'keine': 535, 'keinen': 535, 'lieber': 535, 'nicht': 535, 'sofort': 535, 'unbedingt':
535, 'zuerst': 535}, {'^': 1483, 'von': 1485}, {'<thing>': 1398, '<work>': 1398, 'angebot': 1398, 'antwort': 1398,
'bestatigung': 1398, 'entscheidung': 1398, 'fotos': 1398, 'kostenvoranschlag': 1398, 'muster': 1398, 'offerte': 1398,
'rechnung': 1398, 'ruckmeldung': 1398, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen': 1398}, {'<until>': 2019, '^':
2020, 'sich': 2009}, {'abliefern': 81, 'zuruckbringen': 81, 'zuruckgeben': 81}, {'...': 2022}, {'an': 1878, 'bis':
2023, 'zu': 2023, 'zum': 2023}, {'...': 2024}, {'<they>': 1876, '^': 2025, 'an': 1875, 'auf': 1882, 'eher': 535,
'erst': 535, 'kein': 535, 'keine': 535, 'keinen': 535, 'lieber': 535, 'nicht': 535, 'sofort': 535, 'unbedingt': 535,
'zuerst': 535}, {'erreichen': 1393, 'erwischen': 1393, 'sprechen': 1393}, {'<hat>': 1313, '<needs>': 1314, '<saysv>':
1318, '<sends3>': 84, '<will3>': 1325, '^': 1391, 'antwortet': 607, 'antwortete': 607, 'anzuklingeln': 1393,
'anzurufen': 1393, 'arbeitet': 1396, 'bat': 1401, 'bedankte': 1402, 'beehrt': 1403, 'beginnt': 1396, 'begleitet':
1404, 'begleitete': 1405, 'beichtete': 1409, 'bekocht': 1412, 'bekommen': 1415, 'bekommt': 1422, 'benoetigt': 1429,
'benotigt': 1433, 'berichtet': 0, 'beschwerte': 1402, 'besteht': 1435, 'besuchen': 1404, 'besucht': 1404, 'bewarb':
1436, 'bewirbt': 1436, 'bietet': 1439, 'bittet': 1441, 'bleibt': 1396, 'bot': 1439, 'brachte': 1444, 'brachten': 1444,
'braet': 1446, 'braeuchte': 1459, 'braeuchten': 1460, 'brat': 1462, 'brauchen': 1466, 'braucht': 1477, 'brauchte':
1488, 'brauchten': 1489, 'bringen': 1499, 'bringt': 1499, 'bräuchte': 1488, 'darf': 1506, 'draengt': 1508, 'draengte':
1402, 'drangt': 1508, 'drangte': 1402, 'dringt': 1435, 'duerfen': 1509, 'durfen': 1509, 'empfaengt': 1404, 'empfahl':
1511, 'empfangt': 1404, 'empfehlen': 1511, 'empfiehlt': 1511, 'empfing': 1405, 'empfingen': 1405, 'erinnert': 1512,
'erkundigte': 1513, 'ermahnt': 1514, 'ermutigt': 1514, 'erschien': 1521, 'ersuchte': 1513, 'erwaehnte': 1409,
'erwahnte': 1409, 'erwartet': 1526, 'erzaehlt': 0, 'erzaehlte': 1409, 'erzahlt': 0, 'erzahlte': 1409, 'essen': 1530,
'faehrt': 1512, 'faend': 1535, 'faende': 1535, 'faengt': 1539, 'fahren': 1512, 'fahrt': 1512, 'fand': 1535, 'fande':
1535, 'fangt': 1539, 'feiert': 1541, 'findet': 1542, 'fordert': 1544, 'fragt': 1547, 'fragte': 1513, 'freuen': 1550,
'freut': 1553, 'fuehrt': 1404, 'fuhr': 1405, 'fuhren': 1405, 'fuhrt': 1404, 'fänd': 1535, 'gab': 1560, 'gaben': 1562,
'gestand': 1409, 'gibt': 1562, 'ging': 1566, 'gingen': 1566, 'grillt': 1412, 'haben': 1594, 'haette': 1604, 'haetten':
1606, 'hat': 1612, 'hatte': 1619, 'hatten': 1606, 'helfen': 1404, 'hilft': 1404, 'hofft': 1611, 'holen': 1512, 'holt':
1512, 'holte': 1405, 'holten': 1405, 'hätte': 1620, 'hätten': 1606, 'is': 1623, 'isst': 1530, 'ist': 1643, 'kam':
1656, 'kamen': 1657, 'kann': 1667, 'kocht': 1412, 'koennen': 1668, 'kommen': 1674, 'kommt': 1674, 'konnen': 1668,
'kriegen': 1415, 'kriegt': 1422, 'kuemmern': 1677, 'kuemmert': 1677, 'kummern': 1677, 'kummert': 1677, 'laden': 1678,
'ladt': 1678, 'laedt': 1678, 'laesst': 1685, 'lasst': 1685, 'legt': 1689, 'legte': 1689, 'liess': 1685, 'liessen':
1685, 'ließ': 1685, 'll': 1691, 'lässt': 1685, 'machen': 1699, 'macht': 1699, 'mahnt': 1514, 'mahnte': 1402, 'mailt':
1700, 'mailte': 1700, 'meinte': 1409, 'meldet': 1706, 'meldete': 1708, 'mochte': 1740, 'mochten': 1744, 'moechte':
1757, 'moechten': 1744, 'muessen': 1761, 'muesste': 1767, 'muss': 1771, 'mussen': 1775, 'musste': 1781, 'möchte':
1740, 'müsste': 1781, 'nehmen': 1782, 'nimmt': 1783, 'owes': 1785, 'pladiert': 1786, 'pladierte': 1786, 'plaediert':
1787, 'plaedierte': 1787, 'plant': 1611, 'platzte': 1790, 'pocht': 1435, 'raet': 1796, 'rat': 1796, 'raten': 1796,
'recommended': 535, 'recommends': 535, 'reklamierte': 1402, 'rief': 1799, 'riet': 1796, 'rieten': 1796, 'ruehrt':
1801, 'ruehrte': 1801, 'ruft': 1802, 'ruhrt': 1801, 'ruhrte': 1801, 'rät': 1796, 'sagte': 1409, 'said': 1804, 'san':
1805, 'sass': 1813, 'sassen': 1820, 'says': 1804, 'saß': 1813, 'saßen': 1820, 'schauen': 1823, 'schaut': 1674,
'schaute': 1826, 'schauten': 1827, 'schlaeft': 1530, 'schlaegt': 1829, 'schlafen': 1530, 'schlaft': 1530, 'schlagt':
1829, 'schlug': 1829, 'schlägt': 1829, 'schneite': 1790, 'schreiben': 1834, 'schreibt': 1835, 'schrieb': 1838,
'schulden': 1841, 'schuldet': 1841, 'sind': 1842, 'soll': 0, 'sollen': 0, 'sollte': 1848, 'spazierte': 1790, 'stand':
1850, 'standen': 1851, 'startet': 1396, 'steckte': 1856, 'streckte': 1856, 'stuermte': 1864, 'sturmte': 1872, 'sucht':
1873, 'suchte': 1873, 'taet': 1883, 'taete': 1884, 'tat': 1883, 'tate': 1884, 'tauchte': 1790, 'tauchten': 1886,
'textet': 1700, 'thinks': 1804, 'told': 1888, 'treffen': 1436, 'trifft': 1436, 'tät': 1883, 'uberlegt': 1611,
'ubernachten': 1530, 'ubernachtet': 1530, 'ubernimmt': 1891, 'ueberlegt': 1611, 'uebernachten': 1530, 'uebernachtet':
1530, 'uebernimmt': 1894, 'urgierte': 1402, 'verkuendete': 1409, 'verkundete': 1409, 'verlangt': 1544, 'verriet':
1409, 'versprach': 1899, 'verspricht': 1899, 'versucht': 1611, 'waere': 1900, 'war': 1956, 'ware': 1957, 'waren':
1958, 'warn': 1962, 'warnt': 1965, 'warnte': 1965, 'warten': 1966, 'wartet': 1966, 'werden': 1972, 'will': 1982,
'wird': 1989, 'woan': 1990, 'wohnt': 1396, 'wollen': 1993, 'wollte': 2003, 'wollten': 2004, 'wor': 2006, 'worn': 2008,
'wuenschen': 2010, 'wuenscht': 2013, 'wuerd': 1883, 'wuerde': 2018, 'wunschen': 2010, 'wunscht': 2021, 'wurd': 1883,
'wurde': 2026, 'wäre': 1957, 'würde': 2026, 'zu': 2027, 'zuruckzurufen': 1393, 'zurueckzurufen': 1393}, {'N': 1091},
{'an': 2029}, {'<them>': 51}, {'ich': 2031, 'wir': 2031}, {'...': 2030, '<have>': 2032, 'an': 2029}, {'^': 816},
{'gedruckt': 4, 'gedrueckt': 4, 'gedrückt': 4}, {'hand': 2035}, {'die': 2036}, {'gebracht': 4, 'gegeben': 4,
'geliehen': 4, 'in': 2037, 'ubergeben': 4, 'uberlassen': 4, 'uebergeben': 4, 'ueberlassen': 4}, {'...': 2038},
{'<them>': 2039}, {'ich': 2040, 'wir': 2040}, {'<have>': 2041}, {'<them>': 1784}, {'von': 2043}, {'ich': 2044, 'wir':
2044}, {'hand': 15, 'mail': 15, 'post': 15}, {'der': 2046}, {'am': 1572, 'auf': 1573, 'im': 1574, 'in': 2047, 'von':
135, 'vorliegen': 15}, {'...': 2048}, {'^': 2049}, {'<they>': 2050}, {'bekomm': 2045, 'bekomme': 2045, 'bekommen':
2051, 'bekommt': 2051, 'erhaelt': 2051, 'erhalt': 2051, 'erhalte': 2045, 'erhält': 2051, 'hab': 2045, 'habe': 2045,
'haben': 2051, 'hat': 2051, 'krieg': 2045, 'kriege': 2045, 'kriegen': 2051, 'kriegt': 2051}, {'<they>': 1014, 'ich':
41, 'wir': 41}, {'<them>': 41, 'das': 634, 'dass': 2053}, {'<they>': 829, 'der': 829, 'die': 829}, {'durchgearbeitet':
607, 'durchgegangen': 607}, {'...': 763, '<reviewed>': 43}, {'N': 2057}, {'...': 2056, 'fuer': 2058, 'fur': 2058, 'v':
2058, 'vom': 2058, 'von': 2058}, {'i': 69, 'ich': 69, 'ma': 69, 'wir': 69}, {'<them>': 69}, {'mit': 2061}, {'...':
2062}, {'ich': 2063, 'wir': 2063}, {'<they>': 1411}, {'<they>': 1445}, {'<title>': 70, 'N': 69}, {'mich': 2067, 'uns':
2067}, {'N': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'das': 69, 'der': 69, 'die': 69, 'im': 69, 'in': 69,
'unser': 69, 'unsere': 69, 'unseres': 69}, {'ab': 69, 'aus': 69, 'heim': 69, 'hin': 69, 'nach': 69, 'vom': 69, 'zum':
69, 'zur': 69}, {'...': 2070}, {'N': 2071, 'ihn': 2071, 'sie': 2071}, {'ich': 2072, 'wir': 2072}, {'<they>': 69},
{'<they>': 1410, 'mich': 2074, 'mir': 2074, 'uns': 2074}, {'<they>': 69, '<title>': 70, 'N': 69}, {'mich': 2076,
'uns': 2076}, {'mich': 2076, 'mir': 2074, 'uns': 2076}, {'bei': 69, 'im': 69, 'in': 69, 'mit': 69, 'zu': 69}, {'ich':
2079, 'wir': 2079}, {'<they>': 1461}, {'': (2, 'plan'), '...': 2070}, {'N': 2082, 'ihn': 2071, 'sie': 2071}, {'ich':
2083, 'wir': 2083}, {'mich': 2074, 'mir': 2074, 'uns': 2074}, {'<they>': 1410, 'mich': 2074, 'uns': 2074}, {'wir':
69}, {'ich': 69, 'ma': 69, 'wir': 69}, {'': (2, 'plan'), 'N': 2071, 'ihn': 2071, 'sie': 2071}, {'ich': 2089, 'ma': 69,
'wir': 2089}, {'': (2, 'plan'), '...': 2062}, {'ich': 2063, 'wir': 2091}, {'': (1, 'moved')}, {'fixe': 69}, {'-abend':
69, '-feier': 69, '-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69, 'besprechung': 69, 'eroeffnung': 69,
'eroffnung': 69, 'feier': 69, 'generalprobe': 69, 'hochzeit': 69, 'jour': 2094, 'konzert': 69, 'lesung': 69, 'party':
69, 'premiere': 69, 'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69, 'vernissage': 69, 'vortrag': 69},
{'...': 2095}, {'es': 2096}, {'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69, 'tickets': 69}, {'...': 2098,
'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69, 'tickets': 69}, {'ich': 2099}, {'und': 2100}, {'-abend': 69,
'-feier': 69, '-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69, 'besprechung': 69, 'call': 69, 'eroeffnung':
69, 'eroffnung': 69, 'feier': 69, 'generalprobe': 69, 'gesprach': 69, 'gespraech': 69, 'hochzeit': 69, 'jour': 2094,
'karten': 69, 'konzert': 69, 'lesung': 69, 'lunch': 69, 'meeting': 69, 'party': 69, 'plaetze': 69, 'platze': 69,
'premiere': 69, 'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69, 'termin': 69, 'tickets': 69, 'treffen': 69,
'vernissage': 69, 'vortrag': 69}, {'alle': 103, 'alles': 103, 'das': 103, 'den': 103, 'die': 103, 'es': 103, 'ihn':
103, 'sie': 103}, {'N': 2099}, {'...': 2102, '^': 2103, 'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69,
'tickets': 69, 'und': 2104, 'von': 2043}, {'besprechung': 69, 'call': 69, 'gesprach': 69, 'gespraech': 69, 'karten':
69, 'lunch': 69, 'meeting': 69, 'plaetze': 69, 'platze': 69, 'termin': 69, 'tickets': 69, 'treffen': 69}, {'...':
2106, '^': 2103, 'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69, 'tickets': 69, 'von': 2043}, {'N': 2101,
'ich': 2105, 'wir': 2107}, {'...': 2106, '^': 2103, 'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69,
'tickets': 69, 'und': 2104}, {'...': 2102, '^': 2103, 'karten': 69, 'plaetze': 69, 'platze': 69, 'termin': 69,
'tickets': 69}, {'N': 2101, 'ich': 2109, 'wir': 2110}, {'...': 2098}, {'ich': 2112}, {'und': 2113}, {'N': 2112},
{'...': 2098, 'und': 2115}, {'N': 2114, 'ich': 2116, 'wir': 2112}, {'<they>': 1529}, {'-abend': 69, '-feier': 69,
'-fest': 69, '-probe': 69, '-sitzung': 69, '-termin': 69, 'anberaumt': 69, 'angesetzt': 69, 'ausgemacht': 69,
'besprechung': 69, 'eingetragen': 69, 'eroeffnung': 69, 'eroffnung': 69, 'feier': 69, 'fixiert': 69, 'gebucht': 69,
'generalprobe': 69, 'geplant': 69, 'hochzeit': 69, 'jour': 2094, 'konzert': 69, 'lesung': 69, 'party': 69, 'premiere':
69, 'probe': 69, 'sitzung': 69, 'stammtisch': 69, 'taufe': 69, 'terminiert': 69, 'vereinbart': 69, 'vernissage': 69,
'vorgesehen': 69, 'vortrag': 69}, {'...': 2119, '<they>': 1529, 'anberaumt': 69, 'angesetzt': 69, 'ausgemacht': 69,
'eingetragen': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'gestrichen': 11, 'vereinbart': 69}, {'vorbei': 69,
'vorbeischauen': 69}, {'...': 2121}, {'...': 2121, 'ich': 2122}, {'besuchen': 69}, {'': (2, 'plan'), '...': 2124},
{'<they>': 2125, '<title>': 70, 'N': 69}, {'mich': 2126, 'uns': 2126}, {'<me>': 69, 'besuch': 69}, {'vorbei': 69,
'zu': 2128, 'zum': 69}, {'...': 2129, 'vorbei': 69, 'zu': 2128, 'zum': 69}, {'N': 2130, 'mich': 2126, 'uns': 2126},
{'<me>': 2074}, {'<callinf>': 512, '<giveinf>': 512, 'anklopfen': 512, 'essen': 512, 'nachfragen': 512, 'reden': 512,
'sprechen': 512, 'treffen': 512, 'vorbeischauen': 512, 'vorfuehlen': 512, 'vorfuhlen': 512}, {'...': 2133,
'<callinf>': 512, '<giveinf>': 512, 'anklopfen': 512, 'essen': 512, 'nachfragen': 512, 'reden': 512, 'sprechen': 512,
'treffen': 512, 'vorbeischauen': 512, 'vorfuehlen': 512, 'vorfuhlen': 512}, {'N': 2134}, {'bei': 2135, 'mit': 2135,
'zu': 2135}, {'bei': 2135, 'mit': 2135, 'wieder': 2136, 'zu': 2135}, {'bekommen': 81, 'haben': 81, 'kriegen': 81},
{'...': 2138, 'alle': 2138, 'alles': 2138, 'das': 2138, 'den': 2138, 'die': 2138, 'es': 2138, 'ihn': 2138, 'sie':
2138}, {'^': 2139}, {'ich': 2140, 'wir': 2140}, {'mit': 2061, 'vorbei': 69, 'vorbeischauen': 69}, {'...': 2142},
{'...': 2121, 'ich': 2143, 'wir': 2063}, {'zusammen': 69}, {'...': 2145}, {'mich': 2146, 'uns': 2146}, {'ich': 2147,
'wir': 2147}, {'eingeladen': 69}, {'': (2, 'plan'), '...': 2149}, {'bei': 2150, 'im': 69, 'in': 69, 'mit': 69, 'zu':
2150}, {'...': 2119, '<they>': 1529, 'anberaumt': 69, 'angesetzt': 69, 'ausgemacht': 69, 'eingetragen': 69, 'fixiert':
69, 'gebucht': 69, 'geplant': 69, 'ich': 2151, 'vereinbart': 69, 'wir': 2151}, {'plan': 69, 'programm': 69}, {'dem':
2153}, {'kalender': 69}, {'an': 69, 'auf': 2154, 'im': 2155}, {'...': 2156}, {'an': 69, 'anberaumt': 69, 'angesetzt':
69, 'auf': 2154, 'ausgemacht': 69, 'eingetragen': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'im': 2155,
'terminiert': 69, 'vereinbart': 69, 'vorgesehen': 69}, {'...': 2158}, {'anberaumt': 69, 'angesetzt': 69, 'ausgemacht':
69, 'eingetragen': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'terminiert': 69, 'vereinbart': 69, 'vorgesehen':
69}, {'...': 2160}, {'...': 2160, 'gestrichen': 11}, {'<acts1>': 2060, 'abgemacht': 69, 'abgmacht': 69, 'arbeite':
2064, 'arbeiten': 2064, 'ausgemacht': 69, 'ausgmacht': 69, 'backt': 2065, 'baeckt': 2066, 'baue': 2064, 'bauen': 2064,
'beehren': 2068, 'beehrt': 2068, 'beginnen': 2069, 'beginnt': 2069, 'begleite': 2073, 'begleitet': 2075, 'bekocht':
2065, 'bekomm': 2045, 'bekomme': 2045, 'besuchen': 2077, 'besucht': 2078, 'bin': 2080, 'braet': 2066, 'brat': 2081,
'bringe': 2084, 'bäckt': 2081, 'empfaengt': 2085, 'empfangt': 2085, 'erhalte': 2045, 'erinnert': 2086, 'erklaere': 71,
'erklare': 71, 'eroeffnen': 2069, 'eroeffnet': 2069, 'eroffnen': 2069, 'eroffnet': 2069, 'essen': 2087, 'faehrt':
2075, 'fahr': 2088, 'fahre': 2090, 'fahren': 2088, 'fahrt': 2075, 'festgelegt': 69, 'flieg': 2088, 'fliege': 2088,
'fliegen': 2088, 'fuehre': 71, 'fuehrt': 2075, 'fuhre': 71, 'fuhrt': 2075, 'geh': 2064, 'gehe': 2064, 'gehen': 2092,
'gelegt': 2093, 'geplant': 69, 'geschoben': 2093, 'gestrichen': 11, 'gibt': 2097, 'gibts': 2096, 'grillt': 2065,
'hab': 2108, 'habe': 2108, 'haben': 2111, 'hat': 2117, 'helfen': 2085, 'hilft': 2085, 'hol': 2073, 'hole': 2073,
'holen': 2073, 'holt': 2086, 'isst': 2118, 'ist': 2120, 'kocht': 2065, 'komm': 2123, 'komme': 2123, 'kommen': 2127,
'kommt': 2131, 'krieg': 2045, 'kriege': 2045, 'laden': 2132, 'ladt': 2132, 'laedt': 2132, 'laeuft': 2069, 'laufen':
2069, 'lauft': 2069, 'liefere': 71, 'mal': 2137, 'muesste': 2141, 'musste': 2141, 'müsste': 2141, 'nehmen': 2086,
'nimmt': 2075, 'packe': 2064, 'packen': 2064, 'pitche': 71, 'praesentiere': 71, 'prasentiere': 71, 'probe': 2064,
'proben': 2064, 'raeume': 2064, 'raume': 2064, 'reden': 2087, 'reise': 2088, 'reisen': 2088, 'reserviert': 69,
'schau': 2144, 'schaue': 2144, 'schauen': 2064, 'schlaeft': 2118, 'schlaft': 2118, 'sehen': 2087, 'setz': 2148,
'setze': 2148, 'setzen': 2148, 'sind': 2152, 'soll': 2141, 'sollen': 2141, 'sollte': 2141, 'sortiere': 2064,
'sprechen': 2087, 'starten': 2069, 'startet': 2069, 'stehen': 2157, 'steht': 2159, 'steigen': 2069, 'steigt': 2069,
'telefonieren': 2087, 'treffen': 2087, 'ube': 2064, 'uben': 2064, 'ubergebe': 71, 'ubernachtet': 2118, 'uebe': 2064,
'ueben': 2064, 'uebergebe': 71, 'uebernachtet': 2118, 'umgebucht': 2093, 'umgelegt': 2093, 'vereinbart': 69,
'verlegt': 2093, 'verschoben': 2093, 'vertagt': 2093, 'vorgezogen': 2093, 'waere': 2161, 'ware': 2161, 'wird': 2096,
'wurde': 2162, 'wäre': 2161, 'zeige': 71, 'zeigt': 2085, 'zoomen': 2087, 'zugesagt': 69}, {'gelegt': 766}, {'herz':
2164}, {'bekannt': 810, 'bekanntgemacht': 809, 'connected': 809, 'in': 812, 'vernetzt': 809, 'zusammengebracht': 809},
{'...': 2166, 'bekannt': 810, 'bekanntgemacht': 809, 'connected': 809, 'in': 812, 'vernetzt': 809, 'zusammengebracht':
809}, {'N': 2167}, {'ans': 2165, 'ausgeholfen': 600, 'ins': 949, 'mit': 2168, 'mitgeholfen': 600}, {'keine': 268,
'nicht': 268}, {'auf': 566, 'besser': 268, 'bloss': 268, 'bloß': 268, 'finger': 1023, 'haende': 1023, 'hande': 1023,
'ja': 2170, 'keinesfalls': 268, 'lieber': 268, 'nie': 268, 'niemals': 268, 'unbedingt': 268}, {'soll': 535, 'solle':
535, 'sollen': 535, 'sollte': 535, 'sollten': 535}, {'^': 2171, 'ich': 2172, 'man': 2172, 'wir': 2172},
{'<introduced>': 809, 'bekannt': 810}, {'<introduced>': 809, 'bekannt': 810, 'einander': 2174, 'miteinander': 2174},
{'gebracht': 809, 'gesetzt': 809}, {'kontakt': 2176, 'verbindung': 2176}, {'<introduced>': 809, 'bekannt': 810,
'einander': 813, 'in': 812, 'miteinander': 813}, {'mail': 2178}, {'e': 2179, 'linkedin': 2178, 'mail': 2178,
'whatsapp': 2178}, {'...': 2175, '<introduced>': 809, 'bekannt': 810, 'einander': 813, 'gegenseitig': 813, 'in': 2177,
'kontakt': 2176, 'miteinander': 813, 'per': 2180, 'verbindung': 2176, 'via': 2180}, {'N': 2181, 'ich': 638}, {'^':
268, 'an': 1074, 'dass': 535, 'dazu': 1073, 'fuer': 1076, 'fur': 1078, 'ist': 652, 'lautet': 652, 'lautete': 652,
'waere': 652, 'war': 652, 'ware': 652, 'wäre': 652}, {'bekannt': 810, 'vorgestellt': 809}, {'...': 2184}, {'N': 886,
'dem': 887, 'der': 887, 'mit': 887}, {'ich': 2186, 'wir': 2186}, {'bekannt': 810, 'bereitgestellt': 4, 'freigeraeumt':
4, 'freigeraumt': 4, 'vorgestellt': 809, 'zur': 77}, {'...': 2188}, {'...': 655}, {'<counsel>': 2190}, {'auf': 566,
'besser': 268, 'bloss': 268, 'bloß': 268, 'erst': 268, 'finger': 1023, 'haende': 1023, 'hande': 1023, 'ja': 2170,
'keinesfalls': 268, 'lieber': 268, 'nicht': 268, 'nie': 268, 'niemals': 268, 'unbedingt': 268}, {'^': 2192}, {':':
2193}, {'...': 2194}, {'...': 2194, '<det>': 2195}, {'am': 2196, 'auf': 2196, 'beim': 2196, 'im': 2196, 'in': 2196,
'per': 2196, 'via': 2196}, {'...': 881, 'vorgestellt': 809}, {'D': 81}, {'...': 2199}, {'alles': 2200, 'das': 2200,
'den': 2200, 'die': 2200, 'es': 2200, 'ihn': 2200, 'sie': 2200}, {'bringt': 2201, 'gibt': 2201, 'schickt': 2201,
'sendet': 2201}, {'und': 2202}, {'...': 2203}, {'': (6, 'theirs'), 'D': 81}, {'<my>': 81}, {'<me>': 2205, '<my>': 81,
'D': 2206}, {'nach': 81, 'um': 81}, {'...': 2208}, {'...': 2208, 'bei': 2209, 'beim': 2209, 'sich': 2209}, {'...':
81}, {'<their>': 2211, 'bei': 2211, 'beim': 2211}, {'': (6, 'theirs'), 'nach': 81, 'um': 81}, {'...': 2213}, {'...':
2208, '<their>': 2211, 'bei': 2214, 'beim': 2214, 'sich': 2209}, {'retour': 2199, 'wieder': 2199, 'zuruck': 2199,
'zurueck': 2199}, {'...': 2216}, {'...': 1338, '<me>': 2217}, {'...': 2208, 'nach': 81, 'um': 81}, {'sich': 2219},
{'<det>': 81}, {'<det>': 2200, 'D': 2221}, {'<me>': 2222}, {'<sends3>': 2204, '<serves3>': 2207, 'baut': 244,
'bringt': 1376, 'erkundigt': 2210, 'fraegt': 2212, 'fragt': 2215, 'fragts': 2212, 'frägt': 2212, 'gibt': 2218, 'hakt':
2210, 'hoert': 2220, 'hort': 2220, 'schaut': 2220, 'schickt': 1376, 'schreibt': 2223, 'sieht': 2220, 'zahlt': 1376},
{'spiel': 948}, {'empfohlen': 766, 'ins': 2225, 'vermittelt': 766, 'vorgeschlagen': 766, 'weiterempfohlen': 766},
{'einsatz': 600}, {'ausgeholfen': 600, 'dabei': 600, 'eingesprungen': 600, 'gearbeitet': 600, 'geholfen': 600,
'gewerkt': 600, 'im': 2227, 'mitgeholfen': 600}, {'...': 2228, 'ausgeholfen': 600, 'dabei': 600, 'eingesprungen': 600,
'gearbeitet': 600, 'geholfen': 600, 'gewerkt': 600, 'im': 2227, 'mitgeholfen': 600}, {'...': 2226, '<helper>': 2229},
{'...': 2226, 'N': 813}, {'das': 145, 'erst': 102, 'es': 145}, {'^': 2232}, {'gebracht': 781}, {'stand': 2234},
{'aktuellen': 2235, 'letzten': 2235, 'neuesten': 2235, 'neusten': 2235}, {'...': 2194, '<det>': 2195, 'den': 2236},
{'ans': 2165, 'empfohlen': 766, 'ins': 2225, 'vermittelt': 766, 'vorgeschlagen': 766, 'weiterempfohlen': 766}, {'ein':
1207, 'ins': 1209, 'vorgeschlagen': 1204}, {'...': 2239}, {'geholfen': 43, 'unterstuetzt': 43, 'unterstutzt': 43,
'zugehoert': 43, 'zugehort': 43}, {'geholfen': 43, 'unterstutzt': 43, 'zugehort': 43}, {'geholfen': 43,
'unterstuetzt': 43, 'zugehoert': 43}, {'...': 2238, '<my>': 2240, 'N': 813, 'pitch': 2241, 'pitchen': 2241, 'proben':
2241, 'uben': 2242, 'ueben': 2243}, {':': 2193, 'empfohlen': 766, 'ins': 2225, 'vermittelt': 766, 'vorgeschlagen':
766, 'weiterempfohlen': 766}, {'...': 2245, '<det>': 2195, 'pitch': 2241, 'pitchen': 2241, 'proben': 2241, 'uben':
2242, 'ueben': 2243}, {'gegeben': 781, 'gesagt': 781}, {'gegeben': 809, 'gemacht': 809, 'geschickt': 809}, {'N':
2248}, {'an': 2249, 'bei': 2249, 'mit': 2249, 'zu': 2249}, {'intro': 2250}, {'N': 2198}, {'vorgestellt': 809}, {'N':
2253, 'kontakt': 890, 'rucken': 1113, 'ruecken': 1114}, {'N': 2253}, {'gegeben': 781}, {'gutes': 1206, 'intro': 2250,
'update': 2256}, {'...': 2226}, {'': (8, 'asked'), '<me>': 684}, {'durch': 81, 'ein': 81, 'nach': 81, 'weiter': 81},
{'...': 2260}, {'angebot': 81, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll':
81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2261, 'angebot':
81, 'das': 2262, 'den': 2262, 'die': 2262, 'ein': 2262, 'eine': 2262, 'einladung': 81, 'entwurf': 81, 'intro': 81,
'intros': 81, 'kontakt': 81, 'nen': 2262, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'^': 2263}, {'gesetzt': 781}, {'bild': 2265, 'gesprach': 1208, 'gespraech': 1208,
'spiel': 1208}, {'^': 202}, {'<me>': 2267}, {'<my>': 2261}, {'^': 2269}, {'weg': 607}, {'den': 2271}, {'uber': 2272,
'ueber': 2272}, {'...': 2273, 'uber': 2272, 'ueber': 2272}, {'mir': 2274, 'uns': 2274}, {'fertig': 102, 'zusammen':
102}, {'...': 2276, 'angebot': 81, 'das': 2262, 'den': 2262, 'die': 2262, 'ein': 2262, 'eine': 2262, 'einladung': 81,
'entwurf': 81, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen': 2262, 'protokoll': 81, 'termin': 81, 'unterlagen': 81,
'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^': 2277}, {'...': 881, '<introduced>': 809, 'bekannt': 810,
'in': 812}, {'<det>': 894, '<my>': 894, '<their>': 894, 'N': 2279, 'einem': 894, 'einer': 894}, {'angebot': 81, 'das':
2262, 'den': 2262, 'die': 2262, 'ein': 2262, 'eine': 2262, 'einladung': 81, 'entwurf': 81, 'intro': 81, 'intros': 81,
'kontakt': 81, 'nen': 2262, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81,
'vorschlage': 81}, {'^': 2281}, {':': 2193, 'N': 882}, {'sein': 81}, {'da': 2284, 'eintreffen': 81, 'fertig': 2284,
'kommen': 81, 'vorliegen': 81}, {'<until>': 2285}, {'': (6, 'theirs'), 'soll': 2286}, {'gebeten': 2287}, {'...':
2288}, {'^': 2289}, {'um': 2290}, {'...': 2283, '<det>': 2195, 'email': 2291, 'linkedin': 2291, 'mail': 2291, 'sms':
2291, 'whatsapp': 2291}, {'<work>': 2057}, {'...': 1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1},
{'<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43, 'verschlungen': 43},
{'...': 2295, '<reviewed>': 43, 'bezwungen': 43, 'durchgeackert': 43, 'durchgearbeitet': 43, 'gelesen': 43,
'verschlungen': 43}, {'...': 2293, '<counsel>': 1079, '<opinion>': 2294, '<work>': 2296, 'ansicht': 1085,
'auffassung': 1085, 'einschaetzung': 1085, 'einschatzung': 1085, 'empfehlung': 1085, 'erfahrung': 1085, 'meinung':
1085, 'uberzeugung': 1085, 'ueberzeugung': 1085}, {'angebot': 81, 'einladung': 81, 'entwurf': 81, 'erst': 102,
'intro': 81, 'intros': 81, 'kontakt': 81, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81,
'vorschlag': 81, 'vorschlage': 81}, {'<my>': 2261, 'angebot': 81, 'das': 2298, 'den': 2262, 'die': 2262, 'ein': 2262,
'eine': 2262, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro': 81, 'intros': 81, 'kontakt': 81, 'nen':
2262, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81, 'vorschlage': 81}, {'^':
2299}, {'...': 2276}, {'^': 2301}, {'...': 883, 'email': 2291, 'linkedin': 2291, 'mail': 2291, 'sms': 2291,
'whatsapp': 2291}, {'gebeten': 782}, {'kommt': 2286, 'soll': 2286, 'sollte': 2286}, {'angefragt': 2305, 'gebeten':
2305}, {'...': 2306}, {'...': 2304, '^': 2307}, {'D': 2112}, {'karten': 69, 'plaetze': 69, 'termin': 69, 'tickets':
69}, {'...': 2310}, {'D': 2311}, {'karten': 69, 'platze': 69, 'termin': 69, 'tickets': 69}, {'...': 2313}, {'D':
2314}, {'': (14, 'together'), 'haben': 2309, 'haetten': 2312, 'hatten': 2315, 'hätten': 2315}, {'ich': 2316, 'wir':
975}, {'von': 1925}, {'eingeladen': 607, 'mit': 2318, 'zugeschaltet': 607}, {'...': 2319}, {'N': 813}, {'gratuliert':
781}, {'geburtstag': 2322}, {'...': 2169, ':': 2173, '<and>': 2182, '<counsel>': 2183, '<det>': 2185, '<have>': 2187,
'<my>': 2189, '<their>': 2191, 'D': 2197, 'N': 2198, '^': 2224, 'als': 2230, 'am': 2196, 'an': 2231, 'angefeuert':
520, 'angefragt': 782, 'antwortet': 2233, 'auf': 2237, 'aufgebaut': 520, 'aufgemuntert': 520, 'ausgeholfen': 600,
'bei': 2244, 'beim': 2246, 'berichtet': 781, 'beruhigt': 520, 'bescheid': 2247, 'bestaerkt': 520, 'bestarkt': 520,
'bringt': 2233, 'coached': 798, 'das': 2251, 'dem': 2252, 'den': 2254, 'der': 2252, 'die': 2255, 'ein': 2257, 'eine':
2251, 'einem': 2185, 'einen': 891, 'einer': 2185, 'erklaert': 781, 'erklart': 781, 'ermutigt': 520, 'erzaehlt': 781,
'erzahlt': 781, 'fuer': 2258, 'fur': 2258, 'geantwortet': 781, 'gebeten': 2259, 'gebrieft': 781, 'gecoached': 798,
'gecoacht': 798, 'gedankt': 786, 'gefragt': 782, 'gelobt': 520, 'gementort': 798, 'gesagt': 781, 'geschildert': 781,
'gestrichen': 11, 'getroestet': 520, 'getrostet': 520, 'gezeigt': 781, 'gibt': 2264, 'gratuliert': 781, 'gut': 1134,
'im': 2196, 'in': 2196, 'informiert': 781, 'ins': 2266, 'intro': 2250, 'ist': 648, 'kontakt': 890, 'laesst': 2268,
'lassen': 2268, 'lasst': 2268, 'leitet': 2270, 'lief': 2275, 'liefert': 2233, 'lässt': 2268, 'macht': 2278,
'mentored': 798, 'mit': 2280, 'mitgeholfen': 600, 'mitgeteilt': 781, 'motiviert': 520, 'muessen': 634, 'muss': 634,
'mussen': 634, 'mut': 1156, 'nachgefragt': 782, 'ne': 2251, 'organisiert': 2282, 'per': 2292, 'reicht': 2270, 's':
2297, 'schickt': 2300, 'soll': 634, 'sollte': 634, 'stellt': 2302, 'todo': 684, 'uber': 2303, 'ueber': 2303, 'um':
2308, 'und': 2317, 'unterschreibt': 2233, 'update': 2256, 'upgedatet': 781, 'via': 2292, 'vorgeschlagen': 1204, 'war':
2320, 'waren': 2320, 'weiss': 2233, 'weiterempfohlen': 766, 'weiß': 2233, 'wurde': 648, 'zahlt': 2233, 'zu': 2321,
'zugesagt': 781, 'zum': 2323}, {'<them>': 15, 'das': 99, 'es': 99}, {'ich': 2325, 'wir': 2325}, {'<me>': 81, 'das':
244, 'es': 244}, {'<they>': 2327}, {'<them>': 815}, {'ich': 2329, 'wir': 2329}, {'<they>': 244}, {'<them>': 81},
{'von': 2332}, {'ich': 2333, 'wir': 2333}, {'<they>': 136, 'von': 135}, {'schuldi': 15, 'schuldig': 15}, {'...': 2336,
'schuldi': 15, 'schuldig': 15}, {'<them>': 2337}, {'<them>': 2337, 'ich': 2338}, {'<me>': 250}, {'an': 99}, {'<me>':
2341}, {'von': 2342}, {'...': 2343}, {'schuldig': 23}, {'<me>': 2345}, {'<they>': 2346}, {'<me>': 15, '<them>': 81},
{'...': 2343, 'von': 2348}, {'<them>': 15, 'dringend': 15, 'noch': 15, 'unbedingt': 15}, {'dringend': 15, 'noch': 15,
'unbedingt': 15}, {'ich': 2350, 'wir': 2351}, {'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'pendent': 23},
{'ich': 99, 'wir': 99}, {'<me>': 23}, {'<they>': 2355, 'ich': 99, 'wir': 99}, {'<they>': 2355}, {'aus': 23, 'noch':
254}, {'<done>': 15}, {'...': 2359}, {'<me>': 2360}, {'von': 2361}, {'<done>': 81}, {'...': 2363}, {'<me>': 2360,
'<them>': 2364}, {'<them>': 2362, 'von': 2365}, {'<give1>': 2326, '<give3>': 2328, '<have>': 2330, '<will3>': 2331,
'ausstaendig': 23, 'ausstandig': 23, 'ausstehend': 23, 'bekomm': 2334, 'bekomme': 2334, 'bekommen': 2334, 'bekommt':
2335, 'bin': 2339, 'erhalte': 2334, 'fehlen': 2340, 'fehlt': 2340, 'gehen': 2344, 'geht': 2344, 'ist': 2347, 'kommen':
2349, 'kommt': 2349, 'krieg': 2334, 'kriege': 2334, 'kriegen': 2334, 'kriegt': 2335, 'muessen': 2352, 'muss': 2352,
'mussen': 2352, 'noch': 2353, 'pendent': 23, 'schuld': 2354, 'schulde': 2354, 'schulden': 2356, 'schuldet': 2357,
'sind': 2347, 'stehen': 2358, 'steht': 2358, 'werden': 2366, 'wird': 2366}, {'bis': 15, 'ich': 1165, 'noch': 15,
'spaetestens': 15, 'spatestens': 15, 'wir': 1165}, {'<they>': 2221}, {'nach': 15, 'vorbei': 15, 'weiter': 15,
'zuruck': 15, 'zurueck': 15}, {'...': 2370, '<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's':
99, 'sie': 99}, {'<them>': 15, 'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's': 99, 'sie': 99}, {'<them>':
15, 'das': 99, 'es': 99, 'ich': 2371, 's': 99, 'wir': 2372}, {'': (6, 'theirs'), '<they>': 81}, {'<me>': 2374},
{'<me>': 2374, 'das': 2375, 'den': 2375, 'die': 2375, 'es': 2375, 'ihn': 2375, 's': 2375, 'sie': 2375}, {'<me>': 2374,
'<they>': 2376, 'das': 2375, 'den': 2375, 'der': 2376, 'die': 2376, 'es': 2375, 'ihn': 2375, 's': 2375, 'sie': 2375},
{'vergessen': 15}, {'nicht': 2378}, {'...': 2379}, {'s': 2380}, {'retour': 81, 'wieder': 446, 'zuruck': 81, 'zurueck':
81}, {'D': 2382, 'retour': 81, 'wieder': 446, 'zuruck': 81, 'zurueck': 81}, {'...': 446, 'D': 2382, 'das': 2383,
'den': 2383, 'die': 2383, 'es': 2383, 'ihn': 2383, 'retour': 81, 'sie': 2383, 'wieder': 446, 'zuruck': 81, 'zurueck':
81}, {'N': 2384, 'er': 2384, 'sie': 2384}, {'<they>': 1351, 'N': 2384, 'bescheid': 81, 'das': 1355, 'er': 2384, 'es':
1355, 'mir': 1350, 'sie': 2384, 'uns': 1350}, {'<me>': 1368, '<they>': 1369}, {'mich': 15}, {'ich': 2388, 'mich': 15},
{'zuruck': 15, 'zurueck': 15}, {'': (5, 'mine'), 'bei': 99}, {'mich': 2391}, {'<them>': 2390, 'ich': 2392, 'mich':
2391, 'zuruck': 15, 'zurueck': 15}, {'': (6, 'theirs'), 'bei': 244}, {'': (6, 'theirs'), '<they>': 2394, 'bei': 244},
{'<they>': 1348, 'sich': 2395}, {'...': 1338, '<they>': 1377, 'mich': 1376, 'mir': 1376, 'sich': 2395, 'uns': 1376},
{'N': 447, 'er': 447, 'sie': 447}, {'<them>': 2390, 'zuruck': 15, 'zurueck': 15}, {'...': 1338, '<me>': 1368, 'mich':
1339, 'mir': 1339, 'uns': 1339, 'zuruck': 81, 'zurueck': 81}, {'...': 1338, '<me>': 1368, '<they>': 2400, 'mich':
1339, 'mir': 1339, 'uns': 1339, 'zuruck': 81, 'zurueck': 81}, {'N': 2384, 'das': 1355, 'er': 2384, 'es': 1355, 'sie':
2384}, {'<me>': 1381, 'N': 2384, 'er': 2384, 'sie': 2384}, {'D': 15}, {'mir': 2404}, {'<until>': 81, 'N': 2384, 'er':
2384, 'sie': 2384}, {'...': 2367, '<deed1>': 2368, '<deed3>': 2369, '<does3>': 1335, '<give1>': 2373, '<give3>': 2377,
'<their>': 2380, 'N': 2381, 'antwortet': 1341, 'bringt': 2385, 'connected': 244, 'connectet': 244, 'das': 2380, 'den':
2380, 'die': 2380, 'erkundigt': 1349, 'geben': 1352, 'gibt': 2386, 'haelt': 1364, 'halt': 1364, 'halten': 1364,
'hoert': 1367, 'holen': 1369, 'holt': 2387, 'hort': 1367, 'hält': 1364, 'ihr': 2380, 'intro': 244, 'introduced': 244,
'introed': 244, 'introt': 244, 'kuemmer': 2389, 'kuemmere': 2389, 'kuemmre': 2389, 'kummer': 2389, 'kummere': 2389,
'kummre': 2389, 'leitet': 1374, 'mailt': 1375, 'meld': 2393, 'melde': 2393, 'melden': 2396, 'meldet': 2397,
'retourniert': 2398, 'ruehren': 1349, 'ruehrt': 2396, 'ruf': 2399, 'rufe': 2399, 'rufen': 1369, 'ruft': 2401,
'ruhren': 1349, 'ruhrt': 2396, 'sagen': 1352, 'sagt': 1352, 'schickt': 2402, 'schreib': 2399, 'schreibe': 2399,
'schreibt': 1375, 'sein': 2380, 'stellen': 1382, 'stellt': 2403, 'uberleg': 2405, 'uberlege': 2405, 'uberweist': 82,
'ueberleg': 2405, 'ueberlege': 2405, 'ueberweist': 82, 'unterschreibt': 82, 'zahlt': 2406}, {'$$': 607, 'D': 69,
'fuer': 576, 'fur': 576}, {'': (2, 'plan'), '$$': 607, 'D': 69, 'fuer': 576, 'fur': 576}, {'keine': 11, 'keiner': 11,
'nicht': 11, 'nie': 11}, {'auch': 2410, 'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'auch': 2410, 'es': 2411,
'keine': 11, 'keiner': 11, 'nicht': 11, 'nie': 11}, {'gab': 2412, 'kam': 2412}, {'nothing': 389}, {'mich': 41}, {'^':
15, 'bei': 400, 'fuer': 2415, 'fur': 2415, 'mein': 41, 'meine': 41, 'von': 400}, {'item': 2416, 'items': 2416},
{'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43, 'gegeben': 43, 'gemailt': 43,
'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'uebergeben': 43, 'zurueck': 43}, {'<them>': 2418},
{'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43}, {'<them>': 2420}, {'an': 2419,
'mit': 2421}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'uebergeben':
43, 'zurueck': 43}, {'<them>': 2423}, {'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43,
'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2425}, {'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43,
'erlaeutert': 43}, {'...': 2422, 'an': 2424, 'ausfuehrlich': 2425, 'besprochen': 43, 'durchgesprochen': 43,
'erklaert': 43, 'erlaeutert': 43, 'mit': 2426, 'muendl': 2427, 'muendlich': 2425, 'persoenlich': 2425, 'uebergeben':
43, 'uebermittelt': 43}, {'': (0, 'missed'), 'davon': 11}, {'nichts': 2429}, {'nichts': 2429, 'noch': 2430},
{'gefallen': 11}, {'wasser': 2432}, {'ins': 2433}, {'...': 2228, 'am': 600, 'an': 600, 'auf': 600, 'ausgeholfen': 600,
'bei': 600, 'beim': 600, 'dabei': 600, 'eingesprungen': 600, 'fuer': 600, 'fur': 600, 'gearbeitet': 600, 'geholfen':
600, 'gewerkt': 600, 'im': 2227, 'mitgeholfen': 600}, {'N': 798}, {'bei': 2436, 'fuer': 2436, 'fur': 2436, 'von':
2436}, {'bei': 600, 'beim': 600}, {'war': 11}, {'...': 2439}, {'urlaub': 2440}, {'auf': 2440, 'beim': 2440, 'da':
2440, 'fort': 2440, 'im': 2441, 'in': 2440, 'unterwegs': 2440, 'weg': 2440}, {'auf': 2440, 'beim': 2440, 'da': 2440,
'fort': 2440, 'gerade': 2442, 'grad': 2442, 'im': 2441, 'in': 2440, 'kurz': 2442, 'ned': 2442, 'net': 2442, 'nicht':
2442, 'unterwegs': 2440, 'weg': 2440}, {'N': 766}, {'fuer': 2444, 'fur': 2444}, {'<helper>': 2435, 'coach': 2437,
'freiwillige': 2438, 'freiwilliger': 2438, 'ich': 2443, 'mentor': 2437, 'mentorin': 2437, 'referenz': 2445},
{'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607, 'gehangt': 607, 'gekriegt': 607, 'gesprochen':
607}, {'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607, 'gehangt': 607, 'gekriegt': 607},
{'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607, 'gekriegt': 607}, {'bekommen': 607, 'gehabt': 607,
'gehangen': 607, 'gehangt': 607, 'gekriegt': 607}, {'': (23, 'contact'), 'gehabt': 607, 'gesprochen': 607}, {'': (23,
'contact'), 'bekommen': 607, 'gehabt': 607, 'gehaengt': 607, 'gehangen': 607, 'gehangt': 607, 'gekriegt': 607,
'gesprochen': 607}, {'apparat': 2447, 'handy': 2448, 'hoerer': 2449, 'horer': 2450, 'rohr': 2448, 'tel': 2451,
'telefon': 2452}, {'muessen': 512, 'mussen': 512}, {'denken': 2454, 'gedacht': 512}, {'^': 81, 'jetzt': 684, 'nun':
684}, {'es': 2456}, {'ist': 2457, 'liegt': 2457, 'los': 1563, 'raus': 1563, 'rausgegangen': 1563, 'unterwegs': 1563,
'weg': 1563}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'mussen': 15, 'musste': 15, 'müsste': 15, 'soll': 15,
'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2459}, {'^': 2460}, {'D': 2461, '^': 2460, 'noch':
2461}, {'ich': 2462, 'wir': 2462}, {'apparat': 2448, 'handy': 2448, 'hoerer': 2449, 'horer': 2450, 'ich': 2462,
'rohr': 2448, 'telefon': 2448, 'wir': 2462}, {'': (23, 'contact'), 'gehabt': 607}, {'ich': 2462, 'strippe': 2465,
'wir': 2462}, {'bekommen': 607}, {'ich': 2462, 'strippe': 2467, 'wir': 2462}, {'ist': 2457, 'liegt': 2457}, {'<they>':
535}, {'taet': 2470, 'tat': 2470, 'tät': 2470, 'wuerd': 2470, 'wuerde': 2470, 'wurd': 2470, 'wurde': 2470, 'würde':
2470}, {'stelle': 2471}, {'es': 41}, {'liegt': 2473}, {'<them>': 2455, 'N': 2458, 'das': 2463, 'dem': 2463, 'den':
2464, 'der': 2466, 'die': 2468, 'ihm': 2469, 'ihnen': 2469, 'ihr': 2469, 'meiner': 2472, 'mir': 2474, 'uns': 2474,
'unserer': 2472, 'unsrer': 2472}, {'i': 975}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43,
'erlautert': 43, 'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43, 'ubergeben':
43, 'zuruck': 43}, {'<them>': 2477}, {'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlautert': 43},
{'<them>': 2479}, {'an': 2478, 'mit': 2480}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus':
43, 'retour': 43, 'ubergeben': 43, 'zuruck': 43}, {'<them>': 2482}, {'besprochen': 43, 'durchgesprochen': 43,
'erklart': 43, 'erlautert': 43, 'ubergeben': 43, 'ubermittelt': 43}, {'<them>': 2484}, {'besprochen': 43,
'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43}, {'...': 2481, 'an': 2483, 'ausfuhrlich': 2484, 'besprochen':
43, 'durchgesprochen': 43, 'erklart': 43, 'erlautert': 43, 'mit': 2485, 'mundl': 2486, 'mundlich': 2484, 'personlich':
2484, 'ubergeben': 43, 'ubermittelt': 43}, {'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607,
'hinterlassen': 607, 'rausgeschickt': 607, 'verschickt': 607}, {'N': 782}, {'...': 2488, 'an': 2489, 'geschickt': 607,
'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'verschickt': 607},
{'...': 2488, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607,
'rausgeschickt': 607, 'verschickt': 607}, {'N': 782, 'bei': 2489}, {'besprochen': 43, 'durchgegangen': 43,
'durchgesprochen': 43, 'erlaeutert': 43, 'erlautert': 43, 'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet':
43, 'raus': 43, 'retour': 43, 'ubergeben': 43, 'uebergeben': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>': 2493},
{'besprochen': 43, 'durchgegangen': 43, 'durchgesprochen': 43, 'erlaeutert': 43, 'erlautert': 43}, {'<them>': 2495},
{'an': 2494, 'mit': 2496}, {'gegeben': 43, 'gemailt': 43, 'geschickt': 43, 'gesendet': 43, 'raus': 43, 'retour': 43,
'ubergeben': 43, 'uebergeben': 43, 'zuruck': 43, 'zurueck': 43}, {'<them>': 2498}, {'besprochen': 43,
'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43, 'ubergeben': 43,
'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'<them>': 2500}, {'...': 2497, 'an': 2499, 'ausfuehrlich':
2425, 'ausfuhrlich': 2484, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43,
'erlautert': 43, 'mit': 2501, 'muendl': 2427, 'muendlich': 2425, 'mundl': 2486, 'mundlich': 2484, 'persoenlich': 2425,
'personlich': 2484, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'...': 599, 'an': 607,
'bei': 607, 'gab': 2412, 'kam': 2412, 'v': 607, 'verpasst': 11, 'von': 607}, {'wollen': 11}, {'apparat': 2448,
'handy': 2448, 'hoerer': 2449, 'horer': 2450, 'rohr': 2448, 'telefon': 2448}, {'bekommen': 607, 'erhalten': 607,
'gab': 2412, 'gekriegt': 607, 'kam': 2412, 'von': 607}, {'': (23, 'contact'), 'nicht': 11}, {'war': 607, 'waren':
607}, {'<they>': 1396}, {'D': 69, 'am': 69, 'for': 69, 'on': 69}, {'booked': 2510, 'confirmed': 2510, 'planned': 2510,
'scheduled': 2510}, {'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'gearbeitet': 600, 'gebacken': 600,
'geholfen': 600, 'geknetet': 600, 'gekocht': 600, 'mitgeholfen': 600, 'repariert': 600, 'unterrichtet': 600,
'verkauft': 600}, {'...': 2512}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2513, 'erzaehlt': 2514, 'erzahlt': 2514,
'gratis': 2513, 'heisst': 2514, 'heißt': 2514, 'hiess': 2514, 'kostenlos': 2513, 'munkelt': 2514, 'umsonst': 2513,
'unentgeltlich': 2513, 'verlegt': 2093, 'verschoben': 2093}, {'': (13, 'talk'), 'dass': 0}, {'': (13, 'talk'), 'dass':
0, 'ich': 2516, 'man': 2516}, {'<seen_of>': 0, 'las': 2517, 'liest': 2517, 'sah': 2517, 'sieht': 2517, 'stand': 2517,
'steht': 2517}, {'muessen': 11, 'mussen': 11}, {'gewartet': 11, 'warten': 2519}, {'': (13, 'talk'), 'hin': 0},
{'aufgepasst': 600}, {'...': 2522, 'aufgepasst': 600}, {'...': 2520, '<counsel>': 2521, 'hund': 2523, 'katze': 2523,
'kinder': 2523, 'kleine': 2523, 'kleinen': 2523, 'sohn': 2523, 'tochter': 2523}, {'gewartet': 11}, {'gelegt': 2093,
'geschoben': 2093, 'umgebucht': 2093, 'umgelegt': 2093, 'verlegt': 2093, 'verschoben': 2093, 'vertagt': 2093,
'vorgezogen': 2093}, {'warten': 23}, {'...': 2527}, {'...': 2520, '<counsel>': 2521, '^': 2528, 'gewartet': 11},
{'...': 2525, 'gewartet': 11, 's': 2529}, {'$$': 23}, {'warten': 2531}, {'...': 2532}, {'': (0, 'missed'),
'gequatscht': 11, 'geredet': 11, 'gesprochen': 11}, {'band': 2534, 'box': 2534, 'ich': 2462, 'mailbox': 2534,
'mobilbox': 2534, 'wir': 2462}, {'ab': 11, 'anrufbeantworter': 11, 'band': 11, 'combox': 11, 'ich': 2462, 'mailbox':
11, 'wir': 2462}, {'geredet': 11, 'gesprochen': 11}, {'': (0, 'missed'), '...': 2537, 'geredet': 11, 'gesprochen':
11}, {'ab': 2538, 'anrufbeantworter': 2538, 'band': 11, 'combox': 11, 'ich': 2462, 'mailbox': 11, 'wir': 2462}, {'ab':
11, 'anrufbeantworter': 11, 'band': 2534, 'box': 2534, 'combox': 11, 'ich': 2462, 'mailbox': 2534, 'mobilbox': 2534,
'wir': 2462}, {'achterl': 607, 'bier': 607, 'bierchen': 607, 'drink': 607, 'glas': 607, 'runde': 607, 'schwatz': 607,
'spaziergang': 607, 'spritzer': 607, 'sprung': 607, 'wein': 607}, {'band': 2534, 'box': 2534, 'mailbox': 2534,
'mobilbox': 2534}, {'...': 2537, 'geredet': 11, 'gesprochen': 11}, {'ab': 2543, 'anrufbeantworter': 2543},
{'genommen': 41}, {'kappe': 2545}, {'seite': 41}, {'': (1, 'moved'), 'auf': 2093}, {'...': 2515, '<network>': 2518,
'<their>': 2524, '<them>': 2525, 'D': 2526, 'N': 2530, '^': 2533, 'das': 2535, 'dem': 2536, 'den': 2539, 'der': 2536,
'die': 2540, 'ein': 2541, 'einen': 2541, 'ihr': 2542, 'ihren': 2544, 'meine': 2546, 'meiner': 2547, 'mich': 2545, 'n':
2541, 'nen': 2541, 'sein': 2542, 'seinen': 2544, 'verschoben': 2548}, {'mich': 440}, {':': 41, '^': 15}, {'mir':
2551}, {'^': 15, 'an': 2550, 'bei': 400, 'fuer': 2415, 'fur': 2415, 'ich': 440, 'mein': 41, 'meine': 41,
'meinerseits': 440, 'von': 2552}, {'band': 2534, 'box': 2534, 'den': 2544, 'ihren': 2544, 'mailbox': 2534, 'mobilbox':
2534, 'seinen': 2544}, {'erfahren': 2516}, {'ansicht': 1084, 'auffassung': 1084, 'einschaetzung': 1084,
'einschatzung': 1084, 'empfehlung': 1084, 'erfahrung': 1084, 'gefuehl': 1084, 'gefuhl': 1084, 'logik': 1084,
'meinung': 1084, 'rat': 1084, 'sicht': 1084, 'uberzeugung': 1084, 'ueberzeugung': 1084}, {'s': 2556}, {'...': 2555,
'<their>': 2556, 'N': 2557}, {'me': 11}, {'on': 2559}, {'<det>': 0, '<me>': 41, '<their>': 0, '<them>': 684, 'N': 0},
{'<det>': 0, '<their>': 0, '<them>': 684, 'N': 0}, {'bei': 2562}, {'<det>': 0, '<their>': 0, 'N': 0}, {'bei': 2564},
{'bei': 2561, 'jetzt': 2563, 'nun': 2565}, {'liegt': 2566}, {'<me>': 1397, 'N': 782, 'ich': 2489, 'um': 1440},
{'aufbauen': 520, 'aufmuntern': 520, 'aufmunterung': 520, 'daumendruecken': 520, 'mutmachen': 520, 'troesten': 520,
'zuhoeren': 520, 'zureden': 520, 'zuspruch': 520}, {'das': 2569, 'den': 2569, 'die': 2569}, {'aufbauen': 520,
'aufmuntern': 520, 'aufmunterung': 520, 'daumendrucken': 520, 'mutmachen': 520, 'trosten': 520, 'zuhoren': 520,
'zureden': 520, 'zuspruch': 520}, {'das': 2571, 'den': 2571, 'die': 2571}, {'fuer': 2570, 'fuers': 2569, 'fur': 2572,
'furs': 2571}, {'...': 2573}, {'<title>': 577, 'N': 576}, {'mich': 2575, 'uns': 2575}, {'off': 11}, {'D': 2093, 'auf':
2093, 'to': 2093}, {'called': 2577, 'canceled': 11, 'cancelled': 11, 'gecancelt': 11, 'moved': 2578, 'postponed':
2578, 'pushed': 2578, 'rescheduled': 2578, 'shifted': 2578}, {'ehrenamtlich': 2513, 'erzaehlt': 2514, 'erzahlt': 2514,
'gratis': 2513, 'heisst': 2514, 'heißt': 2514, 'hiess': 2514, 'kostenlos': 2513, 'munkelt': 2514, 'umsonst': 2513,
'unentgeltlich': 2513}, {'ausgegeben': 600, 'ausgeteilt': 600, 'gekocht': 600, 'sortiert': 600, 'verkauft': 600,
'verteilt': 600}, {'essen': 2581, 'kleidung': 2581, 'kuchen': 2581, 'lebensmittel': 2581, 'pakete': 2581, 'spenden':
2581, 'suppe': 2581}, {'^': 2582, 'angepackt': 600, 'aufgebaut': 600, 'ausgeholfen': 600, 'ausgeschenkt': 600,
'betreut': 600, 'eingesprungen': 600, 'gearbeitet': 600, 'gegrillt': 600, 'geholfen': 600, 'gekocht': 600,
'mitgeholfen': 600, 'unterrichtet': 600, 'vorgelesen': 600}, {'...': 2583, '^': 2582, 'angepackt': 600, 'aufgebaut':
600, 'ausgeholfen': 600, 'ausgeschenkt': 600, 'betreut': 600, 'eingesprungen': 600, 'gearbeitet': 600, 'gegrillt':
600, 'geholfen': 600, 'gekocht': 600, 'mitgeholfen': 600, 'unterrichtet': 600, 'vorgelesen': 600}, {'<community>':
2584}, {'las': 2517, 'liest': 2517, 'sah': 2517, 'sieht': 2517, 'stand': 2517, 'steht': 2517}, {'gearbeitet': 43,
'gebruetet': 43, 'gebrutet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>': 2587}, {'...': 2588, '<work>': 2587},
{'<their>': 2589}, {'gearbeitet': 43, 'gebrutet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>': 2591}, {'...': 2592,
'<work>': 2591}, {'<their>': 2593}, {'gearbeitet': 43, 'gebruetet': 43, 'gefeilt': 43, 'gesessen': 43}, {'<work>':
2595}, {'...': 2596, '<work>': 2595}, {'<their>': 2597}, {'an': 2590, 'angepackt': 600, 'aufgebaut': 600, 'ausgemalt':
600, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'gewesen': 607, 'gwesen': 607, 'mitangepackt': 600,
'renoviert': 600, 'uber': 2594, 'ueber': 2598}, {'aufgebaut': 600, 'entruempelt': 600, 'entrumpelt': 600, 'gemaeht':
600, 'gemaht': 600, 'geputzt': 600, 'geraeumt': 600, 'geraumt': 600, 'geschnitten': 600, 'gestrichen': 600,
'repariert': 600, 'umgegraben': 600}, {'aufgebaut': 600, 'entrumpelt': 600, 'gemaht': 600, 'geputzt': 600, 'geraumt':
600, 'geschnitten': 600, 'gestrichen': 600, 'repariert': 600, 'umgegraben': 600}, {'aufgebaut': 600, 'entruempelt':
600, 'gemaeht': 600, 'geputzt': 600, 'geraeumt': 600, 'geschnitten': 600, 'gestrichen': 600, 'repariert': 600,
'umgegraben': 600}, {'auto': 2600, 'dachrinne': 2600, 'fenster': 2600, 'garten': 2600, 'hecke': 2600, 'keller': 2600,
'kuche': 2601, 'kueche': 2602, 'rasen': 2600, 'schnee': 2600, 'wohnung': 2600}, {'aus': 23, 'ausstaendig': 23,
'ausstandig': 23, 'ausstehend': 23, 'offen': 23, 'unbezahlt': 23}, {'...': 2604}, {'^': 2605}, {'noch': 2606}, {'vor':
2606}, {'wie': 2608}, {'^': 2605, 'immer': 2607, 'nach': 2609, 'noch': 2606, 'weiterhin': 2606}, {'<inf>': 512},
{'...': 2611}, {'ich': 2612, 'wir': 2612}, {'...': 2599, '2x': 626, '3x': 626, '4x': 626, 'angepackt': 600,
'aufgebaut': 600, 'ausgemalt': 600, 'das': 2603, 'den': 2603, 'die': 2603, 'dreimal': 626, 'fehlen': 2610, 'fehlt':
2610, 'fuenfmal': 1251, 'funfmal': 1253, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'hundertmal': 626,
'ist': 2610, 'koennte': 2613, 'konnte': 2613, 'könnte': 2613, 'mehrfach': 626, 'mehrmals': 626, 'mitangepackt': 600,
'mochte': 2613, 'moechte': 2613, 'muesste': 2613, 'muessten': 2613, 'musste': 2613, 'mussten': 2613, 'möchte': 2613,
'müsste': 2613, 'müssten': 2613, 'renoviert': 600, 'sind': 2610, 'sollte': 2613, 'sollten': 2613, 'stehen': 2610,
'steht': 2610, 'viermal': 626, 'will': 2613, 'zigmal': 626, 'zweimal': 626}, {'angepackt': 600, 'ausgeholfen': 600,
'mitangepackt': 600, 'mitgeholfen': 600}, {'<helper>': 2229}, {'...': 2615, 'als': 2616, 'angefragt': 782,
'angeklopft': 782, 'bedankt': 786, 'ist': 2457, 'liegt': 2457, 'nachgefasst': 782, 'nachgefragt': 782, 'nachgehakt':
782, 'vorgefuehlt': 782, 'vorgefuhlt': 782}, {'gearbeitet': 600, 'geholfen': 600, 'mitgeholfen': 600}, {'kreuz':
2618}, {'caritas': 2618, 'diakonie': 2618, 'feuerwehr': 2618, 'fluchtlingshilfe': 2618, 'fluechtlingshilfe': 2618,
'ich': 2462, 'roten': 2619, 'rotes': 2619, 'tafel': 2618, 'wir': 2462}, {'...': 2580, '<community>': 2584, '<det>':
2585, '<me>': 975, '<network>': 2586, '<them>': 2614, 'N': 2617, 'das': 2463, 'dem': 2620, 'den': 2620, 'der': 2620,
'die': 2620, 'ihm': 2469, 'ihnen': 2469, 'ihr': 2469, 'mir': 2474, 'uns': 2474}, {'ehrenamtlich': 2513, 'gratis':
2513, 'kostenlos': 2513, 'umsonst': 2513, 'unentgeltlich': 2513}, {'angepackt': 600, 'aufgebaut': 600, 'ausgemalt':
600, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'gewesen': 607, 'gwesen': 607, 'mitangepackt': 600,
'renoviert': 600}, {'...': 2623, 'angepackt': 600, 'aufgebaut': 600, 'ausgemalt': 600, 'das': 2603, 'den': 2603,
'die': 2603, 'geputzt': 600, 'geschleppt': 600, 'gestrichen': 600, 'mitangepackt': 600, 'renoviert': 600}, {'...':
2615}, {'angepackt': 600, 'geholfen': 600, 'mitgeholfen': 600}, {'...': 2626}, {'...': 2626, 'angepackt': 600,
'geholfen': 600, 'mitgeholfen': 600}, {'gesehen': 607, 'getroffen': 607}, {'...': 2622, '<community>': 2584, '<det>':
2585, '<them>': 2624, 'N': 2625, 'abbau': 2627, 'aufbau': 2627, 'siedeln': 2628, 'ubersiedeln': 2628, 'uebersiedeln':
2628, 'umzug': 2628, 'vorbeigehen': 2629}, {'...': 2333}, {'': (6, 'theirs'), '...': 2333}, {'<them>': 684}, {'^':
2632, 'von': 2633}, {'^': 81, 'von': 2633}, {'^': 2631, 'ich': 2634, 'wir': 2635}, {'...': 136}, {'^': 2637},
{'<they>': 2638, 'ich': 2635, 'wir': 2635}, {'<they>': 2638, '^': 2637, 'von': 1414}, {'^': 2012}, {'^': 2020},
{'zufolge': 0}, {'N': 781}, {'': (13, 'talk'), 'N': 781, 'ich': 2644}, {'ist': 576}, {'...': 2646}, {'bei': 607,
'ich': 69, 'vom': 607, 'von': 607}, {'ich': 69}, {'mich': 2575, 'uns': 2575, 'wir': 69, 'wollen': 11}, {'': (23,
'contact'), 'mich': 2575, 'uns': 2575}, {'N': 786}, {'N': 786, 'an': 2652, 'to': 2652}, {'thanks': 2653}, {'<gone>':
607, 'fuer': 603, 'fur': 606, 'verabredet': 69}, {'aufgetaucht': 11, 'auftaucht': 11, 'erschienen': 11, 'gekommen':
11, 'kommen': 11, 'kumma': 11}, {'<not>': 2656}, {'mit': 41}, {'erschienen': 11, 'gefahren': 11, 'gegangen': 11,
'gekommen': 11}, {'...': 2659}, {'zu': 2660, 'zum': 2660, 'zur': 2660}, {'ned': 2661, 'net': 2661, 'nicht': 2661},
{'verabredet': 69}, {'...': 1180}, {'...': 1181}, {'...': 1182}, {'durch': 43, 'gegangen': 43}, {'<work>': 2667},
{'...': 2668, '<work>': 2667}, {'<their>': 2669}, {'-gesprach': 2664, '-gespraech': 2665, '-interview': 2666,
'-praesentation': 2665, '-prasentation': 2664, '-pruefung': 2665, '-prufung': 2664, 'bewerbung': 2666, 'durch': 2670,
'pitch': 2666, 'rede': 2666, 'vortrag': 2666}, {'gegangen': 43}, {'<work>': 2672}, {'...': 2673, '<work>': 2672},
{'...': 2673, '<det>': 2674, '<their>': 2669, '<work>': 2672}, {'...': 2671, 'durch': 2675}, {'': (2, 'plan'), '...':
2663, '<them>': 2676}, {'...': 2655, '<them>': 1221, 'bei': 69, 'dran': 2658, 'gestern': 2662, 'heute': 2662, 'mit':
2677, 'ned': 2661, 'net': 2661, 'nicht': 2661}, {'gekommen': 11}, {'dazu': 2679, 'dazugekommen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'...': 2680, 'dazu': 2679, 'dazugekommen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11}, {'nicht': 2681}, {'sicher': 512}, {'nicht': 2683, 'un': 2683},
{'': (23, 'contact'), '...': 2663, '<them>': 2676}, {'...': 2680, 'dazu': 2679, 'dazugekommen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11, 'sicher': 512, 'zu': 2660, 'zum': 2660, 'zur': 2660}, {'<gone>':
607}, {'<them>': 2676}, {'...': 2687, 'gestern': 2662, 'heute': 2662, 'mit': 2688, 'ned': 2661, 'net': 2661, 'nicht':
2661}, {'...': 2655, '<not>': 2656, '<them>': 1221, 'aber': 2657, 'dann': 2657, 'dran': 2658, 'gestern': 2662,
'heute': 2662, 'ich': 2678, 'leider': 2682, 'mir': 2684, 'mit': 2685, 'ned': 2661, 'net': 2661, 'nicht': 2686, 'un':
2683, 'wir': 2689}, {'<their>': 2380, 'N': 2381, 'das': 2380, 'den': 2380, 'die': 2380, 'ihr': 2380, 'sein': 2380},
{'^': 2691}, {'^': 2691, 'ich': 2692}, {'<me>': 1397, 'um': 1440}, {'<until>': 2011, 'ich': 2044, 'von': 2043, 'wir':
2044}, {'...': 157}, {'^': 2696, 'von': 2043}, {'^': 2696, 'ich': 2697, 'von': 2043, 'wir': 2697}, {'<thing>': 1398,
'<work>': 1398, 'angebot': 1398, 'antwort': 1398, 'bestaetigung': 1398, 'bestatigung': 1398, 'entscheidung': 1398,
'fotos': 1398, 'kostenvoranschlag': 1398, 'muster': 1398, 'offerte': 1398, 'rechnung': 1398, 'ruckmeldung': 1398,
'rueckmeldung': 1398, 'unterlagen': 1398, 'vertrag': 1398, 'zahlen': 1398}, {'<until>': 1522, '^': 2699, 'das': 1398,
'es': 1398, 'ihn': 1398, 'sie': 1398}, {'<until>': 2019, 'ich': 2044, 'von': 2043, 'wir': 2044}, {'...': 2488, 'an':
607, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt':
607, 'verschickt': 607, 'von': 607}, {'mit': 15}, {'...': 2703}, {'^': 2704}, {'<them>': 2705, '^': 2704}, {'<them>':
2705, '^': 2704, 'ich': 2706}, {'^': 1491}, {'ich': 2062}, {'ist': 576, 'vergessen': 11}, {'abgemacht': 69,
'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69,
'geplant': 69, 'steht': 69, 'vereinbart': 69, 'zugesagt': 69}, {'...': 2710, 'abgemacht': 69, 'angesetzt': 69,
'ausgemacht': 69, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'ist':
2711, 'steht': 69, 'vereinbart': 69, 'zugesagt': 69}, {'N': 607}, {'N': 607, 'to': 2713}, {'it': 11}, {'make': 2715},
{'not': 2716, 't': 2716}, {'': (0, 'missed'), 'on': 2559}, {'<me>': 798}, {'zu': 2719}, {'einheit': 2720, 'fuer':
2436, 'fur': 2436, 'gesprach': 2720, 'gespraech': 2720, 'session': 2720, 'stunde': 2720, 'termin': 2720}, {'up': 69},
{'N': 809}, {'<and>': 2723, 'an': 2723, 'bei': 2723, 'mit': 2723, 'to': 2723, 'with': 2723, 'x': 2723, 'zu': 2723},
{'N': 2724}, {'': (23, 'contact'), 'N': 2724}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie':
0}, {'<them>': 512}, {'an': 2728}, {'...': 2729, 'an': 2728}, {'...': 2729, 'an': 2728, 'ich': 2730}, {'...': 2729},
{'...': 2729, 'ich': 2732}, {'D': 2093}, {'...': 2573, 'N': 786, 'an': 2652}, {'N': 786, 'dem': 2652, 'den': 2652,
'der': 2652, 'die': 2652, 'liebe': 2652, 'lieber': 2652}, {'N': 786, 'an': 2652}, {'...': 2573, 'N': 786, 'an': 2736,
'dem': 2652, 'den': 2652, 'der': 2652, 'die': 2652, 'liebe': 2652, 'lieber': 2652, 'nochmal': 2737}, {'ich': 41}, {'':
(12, 'task'), '^': 15, 'dass': 2739}, {'denken': 2740}, {'^': 15, 'dass': 2739}, {'denken': 2742}, {'vergessen': 41},
{'^': 2691, 'daran': 2743, 'dran': 2743, 'nicht': 2744}, {'^': 2691, 'daran': 2743, 'dran': 2743, 'ich': 2745,
'nicht': 2744}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0, 'soll': 0, 'war': 0, 'will': 0}, {'<have>': 0, 'hatte':
0, 'hatten': 0}, {'bin': 0}, {'<vowed>': 2748, 'schulde': 0, 'schulden': 0, 'schuldig': 2749}, {'muessen': 15,
'muesste': 15, 'muss': 15, 'mussen': 15, 'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...':
2751}, {'...': 2750, '<vowed>': 2748, '^': 2752, 'schulde': 0, 'schulden': 0, 'schuldig': 2749}, {'^': 2752},
{'<them>': 2753, 'D': 2754, 'noch': 2754}, {'mail': 607}, {'e': 2756, 'mail': 607, 'nachricht': 607, 'sms': 607,
'whatsapp': 607, 'whatsappgruppe': 607}, {'der': 2757, 'einer': 2757}, {'auf': 2757, 'in': 2758, 'per': 2757}, {'...':
2759, 'auf': 2757, 'in': 2758, 'per': 2757}, {'<rel>': 2747, 'ich': 2755, 'kam': 2760, 'stand': 2760, 'wir': 2755},
{'<give3>': 81, '<give3_apart>': 81, 'laesst': 81, 'lasst': 81, 'lässt': 81}, {'...': 2762}, {'^': 2763}, {'<give3>':
81, '<give3_apart>': 81}, {'...': 2765}, {'<me>': 2766}, {'...': 2767}, {'<me>': 2764, '^': 2768}, {'': (13, 'talk'),
'N': 2769, 'er': 2769, 'sie': 2769}, {'steht': 69}, {'N': 520}, {'fur': 2772}, {'fuer': 2772}, {'gedruckt': 2773,
'gedrueckt': 2774, 'gedrückt': 2773}, {'N': 43}, {'fuer': 2776, 'fur': 2776, 'von': 2776}, {'review': 2777},
{'empfohlen': 766, 'vermittelt': 766, 'weiterempfohlen': 766}, {'...': 2779}, {'ich': 2780, 'wir': 2780}, {'<have>':
2781}, {'ich': 2755, 'wir': 2755}, {'an': 512, 'druber': 512, 'drueber': 512}, {'...': 2729, 'an': 2728, 'daran': 7,
'dran': 7, 'grad': 2784, 'ich': 2730}, {'': (11, 'thinking'), '<them>': 512}, {'an': 512, 'daruber': 512, 'darueber':
512, 'uber': 512, 'ueber': 512}, {'...': 2729, 'an': 2786, 'daruber': 512, 'darueber': 512, 'gerade': 2787, 'ich':
2730, 'uber': 512, 'ueber': 512}, {'abgeholt': 607, 'angerufen': 607, 'besucht': 607, 'eingeladen': 607, 'empfohlen':
607, 'erzaehlt': 607, 'erzahlt': 607, 'geantwortet': 607, 'gegeben': 607, 'geholfen': 607, 'gemailt': 607, 'geraten':
607, 'gesagt': 607, 'geschickt': 607, 'geschrieben': 607, 'gezeigt': 607, 'gratuliert': 607, 'vorgestellt': 607,
'zuruckgerufen': 607, 'zurueckgerufen': 607}, {'...': 2789}, {'<me>': 2790}, {'<give3>': 1336}, {'...': 2750,
'<vowed>': 2748, 'schulde': 0, 'schulden': 0, 'schuldig': 2749}, {'<them>': 2793}, {'sich': 1739}, {'': (13, 'talk'),
'sich': 1739}, {'bei': 2564, 'jetzt': 2565, 'nun': 2565}, {'liegt': 2797}, {'schritt': 2798}, {'step': 2798, 'steps':
2798}, {'fuer': 512, 'fur': 512}, {'<hat>': 2791, '<have>': 2781, '<rel>': 2747, '<will3>': 829, '^': 2792, 'bald': 0,
'ball': 2567, 'braucht': 0, 'fliegt': 0, 'geht': 0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0,
'heuer': 0, 'hing': 0, 'ich': 2794, 'im': 0, 'in': 0, 'ist': 0, 'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0,
'mochte': 2795, 'moechte': 2795, 'muss': 2796, 'möchte': 2795, 'nachste': 2799, 'nachster': 2799, 'naechste': 2799,
'naechster': 2799, 'next': 2800, 'noch': 0, 'nun': 0, 'richtige': 2801, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0,
'werden': 2795, 'will': 2796, 'wir': 2794, 'wird': 2796, 'wollen': 2795, 'wollte': 2795, 'zieht': 0}, {'up': 11}, {'':
(0, 'missed'), 'up': 11}, {'answer': 11, 'come': 11, 'make': 2715, 'pick': 2803, 'reply': 11, 'respond': 11, 'show':
2804, 'turn': 2803}, {'not': 2805, 't': 2805}, {'kam': 2760, 'stand': 2760}, {'...': 911, 'haben': 0, 'kennen': 0,
'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2791, '<rel>': 2747, '<will3>':
829, '^': 2792, 'absage': 2807, 'bald': 0, 'beiden': 2808, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0, 'haengt':
0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2755, 'im': 0, 'in': 0, 'info': 2807, 'ist': 0,
'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2795, 'moechte': 2795, 'muss': 2796, 'möchte': 2795, 'nachricht': 2807,
'noch': 0, 'nun': 0, 'richtige': 2801, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2795, 'will': 2796, 'wir': 2755,
'wird': 2796, 'wollen': 2795, 'wollte': 2795, 'zieht': 0, 'zusage': 2807, 'zwei': 2809}, {'<community>': 600},
{'<community>': 600, '<det>': 2811}, {'bei': 2812, 'beim': 2812, 'fuer': 2812, 'fur': 2812, 'im': 2812, 'in': 2812},
{'denken': 2740, 'gehabt': 607}, {'ich': 0}, {'erfahre': 2815, 'erfuhr': 2815, 'hoerte': 2815, 'horte': 2815, 'weiss':
2815, 'weiß': 2815}, {'...': 2555, 'N': 2816}, {'...': 2488, 'an': 607, 'geschickt': 607, 'geschrieben': 607,
'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'vom': 607,
'von': 607}, {'mail': 2818}, {'': (22, 'gave:volunteering'), 'bei': 600, 'beim': 600, 'fuer': 600, 'fur': 600, 'im':
600, 'in': 600}, {'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'engagiert': 600, 'gearbeitet': 600, 'geholfen':
600, 'gekocht': 600, 'mitgearbeitet': 600, 'mitgeholfen': 600, 'taetig': 600, 'tatig': 600, 'unterrichtet': 600},
{'...': 2821}, {'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'engagiert': 600, 'gearbeitet': 600, 'geholfen':
600, 'gekocht': 600, 'mitgearbeitet': 600, 'mitgeholfen': 600, 'taetig': 600, 'unterrichtet': 600}, {'...': 2823},
{'ausgeholfen': 600, 'beraten': 600, 'betreut': 600, 'engagiert': 600, 'gearbeitet': 600, 'geholfen': 600, 'gekocht':
600, 'mitgearbeitet': 600, 'mitgeholfen': 600, 'tatig': 600, 'unterrichtet': 600}, {'...': 2825}, {'an': 2822,
'ausgeholfen': 600, 'bei': 2822, 'beim': 2822, 'beraten': 600, 'betreut': 600, 'fuer': 2824, 'fur': 2826,
'gearbeitet': 600, 'geholfen': 600, 'gekocht': 600, 'im': 2822, 'in': 2822, 'mitgeholfen': 600, 'unterrichtet': 600},
{'': (22, 'gave:volunteering'), '...': 2827}, {'angesetzt': 11, 'ausgemacht': 11, 'geplant': 11, 'verabredet': 11,
'vereinbart': 11, 'vorgesehen': 11}, {'...': 11}, {'...': 11, 'N': 11, 'er': 11, 'ich': 11, 'sie': 11, 'wir': 11},
{'N': 11, 'ich': 11, 'wir': 11}, {'': (0, 'missed'), '<and>': 2832}, {'...': 11, 'N': 2833, 'er': 2833, 'ich': 2833,
'sie': 2833, 'wir': 2833}, {'N': 2833, 'er': 2833, 'ich': 2833, 'sie': 2833, 'wir': 2833}, {'...': 2829, 'haett':
2830, 'haette': 2831, 'haetten': 2834, 'haettn': 2830, 'hatt': 2830, 'hatte': 2831, 'hatten': 2834, 'hattn': 2830,
'hätte': 2831, 'hätten': 2834, 'sollte': 2835, 'sollten': 2835, 'termin': 11, 'treffen': 11, 'verabredet': 11, 'waer':
2830, 'waere': 2830, 'waeren': 2830, 'waern': 2830, 'war': 2830, 'ware': 2830, 'waren': 2834, 'warn': 2830, 'wollte':
2835, 'wollten': 2835, 'wär': 2830, 'wäre': 2830, 'wären': 2830, 'wärn': 2830}, {'^': 766, 'fuer': 1204, 'fur': 1204},
{'...': 1205}, {'^': 766, 'fuer': 1204}, {'bei': 2838, 'eingelegt': 2839}, {'bei': 2838, 'eingelegt': 1204},
{'<them>': 2840, 'N': 2841}, {'^': 766, 'fur': 1204}, {'bei': 2838, 'eingelegt': 2843}, {'<them>': 2844, 'N': 2841},
{'eingelegt': 2837, 'fuer': 2842, 'fur': 2845}, {'wort': 2846}, {'eingelegt': 2839}, {'<them>': 2848}, {'eingelegt':
2843}, {'<them>': 2850}, {'eingelegt': 2837, 'fuer': 2849, 'fur': 2851}, {'gutes': 2847, 'wort': 2852}, {'bekannt':
810, 'vernetzt': 809, 'vorgestellt': 809}, {'absage': 2413, 'anruf': 2413, 'antwort': 2413, 'entschuldigung': 2413,
'erklaerung': 2413, 'erklarung': 2413, 'info': 2413, 'lebenszeichen': 2413, 'mail': 2413, 'meldung': 2413,
'nachricht': 2413}, {'von': 0}, {'': (23, 'contact'), 'am': 69, 'fuer': 69, 'fur': 69, 'zum': 69}, {'...': 2488, 'an':
607, 'bekommen': 607, 'erhalten': 607, 'gekriegt': 607, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607,
'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'vom': 607, 'von': 607},
{'abgegeben': 766, 'geschrieben': 766, 'verfasst': 766}, {'N': 2859}, {'fuer': 2860, 'fur': 2860}, {'^': 2200},
{'<them>': 1333, 'fuer': 1332, 'fur': 1332}, {'<does3>': 2863}, {'und': 2864}, {'...': 2865, '<sends3>': 2204,
'<serves3>': 2207, 'baut': 244, 'bringt': 1376, 'erkundigt': 2210, 'fraegt': 2212, 'fragt': 2215, 'fragts': 2212,
'frägt': 2212, 'gibt': 2218, 'hakt': 2210, 'hoert': 2220, 'hort': 2220, 'schaut': 2220, 'schickt': 1376, 'schreibt':
2223, 'sieht': 2220, 'zahlt': 1376}, {'': (6, 'theirs'), '<my>': 2261, 'angebot': 81, 'das': 2298, 'den': 2262, 'die':
2262, 'ein': 2262, 'eine': 2262, 'einladung': 81, 'entwurf': 81, 'erst': 102, 'es': 145, 'intro': 81, 'intros': 81,
'kontakt': 81, 'nen': 2262, 'protokoll': 81, 'termin': 81, 'unterlagen': 81, 'vorschlaege': 81, 'vorschlag': 81,
'vorschlage': 81}, {'^': 2867}, {'<deed3>': 2862, '^': 2866, 'antwortet': 2233, 'besorgt': 684, 'bringt': 2233,
'checkt': 684, 'gibt': 2264, 'klaert': 684, 'klart': 684, 'laesst': 2268, 'lassen': 2268, 'lasst': 2268, 'leitet':
2270, 'liefert': 2233, 'lässt': 2268, 'macht': 2278, 'mailt': 684, 'organisiert': 2282, 'reicht': 2270, 'schickt':
2868, 'sendet': 684, 'stellt': 2302, 'ubernimmt': 684, 'uberweist': 684, 'uebernimmt': 684, 'ueberweist': 684,
'unterschreibt': 2233, 'verschickt': 684, 'weiss': 2233, 'weiß': 2233, 'zahlt': 2233}, {'ich': 2635, 'wir': 2635},
{'...': 155}, {'s': 2871}, {'<their>': 2871, 'N': 2872, 'das': 2871, 'den': 2871, 'die': 2871, 'eine': 2871}, {'^':
2873}, {'^': 2873, 'ich': 2874, 'wir': 2874}, {'': (12, 'task'), 'an': 7, 'daran': 7}, {'mich': 2876}, {'': (12,
'task'), '...': 2488, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607,
'rausgeschickt': 607, 'verschickt': 607}, {'...': 672, '<should>': 268}, {'...': 2879}, {'^': 2880}, {'ich': 2881,
'man': 2881, 'wir': 2881}, {'dass': 2882}, {'ist': 576, 'sind': 576}, {'...': 2884}, {'': (7, 'waiting'), '<their>':
2871, 'N': 2872, 'das': 2871, 'den': 2871, 'die': 2871, 'eine': 2871}, {'^': 2886, 'von': 2043}, {'^': 2886, 'ich':
2887, 'von': 2043, 'wir': 2887}, {'...': 673}, {'^': 2889}, {'ich': 2890, 'man': 2890, 'wir': 2890}, {'': (13,
'talk'), 'dass': 2891, 'man': 0}, {'um': 0}, {'geht': 2893, 'ging': 2893}, {'': (2, 'plan'), 'mit': 2061}, {'ich':
2895}, {'ausgegeben': 600, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'gesammelt': 600, 'ist': 576, 'sortiert': 600,
'verteilt': 600}, {'...': 2897, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 600, 'ausgemacht': 69, 'ausgeschenkt':
600, 'ausgeteilt': 600, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69,
'gesammelt': 600, 'ist': 2711, 'sortiert': 600, 'steht': 69, 'vereinbart': 69, 'verteilt': 600, 'wir': 69, 'zugesagt':
69}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11,
'gesprochen': 11, 'mehr': 2899}, {'nicht': 2900}, {'<them>': 933, 'N': 933}, {'wasser': 11}, {'ein': 512}, {'aus': 11,
'flach': 11, 'ins': 2903, 'leider': 647, 'mir': 2904}, {'besser': 1531, 'es': 1534, 'gern': 1531, 'gerne': 1531,
'gut': 1531, 'lieber': 1531, 's': 1534}, {'<they>': 1539}, {'statt': 607}, {'...': 2908}, {'<det>': 2909}, {'statt':
11}, {'': (13, 'talk'), '...': 2908, '<det>': 2909, 'D': 2910, 'besser': 1531, 'es': 1534, 'gern': 1531, 'gerne':
1531, 'gut': 1531, 'lieber': 1531, 'nicht': 2911, 's': 1534}, {'gegeben': 43, 'geschickt': 43}, {'...': 2913,
'<them>': 2498, 'N': 43}, {'...': 2913}, {'...': 2913, 'N': 43}, {'mir': 2915}, {'...': 2497, 'an': 2914, 'auf': 2915,
'ausfuehrlich': 2425, 'ausfuhrlich': 2484, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43,
'erlaeutert': 43, 'erlautert': 43, 'fuer': 2916, 'fur': 2916, 'mit': 2501, 'muendl': 2427, 'muendlich': 2425, 'mundl':
2486, 'mundlich': 2484, 'persoenlich': 2425, 'personlich': 2484, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43,
'uebermittelt': 43, 'von': 2917, 'zu': 2915, 'zum': 2915, 'zur': 2915}, {'^': 23, 'von': 2043}, {'^': 23, 'noch':
2919, 'von': 2043}, {'<me>': 2920}, {'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2922, 'geburtstag':
0, 'hochzeitstag': 0, 'namenstag': 0}, {'N': 2923}, {'D': 69, 'fuer': 576, 'fur': 576}, {'aus': 11, 'flach': 11,
'ins': 2903, 'leider': 647}, {'aus': 11, 'leider': 647}, {'': (13, 'talk'), 'nicht': 2911, 'statt': 69}, {'am': 69,
'fuer': 69, 'fur': 69}, {'<them>': 43}, {'an': 2930, 'zu': 2930, 'zurueck': 2930}, {'...': 2931}, {'an': 2930, 'zu':
2930, 'zuruck': 2930}, {'...': 2933}, {'an': 2930, 'zu': 2930, 'zuruck': 2930, 'zurueck': 2930}, {'...': 2935},
{'aenderungsvorschlaege': 2932, 'anderungsvorschlage': 2934, 'anmerkungen': 2936, 'feedback': 2936, 'kommentare':
2936, 'korrekturen': 2936, 'notizen': 2936, 'ruckmeldung': 2934, 'rueckmeldung': 2932, 'verbesserungsvorschlaege':
2932, 'verbesserungsvorschlage': 2934}, {'...': 2937}, {'$$': 7, '<det>': 7, '<my>': 7, '<their>': 7, 'N': 7, 'an': 7,
'bei': 7, 'fuer': 7, 'fur': 7, 'mit': 7, 're': 7, 'wegen': 7, 'with': 7, 'zu': 7, 'zum': 7, 'zur': 7}, {'up': 2939},
{'mich': 512}, {'an': 2489, 'mich': 512}, {'N': 782, 'ich': 2489}, {'gearbeitet': 600, 'geholfen': 600, 'mitgeholfen':
600, 'unterrichtet': 600}, {'...': 2944}, {'bei': 2945, 'beim': 2945, 'fuer': 2945, 'fur': 2945, 'im': 2945, 'in':
2945}, {'D': 69, 'auf': 69, 'schon': 576}, {'mich': 2947}, {'<them>': 1251}, {'<them>': 1251, 'angefunkt': 628,
'angeklingelt': 628, 'angepingt': 628, 'angerufen': 628, 'angetippt': 628, 'angewaehlt': 628, 'bei': 2949,
'durchgeklingelt': 628, 'geklingelt': 628, 'gelaeutet': 628, 'probiert': 628, 'versucht': 628}, {'angepackt': 600,
'aufgebaut': 600, 'ausgeholfen': 600, 'ausgeschenkt': 600, 'betreut': 600, 'eingesprungen': 600, 'gearbeitet': 600,
'gegrillt': 600, 'geholfen': 600, 'gekocht': 600, 'mitgeholfen': 600, 'unterrichtet': 600, 'vorgelesen': 600}, {'...':
2951, 'angepackt': 600, 'aufgebaut': 600, 'ausgeholfen': 600, 'ausgeschenkt': 600, 'betreut': 600, 'eingesprungen':
600, 'gearbeitet': 600, 'gegrillt': 600, 'geholfen': 600, 'gekocht': 600, 'mitgeholfen': 600, 'unterrichtet': 600,
'vorgelesen': 600}, {'<community>': 2952}, {'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehuetet': 600,
'gemacht': 600, 'uebernommen': 600}, {'...': 2954, 'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehuetet': 600,
'gemacht': 600, 'uebernommen': 600}, {'dienst': 2955, 'hund': 2955, 'laden': 2955, 'stand': 2955}, {'blumen': 2955,
'kasse': 2955, 'katze': 2955, 'kinder': 2955, 'schicht': 2955, 'vertretung': 2955}, {'abgeholt': 600, 'ausgeholfen':
600, 'betreut': 600, 'den': 2956, 'die': 2957, 'eingekauft': 600, 'eingesprungen': 600, 'erledigt': 600, 'gefahren':
600, 'gegossen': 600, 'gehalten': 600, 'gehuetet': 600, 'gekocht': 600, 'geschmissen': 600, 'gestemmt': 600, 'gutes':
931, 'mitgeholfen': 600, 'mitgekocht': 600, 'mitgenommen': 600, 'uebernommen': 600, 'vertreten': 600, 'wort': 930},
{'gespraech': 1208, 'spiel': 1208}, {'ein': 1207, 'ins': 2959, 'vorgeschlagen': 1204}, {'...': 2960}, {'<my>': 2961},
{'auto': 2602, 'dachrinne': 2602, 'fenster': 2602, 'garten': 2602, 'hecke': 2602, 'keller': 2602, 'kueche': 2602,
'rasen': 2602, 'schnee': 2602, 'wohnung': 2602}, {'klar': 687}, {'es': 2964, 'klar': 687}, {'...': 2958, '<should>':
1083, 'ausgeholfen': 600, 'bei': 2962, 'das': 2963, 'den': 2963, 'die': 2963, 'ein': 1207, 'eingesprungen': 600,
'gutes': 931, 'ins': 2959, 'ist': 2965, 'mitgeholfen': 600, 'vorgeschlagen': 1204, 'waere': 2965, 'wort': 930},
{'feuer': 2164}, {'ins': 2967}, {'hand': 2968}, {'wort': 929}, {'gutes': 2970}, {'die': 2969, 'ein': 2971, 'gebuergt':
766, 'gutes': 931, 'wort': 930}, {'': (20, 'gave:referral'), '^': 766}, {'eingelegt': 2973}, {'wort': 2974}, {'gutes':
2975}, {'...': 2972, 'als': 2616, 'bei': 2962, 'den': 920, 'die': 2969, 'ein': 2976, 'einen': 920, 'gebuergt': 766,
'gutes': 931, 'ins': 2959, 'kontakt': 919, 'vorgeschlagen': 1204, 'wort': 930}, {'muessen': 15, 'muesste': 15, 'muss':
15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 2978}, {'^': 2979}, {'D': 2980, '^':
2979, 'noch': 2980}, {'ich': 2981, 'wir': 2981}, {'caritas': 2618, 'diakonie': 2618, 'feuerwehr': 2618,
'fluechtlingshilfe': 2618, 'ich': 2981, 'roten': 2619, 'rotes': 2619, 'tafel': 2618, 'wir': 2981}, {'...': 2622,
'<community>': 2952, '<det>': 2953, '<them>': 2966, 'N': 2977, 'das': 2982, 'dem': 2983, 'den': 2983, 'der': 2983,
'die': 2983, 'ein': 2541, 'einen': 2541, 'n': 2541, 'nen': 2541}, {'<them>': 1253}, {'<them>': 1253, 'angefunkt': 628,
'angeklingelt': 628, 'angepingt': 628, 'angerufen': 628, 'angetippt': 628, 'angewahlt': 628, 'bei': 2985,
'durchgeklingelt': 628, 'geklingelt': 628, 'gelautet': 628, 'probiert': 628, 'versucht': 628}, {'bei': 627, 'mit':
627, 'von': 627}, {'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehutet': 600, 'gemacht': 600, 'ubernommen':
600}, {'...': 2988, 'betreut': 600, 'gegossen': 600, 'gehalten': 600, 'gehutet': 600, 'gemacht': 600, 'ubernommen':
600}, {'dienst': 2989, 'hund': 2989, 'laden': 2989, 'stand': 2989}, {'blumen': 2989, 'kasse': 2989, 'katze': 2989,
'kinder': 2989, 'schicht': 2989, 'vertretung': 2989}, {'abgeholt': 600, 'ausgeholfen': 600, 'betreut': 600, 'den':
2990, 'die': 2991, 'eingekauft': 600, 'eingesprungen': 600, 'erledigt': 600, 'gefahren': 600, 'gegossen': 600,
'gehalten': 600, 'gehutet': 600, 'gekocht': 600, 'geschmissen': 600, 'gestemmt': 600, 'gutes': 931, 'mitgeholfen':
600, 'mitgekocht': 600, 'mitgenommen': 600, 'ubernommen': 600, 'vertreten': 600, 'wort': 930}, {'gesprach': 1208,
'spiel': 1208}, {'ein': 1207, 'ins': 2993, 'vorgeschlagen': 1204}, {'...': 2994}, {'<my>': 2995}, {'auto': 2601,
'dachrinne': 2601, 'fenster': 2601, 'garten': 2601, 'hecke': 2601, 'keller': 2601, 'kuche': 2601, 'rasen': 2601,
'schnee': 2601, 'wohnung': 2601}, {'...': 2992, '<should>': 1083, 'ausgeholfen': 600, 'bei': 2996, 'das': 2997, 'den':
2997, 'die': 2997, 'ein': 1207, 'eingesprungen': 600, 'gutes': 931, 'ins': 2993, 'ist': 2965, 'mitgeholfen': 600,
'vorgeschlagen': 1204, 'ware': 2965, 'wort': 930, 'wäre': 2965}, {'die': 2969, 'ein': 2971, 'geburgt': 766, 'gutes':
931, 'wort': 930}, {'...': 2999, 'als': 2616, 'bei': 2996, 'den': 926, 'die': 2969, 'ein': 2976, 'einen': 926,
'geburgt': 766, 'gutes': 931, 'ins': 2993, 'kontakt': 925, 'vorgeschlagen': 1204, 'wort': 930}, {'muss': 15, 'mussen':
15, 'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15, 'will': 15, 'wollte': 15}, {'...': 3001}, {'^':
3002}, {'D': 3003, '^': 3002, 'noch': 3003}, {'ich': 3004, 'wir': 3004}, {'caritas': 2618, 'diakonie': 2618,
'feuerwehr': 2618, 'fluchtlingshilfe': 2618, 'ich': 3004, 'roten': 2619, 'rotes': 2619, 'tafel': 2618, 'wir': 3004},
{'...': 2622, '<community>': 2952, '<det>': 2953, '<them>': 2998, 'N': 3000, 'das': 3005, 'dem': 3006, 'den': 3006,
'der': 3006, 'die': 3006, 'ein': 2541, 'einen': 2541, 'n': 2541, 'nen': 2541}, {'verbaselt': 11, 'verbummelt': 11,
'verpennt': 11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'N': 0}, {'...': 599, 'v': 3009, 'vergessen':
11, 'verpasst': 11, 'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 3009}, {'...': 2937,
'wir': 69}, {'dass': 0}, {'<them>': 1084}, {'nach': 3013}, {'ab': 11, 'hin': 11, 'ran': 11}, {'dem': 1254}, {'aus':
3016}, {'nicht': 3017}, {'dran': 11, 'hin': 11, 'ran': 11}, {'aus': 3016, 'dran': 11, 'hin': 11, 'ran': 11}, {'nicht':
647}, {'...': 2937, 'es': 3014, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'keiner': 3015, 'mir': 3018, 'ned': 3019, 'net': 3019,
'nicht': 3020, 'niemand': 3015, 'nod': 3019, 'noed': 3019, 'sich': 3021}, {'^': 2880, 'bringe': 41, 'geb': 41, 'gebe':
41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41, 'schicke': 41}, {'ich': 3023, 'man': 2881,
'wir': 2881}, {'bringe': 41, 'geb': 41, 'gebe': 41, 'liefere': 41, 'mache': 41, 'meld': 41, 'melde': 41, 'schick': 41,
'schicke': 41}, {'dass': 3024, 'ich': 3025}, {'auf': 2093}, {'': (23, 'contact'), 'dass': 2882}, {'vorbeifahren': 0},
{'fernsehen': 0, 'netz': 0, 'vorbeifahren': 0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 3031}, {'': (23, 'contact'),
'auf': 0, 'beim': 3029, 'im': 3030, 'in': 3032, 'online': 0}, {'uns': 607}, {'dazu': 607, 'mit': 607, 'rein': 607,
'vorbei': 607, 'zu': 3034}, {'...': 3035, 'dazu': 607, 'mit': 607, 'rein': 607, 'vorbei': 607, 'zu': 3034}, {'N':
3036}, {'N': 3036, 'auch': 3037, 'noch': 3037}, {'N': 3036, 'auch': 3037, 'noch': 3037, 'sich': 3038}, {'ausgegeben':
600, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'gesammelt': 600, 'sortiert': 600, 'verteilt': 600}, {'...': 3040,
'ausgegeben': 600, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'gesammelt': 600, 'sortiert': 600, 'verteilt': 600},
{'von': 512}, {'nichts': 11, 'umsonst': 11, 'und': 2525, 'vergebens': 11}, {'mich': 11}, {'aus': 3016, 'dran': 11,
'ran': 11}, {'...': 2937, 'keiner': 3015, 'mir': 3018, 'mit': 607, 'nicht': 3045, 'niemand': 3015, 'sich': 3021, 'um':
0}, {'es': 3014}, {'': (23, 'contact'), '...': 2937}, {'verbaselt': 11, 'verbummelt': 11, 'vergessen': 11, 'verpennt':
11, 'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'booked': 2510, 'called': 2577, 'canceled': 11,
'cancelled': 11, 'confirmed': 2510, 'gecancelt': 11, 'moved': 2578, 'nothing': 389, 'planned': 2510, 'postponed':
2578, 'pushed': 2578, 'rescheduled': 2578, 'scheduled': 2510, 'shifted': 2578}, {'dass': 607}, {'abgemacht': 3051,
'ausgemacht': 3051, 'beschlossen': 3051, 'besprochen': 3051, 'festgelegt': 3051, 'persoenlich': 609, 'personlich':
611, 'vereinbart': 3051, 'vor': 614}, {'zugesagt': 593}, {'<seen_of>': 0}, {'<network>': 3054}, {'erfahren': 0},
{'...': 3056}, {'...': 3054}, {'...': 3056, '<det>': 3058, '<my>': 3058, '<their>': 3058}, {'geplant': 11, 'vor': 11,
'vorgehabt': 11}, {'besprechung': 576, 'call': 576, 'date': 576, 'essen': 576, 'gesprach': 576, 'gespraech': 576,
'kaffee': 576, 'lunch': 576, 'meeting': 576, 'termin': 576, 'treffen': 576}, {'': (0, 'missed'), 'lassen': 11},
{'bleiben': 3062, 'gelassen': 11, 'sein': 3062}, {'geschafft': 11}, {'aber': 3063, 'bleiben': 3062, 'dann': 3063,
'doch': 3063, 'gelassen': 11, 'nicht': 3064, 'sein': 3062}, {'persoenlich': 609, 'personlich': 611, 'vor': 614}, {'^':
15, 'dass': 41}, {'<vowed>': 3067}, {'heilig': 3068}, {'und': 3069}, {'hand': 3068}, {'die': 3071}, {'handschlag':
3068}, {'fest': 3068, 'hoch': 3070, 'in': 3072, 'per': 3073, 'zugesagt': 593}, {'zeitung': 3054}, {'der': 3075},
{'<det>': 3058, '<my>': 3058, '<their>': 3058}, {'...': 3066, '<them>': 3074, 'auf': 3055, 'aus': 3057, 'besprechung':
576, 'call': 576, 'date': 576, 'durch': 3059, 'eigentlich': 3060, 'ein': 3061, 'eine': 3061, 'einen': 3061, 'essen':
576, 'fest': 3060, 'geplant': 11, 'gesprach': 576, 'gespraech': 576, 'in': 3076, 'kaffee': 576, 'lunch': 576,
'meeting': 576, 'n': 3061, 'ne': 3061, 'nen': 3061, 'termin': 576, 'treffen': 576, 'uber': 3059, 'ueber': 3059, 'von':
3077, 'vor': 11, 'vorgehabt': 11}, {'abgesagt': 11}, {'abgesagt': 11, 'kurzfristig': 3079, 'spontan': 3079, 'wieder':
3079}, {'...': 3066, '<them>': 3053, 'auf': 3055, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3077,
'eigentlich': 3060, 'ein': 3061, 'eine': 3061, 'einen': 3061, 'essen': 576, 'fest': 3060, 'geplant': 11, 'gesprach':
576, 'gespraech': 576, 'in': 3076, 'kaffee': 576, 'lunch': 576, 'meeting': 576, 'n': 3061, 'ne': 3061, 'nen': 3061,
'termin': 576, 'treffen': 576, 'uber': 3077, 'ueber': 3077, 'von': 3077, 'vor': 11, 'vorgehabt': 11}, {'...': 3052,
'<them>': 3053, 'abgesagt': 11, 'auf': 3055, 'aus': 3057, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3059,
'eigentlich': 3060, 'ein': 3061, 'eine': 3061, 'einen': 3061, 'es': 3065, 'essen': 576, 'fest': 3060, 'gehoert': 0,
'gehort': 0, 'geplant': 11, 'gesprach': 576, 'gespraech': 576, 'ich': 3078, 'in': 3076, 'kaffee': 576, 'kurzfristig':
3079, 'lunch': 576, 'meeting': 576, 'mir': 3080, 'n': 3061, 'ne': 3061, 'nen': 3061, 'spontan': 3079, 'termin': 576,
'treffen': 576, 'uber': 3059, 'ueber': 3059, 'uns': 3080, 'von': 3077, 'vor': 11, 'vorgehabt': 11, 'wieder': 3079,
'wir': 3081}, {'aber': 3063, 'bleiben': 3062, 'dann': 3063, 'doch': 3063, 'gelassen': 11, 'sein': 3062}, {'...': 3052,
'<them>': 3053, 'abgesagt': 11, 'auf': 3055, 'aus': 3057, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3059,
'eigentlich': 3060, 'ein': 3061, 'eine': 3061, 'einen': 3061, 'es': 3083, 'essen': 576, 'fest': 3060, 'gehoert': 0,
'gehort': 0, 'geplant': 11, 'gesprach': 576, 'gespraech': 576, 'ich': 3078, 'in': 3076, 'kaffee': 576, 'kurzfristig':
3079, 'lunch': 576, 'meeting': 576, 'mir': 3080, 'n': 3061, 'ne': 3061, 'nen': 3061, 'spontan': 3079, 'termin': 576,
'treffen': 576, 'uber': 3059, 'ueber': 3059, 'uns': 3080, 'von': 3077, 'vor': 11, 'vorgehabt': 11, 'wieder': 3079,
'wir': 3081}, {'<said>': 0}, {'...': 3085, '<said>': 0}, {'<rel>': 3086}, {'<det>': 3087, '<my>': 3087, '<their>':
3087, 'haengen': 977, 'haengenlassen': 11, 'hangen': 977, 'hangenlassen': 11, 'sitzen': 978, 'sitzengelassen': 11,
'vergessen': 11, 'verpasst': 11, 'versetzt': 11}, {'gepostet': 0}, {'...': 3066, '<them>': 3074, 'auf': 3055, 'aus':
3057, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3059, 'ein': 3061, 'eine': 3061, 'einen': 3061, 'essen':
576, 'gesprach': 576, 'gespraech': 576, 'in': 3076, 'kaffee': 576, 'lunch': 576, 'meeting': 576, 'n': 3061, 'ne':
3061, 'nen': 3061, 'termin': 576, 'treffen': 576, 'uber': 3059, 'ueber': 3059, 'von': 3077}, {'abgesagt': 11,
'kurzfristig': 3079, 'spontan': 3079, 'verabredet': 69, 'wieder': 3079}, {'': (14, 'together'), '...': 3066, '<them>':
3053, 'auf': 3055, 'besprechung': 576, 'call': 576, 'date': 576, 'durch': 3077, 'ein': 3061, 'eine': 3061, 'einen':
3061, 'essen': 576, 'gesprach': 576, 'gespraech': 576, 'in': 3076, 'kaffee': 576, 'lunch': 576, 'meeting': 576, 'n':
3061, 'ne': 3061, 'nen': 3061, 'termin': 576, 'treffen': 576, 'uber': 3077, 'ueber': 3077, 'von': 3077}, {'...': 3052,
'<me>': 3088, '<them>': 3053, '<they>': 2638, 'N': 3089, 'abgesagt': 11, 'auf': 3055, 'aus': 3057, 'besprechung': 576,
'call': 576, 'date': 576, 'durch': 3059, 'ein': 3061, 'eine': 3061, 'einen': 3061, 'essen': 576, 'gesprach': 576,
'gespraech': 576, 'ich': 3090, 'in': 3076, 'kaffee': 576, 'kurzfristig': 3079, 'lunch': 576, 'meeting': 576, 'mir':
3080, 'n': 3061, 'ne': 3061, 'nen': 3061, 'spontan': 3079, 'termin': 576, 'treffen': 576, 'uber': 3059, 'ueber': 3059,
'uns': 3091, 'von': 3077, 'wieder': 3079, 'wir': 3092}, {'<should>': 11, 'wollen': 11}, {'<comeinf>': 3094, 'muessen':
11, 'sollen': 11, 'wollen': 11}, {'...': 3095, '<comeinf>': 3094}, {'': (11, 'thinking'), '<until>': 1596, '^': 1600,
'dass': 1083, 'wenn': 1083}, {'<until>': 703, '^': 1602, 'dass': 1083, 'lust': 512, 'wenn': 1083}, {'eigentlich': 11},
{'...': 3095, '<comeinf>': 3094, 'besser': 1531, 'eigentlich': 11, 'es': 1534, 'gern': 3097, 'gerne': 3098, 'gut':
1531, 'ich': 3099, 'lieber': 1531, 's': 1534}, {'...': 3095, '<comeinf>': 3094, 'gern': 1605, 'gerne': 1605},
{'<comeinf>': 3094}, {'...': 3102, '<comeinf>': 3094}, {'abgemacht': 3051, 'ausgemacht': 3051, 'beschlossen': 3051,
'besprochen': 3051, 'festgelegt': 3051, 'vereinbart': 3051}, {'...': 3104}, {'moved': 2578, 'postponed': 2578,
'pushed': 2578, 'rescheduled': 2578, 'shifted': 2578}, {'been': 3106}, {'<det>': 3087, '<my>': 3087, '<their>': 3087,
'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gesagt': 0,
'geschrieben': 0, 'gesteckt': 0, 'haengen': 977, 'haengenlassen': 11, 'hangen': 977, 'hangenlassen': 11, 'sitzen':
978, 'sitzengelassen': 11, 'vergessen': 11, 'verpasst': 11, 'verraten': 0, 'versetzt': 11}, {'...': 2922,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'berichtet': 0, 'erzahlt': 0, 'gebracht': 0,
'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 3110, 'berichtet': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0,
'gemeldet': 0, 'gesagt': 0}, {'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0},
{'...': 3112, 'berichtet': 0, 'erzaehlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'...': 3114, 'berichtet':
0, 'erzaehlt': 0, 'erzahlt': 0, 'gebracht': 0, 'gemeint': 0, 'gemeldet': 0, 'gesagt': 0}, {'backer': 3111, 'baecker':
3113, 'buschfunk': 3115, 'chef': 3115, 'chefin': 3115, 'dorffunk': 3115, 'flurfunk': 3115, 'geruchtekuche': 3111,
'geruechtekueche': 3113, 'latrinenparole': 3115, 'nachbar': 3115, 'nachbarin': 3115, 'presse': 3115, 'radio': 3115,
'wirt': 3115, 'wirtin': 3115, 'zeitung': 3115}, {'geghostet': 11, 'vertroestet': 11, 'vertrostet': 11}, {'geklappt':
11}, {'abgehoben': 11, 'geantwortet': 11, 'geklappt': 11, 'hingehauen': 11, 'reagiert': 11, 'zuruckgerufen': 11,
'zuruckgeschrieben': 11, 'zurueckgerufen': 11, 'zurueckgeschrieben': 11}, {'gemeldet': 11}, {'gemeldet': 11, 'mehr':
3120}, {'nicht': 3121}, {'<me>': 3108, '<they>': 2638, 'N': 3109, 'abgesagt': 11, 'angedeutet': 0, 'berichtet': 0,
'das': 3116, 'der': 3116, 'die': 3116, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 3079,
'mich': 3117, 'mir': 3080, 'ned': 3118, 'nicht': 3119, 'sich': 3122, 'spontan': 3079, 'uns': 3080, 'verraten': 0,
'vor': 0, 'wieder': 3079}, {'<comeinf>': 3094, 'mussen': 11, 'sollen': 11, 'wollen': 11}, {'...': 3124, '<comeinf>':
3094}, {'gelegenheit': 11, 'lust': 11, 'nerven': 11, 'zeit': 11}, {'<comeinf>': 3094, 'keine': 3126, 'mussen': 11,
'sollen': 11, 'wollen': 11}, {'': (0, 'missed'), 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (11, 'thinking'),
'<until>': 1614, '^': 1617, 'dass': 1083, 'wenn': 1083}, {'': (23, 'contact'), 'eigentlich': 3128, 'ein': 607, 'eine':
607, 'einen': 607, 'fest': 3060, 'geplant': 11, 'n': 607, 'ne': 607, 'nen': 607, 'vor': 11, 'vorgehabt': 11},
{'eigentlich': 3060, 'fest': 3060, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 3127,
'<comeinf>': 3094, 'abgesagt': 11, 'besser': 1531, 'eigentlich': 3128, 'ein': 607, 'eine': 607, 'einen': 607, 'es':
1534, 'fest': 3060, 'geplant': 11, 'gern': 3129, 'gerne': 3098, 'gut': 1531, 'ich': 3130, 'keine': 3126,
'kurzfristig': 3079, 'lieber': 1531, 'mir': 3080, 'n': 607, 'ne': 607, 'nen': 607, 's': 1534, 'spontan': 3079, 'uns':
3080, 'vor': 11, 'vorgehabt': 11, 'wieder': 3079, 'wir': 3131}, {'': (23, 'contact'), 'eigentlich': 3060, 'fest':
3060, 'geplant': 11, 'vor': 11, 'vorgehabt': 11}, {'': (23, 'contact'), '...': 3127, '<comeinf>': 3094, 'eigentlich':
3060, 'fest': 3060, 'geplant': 11, 'gern': 1605, 'gerne': 1605, 'ich': 3131, 'keine': 3126, 'vor': 11, 'vorgehabt':
11, 'wir': 3133}, {'to': 41}, {'introducing': 684, 'sending': 684}, {'ll': 684, 's': 3136, 'will': 684}, {'ab': 11},
{'keiner': 3015, 'nicht': 3138, 'niemand': 3015}, {'es': 0}, {'dank': 2737}, {'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'an': 607, 'beisammen': 607, 'neben': 607,
'uber': 607, 'ueber': 607, 'zusammen': 607}, {'...': 3143}, {'man': 0}, {'mich': 69}, {'...': 3124, '<comeinf>': 3094,
'besser': 1531, 'eigentlich': 11, 'es': 1534, 'gern': 3129, 'gerne': 3098, 'gut': 1531, 'ich': 3099, 'lieber': 1531,
's': 1534}, {'...': 3124, '<comeinf>': 3094, 'gern': 1605, 'gerne': 1605}, {'ll': 41, 'owe': 42, 'promised': 593,
'will': 41}, {'fuer': 603, 'fur': 606, 'persoenlich': 609, 'personlich': 611, 'vor': 614}, {'N': 638}, {'besucht':
607, 'gegessen': 607, 'gehabt': 607, 'gequatscht': 607, 'geredet': 607, 'gesehen': 607, 'gesprochen': 607,
'getroffen': 607, 'telefoniert': 607}, {'': (17, 'gave:knowledge'), 'warum': 787, 'was': 787, 'welche': 787,
'welcher': 787, 'welches': 787, 'wie': 787, 'wo': 787, 'wofuer': 787, 'wofur': 787, 'woran': 787}, {'beigebracht':
3153, 'eingearbeitet': 787, 'eingeschult': 787, 'erklaert': 796, 'erklart': 797, 'erlaeutert': 796, 'erlautert': 797,
'gezeigt': 3153, 'vorgefuehrt': 796, 'vorgefuhrt': 797, 'vorgemacht': 787}, {'hand': 839}, {'aussicht': 861}, {'...':
3154, '<vowed>': 808, '^': 816, 'am': 820, 'auf': 820, 'beigebracht': 828, 'beim': 820, 'darum': 830, 'die': 3155,
'drum': 830, 'erklaert': 843, 'erklart': 844, 'erlaeutert': 843, 'erlautert': 844, 'ersucht': 829, 'fest': 845,
'gebeten': 829, 'gesagt': 849, 'geschrieben': 850, 'gezeigt': 828, 'gsagt': 850, 'gschriebn': 850, 'hoch': 854, 'im':
820, 'in': 3156, 'mein': 946, 'per': 820, 'um': 90, 'verbindlich': 845, 'versprochen': 871, 'via': 820, 'vorgefuehrt':
843, 'vorgefuhrt': 844, 'zugesagt': 871}, {'mit': 901}, {'...': 3158, 'mit': 901}, {'...': 3158, 'leider': 915, 'mit':
901, 'nicht': 914}, {'...': 3154, '<vowed>': 808, '^': 816, 'am': 820, 'auf': 820, 'beigebracht': 828, 'beim': 820,
'darum': 830, 'die': 3155, 'drum': 830, 'erklaert': 843, 'erklart': 844, 'erlaeutert': 843, 'erlautert': 844,
'ersucht': 829, 'fest': 845, 'gebeten': 829, 'gesagt': 945, 'gezeigt': 828, 'hoch': 854, 'im': 820, 'in': 3156,
'mein': 946, 'per': 820, 'um': 90, 'verbindlich': 845, 'versprochen': 871, 'via': 820, 'vorgefuehrt': 843,
'vorgefuhrt': 844, 'zugesagt': 871}, {'...': 3152, '<them>': 3161, '<title>': 876, '<vowed>': 874, '^': 816, 'alles':
3159, 'das': 3159, 'den': 3159, 'die': 3159, 'es': 3159, 'ihn': 3159, 'mit': 962, 'sie': 3159}, {'angeboten': 41,
'bereit': 969, 'bereiterklaert': 41, 'bereiterklart': 41, 'verpflichtet': 41}, {'...': 3152, '<them>': 3157,
'<title>': 876, '<vowed>': 874, '^': 816, 'alles': 3159, 'das': 3159, 'den': 3159, 'die': 3159, 'es': 3160, 'gesagt':
850, 'geschrieben': 850, 'gsagt': 850, 'gschriebn': 850, 'ich': 3162, 'ihn': 3159, 'leider': 915, 'mich': 3163, 'mit':
962, 'nicht': 914, 'sie': 3159, 'wir': 3162}, {'': (5, 'mine'), '...': 120, '<det>': 15}, {'...': 120, '<them>': 15,
'das': 99, 'den': 99, 'die': 99, 'es': 99, 'ihn': 99, 's': 99, 'sie': 99}, {'an': 15, 'durch': 15, 'nach': 15, 'um':
15}, {'...': 3167}, {'...': 3167, '<them>': 3168, 'mir': 3168, 'uns': 3168}, {'N': 15, 'ihn': 15, 'ihr': 15, 'sie':
15}, {'<until>': 15, 'fuer': 3170, 'fur': 3170}, {'ab': 15, 'auf': 15, 'durch': 15, 'nach': 15, 'raus': 15, 'vorbei':
15, 'weiter': 15, 'zusammen': 15}, {'...': 3172}, {'': (5, 'mine'), '...': 3172, 'D': 3173}, {'<det>': 15, '<my>': 15,
'<their>': 15}, {'...': 3171, '<them>': 3174, '<until>': 3175, 'D': 3175, 'das': 99, 'den': 99, 'die': 99, 'es': 99,
'fuer': 99, 'fur': 99, 'ihn': 99, 'sie': 99}, {'<them>': 2390, 'mich': 2391, 'zuruck': 15, 'zurueck': 15}, {'<deed1>':
3165, '<give1>': 3166, '<sees1>': 3169, '<serves>': 3176, '<their>': 2380, 'N': 2381, 'das': 2380, 'den': 2380, 'die':
2380, 'ihr': 2380, 'kuemmer': 2389, 'kuemmere': 2389, 'kuemmre': 2389, 'kummer': 2389, 'kummere': 2389, 'kummre':
2389, 'meld': 3177, 'melde': 3177, 'ruf': 2399, 'rufe': 2399, 'schreib': 2399, 'schreibe': 2399, 'sein': 2380,
'uberleg': 2405, 'uberlege': 2405, 'ueberleg': 2405, 'ueberlege': 2405}, {'aus': 15, 'bereit': 15, 'vor': 15,
'zusammen': 15}, {'...': 3179}, {'^': 3180}, {'<them>': 3181}, {'<them>': 3181, '<title>': 3182}, {'ab': 69, 'heim':
69, 'hin': 69}, {'...': 3184}, {'...': 3184, 'D': 3185}, {'N': 3186, 'ihn': 3186, 'sie': 3186}, {'^': 2631}, {'bei':
15, 'damit': 15, 'mit': 15}, {'zug': 3189}, {'reihe': 3189}, {'der': 3191}, {'am': 3190, 'an': 3192, 'dran': 3189},
{'...': 2687, '<them>': 1221, 'dran': 2658}, {'^': 3193}, {'...': 2687}, {'...': 2687, '<them>': 1221, 'D': 2079, '^':
3193, 'dran': 2658, 'ich': 3194, 'jetzt': 3195, 'leider': 2682, 'nicht': 2681, 'nun': 3195, 'wir': 3196}, {'^': 268,
'ich': 2044, 'von': 2043, 'wir': 2044}, {'daran': 2743, 'dran': 2743, 'nicht': 2744}, {'auf': 535, 'besser': 535,
'bloss': 535, 'bloß': 535, 'lieber': 535, 'nicht': 535, 'um': 535, 'von': 535}, {'daran': 2743, 'dran': 2743, 'ich':
3199, 'mich': 3200, 'mir': 3200, 'nicht': 2744, 'uns': 3200}, {'an': 512, 'daran': 512, 'daruber': 512, 'darueber':
512, 'uber': 512, 'ueber': 512}, {'mich': 3200, 'mir': 3200, 'uns': 3200}, {'D': 2079}, {'...': 576, 'auf': 631},
{'...': 576, 'auf': 631, 'schon': 3205}, {'mich': 3206, 'uns': 3206}, {'daran': 2743, 'dran': 2743}, {'...': 512},
{'einmal': 3209, 'endlich': 3209, 'irgendwann': 3209, 'mal': 3209, 'wieder': 3209}, {'...': 3210, 'einmal': 3209,
'endlich': 3209, 'irgendwann': 3209, 'mal': 3209, 'wieder': 3209}, {'<them>': 3211}, {'<them>': 3211, 'ich': 3212},
{'sobald': 15, 'sowie': 15, 'wenn': 15}, {'<them>': 3214}, {'bei': 3215, 'sobald': 15, 'sowie': 15, 'wenn': 15}, {'^':
3216}, {'mich': 3217}, {'<them>': 41, 'gern': 512}, {'^': 15, 'solange': 41}, {'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512,
'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3222, 'hoeren': 512, 'sehen': 512,
'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'aber':
3221, 'auch': 3221, 'daran': 2743, 'dran': 2743, 'ehrlich': 3221, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 3221, 'mich': 3223, 'sagen': 0, 'schon': 3221, 'uns': 3223, 'zugeben': 0}, {'aber': 3221, 'auch': 3221,
'ehrlich': 3221, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'sagen': 0, 'schon': 3221, 'zugeben':
0}, {'mich': 3223, 'uns': 3223}, {'<them>': 3220, '^': 15, 'aber': 3221, 'auch': 3221, 'daran': 2743, 'dran': 2743,
'ehrlich': 3221, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3224, 'leider': 3221, 'man': 3225, 'mich': 3223,
'sagen': 0, 'schon': 3221, 'uns': 3223, 'wir': 3226, 'zugeben': 0}, {'<them>': 3211, 'daran': 2743, 'dran': 2743},
{'<them>': 3211, 'daran': 2743, 'dran': 2743, 'ich': 3228}, {'<them>': 3211, 'aber': 3221, 'auch': 3221, 'ehrlich':
3221, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'mich': 3223, 'sagen': 0, 'schon': 3221, 'uns':
3223, 'zugeben': 0}, {'<them>': 3211, 'aber': 3221, 'auch': 3221, 'ehrlich': 3221, 'einraeumen': 0, 'gestehen': 0,
'gestehn': 0, 'ich': 3230, 'leider': 3221, 'man': 3225, 'mich': 3223, 'sagen': 0, 'schon': 3221, 'uns': 3223, 'wir':
3226, 'zugeben': 0}, {'ich': 3226, 'mich': 3223, 'uns': 3223, 'wir': 3226}, {'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'hoeren': 512, 'horen': 512, 'sehen': 512, 'treffen': 512,
'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3234, 'hoeren':
512, 'horen': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512,
'zusammentelefonieren': 512}, {'aber': 3233, 'auch': 3233, 'daran': 2743, 'dran': 2743, 'ehrlich': 3233, 'einraeumen':
0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3233, 'mich': 3235, 'sagen': 0, 'schon': 3233, 'uns': 3235,
'zugeben': 0}, {'aber': 3233, 'auch': 3233, 'ehrlich': 3233, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 3233, 'sagen': 0, 'schon': 3233, 'zugeben': 0}, {'mich': 3235, 'uns': 3235}, {'<them>': 3220,
'^': 15, 'aber': 3233, 'auch': 3233, 'daran': 2743, 'dran': 2743, 'ehrlich': 3233, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'ich': 3236, 'leider': 3233, 'man': 3237, 'mich': 3235, 'nicht': 2744, 'sagen': 0,
'schon': 3233, 'uns': 3235, 'wir': 3238, 'zugeben': 0}, {'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0,
'zugeben': 0}, {'horen': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen':
512, 'zusammentelefonieren': 512}, {'...': 3241, 'horen': 512, 'sehen': 512, 'treffen': 512, 'verabreden': 512,
'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'aber': 3240, 'auch': 3240, 'daran': 2743,
'dran': 2743, 'ehrlich': 3240, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3240, 'mich': 3242, 'sagen': 0,
'schon': 3240, 'uns': 3242, 'zugeben': 0}, {'aber': 3240, 'auch': 3240, 'ehrlich': 3240, 'einraumen': 0, 'gestehen':
0, 'gestehn': 0, 'leider': 3240, 'sagen': 0, 'schon': 3240, 'zugeben': 0}, {'mich': 3242, 'uns': 3242}, {'<them>':
3220, '^': 15, 'aber': 3240, 'auch': 3240, 'daran': 2743, 'dran': 2743, 'ehrlich': 3240, 'einraumen': 0, 'gestehen':
0, 'gestehn': 0, 'ich': 3243, 'leider': 3240, 'man': 3244, 'mich': 3242, 'sagen': 0, 'schon': 3240, 'uns': 3242,
'wir': 3245, 'zugeben': 0}, {'<them>': 3211, 'aber': 3233, 'auch': 3233, 'ehrlich': 3233, 'einraeumen': 0,
'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3233, 'mich': 3242, 'sagen': 0, 'schon': 3233, 'uns': 3242,
'zugeben': 0}, {'<them>': 3211, 'aber': 3233, 'auch': 3233, 'ehrlich': 3233, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'ich': 3247, 'leider': 3233, 'man': 3237, 'mich': 3242, 'sagen': 0, 'schon': 3233, 'uns':
3242, 'wir': 3245, 'zugeben': 0}, {'ich': 3245, 'mich': 3242, 'uns': 3242, 'wir': 3245}, {'<them>': 3211, 'aber':
3240, 'auch': 3240, 'ehrlich': 3240, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 3240, 'mich': 3242,
'sagen': 0, 'schon': 3240, 'uns': 3242, 'zugeben': 0}, {'<them>': 3211, 'aber': 3240, 'auch': 3240, 'ehrlich': 3240,
'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3250, 'leider': 3240, 'man': 3244, 'mich': 3242, 'sagen': 0,
'schon': 3240, 'uns': 3242, 'wir': 3245, 'zugeben': 0}, {'^': 206}, {'auf': 3252}, {'D': 3253, 'auf': 3252}, {'D':
3253, 'auf': 3252, 'ich': 3254}, {'...': 2687, 'ich': 3196, 'wir': 3196}, {'<them>': 41, '^': 15, 'ich': 593, 'wir':
42}, {'<them>': 41, 'ich': 42, 'wir': 42}, {'D': 69, 'uns': 576}, {'...': 2687, 'D': 2079, '^': 3193, 'ich': 3196,
'jetzt': 3195, 'leider': 2682, 'nicht': 2681, 'nun': 3195, 'wir': 3196}, {'^': 702, 'solange': 41}, {'<them>': 3261,
'^': 268, 'auf': 1882, 'besser': 535, 'dringend': 535, 'endlich': 535, 'lieber': 535, 'mich': 3200, 'mir': 3200,
'niemals': 535, 'unbedingt': 535, 'uns': 3200}, {'^': 268, 'auf': 1882, 'besser': 535, 'dringend': 535, 'endlich':
535, 'lieber': 535, 'niemals': 535, 'unbedingt': 535}, {'...': 3234, 'auf': 535, 'besser': 535, 'bloss': 535, 'bloß':
535, 'hoeren': 512, 'horen': 512, 'lieber': 535, 'nicht': 535, 'sehen': 512, 'treffen': 512, 'um': 535, 'verabreden':
512, 'von': 535, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'<them>': 3261, 'auf':
1882, 'besser': 535, 'dringend': 535, 'endlich': 535, 'ich': 3238, 'lieber': 535, 'mich': 3264, 'mir': 3200,
'niemals': 535, 'unbedingt': 535, 'uns': 3264, 'wir': 3238}, {'auf': 1882, 'besser': 535, 'dringend': 535, 'endlich':
535, 'lieber': 535, 'niemals': 535, 'unbedingt': 535}, {'<them>': 3211, 'mich': 3235, 'uns': 3235}, {'<them>': 3211,
'auf': 1882, 'besser': 535, 'dringend': 535, 'endlich': 535, 'ich': 3267, 'lieber': 535, 'mich': 3235, 'niemals': 535,
'unbedingt': 535, 'uns': 3235, 'wir': 3238}, {'auf': 1882, 'besser': 535, 'dringend': 535, 'endlich': 535, 'ich':
3238, 'lieber': 535, 'mich': 3235, 'niemals': 535, 'unbedingt': 535, 'uns': 3235, 'wir': 3238}, {'vor': 512},
{'<them>': 3181, '<title>': 3182, 'mir': 3270}, {'...': 2404}, {'^': 3272}, {'mir': 3273}, {'': (11, 'thinking'),
'mir': 3273}, {'haben': 2309, 'haetten': 2312, 'hatten': 2315, 'hätten': 2315}, {'': (14, 'together'), 'N': 3276},
{'^': 15, 'ich': 41}, {'^': 15, 'dass': 3278, 'ich': 41}, {'<them>': 3279, '^': 15, 'dass': 3278, 'ich': 41},
{'<them>': 3279, '^': 15, 'dass': 3278, 'ich': 3280}, {'arzt': 11, 'einkaufen': 11, 'sport': 11}, {'dusche': 11},
{'der': 3283}, {'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3285, 'zuhause': 11}, {'beim': 3282, 'duschen': 11,
'einkaufen': 11, 'in': 3284, 'nicht': 3286, 'unterwegs': 11, 'weg': 11}, {'beim': 3282, 'da': 11, 'daheim': 11,
'duschen': 11, 'einkaufen': 11, 'in': 3284, 'nicht': 3286, 'unterwegs': 11, 'weg': 11, 'zu': 3285, 'zuhause': 11},
{'...': 2687, 'beim': 3282, 'duschen': 11, 'einkaufen': 11, 'gerade': 3287, 'grad': 3287, 'ich': 3196, 'in': 3284,
'leider': 3287, 'nicht': 3288, 'unterwegs': 11, 'weg': 11, 'wir': 3196}, {'auf': 1784}, {'noch': 3290}, {'auf': 1784,
'immer': 3291, 'jetzt': 3290, 'weiterhin': 3290}, {'auf': 1784, 'ich': 3292, 'immer': 3291, 'jetzt': 3290,
'weiterhin': 3290, 'wir': 3292}, {'...': 3290}, {'auf': 1784, 'immer': 3291, 'jetzt': 3290, 'seit': 3294, 'weiterhin':
3290}, {'auf': 1784, 'ich': 3295, 'immer': 3291, 'jetzt': 3290, 'seit': 3294, 'weiterhin': 3290, 'wir': 3295}, {'^':
15, 'bei': 42}, {'<them>': 41, 'mich': 3297}, {'': (2, 'plan'), '<them>': 41, 'mich': 3297}, {'...': 3150, '<acts1>':
631, '<and>': 3151, '<give1>': 659, '<have>': 3164, '<should>': 1066, '^': 3178, 'arbeite': 3183, 'auf': 3055,
'begleite': 3187, 'begleiten': 3187, 'bekomm': 3188, 'bekomme': 3188, 'bereite': 3183, 'besuche': 69, 'bin': 3197,
'braeuchte': 3198, 'brauch': 2698, 'brauche': 2698, 'brauchen': 2698, 'brauchte': 3198, 'bring': 2707, 'bringe': 2707,
'bräuchte': 3198, 'daran': 2743, 'darf': 3201, 'denke': 3202, 'dran': 2743, 'duerfe': 535, 'duerfen': 3203, 'durfe':
535, 'durfen': 3203, 'erhoffe': 2875, 'erwarte': 2888, 'erwarten': 2888, 'fahr': 3204, 'fahre': 3204, 'frag': 2941,
'frage': 2941, 'freu': 3207, 'freue': 3207, 'freuen': 3207, 'geh': 3204, 'gehe': 3204, 'gruble': 512, 'grueble': 512,
'hol': 3187, 'hole': 3187, 'holen': 3187, 'ich': 3208, 'koennte': 3213, 'konnte': 3213, 'krieg': 3188, 'kriege': 3188,
'könnte': 3213, 'leg': 3183, 'lege': 3183, 'meld': 3218, 'melde': 3218, 'mit': 2688, 'mochte': 3219, 'mochten': 42,
'moechte': 3219, 'moechten': 42, 'muass': 593, 'mues': 593, 'muesse': 535, 'muessen': 3227, 'muesst': 3229, 'muesste':
3231, 'muessten': 3232, 'muss': 3239, 'musse': 535, 'mussen': 3246, 'musst': 3229, 'musste': 3248, 'mussten': 3249,
'möchte': 3219, 'müsste': 3251, 'müssten': 3249, 'nehm': 2707, 'nehme': 2707, 'pass': 3255, 'passe': 3255, 'samma':
3256, 'schuld': 3257, 'schulde': 3257, 'schulden': 3258, 'seh': 3259, 'sehe': 3259, 'sehen': 3259, 'sind': 3260,
'soll': 3262, 'solle': 3263, 'sollen': 3265, 'solln': 3266, 'sollt': 3213, 'sollte': 3268, 'sollten': 3269, 'stell':
3183, 'stelle': 3271, 'treff': 69, 'treffe': 69, 'uberleg': 3274, 'uberlege': 3275, 'ubernehme': 41, 'ueberleg': 3274,
'ueberlege': 3275, 'uebernehme': 41, 'und': 3277, 'vermisse': 512, 'versprach': 3281, 'versprech': 3281, 'verspreche':
3281, 'war': 3289, 'waren': 3256, 'wart': 3293, 'warte': 3296, 'warten': 3296, 'werd': 3298, 'werde': 3299, 'werden':
42, 'will': 42, 'wollen': 42, 'wuenschte': 512, 'wunschte': 512}, {'bereitgestellt': 4, 'freigeraeumt': 4,
'freigeraumt': 4, 'zur': 77}, {'...': 3301}, {'...': 2779, '<my>': 3302, '<vowed>': 1190, 'empfohlen': 766, 'geht': 0,
'vermittelt': 766, 'weiterempfohlen': 766}, {'...': 2779, '<my>': 3302, '<vowed>': 1190, 'empfohlen': 766,
'vermittelt': 766, 'weiterempfohlen': 766}, {'...': 2779, '<my>': 3302, '<rel>': 2747, '<vowed>': 1190, 'empfohlen':
766, 'geht': 0, 'vermittelt': 766, 'weiterempfohlen': 766}, {'<rel>': 2747}, {'ich': 535, 'wir': 535}, {'<should>':
3307}, {'nach': 3308}, {'meinung': 3309}, {'...': 2622, '<community>': 2584, '<det>': 2585, 'stich': 978,
'vorbeigehen': 2629}, {'^': 2528}, {'s': 3312}, {'N': 3313, '^': 2533}, {'auf': 3314}, {'noch': 3315}, {'bestellt':
607, 'ehrenamtlich': 2513, 'erzaehlt': 2514, 'erzahlt': 2514, 'gebeten': 607, 'geladen': 607, 'gelotst': 607,
'gratis': 2513, 'heisst': 2514, 'heißt': 2514, 'hiess': 2514, 'kostenlos': 2513, 'munkelt': 2514, 'umsonst': 2513,
'unentgeltlich': 2513, 'zitiert': 607}, {'gelaufen': 607}, {'arme': 3318}, {'abwesenheit': 11}, {'...': 3317,
'<community>': 2584, '<det>': 2585, 'die': 3319, 'meiner': 3320}, {'N': 781, 'ich': 2644}, {'bestellt': 607,
'gebeten': 607, 'geladen': 607, 'gelotst': 607, 'zitiert': 607}, {'...': 3323, 'wasser': 2432}, {'<and>': 2723, 'N':
809, 'an': 2723, 'bei': 2723, 'mit': 2723, 'to': 2723, 'with': 2723, 'x': 2723, 'zu': 2723}, {'<and>': 2723, 'N': 809,
'an': 2723, 'bei': 2723, 'mit': 2723, 'zu': 2723}, {'N': 3326}, {'N': 809, 'fuer': 2723, 'fur': 2723, 'zwischen':
2723}, {'<and>': 2723, 'N': 809, 'an': 2723, 'bei': 2723, 'mit': 2723, 'x': 2723, 'zu': 2723}, {'N': 3329, 'fuer':
3327, 'fur': 3327, 'von': 3327, 'zwischen': 3327}, {'N': 3325, 'fuer': 3327, 'fur': 3327, 'gemacht': 3328,
'geschickt': 3328, 'mail': 3330, 'rausgeschickt': 3328, 'von': 3327, 'zwischen': 3327}, {'<and>': 2723, 'to': 2723},
{'N': 3332}, {'gemacht': 3328, 'geschickt': 3328, 'rausgeschickt': 3328}, {'<not>': 2656, 'a': 1622, 'aber': 2657,
'ah': 1622, 'au': 1622, 'auch': 1622, 'booked': 2510, 'called': 2577, 'canceled': 11, 'cancelled': 11, 'confirmed':
2510, 'dann': 2657, 'gecancelt': 11, 'moved': 2578, 'planned': 2510, 'postponed': 2578, 'pushed': 2578, 'rescheduled':
2578, 'scheduled': 2510, 'shifted': 2578}, {'': (0, 'missed'), 'gekommen': 11}, {'dazwischen': 3336}, {'angesetzt':
69, 'ausgemacht': 69, 'dazwischen': 2679, 'dazwischengekommen': 11, 'eingetragen': 69, 'etwas': 3337, 'fixiert': 69,
'gebucht': 69, 'geplant': 69, 'vereinbart': 69, 'was': 3337}, {'...': 1639, 'aufgetaucht': 11, 'erschienen': 11,
'gekommen': 11}, {'ned': 3339, 'net': 3339, 'nicht': 3339}, {'...': 2345}, {'^': 3341}, {'...': 3340, '<me>': 3342,
'ned': 3339, 'net': 3339, 'nicht': 3339}, {'ansicht': 676, 'auffassung': 676, 'meinung': 676}, {'dazwischen': 2679,
'dazwischengekommen': 11}, {'gekommen': 0}, {'ohren': 3346}, {'...': 3345, 'dazwischen': 2679, 'dazwischengekommen':
11, 'zu': 3347}, {'aufgetaucht': 11, 'erschienen': 11, 'gekommen': 11, 'zu': 1118}, {'...': 3338, '<not>': 2656,
'<they>': 3343, 'a': 1622, 'aber': 2657, 'abgemacht': 69, 'ah': 1622, 'angesetzt': 69, 'au': 1622, 'auch': 1622,
'aufgetaucht': 607, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2657, 'dazugekommen': 607, 'dazugestossen': 607,
'dazugestoßen': 607, 'dazwischen': 2679, 'dazwischengekommen': 11, 'der': 3344, 'eingeplant': 69, 'eingetragen': 69,
'entfallen': 11, 'etwas': 3337, 'festgelegt': 69, 'fixiert': 69, 'fuer': 576, 'fur': 576, 'gebucht': 69, 'gekommen':
607, 'geplant': 69, 'gestrichen': 11, 'ist': 648, 'mir': 3348, 'mitgekommen': 607, 'nicht': 3349, 'reserviert': 69,
'terminiert': 69, 'uns': 3348, 'vereinbart': 69, 'verschoben': 2548, 'vorbeigefahren': 607, 'vorbeigekommen': 607,
'was': 3337, 'wurde': 648}, {'am': 2093}, {'...': 2897, 'abgemacht': 69, 'angesetzt': 69, 'ausgegeben': 600,
'ausgemacht': 69, 'ausgeschenkt': 600, 'ausgeteilt': 600, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69,
'gebucht': 69, 'geplant': 69, 'gesammelt': 600, 'ist': 2711, 'sortiert': 600, 'steht': 69, 'vereinbart': 69,
'verteilt': 600, 'zugesagt': 69}, {'bote': 607, 'brief': 607, 'e': 2756, 'fax': 607, 'kurier': 607, 'mail': 607,
'post': 607, 'signal': 607, 'slack': 607, 'sms': 607, 'whatsapp': 607}, {'etwas': 3337, 'per': 3353, 'was': 3337},
{'N': 3036, 'an': 1646, 'auf': 1646, 'bei': 1646, 'beim': 1646, 'in': 1646, 'zu': 1646}, {'': (0, 'missed'), 'dazu':
11, 'zustande': 11}, {'<my>': 607, 'mir': 607, 'uns': 607}, {'...': 3354, 'N': 3036, 'alle': 1647, 'an': 1646, 'auch':
3355, 'auf': 1646, 'aufgetaucht': 607, 'bei': 1653, 'beide': 1647, 'beim': 1646, 'da': 1652, 'dazugekommen': 607,
'dazugestossen': 607, 'dazugestoßen': 607, 'doch': 1994, 'einfach': 1994, 'etwas': 3337, 'gekommen': 607, 'im': 1649,
'in': 1655, 'ins': 1649, 'kurz': 1651, 'mitgekommen': 607, 'nicht': 3356, 'noch': 3037, 'per': 3353, 'sich': 3038,
'vorbei': 607, 'vorbeigefahren': 607, 'vorbeigekommen': 607, 'was': 3337, 'wieder': 1647, 'zu': 3357}, {'per': 3353},
{'...': 3359, 'N': 3036, 'alle': 1647, 'an': 1646, 'auch': 3355, 'auf': 1646, 'bei': 1653, 'beide': 1647, 'beim':
1646, 'da': 1652, 'im': 1649, 'in': 1655, 'ins': 1649, 'kurz': 1651, 'noch': 3037, 'per': 3353, 'sich': 3038,
'wieder': 1647, 'zu': 1646}, {'...': 3359, 'per': 3353}, {'...': 1661, '<me>': 1666, '^': 1660}, {'gepackt': 600,
'geschleppt': 600, 'getragen': 600, 'verladen': 600}, {'es': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3364,
'gekommen': 11, 'kam': 11}, {'bekommen': 11, 'erhalten': 11, 'gab': 3364, 'gekommen': 11, 'kam': 11, 'mit': 11},
{'mit': 11}, {'anruf': 3367, 'call': 3367, 'gesprach': 3367, 'gespraech': 3367, 'kaffee': 3367, 'kontakt': 3367,
'meeting': 3367, 'telefonat': 3367, 'termin': 3367, 'treffen': 3367}, {'fixe': 3367}, {'<appointment>': 11, 'absage':
3365, 'anruf': 3366, 'antwort': 3365, 'call': 3367, 'en': 3368, 'entschuldigung': 3365, 'erklaerung': 3365,
'erklarung': 3365, 'essen': 3367, 'gesprach': 3367, 'gespraech': 3367, 'info': 3365, 'jour': 3369, 'kaffee': 3367,
'kontakt': 3367, 'lebenszeichen': 11, 'lunch': 3367, 'mail': 3365, 'meeting': 3367, 'meldung': 3365, 'nachricht':
3365, 'telefonat': 3367, 'termin': 3367, 'treffen': 3367}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten': 11, 'gab':
3364, 'gekommen': 11, 'kam': 11, 'von': 11}, {'gehabt': 11}, {'': (0, 'missed'), 'gehabt': 11}, {'bekommen': 11,
'erhalten': 11, 'gab': 3364, 'gekommen': 11, 'kam': 11, 'von': 11}, {'': (0, 'missed'), 'bekommen': 11, 'erhalten':
11, 'von': 11}, {'bekommen': 11, 'erhalten': 11, 'von': 11}, {'fuer': 11, 'fur': 11, 'gehabt': 11}, {'<appointment>':
11, 'absage': 3365, 'anruf': 3365, 'antwort': 3371, 'energie': 3372, 'entschuldigung': 3365, 'erklaerung': 3365,
'erklarung': 3365, 'gelegenheit': 3373, 'info': 3365, 'kraft': 3372, 'lust': 3372, 'mail': 3374, 'meldung': 3365,
'moeglichkeit': 3372, 'moglichkeit': 3372, 'nachricht': 3374, 'nerven': 3372, 'reaktion': 3375, 'ruckmeldung': 3376,
'rueckmeldung': 3376, 'zeit': 3377}, {'<appointment>': 11, 'absage': 3365, 'anruf': 3366, 'antwort': 3365, 'call':
3367, 'entschuldigung': 3365, 'erklaerung': 3365, 'erklarung': 3365, 'info': 3365, 'kaffee': 3367, 'kontakt': 3367,
'mail': 3365, 'meldung': 3365, 'nachricht': 3365, 'termin': 3367}, {'abgehoben': 11, 'angetroffen': 11, 'anzutreffen':
11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11, 'zu':
3285, 'zuhause': 11}, {'telefon': 11}, {'ab': 11, 'abgehoben': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11},
{'...': 3382, 'ab': 11, 'auf': 11, 'dran': 11, 'hin': 11, 'ran': 11}, {'...': 3382}, {'...': 3380, 'am': 3381, 'ans':
3381, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3383, 'ging': 3383, 'hat': 3384, 'hebt': 3383,
'hob': 3383, 'macht': 3383, 'machte': 3383, 'nahm': 3383, 'zu': 3285, 'zuhause': 11}, {'gelernt': 607}, {'verpasst':
11}, {'<me>': 1666}, {'<them>': 3211, 'ich': 3212, 'man': 512}, {'mal': 512}, {'wir': 3390}, {'dazu': 11}, {'nicht':
3392}, {'zustande': 11}, {'N': 2129, 'mich': 2575, 'nicht': 3394, 'uns': 2575, 'vorbei': 69, 'zu': 2128, 'zum': 69},
{'gemacht': 809, 'hergestellt': 809, 'vermittelt': 809}, {'<have>': 809}, {'<have>': 3396, 'gemacht': 3397,
'hergestellt': 3397, 'vermittelt': 3397}, {'ich': 3398, 'wir': 3398}, {'den': 3399, 'die': 3399}, {'N': 3400},
{'gegeben': 1204, 'geschickt': 1204, 'hergestellt': 1204, 'vermittelt': 1204, 'weitergegeben': 1204}, {'...': 3402},
{'hergestellt': 809}, {'N': 3404}, {'<and>': 3405}, {'...': 3402, 'N': 3406}, {'...': 3402, 'N': 3400}, {'N': 3406},
{'mit': 3401, 'vom': 3403, 'von': 3407, 'zu': 3408, 'zum': 3403, 'zur': 3403, 'zwischen': 3409}, {'an': 2421, 'mit':
2421}, {'...': 3411, 'ausfuehrlich': 2425, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erlaeutert': 43,
'mit': 2426, 'muendl': 2427, 'muendlich': 2425, 'persoenlich': 2425, 'uebergeben': 43, 'uebermittelt': 43}, {'an':
2480, 'mit': 2480}, {'...': 3413, 'ausfuhrlich': 2484, 'besprochen': 43, 'durchgesprochen': 43, 'erklart': 43,
'erlautert': 43, 'mit': 2485, 'mundl': 2486, 'mundlich': 2484, 'personlich': 2484, 'ubergeben': 43, 'ubermittelt':
43}, {'bett': 11, 'fieber': 11, 'grippe': 11}, {'im': 3415, 'mit': 3415}, {'im': 3415, 'krank': 3416, 'mit': 3415},
{'es': 3083}, {'': (13, 'talk'), '<them>': 1084, 'N': 1084}, {'gegeben': 766, 'geschickt': 766, 'weitergegeben': 766,
'weitergeleitet': 766}, {'N': 3420}, {'an': 3421}, {'getroffen': 11}, {'abgesagt': 11, 'nicht': 3423, 'verpasst': 11},
{'mir': 607}, {'bei': 2633}, {'bei': 1414, 'im': 3415, 'jetzt': 3426, 'krank': 3416, 'mit': 3415, 'nun': 3426},
{'sorgen': 512}, {'mir': 3428}, {'bitte': 782, 'frage': 782}, {'der': 3430}, {'mit': 3431}, {'': (23, 'contact'), 'N':
3432}, {'...': 2488, 'an': 3433, 'bekommen': 607, 'erhalten': 607, 'gab': 2412, 'gekriegt': 607, 'geschickt': 607,
'geschrieben': 607, 'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'ihm': 41, 'ihnen': 41, 'ihr': 41, 'kam':
2412, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'vom': 607, 'von': 607}, {'<me>': 607, 'am': 607, 'auf': 607,
'aus': 607, 'dass': 607, 'mir': 607, 'ob': 607, 'per': 607, 'uns': 607, 'via': 607, 'wegen': 607}, {'ob': 512, 'wann':
512, 'was': 512, 'wie': 512}, {'melden': 512}, {'gucken': 3436, 'schauen': 3436, 'sehen': 3436, 'wieder': 3437},
{'aber': 3221, 'auch': 3221, 'ehrlich': 3221, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3225, 'leider':
3221, 'man': 3225, 'sagen': 0, 'schon': 3221, 'zugeben': 0}, {'aber': 3233, 'auch': 3233, 'ehrlich': 3233,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 3237, 'leider': 3233, 'man': 3237, 'sagen': 0,
'schon': 3233, 'zugeben': 0}, {'aber': 3240, 'auch': 3240, 'ehrlich': 3240, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 3244, 'leider': 3240, 'man': 3244, 'sagen': 0, 'schon': 3240, 'zugeben': 0}, {'braeuchte': 535, 'brauchte':
535, 'bräuchte': 535, 'duerfe': 535, 'durfe': 535, 'muesse': 535, 'muessen': 3439, 'muesste': 3439, 'muss': 3440,
'musse': 535, 'mussen': 3441, 'musste': 3440, 'müsste': 3441, 'solle': 535}, {'do': 41}, {'job': 41, 'part': 41,
'teil': 41, 'to': 3443, 'todo': 41}, {'aufgabe': 41, 'hausaufgabe': 41, 'hausaufgaben': 41, 'kappe': 2545, 'todos':
41}, {'ausstaendig': 440, 'ausstandig': 440, 'ausstehend': 440, 'faellig': 440, 'fallig': 440, 'fehlen': 440, 'fehlt':
440, 'offen': 440}, {'ausstaendig': 440, 'ausstandig': 440, 'ausstehend': 440, 'faellig': 440, 'fallig': 440,
'fehlen': 440, 'fehlt': 440, 'noch': 3446, 'offen': 440}, {'aus': 607, 'ned': 1704, 'net': 1704, 'nicht': 1704},
{'sich': 3448}, {'': (23, 'contact'), 'ned': 1704, 'net': 1704, 'nicht': 1704}, {'sich': 3450}, {'einheit': 2720,
'gesprach': 2720, 'gespraech': 2720, 'session': 2720, 'stunde': 2720, 'termin': 2720}, {'': (18, 'gave:mentoring'),
'mit': 2436, 'zu': 2719}, {'mit': 2436, 'zu': 2719}, {'': (18, 'gave:mentoring'), 'N': 798, 'fuer': 2436, 'fur': 2436,
'mit': 2436, 'zu': 2719}, {'': (18, 'gave:mentoring'), 'N': 798, 'mit': 2436, 'zu': 2719}, {'': (18,
'gave:mentoring'), 'zu': 2719}, {'einheit': 3453, 'fuer': 2436, 'fur': 2436, 'gesprach': 3454, 'gespraech': 3454,
'mit': 2436, 'session': 3455, 'stunde': 3456, 'termin': 3457}, {'fuer': 2436, 'fur': 2436, 'mit': 2436, 'zu': 2719},
{'N': 786, 'an': 2652, 'vielmal': 2652}, {'gemacht': 766}, {'eingesetzt': 766, 'stark': 3461, 'starkgemacht': 766,
'verbuergt': 766, 'verwendet': 766}, {'...': 3462, 'eingesetzt': 766, 'stark': 3461, 'starkgemacht': 766, 'verbuergt':
766, 'verwendet': 766}, {'<them>': 3463}, {'eingesetzt': 766, 'stark': 3461, 'starkgemacht': 766, 'verburgt': 766,
'verwendet': 766}, {'...': 3465, 'eingesetzt': 766, 'stark': 3461, 'starkgemacht': 766, 'verburgt': 766, 'verwendet':
766}, {'<them>': 3466}, {'fuer': 3464, 'fur': 3467}, {'...': 3468, 'fuer': 3464, 'fur': 3467, 'genommen': 41}, {'':
(13, 'talk'), 'gekommen': 0}, {'ohren': 3470}, {'zu': 3471}, {'...': 3472}, {'ohren': 0}, {'...': 3472, 'zu': 3474},
{'abgesagt': 11, 'fehlt': 2728, 'ist': 3473, 'kam': 3475, 'kommt': 3475, 'kurzfristig': 3079, 'spontan': 3079,
'wieder': 3079}, {'...': 1180, 'durchgespielt': 798, 'geprobt': 798, 'geubt': 798, 'trainiert': 798, 'vorbereitet':
798}, {'...': 1181, 'durchgespielt': 798, 'geprobt': 798, 'geuebt': 798, 'trainiert': 798, 'vorbereitet': 798},
{'...': 1182, 'durchgespielt': 798, 'geprobt': 798, 'geubt': 798, 'geuebt': 798, 'trainiert': 798, 'vorbereitet':
798}, {'gebueffelt': 787, 'gebuffelt': 787, 'gelernt': 787, 'geubt': 787, 'geuebt': 787}, {'gebueffelt': 787,
'gelernt': 787, 'geuebt': 787}, {'gebuffelt': 787, 'gelernt': 787, 'geubt': 787}, {'-gesprach': 3477, '-gespraech':
3478, '-interview': 3479, '-praesentation': 3478, '-prasentation': 3477, '-pruefung': 3478, '-prufung': 3477, 'an':
2590, 'bewerbung': 3479, 'buchhaltung': 3480, 'deutsch': 3480, 'durch': 2670, 'englisch': 3480, 'excel': 3480,
'franzoesisch': 3481, 'franzosisch': 3482, 'mathe': 3480, 'pitch': 3479, 'python': 3480, 'rede': 3479, 'uber': 2594,
'ueber': 2598, 'vortrag': 3479}, {'^': 1183}, {'...': 3483, '<their>': 3484, '^': 1183, 'buchhaltung': 3480, 'das':
3484, 'den': 3484, 'deutsch': 3480, 'die': 3484, 'durch': 2675, 'ein': 3484, 'englisch': 3480, 'excel': 3480,
'franzoesisch': 3481, 'franzosisch': 3482, 'koennte': 2613, 'konnte': 2613, 'könnte': 2613, 'mathe': 3480, 'mochte':
2613, 'moechte': 2613, 'muesste': 2613, 'muessten': 2613, 'musste': 2613, 'mussten': 2613, 'möchte': 2613, 'müsste':
2613, 'müssten': 2613, 'python': 3480, 'sollte': 2613, 'sollten': 2613, 'will': 2613}, {'geprobt': 43, 'geubt': 43,
'geuebt': 43}, {'pitch': 3486}, {'...': 3487, 'als': 2616}, {'retourniert': 43, 'versehen': 43, 'zurueckgegeben': 43,
'zurueckgemailt': 43, 'zurueckgesandt': 43, 'zurueckgeschickt': 43}, {'retourniert': 43, 'versehen': 43,
'zuruckgegeben': 43, 'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43}, {'retourniert': 43, 'versehen':
43, 'zuruckgegeben': 43, 'zuruckgemailt': 43, 'zuruckgesandt': 43, 'zuruckgeschickt': 43, 'zurueckgegeben': 43,
'zurueckgemailt': 43, 'zurueckgesandt': 43, 'zurueckgeschickt': 43}, {'^': 268, 'gegeben': 535}, {'weg': 3492},
{'den': 3493}, {'zusammen': 975}, {'<me>': 975, '<them>': 3485, 'N': 3488, 'aenderungsvorschlaegen': 3489, 'am': 1922,
'anderungsvorschlagen': 3490, 'anmerkungen': 3491, 'auf': 3494, 'das': 2463, 'dem': 2463, 'den': 2463, 'der': 2463,
'die': 2463, 'feedback': 3491, 'hinweisen': 3491, 'kommentaren': 3491, 'korrekturen': 3491, 'korrekturvorschlaegen':
3489, 'korrekturvorschlagen': 3490, 'mir': 3495, 'notizen': 3491, 'randnotizen': 3491, 'verbesserungsvorschlaegen':
3489, 'verbesserungsvorschlagen': 3490, 'vorschlaegen': 3489, 'vorschlagen': 3490}, {'': (14, 'together'), 'bekannt':
810, 'vernetzt': 809, 'vorgestellt': 809}, {'^': 1709, 'treffen': 69}, {'-angebot': 702, '-bericht': 702, '-entwurf':
702, '-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '...': 1714, '<attribute>':
1478, 'a': 1479, 'an': 1479, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestatigung': 702,
'das': 1479, 'den': 1479, 'die': 1479, 'ein': 1479, 'eine': 1479, 'einen': 1479, 'entwurf': 702, 'freigabe': 702,
'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1479, 'nen': 1479, 'offerte': 702,
'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'stellungnahme': 702, 'termin': 702,
'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 3499, 'von': 1485},
{'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung':
1398, '-vorschlag': 1398, '<attribute>': 1615, '<thing>': 1398, '<work>': 1398, 'a': 1616, 'absagen': 81, 'an': 1616,
'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid': 1658, 'bestatigung': 1398, 'das':
1616, 'den': 1616, 'die': 1616, 'ein': 1616, 'eine': 1616, 'einen': 1616, 'entscheidung': 1398, 'entwurf': 1398,
'feedback': 1659, 'fotos': 1398, 'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398,
'liste': 1398, 'muster': 1398, 'n': 1616, 'nen': 1616, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung':
1398, 'ruckmeldung': 1719, 'stellungnahme': 1398, 'termin': 1398, 'unterlagen': 1398, 'unterschrift': 1398, 'vertrag':
1398, 'vorschlag': 1398, 'zahl': 1398, 'zahlen': 1398, 'zusage': 1398, 'zusagen': 81}, {'treffen': 69}, {'...': 3502,
'<them>': 41}, {'...': 3498, '<me>': 684, '<them>': 41, '<until>': 3500, '^': 3501, 'dass': 1728, 'ich': 3503, 'wir':
3503}, {'^': 1745, 'treffen': 69}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702, '-konzept': 702, '-liste': 702,
'-plan': 702, '-rechnung': 702, '-vorschlag': 702, '...': 1714, '<attribute>': 1447, 'a': 1448, 'an': 1448, 'angebot':
702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702, 'das': 1448, 'den': 1448, 'die': 1448,
'ein': 1448, 'eine': 1448, 'einen': 1448, 'entwurf': 702, 'freigabe': 702, 'gutachten': 702, 'konzept': 702,
'kostenvoranschlag': 702, 'liste': 702, 'n': 1448, 'nen': 1448, 'offerte': 702, 'plan': 702, 'prognose': 702,
'rechnung': 702, 'rueckmeldung': 702, 'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702,
'zahl': 702, 'zahlen': 702, 'zusage': 702}, {'^': 3506, 'von': 1454}, {'-angebot': 1398, '-bericht': 1398, '-entwurf':
1398, '-konzept': 1398, '-liste': 1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '<attribute>': 1598,
'<thing>': 1398, '<work>': 1398, 'a': 1599, 'absagen': 81, 'an': 1599, 'angebot': 1398, 'antwort': 1398,
'aufstellung': 1398, 'bericht': 1398, 'bescheid': 1658, 'bestaetigung': 1398, 'das': 1599, 'den': 1599, 'die': 1599,
'ein': 1599, 'eine': 1599, 'einen': 1599, 'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1659, 'fotos': 1398,
'freigabe': 1398, 'gutachten': 1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'muster': 1398, 'n':
1599, 'nen': 1599, 'offerte': 1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'rueckmeldung': 1719,
'stellungnahme': 1398, 'termin': 1398, 'unterlagen': 1398, 'unterschrift': 1398, 'vertrag': 1398, 'vorschlag': 1398,
'zahl': 1398, 'zahlen': 1398, 'zusage': 1398, 'zusagen': 81}, {'...': 3505, '<me>': 684, '<them>': 41, '<until>':
3507, '^': 3508, 'dass': 1728, 'ich': 3503, 'wir': 3503}, {'': (1, 'moved'), 'D': 2093}, {'D': 2093, 'auf': 3510,
'to': 3510}, {'ich': 593, 'ma': 593, 'wir': 593}, {'ma': 593}, {'absagen': 11, 'canceln': 11, 'stornieren': 11},
{'absagen': 11, 'canceln': 11, 'stornieren': 11, 'verschieben': 389, 'vertagen': 389}, {'...': 3515, 'absagen': 11,
'canceln': 11, 'stornieren': 11, 'verschieben': 389, 'vertagen': 389}, {'schlafen': 0}, {'gehen': 0}, {'kopf': 3518},
{'den': 3519}, {'drueber': 3517, 'durch': 3520, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber':
3517, 'durch': 3520, 'erst': 3521, 'mal': 3521, 'noch': 3521, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0},
{'...': 3222, 'drueber': 3517, 'durch': 3520, 'erst': 3521, 'hoeren': 512, 'mal': 3521, 'noch': 3521, 'sehen': 512,
'treffen': 512, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 512, 'wiedersehen': 512,
'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3515, '<them>': 41, '^': 15, 'aber': 3221, 'absagen': 11,
'auch': 3221, 'canceln': 11, 'daran': 2743, 'dran': 2743, 'drueber': 3517, 'durch': 3520, 'ehrlich': 3221,
'einraeumen': 0, 'erst': 3521, 'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'mal': 3521, 'mich': 3223, 'mir': 3522,
'noch': 3521, 'sagen': 0, 'schon': 3221, 'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns':
3523, 'verschieben': 389, 'vertagen': 389, 'zugeben': 0}, {'...': 3515, '<them>': 41, '^': 15, 'absagen': 11,
'canceln': 11, 'drueber': 3517, 'durch': 3520, 'erst': 3521, 'mal': 3521, 'mich': 3223, 'mir': 3522, 'noch': 3521,
'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3523, 'verschieben': 389, 'vertagen':
389}, {'...': 3514, '<det>': 41, 'N': 3516, 'aber': 3221, 'absagen': 11, 'auch': 3221, 'canceln': 11, 'daran': 2743,
'dran': 2743, 'drueber': 3517, 'durch': 3520, 'ehrlich': 3221, 'einraeumen': 0, 'er': 3516, 'erst': 3521, 'gestehen':
0, 'gestehn': 0, 'ich': 3524, 'leider': 3221, 'ma': 593, 'mal': 3521, 'man': 3225, 'mich': 3223, 'mir': 3522, 'noch':
3521, 'sagen': 0, 'schon': 3221, 'sie': 3516, 'stornieren': 11, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0,
'uns': 3523, 'wir': 3525, 'zugeben': 0}, {'': (11, 'thinking'), 'wieder': 512}, {'mal': 3527}, {'<them>': 3211,
'daran': 2743, 'dran': 2743, 'mal': 3527, 'mich': 3528}, {'mal': 3527, 'mich': 3528}, {'<them>': 3211, 'daran': 2743,
'dran': 2743, 'ich': 3529, 'mal': 3527, 'mich': 3528, 'wir': 3530}, {'denken': 512}, {'<them>': 3532}, {'an': 3533},
{'wieder': 512}, {'mal': 3535, 'wieder': 512}, {'': (11, 'thinking'), 'drueber': 3517, 'durch': 3520, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'wieder': 512}, {'...': 3222, 'hoeren': 512, 'mal': 3527, 'sehen': 512, 'treffen':
512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3534,
'<them>': 3211, 'aber': 3221, 'an': 3533, 'auch': 3221, 'dringend': 3536, 'drueber': 3517, 'durch': 3520, 'ehrlich':
3221, 'einraeumen': 0, 'erst': 3521, 'gestehen': 0, 'gestehn': 0, 'leider': 3221, 'mal': 3537, 'mich': 3538, 'mir':
3522, 'noch': 3521, 'sagen': 0, 'schon': 3221, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3523,
'wieder': 512, 'zugeben': 0}, {'drueber': 3517, 'durch': 3520, 'erst': 3521, 'mal': 3537, 'mich': 3538, 'mir': 3522,
'noch': 3521, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3523}, {'...': 3534, '<them>': 3211, 'aber':
3221, 'an': 3533, 'auch': 3221, 'dringend': 3536, 'drueber': 3517, 'durch': 3520, 'ehrlich': 3221, 'einraeumen': 0,
'erst': 3521, 'gestehen': 0, 'gestehn': 0, 'ich': 3539, 'leider': 3221, 'mal': 3537, 'man': 3225, 'mich': 3538, 'mir':
3522, 'noch': 3521, 'sagen': 0, 'schon': 3221, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3523,
'wieder': 512, 'wir': 3540, 'zugeben': 0}, {'mal': 3527, 'mich': 3538, 'uns': 3223}, {'ich': 3542, 'mal': 3527,
'mich': 3538, 'uns': 3223, 'wir': 3542}, {'^': 1660, 'absagen': 11, 'an': 3533, 'canceln': 11, 'stornieren': 11},
{'<their>': 2380, 'N': 2381, 'absagen': 81, 'bescheid': 1658, 'das': 2380, 'den': 2380, 'die': 2380, 'feedback': 1659,
'ihr': 2380, 'ruckmeldung': 1659, 'rueckmeldung': 1659, 'sein': 2380, 'zusagen': 81}, {'...': 3532, '<them>': 3532},
{'druber': 3517, 'drueber': 3517, 'durch': 3520, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3532}, {'an': 3548}, {'absagen': 11, 'an': 3533, 'canceln': 11,
'stornieren': 11, 'verschieben': 389, 'vertagen': 389}, {'': (5, 'mine'), '<their>': 2380, 'N': 2381, 'das': 2380,
'den': 2380, 'die': 2380, 'ihr': 2380, 'sein': 2380}, {'druber': 3517, 'drueber': 3517, 'durch': 3520, 'erst': 3547,
'mal': 3547, 'noch': 3547, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0}, {'...': 3234, 'druber': 3517, 'drueber': 3517, 'durch': 3520, 'erst': 3547, 'hoeren': 512,
'horen': 512, 'mal': 3547, 'noch': 3547, 'sehen': 512, 'treffen': 512, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512,
'zusammentelefonieren': 512}, {'...': 3550, '<them>': 41, '^': 3551, 'aber': 3233, 'absagen': 11, 'an': 3533, 'auch':
3233, 'canceln': 11, 'daran': 2743, 'dran': 2743, 'druber': 3517, 'drueber': 3517, 'durch': 3520, 'ehrlich': 3233,
'einraeumen': 0, 'einraumen': 0, 'erst': 3547, 'gestehen': 0, 'gestehn': 0, 'leider': 3233, 'mal': 3547, 'mich': 3235,
'mir': 3552, 'noch': 3547, 'sagen': 0, 'schon': 3233, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3553, 'verschieben': 389, 'vertagen': 389, 'zugeben':
0}, {'absagen': 11}, {'...': 3515, '<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'druber': 3517, 'drueber':
3517, 'durch': 3520, 'erst': 3547, 'mal': 3547, 'mich': 3235, 'mir': 3552, 'noch': 3547, 'stornieren': 11,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3553,
'verschieben': 389, 'vertagen': 389}, {'...': 3544, '<det>': 41, 'N': 3516, '^': 3545, 'aber': 3233, 'absagen': 11,
'an': 3546, 'auch': 3233, 'ausfallen': 11, 'canceln': 11, 'daran': 2743, 'dran': 2743, 'druber': 3517, 'drueber':
3517, 'durch': 3520, 'ehrlich': 3233, 'einraeumen': 0, 'einraumen': 0, 'er': 3516, 'erst': 3547, 'gerade': 3549,
'gestehen': 0, 'gestehn': 0, 'heute': 3549, 'ich': 3554, 'kurzfristig': 3555, 'leider': 3233, 'ma': 593, 'mal': 3547,
'man': 3237, 'mich': 3235, 'mir': 3552, 'nicht': 2744, 'noch': 3547, 'oft': 3549, 'sagen': 0, 'schon': 3233, 'sie':
3516, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3553, 'wieder': 3555, 'wir': 3556, 'zugeben': 0}, {'druber': 3517, 'durch': 3520,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'druber': 3517, 'durch': 3520, 'erst': 3558, 'mal': 3558, 'noch':
3558, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'...': 3241, 'druber': 3517, 'durch': 3520, 'erst': 3558,
'horen': 512, 'mal': 3558, 'noch': 3558, 'sehen': 512, 'treffen': 512, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3515, '<them>':
41, '^': 15, 'aber': 3240, 'absagen': 11, 'auch': 3240, 'canceln': 11, 'daran': 2743, 'dran': 2743, 'druber': 3517,
'durch': 3520, 'ehrlich': 3240, 'einraumen': 0, 'erst': 3558, 'gestehen': 0, 'gestehn': 0, 'leider': 3240, 'mal':
3558, 'mich': 3242, 'mir': 3559, 'noch': 3558, 'sagen': 0, 'schon': 3240, 'stornieren': 11, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'uns': 3560, 'verschieben': 389, 'vertagen': 389, 'zugeben': 0}, {'...': 3515,
'<them>': 41, '^': 15, 'absagen': 11, 'canceln': 11, 'druber': 3517, 'durch': 3520, 'erst': 3558, 'mal': 3558, 'mich':
3242, 'mir': 3559, 'noch': 3558, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3560,
'verschieben': 389, 'vertagen': 389}, {'...': 3514, '<det>': 41, 'N': 3516, 'aber': 3240, 'absagen': 11, 'auch': 3240,
'canceln': 11, 'daran': 2743, 'dran': 2743, 'druber': 3517, 'durch': 3520, 'ehrlich': 3240, 'einraumen': 0, 'er':
3516, 'erst': 3558, 'gestehen': 0, 'gestehn': 0, 'ich': 3561, 'leider': 3240, 'ma': 593, 'mal': 3558, 'man': 3244,
'mich': 3242, 'mir': 3559, 'noch': 3558, 'sagen': 0, 'schon': 3240, 'sie': 3516, 'stornieren': 11, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'uns': 3560, 'wir': 3562, 'zugeben': 0}, {'absagen': 11, 'an': 3533, 'canceln': 11,
'stornieren': 11}, {'': (11, 'thinking'), 'druber': 3517, 'durch': 3520, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'wieder': 512}, {'...': 3241, 'horen': 512, 'mal': 3527, 'sehen': 512, 'treffen': 512,
'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512}, {'...': 3550, '<them>':
3211, 'aber': 3233, 'absagen': 11, 'an': 3533, 'auch': 3233, 'canceln': 11, 'dringend': 3536, 'druber': 3517, 'durch':
3520, 'ehrlich': 3233, 'einraeumen': 0, 'einraumen': 0, 'erst': 3558, 'gestehen': 0, 'gestehn': 0, 'leider': 3233,
'mal': 3565, 'mich': 3566, 'mir': 3559, 'noch': 3558, 'sagen': 0, 'schon': 3233, 'stornieren': 11, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'uns': 3560, 'verschieben': 389, 'vertagen': 389, 'wieder': 512, 'zugeben': 0}, {'':
(11, 'thinking'), 'absagen': 11}, {'...': 3515, 'absagen': 11, 'canceln': 11, 'druber': 3517, 'durch': 3520, 'erst':
3558, 'mal': 3565, 'mich': 3566, 'mir': 3559, 'noch': 3558, 'stornieren': 11, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'uns': 3560, 'verschieben': 389, 'vertagen': 389}, {'...': 3564, '<them>': 3211, 'N': 3516, 'aber':
3233, 'absagen': 11, 'an': 3546, 'auch': 3233, 'canceln': 11, 'dringend': 3536, 'druber': 3517, 'durch': 3520,
'ehrlich': 3233, 'einraeumen': 0, 'einraumen': 0, 'er': 3516, 'erst': 3558, 'gerade': 3549, 'gestehen': 0, 'gestehn':
0, 'heute': 3549, 'ich': 3567, 'kurzfristig': 3555, 'leider': 3233, 'mal': 3565, 'man': 3237, 'mich': 3566, 'mir':
3559, 'noch': 3558, 'oft': 3549, 'sagen': 0, 'schon': 3233, 'sie': 3516, 'stornieren': 11, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3560, 'wieder': 3568, 'wir': 3569, 'zugeben': 0}, {'...': 3515, 'absagen': 11, 'canceln':
11, 'mal': 3527, 'mich': 3566, 'stornieren': 11, 'uns': 3242, 'verschieben': 389, 'vertagen': 389}, {'...': 3514, 'N':
3516, 'absagen': 11, 'canceln': 11, 'er': 3516, 'ich': 3571, 'kurzfristig': 3555, 'mal': 3527, 'mich': 3566, 'sie':
3516, 'stornieren': 11, 'uns': 3242, 'wieder': 3555, 'wir': 3571}, {'gegeben': 520, 'gespendet': 520, 'zugesprochen':
520}, {'...': 3573, 'gegeben': 520, 'gespendet': 520, 'zugesprochen': 520}, {'...': 3534, '<them>': 3211, 'aber':
3240, 'an': 3533, 'auch': 3240, 'dringend': 3536, 'druber': 3517, 'durch': 3520, 'ehrlich': 3240, 'einraumen': 0,
'erst': 3558, 'gestehen': 0, 'gestehn': 0, 'leider': 3240, 'mal': 3565, 'mich': 3566, 'mir': 3559, 'noch': 3558,
'sagen': 0, 'schon': 3240, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3560, 'wieder': 512, 'zugeben':
0}, {'druber': 3517, 'durch': 3520, 'erst': 3558, 'mal': 3565, 'mich': 3566, 'mir': 3559, 'noch': 3558, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3560}, {'...': 3534, '<them>': 3211, 'aber': 3240, 'an': 3533, 'auch':
3240, 'dringend': 3536, 'druber': 3517, 'durch': 3520, 'ehrlich': 3240, 'einraumen': 0, 'erst': 3558, 'gestehen': 0,
'gestehn': 0, 'ich': 3575, 'leider': 3240, 'mal': 3565, 'man': 3244, 'mich': 3566, 'mir': 3559, 'noch': 3558, 'sagen':
0, 'schon': 3240, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3560, 'wieder': 512, 'wir': 3576,
'zugeben': 0}, {'mal': 3527, 'mich': 3566, 'uns': 3242}, {'ich': 3578, 'mal': 3527, 'mich': 3566, 'uns': 3242, 'wir':
3578}, {'<should>': 1083, 's': 2556}, {'meinung': 3308}, {'<their>': 2556, '<them>': 1084, 'N': 3580, 'ihrer': 3581,
'seiner': 3581}, {'uber': 512, 'ueber': 512}, {'': (23, 'contact'), 'N': 782, 'bei': 2489}, {'...': 2488, 'an': 607,
'bekommen': 607, 'erhalten': 607, 'gab': 2412, 'gekriegt': 607, 'geschickt': 607, 'geschrieben': 607, 'gesendet': 607,
'gschriebn': 607, 'hinterlassen': 607, 'kam': 2412, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'von': 607},
{'^': 15, 'bei': 400, 'fur': 2415, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 2798, 'schritte': 3586}, {'^':
15, 'bei': 400, 'fur': 2415, 'liegt': 2797, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 3588, 'termin': 69},
{'^': 15, 'bei': 400, 'fuer': 2415, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 2798, 'schritte': 3590}, {'^':
15, 'bei': 400, 'fuer': 2415, 'liegt': 2797, 'mein': 41, 'meine': 41, 'von': 400}, {'schritt': 3592, 'termin': 69},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3594, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 3009, 'vergessen': 11, 'verpasst': 11,
'versaeumt': 11, 'versaumt': 11, 'verschlafen': 11, 'verschwitzt': 11, 'von': 3009}, {'': (12, 'task'), '^': 15},
{'ausgegangen': 11, 'bei': 1640, 'beim': 1640, 'erreicht': 11, 'vergessen': 3597, 'zu': 1640, 'zum': 1640, 'zur':
1640}, {'bei': 1640, 'beim': 1640, 'erreicht': 11, 'vergessen': 41, 'zu': 1640, 'zum': 1640, 'zur': 1640}, {'termin':
2093}, {'answered': 11, 'came': 11, 'replied': 11, 'showed': 2804}, {'^': 15, 'bei': 400, 'fuer': 2415, 'fur': 2415,
'liegt': 2797, 'mein': 41, 'meine': 41, 'von': 400}, {'step': 3602, 'steps': 2798}, {'erreicht': 11}, {'erwischt': 11,
'geschafft': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'telefoniert': 11}, {'geredet': 11, 'gesprochen':
11, 'getroffen': 11, 'telefoniert': 11}, {'...': 3606}, {'gegangen': 11}, {'...': 1639, 'erreichen': 11},
{'abgehoben': 11, 'angerufen': 11, 'angetroffen': 11, 'aufgetaucht': 11, 'ausgegangen': 11, 'bei': 1640, 'beim': 1640,
'besucht': 11, 'dazu': 2679, 'dazugekommen': 11, 'drangegangen': 11, 'erreichbar': 11, 'erreicht': 11, 'erschienen':
11, 'erwischt': 11, 'geklappt': 11, 'gemeldet': 11, 'geschafft': 11, 'geschrieben': 11, 'gesehen': 11, 'gesprochen':
11, 'getroffen': 11, 'mehr': 3605, 'mit': 3607, 'ran': 3608, 'rangegangen': 11, 'stattgefunden': 11, 'telefoniert':
11, 'verfuegbar': 11, 'verfugbar': 11, 'vergessen': 3597, 'zu': 3609, 'zum': 1640, 'zur': 1640, 'zuruckgerufen': 11,
'zurueckgerufen': 11, 'zustande': 2679}, {'gehoert': 11, 'gehort': 11}, {'...': 3611}, {'...': 3611, 'gehoert': 11,
'gehort': 11, 'von': 3612}, {'<appointment>': 11}, {'...': 3611, 'gehoert': 11, 'gehort': 11, 'mehr': 3613, 'mit':
3614, 'von': 3612}, {'gesehen': 11, 'gesprochen': 11, 'getroffen': 11}, {'...': 3380, 'abgehoben': 11, 'am': 3381,
'ans': 3381, 'anzutreffen': 11, 'da': 11, 'daheim': 11, 'dahoam': 11, 'geht': 3383, 'ging': 3383, 'hat': 3384, 'hebt':
3383, 'hob': 3383, 'macht': 3383, 'machte': 3383, 'nahm': 3383, 'zu': 3285, 'zuhause': 11}, {'abgehoben': 11,
'angetroffen': 11, 'drangegangen': 11, 'erreicht': 11, 'gegangen': 11, 'rangegangen': 11}, {'...': 3618, 'erreicht':
11}, {'gehoert': 11, 'gehort': 11, 'mehr': 3611, 'mit': 3614}, {'answer': 389, 'luck': 389, 'reply': 389, 'response':
389, 'show': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'gefragt': 11, 'geredet': 11,
'kontaktiert': 11}, {'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11, 'daruber': 3622, 'darueber': 3622,
'druber': 3622, 'drueber': 3622, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11}, {'abgestimmt': 11, 'angerufen': 11,
'angesprochen': 11, 'besprochen': 11, 'daruber': 3622, 'darueber': 3622, 'druber': 3622, 'drueber': 3622, 'erreicht':
11, 'gefragt': 11, 'gemeldet': 11, 'geredet': 11, 'gesprochen': 11, 'getroffen': 11, 'kennengelernt': 11,
'kontaktiert': 11, 'telefoniert': 11}, {'': (0, 'missed'), 'abgestimmt': 11, 'angesprochen': 11, 'besprochen': 11,
'daruber': 3622, 'darueber': 3622, 'druber': 3622, 'drueber': 3622, 'gefragt': 11, 'geredet': 11, 'kontaktiert': 11},
{'erledigen': 41, 'liefern': 41, 'schicken': 41}, {'auf': 3314, 'ned': 3623, 'net': 3623, 'nicht': 3624, 'nie': 3625,
'offen': 2044, 'zu': 3626}, {'erreicht': 11, 'vergesse': 7, 'vergessen': 41}, {'self': 7}, {'to': 3629}, {'': (12,
'task'), 'selbst': 7}, {'mich': 3631}, {'mich': 7}, {'an': 3632, 'fuer': 3633, 'fur': 3633}, {'mailbox': 11}, {'idee':
512}, {'gedanke': 512}, {'ein': 3637}, {'beide': 975, 'drei': 975, 'zwei': 975}, {'^': 2691, 'die': 3635, 'eine':
3636, 'ich': 2692, 'mailbox': 11, 'so': 3638, 'wir': 3639}, {'wohl': 512}, {'': (13, 'talk'), '...': 3641}, {'punkte':
7}, {'punkt': 7}, {'wort': 11}, {'abmeldung': 11, 'absage': 11, 'bescheid': 11, 'ein': 3645, 'entschuldigung': 11,
'nachricht': 11}, {'ihm': 41, 'ihnen': 41, 'ihr': 41}, {'durchgegangen': 43, 'geprobt': 43, 'geubt': 43, 'geuebt':
43}, {'N': 3648}, {'mit': 3649, 'review': 2777}, {'fuer': 2776, 'fur': 2776, 'mit': 2776}, {'von': 607}, {'bono':
600}, {'bei': 2776, 'fuer': 2776}, {'bei': 2776, 'fur': 2776}, {'fuer': 2776, 'fur': 2776, 'mit': 2776, 'von': 2776},
{'D': 7, 'nochmal': 7, 'spaeter': 7, 'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3657, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'D': 7, 'dann': 3657, 'es': 3658, 'ich': 3658, 'ichs': 3658, 'nochmal': 7, 'spaeter': 7,
'spater': 7, 'wieder': 7}, {'an': 2652}, {'an': 2496, 'mit': 2496}, {'...': 3661, 'ausfuehrlich': 2425, 'ausfuhrlich':
2484, 'besprochen': 43, 'durchgesprochen': 43, 'erklaert': 43, 'erklart': 43, 'erlaeutert': 43, 'erlautert': 43,
'mit': 2501, 'muendl': 2427, 'muendlich': 2425, 'mundl': 2486, 'mundlich': 2484, 'persoenlich': 2425, 'personlich':
2484, 'ubergeben': 43, 'ubermittelt': 43, 'uebergeben': 43, 'uebermittelt': 43}, {'': (20, 'gave:referral'),
'gegeben': 766, 'geschrieben': 766}, {'N': 3663}, {'fuer': 3664, 'fur': 3664}, {'me': 7}, {'': (1, 'moved'), 'D':
2093, 'auf': 2093, 'to': 2093}, {'': (23, 'contact'), 'N': 43}, {'': (23, 'contact'), '...': 1797}, {'...': 1797,
'an': 607, 'mich': 3669}, {'an': 607, 'von': 607}, {'zuruck': 11, 'zurueck': 11}, {'mich': 1798, 'nicht': 3672},
{'<rel>': 0}, {'': (13, 'talk'), '<my>': 3674, '<their>': 3674, 'ab': 11, 'kurzfristig': 3138, 'wieder': 3138}, {'':
(13, 'talk'), 'N': 781, 'ab': 11, 'ich': 2644, 'kurzfristig': 3138, 'wieder': 3138}, {'': (13, 'talk'), 'i': 1803,
'ich': 1803, 'we': 1803, 'wir': 1803}, {'mir': 975}, {'<not>': 2656, 'a': 1622, 'aber': 2657, 'ah': 1622, 'au': 1622,
'auch': 1622, 'dann': 2657}, {'der': 1814}, {'an': 607, 'auf': 3680, 'bei': 1816, 'beisammen': 607, 'in': 1817,
'neben': 607, 'uber': 607, 'ueber': 607, 'vor': 1818, 'zusammen': 607}, {'': (23, 'contact'), '...': 3681}, {'': (23,
'contact'), '...': 3681, 'wir': 975}, {'date': 69}, {'the': 3684}, {'N': 3036, 'auch': 3037, 'noch': 3037, 'sich':
3038, 'vorbei': 607}, {'...': 3027}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11,
'telefoniert': 11}, {'gehoert': 11, 'gehort': 11, 'gesehen': 11, 'gesprochen': 11, 'getroffen': 11, 'mehr': 3688,
'telefoniert': 11}, {'nicht': 3689}, {'alles': 2434, 'ins': 2433, 'verbaselt': 11, 'verbummelt': 11, 'verpennt': 11,
'verplant': 11, 'verschlafen': 11, 'verschwitzt': 11}, {'...': 3690, 'wieder': 3691}, {'am': 607, 'auf': 607, 'aus':
607, 'dass': 607, 'mir': 607, 'nicht': 3672, 'ob': 607, 'per': 607, 'uns': 607, 'via': 607, 'wegen': 607}, {'<me>':
1839, '<them>': 41, '<they>': 1840, 'ich': 42, 'wir': 42}, {'D': 69, 'ich': 69, 'uns': 576}, {'uns': 69}, {'': (2,
'plan'), 'uns': 69}, {'D': 69, 'ma': 3696, 'uns': 576, 'wir': 3697, 'wollen': 11}, {'...': 3690, 'er': 0, 'sie': 0},
{'...': 911, '<deed3>': 2862, '^': 2866, 'antwortet': 2233, 'besorgt': 684, 'bringt': 2233, 'checkt': 684, 'gibt':
2264, 'klaert': 684, 'klart': 684, 'laesst': 2268, 'lassen': 2268, 'lasst': 2268, 'leitet': 2270, 'liefert': 2233,
'lässt': 2268, 'macht': 2278, 'mailt': 684, 'organisiert': 2282, 'reicht': 2270, 'schickt': 2868, 'sendet': 684,
'stellt': 2302, 'ubernimmt': 684, 'uberweist': 684, 'uebernimmt': 684, 'ueberweist': 684, 'unterschreibt': 2233,
'verschickt': 684, 'weiss': 2233, 'weiß': 2233, 'zahlt': 2233}, {'he': 0, 'she': 0}, {'<gone>': 607, 'angesetzt': 69,
'ausgemacht': 69, 'dazwischen': 2679, 'dazwischengekommen': 11, 'eingetragen': 69, 'fixiert': 69, 'gebucht': 69,
'geplant': 69, 'vereinbart': 69}, {'zusammen': 0}, {'paar': 3703}, {'<gone>': 607, 'bei': 69, 'mit': 69}, {'...':
3705, 'gestern': 2662, 'heute': 2662, 'mit': 2688, 'ned': 2661, 'net': 2661, 'nicht': 2661}, {'mehr': 3703}, {'paar':
3707}, {'...': 2680, 'aufgetaucht': 11, 'dazu': 2679, 'dazugekommen': 11, 'erschienen': 11, 'gefahren': 11,
'gegangen': 11, 'gekommen': 11, 'hingegangen': 11, 'mehr': 3703, 'zu': 2660, 'zum': 2660, 'zur': 2660}, {'': (14,
'together'), '...': 3705, 'bei': 69, 'gestern': 2662, 'heute': 2662, 'mit': 2688, 'ned': 2661, 'net': 2661, 'nicht':
2661}, {'...': 3702, '<not>': 2656, '<they>': 3343, 'a': 1622, 'aber': 2657, 'abgemacht': 69, 'ah': 1622, 'angesetzt':
69, 'au': 1622, 'auch': 1622, 'aufgetaucht': 607, 'ausgefallen': 11, 'ausgemacht': 69, 'dann': 2657, 'dazugekommen':
607, 'dazugestossen': 607, 'dazugestoßen': 607, 'dazwischen': 2679, 'dazwischengekommen': 11, 'ein': 3704,
'eingeplant': 69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'gekommen': 607, 'geplant': 69,
'gestern': 2662, 'heute': 2662, 'ich': 3706, 'jetzt': 3703, 'kein': 3708, 'leider': 2682, 'mir': 3348, 'mit': 2688,
'mitgekommen': 607, 'ned': 2661, 'net': 2661, 'nicht': 3709, 'reserviert': 69, 'terminiert': 69, 'uns': 3348,
'verabredet': 69, 'vereinbart': 69, 'vorbeigefahren': 607, 'vorbeigekommen': 607, 'wieder': 3703, 'wir': 3710},
{'...': 2488, 'an': 607, 'bekommen': 607, 'erhalten': 607, 'gekriegt': 607, 'geschickt': 607, 'geschrieben': 607,
'gesendet': 607, 'gschriebn': 607, 'hinterlassen': 607, 'rausgeschickt': 607, 'v': 607, 'verschickt': 607, 'von':
607}, {'...': 3502}, {'...': 3502, 'ich': 3713, 'wir': 3713}, {'...': 3502, 'mich': 3235, 'uns': 3235}, {'...': 3502,
'ich': 3715, 'mich': 3235, 'uns': 3235, 'wir': 3715}, {'...': 3234, 'hoeren': 512, 'horen': 512, 'mal': 3527, 'sehen':
512, 'treffen': 512, 'verabreden': 512, 'wiedersehen': 512, 'zusammensetzen': 512, 'zusammentelefonieren': 512},
{'<them>': 3211, 'dringend': 3536, 'mal': 3527, 'mich': 3717, 'uns': 3235, 'wieder': 512}, {'mal': 3527, 'mich': 3717,
'uns': 3235}, {'<them>': 3211, 'dringend': 3536, 'ich': 3718, 'mal': 3527, 'mich': 3717, 'uns': 3235, 'wieder': 512,
'wir': 3719}, {'ich': 3719, 'mal': 3527, 'mich': 3717, 'uns': 3235, 'wir': 3719}, {'fuer': 2436, 'fur': 2436, 'mit':
2436}, {'gegangen': 607, 'gewesen': 607}, {'wir': 69, 'wollen': 11}, {'auf': 3680, 'bei': 1816, 'in': 1817, 'vor':
1818}, {'...': 3725}, {'an': 69}, {'': (2, 'plan'), 'an': 69, 'auf': 0, 'fest': 69, 'in': 0}, {'me': 2803}, {'<they>':
1876, '^': 1880, 'an': 1875}, {'auf': 11}, {'nicht': 3731}, {'mich': 607}, {'': (23, 'contact'), '<hat>': 607}, {'':
(23, 'contact'), 'wird': 69}, {'N': 786, 'to': 2652}, {'times': 2414}, {'N': 684, '^': 15, 'an': 2550, 'bei': 400,
'fuer': 2415, 'fur': 2415, 'ich': 440, 'mein': 41, 'meine': 41, 'meinerseits': 440, 'von': 2552}, {'do': 3738, 'dos':
2416}, {'d': 41, 'll': 41, 'will': 41, 'would': 41}, {'i': 3740}, {'<them>': 3741, 'N': 781, 'me': 1887, 'us': 1887},
{'ich': 69, 'ma': 69, 'mich': 69}, {'ich': 69, 'mich': 69, 'wir': 69}, {'<they>': 0}, {'...': 2710, 'abgemacht': 69,
'angesetzt': 69, 'ausgemacht': 69, 'bestaetigt': 69, 'bestatigt': 69, 'fix': 69, 'fixiert': 69, 'gebucht': 69,
'geplant': 69, 'ist': 2711, 'ma': 3697, 'sich': 3745, 'steht': 69, 'vereinbart': 69, 'vergessen': 11, 'wir': 3697,
'wollen': 11, 'zugesagt': 69}, {'sich': 3745}, {'gelaufen': 607, 'glaufen': 607, 'glaufn': 607}, {'weg': 3748},
{'den': 3749, 'weg': 3748}, {'ich': 3004, 'weg': 3748, 'wir': 3004}, {'...': 2555, 'das': 3005, 'dem': 3005, 'den':
3751, 'der': 3005, 'die': 3005, 'weg': 3748}, {'': (11, 'thinking'), '^': 3272}, {'': (11, 'thinking'), 'grad': 512,
'mir': 3753, 'ob': 512}, {'': (11, 'thinking'), 'gerade': 512, 'ich': 512, 'mir': 3753, 'ob': 512, 'wen': 512, 'wie':
512}, {'ich': 2981, 'weg': 3748, 'wir': 2981}, {'...': 2555, 'das': 2982, 'dem': 2982, 'den': 3756, 'der': 2982,
'die': 2982, 'weg': 3748}, {'das': 2463, 'dem': 2463, 'den': 2463, 'der': 2463, 'die': 2463}, {'gewartet': 11,
'hingefahren': 11}, {'ohne': 3646}, {'...': 3468, 'abgesagt': 11, 'fehlt': 2728, 'fuer': 3464, 'fur': 3467, 'ist':
3473, 'kam': 3475, 'kommt': 3475, 'kurzfristig': 3079, 'spontan': 3079, 'wieder': 3079}, {'ob': 512}, {'augen': 975},
{'vier': 3763}, {'lebenszeichen': 11, 'wort': 11}, {'silbe': 11}, {'kein': 3765, 'keine': 3766, 'nichts': 11, 'nix':
11}, {'...': 3767, 'kein': 3765, 'keine': 3766, 'nichts': 11, 'nix': 11}, {'...': 3767, 'ich': 3768, 'kein': 3765,
'keine': 3766, 'nichts': 11, 'nix': 11, 'wir': 3768}, {'hoer': 3769, 'hoere': 3769, 'hoeren': 3769, 'hor': 3769,
'hore': 3769, 'horen': 3769, 'kam': 3769, 'kommt': 3769}, {'als': 2616}, {'<them>': 3770, 'N': 3771}, {'': (23,
'contact'), '$$': 607, 'D': 69, 'fuer': 576, 'fur': 576}, {'': (0, 'missed'), 'gewartet': 11, 'versucht': 11},
{'antworten': 11, 'gratulieren': 11, 'schreiben': 11, 'treffen': 11}, {'anzurufen': 11, 'zu': 3775}, {'gratulieren':
11, 'schreiben': 11}, {'...': 3776, 'abzusagen': 11, 'anzurufen': 11, 'zu': 3777, 'zuruckzurufen': 11,
'zurueckzurufen': 11}, {'anruf': 11}, {'': (1, 'moved'), 'auf': 2093, 'wir': 2093}, {'...': 3027, 'sich': 3027},
{'uf': 2093}, {'<they>': 684, '^': 15, 'ich': 41}, {'<them>': 3279, '<they>': 1895, '^': 15, 'am': 1897, 'auf': 1897,
'beim': 1897, 'dass': 3783, 'ich': 3280, 'im': 1897, 'mir': 1898, 'per': 1897, 'uns': 1898}, {'...': 1136}, {'sollte':
512, 'sollten': 512}, {'': (22, 'gave:volunteering'), 'at': 600, 'bei': 600, 'fuer': 600, 'fur': 600}, {'gelegt':
2093, 'geschoben': 2093, 'verlegt': 2093, 'verschoben': 2093}, {'D': 3788}, {'auf': 3789}, {'D': 3790}, {'bekommen':
607, 'erhalten': 607}, {'erfahren': 2516, 'gehoert': 607, 'gehort': 607, 'mail': 3792, 'nachricht': 3792, 'nichts':
3611}, {':': 41, '^': 15, 'noch': 41}, {'^': 15, 'noch': 41}, {'^': 2360}, {'<them>': 3796, '^': 2360},
{'ausstaendig': 440, 'ausstandig': 440, 'ausstehend': 440, 'faellig': 440, 'fallig': 440, 'fehlen': 3794, 'fehlt':
3794, 'noch': 3446, 'offen': 440, 'stehen': 3795, 'steht': 3795, 'werden': 3797, 'wird': 3797}, {'^': 81, 'ich': 684,
'wir': 684}, {'': (23, 'contact'), 'wir': 684}, {'mucks': 11, 'ton': 11, 'wort': 11}, {'nachricht': 11, 'spur': 11},
{'': (0, 'missed'), 'gehoert': 11, 'gehort': 11, 'neues': 11}, {'nichts': 11}, {'funkstille': 11, 'kein': 3801,
'keine': 3802, 'nichts': 3803, 'nix': 11, 'noch': 3804}, {'heute': 3805, 'jetzt': 3805}, {'': (7, 'waiting'), '...':
2604}, {'^': 23, 'noch': 1784}, {'^': 3807}, {'^': 3807, 'immer': 2607, 'mir': 3808, 'nach': 2609, 'noch': 3809,
'uns': 3808, 'weiterhin': 2606}, {'noch': 3805}, {'bis': 3806, 'bisher': 3805, 'funkstille': 11, 'immer': 3811,
'kein': 3801, 'keine': 3802, 'nichts': 3803, 'nix': 11, 'noch': 3805, 'seither': 3805, 'weiterhin': 3805, 'wieder':
3805}, {'bis': 3806, 'bisher': 3805, 'funkstille': 11, 'ich': 3812, 'immer': 3811, 'kein': 3801, 'keine': 3802,
'nichts': 3803, 'nix': 11, 'noch': 3805, 'seither': 3805, 'weiterhin': 3805, 'wieder': 3805, 'wir': 3812},
{'lebenszeichen': 11, 'mucks': 11, 'ton': 11, 'wort': 11}, {'nachricht': 11, 'silbe': 11, 'spur': 11}, {'...': 3767,
'bis': 3806, 'bisher': 3805, 'funkstille': 11, 'immer': 3811, 'kein': 3814, 'keine': 3815, 'nichts': 3803, 'nix': 11,
'noch': 3805, 'seither': 3805, 'weiterhin': 3805, 'wieder': 3805}, {'...': 3767, 'bis': 3806, 'bisher': 3805,
'funkstille': 11, 'ich': 3816, 'immer': 3811, 'kein': 3814, 'keine': 3815, 'nichts': 3803, 'nix': 11, 'noch': 3805,
'seither': 3805, 'weiterhin': 3805, 'wieder': 3805, 'wir': 3816}, {'...': 3767, '^': 81, 'bis': 3806, 'bisher': 3805,
'funkstille': 11, 'immer': 3811, 'kein': 3814, 'keine': 3815, 'nichts': 3803, 'nix': 11, 'noch': 3805, 'seither':
3805, 'weiterhin': 3805, 'wieder': 3805}, {'...': 3767, '^': 81, 'bis': 3806, 'bisher': 3805, 'funkstille': 11, 'ich':
3818, 'immer': 3811, 'kein': 3814, 'keine': 3815, 'nichts': 3803, 'nix': 11, 'noch': 3805, 'seither': 3805,
'weiterhin': 3805, 'wieder': 3805, 'wir': 3818}, {'wir': 684}, {'^': 2364}, {'bekomm': 3799, 'bekomme': 3799,
'bekommen': 3800, 'bis': 3806, 'bisher': 3805, 'brauch': 3799, 'brauche': 3799, 'erhalte': 3799, 'erhalten': 607,
'fehlen': 3810, 'fehlt': 3810, 'funkstille': 11, 'gekriegt': 607, 'hab': 3813, 'habe': 3813, 'haben': 3813, 'hoer':
3769, 'hoere': 3769, 'hoeren': 3769, 'hor': 3769, 'hore': 3769, 'horen': 3769, 'ich': 3812, 'immer': 3811, 'ist':
2610, 'kam': 3817, 'kein': 3801, 'keine': 3802, 'kommt': 3819, 'krieg': 3799, 'kriege': 3799, 'kriegen': 3820,
'nichts': 3803, 'nix': 11, 'noch': 3805, 'seither': 3805, 'sind': 2610, 'stehen': 2610, 'steht': 2610, 'weiterhin':
3805, 'werden': 3821, 'wieder': 3805, 'wir': 3812, 'wird': 3821}, {'als': 2616, 'erfahre': 2815, 'erfuhr': 2815,
'hoerte': 2815, 'horte': 2815, 'weiss': 2815, 'weiß': 2815}, {'...': 3793, '<me>': 3798, '<them>': 3822, 'D': 3790,
'N': 3823, 'das': 2463, 'dem': 2463, 'den': 2463, 'der': 2463, 'die': 2463, 'meiner': 2547}, {'tuer': 11, 'tur': 11},
{'verschlossener': 3825}, {'': (13, 'talk'), 'ich': 2443}, {'fuer': 512}, {'was': 3828}, {'ich': 535}, {'eigentlich':
2830}, {'...': 3829, '<they>': 3830, 'D': 3831}, {'richtige': 512}, {'guter': 512}, {'gute': 512}, {'der': 3833,
'die': 3833, 'ein': 3834, 'eine': 3835, 'jemand': 3828, 'was': 3828}, {'...': 3836, 'D': 3831}, {'D': 3831}, {'for':
1784, 'on': 1784}, {'da': 607, 'dabei': 607, 'mit': 1927}, {'aber': 11, 'doch': 11}, {'ausgemacht': 3841, 'geplant':
3841, 'verabredet': 3841}, {'fur': 512}, {'<gone>': 607, 'N': 3840, 'ausgemacht': 3841, 'dazwischen': 2679,
'dazwischengekommen': 11, 'geplant': 3841, 'schon': 3842, 'verabredet': 3841, 'was': 3843}, {'eigentlich': 2830,
'mit': 1910, 'samt': 1910}, {'abendessen': 1919, 'besuch': 1919, 'bier': 1919, 'brunch': 1919, 'essen': 1919,
'fruehstueck': 1919, 'fruhstuck': 1919, 'grillen': 1919, 'jause': 1919, 'kaffee': 1919, 'mittagessen': 1919, 'tisch':
607}, {'N': 3840}, {'': (23, 'contact'), 'da': 607, 'dabei': 607, 'mit': 1937}, {'am': 1922, 'dabei': 607, 'von':
1925}, {'...': 3847, 'N': 3848, 'am': 1922, 'an': 1646, 'auf': 1646, 'bei': 1646, 'beim': 1646, 'da': 607, 'in': 1646,
'mit': 3849, 'online': 1927, 'per': 1928, 'remote': 1927, 'zu': 1646, 'zugeschaltet': 607}, {'<my>': 607,
'abendessen': 1919, 'besuch': 1919, 'bier': 1919, 'brunch': 1919, 'essen': 1919, 'fruehstueck': 1919, 'fruhstuck':
1919, 'grillen': 1919, 'jause': 1919, 'kaffee': 1919, 'mittagessen': 1919}, {'': (23, 'contact'), '<me>': 1931,
'<my>': 607}, {'am': 1922, 'mit': 3849, 'online': 1927, 'per': 1928, 'remote': 1927, 'zugeschaltet': 607}, {'...':
2687, 'bei': 607, 'mit': 607}, {'...': 3345, 'dazwischen': 2679, 'dazwischengekommen': 11}, {'': (23, 'contact'),
'am': 1922, 'anhang': 1906, 'dabei': 607, 'familie': 1906, 'frau': 1906, 'freund': 1906, 'freundin': 1906, 'hund':
1906, 'kind': 1906, 'kindern': 1906, 'mann': 1906, 'partner': 1906, 'partnerin': 1906, 'von': 1925}, {'erreichen': 11,
'hause': 11}, {'da': 11, 'daheim': 11, 'zu': 3857, 'zuhause': 11}, {'<my>': 607, 'besuch': 607}, {'...': 3844,
'<they>': 3830, 'D': 3845, 'N': 3840, 'abend': 1912, 'alle': 1647, 'am': 3846, 'an': 1646, 'anwesend': 607, 'auch':
3850, 'auf': 3851, 'aufgetaucht': 607, 'bei': 3852, 'beide': 1647, 'beim': 1646, 'da': 1931, 'dabei': 607,
'dazugekommen': 607, 'dazugestossen': 607, 'dazugestoßen': 607, 'dazwischen': 2679, 'dazwischengekommen': 11, 'der':
3344, 'drei': 1934, 'ebenfalls': 3853, 'ein': 1934, 'eine': 1934, 'einen': 1934, 'fuer': 1942, 'fur': 1945, 'ganze':
1933, 'gekommen': 607, 'halbe': 1934, 'hier': 607, 'ich': 3854, 'im': 1649, 'in': 1655, 'ins': 1649, 'kaffee': 1912,
'kurz': 1651, 'mir': 3855, 'mit': 3856, 'mitgekommen': 607, 'moment': 1912, 'n': 1934, 'nachmittag': 1912, 'ne': 1934,
'nicht': 3858, 'noch': 3853, 'online': 1927, 'per': 1928, 'remote': 1927, 'samt': 1909, 'sprung': 1912, 'std': 1912,
'stuendchen': 1912, 'stundchen': 1912, 'stunde': 1912, 'stunden': 1912, 'und': 1909, 'uns': 3855, 'vorbeigefahren':
607, 'vorbeigekommen': 607, 'vormittag': 1912, 'weile': 1912, 'wieder': 1647, 'wir': 3196, 'zu': 3859, 'zugeschaltet':
607, 'zum': 1959, 'zur': 1959, 'zwei': 1934}, {'der': 3833, 'die': 3833, 'ein': 3834, 'eine': 3835, 'jemand': 3843,
'was': 3843}, {'...': 3861, 'D': 3831}, {'<gone>': 607, 'N': 3840, 'ausgemacht': 3841, 'geplant': 3841, 'schon': 3842,
'verabredet': 3841}, {'an': 1646, 'auf': 1646, 'bei': 1646, 'beim': 1646, 'da': 607, 'in': 1646, 'zu': 1646}, {'':
(23, 'contact'), '<me>': 1652, '<my>': 607}, {'abend': 1912, 'ganze': 1933, 'halbe': 1933, 'kaffee': 1912, 'moment':
1912, 'nachmittag': 1912, 'paar': 3703, 'sprung': 1912, 'std': 1912, 'stuendchen': 1912, 'stundchen': 1912, 'stunde':
1912, 'stunden': 1912, 'vormittag': 1912, 'weile': 1912}, {'an': 1646, 'auf': 1646, 'bei': 1646, 'beim': 1646, 'in':
1646, 'zu': 1646, 'zusammen': 0}, {'': (14, 'together'), '...': 2687, 'bei': 607, 'mit': 607}, {'...': 3863, 'D':
3845, 'N': 3840, 'abend': 1912, 'alle': 3864, 'am': 3846, 'an': 1646, 'anwesend': 607, 'auch': 3850, 'auf': 3851,
'aufgetaucht': 607, 'bei': 3865, 'beide': 1647, 'beim': 1646, 'da': 1931, 'dabei': 607, 'dazugekommen': 607,
'dazugestossen': 607, 'dazugestoßen': 607, 'drei': 1934, 'ebenfalls': 3853, 'ein': 3866, 'eine': 1934, 'einen': 1934,
'fuer': 1942, 'fur': 1945, 'ganze': 1933, 'gekommen': 607, 'halbe': 1934, 'hier': 607, 'ich': 3196, 'im': 1649, 'in':
1655, 'ins': 1649, 'jetzt': 3703, 'kaffee': 1912, 'kein': 3708, 'kurz': 1651, 'mit': 3856, 'mitgekommen': 607,
'moment': 1912, 'n': 1934, 'nachmittag': 1912, 'ne': 1934, 'nicht': 3707, 'noch': 3853, 'online': 1927, 'per': 1928,
'remote': 1927, 'samt': 1909, 'sprung': 1912, 'std': 1912, 'stuendchen': 1912, 'stundchen': 1912, 'stunde': 1912,
'stunden': 1912, 'und': 1909, 'vorbeigefahren': 607, 'vorbeigekommen': 607, 'vormittag': 1912, 'weile': 1912,
'wieder': 3867, 'wir': 3868, 'zu': 3859, 'zugeschaltet': 607, 'zum': 1959, 'zur': 1959, 'zwei': 1934}, {'uf': 1784},
{'auf': 1784, 'ich': 3292, 'immer': 3291, 'jetzt': 3290, 'no': 3870, 'weiterhin': 3290, 'wir': 3292}, {'': (7,
'waiting'), '<my>': 702}, {'^': 3872}, {'auf': 3873, 'ich': 3295, 'immer': 3291, 'jetzt': 3290, 'nichts': 11, 'seit':
3294, 'umsonst': 11, 'und': 2525, 'vergebens': 11, 'weiterhin': 3290, 'wir': 3295}, {'called': 2577, 'canceled': 11,
'cancelled': 11, 'gecancelt': 11, 'ich': 2794, 'moved': 2578, 'postponed': 2578, 'pushed': 2578, 'rescheduled': 2578,
'shifted': 2578, 'wir': 2794, 'wohl': 512}, {'N': 11}, {'noch': 3876}, {'N': 3877}, {'': (13, 'talk'), 'nichts': 2429,
'noch': 2430}, {'waere': 535, 'ware': 535, 'wäre': 535}, {'ich': 3880}, {'geht': 1084, 'ginge': 1084}, {'<them>':
3882}, {'nach': 3883}, {'': (13, 'talk'), '<they>': 3881, 'es': 3884}, {'koennte': 512, 'konnte': 512, 'könnte': 512},
{'<them>': 41, 'ich': 42, 'mich': 3297, 'wir': 42}, {'': (2, 'plan'), '<them>': 41, 'mit': 69}, {'': (2, 'plan'),
'<them>': 41, 'ich': 3888, 'mich': 3297, 'mit': 69, 'wir': 42}, {'': (2, 'plan'), '<them>': 41}, {'ich': 42, 'wir':
3890}, {'auf': 2440, 'beim': 2440, 'da': 2440, 'fort': 2440, 'gerade': 2442, 'grad': 2442, 'hoere': 0, 'hore': 0,
'im': 2441, 'in': 2440, 'kurz': 2442, 'ned': 2442, 'net': 2442, 'nicht': 2442, 'unterwegs': 2440, 'weg': 2440}, {'er':
0, 'es': 3641, 'ich': 3892, 'sie': 0}, {'^': 1660, 'treffen': 69}, {'-angebot': 702, '-bericht': 702, '-entwurf': 702,
'-konzept': 702, '-liste': 702, '-plan': 702, '-rechnung': 702, '-vorschlag': 702, '...': 1714, '<attribute>': 1467,
'a': 1468, 'an': 1468, 'angebot': 702, 'antwort': 702, 'aufstellung': 702, 'bericht': 702, 'bestaetigung': 702,
'bestatigung': 702, 'das': 1468, 'den': 1468, 'die': 1468, 'ein': 1468, 'eine': 1468, 'einen': 1468, 'entwurf': 702,
'freigabe': 702, 'gutachten': 702, 'konzept': 702, 'kostenvoranschlag': 702, 'liste': 702, 'n': 1468, 'nen': 1468,
'offerte': 702, 'plan': 702, 'prognose': 702, 'rechnung': 702, 'ruckmeldung': 702, 'rueckmeldung': 702,
'stellungnahme': 702, 'termin': 702, 'unterschrift': 702, 'vorschlag': 702, 'zahl': 702, 'zahlen': 702, 'zusage':
702}, {'^': 3895, 'von': 1474}, {'-angebot': 1398, '-bericht': 1398, '-entwurf': 1398, '-konzept': 1398, '-liste':
1398, '-plan': 1398, '-rechnung': 1398, '-vorschlag': 1398, '<attribute>': 1523, '<thing>': 1398, '<work>': 1398, 'a':
1524, 'absagen': 81, 'an': 1524, 'angebot': 1398, 'antwort': 1398, 'aufstellung': 1398, 'bericht': 1398, 'bescheid':
1658, 'bestaetigung': 1398, 'bestatigung': 1398, 'das': 1524, 'den': 1524, 'die': 1524, 'ein': 1524, 'eine': 1524,
'einen': 1524, 'entscheidung': 1398, 'entwurf': 1398, 'feedback': 1659, 'fotos': 1398, 'freigabe': 1398, 'gutachten':
1398, 'konzept': 1398, 'kostenvoranschlag': 1398, 'liste': 1398, 'muster': 1398, 'n': 1524, 'nen': 1524, 'offerte':
1398, 'plan': 1398, 'prognose': 1398, 'rechnung': 1398, 'ruckmeldung': 1719, 'rueckmeldung': 1719, 'stellungnahme':
1398, 'termin': 1398, 'unterlagen': 1398, 'unterschrift': 1398, 'vertrag': 1398, 'vorschlag': 1398, 'zahl': 1398,
'zahlen': 1398, 'zusage': 1398, 'zusagen': 81}, {'...': 3502, '<them>': 41, 'druber': 3517, 'drueber': 3517, 'durch':
3520, 'erst': 3547, 'mal': 3547, 'mir': 3552, 'noch': 3547, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3552}, {'druber': 3517, 'drueber': 3517, 'durch': 3520,
'erst': 3547, 'mal': 3547, 'nicht': 3017, 'noch': 3547, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3894, '<me>': 684, '<until>': 3896, '^': 3897, 'dass':
1728, 'druber': 3517, 'drueber': 3517, 'durch': 3520, 'erst': 3547, 'ich': 3898, 'mal': 3547, 'mir': 3899, 'nicht':
3017, 'noch': 3547, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3552, 'wir': 3898}, {'durchgegangen': 43}, {'<work>': 3901}, {'s': 3902}, {'<their>': 3902,
'N': 3903, 'persoenlich': 609, 'personlich': 611, 'vor': 614}, {'...': 3154, '<vowed>': 808, '^': 816, 'am': 820,
'auf': 820, 'beigebracht': 828, 'beim': 820, 'darum': 830, 'die': 3155, 'drum': 830, 'erklaert': 843, 'erklart': 844,
'erlaeutert': 843, 'erlautert': 844, 'ersucht': 829, 'fest': 845, 'gebeten': 829, 'gesagt': 850, 'geschrieben': 850,
'gezeigt': 828, 'gsagt': 850, 'gschriebn': 850, 'hoch': 854, 'im': 820, 'in': 3156, 'mein': 946, 'per': 820, 'um': 90,
'verbindlich': 845, 'versprochen': 871, 'via': 820, 'vorgefuehrt': 843, 'vorgefuhrt': 844, 'zugesagt': 871}, {'...':
3154, '<vowed>': 808, '^': 816, 'am': 820, 'auf': 820, 'beigebracht': 828, 'beim': 820, 'darum': 830, 'die': 3155,
'drum': 830, 'erklaert': 843, 'erklart': 844, 'erlaeutert': 843, 'erlautert': 844, 'ersucht': 829, 'fest': 845,
'gebeten': 829, 'gezeigt': 828, 'hoch': 854, 'im': 820, 'in': 3156, 'mein': 946, 'per': 820, 'um': 90, 'verbindlich':
845, 'versprochen': 871, 'via': 820, 'vorgefuehrt': 843, 'vorgefuhrt': 844, 'zugesagt': 871}, {'...': 3152, '<them>':
3906, '<title>': 876, '<vowed>': 874, '^': 816, 'alles': 3159, 'das': 3159, 'den': 3159, 'die': 3159, 'es': 3159,
'ihn': 3159, 'mit': 962, 'sie': 3159}, {'...': 3152, '<them>': 3905, '<title>': 876, '<vowed>': 874, '^': 816,
'alles': 3159, 'das': 3159, 'den': 3159, 'die': 3159, 'es': 3160, 'gesagt': 850, 'geschrieben': 850, 'gsagt': 850,
'gschriebn': 850, 'ich': 3907, 'ihn': 3159, 'leider': 915, 'mit': 962, 'nicht': 914, 'sie': 3159, 'wir': 3907},
{'...': 120}, {'<deed1>': 3909, '<give1>': 3166, '<sees1>': 3169, '<serves>': 3176}, {'ich': 2044, 'von': 2043, 'wir':
2044}, {'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69,
'zusammen': 69}, {'...': 576, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69,
'in': 69, 'miteinander': 69, 'uns': 3912, 'zusammen': 69}, {'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69,
'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3912, 'zusammen': 69}, {'<them>': 3220, '^': 15, 'ich':
3226, 'mich': 3223, 'uns': 3223, 'wir': 3226}, {'<them>': 3220, '^': 15, 'ich': 3238, 'mich': 3235, 'uns': 3235,
'wir': 3238}, {'<them>': 3220, '^': 15, 'ich': 3245, 'mich': 3242, 'uns': 3242, 'wir': 3245}, {'D': 69, 'alle': 69,
'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'zusammen': 69},
{'...': 576, 'D': 69, 'alle': 69, 'am': 69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69,
'miteinander': 69, 'uns': 3918, 'zusammen': 69}, {'<gone>': 607, '<their>': 3902, 'N': 3903}, {'...': 3920, '<their>':
3902, 'D': 2079, 'N': 3903, '^': 3193, 'ich': 3196, 'jetzt': 3195, 'leider': 2682, 'nicht': 2681, 'nun': 3195, 'wir':
3196}, {'<them>': 3261, 'auf': 1882, 'besser': 535, 'dringend': 535, 'endlich': 535, 'lieber': 535, 'mich': 3200,
'mir': 3200, 'niemals': 535, 'unbedingt': 535, 'uns': 3200}, {'': (2, 'plan'), '...': 576, 'D': 69, 'alle': 69, 'am':
69, 'auf': 69, 'bei': 69, 'beim': 69, 'dann': 69, 'im': 69, 'in': 69, 'miteinander': 69, 'uns': 3912, 'zusammen': 69},
{'dritt': 975, 'fuenft': 975, 'funft': 975, 'viert': 975, 'zweit': 975}, {'...': 2687, 'ich': 3196, 'wir': 3196, 'zu':
3924}, {'...': 3904, '<acts1>': 631, '<have>': 3908, '<should>': 1066, '<their>': 3902, 'N': 3903, '^': 3910,
'arbeite': 3183, 'auf': 3055, 'begleite': 3187, 'begleiten': 3187, 'beide': 975, 'beiden': 975, 'bereite': 3183,
'besuchen': 636, 'bin': 3260, 'braeuchte': 3911, 'brauch': 2698, 'brauche': 2698, 'brauchen': 2698, 'brauchte': 3911,
'bräuchte': 3911, 'darf': 3203, 'drei': 975, 'duerfen': 3203, 'durfen': 3203, 'erhoffe': 2875, 'erwarte': 2888,
'erwarten': 2888, 'essen': 3913, 'fahr': 3204, 'fahre': 3204, 'fahren': 636, 'feiern': 3913, 'fliegen': 636, 'freu':
3207, 'freue': 3207, 'freuen': 3207, 'geh': 3204, 'gehe': 3204, 'gehen': 636, 'grillen': 3914, 'haben': 2309,
'haetten': 2312, 'halten': 636, 'hatten': 2315, 'hol': 3187, 'hole': 3187, 'holen': 3187, 'hätten': 2315, 'kochen':
3914, 'leg': 3183, 'lege': 3183, 'machen': 636, 'mit': 2688, 'mochte': 42, 'mochten': 42, 'moechte': 42, 'moechten':
42, 'muass': 593, 'mues': 593, 'muessen': 3915, 'muesste': 3232, 'muessten': 3232, 'muss': 3916, 'mussen': 3917,
'musste': 3249, 'mussten': 3249, 'möchte': 42, 'müsste': 3249, 'müssten': 3249, 'reden': 636, 'samma': 3256, 'schuld':
3257, 'schulde': 3257, 'schulden': 3258, 'seh': 3259, 'sehe': 3259, 'sehen': 3919, 'sind': 3921, 'soll': 3922,
'solle': 3263, 'sollen': 3265, 'solln': 3266, 'sollte': 3269, 'sollten': 3269, 'sprechen': 636, 'starten': 636,
'stell': 3183, 'stelle': 3183, 'stossen': 3914, 'telefonieren': 636, 'treffen': 3923, 'veranstalten': 636, 'vier':
975, 'war': 3256, 'waren': 3925, 'wart': 3293, 'warte': 3296, 'warten': 3296, 'werd': 42, 'werde': 42, 'werden': 42,
'will': 42, 'wollen': 42, 'zoomen': 636, 'zwei': 975}, {'^': 1660, 'nichts': 11, 'nix': 11}, {'nichts': 11, 'nix':
11}, {'...': 3928, 'nichts': 11, 'nix': 11}, {'...': 3927, '<me>': 684, '<until>': 1986, '^': 1660, 'das': 3929, 'es':
3929, 'gestrichen': 11, 'ist': 648, 'kommen': 69, 'nichts': 11, 'nix': 11, 'stattfinden': 69, 'wurde': 648}, {'...':
3928, 'das': 3929, 'es': 3929, 'nichts': 11, 'nix': 11}, {'me': 975}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0,
'sie': 0}, {'muessen': 15, 'muesste': 15, 'muss': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3934}, {'^':
3935}, {'<them>': 3936, 'D': 3936, '^': 3935, 'noch': 3936}, {'ich': 3937, 'wir': 3937}, {'muss': 15, 'mussen': 15,
'musste': 15, 'müsste': 15, 'soll': 15, 'sollte': 15, 'werde': 15}, {'...': 3939}, {'^': 3940}, {'<them>': 3941, 'D':
3941, '^': 3940, 'noch': 3941}, {'ich': 3942, 'wir': 3942}, {'...': 3502, 'dass': 1728, 'ich': 3503, 'wir': 3503},
{'anrufen': 11, 'besuchen': 11, 'essen': 11, 'fragen': 11, 'gehen': 11, 'gratulieren': 11, 'mailen': 11, 'muessen':
11, 'mussen': 11, 'schreiben': 11, 'sehen': 11, 'sollen': 11, 'sprechen': 11, 'treffen': 11, 'vorbeischauen': 11,
'wollen': 11, 'zuruckrufen': 11, 'zurueckrufen': 11}, {'...': 3945, 'eigentlich': 11}, {'...': 3945, '<me>': 684,
'eigentlich': 11, 'ich': 11, 'wir': 11}, {'...': 3945, 'eigentlich': 11, 'ich': 11, 'wir': 11}, {'<them>': 2754, 'D':
2754, '^': 2752, 'noch': 2754}, {'ich': 3949, 'wir': 3949}, {'gehalten': 787}, {'N': 3951}, {'...': 2646, 'fuer':
3952, 'fur': 3952}, {'<they>': 1876, '^': 1880, 'an': 1875, 'gern': 512, 'gerne': 512}, {'abgemacht': 3051,
'ausgemacht': 3051, 'beschlossen': 3051, 'besprochen': 3051, 'festgelegt': 3051, 'nichts': 11, 'nix': 11,
'vereinbart': 3051}, {'...': 3955, '<they>': 1876, '^': 1880, 'abgemacht': 69, 'abgesagt': 11, 'an': 1875,
'angesetzt': 69, 'ausgemacht': 69, 'das': 3929, 'eingeplant': 69, 'eingetragen': 69, 'es': 3929, 'festgelegt': 69,
'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'gern': 512, 'gerne': 512, 'gestrichen': 11, 'ist': 648, 'kurzfristig':
3079, 'mir': 3080, 'nichts': 11, 'nix': 11, 'reserviert': 69, 'spontan': 3079, 'terminiert': 69, 'uns': 3080,
'vereinbart': 69, 'verschoben': 2548, 'wieder': 3079, 'wurde': 648}, {'abgemacht': 69, 'angesetzt': 69, 'ausgemacht':
69, 'eingeplant': 69, 'eingetragen': 69, 'festgelegt': 69, 'fixiert': 69, 'gebucht': 69, 'geplant': 69, 'reserviert':
69, 'terminiert': 69, 'vereinbart': 69}, {'was': 3843}, {'...': 3958, '<they>': 3830, 'D': 3831}, {'should': 535},
{'': (14, 'together'), '...': 3323}, {'koennte': 2613, 'konnte': 2613, 'könnte': 2613, 'mochte': 2613, 'moechte':
2613, 'muesste': 2613, 'muessten': 2613, 'musste': 2613, 'mussten': 2613, 'möchte': 2613, 'müsste': 2613, 'müssten':
2613, 'sollte': 2613, 'sollten': 2613, 'will': 2613}, {'<me>': 3961, '<them>': 3962, 'das': 2463, 'dem': 2463, 'den':
2463, 'der': 2463, 'die': 2463, 'dritt': 975, 'erreichen': 1393, 'erwischen': 1393, 'fuenft': 975, 'funft': 975,
'sechst': 975, 'viert': 975, 'zweit': 975}, {'getroffen': 607}, {'': (14, 'together'), 'gewesen': 607}, {'$': 592,
'...': 615, '//': 624, '0': 625, '2x': 630, '3x': 630, '4x': 630, '<acts1>': 633, '<agreed>': 635, '<and>': 639,
'<appointment>': 649, '<bookable>': 651, '<counsel>': 658, '<give1>': 659, '<gone>': 607, '<handed>': 663, '<hat>':
759, '<have>': 973, '<helper>': 974, '<me>': 979, '<my>': 995, '<needs>': 1002, '<not>': 1007, '<said>': 1016,
'<saysv>': 1064, '<sends3>': 84, '<should>': 1067, '<their>': 1086, '<them>': 1290, '<they>': 2028, '<thing>': 2033,
'<to_them>': 2034, '<tool>': 2042, '<until>': 2052, '<vowed>': 2054, '<will3>': 2055, '<work>': 2059, 'D': 2163, 'N':
2324, '^': 2407, 'abgeblasen': 11, 'abgefahren': 607, 'abgegangen': 607, 'abgehangen': 607, 'abgeholt': 607,
'abgemacht': 2408, 'abgesagt': 11, 'abgeschlossen': 607, 'abgeschritten': 607, 'abgestimmt': 607, 'abgmacht': 2409,
'absage': 2413, 'absolutely': 2414, 'action': 2417, 'aenderungsvorschlaege': 2428, 'aergert': 1436, 'ahnt': 2431,
'alles': 2434, 'als': 2446, 'am': 2453, 'an': 2475, 'and': 2476, 'anderungsvorschlage': 2487, 'anfrage': 2490,
'angeblich': 0, 'angebot': 2491, 'angechattet': 607, 'angefragt': 2492, 'angepingt': 607, 'angerufen': 607,
'angeschrieben': 607, 'angesetzt': 69, 'angesprochen': 607, 'angestossen': 607, 'angetextet': 607, 'angetroffen': 607,
'anmerkungen': 2502, 'anruf': 2503, 'anrufbeantworter': 11, 'anrufen': 2504, 'ans': 2505, 'anscheinend': 0,
'anstehend': 69, 'anstehender': 69, 'antwort': 2506, 'antwortet': 2507, 'antwortete': 607, 'anwesend': 2508,
'anzuklingeln': 1393, 'anzurufen': 1393, 'apero': 607, 'apéro': 607, 'arbeitet': 2509, 'are': 2511, 'argert': 1436,
'asked': 2489, 'ass': 1442, 'assen': 607, 'auf': 2549, 'aufgabe': 2553, 'aufgaben': 2416, 'aufgesucht': 607, 'aufs':
2554, 'aus': 2558, 'ausgefallen': 11, 'ausgefuehrt': 607, 'ausgefuhrt': 607, 'ausgeheckt': 607, 'ausgemacht': 2408,
'ausgesprochen': 607, 'ausgetauscht': 607, 'ausgetueftelt': 607, 'ausgetuftelt': 607, 'ausgmacht': 2408, 'bailed':
2560, 'ball': 2567, 'bat': 2568, 'because': 0, 'bedankt': 2574, 'bedankte': 2574, 'beehrt': 2576, 'been': 2579,
'begegnet': 607, 'begegnete': 607, 'beginnt': 2509, 'begleitet': 607, 'begluckwunscht': 607, 'beglueckwuenscht': 607,
'begutachtet': 607, 'behauptet': 0, 'bei': 2621, 'beide': 912, 'beim': 2630, 'bekomm': 2636, 'bekomme': 2636,
'bekommen': 2639, 'bekommt': 2640, 'benoetigt': 2641, 'benotigt': 2642, 'beraten': 607, 'beratschlagen': 607,
'beratschlagt': 607, 'bergtour': 607, 'berichten': 2643, 'berichtet': 0, 'berichtete': 2645, 'beschwert': 1436,
'besetzt': 11, 'besichtigt': 607, 'besprechung': 2647, 'besprochen': 607, 'besteht': 1435, 'besuch': 2648, 'besuche':
2649, 'besuchen': 2650, 'besucht': 2651, 'besuchte': 607, 'bevor': 0, 'bevorstehend': 69, 'bier': 607, 'bierchen':
607, 'biere': 607, 'bietet': 1439, 'big': 2654, 'bin': 2690, 'bitte': 2693, 'bittet': 2694, 'bleibt': 2509, 'bloss':
2693, 'bloß': 2693, 'blumen': 2491, 'booked': 2510, 'bot': 1439, 'bouldern': 607, 'braeuchte': 2695, 'brainstorming':
512, 'brauch': 2698, 'brauche': 2698, 'brauchen': 2698, 'braucht': 2700, 'brauchte': 2701, 'brief': 2702, 'bring':
2707, 'bringe': 2707, 'bringen': 2708, 'bringt': 2708, 'brunche': 2709, 'bräuchte': 2701, 'call': 2712, 'called':
2714, 'can': 2717, 'canceled': 11, 'cancelled': 2718, 'cancelt': 11, 'coaching': 2721, 'coachingstunde': 2720,
'combox': 11, 'coming': 2722, 'confirmed': 2510, 'connect': 2725, 'connected': 2726, 'could': 2717, 'couldn': 2717,
'da': 2727, 'dachte': 2731, 'dachten': 2733, 'dafuer': 2734, 'dafur': 2734, 'damit': 0, 'dank': 2735, 'danke': 2738,
'dankeschoen': 2737, 'dankeschon': 2737, 'dankt': 2574, 'daran': 2741, 'darf': 2746, 'das': 2761, 'dass': 2770,
'dates': 2771, 'daumen': 2775, 'debattiert': 607, 'deck': 2778, 'dem': 2782, 'den': 2783, 'denen': 2782, 'denk': 2785,
'denke': 2788, 'denkt': 0, 'denn': 0, 'der': 2802, 'deren': 0, 'dessen': 0, 'did': 2806, 'didn': 2806, 'die': 2810,
'dienst': 2813, 'dinner': 2647, 'diskutiert': 607, 'dm': 2491, 'does': 2806, 'doesn': 2806, 'draengt': 1508, 'dran':
2814, 'drangt': 1508, 'dreimal': 630, 'dringt': 1435, 'drink': 607, 'drinks': 607, 'durch': 2817, 'durchackert': 607,
'durchdiskutiert': 607, 'durchexerziert': 607, 'durchgeackert': 607, 'durchgearbeitet': 607, 'durchgegangen': 607,
'durchgekaut': 607, 'durchgeklingelt': 607, 'durchgerechnet': 607, 'durchgerufen': 607, 'durchgesprochen': 607, 'e':
2819, 'ehrenamt': 2820, 'ehrenamtlich': 2828, 'ehrenamtsarbeit': 600, 'eigentlich': 2836, 'ein': 2853, 'einander':
2854, 'eine': 2855, 'einer': 2856, 'einfach': 599, 'eingekehrt': 607, 'eingeladen': 2857, 'eingeplant': 69,
'eingetragen': 69, 'einladung': 2491, 'einsatz': 2813, 'email': 2858, 'emailed': 2714, 'empfahl': 1511, 'empfehlen':
1511, 'empfehlung': 2861, 'empfehlungsschreiben': 2445, 'empfiehlt': 1511, 'entfaellt': 11, 'entfallen': 11,
'entfallt': 11, 'entfiel': 11, 'entschuldigung': 2413, 'er': 2869, 'ergebnis': 0, 'erhalte': 2870, 'erhoffe': 2875,
'erinnere': 2877, 'erinnerung': 2878, 'erklaert': 2883, 'erklaerung': 2413, 'erklart': 2883, 'erklarung': 2413,
'ermahnt': 1514, 'ermutigt': 1514, 'eroeffnung': 2885, 'eroffnung': 2885, 'erreichen': 2504, 'erreicht': 607,
'ersatztermin': 2093, 'erschien': 1994, 'erwarte': 2888, 'erwarten': 2888, 'erwartet': 1526, 'erwischt': 607,
'erzaehlt': 2892, 'erzaehlte': 2645, 'erzahlt': 2892, 'erzahlte': 2645, 'es': 2894, 'esse': 2896, 'essen': 2898,
'ewig': 2901, 'f': 2902, 'faellt': 2905, 'faend': 2906, 'faende': 2906, 'faengt': 2907, 'fahr': 2649, 'fahre': 2649,
'fahren': 2087, 'falls': 0, 'fallt': 2905, 'fand': 2912, 'fande': 2906, 'fanden': 2909, 'fangt': 2907, 'fazit': 0,
'feedback': 2918, 'fehlen': 2921, 'fehlt': 2921, 'feier': 2885, 'feierabendbier': 607, 'feiern': 2087, 'feiert': 2924,
'festgelegt': 2925, 'fiel': 2926, 'fielen': 2927, 'findet': 2928, 'fitness': 607, 'fix': 2929, 'fixiert': 69,
'flachgefallen': 11, 'flaked': 2560, 'fliege': 2649, 'flossen': 2938, 'follow': 2940, 'fordert': 1544, 'frag': 2941,
'frage': 2942, 'fragen': 2504, 'fragt': 1547, 'fragte': 2943, 'freiwillig': 2946, 'freiwillige': 2438,
'freiwilligenarbeit': 600, 'freiwilligeneinsatz': 600, 'freiwilliger': 2438, 'freu': 2948, 'freue': 2948, 'freut':
1436, 'fruehstueck': 2709, 'fruehstuecke': 2709, 'fruhstuck': 2709, 'fruhstucke': 2709, 'fuenfmal': 2950, 'fuer':
2984, 'fuerchtet': 0, 'funfmal': 2986, 'funkstille': 2987, 'fur': 3007, 'furchtet': 0, 'fussball': 607, 'fänd': 2906,
'gab': 1560, 'gaben': 1562, 'ganz': 3008, 'gassi': 607, 'gearbeitet': 607, 'gebastelt': 607, 'gebowlt': 607,
'gebrainstormt': 607, 'gebruncht': 607, 'gebucht': 69, 'geburtstag': 3010, 'gecancelled': 11, 'gecancelt': 11,
'gechattet': 607, 'gechillt': 607, 'gecoacht': 607, 'gedanke': 512, 'gedankt': 607, 'geeinigt': 607, 'gefachsimpelt':
607, 'gefahren': 607, 'gefeiert': 607, 'geflogen': 607, 'gefragt': 2492, 'gefruehstueckt': 607, 'gefruehstuekt': 607,
'gefruhstuckt': 607, 'gefruhstukt': 607, 'gefuehrt': 607, 'gefuhrt': 607, 'gegangen': 607, 'gegessen': 607,
'geghostet': 11, 'gegrillt': 607, 'geh': 2649, 'gehabt': 607, 'gehalten': 607, 'gehe': 2649, 'gehen': 3011, 'gehoert':
3012, 'geholfen': 607, 'gehort': 3012, 'geht': 3022, 'gejasst': 607, 'gejausnet': 607, 'gejoggt': 607, 'gekickt': 607,
'geklettert': 607, 'gekloent': 607, 'geklont': 607, 'gelaestert': 607, 'gelastert': 607, 'gelaufen': 607, 'gelernt':
607, 'gemailt': 607, 'gemeinnuetzig': 600, 'gemeinnutzig': 600, 'gemeinsam': 975, 'gemeint': 2883, 'gemoved': 2093,
'gepicknickt': 607, 'gepingt': 607, 'gepitcht': 607, 'geplant': 2925, 'geplatzt': 11, 'geplatzter': 11, 'geplaudert':
607, 'geprobt': 607, 'gequatscht': 607, 'geredet': 607, 'geruchten': 2643, 'geruchteweise': 0, 'geruechten': 2643,
'geruechteweise': 0, 'gesagt': 3026, 'geschlemmt': 607, 'geschnackt': 607, 'geschoben': 3027, 'geschrieben': 3028,
'gesehen': 3033, 'gesellte': 3039, 'gesellten': 3039, 'gesessen': 607, 'gesimst': 607, 'geskypt': 607, 'gespielt':
607, 'gesprachsrunde': 607, 'gespraechsrunde': 607, 'gesprochen': 607, 'gestritten': 607, 'gesungen': 607, 'getagt':
607, 'getextet': 607, 'getraenke': 3041, 'getraeumt': 3042, 'getranke': 3041, 'getratscht': 607, 'getraumt': 3042,
'getroffen': 607, 'getrunken': 607, 'gevespert': 607, 'gewandert': 607, 'gewartet': 3043, 'gewerkelt': 607, 'gewesen':
607, 'geworkshopt': 607, 'gezoomt': 607, 'gfixt': 69, 'gha': 607, 'ghostet': 3044, 'gibt': 1562, 'ging': 3046,
'ginge': 3047, 'gingen': 3048, 'glatt': 3049, 'glaubt': 0, 'gluehwein': 607, 'gluhwein': 607, 'gmacht': 607, 'golf':
607, 'golfrunde': 607, 'got': 3050, 'gotta': 41, 'gratscht': 607, 'gratuliert': 607, 'gredet': 607, 'gredt': 607,
'gruble': 512, 'grueble': 512, 'gseh': 607, 'gseit': 607, 'gsessen': 607, 'gsessn': 607, 'gsi': 607, 'gsproche': 607,
'gsprochen': 607, 'gtroffe': 607, 'gutes': 2847, 'hab': 3082, 'habe': 3084, 'haben': 3093, 'habs': 3065, 'haengen':
978, 'haett': 3096, 'haette': 3100, 'haetten': 3101, 'haettn': 3103, 'ham': 3105, 'hangen': 978, 'has': 3107, 'hat':
3123, 'hatt': 3125, 'hatte': 3132, 'hatten': 3134, 'hattn': 3103, 'hausaufgabe': 2553, 'have': 3135, 'he': 3137,
'hebt': 3139, 'heisst': 3140, 'heißt': 3140, 'herzlichen': 3141, 'hiess': 3140, 'hingesetzt': 607, 'hob': 3139,
'hochzeit': 2885, 'hochzeitstag': 3142, 'hockte': 3144, 'hockten': 3144, 'hoere': 3012, 'hoert': 3145, 'hofft': 0,
'holt': 3146, 'hore': 3012, 'hort': 3145, 'hundertmal': 630, 'hätte': 3147, 'hätten': 3148, 'i': 3149, 'ich': 3300,
'idee': 512, 'ihm': 3303, 'ihn': 912, 'ihnen': 3304, 'ihr': 3305, 'ihre': 3306, 'ihrer': 3310, 'im': 3311, 'immer':
3316, 'in': 3321, 'info': 2413, 'informierte': 3322, 'ins': 3324, 'inspiziert': 607, 'interviewt': 607, 'interviewte':
1405, 'intro': 3331, 'introduced': 3333, 'intros': 3334, 'is': 3335, 'ist': 3350, 'ja': 2693, 'jassen': 607, 'jetzt':
3351, 'joggen': 1621, 'joggingrunde': 607, 'kaffee': 3352, 'kalendereintrag': 69, 'kam': 3358, 'kamen': 3360, 'kams':
3361, 'kann': 3362, 'karte': 2491, 'kartenabend': 607, 'kartons': 3363, 'kein': 3370, 'keine': 3378, 'keinen': 3379,
'keiner': 3385, 'keinerlei': 625, 'kennen': 3386, 'kennengelernt': 607, 'kickoff': 2647, 'kino': 607, 'kisten': 3363,
'klappt': 1994, 'klappte': 1994, 'kleider': 3041, 'kleidung': 3041, 'klettern': 607, 'knapp': 3387, 'koennen': 3388,
'koennte': 3389, 'koennten': 3391, 'komme': 3393, 'kommen': 2576, 'kommentare': 2502, 'kommt': 3395, 'komplett': 3049,
'kondoliert': 607, 'konferiert': 607, 'konnen': 3388, 'konnte': 3389, 'konnten': 3391, 'kontakt': 3410, 'konzert':
2885, 'korrekturen': 2502, 'korrekturvorschlaege': 3412, 'korrekturvorschlage': 3414, 'krieg': 2636, 'kriege': 2636,
'kriegen': 2639, 'kriegt': 2640, 'kuchen': 3041, 'kuemmern': 1677, 'kuemmert': 1677, 'kummern': 1677, 'kummert': 1677,
'kunnt': 607, 'kurzfristig': 3079, 'könnte': 3389, 'könnten': 3391, 'lag': 3417, 'lange': 2901, 'lasse': 3418,
'laufrunde': 607, 'laut': 3419, 'lead': 3422, 'lebensmittel': 3041, 'lebenszeichen': 2413, 'legt': 1689, 'legte':
1689, 'leider': 3424, 'lesung': 2885, 'lief': 3425, 'liegt': 3427, 'liess': 3418, 'liest': 3145, 'ließ': 3418,
'lunch': 2712, 'mache': 3429, 'macht': 3429, 'mahnt': 1514, 'mail': 3434, 'mailbox': 11, 'mailt': 1700, 'mailte':
3435, 'mal': 3438, 'man': 3442, 'medien': 2643, 'meeting': 2712, 'mega': 599, 'mehrfach': 630, 'mehrmals': 630,
'mein': 3444, 'meine': 3445, 'meinerseits': 3447, 'meint': 0, 'meinte': 0, 'meld': 3218, 'melde': 3218, 'meldet':
3449, 'meldete': 3451, 'meldung': 2413, 'memo': 7, 'mentorats': 3452, 'mentoring': 3458, 'mentoringstunde': 3459,
'merci': 3460, 'merke': 7, 'merken': 7, 'messaged': 2714, 'mich': 3469, 'mir': 3476, 'mit': 3496, 'miteinander': 3497,
'mobel': 3363, 'mochte': 3504, 'moebel': 3363, 'moechte': 3509, 'moved': 3511, 'muass': 3512, 'mues': 3512, 'muess':
3513, 'muessen': 3526, 'muesst': 3531, 'muesste': 3541, 'muessten': 3543, 'munkelt': 3145, 'musiziert': 607, 'muss':
3557, 'mussen': 3563, 'musst': 3531, 'musste': 3570, 'mussten': 3572, 'mut': 3574, 'möchte': 3504, 'müss': 3513,
'müsste': 3577, 'müssten': 3579, 'nach': 3582, 'nachdem': 0, 'nachgedacht': 3583, 'nachgefasst': 607, 'nachgefragt':
2492, 'nachgehakt': 3584, 'nachgeholt': 3351, 'nachricht': 3585, 'nachste': 3587, 'nachster': 3589, 'naechste': 3591,
'naechster': 3593, 'naemlich': 0, 'nahm': 3139, 'name': 3595, 'namenstag': 3596, 'namlich': 0, 'natuerlich': 599,
'naturlich': 599, 'ned': 3598, 'need': 3135, 'nehm': 2707, 'nehme': 2707, 'net': 3599, 'neuer': 3600, 'never': 3601,
'next': 3603, 'nich': 3604, 'nicht': 3610, 'nichts': 3615, 'nie': 3616, 'niemand': 3617, 'niemanden': 3619, 'nimmt':
3139, 'nit': 3604, 'nix': 3620, 'no': 3621, 'noch': 3627, 'nod': 3628, 'noed': 3628, 'noshow': 11, 'note': 3630,
'notiz': 3634, 'null': 625, 'nur': 3640, 'ob': 3642, 'obwohl': 0, 'offen': 2044, 'offenbar': 0, 'offene': 3643,
'offener': 3644, 'offensichtlich': 0, 'ohne': 3646, 'oper': 607, 'owe': 593, 'owes': 1785, 'padel': 607, 'paket':
2491, 'pakete': 3041, 'party': 2885, 'pass': 3255, 'passe': 3255, 'pendenz': 2416, 'pendenzen': 7, 'philosophiert':
607, 'ping': 3647, 'pinged': 2714, 'pitch': 3650, 'pitchtraining': 3651, 'pladiert': 1786, 'pladierte': 1786,
'plaediert': 1787, 'plaedierte': 1787, 'planned': 2510, 'platzte': 11, 'plauderei': 607, 'plauderte': 607, 'plausch':
607, 'plauscht': 607, 'pocht': 1435, 'poker': 607, 'post': 3652, 'postkarte': 2491, 'postponed': 2578, 'premiere':
2885, 'pro': 3653, 'probehoeren': 3654, 'probehoren': 3655, 'probevortrag': 3656, 'probier': 3659, 'probiere': 3659,
'probiers': 3659, 'promised': 593, 'props': 3660, 'pushed': 3511, 'quatschte': 607, 'radtour': 607, 'raet': 1796,
'randnotizen': 3662, 'rat': 1796, 'raten': 1796, 'ratsch': 607, 'reagiert': 1994, 'recommended': 535, 'recommends':
535, 'rede': 2649, 'reden': 2087, 'redete': 1442, 'referenz': 3665, 'referred': 2444, 'remind': 3666, 'reminder': 7,
'rescheduled': 3667, 'reviewed': 3668, 'rief': 3670, 'riet': 1796, 'rieten': 1796, 'ruckmeldung': 3414,
'ruckmeldungen': 3414, 'ruckruf': 3671, 'rueckmeldung': 3412, 'rueckmeldungen': 3412, 'rueckruf': 3671, 'ruehrt':
1801, 'ruehrte': 1801, 'ruft': 3673, 'ruhrt': 1801, 'ruhrte': 1801, 'rumgehangen': 607, 'rät': 1796, 'sagt': 3675,
'sagte': 3676, 'said': 3677, 'samma': 3256, 'samt': 3678, 'san': 3679, 'sass': 3682, 'sassen': 3683, 'sauna': 607,
'sausen': 977, 'save': 3685, 'says': 3677, 'saß': 3682, 'saßen': 3683, 'schach': 607, 'schaute': 3686, 'schauten':
3039, 'scheduled': 2510, 'scheinbar': 0, 'schicht': 2813, 'schieben': 3027, 'schiebt': 3687, 'schlaegt': 1829,
'schlagt': 1829, 'schlug': 1829, 'schlägt': 1829, 'schneite': 3039, 'schon': 3692, 'schreibt': 3693, 'schrieb': 3435,
'schuld': 3257, 'schulde': 3257, 'schulden': 3694, 'schuldet': 1841, 'schwaetzchen': 607, 'schwatz': 607,
'schwatzchen': 607, 'seh': 3695, 'sehe': 3695, 'sehen': 3698, 'sein': 3306, 'seine': 3306, 'seiner': 3310, 'seit':
3699, 'sendepause': 2987, 'setz': 2148, 'setze': 2148, 'setzen': 2148, 'setzte': 3039, 'setzten': 3039, 'she': 3137,
'shifted': 2578, 'shoutout': 3660, 'sie': 3700, 'sieht': 3145, 'simse': 3647, 'since': 3701, 'sind': 3711, 'sitzen':
978, 'sitzung': 2647, 'skifahren': 607, 'skitour': 607, 'skypen': 2087, 'sms': 3712, 'sobald': 0, 'solange': 0,
'soll': 3714, 'sollen': 3716, 'sollt': 3213, 'sollte': 3720, 'sollten': 3721, 'sozialeinsatz': 600, 'sparring': 3722,
'sparrings': 3452, 'spazieren': 3723, 'spaziergang': 607, 'spenden': 3041, 'spendenaktion': 600, 'spontan': 3079,
'sprach': 1442, 'sprachen': 607, 'sprachnachricht': 2491, 'sprech': 2649, 'spreche': 2649, 'sprechen': 3724,
'spritzer': 607, 'squash': 607, 'stand': 3726, 'standen': 3726, 'startet': 2509, 'statt': 2734, 'stattdessen': 2734,
'stehen': 3727, 'steht': 3728, 'stiess': 3039, 'stiessen': 3039, 'stieß': 3039, 'stießen': 3039, 'still': 2414,
'stood': 3729, 'storniert': 11, 'suppe': 3041, 'taet': 3730, 'tafel': 1110, 'tarock': 607, 'tat': 3730, 'tauchte':
3732, 'taufe': 2885, 'tauschte': 3733, 'tauschten': 607, 'tausend': 3141, 'teilgenommen': 3734, 'teilnehmende': 607,
'telefonierd': 607, 'telefoniere': 2649, 'telefonieren': 2087, 'telefoniert': 3735, 'telefonierte': 607,
'telefonierten': 607, 'tennis': 607, 'termin': 2712, 'terminiert': 69, 'terminvorschlag': 69, 'text': 3647, 'texted':
2714, 'textet': 1700, 'thanks': 3736, 'theater': 607, 'they': 3137, 'thinks': 1804, 'three': 3737, 'thx': 2652,
'times': 2414, 'to': 3739, 'todo': 3738, 'todos': 2416, 'told': 3742, 'total': 3049, 'traeumte': 512, 'traf': 607,
'trafen': 607, 'tratscht': 607, 'traumte': 512, 'treff': 3743, 'treffe': 3744, 'treffen': 3746, 'trifft': 3747,
'troffe': 607, 'troffn': 607, 'trost': 3574, 'twice': 2414, 'tät': 3730, 'uban': 3750, 'uber': 3752, 'uberleg': 3754,
'uberlege': 3755, 'ubern': 3750, 'ueban': 3750, 'ueber': 3757, 'ueberleg': 3754, 'ueberlege': 3755, 'uebern': 3750,
'um': 3758, 'umgebucht': 3027, 'umgelegt': 3027, 'umsonst': 3759, 'umzugskisten': 3363, 'und': 3760, 'unentgeltlich':
600, 'unerreichbar': 11, 'uns': 3761, 'unsicher': 3762, 'unter': 3764, 'unterhalten': 607, 'unterhielt': 3733,
'unterhielten': 607, 'unterrichtet': 607, 'unterschrieben': 607, 'unterzeichnet': 607, 'v': 3772, 'verabredet': 69,
'verabschiedet': 607, 'verabschiedung': 607, 'verbaselt': 11, 'verbesserungsvorschlaege': 2428,
'verbesserungsvorschlage': 2487, 'verbummelt': 11, 'vereinbart': 3773, 'vergebens': 2525, 'vergeblich': 3774,
'vergessen': 3778, 'verhandelt': 607, 'verkostet': 607, 'verlangt': 1544, 'verlegt': 2548, 'vermisse': 512,
'vernissage': 2885, 'verpasst': 11, 'verpasster': 3779, 'verpennt': 11, 'verplant': 11, 'versaeumt': 11, 'versaumt':
11, 'verschieben': 3780, 'verschiebt': 3781, 'verschlafen': 11, 'verschobe': 3782, 'verschoben': 2548, 'verschwitzt':
11, 'versoehnt': 607, 'versohnt': 607, 'versprach': 3784, 'versprech': 3281, 'verspreche': 3281, 'verspricht': 1899,
'versuch': 3659, 'versuche': 3659, 'versuchs': 3659, 'versucht': 3785, 'vertagt': 2548, 'vertroestet': 11,
'vertrostet': 11, 'vielen': 3141, 'vielleicht': 3786, 'viermal': 630, 'voellig': 3049, 'voll': 599, 'vollig': 3049,
'volunteered': 3787, 'volunteering': 3787, 'vom': 3791, 'von': 3824, 'vor': 3826, 'vorbeigekommen': 607,
'vorbeigeschaut': 607, 'vorgemerkt': 69, 'vorgestellt': 607, 'vorgezogen': 3027, 'vortrag': 2885, 'vorverlegt': 3027,
'waehrend': 3827, 'waer': 3832, 'waere': 3837, 'waeren': 3838, 'wahrend': 3827, 'waiting': 3839, 'wanderten': 2938,
'wanderung': 607, 'war': 3860, 'ware': 3862, 'waren': 3869, 'warn': 1962, 'warnt': 1965, 'warnte': 1965, 'wart': 3871,
'warte': 3296, 'warten': 3874, 'wartet': 1966, 'was': 3875, 'weder': 3878, 'weil': 0, 'weiss': 3879, 'weiß': 3879,
'welche': 0, 'welcher': 0, 'wenn': 3885, 'wenns': 3884, 'wer': 3886, 'werd': 3887, 'werde': 3889, 'werden': 3891,
'whatsapp': 3712, 'wie': 3893, 'wieder': 3079, 'wiedergesehen': 607, 'wiedersehen': 607, 'wiedervorlage': 7, 'will':
3900, 'wir': 3926, 'wird': 3930, 'wirds': 3931, 'with': 3932, 'wo': 3933, 'woan': 1990, 'wofuer': 3938, 'wofur': 3943,
'wohnt': 2509, 'wollen': 3944, 'wollt': 3946, 'wollte': 3947, 'wollten': 3948, 'womit': 3950, 'worauf': 3950,
'workshop': 3953, 'worn': 1990, 'wort': 2852, 'worum': 3950, 'wrote': 2714, 'wuenschen': 2010, 'wuenscht': 2013,
'wuerd': 3730, 'wuerde': 3954, 'wunschen': 2010, 'wunscht': 2021, 'wurd': 3730, 'wurde': 3956, 'wurden': 3957,
'wurds': 3931, 'wv': 7, 'wär': 3959, 'wäre': 3862, 'wären': 3838, 'würde': 3954, 'yoga': 607, 'you': 3960, 'zigmal':
630, 'zoomen': 2087, 'zu': 3963, 'zufaellig': 3964, 'zufallig': 3964, 'zuruckgerufen': 607, 'zuruckzurufen': 1393,
'zurueckgerufen': 607, 'zurueckzurufen': 1393, 'zusage': 440, 'zusammen': 3965, 'zusammengehockt': 607,
'zusammengekommen': 607, 'zusammengesessen': 607, 'zusammengesetzt': 607, 'zusammengestanden': 607,
'zusammengetroffen': 607, 'zuspruch': 3574, 'zweimal': 630}]


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
{'essen': 2}, {'work': 0}, {'-abend': 0, 'apparat': 4, 'eingang': 3, 'empfang': 3, 'fon': 4, 'gartenzaun': 3, 'handy':
4, 'hoerer': 4, 'horer': 4, 'ohr': 4, 'parkplatz': 3, 'rohr': 4, 'schalter': 3, 'stand': 3, 'tel': 4, 'telefon': 4,
'tresen': 3, 'zaun': 3}, {'gebruetet': 3, 'gebrutet': 3, 'gehockt': 3, 'gesessen': 3}, {'$$': 6}, {'los': 23, 'raus':
23, 'rausgegangen': 23, 'unterwegs': 23, 'weg': 23}, {'apparat': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4, 'rohr': 4},
{'strippe': 4}, {'...': 22, 'N': 24, 'den': 25, 'der': 26, 'die': 26}, {'': (2, 'call'), 'um': 4, 'wegen': 4},
{'apparat': 4, 'hoerer': 4, 'horer': 4, 'ohr': 4, 'rohr': 4, 'tel': 4, 'telefon': 4}, {'mail': 5}, {'e': 30, 'email':
5, 'mail': 5}, {'einer': 31}, {'in': 32, 'per': 31, 'via': 31}, {'': (5, 'message'), 'in': 32, 'mir': 33, 'per': 31,
'sich': 33, 'uns': 33, 'via': 31}, {'schokolade': 8}, {'cappuccino': 8, 'espresso': 8, 'heisse': 35, 'kaffeetscherl':
8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlaengerten': 8, 'verlangerten': 8}, {'...': 36, 'cappuccino':
8, 'espresso': 8, 'heisse': 35, 'kaffeetscherl': 8, 'latte': 8, 'melange': 8, 'mokka': 8, 'tee': 8, 'verlaengerten':
8, 'verlangerten': 8}, {'-abend': 0}, {'-schau': 0}, {'...': 36, 'aethiopier': 2, 'athiopier': 2, 'cappuccino': 8,
'espresso': 8, 'grieche': 2, 'griechen': 2, 'heisse': 35, 'inder': 2, 'iraner': 2, 'italiener': 2, 'kaffeetscherl': 8,
'koreaner': 2, 'kroaten': 2, 'latte': 8, 'libanesen': 2, 'melange': 8, 'mokka': 8, 'portugiesen': 2, 'tee': 8, 'thai':
2, 'verlaengerten': 8, 'verlangerten': 8, 'vietnamesen': 2}, {'a': 37, 'dem': 38, 'den': 38, 'der': 39, 'ein': 37,
'eine': 37, 'einen': 40, 'einer': 39, 'n': 37, 'ne': 37, 'nen': 37, 'tee': 8, 'zwei': 37}, {'': (8, 'meeting'),
'abgenommen': 3, 'angeschaut': 3, 'angesehen': 3, 'begutachtet': 3, 'besichtigt': 3, 'besucht': 3}, {'kaffee': 8,
'kakao': 8, 'tee': 8}, {'tisch': 3}, {'atelier': 3, 'buero': 3, 'buro': 3, 'flieger': 3, 'geschaeft': 3, 'geschaft':
3, 'kanzlei': 3, 'labor': 3, 'laden': 3, 'lager': 3, 'praxis': 3, 'salon': 3, 'studio': 3, 'werkstatt': 3, 'zug': 3},
{'atelier': 3, 'buero': 3, 'buro': 3, 'geschaeft': 3, 'geschaft': 3, 'kanzlei': 3, 'labor': 3, 'laden': 3, 'lager': 3,
'praxis': 3, 'salon': 3, 'studio': 3, 'werkstatt': 3}, {'am': 44, 'gesessen': 3, 'gestanden': 3, 'im': 45, 'in': 46,
'ins': 46}, {'atelier': 3, 'baustelle': 3, 'betrieb': 3, 'buero': 3, 'buro': 3, 'geschaeft': 3, 'geschaft': 3, 'hof':
3, 'kanzlei': 3, 'laden': 3, 'lager': 3, 'praxis': 3, 'studio': 3, 'werk': 3, 'werkstatt': 3}, {'dem': 48, 'der': 48},
{'gewesen': 3, 'gsi': 3, 'gwesen': 3}, {'...': 50, 'der': 48}, {'am': 48, 'auf': 49, 'aufm': 48, 'gewesen': 3, 'gsi':
3, 'gwesen': 3, 'im': 48, 'in': 51}, {'<me>': 47, 'N': 52, 'der': 39, 'einer': 39}, {'-abend': 0, 'N': 52,
'aethiopier': 2, 'athiopier': 2, 'chinesen': 2, 'elternsprechtag': 3, 'fon': 4, 'grieche': 2, 'griechen': 2, 'handy':
4, 'heurigen': 2, 'inder': 2, 'iraner': 2, 'italiener': 2, 'japaner': 2, 'koreaner': 2, 'kroaten': 2, 'libanesen': 2,
'mexikaner': 2, 'portugiesen': 2, 'spanier': 2, 'tel': 4, 'telefon': 4, 'thai': 2, 'tuerken': 2, 'turken': 2,
'vietnamesen': 2, 'wirt': 2, 'wirten': 2}, {'': (0, 'intro')}, {'gemacht': 55}, {'mich': 2, 'uns': 2}, {'fuer': 57,
'fur': 57, 'mich': 2, 'uns': 2}, {'': (4, 'meal'), '...': 58, 'fuer': 57, 'fur': 57, 'mich': 2, 'uns': 2},
{'ausgeschenkt': 0, 'serviert': 0, 'verkauft': 0, 'verteilt': 0}, {'an': 4, 'durch': 4}, {'...': 61, 'an': 4, 'durch':
4}, {'pretzels': 0}, {'und': 63}, {'meeting': 3}, {'fuer': 57, 'mich': 2, 'uns': 2}, {'...': 66, 'fuer': 57, 'mich':
2, 'uns': 2}, {'fur': 57, 'mich': 2, 'uns': 2}, {'...': 68, 'fur': 57, 'mich': 2, 'uns': 2}, {'': (4, 'meal'),
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

