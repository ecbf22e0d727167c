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
('ended', 'reach', 'done'), 'abgeklaert': ('done',), 'abgeklart': ('done',), 'abgemacht': ('agreed',), 'abgenommen':
('ended',), 'abgeraten': ('counselled',), 'abgesagt': ('hello',), 'abgeschickt': ('writes', 'done'), 'abgesprochen':
('agreed',), 'abgmacht': ('agreed',), 'abholen': ('giveinf',), 'abklaeren': ('giveinf',), 'abklaren': ('giveinf',),
'abliefern': ('giveinf',), 'abrechnung': ('doc',), 'absage': ('hello',), 'absagen': ('giveinf',), 'abschied':
('way',), 'abschlussarbeit': ('work',), 'absolviert': ('verb3',), 'abstract': ('work',), 'abteilung': ('rel',),
'adler': ('name_words',), 'adoptiert': ('verb3',), 'adresse': ('thing', 'doc', 'address'), 'advice': ('counsel',),
'aeltere': ('attribute',), 'aelteren': ('attribute',), 'aelterer': ('attribute',), 'aergert': ('verb3',), 'aergerte':
('verb3',), 'aerztin': ('expert',), 'agentur': ('rel', 'expert'), 'aggregat': ('tool',), 'agluetet': ('attempt',
'reach'), 'aglutet': ('attempt', 'reach'), 'agrueeft': ('attempt', 'reach'), 'agrueft': ('attempt', 'reach'),
'akkubohrer': ('tool',), 'akkuschrauber': ('tool',), 'akzeptiert': ('verb3',), 'alle': ('they',), 'alles': ('hello',
'both'), 'als': ('hello',), 'also': ('filler',), 'alt': ('name_words',), 'alte': ('attribute',), 'altem':
('attribute',), 'alten': ('attribute',), 'altenheim': ('community',), 'alter': ('attribute',), 'altere':
('attribute',), 'alteren': ('attribute',), 'alterer': ('attribute',), 'amsel': ('name_words',), 'an': ('particle',),
'analysiert': ('verb3',), 'and': ('and',), 'angebot': ('hello', 'work', 'doc', 'document'), 'angebote': ('document',),
'angeboten': ('vowed',), 'angebotsschreiben': ('work',), 'angechattet': ('reach',), 'angefordert': ('asked_for',),
'angefragt': ('asked_for',), 'angefunkt': ('reach',), 'angehauen': ('reach',), 'angeklingelt': ('attempt',),
'angeklopft': ('reach',), 'angekuendigt': ('vowed', 'said'), 'angekundigt': ('vowed', 'said'), 'angelaeutet':
('attempt', 'reach'), 'angelautet': ('attempt', 'reach'), 'angelika': ('name_words',), 'angemailt': ('reach',),
'angepingt': ('reach',), 'angerufen': ('ended', 'attempt', 'hello', 'reach', 'done'), 'angeschaut': ('reviewed',),
'angeschrieben': ('reach',), 'angesehen': ('reviewed',), 'angesprochen': ('reach',), 'angetextet': ('reach',),
'angewaehlt': ('attempt',), 'angewahlt': ('attempt',), 'anhaenger': ('tool',), 'anhaengerkupplung': ('tool',),
'anhanger': ('tool',), 'anhangerkupplung': ('tool',), 'anker': ('name_words',), 'anlage': ('tool',), 'anleitung':
('thing',), 'anmeldung': ('work',), 'anruf': ('hello', 'appointment'), 'anrufen': ('attempt', 'hello', 'giveinf',
'callinf'), 'ans': ('hello',), 'ansage': ('opinion',), 'anschauen': ('giveinf',), 'anschliessend': ('filler',),
'anschreiben': ('work', 'callinf'), 'anschrift': ('address',), 'ansehen': ('giveinf',), 'ansicht': ('opinion',),
'antrag': ('work', 'doc'), 'antwort': ('answers', 'doc', 'document'), 'antworten': ('giveinf',), 'antwortet':
('saysv',), 'antwortete': ('reach', 'saysv'), 'anvertraut': ('lent',), 'anwaeltin': ('rel', 'expert'), 'anwalt':
('rel', 'expert'), 'anwaltin': ('rel', 'expert'), 'anzahlung': ('comes_in', 'document'), 'anzeige': ('work',),
'anzug': ('tool',), 'apero': ('outing',), 'apfel': ('name_words',), 'app': ('work',), 'apparat': ('way',), 'appell':
('opinion',), 'april': ('name_words',), 'apéro': ('outing',), 'arbeite': ('sees1',), 'arbeiten': ('verb3',),
'arbeitet': ('hello', 'verb3'), 'arbeitete': ('verb3',), 'arbeitsprobe': ('work',), 'arbeitsproben': ('work',),
'architekt': ('expert',), 'architektin': ('expert',), 'argert': ('verb3',), 'argerte': ('verb3',), 'arm':
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
'auto': ('tool',), 'außerdem': ('filler',), 'azubi': ('rel',), 'baby': ('rel',), 'babysitter': ('expert',),
'babysitterin': ('expert',), 'bach': ('name_words',), 'bachelorarbeit': ('own_affair', 'work'), 'back': ('acts1',
'serves'), 'backe': ('give1', 'acts1', 'serves'), 'backen': ('giveinf',), 'backt': ('give3',), 'baeckt': ('give3',),
'baenke': ('tool',), 'baer': ('name_words',), 'bahn': ('bookable',), 'bahnhofsmission': ('community',), 'bald':
('filler', 'hello'), 'ball': ('name_words',), 'bank': ('rel', 'expert'), 'bankberater': ('expert',), 'bankberaterin':
('expert',), 'banke': ('tool',), 'bar': ('name_words',), 'bat': ('bidding', 'verb3'), 'bau': ('give1', 'imperative',
'serves'), 'baue': ('give1', 'imperative', 'serves'), 'bauer': ('name_words',), 'baum': ('name_words',), 'baustelle':
('site',), 'baut': ('verb3', 'give3', 'deed3', 'sends3', 'serves3'), 'baute': ('verb3',), 'bayer': ('name_words',),
'beamer': ('tool',), 'beantragt': ('give3', 'sends3', 'done'), 'beauftragt': ('verb3',), 'beauftragte': ('verb3',),
'beck': ('name_words',), 'becker': ('name_words',), 'bedankt': ('says', 'verb3'), 'bedankte': ('verb3',),
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
('comes_in', 'hello'), 'bescheinigung': ('doc',), 'beschwert': ('verb3',), 'beschwerte': ('verb3',), 'besitzt':
('verb3',), 'besorg': ('give1', 'deed1', 'verb1', 'serves'), 'besorge': ('give1', 'deed1', 'verb1', 'serves'),
'besorgen': ('give1', 'give3', 'giveinf', 'deed3'), 'besorgt': ('give3', 'handed', 'deed3', 'sends3', 'done', 'does3',
'named_to', 'serves3'), 'besorgts': ('deed3',), 'bespr': ('hello',), 'besprechung': ('hello', 'appointment'),
'besprochen': ('ended', 'hello', 'agreed'), 'bestaetig': ('give1',), 'bestaetige': ('give1',), 'bestaetigen':
('giveinf',), 'bestaetigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestaetigte': ('says', 'verb3'),
'bestaetigung': ('doc', 'document'), 'bestatig': ('give1',), 'bestatige': ('give1',), 'bestatigen': ('giveinf',),
'bestatigt': ('says', 'verb3', 'give3', 'sends3', 'said'), 'bestatigte': ('says', 'verb3'), 'bestatigung': ('doc',
'document'), 'beste': ('attribute',), 'besteck': ('tool',), 'bestell': ('serves',), 'bestelle': ('serves',),
'bestellt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'asked_for', 'serves3'), 'besten': ('attribute',), 'bester':
('attribute',), 'besuch': ('acts1',), 'besuche': ('give1', 'acts1'), 'besuchen': ('giveinf', 'callinf', 'acts1'),
'besucht': ('ended', 'hello', 'reach', 'give3'), 'besuchte': ('reach',), 'besuchten': ('reach',), 'betreibt':
('verb3',), 'betrieb': ('verb3',), 'bewarb': ('verb3',), 'bewerbung': ('work',), 'bewerbungsunterlagen': ('work',),
'bewertet': ('verb3',), 'bewirb': ('imperative',), 'bewirbt': ('verb3',), 'bewundert': ('verb3',), 'bezahl':
('give1',), 'bezahle': ('give1',), 'bezahlen': ('giveinf',), 'bezahlt': ('give3', 'sends3', 'done'), 'bier': ('hello',
'appointment', 'outing', 'way'), 'bierbaenke': ('tool',), 'bierbank': ('tool',), 'bierbanke': ('tool',), 'bierchen':
('outing',), 'biere': ('outing',), 'bierzapfanlage': ('tool',), 'bierzeltgarnitur': ('tool',), 'biete':
('imperative',), 'bilanz': ('doc',), 'bild': ('doc',), 'bilder': ('doc',), 'bildschirm': ('tool',), 'bill':
('name_words',), 'bimmelte': ('reach',), 'bin': ('hello', 'verb1'), 'birn': ('name_words',), 'bis': ('hello',),
'bisher': ('hello',), 'bissl': ('hello',), 'bitte': ('filler', 'imperative'), 'bittet': ('bidding', 'verb3', 'does3'),
'bleib': ('imperative',), 'bleiben': ('verb3',), 'bleibt': ('verb3',), 'blieb': ('verb3',), 'blog': ('work',),
'blogpost': ('work', 'thing'), 'bloss': ('filler',), 'bloß': ('filler',), 'bluesky': ('network',), 'blum':
('name_words',), 'blumen': ('by_post',), 'blumenstrauss': ('by_post',), 'blutwerte': ('comes_in',), 'boehm':
('name_words',), 'bohm': ('name_words',), 'bohrer': ('tool',), 'bohrmaschine': ('tool',), 'bollerwagen': ('tool',),
'boomt': ('verb3',), 'boot': ('tool',), 'borg': ('give1', 'serves'), 'borge': ('give1', 'serves'), 'borgen':
('giveinf',), 'borgt': ('give3', 'lent', 'serves3'), 'boss': ('rel',), 'botschaft': ('opinion',), 'bouldern':
('outing',), 'box': ('tool',), 'boxen': ('tool',), 'bp': ('work',), 'brach': ('verb3',), 'brachte': ('verb3',),
'braeuchte': ('verb3', 'should', 'needs'), 'braeuchten': ('should', 'needs'), 'brand': ('name_words',), 'brannte':
('verb3',), 'brauch': ('verb1',), 'brauche': ('verb1',), 'brauchen': ('verb3', 'needs'), 'braucht': ('hello', 'verb3',
'needs'), 'brauchte': ('verb3', 'should', 'needs'), 'brauchten': ('should', 'needs'), 'braun': ('name_words',),
'brennt': ('verb3',), 'bricht': ('verb3',), 'briefen': ('callinf',), 'bring': ('hello', 'give1', 'acts1', 'verb1',
'serves'), 'bringe': ('hello', 'give1', 'acts1', 'verb1', 'serves'), 'bringen': ('give1', 'give3', 'giveinf'),
'bringt': ('hello', 'verb3', 'give3', 'sends3', 'serves3'), 'broschuere': ('work',), 'broschure': ('work',), 'brucke':
('name_words',), 'bruder': ('rel',), 'bruecke': ('name_words',), 'brunche': ('acts1',), 'brunchen': ('acts1',),
'bräuchte': ('verb3', 'should', 'needs'), 'buch': ('work', 'thing', 'by_post', 'tool', 'serves'), 'buche': ('give1',
'name_words', 'deed1', 'serves'), 'buchen': ('giveinf',), 'bucher': ('by_post', 'tool'), 'bucherei': ('community',),
'buchhalter': ('expert',), 'buchhalterin': ('expert',), 'bucht': ('give3', 'deed3', 'sends3', 'does3', 'serves3'),
'buchtipp': ('thing',), 'budget': ('site',), 'budgetiert': ('verb3',), 'buecher': ('by_post', 'tool'), 'buecherei':
('community',), 'buero': ('rel', 'site'), 'build': ('imperative',), 'buro': ('rel', 'site'), 'bus': ('tool',),
'busch': ('name_words',), 'businessplan': ('work',), 'bwa': ('doc',), 'bzw': ('and',), 'bäckt': ('give3',), 'call':
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
'drink': ('outing',), 'drinks': ('outing',), 'drohne': ('tool',), 'drop': ('imperative',), 'druck': ('serves',),
'drucke': ('give1', 'serves'), 'drucker': ('tool',), 'druckerei': ('expert',), 'druckerpresse': ('tool',), 'druckt':
('verb3', 'give3', 'deed3', 'sends3', 'does3', 'serves3'), 'drueckt': ('verb3',), 'drückt': ('verb3',), 'duenn':
('name_words',), 'duerfe': ('should',), 'duerfte': ('verb3',), 'duerften': ('should',), 'dunn': ('name_words',),
'durch': ('hello', 'particle'), 'durchgeackert': ('reviewed',), 'durchgeben': ('giveinf',), 'durchgegangen': ('ended',
'reviewed'), 'durchgegeben': ('handed', 'writes', 'named_to'), 'durchgehen': ('giveinf',), 'durchgekaut':
('reviewed',), 'durchgeklingelt': ('attempt', 'reach'), 'durchgelesen': ('reviewed',), 'durchgereicht': ('named_to',),
'durchgerufen': ('reach',), 'durchgeschaut': ('reviewed',), 'durchgesehen': ('reviewed', 'done'), 'durchkorrigiert':
('reviewed',), 'durchlesen': ('giveinf',), 'durchschauen': ('giveinf',), 'durchsehen': ('giveinf',), 'durchwahl':
('address',), 'durfe': ('should',), 'durfte': ('verb3',), 'durften': ('should',), 'dürfte': ('verb3',), 'e':
('filler',), 'eam': ('them', 'to_them'), 'earm': ('them',), 'eben': ('filler',), 'ebenfalls': ('filler',), 'eh':
('filler',), 'ehefrau': ('rel',), 'ehemalige': ('attribute',), 'ehemaligen': ('attribute',), 'ehemaliger':
('attribute',), 'ehemann': ('rel',), 'ehrenamtliche': ('helper',), 'ehrenamtlicher': ('helper',), 'ehrlich':
('filler',), 'eich': ('name_words',), 'eig': ('filler',), 'eigens': ('filler',), 'eigentlich': ('filler',), 'ein':
('det', 'hello', 'particle'), 'einander': ('hello',), 'eine': ('det', 'hello'), 'einem': ('det', 'hello'), 'einen':
('det', 'hello'), 'einer': ('det',), 'eines': ('det',), 'eingeblaeut': ('counselled',), 'eingeblaut': ('counselled',),
'eingefordert': ('asked_for',), 'eingeholt': ('done',), 'eingeladen': ('invites', 'reach'), 'eingereicht': ('done',),
'eingeschaerft': ('counselled',), 'eingescharft': ('counselled',), 'eingeworfen': ('done',), 'einladen': ('giveinf',
'callinf'), 'einladt': ('invites',), 'einladung': ('document',), 'einlaedt': ('invites',), 'einlesen': ('selfinf',),
'einmal': ('filler',), 'einreichen': ('giveinf',), 'einrichten': ('giveinf',), 'einschaetzung': ('opinion',),
'einschatzung': ('opinion',), 'einstweilen': ('filler',), 'elektriker': ('expert',), 'elektrikerin': ('expert',),
'eltern': ('rel',), 'elternverein': ('community',), 'em': ('article',), 'emailed': ('reach',), 'empfahl': ('verb3',),
'empfange': ('acts1',), 'empfangen': ('acts1',), 'empfehlen': ('giveinf',), 'empfehlung': ('counsel',), 'empfiehlt':
('verb3',), 'empfohlen': ('handed', 'counselled', 'named_to'), 'ende': ('name_words',), 'endet': ('verb3',), 'endete':
('verb3',), 'endlich': ('filler', 'hello'), 'engagiert': ('verb3',), 'engagierte': ('verb3',), 'engel':
('name_words',), 'engels': ('name_words',), 'entlaesst': ('verb3',), 'entlasst': ('verb3',), 'entliess': ('verb3',),
'entscheidet': ('verb3',), 'entscheidung': ('comes_in', 'doc', 'document'), 'entschied': ('verb3',), 'entschlackt':
('reviewed',), 'entschuldigt': ('verb3',), 'entschuldigte': ('verb3',), 'enttaeuscht': ('verb3',), 'enttauscht':
('verb3',), 'entwerfe': ('serves',), 'entwickelt': ('verb3',), 'entwickler': ('expert',), 'entwicklerin': ('expert',),
'entwirft': ('sends3', 'does3', 'serves3'), 'entworfen': ('done',), 'entwurf': ('work', 'doc'), 'er': ('they',
'hello'), 'erbeten': ('asked_for',), 'erbt': ('verb3',), 'erbte': ('verb3',), 'erfahren': ('seen_of',), 'ergaenze':
('give1',), 'ergaenzen': ('giveinf',), 'ergaenzt': ('give3', 'deed3', 'sends3', 'done'), 'erganze': ('give1',),
'erganzen': ('giveinf',), 'erganzt': ('give3', 'deed3', 'sends3', 'done'), 'ergebnis': ('comes_in',), 'ergebnisse':
('comes_in',), 'erhoeh': ('imperative',), 'erhoehe': ('imperative',), 'erhoeht': ('imperative',), 'erhoh':
('imperative',), 'erhohe': ('imperative',), 'erhoht': ('imperative',), 'erholt': ('verb3',), 'erika': ('name_words',),
'erinnern': ('callinf',), 'erklaer': ('serves',), 'erklaere': ('serves',), 'erklaert': ('says', 'hello', 'verb3',
'said'), 'erklaerte': ('says', 'verb3'), 'erklar': ('serves',), 'erklare': ('serves',), 'erklart': ('says', 'hello',
'verb3', 'said'), 'erklarte': ('says', 'verb3'), 'erkundige': ('serves',), 'erkundigen': ('selfinf',), 'erlaubt':
('verb3',), 'erledig': ('give1', 'deed1'), 'erledige': ('give1', 'deed1'), 'erledigen': ('giveinf',), 'erledigt':
('give3', 'deed3', 'sends3', 'done', 'does3'), 'ermittelt': ('done',), 'ernst': ('name_words',), 'eroeffnet':
('verb3',), 'eroffnet': ('verb3',), 'erreicht': ('hello',), 'erreichte': ('verb3', 'reach'), 'ers': ('they',),
'ersatzschluessel': ('tool',), 'ersatzschlussel': ('tool',), 'ersatzteil': ('comes_in',), 'ersatzteile':
('comes_in',), 'erstell': ('give1', 'deed1'), 'erstelle': ('give1', 'deed1'), 'erstellen': ('giveinf',), 'erstellt':
('give3', 'deed3', 'sends3', 'done'), 'erstmal': ('filler',), 'erwaegt': ('verb3',), 'erwaehnt': ('says', 'verb3'),
'erwaehnte': ('says', 'verb3'), 'erwagt': ('verb3',), 'erwahnt': ('says', 'verb3'), 'erwahnte': ('says', 'verb3'),
'erwartet': ('verb3', 'needs'), 'erwartete': ('verb3',), 'erwidert': ('saysv',), 'erwiderte': ('saysv',), 'erwog':
('verb3',), 'erzaehlt': ('ended', 'recounts', 'says', 'verb3', 'said'), 'erzaehlte': ('says', 'verb3'), 'erzahlt':
('ended', 'recounts', 'says', 'verb3', 'said'), 'erzahlte': ('says', 'verb3'), 'erzielt': ('verb3',), 'es': ('it',),
'espressomaschine': ('tool',), 'ess': ('acts1',), 'esse': ('acts1',), 'essen': ('hello', 'appointment', 'acts1',
'way'), 'etwas': ('hello',), 'euch': ('hello',), 'eurer': ('hello',), 'ewig': ('filler',), 'ex': ('rel',), 'excel':
('thing',), 'expandiert': ('verb3',), 'exportiert': ('verb3',), 'expose': ('work',), 'exposee': ('work',), 'facebook':
('network',), 'faehrt': ('verb3',), 'faellt': ('hello', 'verb3'), 'faende': ('saysv',), 'faengt': ('verb3',), 'fahr':
('acts1',), 'fahre': ('acts1',), 'fahren': ('acts1',), 'fahrkarten': ('bookable',), 'fahrrad': ('tool',), 'fahrt':
('verb3',), 'falk': ('name_words',), 'falke': ('name_words',), 'fallt': ('hello', 'verb3'), 'familie': ('rel',),
'familien': ('rel',), 'fand': ('says', 'verb3', 'saysv'), 'fande': ('saysv',), 'fanden': ('verb3',), 'fands':
('verb3',), 'fang': ('imperative',), 'fangt': ('verb3',), 'faxe': ('give1',), 'faxen': ('giveinf',), 'faxt':
('give3',), 'fazit': ('opinion',), 'fb': ('network',), 'feedback': ('doc', 'opinion'), 'fehlt': ('verb3',), 'fehlte':
('verb3',), 'feierabendbier': ('outing',), 'feiere': ('acts1',), 'feiern': ('acts1',), 'feiert': ('verb3',),
'feierte': ('verb3',), 'feld': ('name_words',), 'ferienhaus': ('tool',), 'ferienwohnung': ('tool',), 'fernglas':
('tool',), 'fertig': ('done',), 'fertigt': ('deed3',), 'festplatte': ('tool',), 'festzeltgarnitur': ('tool',),
'feuert': ('verb3',), 'feuerte': ('verb3',), 'feuerwehr': ('community',), 'fiel': ('verb3',), 'finanziert':
('verb3',), 'finanzierte': ('verb3',), 'finanzplan': ('work',), 'find': ('verb1',), 'finde': ('verb1',), 'finden':
('verb3', 'saysv'), 'findet': ('says', 'hello', 'verb3', 'saysv'), 'finds': ('saysv',), 'fing': ('verb3',), 'fink':
('name_words',), 'fire': ('imperative',), 'firma': ('rel',), 'fischer': ('name_words',), 'fitness': ('outing',),
'fix': ('filler',), 'fixt': ('deed3',), 'flasche': ('by_post',), 'flex': ('tool',), 'flieg': ('acts1',), 'fliege':
('acts1',), 'fliegen': ('acts1',), 'fliegt': ('verb3',), 'fliesen': ('comes_in',), 'flog': ('verb3',), 'flora':
('name_words',), 'florenz': ('name_words',), 'floriert': ('verb3',), 'fluchtlingshilfe': ('community',),
'fluechtlingshilfe': ('community',), 'fluege': ('bookable',), 'flug': ('bookable',), 'flugblatt': ('work',), 'fluge':
('bookable',), 'flyer': ('work',), 'focus': ('imperative',), 'foerderantrag': ('work',), 'foerderskizze': ('work',),
'foerdert': ('verb3',), 'fokussier': ('imperative',), 'fokussiere': ('imperative',), 'folgt': ('verb3',), 'folgte':
('verb3',), 'folie': ('work',), 'folien': ('work', 'thing', 'site'), 'fonds': ('rel',), 'forderantrag': ('work',),
'forderskizze': ('work',), 'fordert': ('verb3',), 'forderte': ('verb3',), 'formular': ('thing', 'doc'), 'formulier':
('give1',), 'formuliere': ('give1',), 'formulieren': ('giveinf',), 'formuliert': ('give3', 'sends3'), 'forwarde':
('give1',), 'forwarded': ('serves3',), 'forwarden': ('giveinf',), 'forwardet': ('give3', 'serves3'), 'foto': ('doc',),
'fotograf': ('expert',), 'fotografin': ('expert',), 'fotos': ('doc',), 'founder': ('rel',), 'fr': ('title',), 'frag':
('give1', 'imperative', 'serves'), 'frage': ('give1', 'serves'), 'fragen': ('giveinf',), 'fragenkatalog': ('thing',),
'fragt': ('says', 'bidding', 'verb3', 'give3', 'sends3', 'does3', 'serves3'), 'fragte': ('says', 'verb3'), 'frank':
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
'furs': ('hello',), 'fusioniert': ('verb3',), 'fussball': ('outing',), 'fördert': ('verb3',), 'gab': ('verb3',),
'gaestezimmer': ('tool',), 'ganga': ('gone',), 'ganz': ('filler', 'hello'), 'ganze': ('hello',), 'ganzen': ('hello',),
'garage': ('tool',), 'garantiert': ('vowed',), 'garten': ('site',), 'gassi': ('outing',), 'gastezimmer': ('tool',),
'gatte': ('rel',), 'gattin': ('rel',), 'geantwortet': ('reach', 'answers'), 'gearbeitet': ('ended',), 'geb': ('give1',
'verb1', 'serves'), 'gebaut': ('done',), 'gebe': ('give1', 'verb1', 'serves'), 'geben': ('hello', 'give1', 'give3',
'giveinf'), 'gebeten': ('bidding',), 'geblieben': ('gone',), 'geborgt': ('handed', 'lent'), 'gebracht': ('handed',
'done', 'lent_out'), 'gebruncht': ('ended',), 'gebs': ('give1',), 'gebucht': ('done',), 'geburtstag': ('hello',),
'gechallenged': ('reviewed',), 'gedruckt': ('done',), 'geeinigt': ('ended', 'agreed'), 'gefahren': ('ended', 'gone'),
'gefeiert': ('ended',), 'geflogen': ('gone',), 'geforwarded': ('handed', 'writes'), 'gefragt': ('bidding',),
'gefruehstueckt': ('ended', 'hello'), 'gefruhstuckt': ('ended', 'hello'), 'gegangen': ('ended', 'gone'), 'gegeben':
('handed', 'done', 'named_to', 'lent_out'), 'gegen': ('hello',), 'gegengelesen': ('reviewed',), 'gegessen': ('ended',
'hello'), 'geglaettet': ('reviewed',), 'geglattet': ('reviewed',), 'geh': ('sees1', 'acts1', 'imperative'), 'gehabt':
('hello',), 'gehe': ('sees1', 'acts1'), 'gehen': ('verb3', 'acts1'), 'gehockt': ('gone',), 'gehoert': ('recounts',
'hello', 'seen_of'), 'gehoerte': ('verb3',), 'geholfen': ('ended', 'hello'), 'gehort': ('recounts', 'hello',
'seen_of'), 'gehorte': ('verb3',), 'geht': ('hello', 'verb3'), 'geige': ('tool',), 'gejoggt': ('gone',), 'geklaert':
('done',), 'geklart': ('done',), 'geklingelt': ('attempt',), 'gekocht': ('ended',), 'gekuerzt': ('reviewed',),
'gekurzt': ('reviewed',), 'gelacht': ('ended',), 'gelaeutet': ('attempt',), 'gelassen': ('handed',), 'gelaufen':
('ended', 'gone'), 'gelautet': ('attempt',), 'geld': ('comes_in', 'by_post'), 'geleitet': ('done',), 'gelesen':
('hello', 'reviewed', 'seen_of'), 'geliefert': ('done',), 'geliehen': ('handed', 'lent'), 'gemacht': ('done',),
'gemailt': ('ended', 'attempt', 'hello', 'reach', 'handed', 'writes', 'said', 'done', 'named_to'), 'gemeinde':
('community',), 'gemeint': ('said',), 'gemeldet': ('reach',), 'gemuetlich': ('filler',), 'gemutlich': ('filler',),
'genannt': ('handed', 'named_to'), 'genehmigung': ('comes_in',), 'generator': ('tool',), 'gepaddelt': ('gone',),
'gepilgert': ('gone',), 'gepingt': ('reach',), 'geplaudert': ('ended',), 'geprobt': ('ended',), 'geprueft':
('reviewed', 'done'), 'gepruft': ('reviewed', 'done'), 'gequatscht': ('ended', 'hello'), 'gerade': ('filler',
'hello'), 'geradelt': ('gone',), 'geraet': ('tool',), 'gerat': ('tool',), 'geraten': ('counselled',), 'gerechnet':
('done',), 'geredet': ('ended', 'recounts', 'hello'), 'gereicht': ('done',), 'gereist': ('gone',), 'gereviewt':
('reviewed',), 'gerodelt': ('gone',), 'gerudert': ('gone',), 'gesagt': ('said',), 'gesandt': ('writes', 'done'),
'geschaeftsfuehrer': ('rel',), 'geschaeftsfuehrerin': ('rel',), 'geschaeftsplan': ('work',), 'geschaftsfuhrer':
('rel',), 'geschaftsfuhrerin': ('rel',), 'geschaftsplan': ('work',), 'geschenk': ('by_post',), 'geschenkt':
('handed',), 'geschickt': ('handed', 'writes', 'done', 'named_to'), 'geschirr': ('tool',), 'geschirrset': ('tool',),
'geschlendert': ('gone',), 'geschleppt': ('hello',), 'geschrieben': ('ended', 'attempt', 'hello', 'reach', 'said',
'done', 'named_to'), 'geschwaermt': ('recounts',), 'geschwarmt': ('recounts',), 'geschwister': ('rel',),
'geschwommen': ('gone',), 'geschworen': ('vowed',), 'gesehen': ('ended', 'hello', 'seen_of'), 'gesellte': ('reach',),
'gesellten': ('reach',), 'gesendet': ('handed', 'writes', 'done'), 'gesessen': ('gone',), 'gesimst': ('reach',
'handed', 'named_to'), 'gespielt': ('ended',), 'gesprach': ('hello', 'appointment', 'way'), 'gespraech': ('hello',
'appointment', 'way'), 'gesprochen': ('ended', 'recounts', 'hello'), 'gestand': ('verb3',), 'gestanden': ('gone',),
'gesteht': ('says', 'verb3'), 'gestellt': ('done',), 'gestern': ('hello',), 'gestiefelt': ('gone',), 'gestrafft':
('reviewed',), 'getanzt': ('gone',), 'geteilt': ('handed',), 'getestet': ('reviewed',), 'getextet': ('reach',
'handed'), 'getroffen': ('ended', 'hello', 'reach'), 'getrunken': ('ended', 'hello'), 'gewandelt': ('gone',),
'gewandert': ('gone',), 'gewann': ('verb3',), 'gewerbeschein': ('doc',), 'gewesen': ('ended', 'hello', 'gone'),
'gewhatsappt': ('reach', 'handed', 'named_to'), 'gewinnt': ('verb3',), 'gewuenscht': ('asked_for',), 'gewunscht':
('asked_for',), 'gezahlt': ('done',), 'gezeigt': ('ended', 'hello'), 'gib': ('give1', 'imperative'), 'gibt': ('hello',
'verb3', 'give3', 'sends3', 'serves3'), 'gimbal': ('tool',), 'ging': ('verb3', 'verb1'), 'gitarre': ('tool',),
'glaenzt': ('verb3',), 'glaeser': ('tool',), 'glanzt': ('verb3',), 'glaser': ('tool',), 'glaub': ('verb1',), 'glaube':
('verb1',), 'glauben': ('verb3',), 'glaubt': ('says', 'verb3', 'saysv'), 'glaubte': ('verb3',), 'glaufen': ('hello',),
'gleich': ('filler', 'hello'), 'glichn': ('lent',), 'gloria': ('name_words',), 'gluck': ('name_words',), 'glueck':
('name_words',), 'gluehwein': ('outing',), 'gluhwein': ('outing',), 'gmeint': ('saysv', 'said'), 'goenn':
('imperative',), 'goennt': ('verb3',), 'gold': ('name_words',), 'golf': ('outing',), 'golfrunde': ('outing',), 'gonn':
('imperative',), 'gonnt': ('verb3',), 'grab': ('name_words',), 'grad': ('filler', 'hello'), 'grade': ('filler',),
'graf': ('name_words',), 'grafiker': ('expert',), 'grafikerin': ('expert',), 'gratn': ('counselled',), 'gratscht':
('hello',), 'gratulieren': ('callinf',), 'gratuliert': ('hello',), 'gratulierte': ('reach',), 'grill': ('tool',),
'grille': ('acts1',), 'grillen': ('acts1',), 'grillplatte': ('tool',), 'grinst': ('verb3',), 'gross': ('name_words',),
'grosse': ('attribute',), 'grossen': ('attribute', 'hello'), 'grosser': ('attribute',), 'grossmutter': ('rel',),
'grossvater': ('rel',), 'groß': ('name_words',), 'gruen': ('name_words',), 'gruenden': ('verb3',), 'gruender':
('rel',), 'gruenderin': ('rel',), 'gruendet': ('verb3',), 'gruendete': ('verb3',), 'grun': ('name_words',), 'grunden':
('verb3',), 'grunder': ('rel',), 'grunderin': ('rel',), 'grundet': ('verb3',), 'grundete': ('verb3',), 'grundstuck':
('site',), 'grundstueck': ('site',), 'gsagt': ('saysv', 'said'), 'gschickt': ('handed', 'writes'), 'gschribe':
('reach',), 'gschwaermt': ('recounts',), 'gschwarmt': ('recounts',), 'gschwind': ('filler',), 'gsd': ('filler',),
'gseit': ('said',), 'gsessen': ('hello',), 'gsi': ('gone',), 'gsogt': ('saysv', 'said'), 'guck': ('acts1',), 'gucke':
('acts1',), 'gut': ('hello', 'name_words'), 'gutachten': ('comes_in', 'work', 'document'), 'guten': ('hello',),
'gutschrift': ('document',), 'gwesn': ('gone',), 'ha': ('have',), 'hab': ('hello', 'have', 'verb1'), 'habe': ('hello',
'have', 'verb1'), 'haben': ('hello', 'verb3', 'have', 'hat', 'verb1'), 'haberer': ('rel',), 'habilitiert': ('verb3',),
'hacksler': ('tool',), 'haecksler': ('tool',), 'haelt': ('verb3',), 'haengt': ('verb3',), 'haett': ('verb3', 'meant'),
'haette': ('hello', 'verb3', 'needs', 'verb1', 'meant'), 'haetten': ('meant',), 'haettn': ('verb3',), 'hahn':
('name_words',), 'halb': ('hello',), 'halbiert': ('verb3', 'imperative'), 'half': ('verb3',), 'halle': ('site',),
'halt': ('filler', 'verb3'), 'haltung': ('opinion',), 'ham': ('have',), 'hammer': ('name_words',), 'han': ('have',),
'handbuch': ('thing',), 'handelsregisterauszug': ('doc',), 'handkarre': ('tool',), 'handout': ('thing',),
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
'hochgeladen': ('writes',), 'hochladen': ('giveinf',), 'hod': ('hat',), 'hoer': ('sees1', 'imperative', 'serves'),
'hoere': ('sees1', 'serves'), 'hoert': ('verb3', 'give3', 'does3'), 'hoerte': ('verb3',), 'hoffentlich': ('filler',),
'hofft': ('verb3',), 'hoffte': ('verb3',), 'hol': ('hello', 'give1', 'acts1', 'imperative', 'serves'), 'hole':
('give1', 'acts1', 'serves'), 'holen': ('giveinf',), 'holt': ('hello', 'verb3', 'give3', 'sends3', 'does3',
'serves3'), 'holte': ('verb3',), 'holz': ('comes_in',), 'hom': ('have',), 'homepage': ('work',), 'hor': ('sees1',
'imperative', 'serves'), 'hore': ('sees1', 'serves'), 'hort': ('verb3', 'give3', 'does3'), 'horte': ('verb3',),
'hospiz': ('community',), 'hot': ('hat',), 'hotel': ('bookable',), 'hr': ('title',), 'hubwagen': ('tool',),
'huepfburg': ('tool',), 'hupfburg': ('tool',), 'hält': ('verb3',), 'hätte': ('hello', 'verb3', 'needs', 'verb1',
'meant'), 'hätten': ('meant',), 'i': ('i',), 'iahm': ('them',), 'ich': ('i', 'hello'), 'ignoriert': ('verb3',), 'ihm':
('them', 'hello', 'to_them'), 'ihms': ('them',), 'ihn': ('them', 'hello'), 'ihna': ('them', 'to_them'), 'ihnen':
('them', 'hello', 'to_them'), 'ihr': ('them', 'their', 'hello', 'to_them'), 'ihre': ('their', 'hello'), 'ihrem':
('their', 'hello'), 'ihren': ('their', 'hello'), 'ihrer': ('their', 'hello'), 'ihres': ('their', 'hello'), 'ihrs':
('them',), 'im': ('hello',), 'immer': ('filler', 'hello'), 'importiert': ('verb3',), 'info': ('document',),
'informier': ('give1',), 'informiere': ('give1',), 'informieren': ('giveinf', 'selfinf'), 'informiert': ('give3',
'done'), 'infos': ('document',), 'ins': ('hello',), 'inserat': ('work',), 'insta': ('network',), 'instagram':
('network',), 'installateur': ('expert',), 'interessieren': ('verb3',), 'interessiert': ('verb3',), 'interessierte':
('verb3',), 'intro': ('give3', 'document'), 'introduced': ('introduced',), 'introe': ('give1',), 'introed': ('give3',
'introduced'), 'introen': ('giveinf',), 'introt': ('give3',), 'investier': ('imperative',), 'investiere':
('imperative',), 'investiert': ('verb3',), 'investierte': ('verb3',), 'investor': ('rel',), 'investorin': ('rel',),
'inzwischen': ('filler',), 'ipad': ('tool',), 'irgendwann': ('filler',), 'iris': ('name_words',), 'isst': ('verb3',),
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
('bookable',), 'kartenabend': ('outing',), 'karton': ('by_post',), 'kastenwagen': ('tool',), 'kauf': ('imperative',
'serves'), 'kaufe': ('give1', 'serves'), 'kaufen': ('giveinf',), 'kauft': ('verb3', 'give3', 'sends3', 'does3',
'serves3'), 'kaufte': ('verb3',), 'kaum': ('not',), 'keep': ('imperative',), 'kein': ('not', 'hello'), 'keine':
('not', 'hello'), 'keinem': ('not',), 'keinen': ('not', 'hello'), 'keiner': ('not', 'hello'), 'keines': ('not',),
'keller': ('name_words',), 'kennen': ('verb3',), 'kennengelernt': ('ended',), 'kennt': ('verb3',), 'kennzahlen':
('doc',), 'kern': ('name_words',), 'kettensaege': ('tool',), 'kettensage': ('tool',), 'keyboard': ('tool',), 'kill':
('imperative',), 'kind': ('rel',), 'kinder': ('rel',), 'kindergarten': ('community',), 'kindern': ('rel',),
'kindersitz': ('tool',), 'kinderwagen': ('tool',), 'kino': ('outing',), 'kirch': ('name_words',), 'kirche':
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
'läutete': ('reach',), 'ma': ('me', 'filler'), 'mach': ('hello', 'give1', 'verb1', 'imperative', 'serves'), 'mache':
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
('verb3',), 'ubergeben': ('ended', 'handed', 'done', 'lent_out'), 'ubergibt': ('verb3',), 'uberlassen': ('handed',
'lent', 'lent_out'), 'uberlegt': ('verb3',), 'uberlegte': ('verb3',), 'ubermittelt': ('writes', 'done'), 'ubermorgen':
('hello',), 'ubern': ('hello',), 'ubernachte': ('acts1',), 'ubernachten': ('acts1',), 'ubernahm': ('verb3',),
'ubernehm': ('give1',), 'ubernehme': ('give1', 'deed1', 'verb1'), 'ubernehmen': ('giveinf',), 'ubernimmt': ('verb3',
'give3', 'deed3', 'sends3', 'does3'), 'ubernommen': ('done',), 'uberrascht': ('verb3',), 'uberreicht': ('done',),
'ubersetz': ('give1',), 'ubersetze': ('give1', 'serves'), 'ubersetzen': ('giveinf',), 'ubersetzer': ('expert',),
'ubersetzerin': ('expert',), 'ubersetzt': ('give3', 'deed3', 'sends3', 'done', 'does3', 'serves3'), 'ubersiedelt':
('verb3',), 'ubersiedelte': ('verb3',), 'uberweis': ('give1', 'deed1', 'serves'), 'uberweise': ('give1', 'deed1',
'serves'), 'uberweisen': ('give1', 'give3', 'giveinf', 'deed3'), 'uberweist': ('give3', 'deed3', 'sends3', 'serves3'),
'uberweisung': ('comes_in',), 'uberwiesen': ('done',), 'ueber': ('hello',), 'ueberarbeiten': ('giveinf',),
'ueberarbeitet': ('reviewed', 'deed3', 'sends3', 'done'), 'uebergab': ('verb3',), 'uebergeben': ('ended', 'handed',
'done', 'lent_out'), 'uebergibt': ('verb3',), 'ueberlassen': ('handed', 'lent', 'lent_out'), 'ueberlegt': ('verb3',),
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
'unterschrieb': ('verb3',), 'unterschrieben': ('ended', 'hello', 'done'), 'unterstuetze': ('give1',), 'unterstuetzen':
('giveinf',), 'unterstuetzt': ('give3',), 'unterstutze': ('give1',), 'unterstutzen': ('giveinf',), 'unterstutzt':
('give3',), 'unterwegs': ('hello', 'sends_apart'), 'unterzeichnet': ('ended', 'verb3'), 'updaten': ('callinf',), 'ur':
('filler',), 'urban': ('name_words',), 'urlang': ('filler',), 'urteil': ('opinion',), 'us': ('me',), 'vater':
('rel',), 'verabredet': ('agreed',), 'verabschiedet': ('verb3',), 'veranstaltet': ('verb3',), 'veranstaltete':
('verb3',), 'verbessert': ('reviewed',), 'verbietet': ('verb3',), 'verbind': ('give1',), 'verbinde': ('give1',),
'verbinden': ('giveinf',), 'verbindet': ('give3',), 'verblieben': ('agreed',), 'verborgt': ('lent',), 'verbunden':
('introduced',), 'verdict': ('opinion',), 'verdient': ('verb3',), 'verdiente': ('verb3',), 'verdoppelt': ('verb3',
'imperative'), 'verein': ('community',), 'vereinbaren': ('giveinf',), 'vereinbart': ('ended', 'hello', 'agreed'),
'verfasse': ('serves',), 'verfasst': ('done', 'serves3'), 'vergass': ('verb3',), 'vergiss': ('imperative',),
'vergisst': ('verb3',), 'vergleicht': ('verb3',), 'verhandel': ('imperative',), 'verhandeln': ('acts1',),
'verhandelt': ('ended', 'verb3', 'deed3'), 'verhandelte': ('verb3',), 'verhandle': ('acts1', 'imperative'), 'verkauf':
('imperative',), 'verkaufe': ('imperative',), 'verkauft': ('verb3', 'imperative'), 'verkaufte': ('verb3',),
'verklagt': ('verb3',), 'verknuepft': ('introduced',), 'verknupft': ('introduced',), 'verkuppelt': ('introduced',),
'verlaengerungskabel': ('tool',), 'verlaesst': ('verb3',), 'verlang': ('imperative',), 'verlange': ('imperative',),
'verlangerungskabel': ('tool',), 'verlangt': ('verb3', 'needs', 'asked_for'), 'verlangte': ('verb3',), 'verlasst':
('verb3',), 'verlegt': ('verb3',), 'verleiht': ('verb3',), 'verliehen': ('handed', 'lent'), 'verliert': ('verb3',),
'verliess': ('verb3',), 'verlinkt': ('serves3',), 'verlobt': ('verb3',), 'verlobte': ('rel',), 'verlobter': ('rel',),
'verlor': ('verb3',), 'vermieter': ('rel', 'expert'), 'vermieterin': ('rel', 'expert'), 'vermietet': ('verb3',),
'vermitteln': ('giveinf',), 'vermittelt': ('give3', 'sends3', 'done', 'named_to', 'serves3'), 'vermutlich':
('filler',), 'vernetz': ('give1',), 'vernetze': ('give1',), 'vernetzen': ('giveinf',), 'vernetzt': ('give3',
'introduced'), 'verpasste': ('verb3',), 'verraet': ('says', 'verb3'), 'verrat': ('says', 'verb3'), 'verraten':
('handed', 'named_to'), 'verreist': ('verb3',), 'verriet': ('says', 'verb3'), 'versandt': ('writes', 'done'),
'verschickt': ('give3', 'deed3', 'sends3', 'writes', 'done'), 'verschiebt': ('verb3',), 'verschlaeft': ('verb3',),
'verschlaft': ('verb3',), 'verschoben': ('hello',), 'versendet': ('done',), 'versichert': ('vowed',), 'verspaetet':
('verb3',), 'verspatet': ('verb3',), 'versprach': ('verb3',), 'verspricht': ('verb3',), 'versproche': ('vowed',),
'versprochen': ('hello', 'vowed', 'said'), 'versprochn': ('vowed',), 'verstaerker': ('tool',), 'verstand': ('verb3',),
'verstarker': ('tool',), 'versteht': ('verb3',), 'versuch': ('verb1',), 'versuche': ('verb1',), 'versucht':
('attempt', 'verb3'), 'versuchte': ('verb3',), 'vertikutierer': ('tool',), 'vertraege': ('doc',), 'vertrag': ('hello',
'doc', 'document'), 'vertrage': ('doc',), 'vertragsentwurf': ('work',), 'vertrau': ('imperative',), 'vertraut':
('verb3',), 'vertraute': ('verb3',), 'vertreibt': ('verb3',), 'victoria': ('name_words',), 'video': ('thing', 'way'),
'viel': ('hello',), 'vier': ('hello',), 'view': ('opinion',), 'viktoria': ('name_words',), 'viola': ('name_words',),
'visitenkarte': ('address',), 'vogel': ('name_words',), 'voll': ('filler',), 'vollmacht': ('doc',), 'volunteer':
('helper',), 'vom': ('hello',), 'von': ('hello',), 'vor': ('particle',), 'vorbei': ('hello', 'particle'),
'vorbeigebracht': ('handed', 'done', 'lent_out'), 'vorbeigefahren': ('attempt', 'reach'), 'vorbeigekommen': ('ended',
'attempt', 'reach'), 'vorbeigeschaut': ('ended', 'attempt', 'reach'), 'vorbeikommen': ('comeinf',), 'vorbeischauen':
('comeinf',), 'vorbereiten': ('giveinf',), 'vorbereitet': ('done',), 'vorerst': ('filler',), 'vorgaenger': ('rel',),
'vorgaengerin': ('rel',), 'vorganger': ('rel',), 'vorgangerin': ('rel',), 'vorgefuehrt': ('ended',), 'vorgefuhrt':
('ended',), 'vorgelegt': ('done',), 'vorgeschwaermt': ('recounts',), 'vorgeschwarmt': ('recounts',), 'vorgesetzte':
('rel',), 'vorgesetzter': ('rel',), 'vorgestellt': ('hello', 'introduced'), 'vorgestern': ('hello',), 'vorher':
('filler', 'hello'), 'vorlage': ('thing',), 'vorlagen': ('thing',), 'vorlesung': ('work',), 'vormittag': ('hello',),
'vorschlag': ('opinion',), 'vorstellen': ('giveinf',), 'vortrag': ('work',), 'wachst': ('verb3',), 'waechst':
('verb3',), 'waehlt': ('verb3',), 'waer': ('verb3',), 'waere': ('hello', 'verb3'), 'waffeleisen': ('tool',), 'wagen':
('tool',), 'wagner': ('name_words',), 'wahlt': ('verb3',), 'wahrscheinlich': ('filler',), 'wald': ('name_words',),
'wandere': ('acts1',), 'wandern': ('acts1',), 'wandert': ('verb3',), 'wanderung': ('outing',), 'wants': ('needs',),
'war': ('verb3', 'verb1'), 'ware': ('comes_in', 'hello', 'verb3', 'by_post', 'document'), 'waren': ('hello', 'verb3',
'verb1'), 'warn': ('hello', 'verb3'), 'warnt': ('verb3',), 'warnte': ('verb3',), 'wart': ('imperative',), 'warte':
('hello', 'verb1', 'imperative'), 'warten': ('needs',), 'wartet': ('verb3', 'needs'), 'wartete': ('verb3',), 'was':
('hello',), 'wasserwacht': ('community',), 'webcam': ('tool',), 'weber': ('name_words',), 'webseite': ('work',),
'website': ('work', 'site'), 'wechselt': ('hello', 'verb3'), 'wechselte': ('verb3',), 'weder': ('not',), 'weekly':
('appointment',), 'weg': ('sends_apart',), 'wegen': ('hello',), 'weil': ('hello',), 'wein': ('by_post', 'outing'),
'weint': ('verb3',), 'weinte': ('verb3',), 'weiss': ('hello', 'verb3', 'name_words'), 'weiter': ('particle',),
'weitergeben': ('giveinf',), 'weitergegeben': ('done', 'named_to'), 'weitergeleitet': ('handed', 'writes', 'done',
'named_to'), 'weitergeschickt': ('writes', 'done'), 'weiterhin': ('filler',), 'weiterleiten': ('giveinf',), 'weiß':
('hello', 'verb3', 'name_words'), 'welche': ('hello',), 'wenn': ('hello',), 'werd': ('verb1',), 'werde': ('verb1',),
'werden': ('verb3', 'will3', 'verb1'), 'werkstatt': ('expert', 'site'), 'werkzeug': ('tool',), 'werkzeugkasten':
('tool',), 'werte': ('comes_in',), 'wg': ('hello',), 'whatsapp': ('way',), 'whatsappe': ('give1',), 'whatsappt':
('give3',), 'whitepaper': ('thing',), 'wie': ('hello',), 'wieder': ('filler', 'hello'), 'wiedersehen': ('outing',),
'wien': ('name_words',), 'wild': ('name_words',), 'will': ('hello', 'verb3', 'name_words', 'will3', 'needs', 'verb1'),
'winter': ('name_words',), 'wir': ('i', 'hello'), 'wird': ('hello', 'verb3', 'will3'), 'wirf': ('imperative',),
'wirklich': ('filler',), 'wirkt': ('verb3',), 'wirkte': ('verb3',), 'wirt': ('name_words',), 'wo': ('hello',),
'woche': ('hello',), 'wochenende': ('hello',), 'wohl': ('filler',), 'wohnmobil': ('tool',), 'wohnt': ('verb3',),
'wohnte': ('verb3',), 'wohnung': ('own_affair', 'site'), 'wolf': ('name_words',), 'wollen': ('verb3', 'will3',
'verb1'), 'wollt': ('meant',), 'wollte': ('hello', 'verb3', 'will3', 'verb1', 'meant'), 'wollten': ('verb3', 'will3',
'meant'), 'wuchs': ('verb3',), 'wuenscht': ('verb3', 'needs'), 'wuenschte': ('verb3',), 'wuerde': ('hello', 'verb3',
'verb1'), 'wundert': ('verb3',), 'wunderte': ('verb3',), 'wunscht': ('verb3', 'needs'), 'wunschte': ('verb3',),
'wurde': ('hello', 'verb3', 'verb1'), 'wurden': ('verb3',), 'wusste': ('verb3',), 'wär': ('verb3',), 'wäre': ('hello',
'verb3'), 'würde': ('hello', 'verb3', 'verb1'), 'xing': ('network',), 'yoga': ('outing',), 'zahl': ('give1',
'serves'), 'zahle': ('give1', 'serves'), 'zahlen': ('giveinf', 'doc'), 'zahlt': ('verb3', 'give3', 'serves3'),
'zahlte': ('verb3',), 'zahlung': ('comes_in', 'document'), 'zahnaerztin': ('expert',), 'zahnarzt': ('expert',),
'zahnarztin': ('expert',), 'zapfanlage': ('tool',), 'zart': ('name_words',), 'zeichnet': ('deed3',), 'zeichnung':
('document',), 'zeichnungen': ('document',), 'zeig': ('give1', 'imperative', 'serves'), 'zeige': ('give1', 'serves'),
'zeigen': ('give1', 'give3', 'giveinf'), 'zeigt': ('hello', 'verb3', 'give3', 'serves3'), 'zeigte': ('verb3',),
'zeitnah': ('filler',), 'zelt': ('tool',), 'zelte': ('tool',), 'zerpfluckt': ('reviewed',), 'zerpflueckt':
('reviewed',), 'zeugnis': ('work',), 'zieh': ('imperative',), 'ziehen': ('verb3',), 'zieht': ('hello', 'verb3'),
'zimmer': ('bookable',), 'zimmermann': ('name_words',), 'zitiert': ('verb3',), 'zmittag': ('hello',), 'zmorge':
('hello',), 'znacht': ('hello',), 'zoegert': ('verb3',), 'zoegerte': ('verb3',), 'zog': ('verb3',), 'zogert':
('verb3',), 'zogerte': ('verb3',), 'zoom': ('appointment', 'way'), 'zoome': ('acts1',), 'zoomen': ('acts1',), 'zudem':
('filler',), 'zuerst': ('filler',), 'zufaellig': ('filler', 'hello'), 'zufaelligerweise': ('filler',), 'zufallig':
('filler', 'hello'), 'zufalligerweise': ('filler',), 'zug': ('bookable',), 'zugemailt': ('done',), 'zugeraten':
('counselled',), 'zugesagt': ('hello', 'vowed', 'said'), 'zugesandt': ('writes', 'done'), 'zugeschickt': ('handed',
'writes', 'done'), 'zugesendet': ('writes',), 'zugesichert': ('vowed',), 'zugespielt': ('handed',), 'zugesteckt':
('handed', 'named_to'), 'zugestellt': ('done',), 'zukommen': ('giveinf',), 'zukuenftige': ('attribute',),
'zukuenftigen': ('attribute',), 'zukuenftiger': ('attribute',), 'zukunftige': ('attribute',), 'zukunftigen':
('attribute',), 'zukunftiger': ('attribute',), 'zuletzt': ('filler',), 'zum': ('hello',), 'zur': ('hello',), 'zuruck':
('saysv', 'particle'), 'zuruckbringen': ('giveinf',), 'zuruckgeben': ('giveinf',), 'zuruckgegeben': ('done',),
'zuruckgemailt': ('writes',), 'zuruckgemeldet': ('reach',), 'zuruckgerufen': ('attempt', 'reach'), 'zuruckgeschickt':
('writes', 'done'), 'zuruckgeschrieben': ('reach', 'answers'), 'zuruckgesendet': ('writes',), 'zuruckmelden':
('giveinf',), 'zuruckrufen': ('hello', 'giveinf', 'callinf'), 'zuruckschicken': ('giveinf',), 'zuruckschreiben':
('callinf',), 'zuruckzahlen': ('giveinf',), 'zurueck': ('saysv', 'particle'), 'zurueckbringen': ('giveinf',),
'zurueckgeben': ('giveinf',), 'zurueckgegeben': ('done',), 'zurueckgemailt': ('writes',), 'zurueckgemeldet':
('reach',), 'zurueckgerufen': ('attempt', 'reach'), 'zurueckgeschickt': ('writes', 'done'), 'zurueckgeschrieben':
('reach', 'answers'), 'zurueckgesendet': ('writes',), 'zurueckmelden': ('giveinf',), 'zurueckrufen': ('hello',
'giveinf', 'callinf'), 'zurueckschicken': ('giveinf',), 'zurueckschreiben': ('callinf',), 'zurueckzahlen':
('giveinf',), 'zusaetzlich': ('filler',), 'zusage': ('comes_in', 'document'), 'zusagen': ('giveinf',), 'zusammen':
('hello', 'particle'), 'zusammengebracht': ('introduced',), 'zusammengesessen': ('ended',), 'zusammengespannt':
('introduced',), 'zusammengestrichen': ('reviewed',), 'zusatzlich': ('filler',), 'zuschicken': ('giveinf',),
'zusenden': ('giveinf',), 'zwei': ('hello',), 'zweifelt': ('verb3',), 'zweifelte': ('verb3',), 'zweitschluessel':
('tool',), 'zweitschlussel': ('tool',), 'zwischen': ('hello',), 'zwischenbericht': ('work',), 'zwischendurch':
('filler',), 'zwischenzeitlich': ('filler',), 'üs': ('me',)}


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
'weg': 12}, {'zu': 12}, {'noch': 166, 'zu': 12}, {'N': 167, 'ihm': 167, 'ihnen': 167, 'ihr': 167}, {'<until>': 167,
'D': 167, 'noch': 167, 'zu': 12}, {'an': 164}, {'<me>': 170}, {'...': 165, '<until>': 168, 'D': 168, 'N': 169, 'an':
164, 'ihm': 169, 'ihnen': 169, 'ihr': 169, 'noch': 168, 'von': 171}, {'alles': 12, 'beides': 12, 'jeweils': 12},
{'tisch': 71}, {'<my>': 174}, {'<me>': 71, '<them>': 12}, {'auf': 175, 'bei': 176, 'da': 71, 'fertig': 71},
{'angekommen': 20, 'aufgetaucht': 20, 'da': 20, 'eingegangen': 20, 'eingelangt': 20, 'eingetroffen': 20, 'gekommen':
20, 'geliefert': 20}, {'nicht': 178, 'nie': 178}, {'noch': 179}, {'vor': 179}, {'wie': 181}, {'bei': 89, 'bisher':
179, 'immer': 180, 'nach': 182, 'nicht': 178, 'nie': 178, 'noch': 179, 'weiterhin': 179}, {'<until>': 177, 'D': 183,
'bisher': 179, 'immer': 180, 'nach': 182, 'nicht': 178, 'nie': 178, 'noch': 179, 'weiterhin': 179}, {'in': 157, 'mit':
157, 'per': 157}, {'<them>': 185}, {'von': 186}, {'<me>': 12, '<them>': 185}, {'D': 126, 'noch': 187, 'von': 188},
{'<until>': 152, 'D': 126, 'noch': 187, 'von': 188}, {'zukommen': 71}, {'...': 191}, {'<me>': 192}, {'N': 193, 'er':
193, 'sie': 193}, {'bei': 89}, {'<their>': 12}, {'...': 195, 'auf': 196, 'bei': 89, 'in': 196}, {'<until>': 197, 'D':
197}, {'$$': 12, '...': 138, '<them>': 139}, {'ich': 199, 'wir': 140}, {'$$': 71, '<me>': 142, '<until>': 71, 'D': 71,
'erst': 92}, {'N': 201, 'er': 201, 'sie': 201}, {'<my>': 174, '<their>': 12}, {'...': 195, 'auf': 203, 'bei': 176,
'da': 71, 'fertig': 71, 'in': 196}, {'<until>': 204, 'D': 197}, {'<until>': 113, 'D': 113, 'auf': 71, 'aus': 71,
'fertig': 71, 'noch': 113, 'zusammen': 71}, {'N': 206, 'er': 206, 'sie': 206}, {'$$': 71, '<until>': 113, 'D': 113,
'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 113, 'zusammen': 71}, {'N': 208, 'er': 208, 'sie': 208}, {'besorgen': 71,
'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71,
'nachreichen': 71, 'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71,
'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 210, 'D':
210, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71,
'nachliefern': 71, 'nachreichen': 71, 'noch': 210, 'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71,
'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken':
71, 'zusenden': 71}, {'<me>': 211, '<until>': 210, 'D': 210, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71,
'klaren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 210,
'ruberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71,
'zuruckbringen': 71, 'zuruckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'N': 212, 'er': 212, 'sie': 212},
{'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71,
'nachliefern': 71, 'nachreichen': 71, 'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71,
'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'<until>': 214, 'D': 214, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen':
71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 214, 'rueberschicken': 71, 'schicken': 71,
'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71,
'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<me>': 215, '<until>': 214, 'D': 214, 'besorgen': 71,
'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71,
'nachreichen': 71, 'noch': 214, 'rueberschicken': 71, 'schicken': 71, 'ueberweisen': 71, 'unterschreiben': 71,
'vorbeibringen': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'N': 216, 'er': 216, 'sie': 216}, {'sein': 12}, {'da': 218, 'fertig': 12, 'hin': 12, 'raus': 12, 'stehen': 12, 'weg':
12}, {'werden': 110}, {'<until>': 219, 'fertig': 220, 'raus': 110}, {'$$': 71, '<me>': 122, '<until>': 113, 'D': 113,
'auf': 71, 'aus': 71, 'fertig': 71, 'noch': 113, 'zusammen': 71}, {'N': 222, 'er': 222, 'sie': 222}, {'<until>': 195,
'D': 183, 'bisher': 179, 'immer': 180, 'nach': 182, 'nicht': 178, 'nie': 178, 'noch': 179, 'weiterhin': 179},
{'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71,
'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71,
'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71, 'zuruckbringen':
71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71}, {'<until>': 225,
'D': 225, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mailen': 71,
'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 225, 'ruberschicken': 71, 'rueberschicken': 71,
'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71, 'weiterleiten': 71,
'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken': 71, 'zusenden': 71},
{'<me>': 226, '<until>': 225, 'D': 225, 'besorgen': 71, 'bringen': 71, 'durchgeben': 71, 'klaeren': 71, 'klaren': 71,
'liefern': 71, 'mailen': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen': 71, 'noch': 225, 'ruberschicken': 71,
'rueberschicken': 71, 'schicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'unterschreiben': 71, 'vorbeibringen': 71,
'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zuschicken':
71, 'zusenden': 71}, {'N': 227, 'er': 227, 'sie': 227}, {'<me>': 71}, {'auf': 175, 'bei': 229, 'da': 71, 'fertig':
71}, {'<until>': 230}, {'missing': 20, 'outstanding': 20, 'overdue': 20}, {'folgen': 12, 'folgt': 12}, {'<until>': 12,
'D': 233, 'folgen': 12, 'folgt': 12}, {'noch': 20}, {'vor': 20}, {'wie': 236}, {'': (7, 'waiting'), 'immer': 235,
'nach': 237, 'noch': 20, 'weiterhin': 20}, {'aus': 20}, {'noch': 239}, {'vor': 239}, {'wie': 241}, {'aus': 20,
'immer': 240, 'nach': 242, 'noch': 239, 'weiterhin': 239}, {'<until>': 20, 'fehlen': 238, 'fehlt': 238, 'stehen': 243,
'steht': 243}, {'<me>': 234, '<them>': 244}, {'zuruck': 145, 'zurueck': 145}, {':': 85, '<asked_for>': 86, '<deed1>':
91, '<deed3>': 95, '<does3>': 97, '<give1>': 91, '<give3>': 95, '<sends3>': 98, '<serves>': 100, '<until>': 107, 'D':
109, 'an': 111, 'arbeitet': 115, 'back': 119, 'backe': 119, 'bau': 120, 'baue': 119, 'baut': 124, 'bekommen': 130,
'bekommt': 130, 'besorg': 132, 'besorge': 133, 'besorgt': 134, 'bestaetigt': 137, 'bestatigt': 137, 'bestelle': 133,
'bestellt': 134, 'bring': 141, 'bringe': 141, 'bringt': 144, 'buche': 133, 'bucht': 134, 'checkt': 134, 'druck': 119,
'drucke': 119, 'druckt': 124, 'durch': 146, 'erledige': 133, 'erledigt': 134, 'fehlen': 150, 'fehlt': 150, 'folgen':
162, 'folgt': 162, 'fuer': 111, 'fur': 111, 'geb': 141, 'gebe': 141, 'gehen': 172, 'geht': 172, 'gibt': 144, 'ich':
173, 'ist': 184, 'klaer': 133, 'klaere': 133, 'klaert': 134, 'klar': 133, 'klare': 133, 'klart': 134, 'klär': 133,
'koche': 119, 'kommen': 189, 'kommt': 190, 'kriegen': 130, 'kriegt': 130, 'laesst': 194, 'landen': 198, 'landet': 198,
'lassen': 194, 'lasst': 194, 'liefer': 141, 'liefere': 200, 'liefert': 202, 'liegen': 198, 'liegt': 205, 'lässt': 194,
'mach': 133, 'mache': 133, 'machen': 207, 'macht': 209, 'mailt': 202, 'malt': 124, 'missing': 20, 'mochte': 213,
'moechte': 217, 'muessen': 221, 'muss': 221, 'mussen': 221, 'möchte': 213, 'naeh': 119, 'naehe': 119, 'naeht': 124,
'nah': 119, 'nahe': 119, 'naht': 124, 'nähe': 119, 'organisier': 133, 'organisiere': 133, 'organisiert': 134,
'outstanding': 20, 'overdue': 20, 'pruefe': 133, 'prueft': 134, 'prufe': 133, 'pruft': 134, 'rechnet': 124, 'reich':
141, 'reiche': 141, 'reserviere': 133, 'reserviert': 134, 'richt': 119, 'richte': 119, 'schick': 200, 'schicke': 200,
'schickt': 202, 'schreib': 132, 'schreibe': 133, 'schreibt': 223, 'sendet': 134, 'setzt': 115, 'sind': 224, 'soll':
228, 'steht': 231, 'stell': 119, 'stelle': 119, 'stellt': 207, 'still': 232, 'such': 119, 'suche': 119, 'ubernehme':
133, 'ubernimmt': 134, 'uberweist': 137, 'uebernehme': 133, 'uebernimmt': 134, 'ueberweist': 137, 'unterschreibt':
137, 'verschickt': 134, 'von': 245, 'werden': 228, 'wieder': 246, 'will': 228, 'wird': 228, 'wollen': 228, 'wollte':
228, 'zahlt': 144, 'zeichnet': 124, 'zuruck': 145, 'zurueck': 145}, {'kurier': 71, 'mail': 71, 'post': 71}, {'mir':
12, 'uns': 12}, {'': (6, 'theirs'), '$$': 71, 'nach': 71, 'per': 248, 'von': 249}, {'$$': 71, 'per': 248, 'von': 249},
{'<until>': 250, 'D': 251}, {'': (3, 'advice')}, {'<giveinf>': 253, 'abgeben': 253, 'aendern': 253, 'andern': 253,
'anfangen': 253, 'aufgeben': 253, 'aufhoeren': 253, 'aufhoren': 253, 'auslagern': 253, 'behalten': 253, 'einstellen':
253, 'erhoehen': 253, 'erhohen': 253, 'kuendigen': 253, 'kuerzen': 253, 'kundigen': 253, 'kurzen': 253, 'lassen': 253,
'machen': 253, 'pruefen': 253, 'prufen': 253, 'rausnehmen': 253, 'senken': 253, 'streichen': 253, 'suchen': 253,
'umbauen': 253, 'umstellen': 253, 'vereinfachen': 253, 'verkaufen': 253, 'verschieben': 253, 'weglassen': 253,
'ändern': 253}, {'...': 254, '<giveinf>': 253, 'abgeben': 253, 'aendern': 253, 'andern': 253, 'anfangen': 253,
'aufgeben': 253, 'aufhoeren': 253, 'aufhoren': 253, 'auslagern': 253, 'behalten': 253, 'einstellen': 253, 'erhoehen':
253, 'erhohen': 253, 'kuendigen': 253, 'kuerzen': 253, 'kundigen': 253, 'kurzen': 253, 'lassen': 253, 'machen': 253,
'pruefen': 253, 'prufen': 253, 'rausnehmen': 253, 'senken': 253, 'streichen': 253, 'suchen': 253, 'umbauen': 253,
'umstellen': 253, 'vereinfachen': 253, 'verkaufen': 253, 'verschieben': 253, 'weglassen': 253, 'ändern': 253}, {'ich':
255, 'wir': 255}, {'folgen': 252, 'folgt': 252, 'kommt': 252, 'soll': 256, 'sollen': 256, 'sollte': 256, 'sollten':
256}, {'...': 257}, {'<until>': 251, 'D': 251}, {'folgen': 259, 'folgt': 259, 'kommt': 259}, {'$$': 71, 'per': 248},
{'<until>': 261, 'D': 261}, {'...': 260, 'folgen': 262, 'folgt': 262, 'kommt': 262}, {'$$': 71, 'von': 249},
{'<until>': 264, 'D': 264}, {'folgen': 265, 'folgt': 265, 'kommt': 265}, {'<until>': 93, 'D': 93}, {'...': 266,
'folgen': 267, 'folgt': 267, 'kommt': 267}, {'soll': 256, 'sollen': 256, 'sollte': 256, 'sollten': 256}, {'...': 269},
{'': (7, 'waiting'), 'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20, 'zugeschickt': 20, 'zuruck': 20,
'zurueck': 20}, {'': (7, 'waiting'), '<until>': 20, 'D': 20, 'geschickt': 20, 'nachgeliefert': 20, 'nachgereicht': 20,
'zugeschickt': 20, 'zuruck': 20, 'zurueck': 20}, {'<them>': 21}, {'<until>': 271, 'D': 271, 'dann': 272, 'erst': 21,
'noch': 272, 'von': 273}, {'ich': 274, 'wir': 274}, {'bekomm': 275, 'bekomme': 275, 'bekommen': 275, 'erhalte': 275,
'erhalten': 275, 'krieg': 275, 'kriege': 275, 'kriegen': 275, 'soll': 256, 'sollen': 256, 'sollte': 256, 'sollten':
256}, {'...': 276}, {'retour': 12, 'wieder': 12, 'zuruck': 12, 'zurueck': 12}, {'mir': 12}, {'...': 278, '<until>':
12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 279}, {'N': 280, 'er': 280, 'sie': 280}, {'retour': 12, 'wieder': 12,
'zurueck': 12}, {'...': 282, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von': 279}, {'N': 283, 'er': 283, 'sie':
283}, {'retour': 12, 'wieder': 12, 'zuruck': 12}, {'...': 285, '<until>': 12, 'D': 12, 'dann': 12, 'noch': 12, 'von':
279}, {'N': 286, 'er': 286, 'sie': 286}, {'...': 278}, {'N': 288, 'er': 288, 'sie': 288}, {'bekommen': 281, 'bekommt':
281, 'erhaelt': 284, 'erhalt': 287, 'erhält': 287, 'haben': 289, 'hat': 289, 'kriegen': 281, 'kriegt': 281},
{'<until>': 20, 'D': 20, 'ausstehend': 20, 'fehlt': 20, 'offen': 20, 'steht': 239}, {'<them>': 291}, {'durch': 292,
'von': 292}, {'D': 20}, {'D': 20, 'auf': 294, 'bis': 294, 'fuer': 294, 'zu': 294}, {'D': 20, 'auf': 294, 'bis': 294,
'fuer': 294, 'mir': 295, 'uns': 295, 'zu': 294}, {'D': 20, 'auf': 294, 'bis': 294, 'das': 296, 'die': 296, 'es': 296,
'fuer': 294, 'ihn': 296, 'mir': 295, 'mirs': 296, 'sie': 296, 'uns': 295, 'zu': 294}, {'D': 20, 'N': 297, 'auf': 294,
'bis': 294, 'das': 296, 'die': 296, 'er': 297, 'es': 297, 'fuer': 294, 'ihn': 296, 'mir': 295, 'mirs': 296, 'sie':
297, 'uns': 295, 'zu': 294}, {'haben': 298, 'hat': 298, 'hatte': 298, 'hatten': 298, 'war': 298, 'waren': 298, 'wars':
298}, {'D': 20, 'auf': 294, 'bis': 294, 'fur': 294, 'zu': 294}, {'D': 20, 'auf': 294, 'bis': 294, 'fur': 294, 'mir':
300, 'uns': 300, 'zu': 294}, {'D': 20, 'auf': 294, 'bis': 294, 'das': 301, 'die': 301, 'es': 301, 'fur': 294, 'ihn':
301, 'mir': 300, 'mirs': 301, 'sie': 301, 'uns': 300, 'zu': 294}, {'D': 20, 'N': 302, 'auf': 294, 'bis': 294, 'das':
301, 'die': 301, 'er': 302, 'es': 302, 'fur': 294, 'ihn': 301, 'mir': 300, 'mirs': 301, 'sie': 302, 'uns': 300, 'zu':
294}, {'haben': 303, 'hat': 303, 'hatte': 303, 'hatten': 303, 'war': 303, 'waren': 303, 'wars': 303}, {'D': 20, 'auf':
294, 'bis': 294, 'fuer': 294, 'fur': 294, 'zu': 294}, {'D': 20, 'auf': 294, 'bis': 294, 'fuer': 294, 'fur': 294,
'mir': 305, 'uns': 305, 'zu': 294}, {'D': 20, 'auf': 294, 'bis': 294, 'das': 306, 'die': 306, 'es': 306, 'fuer': 294,
'fur': 294, 'ihn': 306, 'mir': 305, 'mirs': 306, 'sie': 306, 'uns': 305, 'zu': 294}, {'D': 20, 'N': 307, 'auf': 294,
'bis': 294, 'das': 306, 'die': 306, 'er': 307, 'es': 307, 'fuer': 294, 'fur': 294, 'ihn': 306, 'mir': 305, 'mirs':
306, 'sie': 307, 'uns': 305, 'zu': 294}, {'haben': 308, 'hat': 308, 'hatte': 308, 'hatten': 308, 'war': 308, 'waren':
308, 'wars': 308}, {'': (7, 'waiting'), '<until>': 20, 'D': 20}, {'angekuendigt': 310, 'angekundigt': 310,
'ausstehend': 310, 'offen': 310, 'versprochen': 310, 'zugesagt': 310}, {'angekuendigt': 310, 'angekundigt': 310,
'ausstehend': 310, 'bitte': 145, 'durch': 292, 'erbeten': 145, 'erwartet': 145, 'noch': 311, 'offen': 310,
'versprochen': 310, 'von': 292, 'zugesagt': 310}, {'angekuendigt': 310, 'ausstehend': 310, 'offen': 310,
'versprochen': 310, 'zugesagt': 310}, {'angekuendigt': 310, 'ausstehend': 310, 'bitte': 145, 'durch': 292, 'erbeten':
145, 'erwartet': 145, 'noch': 313, 'offen': 310, 'versprochen': 310, 'von': 292, 'zugesagt': 310}, {'angekundigt':
310, 'ausstehend': 310, 'offen': 310, 'versprochen': 310, 'zugesagt': 310}, {'angekundigt': 310, 'ausstehend': 310,
'bitte': 145, 'durch': 292, 'erbeten': 145, 'erwartet': 145, 'noch': 315, 'offen': 310, 'versprochen': 310, 'von':
292, 'zugesagt': 310}, {'$$': 12, 'D': 48}, {'ich': 317}, {'bekomm': 275, 'bekomme': 275, 'bekommen': 275, 'erhalte':
275, 'erhalten': 275, 'krieg': 275, 'kriege': 275, 'kriegen': 275}, {'': (6, 'theirs'), 'an': 71, 'durch': 71, 'nach':
71, 'um': 71}, {'<me>': 320}, {'an': 71, 'durch': 71, 'fuer': 321, 'fur': 321, 'nach': 71, 'um': 71}, {'...': 322},
{'<they>': 323}, {'will': 71}, {'laesst': 71, 'lassen': 325, 'lasst': 71, 'lässt': 71}, {'<give3>': 71,
'<give3_apart>': 71, 'geben': 325, 'schicken': 325, 'zukommen': 326}, {'muesste': 71, 'muss': 71, 'musste': 71,
'müsste': 71, 'soll': 71, 'sollte': 71, 'will': 71, 'wird': 71, 'wollte': 71}, {'muss': 71, 'musste': 71, 'müsste':
71, 'soll': 71, 'sollte': 71, 'will': 71, 'wird': 71, 'wollte': 71}, {'muesste': 71, 'muss': 71, 'soll': 71, 'sollte':
71, 'will': 71, 'wird': 71, 'wollte': 71}, {'<giveinf>': 328, '<giveinf_apart>': 328, 'bringen': 328, 'geben': 328,
'liefern': 328, 'mailen': 328, 'nachreichen': 328, 'schicken': 328, 'weiterleiten': 328, 'zuruckbringen': 329,
'zuruckgeben': 329, 'zurueckbringen': 330, 'zurueckgeben': 330, 'zuschicken': 328, 'zusenden': 328}, {'...': 327,
'<giveinf>': 328, '<giveinf_apart>': 328, '<until>': 331, 'D': 331, 'bringen': 328, 'geben': 328, 'liefern': 328,
'mailen': 328, 'nachreichen': 328, 'noch': 331, 'schicken': 328, 'weiterleiten': 328, 'zuruckbringen': 329,
'zuruckgeben': 329, 'zurueckbringen': 330, 'zurueckgeben': 330, 'zuschicken': 328, 'zusenden': 328}, {'<me>': 332},
{'bekommen': 20, 'bringen': 20, 'haben': 20, 'kriegen': 20, 'liefern': 20, 'schicken': 20}, {'D': 334, 'bekommen': 20,
'bringen': 20, 'haben': 20, 'kriegen': 20, 'liefern': 20, 'schicken': 20}, {'D': 334, 'bekommen': 20, 'bringen': 20,
'eigentlich': 335, 'haben': 20, 'kriegen': 20, 'laengst': 335, 'liefern': 20, 'schicken': 20, 'schon': 335}, {'N':
336, 'er': 336, 'ich': 336, 'sie': 336, 'wir': 336}, {'D': 334, 'bekommen': 20, 'bringen': 20, 'eigentlich': 335,
'haben': 20, 'kriegen': 20, 'langst': 335, 'liefern': 20, 'schicken': 20, 'schon': 335}, {'N': 338, 'er': 338, 'ich':
338, 'sie': 338, 'wir': 338}, {'werde': 12}, {'lasse': 12, 'lassen': 12}, {'<give1>': 12, '<give1_apart>': 12,
'schicken': 340, 'zukommen': 341}, {'...': 342}, {'<them>': 343}, {'D': 334, 'bekommen': 20, 'bringen': 20,
'eigentlich': 335, 'haben': 20, 'kriegen': 20, 'laengst': 335, 'langst': 335, 'liefern': 20, 'schicken': 20, 'schon':
335}, {'N': 345, 'er': 345, 'ich': 345, 'sie': 345, 'wir': 345}, {'...': 319, '<does3>': 324, 'N': 333, 'bekommen':
281, 'bekommt': 281, 'er': 333, 'erhaelt': 284, 'erhalt': 287, 'erhält': 287, 'haben': 289, 'haette': 337, 'haetten':
337, 'hat': 289, 'hatte': 339, 'hatten': 339, 'hätte': 339, 'hätten': 339, 'ich': 344, 'kriegen': 281, 'kriegt': 281,
'sie': 333, 'sollte': 346, 'sollten': 346, 'wir': 344, 'wollte': 346}, {'fuer': 321, 'fur': 321}, {'...': 348},
{'<they>': 349}, {'<giveinf>': 328, '<giveinf_apart>': 328, '<until>': 331, 'D': 331, 'bringen': 328, 'geben': 328,
'liefern': 328, 'mailen': 328, 'nachreichen': 328, 'noch': 331, 'schicken': 328, 'weiterleiten': 328, 'zuruckbringen':
329, 'zuruckgeben': 329, 'zurueckbringen': 330, 'zurueckgeben': 330, 'zuschicken': 328, 'zusenden': 328}, {'<me>':
351}, {'<does3>': 350, 'N': 352, 'er': 352, 'sie': 352}, {'...': 319}, {'...': 327}, {'<me>': 355}, {'N': 356,
'bekommen': 281, 'bekommt': 281, 'er': 356, 'erhaelt': 284, 'erhalt': 287, 'erhält': 287, 'haben': 289, 'hat': 289,
'ich': 344, 'kriegen': 281, 'kriegt': 281, 'sie': 356, 'wir': 344}, {'angekundigt': 310, 'ausstehend': 310, 'durch':
292, 'noch': 315, 'offen': 310, 'versprochen': 310, 'von': 292, 'zugesagt': 310}, {'angekuendigt': 310, 'ausstehend':
310, 'durch': 292, 'noch': 313, 'offen': 310, 'versprochen': 310, 'von': 292, 'zugesagt': 310}, {'...': 92}, {'...':
92, 'N': 360, 'er': 360, 'es': 360, 'ich': 360, 'sie': 360}, {'<until>': 20, 'bekomme': 361, 'bringt': 361, 'gibt':
361, 'kommt': 361, 'krieg': 361, 'kriege': 361, 'schickt': 361}, {'-befund': 23, '-ergebnis': 23, '-ergebnisse': 23,
'-gutachten': 23, '-lieferung': 23, '-teile': 23, '-werte': 23, '...': 247, '<comes_in>': 23, '<det>': 258, '<doc>':
263, '<document>': 268, '<my>': 270, '<their>': 277, '<thing>': 263, '<work>': 263, 'alles': 290, 'angebot': 293,
'angekuendigt': 299, 'angekundigt': 304, 'angesagt': 309, 'antwort': 312, 'avisiert': 309, 'beides': 290, 'bescheid':
312, 'bestaetigung': 314, 'bestatigung': 316, 'bring': 318, 'bringe': 318, 'das': 347, 'dem': 353, 'den': 347, 'der':
354, 'die': 347, 'dies': 357, 'erledig': 318, 'erledige': 318, 'feedback': 312, 'freigabe': 312, 'liefer': 318,
'liefere': 318, 'mach': 318, 'mache': 318, 'ruckmeldung': 316, 'ruckruf': 358, 'rueckmeldung': 314, 'rueckruf': 359,
'schick': 318, 'schicke': 318, 'stellungnahme': 312, 'versprochen': 309, 'zugesagt': 309, 'zuruck': 362, 'zurueck':
362, 'zusage': 312}, {'$$': 8}, {'buero': 364, 'buro': 364}, {'hause': 364}, {'anzutreffen': 364, 'da': 364, 'daheim':
364, 'dahoam': 364, 'im': 365, 'zu': 366, 'zuhause': 364}, {'buro': 364}, {'anzutreffen': 364, 'da': 364, 'daheim':
364, 'dahoam': 364, 'im': 368, 'zu': 366, 'zuhause': 364}, {'buero': 364}, {'anzutreffen': 364, 'da': 364, 'daheim':
364, 'dahoam': 364, 'im': 370, 'zu': 366, 'zuhause': 364}, {'ned': 367, 'net': 367, 'nicht': 367, 'nod': 369, 'noed':
371}, {'leider': 372, 'ned': 367, 'net': 367, 'nicht': 367, 'nod': 369, 'noed': 371}, {'leider': 372, 'ned': 367,
'net': 367, 'nicht': 367, 'nod': 369, 'noed': 371, 'vergessen': 364, 'war': 373, 'waren': 373}, {'mir': 39}, {'^': 12,
'ich': 39, 'von': 375}, {':': 376}, {'': (16, 'gave:feedback')}, {'': (16, 'gave:feedback'), 'gemailt': 378,
'gesandt': 378, 'geschickt': 378, 'gesendet': 378, 'raus': 378, 'retour': 378, 'zurueck': 378}, {'<them>': 379},
{'an': 380}, {'...': 381}, {'abgeblasen': 8}, {'abgeblasen': 8, 'leider': 383}, {'anmailen': 48, 'anrufen': 48,
'anschreiben': 48, 'antworten': 48, 'durchrufen': 48, 'erinnern': 48, 'gratulieren': 48, 'hinschreiben': 48,
'kontaktieren': 48, 'mahnen': 48, 'melden': 48, 'nachbohren': 48, 'nachfassen': 48, 'nachfragen': 48, 'nachhaken': 48,
'zuruckrufen': 48, 'zuruckschreiben': 48, 'zurueckrufen': 48, 'zurueckschreiben': 48}, {'^': 385}, {'ein': 253,
'eine': 253, 'einen': 253, 'erst': 253, 'gleich': 253, 'kein': 253, 'keine': 253, 'keinen': 253, 'mehr': 253, 'nur':
253, 'weniger': 253}, {'^': 387}, {'D': 386, 'lieber': 388}, {'D': 386}, {'besten': 390}, {'': (16, 'gave:feedback'),
'gemailt': 378, 'gesandt': 378, 'geschickt': 378, 'gesendet': 378, 'raus': 378, 'retour': 378, 'zuruck': 378},
{'<them>': 392}, {'an': 393}, {'...': 394}, {'': (16, 'gave:feedback'), 'gemailt': 378, 'gesandt': 378, 'geschickt':
378, 'gesendet': 378, 'raus': 378, 'retour': 378, 'zuruck': 378, 'zurueck': 378}, {'<them>': 396}, {'an': 397,
'gegeben': 378}, {'...': 398, 'gegeben': 378}, {'an': 12, 'druber': 12, 'drueber': 12, 'durch': 12, 'gegen': 12,
'nach': 12}, {'...': 400}, {'<det>': 401, '<their>': 401}, {'^': 402}, {'D': 403, '^': 402}, {'ich': 404, 'wir': 404},
{'an': 380, 'gegeben': 378}, {'...': 406, 'gegeben': 378}, {'aenderungsvorschlaege': 382, 'anmerkungen': 407,
'feedback': 407, 'kommentare': 407, 'korrekturen': 407, 'korrekturvorschlaege': 382, 'randnotizen': 382,
'rueckmeldung': 407, 'rueckmeldungen': 382, 'verbesserungsvorschlaege': 382}, {'gegeben': 378}, {'...': 409,
'gegeben': 378}, {'anmerkungen': 410, 'feedback': 410, 'kommentare': 410, 'korrekturen': 410, 'rueckmeldung': 410},
{'an': 393, 'gegeben': 378}, {'...': 412, 'gegeben': 378}, {'anderungsvorschlage': 395, 'anmerkungen': 413,
'feedback': 413, 'kommentare': 413, 'korrekturen': 413, 'korrekturvorschlage': 395, 'randnotizen': 395, 'ruckmeldung':
413, 'ruckmeldungen': 395, 'verbesserungsvorschlage': 395}, {'anmerkungen': 410, 'feedback': 410, 'kommentare': 410,
'korrekturen': 410, 'ruckmeldung': 410}, {':': 39}, {'abklaeren': 12, 'abklaren': 12, 'ausmachen': 12, 'bedanken': 12,
'besprechen': 12, 'entschuldigen': 12, 'klaeren': 12, 'klaren': 12, 'melden': 12, 'nachfassen': 12, 'nachfragen': 12,
'nachhaken': 12, 'vereinbaren': 12}, {'arbeiten': 0, 'fragen': 0, 'kooperieren': 0, 'machen': 0, 'melden': 0, 'reden':
0, 'schreiben': 0, 'sprechen': 0, 'starten': 0, 'telefonieren': 0, 'treffen': 0}, {'^': 417, 'zu': 418}, {'...': 419,
'^': 417, 'zu': 418}, {'N': 420}, {'retour': 71, 'zuruck': 71, 'zurueck': 71}, {'...': 422}, {'^': 423}, {'^': 423,
'ich': 424, 'wir': 424}, {'mit': 60}, {'N': 59, 'mich': 426}, {'krank': 8, 'verhindert': 8, 'verkuehlt': 8,
'verkuhlt': 8}, {'krank': 8, 'leider': 428, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'an': 12, 'drueber': 12,
'durch': 12, 'fertig': 12, 'gegen': 12, 'nach': 12}, {'...': 430}, {'<det>': 431, '<their>': 431}, {'^': 432}, {'D':
433, '^': 432}, {'<them>': 434, 'D': 433, '^': 432}, {'ich': 435, 'wir': 435}, {'arbeite': 436, 'geh': 436, 'gehe':
436, 'les': 436, 'lese': 436, 'mach': 436, 'mache': 436, 'schau': 436, 'schaue': 436, 'schick': 436, 'schicke': 436,
'schreib': 436, 'schreibe': 436, 'seh': 436, 'sehe': 436}, {'an': 12, 'druber': 12, 'durch': 12, 'fertig': 12,
'gegen': 12, 'nach': 12}, {'...': 438}, {'<det>': 439, '<their>': 439}, {'^': 440}, {'D': 441, '^': 440}, {'<them>':
442, 'D': 441, '^': 440}, {'ich': 443, 'wir': 443}, {'arbeite': 444, 'geh': 444, 'gehe': 444, 'les': 444, 'lese': 444,
'mach': 444, 'mache': 444, 'schau': 444, 'schaue': 444, 'schick': 444, 'schicke': 444, 'schreib': 444, 'schreibe':
444, 'seh': 444, 'sehe': 444}, {'D': 386, 'lieber': 388, 'vergessen': 364}, {'bekommen': 20, 'haben': 20, 'kriegen':
20}, {'^': 447}, {'D': 448}, {'D': 448, 'eigentlich': 449, 'laengst': 449, 'schon': 449}, {'ich': 450, 'wir': 450},
{'D': 448, 'eigentlich': 449, 'langst': 449, 'schon': 449}, {'ich': 452, 'wir': 452}, {'D': 448, 'eigentlich': 449,
'laengst': 449, 'langst': 449, 'schon': 449}, {'ich': 454, 'wir': 454}, {'': (13, 'talk'), 'ist': 0, 'war': 0},
{'haette': 451, 'haetten': 451, 'hatte': 453, 'hatten': 453, 'hätte': 453, 'hätten': 453, 'sollte': 455, 'sollten':
455, 'thema': 456}, {'haette': 451, 'haetten': 451, 'hatte': 453, 'hatten': 453, 'hätte': 453, 'hätten': 453,
'sollte': 455, 'sollten': 455}, {'$$': 0}, {'<hat>': 459, 'ist': 459, 'war': 459}, {'angefangen': 460, 'gearbeitet':
460, 'gegruendet': 460, 'gegrundet': 460, 'gekauft': 460, 'gekuendigt': 460, 'gekundigt': 460, 'gelebt': 460,
'geleitet': 460, 'gewechselt': 460, 'gewesen': 460, 'gewohnt': 460, 'studiert': 460, 'verkauft': 460}, {'...': 461},
{'...': 461, 'haette': 451, 'haetten': 451, 'hatte': 453, 'hatten': 453, 'hätte': 453, 'hätten': 453, 'sollte': 455,
'sollten': 455}, {'entdeckt': 459, 'gelesen': 459, 'gesehen': 459}, {'anmerkungen': 410, 'feedback': 410,
'kommentare': 410, 'korrekturen': 410, 'ruckmeldung': 410, 'rueckmeldung': 410}, {'an': 397}, {'...': 466},
{'aenderungsvorschlaege': 382, 'anderungsvorschlage': 395, 'anmerkungen': 467, 'feedback': 467, 'kommentare': 467,
'korrekturen': 467, 'korrekturvorschlaege': 382, 'korrekturvorschlage': 395, 'randnotizen': 467, 'ruckmeldung': 395,
'ruckmeldungen': 395, 'rueckmeldung': 382, 'rueckmeldungen': 382, 'verbesserungsvorschlaege': 382,
'verbesserungsvorschlage': 395}, {'paar': 468}, {'...': 0}, {'dass': 470, 'wie': 470}, {'vergessen': 364}, {'aber':
472, 'dann': 472, 'heisst': 0, 'heißt': 0, 'vergessen': 364}, {'machen': 12}, {'<giveinf>': 48, 'fertig': 474,
'fertigmachen': 48}, {'...': 475}, {'<until>': 39, '^': 476}, {'N': 477}, {'aber': 472, 'dann': 472, 'vergessen':
364}, {'gesagt': 39}, {'aber': 472, 'dann': 472, 'eingewilligt': 39, 'erfahren': 471, 'es': 479, 'gehoert': 471,
'gehort': 471, 'gelesen': 471, 'gesehen': 471, 'ja': 480, 'mitbekommen': 471, 'mitgekriegt': 471, 'okay': 480, 's':
479, 'vergessen': 364, 'zugestimmt': 39}, {'aber': 472, 'dann': 472, 'eingewilligt': 39, 'erfahren': 471, 'es': 479,
'gehoert': 471, 'gehort': 471, 'gelesen': 471, 'gesehen': 471, 'ich': 481, 'ja': 480, 'mitbekommen': 471,
'mitgekriegt': 471, 'okay': 480, 's': 479, 'vergessen': 364, 'zugestimmt': 39}, {'eingewilligt': 39, 'ja': 480,
'okay': 480, 'zugestimmt': 39}, {'eingewilligt': 39, 'ich': 483, 'ja': 480, 'okay': 480, 'zugestimmt': 39}, {'': (13,
'talk'), 'auf': 0, 'dass': 0, 'im': 0, 'in': 0}, {'eben': 485, 'gerade': 485, 'grad': 485, 'grade': 485}, {'eben':
485, 'gerade': 485, 'grad': 485, 'grade': 485, 'ich': 486}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'an': 488,
'mich': 488, 'sich': 488}, {'': (11, 'thinking'), '<give3>': 489, 'denkt': 489, 'kann': 489, 'kommt': 489, 'macht':
489, 'meldet': 489, 'meldets': 489, 'ruft': 489, 'schafft': 489, 'schreibt': 489}, {'<they>': 490}, {'<they>': 490,
'dass': 491}, {'<give3>': 489, 'denkt': 489, 'kann': 489, 'kommt': 489, 'macht': 489, 'meldet': 489, 'meldets': 489,
'ruft': 489, 'schafft': 489, 'schreibt': 489}, {'<they>': 493}, {'<they>': 493, 'dass': 494}, {'': (21,
'gave:encouragement')}, {'gegeben': 496, 'gemacht': 496, 'zugesprochen': 496}, {'<until>': 12, 'alles': 12, 'beides':
12}, {'...': 498}, {'<det>': 499}, {'sein': 8}, {'dabei': 501, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8,
'teilnehmen': 8}, {'...': 502, 'dabei': 501, 'hinfahren': 8, 'hingehen': 8, 'kommen': 8, 'teilnehmen': 8}, {'nicht':
503}, {'leider': 504, 'nicht': 503}, {'<giveinf_apart>': 12}, {'^': 506}, {'...': 507}, {'alles': 508, 'das': 508,
'den': 508, 'die': 508, 'es': 508, 'ihn': 508, 'sie': 508}, {'alles': 508, 'das': 508, 'den': 508, 'die': 508, 'es':
508, 'ich': 509, 'ihn': 508, 'sie': 508}, {'^': 253}, {'am': 8, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 8, 'dabei': 8,
'im': 8, 'mit': 8}, {'krank': 8, 'ned': 512, 'net': 512, 'nicht': 512, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt':
8}, {'krank': 8, 'leider': 513, 'ned': 512, 'net': 512, 'nicht': 512, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8},
{'^': 500, 'aber': 472, 'bin': 429, 'dann': 472, 'erfahren': 471, 'es': 479, 'gehoert': 471, 'gehort': 471, 'gelesen':
471, 'gesehen': 471, 'hoff': 492, 'hoffe': 492, 'hoffentlich': 495, 'kann': 505, 'konnte': 505, 'mitbekommen': 471,
'mitgekriegt': 471, 'muessen': 510, 'muss': 510, 'mussen': 510, 's': 479, 'solle': 511, 'solles': 511, 'solls': 511,
'sollts': 511, 'vergessen': 364, 'war': 514}, {'bruder': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'freund': 0, 'hund':
0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0, 'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'freundin': 0,
'kinder': 0, 'kollegin': 0, 'mutter': 0, 'schwester': 0, 'tochter': 0}, {'D': 403, '^': 402, 'eben': 485, 'gerade':
485, 'grad': 485, 'grade': 485}, {'eben': 485, 'gerade': 485, 'grad': 485, 'grade': 485, 'ich': 518, 'wir': 404},
{'anderen': 0, 'anderes': 0, 'andermal': 0, 'andern': 0}, {'einem': 520}, {'^': 387, 'an': 521, 'ein': 520, 'einen':
520}, {'$$': 488}, {'<callinf>': 523, '<giveinf>': 523, 'anklopfen': 523, 'nachfragen': 523, 'reden': 523, 'sprechen':
523, 'treffen': 523, 'vorbeischauen': 523, 'vorfuehlen': 523, 'vorfuhlen': 523}, {'...': 524, '<callinf>': 523,
'<giveinf>': 523, 'anklopfen': 523, 'nachfragen': 523, 'reden': 523, 'sprechen': 523, 'treffen': 523, 'vorbeischauen':
523, 'vorfuehlen': 523, 'vorfuhlen': 523}, {'N': 525}, {'bei': 526, 'mit': 526, 'zu': 526}, {'bei': 526, 'mit': 526,
'wieder': 527, 'zu': 526}, {'erzaehlt': 0, 'erzahlt': 0, 'hoert': 0, 'hort': 0, 'munkelt': 0, 'sagt': 0, 'solle': 511,
'solles': 511, 'solls': 511, 'tuschelt': 0}, {'aenderungsvorschlaege': 382, 'anderungsvorschlage': 395, 'anmerkungen':
467, 'feedback': 467, 'kommentare': 467, 'korrekturen': 467, 'korrekturvorschlaege': 382, 'korrekturvorschlage': 395,
'randnotizen': 467, 'ruckmeldung': 395, 'ruckmeldungen': 395, 'rueckmeldung': 382, 'rueckmeldungen': 382,
'verbesserungsvorschlaege': 382, 'verbesserungsvorschlage': 395, 'zusage': 377}, {'<them>': 39, 'bis': 39, 'dringend':
39, 'mich': 39, 'noch': 39, 'unbedingt': 39, 'uns': 39}, {'<giveinf>': 12, '<giveinf_apart>': 12}, {'^': 532}, {'...':
533}, {'<them>': 39, 'alles': 534, 'bis': 39, 'das': 534, 'den': 534, 'die': 534, 'dringend': 39, 'es': 534, 'ich':
509, 'ihn': 534, 'mich': 39, 'noch': 39, 'sie': 534, 'unbedingt': 39, 'uns': 39}, {'D': 63}, {'D': 386, 'mal': 536},
{'N': 59, 'eben': 485, 'gerade': 485, 'grad': 485, 'grade': 485, 'ich': 518, 'mich': 426, 'wir': 404}, {'auto': 0,
'bruder': 0, 'bus': 0, 'chef': 0, 'flieger': 0, 'flug': 0, 'hund': 0, 'kind': 0, 'mann': 0, 'sohn': 0, 'team': 0,
'vater': 0, 'zug': 0}, {'chefin': 0, 'firma': 0, 'frau': 0, 'freundin': 0, 'kinder': 0, 'mutter': 0, 'schwester': 0,
'tochter': 0}, {'fall': 253}, {'keinen': 541}, {'mal': 253}, {'nicht': 253}, {'auf': 542, 'besser': 253, 'bloss': 253,
'bloß': 253, 'endlich': 253, 'erst': 543, 'erstmal': 253, 'ja': 544, 'lieber': 253, 'unbedingt': 253}, {'^': 545},
{'ich': 546, 'man': 546, 'wir': 546}, {'D': 386, '^': 545}, {'D': 386, 'ich': 548, 'man': 546, 'wir': 546}, {'vor':
0}, {'dir': 550}, {'D': 59}, {'N': 552}, {'N': 59, 'm': 553, 'mich': 426, 'mit': 553}, {'thema': 456}, {'zugesagt':
377}, {'mir': 556}, {'': (0, 'missed'), '$$': 8}, {'': (0, 'missed'), 'buero': 364, 'buro': 364}, {'am': 8,
'anzutreffen': 364, 'auf': 8, 'bei': 8, 'beim': 8, 'da': 558, 'dabei': 8, 'daheim': 364, 'dahoam': 364, 'im': 559,
'mit': 8, 'zu': 366, 'zuhause': 364}, {'krank': 8, 'ned': 560, 'net': 560, 'nicht': 560, 'nod': 369, 'noed': 371,
'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'krank': 8, 'leider': 561, 'ned': 560, 'net': 560, 'nicht': 560,
'nod': 369, 'noed': 371, 'verhindert': 8, 'verkuehlt': 8, 'verkuhlt': 8}, {'solle': 511, 'solles': 511, 'solls': 511,
'sollts': 511}, {'': (0, 'missed'), 'aber': 8, 'dann': 8, 'doch': 8, 'nur': 8, 'und': 8}, {'<callinf>': 564,
'<comeinf>': 564, '<giveinf>': 564, '<giveinf_apart>': 564, 'anmailen': 564, 'anpingen': 564, 'anschreiben': 564,
'hinfahren': 564, 'hingehen': 564, 'telefonieren': 564, 'vorbeifahren': 564}, {'...': 565}, {'mal': 9}, {'...': 7,
'2x': 9, '3x': 9, '4x': 9, '5x': 9, '<appointment>': 11, '<det>': 25, '<have>': 30, '<my>': 31, '<opinion>': 3,
'<rel>': 19, '<sees1>': 38, '<should>': 40, '<them>': 47, '<until>': 50, 'D': 65, 'N': 84, '^': 363, 'aber': 374,
'abgemacht': 377, 'abmachung': 377, 'aenderungsvorschlaege': 382, 'alles': 384, 'also': 389, 'am': 391,
'anderungsvorschlage': 395, 'anmerkungen': 399, 'arbeite': 405, 'auch': 390, 'ausfuehrliche': 408, 'ausfuehrliches':
411, 'ausfuhrliche': 414, 'ausfuhrliches': 415, 'ausgemacht': 416, 'bei': 421, 'bekomm': 425, 'bekomme': 425,
'besuch': 427, 'besuche': 427, 'bin': 429, 'dafuer': 437, 'dafur': 445, 'dann': 446, 'das': 457, 'den': 458, 'der':
462, 'die': 463, 'dreimal': 9, 'dringend': 390, 'eben': 464, 'ehrliche': 465, 'ehrliches': 465, 'ein': 469,
'erfahren': 471, 'es': 473, 'feedback': 399, 'fuer': 478, 'fur': 478, 'geh': 405, 'gehe': 405, 'gehoert': 471,
'gehort': 471, 'gelesen': 471, 'gerade': 464, 'gesehen': 471, 'gestrichen': 8, 'grad': 464, 'hab': 482, 'habe': 482,
'haben': 484, 'heute': 464, 'hoer': 487, 'hoere': 487, 'hoff': 492, 'hoffe': 492, 'hoffentlich': 495, 'hoffnung': 497,
'hor': 487, 'hore': 487, 'ich': 515, 'ihr': 516, 'ihre': 517, 'kann': 505, 'kommentare': 399, 'konnte': 505,
'korrekturen': 399, 'korrekturvorschlaege': 382, 'korrekturvorschlage': 395, 'krieg': 425, 'kriege': 425, 'kurze':
465, 'kurzes': 465, 'leider': 372, 'les': 519, 'lese': 519, 'lieber': 522, 'mal': 528, 'man': 529, 'mehrfach': 9,
'meine': 530, 'mit': 421, 'mitbekommen': 471, 'mitgekriegt': 471, 'mues': 531, 'muessen': 535, 'muss': 535, 'mussen':
535, 'mut': 497, 'ned': 367, 'net': 367, 'nicht': 367, 'noch': 537, 'nochmal': 536, 'nochmals': 536, 'nod': 369,
'noed': 371, 'randnotizen': 467, 'ruckmeldung': 413, 'ruckmeldungen': 395, 'rueckmeldung': 407, 'rueckmeldungen': 382,
's': 479, 'schau': 405, 'schaue': 405, 'seh': 538, 'sehe': 538, 'sein': 539, 'seine': 540, 'soll': 547, 'sollen': 547,
'sollte': 549, 'sollten': 547, 'stell': 551, 'termin': 384, 'thema': 456, 'treff': 554, 'treffe': 554, 'treffen': 384,
'um': 80, 'unbedingt': 390, 'unser': 555, 'verbesserungsvorschlaege': 382, 'verbesserungsvorschlage': 395,
'vereinbart': 377, 'vereinbarung': 377, 'vergessen': 364, 'versprechen': 377, 'versprochen': 416, 'vielleicht': 390,
'von': 557, 'war': 562, 'waren': 373, 'wieder': 536, 'wir': 563, 'wollt': 566, 'wollte': 566, 'wollten': 566, 'x':
567, 'zufaellig': 464, 'zufallig': 464, 'zugesagt': 416, 'zusage': 377, 'zweimal': 9}, {'<them>': 39, '^': 12},
{'ich': 569, 'wir': 569}, {'das': 570, 'dass': 570}, {'<vowed>': 571}, {'<them>': 572}, {'ich': 573, 'wir': 573},
{'vergessen': 8}, {'': (22, 'gave:volunteering')}, {'ausgeholfen': 576, 'eingesprungen': 576, 'mitgeholfen': 576,
'uebernommen': 576}, {'...': 577}, {'<them>': 578}, {'ausgeholfen': 576, 'eingesprungen': 576, 'mitgeholfen': 576,
'ubernommen': 576}, {'...': 580}, {'<them>': 581}, {'': (23, 'contact')}, {'besucht': 583, 'gesprochen': 583,
'getroffen': 583, 'uebergeben': 583}, {'...': 584, 'besucht': 583, 'gesprochen': 583, 'getroffen': 583, 'uebergeben':
583}, {'besucht': 583, 'gesprochen': 583, 'getroffen': 583, 'ubergeben': 583}, {'...': 586, 'besucht': 583,
'gesprochen': 583, 'getroffen': 583, 'ubergeben': 583}, {'besucht': 583, 'gesprochen': 583, 'getroffen': 583,
'ubergeben': 583, 'uebergeben': 583}, {'...': 588, 'besucht': 583, 'gesprochen': 583, 'getroffen': 583, 'ubergeben':
583, 'uebergeben': 583}, {'ort': 589}, {'<have>': 574, 'anzurufen': 575, 'fuer': 579, 'fur': 582, 'persoenlich': 585,
'personlich': 587, 'vor': 590}, {'<giveinf>': 48, '<giveinf_apart>': 48}, {'...': 592}, {'^': 593}, {'dringend': 594,
'endlich': 594, 'noch': 594, 'unbedingt': 594}, {'N': 416}, {'N': 8, 'bei': 8, 'mit': 8, 'zu': 8}, {':': 39, 'wollte':
597, 'wollten': 597}, {'N': 8, 'bei': 8, 'ich': 597, 'mit': 8, 'wir': 597, 'zu': 8}, {'<network>': 1, 'N': 595,
'fuer': 596, 'fur': 596, 'i': 416, 'ich': 598, 'wir': 598, 'wollt': 599, 'wollte': 599, 'wollten': 599}, {'antwort':
8, 'reaktion': 8, 'ruckmeldung': 8, 'rueckmeldung': 8}, {'...': 552}, {'D': 59, 'bei': 602, 'mich': 602, 'mit': 602,
'uns': 602}, {'i': 603, 'ich': 603, 'ma': 603, 'wir': 603}, {'ich': 39, 'wir': 39}, {'das': 605, 'dass': 605}, {'...':
552, 'D': 59}, {'...': 552, 'D': 59, 'uns': 607}, {'besuchen': 608, 'essen': 608, 'fahren': 608, 'feiern': 608,
'fliegen': 608, 'gehen': 608, 'halten': 608, 'machen': 608, 'reden': 608, 'sehen': 608, 'sprechen': 608, 'starten':
608, 'telefonieren': 608, 'treffen': 608, 'veranstalten': 608}, {'ich': 609}, {'bestaetigt': 59, 'bestatigt': 59,
'fixiert': 59}, {'geklappt': 583, 'hingehauen': 583, 'stattgefunden': 583}, {'...': 612, 'geklappt': 583,
'hingehauen': 583, 'stattgefunden': 583}, {'': (23, 'contact'), 'gekommen': 583}, {'ausgegangen': 583, 'zustande':
614}, {'ausgegangen': 583, 'doch': 615, 'zustande': 614}, {'D': 611, 'haben': 613, 'hat': 613, 'hats': 613, 'ist':
616, 'kam': 616, 'vergessen': 8, 'verpasst': 8, 'verpennt': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'aus': 8}, {'gestrichen': 8}, {'...': 617, 'D': 611, 'bestaetigt': 59, 'bestatigt': 59, 'faellt':
618, 'fallt': 618, 'fiel': 618, 'gestrichen': 8, 'ist': 619, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8,
'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'wurde': 619}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59,
'gekauft': 59, 'reserviert': 59}, {'besorgt': 59, 'bestellt': 59, 'gebucht': 59, 'gekauft': 59, 'ist': 621,
'reserviert': 59, 'sind': 621}, {'^': 253, 'dass': 511}, {'^': 253, 'dass': 511, 'ist': 623, 'lautet': 623, 'war':
623}, {'<them>': 624}, {':': 511}, {'...': 626, ':': 511}, {'<them>': 624, 'N': 627}, {'^': 253, 'bekommen': 511,
'dazu': 511, 'erhalten': 511, 'geholt': 511, 'ist': 511, 'lautet': 511, 'v': 625, 'vom': 625, 'von': 628, 'war': 511},
{'<until>': 39}, {'<thing>': 26}, {'...': 631}, {'N': 632}, {'an': 633}, {'': (23, 'contact'), ':': 0},
{'angebimmelt': 583, 'angefragt': 583, 'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583,
'bestaetigt': 583, 'bestatigt': 583, 'durchgebimmelt': 583, 'durchgeklingelt': 583, 'durchgerufen': 583, 'empfohlen':
1, 'erklaert': 1, 'erklart': 1, 'geantwortet': 583, 'gefragt': 583, 'geklingelt': 583, 'gemailt': 583, 'gemeint': 1,
'gemeldet': 583, 'geraten': 1, 'gesagt': 1, 'geschrieben': 635, 'gesimst': 583, 'getextet': 583, 'hereingeschaut':
583, 'nachgefragt': 583, 'reingeschaut': 583, 'reklamiert': 583, 'vorbeigeschaut': 583, 'zugesagt': 583,
'zuruckgemailt': 583, 'zuruckgerufen': 583, 'zuruckgeschrieben': 583, 'zurueckgemailt': 583, 'zurueckgerufen': 583,
'zurueckgeschrieben': 583}, {'bestaetigt': 59, 'bestatigt': 59, 'fixiert': 59, 'zugesagt': 59}, {'...': 637},
{'<appointment>': 638}, {'<should>': 511}, {'ich': 640, 'man': 640, 'wir': 640}, {'das': 641, 'dass': 641, 'ich': 640,
'man': 640, 'wir': 640}, {'<should>': 253}, {'...': 643}, {'^': 644}, {'ich': 645, 'man': 645, 'wir': 645}, {'dass':
646}, {':': 0, 'dass': 646}, {'': (23, 'contact'), ':': 0, 'dass': 646}, {'<said>': 642, 'angebimmelt': 583,
'angeboten': 583, 'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'anvertraut': 583,
'berichtet': 583, 'durchgebimmelt': 583, 'durchgeklingelt': 583, 'durchgerufen': 583, 'eingeschaerft': 647,
'eingescharft': 647, 'empfohlen': 635, 'erklaert': 648, 'erklart': 648, 'erzaehlt': 583, 'erzahlt': 583,
'geantwortet': 583, 'gebeichtet': 583, 'geholfen': 583, 'geklagt': 583, 'geklingelt': 583, 'gemailt': 583, 'gemeint':
648, 'geraten': 635, 'gesagt': 649, 'geschickt': 583, 'geschildert': 583, 'geschrieben': 649, 'gesimst': 583,
'gesteckt': 583, 'getextet': 583, 'gezeigt': 583, 'gratuliert': 583, 'hereingeschaut': 583, 'mitgeteilt': 583,
'praesentiert': 583, 'prasentiert': 583, 'reingeschaut': 583, 'verraten': 583, 'versprochen': 583, 'vorbeigeschaut':
583, 'vorgestellt': 583, 'zugesagt': 583, 'zuruckgemailt': 583, 'zuruckgerufen': 583, 'zuruckgeschrieben': 583,
'zurueckgemailt': 583, 'zurueckgerufen': 583, 'zurueckgeschrieben': 583}, {'gegeben': 511, 'mitgegeben': 511},
{'<counselled>': 253, '<vowed>': 71}, {'...': 652}, {'<counsel>': 651}, {'^': 71}, {'<they>': 655, '^': 71},
{'<they>': 655, '^': 71, 'dass': 656}, {'dass': 641, 'ich': 640, 'man': 640, 'wir': 640}, {'<vowed>': 657, 'erklaert':
658, 'erklart': 658, 'gemeint': 658, 'geraten': 658, 'gesagt': 658}, {'<way>': 659}, {'<det>': 660, '<way>': 659},
{'gelegt': 511}, {'herz': 662}, {'<vowed>': 657}, {'<way>': 664}, {'<det>': 665, '<way>': 664}, {'<counselled>': 623},
{'gewarnt': 253}, {'...': 668}, {'^': 253, 'vor': 511}, {'^': 669, 'gewarnt': 670}, {'<counselled>': 623, 'davon':
667, 'dazu': 667}, {'': (4, 'needs_from_me')}, {'^': 673}, {'erklaert': 658, 'erklart': 658, 'gemeint': 658,
'geraten': 658, 'gesagt': 658}, {'<way>': 675}, {'<det>': 676, '<way>': 675}, {'gegeben': 511}, {'weg': 678}, {'den':
679}, {'auf': 680}, {'gebeten': 673}, {'...': 682}, {'^': 683}, {'^': 669}, {'...': 650, '<counsel>': 651,
'<counselled>': 623, '^': 653, 'abgeholt': 583, 'als': 654, 'am': 661, 'angebimmelt': 583, 'angeklingelt': 583,
'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'angeschrieben': 583, 'angesprochen': 583, 'ans': 663, 'auf':
666, 'aufgefordert': 511, 'ausgefuehrt': 583, 'ausgefuhrt': 583, 'begleitet': 583, 'beim': 661, 'bekocht': 583,
'bestaerkt': 511, 'bestarkt': 511, 'besucht': 583, 'davon': 667, 'davor': 671, 'dazu': 667, 'den': 654, 'dringend':
672, 'durchgebimmelt': 583, 'durchgeklingelt': 583, 'durchgerufen': 583, 'einen': 654, 'eingeladen': 583,
'eingeredet': 511, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1, 'ermuntert': 511, 'ermutigt': 511, 'geantwortet': 583,
'gebeten': 674, 'geklingelt': 583, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 583,
'getextet': 583, 'getroffen': 583, 'gewarnt': 670, 'hereingeschaut': 583, 'im': 661, 'in': 677, 'interviewt': 583,
'kontaktiert': 583, 'mit': 681, 'nahe': 662, 'nen': 654, 'per': 661, 'reingeschaut': 583, 'stark': 672, 'um': 684,
'via': 666, 'vor': 685, 'vorbeigeschaut': 583, 'zuruckgemailt': 583, 'zuruckgerufen': 583, 'zuruckgeschrieben': 583,
'zurueckgemailt': 583, 'zurueckgerufen': 583, 'zurueckgeschrieben': 583}, {'<said>': 658}, {'<vowed>': 71}, {'...':
688}, {'...': 687, '<said>': 658, '^': 689}, {'<me>': 655, '^': 71, 'er': 655, 'sie': 655}, {'<me>': 655, '^': 71,
'dass': 691, 'er': 655, 'sie': 655}, {'<vowed>': 692}, {'...': 687, '<me>': 690, '<said>': 658, '<vowed>': 692, 'mir':
693, 'uns': 693}, {'angefordert': 673, 'angefragt': 673, 'bestellt': 673, 'erbeten': 673, 'gewuenscht': 673,
'gewunscht': 673, 'verlangt': 673}, {'...': 695}, {'^': 696}, {'<until>': 695}, {'...': 698}, {'bestaetigt': 583,
'bestatigt': 583, 'geantwortet': 583, 'gemailt': 583, 'gemeldet': 583, 'geschrieben': 583, 'zugesagt': 583,
'zuruckgeschrieben': 583, 'zurueckgeschrieben': 583}, {'...': 700, '<det>': 665, '<way>': 664}, {'<counselled>': 511},
{':': 0, '^': 253}, {'<should>': 511, '^': 644}, {'ich': 704, 'man': 704, 'wir': 704}, {':': 0, 'dass': 705, 'ich':
640, 'man': 640, 'wir': 640}, {'': (23, 'contact'), ':': 0, 'dass': 705, 'ich': 640, 'man': 640, 'wir': 640},
{'ausgefragt': 583, 'befragt': 583, 'gelochert': 583, 'geloechert': 583, 'interviewt': 583}, {'abgeholt': 583,
'angefunkt': 583, 'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'besucht': 583,
'durchgeklingelt': 583, 'eingeladen': 583}, {'...': 709, 'abgeholt': 583, 'angefunkt': 583, 'angeklingelt': 583,
'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'besucht': 583, 'durchgeklingelt': 583, 'eingeladen': 583},
{'...': 708, '<they>': 710, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'ausgefragt': 583, 'befragt':
583, 'gelochert': 583, 'geloechert': 583, 'interviewt': 583}, {'geantwortet': 583, 'geholfen': 583, 'gemailt': 583,
'geschickt': 583, 'geschrieben': 583, 'gesimst': 583, 'gezeigt': 583}, {'...': 712, 'geantwortet': 583, 'geholfen':
583, 'gemailt': 583, 'geschickt': 583, 'geschrieben': 583, 'gesimst': 583, 'gezeigt': 583}, {'dass': 705, 'ich': 640,
'man': 640, 'wir': 640}, {'<they>': 713, '<vowed>': 692, 'gemeint': 714, 'gesagt': 714, 'geschrieben': 714, 'gmeint':
658, 'gsagt': 658}, {'...': 700, '<det>': 660, '<way>': 659}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet':
59, 'bedankt': 583, 'entschuldigt': 583, 'gemeldet': 583, 'geruehrt': 583, 'geruhrt': 583, 'verabschiedet': 583},
{'bedankt': 583, 'entschuldigt': 583, 'gemeldet': 583, 'geruehrt': 583, 'geruhrt': 583, 'verabschiedet': 583},
{'<me>': 718}, {'...': 717, 'bedankt': 583, 'bei': 719, 'entschuldigt': 583, 'gemeldet': 583, 'geruehrt': 583,
'geruhrt': 583, 'verabschiedet': 583}, {'bestatigt': 583, 'geantwortet': 583, 'gemailt': 583, 'gemeldet': 583,
'geschrieben': 583, 'zugesagt': 583, 'zuruckgeschrieben': 583}, {'...': 721}, {'bestaetigt': 583, 'geantwortet': 583,
'gemailt': 583, 'gemeldet': 583, 'geschrieben': 583, 'zugesagt': 583, 'zurueckgeschrieben': 583}, {'...': 723},
{'abgeholt': 583, 'angefunkt': 583, 'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583,
'besucht': 583, 'durchgeklingelt': 583, 'eingeladen': 583, 'geantwortet': 583, 'geholfen': 583, 'gemailt': 583,
'geschickt': 583, 'geschrieben': 583, 'gesimst': 583, 'gezeigt': 583}, {'...': 725, 'abgeholt': 583, 'angefunkt': 583,
'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'besucht': 583, 'durchgeklingelt': 583,
'eingeladen': 583, 'geantwortet': 583, 'geholfen': 583, 'gemailt': 583, 'geschickt': 583, 'geschrieben': 583,
'gesimst': 583, 'gezeigt': 583}, {'...': 708, '<they>': 726, '<vowed>': 692, 'angelaeutet': 583, 'angelautet': 583,
'angerufen': 583, 'ausgefragt': 583, 'befragt': 583, 'gelochert': 583, 'geloechert': 583, 'gemeint': 714, 'gesagt':
714, 'geschrieben': 714, 'gmeint': 658, 'gsagt': 658, 'interviewt': 583}, {'...': 636, '<appointment>': 638, '<det>':
639, '<me>': 686, '<my>': 639, '<they>': 694, '<until>': 697, '<vowed>': 692, '^': 699, 'am': 661, 'angebimmelt': 583,
'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'auf': 701, 'beim': 661, 'davon': 702,
'dazu': 702, 'durchgebimmelt': 583, 'durchgeklingelt': 583, 'durchgerufen': 583, 'empfohlen': 703, 'erklaert': 1,
'erklart': 1, 'geantwortet': 583, 'geklingelt': 583, 'gemailt': 583, 'gemeint': 706, 'geraten': 1, 'gesagt': 706,
'geschrieben': 707, 'gesimst': 583, 'getextet': 583, 'gmeint': 658, 'gsagt': 658, 'hereingeschaut': 583, 'im': 661,
'in': 677, 'mich': 711, 'mir': 715, 'per': 716, 'reingeschaut': 583, 'sich': 720, 'uber': 722, 'ueber': 724, 'uns':
727, 'via': 701, 'vor': 685, 'vorbeigeschaut': 583, 'zuruckgemailt': 583, 'zuruckgerufen': 583, 'zuruckgeschrieben':
583, 'zurueckgemailt': 583, 'zurueckgerufen': 583, 'zurueckgeschrieben': 583}, {'bekommen': 583, 'erhalten': 583,
'gekriegt': 583, 'kriegt': 583}, {'<them>': 729}, {'besucht': 583, 'gegessen': 583, 'gehabt': 583, 'gequatscht': 583,
'geredet': 583, 'gesehen': 583, 'gesprochen': 583, 'getroffen': 583, 'telefoniert': 583, 'von': 730}, {'<reviewed>':
378}, {'<work>': 732}, {'...': 733, '<work>': 732}, {'': (20, 'gave:referral')}, {'<named_to>': 735}, {'...': 736},
{'s': 737}, {'N': 738, 'der': 737, 'des': 737, 'einer': 737, 'eines': 737, 'meiner': 737, 'meines': 737, 'unserer':
737, 'unseres': 737, 'vom': 737, 'von': 737}, {'lassen': 26}, {'<handed>': 26, '<handed_apart>': 26, 'zukommen': 740},
{'...': 741, '<handed>': 26, '<handed_apart>': 26, 'zukommen': 740}, {'gegeben': 26}, {'ausleihen': 743},
{'<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 744, 'zur': 67},
{'...': 745, '<lent_out>': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ubergeben': 26, 'uebergeben': 26, 'zum': 744,
'zur': 67}, {'': (9, 'told')}, {'': (8, 'asked')}, {'gequatscht': 8, 'geredet': 8, 'gesprochen': 8}, {'ab': 749,
'anrufbeantworter': 749, 'band': 749, 'box': 749, 'combox': 749, 'mailbox': 749}, {'das': 750, 'den': 750, 'die': 750,
'ihre': 750, 'ihren': 750, 'seine': 750, 'seinen': 750}, {'': (10, 'thanks')}, {'': (17, 'gave:knowledge')}, {'warum':
753, 'was': 753, 'welche': 753, 'wie': 753, 'wo': 753}, {'': (17, 'gave:knowledge'), 'dass': 747, 'warum': 753, 'was':
753, 'welche': 753, 'wie': 753, 'wo': 753, 'wofuer': 753, 'wofur': 753, 'woran': 753}, {'beigebracht': 753,
'erklaert': 753, 'erklart': 753, 'gezeigt': 753, 'vermittelt': 753}, {'...': 756}, {'handwerk': 757}, {'basics': 757,
'grundlagen': 757, 'kniffe': 757, 'tricks': 757}, {'': (17, 'gave:knowledge'), 'dass': 747, 'warum': 753, 'was': 753,
'welche': 753, 'wie': 753, 'wo': 753, 'wofuer': 753, 'woran': 753}, {'': (17, 'gave:knowledge'), 'dass': 747, 'warum':
753, 'was': 753, 'welche': 753, 'wie': 753, 'wo': 753, 'wofur': 753, 'woran': 753}, {'': (17, 'gave:knowledge'),
'warum': 753, 'was': 753, 'welche': 753, 'wie': 753, 'wo': 753, 'wofuer': 753, 'woran': 753}, {'': (17,
'gave:knowledge'), 'warum': 753, 'was': 753, 'welche': 753, 'wie': 753, 'wo': 753, 'wofur': 753, 'woran': 753}, {'':
(18, 'gave:mentoring')}, {'': (17, 'gave:knowledge'), 'warum': 753, 'was': 753, 'wie': 753}, {'<address>': 739,
'<handed_apart>': 583, '<my>': 45, '<said>': 571, '<thing>': 742, '<tool>': 746, '<work>': 732, 'abgesagt': 747,
'angefragt': 748, 'angeklopft': 748, 'auf': 751, 'aufgemuntert': 496, 'bedankt': 752, 'beibracht': 754, 'beigebracht':
755, 'berichtet': 747, 'bestaerkt': 496, 'bestarkt': 496, 'das': 758, 'die': 759, 'eingearbeitet': 753, 'eingeschult':
753, 'empfohlen': 735, 'erklaert': 760, 'erklart': 761, 'erlaeutert': 762, 'erlautert': 763, 'ermutigt': 496,
'erzaehlt': 747, 'erzahlt': 747, 'geantwortet': 747, 'gebeichtet': 747, 'gebeten': 748, 'gecoacht': 764, 'gefragt':
748, 'geholfen': 753, 'gementort': 764, 'gesagt': 747, 'geschildert': 747, 'gesteckt': 747, 'getroestet': 496,
'getrostet': 496, 'gezeigt': 755, 'gratuliert': 747, 'informiert': 747, 'kondoliert': 747, 'mitgeteilt': 747,
'nachgefasst': 748, 'nachgefragt': 748, 'nachgehakt': 748, 'vermittelt': 735, 'verraten': 747, 'vorgefuehrt': 762,
'vorgefuhrt': 763, 'vorgemacht': 765, 'vorgmacht': 754, 'weiterempfohlen': 735, 'zeigt': 754, 'zugehoert': 496,
'zugehort': 496, 'zugesagt': 747}, {'<tool>': 746}, {'...': 767, '<tool>': 746}, {'<handed_apart>': 26, '<lent>': 26,
'<tool>': 746, 'anvertraut': 26, 'ausgehaendigt': 26, 'ausgehandigt': 26, 'ausgeliehen': 26, 'empfohlen': 735,
'geborgt': 26, 'gegeben': 26, 'geliehen': 26, 'gemailt': 26, 'geschickt': 26, 'gesendet': 26, 'geteilt': 26,
'mitgeschickt': 26, 'uberlassen': 26, 'ueberlassen': 26, 'vermittelt': 735, 'weiterempfohlen': 735, 'weitergeleitet':
26, 'zugeschickt': 26, 'zur': 67}, {'...': 769, '<tool>': 746}, {'': (5, 'mine'), '<my>': 12}, {'^': 12, 'ich': 39,
'wir': 39}, {'^': 771, 'das': 772, 'dass': 772, 'ich': 39, 'wir': 39}, {'': (15, 'gave:intro')}, {'gemacht': 774},
{'gebracht': 774}, {'kontakt': 776}, {'<introduced>': 774, 'bekannt': 775, 'in': 777}, {'...': 778, '<introduced>':
774, 'bekannt': 775, 'in': 777}, {'<vowed>': 12}, {'...': 780}, {'^': 12, 'dass': 772, 'ich': 39, 'wir': 39},
{'<vowed>': 782}, {'<way>': 783}, {'<det>': 784, '<way>': 783}, {'<det>': 784, '<way>': 783, 'das': 750, 'den': 750,
'die': 750, 'ihre': 750, 'ihren': 750, 'seine': 750, 'seinen': 750}, {'N': 779}, {'warum': 753, 'was': 753, 'welche':
753, 'wie': 753, 'wo': 753, 'wofuer': 753, 'wofur': 753, 'woran': 753}, {'<me>': 655}, {'gebeten': 789}, {'<address>':
739}, {'angeschlossen': 576, 'aufgebaut': 576, 'eingerichtet': 576, 'entruempelt': 576, 'entrumpelt': 576, 'gemaeht':
576, 'gemaht': 576, 'geputzt': 576, 'geraeumt': 576, 'geraumt': 576, 'geschnitten': 576, 'gestrichen': 576,
'montiert': 576, 'repariert': 576}, {'angeschlossen': 576, 'aufgebaut': 576, 'eingerichtet': 576, 'entrumpelt': 576,
'gemaht': 576, 'geputzt': 576, 'geraumt': 576, 'geschnitten': 576, 'gestrichen': 576, 'montiert': 576, 'repariert':
576}, {'angeschlossen': 576, 'aufgebaut': 576, 'eingerichtet': 576, 'entruempelt': 576, 'gemaeht': 576, 'geputzt':
576, 'geraeumt': 576, 'geschnitten': 576, 'gestrichen': 576, 'montiert': 576, 'repariert': 576}, {'...': 791,
'<address>': 739, 'auto': 792, 'computer': 792, 'dachrinne': 792, 'drucker': 792, 'fenster': 792, 'fernseher': 792,
'garten': 792, 'hecke': 792, 'keller': 792, 'kuche': 793, 'kueche': 794, 'rasen': 792, 'regal': 792, 'router': 792,
'schnee': 792, 'schrank': 792, 'waschmaschine': 792, 'wohnung': 792}, {'': (9, 'told'), 'warum': 753, 'was': 753,
'welche': 753, 'wie': 753, 'wo': 753, 'wofuer': 753, 'woran': 753}, {'': (9, 'told'), 'warum': 753, 'was': 753,
'welche': 753, 'wie': 753, 'wo': 753, 'wofur': 753, 'woran': 753}, {'warum': 753, 'was': 753, 'welche': 753, 'wie':
753, 'wo': 753, 'wofuer': 753, 'woran': 753}, {'warum': 753, 'was': 753, 'welche': 753, 'wie': 753, 'wo': 753,
'wofur': 753, 'woran': 753}, {'besser': 378, 'fehlt': 378, 'hakt': 378, 'kann': 378, 'koennte': 378, 'konnte': 378,
'könnte': 378, 'muesste': 378, 'muss': 378, 'musste': 378, 'müsste': 378, 'soll': 378, 'sollte': 378, 'wuerde': 378,
'wurde': 378, 'würde': 378}, {'...': 800}, {'er': 801, 'es': 801, 'ich': 801, 'man': 801, 'noch': 801, 'sie': 801},
{'das': 605, 'dass': 605, 'ich': 39, 'was': 802, 'wie': 802, 'wir': 39, 'wo': 802}, {'das': 605, 'dass': 605, 'ich':
39, 'wir': 39}, {'': (9, 'told'), 'warum': 753, 'was': 753, 'welche': 753, 'wie': 753, 'wo': 753, 'wofuer': 753,
'wofur': 753, 'woran': 753}, {'eingearbeitet': 753, 'eingefuehrt': 753, 'eingefuhrt': 753, 'eingeschult': 753,
'eingewiesen': 753}, {'...': 806}, {'gegeben': 39}, {'wort': 808}, {'warum': 753, 'was': 753, 'wie': 753}, {'...':
766, '<address>': 739, '<det>': 768, '<my>': 770, '<tool>': 746, '<vowed>': 773, '<work>': 732, 'N': 779, '^': 781,
'am': 785, 'auf': 786, 'bei': 787, 'beibracht': 754, 'beigebracht': 788, 'beim': 785, 'darum': 790, 'das': 795, 'den':
795, 'die': 795, 'drum': 790, 'erklaert': 796, 'erklart': 797, 'erlaeutert': 798, 'erlautert': 799, 'ersucht': 789,
'gebeten': 789, 'gesagt': 803, 'geschrieben': 804, 'gezeigt': 805, 'gsagt': 804, 'gschriebn': 804, 'im': 785, 'in':
807, 'ins': 807, 'mein': 809, 'mit': 787, 'per': 785, 'um': 80, 'via': 785, 'vorgefuehrt': 798, 'vorgefuhrt': 799,
'vorgemacht': 810, 'vorgmacht': 754, 'zeigt': 754}, {'^': 12, 'das': 772, 'dass': 772, 'ich': 39, 'wir': 39},
{'<vowed>': 812, '^': 781}, {'<them>': 813}, {'mit': 787}, {'<introduced>': 774, 'bekannt': 775, 'zusammengebracht':
774}, {'...': 816, '<introduced>': 774, 'bekannt': 775, 'zusammengebracht': 774}, {'N': 817}, {'<introduced>': 774},
{'...': 819, '<introduced>': 774}, {'N': 820}, {'...': 821}, {'...': 821, 'N': 779}, {'...': 778}, {'N': 824},
{'geknuepft': 774, 'geknupft': 774, 'gemacht': 774, 'hergestellt': 774, 'vermittelt': 774}, {'N': 826}, {'mit': 827,
'zu': 827}, {'kontakt': 828}, {'kontakt': 776, 'verbindung': 776}, {'<introduced>': 774, 'bekannt': 775, 'in': 830},
{'...': 831}, {'<det>': 832, '<my>': 832, '<their>': 832, 'N': 779, 'einem': 832, 'einer': 832}, {'...': 815, '<and>':
818, 'N': 779, 'am': 822, 'auf': 822, 'bei': 823, 'beim': 822, 'dem': 825, 'den': 829, 'der': 825, 'einen': 829, 'in':
822, 'kontakt': 828, 'mit': 833, 'per': 822, 'uber': 822, 'ueber': 822, 'via': 822}, {'': (16, 'gave:feedback'),
'zuruckgegeben': 378, 'zuruckgeschickt': 378, 'zurueckgegeben': 378, 'zurueckgeschickt': 378}, {'retour': 378,
'retourniert': 378, 'versehen': 378, 'zurueckgegeben': 378, 'zurueckgemailt': 378, 'zurueckgesandt': 378,
'zurueckgeschickt': 378, 'zurueckgesendet': 378}, {'retour': 378, 'retourniert': 378, 'versehen': 378,
'zuruckgegeben': 378, 'zuruckgemailt': 378, 'zuruckgesandt': 378, 'zuruckgeschickt': 378, 'zuruckgesendet': 378},
{'retour': 378, 'retourniert': 378, 'versehen': 378, 'zuruckgegeben': 378, 'zuruckgemailt': 378, 'zuruckgesandt': 378,
'zuruckgeschickt': 378, 'zuruckgesendet': 378, 'zurueckgegeben': 378, 'zurueckgemailt': 378, 'zurueckgesandt': 378,
'zurueckgeschickt': 378, 'zurueckgesendet': 378}, {'aenderungsvorschlaegen': 836, 'anderungsvorschlagen': 837,
'anmerkungen': 838, 'feedback': 838, 'hinweisen': 838, 'kommentaren': 838, 'korrekturen': 838,
'korrekturvorschlaegen': 836, 'korrekturvorschlagen': 837, 'notizen': 838, 'randnotizen': 838,
'verbesserungsvorschlaegen': 836, 'verbesserungsvorschlagen': 837, 'vorschlaegen': 836, 'vorschlagen': 837}, {'': (16,
'gave:feedback'), 'zuruckgegeben': 378, 'zuruckgeschickt': 378}, {'': (16, 'gave:feedback'), 'zurueckgegeben': 378,
'zurueckgeschickt': 378}, {'durchgelesen': 835, 'gegengelesen': 835, 'kommentiert': 835, 'korrigiert': 835,
'lektoriert': 835, 'mit': 839, 'redigiert': 835, 'uberarbeitet': 840, 'ueberarbeitet': 841}, {'...': 842, 'mit': 839},
{'angefragt': 748, 'angeklopft': 748, 'bedankt': 752, 'nachgefasst': 748, 'nachgefragt': 748, 'nachgehakt': 748},
{'...': 844}, {'<them>': 845}, {'bekannt': 775, 'bekanntgemacht': 774, 'in': 830, 'vernetzt': 774, 'zusammengebracht':
774}, {'...': 847}, {'mit': 848}, {'...': 849}, {'angerufen': 8, 'besucht': 8, 'erreicht': 8, 'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'...': 851, 'angerufen': 8, 'besucht': 8, 'erreicht':
8, 'erwischt': 8, 'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8}, {'nicht': 852}, {'...': 842,
'leider': 853, 'mit': 839, 'nicht': 852}, {'geknuepft': 774, 'gemacht': 774, 'hergestellt': 774, 'vermittelt': 774},
{'N': 855}, {'mit': 856, 'zu': 856}, {'kontakt': 857}, {'den': 858, 'einen': 858, 'kontakt': 857}, {'N': 859},
{'geknupft': 774, 'gemacht': 774, 'hergestellt': 774, 'vermittelt': 774}, {'N': 861}, {'mit': 862, 'zu': 862},
{'kontakt': 863}, {'den': 864, 'einen': 864, 'kontakt': 863}, {'N': 865}, {'eingelegt': 735}, {'...': 867,
'eingelegt': 735}, {'wort': 868}, {'gutes': 869, 'wort': 868}, {'...': 870, 'gutes': 869, 'wort': 868}, {'<them>':
871}, {'besucht': 583, 'fuer': 872, 'fur': 872, 'gegessen': 583, 'gehabt': 583, 'gequatscht': 583, 'geredet': 583,
'gesehen': 583, 'gesprochen': 583, 'getroffen': 583, 'telefoniert': 583, 'von': 730}, {'...': 736, '<named_to>': 735},
{'gefuehrt': 753, 'gefuhrt': 753}, {'...': 875}, {'das': 876, 'den': 876, 'die': 876}, {'<address>': 739, '<expert>':
874, '<my>': 45, '<said>': 571, '<thing>': 742, '<tool>': 746, '<work>': 732, 'abgesagt': 747, 'angefragt': 748,
'angeklopft': 748, 'auf': 751, 'ausgeholfen': 576, 'beibracht': 754, 'beigebracht': 755, 'berichtet': 747, 'das': 758,
'die': 759, 'durch': 877, 'durchs': 876, 'eingearbeitet': 753, 'eingeschult': 753, 'erklaert': 760, 'erklart': 761,
'erlaeutert': 762, 'erlautert': 763, 'erzaehlt': 747, 'erzahlt': 747, 'geantwortet': 747, 'gebeichtet': 747,
'gefragt': 748, 'gesagt': 747, 'geschildert': 747, 'gesteckt': 747, 'gezeigt': 755, 'hoffnung': 497, 'in': 807,
'informiert': 747, 'ins': 807, 'mitgeteilt': 747, 'mut': 497, 'nachgefasst': 748, 'nachgefragt': 748, 'nachgehakt':
748, 'verraten': 747, 'vertreten': 576, 'vorgefuehrt': 762, 'vorgefuhrt': 763, 'vorgemacht': 765, 'vorgmacht': 754,
'zeigt': 754, 'zugesagt': 747}, {'gegeben': 753, 'gezeigt': 753, 'mitgegeben': 753, 'verraten': 753}, {'...': 879,
'gegeben': 753, 'gezeigt': 753, 'mitgegeben': 753, 'verraten': 753}, {'hinweise': 880, 'kniffe': 880, 'rat': 880,
'ratschlaege': 880, 'ratschlage': 880, 'tipp': 880, 'tipps': 880, 'tricks': 880}, {'paar': 881}, {'was': 802, 'wie':
802, 'wo': 802}, {'...': 878, '<address>': 739, '<det>': 768, '<my>': 770, '<tool>': 746, '<vowed>': 773, '<work>':
732, 'N': 779, '^': 781, 'am': 785, 'auf': 786, 'ausgeholfen': 576, 'bei': 787, 'beibracht': 754, 'beigebracht': 788,
'beim': 785, 'darum': 790, 'das': 795, 'den': 795, 'die': 795, 'drum': 790, 'ein': 882, 'einen': 881, 'erklaert': 796,
'erklart': 797, 'erlaeutert': 798, 'erlautert': 799, 'ersucht': 789, 'gebeten': 789, 'gesagt': 883, 'gezeigt': 805,
'hinweise': 880, 'hoffnung': 497, 'im': 785, 'in': 807, 'ins': 807, 'kniffe': 880, 'lernt': 754, 'mit': 787, 'mut':
497, 'n': 881, 'nen': 881, 'paar': 881, 'per': 785, 'rat': 880, 'ratschlaege': 880, 'ratschlage': 880, 'tipp': 880,
'tipps': 880, 'tricks': 880, 'um': 80, 'vertreten': 576, 'via': 785, 'vorgefuehrt': 798, 'vorgefuhrt': 799,
'vorgemacht': 810, 'vorgmacht': 754, 'zeigt': 754}, {'gebracht': 735}, {'gesprach': 885, 'gespraech': 885}, {'ins':
886, 'mit': 787}, {'N': 820, 'ins': 886}, {'...': 888, 'N': 779}, {'...': 887, 'N': 779, 'am': 822, 'auf': 822, 'bei':
889, 'beim': 822, 'den': 829, 'einen': 829, 'in': 822, 'kontakt': 828, 'mit': 833, 'per': 822, 'uber': 822, 'ueber':
822, 'via': 822}, {'fuer': 872, 'fur': 872}, {'angefragt': 748, 'angeklopft': 748, 'nachgefasst': 748, 'nachgefragt':
748, 'nachgehakt': 748}, {'...': 892}, {'...': 891, '<them>': 893}, {'...': 847, 'aenderungsvorschlaegen': 836,
'anderungsvorschlagen': 837, 'anmerkungen': 838, 'feedback': 838, 'hinweisen': 838, 'kommentaren': 838, 'korrekturen':
838, 'korrekturvorschlaegen': 836, 'korrekturvorschlagen': 837, 'notizen': 838, 'randnotizen': 838,
'verbesserungsvorschlaegen': 836, 'verbesserungsvorschlagen': 837, 'vorschlaegen': 836, 'vorschlagen': 837},
{'durchgelesen': 835, 'gegengelesen': 835, 'kommentiert': 835, 'korrigiert': 835, 'lektoriert': 835, 'mit': 895,
'redigiert': 835, 'uberarbeitet': 840, 'ueberarbeitet': 841}, {'...': 896, 'mit': 839}, {'<agreed>': 606}, {'<them>':
898}, {'...': 873, '<their>': 734, '<them>': 884, '<title>': 814, '<vowed>': 812, 'N': 890, '^': 781, 'alles': 843,
'bei': 894, 'beide': 850, 'das': 843, 'den': 843, 'die': 843, 'es': 843, 'fuer': 860, 'fur': 866, 'ihn': 897, 'mit':
899, 'sie': 897}, {'bedankt': 752}, {'...': 901}, {'<them>': 902}, {'erklaert': 39, 'erklart': 39}, {'<them>': 902,
'angeboten': 39, 'bei': 903, 'bereit': 904, 'bereiterklaert': 39, 'bereiterklart': 39, 'verpflichtet': 39}, {'geben':
39, 'liefern': 39, 'schicken': 39, 'zahlen': 39}, {'zu': 906}, {'...': 731, '<their>': 734, '<them>': 811, '<title>':
814, '<vowed>': 812, 'N': 834, '^': 781, 'alles': 843, 'bei': 846, 'beide': 850, 'das': 843, 'den': 843, 'die': 843,
'es': 854, 'fuer': 860, 'fur': 866, 'gesagt': 804, 'geschrieben': 804, 'gsagt': 804, 'gschriebn': 804, 'ich': 900,
'ihn': 897, 'leider': 853, 'mein': 809, 'mich': 905, 'mit': 899, 'nicht': 852, 'noch': 907, 'sie': 897, 'um': 80,
'wir': 900, 'zu': 906}, {'auf': 576, 'bei': 576, 'beim': 576, 'fuer': 576, 'fur': 576}, {'': (14, 'together')}, {'N':
902}, {'lassen': 8}, {'gelassen': 8, 'lassen': 8}, {'abgeholt': 910, 'angerufen': 910, 'ausgefuehrt': 910,
'ausgefuhrt': 910, 'bei': 911, 'berichtet': 0, 'besucht': 910, 'eingeladen': 910, 'erzaehlt': 0, 'erzahlt': 0,
'geantwortet': 910, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert': 0, 'gemailt': 910, 'gesagt': 0, 'geschrieben':
910, 'gesteckt': 0, 'getroffen': 910, 'haengen': 912, 'haengenlassen': 8, 'hangen': 912, 'hangenlassen': 8, 'sitzen':
913, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'<handed>': 26,
'<handed_apart>': 26, '<lent>': 26}, {'...': 915}, {'<them>': 916}, {'ich': 917, 'wir': 917}, {'<have>': 918}, {'...':
919}, {'<me>': 673}, {'von': 921}, {'D': 673}, {'...': 923}, {'...': 922, '<det>': 924, '<my>': 673}, {'<me>': 674},
{'^': 925, 'von': 926}, {'abgestimmt': 8, 'besprochen': 8, 'geklart': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert':
8}, {'abgestimmt': 8, 'besprochen': 8, 'geklaert': 8, 'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'abgestimmt':
8, 'besprochen': 8, 'daruber': 928, 'darueber': 929, 'druber': 928, 'drueber': 929, 'geklaert': 8, 'geklart': 8,
'geredet': 8, 'gesprochen': 8, 'telefoniert': 8}, {'<them>': 930}, {'mit': 931}, {'<give3>': 789}, {'bekommen': 12,
'bekommt': 12, 'erhaelt': 12, 'erhalt': 12, 'erhält': 12, 'haben': 12, 'hat': 12, 'kriegen': 12, 'kriegt': 12},
{'...': 934}, {'^': 935}, {'<until>': 934, 'D': 934}, {'...': 937}, {'<until>': 936, 'D': 936, '^': 938}, {'<they>':
939, 'ich': 640, 'man': 640, 'wir': 640}, {'N': 933, 'das': 641, 'dass': 940, 'er': 933, 'ich': 640, 'man': 640,
'sie': 933, 'wir': 640}, {'<until>': 20, 'D': 20, 'erst': 21, 'noch': 21, 'wohl': 21}, {'folgen': 942, 'folgt': 942,
'kommen': 942, 'kommt': 942}, {'-befund': 943, '-ergebnis': 943, '-ergebnisse': 943, '-gutachten': 943, '-lieferung':
943, '-teile': 943, '-werte': 943, '<comes_in>': 943}, {'^': 944}, {'<should>': 511, 'muessts': 511, 'mussts': 511,
'solls': 511, 'sollts': 511}, {'<det>': 945, '^': 944, 'ich': 946, 'man': 946, 'wir': 946}, {'weg': 253}, {'kein':
253, 'nicht': 253}, {'auf': 542, 'bloss': 253, 'bloß': 253, 'erst': 543, 'erstmal': 253, 'finger': 948, 'ja': 949,
'keinesfalls': 253, 'lieber': 253, 'unbedingt': 253}, {'^': 950}, {'-befund': 943, '-ergebnis': 943, '-ergebnisse':
943, '-gutachten': 943, '-lieferung': 943, '-teile': 943, '-werte': 943, '<comes_in>': 943, 'auf': 542, 'bloss': 253,
'bloß': 253, 'erst': 543, 'erstmal': 253, 'finger': 948, 'ja': 949, 'keinesfalls': 253, 'lieber': 253, 'unbedingt':
253}, {'<way>': 951, '^': 952, 'tel': 951}, {'<way>': 951, '^': 950, 'tel': 951}, {'<det>': 954, '<way>': 951, '^':
950, 'tel': 951}, {'<det>': 954, '<way>': 951, '^': 950, 'am': 955, 'beim': 955, 'im': 955, 'per': 955, 'tel': 951},
{'$$': 253}, {'lassen': 957}, {'bleiben': 958, 'sein': 958, 'weglassen': 957}, {'ich': 253, 'man': 253}, {'besser':
253, 'endlich': 253, 'lieber': 253, 'nicht': 253, 'unbedingt': 253}, {'wir': 961}, {'muesste': 960, 'muessten': 962,
'musste': 960, 'mussten': 962, 'müsste': 960, 'müssten': 962, 'soll': 960, 'sollen': 962, 'sollte': 960, 'sollten':
962}, {'...': 963}, {'': (3, 'advice'), 'ich': 253, 'man': 253}, {'': (3, 'advice'), 'wir': 961}, {'gehoeren': 253,
'gehoert': 253, 'gehoren': 253, 'gehort': 253, 'muessen': 253, 'muesste': 965, 'muessten': 966, 'muss': 253, 'mussen':
253, 'musste': 965, 'mussten': 966, 'müsste': 965, 'müssten': 966, 'soll': 965, 'sollen': 966, 'sollte': 965,
'sollten': 966}, {'...': 967}, {'...': 959, '<det>': 964, '<my>': 968, 'auf': 542, 'bloss': 253, 'bloß': 253, 'erst':
543, 'erstmal': 253, 'finger': 948, 'ja': 949, 'keinesfalls': 253, 'lieber': 253, 'unbedingt': 253}, {'bleib': 511,
'erhoeh': 511, 'erhoh': 511, 'fang': 511, 'frag': 511, 'geh': 511, 'hoer': 511, 'hor': 511, 'lass': 511, 'mach': 511,
'macht': 511, 'nimm': 511, 'red': 511, 'stell': 511, 'such': 511, 'verkauf': 511}, {'i': 640, 'ich': 640, 'man': 640,
'wir': 640}, {'gehoeren': 253, 'gehoert': 253, 'gehoren': 253, 'gehort': 253, 'muessen': 253, 'muesste': 253,
'muessten': 253, 'muss': 253, 'mussen': 253, 'musste': 253, 'mussten': 253, 'müsste': 253, 'müssten': 253, 'soll':
253, 'sollen': 253, 'sollte': 253, 'sollten': 253}, {'...': 972}, {'<my>': 973}, {'^': 974, 'i': 640, 'ich': 704,
'man': 704, 'wir': 704}, {'<det>': 954, '<way>': 951, 'D': 956, '^': 969, 'am': 955, 'beim': 955, 'bleib': 511,
'bloss': 970, 'bloß': 970, 'das': 971, 'dass': 975, 'eben': 956, 'erhoeh': 511, 'erhoh': 511, 'fang': 511, 'frag':
511, 'geh': 511, 'hoer': 511, 'hor': 511, 'i': 640, 'ich': 640, 'im': 955, 'lass': 511, 'mach': 511, 'macht': 511,
'man': 640, 'nimm': 511, 'nur': 970, 'per': 955, 'red': 511, 'stell': 511, 'such': 511, 'tel': 951, 'verkauf': 511,
'wir': 640}, {'-befund': 943, '-ergebnis': 943, '-ergebnisse': 943, '-gutachten': 943, '-lieferung': 943, '-teile':
943, '-werte': 943, '...': 959, '<comes_in>': 943, '<det>': 964, '<my>': 968, 'auf': 542, 'bloss': 253, 'bloß': 253,
'erst': 543, 'erstmal': 253, 'finger': 948, 'ja': 949, 'keinesfalls': 253, 'lieber': 253, 'unbedingt': 253}, {':': 0,
'^': 950, 'dass': 705, 'ich': 640, 'man': 640, 'wir': 640}, {'<way>': 978, '^': 950, 'tel': 951}, {'<det>': 979,
'<way>': 978, '^': 950, 'tel': 951}, {'<way>': 714}, {'<det>': 981, '<way>': 714}, {'klar': 1}, {'und': 983}, {'dazu':
1, 'deutlich': 1, 'ehrlich': 1, 'klar': 1, 'klipp': 984, 'nur': 1, 'trocken': 1}, {'<way>': 706}, {'<det>': 986,
'<way>': 706}, {':': 0, 'bleib': 511, 'erhoeh': 511, 'erhoh': 511, 'fang': 511, 'frag': 511, 'geh': 511, 'hoer': 511,
'hor': 511, 'lass': 511, 'mach': 511, 'macht': 511, 'nimm': 511, 'red': 511, 'stell': 511, 'such': 511, 'verkauf':
511}, {'...': 947, '<det>': 953, '<they>': 976, '<way>': 951, 'D': 956, '^': 977, 'am': 980, 'auf': 982, 'beim': 980,
'bleib': 511, 'bloss': 970, 'bloß': 970, 'das': 971, 'dass': 975, 'dazu': 1, 'deutlich': 1, 'eben': 956, 'ehrlich': 1,
'erhoeh': 511, 'erhoh': 511, 'fang': 511, 'frag': 511, 'ganz': 985, 'geh': 511, 'hoer': 511, 'hor': 511, 'i': 640,
'ich': 640, 'im': 980, 'in': 987, 'klar': 1, 'klipp': 984, 'lass': 511, 'mach': 511, 'macht': 511, 'man': 640, 'nimm':
511, 'nur': 988, 'per': 980, 'red': 511, 'stell': 511, 'such': 511, 'tel': 951, 'trocken': 1, 'verkauf': 511, 'wir':
640, 'zu': 982, 'zum': 982}, {'<them>': 511}, {'<them>': 39, 'laut': 990}, {'ich': 991, 'wir': 991}, {'versehen': 378,
'zuruckgegeben': 378, 'zuruckgeschickt': 378, 'zurueckgegeben': 378, 'zurueckgeschickt': 378}, {'anmerkungen': 993,
'kommentaren': 993, 'korrekturen': 993}, {'mit': 994, 'voller': 994}, {'...': 995, 'mit': 994, 'voller': 994},
{'<work>': 996}, {'^': 253, 'dass': 511, 'ist': 623, 'lautet': 623, 'lautete': 623, 'waere': 623, 'war': 623, 'ware':
623, 'wäre': 623}, {'<me>': 998}, {'^': 253, 'dass': 511, 'ist': 623, 'lautet': 623, 'lautete': 623, 'waere': 623,
'war': 623}, {'<me>': 1000}, {'^': 253, 'dass': 511, 'ist': 623, 'lautet': 623, 'lautete': 623, 'war': 623, 'ware':
623, 'wäre': 623}, {'<me>': 1002}, {'...': 626, ':': 511, '^': 253, 'an': 999, 'befolgt': 0, 'beherzigt': 0, 'dass':
511, 'dazu': 998, 'fuer': 1001, 'fur': 1003, 'ignoriert': 0, 'ist': 623, 'lautet': 623, 'lautete': 623, 'umgesetzt':
0, 'waere': 623, 'war': 623, 'ware': 623, 'wäre': 623}, {':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1},
{'<reviewed>': 378, 'mit': 994, 'voller': 994}, {'...': 1006, '<reviewed>': 378, 'mit': 994, 'voller': 994}, {'ich':
511, 'man': 511, 'wir': 511}, {'<should>': 1008}, {'nach': 1009}, {'...': 997, '<counsel>': 1004, '<opinion>': 1005,
'<work>': 1007, 'ansicht': 1010, 'auffassung': 1010, 'einschaetzung': 1010, 'einschatzung': 1010, 'empfehlung': 1010,
'erfahrung': 1010, 'meinung': 1010, 'uberzeugung': 1010, 'ueberzeugung': 1010}, {'<handed_apart>': 26, '<lent>': 26,
'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 1012, '<handed_apart>': 26, '<lent>': 26, 'gebracht':
26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26,
'uebergeben': 26, 'ueberlassen': 26}, {'retourniert': 378, 'zuruckgegeben': 378, 'zurueckgegeben': 378}, {'<work>':
1014}, {'<handed>': 26}, {'...': 1016, '<handed>': 26}, {'<lent_out>': 26}, {'...': 1018, '<lent_out>': 26},
{'<reviewed>': 378, '<reviewed_apart>': 378, 'korrigiert': 378, 'retourniert': 378, 'zuruckgegeben': 378,
'zuruckgereicht': 378, 'zurueckgegeben': 378, 'zurueckgereicht': 378}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen':
26, 'ueberlassen': 26}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26}, {'gegeben': 378,
'geschickt': 378, 'geschrieben': 378}, {'...': 1023}, {'auf': 1024, 'fuer': 1024, 'fur': 1024, 'gegeben': 378,
'geschickt': 378, 'geschrieben': 378, 'uber': 1024, 'ueber': 1024, 'zu': 1024, 'zum': 1024, 'zur': 1024}, {'$$': 735},
{'gelegt': 1026}, {'herz': 1027}, {'auf': 1024, 'fuer': 1024, 'gegeben': 378, 'geschickt': 378, 'geschrieben': 378,
'ueber': 1024, 'zu': 1024, 'zum': 1024, 'zur': 1024}, {'anmerkungen': 1029, 'feedback': 1029, 'kommentare': 1029,
'rueckmeldung': 1029}, {'auf': 1024, 'fur': 1024, 'gegeben': 378, 'geschickt': 378, 'geschrieben': 378, 'uber': 1024,
'zu': 1024, 'zum': 1024, 'zur': 1024}, {'anmerkungen': 1031, 'feedback': 1031, 'kommentare': 1031, 'ruckmeldung':
1031}, {'ausgeliehen': 26, 'geborgt': 26, 'geliehen': 26, 'uberlassen': 26, 'ueberlassen': 26}, {'': (17,
'gave:knowledge'), 'warum': 753, 'was': 753, 'welche': 753, 'wie': 753, 'wo': 753, 'wofuer': 753, 'wofur': 753,
'woran': 753}, {'geholfen': 576}, {'umzug': 1035}, {'gegeben': 764, 'gemacht': 764}, {'gestarkt': 496}, {'gestaerkt':
496}, {'rucken': 1038, 'ruecken': 1039}, {'gedruckt': 496, 'gedrueckt': 496, 'gedrückt': 496}, {'daumen': 1041},
{'erreichen': 8}, {'': (0, 'missed'), 'anzurufen': 8, 'zu': 1043}, {'angerufen': 8, 'probiert': 1044, 'versucht':
1044}, {'dass': 378, 'was': 378, 'wie': 378, 'wo': 378}, {'gesagt': 1046}, {'anmerkungen': 1025, 'feedback': 1025,
'kommentare': 1025, 'ruckmeldung': 1031, 'rueckmeldung': 1029}, {'angerufen': 8, 'probiert': 8, 'versucht': 8},
{'mal': 1049}, {'paar': 1050}, {'geht': 378}, {'passt': 378}, {'besser': 1052, 'fehlt': 378, 'hakt': 378, 'holpert':
378, 'klemmt': 378, 'nicht': 1053}, {'besser': 1052, 'es': 1054, 'fehlt': 378, 'hakt': 378, 'holpert': 378, 'klemmt':
378, 'nicht': 1053, 'noch': 1054}, {'was': 1055, 'wo': 1055}, {'zugeredet': 496}, {'laden': 1035}, {'anzurufen': 8,
'zu': 1043}, {'probiert': 1059, 'versucht': 1059}, {'retourniert': 378, 'zurueckgegeben': 378, 'zurueckgeschickt':
378}, {'retourniert': 378, 'zuruckgegeben': 378, 'zuruckgeschickt': 378}, {'retourniert': 378, 'zuruckgegeben': 378,
'zuruckgeschickt': 378, 'zurueckgegeben': 378, 'zurueckgeschickt': 378}, {'aenderungsvorschlaegen': 1061,
'anderungsvorschlagen': 1062, 'anmerkungen': 1063, 'feedback': 1063, 'hinweisen': 1063, 'kommentaren': 1063,
'korrekturen': 1063, 'korrekturvorschlaegen': 1061, 'korrekturvorschlagen': 1062, 'notizen': 1063, 'randnotizen':
1063, 'verbesserungsvorschlaegen': 1061, 'verbesserungsvorschlagen': 1062, 'vorschlaegen': 1061, 'vorschlagen': 1062},
{'gebracht': 753}, {'wieder': 1049}, {'auf': 1024, 'fuer': 1024, 'fur': 1024, 'uber': 1024, 'ueber': 1024, 'zu': 1024,
'zum': 1024, 'zur': 1024}, {'auf': 1024, 'fur': 1024, 'uber': 1024, 'zu': 1024, 'zum': 1024, 'zur': 1024}, {'auf':
1024, 'fuer': 1024, 'ueber': 1024, 'zu': 1024, 'zum': 1024, 'zur': 1024}, {'anmerkungen': 1067, 'feedback': 1067,
'kommentare': 1067, 'ruckmeldung': 1068, 'rueckmeldung': 1069}, {'': (17, 'gave:knowledge'), 'wie': 753},
{'<address>': 739, '<expert>': 874, '<my>': 1013, '<their>': 1015, '<thing>': 1017, '<tool>': 1019, '<work>': 1020,
'angelernt': 753, 'anhaenger': 1021, 'anhanger': 1022, 'anmerkungen': 1025, 'ans': 1028, 'aufgemuntert': 496,
'aufgezeigt': 753, 'auseinandergesetzt': 753, 'ausfuehrlich': 1030, 'ausfuehrliches': 1030, 'ausfuhrlich': 1032,
'ausfuhrliches': 1032, 'auto': 1033, 'beamer': 1033, 'beigebogen': 753, 'beigebracht': 1034, 'beim': 1036,
'bestaerkt': 496, 'bestarkt': 496, 'bohrmaschine': 1033, 'buero': 1021, 'buro': 1022, 'coaching': 1037, 'den': 1040,
'die': 1042, 'dreimal': 1045, 'durch': 877, 'durchs': 876, 'ehrlich': 1047, 'ehrliches': 1048, 'ein': 1051,
'eingearbeitet': 753, 'eingeschult': 753, 'eingewiesen': 753, 'erklaert': 762, 'erklart': 763, 'erlaeutert': 762,
'erlautert': 763, 'ermutigt': 496, 'fahrrad': 1033, 'feedback': 1025, 'gecoached': 764, 'gecoacht': 764, 'geholfen':
753, 'geld': 1033, 'gementort': 764, 'genau': 1047, 'gesagt': 1056, 'getroestet': 496, 'getrostet': 496, 'gezeigt':
1034, 'gut': 1057, 'gutes': 1048, 'hoffnung': 497, 'im': 1058, 'kamera': 1033, 'klar': 1047, 'klargemacht': 753,
'kommentare': 1025, 'kurzes': 1048, 'lastenrad': 1033, 'mehrfach': 1060, 'mehrmals': 1045, 'mein': 1048, 'mentorat':
1037, 'mentoring': 1037, 'mit': 1064, 'mut': 497, 'naeher': 1065, 'naehergebracht': 753, 'nahegebracht': 753, 'naher':
1065, 'nahergebracht': 753, 'oefter': 1049, 'offen': 1047, 'offenes': 1048, 'ofter': 1049, 'paar': 1050, 'rad': 1033,
'raum': 1033, 'ruckmeldung': 1031, 'rueckmeldung': 1029, 'samt': 1064, 'schluessel': 1021, 'schlussel': 1022, 'schon':
1066, 'schriftlich': 1070, 'schriftliches': 1070, 'sparring': 1037, 'umsonst': 1045, 'vergeblich': 1045,
'verklickert': 753, 'viel': 1048, 'voller': 1064, 'vorgefuehrt': 798, 'vorgefuhrt': 799, 'vorgemacht': 1071,
'vorgerechnet': 753, 'werkzeug': 1033, 'x': 1050, 'zugeredet': 496, 'zugespielt': 1026, 'zweimal': 1045}, {'<tool>':
1019}, {'...': 1073, '<tool>': 1019}, {'...': 44, '<handed>': 26, '<handed_apart>': 26}, {'...': 1023, 'gegeben': 378,
'geschickt': 378, 'geschrieben': 378}, {'gemacht': 496, 'zugesprochen': 496}, {'<address>': 739, '<expert>': 874,
'<lent>': 26, '<thing>': 1075, '<tool>': 1019, '<work>': 732, 'anmerkungen': 1076, 'aufgemuntert': 496, 'beigebracht':
753, 'bestaerkt': 496, 'bestarkt': 496, 'den': 1040, 'eingearbeitet': 753, 'eingeschult': 753, 'erklaert': 753,
'erklart': 753, 'erlaeutert': 753, 'erlautert': 753, 'ermutigt': 496, 'feedback': 1076, 'getroestet': 496,
'getrostet': 496, 'gezeigt': 753, 'gut': 1057, 'hinweise': 880, 'kniffe': 880, 'kommentare': 1076, 'korrekturen':
1076, 'mut': 1077, 'rat': 880, 'ratschlaege': 880, 'ratschlage': 880, 'ruckmeldung': 1076, 'rueckmeldung': 1076,
'tipp': 880, 'tipps': 880, 'tricks': 880, 'vorgemacht': 753, 'zugehoert': 496, 'zugehort': 496}, {'<handed_apart>':
26, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'...': 1079}, {'...': 791, '<address>': 739}, {'...': 1078,
'<address>': 739, '<my>': 1080, '<work>': 732, 'N': 779, 'anmerkungen': 1076, 'bei': 787, 'das': 1081, 'den': 1081,
'die': 1081, 'feedback': 1076, 'kommentare': 1076, 'korrekturen': 1076, 'mit': 787, 'ruckmeldung': 1076,
'rueckmeldung': 1076}, {'ich': 1082, 'wir': 1082}, {'<handed_apart>': 26, '<lent>': 26, '<tool>': 1019, 'empfohlen':
735, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26, 'geschickt': 26, 'gesendet': 26, 'ubergeben': 26,
'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26, 'vermittelt': 735, 'weiterempfohlen': 735}, {'...': 1084,
'<handed_apart>': 26, '<lent>': 26, '<tool>': 1019, 'gebracht': 26, 'gegeben': 26, 'gemailt': 26, 'geschenkt': 26,
'geschickt': 26, 'gesendet': 26, 'ubergeben': 26, 'uberlassen': 26, 'uebergeben': 26, 'ueberlassen': 26}, {'': (5,
'mine'), '<det>': 12}, {'^': 1086}, {'<det>': 12}, {'^': 1088}, {'bekommen': 1087, 'bekommt': 1087, 'hat': 1089,
'kriegen': 1087, 'kriegt': 1087}, {'<me>': 934}, {'<until>': 934, 'D': 934, 'von': 1091}, {'...': 1092}, {'<me>':
936}, {'<until>': 936, 'D': 936, '^': 1093, 'von': 1094}, {'<they>': 1095, 'ich': 569, 'wir': 569}, {'<they>': 1090,
'das': 570, 'dass': 1096}, {'retourniert': 378, 'zuruckgeschickt': 378, 'zurueckgeschickt': 378}, {'...': 1098},
{'<work>': 1099}, {'durchgespielt': 764, 'geprobt': 764, 'geubt': 764, 'trainiert': 764, 'vorbereitet': 764},
{'durchgespielt': 764, 'geprobt': 764, 'geuebt': 764, 'trainiert': 764, 'vorbereitet': 764}, {'durchgespielt': 764,
'geprobt': 764, 'geubt': 764, 'geuebt': 764, 'trainiert': 764, 'vorbereitet': 764}, {'bewerbungsgesprach': 1101,
'bewerbungsgespraech': 1102, 'interview': 1103, 'pitch': 1103, 'praesentation': 1102, 'prasentation': 1101,
'pruefung': 1102, 'prufung': 1101, 'rede': 1103, 'vorstellungsgesprach': 1101, 'vorstellungsgespraech': 1102,
'vortrag': 1103}, {'...': 1100, '<work>': 1099, '^': 1104}, {'<they>': 1095, 'ich': 39, 'wir': 39}, {'^': 12, 'das':
605, 'dass': 1106}, {'<reviewed>': 378, 'korrigiert': 378, 'retourniert': 378, 'zuruckgegeben': 378, 'zuruckgereicht':
378, 'zurueckgegeben': 378, 'zurueckgereicht': 378}, {'<address>': 736}, {'s': 1109}, {'das': 570, 'dass': 570, 'ich':
569, 'wir': 569}, {'^': 12, 'das': 570, 'dass': 570, 'ich': 569, 'wir': 569}, {'<said>': 1111, '<vowed>': 1112},
{'<way>': 1113}, {'<det>': 1114, '<way>': 1113}, {'geschickt': 735, 'vermittelt': 735, 'verwiesen': 735,
'weiterverwiesen': 735}, {'...': 1116, 'geschickt': 735, 'vermittelt': 735, 'verwiesen': 735, 'weiterverwiesen': 735},
{'...': 1116, 'empfohlen': 735, 'geschickt': 735, 'vermittelt': 735, 'verwiesen': 735, 'vorgeschlagen': 735,
'weiterempfohlen': 735, 'weiterverwiesen': 735}, {'<my>': 1117, 'N': 1118, 'eine': 1117, 'einem': 1117, 'einen': 1117,
'einer': 1117}, {'geschrieben': 735}, {'vorbereitet': 764}, {'...': 1121, '<det>': 1114, '<way>': 1113, 'das': 750,
'den': 750, 'die': 750, 'ihre': 750, 'ihren': 750, 'seine': 750, 'seinen': 750}, {'gebracht': 735, 'gegeben': 735,
'geschickt': 735, 'vermittelt': 735, 'verschafft': 735, 'weitergeleitet': 735, 'zugeschanzt': 735}, {'ausgeholfen':
753, 'beraten': 753, 'geholfen': 753, 'gholfn': 753, 'unterstuetzt': 753, 'unterstutzt': 753}, {'^': 735},
{'eingelegt': 1125}, {'wort': 1126}, {'gutes': 1127}, {'gebracht': 1125}, {'gesprach': 1129, 'gespraech': 1129,
'spiel': 1129}, {'ein': 1128, 'ins': 1130, 'vorgeschlagen': 1125}, {'...': 1131}, {'empfohlen': 735, 'vorgeschlagen':
735, 'weiterempfohlen': 735}, {'...': 1124, '<my>': 1132, 'N': 1133}, {'warum': 753, 'was': 753, 'welche': 753,
'welcher': 753, 'welches': 753, 'wie': 753, 'wo': 753, 'wofuer': 753, 'wofur': 753, 'woran': 753}, {'ausgeholfen':
753, 'geholfen': 753, 'gholfn': 753, 'unterstuetzt': 753, 'unterstutzt': 753}, {'...': 1136, '<det>': 1114, '<way>':
1113, 'N': 1133, 'umzug': 1035}, {'schuldig': 12}, {'...': 1138}, {'^': 1139}, {'ich': 1140}, {'aufgebaut': 496,
'aufgepaeppelt': 496, 'aufgepappelt': 496, 'beruhigt': 496, 'gelobt': 496}, {'gegeben': 753}, {'...': 1143},
{'<address>': 739, 'aufgezeigt': 753, 'beigebogen': 753, 'klargemacht': 753, 'naeher': 1065, 'naher': 1065},
{'ausgemalt': 576, 'betreut': 576, 'gegossen': 576, 'gehuetet': 576, 'gehutet': 576, 'geputzt': 576, 'gestrichen':
576, 'versorgt': 576}, {'...': 1146, 'ausgemalt': 576, 'betreut': 576, 'gegossen': 576, 'gehuetet': 576, 'gehutet':
576, 'geputzt': 576, 'gestrichen': 576, 'versorgt': 576}, {'...': 1146, 'angeschlossen': 576, 'aufgebaut': 576,
'ausgemalt': 576, 'betreut': 576, 'eingerichtet': 576, 'entruempelt': 576, 'entrumpelt': 576, 'gegossen': 576,
'gehuetet': 576, 'gehutet': 576, 'gemaeht': 576, 'gemaht': 576, 'geputzt': 576, 'geraeumt': 576, 'geraumt': 576,
'geschnitten': 576, 'gestrichen': 576, 'montiert': 576, 'repariert': 576, 'versorgt': 576}, {'...': 1145, '<address>':
739, '^': 1104, 'auto': 792, 'blumen': 1147, 'computer': 792, 'dachrinne': 792, 'drucker': 792, 'fenster': 792,
'fernseher': 792, 'garten': 1148, 'hecke': 792, 'hund': 1147, 'kasse': 1147, 'katze': 1147, 'keller': 792, 'kinder':
1147, 'kleine': 1147, 'kleinen': 1147, 'kuche': 793, 'kueche': 794, 'laden': 1147, 'rasen': 792, 'regal': 792,
'router': 792, 'schnee': 792, 'schrank': 792, 'stand': 1147, 'waschmaschine': 792, 'wohnung': 1148}, {'gegeben': 774,
'geknuepft': 774, 'geknupft': 774, 'gemacht': 774, 'hergestellt': 774, 'vermittelt': 774}, {'...': 1150}, {'<det>':
1151, '<my>': 1151, 'einem': 1151, 'einer': 1151}, {'gegeben': 774, 'gemacht': 774, 'hergestellt': 774, 'vermittelt':
774}, {'<det>': 1151, '<my>': 1151, 'N': 1153, 'einem': 1151, 'einer': 1151}, {'mit': 1152, 'zu': 1154}, {'...': 1143,
'fuer': 1144, 'fur': 1144, 'zu': 1144, 'zum': 1144, 'zur': 1144}, {'...': 1143, 'fuer': 1144, 'zu': 1144, 'zum': 1144,
'zur': 1144}, {'...': 1143, 'fur': 1144, 'zu': 1144, 'zum': 1144, 'zur': 1144}, {'...': 1145, '<address>': 739, '^':
1104, 'auto': 792, 'blumen': 1147, 'computer': 792, 'dachrinne': 792, 'drucker': 792, 'fenster': 792, 'fernseher':
792, 'garten': 1148, 'hecke': 792, 'hund': 1147, 'kasse': 1147, 'katze': 1147, 'keller': 792, 'kinder': 1147,
'kleine': 1147, 'kleinen': 1147, 'kontakt': 1155, 'kuche': 793, 'kueche': 794, 'laden': 1147, 'rasen': 792, 'rat':
1156, 'ratschlaege': 1157, 'ratschlage': 1158, 'regal': 792, 'router': 792, 'schnee': 792, 'schrank': 792, 'stand':
1147, 'tipp': 1156, 'tipps': 1156, 'waschmaschine': 792, 'wohnung': 1148}, {'...': 1145, '<address>': 739, '^': 1104,
'auto': 792, 'blumen': 1147, 'computer': 792, 'dachrinne': 792, 'drucker': 792, 'fenster': 792, 'fernseher': 792,
'garten': 1148, 'hecke': 792, 'hinweise': 880, 'hund': 1147, 'kasse': 1147, 'katze': 1147, 'keller': 792, 'kinder':
1147, 'kleine': 1147, 'kleinen': 1147, 'kniff': 880, 'kniffe': 880, 'kuche': 793, 'kueche': 794, 'laden': 1147,
'rasen': 792, 'rat': 880, 'ratschlaege': 880, 'ratschlag': 880, 'ratschlage': 880, 'regal': 792, 'router': 792,
'schnee': 792, 'schrank': 792, 'stand': 1147, 'tipp': 880, 'tipps': 880, 'trick': 880, 'tricks': 880, 'waschmaschine':
792, 'wohnung': 1148}, {'...': 879, 'fuer': 1144, 'fur': 1144, 'gegeben': 753, 'gezeigt': 753, 'mitgegeben': 753,
'verraten': 753, 'zu': 1144, 'zum': 1144, 'zur': 1144}, {'...': 879, 'fuer': 1144, 'gegeben': 753, 'gezeigt': 753,
'mitgegeben': 753, 'verraten': 753, 'zu': 1144, 'zum': 1144, 'zur': 1144}, {'...': 879, 'fur': 1144, 'gegeben': 753,
'gezeigt': 753, 'mitgegeben': 753, 'verraten': 753, 'zu': 1144, 'zum': 1144, 'zur': 1144}, {'hinweise': 880, 'kniff':
880, 'kniffe': 880, 'mal': 1049, 'rat': 1161, 'ratschlaege': 1162, 'ratschlag': 880, 'ratschlage': 1163, 'tipp': 1161,
'tipps': 1161, 'trick': 880, 'tricks': 880}, {'^': 1104, 'arbeitszeugnis': 1120, 'bisschen': 1142,
'empfehlungsschreiben': 1120, 'gutes': 1127, 'paar': 1164, 'referenz': 1120, 'wenig': 1142, 'zeugnis': 1120},
{'arbeitszeugnis': 1120, 'auftrag': 1123, 'bewerber': 1123, 'einfuehrung': 1144, 'einfuhrung': 1144,
'empfehlungsschreiben': 1120, 'interessenten': 1123, 'job': 1123, 'kandidaten': 1123, 'kandidatin': 1123, 'kunden':
1123, 'kundin': 1123, 'lead': 1123, 'leads': 1123, 'referenz': 1120, 'zeugnis': 1120}, {'auftrag': 1123, 'bewerber':
1123, 'crashkurs': 1144, 'hinweise': 880, 'interessenten': 1123, 'job': 1123, 'kandidaten': 1123, 'kandidatin': 1123,
'kniff': 880, 'kniffe': 880, 'kontakt': 1155, 'kunden': 1123, 'kundin': 1123, 'lead': 1123, 'leads': 1123, 'rat':
1161, 'ratschlaege': 1162, 'ratschlag': 880, 'ratschlage': 1163, 'tipp': 1161, 'tipps': 1161, 'trick': 880, 'tricks':
880}, {'zugehoert': 496, 'zugehort': 496}, {'warum': 753, 'was': 753, 'welche': 753, 'welcher': 753, 'welches': 753,
'wie': 753, 'wo': 753, 'wofuer': 753, 'woran': 753}, {'warum': 753, 'was': 753, 'welche': 753, 'welcher': 753,
'welches': 753, 'wie': 753, 'wo': 753, 'wofur': 753, 'woran': 753}, {'...': 1121}, {'<give1>': 12}, {'^': 1172},
{'ich': 1173}, {'kann': 378, 'koennte': 378, 'konnte': 378, 'könnte': 378, 'muss': 378, 'soll': 378, 'sollte': 378},
{'...': 1175}, {'er': 1176, 'man': 1176, 'sie': 1176}, {'dass': 1174, 'ich': 1173, 'was': 1177, 'wo': 1177}, {'dass':
1174, 'ich': 1173}, {'mut': 1077, 'zugeredet': 496}, {'schweigen': 8}, {'in': 1181}, {'sich': 1182}, {'...': 1136,
'<det>': 1114, '<way>': 1113, 'laden': 1035}, {'ausgeholfen': 753, 'eingearbeitet': 753, 'eingefuehrt': 753,
'eingefuhrt': 753, 'eingewiesen': 753, 'geholfen': 753, 'gholfn': 753, 'unterstuetzt': 753, 'unterstutzt': 753},
{'...': 1185}, {'eingearbeitet': 753, 'eingefuehrt': 753, 'eingefuhrt': 753, 'eingewiesen': 753}, {'...': 1187,
'gesprach': 1129, 'gespraech': 1129, 'spiel': 1129}, {'...': 1136}, {'...': 1073, '<tool>': 1019, 'hinweise': 880,
'kniff': 880, 'kniffe': 880, 'rat': 880, 'ratschlaege': 880, 'ratschlag': 880, 'ratschlage': 880, 'tipp': 880,
'tipps': 880, 'trick': 880, 'tricks': 880}, {'arbeitszeugnis': 1120, 'auftrag': 1123, 'bewerber': 1123,
'empfehlungsschreiben': 1120, 'interessenten': 1123, 'job': 1123, 'kandidaten': 1123, 'kandidatin': 1123, 'kunden':
1123, 'kundin': 1123, 'lead': 1123, 'leads': 1123, 'referenz': 1120, 'zeugnis': 1120}, {'N': 1153}, {'zu': 1192},
{'auftrag': 1123, 'bewerber': 1123, 'hinweise': 880, 'interessenten': 1123, 'job': 1123, 'kandidaten': 1123,
'kandidatin': 1123, 'kniff': 880, 'kniffe': 880, 'kontakt': 1193, 'kunden': 1123, 'kundin': 1123, 'lead': 1123,
'leads': 1123, 'rat': 1161, 'ratschlaege': 1162, 'ratschlag': 880, 'ratschlage': 1163, 'tipp': 1161, 'tipps': 1161,
'trick': 880, 'tricks': 880}, {'auftrag': 1123, 'bewerber': 1123, 'interessenten': 1123, 'job': 1123, 'kandidaten':
1123, 'kandidatin': 1123, 'kunden': 1123, 'kundin': 1123, 'lead': 1123, 'leads': 1123}, {'bekommen': 8, 'gebracht': 8,
'gekriegt': 8}, {'handy': 1196, 'tel': 1196, 'telefon': 1196}, {'das': 1197}, {'an': 1198, 'ans': 1197}, {'wie': 753},
{'beraten': 753}, {'...': 1201, '<my>': 1117, 'N': 1117, 'eine': 1117, 'einem': 1117, 'einen': 1117, 'einer': 1117},
{'...': 1201}, {'...': 1072, '<address>': 739, '<det>': 1074, '<expert>': 736, '<have>': 1083, '<my>': 1085, '<said>':
1097, '<their>': 1105, '<thing>': 1017, '<tool>': 1019, '<vowed>': 1107, '<work>': 1108, 'N': 1110, '^': 1104, 'am':
1115, 'an': 1119, 'anmerkungen': 1025, 'arbeitszeugnis': 1120, 'auf': 1122, 'aufgebaut': 496, 'aufgepaeppelt': 496,
'aufgepappelt': 496, 'auftrag': 1123, 'ausfuehrlich': 1030, 'ausfuehrliches': 1030, 'ausfuhrlich': 1032,
'ausfuhrliches': 1032, 'bei': 1134, 'beigebracht': 1135, 'beim': 1137, 'beruhigt': 496, 'bewerber': 1123, 'bin': 1141,
'bisschen': 1142, 'crashkurs': 1144, 'das': 1149, 'den': 1159, 'die': 1160, 'dreimal': 1045, 'ehrliches': 1048, 'ein':
1165, 'eine': 1166, 'einen': 1167, 'einfach': 1168, 'einfuehrung': 1144, 'einfuhrung': 1144, 'empfehlungsschreiben':
1120, 'erklaert': 1169, 'erklart': 1170, 'erlaeutert': 1169, 'erlautert': 1170, 'etwas': 1142, 'feedback': 1025,
'fuer': 1171, 'fur': 1171, 'geholfen': 753, 'gelobt': 496, 'gesagt': 1178, 'geschrieben': 1179, 'gezeigt': 1135,
'gut': 1180, 'gutes': 1048, 'hinweise': 880, 'hoffnung': 497, 'huellt': 1183, 'huellte': 1183, 'hullt': 1183,
'hullte': 1183, 'im': 1184, 'in': 1186, 'ins': 1188, 'interessenten': 1123, 'job': 1123, 'kandidaten': 1123,
'kandidatin': 1123, 'kniff': 880, 'kniffe': 880, 'kommentare': 1025, 'kontakt': 1155, 'kunden': 1123, 'kundin': 1123,
'kurzes': 1048, 'lange': 1168, 'lead': 1123, 'leads': 1123, 'mehrfach': 1060, 'mehrmals': 1045, 'mein': 1048, 'mit':
1189, 'mut': 497, 'n': 1190, 'nachhilfe': 1144, 'ne': 1191, 'nen': 1194, 'neue': 1195, 'neuen': 1195, 'nicht': 1199,
'nur': 1168, 'oefter': 1049, 'offenes': 1048, 'ofter': 1049, 'paar': 1164, 'per': 1115, 'rat': 1161, 'ratschlaege':
1162, 'ratschlag': 880, 'ratschlage': 1163, 'referenz': 1120, 'ruckmeldung': 1031, 'rueckmeldung': 1029, 'schon':
1066, 'schriftlich': 1070, 'schriftliches': 1070, 'schuld': 605, 'schulde': 605, 'schulden': 605, 'sehr': 1180,
'tipp': 1161, 'tipps': 1161, 'trick': 880, 'tricks': 880, 'uber': 1115, 'ueber': 1115, 'um': 80, 'umsonst': 1045,
'unterricht': 1144, 'vergeblich': 1045, 'via': 1115, 'viel': 1048, 'vorgefuehrt': 1169, 'vorgefuhrt': 1170,
'vorgemacht': 1200, 'vorgeschlagen': 1125, 'x': 1050, 'zeugnis': 1120, 'zu': 1202, 'zufolge': 1009, 'zugehoert': 496,
'zugehort': 496, 'zugeredet': 496, 'zum': 1203, 'zur': 1203, 'zweimal': 1045}, {'angebimmelt': 583, 'angefragt': 583,
'angeklingelt': 583, 'angeklopft': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'beschwert': 583,
'bestaetigt': 583, 'bestatigt': 583, 'durchgebimmelt': 583, 'durchgeklingelt': 583, 'durchgerufen': 583, 'empfohlen':
1, 'erklaert': 1, 'erklart': 1, 'erkundigt': 583, 'ersucht': 583, 'geantwortet': 583, 'gebeten': 583, 'gedraengt':
583, 'gedrangt': 583, 'gefragt': 583, 'geklingelt': 583, 'gemahnt': 583, 'gemailt': 583, 'gemeint': 1, 'gemeldet':
583, 'geraten': 1, 'gesagt': 1, 'geschrieben': 635, 'gesimst': 583, 'getextet': 583, 'hereingeschaut': 583,
'nachgefragt': 583, 'nachgehakt': 583, 'reingeschaut': 583, 'reklamiert': 583, 'urgiert': 583, 'vorbeigeschaut': 583,
'zugesagt': 583, 'zuruckgemailt': 583, 'zuruckgerufen': 583, 'zuruckgeschrieben': 583, 'zurueckgemailt': 583,
'zurueckgerufen': 583, 'zurueckgeschrieben': 583}, {'<said>': 642, 'angebimmelt': 583, 'angeboten': 583,
'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'anvertraut': 583, 'berichtet': 583,
'durchgebimmelt': 583, 'durchgeklingelt': 583, 'durchgerufen': 583, 'empfohlen': 635, 'erklaert': 1, 'erklart': 1,
'erzaehlt': 583, 'erzahlt': 583, 'geantwortet': 583, 'gebeichtet': 583, 'geholfen': 583, 'geklagt': 583, 'geklingelt':
583, 'gemailt': 583, 'gemeint': 1, 'geraten': 635, 'gesagt': 635, 'geschickt': 583, 'geschildert': 583, 'geschrieben':
635, 'gesimst': 583, 'gesteckt': 583, 'getextet': 583, 'gezeigt': 583, 'gratuliert': 583, 'hereingeschaut': 583,
'mitgeteilt': 583, 'praesentiert': 583, 'prasentiert': 583, 'reingeschaut': 583, 'verraten': 583, 'versprochen': 583,
'vorbeigeschaut': 583, 'vorgestellt': 583, 'zugesagt': 583, 'zuruckgemailt': 583, 'zuruckgerufen': 583,
'zuruckgeschrieben': 583, 'zurueckgemailt': 583, 'zurueckgerufen': 583, 'zurueckgeschrieben': 583}, {'<them>': 674},
{'<them>': 674, '^': 673}, {'...': 1206, '<counsel>': 651, '<counselled>': 623, '^': 653, 'abgeholt': 583, 'als': 654,
'am': 666, 'angebimmelt': 583, 'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583,
'angeschrieben': 583, 'angesprochen': 583, 'ans': 663, 'auf': 666, 'aufgefordert': 511, 'ausgefuehrt': 583,
'ausgefuhrt': 583, 'begleitet': 583, 'beim': 666, 'bekocht': 583, 'bestaerkt': 511, 'bestarkt': 511, 'besucht': 583,
'davon': 667, 'davor': 671, 'dazu': 667, 'den': 654, 'dringend': 672, 'durchgebimmelt': 583, 'durchgeklingelt': 583,
'durchgerufen': 583, 'einen': 654, 'eingeladen': 583, 'eingeredet': 511, 'empfohlen': 1, 'erklaert': 1, 'erklart': 1,
'ermuntert': 511, 'ermutigt': 511, 'ersucht': 1207, 'geantwortet': 583, 'gebeten': 1208, 'gefragt': 1207,
'geklingelt': 583, 'gemeint': 1, 'geraten': 1, 'gesagt': 1, 'geschrieben': 1, 'gesimst': 583, 'getextet': 583,
'getroffen': 583, 'gewarnt': 670, 'hereingeschaut': 583, 'im': 666, 'interviewt': 583, 'kontaktiert': 583, 'mit': 681,
'nahe': 662, 'nen': 654, 'per': 666, 'reingeschaut': 583, 'stark': 672, 'um': 684, 'via': 666, 'vor': 685,
'vorbeigeschaut': 583, 'zuruckgemailt': 583, 'zuruckgerufen': 583, 'zuruckgeschrieben': 583, 'zurueckgemailt': 583,
'zurueckgerufen': 583, 'zurueckgeschrieben': 583}, {'^': 689}, {'<me>': 1210, '<vowed>': 692, 'mir': 693, 'uns': 693},
{'<me>': 655, '^': 71, 'dass': 691, 'er': 655, 'sich': 655, 'sie': 655}, {'<until>': 695, '<vowed>': 71}, {'...':
1213}, {'anzurufen': 8, 'mich': 1059, 'uns': 1059, 'zu': 1043}, {'versucht': 1215}, {'angelaeutet': 583, 'angelautet':
583, 'angerufen': 583}, {'<vowed>': 692, 'gemeint': 714, 'gesagt': 714, 'geschrieben': 714, 'gmeint': 658, 'gsagt':
658}, {'angekuendigt': 59, 'angekundigt': 59, 'angemeldet': 59, 'angeschlossen': 583, 'bedankt': 583, 'beworben': 0,
'dazugeschaltet': 583, 'dazugesellt': 583, 'dazugesetzt': 583, 'dazugestellt': 583, 'eingeklinkt': 583, 'eingewaehlt':
583, 'eingewahlt': 583, 'entschuldigt': 583, 'gemeldet': 583, 'geruehrt': 583, 'geruhrt': 583, 'verabschiedet': 583,
'zugeschaltet': 583}, {'...': 1219, 'bedankt': 583, 'bei': 719, 'entschuldigt': 583, 'gemeldet': 583, 'geruehrt': 583,
'geruhrt': 583, 'verabschiedet': 583}, {'<vowed>': 692, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583,
'gemeint': 714, 'gesagt': 714, 'geschrieben': 714, 'gmeint': 658, 'gsagt': 658}, {'...': 1205, '<appointment>': 638,
'<det>': 639, '<me>': 1209, '<my>': 639, '<they>': 1211, '<until>': 697, '<vowed>': 1212, '^': 1214, 'am': 666,
'angebimmelt': 583, 'angeklingelt': 583, 'angelaeutet': 583, 'angelautet': 583, 'angerufen': 583, 'auf': 701, 'beim':
666, 'davon': 702, 'dazu': 702, 'durchgebimmelt': 583, 'durchgeklingelt': 583, 'durchgerufen': 583, 'empfohlen': 703,
'erklaert': 1, 'erklart': 1, 'geantwortet': 583, 'geklingelt': 583, 'gemailt': 583, 'gemeint': 706, 'geraten': 1,
'gesagt': 706, 'geschrieben': 707, 'gesimst': 583, 'getextet': 583, 'gmeint': 658, 'gsagt': 658, 'hereingeschaut':
583, 'im': 666, 'mehrmals': 1216, 'mich': 1217, 'mir': 1218, 'per': 701, 'reingeschaut': 583, 'sich': 1220, 'uber':
722, 'ueber': 724, 'uns': 1221, 'vergeblich': 1216, 'versucht': 1215, 'via': 701, 'vor': 685, 'vorbeigeschaut': 583,
'vorgeschlagen': 0, 'zuruckgemailt': 583, 'zuruckgerufen': 583, 'zuruckgeschrieben': 583, 'zurueckgemailt': 583,
'zurueckgerufen': 583, 'zurueckgeschrieben': 583, 'zweimal': 1216}, {'^': 925, 'das': 923, 'den': 923, 'die': 923,
'es': 923, 'sie': 923, 'von': 926}, {'<way>': 658}, {'<det>': 1224, '<way>': 658}, {'am': 1225, 'auf': 1225, 'beim':
1225, 'ich': 946, 'im': 1225, 'in': 1225, 'man': 946, 'per': 1225, 'wir': 946, 'zu': 1225, 'zum': 1225}, {'...': 1226,
'<det>': 954, '<they>': 976, '<way>': 951, 'D': 956, '^': 969, 'am': 980, 'auf': 982, 'beim': 980, 'bleib': 511,
'bloss': 970, 'bloß': 970, 'das': 971, 'dass': 975, 'eben': 956, 'erhoeh': 511, 'erhoh': 511, 'fang': 511, 'frag':
511, 'geh': 511, 'hoer': 511, 'hor': 511, 'i': 640, 'ich': 640, 'im': 980, 'in': 987, 'lass': 511, 'mach': 511,
'macht': 511, 'man': 640, 'nimm': 511, 'nur': 970, 'per': 980, 'red': 511, 'stell': 511, 'such': 511, 'tel': 951,
'verkauf': 511, 'wir': 640, 'zu': 982, 'zum': 982}, {'lassen': 71}, {'stellen': 71}, {'verfuegung': 1229, 'verfugung':
1229}, {'ausborgen': 71, 'ausleihen': 71, 'bereitstellen': 71, 'borgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71,
'mitbringen': 71, 'schenken': 71, 'uberlassen': 71, 'ueberlassen': 71, 'zukommen': 1228, 'zur': 1230}, {'...': 1231},
{'<det>': 1232, '<their>': 1232}, {'^': 1233}, {'': (6, 'theirs'), '...': 1231}, {'...': 1234, '^': 1235}, {'<me>':
1236}, {'<me>': 72, '<until>': 71}, {'bringts': 1238, 'gibts': 1238, 'macht': 1238, 'mailts': 1238, 'schickts': 1238,
'sendets': 1238}, {'und': 1239}, {'and': 71}, {'': (6, 'theirs'), '...': 1241}, {'...': 1240, '<det>': 1242, 'D': 71},
{'mich': 71, 'uns': 71}, {'fuer': 1244, 'fur': 1244}, {'...': 1245}, {'...': 1245, '<det>': 1246, '<my>': 1246,
'<their>': 1246, '<them>': 1246}, {'<me>': 71, 'das': 229, 'den': 229, 'die': 229, 'es': 229, 's': 229}, {'...':
1240}, {'zuruck': 71, 'zurueck': 71}, {'...': 1250, 'zuruck': 71, 'zurueck': 71}, {'...': 1250, 'mich': 1251, 'mir':
1251, 'uns': 1251, 'zuruck': 71, 'zurueck': 71}, {'...': 1250, '<they>': 1252, '<until>': 71, 'mich': 1251, 'mir':
1251, 'uns': 1251, 'zuruck': 71, 'zurueck': 71}, {'mal': 71}, {'': (6, 'theirs'), 'nach': 71, 'noch': 1254, 'nochmal':
71, 'wieder': 71}, {'nach': 71, 'noch': 1254, 'nochmal': 71, 'wieder': 71}, {'D': 1256}, {'D': 1255, 'es': 1257,
'ihn': 1257, 'sie': 1257}, {'D': 1256, 'es': 1257, 'ihn': 1257, 'sie': 1257}, {'sich': 71}, {'<they>': 1260, 'sich':
71}, {'bescheid': 71}, {'bescheid': 71, 'mir': 1262, 'uns': 1262}, {'<they>': 1263, 'bescheid': 71, 'mir': 1262,
'uns': 1262}, {'an': 71, 'druber': 71, 'drueber': 71, 'durch': 71}, {'...': 1265, 'an': 71, 'druber': 71, 'drueber':
71, 'durch': 71}, {'durch': 71, 'weiter': 71}, {'<they>': 1263, 'bescheid': 71, 'das': 1267, 'es': 1267, 'mir': 1262,
'uns': 1262}, {'beisammen': 71, 'bereit': 71, 'fertig': 71, 'parat': 71}, {'<until>': 1269}, {'...': 1270}, {'um':
71}, {'...': 1272, 'um': 71}, {'sich': 1273}, {'ab': 71, 'an': 71}, {'<me>': 1275}, {'ab': 71}, {'...': 1277},
{'<my>': 1278}, {'<me>': 1275, '<my>': 1278, 'D': 1279}, {'das': 1267, 'es': 1267}, {'...': 1250, '<they>': 1252,
'mich': 1251, 'mir': 1251, 'uns': 1251, 'zuruck': 71, 'zurueck': 71}, {'...': 1250}, {'...': 1250, 'mich': 1283,
'mir': 1283, 'sich': 71, 'uns': 1283}, {'...': 1250, '<they>': 1284, 'mich': 1283, 'mir': 1283, 'sich': 71, 'uns':
1283}, {'...': 1250, '<me>': 1275, '<they>': 1252, 'mich': 1251, 'mir': 1251, 'uns': 1251, 'zuruck': 71, 'zurueck':
71}, {'vor': 71}, {'...': 1287}, {'<me>': 1288}, {'<their>': 1288}, {'...': 1287, 'D': 1290}, {'<me>': 1291}, {'gibt':
71, 'meldet': 71, 'ruft': 71, 'sagt': 71, 'schreibt': 71}, {'und': 1293}, {'...': 1294}, {'...': 1294, 'das': 1295,
'es': 1295}, {'es': 1295, 'sich': 1296, 'sichs': 1295}, {'<deed3>': 1243, '<does3>': 1247, '<give3>': 1248,
'<sends3>': 1249, 'antwortet': 1253, 'bohrt': 1258, 'connected': 229, 'connectet': 229, 'draengelt': 1258, 'draengt':
1259, 'drangelt': 1258, 'drangt': 1259, 'erkundigt': 1261, 'geben': 1264, 'geht': 1266, 'gibt': 1268, 'haben': 1271,
'hakt': 1258, 'hat': 1271, 'hoert': 1274, 'holen': 1276, 'holt': 1280, 'hort': 1274, 'intro': 229, 'introduced': 229,
'introed': 229, 'introt': 229, 'leitet': 1281, 'liest': 1266, 'mailt': 1282, 'melden': 1261, 'meldet': 1285,
'probiert': 1259, 'ruehren': 1261, 'ruehrt': 1261, 'rufen': 1276, 'ruft': 1286, 'ruhren': 1261, 'ruhrt': 1261,
'sagen': 1264, 'sagt': 1264, 'schaut': 1266, 'schickt': 1281, 'schreibt': 1282, 'schubst': 1259, 'sieht': 1266,
'stellen': 1289, 'stellt': 1292, 'stupst': 1258, 'uberlegt': 1297, 'uberweist': 72, 'ueberlegt': 1297, 'ueberweist':
72, 'unterschreibt': 72, 'urgiert': 1258, 'versucht': 1259, 'zahlt': 72}, {'probiert': 8, 'versucht': 8}, {'...':
1299, 'probiert': 8, 'versucht': 8}, {'<me>': 0}, {'bei': 1301}, {'...': 1302, 'bei': 1301}, {'^': 673, 'darum': 674,
'um': 674}, {'<until>': 673}, {'...': 1305, '<my>': 673, 'antwort': 673, 'bestaetigung': 673, 'bestatigung': 673,
'feedback': 673, 'ruckmeldung': 673, 'ruckruf': 673, 'rueckmeldung': 673, 'rueckruf': 673, 'stellungnahme': 673}, {'':
(23, 'contact'), '^': 1306}, {'<me>': 1304, 'D': 583, 'am': 583, 'an': 583, 'gestern': 583, 'heute': 583, 'in': 583,
'mich': 583, 'nach': 583, 'ob': 583, 'per': 583, 'sich': 583, 'um': 1307, 'uns': 583, 'wegen': 583}, {'D': 583, 'am':
583, 'an': 583, 'gestern': 583, 'heute': 583, 'in': 583, 'mich': 583, 'nach': 583, 'ob': 583, 'per': 583, 'sich': 583,
'um': 583, 'uns': 583, 'wegen': 583}, {'mich': 602, 'uns': 602}, {'mich': 607, 'mir': 607, 'uns': 607}, {'...': 126,
'<det>': 288, '<my>': 288, '<their>': 288}, {'<me>': 39}, {'<until>': 1089, '^': 1312, 'von': 1313}, {'': (19,
'gave:resource'), 'ausgeliehen': 26, 'bekommen': 26, 'geborgt': 26, 'geliehen': 26, 'leihweise': 26, 'mitgenommen':
26}, {'<tool>': 1315}, {'...': 1316, '<tool>': 1315}, {'<until>': 12, 'retour': 12, 'wieder': 12, 'zuruck': 12,
'zurueck': 12}, {'...': 1318}, {'...': 126, '<det>': 1319, '<my>': 288, '<their>': 288}, {'<my>': 1317, '<until>':
1089, '^': 1320, 'von': 1313}, {'<doc>': 673, '<work>': 673}, {'<doc>': 673, 'alle': 673, 'beide': 673, 'das': 673,
'den': 673, 'die': 673, 'ein': 1322, 'eine': 1322, 'einen': 1322, 'ne': 1322, 'nen': 1322, 'saemtliche': 673}, {'^':
1323}, {'...': 1305, '<until>': 673}, {'...': 1305}, {'-abrechnung': 1325, '-beleg': 1326, '-bescheinigung': 1326,
'-bestaetigung': 1326, '-foto': 1325, '-fotos': 1325, '-liste': 1325, '-nachweis': 1325, '-plan': 1325, '-rechnung':
1325, '-unterlagen': 1325, '-vertrag': 1325, '-zahlen': 1325, '<doc>': 1325, '<thing>': 1305, '<work>': 1305, 'alle':
1326, 'angebot': 1305, 'antwort': 1305, 'beide': 1326, 'bestaetigung': 1305, 'das': 1326, 'den': 1326, 'die': 1326,
'entscheidung': 1305, 'fotos': 1305, 'kostenvoranschlag': 1305, 'muster': 1305, 'offerte': 1305, 'rechnung': 1305,
'rueckmeldung': 1305, 'saemtliche': 1326, 'unterlagen': 1305, 'vertrag': 1305, 'zahlen': 1305}, {'<until>': 1324, '^':
1327}, {'<doc>': 673, 'alle': 673, 'beide': 673, 'das': 673, 'den': 673, 'die': 673, 'ein': 1322, 'eine': 1322,
'einen': 1322, 'ne': 1322, 'nen': 1322, 'samtliche': 673}, {'^': 1329}, {'-abrechnung': 1325, '-beleg': 1326,
'-bescheinigung': 1326, '-bestatigung': 1326, '-foto': 1325, '-fotos': 1325, '-liste': 1325, '-nachweis': 1325,
'-plan': 1325, '-rechnung': 1325, '-unterlagen': 1325, '-vertrag': 1325, '-zahlen': 1325, '<doc>': 1325, '<thing>':
1305, '<work>': 1305, 'alle': 1326, 'angebot': 1305, 'antwort': 1305, 'beide': 1326, 'bestatigung': 1305, 'das': 1326,
'den': 1326, 'die': 1326, 'entscheidung': 1305, 'fotos': 1305, 'kostenvoranschlag': 1305, 'muster': 1305, 'offerte':
1305, 'rechnung': 1305, 'ruckmeldung': 1305, 'samtliche': 1326, 'unterlagen': 1305, 'vertrag': 1305, 'zahlen': 1305},
{'<until>': 1330, '^': 1331}, {'dass': 1008}, {'darauf': 1333}, {'sich': 0}, {'an': 655}, {'<me>': 1336}, {'<me>':
1336, '<they>': 1337}, {'^': 1306}, {'<me>': 1304, 'um': 1339}, {'mit': 583}, {'...': 1341, 'mit': 583}, {'N': 1342},
{'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673,
'-vorschlag': 673, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673,
'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673,
'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'rueckmeldung': 673, 'stellungnahme':
673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'': (4,
'needs_from_me'), '-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673,
'-rechnung': 673, '-vorschlag': 673, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673,
'bestaetigung': 673, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673,
'kostenvoranschlag': 673, 'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'rueckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung':
673, '-vorschlag': 673, '<doc>': 673, '<work>': 673, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht':
673, 'bestaetigung': 673, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673,
'kostenvoranschlag': 673, 'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'rueckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung':
673, '-vorschlag': 673, '<doc>': 673, 'a': 1344, 'alle': 673, 'an': 1344, 'angebot': 673, 'antwort': 673,
'aufstellung': 673, 'beide': 673, 'bericht': 673, 'bestaetigung': 673, 'das': 1345, 'den': 1345, 'die': 1345, 'ein':
1346, 'eine': 1346, 'einen': 1346, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept':
673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1344, 'ne': 1322, 'nen': 1346, 'offerte': 673, 'plan': 673,
'prognose': 673, 'rechnung': 673, 'rueckmeldung': 673, 'saemtliche': 673, 'stellungnahme': 673, 'termin': 673,
'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'-angebot': 673, '-bericht': 673,
'-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673, 'a': 1344, 'an':
1344, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673, 'das': 1344, 'den':
1344, 'die': 1344, 'ein': 1344, 'eine': 1344, 'einen': 1344, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673,
'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1344, 'nen': 1344, 'offerte': 673,
'plan': 673, 'prognose': 673, 'rechnung': 673, 'rueckmeldung': 673, 'stellungnahme': 673, 'termin': 673,
'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'^': 1348}, {'<me>': 1349}, {'^':
1347, 'von': 1350}, {'-abrechnung': 1325, '-beleg': 1326, '-bescheinigung': 1326, '-bestaetigung': 1326, '-foto':
1325, '-fotos': 1325, '-liste': 1325, '-nachweis': 1325, '-plan': 1325, '-rechnung': 1325, '-unterlagen': 1325,
'-vertrag': 1325, '-zahlen': 1325, '<doc>': 1325, 'alle': 1326, 'beide': 1326, 'das': 1326, 'den': 1326, 'die': 1326,
'saemtliche': 1326}, {'<counsel>': 0}, {'paar': 1353}, {'<counsel>': 0, '<until>': 1351, '^': 1352, 'ein': 1354,
'einen': 1353, 'n': 1353, 'nen': 1353}, {'<until>': 1324, '^': 1352}, {'<doc>': 673, 'alle': 673, 'beide': 673, 'das':
673, 'den': 673, 'die': 673, 'ein': 1322, 'eine': 1322, 'einen': 1322, 'ne': 1322, 'nen': 1322, 'saemtliche': 673,
'samtliche': 673}, {'^': 1357}, {'-abrechnung': 1325, '-beleg': 1326, '-bescheinigung': 1326, '-bestaetigung': 1326,
'-bestatigung': 1326, '-foto': 1325, '-fotos': 1325, '-liste': 1325, '-nachweis': 1325, '-plan': 1325, '-rechnung':
1325, '-unterlagen': 1325, '-vertrag': 1325, '-zahlen': 1325, '<doc>': 1325, 'alle': 1326, 'beide': 1326, 'das': 1326,
'den': 1326, 'die': 1326, 'saemtliche': 1326, 'samtliche': 1326}, {'<until>': 1358, '^': 1359}, {'-angebot': 673,
'-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673,
'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673, 'bestatigung': 673,
'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673,
'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'rueckmeldung': 673,
'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'': (4, 'needs_from_me'), '-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673,
'-plan': 673, '-rechnung': 673, '-vorschlag': 673, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673,
'bestaetigung': 673, 'bestatigung': 673, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673,
'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673,
'ruckmeldung': 673, 'rueckmeldung': 673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673,
'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673,
'-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673, '<doc>': 673, '<work>': 673, 'angebot': 673,
'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673, 'bestatigung': 673, 'entscheidung': 673,
'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'offerte':
673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'rueckmeldung': 673, 'stellungnahme': 673,
'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'-angebot': 673,
'-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673,
'<doc>': 673, 'a': 1361, 'alle': 673, 'an': 1361, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'beide': 673,
'bericht': 673, 'bestaetigung': 673, 'bestatigung': 673, 'das': 1362, 'den': 1362, 'die': 1362, 'ein': 1363, 'eine':
1363, 'einen': 1363, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673,
'kostenvoranschlag': 673, 'liste': 673, 'n': 1361, 'ne': 1322, 'nen': 1363, 'offerte': 673, 'plan': 673, 'prognose':
673, 'rechnung': 673, 'ruckmeldung': 673, 'rueckmeldung': 673, 'saemtliche': 673, 'samtliche': 673, 'stellungnahme':
673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'-angebot':
673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag':
673, 'a': 1361, 'an': 1361, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673,
'bestatigung': 673, 'das': 1361, 'den': 1361, 'die': 1361, 'ein': 1361, 'eine': 1361, 'einen': 1361, 'entscheidung':
673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n':
1361, 'nen': 1361, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'rueckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'^': 1365}, {'<me>': 1366}, {'^': 1364, 'von': 1367}, {'-abrechnung': 1325, '-beleg': 1326, '-bescheinigung':
1326, '-bestaetigung': 1326, '-bestatigung': 1326, '-foto': 1325, '-fotos': 1325, '-liste': 1325, '-nachweis': 1325,
'-plan': 1325, '-rechnung': 1325, '-unterlagen': 1325, '-vertrag': 1325, '-zahlen': 1325, '<doc>': 1325, '<thing>':
1305, '<work>': 1305, 'alle': 1326, 'angebot': 1305, 'antwort': 1305, 'beide': 1326, 'bestaetigung': 1305,
'bestatigung': 1305, 'das': 1326, 'den': 1326, 'die': 1326, 'entscheidung': 1305, 'fotos': 1305, 'kostenvoranschlag':
1305, 'muster': 1305, 'offerte': 1305, 'rechnung': 1305, 'ruckmeldung': 1305, 'rueckmeldung': 1305, 'saemtliche':
1326, 'samtliche': 1326, 'unterlagen': 1305, 'vertrag': 1305, 'zahlen': 1305}, {'': (13, 'talk'), '<counsel>': 0,
'<until>': 1368, '^': 1369, 'das': 1305, 'ein': 1354, 'einen': 1353, 'es': 1305, 'ihn': 1305, 'n': 1353, 'nen': 1353,
'sie': 1305}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673,
'-rechnung': 673, '-vorschlag': 673, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673,
'bestatigung': 673, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673,
'kostenvoranschlag': 673, 'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'': (4, 'needs_from_me'), '-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673,
'-plan': 673, '-rechnung': 673, '-vorschlag': 673, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673,
'bestatigung': 673, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673,
'kostenvoranschlag': 673, 'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung':
673, '-vorschlag': 673, '<doc>': 673, '<work>': 673, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht':
673, 'bestatigung': 673, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673,
'kostenvoranschlag': 673, 'liste': 673, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung':
673, '-vorschlag': 673, '<doc>': 673, 'a': 1371, 'alle': 673, 'an': 1371, 'angebot': 673, 'antwort': 673,
'aufstellung': 673, 'beide': 673, 'bericht': 673, 'bestatigung': 673, 'das': 1372, 'den': 1372, 'die': 1372, 'ein':
1373, 'eine': 1373, 'einen': 1373, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept':
673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1371, 'ne': 1322, 'nen': 1373, 'offerte': 673, 'plan': 673,
'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'samtliche': 673, 'stellungnahme': 673, 'termin': 673,
'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'-angebot': 673, '-bericht': 673,
'-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673, 'a': 1371, 'an':
1371, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestatigung': 673, 'das': 1371, 'den':
1371, 'die': 1371, 'ein': 1371, 'eine': 1371, 'einen': 1371, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673,
'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1371, 'nen': 1371, 'offerte': 673,
'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'stellungnahme': 673, 'termin': 673,
'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'^': 1375}, {'<me>': 1376}, {'^':
1374, 'von': 1377}, {'-abrechnung': 1325, '-beleg': 1326, '-bescheinigung': 1326, '-bestatigung': 1326, '-foto': 1325,
'-fotos': 1325, '-liste': 1325, '-nachweis': 1325, '-plan': 1325, '-rechnung': 1325, '-unterlagen': 1325, '-vertrag':
1325, '-zahlen': 1325, '<doc>': 1325, 'alle': 1326, 'beide': 1326, 'das': 1326, 'den': 1326, 'die': 1326, 'samtliche':
1326}, {'<counsel>': 0, '<until>': 1378, '^': 1379, 'ein': 1354, 'einen': 1353, 'n': 1353, 'nen': 1353}, {'<until>':
1330, '^': 1379}, {'mit': 71}, {'...': 1382}, {'^': 1383}, {'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben':
26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26, 'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1385,
'ausleihen': 26, 'behalten': 26, 'benutzen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnehmen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'<tool>': 1386}, {'...': 1387, '<tool>': 1386}, {'<tool>': 1386,
'ausleihen': 26, 'benutzen': 26, 'brauchen': 26, 'haben': 26, 'leihen': 26, 'mitbenutzen': 26, 'mitnutzen': 26,
'nehmen': 26, 'nutzen': 26, 'verwenden': 26}, {'...': 1389, '<tool>': 1386}, {'': (13, 'talk'), '<det>': 1388, '<my>':
1390}, {'^': 253, 'darauf': 511, 'zu': 511}, {'<me>': 1392, 'darauf': 1333}, {'<det>': 1388, '<my>': 1390}, {'^': 253,
'dass': 511, 'mir': 623, 'uns': 623}, {'<they>': 1395, '^': 253, 'dass': 511, 'mir': 623, 'uns': 623}, {'mich': 552,
'uns': 552}, {'<me>': 1392}, {'^': 1365, 'von': 1367}, {'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305,
'-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag': 1305, 'angebot': 1305, 'antwort':
1305, 'aufstellung': 1305, 'bericht': 1305, 'bestaetigung': 1305, 'bestatigung': 1305, 'entscheidung': 1305,
'entwurf': 1305, 'freigabe': 1305, 'gutachten': 1305, 'konzept': 1305, 'kostenvoranschlag': 1305, 'liste': 1305,
'offerte': 1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'ruckmeldung': 1305, 'rueckmeldung': 1305,
'stellungnahme': 1305, 'termin': 1305, 'unterschrift': 1305, 'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305,
'zusage': 1305}, {'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305, '-konzept': 1305, '-liste': 1305, '-plan':
1305, '-rechnung': 1305, '-vorschlag': 1305, 'a': 1400, 'an': 1400, 'angebot': 1305, 'antwort': 1305, 'aufstellung':
1305, 'bericht': 1305, 'bestaetigung': 1305, 'bestatigung': 1305, 'das': 1400, 'den': 1400, 'die': 1400, 'ein': 1400,
'eine': 1400, 'einen': 1400, 'entscheidung': 1305, 'entwurf': 1305, 'freigabe': 1305, 'gutachten': 1305, 'konzept':
1305, 'kostenvoranschlag': 1305, 'liste': 1305, 'n': 1400, 'nen': 1400, 'offerte': 1305, 'plan': 1305, 'prognose':
1305, 'rechnung': 1305, 'ruckmeldung': 1305, 'rueckmeldung': 1305, 'stellungnahme': 1305, 'termin': 1305,
'unterschrift': 1305, 'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305, 'zusage': 1305}, {'<until>': 1399, '^': 1401},
{'<me>': 59}, {'bei': 1403}, {'...': 1404, 'bei': 1403}, {'D': 1405}, {'dass': 1008, 'wenn': 1008}, {'...': 640,
'<should>': 511}, {'ich': 1408, 'man': 1408, 'wir': 1408}, {'besser': 1407, 'gern': 1407, 'gerne': 1407, 'gut': 1407,
'lieber': 1407}, {'besser': 1407, 'dass': 1409, 'es': 1410, 'gern': 1407, 'gerne': 1407, 'gut': 1407, 'ich': 1408,
'lieber': 1407, 'man': 1408, 's': 1410, 'wir': 1408}, {'an': 0}, {'<me>': 1412}, {'bei': 1413}, {'...': 1414, 'bei':
1413}, {'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0, 'pruefung': 0,
'prufung': 0}, {'...': 1416, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op':
0, 'pruefung': 0, 'prufung': 0}, {'dass': 1409, 'ich': 1408, 'man': 1408, 'wir': 1408}, {'-angebot': 1305, '-bericht':
1305, '-entwurf': 1305, '-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag': 1305,
'<thing>': 1305, '<work>': 1305, 'a': 1400, 'an': 1400, 'angebot': 1305, 'antwort': 1305, 'aufstellung': 1305,
'bericht': 1305, 'bestaetigung': 1305, 'bestatigung': 1305, 'das': 1400, 'den': 1400, 'die': 1400, 'ein': 1400,
'eine': 1400, 'einen': 1400, 'entscheidung': 1305, 'entwurf': 1305, 'fotos': 1305, 'freigabe': 1305, 'gutachten':
1305, 'konzept': 1305, 'kostenvoranschlag': 1305, 'liste': 1305, 'muster': 1305, 'n': 1400, 'nen': 1400, 'offerte':
1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'ruckmeldung': 1305, 'rueckmeldung': 1305, 'stellungnahme':
1305, 'termin': 1305, 'unterlagen': 1305, 'unterschrift': 1305, 'vertrag': 1305, 'vorschlag': 1305, 'zahl': 1305,
'zahlen': 1305, 'zusage': 1305}, {'<until>': 1399, '^': 1419, 'dass': 1008}, {'<my>': 673}, {'^': 1421}, {'nach':
1422}, {'auf': 602}, {'auf': 602, 'schon': 1424}, {'sich': 1425}, {'zu': 0}, {'...': 1427, 'auf': 602, 'schon': 1424,
'zu': 0}, {'sich': 1428}, {'<counsel>': 511}, {'<counsel>': 511, 'als': 1430, 'den': 1430, 'einen': 1430, 'nen':
1430}, {'weg': 511}, {'den': 1432}, {'^': 253, 'auf': 1433}, {'<counsel>': 511, '<they>': 1431, 'als': 1430, 'den':
1430, 'einen': 1430, 'mit': 1434, 'nen': 1430}, {'<me>': 1435}, {'<counsel>': 511, '<they>': 1431, 'als': 1430, 'den':
1430, 'einen': 1430, 'nen': 1430}, {'<me>': 1437}, {'$$': 583}, {'$$': 583, 'dabei': 1439}, {'mit': 1440}, {'auch':
1441, 'mit': 1440, 'noch': 1441}, {'<until>': 48}, {'<doc>': 1443, '<document>': 1443, '<thing>': 1443, '<work>':
1443}, {'^': 1444}, {'<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'^': 1446}, {'tisch': 12}, {'dem':
1448}, {'postfach': 12}, {'hand': 12, 'mail': 12}, {'der': 1451}, {'am': 1448, 'auf': 1449, 'im': 1450, 'in': 1452,
'von': 125, 'vorliegen': 12}, {'...': 1453, '<doc>': 48, '<document>': 48, '<thing>': 48, '<work>': 48}, {'<det>':
1447, '<my>': 1447, '^': 1454}, {'briefkasten': 12, 'postfach': 12, 'schreibtisch': 12, 'tisch': 12}, {'<their>':
1456, 'dem': 1456}, {'<their>': 1456, 'dem': 1456, 'der': 1451}, {'am': 1448, 'auf': 1457, 'im': 1450, 'in': 1458,
'von': 125}, {'auf': 1457, 'in': 1457}, {'<until>': 1459, 'D': 1460}, {'...': 1461, '<doc>': 1443, '<document>': 1443,
'<thing>': 1443, '<work>': 1443}, {'<det>': 1445, '<my>': 1445, '<until>': 1455, '^': 1462}, {'': (4,
'needs_from_me'), '-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673,
'-rechnung': 673, '-vorschlag': 673, 'a': 1344, 'an': 1344, 'angebot': 673, 'antwort': 673, 'aufstellung': 673,
'bericht': 673, 'bestaetigung': 673, 'das': 1344, 'den': 1344, 'die': 1344, 'ein': 1344, 'eine': 1344, 'einen': 1344,
'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673,
'liste': 673, 'n': 1344, 'nen': 1344, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'rueckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'^': 1464, 'von': 1350}, {'<until>': 673, 'von': 921}, {'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305,
'-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag': 1305, 'angebot': 1305, 'antwort':
1305, 'aufstellung': 1305, 'bericht': 1305, 'bestaetigung': 1305, 'entscheidung': 1305, 'entwurf': 1305, 'freigabe':
1305, 'gutachten': 1305, 'konzept': 1305, 'kostenvoranschlag': 1305, 'liste': 1305, 'offerte': 1305, 'plan': 1305,
'prognose': 1305, 'rechnung': 1305, 'rueckmeldung': 1305, 'stellungnahme': 1305, 'termin': 1305, 'unterschrift': 1305,
'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305, 'zusage': 1305}, {'-angebot': 1305, '-bericht': 1305, '-entwurf':
1305, '-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag': 1305, '...': 1466, 'a': 1467,
'an': 1467, 'angebot': 1305, 'antwort': 1305, 'aufstellung': 1305, 'bericht': 1305, 'bestaetigung': 1305, 'das': 1467,
'den': 1467, 'die': 1467, 'ein': 1467, 'eine': 1467, 'einen': 1467, 'entscheidung': 1305, 'entwurf': 1305, 'freigabe':
1305, 'gutachten': 1305, 'konzept': 1305, 'kostenvoranschlag': 1305, 'liste': 1305, 'n': 1467, 'nen': 1467, 'offerte':
1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'rueckmeldung': 1305, 'stellungnahme': 1305, 'termin': 1305,
'unterschrift': 1305, 'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305, 'zusage': 1305}, {'<until>': 1465, '^': 1468,
'dass': 1008, 'wenn': 1008}, {'...': 1466}, {'<until>': 674, '^': 1470, 'dass': 1008, 'wenn': 1008}, {'besser': 1407,
'es': 1410, 'gern': 1469, 'gerne': 1471, 'gut': 1407, 'lieber': 1407, 's': 1410}, {'<until>': 674, '^': 1470},
{'gern': 1473, 'gerne': 1473}, {'...': 1316, '<tool>': 1315, '^': 1444}, {'...': 41, '<my>': 42}, {'<me>': 1476},
{'<my>': 42, 'bei': 1477, 'von': 1477}, {'...': 1427, 'zu': 0}, {'...': 1416, '<det>': 1445, '<my>': 1475, '<until>':
1455, '^': 1462, 'geburtstag': 0, 'hochzeitstag': 0, 'jubilaeum': 0, 'jubilaum': 0, 'namenstag': 0, 'op': 0,
'pruefung': 0, 'prufung': 0, 'sich': 1478, 'vor': 1479, 'wohl': 0}, {'': (4, 'needs_from_me'), '-angebot': 673,
'-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673,
'a': 1371, 'an': 1371, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestatigung': 673, 'das':
1371, 'den': 1371, 'die': 1371, 'ein': 1371, 'eine': 1371, 'einen': 1371, 'entscheidung': 673, 'entwurf': 673,
'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1371, 'nen': 1371,
'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'stellungnahme': 673, 'termin':
673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'^': 1481, 'von': 1377},
{'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305, '-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung':
1305, '-vorschlag': 1305, 'angebot': 1305, 'antwort': 1305, 'aufstellung': 1305, 'bericht': 1305, 'bestatigung': 1305,
'entscheidung': 1305, 'entwurf': 1305, 'freigabe': 1305, 'gutachten': 1305, 'konzept': 1305, 'kostenvoranschlag':
1305, 'liste': 1305, 'offerte': 1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'ruckmeldung': 1305,
'stellungnahme': 1305, 'termin': 1305, 'unterschrift': 1305, 'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305,
'zusage': 1305}, {'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305, '-konzept': 1305, '-liste': 1305, '-plan':
1305, '-rechnung': 1305, '-vorschlag': 1305, '...': 1466, 'a': 1483, 'an': 1483, 'angebot': 1305, 'antwort': 1305,
'aufstellung': 1305, 'bericht': 1305, 'bestatigung': 1305, 'das': 1483, 'den': 1483, 'die': 1483, 'ein': 1483, 'eine':
1483, 'einen': 1483, 'entscheidung': 1305, 'entwurf': 1305, 'freigabe': 1305, 'gutachten': 1305, 'konzept': 1305,
'kostenvoranschlag': 1305, 'liste': 1305, 'n': 1483, 'nen': 1483, 'offerte': 1305, 'plan': 1305, 'prognose': 1305,
'rechnung': 1305, 'ruckmeldung': 1305, 'stellungnahme': 1305, 'termin': 1305, 'unterschrift': 1305, 'vorschlag': 1305,
'zahl': 1305, 'zahlen': 1305, 'zusage': 1305}, {'<until>': 1482, '^': 1484, 'dass': 1008, 'wenn': 1008}, {'...': 1416,
'besser': 1407, 'es': 1410, 'geburtstag': 0, 'gern': 1485, 'gerne': 1471, 'gut': 1407, 'hochzeitstag': 0, 'jubilaeum':
0, 'jubilaum': 0, 'lieber': 1407, 'namenstag': 0, 'op': 0, 'pruefung': 0, 'prufung': 0, 's': 1410}, {'besser': 1407,
'es': 1410, 'gern': 1485, 'gerne': 1471, 'gut': 1407, 'lieber': 1407, 's': 1410}, {'gewesen': 583}, {'aufgetaucht':
583, 'da': 1488, 'dabei': 1488, 'gekommen': 583, 'kemma': 583, 'kommen': 583, 'kumma': 583, 'vorbeigekommen': 583},
{'a': 1489, 'ah': 1489, 'au': 1489, 'auch': 1489, 'dafuer': 1333, 'dafur': 1333, 'dagegen': 1333}, {'achterl': 583,
'bier': 583, 'cappuccino': 583, 'drink': 583, 'espresso': 583, 'glas': 583, 'haeferl': 583, 'haferl': 583, 'jause':
583, 'kaffee': 583, 'kruegerl': 583, 'krugerl': 583, 'melange': 583, 'plauderei': 583, 'plausch': 583, 'ratsch': 583,
'schwaetzchen': 583, 'schwatz': 583, 'schwatzchen': 583, 'spritzer': 583, 'sprung': 583, 'stuendchen': 583,
'stundchen': 583, 'stunde': 583, 'tasse': 583, 'tee': 583, 'verlaengerten': 583, 'verlangerten': 583, 'wein': 583,
'zigarette': 583}, {'...': 1491, 'achterl': 583, 'bier': 583, 'cappuccino': 583, 'drink': 583, 'espresso': 583,
'glas': 583, 'haeferl': 583, 'haferl': 583, 'jause': 583, 'kaffee': 583, 'kruegerl': 583, 'krugerl': 583, 'melange':
583, 'plauderei': 583, 'plausch': 583, 'ratsch': 583, 'schwaetzchen': 583, 'schwatz': 583, 'schwatzchen': 583,
'spritzer': 583, 'sprung': 583, 'stuendchen': 583, 'stundchen': 583, 'stunde': 583, 'tasse': 583, 'tee': 583,
'verlaengerten': 583, 'verlangerten': 583, 'wein': 583, 'zigarette': 583}, {'a': 1492, 'ein': 1492, 'eine': 1492,
'einem': 1492, 'einen': 1492, 'einer': 1492, 'n': 1492, 'ne': 1492, 'nem': 1492, 'nen': 1492}, {'auf': 1493, 'zu':
1493}, {'schuldig': 20}, {'...': 1495}, {'^': 1496}, {'bei': 71, 'damit': 71, 'mit': 71}, {'zug': 1498}, {'reihe':
1498}, {'der': 1500}, {'am': 1499, 'an': 1501, 'dran': 1498}, {'ansicht': 714, 'auffassung': 714, 'meinung': 714,
'uberzeugung': 658, 'ueberzeugung': 658}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8}, {'...': 1504}, {'ned':
1505, 'net': 1505, 'nicht': 1505}, {'^': 1502}, {'...': 1494, '<me>': 1497, 'D': 1405, '^': 1502, 'a': 1489, 'ah':
1489, 'au': 1489, 'auch': 1489, 'aufgetaucht': 583, 'dafuer': 1333, 'dafur': 1333, 'dagegen': 1333, 'dazugekommen':
583, 'dazugestossen': 583, 'dazugestoßen': 583, 'der': 1503, 'einfach': 1506, 'gekommen': 583, 'jetzt': 1507,
'leider': 1506, 'mitgekommen': 583, 'ned': 1505, 'net': 1505, 'nicht': 1505, 'nun': 1507, 'vorbeigefahren': 583,
'vorbeigekommen': 583}, {'<my>': 583}, {'an': 1509, 'auf': 1509, 'bei': 1509, 'beim': 1509, 'in': 1509, 'zu': 1509},
{'an': 1509, 'auf': 1509, 'bei': 1509, 'beim': 1509, 'in': 1509, 'mit': 1440, 'zu': 1509}, {'atelier': 583,
'geschaeft': 583, 'geschaft': 583, 'laden': 583, 'salon': 583, 'shop': 583}, {'den': 1512, 'die': 1512}, {'im': 1512,
'in': 1513, 'ins': 1512}, {'im': 1512, 'in': 1513, 'ins': 1512, 'kurz': 1514}, {'<me>': 1515, '<my>': 583}, {'ned': 8,
'net': 8, 'nicht': 8}, {'<my>': 583, 'den': 1512, 'die': 1512}, {'...': 1494, 'alle': 1510, 'an': 1509, 'auch': 1511,
'auf': 1509, 'aufgetaucht': 583, 'bei': 1516, 'beide': 1510, 'beim': 1509, 'da': 1515, 'dazugekommen': 583,
'dazugestossen': 583, 'dazugestoßen': 583, 'einfach': 1517, 'gekommen': 583, 'im': 1512, 'in': 1518, 'ins': 1512,
'kurz': 1514, 'mit': 1440, 'mitgekommen': 583, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1441, 'vorbeigefahren': 583,
'vorbeigekommen': 583, 'wieder': 1510, 'wohl': 0, 'zu': 1509}, {'...': 1494, 'alle': 1510, 'an': 1509, 'auch': 1511,
'auf': 1509, 'bei': 1516, 'beide': 1510, 'beim': 1509, 'da': 1515, 'einfach': 1517, 'im': 1512, 'in': 1518, 'ins':
1512, 'kurz': 1514, 'mit': 1440, 'ned': 8, 'net': 8, 'nicht': 8, 'noch': 1441, 'wieder': 1510, 'zu': 1509}, {'geben':
71, 'sagen': 71}, {'geben': 71}, {'absagen': 71, 'bescheid': 1521, 'feedback': 1522, 'ruckmeldung': 1522,
'rueckmeldung': 1522, 'zusagen': 71}, {'^': 1523}, {'bringen': 71, 'geben': 71, 'liefern': 71, 'sagen': 71,
'schicken': 71, 'zeigen': 71}, {'^': 1525}, {'D': 1525}, {'...': 1527}, {'D': 1526, '^': 1528}, {'': (13, 'talk'),
'...': 1524, '<det>': 1388, '<me>': 1529, '<my>': 1390, '^': 1523}, {'<det>': 1388, '<me>': 1529, '<my>': 1390},
{'<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59, 'mittagessen': 59, 'uns': 59}, {'':
(2, 'plan'), '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59, 'mittagessen': 59,
'uns': 59}, {'<me>': 59, '<my>': 59, 'abendessen': 59, 'besuch': 59, 'essen': 59, 'kaffee': 59, 'mir': 59,
'mittagessen': 59, 'uns': 59}, {'auf': 1532, 'in': 1532, 'ins': 1533, 'nach': 59, 'vorbei': 59, 'zu': 1534, 'zum':
1533, 'zur': 1533}, {'...': 1535, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1403, 'zum': 59,
'zur': 59}, {'D': 1536}, {'^': 71, 'darum': 655, 'drum': 655, 'um': 655}, {'sich': 1538}, {'<they>': 1539, 'sich':
1538}, {'<me>': 607}, {'herz': 511}, {'ans': 1542, 'nahe': 511}, {'...': 1543, '<they>': 1543, 'ans': 1542, 'nahe':
511}, {'<me>': 1544}, {'connect': 71, 'forward': 71, 'intro': 71, 'introduce': 71, 'send': 71, 'share': 71}, {'^':
1546}, {'': (6, 'theirs'), '<until>': 71, 'D': 71}, {'<me>': 1548}, {'das': 1549, 'den': 1549, 'die': 1549, 'es':
1549, 'ihn': 1549, 'sie': 1549}, {'bringt': 1550, 'gibt': 1550, 'mailt': 1550, 'schickt': 1550}, {'und': 1551},
{'fertig': 1552, 'fix': 1552, 'klar': 1552}, {'...': 1553}, {'^': 1554}, {'am': 583, 'auf': 583, 'aus': 583, 'dass':
583, 'mir': 583, 'ob': 583, 'per': 583, 'uns': 583, 'via': 583, 'wegen': 583}, {'': (0, 'missed'), 'mehr': 8}, {'ned':
1557, 'net': 1557, 'nicht': 1557}, {'sich': 1558}, {'': (23, 'contact'), 'ned': 1557, 'net': 1557, 'nicht': 1557},
{'D': 583, 'am': 583, 'an': 583, 'gestern': 583, 'heute': 583, 'in': 583, 'mich': 583, 'nach': 583, 'ob': 583, 'per':
583, 'sich': 1560, 'um': 583, 'uns': 583, 'wegen': 583}, {'absagen': 71, 'bescheid': 1521, 'feedback': 1522,
'ruckmeldung': 1522, 'zusagen': 71}, {'^': 1562, 'zu': 0}, {'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71,
'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71,
'zurucksenden': 71, 'zuruckzahlen': 71, 'zuschicken': 71}, {'...': 1564}, {'^': 1565}, {'<giveinf>': 71,
'<giveinf_apart>': 71, 'geben': 71, 'sagen': 71}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673,
'-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673, '...': 1567, '<giveinf>': 71, '<selfinf>': 71, 'a':
1371, 'an': 1371, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestatigung': 673, 'das': 1371,
'den': 1371, 'die': 1371, 'ein': 1371, 'eine': 1371, 'einen': 1371, 'entscheidung': 673, 'entwurf': 673, 'freigabe':
673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1371, 'nen': 1371, 'offerte': 673,
'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'stellungnahme': 673, 'termin': 673,
'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'^': 1568, 'von': 1377},
{'<giveinf>': 71, '<selfinf>': 71}, {'<until>': 1570, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'uberweisen': 71, 'vorbeibringen': 71,
'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71,
'zurucksenden': 71, 'zuruckzahlen': 71, 'zuschicken': 71}, {'<until>': 673, 'geben': 71}, {'-angebot': 1305,
'-bericht': 1305, '-entwurf': 1305, '-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag':
1305, '...': 1571, '<thing>': 1305, '<work>': 1305, 'a': 1483, 'absagen': 71, 'an': 1483, 'angebot': 1305, 'antwort':
1305, 'aufstellung': 1305, 'bericht': 1305, 'bescheid': 1521, 'bestatigung': 1305, 'connecten': 71, 'das': 1483,
'den': 1483, 'die': 1483, 'ein': 1483, 'eine': 1483, 'einen': 1483, 'entscheidung': 1305, 'entwurf': 1305, 'feedback':
1522, 'fotos': 1305, 'freigabe': 1305, 'gutachten': 1305, 'intro': 71, 'introen': 71, 'klaren': 71, 'konzept': 1305,
'kostenvoranschlag': 1305, 'liefern': 71, 'liste': 1305, 'muster': 1305, 'n': 1483, 'nachfragen': 71, 'nachhaken': 71,
'nen': 1483, 'offerte': 1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'ruckmeldung': 1572, 'schicken': 71,
'stellungnahme': 1305, 'termin': 1305, 'unterlagen': 1305, 'unterschrift': 1305, 'vermitteln': 71, 'vertrag': 1305,
'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305, 'zusage': 1305, 'zusagen': 71}, {'bin': 0, 'sind': 0}, {'<comeinf>':
0, 'besuchen': 0, 'dabei': 1574, 'hinfahren': 0, 'komme': 0, 'mitgehe': 0, 'mitkomme': 0, 'telefonieren': 0,
'treffen': 0, 'vorbeikomme': 0, 'zusammensetzen': 0}, {'$$': 673}, {'<deed1>': 1576, '<give1>': 1576, '<until>': 673},
{'': (3, 'advice'), '...': 1577}, {'...': 1575, '^': 1578}, {'...': 1575, '^': 253}, {'ich': 1579, 'man': 1580, 'wir':
1579}, {'<selfinf>': 71}, {'^': 1582}, {'...': 1583, '^': 1582}, {'<me>': 1584}, {'...': 1583, '^': 1582, 'bei':
1585}, {'': (13, 'talk'), '...': 1563, '<counsel>': 0, '<me>': 1566, '<until>': 1569, '^': 1573, 'dass': 1581, 'ein':
1354, 'einen': 1353, 'n': 1353, 'nen': 1353, 'sich': 1586, 'zu': 0}, {'^': 1570}, {'<until>': 1570}, {'...': 1589},
{'<until>': 1588, '^': 1590}, {'absagen': 71, 'bescheid': 1521, 'feedback': 1522, 'rueckmeldung': 1522, 'zusagen':
71}, {'^': 1592, 'zu': 0}, {'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen':
71, 'nachschicken': 71, 'rueberschicken': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71,
'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71,
'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1594}, {'^': 1595}, {'-angebot': 673, '-bericht': 673, '-entwurf':
673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673, '...': 1567, '<giveinf>': 71,
'<selfinf>': 71, 'a': 1344, 'an': 1344, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673,
'bestaetigung': 673, 'das': 1344, 'den': 1344, 'die': 1344, 'ein': 1344, 'eine': 1344, 'einen': 1344, 'entscheidung':
673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n':
1344, 'nen': 1344, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'rueckmeldung': 673,
'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'^': 1597, 'von': 1350}, {'<until>': 1570, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen': 71,
'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'rueberschicken': 71, 'ueberweisen': 71, 'vorbeibringen': 71,
'vorbeischicken': 71, 'weiterleiten': 71, 'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71,
'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305,
'-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag': 1305, '...': 1599, '<thing>': 1305,
'<work>': 1305, 'a': 1467, 'absagen': 71, 'an': 1467, 'angebot': 1305, 'antwort': 1305, 'aufstellung': 1305,
'bericht': 1305, 'bescheid': 1521, 'bestaetigung': 1305, 'connecten': 71, 'das': 1467, 'den': 1467, 'die': 1467,
'ein': 1467, 'eine': 1467, 'einen': 1467, 'entscheidung': 1305, 'entwurf': 1305, 'feedback': 1522, 'fotos': 1305,
'freigabe': 1305, 'gutachten': 1305, 'intro': 71, 'introen': 71, 'klaeren': 71, 'konzept': 1305, 'kostenvoranschlag':
1305, 'liefern': 71, 'liste': 1305, 'muster': 1305, 'n': 1467, 'nachfragen': 71, 'nachhaken': 71, 'nen': 1467,
'offerte': 1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'rueckmeldung': 1572, 'schicken': 71,
'stellungnahme': 1305, 'termin': 1305, 'unterlagen': 1305, 'unterschrift': 1305, 'vermitteln': 71, 'vertrag': 1305,
'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305, 'zusage': 1305, 'zusagen': 71}, {'': (13, 'talk'), '...': 1593,
'<counsel>': 0, '<me>': 1596, '<until>': 1598, '^': 1600, 'dass': 1581, 'ein': 1354, 'einen': 1353, 'n': 1353, 'nen':
1353, 'sich': 1586, 'zu': 0}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bezahlen': 20, 'freigeben': 20,
'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1602}, {'noch': 1603},
{'': (13, 'talk'), 'erst': 1603, 'noch': 1603, 'nur': 1604}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen':
71, 'mailen': 71, 'nennen': 71, 'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71},
{'...': 1606}, {'<det>': 1607, 'das': 1607, 'den': 1607, 'die': 1607, 'ein': 1607, 'eine': 1607, 'einen': 1607,
'ihre': 1607, 'ihren': 1607, 'seine': 1607, 'seinen': 1607}, {'^': 1608}, {'D': 1609, '^': 1608, 'eh': 1609, 'ja':
1609, 'noch': 1609}, {'<me>': 1610}, {'absegnen': 20, 'antworten': 20, 'bestaetigen': 20, 'bestatigen': 20,
'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen': 20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen':
20}, {'^': 1612}, {'noch': 1613}, {'': (13, 'talk'), '...': 1524, '^': 1523, 'erst': 1613, 'noch': 1613, 'nur': 1614,
'sich': 1586}, {'absegnen': 20, 'antworten': 20, 'bestatigen': 20, 'bezahlen': 20, 'freigeben': 20, 'gegenzeichnen':
20, 'liefern': 20, 'unterschreiben': 20, 'zahlen': 20, 'zusagen': 20}, {'^': 1616}, {'noch': 1617}, {'': (13, 'talk'),
'erst': 1617, 'noch': 1617, 'nur': 1618}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71,
'nennen': 71, 'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71, 'zuruckgeben': 71}, {'...': 1620},
{'<det>': 1621, 'das': 1621, 'den': 1621, 'die': 1621, 'ein': 1621, 'eine': 1621, 'einen': 1621, 'ihre': 1621,
'ihren': 1621, 'seine': 1621, 'seinen': 1621}, {'^': 1622}, {'D': 1623, '^': 1622, 'eh': 1623, 'ja': 1623, 'noch':
1623}, {'<me>': 1624}, {'<my>': 1317, 'mich': 552, 'uns': 552}, {'^': 20}, {'me': 1627, 'mir': 1627, 'uns': 1627,
'us': 1627}, {'dafur': 511, 'fur': 511}, {'dafuer': 511, 'fuer': 511}, {'^': 253, 'von': 511}, {'ab': 511}, {'^': 253,
'ab': 1631, 'davon': 1632, 'dazu': 511, 'zu': 511, 'zum': 511, 'zur': 511}, {'^': 253, 'ab': 1631, 'davon': 1632,
'dazu': 511, 'dringend': 1633, 'stark': 1633, 'zu': 511, 'zum': 511, 'zur': 511}, {'^': 253, 'ab': 1631, 'davon':
1632, 'dazu': 511, 'dringend': 1633, 'mir': 1634, 'stark': 1633, 'uns': 1634, 'zu': 511, 'zum': 511, 'zur': 511},
{'<they>': 1635, '^': 253, 'ab': 1631, 'davon': 1632, 'dazu': 511, 'dringend': 1633, 'mir': 1634, 'stark': 1633,
'uns': 1634, 'zu': 511, 'zum': 511, 'zur': 511}, {'an': 583}, {'...': 1637}, {'mich': 1638, 'wohl': 0}, {'mich':
1638}, {'should': 511, 'soll': 511, 'sollte': 511}, {'i': 1641, 'ich': 1641, 'we': 1641, 'wir': 1641}, {'a': 1489,
'ah': 1489, 'au': 1489, 'auch': 1489}, {'matte': 583}, {'a': 1492, 'der': 1644, 'ein': 1492, 'eine': 1492, 'einem':
1492, 'einen': 1492, 'einer': 1492, 'n': 1492, 'ne': 1492, 'nem': 1492, 'nen': 1492}, {'<me>': 583}, {'buero': 583,
'buro': 583}, {'<my>': 1647}, {'tuer': 583, 'tur': 583}, {'<my>': 1649, 'der': 1649}, {'auf': 1645, 'bei': 1646, 'in':
1648, 'vor': 1650, 'zu': 1493}, {'...': 1651}, {'ins': 59, 'nach': 59, 'vorbei': 59, 'zu': 1403, 'zum': 59, 'zur':
59}, {'...': 1653, 'in': 59, 'ins': 59, 'mit': 59, 'nach': 59, 'vorbei': 59, 'zu': 1403, 'zum': 59, 'zur': 59}, {'D':
1654}, {'...': 1494}, {'': (13, 'talk'), '...': 1427, 'dass': 0, 'ob': 0}, {'...': 550, 'vor': 1657}, {'<work>': 0},
{'<attribute>': 1659, '<work>': 0}, {'': (13, 'talk'), '<attribute>': 1659, '<work>': 0}, {'<det>': 1661, '<their>':
1661}, {'<det>': 1660, '<their>': 1660, 'an': 1662}, {'<det>': 1660, '<their>': 1660, 'am': 583, 'an': 1662, 'auf':
583, 'aus': 583, 'dass': 583, 'mir': 583, 'ob': 583, 'per': 583, 'uns': 583, 'via': 583, 'wegen': 583}, {'<they>':
1627, '^': 20}, {'<me>': 1665}, {'<me>': 1665, '<they>': 1666}, {'...': 1494, '<me>': 1497, 'D': 1405, '^': 1502, 'a':
1489, 'ah': 1489, 'au': 1489, 'auch': 1489, 'aufgetaucht': 583, 'dazugekommen': 583, 'dazugestossen': 583,
'dazugestoßen': 583, 'gekommen': 583, 'jetzt': 1507, 'mitgekommen': 583, 'nun': 1507, 'vorbeigefahren': 583,
'vorbeigekommen': 583}, {'besorgen': 71, 'bringen': 71, 'geben': 71, 'leihen': 71, 'mailen': 71, 'nennen': 71,
'sagen': 71, 'schicken': 71, 'zeigen': 71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zurueckbringen': 71,
'zurueckgeben': 71}, {'...': 1669}, {'<det>': 1670, 'das': 1670, 'den': 1670, 'die': 1670, 'ein': 1670, 'eine': 1670,
'einen': 1670, 'ihre': 1670, 'ihren': 1670, 'seine': 1670, 'seinen': 1670}, {'^': 1671}, {'D': 1672, '^': 1671, 'eh':
1672, 'ja': 1672, 'noch': 1672}, {'': (13, 'talk'), '<me>': 1673}, {'der': 1644}, {'auf': 1675, 'bei': 1646, 'in':
1648, 'vor': 1650}, {'...': 1676, 'wohl': 0}, {'...': 1676}, {'herein': 583, 'rein': 583, 'zur': 1649}, {'...': 1679,
'herein': 583, 'rein': 583, 'zur': 1649}, {'kopf': 1680}, {'den': 1681}, {'...': 1682, 'den': 1681}, {'<counsel>': 0,
'ein': 1354, 'einen': 1353, 'n': 1353, 'nen': 1353}, {'stelle': 511}, {'meiner': 1685, 'unserer': 1685, 'unsrer':
1685}, {'an': 1686}, {'stelle': 253}, {'meiner': 1688, 'unserer': 1688, 'unsrer': 1688}, {'an': 1689}, {'...': 1690},
{'fall': 511}, {'jeden': 1692}, {'<they>': 1687, '^': 1691, 'an': 1686, 'auf': 1693, 'eher': 511, 'erst': 511, 'kein':
511, 'keine': 511, 'keinen': 511, 'lieber': 511, 'nicht': 511, 'sofort': 511, 'unbedingt': 511, 'zuerst': 511},
{'auf': 1693, 'eher': 511, 'erst': 511, 'kein': 511, 'keine': 511, 'keinen': 511, 'lieber': 511, 'nicht': 511,
'sofort': 511, 'unbedingt': 511, 'zuerst': 511}, {'to': 511}, {'me': 1696, 'us': 1696}, {'abteilung': 0, 'bereich': 0,
'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'...': 1698, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuhrung': 0, 'geschaftsfuhrung': 0, 'leitung': 0,
'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1699}, {'abteilung': 0, 'bereich': 0,
'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung': 0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0,
'teil': 0}, {'...': 1701, 'abteilung': 0, 'bereich': 0, 'firma': 0, 'fuehrung': 0, 'geschaeftsfuehrung': 0, 'leitung':
0, 'part': 0, 'position': 0, 'rolle': 0, 'stelle': 0, 'teil': 0}, {'<det>': 1702}, {'<they>': 655, '^': 71, 'dass':
656, 'mir': 657, 'uns': 657}, {'<way>': 657}, {'<det>': 1705, '<way>': 657}, {'<they>': 655, '^': 71, 'am': 1706,
'auf': 1706, 'beim': 1706, 'dass': 656, 'im': 1706, 'per': 1706}, {'<they>': 1704, '^': 71, 'am': 1706, 'auf': 1706,
'beim': 1706, 'dass': 656, 'im': 1706, 'mir': 1707, 'per': 1706, 'uns': 1707}, {'^': 1502, 'dafuer': 1333, 'dagegen':
1333, 'jetzt': 1507, 'nun': 1507}, {'haus': 583}, {'ort': 583}, {'besuch': 583, 'gast': 583}, {'bei': 1646, 'da': 583,
'hier': 583, 'im': 1710, 'vor': 1711, 'zu': 1712}, {'besuch': 583}, {'bei': 1646, 'da': 583, 'dabei': 583, 'hier':
583, 'zu': 1714}, {'...': 1713, 'anhang': 1715, 'bei': 1646, 'da': 583, 'familie': 1715, 'frau': 1715, 'freund': 1715,
'freundin': 1715, 'hier': 583, 'hund': 1715, 'im': 1710, 'kind': 1715, 'kindern': 1715, 'mann': 1715, 'partner': 1715,
'partnerin': 1715, 'vor': 1711, 'zu': 1712}, {'<their>': 1716, 'N': 1713, 'anhang': 1715, 'familie': 1715, 'frau':
1715, 'freund': 1715, 'freundin': 1715, 'hund': 1715, 'kind': 1715, 'kindern': 1715, 'mann': 1715, 'partner': 1715,
'partnerin': 1715}, {'anhang': 1715, 'familie': 1715, 'frau': 1715, 'freund': 1715, 'freundin': 1715, 'hund': 1715,
'kind': 1715, 'kindern': 1715, 'mann': 1715, 'partner': 1715, 'partnerin': 1715}, {'<their>': 1718, 'anhang': 1715,
'familie': 1715, 'frau': 1715, 'freund': 1715, 'freundin': 1715, 'hund': 1715, 'kind': 1715, 'kindern': 1715, 'mann':
1715, 'partner': 1715, 'partnerin': 1715}, {'bei': 1646, 'da': 583, 'hier': 583, 'im': 1710, 'mit': 1717, 'samt':
1719, 'vor': 1711, 'zu': 1712}, {'bei': 1646, 'da': 583, 'hier': 583, 'im': 1710}, {'bei': 1646, 'da': 583, 'dabei':
583, 'hier': 583}, {'abendessen': 1722, 'besuch': 1722, 'bier': 1722, 'brunch': 1722, 'essen': 1722, 'fruehstueck':
1722, 'fruhstuck': 1722, 'grillen': 1722, 'jause': 1722, 'kaffee': 1722, 'mittagessen': 1722, 'tisch': 583}, {'tisch':
583}, {'': (23, 'contact'), '$$': 583}, {'partie': 583}, {'der': 1726}, {'': (23, 'contact'), '$$': 583, 'am': 1724,
'dabei': 1725, 'von': 1727}, {'dabei': 583}, {'video': 1729, 'zoom': 1729}, {'am': 1724, 'an': 1509, 'anwesend': 583,
'auf': 1509, 'bei': 1509, 'beim': 1509, 'da': 583, 'dabei': 583, 'dort': 583, 'druben': 583, 'drueben': 583, 'hier':
583, 'in': 1509, 'mit': 1728, 'online': 1729, 'per': 1730, 'remote': 1729, 'vor': 1711, 'zu': 1509, 'zugeschaltet':
583}, {'<my>': 583, 'abendessen': 1722, 'besuch': 1722, 'bier': 1722, 'brunch': 1722, 'essen': 1722, 'fruehstueck':
1722, 'fruhstuck': 1722, 'grillen': 1722, 'jause': 1722, 'kaffee': 1722, 'mittagessen': 1722}, {'': (23, 'contact'),
'im': 1512, 'in': 1513, 'ins': 1512, 'kurz': 1514}, {'<me>': 1733, '<my>': 583}, {'abend': 1721, 'kaffee': 1721,
'moment': 1721, 'nachmittag': 1721, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stundchen': 1721, 'stunde':
1721, 'stunden': 1721, 'vormittag': 1721, 'weile': 1721}, {'abend': 1721, 'ganze': 1735, 'halbe': 1735, 'kaffee':
1721, 'moment': 1721, 'nachmittag': 1721, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stundchen': 1721,
'stunde': 1721, 'stunden': 1721, 'vormittag': 1721, 'weile': 1721}, {'': (23, 'contact'), 'am': 1724, 'dabei': 583,
'von': 1727}, {'am': 1724, 'anwesend': 583, 'da': 583, 'dabei': 583, 'dort': 583, 'druben': 583, 'drueben': 583,
'hier': 583, 'mit': 1737, 'online': 1729, 'per': 1730, 'remote': 1729, 'vor': 1711, 'zugeschaltet': 583}, {'': (23,
'contact'), 'dabei': 583}, {'anwesend': 583, 'da': 583, 'dabei': 583, 'dort': 583, 'druben': 583, 'drueben': 583,
'hier': 583, 'mit': 1739, 'vor': 1711}, {'abend': 1721, 'anwesend': 583, 'da': 583, 'dabei': 583, 'dort': 583,
'druben': 583, 'drueben': 583, 'ganze': 1735, 'halbe': 1735, 'hier': 583, 'kaffee': 1721, 'mit': 1739, 'moment': 1721,
'nachmittag': 1721, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stundchen': 1721, 'stunde': 1721, 'stunden':
1721, 'vor': 1711, 'vormittag': 1721, 'weile': 1721}, {'abend': 1721, 'kaffee': 1721, 'moment': 1721, 'nachmittag':
1721, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stunde': 1721, 'stunden': 1721, 'vormittag': 1721, 'weile':
1721}, {'abend': 1721, 'ganze': 1742, 'halbe': 1742, 'kaffee': 1721, 'moment': 1721, 'nachmittag': 1721, 'sprung':
1721, 'std': 1721, 'stuendchen': 1721, 'stunde': 1721, 'stunden': 1721, 'vormittag': 1721, 'weile': 1721}, {'abend':
1721, 'drei': 1743, 'ein': 1743, 'eine': 1743, 'einen': 1743, 'ganze': 1742, 'halbe': 1743, 'kaffee': 1721, 'moment':
1721, 'n': 1743, 'nachmittag': 1721, 'ne': 1743, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stunde': 1721,
'stunden': 1721, 'vormittag': 1721, 'weile': 1721, 'zwei': 1743}, {'abend': 1721, 'kaffee': 1721, 'moment': 1721,
'nachmittag': 1721, 'sprung': 1721, 'std': 1721, 'stundchen': 1721, 'stunde': 1721, 'stunden': 1721, 'vormittag':
1721, 'weile': 1721}, {'abend': 1721, 'ganze': 1745, 'halbe': 1745, 'kaffee': 1721, 'moment': 1721, 'nachmittag':
1721, 'sprung': 1721, 'std': 1721, 'stundchen': 1721, 'stunde': 1721, 'stunden': 1721, 'vormittag': 1721, 'weile':
1721}, {'abend': 1721, 'drei': 1746, 'ein': 1746, 'eine': 1746, 'einen': 1746, 'ganze': 1745, 'halbe': 1746, 'kaffee':
1721, 'moment': 1721, 'n': 1746, 'nachmittag': 1721, 'ne': 1746, 'sprung': 1721, 'std': 1721, 'stundchen': 1721,
'stunde': 1721, 'stunden': 1721, 'vormittag': 1721, 'weile': 1721, 'zwei': 1746}, {'atelier': 583, 'geschaeft': 583,
'geschaft': 583, 'haus': 583, 'laden': 583, 'salon': 583, 'shop': 583}, {'...': 1713, 'bei': 1646, 'da': 583, 'hier':
583, 'im': 1710, 'vor': 1711, 'zu': 1712}, {'$$': 583, '<their>': 1749, 'N': 1713, 'am': 1724, 'anhang': 1715,
'dabei': 1725, 'familie': 1715, 'frau': 1715, 'freund': 1715, 'freundin': 1715, 'hund': 1715, 'kind': 1715, 'kindern':
1715, 'mann': 1715, 'partner': 1715, 'partnerin': 1715, 'von': 1727}, {'anwesend': 583, 'da': 583, 'dabei': 583,
'dort': 583, 'drueben': 583, 'hier': 583, 'mit': 1739, 'vor': 1711}, {'anwesend': 583, 'da': 583, 'dabei': 583,
'dort': 583, 'druben': 583, 'hier': 583, 'mit': 1739, 'vor': 1711}, {'$$': 583, 'am': 1724, 'dabei': 1725, 'von':
1727}, {'am': 1724, 'mit': 1753, 'online': 1729, 'per': 1730, 'remote': 1729, 'zugeschaltet': 583}, {'<my>': 583,
'besuch': 583, 'gast': 583}, {'abendessen': 1722, 'besuch': 1722, 'bier': 1722, 'brunch': 1722, 'essen': 1722,
'fruehstueck': 1722, 'fruhstuck': 1722, 'grillen': 1722, 'jause': 1722, 'kaffee': 1722, 'mittagessen': 1722}, {'...':
1494, 'D': 1720, 'abend': 1721, 'alle': 1510, 'am': 1723, 'an': 1509, 'anwesend': 583, 'auch': 1731, 'auf': 1732,
'aufgetaucht': 583, 'bei': 1734, 'beide': 1510, 'beim': 1509, 'da': 1733, 'dabei': 583, 'dafuer': 1333, 'dafur': 1333,
'dagegen': 1333, 'dazugekommen': 583, 'dazugestossen': 583, 'dazugestoßen': 583, 'der': 1503, 'drei': 1736,
'ebenfalls': 1738, 'ebenso': 1740, 'ein': 1741, 'eine': 1736, 'einen': 1736, 'einfach': 1506, 'fuer': 1744, 'fur':
1747, 'ganze': 1735, 'gekommen': 583, 'halbe': 1736, 'hier': 583, 'im': 1748, 'in': 1518, 'ins': 1512, 'ja': 1740,
'kaffee': 1721, 'kurz': 1514, 'leider': 1506, 'mit': 1750, 'mitgekommen': 583, 'moment': 1721, 'n': 1736,
'nachmittag': 1721, 'natuerlich': 1751, 'naturlich': 1752, 'ne': 1736, 'ned': 1505, 'net': 1505, 'nicht': 1505,
'noch': 1754, 'online': 1729, 'per': 1730, 'remote': 1729, 'samt': 1718, 'sogar': 1740, 'sprung': 1721, 'std': 1721,
'stuendchen': 1721, 'stundchen': 1721, 'stunde': 1721, 'stunden': 1721, 'und': 1718, 'vor': 1711, 'vorbeigefahren':
583, 'vorbeigekommen': 583, 'vormittag': 1721, 'weile': 1721, 'wieder': 1510, 'wohl': 0, 'zu': 1755, 'zugeschaltet':
583, 'zum': 1756, 'zur': 1756, 'zwei': 1736}, {'^': 1502, 'dafur': 1333, 'dagegen': 1333, 'jetzt': 1507, 'nun': 1507},
{'...': 1494, 'D': 1720, 'abend': 1721, 'alle': 1510, 'am': 1723, 'an': 1509, 'anwesend': 583, 'auch': 1731, 'auf':
1732, 'aufgetaucht': 583, 'bei': 1734, 'beide': 1510, 'beim': 1509, 'da': 1733, 'dabei': 583, 'dazugekommen': 583,
'dazugestossen': 583, 'dazugestoßen': 583, 'drei': 1736, 'ebenfalls': 1738, 'ebenso': 1740, 'ein': 1741, 'eine': 1736,
'einen': 1736, 'fuer': 1744, 'fur': 1747, 'ganze': 1735, 'gekommen': 583, 'halbe': 1736, 'hier': 583, 'im': 1748,
'in': 1518, 'ins': 1512, 'ja': 1740, 'kaffee': 1721, 'kurz': 1514, 'mit': 1750, 'mitgekommen': 583, 'moment': 1721,
'n': 1736, 'nachmittag': 1721, 'natuerlich': 1751, 'naturlich': 1752, 'ne': 1736, 'noch': 1754, 'online': 1729, 'per':
1730, 'remote': 1729, 'samt': 1718, 'sogar': 1740, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stundchen': 1721,
'stunde': 1721, 'stunden': 1721, 'und': 1718, 'vor': 1711, 'vorbeigefahren': 583, 'vorbeigekommen': 583, 'vormittag':
1721, 'weile': 1721, 'wieder': 1510, 'zu': 1755, 'zugeschaltet': 583, 'zum': 1756, 'zur': 1756, 'zwei': 1736}, {'da':
583}, {'<me>': 1515}, {'am': 1756, 'auch': 1760, 'auf': 1756, 'bei': 1761, 'da': 1733, 'dabei': 583, 'im': 1512, 'in':
1513, 'ins': 1512, 'kurz': 1514, 'mit': 1729, 'zum': 1756, 'zur': 1756}, {'^': 253, 'davor': 511, 'vor': 511},
{'<they>': 1763, '^': 253, 'davor': 511, 'vor': 511}, {'<me>': 1764, 'vor': 511}, {'auf': 1422}, {'durchgeben': 71,
'freigeben': 71, 'gegenzeichnen': 71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71,
'rueberschicken': 71, 'uberweisen': 71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten':
71, 'zuruckbringen': 71, 'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71,
'zurueckbringen': 71, 'zurueckgeben': 71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71,
'zuschicken': 71}, {'...': 1767}, {'^': 1768}, {'<giveinf>': 71, 'durchgeben': 71, 'freigeben': 71, 'gegenzeichnen':
71, 'mitbringen': 71, 'nachreichen': 71, 'nachschicken': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'uberweisen':
71, 'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71,
'zuruckgeben': 71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben':
71, 'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71}, {'...': 1770}, {'<me>': 1769,
'^': 1771, 'sich': 1586}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan':
673, '-rechnung': 673, '-vorschlag': 673, '...': 1567, '<giveinf>': 71, '<selfinf>': 71, 'a': 1361, 'an': 1361,
'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673, 'bestatigung': 673, 'das':
1361, 'den': 1361, 'die': 1361, 'ein': 1361, 'eine': 1361, 'einen': 1361, 'entscheidung': 673, 'entwurf': 673,
'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1361, 'nen': 1361,
'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'rueckmeldung': 673,
'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'^': 1773, 'von': 1367}, {'<until>': 1570, 'bescheid': 1521, 'durchgeben': 71, 'freigeben': 71,
'gegenzeichnen': 71, 'klaeren': 71, 'klaren': 71, 'liefern': 71, 'mitbringen': 71, 'nachliefern': 71, 'nachreichen':
71, 'nachschicken': 71, 'ruberschicken': 71, 'rueberschicken': 71, 'schicken': 71, 'senden': 71, 'uberweisen': 71,
'ueberweisen': 71, 'vorbeibringen': 71, 'vorbeischicken': 71, 'weiterleiten': 71, 'zuruckbringen': 71, 'zuruckgeben':
71, 'zuruckschicken': 71, 'zurucksenden': 71, 'zuruckzahlen': 71, 'zurueckbringen': 71, 'zurueckgeben': 71,
'zurueckschicken': 71, 'zuruecksenden': 71, 'zurueckzahlen': 71, 'zuschicken': 71, 'zusenden': 71}, {'-angebot': 1305,
'-bericht': 1305, '-entwurf': 1305, '-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag':
1305, '...': 1775, '<thing>': 1305, '<work>': 1305, 'a': 1400, 'absagen': 71, 'an': 1400, 'angebot': 1305, 'antwort':
1305, 'aufstellung': 1305, 'bericht': 1305, 'bescheid': 1521, 'bestaetigung': 1305, 'bestatigung': 1305, 'connect':
71, 'connecten': 71, 'das': 1400, 'den': 1400, 'die': 1400, 'ein': 1400, 'eine': 1400, 'einen': 1400, 'entscheidung':
1305, 'entwurf': 1305, 'feedback': 1522, 'forward': 71, 'fotos': 1305, 'freigabe': 1305, 'gutachten': 1305, 'intro':
71, 'introduce': 71, 'introen': 71, 'klaeren': 71, 'klaren': 71, 'konzept': 1305, 'kostenvoranschlag': 1305,
'liefern': 71, 'liste': 1305, 'muster': 1305, 'n': 1400, 'nachfragen': 71, 'nachhaken': 71, 'nen': 1400, 'offerte':
1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'ruckmeldung': 1572, 'rueckmeldung': 1572, 'schicken': 71,
'send': 71, 'share': 71, 'stellungnahme': 1305, 'termin': 1305, 'unterlagen': 1305, 'unterschrift': 1305,
'vermitteln': 71, 'vertrag': 1305, 'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305, 'zusage': 1305, 'zusagen': 71},
{'': (13, 'talk'), '...': 1524, '<counsel>': 0, '<me>': 1769, '<until>': 1774, '^': 1776, 'dass': 1581, 'ein': 1354,
'einen': 1353, 'n': 1353, 'nen': 1353, 'sich': 1586}, {'...': 1767, '<det>': 1670, 'das': 1670, 'den': 1670, 'die':
1670, 'ein': 1670, 'eine': 1670, 'einen': 1670, 'ihre': 1670, 'ihren': 1670, 'seine': 1670, 'seinen': 1670}, {'D':
1672, '^': 1778, 'eh': 1672, 'ja': 1672, 'noch': 1672}, {'...': 1567}, {'^': 1780}, {'...': 1770, 'absagen': 71,
'bescheid': 1521, 'connecten': 71, 'feedback': 1522, 'intro': 71, 'introen': 71, 'klaeren': 71, 'klaren': 71,
'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'ruckmeldung': 1522, 'rueckmeldung': 1522, 'schicken': 71,
'vermitteln': 71, 'zusagen': 71}, {'...': 1524, '<me>': 1779, '<until>': 1781, '^': 1782, 'sich': 1586}, {'auch':
1760, 'da': 583, 'dabei': 583, 'mit': 1729}, {'...': 1775}, {'<me>': 1769, '<until>': 1588, '^': 1785, 'dass': 1581,
'sich': 1586}, {'nicht': 8}, {'aber': 1787, 'doch': 1787}, {'connecten': 71, 'intro': 71, 'introen': 71, 'klaeren':
71, 'klaren': 71, 'liefern': 71, 'nachfragen': 71, 'nachhaken': 71, 'schicken': 71, 'vermitteln': 71}, {'anrufen': 8,
'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'...': 1790, 'anrufen': 8, 'besuchen': 8, 'erreichen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8,
'schicken': 8, 'schreiben': 8, 'sprechen': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1790, 'anrufen': 8,
'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8,
'zurueckrufen': 8}, {'^': 1582, 'anrufen': 8, 'besuchen': 8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8,
'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8}, {'...': 1793, '^': 1582, 'anrufen': 8, 'bei': 1585, 'besuchen':
8, 'melden': 8, 'ruehren': 8, 'ruhren': 8, 'schicken': 8, 'schreiben': 8, 'zuruckrufen': 8, 'zurueckrufen': 8},
{'...': 1788, '<counsel>': 0, '<me>': 1673, '^': 1789, 'aber': 1787, 'doch': 1787, 'ein': 1354, 'einen': 1353, 'mich':
1791, 'mir': 1792, 'n': 1353, 'nen': 1353, 'sich': 1794, 'uns': 1791}, {'<me>': 1673, 'mich': 1792, 'mir': 1792,
'sich': 1792, 'uns': 1792}, {'<until>': 674, '^': 1326}, {'sich': 1797}, {'^': 1348, 'von': 1350}, {'<thing>': 1305,
'<work>': 1305, 'angebot': 1305, 'antwort': 1305, 'bestaetigung': 1305, 'entscheidung': 1305, 'fotos': 1305,
'kostenvoranschlag': 1305, 'muster': 1305, 'offerte': 1305, 'rechnung': 1305, 'rueckmeldung': 1305, 'unterlagen':
1305, 'vertrag': 1305, 'zahlen': 1305}, {'<until>': 1799, '^': 1800, 'sich': 1797}, {'^': 1375, 'von': 1377},
{'<thing>': 1305, '<work>': 1305, 'angebot': 1305, 'antwort': 1305, 'bestatigung': 1305, 'entscheidung': 1305,
'fotos': 1305, 'kostenvoranschlag': 1305, 'muster': 1305, 'offerte': 1305, 'rechnung': 1305, 'ruckmeldung': 1305,
'unterlagen': 1305, 'vertrag': 1305, 'zahlen': 1305}, {'<until>': 1802, '^': 1803, 'sich': 1797}, {'erreichen': 1300,
'erwischen': 1300, 'sprechen': 1300}, {'<hat>': 1222, '<needs>': 1223, '<saysv>': 1227, '<sends3>': 74, '<will3>':
1237, '^': 1298, 'antwortet': 583, 'antwortete': 583, 'anzuklingeln': 1300, 'anzurufen': 1300, 'arbeitet': 1303,
'bat': 1308, 'bedankte': 1309, 'beehrt': 1310, 'beginnt': 1303, 'begleitet': 1311, 'bekommen': 1314, 'bekommt': 1321,
'benoetigt': 1328, 'benotigt': 1332, 'berichtet': 0, 'beschwerte': 1309, 'besteht': 1334, 'besuchen': 1311, 'besucht':
1311, 'bewarb': 1335, 'bewirbt': 1335, 'bietet': 1338, 'bittet': 1340, 'bleibt': 1303, 'bot': 1338, 'brachte': 1343,
'brachten': 1343, 'braeuchte': 1355, 'braeuchten': 1356, 'brauchen': 1360, 'braucht': 1370, 'brauchte': 1380,
'brauchten': 1381, 'bringen': 1384, 'bringt': 1384, 'bräuchte': 1380, 'darf': 1391, 'draengt': 1393, 'draengte': 1309,
'drangt': 1393, 'drangte': 1309, 'dringt': 1334, 'duerfen': 1394, 'durfen': 1394, 'empfaengt': 1311, 'empfahl': 1396,
'empfangt': 1311, 'empfehlen': 1396, 'empfiehlt': 1396, 'erinnert': 1397, 'erkundigte': 1309, 'ermahnt': 1398,
'ermutigt': 1398, 'ersuchte': 1309, 'erwartet': 1402, 'erzaehlt': 0, 'erzahlt': 0, 'essen': 1406, 'faehrt': 1397,
'faend': 1411, 'faende': 1411, 'faengt': 1415, 'fahren': 1397, 'fahrt': 1397, 'fand': 1411, 'fande': 1411, 'fangt':
1415, 'feiert': 1417, 'findet': 1418, 'fordert': 1420, 'fragt': 1423, 'fragte': 1309, 'freuen': 1426, 'freut': 1429,
'fuehrt': 1311, 'fuhrt': 1311, 'fänd': 1411, 'gab': 1436, 'gaben': 1438, 'gibt': 1438, 'ging': 1442, 'gingen': 1442,
'haben': 1463, 'haette': 1472, 'haetten': 1474, 'hat': 1480, 'hatte': 1486, 'hatten': 1474, 'helfen': 1311, 'hilft':
1311, 'hofft': 1479, 'holen': 1397, 'holt': 1397, 'hätte': 1487, 'hätten': 1474, 'is': 1490, 'isst': 1406, 'ist':
1508, 'kam': 1519, 'kamen': 1520, 'kann': 1530, 'koennen': 1531, 'kommen': 1537, 'kommt': 1537, 'konnen': 1531,
'kriegen': 1314, 'kriegt': 1321, 'kuemmern': 1540, 'kuemmert': 1540, 'kummern': 1540, 'kummert': 1540, 'laden': 1541,
'ladt': 1541, 'laedt': 1541, 'legt': 1545, 'legte': 1545, 'll': 1547, 'machen': 1555, 'macht': 1555, 'mahnt': 1398,
'mahnte': 1309, 'mailt': 1556, 'mailte': 1556, 'meldet': 1559, 'meldete': 1561, 'mochte': 1587, 'mochten': 1591,
'moechte': 1601, 'moechten': 1591, 'muessen': 1605, 'muesste': 1611, 'muss': 1615, 'mussen': 1619, 'musste': 1625,
'möchte': 1587, 'müsste': 1625, 'nehmen': 1397, 'nimmt': 1626, 'owes': 1628, 'pladiert': 1629, 'pladierte': 1629,
'plaediert': 1630, 'plaedierte': 1630, 'plant': 1479, 'pocht': 1334, 'raet': 1636, 'rat': 1636, 'raten': 1636,
'recommended': 511, 'recommends': 511, 'reklamierte': 1309, 'rief': 1639, 'riet': 1636, 'rieten': 1636, 'ruehrt':
1559, 'ruehrte': 1559, 'ruft': 1640, 'ruhrt': 1559, 'ruhrte': 1559, 'rät': 1636, 'said': 1642, 'san': 1643, 'sass':
1652, 'sassen': 1652, 'says': 1642, 'saß': 1652, 'saßen': 1652, 'schauen': 1655, 'schaut': 1537, 'schaute': 1656,
'schauten': 1656, 'schlaeft': 1406, 'schlaegt': 1658, 'schlafen': 1406, 'schlaft': 1406, 'schlagt': 1658, 'schlug':
1658, 'schlägt': 1658, 'schreiben': 1663, 'schreibt': 1664, 'schrieb': 1556, 'schulden': 1667, 'schuldet': 1667,
'sind': 1668, 'soll': 0, 'sollen': 0, 'sollte': 1674, 'stand': 1677, 'standen': 1678, 'startet': 1303, 'steckte':
1683, 'streckte': 1683, 'sucht': 1684, 'suchte': 1684, 'taet': 1694, 'taete': 1695, 'tat': 1694, 'tate': 1695,
'textet': 1556, 'thinks': 1642, 'told': 1697, 'treffen': 1335, 'trifft': 1335, 'tät': 1694, 'uberlegt': 1479,
'ubernachten': 1406, 'ubernachtet': 1406, 'ubernimmt': 1700, 'ueberlegt': 1479, 'uebernachten': 1406, 'uebernachtet':
1406, 'uebernimmt': 1703, 'urgierte': 1309, 'verlangt': 1420, 'versprach': 1708, 'verspricht': 1708, 'versucht': 1479,
'waere': 1709, 'war': 1757, 'ware': 1758, 'waren': 1759, 'warn': 1762, 'warnt': 1765, 'warnte': 1765, 'warten': 1766,
'wartet': 1766, 'werden': 1772, 'will': 1777, 'wird': 1783, 'woan': 1784, 'wohnt': 1303, 'wollen': 1786, 'wollte':
1795, 'wollten': 1796, 'worn': 1784, 'wuenschen': 1798, 'wuenscht': 1801, 'wuerd': 1694, 'wuerde': 1694, 'wunschen':
1798, 'wunscht': 1804, 'wurd': 1694, 'wurde': 1694, 'wäre': 1758, 'würde': 1694, 'zu': 1805, 'zuruckzurufen': 1300,
'zurueckzurufen': 1300}, {'N': 1016}, {'an': 1807}, {'<them>': 45}, {'ich': 1809, 'wir': 1809}, {'...': 1808,
'<have>': 1810, 'an': 1807}, {'^': 781}, {'hand': 12, 'mail': 12, 'post': 12}, {'der': 1813}, {'am': 1448, 'auf':
1449, 'im': 1450, 'in': 1814, 'von': 125, 'vorliegen': 12}, {'...': 1815}, {'^': 1816}, {'<they>': 1817}, {'bekommen':
1818, 'bekommt': 1818, 'erhaelt': 1818, 'erhalt': 1818, 'erhält': 1818, 'haben': 1818, 'hat': 1818, 'kriegen': 1818,
'kriegt': 1818}, {'<they>': 939, 'ich': 39, 'wir': 39}, {'<them>': 39, 'das': 605, 'dass': 1820}, {'<they>': 789,
'der': 789, 'die': 789}, {'durchgearbeitet': 583, 'durchgegangen': 583}, {'...': 732, '<reviewed>': 378}, {'N': 1824},
{'...': 1823, 'fuer': 1825, 'fur': 1825, 'v': 1825, 'vom': 1825, 'von': 1825}, {'i': 59, 'ich': 59, 'ma': 59, 'wir':
59}, {'<title>': 60, 'N': 59}, {'mich': 1828, 'uns': 1828}, {'N': 59, 'am': 59, 'auf': 59, 'bei': 59, 'beim': 59,
'das': 59, 'der': 59, 'die': 59, 'im': 59, 'in': 59, 'unser': 59, 'unsere': 59, 'unseres': 59}, {'ab': 59, 'aus': 59,
'heim': 59, 'hin': 59, 'nach': 59, 'vom': 59, 'zum': 59, 'zur': 59}, {'...': 1831}, {'N': 1832, 'ihn': 1832, 'sie':
1832}, {'ich': 1833, 'wir': 1833}, {'mich': 59, 'uns': 59}, {'<they>': 59}, {'<they>': 1835, 'mich': 1836, 'mir':
1836, 'uns': 1836}, {'<they>': 59, '<title>': 60, 'N': 59}, {'mich': 1838, 'uns': 1838}, {'mich': 1838, 'mir': 1836,
'uns': 1838}, {'bei': 59, 'im': 59, 'in': 59, 'mit': 59, 'zu': 59}, {'ich': 1841, 'wir': 1841}, {'mich': 1836, 'mir':
1836, 'uns': 1836}, {'<they>': 1835, 'mich': 1836, 'uns': 1836}, {'wir': 59}, {'ich': 59, 'ma': 59, 'wir': 59}, {'':
(2, 'plan'), 'N': 1832, 'ihn': 1832, 'sie': 1832}, {'ich': 1847, 'ma': 59, 'wir': 1847}, {'': (1, 'moved')}, {'fixe':
59}, {'-abend': 59, '-feier': 59, '-fest': 59, '-probe': 59, '-sitzung': 59, '-termin': 59, 'besprechung': 59,
'eroeffnung': 59, 'eroffnung': 59, 'feier': 59, 'generalprobe': 59, 'hochzeit': 59, 'jour': 1850, 'konzert': 59,
'lesung': 59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung': 59, 'stammtisch': 59, 'taufe': 59, 'vernissage':
59, 'vortrag': 59}, {'...': 1851}, {'es': 1852}, {'-abend': 59, '-feier': 59, '-fest': 59, '-probe': 59, '-sitzung':
59, '-termin': 59, 'besprechung': 59, 'call': 59, 'eroeffnung': 59, 'eroffnung': 59, 'feier': 59, 'generalprobe': 59,
'gesprach': 59, 'gespraech': 59, 'hochzeit': 59, 'jour': 1850, 'konzert': 59, 'lesung': 59, 'lunch': 59, 'meeting':
59, 'party': 59, 'premiere': 59, 'probe': 59, 'sitzung': 59, 'stammtisch': 59, 'taufe': 59, 'termin': 59, 'treffen':
59, 'vernissage': 59, 'vortrag': 59}, {'...': 1854}, {'besprechung': 59, 'call': 59, 'gesprach': 59, 'gespraech': 59,
'lunch': 59, 'meeting': 59, 'termin': 59, 'treffen': 59}, {'...': 1856}, {'ich': 1855, 'wir': 1857}, {'ich': 1857,
'wir': 1855}, {'<they>': 1405}, {'...': 1851, '<they>': 1405, 'gestrichen': 8}, {'vorbei': 59, 'vorbeischauen': 59},
{'...': 1862}, {'...': 1862, 'ich': 1863}, {'besuchen': 59}, {'': (2, 'plan'), '...': 1865}, {'<they>': 1866,
'<title>': 60, 'N': 59}, {'mich': 1867, 'uns': 1867}, {'<me>': 59, 'besuch': 59}, {'vorbei': 59, 'zu': 1869, 'zum':
59}, {'...': 1870, 'vorbei': 59, 'zu': 1869, 'zum': 59}, {'N': 1871, 'mich': 1867, 'uns': 1867}, {'<me>': 1836},
{'<callinf>': 488, '<giveinf>': 488, 'anklopfen': 488, 'essen': 488, 'nachfragen': 488, 'reden': 488, 'sprechen': 488,
'treffen': 488, 'vorbeischauen': 488, 'vorfuehlen': 488, 'vorfuhlen': 488}, {'...': 1874, '<callinf>': 488,
'<giveinf>': 488, 'anklopfen': 488, 'essen': 488, 'nachfragen': 488, 'reden': 488, 'sprechen': 488, 'treffen': 488,
'vorbeischauen': 488, 'vorfuehlen': 488, 'vorfuhlen': 488}, {'N': 1875}, {'bei': 1876, 'mit': 1876, 'zu': 1876},
{'bei': 1876, 'mit': 1876, 'wieder': 1877, 'zu': 1876}, {'zusammen': 59}, {'...': 1879}, {'mich': 1880, 'uns': 1880},
{'ich': 1881, 'wir': 1881}, {'eingeladen': 59}, {'': (2, 'plan'), '...': 1883}, {'bei': 1884, 'im': 59, 'in': 59,
'mit': 59, 'zu': 1884}, {'...': 1851, '<they>': 1405, 'ich': 1885, 'wir': 1885}, {'plan': 59, 'programm': 59}, {'dem':
1887}, {'kalender': 59}, {'an': 59, 'auf': 1888, 'im': 1889}, {'...': 1890}, {'<acts1>': 1827, 'abgemacht': 59,
'abgmacht': 59, 'ausgemacht': 59, 'ausgmacht': 59, 'beehren': 1829, 'beehrt': 1829, 'beginnen': 1830, 'beginnt': 1830,
'begleite': 1834, 'begleitet': 1837, 'besuchen': 1839, 'besucht': 1840, 'bin': 1842, 'bringe': 1834, 'empfaengt':
1843, 'empfangt': 1843, 'erinnert': 1844, 'eroeffnen': 1830, 'eroeffnet': 1830, 'eroffnen': 1830, 'eroffnet': 1830,
'essen': 1845, 'faehrt': 1837, 'fahr': 1846, 'fahre': 1848, 'fahren': 1846, 'fahrt': 1837, 'festgelegt': 59, 'flieg':
1846, 'fliege': 1846, 'fliegen': 1846, 'fuehrt': 1837, 'fuhrt': 1837, 'gehen': 1845, 'gelegt': 1849, 'geplant': 59,
'geschoben': 1849, 'gestrichen': 8, 'gibt': 1853, 'gibts': 1852, 'hab': 1858, 'habe': 1858, 'haben': 1859, 'helfen':
1843, 'hilft': 1843, 'hol': 1834, 'hole': 1834, 'holen': 1834, 'holt': 1844, 'isst': 1860, 'ist': 1861, 'komm': 1864,
'komme': 1864, 'kommen': 1868, 'kommt': 1872, 'laden': 1873, 'ladt': 1873, 'laedt': 1873, 'laeuft': 1830, 'laufen':
1830, 'lauft': 1830, 'mal': 1878, 'nehmen': 1844, 'nimmt': 1837, 'reden': 1845, 'reise': 1846, 'reisen': 1846,
'reserviert': 59, 'schau': 1864, 'schaue': 1864, 'schlaeft': 1860, 'schlaft': 1860, 'sehen': 1845, 'setz': 1882,
'setze': 1882, 'setzen': 1882, 'sind': 1886, 'sprechen': 1845, 'starten': 1830, 'startet': 1830, 'stehen': 1891,
'steht': 1891, 'steigen': 1830, 'steigt': 1830, 'telefonieren': 1845, 'treffen': 1845, 'ubernachtet': 1860,
'uebernachtet': 1860, 'umgebucht': 1849, 'umgelegt': 1849, 'vereinbart': 59, 'verlegt': 1849, 'verschoben': 1849,
'vertagt': 1849, 'vorgezogen': 1849, 'wird': 1852, 'wurde': 619, 'zeigt': 1843, 'zoomen': 1845, 'zugesagt': 59},
{'gelegt': 735}, {'herz': 1893}, {'bekannt': 775, 'bekanntgemacht': 774, 'connected': 774, 'in': 777, 'vernetzt': 774,
'zusammengebracht': 774}, {'...': 1895, 'bekannt': 775, 'bekanntgemacht': 774, 'connected': 774, 'in': 777,
'vernetzt': 774, 'zusammengebracht': 774}, {'N': 1896}, {'ans': 1894, 'ausgeholfen': 576, 'ins': 886, 'mit': 1897,
'mitgeholfen': 576}, {'keine': 253, 'nicht': 253}, {'auf': 542, 'besser': 253, 'bloss': 253, 'bloß': 253, 'finger':
948, 'haende': 948, 'hande': 948, 'ja': 1899, 'keinesfalls': 253, 'lieber': 253, 'nie': 253, 'niemals': 253,
'unbedingt': 253}, {'soll': 511, 'solle': 511, 'sollen': 511, 'sollte': 511, 'sollten': 511}, {'^': 1900, 'ich': 1901,
'man': 1901, 'wir': 1901}, {'<introduced>': 774, 'bekannt': 775}, {'<introduced>': 774, 'bekannt': 775, 'einander':
1903, 'miteinander': 1903}, {'gebracht': 774, 'gesetzt': 774}, {'kontakt': 1905, 'verbindung': 1905}, {'<introduced>':
774, 'bekannt': 775, 'einander': 778, 'in': 777, 'miteinander': 778}, {'mail': 1907}, {'e': 1908, 'linkedin': 1907,
'mail': 1907, 'whatsapp': 1907}, {'...': 1904, '<introduced>': 774, 'bekannt': 775, 'einander': 778, 'gegenseitig':
778, 'in': 1906, 'kontakt': 1905, 'miteinander': 778, 'per': 1909, 'verbindung': 1905, 'via': 1909}, {'N': 1910,
'ich': 609}, {'^': 253, 'an': 999, 'dass': 511, 'dazu': 998, 'fuer': 1001, 'fur': 1003, 'ist': 623, 'lautet': 623,
'lautete': 623, 'waere': 623, 'war': 623, 'ware': 623, 'wäre': 623}, {'bekannt': 775, 'vorgestellt': 774}, {'...':
1913}, {'N': 824, 'dem': 825, 'der': 825, 'mit': 825}, {'ich': 1915, 'wir': 1915}, {'bekannt': 775, 'bereitgestellt':
26, 'freigeraeumt': 26, 'freigeraumt': 26, 'vorgestellt': 774, 'zur': 67}, {'...': 1917}, {'...': 626}, {'<counsel>':
1919}, {'auf': 542, 'besser': 253, 'bloss': 253, 'bloß': 253, 'erst': 253, 'finger': 948, 'haende': 948, 'hande': 948,
'ja': 1899, 'keinesfalls': 253, 'lieber': 253, 'nicht': 253, 'nie': 253, 'niemals': 253, 'unbedingt': 253}, {'^':
1921}, {':': 1922}, {'...': 1923}, {'...': 1923, '<det>': 1924}, {'am': 1925, 'auf': 1925, 'beim': 1925, 'im': 1925,
'in': 1925, 'per': 1925, 'via': 1925}, {'...': 819, 'vorgestellt': 774}, {'D': 71}, {'...': 1928}, {'alles': 1929,
'das': 1929, 'den': 1929, 'die': 1929, 'es': 1929, 'ihn': 1929, 'sie': 1929}, {'bringt': 1930, 'gibt': 1930,
'schickt': 1930, 'sendet': 1930}, {'und': 1931}, {'...': 1932}, {'': (6, 'theirs'), 'D': 71}, {'<my>': 71}, {'<me>':
1934, '<my>': 71, 'D': 1935}, {'nach': 71, 'um': 71}, {'...': 1937}, {'...': 1937, 'bei': 1938, 'beim': 1938, 'sich':
1938}, {'...': 71}, {'<their>': 1940, 'bei': 1940, 'beim': 1940}, {'': (6, 'theirs'), 'nach': 71, 'um': 71}, {'...':
1942}, {'...': 1937, '<their>': 1940, 'bei': 1943, 'beim': 1943, 'sich': 1938}, {'retour': 1928, 'wieder': 1928,
'zuruck': 1928, 'zurueck': 1928}, {'...': 1945}, {'...': 1250, '<me>': 1946}, {'...': 1937, 'nach': 71, 'um': 71},
{'sich': 1948}, {'<det>': 71}, {'<det>': 1929, 'D': 1950}, {'<me>': 1951}, {'<sends3>': 1933, '<serves3>': 1936,
'baut': 229, 'bringt': 1283, 'erkundigt': 1939, 'fraegt': 1941, 'fragt': 1944, 'fragts': 1941, 'frägt': 1941, 'gibt':
1947, 'hakt': 1939, 'hoert': 1949, 'hort': 1949, 'schaut': 1949, 'schickt': 1283, 'schreibt': 1952, 'sieht': 1949,
'zahlt': 1283}, {'spiel': 885}, {'empfohlen': 735, 'ins': 1954, 'vermittelt': 735, 'vorgeschlagen': 735,
'weiterempfohlen': 735}, {'einsatz': 576}, {'ausgeholfen': 576, 'dabei': 576, 'eingesprungen': 576, 'gearbeitet': 576,
'geholfen': 576, 'gewerkt': 576, 'im': 1956, 'mitgeholfen': 576}, {'...': 1957, 'ausgeholfen': 576, 'dabei': 576,
'eingesprungen': 576, 'gearbeitet': 576, 'geholfen': 576, 'gewerkt': 576, 'im': 1956, 'mitgeholfen': 576}, {'...':
1955, '<helper>': 1958}, {'...': 1955, 'N': 778}, {'das': 135, 'erst': 92, 'es': 135}, {'^': 1961}, {'gebracht': 747},
{'stand': 1963}, {'aktuellen': 1964, 'letzten': 1964, 'neuesten': 1964, 'neusten': 1964}, {'...': 1923, '<det>': 1924,
'den': 1965}, {'ans': 1894, 'empfohlen': 735, 'ins': 1954, 'vermittelt': 735, 'vorgeschlagen': 735, 'weiterempfohlen':
735}, {'geholfen': 378, 'unterstuetzt': 378, 'unterstutzt': 378, 'zugehoert': 378, 'zugehort': 378}, {'geholfen': 378,
'unterstutzt': 378, 'zugehort': 378}, {'geholfen': 378, 'unterstuetzt': 378, 'zugehoert': 378}, {'...': 1967, '<my>':
1132, 'N': 778, 'pitch': 1968, 'pitchen': 1968, 'proben': 1968, 'uben': 1969, 'ueben': 1970}, {':': 1922, 'empfohlen':
735, 'ins': 1954, 'vermittelt': 735, 'vorgeschlagen': 735, 'weiterempfohlen': 735}, {'...': 1972, '<det>': 1924,
'pitch': 1968, 'pitchen': 1968, 'proben': 1968, 'uben': 1969, 'ueben': 1970}, {'gegeben': 747, 'gesagt': 747},
{'gegeben': 774, 'gemacht': 774, 'geschickt': 774}, {'N': 1975}, {'an': 1976, 'bei': 1976, 'mit': 1976, 'zu': 1976},
{'intro': 1977}, {'N': 1927}, {'vorgestellt': 774}, {'N': 1980, 'kontakt': 828, 'rucken': 1038, 'ruecken': 1039},
{'N': 1980}, {'gegeben': 747}, {'gutes': 1127, 'intro': 1977, 'update': 1983}, {'...': 1955}, {'': (8, 'asked'),
'<me>': 655}, {'durch': 71, 'ein': 71, 'nach': 71, 'weiter': 71}, {'...': 1987}, {'angebot': 71, 'einladung': 71,
'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'protokoll': 71, 'termin': 71, 'unterlagen': 71,
'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1988, 'angebot': 71, 'das': 1989, 'den': 1989, 'die':
1989, 'ein': 1989, 'eine': 1989, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen':
1989, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^':
1990}, {'gesetzt': 747}, {'bild': 1992, 'gesprach': 1129, 'gespraech': 1129, 'spiel': 1129}, {'^': 192}, {'<me>':
1994}, {'<my>': 1988}, {'^': 1996}, {'weg': 583}, {'den': 1998}, {'uber': 1999, 'ueber': 1999}, {'...': 2000, 'uber':
1999, 'ueber': 1999}, {'mir': 2001, 'uns': 2001}, {'fertig': 92, 'zusammen': 92}, {'...': 2003, 'angebot': 71, 'das':
1989, 'den': 1989, 'die': 1989, 'ein': 1989, 'eine': 1989, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1989, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 2004}, {'...': 819, '<introduced>': 774, 'bekannt': 775, 'in': 777}, {'<det>': 832, '<my>':
832, '<their>': 832, 'N': 2006, 'einem': 832, 'einer': 832}, {'angebot': 71, 'das': 1989, 'den': 1989, 'die': 1989,
'ein': 1989, 'eine': 1989, 'einladung': 71, 'entwurf': 71, 'intro': 71, 'intros': 71, 'kontakt': 71, 'nen': 1989,
'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'^': 2008},
{':': 1922, 'N': 820}, {'sein': 71}, {'da': 2011, 'eintreffen': 71, 'fertig': 2011, 'kommen': 71, 'vorliegen': 71},
{'<until>': 2012}, {'': (6, 'theirs'), 'soll': 2013}, {'gebeten': 2014}, {'...': 2015}, {'^': 2016}, {'um': 2017},
{'...': 2010, '<det>': 1924, 'email': 2018, 'linkedin': 2018, 'mail': 2018, 'sms': 2018, 'whatsapp': 2018}, {'<work>':
1824}, {'...': 1, ':': 0, 'dazu': 1, 'ist': 1, 'lautet': 1, 'war': 1}, {'...': 2020, '<counsel>': 1004, '<opinion>':
2021, '<work>': 1824, 'ansicht': 1010, 'auffassung': 1010, 'einschaetzung': 1010, 'einschatzung': 1010, 'empfehlung':
1010, 'erfahrung': 1010, 'meinung': 1010, 'uberzeugung': 1010, 'ueberzeugung': 1010}, {'angebot': 71, 'einladung': 71,
'entwurf': 71, 'erst': 92, 'intro': 71, 'intros': 71, 'kontakt': 71, 'protokoll': 71, 'termin': 71, 'unterlagen': 71,
'vorschlaege': 71, 'vorschlag': 71, 'vorschlage': 71}, {'<my>': 1988, 'angebot': 71, 'das': 2023, 'den': 1989, 'die':
1989, 'ein': 1989, 'eine': 1989, 'einladung': 71, 'entwurf': 71, 'erst': 92, 'es': 135, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1989, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 2024}, {'...': 2003}, {'^': 2026}, {'...': 821, 'email': 2018, 'linkedin': 2018, 'mail':
2018, 'sms': 2018, 'whatsapp': 2018}, {'gebeten': 748}, {'kommt': 2013, 'soll': 2013, 'sollte': 2013}, {'angefragt':
2030, 'gebeten': 2030}, {'...': 2031}, {'...': 2029, '^': 2032}, {'ich': 910, 'wir': 910}, {'von': 1727},
{'eingeladen': 583, 'mit': 2035, 'zugeschaltet': 583}, {'...': 2036}, {'N': 778}, {'gratuliert': 747}, {'geburtstag':
2039}, {'...': 1898, ':': 1902, '<and>': 1911, '<counsel>': 1912, '<det>': 1914, '<have>': 1916, '<my>': 1918,
'<their>': 1920, 'D': 1926, 'N': 1927, '^': 1953, 'als': 1959, 'am': 1925, 'an': 1960, 'angefeuert': 496, 'angefragt':
748, 'antwortet': 1962, 'auf': 1966, 'aufgebaut': 496, 'aufgemuntert': 496, 'ausgeholfen': 576, 'bei': 1971, 'beim':
1973, 'berichtet': 747, 'beruhigt': 496, 'bescheid': 1974, 'bestaerkt': 496, 'bestarkt': 496, 'bringt': 1962,
'coached': 764, 'das': 1978, 'dem': 1979, 'den': 1981, 'der': 1979, 'die': 1982, 'ein': 1984, 'eine': 1978, 'einem':
1914, 'einen': 829, 'einer': 1914, 'erklaert': 747, 'erklart': 747, 'ermutigt': 496, 'erzaehlt': 747, 'erzahlt': 747,
'fuer': 1985, 'fur': 1985, 'geantwortet': 747, 'gebeten': 1986, 'gebrieft': 747, 'gecoached': 764, 'gecoacht': 764,
'gedankt': 752, 'gefragt': 748, 'gelobt': 496, 'gementort': 764, 'gesagt': 747, 'geschildert': 747, 'gestrichen': 8,
'getroestet': 496, 'getrostet': 496, 'gezeigt': 747, 'gibt': 1991, 'gratuliert': 747, 'gut': 1057, 'im': 1925, 'in':
1925, 'informiert': 747, 'ins': 1993, 'intro': 1977, 'ist': 619, 'kontakt': 828, 'laesst': 1995, 'lassen': 1995,
'lasst': 1995, 'leitet': 1997, 'lief': 2002, 'liefert': 1962, 'lässt': 1995, 'macht': 2005, 'mentored': 764, 'mit':
2007, 'mitgeholfen': 576, 'mitgeteilt': 747, 'motiviert': 496, 'muessen': 605, 'muss': 605, 'mussen': 605, 'mut':
1077, 'nachgefragt': 748, 'ne': 1978, 'organisiert': 2009, 'per': 2019, 'reicht': 1997, 's': 2022, 'schickt': 2025,
'soll': 605, 'sollte': 605, 'stellt': 2027, 'todo': 655, 'uber': 2028, 'ueber': 2028, 'um': 2033, 'und': 2034,
'unterschreibt': 1962, 'update': 1983, 'upgedatet': 747, 'via': 2019, 'vorgeschlagen': 1125, 'war': 2037, 'waren':
2037, 'weiss': 1962, 'weiterempfohlen': 735, 'weiß': 1962, 'wurde': 619, 'zahlt': 1962, 'zu': 2038, 'zugesagt': 747,
'zum': 2040}, {'<them>': 12, 'das': 89, 'es': 89}, {'ich': 2042, 'wir': 2042}, {'<me>': 71, 'das': 229, 'es': 229},
{'<they>': 2044}, {'<them>': 780}, {'ich': 2046, 'wir': 2046}, {'<they>': 229}, {'<them>': 71}, {'von': 2049}, {'ich':
2050, 'wir': 2050}, {'<they>': 126, 'von': 125}, {'schuldi': 12, 'schuldig': 12}, {'...': 2053, 'schuldi': 12,
'schuldig': 12}, {'<them>': 2054}, {'<them>': 2054, 'ich': 2055}, {'<me>': 235}, {'an': 89}, {'<me>': 2058}, {'von':
2059}, {'...': 2060}, {'<me>': 1495}, {'<they>': 2062}, {'<me>': 12, '<them>': 71}, {'...': 2060, 'von': 2064},
{'<them>': 12, 'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'dringend': 12, 'noch': 12, 'unbedingt': 12}, {'ich':
2066, 'wir': 2067}, {'ausstaendig': 20, 'ausstandig': 20, 'ausstehend': 20, 'pendent': 20}, {'ich': 89, 'wir': 89},
{'<me>': 20}, {'<they>': 2071, 'ich': 89, 'wir': 89}, {'<they>': 2071}, {'aus': 20, 'noch': 239}, {'<done>': 12},
{'...': 2075}, {'<me>': 2076}, {'von': 2077}, {'<done>': 71}, {'...': 2079}, {'<me>': 2076, '<them>': 2080},
{'<them>': 2078, 'von': 2081}, {'<give1>': 2043, '<give3>': 2045, '<have>': 2047, '<will3>': 2048, 'ausstaendig': 20,
'ausstandig': 20, 'ausstehend': 20, 'bekomm': 2051, 'bekomme': 2051, 'bekommen': 2051, 'bekommt': 2052, 'bin': 2056,
'erhalte': 2051, 'fehlen': 2057, 'fehlt': 2057, 'gehen': 2061, 'geht': 2061, 'ist': 2063, 'kommen': 2065, 'kommt':
2065, 'krieg': 2051, 'kriege': 2051, 'kriegen': 2051, 'kriegt': 2052, 'muessen': 2068, 'muss': 2068, 'mussen': 2068,
'noch': 2069, 'pendent': 20, 'schuld': 2070, 'schulde': 2070, 'schulden': 2072, 'schuldet': 2073, 'sind': 2063,
'stehen': 2074, 'steht': 2074, 'werden': 2082, 'wird': 2082}, {'bis': 12, 'ich': 1086, 'noch': 12, 'spaetestens': 12,
'spatestens': 12, 'wir': 1086}, {'<they>': 1950}, {'nach': 12, 'vorbei': 12, 'weiter': 12, 'zuruck': 12, 'zurueck':
12}, {'...': 2086, '<them>': 12, 'das': 89, 'den': 89, 'die': 89, 'es': 89, 'ihn': 89, 's': 89, 'sie': 89}, {'<them>':
12, 'das': 89, 'den': 89, 'die': 89, 'es': 89, 'ihn': 89, 's': 89, 'sie': 89}, {'<them>': 12, 'das': 89, 'es': 89,
'ich': 2087, 's': 89, 'wir': 2088}, {'': (6, 'theirs'), '<they>': 71}, {'<me>': 2090}, {'<me>': 2090, 'das': 2091,
'den': 2091, 'die': 2091, 'es': 2091, 'ihn': 2091, 's': 2091, 'sie': 2091}, {'<me>': 2090, '<they>': 2092, 'das':
2091, 'den': 2091, 'der': 2092, 'die': 2092, 'es': 2091, 'ihn': 2091, 's': 2091, 'sie': 2091}, {'vergessen': 12},
{'nicht': 2094}, {'...': 2095}, {'s': 2096}, {'retour': 71, 'wieder': 422, 'zuruck': 71, 'zurueck': 71}, {'D': 2098,
'retour': 71, 'wieder': 422, 'zuruck': 71, 'zurueck': 71}, {'...': 422, 'D': 2098, 'das': 2099, 'den': 2099, 'die':
2099, 'es': 2099, 'ihn': 2099, 'retour': 71, 'sie': 2099, 'wieder': 422, 'zuruck': 71, 'zurueck': 71}, {'N': 2100,
'er': 2100, 'sie': 2100}, {'<they>': 1263, 'N': 2100, 'bescheid': 71, 'das': 1267, 'er': 2100, 'es': 1267, 'mir':
1262, 'sie': 2100, 'uns': 1262}, {'<me>': 1275, '<they>': 1276}, {'mich': 12}, {'ich': 2104, 'mich': 12}, {'zuruck':
12, 'zurueck': 12}, {'': (5, 'mine'), 'bei': 89}, {'mich': 2107}, {'<them>': 2106, 'ich': 2108, 'mich': 2107,
'zuruck': 12, 'zurueck': 12}, {'': (6, 'theirs'), 'bei': 229}, {'': (6, 'theirs'), '<they>': 2110, 'bei': 229},
{'<they>': 1260, 'sich': 2111}, {'...': 1250, '<they>': 1284, 'mich': 1283, 'mir': 1283, 'sich': 2111, 'uns': 1283},
{'N': 423, 'er': 423, 'sie': 423}, {'<them>': 2106, 'zuruck': 12, 'zurueck': 12}, {'...': 1250, '<me>': 1275, 'mich':
1251, 'mir': 1251, 'uns': 1251, 'zuruck': 71, 'zurueck': 71}, {'...': 1250, '<me>': 1275, '<they>': 2116, 'mich':
1251, 'mir': 1251, 'uns': 1251, 'zuruck': 71, 'zurueck': 71}, {'N': 2100, 'das': 1267, 'er': 2100, 'es': 1267, 'sie':
2100}, {'<me>': 1288, 'N': 2100, 'er': 2100, 'sie': 2100}, {'D': 12}, {'mir': 2120}, {'<until>': 71, 'N': 2100, 'er':
2100, 'sie': 2100}, {'...': 2083, '<deed1>': 2084, '<deed3>': 2085, '<does3>': 1247, '<give1>': 2089, '<give3>': 2093,
'<their>': 2096, 'N': 2097, 'antwortet': 1253, 'bringt': 2101, 'connected': 229, 'connectet': 229, 'das': 2096, 'den':
2096, 'die': 2096, 'erkundigt': 1261, 'geben': 1264, 'gibt': 2102, 'hoert': 1274, 'holen': 1276, 'holt': 2103, 'hort':
1274, 'ihr': 2096, 'intro': 229, 'introduced': 229, 'introed': 229, 'introt': 229, 'kuemmer': 2105, 'kuemmere': 2105,
'kuemmre': 2105, 'kummer': 2105, 'kummere': 2105, 'kummre': 2105, 'leitet': 1281, 'mailt': 1282, 'meld': 2109,
'melde': 2109, 'melden': 2112, 'meldet': 2113, 'retourniert': 2114, 'ruehren': 1261, 'ruehrt': 2112, 'ruf': 2115,
'rufe': 2115, 'rufen': 1276, 'ruft': 2117, 'ruhren': 1261, 'ruhrt': 2112, 'sagen': 1264, 'sagt': 1264, 'schickt':
2118, 'schreib': 2115, 'schreibe': 2115, 'schreibt': 1282, 'sein': 2096, 'stellen': 1289, 'stellt': 2119, 'uberleg':
2121, 'uberlege': 2121, 'uberweist': 72, 'ueberleg': 2121, 'ueberlege': 2121, 'ueberweist': 72, 'unterschreibt': 72,
'zahlt': 2122}, {'$$': 583, 'D': 59, 'fuer': 552, 'fur': 552}, {'': (2, 'plan'), '$$': 583, 'D': 59, 'fuer': 552,
'fur': 552}, {'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'auch': 2126, 'keine': 8, 'keiner': 8, 'nicht': 8,
'nie': 8}, {'auch': 2126, 'es': 2127, 'keine': 8, 'keiner': 8, 'nicht': 8, 'nie': 8}, {'gab': 2128, 'kam': 2128},
{'mich': 39}, {'^': 12, 'bei': 375, 'fuer': 2130, 'fur': 2130, 'mein': 39, 'meine': 39, 'von': 375}, {'item': 2131,
'items': 2131}, {'besprochen': 378, 'durchgegangen': 378, 'durchgesprochen': 378, 'erlaeutert': 378}, {'<them>':
2133}, {'an': 2134, 'mit': 2134}, {'besprochen': 378, 'durchgesprochen': 378, 'erklaert': 378, 'erlaeutert': 378,
'uebergeben': 378, 'uebermittelt': 378}, {'<them>': 2136}, {'besprochen': 378, 'durchgesprochen': 378, 'erklaert':
378, 'erlaeutert': 378}, {'...': 2135, 'ausfuehrlich': 2136, 'besprochen': 378, 'durchgesprochen': 378, 'erklaert':
378, 'erlaeutert': 378, 'mit': 2137, 'muendl': 2138, 'muendlich': 2136, 'persoenlich': 2136, 'uebergeben': 378,
'uebermittelt': 378}, {'': (0, 'missed'), 'davon': 8}, {'nichts': 2140}, {'nichts': 2140, 'noch': 2141}, {'gefallen':
8}, {'wasser': 2143}, {'ins': 2144}, {'...': 1957, 'am': 576, 'an': 576, 'auf': 576, 'ausgeholfen': 576, 'bei': 576,
'beim': 576, 'dabei': 576, 'eingesprungen': 576, 'fuer': 576, 'fur': 576, 'gearbeitet': 576, 'geholfen': 576,
'gewerkt': 576, 'im': 1956, 'mitgeholfen': 576}, {'N': 764}, {'bei': 2147, 'fuer': 2147, 'fur': 2147, 'von': 2147},
{'bei': 576, 'beim': 576}, {'war': 8}, {'...': 2150}, {'urlaub': 2151}, {'auf': 2151, 'beim': 2151, 'da': 2151,
'fort': 2151, 'im': 2152, 'in': 2151, 'unterwegs': 2151, 'weg': 2151}, {'auf': 2151, 'beim': 2151, 'da': 2151, 'fort':
2151, 'gerade': 2153, 'grad': 2153, 'im': 2152, 'in': 2151, 'kurz': 2153, 'ned': 2153, 'net': 2153, 'nicht': 2153,
'unterwegs': 2151, 'weg': 2151}, {'N': 735}, {'fuer': 2155, 'fur': 2155}, {'<helper>': 2146, 'coach': 2148,
'freiwillige': 2149, 'freiwilliger': 2149, 'ich': 2154, 'mentor': 2148, 'mentorin': 2148, 'referenz': 2156},
{'bekommen': 583, 'gehabt': 583, 'gehaengt': 583, 'gehangen': 583, 'gehangt': 583, 'gekriegt': 583, 'gesprochen':
583}, {'bekommen': 583, 'gehabt': 583, 'gehaengt': 583, 'gehangen': 583, 'gehangt': 583, 'gekriegt': 583},
{'bekommen': 583, 'gehabt': 583, 'gehaengt': 583, 'gehangen': 583, 'gekriegt': 583}, {'bekommen': 583, 'gehabt': 583,
'gehangen': 583, 'gehangt': 583, 'gekriegt': 583}, {'': (23, 'contact'), 'gehabt': 583, 'gesprochen': 583}, {'': (23,
'contact'), 'bekommen': 583, 'gehabt': 583, 'gehaengt': 583, 'gehangen': 583, 'gehangt': 583, 'gekriegt': 583,
'gesprochen': 583}, {'apparat': 2158, 'handy': 2159, 'hoerer': 2160, 'horer': 2161, 'rohr': 2159, 'tel': 2162,
'telefon': 2163}, {'muessen': 488, 'mussen': 488}, {'denken': 2165, 'gedacht': 488}, {'^': 71, 'jetzt': 655, 'nun':
655}, {'es': 2167}, {'ist': 2168, 'liegt': 2168, 'los': 1439, 'raus': 1439, 'rausgegangen': 1439, 'unterwegs': 1439,
'weg': 1439}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12,
'sollte': 12, 'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2170}, {'^': 2171}, {'D': 2172, '^': 2171, 'noch':
2172}, {'ich': 2173, 'wir': 2173}, {'apparat': 2159, 'handy': 2159, 'hoerer': 2160, 'horer': 2161, 'ich': 2173,
'rohr': 2159, 'telefon': 2159, 'wir': 2173}, {'': (23, 'contact'), 'gehabt': 583}, {'ich': 2173, 'strippe': 2176,
'wir': 2173}, {'bekommen': 583}, {'ich': 2173, 'strippe': 2178, 'wir': 2173}, {'ist': 2168, 'liegt': 2168}, {'<they>':
511}, {'taet': 2181, 'tat': 2181, 'tät': 2181, 'wuerd': 2181, 'wuerde': 2181, 'wurd': 2181, 'wurde': 2181, 'würde':
2181}, {'stelle': 2182}, {'es': 39}, {'liegt': 2184}, {'<them>': 2166, 'N': 2169, 'das': 2174, 'dem': 2174, 'den':
2175, 'der': 2177, 'die': 2179, 'ihm': 2180, 'ihnen': 2180, 'ihr': 2180, 'meiner': 2183, 'mir': 2185, 'uns': 2185,
'unserer': 2183, 'unsrer': 2183}, {'i': 910}, {'besprochen': 378, 'durchgegangen': 378, 'durchgesprochen': 378,
'erlautert': 378}, {'<them>': 2188}, {'an': 2189, 'mit': 2189}, {'besprochen': 378, 'durchgesprochen': 378, 'erklart':
378, 'erlautert': 378, 'ubergeben': 378, 'ubermittelt': 378}, {'<them>': 2191}, {'besprochen': 378, 'durchgesprochen':
378, 'erklart': 378, 'erlautert': 378}, {'...': 2190, 'ausfuhrlich': 2191, 'besprochen': 378, 'durchgesprochen': 378,
'erklart': 378, 'erlautert': 378, 'mit': 2192, 'mundl': 2193, 'mundlich': 2191, 'personlich': 2191, 'ubergeben': 378,
'ubermittelt': 378}, {'geschickt': 583, 'geschrieben': 583, 'gesendet': 583, 'gschriebn': 583, 'hinterlassen': 583,
'rausgeschickt': 583, 'verschickt': 583}, {'N': 748}, {'...': 2195, 'an': 2196, 'geschickt': 583, 'geschrieben': 583,
'gesendet': 583, 'gschriebn': 583, 'hinterlassen': 583, 'rausgeschickt': 583, 'verschickt': 583}, {'...': 2195,
'geschickt': 583, 'geschrieben': 583, 'gesendet': 583, 'gschriebn': 583, 'hinterlassen': 583, 'rausgeschickt': 583,
'verschickt': 583}, {'N': 748, 'bei': 2196}, {'besprochen': 378, 'durchgegangen': 378, 'durchgesprochen': 378,
'erlaeutert': 378, 'erlautert': 378}, {'<them>': 2200}, {'an': 2201, 'mit': 2201}, {'besprochen': 378,
'durchgesprochen': 378, 'erklaert': 378, 'erklart': 378, 'erlaeutert': 378, 'erlautert': 378, 'ubergeben': 378,
'ubermittelt': 378, 'uebergeben': 378, 'uebermittelt': 378}, {'<them>': 2203}, {'...': 2202, 'ausfuehrlich': 2136,
'ausfuhrlich': 2191, 'besprochen': 378, 'durchgesprochen': 378, 'erklaert': 378, 'erklart': 378, 'erlaeutert': 378,
'erlautert': 378, 'mit': 2204, 'muendl': 2138, 'muendlich': 2136, 'mundl': 2193, 'mundlich': 2191, 'persoenlich':
2136, 'personlich': 2191, 'ubergeben': 378, 'ubermittelt': 378, 'uebergeben': 378, 'uebermittelt': 378}, {'...': 575,
'an': 583, 'bei': 583, 'gab': 2128, 'kam': 2128, 'v': 583, 'verpasst': 8, 'von': 583}, {'wollen': 8}, {'apparat':
2159, 'handy': 2159, 'hoerer': 2160, 'horer': 2161, 'rohr': 2159, 'telefon': 2159}, {'bekommen': 583, 'erhalten': 583,
'gab': 2128, 'gekriegt': 583, 'kam': 2128, 'von': 583}, {'': (23, 'contact'), 'nicht': 8}, {'war': 583, 'waren': 583},
{'<they>': 1303}, {'D': 59, 'am': 59, 'for': 59, 'on': 59}, {'booked': 2213, 'confirmed': 2213, 'planned': 2213,
'scheduled': 2213}, {'ausgeholfen': 576, 'beraten': 576, 'betreut': 576, 'gearbeitet': 576, 'gebacken': 576,
'geholfen': 576, 'geknetet': 576, 'gekocht': 576, 'mitgeholfen': 576, 'repariert': 576, 'unterrichtet': 576,
'verkauft': 576}, {'...': 2215}, {'es': 0, 'man': 0}, {'ehrenamtlich': 2216, 'erzaehlt': 2217, 'erzahlt': 2217,
'gratis': 2216, 'heisst': 2217, 'heißt': 2217, 'hiess': 2217, 'kostenlos': 2216, 'munkelt': 2217, 'umsonst': 2216,
'unentgeltlich': 2216, 'verlegt': 1849, 'verschoben': 1849}, {'': (13, 'talk'), 'dass': 0}, {'': (13, 'talk'), 'dass':
0, 'ich': 2219, 'man': 2219}, {'<seen_of>': 0, 'las': 2220, 'liest': 2220, 'sah': 2220, 'sieht': 2220, 'stand': 2220,
'steht': 2220}, {'': (13, 'talk'), 'hin': 0}, {'aufgepasst': 576}, {'...': 2223, 'aufgepasst': 576}, {'<counsel>':
2222, 'hund': 2224, 'katze': 2224, 'kinder': 2224, 'kleine': 2224, 'kleinen': 2224, 'sohn': 2224, 'tochter': 2224},
{'gelegt': 1849, 'geschoben': 1849, 'umgebucht': 1849, 'umgelegt': 1849, 'verlegt': 1849, 'verschoben': 1849,
'vertagt': 1849, 'vorgezogen': 1849}, {'warten': 20}, {'...': 2227}, {'<counsel>': 2222, '^': 2228}, {'s': 2229},
{'$$': 20}, {'warten': 2231}, {'...': 2232}, {'': (0, 'missed'), 'gequatscht': 8, 'geredet': 8, 'gesprochen': 8},
{'band': 2234, 'box': 2234, 'ich': 2173, 'mailbox': 2234, 'mobilbox': 2234, 'wir': 2173}, {'ab': 8,
'anrufbeantworter': 8, 'band': 8, 'combox': 8, 'ich': 2173, 'mailbox': 8, 'wir': 2173}, {'geredet': 8, 'gesprochen':
8}, {'': (0, 'missed'), '...': 2237, 'geredet': 8, 'gesprochen': 8}, {'ab': 2238, 'anrufbeantworter': 2238, 'band': 8,
'combox': 8, 'ich': 2173, 'mailbox': 8, 'wir': 2173}, {'ab': 8, 'anrufbeantworter': 8, 'band': 2234, 'box': 2234,
'combox': 8, 'ich': 2173, 'mailbox': 2234, 'mobilbox': 2234, 'wir': 2173}, {'achterl': 583, 'bier': 583, 'bierchen':
583, 'drink': 583, 'glas': 583, 'runde': 583, 'schwatz': 583, 'spaziergang': 583, 'spritzer': 583, 'sprung': 583,
'wein': 583}, {'band': 2234, 'box': 2234, 'mailbox': 2234, 'mobilbox': 2234}, {'...': 2237, 'geredet': 8,
'gesprochen': 8}, {'ab': 2243, 'anrufbeantworter': 2243}, {'genommen': 39}, {'kappe': 2245}, {'seite': 39}, {'': (1,
'moved'), 'auf': 1849}, {'...': 2218, '<network>': 2221, '<their>': 2225, 'D': 2226, 'N': 2230, '^': 2233, 'das':
2235, 'dem': 2236, 'den': 2239, 'der': 2236, 'die': 2240, 'ein': 2241, 'einen': 2241, 'ihr': 2242, 'ihren': 2244,
'meine': 2246, 'meiner': 2247, 'mich': 2245, 'n': 2241, 'nen': 2241, 'sein': 2242, 'seinen': 2244, 'verschoben':
2248}, {'mich': 416}, {':': 39, '^': 12}, {'mir': 2251}, {'^': 12, 'an': 2250, 'bei': 375, 'fuer': 2130, 'fur': 2130,
'ich': 416, 'mein': 39, 'meine': 39, 'meinerseits': 416, 'von': 2252}, {'band': 2234, 'box': 2234, 'den': 2244,
'ihren': 2244, 'mailbox': 2234, 'mobilbox': 2234, 'seinen': 2244}, {'erfahren': 2219}, {'ansicht': 1009, 'auffassung':
1009, 'einschaetzung': 1009, 'einschatzung': 1009, 'empfehlung': 1009, 'erfahrung': 1009, 'gefuehl': 1009, 'gefuhl':
1009, 'logik': 1009, 'meinung': 1009, 'rat': 1009, 'sicht': 1009, 'uberzeugung': 1009, 'ueberzeugung': 1009}, {'s':
2256}, {'...': 2255, '<their>': 2256, 'N': 2257}, {'me': 8}, {'on': 2259}, {'<det>': 0, '<me>': 39, '<their>': 0,
'<them>': 655, 'N': 0}, {'<det>': 0, '<their>': 0, '<them>': 655, 'N': 0}, {'bei': 2262}, {'<det>': 0, '<their>': 0,
'N': 0}, {'bei': 2264}, {'bei': 2261, 'jetzt': 2263, 'nun': 2265}, {'liegt': 2266}, {'<me>': 1304, 'N': 748, 'ich':
2196, 'um': 1339}, {'aufbauen': 496, 'aufmuntern': 496, 'aufmunterung': 496, 'daumendruecken': 496, 'mutmachen': 496,
'troesten': 496, 'zuhoeren': 496, 'zureden': 496, 'zuspruch': 496}, {'das': 2269, 'den': 2269, 'die': 2269},
{'aufbauen': 496, 'aufmuntern': 496, 'aufmunterung': 496, 'daumendrucken': 496, 'mutmachen': 496, 'trosten': 496,
'zuhoren': 496, 'zureden': 496, 'zuspruch': 496}, {'das': 2271, 'den': 2271, 'die': 2271}, {'fuer': 2270, 'fuers':
2269, 'fur': 2272, 'furs': 2271}, {'...': 2273}, {'<title>': 553, 'N': 552}, {'mich': 2275, 'uns': 2275}, {'off': 8},
{'D': 1849, 'auf': 1849, 'to': 1849}, {'called': 2277, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2278,
'postponed': 2278, 'pushed': 2278, 'rescheduled': 2278, 'shifted': 2278}, {'ehrenamtlich': 2216, 'erzaehlt': 2217,
'erzahlt': 2217, 'gratis': 2216, 'heisst': 2217, 'heißt': 2217, 'hiess': 2217, 'kostenlos': 2216, 'munkelt': 2217,
'umsonst': 2216, 'unentgeltlich': 2216}, {'ausgegeben': 576, 'ausgeteilt': 576, 'gekocht': 576, 'sortiert': 576,
'verkauft': 576, 'verteilt': 576}, {'essen': 2281, 'kleidung': 2281, 'kuchen': 2281, 'lebensmittel': 2281, 'pakete':
2281, 'spenden': 2281, 'suppe': 2281}, {'^': 2282, 'angepackt': 576, 'aufgebaut': 576, 'ausgeholfen': 576,
'ausgeschenkt': 576, 'betreut': 576, 'eingesprungen': 576, 'gearbeitet': 576, 'gegrillt': 576, 'geholfen': 576,
'gekocht': 576, 'mitgeholfen': 576, 'unterrichtet': 576, 'vorgelesen': 576}, {'...': 2283, '^': 2282, 'angepackt':
576, 'aufgebaut': 576, 'ausgeholfen': 576, 'ausgeschenkt': 576, 'betreut': 576, 'eingesprungen': 576, 'gearbeitet':
576, 'gegrillt': 576, 'geholfen': 576, 'gekocht': 576, 'mitgeholfen': 576, 'unterrichtet': 576, 'vorgelesen': 576},
{'<community>': 2284}, {'las': 2220, 'liest': 2220, 'sah': 2220, 'sieht': 2220, 'stand': 2220, 'steht': 2220},
{'gearbeitet': 378, 'gebruetet': 378, 'gebrutet': 378, 'gefeilt': 378, 'gesessen': 378}, {'<work>': 2287}, {'...':
2288, '<work>': 2287}, {'<their>': 2289}, {'gearbeitet': 378, 'gebrutet': 378, 'gefeilt': 378, 'gesessen': 378},
{'<work>': 2291}, {'...': 2292, '<work>': 2291}, {'<their>': 2293}, {'gearbeitet': 378, 'gebruetet': 378, 'gefeilt':
378, 'gesessen': 378}, {'<work>': 2295}, {'...': 2296, '<work>': 2295}, {'<their>': 2297}, {'an': 2290, 'angepackt':
576, 'aufgebaut': 576, 'ausgemalt': 576, 'geputzt': 576, 'geschleppt': 576, 'gestrichen': 576, 'gewesen': 583,
'gwesen': 583, 'mitangepackt': 576, 'renoviert': 576, 'uber': 2294, 'ueber': 2298}, {'aufgebaut': 576, 'entruempelt':
576, 'entrumpelt': 576, 'gemaeht': 576, 'gemaht': 576, 'geputzt': 576, 'geraeumt': 576, 'geraumt': 576, 'geschnitten':
576, 'gestrichen': 576, 'repariert': 576, 'umgegraben': 576}, {'aufgebaut': 576, 'entrumpelt': 576, 'gemaht': 576,
'geputzt': 576, 'geraumt': 576, 'geschnitten': 576, 'gestrichen': 576, 'repariert': 576, 'umgegraben': 576},
{'aufgebaut': 576, 'entruempelt': 576, 'gemaeht': 576, 'geputzt': 576, 'geraeumt': 576, 'geschnitten': 576,
'gestrichen': 576, 'repariert': 576, 'umgegraben': 576}, {'auto': 2300, 'dachrinne': 2300, 'fenster': 2300, 'garten':
2300, 'hecke': 2300, 'keller': 2300, 'kuche': 2301, 'kueche': 2302, 'rasen': 2300, 'schnee': 2300, 'wohnung': 2300},
{'<inf>': 488}, {'...': 2304}, {'ich': 2305, 'wir': 2305}, {'...': 2299, 'angepackt': 576, 'aufgebaut': 576,
'ausgemalt': 576, 'das': 2303, 'den': 2303, 'die': 2303, 'geputzt': 576, 'geschleppt': 576, 'gestrichen': 576,
'koennte': 2306, 'konnte': 2306, 'könnte': 2306, 'mitangepackt': 576, 'mochte': 2306, 'moechte': 2306, 'muesste':
2306, 'muessten': 2306, 'musste': 2306, 'mussten': 2306, 'möchte': 2306, 'müsste': 2306, 'müssten': 2306, 'renoviert':
576, 'sollte': 2306, 'sollten': 2306, 'will': 2306}, {'angepackt': 576, 'ausgeholfen': 576, 'mitangepackt': 576,
'mitgeholfen': 576}, {'<helper>': 1958}, {'...': 2308, 'als': 2309, 'angefragt': 748, 'angeklopft': 748, 'bedankt':
752, 'ist': 2168, 'liegt': 2168, 'nachgefasst': 748, 'nachgefragt': 748, 'nachgehakt': 748, 'vorgefuehlt': 748,
'vorgefuhlt': 748}, {'gearbeitet': 576, 'geholfen': 576, 'mitgeholfen': 576}, {'kreuz': 2311}, {'caritas': 2311,
'diakonie': 2311, 'feuerwehr': 2311, 'fluchtlingshilfe': 2311, 'fluechtlingshilfe': 2311, 'ich': 2173, 'roten': 2312,
'rotes': 2312, 'tafel': 2311, 'wir': 2173}, {'...': 2280, '<community>': 2284, '<det>': 2285, '<me>': 910,
'<network>': 2286, '<them>': 2307, 'N': 2310, 'das': 2174, 'dem': 2313, 'den': 2313, 'der': 2313, 'die': 2313, 'ihm':
2180, 'ihnen': 2180, 'ihr': 2180, 'mir': 2185, 'uns': 2185}, {'ehrenamtlich': 2216, 'gratis': 2216, 'kostenlos': 2216,
'umsonst': 2216, 'unentgeltlich': 2216}, {'angepackt': 576, 'aufgebaut': 576, 'ausgemalt': 576, 'geputzt': 576,
'geschleppt': 576, 'gestrichen': 576, 'gewesen': 583, 'gwesen': 583, 'mitangepackt': 576, 'renoviert': 576}, {'...':
2316, 'angepackt': 576, 'aufgebaut': 576, 'ausgemalt': 576, 'das': 2303, 'den': 2303, 'die': 2303, 'geputzt': 576,
'geschleppt': 576, 'gestrichen': 576, 'mitangepackt': 576, 'renoviert': 576}, {'...': 2308}, {'angepackt': 576,
'geholfen': 576, 'mitgeholfen': 576}, {'...': 2319}, {'...': 2319, 'angepackt': 576, 'geholfen': 576, 'mitgeholfen':
576}, {'gesehen': 583, 'getroffen': 583}, {'...': 2315, '<community>': 2284, '<det>': 2285, '<them>': 2317, 'N': 2318,
'abbau': 2320, 'aufbau': 2320, 'siedeln': 2321, 'ubersiedeln': 2321, 'uebersiedeln': 2321, 'umzug': 2321,
'vorbeigehen': 2322}, {'...': 2050}, {'': (6, 'theirs'), '...': 2050}, {'<them>': 655}, {'^': 2325, 'von': 2326},
{'^': 71, 'von': 2326}, {'^': 2324, 'ich': 2327, 'wir': 2328}, {'...': 126}, {'^': 2330}, {'<they>': 2331, 'ich':
2328, 'wir': 2328}, {'<they>': 2331, '^': 2330, 'von': 1313}, {'^': 1800}, {'^': 1803}, {'zufolge': 0}, {'N': 747},
{'': (13, 'talk'), 'N': 747, 'ich': 2337}, {'ist': 552}, {'...': 2339}, {'bei': 583, 'ich': 59, 'vom': 583, 'von':
583}, {'ich': 59}, {'mich': 2275, 'uns': 2275, 'wir': 59, 'wollen': 8}, {'': (23, 'contact'), 'mich': 2275, 'uns':
2275}, {'N': 752}, {'N': 752, 'an': 2345, 'to': 2345}, {'thanks': 2346}, {'<gone>': 583, 'fuer': 579, 'fur': 582,
'verabredet': 59}, {'aufgetaucht': 8, 'auftaucht': 8, 'erschienen': 8, 'gekommen': 8, 'kommen': 8, 'kumma': 8},
{'<not>': 2349}, {'mit': 39}, {'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8}, {'...': 2352}, {'zu':
2353, 'zum': 2353, 'zur': 2353}, {'ned': 2354, 'net': 2354, 'nicht': 2354}, {'verabredet': 59}, {'...': 1101}, {'...':
1102}, {'...': 1103}, {'durch': 378, 'gegangen': 378}, {'<work>': 2360}, {'...': 2361, '<work>': 2360}, {'<their>':
2362}, {'-gesprach': 2357, '-gespraech': 2358, '-interview': 2359, '-praesentation': 2358, '-prasentation': 2357,
'-pruefung': 2358, '-prufung': 2357, 'bewerbung': 2359, 'durch': 2363, 'pitch': 2359, 'rede': 2359, 'vortrag': 2359},
{'gegangen': 378}, {'<work>': 2365}, {'...': 2366, '<work>': 2365}, {'...': 2366, '<det>': 2367, '<their>': 2362,
'<work>': 2365}, {'...': 2364, 'durch': 2368}, {'': (2, 'plan'), '...': 2356, '<them>': 2369}, {'...': 2348, '<them>':
1140, 'bei': 59, 'dran': 2351, 'gestern': 2355, 'heute': 2355, 'mit': 2370, 'ned': 2354, 'net': 2354, 'nicht': 2354},
{'gekommen': 8}, {'dazu': 2372, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'...': 2373, 'dazu': 2372, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8},
{'nicht': 2374}, {'sicher': 488}, {'nicht': 2376, 'un': 2376}, {'': (23, 'contact'), '...': 2356, '<them>': 2369},
{'...': 2373, 'dazu': 2372, 'dazugekommen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'sicher': 488, 'zu': 2353, 'zum': 2353, 'zur': 2353}, {'<gone>': 583}, {'<them>': 2369}, {'...': 2380, 'gestern':
2355, 'heute': 2355, 'mit': 2381, 'ned': 2354, 'net': 2354, 'nicht': 2354}, {'...': 2348, '<not>': 2349, '<them>':
1140, 'aber': 2350, 'dann': 2350, 'dran': 2351, 'gestern': 2355, 'heute': 2355, 'ich': 2371, 'leider': 2375, 'mir':
2377, 'mit': 2378, 'ned': 2354, 'net': 2354, 'nicht': 2379, 'un': 2376, 'wir': 2382}, {'<their>': 2096, 'N': 2097,
'das': 2096, 'den': 2096, 'die': 2096, 'ihr': 2096, 'sein': 2096}, {'^': 2384}, {'^': 2384, 'ich': 2385}, {'<them>':
1627}, {'von': 2387}, {'<until>': 1799, 'ich': 2388, 'von': 2387, 'wir': 2388}, {'...': 147}, {'^': 2390, 'von':
2387}, {'^': 2390, 'ich': 2391, 'von': 2387, 'wir': 2391}, {'<thing>': 1305, '<work>': 1305, 'angebot': 1305,
'antwort': 1305, 'bestaetigung': 1305, 'bestatigung': 1305, 'entscheidung': 1305, 'fotos': 1305, 'kostenvoranschlag':
1305, 'muster': 1305, 'offerte': 1305, 'rechnung': 1305, 'ruckmeldung': 1305, 'rueckmeldung': 1305, 'unterlagen':
1305, 'vertrag': 1305, 'zahlen': 1305}, {'<until>': 1399, '^': 2393, 'das': 1305, 'es': 1305, 'ihn': 1305, 'sie':
1305}, {'<until>': 1802, 'ich': 2388, 'von': 2387, 'wir': 2388}, {'...': 2195, 'an': 583, 'geschickt': 583,
'geschrieben': 583, 'gesendet': 583, 'gschriebn': 583, 'hinterlassen': 583, 'rausgeschickt': 583, 'verschickt': 583,
'von': 583}, {'mit': 12}, {'...': 2397}, {'^': 2398}, {'<them>': 2399, '^': 2398}, {'<them>': 2399, '^': 2398, 'ich':
2400}, {'<them>': 59}, {'mit': 2402}, {'ich': 2403}, {'ist': 552, 'vergessen': 8}, {'abgemacht': 59, 'angesetzt': 59,
'ausgemacht': 59, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'steht':
59, 'vereinbart': 59, 'zugesagt': 59}, {'...': 2405, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'bestaetigt':
59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2406, 'steht': 59, 'vereinbart':
59, 'zugesagt': 59}, {'N': 583}, {'N': 583, 'to': 2408}, {'it': 8}, {'make': 2410}, {'not': 2411, 't': 2411}, {'': (0,
'missed'), 'on': 2259}, {'<me>': 764}, {'zu': 2414}, {'einheit': 2415, 'fuer': 2147, 'fur': 2147, 'gesprach': 2415,
'gespraech': 2415, 'session': 2415, 'stunde': 2415, 'termin': 2415}, {'up': 59}, {'N': 774}, {'<and>': 2418, 'an':
2418, 'bei': 2418, 'mit': 2418, 'to': 2418, 'with': 2418, 'x': 2418, 'zu': 2418}, {'N': 2419}, {'': (23, 'contact'),
'N': 2419}, {'er': 0, 'es': 0, 'ihr': 0, 'ihre': 0, 'sein': 0, 'seine': 0, 'sie': 0}, {'D': 1849}, {'...': 2273, 'N':
752, 'an': 2345}, {'N': 752, 'dem': 2345, 'den': 2345, 'der': 2345, 'die': 2345, 'liebe': 2345, 'lieber': 2345}, {'N':
752, 'an': 2345}, {'...': 2273, 'N': 752, 'an': 2425, 'dem': 2345, 'den': 2345, 'der': 2345, 'die': 2345, 'liebe':
2345, 'lieber': 2345, 'nochmal': 2426}, {'ich': 39}, {'': (12, 'task'), '^': 12, 'dass': 2428}, {'denken': 2429},
{'^': 12, 'dass': 2428}, {'denken': 2431}, {'vergessen': 39}, {'^': 2384, 'daran': 2432, 'dran': 2432, 'nicht': 2433},
{'^': 2384, 'daran': 2432, 'dran': 2432, 'ich': 2434, 'nicht': 2433}, {'braucht': 0, 'hat': 0, 'ist': 0, 'muss': 0,
'soll': 0, 'war': 0, 'will': 0}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12,
'soll': 12, 'sollte': 12, 'werde': 12}, {'...': 2437}, {'^': 2438}, {'<them>': 2439, 'D': 2439, 'noch': 2439},
{'<rel>': 2436, 'ich': 2440, 'wir': 2440}, {'<give3>': 71, '<give3_apart>': 71, 'laesst': 71, 'lasst': 71, 'lässt':
71}, {'...': 2442}, {'^': 2443}, {'<give3>': 71, '<give3_apart>': 71}, {'...': 2445}, {'<me>': 2446}, {'...': 2447},
{'<me>': 2444, '^': 2448}, {'': (13, 'talk'), 'N': 2449, 'er': 2449, 'sie': 2449}, {'steht': 59}, {'N': 496}, {'fur':
2452}, {'fuer': 2452}, {'gedruckt': 2453, 'gedrueckt': 2454, 'gedrückt': 2453}, {'N': 378}, {'fuer': 2456, 'fur':
2456, 'von': 2456}, {'review': 2457}, {'empfohlen': 735, 'vermittelt': 735, 'weiterempfohlen': 735}, {'...': 2459},
{'ich': 2460, 'wir': 2460}, {'<have>': 2461}, {'ich': 2440, 'wir': 2440}, {'an': 488, 'druber': 488, 'drueber': 488},
{'daran': 4, 'dran': 4, 'grad': 2464}, {'an': 488, 'daruber': 488, 'darueber': 488, 'uber': 488, 'ueber': 488}, {'an':
488, 'daruber': 488, 'darueber': 488, 'gerade': 2466, 'uber': 488, 'ueber': 488}, {'abgeholt': 583, 'angerufen': 583,
'besucht': 583, 'eingeladen': 583, 'empfohlen': 583, 'erzaehlt': 583, 'erzahlt': 583, 'geantwortet': 583, 'gegeben':
583, 'geholfen': 583, 'gemailt': 583, 'geraten': 583, 'gesagt': 583, 'geschickt': 583, 'geschrieben': 583, 'gezeigt':
583, 'gratuliert': 583, 'vorgestellt': 583, 'zuruckgerufen': 583, 'zurueckgerufen': 583}, {'...': 2468}, {'<me>':
2469}, {'<give3>': 1248}, {'sich': 1586}, {'': (13, 'talk'), 'sich': 1586}, {'bei': 2264, 'jetzt': 2265, 'nun': 2265},
{'liegt': 2474}, {'schritt': 2475}, {'step': 2475, 'steps': 2475}, {'fuer': 488, 'fur': 488}, {'<hat>': 2470,
'<have>': 2461, '<rel>': 2436, '<will3>': 789, '^': 2471, 'bald': 0, 'ball': 2267, 'braucht': 0, 'fliegt': 0, 'geht':
0, 'gerade': 0, 'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'lag': 0, 'liegt': 0, 'macht': 0, 'mochte': 2472, 'moechte': 2472, 'muss': 2473, 'möchte': 2472,
'nachste': 2476, 'nachster': 2476, 'naechste': 2476, 'naechster': 2476, 'next': 2477, 'noch': 0, 'nun': 0, 'richtige':
2478, 'steckt': 0, 'steht': 0, 'sucht': 0, 'war': 0, 'werden': 2472, 'will': 2473, 'wird': 2473, 'wollen': 2472,
'wollte': 2472, 'zieht': 0}, {'up': 8}, {'': (0, 'missed'), 'up': 8}, {'answer': 8, 'come': 8, 'make': 2410, 'pick':
2480, 'reply': 8, 'respond': 8, 'show': 2481, 'turn': 2480}, {'not': 2482, 't': 2482}, {'...': 849, 'haben': 0,
'kennen': 0, 'sind': 0, 'wollen': 0}, {'haben': 0, 'kennen': 0, 'sind': 0, 'wollen': 0}, {'<hat>': 2470, '<rel>':
2436, '<will3>': 789, '^': 2471, 'bald': 0, 'beiden': 2484, 'braucht': 0, 'geht': 0, 'gerade': 0, 'haben': 0,
'haengt': 0, 'hangt': 0, 'hat': 0, 'hatte': 0, 'heuer': 0, 'hing': 0, 'ich': 2440, 'im': 0, 'in': 0, 'ist': 0,
'jetzt': 0, 'kennen': 0, 'macht': 0, 'mochte': 2472, 'moechte': 2472, 'muss': 2473, 'möchte': 2472, 'noch': 0, 'nun':
0, 'richtige': 2478, 'sind': 0, 'sucht': 0, 'war': 0, 'werden': 2472, 'will': 2473, 'wir': 2440, 'wird': 2473,
'wollen': 2472, 'wollte': 2472, 'zieht': 0, 'zwei': 2485}, {'<community>': 576}, {'<community>': 576, '<det>': 2487},
{'bei': 2488, 'beim': 2488, 'fuer': 2488, 'fur': 2488, 'im': 2488, 'in': 2488}, {'denken': 2429, 'gehabt': 583},
{'ich': 0}, {'erfahre': 2491, 'erfuhr': 2491, 'hoerte': 2491, 'horte': 2491, 'weiss': 2491, 'weiß': 2491}, {'...':
2255, 'N': 2492}, {'...': 2195, 'an': 583, 'geschickt': 583, 'geschrieben': 583, 'gesendet': 583, 'gschriebn': 583,
'hinterlassen': 583, 'rausgeschickt': 583, 'v': 583, 'verschickt': 583, 'vom': 583, 'von': 583}, {'mail': 2494}, {'':
(22, 'gave:volunteering'), 'bei': 576, 'beim': 576, 'fuer': 576, 'fur': 576, 'im': 576, 'in': 576}, {'ausgeholfen':
576, 'beraten': 576, 'betreut': 576, 'engagiert': 576, 'gearbeitet': 576, 'geholfen': 576, 'gekocht': 576,
'mitgearbeitet': 576, 'mitgeholfen': 576, 'taetig': 576, 'tatig': 576, 'unterrichtet': 576}, {'...': 2497},
{'ausgeholfen': 576, 'beraten': 576, 'betreut': 576, 'engagiert': 576, 'gearbeitet': 576, 'geholfen': 576, 'gekocht':
576, 'mitgearbeitet': 576, 'mitgeholfen': 576, 'taetig': 576, 'unterrichtet': 576}, {'...': 2499}, {'ausgeholfen':
576, 'beraten': 576, 'betreut': 576, 'engagiert': 576, 'gearbeitet': 576, 'geholfen': 576, 'gekocht': 576,
'mitgearbeitet': 576, 'mitgeholfen': 576, 'tatig': 576, 'unterrichtet': 576}, {'...': 2501}, {'an': 2498,
'ausgeholfen': 576, 'bei': 2498, 'beim': 2498, 'beraten': 576, 'betreut': 576, 'fuer': 2500, 'fur': 2502,
'gearbeitet': 576, 'geholfen': 576, 'gekocht': 576, 'im': 2498, 'in': 2498, 'mitgeholfen': 576, 'unterrichtet': 576},
{'': (22, 'gave:volunteering'), '...': 2503}, {'angesetzt': 8, 'ausgemacht': 8, 'geplant': 8, 'verabredet': 8,
'vereinbart': 8, 'vorgesehen': 8}, {'...': 8}, {'...': 8, 'N': 8, 'er': 8, 'ich': 8, 'sie': 8, 'wir': 8}, {'N': 8,
'ich': 8, 'wir': 8}, {'': (0, 'missed'), '<and>': 2508}, {'...': 8, 'N': 2509, 'er': 2509, 'ich': 2509, 'sie': 2509,
'wir': 2509}, {'N': 2509, 'er': 2509, 'ich': 2509, 'sie': 2509, 'wir': 2509}, {'...': 2505, 'haett': 2506, 'haette':
2507, 'haetten': 2510, 'haettn': 2506, 'hatt': 2506, 'hatte': 2507, 'hatten': 2510, 'hattn': 2506, 'hätte': 2507,
'hätten': 2510, 'sollte': 2511, 'sollten': 2511, 'termin': 8, 'treffen': 8, 'verabredet': 8, 'waer': 2506, 'waere':
2506, 'waeren': 2506, 'waern': 2506, 'war': 2506, 'ware': 2506, 'waren': 2510, 'warn': 2506, 'wollte': 2511,
'wollten': 2511, 'wär': 2506, 'wäre': 2506, 'wären': 2506, 'wärn': 2506}, {'^': 735, 'fuer': 1125, 'fur': 1125},
{'...': 1126}, {'^': 735, 'fuer': 1125}, {'bei': 2514, 'eingelegt': 2515}, {'bei': 2514, 'eingelegt': 1125},
{'<them>': 2516, 'N': 2517}, {'^': 735, 'fur': 1125}, {'bei': 2514, 'eingelegt': 2519}, {'<them>': 2520, 'N': 2517},
{'eingelegt': 2513, 'fuer': 2518, 'fur': 2521}, {'wort': 2522}, {'eingelegt': 2515}, {'<them>': 2524}, {'eingelegt':
2519}, {'<them>': 2526}, {'eingelegt': 2513, 'fuer': 2525, 'fur': 2527}, {'gutes': 2523, 'wort': 2528}, {'bekannt':
775, 'vernetzt': 774, 'vorgestellt': 774}, {'absage': 2129, 'anruf': 2129, 'antwort': 2129, 'entschuldigung': 2129,
'erklaerung': 2129, 'erklarung': 2129, 'info': 2129, 'lebenszeichen': 2129, 'mail': 2129, 'meldung': 2129,
'nachricht': 2129}, {'von': 0}, {'': (23, 'contact'), 'am': 59, 'fuer': 59, 'fur': 59, 'zum': 59}, {'...': 2195, 'an':
583, 'bekommen': 583, 'erhalten': 583, 'gekriegt': 583, 'geschickt': 583, 'geschrieben': 583, 'gesendet': 583,
'gschriebn': 583, 'hinterlassen': 583, 'rausgeschickt': 583, 'v': 583, 'verschickt': 583, 'vom': 583, 'von': 583},
{'abgegeben': 735, 'geschrieben': 735, 'verfasst': 735}, {'N': 2535}, {'fuer': 2536, 'fur': 2536}, {'^': 1929},
{'<them>': 1245, 'fuer': 1244, 'fur': 1244}, {'<does3>': 2539}, {'und': 2540}, {'...': 2541, '<sends3>': 1933,
'<serves3>': 1936, 'baut': 229, 'bringt': 1283, 'erkundigt': 1939, 'fraegt': 1941, 'fragt': 1944, 'fragts': 1941,
'frägt': 1941, 'gibt': 1947, 'hakt': 1939, 'hoert': 1949, 'hort': 1949, 'schaut': 1949, 'schickt': 1283, 'schreibt':
1952, 'sieht': 1949, 'zahlt': 1283}, {'': (6, 'theirs'), '<my>': 1988, 'angebot': 71, 'das': 2023, 'den': 1989, 'die':
1989, 'ein': 1989, 'eine': 1989, 'einladung': 71, 'entwurf': 71, 'erst': 92, 'es': 135, 'intro': 71, 'intros': 71,
'kontakt': 71, 'nen': 1989, 'protokoll': 71, 'termin': 71, 'unterlagen': 71, 'vorschlaege': 71, 'vorschlag': 71,
'vorschlage': 71}, {'^': 2543}, {'<deed3>': 2538, '^': 2542, 'antwortet': 1962, 'besorgt': 655, 'bringt': 1962,
'checkt': 655, 'gibt': 1991, 'klaert': 655, 'klart': 655, 'laesst': 1995, 'lassen': 1995, 'lasst': 1995, 'leitet':
1997, 'liefert': 1962, 'lässt': 1995, 'macht': 2005, 'mailt': 655, 'organisiert': 2009, 'reicht': 1997, 'schickt':
2544, 'sendet': 655, 'stellt': 2027, 'ubernimmt': 655, 'uberweist': 655, 'uebernimmt': 655, 'ueberweist': 655,
'unterschreibt': 1962, 'verschickt': 655, 'weiss': 1962, 'weiß': 1962, 'zahlt': 1962}, {'ich': 2328, 'wir': 2328},
{'...': 145}, {'s': 2547}, {'<their>': 2547, 'N': 2548, 'das': 2547, 'den': 2547, 'die': 2547, 'eine': 2547}, {'^':
2549}, {'^': 2549, 'ich': 2550, 'wir': 2550}, {'': (12, 'task'), 'an': 4, 'daran': 4}, {'mich': 2552}, {'': (12,
'task'), '...': 2195, 'geschickt': 583, 'geschrieben': 583, 'gesendet': 583, 'gschriebn': 583, 'hinterlassen': 583,
'rausgeschickt': 583, 'verschickt': 583}, {'...': 643, '<should>': 253}, {'...': 2555}, {'^': 2556}, {'ich': 2557,
'man': 2557, 'wir': 2557}, {'dass': 2558}, {'ist': 552, 'sind': 552}, {'...': 2560}, {'': (7, 'waiting'), '<their>':
2547, 'N': 2548, 'das': 2547, 'den': 2547, 'die': 2547, 'eine': 2547}, {'^': 2562, 'von': 2387}, {'^': 2562, 'ich':
2563, 'von': 2387, 'wir': 2563}, {'...': 644}, {'^': 2565}, {'ich': 2566, 'man': 2566, 'wir': 2566}, {'': (13,
'talk'), 'dass': 2567, 'man': 0}, {'um': 0}, {'geht': 2569, 'ging': 2569}, {'': (2, 'plan'), 'mit': 2402}, {'ich':
2571}, {'ausgegeben': 576, 'ausgeschenkt': 576, 'ausgeteilt': 576, 'gesammelt': 576, 'ist': 552, 'sortiert': 576,
'verteilt': 576}, {'...': 2573, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 576, 'ausgemacht': 59, 'ausgeschenkt':
576, 'ausgeteilt': 576, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59,
'gesammelt': 576, 'ist': 2406, 'sortiert': 576, 'steht': 59, 'vereinbart': 59, 'verteilt': 576, 'wir': 59, 'zugesagt':
59}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8,
'gesprochen': 8, 'mehr': 2575}, {'nicht': 2576}, {'<them>': 871, 'N': 871}, {'wasser': 8}, {'ein': 488}, {'aus': 8,
'flach': 8, 'ins': 2579, 'leider': 618, 'mir': 2580}, {'besser': 1407, 'es': 1410, 'gern': 1407, 'gerne': 1407, 'gut':
1407, 'lieber': 1407, 's': 1410}, {'<they>': 1415}, {'statt': 583}, {'...': 2584}, {'<det>': 2585}, {'statt': 8}, {'':
(13, 'talk'), '...': 2584, '<det>': 2585, 'D': 2586, 'besser': 1407, 'es': 1410, 'gern': 1407, 'gerne': 1407, 'gut':
1407, 'lieber': 1407, 'nicht': 2587, 's': 1410}, {'gegeben': 378, 'geschickt': 378}, {'...': 2589, 'N': 378}, {'...':
2589}, {'mir': 2591}, {'...': 2202, 'an': 2590, 'auf': 2591, 'ausfuehrlich': 2136, 'ausfuhrlich': 2191, 'besprochen':
378, 'durchgesprochen': 378, 'erklaert': 378, 'erklart': 378, 'erlaeutert': 378, 'erlautert': 378, 'fuer': 2590,
'fur': 2590, 'mit': 2204, 'muendl': 2138, 'muendlich': 2136, 'mundl': 2193, 'mundlich': 2191, 'persoenlich': 2136,
'personlich': 2191, 'ubergeben': 378, 'ubermittelt': 378, 'uebergeben': 378, 'uebermittelt': 378, 'von': 2592, 'zu':
2591, 'zum': 2591, 'zur': 2591}, {'^': 20, 'von': 2387}, {'^': 20, 'noch': 2594, 'von': 2387}, {'<me>': 2595},
{'geburtstag': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'...': 2597, 'geburtstag': 0, 'hochzeitstag': 0, 'namenstag':
0}, {'N': 2598}, {'D': 59, 'fuer': 552, 'fur': 552}, {'aus': 8, 'flach': 8, 'ins': 2579, 'leider': 618}, {'aus': 8,
'leider': 618}, {'': (13, 'talk'), 'nicht': 2587, 'statt': 59}, {'am': 59, 'fuer': 59, 'fur': 59}, {'$$': 4, '<det>':
4, '<my>': 4, '<their>': 4, 'N': 4, 'an': 4, 'bei': 4, 'fuer': 4, 'fur': 4, 'mit': 4, 're': 4, 'wegen': 4, 'with': 4,
'zu': 4, 'zum': 4, 'zur': 4}, {'up': 2605}, {'mich': 488}, {'an': 2196, 'mich': 488}, {'N': 748, 'ich': 2196},
{'gearbeitet': 576, 'geholfen': 576, 'mitgeholfen': 576, 'unterrichtet': 576}, {'...': 2610}, {'bei': 2611, 'beim':
2611, 'fuer': 2611, 'fur': 2611, 'im': 2611, 'in': 2611}, {'D': 59, 'auf': 59, 'schon': 552}, {'mich': 2613},
{'angepackt': 576, 'aufgebaut': 576, 'ausgeholfen': 576, 'ausgeschenkt': 576, 'betreut': 576, 'eingesprungen': 576,
'gearbeitet': 576, 'gegrillt': 576, 'geholfen': 576, 'gekocht': 576, 'mitgeholfen': 576, 'unterrichtet': 576,
'vorgelesen': 576}, {'...': 2615, 'angepackt': 576, 'aufgebaut': 576, 'ausgeholfen': 576, 'ausgeschenkt': 576,
'betreut': 576, 'eingesprungen': 576, 'gearbeitet': 576, 'gegrillt': 576, 'geholfen': 576, 'gekocht': 576,
'mitgeholfen': 576, 'unterrichtet': 576, 'vorgelesen': 576}, {'<community>': 2616}, {'betreut': 576, 'gegossen': 576,
'gehalten': 576, 'gehuetet': 576, 'gemacht': 576, 'uebernommen': 576}, {'...': 2618, 'betreut': 576, 'gegossen': 576,
'gehalten': 576, 'gehuetet': 576, 'gemacht': 576, 'uebernommen': 576}, {'dienst': 2619, 'hund': 2619, 'laden': 2619,
'stand': 2619}, {'blumen': 2619, 'kasse': 2619, 'katze': 2619, 'kinder': 2619, 'schicht': 2619, 'vertretung': 2619},
{'abgeholt': 576, 'ausgeholfen': 576, 'betreut': 576, 'den': 2620, 'die': 2621, 'eingekauft': 576, 'eingesprungen':
576, 'erledigt': 576, 'gefahren': 576, 'gegossen': 576, 'gehalten': 576, 'gehuetet': 576, 'gekocht': 576,
'geschmissen': 576, 'gestemmt': 576, 'gutes': 869, 'mitgeholfen': 576, 'mitgekocht': 576, 'mitgenommen': 576,
'uebernommen': 576, 'vertreten': 576, 'wort': 868}, {'gespraech': 1129, 'spiel': 1129}, {'ein': 1128, 'ins': 2623,
'vorgeschlagen': 1125}, {'...': 2624}, {'<my>': 2625}, {'auto': 2302, 'dachrinne': 2302, 'fenster': 2302, 'garten':
2302, 'hecke': 2302, 'keller': 2302, 'kueche': 2302, 'rasen': 2302, 'schnee': 2302, 'wohnung': 2302}, {'klar': 658},
{'es': 2628, 'klar': 658}, {'...': 2622, '<should>': 1008, 'ausgeholfen': 576, 'bei': 2626, 'das': 2627, 'den': 2627,
'die': 2627, 'ein': 1128, 'eingesprungen': 576, 'gutes': 869, 'ins': 2623, 'ist': 2629, 'mitgeholfen': 576,
'vorgeschlagen': 1125, 'waere': 2629, 'wort': 868}, {'feuer': 1893}, {'ins': 2631}, {'hand': 2632}, {'wort': 867},
{'gutes': 2634}, {'die': 2633, 'ein': 2635, 'gebuergt': 735, 'gutes': 869, 'wort': 868}, {'': (20, 'gave:referral'),
'^': 735}, {'eingelegt': 2637}, {'wort': 2638}, {'gutes': 2639}, {'...': 2636, 'als': 2309, 'bei': 2626, 'den': 858,
'die': 2633, 'ein': 2640, 'einen': 858, 'gebuergt': 735, 'gutes': 869, 'ins': 2623, 'kontakt': 857, 'vorgeschlagen':
1125, 'wort': 868}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12, 'sollte': 12, 'werde': 12, 'will': 12,
'wollte': 12}, {'...': 2642}, {'^': 2643}, {'D': 2644, '^': 2643, 'noch': 2644}, {'ich': 2645, 'wir': 2645},
{'caritas': 2311, 'diakonie': 2311, 'feuerwehr': 2311, 'fluechtlingshilfe': 2311, 'ich': 2645, 'roten': 2312, 'rotes':
2312, 'tafel': 2311, 'wir': 2645}, {'...': 2315, '<community>': 2616, '<det>': 2617, '<them>': 2630, 'N': 2641, 'das':
2646, 'dem': 2647, 'den': 2647, 'der': 2647, 'die': 2647, 'ein': 2241, 'einen': 2241, 'n': 2241, 'nen': 2241},
{'<them>': 8}, {'bei': 2649, 'mit': 2649, 'von': 2649}, {'betreut': 576, 'gegossen': 576, 'gehalten': 576, 'gehutet':
576, 'gemacht': 576, 'ubernommen': 576}, {'...': 2651, 'betreut': 576, 'gegossen': 576, 'gehalten': 576, 'gehutet':
576, 'gemacht': 576, 'ubernommen': 576}, {'dienst': 2652, 'hund': 2652, 'laden': 2652, 'stand': 2652}, {'blumen':
2652, 'kasse': 2652, 'katze': 2652, 'kinder': 2652, 'schicht': 2652, 'vertretung': 2652}, {'abgeholt': 576,
'ausgeholfen': 576, 'betreut': 576, 'den': 2653, 'die': 2654, 'eingekauft': 576, 'eingesprungen': 576, 'erledigt':
576, 'gefahren': 576, 'gegossen': 576, 'gehalten': 576, 'gehutet': 576, 'gekocht': 576, 'geschmissen': 576,
'gestemmt': 576, 'gutes': 869, 'mitgeholfen': 576, 'mitgekocht': 576, 'mitgenommen': 576, 'ubernommen': 576,
'vertreten': 576, 'wort': 868}, {'gesprach': 1129, 'spiel': 1129}, {'ein': 1128, 'ins': 2656, 'vorgeschlagen': 1125},
{'...': 2657}, {'<my>': 2658}, {'auto': 2301, 'dachrinne': 2301, 'fenster': 2301, 'garten': 2301, 'hecke': 2301,
'keller': 2301, 'kuche': 2301, 'rasen': 2301, 'schnee': 2301, 'wohnung': 2301}, {'...': 2655, '<should>': 1008,
'ausgeholfen': 576, 'bei': 2659, 'das': 2660, 'den': 2660, 'die': 2660, 'ein': 1128, 'eingesprungen': 576, 'gutes':
869, 'ins': 2656, 'ist': 2629, 'mitgeholfen': 576, 'vorgeschlagen': 1125, 'ware': 2629, 'wort': 868, 'wäre': 2629},
{'die': 2633, 'ein': 2635, 'geburgt': 735, 'gutes': 869, 'wort': 868}, {'...': 2662, 'als': 2309, 'bei': 2659, 'den':
864, 'die': 2633, 'ein': 2640, 'einen': 864, 'geburgt': 735, 'gutes': 869, 'ins': 2656, 'kontakt': 863,
'vorgeschlagen': 1125, 'wort': 868}, {'muss': 12, 'mussen': 12, 'musste': 12, 'müsste': 12, 'soll': 12, 'sollte': 12,
'werde': 12, 'will': 12, 'wollte': 12}, {'...': 2664}, {'^': 2665}, {'D': 2666, '^': 2665, 'noch': 2666}, {'ich':
2667, 'wir': 2667}, {'caritas': 2311, 'diakonie': 2311, 'feuerwehr': 2311, 'fluchtlingshilfe': 2311, 'ich': 2667,
'roten': 2312, 'rotes': 2312, 'tafel': 2311, 'wir': 2667}, {'...': 2315, '<community>': 2616, '<det>': 2617, '<them>':
2661, 'N': 2663, 'das': 2668, 'dem': 2669, 'den': 2669, 'der': 2669, 'die': 2669, 'ein': 2241, 'einen': 2241, 'n':
2241, 'nen': 2241}, {'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt':
8}, {'N': 0}, {'...': 575, 'v': 2672, 'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8,
'verschwitzt': 8, 'von': 2672}, {'dass': 0}, {'<them>': 1009}, {'nach': 2675}, {'kopf': 488}, {'dem': 2677}, {'aus':
2678}, {'nicht': 2679}, {'dran': 8, 'hin': 8, 'ran': 8}, {'aus': 2678, 'dran': 8, 'hin': 8, 'ran': 8}, {'nicht': 618},
{'es': 2676, 'ihm': 0, 'ihnen': 0, 'ihr': 0, 'mir': 2680, 'ned': 2681, 'net': 2681, 'nicht': 2682, 'nod': 2681,
'noed': 2681, 'sich': 2683}, {'^': 2556, 'bringe': 39, 'geb': 39, 'gebe': 39, 'liefere': 39, 'mache': 39, 'meld': 39,
'melde': 39, 'schick': 39, 'schicke': 39}, {'ich': 2685, 'man': 2557, 'wir': 2557}, {'bringe': 39, 'geb': 39, 'gebe':
39, 'liefere': 39, 'mache': 39, 'meld': 39, 'melde': 39, 'schick': 39, 'schicke': 39}, {'dass': 2686, 'ich': 2687},
{'auf': 1849}, {'': (23, 'contact'), 'dass': 2558}, {'vorbeifahren': 0}, {'fernsehen': 0, 'netz': 0, 'vorbeifahren':
0, 'vorbeigehen': 0}, {'zeitung': 0}, {'der': 2693}, {'': (23, 'contact'), 'auf': 0, 'beim': 2691, 'im': 2692, 'in':
2694, 'online': 0}, {'uns': 583}, {'dazu': 583, 'mit': 583, 'rein': 583, 'vorbei': 583, 'zu': 2696}, {'...': 2697,
'dazu': 583, 'mit': 583, 'rein': 583, 'vorbei': 583, 'zu': 2696}, {'N': 2698}, {'N': 2698, 'auch': 2699, 'noch':
2699}, {'N': 2698, 'auch': 2699, 'noch': 2699, 'sich': 2700}, {'ausgegeben': 576, 'ausgeschenkt': 576, 'ausgeteilt':
576, 'gesammelt': 576, 'sortiert': 576, 'verteilt': 576}, {'...': 2702, 'ausgegeben': 576, 'ausgeschenkt': 576,
'ausgeteilt': 576, 'gesammelt': 576, 'sortiert': 576, 'verteilt': 576}, {'von': 488}, {'mich': 8}, {'aus': 2678,
'dran': 8, 'ran': 8}, {'mir': 2680, 'mit': 583, 'nicht': 2706, 'sich': 2683, 'um': 0}, {'es': 2676}, {'verbaselt': 8,
'verbummelt': 8, 'vergessen': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'booked': 2213,
'called': 2277, 'canceled': 8, 'cancelled': 8, 'confirmed': 2213, 'gecancelt': 8, 'moved': 2278, 'planned': 2213,
'postponed': 2278, 'pushed': 2278, 'rescheduled': 2278, 'scheduled': 2213, 'shifted': 2278}, {'dass': 583},
{'abgemacht': 2711, 'ausgemacht': 2711, 'beschlossen': 2711, 'besprochen': 2711, 'festgelegt': 2711, 'persoenlich':
585, 'personlich': 587, 'vereinbart': 2711, 'vor': 590}, {'zugesagt': 569}, {'<seen_of>': 0}, {'<network>': 2714},
{'erfahren': 0}, {'...': 2716}, {'...': 2714}, {'...': 2716, '<det>': 2718, '<my>': 2718, '<their>': 2718},
{'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'besprechung': 552, 'call': 552, 'date': 552, 'essen': 552, 'gesprach':
552, 'gespraech': 552, 'kaffee': 552, 'lunch': 552, 'meeting': 552, 'termin': 552, 'treffen': 552}, {'': (0,
'missed'), 'lassen': 8}, {'bleiben': 2722, 'gelassen': 8, 'sein': 2722}, {'geschafft': 8}, {'aber': 2723, 'bleiben':
2722, 'dann': 2723, 'doch': 2723, 'gelassen': 8, 'nicht': 2724, 'sein': 2722}, {'persoenlich': 585, 'personlich': 587,
'vor': 590}, {'^': 12, 'dass': 39}, {'<vowed>': 2727}, {'heilig': 2728}, {'und': 2729}, {'hand': 2728}, {'die': 2731},
{'handschlag': 2728}, {'fest': 2728, 'hoch': 2730, 'in': 2732, 'per': 2733, 'zugesagt': 569}, {'zeitung': 2714},
{'der': 2735}, {'<det>': 2718, '<my>': 2718, '<their>': 2718}, {'...': 2726, '<them>': 2734, 'auf': 2715, 'aus': 2717,
'besprechung': 552, 'call': 552, 'date': 552, 'durch': 2719, 'eigentlich': 2720, 'ein': 2721, 'eine': 2721, 'einen':
2721, 'essen': 552, 'fest': 2720, 'geplant': 8, 'gesprach': 552, 'gespraech': 552, 'in': 2736, 'kaffee': 552, 'lunch':
552, 'meeting': 552, 'n': 2721, 'ne': 2721, 'nen': 2721, 'termin': 552, 'treffen': 552, 'uber': 2719, 'ueber': 2719,
'von': 2737, 'vor': 8, 'vorgehabt': 8}, {'abgesagt': 8}, {'abgesagt': 8, 'kurzfristig': 2739, 'spontan': 2739,
'wieder': 2739}, {'...': 2726, '<them>': 2713, 'auf': 2715, 'besprechung': 552, 'call': 552, 'date': 552, 'durch':
2737, 'eigentlich': 2720, 'ein': 2721, 'eine': 2721, 'einen': 2721, 'essen': 552, 'fest': 2720, 'geplant': 8,
'gesprach': 552, 'gespraech': 552, 'in': 2736, 'kaffee': 552, 'lunch': 552, 'meeting': 552, 'n': 2721, 'ne': 2721,
'nen': 2721, 'termin': 552, 'treffen': 552, 'uber': 2737, 'ueber': 2737, 'von': 2737, 'vor': 8, 'vorgehabt': 8},
{'...': 2712, '<them>': 2713, 'abgesagt': 8, 'auf': 2715, 'aus': 2717, 'besprechung': 552, 'call': 552, 'date': 552,
'durch': 2719, 'eigentlich': 2720, 'ein': 2721, 'eine': 2721, 'einen': 2721, 'es': 2725, 'essen': 552, 'fest': 2720,
'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 552, 'gespraech': 552, 'ich': 2738, 'in': 2736, 'kaffee': 552,
'kurzfristig': 2739, 'lunch': 552, 'meeting': 552, 'mir': 2740, 'n': 2721, 'ne': 2721, 'nen': 2721, 'spontan': 2739,
'termin': 552, 'treffen': 552, 'uber': 2719, 'ueber': 2719, 'uns': 2740, 'von': 2737, 'vor': 8, 'vorgehabt': 8,
'wieder': 2739, 'wir': 2741}, {'aber': 2723, 'bleiben': 2722, 'dann': 2723, 'doch': 2723, 'gelassen': 8, 'sein':
2722}, {'...': 2712, '<them>': 2713, 'abgesagt': 8, 'auf': 2715, 'aus': 2717, 'besprechung': 552, 'call': 552, 'date':
552, 'durch': 2719, 'eigentlich': 2720, 'ein': 2721, 'eine': 2721, 'einen': 2721, 'es': 2743, 'essen': 552, 'fest':
2720, 'gehoert': 0, 'gehort': 0, 'geplant': 8, 'gesprach': 552, 'gespraech': 552, 'ich': 2738, 'in': 2736, 'kaffee':
552, 'kurzfristig': 2739, 'lunch': 552, 'meeting': 552, 'mir': 2740, 'n': 2721, 'ne': 2721, 'nen': 2721, 'spontan':
2739, 'termin': 552, 'treffen': 552, 'uber': 2719, 'ueber': 2719, 'uns': 2740, 'von': 2737, 'vor': 8, 'vorgehabt': 8,
'wieder': 2739, 'wir': 2741}, {'<said>': 0}, {'...': 2745, '<said>': 0}, {'<rel>': 2746}, {'<det>': 2747, '<my>':
2747, '<their>': 2747, 'haengen': 912, 'haengenlassen': 8, 'hangen': 912, 'hangenlassen': 8, 'sitzen': 913,
'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'versetzt': 8}, {'gepostet': 0}, {'...': 2726, '<them>': 2734,
'auf': 2715, 'aus': 2717, 'besprechung': 552, 'call': 552, 'date': 552, 'durch': 2719, 'ein': 2721, 'eine': 2721,
'einen': 2721, 'essen': 552, 'gesprach': 552, 'gespraech': 552, 'in': 2736, 'kaffee': 552, 'lunch': 552, 'meeting':
552, 'n': 2721, 'ne': 2721, 'nen': 2721, 'termin': 552, 'treffen': 552, 'uber': 2719, 'ueber': 2719, 'von': 2737},
{'abgesagt': 8, 'kurzfristig': 2739, 'spontan': 2739, 'verabredet': 59, 'wieder': 2739}, {'': (14, 'together'), '...':
2726, '<them>': 2713, 'auf': 2715, 'besprechung': 552, 'call': 552, 'date': 552, 'durch': 2737, 'ein': 2721, 'eine':
2721, 'einen': 2721, 'essen': 552, 'gesprach': 552, 'gespraech': 552, 'in': 2736, 'kaffee': 552, 'lunch': 552,
'meeting': 552, 'n': 2721, 'ne': 2721, 'nen': 2721, 'termin': 552, 'treffen': 552, 'uber': 2737, 'ueber': 2737, 'von':
2737}, {'...': 2712, '<me>': 2748, '<them>': 2713, '<they>': 2331, 'N': 2749, 'abgesagt': 8, 'auf': 2715, 'aus': 2717,
'besprechung': 552, 'call': 552, 'date': 552, 'durch': 2719, 'ein': 2721, 'eine': 2721, 'einen': 2721, 'essen': 552,
'gesprach': 552, 'gespraech': 552, 'ich': 2750, 'in': 2736, 'kaffee': 552, 'kurzfristig': 2739, 'lunch': 552,
'meeting': 552, 'mir': 2740, 'n': 2721, 'ne': 2721, 'nen': 2721, 'spontan': 2739, 'termin': 552, 'treffen': 552,
'uber': 2719, 'ueber': 2719, 'uns': 2751, 'von': 2737, 'wieder': 2739, 'wir': 2752}, {'<should>': 8, 'wollen': 8},
{'<comeinf>': 2754, 'muessen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2755, '<comeinf>': 2754}, {'': (11, 'thinking'),
'<until>': 1465, '^': 1468, 'dass': 1008, 'wenn': 1008}, {'<until>': 674, '^': 1470, 'dass': 1008, 'lust': 488,
'wenn': 1008}, {'eigentlich': 8}, {'...': 2755, '<comeinf>': 2754, 'besser': 1407, 'eigentlich': 8, 'es': 1410,
'gern': 2757, 'gerne': 2758, 'gut': 1407, 'ich': 2759, 'lieber': 1407, 's': 1410}, {'...': 2755, '<comeinf>': 2754,
'gern': 1473, 'gerne': 1473}, {'<comeinf>': 2754}, {'...': 2762, '<comeinf>': 2754}, {'abgemacht': 2711, 'ausgemacht':
2711, 'beschlossen': 2711, 'besprochen': 2711, 'festgelegt': 2711, 'vereinbart': 2711}, {'...': 2764}, {'moved': 2278,
'postponed': 2278, 'pushed': 2278, 'rescheduled': 2278, 'shifted': 2278}, {'been': 2766}, {'<det>': 2747, '<my>':
2747, '<their>': 2747, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gebeichtet': 0, 'gefluestert': 0, 'geflustert':
0, 'gesagt': 0, 'geschrieben': 0, 'gesteckt': 0, 'haengen': 912, 'haengenlassen': 8, 'hangen': 912, 'hangenlassen': 8,
'sitzen': 913, 'sitzengelassen': 8, 'vergessen': 8, 'verpasst': 8, 'verraten': 0, 'versetzt': 8}, {'...': 2597,
'geburtstag': 0, 'gepostet': 0, 'hochzeitstag': 0, 'namenstag': 0}, {'geghostet': 8, 'vertroestet': 8, 'vertrostet':
8}, {'geklappt': 8}, {'abgehoben': 8, 'geantwortet': 8, 'geklappt': 8, 'hingehauen': 8, 'reagiert': 8,
'zuruckgerufen': 8, 'zuruckgeschrieben': 8, 'zurueckgerufen': 8, 'zurueckgeschrieben': 8}, {'gemeldet': 8},
{'gemeldet': 8, 'mehr': 2773}, {'nicht': 2774}, {'<me>': 2768, '<they>': 2331, 'N': 2769, 'abgesagt': 8, 'angedeutet':
0, 'berichtet': 0, 'erzaehlt': 0, 'erzahlt': 0, 'gemeint': 0, 'gesagt': 0, 'kurzfristig': 2739, 'mich': 2770, 'mir':
2740, 'ned': 2771, 'nicht': 2772, 'sich': 2775, 'spontan': 2739, 'uns': 2740, 'verraten': 0, 'vor': 0, 'wieder':
2739}, {'<comeinf>': 2754, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'...': 2777, '<comeinf>': 2754}, {'gelegenheit':
8, 'lust': 8, 'nerven': 8, 'zeit': 8}, {'<comeinf>': 2754, 'keine': 2779, 'mussen': 8, 'sollen': 8, 'wollen': 8}, {'':
(0, 'missed'), 'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (11, 'thinking'), '<until>': 1482, '^': 1484, 'dass':
1008, 'wenn': 1008}, {'': (23, 'contact'), 'eigentlich': 2781, 'ein': 583, 'eine': 583, 'einen': 583, 'fest': 2720,
'geplant': 8, 'n': 583, 'ne': 583, 'nen': 583, 'vor': 8, 'vorgehabt': 8}, {'eigentlich': 2720, 'fest': 2720,
'geplant': 8, 'vor': 8, 'vorgehabt': 8}, {'': (23, 'contact'), '...': 2780, '<comeinf>': 2754, 'abgesagt': 8,
'besser': 1407, 'eigentlich': 2781, 'ein': 583, 'eine': 583, 'einen': 583, 'es': 1410, 'fest': 2720, 'geplant': 8,
'gern': 2782, 'gerne': 2758, 'gut': 1407, 'ich': 2783, 'keine': 2779, 'kurzfristig': 2739, 'lieber': 1407, 'mir':
2740, 'n': 583, 'ne': 583, 'nen': 583, 's': 1410, 'spontan': 2739, 'uns': 2740, 'vor': 8, 'vorgehabt': 8, 'wieder':
2739, 'wir': 2784}, {'': (23, 'contact'), 'eigentlich': 2720, 'fest': 2720, 'geplant': 8, 'vor': 8, 'vorgehabt': 8},
{'': (23, 'contact'), '...': 2780, '<comeinf>': 2754, 'eigentlich': 2720, 'fest': 2720, 'geplant': 8, 'gern': 1473,
'gerne': 1473, 'ich': 2784, 'keine': 2779, 'vor': 8, 'vorgehabt': 8, 'wir': 2786}, {'to': 39}, {'introducing': 655,
'sending': 655}, {'ll': 655, 's': 2789, 'will': 655}, {'ab': 8}, {'nicht': 2791}, {'es': 0}, {'dank': 2426},
{'vergessen': 8, 'verpasst': 8, 'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8}, {'an': 583,
'beisammen': 583, 'neben': 583, 'uber': 583, 'ueber': 583, 'zusammen': 583}, {'...': 2796}, {'man': 0}, {'mich': 59},
{'...': 2777, '<comeinf>': 2754, 'besser': 1407, 'eigentlich': 8, 'es': 1410, 'gern': 2782, 'gerne': 2758, 'gut':
1407, 'ich': 2759, 'lieber': 1407, 's': 1410}, {'...': 2777, '<comeinf>': 2754, 'gern': 1473, 'gerne': 1473}, {'ll':
39, 'owe': 40, 'promised': 569, 'will': 39}, {'fuer': 579, 'fur': 582, 'persoenlich': 585, 'personlich': 587, 'vor':
590}, {'N': 609}, {'besucht': 583, 'gegessen': 583, 'gehabt': 583, 'gequatscht': 583, 'geredet': 583, 'gesehen': 583,
'gesprochen': 583, 'getroffen': 583, 'telefoniert': 583}, {'beigebracht': 753, 'eingearbeitet': 753, 'eingeschult':
753, 'erklaert': 753, 'erklart': 753, 'erlaeutert': 753, 'erlautert': 753, 'gezeigt': 753, 'vorgefuehrt': 753,
'vorgefuhrt': 753, 'vorgemacht': 753}, {'...': 2806, '<vowed>': 773, '^': 781, 'am': 785, 'auf': 785, 'beim': 785,
'darum': 790, 'drum': 790, 'ersucht': 789, 'gebeten': 789, 'gesagt': 803, 'geschrieben': 804, 'gsagt': 804,
'gschriebn': 804, 'im': 785, 'per': 785, 'um': 80, 'via': 785}, {'mit': 839}, {'...': 2808, 'mit': 839}, {'...': 2808,
'leider': 853, 'mit': 839, 'nicht': 852}, {'...': 2806, '<vowed>': 773, '^': 781, 'am': 785, 'auf': 785, 'beim': 785,
'darum': 790, 'drum': 790, 'ersucht': 789, 'gebeten': 789, 'gesagt': 883, 'im': 785, 'per': 785, 'um': 80, 'via':
785}, {'...': 2805, '<them>': 2811, '<title>': 814, '<vowed>': 812, '^': 781, 'alles': 2809, 'das': 2809, 'den': 2809,
'die': 2809, 'es': 2809, 'ihn': 2809, 'mit': 899, 'sie': 2809}, {'angeboten': 39, 'bereit': 904, 'bereiterklaert': 39,
'bereiterklart': 39, 'verpflichtet': 39}, {'...': 2805, '<them>': 2807, '<title>': 814, '<vowed>': 812, '^': 781,
'alles': 2809, 'das': 2809, 'den': 2809, 'die': 2809, 'es': 2810, 'gesagt': 804, 'geschrieben': 804, 'gsagt': 804,
'gschriebn': 804, 'ich': 2812, 'ihn': 2809, 'leider': 853, 'mich': 2813, 'mit': 899, 'nicht': 852, 'sie': 2809, 'wir':
2812}, {'': (5, 'mine'), '...': 110, '<det>': 12}, {'...': 110, '<them>': 12, 'das': 89, 'den': 89, 'die': 89, 'es':
89, 'ihn': 89, 's': 89, 'sie': 89}, {'an': 12, 'durch': 12, 'nach': 12, 'um': 12}, {'...': 2817}, {'...': 2817,
'<them>': 2818, 'mir': 2818, 'uns': 2818}, {'N': 12, 'ihn': 12, 'ihr': 12, 'sie': 12}, {'<until>': 12, 'fuer': 2820,
'fur': 2820}, {'ab': 12, 'auf': 12, 'durch': 12, 'nach': 12, 'raus': 12, 'vorbei': 12, 'weiter': 12, 'zusammen': 12},
{'...': 2822}, {'': (5, 'mine'), '...': 2822, 'D': 2823}, {'<det>': 12, '<my>': 12, '<their>': 12}, {'...': 2821,
'<them>': 2824, '<until>': 2825, 'D': 2825, 'das': 89, 'den': 89, 'die': 89, 'es': 89, 'fuer': 89, 'fur': 89, 'ihn':
89, 'sie': 89}, {'<them>': 2106, 'mich': 2107, 'zuruck': 12, 'zurueck': 12}, {'<deed1>': 2815, '<give1>': 2816,
'<sees1>': 2819, '<serves>': 2826, '<their>': 2096, 'N': 2097, 'das': 2096, 'den': 2096, 'die': 2096, 'ihr': 2096,
'kuemmer': 2105, 'kuemmere': 2105, 'kuemmre': 2105, 'kummer': 2105, 'kummere': 2105, 'kummre': 2105, 'meld': 2827,
'melde': 2827, 'ruf': 2115, 'rufe': 2115, 'schreib': 2115, 'schreibe': 2115, 'sein': 2096, 'uberleg': 2121,
'uberlege': 2121, 'ueberleg': 2121, 'ueberlege': 2121}, {'aus': 12, 'bereit': 12, 'vor': 12, 'zusammen': 12}, {'...':
2829}, {'^': 2830}, {'<them>': 2831}, {'<them>': 2831, '<title>': 2832}, {'ab': 59, 'heim': 59, 'hin': 59}, {'...':
2834}, {'...': 2834, 'D': 2835}, {'N': 2836, 'ihn': 2836, 'sie': 2836}, {'^': 2324}, {'bei': 12, 'damit': 12, 'mit':
12}, {'zug': 2839}, {'reihe': 2839}, {'der': 2841}, {'am': 2840, 'an': 2842, 'dran': 2839}, {'...': 2380, '<them>':
1140, 'dran': 2351}, {'^': 2843}, {'...': 2380}, {'...': 2380, '<them>': 1140, 'D': 1841, '^': 2843, 'dran': 2351,
'ich': 2844, 'jetzt': 2845, 'leider': 2375, 'nicht': 2374, 'nun': 2845, 'wir': 2846}, {'^': 253, 'ich': 2388, 'von':
2387, 'wir': 2388}, {'daran': 2432, 'dran': 2432, 'nicht': 2433}, {'auf': 511, 'besser': 511, 'bloss': 511, 'bloß':
511, 'lieber': 511, 'nicht': 511, 'um': 511, 'von': 511}, {'daran': 2432, 'dran': 2432, 'ich': 2849, 'mich': 2850,
'mir': 2850, 'nicht': 2433, 'uns': 2850}, {'an': 488, 'daran': 488, 'daruber': 488, 'darueber': 488, 'uber': 488,
'ueber': 488}, {'mich': 2850, 'mir': 2850, 'uns': 2850}, {'D': 1841}, {'...': 552, 'auf': 602}, {'...': 552, 'auf':
602, 'schon': 2855}, {'mich': 2856, 'uns': 2856}, {'daran': 2432, 'dran': 2432}, {'sobald': 12, 'sowie': 12, 'wenn':
12}, {'<them>': 2859}, {'bei': 2860, 'sobald': 12, 'sowie': 12, 'wenn': 12}, {'^': 2861}, {'mich': 2862}, {'<them>':
39, 'gern': 488}, {'^': 12, 'solange': 39}, {'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0},
{'hoeren': 488, 'sehen': 488, 'treffen': 488, 'verabreden': 488, 'wiedersehen': 488, 'zusammensetzen': 488,
'zusammentelefonieren': 488}, {'...': 2867, 'hoeren': 488, 'sehen': 488, 'treffen': 488, 'verabreden': 488,
'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488}, {'aber': 2866, 'auch': 2866, 'daran': 2432,
'dran': 2432, 'ehrlich': 2866, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2866, 'mich': 2868, 'sagen': 0,
'schon': 2866, 'uns': 2868, 'zugeben': 0}, {'aber': 2866, 'auch': 2866, 'ehrlich': 2866, 'einraeumen': 0, 'gestehen':
0, 'gestehn': 0, 'leider': 2866, 'sagen': 0, 'schon': 2866, 'zugeben': 0}, {'mich': 2868, 'uns': 2868}, {'<them>':
2865, '^': 12, 'aber': 2866, 'auch': 2866, 'daran': 2432, 'dran': 2432, 'ehrlich': 2866, 'einraeumen': 0, 'gestehen':
0, 'gestehn': 0, 'ich': 2869, 'leider': 2866, 'man': 2870, 'mich': 2868, 'sagen': 0, 'schon': 2866, 'uns': 2868,
'wir': 2871, 'zugeben': 0}, {'daran': 2432, 'dran': 2432, 'ich': 2858}, {'aber': 2866, 'auch': 2866, 'ehrlich': 2866,
'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2866, 'mich': 2868, 'sagen': 0, 'schon': 2866, 'uns': 2868,
'zugeben': 0}, {'aber': 2866, 'auch': 2866, 'ehrlich': 2866, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich':
2874, 'leider': 2866, 'man': 2870, 'mich': 2868, 'sagen': 0, 'schon': 2866, 'uns': 2868, 'wir': 2871, 'zugeben': 0},
{'ich': 2871, 'mich': 2868, 'uns': 2868, 'wir': 2871}, {'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'sagen': 0, 'zugeben': 0}, {'hoeren': 488, 'horen': 488, 'sehen': 488, 'treffen': 488, 'verabreden': 488,
'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488}, {'...': 2878, 'hoeren': 488, 'horen': 488,
'sehen': 488, 'treffen': 488, 'verabreden': 488, 'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren':
488}, {'aber': 2877, 'auch': 2877, 'daran': 2432, 'dran': 2432, 'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0,
'gestehen': 0, 'gestehn': 0, 'leider': 2877, 'mich': 2879, 'sagen': 0, 'schon': 2877, 'uns': 2879, 'zugeben': 0},
{'aber': 2877, 'auch': 2877, 'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider':
2877, 'sagen': 0, 'schon': 2877, 'zugeben': 0}, {'mich': 2879, 'uns': 2879}, {'<them>': 2865, '^': 12, 'aber': 2877,
'auch': 2877, 'daran': 2432, 'dran': 2432, 'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2880, 'leider': 2877, 'man': 2881, 'mich': 2879, 'nicht': 2433, 'sagen': 0, 'schon': 2877, 'uns': 2879,
'wir': 2882, 'zugeben': 0}, {'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'sagen': 0, 'zugeben': 0}, {'horen': 488,
'sehen': 488, 'treffen': 488, 'verabreden': 488, 'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren':
488}, {'...': 2885, 'horen': 488, 'sehen': 488, 'treffen': 488, 'verabreden': 488, 'wiedersehen': 488,
'zusammensetzen': 488, 'zusammentelefonieren': 488}, {'aber': 2884, 'auch': 2884, 'daran': 2432, 'dran': 2432,
'ehrlich': 2884, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'leider': 2884, 'mich': 2886, 'sagen': 0, 'schon': 2884,
'uns': 2886, 'zugeben': 0}, {'aber': 2884, 'auch': 2884, 'ehrlich': 2884, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'leider': 2884, 'sagen': 0, 'schon': 2884, 'zugeben': 0}, {'mich': 2886, 'uns': 2886}, {'<them>': 2865, '^': 12,
'aber': 2884, 'auch': 2884, 'daran': 2432, 'dran': 2432, 'ehrlich': 2884, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0,
'ich': 2887, 'leider': 2884, 'man': 2888, 'mich': 2886, 'sagen': 0, 'schon': 2884, 'uns': 2886, 'wir': 2889,
'zugeben': 0}, {'aber': 2877, 'auch': 2877, 'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2877, 'mich': 2886, 'sagen': 0, 'schon': 2877, 'uns': 2886, 'zugeben': 0}, {'aber': 2877,
'auch': 2877, 'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2891, 'leider':
2877, 'man': 2881, 'mich': 2886, 'sagen': 0, 'schon': 2877, 'uns': 2886, 'wir': 2889, 'zugeben': 0}, {'ich': 2889,
'mich': 2886, 'uns': 2886, 'wir': 2889}, {'aber': 2884, 'auch': 2884, 'ehrlich': 2884, 'einraumen': 0, 'gestehen': 0,
'gestehn': 0, 'leider': 2884, 'mich': 2886, 'sagen': 0, 'schon': 2884, 'uns': 2886, 'zugeben': 0}, {'aber': 2884,
'auch': 2884, 'ehrlich': 2884, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2894, 'leider': 2884, 'man': 2888,
'mich': 2886, 'sagen': 0, 'schon': 2884, 'uns': 2886, 'wir': 2889, 'zugeben': 0}, {'^': 196}, {'auf': 2896}, {'D':
2897, 'auf': 2896}, {'D': 2897, 'auf': 2896, 'ich': 2898}, {'...': 2380, 'ich': 2846, 'wir': 2846}, {'<them>': 39,
'^': 12, 'ich': 569, 'wir': 40}, {'<them>': 39, 'ich': 40, 'wir': 40}, {'D': 59, 'uns': 552}, {'...': 2380, 'D': 1841,
'^': 2843, 'ich': 2846, 'jetzt': 2845, 'leider': 2375, 'nicht': 2374, 'nun': 2845, 'wir': 2846}, {'^': 673, 'solange':
39}, {'<them>': 2905, '^': 253, 'auf': 1693, 'besser': 511, 'dringend': 511, 'endlich': 511, 'lieber': 511, 'mich':
2850, 'mir': 2850, 'niemals': 511, 'unbedingt': 511, 'uns': 2850}, {'^': 253, 'auf': 1693, 'besser': 511, 'dringend':
511, 'endlich': 511, 'lieber': 511, 'niemals': 511, 'unbedingt': 511}, {'...': 2878, 'auf': 511, 'besser': 511,
'bloss': 511, 'bloß': 511, 'hoeren': 488, 'horen': 488, 'lieber': 511, 'nicht': 511, 'sehen': 488, 'treffen': 488,
'um': 511, 'verabreden': 488, 'von': 511, 'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488},
{'<them>': 2905, 'auf': 1693, 'besser': 511, 'dringend': 511, 'endlich': 511, 'ich': 2882, 'lieber': 511, 'mich':
2908, 'mir': 2850, 'niemals': 511, 'unbedingt': 511, 'uns': 2908, 'wir': 2882}, {'auf': 1693, 'besser': 511,
'dringend': 511, 'endlich': 511, 'lieber': 511, 'niemals': 511, 'unbedingt': 511}, {'auf': 1693, 'besser': 511,
'dringend': 511, 'endlich': 511, 'ich': 2882, 'lieber': 511, 'mich': 2879, 'niemals': 511, 'unbedingt': 511, 'uns':
2879, 'wir': 2882}, {'vor': 488}, {'<them>': 2831, '<title>': 2832, 'mir': 2912}, {'...': 2120}, {'^': 2914}, {'mir':
2915}, {'': (11, 'thinking'), 'mir': 2915}, {'^': 12, 'ich': 39}, {'^': 12, 'dass': 2918, 'ich': 39}, {'<them>': 2919,
'^': 12, 'dass': 2918, 'ich': 39}, {'<them>': 2919, '^': 12, 'dass': 2918, 'ich': 2920}, {'arzt': 8, 'einkaufen': 8,
'sport': 8}, {'dusche': 8}, {'der': 2923}, {'hause': 8}, {'da': 8, 'daheim': 8, 'zu': 2925, 'zuhause': 8}, {'beim':
2922, 'duschen': 8, 'einkaufen': 8, 'in': 2924, 'nicht': 2926, 'unterwegs': 8, 'weg': 8}, {'beim': 2922, 'da': 8,
'daheim': 8, 'duschen': 8, 'einkaufen': 8, 'in': 2924, 'nicht': 2926, 'unterwegs': 8, 'weg': 8, 'zu': 2925, 'zuhause':
8}, {'...': 2380, 'beim': 2922, 'duschen': 8, 'einkaufen': 8, 'gerade': 2927, 'grad': 2927, 'ich': 2846, 'in': 2924,
'leider': 2927, 'nicht': 2928, 'unterwegs': 8, 'weg': 8, 'wir': 2846}, {'auf': 1627}, {'noch': 2930}, {'auf': 1627,
'immer': 2931, 'jetzt': 2930, 'weiterhin': 2930}, {'auf': 1627, 'ich': 2932, 'immer': 2931, 'jetzt': 2930,
'weiterhin': 2930, 'wir': 2932}, {'...': 2930}, {'auf': 1627, 'immer': 2931, 'jetzt': 2930, 'seit': 2934, 'weiterhin':
2930}, {'auf': 1627, 'ich': 2935, 'immer': 2931, 'jetzt': 2930, 'seit': 2934, 'weiterhin': 2930, 'wir': 2935}, {'^':
12, 'bei': 40}, {'<them>': 39, 'mich': 2937}, {'': (2, 'plan'), '<them>': 39, 'mich': 2937}, {'...': 2803, '<acts1>':
602, '<and>': 2804, '<give1>': 630, '<have>': 2814, '<should>': 991, '^': 2828, 'arbeite': 2833, 'auf': 2715,
'begleite': 2837, 'begleiten': 2837, 'bekomm': 2838, 'bekomme': 2838, 'bereite': 2833, 'besuche': 59, 'bin': 2847,
'braeuchte': 2848, 'brauch': 2392, 'brauche': 2392, 'brauchen': 2392, 'brauchte': 2848, 'bring': 2401, 'bringe': 2401,
'bräuchte': 2848, 'daran': 2432, 'darf': 2851, 'denke': 2852, 'dran': 2432, 'duerfe': 511, 'duerfen': 2853, 'durfe':
511, 'durfen': 2853, 'erhoffe': 2551, 'erwarte': 2564, 'erwarten': 2564, 'fahr': 2854, 'fahre': 2854, 'frag': 2607,
'frage': 2607, 'freu': 2857, 'freue': 2857, 'freuen': 2857, 'geh': 2854, 'gehe': 2854, 'gruble': 488, 'grueble': 488,
'hol': 2837, 'hole': 2837, 'holen': 2837, 'ich': 2858, 'krieg': 2838, 'kriege': 2838, 'leg': 2833, 'lege': 2833,
'meld': 2863, 'melde': 2863, 'mit': 2381, 'mochte': 2864, 'mochten': 40, 'moechte': 2864, 'moechten': 40, 'muass':
569, 'mues': 569, 'muesse': 511, 'muessen': 2872, 'muesst': 2873, 'muesste': 2875, 'muessten': 2876, 'muss': 2883,
'musse': 511, 'mussen': 2890, 'musst': 2873, 'musste': 2892, 'mussten': 2893, 'möchte': 2864, 'müsste': 2895,
'müssten': 2893, 'nehm': 2401, 'nehme': 2401, 'pass': 2899, 'passe': 2899, 'samma': 2900, 'schuld': 2901, 'schulde':
2901, 'schulden': 2902, 'seh': 2903, 'sehe': 2903, 'sehen': 2903, 'sind': 2904, 'soll': 2906, 'solle': 2907, 'sollen':
2909, 'solln': 2910, 'sollte': 2911, 'sollten': 2911, 'stell': 2833, 'stelle': 2913, 'treff': 59, 'treffe': 59,
'uberleg': 2916, 'uberlege': 2917, 'ubernehme': 39, 'ueberleg': 2916, 'ueberlege': 2917, 'uebernehme': 39, 'und': 910,
'vermisse': 488, 'versprach': 2921, 'versprech': 2921, 'verspreche': 2921, 'war': 2929, 'waren': 2900, 'wart': 2933,
'warte': 2936, 'warten': 2936, 'werd': 2938, 'werde': 2939, 'werden': 40, 'will': 40, 'wollen': 40, 'wuenschte': 488,
'wunschte': 488}, {'bereitgestellt': 26, 'freigeraeumt': 26, 'freigeraumt': 26, 'zur': 67}, {'...': 2941}, {'...':
2459, '<my>': 2942, '<vowed>': 1111, 'empfohlen': 735, 'geht': 0, 'vermittelt': 735, 'weiterempfohlen': 735}, {'...':
2459, '<my>': 2942, '<vowed>': 1111, 'empfohlen': 735, 'vermittelt': 735, 'weiterempfohlen': 735}, {'...': 2459,
'<my>': 2942, '<rel>': 2436, '<vowed>': 1111, 'empfohlen': 735, 'geht': 0, 'vermittelt': 735, 'weiterempfohlen': 735},
{'<rel>': 2436}, {'ich': 511, 'wir': 511}, {'<should>': 2947}, {'nach': 2948}, {'meinung': 2949}, {'...': 2315,
'<community>': 2284, '<det>': 2285, 'stich': 913, 'vorbeigehen': 2322}, {'^': 2228}, {'s': 2952}, {'N': 2953, '^':
2233}, {'auf': 2954}, {'noch': 2955}, {'gelaufen': 583}, {'arme': 2957}, {'abwesenheit': 8}, {'...': 2280,
'<community>': 2284, '<det>': 2285, 'die': 2958, 'meiner': 2959}, {'N': 747, 'ich': 2337}, {'mich': 583, 'uns': 583},
{'<and>': 2418, 'N': 774, 'an': 2418, 'bei': 2418, 'mit': 2418, 'to': 2418, 'with': 2418, 'x': 2418, 'zu': 2418},
{'<and>': 2418, 'N': 774, 'an': 2418, 'bei': 2418, 'mit': 2418, 'zu': 2418}, {'N': 2964}, {'N': 774, 'fuer': 2418,
'fur': 2418, 'zwischen': 2418}, {'<and>': 2418, 'N': 774, 'an': 2418, 'bei': 2418, 'mit': 2418, 'x': 2418, 'zu':
2418}, {'N': 2967, 'fuer': 2965, 'fur': 2965, 'von': 2965, 'zwischen': 2965}, {'N': 2963, 'fuer': 2965, 'fur': 2965,
'gemacht': 2966, 'geschickt': 2966, 'mail': 2968, 'rausgeschickt': 2966, 'von': 2965, 'zwischen': 2965}, {'<and>':
2418, 'to': 2418}, {'N': 2970}, {'gemacht': 2966, 'geschickt': 2966, 'rausgeschickt': 2966}, {'<not>': 2349, 'a':
1489, 'aber': 2350, 'ah': 1489, 'au': 1489, 'auch': 1489, 'booked': 2213, 'called': 2277, 'canceled': 8, 'cancelled':
8, 'confirmed': 2213, 'dann': 2350, 'gecancelt': 8, 'moved': 2278, 'planned': 2213, 'postponed': 2278, 'pushed': 2278,
'rescheduled': 2278, 'scheduled': 2213, 'shifted': 2278}, {'': (0, 'missed'), 'gekommen': 8}, {'dazwischen': 2974},
{'angesetzt': 59, 'ausgemacht': 59, 'dazwischen': 2372, 'dazwischengekommen': 8, 'eingetragen': 59, 'etwas': 2975,
'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59, 'was': 2975}, {'...': 1504, 'aufgetaucht': 8,
'erschienen': 8, 'gekommen': 8}, {'ned': 2977, 'net': 2977, 'nicht': 2977}, {'...': 2978, '<me>': 1497, 'ned': 2977,
'net': 2977, 'nicht': 2977}, {'ansicht': 647, 'auffassung': 647, 'meinung': 647}, {'dazwischen': 2372,
'dazwischengekommen': 8}, {'gekommen': 0}, {'ohren': 2982}, {'...': 2981, 'dazwischen': 2372, 'dazwischengekommen': 8,
'zu': 2983}, {'aufgetaucht': 8, 'erschienen': 8, 'gekommen': 8, 'zu': 1043}, {'...': 2976, '<not>': 2349, '<they>':
2979, 'a': 1489, 'aber': 2350, 'abgemacht': 59, 'ah': 1489, 'angesetzt': 59, 'au': 1489, 'auch': 1489, 'aufgetaucht':
583, 'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2350, 'dazugekommen': 583, 'dazugestossen': 583, 'dazugestoßen': 583,
'dazwischen': 2372, 'dazwischengekommen': 8, 'der': 2980, 'eingeplant': 59, 'eingetragen': 59, 'entfallen': 8,
'etwas': 2975, 'festgelegt': 59, 'fixiert': 59, 'fuer': 552, 'fur': 552, 'gebucht': 59, 'gekommen': 583, 'geplant':
59, 'gestrichen': 8, 'ist': 619, 'mir': 2984, 'mitgekommen': 583, 'nicht': 2985, 'reserviert': 59, 'terminiert': 59,
'uns': 2984, 'vereinbart': 59, 'verschoben': 2248, 'vorbeigefahren': 583, 'vorbeigekommen': 583, 'was': 2975, 'wurde':
619}, {'am': 1849}, {'...': 2573, 'abgemacht': 59, 'angesetzt': 59, 'ausgegeben': 576, 'ausgemacht': 59,
'ausgeschenkt': 576, 'ausgeteilt': 576, 'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59,
'geplant': 59, 'gesammelt': 576, 'ist': 2406, 'sortiert': 576, 'steht': 59, 'vereinbart': 59, 'verteilt': 576,
'zugesagt': 59}, {'etwas': 2975, 'was': 2975}, {'N': 2698, 'an': 1509, 'auf': 1509, 'bei': 1509, 'beim': 1509, 'in':
1509, 'zu': 1509}, {'': (0, 'missed'), 'dazu': 8, 'zustande': 8}, {'<my>': 583, 'mir': 583, 'uns': 583}, {'...': 2989,
'N': 2698, 'alle': 1510, 'an': 1509, 'auch': 2990, 'auf': 1509, 'aufgetaucht': 583, 'bei': 1516, 'beide': 1510,
'beim': 1509, 'da': 1515, 'dazugekommen': 583, 'dazugestossen': 583, 'dazugestoßen': 583, 'doch': 1787, 'einfach':
1787, 'etwas': 2975, 'gekommen': 583, 'im': 1512, 'in': 1518, 'ins': 1512, 'kurz': 1514, 'mitgekommen': 583, 'nicht':
2991, 'noch': 2699, 'sich': 2700, 'vorbei': 583, 'vorbeigefahren': 583, 'vorbeigekommen': 583, 'was': 2975, 'wieder':
1510, 'zu': 2992}, {'N': 2698, 'alle': 1510, 'an': 1509, 'auch': 2990, 'auf': 1509, 'bei': 1516, 'beide': 1510,
'beim': 1509, 'da': 1515, 'im': 1512, 'in': 1518, 'ins': 1512, 'kurz': 1514, 'noch': 2699, 'sich': 2700, 'wieder':
1510, 'zu': 1509}, {'...': 1524, '<me>': 1529, '^': 1523}, {'gepackt': 576, 'geschleppt': 576, 'getragen': 576,
'verladen': 576}, {'es': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2997, 'gekommen': 8, 'kam': 8}, {'bekommen': 8,
'erhalten': 8, 'gab': 2997, 'gekommen': 8, 'kam': 8, 'mit': 8}, {'mit': 8}, {'anruf': 3000, 'call': 3000, 'gesprach':
3000, 'gespraech': 3000, 'kaffee': 3000, 'kontakt': 3000, 'meeting': 3000, 'telefonat': 3000, 'termin': 3000,
'treffen': 3000}, {'fixe': 3000}, {'<appointment>': 8, 'absage': 2998, 'anruf': 2999, 'antwort': 2998, 'call': 3000,
'en': 3001, 'entschuldigung': 2998, 'erklaerung': 2998, 'erklarung': 2998, 'essen': 3000, 'gesprach': 3000,
'gespraech': 3000, 'info': 2998, 'jour': 3002, 'kaffee': 3000, 'kontakt': 3000, 'lebenszeichen': 8, 'lunch': 3000,
'mail': 2998, 'meeting': 3000, 'meldung': 2998, 'nachricht': 2998, 'telefonat': 3000, 'termin': 3000, 'treffen':
3000}, {'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'gab': 2997, 'gekommen': 8, 'kam': 8, 'von': 8}, {'gehabt':
8}, {'': (0, 'missed'), 'gehabt': 8}, {'bekommen': 8, 'erhalten': 8, 'gab': 2997, 'gekommen': 8, 'kam': 8, 'von': 8},
{'': (0, 'missed'), 'bekommen': 8, 'erhalten': 8, 'von': 8}, {'bekommen': 8, 'erhalten': 8, 'von': 8}, {'fuer': 8,
'fur': 8, 'gehabt': 8}, {'<appointment>': 8, 'absage': 2998, 'anruf': 2998, 'antwort': 3004, 'energie': 3005,
'entschuldigung': 2998, 'erklaerung': 2998, 'erklarung': 2998, 'gelegenheit': 3006, 'info': 2998, 'kraft': 3005,
'lust': 3005, 'mail': 3007, 'meldung': 2998, 'moeglichkeit': 3005, 'moglichkeit': 3005, 'nachricht': 3007, 'nerven':
3005, 'reaktion': 3008, 'ruckmeldung': 3009, 'rueckmeldung': 3009, 'zeit': 3010}, {'<appointment>': 8, 'absage': 2998,
'anruf': 2999, 'antwort': 2998, 'call': 3000, 'entschuldigung': 2998, 'erklaerung': 2998, 'erklarung': 2998, 'info':
2998, 'kaffee': 3000, 'kontakt': 3000, 'mail': 2998, 'meldung': 2998, 'nachricht': 2998, 'termin': 3000},
{'abgehoben': 8, 'angetroffen': 8, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'drangegangen': 8, 'erreicht':
8, 'gegangen': 8, 'rangegangen': 8, 'zu': 2925, 'zuhause': 8}, {'telefon': 8}, {'ab': 8, 'abgehoben': 8, 'auf': 8,
'dran': 8, 'hin': 8, 'ran': 8}, {'...': 3015, 'ab': 8, 'auf': 8, 'dran': 8, 'hin': 8, 'ran': 8}, {'...': 3015},
{'...': 3013, 'am': 3014, 'ans': 3014, 'anzutreffen': 8, 'da': 8, 'daheim': 8, 'dahoam': 8, 'geht': 3016, 'ging':
3016, 'hat': 3017, 'hebt': 3016, 'hob': 3016, 'macht': 3016, 'machte': 3016, 'nahm': 3016, 'zu': 2925, 'zuhause': 8},
{'gelernt': 583}, {'verpasst': 8}, {'<me>': 1529}, {'man': 488}, {'mal': 488}, {'wir': 3023}, {'dazu': 8}, {'nicht':
3025}, {'zustande': 8}, {'N': 1870, 'mich': 2275, 'nicht': 3027, 'uns': 2275, 'vorbei': 59, 'zu': 1869, 'zum': 59},
{'gemacht': 774, 'hergestellt': 774, 'vermittelt': 774}, {'<have>': 774}, {'<have>': 3029, 'gemacht': 3030,
'hergestellt': 3030, 'vermittelt': 3030}, {'ich': 3031, 'wir': 3031}, {'den': 3032, 'die': 3032}, {'N': 3033},
{'gegeben': 1125, 'geschickt': 1125, 'hergestellt': 1125, 'vermittelt': 1125, 'weitergegeben': 1125}, {'...': 3035},
{'hergestellt': 774}, {'N': 3037}, {'<and>': 3038}, {'...': 3035, 'N': 3039}, {'...': 3035, 'N': 3033}, {'N': 3039},
{'mit': 3034, 'vom': 3036, 'von': 3040, 'zu': 3041, 'zum': 3036, 'zur': 3036, 'zwischen': 3042}, {'bett': 8, 'fieber':
8, 'grippe': 8}, {'im': 3044, 'mit': 3044}, {'im': 3044, 'krank': 3045, 'mit': 3044}, {'es': 2743}, {'': (13, 'talk'),
'<them>': 1009, 'N': 1009}, {'gegeben': 735, 'geschickt': 735, 'weitergegeben': 735, 'weitergeleitet': 735}, {'N':
3049}, {'an': 3050}, {'getroffen': 8}, {'abgesagt': 8, 'nicht': 3052, 'verpasst': 8}, {'mir': 583}, {'bei': 2326},
{'bei': 1313, 'im': 3044, 'jetzt': 3055, 'krank': 3045, 'mit': 3044, 'nun': 3055}, {'sorgen': 488}, {'mir': 3057},
{'bitte': 748, 'frage': 748}, {'der': 3059}, {'mit': 3060}, {'': (23, 'contact'), 'N': 3061}, {'...': 2195, 'an':
3062, 'bekommen': 583, 'erhalten': 583, 'gab': 2128, 'gekriegt': 583, 'geschickt': 583, 'geschrieben': 583,
'gesendet': 583, 'gschriebn': 583, 'hinterlassen': 583, 'ihm': 39, 'ihnen': 39, 'ihr': 39, 'kam': 2128,
'rausgeschickt': 583, 'v': 583, 'verschickt': 583, 'vom': 583, 'von': 583}, {'<me>': 583, 'am': 583, 'auf': 583,
'aus': 583, 'dass': 583, 'mir': 583, 'ob': 583, 'per': 583, 'uns': 583, 'via': 583, 'wegen': 583}, {'ob': 488, 'wann':
488, 'was': 488, 'wie': 488}, {'melden': 488}, {'gucken': 3065, 'schauen': 3065, 'sehen': 3065, 'wieder': 3066},
{'aber': 2866, 'auch': 2866, 'ehrlich': 2866, 'einraeumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2870, 'leider':
2866, 'man': 2870, 'sagen': 0, 'schon': 2866, 'zugeben': 0}, {'aber': 2877, 'auch': 2877, 'ehrlich': 2877,
'einraeumen': 0, 'einraumen': 0, 'gestehen': 0, 'gestehn': 0, 'ich': 2881, 'leider': 2877, 'man': 2881, 'sagen': 0,
'schon': 2877, 'zugeben': 0}, {'aber': 2884, 'auch': 2884, 'ehrlich': 2884, 'einraumen': 0, 'gestehen': 0, 'gestehn':
0, 'ich': 2888, 'leider': 2884, 'man': 2888, 'sagen': 0, 'schon': 2884, 'zugeben': 0}, {'braeuchte': 511, 'brauchte':
511, 'bräuchte': 511, 'duerfe': 511, 'durfe': 511, 'muesse': 511, 'muessen': 3068, 'muesste': 3068, 'muss': 3069,
'musse': 511, 'mussen': 3070, 'musste': 3069, 'müsste': 3070, 'solle': 511}, {'do': 39}, {'job': 39, 'part': 39,
'teil': 39, 'to': 3072, 'todo': 39}, {'aufgabe': 39, 'hausaufgabe': 39, 'hausaufgaben': 39, 'kappe': 2245, 'todos':
39}, {'ausstaendig': 416, 'ausstandig': 416, 'ausstehend': 416, 'faellig': 416, 'fallig': 416, 'fehlen': 416, 'fehlt':
416, 'offen': 416}, {'ausstaendig': 416, 'ausstandig': 416, 'ausstehend': 416, 'faellig': 416, 'fallig': 416,
'fehlen': 416, 'fehlt': 416, 'noch': 3075, 'offen': 416}, {'aus': 583, 'ned': 1557, 'net': 1557, 'nicht': 1557},
{'sich': 3077}, {'sich': 1560}, {'einheit': 2415, 'gesprach': 2415, 'gespraech': 2415, 'session': 2415, 'stunde':
2415, 'termin': 2415}, {'': (18, 'gave:mentoring'), 'mit': 2147, 'zu': 2414}, {'mit': 2147, 'zu': 2414}, {'': (18,
'gave:mentoring'), 'N': 764, 'fuer': 2147, 'fur': 2147, 'mit': 2147, 'zu': 2414}, {'': (18, 'gave:mentoring'), 'N':
764, 'mit': 2147, 'zu': 2414}, {'': (18, 'gave:mentoring'), 'zu': 2414}, {'einheit': 3081, 'fuer': 2147, 'fur': 2147,
'gesprach': 3082, 'gespraech': 3082, 'mit': 2147, 'session': 3083, 'stunde': 3084, 'termin': 3085}, {'fuer': 2147,
'fur': 2147, 'mit': 2147, 'zu': 2414}, {'N': 752, 'an': 2345, 'vielmal': 2345}, {'gemacht': 735}, {'eingesetzt': 735,
'stark': 3089, 'starkgemacht': 735, 'verbuergt': 735, 'verwendet': 735}, {'...': 3090, 'eingesetzt': 735, 'stark':
3089, 'starkgemacht': 735, 'verbuergt': 735, 'verwendet': 735}, {'<them>': 3091}, {'eingesetzt': 735, 'stark': 3089,
'starkgemacht': 735, 'verburgt': 735, 'verwendet': 735}, {'...': 3093, 'eingesetzt': 735, 'stark': 3089,
'starkgemacht': 735, 'verburgt': 735, 'verwendet': 735}, {'<them>': 3094}, {'fuer': 3092, 'fur': 3095}, {'...': 3096,
'fuer': 3092, 'fur': 3095, 'genommen': 39}, {'': (13, 'talk'), 'gekommen': 0}, {'ohren': 3098}, {'zu': 3099}, {'...':
3100}, {'ohren': 0}, {'...': 3100, 'zu': 3102}, {'abgesagt': 8, 'ist': 3101, 'kam': 3103, 'kommt': 3103,
'kurzfristig': 2739, 'spontan': 2739, 'wieder': 2739}, {'...': 1101, 'durchgespielt': 764, 'geprobt': 764, 'geubt':
764, 'trainiert': 764, 'vorbereitet': 764}, {'...': 1102, 'durchgespielt': 764, 'geprobt': 764, 'geuebt': 764,
'trainiert': 764, 'vorbereitet': 764}, {'...': 1103, 'durchgespielt': 764, 'geprobt': 764, 'geubt': 764, 'geuebt':
764, 'trainiert': 764, 'vorbereitet': 764}, {'gebueffelt': 753, 'gebuffelt': 753, 'gelernt': 753, 'geubt': 753,
'geuebt': 753}, {'gebueffelt': 753, 'gelernt': 753, 'geuebt': 753}, {'gebuffelt': 753, 'gelernt': 753, 'geubt': 753},
{'-gesprach': 3105, '-gespraech': 3106, '-interview': 3107, '-praesentation': 3106, '-prasentation': 3105,
'-pruefung': 3106, '-prufung': 3105, 'an': 2290, 'bewerbung': 3107, 'buchhaltung': 3108, 'deutsch': 3108, 'durch':
2363, 'englisch': 3108, 'excel': 3108, 'franzoesisch': 3109, 'franzosisch': 3110, 'mathe': 3108, 'pitch': 3107,
'python': 3108, 'rede': 3107, 'uber': 2294, 'ueber': 2298, 'vortrag': 3107}, {'^': 1104}, {'...': 3111, '<their>':
3112, '^': 1104, 'buchhaltung': 3108, 'das': 3112, 'den': 3112, 'deutsch': 3108, 'die': 3112, 'durch': 2368, 'ein':
3112, 'englisch': 3108, 'excel': 3108, 'franzoesisch': 3109, 'franzosisch': 3110, 'koennte': 2306, 'konnte': 2306,
'könnte': 2306, 'mathe': 3108, 'mochte': 2306, 'moechte': 2306, 'muesste': 2306, 'muessten': 2306, 'musste': 2306,
'mussten': 2306, 'möchte': 2306, 'müsste': 2306, 'müssten': 2306, 'python': 3108, 'sollte': 2306, 'sollten': 2306,
'will': 2306}, {'geprobt': 378, 'geubt': 378, 'geuebt': 378}, {'pitch': 3114}, {'...': 3115, 'als': 2309},
{'retourniert': 378, 'versehen': 378, 'zurueckgegeben': 378, 'zurueckgemailt': 378, 'zurueckgesandt': 378,
'zurueckgeschickt': 378}, {'retourniert': 378, 'versehen': 378, 'zuruckgegeben': 378, 'zuruckgemailt': 378,
'zuruckgesandt': 378, 'zuruckgeschickt': 378}, {'retourniert': 378, 'versehen': 378, 'zuruckgegeben': 378,
'zuruckgemailt': 378, 'zuruckgesandt': 378, 'zuruckgeschickt': 378, 'zurueckgegeben': 378, 'zurueckgemailt': 378,
'zurueckgesandt': 378, 'zurueckgeschickt': 378}, {'^': 253, 'gegeben': 511}, {'weg': 3120}, {'den': 3121},
{'zusammen': 910}, {'<me>': 910, '<them>': 3113, 'N': 3116, 'aenderungsvorschlaegen': 3117, 'am': 1724,
'anderungsvorschlagen': 3118, 'anmerkungen': 3119, 'auf': 3122, 'das': 2174, 'dem': 2174, 'den': 2174, 'der': 2174,
'die': 2174, 'feedback': 3119, 'hinweisen': 3119, 'kommentaren': 3119, 'korrekturen': 3119, 'korrekturvorschlaegen':
3117, 'korrekturvorschlagen': 3118, 'mir': 3123, 'notizen': 3119, 'randnotizen': 3119, 'verbesserungsvorschlaegen':
3117, 'verbesserungsvorschlagen': 3118, 'vorschlaegen': 3117, 'vorschlagen': 3118}, {'': (14, 'together'), 'bekannt':
775, 'vernetzt': 774, 'vorgestellt': 774}, {'^': 1562, 'treffen': 59}, {'-angebot': 673, '-bericht': 673, '-entwurf':
673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673, '...': 1567, 'a': 1371, 'an':
1371, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestatigung': 673, 'das': 1371, 'den':
1371, 'die': 1371, 'ein': 1371, 'eine': 1371, 'einen': 1371, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673,
'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n': 1371, 'nen': 1371, 'offerte': 673,
'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'stellungnahme': 673, 'termin': 673,
'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'^': 3127, 'von': 1377},
{'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305, '-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung':
1305, '-vorschlag': 1305, '<thing>': 1305, '<work>': 1305, 'a': 1483, 'absagen': 71, 'an': 1483, 'angebot': 1305,
'antwort': 1305, 'aufstellung': 1305, 'bericht': 1305, 'bescheid': 1521, 'bestatigung': 1305, 'das': 1483, 'den':
1483, 'die': 1483, 'ein': 1483, 'eine': 1483, 'einen': 1483, 'entscheidung': 1305, 'entwurf': 1305, 'feedback': 1522,
'fotos': 1305, 'freigabe': 1305, 'gutachten': 1305, 'konzept': 1305, 'kostenvoranschlag': 1305, 'liste': 1305,
'muster': 1305, 'n': 1483, 'nen': 1483, 'offerte': 1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305,
'ruckmeldung': 1572, 'stellungnahme': 1305, 'termin': 1305, 'unterlagen': 1305, 'unterschrift': 1305, 'vertrag': 1305,
'vorschlag': 1305, 'zahl': 1305, 'zahlen': 1305, 'zusage': 1305, 'zusagen': 71}, {'treffen': 59}, {'...': 3130,
'<them>': 39}, {'...': 3126, '<me>': 655, '<them>': 39, '<until>': 3128, '^': 3129, 'dass': 1581, 'ich': 3131, 'wir':
3131}, {'^': 1592, 'treffen': 59}, {'-angebot': 673, '-bericht': 673, '-entwurf': 673, '-konzept': 673, '-liste': 673,
'-plan': 673, '-rechnung': 673, '-vorschlag': 673, '...': 1567, 'a': 1344, 'an': 1344, 'angebot': 673, 'antwort': 673,
'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673, 'das': 1344, 'den': 1344, 'die': 1344, 'ein': 1344, 'eine':
1344, 'einen': 1344, 'entscheidung': 673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673,
'kostenvoranschlag': 673, 'liste': 673, 'n': 1344, 'nen': 1344, 'offerte': 673, 'plan': 673, 'prognose': 673,
'rechnung': 673, 'rueckmeldung': 673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673,
'zahl': 673, 'zahlen': 673, 'zusage': 673}, {'^': 3134, 'von': 1350}, {'-angebot': 1305, '-bericht': 1305, '-entwurf':
1305, '-konzept': 1305, '-liste': 1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag': 1305, '<thing>': 1305,
'<work>': 1305, 'a': 1467, 'absagen': 71, 'an': 1467, 'angebot': 1305, 'antwort': 1305, 'aufstellung': 1305,
'bericht': 1305, 'bescheid': 1521, 'bestaetigung': 1305, 'das': 1467, 'den': 1467, 'die': 1467, 'ein': 1467, 'eine':
1467, 'einen': 1467, 'entscheidung': 1305, 'entwurf': 1305, 'feedback': 1522, 'fotos': 1305, 'freigabe': 1305,
'gutachten': 1305, 'konzept': 1305, 'kostenvoranschlag': 1305, 'liste': 1305, 'muster': 1305, 'n': 1467, 'nen': 1467,
'offerte': 1305, 'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'rueckmeldung': 1572, 'stellungnahme': 1305,
'termin': 1305, 'unterlagen': 1305, 'unterschrift': 1305, 'vertrag': 1305, 'vorschlag': 1305, 'zahl': 1305, 'zahlen':
1305, 'zusage': 1305, 'zusagen': 71}, {'...': 3133, '<me>': 655, '<them>': 39, '<until>': 3135, '^': 3136, 'dass':
1581, 'ich': 3131, 'wir': 3131}, {'': (1, 'moved'), 'D': 1849}, {'D': 1849, 'auf': 3138, 'to': 3138}, {'ich': 569,
'ma': 569, 'wir': 569}, {'ma': 569}, {'absagen': 8, 'canceln': 8, 'stornieren': 8}, {'absagen': 8, 'canceln': 8,
'stornieren': 8, 'verschieben': 364, 'vertagen': 364}, {'...': 3143, 'absagen': 8, 'canceln': 8, 'stornieren': 8,
'verschieben': 364, 'vertagen': 364}, {'schlafen': 0}, {'gehen': 0}, {'kopf': 3146}, {'den': 3147}, {'drueber': 3145,
'durch': 3148, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'drueber': 3145, 'durch': 3148, 'erst': 3149,
'mal': 3149, 'noch': 3149, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2867, 'drueber': 3145,
'durch': 3148, 'erst': 3149, 'hoeren': 488, 'mal': 3149, 'noch': 3149, 'sehen': 488, 'treffen': 488, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 488, 'wiedersehen': 488, 'zusammensetzen': 488,
'zusammentelefonieren': 488}, {'...': 3143, '<them>': 39, '^': 12, 'aber': 2866, 'absagen': 8, 'auch': 2866,
'canceln': 8, 'daran': 2432, 'dran': 2432, 'drueber': 3145, 'durch': 3148, 'ehrlich': 2866, 'einraeumen': 0, 'erst':
3149, 'gestehen': 0, 'gestehn': 0, 'leider': 2866, 'mal': 3149, 'mich': 2868, 'mir': 3150, 'noch': 3149, 'sagen': 0,
'schon': 2866, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3151, 'verschieben': 364,
'vertagen': 364, 'zugeben': 0}, {'...': 3143, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8, 'drueber': 3145,
'durch': 3148, 'erst': 3149, 'mal': 3149, 'mich': 2868, 'mir': 3150, 'noch': 3149, 'stornieren': 8, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3151, 'verschieben': 364, 'vertagen': 364}, {'...': 3142, '<det>': 39, 'N':
3144, 'aber': 2866, 'absagen': 8, 'auch': 2866, 'canceln': 8, 'daran': 2432, 'dran': 2432, 'drueber': 3145, 'durch':
3148, 'ehrlich': 2866, 'einraeumen': 0, 'er': 3144, 'erst': 3149, 'gestehen': 0, 'gestehn': 0, 'ich': 3152, 'leider':
2866, 'ma': 569, 'mal': 3149, 'man': 2870, 'mich': 2868, 'mir': 3150, 'noch': 3149, 'sagen': 0, 'schon': 2866, 'sie':
3144, 'stornieren': 8, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3151, 'wir': 3153, 'zugeben': 0},
{'': (11, 'thinking'), 'wieder': 488}, {'mal': 3155}, {'daran': 2432, 'dran': 2432, 'mal': 3155, 'mich': 3156},
{'mal': 3155, 'mich': 3156}, {'daran': 2432, 'dran': 2432, 'ich': 3157, 'mal': 3155, 'mich': 3156, 'wir': 3158},
{'wieder': 488}, {'mal': 3160, 'wieder': 488}, {'': (11, 'thinking'), 'drueber': 3145, 'durch': 3148, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'wieder': 488}, {'...': 2867, 'hoeren': 488, 'mal': 3155, 'sehen': 488, 'treffen':
488, 'verabreden': 488, 'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488}, {'aber': 2866,
'auch': 2866, 'dringend': 3161, 'drueber': 3145, 'durch': 3148, 'ehrlich': 2866, 'einraeumen': 0, 'erst': 3149,
'gestehen': 0, 'gestehn': 0, 'leider': 2866, 'mal': 3162, 'mich': 3163, 'mir': 3150, 'noch': 3149, 'sagen': 0,
'schon': 2866, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3151, 'wieder': 488, 'zugeben': 0},
{'drueber': 3145, 'durch': 3148, 'erst': 3149, 'mal': 3162, 'mich': 3163, 'mir': 3150, 'noch': 3149, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3151}, {'aber': 2866, 'auch': 2866, 'dringend': 3161, 'drueber': 3145,
'durch': 3148, 'ehrlich': 2866, 'einraeumen': 0, 'erst': 3149, 'gestehen': 0, 'gestehn': 0, 'ich': 3164, 'leider':
2866, 'mal': 3162, 'man': 2870, 'mich': 3163, 'mir': 3150, 'noch': 3149, 'sagen': 0, 'schon': 2866, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3151, 'wieder': 488, 'wir': 3165, 'zugeben': 0}, {'mal': 3155, 'mich':
3163, 'uns': 2868}, {'ich': 3167, 'mal': 3155, 'mich': 3163, 'uns': 2868, 'wir': 3167}, {'^': 1523, 'absagen': 8,
'canceln': 8, 'stornieren': 8}, {'<their>': 2096, 'N': 2097, 'absagen': 71, 'bescheid': 1521, 'das': 2096, 'den':
2096, 'die': 2096, 'feedback': 1522, 'ihr': 2096, 'ruckmeldung': 1522, 'rueckmeldung': 1522, 'sein': 2096, 'zusagen':
71}, {'denken': 488}, {'...': 3171}, {'druber': 3145, 'drueber': 3145, 'durch': 3148, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'an': 3172}, {'': (5, 'mine'), '<their>':
2096, 'N': 2097, 'das': 2096, 'den': 2096, 'die': 2096, 'ihr': 2096, 'sein': 2096}, {'druber': 3145, 'drueber': 3145,
'durch': 3148, 'erst': 3173, 'mal': 3173, 'noch': 3173, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0,
'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 2878, 'druber': 3145, 'drueber': 3145, 'durch': 3148,
'erst': 3173, 'hoeren': 488, 'horen': 488, 'mal': 3173, 'noch': 3173, 'sehen': 488, 'treffen': 488, 'uberlegen': 0,
'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'verabreden': 488,
'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488}, {'...': 3143, '<them>': 39, '^': 3175,
'aber': 2877, 'absagen': 8, 'auch': 2877, 'canceln': 8, 'daran': 2432, 'dran': 2432, 'druber': 3145, 'drueber': 3145,
'durch': 3148, 'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0, 'erst': 3173, 'gestehen': 0, 'gestehn': 0, 'leider':
2877, 'mal': 3173, 'mich': 2879, 'mir': 3176, 'noch': 3173, 'sagen': 0, 'schon': 2877, 'stornieren': 8, 'uberlegen':
0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3177, 'verschieben':
364, 'vertagen': 364, 'zugeben': 0}, {'absagen': 8}, {'...': 3143, '<them>': 39, '^': 12, 'absagen': 8, 'canceln': 8,
'druber': 3145, 'drueber': 3145, 'durch': 3148, 'erst': 3173, 'mal': 3173, 'mich': 2879, 'mir': 3176, 'noch': 3173,
'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen':
0, 'uns': 3177, 'verschieben': 364, 'vertagen': 364}, {'...': 3169, '<det>': 39, 'N': 3144, '^': 3170, 'aber': 2877,
'absagen': 8, 'an': 3172, 'auch': 2877, 'ausfallen': 8, 'canceln': 8, 'daran': 2432, 'dran': 2432, 'druber': 3145,
'drueber': 3145, 'durch': 3148, 'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0, 'er': 3144, 'erst': 3173, 'gerade':
3174, 'gestehen': 0, 'gestehn': 0, 'heute': 3174, 'ich': 3178, 'kurzfristig': 3179, 'leider': 2877, 'ma': 569, 'mal':
3173, 'man': 2881, 'mich': 2879, 'mir': 3176, 'nicht': 2433, 'noch': 3173, 'oft': 3174, 'sagen': 0, 'schon': 2877,
'sie': 3144, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0,
'ueberschlafen': 0, 'uns': 3177, 'wieder': 3179, 'wir': 3180, 'zugeben': 0}, {'druber': 3145, 'durch': 3148,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'druber': 3145, 'durch': 3148, 'erst': 3182, 'mal': 3182, 'noch':
3182, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0}, {'...': 2885, 'druber': 3145, 'durch': 3148, 'erst': 3182,
'horen': 488, 'mal': 3182, 'noch': 3182, 'sehen': 488, 'treffen': 488, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'verabreden': 488, 'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488}, {'...': 3143, '<them>':
39, '^': 12, 'aber': 2884, 'absagen': 8, 'auch': 2884, 'canceln': 8, 'daran': 2432, 'dran': 2432, 'druber': 3145,
'durch': 3148, 'ehrlich': 2884, 'einraumen': 0, 'erst': 3182, 'gestehen': 0, 'gestehn': 0, 'leider': 2884, 'mal':
3182, 'mich': 2886, 'mir': 3183, 'noch': 3182, 'sagen': 0, 'schon': 2884, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3184, 'verschieben': 364, 'vertagen': 364, 'zugeben': 0}, {'...': 3143, '<them>': 39,
'^': 12, 'absagen': 8, 'canceln': 8, 'druber': 3145, 'durch': 3148, 'erst': 3182, 'mal': 3182, 'mich': 2886, 'mir':
3183, 'noch': 3182, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3184, 'verschieben':
364, 'vertagen': 364}, {'...': 3142, '<det>': 39, 'N': 3144, 'aber': 2884, 'absagen': 8, 'auch': 2884, 'canceln': 8,
'daran': 2432, 'dran': 2432, 'druber': 3145, 'durch': 3148, 'ehrlich': 2884, 'einraumen': 0, 'er': 3144, 'erst': 3182,
'gestehen': 0, 'gestehn': 0, 'ich': 3185, 'leider': 2884, 'ma': 569, 'mal': 3182, 'man': 2888, 'mich': 2886, 'mir':
3183, 'noch': 3182, 'sagen': 0, 'schon': 2884, 'sie': 3144, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0,
'uberschlafen': 0, 'uns': 3184, 'wir': 3186, 'zugeben': 0}, {'': (11, 'thinking'), 'druber': 3145, 'durch': 3148,
'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'wieder': 488}, {'...': 2885, 'horen': 488, 'mal': 3155, 'sehen':
488, 'treffen': 488, 'verabreden': 488, 'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488},
{'...': 3143, 'aber': 2877, 'absagen': 8, 'auch': 2877, 'canceln': 8, 'dringend': 3161, 'druber': 3145, 'durch': 3148,
'ehrlich': 2877, 'einraeumen': 0, 'einraumen': 0, 'erst': 3182, 'gestehen': 0, 'gestehn': 0, 'leider': 2877, 'mal':
3188, 'mich': 3189, 'mir': 3183, 'noch': 3182, 'sagen': 0, 'schon': 2877, 'stornieren': 8, 'uberlegen': 0, 'uberlegn':
0, 'uberschlafen': 0, 'uns': 3184, 'verschieben': 364, 'vertagen': 364, 'wieder': 488, 'zugeben': 0}, {'': (11,
'thinking'), 'absagen': 8}, {'...': 3143, 'absagen': 8, 'canceln': 8, 'druber': 3145, 'durch': 3148, 'erst': 3182,
'mal': 3188, 'mich': 3189, 'mir': 3183, 'noch': 3182, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen':
0, 'uns': 3184, 'verschieben': 364, 'vertagen': 364}, {'...': 3142, 'N': 3144, 'aber': 2877, 'absagen': 8, 'an': 3172,
'auch': 2877, 'canceln': 8, 'dringend': 3161, 'druber': 3145, 'durch': 3148, 'ehrlich': 2877, 'einraeumen': 0,
'einraumen': 0, 'er': 3144, 'erst': 3182, 'gerade': 3174, 'gestehen': 0, 'gestehn': 0, 'heute': 3174, 'ich': 3190,
'kurzfristig': 3179, 'leider': 2877, 'mal': 3188, 'man': 2881, 'mich': 3189, 'mir': 3183, 'noch': 3182, 'oft': 3174,
'sagen': 0, 'schon': 2877, 'sie': 3144, 'stornieren': 8, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns':
3184, 'wieder': 3191, 'wir': 3192, 'zugeben': 0}, {'...': 3143, 'absagen': 8, 'canceln': 8, 'mal': 3155, 'mich': 3189,
'stornieren': 8, 'uns': 2886, 'verschieben': 364, 'vertagen': 364}, {'...': 3142, 'N': 3144, 'absagen': 8, 'canceln':
8, 'er': 3144, 'ich': 3194, 'kurzfristig': 3179, 'mal': 3155, 'mich': 3189, 'sie': 3144, 'stornieren': 8, 'uns': 2886,
'wieder': 3179, 'wir': 3194}, {'gegeben': 496, 'gespendet': 496, 'zugesprochen': 496}, {'...': 3196, 'gegeben': 496,
'gespendet': 496, 'zugesprochen': 496}, {'aber': 2884, 'auch': 2884, 'dringend': 3161, 'druber': 3145, 'durch': 3148,
'ehrlich': 2884, 'einraumen': 0, 'erst': 3182, 'gestehen': 0, 'gestehn': 0, 'leider': 2884, 'mal': 3188, 'mich': 3189,
'mir': 3183, 'noch': 3182, 'sagen': 0, 'schon': 2884, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3184,
'wieder': 488, 'zugeben': 0}, {'druber': 3145, 'durch': 3148, 'erst': 3182, 'mal': 3188, 'mich': 3189, 'mir': 3183,
'noch': 3182, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3184}, {'aber': 2884, 'auch': 2884, 'dringend':
3161, 'druber': 3145, 'durch': 3148, 'ehrlich': 2884, 'einraumen': 0, 'erst': 3182, 'gestehen': 0, 'gestehn': 0,
'ich': 3198, 'leider': 2884, 'mal': 3188, 'man': 2888, 'mich': 3189, 'mir': 3183, 'noch': 3182, 'sagen': 0, 'schon':
2884, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'uns': 3184, 'wieder': 488, 'wir': 3199, 'zugeben': 0},
{'mal': 3155, 'mich': 3189, 'uns': 2886}, {'ich': 3201, 'mal': 3155, 'mich': 3189, 'uns': 2886, 'wir': 3201},
{'<should>': 1008, 's': 2256}, {'meinung': 2948}, {'<their>': 2256, '<them>': 1009, 'N': 3203, 'ihrer': 3204,
'seiner': 3204}, {'uber': 488, 'ueber': 488}, {'': (23, 'contact'), 'N': 748, 'bei': 2196}, {'...': 2195, 'an': 583,
'bekommen': 583, 'erhalten': 583, 'gab': 2128, 'gekriegt': 583, 'geschickt': 583, 'geschrieben': 583, 'gesendet': 583,
'gschriebn': 583, 'hinterlassen': 583, 'kam': 2128, 'rausgeschickt': 583, 'v': 583, 'verschickt': 583, 'von': 583},
{'^': 12, 'bei': 375, 'fur': 2130, 'mein': 39, 'meine': 39, 'von': 375}, {'schritt': 2475, 'schritte': 3209}, {'^':
12, 'bei': 375, 'fur': 2130, 'liegt': 2474, 'mein': 39, 'meine': 39, 'von': 375}, {'schritt': 3211, 'termin': 59},
{'^': 12, 'bei': 375, 'fuer': 2130, 'mein': 39, 'meine': 39, 'von': 375}, {'schritt': 2475, 'schritte': 3213}, {'^':
12, 'bei': 375, 'fuer': 2130, 'liegt': 2474, 'mein': 39, 'meine': 39, 'von': 375}, {'schritt': 3215, 'termin': 59},
{'entfallen': 0, 'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'...': 3217, 'entfallen': 0,
'notiert': 0, 'unbekannt': 0, 'unleserlich': 0, 'vergessen': 0}, {'v': 2672, 'vergessen': 8, 'verpasst': 8,
'versaeumt': 8, 'versaumt': 8, 'verschlafen': 8, 'verschwitzt': 8, 'von': 2672}, {'': (12, 'task'), '^': 12},
{'ausgegangen': 8, 'bei': 1505, 'beim': 1505, 'erreicht': 8, 'vergessen': 3220, 'zu': 1505, 'zum': 1505, 'zur': 1505},
{'bei': 1505, 'beim': 1505, 'erreicht': 8, 'vergessen': 39, 'zu': 1505, 'zum': 1505, 'zur': 1505}, {'termin': 1849},
{'answered': 8, 'came': 8, 'replied': 8, 'showed': 2481}, {'^': 12, 'bei': 375, 'fuer': 2130, 'fur': 2130, 'liegt':
2474, 'mein': 39, 'meine': 39, 'von': 375}, {'step': 3225, 'steps': 2475}, {'erreicht': 8}, {'erwischt': 8,
'geschafft': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8}, {'geredet': 8, 'gesprochen': 8,
'getroffen': 8, 'telefoniert': 8}, {'...': 3229}, {'gegangen': 8}, {'...': 1504, 'erreichen': 8}, {'abgehoben': 8,
'angerufen': 8, 'angetroffen': 8, 'aufgetaucht': 8, 'ausgegangen': 8, 'bei': 1505, 'beim': 1505, 'besucht': 8, 'dazu':
2372, 'dazugekommen': 8, 'drangegangen': 8, 'erreichbar': 8, 'erreicht': 8, 'erschienen': 8, 'erwischt': 8,
'geklappt': 8, 'gemeldet': 8, 'geschafft': 8, 'geschrieben': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr':
3228, 'mit': 3230, 'ran': 3231, 'rangegangen': 8, 'stattgefunden': 8, 'telefoniert': 8, 'verfuegbar': 8, 'verfugbar':
8, 'vergessen': 3220, 'zu': 3232, 'zum': 1505, 'zur': 1505, 'zuruckgerufen': 8, 'zurueckgerufen': 8, 'zustande':
2372}, {'gehoert': 8, 'gehort': 8}, {'...': 3234}, {'...': 3234, 'gehoert': 8, 'gehort': 8, 'von': 3235},
{'<appointment>': 8}, {'...': 3234, 'gehoert': 8, 'gehort': 8, 'mehr': 3236, 'mit': 3237, 'von': 3235}, {'gesehen': 8,
'gesprochen': 8, 'getroffen': 8}, {'...': 3013, 'abgehoben': 8, 'am': 3014, 'ans': 3014, 'anzutreffen': 8, 'da': 8,
'daheim': 8, 'dahoam': 8, 'geht': 3016, 'ging': 3016, 'hat': 3017, 'hebt': 3016, 'hob': 3016, 'macht': 3016, 'machte':
3016, 'nahm': 3016, 'zu': 2925, 'zuhause': 8}, {'abgehoben': 8, 'angetroffen': 8, 'drangegangen': 8, 'erreicht': 8,
'gegangen': 8, 'rangegangen': 8}, {'...': 3241, 'erreicht': 8}, {'gehoert': 8, 'gehort': 8, 'mehr': 3234, 'mit':
3237}, {'show': 8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'gefragt': 8, 'geredet': 8, 'kontaktiert':
8}, {'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3245, 'darueber': 3245, 'druber': 3245,
'drueber': 3245, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'abgestimmt': 8, 'angerufen': 8, 'angesprochen': 8,
'besprochen': 8, 'daruber': 3245, 'darueber': 3245, 'druber': 3245, 'drueber': 3245, 'erreicht': 8, 'gefragt': 8,
'gemeldet': 8, 'geredet': 8, 'gesprochen': 8, 'getroffen': 8, 'kennengelernt': 8, 'kontaktiert': 8, 'telefoniert': 8},
{'': (0, 'missed'), 'abgestimmt': 8, 'angesprochen': 8, 'besprochen': 8, 'daruber': 3245, 'darueber': 3245, 'druber':
3245, 'drueber': 3245, 'gefragt': 8, 'geredet': 8, 'kontaktiert': 8}, {'erledigen': 39, 'liefern': 39, 'schicken':
39}, {'auf': 2954, 'ned': 3246, 'net': 3246, 'nicht': 3247, 'nie': 3248, 'offen': 2388, 'zu': 3249}, {'erreicht': 8,
'vergesse': 4, 'vergessen': 39}, {'self': 4}, {'to': 3252}, {'': (12, 'task'), 'selbst': 4}, {'mich': 3254}, {'mich':
4}, {'an': 3255, 'fuer': 3256, 'fur': 3256}, {'mailbox': 8}, {'idee': 488}, {'gedanke': 488}, {'ein': 3260}, {'beide':
910, 'drei': 910, 'zwei': 910}, {'^': 2384, 'die': 3258, 'eine': 3259, 'ich': 2385, 'mailbox': 8, 'so': 3261, 'wir':
3262}, {'wohl': 488}, {'': (13, 'talk'), '...': 3264}, {'punkte': 4}, {'punkt': 4}, {'wort': 8}, {'abmeldung': 8,
'absage': 8, 'bescheid': 8, 'ein': 3268, 'entschuldigung': 8, 'nachricht': 8}, {'ihm': 39, 'ihnen': 39, 'ihr': 39},
{'durchgegangen': 378, 'geprobt': 378, 'geubt': 378, 'geuebt': 378}, {'N': 3271}, {'mit': 3272, 'review': 2457},
{'fuer': 2456, 'fur': 2456, 'mit': 2456}, {'von': 583}, {'bono': 576}, {'bei': 2456, 'fuer': 2456}, {'bei': 2456,
'fur': 2456}, {'fuer': 2456, 'fur': 2456, 'mit': 2456, 'von': 2456}, {'D': 4, 'nochmal': 4, 'spaeter': 4, 'spater': 4,
'wieder': 4}, {'D': 4, 'dann': 3280, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'D': 4, 'dann': 3280,
'es': 3281, 'ich': 3281, 'ichs': 3281, 'nochmal': 4, 'spaeter': 4, 'spater': 4, 'wieder': 4}, {'an': 2345}, {'': (20,
'gave:referral'), 'gegeben': 735, 'geschrieben': 735}, {'N': 3284}, {'fuer': 3285, 'fur': 3285}, {'me': 4}, {'': (1,
'moved'), 'D': 1849, 'auf': 1849, 'to': 1849}, {'': (23, 'contact'), 'N': 378}, {'': (23, 'contact'), '...': 1637},
{'...': 1637, 'an': 583, 'mich': 3290}, {'an': 583, 'von': 583}, {'zuruck': 8, 'zurueck': 8}, {'mich': 1638, 'nicht':
3293}, {'<rel>': 0}, {'': (13, 'talk'), '<my>': 3295, '<their>': 3295, 'ab': 8, 'kurzfristig': 2791, 'wieder': 2791},
{'': (13, 'talk'), 'N': 747, 'ab': 8, 'ich': 2337, 'kurzfristig': 2791, 'wieder': 2791}, {'': (13, 'talk'), 'i': 1641,
'ich': 1641, 'we': 1641, 'wir': 1641}, {'mir': 910}, {'<not>': 2349, 'a': 1489, 'aber': 2350, 'ah': 1489, 'au': 1489,
'auch': 1489, 'dann': 2350}, {'an': 583, 'auf': 1675, 'bei': 1646, 'beisammen': 583, 'in': 1648, 'neben': 583, 'uber':
583, 'ueber': 583, 'vor': 1650, 'zusammen': 583}, {'': (23, 'contact'), '...': 3301}, {'': (23, 'contact'), '...':
3301, 'wir': 910}, {'date': 59}, {'the': 3304}, {'N': 2698, 'auch': 2699, 'noch': 2699, 'sich': 2700, 'vorbei': 583},
{'...': 2689}, {'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'telefoniert': 8},
{'gehoert': 8, 'gehort': 8, 'gesehen': 8, 'gesprochen': 8, 'getroffen': 8, 'mehr': 3308, 'telefoniert': 8}, {'nicht':
3309}, {'alles': 2145, 'ins': 2144, 'verbaselt': 8, 'verbummelt': 8, 'verpennt': 8, 'verplant': 8, 'verschlafen': 8,
'verschwitzt': 8}, {'...': 3310, 'wieder': 3311}, {'am': 583, 'auf': 583, 'aus': 583, 'dass': 583, 'mir': 583,
'nicht': 3293, 'ob': 583, 'per': 583, 'uns': 583, 'via': 583, 'wegen': 583}, {'<me>': 1665, '<them>': 39, '<they>':
1666, 'ich': 40, 'wir': 40}, {'D': 59, 'ich': 59, 'uns': 552}, {'uns': 59}, {'': (2, 'plan'), 'uns': 59}, {'D': 59,
'ma': 3316, 'uns': 552, 'wir': 3317, 'wollen': 8}, {'...': 3310, 'er': 0, 'sie': 0}, {'...': 849, '<deed3>': 2538,
'^': 2542, 'antwortet': 1962, 'besorgt': 655, 'bringt': 1962, 'checkt': 655, 'gibt': 1991, 'klaert': 655, 'klart':
655, 'laesst': 1995, 'lassen': 1995, 'lasst': 1995, 'leitet': 1997, 'liefert': 1962, 'lässt': 1995, 'macht': 2005,
'mailt': 655, 'organisiert': 2009, 'reicht': 1997, 'schickt': 2544, 'sendet': 655, 'stellt': 2027, 'ubernimmt': 655,
'uberweist': 655, 'uebernimmt': 655, 'ueberweist': 655, 'unterschreibt': 1962, 'verschickt': 655, 'weiss': 1962,
'weiß': 1962, 'zahlt': 1962}, {'he': 0, 'she': 0}, {'<gone>': 583, 'angesetzt': 59, 'ausgemacht': 59, 'dazwischen':
2372, 'dazwischengekommen': 8, 'eingetragen': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'vereinbart': 59},
{'zusammen': 0}, {'paar': 3323}, {'<gone>': 583, 'bei': 59, 'mit': 59}, {'...': 3325, 'gestern': 2355, 'heute': 2355,
'mit': 2381, 'ned': 2354, 'net': 2354, 'nicht': 2354}, {'mehr': 3323}, {'paar': 3327}, {'...': 2373, 'aufgetaucht': 8,
'dazu': 2372, 'dazugekommen': 8, 'erschienen': 8, 'gefahren': 8, 'gegangen': 8, 'gekommen': 8, 'hingegangen': 8,
'mehr': 3323, 'zu': 2353, 'zum': 2353, 'zur': 2353}, {'': (14, 'together'), '...': 3325, 'bei': 59, 'gestern': 2355,
'heute': 2355, 'mit': 2381, 'ned': 2354, 'net': 2354, 'nicht': 2354}, {'...': 3322, '<not>': 2349, '<they>': 2979,
'a': 1489, 'aber': 2350, 'abgemacht': 59, 'ah': 1489, 'angesetzt': 59, 'au': 1489, 'auch': 1489, 'aufgetaucht': 583,
'ausgefallen': 8, 'ausgemacht': 59, 'dann': 2350, 'dazugekommen': 583, 'dazugestossen': 583, 'dazugestoßen': 583,
'dazwischen': 2372, 'dazwischengekommen': 8, 'ein': 3324, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59,
'fixiert': 59, 'gebucht': 59, 'gekommen': 583, 'geplant': 59, 'gestern': 2355, 'heute': 2355, 'ich': 3326, 'jetzt':
3323, 'kein': 3328, 'leider': 2375, 'mir': 2984, 'mit': 2381, 'mitgekommen': 583, 'ned': 2354, 'net': 2354, 'nicht':
3329, 'reserviert': 59, 'terminiert': 59, 'uns': 2984, 'verabredet': 59, 'vereinbart': 59, 'vorbeigefahren': 583,
'vorbeigekommen': 583, 'wieder': 3323, 'wir': 3330}, {'...': 2195, 'an': 583, 'bekommen': 583, 'erhalten': 583,
'gekriegt': 583, 'geschickt': 583, 'geschrieben': 583, 'gesendet': 583, 'gschriebn': 583, 'hinterlassen': 583,
'rausgeschickt': 583, 'v': 583, 'verschickt': 583, 'von': 583}, {'...': 3130}, {'...': 3130, 'ich': 3333, 'wir':
3333}, {'...': 3130, 'mich': 2879, 'uns': 2879}, {'...': 3130, 'ich': 3335, 'mich': 2879, 'uns': 2879, 'wir': 3335},
{'...': 2878, 'hoeren': 488, 'horen': 488, 'mal': 3155, 'sehen': 488, 'treffen': 488, 'verabreden': 488,
'wiedersehen': 488, 'zusammensetzen': 488, 'zusammentelefonieren': 488}, {'dringend': 3161, 'mal': 3155, 'mich': 3337,
'uns': 2879, 'wieder': 488}, {'mal': 3155, 'mich': 3337, 'uns': 2879}, {'dringend': 3161, 'ich': 3338, 'mal': 3155,
'mich': 3337, 'uns': 2879, 'wieder': 488, 'wir': 3339}, {'ich': 3339, 'mal': 3155, 'mich': 3337, 'uns': 2879, 'wir':
3339}, {'fuer': 2147, 'fur': 2147, 'mit': 2147}, {'gegangen': 583, 'gewesen': 583}, {'wir': 59, 'wollen': 8}, {'an':
59}, {'': (2, 'plan'), 'an': 59, 'auf': 0, 'fest': 59, 'in': 0}, {'me': 2480}, {'<they>': 1687, '^': 1691, 'an':
1686}, {'auf': 8}, {'nicht': 3349}, {'mich': 583}, {'': (23, 'contact'), '<hat>': 583}, {'': (23, 'contact'), 'wird':
59}, {'N': 752, 'to': 2345}, {'N': 655, '^': 12, 'an': 2250, 'bei': 375, 'fuer': 2130, 'fur': 2130, 'ich': 416,
'mein': 39, 'meine': 39, 'meinerseits': 416, 'von': 2252}, {'do': 3355, 'dos': 2131}, {'d': 39, 'll': 39, 'will': 39,
'would': 39}, {'i': 3357}, {'<them>': 3358, 'N': 747, 'me': 1696, 'us': 1696}, {'ich': 59, 'ma': 59, 'mich': 59},
{'ich': 59, 'mich': 59, 'wir': 59}, {'<they>': 0}, {'...': 2405, 'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59,
'bestaetigt': 59, 'bestatigt': 59, 'fix': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'ist': 2406, 'ma': 3317,
'sich': 3362, 'steht': 59, 'vereinbart': 59, 'vergessen': 8, 'wir': 3317, 'wollen': 8, 'zugesagt': 59}, {'sich':
3362}, {'gelaufen': 583, 'glaufen': 583, 'glaufn': 583}, {'weg': 3365}, {'den': 3366, 'weg': 3365}, {'ich': 2667,
'weg': 3365, 'wir': 2667}, {'...': 2255, 'das': 2668, 'dem': 2668, 'den': 3368, 'der': 2668, 'die': 2668, 'weg':
3365}, {'': (11, 'thinking'), '^': 2914}, {'': (11, 'thinking'), 'grad': 488, 'mir': 3370, 'ob': 488}, {'': (11,
'thinking'), 'gerade': 488, 'ich': 488, 'mir': 3370, 'ob': 488, 'wen': 488, 'wie': 488}, {'ich': 2645, 'weg': 3365,
'wir': 2645}, {'...': 2255, 'das': 2646, 'dem': 2646, 'den': 3373, 'der': 2646, 'die': 2646, 'weg': 3365}, {'das':
2174, 'dem': 2174, 'den': 2174, 'der': 2174, 'die': 2174}, {'gewartet': 8, 'hingefahren': 8}, {'ohne': 3269}, {'...':
3096, 'abgesagt': 8, 'fuer': 3092, 'fur': 3095, 'ist': 3101, 'kam': 3103, 'kommt': 3103, 'kurzfristig': 2739,
'spontan': 2739, 'wieder': 2739}, {'ob': 488}, {'augen': 910}, {'vier': 3380}, {'lebenszeichen': 8, 'wort': 8},
{'silbe': 8}, {'kein': 3382, 'keine': 3383, 'nichts': 8, 'nix': 8}, {'...': 3384, 'kein': 3382, 'keine': 3383,
'nichts': 8, 'nix': 8}, {'...': 3384, 'ich': 3385, 'kein': 3382, 'keine': 3383, 'nichts': 8, 'nix': 8, 'wir': 3385},
{'hoer': 3386, 'hoere': 3386, 'hoeren': 3386, 'hor': 3386, 'hore': 3386, 'horen': 3386, 'kam': 3386, 'kommt': 3386},
{'als': 2309}, {'<them>': 3387, 'N': 3388}, {'': (23, 'contact'), '$$': 583, 'D': 59, 'fuer': 552, 'fur': 552},
{'gewartet': 8}, {'': (0, 'missed'), 'gewartet': 8, 'versucht': 8}, {'antworten': 8, 'gratulieren': 8, 'schreiben': 8,
'treffen': 8}, {'anzurufen': 8, 'zu': 3393}, {'gratulieren': 8, 'schreiben': 8}, {'...': 3394, 'abzusagen': 8,
'anzurufen': 8, 'zu': 3395, 'zuruckzurufen': 8, 'zurueckzurufen': 8}, {'anruf': 8}, {'': (1, 'moved'), 'auf': 1849,
'wir': 1849}, {'...': 2689, 'sich': 2689}, {'uf': 1849}, {'<they>': 655, '^': 12, 'ich': 39}, {'<them>': 2919,
'<they>': 1704, '^': 12, 'am': 1706, 'auf': 1706, 'beim': 1706, 'dass': 3401, 'ich': 2920, 'im': 1706, 'mir': 1707,
'per': 1706, 'uns': 1707}, {'...': 1059}, {'sollte': 488, 'sollten': 488}, {'': (22, 'gave:volunteering'), 'at': 576,
'bei': 576, 'fuer': 576, 'fur': 576}, {'gelegt': 1849, 'geschoben': 1849, 'verlegt': 1849, 'verschoben': 1849}, {'D':
3406}, {'auf': 3407}, {'D': 3408}, {'bekommen': 583, 'erhalten': 583}, {'erfahren': 2219, 'gehoert': 583, 'gehort':
583, 'mail': 3410, 'nachricht': 3410, 'nichts': 3234}, {':': 39, '^': 12, 'noch': 39}, {'^': 12, 'noch': 39}, {'^':
2076}, {'<them>': 3414, '^': 2076}, {'ausstaendig': 416, 'ausstandig': 416, 'ausstehend': 416, 'faellig': 416,
'fallig': 416, 'fehlen': 3412, 'fehlt': 3412, 'noch': 3075, 'offen': 416, 'stehen': 3413, 'steht': 3413, 'werden':
3415, 'wird': 3415}, {'^': 71, 'ich': 655, 'wir': 655}, {'': (23, 'contact'), 'wir': 655}, {'mucks': 8, 'ton': 8,
'wort': 8}, {'nachricht': 8, 'spur': 8}, {'': (0, 'missed'), 'gehoert': 8, 'gehort': 8, 'neues': 8}, {'nichts': 8},
{'funkstille': 8, 'kein': 3419, 'keine': 3420, 'nichts': 3421, 'nix': 8, 'noch': 3422}, {'heute': 3423, 'jetzt':
3423}, {'^': 20, 'noch': 1627}, {'^': 20, 'mir': 3425, 'noch': 1627, 'uns': 3425}, {'noch': 3423}, {'bis': 3424,
'bisher': 3423, 'funkstille': 8, 'immer': 3427, 'kein': 3419, 'keine': 3420, 'nichts': 3421, 'nix': 8, 'noch': 3423,
'seither': 3423, 'weiterhin': 3423, 'wieder': 3423}, {'bis': 3424, 'bisher': 3423, 'funkstille': 8, 'ich': 3428,
'immer': 3427, 'kein': 3419, 'keine': 3420, 'nichts': 3421, 'nix': 8, 'noch': 3423, 'seither': 3423, 'weiterhin':
3423, 'wieder': 3423, 'wir': 3428}, {'lebenszeichen': 8, 'mucks': 8, 'ton': 8, 'wort': 8}, {'nachricht': 8, 'silbe':
8, 'spur': 8}, {'...': 3384, 'bis': 3424, 'bisher': 3423, 'funkstille': 8, 'immer': 3427, 'kein': 3430, 'keine': 3431,
'nichts': 3421, 'nix': 8, 'noch': 3423, 'seither': 3423, 'weiterhin': 3423, 'wieder': 3423}, {'...': 3384, 'bis':
3424, 'bisher': 3423, 'funkstille': 8, 'ich': 3432, 'immer': 3427, 'kein': 3430, 'keine': 3431, 'nichts': 3421, 'nix':
8, 'noch': 3423, 'seither': 3423, 'weiterhin': 3423, 'wieder': 3423, 'wir': 3432}, {'...': 3384, '^': 71, 'bis': 3424,
'bisher': 3423, 'funkstille': 8, 'immer': 3427, 'kein': 3430, 'keine': 3431, 'nichts': 3421, 'nix': 8, 'noch': 3423,
'seither': 3423, 'weiterhin': 3423, 'wieder': 3423}, {'...': 3384, '^': 71, 'bis': 3424, 'bisher': 3423, 'funkstille':
8, 'ich': 3434, 'immer': 3427, 'kein': 3430, 'keine': 3431, 'nichts': 3421, 'nix': 8, 'noch': 3423, 'seither': 3423,
'weiterhin': 3423, 'wieder': 3423, 'wir': 3434}, {'wir': 655}, {'^': 2080}, {'bekomm': 3417, 'bekomme': 3417,
'bekommen': 3418, 'bis': 3424, 'bisher': 3423, 'brauch': 3417, 'brauche': 3417, 'erhalte': 3417, 'erhalten': 583,
'fehlen': 3426, 'fehlt': 3426, 'funkstille': 8, 'gekriegt': 583, 'hab': 3429, 'habe': 3429, 'haben': 3429, 'hoer':
3386, 'hoere': 3386, 'hoeren': 3386, 'hor': 3386, 'hore': 3386, 'horen': 3386, 'ich': 3428, 'immer': 3427, 'kam':
3433, 'kein': 3419, 'keine': 3420, 'kommt': 3435, 'krieg': 3417, 'kriege': 3417, 'kriegen': 3436, 'nichts': 3421,
'nix': 8, 'noch': 3423, 'seither': 3423, 'weiterhin': 3423, 'werden': 3437, 'wieder': 3423, 'wir': 3428, 'wird':
3437}, {'als': 2309, 'erfahre': 2491, 'erfuhr': 2491, 'hoerte': 2491, 'horte': 2491, 'weiss': 2491, 'weiß': 2491},
{'...': 3411, '<me>': 3416, '<them>': 3438, 'D': 3408, 'N': 3439, 'das': 2174, 'dem': 2174, 'den': 2174, 'der': 2174,
'die': 2174, 'meiner': 2247}, {'tuer': 8, 'tur': 8}, {'verschlossener': 3441}, {'': (13, 'talk'), 'ich': 2154},
{'fuer': 488}, {'was': 3444}, {'ich': 511}, {'eigentlich': 2506}, {'...': 3445, '<they>': 3446, 'D': 3447},
{'richtige': 488}, {'guter': 488}, {'gute': 488}, {'der': 3449, 'die': 3449, 'ein': 3450, 'eine': 3451, 'jemand':
3444, 'was': 3444}, {'...': 3452, 'D': 3447}, {'D': 3447}, {'for': 1627, 'on': 1627}, {'da': 583, 'dabei': 583, 'mit':
1729}, {'aber': 8, 'doch': 8}, {'ausgemacht': 3457, 'geplant': 3457, 'verabredet': 3457}, {'fur': 488}, {'<gone>':
583, 'N': 3456, 'ausgemacht': 3457, 'dazwischen': 2372, 'dazwischengekommen': 8, 'geplant': 3457, 'schon': 3458,
'verabredet': 3457, 'was': 3459}, {'eigentlich': 2506, 'mit': 1719, 'samt': 1719}, {'N': 3456}, {'': (23, 'contact'),
'da': 583, 'dabei': 583, 'mit': 1739}, {'am': 1724, 'dabei': 583, 'von': 1727}, {'...': 3462, 'N': 3463, 'am': 1724,
'an': 1509, 'auf': 1509, 'bei': 1509, 'beim': 1509, 'da': 583, 'in': 1509, 'mit': 3464, 'online': 1729, 'per': 1730,
'remote': 1729, 'zu': 1509, 'zugeschaltet': 583}, {'': (23, 'contact'), '<me>': 1733, '<my>': 583}, {'am': 1724,
'mit': 3464, 'online': 1729, 'per': 1730, 'remote': 1729, 'zugeschaltet': 583}, {'...': 2380, 'bei': 583, 'mit': 583},
{'...': 2981, 'dazwischen': 2372, 'dazwischengekommen': 8}, {'': (23, 'contact'), 'am': 1724, 'anhang': 1715, 'dabei':
583, 'familie': 1715, 'frau': 1715, 'freund': 1715, 'freundin': 1715, 'hund': 1715, 'kind': 1715, 'kindern': 1715,
'mann': 1715, 'partner': 1715, 'partnerin': 1715, 'von': 1727}, {'erreichen': 8, 'hause': 8}, {'da': 8, 'daheim': 8,
'zu': 3471, 'zuhause': 8}, {'<my>': 583, 'besuch': 583}, {'...': 3460, '<they>': 3446, 'D': 3461, 'N': 3456, 'abend':
1721, 'alle': 1510, 'am': 1723, 'an': 1509, 'anwesend': 583, 'auch': 3465, 'auf': 1732, 'aufgetaucht': 583, 'bei':
3466, 'beide': 1510, 'beim': 1509, 'da': 1733, 'dabei': 583, 'dazugekommen': 583, 'dazugestossen': 583,
'dazugestoßen': 583, 'dazwischen': 2372, 'dazwischengekommen': 8, 'der': 2980, 'drei': 1736, 'ebenfalls': 3467, 'ein':
1736, 'eine': 1736, 'einen': 1736, 'fuer': 1744, 'fur': 1747, 'ganze': 1735, 'gekommen': 583, 'halbe': 1736, 'hier':
583, 'ich': 3468, 'im': 1512, 'in': 1518, 'ins': 1512, 'kaffee': 1721, 'kurz': 1514, 'mir': 3469, 'mit': 3470,
'mitgekommen': 583, 'moment': 1721, 'n': 1736, 'nachmittag': 1721, 'ne': 1736, 'nicht': 3472, 'noch': 3467, 'online':
1729, 'per': 1730, 'remote': 1729, 'samt': 1718, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stundchen': 1721,
'stunde': 1721, 'stunden': 1721, 'und': 1718, 'uns': 3469, 'vorbeigefahren': 583, 'vorbeigekommen': 583, 'vormittag':
1721, 'weile': 1721, 'wieder': 1510, 'wir': 2846, 'zu': 3473, 'zugeschaltet': 583, 'zum': 1756, 'zur': 1756, 'zwei':
1736}, {'der': 3449, 'die': 3449, 'ein': 3450, 'eine': 3451, 'jemand': 3459, 'was': 3459}, {'...': 3475, 'D': 3447},
{'<gone>': 583, 'N': 3456, 'ausgemacht': 3457, 'geplant': 3457, 'schon': 3458, 'verabredet': 3457}, {'an': 1509,
'auf': 1509, 'bei': 1509, 'beim': 1509, 'da': 583, 'in': 1509, 'zu': 1509}, {'': (23, 'contact'), '<me>': 1515,
'<my>': 583}, {'abend': 1721, 'ganze': 1735, 'halbe': 1735, 'kaffee': 1721, 'moment': 1721, 'nachmittag': 1721,
'paar': 3323, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stundchen': 1721, 'stunde': 1721, 'stunden': 1721,
'vormittag': 1721, 'weile': 1721}, {'an': 1509, 'auf': 1509, 'bei': 1509, 'beim': 1509, 'in': 1509, 'zu': 1509,
'zusammen': 0}, {'': (14, 'together'), '...': 2380, 'bei': 583, 'mit': 583}, {'...': 3477, 'D': 3461, 'N': 3456,
'abend': 1721, 'alle': 3478, 'am': 1723, 'an': 1509, 'anwesend': 583, 'auch': 3465, 'auf': 1732, 'aufgetaucht': 583,
'bei': 3479, 'beide': 1510, 'beim': 1509, 'da': 1733, 'dabei': 583, 'dazugekommen': 583, 'dazugestossen': 583,
'dazugestoßen': 583, 'drei': 1736, 'ebenfalls': 3467, 'ein': 3480, 'eine': 1736, 'einen': 1736, 'fuer': 1744, 'fur':
1747, 'ganze': 1735, 'gekommen': 583, 'halbe': 1736, 'hier': 583, 'ich': 2846, 'im': 1512, 'in': 1518, 'ins': 1512,
'jetzt': 3323, 'kaffee': 1721, 'kein': 3328, 'kurz': 1514, 'mit': 3470, 'mitgekommen': 583, 'moment': 1721, 'n': 1736,
'nachmittag': 1721, 'ne': 1736, 'nicht': 3327, 'noch': 3467, 'online': 1729, 'per': 1730, 'remote': 1729, 'samt':
1718, 'sprung': 1721, 'std': 1721, 'stuendchen': 1721, 'stundchen': 1721, 'stunde': 1721, 'stunden': 1721, 'und':
1718, 'vorbeigefahren': 583, 'vorbeigekommen': 583, 'vormittag': 1721, 'weile': 1721, 'wieder': 3481, 'wir': 3482,
'zu': 3473, 'zugeschaltet': 583, 'zum': 1756, 'zur': 1756, 'zwei': 1736}, {'uf': 1627}, {'auf': 1627, 'ich': 2932,
'immer': 2931, 'jetzt': 2930, 'no': 3484, 'weiterhin': 2930, 'wir': 2932}, {'': (7, 'waiting'), '<my>': 673}, {'^':
3486}, {'auf': 3487, 'ich': 2935, 'immer': 2931, 'jetzt': 2930, 'seit': 2934, 'weiterhin': 2930, 'wir': 2935},
{'called': 2277, 'canceled': 8, 'cancelled': 8, 'gecancelt': 8, 'moved': 2278, 'postponed': 2278, 'pushed': 2278,
'rescheduled': 2278, 'shifted': 2278, 'wohl': 488}, {'N': 8}, {'noch': 3490}, {'N': 3491}, {'': (13, 'talk'),
'nichts': 2140, 'noch': 2141}, {'waere': 511, 'ware': 511, 'wäre': 511}, {'ich': 3494}, {'geht': 1009, 'ginge': 1009},
{'<them>': 3496}, {'nach': 3497}, {'': (13, 'talk'), '<they>': 3495, 'es': 3498}, {'koennte': 488, 'konnte': 488,
'könnte': 488}, {'<them>': 39, 'ich': 40, 'mich': 2937, 'wir': 40}, {'': (2, 'plan'), '<them>': 39, 'mit': 59}, {'':
(2, 'plan'), '<them>': 39, 'ich': 3502, 'mich': 2937, 'mit': 59, 'wir': 40}, {'': (2, 'plan'), '<them>': 39}, {'ich':
40, 'wir': 3504}, {'auf': 2151, 'beim': 2151, 'da': 2151, 'fort': 2151, 'gerade': 2153, 'grad': 2153, 'hoere': 0,
'hore': 0, 'im': 2152, 'in': 2151, 'kurz': 2153, 'ned': 2153, 'net': 2153, 'nicht': 2153, 'unterwegs': 2151, 'weg':
2151}, {'er': 0, 'es': 3264, 'ich': 3506, 'sie': 0}, {'^': 1523, 'treffen': 59}, {'-angebot': 673, '-bericht': 673,
'-entwurf': 673, '-konzept': 673, '-liste': 673, '-plan': 673, '-rechnung': 673, '-vorschlag': 673, '...': 1567, 'a':
1361, 'an': 1361, 'angebot': 673, 'antwort': 673, 'aufstellung': 673, 'bericht': 673, 'bestaetigung': 673,
'bestatigung': 673, 'das': 1361, 'den': 1361, 'die': 1361, 'ein': 1361, 'eine': 1361, 'einen': 1361, 'entscheidung':
673, 'entwurf': 673, 'freigabe': 673, 'gutachten': 673, 'konzept': 673, 'kostenvoranschlag': 673, 'liste': 673, 'n':
1361, 'nen': 1361, 'offerte': 673, 'plan': 673, 'prognose': 673, 'rechnung': 673, 'ruckmeldung': 673, 'rueckmeldung':
673, 'stellungnahme': 673, 'termin': 673, 'unterschrift': 673, 'vorschlag': 673, 'zahl': 673, 'zahlen': 673, 'zusage':
673}, {'^': 3509, 'von': 1367}, {'-angebot': 1305, '-bericht': 1305, '-entwurf': 1305, '-konzept': 1305, '-liste':
1305, '-plan': 1305, '-rechnung': 1305, '-vorschlag': 1305, '<thing>': 1305, '<work>': 1305, 'a': 1400, 'absagen': 71,
'an': 1400, 'angebot': 1305, 'antwort': 1305, 'aufstellung': 1305, 'bericht': 1305, 'bescheid': 1521, 'bestaetigung':
1305, 'bestatigung': 1305, 'das': 1400, 'den': 1400, 'die': 1400, 'ein': 1400, 'eine': 1400, 'einen': 1400,
'entscheidung': 1305, 'entwurf': 1305, 'feedback': 1522, 'fotos': 1305, 'freigabe': 1305, 'gutachten': 1305,
'konzept': 1305, 'kostenvoranschlag': 1305, 'liste': 1305, 'muster': 1305, 'n': 1400, 'nen': 1400, 'offerte': 1305,
'plan': 1305, 'prognose': 1305, 'rechnung': 1305, 'ruckmeldung': 1572, 'rueckmeldung': 1572, 'stellungnahme': 1305,
'termin': 1305, 'unterlagen': 1305, 'unterschrift': 1305, 'vertrag': 1305, 'vorschlag': 1305, 'zahl': 1305, 'zahlen':
1305, 'zusage': 1305, 'zusagen': 71}, {'...': 3130, '<them>': 39, 'druber': 3145, 'drueber': 3145, 'durch': 3148,
'erst': 3173, 'mal': 3173, 'mir': 3176, 'noch': 3173, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen':
0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns': 3176}, {'druber': 3145, 'drueber': 3145, 'durch': 3148, 'erst': 3173,
'mal': 3173, 'nicht': 2679, 'noch': 3173, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0,
'ueberlegn': 0, 'ueberschlafen': 0}, {'...': 3508, '<me>': 655, '<until>': 3510, '^': 3511, 'dass': 1581, 'druber':
3145, 'drueber': 3145, 'durch': 3148, 'erst': 3173, 'ich': 3512, 'mal': 3173, 'mir': 3513, 'nicht': 2679, 'noch':
3173, 'uberlegen': 0, 'uberlegn': 0, 'uberschlafen': 0, 'ueberlegen': 0, 'ueberlegn': 0, 'ueberschlafen': 0, 'uns':
3176, 'wir': 3512}, {'durchgegangen': 378}, {'<work>': 3515}, {'s': 3516}, {'<their>': 3516, 'N': 3517, 'persoenlich':
585, 'personlich': 587, 'vor': 590}, {'...': 2806, '<vowed>': 773, '^': 781, 'am': 785, 'auf': 785, 'beim': 785,
'darum': 790, 'drum': 790, 'ersucht': 789, 'gebeten': 789, 'gesagt': 804, 'geschrieben': 804, 'gsagt': 804,
'gschriebn': 804, 'im': 785, 'per': 785, 'um': 80, 'via': 785}, {'...': 2806, '<vowed>': 773, '^': 781, 'am': 785,
'auf': 785, 'beim': 785, 'darum': 790, 'drum': 790, 'ersucht': 789, 'gebeten': 789, 'im': 785, 'per': 785, 'um': 80,
'via': 785}, {'...': 2805, '<them>': 3520, '<title>': 814, '<vowed>': 812, '^': 781, 'alles': 2809, 'das': 2809,
'den': 2809, 'die': 2809, 'es': 2809, 'ihn': 2809, 'mit': 899, 'sie': 2809}, {'...': 2805, '<them>': 3519, '<title>':
814, '<vowed>': 812, '^': 781, 'alles': 2809, 'das': 2809, 'den': 2809, 'die': 2809, 'es': 2810, 'gesagt': 804,
'geschrieben': 804, 'gsagt': 804, 'gschriebn': 804, 'ich': 3521, 'ihn': 2809, 'leider': 853, 'mit': 899, 'nicht': 852,
'sie': 2809, 'wir': 3521}, {'...': 110}, {'<deed1>': 3523, '<give1>': 2816, '<sees1>': 2819, '<serves>': 2826},
{'ich': 2388, 'von': 2387, 'wir': 2388}, {'<them>': 2865, '^': 12, 'ich': 2871, 'mich': 2868, 'uns': 2868, 'wir':
2871}, {'<them>': 2865, '^': 12, 'ich': 2882, 'mich': 2879, 'uns': 2879, 'wir': 2882}, {'<them>': 2865, '^': 12,
'ich': 2889, 'mich': 2886, 'uns': 2886, 'wir': 2889}, {'...': 552, 'D': 59, 'uns': 552}, {'<gone>': 583, '<their>':
3516, 'N': 3517}, {'...': 3530, '<their>': 3516, 'D': 1841, 'N': 3517, '^': 2843, 'ich': 2846, 'jetzt': 2845,
'leider': 2375, 'nicht': 2374, 'nun': 2845, 'wir': 2846}, {'<them>': 2905, 'auf': 1693, 'besser': 511, 'dringend':
511, 'endlich': 511, 'lieber': 511, 'mich': 2850, 'mir': 2850, 'niemals': 511, 'unbedingt': 511, 'uns': 2850}, {'':
(2, 'plan'), '...': 552, 'D': 59}, {'dritt': 910, 'fuenft': 910, 'funft': 910, 'viert': 910, 'zweit': 910}, {'...':
2380, 'ich': 2846, 'wir': 2846, 'zu': 3534}, {'...': 3518, '<acts1>': 602, '<have>': 3522, '<should>': 991, '<their>':
3516, 'N': 3517, '^': 3524, 'arbeite': 2833, 'auf': 2715, 'begleite': 2837, 'begleiten': 2837, 'beide': 910, 'beiden':
910, 'bereite': 2833, 'besuchen': 607, 'bin': 2904, 'braeuchte': 3525, 'brauch': 2392, 'brauche': 2392, 'brauchen':
2392, 'brauchte': 3525, 'bräuchte': 3525, 'darf': 2853, 'drei': 910, 'duerfen': 2853, 'durfen': 2853, 'erhoffe': 2551,
'erwarte': 2564, 'erwarten': 2564, 'essen': 607, 'fahr': 2854, 'fahre': 2854, 'fahren': 607, 'feiern': 607, 'fliegen':
607, 'freu': 2857, 'freue': 2857, 'freuen': 2857, 'geh': 2854, 'gehe': 2854, 'gehen': 607, 'halten': 607, 'hol': 2837,
'hole': 2837, 'holen': 2837, 'leg': 2833, 'lege': 2833, 'machen': 607, 'mit': 2381, 'mochte': 40, 'mochten': 40,
'moechte': 40, 'moechten': 40, 'muass': 569, 'mues': 569, 'muessen': 3526, 'muesste': 2876, 'muessten': 2876, 'muss':
3527, 'mussen': 3528, 'musste': 2893, 'mussten': 2893, 'möchte': 40, 'müsste': 2893, 'müssten': 2893, 'reden': 607,
'samma': 2900, 'schuld': 2901, 'schulde': 2901, 'schulden': 2902, 'seh': 2903, 'sehe': 2903, 'sehen': 3529, 'sind':
3531, 'soll': 3532, 'solle': 2907, 'sollen': 2909, 'solln': 2910, 'sollte': 2911, 'sollten': 2911, 'sprechen': 607,
'starten': 607, 'stell': 2833, 'stelle': 2833, 'telefonieren': 607, 'treffen': 3533, 'veranstalten': 607, 'vier': 910,
'war': 2900, 'waren': 3535, 'wart': 2933, 'warte': 2936, 'warten': 2936, 'werd': 40, 'werde': 40, 'werden': 40,
'will': 40, 'wollen': 40, 'zoomen': 607, 'zwei': 910}, {'^': 1523, 'nichts': 8, 'nix': 8}, {'nichts': 8, 'nix': 8},
{'...': 3538, 'nichts': 8, 'nix': 8}, {'...': 3537, '<me>': 655, '<until>': 1781, '^': 1523, 'das': 3539, 'es': 3539,
'gestrichen': 8, 'ist': 619, 'kommen': 59, 'nichts': 8, 'nix': 8, 'stattfinden': 59, 'wurde': 619}, {'...': 3538,
'das': 3539, 'es': 3539, 'nichts': 8, 'nix': 8}, {'me': 910}, {'': (13, 'talk'), 'er': 0, 'ihr': 0, 'sein': 0, 'sie':
0}, {'muessen': 12, 'muesste': 12, 'muss': 12, 'soll': 12, 'sollte': 12, 'werde': 12}, {'...': 3544}, {'^': 3545},
{'<them>': 3546, 'D': 3546, '^': 3545, 'noch': 3546}, {'ich': 3547, 'wir': 3547}, {'muss': 12, 'mussen': 12, 'musste':
12, 'müsste': 12, 'soll': 12, 'sollte': 12, 'werde': 12}, {'...': 3549}, {'^': 3550}, {'<them>': 3551, 'D': 3551, '^':
3550, 'noch': 3551}, {'ich': 3552, 'wir': 3552}, {'...': 3130, 'dass': 1581, 'ich': 3131, 'wir': 3131}, {'anrufen': 8,
'besuchen': 8, 'essen': 8, 'fragen': 8, 'gehen': 8, 'gratulieren': 8, 'mailen': 8, 'muessen': 8, 'mussen': 8,
'schreiben': 8, 'sehen': 8, 'sollen': 8, 'sprechen': 8, 'treffen': 8, 'vorbeischauen': 8, 'wollen': 8, 'zuruckrufen':
8, 'zurueckrufen': 8}, {'...': 3555, 'eigentlich': 8}, {'...': 3555, '<me>': 655, 'eigentlich': 8, 'ich': 8, 'wir':
8}, {'...': 3555, 'eigentlich': 8, 'ich': 8, 'wir': 8}, {'<them>': 2439, 'D': 2439, '^': 2438, 'noch': 2439}, {'ich':
3559, 'wir': 3559}, {'gehalten': 753}, {'N': 3561}, {'...': 2339, 'fuer': 3562, 'fur': 3562}, {'<they>': 1687, '^':
1691, 'an': 1686, 'gern': 488, 'gerne': 488}, {'abgemacht': 2711, 'ausgemacht': 2711, 'beschlossen': 2711,
'besprochen': 2711, 'festgelegt': 2711, 'nichts': 8, 'nix': 8, 'vereinbart': 2711}, {'...': 3565, '<they>': 1687, '^':
1691, 'abgemacht': 59, 'abgesagt': 8, 'an': 1686, 'angesetzt': 59, 'ausgemacht': 59, 'das': 3539, 'eingeplant': 59,
'eingetragen': 59, 'es': 3539, 'festgelegt': 59, 'fixiert': 59, 'gebucht': 59, 'geplant': 59, 'gern': 488, 'gerne':
488, 'gestrichen': 8, 'ist': 619, 'kurzfristig': 2739, 'mir': 2740, 'nichts': 8, 'nix': 8, 'reserviert': 59,
'spontan': 2739, 'terminiert': 59, 'uns': 2740, 'vereinbart': 59, 'verschoben': 2248, 'wieder': 2739, 'wurde': 619},
{'abgemacht': 59, 'angesetzt': 59, 'ausgemacht': 59, 'eingeplant': 59, 'eingetragen': 59, 'festgelegt': 59, 'fixiert':
59, 'gebucht': 59, 'geplant': 59, 'reserviert': 59, 'terminiert': 59, 'vereinbart': 59}, {'was': 3459}, {'...': 3568,
'<they>': 3446, 'D': 3447}, {'should': 511}, {'koennte': 2306, 'konnte': 2306, 'könnte': 2306, 'mochte': 2306,
'moechte': 2306, 'muesste': 2306, 'muessten': 2306, 'musste': 2306, 'mussten': 2306, 'möchte': 2306, 'müsste': 2306,
'müssten': 2306, 'sollte': 2306, 'sollten': 2306, 'will': 2306}, {'<me>': 910, '<them>': 3571, 'das': 2174, 'dem':
2174, 'den': 2174, 'der': 2174, 'die': 2174, 'dritt': 910, 'erreichen': 1300, 'erwischen': 1300, 'fuenft': 910,
'funft': 910, 'sechst': 910, 'viert': 910, 'zweit': 910}, {'getroffen': 583}, {'': (14, 'together'), 'gewesen': 583},
{'$': 568, '...': 591, '//': 600, '0': 601, '<acts1>': 604, '<agreed>': 606, '<and>': 610, '<appointment>': 620,
'<bookable>': 622, '<counsel>': 629, '<give1>': 630, '<gone>': 583, '<handed>': 634, '<hat>': 728, '<have>': 908,
'<helper>': 909, '<me>': 914, '<my>': 920, '<needs>': 927, '<not>': 932, '<said>': 941, '<saysv>': 989, '<sends3>':
74, '<should>': 992, '<their>': 1011, '<them>': 1204, '<they>': 1806, '<thing>': 1811, '<to_them>': 1812, '<until>':
1819, '<vowed>': 1821, '<will3>': 1822, '<work>': 1826, 'D': 1892, 'N': 2041, '^': 2123, 'abgeblasen': 8,
'abgefahren': 583, 'abgegangen': 583, 'abgehangen': 583, 'abgeholt': 583, 'abgemacht': 2124, 'abgesagt': 8,
'abgeschlossen': 583, 'abgeschritten': 583, 'abgestimmt': 583, 'abgmacht': 2125, 'absage': 2129, 'action': 2132,
'aenderungsvorschlaege': 2139, 'aergert': 1335, 'ahnt': 2142, 'alles': 2145, 'als': 2157, 'am': 2164, 'an': 2186,
'and': 2187, 'anderungsvorschlage': 2194, 'anfrage': 2197, 'angeblich': 0, 'angebot': 2198, 'angechattet': 583,
'angefragt': 2199, 'angepingt': 583, 'angerufen': 583, 'angeschrieben': 583, 'angesetzt': 59, 'angesprochen': 583,
'angestossen': 583, 'angetextet': 583, 'angetroffen': 583, 'anmerkungen': 2205, 'anruf': 2206, 'anrufbeantworter': 8,
'anrufen': 2207, 'ans': 2208, 'anscheinend': 0, 'anstehend': 59, 'anstehender': 59, 'antwort': 2209, 'antwortet':
2210, 'antwortete': 583, 'anwesend': 2211, 'anzuklingeln': 1300, 'anzurufen': 1300, 'apero': 583, 'apéro': 583,
'arbeitet': 2212, 'are': 2214, 'argert': 1335, 'asked': 2196, 'ass': 1341, 'assen': 583, 'auf': 2249, 'aufgabe': 2253,
'aufgaben': 2131, 'aufgesucht': 583, 'aufs': 2254, 'aus': 2258, 'ausgefallen': 8, 'ausgefuehrt': 583, 'ausgefuhrt':
583, 'ausgeheckt': 583, 'ausgemacht': 2124, 'ausgesprochen': 583, 'ausgetauscht': 583, 'ausgetueftelt': 583,
'ausgetuftelt': 583, 'ausgmacht': 2124, 'bailed': 2260, 'ball': 2267, 'bat': 2268, 'because': 0, 'bedankt': 2274,
'bedankte': 2274, 'beehrt': 2276, 'been': 2279, 'begegnet': 583, 'begegnete': 583, 'beginnt': 2212, 'begleitet': 583,
'begluckwunscht': 583, 'beglueckwuenscht': 583, 'begutachtet': 583, 'behauptet': 0, 'bei': 2314, 'beide': 850, 'beim':
2323, 'bekomm': 2329, 'bekomme': 2329, 'bekommen': 2332, 'bekommt': 2333, 'benoetigt': 2334, 'benotigt': 2335,
'beraten': 583, 'beratschlagen': 583, 'beratschlagt': 583, 'bergtour': 583, 'berichten': 2336, 'berichtet': 0,
'berichtete': 2338, 'beschwert': 1335, 'besetzt': 8, 'besichtigt': 583, 'besprechung': 2340, 'besprochen': 583,
'besteht': 1334, 'besuch': 2341, 'besuche': 2342, 'besuchen': 2343, 'besucht': 2344, 'besuchte': 583, 'bevor': 0,
'bevorstehend': 59, 'bier': 583, 'bierchen': 583, 'biere': 583, 'bietet': 1338, 'big': 2347, 'bin': 2383, 'bitte':
2386, 'bittet': 1340, 'bleibt': 2212, 'bloss': 2386, 'bloß': 2386, 'blumen': 2198, 'booked': 2213, 'bot': 1338,
'bouldern': 583, 'braeuchte': 2389, 'brainstorming': 488, 'brauch': 2392, 'brauche': 2392, 'brauchen': 2392,
'braucht': 2394, 'brauchte': 2395, 'brief': 2396, 'bring': 2401, 'bringe': 2401, 'bringen': 1384, 'bringt': 1384,
'brunche': 2404, 'bräuchte': 2395, 'call': 2407, 'called': 2409, 'can': 2412, 'canceled': 8, 'cancelled': 2413,
'cancelt': 8, 'coaching': 2416, 'coachingstunde': 2415, 'combox': 8, 'coming': 2417, 'confirmed': 2213, 'connect':
2420, 'connected': 2421, 'could': 2412, 'couldn': 2412, 'da': 2422, 'dafuer': 2423, 'dafur': 2423, 'damit': 0, 'dank':
2424, 'danke': 2427, 'dankeschoen': 2426, 'dankeschon': 2426, 'dankt': 2274, 'daran': 2430, 'darf': 2435, 'das': 2441,
'dass': 2450, 'dates': 2451, 'daumen': 2455, 'debattiert': 583, 'deck': 2458, 'dem': 2462, 'den': 2463, 'denen': 2462,
'denk': 2465, 'denke': 2467, 'denkt': 0, 'denn': 0, 'der': 2479, 'deren': 0, 'dessen': 0, 'did': 2483, 'didn': 2483,
'die': 2486, 'dienst': 2489, 'dinner': 2340, 'diskutiert': 583, 'dm': 2198, 'does': 2483, 'doesn': 2483, 'draengt':
1393, 'dran': 2490, 'drangt': 1393, 'dringt': 1334, 'drink': 583, 'drinks': 583, 'durch': 2493, 'durchackert': 583,
'durchdiskutiert': 583, 'durchexerziert': 583, 'durchgeackert': 583, 'durchgearbeitet': 583, 'durchgegangen': 583,
'durchgekaut': 583, 'durchgeklingelt': 583, 'durchgerechnet': 583, 'durchgerufen': 583, 'durchgesprochen': 583, 'e':
2495, 'ehrenamt': 2496, 'ehrenamtlich': 2504, 'ehrenamtsarbeit': 576, 'eigentlich': 2512, 'ein': 2529, 'einander':
2530, 'eine': 2531, 'einer': 2532, 'einfach': 575, 'eingekehrt': 583, 'eingeladen': 2533, 'eingeplant': 59,
'eingetragen': 59, 'einladung': 2198, 'einsatz': 2489, 'email': 2534, 'emailed': 2409, 'empfahl': 1396, 'empfehlen':
1396, 'empfehlung': 2537, 'empfehlungsschreiben': 2156, 'empfiehlt': 1396, 'entfaellt': 8, 'entfallen': 8, 'entfallt':
8, 'entfiel': 8, 'entschuldigung': 2129, 'er': 2545, 'ergebnis': 0, 'erhalte': 2546, 'erhoffe': 2551, 'erinnere':
2553, 'erinnerung': 2554, 'erklaert': 2559, 'erklaerung': 2129, 'erklart': 2559, 'erklarung': 2129, 'ermahnt': 1398,
'ermutigt': 1398, 'eroeffnung': 2561, 'eroffnung': 2561, 'erreichen': 2207, 'erreicht': 583, 'ersatztermin': 1849,
'erschien': 1787, 'erwarte': 2564, 'erwarten': 2564, 'erwartet': 1402, 'erwischt': 583, 'erzaehlt': 2568, 'erzaehlte':
2338, 'erzahlt': 2568, 'erzahlte': 2338, 'es': 2570, 'esse': 2572, 'essen': 2574, 'ewig': 2577, 'f': 2578, 'faellt':
2581, 'faend': 2582, 'faende': 2582, 'faengt': 2583, 'fahr': 2342, 'fahre': 2342, 'fahren': 1845, 'falls': 0, 'fallt':
2581, 'fand': 2588, 'fande': 2582, 'fanden': 2585, 'fangt': 2583, 'fazit': 0, 'feedback': 2593, 'fehlen': 2596,
'fehlt': 2596, 'feier': 2561, 'feierabendbier': 583, 'feiern': 1845, 'feiert': 2599, 'festgelegt': 2600, 'fiel': 2601,
'fielen': 2602, 'findet': 2603, 'fitness': 583, 'fix': 2604, 'fixiert': 59, 'flachgefallen': 8, 'flaked': 2260,
'fliege': 2342, 'follow': 2606, 'fordert': 1420, 'frag': 2607, 'frage': 2608, 'fragen': 2207, 'fragt': 1423, 'fragte':
2609, 'freiwillig': 2612, 'freiwillige': 2149, 'freiwilligenarbeit': 576, 'freiwilligeneinsatz': 576, 'freiwilliger':
2149, 'freu': 2614, 'freue': 2614, 'freut': 1335, 'fruehstueck': 2404, 'fruehstuecke': 2404, 'fruhstuck': 2404,
'fruhstucke': 2404, 'fuer': 2648, 'fuerchtet': 0, 'funkstille': 2650, 'fur': 2670, 'furchtet': 0, 'fussball': 583,
'fänd': 2582, 'gab': 1436, 'gaben': 1438, 'ganz': 2671, 'gassi': 583, 'gearbeitet': 583, 'gebastelt': 583, 'gebowlt':
583, 'gebrainstormt': 583, 'gebruncht': 583, 'gebucht': 59, 'geburtstag': 2673, 'gecancelled': 8, 'gecancelt': 8,
'gechattet': 583, 'gechillt': 583, 'gecoacht': 583, 'gedanke': 488, 'gedankt': 583, 'geeinigt': 583, 'gefachsimpelt':
583, 'gefahren': 583, 'gefeiert': 583, 'geflogen': 583, 'gefragt': 2199, 'gefruehstueckt': 583, 'gefruehstuekt': 583,
'gefruhstuckt': 583, 'gefruhstukt': 583, 'gefuehrt': 583, 'gefuhrt': 583, 'gegangen': 583, 'gegessen': 583,
'geghostet': 8, 'gegrillt': 583, 'geh': 2342, 'gehabt': 583, 'gehalten': 583, 'gehe': 2342, 'gehen': 1845, 'gehoert':
2674, 'geholfen': 583, 'gehort': 2674, 'geht': 2684, 'gejasst': 583, 'gejausnet': 583, 'gejoggt': 583, 'gekickt': 583,
'geklettert': 583, 'gekloent': 583, 'geklont': 583, 'gelaestert': 583, 'gelastert': 583, 'gelaufen': 583, 'gelernt':
583, 'gemailt': 583, 'gemeinnuetzig': 576, 'gemeinnutzig': 576, 'gemeinsam': 910, 'gemeint': 2559, 'gemoved': 1849,
'gepicknickt': 583, 'gepingt': 583, 'gepitcht': 583, 'geplant': 2600, 'geplatzt': 8, 'geplatzter': 8, 'geplaudert':
583, 'geprobt': 583, 'gequatscht': 583, 'geredet': 583, 'geruchten': 2336, 'geruchteweise': 0, 'geruechten': 2336,
'geruechteweise': 0, 'gesagt': 2688, 'geschlemmt': 583, 'geschnackt': 583, 'geschoben': 2689, 'geschrieben': 2690,
'gesehen': 2695, 'gesellte': 2701, 'gesellten': 2701, 'gesessen': 583, 'gesimst': 583, 'geskypt': 583, 'gespielt':
583, 'gesprachsrunde': 583, 'gespraechsrunde': 583, 'gesprochen': 583, 'gestritten': 583, 'gesungen': 583, 'getagt':
583, 'getextet': 583, 'getraenke': 2703, 'getraeumt': 2704, 'getranke': 2703, 'getratscht': 583, 'getraumt': 2704,
'getroffen': 583, 'getrunken': 583, 'gevespert': 583, 'gewandert': 583, 'gewerkelt': 583, 'gewesen': 583,
'geworkshopt': 583, 'gezoomt': 583, 'gfixt': 59, 'gha': 583, 'ghostet': 2705, 'gibt': 1438, 'ging': 2707, 'ginge':
2708, 'gingen': 583, 'glatt': 2709, 'glaubt': 0, 'gluehwein': 583, 'gluhwein': 583, 'gmacht': 583, 'golf': 583,
'golfrunde': 583, 'got': 2710, 'gotta': 39, 'gratscht': 583, 'gratuliert': 583, 'gredet': 583, 'gredt': 583, 'gruble':
488, 'grueble': 488, 'gseh': 583, 'gseit': 583, 'gsessen': 583, 'gsessn': 583, 'gsi': 583, 'gsproche': 583,
'gsprochen': 583, 'gtroffe': 583, 'gutes': 2523, 'hab': 2742, 'habe': 2744, 'haben': 2753, 'habs': 2725, 'haengen':
913, 'haett': 2756, 'haette': 2760, 'haetten': 2761, 'haettn': 2763, 'ham': 2765, 'hangen': 913, 'has': 2767, 'hat':
2776, 'hatt': 2778, 'hatte': 2785, 'hatten': 2787, 'hattn': 2763, 'hausaufgabe': 2253, 'have': 2788, 'he': 2790,
'hebt': 2792, 'heisst': 2793, 'heißt': 2793, 'herzlichen': 2794, 'hiess': 2793, 'hingesetzt': 583, 'hob': 2792,
'hochzeit': 2561, 'hochzeitstag': 2795, 'hockte': 2797, 'hockten': 2797, 'hoere': 2674, 'hoert': 2798, 'hofft': 0,
'holt': 2799, 'hore': 2674, 'hort': 2798, 'hätte': 2800, 'hätten': 2801, 'i': 2802, 'ich': 2940, 'idee': 488, 'ihm':
2943, 'ihn': 850, 'ihnen': 2944, 'ihr': 2945, 'ihre': 2946, 'ihrer': 2950, 'im': 2951, 'immer': 2956, 'in': 2960,
'info': 2129, 'informierte': 2961, 'ins': 2144, 'inspiziert': 583, 'interviewt': 583, 'interviewte': 2962, 'intro':
2969, 'introduced': 2971, 'intros': 2972, 'is': 2973, 'ist': 2986, 'ja': 2386, 'jassen': 583, 'jetzt': 2987, 'joggen':
1488, 'joggingrunde': 583, 'kaffee': 2988, 'kalendereintrag': 59, 'kam': 2993, 'kamen': 2994, 'kann': 2995, 'karte':
2198, 'kartenabend': 583, 'kartons': 2996, 'kein': 3003, 'keine': 3011, 'keinen': 3012, 'keiner': 3018, 'keinerlei':
601, 'kennen': 3019, 'kennengelernt': 583, 'kickoff': 2340, 'kino': 583, 'kisten': 2996, 'klappt': 1787, 'klappte':
1787, 'kleider': 2703, 'kleidung': 2703, 'klettern': 583, 'knapp': 3020, 'koennen': 3021, 'koennte': 3022, 'koennten':
3024, 'komme': 3026, 'kommen': 2276, 'kommentare': 2205, 'kommt': 3028, 'komplett': 2709, 'kondoliert': 583,
'konferiert': 583, 'konnen': 3021, 'konnte': 3022, 'konnten': 3024, 'kontakt': 3043, 'konzert': 2561, 'korrekturen':
2205, 'korrekturvorschlaege': 2139, 'korrekturvorschlage': 2194, 'krieg': 2329, 'kriege': 2329, 'kriegen': 2332,
'kriegt': 2333, 'kuchen': 2703, 'kuemmern': 1540, 'kuemmert': 1540, 'kummern': 1540, 'kummert': 1540, 'kunnt': 583,
'kurzfristig': 2739, 'könnte': 3022, 'könnten': 3024, 'lag': 3046, 'lange': 2577, 'lasse': 3047, 'laufrunde': 583,
'laut': 3048, 'lead': 3051, 'lebensmittel': 2703, 'lebenszeichen': 2129, 'legt': 1545, 'legte': 1545, 'leider': 3053,
'lesung': 2561, 'lief': 3054, 'liegt': 3056, 'liess': 3047, 'liest': 2798, 'ließ': 3047, 'lunch': 2407, 'mache': 3058,
'macht': 3058, 'mahnt': 1398, 'mail': 3063, 'mailbox': 8, 'mailt': 1556, 'mailte': 3064, 'mal': 3067, 'man': 3071,
'medien': 2336, 'meeting': 2407, 'mega': 575, 'mein': 3073, 'meine': 3074, 'meinerseits': 3076, 'meint': 0, 'meinte':
0, 'meld': 2863, 'melde': 2863, 'meldet': 3078, 'meldete': 3079, 'meldung': 2129, 'memo': 4, 'mentorats': 3080,
'mentoring': 3086, 'mentoringstunde': 3087, 'merci': 3088, 'merke': 4, 'merken': 4, 'messaged': 2409, 'mich': 3097,
'mir': 3104, 'mit': 3124, 'miteinander': 3125, 'mobel': 2996, 'mochte': 3132, 'moebel': 2996, 'moechte': 3137,
'moved': 3139, 'muass': 3140, 'mues': 3140, 'muess': 3141, 'muessen': 3154, 'muesst': 3159, 'muesste': 3166,
'muessten': 3168, 'munkelt': 2798, 'musiziert': 583, 'muss': 3181, 'mussen': 3187, 'musst': 3159, 'musste': 3193,
'mussten': 3195, 'mut': 3197, 'möchte': 3132, 'müss': 3141, 'müsste': 3200, 'müssten': 3202, 'nach': 3205, 'nachdem':
0, 'nachgedacht': 3206, 'nachgefasst': 583, 'nachgefragt': 2199, 'nachgehakt': 3207, 'nachgeholt': 2987, 'nachricht':
3208, 'nachste': 3210, 'nachster': 3212, 'naechste': 3214, 'naechster': 3216, 'naemlich': 0, 'nahm': 2792, 'name':
3218, 'namenstag': 3219, 'namlich': 0, 'natuerlich': 575, 'naturlich': 575, 'ned': 3221, 'need': 2788, 'nehm': 2401,
'nehme': 2401, 'net': 3222, 'neuer': 3223, 'never': 3224, 'next': 3226, 'nich': 3227, 'nicht': 3233, 'nichts': 3238,
'nie': 3239, 'niemand': 3240, 'niemanden': 3242, 'nimmt': 2792, 'nit': 3227, 'nix': 3243, 'no': 3244, 'noch': 3250,
'nod': 3251, 'noed': 3251, 'noshow': 8, 'note': 3253, 'notiz': 3257, 'null': 601, 'nur': 3263, 'ob': 3265, 'obwohl':
0, 'offen': 2388, 'offenbar': 0, 'offene': 3266, 'offener': 3267, 'offensichtlich': 0, 'ohne': 3269, 'oper': 583,
'owe': 569, 'owes': 1628, 'padel': 583, 'paket': 2198, 'pakete': 2703, 'party': 2561, 'pass': 2899, 'passe': 2899,
'pendenz': 2131, 'pendenzen': 4, 'philosophiert': 583, 'ping': 3270, 'pinged': 2409, 'pitch': 3273, 'pitchtraining':
3274, 'pladiert': 1629, 'pladierte': 1629, 'plaediert': 1630, 'plaedierte': 1630, 'planned': 2213, 'platzte': 8,
'plauderei': 583, 'plauderte': 583, 'plausch': 583, 'plauscht': 583, 'pocht': 1334, 'poker': 583, 'post': 3275,
'postkarte': 2198, 'postponed': 2278, 'premiere': 2561, 'pro': 3276, 'probehoeren': 3277, 'probehoren': 3278,
'probevortrag': 3279, 'probier': 3282, 'probiere': 3282, 'probiers': 3282, 'promised': 569, 'props': 3283, 'pushed':
3139, 'quatschte': 583, 'radtour': 583, 'raet': 1636, 'randnotizen': 2205, 'rat': 1636, 'raten': 1636, 'ratsch': 583,
'reagiert': 1787, 'recommended': 511, 'recommends': 511, 'rede': 2342, 'reden': 1845, 'redete': 1341, 'referenz':
3286, 'referred': 2155, 'remind': 3287, 'reminder': 4, 'rescheduled': 3288, 'reviewed': 3289, 'rief': 3291, 'riet':
1636, 'rieten': 1636, 'ruckmeldung': 2194, 'ruckmeldungen': 2194, 'ruckruf': 3292, 'rueckmeldung': 2139,
'rueckmeldungen': 2139, 'rueckruf': 3292, 'ruehrt': 1559, 'ruehrte': 1559, 'ruft': 3294, 'ruhrt': 1559, 'ruhrte':
1559, 'rumgehangen': 583, 'rät': 1636, 'sagt': 3296, 'sagte': 3297, 'said': 3298, 'samma': 2900, 'samt': 3299, 'san':
3300, 'sass': 3302, 'sassen': 3303, 'sauna': 583, 'sausen': 912, 'save': 3305, 'says': 3298, 'saß': 3302, 'saßen':
3303, 'schach': 583, 'schaute': 3306, 'schauten': 2701, 'scheduled': 2213, 'scheinbar': 0, 'schicht': 2489,
'schieben': 2689, 'schiebt': 3307, 'schlaegt': 1658, 'schlagt': 1658, 'schlug': 1658, 'schlägt': 1658, 'schneite':
2701, 'schon': 3312, 'schreibt': 3313, 'schrieb': 3064, 'schuld': 2901, 'schulde': 2901, 'schulden': 3314, 'schuldet':
1667, 'schwaetzchen': 583, 'schwatz': 583, 'schwatzchen': 583, 'seh': 3315, 'sehe': 3315, 'sehen': 3318, 'sein': 2946,
'seine': 2946, 'seiner': 2950, 'seit': 3319, 'sendepause': 2650, 'setz': 1882, 'setze': 1882, 'setzen': 1882,
'setzte': 2701, 'setzten': 2701, 'she': 2790, 'shifted': 2278, 'shoutout': 3283, 'sie': 3320, 'sieht': 2798, 'simse':
3270, 'since': 3321, 'sind': 3331, 'sitzen': 913, 'sitzung': 2340, 'skifahren': 583, 'skitour': 583, 'skypen': 1845,
'sms': 3332, 'sobald': 0, 'solange': 0, 'soll': 3334, 'sollen': 3336, 'sollte': 3340, 'sollten': 3341,
'sozialeinsatz': 576, 'sparring': 3342, 'sparrings': 3080, 'spazieren': 3343, 'spaziergang': 583, 'spenden': 2703,
'spendenaktion': 576, 'spontan': 2739, 'sprach': 1341, 'sprachen': 583, 'sprachnachricht': 2198, 'sprech': 2342,
'spreche': 2342, 'sprechen': 3344, 'spritzer': 583, 'squash': 583, 'stand': 1678, 'standen': 1678, 'startet': 2212,
'statt': 2423, 'stattdessen': 2423, 'stehen': 3345, 'steht': 3346, 'stiess': 2701, 'stiessen': 2701, 'stieß': 2701,
'stießen': 2701, 'stood': 3347, 'storniert': 8, 'suppe': 2703, 'taet': 3348, 'tafel': 1035, 'tarock': 583, 'tat':
3348, 'tauchte': 3350, 'taufe': 2561, 'tauschte': 3351, 'tauschten': 583, 'tausend': 2794, 'teilgenommen': 3352,
'teilnehmende': 583, 'telefonierd': 583, 'telefoniere': 2342, 'telefonieren': 1845, 'telefoniert': 3353,
'telefonierte': 583, 'telefonierten': 583, 'tennis': 583, 'termin': 2407, 'terminiert': 59, 'terminvorschlag': 59,
'text': 3270, 'texted': 2409, 'textet': 1556, 'thanks': 3354, 'theater': 583, 'they': 2790, 'thinks': 1642, 'thx':
2345, 'to': 3356, 'todo': 3355, 'todos': 2131, 'told': 3359, 'total': 2709, 'traeumte': 488, 'traf': 583, 'trafen':
583, 'tratscht': 583, 'traumte': 488, 'treff': 3360, 'treffe': 3361, 'treffen': 3363, 'trifft': 3364, 'troffe': 583,
'troffn': 583, 'trost': 3197, 'tät': 3348, 'uban': 3367, 'uber': 3369, 'uberleg': 3371, 'uberlege': 3372, 'ubern':
3367, 'ueban': 3367, 'ueber': 3374, 'ueberleg': 3371, 'ueberlege': 3372, 'uebern': 3367, 'um': 3375, 'umgebucht':
2689, 'umgelegt': 2689, 'umsonst': 3376, 'umzugskisten': 2996, 'und': 3377, 'unentgeltlich': 576, 'unerreichbar': 8,
'uns': 3378, 'unsicher': 3379, 'unter': 3381, 'unterhalten': 583, 'unterhielt': 3351, 'unterhielten': 583,
'unterrichtet': 583, 'unterschrieben': 583, 'unterzeichnet': 583, 'v': 3389, 'verabredet': 59, 'verabschiedet': 583,
'verabschiedung': 583, 'verbaselt': 8, 'verbesserungsvorschlaege': 2139, 'verbesserungsvorschlage': 2194,
'verbummelt': 8, 'vereinbart': 3390, 'vergebens': 3391, 'vergeblich': 3392, 'vergessen': 3396, 'verhandelt': 583,
'verkostet': 583, 'verlangt': 1420, 'verlegt': 2248, 'vermisse': 488, 'vernissage': 2561, 'verpasst': 8, 'verpasster':
3397, 'verpennt': 8, 'verplant': 8, 'versaeumt': 8, 'versaumt': 8, 'verschieben': 3398, 'verschiebt': 3399,
'verschlafen': 8, 'verschobe': 3400, 'verschoben': 2248, 'verschwitzt': 8, 'versoehnt': 583, 'versohnt': 583,
'versprach': 3402, 'versprech': 2921, 'verspreche': 2921, 'verspricht': 1708, 'versuch': 3282, 'versuche': 3282,
'versuchs': 3282, 'versucht': 3403, 'vertagt': 2248, 'vertroestet': 8, 'vertrostet': 8, 'vielen': 2794, 'vielleicht':
3404, 'voellig': 2709, 'voll': 575, 'vollig': 2709, 'volunteered': 3405, 'volunteering': 3405, 'vom': 3409, 'von':
3440, 'vor': 3442, 'vorbeigekommen': 583, 'vorbeigeschaut': 583, 'vorgemerkt': 59, 'vorgestellt': 583, 'vorgezogen':
2689, 'vortrag': 2561, 'vorverlegt': 2689, 'waehrend': 3443, 'waer': 3448, 'waere': 3453, 'waeren': 3454, 'wahrend':
3443, 'waiting': 3455, 'wanderung': 583, 'war': 3474, 'ware': 3476, 'waren': 3483, 'warn': 1762, 'warnt': 1765,
'warnte': 1765, 'wart': 3485, 'warte': 2936, 'warten': 3488, 'wartet': 1766, 'was': 3489, 'weder': 3492, 'weil': 0,
'weiss': 3493, 'weiß': 3493, 'welche': 0, 'welcher': 0, 'wenn': 3499, 'wenns': 3498, 'wer': 3500, 'werd': 3501,
'werde': 3503, 'werden': 3505, 'whatsapp': 3332, 'wie': 3507, 'wieder': 2739, 'wiedergesehen': 583, 'wiedersehen':
583, 'wiedervorlage': 4, 'will': 3514, 'wir': 3536, 'wird': 3540, 'wirds': 3541, 'with': 3542, 'wo': 3543, 'woan':
1784, 'wofuer': 3548, 'wofur': 3553, 'wohnt': 2212, 'wollen': 3554, 'wollt': 3556, 'wollte': 3557, 'wollten': 3558,
'womit': 3560, 'worauf': 3560, 'workshop': 3563, 'worn': 1784, 'wort': 2528, 'worum': 3560, 'wrote': 2409,
'wuenschen': 1798, 'wuenscht': 1801, 'wuerd': 3348, 'wuerde': 3564, 'wunschen': 1798, 'wunscht': 1804, 'wurd': 3348,
'wurde': 3566, 'wurden': 3567, 'wurds': 3541, 'wv': 4, 'wär': 3569, 'wäre': 3476, 'wären': 3454, 'würde': 3564,
'yoga': 583, 'you': 3570, 'zoomen': 1845, 'zu': 3572, 'zufaellig': 3573, 'zufallig': 3573, 'zuruckgerufen': 583,
'zuruckzurufen': 1300, 'zurueckgerufen': 583, 'zurueckzurufen': 1300, 'zusage': 416, 'zusammen': 3574,
'zusammengehockt': 583, 'zusammengekommen': 583, 'zusammengesessen': 583, 'zusammengesetzt': 583, 'zusammengestanden':
583, 'zusammengetroffen': 583, 'zuspruch': 3197}]


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

