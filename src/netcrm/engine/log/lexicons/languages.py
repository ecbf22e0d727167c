"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

WORDS = {'ab': ('de',), 'abendessen': ('de',), 'abends': ('de',), 'aber': ('de',), 'abgesagt': ('de',), 'about':
('en',), 'absage': ('de',), 'achou': ('pt',), 'after': ('en',), 'ago': ('en',), 'al': ('es',), 'alles': ('de',),
'almocamos': ('pt',), 'almocei': ('pt',), 'almoco': ('pt',), 'almorce': ('es',), 'almuerzo': ('es',), 'alors':
('fr',), 'amanha': ('pt',), 'and': ('en',), 'angebot': ('de',), 'angerufen': ('de',), 'annule': ('fr',), 'ano': ('es',
'pt'), 'anoche': ('es',), 'anos': ('es', 'pt'), 'anruf': ('de',), 'anrufen': ('de',), 'ans': ('de',), 'antes':
('pt',), 'ao': ('pt',), 'aos': ('pt',), 'apm': ('fr',), 'appel': ('fr',), 'appele': ('fr',), 'aprem': ('fr',),
'apres': ('fr',), 'apresentei': ('pt',), 'arbeitet': ('de',), 'are': ('en',), 'asado': ('es',), 'asked': ('en',),
'at': ('en',), 'ate': ('pt',), 'attend': ('fr',), 'au': ('fr',), 'auch': ('de',), 'auf': ('de',), 'aujourd': ('fr',),
'ausgefallen': ('de',), 'aussi': ('fr',), 'aux': ('fr',), 'avec': ('fr',), 'avons': ('fr',), 'ayer': ('es',), 'bald':
('de',), 'be': ('en',), 'beaucoup': ('fr',), 'because': ('en',), 'been': ('en',), 'before': ('en',), 'bei': ('de',),
'beide': ('de',), 'beim': ('de',), 'being': ('en',), 'bekommen': ('de',), 'bespr': ('de',), 'besprechung': ('de',),
'besucht': ('de',), 'bica': ('pt',), 'bientot': ('fr',), 'bier': ('de',), 'bin': ('de',), 'bis': ('de',), 'bosse':
('fr',), 'boteco': ('pt',), 'braucht': ('de',), 'but': ('en',), 'by': ('en',), 'c': ('pt',), 'ca': ('fr',),
'cafezinho': ('pt',), 'cale': ('fr',), 'call': ('en',), 'called': ('en',), 'can': ('en',), 'cancelo': ('es',), 'cena':
('es',), 'cenamos': ('es',), 'cene': ('es',), 'cenita': ('es',), 'ces': ('fr',), 'cette': ('fr',), 'chamada': ('pt',),
'charla': ('es',), 'charle': ('es',), 'chez': ('fr',), 'chope': ('pt',), 'coincidi': ('es',), 'coincidimos': ('es',),
'com': ('pt',), 'combinei': ('pt',), 'comi': ('es',), 'comida': ('es',), 'comigo': ('pt',), 'comimos': ('es',),
'comme': ('fr',), 'como': ('es', 'pt'), 'con': ('es',), 'conmigo': ('es',), 'conoci': ('es',), 'conselho': ('pt',),
'contesta': ('es',), 'contesto': ('es',), 'contigo': ('pt',), 'conversa': ('pt',), 'conversei': ('pt',), 'correo':
('es',), 'cortado': ('es',), 'could': ('en',), 'croise': ('fr',), 'cuando': ('es',), 'da': ('pt',), 'danach': ('de',),
'danke': ('de',), 'dann': ('de',), 'dans': ('fr',), 'das': ('de', 'pt'), 'dass': ('de',), 'de': ('fr', 'pt'), 'debo':
('es',), 'dej': ('fr',), 'dejeune': ('fr',), 'dejeuner': ('fr',), 'del': ('es',), 'dela': ('pt',), 'dele': ('pt',),
'dem': ('de',), 'demain': ('fr',), 'den': ('de',), 'depois': ('pt',), 'depuis': ('fr',), 'der': ('de',), 'dernier':
('fr',), 'derniere': ('fr',), 'desayune': ('es',), 'desayuno': ('es',), 'desde': ('es', 'pt'), 'desmarcou': ('pt',),
'deve': ('pt',), 'devo': ('pt',), 'dia': ('es', 'pt'), 'dias': ('es', 'pt'), 'dica': ('pt',), 'dice': ('es',), 'did':
('en',), 'dienstag': ('de',), 'diese': ('de',), 'diesen': ('de',), 'dieser': ('de',), 'dijo': ('es',), 'dimanche':
('fr',), 'dine': ('fr',), 'diner': ('fr',), 'discute': ('fr',), 'disse': ('pt',), 'dix': ('fr',), 'diz': ('pt',),
'do': ('en', 'pt'), 'does': ('en',), 'dois': ('fr',), 'doit': ('fr',), 'domingo': ('pt',), 'donc': ('fr',), 'donde':
('es',), 'donnerstag': ('de',), 'dos': ('pt',), 'drei': ('de',), 'du': ('fr',), 'durch': ('de',), 'echange': ('fr',),
'ein': ('de',), 'einander': ('de',), 'eine': ('de',), 'einem': ('de',), 'einen': ('de',), 'el': ('es',), 'ela':
('pt',), 'elas': ('pt',), 'ele': ('pt',), 'eles': ('pt',), 'ella': ('es',), 'ellas': ('es',), 'elle': ('fr',),
'elles': ('fr',), 'ellos': ('es',), 'em': ('pt',), 'en': ('fr',), 'encontrei': ('pt',), 'encontro': ('pt',), 'encore':
('fr',), 'entre': ('fr', 'es'), 'enviarle': ('es',), 'envoie': ('fr',), 'envoyer': ('fr',), 'er': ('de',), 'erreicht':
('de',), 'esa': ('es',), 'ese': ('es',), 'eso': ('es',), 'espera': ('es',), 'essa': ('pt',), 'esse': ('pt',), 'essen':
('de',), 'est': ('fr',), 'esta': ('es', 'pt'), 'estaba': ('es',), 'estado': ('es',), 'estan': ('es',), 'estava':
('pt',), 'este': ('es', 'pt'), 'estive': ('pt',), 'esto': ('es',), 'estou': ('pt',), 'estoy': ('es',), 'et': ('fr',),
'etais': ('fr',), 'etait': ('fr',), 'etwas': ('de',), 'eu': ('fr', 'pt'), 'euch': ('de',), 'faellt': ('de',), 'fait':
('fr',), 'falamos': ('pt',), 'falei': ('pt',), 'fallt': ('de',), 'faut': ('fr',), 'faz': ('pt',), 'fazer': ('pt',),
'feira': ('pt',), 'ficou': ('pt',), 'findet': ('de',), 'fini': ('fr',), 'fiquei': ('pt',), 'fixe': ('fr',), 'foi':
('pt',), 'for': ('en',), 'frau': ('de',), 'freitag': ('de',), 'from': ('en',), 'fruehstueck': ('de',), 'fruhstuck':
('de',), 'fue': ('es',), 'fuer': ('de',), 'fuers': ('de',), 'fui': ('es', 'pt'), 'fuimos': ('es',), 'fur': ('de',),
'furou': ('pt',), 'furs': ('de',), 'ganz': ('de',), 'geburtstag': ('de',), 'gefruehstueckt': ('de',), 'gefruhstuckt':
('de',), 'gegen': ('de',), 'gegessen': ('de',), 'gehabt': ('de',), 'geht': ('de',), 'gemailt': ('de',), 'gente':
('pt',), 'gequatscht': ('de',), 'gerade': ('de',), 'geredet': ('de',), 'geschrieben': ('de',), 'gesehen': ('de',),
'gesprach': ('de',), 'gespraech': ('de',), 'gesprochen': ('de',), 'gestern': ('de',), 'getroffen': ('de',),
'getrunken': ('de',), 'gewesen': ('de',), 'gibt': ('de',), 'good': ('en',), 'gracias': ('es',), 'grad': ('de',),
'gratuliert': ('de',), 'great': ('en',), 'gut': ('de',), 'hab': ('de',), 'habe': ('de',), 'haben': ('de',),
'hablamos': ('es',), 'hable': ('es',), 'hace': ('es',), 'hacia': ('es',), 'had': ('en',), 'has': ('en',), 'hasta':
('es',), 'hatte': ('de',), 'hatten': ('de',), 'have': ('en',), 'hay': ('es',), 'he': ('en',), 'her': ('en',), 'herr':
('de',), 'herrn': ('de',), 'hesite': ('fr',), 'heuer': ('de',), 'heure': ('fr',), 'heures': ('fr',), 'heute': ('de',),
'hier': ('fr',), 'him': ('en',), 'his': ('en',), 'hoje': ('pt',), 'horas': ('pt',), 'how': ('en',), 'hoy': ('es',),
'hui': ('fr',), 'huit': ('fr',), 'i': ('en',), 'ich': ('de',), 'ihm': ('de',), 'ihn': ('de',), 'ihnen': ('de',),
'ihr': ('de',), 'ihre': ('de',), 'ihrem': ('de',), 'ihren': ('de',), 'ihrer': ('de',), 'il': ('fr',), 'ils': ('fr',),
'immer': ('de',), 'ins': ('de',), 'into': ('en',), 'is': ('en',), 'isso': ('pt',), 'ist': ('de',), 'it': ('en',),
'its': ('en',), 'j': ('fr',), 'ja': ('de',), 'jahr': ('de',), 'jantamos': ('pt',), 'jantar': ('pt',), 'jantei':
('pt',), 'je': ('fr',), 'jeudi': ('fr',), 'jour': ('fr',), 'jours': ('fr',), 'jueves': ('es',), 'junta': ('es',),
'juntarnos': ('es',), 'just': ('en',), 'kaffee': ('de',), 'kein': ('de',), 'keine': ('de',), 'keinen': ('de',),
'kommt': ('de',), 'krank': ('de',), 'kurz': ('de',), 'l': ('fr',), 'la': ('fr', 'es'), 'lapin': ('fr',), 'las':
('es',), 'last': ('en',), 'le': ('fr', 'es'), 'leider': ('de',), 'les': ('fr', 'es'), 'letzte': ('de',), 'letzten':
('de',), 'letzter': ('de',), 'leur': ('fr',), 'leurs': ('fr',), 'lhe': ('pt',), 'lieber': ('de',), 'ligacao': ('pt',),
'ligar': ('pt',), 'ligou': ('pt',), 'liguei': ('pt',), 'llamada': ('es',), 'llamar': ('es',), 'llame': ('es',),
'llamo': ('es',), 'lo': ('es',), 'los': ('es',), 'lui': ('fr',), 'lundi': ('fr',), 'lunes': ('es',), 'mais': ('pt',),
'mal': ('de',), 'manana': ('es',), 'manda': ('es', 'pt'), 'mandarle': ('es',), 'mandei': ('pt',), 'mando': ('es',),
'mandou': ('pt',), 'manha': ('pt',), 'mardi': ('fr',), 'martes': ('es',), 'mas': ('es', 'pt'), 'mates': ('es',),
'matin': ('fr',), 'mediodia': ('es',), 'mein': ('de',), 'meine': ('de',), 'meinen': ('de',), 'meint': ('de',),
'mensaje': ('es',), 'mercredi': ('fr',), 'mes': ('es', 'pt'), 'meses': ('es', 'pt'), 'met': ('en',), 'meu': ('pt',),
'mi': ('es',), 'mich': ('de',), 'miercoles': ('es',), 'minha': ('pt',), 'mir': ('de',), 'mit': ('de',), 'mittagessen':
('de',), 'mittags': ('de',), 'mittwoch': ('de',), 'moi': ('fr',), 'mois': ('fr',), 'mon': ('fr',), 'monat': ('de',),
'montag': ('de',), 'morgen': ('de',), 'mucho': ('es',), 'muessen': ('de',), 'muesste': ('de',), 'muito': ('pt',),
'muss': ('de',), 'mussen': ('de',), 'musste': ('de',), 'muy': ('es',), 'my': ('en',), 'na': ('pt',), 'nach': ('de',),
'nachmittag': ('de',), 'nachricht': ('de',), 'nachste': ('de',), 'nachsten': ('de',), 'nachster': ('de',),
'nachtmahl': ('de',), 'naechste': ('de',), 'naechsten': ('de',), 'naechster': ('de',), 'nao': ('pt',), 'nas': ('pt',),
'need': ('en',), 'needs': ('en',), 'nein': ('de',), 'nen': ('de',), 'net': ('de',), 'neuf': ('fr',), 'neulich':
('de',), 'next': ('en',), 'ni': ('es',), 'nich': ('de',), 'nicht': ('de',), 'nix': ('de',), 'noch': ('de',), 'noche':
('es',), 'noite': ('pt',), 'nos': ('fr', 'es', 'pt'), 'nosotros': ('es',), 'not': ('en',), 'notre': ('fr',), 'nous':
('fr',), 'nur': ('de',), 'o': ('pt',), 'ob': ('de',), 'obrigado': ('pt',), 'oder': ('de',), 'of': ('en',), 'ohne':
('de',), 'onde': ('pt',), 'ont': ('fr',), 'ontem': ('pt',), 'os': ('pt',), 'ou': ('fr',), 'our': ('en',), 'out':
('en',), 'over': ('en',), 'owe': ('en',), 'owes': ('en',), 'papo': ('pt',), 'papote': ('fr',), 'para': ('pt',),
'parce': ('fr',), 'parle': ('fr',), 'pas': ('fr',), 'pasa': ('es',), 'pasada': ('es',), 'pasado': ('es',), 'pasarle':
('es',), 'paso': ('es',), 'passada': ('pt',), 'passado': ('pt',), 'passei': ('pt',), 'pela': ('pt',), 'pelo': ('pt',),
'pendant': ('fr',), 'pendiente': ('es',), 'pero': ('es',), 'peut': ('fr',), 'peux': ('fr',), 'pidio': ('es',),
'platique': ('es',), 'por': ('es', 'pt'), 'porque': ('es', 'pt'), 'pose': ('fr',), 'pour': ('fr',), 'pq': ('pt',),
'pra': ('pt',), 'preciso': ('pt',), 'presente': ('es',), 'prevu': ('fr',), 'pro': ('pt',), 'prochain': ('fr',),
'prochaine': ('fr',), 'promis': ('fr',), 'proxima': ('es', 'pt'), 'proximo': ('es', 'pt'), 'puis': ('fr',), 'q':
('pt',), 'qu': ('fr',), 'qual': ('pt',), 'quand': ('fr',), 'quando': ('pt',), 'quarta': ('pt',), 'quatre': ('fr',),
'que': ('fr', 'es', 'pt'), 'quedado': ('es',), 'quedamos': ('es',), 'quede': ('es',), 'quedo': ('es',), 'quem':
('pt',), 'quer': ('pt',), 'qui': ('fr',), 'quiere': ('es',), 'quinta': ('pt',), 'quinze': ('pt',), 'quise': ('es',),
'quoi': ('fr',), 'rappele': ('fr',), 'rappeler': ('fr',), 'rappelle': ('fr',), 'rdv': ('fr',), 'recado': ('pt',),
'rechnung': ('de',), 'recien': ('es',), 'relu': ('fr',), 'rencontre': ('fr',), 'repondu': ('fr',), 'reu': ('fr',
'es'), 'reuniao': ('pt',), 'reunion': ('fr', 'es'), 'revi': ('pt',), 'revise': ('es',), 'ruckruf': ('de',),
'rueckruf': ('de',), 'sabado': ('es', 'pt'), 'sagt': ('de',), 'said': ('en',), 'samedi': ('fr',), 'samstag': ('de',),
'sans': ('fr',), 'sao': ('pt',), 'sass': ('de',), 'sassen': ('de',), 'says': ('en',), 'schicken': ('de',), 'schickt':
('de',), 'schon': ('de',), 'schreiben': ('de',), 'schulde': ('de',), 'se': ('fr', 'es', 'pt'), 'segun': ('es',),
'segunda': ('pt',), 'sehr': ('de',), 'sein': ('de',), 'seine': ('de',), 'seinem': ('de',), 'seinen': ('de',), 'seit':
('de',), 'sem': ('pt',), 'semaine': ('fr',), 'semana': ('es', 'pt'), 'send': ('en',), 'sent': ('en',), 'sept':
('fr',), 'ses': ('fr',), 'seu': ('pt',), 'sexta': ('pt',), 'she': ('en',), 'should': ('en',), 'sich': ('de',), 'sie':
('de',), 'sin': ('es',), 'sind': ('de',), 'sitzung': ('de',), 'sobre': ('es', 'pt'), 'soir': ('fr',), 'soll': ('de',),
'sollte': ('de',), 'sommes': ('fr',), 'sonntag': ('de',), 'spaziergang': ('de',), 'stunde': ('de',), 'stunden':
('de',), 'su': ('es',), 'sua': ('pt',), 'sucht': ('de',), 'suis': ('fr',), 'sus': ('es',), 'tag': ('de',), 'talked':
('en',), 'tambem': ('pt',), 'tambien': ('es',), 'tarde': ('es', 'pt'), 'tb': ('pt',), 'tel': ('fr',), 'telefonat':
('de',), 'telefoniert': ('de',), 'telephone': ('fr',), 'tem': ('pt',), 'temos': ('pt',), 'tenemos': ('es',), 'tengo':
('es',), 'tenho': ('pt',), 'tentei': ('pt',), 'terca': ('pt',), 'termin': ('de',), 'that': ('en',), 'the': ('en',),
'their': ('en',), 'them': ('en',), 'then': ('en',), 'there': ('en',), 'they': ('en',), 'thinks': ('en',), 'this':
('en',), 'tiene': ('es',), 'tinto': ('es',), 'to': ('en',), 'today': ('en',), 'toi': ('fr',), 'told': ('en',),
'tomamos': ('es', 'pt'), 'tomando': ('es',), 'tome': ('es',), 'tomei': ('pt',), 'tomorrow': ('en',), 'tot': ('fr',),
'toujours': ('fr',), 'traf': ('de',), 'treffe': ('de',), 'treffen': ('de',), 'treffpunkt': ('de',), 'tres': ('fr',),
'trois': ('fr',), 'uber': ('de',), 'ubermorgen': ('de',), 'ueber': ('de',), 'uebermorgen': ('de',), 'uhr': ('de',),
'uma': ('pt',), 'un': ('fr', 'es'), 'una': ('es',), 'unas': ('es',), 'und': ('de',), 'une': ('fr',), 'unos': ('es',),
'uns': ('de',), 'unser': ('de',), 'unsere': ('de',), 'unterlagen': ('de',), 'unterschrieben': ('de',), 'unterwegs':
('de',), 'up': ('en',), 'usted': ('es',), 'ustedes': ('es',), 'vai': ('pt',), 'vais': ('fr',), 'vc': ('pt',), 'vem':
('pt',), 'vendredi': ('fr',), 'vereinbart': ('de',), 'verre': ('fr',), 'verschoben': ('de',), 'versprochen': ('de',),
'vertrag': ('de',), 'veut': ('fr',), 'veux': ('fr',), 'vez': ('es',), 'vi': ('es', 'pt'), 'viel': ('de',), 'viene':
('es',), 'viernes': ('es',), 'vimos': ('es',), 'visio': ('fr',), 'visitei': ('pt',), 'visto': ('es',), 'voce':
('pt',), 'voir': ('fr',), 'voit': ('fr',), 'voltou': ('pt',), 'vom': ('de',), 'von': ('de',), 'vorbei': ('de',),
'vorgestellt': ('de',), 'vorgestern': ('de',), 'vorher': ('de',), 'vormittag': ('de',), 'vos': ('es',), 'vou':
('pt',), 'vous': ('fr',), 'vu': ('fr',), 'vue': ('fr',), 'vus': ('fr',), 'w': ('en',), 'wants': ('en',), 'waren':
('de',), 'warte': ('de',), 'was': ('en', 'de'), 'we': ('en',), 'wechselt': ('de',), 'week': ('en',), 'wegen': ('de',),
'weil': ('de',), 'welche': ('de',), 'wenn': ('de',), 'were': ('en',), 'what': ('en',), 'when': ('en',), 'who':
('en',), 'wie': ('de',), 'wieder': ('de',), 'will': ('en', 'de'), 'wir': ('de',), 'wird': ('de',), 'with': ('en',),
'wo': ('de',), 'woche': ('de',), 'wollte': ('de',), 'would': ('en',), 'wurde': ('de',), 'y': ('es',), 'yesterday':
('en',), 'yo': ('es',), 'ystdy': ('en',), 'zieht': ('de',), 'zmittag': ('de',), 'zmorge': ('de',), 'znacht': ('de',),
'zum': ('de',), 'zur': ('de',), 'zuruckrufen': ('de',), 'zurueckrufen': ('de',), 'zusammen': ('de',), 'zwei': ('de',),
'zwischen': ('de',)}
