"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

WORDS = {'ab': ('de',), 'abendessen': ('de',), 'abends': ('de',), 'aber': ('de',), 'abgesagt': ('de',), 'about':
('en',), 'absage': ('de',), 'aca': ('es',), 'achou': ('pt',), 'after': ('en',), 'ago': ('en',), 'agora': ('pt',),
'ahi': ('es',), 'ahora': ('es',), 'ai': ('fr',), 'al': ('es',), 'alguem': ('pt',), 'alguien': ('es',), 'ali': ('pt',),
'alles': ('de',), 'alli': ('es',), 'almocamos': ('pt',), 'almocei': ('pt',), 'almoco': ('pt',), 'almorce': ('es',),
'almuerzo': ('es',), 'alors': ('fr',), 'als': ('de',), 'amanha': ('pt',), 'and': ('en',), 'angebot': ('de',),
'angerufen': ('de',), 'annule': ('fr',), 'ano': ('es', 'pt'), 'anoche': ('es',), 'anos': ('es', 'pt'), 'anruf':
('de',), 'anrufen': ('de',), 'ans': ('de',), 'antes': ('pt',), 'ao': ('pt',), 'aos': ('pt',), 'apm': ('fr',), 'appel':
('fr',), 'appele': ('fr',), 'aprem': ('fr',), 'apres': ('fr',), 'apresentei': ('pt',), 'aqui': ('es', 'pt'),
'arbeitet': ('de',), 'are': ('en',), 'arrive': ('fr',), 'arrivee': ('fr',), 'asado': ('es',), 'asked': ('en',), 'at':
('en',), 'ate': ('pt',), 'atras': ('pt',), 'attend': ('fr',), 'au': ('fr',), 'auch': ('de',), 'auf': ('de',), 'aufm':
('de',), 'aujourd': ('fr',), 'aunque': ('es',), 'ausgefallen': ('de',), 'ausm': ('de',), 'aussi': ('fr',), 'autre':
('fr',), 'autres': ('fr',), 'aux': ('fr',), 'avaient': ('fr',), 'avait': ('fr',), 'avec': ('fr',), 'avons': ('fr',),
'ayer': ('es',), 'bald': ('de',), 'be': ('en',), 'beaucoup': ('fr',), 'because': ('en',), 'been': ('en',), 'before':
('en',), 'bei': ('de',), 'beide': ('de',), 'beim': ('de',), 'being': ('en',), 'bekommen': ('de',), 'bem': ('pt',),
'besoin': ('fr',), 'bespr': ('de',), 'besprechung': ('de',), 'besucht': ('de',), 'bica': ('pt',), 'bien': ('fr',
'es'), 'bientot': ('fr',), 'bier': ('de',), 'bin': ('de',), 'bis': ('de',), 'bissl': ('de',), 'boite': ('fr',),
'bonne': ('fr',), 'bosse': ('fr',), 'boteco': ('pt',), 'boulot': ('fr',), 'braucht': ('de',), 'buena': ('es',),
'bureau': ('fr',), 'but': ('en',), 'by': ('en',), 'c': ('pt',), 'ca': ('fr',), 'cada': ('es', 'pt'), 'cafezinho':
('pt',), 'cale': ('fr',), 'call': ('en',), 'called': ('en',), 'can': ('en',), 'cancelo': ('es',), 'casa': ('es',
'pt'), 'cena': ('es',), 'cenamos': ('es',), 'cene': ('es',), 'cenita': ('es',), 'ces': ('fr',), 'cette': ('fr',),
'chamada': ('pt',), 'chaque': ('fr',), 'charla': ('es',), 'charle': ('es',), 'chegou': ('pt',), 'chez': ('fr',),
'chope': ('pt',), 'cinco': ('es', 'pt'), 'cinq': ('fr',), 'coincidi': ('es',), 'coincidimos': ('es',), 'com': ('pt',),
'combinei': ('pt',), 'comi': ('es',), 'comida': ('es',), 'comigo': ('pt',), 'comimos': ('es',), 'comio': ('es',),
'comme': ('fr',), 'como': ('es', 'pt'), 'con': ('es',), 'conheceram': ('pt',), 'conmigo': ('es',), 'conoci': ('es',),
'conselho': ('pt',), 'contesta': ('es',), 'contesto': ('es',), 'contigo': ('pt',), 'contre': ('fr',), 'conversa':
('pt',), 'conversei': ('pt',), 'correo': ('es',), 'cortado': ('es',), 'could': ('en',), 'croise': ('fr',), 'cuando':
('es',), 'cuatro': ('es',), 'da': ('pt',), 'danach': ('de',), 'danke': ('de',), 'dann': ('de',), 'dans': ('fr',),
'das': ('de', 'pt'), 'dass': ('de',), 'de': ('fr', 'pt'), 'debe': ('es',), 'deben': ('es',), 'debo': ('es',), 'dei':
('pt',), 'dej': ('fr',), 'dejeune': ('fr',), 'dejeuner': ('fr',), 'dejo': ('es',), 'del': ('es',), 'dela': ('pt',),
'dele': ('pt',), 'dem': ('de',), 'demain': ('fr',), 'demander': ('fr',), 'den': ('de',), 'depois': ('pt',), 'depuis':
('fr',), 'der': ('de',), 'dernier': ('fr',), 'derniere': ('fr',), 'desayune': ('es',), 'desayuno': ('es',), 'desde':
('es', 'pt'), 'desmarcou': ('pt',), 'detras': ('es',), 'deu': ('pt',), 'deve': ('pt',), 'devem': ('pt',), 'devo':
('pt',), 'dia': ('es', 'pt'), 'dias': ('es', 'pt'), 'dica': ('pt',), 'dice': ('es',), 'did': ('en',), 'dienstag':
('de',), 'diese': ('de',), 'diesen': ('de',), 'dieser': ('de',), 'dijo': ('es',), 'dimanche': ('fr',), 'dine':
('fr',), 'diner': ('fr',), 'discute': ('fr',), 'disse': ('pt',), 'dix': ('fr',), 'diz': ('pt',), 'do': ('en', 'pt'),
'does': ('en',), 'dois': ('fr', 'pt'), 'doit': ('fr',), 'domingo': ('pt',), 'donc': ('fr',), 'donde': ('es',),
'donnerstag': ('de',), 'dos': ('es', 'pt'), 'drei': ('de',), 'du': ('fr',), 'duas': ('pt',), 'durant': ('fr',),
'durante': ('es', 'pt'), 'durch': ('de',), 'echange': ('fr',), 'ein': ('de',), 'einander': ('de',), 'eine': ('de',),
'einem': ('de',), 'einen': ('de',), 'el': ('es',), 'ela': ('pt',), 'elas': ('pt',), 'ele': ('pt',), 'eles': ('pt',),
'ella': ('es',), 'ellas': ('es',), 'elle': ('fr',), 'elles': ('fr',), 'ellos': ('es',), 'em': ('pt',), 'empresa':
('es', 'pt'), 'en': ('fr',), 'encontrei': ('pt',), 'encontro': ('pt',), 'encore': ('fr',), 'enquanto': ('pt',),
'entao': ('pt',), 'entonces': ('es',), 'entre': ('fr', 'es'), 'enviarle': ('es',), 'envoie': ('fr',), 'envoyer':
('fr',), 'er': ('de',), 'erreicht': ('de',), 'esa': ('es',), 'escritorio': ('pt',), 'ese': ('es',), 'eso': ('es',),
'espera': ('es',), 'essa': ('pt',), 'esse': ('pt',), 'essen': ('de',), 'est': ('fr',), 'esta': ('es', 'pt'), 'estaba':
('es',), 'estado': ('es',), 'estan': ('es',), 'estava': ('pt',), 'este': ('es', 'pt'), 'esteve': ('pt',), 'estive':
('pt',), 'esto': ('es',), 'estou': ('pt',), 'estoy': ('es',), 'estuve': ('es',), 'estuvo': ('es',), 'et': ('fr',),
'etais': ('fr',), 'etait': ('fr',), 'etwas': ('de',), 'eu': ('fr', 'pt'), 'euch': ('de',), 'facturas': ('es',),
'faellt': ('de',), 'fait': ('fr',), 'falamos': ('pt',), 'falei': ('pt',), 'fallt': ('de',), 'faturas': ('pt',),
'faut': ('fr',), 'faz': ('pt',), 'fazer': ('pt',), 'feira': ('pt',), 'fez': ('pt',), 'fica': ('pt',), 'ficou':
('pt',), 'findet': ('de',), 'fini': ('fr',), 'fiquei': ('pt',), 'fixe': ('fr',), 'fiz': ('pt',), 'foi': ('pt',),
'for': ('en',), 'foram': ('pt',), 'frau': ('de',), 'freitag': ('de',), 'from': ('en',), 'frueh': ('de',),
'fruehstueck': ('de',), 'fruh': ('de',), 'fruhstuck': ('de',), 'fue': ('es',), 'fuer': ('de',), 'fuern': ('de',),
'fueron': ('es',), 'fuers': ('de',), 'fui': ('es', 'pt'), 'fuimos': ('es',), 'fur': ('de',), 'furn': ('de',), 'furou':
('pt',), 'furs': ('de',), 'ganz': ('de',), 'geburtstag': ('de',), 'gefruehstueckt': ('de',), 'gefruhstuckt': ('de',),
'gegen': ('de',), 'gegessen': ('de',), 'gehabt': ('de',), 'geholfen': ('de',), 'geht': ('de',), 'gemailt': ('de',),
'gente': ('es', 'pt'), 'gequatscht': ('de',), 'gerade': ('de',), 'geredet': ('de',), 'geschleppt': ('de',),
'geschrieben': ('de',), 'gesehen': ('de',), 'gesprach': ('de',), 'gespraech': ('de',), 'gesprochen': ('de',),
'gestern': ('de',), 'getroffen': ('de',), 'getrunken': ('de',), 'gewesen': ('de',), 'gibt': ('de',), 'glaufen':
('de',), 'good': ('en',), 'gracias': ('es',), 'grad': ('de',), 'gratscht': ('de',), 'gratuliert': ('de',), 'great':
('en',), 'gsessen': ('de',), 'gut': ('de',), 'hab': ('de',), 'habe': ('de',), 'haben': ('de',), 'habia': ('es',),
'habian': ('es',), 'hablamos': ('es',), 'hable': ('es',), 'hace': ('es',), 'hacia': ('es',), 'had': ('en',), 'han':
('es',), 'has': ('en',), 'hasta': ('es',), 'hatte': ('de',), 'hatten': ('de',), 'have': ('en',), 'havia': ('pt',),
'hay': ('es',), 'he': ('en',), 'hemos': ('es',), 'her': ('en',), 'herr': ('de',), 'herrn': ('de',), 'hesite': ('fr',),
'heuer': ('de',), 'heure': ('fr',), 'heures': ('fr',), 'heut': ('de',), 'heute': ('de',), 'hice': ('es',), 'hier':
('fr',), 'him': ('en',), 'his': ('en',), 'hizo': ('es',), 'hoje': ('pt',), 'horas': ('pt',), 'how': ('en',), 'hoy':
('es',), 'hui': ('fr',), 'huit': ('fr',), 'i': ('en',), 'ich': ('de',), 'ici': ('fr',), 'ihm': ('de',), 'ihn':
('de',), 'ihnen': ('de',), 'ihr': ('de',), 'ihre': ('de',), 'ihrem': ('de',), 'ihren': ('de',), 'ihrer': ('de',),
'il': ('fr',), 'ils': ('fr',), 'im': ('de',), 'immer': ('de',), 'ins': ('de',), 'into': ('en',), 'is': ('en',),
'isso': ('pt',), 'ist': ('de',), 'it': ('en',), 'its': ('en',), 'j': ('fr',), 'ja': ('de',), 'jahr': ('de',),
'jamais': ('fr',), 'jantamos': ('pt',), 'jantar': ('pt',), 'jantei': ('pt',), 'je': ('fr',), 'jeudi': ('fr',), 'jour':
('fr',), 'jours': ('fr',), 'jueves': ('es',), 'junta': ('es',), 'juntarnos': ('es',), 'just': ('en',), 'kaffee':
('de',), 'kein': ('de',), 'keine': ('de',), 'keinen': ('de',), 'kisten': ('de',), 'kommt': ('de',), 'krank': ('de',),
'kurz': ('de',), 'l': ('fr',), 'la': ('fr', 'es'), 'lapin': ('fr',), 'las': ('es',), 'last': ('en',), 'le': ('fr',
'es'), 'leider': ('de',), 'les': ('fr', 'es'), 'letzte': ('de',), 'letzten': ('de',), 'letzter': ('de',), 'leur':
('fr',), 'leurs': ('fr',), 'lhe': ('pt',), 'lieber': ('de',), 'ligacao': ('pt',), 'ligar': ('pt',), 'ligou': ('pt',),
'liguei': ('pt',), 'llamada': ('es',), 'llamar': ('es',), 'llame': ('es',), 'llamo': ('es',), 'llego': ('es',), 'lo':
('es',), 'los': ('es',), 'lui': ('fr',), 'lundi': ('fr',), 'lunes': ('es',), 'maintenant': ('fr',), 'mais': ('pt',),
'maison': ('fr',), 'mal': ('de',), 'manana': ('es',), 'manda': ('es', 'pt'), 'mandarle': ('es',), 'mandei': ('pt',),
'mando': ('es',), 'mandou': ('pt',), 'manha': ('pt',), 'mardi': ('fr',), 'martes': ('es',), 'mas': ('es', 'pt'),
'mates': ('es',), 'matin': ('fr',), 'mediodia': ('es',), 'mein': ('de',), 'meine': ('de',), 'meinen': ('de',),
'meint': ('de',), 'mejor': ('es',), 'melhor': ('pt',), 'meme': ('fr',), 'mensaje': ('es',), 'mercredi': ('fr',),
'mes': ('fr', 'es', 'pt'), 'meses': ('es', 'pt'), 'mesma': ('pt',), 'mesmo': ('pt',), 'met': ('en',), 'meu': ('pt',),
'mi': ('es',), 'mich': ('de',), 'mientras': ('es',), 'miercoles': ('es',), 'mieux': ('fr',), 'minha': ('pt',), 'mir':
('de',), 'mis': ('es',), 'mise': ('fr',), 'misma': ('es',), 'mismo': ('es',), 'mit': ('de',), 'mittagessen': ('de',),
'mittags': ('de',), 'mittwoch': ('de',), 'moi': ('fr',), 'mois': ('fr',), 'mon': ('fr',), 'monat': ('de',), 'montag':
('de',), 'morgen': ('de',), 'mucho': ('es',), 'muessen': ('de',), 'muesste': ('de',), 'muito': ('pt',), 'muss':
('de',), 'mussen': ('de',), 'musste': ('de',), 'muy': ('es',), 'my': ('en',), 'na': ('pt',), 'nach': ('de',),
'nachmittag': ('de',), 'nachricht': ('de',), 'nachste': ('de',), 'nachsten': ('de',), 'nachster': ('de',),
'nachtmahl': ('de',), 'nada': ('es', 'pt'), 'nadie': ('es',), 'naechste': ('de',), 'naechsten': ('de',), 'naechster':
('de',), 'nao': ('pt',), 'nas': ('pt',), 'necesita': ('es',), 'necesito': ('es',), 'need': ('en',), 'needs': ('en',),
'nein': ('de',), 'nen': ('de',), 'net': ('de',), 'neuf': ('fr',), 'neulich': ('de',), 'next': ('en',), 'ni': ('es',),
'nich': ('de',), 'nicht': ('de',), 'ninguem': ('pt',), 'nix': ('de',), 'noch': ('de',), 'noche': ('es',), 'noite':
('pt',), 'nos': ('fr', 'es', 'pt'), 'nosotros': ('es',), 'nossa': ('pt',), 'nosso': ('pt',), 'nossos': ('pt',), 'not':
('en',), 'notre': ('fr',), 'nous': ('fr',), 'nouveau': ('fr',), 'nouvelle': ('fr',), 'nova': ('pt',), 'nuestra':
('es',), 'nuestro': ('es',), 'nuestros': ('es',), 'nueva': ('es',), 'nuevo': ('es',), 'nunca': ('es', 'pt'), 'nur':
('de',), 'o': ('pt',), 'ob': ('de',), 'obrigado': ('pt',), 'oder': ('de',), 'of': ('en',), 'oficina': ('es',), 'ohne':
('de',), 'onde': ('pt',), 'ont': ('fr',), 'ontem': ('pt',), 'os': ('pt',), 'otra': ('es',), 'otro': ('es',), 'otros':
('es',), 'ou': ('fr',), 'our': ('en',), 'out': ('en',), 'outra': ('pt',), 'outro': ('pt',), 'over': ('en',), 'owe':
('en',), 'owes': ('en',), 'papo': ('pt',), 'papote': ('fr',), 'para': ('es', 'pt'), 'parce': ('fr',), 'parfois':
('fr',), 'parle': ('fr',), 'parti': ('fr',), 'partie': ('fr',), 'pas': ('fr',), 'pasa': ('es',), 'pasada': ('es',),
'pasado': ('es',), 'pasarle': ('es',), 'paso': ('es',), 'passada': ('pt',), 'passado': ('pt',), 'passee': ('fr',),
'passei': ('pt',), 'passou': ('pt',), 'pedir': ('pt',), 'pela': ('pt',), 'pelo': ('pt',), 'pendant': ('fr',),
'pendiente': ('es',), 'perguntar': ('pt',), 'pero': ('es',), 'peu': ('fr',), 'peut': ('fr',), 'peux': ('fr',),
'pidio': ('es',), 'platique': ('es',), 'poco': ('es',), 'pode': ('pt',), 'por': ('es', 'pt'), 'porque': ('es', 'pt'),
'pose': ('fr',), 'posso': ('pt',), 'pouco': ('pt',), 'pour': ('fr',), 'pouvait': ('fr',), 'pq': ('pt',), 'pra':
('pt',), 'precisa': ('pt',), 'preciso': ('pt',), 'premier': ('fr',), 'presente': ('es',), 'prevu': ('fr',), 'pro':
('pt',), 'prochain': ('fr',), 'prochaine': ('fr',), 'promis': ('fr',), 'proxima': ('es', 'pt'), 'proximo': ('es',
'pt'), 'pudo': ('es',), 'puede': ('es',), 'puedo': ('es',), 'puis': ('fr',), 'q': ('pt',), 'qu': ('fr',), 'qual':
('pt',), 'quand': ('fr',), 'quando': ('pt',), 'quarta': ('pt',), 'quatre': ('fr',), 'quatro': ('pt',), 'que': ('fr',
'es', 'pt'), 'quedado': ('es',), 'quedamos': ('es',), 'quedaron': ('es',), 'quede': ('es',), 'quedo': ('es',), 'quel':
('fr',), 'quelle': ('fr',), 'quelqu': ('fr',), 'quelque': ('fr',), 'quem': ('pt',), 'quer': ('pt',), 'queria': ('es',
'pt'), 'quero': ('pt',), 'qui': ('fr',), 'quiere': ('es',), 'quiero': ('es',), 'quinta': ('pt',), 'quinze': ('pt',),
'quise': ('es',), 'quoi': ('fr',), 'rappele': ('fr',), 'rappeler': ('fr',), 'rappelle': ('fr',), 'rdv': ('fr',),
'recado': ('pt',), 'rechnung': ('de',), 'recien': ('es',), 'relu': ('fr',), 'rencontre': ('fr',), 'repondu': ('fr',),
'reu': ('fr', 'es'), 'reuniao': ('pt',), 'reunion': ('fr', 'es'), 'revi': ('pt',), 'revise': ('es',), 'ruckruf':
('de',), 'rueckruf': ('de',), 'sa': ('fr',), 'sabado': ('es', 'pt'), 'sagt': ('de',), 'said': ('en',), 'samedi':
('fr',), 'samstag': ('de',), 'san': ('de',), 'sans': ('fr',), 'sao': ('pt',), 'sass': ('de',), 'sassen': ('de',),
'says': ('en',), 'schicken': ('de',), 'schickt': ('de',), 'schon': ('de',), 'schreiben': ('de',), 'schulde': ('de',),
'se': ('fr', 'es', 'pt'), 'segun': ('es',), 'segunda': ('pt',), 'sehr': ('de',), 'sein': ('de',), 'seine': ('de',),
'seinem': ('de',), 'seinen': ('de',), 'seit': ('de',), 'sem': ('pt',), 'semaine': ('fr',), 'semana': ('es', 'pt'),
'sempre': ('pt',), 'send': ('en',), 'sent': ('en',), 'sept': ('fr',), 'sera': ('fr', 'es', 'pt'), 'serait': ('fr',),
'seria': ('es', 'pt'), 'ses': ('fr',), 'seu': ('pt',), 'sexta': ('pt',), 'she': ('en',), 'should': ('en',), 'sich':
('de',), 'sie': ('de',), 'siempre': ('es',), 'sin': ('es',), 'sind': ('de',), 'sitzung': ('de',), 'sobre': ('es',
'pt'), 'soir': ('fr',), 'soll': ('de',), 'sollte': ('de',), 'sommes': ('fr',), 'son': ('fr',), 'sonntag': ('de',),
'souvent': ('fr',), 'spaeter': ('de',), 'spater': ('de',), 'spaziergang': ('de',), 'stunde': ('de',), 'stunden':
('de',), 'su': ('es',), 'sua': ('pt',), 'sucht': ('de',), 'suis': ('fr',), 'sus': ('es',), 'tag': ('de',), 'talked':
('en',), 'tambem': ('pt',), 'tambien': ('es',), 'tarde': ('es', 'pt'), 'tb': ('pt',), 'tel': ('fr',), 'telefonat':
('de',), 'telefoniert': ('de',), 'telephone': ('fr',), 'tem': ('pt',), 'temos': ('pt',), 'tenemos': ('es',), 'tengo':
('es',), 'tenho': ('pt',), 'tentei': ('pt',), 'terca': ('pt',), 'termin': ('de',), 'tes': ('fr',), 'teve': ('pt',),
'that': ('en',), 'the': ('en',), 'their': ('en',), 'them': ('en',), 'then': ('en',), 'there': ('en',), 'they':
('en',), 'thinks': ('en',), 'this': ('en',), 'tiene': ('es',), 'tinha': ('pt',), 'tinto': ('es',), 'tive': ('pt',),
'to': ('en',), 'todas': ('es', 'pt'), 'todavia': ('es',), 'today': ('en',), 'todo': ('es',), 'todos': ('es', 'pt'),
'toi': ('fr',), 'told': ('en',), 'tomamos': ('es', 'pt'), 'tomando': ('es',), 'tome': ('es',), 'tomei': ('pt',),
'tomorrow': ('en',), 'tot': ('fr',), 'toujours': ('fr',), 'tous': ('fr',), 'toutes': ('fr',), 'trabajo': ('es',),
'trabalho': ('pt',), 'traf': ('de',), 'treffe': ('de',), 'treffen': ('de',), 'treffpunkt': ('de',), 'tres': ('fr',
'es', 'pt'), 'trois': ('fr',), 'tudo': ('pt',), 'tuve': ('es',), 'tuvo': ('es',), 'uber': ('de',), 'ubermorgen':
('de',), 'ubern': ('de',), 'ueber': ('de',), 'uebermorgen': ('de',), 'uebern': ('de',), 'uhr': ('de',), 'ultima':
('es', 'pt'), 'uma': ('pt',), 'umzug': ('de',), 'un': ('fr', 'es'), 'una': ('es',), 'unas': ('es',), 'und': ('de',),
'une': ('fr',), 'unos': ('es',), 'uns': ('de',), 'unser': ('de',), 'unsere': ('de',), 'unterlagen': ('de',),
'unterschrieben': ('de',), 'unterwegs': ('de',), 'up': ('en',), 'usted': ('es',), 'ustedes': ('es',), 'vai': ('pt',),
'vais': ('fr',), 'vc': ('pt',), 'vem': ('pt',), 'vendredi': ('fr',), 'vereinbart': ('de',), 'verre': ('fr',),
'verschoben': ('de',), 'versprochen': ('de',), 'vertrag': ('de',), 'veut': ('fr',), 'veux': ('fr',), 'vez': ('es',),
'vi': ('es', 'pt'), 'viel': ('de',), 'viene': ('es',), 'viernes': ('es',), 'vimos': ('es',), 'visio': ('fr',),
'visitei': ('pt',), 'visto': ('es',), 'voce': ('pt',), 'voir': ('fr',), 'voit': ('fr',), 'voltou': ('pt',), 'vom':
('de',), 'von': ('de',), 'vorbei': ('de',), 'vorgestellt': ('de',), 'vorgestern': ('de',), 'vorher': ('de',),
'vormittag': ('de',), 'vos': ('fr', 'es'), 'votre': ('fr',), 'vou': ('pt',), 'voulait': ('fr',), 'vous': ('fr',),
'vu': ('fr',), 'vue': ('fr',), 'vus': ('fr',), 'w': ('en',), 'wants': ('en',), 'waren': ('de',), 'warn': ('de',),
'warte': ('de',), 'was': ('en', 'de'), 'we': ('en',), 'wechselt': ('de',), 'week': ('en',), 'wegen': ('de',), 'weil':
('de',), 'welche': ('de',), 'wenn': ('de',), 'were': ('en',), 'wg': ('de',), 'what': ('en',), 'when': ('en',), 'who':
('en',), 'wie': ('de',), 'wieder': ('de',), 'will': ('en', 'de'), 'wir': ('de',), 'wird': ('de',), 'with': ('en',),
'wo': ('de',), 'woche': ('de',), 'wollte': ('de',), 'would': ('en',), 'wurde': ('de',), 'y': ('es',), 'yesterday':
('en',), 'yo': ('es',), 'ystdy': ('en',), 'zieht': ('de',), 'zmittag': ('de',), 'zmorge': ('de',), 'znacht': ('de',),
'zum': ('de',), 'zur': ('de',), 'zuruckrufen': ('de',), 'zurueckrufen': ('de',), 'zusammen': ('de',), 'zwei': ('de',),
'zwischen': ('de',)}
