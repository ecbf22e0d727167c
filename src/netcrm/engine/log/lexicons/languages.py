"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

WORDS = {'ab': ('de',), 'abd': ('de',), 'abend': ('de',), 'abendessen': ('de',), 'abends': ('de',), 'aber': ('de',),
'abges': ('de',), 'abgesagt': ('de',), 'ablao': ('es',), 'able': ('es',), 'abogado': ('es',), 'aboot': ('en',),
'about': ('en',), 'absage': ('de',), 'aca': ('es',), 'acabamos': ('es',), 'achou': ('pt',), 'aconseja': ('es',),
'acordado': ('es',), 'advogado': ('pt',), 'after': ('en',), 'ago': ('en',), 'agora': ('pt',), 'agosto': ('es', 'pt'),
'agr': ('pt',), 'ahi': ('es',), 'ahora': ('es',), 'ai': ('fr',), 'ainda': ('pt',), 'ajd': ('fr',), 'al': ('es',),
'algma': ('pt',), 'alguem': ('pt',), 'alguien': ('es',), 'ali': ('pt',), 'alles': ('de',), 'alli': ('es',), 'almoc':
('pt',), 'almocamos': ('pt',), 'almocei': ('pt',), 'almoco': ('pt',), 'almorce': ('es',), 'almuerzo': ('es',),
'alors': ('fr',), 'als': ('de',), 'amanha': ('pt',), 'amnha': ('pt',), 'and': ('en',), 'angeb': ('de',), 'angebot':
('de',), 'angeruf': ('de',), 'angerufen': ('de',), 'anglaeut': ('de',), 'anglaeutet': ('de',), 'anglaut': ('de',),
'anglautet': ('de',), 'annule': ('fr',), 'ano': ('es', 'pt'), 'anoche': ('es',), 'anos': ('es', 'pt'), 'anruf':
('de',), 'anrufen': ('de',), 'ans': ('de',), 'antes': ('pt',), 'ao': ('pt',), 'aos': ('pt',), 'aout': ('fr',), 'apm':
('fr',), 'appel': ('fr',), 'appele': ('fr',), 'aprem': ('fr',), 'apres': ('fr',), 'apresentei': ('pt',), 'aqui':
('es', 'pt'), 'arbeitet': ('de',), 'are': ('en',), 'arrive': ('fr',), 'arrivee': ('fr',), 'asado': ('es',), 'asked':
('en',), 'assinou': ('pt',), 'at': ('en',), 'ate': ('pt',), 'atras': ('pt',), 'attend': ('fr',), 'au': ('fr',),
'auch': ('de',), 'auf': ('de',), 'aufe': ('de',), 'auffe': ('de',), 'aufm': ('de',), 'auj': ('fr',), 'aujourd':
('fr',), 'aunque': ('es',), 'ausgef': ('de',), 'ausgefallen': ('de',), 'ausm': ('de',), 'aussi': ('fr',), 'autre':
('fr',), 'autres': ('fr',), 'aux': ('fr',), 'avaient': ('fr',), 'avait': ('fr',), 'avec': ('fr',), 'aviso': ('es',),
'avoar': ('fr',), 'avons': ('fr',), 'avril': ('fr',), 'ayer': ('es',), 'bald': ('de',), 'banque': ('fr',), 'be':
('en',), 'beaucoup': ('fr',), 'bebemos': ('pt',), 'because': ('en',), 'been': ('en',), 'before': ('en',), 'bei':
('de',), 'beide': ('de',), 'beim': ('de',), 'being': ('en',), 'bekommen': ('de',), 'bem': ('pt',), 'bescheid':
('de',), 'besoin': ('fr',), 'bespr': ('de',), 'besprechung': ('de',), 'besprochen': ('de',), 'best': ('de',),
'besucht': ('de',), 'bica': ('pt',), 'bien': ('fr', 'es'), 'bientot': ('fr',), 'bier': ('de',), 'bin': ('de',), 'bis':
('de',), 'bisher': ('de',), 'bissl': ('de',), 'bjr': ('fr',), 'blz': ('pt',), 'boite': ('fr',), 'bonne': ('fr',),
'bosse': ('fr',), 'boteco': ('pt',), 'boulot': ('fr',), 'bracht': ('de',), 'braucht': ('de',), 'bring': ('de',),
'bringe': ('de',), 'bringt': ('de',), 'buena': ('es',), 'bureau': ('fr',), 'busca': ('es',), 'but': ('en',), 'by':
('en',), 'bzgl': ('de',), 'c': ('es', 'pt'), 'ca': ('fr',), 'cada': ('es', 'pt'), 'cafezinho': ('pt',), 'cale':
('fr',), 'call': ('en',), 'called': ('en',), 'can': ('en',), 'cancelo': ('es',), 'canna': ('en',), 'cannae': ('en',),
'casa': ('es', 'pt'), 'cdo': ('es',), 'cena': ('es',), 'cenamos': ('es',), 'cene': ('es',), 'cenita': ('es',), 'ces':
('fr',), 'cette': ('fr',), 'chamada': ('pt',), 'chantier': ('fr',), 'chaque': ('fr',), 'charla': ('es',), 'charle':
('es',), 'che': ('fr',), 'chefe': ('pt',), 'chegou': ('pt',), 'cherche': ('fr',), 'chez': ('fr',), 'chope': ('pt',),
'chunnt': ('de',), 'chz': ('fr',), 'cinco': ('es', 'pt'), 'cinq': ('fr',), 'cmd': ('fr',), 'cmg': ('pt',), 'cmgo':
('pt',), 'coincidi': ('es',), 'coincidimos': ('es',), 'com': ('pt',), 'combinamos': ('pt',), 'combinei': ('pt',),
'comentado': ('es',), 'comi': ('es',), 'comida': ('es',), 'comigo': ('pt',), 'comimos': ('es',), 'comio': ('es',),
'commande': ('fr',), 'comme': ('fr',), 'como': ('es', 'pt'), 'comprao': ('es',), 'con': ('es',), 'conf': ('fr',),
'confirmado': ('es',), 'conheceram': ('pt',), 'conmigo': ('es',), 'connaissent': ('fr',), 'connait': ('fr',),
'connosco': ('pt',), 'conoci': ('es',), 'conocido': ('es',), 'conosco': ('pt',), 'conseille': ('fr',), 'conselho':
('pt',), 'contesta': ('es',), 'contesto': ('es',), 'contigo': ('pt',), 'contre': ('fr',), 'conversa': ('pt',),
'conversei': ('pt',), 'correo': ('es',), 'cortado': ('es',), 'could': ('en',), 'couldna': ('en',), 'couldnae':
('en',), 'creo': ('es',), 'croise': ('fr',), 'cuando': ('es',), 'cuatro': ('es',), 'da': ('pt',), 'danach': ('de',),
'danke': ('de',), 'dann': ('de',), 'dans': ('fr',), 'darf': ('de',), 'das': ('de', 'pt'), 'dass': ('de',), 'de':
('fr', 'pt'), 'debe': ('es',), 'deben': ('es',), 'debo': ('es',), 'decembre': ('fr',), 'decir': ('es',), 'dei':
('pt',), 'deiner': ('de',), 'dej': ('fr',), 'dejeune': ('fr',), 'dejeuner': ('fr',), 'dejo': ('es',), 'del': ('es',),
'dela': ('pt',), 'dele': ('pt',), 'deles': ('pt',), 'dem': ('de',), 'demain': ('fr',), 'demander': ('fr',), 'den':
('de',), 'depois': ('pt',), 'depuis': ('fr',), 'der': ('de',), 'dernier': ('fr',), 'derniere': ('fr',), 'des':
('de',), 'desayune': ('es',), 'desayuno': ('es',), 'desde': ('es', 'pt'), 'desmarcou': ('pt',), 'desp': ('es',),
'detras': ('es',), 'deu': ('pt',), 'deve': ('pt',), 'devem': ('pt',), 'devis': ('fr',), 'devo': ('pt',), 'dezembro':
('pt',), 'dia': ('es', 'pt'), 'dias': ('es', 'pt'), 'dica': ('pt',), 'dice': ('es',), 'dicen': ('es',), 'dicho':
('es',), 'diciembre': ('es',), 'did': ('en',), 'didna': ('en',), 'didnae': ('en',), 'dienstag': ('de',), 'diese':
('de',), 'diesen': ('de',), 'dieser': ('de',), 'dijo': ('es',), 'dimanche': ('fr',), 'dimos': ('es',), 'dine':
('fr',), 'diner': ('fr',), 'dinna': ('en',), 'dinnae': ('en',), 'dio': ('es',), 'discute': ('fr',), 'dispo': ('fr',),
'disse': ('pt',), 'dit': ('fr',), 'dix': ('fr',), 'diz': ('pt',), 'do': ('en', 'pt'), 'doc': ('fr', 'pt'), 'docs':
('fr', 'pt'), 'docu': ('es',), 'does': ('en', 'de'), 'doesnae': ('en',), 'dois': ('fr', 'pt'), 'doit': ('fr',),
'domingo': ('pt',), 'donc': ('fr',), 'donde': ('es',), 'donne': ('fr',), 'donnerstag': ('de',), 'doon': ('en',),
'dos': ('de', 'es', 'pt'), 'dps': ('pt',), 'drei': ('de',), 'dsp': ('es',), 'dto': ('es',), 'du': ('fr',), 'duas':
('pt',), 'durant': ('fr',), 'durante': ('es', 'pt'), 'durch': ('de',), 'eam': ('de',), 'echange': ('fr',), 'ein':
('de',), 'einander': ('de',), 'eine': ('de',), 'einem': ('de',), 'einen': ('de',), 'eingel': ('de',), 'el': ('es',),
'ela': ('pt',), 'elas': ('pt',), 'ele': ('pt',), 'eles': ('pt',), 'ella': ('es',), 'ellas': ('es',), 'elle': ('fr',),
'elles': ('fr',), 'ellos': ('es',), 'em': ('pt',), 'empf': ('de',), 'empresa': ('es', 'pt'), 'en': ('fr',),
'encomenda': ('pt',), 'encontramos': ('pt',), 'encontrei': ('pt',), 'encontro': ('pt',), 'encore': ('fr',), 'endlich':
('de',), 'enero': ('es',), 'enquanto': ('pt',), 'entao': ('pt',), 'entonces': ('es',), 'entre': ('fr', 'es'),
'enviarle': ('es',), 'envie': ('es',), 'envoie': ('fr',), 'envoye': ('fr',), 'envoyer': ('fr',), 'er': ('de',),
'erklaert': ('de',), 'erklart': ('de',), 'err': ('de',), 'erreicht': ('de',), 'esa': ('es',), 'escribirme': ('es',),
'escritorio': ('pt',), 'ese': ('es',), 'eso': ('es',), 'espera': ('es',), 'essa': ('pt',), 'esse': ('pt',), 'essen':
('de',), 'est': ('fr',), 'esta': ('es', 'pt'), 'estaba': ('es',), 'estado': ('es',), 'estamos': ('pt',), 'estan':
('es',), 'estava': ('pt',), 'este': ('es', 'pt'), 'esteve': ('pt',), 'estive': ('pt',), 'esto': ('es',), 'estou':
('pt',), 'estoy': ('es',), 'estuve': ('es',), 'estuvimos': ('es',), 'estuvo': ('es',), 'et': ('fr',), 'etai': ('fr',),
'etais': ('fr',), 'etait': ('fr',), 'etwas': ('de',), 'eu': ('fr', 'pt'), 'euch': ('de',), 'eurer': ('de',), 'evtl':
('de',), 'factura': ('es',), 'facturas': ('es',), 'facture': ('fr',), 'fae': ('en',), 'faellt': ('de',), 'fait':
('fr',), 'falamos': ('pt',), 'falei': ('pt',), 'fallt': ('de',), 'falou': ('pt',), 'falta': ('es',), 'fatura':
('pt',), 'faturas': ('pt',), 'faut': ('fr',), 'faz': ('pt',), 'fazer': ('pt',), 'fcou': ('pt',), 'febrero': ('es',),
'feira': ('pt',), 'femme': ('fr',), 'feria': ('es',), 'fernmuendl': ('de',), 'fernmundl': ('de',), 'fevereiro':
('pt',), 'fevrier': ('fr',), 'fez': ('pt',), 'fica': ('pt',), 'ficamos': ('pt',), 'ficou': ('pt',), 'fikei': ('pt',),
'filha': ('pt',), 'filho': ('pt',), 'fille': ('fr',), 'fils': ('fr',), 'findet': ('de',), 'fini': ('fr',), 'fiquei':
('pt',), 'firmo': ('es',), 'fixe': ('fr',), 'fiz': ('pt',), 'flei': ('pt',), 'fnd': ('es',), 'foi': ('pt',), 'fomos':
('pt',), 'for': ('en',), 'foram': ('pt',), 'fornecedor': ('pt',), 'fra': ('es',), 'frae': ('en',), 'frau': ('de',),
'freitag': ('de',), 'frere': ('fr',), 'from': ('en',), 'frueh': ('de',), 'frueher': ('de',), 'fruehstueck': ('de',),
'fruh': ('de',), 'fruher': ('de',), 'fruhstuck': ('de',), 'fue': ('es',), 'fuer': ('de',), 'fuern': ('de',), 'fueron':
('es',), 'fuers': ('de',), 'fui': ('es', 'pt'), 'fuimos': ('es',), 'fur': ('de',), 'furn': ('de',), 'furou': ('pt',),
'furs': ('de',), 'fzr': ('pt',), 'ganga': ('de',), 'gange': ('de',), 'gangen': ('de',), 'ganz': ('de',), 'ganze':
('de',), 'ganzen': ('de',), 'geben': ('de',), 'geburtstag': ('de',), 'gefruehstueckt': ('de',), 'gefruhstuckt':
('de',), 'gegen': ('de',), 'gegessen': ('de',), 'gehabt': ('de',), 'gehoert': ('de',), 'geholfen': ('de',), 'gehort':
('de',), 'geht': ('de',), 'gelesen': ('de',), 'gemailt': ('de',), 'gente': ('es', 'pt'), 'gequatscht': ('de',),
'gerade': ('de',), 'geredet': ('de',), 'gesch': ('de',), 'geschleppt': ('de',), 'geschr': ('de',), 'geschrieben':
('de',), 'gesehen': ('de',), 'gespr': ('de',), 'gesprach': ('de',), 'gespraech': ('de',), 'gesprochen': ('de',),
'gessen': ('de',), 'gessn': ('de',), 'gestern': ('de',), 'getr': ('de',), 'getroffen': ('de',), 'getrunken': ('de',),
'gew': ('de',), 'gewesen': ('de',), 'gezeigt': ('de',), 'ggf': ('de',), 'gibt': ('de',), 'gie': ('en',), 'gied':
('en',), 'glaufen': ('de',), 'gleich': ('de',), 'gmeint': ('de',), 'gmoant': ('de',), 'gnt': ('pt',), 'good': ('en',),
'gracias': ('es',), 'grad': ('de',), 'gratscht': ('de',), 'gratuliert': ('de',), 'great': ('en',), 'grossen': ('de',),
'gsagt': ('de',), 'gschribe': ('de',), 'gschriebn': ('de',), 'gseit': ('de',), 'gsessen': ('de',), 'gsogt': ('de',),
'gut': ('de',), 'guten': ('de',), 'gwen': ('de',), 'gwesen': ('de',), 'gwesn': ('de',), 'gwest': ('de',), 'hab':
('de',), 'habe': ('de',), 'haben': ('de',), 'habia': ('es',), 'habian': ('es',), 'hablado': ('es',), 'hablamos':
('es',), 'hablao': ('es',), 'hable': ('es',), 'hace': ('es',), 'hacer': ('es',), 'hacia': ('es',), 'had': ('en',),
'haette': ('de',), 'halb': ('de',), 'ham': ('de',), 'hame': ('en',), 'han': ('es',), 'has': ('en',), 'hasnae':
('en',), 'hasta': ('es',), 'hatte': ('de',), 'hatten': ('de',), 'have': ('en',), 'havenae': ('en',), 'havia': ('pt',),
'hay': ('es',), 'he': ('en',), 'hecho': ('es',), 'heisst': ('de',), 'hemos': ('es',), 'her': ('en',), 'hermana':
('es',), 'hermano': ('es',), 'herr': ('de',), 'herrn': ('de',), 'hesite': ('fr',), 'heuer': ('de',), 'heure': ('fr',),
'heures': ('fr',), 'heut': ('de',), 'heute': ('de',), 'hice': ('es',), 'hicimos': ('es',), 'hier': ('de', 'fr'),
'hija': ('es',), 'hijo': ('es',), 'him': ('en',), 'his': ('en',), 'hizo': ('es',), 'hob': ('de',), 'hod': ('de',),
'hoje': ('pt',), 'hol': ('de',), 'holt': ('de',), 'hom': ('de',), 'horas': ('pt',), 'hot': ('de',), 'how': ('en',),
'hoy': ('es',), 'hsta': ('es',), 'hui': ('fr',), 'huit': ('fr',), 'i': ('en',), 'iahm': ('de',), 'ich': ('de',),
'ici': ('fr',), 'ick': ('de',), 'ihm': ('de',), 'ihn': ('de',), 'ihnen': ('de',), 'ihr': ('de',), 'ihre': ('de',),
'ihrem': ('de',), 'ihren': ('de',), 'ihrer': ('de',), 'ihres': ('de',), 'il': ('fr',), 'ils': ('fr',), 'im': ('de',),
'immer': ('de',), 'ins': ('de',), 'into': ('en',), 'irma': ('pt',), 'irmao': ('pt',), 'is': ('en',), 'isch': ('de',),
'isnae': ('en',), 'isso': ('pt',), 'ist': ('de',), 'it': ('en',), 'its': ('en',), 'j': ('fr',), 'ja': ('de', 'pt'),
'jahr': ('de',), 'jamais': ('fr',), 'janeiro': ('pt',), 'jant': ('pt',), 'jantamos': ('pt',), 'jantar': ('pt',),
'jantei': ('pt',), 'janvier': ('fr',), 'je': ('fr',), 'jefa': ('es',), 'jefe': ('es',), 'jeudi': ('fr',), 'jour':
('fr',), 'jours': ('fr',), 'jue': ('es',), 'jueves': ('es',), 'juillet': ('fr',), 'juin': ('fr',), 'julho': ('pt',),
'julio': ('es',), 'junho': ('pt',), 'junio': ('es',), 'junta': ('es',), 'juntarnos': ('es',), 'just': ('en',),
'kaffee': ('de',), 'kdado': ('es',), 'kdamos': ('es',), 'kde': ('es',), 'kedado': ('es',), 'kedamos': ('es',), 'kede':
('es',), 'kein': ('de',), 'keine': ('de',), 'keinen': ('de',), 'keiner': ('de',), 'kiere': ('es',), 'kiero': ('es',),
'kimmt': ('de',), 'kisten': ('de',), 'kleinen': ('de',), 'koennte': ('de',), 'koi': ('fr',), 'kommt': ('de',), 'konf':
('de',), 'konnte': ('de',), 'kontaktd': ('de',), 'krank': ('de',), 'kummt': ('de',), 'kurz': ('de',), 'kurze':
('de',), 'kurzer': ('de',), 'kva': ('de',), 'l': ('fr',), 'la': ('fr', 'es'), 'laesst': ('de',), 'lange': ('de',),
'lapin': ('fr',), 'las': ('es',), 'lassen': ('de',), 'lasst': ('de',), 'last': ('en',), 'le': ('fr', 'es'), 'learned':
('en',), 'leider': ('de',), 'les': ('fr', 'es'), 'letzte': ('de',), 'letzten': ('de',), 'letztens': ('de',),
'letzter': ('de',), 'leur': ('fr',), 'leurs': ('fr',), 'lhe': ('pt',), 'lieber': ('de',), 'ligacao': ('pt',), 'ligar':
('pt',), 'ligou': ('pt',), 'liguei': ('pt',), 'llamada': ('es',), 'llamado': ('es',), 'llamar': ('es',), 'llamarme':
('es',), 'llame': ('es',), 'llamo': ('es',), 'llego': ('es',), 'llevar': ('es',), 'lo': ('es',), 'loja': ('pt',),
'los': ('es',), 'luego': ('es',), 'lui': ('fr',), 'lundi': ('fr',), 'lunes': ('es',), 'ma': ('fr',), 'mach': ('de',),
'mache': ('de',), 'macht': ('de',), 'mag': ('fr',), 'maintenant': ('fr',), 'maio': ('pt',), 'mais': ('pt',), 'maison':
('fr',), 'mal': ('de',), 'manana': ('es',), 'manda': ('es', 'pt'), 'mandao': ('es',), 'mandarle': ('es',), 'mande':
('es',), 'mandei': ('pt',), 'mando': ('es',), 'mandou': ('pt',), 'mange': ('fr',), 'manha': ('pt',), 'marche':
('fr',), 'marco': ('pt',), 'mardi': ('fr',), 'mari': ('fr',), 'mars': ('fr',), 'martes': ('es',), 'marzo': ('es',),
'mas': ('es', 'pt'), 'mates': ('es',), 'matin': ('fr',), 'mayo': ('es',), 'mediodia': ('es',), 'mein': ('de',),
'meine': ('de',), 'meinen': ('de',), 'meiner': ('de',), 'meint': ('de',), 'mejor': ('es',), 'melhor': ('pt',), 'meme':
('fr',), 'mensaje': ('es',), 'mercado': ('pt',), 'mercredi': ('fr',), 'merienda': ('es',), 'mes': ('fr', 'es', 'pt'),
'meses': ('es', 'pt'), 'mesma': ('pt',), 'mesmo': ('pt',), 'met': ('en',), 'meu': ('pt',), 'mgl': ('de',), 'mi':
('es',), 'mia': ('de',), 'mich': ('de',), 'midi': ('fr',), 'mie': ('es',), 'mientras': ('es',), 'miercoles': ('es',),
'mieux': ('fr',), 'minha': ('pt',), 'mir': ('de',), 'mis': ('es',), 'mise': ('fr',), 'misma': ('es',), 'mismo':
('es',), 'mit': ('de',), 'mittag': ('de',), 'mittagessen': ('de',), 'mittags': ('de',), 'mittwoch': ('de',), 'mnana':
('es',), 'mndar': ('es',), 'mnt': ('fr',), 'mochte': ('de',), 'moechte': ('de',), 'moi': ('fr',), 'mois': ('fr',),
'mon': ('fr',), 'monat': ('de',), 'montag': ('de',), 'morgen': ('de',), 'msg': ('fr', 'es', 'pt'), 'msj': ('es',),
'mtg': ('de',), 'mtn': ('fr',), 'mtnt': ('fr',), 'mto': ('pt',), 'mucho': ('es',), 'mudanca': ('pt',), 'muessen':
('de',), 'muesste': ('de',), 'muito': ('pt',), 'mujer': ('es',), 'mulher': ('pt',), 'muss': ('de',), 'mussen':
('de',), 'musste': ('de',), 'muy': ('es',), 'mxo': ('es',), 'my': ('en',), 'na': ('pt',), 'nach': ('de',),
'nachmittag': ('de',), 'nachr': ('de',), 'nachricht': ('de',), 'nachste': ('de',), 'nachsten': ('de',), 'nachster':
('de',), 'nachtmahl': ('de',), 'nada': ('es', 'pt'), 'nadie': ('es',), 'nae': ('en',), 'naechste': ('de',),
'naechsten': ('de',), 'naechster': ('de',), 'nao': ('pt',), 'nas': ('pt',), 'necesita': ('es',), 'necesito': ('es',),
'ned': ('de',), 'need': ('en',), 'needs': ('en',), 'nein': ('de',), 'nen': ('de',), 'net': ('de',), 'neue': ('de',),
'neuen': ('de',), 'neuf': ('fr',), 'neulich': ('de',), 'next': ('en',), 'ni': ('es',), 'nich': ('de',), 'nicht':
('de',), 'nichts': ('de',), 'nie': ('de',), 'ninguem': ('pt',), 'nit': ('de',), 'nix': ('de',), 'noch': ('de',),
'noche': ('es',), 'nod': ('de',), 'noed': ('de',), 'noite': ('pt',), 'noo': ('en',), 'nos': ('fr', 'es', 'pt'),
'nosotros': ('es',), 'nossa': ('pt',), 'nosso': ('pt',), 'nossos': ('pt',), 'not': ('en',), 'notre': ('fr',), 'nous':
('fr',), 'nouveau': ('fr',), 'nouvelle': ('fr',), 'nova': ('pt',), 'novembre': ('fr',), 'novembro': ('pt',),
'noviembre': ('es',), 'nuestra': ('es',), 'nuestro': ('es',), 'nuestros': ('es',), 'nueva': ('es',), 'nuevo': ('es',),
'num': ('fr', 'es', 'pt'), 'nunca': ('es', 'pt'), 'nur': ('de',), 'o': ('pt',), 'ob': ('de',), 'obg': ('pt',),
'obrigada': ('pt',), 'obrigado': ('pt',), 'octobre': ('fr',), 'octubre': ('es',), 'oder': ('de',), 'of': ('en',),
'ofereceu': ('pt',), 'oficina': ('es',), 'ohne': ('de',), 'onde': ('pt',), 'ont': ('fr',), 'ontem': ('pt',), 'oot':
('en',), 'orc': ('pt',), 'orcamento': ('pt',), 'os': ('pt',), 'ossi': ('fr',), 'otra': ('es',), 'otro': ('es',),
'otros': ('es',), 'ou': ('fr',), 'our': ('en',), 'out': ('en',), 'outra': ('pt',), 'outro': ('pt',), 'outubro':
('pt',), 'over': ('en',), 'owe': ('en',), 'owes': ('en',), 'pagar': ('es',), 'pago': ('es',), 'pagou': ('pt',),
'papo': ('pt',), 'papote': ('fr',), 'para': ('es', 'pt'), 'parce': ('fr',), 'parfois': ('fr',), 'parle': ('fr',),
'parti': ('fr',), 'partie': ('fr',), 'pas': ('fr',), 'pasa': ('es',), 'pasada': ('es',), 'pasado': ('es',), 'pasao':
('es',), 'pasarle': ('es',), 'paso': ('es',), 'passada': ('pt',), 'passado': ('pt',), 'passe': ('fr',), 'passee':
('fr',), 'passei': ('pt',), 'passou': ('pt',), 'paye': ('fr',), 'pdt': ('fr',), 'pedi': ('es',), 'pedir': ('pt',),
'pediu': ('pt',), 'pela': ('pt',), 'pelas': ('pt',), 'pelo': ('pt',), 'pelos': ('pt',), 'pendant': ('fr',),
'pendiente': ('es',), 'peor': ('es',), 'perguntar': ('pt',), 'pero': ('es',), 'peu': ('fr',), 'peut': ('fr',), 'peux':
('fr',), 'pgto': ('pt',), 'pide': ('es',), 'pidio': ('es',), 'piso': ('es',), 'platique': ('es',), 'ploetzlich':
('de',), 'plotzlich': ('de',), 'poco': ('es',), 'pode': ('pt',), 'poner': ('es',), 'por': ('es', 'pt'), 'porque':
('es', 'pt'), 'pose': ('fr',), 'posso': ('pt',), 'pouco': ('pt',), 'pour': ('fr',), 'pouvait': ('fr',), 'pq': ('pt',),
'pra': ('pt',), 'praes': ('de',), 'pras': ('de',), 'prciso': ('pt',), 'precisa': ('pt',), 'preciso': ('pt',),
'premier': ('fr',), 'presente': ('fr', 'es'), 'presento': ('es',), 'presta': ('fr',), 'presu': ('es',), 'presupuesto':
('es',), 'prete': ('fr',), 'prevu': ('fr',), 'pro': ('pt',), 'prochain': ('fr',), 'prochaine': ('fr',), 'procura':
('pt',), 'procurando': ('pt',), 'prometeu': ('pt',), 'prometio': ('es',), 'promis': ('fr',), 'prop': ('pt',), 'propo':
('fr',), 'propose': ('fr',), 'proposta': ('pt',), 'propuesto': ('es',), 'protok': ('de',), 'proveedor': ('es',),
'proxima': ('es', 'pt'), 'proximo': ('es', 'pt'), 'pudo': ('es',), 'puede': ('es',), 'puedo': ('es',), 'puesto':
('es',), 'puis': ('fr',), 'q': ('pt',), 'qdado': ('es',), 'qdamos': ('es',), 'qde': ('es',), 'qdo': ('pt',), 'qiere':
('es',), 'qnd': ('pt',), 'qu': ('fr',), 'qual': ('pt',), 'quand': ('fr',), 'quando': ('pt',), 'quarta': ('pt',),
'quatre': ('fr',), 'quatro': ('pt',), 'que': ('fr', 'es', 'pt'), 'quedado': ('es',), 'quedamos': ('es',), 'quedaron':
('es',), 'quede': ('es',), 'quedo': ('es',), 'quel': ('fr',), 'quelle': ('fr',), 'quelqu': ('fr',), 'quelque':
('fr',), 'quem': ('pt',), 'quer': ('pt',), 'queria': ('es', 'pt'), 'quero': ('pt',), 'qui': ('fr',), 'quiere':
('es',), 'quieren': ('es',), 'quiero': ('es',), 'quinta': ('pt',), 'quinze': ('pt',), 'quise': ('es',), 'quiso':
('es',), 'quoi': ('fr',), 'rappele': ('fr',), 'rappeler': ('fr',), 'rappelle': ('fr',), 'raus': ('de',), 'rdv':
('fr',), 'rdvs': ('fr',), 'rdz': ('fr',), 'recado': ('pt',), 'rechnung': ('de',), 'recien': ('es',), 'recomendo':
('es',), 'recomienda': ('es',), 'recommande': ('fr',), 'recu': ('fr',), 'rein': ('de',), 'relu': ('fr',), 'rencontre':
('fr',), 'rendez': ('fr',), 'rep': ('fr',), 'repondu': ('fr',), 'reu': ('fr', 'es', 'pt'), 'reuniao': ('pt',),
'reunion': ('fr', 'es'), 'reunirme': ('es',), 'revi': ('pt',), 'revise': ('es',), 'roon': ('en',), 'roond': ('en',),
'ruckm': ('de',), 'ruckruf': ('de',), 'rueckm': ('de',), 'rueckruf': ('de',), 'sa': ('fr',), 'sabado': ('es', 'pt'),
'sabe': ('es',), 'sagt': ('de',), 'said': ('en',), 'samedi': ('fr',), 'samstag': ('de',), 'san': ('de',), 'sand':
('de',), 'sans': ('fr',), 'sao': ('pt',), 'sass': ('de',), 'sassen': ('de',), 'says': ('en',), 'schicken': ('de',),
'schickt': ('de',), 'scho': ('de',), 'schon': ('de',), 'schreiben': ('de',), 'schulde': ('de',), 'se': ('fr', 'es',
'pt'), 'segun': ('es',), 'segunda': ('pt',), 'sehr': ('de',), 'sein': ('de',), 'seine': ('de',), 'seinem': ('de',),
'seinen': ('de',), 'seiner': ('de',), 'seit': ('de',), 'sem': ('pt',), 'semaine': ('fr',), 'semana': ('es', 'pt'),
'sempre': ('pt',), 'send': ('en',), 'senhor': ('pt',), 'senhora': ('pt',), 'sent': ('en',), 'sept': ('fr',),
'septembre': ('fr',), 'sera': ('fr', 'es', 'pt'), 'serait': ('fr',), 'seria': ('es', 'pt'), 'ses': ('fr',),
'setembro': ('pt',), 'seu': ('pt',), 'sexta': ('pt',), 'she': ('en',), 'should': ('en',), 'sich': ('de',), 'sie':
('de',), 'siempre': ('es',), 'signe': ('fr',), 'sin': ('es',), 'sind': ('de',), 'sitzung': ('de',), 'sobre': ('es',
'pt'), 'socia': ('es', 'pt'), 'socio': ('es', 'pt'), 'soeur': ('fr',), 'soir': ('fr',), 'soll': ('de',), 'sollte':
('de',), 'sommes': ('fr',), 'son': ('fr',), 'sonntag': ('de',), 'souvent': ('fr',), 'spaeter': ('de',), 'spaetest':
('de',), 'spaetestens': ('de',), 'spaetst': ('de',), 'spater': ('de',), 'spatest': ('de',), 'spatestens': ('de',),
'spatst': ('de',), 'spaziergang': ('de',), 'stunde': ('de',), 'stunden': ('de',), 'su': ('es',), 'sua': ('pt',),
'sucht': ('de',), 'sugiere': ('es',), 'sui': ('fr',), 'suis': ('fr',), 'sus': ('es',), 'ta': ('pt',), 'tae': ('en',),
'tag': ('de',), 'talked': ('en',), 'taller': ('es',), 'tambem': ('pt',), 'tambien': ('es',), 'tarde': ('es', 'pt'),
'tb': ('pt',), 'tbem': ('pt',), 'tde': ('es',), 'tel': ('fr', 'es', 'pt'), 'telef': ('de',), 'telefonat': ('de',),
'telefoniert': ('de',), 'telephone': ('fr',), 'tellt': ('en',), 'telt': ('en',), 'tem': ('pt',), 'temos': ('pt',),
'temprano': ('es',), 'tenemos': ('es',), 'tengo': ('es',), 'tenho': ('pt',), 'tentei': ('pt',), 'terca': ('pt',),
'termin': ('de',), 'tes': ('fr',), 'teve': ('pt',), 'tfno': ('es',), 'tgo': ('es',), 'that': ('en',), 'the': ('en',),
'their': ('en',), 'them': ('en',), 'then': ('en',), 'there': ('en',), 'they': ('en',), 'thinks': ('en',), 'this':
('en',), 'tienda': ('es',), 'tiene': ('es',), 'tinha': ('pt',), 'tinto': ('es',), 'tive': ('pt',), 'tjr': ('fr',),
'tlf': ('es',), 'tmb': ('es',), 'tmbm': ('pt',), 'tmbn': ('es',), 'tng': ('es',), 'tngo': ('es',), 'tnho': ('pt',),
'to': ('en',), 'todas': ('es', 'pt'), 'todavia': ('es',), 'today': ('en',), 'todo': ('es',), 'todos': ('es', 'pt'),
'toi': ('fr',), 'told': ('en',), 'tomado': ('es',), 'tomamos': ('es', 'pt'), 'tomando': ('es',), 'tome': ('es',),
'tomei': ('pt',), 'tomorrow': ('en',), 'tot': ('fr',), 'toujours': ('fr',), 'tous': ('fr',), 'toutes': ('fr',),
'trabajo': ('es',), 'trabalho': ('pt',), 'traer': ('es',), 'traf': ('de',), 'travaux': ('fr',), 'treffe': ('de',),
'treffen': ('de',), 'treffpunkt': ('de',), 'tres': ('fr', 'es', 'pt'), 'trois': ('fr',), 'trouxe': ('pt',), 'trunken':
('de',), 'trunkn': ('de',), 'tudo': ('pt',), 'tuve': ('es',), 'tuvo': ('es',), 'uber': ('de',), 'ubermorgen': ('de',),
'ubern': ('de',), 'ueber': ('de',), 'uebermorgen': ('de',), 'uebern': ('de',), 'uhr': ('de',), 'ultima': ('es', 'pt'),
'uma': ('pt',), 'umzug': ('de',), 'un': ('fr', 'es'), 'una': ('es',), 'unas': ('es',), 'und': ('de',), 'une': ('fr',),
'unos': ('es',), 'uns': ('de',), 'unser': ('de',), 'unsere': ('de',), 'unserem': ('de',), 'unserer': ('de',),
'unterl': ('de',), 'unterlagen': ('de',), 'unterschr': ('de',), 'unterschrieben': ('de',), 'unterwegs': ('de',), 'up':
('en',), 'usted': ('es',), 'ustedes': ('es',), 'vai': ('pt',), 'vais': ('fr',), 'vamos': ('es', 'pt'), 'vc': ('pt',),
'vdr': ('fr',), 'vem': ('pt',), 'vendredi': ('fr',), 'venido': ('es',), 'venu': ('fr',), 'venue': ('fr',), 'verans':
('de',), 'vereinb': ('de',), 'vereinbart': ('de',), 'verh': ('de',), 'verre': ('fr',), 'versch': ('de',),
'verschoben': ('de',), 'verspr': ('de',), 'versprochen': ('de',), 'vertr': ('de',), 'vertrag': ('de',), 'veut':
('fr',), 'veux': ('fr',), 'vez': ('es',), 'vi': ('es', 'pt'), 'viel': ('de',), 'viene': ('es',), 'vier': ('de',),
'viernes': ('es',), 'vimos': ('es',), 'vio': ('es',), 'visio': ('fr',), 'visitei': ('pt',), 'visto': ('es',), 'voce':
('pt',), 'voir': ('fr',), 'voisin': ('fr',), 'voit': ('fr',), 'voltou': ('pt',), 'vom': ('de',), 'von': ('de',),
'vorauss': ('de',), 'vorbei': ('de',), 'vorbeigesch': ('de',), 'vorgest': ('de',), 'vorgestellt': ('de',),
'vorgestern': ('de',), 'vorher': ('de',), 'vormittag': ('de',), 'vos': ('fr', 'es'), 'votre': ('fr',), 'vou': ('pt',),
'voulait': ('fr',), 'vous': ('fr',), 'voy': ('es',), 'vrmt': ('fr',), 'vu': ('fr',), 'vue': ('fr',), 'vus': ('fr',),
'w': ('en',), 'waere': ('de',), 'wants': ('en',), 'ware': ('de',), 'waren': ('de',), 'warn': ('de',), 'warte':
('de',), 'was': ('en', 'de'), 'wasap': ('es',), 'wasna': ('en',), 'wasnae': ('en',), 'we': ('en',), 'wechselt':
('de',), 'week': ('en',), 'wegen': ('de',), 'weil': ('de',), 'weiss': ('de',), 'welche': ('de',), 'wenn': ('de',),
'were': ('en',), 'wg': ('de',), 'what': ('en',), 'when': ('en',), 'who': ('en',), 'wie': ('de',), 'wieder': ('de',),
'will': ('en', 'de'), 'willnae': ('en',), 'winnae': ('en',), 'wir': ('de',), 'wird': ('de',), 'wisnae': ('en',),
'with': ('en',), 'wo': ('de',), 'woche': ('de',), 'wochenende': ('de',), 'wollte': ('de',), 'wos': ('de',), 'would':
('en',), 'wouldnae': ('en',), 'wpp': ('es', 'pt'), 'wsp': ('es',), 'wuerde': ('de',), 'wullnae': ('en',), 'wurde':
('de',), 'y': ('es',), 'yesterday': ('en',), 'yo': ('es',), 'ystdy': ('en',), 'zam': ('de',), 'zamm': ('de',), 'zap':
('pt',), 'zeigt': ('de',), 'zieht': ('de',), 'zmittag': ('de',), 'zmorge': ('de',), 'znacht': ('de',), 'zruck':
('de',), 'zrugg': ('de',), 'zsamm': ('de',), 'zufaellig': ('de',), 'zufallig': ('de',), 'zugesagt': ('de',), 'zum':
('de',), 'zur': ('de',), 'zuruckrufen': ('de',), 'zurueckrufen': ('de',), 'zus': ('de',), 'zusammen': ('de',), 'zwei':
('de',), 'zwischen': ('de',)}
