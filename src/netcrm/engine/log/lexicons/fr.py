"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené',
'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'associé', 'assuré', 'avancé',
'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'communiqué', 'confirmé',
'confié', 'connaît', 'conseillé', 'corrigé', 'croisé', 'demandé', 'divorcé', 'donné', 'dèj', 'dès', 'débrief',
'décale', 'décalé', 'décide', 'décidé', 'déconseille', 'déconseillé', 'décroche', 'décroché', 'décède', 'décédé',
'déj', 'déjeune', 'déjeuné', 'délègue', 'délégue', 'démo', 'déménage', 'déménagé', 'déplace', 'déplacé', 'dépose',
'déposé', 'dîne', 'dîner', 'dîné', 'dû', 'emmené', 'emmène', 'encouragé', 'engagé', 'expliqué', 'fermé', 'filé',
'fixé', 'forwardé', 'fête', 'fêté', 'garé', 'ghosté', 'glissé', 'incité', 'informé', 'insisté', 'invité', 'juré',
'laissé', 'lancé', 'livré', 'là', 'lève', 'mailé', 'mangé', 'manqué', 'marché', 'marié', 'montré', 'mémé', 'même',
'noté', 'né', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé', 'passé', 'payé', 'pensé', 'posté', 'posé', 'poussé',
'prié', 'proposé', 'préconise', 'préconisé', 'préfèrerait', 'préférerait', 'prépare', 'préparé', 'présente',
'présentes', 'présenté', 'présentés', 'prête', 'prêté', 'raccompagné', 'raconté', 'rapporté', 'recalé', 'recommandé',
'recontacté', 'redonné', 'refilé', 'regardé', 'relancé', 'rencontré', 'rentré', 'repassé', 'reporté', 'repoussé',
'resté', 'retrouvé', 'règle', 'réclame', 'réclamé', 'rédige', 'rédigé', 'réglé', 'répète', 'répété', 'réserve',
'réservé', 'réu', 'rêve', 'rêvé', 'signé', 'souhaité', 'soupé', 'suggère', 'suggéré', 'supplié', 'sœur', 'terminé',
'testé', 'tombé', 'travaillé', 'trouvé', 'tél', 'téléphone', 'téléphoné', 'viré', 'visité', 'voyagé', 'à', 'échange',
'échangé', 'évènement', 'événement', 'œil')


SHORT: dict[str, str] = {'ac': 'avec', 'ajd': 'aujourd', 'auj': 'aujourd', 'av': 'avec', 'avoar': 'avoir', 'bjr':
'bonjour', 'bn': 'bien', 'chz': 'chez', 'che': 'chez', 'cmd': 'commande', 'conf': 'conference', 'dej': 'dejeuner',
'dispo': 'disponible', 'doc': 'document', 'docs': 'documents', 'ds': 'dans', 'etai': 'etait', 'koi': 'quoi', 'mag':
'magasin', 'mm': 'meme', 'mnt': 'maintenant', 'ms': 'mais', 'msg': 'message', 'mtn': 'maintenant', 'mtnt':
'maintenant', 'ns': 'nous', 'num': 'numero', 'ossi': 'aussi', 'p': 'pour', 'pb': 'probleme', 'pdt': 'pendant', 'pr':
'pour', 'presta': 'prestation', 'propo': 'proposition', 'q': 'que', 'qd': 'quand', 'qq': 'quelque', 'rdvs': 'rendez',
'rdz': 'rendez', 'rep': 'reponse', 'reu': 'reunion', 'rv': 'rdv', 'ss': 'sous', 'sui': 'suis', 'tel': 'telephone',
'tjr': 'toujours', 'tt': 'tout', 'vdr': 'vendredi', 'vrmt': 'vraiment', 'vs': 'vous'}


