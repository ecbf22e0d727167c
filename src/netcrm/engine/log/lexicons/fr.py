"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené',
'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'assuré', 'avancé', 'bossé',
'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'communiqué', 'confirmé', 'confié',
'connaît', 'conseillé', 'corrigé', 'croisé', 'demandé', 'divorcé', 'donné', 'dèj', 'dès', 'débrief', 'décale',
'décalé', 'décide', 'décidé', 'déconseille', 'déconseillé', 'décroche', 'décroché', 'décède', 'décédé', 'déj',
'déjeune', 'déjeuné', 'démo', 'déménage', 'déménagé', 'déplace', 'déplacé', 'dépose', 'déposé', 'dîne', 'dîner',
'dîné', 'dû', 'emmené', 'emmène', 'encouragé', 'engagé', 'expliqué', 'fermé', 'filé', 'fixé', 'forwardé', 'fête',
'fêté', 'garé', 'ghosté', 'glissé', 'incité', 'informé', 'insisté', 'invité', 'juré', 'laissé', 'lancé', 'livré',
'là', 'lève', 'mailé', 'mangé', 'manqué', 'marché', 'marié', 'montré', 'mémé', 'même', 'noté', 'né', 'occupé',
'oublié', 'paraît', 'parlé', 'partagé', 'passé', 'payé', 'pensé', 'posté', 'posé', 'poussé', 'prié', 'proposé',
'préconise', 'préconisé', 'préfèrerait', 'préférerait', 'prépare', 'préparé', 'présente', 'présentes', 'présenté',
'présentés', 'prête', 'prêté', 'raccompagné', 'raconté', 'rapporté', 'recommandé', 'recontacté', 'redonné', 'refilé',
'regardé', 'relancé', 'rencontré', 'rentré', 'repassé', 'reporté', 'repoussé', 'resté', 'retrouvé', 'règle',
'réclame', 'réclamé', 'rédige', 'rédigé', 'réglé', 'répète', 'répété', 'réserve', 'réservé', 'réu', 'rêve', 'rêvé',
'signé', 'souhaité', 'soupé', 'suggère', 'suggéré', 'supplié', 'sœur', 'terminé', 'testé', 'tombé', 'travaillé',
'trouvé', 'tél', 'téléphone', 'téléphoné', 'viré', 'visité', 'voyagé', 'à', 'échange', 'échangé', 'évènement',
'événement', 'œil')


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
'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt'),
'appellera': ('give3',), 'appellerai': ('give1', 'lui_give'), 'appellerait': ('would_give',), 'appelé': ('hello',
'reach', 'sort_of_met', 'reached_me', 'attempt'), 'apporte': ('done', 'give1', 'give3', 'hand3', 'bring'), 'apporter':
('giveinf', 'bring'), 'apportera': ('give3', 'hand3', 'will_bring'), 'apporterai': ('give1',), 'apporterait':
('would_give',), 'apportons': ('bring',), 'apporté': ('done',), 'apprenait': ('verb3',), 'apprend': ('verb3', 'says'),
'apprendre': ('teach_inf',), 'appris': ('said', 'taught'), 'aprem': ('hello',), 'apres': ('hello',), 'architecte':
('pro',), 'argent': ('by_post',), 'arretait': ('verb3',), 'arrete': ('verb3', 'imperative'), 'arreter': ('urge_inf',),
'arretera': ('verb3',), 'arrivait': ('verb3',), 'arrive': ('hello', 'verb3', 'came'), 'arrivee': ('hello', 'came'),
'arrivera': ('verb3',), 'arrivé': ('hello', 'came'), 'arrête': ('verb3', 'imperative'), 'article': ('helpful',
'paper'), 'artisan': ('pro',), 'assistant': ('rel',), 'assistante': ('rel',), 'associe': ('rel',), 'associee':
('rel',), 'associes': ('rel',), 'assure': ('opines', 'vowed'), 'assureur': ('pro',), 'assuré': ('vowed',), 'astuce':
('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3', 'helps3', 'needs'), 'attendait': ('verb3', 'needs'),
'attendent': ('helps3',), 'attendrait': ('verb3',), 'attendre': ('urge_inf',), 'attends': ('imperative',), 'au':
('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',), 'audition': ('rehearsed',), 'augmente': ('imperative',),
'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait': ('verb3',), 'aurore':
('name_words',), 'aussi': ('filler', 'hello'), 'automatise': ('imperative',), 'autre': ('hello',), 'autres':
('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello', 'verb3'), 'avait': ('aux3', 'hello', 'verb3'),
'avance': ('shifted',), 'avancee': ('shifted',), 'avancé': ('shifted',), 'avec': ('hello', 'to_place'), 'averti':
('warned',), 'avertie': ('warned',), 'avis': ('tip', 'remarks'), 'avocat': ('pro', 'rel'), 'avocate': ('pro', 'rel'),
'avoir': ('reach_inf',), 'avons': ('hello',), 'avoue': ('said',), 'avril': ('hello', 'name_words'), 'ayez':
('imperative',), 'baisse': ('imperative',), 'baisser': ('urge_inf',), 'balade': ('date',), 'balance': ('give1',
'give3'), 'balancer': ('giveinf',), 'banque': ('hello',), 'banquier': ('pro', 'rel'), 'bapteme': ('date',),
'barbecue': ('date',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup': ('filler',
'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien': ('filler',
'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan': ('thing',), 'blanc':
('name_words',), 'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite': ('hello', 'rel'),
'bon': ('name_words', 'good'), 'bonheur': ('name_words',), 'bonne': ('hello', 'span', 'good'), 'booke': ('set',),
'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',),
'boucle': ('hand3', 'do1'), 'bouclera': ('hand3',), 'bouffe': ('date',), 'bouge': ('verb3',), 'bougeait': ('verb3',),
'boulanger': ('name_words',), 'boulot': ('hello',), 'bouquet': ('by_post',), 'bouquin': ('helpful', 'paper'),
'bouteille': ('by_post',), 'boîte': ('hello', 'rel'), 'brevete': ('imperative',), 'briefe': ('warned',), 'briefee':
('warned',), 'brievement': ('filler',), 'bru': ('rel',), 'brun': ('name_words',), 'brunch': ('drink', 'date'),
'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',), 'bruncherait': ('verb3',), 'brune': ('name_words',),
'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cadeau': ('by_post',), 'cafe':
('drink', 'date'), 'café': ('drink', 'date'), 'calcule': ('do1',), 'cale': ('hello', 'set', 'we_meet', 'invites'),
'calee': ('set',), 'caler': ('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set', 'invites'), 'camille':
('name_words',), 'candidature': ('rehearsed',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes':
('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'cardiologue': ('pro',), 'carre':
('name_words',), 'carreleur': ('pro',), 'carte': ('letter', 'reach_noun'), 'ce': ('det',), 'cede': ('handed',),
'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',), 'cerise': ('name_words',), 'certainement': ('filler',),
'certifie': ('vowed',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',),
'challenge': ('read_it',), 'chantier': ('hello',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier':
('name_words',), 'chauffagiste': ('pro',), 'check': ('hand3',), 'checke': ('hand3',), 'checker': ('giveinf',),
'checklist': ('helpful', 'paper'), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello',
'verb3', 'give1', 'give3', 'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',),
'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'chiffre': ('give3', 'hand3', 'do1'), 'chiffrera':
('give3', 'hand3'), 'chiffres': ('thing',), 'chirurgien': ('pro',), 'choisis': ('imperative',), 'cine': ('drink',
'date'), 'cinq': ('hello', 'span'), 'claire': ('name_words',), 'cle': ('thing',), 'clemence': ('name_words',),
'clement': ('name_words',), 'cles': ('thing',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'coach':
('pro',), 'coacher': ('teach_inf',), 'code': ('do1',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'coiffeur':
('pro',), 'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe':
('name_words',), 'commande': ('hello', 'do1'), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait':
('verb3',), 'commence': ('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment':
('any_det',), 'commentaires': ('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3', 'handed'),
'communiquer': ('giveinf',), 'communiquera': ('give3',), 'communiquerait': ('would_give',), 'communiqué': ('handed',),
'compagne': ('rel',), 'compagnon': ('rel',), 'compile': ('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'),
'comptait': ('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'concert': ('date',), 'concours': ('rehearsed',),
'conference': ('course',), 'confie': ('said', 'says', 'handed'), 'confirmait': ('verb3',), 'confirme': ('verb3',
'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer':
('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3_later', 'hand3', 'will_bring'), 'confirmerai': ('give1',),
'confirmerait': ('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said', 'handed'), 'conjoint': ('rel',),
'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',),
'conseillait': ('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller': ('pro',), 'conseillere':
('pro',), 'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',),
'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construit': ('verb3',),
'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact': ('helpful', 'thing',
'reach_noun'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'), 'contacter':
('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'), 'contrat': ('paper', 'thing'),
'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees': ('thing', 'reach_noun'), 'copain':
('rel',), 'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('read_it', 'hand3', 'do1'), 'corriger':
('review_inf',), 'corrigera': ('hand3_later', 'hand3', 'will_bring'), 'corrigé': ('read_it',), 'coup': ('drink',),
'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',
'helpful'), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'couturiere':
('pro',), 'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',),
'craquait': ('verb3',), 'craque': ('verb3',), 'cremaillere': ('date',), 'creneau': ('date',), 'critique':
('read_it',), 'critiques': ('remarks',), 'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises':
('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait': ('verb3',),
'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf': ('rel',), 'dans': ('hello',), 'date': ('date', 'thing'),
'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me'), 'debarquee': ('reach',),
'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',), 'debroussaille': ('read_it',),
'decale': ('shifted',), 'decalee': ('shifted',), 'decede': ('verb3', 'fate'), 'decedee': ('fate',), 'decedes':
('fate',), 'decembre': ('hello',), 'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper', 'thing',
'mine_thing'), 'decortique': ('read_it', 'taught'), 'defend': ('opines',), 'dej': ('hello', 'drink', 'date'), 'deja':
('filler',), 'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai':
('i_meet',), 'delegue': ('imperative',), 'demain': ('hello',), 'demandait': ('verb3', 'needs'), 'demande': ('verb3',
'said', 'says', 'bidding', 'imperative', 'needs'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding'),
'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3',), 'demenageait': ('verb3',), 'demenagent':
('verb3',), 'demenagera': ('verb3',), 'demenageur': ('pro',), 'demenageurs': ('pro',), 'demi': ('drink', 'span'),
'demie': ('span',), 'demis': ('drink',), 'demo': ('date', 'rehearsed'), 'dentiste': ('pro',), 'depanne':
('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'deploie': ('do1',),
'depose': ('done', 'give1', 'give3', 'helps3', 'hand3', 'do1'), 'deposer': ('giveinf',), 'deposera': ('give3',
'hand3', 'will_bring'), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',), 'dermato':
('pro',), 'dermatologue': ('pro',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'),
'designer': ('pro',), 'desire': ('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'dessine':
('do1',), 'detaille': ('taught',), 'detailler': ('teach_inf',), 'deteste': ('verb3', 'says'), 'deux': ('span',),
'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'developpeur':
('pro',), 'developpeuse': ('pro',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis':
('hello', 'thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait':
('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dieteticienne': ('pro',), 'diffuse': ('do1',),
'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'),
'dinerai': ('i_meet',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire':
('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis':
('imperative',), 'disait': ('verb3', 'opines'), 'discours': ('rehearsed',), 'discute': ('hello',), 'disent':
('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit': ('hello', 'verb3', 'opines', 'said', 'says',
'bidding'), 'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello', 'span'), 'dm':
('letter',), 'doc': ('helpful', 'paper', 'thing'), 'docs': ('helpful', 'paper', 'thing'), 'document': ('helpful',
'thing'), 'documents': ('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3', 'should'),
'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne': ('done', 'hello', 'give1', 'give3',
'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'), 'donnerait':
('would_give',), 'donné': ('done', 'hello', 'handed'), 'dossier': ('helpful',), 'double': ('imperative',), 'douce':
('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',), 'dresse': ('do1',), 'drh':
('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'décalé': ('shifted',), 'décide': ('verb3',), 'décède':
('verb3',), 'décédé': ('fate',), 'déj': ('hello', 'drink', 'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné':
('hello',), 'démo': ('date', 'rehearsed'), 'déménage': ('verb3',), 'déplacé': ('shifted',), 'dépose': ('give1',
'give3', 'helps3', 'hand3', 'do1'), 'déposé': ('done',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello',
'date', 'see_inf'), 'dîné': ('hello',), 'ebeniste': ('pro',), 'echange': ('hello',), 'echantillon': ('by_post',),
'echantillons': ('by_post', 'thing'), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',),
'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give'), 'ecrit': ('done', 'reach', 'sort_of_met',
'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',), 'egalement': ('filler',), 'electricien':
('pro',), 'electricienne': ('pro',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'),
'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',),
'emmene': ('reached_me', 'helps3'), 'emmenee': ('reached_me',), 'emmenent': ('helps3',), 'emmené': ('reached_me',),
'emmène': ('helps3',), 'emporter': ('bring',), 'en': ('hello',), 'encadreur': ('pro',), 'enceinte': ('fate',),
'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé':
('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'enseigne': ('taught',), 'enseigner': ('teach_inf',),
'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date', 'rehearsed'), 'enverra':
('give3', 'will_give', 'send3', 'will_bring'), 'enverrai': ('give1', 'lui_give'), 'enverrait': ('would_give',),
'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi':
('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'envoient':
('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('done', 'writes', 'hello', 'handed', 'attempt'), 'envoyee':
('writes',), 'envoyees': ('writes',), 'envoyer': ('hello', 'giveinf', 'hand_inf'), 'envoyes': ('writes',), 'envoyons':
('give1',), 'epluche': ('read_it',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait':
('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaierait': ('would_give',), 'essaye': ('attempt',), 'est':
('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etablis': ('do1',), 'etaient': ('verb3',),
'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie':
('verb3', 'do1'), 'eu': ('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'exam':
('rehearsed',), 'examen': ('rehearsed',), 'excel': ('helpful', 'paper'), 'excellent': ('good',), 'excellente':
('good',), 'exemple': ('helpful',), 'exemples': ('helpful',), 'exige': ('needs',), 'expedie': ('done', 'writes'),
'expert': ('pro',), 'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says', 'taught'), 'expliquer':
('teach_inf',), 'expliqué': ('said', 'taught'), 'expo': ('date',), 'exporte': ('imperative',), 'expose':
('rehearsed',), 'fabre': ('name_words',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire':
('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello',
'verb3', 'sort_of_met', 'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
('name_words',), 'faut': ('hello', 'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite':
('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello',
'rel'), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'),
'ferme': ('verb3',), 'fermera': ('verb3',), 'ferrand': ('name_words',), 'ferronnier': ('pro',), 'fete': ('verb3',),
'fetent': ('verb3',), 'fetera': ('verb3',), 'fevrier': ('hello',), 'fiche': ('helpful', 'reach_noun'), 'fiches':
('helpful',), 'fichier': ('helpful', 'paper'), 'fichiers': ('helpful',), 'file': ('give1', 'give3', 'lui_give',
'handed'), 'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',),
'fille': ('hello', 'rel'), 'filleul': ('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',), 'finalise': ('hand3',
'do1'), 'finalisera': ('hand3',), 'fini': ('hello',), 'finira': ('verb3', 'hand3', 'will_bring'), 'finis':
('imperative', 'do1'), 'finit': ('verb3', 'hand3'), 'fixe': ('hello', 'set', 'hand3'), 'fixee': ('set',), 'fixer':
('todo_inf',), 'fixé': ('hello', 'set'), 'fleur': ('name_words',), 'fleurs': ('by_post',), 'flippe': ('verb3',),
'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',), 'foot': ('drink', 'date'), 'footing': ('drink',),
'foret': ('name_words',), 'formation': ('course',), 'former': ('teach_inf',), 'fort': ('name_words',), 'forwarde':
('give1', 'give3', 'lui_give'), 'forwarder': ('giveinf',), 'fourni': ('handed',), 'fournir': ('giveinf', 'hand_inf'),
'fournira': ('give3', 'send3', 'hand3_later', 'will_bring'), 'fournirai': ('give1',), 'fournirait': ('would_give',),
'fournis': ('give1',), 'fournisseur': ('pro',), 'fournisseuse': ('pro',), 'fournit': ('give3', 'will_give', 'send3'),
'franc': ('name_words',), 'france': ('name_words',), 'freelance': ('pro',), 'frere': ('hello', 'rel'), 'fête':
('verb3',), 'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait':
('verb3',), 'galere': ('verb3',), 'garagiste': ('pro',), 'garance': ('name_words',), 'garanti': ('vowed',), 'garde':
('imperative',), 'garder': ('urge_inf',), 'gateau': ('by_post',), 'gauthier': ('name_words',), 'gendre': ('rel',),
'generaliste': ('pro',), 'geometre': ('pro',), 'gerait': ('verb3',), 'gere': ('verb3',), 'gestionnaire': ('pro',),
'glisse': ('handed',), 'glissé': ('handed',), 'golf': ('drink',), 'gouter': ('drink',), 'grand': ('rel',
'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'graphiste': ('pro',), 'graveur': ('pro',), 'grille':
('helpful',), 'gros': ('name_words',), 'grosse': ('span',), 'guide': ('helpful', 'paper'), 'gyneco': ('pro',), 'h':
('span', 'hours'), 'habitait': ('verb3',), 'habite': ('verb3',), 'heberge': ('helps3',), 'hebergent': ('helps3',),
'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span', 'span',
'hours'), 'heures': ('hello', 'span', 'hours'), 'hier': ('hello',), 'hiver': ('name_words',), 'hospitalise':
('fate',), 'hospitalisee': ('fate',), 'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',),
'il': ('they', 'hello'), 'illustrateur': ('pro',), 'illustratrice': ('pro',), 'ils': ('they', 'hello'), 'impressions':
('remarks',), 'imprime': ('give3', 'do1'), 'imprimer': ('giveinf',), 'imprimeur': ('pro',), 'incite': ('urges',),
'incitee': ('urges',), 'incité': ('urges',), 'inculque': ('taught',), 'informe': ('said', 'warned', 'says'),
'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste':
('verb3', 'opines'), 'installera': ('will_bring',), 'intervention': ('course',), 'interviewe': ('reached_me',),
'intro': ('thing',), 'introduira': ('give3',), 'introduirait': ('would_give',), 'introduire': ('giveinf',),
'introduis': ('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investis': ('imperative',),
'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite':
('reached_me', 'helps3', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent': ('helps3', 'invites'),
'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait': ('would_give',), 'invites': ('invites',),
'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade':
('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'janvier': ('hello',), 'jardinier': ('pro',), 'je': ('i',
'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie':
('name_words',), 'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee': ('time_span',), 'jours':
('hello',), 'juge': ('opines',), 'juillet': ('hello',), 'juin': ('hello', 'name_words'), 'jure': ('opines', 'vowed'),
'juriste': ('pro',), 'juré': ('vowed',), 'jus': ('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',),
'kiffe': ('verb3', 'says'), 'kine': ('pro',), 'kinesitherapeute': ('pro',), 'kit': ('helpful',), 'l': ('them', 'det',
'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello', 'any_det', 'article', 'obj'), 'lache': ('give3',),
'laisse': ('handed', 'attempt', 'imperative'), 'laisser': ('urge_inf',), 'laissé': ('handed', 'attempt'), 'lambert':
('name_words',), 'lancait': ('verb3',), 'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer':
('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello',
'any_det', 'obj'), 'lebon': ('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',),
'legue': ('handed',), 'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre':
('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve':
('verb3', 'imperative'), 'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'licencie': ('fate',),
'licenciee': ('fate',), 'lien': ('letter', 'helpful', 'paper'), 'lionne': ('name_words',), 'liste': ('helpful',
'paper', 'thing'), 'livre': ('done', 'by_post', 'give1', 'give3', 'will_give', 'helpful', 'paper', 'send3', 'hand3',
'do1'), 'livrer': ('giveinf', 'hand_inf', 'causative'), 'livrera': ('give3', 'will_give', 'send3', 'hand3_later',
'hand3', 'will_bring'), 'livrerai': ('give1',), 'livrerait': ('would_give',), 'livré': ('done',), 'longuement':
('filler',), 'loue': ('imperative',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'),
'lundi': ('hello',), 'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my',
'hello', 'any_det'), 'macon': ('pro',), 'mai': ('name_words',), 'mail': ('letter', 'attempt', 'reach_noun'), 'maile':
('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',),
'maintenant': ('hello',), 'maintient': ('opines',), 'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre':
('name_words',), 'malade': ('fate',), 'maman': ('rel',), 'mamie': ('rel',), 'manager': ('rel',), 'mange': ('hello',
'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque': ('verb3',), 'manuel':
('helpful',), 'maquette': ('thing', 'do1'), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('hello',
'verb3'), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('hello', 'rel'),
'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words', 'fate'), 'mariee': ('fate',), 'marin':
('name_words',), 'marine': ('name_words',), 'marié': ('name_words', 'fate'), 'marraine': ('rel',), 'mars': ('hello',
'name_words'), 'martele': ('opines',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass':
('course',), 'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'mecanicien':
('pro',), 'mecano': ('pro',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'memo': ('helpful',),
'memoire': ('rehearsed',), 'mentorat': ('date',), 'menuisier': ('pro',), 'mercier': ('name_words',), 'mercredi':
('hello',), 'mere': ('rel',), 'merge': ('hand3',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter',
'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met': ('verb3', 'give3', 'hand3'),
'methode': ('helpful',), 'methodo': ('helpful',), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',),
'mettra': ('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier':
('name_words',), 'michel': ('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute':
('span',), 'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'),
'modeles': ('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment':
('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative'),
'montent': ('verb3',), 'monter': ('urge_inf',), 'monteur': ('pro',), 'montre': ('give1', 'reached_me', 'lui_give',
'said', 'taught'), 'montrer': ('giveinf', 'teach_inf'), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait':
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
'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',),
'partage': ('done', 'give1', 'give3', 'handed', 'send3', 'do1'), 'partager': ('giveinf', 'hand_inf'), 'partagera':
('give3', 'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé': ('done', 'handed'),
'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',), 'parti': ('hello',
'fate'), 'partie': ('hello', 'fate'), 'partira': ('verb3',), 'parvenir': ('causative',), 'pas': ('not', 'hello'),
'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('hello', 'verb3', 'reach', 'give1', 'give3', 'came',
'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent':
('give3',), 'passer': ('giveinf', 'reach_inf', 'causative'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'),
'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé': ('hello', 'reach', 'came', 'handed'), 'patron':
('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello', 'reached_me', 'imperative', 'do1'),
'payer': ('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done', 'hello', 'reached_me'), 'peaufiner':
('review_inf',), 'pediatre': ('pro',), 'peintre': ('pro',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'),
'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',),
'pere': ('rel',), 'perrin': ('name_words',), 'persiste': ('opines',), 'petit': ('name_words', 'span', 'good'),
'petite': ('span', 'good'), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux':
('hello',), 'pharmacien': ('pro',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'),
'piece': ('date',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'pitch': ('rehearsed',), 'plaide':
('opines',), 'plan': ('thing',), 'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning':
('thing',), 'plans': ('thing',), 'platrier': ('pro',), 'plombier': ('pro',), 'pneumologue': ('pro',), 'podcast':
('helpful', 'paper'), 'podologue': ('pro',), 'point': ('date',), 'poirier': ('name_words',), 'pond': ('give3',),
'pondra': ('give3',), 'portable': ('reach_noun',), 'porter': ('causative',), 'pose': ('hello', 'sort_of_met', 'set'),
'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('done', 'give1', 'do1'), 'poster': ('giveinf',), 'posterai':
('give1',), 'posté': ('done',), 'posé': ('hello', 'sort_of_met', 'set'), 'pot': ('drink',), 'pote': ('rel',), 'potes':
('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3',
'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise':
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
'verb3', 'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait':
('would_give',), 'proposition': ('thing', 'mine_thing'), 'proposé': ('hello',), 'prudence': ('name_words',),
'prudent': ('name_words',), 'prune': ('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3',
'do1'), 'préparé': ('made3',), 'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('done', 'hello',
'reached_me'), 'prête': ('give1', 'give3', 'lui_give', 'ready'), 'prêté': ('done', 'hello', 'handed'), 'psy':
('pro',), 'publie': ('do1',), 'puis': ('filler', 'hello'), 'push': ('hand3',), 'pushe': ('hand3',), 'qu': ('hello',),
'quand': ('hello',), 'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que': ('hello',),
'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze':
('span',), 'quittait': ('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne':
('reached_me',), 'raccompagnee': ('reached_me',), 'raccompagné': ('reached_me',), 'racheter': ('giveinf',),
'racontait': ('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says', 'taught'), 'raconté': ('said', 'taught'),
'ramene': ('give1', 'give3', 'hand3', 'bring'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3', 'hand3',
'will_bring'), 'ramenerai': ('give1',), 'ramenerait': ('would_give',), 'rando': ('date',), 'rapide': ('filler',),
'rapidement': ('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee':
('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3',
'we_meet', 'lui_give', 'opines'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai':
('give1', 'lui_give'), 'rappellerait': ('would_give',), 'rapport': ('paper', 'thing'), 'rapporte': ('handed',),
'rapporté': ('handed',), 'rassemble': ('do1',), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello',
'date'), 'recale': ('shifted',), 'recalee': ('shifted',), 'reclamait': ('needs',), 'reclame': ('needs',), 'reclamer':
('todo_inf',), 'reco': ('tip',), 'recoit': ('helps3',), 'recoivent': ('helps3',), 'recommandait': ('verb3',),
'recommandation': ('tip',), 'recommande': ('hello', 'verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera':
('give3',), 'recommanderai': ('give1',), 'recommanderait': ('would_give',), 'recommandé': ('hello',), 'reconforte':
('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee':
('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',),
'recontacterait': ('would_give',), 'recontacté': ('reach',), 'recos': ('tip',), 'recrutait': ('verb3',), 'recrute':
('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter': ('urge_inf',), 'recrutera': ('verb3',), 'recu':
('hello', 'reached_me'), 'recue': ('reached_me',), 'recupere': ('helps3',), 'recuperer': ('giveinf',), 'redacteur':
('pro',), 'redactrice': ('pro',), 'redige': ('done', 'hand3', 'made3', 'do1'), 'redigera': ('hand3_later', 'hand3'),
'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3', 'opines'), 'redonne': ('give1', 'give3'),
'redonner': ('giveinf',), 'reduis': ('imperative',), 'reecrit': ('read_it',), 'refait': ('we_meet', 'read_it'),
'refile': ('give1', 'give3', 'handed'), 'refiler': ('giveinf',), 'refilé': ('handed',), 'reformule': ('read_it',),
'refusait': ('verb3',), 'refuse': ('verb3', 'imperative'), 'regarde': ('imperative', 'hand3'), 'regarder':
('giveinf',), 'regardera': ('hand3',), 'regarderait': ('would_give',), 'regle': ('done', 'give3', 'send3', 'do1'),
'regler': ('hand_inf',), 'reglera': ('give3', 'send3'), 'reglerait': ('would_give',), 'regrettait': ('verb3',),
'regrette': ('verb3',), 'rejoignent': ('helps3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint':
('reach', 'reached_me', 'helps3', 'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1',
'give3', 'reached_me', 'lui_give', 'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf',
'reach_inf'), 'relancera': ('give3',), 'relancerai': ('give1',), 'relancerait': ('would_give',), 'relancé': ('reach',
'reached_me', 'attempt'), 'relieur': ('pro',), 'relira': ('give3', 'hand3_later', 'hand3', 'will_bring'), 'relirai':
('give1',), 'relirait': ('would_give',), 'relire': ('giveinf', 'review_inf'), 'relis': ('give1', 'lui_give'), 'relit':
('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remanie': ('read_it',), 'remarques': ('remarks',), 'rembourse':
('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',),
'rembourserait': ('would_give',), 'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra': ('give3',),
'remettrait': ('would_give',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remis': ('done',), 'remonter':
('giveinf',), 'remplis': ('do1',), 'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'),
'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',),
'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3', 'send3'), 'rendez': ('hello',), 'rendra': ('give3', 'send3',
'will_bring'), 'rendrai': ('give1', 'lui_give'), 'rendrait': ('would_give',), 'rendre': ('giveinf', 'hand_inf'),
'rends': ('give1', 'lui_give'), 'rendu': ('done', 'mine_thing'), 'rentrait': ('verb3',), 'rentre': ('verb3',),
'rentrera': ('verb3',), 'renverra': ('give3', 'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait':
('would_give',), 'renvoie': ('give1', 'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'renvoient': ('give3',),
'renvoye': ('writes',), 'renvoyer': ('giveinf', 'hand_inf'), 'reparle': ('sort_of_met',), 'repas': ('drink', 'date'),
'repasse': ('read_it',), 'repassé': ('read_it',), 'repetait': ('opines',), 'repete': ('verb3', 'opines'), 'repeter':
('review_inf',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3', 'opines', 'hand3',
'answered'), 'repondait': ('answered',), 'repondent': ('give3',), 'repondra': ('give3', 'hand3'), 'repondrai':
('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1',
'lui_give'), 'repondu': ('hello', 'reach', 'reached_me', 'opines', 'answered'), 'reponse': ('thing',), 'reporte':
('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',),
'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'reprendre':
('review_inf',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve':
('done', 'give1', 'give3', 'lui_give', 'bring'), 'reserver': ('giveinf', 'bring'), 'reserverai': ('give1', 'bring'),
'reservons': ('bring',), 'responsable': ('rel',), 'ressors': ('give1',), 'ressort': ('give3',), 'restait': ('verb3',),
'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink', 'date'),
'resté': ('came',), 'retorque': ('opines',), 'retouche': ('read_it',), 'retour': ('remarks', 'thing'), 'retourne':
('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',), 'retournerait':
('would_give',), 'retours': ('remarks',), 'retransmis': ('writes',), 'retravaille': ('read_it',), 'retravailler':
('review_inf',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'), 'retrouver': ('see_inf', 'reach_inf'),
'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',), 'retrouvé': ('sort_of_met',),
'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve': ('verb3',), 'revenait':
('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',), 'reviendra': ('verb3',
'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent': ('give3',), 'reviens': ('give1',),
'revient': ('verb3', 'give3'), 'review': ('hand3',), 'reviewe': ('hand3',), 'revise': ('read_it',), 'reviser':
('review_inf',), 'revoir': ('see_inf', 'review_inf'), 'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu':
('sort_of_met',), 'revue': ('sort_of_met',), 'rex': ('course',), 'rhumatologue': ('pro',), 'richard': ('name_words',),
'riviere': ('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol':
('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'règle': ('give3',
'send3', 'do1'), 'réclame': ('needs',), 'rédige': ('hand3', 'do1'), 'rédigé': ('done', 'made3'), 'réglé': ('done',),
'répète': ('verb3', 'opines'), 'réserve': ('give1', 'give3', 'lui_give', 'bring'), 'réservé': ('done',), 'réu':
('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'), 'sage': ('name_words',),
'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'sauf':
('turn',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'scanne': ('give3', 'do1'),
'script': ('helpful',), 'se': ('hello', 'verb3'), 'secretaire': ('pro',), 'semaine': ('hello',), 'semblait':
('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'separe':
('imperative',), 'sept': ('hello',), 'septembre': ('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello',
'verb3'), 'seront': ('verb3',), 'serrurier': ('pro',), 'ses': ('their', 'hello', 'any_det'), 'severine':
('name_words',), 'signait': ('verb3',), 'signature': ('thing',), 'signe': ('done', 'hello', 'verb3', 'says',
'imperative', 'hand3', 'do1'), 'signer': ('giveinf',), 'signera': ('verb3', 'hand3_later', 'hand3', 'will_bring'),
'signé': ('done', 'hello'), 'simplifie': ('imperative',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'),
'societe': ('rel',), 'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois':
('imperative',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their',
'hello', 'any_det'), 'sont': ('verb3',), 'sort': ('give3',), 'souffrait': ('verb3',), 'souffre': ('verb3',),
'souhaite': ('verb3', 'reached_me', 'needs'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',),
'souhaité': ('reached_me',), 'soutenait': ('verb3',), 'soutenance': ('rehearsed',), 'soutenu': ('cheered',),
'soutenue': ('cheered',), 'soutient': ('verb3', 'opines'), 'souvent': ('hello',), 'soyez': ('imperative',),
'specialiste': ('pro',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',),
'stressait': ('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3', 'opines'),
'suggestions': ('remarks',), 'suggère': ('verb3', 'opines'), 'suis': ('hello',), 'suit': ('verb3',), 'suivait':
('verb3',), 'suivre': ('causative',), 'super': ('good',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau':
('helpful', 'paper', 'thing'), 'tailleur': ('name_words',), 'tante': ('rel',), 'tapissier': ('pro',), 'tarifs':
('thing',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello', 'reach_noun'), 'telephone': ('hello', 'reach',
'reached_me', 'attempt', 'reach_noun'), 'telephoner': ('reach_inf',), 'template': ('helpful', 'paper'), 'tenait':
('verb3',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink', 'date'), 'tente': ('attempt',), 'term': ('thing',),
'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera': ('verb3', 'will_bring'), 'terminé': ('done',), 'tes':
('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it', 'imperative', 'hand3'), 'tester': ('urge_inf',),
'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me', 'attempt'),
'the': ('drink',), 'these': ('rehearsed',), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiendrait':
('would_give',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier': ('name_words',),
'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton': ('rel',),
'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',), 'toujours': ('filler', 'hello'), 'tour': ('drink',),
'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'traducteur': ('pro',),
'traductrice': ('pro',), 'traduis': ('do1',), 'train': ('drink',), 'traiteur': ('pro',), 'trame': ('helpful',
'paper'), 'tranquillement': ('filler',), 'transfere': ('writes',), 'transmet': ('give3', 'will_give', 'send3'),
'transmets': ('give1', 'lui_give', 'do1'), 'transmettra': ('give3', 'will_give', 'send3', 'will_bring'),
'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf', 'hand_inf'), 'transmis':
('done', 'writes', 'handed'), 'transmise': ('writes',), 'traumatologue': ('pro',), 'travaillait': ('verb3',),
'travaille': ('verb3',), 'travailler': ('review_inf',), 'travaux': ('hello',), 'trente': ('span',), 'tres': ('hello',
'good'), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says',
'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',),
'trouverait': ('would_give',), 'tuto': ('helpful',), 'tutoriel': ('helpful',), 'tuyau': ('tip',), 'tél': ('hello',
'reach_noun'), 'téléphone': ('hello', 'reach_noun'), 'téléphoné': ('reach', 'reached_me', 'attempt'), 'un': ('det',
'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise':
('verb3',), 'va': ('verb3', 'must3', 'imperative'), 'vais': ('hello',), 'valet': ('name_words',), 'validait':
('verb3',), 'valide': ('verb3', 'give3', 'imperative', 'hand3', 'do1'), 'valider': ('todo_inf',), 'validera':
('give3', 'hand3_later', 'hand3', 'will_bring'), 'validerait': ('would_give',), 'vallee': ('name_words',), 'venait':
('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi':
('hello',), 'vends': ('imperative',), 'venu': ('hello', 'reach', 'came'), 'venue': ('hello', 'reach', 'came'),
'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie': ('hand3', 'do1'), 'verifier':
('giveinf', 'todo_inf'), 'verifiera': ('hand3_later', 'hand3'), 'verifierait': ('would_give',), 'vernissage':
('date',), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres':
('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',), 'verserait': ('would_give',),
'version': ('thing',), 'veterinaire': ('pro',), 'veto': ('pro',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3',
'must3', 'bidding', 'needs'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal': ('name_words',), 'video':
('helpful',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viendrait': ('would_give',), 'viennent': ('verb3',),
'vient': ('verb3',), 'vigneron': ('name_words',), 'vin': ('by_post',), 'vingt': ('span',), 'violette':
('name_words',), 'vire': ('done', 'give3', 'fate'), 'viree': ('fate',), 'virement': ('thing',), 'virera': ('give3',),
'virerait': ('would_give',), 'viré': ('done', 'fate'), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'), 'viser':
('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital':
('name_words',), 'vite': ('filler',), 'vitrier': ('pro',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal':
('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('hello', 'rel', 'name_words'),
'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'),
'vos': ('hello',), 'votre': ('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3', 'needs'), 'voulait':
('hello', 'verb3', 'bidding', 'needs'), 'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait':
('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello',
'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'webmaster': ('pro',), 'weekend':
('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',), 'échangé':
('hello',)}


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
19}, {'l': 46, 'la': 46, 'le': 46, 'les': 46}, {'qui': 47}, {'ici': 34}, {'<until>': 34, 'D': 34, 'avant': 34, 'd':
49, 'debut': 34, 'fin': 34, 'mi': 34, 'pour': 34, 'sous': 34}, {'N': 48, 'elle': 48, 'lui': 48}, {'est': 51}, {'N':
48, 'annonce': 50, 'annoncee': 50, 'annoncé': 50, 'attendu': 50, 'attendue': 50, 'attendues': 50, 'attendus': 50, 'c':
52, 'elle': 48, 'lui': 48, 'promis': 50, 'promise': 50, 'promises': 50}, {'...': 53, 'annonce': 50, 'annoncee': 50,
'annoncé': 50, 'attendu': 50, 'attendue': 50, 'attendues': 50, 'attendus': 50, 'promis': 50, 'promise': 50,
'promises': 50}, {'annonce': 50, 'annoncee': 50, 'annoncé': 50, 'attendu': 50, 'attendue': 50, 'attendues': 50,
'attendus': 50, 'promis': 50, 'promise': 50, 'promises': 50}, {'...': 55, 'annonce': 50, 'annoncee': 50, 'annoncé':
50, 'attendu': 50, 'attendue': 50, 'attendues': 50, 'attendus': 50, 'promis': 50, 'promise': 50, 'promises': 50},
{'...': 43}, {'<any_det>': 57}, {'<until>': 18}, {'...': 59}, {'d': 60, 'de': 60, 'des': 60, 'du': 60, 'par': 60},
{'...': 45, '<any_det>': 54, '<thing>': 56, 'apporter': 58, 'deposer': 58, 'envoi': 61, 'livraison': 61, 'ramener':
58, 'rapporter': 58, 'reception': 61, 'remettre': 58, 'remise': 61, 'rendre': 58, 'retour': 61, 'transferer': 58,
'transmettre': 58}, {'D': 40}, {'envoyer': 63, 'livrer': 63, 'payer': 63, 'rembourser': 63, 'rendre': 63, 'renvoyer':
63}, {'^': 64}, {'que': 8}, {'appris': 66}, {'$$': 8}, {'hui': 68}, {'D': 68, 'aujourd': 69}, {'N': 70}, {'d': 71,
'de': 71}, {'': (0, 'missed')}, {'$$': 73}, {'occupe': 74, 'occupee': 74, 'occupé': 74}, {'encore': 75, 'occupe': 74,
'occupee': 74, 'occupé': 74, 'toujours': 75}, {'est': 76, 'etait': 76}, {'sonnait': 76, 'sonne': 76}, {'<thing>': 18},
{'^': 79}, {'...': 63}, {'0': 81, '<any_det>': 81, '<my>': 81, '<their>': 81, 'ca': 81, 'leur': 81, 'lui': 81, 'tout':
81}, {'<give1>': 82, 'boucle': 82, 'finis': 82, 'redige': 82, 'rédige': 82, 'signe': 82, 'termine': 82}, {'^': 83,
'ai': 67}, {'^': 83}, {'': (13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8,
'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'ete': 86, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8},
{'<fate>': 8, 'a': 8, 'en': 8, 'à': 8}, {'est': 86}, {'': (13, 'talk'), '<fate>': 8, 'accouche': 8, 'accoucher': 8,
'accouché': 8, 'avoir': 8, 'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8,
'etre': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se': 13}, {'<fate>': 8,
'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'eu': 8,
'fait': 8, 'mourir': 8, 'perdu': 8}, {'de': 91}, {'<fate>': 8, 'a': 87, 'attend': 8, 'est': 88, 'ne': 11, 's': 89,
'va': 90, 'vient': 92}, {'N': 93}, {'d': 94, 'de': 94, 'du': 94}, {'<rel>': 95}, {'j': 85, 'je': 85}, {'oublier': 0},
{'pas': 98}, {'': (11, 'thinking')}, {'a': 100, 'à': 100}, {'...': 3, '<handed>': 7, '<rel>': 17, '<they>': 24, 'D':
31, 'N': 39, '^': 62, 'a': 65, 'ai': 67, 'anniv': 72, 'anniversaire': 72, 'appris': 66, 'c': 77, 'ca': 78, 'devait':
80, 'doit': 80, 'encore': 75, 'fete': 72, 'fête': 72, 'j': 84, 'je': 85, 'l': 96, 'la': 96, 'le': 96, 'ligne': 76,
'moi': 97, 'ne': 99, 'occupe': 74, 'occupee': 74, 'occupé': 74, 'pas': 98, 'pense': 101, 'pensé': 101, 'toujours': 75,
'à': 65}, {'<any_det>': 79, '<thing>': 18}, {'D': 8}, {'^': 103, 'anniv': 104, 'anniversaire': 104}, {':': 105},
{'<tip>': 40}, {'': (5, 'mine'), 'l': 107, 'leur': 107, 'son': 107, 'un': 107}, {'N': 108}, {'': (5, 'mine'), 'a':
109, 'l': 107, 'leur': 107, 'son': 107, 'un': 107, 'à': 109}, {'pendante': 40, 'prevu': 40, 'prevue': 40, 'promis':
40, 'promise': 40}, {'vous': 40}, {'point': 40}, {'a': 40, 'avec': 40, 'rdv': 40, 'rendez': 112, 'un': 113, 'à': 40},
{'a': 40, 'à': 40}, {'N': 40}, {'': (5, 'mine'), 'a': 116, 'à': 116}, {'': (5, 'mine'), 'a': 40, 'avec': 40, 'rdv':
40, 'rendez': 112, 'un': 113, 'à': 40}, {'l': 107, 'leur': 107, 'son': 107, 'un': 107}, {'N': 119}, {'a': 120, 'l':
107, 'leur': 107, 'son': 107, 'un': 107, 'à': 120}, {'<giveinf>': 40, '<mine_thing>': 63, '<todo_inf>': 40, 'acheter':
40, 'commander': 40, 'contacter': 40, 'demander': 110, 'envoi': 111, 'faire': 114, 'leur': 41, 'livraison': 111,
'lui': 41, 'offrir': 40, 'parler': 114, 'penser': 115, 'poser': 117, 'prendre': 118, 'prevoir': 40, 'recontacter': 40,
'reponse': 111, 'reserver': 40, 'solliciter': 121, 'voir': 114}, {'^': 40}, {':': 123}, {'faire': 124}, {'': (3,
'advice')}, {'^': 126}, {':': 127}, {'...': 128}, {':': 127, 'd': 129, 'de': 129, 'du': 129}, {'': (18,
'gave:mentoring')}, {'^': 131}, {'^': 103}, {':': 133}, {'N': 124}, {'etape': 124}, {'a': 125, 'à': 125}, {'d': 129,
'de': 129, 'du': 129}, {'N': 106, '^': 122, 'a': 125, 'action': 124, 'actions': 124, 'avis': 130, 'coaching': 132,
'conseil': 130, 'conseils': 130, 'elle': 134, 'il': 134, 'inviter': 0, 'je': 124, 'lui': 134, 'mentorat': 132,
'mentoring': 132, 'moi': 124, 'nous': 124, 'pour': 135, 'prochaine': 136, 'reco': 130, 'recommandation': 128,
'recommandations': 128, 'reste': 137, 'suggestion': 128, 'verdict': 138, 'visiter': 0, 'voir': 0, 'à': 125}, {'': (22,
'gave:volunteering')}, {'^': 140}, {'^': 140, 'a': 141, 'au': 141, 'aux': 141, 'chez': 141, 'pour': 141, 'à': 141},
{'N': 132}, {'N': 132, 'a': 143, 'avec': 143, 'pour': 143, 'à': 143}, {'benevolat': 142, 'coaching': 144, 'mentorat':
144, 'mentoring': 144, 'tutorat': 144}, {'de': 145}, {'h': 146, 'heure': 146, 'heures': 146}, {'': (21,
'gave:encouragement')}, {'^': 148}, {'N': 149}, {'': (1, 'moved')}, {'eau': 73}, {'l': 152}, {'a': 153, 'à': 153},
{'<set>': 25, '<shifted>': 151, 'annule': 73, 'annulee': 73, 'annulé': 73, 'caduc': 73, 'tombe': 154, 'tombé': 154,
'zappe': 73}, {'N': 5}, {'a': 156, 'à': 156}, {'...': 157, '^': 4}, {'d': 158, 'de': 158, 'des': 158, 'du': 158},
{'<reach_noun>': 159}, {'': (19, 'gave:resource')}, {'^': 161}, {'N': 162}, {'a': 163, 'à': 163}, {'...': 164}, {'d':
5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 166}, {'<any_det>': 167}, {'N': 161}, {'a': 169, 'à': 169},
{'<helpful>': 170}, {'<helpful>': 161}, {'<any_det>': 171, 'ma': 172, 'mes': 172, 'mon': 172, 'nos': 172, 'notre':
172}, {'ma': 172, 'mes': 172, 'mon': 172, 'nos': 172, 'notre': 172}, {'<any_det>': 167, '^': 174}, {'N': 175},
{'<any_det>': 160, '<my>': 165, 'N': 168, '^': 173, 'a': 176, 'à': 176}, {'^': 131, 'a': 132, 'avec': 132, 'pour':
132, 'sur': 132, 'à': 132}, {'coaching': 178, 'mentorat': 178, 'mentoring': 178, 'tutorat': 178}, {'de': 179}, {'':
(14, 'together')}, {'ensemble': 181}, {'<drink>': 25}, {'le': 183, 'un': 183}, {'': (23, 'contact')}, {'eu': 185,
'eue': 185}, {'ai': 186}, {'avec': 25, 'chez': 25}, {'chez': 25, 'prendre': 25, 'saluer': 25, 'voir': 25}, {'appeler':
73}, {'voir': 73}, {'appeler': 73, 'ecrire': 73, 'l': 190, 'la': 191, 'le': 191, 'passer': 73, 'voir': 73}, {'...':
182, '<i_meet>': 25, 'bois': 184, 'l': 187, 'mange': 188, 'passe': 189, 'prends': 184, 'voulais': 192, 'voulait':
192}, {'': (8, 'asked')}, {'demander': 194, 'poser': 194, 'savoir': 194}, {'demander': 194, 'lui': 195, 'poser': 194,
'savoir': 194}, {'pour': 196}, {'N': 197}, {'a': 198, 'à': 198}, {'<giveinf>': 18}, {'<giveinf>': 18, 'en': 200, 'l':
200, 'la': 200, 'le': 200, 'les': 200}, {'m': 201, 'me': 201, 'nous': 201}, {'^': 202}, {'^': 202, 'encore': 203},
{'<should>': 126}, {'^': 205}, {'gente': 206}, {'^': 205, 'a': 207, 'eu': 206, 'je': 206, 'on': 206, 'yo': 206},
{'qu': 208, 'que': 208}, {'et': 209}, {'devrait': 126, 'doit': 126, 'fallait': 126, 'faudrait': 126, 'faut': 126},
{'mieux': 126}, {'devrait': 126, 'doit': 126, 'fallait': 126, 'faudrait': 126, 'faut': 126, 'ferait': 126, 'n': 211,
'ne': 211, 'vaudrait': 212, 'vaut': 212}, {'^': 213}, {'': (13, 'talk'), '...': 210, 'il': 214, 'on': 214},
{'<should>': 126, 'n': 205, 'ne': 205}, {'^': 216}, {'': (13, 'talk'), '...': 210, 'je': 217, 'nous': 217, 'on': 217},
{'qu': 215, 'que': 218}, {'': (16, 'gave:feedback')}, {'^': 220}, {'<their>': 221, 'l': 221, 'la': 221, 'le': 221,
'les': 221}, {'': (9, 'told')}, {'a': 223, 'à': 223}, {'vous': 25}, {'<date>': 25, 'rendez': 225}, {'D': 25, 'avec':
25, 'la': 25, 'le': 25, 'pour': 25, 'un': 226, 'une': 226}, {'D': 151}, {'': (1, 'moved'), '...': 228}, {'D': 151,
'a': 151, 'au': 151, 'd': 151, 'de': 151, 'du': 229, 'en': 151, 'la': 151, 'le': 151, 'notre': 151, 'pour': 151,
'son': 151, 'à': 151}, {'': (17, 'gave:knowledge')}, {'^': 231}, {'comment': 232, 'pourquoi': 232}, {'...': 233, '^':
231, 'a': 232, 'comment': 232, 'l': 232, 'la': 232, 'le': 232, 'les': 232, 'pourquoi': 232, 'à': 232}, {'N': 234},
{'a': 235, 'à': 235}, {'': (5, 'mine'), 'encore': 40}, {'dois': 237}, {'<give3>': 18}, {'<give3>': 18, 'l': 239, 'la':
239, 'le': 239, 'les': 239}, {'me': 240, 'nous': 240}, {'et': 241}, {'...': 242, '<any_det>': 20, '<my>': 20, 'D':
18}, {'D': 18, 'et': 241}, {'...': 244, '<any_det>': 20, '<my>': 20, 'D': 18}, {'<until>': 18, 'D': 18}, {'...': 246},
{'pret': 19, 'prete': 19, 'pretes': 19, 'prets': 19, 'prête': 19}, {'...': 248}, {'<any_det>': 249, 'deconseille':
126, 'déconseille': 126, 'déconseillé': 126}, {'<any_det>': 249}, {'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d':
253}, {'coup': 254, 'oeil': 18, 'œil': 18}, {'un': 255, 'une': 255}, {'deconseille': 126, 'déconseille': 126,
'déconseillé': 126}, {'<give3>': 18, '<would_give>': 18}, {'<give3>': 18, '<would_give>': 18, 'a': 257, 'en': 239,
'l': 258, 'la': 258, 'le': 258, 'les': 258}, {'<thing>': 18, 'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis':
18, 'plan': 18, 'prix': 18, 'recu': 18, 'releve': 18, 'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18,
'virement': 18}, {'retours': 18}, {'intro': 18}, {'virement': 18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point':
18, 'retour': 18, 'topo': 18}, {'intro': 18, 'offre': 18, 'proposition': 18}, {'<any_det>': 260, 'des': 261, 'l': 262,
'le': 263, 'parvenir': 18, 'passer': 18, 'signe': 18, 'son': 264, 'suivre': 18, 'un': 265, 'une': 266}, {'contact':
18, 'copie': 18, 'lien': 18, 'relation': 18}, {'en': 268}, {'signe': 18}, {'courant': 18}, {'au': 271}, {'courant':
18, 'jus': 18}, {'au': 273}, {'<give3>': 18, '<would_give>': 18, 'deconseille': 126, 'dira': 18, 'déconseille': 126,
'déconseillé': 126, 'en': 239, 'fait': 267, 'l': 258, 'la': 258, 'le': 258, 'les': 258, 'met': 269, 'mettra': 269,
'redit': 18, 'refait': 270, 'tiendra': 272, 'tient': 274}, {'<give3>': 18, '<would_give>': 18, 'a': 257,
'deconseille': 126, 'déconseille': 126, 'déconseillé': 126, 'en': 239, 'fait': 267, 'l': 258, 'la': 258, 'le': 258,
'les': 258, 'met': 269, 'mettra': 269, 'tient': 272}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20,
'livrer': 20, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 277, 'mesurer': 20, 'poser': 20,
'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 279},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 277, 'mesurer': 20, 'poser': 20,
'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20, 'vers': 279}, {'<hand3>': 243, '<send3>':
245, '<will_bring>': 247, '<will_give>': 18, 'a': 250, 'aura': 251, 'deconseille': 126, 'demonte': 252, 'donne': 256,
'donnera': 256, 'déconseille': 126, 'déconseillé': 126, 'installe': 252, 'installera': 252, 'jette': 256, 'jettera':
256, 'jetterait': 256, 'm': 259, 'me': 275, 'monte': 252, 'montera': 252, 'nettoie': 252, 'nous': 276, 'passe': 278,
'passera': 278, 'pose': 252, 'posera': 252, 'repare': 252, 'reparera': 252, 'repasse': 278, 'repassera': 278,
'reviendra': 280, 'reviennent': 280, 'revient': 281, 'viendra': 278, 'vient': 278}, {'qu': 8, 'que': 8}, {'l': 239,
'la': 239, 'le': 239, 'les': 239}, {'me': 284, 'nous': 284}, {'et': 285}, {'...': 286}, {'<made3>': 287}, {'': (4,
'needs_from_me')}, {'<my>': 289}, {'part': 289}, {'ma': 291, 'notre': 291}, {'D': 289, 'de': 292}, {'...': 293}, {'^':
294}, {'...': 293, '<my>': 289}, {'^': 296}, {'D': 289}, {'...': 298}, {'^': 299}, {'^': 289}, {'j': 301, 'je': 301},
{'^': 290, 'd': 295, 'de': 297, 'des': 300, 'du': 300, 'que': 302}, {'appeler': 73, 'contacter': 73, 'joindre': 73,
'parler': 73, 'voir': 73}, {'me': 304, 'nous': 304}, {'a': 305, 'de': 305, 'à': 305}, {'^': 126, 'd': 127, 'de': 127},
{'faut': 126}, {'<imperative>': 126, 'faut': 126, 'il': 308, 'jamais': 126, 'n': 126, 'ne': 126, 'surtout': 126},
{'^': 309}, {'<inf>': 126, 'ne': 126, 'pas': 126}, {'^': 311}, {'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18},
{'^': 313}, {'devrait': 126, 'doit': 126, 'faudrait': 126, 'faut': 126, 'vaudrait': 126, 'vaut': 126}, {'': (3,
'advice'), 'mieux': 126}, {'<would_give>': 18, 'devrait': 126, 'doit': 126, 'fallait': 126, 'faudrait': 126, 'faut':
126, 'm': 18, 'me': 18, 'ne': 315, 'nous': 18, 'valait': 212, 'vaudrait': 126, 'vaut': 316}, {'^': 317}, {'devrait':
126, 'doit': 126, 'fallait': 126, 'faudrait': 126, 'faut': 126, 'ne': 315, 'valait': 212, 'vaudrait': 126, 'vaut':
316}, {'^': 319}, {'elle': 314, 'il': 318, 'on': 320}, {':': 310, 'd': 312, 'de': 312, 'qu': 321}, {'j': 206, 'je':
206, 'on': 206}, {'que': 323}, {'penser': 324}, {'de': 325}, {'air': 326}, {'<imperative>': 126}, {'^': 328}, {':':
329}, {'d': 127, 'de': 127, 'qu': 127, 'que': 127}, {'': (6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 332},
{'^': 332, 'd': 333, 'de': 333}, {'m': 18, 'me': 18, 'nous': 18}, {'^': 335}, {'d': 336, 'de': 336}, {'<said>': 283,
'^': 288, 'besoin': 303, 'cherche': 306, 'cherché': 306, 'conseille': 307, 'conseillé': 307, 'dit': 322, 'essaye':
306, 'l': 327, 'lance': 330, 'lancé': 330, 'preconise': 331, 'promis': 334, 'propose': 337, 'proposé': 337,
'préconise': 331, 'préconisé': 331, 'recommande': 331, 'recommandé': 331, 'suggere': 331, 'suggère': 331, 'suggéré':
331, 'tente': 306}, {'<giveinf>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 339}, {'d': 340, 'de': 340}, {'<until>':
289}, {'...': 342}, {'0': 343, 'des': 343, 'deux': 343, 'la': 343, 'le': 343, 'les': 343, 'ma': 343, 'mes': 343,
'mon': 343, 'nos': 343, 'notre': 343, 'plusieurs': 343, 'quatre': 343, 'quelques': 343, 'trois': 343, 'un': 343,
'une': 343}, {'^': 126, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 301, 'lui': 301,
'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 345}, {'^': 126, 'leur': 301,
'lui': 301}, {'^': 126, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe':
8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 348}, {'je': 347, 'l': 349, 'nous': 345, 'on': 127}, {'^': 344,
'qu': 346, 'que': 350}, {'de': 279}, {'parler': 352}, {'^': 353}, {'...': 293, '0': 343, '<my>': 289, 'deux': 343,
'plusieurs': 343, 'quatre': 343, 'quelques': 343, 'trois': 343}, {'moi': 289, 'nous': 289}, {'^': 356}, {'leur': 301,
'lui': 301}, {'on': 358}, {'^': 289, 'leur': 301, 'lui': 301}, {'j': 301, 'je': 360, 'nous': 358}, {'^': 290}, {'de':
292}, {'^': 363}, {'appel': 364, 'devis': 364, 'mail': 364, 'rappel': 364, 'retour': 364}, {'^': 355, 'd': 357, 'de':
357, 'qu': 359, 'que': 361, 'toujours': 362, 'un': 365}, {'elle': 314, 'il': 314}, {'qu': 367}, {'dit': 368}, {'la':
73, 'là': 73, 'passe': 73, 'passee': 73, 'passé': 73, 'pu': 73, 'venu': 73, 'venue': 73}, {'pas': 370}, {'a': 371,
'est': 371, 'pas': 370}, {'a': 371, 'est': 371, 'n': 372, 'ne': 372, 'pas': 370}, {'a': 371, 'elle': 373, 'est': 371,
'il': 373, 'n': 372, 'ne': 372, 'pas': 370}, {'mais': 374}, {'la': 375, 'là': 375}, {'rejoindre': 375}, {'nous': 375},
{'a': 378, 'à': 378}, {'joindre': 379}, {'etre': 376, 'nous': 377, 'passer': 375, 'se': 380, 'venir': 375}, {'sur':
362}, {'de': 127, 'qu': 127, 'que': 127}, {'avis': 383}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand':
8, 's': 8, 'si': 8}, {'0': 343, '<my>': 289, 'des': 343, 'deux': 343, 'la': 343, 'le': 343, 'les': 343, 'ma': 343,
'mes': 343, 'mon': 343, 'nos': 343, 'notre': 343, 'plusieurs': 343, 'quatre': 343, 'quelques': 343, 'trois': 343,
'un': 343, 'une': 343}, {'je': 358, 'nous': 358}, {'^': 386, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu':
359, 'quand': 8, 'que': 387, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 389, 'la': 389, 'le': 389,
'les': 389}, {'m': 390, 'me': 390, 'nous': 390}, {'^': 391}, {'^': 391, 'etre': 376, 'nous': 377, 'passer': 375, 'se':
380, 'venir': 375}, {'<inf>': 126}, {'^': 394}, {'devrait': 126, 'doit': 126, 'faudrait': 126, 'faut': 126, 'ne': 315,
'vaudrait': 126, 'vaut': 126}, {'^': 396}, {'il': 397, 'on': 397}, {'d': 395, 'de': 395, 'qu': 398}, {'<giveinf>':
126, '<inf>': 126, 'ne': 126, 'pas': 126}, {'^': 400}, {'devait': 126, 'devrait': 126, 'doit': 126, 'fallait': 126,
'faudrait': 126, 'faut': 126, 'ferait': 126, 'm': 18, 'me': 18, 'ne': 315, 'nous': 18, 'vaudrait': 126, 'vaut': 126},
{'^': 402}, {'route': 126}, {'betise': 126, 'erreur': 126}, {'fausse': 404, 'une': 405}, {'fais': 406, 'fait': 406,
'ferais': 406}, {'^': 407}, {'devait': 126, 'devrait': 126, 'doit': 126, 'fais': 406, 'fait': 406, 'fallait': 126,
'faudrait': 126, 'faut': 126, 'ferais': 406, 'ferait': 126, 'ne': 315, 'vaudrait': 126, 'vaut': 126}, {'^': 409},
{'elle': 336, 'il': 403, 'j': 408, 'je': 408, 'on': 410}, {'<should>': 126, 'fais': 406, 'fait': 406, 'ferais': 406},
{'^': 412}, {'j': 408, 'je': 413, 'nous': 206, 'on': 413}, {':': 310, 'd': 401, 'de': 401, 'qu': 411, 'que': 414},
{'...': 59, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>': 416, 'revenir': 417}, {'^': 418}, {'<hand_inf>':
18}, {'^': 420}, {'sa': 18, 'ses': 18, 'son': 18}, {'^': 422}, {'a': 423, 'à': 423}, {'parle': 424}, {'a': 73,
'absent': 73, 'absente': 73, 'absents': 73, 'au': 73, 'chez': 73, 'en': 73, 'parti': 73, 'partie': 73, 'pas': 73,
'sorti': 73, 'sortie': 73, 'sortis': 73, 'à': 73}, {'etais': 426, 'etions': 426}, {'etais': 426, 'etions': 426, 'n':
427}, {'j': 428, 'je': 428, 'nous': 428}, {'que': 429}, {'alors': 430, 'pendant': 430}, {'maison': 185}, {'la': 432},
{'bureau': 185}, {'moi': 185}, {'moi': 185, 'nous': 185}, {'bonjour': 185}, {'voir': 185}, {'...': 431, 'D': 185, 'a':
433, 'au': 434, 'avec': 435, 'boire': 185, 'chez': 436, 'dejeuner': 185, 'diner': 185, 'dire': 437, 'dîner': 185,
'ici': 185, 'me': 438, 'nous': 438, 'prendre': 185, 'à': 433}, {'je': 206, 'nous': 206, 'on': 206}, {'que': 440},
{'pour': 336}, {'^': 126, 'j': 206, 'je': 206, 'on': 206}, {'de': 127, 'qu': 127, 'que': 443}, {'accord': 442, 'avis':
444}, {'j': 127, 'je': 127, 'nous': 127, 'on': 127}, {'que': 446}, {'<came>': 439, 'cense': 336, 'censee': 336,
'convaincu': 441, 'convaincue': 441, 'd': 445, 'ok': 442, 'partant': 442, 'partante': 442, 'persuade': 441,
'persuadee': 441, 'pour': 447}, {'devrait': 126, 'doit': 126, 'fais': 406, 'fait': 406, 'faudrait': 126, 'faut': 126,
'ferais': 406, 'ne': 315, 'vaudrait': 126, 'vaut': 126}, {'^': 449}, {'il': 397, 'j': 408, 'je': 408, 'on': 450},
{'j': 408, 'je': 408, 'on': 408}, {'qu': 451, 'que': 452}, {'...': 431}, {'<came>': 454}, {'probleme': 18}, {'ca': 18,
'charge': 18, 'le': 456, 'occupe': 18}, {'^': 457}, {'on': 127}, {'j': 127, 'je': 127, 'nous': 127}, {'qu': 459,
'que': 460}, {'pour': 461}, {'un': 253}, {'^': 463}, {'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19,
'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 465}, {'<give3>': 18, 'apporte': 19, 'depose': 19,
'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 239}, {'^': 467, 'me':
468}, {'faut': 362}, {'D': 25}, {'...': 471, 'D': 25}, {'a': 127, 'à': 127}, {'d': 18, 'de': 18}, {'garantit': 474,
'jure': 474}, {'D': 185}, {'<would_give>': 18}, {'<would_give>': 18, 'l': 477, 'la': 477, 'le': 477, 'les': 477},
{'<would_give>': 18, 'l': 477, 'la': 477, 'le': 477, 'les': 477, 'm': 478, 'me': 478, 'nous': 478}, {'^': 479},
{'elle': 480, 'il': 480}, {'qu': 481}, {'sur': 127}, {'^': 18}, {'d': 484, 'de': 484}, {'d': 127, 'de': 127}, {'': (3,
'advice'), '<any_det>': 126}, {'<any_det>': 126}, {'^': 488}, {'^': 487, 'd': 127, 'de': 127, 'plutot': 489}, {'des':
343, 'la': 343, 'le': 343, 'les': 343, 'ma': 343, 'mes': 343, 'mon': 343, 'nos': 343, 'notre': 343, 'un': 343, 'une':
343}, {'arreter': 126, 'ne': 126, 'pas': 126}, {'^': 492}, {'^': 491, 'd': 493, 'de': 493}, {'devait': 126, 'devrait':
126, 'fallait': 126, 'faudrait': 126, 'faut': 126, 'ferait': 126}, {'^': 495}, {'il': 496, 'on': 496}, {'<should>':
126, 'ferais': 212}, {'^': 498}, {'j': 499, 'je': 499, 'nous': 499, 'on': 499}, {'d': 312, 'de': 312, 'qu': 497,
'que': 500}, {'abord': 126}, {'': (3, 'advice'), '<inf>': 126, 'd': 502, 'ne': 126, 'pas': 126, 'plutot': 126,
'surtout': 126}, {'^': 503}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 477, 'la': 477, 'le': 477, 'les': 477},
{'<would_give>': 18, 'l': 477, 'la': 477, 'le': 477, 'les': 477, 'm': 505, 'me': 505, 'nous': 505}, {'^': 506,
'allait': 336, 'va': 336}, {'<would_give>': 18, 'devait': 126, 'devrait': 126, 'doit': 126, 'fallait': 126,
'faudrait': 126, 'faut': 126, 'ferait': 126, 'l': 477, 'la': 477, 'le': 477, 'les': 477, 'm': 505, 'me': 505, 'ne':
315, 'nous': 505, 'vaudrait': 126, 'vaut': 126}, {'^': 508, 'allait': 336, 'va': 336}, {'devait': 126, 'devrait': 126,
'doit': 126, 'fallait': 126, 'faudrait': 126, 'faut': 126, 'ferait': 126, 'ne': 315, 'vaudrait': 126, 'vaut': 126},
{'^': 510}, {'elle': 507, 'il': 509, 'on': 511}, {'...': 501, ':': 310, 'd': 504, 'de': 504, 'qu': 512, 'que': 440},
{'signe': 185, 'visiter': 185}, {'': (23, 'contact'), 'vocal': 185}, {'message': 515, 'messages': 185, 'mot': 185,
'vocal': 185}, {'des': 516, 'un': 516}, {',': 127, 'contre': 127, 'sur': 127}, {'garde': 518}, {'en': 519}, {'d': 8,
'de': 8, 'des': 8, 'du': 8}, {'fil': 185, 'tel': 185, 'tél': 185}, {'de': 522}, {'coup': 523}, {'un': 524}, {'^': 487,
'd': 127, 'de': 127, 'plutot': 489, 'qu': 127, 'que': 127}, {'^': 332, 'd': 333, 'de': 333, 'qu': 333, 'que': 333},
{'^': 126, 'd': 127, 'de': 127, 'qu': 127, 'que': 127}, {'qu': 497}, {'visite': 185}, {'dessus': 185}, {'': (3,
'advice'), 'arreter': 126, 'ne': 126, 'pas': 126}, {'^': 532}, {'d': 533, 'de': 533}, {'<reached_me>': 185, '<said>':
476, '<urges>': 473, '<vowed>': 482, 'alerte': 483, 'alertee': 483, 'alerté': 483, 'assure': 485, 'assuré': 485,
'certifie': 485, 'conjure': 486, 'conseille': 490, 'conseillé': 490, 'demande': 494, 'demandé': 494, 'dit': 513,
'exhorte': 486, 'fait': 514, 'garanti': 485, 'jure': 485, 'juré': 485, 'laisse': 517, 'laissé': 517, 'lance': 330,
'lancé': 330, 'mis': 520, 'mise': 520, 'parle': 521, 'parlé': 521, 'passe': 525, 'passé': 525, 'preconise': 526,
'prie': 486, 'prié': 486, 'promis': 527, 'propose': 337, 'proposé': 337, 'préconise': 528, 'préconisé': 526,
'rappele': 529, 'reclame': 301, 'recommande': 526, 'recommandé': 526, 'rendu': 530, 'réclame': 301, 'réclamé': 301,
'saute': 531, 'somme': 486, 'suggere': 526, 'suggère': 528, 'suggéré': 526, 'supplie': 534, 'supplié': 534}, {':':
310}, {'<helps3>': 472, '<urges>': 473, '^': 475, 'a': 535, 'alerte': 483, 'appelle': 185, 'attend': 25, 'attendent':
25, 'dit': 536, 'enjoint': 486, 'presse': 486, 'prie': 486, 'supplie': 486}, {'garantit': 474, 'jure': 474, 'l': 239,
'la': 239, 'le': 239, 'les': 239, 'redit': 18}, {'': (3, 'advice'), 'ne': 126, 'pas': 126}, {'^': 539}, {'il': 511,
'on': 511}, {'d': 540, 'de': 540, 'qu': 541, 'que': 440}, {'^': 34}, {'^': 34, 'encore': 543, 'toujours': 543},
{'visiter': 25}, {'contre': 127, 'sur': 127}, {'garde': 546}, {'en': 547}, {'^': 18, 'd': 484, 'de': 484}, {'bien':
127, 'mieux': 127, 'plutot': 127}, {'<helps3>': 472, '<urges>': 473, '^': 538, 'conseille': 307, 'demandait': 385,
'demande': 385, 'dit': 542, 'doit': 544, 'doivent': 544, 'fait': 545, 'met': 548, 'preconise': 528, 'promet': 549,
'préconise': 528, 'préconisé': 528, 'reclame': 301, 'recommande': 528, 'recommandé': 528, 'réclame': 301, 'réclamé':
301, 'suggere': 528, 'suggère': 528, 'suggéré': 528, 'verrait': 550, 'voit': 550}, {'...': 501, ':': 310, 'd': 504,
'de': 504, 'qu': 481}, {',': 127}, {'garde': 553}, {'en': 554}, {'<reached_me>': 185, '<said>': 476, '<urges>': 473,
'<vowed>': 482, 'assure': 485, 'assuré': 485, 'certifie': 485, 'conjure': 486, 'conseille': 490, 'conseillé': 490,
'demande': 494, 'demandé': 494, 'dit': 552, 'exhorte': 486, 'fait': 514, 'garanti': 485, 'jure': 485, 'juré': 485,
'laisse': 517, 'laissé': 517, 'lance': 330, 'lancé': 330, 'mis': 555, 'mise': 555, 'parle': 521, 'parlé': 521,
'passe': 525, 'passé': 525, 'preconise': 526, 'prie': 486, 'prié': 486, 'promis': 527, 'préconise': 528, 'préconisé':
526, 'recommande': 526, 'recommandé': 526, 'rejoint': 185, 'rejointe': 185, 'rejoints': 185, 'rendu': 530, 'saute':
531, 'somme': 486, 'suggere': 526, 'suggère': 528, 'suggéré': 526, 'supplie': 534, 'supplié': 534}, {':': 310, 'd':
127, 'de': 127}, {'<helps3>': 472, '<urges>': 473, '^': 538, 'a': 556, 'appelle': 185, 'attend': 25, 'attendent': 25,
'conseille': 307, 'demandait': 385, 'demande': 385, 'dit': 557, 'doit': 544, 'doivent': 544, 'enjoint': 486, 'fait':
545, 'preconise': 528, 'presse': 486, 'prie': 486, 'préconise': 528, 'préconisé': 528, 'recommande': 528,
'recommandé': 528, 'suggere': 528, 'suggère': 528, 'suggéré': 528, 'supplie': 486, 'verrait': 550, 'voit': 550},
{'...': 298, '<my>': 289}, {'^': 559}, {'d': 300, 'de': 560, 'des': 300, 'du': 300}, {'besoin': 561}, {'^': 352},
{'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 564, 'nous': 564}, {'j': 127, 'je': 127, 'on': 127}, {'que':
566}, {'j': 127, 'je': 127, 'l': 349, 'nous': 348, 'on': 127}, {'qu': 349, 'que': 568}, {'je': 127}, {'d': 336, 'de':
336, 'qu': 459, 'que': 570}, {'^': 386}, {'persuade': 324, 'persuadee': 324}, {'d': 18, 'de': 18, 'des': 18, 'du':
18}, {'occupe': 574}, {'a': 484, 'à': 484}, {'a': 185, 'au': 185, 'avec': 185, 'chez': 185, 'à': 185}, {'arrete': 577,
'arretee': 577, 'arrêté': 577, 'assis': 577, 'assise': 577, 'deplace': 577, 'deplacee': 577, 'déplacé': 577, 'engage':
576, 'engagee': 576, 'engagé': 576, 'joint': 577, 'jointe': 577, 'pointe': 577, 'pointee': 577}, {'^': 575, 'en': 458,
'engage': 576, 'est': 578}, {'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18, 'du': 18}, {'charge': 580, 'rapproche':
18, 'renseigne': 580}, {'^': 581, 'demandait': 385, 'demande': 385}, {'pour': 447}, {'<came>': 439}, {'^': 491},
{'<inf>': 18}, {'<inf>': 18, 'l': 586, 'la': 586, 'le': 586, 'les': 586}, {'m': 587, 'me': 587, 'nous': 587}, {'et':
588}, {'...': 589}, {'<any_det>': 18, '<my>': 18}, {'mettre': 18}, {'<hand_inf>': 18, '<inf>': 590, 'boucler': 591,
'checker': 591, 'corriger': 591, 'finir': 591, 'jeter': 591, 'me': 592, 'nous': 592, 'parler': 352, 'regarder': 591,
'relire': 591, 'revenir': 417, 'reviewer': 591, 'signer': 591, 'tester': 591, 'valider': 591, 'verifier': 591}, {'^':
593}, {'mieux': 567}, {'je': 358, 'l': 349, 'nous': 345}, {'^': 386, 'bien': 340, 'qu': 346, 'que': 596, 'savoir': 8},
{'appeler': 185, 'ecrire': 185, 'envoyer': 185, 'rappeler': 185, 'repondre': 185}, {'m': 598, 'nous': 598}, {'de':
599, 'me': 564, 'nous': 564}, {'^': 386, 'qu': 346, 'que': 350, 'savoir': 8}, {'etre': 376, 'nous': 377, 'passer':
375, 'savoir': 8, 'se': 380, 'venir': 375}, {'<must3>': 204, '<opines>': 219, '^': 282, 'a': 338, 'accepte': 341,
'aimerait': 351, 'allait': 354, 'attend': 366, 'attendent': 362, 'avait': 369, 'cense': 336, 'censee': 336,
'comptait': 381, 'compte': 382, 'conseille': 307, 'd': 384, 'demandait': 385, 'demande': 388, 'devaient': 392,
'devait': 393, 'disait': 399, 'dit': 415, 'doit': 419, 'doivent': 421, 'en': 425, 'est': 448, 'estime': 453, 'etait':
455, 'ferait': 127, 'gere': 458, 'insiste': 462, 'jette': 464, 'l': 466, 'la': 469, 'le': 469, 'les': 469, 'leur':
470, 'lui': 470, 'm': 537, 'me': 551, 'nous': 558, 'ont': 562, 'parlera': 563, 'passe': 565, 'passera': 565,
'pensait': 381, 'pense': 453, 'preconise': 331, 'prefere': 567, 'prefererait': 569, 'prend': 464, 'promet': 549,
'propose': 571, 'préconise': 331, 'préconisé': 331, 'préfèrerait': 567, 'préférerait': 569, 'reclame': 572,
'recommande': 331, 'recommandé': 331, 'regle': 458, 'reste': 573, 'règle': 458, 'réclame': 572, 's': 579, 'se': 582,
'serait': 583, 'sont': 584, 'souhaite': 585, 'souhaiterait': 585, 'suggere': 331, 'suggère': 331, 'suggéré': 331,
'trouve': 453, 'va': 594, 'verrait': 595, 'veulent': 362, 'veut': 597, 'viendra': 565, 'vient': 600, 'voit': 595,
'voudrait': 601, 'voulait': 602}, {'...': 128, '^': 126}, {'<them>': 127, 'N': 604}, {'d': 605, 'de': 605}, {'j': 123,
'je': 123, 'nous': 123, 'on': 123}, {'d': 123, 'de': 123, 'que': 607}, {'N': 608}, {'a': 609, 'à': 609}, {'<helps3>':
25}, {'m': 611, 'me': 611, 'nous': 611}, {'N': 25}, {'accueille': 613, 'accueillons': 613, 'fais': 545, 'faisons':
545, 'fait': 545, 'recevons': 613, 'recois': 613, 'recoit': 613}, {'<helps3>': 25, 'accueille': 613, 'accueillons':
613, 'fais': 545, 'faisons': 545, 'fait': 545, 'recevons': 613, 'recois': 613, 'recoit': 613}, {'<they>': 612, 'je':
614, 'm': 611, 'me': 611, 'nous': 615, 'on': 614}, {'de': 395}, {'arrete': 126, 'arrête': 126, 'augmente': 126,
'baisse': 126, 'cesse': 126, 'change': 126, 'embauche': 126, 'fasse': 126, 'lache': 126, 'leve': 126, 'lève': 126,
'monte': 126, 'prenne': 126, 'recrute': 126, 'vende': 126, 'vise': 126}, {'^': 618}, {'j': 619, 'je': 619}, {'que':
620}, {'faudrait': 621, 'faut': 621}, {'vaut': 395}, {'pas': 395}, {'^': 394, 'ne': 624}, {'eviter': 617, 'faudrait':
621, 'faut': 621, 'il': 622, 'inutile': 617, 'mieux': 623, 'ne': 624, 'pas': 395, 'plutot': 395, 'surtout': 625},
{':': 626}, {'<reached_me>': 185}, {'D': 25, 'nous': 471}, {'partie': 185}, {'la': 630}, {'de': 631, 'la': 185, 'là':
185}, {'etaient': 632, 'etait': 632}, {'etaient': 185, 'etait': 185}, {'fin': 185}, {'la': 635}, {'dessert': 185},
{'cours': 185, 'retard': 185}, {'tard': 185}, {'a': 636, 'apres': 185, 'au': 637, 'en': 638, 'ensuite': 185, 'plus':
639, 'sur': 636, 'vers': 185, 'à': 636}, {'retard': 185}, {'en': 641}, {'cours': 185}, {'a': 636, 'apres': 185, 'au':
637, 'en': 643, 'ensuite': 185, 'plus': 639, 'sur': 636, 'vers': 185, 'à': 636}, {'matin': 185}, {'D': 185, 'ce': 645,
'hier': 185}, {'<came>': 185, 'arrive': 640, 'arrivee': 640, 'arrives': 642, 'arrivé': 640, 'passe': 644, 'passee':
644, 'passé': 644, 'rejoint': 644, 'rejoints': 644, 'rentre': 646, 'rentree': 646, 'rentré': 646, 'reparti': 646,
'repartie': 646, 'repartis': 646}, {'salle': 185}, {'la': 648}, {'ligne': 185, 'remote': 185, 'teams': 185,
'telephone': 185, 'téléphone': 185, 'visio': 185, 'zoom': 185}, {'avec': 436, 'dans': 649, 'depuis': 650, 'en': 650,
'la': 185, 'là': 185, 'par': 650, 'present': 185, 'presente': 185, 'présente': 185, 'sur': 650}, {'appele': 283,
'appelé': 283, 'arrive': 644, 'arrivee': 644, 'arrivé': 644, 'averti': 283, 'ecrit': 283, 'passe': 644, 'passee': 644,
'passé': 644, 'prevenu': 283, 'rejoint': 644, 'rejoints': 644, 'signale': 283, 'textote': 283}, {'a': 652}, {'cours':
185, 'ligne': 185, 'remote': 185, 'teams': 185, 'telephone': 185, 'téléphone': 185, 'visio': 185, 'zoom': 185}, {'la':
635, 'ligne': 185, 'remote': 185, 'teams': 185, 'telephone': 185, 'téléphone': 185, 'visio': 185, 'zoom': 185}, {'a':
636, 'apres': 185, 'au': 637, 'depuis': 650, 'en': 654, 'ensuite': 185, 'par': 650, 'plus': 639, 'sur': 655, 'vers':
185, 'à': 636}, {'appele': 283, 'appelé': 283, 'arrive': 644, 'arrivee': 644, 'arrivé': 644, 'averti': 283, 'ecrit':
283, 'passe': 644, 'passee': 644, 'passé': 644, 'prevenu': 283, 'rejoint': 656, 'rejoints': 644, 'signale': 283,
'textote': 283}, {'$$': 25}, {'$$': 25, 'aussi': 658}, {'a': 657, 'rejoignent': 659, 'rejoint': 659}, {'depuis': 650,
'en': 650, 'par': 650, 'sur': 650}, {'connecte': 661, 'connectee': 661}, {'est': 662}, {'la': 659, 'là': 659}, {'$$':
25, 'aussi': 658, 'la': 659, 'là': 659}, {'<came>': 185, 'arrive': 642, 'arrivee': 642, 'arrives': 642, 'arrivé': 642,
'rentre': 646, 'rentree': 646, 'rentré': 646, 'reparti': 646, 'repartie': 646, 'repartis': 646}, {'...': 627, ':':
626, 'a': 628, 'attend': 629, 'attendent': 629, 'aussi': 633, 'en': 634, 'est': 647, 'etait': 651, 'm': 653, 'nous':
660, 'passe': 659, 'passent': 659, 's': 663, 'sera': 664, 'seront': 665, 'sont': 666, 'viennent': 659, 'vient': 659,
'y': 634}, {'D': 34}, {'D': 34, 'avant': 668, 'pour': 668}, {'attendu': 669, 'attendue': 669, 'attendus': 669,
'promis': 669, 'promise': 669}, {'attendu': 669, 'attendue': 669, 'attendus': 669, 'promis': 669, 'promise': 669,
'toujours': 670}, {'a': 257, 'accord': 671, 'contrat': 671, 'deconseille': 126, 'demonte': 252, 'devis': 671, 'docs':
671, 'déconseille': 126, 'déconseillé': 126, 'facture': 671, 'installe': 252, 'installera': 252, 'm': 259, 'me': 275,
'monte': 252, 'montera': 252, 'nettoie': 252, 'nous': 276, 'plans': 671, 'pose': 252, 'posera': 252, 'repare': 252,
'reparera': 252, 'reponse': 671, 'retour': 671, 'reviendra': 280, 'reviennent': 280, 'revient': 280, 'signature':
671}, {'D': 151, 'a': 151, 'au': 151, 'd': 151, 'de': 151, 'du': 151, 'en': 151, 'la': 151, 'le': 151, 'notre': 151,
'pour': 151, 'son': 151, 'à': 151}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 675,
'avec': 675, 'et': 675, 'à': 675}, {'N': 676}, {'moi': 181}, {'de': 678}, {'<would_give>': 18, 'devrait': 126, 'doit':
126, 'fallait': 126, 'faudrait': 126, 'faut': 126, 'm': 18, 'me': 18, 'ne': 315, 'nous': 18, 'valait': 316,
'vaudrait': 126, 'vaut': 316}, {'^': 680}, {'devrait': 126, 'doit': 126, 'fallait': 126, 'faudrait': 126, 'faut': 126,
'ne': 315, 'valait': 316, 'vaudrait': 126, 'vaut': 316}, {'^': 682}, {'elle': 314, 'il': 681, 'on': 683}, {':': 310,
'd': 312, 'de': 312, 'qu': 684}, {'vous': 73}, {'': (0, 'missed'), '<date>': 73, 'rendez': 686}, {'': (0, 'missed'),
'<any_det>': 687, '<date>': 73, 'rendez': 686}, {'annuler': 688, 'decommander': 688, 'reporter': 688}, {'...': 228},
{'du': 690}, {'annule': 73, 'annulee': 73, 'annulé': 73, 'deprogramme': 73, 'deprogrammee': 73, 'supprime': 73,
'supprimee': 73}, {'<shifted>': 691, 'annule': 73, 'annulee': 73, 'annulé': 73, 'deprogramme': 73, 'deprogrammee': 73,
'finalement': 692, 'supprime': 73, 'supprimee': 73}, {'<shifted>': 673, 'annule': 73, 'annulee': 73, 'annules': 73,
'annulé': 73, 'decommande': 73, 'decommandee': 73}, {'agenda': 25, 'air': 326}, {'contact': 0, 'lien': 0, 'relation':
0}, {'en': 696}, {'mettre': 697}, {'comment': 231, 'l': 231, 'la': 231, 'le': 231, 'les': 231}, {'^': 699}, {'donner':
40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre': 40}, {'<review_inf>': 221, '<teach_inf>':
700, '^': 701, 'avis': 127}, {'<review_inf>': 221, '<teach_inf>': 700, '^': 701, 'd': 340, 'de': 340}, {'^': 40, 'de':
123}, {'N': 127, '^': 126, 'elle': 127, 'il': 127, 'je': 127, 'lui': 127, 'moi': 127}, {',': 705, 'N': 127, '^': 126,
'elle': 127, 'il': 127, 'je': 127}, {'charge': 704, 'place': 706}, {'appele': 73, 'appelé': 73, 'prevenu': 73,
'repondu': 73, 'venu': 73, 'venue': 73}, {'pas': 708}, {'<inf>': 40}, {'^': 710, 'd': 40, 'de': 40}, {',': 705},
{'place': 712}, {'nouvelles': 73}, {'de': 714, 'signe': 73, 'suite': 73}, {'lieu': 73}, {'faire': 73}, {'avoir': 716,
'se': 717}, {'decroche': 73, 'donne': 715, 'donné': 715, 'décroché': 73, 'eu': 716, 'pu': 718, 'rappele': 73,
'repondu': 73}, {'donne': 715, 'donné': 715}, {'lapin': 73}, {'un': 721}, {'D': 25, 'en': 25, 'le': 25}, {'place':
706}, {'avis': 127}, {'si': 100}, {'<said>': 283, '<shifted>': 673, 'annule': 73, 'annulee': 73, 'annules': 73,
'annulé': 73, 'besoin': 303, 'confirme': 674, 'confirmé': 674, 'connecter': 677, 'conseille': 307, 'conseillé': 307,
'cote': 679, 'creuser': 100, 'decommande': 73, 'decommandee': 73, 'dit': 685, 'du': 689, 'dû': 689, 'elle': 341,
'ete': 693, 'eux': 341, 'finalement': 694, 'l': 695, 'lance': 330, 'lancé': 330, 'les': 698, 'leur': 702, 'lui': 703,
'ma': 707, 'meme': 709, 'mettre': 697, 'moi': 711, 'même': 709, 'notre': 713, 'pas': 719, 'plus': 720, 'pose': 722,
'posé': 722, 'preconise': 331, 'presenter': 677, 'promis': 334, 'propose': 337, 'proposé': 337, 'préconise': 331,
'préconisé': 331, 'recommande': 331, 'recommandé': 331, 'revoir': 723, 'sa': 724, 'son': 725, 'suggere': 331,
'suggère': 331, 'suggéré': 331, 'ta': 724, 'voir': 726}, {'a': 185, 'au': 185, 'chez': 185, 'à': 185}, {'equipe': 132,
'equipes': 132, 'etudiants': 132, 'fondateurs': 132, 'jeunes': 132, 'porteurs': 132, 'projets': 132, 'promo': 132,
'startups': 132}, {'': (23, 'contact'), 'N': 728, 'des': 729, 'deux': 729, 'les': 729, 'trois': 729, 'une': 729},
{'lui': 40}, {'^': 731}, {'N': 5, '^': 4}, {'a': 733, 'à': 733}, {'client': 734, 'lead': 734, 'prospect': 734}, {'un':
735}, {'leur': 40, 'lui': 40}, {'^': 737}, {'d': 40, 'de': 40}, {'^': 231, 'a': 232, 'avec': 232, 'pour': 232, 'sur':
232, 'à': 232}, {'N': 740}, {'a': 232, 'comment': 232, 'la': 232, 'le': 232, 'les': 232, 'à': 232}, {'N': 742}, {'a':
743, 'à': 743}, {'0': 73, 'la': 73, 'longtemps': 73, 'pendant': 73, 'trente': 73, 'un': 73, 'une': 73, 'vingt': 73},
{'N': 745}, {'^': 231, 'a': 232, 'comment': 232, 'l': 232, 'la': 232, 'le': 232, 'les': 232, 'pourquoi': 232, 'à':
232}, {'N': 747}, {'a': 748, 'à': 748}, {'<taught>': 749}, {'<inf>': 223}, {'d': 751, 'de': 751}, {'N': 752}, {'a':
753, 'à': 753}, {'<any_det>': 60}, {'^': 755}, {'': (8, 'asked'), 'N': 756}, {'a': 194, 'à': 194}, {'avis': 758},
{'a': 757, 'conseil': 758, 'son': 759, 'un': 759, 'à': 757}, {'charge': 40, 'occupe': 40}, {'en': 761}, {'lis': 40,
'm': 762, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 763}, {'j':
764, 'je': 764}, {'<them>': 40, 'lis': 40, 'm': 762, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40,
'relis': 40, 'verifie': 40}, {'^': 766}, {'j': 767, 'je': 767}, {'a': 753, 'q': 765, 'que': 768, 'à': 753}, {'a': 221,
'sur': 221, 'à': 221}, {'avis': 770}, {'mon': 771}, {'N': 232}, {'chez': 185, 'voir': 185}, {'': (15, 'gave:intro')},
{'^': 775}, {'^': 775, 'a': 776, 'de': 776, 'entre': 776, 'pour': 776, 'à': 776}, {'intro': 777}, {'relation': 777},
{'en': 779}, {'mise': 780}, {'intros': 777, 'presentations': 777}, {'N': 776}, {'et': 783}, {'N': 784, '^': 775},
{'connaitre': 776, 'rencontrer': 785}, {'l': 778, 'la': 781, 'les': 782, 'se': 786, 'une': 778}, {'elle': 223, 'il':
223}, {'N': 223}, {'qu': 788, 'que': 789}, {'pour': 790}, {'eu': 73, 'parle': 73, 'parlé': 73, 'rencontre': 73,
'rencontré': 73, 'revu': 73, 'vu': 73}, {'contact': 776, 'lien': 776, 'relation': 776}, {'en': 793}, {'N': 794},
{'et': 795}, {'avec': 783, 'et': 783}, {'N': 797}, {'contact': 798, 'lien': 798, 'relation': 798}, {'en': 799},
{'email': 800, 'mail': 800}, {'N': 796, 'en': 799, 'par': 801}, {'temps': 73}, {'le': 803}, {'eu': 73, 'pu': 73,
'reussi': 73, 'revu': 73, 'trouve': 804, 'trouvé': 804, 'vu': 73}, {'question': 758}, {'la': 806, 'une': 806}, {'a':
783, 'avec': 783, 'et': 783, 'à': 783}, {'N': 808}, {'courriel': 809, 'email': 809, 'linkedin': 809, 'mail': 809,
'visio': 809, 'whatsapp': 809}, {'N': 808, 'en': 810, 'par': 810, 'via': 810}, {'': (5, 'mine'), 'd': 40, 'de': 40},
{'N': 812}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 814}, {'^': 739,
'a': 813, 'd': 815, 'de': 815, 'à': 813}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 817, 'chez': 5, 'pour': 5, 'à': 5},
{'N': 818, 'a': 753, 'à': 753}, {'N': 194}, {'': (10, 'thanks')}, {'q': 765, 'que': 765}, {'<cheered>': 150,
'<handed>': 168, '<said>': 224, '<taught>': 236, '<vowed>': 610, 'a': 738, 'accepte': 739, 'accepté': 739, 'aide':
741, 'aidé': 741, 'appris': 744, 'attendu': 746, 'bien': 750, 'confirme': 674, 'confirmé': 674, 'conseille': 754,
'conseillé': 754, 'demande': 760, 'demandé': 760, 'depanne': 741, 'dit': 769, 'donne': 772, 'donné': 772, 'du': 689,
'dû': 689, 'enseigne': 744, 'epaule': 773, 'ete': 774, 'explique': 744, 'expliqué': 744, 'fait': 787, 'insiste': 791,
'insisté': 791, 'jamais': 792, 'mis': 802, 'montre': 744, 'montré': 744, 'pas': 805, 'pense': 101, 'pensé': 101,
'plus': 792, 'point': 25, 'pose': 807, 'posé': 807, 'presente': 811, 'promis': 816, 'présenté': 811, 'rdv': 25,
'recommande': 819, 'recommandé': 819, 'relance': 820, 'relancé': 820, 'relu': 222, 'remercie': 821, 'rendez': 225,
'repondu': 822, 'reunion': 25, 'seconde': 773, 'suggere': 754, 'suggéré': 754, 'à': 738}, {'<their>': 220}, {'^':
824}, {'<review_inf>': 825, '^': 231}, {'<review_inf>': 825, '^': 231, 'a': 826, 'avec': 232, 'pour': 232, 'sur': 232,
'à': 826}, {'N': 827}, {'avec': 185}, {'...': 829}, {'a': 830, 'au': 830, 'boire': 830, 'courir': 830, 'manger': 830,
'voir': 185, 'à': 830}, {'^': 231, 'a': 232, 'de': 232, 'devant': 232, 'pour': 232, 'sur': 232, 'à': 232},
{'experience': 832}, {'d': 833}, {'<course>': 832, 'retour': 834}, {'un': 835, 'une': 835}, {'c': 12, 'est': 8,
'tombe': 8}, {'N': 837}, {'d': 838, 'de': 838}, {'<any_det>': 247}, {'<give3>': 840, '<hand3>': 840, '<send3>': 840},
{'^': 841}, {'elle': 842, 'il': 842}, {'qu': 843}, {'N': 221}, {'d': 845, 'de': 845}, {'...': 846}, {'<any_det>':
847}, {'absence': 73}, {'en': 849, 'manque': 73, 'manqué': 73, 'rate': 73}, {'en': 849, 'manques': 73}, {'^': 231,
'a': 232, 'comment': 232, 'la': 232, 'le': 232, 'les': 232, 'à': 232}, {'N': 852}, {'presse': 100}, {'journal': 100},
{'facebook': 100, 'insta': 100, 'instagram': 100, 'la': 854, 'le': 855, 'linkedin': 100, 'twitter': 100, 'x': 100},
{'a': 853, 'dans': 856, 'par': 856, 'sur': 856, 'à': 853}, {'^': 4, 'de': 156}, {'candidature': 858, 'demande': 858},
{'la': 859, 'leur': 859, 'sa': 859}, {'N': 776, 'a': 783, 'avec': 783, 'et': 783, 'à': 783}, {'N': 861}, {':': 862},
{'de': 185}, {'cote': 864}, {'a': 865, 'à': 865}, {'^': 231, 'a': 232, 'de': 232, 'pour': 232, 'sur': 232, 'à': 232},
{'<course>': 867}, {'de': 868}, {'heure': 869, 'heures': 869, 'seances': 869}, {'<give3>': 18, '<hand3>': 18,
'<send3>': 18}, {'^': 871}, {'D': 872}, {'elle': 873, 'il': 873}, {'<course>': 832, 'heure': 869, 'heures': 869,
'retour': 834, 'seances': 869}, {'0': 870, 'deux': 870, 'plusieurs': 870, 'qu': 874, 'quatre': 870, 'quelques': 870,
'trois': 870, 'un': 835, 'une': 875}, {'0': 870, 'deux': 870, 'plusieurs': 870, 'quatre': 870, 'quelques': 870,
'trois': 870, 'un': 835, 'une': 875}, {'': (7, 'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 73}, {'N': 745,
'pour': 879}, {'de': 228}, {'lieu': 881, 'tel': 829, 'telephone': 829, 'tél': 829, 'téléphone': 829}, {'d': 73, 'de':
73}, {'signe': 883}, {'nouvelle': 73, 'nouvelles': 73, 'reponse': 73}, {'appeler': 73, 'rencontrer': 73, 'voir': 73},
{'du': 886, 'dû': 886}, {'dit': 368, 'personne': 73}, {'<review_inf>': 825}, {'<review_inf>': 825, 'a': 889, 'à':
889}, {'N': 890, 'moi': 181, 'nous': 181}, {'<them>': 223, 'N': 223}, {'N': 784}, {'rencontrer': 893}, {'se': 894},
{'en': 799, 'par': 801}, {'en': 810, 'par': 810, 'via': 810}, {'appris': 744, 'du': 689, 'dû': 689, 'enseigne': 744,
'explique': 744, 'expliqué': 744, 'fait': 895, 'mis': 896, 'montre': 744, 'montré': 744, 'presente': 897, 'présenté':
897}, {'alimentaire': 141}, {'D': 151, 'a': 228, 'au': 228, 'en': 228, 'à': 228}, {'D': 151, 'a': 228, 'au': 228,
'en': 228, 'finalement': 900, 'à': 228}, {'conversation': 185, 'discussion': 185, 'engueulade': 185, 'explication':
185}, {'<to_place>': 141, '^': 140}, {'^': 42}, {'de': 904}, {'teste': 222, 'testé': 222}, {'<taught>': 749, 'qu': 8,
'que': 8}, {'vocale': 73}, {'<rehearsed>': 220}, {'<their>': 909}, {'^': 910}, {'': (23, 'contact'), 'N': 911}, {'^':
910, 'avec': 912, 'sur': 185}, {'close': 73, 'ferme': 73, 'fermee': 73, 'fermé': 73}, {'dej': 185, 'déj': 185},
{'<drink>': 185, 'petit': 915}, {'des': 916, 'le': 916, 'quelques': 916, 'un': 916, 'une': 916}, {'annonce': 185,
'annoncé': 185, 'appris': 185, 'confirme': 185, 'confirmé': 185, 'dit': 185, 'raconte': 185, 'raconté': 185}, {'a':
918}, {'a': 918, 'l': 919}, {'l': 919}, {'m': 920, 'me': 921, 'nous': 920}, {'qui': 922}, {'charge': 704}, {'elle':
341, 'eux': 341, 'lui': 341, 'ma': 924, 'moi': 739}, {'j': 123, 'je': 123}, {'que': 926}, {'pomme': 704}, {'ma': 928},
{'moi': 704}, {'N': 923, 'a': 925, 'booke': 25, 'cale': 25, 'calé': 25, 'convenu': 927, 'fixe': 25, 'fixé': 25, 'ok':
25, 'pour': 929, 'sur': 930, 'à': 925}, {'booke': 25, 'cale': 25, 'calé': 25, 'est': 931, 'fixe': 25, 'fixé': 25,
'ok': 25}, {'pas': 73}, {'capte': 933, 'decroche': 933, 'décroche': 933, 'repond': 933}, {'d': 100, 'de': 100, 'qu':
100, 'que': 100}, {'bien': 935}, {'vide': 73}, {'le': 937}, {'dans': 938, 'occupe': 73, 'occupé': 73}, {'capte': 933,
'decroche': 933, 'décroche': 933, 'ne': 934, 'repond': 933, 'serait': 936, 'sonnait': 939, 'sonne': 939}, {'<inf>':
25}, {'de': 941}, {'N': 942}, {'avec': 943, 'de': 941}, {'peu': 185}, {'avec': 185, 'cinq': 185, 'ensemble': 185,
'longtemps': 185, 'un': 945}, {'joindre': 73}, {'a': 947, 'à': 947}, {'<to_place>': 132, '^': 131, 'avec': 143, 'de':
143, 'pour': 143}, {'quoi': 8}, {'pour': 40}, {'^': 290, 'moi': 951}, {'sur': 952}, {'lieu': 471}, {'a': 954, 'aura':
954, 'est': 471, 'sera': 471}, {'...': 955}, {'N': 728}, {'<any_det>': 161, '<my>': 161}, {'^': 958}, {'N': 959},
{'a': 960, 'à': 960}, {'la': 26, 'le': 26, 'notre': 26, 'qu': 843, 'sa': 26, 'son': 26}, {'jour': 127}, {'d': 605,
'de': 605, 'du': 963, 'recu': 127}, {'^': 4, 'a': 156, 'à': 156}, {'<pro>': 965}, {'<pro>': 965, 'expert': 966},
{'<good>': 967, '<pro>': 965, 'expert': 966}, {'<pro>': 5}, {'<any_det>': 968, 'l': 969, 'la': 969, 'le': 969, 'ma':
969, 'mon': 969, 'notre': 969, 'un': 969, 'une': 969}, {'N': 970}, {'<pro>': 157}, {'<any_det>': 968, '^': 126, 'a':
971, 'd': 127, 'de': 127, 'l': 972, 'la': 972, 'le': 972, 'ma': 972, 'mon': 972, 'notre': 972, 'un': 972, 'une': 972,
'à': 971}, {'<any_det>': 968, 'a': 971, 'l': 972, 'la': 972, 'le': 972, 'ma': 972, 'mon': 972, 'notre': 972, 'un':
972, 'une': 972, 'à': 971}, {'<them>': 194, 'N': 194}, {'j': 40, 'je': 40}, {'avec': 943, 'de': 941, 'que': 976},
{'D': 185, 'a': 185, 'au': 185, 'avec': 185, 'chez': 185, 'dans': 185, 'sur': 185, 'à': 185}, {'rompus': 978}, {'':
(23, 'contact'), 'batons': 979}, {'D': 185, 'a': 980, 'animee': 978, 'au': 185, 'avec': 185, 'chez': 185, 'dans': 185,
'franche': 978, 'houleuse': 978, 'longue': 978, 'rapide': 978, 'sur': 185, 'sympa': 978, 'tendue': 978, 'utile': 978,
'à': 980}, {'d': 221, 'de': 221, 'du': 221}, {'fil': 185}, {'de': 983}, {'pour': 738}, {'<should>': 126, 'vaut': 212},
{'^': 986}, {'il': 987, 'je': 987, 'nous': 987, 'on': 987}, {'faudrait': 126, 'faut': 126, 'vaut': 212}, {'de': 126},
{'devrais': 126, 'dois': 126, 'ferais': 212}, {'vaudrait': 126, 'vaut': 126}, {'devrait': 126, 'doit': 126}, {'pas':
126}, {'faudrait': 126, 'faut': 126, 'il': 989, 'inutile': 990, 'je': 991, 'mieux': 992, 'on': 993, 'surtout': 994,
'vaut': 212}, {'aurais': 126, 'aurait': 126, 'commets': 126, 'devrais': 126, 'devrait': 126, 'dois': 126, 'ferais':
126, 'ferait': 126, 'gagnerais': 126, 'gagnerait': 126}, {'^': 996}, {'^': 995, 'j': 997, 'je': 997, 'on': 997},
{'devrais': 126}, {'vaut': 126}, {'devrait': 126}, {'il': 308, 'je': 999, 'mieux': 1000, 'on': 1001}, {',': 998, '^':
1002}, {',': 998, '^': 126}, {'^': 995}, {',': 1005, '^': 126}, {'<them>': 988, '<they>': 988, 'N': 1003, 'elle':
1004, 'elles': 1006, 'eux': 1006, 'lui': 1004}, {'accord': 985, 'apres': 1007, 'avis': 383}, {'d': 34, 'de': 34,
'des': 34, 'du': 34}, {'agenda': 25, 'attente': 1009}, {'l': 1010}, {'N': 127}, {'d': 1012, 'de': 1012}, {'avis':
1013}, {'l': 1014}, {'': (1, 'moved'), '<date>': 151, 'D': 151}, {'D': 1016, 'a': 1016, 'au': 1016, 'la': 1016, 'le':
1016, 'notre': 1016, 'à': 1016}, {'<their>': 221}, {'jamais': 73, 'pas': 73, 'plus': 73, 'toujours': 933}, {'d': 194,
'de': 194}, {'avis': 1020}, {'<them>': 194, 'N': 194, '^': 386, 'a': 757, 'combien': 8, 'comment': 8, 'conseil': 758,
'l': 1021, 'ou': 8, 'pourquoi': 8, 'qu': 359, 'quand': 8, 'que': 387, 's': 8, 'si': 8, 'son': 759, 'un': 759, 'à':
757}, {'<them>': 194, 'N': 194, 'a': 757, 'conseil': 758, 'l': 1021, 'son': 759, 'un': 759, 'à': 757}, {'<reach_inf>':
73, '<see_inf>': 73, 'leur': 123, 'lui': 123}, {'n': 73, 'ne': 73, 'personne': 73, 'rien': 73}, {'et': 1025}, {'...':
1026}, {'m': 389, 'me': 389, 'nous': 389}, {'^': 1028}, {'': (0, 'missed'), '...': 1026}, {'^': 391, 'appeler': 1027,
'dejeuner': 73, 'diner': 73, 'dîner': 73, 'encore': 1029, 'livrer': 1027, 'manger': 73, 'passer': 1030, 'rappeler':
1027, 's': 190, 'se': 191, 'toujours': 1029, 'venir': 1030}, {'messagerie': 73}, {'devrait': 126, 'doit': 126,
'fallait': 126, 'faudrait': 126, 'faut': 126, 'ne': 315, 'valait': 126, 'vaudrait': 126, 'vaut': 126}, {'^': 1033},
{'il': 1034, 'on': 1034}, {'d': 395, 'de': 395, 'qu': 1035}, {'D': 872, '^': 841}, {'': (13, 'talk'), 'elle': 1037,
'il': 1037}, {'qu': 1038, 'que': 8}, {'<give3>': 840, '<hand3>': 840, '<send3>': 840, 'm': 18, 'me': 18, 'nous': 18},
{'D': 872, '^': 1040}, {'<give3>': 840, '<hand3>': 840, '<send3>': 840, 'devait': 126, 'devrait': 126, 'doit': 126,
'fallait': 126, 'faudrait': 126, 'faut': 126, 'ferait': 126, 'm': 18, 'me': 18, 'ne': 315, 'nous': 18, 'valait': 126,
'vaudrait': 126, 'vaut': 126}, {'D': 872, '^': 1042}, {'devait': 126, 'devrait': 126, 'doit': 126, 'fais': 406,
'fait': 406, 'fallait': 126, 'faudrait': 126, 'faut': 126, 'ferais': 406, 'ferait': 126, 'ne': 315, 'valait': 126,
'vaudrait': 126, 'vaut': 126}, {'^': 1044}, {'elle': 1041, 'il': 1043, 'j': 408, 'je': 408, 'on': 1045}, {'de': 156},
{'faveur': 1047}, {'en': 1048, 'pour': 156}, {'mot': 1049}, {':': 310, 'd': 401, 'de': 401, 'qu': 1046, 'que': 414,
'un': 1050}, {',': 1005}, {'N': 1052, 'elle': 1052, 'elles': 1052, 'eux': 1052, 'lui': 1052}, {'demander': 40, 'l':
40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'argent': 123}, {'l': 1055}, {'': (5, 'mine'), '0': 123,
'cent': 123, 'cinquante': 123, 'de': 1056, 'trente': 123, 'vingt': 123}, {'mettre': 697, 'presenter': 0}, {'visite':
25}, {'': (5, 'mine'), '0': 123, '<see_inf>': 25, '^': 1054, 'cent': 123, 'cinquante': 123, 'connecter': 677, 'de':
1056, 'encore': 1057, 'les': 1058, 'mettre': 697, 'presenter': 677, 'rencontrer': 25, 'rendre': 1059, 'retrouver': 25,
'trente': 123, 'vingt': 123, 'voir': 25}, {'<inf>': 416, 'revenir': 417}, {'^': 1061, 'encore': 1029, 'toujours':
1029}, {'<any_det>': 167, '<reach_noun>': 166}, {'<any_det>': 172}, {'^': 1064}, {'...': 1065}, {'N': 1066}, {'a':
1067, 'à': 1067}, {'<any_det>': 172, '<my>': 161}, {'^': 220, 'sur': 221}, {'<remarks>': 1070}, {'de': 1071}, {'^':
1069, 'des': 1071, 'mes': 1071, 'mon': 1071, 'plein': 1072, 'quelques': 1071, 'un': 1071}, {'N': 1073}, {'^': 220,
'a': 221, 'sur': 221, 'à': 221}, {'<remarks>': 1075}, {'de': 1076}, {'<remarks>': 1075, 'nouvelles': 224}, {'heure':
869, 'heures': 869, 'seances': 869, 'trois': 1076}, {'<remarks>': 1075, 'benevolat': 141}, {'...': 164, '<remarks>':
1075}, {'...': 164, '<remarks>': 1075, 'avis': 770}, {'mal': 1077}, {'<remarks>': 1075, 'heure': 869, 'heures': 869,
'seances': 869}, {'<remarks>': 1075, 'bons': 1076, 'heure': 869, 'heures': 869, 'seances': 869}, {'mes': 1076}, {'^':
231, 'avec': 232, 'pour': 232, 'sur': 232}, {'asso': 141, 'association': 141}, {'N': 1087, '^': 231, 'l': 1088}, {'a':
1089, 'à': 1089}, {'main': 1090}, {'de': 1091}, {'<course>': 832, '<remarks>': 1075, 'benevolat': 141, 'coup': 1092,
'retour': 834}, {'...': 1068, '0': 870, '<any_det>': 167, '<reach_noun>': 166, 'a': 1074, 'beaucoup': 1077, 'des':
1078, 'deux': 1079, 'du': 1080, 'ma': 165, 'mes': 1081, 'mon': 1082, 'nos': 165, 'notre': 165, 'pas': 1083, 'plein':
1077, 'plusieurs': 1084, 'quatre': 870, 'quelques': 1085, 'tous': 1086, 'trois': 870, 'un': 1093, 'une': 875, 'à':
1074}, {'annuler': 73}, {'<letter>': 185, 'N': 185}, {'': (23, 'contact'), 'avec': 1096, 'de': 1096, 'des': 1096,
'par': 1096, 'quelques': 1096}, {'interview': 100}, {'video': 100}, {'podcast': 100, 'talk': 100}, {'l': 1098, 'la':
1099, 'le': 1100, 'une': 1099}, {'pour': 5}, {'reco': 1102, 'recommandation': 1102}, {'a': 185, 'une': 1103, 'à':
185}, {'coup': 254, 'oeil': 18}, {'ma': 18, 'mes': 18, 'mon': 18, 'notre': 18, 'un': 1105}, {'jeter': 1106, 'jette':
1106, 'jettera': 1106, 'regarde': 1106, 'regarder': 1106}, {'jeter': 1106, 'jette': 1106, 'jettera': 1106, 'regarde':
1106, 'regarder': 1106, 'va': 1107}, {'^': 1108}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34},
{'disant': 283}, {'attente': 1110, 'call': 829, 'disant': 283, 'ligne': 829, 'me': 1111, 'mon': 849, 'nous': 1111,
'vain': 73, 'visio': 829}, {'cote': 543, 'de': 543, 'des': 543, 'du': 543}, {'recu': 1113}, {'rien': 1114}, {'cv': 5},
{'N': 1065}, {'': (23, 'contact'), 'a': 185, 'à': 185}, {'<letter>': 1118, '<remarks>': 1075}, {'trois': 1076}, {'cv':
1047}, {'<remarks>': 1075, 'bons': 1076}, {'<letter>': 1118, '<remarks>': 1075, 'client': 734, 'lead': 734,
'prospect': 734}, {'...': 1068, '<any_det>': 167, '<reach_noun>': 166, '<their>': 1116, 'a': 1117, 'beaucoup': 1077,
'des': 1119, 'deux': 1120, 'du': 1076, 'le': 1121, 'mes': 1076, 'mon': 1076, 'pas': 1083, 'plein': 1077, 'plusieurs':
1076, 'quelques': 1122, 'tous': 1086, 'un': 1123, 'à': 1117}, {'appeler': 73, 'avoir': 73}, {'joindre': 73, 'voir':
73}, {'parler': 73, 'telephoner': 73}, {'<reach_inf>': 73, '<see_inf>': 73, 'l': 1125, 'la': 1126, 'le': 1126, 'les':
947, 'lui': 1127}, {'d': 1128, 'de': 1128}, {'<shifted>': 673, 'annule': 73, 'annulee': 73, 'annules': 73, 'annulé':
73, 'decommande': 73, 'decommandee': 73, 'deprogramme': 73, 'deprogrammee': 73, 'supprime': 73, 'supprimee': 73},
{'a': 433, 'au': 434, 'chez': 436, 'dejeuner': 185, 'diner': 185, 'dîner': 185, 'me': 438, 'nous': 438, 'à': 433},
{'<came>': 454, '<set>': 25, '<shifted>': 230, 'annule': 73, 'annulee': 73, 'annules': 73, 'annulé': 73, 'cense': 336,
'censee': 336, 'convaincu': 441, 'convaincue': 441, 'd': 445, 'decommande': 73, 'decommandee': 73, 'deprogramme': 73,
'deprogrammee': 73, 'finalement': 1130, 'meme': 709, 'même': 709, 'ok': 442, 'partant': 442, 'partante': 442, 'passe':
1131, 'passee': 1131, 'passé': 1131, 'persuade': 441, 'persuadee': 441, 'pour': 447, 'supprime': 73, 'supprimee': 73,
'venu': 1131, 'venue': 1131}, {'de': 885}, {'<would_give>': 18, 'm': 478, 'me': 478, 'nous': 478}, {'^': 1134}, {'m':
478, 'me': 478, 'nous': 478}, {'^': 1136}, {'elle': 1135, 'elles': 1137, 'il': 1135, 'ils': 1137}, {'aucune': 885,
'pas': 1133, 'rien': 74}, {'aucune': 885, 'moi': 181, 'pas': 1133, 'qu': 1138, 'rien': 74, 'si': 100, 'toujours':
1139}, {'N': 185}, {'partie': 1141}, {'la': 1142}, {'notres': 1141}, {'N': 185, 'de': 1143, 'des': 1144, 'la': 1141,
'là': 1141, 'present': 1141, 'presente': 1141, 'presentes': 1141, 'presents': 1141, 'présente': 1141, 'présentes':
1141}, {'': (14, 'together'), 'N': 185}, {'N': 185, 'aussi': 1145, 'de': 1143, 'des': 1144, 'egalement': 1145, 'la':
1146, 'là': 1146, 'present': 1141, 'presente': 1141, 'presentes': 1141, 'presents': 1141, 'présente': 1141,
'présentes': 1141}, {'avec': 185, 'cense': 904, 'censee': 904, 'chez': 185}, {'parti': 73, 'partie': 73}, {'notres':
1146}, {'<came>': 454, 'N': 185, 'aussi': 1145, 'de': 1143, 'deja': 1149, 'des': 1150, 'egalement': 1145, 'la': 1146,
'là': 1146, 'present': 1146, 'presente': 1146, 'presentes': 1141, 'presents': 1141, 'présente': 1146, 'présentes':
1141}, {'donne': 283, 'donné': 283}, {'avec': 185, 'chez': 185}, {'du': 983}, {'<date>': 185, 'bout': 1154}, {'au':
1155, 'en': 1155, 'par': 1155}, {'': (23, 'contact'), 'au': 1155, 'en': 1155, 'par': 1155}, {'<them>': 1156, 'N':
1157}, {'a': 773, 'à': 773}, {'...': 1159}, {'...': 1159, 'a': 853, 'comment': 1160, 'à': 853}, {'appeler': 73,
'croiser': 73, 'voir': 73}, {'des': 1071, 'mes': 1071, 'mon': 1071, 'plein': 1072, 'quelques': 1071, 'un': 1071},
{'N': 1163}, {'N': 911}, {'bond': 73}, {'connaissance': 185, 'mise': 780}, {'point': 185}, {'demo': 220, 'démo': 220,
'oral': 220, 'pitch': 220, 'presentation': 220, 'soutenance': 220}, {'^': 1169}, {'<their>': 1170, 'N': 221, 'la':
1170, 'le': 1170}, {'<their>': 1116, 'le': 1121}, {'chez': 185, 'par': 185}, {'a': 185, 'au': 185, 'chez': 185,
'voir': 185, 'à': 185}, {'saut': 1174}, {'<course>': 832, '<date>': 185, '<drink>': 185, '<remarks>': 1075, 'audit':
221, 'benevolat': 141, 'crochet': 1173, 'petit': 1175, 'point': 185, 'retour': 834, 'saut': 1174}, {'<course>': 832,
'<date>': 185, 'heure': 869, 'heures': 869, 'intro': 777, 'relecture': 221, 'retour': 834, 'seances': 869}, {'0': 870,
'^': 910, 'a': 1164, 'avec': 1165, 'beaucoup': 1077, 'des': 1076, 'deux': 1079, 'du': 1080, 'faux': 1166, 'l': 778,
'la': 1167, 'le': 1168, 'les': 782, 'mes': 1076, 'mon': 1076, 'part': 224, 'pas': 1083, 'plein': 1077, 'plusieurs':
1084, 'quatre': 870, 'quelques': 1085, 'repeter': 1171, 'suivre': 1172, 'tous': 1086, 'trois': 870, 'un': 1176, 'une':
1177, 'à': 1164}, {'demande': 40}, {'^': 1179}, {'j': 1180, 'je': 1180}, {'<inf>': 0, 'que': 1181}, {'^': 1179,
'reflechisse': 100}, {'j': 1180, 'je': 1183}, {'<inf>': 0, 'les': 698, 'mettre': 697, 'que': 1184}, {'<giveinf>': 40,
'leur': 40, 'lui': 40}, {'^': 41}, {'^': 41, 'mettre': 697, 'presenter': 0}, {'<them>': 40, 'demande': 40},
{'<see_inf>': 25, 'rendre': 1059}, {'': (5, 'mine'), '^': 1189, 'aille': 1190}, {'': (5, 'mine'), '^': 1189,
'reflechisse': 100}, {'j': 1191, 'je': 1192}, {'<inf>': 0, '^': 1186, 'connecter': 677, 'l': 1187, 'la': 1187, 'le':
1187, 'les': 1188, 'mettre': 697, 'presenter': 677, 'que': 1193}, {'<their>': 220, 'la': 220, 'le': 220}, {'^': 1195},
{'^': 1195, 'sur': 1196}, {'donne': 1197, 'donné': 1197, 'sur': 1196}, {'': (19, 'gave:resource'), '<helpful>': 161},
{'<any_det>': 1199, '<my>': 161}, {'^': 1200}, {'N': 1201}, {'N': 232, '^': 231}, {'a': 1203, 'à': 1203}, {'main':
1204}, {'de': 1205}, {'coup': 1206}, {'...': 1068, '<any_det>': 167, '<reach_noun>': 166, 'a': 1202, 'ma': 165, 'mes':
165, 'mon': 165, 'nos': 165, 'notre': 165, 'un': 1207, 'à': 1202}, {'a': 232, 'au': 232, 'aux': 232, 'sur': 232, 'à':
232}, {'N': 1209}, {'...': 1068}, {'^': 4, 'a': 5, 'aupres': 817, 'à': 5}, {'<them>': 1212, 'N': 1212}, {'de': 1213},
{'faveur': 1214}, {'en': 1215, 'pour': 1213}, {'mot': 1216}, {'D': 151, 'a': 228, 'au': 228, 'en': 228, 'finalement':
900, 'un': 1217, 'à': 228}, {'un': 1217}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a': 1220, 'à': 1220}, {'a':
821, 'à': 821}, {'merci': 1222}, {'lapin': 73, 'merci': 1222}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25},
{'de': 1225}, {'a': 143, 'avec': 143, 'pour': 143, 'à': 143}, {'coaching': 1227, 'mentorat': 1227, 'mentoring': 1227,
'tutorat': 1227}, {'de': 1228}, {'': (11, 'thinking'), 'j': 1180, 'je': 1180}, {'<inf>': 0, 'qu': 100, 'que': 1230},
{'': (5, 'mine'), '^': 1189}, {'j': 1232, 'je': 1232}, {'<inf>': 0, '^': 1186, 'connecter': 677, 'les': 1058,
'mettre': 697, 'presenter': 677, 'que': 1233}, {'<any_det>': 289, '<my>': 289}, {'^': 1235}, {'faut': 1236}, {'que':
976}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1239}, {'^': 1239, 'encore': 1240, 'toujours': 1240}, {'faut':
1238, 'manque': 1241}, {'manque': 1241}, {'N': 185, 'aussi': 1141}, {'avait': 1244}, {'^': 1108, 'faudra': 1182,
'faudrait': 1231, 'faut': 1234, 'leur': 1237, 'lui': 1237, 'me': 1242, 'nous': 1243, 'parait': 283, 'paraît': 283,
'y': 1245}, {'elle': 223, 'il': 223, 'on': 127}, {'N': 223, 'j': 127, 'je': 127, 'nous': 127}, {'qu': 1247, 'que':
1248}, {'pour': 1249}, {'a': 232, 'au': 232, 'dans': 232, 'devant': 232, 'à': 232}, {':': 862, 'N': 861, 'de': 809,
'entre': 809}, {'<give1>': 40}, {'<give1>': 40, 'en': 1253}, {'^': 1254, 'dois': 237}, {'0': 57, '<any_det>': 57,
'<their>': 57, 'ca': 57, 'deux': 57, 'tout': 57, 'trois': 57}, {'<do1>': 1256, 'amene': 40, 'amène': 40, 'appelle':
40, 'appellerai': 40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40}, {'^': 1258}, {'j':
1259, 'je': 1259}, {'que': 1260}, {'d': 123, 'de': 123}, {'a': 738, 'accepte': 739, 'accepté': 739, 'dit': 1261, 'du':
1095, 'dû': 1095, 'envie': 100, 'pense': 101, 'pensé': 101, 'point': 25, 'promis': 1262, 'rdv': 25, 'rendez': 225,
'reunion': 25, 'reve': 100, 'rêvé': 100, 'un': 226, 'une': 226, 'à': 738}, {'': (7, 'waiting'), 'de': 34, 'encore':
34, 'qu': 34, 'que': 34, 'toujours': 34}, {'appeler': 100, 'boire': 100, 'caler': 100, 'dejeuner': 100, 'diner': 100,
'dîner': 100, 'faire': 100, 'manger': 100, 'organiser': 100, 'prendre': 100, 'retrouver': 100, 'revoir': 100, 'voir':
100}, {'appeler': 100, 'boire': 100, 'caler': 100, 'dejeuner': 100, 'diner': 100, 'dîner': 100, 'faire': 100,
'manger': 100, 'me': 1265, 'nous': 1265, 'organiser': 100, 'prendre': 100, 'retrouver': 100, 'revoir': 100, 'se':
1265, 'voir': 100}, {'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1267, 'vite': 40},
{'<causative>': 40, 'signe': 40}, {'<do1>': 1268, 'fais': 1269}, {'fais': 1269}, {'^': 1271}, {'^': 1270, 'leur':
1272, 'lui': 1272}, {'bricole': 40, 'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40,
'dessine': 40, 'dépose': 40, 'fais': 1269, 'fait': 1269, 'ferai': 1269, 'garde': 40, 'garderai': 40, 'imprime': 40,
'imprimerai': 40, 'installe': 40, 'note': 40, 'prends': 40, 'ramene': 40, 'rapporte': 40, 'rapporterai': 40, 'redige':
40, 'redigerai': 40, 'rends': 40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai':
40, 'traduis': 40}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 185, 'parle': 185, 'parlé': 185,
'promis': 1275, 'repondu': 185, 'telephone': 185, 'téléphoné': 185}, {'^': 1274, 'ai': 1276, 'leur': 1272, 'lui':
1272}, {'<see_inf>': 73}, {'pas': 1278, 'plus': 1278}, {'peut': 1279, 'peux': 1279, 'pourrai': 1279, 'pourrais': 1279,
'pouvais': 1279, 'pouvait': 1279}, {'appeler': 100, 'boire': 100, 'caler': 100, 'dejeuner': 100, 'diner': 100,
'dîner': 100, 'faire': 100, 'manger': 100, 'me': 1265, 'nous': 1265, 'organiser': 100, 'pas': 1278, 'plus': 1278,
'prendre': 100, 'retrouver': 100, 'revoir': 100, 'se': 1265, 'voir': 100}, {'<them>': 1255, '^': 1257, 'accompagne':
613, 'ai': 1263, 'aimerais': 100, 'attends': 1264, 'conduirai': 613, 'conduis': 613, 'depose': 613, 'devrais': 1266,
'devrait': 1266, 'devrions': 1266, 'dois': 237, 'dépose': 613, 'emmene': 613, 'emmenerai': 613, 'emmène': 613, 'fais':
545, 'fait': 545, 'ferai': 545, 'hesite': 100, 'l': 1273, 'la': 1273, 'le': 1273, 'les': 1273, 'leur': 1277, 'lui':
1277, 'ne': 1280, 'peut': 1279, 'peux': 1279, 'pourrai': 1279, 'pourrais': 1281, 'pourrait': 1266, 'pourrions': 1266,
'pouvais': 1279, 'pouvait': 1279, 'raccompagne': 613}, {'<inf>': 73}, {'<sort_of_met>': 73, 'ose': 1283}, {'<do1>':
1256, '<lui_give>': 40}, {'N': 472}, {'<any_det>': 20}, {'^': 1287}, {'apres': 73}, {'qu': 100, 'que': 100}, {'': (11,
'thinking'), 'appeler': 100, 'boire': 100, 'caler': 100, 'dejeuner': 100, 'diner': 100, 'dîner': 100, 'faire': 100,
'manger': 100, 'me': 1265, 'nous': 1265, 'organiser': 100, 'prendre': 100, 'retrouver': 100, 'revoir': 100, 'se':
1265, 'voir': 100}, {'': (5, 'mine'), '^': 1054, 'connecter': 677, 'encore': 40, 'les': 1058, 'mettre': 697,
'presenter': 677}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par': 25, 'pour': 25, 'à': 25}, {'attendu': 1293,
'attendue': 1293, 'attendus': 1293, 'convie': 1293, 'conviee': 1293, 'convies': 1293, 'invite': 1293, 'invitee': 1293,
'invitees': 1293, 'invites': 1293, 'invité': 1293}, {'^': 58, 'visiter': 25}, {'^': 58}, {'<do1>': 1268, 'fais': 1269,
'leur': 1253, 'lui': 1253}, {'^': 1297, 'leur': 1272, 'lui': 1272}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40,
'du': 40}, {'occupe': 1299}, {'en': 1300, 'engage': 115, 'occupe': 1299}, {'d': 40, 'de': 40, 'des': 40, 'du': 40},
{'a': 40, 'de': 40, 'pour': 40, 'à': 40}, {'engage': 1303, 'engagee': 1303, 'engagé': 1303, 'propose': 1303,
'proposee': 1303, 'proposé': 1303}, {'charge': 1302, 'demande': 100, 'rappelle': 100, 'souviens': 100, 'suis': 1304},
{'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'à': 25}, {'a': 100, 'qu': 100, 'que': 100, 'à': 100}, {'N':
472, '^': 1287}, {'<giveinf>': 40, 'l': 41, 'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1309},
{'bien': 100}, {'<them>': 1255, '^': 1285, 'accompagne': 613, 'accueille': 1286, 'accueillons': 1286, 'aura': 1288,
'aurai': 1288, 'conduirai': 613, 'conduis': 613, 'cours': 1289, 'crois': 1290, 'depose': 613, 'devrais': 1291,
'devrait': 1266, 'devrions': 1266, 'dois': 1292, 'dépose': 613, 'emmene': 613, 'emmenerai': 613, 'emmène': 613, 'est':
1294, 'fais': 1295, 'fait': 545, 'ferai': 545, 'gere': 1296, 'l': 1298, 'la': 1298, 'le': 1298, 'les': 1298, 'leur':
1277, 'lui': 1277, 'm': 1301, 'me': 1305, 'ne': 1280, 'pars': 1306, 'pense': 1307, 'peut': 1279, 'peux': 1279,
'pourrai': 1279, 'pourrais': 1281, 'pourrait': 1266, 'pourrions': 1266, 'pouvais': 1279, 'pouvait': 1279, 'prends':
1296, 'raccompagne': 613, 'recevons': 1286, 'recevra': 1288, 'recevrai': 1288, 'recevrons': 1288, 'recois': 1308,
'recoit': 1308, 'recupere': 1288, 'reflechis': 100, 'sommes': 1294, 'songe': 100, 'suis': 1294, 'va': 738, 'vais':
1310, 'verrais': 1311, 'voudrais': 100}, {'entremetteurs': 5}, {'a': 185, 'au': 185, 'aux': 185, 'les': 1313, 'à':
185}, {'mois': 18}, {'semaine': 18}, {'prochaine': 18}, {'semaine': 1317}, {'bientot': 18, 'ce': 1315, 'cette': 1316,
'la': 1318}, {'D': 18, 'bientot': 18, 'ce': 1315, 'cette': 1316, 'la': 1318}, {'<hand3>': 1319, '<send3>': 1319,
'apporte': 1320, 'depose': 1320, 'dépose': 1320, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet':
19}, {'facebook': 100, 'insta': 100, 'instagram': 100, 'linkedin': 100, 'twitter': 100, 'x': 100}, {'sur': 1322},
{'^': 775, 'avec': 776}, {'contact': 1324, 'lien': 1324, 'relation': 1324}, {'en': 1325}, {'appele': 73, 'appelee':
73, 'appelé': 73, 'contacte': 73, 'contactee': 73, 'felicite': 73, 'felicitee': 73, 'rappele': 73, 'rappelee': 73,
'vu': 73, 'vue': 73}, {'appele': 73, 'appelee': 73, 'appelé': 73, 'contacte': 73, 'contactee': 73, 'encore': 1327,
'felicite': 73, 'felicitee': 73, 'rappele': 73, 'rappelee': 73, 'vu': 73, 'vue': 73}, {'appele': 73, 'appelee': 73,
'appelé': 73, 'contacte': 73, 'contactee': 73, 'encore': 1328, 'felicite': 73, 'felicitee': 73, 'rappele': 73,
'rappelee': 73, 'vu': 73, 'vue': 73}, {'bloc': 149}, {'peu': 149}, {'^': 148, 'a': 1330, 'comme': 149, 'un': 1331,
'à': 1330}, {'pas': 1328}, {'<cheered>': 149, '<warned>': 223, 'aide': 740, 'aidee': 740, 'aidé': 740, 'appris': 1323,
'conseille': 740, 'conseillee': 740, 'conseillé': 740, 'depanne': 740, 'depannee': 740, 'epaule': 232, 'epaulee': 232,
'eu': 185, 'eue': 185, 'forme': 1209, 'formee': 1209, 'formes': 1209, 'initie': 1209, 'initiee': 1209, 'inities':
1209, 'lu': 1323, 'mis': 1326, 'mise': 1326, 'mises': 1326, 'pas': 1329, 'presente': 783, 'presentees': 1326,
'presentes': 1326, 'présenté': 783, 'présentés': 1326, 'rebooste': 1332, 'reboostee': 1332, 'recommande': 818,
'recommandee': 818, 'recommandé': 818, 'remonte': 1332, 'remontee': 1332, 'remontees': 1332, 'remontes': 1332,
'remotive': 1332, 'remotivee': 1332, 'remplace': 232, 'remplacee': 232, 'toujours': 1333, 'vu': 1323, 'vue': 1323},
{'<them>': 128, 'N': 128}, {'d': 1335, 'de': 1335}, {'^': 1321, 'ai': 1334, 'anniv': 839, 'anniversaire': 839, 'avis':
1013, 'idee': 1336}, {'camp': 18}, {'son': 1338}, {'dans': 1339}, {'est': 1340}, {'^': 1321, 'balle': 1341,
'messagerie': 73}, {'<my>': 161}, {'^': 1343}, {'N': 1344}, {'plan': 73}, {'': (0, 'missed'), 'sur': 73, 'vocal': 73},
{'sa': 73, 'son': 73}, {'sur': 1348}, {'message': 1347, 'vocal': 1349}, {'a': 1345, 'en': 1346, 'ma': 165, 'mes': 165,
'mon': 165, 'nos': 165, 'notre': 165, 'un': 1350, 'à': 1345}, {'^': 1321}, {'connaitre': 776, 'rencontrer': 776},
{'se': 1353}, {'un': 776, 'une': 776}, {'^': 775, 'en': 1325, 'l': 1355}, {'<warned>': 223, 'fait': 1354, 'forme':
1209, 'formee': 1209, 'formes': 1209, 'initie': 1209, 'initiee': 1209, 'inities': 1209, 'mis': 1326, 'mise': 1326,
'mises': 1326, 'presentees': 1356, 'presentes': 1356, 'présentés': 1356, 'rebooste': 1332, 'reboostee': 1332,
'remonte': 1332, 'remontee': 1332, 'remontees': 1332, 'remontes': 1332, 'remotive': 1332, 'remotivee': 1332}, {'^':
1321, 'ai': 1357}, {'recommandation': 1102}, {'de': 1359}, {'<inf>': 126, 'faut': 126, 'il': 308, 'je': 999, 'mieux':
1000, 'ne': 126, 'pas': 126}, {'^': 1361}, {',': 1362}, {'<lui_give>': 40}, {'accord': 185, 'adresse': 185, 'avis':
185, 'benediction': 185, 'confiance': 185, 'conge': 185, 'demission': 185, 'disponibilites': 185, 'dispos': 185,
'feu': 185, 'numero': 185, 'ok': 185, 'parole': 185, 'preavis': 185, 'reponse': 185}, {'<any_det>': 172, '<my>': 161,
'des': 172, 'deux': 172, 'l': 172, 'la': 172, 'le': 172, 'les': 172, 'trois': 172, 'un': 172, 'une': 172}, {'^': 172},
{'d': 1367, 'de': 1367}, {'de': 1367}, {'tas': 1369}, {'<any_det>': 167, '<my>': 1365, '^': 1366, 'des': 1367,
'plein': 1368, 'quelques': 1367, 'un': 1370}, {'<any_det>': 220}, {'^': 1372}, {'<any_det>': 232, '^': 231, 'comment':
232, 'pourquoi': 232}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux':
1375, 'un': 1375, 'une': 1375}, {'^': 1253}, {'^': 1253, 'l': 1377, 'la': 1377, 'le': 1377, 'les': 1377, 'leur': 1377,
'lui': 1377}, {'j': 1378, 'je': 1378, 'on': 1378}, {'que': 1379}, {'combien': 232, 'comment': 232, 'la': 232, 'le':
232, 'les': 232, 'pourquoi': 232}, {'<handed>': 1344}, {'<taught>': 1374}, {'courage': 149}, {'<pro>': 5, 'expert':
969}, {'<good>': 1385, '<pro>': 5, 'expert': 969}, {'<any_det>': 1386, 'd': 751, 'de': 751, 'l': 969, 'la': 969, 'le':
969, 'ma': 969, 'mon': 969, 'notre': 969, 'un': 969, 'une': 969}, {'': (8, 'asked'), 'd': 751, 'de': 751}, {'lacher':
149}, {'rien': 1389}, {'accrocher': 149}, {'bon': 149}, {'<inf>': 223, 'ne': 1390, 's': 1391, 'tenir': 1392}, {'': (5,
'mine'), '<give1>': 40, 'lis': 40, 'm': 762, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis':
40, 'verifie': 40}, {'^': 1394, 'l': 1377, 'la': 1377, 'le': 1377, 'les': 1377, 'leur': 1377, 'lui': 1377}, {'j':
1395, 'je': 1395, 'on': 1378}, {'bravo': 149, 'd': 751, 'de': 1393, 'q': 765, 'que': 1396}, {'^': 231, 'd': 232, 'de':
232, 'sur': 232}, {'cours': 1398}, {'<remarks>': 1075, 'annotations': 1070, 'correctifs': 1070, 'corrections': 1070,
'cours': 1398, 'critiques': 1070, 'impressions': 1070, 'notes': 1070, 'suggestions': 1070}, {'cours': 1398, 'trois':
1076}, {'<remarks>': 1075, 'annotations': 1070, 'correctifs': 1070, 'corrections': 1070, 'critiques': 1070,
'impressions': 1070, 'notes': 1070, 'suggestions': 1070}, {'<remarks>': 1075, 'annotations': 1070, 'avis': 770,
'correctifs': 1070, 'corrections': 1070, 'critiques': 1070, 'impressions': 1070, 'notes': 1070, 'suggestions': 1070},
{'main': 1087}, {'de': 1404}, {'<remarks>': 1075, 'annotations': 1070, 'correctifs': 1070, 'corrections': 1070,
'coup': 1405, 'cours': 1398, 'critiques': 1070, 'impressions': 1070, 'notes': 1070, 'suggestions': 1070}, {'0': 1399,
'beaucoup': 1077, 'des': 1400, 'deux': 1401, 'du': 1076, 'mes': 1402, 'mon': 1403, 'pas': 1083, 'plein': 1077,
'plusieurs': 1076, 'quelques': 1122, 'tous': 1086, 'trois': 1399, 'un': 1406}, {'': (23, 'contact'), 'que': 1379},
{'annotations': 1070, 'correctifs': 1070, 'corrections': 1070, 'critiques': 1070, 'impressions': 1070, 'notes': 1070,
'suggestions': 1070}, {'annotations': 1070, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1070,
'corrections': 1070, 'critiques': 1070, 'impressions': 1070, 'lead': 5, 'notes': 1070, 'prospect': 5, 'suggestions':
1070}, {'des': 1409, 'deux': 1375, 'mes': 1409, 'mon': 1409, 'un': 1410, 'une': 1375}, {'<any_det>': 232, '^': 231,
'combien': 232, 'comment': 232, 'la': 232, 'le': 232, 'les': 232, 'pourquoi': 232}, {'beaucoup': 1077, 'des': 1402,
'deux': 1120, 'du': 1076, 'mes': 1402, 'mon': 1402, 'part': 223, 'pas': 1083, 'plein': 1077, 'plusieurs': 1076,
'quelques': 1122, 'tous': 1086, 'un': 1402}, {'coup': 1405}, {'un': 1414}, {'<any_det>': 1386, 'l': 969, 'la': 969,
'le': 969, 'ma': 969, 'mon': 969, 'notre': 969, 'un': 969, 'une': 969}, {'<any_det>': 232, '^': 231}, {'<any_det>':
161}, {'^': 1418}, {'': (19, 'gave:resource'), '<any_det>': 161}, {'argent': 162}, {'l': 1421}, {'0': 162, '^': 1420,
'cent': 162, 'de': 1422}, {'': (5, 'mine'), '^': 814}, {'': (5, 'mine'), 'd': 1424, 'de': 1424, 'que': 40}, {'<inf>':
223, '^': 40}, {'d': 1426, 'de': 1426}, {'moral': 149}, {'confiance': 149, 'courage': 149, 'du': 1384, 'le': 1428},
{'<any_det>': 1386}, {'des': 1409, 'mes': 1409, 'mon': 1409, 'un': 1409}, {'<give1>': 40, 'lis': 40, 'm': 762,
'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1432, 'l': 1377,
'la': 1377, 'le': 1377, 'les': 1377, 'leur': 1377, 'lui': 1377}, {'j': 1433, 'je': 1433, 'on': 1378}, {'': (23,
'contact'), 'q': 765, 'que': 1434}, {'bon': 1384}, {'<handed>': 1371, '<read_it>': 1373, '<said>': 223, '<taught>':
1374, '<vowed>': 608, 'adresse': 1376, 'adressé': 1376, 'amene': 1376, 'amené': 1376, 'annonce': 1380, 'annoncé':
1380, 'annote': 1373, 'apporte': 1376, 'apporté': 1376, 'appris': 1381, 'aussi': 1382, 'bien': 1383, 'bon': 1384,
'challenge': 1373, 'commente': 1373, 'confie': 1344, 'confirme': 1380, 'confirmé': 1380, 'confié': 1344, 'conseille':
1387, 'conseillé': 1387, 'corrige': 1373, 'corrigé': 1373, 'demande': 1388, 'demandé': 1388, 'detaille': 1381, 'dit':
1397, 'donne': 1407, 'donné': 1407, 'ecrit': 1408, 'envoye': 1411, 'explique': 1412, 'expliqué': 1412, 'fait': 1413,
'file': 1415, 'filé': 1415, 'indique': 1416, 'laisse': 1344, 'laissé': 1344, 'montre': 1417, 'montré': 1417, 'offert':
959, 'parle': 185, 'parlé': 185, 'partage': 1419, 'partagé': 1419, 'pose': 194, 'posé': 194, 'presente': 783, 'prete':
1423, 'promis': 1425, 'propose': 1427, 'proposé': 1427, 'présenté': 783, 'prêté': 1423, 'raconte': 1381, 'raconté':
1381, 'recommande': 1387, 'recommandé': 1387, 'redonne': 1429, 'redonné': 1429, 'refile': 1430, 'refilé': 1430,
'relu': 1373, 'remonte': 1429, 'renvoye': 1431, 'repondu': 1435, 'revu': 1373, 'souhaite': 1436, 'souhaité': 1436,
'suggere': 1387, 'suggéré': 1387, 'telephone': 185, 'tout': 1383, 'téléphoné': 185}, {'d': 815, 'de': 815},
{'<handed>': 168, '<tip>': 1363, '^': 1364, 'ai': 1437, 'donne': 772, 'donné': 772, 'faut': 362, 'prete': 1344,
'promis': 1438, 'prête': 1344}, {'<tip>': 1363}, {'<date>': 73, 'rendez': 686}, {'<reach_inf>': 73, '<see_inf>': 73},
{'<reach_inf>': 73, '<see_inf>': 73, 'l': 1442, 'la': 1442, 'le': 1442, 'les': 1442, 'lui': 1442}, {'anniv': 73,
'anniversaire': 73}, {'<any_det>': 1441, 'N': 73, 'd': 1443, 'de': 1443, 'l': 1444, 'le': 1444}, {'article': 100,
'interview': 100, 'portrait': 100, 'post': 100}, {'bouquin': 100, 'livre': 100, 'post': 100}, {'': (11, 'thinking'),
'facebook': 100, 'insta': 100, 'instagram': 100, 'la': 854, 'le': 855, 'linkedin': 100, 'twitter': 100, 'x': 100},
{'dans': 856, 'l': 1446, 'le': 1447, 'par': 856, 'qu': 100, 'que': 100, 'sur': 1448, 'un': 1446, 'une': 1446},
{'<remarks>': 1075, 'annotations': 1070, 'audit': 221, 'correctifs': 1070, 'corrections': 1070, 'critiques': 1070,
'impressions': 1070, 'notes': 1070, 'suggestions': 1070}, {'relecture': 221}, {'beaucoup': 1077, 'des': 1402, 'deux':
1120, 'du': 1076, 'mes': 1402, 'mon': 1402, 'part': 223, 'pas': 1083, 'plein': 1077, 'plusieurs': 1076, 'quelques':
1122, 'tous': 1086, 'un': 1450, 'une': 1451}, {'<handed>': 1371, '<read_it>': 1373, '<said>': 223, '<taught>': 1374,
'<vowed>': 608, 'adresse': 1376, 'adressé': 1376, 'amene': 1376, 'amené': 1376, 'annonce': 1380, 'annoncé': 1380,
'annote': 1373, 'apporte': 1376, 'apporté': 1376, 'appris': 1381, 'aussi': 1382, 'bien': 1383, 'bon': 1384,
'challenge': 1373, 'commente': 1373, 'confie': 1344, 'confirme': 1380, 'confirmé': 1380, 'confié': 1344, 'conseille':
1387, 'conseillé': 1387, 'corrige': 1373, 'corrigé': 1373, 'demande': 1388, 'demandé': 1388, 'detaille': 1381, 'dit':
1397, 'donne': 1407, 'donné': 1407, 'ecrit': 1408, 'envoye': 1411, 'explique': 1412, 'expliqué': 1412, 'fait': 1452,
'file': 1415, 'filé': 1415, 'indique': 1416, 'laisse': 1344, 'laissé': 1344, 'montre': 1417, 'montré': 1417, 'offert':
959, 'parle': 185, 'parlé': 185, 'partage': 1419, 'partagé': 1419, 'pose': 194, 'posé': 194, 'presente': 783, 'prete':
1423, 'promis': 1425, 'propose': 1427, 'proposé': 1427, 'présenté': 783, 'prêté': 1423, 'raconte': 1381, 'raconté':
1381, 'recommande': 1387, 'recommandé': 1387, 'redonne': 1429, 'redonné': 1429, 'refile': 1430, 'refilé': 1430,
'relu': 1373, 'remonte': 1429, 'renvoye': 1431, 'repondu': 1435, 'revu': 1373, 'souhaite': 1436, 'souhaité': 1436,
'suggere': 1387, 'suggéré': 1387, 'telephone': 185, 'tout': 1383, 'téléphoné': 185}, {'<handed>': 168, '<must3>': 204,
'^': 1364, 'ai': 1453, 'donne': 772, 'donné': 772, 'faut': 362, 'prete': 1344, 'promis': 1438, 'prête': 1344}, {'':
(13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8,
'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 126, 'leur': 40, 'lui': 40, 'ne': 126, 'pas': 126}, {'^': 1457},
{'^': 491, 'd': 1458, 'de': 1458}, {'<hand3>': 755, '<send3>': 755, '<would_give>': 18, 'l': 477, 'la': 477, 'le':
477, 'les': 477, 'm': 505, 'me': 505, 'nous': 505}, {'^': 1460, 'allait': 336, 'va': 336}, {'<hand3>': 755, '<send3>':
755, '<would_give>': 18, 'devait': 126, 'devrait': 126, 'doit': 126, 'fallait': 126, 'faudrait': 126, 'faut': 126,
'ferait': 126, 'l': 477, 'la': 477, 'le': 477, 'les': 477, 'm': 505, 'me': 505, 'ne': 315, 'nous': 505, 'valait': 126,
'vaudrait': 126, 'vaut': 126}, {'^': 1462, 'allait': 336, 'va': 336}, {'devait': 126, 'devrait': 126, 'doit': 126,
'fallait': 126, 'faudrait': 126, 'faut': 126, 'ferait': 126, 'ne': 315, 'valait': 126, 'vaudrait': 126, 'vaut': 126},
{'^': 1464}, {'elle': 1461, 'il': 1463, 'on': 1465}, {'...': 501, ':': 310, 'd': 504, 'de': 504, 'qu': 1466, 'que':
440}, {'astuce': 128, 'conseil': 128, 'tip': 128}, {'conseil': 307}, {'bigo': 185, 'bigophone': 185, 'fil': 185,
'grelot': 185, 'phone': 185, 'telephone': 185, 'tube': 185, 'téléphone': 185}, {'de': 1470}, {'coup': 1471},
{'conseil': 307, 'coup': 1471, 'petit': 1472}, {'...': 1468, 'comme': 1469, 'le': 1469, 'un': 1473}, {'part': 185},
{'<letter>': 185, 'faire': 1475}, {'<any_det>': 1476, '<letter>': 185, 'faire': 1475}, {'des': 516, 'en': 1346,
'plantee': 73, 'poireauter': 73, 'seul': 73, 'seule': 73, 'tomber': 73, 'un': 516}, {'en': 1346, 'plantee': 73,
'poireauter': 73, 'seul': 73, 'seule': 73, 'tomber': 73}, {'rappele': 73, 'repondu': 73}, {'bigo': 185, 'bigophone':
185, 'fil': 185, 'grelot': 185, 'phone': 185, 'tel': 185, 'telephone': 185, 'tube': 185, 'tél': 185, 'téléphone':
185}, {'de': 1481}, {'coup': 1482, 'petit': 1472}, {'un': 1483}, {'<reached_me>': 185, '<said>': 1456, '<urges>': 473,
'<vowed>': 482, 'accompagne': 181, 'accompagnee': 181, 'accompagné': 181, 'accueillis': 185, 'alerte': 483, 'alertee':
483, 'alerté': 483, 'assure': 485, 'assuré': 485, 'certifie': 485, 'conjure': 486, 'conseille': 490, 'conseillé': 490,
'demande': 1459, 'demandé': 1459, 'dit': 1467, 'donne': 1474, 'donné': 1474, 'envoye': 1477, 'exhorte': 486, 'fait':
514, 'garanti': 485, 'invites': 185, 'jure': 485, 'juré': 485, 'laisse': 1478, 'laissee': 1479, 'laisses': 1479,
'laissé': 1478, 'lance': 330, 'lancé': 330, 'mis': 520, 'mise': 520, 'parle': 521, 'parlé': 521, 'pas': 1480, 'passe':
1484, 'passé': 1484, 'plante': 73, 'plantee': 73, 'pose': 722, 'posé': 722, 'preconise': 526, 'prie': 486, 'prié':
486, 'promis': 527, 'propose': 337, 'proposé': 337, 'préconise': 528, 'préconisé': 526, 'rappele': 529, 'reclame':
301, 'recommande': 526, 'recommandé': 526, 'recu': 185, 'recue': 185, 'recues': 185, 'recus': 185, 'rejoint': 181,
'rejointe': 181, 'rendu': 530, 'réclame': 301, 'réclamé': 301, 'saute': 531, 'somme': 486, 'suggere': 526, 'suggère':
528, 'suggéré': 526, 'supplie': 534, 'supplié': 534}, {'fallait': 126, 'faudrait': 126, 'faut': 126, 'valait': 126,
'vaudrait': 126}, {'^': 1486}, {'il': 1487, 'on': 1487}, {'qu': 1488}, {':': 310, 'qu': 1488}, {'a': 123, 'à': 123},
{'N': 1491}, {'de': 1492}, {'aupres': 1493, 'envers': 1492}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25}, {'annonce':
1141, 'annoncé': 1141, 'appris': 1141, 'confirme': 1141, 'confirmé': 1141, 'dit': 1141, 'raconte': 1141, 'raconté':
1141}, {'a': 1496}, {'dit': 1489}, {'pour': 301}, {'a': 123, 'd': 123, 'de': 123, 'pour': 123, 'à': 123}, {'N': 1500},
{'de': 1501}, {'aupres': 1502, 'avec': 1501, 'envers': 1501}, {'arrete': 728, 'arretee': 728, 'arrêté': 728, 'engage':
1503, 'engagee': 1503, 'engagé': 1503, 'pointe': 728, 'pointee': 728, 'propose': 1503, 'proposee': 1503, 'proposé':
1503, 'rendu': 728, 'rendue': 728}, {'<says>': 1455, '<urges>': 473, '^': 475, 'a': 1485, 'accompagnait': 181,
'alerte': 483, 'appelle': 185, 'disait': 1489, 'dit': 1490, 'engage': 1494, 'enjoint': 486, 'invite': 1495,
'invitent': 1495, 'l': 1497, 'me': 1498, 'presse': 486, 'prie': 486, 'relance': 1499, 'suis': 1504, 'supplie': 486},
{'aucune': 885, 'pas': 1133}, {'aucune': 885, 'pas': 1133, 'toujours': 1506}, {'N': 34}, {'d': 1508, 'de': 1508},
{'...': 1509}, {'l': 1510, 'la': 1510, 'le': 1510, 'les': 1510}, {'^': 1511}, {'<any_det>': 1441, '^': 1511, 'encore':
1512, 'toujours': 1512}, {'^': 1511, 'encore': 1512, 'toujours': 1512}, {'<any_det>': 1441}, {'^': 140, 'avec': 141},
{'^': 1186}, {'': (13, 'talk'), 'je': 100}, {'combien': 8, 'comment': 8, 'd': 1517, 'de': 1517, 'ou': 8, 'pourquoi':
8, 'quand': 8, 's': 8, 'si': 1518}, {'il': 1465, 'on': 1465}, {'d': 540, 'de': 540, 'qu': 1520, 'que': 440}, {'': (0,
'missed'), '^': 1239, 'encore': 1240, 'toujours': 1240}, {'de': 40}, {'': (11, 'thinking'), 'jamais': 73, 'pas': 73,
'plus': 73, 'toujours': 933}, {'a': 1517, 'à': 1517}, {'a': 40, 'aupres': 1502, 'avec': 1501, 'de': 40, 'envers':
1501, 'pour': 40, 'à': 40}, {'arrete': 728, 'arretee': 728, 'arrêté': 728, 'engage': 1526, 'engagee': 1526, 'engagé':
1526, 'pointe': 728, 'pointee': 728, 'propose': 1526, 'proposee': 1526, 'proposé': 1526, 'rendu': 728, 'rendue': 728},
{'<says>': 1455, '<urges>': 473, '^': 538, 'annoncer': 283, 'charge': 1302, 'conseille': 307, 'decroche': 1019,
'demandait': 385, 'demande': 1519, 'dire': 283, 'disant': 283, 'dit': 1521, 'doit': 544, 'doivent': 544, 'décroche':
1019, 'engage': 1494, 'faut': 1238, 'ghoste': 73, 'informer': 283, 'manque': 1522, 'met': 548, 'preconise': 528,
'prevenir': 283, 'promet': 549, 'préconise': 528, 'préconisé': 528, 'rappeler': 1523, 'rappelle': 1524, 'reclame':
301, 'recommande': 528, 'recommandé': 528, 'relance': 1499, 'repond': 1019, 'reste': 1525, 'réclame': 301, 'réclamé':
301, 'souviens': 100, 'suggere': 528, 'suggère': 528, 'suggéré': 528, 'suis': 1527, 'verrait': 550, 'voit': 550}, {'':
(10, 'thanks'), 'N': 821}, {'fois': 1222}, {'N': 821, 'a': 1529, 'beaucoup': 1222, 'encore': 1222, 'infiniment': 1222,
'mille': 1530, 'à': 1529}, {'vaut': 127}, {'mercis': 1222}, {'avec': 783}, {'contact': 1534, 'lien': 1534, 'relation':
1534}, {'en': 1535, 'et': 795}, {'N': 1536, 'en': 799, 'par': 801}, {'en': 1535}, {'N': 808, 'de': 809, 'entre': 809},
{'contact': 1539, 'relation': 1539}, {'N': 1538, 'en': 1540}, {'et': 181}, {'meme': 709, 'même': 709, 'pas': 719,
'plus': 720}, {'jamais': 792, 'pas': 805, 'plus': 792}, {'eu': 716, 'lieu': 73}, {'pas': 1545}, {'arrive': 73,
'arrivee': 73, 'arrivé': 73, 'venu': 73, 'venue': 73}, {'venu': 73, 'venue': 73}, {'jamais': 1547, 'meme': 709,
'même': 709, 'pas': 1548}, {'pas': 1329, 'toujours': 1333}, {'ai': 1550}, {'dit': 73, 'ecrit': 73, 'envoye': 73,
'parle': 73, 'parlé': 73, 'repondu': 73, 'souhaite': 73, 'souhaité': 73, 'telephone': 73, 'téléphoné': 73}, {'dit':
73, 'ecrit': 73, 'encore': 1552, 'envoye': 73, 'parle': 73, 'parlé': 73, 'repondu': 73, 'souhaite': 73, 'souhaité':
73, 'telephone': 73, 'téléphoné': 73}, {'dit': 73, 'ecrit': 73, 'encore': 1553, 'envoye': 73, 'parle': 73, 'parlé':
73, 'repondu': 73, 'souhaite': 73, 'souhaité': 73, 'telephone': 73, 'téléphoné': 73}, {'pas': 1553}, {'pas': 1554,
'rien': 1553, 'toujours': 1555}, {'ai': 1556}, {'decroche': 73, 'décroché': 73, 'rappele': 73, 'repondu': 73}, {'pas':
1558}, {'pas': 739}, {'a': 1543, 'ai': 1544, 'aura': 1546, 'est': 1549, 'l': 1551, 'leur': 1557, 'lui': 1557, 'ont':
1559, 'oublie': 1560, 'oublier': 1560, 'oublions': 1560}, {'decroche': 1019, 'décroche': 1019, 'rappelle': 1019,
'repond': 1019}, {'jamais': 73, 'pas': 73, 'plus': 73, 'tjrs': 933, 'tjs': 933, 'toujours': 933}, {'fait': 933,
'fera': 933}, {'capte': 933, 'decroche': 1019, 'décroche': 1019, 'l': 1551, 'leur': 1557, 'lui': 1557, 'me': 1562,
'oublie': 1560, 'oublier': 1560, 'oublions': 1560, 'rappelle': 1019, 'repond': 1563, 'se': 1564}, {'step': 0, 'steps':
0}, {'N': 73}, {'ni': 1567}, {'N': 1568}, {'': (12, 'task'), 'meme': 0, 'même': 0}, {'moi': 1570}, {'moi': 0}, {'a':
1571, 'pour': 1572, 'à': 1571}, {'devons': 1517, 'doit': 1517}, {'<hand3>': 755, '<send3>': 755, '<would_give>': 18,
'l': 477, 'la': 477, 'le': 477, 'les': 477, 'm': 478, 'me': 478, 'nous': 478}, {'^': 1575}, {'<hand3>': 755,
'<send3>': 755, '<would_give>': 18, 'fallait': 126, 'faudrait': 126, 'faut': 126, 'l': 477, 'la': 477, 'le': 477,
'les': 477, 'm': 478, 'me': 478, 'nous': 478, 'valait': 126, 'vaudrait': 126}, {'^': 1577}, {'elle': 1576, 'il': 1578,
'on': 1487}, {'...': 501, ':': 310, 'd': 504, 'de': 504, 'qu': 1579}, {'N': 1262}, {'': (5, 'mine'), 'm': 18, 'me':
18, 'nous': 18}, {'^': 1582}, {'^': 332, 'a': 1581, 'd': 1583, 'de': 1583, 'qu': 333, 'que': 333, 'à': 1581},
{'<reached_me>': 185, '<said>': 1456, '<urges>': 473, '<vowed>': 482, 'accueillis': 185, 'assure': 485, 'assuré': 485,
'certifie': 485, 'conjure': 486, 'conseille': 490, 'conseillé': 490, 'demande': 1459, 'demandé': 1459, 'dit': 1580,
'donne': 1474, 'donné': 1474, 'envoye': 1477, 'exhorte': 486, 'fait': 514, 'garanti': 485, 'invites': 185, 'jure':
485, 'juré': 485, 'laisse': 1478, 'laissee': 1479, 'laisses': 1479, 'laissé': 1478, 'lance': 330, 'lancé': 330, 'mis':
555, 'mise': 555, 'parle': 521, 'parlé': 521, 'passe': 1484, 'passé': 1484, 'plantes': 73, 'pose': 722, 'posé': 722,
'preconise': 526, 'prie': 486, 'prié': 486, 'promis': 1584, 'préconise': 528, 'préconisé': 526, 'recommande': 526,
'recommandé': 526, 'recu': 185, 'recue': 185, 'recues': 185, 'recus': 185, 'rendu': 530, 'saute': 531, 'somme': 486,
'suggere': 526, 'suggère': 528, 'suggéré': 526, 'supplie': 534, 'supplié': 534}, {'': (0, 'missed'), '<see_inf>': 73,
'se': 191}, {'': (0, 'missed'), '<see_inf>': 73, 'd': 1586, 'de': 1586, 'se': 191}, {'vous': 1587}, {'cale': 1587,
'calé': 1587, 'prevu': 1587, 'rdv': 1587, 'rendez': 1588}, {'combien': 8, 'comment': 8, 'd': 1517, 'de': 1517, 'ou':
8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 310, 'd': 127, 'de': 127, 'qu': 1488}, {'': (7, 'waiting'),
'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1592, 'encore': 543, 'toujours': 543}, {'0': 181, 'deux': 181,
'nombreuses': 181, 'nombreux': 181, 'quatre': 181, 'quelques': 181, 'tous': 181, 'toute': 181, 'trois': 181, 'une':
181}, {'promis': 1262}, {'a': 1595, 'devons': 40, 'doit': 40}, {'croises': 73, 'parle': 73, 'parlé': 73, 'vu': 73,
'vus': 73}, {'pas': 1597}, {'sommes': 1598}, {'est': 1598}, {'nous': 1599, 's': 1600}, {'<sort_of_met>': 185, 'pas':
1597}, {'sommes': 1602}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'ensemble': 25, 'à': 25},
{'<sort_of_met>': 185, 'attendu': 1293, 'attendue': 1293, 'attendus': 1293, 'convie': 1293, 'conviee': 1293,
'convies': 1293, 'invite': 1293, 'invitee': 1293, 'invitees': 1293, 'invites': 1293, 'invité': 1293}, {'<says>': 1455,
'<them>': 1574, '<urges>': 473, '^': 538, 'a': 1585, 'accueille': 1286, 'accueillons': 1286, 'allons': 738,
'annoncer': 283, 'appelle': 185, 'attendons': 34, 'aura': 1288, 'aurai': 1288, 'avait': 1589, 'avions': 1589,
'conseille': 307, 'demandait': 385, 'demande': 1590, 'devons': 1517, 'devrais': 1266, 'devrait': 1266, 'devrions':
1266, 'dire': 283, 'disait': 1489, 'disant': 283, 'dit': 1591, 'doit': 1593, 'doivent': 544, 'enjoint': 486, 'est':
1294, 'etions': 1594, 'fais': 545, 'fait': 545, 'ferai': 545, 'informer': 283, 'invite': 1495, 'invitent': 1495, 'l':
1497, 'leur': 1596, 'lui': 1596, 'manque': 1241, 'me': 1498, 'n': 1601, 'ne': 1601, 'nous': 1603, 'part': 1604,
'partons': 1604, 'pourrais': 1266, 'pourrait': 1266, 'pourrions': 1266, 'preconise': 528, 'presse': 486, 'prevenir':
283, 'prie': 486, 'préconise': 528, 'préconisé': 528, 'recevons': 1286, 'recevra': 1288, 'recevrai': 1288,
'recevrons': 1288, 'recois': 1308, 'recoit': 1308, 'recommande': 528, 'recommandé': 528, 'recupere': 1288, 's': 1600,
'sommes': 1605, 'suggere': 528, 'suggère': 528, 'suggéré': 528, 'suis': 1294, 'supplie': 486, 'verrait': 550, 'voit':
550}, {'cafe': 185, 'café': 185, 'verre': 185}, {'ma': 165, 'mes': 165, 'mon': 165, 'nos': 165, 'notre': 165, 'un':
1607}, {'^': 1254, 'devons': 1517, 'doit': 1517}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40,
'renvoie': 40, 'transmet': 40}, {'a': 1581, 'd': 123, 'de': 123, 'à': 1581}, {'<set>': 25, 'dit': 1261, 'promis':
1611, 'rendez': 225}, {'D': 151, 'a': 151, 'au': 151, 'la': 151, 'le': 151, 'notre': 151, 'à': 151}, {'dejeuner': 73,
'diner': 73, 'dîner': 73, 'manger': 73, 's': 190, 'se': 191}, {'appeler': 25}, {'parler': 25, 'rappeler': 25,
'revoir': 25, 'voir': 25}, {'^': 1186, 'boire': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'manger': 25, 's': 1615,
'se': 1616}, {'0': 181, 'deux': 181, 'nombreuses': 181, 'nombreux': 181, 'plein': 181, 'quatre': 181, 'quelques': 181,
'tous': 181, 'toute': 181, 'trois': 181, 'une': 181}, {'^': 1271, 'leur': 1272, 'lui': 1272}, {'fais': 1269, 'fait':
1269, 'ferai': 1269}, {'^': 1620, 'a': 1595, 'devons': 40, 'doit': 40, 'leur': 1272, 'lui': 1272}, {'nous': 1599,
'peut': 1279, 'peux': 1279, 'pourrai': 1279, 'pourrais': 1279, 'pouvais': 1279, 'pouvait': 1279, 's': 1600}, {'dej':
25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit': 1623, 'the': 25, 'verre': 25}, {'le': 1624, 'un':
1624}, {'': (14, 'together'), '<sort_of_met>': 185, 'loupe': 73, 'loupes': 73, 'manque': 73, 'manques': 73, 'manqué':
73, 'pas': 1597, 'rate': 73, 'rates': 73}, {'appelle': 25, 'est': 1626}, {'<we_meet>': 25}, {'voir': 25},
{'<see_inf>': 25, '^': 737, 'chez': 25, 'se': 1629}, {'<them>': 1609, '^': 1610, 'a': 1612, 'accompagne': 613,
'accueille': 1286, 'accueillons': 1286, 'attend': 34, 'aura': 1288, 'aurai': 1288, 'avait': 1589, 'avance': 1613,
'avions': 1589, 'boit': 25, 'brunche': 25, 'conduirai': 613, 'conduis': 613, 'decale': 1613, 'dejeune': 25, 'depose':
613, 'devait': 1614, 'devons': 1517, 'devrais': 1266, 'devrait': 1266, 'devrions': 1266, 'dine': 25, 'doit': 1617,
'décale': 1613, 'déjeune': 25, 'dépose': 613, 'dîne': 25, 'emmene': 613, 'emmenerai': 613, 'emmène': 613, 'est': 1294,
'etait': 1618, 'fais': 545, 'fait': 545, 'ferai': 545, 'l': 1619, 'la': 1619, 'le': 1619, 'les': 1619, 'leur': 1621,
'lui': 1621, 'lunche': 25, 'mange': 25, 'n': 1601, 'ne': 1622, 'nous': 1599, 'part': 1604, 'partons': 1604, 'peut':
1279, 'peux': 1279, 'pourrai': 1279, 'pourrais': 1281, 'pourrait': 1266, 'pourrions': 1266, 'pouvais': 1279,
'pouvait': 1279, 'prend': 1625, 'raccompagne': 613, 'recevons': 1286, 'recevra': 1288, 'recevrai': 1288, 'recevrons':
1288, 'recois': 1308, 'recoit': 1308, 'recupere': 1288, 'reporte': 1613, 'repousse': 1613, 's': 1627, 'se': 1628,
'sommes': 1294, 'suis': 1294, 'va': 1630, 'vais': 738, 'verra': 726}, {'besoin': 561, 'confirme': 674, 'confirmé':
674, 'du': 689, 'dû': 689}, {'': (0, 'missed'), 'complet': 73, 'total': 73}, {'le': 1441}, {'<any_det>': 1441, 'N':
73, 'completement': 1634, 'd': 1443, 'de': 1443, 'l': 1444, 'le': 1444, 'pas': 739, 'totalement': 1634}, {'<any_det>':
1441, 'N': 73, 'completement': 1634, 'd': 1443, 'de': 1443, 'l': 1444, 'le': 1444, 'totalement': 1634}, {'': (23,
'contact'), 'a': 185, 'au': 185, 'avec': 185, 'à': 185}, {'experience': 232, 'rex': 232}, {'...': 1068, 'a': 1117,
'des': 916, 'le': 916, 'mon': 1638, 'quelques': 916, 'un': 916, 'une': 916, 'à': 1117}, {'hui': 73}, {'D': 73,
'aujourd': 1640, 'avec': 73, 'ce': 73, 'cette': 73}, {'vous': 1641}, {'<date>': 1641, 'news': 73, 'nouvelles': 73,
'rendez': 1642, 'reponse': 73, 'retour': 73, 'signe': 73}, {'appele': 73, 'appelé': 73, 'eu': 73, 'parle': 73,
'parlé': 73, 'recu': 1240, 'rencontre': 73, 'rencontré': 73, 'revu': 73, 'vu': 73}, {'occasion': 73}, {'<them>': 73,
'N': 73, 'de': 714, 'l': 1645, 'le': 803, 'lieu': 73}, {'moindre': 884}, {'<sort_of_met>': 73, 'de': 1643, 'decroche':
73, 'décroché': 73, 'encore': 1644, 'eu': 1646, 'joignable': 73, 'le': 1647, 'ose': 1283, 'oublier': 739, 'pointe':
73, 'pointee': 73, 'pu': 73, 'rappele': 73, 'recu': 1240, 'repondu': 73, 'reussi': 73}, {'<teach_inf>': 232}, {'leur':
1649, 'lui': 1649}, {'a': 1650, 'à': 1650}, {'N': 1651}, {'': (23, 'contact'), 'N': 1651}, {'a': 1652, 'avec': 1653,
'chez': 185, 'à': 1652}, {'maison': 25}, {'D': 151, 'N': 1344, 'la': 1655}, {'<their>': 220, 'la': 220, 'le': 220,
'les': 220}, {'^': 1657}, {'D': 151, 'bureau': 25, 'crible': 1658}, {'': (23, 'contact'), 'moi': 25, 'nous': 25},
{'temps': 829}, {'<their>': 221, '^': 1657}, {'D': 151, 'revue': 1662}, {'avec': 185, 'chez': 185, 'ensemble': 185},
{'midi': 1664}, {'moment': 1664}, {'end': 1664}, {'<time_span>': 1664, 'apres': 1665, 'petit': 1666, 'week': 1667},
{'bigo': 185, 'bigophone': 185, 'fil': 185, 'grelot': 185, 'phone': 185, 'tube': 185}, {'de': 1669}, {'<time_span>':
1664, 'apres': 1665, 'coup': 1670, 'petit': 1666, 'week': 1667}, {'...': 1654, '<any_det>': 167, '<reach_noun>': 166,
'D': 151, 'a': 1656, 'au': 1659, 'boire': 25, 'chez': 1660, 'dejeuner': 25, 'diner': 25, 'du': 1661, 'dîner': 25,
'en': 1663, 'finalement': 900, 'la': 1668, 'le': 1668, 'me': 1629, 'nous': 1629, 'un': 1671, 'une': 1668, 'voir': 185,
'à': 1656}, {'bigo': 185, 'bigophone': 185, 'grelot': 185, 'phone': 185, 'tube': 185}, {'de': 1673}, {'coup': 1674},
{'avec': 185, 'chez': 185, 'un': 1675, 'voir': 185}, {'la': 1655}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a':
1677, 'au': 1678, 'boire': 25, 'chez': 1679, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1629, 'nous': 1629, 'à':
1677}, {'crible': 1658}, {'revue': 1662}, {'...': 1654, '<any_det>': 167, '<reach_noun>': 166, 'a': 1345, 'au': 1681,
'chez': 185, 'du': 1661, 'en': 1682, 'la': 1668, 'le': 1668, 'un': 1671, 'une': 1668, 'voir': 185, 'à': 1345}, {'mon':
849, 'qu': 8, 'que': 8}, {'a': 1517, 'qu': 451, 'que': 452, 'à': 1517}, {'': (5, 'mine'), 'connecter': 677, 'les':
1058, 'mettre': 697, 'presenter': 677}, {'a': 1686, 'à': 1686}, {'rdv': 73, 'rendez': 686}, {'au': 1688}, {'dejeune':
185, 'déjeuné': 185}, {'<sort_of_met>': 73, 'de': 714, 'joignable': 73}, {'...': 955, 'de': 1228}, {'la': 806, 'un':
721, 'une': 806}, {',': 998}, {'conseiller': 1430, 'indiquer': 1430, 'recommander': 1430}, {',': 998, 'conseiller':
1430, 'indiquer': 1430, 'recommander': 1430}, {'annoncer': 283, 'dire': 283, 'informer': 283, 'prevenir': 283},
{'<them>': 988, '<they>': 988, 'N': 1694, 'elle': 1694, 'elles': 1052, 'eux': 1052, 'info': 8, 'leur': 1695, 'lui':
1696, 'ma': 928, 'me': 1697, 'nous': 1697}, {'pas': 100}, {'^': 910, 'avec': 1165}, {'': (23, 'contact'), 'a': 783,
'avec': 783, 'et': 783, 'à': 783}, {'mail': 809}, {'N': 1701, 'par': 1702}, {'argent': 165}, {'l': 1704}, {'cents':
165}, {'0': 165, '<any_det>': 165, '^': 1418, 'a': 960, 'cent': 165, 'de': 1705, 'deux': 1706, 'ma': 165, 'mes': 165,
'mon': 165, 'nos': 165, 'notre': 165, 'à': 960}, {'D': 151, 'a': 228, 'au': 228, 'en': 228, 'pour': 228, 'à': 228},
{'<shifted>': 1708, 'D': 151, 'a': 228, 'au': 228, 'en': 228, 'finalement': 1708, 'pour': 228, 'à': 228}, {'lieu':
1709}, {'fera': 1709}, {'aura': 1710, 'est': 1709, 'glisse': 1709, 'passe': 1709, 'passera': 1709, 'se': 1711, 'sera':
1709}, {'D': 1712}, {'D': 1712, 'cale': 1713, 'calee': 1713, 'calé': 1713, 'fixe': 1713, 'fixee': 1713, 'fixé': 1713,
'prevu': 1713, 'prevue': 1713}, {'<inf>': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1629,
'voir': 25}, {'etre': 1714}, {'D': 1712, 'avait': 1714, 'avec': 943, 'cale': 1713, 'calee': 1713, 'calé': 1713, 'de':
1715, 'devait': 1716, 'est': 1714, 'etait': 1714, 'fixe': 1713, 'fixee': 1713, 'fixé': 1713, 'prevu': 1713, 'prevue':
1713}, {'D': 1712, 'avait': 1714, 'cale': 1713, 'calee': 1713, 'calé': 1713, 'devait': 1716, 'est': 1714, 'etait':
1714, 'fixe': 1713, 'fixee': 1713, 'fixé': 1713, 'prevu': 1713, 'prevue': 1713}, {'des': 916, 'le': 916, 'quelques':
916, 'rdv': 25, 'rendez': 225, 'un': 916, 'une': 916}, {'rdv': 25}, {'<date>': 25, 'etape': 1720, 'rendez': 225}, {'':
(12, 'task'), 'rdv': 25}, {'<date>': 25, 'etape': 1722, 'rendez': 225}, {'etapes': 0}, {'elle': 1037, 'il': 1037},
{'^': 18, 'd': 484, 'de': 484, 'qu': 1725}, {'N': 808, 'par': 1702}, {'elle': 1109, 'il': 1109}, {'<give3>': 18,
'<would_give>': 18, 'l': 477, 'la': 258, 'le': 258, 'les': 258}, {'<would_give>': 18, 'jeter': 1106, 'jette': 1106,
'jettera': 1106, 'm': 1729, 'me': 1729, 'nous': 1729, 'regarde': 1106, 'regarder': 1106, 'va': 1107}, {'^': 1730},
{'avait': 1718}, {'<they>': 8, 'elle': 1731, 'elles': 1137, 'il': 1731, 'ils': 1137, 'on': 1732}, {'N': 8, 'elle': 8,
'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat': 142}, {'de': 1735}, {'h': 1736, 'heure': 1736,
'heures': 1736}, {'devrais': 126, 'devrait': 126, 'devrions': 126, 'ferais': 212, 'ferait': 212}, {'^': 1738},
{'<they>': 8, 'elle': 1109, 'il': 1109, 'j': 1739, 'je': 1739, 'nous': 1739, 'on': 1739}, {'': (13, 'talk'), 'D':
1712, 'avait': 1714, 'cale': 1713, 'calee': 1713, 'calé': 1713, 'devait': 1716, 'est': 1714, 'etait': 1714, 'fixe':
1713, 'fixee': 1713, 'fixé': 1713, 'prevu': 1713, 'prevue': 1713}, {'<any_det>': 1441, 'N': 73, 'l': 1444, 'le':
1444}, {'prochain': 25}, {'...': 955, 'D': 1743, 'annule': 73, 'annulee': 73, 'annulé': 73, 'caduc': 73, 'manque': 73,
'manqué': 73, 'rate': 73, 'tombe': 154, 'tombé': 154, 'zappe': 73}, {'<any_det>': 968, 'N': 818, 'a': 971, 'd': 127,
'de': 127, 'l': 972, 'la': 972, 'le': 972, 'ma': 972, 'mon': 972, 'notre': 972, 'qu': 127, 'que': 127, 'un': 972,
'une': 972, 'à': 971}, {'visite': 864}, {'fil': 864}, {'de': 1747}, {'<letter>': 864, 'coup': 1748}, {'N': 185, 'la':
1746, 'un': 1749, 'une': 1749}, {'une': 1103}, {'monde': 185}, {'^': 910, 'avec': 1165, 'le': 1752}, {'<any_det>':
165, 'a': 960, 'à': 960}, {'par': 1141}, {'<any_det>': 847, '^': 220}, {'D': 151, 'a': 151, 'au': 151, 'à': 151},
{'^': 148, 'a': 149, 'de': 149, 'à': 149}, {'moral': 1758}, {'le': 1759}, {'<set>': 25, 'annule': 73, 'annulee': 73,
'annulé': 73, 'caduc': 73, 'manque': 73, 'manqué': 73, 'rate': 73, 'tombe': 154, 'tombé': 154, 'zappe': 73}, {'vous':
1761}, {'visite': 1118}, {'<their>': 1170, '^': 910, 'avec': 1165, 'la': 1170, 'le': 1170}, {'<their>': 1170, 'la':
1170, 'le': 1170}, {'a': 185, 'à': 185}, {'': (0, 'missed'), 'D': 1016, 'a': 1016, 'au': 1016, 'la': 1016, 'le': 1016,
'notre': 1016, 'à': 1016}, {'table': 25}, {'une': 1768}, {'^': 1186, 'savoir': 726}, {'attente': 1110, 'dette': 40},
{'a': 1770, 'en': 1771, 'persuade': 324, 'persuadee': 324, 'à': 1770}, {'coeur': 141}, {'du': 1773}, {'': (23,
'contact'), '<any_det>': 847, '^': 910, 'avec': 1165}, {'de': 73}, {'part': 1776}, {'avec': 73, 'chez': 73, 'cote':
73, 'de': 73, 'du': 73}, {'N': 73, 'la': 1777, 'neuf': 1778, 'nouveau': 1778, 'special': 1778}, {'de': 1779}, {'^':
126, 'elle': 127, 'il': 127, 'je': 127}, {',': 1781}, {'place': 1782}, {'ma': 1783}, {'a': 1784, 'moi': 1782, 'à':
1784}, {'etais': 1785, 'etait': 1785}, {'pointe': 73, 'pointee': 73, 'presente': 73, 'presentee': 73, 'présenté': 73},
{'<sort_of_met>': 185, 'decommande': 73, 'decommandee': 73, 'desiste': 73, 'desistee': 73, 'engage': 576, 'engagee':
576, 'engagé': 576, 'pas': 1787}, {'elle': 1786, 'engage': 576, 'est': 1788, 'il': 1786, 'j': 1786}, {'prevenir': 73},
{'effet': 73, 'meme': 1790, 'même': 1790, 'nouvelles': 73, 'prevenir': 73, 'reponse': 73, 'succes': 73, 'suite': 73},
{'rapproche': 18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le': 25}, {'^': 1792, 'demandait': 385,
'demande': 385, 'fait': 933, 'fera': 933, 'revoit': 1793}, {'<to_place>': 132, '^': 131, 'a': 143, 'avec': 143,
'pour': 143, 'à': 143}, {'coaching': 1795, 'mentorat': 1795, 'mentoring': 1795, 'tutorat': 1227}, {'de': 1796},
{'populaire': 141}, {'bien': 935, 'pour': 447}, {'main': 185}, {'la': 1800}, {'^': 126, 'd': 127, 'de': 127, 'que':
127}, {'est': 1802}, {'<giveinf>': 126}, {'^': 1804}, {',': 1362, '...': 128, ':': 127, 'c': 1803, 'd': 1805, 'de':
1805, 'est': 1802, 'etait': 1802}, {'<tip>': 1806, 'conseil': 129}, {'elle': 1786, 'il': 1786, 'j': 1786}, {'die':
73}, {'<came>': 454, 'passe': 1131, 'passee': 1131, 'passé': 1131, 'venu': 1131, 'venue': 1131}, {'^': 148, 'a': 149,
'à': 149}, {'chance': 1811}, {'^': 491, 'bonne': 1812}, {'bonne': 1812}, {'<any_det>': 968}, {'N': 1815},
{'<any_det>': 968, 'a': 1816, 'd': 127, 'de': 127, 'qu': 127, 'que': 127, 'à': 1816}, {'attente': 1110}, {'arrete':
728, 'arretee': 728, 'arrêté': 728, 'cense': 904, 'censee': 904, 'en': 1818, 'pointe': 728, 'pointee': 728, 'rendu':
728, 'rendue': 728}, {'<them>': 988, '<they>': 988}, {'messagerie': 73, 'moi': 704}, {'parler': 73}, {'<reach_inf>':
73, '<see_inf>': 73, 'l': 190, 'la': 947, 'le': 947, 'lui': 1822}, {'d': 1823, 'de': 1823}, {'courant': 223}, {'au':
1825}, {'N': 1826}, {'do': 0}, {'': (12, 'task'), '^': 1186}, {'boite': 908, 'boîte': 908, 'messagerie': 73,
'repondeur': 73}, {'': (23, 'contact'), 'boite': 908, 'boîte': 908, 'la': 1830, 'le': 1830, 'messagerie': 73,
'repondeur': 73, 'sa': 1830, 'son': 1830}, {'a': 153, 'sur': 1831, 'à': 153}, {'sur': 185}, {'un': 1050}, {'nouvelle':
73}, {'recu': 1240}, {'<reached_me>': 73, '<sort_of_met>': 73, 'de': 714, 'encore': 1836, 'eu': 73, 'recu': 1240},
{'la': 1777}, {'': (0, 'missed'), 'de': 1838, 'recu': 1113}, {'aucune': 1835, 'en': 1818, 'pas': 1837, 'rien': 1839},
{'...': 1068, '<any_det>': 167, '<reach_noun>': 166, '<their>': 1116, 'a': 1117, 'le': 1121, 'à': 1117}, {'^': 910,
'avec': 912}, {'avec': 143, 'de': 143, 'pour': 143}, {'jours': 100, 'quatre': 100}, {'ces': 1844}, {'crochet': 1173,
'de': 1845, 'grand': 1223, 'petit': 1175, 'saut': 1174}, {'leur': 40, 'lui': 40, 'me': 592, 'nous': 592, 'parler':
352, 'revenir': 417}, {'avec': 613}, {'...': 1848}, {'^': 1847, 'a': 1849, 'au': 1849, 'en': 1849, 'à': 1849},
{'<see_inf>': 25, '^': 1309, 'a': 1849, 'au': 1849, 'en': 1849, 'rendre': 1059, 'à': 1849}, {'avoir': 185, 'croiser':
185, 'dejeuner': 185, 'diner': 185, 'discuter': 185, 'dîner': 185, 'parler': 185, 'quitter': 185, 'raccrocher': 185,
'rencontrer': 185, 'voir': 185}, {'de': 1852}, {'': (5, 'mine'), '<them>': 40}, {'^': 1854}, {'^': 1854, 'leur': 301,
'lui': 301}, {'j': 1855, 'je': 1856, 'l': 349, 'nous': 345}, {'^': 386, 'bien': 340, 'qu': 346, 'que': 1857, 'savoir':
8}, {'avoir': 185, 'croiser': 185, 'dejeuner': 185, 'diner': 185, 'discuter': 185, 'dîner': 185, 'm': 598, 'nous':
598, 'parler': 185, 'quitter': 185, 'raccrocher': 185, 'rencontrer': 185, 'voir': 185}, {'a': 1677, 'au': 1678,
'boire': 25, 'chez': 1679, 'de': 1859, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1629, 'nous': 1629, 'à': 1677},
{'appeler': 73, 'passer': 191, 'voir': 73}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 856, 'l': 1098, 'la': 1099,
'le': 1100, 'par': 856, 'passer': 100, 'qu': 8, 'que': 8, 'sur': 856, 'une': 1099}, {'N': 185, 'aussi': 1141,
'personne': 73}, {'avait': 1864}, {'agenda': 25}, {'connecter': 677, 'cote': 679, 'creuser': 100, 'elle': 341, 'eux':
341, 'l': 1866, 'les': 698, 'leur': 702, 'lui': 703, 'ma': 707, 'mettre': 697, 'moi': 711, 'notre': 713, 'presenter':
677, 'revoir': 723, 'sa': 724, 'son': 725, 'ta': 724, 'voir': 726}, {'avec': 1096, 'de': 1096, 'des': 1096, 'par':
1096, 'quelques': 1096}, {'$': 102, '//': 139, '0': 147, '<cheered>': 150, '<date>': 155, '<handed>': 177, '<hours>':
180, '<i>': 193, '<letter>': 199, '<must3>': 204, '<opines>': 219, '<read_it>': 222, '<said>': 224, '<set>': 227,
'<shifted>': 230, '<taught>': 236, '<them>': 238, '<they>': 603, '<tip>': 606, '<vowed>': 610, 'D': 616, 'N': 667,
'^': 672, 'a': 727, 'accepte': 341, 'accompagne': 730, 'accompagné': 730, 'action': 732, 'adresse': 736, 'adressé':
736, 'ai': 823, 'aide': 828, 'aidé': 828, 'aimerait': 351, 'allait': 354, 'alle': 831, 'allee': 831, 'alors': 283,
'amene': 736, 'amené': 736, 'anime': 836, 'anniv': 839, 'anniversaire': 839, 'annonce': 844, 'annote': 848, 'annule':
73, 'annulee': 73, 'annules': 73, 'annulé': 73, 'appel': 850, 'appele': 185, 'appels': 851, 'appelé': 185, 'apporte':
736, 'apporté': 736, 'appris': 857, 'appuye': 860, 'apres': 283, 'apresentacao': 863, 'assis': 866, 'assure': 876,
'assuré': 877, 'attend': 366, 'attendent': 362, 'attends': 878, 'attendu': 880, 'au': 882, 'aucun': 884, 'aucune':
885, 'aurais': 887, 'avait': 888, 'avant': 283, 'avec': 891, 'averti': 892, 'avons': 898, 'banque': 899, 'bascule':
901, 'bavarde': 185, 'belle': 902, 'benevolat': 903, 'besoin': 905, 'beta': 906, 'bien': 907, 'boite': 908, 'bonne':
902, 'bosse': 913, 'bossé': 913, 'bouffe': 185, 'bouffé': 185, 'boutique': 914, 'boîte': 908, 'brainstorme': 185,
'briefe': 892, 'brunche': 185, 'brunché': 185, 'bu': 917, 'bureau': 914, 'c': 932, 'ca': 940, 'cale': 944, 'calé':
944, 'capte': 933, 'car': 8, 'cause': 946, 'causé': 946, 'cense': 336, 'censee': 336, 'cherche': 948, 'cherché': 948,
'citation': 8, 'coache': 132, 'coachee': 132, 'coaching': 949, 'comme': 950, 'commente': 848, 'compte': 953,
'concert': 956, 'conduit': 957, 'confie': 961, 'confirme': 962, 'confirmé': 674, 'confié': 961, 'connecte': 809,
'conseil': 964, 'conseille': 973, 'conseillé': 974, 'conseils': 606, 'consulte': 975, 'convenu': 977, 'conversation':
981, 'coopte': 156, 'correction': 982, 'corrige': 848, 'corrigé': 848, 'coup': 984, 'couru': 829, 'croise': 185,
'croisee': 185, 'croises': 185, 'croisé': 185, 'd': 1008, 'dans': 1011, 'de': 1015, 'debattu': 185, 'debriefe': 185,
'decale': 1017, 'decide': 944, 'decommande': 73, 'decommandee': 73, 'decortique': 1018, 'decroche': 1019, 'dejeune':
185, 'dejeuner': 956, 'demandait': 385, 'demande': 1022, 'demandé': 1023, 'depanne': 741, 'deplace': 1017, 'depose':
957, 'depuis': 283, 'des': 283, 'deux': 147, 'devaient': 392, 'devais': 1024, 'devait': 1031, 'dine': 185, 'diner':
956, 'directement': 1032, 'disait': 1036, 'disant': 1039, 'discussion': 981, 'discute': 185, 'dit': 1051, 'dixit':
1053, 'dois': 1060, 'doit': 1062, 'donnant': 1063, 'donne': 1094, 'donné': 1094, 'dont': 8, 'du': 1095, 'dès': 283,
'décale': 1017, 'décidé': 944, 'décroche': 1019, 'déjeuné': 185, 'déplace': 1017, 'déposé': 957, 'dîner': 956, 'dîné':
185, 'dû': 1095, 'echange': 1097, 'ecoute': 1101, 'ecrit': 1104, 'elle': 1109, 'emmene': 957, 'emmené': 957,
'empechement': 73, 'en': 1112, 'encore': 1115, 'engueulade': 981, 'enseigne': 744, 'entretien': 956, 'entrevue': 981,
'envoyant': 1063, 'envoye': 1124, 'epaule': 773, 'epluche': 1018, 'essaye': 1129, 'est': 1132, 'estime': 453, 'et':
1140, 'etaient': 1147, 'etais': 1148, 'etait': 1151, 'etant': 1152, 'ete': 438, 'etions': 1153, 'eu': 1158,
'explication': 981, 'explique': 1161, 'expliqué': 1161, 'failli': 1162, 'fait': 1178, 'faudra': 1182, 'faudrait':
1185, 'faut': 1194, 'feedback': 1198, 'fete': 185, 'file': 1208, 'filé': 1208, 'finalement': 694, 'forme': 1210,
'forwarde': 1211, 'forwardé': 1211, 'franche': 902, 'fyi': 8, 'fêté': 185, 'gare': 829, 'garé': 829, 'ghoste': 73,
'ghostee': 73, 'ghosté': 73, 'glisse': 1218, 'glissé': 1219, 'grace': 1221, 'grand': 1223, 'gros': 1224, 'grosse':
902, 'hate': 1226, 'heure': 1229, 'idee': 100, 'il': 1246, 'impatient': 1226, 'impatiente': 1226, 'inauguration': 956,
'indique': 974, 'informe': 892, 'informé': 892, 'initie': 1210, 'initiee': 1210, 'injoignable': 73, 'insiste': 1250,
'insisté': 791, 'interroge': 975, 'intervenu': 1251, 'interviewe': 185, 'intro': 1252, 'introduit': 809, 'j': 1282,
'jamais': 1284, 'je': 1312, 'jette': 464, 'joue': 1314, 'l': 1337, 'la': 1342, 'laisse': 1351, 'laissé': 1351,
'lapin': 883, 'laquelle': 8, 'le': 1352, 'lequel': 8, 'les': 1358, 'lettre': 1360, 'leur': 1439, 'leurs': 1440,
'longue': 902, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1445, 'lu': 1449, 'lui': 1454, 'm': 1505, 'maile': 185, 'mailé':
185, 'mais': 1507, 'mange': 185, 'mangé': 185, 'manque': 1513, 'manquent': 1514, 'manqué': 1515, 'maraude': 1516,
'marche': 829, 'marché': 829, 'me': 1528, 'memo': 0, 'mentorat': 949, 'mentore': 132, 'mentoree': 132, 'mentoring':
949, 'merci': 1531, 'mieux': 1532, 'mille': 1533, 'mis': 1537, 'mise': 1541, 'moi': 1542, 'montre': 1161, 'montré':
1161, 'n': 1561, 'ne': 1565, 'next': 1566, 'ni': 1569, 'note': 1573, 'nous': 1606, 'offert': 1608, 'ok': 985, 'on':
1631, 'ont': 1632, 'oubli': 1633, 'oublie': 1635, 'oublier': 1560, 'oublions': 1560, 'oublié': 1636, 'papotage': 981,
'papote': 185, 'parait': 283, 'paraît': 283, 'parce': 283, 'parle': 1637, 'parlera': 563, 'parlé': 1637, 'partage':
1639, 'partagé': 1639, 'pas': 1648, 'passe': 1672, 'passee': 1676, 'passent': 1680, 'passera': 901, 'passé': 1683,
'pcq': 8, 'pendant': 1684, 'pense': 1685, 'penser': 1687, 'personne': 1689, 'petit': 1690, 'petite': 902, 'pitche':
185, 'plus': 1691, 'point': 1692, 'poireaute': 73, 'poireauter': 73, 'porte': 914, 'pose': 1693, 'posé': 1693, 'pour':
1698, 'pourquoi': 1699, 'pousse': 1172, 'poussé': 1172, 'preconise': 331, 'prefere': 567, 'prefererait': 569, 'prend':
464, 'prepare': 1700, 'present': 1141, 'presentacion': 863, 'presentation': 863, 'presente': 1703, 'presentes': 1141,
'presents': 1141, 'prete': 1707, 'prevenu': 892, 'previent': 844, 'prevu': 1717, 'prevue': 1718, 'pris': 1719,
'prochain': 1721, 'prochaine': 1723, 'prochaines': 1724, 'promet': 1726, 'promis': 816, 'propose': 571, 'préconise':
331, 'préconisé': 331, 'préfèrerait': 567, 'préférerait': 569, 'préparé': 1700, 'présente': 1141, 'présentes': 1141,
'présenté': 1727, 'prêté': 1707, 'puisqu': 8, 'puisque': 8, 'q': 1728, 'qu': 1733, 'quand': 1734, 'quatre': 1737,
'que': 1740, 'questionne': 975, 'qui': 1741, 'raccroche': 185, 'randonne': 185, 'rappele': 185, 'rappeler': 1523,
'rappelle': 1019, 'rate': 1742, 'rdv': 1744, 'reclame': 572, 'recommande': 1745, 'recommandé': 1745, 'recroise': 185,
'recu': 1750, 'redige': 1751, 'refait': 1753, 'refile': 1754, 'refilé': 1754, 'regarde': 1101, 'regardé': 1101,
'rejoint': 1755, 'rejointe': 1755, 'rejointes': 1755, 'rejoints': 1755, 'relance': 820, 'relancé': 820, 'relecture':
982, 'relu': 1756, 'remercie': 821, 'remis': 1757, 'remise': 1757, 'remonte': 1760, 'rencontre': 185, 'rencontree':
185, 'rencontres': 185, 'rencontré': 185, 'rendez': 1762, 'rendu': 1763, 'reparle': 185, 'repete': 1764, 'repeter':
1765, 'repond': 1563, 'repondeur': 73, 'repondu': 1766, 'reporte': 1767, 'reportee': 73, 'reporté': 73, 'repousse':
1017, 'repris': 1700, 'reserve': 1769, 'reste': 1772, 'resto': 1774, 'restos': 1774, 'retour': 1198, 'retours': 1198,
'retrouve': 185, 'retrouvee': 185, 'retrouvé': 185, 'reunion': 956, 'reve': 935, 'revu': 1775, 'revue': 185, 'rien':
1780, 'réclame': 572, 'rédigé': 1751, 'répété': 1764, 'réservé': 1769, 'rêvé': 935, 's': 1789, 'sa': 1032, 'salue':
185, 'sans': 1791, 'se': 1794, 'seance': 1797, 'seche': 1515, 'seconde': 773, 'secours': 1798, 'selon': 1007,
'serait': 1799, 'serre': 1801, 'ses': 1807, 'session': 1797, 'si': 1808, 'sine': 1809, 'sollicite': 975, 'son': 1807,
'sonde': 975, 'sonnait': 939, 'sonne': 939, 'sont': 1810, 'sorti': 829, 'sortie': 829, 'souhaite': 1813,
'souhaiterait': 585, 'souhaité': 1814, 'soupe': 185, 'soupé': 185, 'suggere': 1817, 'suggère': 331, 'suggéré': 1817,
'suis': 1819, 'suivant': 1820, 'sur': 1821, 'taffe': 829, 'tandis': 283, 'telephone': 185, 'tente': 1824, 'tenu':
1827, 'to': 1828, 'todo': 1829, 'tombait': 154, 'tombe': 1832, 'tombee': 1832, 'tombera': 154, 'tombes': 1833,
'tombé': 1832, 'touche': 1834, 'toujours': 1840, 'transmettant': 1063, 'transmis': 1841, 'travaille': 1842,
'travaillé': 1842, 'trinque': 185, 'trois': 147, 'trouve': 453, 'tutorat': 1843, 'téléphoné': 185, 'un': 1846, 'une':
147, 'va': 1850, 'vais': 1851, 'venons': 1853, 'vernissage': 956, 'verrait': 595, 'veulent': 362, 'veut': 1858,
'viennent': 1680, 'viens': 1853, 'vient': 1860, 'visio': 956, 'visite': 185, 'visité': 185, 'voir': 726, 'voit': 595,
'voudrait': 601, 'voulais': 1861, 'voulait': 1862, 'voyage': 829, 'voyagé': 829, 'vu': 1863, 'vue': 185, 'vus': 185,
'y': 1865, 'zappe': 1636, 'à': 1867, 'échange': 1868, 'échangé': 1097}]


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

