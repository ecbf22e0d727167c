"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené',
'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'associé', 'assuré', 'avancé',
'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'commenté', 'communiqué',
'confirmé', 'confié', 'connaît', 'conseillé', 'corrigé', 'croisé', 'demandé', 'divorcé', 'donné', 'dèj', 'dès',
'débrief', 'décale', 'décalé', 'décide', 'décidé', 'déconseille', 'déconseillé', 'décroche', 'décroché', 'décède',
'décédé', 'déj', 'déjeune', 'déjeuné', 'délègue', 'délégue', 'démo', 'déménage', 'déménagé', 'déplace', 'déplacé',
'dépose', 'déposé', 'dîne', 'dîner', 'dîné', 'dû', 'emmené', 'emmène', 'encouragé', 'engagé', 'expliqué', 'fermé',
'filé', 'fixé', 'forwardé', 'fête', 'fêté', 'garé', 'ghosté', 'glissé', 'incité', 'informé', 'insisté', 'invité',
'juré', 'laissé', 'lancé', 'livré', 'là', 'lève', 'mailé', 'mangé', 'manqué', 'marché', 'marié', 'montré', 'mémé',
'même', 'noté', 'né', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé', 'passé', 'payé', 'pensé', 'posté', 'posé',
'poussé', 'prié', 'proposé', 'préconise', 'préconisé', 'préfèrerait', 'préférerait', 'prépare', 'préparé', 'présente',
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
'apparemment': ('filler',), 'appartement': ('own_affair',), 'appel': ('hello', 'date', 'letter'), 'appele': ('hello',
'reach', 'give1', 'sort_of_met', 'reached_me', 'attempt', 'imperative'), 'appelee': ('reach', 'reached_me',
'attempt'), 'appeler': ('giveinf', 'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1',
'lui_give', 'attempt', 'imperative'), 'appellera': ('give3',), 'appellerai': ('give1', 'lui_give'), 'appellerait':
('would_give',), 'appelé': ('hello', 'reach', 'sort_of_met', 'reached_me', 'attempt'), 'apporte': ('done', 'give1',
'give3', 'hand3', 'bring'), 'apporter': ('giveinf', 'bring'), 'apportera': ('give3', 'hand3', 'will_bring'),
'apporterai': ('give1',), 'apporterait': ('would_give',), 'apportons': ('bring',), 'apporté': ('done',), 'apprenait':
('verb3',), 'apprend': ('verb3', 'says'), 'apprendre': ('teach_inf',), 'appris': ('said', 'taught'), 'aprem':
('hello',), 'apres': ('hello',), 'architecte': ('pro',), 'argent': ('by_post',), 'arretait': ('verb3',), 'arrete':
('verb3', 'imperative'), 'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait': ('verb3',), 'arrive': ('hello',
'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé': ('hello', 'came'), 'arrête':
('verb3', 'imperative'), 'article': ('helpful', 'paper'), 'artisan': ('pro',), 'assistant': ('rel',), 'assistante':
('rel',), 'associe': ('rel', 'imperative'), 'associee': ('rel',), 'associes': ('rel',), 'associé': ('rel',), 'assure':
('opines', 'vowed'), 'assureur': ('pro',), 'assuré': ('vowed',), 'astuce': ('tip',), 'atelier': ('course',), 'attend':
('hello', 'verb3', 'helps3', 'needs'), 'attendait': ('verb3', 'needs'), 'attendent': ('helps3',), 'attendrait':
('verb3',), 'attendre': ('urge_inf',), 'attends': ('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',),
'aucune': ('not',), 'audition': ('rehearsed',), 'augmente': ('imperative',), 'augmenter': ('urge_inf',), 'aujourd':
('hello',), 'aura': ('verb3',), 'aurait': ('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'),
'automatise': ('imperative',), 'autre': ('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'), 'avaient':
('hello', 'verb3'), 'avait': ('aux3', 'hello', 'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé':
('shifted',), 'avec': ('hello', 'to_place'), 'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip',
'remarks'), 'avocat': ('pro', 'rel'), 'avocate': ('pro', 'rel'), 'avoir': ('reach_inf',), 'avons': ('hello',),
'avoue': ('said',), 'avril': ('hello', 'name_words'), 'ayez': ('imperative',), 'bac': ('own_affair',), 'baisse':
('imperative',), 'baisser': ('urge_inf',), 'balade': ('date',), 'balance': ('give1', 'give3'), 'balancer':
('giveinf',), 'banque': ('hello',), 'banquier': ('pro', 'rel'), 'bapteme': ('date',), 'barbecue': ('date',), 'bcp':
('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup': ('filler', 'hello'), 'belle': ('rel',
'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien': ('filler', 'hello'), 'bientot': ('hello',),
'biere': ('drink',), 'bieres': ('drink',), 'bilan': ('thing',), 'blanc': ('name_words',), 'blanche': ('name_words',),
'bloque': ('set',), 'boire': ('see_inf',), 'boite': ('hello', 'rel'), 'bon': ('name_words', 'good'), 'bonheur':
('name_words',), 'bonne': ('hello', 'span', 'good'), 'booke': ('set',), 'boss': ('rel',), 'bossait': ('verb3',),
'bosse': ('hello', 'verb3', 'imperative'), 'bossé': ('hello',), 'boucher': ('name_words',), 'boucle': ('hand3',
'do1'), 'bouclera': ('hand3',), 'bouffe': ('date',), 'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger':
('name_words',), 'boulot': ('hello',), 'bouquet': ('by_post',), 'bouquin': ('helpful', 'paper'), 'bouteille':
('by_post',), 'boîte': ('hello', 'rel'), 'brevete': ('imperative',), 'briefe': ('warned',), 'briefee': ('warned',),
'brievement': ('filler',), 'bru': ('rel',), 'brun': ('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3',
'i_meet'), 'bruncher': ('see_inf',), 'bruncherait': ('verb3',), 'brune': ('name_words',), 'budget': ('thing',),
'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cadeau': ('by_post',), 'cafe': ('drink', 'date'), 'café':
('drink', 'date'), 'calcule': ('do1',), 'cale': ('hello', 'set', 'we_meet', 'invites'), 'calee': ('set',), 'caler':
('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set', 'invites'), 'camille': ('name_words',), 'candidature':
('rehearsed',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté':
('sort_of_met',), 'capucine': ('name_words',), 'cardiologue': ('pro',), 'carre': ('name_words',), 'carreleur':
('pro',), 'carte': ('letter', 'reach_noun'), 'ce': ('det',), 'cede': ('handed',), 'cela': ('it',), 'celeste':
('name_words',), 'ceo': ('rel',), 'cerise': ('name_words',), 'certainement': ('filler',), 'certifie': ('vowed',),
'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',),
'change': ('imperative',), 'chantier': ('hello',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier':
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
('any_det',), 'commentaires': ('remarks',), 'commente': ('give1', 'read_it'), 'commenterai': ('give1',), 'commenté':
('read_it',), 'communique': ('give1', 'give3', 'handed'), 'communiquer': ('giveinf',), 'communiquera': ('give3',),
'communiquerait': ('would_give',), 'communiqué': ('handed',), 'compagne': ('rel',), 'compagnon': ('rel',), 'compile':
('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'), 'comptait': ('verb3',), 'compte': ('verb3', 'must3',
'mine_thing'), 'concentre': ('imperative',), 'concert': ('date',), 'concours': ('rehearsed',), 'conference':
('course',), 'confie': ('said', 'says', 'handed'), 'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3',
'set', 'lui_give', 'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera':
('give3', 'will_give', 'hand3_later', 'hand3', 'will_bring'), 'confirmerai': ('give1',), 'confirmerait':
('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said', 'handed'), 'conjoint': ('rel',), 'conjointe':
('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait':
('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller': ('pro',), 'conseillere': ('pro',), 'conseillé':
('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee':
('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construis': ('imperative',), 'construit':
('verb3',), 'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact': ('helpful',
'thing', 'reach_noun'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'),
'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'), 'contrat': ('paper',
'thing'), 'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees': ('thing', 'reach_noun'),
'copain': ('rel',), 'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('give1', 'read_it', 'hand3', 'do1'),
'corriger': ('review_inf',), 'corrigera': ('hand3_later', 'hand3', 'will_bring'), 'corrigé': ('read_it',), 'coup':
('drink',), 'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours':
('own_affair', 'course', 'helpful'), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute':
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
'demenageait': ('verb3',), 'demenagement': ('own_affair',), 'demenagent': ('verb3',), 'demenagera': ('verb3',),
'demenageur': ('pro',), 'demenageurs': ('pro',), 'demi': ('drink', 'span'), 'demie': ('span',), 'demis': ('drink',),
'demo': ('date', 'rehearsed'), 'dentiste': ('pro',), 'depanne': ('reached_me',), 'depannee': ('reached_me',),
'deplace': ('shifted',), 'deplacee': ('shifted',), 'deploie': ('do1',), 'depose': ('done', 'give1', 'give3', 'helps3',
'imperative', 'hand3', 'do1'), 'deposer': ('giveinf',), 'deposera': ('give3', 'hand3', 'will_bring'), 'deposerai':
('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',), 'dermato': ('pro',), 'dermatologue': ('pro',),
'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'designer': ('pro',), 'desire':
('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'dessine': ('do1',), 'detaille': ('taught',),
'detailler': ('teach_inf',), 'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais': ('should',), 'devait':
('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'developpeur': ('pro',), 'developpeuse': ('pro',),
'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis': ('hello', 'thing', 'mine_thing'),
'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'),
'devrions': ('should',), 'dg': ('rel',), 'dieteticienne': ('pro',), 'diffuse': ('do1',), 'dimanche': ('hello',
'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',),
'diplome': ('own_affair',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',),
'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',),
'dis': ('imperative',), 'disait': ('verb3', 'opines'), 'discours': ('rehearsed',), 'discute': ('hello',), 'disent':
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
('hello',), 'délègue': ('imperative',), 'délégue': ('imperative',), 'démo': ('date', 'rehearsed'), 'déménage':
('verb3', 'imperative'), 'déplacé': ('shifted',), 'dépose': ('give1', 'give3', 'helps3', 'imperative', 'hand3',
'do1'), 'déposé': ('done',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné':
('hello',), 'ebeniste': ('pro',), 'echange': ('hello',), 'echantillon': ('by_post',), 'echantillons': ('by_post',
'thing'), 'ecole': ('own_affair',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',),
'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give', 'imperative'), 'ecrit': ('done', 'reach',
'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',), 'egalement': ('filler',),
'elargis': ('imperative',), 'electricien': ('pro',), 'electricienne': ('pro',), 'elle': ('they', 'them', 'hello'),
'elles': ('they', 'them', 'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher':
('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me', 'helps3'), 'emmenee': ('reached_me',), 'emmenent':
('helps3',), 'emmené': ('reached_me',), 'emmène': ('helps3',), 'emporter': ('bring',), 'en': ('hello',), 'encadreur':
('pro',), 'enceinte': ('fate',), 'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee':
('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'enseigne':
('taught',), 'enseigner': ('teach_inf',), 'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',),
'entretien': ('date', 'rehearsed'), 'enverra': ('give3', 'will_give', 'send3', 'will_bring'), 'enverrai': ('give1',
'lui_give'), 'enverrait': ('would_give',), 'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage':
('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give',
'will_give', 'send3', 'do1'), 'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('done', 'writes',
'hello', 'handed', 'attempt'), 'envoyee': ('writes',), 'envoyees': ('writes',), 'envoyer': ('hello', 'giveinf',
'hand_inf'), 'envoyes': ('writes',), 'envoyons': ('give1',), 'epluche': ('read_it',), 'epouse': ('rel',), 'epoux':
('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaierait':
('would_give',), 'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'),
'etablis': ('do1',), 'etaient': ('verb3',), 'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('helpful',
'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3', 'do1'), 'eu': ('hello',), 'eux': ('them',), 'evite':
('imperative',), 'ex': ('rel',), 'exam': ('rehearsed',), 'examen': ('own_affair', 'rehearsed'), 'examens':
('own_affair',), 'excel': ('helpful', 'paper'), 'excellent': ('good',), 'excellente': ('good',), 'exemple':
('helpful',), 'exemples': ('helpful',), 'exige': ('needs',), 'expedie': ('done', 'writes'), 'expert': ('pro',),
'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says', 'taught'), 'expliquer': ('teach_inf',),
'expliqué': ('said', 'taught'), 'expo': ('date',), 'exporte': ('imperative',), 'expose': ('rehearsed',),
'externalise': ('imperative',), 'fabre': ('name_words',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'),
'faire': ('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done',
'hello', 'verb3', 'sort_of_met', 'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
('name_words',), 'faut': ('hello', 'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite':
('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello',
'rel'), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'),
'ferme': ('verb3', 'imperative'), 'fermera': ('verb3',), 'ferrand': ('name_words',), 'ferronnier': ('pro',), 'fete':
('verb3',), 'fetent': ('verb3',), 'fetera': ('verb3',), 'fevrier': ('hello',), 'fiche': ('helpful', 'reach_noun'),
'fiches': ('helpful',), 'fichier': ('helpful', 'paper'), 'fichiers': ('helpful',), 'file': ('give1', 'give3',
'lui_give', 'handed'), 'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait':
('would_give',), 'fille': ('hello', 'rel'), 'filleul': ('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',),
'finalise': ('hand3', 'do1'), 'finalisera': ('hand3',), 'fini': ('hello',), 'finira': ('verb3', 'hand3',
'will_bring'), 'finis': ('imperative', 'do1'), 'finit': ('verb3', 'hand3'), 'fixe': ('hello', 'set', 'hand3'),
'fixee': ('set',), 'fixer': ('todo_inf',), 'fixé': ('hello', 'set'), 'fleur': ('name_words',), 'fleurs': ('by_post',),
'flippe': ('verb3',), 'fonce': ('imperative',), 'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',),
'foot': ('drink', 'date'), 'footing': ('drink',), 'foret': ('name_words',), 'formation': ('course',), 'former':
('teach_inf',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder': ('giveinf',),
'fourni': ('handed',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3', 'hand3_later',
'will_bring'), 'fournirai': ('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournisseur': ('pro',),
'fournisseuse': ('pro',), 'fournit': ('give3', 'will_give', 'send3'), 'franc': ('name_words',), 'france':
('name_words',), 'freelance': ('pro',), 'frere': ('hello', 'rel'), 'fête': ('verb3',), 'gagnait': ('verb3',), 'gagne':
('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait': ('verb3',), 'galere': ('verb3',), 'garagiste':
('pro',), 'garance': ('name_words',), 'garanti': ('vowed',), 'garde': ('imperative',), 'garder': ('urge_inf',),
'gateau': ('by_post',), 'gauthier': ('name_words',), 'gendre': ('rel',), 'generaliste': ('pro',), 'geometre':
('pro',), 'gerait': ('verb3',), 'gere': ('verb3',), 'gestionnaire': ('pro',), 'glisse': ('handed',), 'glissé':
('handed',), 'golf': ('drink',), 'gouter': ('drink',), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',),
'grandit': ('verb3',), 'graphiste': ('pro',), 'graveur': ('pro',), 'grille': ('helpful',), 'gros': ('name_words',),
'grosse': ('span',), 'guide': ('helpful', 'paper'), 'gyneco': ('pro',), 'h': ('span', 'hours'), 'habitait':
('verb3',), 'habite': ('verb3',), 'heberge': ('helps3',), 'hebergent': ('helps3',), 'hesitait': ('verb3',), 'hesite':
('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span', 'span', 'hours'), 'heures': ('hello', 'span',
'hours'), 'hier': ('hello',), 'hiver': ('name_words',), 'hospitalise': ('fate',), 'hospitalisee': ('fate',), 'hui':
('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'illustrateur':
('pro',), 'illustratrice': ('pro',), 'ils': ('they', 'hello'), 'impots': ('own_affair',), 'impressions': ('remarks',),
'imprime': ('give1', 'give3', 'do1'), 'imprimer': ('giveinf',), 'imprimeur': ('pro',), 'incite': ('urges',),
'incitee': ('urges',), 'incité': ('urges',), 'inculque': ('taught',), 'informe': ('said', 'warned', 'says'),
'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste':
('verb3', 'opines', 'imperative'), 'installe': ('hand3',), 'installera': ('will_bring',), 'intervention': ('course',),
'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira': ('give3',), 'introduirait': ('would_give',),
'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investis':
('imperative',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit':
('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent':
('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait': ('would_give',),
'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i',
'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'janvier': ('hello',), 'jardinier':
('pro',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint':
('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee':
('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',), 'juin': ('hello', 'name_words'),
'jure': ('opines', 'vowed'), 'juriste': ('pro',), 'juré': ('vowed',), 'jus': ('drink',), 'juste': ('filler',
'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'kine': ('pro',), 'kinesitherapeute': ('pro',), 'kit':
('helpful',), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello', 'any_det', 'article',
'obj'), 'lache': ('give3', 'imperative'), 'laisse': ('handed', 'attempt', 'imperative'), 'laisser': ('urge_inf',),
'laissé': ('handed', 'attempt'), 'lambert': ('name_words',), 'lancait': ('verb3',), 'lance': ('verb3', 'imperative'),
'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent':
('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon': ('name_words',), 'lecon': ('tip',),
'leger': ('name_words',), 'legere': ('name_words',), 'legue': ('handed',), 'leroy': ('name_words',), 'les': ('them',
'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs':
('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'), 'levent': ('verb3',), 'lever':
('urge_inf',), 'levera': ('verb3',), 'licencie': ('fate',), 'licenciee': ('fate',), 'lien': ('letter', 'helpful',
'paper'), 'lionne': ('name_words',), 'lirai': ('give1',), 'lis': ('give1',), 'liste': ('helpful', 'paper', 'thing'),
'livre': ('done', 'by_post', 'give1', 'give3', 'will_give', 'helpful', 'paper', 'send3', 'hand3', 'do1'), 'livrer':
('giveinf', 'hand_inf', 'causative'), 'livrera': ('give3', 'will_give', 'send3', 'hand3_later', 'hand3',
'will_bring'), 'livrerai': ('give1',), 'livrerait': ('would_give',), 'livré': ('done',), 'longuement': ('filler',),
'loue': ('imperative',), 'loup': ('name_words',), 'loyer': ('own_affair',), 'lucide': ('name_words',), 'lui': ('them',
'hello'), 'lundi': ('hello',), 'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',),
'ma': ('my', 'hello', 'any_det'), 'macon': ('pro',), 'mai': ('name_words',), 'mail': ('letter', 'attempt',
'reach_noun'), 'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé':
('reached_me',), 'maintenant': ('hello',), 'maintient': ('opines',), 'mais': ('turn', 'but'), 'maison': ('hello',),
'maitre': ('name_words',), 'malade': ('fate',), 'maman': ('rel',), 'mamie': ('rel',), 'manager': ('rel',), 'mange':
('hello', 'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque': ('verb3',),
'manuel': ('helpful',), 'maquette': ('thing', 'do1'), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche':
('hello', 'verb3'), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('hello',
'rel'), 'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words', 'fate'), 'mariee': ('fate',),
'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words', 'fate'), 'marraine': ('rel',), 'mars':
('hello', 'name_words'), 'martele': ('opines',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass':
('course',), 'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'mecanicien':
('pro',), 'mecano': ('pro',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'memo': ('helpful',),
'memoire': ('own_affair', 'rehearsed'), 'mentorat': ('date',), 'menuisier': ('pro',), 'mercier': ('name_words',),
'mercredi': ('hello',), 'mere': ('rel',), 'merge': ('hand3',), 'mes': ('my', 'hello', 'any_det'), 'message':
('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met': ('verb3', 'give3',
'hand3'), 'methode': ('helpful',), 'methodo': ('helpful',), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait':
('verb3',), 'mettra': ('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',),
'meunier': ('name_words',), 'michel': ('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',),
'minute': ('span',), 'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper',
'thing'), 'modeles': ('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',),
'moment': ('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3',
'imperative', 'hand3'), 'montent': ('verb3',), 'monter': ('urge_inf',), 'monteur': ('pro',), 'montre': ('give1',
'reached_me', 'lui_give', 'said', 'imperative', 'taught'), 'montrer': ('giveinf', 'teach_inf'), 'montrera':
('give3',), 'montrerai': ('give1',), 'montrerait': ('would_give',), 'montré': ('reached_me', 'said', 'taught'),
'mort': ('fate',), 'morte': ('fate',), 'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé':
('rel',), 'même': ('filler', 'hello'), 'n': ('not', 'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative',
'fate'), 'nee': ('fate',), 'negocie': ('imperative',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu':
('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir': ('name_words',), 'nom': ('thing',
'reach_noun'), 'noms': ('thing',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'), 'notaire': ('pro',),
'note': ('made3',), 'notes': ('remarks', 'helpful', 'paper'), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',),
'nounou': ('pro',), 'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'novembre':
('hello',), 'nuit': ('time_span',), 'numero': ('thing', 'reach_noun'), 'numeros': ('reach_noun',), 'nutritionniste':
('pro',), 'né': ('fate',), 'oceane': ('name_words',), 'octobre': ('hello',), 'offert': ('reached_me', 'handed'),
'offre': ('thing', 'mine_thing'), 'ok': ('ready',), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont':
('aux3', 'hello', 'verb3', 'met3'), 'operation': ('own_affair',), 'opere': ('fate',), 'operee': ('fate',), 'ophtalmo':
('pro',), 'opticien': ('pro',), 'oral': ('rehearsed',), 'orale': ('rehearsed',), 'organisait': ('verb3',), 'organise':
('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'orthodontiste': ('pro',),
'orthophoniste': ('pro',), 'osteo': ('pro',), 'osteopathe': ('pro',), 'ou': ('hello',), 'oublie': ('imperative',),
'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',), 'padel': ('drink', 'date'), 'paie':
('verb3', 'give1', 'give3', 'send3', 'do1'), 'paiera': ('verb3', 'give3', 'send3', 'will_bring'), 'paierai':
('give1',), 'paierait': ('would_give',), 'papa': ('rel',), 'papi': ('rel',), 'papote': ('hello',), 'papy': ('rel',),
'paquerette': ('name_words',), 'paquet': ('by_post',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît':
('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'parfois': ('hello',), 'paris':
('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says',
'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello',
'sort_of_met', 'said'), 'parrain': ('rel',), 'pars': ('imperative',), 'part': ('verb3',), 'partage': ('done', 'give1',
'give3', 'handed', 'send3', 'do1'), 'partager': ('giveinf', 'hand_inf'), 'partagera': ('give3', 'send3'),
'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé': ('done', 'handed'), 'partait': ('verb3',),
'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',), 'parti': ('hello', 'fate'), 'partie': ('hello',
'fate'), 'partira': ('verb3',), 'parvenir': ('causative',), 'pas': ('not', 'hello'), 'pascal': ('name_words',),
'pasquier': ('name_words',), 'passe': ('hello', 'verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed',
'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passeport':
('own_affair',), 'passer': ('giveinf', 'reach_inf', 'causative'), 'passera': ('give3',), 'passerai': ('give1',
'lui_give'), 'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé': ('hello', 'reach', 'came', 'handed'),
'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello', 'reached_me', 'imperative',
'do1'), 'payer': ('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done', 'hello', 'reached_me'),
'peaufiner': ('review_inf',), 'pediatre': ('pro',), 'peint': ('hand3',), 'peintre': ('pro',), 'pendant': ('hello',),
'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent': ('verb3',), 'perd':
('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'permis': ('own_affair',), 'perrin': ('name_words',), 'persiste':
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
('name_words',), 'savait': ('verb3',), 'scanne': ('give1', 'give3', 'do1'), 'script': ('helpful',), 'se': ('hello',
'verb3'), 'secretaire': ('pro',), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'),
'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',), 'septembre':
('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'serrurier': ('pro',),
'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signature': ('thing',),
'signe': ('done', 'hello', 'verb3', 'give1', 'says', 'imperative', 'hand3', 'do1'), 'signer': ('giveinf',), 'signera':
('verb3', 'hand3_later', 'hand3', 'will_bring'), 'signerai': ('give1',), 'signé': ('done', 'hello'), 'simplifie':
('imperative',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('hello', 'rel'),
'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois': ('imperative',), 'soleil': ('name_words',), 'solliciter':
('todo_inf',), 'sommes': ('hello',), 'son': ('their', 'hello', 'any_det'), 'sont': ('verb3',), 'sors':
('imperative',), 'sort': ('give3',), 'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3',
'reached_me', 'needs'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité':
('reached_me',), 'soutenait': ('verb3',), 'soutenance': ('rehearsed',), 'soutenu': ('cheered',), 'soutenue':
('cheered',), 'soutient': ('verb3', 'opines'), 'souvent': ('hello',), 'soyez': ('imperative',), 'specialise':
('imperative',), 'specialiste': ('pro',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup':
('rel',), 'stressait': ('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3', 'opines'),
'suggestions': ('remarks',), 'suggère': ('verb3', 'opines'), 'suis': ('hello',), 'suit': ('verb3',), 'suivait':
('verb3',), 'suivre': ('causative',), 'super': ('good',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau':
('helpful', 'paper', 'thing'), 'tailleur': ('name_words',), 'tante': ('rel',), 'tapissier': ('pro',), 'tarifs':
('thing',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello', 'reach_noun'), 'telephone': ('hello', 'reach',
'reached_me', 'attempt', 'reach_noun'), 'telephoner': ('reach_inf',), 'template': ('helpful', 'paper'), 'tenait':
('verb3',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink', 'date'), 'tente': ('attempt',), 'term': ('thing',),
'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera': ('verb3', 'will_bring'), 'terminé': ('done',), 'tes':
('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it', 'imperative', 'hand3'), 'tester': ('urge_inf',),
'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me', 'attempt'),
'the': ('drink',), 'these': ('own_affair', 'rehearsed'), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiendrait':
('would_give',), 'tiens': ('give1', 'imperative'), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier':
('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton':
('rel',), 'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',), 'toujours': ('filler', 'hello'), 'tour':
('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',),
'traducteur': ('pro',), 'traductrice': ('pro',), 'traduis': ('do1',), 'train': ('drink',), 'traiteur': ('pro',),
'trame': ('helpful', 'paper'), 'tranquillement': ('filler',), 'transfere': ('writes',), 'transmet': ('give3',
'will_give', 'send3'), 'transmets': ('give1', 'lui_give', 'do1'), 'transmettra': ('give3', 'will_give', 'send3',
'will_bring'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf', 'hand_inf'),
'transmis': ('done', 'writes', 'handed'), 'transmise': ('writes',), 'traumatologue': ('pro',), 'travaillait':
('verb3',), 'travaille': ('verb3',), 'travailler': ('review_inf',), 'travaux': ('hello',), 'trente': ('span',),
'tres': ('hello', 'good'), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1',
'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',), 'trouverai':
('give1',), 'trouverait': ('would_give',), 'tuto': ('helpful',), 'tutoriel': ('helpful',), 'tuyau': ('tip',), 'tél':
('hello', 'reach_noun'), 'téléphone': ('hello', 'reach_noun'), 'téléphoné': ('reach', 'reached_me', 'attempt'), 'un':
('det', 'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise':
('verb3',), 'va': ('verb3', 'must3', 'imperative'), 'vais': ('hello',), 'valet': ('name_words',), 'validait':
('verb3',), 'valide': ('verb3', 'give1', 'give3', 'imperative', 'hand3', 'do1'), 'valider': ('todo_inf',), 'validera':
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
'viens': ('imperative',), 'vient': ('verb3',), 'vigneron': ('name_words',), 'vin': ('by_post',), 'vingt': ('span',),
'violette': ('name_words',), 'vire': ('done', 'give3', 'imperative', 'fate'), 'viree': ('fate',), 'virement':
('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'viré': ('done', 'fate'), 'visa': ('own_affair',),
'visait': ('verb3',), 'vise': ('verb3', 'imperative'), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite':
('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vitrier':
('pro',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf',
'reach_inf'), 'vois': ('i_meet',), 'voisin': ('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello',
'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre': ('hello',),
'voudra': ('verb3',), 'voudrait': ('verb3', 'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding', 'needs'),
'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',),
'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',),
'vus': ('hello', 'sort_of_met'), 'webmaster': ('pro',), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk':
('time_span',), 'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello',)}


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
'promis': 52, 'promise': 52, 'promises': 52}, {'<until>': 34, 'D': 34}, {'': (7, 'waiting'), '<until>': 34, 'D': 34},
{'part': 63}, {'N': 62, 'leur': 64, 'sa': 64}, {'<until>': 34, 'D': 34, 'de': 65}, {'D': 34}, {'D': 34, 'avant': 67},
{'pas': 68, 'seulement': 68}, {'...': 43}, {'<any_det>': 70}, {'D': 18, 'finalement': 19, 'plutot': 19, 'seulement':
19}, {'<until>': 18}, {'...': 73}, {'d': 74, 'de': 74, 'des': 74, 'du': 74, 'par': 74}, {'...': 73, 'N': 62, 'leur':
64, 'sa': 64}, {'<until>': 34, 'D': 34, 'd': 74, 'de': 76, 'des': 74, 'du': 74, 'par': 74}, {'<until>': 18, 'D': 18},
{'...': 78, '<until>': 18, 'D': 18}, {'confirme': 79, 'dit': 79, 'envoie': 79, 'livre': 79, 'ramene': 79, 'rapporte':
79, 'redit': 79, 'rend': 79, 'renvoie': 79, 'repond': 79, 'transmet': 79}, {'<until>': 34, 'D': 34, 'de': 65, 'pas':
68, 'seulement': 68}, {'...': 45, '<any_det>': 59, '<thing>': 61, 'accord': 66, 'analyses': 69, 'apporter': 71,
'cheque': 66, 'confirmation': 66, 'confirme': 72, 'contrat': 66, 'decision': 66, 'deposer': 71, 'devis': 66, 'envoi':
75, 'envoie': 72, 'facture': 66, 'livraison': 77, 'livre': 72, 'm': 80, 'me': 80, 'nous': 80, 'paie': 72, 'papiers':
69, 'plans': 81, 'ramener': 71, 'rapporter': 71, 'reception': 75, 'remettre': 71, 'remise': 75, 'rend': 72, 'rendre':
71, 'repond': 72, 'reponse': 66, 'resultats': 81, 'retour': 77, 'signature': 66, 'signe': 72, 'transferer': 71,
'transmettre': 71, 'virement': 66}, {'envoyer': 55, 'livrer': 55, 'payer': 55, 'rembourser': 55, 'rendre': 55,
'renvoyer': 55}, {'^': 40}, {':': 84}, {':': 84, 'a': 85, 'à': 85}, {'reste': 86}, {':': 84, 'a': 85, 'il': 87,
'reste': 86, 'à': 85}, {'charge': 88}, {'^': 83, 'ma': 89}, {'que': 8}, {'appris': 91}, {'$$': 8}, {'hui': 93}, {'D':
93, 'aujourd': 94}, {'N': 95}, {'d': 96, 'de': 96}, {'': (0, 'missed')}, {'$$': 98}, {'occupe': 99, 'occupee': 99,
'occupé': 99}, {'encore': 100, 'occupe': 99, 'occupee': 99, 'occupé': 99, 'toujours': 100}, {'est': 101, 'etait':
101}, {'sonnait': 101, 'sonne': 101}, {'cote': 88}, {'mon': 104, 'notre': 104}, {'<thing>': 18}, {'^': 106}, {'...':
55}, {'0': 108, '<any_det>': 108, '<my>': 108, '<their>': 108, 'ca': 108, 'leur': 108, 'lui': 108, 'tout': 108},
{'<give1>': 109, 'boucle': 109, 'finis': 109, 'redige': 109, 'rédige': 109, 'signe': 109, 'termine': 109}, {'^': 110,
'ai': 92}, {'^': 110}, {'': (13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8,
'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'ete': 113, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8},
{'<fate>': 8, 'a': 8, 'en': 8, 'à': 8}, {'est': 113}, {'': (13, 'talk'), '<fate>': 8, 'accouche': 8, 'accoucher': 8,
'accouché': 8, 'avoir': 8, 'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8,
'etre': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se': 13}, {'<fate>': 8,
'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'eu': 8,
'fait': 8, 'mourir': 8, 'perdu': 8}, {'de': 118}, {'<fate>': 8, 'a': 114, 'attend': 8, 'est': 115, 'ne': 11, 's': 116,
'va': 117, 'vient': 119}, {'N': 120}, {'d': 121, 'de': 121, 'du': 121}, {'<rel>': 122}, {'accord': 66, 'cheque': 66,
'confirmation': 66, 'contrat': 66, 'decision': 66, 'devis': 66, 'facture': 66, 'livraison': 66, 'plans': 66,
'reponse': 66, 'resultats': 66, 'retour': 66, 'signature': 66, 'virement': 66}, {'<rel>': 122, '^': 124}, {'N': 62},
{'<until>': 34, 'D': 34, 'de': 126}, {'accord': 127, 'cheque': 127, 'confirmation': 127, 'contrat': 127, 'decision':
127, 'devis': 127, 'facture': 127, 'livraison': 127, 'plans': 127, 'reponse': 127, 'resultats': 127, 'retour': 127,
'signature': 127, 'virement': 127}, {'<rel>': 122, '^': 128}, {'<until>': 34, 'D': 34, 'de': 126, 'pas': 68,
'seulement': 68}, {'accord': 127, 'analyses': 69, 'cheque': 127, 'confirmation': 127, 'contrat': 127, 'decision': 127,
'devis': 127, 'facture': 127, 'livraison': 127, 'papiers': 69, 'plans': 130, 'reponse': 127, 'resultats': 130,
'retour': 127, 'signature': 127, 'virement': 127}, {'^': 131}, {'j': 112, 'je': 112}, {'oublier': 0}, {'pas': 134},
{'': (11, 'thinking')}, {'a': 136, 'à': 136}, {'part': 88}, {'ma': 138}, {'^': 124}, {'^': 128}, {'leur': 64, 'sa':
64}, {'de': 142}, {'accord': 143, 'cheque': 143, 'confirmation': 143, 'contrat': 143, 'decision': 143, 'devis': 143,
'facture': 143, 'livraison': 143, 'plans': 143, 'reponse': 143, 'resultats': 143, 'retour': 143, 'signature': 143,
'virement': 143}, {'^': 144}, {'...': 3, '<handed>': 7, '<rel>': 17, '<they>': 24, 'D': 31, 'N': 39, '^': 82, 'a': 90,
'ai': 92, 'anniv': 97, 'anniversaire': 97, 'appris': 91, 'c': 102, 'ca': 103, 'de': 105, 'devait': 107, 'doit': 107,
'encore': 100, 'fete': 97, 'fête': 97, 'j': 111, 'je': 112, 'l': 123, 'la': 125, 'le': 129, 'les': 132, 'ligne': 101,
'moi': 133, 'ne': 135, 'occupe': 99, 'occupee': 99, 'occupé': 99, 'pas': 134, 'pense': 137, 'pensé': 137, 'pour': 139,
'sa': 140, 'ses': 141, 'son': 141, 'toujours': 100, 'une': 145, 'à': 90}, {'<any_det>': 106, '<thing>': 18}, {'D': 8},
{'^': 147, 'anniv': 148, 'anniversaire': 148}, {':': 149}, {'<tip>': 40}, {'': (5, 'mine'), 'l': 151, 'leur': 151,
'son': 151, 'un': 151}, {'N': 152}, {'': (5, 'mine'), 'a': 153, 'l': 151, 'leur': 151, 'son': 151, 'un': 151, 'à':
153}, {'pendante': 40, 'prevu': 40, 'prevue': 40, 'promis': 40, 'promise': 40}, {'vous': 40}, {'point': 40}, {'a': 40,
'avec': 40, 'rdv': 40, 'rendez': 156, 'un': 157, 'à': 40}, {'a': 40, 'à': 40}, {'N': 40}, {'': (5, 'mine'), 'a': 160,
'à': 160}, {'': (5, 'mine'), 'a': 40, 'avec': 40, 'rdv': 40, 'rendez': 156, 'un': 157, 'à': 40}, {'l': 151, 'leur':
151, 'son': 151, 'un': 151}, {'N': 163}, {'a': 164, 'l': 151, 'leur': 151, 'son': 151, 'un': 151, 'à': 164},
{'<giveinf>': 40, '<mine_thing>': 55, '<todo_inf>': 40, 'acheter': 40, 'commander': 40, 'contacter': 40, 'demander':
154, 'envoi': 155, 'faire': 158, 'leur': 41, 'livraison': 155, 'lui': 41, 'offrir': 40, 'parler': 158, 'penser': 159,
'poser': 161, 'prendre': 162, 'prevoir': 40, 'recontacter': 40, 'reponse': 155, 'reserver': 40, 'solliciter': 165,
'voir': 158}, {'faire': 85}, {'': (3, 'advice')}, {'^': 168}, {':': 169}, {'...': 170}, {':': 169, 'd': 171, 'de':
171, 'du': 171}, {'': (18, 'gave:mentoring')}, {'^': 173}, {'^': 147}, {':': 175}, {'N': 85}, {'etape': 85}, {'a':
167, 'à': 167}, {'d': 171, 'de': 171, 'du': 171}, {'N': 150, '^': 166, 'a': 167, 'action': 85, 'actions': 85, 'avis':
172, 'coaching': 174, 'conseil': 172, 'conseils': 172, 'elle': 176, 'il': 176, 'inviter': 0, 'je': 85, 'lui': 176,
'mentorat': 174, 'mentoring': 174, 'moi': 85, 'nous': 85, 'pour': 177, 'prochaine': 178, 'reco': 172,
'recommandation': 170, 'recommandations': 170, 'reste': 179, 'suggestion': 170, 'verdict': 180, 'visiter': 0, 'voir':
0, 'à': 167}, {'': (22, 'gave:volunteering')}, {'^': 182}, {'^': 182, 'a': 183, 'au': 183, 'aux': 183, 'chez': 183,
'pour': 183, 'à': 183}, {'N': 174}, {'N': 174, 'a': 185, 'avec': 185, 'pour': 185, 'à': 185}, {'benevolat': 184,
'coaching': 186, 'mentorat': 186, 'mentoring': 186, 'tutorat': 186}, {'de': 187}, {'h': 188, 'heure': 188, 'heures':
188}, {'': (21, 'gave:encouragement')}, {'^': 190}, {'N': 191}, {'': (1, 'moved')}, {'eau': 98}, {'l': 194}, {'a':
195, 'à': 195}, {'<set>': 25, '<shifted>': 193, 'annule': 98, 'annulee': 98, 'annulé': 98, 'caduc': 98, 'tombe': 196,
'tombé': 196, 'zappe': 98}, {'N': 5}, {'a': 198, 'à': 198}, {'...': 199, '^': 4}, {'d': 200, 'de': 200, 'des': 200,
'du': 200}, {'<reach_noun>': 201}, {'': (19, 'gave:resource')}, {'^': 203}, {'N': 204}, {'a': 205, 'à': 205}, {'...':
206}, {'d': 5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 208}, {'<any_det>': 209}, {'N': 203}, {'a': 211, 'à':
211}, {'<helpful>': 212}, {'<helpful>': 203}, {'<any_det>': 213, 'ma': 214, 'mes': 214, 'mon': 214, 'nos': 214,
'notre': 214}, {'ma': 214, 'mes': 214, 'mon': 214, 'nos': 214, 'notre': 214}, {'<any_det>': 209, '^': 216}, {'N':
217}, {'<any_det>': 202, '<my>': 207, 'N': 210, '^': 215, 'a': 218, 'à': 218}, {'<their>': 173}, {'^': 220}, {'a':
221, 'sur': 221, 'à': 221}, {'N': 222}, {'^': 173, 'a': 174, 'avec': 174, 'pour': 174, 'sur': 174, 'à': 174},
{'coaching': 224, 'mentorat': 224, 'mentoring': 224, 'tutorat': 224}, {'avec': 223}, {'avec': 223, 'de': 225,
'passee': 226, 'passees': 226}, {'': (14, 'together')}, {'ensemble': 228}, {'<drink>': 25}, {'le': 230, 'un': 230},
{'': (23, 'contact')}, {'eu': 232, 'eue': 232}, {'ai': 233}, {'avec': 25, 'chez': 25}, {'chez': 25, 'prendre': 25,
'saluer': 25, 'voir': 25}, {'appeler': 98}, {'voir': 98}, {'appeler': 98, 'ecrire': 98, 'l': 237, 'la': 238, 'le':
238, 'passer': 98, 'voir': 98}, {'...': 229, '<i_meet>': 25, 'bois': 231, 'l': 234, 'mange': 235, 'passe': 236,
'prends': 231, 'voulais': 239, 'voulait': 239}, {'': (8, 'asked')}, {'demander': 241, 'poser': 241, 'savoir': 241},
{'demander': 241, 'lui': 242, 'poser': 241, 'savoir': 241}, {'pour': 243}, {'N': 244}, {'a': 245, 'à': 245},
{'<giveinf>': 18}, {'<giveinf>': 18, 'en': 247, 'l': 247, 'la': 247, 'le': 247, 'les': 247}, {'m': 248, 'me': 248,
'nous': 248}, {'^': 249}, {'^': 249, 'encore': 250}, {'<should>': 168}, {'^': 252}, {'gente': 253}, {'^': 252, 'a':
254, 'eu': 253, 'je': 253, 'on': 253, 'yo': 253}, {'qu': 255, 'que': 255}, {'et': 256}, {'devrait': 168, 'doit': 168,
'fallait': 168, 'faudrait': 168, 'faut': 168}, {'mieux': 168}, {'devrait': 168, 'doit': 168, 'fallait': 168,
'faudrait': 168, 'faut': 168, 'ferait': 168, 'n': 258, 'ne': 258, 'vaudrait': 259, 'vaut': 259}, {'^': 260}, {'': (13,
'talk'), '...': 257, 'il': 261, 'on': 261}, {'<should>': 168, 'n': 252, 'ne': 252}, {'^': 263}, {'': (13, 'talk'),
'...': 257, 'je': 264, 'nous': 264, 'on': 264}, {'qu': 262, 'que': 265}, {'': (16, 'gave:feedback')}, {'^': 267},
{'<their>': 268, 'l': 268, 'la': 268, 'le': 268, 'les': 268}, {'': (9, 'told')}, {'a': 270, 'à': 270}, {'vous': 25},
{'<date>': 25, 'rendez': 272}, {'D': 25, 'avec': 25, 'la': 25, 'le': 25, 'pour': 25, 'un': 273, 'une': 273}, {'D':
193}, {'': (1, 'moved'), '...': 275}, {'D': 193, 'a': 193, 'au': 193, 'd': 193, 'de': 193, 'du': 276, 'en': 193, 'la':
193, 'le': 193, 'notre': 193, 'pour': 193, 'son': 193, 'à': 193}, {'': (17, 'gave:knowledge')}, {'^': 278},
{'comment': 279, 'pourquoi': 279}, {'...': 280, '^': 278, 'a': 279, 'comment': 279, 'l': 279, 'la': 279, 'le': 279,
'les': 279, 'pourquoi': 279, 'à': 279}, {'N': 281}, {'a': 282, 'à': 282}, {'': (5, 'mine'), 'encore': 40}, {'dois':
284}, {'<give3>': 18}, {'<give3>': 18, 'l': 286, 'la': 286, 'le': 286, 'les': 286}, {'me': 287, 'nous': 287}, {'et':
288}, {'...': 289, '<any_det>': 20, '<my>': 20, 'D': 18}, {'D': 18, 'et': 288}, {'...': 291, '<any_det>': 20, '<my>':
20, 'D': 18}, {'...': 78}, {'pret': 19, 'prete': 19, 'pretes': 19, 'prets': 19, 'prête': 19}, {'...': 294},
{'<any_det>': 295, 'deconseille': 168, 'déconseille': 168, 'déconseillé': 168}, {'<any_det>': 295}, {'<any_det>': 20,
'<my>': 20}, {'oeil': 18}, {'d': 299}, {'coup': 300, 'oeil': 18, 'œil': 18}, {'un': 301, 'une': 301}, {'D': 18,
'finalement': 19, 'plutot': 19, 'que': 19, 'seulement': 19}, {'deconseille': 168, 'déconseille': 168, 'déconseillé':
168}, {'<give3>': 18, '<would_give>': 18}, {'<give3>': 18, '<would_give>': 18, 'a': 304, 'en': 286, 'l': 305, 'la':
305, 'le': 305, 'les': 305}, {'<thing>': 18, 'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis': 18, 'plan': 18,
'prix': 18, 'recu': 18, 'releve': 18, 'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18, 'virement': 18},
{'retours': 18}, {'intro': 18}, {'virement': 18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point': 18, 'retour':
18, 'topo': 18}, {'intro': 18, 'offre': 18, 'proposition': 18}, {'<any_det>': 307, 'des': 308, 'l': 309, 'le': 310,
'parvenir': 18, 'passer': 18, 'signe': 18, 'son': 311, 'suivre': 18, 'un': 312, 'une': 313}, {'contact': 18, 'copie':
18, 'lien': 18, 'relation': 18}, {'en': 315}, {'signe': 18}, {'courant': 18}, {'au': 318}, {'courant': 18, 'jus': 18},
{'au': 320}, {'<give3>': 18, '<would_give>': 18, 'deconseille': 168, 'dira': 18, 'déconseille': 168, 'déconseillé':
168, 'en': 286, 'fait': 314, 'l': 305, 'la': 305, 'le': 305, 'les': 305, 'met': 316, 'mettra': 316, 'redit': 18,
'refait': 317, 'tiendra': 319, 'tient': 321}, {'<give3>': 18, '<would_give>': 18, 'a': 304, 'deconseille': 168,
'déconseille': 168, 'déconseillé': 168, 'en': 286, 'fait': 314, 'l': 305, 'la': 305, 'le': 305, 'les': 305, 'met':
316, 'mettra': 316, 'tient': 319}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20,
'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'chercher':
20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 324, 'mesurer': 20, 'poser': 20, 'prendre': 20,
'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 326}, {'chercher': 20,
'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 324, 'mesurer': 20, 'poser': 20, 'prendre': 20,
'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20, 'vers': 326}, {'<hand3>': 290, '<send3>': 292,
'<will_bring>': 293, '<will_give>': 18, 'a': 296, 'aura': 297, 'deconseille': 168, 'demonte': 298, 'donne': 302,
'donnera': 302, 'déconseille': 168, 'déconseillé': 168, 'installe': 298, 'installera': 298, 'jette': 302, 'jettera':
302, 'jetterait': 302, 'livre': 303, 'livrera': 303, 'm': 306, 'me': 322, 'monte': 298, 'montera': 298, 'nettoie':
298, 'nous': 323, 'paie': 303, 'paiera': 303, 'passe': 325, 'passera': 325, 'pose': 298, 'posera': 298, 'rend': 303,
'rendra': 303, 'repare': 298, 'reparera': 298, 'repasse': 325, 'repassera': 325, 'repond': 303, 'repondra': 303,
'reviendra': 327, 'reviennent': 327, 'revient': 328, 'viendra': 325, 'vient': 325}, {'qu': 8, 'que': 8}, {'l': 286,
'la': 286, 'le': 286, 'les': 286}, {'me': 331, 'nous': 331}, {'et': 332}, {'...': 333}, {'<made3>': 334}, {'': (4,
'needs_from_me')}, {'<my>': 336}, {'part': 336}, {'ma': 338, 'notre': 338}, {'D': 336, 'de': 339}, {'...': 340}, {'^':
341}, {'...': 340, '<my>': 336}, {'^': 343}, {'D': 336}, {'...': 345}, {'^': 346}, {'^': 336}, {'j': 348, 'je': 348},
{'^': 337, 'd': 342, 'de': 344, 'des': 347, 'du': 347, 'que': 349}, {'appeler': 98, 'contacter': 98, 'joindre': 98,
'parler': 98, 'voir': 98}, {'me': 351, 'nous': 351}, {'a': 352, 'de': 352, 'à': 352}, {'^': 168, 'd': 169, 'de': 169},
{'faut': 168}, {'<imperative>': 168, 'faut': 168, 'il': 355, 'jamais': 168, 'n': 168, 'ne': 168, 'surtout': 168},
{'^': 356}, {'<inf>': 168, 'ne': 168, 'pas': 168}, {'^': 358}, {'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18},
{'^': 360}, {'devrait': 168, 'doit': 168, 'faudrait': 168, 'faut': 168, 'vaudrait': 168, 'vaut': 168}, {'': (3,
'advice'), 'mieux': 168}, {'<would_give>': 18, 'devrait': 168, 'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut':
168, 'm': 18, 'me': 18, 'ne': 362, 'nous': 18, 'valait': 259, 'vaudrait': 168, 'vaut': 363}, {'^': 364}, {'devrait':
168, 'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ne': 362, 'valait': 259, 'vaudrait': 168, 'vaut':
363}, {'^': 366}, {'elle': 361, 'il': 365, 'on': 367}, {':': 357, 'd': 359, 'de': 359, 'qu': 368}, {'j': 253, 'je':
253, 'on': 253}, {'que': 370}, {'penser': 371}, {'de': 372}, {'air': 373}, {'<imperative>': 168}, {'^': 375}, {':':
376}, {'attendrait': 169, 'choisirait': 169, 'ferait': 169, 'garderait': 169, 'irait': 169, 'prendrait': 169,
'vendrait': 169}, {'place': 378}, {'d': 169, 'de': 169, 'qu': 169, 'que': 169}, {'': (6, 'theirs'), 'm': 18, 'me': 18,
'nous': 18}, {'^': 381}, {'^': 381, 'd': 382, 'de': 382}, {'m': 18, 'me': 18, 'nous': 18}, {'^': 384}, {'d': 385,
'de': 385}, {'<said>': 330, '^': 335, 'besoin': 350, 'cherche': 353, 'cherché': 353, 'conseille': 354, 'conseillé':
354, 'dit': 369, 'essaye': 353, 'l': 374, 'lance': 377, 'lancé': 377, 'ma': 379, 'preconise': 380, 'promis': 383,
'propose': 386, 'proposé': 386, 'préconise': 380, 'préconisé': 380, 'recommande': 380, 'recommandé': 380, 'suggere':
380, 'suggère': 380, 'suggéré': 380, 'tente': 353}, {'<giveinf>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 388},
{'d': 389, 'de': 389}, {'<until>': 336}, {'...': 391}, {'0': 392, 'des': 392, 'deux': 392, 'la': 392, 'le': 392,
'les': 392, 'ma': 392, 'mes': 392, 'mon': 392, 'nos': 392, 'notre': 392, 'plusieurs': 392, 'quatre': 392, 'quelques':
392, 'trois': 392, 'un': 392, 'une': 392}, {'^': 168, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8,
'leur': 348, 'lui': 348, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 394},
{'^': 168, 'leur': 348, 'lui': 348}, {'^': 168, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange':
8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 397}, {'je': 396, 'l': 398, 'nous': 394,
'on': 169}, {'^': 393, 'qu': 395, 'que': 399}, {'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 18,
'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18,
'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'reverser': 18,
'trouver': 18, 'verser': 18, 'virer': 18}, {'de': 326}, {'m': 401, 'me': 401, 'nous': 401, 'parler': 402}, {'m': 401,
'me': 401, 'nous': 401}, {'^': 404}, {'^': 403, 'encore': 405}, {'...': 340, '0': 392, '<my>': 336, 'deux': 392,
'plusieurs': 392, 'quatre': 392, 'quelques': 392, 'trois': 392}, {'moi': 336, 'nous': 336}, {'^': 408}, {'leur': 348,
'lui': 348}, {'on': 410}, {'^': 336, 'leur': 348, 'lui': 348}, {'j': 348, 'je': 412, 'nous': 410}, {'^': 337}, {'de':
339}, {'^': 415}, {'appel': 416, 'devis': 416, 'mail': 416, 'rappel': 416, 'retour': 416}, {'^': 407, 'd': 409, 'de':
409, 'qu': 411, 'que': 413, 'toujours': 414, 'un': 417}, {'<until>': 40, 'D': 40}, {'...': 419, '<until>': 40, 'D':
40}, {'<my>': 420}, {'^': 421}, {'...': 419}, {'<my>': 423}, {'^': 424}, {'elle': 361, 'il': 361}, {'qu': 426},
{'dit': 427}, {'la': 98, 'là': 98, 'passe': 98, 'passee': 98, 'passé': 98, 'pu': 98, 'venu': 98, 'venue': 98}, {'pas':
429}, {'a': 430, 'est': 430, 'pas': 429}, {'a': 430, 'est': 430, 'n': 431, 'ne': 431, 'pas': 429}, {'a': 430, 'elle':
432, 'est': 430, 'il': 432, 'n': 431, 'ne': 431, 'pas': 429}, {'mais': 433}, {'la': 434, 'là': 434}, {'rejoindre':
434}, {'nous': 434}, {'a': 437, 'à': 437}, {'joindre': 438}, {'etre': 435, 'nous': 436, 'passer': 434, 'se': 439,
'venir': 434}, {'sur': 414}, {'de': 169, 'qu': 169, 'que': 169}, {'avis': 442}, {'combien': 8, 'comment': 8, 'ou': 8,
'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {'0': 392, '<my>': 336, 'des': 392, 'deux': 392, 'la': 392, 'le': 392,
'les': 392, 'ma': 392, 'mes': 392, 'mon': 392, 'nos': 392, 'notre': 392, 'plusieurs': 392, 'quatre': 392, 'quelques':
392, 'trois': 392, 'un': 392, 'une': 392}, {'je': 410, 'nous': 410}, {'^': 445, 'combien': 8, 'comment': 8, 'ou': 8,
'pourquoi': 8, 'qu': 411, 'quand': 8, 'que': 446, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 448,
'la': 448, 'le': 448, 'les': 448}, {'m': 449, 'me': 449, 'nous': 449}, {'^': 450}, {'des': 18, 'la': 18, 'le': 18,
'les': 18, 'ma': 18, 'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'': (6, 'theirs'),
'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma': 18, 'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18,
'une': 18}, {'<giveinf>': 34, 'chercher': 452, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 453,
'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18, 'l': 448, 'la': 448, 'le': 448, 'les': 448, 'preparer':
18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18,
'retourner': 18, 'retrouver': 452, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m': 454, 'me': 454,
'nous': 454}, {'chercher': 452, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 453, 'deposer': 18,
'expedier': 18, 'fournir': 18, 'imprimer': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18,
'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 452, 'reverser': 18,
'trouver': 18, 'verser': 18, 'virer': 18}, {'m': 456, 'me': 456, 'nous': 456}, {'^': 457}, {'^': 455, 'encore': 458,
'etre': 435, 'nous': 436, 'passer': 434, 'se': 439, 'venir': 434}, {'^': 457, 'encore': 458}, {'<inf>': 168}, {'^':
461}, {'devrait': 168, 'doit': 168, 'faudrait': 168, 'faut': 168, 'ne': 362, 'vaudrait': 168, 'vaut': 168}, {'^':
463}, {'il': 464, 'on': 464}, {'d': 462, 'de': 462, 'qu': 465}, {'<giveinf>': 168, '<inf>': 168, 'ne': 168, 'pas':
168}, {'^': 467}, {'devait': 168, 'devrait': 168, 'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferait':
168, 'm': 18, 'me': 18, 'ne': 362, 'nous': 18, 'vaudrait': 168, 'vaut': 168}, {'^': 469}, {'route': 168}, {'betise':
168, 'erreur': 168}, {'fausse': 471, 'une': 472}, {'fais': 473, 'fait': 473, 'ferais': 473}, {'^': 474}, {'devait':
168, 'devrait': 168, 'doit': 168, 'fais': 473, 'fait': 473, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferais':
473, 'ferait': 168, 'ne': 362, 'vaudrait': 168, 'vaut': 168}, {'^': 476}, {'elle': 385, 'il': 470, 'j': 475, 'je':
475, 'on': 477}, {'<should>': 168, 'fais': 473, 'fait': 473, 'ferais': 473}, {'^': 479}, {'j': 475, 'je': 480, 'nous':
253, 'on': 480}, {':': 357, 'd': 468, 'de': 468, 'qu': 478, 'que': 481}, {'...': 73, '<until>': 18}, {'vers': 18},
{'<hand_inf>': 18, '<inf>': 483, 'm': 456, 'me': 456, 'nous': 456, 'revenir': 484}, {'^': 485, 'encore': 458},
{'<hand_inf>': 18, 'm': 401, 'me': 401, 'nous': 401}, {'^': 487, 'encore': 405}, {'sa': 18, 'ses': 18, 'son': 18},
{'^': 489}, {'a': 490, 'à': 490}, {'parle': 491}, {'a': 98, 'absent': 98, 'absente': 98, 'absents': 98, 'au': 98,
'chez': 98, 'en': 98, 'parti': 98, 'partie': 98, 'pas': 98, 'sorti': 98, 'sortie': 98, 'sortis': 98, 'à': 98},
{'etais': 493, 'etions': 493}, {'etais': 493, 'etions': 493, 'n': 494}, {'j': 495, 'je': 495, 'nous': 495}, {'que':
496}, {'alors': 497, 'pendant': 497}, {'maison': 232}, {'la': 499}, {'bureau': 232}, {'moi': 232}, {'moi': 232,
'nous': 232}, {'bonjour': 232}, {'voir': 232}, {'...': 498, 'D': 232, 'a': 500, 'au': 501, 'avec': 502, 'boire': 232,
'chez': 503, 'dejeuner': 232, 'diner': 232, 'dire': 504, 'dîner': 232, 'ici': 232, 'me': 505, 'nous': 505, 'prendre':
232, 'à': 500}, {'je': 253, 'nous': 253, 'on': 253}, {'que': 507}, {'pour': 385}, {'^': 168, 'j': 253, 'je': 253,
'on': 253}, {'de': 169, 'qu': 169, 'que': 510}, {'accord': 509, 'avis': 511}, {'j': 169, 'je': 169, 'nous': 169, 'on':
169}, {'que': 513}, {'<came>': 506, 'cense': 385, 'censee': 385, 'convaincu': 508, 'convaincue': 508, 'd': 512, 'ok':
509, 'partant': 509, 'partante': 509, 'persuade': 508, 'persuadee': 508, 'pour': 514}, {'devrait': 168, 'doit': 168,
'fais': 473, 'fait': 473, 'faudrait': 168, 'faut': 168, 'ferais': 473, 'ne': 362, 'vaudrait': 168, 'vaut': 168}, {'^':
516}, {'il': 464, 'j': 475, 'je': 475, 'on': 517}, {'j': 475, 'je': 475, 'on': 475}, {'qu': 518, 'que': 519}, {'...':
498}, {'<came>': 521}, {'probleme': 18}, {'ca': 18, 'charge': 18, 'le': 523, 'occupe': 18}, {'^': 524}, {'on': 169},
{'j': 169, 'je': 169, 'nous': 169}, {'qu': 526, 'que': 527}, {'pour': 528}, {'un': 299}, {'^': 530}, {'apporte': 19,
'depose': 19, 'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 532},
{'<give3>': 18, 'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19,
'transmet': 19}, {'^': 286}, {'^': 534, 'me': 535}, {'faut': 414}, {'D': 25}, {'...': 538, 'D': 25}, {'a': 169, 'à':
169}, {'d': 18, 'de': 18}, {'garantit': 541, 'jure': 541}, {'D': 232}, {'<would_give>': 18}, {'<would_give>': 18, 'l':
544, 'la': 544, 'le': 544, 'les': 544}, {'<would_give>': 18, 'l': 544, 'la': 544, 'le': 544, 'les': 544, 'm': 545,
'me': 545, 'nous': 545}, {'^': 546}, {'elle': 547, 'il': 547}, {'qu': 548}, {'sur': 169}, {'^': 18}, {'d': 551, 'de':
551}, {'d': 169, 'de': 169}, {'': (3, 'advice'), '<any_det>': 168}, {'<any_det>': 168}, {'^': 555}, {'^': 554, 'd':
169, 'de': 169, 'plutot': 556}, {'des': 392, 'la': 392, 'le': 392, 'les': 392, 'ma': 392, 'mes': 392, 'mon': 392,
'nos': 392, 'notre': 392, 'un': 392, 'une': 392}, {'arreter': 168, 'ne': 168, 'pas': 168}, {'^': 559}, {'^': 558, 'd':
560, 'de': 560}, {'devait': 168, 'devrait': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferait': 168}, {'^':
562}, {'il': 563, 'on': 563}, {'<should>': 168, 'ferais': 259}, {'^': 565}, {'j': 566, 'je': 566, 'nous': 566, 'on':
566}, {'d': 359, 'de': 359, 'qu': 564, 'que': 567}, {'abord': 168}, {'': (3, 'advice'), '<inf>': 168, 'd': 569, 'ne':
168, 'pas': 168, 'plutot': 168, 'surtout': 168}, {'^': 570}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 544, 'la':
544, 'le': 544, 'les': 544}, {'<would_give>': 18, 'l': 544, 'la': 544, 'le': 544, 'les': 544, 'm': 572, 'me': 572,
'nous': 572}, {'^': 573, 'allait': 385, 'va': 385}, {'<would_give>': 18, 'devait': 168, 'devrait': 168, 'doit': 168,
'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferait': 168, 'l': 544, 'la': 544, 'le': 544, 'les': 544, 'm': 572,
'me': 572, 'ne': 362, 'nous': 572, 'vaudrait': 168, 'vaut': 168}, {'^': 575, 'allait': 385, 'va': 385}, {'devait':
168, 'devrait': 168, 'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferait': 168, 'ne': 362, 'vaudrait':
168, 'vaut': 168}, {'^': 577}, {'elle': 574, 'il': 576, 'on': 578}, {'...': 568, ':': 357, 'd': 571, 'de': 571, 'qu':
579, 'que': 507}, {'signe': 232, 'visiter': 232}, {'': (23, 'contact'), 'vocal': 232}, {'message': 582, 'messages':
232, 'mot': 232, 'vocal': 232}, {'des': 583, 'un': 583}, {',': 169, 'contre': 169, 'sur': 169}, {'garde': 585}, {'en':
586}, {'d': 8, 'de': 8, 'des': 8, 'du': 8}, {'fil': 232, 'tel': 232, 'tél': 232}, {'de': 589}, {'coup': 590}, {'un':
591}, {'^': 554, 'd': 169, 'de': 169, 'plutot': 556, 'qu': 169, 'que': 169}, {'^': 381, 'd': 382, 'de': 382, 'qu':
382, 'que': 382}, {'^': 168, 'd': 169, 'de': 169, 'qu': 169, 'que': 169}, {'qu': 564}, {'visite': 232}, {'dessus':
232}, {'': (3, 'advice'), 'arreter': 168, 'ne': 168, 'pas': 168}, {'^': 599}, {'d': 600, 'de': 600}, {'<reached_me>':
232, '<said>': 543, '<urges>': 540, '<vowed>': 549, 'alerte': 550, 'alertee': 550, 'alerté': 550, 'assure': 552,
'assuré': 552, 'certifie': 552, 'conjure': 553, 'conseille': 557, 'conseillé': 557, 'demande': 561, 'demandé': 561,
'dit': 580, 'exhorte': 553, 'fait': 581, 'garanti': 552, 'jure': 552, 'juré': 552, 'laisse': 584, 'laissé': 584,
'lance': 377, 'lancé': 377, 'mis': 587, 'mise': 587, 'parle': 588, 'parlé': 588, 'passe': 592, 'passé': 592,
'preconise': 593, 'prie': 553, 'prié': 553, 'promis': 594, 'propose': 386, 'proposé': 386, 'préconise': 595,
'préconisé': 593, 'rappele': 596, 'reclame': 348, 'recommande': 593, 'recommandé': 593, 'rendu': 597, 'réclame': 348,
'réclamé': 348, 'saute': 598, 'somme': 553, 'suggere': 593, 'suggère': 595, 'suggéré': 593, 'supplie': 601, 'supplié':
601}, {':': 357}, {'<helps3>': 539, '<urges>': 540, '^': 542, 'a': 602, 'alerte': 550, 'appelle': 232, 'attend': 25,
'attendent': 25, 'dit': 603, 'enjoint': 553, 'presse': 553, 'prie': 553, 'supplie': 553}, {'garantit': 541, 'jure':
541, 'l': 286, 'la': 286, 'le': 286, 'les': 286, 'redit': 18}, {'': (3, 'advice'), 'ne': 168, 'pas': 168}, {'^': 606},
{'il': 578, 'on': 578}, {'d': 607, 'de': 607, 'qu': 608, 'que': 507}, {'^': 34}, {'^': 34, 'encore': 610, 'toujours':
610}, {'visiter': 25}, {'contre': 169, 'sur': 169}, {'garde': 613}, {'en': 614}, {'^': 18, 'd': 551, 'de': 551},
{'bien': 169, 'mieux': 169, 'plutot': 169}, {'<helps3>': 539, '<urges>': 540, '^': 605, 'conseille': 354, 'demandait':
444, 'demande': 444, 'dit': 609, 'doit': 611, 'doivent': 611, 'fait': 612, 'met': 615, 'preconise': 595, 'promet':
616, 'préconise': 595, 'préconisé': 595, 'reclame': 348, 'recommande': 595, 'recommandé': 595, 'réclame': 348,
'réclamé': 348, 'suggere': 595, 'suggère': 595, 'suggéré': 595, 'verrait': 617, 'voit': 617}, {'avant': 19, 'que':
19}, {'...': 619}, {'...': 619, 'pas': 620, 'rien': 620}, {'a': 621, 'aura': 621, 'enverra': 621, 'envoie': 621,
'livre': 621, 'livrera': 621, 'rend': 621, 'rendra': 621, 'sait': 621, 'saura': 621}, {'^': 622}, {'...': 568, ':':
357, 'd': 571, 'de': 571, 'qu': 548}, {',': 169}, {'garde': 625}, {'en': 626}, {'<reached_me>': 232, '<said>': 543,
'<urges>': 540, '<vowed>': 549, 'assure': 552, 'assuré': 552, 'certifie': 552, 'conjure': 553, 'conseille': 557,
'conseillé': 557, 'demande': 561, 'demandé': 561, 'dit': 624, 'exhorte': 553, 'fait': 581, 'garanti': 552, 'jure':
552, 'juré': 552, 'laisse': 584, 'laissé': 584, 'lance': 377, 'lancé': 377, 'mis': 627, 'mise': 627, 'parle': 588,
'parlé': 588, 'passe': 592, 'passé': 592, 'preconise': 593, 'prie': 553, 'prié': 553, 'promis': 594, 'préconise': 595,
'préconisé': 593, 'recommande': 593, 'recommandé': 593, 'rejoint': 232, 'rejointe': 232, 'rejoints': 232, 'rendu':
597, 'saute': 598, 'somme': 553, 'suggere': 593, 'suggère': 595, 'suggéré': 593, 'supplie': 601, 'supplié': 601},
{':': 357, 'd': 169, 'de': 169}, {'<helps3>': 539, '<urges>': 540, '^': 605, 'a': 628, 'appelle': 232, 'attend': 25,
'attendent': 25, 'conseille': 354, 'demandait': 444, 'demande': 444, 'dit': 629, 'doit': 611, 'doivent': 611,
'enjoint': 553, 'fait': 612, 'preconise': 595, 'presse': 553, 'prie': 553, 'préconise': 595, 'préconisé': 595,
'recommande': 595, 'recommandé': 595, 'suggere': 595, 'suggère': 595, 'suggéré': 595, 'supplie': 553, 'verrait': 617,
'voit': 617}, {'...': 345, '<my>': 336}, {'^': 631}, {'d': 347, 'de': 632, 'des': 347, 'du': 347}, {'besoin': 633},
{'^': 402}, {'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 636, 'nous': 636}, {'j': 169, 'je': 169, 'on':
169}, {'que': 638}, {'j': 169, 'je': 169, 'l': 398, 'nous': 397, 'on': 169}, {'qu': 398, 'que': 640}, {'je': 169},
{'d': 385, 'de': 385, 'qu': 526, 'que': 642}, {'^': 445}, {'persuade': 371, 'persuadee': 371}, {'d': 18, 'de': 18,
'des': 18, 'du': 18}, {'occupe': 646}, {'a': 551, 'à': 551}, {'a': 232, 'au': 232, 'avec': 232, 'chez': 232, 'à':
232}, {'arrete': 649, 'arretee': 649, 'arrêté': 649, 'assis': 649, 'assise': 649, 'deplace': 649, 'deplacee': 649,
'déplacé': 649, 'engage': 648, 'engagee': 648, 'engagé': 648, 'joint': 649, 'jointe': 649, 'pointe': 649, 'pointee':
649}, {'^': 647, 'en': 525, 'engage': 648, 'est': 650}, {'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18, 'du': 18},
{'charge': 652, 'rapproche': 18, 'renseigne': 652}, {'^': 653, 'demandait': 444, 'demande': 444}, {'pour': 514},
{'<came>': 506}, {'^': 558}, {'<inf>': 18}, {'<inf>': 18, 'l': 658, 'la': 658, 'le': 658, 'les': 658}, {'m': 659,
'me': 659, 'nous': 659}, {'et': 660}, {'...': 661}, {'<any_det>': 18, '<my>': 18}, {'chercher': 452, 'chiffrer': 18,
'commander': 18, 'conseiller': 18, 'denicher': 453, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18,
'mettre': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18,
'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 452, 'reverser': 18, 'trouver': 18, 'verser': 18,
'virer': 18}, {'<hand_inf>': 18, '<inf>': 662, 'boucler': 663, 'checker': 663, 'corriger': 663, 'finir': 663, 'jeter':
663, 'm': 456, 'me': 664, 'nous': 664, 'parler': 402, 'regarder': 663, 'relire': 663, 'revenir': 484, 'reviewer': 663,
'signer': 663, 'tester': 663, 'valider': 663, 'verifier': 663}, {'^': 665, 'encore': 458}, {'mieux': 639}, {'je': 410,
'l': 398, 'nous': 394}, {'^': 445, 'bien': 389, 'qu': 395, 'que': 668, 'savoir': 8}, {'appeler': 232, 'ecrire': 232,
'envoyer': 232, 'rappeler': 232, 'repondre': 232}, {'m': 670, 'nous': 670}, {'de': 671, 'me': 636, 'nous': 636}, {'^':
445, 'qu': 395, 'que': 399, 'savoir': 8}, {'etre': 435, 'nous': 436, 'passer': 434, 'savoir': 8, 'se': 439, 'venir':
434}, {'ma': 379}, {'<must3>': 251, '<opines>': 266, '^': 329, 'a': 387, 'accepte': 390, 'aimerait': 400, 'allait':
406, 'attend': 418, 'attendent': 414, 'aura': 422, 'auront': 425, 'avait': 428, 'cense': 385, 'censee': 385,
'comptait': 440, 'compte': 441, 'conseille': 354, 'd': 443, 'demandait': 444, 'demande': 447, 'devaient': 451,
'devait': 459, 'devrait': 460, 'disait': 466, 'dit': 482, 'doit': 486, 'doivent': 488, 'en': 492, 'est': 515,
'estime': 520, 'etait': 522, 'ferait': 169, 'gere': 525, 'insiste': 529, 'jette': 531, 'l': 533, 'la': 536, 'le': 536,
'les': 536, 'leur': 537, 'lui': 537, 'm': 604, 'me': 618, 'n': 623, 'ne': 623, 'nous': 630, 'ont': 634, 'parlera':
635, 'passe': 637, 'passera': 637, 'pensait': 440, 'pense': 520, 'preconise': 380, 'prefere': 639, 'prefererait': 641,
'prend': 531, 'promet': 616, 'propose': 643, 'préconise': 380, 'préconisé': 380, 'préfèrerait': 639, 'préférerait':
641, 'recevra': 422, 'recevront': 425, 'reclame': 644, 'recommande': 380, 'recommandé': 380, 'regle': 525, 'reste':
645, 'règle': 525, 'réclame': 644, 's': 651, 'se': 654, 'serait': 655, 'sont': 656, 'souhaite': 657, 'souhaiterait':
657, 'suggere': 380, 'suggère': 380, 'suggéré': 380, 'trouve': 520, 'va': 666, 'verrait': 667, 'veulent': 414, 'veut':
669, 'viendra': 637, 'vient': 672, 'voit': 667, 'voudrait': 673, 'voulait': 674, 'à': 675}, {'...': 170, '^': 168},
{'<them>': 169, 'N': 677}, {'d': 678, 'de': 678}, {'j': 84, 'je': 84, 'nous': 84, 'on': 84}, {'d': 84, 'de': 84,
'que': 680}, {'N': 681}, {'a': 682, 'à': 682}, {'<helps3>': 25}, {'m': 684, 'me': 684, 'nous': 684}, {'N': 25},
{'accueille': 686, 'accueillons': 686, 'fais': 612, 'faisons': 612, 'fait': 612, 'recevons': 686, 'recois': 686,
'recoit': 686}, {'<helps3>': 25, 'accueille': 686, 'accueillons': 686, 'fais': 612, 'faisons': 612, 'fait': 612,
'recevons': 686, 'recois': 686, 'recoit': 686}, {'<they>': 685, 'je': 687, 'm': 684, 'me': 684, 'nous': 688, 'on':
687}, {'de': 462}, {'arrete': 168, 'arrête': 168, 'augmente': 168, 'baisse': 168, 'cesse': 168, 'change': 168,
'embauche': 168, 'fasse': 168, 'lache': 168, 'leve': 168, 'lève': 168, 'monte': 168, 'prenne': 168, 'recrute': 168,
'vende': 168, 'vise': 168}, {'^': 691}, {'j': 692, 'je': 692}, {'que': 693}, {'faudrait': 694, 'faut': 694}, {'vaut':
462}, {'pas': 462}, {'^': 461, 'ne': 697}, {'eviter': 690, 'faudrait': 694, 'faut': 694, 'il': 695, 'inutile': 690,
'mieux': 696, 'ne': 697, 'pas': 462, 'plutot': 462, 'surtout': 698}, {':': 699}, {'<reached_me>': 232}, {'D': 25,
'nous': 538}, {'partie': 232}, {'la': 703}, {'de': 704, 'la': 232, 'là': 232}, {'etaient': 705, 'etait': 705},
{'etaient': 232, 'etait': 232}, {'fin': 232}, {'la': 708}, {'dessert': 232}, {'cours': 232, 'retard': 232}, {'tard':
232}, {'a': 709, 'apres': 232, 'au': 710, 'en': 711, 'ensuite': 232, 'plus': 712, 'sur': 709, 'vers': 232, 'à': 709},
{'retard': 232}, {'en': 714}, {'cours': 232}, {'a': 709, 'apres': 232, 'au': 710, 'en': 716, 'ensuite': 232, 'plus':
712, 'sur': 709, 'vers': 232, 'à': 709}, {'matin': 232}, {'D': 232, 'ce': 718, 'hier': 232}, {'<came>': 232, 'arrive':
713, 'arrivee': 713, 'arrives': 715, 'arrivé': 713, 'passe': 717, 'passee': 717, 'passé': 717, 'rejoint': 717,
'rejoints': 717, 'rentre': 719, 'rentree': 719, 'rentré': 719, 'reparti': 719, 'repartie': 719, 'repartis': 719},
{'salle': 232}, {'la': 721}, {'ligne': 232, 'remote': 232, 'teams': 232, 'telephone': 232, 'téléphone': 232, 'visio':
232, 'zoom': 232}, {'avec': 503, 'dans': 722, 'depuis': 723, 'en': 723, 'la': 232, 'là': 232, 'par': 723, 'present':
232, 'presente': 232, 'présente': 232, 'sur': 723}, {'appele': 330, 'appelé': 330, 'arrive': 717, 'arrivee': 717,
'arrivé': 717, 'averti': 330, 'ecrit': 330, 'passe': 717, 'passee': 717, 'passé': 717, 'prevenu': 330, 'rejoint': 717,
'rejoints': 717, 'signale': 330, 'textote': 330}, {'a': 725}, {'cours': 232, 'ligne': 232, 'remote': 232, 'teams':
232, 'telephone': 232, 'téléphone': 232, 'visio': 232, 'zoom': 232}, {'la': 708, 'ligne': 232, 'remote': 232, 'teams':
232, 'telephone': 232, 'téléphone': 232, 'visio': 232, 'zoom': 232}, {'a': 709, 'apres': 232, 'au': 710, 'depuis':
723, 'en': 727, 'ensuite': 232, 'par': 723, 'plus': 712, 'sur': 728, 'vers': 232, 'à': 709}, {'appele': 330, 'appelé':
330, 'arrive': 717, 'arrivee': 717, 'arrivé': 717, 'averti': 330, 'ecrit': 330, 'passe': 717, 'passee': 717, 'passé':
717, 'prevenu': 330, 'rejoint': 729, 'rejoints': 717, 'signale': 330, 'textote': 330}, {'$$': 25}, {'$$': 25, 'aussi':
731}, {'a': 730, 'rejoignent': 732, 'rejoint': 732}, {'maison': 538}, {'la': 734}, {'bureau': 538}, {'moi': 538,
'nous': 538}, {'voir': 538}, {'D': 25, 'a': 735, 'au': 736, 'chez': 737, 'dejeuner': 538, 'diner': 538, 'dîner': 538,
'la': 538, 'là': 538, 'me': 738, 'nous': 738, 'present': 538, 'presente': 538, 'présente': 538, 'à': 735}, {'depuis':
723, 'en': 723, 'par': 723, 'sur': 723}, {'connecte': 740, 'connectee': 740}, {'est': 741}, {'$$': 25, 'D': 25,
'aussi': 731}, {'D': 25, 'a': 735, 'au': 736, 'chez': 737, 'dejeuner': 538, 'diner': 538, 'dîner': 538, 'la': 743,
'là': 743, 'me': 738, 'nous': 738, 'present': 538, 'presente': 538, 'présente': 538, 'à': 735}, {'$$': 25, 'D': 25,
'a': 735, 'au': 736, 'aussi': 731, 'chez': 737, 'dejeuner': 538, 'diner': 538, 'dîner': 538, 'la': 743, 'là': 743,
'me': 738, 'nous': 738, 'present': 538, 'presente': 538, 'présente': 538, 'à': 735}, {'<came>': 232, 'arrive': 715,
'arrivee': 715, 'arrives': 715, 'arrivé': 715, 'rentre': 719, 'rentree': 719, 'rentré': 719, 'reparti': 719,
'repartie': 719, 'repartis': 719}, {'...': 700, ':': 699, 'a': 701, 'attend': 702, 'attendent': 702, 'aussi': 706,
'en': 707, 'est': 720, 'etait': 724, 'm': 726, 'nous': 733, 'passe': 732, 'passent': 732, 'passera': 739, 'passeront':
739, 's': 742, 'sera': 744, 'seront': 745, 'sont': 746, 'viendra': 739, 'viendront': 739, 'viennent': 732, 'vient':
732, 'y': 707}, {'D': 34, 'avant': 67, 'pour': 67}, {'attendu': 748, 'attendue': 748, 'attendus': 748, 'promis': 748,
'promise': 748}, {'attendu': 748, 'attendue': 748, 'attendus': 748, 'promis': 748, 'promise': 748, 'toujours': 749},
{'a': 304, 'accord': 750, 'contrat': 750, 'deconseille': 168, 'demonte': 298, 'devis': 750, 'docs': 750,
'déconseille': 168, 'déconseillé': 168, 'facture': 750, 'installe': 298, 'installera': 298, 'm': 306, 'me': 322,
'monte': 298, 'montera': 298, 'nettoie': 298, 'nous': 323, 'plans': 750, 'pose': 298, 'posera': 298, 'repare': 298,
'reparera': 298, 'reponse': 750, 'retour': 750, 'reviendra': 327, 'reviennent': 327, 'revient': 327, 'signature':
750}, {'D': 193, 'a': 193, 'au': 193, 'd': 193, 'de': 193, 'du': 193, 'en': 193, 'la': 193, 'le': 193, 'notre': 193,
'pour': 193, 'son': 193, 'à': 193}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 754,
'avec': 754, 'et': 754, 'à': 754}, {'N': 755}, {'moi': 228}, {'de': 757}, {'<would_give>': 18, 'devrait': 168, 'doit':
168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'm': 18, 'me': 18, 'ne': 362, 'nous': 18, 'valait': 363,
'vaudrait': 168, 'vaut': 363}, {'^': 759}, {'devrait': 168, 'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168,
'ne': 362, 'valait': 363, 'vaudrait': 168, 'vaut': 363}, {'^': 761}, {'elle': 361, 'il': 760, 'on': 762}, {':': 357,
'd': 359, 'de': 359, 'qu': 763}, {'vous': 98}, {'': (0, 'missed'), '<date>': 98, 'rendez': 765}, {'': (0, 'missed'),
'<any_det>': 766, '<date>': 98, 'rendez': 765}, {'annuler': 767, 'decommander': 767, 'reporter': 767}, {'...': 275},
{'du': 769}, {'annule': 98, 'annulee': 98, 'annulé': 98, 'deprogramme': 98, 'deprogrammee': 98, 'supprime': 98,
'supprimee': 98}, {'<shifted>': 770, 'annule': 98, 'annulee': 98, 'annulé': 98, 'deprogramme': 98, 'deprogrammee': 98,
'finalement': 771, 'supprime': 98, 'supprimee': 98}, {'je': 84}, {':': 773}, {'<shifted>': 752, 'annule': 98,
'annulee': 98, 'annules': 98, 'annulé': 98, 'decommande': 98, 'decommandee': 98}, {'agenda': 25, 'air': 373},
{'contact': 0, 'lien': 0, 'relation': 0}, {'en': 777}, {'mettre': 778}, {'comment': 278, 'l': 278, 'la': 278, 'le':
278, 'les': 278}, {'^': 780}, {'donner': 40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre':
40}, {'<review_inf>': 268, '<teach_inf>': 781, '^': 782, 'avis': 169}, {'<review_inf>': 268, '<teach_inf>': 781, '^':
782, 'd': 389, 'de': 389}, {'^': 40, 'de': 84}, {'N': 169, '^': 168, 'elle': 169, 'il': 169, 'je': 169, 'lui': 169,
'moi': 169}, {',': 786, 'N': 169, '^': 168, 'elle': 169, 'il': 169, 'je': 169}, {'charge': 785, 'place': 787},
{'appele': 98, 'appelé': 98, 'prevenu': 98, 'repondu': 98, 'venu': 98, 'venue': 98}, {'pas': 789}, {'<inf>': 40},
{'^': 791, 'd': 40, 'de': 40}, {',': 786}, {'place': 793}, {'nouvelles': 98}, {'de': 795, 'signe': 98, 'suite': 98},
{'lieu': 98}, {'faire': 98}, {'avoir': 797, 'se': 798}, {'decroche': 98, 'donne': 796, 'donné': 796, 'décroché': 98,
'eu': 797, 'pu': 799, 'rappele': 98, 'repondu': 98}, {'donne': 796, 'donné': 796}, {'lapin': 98}, {'un': 802}, {'D':
25, 'en': 25, 'le': 25}, {'place': 787}, {'avis': 169}, {'si': 136}, {'<said>': 330, '<shifted>': 752, 'annule': 98,
'annulee': 98, 'annules': 98, 'annulé': 98, 'besoin': 350, 'confirme': 753, 'confirmé': 753, 'connecter': 756,
'conseille': 354, 'conseillé': 354, 'cote': 758, 'creuser': 136, 'decommande': 98, 'decommandee': 98, 'dit': 764,
'du': 768, 'dû': 768, 'elle': 390, 'ete': 772, 'eux': 390, 'faire': 774, 'finalement': 775, 'l': 776, 'lance': 377,
'lancé': 377, 'les': 779, 'leur': 783, 'lui': 784, 'ma': 788, 'meme': 790, 'mettre': 778, 'moi': 792, 'même': 790,
'notre': 794, 'pas': 800, 'plus': 801, 'pose': 803, 'posé': 803, 'preconise': 380, 'presenter': 756, 'promis': 383,
'propose': 386, 'proposé': 386, 'préconise': 380, 'préconisé': 380, 'recommande': 380, 'recommandé': 380, 'revoir':
804, 'sa': 805, 'son': 806, 'suggere': 380, 'suggère': 380, 'suggéré': 380, 'ta': 805, 'voir': 807}, {'a': 232, 'au':
232, 'chez': 232, 'à': 232}, {'equipe': 174, 'equipes': 174, 'etudiants': 174, 'fondateurs': 174, 'jeunes': 174,
'porteurs': 174, 'projets': 174, 'promo': 174, 'startups': 174}, {'': (23, 'contact'), 'N': 809, 'des': 810, 'deux':
810, 'les': 810, 'trois': 810, 'une': 810}, {'lui': 40}, {'^': 812}, {'N': 5, '^': 4}, {'a': 814, 'à': 814},
{'client': 815, 'lead': 815, 'prospect': 815}, {'un': 816}, {'leur': 40, 'lui': 40}, {'^': 818}, {'d': 40, 'de': 40},
{'^': 278, 'charger': 183, 'demenager': 183, 'demonter': 183, 'monter': 183, 'porter': 183, 'ranger': 183,
'repeindre': 183, 'vider': 183}, {'^': 278, 'a': 821, 'avec': 279, 'pour': 821, 'sur': 279, 'à': 821}, {'N': 822},
{'a': 279, 'comment': 279, 'la': 279, 'le': 279, 'les': 279, 'à': 279}, {'N': 824}, {'a': 825, 'à': 825}, {'0': 98,
'la': 98, 'longtemps': 98, 'pendant': 98, 'trente': 98, 'un': 98, 'une': 98, 'vingt': 98}, {'N': 827}, {'^': 278, 'a':
279, 'comment': 279, 'l': 279, 'la': 279, 'le': 279, 'les': 279, 'pourquoi': 279, 'à': 279}, {'N': 829}, {'a': 830,
'à': 830}, {'<taught>': 831}, {'<inf>': 270}, {'d': 833, 'de': 833}, {'N': 834}, {'a': 835, 'à': 835}, {'<any_det>':
74}, {'^': 837}, {'': (8, 'asked'), 'N': 838}, {'a': 241, 'à': 241}, {'avis': 840}, {'a': 839, 'conseil': 840, 'son':
841, 'un': 841, 'à': 839}, {'^': 278, 'a': 279, 'avec': 279, 'pour': 279, 'sur': 279, 'à': 279}, {'N': 843},
{'charge': 40, 'occupe': 40}, {'en': 845}, {'lis': 40, 'm': 846, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 847}, {'j': 848, 'je': 848}, {'<them>': 40, 'lis': 40, 'm': 846,
'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 850}, {'j': 851,
'je': 851}, {'a': 835, 'q': 849, 'que': 852, 'à': 835}, {'a': 268, 'sur': 268, 'à': 268}, {'avis': 854}, {'charger':
183, 'demenager': 183, 'demonter': 183, 'monter': 183, 'porter': 183, 'ranger': 183, 'repeindre': 183, 'vider': 183},
{'a': 856, 'pour': 856, 'à': 856}, {'N': 857}, {'a': 858, 'à': 858}, {'main': 859}, {'de': 860}, {'coup': 861},
{'mon': 855, 'un': 862}, {'N': 279}, {'chez': 232, 'voir': 232}, {'': (15, 'gave:intro')}, {'^': 866}, {'^': 866, 'a':
867, 'de': 867, 'entre': 867, 'pour': 867, 'à': 867}, {'intro': 868}, {'relation': 868}, {'en': 870}, {'mise': 871},
{'intros': 868, 'presentations': 868}, {'N': 867}, {'et': 874}, {'N': 875, '^': 866}, {'connaitre': 867, 'rencontrer':
876}, {'l': 869, 'la': 872, 'les': 873, 'se': 877, 'une': 869}, {'elle': 270, 'il': 270}, {'N': 270}, {'qu': 879,
'que': 880}, {'pour': 881}, {'eu': 98, 'parle': 98, 'parlé': 98, 'rencontre': 98, 'rencontré': 98, 'revu': 98, 'vu':
98}, {'contact': 867, 'lien': 867, 'relation': 867}, {'en': 884}, {'N': 885}, {'et': 886}, {'avec': 874, 'et': 874},
{'N': 888}, {'contact': 889, 'lien': 889, 'relation': 889}, {'en': 890}, {'email': 891, 'mail': 891}, {'N': 887, 'en':
890, 'par': 892}, {'temps': 98}, {'le': 894}, {'eu': 98, 'pu': 98, 'reussi': 98, 'revu': 98, 'trouve': 895, 'trouvé':
895, 'vu': 98}, {'question': 840}, {'la': 897, 'une': 897}, {'a': 874, 'avec': 874, 'et': 874, 'à': 874}, {'N': 899},
{'courriel': 900, 'email': 900, 'linkedin': 900, 'mail': 900, 'visio': 900, 'whatsapp': 900}, {'N': 899, 'en': 901,
'par': 901, 'via': 901}, {'': (5, 'mine'), 'd': 40, 'de': 40}, {'N': 903}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le':
40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 905}, {'^': 820, 'a': 904, 'd': 906, 'de': 906, 'à': 904}, {'de': 5},
{'a': 5, 'au': 5, 'aupres': 908, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 909, 'a': 835, 'à': 835}, {'N': 241}, {'': (10,
'thanks')}, {'^': 182, 'a': 183, 'au': 183, 'pendant': 183, 'pour': 183, 'sur': 183, 'à': 183}, {'N': 913}, {'q': 849,
'que': 849}, {'^': 278, 'a': 183, 'au': 183, 'pendant': 183, 'pour': 183, 'sur': 183, 'à': 183}, {'N': 916},
{'<cheered>': 192, '<handed>': 210, '<said>': 271, '<taught>': 283, '<vowed>': 683, 'a': 819, 'accepte': 820,
'accepté': 820, 'aide': 823, 'aidé': 823, 'appris': 826, 'attendu': 828, 'bien': 832, 'confirme': 753, 'confirmé':
753, 'conseille': 836, 'conseillé': 836, 'demande': 842, 'demandé': 842, 'depanne': 844, 'dit': 853, 'donne': 863,
'donné': 863, 'du': 768, 'dû': 768, 'enseigne': 826, 'epaule': 864, 'ete': 865, 'explique': 826, 'expliqué': 826,
'fait': 878, 'insiste': 882, 'insisté': 882, 'jamais': 883, 'mis': 893, 'montre': 826, 'montré': 826, 'pas': 896,
'pense': 137, 'pensé': 137, 'plus': 883, 'point': 25, 'pose': 898, 'posé': 898, 'presente': 902, 'promis': 907,
'présenté': 902, 'rdv': 25, 'recommande': 910, 'recommandé': 910, 'relance': 911, 'relancé': 911, 'relu': 269,
'remercie': 912, 'remplace': 914, 'rendez': 272, 'repondu': 915, 'reunion': 25, 'seconde': 917, 'suggere': 836,
'suggéré': 836, 'supplee': 914, 'à': 819}, {'<their>': 267}, {'^': 919}, {'<review_inf>': 920, '^': 278, 'charger':
183, 'demenager': 183, 'demonter': 183, 'monter': 183, 'porter': 183, 'ranger': 183, 'repeindre': 183, 'vider': 183},
{'<review_inf>': 920, '^': 278, 'a': 921, 'avec': 279, 'pour': 821, 'sur': 279, 'à': 921}, {'N': 922}, {'parler':
402}, {'^': 924}, {'avec': 232}, {'...': 926}, {'a': 927, 'au': 927, 'boire': 927, 'courir': 927, 'manger': 927,
'voir': 232, 'à': 927}, {'^': 278, 'a': 279, 'de': 279, 'devant': 279, 'pour': 279, 'sur': 279, 'à': 279},
{'experience': 929}, {'d': 930}, {'<course>': 929, 'retour': 931}, {'un': 932, 'une': 932}, {'c': 12, 'est': 8,
'tombe': 8}, {'N': 934}, {'d': 935, 'de': 935}, {'<any_det>': 293}, {'<give3>': 937, '<hand3>': 937, '<send3>': 937},
{'^': 938}, {'elle': 939, 'il': 939}, {'qu': 940}, {'N': 268}, {'d': 942, 'de': 942}, {'...': 943}, {'<any_det>':
944}, {'absence': 98}, {'en': 946, 'manque': 98, 'manqué': 98, 'rate': 98}, {'en': 946, 'manques': 98}, {'^': 278,
'a': 279, 'comment': 279, 'la': 279, 'le': 279, 'les': 279, 'à': 279}, {'N': 949}, {'presse': 136}, {'journal': 136},
{'facebook': 136, 'insta': 136, 'instagram': 136, 'la': 951, 'le': 952, 'linkedin': 136, 'twitter': 136, 'x': 136},
{'a': 950, 'dans': 953, 'par': 953, 'sur': 953, 'à': 950}, {'^': 4, 'de': 198}, {'candidature': 955, 'demande': 955},
{'la': 956, 'leur': 956, 'sa': 956}, {'N': 867, 'a': 874, 'avec': 874, 'et': 874, 'à': 874}, {'N': 958}, {':': 959},
{'de': 232}, {'cote': 961}, {'a': 962, 'à': 962}, {'^': 278, 'a': 279, 'de': 279, 'pour': 279, 'sur': 279, 'à': 279},
{'<course>': 964}, {'de': 965}, {'heure': 966, 'heures': 966, 'seances': 966}, {'<give3>': 18, '<hand3>': 18,
'<send3>': 18}, {'^': 968}, {'D': 969}, {'elle': 970, 'il': 970}, {'<course>': 929, 'heure': 966, 'heures': 966,
'retour': 931, 'seances': 966}, {'0': 967, 'deux': 967, 'plusieurs': 967, 'qu': 971, 'quatre': 967, 'quelques': 967,
'trois': 967, 'un': 932, 'une': 972}, {'0': 967, 'deux': 967, 'plusieurs': 967, 'quatre': 967, 'quelques': 967,
'trois': 967, 'un': 932, 'une': 972}, {'': (7, 'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 98}, {'N': 827,
'pour': 976}, {'de': 275}, {'lieu': 978, 'tel': 926, 'telephone': 926, 'tél': 926, 'téléphone': 926}, {'d': 98, 'de':
98}, {'signe': 980}, {'nouvelle': 98, 'nouvelles': 98, 'reponse': 98}, {'appeler': 98, 'rencontrer': 98, 'voir': 98},
{'du': 983, 'dû': 983}, {'dit': 427, 'personne': 98}, {'<review_inf>': 920}, {'<review_inf>': 920, 'a': 986, 'à':
986}, {'N': 987, 'moi': 228, 'nous': 228}, {'<them>': 270, 'N': 270}, {'N': 875}, {'rencontrer': 990}, {'se': 991},
{'en': 890, 'par': 892}, {'en': 901, 'par': 901, 'via': 901}, {'appris': 826, 'du': 768, 'dû': 768, 'enseigne': 826,
'explique': 826, 'expliqué': 826, 'fait': 992, 'mis': 993, 'montre': 826, 'montré': 826, 'presente': 994, 'présenté':
994}, {'alimentaire': 183}, {'D': 193, 'a': 275, 'au': 275, 'en': 275, 'à': 275}, {'D': 193, 'a': 275, 'au': 275,
'en': 275, 'finalement': 997, 'à': 275}, {'conversation': 232, 'discussion': 232, 'engueulade': 232, 'explication':
232}, {'<to_place>': 183, '^': 182}, {'^': 42}, {'de': 1001}, {'teste': 269, 'testé': 269}, {'<taught>': 831, 'qu': 8,
'que': 8}, {'vocale': 98}, {'<rehearsed>': 267}, {'<their>': 1006}, {'^': 1007}, {'': (23, 'contact'), 'N': 1008},
{'^': 1007, 'avec': 1009, 'sur': 232}, {'close': 98, 'ferme': 98, 'fermee': 98, 'fermé': 98}, {'dej': 232, 'déj':
232}, {'<drink>': 232, 'petit': 1012}, {'des': 1013, 'le': 1013, 'quelques': 1013, 'un': 1013, 'une': 1013},
{'annonce': 232, 'annoncé': 232, 'appele': 232, 'appelee': 232, 'appelé': 232, 'appris': 232, 'averti': 232,
'avertie': 232, 'confirme': 232, 'confirmé': 232, 'dit': 232, 'prevenu': 232, 'prevenue': 232, 'raconte': 232,
'raconté': 232}, {'annonce': 232, 'annoncé': 232, 'appris': 232, 'confirme': 232, 'confirmé': 232, 'dit': 232,
'raconte': 232, 'raconté': 232}, {'a': 1016}, {'a': 1015, 'l': 1017}, {'l': 1017}, {'m': 1018, 'me': 1019, 'nous':
1018}, {'qui': 1020}, {'charge': 785}, {'elle': 390, 'eux': 390, 'lui': 390, 'ma': 1022, 'moi': 820}, {'j': 84, 'je':
84}, {'que': 1024}, {'pomme': 785}, {'ma': 1026}, {'moi': 785}, {'N': 1021, 'a': 1023, 'booke': 25, 'cale': 25,
'calé': 25, 'convenu': 1025, 'fixe': 25, 'fixé': 25, 'ok': 25, 'pour': 1027, 'sur': 1028, 'à': 1023}, {'booke': 25,
'cale': 25, 'calé': 25, 'est': 1029, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 98}, {'capte': 1031, 'decroche': 1031,
'décroche': 1031, 'repond': 1031}, {'d': 136, 'de': 136, 'qu': 136, 'que': 136}, {'bien': 1033}, {'vide': 98}, {'le':
1035}, {'dans': 1036, 'occupe': 98, 'occupé': 98}, {'capte': 1031, 'decroche': 1031, 'décroche': 1031, 'ne': 1032,
'repond': 1031, 'serait': 1034, 'sonnait': 1037, 'sonne': 1037}, {'<inf>': 25}, {'de': 1039}, {'N': 1040}, {'avec':
1041, 'de': 1039}, {'peu': 232}, {'avec': 232, 'cinq': 232, 'ensemble': 232, 'longtemps': 232, 'un': 1043},
{'joindre': 98}, {'a': 1045, 'à': 1045}, {'<to_place>': 174, '^': 173, 'avec': 185, 'de': 185, 'pour': 185}, {'quoi':
8}, {'pour': 40}, {'^': 337, 'moi': 1049}, {'sur': 1050}, {'lieu': 538}, {'a': 1052, 'aura': 1052, 'est': 538, 'sera':
538}, {'...': 1053}, {'N': 809}, {'<any_det>': 203, '<my>': 203}, {'^': 1056}, {'N': 1057}, {'a': 1058, 'à': 1058},
{'la': 26, 'le': 26, 'notre': 26, 'qu': 940, 'sa': 26, 'son': 26}, {'jour': 169}, {'d': 678, 'de': 678, 'du': 1061,
'recu': 169}, {'^': 4, 'a': 198, 'à': 198}, {'<pro>': 1063}, {'<pro>': 1063, 'expert': 1064}, {'<good>': 1065,
'<pro>': 1063, 'expert': 1064}, {'<pro>': 5}, {'<any_det>': 1066, 'l': 1067, 'la': 1067, 'le': 1067, 'ma': 1067,
'mon': 1067, 'notre': 1067, 'un': 1067, 'une': 1067}, {'N': 1068}, {'<pro>': 199}, {'<any_det>': 1066, '^': 168, 'a':
1069, 'd': 169, 'de': 169, 'l': 1070, 'la': 1070, 'le': 1070, 'ma': 1070, 'mon': 1070, 'notre': 1070, 'un': 1070,
'une': 1070, 'à': 1069}, {'<any_det>': 1066, 'a': 1069, 'l': 1070, 'la': 1070, 'le': 1070, 'ma': 1070, 'mon': 1070,
'notre': 1070, 'un': 1070, 'une': 1070, 'à': 1069}, {'<them>': 241, 'N': 241}, {'j': 40, 'je': 40}, {':': 773, 'avec':
1041, 'de': 1039, 'que': 1074}, {'D': 232, 'a': 232, 'au': 232, 'avec': 232, 'chez': 232, 'dans': 232, 'sur': 232,
'à': 232}, {'rompus': 1076}, {'': (23, 'contact'), 'batons': 1077}, {'D': 232, 'a': 1078, 'animee': 1076, 'au': 232,
'avec': 232, 'chez': 232, 'dans': 232, 'franche': 1076, 'houleuse': 1076, 'longue': 1076, 'rapide': 1076, 'sur': 232,
'sympa': 1076, 'tendue': 1076, 'utile': 1076, 'à': 1078}, {'d': 268, 'de': 268, 'du': 268}, {'fil': 232}, {'de':
1081}, {'pour': 819}, {'<should>': 168, 'vaut': 259}, {'^': 1084}, {',': 462, 'il': 1085, 'je': 1085, 'nous': 1085,
'on': 1085}, {'il': 1085, 'je': 1085, 'nous': 1085, 'on': 1085}, {'faudrait': 168, 'faut': 168, 'vaut': 259}, {'de':
168}, {'devrais': 168, 'dois': 168, 'ferais': 259}, {'vaudrait': 168, 'vaut': 168}, {'devrait': 168, 'doit': 168},
{'pas': 168}, {'<inf>': 168, 'faudrait': 168, 'faut': 168, 'il': 1088, 'inutile': 1089, 'je': 1090, 'mieux': 1091,
'on': 1092, 'surtout': 1093, 'vaut': 259}, {'aurais': 168, 'aurait': 168, 'commets': 168, 'devrais': 168, 'devrait':
168, 'dois': 168, 'ferais': 168, 'ferait': 168, 'gagnerais': 168, 'gagnerait': 168}, {'^': 1095}, {'^': 1094, 'j':
1096, 'je': 1096, 'on': 1096}, {'devrais': 168}, {'vaut': 168}, {'devrait': 168}, {'il': 355, 'je': 1098, 'mieux':
1099, 'on': 1100}, {',': 1097, '^': 1101}, {'faudrait': 168, 'faut': 168, 'il': 1088, 'inutile': 1089, 'je': 1090,
'mieux': 1091, 'on': 1092, 'surtout': 1093, 'vaut': 259}, {'^': 1103, 'j': 1096, 'je': 1096, 'on': 1096}, {',': 1104,
'^': 168}, {'^': 1103}, {',': 1106, '^': 168}, {'<them>': 1086, '<they>': 1087, 'N': 1102, 'elle': 1105, 'elles':
1107, 'eux': 1107, 'lui': 1105}, {'accord': 1083, 'apres': 1108, 'avis': 442}, {'d': 34, 'de': 34, 'des': 34, 'du':
34}, {'agenda': 25, 'attente': 1110}, {'l': 1111}, {'N': 169}, {'d': 1113, 'de': 1113}, {'avis': 1114}, {'l': 1115},
{'': (1, 'moved'), '<date>': 193, 'D': 193}, {'D': 1117, 'a': 1117, 'au': 1117, 'la': 1117, 'le': 1117, 'notre': 1117,
'à': 1117}, {':': 773, 'avec': 1041, 'de': 1039}, {'<their>': 268}, {'jamais': 98, 'pas': 98, 'plus': 98, 'toujours':
1031}, {'d': 241, 'de': 241}, {'avis': 1122}, {'<them>': 241, 'N': 241, '^': 445, 'a': 839, 'combien': 8, 'comment':
8, 'conseil': 840, 'l': 1123, 'ou': 8, 'pourquoi': 8, 'qu': 411, 'quand': 8, 'que': 446, 's': 8, 'si': 8, 'son': 841,
'un': 841, 'à': 839}, {'<them>': 241, 'N': 241, 'a': 839, 'conseil': 840, 'l': 1123, 'son': 841, 'un': 841, 'à': 839},
{'<reach_inf>': 98, '<see_inf>': 98, 'leur': 84, 'lui': 84}, {'n': 98, 'ne': 98, 'personne': 98, 'rien': 98}, {'et':
1127}, {'...': 1128}, {'m': 448, 'me': 448, 'nous': 448}, {'^': 1130}, {'': (0, 'missed'), '...': 1128}, {'^': 450,
'appeler': 1129, 'dejeuner': 98, 'diner': 98, 'dîner': 98, 'encore': 1131, 'livrer': 1129, 'manger': 98, 'passer':
1132, 'rappeler': 1129, 's': 237, 'se': 238, 'toujours': 1131, 'venir': 1132}, {'messagerie': 98}, {'devrait': 168,
'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ne': 362, 'valait': 168, 'vaudrait': 168, 'vaut': 168},
{'^': 1135}, {'il': 1136, 'on': 1136}, {'d': 462, 'de': 462, 'qu': 1137}, {'D': 969, '^': 938}, {'': (13, 'talk'),
'elle': 1139, 'il': 1139}, {'qu': 1140, 'que': 8}, {'<give3>': 937, '<hand3>': 937, '<send3>': 937, 'm': 18, 'me': 18,
'nous': 18}, {'D': 969, '^': 1142}, {'<give3>': 937, '<hand3>': 937, '<send3>': 937, 'devait': 168, 'devrait': 168,
'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferait': 168, 'm': 18, 'me': 18, 'ne': 362, 'nous': 18,
'valait': 168, 'vaudrait': 168, 'vaut': 168}, {'D': 969, '^': 1144}, {'devait': 168, 'devrait': 168, 'doit': 168,
'fais': 473, 'fait': 473, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferais': 473, 'ferait': 168, 'ne': 362,
'valait': 168, 'vaudrait': 168, 'vaut': 168}, {'^': 1146}, {'elle': 1143, 'il': 1145, 'j': 475, 'je': 475, 'on':
1147}, {'de': 198}, {'faveur': 1149}, {'en': 1150, 'pour': 198}, {'mot': 1151}, {':': 357, 'd': 468, 'de': 468, 'qu':
1148, 'que': 481, 'un': 1152}, {',': 1106}, {'N': 1154, 'elle': 1154, 'elles': 1154, 'eux': 1154, 'lui': 1154},
{'demander': 40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'argent': 84}, {'l': 1157}, {'': (5,
'mine'), '0': 84, 'cent': 84, 'cinquante': 84, 'de': 1158, 'trente': 84, 'vingt': 84}, {'mettre': 778, 'presenter':
0}, {'visite': 25}, {'': (5, 'mine'), '0': 84, '<see_inf>': 25, '^': 1156, 'cent': 84, 'cinquante': 84, 'connecter':
756, 'de': 1158, 'encore': 1159, 'les': 1160, 'mettre': 778, 'presenter': 756, 'rencontrer': 25, 'rendre': 1161,
'retrouver': 25, 'trente': 84, 'vingt': 84, 'voir': 25}, {'<inf>': 483, 'revenir': 484}, {'^': 1163, 'encore': 1131,
'toujours': 1131}, {'<any_det>': 209, '<reach_noun>': 208}, {'<any_det>': 214}, {'^': 1166}, {'...': 1167}, {'N':
1168}, {'a': 1169, 'à': 1169}, {'<any_det>': 214, '<my>': 203}, {'^': 267, 'sur': 268}, {'<remarks>': 1172}, {'de':
1173}, {'^': 1171, 'des': 1173, 'mes': 1173, 'mon': 1173, 'plein': 1174, 'quelques': 1173, 'un': 1173}, {'N': 1175},
{'^': 267, 'a': 268, 'sur': 268, 'à': 268}, {'<remarks>': 1177}, {'de': 1178}, {'<remarks>': 1177, 'nouvelles': 271},
{'heure': 966, 'heures': 966, 'seances': 966, 'trois': 1178}, {'<remarks>': 1177, 'benevolat': 183}, {'...': 206,
'<remarks>': 1177}, {'...': 206, '<remarks>': 1177, 'avis': 854}, {'mal': 1179}, {'<remarks>': 1177, 'heure': 966,
'heures': 966, 'seances': 966}, {'<remarks>': 1177, 'bons': 1178, 'heure': 966, 'heures': 966, 'seances': 966},
{'mes': 1178}, {'^': 278, 'a': 856, 'avec': 279, 'pour': 821, 'sur': 279, 'à': 856}, {'asso': 183, 'association':
183}, {'N': 1189, '^': 278, 'l': 1190}, {'a': 1191, 'à': 1191}, {'main': 1192}, {'de': 1193}, {'<course>': 929,
'<remarks>': 1177, 'benevolat': 183, 'coup': 1194, 'retour': 931}, {'...': 1170, '0': 967, '<any_det>': 209,
'<reach_noun>': 208, 'a': 1176, 'beaucoup': 1179, 'des': 1180, 'deux': 1181, 'du': 1182, 'ma': 207, 'mes': 1183,
'mon': 1184, 'nos': 207, 'notre': 207, 'pas': 1185, 'plein': 1179, 'plusieurs': 1186, 'quatre': 967, 'quelques': 1187,
'tous': 1188, 'trois': 967, 'un': 1195, 'une': 972, 'à': 1176}, {'annuler': 98}, {'<letter>': 232, 'N': 232}, {'':
(23, 'contact'), 'avec': 1198, 'de': 1198, 'des': 1198, 'par': 1198, 'quelques': 1198}, {'interview': 136}, {'video':
136}, {'podcast': 136, 'talk': 136}, {'l': 1200, 'la': 1201, 'le': 1202, 'une': 1201}, {'pour': 5}, {'reco': 1204,
'recommandation': 1204}, {'a': 232, 'une': 1205, 'à': 232}, {'coup': 300, 'oeil': 18}, {'ma': 18, 'mes': 18, 'mon':
18, 'notre': 18, 'un': 1207}, {'jeter': 1208, 'jette': 1208, 'jettera': 1208, 'regarde': 1208, 'regarder': 1208},
{'jeter': 1208, 'jette': 1208, 'jettera': 1208, 'regarde': 1208, 'regarder': 1208, 'va': 1209}, {'^': 1210}, {'': (7,
'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 330}, {'attente': 1212, 'call': 926, 'disant': 330,
'ligne': 926, 'me': 1213, 'mon': 946, 'nous': 1213, 'vain': 98, 'visio': 926}, {'cote': 610, 'de': 610, 'des': 610,
'du': 610}, {'recu': 1215}, {'rien': 1216}, {'cv': 5}, {'N': 1167}, {'': (23, 'contact'), 'a': 232, 'à': 232},
{'<letter>': 1220, '<remarks>': 1177}, {'trois': 1178}, {'cv': 1149}, {'<remarks>': 1177, 'bons': 1178}, {'<letter>':
1220, '<remarks>': 1177, 'client': 815, 'lead': 815, 'prospect': 815}, {'...': 1170, '<any_det>': 209, '<reach_noun>':
208, '<their>': 1218, 'a': 1219, 'beaucoup': 1179, 'des': 1221, 'deux': 1222, 'du': 1178, 'le': 1223, 'mes': 1178,
'mon': 1178, 'pas': 1185, 'plein': 1179, 'plusieurs': 1178, 'quelques': 1224, 'tous': 1188, 'un': 1225, 'à': 1219},
{'appeler': 98, 'avoir': 98}, {'joindre': 98, 'voir': 98}, {'parler': 98, 'telephoner': 98}, {'<reach_inf>': 98,
'<see_inf>': 98, 'l': 1227, 'la': 1228, 'le': 1228, 'les': 1045, 'lui': 1229}, {'d': 1230, 'de': 1230}, {'<shifted>':
752, 'annule': 98, 'annulee': 98, 'annules': 98, 'annulé': 98, 'decommande': 98, 'decommandee': 98, 'deprogramme': 98,
'deprogrammee': 98, 'supprime': 98, 'supprimee': 98}, {'a': 500, 'au': 501, 'chez': 503, 'dejeuner': 232, 'diner':
232, 'dîner': 232, 'me': 505, 'nous': 505, 'à': 500}, {'<came>': 521, '<set>': 25, '<shifted>': 277, 'annule': 98,
'annulee': 98, 'annules': 98, 'annulé': 98, 'cense': 385, 'censee': 385, 'convaincu': 508, 'convaincue': 508, 'd':
512, 'decommande': 98, 'decommandee': 98, 'deprogramme': 98, 'deprogrammee': 98, 'finalement': 1232, 'meme': 790,
'même': 790, 'ok': 509, 'partant': 509, 'partante': 509, 'passe': 1233, 'passee': 1233, 'passé': 1233, 'persuade':
508, 'persuadee': 508, 'pour': 514, 'supprime': 98, 'supprimee': 98, 'venu': 1233, 'venue': 1233}, {'de': 982},
{'<would_give>': 18, 'm': 545, 'me': 545, 'nous': 545}, {'^': 1236}, {'m': 545, 'me': 545, 'nous': 545}, {'^': 1238},
{'elle': 1237, 'elles': 1239, 'il': 1237, 'ils': 1239}, {'aucune': 982, 'pas': 1235, 'rien': 99}, {'aucune': 982,
'moi': 228, 'pas': 1235, 'qu': 1240, 'rien': 99, 'si': 136, 'toujours': 1241}, {'N': 232}, {'partie': 1243}, {'la':
1244}, {'notres': 1243}, {'N': 232, 'de': 1245, 'des': 1246, 'la': 1243, 'là': 1243, 'present': 1243, 'presente':
1243, 'presentes': 1243, 'presents': 1243, 'présente': 1243, 'présentes': 1243}, {'': (14, 'together'), 'N': 232},
{'N': 232, 'aussi': 1247, 'de': 1245, 'des': 1246, 'egalement': 1247, 'la': 1248, 'là': 1248, 'present': 1243,
'presente': 1243, 'presentes': 1243, 'presents': 1243, 'présente': 1243, 'présentes': 1243}, {'avec': 232, 'cense':
1001, 'censee': 1001, 'chez': 232}, {'parti': 98, 'partie': 98}, {'notres': 1248}, {'<came>': 521, 'N': 232, 'aussi':
1247, 'de': 1245, 'deja': 1251, 'des': 1252, 'egalement': 1247, 'la': 1248, 'là': 1248, 'present': 1248, 'presente':
1248, 'presentes': 1243, 'presents': 1243, 'présente': 1248, 'présentes': 1243}, {'donne': 330, 'donné': 330},
{'avec': 232, 'chez': 232}, {'du': 1081}, {'<date>': 232, 'bout': 1256}, {'au': 1257, 'en': 1257, 'par': 1257}, {'':
(23, 'contact'), 'au': 1257, 'en': 1257, 'par': 1257}, {'<them>': 1258, 'N': 1259}, {'a': 864, 'à': 864}, {'...':
1261}, {'...': 1261, 'a': 950, 'comment': 1262, 'à': 950}, {'appeler': 98, 'croiser': 98, 'voir': 98}, {'des': 1173,
'mes': 1173, 'mon': 1173, 'plein': 1174, 'quelques': 1173, 'un': 1173}, {'N': 1265}, {'N': 1008}, {'bond': 98},
{'connaissance': 232, 'mise': 871}, {'point': 232}, {'demo': 267, 'démo': 267, 'oral': 267, 'pitch': 267,
'presentation': 267, 'soutenance': 267}, {'^': 1271}, {'<their>': 1272, 'N': 268, 'la': 1272, 'le': 1272}, {'<their>':
1218, 'le': 1223}, {'chez': 232, 'par': 232}, {'a': 232, 'au': 232, 'chez': 232, 'voir': 232, 'à': 232}, {'saut':
1276}, {'<course>': 929, '<date>': 232, '<drink>': 232, '<remarks>': 1177, 'audit': 268, 'benevolat': 183, 'crochet':
1275, 'petit': 1277, 'point': 232, 'retour': 931, 'saut': 1276}, {'<course>': 929, '<date>': 232, 'heure': 966,
'heures': 966, 'intro': 868, 'relecture': 268, 'retour': 931, 'seances': 966}, {'0': 967, '^': 1007, 'a': 1266,
'avec': 1267, 'beaucoup': 1179, 'des': 1178, 'deux': 1181, 'du': 1182, 'faux': 1268, 'l': 869, 'la': 1269, 'le': 1270,
'les': 873, 'mes': 1178, 'mon': 1178, 'part': 271, 'pas': 1185, 'plein': 1179, 'plusieurs': 1186, 'quatre': 967,
'quelques': 1187, 'repeter': 1273, 'suivre': 1274, 'tous': 1188, 'trois': 967, 'un': 1278, 'une': 1279, 'à': 1266},
{'demande': 40}, {'^': 1281}, {'j': 1282, 'je': 1282}, {'<inf>': 0, 'que': 1283}, {'^': 1281, 'reflechisse': 136},
{'j': 1282, 'je': 1285}, {'<inf>': 0, 'les': 779, 'mettre': 778, 'que': 1286}, {'<giveinf>': 40, 'leur': 40, 'lui':
40}, {'^': 41}, {'^': 41, 'mettre': 778, 'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, '^': 8,
'rendre': 1161}, {'^': 8}, {'aille': 1293, 'sois': 1293}, {'': (5, 'mine'), '^': 1291, 'aille': 1292, 'y': 1294},
{'leve': 1293, 'lève': 1293}, {'': (5, 'mine'), '^': 1291, 'dorme': 1293, 'me': 1296, 'parte': 1293, 'reflechisse':
136, 'rentre': 1293, 'sois': 1293}, {'j': 1295, 'je': 1297}, {'<inf>': 0, '^': 1288, 'connecter': 756, 'l': 1289,
'la': 1289, 'le': 1289, 'les': 1290, 'mettre': 778, 'presenter': 756, 'que': 1298}, {'<their>': 267, 'la': 267, 'le':
267}, {'^': 1300}, {'^': 1300, 'sur': 1301}, {'donne': 1302, 'donné': 1302, 'sur': 1301}, {'': (19, 'gave:resource'),
'<helpful>': 203}, {'<any_det>': 1304, '<my>': 203}, {'^': 1305}, {'N': 1306}, {'N': 279, '^': 278}, {'a': 1308, 'à':
1308}, {'main': 1309}, {'de': 1310}, {'coup': 1311}, {'...': 1170, '<any_det>': 209, '<reach_noun>': 208, 'a': 1307,
'ma': 207, 'mes': 207, 'mon': 207, 'nos': 207, 'notre': 207, 'un': 1312, 'à': 1307}, {'a': 279, 'au': 279, 'aux': 279,
'sur': 279, 'à': 279}, {'N': 1314}, {'...': 1170}, {'^': 4, 'a': 5, 'aupres': 908, 'à': 5}, {'<them>': 1317, 'N':
1317}, {'de': 1318}, {'faveur': 1319}, {'en': 1320, 'pour': 1318}, {'mot': 1321}, {'D': 193, 'a': 275, 'au': 275,
'en': 275, 'finalement': 997, 'un': 1322, 'à': 275}, {'un': 1322}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a':
1325, 'à': 1325}, {'a': 912, 'à': 912}, {'merci': 1327}, {'lapin': 98, 'merci': 1327}, {'avec': 223, 'passee': 226,
'passees': 226}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25}, {'de': 1331}, {'a': 185, 'avec': 185, 'pour':
185, 'à': 185}, {'coaching': 1333, 'mentorat': 1333, 'mentoring': 1333, 'tutorat': 1333}, {'avec': 223, 'de': 1334,
'passee': 226, 'passees': 226}, {'': (11, 'thinking'), 'j': 1282, 'je': 1282}, {'<inf>': 0, 'qu': 136, 'que': 1336},
{'': (5, 'mine'), '^': 1291, 'aille': 1293, 'y': 1294}, {'': (5, 'mine'), '^': 1291, 'dorme': 1293, 'me': 1296,
'parte': 1293, 'rentre': 1293, 'sois': 1293}, {'j': 1338, 'je': 1339}, {'<inf>': 0, '^': 1288, 'connecter': 756,
'les': 1160, 'mettre': 778, 'presenter': 756, 'que': 1340}, {'<any_det>': 336, '<my>': 336}, {'^': 1342}, {'faut':
1343}, {'que': 1074}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1346}, {'^': 1346, 'encore': 1347, 'toujours':
1347}, {'faut': 1345, 'manque': 1348}, {'manque': 1348}, {'N': 232, 'aussi': 1243}, {'avait': 1351}, {'^': 1210,
'faudra': 1284, 'faudrait': 1337, 'faut': 1341, 'leur': 1344, 'lui': 1344, 'me': 1349, 'nous': 1350, 'parait': 330,
'paraît': 330, 'y': 1352}, {'elle': 270, 'il': 270, 'on': 169}, {'N': 270, 'j': 169, 'je': 169, 'nous': 169}, {'qu':
1354, 'que': 1355}, {'pour': 1356}, {'a': 279, 'au': 279, 'dans': 279, 'devant': 279, 'à': 279}, {':': 959, 'N': 958,
'de': 900, 'entre': 900}, {'<give1>': 40}, {'<give1>': 40, 'en': 1360}, {'^': 1361, 'dois': 284}, {'0': 70,
'<any_det>': 70, '<their>': 70, 'ca': 70, 'deux': 70, 'tout': 70, 'trois': 70}, {'<do1>': 1363, 'amene': 40, 'amène':
40, 'appelle': 40, 'appellerai': 40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40},
{'^': 1365}, {'j': 1366, 'je': 1366}, {'que': 1367}, {'d': 84, 'de': 84}, {'a': 819, 'accepte': 820, 'accepté': 820,
'dit': 1368, 'du': 1197, 'dû': 1197, 'envie': 136, 'pense': 137, 'pensé': 137, 'point': 25, 'promis': 1369, 'rdv': 25,
'rendez': 272, 'reunion': 25, 'reve': 136, 'rêvé': 136, 'un': 273, 'une': 273, 'à': 819}, {'': (7, 'waiting'), 'de':
34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours': 34}, {'appeler': 136, 'boire': 136, 'caler': 136, 'dejeuner': 136,
'diner': 136, 'dîner': 136, 'faire': 136, 'manger': 136, 'organiser': 136, 'prendre': 136, 'retrouver': 136, 'revoir':
136, 'voir': 136}, {'appeler': 136, 'boire': 136, 'caler': 136, 'dejeuner': 136, 'diner': 136, 'dîner': 136, 'faire':
136, 'manger': 136, 'me': 1372, 'nous': 1372, 'organiser': 136, 'prendre': 136, 'retrouver': 136, 'revoir': 136, 'se':
1372, 'voir': 136}, {'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1374, 'vite': 40},
{'<causative>': 40, 'signe': 40}, {'<do1>': 1375, 'fais': 1376}, {'fais': 1376}, {'^': 1378}, {'^': 1377, 'leur':
1379, 'lui': 1379}, {'bricole': 40, 'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40,
'dessine': 40, 'dépose': 40, 'fais': 1376, 'fait': 1376, 'ferai': 1376, 'garde': 40, 'garderai': 40, 'imprime': 40,
'imprimerai': 40, 'installe': 40, 'note': 40, 'prends': 40, 'ramene': 40, 'rapporte': 40, 'rapporterai': 40, 'redige':
40, 'redigerai': 40, 'rends': 40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai':
40, 'traduis': 40}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 232, 'parle': 232, 'parlé': 232,
'promis': 1382, 'repondu': 232, 'telephone': 232, 'téléphoné': 232}, {'^': 1381, 'ai': 1383, 'leur': 1379, 'lui':
1379}, {'^': 40, 'leur': 84, 'lui': 84}, {'a': 1385, 'à': 1385}, {'elle': 1386}, {'lui': 1386}, {'d': 1387, 'de':
1388}, {'a': 1385, 'aupres': 1389, 'à': 1385}, {'engage': 1390, 'engagee': 1390, 'engagé': 1390}, {'etais': 1391},
{'suis': 1391}, {'<see_inf>': 98}, {'pas': 1394, 'plus': 1394}, {'peut': 1395, 'peux': 1395, 'pourrai': 1395,
'pourrais': 1395, 'pouvais': 1395, 'pouvait': 1395}, {'appeler': 136, 'boire': 136, 'caler': 136, 'dejeuner': 136,
'diner': 136, 'dîner': 136, 'faire': 136, 'manger': 136, 'me': 1372, 'nous': 1372, 'organiser': 136, 'pas': 1394,
'plus': 1394, 'prendre': 136, 'retrouver': 136, 'revoir': 136, 'se': 1372, 'voir': 136}, {'<them>': 1362, '^': 1364,
'accompagne': 686, 'ai': 1370, 'aimerais': 136, 'attends': 1371, 'conduirai': 686, 'conduis': 686, 'depose': 686,
'devrais': 1373, 'devrait': 1373, 'devrions': 1373, 'dois': 284, 'dépose': 686, 'emmene': 686, 'emmenerai': 686,
'emmène': 686, 'fais': 612, 'fait': 612, 'ferai': 612, 'hesite': 136, 'l': 1380, 'la': 1380, 'le': 1380, 'les': 1380,
'leur': 1384, 'lui': 1384, 'm': 1392, 'me': 1393, 'ne': 1396, 'peut': 1395, 'peux': 1395, 'pourrai': 1395, 'pourrais':
1397, 'pourrait': 1373, 'pourrions': 1373, 'pouvais': 1395, 'pouvait': 1395, 'raccompagne': 686}, {'<inf>': 98},
{'<sort_of_met>': 98, 'ose': 1399}, {'<do1>': 1363, '<lui_give>': 40}, {'N': 539}, {'<any_det>': 20}, {'^': 1403},
{'apres': 98}, {'qu': 136, 'que': 136}, {'': (11, 'thinking'), 'appeler': 136, 'boire': 136, 'caler': 136, 'dejeuner':
136, 'diner': 136, 'dîner': 136, 'faire': 136, 'manger': 136, 'me': 1372, 'nous': 1372, 'organiser': 136, 'prendre':
136, 'retrouver': 136, 'revoir': 136, 'se': 1372, 'voir': 136}, {'': (5, 'mine'), '^': 1156, 'connecter': 756,
'encore': 40, 'les': 1160, 'mettre': 778, 'presenter': 756}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par': 25,
'pour': 25, 'à': 25}, {'attendu': 1409, 'attendue': 1409, 'attendus': 1409, 'convie': 1409, 'conviee': 1409,
'convies': 1409, 'invite': 1409, 'invitee': 1409, 'invitees': 1409, 'invites': 1409, 'invité': 1409}, {'^': 71,
'visiter': 25}, {'^': 71}, {'<do1>': 1375, 'fais': 1376, 'leur': 1360, 'lui': 1360}, {'^': 1413, 'leur': 1379, 'lui':
1379}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'occupe': 1415}, {'en': 1416, 'engage': 159,
'etais': 1391, 'occupe': 1415}, {'d': 40, 'de': 40, 'des': 40, 'du': 40}, {'': (5, 'mine'), '^': 40, 'leur': 84,
'lui': 84}, {'a': 1419, 'aupres': 1389, 'de': 40, 'pour': 40, 'à': 1419}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40},
{'engage': 1420, 'engagee': 1420, 'engagé': 1420, 'propose': 1421, 'proposee': 1421, 'proposé': 1421}, {'charge':
1418, 'demande': 136, 'rappelle': 136, 'souviens': 136, 'suis': 1422}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25,
'en': 25, 'à': 25}, {'a': 136, 'qu': 136, 'que': 136, 'à': 136}, {'N': 539, '^': 1403}, {'<giveinf>': 40, 'l': 41,
'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1427}, {'bien': 136}, {'<them>': 1362, '^': 1401,
'accompagne': 686, 'accueille': 1402, 'accueillons': 1402, 'aura': 1404, 'aurai': 1404, 'conduirai': 686, 'conduis':
686, 'cours': 1405, 'crois': 1406, 'depose': 686, 'devrais': 1407, 'devrait': 1373, 'devrions': 1373, 'dois': 1408,
'dépose': 686, 'emmene': 686, 'emmenerai': 686, 'emmène': 686, 'est': 1410, 'fais': 1411, 'fait': 612, 'ferai': 612,
'gere': 1412, 'l': 1414, 'la': 1414, 'le': 1414, 'les': 1414, 'leur': 1384, 'lui': 1384, 'm': 1417, 'me': 1423, 'ne':
1396, 'pars': 1424, 'pense': 1425, 'peut': 1395, 'peux': 1395, 'pourrai': 1395, 'pourrais': 1397, 'pourrait': 1373,
'pourrions': 1373, 'pouvais': 1395, 'pouvait': 1395, 'prends': 1412, 'raccompagne': 686, 'recevons': 1402, 'recevra':
1404, 'recevrai': 1404, 'recevrons': 1404, 'recois': 1426, 'recoit': 1426, 'recupere': 1404, 'reflechis': 136,
'sommes': 1410, 'songe': 136, 'suis': 1410, 'va': 819, 'vais': 1428, 'verrais': 1429, 'voudrais': 136},
{'entremetteurs': 5}, {'a': 232, 'au': 232, 'aux': 232, 'les': 1431, 'à': 232}, {'mois': 18}, {'semaine': 18},
{'prochaine': 18}, {'semaine': 1435}, {'bientot': 18, 'ce': 1433, 'cette': 1434, 'la': 1436}, {'D': 18, 'bientot': 18,
'ce': 1433, 'cette': 1434, 'la': 1436}, {'<hand3>': 1437, '<send3>': 1437, 'apporte': 1438, 'depose': 1438, 'dépose':
1438, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'facebook': 136, 'insta': 136,
'instagram': 136, 'linkedin': 136, 'twitter': 136, 'x': 136}, {'sur': 1440}, {'^': 866, 'avec': 867}, {'contact':
1442, 'lien': 1442, 'relation': 1442}, {'en': 1443}, {'appele': 98, 'appelee': 98, 'appelé': 98, 'contacte': 98,
'contactee': 98, 'felicite': 98, 'felicitee': 98, 'rappele': 98, 'rappelee': 98, 'vu': 98, 'vue': 98}, {'appele': 98,
'appelee': 98, 'appelé': 98, 'contacte': 98, 'contactee': 98, 'encore': 1445, 'felicite': 98, 'felicitee': 98,
'rappele': 98, 'rappelee': 98, 'vu': 98, 'vue': 98}, {'appele': 98, 'appelee': 98, 'appelé': 98, 'contacte': 98,
'contactee': 98, 'encore': 1446, 'felicite': 98, 'felicitee': 98, 'rappele': 98, 'rappelee': 98, 'vu': 98, 'vue': 98},
{'bloc': 191}, {'peu': 191}, {'^': 190, 'a': 1448, 'comme': 191, 'un': 1449, 'à': 1448}, {'pas': 1446}, {'<cheered>':
191, '<warned>': 270, 'aide': 843, 'aidee': 843, 'aidé': 843, 'appris': 1441, 'conseille': 843, 'conseillee': 843,
'conseillé': 843, 'depanne': 843, 'depannee': 843, 'epaule': 279, 'epaulee': 279, 'eu': 232, 'eue': 232, 'forme':
1314, 'formee': 1314, 'formes': 1314, 'initie': 1314, 'initiee': 1314, 'inities': 1314, 'lu': 1441, 'mis': 1444,
'mise': 1444, 'mises': 1444, 'pas': 1447, 'presente': 874, 'presentees': 1444, 'presentes': 1444, 'présenté': 874,
'présentés': 1444, 'rebooste': 1450, 'reboostee': 1450, 'recommande': 909, 'recommandee': 909, 'recommandé': 909,
'remonte': 1450, 'remontee': 1450, 'remontees': 1450, 'remontes': 1450, 'remotive': 1450, 'remotivee': 1450,
'remplace': 279, 'remplacee': 279, 'seconde': 183, 'secondee': 183, 'toujours': 1451, 'vu': 1441, 'vue': 1441},
{'<them>': 170, 'N': 170}, {'d': 1453, 'de': 1453}, {'^': 1439, 'ai': 1452, 'anniv': 936, 'anniversaire': 936, 'avis':
1114, 'idee': 1454}, {'camp': 18}, {'son': 1456}, {'dans': 1457}, {'est': 1458}, {'^': 1439, 'balle': 1459,
'messagerie': 98}, {'<my>': 203}, {'^': 1461}, {'N': 1462}, {'plan': 98}, {'': (0, 'missed'), 'sur': 98, 'vocal': 98},
{'sa': 98, 'son': 98}, {'sur': 1466}, {'message': 1465, 'vocal': 1467}, {'a': 1463, 'en': 1464, 'ma': 207, 'mes': 207,
'mon': 207, 'nos': 207, 'notre': 207, 'un': 1468, 'à': 1463}, {'^': 1439}, {'connaitre': 867, 'rencontrer': 867},
{'se': 1471}, {'un': 867, 'une': 867}, {'^': 866, 'en': 1443, 'l': 1473}, {'<warned>': 270, 'fait': 1472, 'forme':
1314, 'formee': 1314, 'formes': 1314, 'initie': 1314, 'initiee': 1314, 'inities': 1314, 'mis': 1444, 'mise': 1444,
'mises': 1444, 'presentees': 1474, 'presentes': 1474, 'présentés': 1474, 'rebooste': 1450, 'reboostee': 1450,
'remonte': 1450, 'remontee': 1450, 'remontees': 1450, 'remontes': 1450, 'remotive': 1450, 'remotivee': 1450,
'remplace': 183, 'remplacee': 183, 'seconde': 183, 'secondee': 183}, {'^': 1439, 'ai': 1475}, {'recommandation':
1204}, {'de': 1477}, {'<inf>': 168, 'faut': 168, 'il': 355, 'je': 1098, 'mieux': 1099, 'ne': 168, 'pas': 168}, {'^':
1479}, {',': 1480}, {'<lui_give>': 40}, {'accord': 232, 'adresse': 232, 'avis': 232, 'benediction': 232, 'confiance':
232, 'conge': 232, 'demission': 232, 'disponibilites': 232, 'dispos': 232, 'feu': 232, 'numero': 232, 'ok': 232,
'parole': 232, 'preavis': 232, 'reponse': 232}, {'<any_det>': 214, '<my>': 203, 'des': 214, 'deux': 214, 'l': 214,
'la': 214, 'le': 214, 'les': 214, 'trois': 214, 'un': 214, 'une': 214}, {'^': 214}, {'d': 1485, 'de': 1485}, {'de':
1485}, {'tas': 1487}, {'<any_det>': 209, '<my>': 1483, '^': 1484, 'des': 1485, 'plein': 1486, 'quelques': 1485, 'un':
1488}, {'<any_det>': 267}, {'^': 1490}, {'<any_det>': 279, '^': 278, 'comment': 279, 'pourquoi': 279}, {'client': 5,
'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1493, 'un': 1493, 'une': 1493}, {'^':
1360}, {'^': 1360, 'l': 1495, 'la': 1495, 'le': 1495, 'les': 1495, 'leur': 1495, 'lui': 1495}, {'j': 1496, 'je': 1496,
'on': 1496}, {'que': 1497}, {'combien': 279, 'comment': 279, 'la': 279, 'le': 279, 'les': 279, 'pourquoi': 279},
{'<handed>': 1462}, {'<taught>': 1492}, {'courage': 191}, {'<pro>': 5, 'expert': 1067}, {'<good>': 1503, '<pro>': 5,
'expert': 1067}, {'<any_det>': 1504, 'N': 5, 'd': 833, 'de': 833, 'l': 1067, 'la': 1067, 'le': 1067, 'ma': 1067,
'mon': 1067, 'notre': 1067, 'un': 1067, 'une': 1067}, {'': (8, 'asked'), 'd': 833, 'de': 833}, {'lacher': 191},
{'rien': 1507}, {'accrocher': 191}, {'bon': 191}, {'<inf>': 270, 'ne': 1508, 's': 1509, 'tenir': 1510}, {'': (5,
'mine'), '<give1>': 40, 'lis': 40, 'm': 846, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis':
40, 'verifie': 40}, {'^': 1512, 'l': 1495, 'la': 1495, 'le': 1495, 'les': 1495, 'leur': 1495, 'lui': 1495}, {'j':
1513, 'je': 1513, 'on': 1496}, {'bravo': 191, 'd': 833, 'de': 1511, 'q': 849, 'que': 1514}, {'^': 278, 'd': 279, 'de':
279, 'sur': 279}, {'cours': 1516}, {'<remarks>': 1177, 'annotations': 1172, 'correctifs': 1172, 'corrections': 1172,
'cours': 1516, 'critiques': 1172, 'impressions': 1172, 'notes': 1172, 'suggestions': 1172}, {'cours': 1516, 'trois':
1178}, {'<remarks>': 1177, 'annotations': 1172, 'correctifs': 1172, 'corrections': 1172, 'critiques': 1172,
'impressions': 1172, 'notes': 1172, 'suggestions': 1172}, {'<remarks>': 1177, 'annotations': 1172, 'avis': 854,
'correctifs': 1172, 'corrections': 1172, 'critiques': 1172, 'impressions': 1172, 'notes': 1172, 'suggestions': 1172},
{'^': 278, 'avec': 279, 'pour': 279, 'sur': 279}, {'main': 1522}, {'de': 1523}, {'<remarks>': 1177, 'annotations':
1172, 'correctifs': 1172, 'corrections': 1172, 'coup': 1524, 'cours': 1516, 'critiques': 1172, 'impressions': 1172,
'notes': 1172, 'suggestions': 1172}, {'0': 1517, 'beaucoup': 1179, 'des': 1518, 'deux': 1519, 'du': 1178, 'mes': 1520,
'mon': 1521, 'pas': 1185, 'plein': 1179, 'plusieurs': 1178, 'quelques': 1224, 'tous': 1188, 'trois': 1517, 'un':
1525}, {'': (23, 'contact'), 'que': 1497}, {'annotations': 1172, 'correctifs': 1172, 'corrections': 1172, 'critiques':
1172, 'impressions': 1172, 'notes': 1172, 'suggestions': 1172}, {'annotations': 1172, 'client': 5, 'cliente': 5,
'clients': 5, 'contact': 5, 'correctifs': 1172, 'corrections': 1172, 'critiques': 1172, 'impressions': 1172, 'lead':
5, 'notes': 1172, 'prospect': 5, 'suggestions': 1172}, {'des': 1528, 'deux': 1493, 'mes': 1528, 'mon': 1528, 'un':
1529, 'une': 1493}, {'<any_det>': 279, '^': 278, 'combien': 279, 'comment': 279, 'la': 279, 'le': 279, 'les': 279,
'pourquoi': 279}, {'beaucoup': 1179, 'des': 1520, 'deux': 1222, 'du': 1178, 'mes': 1520, 'mon': 1520, 'part': 270,
'pas': 1185, 'plein': 1179, 'plusieurs': 1178, 'quelques': 1224, 'tous': 1188, 'un': 1520}, {'coup': 1524}, {'un':
1533}, {'<any_det>': 1504, 'N': 5, 'l': 1067, 'la': 1067, 'le': 1067, 'ma': 1067, 'mon': 1067, 'notre': 1067, 'un':
1067, 'une': 1067}, {'<any_det>': 279, '^': 278}, {'<any_det>': 203}, {'^': 1537}, {'': (19, 'gave:resource'),
'<any_det>': 203}, {'argent': 204}, {'l': 1540}, {'0': 204, '^': 1539, 'cent': 204, 'de': 1541}, {'': (5, 'mine'),
'^': 905}, {'': (5, 'mine'), 'd': 1543, 'de': 1543, 'que': 40}, {'<inf>': 270, '^': 40}, {'d': 1545, 'de': 1545},
{'moral': 191}, {'confiance': 191, 'courage': 191, 'du': 1502, 'le': 1547}, {'<any_det>': 1504}, {'des': 1528, 'mes':
1528, 'mon': 1528, 'un': 1528}, {'<give1>': 40, 'lis': 40, 'm': 846, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1551, 'l': 1495, 'la': 1495, 'le': 1495, 'les': 1495, 'leur': 1495,
'lui': 1495}, {'j': 1552, 'je': 1552, 'on': 1496}, {'': (23, 'contact'), 'q': 849, 'que': 1553}, {'bon': 1502},
{'<handed>': 1489, '<read_it>': 1491, '<said>': 270, '<taught>': 1492, '<vowed>': 681, 'adresse': 1494, 'adressé':
1494, 'amene': 1494, 'amené': 1494, 'annonce': 1498, 'annoncé': 1498, 'annote': 1491, 'apporte': 1494, 'apporté':
1494, 'appris': 1499, 'aussi': 1500, 'bien': 1501, 'bon': 1502, 'challenge': 1491, 'commente': 1491, 'commenté': 1491,
'confie': 1462, 'confirme': 1498, 'confirmé': 1498, 'confié': 1462, 'conseille': 1505, 'conseillé': 1505, 'corrige':
1491, 'corrigé': 1491, 'demande': 1506, 'demandé': 1506, 'detaille': 1499, 'dit': 1515, 'donne': 1526, 'donné': 1526,
'ecrit': 1527, 'envoye': 1530, 'explique': 1531, 'expliqué': 1531, 'fait': 1532, 'file': 1534, 'filé': 1534,
'indique': 1535, 'laisse': 1462, 'laissé': 1462, 'montre': 1536, 'montré': 1536, 'offert': 1057, 'parle': 232,
'parlé': 232, 'partage': 1538, 'partagé': 1538, 'pose': 241, 'posé': 241, 'presente': 874, 'prete': 1542, 'promis':
1544, 'propose': 1546, 'proposé': 1546, 'présenté': 874, 'prêté': 1542, 'raconte': 1499, 'raconté': 1499,
'recommande': 1505, 'recommandé': 1505, 'redonne': 1548, 'redonné': 1548, 'refile': 1549, 'refilé': 1549, 'relu':
1491, 'remonte': 1548, 'renvoye': 1550, 'repondu': 1554, 'revu': 1491, 'souhaite': 1555, 'souhaité': 1555, 'suggere':
1505, 'suggéré': 1505, 'telephone': 232, 'tout': 1501, 'téléphoné': 232}, {'mon': 855}, {'d': 906, 'de': 906},
{'<handed>': 210, '<tip>': 1481, '^': 1482, 'ai': 1556, 'donne': 1557, 'donné': 1557, 'faut': 414, 'prete': 1462,
'promis': 1558, 'prête': 1462}, {'<tip>': 1481}, {'<date>': 98, 'rendez': 765}, {'<reach_inf>': 98, '<see_inf>': 98},
{'<reach_inf>': 98, '<see_inf>': 98, 'l': 1562, 'la': 1562, 'le': 1562, 'les': 1562, 'lui': 1562}, {'anniv': 98,
'anniversaire': 98}, {'<any_det>': 1561, 'N': 98, 'd': 1563, 'de': 1563, 'l': 1564, 'le': 1564}, {'article': 136,
'interview': 136, 'portrait': 136, 'post': 136}, {'bouquin': 136, 'livre': 136, 'post': 136}, {'': (11, 'thinking'),
'facebook': 136, 'insta': 136, 'instagram': 136, 'la': 951, 'le': 952, 'linkedin': 136, 'twitter': 136, 'x': 136},
{'dans': 953, 'l': 1566, 'le': 1567, 'par': 953, 'qu': 136, 'que': 136, 'sur': 1568, 'un': 1566, 'une': 1566},
{'<remarks>': 1177, 'annotations': 1172, 'audit': 268, 'correctifs': 1172, 'corrections': 1172, 'critiques': 1172,
'impressions': 1172, 'notes': 1172, 'suggestions': 1172}, {'relecture': 268}, {'beaucoup': 1179, 'des': 1520, 'deux':
1222, 'du': 1178, 'mes': 1520, 'mon': 1520, 'part': 270, 'pas': 1185, 'plein': 1179, 'plusieurs': 1178, 'quelques':
1224, 'tous': 1188, 'un': 1570, 'une': 1571}, {'<handed>': 1489, '<read_it>': 1491, '<said>': 270, '<taught>': 1492,
'<vowed>': 681, 'adresse': 1494, 'adressé': 1494, 'amene': 1494, 'amené': 1494, 'annonce': 1498, 'annoncé': 1498,
'annote': 1491, 'apporte': 1494, 'apporté': 1494, 'appris': 1499, 'aussi': 1500, 'bien': 1501, 'bon': 1502,
'challenge': 1491, 'commente': 1491, 'commenté': 1491, 'confie': 1462, 'confirme': 1498, 'confirmé': 1498, 'confié':
1462, 'conseille': 1505, 'conseillé': 1505, 'corrige': 1491, 'corrigé': 1491, 'demande': 1506, 'demandé': 1506,
'detaille': 1499, 'dit': 1515, 'donne': 1526, 'donné': 1526, 'ecrit': 1527, 'envoye': 1530, 'explique': 1531,
'expliqué': 1531, 'fait': 1572, 'file': 1534, 'filé': 1534, 'indique': 1535, 'laisse': 1462, 'laissé': 1462, 'montre':
1536, 'montré': 1536, 'offert': 1057, 'parle': 232, 'parlé': 232, 'partage': 1538, 'partagé': 1538, 'pose': 241,
'posé': 241, 'presente': 874, 'prete': 1542, 'promis': 1544, 'propose': 1546, 'proposé': 1546, 'présenté': 874,
'prêté': 1542, 'raconte': 1499, 'raconté': 1499, 'recommande': 1505, 'recommandé': 1505, 'redonne': 1548, 'redonné':
1548, 'refile': 1549, 'refilé': 1549, 'relu': 1491, 'remonte': 1548, 'renvoye': 1550, 'repondu': 1554, 'revu': 1491,
'souhaite': 1555, 'souhaité': 1555, 'suggere': 1505, 'suggéré': 1505, 'telephone': 232, 'tout': 1501, 'téléphoné':
232}, {'<handed>': 210, '<must3>': 251, '^': 1482, 'ai': 1573, 'donne': 1557, 'donné': 1557, 'faut': 414, 'prete':
1462, 'promis': 1558, 'prête': 1462}, {'': (13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13,
'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 168, 'leur': 40,
'lui': 40, 'ne': 168, 'pas': 168}, {'^': 1577}, {'^': 558, 'd': 1578, 'de': 1578}, {'<imperative>': 168, 'faut': 168,
'il': 355, 'n': 168, 'ne': 168, 'surtout': 168}, {'^': 1580}, {':': 1581, 'd': 359, 'de': 359, 'qu': 564, 'que': 567},
{'<hand3>': 837, '<send3>': 837, '<would_give>': 18, 'l': 544, 'la': 544, 'le': 544, 'les': 544, 'm': 572, 'me': 572,
'nous': 572}, {'^': 1583, 'allait': 385, 'va': 385}, {'<hand3>': 837, '<send3>': 837, '<would_give>': 18, 'devait':
168, 'devrait': 168, 'doit': 168, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'ferait': 168, 'l': 544, 'la': 544,
'le': 544, 'les': 544, 'm': 572, 'me': 572, 'ne': 362, 'nous': 572, 'valait': 168, 'vaudrait': 168, 'vaut': 168},
{'^': 1585, 'allait': 385, 'va': 385}, {'devait': 168, 'devrait': 168, 'doit': 168, 'fallait': 168, 'faudrait': 168,
'faut': 168, 'ferait': 168, 'ne': 362, 'valait': 168, 'vaudrait': 168, 'vaut': 168}, {'^': 1587}, {'elle': 1584, 'il':
1586, 'on': 1588}, {'...': 1582, ':': 357, 'd': 571, 'de': 571, 'qu': 1589, 'que': 507}, {'astuce': 170, 'conseil':
170, 'tip': 170}, {'conseil': 354}, {'bigo': 232, 'bigophone': 232, 'fil': 232, 'grelot': 232, 'phone': 232,
'telephone': 232, 'tube': 232, 'téléphone': 232}, {'de': 1593}, {'coup': 1594}, {'conseil': 354, 'coup': 1594,
'petit': 1595}, {'...': 1591, 'comme': 1592, 'le': 1592, 'un': 1596}, {'part': 232}, {'<letter>': 232, 'faire': 1598},
{'<any_det>': 1599, '<letter>': 232, 'faire': 1598}, {'des': 583, 'en': 1464, 'plantee': 98, 'poireauter': 98, 'seul':
98, 'seule': 98, 'tomber': 98, 'un': 583}, {'en': 1464, 'plantee': 98, 'poireauter': 98, 'seul': 98, 'seule': 98,
'tomber': 98}, {'rappele': 98, 'repondu': 98}, {'bigo': 232, 'bigophone': 232, 'fil': 232, 'grelot': 232, 'phone':
232, 'tel': 232, 'telephone': 232, 'tube': 232, 'tél': 232, 'téléphone': 232}, {'de': 1604}, {'coup': 1605, 'petit':
1595}, {'un': 1606}, {'<reached_me>': 232, '<said>': 1576, '<urges>': 540, '<vowed>': 549, 'accompagne': 228,
'accompagnee': 228, 'accompagné': 228, 'accueillis': 232, 'alerte': 550, 'alertee': 550, 'alerté': 550, 'assure': 552,
'assuré': 552, 'certifie': 552, 'conjure': 553, 'conseille': 557, 'conseillé': 557, 'demande': 1579, 'demandé': 1579,
'dit': 1590, 'donne': 1597, 'donné': 1597, 'envoye': 1600, 'exhorte': 553, 'fait': 581, 'garanti': 552, 'invites':
232, 'jure': 552, 'juré': 552, 'laisse': 1601, 'laissee': 1602, 'laisses': 1602, 'laissé': 1601, 'lance': 377,
'lancé': 377, 'mis': 587, 'mise': 587, 'parle': 588, 'parlé': 588, 'pas': 1603, 'passe': 1607, 'passé': 1607,
'plante': 98, 'plantee': 98, 'pose': 803, 'posé': 803, 'preconise': 593, 'prie': 553, 'prié': 553, 'promis': 594,
'propose': 386, 'proposé': 386, 'préconise': 595, 'préconisé': 593, 'rappele': 596, 'reclame': 348, 'recommande': 593,
'recommandé': 593, 'recu': 232, 'recue': 232, 'recues': 232, 'recus': 232, 'rejoint': 228, 'rejointe': 228, 'rendu':
597, 'réclame': 348, 'réclamé': 348, 'saute': 598, 'somme': 553, 'suggere': 593, 'suggère': 595, 'suggéré': 593,
'supplie': 601, 'supplié': 601}, {'fallait': 168, 'faudrait': 168, 'faut': 168, 'valait': 168, 'vaudrait': 168}, {'^':
1609}, {'il': 1610, 'on': 1610}, {'qu': 1611}, {':': 357, 'qu': 1611}, {'a': 84, 'à': 84}, {'N': 1614}, {'de': 1615},
{'aupres': 1616, 'envers': 1615}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25}, {'annonce': 1243, 'annoncé': 1243,
'appris': 1243, 'confirme': 1243, 'confirmé': 1243, 'dit': 1243, 'raconte': 1243, 'raconté': 1243}, {'a': 1619},
{'dit': 1612}, {'pour': 348}, {'a': 84, 'd': 84, 'de': 84, 'pour': 84, 'à': 84}, {'N': 1623}, {'de': 1624}, {'aupres':
1625, 'avec': 1624, 'envers': 1624}, {'arrete': 809, 'arretee': 809, 'arrêté': 809, 'engage': 1626, 'engagee': 1626,
'engagé': 1626, 'pointe': 809, 'pointee': 809, 'propose': 1626, 'proposee': 1626, 'proposé': 1626, 'rendu': 809,
'rendue': 809}, {'<says>': 1575, '<urges>': 540, '^': 542, 'a': 1608, 'accompagnait': 228, 'alerte': 550, 'appelle':
232, 'disait': 1612, 'dit': 1613, 'engage': 1617, 'enjoint': 553, 'etais': 1391, 'invite': 1618, 'invitent': 1618,
'l': 1620, 'me': 1621, 'presse': 553, 'prie': 553, 'relance': 1622, 'suis': 1627, 'supplie': 553}, {'aucune': 982,
'pas': 1235}, {'aucune': 982, 'pas': 1235, 'toujours': 1629}, {'N': 34}, {'d': 1631, 'de': 1631}, {'...': 1632}, {'l':
1633, 'la': 1633, 'le': 1633, 'les': 1633}, {'^': 1634}, {'<any_det>': 1561, '^': 1634, 'encore': 1635, 'toujours':
1635}, {'^': 1634, 'encore': 1635, 'toujours': 1635}, {'<any_det>': 1561}, {'^': 182, 'avec': 183}, {'^': 1288}, {'':
(13, 'talk'), 'je': 136}, {'combien': 8, 'comment': 8, 'd': 1640, 'de': 1640, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's':
8, 'si': 1641}, {'il': 1588, 'on': 1588}, {'d': 607, 'de': 607, 'qu': 1643, 'que': 507}, {'': (0, 'missed'), '^':
1346, 'encore': 1347, 'toujours': 1347}, {'de': 40}, {'': (11, 'thinking'), 'jamais': 98, 'pas': 98, 'plus': 98,
'toujours': 1031}, {'a': 1640, 'à': 1640}, {'N': 1623, 'lui': 1386}, {'d': 1387, 'de': 1649}, {'a': 1419, 'aupres':
1650, 'avec': 1624, 'de': 40, 'envers': 1624, 'pour': 40, 'à': 1419}, {'a': 40, 'aupres': 1625, 'avec': 1624, 'de':
40, 'envers': 1624, 'pour': 40, 'à': 40}, {'arrete': 809, 'arretee': 809, 'arrêté': 809, 'engage': 1651, 'engagee':
1651, 'engagé': 1651, 'pointe': 809, 'pointee': 809, 'propose': 1652, 'proposee': 1652, 'proposé': 1652, 'rendu': 809,
'rendue': 809}, {'<says>': 1575, '<urges>': 540, '^': 605, 'annoncer': 330, 'charge': 1418, 'conseille': 354,
'decroche': 1121, 'demandait': 444, 'demande': 1642, 'dire': 330, 'disant': 330, 'dit': 1644, 'doit': 611, 'doivent':
611, 'décroche': 1121, 'engage': 1617, 'faut': 1345, 'ghoste': 98, 'informer': 330, 'manque': 1645, 'met': 615,
'preconise': 595, 'prevenir': 330, 'promet': 616, 'préconise': 595, 'préconisé': 595, 'rappeler': 1646, 'rappelle':
1647, 'reclame': 348, 'recommande': 595, 'recommandé': 595, 'relance': 1622, 'repond': 1121, 'reste': 1648, 'réclame':
348, 'réclamé': 348, 'souviens': 136, 'suggere': 595, 'suggère': 595, 'suggéré': 595, 'suis': 1653, 'verrait': 617,
'voit': 617}, {'': (10, 'thanks'), 'N': 912}, {'fois': 1327}, {'N': 912, 'a': 1655, 'beaucoup': 1327, 'encore': 1327,
'infiniment': 1327, 'mille': 1656, 'à': 1655}, {'vaut': 169}, {'mercis': 1327}, {'avec': 874}, {'contact': 1660,
'lien': 1660, 'relation': 1660}, {'en': 1661, 'et': 886}, {'N': 1662, 'en': 890, 'par': 892}, {'en': 1661}, {'N': 899,
'de': 900, 'entre': 900}, {'contact': 1665, 'relation': 1665}, {'N': 1664, 'en': 1666}, {'et': 228}, {'meme': 790,
'même': 790, 'pas': 800, 'plus': 801}, {'jamais': 883, 'pas': 896, 'plus': 883}, {'eu': 797, 'lieu': 98}, {'pas':
1671}, {'arrive': 98, 'arrivee': 98, 'arrivé': 98, 'venu': 98, 'venue': 98}, {'venu': 98, 'venue': 98}, {'jamais':
1673, 'meme': 790, 'même': 790, 'pas': 1674}, {'pas': 1447, 'toujours': 1451}, {'ai': 1676}, {'dit': 98, 'ecrit': 98,
'envoye': 98, 'parle': 98, 'parlé': 98, 'repondu': 98, 'souhaite': 98, 'souhaité': 98, 'telephone': 98, 'téléphoné':
98}, {'dit': 98, 'ecrit': 98, 'encore': 1678, 'envoye': 98, 'parle': 98, 'parlé': 98, 'repondu': 98, 'souhaite': 98,
'souhaité': 98, 'telephone': 98, 'téléphoné': 98}, {'dit': 98, 'ecrit': 98, 'encore': 1679, 'envoye': 98, 'parle': 98,
'parlé': 98, 'repondu': 98, 'souhaite': 98, 'souhaité': 98, 'telephone': 98, 'téléphoné': 98}, {'pas': 1679}, {'pas':
1680, 'rien': 1679, 'toujours': 1681}, {'ai': 1682}, {'decroche': 98, 'décroché': 98, 'rappele': 98, 'repondu': 98},
{'pas': 1684}, {'pas': 820}, {'a': 1669, 'ai': 1670, 'aura': 1672, 'est': 1675, 'l': 1677, 'leur': 1683, 'lui': 1683,
'ont': 1685, 'oublie': 1686, 'oublier': 1686, 'oublions': 1686}, {'decroche': 1121, 'décroche': 1121, 'rappelle':
1121, 'repond': 1121}, {'jamais': 98, 'pas': 98, 'plus': 98, 'tjrs': 1031, 'tjs': 1031, 'toujours': 1031}, {'fait':
1031, 'fera': 1031}, {'capte': 1031, 'decroche': 1121, 'décroche': 1121, 'l': 1677, 'leur': 1683, 'lui': 1683, 'me':
1688, 'oublie': 1686, 'oublier': 1686, 'oublions': 1686, 'rappelle': 1121, 'repond': 1689, 'se': 1690}, {'step': 0,
'steps': 0}, {'N': 98}, {'ni': 1693}, {'N': 1694}, {'': (12, 'task'), 'meme': 0, 'même': 0}, {'moi': 1696}, {'moi':
0}, {'a': 1697, 'pour': 1698, 'à': 1697}, {'devons': 1640, 'doit': 1640}, {'<hand3>': 837, '<send3>': 837,
'<would_give>': 18, 'l': 544, 'la': 544, 'le': 544, 'les': 544, 'm': 545, 'me': 545, 'nous': 545}, {'^': 1701},
{'<hand3>': 837, '<send3>': 837, '<would_give>': 18, 'fallait': 168, 'faudrait': 168, 'faut': 168, 'l': 544, 'la':
544, 'le': 544, 'les': 544, 'm': 545, 'me': 545, 'nous': 545, 'valait': 168, 'vaudrait': 168}, {'^': 1703}, {'elle':
1702, 'il': 1704, 'on': 1610}, {'...': 1582, ':': 357, 'd': 571, 'de': 571, 'qu': 1705}, {'N': 1369}, {'': (5,
'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1708}, {'^': 381, 'a': 1707, 'd': 1709, 'de': 1709, 'qu': 382, 'que':
382, 'à': 1707}, {'<reached_me>': 232, '<said>': 1576, '<urges>': 540, '<vowed>': 549, 'accueillis': 232, 'assure':
552, 'assuré': 552, 'certifie': 552, 'conjure': 553, 'conseille': 557, 'conseillé': 557, 'demande': 1579, 'demandé':
1579, 'dit': 1706, 'donne': 1597, 'donné': 1597, 'envoye': 1600, 'exhorte': 553, 'fait': 581, 'garanti': 552,
'invites': 232, 'jure': 552, 'juré': 552, 'laisse': 1601, 'laissee': 1602, 'laisses': 1602, 'laissé': 1601, 'lance':
377, 'lancé': 377, 'mis': 627, 'mise': 627, 'parle': 588, 'parlé': 588, 'passe': 1607, 'passé': 1607, 'plantes': 98,
'pose': 803, 'posé': 803, 'preconise': 593, 'prie': 553, 'prié': 553, 'promis': 1710, 'préconise': 595, 'préconisé':
593, 'recommande': 593, 'recommandé': 593, 'recu': 232, 'recue': 232, 'recues': 232, 'recus': 232, 'rendu': 597,
'saute': 598, 'somme': 553, 'suggere': 593, 'suggère': 595, 'suggéré': 593, 'supplie': 601, 'supplié': 601}, {'': (0,
'missed'), '<see_inf>': 98, 'se': 238}, {'': (0, 'missed'), '<see_inf>': 98, 'd': 1712, 'de': 1712, 'se': 238},
{'vous': 1713}, {'cale': 1713, 'calé': 1713, 'prevu': 1713, 'rdv': 1713, 'rendez': 1714}, {'combien': 8, 'comment': 8,
'd': 1640, 'de': 1640, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 357, 'd': 169, 'de': 169, 'qu':
1611}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1718, 'encore': 610, 'toujours': 610},
{'0': 228, 'deux': 228, 'nombreuses': 228, 'nombreux': 228, 'quatre': 228, 'quelques': 228, 'tous': 228, 'toute': 228,
'trois': 228, 'une': 228}, {'promis': 1369}, {'a': 1721, 'devons': 40, 'doit': 40}, {'croises': 98, 'parle': 98,
'parlé': 98, 'vu': 98, 'vus': 98}, {'pas': 1723}, {'sommes': 1724}, {'est': 1724}, {'nous': 1725, 's': 1726},
{'<sort_of_met>': 232, 'pas': 1723}, {'sommes': 1728}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25,
'ensemble': 25, 'à': 25}, {'<sort_of_met>': 232, 'attendu': 1409, 'attendue': 1409, 'attendus': 1409, 'convie': 1409,
'conviee': 1409, 'convies': 1409, 'invite': 1409, 'invitee': 1409, 'invitees': 1409, 'invites': 1409, 'invité': 1409},
{'<says>': 1575, '<them>': 1700, '<urges>': 540, '^': 605, 'a': 1711, 'accueille': 1402, 'accueillons': 1402,
'allons': 819, 'annoncer': 330, 'appelle': 232, 'attendons': 34, 'aura': 1404, 'aurai': 1404, 'avait': 1715, 'avions':
1715, 'conseille': 354, 'demandait': 444, 'demande': 1716, 'devons': 1640, 'devrais': 1373, 'devrait': 1373,
'devrions': 1373, 'dire': 330, 'disait': 1612, 'disant': 330, 'dit': 1717, 'doit': 1719, 'doivent': 611, 'enjoint':
553, 'est': 1410, 'etions': 1720, 'fais': 612, 'fait': 612, 'ferai': 612, 'informer': 330, 'invite': 1618, 'invitent':
1618, 'l': 1620, 'leur': 1722, 'lui': 1722, 'manque': 1348, 'me': 1621, 'n': 1727, 'ne': 1727, 'nous': 1729, 'part':
1730, 'partons': 1730, 'pourrais': 1373, 'pourrait': 1373, 'pourrions': 1373, 'preconise': 595, 'presse': 553,
'prevenir': 330, 'prie': 553, 'préconise': 595, 'préconisé': 595, 'recevons': 1402, 'recevra': 1404, 'recevrai': 1404,
'recevrons': 1404, 'recois': 1426, 'recoit': 1426, 'recommande': 595, 'recommandé': 595, 'recupere': 1404, 's': 1726,
'sommes': 1731, 'suggere': 595, 'suggère': 595, 'suggéré': 595, 'suis': 1410, 'supplie': 553, 'verrait': 617, 'voit':
617}, {'cafe': 232, 'café': 232, 'verre': 232}, {'ma': 207, 'mes': 207, 'mon': 207, 'nos': 207, 'notre': 207, 'un':
1733}, {'^': 1361, 'devons': 1640, 'doit': 1640}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40,
'renvoie': 40, 'transmet': 40}, {'a': 1707, 'd': 84, 'de': 84, 'à': 1707}, {'<set>': 25, 'dit': 1368, 'promis': 1737,
'rendez': 272}, {'D': 193, 'a': 193, 'au': 193, 'la': 193, 'le': 193, 'notre': 193, 'à': 193}, {'': (1, 'moved'), 'D':
193}, {'D': 193, 'a': 275, 'au': 275, 'pour': 275, 'à': 275}, {'': (1, 'moved'), 'D': 193, 'a': 275, 'au': 275,
'pour': 275, 'à': 275}, {'D': 193, 'a': 1740, 'au': 1740, 'ca': 1741, 'l': 1741, 'la': 193, 'le': 1742, 'notre': 193,
'pour': 275, 'à': 1740}, {'dejeuner': 98, 'diner': 98, 'dîner': 98, 'manger': 98, 's': 237, 'se': 238}, {'appeler':
25}, {'parler': 25, 'rappeler': 25, 'revoir': 25, 'voir': 25}, {'^': 1288, 'boire': 25, 'dejeuner': 25, 'diner': 25,
'dîner': 25, 'manger': 25, 's': 1745, 'se': 1746}, {'0': 228, 'deux': 228, 'nombreuses': 228, 'nombreux': 228,
'plein': 228, 'quatre': 228, 'quelques': 228, 'tous': 228, 'toute': 228, 'trois': 228, 'une': 228}, {'^': 1378,
'leur': 1379, 'lui': 1379}, {'fais': 1376, 'fait': 1376, 'ferai': 1376}, {'^': 1750, 'a': 1721, 'devons': 40, 'doit':
40, 'leur': 1379, 'lui': 1379}, {'nous': 1725, 'peut': 1395, 'peux': 1395, 'pourrai': 1395, 'pourrais': 1395,
'pouvais': 1395, 'pouvait': 1395, 's': 1726}, {'dej': 25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit':
1753, 'the': 25, 'verre': 25}, {'le': 1754, 'un': 1754}, {'D': 193, 'a': 275, 'au': 275, 'ca': 1741, 'l': 1741, 'le':
1741, 'pour': 275, 'à': 275}, {'': (14, 'together'), '<sort_of_met>': 232, 'loupe': 98, 'loupes': 98, 'manque': 98,
'manques': 98, 'manqué': 98, 'pas': 1723, 'rate': 98, 'rates': 98}, {'appelle': 25, 'est': 1757}, {'<we_meet>': 25},
{'voir': 25}, {'<see_inf>': 25, '^': 818, 'chez': 25, 'se': 1760}, {'<them>': 1735, '^': 1736, 'a': 1738,
'accompagne': 686, 'accueille': 1402, 'accueillons': 1402, 'attend': 34, 'aura': 1404, 'aurai': 1404, 'avait': 1715,
'avance': 1739, 'avions': 1715, 'boit': 25, 'brunche': 25, 'conduirai': 686, 'conduis': 686, 'decale': 1743,
'dejeune': 25, 'depose': 686, 'devait': 1744, 'devons': 1640, 'devrais': 1373, 'devrait': 1373, 'devrions': 1373,
'dine': 25, 'doit': 1747, 'décale': 1743, 'déjeune': 25, 'dépose': 686, 'dîne': 25, 'emmene': 686, 'emmenerai': 686,
'emmène': 686, 'est': 1410, 'etait': 1748, 'fais': 612, 'fait': 612, 'ferai': 612, 'l': 1749, 'la': 1749, 'le': 1749,
'les': 1749, 'leur': 1751, 'lui': 1751, 'lunche': 25, 'mange': 25, 'n': 1727, 'ne': 1752, 'nous': 1725, 'part': 1730,
'partons': 1730, 'peut': 1395, 'peux': 1395, 'pourrai': 1395, 'pourrais': 1397, 'pourrait': 1373, 'pourrions': 1373,
'pouvais': 1395, 'pouvait': 1395, 'prend': 1755, 'raccompagne': 686, 'recale': 1756, 'recevons': 1402, 'recevra':
1404, 'recevrai': 1404, 'recevrons': 1404, 'recois': 1426, 'recoit': 1426, 'recupere': 1404, 'remet': 1756, 'reporte':
1743, 'repousse': 1743, 's': 1758, 'se': 1759, 'sommes': 1410, 'suis': 1410, 'va': 1761, 'vais': 819, 'verra': 807},
{'besoin': 633, 'confirme': 753, 'confirmé': 753, 'du': 768, 'dû': 768}, {'': (0, 'missed'), 'complet': 98, 'total':
98}, {'le': 1561}, {'<any_det>': 1561, 'N': 98, 'completement': 1765, 'd': 1563, 'de': 1563, 'l': 1564, 'le': 1564,
'pas': 820, 'totalement': 1765}, {'<any_det>': 1561, 'N': 98, 'completement': 1765, 'd': 1563, 'de': 1563, 'l': 1564,
'le': 1564, 'totalement': 1765}, {'': (23, 'contact'), 'a': 232, 'au': 232, 'avec': 232, 'à': 232}, {'experience':
279, 'rex': 279}, {'...': 1170, 'a': 1219, 'des': 1013, 'le': 1013, 'mon': 1769, 'quelques': 1013, 'un': 1013, 'une':
1013, 'à': 1219}, {'hui': 98}, {'D': 98, 'aujourd': 1771, 'avec': 98, 'ce': 98, 'cette': 98}, {'vous': 1772},
{'<date>': 1772, 'news': 98, 'nouvelles': 98, 'rendez': 1773, 'reponse': 98, 'retour': 98, 'signe': 98}, {'appele':
98, 'appelé': 98, 'eu': 98, 'parle': 98, 'parlé': 98, 'recu': 1347, 'rencontre': 98, 'rencontré': 98, 'revu': 98,
'vu': 98}, {'occasion': 98}, {'<them>': 98, 'N': 98, 'de': 795, 'l': 1776, 'le': 894, 'lieu': 98}, {'moindre': 981},
{'<sort_of_met>': 98, 'de': 1774, 'decroche': 98, 'décroché': 98, 'encore': 1775, 'eu': 1777, 'joignable': 98, 'le':
1778, 'ose': 1399, 'oublier': 820, 'pointe': 98, 'pointee': 98, 'pu': 98, 'rappele': 98, 'recu': 1347, 'repondu': 98,
'reussi': 98}, {'<teach_inf>': 279}, {'leur': 1780, 'lui': 1780}, {'a': 1781, 'à': 1781}, {'N': 1782}, {'': (23,
'contact'), 'N': 1782}, {'a': 1783, 'avec': 1784, 'chez': 232, 'à': 1783}, {'maison': 25}, {'D': 193, 'N': 1462, 'la':
1786}, {'<them>': 268, 'N': 268}, {'avec': 1788, 'chez': 1788, 'd': 942, 'de': 942}, {'...': 1789}, {'<their>': 267,
'la': 267, 'le': 267, 'les': 267}, {'<any_det>': 1790, '^': 1791}, {'D': 193, 'bureau': 25, 'crible': 1792}, {'': (23,
'contact'), 'moi': 25, 'nous': 25}, {'temps': 926}, {'<any_det>': 1790, '<their>': 268, '^': 1791}, {'D': 193,
'revue': 1796}, {'avec': 232, 'chez': 232, 'ensemble': 232}, {'midi': 1798}, {'moment': 1798}, {'end': 1798},
{'<time_span>': 1798, 'apres': 1799, 'petit': 1800, 'week': 1801}, {'bigo': 232, 'bigophone': 232, 'fil': 232,
'grelot': 232, 'phone': 232, 'tube': 232}, {'de': 1803}, {'<time_span>': 1798, 'apres': 1799, 'coup': 1804, 'petit':
1800, 'week': 1801}, {'...': 1785, '<any_det>': 209, '<reach_noun>': 208, 'D': 193, 'a': 1787, 'au': 1793, 'boire':
25, 'chez': 1794, 'dejeuner': 25, 'diner': 25, 'du': 1795, 'dîner': 25, 'en': 1797, 'finalement': 997, 'la': 1802,
'le': 1802, 'me': 1760, 'nous': 1760, 'un': 1805, 'une': 1802, 'voir': 232, 'à': 1787}, {'bigo': 232, 'bigophone':
232, 'grelot': 232, 'phone': 232, 'tube': 232}, {'de': 1807}, {'coup': 1808}, {'avec': 232, 'chez': 232, 'un': 1809,
'voir': 232}, {'la': 1786}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a': 1811, 'au': 1812, 'boire': 25, 'chez':
1813, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1760, 'nous': 1760, 'à': 1811}, {'crible': 1792}, {'revue':
1796}, {'...': 1785, '<any_det>': 209, '<reach_noun>': 208, 'a': 1463, 'au': 1815, 'chez': 232, 'du': 1795, 'en':
1816, 'la': 1802, 'le': 1802, 'un': 1805, 'une': 1802, 'voir': 232, 'à': 1463}, {'mon': 946, 'qu': 8, 'que': 8}, {'a':
1640, 'qu': 518, 'que': 519, 'à': 1640}, {'': (5, 'mine'), 'connecter': 756, 'les': 1160, 'mettre': 778, 'presenter':
756}, {'a': 1820, 'à': 1820}, {'rdv': 98, 'rendez': 765}, {'au': 1822}, {'dejeune': 232, 'déjeuné': 232},
{'<sort_of_met>': 98, 'de': 795, 'joignable': 98}, {'...': 1053, 'de': 1334}, {'la': 897, 'un': 802, 'une': 897},
{',': 1104}, {'conseiller': 1549, 'indiquer': 1549, 'recommander': 1549}, {',': 1104, 'conseiller': 1549, 'indiquer':
1549, 'recommander': 1549}, {'annoncer': 330, 'dire': 330, 'informer': 330, 'prevenir': 330}, {'<them>': 1087,
'<they>': 1087, 'N': 1828, 'elle': 1828, 'elles': 1154, 'eux': 1154, 'info': 8, 'leur': 1829, 'lui': 1830, 'ma': 1026,
'me': 1831, 'nous': 1831}, {'pas': 136}, {'^': 1007, 'avec': 1267}, {'': (23, 'contact'), 'a': 874, 'avec': 874, 'et':
874, 'à': 874}, {'mail': 900}, {'N': 1835, 'par': 1836}, {'argent': 207}, {'l': 1838}, {'cents': 207}, {'0': 207,
'<any_det>': 207, '^': 1537, 'a': 1058, 'cent': 207, 'de': 1839, 'deux': 1840, 'ma': 207, 'mes': 207, 'mon': 207,
'nos': 207, 'notre': 207, 'à': 1058}, {'D': 193, 'a': 275, 'au': 275, 'en': 275, 'pour': 275, 'à': 275}, {'<shifted>':
1842, 'D': 193, 'a': 275, 'au': 275, 'en': 275, 'finalement': 1842, 'pour': 275, 'à': 275}, {'lieu': 1843}, {'fera':
1843}, {'aura': 1844, 'est': 1843, 'glisse': 1843, 'passe': 1843, 'passera': 1843, 'se': 1845, 'sera': 1843}, {'D':
1846}, {'D': 1846, 'cale': 1847, 'calee': 1847, 'calé': 1847, 'fixe': 1847, 'fixee': 1847, 'fixé': 1847, 'prevu':
1847, 'prevue': 1847}, {'<inf>': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1760, 'voir': 25},
{'etre': 1848}, {'D': 1846, 'avait': 1848, 'avec': 1041, 'cale': 1847, 'calee': 1847, 'calé': 1847, 'de': 1849,
'devait': 1850, 'est': 1848, 'etait': 1848, 'fixe': 1847, 'fixee': 1847, 'fixé': 1847, 'prevu': 1847, 'prevue': 1847},
{'D': 1846, 'avait': 1848, 'cale': 1847, 'calee': 1847, 'calé': 1847, 'devait': 1850, 'est': 1848, 'etait': 1848,
'fixe': 1847, 'fixee': 1847, 'fixé': 1847, 'prevu': 1847, 'prevue': 1847}, {'des': 1013, 'le': 1013, 'quelques': 1013,
'rdv': 25, 'rendez': 272, 'un': 1013, 'une': 1013}, {'rdv': 25}, {'<date>': 25, 'etape': 1854, 'rendez': 272}, {'':
(12, 'task'), 'rdv': 25}, {'<date>': 25, 'etape': 1856, 'rendez': 272}, {'etapes': 0}, {'elle': 1139, 'il': 1139},
{'^': 18, 'd': 551, 'de': 551, 'qu': 1859}, {':': 773, '^': 820, 'a': 904, 'd': 906, 'de': 906, 'à': 904}, {'N': 899,
'par': 1836}, {'elle': 1211, 'il': 1211}, {'<give3>': 18, '<would_give>': 18, 'l': 544, 'la': 305, 'le': 305, 'les':
305}, {'<would_give>': 18, 'jeter': 1208, 'jette': 1208, 'jettera': 1208, 'm': 1864, 'me': 1864, 'nous': 1864,
'regarde': 1208, 'regarder': 1208, 'va': 1209}, {'<any_det>': 423, '<my>': 423}, {'^': 1866}, {'^': 1865, 'auraient':
1867, 'aurait': 1867, 'recevraient': 1867, 'recevrait': 1867}, {'^': 1238, 'auraient': 1867, 'aurait': 1867,
'recevraient': 1867, 'recevrait': 1867}, {'avait': 1852}, {'<they>': 8, 'elle': 1868, 'elles': 1869, 'il': 1868,
'ils': 1869, 'on': 1870}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat':
184}, {'de': 1873}, {'h': 1874, 'heure': 1874, 'heures': 1874}, {'devrais': 168, 'devrait': 168, 'devrions': 168,
'ferais': 259, 'ferait': 259}, {'^': 1876}, {'<they>': 8, 'elle': 1211, 'il': 1211, 'j': 1877, 'je': 1877, 'nous':
1877, 'on': 1877}, {'': (13, 'talk'), 'D': 1846, 'avait': 1848, 'cale': 1847, 'calee': 1847, 'calé': 1847, 'devait':
1850, 'est': 1848, 'etait': 1848, 'fixe': 1847, 'fixee': 1847, 'fixé': 1847, 'prevu': 1847, 'prevue': 1847},
{'<any_det>': 1561, 'N': 98, 'l': 1564, 'le': 1564}, {'prochain': 25}, {'...': 1053, 'D': 1881, 'annule': 98,
'annulee': 98, 'annulé': 98, 'caduc': 98, 'manque': 98, 'manqué': 98, 'rate': 98, 'tombe': 196, 'tombé': 196, 'zappe':
98}, {'<any_det>': 1066, 'N': 909, 'a': 1069, 'd': 169, 'de': 169, 'l': 1070, 'la': 1070, 'le': 1070, 'ma': 1070,
'mon': 1070, 'notre': 1070, 'qu': 169, 'que': 169, 'un': 1070, 'une': 1070, 'à': 1069}, {'visite': 961}, {'fil': 961},
{'de': 1885}, {'<letter>': 961, 'coup': 1886}, {'N': 232, 'la': 1884, 'un': 1887, 'une': 1887}, {'une': 1205},
{'monde': 232}, {'^': 1007, 'avec': 1267, 'le': 1890}, {'<any_det>': 207, 'a': 1058, 'à': 1058}, {'par': 1243},
{'<any_det>': 944, '^': 267}, {'D': 193, 'a': 193, 'au': 193, 'à': 193}, {'^': 190, 'a': 191, 'de': 191, 'à': 191},
{'moral': 1896}, {'le': 1897}, {'<set>': 25, 'annule': 98, 'annulee': 98, 'annulé': 98, 'caduc': 98, 'manque': 98,
'manqué': 98, 'rate': 98, 'tombe': 196, 'tombé': 196, 'zappe': 98}, {'vous': 1899}, {'visite': 1220}, {'<their>':
1272, '^': 1007, 'avec': 1267, 'la': 1272, 'le': 1272}, {'<their>': 1272, 'la': 1272, 'le': 1272}, {'a': 232, 'à':
232}, {'': (0, 'missed'), 'D': 1117, 'a': 1117, 'au': 1117, 'la': 1117, 'le': 1117, 'notre': 1117, 'à': 1117},
{'table': 25}, {'une': 1906}, {'^': 1288, 'savoir': 807}, {'attente': 1212, 'dette': 40}, {'a': 1908, 'en': 1909,
'persuade': 371, 'persuadee': 371, 'à': 1908}, {'coeur': 183}, {'du': 1911}, {'': (23, 'contact'), '<any_det>': 944,
'^': 1007, 'avec': 1267}, {'de': 98}, {'part': 1914}, {'avec': 98, 'chez': 98, 'cote': 98, 'de': 98, 'du': 98}, {'N':
98, 'la': 1915, 'neuf': 1916, 'nouveau': 1916, 'special': 1916}, {'de': 1917}, {'^': 168, 'elle': 169, 'il': 169,
'je': 169}, {',': 1919}, {'place': 1920}, {'ma': 1921}, {'a': 1922, 'moi': 1920, 'à': 1922}, {'etais': 1923, 'etait':
1923}, {'pointe': 98, 'pointee': 98, 'presente': 98, 'presentee': 98, 'présenté': 98}, {'<sort_of_met>': 232,
'decommande': 98, 'decommandee': 98, 'desiste': 98, 'desistee': 98, 'engage': 648, 'engagee': 648, 'engagé': 648,
'pas': 1925}, {'elle': 1924, 'engage': 648, 'est': 1926, 'il': 1924, 'j': 1924}, {'prevenir': 98}, {'effet': 98,
'meme': 1928, 'même': 1928, 'nouvelles': 98, 'prevenir': 98, 'reponse': 98, 'succes': 98, 'suite': 98}, {'rapproche':
18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le': 25}, {'^': 1930, 'demandait': 444, 'demande': 444, 'fait':
1031, 'fera': 1031, 'revoit': 1931}, {'<to_place>': 174, '^': 173, 'a': 185, 'avec': 185, 'pour': 185, 'à': 185},
{'coaching': 1933, 'mentorat': 1933, 'mentoring': 1933, 'tutorat': 1333}, {'de': 1934}, {'populaire': 183}, {'bien':
1033, 'pour': 514}, {'main': 232}, {'la': 1938}, {'^': 168, 'd': 169, 'de': 169, 'que': 169}, {'est': 1940},
{'<giveinf>': 168}, {'^': 1942}, {',': 1480, '...': 170, ':': 169, 'c': 1941, 'd': 1943, 'de': 1943, 'est': 1940,
'etait': 1940}, {'<tip>': 1944, 'conseil': 171}, {'elle': 1924, 'il': 1924, 'j': 1924}, {'die': 98}, {'<came>': 521,
'passe': 1233, 'passee': 1233, 'passé': 1233, 'venu': 1233, 'venue': 1233}, {'^': 190, 'a': 191, 'à': 191}, {'chance':
1949}, {'^': 558, 'bonne': 1950}, {'bonne': 1950}, {'<any_det>': 1066}, {'N': 1953}, {'<any_det>': 1066, 'a': 1954,
'd': 169, 'de': 169, 'qu': 169, 'que': 169, 'à': 1954}, {'attente': 1212}, {'arrete': 809, 'arretee': 809, 'arrêté':
809, 'cense': 1001, 'censee': 1001, 'en': 1956, 'pointe': 809, 'pointee': 809, 'rendu': 809, 'rendue': 809},
{'<them>': 1087, '<they>': 1087}, {'messagerie': 98, 'moi': 785}, {'parler': 98}, {'<reach_inf>': 98, '<see_inf>': 98,
'l': 237, 'la': 1045, 'le': 1045, 'lui': 1960}, {'d': 1961, 'de': 1961}, {'courant': 270}, {'au': 1963}, {'N': 1964},
{'do': 0}, {'': (12, 'task'), '^': 1288}, {'boite': 1005, 'boîte': 1005, 'messagerie': 98, 'repondeur': 98}, {'': (23,
'contact'), 'boite': 1005, 'boîte': 1005, 'la': 1968, 'le': 1968, 'messagerie': 98, 'repondeur': 98, 'sa': 1968,
'son': 1968}, {'a': 195, 'sur': 1969, 'à': 195}, {'sur': 232}, {'un': 1152}, {'nouvelle': 98}, {'recu': 1347},
{'<reached_me>': 98, '<sort_of_met>': 98, 'de': 795, 'encore': 1974, 'eu': 98, 'recu': 1347}, {'la': 1915}, {'': (0,
'missed'), 'de': 1976, 'recu': 1215}, {'aucune': 1973, 'en': 1956, 'pas': 1975, 'rien': 1977}, {'...': 1170,
'<any_det>': 209, '<reach_noun>': 208, '<their>': 1218, 'a': 1219, 'le': 1223, 'à': 1219}, {'^': 1007, 'avec': 1009},
{'avec': 185, 'de': 185, 'pour': 185}, {'jours': 136, 'quatre': 136}, {'ces': 1982}, {'crochet': 1275, 'de': 1983,
'grand': 1328, 'petit': 1277, 'saut': 1276}, {'mettre': 18}, {'leur': 40, 'lui': 40, 'me': 1985, 'nous': 1985,
'parler': 402, 'revenir': 484}, {'avec': 686}, {'...': 1987}, {'^': 1986, 'a': 1988, 'au': 1988, 'en': 1988, 'à':
1988}, {'<see_inf>': 25, '^': 1427, 'a': 1988, 'au': 1988, 'en': 1988, 'rendre': 1161, 'à': 1988}, {'avoir': 232,
'croiser': 232, 'dejeuner': 232, 'diner': 232, 'discuter': 232, 'dîner': 232, 'parler': 232, 'quitter': 232,
'raccrocher': 232, 'rencontrer': 232, 'voir': 232}, {'de': 1991}, {'': (5, 'mine'), '<them>': 40}, {'^': 1993}, {'^':
1993, 'leur': 348, 'lui': 348}, {'j': 1994, 'je': 1995, 'l': 398, 'nous': 394}, {'^': 445, 'bien': 389, 'qu': 395,
'que': 1996, 'savoir': 8}, {'avoir': 232, 'croiser': 232, 'dejeuner': 232, 'diner': 232, 'discuter': 232, 'dîner':
232, 'm': 670, 'nous': 670, 'parler': 232, 'quitter': 232, 'raccrocher': 232, 'rencontrer': 232, 'voir': 232}, {'a':
1811, 'au': 1812, 'boire': 25, 'chez': 1813, 'de': 1998, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1760, 'nous':
1760, 'à': 1811}, {'appeler': 98, 'passer': 238, 'voir': 98}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 953, 'l':
1200, 'la': 1201, 'le': 1202, 'par': 953, 'passer': 136, 'qu': 8, 'que': 8, 'sur': 953, 'une': 1201}, {'N': 232,
'aussi': 1243, 'personne': 98}, {'avait': 2003}, {'agenda': 25}, {'connecter': 756, 'cote': 758, 'creuser': 136,
'elle': 390, 'eux': 390, 'faire': 774, 'l': 2005, 'les': 779, 'leur': 783, 'lui': 784, 'ma': 788, 'mettre': 778,
'moi': 792, 'notre': 794, 'presenter': 756, 'revoir': 804, 'sa': 805, 'son': 806, 'ta': 805, 'voir': 807}, {'avec':
1198, 'de': 1198, 'des': 1198, 'par': 1198, 'quelques': 1198}, {'$': 146, '//': 181, '0': 189, '<cheered>': 192,
'<date>': 197, '<handed>': 219, '<hours>': 227, '<i>': 240, '<letter>': 246, '<must3>': 251, '<opines>': 266,
'<read_it>': 269, '<said>': 271, '<set>': 274, '<shifted>': 277, '<taught>': 283, '<them>': 285, '<they>': 676,
'<tip>': 679, '<vowed>': 683, 'D': 689, 'N': 747, '^': 751, 'a': 808, 'accepte': 390, 'accompagne': 811, 'accompagné':
811, 'accord': 774, 'action': 813, 'adresse': 817, 'adressé': 817, 'ai': 918, 'aide': 923, 'aidé': 923, 'aimerait':
400, 'allait': 925, 'alle': 928, 'allee': 928, 'alors': 330, 'amene': 817, 'amené': 817, 'anime': 933, 'anniv': 936,
'anniversaire': 936, 'annonce': 941, 'annote': 945, 'annule': 98, 'annulee': 98, 'annules': 98, 'annulé': 98, 'appel':
947, 'appele': 232, 'appels': 948, 'appelé': 232, 'apporte': 817, 'apporté': 817, 'appris': 954, 'appuye': 957,
'apres': 330, 'apresentacao': 960, 'assis': 963, 'assure': 973, 'assuré': 974, 'attend': 418, 'attendent': 414,
'attends': 975, 'attendu': 977, 'au': 979, 'aucun': 981, 'aucune': 982, 'aurais': 984, 'avait': 985, 'avant': 330,
'avec': 988, 'averti': 989, 'avons': 995, 'banque': 996, 'bascule': 998, 'bavarde': 232, 'belle': 999, 'benevolat':
1000, 'besoin': 1002, 'beta': 1003, 'bien': 1004, 'boite': 1005, 'bonne': 999, 'bosse': 1010, 'bossé': 1010, 'bouffe':
232, 'bouffé': 232, 'boutique': 1011, 'boîte': 1005, 'brainstorme': 232, 'briefe': 989, 'brunche': 232, 'brunché':
232, 'bu': 1014, 'bureau': 1011, 'c': 1030, 'ca': 1038, 'cale': 1042, 'calé': 1042, 'capte': 1031, 'car': 8, 'cause':
1044, 'causé': 1044, 'cense': 385, 'censee': 385, 'cherche': 1046, 'cherché': 1046, 'citation': 8, 'coache': 174,
'coachee': 174, 'coaching': 1047, 'comme': 1048, 'commente': 945, 'commenté': 945, 'compte': 1051, 'concert': 1054,
'conduit': 1055, 'confie': 1059, 'confirme': 1060, 'confirmé': 753, 'confié': 1059, 'connecte': 900, 'conseil': 1062,
'conseille': 1071, 'conseillé': 1072, 'conseils': 679, 'consulte': 1073, 'convenu': 1075, 'conversation': 1079,
'coopte': 198, 'correction': 1080, 'corrige': 945, 'corrigé': 945, 'coup': 1082, 'couru': 926, 'croise': 232,
'croisee': 232, 'croises': 232, 'croisé': 232, 'd': 1109, 'dans': 1112, 'de': 1116, 'debattu': 232, 'debriefe': 232,
'decale': 1118, 'decide': 1119, 'decommande': 98, 'decommandee': 98, 'decortique': 1120, 'decroche': 1121, 'dejeune':
232, 'dejeuner': 1054, 'demandait': 444, 'demande': 1124, 'demandé': 1125, 'depanne': 844, 'deplace': 1118, 'depose':
1055, 'depuis': 330, 'des': 330, 'deux': 189, 'devaient': 451, 'devais': 1126, 'devait': 1133, 'dine': 232, 'diner':
1054, 'directement': 1134, 'disait': 1138, 'disant': 1141, 'discussion': 1079, 'discute': 232, 'dit': 1153, 'dixit':
1155, 'dois': 1162, 'doit': 1164, 'donnant': 1165, 'donne': 1196, 'donné': 1196, 'dont': 8, 'du': 1197, 'dès': 330,
'décale': 1118, 'décidé': 1119, 'décroche': 1121, 'déjeuné': 232, 'déplace': 1118, 'déposé': 1055, 'dîner': 1054,
'dîné': 232, 'dû': 1197, 'echange': 1199, 'ecoute': 1203, 'ecrit': 1206, 'elle': 1211, 'emmene': 1055, 'emmené': 1055,
'empechement': 98, 'en': 1214, 'encore': 1217, 'engagement': 774, 'engueulade': 1079, 'enseigne': 826, 'entendu': 774,
'entretien': 1054, 'entrevue': 1079, 'envoyant': 1165, 'envoye': 1226, 'epaule': 864, 'epluche': 1120, 'essaye': 1231,
'est': 1234, 'estime': 520, 'et': 1242, 'etaient': 1249, 'etais': 1250, 'etait': 1253, 'etant': 1254, 'ete': 505,
'etions': 1255, 'eu': 1260, 'explication': 1079, 'explique': 1263, 'expliqué': 1263, 'failli': 1264, 'fait': 1280,
'faudra': 1284, 'faudrait': 1287, 'faut': 1299, 'feedback': 1303, 'fete': 232, 'file': 1313, 'filé': 1313,
'finalement': 775, 'forme': 1315, 'forwarde': 1316, 'forwardé': 1316, 'franche': 999, 'fyi': 8, 'fêté': 232, 'gare':
926, 'garé': 926, 'ghoste': 98, 'ghostee': 98, 'ghosté': 98, 'glisse': 1323, 'glissé': 1324, 'grace': 1326, 'grand':
1328, 'gros': 1329, 'grosse': 999, 'h': 1330, 'hate': 1332, 'heure': 1335, 'heures': 1330, 'idee': 136, 'il': 1353,
'impatient': 1332, 'impatiente': 1332, 'inauguration': 1054, 'indique': 1072, 'informe': 989, 'informé': 989,
'initie': 1315, 'initiee': 1315, 'injoignable': 98, 'insiste': 1357, 'insisté': 882, 'interroge': 1073, 'intervenu':
1358, 'interviewe': 232, 'intro': 1359, 'introduit': 900, 'j': 1398, 'jamais': 1400, 'je': 1430, 'jette': 531, 'joue':
1432, 'l': 1455, 'la': 1460, 'laisse': 1469, 'laissé': 1469, 'lapin': 980, 'laquelle': 8, 'le': 1470, 'lequel': 8,
'les': 1476, 'lettre': 1478, 'leur': 1559, 'leurs': 1560, 'longue': 999, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1565,
'lu': 1569, 'lui': 1574, 'm': 1628, 'maile': 232, 'mailé': 232, 'mais': 1630, 'mange': 232, 'mangé': 232, 'manque':
1636, 'manquent': 1637, 'manqué': 1638, 'maraude': 1639, 'marche': 926, 'marché': 926, 'me': 1654, 'memo': 0,
'mentorat': 1047, 'mentore': 174, 'mentoree': 174, 'mentoring': 1047, 'merci': 1657, 'mieux': 1658, 'mille': 1659,
'mis': 1663, 'mise': 1667, 'moi': 1668, 'montre': 1263, 'montré': 1263, 'n': 1687, 'ne': 1691, 'next': 1692, 'ni':
1695, 'note': 1699, 'nous': 1732, 'offert': 1734, 'ok': 1083, 'on': 1762, 'ont': 1763, 'oubli': 1764, 'oublie': 1766,
'oublier': 1686, 'oublions': 1686, 'oublié': 1767, 'papotage': 1079, 'papote': 232, 'parait': 330, 'paraît': 330,
'parce': 330, 'parle': 1768, 'parlera': 635, 'parlé': 1768, 'partage': 1770, 'partagé': 1770, 'pas': 1779, 'passe':
1806, 'passee': 1810, 'passent': 1814, 'passera': 998, 'passé': 1817, 'pcq': 8, 'pendant': 1818, 'pense': 1819,
'penser': 1821, 'personne': 1823, 'petit': 1824, 'petite': 999, 'pitche': 232, 'plus': 1825, 'point': 1826,
'poireaute': 98, 'poireauter': 98, 'porte': 1011, 'pose': 1827, 'posé': 1827, 'pour': 1832, 'pourquoi': 1833,
'pousse': 1274, 'poussé': 1274, 'preconise': 380, 'prefere': 639, 'prefererait': 641, 'prend': 531, 'prepare': 1834,
'present': 1243, 'presentacion': 960, 'presentation': 960, 'presente': 1837, 'presentes': 1243, 'presents': 1243,
'prete': 1841, 'prevenu': 989, 'previent': 941, 'prevu': 1851, 'prevue': 1852, 'pris': 1853, 'prochain': 1855,
'prochaine': 1857, 'prochaines': 1858, 'promet': 1860, 'promis': 1861, 'propose': 643, 'préconise': 380, 'préconisé':
380, 'préfèrerait': 639, 'préférerait': 641, 'préparé': 1834, 'présente': 1243, 'présentes': 1243, 'présenté': 1862,
'prêté': 1841, 'puisqu': 8, 'puisque': 8, 'q': 1863, 'qu': 1871, 'quand': 1872, 'quatre': 1875, 'que': 1878,
'questionne': 1073, 'qui': 1879, 'raccroche': 232, 'randonne': 232, 'rappele': 232, 'rappeler': 1646, 'rappelle':
1121, 'rate': 1880, 'rdv': 1882, 'reclame': 644, 'recommande': 1883, 'recommandé': 1883, 'recroise': 232, 'recu':
1888, 'redige': 1889, 'refait': 1891, 'refile': 1892, 'refilé': 1892, 'regarde': 1203, 'regardé': 1203, 'rejoint':
1893, 'rejointe': 1893, 'rejointes': 1893, 'rejoints': 1893, 'relance': 911, 'relancé': 911, 'relecture': 1080,
'relu': 1894, 'remercie': 912, 'remis': 1895, 'remise': 1895, 'remonte': 1898, 'remplace': 914, 'rencontre': 232,
'rencontree': 232, 'rencontres': 232, 'rencontré': 232, 'rendez': 1900, 'rendu': 1901, 'reparle': 232, 'repete': 1902,
'repeter': 1903, 'repond': 1689, 'repondeur': 98, 'repondu': 1904, 'reporte': 1905, 'reportee': 98, 'reporté': 98,
'repousse': 1118, 'repris': 1834, 'reserve': 1907, 'reste': 1910, 'resto': 1912, 'restos': 1912, 'retour': 1303,
'retours': 1303, 'retrouve': 232, 'retrouvee': 232, 'retrouvé': 232, 'reunion': 1054, 'reve': 1033, 'revu': 1913,
'revue': 232, 'rien': 1918, 'réclame': 644, 'rédigé': 1889, 'répété': 1902, 'réservé': 1907, 'rêvé': 1033, 's': 1927,
'sa': 1134, 'salue': 232, 'sans': 1929, 'se': 1932, 'seance': 1935, 'seche': 1638, 'seconde': 917, 'secours': 1936,
'selon': 1108, 'serait': 1937, 'serre': 1939, 'ses': 1945, 'session': 1935, 'si': 1946, 'sine': 1947, 'sollicite':
1073, 'son': 1945, 'sonde': 1073, 'sonnait': 1037, 'sonne': 1037, 'sont': 1948, 'sorti': 926, 'sortie': 926,
'souhaite': 1951, 'souhaiterait': 657, 'souhaité': 1952, 'soupe': 232, 'soupé': 232, 'suggere': 1955, 'suggère': 380,
'suggéré': 1955, 'suis': 1957, 'suivant': 1958, 'supplee': 914, 'sur': 1959, 'taffe': 926, 'tandis': 330, 'telephone':
232, 'tente': 1962, 'tenu': 1965, 'to': 1966, 'todo': 1967, 'tombait': 196, 'tombe': 1970, 'tombee': 1970, 'tombera':
196, 'tombes': 1971, 'tombé': 1970, 'touche': 1972, 'toujours': 1978, 'transmettant': 1165, 'transmis': 1979,
'travaille': 1980, 'travaillé': 1980, 'trinque': 232, 'trois': 189, 'trouve': 520, 'tutorat': 1981, 'téléphoné': 232,
'un': 1984, 'une': 189, 'va': 1989, 'vais': 1990, 'venons': 1992, 'vernissage': 1054, 'verrait': 667, 'veulent': 414,
'veut': 1997, 'viennent': 1814, 'viens': 1992, 'vient': 1999, 'visio': 1054, 'visite': 232, 'visité': 232, 'voir':
807, 'voit': 667, 'voudrait': 673, 'voulais': 2000, 'voulait': 2001, 'voyage': 926, 'voyagé': 926, 'vu': 2002, 'vue':
232, 'vus': 232, 'y': 2004, 'zappe': 1767, 'à': 2006, 'échange': 2007, 'échangé': 1199}]


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
{'rappele': 10}, {'a': 71}, {'rappele': 10, 'rappelee': 10}, {'a': 73}, {'annule': 15, 'annulé': 15}, {'a': 75},
{'annule': 15, 'annulé': 15, 'elle': 76, 'il': 76, 'n': 15, 'pas': 15, 'rien': 15}, {'final': 77}, {'': (7,
'despite'), 'annule': 15, 'annulé': 15, 'elle': 76, 'il': 76, 'n': 15, 'pas': 15, 'rien': 15}, {'meme': 10, 'même':
10}, {'quand': 80}, {'a': 81}, {'au': 78, 'eu': 10, 'finalement': 79, 'm': 72, 'on': 82, 'pas': 0, 'sans': 0, 'vu':
10}, {'absence': 9}, {'l': 84}, {'appel': 15}, {'l': 86}, {'': (4, 'absent_after'), 'a': 87, 'à': 87}, {'liberer':
15}, {'': (4, 'absent_after'), 'etre': 62, 'se': 89, 'venir': 15}, {'participe': 15, 'pu': 90, 'rejoint': 15}, {'pas':
91}, {'venu': 15, 'venue': 15}, {'pas': 93}, {'dispo': 15, 'disponible': 15, 'la': 15, 'là': 15}, {'pas': 95}, {'a':
92, 'est': 94, 'etait': 96}, {'d': 2, 'de': 2, 'par': 4}, {'fini': 11, 'quand': 80}, {'rattrape': 10, 'rattrapes':
10}, {'est': 100}, {'a': 99, 's': 101}, {'intermediaire': 27}, {'l': 103}, {'a': 2, 'd': 4, 'de': 4, 'à': 2},
{'dispo': 15, 'disponible': 15, 'la': 15, 'là': 15, 'venu': 15, 'venue': 15}, {'bonjour': 15}, {'le': 107}, {'fil':
49}, {'de': 109}, {'coup': 110}, {'le': 107, 'un': 111, 'voir': 2}, {'un': 111, 'voir': 2}, {'depart': 8}, {'de':
114}, {'compte': 27}, {'': (5, 'due'), 'le': 116, 'parler': 27, 'remplacer': 4}, {'de': 12, 'du': 12}, {'arrive': 21,
'vient': 21}, {'foulee': 10}, {'la': 120}, {'': (0, 'with'), 'apres': 10, 'dans': 121, 'derriere': 10, 'ensuite': 10,
'plus': 65}, {'': (0, 'with'), 'N': 2}, {'par': 4}, {'avoir': 10}, {'joindre': 10}, {'avoir': 10, 'joindre': 10, 'l':
125, 'la': 126, 'le': 126, 'voir': 10}, {'a': 127, 'à': 127}, {'pale': 15}, {'porter': 129}, {'desiste': 15,
'desistee': 15, 'excuse': 15, 'excusee': 15, 'fait': 130}, {'est': 131}, {'a': 2, 'de': 2, 'à': 2}, {'main': 133},
{'la': 134}, {'': (2, 'at'), 'cas': 27}, {'': (1, 'about'), 'le': 136}, {'sur': 2}, {'': (0, 'with'), 'd': 2, 'de':
2}, {'': (0, 'with'), 'a': 2, 'chez': 2, 'd': 2, 'de': 2, 'à': 2}, {'': (2, 'at'), 'cause': 5, 'compter': 7, 'cote':
8, 'defaut': 9, 'l': 12, 'la': 14, 'part': 0, 'partir': 16, 'propos': 5, 'venir': 21}, {'$': 1, '1': 3, 'a': 22,
'absent': 15, 'absente': 15, 'absentes': 15, 'absents': 15, 'accompagne': 2, 'accompagné': 2, 'adore': 4, 'adresse':
24, 'ai': 25, 'alle': 26, 'allee': 26, 'ami': 27, 'amie': 5, 'ancien': 27, 'anniv': 8, 'anniversaire': 8, 'apero': 2,
'appel': 28, 'appele': 2, 'appels': 28, 'appelé': 2, 'au': 32, 'aux': 34, 'av': 2, 'avant': 6, 'avec': 2, 'avenue':
12, 'boulevard': 12, 'brunch': 2, 'bureau': 12, 'cafe': 2, 'café': 2, 'call': 2, 'carte': 8, 'ce': 35, 'cherche': 4,
'chez': 12, 'comme': 4, 'concernant': 4, 'connait': 4, 'connaît': 4, 'contact': 27, 'coordonnees': 27, 'cote': 4,
'coup': 38, 'courriel': 39, 'cremaillere': 8, 'croise': 2, 'croisee': 2, 'croises': 2, 'croisé': 2, 'd': 41, 'dans':
42, 'de': 44, 'dej': 2, 'dejeuner': 2, 'depuis': 6, 'des': 6, 'devant': 12, 'diner': 2, 'discute': 5, 'dm': 39,
'dossier': 4, 'du': 48, 'dès': 6, 'déj': 2, 'dîner': 2, 'echange': 2, 'ecrit': 49, 'email': 39, 'embauche': 4,
'empeche': 15, 'empechee': 15, 'en': 54, 'entretien': 2, 'est': 59, 'et': 60, 'etait': 63, 'ete': 26, 'eu': 66,
'excepte': 0, 'excuse': 15, 'excusee': 15, 'excusees': 15, 'excuses': 15, 'face': 49, 'fait': 68, 'finalement': 10,
'fini': 11, 'gare': 12, 'grace': 69, 'hormis': 0, 'interviewe': 2, 'jusqu': 70, 'kawa': 2, 'l': 72, 'lettre': 8, 'm':
74, 'mail': 28, 'maile': 2, 'mails': 28, 'mailé': 2, 'mais': 83, 'malade': 15, 'malgre': 85, 'manquait': 88,
'mariage': 8, 'message': 39, 'messages': 39, 'metro': 12, 'mp': 39, 'msg': 39, 'n': 97, 'ni': 0, 'nouvelles': 98,
'numero': 5, 'off': 15, 'on': 102, 'par': 104, 'parle': 105, 'parlé': 105, 'pas': 106, 'passait': 108, 'passe': 112,
'passee': 26, 'passé': 113, 'place': 12, 'point': 2, 'pot': 115, 'pote': 27, 'pour': 117, 'pres': 118, 'prochain': 21,
'prochaine': 21, 'prochaines': 21, 'prochains': 21, 'quand': 80, 'quant': 69, 'question': 27, 'qui': 119, 'rappele':
122, 'rapport': 69, 'rdv': 123, 're': 4, 'recommande': 124, 'recommandee': 124, 'recommandé': 124, 'recroise': 2,
'recrute': 4, 'recu': 2, 'rejoint': 2, 'rencontre': 2, 'rencontree': 2, 'rencontré': 2, 'reparle': 27, 'repondu': 49,
'reponse': 33, 'resto': 2, 'retenu': 15, 'retenue': 15, 'retrouve': 2, 'retrouvee': 2, 'retrouvé': 2, 'reu': 2,
'reunion': 2, 'reussi': 128, 'revu': 2, 'revue': 2, 'rue': 12, 'réu': 2, 's': 132, 'salle': 12, 'salue': 2, 'sans': 0,
'sauf': 0, 'selon': 4, 'serre': 135, 'slack': 39, 'sms': 39, 'sous': 6, 'soutenance': 8, 'sur': 137, 'tel': 2,
'telephone': 49, 'texto': 39, 'textos': 39, 'tombe': 138, 'tombee': 138, 'tombé': 138, 'tél': 2, 'téléphoné': 49,
'verre': 2, 'vers': 12, 'via': 4, 'visio': 139, 'visite': 140, 'visité': 2, 'vocal': 39, 'vu': 2, 'vue': 2, 'vus': 2,
'w': 2, 'whatsapp': 39, 'à': 141, 'échange': 2}]


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