CLASSES = {'06': ('reach_noun',), '1h': ('hours',), '1h15': ('hours',), '1h30': ('hours',), '1h45': ('hours',), '1hr':
('hours',), '2h': ('hours',), '2h30': ('hours',), '2hrs': ('hours',), '3h': ('hours',), '4h': ('hours',), '5h':
('hours',), 'a': ('aux3', 'verb3', 'to_place', 'met3'), 'absolument': ('filler',), 'acceptait': ('verb3',), 'accepte':
('verb3', 'imperative'), 'acceptera': ('verb3',), 'accompagne': ('reached_me', 'helps3'), 'accompagnee':
('reached_me',), 'accompagnent': ('helps3',), 'accompagné': ('reached_me',), 'accouche': ('verb3',), 'accueilli':
('reached_me',), 'accueillie': ('reached_me',), 'achetait': ('verb3',), 'achete': ('verb3', 'imperative', 'do1'),
'acheter': ('giveinf',), 'achète': ('verb3', 'do1'), 'acompte': ('thing',), 'actualise': ('do1',), 'adorait':
('verb3',), 'adore': ('verb3', 'says'), 'adorent': ('verb3',), 'adresse': ('thing', 'reach_noun'), 'affirme':
('opines',), 'agence': ('pro',), 'ai': ('hello',), 'aide': ('reached_me', 'helps3'), 'aidee': ('reached_me',),
'aident': ('helps3',), 'aidé': ('reached_me',), 'ailleurs': ('filler',), 'aimait': ('verb3',), 'aime': ('verb3',
'name_words', 'says'), 'aimee': ('name_words',), 'aiment': ('verb3',), 'aimerait': ('verb3', 'needs'), 'aimé':
('name_words',), 'ajoute': ('opines', 'said'), 'ajouté': ('said',), 'allait': ('verb3',), 'aller': ('reach_inf',),
'alors': ('filler', 'hello', 'turn'), 'ambre': ('name_words',), 'amene': ('give1', 'give3', 'bring'), 'amener':
('giveinf', 'bring'), 'ami': ('rel',), 'amie': ('rel',), 'amis': ('rel',), 'amour': ('name_words',), 'amène':
('give1', 'give3', 'bring'), 'ange': ('name_words',), 'angele': ('name_words',), 'angelique': ('name_words',),
'anniv': ('date',), 'anniversaire': ('date',), 'annoncait': ('verb3',), 'annonce': ('verb3', 'opines', 'said',
'says'), 'annoncé': ('said',), 'annotations': ('remarks',), 'annote': ('read_it',), 'annule': ('hello',), 'annulé':
('hello',), 'aout': ('hello', 'name_words'), 'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm': ('hello',),
'apparemment': ('filler',), 'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1', 'sort_of_met',
'reached_me', 'attempt', 'imperative'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler': ('giveinf',
'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt',
'imperative'), 'appellera': ('give3',), 'appellerai': ('give1', 'lui_give'), 'appellerait': ('would_give',), 'appelé':
('hello', 'reach', 'sort_of_met', 'reached_me', 'attempt'), 'apporte': ('done', 'give1', 'give3', 'hand3', 'bring'),
'apporter': ('giveinf', 'bring'), 'apportera': ('give3', 'hand3', 'will_bring'), 'apporterai': ('give1',),
'apporterait': ('would_give',), 'apportons': ('bring',), 'apporté': ('done',), 'apprenait': ('verb3',), 'apprend':
('verb3', 'says'), 'apprendre': ('teach_inf',), 'appris': ('said', 'taught'), 'aprem': ('hello',), 'apres':
('hello',), 'architecte': ('pro',), 'argent': ('by_post',), 'arretait': ('verb3',), 'arrete': ('verb3', 'imperative'),
'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait': ('verb3',), 'arrive': ('hello', 'verb3', 'came'),
'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé': ('hello', 'came'), 'arrête': ('verb3', 'imperative'),
'article': ('helpful', 'paper'), 'artisan': ('pro',), 'assistant': ('rel',), 'assistante': ('rel',), 'associe':
('rel', 'imperative'), 'associee': ('rel',), 'associes': ('rel',), 'associé': ('rel',), 'assure': ('opines', 'vowed'),
'assureur': ('pro',), 'assuré': ('vowed',), 'astuce': ('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3',
'helps3', 'needs'), 'attendait': ('verb3', 'needs'), 'attendent': ('helps3',), 'attendrait': ('verb3',), 'attendre':
('urge_inf',), 'attends': ('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',),
'audition': ('rehearsed',), 'augmente': ('imperative',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura':
('verb3',), 'aurait': ('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'), 'automatise':
('imperative',), 'autre': ('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello',
'verb3'), 'avait': ('aux3', 'hello', 'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé':
('shifted',), 'avec': ('hello', 'to_place'), 'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip',
'remarks'), 'avocat': ('pro', 'rel'), 'avocate': ('pro', 'rel'), 'avoir': ('reach_inf',), 'avons': ('hello',),
'avoue': ('said',), 'avril': ('hello', 'name_words'), 'ayez': ('imperative',), 'baisse': ('imperative',), 'baisser':
('urge_inf',), 'balade': ('date',), 'balance': ('give1', 'give3'), 'balancer': ('giveinf',), 'banque': ('hello',),
'banquier': ('pro', 'rel'), 'bapteme': ('date',), 'barbecue': ('date',), 'bcp': ('filler',), 'beatrice':
('name_words',), 'beau': ('rel',), 'beaucoup': ('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger':
('name_words',), 'besoin': ('hello',), 'bien': ('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',),
'bieres': ('drink',), 'bilan': ('thing',), 'blanc': ('name_words',), 'blanche': ('name_words',), 'bloque': ('set',),
'boire': ('see_inf',), 'boite': ('hello', 'rel'), 'bon': ('name_words', 'good'), 'bonheur': ('name_words',), 'bonne':
('hello', 'span', 'good'), 'booke': ('set',), 'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3',
'imperative'), 'bossé': ('hello',), 'boucher': ('name_words',), 'boucle': ('hand3', 'do1'), 'bouclera': ('hand3',),
'bouffe': ('date',), 'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',),
'bouquet': ('by_post',), 'bouquin': ('helpful', 'paper'), 'bouteille': ('by_post',), 'boîte': ('hello', 'rel'),
'brevete': ('imperative',), 'briefe': ('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'bru': ('rel',),
'brun': ('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',),
'bruncherait': ('verb3',), 'brune': ('name_words',), 'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca':
('hello', 'it'), 'cadeau': ('by_post',), 'cafe': ('drink', 'date'), 'café': ('drink', 'date'), 'calcule': ('do1',),
'cale': ('hello', 'set', 'we_meet', 'invites'), 'calee': ('set',), 'caler': ('todo_inf',), 'call': ('date',), 'calé':
('hello', 'set', 'invites'), 'camille': ('name_words',), 'candidature': ('rehearsed',), 'canon': ('drink',), 'capte':
('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',),
'cardiologue': ('pro',), 'carre': ('name_words',), 'carreleur': ('pro',), 'carte': ('letter', 'reach_noun'), 'ce':
('det',), 'cede': ('handed',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',), 'cerise':
('name_words',), 'certainement': ('filler',), 'certifie': ('vowed',), 'ces': ('det', 'hello'), 'cet': ('det',),
'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'change': ('imperative',), 'chantier':
('hello',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',), 'chauffagiste':
('pro',), 'check': ('hand3',), 'checke': ('hand3',), 'checker': ('giveinf',), 'checklist': ('helpful', 'paper'),
'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello', 'verb3', 'give1', 'give3',
'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier':
('name_words',), 'chez': ('hello', 'to_place'), 'chiffre': ('give3', 'hand3', 'do1'), 'chiffrera': ('give3', 'hand3'),
'chiffres': ('thing',), 'chirurgien': ('pro',), 'choisis': ('imperative',), 'cine': ('drink', 'date'), 'cinq':
('hello', 'span'), 'claire': ('name_words',), 'cle': ('thing',), 'clemence': ('name_words',), 'clement':
('name_words',), 'cles': ('thing',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'coach': ('pro',),
'coacher': ('teach_inf',), 'code': ('do1',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'coiffeur': ('pro',),
'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',),
'commande': ('hello', 'do1'), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence':
('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',),
'commentaires': ('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3', 'handed'), 'communiquer':
('giveinf',), 'communiquera': ('give3',), 'communiquerait': ('would_give',), 'communiqué': ('handed',), 'compagne':
('rel',), 'compagnon': ('rel',), 'compile': ('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'), 'comptait':
('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'concentre': ('imperative',), 'concert': ('date',),
'concours': ('rehearsed',), 'conference': ('course',), 'confie': ('said', 'says', 'handed'), 'confirmait': ('verb3',),
'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',),
'confirmer': ('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3_later', 'hand3', 'will_bring'), 'confirmerai':
('give1',), 'confirmerait': ('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said', 'handed'), 'conjoint':
('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil':
('tip',), 'conseillait': ('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller': ('pro',),
'conseillere': ('pro',), 'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',), 'console':
('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construis':
('imperative',), 'construit': ('verb3',), 'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',),
'contact': ('helpful', 'thing', 'reach_noun'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach',
'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'),
'contrat': ('paper', 'thing'), 'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees':
('thing', 'reach_noun'), 'copain': ('rel',), 'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('read_it',
'hand3', 'do1'), 'corriger': ('review_inf',), 'corrigera': ('hand3_later', 'hand3', 'will_bring'), 'corrigé':
('read_it',), 'coup': ('drink',), 'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels':
('letter',), 'cours': ('course', 'helpful'), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute':
('verb3',), 'couturiere': ('pro',), 'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',),
'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'cree': ('imperative',), 'cremaillere': ('date',),
'creneau': ('date',), 'critique': ('read_it',), 'critiques': ('remarks',), 'croise': ('hello', 'sort_of_met',
'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines',
'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf': ('rel',), 'dans': ('hello',),
'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me'),
'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',),
'debroussaille': ('read_it',), 'decale': ('shifted',), 'decalee': ('shifted',), 'decede': ('verb3', 'fate'),
'decedee': ('fate',), 'decedes': ('fate',), 'decembre': ('hello',), 'decidait': ('verb3',), 'decide': ('verb3',),
'deck': ('paper', 'thing', 'mine_thing'), 'decortique': ('read_it', 'taught'), 'defend': ('opines',), 'dej': ('hello',
'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date',
'see_inf'), 'dejeunerai': ('i_meet',), 'delegue': ('imperative',), 'demain': ('hello',), 'demandait': ('verb3',
'needs'), 'demande': ('verb3', 'said', 'says', 'bidding', 'imperative', 'needs'), 'demander': ('hello', 'todo_inf'),
'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3', 'imperative'),
'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demenageur': ('pro',), 'demenageurs':
('pro',), 'demi': ('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'demo': ('date', 'rehearsed'),
'dentiste': ('pro',), 'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee':
('shifted',), 'deploie': ('do1',), 'depose': ('done', 'give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'),
'deposer': ('giveinf',), 'deposera': ('give3', 'hand3', 'will_bring'), 'deposerai': ('give1',), 'deposerait':
('would_give',), 'depuis': ('hello',), 'dermato': ('pro',), 'dermatologue': ('pro',), 'dernier': ('hello',),
'derniere': ('hello',), 'des': ('det', 'any_det'), 'designer': ('pro',), 'desire': ('name_words',), 'desiree':
('name_words',), 'dessert': ('drink',), 'dessine': ('do1',), 'detaille': ('taught',), 'detailler': ('teach_inf',),
'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais': ('should',), 'devait': ('verb3',), 'developpait':
('verb3',), 'developpe': ('verb3',), 'developpeur': ('pro',), 'developpeuse': ('pro',), 'devenait': ('verb3',),
'deviendra': ('verb3',), 'devient': ('verb3',), 'devis': ('hello', 'thing', 'mine_thing'), 'devons': ('should',),
'devra': ('verb3',), 'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg':
('rel',), 'dieteticienne': ('pro',), 'diffuse': ('do1',), 'dimanche': ('hello', 'name_words'), 'dine': ('hello',
'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3', 'give3'),
'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice':
('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3', 'opines'),
'discours': ('rehearsed',), 'discute': ('hello',), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible':
('ready',), 'dit': ('hello', 'verb3', 'opines', 'said', 'says', 'bidding'), 'dites': ('imperative',), 'divorcait':
('verb3',), 'divorce': ('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',), 'doc': ('helpful', 'paper', 'thing'),
'docs': ('helpful', 'paper', 'thing'), 'document': ('helpful', 'thing'), 'documents': ('thing',), 'dois': ('hello',
'should'), 'doit': ('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello',
'turn'), 'donne': ('done', 'hello', 'give1', 'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera':
('give3',), 'donnerai': ('give1', 'lui_give'), 'donnerait': ('would_give',), 'donné': ('done', 'hello', 'handed'),
'dossier': ('helpful',), 'double': ('imperative',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute':
('verb3',), 'doux': ('name_words',), 'dresse': ('do1',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant':
('hello',), 'décalé': ('shifted',), 'décide': ('verb3',), 'décède': ('verb3',), 'décédé': ('fate',), 'déj': ('hello',
'drink', 'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'délègue': ('imperative',), 'délégue':
('imperative',), 'démo': ('date', 'rehearsed'), 'déménage': ('verb3', 'imperative'), 'déplacé': ('shifted',),
'dépose': ('give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'déposé': ('done',), 'dîne': ('hello', 'verb3',
'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'ebeniste': ('pro',), 'echange': ('hello',),
'echantillon': ('by_post',), 'echantillons': ('by_post', 'thing'), 'ecrira': ('give3',), 'ecrirai': ('give1',),
'ecrirait': ('would_give',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give', 'imperative'),
'ecrit': ('done', 'reach', 'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait':
('reach',), 'egalement': ('filler',), 'elargis': ('imperative',), 'electricien': ('pro',), 'electricienne': ('pro',),
'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3',
'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me', 'helps3'), 'emmenee':
('reached_me',), 'emmenent': ('helps3',), 'emmené': ('reached_me',), 'emmène': ('helps3',), 'emporter': ('bring',),
'en': ('hello',), 'encadreur': ('pro',), 'enceinte': ('fate',), 'encore': ('filler', 'hello'), 'encourage': ('urges',
'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin':
('filler',), 'enseigne': ('taught',), 'enseigner': ('teach_inf',), 'ensuite': ('filler',), 'entre': ('hello',),
'entreprise': ('rel',), 'entretien': ('date', 'rehearsed'), 'enverra': ('give3', 'will_give', 'send3', 'will_bring'),
'enverrai': ('give1', 'lui_give'), 'enverrait': ('would_give',), 'enverrons': ('give1',), 'enverront': ('give3',
'send3'), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1',
'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye':
('done', 'writes', 'hello', 'handed', 'attempt'), 'envoyee': ('writes',), 'envoyees': ('writes',), 'envoyer':
('hello', 'giveinf', 'hand_inf'), 'envoyes': ('writes',), 'envoyons': ('give1',), 'epluche': ('read_it',), 'epouse':
('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines', 'says'),
'essaierait': ('would_give',), 'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et': ('and',
'hello'), 'etablis': ('do1',), 'etaient': ('verb3',), 'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude':
('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3', 'do1'), 'eu': ('hello',), 'eux': ('them',), 'evite':
('imperative',), 'ex': ('rel',), 'exam': ('rehearsed',), 'examen': ('rehearsed',), 'excel': ('helpful', 'paper'),
'excellent': ('good',), 'excellente': ('good',), 'exemple': ('helpful',), 'exemples': ('helpful',), 'exige':
('needs',), 'expedie': ('done', 'writes'), 'expert': ('pro',), 'expliquait': ('verb3',), 'explique': ('verb3',
'opines', 'said', 'says', 'taught'), 'expliquer': ('teach_inf',), 'expliqué': ('said', 'taught'), 'expo': ('date',),
'exporte': ('imperative',), 'expose': ('rehearsed',), 'externalise': ('imperative',), 'fabre': ('name_words',),
'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire': ('giveinf', 'urge_inf'), 'fais': ('give1',
'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello', 'verb3', 'sort_of_met', 'we_meet',
'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello', 'should'),
'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee':
('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello', 'rel'), 'fera': ('verb3',), 'ferai':
('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'), 'ferme': ('verb3', 'imperative'),
'fermera': ('verb3',), 'ferrand': ('name_words',), 'ferronnier': ('pro',), 'fete': ('verb3',), 'fetent': ('verb3',),
'fetera': ('verb3',), 'fevrier': ('hello',), 'fiche': ('helpful', 'reach_noun'), 'fiches': ('helpful',), 'fichier':
('helpful', 'paper'), 'fichiers': ('helpful',), 'file': ('give1', 'give3', 'lui_give', 'handed'), 'filer':
('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',), 'fille': ('hello',
'rel'), 'filleul': ('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',), 'finalise': ('hand3', 'do1'),
'finalisera': ('hand3',), 'fini': ('hello',), 'finira': ('verb3', 'hand3', 'will_bring'), 'finis': ('imperative',
'do1'), 'finit': ('verb3', 'hand3'), 'fixe': ('hello', 'set', 'hand3'), 'fixee': ('set',), 'fixer': ('todo_inf',),
'fixé': ('hello', 'set'), 'fleur': ('name_words',), 'fleurs': ('by_post',), 'flippe': ('verb3',), 'fonce':
('imperative',), 'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',), 'foot': ('drink', 'date'),
'footing': ('drink',), 'foret': ('name_words',), 'formation': ('course',), 'former': ('teach_inf',), 'fort':
('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder': ('giveinf',), 'fourni': ('handed',),
'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3', 'hand3_later', 'will_bring'), 'fournirai':
('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournisseur': ('pro',), 'fournisseuse': ('pro',),
'fournit': ('give3', 'will_give', 'send3'), 'franc': ('name_words',), 'france': ('name_words',), 'freelance':
('pro',), 'frere': ('hello', 'rel'), 'fête': ('verb3',), 'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera':
('verb3',), 'gala': ('date',), 'galerait': ('verb3',), 'galere': ('verb3',), 'garagiste': ('pro',), 'garance':
('name_words',), 'garanti': ('vowed',), 'garde': ('imperative',), 'garder': ('urge_inf',), 'gateau': ('by_post',),
'gauthier': ('name_words',), 'gendre': ('rel',), 'generaliste': ('pro',), 'geometre': ('pro',), 'gerait': ('verb3',),
'gere': ('verb3',), 'gestionnaire': ('pro',), 'glisse': ('handed',), 'glissé': ('handed',), 'golf': ('drink',),
'gouter': ('drink',), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'graphiste':
('pro',), 'graveur': ('pro',), 'grille': ('helpful',), 'gros': ('name_words',), 'grosse': ('span',), 'guide':
('helpful', 'paper'), 'gyneco': ('pro',), 'h': ('span', 'hours'), 'habitait': ('verb3',), 'habite': ('verb3',),
'heberge': ('helps3',), 'hebergent': ('helps3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'),
'heure': ('hello', 'date', 'time_span', 'span', 'hours'), 'heures': ('hello', 'span', 'hours'), 'hier': ('hello',),
'hiver': ('name_words',), 'hospitalise': ('fate',), 'hospitalisee': ('fate',), 'hui': ('hello',), 'huit': ('hello',),
'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'illustrateur': ('pro',), 'illustratrice': ('pro',),
'ils': ('they', 'hello'), 'impressions': ('remarks',), 'imprime': ('give3', 'do1'), 'imprimer': ('giveinf',),
'imprimeur': ('pro',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'inculque': ('taught',),
'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',),
'insistait': ('verb3',), 'insiste': ('verb3', 'opines', 'imperative'), 'installe': ('hand3',), 'installera':
('will_bring',), 'intervention': ('course',), 'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira':
('give3',), 'introduirait': ('would_give',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit':
('give3',), 'investira': ('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',), 'investisseur':
('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee':
('reached_me', 'invites'), 'invitent': ('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera':
('give3',), 'inviterait': ('would_give',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira':
('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello',
'imperative'), 'janvier': ('hello',), 'jardinier': ('pro',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging':
('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour':
('hello', 'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',),
'juin': ('hello', 'name_words'), 'jure': ('opines', 'vowed'), 'juriste': ('pro',), 'juré': ('vowed',), 'jus':
('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'kine': ('pro',),
'kinesitherapeute': ('pro',), 'kit': ('helpful',), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them',
'det', 'hello', 'any_det', 'article', 'obj'), 'lache': ('give3', 'imperative'), 'laisse': ('handed', 'attempt',
'imperative'), 'laisser': ('urge_inf',), 'laissé': ('handed', 'attempt'), 'lambert': ('name_words',), 'lancait':
('verb3',), 'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',),
'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon':
('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',), 'legue': ('handed',),
'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them',
'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'),
'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'licencie': ('fate',), 'licenciee': ('fate',),
'lien': ('letter', 'helpful', 'paper'), 'lionne': ('name_words',), 'liste': ('helpful', 'paper', 'thing'), 'livre':
('done', 'by_post', 'give1', 'give3', 'will_give', 'helpful', 'paper', 'send3', 'hand3', 'do1'), 'livrer': ('giveinf',
'hand_inf', 'causative'), 'livrera': ('give3', 'will_give', 'send3', 'hand3_later', 'hand3', 'will_bring'),
'livrerai': ('give1',), 'livrerait': ('would_give',), 'livré': ('done',), 'longuement': ('filler',), 'loue':
('imperative',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',),
'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello', 'any_det'),
'macon': ('pro',), 'mai': ('name_words',), 'mail': ('letter', 'attempt', 'reach_noun'), 'maile': ('give1', 'give3',
'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',),
'maintient': ('opines',), 'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre': ('name_words',), 'malade':
('fate',), 'maman': ('rel',), 'mamie': ('rel',), 'manager': ('rel',), 'mange': ('hello', 'verb3'), 'manger':
('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque': ('verb3',), 'manuel': ('helpful',), 'maquette':
('thing', 'do1'), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('hello', 'verb3'), 'marché':
('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('hello', 'rel'), 'mariage': ('date',),
'mariait': ('verb3',), 'marie': ('verb3', 'name_words', 'fate'), 'mariee': ('fate',), 'marin': ('name_words',),
'marine': ('name_words',), 'marié': ('name_words', 'fate'), 'marraine': ('rel',), 'mars': ('hello', 'name_words'),
'martele': ('opines',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass': ('course',), 'match':
('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'mecanicien': ('pro',), 'mecano': ('pro',),
'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'memo': ('helpful',), 'memoire': ('rehearsed',), 'mentorat':
('date',), 'menuisier': ('pro',), 'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'merge':
('hand3',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter', 'attempt'), 'messages': ('letter', 'attempt'),
'mesure': ('imperative',), 'met': ('verb3', 'give3', 'hand3'), 'methode': ('helpful',), 'methodo': ('helpful',),
'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',), 'mettra': ('give3', 'hand3'), 'mettrai':
('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel':
('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute': ('span',), 'minutes': ('span',),
'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'), 'modeles': ('helpful', 'paper'),
'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span', 'span'), 'mon': ('my',
'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative', 'hand3'), 'montent': ('verb3',),
'monter': ('urge_inf',), 'monteur': ('pro',), 'montre': ('give1', 'reached_me', 'lui_give', 'said', 'imperative',
'taught'), 'montrer': ('giveinf', 'teach_inf'), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait':
('would_give',), 'montré': ('reached_me', 'said', 'taught'), 'mort': ('fate',), 'morte': ('fate',), 'mot':
('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n': ('not',
'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative', 'fate'), 'nee': ('fate',), 'negocie': ('imperative',),
'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel':
('name_words',), 'noir': ('name_words',), 'nom': ('thing', 'reach_noun'), 'noms': ('thing',), 'normalement':
('filler',), 'nos': ('my', 'hello', 'any_det'), 'notaire': ('pro',), 'note': ('made3',), 'notes': ('remarks',
'helpful', 'paper'), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',), 'nounou': ('pro',), 'nous': ('i', 'me',
'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'novembre': ('hello',), 'nuit': ('time_span',), 'numero':
('thing', 'reach_noun'), 'numeros': ('reach_noun',), 'nutritionniste': ('pro',), 'né': ('fate',), 'oceane':
('name_words',), 'octobre': ('hello',), 'offert': ('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok':
('ready',), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('aux3', 'hello', 'verb3', 'met3'),
'opere': ('fate',), 'operee': ('fate',), 'ophtalmo': ('pro',), 'opticien': ('pro',), 'oral': ('rehearsed',), 'orale':
('rehearsed',), 'organisait': ('verb3',), 'organise': ('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',),
'organiserai': ('give1',), 'orthodontiste': ('pro',), 'orthophoniste': ('pro',), 'osteo': ('pro',), 'osteopathe':
('pro',), 'ou': ('hello',), 'oublie': ('imperative',), 'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'),
'ouvrira': ('verb3',), 'padel': ('drink', 'date'), 'paie': ('verb3', 'give1', 'give3', 'send3', 'do1'), 'paiera':
('verb3', 'give3', 'send3', 'will_bring'), 'paierai': ('give1',), 'paierait': ('would_give',), 'papa': ('rel',),
'papi': ('rel',), 'papote': ('hello',), 'papy': ('rel',), 'paquerette': ('name_words',), 'paquet': ('by_post',),
'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',),
'parfait': ('name_words',), 'parfois': ('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello',
'verb3', 'sort_of_met', 'we_meet', 'said', 'says', 'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',),
'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'pars': ('imperative',),
'part': ('verb3',), 'partage': ('done', 'give1', 'give3', 'handed', 'send3', 'do1'), 'partager': ('giveinf',
'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé':
('done', 'handed'), 'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',),
'parti': ('hello', 'fate'), 'partie': ('hello', 'fate'), 'partira': ('verb3',), 'parvenir': ('causative',), 'pas':
('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('hello', 'verb3', 'reach',
'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees':
('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf', 'causative'), 'passera': ('give3',),
'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé': ('hello',
'reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello',
'reached_me', 'imperative', 'do1'), 'payer': ('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done',
'hello', 'reached_me'), 'peaufiner': ('review_inf',), 'pediatre': ('pro',), 'peint': ('hand3',), 'peintre': ('pro',),
'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent':
('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'persiste':
('opines',), 'petit': ('name_words', 'span', 'good'), 'petite': ('span', 'good'), 'peu': ('hello',), 'peut': ('hello',
'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'pharmacien': ('pro',), 'photo': ('letter',),
'photographe': ('pro',), 'photos': ('letter', 'thing'), 'piece': ('date',), 'pierre': ('name_words',), 'pinge':
('reach', 'reached_me'), 'pitch': ('rehearsed',), 'plaide': ('opines',), 'plan': ('thing',), 'planifie': ('set',),
'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning': ('thing',), 'plans': ('thing',), 'platrier': ('pro',),
'plombier': ('pro',), 'pneumologue': ('pro',), 'podcast': ('helpful', 'paper'), 'podologue': ('pro',), 'point':
('date',), 'poirier': ('name_words',), 'pond': ('give3',), 'pondra': ('give3',), 'portable': ('reach_noun',),
'porter': ('causative',), 'pose': ('hello', 'sort_of_met', 'set', 'hand3'), 'posee': ('set',), 'poses':
('sort_of_met',), 'poste': ('done', 'give1', 'do1'), 'poster': ('giveinf',), 'posterai': ('give1',), 'posté':
('done',), 'posé': ('hello', 'sort_of_met', 'set'), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour':
('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'),
'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise':
('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend':
('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',),
'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3',
'do1'), 'preparer': ('giveinf', 'review_inf'), 'preparera': ('give3', 'hand3_later', 'hand3', 'will_bring'),
'preparerai': ('give1',), 'preparerait': ('would_give',), 'presentation': ('date', 'rehearsed'), 'presente': ('done',
'hello', 'give1', 'give3', 'reached_me', 'lui_give', 'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3',
'will_bring'), 'presenterai': ('give1',), 'presenterait': ('would_give',), 'prestataire': ('pro',), 'pret':
('ready',), 'prete': ('done', 'hello', 'give1', 'give3', 'lui_give', 'handed', 'ready'), 'pretend': ('opines',),
'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'preterait': ('would_give',), 'prevenu':
('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'previent': ('opines',), 'prevoir': ('bring',),
'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise': ('set',
'ready'), 'prix': ('thing',), 'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine':
('hello',), 'prof': ('pro',), 'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promenade':
('date',), 'promis': ('hello', 'vowed'), 'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose': ('hello',
'verb3', 'give1', 'imperative'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',),
'proposerait': ('would_give',), 'proposition': ('thing', 'mine_thing'), 'proposé': ('hello',), 'protege':
('imperative',), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'prépare':
('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'do1'), 'préparé': ('made3',), 'présente': ('give1', 'give3',
'lui_give', 'hand3'), 'présenté': ('done', 'hello', 'reached_me'), 'prête': ('give1', 'give3', 'lui_give', 'ready'),
'prêté': ('done', 'hello', 'handed'), 'psy': ('pro',), 'publie': ('imperative', 'do1'), 'puis': ('filler', 'hello'),
'push': ('hand3',), 'pushe': ('hand3',), 'qu': ('hello',), 'quand': ('hello',), 'quarante': ('span',), 'quart':
('span',), 'quatre': ('hello', 'span'), 'que': ('hello',), 'quel': ('hello',), 'quelle': ('hello',), 'quelqu':
('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze': ('span',), 'quittait': ('verb3',), 'quitte': ('verb3',
'imperative'), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee':
('reached_me',), 'raccompagné': ('reached_me',), 'rachete': ('imperative',), 'racheter': ('giveinf',), 'racontait':
('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says', 'taught'), 'raconté': ('said', 'taught'), 'ramene':
('give1', 'give3', 'hand3', 'bring'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3', 'hand3', 'will_bring'),
'ramenerai': ('give1',), 'ramenerait': ('would_give',), 'rando': ('date',), 'rapide': ('filler',), 'rapidement':
('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach',
'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet',
'lui_give', 'opines'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1',
'lui_give'), 'rappellerait': ('would_give',), 'rapport': ('paper', 'thing'), 'rapporte': ('handed',), 'rapporté':
('handed',), 'rassemble': ('do1',), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'),
'recale': ('shifted',), 'recalee': ('shifted',), 'recalé': ('shifted',), 'reclamait': ('needs',), 'reclame':
('needs',), 'reclamer': ('todo_inf',), 'reco': ('tip',), 'recoit': ('helps3',), 'recoivent': ('helps3',),
'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('hello', 'verb3', 'give1'), 'recommander':
('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',), 'recommanderait': ('would_give',),
'recommandé': ('hello',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1',
'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',),
'recontacterai': ('give1',), 'recontacterait': ('would_give',), 'recontacté': ('reach',), 'recos': ('tip',),
'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter': ('urge_inf',),
'recrutera': ('verb3',), 'recu': ('hello', 'reached_me'), 'recue': ('reached_me',), 'recupere': ('helps3',),
'recuperer': ('giveinf',), 'redacteur': ('pro',), 'redactrice': ('pro',), 'redige': ('done', 'hand3', 'made3', 'do1'),
'redigera': ('hand3_later', 'hand3'), 'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3',
'opines'), 'redonne': ('give1', 'give3'), 'redonner': ('giveinf',), 'reduis': ('imperative',), 'reecrit':
('read_it',), 'refait': ('we_meet', 'read_it'), 'refile': ('give1', 'give3', 'handed'), 'refiler': ('giveinf',),
'refilé': ('handed',), 'reformule': ('read_it',), 'refusait': ('verb3',), 'refuse': ('verb3', 'imperative'),
'regarde': ('imperative', 'hand3'), 'regarder': ('giveinf',), 'regardera': ('hand3',), 'regarderait': ('would_give',),
'regle': ('done', 'give3', 'send3', 'hand3', 'do1'), 'regler': ('hand_inf',), 'reglera': ('give3', 'send3'),
'reglerait': ('would_give',), 'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoignent': ('helps3',),
'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'helps3', 'we_meet'),
'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt',
'imperative'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',),
'relancerai': ('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relieur':
('pro',), 'relira': ('give3', 'hand3_later', 'hand3', 'will_bring'), 'relirai': ('give1',), 'relirait':
('would_give',), 'relire': ('giveinf', 'review_inf'), 'relis': ('give1', 'lui_give'), 'relit': ('give3', 'hand3'),
'relu': ('hello', 'read_it'), 'remanie': ('read_it',), 'remarques': ('remarks',), 'rembourse': ('give1', 'give3'),
'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',), 'rembourserait': ('would_give',),
'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra': ('give3',), 'remettrait': ('would_give',),
'remettre': ('giveinf',), 'remi': ('name_words',), 'remis': ('done',), 'remonter': ('giveinf',), 'remplis': ('do1',),
'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',),
'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello',
'sort_of_met'), 'rend': ('give3', 'send3'), 'rendez': ('hello',), 'rendra': ('give3', 'send3', 'will_bring'),
'rendrai': ('give1', 'lui_give'), 'rendrait': ('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1',
'lui_give'), 'rendu': ('done', 'mine_thing'), 'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',),
'renverra': ('give3', 'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',),
'renvoie': ('give1', 'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'renvoient': ('give3',), 'renvoye':
('writes',), 'renvoyer': ('giveinf', 'hand_inf'), 'repare': ('hand3',), 'reparle': ('sort_of_met',), 'repas':
('drink', 'date'), 'repasse': ('read_it',), 'repassé': ('read_it',), 'repetait': ('opines',), 'repete': ('verb3',
'opines'), 'repeter': ('review_inf',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3',
'opines', 'hand3', 'answered'), 'repondait': ('answered',), 'repondent': ('give3',), 'repondra': ('give3', 'hand3'),
'repondrai': ('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds':
('give1', 'lui_give'), 'repondu': ('hello', 'reach', 'reached_me', 'opines', 'answered'), 'reponse': ('thing',),
'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee':
('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',),
'reprendre': ('review_inf',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',),
'reserve': ('done', 'give1', 'give3', 'lui_give', 'bring'), 'reserver': ('giveinf', 'bring'), 'reserverai': ('give1',
'bring'), 'reservons': ('bring',), 'resout': ('hand3',), 'responsable': ('rel',), 'ressors': ('give1',), 'ressort':
('give3',), 'restait': ('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',), 'restera':
('verb3',), 'resto': ('drink', 'date'), 'resté': ('came',), 'retorque': ('opines',), 'retouche': ('read_it',),
'retour': ('remarks', 'thing'), 'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',),
'retournerai': ('give1',), 'retournerait': ('would_give',), 'retours': ('remarks',), 'retransmis': ('writes',),
'retravaille': ('read_it',), 'retravailler': ('review_inf',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'),
'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves':
('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait':
('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai':
('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent':
('give3',), 'reviens': ('give1',), 'revient': ('verb3', 'give3'), 'review': ('hand3',), 'reviewe': ('hand3',),
'revise': ('read_it',), 'reviser': ('review_inf',), 'revoir': ('see_inf', 'review_inf'), 'revois': ('i_meet',),
'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue': ('sort_of_met',), 'rex': ('course',), 'rhumatologue':
('pro',), 'richard': ('name_words',), 'riviere': ('name_words',), 'roche': ('name_words',), 'roi': ('name_words',),
'rose': ('name_words',), 'rossignol': ('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy':
('name_words',), 'règle': ('give3', 'send3', 'hand3', 'do1'), 'réclame': ('needs',), 'rédige': ('hand3', 'do1'),
'rédigé': ('done', 'made3'), 'réglé': ('done',), 'répète': ('verb3', 'opines'), 'réserve': ('give1', 'give3',
'lui_give', 'bring'), 'réservé': ('done',), 'réu': ('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa':
('their', 'hello', 'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',),
'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',), 'sauvage':
('name_words',), 'savait': ('verb3',), 'scanne': ('give3', 'do1'), 'script': ('helpful',), 'se': ('hello', 'verb3'),
'secretaire': ('pro',), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait':
('verb3',), 'sent': ('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',), 'septembre': ('hello',),
'sera': ('hello', 'verb3'), 'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'serrurier': ('pro',), 'ses':
('their', 'hello', 'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signature': ('thing',), 'signe':
('done', 'hello', 'verb3', 'says', 'imperative', 'hand3', 'do1'), 'signer': ('giveinf',), 'signera': ('verb3',
'hand3_later', 'hand3', 'will_bring'), 'signé': ('done', 'hello'), 'simplifie': ('imperative',), 'sinon': ('filler',),
'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date',
'time_span'), 'sois': ('imperative',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',),
'son': ('their', 'hello', 'any_det'), 'sont': ('verb3',), 'sors': ('imperative',), 'sort': ('give3',), 'souffrait':
('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me', 'needs'), 'souhaiter': ('reach_inf',
'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',), 'soutenait': ('verb3',), 'soutenance':
('rehearsed',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3', 'opines'), 'souvent':
('hello',), 'soyez': ('imperative',), 'specialise': ('imperative',), 'specialiste': ('pro',), 'squash': ('drink',),
'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait': ('verb3',), 'stresse': ('verb3',),
'suggerait': ('verb3',), 'suggere': ('verb3', 'opines'), 'suggestions': ('remarks',), 'suggère': ('verb3', 'opines'),
'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'suivre': ('causative',), 'super': ('good',),
'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('helpful', 'paper', 'thing'), 'tailleur': ('name_words',),
'tante': ('rel',), 'tapissier': ('pro',), 'tarifs': ('thing',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello',
'reach_noun'), 'telephone': ('hello', 'reach', 'reached_me', 'attempt', 'reach_noun'), 'telephoner': ('reach_inf',),
'template': ('helpful', 'paper'), 'tenait': ('verb3',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink',
'date'), 'tente': ('attempt',), 'term': ('thing',), 'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera':
('verb3', 'will_bring'), 'terminé': ('done',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it',
'imperative', 'hand3'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',),
'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'these': ('rehearsed',), 'tiendra': ('give3',),
'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens': ('give1', 'imperative'), 'tient': ('verb3', 'give3'),
'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier':
('name_words',), 'tonton': ('rel',), 'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',), 'toujours':
('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',),
'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',), 'traduis': ('do1',), 'train': ('drink',),
'traiteur': ('pro',), 'trame': ('helpful', 'paper'), 'tranquillement': ('filler',), 'transfere': ('writes',),
'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give', 'do1'), 'transmettra': ('give3',
'will_give', 'send3', 'will_bring'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre':
('giveinf', 'hand_inf'), 'transmis': ('done', 'writes', 'handed'), 'transmise': ('writes',), 'traumatologue':
('pro',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'travailler': ('review_inf',), 'travaux': ('hello',),
'trente': ('span',), 'tres': ('hello', 'good'), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve':
('verb3', 'give1', 'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera':
('give3',), 'trouverai': ('give1',), 'trouverait': ('would_give',), 'tuto': ('helpful',), 'tutoriel': ('helpful',),
'tuyau': ('tip',), 'tél': ('hello', 'reach_noun'), 'téléphone': ('hello', 'reach_noun'), 'téléphoné': ('reach',
'reached_me', 'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',),
'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3', 'imperative'), 'vais': ('hello',), 'valet':
('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give3', 'imperative', 'hand3', 'do1'), 'valider':
('todo_inf',), 'validera': ('give3', 'hand3_later', 'hand3', 'will_bring'), 'validerait': ('would_give',), 'vallee':
('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre':
('urge_inf',), 'vendredi': ('hello',), 'vends': ('imperative',), 'venu': ('hello', 'reach', 'came'), 'venue':
('hello', 'reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie':
('hand3', 'do1'), 'verifier': ('giveinf', 'todo_inf'), 'verifiera': ('hand3_later', 'hand3'), 'verifierait':
('would_give',), 'vernissage': ('date',), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello',
'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',),
'verserait': ('would_give',), 'version': ('thing',), 'veterinaire': ('pro',), 'veto': ('pro',), 'veulent': ('verb3',),
'veut': ('hello', 'verb3', 'must3', 'bidding', 'needs'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal':
('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viendrait': ('would_give',),
'viennent': ('verb3',), 'viens': ('imperative',), 'vient': ('verb3',), 'vigneron': ('name_words',), 'vin':
('by_post',), 'vingt': ('span',), 'violette': ('name_words',), 'vire': ('done', 'give3', 'imperative', 'fate'),
'viree': ('fate',), 'virement': ('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'viré': ('done',
'fate'), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'), 'viser': ('urge_inf',), 'visio': ('hello', 'date'),
'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',),
'vitrier': ('pro',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello',
'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit':
('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre':
('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding',
'needs'), 'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai':
('name_words',), 'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues':
('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'webmaster': ('pro',), 'weekend': ('time_span',), 'whatsapp':
('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello',)}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<giveinf>': 1, '<reach_inf>': 1}, {'a': 2, 'à': 2}, {'': (20,
'gave:referral')}, {'^': 4}, {'<reach_noun>': 5}, {'<their>': 6}, {'': (13, 'talk')}, {'ete': 8}, {'a': 8, 'en': 8,
'à': 8}, {'va': 8}, {'est': 8}, {'marier': 8}, {'': (13, 'talk'), 'accoucher': 8, 'avoir': 8, 'changer': 8,
'demenager': 8, 'etre': 8, 'partir': 8, 'prendre': 8, 'se': 13}, {'a': 9, 'attend': 8, 'est': 10, 'ne': 11, 's': 12,
'va': 14}, {'N': 15}, {'d': 16, 'de': 16, 'du': 16}, {'': (6, 'theirs')}, {'D': 18}, {'...': 19}, {'0': 20,
'<any_det>': 20, '<my>': 20, '<their>': 20, 'ca': 20}, {'<any_det>': 18, '<my>': 18, '<their>': 18, 'ca': 18},
{'<hand3>': 21, '<hand3_later>': 22}, {'^': 23}, {'': (2, 'plan')}, {'<date>': 25}, {'<date>': 25, 'la': 26, 'le': 26,
'un': 26, 'une': 26}, {'a': 27}, {'y': 28}, {'ai': 27}, {'il': 29, 'j': 30, 'on': 28, 'y': 28}, {'ans': 8}, {'0': 32,
'cinquante': 32, 'quarante': 32, 'soixante': 32, 'trente': 32, 'vingt': 32}, {'': (7, 'waiting')}, {'0': 34}, {'^':
35}, {'0': 8, 'anniversaire': 8, 'ans': 8, 'cinquante': 8, 'quarante': 8, 'soixante': 8, 'trente': 8, 'vingt': 8},
{'ses': 37, 'son': 37}, {'a': 33, 'aura': 33, 'doit': 36, 'fetait': 38, 'fete': 38, 'fête': 38}, {'': (5, 'mine')},
{'<giveinf>': 40}, {'leur': 41, 'lui': 41}, {'<until>': 40}, {'N': 43}, {'a': 42, 'pour': 44, 'à': 42}, {'<give3>':
19}, {'l': 46, 'la': 46, 'le': 46, 'les': 46}, {'qui': 47}, {'donner': 43, 'envoyer': 43, 'remettre': 43, 'rendre':
43, 'renvoyer': 43, 'transmettre': 43}, {'leur': 49, 'lui': 49}, {'ici': 34}, {'<until>': 34, 'D': 34, 'avant': 34,
'd': 51, 'debut': 34, 'fin': 34, 'mi': 34, 'pour': 34, 'sous': 34}, {'N': 48, 'elle': 48, 'lui': 48}, {'est': 53},
{'D': 40}, {'<them>': 55, 'N': 55}, {'a': 56, 'chez': 56, 'pour': 56, 'vers': 56, 'à': 56}, {'N': 48, 'a': 50,
'annonce': 52, 'annoncee': 52, 'annoncé': 52, 'attendu': 52, 'attendue': 52, 'attendues': 52, 'attendus': 52, 'c': 54,
'elle': 48, 'file': 57, 'filera': 57, 'lui': 48, 'part': 57, 'partira': 57, 'promis': 52, 'promise': 52, 'promises':
52, 'à': 50}, {'...': 58, 'annonce': 52, 'annoncee': 52, 'annoncé': 52, 'attendu': 52, 'attendue': 52, 'attendues':
52, 'attendus': 52, 'promis': 52, 'promise': 52, 'promises': 52}, {'annonce': 52, 'annoncee': 52, 'annoncé': 52,
'attendu': 52, 'attendue': 52, 'attendues': 52, 'attendus': 52, 'promis': 52, 'promise': 52, 'promises': 52}, {'...':
60, 'annonce': 52, 'annoncee': 52, 'annoncé': 52, 'attendu': 52, 'attendue': 52, 'attendues': 52, 'attendus': 52,
'promis': 52, 'promise': 52, 'promises': 52}, {'...': 43}, {'<any_det>': 62}, {'<until>': 18}, {'...': 64}, {'d': 65,
'de': 65, 'des': 65, 'du': 65, 'par': 65}, {'...': 45, '<any_det>': 59, '<thing>': 61, 'apporter': 63, 'deposer': 63,
'envoi': 66, 'livraison': 66, 'ramener': 63, 'rapporter': 63, 'reception': 66, 'remettre': 63, 'remise': 66, 'rendre':
63, 'retour': 66, 'transferer': 63, 'transmettre': 63}, {'envoyer': 55, 'livrer': 55, 'payer': 55, 'rembourser': 55,
'rendre': 55, 'renvoyer': 55}, {'^': 68}, {'que': 8}, {'appris': 70}, {'$$': 8}, {'hui': 72}, {'D': 72, 'aujourd':
73}, {'N': 74}, {'d': 75, 'de': 75}, {'': (0, 'missed')}, {'$$': 77}, {'occupe': 78, 'occupee': 78, 'occupé': 78},
{'encore': 79, 'occupe': 78, 'occupee': 78, 'occupé': 78, 'toujours': 79}, {'est': 80, 'etait': 80}, {'sonnait': 80,
'sonne': 80}, {'<thing>': 18}, {'^': 83}, {'...': 55}, {'0': 85, '<any_det>': 85, '<my>': 85, '<their>': 85, 'ca': 85,
'leur': 85, 'lui': 85, 'tout': 85}, {'<give1>': 86, 'boucle': 86, 'finis': 86, 'redige': 86, 'rédige': 86, 'signe':
86, 'termine': 86}, {'^': 87, 'ai': 71}, {'^': 87}, {'': (13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8,
'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'ete': 90, 'eu': 8, 'fait':
8, 'mourir': 8, 'perdu': 8}, {'<fate>': 8, 'a': 8, 'en': 8, 'à': 8}, {'est': 90}, {'': (13, 'talk'), '<fate>': 8,
'accouche': 8, 'accoucher': 8, 'accouché': 8, 'avoir': 8, 'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8,
'divorcé': 8, 'déménagé': 8, 'etre': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se':
13}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8,
'déménagé': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8}, {'de': 95}, {'<fate>': 8, 'a': 91, 'attend': 8, 'est':
92, 'ne': 11, 's': 93, 'va': 94, 'vient': 96}, {'N': 97}, {'d': 98, 'de': 98, 'du': 98}, {'<rel>': 99}, {'j': 89,
'je': 89}, {'oublier': 0}, {'pas': 102}, {'': (11, 'thinking')}, {'a': 104, 'à': 104}, {'...': 3, '<handed>': 7,
'<rel>': 17, '<they>': 24, 'D': 31, 'N': 39, '^': 67, 'a': 69, 'ai': 71, 'anniv': 76, 'anniversaire': 76, 'appris':
70, 'c': 81, 'ca': 82, 'devait': 84, 'doit': 84, 'encore': 79, 'fete': 76, 'fête': 76, 'j': 88, 'je': 89, 'l': 100,
'la': 100, 'le': 100, 'ligne': 80, 'moi': 101, 'ne': 103, 'occupe': 78, 'occupee': 78, 'occupé': 78, 'pas': 102,
'pense': 105, 'pensé': 105, 'toujours': 79, 'à': 69}, {'<any_det>': 83, '<thing>': 18}, {'D': 8}, {'^': 107, 'anniv':
108, 'anniversaire': 108}, {':': 109}, {'<tip>': 40}, {'': (5, 'mine'), 'l': 111, 'leur': 111, 'son': 111, 'un': 111},
{'N': 112}, {'': (5, 'mine'), 'a': 113, 'l': 111, 'leur': 111, 'son': 111, 'un': 111, 'à': 113}, {'pendante': 40,
'prevu': 40, 'prevue': 40, 'promis': 40, 'promise': 40}, {'vous': 40}, {'point': 40}, {'a': 40, 'avec': 40, 'rdv': 40,
'rendez': 116, 'un': 117, 'à': 40}, {'a': 40, 'à': 40}, {'N': 40}, {'': (5, 'mine'), 'a': 120, 'à': 120}, {'': (5,
'mine'), 'a': 40, 'avec': 40, 'rdv': 40, 'rendez': 116, 'un': 117, 'à': 40}, {'l': 111, 'leur': 111, 'son': 111, 'un':
111}, {'N': 123}, {'a': 124, 'l': 111, 'leur': 111, 'son': 111, 'un': 111, 'à': 124}, {'<giveinf>': 40,
'<mine_thing>': 55, '<todo_inf>': 40, 'acheter': 40, 'commander': 40, 'contacter': 40, 'demander': 114, 'envoi': 115,
'faire': 118, 'leur': 41, 'livraison': 115, 'lui': 41, 'offrir': 40, 'parler': 118, 'penser': 119, 'poser': 121,
'prendre': 122, 'prevoir': 40, 'recontacter': 40, 'reponse': 115, 'reserver': 40, 'solliciter': 125, 'voir': 118},
{'^': 40}, {':': 127}, {'faire': 128}, {'': (3, 'advice')}, {'^': 130}, {':': 131}, {'...': 132}, {':': 131, 'd': 133,
'de': 133, 'du': 133}, {'': (18, 'gave:mentoring')}, {'^': 135}, {'^': 107}, {':': 137}, {'N': 128}, {'etape': 128},
{'a': 129, 'à': 129}, {'d': 133, 'de': 133, 'du': 133}, {'N': 110, '^': 126, 'a': 129, 'action': 128, 'actions': 128,
'avis': 134, 'coaching': 136, 'conseil': 134, 'conseils': 134, 'elle': 138, 'il': 138, 'inviter': 0, 'je': 128, 'lui':
138, 'mentorat': 136, 'mentoring': 136, 'moi': 128, 'nous': 128, 'pour': 139, 'prochaine': 140, 'reco': 134,
'recommandation': 132, 'recommandations': 132, 'reste': 141, 'suggestion': 132, 'verdict': 142, 'visiter': 0, 'voir':
0, 'à': 129}, {'': (22, 'gave:volunteering')}, {'^': 144}, {'^': 144, 'a': 145, 'au': 145, 'aux': 145, 'chez': 145,
'pour': 145, 'à': 145}, {'N': 136}, {'N': 136, 'a': 147, 'avec': 147, 'pour': 147, 'à': 147}, {'benevolat': 146,
'coaching': 148, 'mentorat': 148, 'mentoring': 148, 'tutorat': 148}, {'de': 149}, {'h': 150, 'heure': 150, 'heures':
150}, {'': (21, 'gave:encouragement')}, {'^': 152}, {'N': 153}, {'': (1, 'moved')}, {'eau': 77}, {'l': 156}, {'a':
157, 'à': 157}, {'<set>': 25, '<shifted>': 155, 'annule': 77, 'annulee': 77, 'annulé': 77, 'caduc': 77, 'tombe': 158,
'tombé': 158, 'zappe': 77}, {'N': 5}, {'a': 160, 'à': 160}, {'...': 161, '^': 4}, {'d': 162, 'de': 162, 'des': 162,
'du': 162}, {'<reach_noun>': 163}, {'': (19, 'gave:resource')}, {'^': 165}, {'N': 166}, {'a': 167, 'à': 167}, {'...':
168}, {'d': 5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 170}, {'<any_det>': 171}, {'N': 165}, {'a': 173, 'à':
173}, {'<helpful>': 174}, {'<helpful>': 165}, {'<any_det>': 175, 'ma': 176, 'mes': 176, 'mon': 176, 'nos': 176,
'notre': 176}, {'ma': 176, 'mes': 176, 'mon': 176, 'nos': 176, 'notre': 176}, {'<any_det>': 171, '^': 178}, {'N':
179}, {'<any_det>': 164, '<my>': 169, 'N': 172, '^': 177, 'a': 180, 'à': 180}, {'<their>': 135}, {'^': 182}, {'a':
183, 'sur': 183, 'à': 183}, {'N': 184}, {'^': 135, 'a': 136, 'avec': 136, 'pour': 136, 'sur': 136, 'à': 136},
{'coaching': 186, 'mentorat': 186, 'mentoring': 186, 'tutorat': 186}, {'avec': 185}, {'avec': 185, 'de': 187,
'passee': 188, 'passees': 188}, {'': (14, 'together')}, {'ensemble': 190}, {'<drink>': 25}, {'le': 192, 'un': 192},
{'': (23, 'contact')}, {'eu': 194, 'eue': 194}, {'ai': 195}, {'avec': 25, 'chez': 25}, {'chez': 25, 'prendre': 25,
'saluer': 25, 'voir': 25}, {'appeler': 77}, {'voir': 77}, {'appeler': 77, 'ecrire': 77, 'l': 199, 'la': 200, 'le':
200, 'passer': 77, 'voir': 77}, {'...': 191, '<i_meet>': 25, 'bois': 193, 'l': 196, 'mange': 197, 'passe': 198,
'prends': 193, 'voulais': 201, 'voulait': 201}, {'': (8, 'asked')}, {'demander': 203, 'poser': 203, 'savoir': 203},
{'demander': 203, 'lui': 204, 'poser': 203, 'savoir': 203}, {'pour': 205}, {'N': 206}, {'a': 207, 'à': 207},
{'<giveinf>': 18}, {'<giveinf>': 18, 'en': 209, 'l': 209, 'la': 209, 'le': 209, 'les': 209}, {'m': 210, 'me': 210,
'nous': 210}, {'^': 211}, {'^': 211, 'encore': 212}, {'<should>': 130}, {'^': 214}, {'gente': 215}, {'^': 214, 'a':
216, 'eu': 215, 'je': 215, 'on': 215, 'yo': 215}, {'qu': 217, 'que': 217}, {'et': 218}, {'devrait': 130, 'doit': 130,
'fallait': 130, 'faudrait': 130, 'faut': 130}, {'mieux': 130}, {'devrait': 130, 'doit': 130, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferait': 130, 'n': 220, 'ne': 220, 'vaudrait': 221, 'vaut': 221}, {'^': 222}, {'': (13,
'talk'), '...': 219, 'il': 223, 'on': 223}, {'<should>': 130, 'n': 214, 'ne': 214}, {'^': 225}, {'': (13, 'talk'),
'...': 219, 'je': 226, 'nous': 226, 'on': 226}, {'qu': 224, 'que': 227}, {'': (16, 'gave:feedback')}, {'^': 229},
{'<their>': 230, 'l': 230, 'la': 230, 'le': 230, 'les': 230}, {'': (9, 'told')}, {'a': 232, 'à': 232}, {'vous': 25},
{'<date>': 25, 'rendez': 234}, {'D': 25, 'avec': 25, 'la': 25, 'le': 25, 'pour': 25, 'un': 235, 'une': 235}, {'D':
155}, {'': (1, 'moved'), '...': 237}, {'D': 155, 'a': 155, 'au': 155, 'd': 155, 'de': 155, 'du': 238, 'en': 155, 'la':
155, 'le': 155, 'notre': 155, 'pour': 155, 'son': 155, 'à': 155}, {'': (17, 'gave:knowledge')}, {'^': 240},
{'comment': 241, 'pourquoi': 241}, {'...': 242, '^': 240, 'a': 241, 'comment': 241, 'l': 241, 'la': 241, 'le': 241,
'les': 241, 'pourquoi': 241, 'à': 241}, {'N': 243}, {'a': 244, 'à': 244}, {'': (5, 'mine'), 'encore': 40}, {'dois':
246}, {'<give3>': 18}, {'<give3>': 18, 'l': 248, 'la': 248, 'le': 248, 'les': 248}, {'me': 249, 'nous': 249}, {'et':
250}, {'...': 251, '<any_det>': 20, '<my>': 20, 'D': 18}, {'D': 18, 'et': 250}, {'...': 253, '<any_det>': 20, '<my>':
20, 'D': 18}, {'<until>': 18, 'D': 18}, {'...': 255}, {'pret': 19, 'prete': 19, 'pretes': 19, 'prets': 19, 'prête':
19}, {'...': 257}, {'<any_det>': 258, 'deconseille': 130, 'déconseille': 130, 'déconseillé': 130}, {'<any_det>': 258},
{'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d': 262}, {'coup': 263, 'oeil': 18, 'œil': 18}, {'un': 264, 'une':
264}, {'deconseille': 130, 'déconseille': 130, 'déconseillé': 130}, {'<give3>': 18, '<would_give>': 18}, {'<give3>':
18, '<would_give>': 18, 'a': 266, 'en': 248, 'l': 267, 'la': 267, 'le': 267, 'les': 267}, {'<thing>': 18,
'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis': 18, 'plan': 18, 'prix': 18, 'recu': 18, 'releve': 18,
'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18, 'virement': 18}, {'retours': 18}, {'intro': 18}, {'virement':
18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point': 18, 'retour': 18, 'topo': 18}, {'intro': 18, 'offre': 18,
'proposition': 18}, {'<any_det>': 269, 'des': 270, 'l': 271, 'le': 272, 'parvenir': 18, 'passer': 18, 'signe': 18,
'son': 273, 'suivre': 18, 'un': 274, 'une': 275}, {'contact': 18, 'copie': 18, 'lien': 18, 'relation': 18}, {'en':
277}, {'signe': 18}, {'courant': 18}, {'au': 280}, {'courant': 18, 'jus': 18}, {'au': 282}, {'<give3>': 18,
'<would_give>': 18, 'deconseille': 130, 'dira': 18, 'déconseille': 130, 'déconseillé': 130, 'en': 248, 'fait': 276,
'l': 267, 'la': 267, 'le': 267, 'les': 267, 'met': 278, 'mettra': 278, 'redit': 18, 'refait': 279, 'tiendra': 281,
'tient': 283}, {'<give3>': 18, '<would_give>': 18, 'a': 266, 'deconseille': 130, 'déconseille': 130, 'déconseillé':
130, 'en': 248, 'fait': 276, 'l': 267, 'la': 267, 'le': 267, 'les': 267, 'met': 278, 'mettra': 278, 'tient': 281},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'mesurer': 20, 'poser': 20, 'prendre': 20,
'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer':
20, 'livrer': 20, 'me': 286, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20,
'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 288}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20,
'livrer': 20, 'me': 286, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20,
'signer': 20, 'vers': 288}, {'<hand3>': 252, '<send3>': 254, '<will_bring>': 256, '<will_give>': 18, 'a': 259, 'aura':
260, 'deconseille': 130, 'demonte': 261, 'donne': 265, 'donnera': 265, 'déconseille': 130, 'déconseillé': 130,
'installe': 261, 'installera': 261, 'jette': 265, 'jettera': 265, 'jetterait': 265, 'm': 268, 'me': 284, 'monte': 261,
'montera': 261, 'nettoie': 261, 'nous': 285, 'passe': 287, 'passera': 287, 'pose': 261, 'posera': 261, 'repare': 261,
'reparera': 261, 'repasse': 287, 'repassera': 287, 'reviendra': 289, 'reviennent': 289, 'revient': 290, 'viendra':
287, 'vient': 287}, {'qu': 8, 'que': 8}, {'l': 248, 'la': 248, 'le': 248, 'les': 248}, {'me': 293, 'nous': 293},
{'et': 294}, {'...': 295}, {'<made3>': 296}, {'': (4, 'needs_from_me')}, {'<my>': 298}, {'part': 298}, {'ma': 300,
'notre': 300}, {'D': 298, 'de': 301}, {'...': 302}, {'^': 303}, {'...': 302, '<my>': 298}, {'^': 305}, {'D': 298},
{'...': 307}, {'^': 308}, {'^': 298}, {'j': 310, 'je': 310}, {'^': 299, 'd': 304, 'de': 306, 'des': 309, 'du': 309,
'que': 311}, {'appeler': 77, 'contacter': 77, 'joindre': 77, 'parler': 77, 'voir': 77}, {'me': 313, 'nous': 313},
{'a': 314, 'de': 314, 'à': 314}, {'^': 130, 'd': 131, 'de': 131}, {'faut': 130}, {'<imperative>': 130, 'faut': 130,
'il': 317, 'jamais': 130, 'n': 130, 'ne': 130, 'surtout': 130}, {'^': 318}, {'<inf>': 130, 'ne': 130, 'pas': 130},
{'^': 320}, {'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 322}, {'devrait': 130, 'doit': 130, 'faudrait':
130, 'faut': 130, 'vaudrait': 130, 'vaut': 130}, {'': (3, 'advice'), 'mieux': 130}, {'<would_give>': 18, 'devrait':
130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'm': 18, 'me': 18, 'ne': 324, 'nous': 18, 'valait':
221, 'vaudrait': 130, 'vaut': 325}, {'^': 326}, {'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut':
130, 'ne': 324, 'valait': 221, 'vaudrait': 130, 'vaut': 325}, {'^': 328}, {'elle': 323, 'il': 327, 'on': 329}, {':':
319, 'd': 321, 'de': 321, 'qu': 330}, {'j': 215, 'je': 215, 'on': 215}, {'que': 332}, {'penser': 333}, {'de': 334},
{'air': 335}, {'<imperative>': 130}, {'^': 337}, {':': 338}, {'attendrait': 131, 'choisirait': 131, 'ferait': 131,
'garderait': 131, 'irait': 131, 'prendrait': 131, 'vendrait': 131}, {'place': 340}, {'d': 131, 'de': 131, 'qu': 131,
'que': 131}, {'': (6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 343}, {'^': 343, 'd': 344, 'de': 344}, {'m':
18, 'me': 18, 'nous': 18}, {'^': 346}, {'d': 347, 'de': 347}, {'<said>': 292, '^': 297, 'besoin': 312, 'cherche': 315,
'cherché': 315, 'conseille': 316, 'conseillé': 316, 'dit': 331, 'essaye': 315, 'l': 336, 'lance': 339, 'lancé': 339,
'ma': 341, 'preconise': 342, 'promis': 345, 'propose': 348, 'proposé': 348, 'préconise': 342, 'préconisé': 342,
'recommande': 342, 'recommandé': 342, 'suggere': 342, 'suggère': 342, 'suggéré': 342, 'tente': 315}, {'<giveinf>': 18,
'm': 18, 'me': 18, 'nous': 18}, {'^': 350}, {'d': 351, 'de': 351}, {'<until>': 298}, {'...': 353}, {'0': 354, 'des':
354, 'deux': 354, 'la': 354, 'le': 354, 'les': 354, 'ma': 354, 'mes': 354, 'mon': 354, 'nos': 354, 'notre': 354,
'plusieurs': 354, 'quatre': 354, 'quelques': 354, 'trois': 354, 'un': 354, 'une': 354}, {'^': 130, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 310, 'lui': 310, 'mange': 8, 'parle': 8, 'passe': 8, 'se':
8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 356}, {'^': 130, 'leur': 310, 'lui': 310}, {'^': 130, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8,
'y': 8}, {'on': 359}, {'je': 358, 'l': 360, 'nous': 356, 'on': 131}, {'^': 355, 'qu': 357, 'que': 361}, {'de': 288},
{'parler': 363}, {'^': 364}, {'...': 302, '0': 354, '<my>': 298, 'deux': 354, 'plusieurs': 354, 'quatre': 354,
'quelques': 354, 'trois': 354}, {'moi': 298, 'nous': 298}, {'^': 367}, {'leur': 310, 'lui': 310}, {'on': 369}, {'^':
298, 'leur': 310, 'lui': 310}, {'j': 310, 'je': 371, 'nous': 369}, {'^': 299}, {'de': 301}, {'^': 374}, {'appel': 375,
'devis': 375, 'mail': 375, 'rappel': 375, 'retour': 375}, {'^': 366, 'd': 368, 'de': 368, 'qu': 370, 'que': 372,
'toujours': 373, 'un': 376}, {'<until>': 40, 'D': 40}, {'...': 378, '<until>': 40, 'D': 40}, {'<my>': 379}, {'^':
380}, {'...': 378}, {'<my>': 382}, {'^': 383}, {'elle': 323, 'il': 323}, {'qu': 385}, {'dit': 386}, {'la': 77, 'là':
77, 'passe': 77, 'passee': 77, 'passé': 77, 'pu': 77, 'venu': 77, 'venue': 77}, {'pas': 388}, {'a': 389, 'est': 389,
'pas': 388}, {'a': 389, 'est': 389, 'n': 390, 'ne': 390, 'pas': 388}, {'a': 389, 'elle': 391, 'est': 389, 'il': 391,
'n': 390, 'ne': 390, 'pas': 388}, {'mais': 392}, {'la': 393, 'là': 393}, {'rejoindre': 393}, {'nous': 393}, {'a': 396,
'à': 396}, {'joindre': 397}, {'etre': 394, 'nous': 395, 'passer': 393, 'se': 398, 'venir': 393}, {'sur': 373}, {'de':
131, 'qu': 131, 'que': 131}, {'avis': 401}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8,
'si': 8}, {'0': 354, '<my>': 298, 'des': 354, 'deux': 354, 'la': 354, 'le': 354, 'les': 354, 'ma': 354, 'mes': 354,
'mon': 354, 'nos': 354, 'notre': 354, 'plusieurs': 354, 'quatre': 354, 'quelques': 354, 'trois': 354, 'un': 354,
'une': 354}, {'je': 369, 'nous': 369}, {'^': 404, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu': 370,
'quand': 8, 'que': 405, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 407, 'la': 407, 'le': 407, 'les':
407}, {'m': 408, 'me': 408, 'nous': 408}, {'^': 409}, {'^': 409, 'etre': 394, 'nous': 395, 'passer': 393, 'se': 398,
'venir': 393}, {'<inf>': 130}, {'^': 412}, {'devrait': 130, 'doit': 130, 'faudrait': 130, 'faut': 130, 'ne': 324,
'vaudrait': 130, 'vaut': 130}, {'^': 414}, {'il': 415, 'on': 415}, {'d': 413, 'de': 413, 'qu': 416}, {'<giveinf>':
130, '<inf>': 130, 'ne': 130, 'pas': 130}, {'^': 418}, {'devait': 130, 'devrait': 130, 'doit': 130, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferait': 130, 'm': 18, 'me': 18, 'ne': 324, 'nous': 18, 'vaudrait': 130, 'vaut': 130},
{'^': 420}, {'route': 130}, {'betise': 130, 'erreur': 130}, {'fausse': 422, 'une': 423}, {'fais': 424, 'fait': 424,
'ferais': 424}, {'^': 425}, {'devait': 130, 'devrait': 130, 'doit': 130, 'fais': 424, 'fait': 424, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferais': 424, 'ferait': 130, 'ne': 324, 'vaudrait': 130, 'vaut': 130}, {'^': 427},
{'elle': 347, 'il': 421, 'j': 426, 'je': 426, 'on': 428}, {'<should>': 130, 'fais': 424, 'fait': 424, 'ferais': 424},
{'^': 430}, {'j': 426, 'je': 431, 'nous': 215, 'on': 431}, {':': 319, 'd': 419, 'de': 419, 'qu': 429, 'que': 432},
{'...': 64, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>': 434, 'revenir': 435}, {'^': 436}, {'<hand_inf>':
18}, {'^': 438}, {'sa': 18, 'ses': 18, 'son': 18}, {'^': 440}, {'a': 441, 'à': 441}, {'parle': 442}, {'a': 77,
'absent': 77, 'absente': 77, 'absents': 77, 'au': 77, 'chez': 77, 'en': 77, 'parti': 77, 'partie': 77, 'pas': 77,
'sorti': 77, 'sortie': 77, 'sortis': 77, 'à': 77}, {'etais': 444, 'etions': 444}, {'etais': 444, 'etions': 444, 'n':
445}, {'j': 446, 'je': 446, 'nous': 446}, {'que': 447}, {'alors': 448, 'pendant': 448}, {'maison': 194}, {'la': 450},
{'bureau': 194}, {'moi': 194}, {'moi': 194, 'nous': 194}, {'bonjour': 194}, {'voir': 194}, {'...': 449, 'D': 194, 'a':
451, 'au': 452, 'avec': 453, 'boire': 194, 'chez': 454, 'dejeuner': 194, 'diner': 194, 'dire': 455, 'dîner': 194,
'ici': 194, 'me': 456, 'nous': 456, 'prendre': 194, 'à': 451}, {'je': 215, 'nous': 215, 'on': 215}, {'que': 458},
{'pour': 347}, {'^': 130, 'j': 215, 'je': 215, 'on': 215}, {'de': 131, 'qu': 131, 'que': 461}, {'accord': 460, 'avis':
462}, {'j': 131, 'je': 131, 'nous': 131, 'on': 131}, {'que': 464}, {'<came>': 457, 'cense': 347, 'censee': 347,
'convaincu': 459, 'convaincue': 459, 'd': 463, 'ok': 460, 'partant': 460, 'partante': 460, 'persuade': 459,
'persuadee': 459, 'pour': 465}, {'devrait': 130, 'doit': 130, 'fais': 424, 'fait': 424, 'faudrait': 130, 'faut': 130,
'ferais': 424, 'ne': 324, 'vaudrait': 130, 'vaut': 130}, {'^': 467}, {'il': 415, 'j': 426, 'je': 426, 'on': 468},
{'j': 426, 'je': 426, 'on': 426}, {'qu': 469, 'que': 470}, {'...': 449}, {'<came>': 472}, {'probleme': 18}, {'ca': 18,
'charge': 18, 'le': 474, 'occupe': 18}, {'^': 475}, {'on': 131}, {'j': 131, 'je': 131, 'nous': 131}, {'qu': 477,
'que': 478}, {'pour': 479}, {'un': 262}, {'^': 481}, {'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19,
'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 483}, {'<give3>': 18, 'apporte': 19, 'depose': 19,
'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 248}, {'^': 485, 'me':
486}, {'faut': 373}, {'D': 25}, {'...': 489, 'D': 25}, {'a': 131, 'à': 131}, {'d': 18, 'de': 18}, {'garantit': 492,
'jure': 492}, {'D': 194}, {'<would_give>': 18}, {'<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495},
{'<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 496, 'me': 496, 'nous': 496}, {'^': 497},
{'elle': 498, 'il': 498}, {'qu': 499}, {'sur': 131}, {'^': 18}, {'d': 502, 'de': 502}, {'d': 131, 'de': 131}, {'': (3,
'advice'), '<any_det>': 130}, {'<any_det>': 130}, {'^': 506}, {'^': 505, 'd': 131, 'de': 131, 'plutot': 507}, {'des':
354, 'la': 354, 'le': 354, 'les': 354, 'ma': 354, 'mes': 354, 'mon': 354, 'nos': 354, 'notre': 354, 'un': 354, 'une':
354}, {'arreter': 130, 'ne': 130, 'pas': 130}, {'^': 510}, {'^': 509, 'd': 511, 'de': 511}, {'devait': 130, 'devrait':
130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130}, {'^': 513}, {'il': 514, 'on': 514}, {'<should>':
130, 'ferais': 221}, {'^': 516}, {'j': 517, 'je': 517, 'nous': 517, 'on': 517}, {'d': 321, 'de': 321, 'qu': 515,
'que': 518}, {'abord': 130}, {'': (3, 'advice'), '<inf>': 130, 'd': 520, 'ne': 130, 'pas': 130, 'plutot': 130,
'surtout': 130}, {'^': 521}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495},
{'<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 523, 'me': 523, 'nous': 523}, {'^': 524,
'allait': 347, 'va': 347}, {'<would_give>': 18, 'devait': 130, 'devrait': 130, 'doit': 130, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferait': 130, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 523, 'me': 523, 'ne':
324, 'nous': 523, 'vaudrait': 130, 'vaut': 130}, {'^': 526, 'allait': 347, 'va': 347}, {'devait': 130, 'devrait': 130,
'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130, 'ne': 324, 'vaudrait': 130, 'vaut': 130},
{'^': 528}, {'elle': 525, 'il': 527, 'on': 529}, {'...': 519, ':': 319, 'd': 522, 'de': 522, 'qu': 530, 'que': 458},
{'signe': 194, 'visiter': 194}, {'': (23, 'contact'), 'vocal': 194}, {'message': 533, 'messages': 194, 'mot': 194,
'vocal': 194}, {'des': 534, 'un': 534}, {',': 131, 'contre': 131, 'sur': 131}, {'garde': 536}, {'en': 537}, {'d': 8,
'de': 8, 'des': 8, 'du': 8}, {'fil': 194, 'tel': 194, 'tél': 194}, {'de': 540}, {'coup': 541}, {'un': 542}, {'^': 505,
'd': 131, 'de': 131, 'plutot': 507, 'qu': 131, 'que': 131}, {'^': 343, 'd': 344, 'de': 344, 'qu': 344, 'que': 344},
{'^': 130, 'd': 131, 'de': 131, 'qu': 131, 'que': 131}, {'qu': 515}, {'visite': 194}, {'dessus': 194}, {'': (3,
'advice'), 'arreter': 130, 'ne': 130, 'pas': 130}, {'^': 550}, {'d': 551, 'de': 551}, {'<reached_me>': 194, '<said>':
494, '<urges>': 491, '<vowed>': 500, 'alerte': 501, 'alertee': 501, 'alerté': 501, 'assure': 503, 'assuré': 503,
'certifie': 503, 'conjure': 504, 'conseille': 508, 'conseillé': 508, 'demande': 512, 'demandé': 512, 'dit': 531,
'exhorte': 504, 'fait': 532, 'garanti': 503, 'jure': 503, 'juré': 503, 'laisse': 535, 'laissé': 535, 'lance': 339,
'lancé': 339, 'mis': 538, 'mise': 538, 'parle': 539, 'parlé': 539, 'passe': 543, 'passé': 543, 'preconise': 544,
'prie': 504, 'prié': 504, 'promis': 545, 'propose': 348, 'proposé': 348, 'préconise': 546, 'préconisé': 544,
'rappele': 547, 'reclame': 310, 'recommande': 544, 'recommandé': 544, 'rendu': 548, 'réclame': 310, 'réclamé': 310,
'saute': 549, 'somme': 504, 'suggere': 544, 'suggère': 546, 'suggéré': 544, 'supplie': 552, 'supplié': 552}, {':':
319}, {'<helps3>': 490, '<urges>': 491, '^': 493, 'a': 553, 'alerte': 501, 'appelle': 194, 'attend': 25, 'attendent':
25, 'dit': 554, 'enjoint': 504, 'presse': 504, 'prie': 504, 'supplie': 504}, {'garantit': 492, 'jure': 492, 'l': 248,
'la': 248, 'le': 248, 'les': 248, 'redit': 18}, {'': (3, 'advice'), 'ne': 130, 'pas': 130}, {'^': 557}, {'il': 529,
'on': 529}, {'d': 558, 'de': 558, 'qu': 559, 'que': 458}, {'^': 34}, {'^': 34, 'encore': 561, 'toujours': 561},
{'visiter': 25}, {'contre': 131, 'sur': 131}, {'garde': 564}, {'en': 565}, {'^': 18, 'd': 502, 'de': 502}, {'bien':
131, 'mieux': 131, 'plutot': 131}, {'<helps3>': 490, '<urges>': 491, '^': 556, 'conseille': 316, 'demandait': 403,
'demande': 403, 'dit': 560, 'doit': 562, 'doivent': 562, 'fait': 563, 'met': 566, 'preconise': 546, 'promet': 567,
'préconise': 546, 'préconisé': 546, 'reclame': 310, 'recommande': 546, 'recommandé': 546, 'réclame': 310, 'réclamé':
310, 'suggere': 546, 'suggère': 546, 'suggéré': 546, 'verrait': 568, 'voit': 568}, {'...': 519, ':': 319, 'd': 522,
'de': 522, 'qu': 499}, {',': 131}, {'garde': 571}, {'en': 572}, {'<reached_me>': 194, '<said>': 494, '<urges>': 491,
'<vowed>': 500, 'assure': 503, 'assuré': 503, 'certifie': 503, 'conjure': 504, 'conseille': 508, 'conseillé': 508,
'demande': 512, 'demandé': 512, 'dit': 570, 'exhorte': 504, 'fait': 532, 'garanti': 503, 'jure': 503, 'juré': 503,
'laisse': 535, 'laissé': 535, 'lance': 339, 'lancé': 339, 'mis': 573, 'mise': 573, 'parle': 539, 'parlé': 539,
'passe': 543, 'passé': 543, 'preconise': 544, 'prie': 504, 'prié': 504, 'promis': 545, 'préconise': 546, 'préconisé':
544, 'recommande': 544, 'recommandé': 544, 'rejoint': 194, 'rejointe': 194, 'rejoints': 194, 'rendu': 548, 'saute':
549, 'somme': 504, 'suggere': 544, 'suggère': 546, 'suggéré': 544, 'supplie': 552, 'supplié': 552}, {':': 319, 'd':
131, 'de': 131}, {'<helps3>': 490, '<urges>': 491, '^': 556, 'a': 574, 'appelle': 194, 'attend': 25, 'attendent': 25,
'conseille': 316, 'demandait': 403, 'demande': 403, 'dit': 575, 'doit': 562, 'doivent': 562, 'enjoint': 504, 'fait':
563, 'preconise': 546, 'presse': 504, 'prie': 504, 'préconise': 546, 'préconisé': 546, 'recommande': 546,
'recommandé': 546, 'suggere': 546, 'suggère': 546, 'suggéré': 546, 'supplie': 504, 'verrait': 568, 'voit': 568},
{'...': 307, '<my>': 298}, {'^': 577}, {'d': 309, 'de': 578, 'des': 309, 'du': 309}, {'besoin': 579}, {'^': 363},
{'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 582, 'nous': 582}, {'j': 131, 'je': 131, 'on': 131}, {'que':
584}, {'j': 131, 'je': 131, 'l': 360, 'nous': 359, 'on': 131}, {'qu': 360, 'que': 586}, {'je': 131}, {'d': 347, 'de':
347, 'qu': 477, 'que': 588}, {'^': 404}, {'persuade': 333, 'persuadee': 333}, {'d': 18, 'de': 18, 'des': 18, 'du':
18}, {'occupe': 592}, {'a': 502, 'à': 502}, {'a': 194, 'au': 194, 'avec': 194, 'chez': 194, 'à': 194}, {'arrete': 595,
'arretee': 595, 'arrêté': 595, 'assis': 595, 'assise': 595, 'deplace': 595, 'deplacee': 595, 'déplacé': 595, 'engage':
594, 'engagee': 594, 'engagé': 594, 'joint': 595, 'jointe': 595, 'pointe': 595, 'pointee': 595}, {'^': 593, 'en': 476,
'engage': 594, 'est': 596}, {'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18, 'du': 18}, {'charge': 598, 'rapproche':
18, 'renseigne': 598}, {'^': 599, 'demandait': 403, 'demande': 403}, {'pour': 465}, {'<came>': 457}, {'^': 509},
{'<inf>': 18}, {'<inf>': 18, 'l': 604, 'la': 604, 'le': 604, 'les': 604}, {'m': 605, 'me': 605, 'nous': 605}, {'et':
606}, {'...': 607}, {'<any_det>': 18, '<my>': 18}, {'mettre': 18}, {'<hand_inf>': 18, '<inf>': 608, 'boucler': 609,
'checker': 609, 'corriger': 609, 'finir': 609, 'jeter': 609, 'me': 610, 'nous': 610, 'parler': 363, 'regarder': 609,
'relire': 609, 'revenir': 435, 'reviewer': 609, 'signer': 609, 'tester': 609, 'valider': 609, 'verifier': 609}, {'^':
611}, {'mieux': 585}, {'je': 369, 'l': 360, 'nous': 356}, {'^': 404, 'bien': 351, 'qu': 357, 'que': 614, 'savoir': 8},
{'appeler': 194, 'ecrire': 194, 'envoyer': 194, 'rappeler': 194, 'repondre': 194}, {'m': 616, 'nous': 616}, {'de':
617, 'me': 582, 'nous': 582}, {'^': 404, 'qu': 357, 'que': 361, 'savoir': 8}, {'etre': 394, 'nous': 395, 'passer':
393, 'savoir': 8, 'se': 398, 'venir': 393}, {'ma': 341}, {'<must3>': 213, '<opines>': 228, '^': 291, 'a': 349,
'accepte': 352, 'aimerait': 362, 'allait': 365, 'attend': 377, 'attendent': 373, 'aura': 381, 'auront': 384, 'avait':
387, 'cense': 347, 'censee': 347, 'comptait': 399, 'compte': 400, 'conseille': 316, 'd': 402, 'demandait': 403,
'demande': 406, 'devaient': 410, 'devait': 411, 'disait': 417, 'dit': 433, 'doit': 437, 'doivent': 439, 'en': 443,
'est': 466, 'estime': 471, 'etait': 473, 'ferait': 131, 'gere': 476, 'insiste': 480, 'jette': 482, 'l': 484, 'la':
487, 'le': 487, 'les': 487, 'leur': 488, 'lui': 488, 'm': 555, 'me': 569, 'nous': 576, 'ont': 580, 'parlera': 581,
'passe': 583, 'passera': 583, 'pensait': 399, 'pense': 471, 'preconise': 342, 'prefere': 585, 'prefererait': 587,
'prend': 482, 'promet': 567, 'propose': 589, 'préconise': 342, 'préconisé': 342, 'préfèrerait': 585, 'préférerait':
587, 'recevra': 381, 'recevront': 384, 'reclame': 590, 'recommande': 342, 'recommandé': 342, 'regle': 476, 'reste':
591, 'règle': 476, 'réclame': 590, 's': 597, 'se': 600, 'serait': 601, 'sont': 602, 'souhaite': 603, 'souhaiterait':
603, 'suggere': 342, 'suggère': 342, 'suggéré': 342, 'trouve': 471, 'va': 612, 'verrait': 613, 'veulent': 373, 'veut':
615, 'viendra': 583, 'vient': 618, 'voit': 613, 'voudrait': 619, 'voulait': 620, 'à': 621}, {'...': 132, '^': 130},
{'<them>': 131, 'N': 623}, {'d': 624, 'de': 624}, {'j': 127, 'je': 127, 'nous': 127, 'on': 127}, {'d': 127, 'de': 127,
'que': 626}, {'N': 627}, {'a': 628, 'à': 628}, {'<helps3>': 25}, {'m': 630, 'me': 630, 'nous': 630}, {'N': 25},
{'accueille': 632, 'accueillons': 632, 'fais': 563, 'faisons': 563, 'fait': 563, 'recevons': 632, 'recois': 632,
'recoit': 632}, {'<helps3>': 25, 'accueille': 632, 'accueillons': 632, 'fais': 563, 'faisons': 563, 'fait': 563,
'recevons': 632, 'recois': 632, 'recoit': 632}, {'<they>': 631, 'je': 633, 'm': 630, 'me': 630, 'nous': 634, 'on':
633}, {'de': 413}, {'arrete': 130, 'arrête': 130, 'augmente': 130, 'baisse': 130, 'cesse': 130, 'change': 130,
'embauche': 130, 'fasse': 130, 'lache': 130, 'leve': 130, 'lève': 130, 'monte': 130, 'prenne': 130, 'recrute': 130,
'vende': 130, 'vise': 130}, {'^': 637}, {'j': 638, 'je': 638}, {'que': 639}, {'faudrait': 640, 'faut': 640}, {'vaut':
413}, {'pas': 413}, {'^': 412, 'ne': 643}, {'eviter': 636, 'faudrait': 640, 'faut': 640, 'il': 641, 'inutile': 636,
'mieux': 642, 'ne': 643, 'pas': 413, 'plutot': 413, 'surtout': 644}, {':': 645}, {'<reached_me>': 194}, {'D': 25,
'nous': 489}, {'partie': 194}, {'la': 649}, {'de': 650, 'la': 194, 'là': 194}, {'etaient': 651, 'etait': 651},
{'etaient': 194, 'etait': 194}, {'fin': 194}, {'la': 654}, {'dessert': 194}, {'cours': 194, 'retard': 194}, {'tard':
194}, {'a': 655, 'apres': 194, 'au': 656, 'en': 657, 'ensuite': 194, 'plus': 658, 'sur': 655, 'vers': 194, 'à': 655},
{'retard': 194}, {'en': 660}, {'cours': 194}, {'a': 655, 'apres': 194, 'au': 656, 'en': 662, 'ensuite': 194, 'plus':
658, 'sur': 655, 'vers': 194, 'à': 655}, {'matin': 194}, {'D': 194, 'ce': 664, 'hier': 194}, {'<came>': 194, 'arrive':
659, 'arrivee': 659, 'arrives': 661, 'arrivé': 659, 'passe': 663, 'passee': 663, 'passé': 663, 'rejoint': 663,
'rejoints': 663, 'rentre': 665, 'rentree': 665, 'rentré': 665, 'reparti': 665, 'repartie': 665, 'repartis': 665},
{'salle': 194}, {'la': 667}, {'ligne': 194, 'remote': 194, 'teams': 194, 'telephone': 194, 'téléphone': 194, 'visio':
194, 'zoom': 194}, {'avec': 454, 'dans': 668, 'depuis': 669, 'en': 669, 'la': 194, 'là': 194, 'par': 669, 'present':
194, 'presente': 194, 'présente': 194, 'sur': 669}, {'appele': 292, 'appelé': 292, 'arrive': 663, 'arrivee': 663,
'arrivé': 663, 'averti': 292, 'ecrit': 292, 'passe': 663, 'passee': 663, 'passé': 663, 'prevenu': 292, 'rejoint': 663,
'rejoints': 663, 'signale': 292, 'textote': 292}, {'a': 671}, {'cours': 194, 'ligne': 194, 'remote': 194, 'teams':
194, 'telephone': 194, 'téléphone': 194, 'visio': 194, 'zoom': 194}, {'la': 654, 'ligne': 194, 'remote': 194, 'teams':
194, 'telephone': 194, 'téléphone': 194, 'visio': 194, 'zoom': 194}, {'a': 655, 'apres': 194, 'au': 656, 'depuis':
669, 'en': 673, 'ensuite': 194, 'par': 669, 'plus': 658, 'sur': 674, 'vers': 194, 'à': 655}, {'appele': 292, 'appelé':
292, 'arrive': 663, 'arrivee': 663, 'arrivé': 663, 'averti': 292, 'ecrit': 292, 'passe': 663, 'passee': 663, 'passé':
663, 'prevenu': 292, 'rejoint': 675, 'rejoints': 663, 'signale': 292, 'textote': 292}, {'$$': 25}, {'$$': 25, 'aussi':
677}, {'a': 676, 'rejoignent': 678, 'rejoint': 678}, {'depuis': 669, 'en': 669, 'par': 669, 'sur': 669}, {'connecte':
680, 'connectee': 680}, {'est': 681}, {'la': 678, 'là': 678}, {'$$': 25, 'aussi': 677, 'la': 678, 'là': 678},
{'<came>': 194, 'arrive': 661, 'arrivee': 661, 'arrives': 661, 'arrivé': 661, 'rentre': 665, 'rentree': 665, 'rentré':
665, 'reparti': 665, 'repartie': 665, 'repartis': 665}, {'...': 646, ':': 645, 'a': 647, 'attend': 648, 'attendent':
648, 'aussi': 652, 'en': 653, 'est': 666, 'etait': 670, 'm': 672, 'nous': 679, 'passe': 678, 'passent': 678, 's': 682,
'sera': 683, 'seront': 684, 'sont': 685, 'viennent': 678, 'vient': 678, 'y': 653}, {'D': 34}, {'D': 34, 'avant': 687,
'pour': 687}, {'attendu': 688, 'attendue': 688, 'attendus': 688, 'promis': 688, 'promise': 688}, {'attendu': 688,
'attendue': 688, 'attendus': 688, 'promis': 688, 'promise': 688, 'toujours': 689}, {'a': 266, 'accord': 690,
'contrat': 690, 'deconseille': 130, 'demonte': 261, 'devis': 690, 'docs': 690, 'déconseille': 130, 'déconseillé': 130,
'facture': 690, 'installe': 261, 'installera': 261, 'm': 268, 'me': 284, 'monte': 261, 'montera': 261, 'nettoie': 261,
'nous': 285, 'plans': 690, 'pose': 261, 'posera': 261, 'repare': 261, 'reparera': 261, 'reponse': 690, 'retour': 690,
'reviendra': 289, 'reviennent': 289, 'revient': 289, 'signature': 690}, {'D': 155, 'a': 155, 'au': 155, 'd': 155,
'de': 155, 'du': 155, 'en': 155, 'la': 155, 'le': 155, 'notre': 155, 'pour': 155, 'son': 155, 'à': 155}, {'la': 26,
'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 694, 'avec': 694, 'et': 694, 'à': 694}, {'N': 695},
{'moi': 190}, {'de': 697}, {'<would_give>': 18, 'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut':
130, 'm': 18, 'me': 18, 'ne': 324, 'nous': 18, 'valait': 325, 'vaudrait': 130, 'vaut': 325}, {'^': 699}, {'devrait':
130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ne': 324, 'valait': 325, 'vaudrait': 130, 'vaut':
325}, {'^': 701}, {'elle': 323, 'il': 700, 'on': 702}, {':': 319, 'd': 321, 'de': 321, 'qu': 703}, {'vous': 77}, {'':
(0, 'missed'), '<date>': 77, 'rendez': 705}, {'': (0, 'missed'), '<any_det>': 706, '<date>': 77, 'rendez': 705},
{'annuler': 707, 'decommander': 707, 'reporter': 707}, {'...': 237}, {'du': 709}, {'annule': 77, 'annulee': 77,
'annulé': 77, 'deprogramme': 77, 'deprogrammee': 77, 'supprime': 77, 'supprimee': 77}, {'<shifted>': 710, 'annule':
77, 'annulee': 77, 'annulé': 77, 'deprogramme': 77, 'deprogrammee': 77, 'finalement': 711, 'supprime': 77,
'supprimee': 77}, {'<shifted>': 692, 'annule': 77, 'annulee': 77, 'annules': 77, 'annulé': 77, 'decommande': 77,
'decommandee': 77}, {'agenda': 25, 'air': 335}, {'contact': 0, 'lien': 0, 'relation': 0}, {'en': 715}, {'mettre':
716}, {'comment': 240, 'l': 240, 'la': 240, 'le': 240, 'les': 240}, {'^': 718}, {'donner': 40, 'envoyer': 40, 'filer':
40, 'rendre': 40, 'renvoyer': 40, 'transmettre': 40}, {'<review_inf>': 230, '<teach_inf>': 719, '^': 720, 'avis':
131}, {'<review_inf>': 230, '<teach_inf>': 719, '^': 720, 'd': 351, 'de': 351}, {'^': 40, 'de': 127}, {'N': 131, '^':
130, 'elle': 131, 'il': 131, 'je': 131, 'lui': 131, 'moi': 131}, {',': 724, 'N': 131, '^': 130, 'elle': 131, 'il':
131, 'je': 131}, {'charge': 723, 'place': 725}, {'appele': 77, 'appelé': 77, 'prevenu': 77, 'repondu': 77, 'venu': 77,
'venue': 77}, {'pas': 727}, {'<inf>': 40}, {'^': 729, 'd': 40, 'de': 40}, {',': 724}, {'place': 731}, {'nouvelles':
77}, {'de': 733, 'signe': 77, 'suite': 77}, {'lieu': 77}, {'faire': 77}, {'avoir': 735, 'se': 736}, {'decroche': 77,
'donne': 734, 'donné': 734, 'décroché': 77, 'eu': 735, 'pu': 737, 'rappele': 77, 'repondu': 77}, {'donne': 734,
'donné': 734}, {'lapin': 77}, {'un': 740}, {'D': 25, 'en': 25, 'le': 25}, {'place': 725}, {'avis': 131}, {'si': 104},
{'<said>': 292, '<shifted>': 692, 'annule': 77, 'annulee': 77, 'annules': 77, 'annulé': 77, 'besoin': 312, 'confirme':
693, 'confirmé': 693, 'connecter': 696, 'conseille': 316, 'conseillé': 316, 'cote': 698, 'creuser': 104, 'decommande':
77, 'decommandee': 77, 'dit': 704, 'du': 708, 'dû': 708, 'elle': 352, 'ete': 712, 'eux': 352, 'finalement': 713, 'l':
714, 'lance': 339, 'lancé': 339, 'les': 717, 'leur': 721, 'lui': 722, 'ma': 726, 'meme': 728, 'mettre': 716, 'moi':
730, 'même': 728, 'notre': 732, 'pas': 738, 'plus': 739, 'pose': 741, 'posé': 741, 'preconise': 342, 'presenter': 696,
'promis': 345, 'propose': 348, 'proposé': 348, 'préconise': 342, 'préconisé': 342, 'recommande': 342, 'recommandé':
342, 'revoir': 742, 'sa': 743, 'son': 744, 'suggere': 342, 'suggère': 342, 'suggéré': 342, 'ta': 743, 'voir': 745},
{'a': 194, 'au': 194, 'chez': 194, 'à': 194}, {'equipe': 136, 'equipes': 136, 'etudiants': 136, 'fondateurs': 136,
'jeunes': 136, 'porteurs': 136, 'projets': 136, 'promo': 136, 'startups': 136}, {'': (23, 'contact'), 'N': 747, 'des':
748, 'deux': 748, 'les': 748, 'trois': 748, 'une': 748}, {'lui': 40}, {'^': 750}, {'N': 5, '^': 4}, {'a': 752, 'à':
752}, {'client': 753, 'lead': 753, 'prospect': 753}, {'un': 754}, {'leur': 40, 'lui': 40}, {'^': 756}, {'d': 40, 'de':
40}, {'^': 240, 'charger': 145, 'demenager': 145, 'demonter': 145, 'monter': 145, 'porter': 145, 'ranger': 145,
'repeindre': 145, 'vider': 145}, {'^': 240, 'a': 759, 'avec': 241, 'pour': 759, 'sur': 241, 'à': 759}, {'N': 760},
{'a': 241, 'comment': 241, 'la': 241, 'le': 241, 'les': 241, 'à': 241}, {'N': 762}, {'a': 763, 'à': 763}, {'0': 77,
'la': 77, 'longtemps': 77, 'pendant': 77, 'trente': 77, 'un': 77, 'une': 77, 'vingt': 77}, {'N': 765}, {'^': 240, 'a':
241, 'comment': 241, 'l': 241, 'la': 241, 'le': 241, 'les': 241, 'pourquoi': 241, 'à': 241}, {'N': 767}, {'a': 768,
'à': 768}, {'<taught>': 769}, {'<inf>': 232}, {'d': 771, 'de': 771}, {'N': 772}, {'a': 773, 'à': 773}, {'<any_det>':
65}, {'^': 775}, {'': (8, 'asked'), 'N': 776}, {'a': 203, 'à': 203}, {'avis': 778}, {'a': 777, 'conseil': 778, 'son':
779, 'un': 779, 'à': 777}, {'^': 240, 'a': 241, 'avec': 241, 'pour': 241, 'sur': 241, 'à': 241}, {'N': 781},
{'charge': 40, 'occupe': 40}, {'en': 783}, {'lis': 40, 'm': 784, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 785}, {'j': 786, 'je': 786}, {'<them>': 40, 'lis': 40, 'm': 784,
'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 788}, {'j': 789,
'je': 789}, {'a': 773, 'q': 787, 'que': 790, 'à': 773}, {'a': 230, 'sur': 230, 'à': 230}, {'avis': 792}, {'charger':
145, 'demenager': 145, 'demonter': 145, 'monter': 145, 'porter': 145, 'ranger': 145, 'repeindre': 145, 'vider': 145},
{'a': 794, 'pour': 794, 'à': 794}, {'N': 795}, {'a': 796, 'à': 796}, {'main': 797}, {'de': 798}, {'coup': 799},
{'mon': 793, 'un': 800}, {'N': 241}, {'chez': 194, 'voir': 194}, {'': (15, 'gave:intro')}, {'^': 804}, {'^': 804, 'a':
805, 'de': 805, 'entre': 805, 'pour': 805, 'à': 805}, {'intro': 806}, {'relation': 806}, {'en': 808}, {'mise': 809},
{'intros': 806, 'presentations': 806}, {'N': 805}, {'et': 812}, {'N': 813, '^': 804}, {'connaitre': 805, 'rencontrer':
814}, {'l': 807, 'la': 810, 'les': 811, 'se': 815, 'une': 807}, {'elle': 232, 'il': 232}, {'N': 232}, {'qu': 817,
'que': 818}, {'pour': 819}, {'eu': 77, 'parle': 77, 'parlé': 77, 'rencontre': 77, 'rencontré': 77, 'revu': 77, 'vu':
77}, {'contact': 805, 'lien': 805, 'relation': 805}, {'en': 822}, {'N': 823}, {'et': 824}, {'avec': 812, 'et': 812},
{'N': 826}, {'contact': 827, 'lien': 827, 'relation': 827}, {'en': 828}, {'email': 829, 'mail': 829}, {'N': 825, 'en':
828, 'par': 830}, {'temps': 77}, {'le': 832}, {'eu': 77, 'pu': 77, 'reussi': 77, 'revu': 77, 'trouve': 833, 'trouvé':
833, 'vu': 77}, {'question': 778}, {'la': 835, 'une': 835}, {'a': 812, 'avec': 812, 'et': 812, 'à': 812}, {'N': 837},
{'courriel': 838, 'email': 838, 'linkedin': 838, 'mail': 838, 'visio': 838, 'whatsapp': 838}, {'N': 837, 'en': 839,
'par': 839, 'via': 839}, {'': (5, 'mine'), 'd': 40, 'de': 40}, {'N': 841}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le':
40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 843}, {'^': 758, 'a': 842, 'd': 844, 'de': 844, 'à': 842}, {'de': 5},
{'a': 5, 'au': 5, 'aupres': 846, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 847, 'a': 773, 'à': 773}, {'N': 203}, {'': (10,
'thanks')}, {'^': 144, 'a': 145, 'au': 145, 'pendant': 145, 'pour': 145, 'sur': 145, 'à': 145}, {'N': 851}, {'q': 787,
'que': 787}, {'^': 240, 'a': 145, 'au': 145, 'pendant': 145, 'pour': 145, 'sur': 145, 'à': 145}, {'N': 854},
{'<cheered>': 154, '<handed>': 172, '<said>': 233, '<taught>': 245, '<vowed>': 629, 'a': 757, 'accepte': 758,
'accepté': 758, 'aide': 761, 'aidé': 761, 'appris': 764, 'attendu': 766, 'bien': 770, 'confirme': 693, 'confirmé':
693, 'conseille': 774, 'conseillé': 774, 'demande': 780, 'demandé': 780, 'depanne': 782, 'dit': 791, 'donne': 801,
'donné': 801, 'du': 708, 'dû': 708, 'enseigne': 764, 'epaule': 802, 'ete': 803, 'explique': 764, 'expliqué': 764,
'fait': 816, 'insiste': 820, 'insisté': 820, 'jamais': 821, 'mis': 831, 'montre': 764, 'montré': 764, 'pas': 834,
'pense': 105, 'pensé': 105, 'plus': 821, 'point': 25, 'pose': 836, 'posé': 836, 'presente': 840, 'promis': 845,
'présenté': 840, 'rdv': 25, 'recommande': 848, 'recommandé': 848, 'relance': 849, 'relancé': 849, 'relu': 231,
'remercie': 850, 'remplace': 852, 'rendez': 234, 'repondu': 853, 'reunion': 25, 'seconde': 855, 'suggere': 774,
'suggéré': 774, 'supplee': 852, 'à': 757}, {'<their>': 229}, {'^': 857}, {'<review_inf>': 858, '^': 240, 'charger':
145, 'demenager': 145, 'demonter': 145, 'monter': 145, 'porter': 145, 'ranger': 145, 'repeindre': 145, 'vider': 145},
{'<review_inf>': 858, '^': 240, 'a': 859, 'avec': 241, 'pour': 759, 'sur': 241, 'à': 859}, {'N': 860}, {'avec': 194},
{'...': 862}, {'a': 863, 'au': 863, 'boire': 863, 'courir': 863, 'manger': 863, 'voir': 194, 'à': 863}, {'^': 240,
'a': 241, 'de': 241, 'devant': 241, 'pour': 241, 'sur': 241, 'à': 241}, {'experience': 865}, {'d': 866}, {'<course>':
865, 'retour': 867}, {'un': 868, 'une': 868}, {'c': 12, 'est': 8, 'tombe': 8}, {'N': 870}, {'d': 871, 'de': 871},
{'<any_det>': 256}, {'<give3>': 873, '<hand3>': 873, '<send3>': 873}, {'^': 874}, {'elle': 875, 'il': 875}, {'qu':
876}, {'N': 230}, {'d': 878, 'de': 878}, {'...': 879}, {'<any_det>': 880}, {'absence': 77}, {'en': 882, 'manque': 77,
'manqué': 77, 'rate': 77}, {'en': 882, 'manques': 77}, {'^': 240, 'a': 241, 'comment': 241, 'la': 241, 'le': 241,
'les': 241, 'à': 241}, {'N': 885}, {'presse': 104}, {'journal': 104}, {'facebook': 104, 'insta': 104, 'instagram':
104, 'la': 887, 'le': 888, 'linkedin': 104, 'twitter': 104, 'x': 104}, {'a': 886, 'dans': 889, 'par': 889, 'sur': 889,
'à': 886}, {'^': 4, 'de': 160}, {'candidature': 891, 'demande': 891}, {'la': 892, 'leur': 892, 'sa': 892}, {'N': 805,
'a': 812, 'avec': 812, 'et': 812, 'à': 812}, {'N': 894}, {':': 895}, {'de': 194}, {'cote': 897}, {'a': 898, 'à': 898},
{'^': 240, 'a': 241, 'de': 241, 'pour': 241, 'sur': 241, 'à': 241}, {'<course>': 900}, {'de': 901}, {'heure': 902,
'heures': 902, 'seances': 902}, {'<give3>': 18, '<hand3>': 18, '<send3>': 18}, {'^': 904}, {'D': 905}, {'elle': 906,
'il': 906}, {'<course>': 865, 'heure': 902, 'heures': 902, 'retour': 867, 'seances': 902}, {'0': 903, 'deux': 903,
'plusieurs': 903, 'qu': 907, 'quatre': 903, 'quelques': 903, 'trois': 903, 'un': 868, 'une': 908}, {'0': 903, 'deux':
903, 'plusieurs': 903, 'quatre': 903, 'quelques': 903, 'trois': 903, 'un': 868, 'une': 908}, {'': (7, 'waiting'),
'de': 34, 'qu': 34, 'que': 34}, {'rien': 77}, {'N': 765, 'pour': 912}, {'de': 237}, {'lieu': 914, 'tel': 862,
'telephone': 862, 'tél': 862, 'téléphone': 862}, {'d': 77, 'de': 77}, {'signe': 916}, {'nouvelle': 77, 'nouvelles':
77, 'reponse': 77}, {'appeler': 77, 'rencontrer': 77, 'voir': 77}, {'du': 919, 'dû': 919}, {'dit': 386, 'personne':
77}, {'<review_inf>': 858}, {'<review_inf>': 858, 'a': 922, 'à': 922}, {'N': 923, 'moi': 190, 'nous': 190}, {'<them>':
232, 'N': 232}, {'N': 813}, {'rencontrer': 926}, {'se': 927}, {'en': 828, 'par': 830}, {'en': 839, 'par': 839, 'via':
839}, {'appris': 764, 'du': 708, 'dû': 708, 'enseigne': 764, 'explique': 764, 'expliqué': 764, 'fait': 928, 'mis':
929, 'montre': 764, 'montré': 764, 'presente': 930, 'présenté': 930}, {'alimentaire': 145}, {'D': 155, 'a': 237, 'au':
237, 'en': 237, 'à': 237}, {'D': 155, 'a': 237, 'au': 237, 'en': 237, 'finalement': 933, 'à': 237}, {'conversation':
194, 'discussion': 194, 'engueulade': 194, 'explication': 194}, {'<to_place>': 145, '^': 144}, {'^': 42}, {'de': 937},
{'teste': 231, 'testé': 231}, {'<taught>': 769, 'qu': 8, 'que': 8}, {'vocale': 77}, {'<rehearsed>': 229}, {'<their>':
942}, {'^': 943}, {'': (23, 'contact'), 'N': 944}, {'^': 943, 'avec': 945, 'sur': 194}, {'close': 77, 'ferme': 77,
'fermee': 77, 'fermé': 77}, {'dej': 194, 'déj': 194}, {'<drink>': 194, 'petit': 948}, {'des': 949, 'le': 949,
'quelques': 949, 'un': 949, 'une': 949}, {'annonce': 194, 'annoncé': 194, 'appris': 194, 'confirme': 194, 'confirmé':
194, 'dit': 194, 'raconte': 194, 'raconté': 194}, {'a': 951}, {'a': 951, 'l': 952}, {'l': 952}, {'m': 953, 'me': 954,
'nous': 953}, {'qui': 955}, {'charge': 723}, {'elle': 352, 'eux': 352, 'lui': 352, 'ma': 957, 'moi': 758}, {'j': 127,
'je': 127}, {'que': 959}, {'pomme': 723}, {'ma': 961}, {'moi': 723}, {'N': 956, 'a': 958, 'booke': 25, 'cale': 25,
'calé': 25, 'convenu': 960, 'fixe': 25, 'fixé': 25, 'ok': 25, 'pour': 962, 'sur': 963, 'à': 958}, {'booke': 25,
'cale': 25, 'calé': 25, 'est': 964, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 77}, {'capte': 966, 'decroche': 966,
'décroche': 966, 'repond': 966}, {'d': 104, 'de': 104, 'qu': 104, 'que': 104}, {'bien': 968}, {'vide': 77}, {'le':
970}, {'dans': 971, 'occupe': 77, 'occupé': 77}, {'capte': 966, 'decroche': 966, 'décroche': 966, 'ne': 967, 'repond':
966, 'serait': 969, 'sonnait': 972, 'sonne': 972}, {'<inf>': 25}, {'de': 974}, {'N': 975}, {'avec': 976, 'de': 974},
{'peu': 194}, {'avec': 194, 'cinq': 194, 'ensemble': 194, 'longtemps': 194, 'un': 978}, {'joindre': 77}, {'a': 980,
'à': 980}, {'<to_place>': 136, '^': 135, 'avec': 147, 'de': 147, 'pour': 147}, {'quoi': 8}, {'pour': 40}, {'^': 299,
'moi': 984}, {'sur': 985}, {'lieu': 489}, {'a': 987, 'aura': 987, 'est': 489, 'sera': 489}, {'...': 988}, {'N': 747},
{'<any_det>': 165, '<my>': 165}, {'^': 991}, {'N': 992}, {'a': 993, 'à': 993}, {'la': 26, 'le': 26, 'notre': 26, 'qu':
876, 'sa': 26, 'son': 26}, {'jour': 131}, {'d': 624, 'de': 624, 'du': 996, 'recu': 131}, {'^': 4, 'a': 160, 'à': 160},
{'<pro>': 998}, {'<pro>': 998, 'expert': 999}, {'<good>': 1000, '<pro>': 998, 'expert': 999}, {'<pro>': 5},
{'<any_det>': 1001, 'l': 1002, 'la': 1002, 'le': 1002, 'ma': 1002, 'mon': 1002, 'notre': 1002, 'un': 1002, 'une':
1002}, {'N': 1003}, {'<pro>': 161}, {'<any_det>': 1001, '^': 130, 'a': 1004, 'd': 131, 'de': 131, 'l': 1005, 'la':
1005, 'le': 1005, 'ma': 1005, 'mon': 1005, 'notre': 1005, 'un': 1005, 'une': 1005, 'à': 1004}, {'<any_det>': 1001,
'a': 1004, 'l': 1005, 'la': 1005, 'le': 1005, 'ma': 1005, 'mon': 1005, 'notre': 1005, 'un': 1005, 'une': 1005, 'à':
1004}, {'<them>': 203, 'N': 203}, {'j': 40, 'je': 40}, {'avec': 976, 'de': 974, 'que': 1009}, {'D': 194, 'a': 194,
'au': 194, 'avec': 194, 'chez': 194, 'dans': 194, 'sur': 194, 'à': 194}, {'rompus': 1011}, {'': (23, 'contact'),
'batons': 1012}, {'D': 194, 'a': 1013, 'animee': 1011, 'au': 194, 'avec': 194, 'chez': 194, 'dans': 194, 'franche':
1011, 'houleuse': 1011, 'longue': 1011, 'rapide': 1011, 'sur': 194, 'sympa': 1011, 'tendue': 1011, 'utile': 1011, 'à':
1013}, {'d': 230, 'de': 230, 'du': 230}, {'fil': 194}, {'de': 1016}, {'pour': 757}, {'<should>': 130, 'vaut': 221},
{'^': 1019}, {',': 413, 'il': 1020, 'je': 1020, 'nous': 1020, 'on': 1020}, {'il': 1020, 'je': 1020, 'nous': 1020,
'on': 1020}, {'faudrait': 130, 'faut': 130, 'vaut': 221}, {'de': 130}, {'devrais': 130, 'dois': 130, 'ferais': 221},
{'vaudrait': 130, 'vaut': 130}, {'devrait': 130, 'doit': 130}, {'pas': 130}, {'<inf>': 130, 'faudrait': 130, 'faut':
130, 'il': 1023, 'inutile': 1024, 'je': 1025, 'mieux': 1026, 'on': 1027, 'surtout': 1028, 'vaut': 221}, {'aurais':
130, 'aurait': 130, 'commets': 130, 'devrais': 130, 'devrait': 130, 'dois': 130, 'ferais': 130, 'ferait': 130,
'gagnerais': 130, 'gagnerait': 130}, {'^': 1030}, {'^': 1029, 'j': 1031, 'je': 1031, 'on': 1031}, {'devrais': 130},
{'vaut': 130}, {'devrait': 130}, {'il': 317, 'je': 1033, 'mieux': 1034, 'on': 1035}, {',': 1032, '^': 1036},
{'faudrait': 130, 'faut': 130, 'il': 1023, 'inutile': 1024, 'je': 1025, 'mieux': 1026, 'on': 1027, 'surtout': 1028,
'vaut': 221}, {'^': 1038, 'j': 1031, 'je': 1031, 'on': 1031}, {',': 1039, '^': 130}, {'^': 1038}, {',': 1041, '^':
130}, {'<them>': 1021, '<they>': 1022, 'N': 1037, 'elle': 1040, 'elles': 1042, 'eux': 1042, 'lui': 1040}, {'accord':
1018, 'apres': 1043, 'avis': 401}, {'d': 34, 'de': 34, 'des': 34, 'du': 34}, {'agenda': 25, 'attente': 1045}, {'l':
1046}, {'N': 131}, {'d': 1048, 'de': 1048}, {'avis': 1049}, {'l': 1050}, {'': (1, 'moved'), '<date>': 155, 'D': 155},
{'D': 1052, 'a': 1052, 'au': 1052, 'la': 1052, 'le': 1052, 'notre': 1052, 'à': 1052}, {'<their>': 230}, {'jamais': 77,
'pas': 77, 'plus': 77, 'toujours': 966}, {'d': 203, 'de': 203}, {'avis': 1056}, {'<them>': 203, 'N': 203, '^': 404,
'a': 777, 'combien': 8, 'comment': 8, 'conseil': 778, 'l': 1057, 'ou': 8, 'pourquoi': 8, 'qu': 370, 'quand': 8, 'que':
405, 's': 8, 'si': 8, 'son': 779, 'un': 779, 'à': 777}, {'<them>': 203, 'N': 203, 'a': 777, 'conseil': 778, 'l': 1057,
'son': 779, 'un': 779, 'à': 777}, {'<reach_inf>': 77, '<see_inf>': 77, 'leur': 127, 'lui': 127}, {'n': 77, 'ne': 77,
'personne': 77, 'rien': 77}, {'et': 1061}, {'...': 1062}, {'m': 407, 'me': 407, 'nous': 407}, {'^': 1064}, {'': (0,
'missed'), '...': 1062}, {'^': 409, 'appeler': 1063, 'dejeuner': 77, 'diner': 77, 'dîner': 77, 'encore': 1065,
'livrer': 1063, 'manger': 77, 'passer': 1066, 'rappeler': 1063, 's': 199, 'se': 200, 'toujours': 1065, 'venir': 1066},
{'messagerie': 77}, {'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ne': 324, 'valait':
130, 'vaudrait': 130, 'vaut': 130}, {'^': 1069}, {'il': 1070, 'on': 1070}, {'d': 413, 'de': 413, 'qu': 1071}, {'D':
905, '^': 874}, {'': (13, 'talk'), 'elle': 1073, 'il': 1073}, {'qu': 1074, 'que': 8}, {'<give3>': 873, '<hand3>': 873,
'<send3>': 873, 'm': 18, 'me': 18, 'nous': 18}, {'D': 905, '^': 1076}, {'<give3>': 873, '<hand3>': 873, '<send3>':
873, 'devait': 130, 'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130, 'm': 18,
'me': 18, 'ne': 324, 'nous': 18, 'valait': 130, 'vaudrait': 130, 'vaut': 130}, {'D': 905, '^': 1078}, {'devait': 130,
'devrait': 130, 'doit': 130, 'fais': 424, 'fait': 424, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferais': 424,
'ferait': 130, 'ne': 324, 'valait': 130, 'vaudrait': 130, 'vaut': 130}, {'^': 1080}, {'elle': 1077, 'il': 1079, 'j':
426, 'je': 426, 'on': 1081}, {'de': 160}, {'faveur': 1083}, {'en': 1084, 'pour': 160}, {'mot': 1085}, {':': 319, 'd':
419, 'de': 419, 'qu': 1082, 'que': 432, 'un': 1086}, {',': 1041}, {'N': 1088, 'elle': 1088, 'elles': 1088, 'eux':
1088, 'lui': 1088}, {'demander': 40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'argent': 127},
{'l': 1091}, {'': (5, 'mine'), '0': 127, 'cent': 127, 'cinquante': 127, 'de': 1092, 'trente': 127, 'vingt': 127},
{'mettre': 716, 'presenter': 0}, {'visite': 25}, {'': (5, 'mine'), '0': 127, '<see_inf>': 25, '^': 1090, 'cent': 127,
'cinquante': 127, 'connecter': 696, 'de': 1092, 'encore': 1093, 'les': 1094, 'mettre': 716, 'presenter': 696,
'rencontrer': 25, 'rendre': 1095, 'retrouver': 25, 'trente': 127, 'vingt': 127, 'voir': 25}, {'<inf>': 434, 'revenir':
435}, {'^': 1097, 'encore': 1065, 'toujours': 1065}, {'<any_det>': 171, '<reach_noun>': 170}, {'<any_det>': 176},
{'^': 1100}, {'...': 1101}, {'N': 1102}, {'a': 1103, 'à': 1103}, {'<any_det>': 176, '<my>': 165}, {'^': 229, 'sur':
230}, {'<remarks>': 1106}, {'de': 1107}, {'^': 1105, 'des': 1107, 'mes': 1107, 'mon': 1107, 'plein': 1108, 'quelques':
1107, 'un': 1107}, {'N': 1109}, {'^': 229, 'a': 230, 'sur': 230, 'à': 230}, {'<remarks>': 1111}, {'de': 1112},
{'<remarks>': 1111, 'nouvelles': 233}, {'heure': 902, 'heures': 902, 'seances': 902, 'trois': 1112}, {'<remarks>':
1111, 'benevolat': 145}, {'...': 168, '<remarks>': 1111}, {'...': 168, '<remarks>': 1111, 'avis': 792}, {'mal': 1113},
{'<remarks>': 1111, 'heure': 902, 'heures': 902, 'seances': 902}, {'<remarks>': 1111, 'bons': 1112, 'heure': 902,
'heures': 902, 'seances': 902}, {'mes': 1112}, {'^': 240, 'a': 794, 'avec': 241, 'pour': 759, 'sur': 241, 'à': 794},
{'asso': 145, 'association': 145}, {'N': 1123, '^': 240, 'l': 1124}, {'a': 1125, 'à': 1125}, {'main': 1126}, {'de':
1127}, {'<course>': 865, '<remarks>': 1111, 'benevolat': 145, 'coup': 1128, 'retour': 867}, {'...': 1104, '0': 903,
'<any_det>': 171, '<reach_noun>': 170, 'a': 1110, 'beaucoup': 1113, 'des': 1114, 'deux': 1115, 'du': 1116, 'ma': 169,
'mes': 1117, 'mon': 1118, 'nos': 169, 'notre': 169, 'pas': 1119, 'plein': 1113, 'plusieurs': 1120, 'quatre': 903,
'quelques': 1121, 'tous': 1122, 'trois': 903, 'un': 1129, 'une': 908, 'à': 1110}, {'annuler': 77}, {'<letter>': 194,
'N': 194}, {'': (23, 'contact'), 'avec': 1132, 'de': 1132, 'des': 1132, 'par': 1132, 'quelques': 1132}, {'interview':
104}, {'video': 104}, {'podcast': 104, 'talk': 104}, {'l': 1134, 'la': 1135, 'le': 1136, 'une': 1135}, {'pour': 5},
{'reco': 1138, 'recommandation': 1138}, {'a': 194, 'une': 1139, 'à': 194}, {'coup': 263, 'oeil': 18}, {'ma': 18,
'mes': 18, 'mon': 18, 'notre': 18, 'un': 1141}, {'jeter': 1142, 'jette': 1142, 'jettera': 1142, 'regarde': 1142,
'regarder': 1142}, {'jeter': 1142, 'jette': 1142, 'jettera': 1142, 'regarde': 1142, 'regarder': 1142, 'va': 1143},
{'^': 1144}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 292}, {'attente': 1146, 'call':
862, 'disant': 292, 'ligne': 862, 'me': 1147, 'mon': 882, 'nous': 1147, 'vain': 77, 'visio': 862}, {'cote': 561, 'de':
561, 'des': 561, 'du': 561}, {'recu': 1149}, {'rien': 1150}, {'cv': 5}, {'N': 1101}, {'': (23, 'contact'), 'a': 194,
'à': 194}, {'<letter>': 1154, '<remarks>': 1111}, {'trois': 1112}, {'cv': 1083}, {'<remarks>': 1111, 'bons': 1112},
{'<letter>': 1154, '<remarks>': 1111, 'client': 753, 'lead': 753, 'prospect': 753}, {'...': 1104, '<any_det>': 171,
'<reach_noun>': 170, '<their>': 1152, 'a': 1153, 'beaucoup': 1113, 'des': 1155, 'deux': 1156, 'du': 1112, 'le': 1157,
'mes': 1112, 'mon': 1112, 'pas': 1119, 'plein': 1113, 'plusieurs': 1112, 'quelques': 1158, 'tous': 1122, 'un': 1159,
'à': 1153}, {'appeler': 77, 'avoir': 77}, {'joindre': 77, 'voir': 77}, {'parler': 77, 'telephoner': 77},
{'<reach_inf>': 77, '<see_inf>': 77, 'l': 1161, 'la': 1162, 'le': 1162, 'les': 980, 'lui': 1163}, {'d': 1164, 'de':
1164}, {'<shifted>': 692, 'annule': 77, 'annulee': 77, 'annules': 77, 'annulé': 77, 'decommande': 77, 'decommandee':
77, 'deprogramme': 77, 'deprogrammee': 77, 'supprime': 77, 'supprimee': 77}, {'a': 451, 'au': 452, 'chez': 454,
'dejeuner': 194, 'diner': 194, 'dîner': 194, 'me': 456, 'nous': 456, 'à': 451}, {'<came>': 472, '<set>': 25,
'<shifted>': 239, 'annule': 77, 'annulee': 77, 'annules': 77, 'annulé': 77, 'cense': 347, 'censee': 347, 'convaincu':
459, 'convaincue': 459, 'd': 463, 'decommande': 77, 'decommandee': 77, 'deprogramme': 77, 'deprogrammee': 77,
'finalement': 1166, 'meme': 728, 'même': 728, 'ok': 460, 'partant': 460, 'partante': 460, 'passe': 1167, 'passee':
1167, 'passé': 1167, 'persuade': 459, 'persuadee': 459, 'pour': 465, 'supprime': 77, 'supprimee': 77, 'venu': 1167,
'venue': 1167}, {'de': 918}, {'<would_give>': 18, 'm': 496, 'me': 496, 'nous': 496}, {'^': 1170}, {'m': 496, 'me':
496, 'nous': 496}, {'^': 1172}, {'elle': 1171, 'elles': 1173, 'il': 1171, 'ils': 1173}, {'aucune': 918, 'pas': 1169,
'rien': 78}, {'aucune': 918, 'moi': 190, 'pas': 1169, 'qu': 1174, 'rien': 78, 'si': 104, 'toujours': 1175}, {'N':
194}, {'partie': 1177}, {'la': 1178}, {'notres': 1177}, {'N': 194, 'de': 1179, 'des': 1180, 'la': 1177, 'là': 1177,
'present': 1177, 'presente': 1177, 'presentes': 1177, 'presents': 1177, 'présente': 1177, 'présentes': 1177}, {'':
(14, 'together'), 'N': 194}, {'N': 194, 'aussi': 1181, 'de': 1179, 'des': 1180, 'egalement': 1181, 'la': 1182, 'là':
1182, 'present': 1177, 'presente': 1177, 'presentes': 1177, 'presents': 1177, 'présente': 1177, 'présentes': 1177},
{'avec': 194, 'cense': 937, 'censee': 937, 'chez': 194}, {'parti': 77, 'partie': 77}, {'notres': 1182}, {'<came>':
472, 'N': 194, 'aussi': 1181, 'de': 1179, 'deja': 1185, 'des': 1186, 'egalement': 1181, 'la': 1182, 'là': 1182,
'present': 1182, 'presente': 1182, 'presentes': 1177, 'presents': 1177, 'présente': 1182, 'présentes': 1177},
{'donne': 292, 'donné': 292}, {'avec': 194, 'chez': 194}, {'du': 1016}, {'<date>': 194, 'bout': 1190}, {'au': 1191,
'en': 1191, 'par': 1191}, {'': (23, 'contact'), 'au': 1191, 'en': 1191, 'par': 1191}, {'<them>': 1192, 'N': 1193},
{'a': 802, 'à': 802}, {'...': 1195}, {'...': 1195, 'a': 886, 'comment': 1196, 'à': 886}, {'appeler': 77, 'croiser':
77, 'voir': 77}, {'des': 1107, 'mes': 1107, 'mon': 1107, 'plein': 1108, 'quelques': 1107, 'un': 1107}, {'N': 1199},
{'N': 944}, {'bond': 77}, {'connaissance': 194, 'mise': 809}, {'point': 194}, {'demo': 229, 'démo': 229, 'oral': 229,
'pitch': 229, 'presentation': 229, 'soutenance': 229}, {'^': 1205}, {'<their>': 1206, 'N': 230, 'la': 1206, 'le':
1206}, {'<their>': 1152, 'le': 1157}, {'chez': 194, 'par': 194}, {'a': 194, 'au': 194, 'chez': 194, 'voir': 194, 'à':
194}, {'saut': 1210}, {'<course>': 865, '<date>': 194, '<drink>': 194, '<remarks>': 1111, 'audit': 230, 'benevolat':
145, 'crochet': 1209, 'petit': 1211, 'point': 194, 'retour': 867, 'saut': 1210}, {'<course>': 865, '<date>': 194,
'heure': 902, 'heures': 902, 'intro': 806, 'relecture': 230, 'retour': 867, 'seances': 902}, {'0': 903, '^': 943, 'a':
1200, 'avec': 1201, 'beaucoup': 1113, 'des': 1112, 'deux': 1115, 'du': 1116, 'faux': 1202, 'l': 807, 'la': 1203, 'le':
1204, 'les': 811, 'mes': 1112, 'mon': 1112, 'part': 233, 'pas': 1119, 'plein': 1113, 'plusieurs': 1120, 'quatre': 903,
'quelques': 1121, 'repeter': 1207, 'suivre': 1208, 'tous': 1122, 'trois': 903, 'un': 1212, 'une': 1213, 'à': 1200},
{'demande': 40}, {'^': 1215}, {'j': 1216, 'je': 1216}, {'<inf>': 0, 'que': 1217}, {'^': 1215, 'reflechisse': 104},
{'j': 1216, 'je': 1219}, {'<inf>': 0, 'les': 717, 'mettre': 716, 'que': 1220}, {'<giveinf>': 40, 'leur': 40, 'lui':
40}, {'^': 41}, {'^': 41, 'mettre': 716, 'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, 'rendre':
1095}, {'': (5, 'mine'), '^': 1225, 'aille': 1226}, {'': (5, 'mine'), '^': 1225, 'reflechisse': 104}, {'j': 1227,
'je': 1228}, {'<inf>': 0, '^': 1222, 'connecter': 696, 'l': 1223, 'la': 1223, 'le': 1223, 'les': 1224, 'mettre': 716,
'presenter': 696, 'que': 1229}, {'<their>': 229, 'la': 229, 'le': 229}, {'^': 1231}, {'^': 1231, 'sur': 1232},
{'donne': 1233, 'donné': 1233, 'sur': 1232}, {'': (19, 'gave:resource'), '<helpful>': 165}, {'<any_det>': 1235,
'<my>': 165}, {'^': 1236}, {'N': 1237}, {'N': 241, '^': 240}, {'a': 1239, 'à': 1239}, {'main': 1240}, {'de': 1241},
{'coup': 1242}, {'...': 1104, '<any_det>': 171, '<reach_noun>': 170, 'a': 1238, 'ma': 169, 'mes': 169, 'mon': 169,
'nos': 169, 'notre': 169, 'un': 1243, 'à': 1238}, {'a': 241, 'au': 241, 'aux': 241, 'sur': 241, 'à': 241}, {'N':
1245}, {'...': 1104}, {'^': 4, 'a': 5, 'aupres': 846, 'à': 5}, {'<them>': 1248, 'N': 1248}, {'de': 1249}, {'faveur':
1250}, {'en': 1251, 'pour': 1249}, {'mot': 1252}, {'D': 155, 'a': 237, 'au': 237, 'en': 237, 'finalement': 933, 'un':
1253, 'à': 237}, {'un': 1253}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a': 1256, 'à': 1256}, {'a': 850, 'à':
850}, {'merci': 1258}, {'lapin': 77, 'merci': 1258}, {'avec': 185, 'passee': 188, 'passees': 188}, {'<see_inf>': 25,
'accueillir': 25, 'retrouver': 25}, {'de': 1262}, {'a': 147, 'avec': 147, 'pour': 147, 'à': 147}, {'coaching': 1264,
'mentorat': 1264, 'mentoring': 1264, 'tutorat': 1264}, {'avec': 185, 'de': 1265, 'passee': 188, 'passees': 188}, {'':
(11, 'thinking'), 'j': 1216, 'je': 1216}, {'<inf>': 0, 'qu': 104, 'que': 1267}, {'': (5, 'mine'), '^': 1225}, {'j':
1269, 'je': 1269}, {'<inf>': 0, '^': 1222, 'connecter': 696, 'les': 1094, 'mettre': 716, 'presenter': 696, 'que':
1270}, {'<any_det>': 298, '<my>': 298}, {'^': 1272}, {'faut': 1273}, {'que': 1009}, {'': (7, 'waiting'), '<any_det>':
34}, {'^': 1276}, {'^': 1276, 'encore': 1277, 'toujours': 1277}, {'faut': 1275, 'manque': 1278}, {'manque': 1278},
{'N': 194, 'aussi': 1177}, {'avait': 1281}, {'^': 1144, 'faudra': 1218, 'faudrait': 1268, 'faut': 1271, 'leur': 1274,
'lui': 1274, 'me': 1279, 'nous': 1280, 'parait': 292, 'paraît': 292, 'y': 1282}, {'elle': 232, 'il': 232, 'on': 131},
{'N': 232, 'j': 131, 'je': 131, 'nous': 131}, {'qu': 1284, 'que': 1285}, {'pour': 1286}, {'a': 241, 'au': 241, 'dans':
241, 'devant': 241, 'à': 241}, {':': 895, 'N': 894, 'de': 838, 'entre': 838}, {'<give1>': 40}, {'<give1>': 40, 'en':
1290}, {'^': 1291, 'dois': 246}, {'0': 62, '<any_det>': 62, '<their>': 62, 'ca': 62, 'deux': 62, 'tout': 62, 'trois':
62}, {'<do1>': 1293, 'amene': 40, 'amène': 40, 'appelle': 40, 'appellerai': 40, 'apporte': 40, 'enverrai': 40,
'envoie': 40, 'organise': 40}, {'<them>': 40}, {'^': 1295}, {'j': 1296, 'je': 1296}, {'que': 1297}, {'d': 127, 'de':
127}, {'a': 757, 'accepte': 758, 'accepté': 758, 'dit': 1298, 'du': 1131, 'dû': 1131, 'envie': 104, 'pense': 105,
'pensé': 105, 'point': 25, 'promis': 1299, 'rdv': 25, 'rendez': 234, 'reunion': 25, 'reve': 104, 'rêvé': 104, 'un':
235, 'une': 235, 'à': 757}, {'': (7, 'waiting'), 'de': 34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours': 34},
{'appeler': 104, 'boire': 104, 'caler': 104, 'dejeuner': 104, 'diner': 104, 'dîner': 104, 'faire': 104, 'manger': 104,
'organiser': 104, 'prendre': 104, 'retrouver': 104, 'revoir': 104, 'voir': 104}, {'appeler': 104, 'boire': 104,
'caler': 104, 'dejeuner': 104, 'diner': 104, 'dîner': 104, 'faire': 104, 'manger': 104, 'me': 1302, 'nous': 1302,
'organiser': 104, 'prendre': 104, 'retrouver': 104, 'revoir': 104, 'se': 1302, 'voir': 104}, {'semaine': 40},
{'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1304, 'vite': 40}, {'<causative>': 40, 'signe': 40}, {'<do1>': 1305,
'fais': 1306}, {'fais': 1306}, {'^': 1308}, {'^': 1307, 'leur': 1309, 'lui': 1309}, {'bricole': 40, 'code': 40,
'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40, 'dessine': 40, 'dépose': 40, 'fais': 1306, 'fait':
1306, 'ferai': 1306, 'garde': 40, 'garderai': 40, 'imprime': 40, 'imprimerai': 40, 'installe': 40, 'note': 40,
'prends': 40, 'ramene': 40, 'rapporte': 40, 'rapporterai': 40, 'redige': 40, 'redigerai': 40, 'rends': 40, 'renvoie':
40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai': 40, 'traduis': 40}, {'': (5, 'mine'), 'd':
40, 'de': 40, 'que': 40}, {'ecrit': 194, 'parle': 194, 'parlé': 194, 'promis': 1312, 'repondu': 194, 'telephone': 194,
'téléphoné': 194}, {'^': 1311, 'ai': 1313, 'leur': 1309, 'lui': 1309}, {'<see_inf>': 77}, {'pas': 1315, 'plus': 1315},
{'peut': 1316, 'peux': 1316, 'pourrai': 1316, 'pourrais': 1316, 'pouvais': 1316, 'pouvait': 1316}, {'appeler': 104,
'boire': 104, 'caler': 104, 'dejeuner': 104, 'diner': 104, 'dîner': 104, 'faire': 104, 'manger': 104, 'me': 1302,
'nous': 1302, 'organiser': 104, 'pas': 1315, 'plus': 1315, 'prendre': 104, 'retrouver': 104, 'revoir': 104, 'se':
1302, 'voir': 104}, {'<them>': 1292, '^': 1294, 'accompagne': 632, 'ai': 1300, 'aimerais': 104, 'attends': 1301,
'conduirai': 632, 'conduis': 632, 'depose': 632, 'devrais': 1303, 'devrait': 1303, 'devrions': 1303, 'dois': 246,
'dépose': 632, 'emmene': 632, 'emmenerai': 632, 'emmène': 632, 'fais': 563, 'fait': 563, 'ferai': 563, 'hesite': 104,
'l': 1310, 'la': 1310, 'le': 1310, 'les': 1310, 'leur': 1314, 'lui': 1314, 'ne': 1317, 'peut': 1316, 'peux': 1316,
'pourrai': 1316, 'pourrais': 1318, 'pourrait': 1303, 'pourrions': 1303, 'pouvais': 1316, 'pouvait': 1316,
'raccompagne': 632}, {'<inf>': 77}, {'<sort_of_met>': 77, 'ose': 1320}, {'<do1>': 1293, '<lui_give>': 40}, {'N': 490},
{'<any_det>': 20}, {'^': 1324}, {'apres': 77}, {'qu': 104, 'que': 104}, {'': (11, 'thinking'), 'appeler': 104,
'boire': 104, 'caler': 104, 'dejeuner': 104, 'diner': 104, 'dîner': 104, 'faire': 104, 'manger': 104, 'me': 1302,
'nous': 1302, 'organiser': 104, 'prendre': 104, 'retrouver': 104, 'revoir': 104, 'se': 1302, 'voir': 104}, {'': (5,
'mine'), '^': 1090, 'connecter': 696, 'encore': 40, 'les': 1094, 'mettre': 716, 'presenter': 696}, {'D': 25, 'a': 25,
'au': 25, 'chez': 25, 'par': 25, 'pour': 25, 'à': 25}, {'attendu': 1330, 'attendue': 1330, 'attendus': 1330, 'convie':
1330, 'conviee': 1330, 'convies': 1330, 'invite': 1330, 'invitee': 1330, 'invitees': 1330, 'invites': 1330, 'invité':
1330}, {'^': 63, 'visiter': 25}, {'^': 63}, {'<do1>': 1305, 'fais': 1306, 'leur': 1290, 'lui': 1290}, {'^': 1334,
'leur': 1309, 'lui': 1309}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'occupe': 1336}, {'en': 1337,
'engage': 119, 'occupe': 1336}, {'d': 40, 'de': 40, 'des': 40, 'du': 40}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40},
{'engage': 1340, 'engagee': 1340, 'engagé': 1340, 'propose': 1340, 'proposee': 1340, 'proposé': 1340}, {'charge':
1339, 'demande': 104, 'rappelle': 104, 'souviens': 104, 'suis': 1341}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25,
'en': 25, 'à': 25}, {'a': 104, 'qu': 104, 'que': 104, 'à': 104}, {'N': 490, '^': 1324}, {'<giveinf>': 40, 'l': 41,
'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1346}, {'bien': 104}, {'<them>': 1292, '^': 1322,
'accompagne': 632, 'accueille': 1323, 'accueillons': 1323, 'aura': 1325, 'aurai': 1325, 'conduirai': 632, 'conduis':
632, 'cours': 1326, 'crois': 1327, 'depose': 632, 'devrais': 1328, 'devrait': 1303, 'devrions': 1303, 'dois': 1329,
'dépose': 632, 'emmene': 632, 'emmenerai': 632, 'emmène': 632, 'est': 1331, 'fais': 1332, 'fait': 563, 'ferai': 563,
'gere': 1333, 'l': 1335, 'la': 1335, 'le': 1335, 'les': 1335, 'leur': 1314, 'lui': 1314, 'm': 1338, 'me': 1342, 'ne':
1317, 'pars': 1343, 'pense': 1344, 'peut': 1316, 'peux': 1316, 'pourrai': 1316, 'pourrais': 1318, 'pourrait': 1303,
'pourrions': 1303, 'pouvais': 1316, 'pouvait': 1316, 'prends': 1333, 'raccompagne': 632, 'recevons': 1323, 'recevra':
1325, 'recevrai': 1325, 'recevrons': 1325, 'recois': 1345, 'recoit': 1345, 'recupere': 1325, 'reflechis': 104,
'sommes': 1331, 'songe': 104, 'suis': 1331, 'va': 757, 'vais': 1347, 'verrais': 1348, 'voudrais': 104},
{'entremetteurs': 5}, {'a': 194, 'au': 194, 'aux': 194, 'les': 1350, 'à': 194}, {'mois': 18}, {'semaine': 18},
{'prochaine': 18}, {'semaine': 1354}, {'bientot': 18, 'ce': 1352, 'cette': 1353, 'la': 1355}, {'D': 18, 'bientot': 18,
'ce': 1352, 'cette': 1353, 'la': 1355}, {'<hand3>': 1356, '<send3>': 1356, 'apporte': 1357, 'depose': 1357, 'dépose':
1357, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'facebook': 104, 'insta': 104,
'instagram': 104, 'linkedin': 104, 'twitter': 104, 'x': 104}, {'sur': 1359}, {'^': 804, 'avec': 805}, {'contact':
1361, 'lien': 1361, 'relation': 1361}, {'en': 1362}, {'appele': 77, 'appelee': 77, 'appelé': 77, 'contacte': 77,
'contactee': 77, 'felicite': 77, 'felicitee': 77, 'rappele': 77, 'rappelee': 77, 'vu': 77, 'vue': 77}, {'appele': 77,
'appelee': 77, 'appelé': 77, 'contacte': 77, 'contactee': 77, 'encore': 1364, 'felicite': 77, 'felicitee': 77,
'rappele': 77, 'rappelee': 77, 'vu': 77, 'vue': 77}, {'appele': 77, 'appelee': 77, 'appelé': 77, 'contacte': 77,
'contactee': 77, 'encore': 1365, 'felicite': 77, 'felicitee': 77, 'rappele': 77, 'rappelee': 77, 'vu': 77, 'vue': 77},
{'bloc': 153}, {'peu': 153}, {'^': 152, 'a': 1367, 'comme': 153, 'un': 1368, 'à': 1367}, {'pas': 1365}, {'<cheered>':
153, '<warned>': 232, 'aide': 781, 'aidee': 781, 'aidé': 781, 'appris': 1360, 'conseille': 781, 'conseillee': 781,
'conseillé': 781, 'depanne': 781, 'depannee': 781, 'epaule': 241, 'epaulee': 241, 'eu': 194, 'eue': 194, 'forme':
1245, 'formee': 1245, 'formes': 1245, 'initie': 1245, 'initiee': 1245, 'inities': 1245, 'lu': 1360, 'mis': 1363,
'mise': 1363, 'mises': 1363, 'pas': 1366, 'presente': 812, 'presentees': 1363, 'presentes': 1363, 'présenté': 812,
'présentés': 1363, 'rebooste': 1369, 'reboostee': 1369, 'recommande': 847, 'recommandee': 847, 'recommandé': 847,
'remonte': 1369, 'remontee': 1369, 'remontees': 1369, 'remontes': 1369, 'remotive': 1369, 'remotivee': 1369,
'remplace': 241, 'remplacee': 241, 'seconde': 145, 'secondee': 145, 'toujours': 1370, 'vu': 1360, 'vue': 1360},
{'<them>': 132, 'N': 132}, {'d': 1372, 'de': 1372}, {'^': 1358, 'ai': 1371, 'anniv': 872, 'anniversaire': 872, 'avis':
1049, 'idee': 1373}, {'camp': 18}, {'son': 1375}, {'dans': 1376}, {'est': 1377}, {'^': 1358, 'balle': 1378,
'messagerie': 77}, {'<my>': 165}, {'^': 1380}, {'N': 1381}, {'plan': 77}, {'': (0, 'missed'), 'sur': 77, 'vocal': 77},
{'sa': 77, 'son': 77}, {'sur': 1385}, {'message': 1384, 'vocal': 1386}, {'a': 1382, 'en': 1383, 'ma': 169, 'mes': 169,
'mon': 169, 'nos': 169, 'notre': 169, 'un': 1387, 'à': 1382}, {'^': 1358}, {'connaitre': 805, 'rencontrer': 805},
{'se': 1390}, {'un': 805, 'une': 805}, {'^': 804, 'en': 1362, 'l': 1392}, {'<warned>': 232, 'fait': 1391, 'forme':
1245, 'formee': 1245, 'formes': 1245, 'initie': 1245, 'initiee': 1245, 'inities': 1245, 'mis': 1363, 'mise': 1363,
'mises': 1363, 'presentees': 1393, 'presentes': 1393, 'présentés': 1393, 'rebooste': 1369, 'reboostee': 1369,
'remonte': 1369, 'remontee': 1369, 'remontees': 1369, 'remontes': 1369, 'remotive': 1369, 'remotivee': 1369,
'remplace': 145, 'remplacee': 145, 'seconde': 145, 'secondee': 145}, {'^': 1358, 'ai': 1394}, {'recommandation':
1138}, {'de': 1396}, {'<inf>': 130, 'faut': 130, 'il': 317, 'je': 1033, 'mieux': 1034, 'ne': 130, 'pas': 130}, {'^':
1398}, {',': 1399}, {'<lui_give>': 40}, {'accord': 194, 'adresse': 194, 'avis': 194, 'benediction': 194, 'confiance':
194, 'conge': 194, 'demission': 194, 'disponibilites': 194, 'dispos': 194, 'feu': 194, 'numero': 194, 'ok': 194,
'parole': 194, 'preavis': 194, 'reponse': 194}, {'<any_det>': 176, '<my>': 165, 'des': 176, 'deux': 176, 'l': 176,
'la': 176, 'le': 176, 'les': 176, 'trois': 176, 'un': 176, 'une': 176}, {'^': 176}, {'d': 1404, 'de': 1404}, {'de':
1404}, {'tas': 1406}, {'<any_det>': 171, '<my>': 1402, '^': 1403, 'des': 1404, 'plein': 1405, 'quelques': 1404, 'un':
1407}, {'<any_det>': 229}, {'^': 1409}, {'<any_det>': 241, '^': 240, 'comment': 241, 'pourquoi': 241}, {'client': 5,
'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1412, 'un': 1412, 'une': 1412}, {'^':
1290}, {'^': 1290, 'l': 1414, 'la': 1414, 'le': 1414, 'les': 1414, 'leur': 1414, 'lui': 1414}, {'j': 1415, 'je': 1415,
'on': 1415}, {'que': 1416}, {'combien': 241, 'comment': 241, 'la': 241, 'le': 241, 'les': 241, 'pourquoi': 241},
{'<handed>': 1381}, {'<taught>': 1411}, {'courage': 153}, {'<pro>': 5, 'expert': 1002}, {'<good>': 1422, '<pro>': 5,
'expert': 1002}, {'<any_det>': 1423, 'N': 5, 'd': 771, 'de': 771, 'l': 1002, 'la': 1002, 'le': 1002, 'ma': 1002,
'mon': 1002, 'notre': 1002, 'un': 1002, 'une': 1002}, {'': (8, 'asked'), 'd': 771, 'de': 771}, {'lacher': 153},
{'rien': 1426}, {'accrocher': 153}, {'bon': 153}, {'<inf>': 232, 'ne': 1427, 's': 1428, 'tenir': 1429}, {'': (5,
'mine'), '<give1>': 40, 'lis': 40, 'm': 784, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis':
40, 'verifie': 40}, {'^': 1431, 'l': 1414, 'la': 1414, 'le': 1414, 'les': 1414, 'leur': 1414, 'lui': 1414}, {'j':
1432, 'je': 1432, 'on': 1415}, {'bravo': 153, 'd': 771, 'de': 1430, 'q': 787, 'que': 1433}, {'^': 240, 'd': 241, 'de':
241, 'sur': 241}, {'cours': 1435}, {'<remarks>': 1111, 'annotations': 1106, 'correctifs': 1106, 'corrections': 1106,
'cours': 1435, 'critiques': 1106, 'impressions': 1106, 'notes': 1106, 'suggestions': 1106}, {'cours': 1435, 'trois':
1112}, {'<remarks>': 1111, 'annotations': 1106, 'correctifs': 1106, 'corrections': 1106, 'critiques': 1106,
'impressions': 1106, 'notes': 1106, 'suggestions': 1106}, {'<remarks>': 1111, 'annotations': 1106, 'avis': 792,
'correctifs': 1106, 'corrections': 1106, 'critiques': 1106, 'impressions': 1106, 'notes': 1106, 'suggestions': 1106},
{'^': 240, 'avec': 241, 'pour': 241, 'sur': 241}, {'main': 1441}, {'de': 1442}, {'<remarks>': 1111, 'annotations':
1106, 'correctifs': 1106, 'corrections': 1106, 'coup': 1443, 'cours': 1435, 'critiques': 1106, 'impressions': 1106,
'notes': 1106, 'suggestions': 1106}, {'0': 1436, 'beaucoup': 1113, 'des': 1437, 'deux': 1438, 'du': 1112, 'mes': 1439,
'mon': 1440, 'pas': 1119, 'plein': 1113, 'plusieurs': 1112, 'quelques': 1158, 'tous': 1122, 'trois': 1436, 'un':
1444}, {'': (23, 'contact'), 'que': 1416}, {'annotations': 1106, 'correctifs': 1106, 'corrections': 1106, 'critiques':
1106, 'impressions': 1106, 'notes': 1106, 'suggestions': 1106}, {'annotations': 1106, 'client': 5, 'cliente': 5,
'clients': 5, 'contact': 5, 'correctifs': 1106, 'corrections': 1106, 'critiques': 1106, 'impressions': 1106, 'lead':
5, 'notes': 1106, 'prospect': 5, 'suggestions': 1106}, {'des': 1447, 'deux': 1412, 'mes': 1447, 'mon': 1447, 'un':
1448, 'une': 1412}, {'<any_det>': 241, '^': 240, 'combien': 241, 'comment': 241, 'la': 241, 'le': 241, 'les': 241,
'pourquoi': 241}, {'beaucoup': 1113, 'des': 1439, 'deux': 1156, 'du': 1112, 'mes': 1439, 'mon': 1439, 'part': 232,
'pas': 1119, 'plein': 1113, 'plusieurs': 1112, 'quelques': 1158, 'tous': 1122, 'un': 1439}, {'coup': 1443}, {'un':
1452}, {'<any_det>': 1423, 'N': 5, 'l': 1002, 'la': 1002, 'le': 1002, 'ma': 1002, 'mon': 1002, 'notre': 1002, 'un':
1002, 'une': 1002}, {'<any_det>': 241, '^': 240}, {'<any_det>': 165}, {'^': 1456}, {'': (19, 'gave:resource'),
'<any_det>': 165}, {'argent': 166}, {'l': 1459}, {'0': 166, '^': 1458, 'cent': 166, 'de': 1460}, {'': (5, 'mine'),
'^': 843}, {'': (5, 'mine'), 'd': 1462, 'de': 1462, 'que': 40}, {'<inf>': 232, '^': 40}, {'d': 1464, 'de': 1464},
{'moral': 153}, {'confiance': 153, 'courage': 153, 'du': 1421, 'le': 1466}, {'<any_det>': 1423}, {'des': 1447, 'mes':
1447, 'mon': 1447, 'un': 1447}, {'<give1>': 40, 'lis': 40, 'm': 784, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1470, 'l': 1414, 'la': 1414, 'le': 1414, 'les': 1414, 'leur': 1414,
'lui': 1414}, {'j': 1471, 'je': 1471, 'on': 1415}, {'': (23, 'contact'), 'q': 787, 'que': 1472}, {'bon': 1421},
{'<handed>': 1408, '<read_it>': 1410, '<said>': 232, '<taught>': 1411, '<vowed>': 627, 'adresse': 1413, 'adressé':
1413, 'amene': 1413, 'amené': 1413, 'annonce': 1417, 'annoncé': 1417, 'annote': 1410, 'apporte': 1413, 'apporté':
1413, 'appris': 1418, 'aussi': 1419, 'bien': 1420, 'bon': 1421, 'challenge': 1410, 'commente': 1410, 'confie': 1381,
'confirme': 1417, 'confirmé': 1417, 'confié': 1381, 'conseille': 1424, 'conseillé': 1424, 'corrige': 1410, 'corrigé':
1410, 'demande': 1425, 'demandé': 1425, 'detaille': 1418, 'dit': 1434, 'donne': 1445, 'donné': 1445, 'ecrit': 1446,
'envoye': 1449, 'explique': 1450, 'expliqué': 1450, 'fait': 1451, 'file': 1453, 'filé': 1453, 'indique': 1454,
'laisse': 1381, 'laissé': 1381, 'montre': 1455, 'montré': 1455, 'offert': 992, 'parle': 194, 'parlé': 194, 'partage':
1457, 'partagé': 1457, 'pose': 203, 'posé': 203, 'presente': 812, 'prete': 1461, 'promis': 1463, 'propose': 1465,
'proposé': 1465, 'présenté': 812, 'prêté': 1461, 'raconte': 1418, 'raconté': 1418, 'recommande': 1424, 'recommandé':
1424, 'redonne': 1467, 'redonné': 1467, 'refile': 1468, 'refilé': 1468, 'relu': 1410, 'remonte': 1467, 'renvoye':
1469, 'repondu': 1473, 'revu': 1410, 'souhaite': 1474, 'souhaité': 1474, 'suggere': 1424, 'suggéré': 1424,
'telephone': 194, 'tout': 1420, 'téléphoné': 194}, {'mon': 793}, {'d': 844, 'de': 844}, {'<handed>': 172, '<tip>':
1400, '^': 1401, 'ai': 1475, 'donne': 1476, 'donné': 1476, 'faut': 373, 'prete': 1381, 'promis': 1477, 'prête': 1381},
{'<tip>': 1400}, {'<date>': 77, 'rendez': 705}, {'<reach_inf>': 77, '<see_inf>': 77}, {'<reach_inf>': 77, '<see_inf>':
77, 'l': 1481, 'la': 1481, 'le': 1481, 'les': 1481, 'lui': 1481}, {'anniv': 77, 'anniversaire': 77}, {'<any_det>':
1480, 'N': 77, 'd': 1482, 'de': 1482, 'l': 1483, 'le': 1483}, {'article': 104, 'interview': 104, 'portrait': 104,
'post': 104}, {'bouquin': 104, 'livre': 104, 'post': 104}, {'': (11, 'thinking'), 'facebook': 104, 'insta': 104,
'instagram': 104, 'la': 887, 'le': 888, 'linkedin': 104, 'twitter': 104, 'x': 104}, {'dans': 889, 'l': 1485, 'le':
1486, 'par': 889, 'qu': 104, 'que': 104, 'sur': 1487, 'un': 1485, 'une': 1485}, {'<remarks>': 1111, 'annotations':
1106, 'audit': 230, 'correctifs': 1106, 'corrections': 1106, 'critiques': 1106, 'impressions': 1106, 'notes': 1106,
'suggestions': 1106}, {'relecture': 230}, {'beaucoup': 1113, 'des': 1439, 'deux': 1156, 'du': 1112, 'mes': 1439,
'mon': 1439, 'part': 232, 'pas': 1119, 'plein': 1113, 'plusieurs': 1112, 'quelques': 1158, 'tous': 1122, 'un': 1489,
'une': 1490}, {'<handed>': 1408, '<read_it>': 1410, '<said>': 232, '<taught>': 1411, '<vowed>': 627, 'adresse': 1413,
'adressé': 1413, 'amene': 1413, 'amené': 1413, 'annonce': 1417, 'annoncé': 1417, 'annote': 1410, 'apporte': 1413,
'apporté': 1413, 'appris': 1418, 'aussi': 1419, 'bien': 1420, 'bon': 1421, 'challenge': 1410, 'commente': 1410,
'confie': 1381, 'confirme': 1417, 'confirmé': 1417, 'confié': 1381, 'conseille': 1424, 'conseillé': 1424, 'corrige':
1410, 'corrigé': 1410, 'demande': 1425, 'demandé': 1425, 'detaille': 1418, 'dit': 1434, 'donne': 1445, 'donné': 1445,
'ecrit': 1446, 'envoye': 1449, 'explique': 1450, 'expliqué': 1450, 'fait': 1491, 'file': 1453, 'filé': 1453,
'indique': 1454, 'laisse': 1381, 'laissé': 1381, 'montre': 1455, 'montré': 1455, 'offert': 992, 'parle': 194, 'parlé':
194, 'partage': 1457, 'partagé': 1457, 'pose': 203, 'posé': 203, 'presente': 812, 'prete': 1461, 'promis': 1463,
'propose': 1465, 'proposé': 1465, 'présenté': 812, 'prêté': 1461, 'raconte': 1418, 'raconté': 1418, 'recommande':
1424, 'recommandé': 1424, 'redonne': 1467, 'redonné': 1467, 'refile': 1468, 'refilé': 1468, 'relu': 1410, 'remonte':
1467, 'renvoye': 1469, 'repondu': 1473, 'revu': 1410, 'souhaite': 1474, 'souhaité': 1474, 'suggere': 1424, 'suggéré':
1424, 'telephone': 194, 'tout': 1420, 'téléphoné': 194}, {'<handed>': 172, '<must3>': 213, '^': 1401, 'ai': 1492,
'donne': 1476, 'donné': 1476, 'faut': 373, 'prete': 1381, 'promis': 1477, 'prête': 1381}, {'': (13, 'talk'), 'd': 8,
'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8},
{'<giveinf>': 40, 'arreter': 130, 'leur': 40, 'lui': 40, 'ne': 130, 'pas': 130}, {'^': 1496}, {'^': 509, 'd': 1497,
'de': 1497}, {'<imperative>': 130, 'faut': 130, 'il': 317, 'n': 130, 'ne': 130, 'surtout': 130}, {'^': 1499}, {':':
1500, 'd': 321, 'de': 321, 'qu': 515, 'que': 518}, {'<hand3>': 775, '<send3>': 775, '<would_give>': 18, 'l': 495,
'la': 495, 'le': 495, 'les': 495, 'm': 523, 'me': 523, 'nous': 523}, {'^': 1502, 'allait': 347, 'va': 347},
{'<hand3>': 775, '<send3>': 775, '<would_give>': 18, 'devait': 130, 'devrait': 130, 'doit': 130, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferait': 130, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 523, 'me': 523, 'ne':
324, 'nous': 523, 'valait': 130, 'vaudrait': 130, 'vaut': 130}, {'^': 1504, 'allait': 347, 'va': 347}, {'devait': 130,
'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130, 'ne': 324, 'valait': 130,
'vaudrait': 130, 'vaut': 130}, {'^': 1506}, {'elle': 1503, 'il': 1505, 'on': 1507}, {'...': 1501, ':': 319, 'd': 522,
'de': 522, 'qu': 1508, 'que': 458}, {'astuce': 132, 'conseil': 132, 'tip': 132}, {'conseil': 316}, {'bigo': 194,
'bigophone': 194, 'fil': 194, 'grelot': 194, 'phone': 194, 'telephone': 194, 'tube': 194, 'téléphone': 194}, {'de':
1512}, {'coup': 1513}, {'conseil': 316, 'coup': 1513, 'petit': 1514}, {'...': 1510, 'comme': 1511, 'le': 1511, 'un':
1515}, {'part': 194}, {'<letter>': 194, 'faire': 1517}, {'<any_det>': 1518, '<letter>': 194, 'faire': 1517}, {'des':
534, 'en': 1383, 'plantee': 77, 'poireauter': 77, 'seul': 77, 'seule': 77, 'tomber': 77, 'un': 534}, {'en': 1383,
'plantee': 77, 'poireauter': 77, 'seul': 77, 'seule': 77, 'tomber': 77}, {'rappele': 77, 'repondu': 77}, {'bigo': 194,
'bigophone': 194, 'fil': 194, 'grelot': 194, 'phone': 194, 'tel': 194, 'telephone': 194, 'tube': 194, 'tél': 194,
'téléphone': 194}, {'de': 1523}, {'coup': 1524, 'petit': 1514}, {'un': 1525}, {'<reached_me>': 194, '<said>': 1495,
'<urges>': 491, '<vowed>': 500, 'accompagne': 190, 'accompagnee': 190, 'accompagné': 190, 'accueillis': 194, 'alerte':
501, 'alertee': 501, 'alerté': 501, 'assure': 503, 'assuré': 503, 'certifie': 503, 'conjure': 504, 'conseille': 508,
'conseillé': 508, 'demande': 1498, 'demandé': 1498, 'dit': 1509, 'donne': 1516, 'donné': 1516, 'envoye': 1519,
'exhorte': 504, 'fait': 532, 'garanti': 503, 'invites': 194, 'jure': 503, 'juré': 503, 'laisse': 1520, 'laissee':
1521, 'laisses': 1521, 'laissé': 1520, 'lance': 339, 'lancé': 339, 'mis': 538, 'mise': 538, 'parle': 539, 'parlé':
539, 'pas': 1522, 'passe': 1526, 'passé': 1526, 'plante': 77, 'plantee': 77, 'pose': 741, 'posé': 741, 'preconise':
544, 'prie': 504, 'prié': 504, 'promis': 545, 'propose': 348, 'proposé': 348, 'préconise': 546, 'préconisé': 544,
'rappele': 547, 'reclame': 310, 'recommande': 544, 'recommandé': 544, 'recu': 194, 'recue': 194, 'recues': 194,
'recus': 194, 'rejoint': 190, 'rejointe': 190, 'rendu': 548, 'réclame': 310, 'réclamé': 310, 'saute': 549, 'somme':
504, 'suggere': 544, 'suggère': 546, 'suggéré': 544, 'supplie': 552, 'supplié': 552}, {'fallait': 130, 'faudrait':
130, 'faut': 130, 'valait': 130, 'vaudrait': 130}, {'^': 1528}, {'il': 1529, 'on': 1529}, {'qu': 1530}, {':': 319,
'qu': 1530}, {'a': 127, 'à': 127}, {'N': 1533}, {'de': 1534}, {'aupres': 1535, 'envers': 1534}, {'a': 25, 'au': 25,
'chez': 25, 'à': 25}, {'annonce': 1177, 'annoncé': 1177, 'appris': 1177, 'confirme': 1177, 'confirmé': 1177, 'dit':
1177, 'raconte': 1177, 'raconté': 1177}, {'a': 1538}, {'dit': 1531}, {'pour': 310}, {'a': 127, 'd': 127, 'de': 127,
'pour': 127, 'à': 127}, {'N': 1542}, {'de': 1543}, {'aupres': 1544, 'avec': 1543, 'envers': 1543}, {'arrete': 747,
'arretee': 747, 'arrêté': 747, 'engage': 1545, 'engagee': 1545, 'engagé': 1545, 'pointe': 747, 'pointee': 747,
'propose': 1545, 'proposee': 1545, 'proposé': 1545, 'rendu': 747, 'rendue': 747}, {'<says>': 1494, '<urges>': 491,
'^': 493, 'a': 1527, 'accompagnait': 190, 'alerte': 501, 'appelle': 194, 'disait': 1531, 'dit': 1532, 'engage': 1536,
'enjoint': 504, 'invite': 1537, 'invitent': 1537, 'l': 1539, 'me': 1540, 'presse': 504, 'prie': 504, 'relance': 1541,
'suis': 1546, 'supplie': 504}, {'aucune': 918, 'pas': 1169}, {'aucune': 918, 'pas': 1169, 'toujours': 1548}, {'N':
34}, {'d': 1550, 'de': 1550}, {'...': 1551}, {'l': 1552, 'la': 1552, 'le': 1552, 'les': 1552}, {'^': 1553},
{'<any_det>': 1480, '^': 1553, 'encore': 1554, 'toujours': 1554}, {'^': 1553, 'encore': 1554, 'toujours': 1554},
{'<any_det>': 1480}, {'^': 144, 'avec': 145}, {'^': 1222}, {'': (13, 'talk'), 'je': 104}, {'combien': 8, 'comment': 8,
'd': 1559, 'de': 1559, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1560}, {'il': 1507, 'on': 1507}, {'d': 558,
'de': 558, 'qu': 1562, 'que': 458}, {'': (0, 'missed'), '^': 1276, 'encore': 1277, 'toujours': 1277}, {'de': 40}, {'':
(11, 'thinking'), 'jamais': 77, 'pas': 77, 'plus': 77, 'toujours': 966}, {'a': 1559, 'à': 1559}, {'a': 40, 'aupres':
1544, 'avec': 1543, 'de': 40, 'envers': 1543, 'pour': 40, 'à': 40}, {'arrete': 747, 'arretee': 747, 'arrêté': 747,
'engage': 1568, 'engagee': 1568, 'engagé': 1568, 'pointe': 747, 'pointee': 747, 'propose': 1568, 'proposee': 1568,
'proposé': 1568, 'rendu': 747, 'rendue': 747}, {'<says>': 1494, '<urges>': 491, '^': 556, 'annoncer': 292, 'charge':
1339, 'conseille': 316, 'decroche': 1055, 'demandait': 403, 'demande': 1561, 'dire': 292, 'disant': 292, 'dit': 1563,
'doit': 562, 'doivent': 562, 'décroche': 1055, 'engage': 1536, 'faut': 1275, 'ghoste': 77, 'informer': 292, 'manque':
1564, 'met': 566, 'preconise': 546, 'prevenir': 292, 'promet': 567, 'préconise': 546, 'préconisé': 546, 'rappeler':
1565, 'rappelle': 1566, 'reclame': 310, 'recommande': 546, 'recommandé': 546, 'relance': 1541, 'repond': 1055,
'reste': 1567, 'réclame': 310, 'réclamé': 310, 'souviens': 104, 'suggere': 546, 'suggère': 546, 'suggéré': 546,
'suis': 1569, 'verrait': 568, 'voit': 568}, {'': (10, 'thanks'), 'N': 850}, {'fois': 1258}, {'N': 850, 'a': 1571,
'beaucoup': 1258, 'encore': 1258, 'infiniment': 1258, 'mille': 1572, 'à': 1571}, {'vaut': 131}, {'mercis': 1258},
{'avec': 812}, {'contact': 1576, 'lien': 1576, 'relation': 1576}, {'en': 1577, 'et': 824}, {'N': 1578, 'en': 828,
'par': 830}, {'en': 1577}, {'N': 837, 'de': 838, 'entre': 838}, {'contact': 1581, 'relation': 1581}, {'N': 1580, 'en':
1582}, {'et': 190}, {'meme': 728, 'même': 728, 'pas': 738, 'plus': 739}, {'jamais': 821, 'pas': 834, 'plus': 821},
{'eu': 735, 'lieu': 77}, {'pas': 1587}, {'arrive': 77, 'arrivee': 77, 'arrivé': 77, 'venu': 77, 'venue': 77}, {'venu':
77, 'venue': 77}, {'jamais': 1589, 'meme': 728, 'même': 728, 'pas': 1590}, {'pas': 1366, 'toujours': 1370}, {'ai':
1592}, {'dit': 77, 'ecrit': 77, 'envoye': 77, 'parle': 77, 'parlé': 77, 'repondu': 77, 'souhaite': 77, 'souhaité': 77,
'telephone': 77, 'téléphoné': 77}, {'dit': 77, 'ecrit': 77, 'encore': 1594, 'envoye': 77, 'parle': 77, 'parlé': 77,
'repondu': 77, 'souhaite': 77, 'souhaité': 77, 'telephone': 77, 'téléphoné': 77}, {'dit': 77, 'ecrit': 77, 'encore':
1595, 'envoye': 77, 'parle': 77, 'parlé': 77, 'repondu': 77, 'souhaite': 77, 'souhaité': 77, 'telephone': 77,
'téléphoné': 77}, {'pas': 1595}, {'pas': 1596, 'rien': 1595, 'toujours': 1597}, {'ai': 1598}, {'decroche': 77,
'décroché': 77, 'rappele': 77, 'repondu': 77}, {'pas': 1600}, {'pas': 758}, {'a': 1585, 'ai': 1586, 'aura': 1588,
'est': 1591, 'l': 1593, 'leur': 1599, 'lui': 1599, 'ont': 1601, 'oublie': 1602, 'oublier': 1602, 'oublions': 1602},
{'decroche': 1055, 'décroche': 1055, 'rappelle': 1055, 'repond': 1055}, {'jamais': 77, 'pas': 77, 'plus': 77, 'tjrs':
966, 'tjs': 966, 'toujours': 966}, {'fait': 966, 'fera': 966}, {'capte': 966, 'decroche': 1055, 'décroche': 1055, 'l':
1593, 'leur': 1599, 'lui': 1599, 'me': 1604, 'oublie': 1602, 'oublier': 1602, 'oublions': 1602, 'rappelle': 1055,
'repond': 1605, 'se': 1606}, {'step': 0, 'steps': 0}, {'N': 77}, {'ni': 1609}, {'N': 1610}, {'': (12, 'task'), 'meme':
0, 'même': 0}, {'moi': 1612}, {'moi': 0}, {'a': 1613, 'pour': 1614, 'à': 1613}, {'devons': 1559, 'doit': 1559},
{'<hand3>': 775, '<send3>': 775, '<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 496, 'me': 496,
'nous': 496}, {'^': 1617}, {'<hand3>': 775, '<send3>': 775, '<would_give>': 18, 'fallait': 130, 'faudrait': 130,
'faut': 130, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 496, 'me': 496, 'nous': 496, 'valait': 130, 'vaudrait':
130}, {'^': 1619}, {'elle': 1618, 'il': 1620, 'on': 1529}, {'...': 1501, ':': 319, 'd': 522, 'de': 522, 'qu': 1621},
{'N': 1299}, {'': (5, 'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1624}, {'^': 343, 'a': 1623, 'd': 1625, 'de':
1625, 'qu': 344, 'que': 344, 'à': 1623}, {'<reached_me>': 194, '<said>': 1495, '<urges>': 491, '<vowed>': 500,
'accueillis': 194, 'assure': 503, 'assuré': 503, 'certifie': 503, 'conjure': 504, 'conseille': 508, 'conseillé': 508,
'demande': 1498, 'demandé': 1498, 'dit': 1622, 'donne': 1516, 'donné': 1516, 'envoye': 1519, 'exhorte': 504, 'fait':
532, 'garanti': 503, 'invites': 194, 'jure': 503, 'juré': 503, 'laisse': 1520, 'laissee': 1521, 'laisses': 1521,
'laissé': 1520, 'lance': 339, 'lancé': 339, 'mis': 573, 'mise': 573, 'parle': 539, 'parlé': 539, 'passe': 1526,
'passé': 1526, 'plantes': 77, 'pose': 741, 'posé': 741, 'preconise': 544, 'prie': 504, 'prié': 504, 'promis': 1626,
'préconise': 546, 'préconisé': 544, 'recommande': 544, 'recommandé': 544, 'recu': 194, 'recue': 194, 'recues': 194,
'recus': 194, 'rendu': 548, 'saute': 549, 'somme': 504, 'suggere': 544, 'suggère': 546, 'suggéré': 544, 'supplie':
552, 'supplié': 552}, {'': (0, 'missed'), '<see_inf>': 77, 'se': 200}, {'': (0, 'missed'), '<see_inf>': 77, 'd': 1628,
'de': 1628, 'se': 200}, {'vous': 1629}, {'cale': 1629, 'calé': 1629, 'prevu': 1629, 'rdv': 1629, 'rendez': 1630},
{'combien': 8, 'comment': 8, 'd': 1559, 'de': 1559, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 319,
'd': 131, 'de': 131, 'qu': 1530}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1634, 'encore':
561, 'toujours': 561}, {'0': 190, 'deux': 190, 'nombreuses': 190, 'nombreux': 190, 'quatre': 190, 'quelques': 190,
'tous': 190, 'toute': 190, 'trois': 190, 'une': 190}, {'promis': 1299}, {'a': 1637, 'devons': 40, 'doit': 40},
{'croises': 77, 'parle': 77, 'parlé': 77, 'vu': 77, 'vus': 77}, {'pas': 1639}, {'sommes': 1640}, {'est': 1640},
{'nous': 1641, 's': 1642}, {'<sort_of_met>': 194, 'pas': 1639}, {'sommes': 1644}, {'a': 25, 'au': 25, 'avec': 25,
'chez': 25, 'en': 25, 'ensemble': 25, 'à': 25}, {'<sort_of_met>': 194, 'attendu': 1330, 'attendue': 1330, 'attendus':
1330, 'convie': 1330, 'conviee': 1330, 'convies': 1330, 'invite': 1330, 'invitee': 1330, 'invitees': 1330, 'invites':
1330, 'invité': 1330}, {'<says>': 1494, '<them>': 1616, '<urges>': 491, '^': 556, 'a': 1627, 'accueille': 1323,
'accueillons': 1323, 'allons': 757, 'annoncer': 292, 'appelle': 194, 'attendons': 34, 'aura': 1325, 'aurai': 1325,
'avait': 1631, 'avions': 1631, 'conseille': 316, 'demandait': 403, 'demande': 1632, 'devons': 1559, 'devrais': 1303,
'devrait': 1303, 'devrions': 1303, 'dire': 292, 'disait': 1531, 'disant': 292, 'dit': 1633, 'doit': 1635, 'doivent':
562, 'enjoint': 504, 'est': 1331, 'etions': 1636, 'fais': 563, 'fait': 563, 'ferai': 563, 'informer': 292, 'invite':
1537, 'invitent': 1537, 'l': 1539, 'leur': 1638, 'lui': 1638, 'manque': 1278, 'me': 1540, 'n': 1643, 'ne': 1643,
'nous': 1645, 'part': 1646, 'partons': 1646, 'pourrais': 1303, 'pourrait': 1303, 'pourrions': 1303, 'preconise': 546,
'presse': 504, 'prevenir': 292, 'prie': 504, 'préconise': 546, 'préconisé': 546, 'recevons': 1323, 'recevra': 1325,
'recevrai': 1325, 'recevrons': 1325, 'recois': 1345, 'recoit': 1345, 'recommande': 546, 'recommandé': 546, 'recupere':
1325, 's': 1642, 'sommes': 1647, 'suggere': 546, 'suggère': 546, 'suggéré': 546, 'suis': 1331, 'supplie': 504,
'verrait': 568, 'voit': 568}, {'cafe': 194, 'café': 194, 'verre': 194}, {'ma': 169, 'mes': 169, 'mon': 169, 'nos':
169, 'notre': 169, 'un': 1649}, {'^': 1291, 'devons': 1559, 'doit': 1559}, {'envoie': 40, 'prepare': 40, 'prépare':
40, 'relance': 40, 'renvoie': 40, 'transmet': 40}, {'a': 1623, 'd': 127, 'de': 127, 'à': 1623}, {'<set>': 25, 'dit':
1298, 'promis': 1653, 'rendez': 234}, {'D': 155, 'a': 155, 'au': 155, 'la': 155, 'le': 155, 'notre': 155, 'à': 155},
{'': (1, 'moved'), 'D': 155}, {'D': 155, 'a': 237, 'au': 237, 'pour': 237, 'à': 237}, {'': (1, 'moved'), 'D': 155,
'a': 237, 'au': 237, 'pour': 237, 'à': 237}, {'D': 155, 'a': 1656, 'au': 1656, 'ca': 1657, 'l': 1657, 'la': 155, 'le':
1658, 'notre': 155, 'pour': 237, 'à': 1656}, {'dejeuner': 77, 'diner': 77, 'dîner': 77, 'manger': 77, 's': 199, 'se':
200}, {'appeler': 25}, {'parler': 25, 'rappeler': 25, 'revoir': 25, 'voir': 25}, {'^': 1222, 'boire': 25, 'dejeuner':
25, 'diner': 25, 'dîner': 25, 'manger': 25, 's': 1661, 'se': 1662}, {'0': 190, 'deux': 190, 'nombreuses': 190,
'nombreux': 190, 'plein': 190, 'quatre': 190, 'quelques': 190, 'tous': 190, 'toute': 190, 'trois': 190, 'une': 190},
{'^': 1308, 'leur': 1309, 'lui': 1309}, {'fais': 1306, 'fait': 1306, 'ferai': 1306}, {'^': 1666, 'a': 1637, 'devons':
40, 'doit': 40, 'leur': 1309, 'lui': 1309}, {'nous': 1641, 'peut': 1316, 'peux': 1316, 'pourrai': 1316, 'pourrais':
1316, 'pouvais': 1316, 'pouvait': 1316, 's': 1642}, {'dej': 25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25,
'petit': 1669, 'the': 25, 'verre': 25}, {'le': 1670, 'un': 1670}, {'D': 155, 'a': 237, 'au': 237, 'ca': 1657, 'l':
1657, 'le': 1657, 'pour': 237, 'à': 237}, {'': (14, 'together'), '<sort_of_met>': 194, 'loupe': 77, 'loupes': 77,
'manque': 77, 'manques': 77, 'manqué': 77, 'pas': 1639, 'rate': 77, 'rates': 77}, {'appelle': 25, 'est': 1673},
{'<we_meet>': 25}, {'voir': 25}, {'<see_inf>': 25, '^': 756, 'chez': 25, 'se': 1676}, {'<them>': 1651, '^': 1652, 'a':
1654, 'accompagne': 632, 'accueille': 1323, 'accueillons': 1323, 'attend': 34, 'aura': 1325, 'aurai': 1325, 'avait':
1631, 'avance': 1655, 'avions': 1631, 'boit': 25, 'brunche': 25, 'conduirai': 632, 'conduis': 632, 'decale': 1659,
'dejeune': 25, 'depose': 632, 'devait': 1660, 'devons': 1559, 'devrais': 1303, 'devrait': 1303, 'devrions': 1303,
'dine': 25, 'doit': 1663, 'décale': 1659, 'déjeune': 25, 'dépose': 632, 'dîne': 25, 'emmene': 632, 'emmenerai': 632,
'emmène': 632, 'est': 1331, 'etait': 1664, 'fais': 563, 'fait': 563, 'ferai': 563, 'l': 1665, 'la': 1665, 'le': 1665,
'les': 1665, 'leur': 1667, 'lui': 1667, 'lunche': 25, 'mange': 25, 'n': 1643, 'ne': 1668, 'nous': 1641, 'part': 1646,
'partons': 1646, 'peut': 1316, 'peux': 1316, 'pourrai': 1316, 'pourrais': 1318, 'pourrait': 1303, 'pourrions': 1303,
'pouvais': 1316, 'pouvait': 1316, 'prend': 1671, 'raccompagne': 632, 'recale': 1672, 'recevons': 1323, 'recevra':
1325, 'recevrai': 1325, 'recevrons': 1325, 'recois': 1345, 'recoit': 1345, 'recupere': 1325, 'remet': 1672, 'reporte':
1659, 'repousse': 1659, 's': 1674, 'se': 1675, 'sommes': 1331, 'suis': 1331, 'va': 1677, 'vais': 757, 'verra': 745},
{'besoin': 579, 'confirme': 693, 'confirmé': 693, 'du': 708, 'dû': 708}, {'': (0, 'missed'), 'complet': 77, 'total':
77}, {'le': 1480}, {'<any_det>': 1480, 'N': 77, 'completement': 1681, 'd': 1482, 'de': 1482, 'l': 1483, 'le': 1483,
'pas': 758, 'totalement': 1681}, {'<any_det>': 1480, 'N': 77, 'completement': 1681, 'd': 1482, 'de': 1482, 'l': 1483,
'le': 1483, 'totalement': 1681}, {'': (23, 'contact'), 'a': 194, 'au': 194, 'avec': 194, 'à': 194}, {'experience':
241, 'rex': 241}, {'...': 1104, 'a': 1153, 'des': 949, 'le': 949, 'mon': 1685, 'quelques': 949, 'un': 949, 'une': 949,
'à': 1153}, {'hui': 77}, {'D': 77, 'aujourd': 1687, 'avec': 77, 'ce': 77, 'cette': 77}, {'vous': 1688}, {'<date>':
1688, 'news': 77, 'nouvelles': 77, 'rendez': 1689, 'reponse': 77, 'retour': 77, 'signe': 77}, {'appele': 77, 'appelé':
77, 'eu': 77, 'parle': 77, 'parlé': 77, 'recu': 1277, 'rencontre': 77, 'rencontré': 77, 'revu': 77, 'vu': 77},
{'occasion': 77}, {'<them>': 77, 'N': 77, 'de': 733, 'l': 1692, 'le': 832, 'lieu': 77}, {'moindre': 917},
{'<sort_of_met>': 77, 'de': 1690, 'decroche': 77, 'décroché': 77, 'encore': 1691, 'eu': 1693, 'joignable': 77, 'le':
1694, 'ose': 1320, 'oublier': 758, 'pointe': 77, 'pointee': 77, 'pu': 77, 'rappele': 77, 'recu': 1277, 'repondu': 77,
'reussi': 77}, {'<teach_inf>': 241}, {'leur': 1696, 'lui': 1696}, {'a': 1697, 'à': 1697}, {'N': 1698}, {'': (23,
'contact'), 'N': 1698}, {'a': 1699, 'avec': 1700, 'chez': 194, 'à': 1699}, {'maison': 25}, {'D': 155, 'N': 1381, 'la':
1702}, {'<them>': 230, 'N': 230}, {'avec': 1704, 'chez': 1704, 'd': 878, 'de': 878}, {'...': 1705}, {'<their>': 229,
'la': 229, 'le': 229, 'les': 229}, {'<any_det>': 1706, '^': 1707}, {'D': 155, 'bureau': 25, 'crible': 1708}, {'': (23,
'contact'), 'moi': 25, 'nous': 25}, {'temps': 862}, {'<any_det>': 1706, '<their>': 230, '^': 1707}, {'D': 155,
'revue': 1712}, {'avec': 194, 'chez': 194, 'ensemble': 194}, {'midi': 1714}, {'moment': 1714}, {'end': 1714},
{'<time_span>': 1714, 'apres': 1715, 'petit': 1716, 'week': 1717}, {'bigo': 194, 'bigophone': 194, 'fil': 194,
'grelot': 194, 'phone': 194, 'tube': 194}, {'de': 1719}, {'<time_span>': 1714, 'apres': 1715, 'coup': 1720, 'petit':
1716, 'week': 1717}, {'...': 1701, '<any_det>': 171, '<reach_noun>': 170, 'D': 155, 'a': 1703, 'au': 1709, 'boire':
25, 'chez': 1710, 'dejeuner': 25, 'diner': 25, 'du': 1711, 'dîner': 25, 'en': 1713, 'finalement': 933, 'la': 1718,
'le': 1718, 'me': 1676, 'nous': 1676, 'un': 1721, 'une': 1718, 'voir': 194, 'à': 1703}, {'bigo': 194, 'bigophone':
194, 'grelot': 194, 'phone': 194, 'tube': 194}, {'de': 1723}, {'coup': 1724}, {'avec': 194, 'chez': 194, 'un': 1725,
'voir': 194}, {'la': 1702}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a': 1727, 'au': 1728, 'boire': 25, 'chez':
1729, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1676, 'nous': 1676, 'à': 1727}, {'crible': 1708}, {'revue':
1712}, {'...': 1701, '<any_det>': 171, '<reach_noun>': 170, 'a': 1382, 'au': 1731, 'chez': 194, 'du': 1711, 'en':
1732, 'la': 1718, 'le': 1718, 'un': 1721, 'une': 1718, 'voir': 194, 'à': 1382}, {'mon': 882, 'qu': 8, 'que': 8}, {'a':
1559, 'qu': 469, 'que': 470, 'à': 1559}, {'': (5, 'mine'), 'connecter': 696, 'les': 1094, 'mettre': 716, 'presenter':
696}, {'a': 1736, 'à': 1736}, {'rdv': 77, 'rendez': 705}, {'au': 1738}, {'dejeune': 194, 'déjeuné': 194},
{'<sort_of_met>': 77, 'de': 733, 'joignable': 77}, {'...': 988, 'de': 1265}, {'la': 835, 'un': 740, 'une': 835}, {',':
1039}, {'conseiller': 1468, 'indiquer': 1468, 'recommander': 1468}, {',': 1039, 'conseiller': 1468, 'indiquer': 1468,
'recommander': 1468}, {'annoncer': 292, 'dire': 292, 'informer': 292, 'prevenir': 292}, {'<them>': 1022, '<they>':
1022, 'N': 1744, 'elle': 1744, 'elles': 1088, 'eux': 1088, 'info': 8, 'leur': 1745, 'lui': 1746, 'ma': 961, 'me':
1747, 'nous': 1747}, {'pas': 104}, {'^': 943, 'avec': 1201}, {'': (23, 'contact'), 'a': 812, 'avec': 812, 'et': 812,
'à': 812}, {'mail': 838}, {'N': 1751, 'par': 1752}, {'argent': 169}, {'l': 1754}, {'cents': 169}, {'0': 169,
'<any_det>': 169, '^': 1456, 'a': 993, 'cent': 169, 'de': 1755, 'deux': 1756, 'ma': 169, 'mes': 169, 'mon': 169,
'nos': 169, 'notre': 169, 'à': 993}, {'D': 155, 'a': 237, 'au': 237, 'en': 237, 'pour': 237, 'à': 237}, {'<shifted>':
1758, 'D': 155, 'a': 237, 'au': 237, 'en': 237, 'finalement': 1758, 'pour': 237, 'à': 237}, {'lieu': 1759}, {'fera':
1759}, {'aura': 1760, 'est': 1759, 'glisse': 1759, 'passe': 1759, 'passera': 1759, 'se': 1761, 'sera': 1759}, {'D':
1762}, {'D': 1762, 'cale': 1763, 'calee': 1763, 'calé': 1763, 'fixe': 1763, 'fixee': 1763, 'fixé': 1763, 'prevu':
1763, 'prevue': 1763}, {'<inf>': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1676, 'voir': 25},
{'etre': 1764}, {'D': 1762, 'avait': 1764, 'avec': 976, 'cale': 1763, 'calee': 1763, 'calé': 1763, 'de': 1765,
'devait': 1766, 'est': 1764, 'etait': 1764, 'fixe': 1763, 'fixee': 1763, 'fixé': 1763, 'prevu': 1763, 'prevue': 1763},
{'D': 1762, 'avait': 1764, 'cale': 1763, 'calee': 1763, 'calé': 1763, 'devait': 1766, 'est': 1764, 'etait': 1764,
'fixe': 1763, 'fixee': 1763, 'fixé': 1763, 'prevu': 1763, 'prevue': 1763}, {'des': 949, 'le': 949, 'quelques': 949,
'rdv': 25, 'rendez': 234, 'un': 949, 'une': 949}, {'rdv': 25}, {'<date>': 25, 'etape': 1770, 'rendez': 234}, {'': (12,
'task'), 'rdv': 25}, {'<date>': 25, 'etape': 1772, 'rendez': 234}, {'etapes': 0}, {'elle': 1073, 'il': 1073}, {'^':
18, 'd': 502, 'de': 502, 'qu': 1775}, {'N': 837, 'par': 1752}, {'elle': 1145, 'il': 1145}, {'<give3>': 18,
'<would_give>': 18, 'l': 495, 'la': 267, 'le': 267, 'les': 267}, {'<would_give>': 18, 'jeter': 1142, 'jette': 1142,
'jettera': 1142, 'm': 1779, 'me': 1779, 'nous': 1779, 'regarde': 1142, 'regarder': 1142, 'va': 1143}, {'<any_det>':
382, '<my>': 382}, {'^': 1781}, {'^': 1780, 'auraient': 1782, 'aurait': 1782, 'recevraient': 1782, 'recevrait': 1782},
{'^': 1172, 'auraient': 1782, 'aurait': 1782, 'recevraient': 1782, 'recevrait': 1782}, {'avait': 1768}, {'<they>': 8,
'elle': 1783, 'elles': 1784, 'il': 1783, 'ils': 1784, 'on': 1785}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8,
'j': 8, 'je': 8, 'on': 8}, {'benevolat': 146}, {'de': 1788}, {'h': 1789, 'heure': 1789, 'heures': 1789}, {'devrais':
130, 'devrait': 130, 'devrions': 130, 'ferais': 221, 'ferait': 221}, {'^': 1791}, {'<they>': 8, 'elle': 1145, 'il':
1145, 'j': 1792, 'je': 1792, 'nous': 1792, 'on': 1792}, {'': (13, 'talk'), 'D': 1762, 'avait': 1764, 'cale': 1763,
'calee': 1763, 'calé': 1763, 'devait': 1766, 'est': 1764, 'etait': 1764, 'fixe': 1763, 'fixee': 1763, 'fixé': 1763,
'prevu': 1763, 'prevue': 1763}, {'<any_det>': 1480, 'N': 77, 'l': 1483, 'le': 1483}, {'prochain': 25}, {'...': 988,
'D': 1796, 'annule': 77, 'annulee': 77, 'annulé': 77, 'caduc': 77, 'manque': 77, 'manqué': 77, 'rate': 77, 'tombe':
158, 'tombé': 158, 'zappe': 77}, {'<any_det>': 1001, 'N': 847, 'a': 1004, 'd': 131, 'de': 131, 'l': 1005, 'la': 1005,
'le': 1005, 'ma': 1005, 'mon': 1005, 'notre': 1005, 'qu': 131, 'que': 131, 'un': 1005, 'une': 1005, 'à': 1004},
{'visite': 897}, {'fil': 897}, {'de': 1800}, {'<letter>': 897, 'coup': 1801}, {'N': 194, 'la': 1799, 'un': 1802,
'une': 1802}, {'une': 1139}, {'monde': 194}, {'^': 943, 'avec': 1201, 'le': 1805}, {'<any_det>': 169, 'a': 993, 'à':
993}, {'par': 1177}, {'<any_det>': 880, '^': 229}, {'D': 155, 'a': 155, 'au': 155, 'à': 155}, {'^': 152, 'a': 153,
'de': 153, 'à': 153}, {'moral': 1811}, {'le': 1812}, {'<set>': 25, 'annule': 77, 'annulee': 77, 'annulé': 77, 'caduc':
77, 'manque': 77, 'manqué': 77, 'rate': 77, 'tombe': 158, 'tombé': 158, 'zappe': 77}, {'vous': 1814}, {'visite':
1154}, {'<their>': 1206, '^': 943, 'avec': 1201, 'la': 1206, 'le': 1206}, {'<their>': 1206, 'la': 1206, 'le': 1206},
{'a': 194, 'à': 194}, {'': (0, 'missed'), 'D': 1052, 'a': 1052, 'au': 1052, 'la': 1052, 'le': 1052, 'notre': 1052,
'à': 1052}, {'table': 25}, {'une': 1821}, {'^': 1222, 'savoir': 745}, {'attente': 1146, 'dette': 40}, {'a': 1823,
'en': 1824, 'persuade': 333, 'persuadee': 333, 'à': 1823}, {'coeur': 145}, {'du': 1826}, {'': (23, 'contact'),
'<any_det>': 880, '^': 943, 'avec': 1201}, {'de': 77}, {'part': 1829}, {'avec': 77, 'chez': 77, 'cote': 77, 'de': 77,
'du': 77}, {'N': 77, 'la': 1830, 'neuf': 1831, 'nouveau': 1831, 'special': 1831}, {'de': 1832}, {'^': 130, 'elle':
131, 'il': 131, 'je': 131}, {',': 1834}, {'place': 1835}, {'ma': 1836}, {'a': 1837, 'moi': 1835, 'à': 1837}, {'etais':
1838, 'etait': 1838}, {'pointe': 77, 'pointee': 77, 'presente': 77, 'presentee': 77, 'présenté': 77},
{'<sort_of_met>': 194, 'decommande': 77, 'decommandee': 77, 'desiste': 77, 'desistee': 77, 'engage': 594, 'engagee':
594, 'engagé': 594, 'pas': 1840}, {'elle': 1839, 'engage': 594, 'est': 1841, 'il': 1839, 'j': 1839}, {'prevenir': 77},
{'effet': 77, 'meme': 1843, 'même': 1843, 'nouvelles': 77, 'prevenir': 77, 'reponse': 77, 'succes': 77, 'suite': 77},
{'rapproche': 18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le': 25}, {'^': 1845, 'demandait': 403,
'demande': 403, 'fait': 966, 'fera': 966, 'revoit': 1846}, {'<to_place>': 136, '^': 135, 'a': 147, 'avec': 147,
'pour': 147, 'à': 147}, {'coaching': 1848, 'mentorat': 1848, 'mentoring': 1848, 'tutorat': 1264}, {'de': 1849},
{'populaire': 145}, {'bien': 968, 'pour': 465}, {'main': 194}, {'la': 1853}, {'^': 130, 'd': 131, 'de': 131, 'que':
131}, {'est': 1855}, {'<giveinf>': 130}, {'^': 1857}, {',': 1399, '...': 132, ':': 131, 'c': 1856, 'd': 1858, 'de':
1858, 'est': 1855, 'etait': 1855}, {'<tip>': 1859, 'conseil': 133}, {'elle': 1839, 'il': 1839, 'j': 1839}, {'die':
77}, {'<came>': 472, 'passe': 1167, 'passee': 1167, 'passé': 1167, 'venu': 1167, 'venue': 1167}, {'^': 152, 'a': 153,
'à': 153}, {'chance': 1864}, {'^': 509, 'bonne': 1865}, {'bonne': 1865}, {'<any_det>': 1001}, {'N': 1868},
{'<any_det>': 1001, 'a': 1869, 'd': 131, 'de': 131, 'qu': 131, 'que': 131, 'à': 1869}, {'attente': 1146}, {'arrete':
747, 'arretee': 747, 'arrêté': 747, 'cense': 937, 'censee': 937, 'en': 1871, 'pointe': 747, 'pointee': 747, 'rendu':
747, 'rendue': 747}, {'<them>': 1022, '<they>': 1022}, {'messagerie': 77, 'moi': 723}, {'parler': 77}, {'<reach_inf>':
77, '<see_inf>': 77, 'l': 199, 'la': 980, 'le': 980, 'lui': 1875}, {'d': 1876, 'de': 1876}, {'courant': 232}, {'au':
1878}, {'N': 1879}, {'do': 0}, {'': (12, 'task'), '^': 1222}, {'boite': 941, 'boîte': 941, 'messagerie': 77,
'repondeur': 77}, {'': (23, 'contact'), 'boite': 941, 'boîte': 941, 'la': 1883, 'le': 1883, 'messagerie': 77,
'repondeur': 77, 'sa': 1883, 'son': 1883}, {'a': 157, 'sur': 1884, 'à': 157}, {'sur': 194}, {'un': 1086}, {'nouvelle':
77}, {'recu': 1277}, {'<reached_me>': 77, '<sort_of_met>': 77, 'de': 733, 'encore': 1889, 'eu': 77, 'recu': 1277},
{'la': 1830}, {'': (0, 'missed'), 'de': 1891, 'recu': 1149}, {'aucune': 1888, 'en': 1871, 'pas': 1890, 'rien': 1892},
{'...': 1104, '<any_det>': 171, '<reach_noun>': 170, '<their>': 1152, 'a': 1153, 'le': 1157, 'à': 1153}, {'^': 943,
'avec': 945}, {'avec': 147, 'de': 147, 'pour': 147}, {'jours': 104, 'quatre': 104}, {'ces': 1897}, {'crochet': 1209,
'de': 1898, 'grand': 1259, 'petit': 1211, 'saut': 1210}, {'leur': 40, 'lui': 40, 'me': 610, 'nous': 610, 'parler':
363, 'revenir': 435}, {'avec': 632}, {'...': 1901}, {'^': 1900, 'a': 1902, 'au': 1902, 'en': 1902, 'à': 1902},
{'<see_inf>': 25, '^': 1346, 'a': 1902, 'au': 1902, 'en': 1902, 'rendre': 1095, 'à': 1902}, {'avoir': 194, 'croiser':
194, 'dejeuner': 194, 'diner': 194, 'discuter': 194, 'dîner': 194, 'parler': 194, 'quitter': 194, 'raccrocher': 194,
'rencontrer': 194, 'voir': 194}, {'de': 1905}, {'': (5, 'mine'), '<them>': 40}, {'^': 1907}, {'^': 1907, 'leur': 310,
'lui': 310}, {'j': 1908, 'je': 1909, 'l': 360, 'nous': 356}, {'^': 404, 'bien': 351, 'qu': 357, 'que': 1910, 'savoir':
8}, {'avoir': 194, 'croiser': 194, 'dejeuner': 194, 'diner': 194, 'discuter': 194, 'dîner': 194, 'm': 616, 'nous':
616, 'parler': 194, 'quitter': 194, 'raccrocher': 194, 'rencontrer': 194, 'voir': 194}, {'a': 1727, 'au': 1728,
'boire': 25, 'chez': 1729, 'de': 1912, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1676, 'nous': 1676, 'à': 1727},
{'appeler': 77, 'passer': 200, 'voir': 77}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 889, 'l': 1134, 'la': 1135,
'le': 1136, 'par': 889, 'passer': 104, 'qu': 8, 'que': 8, 'sur': 889, 'une': 1135}, {'N': 194, 'aussi': 1177,
'personne': 77}, {'avait': 1917}, {'agenda': 25}, {'connecter': 696, 'cote': 698, 'creuser': 104, 'elle': 352, 'eux':
352, 'l': 1919, 'les': 717, 'leur': 721, 'lui': 722, 'ma': 726, 'mettre': 716, 'moi': 730, 'notre': 732, 'presenter':
696, 'revoir': 742, 'sa': 743, 'son': 744, 'ta': 743, 'voir': 745}, {'avec': 1132, 'de': 1132, 'des': 1132, 'par':
1132, 'quelques': 1132}, {'$': 106, '//': 143, '0': 151, '<cheered>': 154, '<date>': 159, '<handed>': 181, '<hours>':
189, '<i>': 202, '<letter>': 208, '<must3>': 213, '<opines>': 228, '<read_it>': 231, '<said>': 233, '<set>': 236,
'<shifted>': 239, '<taught>': 245, '<them>': 247, '<they>': 622, '<tip>': 625, '<vowed>': 629, 'D': 635, 'N': 686,
'^': 691, 'a': 746, 'accepte': 352, 'accompagne': 749, 'accompagné': 749, 'action': 751, 'adresse': 755, 'adressé':
755, 'ai': 856, 'aide': 861, 'aidé': 861, 'aimerait': 362, 'allait': 365, 'alle': 864, 'allee': 864, 'alors': 292,
'amene': 755, 'amené': 755, 'anime': 869, 'anniv': 872, 'anniversaire': 872, 'annonce': 877, 'annote': 881, 'annule':
77, 'annulee': 77, 'annules': 77, 'annulé': 77, 'appel': 883, 'appele': 194, 'appels': 884, 'appelé': 194, 'apporte':
755, 'apporté': 755, 'appris': 890, 'appuye': 893, 'apres': 292, 'apresentacao': 896, 'assis': 899, 'assure': 909,
'assuré': 910, 'attend': 377, 'attendent': 373, 'attends': 911, 'attendu': 913, 'au': 915, 'aucun': 917, 'aucune':
918, 'aurais': 920, 'avait': 921, 'avant': 292, 'avec': 924, 'averti': 925, 'avons': 931, 'banque': 932, 'bascule':
934, 'bavarde': 194, 'belle': 935, 'benevolat': 936, 'besoin': 938, 'beta': 939, 'bien': 940, 'boite': 941, 'bonne':
935, 'bosse': 946, 'bossé': 946, 'bouffe': 194, 'bouffé': 194, 'boutique': 947, 'boîte': 941, 'brainstorme': 194,
'briefe': 925, 'brunche': 194, 'brunché': 194, 'bu': 950, 'bureau': 947, 'c': 965, 'ca': 973, 'cale': 977, 'calé':
977, 'capte': 966, 'car': 8, 'cause': 979, 'causé': 979, 'cense': 347, 'censee': 347, 'cherche': 981, 'cherché': 981,
'citation': 8, 'coache': 136, 'coachee': 136, 'coaching': 982, 'comme': 983, 'commente': 881, 'compte': 986,
'concert': 989, 'conduit': 990, 'confie': 994, 'confirme': 995, 'confirmé': 693, 'confié': 994, 'connecte': 838,
'conseil': 997, 'conseille': 1006, 'conseillé': 1007, 'conseils': 625, 'consulte': 1008, 'convenu': 1010,
'conversation': 1014, 'coopte': 160, 'correction': 1015, 'corrige': 881, 'corrigé': 881, 'coup': 1017, 'couru': 862,
'croise': 194, 'croisee': 194, 'croises': 194, 'croisé': 194, 'd': 1044, 'dans': 1047, 'de': 1051, 'debattu': 194,
'debriefe': 194, 'decale': 1053, 'decide': 977, 'decommande': 77, 'decommandee': 77, 'decortique': 1054, 'decroche':
1055, 'dejeune': 194, 'dejeuner': 989, 'demandait': 403, 'demande': 1058, 'demandé': 1059, 'depanne': 782, 'deplace':
1053, 'depose': 990, 'depuis': 292, 'des': 292, 'deux': 151, 'devaient': 410, 'devais': 1060, 'devait': 1067, 'dine':
194, 'diner': 989, 'directement': 1068, 'disait': 1072, 'disant': 1075, 'discussion': 1014, 'discute': 194, 'dit':
1087, 'dixit': 1089, 'dois': 1096, 'doit': 1098, 'donnant': 1099, 'donne': 1130, 'donné': 1130, 'dont': 8, 'du': 1131,
'dès': 292, 'décale': 1053, 'décidé': 977, 'décroche': 1055, 'déjeuné': 194, 'déplace': 1053, 'déposé': 990, 'dîner':
989, 'dîné': 194, 'dû': 1131, 'echange': 1133, 'ecoute': 1137, 'ecrit': 1140, 'elle': 1145, 'emmene': 990, 'emmené':
990, 'empechement': 77, 'en': 1148, 'encore': 1151, 'engueulade': 1014, 'enseigne': 764, 'entretien': 989, 'entrevue':
1014, 'envoyant': 1099, 'envoye': 1160, 'epaule': 802, 'epluche': 1054, 'essaye': 1165, 'est': 1168, 'estime': 471,
'et': 1176, 'etaient': 1183, 'etais': 1184, 'etait': 1187, 'etant': 1188, 'ete': 456, 'etions': 1189, 'eu': 1194,
'explication': 1014, 'explique': 1197, 'expliqué': 1197, 'failli': 1198, 'fait': 1214, 'faudra': 1218, 'faudrait':
1221, 'faut': 1230, 'feedback': 1234, 'fete': 194, 'file': 1244, 'filé': 1244, 'finalement': 713, 'forme': 1246,
'forwarde': 1247, 'forwardé': 1247, 'franche': 935, 'fyi': 8, 'fêté': 194, 'gare': 862, 'garé': 862, 'ghoste': 77,
'ghostee': 77, 'ghosté': 77, 'glisse': 1254, 'glissé': 1255, 'grace': 1257, 'grand': 1259, 'gros': 1260, 'grosse':
935, 'h': 1261, 'hate': 1263, 'heure': 1266, 'heures': 1261, 'idee': 104, 'il': 1283, 'impatient': 1263, 'impatiente':
1263, 'inauguration': 989, 'indique': 1007, 'informe': 925, 'informé': 925, 'initie': 1246, 'initiee': 1246,
'injoignable': 77, 'insiste': 1287, 'insisté': 820, 'interroge': 1008, 'intervenu': 1288, 'interviewe': 194, 'intro':
1289, 'introduit': 838, 'j': 1319, 'jamais': 1321, 'je': 1349, 'jette': 482, 'joue': 1351, 'l': 1374, 'la': 1379,
'laisse': 1388, 'laissé': 1388, 'lapin': 916, 'laquelle': 8, 'le': 1389, 'lequel': 8, 'les': 1395, 'lettre': 1397,
'leur': 1478, 'leurs': 1479, 'longue': 935, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1484, 'lu': 1488, 'lui': 1493, 'm':
1547, 'maile': 194, 'mailé': 194, 'mais': 1549, 'mange': 194, 'mangé': 194, 'manque': 1555, 'manquent': 1556,
'manqué': 1557, 'maraude': 1558, 'marche': 862, 'marché': 862, 'me': 1570, 'memo': 0, 'mentorat': 982, 'mentore': 136,
'mentoree': 136, 'mentoring': 982, 'merci': 1573, 'mieux': 1574, 'mille': 1575, 'mis': 1579, 'mise': 1583, 'moi':
1584, 'montre': 1197, 'montré': 1197, 'n': 1603, 'ne': 1607, 'next': 1608, 'ni': 1611, 'note': 1615, 'nous': 1648,
'offert': 1650, 'ok': 1018, 'on': 1678, 'ont': 1679, 'oubli': 1680, 'oublie': 1682, 'oublier': 1602, 'oublions': 1602,
'oublié': 1683, 'papotage': 1014, 'papote': 194, 'parait': 292, 'paraît': 292, 'parce': 292, 'parle': 1684, 'parlera':
581, 'parlé': 1684, 'partage': 1686, 'partagé': 1686, 'pas': 1695, 'passe': 1722, 'passee': 1726, 'passent': 1730,
'passera': 934, 'passé': 1733, 'pcq': 8, 'pendant': 1734, 'pense': 1735, 'penser': 1737, 'personne': 1739, 'petit':
1740, 'petite': 935, 'pitche': 194, 'plus': 1741, 'point': 1742, 'poireaute': 77, 'poireauter': 77, 'porte': 947,
'pose': 1743, 'posé': 1743, 'pour': 1748, 'pourquoi': 1749, 'pousse': 1208, 'poussé': 1208, 'preconise': 342,
'prefere': 585, 'prefererait': 587, 'prend': 482, 'prepare': 1750, 'present': 1177, 'presentacion': 896,
'presentation': 896, 'presente': 1753, 'presentes': 1177, 'presents': 1177, 'prete': 1757, 'prevenu': 925, 'previent':
877, 'prevu': 1767, 'prevue': 1768, 'pris': 1769, 'prochain': 1771, 'prochaine': 1773, 'prochaines': 1774, 'promet':
1776, 'promis': 845, 'propose': 589, 'préconise': 342, 'préconisé': 342, 'préfèrerait': 585, 'préférerait': 587,
'préparé': 1750, 'présente': 1177, 'présentes': 1177, 'présenté': 1777, 'prêté': 1757, 'puisqu': 8, 'puisque': 8, 'q':
1778, 'qu': 1786, 'quand': 1787, 'quatre': 1790, 'que': 1793, 'questionne': 1008, 'qui': 1794, 'raccroche': 194,
'randonne': 194, 'rappele': 194, 'rappeler': 1565, 'rappelle': 1055, 'rate': 1795, 'rdv': 1797, 'reclame': 590,
'recommande': 1798, 'recommandé': 1798, 'recroise': 194, 'recu': 1803, 'redige': 1804, 'refait': 1806, 'refile': 1807,
'refilé': 1807, 'regarde': 1137, 'regardé': 1137, 'rejoint': 1808, 'rejointe': 1808, 'rejointes': 1808, 'rejoints':
1808, 'relance': 849, 'relancé': 849, 'relecture': 1015, 'relu': 1809, 'remercie': 850, 'remis': 1810, 'remise': 1810,
'remonte': 1813, 'remplace': 852, 'rencontre': 194, 'rencontree': 194, 'rencontres': 194, 'rencontré': 194, 'rendez':
1815, 'rendu': 1816, 'reparle': 194, 'repete': 1817, 'repeter': 1818, 'repond': 1605, 'repondeur': 77, 'repondu':
1819, 'reporte': 1820, 'reportee': 77, 'reporté': 77, 'repousse': 1053, 'repris': 1750, 'reserve': 1822, 'reste':
1825, 'resto': 1827, 'restos': 1827, 'retour': 1234, 'retours': 1234, 'retrouve': 194, 'retrouvee': 194, 'retrouvé':
194, 'reunion': 989, 'reve': 968, 'revu': 1828, 'revue': 194, 'rien': 1833, 'réclame': 590, 'rédigé': 1804, 'répété':
1817, 'réservé': 1822, 'rêvé': 968, 's': 1842, 'sa': 1068, 'salue': 194, 'sans': 1844, 'se': 1847, 'seance': 1850,
'seche': 1557, 'seconde': 855, 'secours': 1851, 'selon': 1043, 'serait': 1852, 'serre': 1854, 'ses': 1860, 'session':
1850, 'si': 1861, 'sine': 1862, 'sollicite': 1008, 'son': 1860, 'sonde': 1008, 'sonnait': 972, 'sonne': 972, 'sont':
1863, 'sorti': 862, 'sortie': 862, 'souhaite': 1866, 'souhaiterait': 603, 'souhaité': 1867, 'soupe': 194, 'soupé':
194, 'suggere': 1870, 'suggère': 342, 'suggéré': 1870, 'suis': 1872, 'suivant': 1873, 'supplee': 852, 'sur': 1874,
'taffe': 862, 'tandis': 292, 'telephone': 194, 'tente': 1877, 'tenu': 1880, 'to': 1881, 'todo': 1882, 'tombait': 158,
'tombe': 1885, 'tombee': 1885, 'tombera': 158, 'tombes': 1886, 'tombé': 1885, 'touche': 1887, 'toujours': 1893,
'transmettant': 1099, 'transmis': 1894, 'travaille': 1895, 'travaillé': 1895, 'trinque': 194, 'trois': 151, 'trouve':
471, 'tutorat': 1896, 'téléphoné': 194, 'un': 1899, 'une': 151, 'va': 1903, 'vais': 1904, 'venons': 1906,
'vernissage': 989, 'verrait': 613, 'veulent': 373, 'veut': 1911, 'viennent': 1730, 'viens': 1906, 'vient': 1913,
'visio': 989, 'visite': 194, 'visité': 194, 'voir': 745, 'voit': 613, 'voudrait': 619, 'voulais': 1914, 'voulait':
1915, 'voyage': 862, 'voyagé': 862, 'vu': 1916, 'vue': 194, 'vus': 194, 'y': 1918, 'zappe': 1683, 'à': 1920,
'échange': 1921, 'échangé': 1133}]


RELATIONS = [{'': (3, 'absent_before')}, {'absent': 0, 'absente': 0, 'absentes': 0, 'absents': 0, 'excuse': 0,
'excusee': 0, 'excuses': 0, 'manquaient': 0, 'manquait': 0, 'manque': 0}, {'': (0, 'with')}, {'1': 2}, {'': (1,
'about')}, {'d': 4, 'de': 4}, {'': (5, 'due')}, {'du': 6}, {'de': 2}, {'de': 0}, {'': (7, 'despite')}, {'par': 10},
{'': (2, 'at')}, {'d': 0, 'de': 0, 'on': 10}, {'': (2, 'at'), 'place': 13}, {'': (4, 'absent_after')}, {'de': 6, 'du':
6}, {'venir': 15}, {'pu': 17}, {'soir': 10}, {'apres': 10, 'ce': 19, 'ensuite': 10, 'finalement': 10}, {'': (6,
'ahead')}, {'': (2, 'at'), 'cause': 5, 'compter': 7, 'cote': 8, 'defaut': 9, 'fini': 11, 'l': 12, 'la': 14, 'manque':
15, 'manqué': 15, 'part': 0, 'partir': 16, 'pas': 18, 'propos': 5, 'rappele': 10, 'repondu': 20, 'venir': 21}, {'':
(1, 'about'), 'de': 4}, {'de': 23, 'email': 23, 'mail': 23}, {'eu': 2, 'fini': 11}, {'voir': 2}, {'de': 4}, {'a': 2,
'avec': 2, 'd': 2, 'de': 2, 'à': 2}, {'d': 0, 'de': 0}, {'tard': 6}, {'': (1, 'about'), 'd': 4, 'de': 4}, {'': (2,
'at'), 'bord': 12, 'lieu': 29, 'plus': 30, 'sujet': 31}, {'d': 2, 'de': 2}, {'': (2, 'at'), 'cotes': 33}, {'prochain':
21}, {'a': 2, 'avec': 2, 'd': 2, 'de': 2, 'pour': 2, 'à': 2}, {'fil': 36, 'phone': 36, 'tel': 36, 'telephone': 36,
'tél': 36, 'téléphone': 36}, {'de': 37}, {'a': 2, 'd': 2, 'de': 2, 'à': 2}, {'': (5, 'due'), 'a': 6, 'à': 6},
{'apres': 4, 'ici': 40}, {'': (2, 'at'), 'l': 12, 'la': 12, 'le': 12, 'les': 12, 'leurs': 12, 'son': 12}, {'part': 5},
{'chez': 4, 'la': 43, 'repos': 15}, {'est': 10}, {'a': 10, 's': 45}, {'on': 46}, {'coup': 47}, {'a': 2, 'à': 2}, {'':
(4, 'absent_after'), 'maladie': 15}, {'de': 12}, {'avec': 2}, {'absence': 29}, {'': (2, 'at'), 'arret': 50, 'bas': 51,
'call': 52, 'compagnie': 33, 'conge': 15, 'conges': 15, 'face': 8, 'formation': 15, 'l': 53, 'ligne': 52, 'rtt': 15,
'teletravail': 15, 'terrasse': 12, 'vacances': 15, 'visio': 52}, {'lui': 15}, {'chez': 55}, {'elle': 15}, {'chez':
57}, {'reste': 56, 'restee': 58, 'resté': 56}, {'finalement': 10, 'pas': 0}, {'deplacement': 15}, {'la': 15, 'là':
15}, {'en': 61, 'pas': 62}, {'tel': 2, 'telephone': 2, 'tél': 2, 'téléphone': 2}, {'tard': 10}, {'': (0, 'with'),
'au': 64, 'plus': 65}, {'connaissance': 33}, {'la': 67}, {'a': 4, 'à': 4}, {'a': 6, 'au': 6, 'en': 6, 'à': 6},
{'rappele': 10}, {'a': 71}, {'rappele': 10, 'rappelee': 10}, {'a': 73}, {'meme': 10, 'même': 10}, {'quand': 75}, {'a':
76}, {'eu': 10, 'finalement': 10, 'm': 72, 'on': 77, 'pas': 0, 'sans': 0, 'vu': 10}, {'absence': 9}, {'l': 79},
{'appel': 15}, {'l': 81}, {'': (4, 'absent_after'), 'a': 82, 'à': 82}, {'liberer': 15}, {'': (4, 'absent_after'),
'etre': 62, 'se': 84, 'venir': 15}, {'participe': 15, 'pu': 85, 'rejoint': 15}, {'pas': 86}, {'venu': 15, 'venue':
15}, {'pas': 88}, {'dispo': 15, 'disponible': 15, 'la': 15, 'là': 15}, {'pas': 90}, {'a': 87, 'est': 89, 'etait': 91},
{'d': 2, 'de': 2, 'par': 4}, {'fini': 11, 'quand': 75}, {'rattrape': 10, 'rattrapes': 10}, {'est': 95}, {'a': 94, 's':
96}, {'intermediaire': 27}, {'l': 98}, {'a': 2, 'd': 4, 'de': 4, 'à': 2}, {'dispo': 15, 'disponible': 15, 'la': 15,
'là': 15, 'venu': 15, 'venue': 15}, {'bonjour': 15}, {'le': 102}, {'fil': 49}, {'de': 104}, {'coup': 105}, {'le': 102,
'un': 106, 'voir': 2}, {'un': 106, 'voir': 2}, {'depart': 8}, {'de': 109}, {'compte': 27}, {'': (5, 'due'), 'le': 111,
'parler': 27, 'remplacer': 4}, {'de': 12, 'du': 12}, {'arrive': 21, 'vient': 21}, {'foulee': 10}, {'la': 115}, {'':
(0, 'with'), 'apres': 10, 'dans': 116, 'derriere': 10, 'ensuite': 10, 'plus': 65}, {'': (0, 'with'), 'N': 2}, {'par':
4}, {'avoir': 10}, {'joindre': 10}, {'avoir': 10, 'joindre': 10, 'l': 120, 'la': 121, 'le': 121, 'voir': 10}, {'a':
122, 'à': 122}, {'pale': 15}, {'porter': 124}, {'desiste': 15, 'desistee': 15, 'excuse': 15, 'excusee': 15, 'fait':
125}, {'est': 126}, {'a': 2, 'de': 2, 'à': 2}, {'main': 128}, {'la': 129}, {'': (2, 'at'), 'cas': 27}, {'': (1,
'about'), 'le': 131}, {'sur': 2}, {'': (0, 'with'), 'd': 2, 'de': 2}, {'': (0, 'with'), 'a': 2, 'chez': 2, 'd': 2,
'de': 2, 'à': 2}, {'': (2, 'at'), 'cause': 5, 'compter': 7, 'cote': 8, 'defaut': 9, 'l': 12, 'la': 14, 'part': 0,
'partir': 16, 'propos': 5, 'venir': 21}, {'$': 1, '1': 3, 'a': 22, 'absent': 15, 'absente': 15, 'absentes': 15,
'absents': 15, 'accompagne': 2, 'accompagné': 2, 'adore': 4, 'adresse': 24, 'ai': 25, 'alle': 26, 'allee': 26, 'ami':
27, 'amie': 5, 'ancien': 27, 'anniv': 8, 'anniversaire': 8, 'apero': 2, 'appel': 28, 'appele': 2, 'appels': 28,
'appelé': 2, 'au': 32, 'aux': 34, 'av': 2, 'avant': 6, 'avec': 2, 'avenue': 12, 'boulevard': 12, 'brunch': 2,
'bureau': 12, 'cafe': 2, 'café': 2, 'call': 2, 'carte': 8, 'ce': 35, 'cherche': 4, 'chez': 12, 'comme': 4,
'concernant': 4, 'connait': 4, 'connaît': 4, 'contact': 27, 'coordonnees': 27, 'cote': 4, 'coup': 38, 'courriel': 39,
'cremaillere': 8, 'croise': 2, 'croisee': 2, 'croises': 2, 'croisé': 2, 'd': 41, 'dans': 42, 'de': 44, 'dej': 2,
'dejeuner': 2, 'depuis': 6, 'des': 6, 'devant': 12, 'diner': 2, 'discute': 5, 'dm': 39, 'dossier': 4, 'du': 48, 'dès':
6, 'déj': 2, 'dîner': 2, 'echange': 2, 'ecrit': 49, 'email': 39, 'embauche': 4, 'empeche': 15, 'empechee': 15, 'en':
54, 'entretien': 2, 'est': 59, 'et': 60, 'etait': 63, 'ete': 26, 'eu': 66, 'excepte': 0, 'excuse': 15, 'excusee': 15,
'excusees': 15, 'excuses': 15, 'face': 49, 'fait': 68, 'finalement': 10, 'fini': 11, 'gare': 12, 'grace': 69,
'hormis': 0, 'interviewe': 2, 'jusqu': 70, 'kawa': 2, 'l': 72, 'lettre': 8, 'm': 74, 'mail': 28, 'maile': 2, 'mails':
28, 'mailé': 2, 'mais': 78, 'malade': 15, 'malgre': 80, 'manquait': 83, 'mariage': 8, 'message': 39, 'messages': 39,
'metro': 12, 'mp': 39, 'msg': 39, 'n': 92, 'ni': 0, 'nouvelles': 93, 'numero': 5, 'off': 15, 'on': 97, 'par': 99,
'parle': 100, 'parlé': 100, 'pas': 101, 'passait': 103, 'passe': 107, 'passee': 26, 'passé': 108, 'place': 12,
'point': 2, 'pot': 110, 'pote': 27, 'pour': 112, 'pres': 113, 'prochain': 21, 'prochaine': 21, 'prochaines': 21,
'prochains': 21, 'quand': 75, 'quant': 69, 'question': 27, 'qui': 114, 'rappele': 117, 'rapport': 69, 'rdv': 118,
're': 4, 'recommande': 119, 'recommandee': 119, 'recommandé': 119, 'recroise': 2, 'recrute': 4, 'recu': 2, 'rejoint':
2, 'rencontre': 2, 'rencontree': 2, 'rencontré': 2, 'reparle': 27, 'repondu': 49, 'reponse': 33, 'resto': 2, 'retenu':
15, 'retenue': 15, 'retrouve': 2, 'retrouvee': 2, 'retrouvé': 2, 'reu': 2, 'reunion': 2, 'reussi': 123, 'revu': 2,
'revue': 2, 'rue': 12, 'réu': 2, 's': 127, 'salle': 12, 'salue': 2, 'sans': 0, 'sauf': 0, 'selon': 4, 'serre': 130,
'slack': 39, 'sms': 39, 'sous': 6, 'soutenance': 8, 'sur': 132, 'tel': 2, 'telephone': 49, 'texto': 39, 'textos': 39,
'tombe': 133, 'tombee': 133, 'tombé': 133, 'tél': 2, 'téléphoné': 49, 'verre': 2, 'vers': 12, 'via': 4, 'visio': 134,
'visite': 135, 'visité': 2, 'vocal': 39, 'vu': 2, 'vue': 2, 'vus': 2, 'w': 2, 'whatsapp': 39, 'à': 136, 'échange': 2}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'agence': 0, 'atelier': 0, 'ecole': 0, 'usine': 0},
{'agence': 0, 'atelier': 0, 'boutique': 0, 'bureau': 0, 'cabinet': 0, 'ecole': 0, 'labo': 0, 'local': 0, 'magasin': 0,
'usine': 0}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'l': 3, 'leur': 4, 'mon': 4, 'notre': 4, 'son': 4}, {'': (7,
'event')}, {'work': 6}, {'leur': 0, 'leurs': 0, 'sa': 0, 'ses': 0, 'son': 0}, {'a': 8, 'au': 8, 'chez': 8, 'dans': 8,
'manger': 2, 'à': 8}, {'manger': 2}, {'': (4, 'meal'), 'dinatoire': 2}, {'': (2, 'call')}, {'': (2, 'call'), 'video':
12}, {'generale': 6}, {'': (7, 'event'), 'avec': 0}, {'fil': 12}, {'du': 16}, {'room': 0}, {'bout': 17, 'bureau': 0,
'cabinet': 0, 'depot': 0, 'labo': 0, 'leur': 4, 'magasin': 0, 'mon': 4, 'notre': 4, 'phone': 12, 'show': 18,
'showroom': 0, 'son': 4, 'tel': 12, 'telephone': 12, 'tél': 12, 'téléphone': 12}, {'conf': 12}, {'premiere': 6},
{'coup': 2, 'pot': 2, 'verre': 2}, {'un': 22}, {'bout': 2, 'morceau': 2}, {'avec': 2, 'ensemble': 2, 'un': 24},
{'<drink>': 2}, {'': (3, 'coffee')}, {'<drink>': 27, 'canon': 2, 'coup': 2, 'pot': 2, 'verre': 2}, {'des': 26,
'quelques': 26, 'un': 28, 'une': 26}, {'': (5, 'message')}, {'postale': 30}, {'chaud': 27}, {'': (8, 'meeting'),
'strategique': 0}, {'': (7, 'event'), 'call': 12}, {'administration': 0}, {'surveillance': 0}, {'d': 35, 'de': 36,
'municipal': 0}, {'bigo': 12, 'bigophone': 12, 'fil': 12, 'grelot': 12, 'phone': 12, 'tel': 12, 'telephone': 12,
'tube': 12, 'tél': 12, 'téléphone': 12}, {'de': 38}, {'de': 16}, {'': (6, 'email')}, {'particulier': 0}, {'l': 3,
'leur': 4, 'mon': 4, 'notre': 4, 'son': 4}, {'travail': 0}, {'': (4, 'meal'), 'de': 44}, {'': (8, 'meeting'), 'day':
6}, {'mail': 41, 'mails': 41}, {'mails': 41}, {'messages': 30}, {'mail': 41}, {'de': 48, 'des': 49, 'par': 50}, {'a':
30, 'à': 30}, {'avec': 12}, {'ligne': 53, 'personne': 0, 'visio': 12}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu':
0, 'venue': 0}, {'lieux': 0}, {'des': 56}, {'bout': 17, 'tel': 12, 'telephone': 12, 'tél': 12, 'téléphone': 12},
{'au': 58}, {'...': 59}, {'face': 0}, {'a': 61, 'à': 61}, {'saut': 0}, {'un': 63}, {'noz': 6}, {'meet': 12}, {'': (0,
'intro')}, {'etude': 6}, {'ouvertes': 6}, {'d': 68, 'portes': 69}, {'d': 68}, {'off': 0}, {'bigo': 12, 'bigophone':
12, 'fil': 12, 'grelot': 12, 'phone': 12, 'tube': 12}, {'de': 73}, {'coup': 74}, {'coup': 74, 'petit': 75}, {'un':
76}, {'avec': 67}, {'contact': 78, 'relation': 78}, {'en': 79}, {'': (0, 'intro'), 'a': 67, 'à': 67}, {'donne': 77,
'donné': 77, 'ecrit': 30, 'mis': 80, 'mise': 80, 'passe': 77, 'passé': 77, 'presente': 81, 'presentee': 81,
'presentes': 81, 'présenté': 81, 'présentés': 81, 'recu': 0, 'recue': 0, 'textote': 30}, {'a': 82, 'appelle': 12},
{'': (4, 'meal'), 'ensemble': 2}, {'up': 6}, {'': (5, 'message'), 'linkedin': 30, 'vocal': 30}, {'contact': 67,
'relation': 67}, {'en': 87}, {'': (0, 'intro'), 'avec': 67}, {'contact': 67, 'relation': 89}, {'en': 90}, {'donne':
77, 'donné': 77, 'mis': 80, 'mise': 80, 'passe': 77, 'passé': 77, 'presente': 81, 'presentee': 81, 'presentes': 81,
'présenté': 81, 'présentés': 81, 'recus': 0}, {'a': 92}, {'voit': 0}, {'se': 94}, {'one': 0}, {'to': 96}, {'dej': 2,
'déj': 2}, {'tit': 98}, {'courriel': 41, 'mail': 41, 'message': 30, 'sms': 30, 'telephone': 12, 'texto': 30,
'téléphone': 12, 'visio': 12, 'whatsapp': 30}, {'l': 0}, {'a': 101, 'au': 0, 'chez': 0, 'à': 101}, {'avec': 0},
{'agence': 0, 'atelier': 0}, {'boutique': 0}, {'l': 104, 'la': 105}, {'bureau': 0, 'cabinet': 0, 'magasin': 0},
{'journee': 0, 'matinee': 0}, {'voir': 0}, {'coup': 40}, {'...': 103, 'a': 106, 'au': 107, 'la': 108, 'me': 109, 'un':
110, 'à': 106}, {'a': 106, 'au': 107, 'me': 109, 'à': 106}, {'cafe': 27, 'café': 27}, {'cremaillere': 6}, {'de': 114},
{'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 27}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 118, 'hebdo':
0}, {'depart': 6}, {'': (4, 'meal'), 'de': 120}, {'cafe': 27, 'café': 27, 'the': 27}, {'un': 122}, {'chantier': 0,
'travaux': 0}, {'de': 124, 'des': 124, 'du': 124}, {'cles': 0, 'diplome': 6}, {'cles': 0, 'diplomes': 6, 'prix': 6},
{'de': 126, 'des': 127}, {'vous': 0}, {'visite': 0}, {'chantier': 0}, {'': (8, 'meeting'), 'de': 131}, {'appelle':
12}, {'notaire': 0}, {'le': 134}, {'chez': 135}, {'up': 0}, {'discord': 30, 'facebook': 30, 'insta': 30, 'instagram':
30, 'linkedin': 30, 'messenger': 30, 'signal': 30, 'slack': 30, 'teams': 30, 'telegram': 30, 'whatsapp': 30, 'zoom':
12}, {'ronde': 6}, {'tete': 0}, {'a': 140, 'à': 140}, {'chantier': 0, 'table': 0}, {'de': 142, 'du': 131}, {'a': 106,
'au': 107, 'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'me': 109, 'souper': 2, 'à': 106},
{'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'grenier': 6}, {'chantier': 0,
'controle': 0, 'courtoisie': 0}, {'': (8, 'meeting'), 'de': 147}, {'N': 0}, {'de': 48}, {'des': 49, 'par': 50}, {'1':
1, 'a': 5, 'accompagne': 0, 'accompagné': 0, 'after': 7, 'afterwork': 6, 'alle': 9, 'allee': 9, 'alles': 10, 'anniv':
6, 'anniversaire': 6, 'apero': 11, 'appel': 13, 'appele': 12, 'appelee': 12, 'appelees': 12, 'appeler': 12, 'appeles':
12, 'appelle': 12, 'appels': 12, 'appelé': 12, 'assemblee': 14, 'atelier': 15, 'au': 19, 'audio': 20, 'avant': 21,
'bal': 6, 'banquet': 2, 'bapteme': 6, 'barbecue': 2, 'barbuc': 2, 'biennale': 6, 'biere': 2, 'bieres': 2, 'bistrot':
2, 'blanquette': 2, 'board': 0, 'boire': 23, 'bouffe': 2, 'bouffer': 25, 'bouffé': 2, 'bouillabaisse': 2,
'brainstorm': 0, 'brasserie': 2, 'brocante': 6, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 29, 'burger': 2,
'cafe': 27, 'cafes': 27, 'café': 27, 'call': 12, 'calls': 12, 'cantine': 2, 'cappuccino': 27, 'carte': 31,
'cassoulet': 2, 'ceremonie': 6, 'chatte': 30, 'chocolat': 32, 'choucroute': 2, 'coaching': 0, 'cocktail': 6, 'codir':
0, 'coffee': 27, 'collation': 2, 'colloque': 6, 'comite': 33, 'communion': 6, 'concert': 6, 'conf': 34, 'conference':
6, 'congres': 6, 'conseil': 37, 'convention': 6, 'copil': 0, 'coup': 39, 'coups': 40, 'courriel': 41, 'courriels': 41,
'courrier': 41, 'cours': 42, 'couscous': 2, 'cremaillere': 6, 'creperie': 2, 'crepes': 2, 'croise': 0, 'croisee': 0,
'croises': 0, 'croisé': 0, 'daily': 0, 'dans': 43, 'debrief': 0, 'degustation': 6, 'dej': 45, 'dejeune': 2,
'dejeuner': 2, 'dejeunera': 2, 'dejeunerai': 2, 'dejeunerons': 2, 'dejeuners': 2, 'dejeunons': 2, 'demo': 46, 'dine':
2, 'diner': 2, 'dinera': 2, 'dinerai': 2, 'dinerons': 2, 'dinons': 2, 'discord': 30, 'dm': 30, 'dèj': 2, 'débrief': 0,
'déj': 45, 'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 47, 'echange': 51, 'ecrit':
52, 'email': 41, 'emails': 41, 'en': 54, 'enterrement': 6, 'entretien': 0, 'entrevue': 0, 'espresso': 27, 'est': 55,
'etat': 57, 'eu': 60, 'evenement': 6, 'event': 6, 'evg': 6, 'evjf': 6, 'expo': 6, 'exposition': 6, 'expresso': 27,
'face': 62, 'facetime': 12, 'fait': 64, 'fest': 65, 'festival': 6, 'fete': 6, 'fetee': 6, 'fetes': 6, 'fiancailles':
6, 'foire': 6, 'fondue': 2, 'forum': 6, 'fête': 6, 'fêté': 6, 'gala': 6, 'google': 66, 'gouter': 2, 'grailler': 25,
'grillades': 2, 'gueuleton': 2, 'hackathon': 6, 'hangout': 12, 'inauguration': 6, 'insta': 30, 'intro': 67, 'jitsi':
12, 'journee': 70, 'journees': 71, 'kawa': 27, 'kawas': 27, 'kermesse': 6, 'kick': 72, 'kickoff': 0, 'lettre': 30,
'linkedin': 30, 'loto': 6, 'lunch': 2, 'm': 83, 'mail': 41, 'mails': 41, 'mange': 84, 'mangeons': 2, 'manger': 25,
'mangera': 2, 'mangerons': 2, 'mangé': 2, 'mariage': 6, 'match': 6, 'mattermost': 30, 'meet': 85, 'meetup': 6, 'mel':
41, 'mentorat': 0, 'mentoring': 0, 'message': 86, 'messages': 30, 'messenger': 30, 'mis': 88, 'mise': 91, 'mp': 30,
'msg': 30, 'msgs': 30, 'noisette': 27, 'nous': 93, 'obseques': 6, 'on': 95, 'one': 97, 'p': 99, 'paella': 2, 'par':
100, 'passage': 102, 'passation': 0, 'passe': 111, 'passee': 112, 'passé': 111, 'pause': 113, 'pendaison': 115,
'permanence': 0, 'petit': 116, 'pique': 117, 'pizza': 2, 'plancha': 2, 'point': 119, 'portes': 69, 'pot': 121,
'presente': 67, 'presentee': 67, 'pris': 123, 'projection': 6, 'présenté': 67, 'ptit': 98, 'raccrochant': 12,
'raccroche': 12, 'raccrocher': 12, 'raclette': 2, 'ramen': 2, 'rappele': 12, 'rappelee': 12, 'rattrapage': 0, 'rdv':
0, 'reception': 125, 'recital': 6, 'remise': 128, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0,
'rendez': 129, 'rendre': 130, 'rendu': 130, 'repas': 2, 'representation': 6, 'restaurant': 2, 'resto': 2, 'retrouve':
0, 'retrouvé': 0, 'reu': 0, 'reunion': 132, 'reunions': 0, 'reveillon': 6, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0,
's': 133, 'salon': 6, 'seance': 0, 'seminaire': 6, 'session': 0, 'signal': 30, 'signature': 136, 'skype': 12, 'slack':
30, 'sms': 30, 'soiree': 6, 'sommet': 6, 'soupe': 2, 'souper': 2, 'soupé': 2, 'soutenance': 0, 'spectacle': 6,
'stand': 137, 'standup': 0, 'starbucks': 27, 'summit': 6, 'sur': 138, 'sushi': 2, 't': 133, 'table': 139, 'tajine': 2,
'tapas': 2, 'tartiflette': 2, 'tchat': 30, 'tel': 12, 'telegram': 30, 'telephone': 12, 'telephonique': 12,
'telephoniques': 12, 'tete': 141, 'texto': 30, 'textos': 30, 'the': 27, 'tour': 143, 'tournoi': 6, 'tutorat': 0,
'tél': 12, 'téléphone': 12, 'téléphoné': 12, 'un': 122, 'venu': 144, 'venue': 144, 'venues': 145, 'venus': 145,
'vernissage': 6, 'viber': 30, 'vide': 146, 'visio': 12, 'visioconf': 12, 'visioconference': 12, 'visios': 12,
'visite': 148, 'visitee': 0, 'visiter': 149, 'visité': 0, 'vivatech': 6, 'vocal': 30, 'vocaux': 30, 'vu': 0, 'vue': 0,
'vus': 0, 'wapp': 30, 'webex': 12, 'webinaire': 6, 'webinar': 6, 'whatsapp': 30, 'whereby': 12, 'zoom': 12, 'à': 5,
'échange': 150, 'échangé': 151, 'évènement': 6, 'événement': 6}]

