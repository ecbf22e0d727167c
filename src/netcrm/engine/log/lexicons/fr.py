"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené',
'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'associé', 'assuré', 'avancé',
'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'commenté', 'communiqué',
'confirmé', 'confié', 'connaît', 'conseillé', 'consulté', 'corrigé', 'croisé', 'demandé', 'discuté', 'divorcé',
'donné', 'dèj', 'dès', 'débrief', 'décale', 'décalé', 'décide', 'décidé', 'déconseille', 'déconseillé', 'décroche',
'décroché', 'décède', 'décédé', 'déj', 'déjeune', 'déjeuné', 'délègue', 'délégue', 'démo', 'déménage', 'déménagé',
'déplace', 'déplacé', 'dépose', 'déposé', 'dîne', 'dîner', 'dîné', 'dû', 'emmené', 'emmène', 'encouragé', 'engagé',
'expliqué', 'fermé', 'filé', 'fixé', 'forwardé', 'fête', 'fêté', 'garé', 'ghosté', 'glissé', 'incité', 'informé',
'insisté', 'invité', 'juré', 'laissé', 'lancé', 'livré', 'là', 'lève', 'mailé', 'mangé', 'manqué', 'marché', 'marié',
'montré', 'mémé', 'même', 'noté', 'né', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé', 'passé', 'payé', 'pensé',
'posté', 'posé', 'poussé', 'prié', 'proposé', 'préconise', 'préconisé', 'préfèrerait', 'préférerait', 'prépare',
'préparé', 'présente', 'présentes', 'présenté', 'présentés', 'prête', 'prêté', 'raccompagné', 'raconté', 'rapporté',
'recalé', 'recommandé', 'recontacté', 'redonné', 'refilé', 'regardé', 'relancé', 'rencontré', 'rentré', 'repassé',
'reporté', 'repoussé', 'resté', 'retrouvé', 'règle', 'réclame', 'réclamé', 'rédige', 'rédigé', 'réglé', 'répète',
'répété', 'réserve', 'réservé', 'réu', 'rêve', 'rêvé', 'signé', 'souhaité', 'soupé', 'suggère', 'suggéré', 'supplié',
'sœur', 'terminé', 'testé', 'tombé', 'travaillé', 'trouvé', 'tél', 'téléphone', 'téléphoné', 'viré', 'visité',
'voyagé', 'à', 'échange', 'échangé', 'évènement', 'événement', 'œil')


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
('rel',), 'connaissait': ('verb3',), 'connaissent': ('hello',), 'connait': ('hello', 'verb3'), 'connaît': ('hello',
'verb3'), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller':
('pro',), 'conseillere': ('pro',), 'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',),
'console': ('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',),
'construis': ('imperative',), 'construit': ('verb3',), 'consultant': ('pro',), 'consultante': ('pro',), 'consulter':
('todo_inf',), 'contact': ('helpful', 'thing', 'reach_noun'), 'contacte': ('reach', 'reached_me', 'attempt'),
'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing',
'reach_noun'), 'contrat': ('paper', 'thing'), 'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',),
'coordonnees': ('thing', 'reach_noun'), 'copain': ('rel',), 'copine': ('rel',), 'corrections': ('remarks',),
'corrige': ('give1', 'read_it', 'hand3', 'do1'), 'corriger': ('review_inf',), 'corrigera': ('hand3_later', 'hand3',
'will_bring'), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('imperative',), 'coups': ('drink',), 'courriel':
('letter',), 'courriels': ('letter',), 'cours': ('own_affair', 'course', 'helpful'), 'courtier': ('pro',), 'cousin':
('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'couturiere': ('pro',), 'couvreur': ('pro',), 'cr': ('thing',
'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'cree':
('imperative',), 'cremaillere': ('date',), 'creneau': ('date',), 'critique': ('read_it',), 'critiques': ('remarks',),
'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'),
'croit': ('verb3', 'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf':
('rel',), 'dans': ('hello',), 'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque':
('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer':
('todo_inf',), 'debroussaille': ('read_it',), 'decale': ('shifted',), 'decalee': ('shifted',), 'decede': ('verb3',
'fate'), 'decedee': ('fate',), 'decedes': ('fate',), 'decembre': ('hello',), 'decidait': ('verb3',), 'decide':
('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'decortique': ('read_it', 'taught'), 'defend': ('opines',),
'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello',
'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'delegue': ('imperative',), 'demain': ('hello',), 'demandait':
('verb3', 'needs'), 'demande': ('verb3', 'said', 'says', 'bidding', 'imperative', 'needs'), 'demander': ('hello',
'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3',
'imperative'), 'demenageait': ('verb3',), 'demenagement': ('own_affair',), 'demenagent': ('verb3',), 'demenagera':
('verb3',), 'demenageur': ('pro',), 'demenageurs': ('pro',), 'demi': ('drink', 'span'), 'demie': ('span',), 'demis':
('drink',), 'demo': ('date', 'rehearsed'), 'dentiste': ('pro',), 'depanne': ('reached_me',), 'depannee':
('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'deploie': ('do1',), 'depose': ('done', 'give1',
'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'deposer': ('giveinf',), 'deposera': ('give3', 'hand3',
'will_bring'), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',), 'dermato': ('pro',),
'dermatologue': ('pro',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'designer':
('pro',), 'desire': ('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'dessine': ('do1',),
'detaille': ('taught',), 'detailler': ('teach_inf',), 'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais':
('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'developpeur': ('pro',),
'developpeuse': ('pro',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis': ('hello',
'thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait': ('verb3',
'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dieteticienne': ('pro',), 'diffuse': ('do1',),
'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'),
'dinerai': ('i_meet',), 'diplome': ('own_affair',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'),
'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',),
'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3', 'opines'), 'discours': ('rehearsed',), 'discute':
('hello',), 'discuté': ('hello',), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit':
('hello', 'verb3', 'opines', 'said', 'says', 'bidding'), 'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce':
('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',), 'doc': ('helpful', 'paper', 'thing'), 'docs': ('helpful',
'paper', 'thing'), 'document': ('helpful', 'thing'), 'documents': ('thing',), 'dois': ('hello', 'should'), 'doit':
('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne':
('done', 'hello', 'give1', 'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai':
('give1', 'lui_give'), 'donnerait': ('would_give',), 'donné': ('done', 'hello', 'handed'), 'dossier': ('helpful',),
'double': ('imperative',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux':
('name_words',), 'dresse': ('do1',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'décalé':
('shifted',), 'décide': ('verb3',), 'décède': ('verb3',), 'décédé': ('fate',), 'déj': ('hello', 'drink', 'date'),
'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'délègue': ('imperative',), 'délégue': ('imperative',), 'démo':
('date', 'rehearsed'), 'déménage': ('verb3', 'imperative'), 'déplacé': ('shifted',), 'dépose': ('give1', 'give3',
'helps3', 'imperative', 'hand3', 'do1'), 'déposé': ('done',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello',
'date', 'see_inf'), 'dîné': ('hello',), 'ebeniste': ('pro',), 'echange': ('hello',), 'echantillon': ('by_post',),
'echantillons': ('by_post', 'thing'), 'ecole': ('own_affair',), 'ecrira': ('give3',), 'ecrirai': ('give1',),
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
19}, {'<until>': 18}, {'...': 73}, {'d': 74, 'de': 74, 'des': 74, 'du': 74, 'par': 74}, {'': (3, 'advice')}, {'N': 76,
'elle': 76, 'eux': 76, 'lui': 76}, {'apres': 77}, {'d': 78, 'pour': 77, 'selon': 77}, {'...': 79}, {'...': 73, 'N':
62, 'leur': 64, 'sa': 64}, {'<until>': 34, 'D': 34, 'd': 74, 'de': 81, 'des': 74, 'du': 74, 'par': 74}, {'<until>':
18, 'D': 18}, {'...': 83, '<until>': 18, 'D': 18}, {'confirme': 84, 'dit': 84, 'envoie': 84, 'livre': 84, 'ramene':
84, 'rapporte': 84, 'redit': 84, 'rend': 84, 'renvoie': 84, 'repond': 84, 'transmet': 84}, {'d': 78, 'selon': 77},
{'...': 86}, {'vaut': 87}, {'<until>': 34, 'D': 34, 'de': 65, 'pas': 68, 'seulement': 68}, {'mieux': 80}, {'...': 45,
'<any_det>': 59, '<thing>': 61, 'accord': 66, 'analyses': 69, 'apporter': 71, 'cheque': 66, 'confirmation': 66,
'confirme': 72, 'contrat': 66, 'decision': 66, 'deposer': 71, 'devis': 66, 'envoi': 75, 'envoie': 72, 'facture': 66,
'faudrait': 80, 'faut': 80, 'livraison': 82, 'livre': 72, 'm': 85, 'me': 85, 'mieux': 88, 'ne': 87, 'nous': 85,
'paie': 72, 'papiers': 69, 'plans': 89, 'plutot': 87, 'ramener': 71, 'rapporter': 71, 'reception': 75, 'remettre': 71,
'remise': 75, 'rend': 72, 'rendre': 71, 'repond': 72, 'reponse': 66, 'resultats': 89, 'retour': 82, 'signature': 66,
'signe': 72, 'surtout': 87, 'transferer': 71, 'transmettre': 71, 'vaudrait': 90, 'vaut': 90, 'virement': 66},
{'envoyer': 55, 'livrer': 55, 'payer': 55, 'rembourser': 55, 'rendre': 55, 'renvoyer': 55}, {'^': 40}, {':': 93},
{':': 93, 'a': 94, 'à': 94}, {'reste': 95}, {':': 93, 'a': 94, 'il': 96, 'reste': 95, 'à': 94}, {'charge': 97}, {'^':
92, 'ma': 98}, {'que': 8}, {'appris': 100}, {'$$': 8}, {'hui': 102}, {'D': 102, 'aujourd': 103}, {'N': 104}, {'d':
105, 'de': 105}, {'': (0, 'missed')}, {'$$': 107}, {'occupe': 108, 'occupee': 108, 'occupé': 108}, {'encore': 109,
'occupe': 108, 'occupee': 108, 'occupé': 108, 'toujours': 109}, {'est': 110, 'etait': 110}, {'sonnait': 110, 'sonne':
110}, {'cote': 97}, {'mon': 113, 'notre': 113}, {'<thing>': 18}, {'^': 115}, {'faudrait': 80, 'faut': 80, 'vaudrait':
90, 'vaut': 90}, {'^': 117}, {'...': 55}, {'0': 119, '<any_det>': 119, '<my>': 119, '<their>': 119, 'ca': 119, 'leur':
119, 'lui': 119, 'tout': 119}, {'<give1>': 120, 'boucle': 120, 'finis': 120, 'redige': 120, 'rédige': 120, 'signe':
120, 'termine': 120}, {'^': 121, 'ai': 101}, {'^': 121}, {'': (13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8,
'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'ete': 124, 'eu': 8, 'fait':
8, 'mourir': 8, 'perdu': 8}, {'<fate>': 8, 'a': 8, 'en': 8, 'à': 8}, {'est': 124}, {'': (13, 'talk'), '<fate>': 8,
'accouche': 8, 'accoucher': 8, 'accouché': 8, 'avoir': 8, 'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8,
'divorcé': 8, 'déménagé': 8, 'etre': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se':
13}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8,
'déménagé': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8}, {'de': 129}, {'<fate>': 8, 'a': 125, 'attend': 8, 'est':
126, 'ne': 11, 's': 127, 'va': 128, 'vient': 130}, {'N': 131}, {'d': 132, 'de': 132, 'du': 132}, {'<rel>': 133},
{'accord': 66, 'cheque': 66, 'confirmation': 66, 'contrat': 66, 'decision': 66, 'devis': 66, 'facture': 66,
'livraison': 66, 'plans': 66, 'reponse': 66, 'resultats': 66, 'retour': 66, 'signature': 66, 'virement': 66},
{'<rel>': 133, '^': 135}, {'N': 62}, {'<until>': 34, 'D': 34, 'de': 137}, {'accord': 138, 'cheque': 138,
'confirmation': 138, 'contrat': 138, 'decision': 138, 'devis': 138, 'facture': 138, 'livraison': 138, 'plans': 138,
'reponse': 138, 'resultats': 138, 'retour': 138, 'signature': 138, 'virement': 138}, {'<rel>': 133, '^': 139},
{'<until>': 34, 'D': 34, 'de': 137, 'pas': 68, 'seulement': 68}, {'accord': 138, 'analyses': 69, 'cheque': 138,
'confirmation': 138, 'contrat': 138, 'decision': 138, 'devis': 138, 'facture': 138, 'livraison': 138, 'papiers': 69,
'plans': 141, 'reponse': 138, 'resultats': 141, 'retour': 138, 'signature': 138, 'virement': 138}, {'^': 142}, {'j':
123, 'je': 123}, {'oublier': 0}, {'pas': 145}, {'': (11, 'thinking')}, {'a': 147, 'à': 147}, {'part': 97}, {'ma':
149}, {'^': 135}, {'^': 139}, {'leur': 64, 'sa': 64}, {'de': 153}, {'accord': 154, 'cheque': 154, 'confirmation': 154,
'contrat': 154, 'decision': 154, 'devis': 154, 'facture': 154, 'livraison': 154, 'plans': 154, 'reponse': 154,
'resultats': 154, 'retour': 154, 'signature': 154, 'virement': 154}, {'^': 155}, {'...': 3, '<handed>': 7, '<rel>':
17, '<they>': 24, 'D': 31, 'N': 39, '^': 91, 'a': 99, 'ai': 101, 'anniv': 106, 'anniversaire': 106, 'appris': 100,
'c': 111, 'ca': 112, 'de': 114, 'devait': 116, 'doit': 116, 'encore': 109, 'fete': 106, 'fête': 106, 'il': 118, 'j':
122, 'je': 123, 'l': 134, 'la': 136, 'le': 140, 'les': 143, 'ligne': 110, 'moi': 144, 'ne': 146, 'occupe': 108,
'occupee': 108, 'occupé': 108, 'pas': 145, 'pense': 148, 'pensé': 148, 'pour': 150, 'sa': 151, 'ses': 152, 'son': 152,
'toujours': 109, 'une': 156, 'à': 99}, {'<any_det>': 115, '<thing>': 18}, {'D': 8}, {'^': 158, 'anniv': 159,
'anniversaire': 159}, {':': 160}, {'<tip>': 40}, {'': (5, 'mine'), 'l': 162, 'leur': 162, 'son': 162, 'un': 162},
{'N': 163}, {'': (5, 'mine'), 'a': 164, 'l': 162, 'leur': 162, 'son': 162, 'un': 162, 'à': 164}, {'pendante': 40,
'prevu': 40, 'prevue': 40, 'promis': 40, 'promise': 40}, {'vous': 40}, {'point': 40}, {'a': 40, 'avec': 40, 'rdv': 40,
'rendez': 167, 'un': 168, 'à': 40}, {'a': 40, 'à': 40}, {'N': 40}, {'': (5, 'mine'), 'a': 171, 'à': 171}, {'': (5,
'mine'), 'a': 40, 'avec': 40, 'rdv': 40, 'rendez': 167, 'un': 168, 'à': 40}, {'l': 162, 'leur': 162, 'son': 162, 'un':
162}, {'N': 174}, {'a': 175, 'l': 162, 'leur': 162, 'son': 162, 'un': 162, 'à': 175}, {'<giveinf>': 40,
'<mine_thing>': 55, '<todo_inf>': 40, 'acheter': 40, 'commander': 40, 'contacter': 40, 'demander': 165, 'envoi': 166,
'faire': 169, 'leur': 41, 'livraison': 166, 'lui': 41, 'offrir': 40, 'parler': 169, 'penser': 170, 'poser': 172,
'prendre': 173, 'prevoir': 40, 'recontacter': 40, 'reponse': 166, 'reserver': 40, 'solliciter': 176, 'voir': 169},
{'faire': 94}, {'^': 76}, {':': 179}, {'...': 180}, {':': 179, 'd': 181, 'de': 181, 'du': 181}, {'': (18,
'gave:mentoring')}, {'^': 183}, {'^': 158}, {':': 185}, {'N': 94}, {'etape': 94}, {'a': 178, 'à': 178}, {'d': 181,
'de': 181, 'du': 181}, {'N': 161, '^': 177, 'a': 178, 'action': 94, 'actions': 94, 'avis': 182, 'coaching': 184,
'conseil': 182, 'conseils': 182, 'elle': 186, 'il': 186, 'inviter': 0, 'je': 94, 'lui': 186, 'mentorat': 184,
'mentoring': 184, 'moi': 94, 'nous': 94, 'pour': 187, 'prochaine': 188, 'reco': 182, 'recommandation': 180,
'recommandations': 180, 'reste': 189, 'suggestion': 180, 'verdict': 190, 'visiter': 0, 'voir': 0, 'à': 178}, {'': (22,
'gave:volunteering')}, {'^': 192}, {'^': 192, 'a': 193, 'au': 193, 'aux': 193, 'chez': 193, 'pour': 193, 'à': 193},
{'N': 184}, {'N': 184, 'a': 195, 'avec': 195, 'pour': 195, 'à': 195}, {'benevolat': 194, 'coaching': 196, 'mentorat':
196, 'mentoring': 196, 'tutorat': 196}, {'de': 197}, {'h': 198, 'heure': 198, 'heures': 198}, {'': (21,
'gave:encouragement')}, {'^': 200}, {'N': 201}, {'': (1, 'moved')}, {'eau': 107}, {'l': 204}, {'a': 205, 'à': 205},
{'<set>': 25, '<shifted>': 203, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'tombe': 206, 'tombé':
206, 'zappe': 107}, {'N': 5}, {'a': 208, 'à': 208}, {'...': 209, '^': 4}, {'d': 210, 'de': 210, 'des': 210, 'du':
210}, {'<reach_noun>': 211}, {'': (19, 'gave:resource')}, {'^': 213}, {'N': 214}, {'a': 215, 'à': 215}, {'...': 216},
{'d': 5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 218}, {'<any_det>': 219}, {'N': 213}, {'a': 221, 'à': 221},
{'<helpful>': 222}, {'<helpful>': 213}, {'<any_det>': 223, 'ma': 224, 'mes': 224, 'mon': 224, 'nos': 224, 'notre':
224}, {'ma': 224, 'mes': 224, 'mon': 224, 'nos': 224, 'notre': 224}, {'<any_det>': 219, '^': 226}, {'N': 227},
{'<any_det>': 212, '<my>': 217, 'N': 220, '^': 225, 'a': 228, 'à': 228}, {'<their>': 183}, {'^': 230}, {'a': 231,
'sur': 231, 'à': 231}, {'N': 232}, {'^': 183, 'a': 184, 'avec': 184, 'pour': 184, 'sur': 184, 'à': 184}, {'coaching':
234, 'mentorat': 234, 'mentoring': 234, 'tutorat': 234}, {'avec': 233}, {'avec': 233, 'de': 235, 'passee': 236,
'passees': 236}, {'': (14, 'together')}, {'ensemble': 238}, {'<drink>': 25}, {'le': 240, 'un': 240}, {'': (23,
'contact')}, {'eu': 242, 'eue': 242}, {'ai': 243}, {'avec': 25, 'chez': 25}, {'chez': 25, 'prendre': 25, 'saluer': 25,
'voir': 25}, {'appeler': 107}, {'voir': 107}, {'appeler': 107, 'ecrire': 107, 'l': 247, 'la': 248, 'le': 248,
'passer': 107, 'voir': 107}, {'...': 239, '<i_meet>': 25, 'bois': 241, 'l': 244, 'mange': 245, 'passe': 246, 'prends':
241, 'voulais': 249, 'voulait': 249}, {'': (8, 'asked')}, {'demander': 251, 'poser': 251, 'savoir': 251}, {'demander':
251, 'lui': 252, 'poser': 251, 'savoir': 251}, {'pour': 253}, {'N': 254}, {'a': 255, 'à': 255}, {'<giveinf>': 18},
{'<giveinf>': 18, 'en': 257, 'l': 257, 'la': 257, 'le': 257, 'les': 257}, {'m': 258, 'me': 258, 'nous': 258}, {'^':
259}, {'^': 259, 'encore': 260}, {'<should>': 76}, {'^': 262}, {'gente': 263}, {'^': 262, 'a': 264, 'eu': 263, 'je':
263, 'on': 263, 'yo': 263}, {'qu': 265, 'que': 265}, {'et': 266}, {'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76}, {'mieux': 76}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76,
'ferait': 76, 'n': 268, 'ne': 268, 'vaudrait': 269, 'vaut': 269}, {'^': 270}, {'': (13, 'talk'), '...': 267, 'il':
271, 'on': 271}, {'<should>': 76, 'n': 262, 'ne': 262}, {'^': 273}, {'': (13, 'talk'), '...': 267, 'je': 274, 'nous':
274, 'on': 274}, {'qu': 272, 'que': 275}, {'': (16, 'gave:feedback')}, {'^': 277}, {'<their>': 278, 'l': 278, 'la':
278, 'le': 278, 'les': 278}, {'': (9, 'told')}, {'a': 280, 'à': 280}, {'vous': 25}, {'<date>': 25, 'rendez': 282},
{'D': 25, 'avec': 25, 'la': 25, 'le': 25, 'pour': 25, 'un': 283, 'une': 283}, {'D': 203}, {'': (1, 'moved'), '...':
285}, {'D': 203, 'a': 203, 'au': 203, 'd': 203, 'de': 203, 'du': 286, 'en': 203, 'la': 203, 'le': 203, 'notre': 203,
'pour': 203, 'son': 203, 'à': 203}, {'': (17, 'gave:knowledge')}, {'^': 288}, {'comment': 289, 'pourquoi': 289},
{'...': 290, '^': 288, 'a': 289, 'comment': 289, 'l': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289, 'à':
289}, {'N': 291}, {'a': 292, 'à': 292}, {'': (5, 'mine'), 'encore': 40}, {'dois': 294}, {'<give3>': 18}, {'<give3>':
18, 'l': 296, 'la': 296, 'le': 296, 'les': 296}, {'me': 297, 'nous': 297}, {'et': 298}, {'...': 299, '<any_det>': 20,
'<my>': 20, 'D': 18}, {'D': 18, 'et': 298}, {'...': 301, '<any_det>': 20, '<my>': 20, 'D': 18}, {'...': 83}, {'pret':
19, 'prete': 19, 'pretes': 19, 'prets': 19, 'prête': 19}, {'...': 304}, {'<any_det>': 305, 'deconseille': 76,
'déconseille': 76, 'déconseillé': 76}, {'<any_det>': 305}, {'dit': 18, 'ecrit': 18, 'rappelle': 18, 'redit': 18,
'repond': 18, 'tient': 18, 'vers': 18}, {'m': 308, 'me': 308, 'nous': 308, 'revient': 308}, {'et': 309}, {'...': 310},
{'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d': 313}, {'coup': 314, 'oeil': 18, 'œil': 18}, {'un': 315, 'une':
315}, {'D': 18, 'finalement': 19, 'plutot': 19, 'que': 19, 'seulement': 19}, {'deconseille': 76, 'déconseille': 76,
'déconseillé': 76}, {'<give3>': 18, '<would_give>': 18}, {'<give3>': 18, '<would_give>': 18, 'a': 318, 'en': 296, 'l':
319, 'la': 319, 'le': 319, 'les': 319}, {'<thing>': 18, 'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis': 18,
'plan': 18, 'prix': 18, 'recu': 18, 'releve': 18, 'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18, 'virement':
18}, {'retours': 18}, {'intro': 18}, {'virement': 18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point': 18,
'retour': 18, 'topo': 18}, {'intro': 18, 'offre': 18, 'proposition': 18}, {'<any_det>': 321, 'des': 322, 'l': 323,
'le': 324, 'parvenir': 18, 'passer': 18, 'signe': 18, 'son': 325, 'suivre': 18, 'un': 326, 'une': 327}, {'contact':
18, 'copie': 18, 'lien': 18, 'relation': 18}, {'en': 329}, {'signe': 18}, {'courant': 18}, {'au': 332}, {'courant':
18, 'jus': 18}, {'au': 334}, {'<give3>': 18, '<would_give>': 18, 'deconseille': 76, 'dira': 18, 'déconseille': 76,
'déconseillé': 76, 'en': 296, 'fait': 328, 'l': 319, 'la': 319, 'le': 319, 'les': 319, 'met': 330, 'mettra': 330,
'redit': 18, 'refait': 331, 'tiendra': 333, 'tient': 335}, {'<give3>': 18, '<would_give>': 18, 'a': 318,
'deconseille': 76, 'déconseille': 76, 'déconseillé': 76, 'en': 296, 'fait': 328, 'l': 319, 'la': 319, 'le': 319,
'les': 319, 'met': 330, 'mettra': 330, 'tient': 333}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20,
'livrer': 20, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 338, 'mesurer': 20, 'poser': 20,
'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 340},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 338, 'mesurer': 20, 'poser': 20,
'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20, 'vers': 340}, {'<hand3>': 300, '<send3>':
302, '<will_bring>': 303, '<will_give>': 18, 'a': 306, 'aura': 307, 'consulte': 311, 'deconseille': 76, 'demande':
311, 'demonte': 312, 'donne': 316, 'donnera': 316, 'déconseille': 76, 'déconseillé': 76, 'installe': 312,
'installera': 312, 'jette': 316, 'jettera': 316, 'jetterait': 316, 'livre': 317, 'livrera': 317, 'm': 320, 'me': 336,
'monte': 312, 'montera': 312, 'nettoie': 312, 'nous': 337, 'paie': 317, 'paiera': 317, 'passe': 339, 'passera': 339,
'pose': 312, 'posera': 312, 'reflechit': 311, 'regarde': 311, 'rend': 317, 'rendra': 317, 'repare': 312, 'reparera':
312, 'repasse': 339, 'repassera': 339, 'repond': 317, 'repondra': 317, 'reviendra': 341, 'reviennent': 341, 'revient':
342, 'verifie': 311, 'viendra': 339, 'vient': 339, 'voit': 311}, {'qu': 8, 'que': 8}, {'l': 296, 'la': 296, 'le': 296,
'les': 296}, {'me': 345, 'nous': 345}, {'et': 346}, {'...': 347}, {'<made3>': 348}, {'': (4, 'needs_from_me')},
{'<my>': 350}, {'part': 350}, {'ma': 352, 'notre': 352}, {'D': 350, 'de': 353}, {'...': 354}, {'^': 355}, {'...': 354,
'<my>': 350}, {'^': 357}, {'D': 350}, {'...': 359}, {'^': 360}, {'^': 350}, {'j': 362, 'je': 362}, {'^': 351, 'd':
356, 'de': 358, 'des': 361, 'du': 361, 'que': 363}, {'appeler': 107, 'contacter': 107, 'joindre': 107, 'parler': 107,
'voir': 107}, {'me': 365, 'nous': 365}, {'a': 366, 'de': 366, 'à': 366}, {'^': 76, 'd': 179, 'de': 179}, {'faut': 76},
{'<imperative>': 76, 'faut': 76, 'il': 369, 'jamais': 76, 'n': 76, 'ne': 76, 'surtout': 76}, {'^': 370}, {'<inf>': 76,
'ne': 76, 'pas': 76}, {'^': 372}, {'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 374}, {'devrait': 76,
'doit': 76, 'faudrait': 76, 'faut': 76, 'vaudrait': 76, 'vaut': 76}, {'': (3, 'advice'), 'mieux': 76},
{'<would_give>': 18, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne':
376, 'nous': 18, 'valait': 269, 'vaudrait': 76, 'vaut': 377}, {'^': 378}, {'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'ne': 376, 'valait': 269, 'vaudrait': 76, 'vaut': 377}, {'^': 380}, {'elle': 375, 'il':
379, 'on': 381}, {':': 371, 'd': 373, 'de': 373, 'qu': 382}, {'j': 263, 'je': 263, 'on': 263}, {'que': 384},
{'penser': 385}, {'de': 386}, {'air': 387}, {'<imperative>': 76}, {'^': 389}, {':': 390}, {'attendrait': 179,
'choisirait': 179, 'ferait': 179, 'garderait': 179, 'irait': 179, 'prendrait': 179, 'vendrait': 179}, {'place': 392},
{'d': 179, 'de': 179, 'qu': 179, 'que': 179}, {'': (6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 395}, {'^':
395, 'd': 396, 'de': 396}, {'m': 18, 'me': 18, 'nous': 18}, {'^': 398}, {'d': 399, 'de': 399}, {'<said>': 344, '^':
349, 'besoin': 364, 'cherche': 367, 'cherché': 367, 'conseille': 368, 'conseillé': 368, 'dit': 383, 'essaye': 367,
'l': 388, 'lance': 391, 'lancé': 391, 'ma': 393, 'preconise': 394, 'promis': 397, 'propose': 400, 'proposé': 400,
'préconise': 394, 'préconisé': 394, 'recommande': 394, 'recommandé': 394, 'suggere': 394, 'suggère': 394, 'suggéré':
394, 'tente': 367}, {'<giveinf>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 402}, {'d': 403, 'de': 403}, {'<until>':
350}, {'...': 405}, {'0': 406, 'des': 406, 'deux': 406, 'la': 406, 'le': 406, 'les': 406, 'ma': 406, 'mes': 406,
'mon': 406, 'nos': 406, 'notre': 406, 'plusieurs': 406, 'quatre': 406, 'quelques': 406, 'trois': 406, 'un': 406,
'une': 406}, {'^': 76, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 362, 'lui': 362, 'mange':
8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 408}, {'^': 76, 'leur': 362, 'lui': 362},
{'^': 76, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8,
'soit': 8, 'vienne': 8, 'y': 8}, {'on': 411}, {'je': 410, 'l': 412, 'nous': 408, 'on': 179}, {'^': 407, 'qu': 409,
'que': 413}, {'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 18, 'deposer': 18, 'expedier': 18,
'fournir': 18, 'imprimer': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18,
'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer':
18}, {'de': 340}, {'m': 415, 'me': 415, 'nous': 415, 'parler': 416}, {'m': 415, 'me': 415, 'nous': 415}, {'^': 418},
{'^': 417, 'encore': 419}, {'...': 354, '0': 406, '<my>': 350, 'deux': 406, 'plusieurs': 406, 'quatre': 406,
'quelques': 406, 'trois': 406}, {'moi': 350, 'nous': 350}, {'^': 422}, {'leur': 362, 'lui': 362}, {'on': 424}, {'^':
350, 'leur': 362, 'lui': 362}, {'j': 362, 'je': 426, 'nous': 424}, {'^': 351}, {'de': 353}, {'^': 429}, {'appel': 430,
'devis': 430, 'mail': 430, 'rappel': 430, 'retour': 430}, {'^': 421, 'd': 423, 'de': 423, 'qu': 425, 'que': 427,
'toujours': 428, 'un': 431}, {'<until>': 40, 'D': 40}, {'...': 433, '<until>': 40, 'D': 40}, {'<my>': 434}, {'^':
435}, {'...': 433}, {'<my>': 437}, {'^': 438}, {'elle': 375, 'il': 375}, {'qu': 440}, {'dit': 441}, {'la': 107, 'là':
107, 'passe': 107, 'passee': 107, 'passé': 107, 'pu': 107, 'venu': 107, 'venue': 107}, {'pas': 443}, {'a': 444, 'est':
444, 'pas': 443}, {'a': 444, 'est': 444, 'n': 445, 'ne': 445, 'pas': 443}, {'a': 444, 'elle': 446, 'est': 444, 'il':
446, 'n': 445, 'ne': 445, 'pas': 443}, {'mais': 447}, {'la': 448, 'là': 448}, {'rejoindre': 448}, {'nous': 448}, {'a':
451, 'à': 451}, {'joindre': 452}, {'etre': 449, 'nous': 450, 'passer': 448, 'se': 453, 'venir': 448}, {'sur': 428},
{'de': 179, 'qu': 179, 'que': 179}, {'avis': 456}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand': 8,
's': 8, 'si': 8}, {'0': 406, '<my>': 350, 'des': 406, 'deux': 406, 'la': 406, 'le': 406, 'les': 406, 'ma': 406, 'mes':
406, 'mon': 406, 'nos': 406, 'notre': 406, 'plusieurs': 406, 'quatre': 406, 'quelques': 406, 'trois': 406, 'un': 406,
'une': 406}, {'je': 424, 'nous': 424}, {'^': 459, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu': 425,
'quand': 8, 'que': 460, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 462, 'la': 462, 'le': 462, 'les':
462}, {'m': 463, 'me': 463, 'nous': 463}, {'^': 464}, {'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma': 18, 'mes': 18,
'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'': (6, 'theirs'), 'des': 18, 'la': 18, 'le': 18,
'les': 18, 'ma': 18, 'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'<giveinf>': 34,
'chercher': 466, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 467, 'deposer': 18, 'expedier': 18,
'fournir': 18, 'imprimer': 18, 'l': 462, 'la': 462, 'le': 462, 'les': 462, 'preparer': 18, 'ramener': 18, 'rapporter':
18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 466,
'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m': 468, 'me': 468, 'nous': 468}, {'chercher': 466,
'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 467, 'deposer': 18, 'expedier': 18, 'fournir': 18,
'imprimer': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18,
'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 466, 'reverser': 18, 'trouver': 18, 'verser': 18,
'virer': 18}, {'m': 470, 'me': 470, 'nous': 470}, {'^': 471}, {'^': 469, 'encore': 472, 'etre': 449, 'nous': 450,
'passer': 448, 'se': 453, 'venir': 448}, {'^': 471, 'encore': 472}, {'<inf>': 76}, {'^': 475}, {'devrait': 76, 'doit':
76, 'faudrait': 76, 'faut': 76, 'ne': 376, 'vaudrait': 76, 'vaut': 76}, {'^': 477}, {'il': 478, 'on': 478}, {'d': 476,
'de': 476, 'qu': 479}, {'<giveinf>': 76, '<inf>': 76, 'ne': 76, 'pas': 76}, {'^': 481}, {'devait': 76, 'devrait': 76,
'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18, 'ne': 376, 'nous': 18,
'vaudrait': 76, 'vaut': 76}, {'^': 483}, {'route': 76}, {'betise': 76, 'erreur': 76}, {'fausse': 485, 'une': 486},
{'fais': 487, 'fait': 487, 'ferais': 487}, {'^': 488}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fais': 487, 'fait':
487, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 487, 'ferait': 76, 'ne': 376, 'vaudrait': 76, 'vaut': 76},
{'^': 490}, {'elle': 399, 'il': 484, 'j': 489, 'je': 489, 'on': 491}, {'<should>': 76, 'fais': 487, 'fait': 487,
'ferais': 487}, {'^': 493}, {'j': 489, 'je': 494, 'nous': 263, 'on': 494}, {':': 371, 'd': 482, 'de': 482, 'qu': 492,
'que': 495}, {'...': 73, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>': 497, 'm': 470, 'me': 470, 'nous':
470, 'revenir': 498}, {'^': 499, 'encore': 472}, {'<hand_inf>': 18, 'm': 415, 'me': 415, 'nous': 415}, {'^': 501,
'encore': 419}, {'dit': 18, 'ecrit': 18, 'rappelle': 18, 'redit': 18, 'repond': 18, 'tient': 18}, {'m': 503, 'me':
503, 'nous': 503}, {'et': 504}, {'...': 505}, {'N': 506, 'leur': 506, 'leurs': 506, 'sa': 506, 'ses': 506, 'son':
506}, {'a': 507, 'avec': 507, 'à': 507}, {'cause': 508, 'discute': 508, 'parle': 508}, {'sa': 18, 'ses': 18, 'son':
18}, {'^': 510}, {'a': 511, 'à': 511}, {'^': 509, 'parle': 512}, {'a': 107, 'absent': 107, 'absente': 107, 'absents':
107, 'au': 107, 'chez': 107, 'en': 107, 'parti': 107, 'partie': 107, 'pas': 107, 'sorti': 107, 'sortie': 107,
'sortis': 107, 'à': 107}, {'etais': 514, 'etions': 514}, {'etais': 514, 'etions': 514, 'n': 515}, {'j': 516, 'je':
516, 'nous': 516}, {'que': 517}, {'alors': 518, 'pendant': 518}, {'maison': 242}, {'la': 520}, {'bureau': 242},
{'moi': 242}, {'moi': 242, 'nous': 242}, {'bonjour': 242}, {'voir': 242}, {'...': 519, 'D': 242, 'a': 521, 'au': 522,
'avec': 523, 'boire': 242, 'chez': 524, 'dejeuner': 242, 'diner': 242, 'dire': 525, 'dîner': 242, 'ici': 242, 'me':
526, 'nous': 526, 'prendre': 242, 'à': 521}, {'je': 263, 'nous': 263, 'on': 263}, {'que': 528}, {'pour': 399}, {'^':
76, 'j': 263, 'je': 263, 'on': 263}, {'de': 179, 'qu': 179, 'que': 531}, {'accord': 530, 'avis': 532}, {'j': 179,
'je': 179, 'nous': 179, 'on': 179}, {'que': 534}, {'<came>': 527, 'categorique': 180, 'cense': 399, 'censee': 399,
'clair': 180, 'claire': 180, 'convaincu': 529, 'convaincue': 529, 'd': 533, 'formel': 180, 'formelle': 180, 'ok': 530,
'partant': 530, 'partante': 530, 'persuade': 529, 'persuadee': 529, 'pour': 535}, {'devrait': 76, 'doit': 76, 'fais':
487, 'fait': 487, 'faudrait': 76, 'faut': 76, 'ferais': 487, 'ne': 376, 'vaudrait': 76, 'vaut': 76}, {'^': 537},
{'il': 478, 'j': 489, 'je': 489, 'on': 538}, {'j': 489, 'je': 489, 'on': 489}, {'qu': 539, 'que': 540}, {'...': 519},
{'<came>': 542, 'categorique': 180, 'clair': 180, 'claire': 180, 'formel': 180, 'formelle': 180}, {'probleme': 18},
{'ca': 18, 'charge': 18, 'le': 544, 'occupe': 18}, {'^': 545}, {'on': 179}, {'j': 179, 'je': 179, 'nous': 179}, {'qu':
547, 'que': 548}, {'pour': 549}, {'un': 313}, {'^': 551}, {'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19,
'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 553}, {'<give3>': 18, 'apporte': 19, 'depose': 19,
'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 296}, {'^': 555, 'me':
556}, {'faut': 428}, {'D': 25}, {'...': 559, 'D': 25}, {'a': 179, 'à': 179}, {'d': 18, 'de': 18}, {'garantit': 562,
'jure': 562}, {'D': 242}, {'<would_give>': 18}, {'<would_give>': 18, 'l': 565, 'la': 565, 'le': 565, 'les': 565},
{'<would_give>': 18, 'l': 565, 'la': 565, 'le': 565, 'les': 565, 'm': 566, 'me': 566, 'nous': 566}, {'^': 567},
{'elle': 568, 'il': 568}, {'qu': 569}, {'sur': 179}, {'^': 18}, {'d': 572, 'de': 572}, {'d': 179, 'de': 179}, {'': (3,
'advice'), '<any_det>': 76}, {'<any_det>': 76}, {'^': 576}, {'^': 575, 'd': 179, 'de': 179, 'plutot': 577}, {'des':
406, 'la': 406, 'le': 406, 'les': 406, 'ma': 406, 'mes': 406, 'mon': 406, 'nos': 406, 'notre': 406, 'un': 406, 'une':
406}, {'arreter': 76, 'ne': 76, 'pas': 76}, {'^': 580}, {'^': 579, 'd': 581, 'de': 581}, {'devait': 76, 'devrait': 76,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76}, {'^': 583}, {'il': 584, 'on': 584}, {'<should>': 76,
'ferais': 269}, {'^': 586}, {'j': 587, 'je': 587, 'nous': 587, 'on': 587}, {'d': 373, 'de': 373, 'qu': 585, 'que':
588}, {'abord': 76}, {'': (3, 'advice'), '<inf>': 76, 'd': 590, 'ne': 76, 'pas': 76, 'plutot': 76, 'surtout': 76},
{'^': 591}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 565, 'la': 565, 'le': 565, 'les': 565}, {'<would_give>': 18,
'l': 565, 'la': 565, 'le': 565, 'les': 565, 'm': 593, 'me': 593, 'nous': 593}, {'^': 594, 'allait': 399, 'va': 399},
{'<would_give>': 18, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76,
'l': 565, 'la': 565, 'le': 565, 'les': 565, 'm': 593, 'me': 593, 'ne': 376, 'nous': 593, 'vaudrait': 76, 'vaut': 76},
{'^': 596, 'allait': 399, 'va': 399}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut':
76, 'ferait': 76, 'ne': 376, 'vaudrait': 76, 'vaut': 76}, {'^': 598}, {'elle': 595, 'il': 597, 'on': 599}, {'...':
589, ':': 371, 'd': 592, 'de': 592, 'qu': 600, 'que': 528}, {'signe': 242, 'visiter': 242}, {'': (23, 'contact'),
'vocal': 242}, {'message': 603, 'messages': 242, 'mot': 242, 'vocal': 242}, {'des': 604, 'un': 604}, {',': 179,
'contre': 179, 'sur': 179}, {'garde': 606}, {'en': 607}, {'d': 8, 'de': 8, 'des': 8, 'du': 8}, {'fil': 242, 'tel':
242, 'tél': 242}, {'de': 610}, {'coup': 611}, {'un': 612}, {'^': 575, 'd': 179, 'de': 179, 'plutot': 577, 'qu': 179,
'que': 179}, {'^': 395, 'd': 396, 'de': 396, 'qu': 396, 'que': 396}, {'^': 76, 'd': 179, 'de': 179, 'qu': 179, 'que':
179}, {'qu': 585}, {'visite': 242}, {'dessus': 242}, {'': (3, 'advice'), 'arreter': 76, 'ne': 76, 'pas': 76}, {'^':
620}, {'d': 621, 'de': 621}, {'<reached_me>': 242, '<said>': 564, '<urges>': 561, '<vowed>': 570, 'alerte': 571,
'alertee': 571, 'alerté': 571, 'assure': 573, 'assuré': 573, 'certifie': 573, 'conjure': 574, 'conseille': 578,
'conseillé': 578, 'demande': 582, 'demandé': 582, 'dit': 601, 'exhorte': 574, 'fait': 602, 'garanti': 573, 'jure':
573, 'juré': 573, 'laisse': 605, 'laissé': 605, 'lance': 391, 'lancé': 391, 'mis': 608, 'mise': 608, 'parle': 609,
'parlé': 609, 'passe': 613, 'passé': 613, 'preconise': 614, 'prie': 574, 'prié': 574, 'promis': 615, 'propose': 400,
'proposé': 400, 'préconise': 616, 'préconisé': 614, 'rappele': 617, 'reclame': 362, 'recommande': 614, 'recommandé':
614, 'rendu': 618, 'réclame': 362, 'réclamé': 362, 'saute': 619, 'somme': 574, 'suggere': 614, 'suggère': 616,
'suggéré': 614, 'supplie': 622, 'supplié': 622}, {':': 371}, {'<helps3>': 560, '<urges>': 561, '^': 563, 'a': 623,
'alerte': 571, 'appelle': 242, 'attend': 25, 'attendent': 25, 'dit': 624, 'enjoint': 574, 'presse': 574, 'prie': 574,
'supplie': 574}, {'garantit': 562, 'jure': 562, 'l': 296, 'la': 296, 'le': 296, 'les': 296, 'redit': 18}, {'': (3,
'advice'), 'ne': 76, 'pas': 76}, {'^': 627}, {'il': 599, 'on': 599}, {'d': 628, 'de': 628, 'qu': 629, 'que': 528},
{'^': 34}, {'^': 34, 'encore': 631, 'toujours': 631}, {'visiter': 25}, {'contre': 179, 'sur': 179}, {'garde': 634},
{'en': 635}, {'^': 18, 'd': 572, 'de': 572}, {'bien': 179, 'mieux': 179, 'plutot': 179}, {'<helps3>': 560, '<urges>':
561, '^': 626, 'conseille': 368, 'demandait': 458, 'demande': 458, 'dit': 630, 'doit': 632, 'doivent': 632, 'fait':
633, 'met': 636, 'preconise': 616, 'promet': 637, 'préconise': 616, 'préconisé': 616, 'reclame': 362, 'recommande':
616, 'recommandé': 616, 'réclame': 362, 'réclamé': 362, 'suggere': 616, 'suggère': 616, 'suggéré': 616, 'verrait':
638, 'voit': 638}, {'avant': 19, 'que': 19}, {'...': 640}, {'...': 640, 'pas': 641, 'rien': 641}, {'a': 642, 'aura':
642, 'enverra': 642, 'envoie': 642, 'livre': 642, 'livrera': 642, 'rend': 642, 'rendra': 642, 'sait': 642, 'saura':
642}, {'^': 643}, {'...': 589, ':': 371, 'd': 592, 'de': 592, 'qu': 569}, {',': 179}, {'garde': 646}, {'en': 647},
{'<reached_me>': 242, '<said>': 564, '<urges>': 561, '<vowed>': 570, 'assure': 573, 'assuré': 573, 'certifie': 573,
'conjure': 574, 'conseille': 578, 'conseillé': 578, 'demande': 582, 'demandé': 582, 'dit': 645, 'exhorte': 574,
'fait': 602, 'garanti': 573, 'jure': 573, 'juré': 573, 'laisse': 605, 'laissé': 605, 'lance': 391, 'lancé': 391,
'mis': 648, 'mise': 648, 'parle': 609, 'parlé': 609, 'passe': 613, 'passé': 613, 'preconise': 614, 'prie': 574,
'prié': 574, 'promis': 615, 'préconise': 616, 'préconisé': 614, 'recommande': 614, 'recommandé': 614, 'rejoint': 242,
'rejointe': 242, 'rejoints': 242, 'rendu': 618, 'saute': 619, 'somme': 574, 'suggere': 614, 'suggère': 616, 'suggéré':
614, 'supplie': 622, 'supplié': 622}, {':': 371, 'd': 179, 'de': 179}, {'<helps3>': 560, '<urges>': 561, '^': 626,
'a': 649, 'appelle': 242, 'attend': 25, 'attendent': 25, 'conseille': 368, 'demandait': 458, 'demande': 458, 'dit':
650, 'doit': 632, 'doivent': 632, 'enjoint': 574, 'fait': 633, 'preconise': 616, 'presse': 574, 'prie': 574,
'préconise': 616, 'préconisé': 616, 'recommande': 616, 'recommandé': 616, 'suggere': 616, 'suggère': 616, 'suggéré':
616, 'supplie': 574, 'verrait': 638, 'voit': 638}, {'...': 359, '<my>': 350}, {'^': 652}, {'d': 361, 'de': 653, 'des':
361, 'du': 361}, {'besoin': 654}, {'^': 416}, {'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 657, 'nous':
657}, {'j': 179, 'je': 179, 'on': 179}, {'que': 659}, {'j': 179, 'je': 179, 'l': 412, 'nous': 411, 'on': 179}, {'qu':
412, 'que': 661}, {'je': 179}, {'d': 399, 'de': 399, 'qu': 547, 'que': 663}, {'^': 459}, {'persuade': 385,
'persuadee': 385}, {'d': 18, 'de': 18, 'des': 18, 'du': 18}, {'occupe': 667}, {'a': 572, 'à': 572}, {'a': 242, 'au':
242, 'avec': 242, 'chez': 242, 'à': 242}, {'arrete': 670, 'arretee': 670, 'arrêté': 670, 'assis': 670, 'assise': 670,
'deplace': 670, 'deplacee': 670, 'déplacé': 670, 'engage': 669, 'engagee': 669, 'engagé': 669, 'joint': 670, 'jointe':
670, 'pointe': 670, 'pointee': 670}, {'^': 668, 'en': 546, 'engage': 669, 'est': 671}, {'': (6, 'theirs'), 'd': 18,
'de': 18, 'des': 18, 'du': 18}, {'charge': 673, 'rapproche': 18, 'renseigne': 673}, {'^': 674, 'demandait': 458,
'demande': 458}, {'pour': 535}, {'<came>': 527}, {'^': 579}, {'<inf>': 18}, {'<inf>': 18, 'l': 679, 'la': 679, 'le':
679, 'les': 679}, {'m': 680, 'me': 680, 'nous': 680}, {'et': 681}, {'...': 682}, {'<any_det>': 18, '<my>': 18},
{'chercher': 466, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 467, 'deposer': 18, 'expedier': 18,
'fournir': 18, 'imprimer': 18, 'mettre': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18,
'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 466, 'reverser': 18,
'trouver': 18, 'verser': 18, 'virer': 18}, {'<hand_inf>': 18, '<inf>': 683, 'boucler': 684, 'checker': 684,
'corriger': 684, 'finir': 684, 'jeter': 684, 'm': 470, 'me': 685, 'nous': 685, 'parler': 416, 'regarder': 684,
'relire': 684, 'revenir': 498, 'reviewer': 684, 'signer': 684, 'tester': 684, 'valider': 684, 'verifier': 684}, {'^':
686, 'encore': 472}, {'mieux': 660}, {'je': 424, 'l': 412, 'nous': 408}, {'^': 459, 'bien': 403, 'qu': 409, 'que':
689, 'savoir': 8}, {'appeler': 242, 'ecrire': 242, 'envoyer': 242, 'rappeler': 242, 'repondre': 242}, {'m': 691,
'nous': 691}, {'de': 692, 'me': 657, 'nous': 657}, {'^': 459, 'qu': 409, 'que': 413, 'savoir': 8}, {'etre': 449,
'nous': 450, 'passer': 448, 'savoir': 8, 'se': 453, 'venir': 448}, {'ma': 393}, {'<must3>': 261, '<opines>': 276, '^':
343, 'a': 401, 'accepte': 404, 'aimerait': 414, 'allait': 420, 'attend': 432, 'attendent': 428, 'aura': 436, 'auront':
439, 'avait': 442, 'cense': 399, 'censee': 399, 'comptait': 454, 'compte': 455, 'conseille': 368, 'd': 457,
'demandait': 458, 'demande': 461, 'devaient': 465, 'devait': 473, 'devrait': 474, 'disait': 480, 'dit': 496, 'doit':
500, 'doivent': 502, 'en': 513, 'est': 536, 'estime': 541, 'etait': 543, 'ferait': 179, 'gere': 546, 'insiste': 550,
'jette': 552, 'l': 554, 'la': 557, 'le': 557, 'les': 557, 'leur': 558, 'lui': 558, 'm': 625, 'me': 639, 'n': 644,
'ne': 644, 'nous': 651, 'ont': 655, 'parlera': 656, 'passe': 658, 'passera': 658, 'pensait': 454, 'pense': 541,
'preconise': 394, 'prefere': 660, 'prefererait': 662, 'prend': 552, 'promet': 637, 'propose': 664, 'préconise': 394,
'préconisé': 394, 'préfèrerait': 660, 'préférerait': 662, 'recevra': 436, 'recevront': 439, 'reclame': 665,
'recommande': 394, 'recommandé': 394, 'regle': 546, 'reste': 666, 'règle': 546, 'réclame': 665, 's': 672, 'se': 675,
'serait': 676, 'sont': 677, 'souhaite': 678, 'souhaiterait': 678, 'suggere': 394, 'suggère': 394, 'suggéré': 394,
'trouve': 541, 'va': 687, 'verrait': 688, 'veulent': 428, 'veut': 690, 'viendra': 658, 'vient': 693, 'voit': 688,
'voudrait': 694, 'voulait': 695, 'à': 696}, {'...': 180, '^': 76}, {'<them>': 179, 'N': 698}, {'d': 699, 'de': 699},
{'j': 93, 'je': 93, 'nous': 93, 'on': 93}, {'d': 93, 'de': 93, 'que': 701}, {'N': 702}, {'a': 703, 'à': 703},
{'<helps3>': 25}, {'m': 705, 'me': 705, 'nous': 705}, {'N': 25}, {'accueille': 707, 'accueillons': 707, 'fais': 633,
'faisons': 633, 'fait': 633, 'recevons': 707, 'recois': 707, 'recoit': 707}, {'<helps3>': 25, 'accueille': 707,
'accueillons': 707, 'fais': 633, 'faisons': 633, 'fait': 633, 'recevons': 707, 'recois': 707, 'recoit': 707},
{'<they>': 706, 'je': 708, 'm': 705, 'me': 705, 'nous': 709, 'on': 708}, {'de': 476}, {'arrete': 76, 'arrête': 76,
'augmente': 76, 'baisse': 76, 'cesse': 76, 'change': 76, 'embauche': 76, 'fasse': 76, 'lache': 76, 'leve': 76, 'lève':
76, 'monte': 76, 'prenne': 76, 'recrute': 76, 'vende': 76, 'vise': 76}, {'^': 712}, {'j': 713, 'je': 713}, {'que':
714}, {'faudrait': 715, 'faut': 715}, {'vaut': 476}, {'pas': 476}, {'^': 475, 'ne': 718}, {'eviter': 711, 'faudrait':
715, 'faut': 715, 'il': 716, 'inutile': 711, 'mieux': 717, 'ne': 718, 'pas': 476, 'plutot': 476, 'surtout': 719},
{':': 720}, {'<reached_me>': 242}, {'D': 25, 'nous': 559}, {'partie': 242}, {'la': 724}, {'de': 725, 'la': 242, 'là':
242}, {'etaient': 726, 'etait': 726}, {'etaient': 242, 'etait': 242}, {'fin': 242}, {'la': 729}, {'dessert': 242},
{'cours': 242, 'retard': 242}, {'tard': 242}, {'a': 730, 'apres': 242, 'au': 731, 'en': 732, 'ensuite': 242, 'plus':
733, 'sur': 730, 'vers': 242, 'à': 730}, {'retard': 242}, {'en': 735}, {'cours': 242}, {'a': 730, 'apres': 242, 'au':
731, 'en': 737, 'ensuite': 242, 'plus': 733, 'sur': 730, 'vers': 242, 'à': 730}, {'matin': 242}, {'D': 242, 'ce': 739,
'hier': 242}, {'<came>': 242, 'arrive': 734, 'arrivee': 734, 'arrives': 736, 'arrivé': 734, 'passe': 738, 'passee':
738, 'passé': 738, 'rejoint': 738, 'rejoints': 738, 'rentre': 740, 'rentree': 740, 'rentré': 740, 'reparti': 740,
'repartie': 740, 'repartis': 740}, {'salle': 242}, {'la': 742}, {'ligne': 242, 'remote': 242, 'teams': 242,
'telephone': 242, 'téléphone': 242, 'visio': 242, 'zoom': 242}, {'avec': 524, 'dans': 743, 'depuis': 744, 'en': 744,
'la': 242, 'là': 242, 'par': 744, 'present': 242, 'presente': 242, 'présente': 242, 'sur': 744}, {'appele': 344,
'appelé': 344, 'arrive': 738, 'arrivee': 738, 'arrivé': 738, 'averti': 344, 'ecrit': 344, 'passe': 738, 'passee': 738,
'passé': 738, 'prevenu': 344, 'rejoint': 738, 'rejoints': 738, 'signale': 344, 'textote': 344}, {'a': 746}, {'que':
19}, {'confirme': 748, 'envoie': 748, 'livre': 748, 'paie': 748, 'rend': 748, 'repond': 748, 'signe': 748}, {'^':
749}, {'cours': 242, 'ligne': 242, 'remote': 242, 'teams': 242, 'telephone': 242, 'téléphone': 242, 'visio': 242,
'zoom': 242}, {'la': 729, 'ligne': 242, 'remote': 242, 'teams': 242, 'telephone': 242, 'téléphone': 242, 'visio': 242,
'zoom': 242}, {'a': 730, 'apres': 242, 'au': 731, 'depuis': 744, 'en': 751, 'ensuite': 242, 'par': 744, 'plus': 733,
'sur': 752, 'vers': 242, 'à': 730}, {'appele': 344, 'appelé': 344, 'arrive': 738, 'arrivee': 738, 'arrivé': 738,
'averti': 344, 'ecrit': 344, 'passe': 738, 'passee': 738, 'passé': 738, 'prevenu': 344, 'rejoint': 753, 'rejoints':
738, 'signale': 344, 'textote': 344}, {'$$': 25}, {'$$': 25, 'aussi': 755}, {'a': 754, 'rejoignent': 756, 'rejoint':
756}, {'maison': 559}, {'la': 758}, {'bureau': 559}, {'moi': 559, 'nous': 559}, {'voir': 559}, {'D': 25, 'a': 759,
'au': 760, 'chez': 761, 'dejeuner': 559, 'diner': 559, 'dîner': 559, 'la': 559, 'là': 559, 'me': 762, 'nous': 762,
'present': 559, 'presente': 559, 'présente': 559, 'à': 759}, {'depuis': 744, 'en': 744, 'par': 744, 'sur': 744},
{'connecte': 764, 'connectee': 764}, {'est': 765}, {'$$': 25, 'D': 25, 'aussi': 755}, {'D': 25, 'a': 759, 'au': 760,
'chez': 761, 'dejeuner': 559, 'diner': 559, 'dîner': 559, 'la': 767, 'là': 767, 'me': 762, 'nous': 762, 'present':
559, 'presente': 559, 'présente': 559, 'à': 759}, {'$$': 25, 'D': 25, 'a': 759, 'au': 760, 'aussi': 755, 'chez': 761,
'dejeuner': 559, 'diner': 559, 'dîner': 559, 'la': 767, 'là': 767, 'me': 762, 'nous': 762, 'present': 559, 'presente':
559, 'présente': 559, 'à': 759}, {'<came>': 242, 'arrive': 736, 'arrivee': 736, 'arrives': 736, 'arrivé': 736,
'rentre': 740, 'rentree': 740, 'rentré': 740, 'reparti': 740, 'repartie': 740, 'repartis': 740}, {'...': 721, ':':
720, 'a': 722, 'attend': 723, 'attendent': 723, 'aussi': 727, 'en': 728, 'est': 741, 'etait': 745, 'm': 747, 'ne':
750, 'nous': 757, 'passe': 756, 'passent': 756, 'passera': 763, 'passeront': 763, 's': 766, 'sera': 768, 'seront':
769, 'sont': 770, 'viendra': 763, 'viendront': 763, 'viennent': 756, 'vient': 756, 'y': 728}, {'D': 34, 'avant': 67,
'pour': 67}, {'attendu': 772, 'attendue': 772, 'attendus': 772, 'promis': 772, 'promise': 772}, {'attendu': 772,
'attendue': 772, 'attendus': 772, 'promis': 772, 'promise': 772, 'toujours': 773}, {'a': 318, 'accord': 774,
'contrat': 774, 'deconseille': 76, 'demonte': 312, 'devis': 774, 'docs': 774, 'déconseille': 76, 'déconseillé': 76,
'facture': 774, 'installe': 312, 'installera': 312, 'm': 320, 'me': 336, 'monte': 312, 'montera': 312, 'nettoie': 312,
'nous': 337, 'plans': 774, 'pose': 312, 'posera': 312, 'repare': 312, 'reparera': 312, 'reponse': 774, 'retour': 774,
'reviendra': 341, 'reviennent': 341, 'revient': 341, 'signature': 774}, {'D': 203, 'a': 203, 'au': 203, 'd': 203,
'de': 203, 'du': 203, 'en': 203, 'la': 203, 'le': 203, 'notre': 203, 'pour': 203, 'son': 203, 'à': 203}, {'acheter':
18, 'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18, 'contacter': 18, 'ecrire': 18, 'envoyer': 18,
'fixer': 18, 'fournir': 18, 'organiser': 18, 'payer': 18, 'preparer': 18, 'proposer': 18, 'rappeler': 18, 'rediger':
18, 'relancer': 18, 'reserver': 18, 'signer': 18, 'transmettre': 18, 'trouver': 18, 'verifier': 18}, {'^': 777}, {'d':
778, 'de': 778}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 781, 'avec': 781, 'et': 781,
'à': 781}, {'N': 782}, {'moi': 238}, {'de': 784}, {'<would_give>': 18, 'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne': 376, 'nous': 18, 'valait': 377, 'vaudrait': 76, 'vaut': 377},
{'^': 786}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 376, 'valait': 377,
'vaudrait': 76, 'vaut': 377}, {'^': 788}, {'elle': 375, 'il': 787, 'on': 789}, {':': 371, 'd': 373, 'de': 373, 'qu':
790}, {'vous': 107}, {'': (0, 'missed'), '<date>': 107, 'rendez': 792}, {'': (0, 'missed'), '<any_det>': 793,
'<date>': 107, 'rendez': 792}, {'annuler': 794, 'decommander': 794, 'reporter': 794}, {'<giveinf>': 18, 'acheter': 18,
'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18, 'contacter': 18, 'ecrire': 18, 'envoyer': 18, 'fixer':
18, 'fournir': 18, 'm': 18, 'me': 18, 'nous': 18, 'organiser': 18, 'payer': 18, 'preparer': 18, 'proposer': 18,
'rappeler': 18, 'rediger': 18, 'relancer': 18, 'reserver': 18, 'signer': 18, 'transmettre': 18, 'trouver': 18,
'verifier': 18}, {'^': 796}, {'d': 797, 'de': 797}, {'...': 285}, {'du': 799}, {'annule': 107, 'annulee': 107,
'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'<shifted>': 800,
'annule': 107, 'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'finalement': 801, 'supprime':
107, 'supprimee': 107}, {'je': 93}, {':': 803}, {'<shifted>': 776, 'annule': 107, 'annulee': 107, 'annules': 107,
'annulé': 107, 'decommande': 107, 'decommandee': 107}, {'agenda': 25, 'air': 387}, {'contact': 0, 'lien': 0,
'relation': 0}, {'en': 807}, {'mettre': 808}, {'comment': 288, 'l': 288, 'la': 288, 'le': 288, 'les': 288}, {'^':
810}, {'donner': 40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre': 40}, {'<review_inf>':
278, '<teach_inf>': 811, '^': 812, 'avis': 179}, {'<review_inf>': 278, '<teach_inf>': 811, '^': 812, 'd': 797, 'de':
797}, {'^': 40, 'de': 93}, {'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179, 'lui': 179, 'moi': 179}, {',': 816,
'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179}, {'charge': 815, 'place': 817}, {'appele': 107, 'appelé': 107,
'prevenu': 107, 'repondu': 107, 'venu': 107, 'venue': 107}, {'pas': 819}, {'<inf>': 40}, {'^': 821, 'd': 40, 'de':
40}, {',': 816}, {'place': 823}, {'nouvelles': 107}, {'de': 825, 'signe': 107, 'suite': 107}, {'lieu': 107}, {'faire':
107}, {'avoir': 827, 'se': 828}, {'decroche': 107, 'donne': 826, 'donné': 826, 'décroché': 107, 'eu': 827, 'pu': 829,
'rappele': 107, 'repondu': 107}, {'donne': 826, 'donné': 826}, {'lapin': 107}, {'un': 832}, {'D': 25, 'en': 25, 'le':
25}, {'place': 817}, {'avis': 179}, {'si': 147}, {'<said>': 344, '<shifted>': 776, 'N': 779, 'annule': 107, 'annulee':
107, 'annules': 107, 'annulé': 107, 'besoin': 364, 'confirme': 780, 'confirmé': 780, 'connecter': 783, 'conseille':
368, 'conseillé': 368, 'cote': 785, 'creuser': 147, 'decommande': 107, 'decommandee': 107, 'dit': 791, 'du': 795,
'dû': 795, 'elle': 798, 'ete': 802, 'eux': 798, 'faire': 804, 'finalement': 805, 'l': 806, 'lance': 391, 'lancé': 391,
'les': 809, 'leur': 813, 'lui': 814, 'ma': 818, 'meme': 820, 'mettre': 808, 'moi': 822, 'même': 820, 'notre': 824,
'pas': 830, 'plus': 831, 'pose': 833, 'posé': 833, 'preconise': 394, 'presenter': 783, 'promis': 397, 'propose': 400,
'proposé': 400, 'préconise': 394, 'préconisé': 394, 'recommande': 394, 'recommandé': 394, 'revoir': 834, 'sa': 835,
'son': 836, 'suggere': 394, 'suggère': 394, 'suggéré': 394, 'ta': 835, 'voir': 837}, {'a': 242, 'au': 242, 'chez':
242, 'à': 242}, {'equipe': 184, 'equipes': 184, 'etudiants': 184, 'fondateurs': 184, 'jeunes': 184, 'porteurs': 184,
'projets': 184, 'promo': 184, 'startups': 184}, {'': (23, 'contact'), 'N': 839, 'des': 840, 'deux': 840, 'les': 840,
'trois': 840, 'une': 840}, {'lui': 40}, {'^': 842}, {'N': 5, '^': 4}, {'a': 844, 'à': 844}, {'client': 845, 'lead':
845, 'prospect': 845}, {'un': 846}, {'leur': 40, 'lui': 40}, {'^': 848}, {'d': 40, 'de': 40}, {'^': 288, 'charger':
193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'vider': 193},
{'^': 288, 'a': 851, 'avec': 289, 'pour': 851, 'sur': 289, 'à': 851}, {'N': 852}, {'que': 289}, {'a': 289, 'ce': 854,
'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 855}, {'a': 856, 'à':
856}, {'0': 107, 'la': 107, 'longtemps': 107, 'pendant': 107, 'trente': 107, 'un': 107, 'une': 107, 'vingt': 107},
{'N': 858}, {'^': 288, 'a': 289, 'comment': 289, 'l': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289, 'à':
289}, {'N': 860}, {'a': 861, 'à': 861}, {'<taught>': 862}, {'<inf>': 280}, {'d': 864, 'de': 864}, {'N': 865}, {'a':
866, 'à': 866}, {'<any_det>': 74}, {'^': 868}, {'': (8, 'asked'), 'N': 869}, {'a': 251, 'à': 251}, {'avis': 871},
{'a': 870, 'conseil': 871, 'son': 872, 'un': 872, 'à': 870}, {'^': 288, 'a': 289, 'avec': 289, 'pour': 289, 'sur':
289, 'à': 289}, {'N': 874}, {'charge': 40, 'occupe': 40}, {'en': 876}, {'lis': 40, 'm': 877, 'prepare': 40, 'prépare':
40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 878}, {'j': 879, 'je': 879}, {'<them>': 40,
'lis': 40, 'm': 877, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^':
881}, {'j': 882, 'je': 882}, {'a': 866, 'q': 880, 'que': 883, 'à': 866}, {'a': 278, 'sur': 278, 'à': 278}, {'avis':
885}, {'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre':
193, 'vider': 193}, {'a': 887, 'pour': 887, 'à': 887}, {'N': 888}, {'a': 889, 'à': 889}, {'main': 890}, {'de': 891},
{'coup': 892}, {'mon': 886, 'un': 893}, {'N': 289}, {'chez': 242, 'voir': 242}, {'': (15, 'gave:intro')}, {'^': 897},
{'^': 897, 'a': 898, 'de': 898, 'entre': 898, 'pour': 898, 'à': 898}, {'intro': 899}, {'relation': 899}, {'en': 901},
{'mise': 902}, {'intros': 899, 'presentations': 899}, {'N': 898}, {'et': 905}, {'N': 906, '^': 897}, {'connaitre':
898, 'rencontrer': 907}, {'l': 900, 'la': 903, 'les': 904, 'se': 908, 'une': 900}, {'elle': 280, 'il': 280}, {'N':
280}, {'qu': 910, 'que': 911}, {'pour': 912}, {'eu': 107, 'parle': 107, 'parlé': 107, 'rencontre': 107, 'rencontré':
107, 'revu': 107, 'vu': 107}, {'contact': 898, 'lien': 898, 'relation': 898}, {'en': 915}, {'N': 916}, {'et': 917},
{'avec': 905, 'et': 905}, {'N': 919}, {'contact': 920, 'lien': 920, 'relation': 920}, {'en': 921}, {'email': 922,
'mail': 922}, {'N': 918, 'en': 921, 'par': 923}, {'temps': 107}, {'le': 925}, {'eu': 107, 'pu': 107, 'reussi': 107,
'revu': 107, 'trouve': 926, 'trouvé': 926, 'vu': 107}, {'question': 871}, {'la': 928, 'une': 928}, {'a': 905, 'avec':
905, 'et': 905, 'à': 905}, {'N': 930}, {'courriel': 931, 'email': 931, 'linkedin': 931, 'mail': 931, 'visio': 931,
'whatsapp': 931}, {'N': 930, 'en': 932, 'par': 932, 'via': 932}, {'': (5, 'mine'), 'd': 40, 'de': 40}, {'N': 934},
{'': (5, 'mine'), 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 936}, {'^': 850, 'a': 935,
'd': 937, 'de': 937, 'à': 935}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 939, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 940,
'a': 866, 'à': 866}, {'N': 251}, {'': (10, 'thanks')}, {'^': 192, 'a': 193, 'au': 193, 'pendant': 193, 'pour': 193,
'sur': 193, 'à': 193}, {'N': 944}, {'q': 880, 'que': 880}, {'^': 288, 'a': 193, 'au': 193, 'pendant': 193, 'pour':
193, 'sur': 193, 'à': 193}, {'N': 947}, {'<cheered>': 202, '<handed>': 220, '<said>': 281, '<taught>': 293, '<vowed>':
704, 'a': 849, 'accepte': 850, 'accepté': 850, 'aide': 853, 'aidé': 853, 'appris': 857, 'attendu': 859, 'bien': 863,
'confirme': 780, 'confirmé': 780, 'conseille': 867, 'conseillé': 867, 'demande': 873, 'demandé': 873, 'depanne': 875,
'dit': 884, 'donne': 894, 'donné': 894, 'du': 795, 'dû': 795, 'enseigne': 857, 'epaule': 895, 'ete': 896, 'explique':
857, 'expliqué': 857, 'fait': 909, 'insiste': 913, 'insisté': 913, 'jamais': 914, 'mis': 924, 'montre': 857, 'montré':
857, 'pas': 927, 'pense': 148, 'pensé': 148, 'plus': 914, 'point': 25, 'pose': 929, 'posé': 929, 'presente': 933,
'promis': 938, 'présenté': 933, 'rdv': 25, 'recommande': 941, 'recommandé': 941, 'relance': 942, 'relancé': 942,
'relu': 279, 'remercie': 943, 'remplace': 945, 'rendez': 282, 'repondu': 946, 'reunion': 25, 'seconde': 948,
'suggere': 867, 'suggéré': 867, 'supplee': 945, 'à': 849}, {'<their>': 277}, {'^': 950}, {'<review_inf>': 951, '^':
288, 'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193,
'vider': 193}, {'<review_inf>': 951, '^': 288, 'a': 952, 'avec': 289, 'pour': 851, 'sur': 289, 'à': 952}, {'N': 953},
{'parler': 416}, {'^': 955}, {'avec': 242}, {'...': 957}, {'a': 958, 'au': 958, 'boire': 958, 'courir': 958, 'manger':
958, 'voir': 242, 'à': 958}, {'^': 288, 'a': 289, 'de': 289, 'devant': 289, 'pour': 289, 'sur': 289, 'à': 289},
{'experience': 960}, {'d': 961}, {'<course>': 960, 'retour': 962}, {'un': 963, 'une': 963}, {'c': 12, 'est': 8,
'tombe': 8}, {'N': 965}, {'d': 966, 'de': 966}, {'<any_det>': 303}, {'<give3>': 968, '<hand3>': 968, '<send3>': 968},
{'^': 969}, {'elle': 970, 'il': 970}, {'qu': 971}, {'N': 278}, {'d': 973, 'de': 973}, {'...': 974}, {'<any_det>':
975}, {'absence': 107}, {'en': 977, 'manque': 107, 'manqué': 107, 'rate': 107}, {'en': 977, 'manques': 107}, {'D':
290, 'comment': 289, 'pourquoi': 289}, {'N': 980}, {'a': 981, 'à': 981}, {'D': 290, '^': 288, 'a': 289, 'ce': 854,
'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 983}, {'presse': 147},
{'journal': 147}, {'facebook': 147, 'insta': 147, 'instagram': 147, 'la': 985, 'le': 986, 'linkedin': 147, 'twitter':
147, 'x': 147}, {'D': 982, 'a': 984, 'dans': 987, 'par': 987, 'sur': 987, 'à': 984}, {'^': 4, 'de': 208},
{'candidature': 989, 'demande': 989}, {'la': 990, 'leur': 990, 'sa': 990}, {'N': 898, 'a': 905, 'avec': 905, 'et':
905, 'à': 905}, {'N': 992}, {':': 993}, {'de': 242}, {'cote': 995}, {'a': 996, 'à': 996}, {'^': 288, 'a': 289, 'de':
289, 'pour': 289, 'sur': 289, 'à': 289}, {'<course>': 998}, {'de': 999}, {'heure': 1000, 'heures': 1000, 'seances':
1000}, {'<give3>': 18, '<hand3>': 18, '<send3>': 18}, {'^': 1002}, {'D': 1003}, {'elle': 1004, 'il': 1004},
{'<course>': 960, 'heure': 1000, 'heures': 1000, 'retour': 962, 'seances': 1000}, {'0': 1001, 'deux': 1001,
'plusieurs': 1001, 'qu': 1005, 'quatre': 1001, 'quelques': 1001, 'trois': 1001, 'un': 963, 'une': 1006}, {'0': 1001,
'deux': 1001, 'plusieurs': 1001, 'quatre': 1001, 'quelques': 1001, 'trois': 1001, 'un': 963, 'une': 1006}, {'': (7,
'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 107}, {'N': 858, 'pour': 1010}, {'de': 285}, {'lieu': 1012,
'tel': 957, 'telephone': 957, 'tél': 957, 'téléphone': 957}, {'d': 107, 'de': 107}, {'signe': 1014}, {'nouvelle': 107,
'nouvelles': 107, 'reponse': 107}, {'appeler': 107, 'rencontrer': 107, 'voir': 107}, {'du': 1017, 'dû': 1017}, {'dit':
441, 'personne': 107}, {'<review_inf>': 951}, {'<review_inf>': 951, 'a': 1020, 'à': 1020}, {'N': 1021, 'moi': 238,
'nous': 238}, {'<them>': 280, 'N': 280}, {'a': 289, 'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'à': 289}, {'N':
1024}, {'a': 1025, 'à': 1025}, {'N': 906}, {'rencontrer': 1027}, {'se': 1028}, {'en': 921, 'par': 923}, {'en': 932,
'par': 932, 'via': 932}, {'appris': 1026, 'du': 795, 'dû': 795, 'enseigne': 1026, 'explique': 1026, 'expliqué': 1026,
'fait': 1029, 'mis': 1030, 'montre': 1026, 'montré': 1026, 'presente': 1031, 'présenté': 1031}, {'alimentaire': 193},
{'D': 203, 'a': 285, 'au': 285, 'en': 285, 'à': 285}, {'D': 203, 'a': 285, 'au': 285, 'en': 285, 'finalement': 1034,
'à': 285}, {'conversation': 242, 'discussion': 242, 'engueulade': 242, 'explication': 242}, {'<to_place>': 193, '^':
192}, {'^': 42}, {'de': 1038}, {'teste': 279, 'testé': 279}, {'<taught>': 862, 'qu': 8, 'que': 8}, {'vocale': 107},
{'<rehearsed>': 277}, {'<their>': 1043}, {'^': 1044}, {'': (23, 'contact'), 'N': 1045}, {'^': 1044, 'avec': 1046,
'sur': 242}, {'close': 107, 'ferme': 107, 'fermee': 107, 'fermé': 107}, {'dej': 242, 'déj': 242}, {'<drink>': 242,
'petit': 1049}, {'des': 1050, 'le': 1050, 'quelques': 1050, 'un': 1050, 'une': 1050}, {'annonce': 242, 'annoncé': 242,
'appele': 242, 'appelee': 242, 'appelé': 242, 'appris': 242, 'averti': 242, 'avertie': 242, 'confirme': 242,
'confirmé': 242, 'dit': 242, 'prevenu': 242, 'prevenue': 242, 'raconte': 242, 'raconté': 242}, {'annonce': 242,
'annoncé': 242, 'appris': 242, 'confirme': 242, 'confirmé': 242, 'dit': 242, 'raconte': 242, 'raconté': 242}, {'a':
1053}, {'a': 1052, 'l': 1054}, {'l': 1054}, {'m': 1055, 'me': 1056, 'nous': 1055}, {'qui': 1057}, {'charge': 815},
{'N': 779, 'elle': 798, 'eux': 798, 'lui': 798, 'ma': 1059, 'moi': 850}, {'j': 93, 'je': 93}, {'que': 1061}, {'^':
679}, {'d': 1063, 'de': 1063}, {'tour': 1064}, {'^': 821}, {'d': 1066, 'de': 1066}, {'tour': 1067}, {'pomme': 815},
{'ma': 1069}, {'moi': 815}, {'N': 1058, 'a': 1060, 'booke': 25, 'cale': 25, 'calé': 25, 'convenu': 1062, 'fixe': 25,
'fixé': 25, 'leur': 1065, 'mon': 1068, 'notre': 1068, 'ok': 25, 'pour': 1070, 'son': 1065, 'sur': 1071, 'à': 1060},
{'booke': 25, 'cale': 25, 'calé': 25, 'est': 1072, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 107}, {'capte': 1074,
'decroche': 1074, 'décroche': 1074, 'repond': 1074}, {'d': 147, 'de': 147, 'qu': 147, 'que': 147}, {'bien': 1076},
{'vide': 107}, {'le': 1078}, {'dans': 1079, 'occupe': 107, 'occupé': 107}, {'capte': 1074, 'decroche': 1074,
'décroche': 1074, 'ne': 1075, 'repond': 1074, 'serait': 1077, 'sonnait': 1080, 'sonne': 1080}, {'<inf>': 25}, {'de':
1082}, {'N': 1083}, {'avec': 1084, 'de': 1082}, {'peu': 242}, {'avec': 242, 'cinq': 242, 'ensemble': 242, 'longtemps':
242, 'un': 1086}, {'joindre': 107}, {'a': 1088, 'à': 1088}, {'<to_place>': 184, '^': 183, 'avec': 195, 'de': 195,
'pour': 195}, {'colis': 193, 'denrees': 193, 'nourriture': 193, 'paniers': 193, 'repas': 193, 'soupe': 193,
'vetements': 193}, {'de': 1091, 'des': 1091}, {'quoi': 8}, {'pour': 40}, {'^': 351, 'moi': 1094}, {'sur': 1095},
{'lieu': 559}, {'a': 1097, 'aura': 1097, 'est': 559, 'sera': 559}, {'...': 1098}, {'N': 839}, {'<any_det>': 213,
'<my>': 213}, {'^': 1101}, {'N': 1102}, {'a': 1103, 'à': 1103}, {'la': 26, 'le': 26, 'notre': 26, 'qu': 971, 'sa': 26,
'son': 26}, {'jour': 179}, {'d': 699, 'de': 699, 'du': 1106, 'recu': 179}, {'^': 4, 'a': 208, 'à': 208}, {'<pro>':
1108}, {'<pro>': 1108, 'expert': 1109}, {'<good>': 1110, '<pro>': 1108, 'expert': 1109}, {'<pro>': 5}, {'<any_det>':
1111, 'l': 1112, 'la': 1112, 'le': 1112, 'ma': 1112, 'mon': 1112, 'notre': 1112, 'un': 1112, 'une': 1112}, {'N':
1113}, {'<pro>': 209}, {'<any_det>': 1111, '^': 76, 'a': 1114, 'd': 179, 'de': 179, 'l': 1115, 'la': 1115, 'le': 1115,
'ma': 1115, 'mon': 1115, 'notre': 1115, 'un': 1115, 'une': 1115, 'à': 1114}, {'<any_det>': 1111, 'a': 1114, 'l': 1115,
'la': 1115, 'le': 1115, 'ma': 1115, 'mon': 1115, 'notre': 1115, 'un': 1115, 'une': 1115, 'à': 1114}, {'<them>': 251,
'N': 251}, {'j': 40, 'je': 40}, {':': 803, 'avec': 1084, 'de': 1082, 'que': 1119}, {'D': 242, 'a': 242, 'au': 242,
'avec': 242, 'chez': 242, 'dans': 242, 'sur': 242, 'à': 242}, {'rompus': 1121}, {'': (23, 'contact'), 'batons': 1122},
{'D': 242, 'a': 1123, 'animee': 1121, 'au': 242, 'avec': 242, 'chez': 242, 'dans': 242, 'franche': 1121, 'houleuse':
1121, 'longue': 1121, 'rapide': 1121, 'sur': 242, 'sympa': 1121, 'tendue': 1121, 'utile': 1121, 'à': 1123}, {'d': 278,
'de': 278, 'du': 278}, {'fil': 242}, {'de': 1126}, {'pour': 849}, {'<should>': 76, 'vaut': 269}, {'^': 1129}, {',':
476, 'il': 1130, 'je': 1130, 'nous': 1130, 'on': 1130}, {'il': 1130, 'je': 1130, 'nous': 1130, 'on': 1130},
{'faudrait': 76, 'faut': 76, 'vaut': 269}, {'de': 76}, {'devrais': 76, 'dois': 76, 'ferais': 269}, {'vaudrait': 76,
'vaut': 76}, {'devrait': 76, 'doit': 76}, {'pas': 76}, {'<inf>': 76, 'faudrait': 76, 'faut': 76, 'il': 1133,
'inutile': 1134, 'je': 1135, 'mieux': 1136, 'on': 1137, 'surtout': 1138, 'vaut': 269}, {'aurais': 76, 'aurait': 76,
'commets': 76, 'devrais': 76, 'devrait': 76, 'dois': 76, 'ferais': 76, 'ferait': 76, 'gagnerais': 76, 'gagnerait':
76}, {'^': 1140}, {'^': 1139, 'j': 1141, 'je': 1141, 'on': 1141}, {'devrais': 76}, {'vaut': 76}, {'devrait': 76},
{'il': 369, 'je': 1143, 'mieux': 1144, 'on': 1145}, {',': 1142, '^': 1146}, {'faudrait': 76, 'faut': 76, 'il': 1133,
'inutile': 1134, 'je': 1135, 'mieux': 1136, 'on': 1137, 'surtout': 1138, 'vaut': 269}, {'^': 1148, 'j': 1141, 'je':
1141, 'on': 1141}, {',': 1149, '^': 76}, {'^': 1148}, {',': 1151, '^': 76}, {'<them>': 1131, '<they>': 1132, 'N':
1147, 'elle': 1150, 'elles': 1152, 'eux': 1152, 'lui': 1150}, {'accord': 1128, 'apres': 1153, 'avis': 456}, {'d': 34,
'de': 34, 'des': 34, 'du': 34}, {'agenda': 25, 'attente': 1155}, {'l': 1156}, {'N': 179}, {'d': 1158, 'de': 1158},
{'avis': 1159}, {'l': 1160}, {'': (1, 'moved'), '<date>': 203, 'D': 203}, {'D': 1162, 'a': 1162, 'au': 1162, 'la':
1162, 'le': 1162, 'notre': 1162, 'à': 1162}, {':': 803, 'avec': 1084, 'de': 1082}, {'<their>': 278}, {'jamais': 107,
'pas': 107, 'plus': 107, 'toujours': 1074}, {'d': 251, 'de': 251}, {'avis': 1167}, {'<them>': 251, 'N': 251, '^': 459,
'a': 870, 'combien': 8, 'comment': 8, 'conseil': 871, 'l': 1168, 'ou': 8, 'pourquoi': 8, 'qu': 425, 'quand': 8, 'que':
460, 's': 8, 'si': 8, 'son': 872, 'un': 872, 'à': 870}, {'<them>': 251, 'N': 251, 'a': 870, 'conseil': 871, 'l': 1168,
'son': 872, 'un': 872, 'à': 870}, {'': (13, 'talk'), 'qu': 8, 'que': 8}, {'<reach_inf>': 107, '<see_inf>': 107,
'admettre': 1171, 'avouer': 1171, 'confesser': 1171, 'dire': 1171, 'leur': 93, 'lui': 93, 'reconnaitre': 1171}, {'n':
107, 'ne': 107, 'personne': 107, 'rien': 107}, {'et': 1173}, {'...': 1174}, {'m': 462, 'me': 462, 'nous': 462}, {'^':
1176}, {'': (0, 'missed'), '...': 1174}, {'^': 464, 'appeler': 1175, 'dejeuner': 107, 'diner': 107, 'dîner': 107,
'encore': 1177, 'livrer': 1175, 'manger': 107, 'passer': 1178, 'rappeler': 1175, 's': 247, 'se': 248, 'toujours':
1177, 'venir': 1178}, {'messagerie': 107}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76,
'ne': 376, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1181}, {'il': 1182, 'on': 1182}, {'d': 476, 'de': 476,
'qu': 1183}, {'D': 1003, '^': 969}, {'': (13, 'talk'), 'elle': 1185, 'il': 1185}, {'qu': 1186, 'que': 8},
{'nourriture': 192}, {'la': 1188}, {'colis': 192, 'repas': 192, 'vetements': 192}, {'soupe': 192}, {'colis': 192,
'paniers': 192, 'repas': 192}, {'de': 1189, 'des': 1190, 'la': 1191, 'les': 1192}, {'^': 1193}, {'<give3>': 968,
'<hand3>': 968, '<send3>': 968, 'm': 18, 'me': 18, 'nous': 18}, {'D': 1003, '^': 1195}, {'<give3>': 968, '<hand3>':
968, '<send3>': 968, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76,
'm': 18, 'me': 18, 'ne': 376, 'nous': 18, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'D': 1003, '^': 1197},
{'devait': 76, 'devrait': 76, 'doit': 76, 'fais': 487, 'fait': 487, 'fallait': 76, 'faudrait': 76, 'faut': 76,
'ferais': 487, 'ferait': 76, 'ne': 376, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1199}, {'elle': 1196, 'il':
1198, 'j': 489, 'je': 489, 'on': 1200}, {'de': 208}, {'faveur': 1202}, {'en': 1203, 'pour': 208}, {'mot': 1204}, {':':
371, 'd': 482, 'de': 482, 'qu': 1201, 'que': 495, 'un': 1205}, {',': 1151}, {'N': 1207, 'elle': 1207, 'elles': 1207,
'eux': 1207, 'lui': 1207}, {'demander': 40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'argent':
93}, {'l': 1210}, {'': (5, 'mine'), '0': 93, 'cent': 93, 'cinquante': 93, 'de': 1211, 'trente': 93, 'vingt': 93},
{'mettre': 808, 'presenter': 0}, {'visite': 25}, {'': (5, 'mine'), '0': 93, '<see_inf>': 25, '^': 1209, 'admettre':
1171, 'avouer': 1171, 'cent': 93, 'cinquante': 93, 'confesser': 1171, 'connecter': 783, 'de': 1211, 'dire': 1171,
'encore': 1212, 'les': 1213, 'mettre': 808, 'presenter': 783, 'reconnaitre': 1171, 'rencontrer': 25, 'rendre': 1214,
'retrouver': 25, 'trente': 93, 'vingt': 93, 'voir': 25}, {'<inf>': 497, 'revenir': 498}, {'^': 1216, 'encore': 1177,
'toujours': 1177}, {'<any_det>': 219, '<reach_noun>': 218}, {'<any_det>': 224}, {'^': 1219}, {'...': 1220}, {'N':
1221}, {'a': 1222, 'à': 1222}, {'<any_det>': 224, '<my>': 213}, {'^': 277, 'sur': 278}, {'<remarks>': 1225}, {'de':
1226}, {'^': 1224, 'des': 1226, 'mes': 1226, 'mon': 1226, 'plein': 1227, 'quelques': 1226, 'un': 1226}, {'N': 1228},
{'^': 277, 'a': 278, 'sur': 278, 'à': 278}, {'<remarks>': 1230}, {'de': 1231}, {'<remarks>': 1230, 'nouvelles': 281},
{'heure': 1000, 'heures': 1000, 'seances': 1000, 'trois': 1231}, {'<remarks>': 1230, 'benevolat': 193}, {'...': 216,
'<remarks>': 1230}, {'...': 216, '<remarks>': 1230, 'avis': 885}, {'mal': 1232}, {'<remarks>': 1230, 'heure': 1000,
'heures': 1000, 'seances': 1000}, {'<remarks>': 1230, 'bons': 1231, 'heure': 1000, 'heures': 1000, 'seances': 1000},
{'mes': 1231}, {'^': 288, 'a': 887, 'avec': 289, 'pour': 851, 'sur': 289, 'à': 887}, {'asso': 193, 'association':
193}, {'N': 1242, '^': 288, 'l': 1243}, {'a': 1244, 'à': 1244}, {'main': 1245}, {'de': 1246}, {'<course>': 960,
'<remarks>': 1230, 'benevolat': 193, 'coup': 1247, 'retour': 962}, {'...': 1223, '0': 1001, '<any_det>': 219,
'<reach_noun>': 218, 'a': 1229, 'beaucoup': 1232, 'des': 1233, 'deux': 1234, 'du': 1235, 'ma': 217, 'mes': 1236,
'mon': 1237, 'nos': 217, 'notre': 217, 'pas': 1238, 'plein': 1232, 'plusieurs': 1239, 'quatre': 1001, 'quelques':
1240, 'tous': 1241, 'trois': 1001, 'un': 1248, 'une': 1006, 'à': 1229}, {'annuler': 107}, {'<letter>': 242, 'N': 242},
{'': (23, 'contact'), 'avec': 1251, 'de': 1251, 'des': 1251, 'par': 1251, 'quelques': 1251}, {'interview': 147},
{'video': 147}, {'podcast': 147, 'talk': 147}, {'l': 1253, 'la': 1254, 'le': 1255, 'une': 1254}, {'pour': 5}, {'reco':
1257, 'recommandation': 1257}, {'a': 242, 'une': 1258, 'à': 242}, {'coup': 314, 'oeil': 18}, {'ma': 18, 'mes': 18,
'mon': 18, 'notre': 18, 'un': 1260}, {'jeter': 1261, 'jette': 1261, 'jettera': 1261, 'regarde': 1261, 'regarder':
1261}, {'jeter': 1261, 'jette': 1261, 'jettera': 1261, 'regarde': 1261, 'regarder': 1261, 'va': 1262}, {'^': 1263,
'ne': 750}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 344}, {'attente': 1265, 'call':
957, 'disant': 344, 'ligne': 957, 'me': 1266, 'mon': 977, 'nous': 1266, 'vain': 107, 'visio': 957}, {'cote': 631,
'de': 631, 'des': 631, 'du': 631}, {'recu': 1268}, {'rien': 1269}, {'D': 290, 'a': 289, 'ce': 854, 'comment': 289,
'la': 289, 'le': 289, 'les': 289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 1271}, {'D': 982, 'a': 1272, 'à':
1272}, {'cv': 5}, {'N': 1220}, {'': (23, 'contact'), 'a': 242, 'à': 242}, {'<letter>': 1276, '<remarks>': 1230},
{'trois': 1231}, {'cv': 1202}, {'<remarks>': 1230, 'bons': 1231}, {'<letter>': 1276, '<remarks>': 1230, 'client': 845,
'lead': 845, 'prospect': 845}, {'...': 1223, '<any_det>': 219, '<reach_noun>': 218, '<their>': 1274, 'a': 1275,
'beaucoup': 1232, 'des': 1277, 'deux': 1278, 'du': 1231, 'le': 1279, 'mes': 1231, 'mon': 1231, 'pas': 1238, 'plein':
1232, 'plusieurs': 1231, 'quelques': 1280, 'tous': 1241, 'un': 1281, 'à': 1275}, {'appeler': 107, 'avoir': 107},
{'joindre': 107, 'voir': 107}, {'parler': 107, 'telephoner': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 1283,
'la': 1284, 'le': 1284, 'les': 1088, 'lui': 1285}, {'d': 1286, 'de': 1286}, {'<shifted>': 776, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee': 107, 'deprogramme': 107,
'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'a': 521, 'au': 522, 'chez': 524, 'dejeuner': 242, 'diner':
242, 'dîner': 242, 'me': 526, 'nous': 526, 'à': 521}, {'<came>': 542, '<set>': 25, '<shifted>': 287, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'categorique': 180, 'cense': 399, 'censee': 399, 'clair': 180,
'claire': 180, 'convaincu': 529, 'convaincue': 529, 'd': 533, 'decommande': 107, 'decommandee': 107, 'deprogramme':
107, 'deprogrammee': 107, 'finalement': 1288, 'formel': 180, 'formelle': 180, 'meme': 820, 'même': 820, 'ok': 530,
'partant': 530, 'partante': 530, 'passe': 1289, 'passee': 1289, 'passé': 1289, 'persuade': 529, 'persuadee': 529,
'pour': 535, 'supprime': 107, 'supprimee': 107, 'venu': 1289, 'venue': 1289}, {'de': 1016}, {'<would_give>': 18, 'm':
566, 'me': 566, 'nous': 566}, {'^': 1292}, {'m': 566, 'me': 566, 'nous': 566}, {'^': 1294}, {'elle': 1293, 'elles':
1295, 'il': 1293, 'ils': 1295}, {'aucune': 1016, 'pas': 1291, 'rien': 108}, {'aucune': 1016, 'moi': 238, 'pas': 1291,
'qu': 1296, 'rien': 108, 'si': 147, 'toujours': 1297}, {'N': 242}, {'partie': 1299}, {'la': 1300}, {'notres': 1299},
{'N': 242, 'de': 1301, 'des': 1302, 'la': 1299, 'là': 1299, 'present': 1299, 'presente': 1299, 'presentes': 1299,
'presents': 1299, 'présente': 1299, 'présentes': 1299}, {'': (14, 'together'), 'N': 242}, {'N': 242, 'aussi': 1303,
'de': 1301, 'des': 1302, 'egalement': 1303, 'la': 1304, 'là': 1304, 'present': 1299, 'presente': 1299, 'presentes':
1299, 'presents': 1299, 'présente': 1299, 'présentes': 1299}, {'avec': 242, 'cense': 1038, 'censee': 1038, 'chez':
242}, {'parti': 107, 'partie': 107}, {'notres': 1304}, {'<came>': 542, 'N': 242, 'aussi': 1303, 'categorique': 180,
'clair': 180, 'claire': 180, 'de': 1301, 'deja': 1307, 'des': 1308, 'egalement': 1303, 'formel': 180, 'formelle': 180,
'la': 1304, 'là': 1304, 'present': 1304, 'presente': 1304, 'presentes': 1299, 'presents': 1299, 'présente': 1304,
'présentes': 1299}, {'donne': 344, 'donné': 344}, {'avec': 242, 'chez': 242}, {'du': 1126}, {'<date>': 242, 'bout':
1312}, {'au': 1313, 'en': 1313, 'par': 1313}, {'': (23, 'contact'), 'au': 1313, 'en': 1313, 'par': 1313}, {'<them>':
1314, 'N': 1315}, {'a': 895, 'à': 895}, {'...': 1317}, {'...': 1317, 'D': 982, 'a': 984, 'comment': 1318, 'à': 984},
{'appeler': 107, 'croiser': 107, 'voir': 107}, {'des': 1226, 'mes': 1226, 'mon': 1226, 'plein': 1227, 'quelques':
1226, 'un': 1226}, {'N': 1321}, {'N': 1045}, {'bond': 107}, {'connaissance': 242, 'mise': 902}, {'point': 242},
{'demo': 277, 'démo': 277, 'oral': 277, 'pitch': 277, 'presentation': 277, 'soutenance': 277}, {'^': 1327},
{'<their>': 1328, 'N': 278, 'la': 1328, 'le': 1328}, {'<their>': 1274, 'le': 1279}, {'chez': 242, 'par': 242}, {'a':
242, 'au': 242, 'chez': 242, 'voir': 242, 'à': 242}, {'saut': 1332}, {'<course>': 960, '<date>': 242, '<drink>': 242,
'<remarks>': 1230, 'audit': 278, 'benevolat': 193, 'crochet': 1331, 'petit': 1333, 'point': 242, 'retour': 962,
'saut': 1332}, {'<course>': 960, '<date>': 242, 'heure': 1000, 'heures': 1000, 'intro': 899, 'relecture': 278,
'retour': 962, 'seances': 1000}, {'0': 1001, '^': 1044, 'a': 1322, 'avec': 1323, 'beaucoup': 1232, 'des': 1231,
'deux': 1234, 'du': 1235, 'faux': 1324, 'l': 900, 'la': 1325, 'le': 1326, 'les': 904, 'mes': 1231, 'mon': 1231,
'part': 281, 'pas': 1238, 'plein': 1232, 'plusieurs': 1239, 'quatre': 1001, 'quelques': 1240, 'repeter': 1329,
'suivre': 1330, 'tous': 1241, 'trois': 1001, 'un': 1334, 'une': 1335, 'à': 1322}, {'demande': 40}, {'^': 1337}, {'j':
1338, 'je': 1338}, {'<inf>': 0, 'que': 1339}, {'^': 1337, 'reflechisse': 147}, {'j': 1338, 'je': 1341}, {'<inf>': 0,
'les': 809, 'mettre': 808, 'que': 1342}, {'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 41}, {'^': 41, 'mettre': 808,
'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, '^': 8, 'rendre': 1214}, {'^': 8}, {'aille': 1349,
'sois': 1349}, {'': (5, 'mine'), '^': 1347, 'aille': 1348, 'y': 1350}, {'leve': 1349, 'lève': 1349}, {'': (5, 'mine'),
'^': 1347, 'dorme': 1349, 'me': 1352, 'parte': 1349, 'reflechisse': 147, 'rentre': 1349, 'sois': 1349}, {'j': 1351,
'je': 1353}, {'<inf>': 0, '^': 1344, 'connecter': 783, 'l': 1345, 'la': 1345, 'le': 1345, 'les': 1346, 'mettre': 808,
'presenter': 783, 'que': 1354}, {'<their>': 277, 'la': 277, 'le': 277}, {'^': 1356}, {'^': 1356, 'sur': 1357},
{'donne': 1358, 'donné': 1358, 'sur': 1357}, {'': (19, 'gave:resource'), '<helpful>': 213}, {'<any_det>': 1360,
'<my>': 213}, {'^': 1361}, {'N': 1362}, {'N': 289, '^': 288}, {'a': 1364, 'à': 1364}, {'main': 1365}, {'de': 1366},
{'coup': 1367}, {'...': 1223, '<any_det>': 219, '<reach_noun>': 218, 'a': 1363, 'ma': 217, 'mes': 217, 'mon': 217,
'nos': 217, 'notre': 217, 'un': 1368, 'à': 1363}, {'a': 289, 'au': 289, 'aux': 289, 'sur': 289, 'à': 289}, {'N':
1370}, {'...': 1223}, {'^': 4, 'a': 5, 'aupres': 939, 'à': 5}, {'<them>': 1373, 'N': 1373}, {'de': 1374}, {'faveur':
1375}, {'en': 1376, 'pour': 1374}, {'mot': 1377}, {'D': 203, 'a': 285, 'au': 285, 'en': 285, 'finalement': 1034, 'un':
1378, 'à': 285}, {'un': 1378}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a': 1381, 'à': 1381}, {'a': 943, 'à':
943}, {'merci': 1383}, {'lapin': 107, 'merci': 1383}, {'avec': 233, 'passee': 236, 'passees': 236}, {'<see_inf>': 25,
'accueillir': 25, 'retrouver': 25}, {'de': 1387}, {'a': 195, 'avec': 195, 'pour': 195, 'à': 195}, {'coaching': 1389,
'mentorat': 1389, 'mentoring': 1389, 'tutorat': 1389}, {'avec': 233, 'de': 1390, 'passee': 236, 'passees': 236}, {'':
(11, 'thinking'), 'j': 1338, 'je': 1338}, {'<inf>': 0, 'qu': 147, 'que': 1392}, {'': (5, 'mine'), '^': 1347, 'aille':
1349, 'y': 1350}, {'': (5, 'mine'), '^': 1347, 'dorme': 1349, 'me': 1352, 'parte': 1349, 'rentre': 1349, 'sois':
1349}, {'j': 1394, 'je': 1395}, {'<inf>': 0, '^': 1344, 'connecter': 783, 'les': 1213, 'mettre': 808, 'presenter':
783, 'que': 1396}, {'<any_det>': 350, '<my>': 350}, {'^': 1398}, {'faut': 1399}, {'que': 1119}, {'': (7, 'waiting'),
'<any_det>': 34}, {'^': 1402}, {'^': 1402, 'encore': 1403, 'toujours': 1403}, {'faut': 1401, 'manque': 1404},
{'manque': 1404}, {'N': 242, 'aussi': 1299}, {'avait': 1407}, {'^': 1263, 'faudra': 1340, 'faudrait': 1393, 'faut':
1397, 'leur': 1400, 'lui': 1400, 'me': 1405, 'ne': 750, 'nous': 1406, 'parait': 344, 'paraît': 344, 'y': 1408},
{'elle': 280, 'il': 280, 'on': 179}, {'N': 280, 'j': 179, 'je': 179, 'nous': 179}, {'qu': 1410, 'que': 1411}, {'pour':
1412}, {'a': 289, 'au': 289, 'dans': 289, 'devant': 289, 'à': 289}, {':': 993, 'N': 992, 'de': 931, 'entre': 931},
{'<give1>': 40}, {'<give1>': 40, 'en': 1416}, {'^': 1417, 'dois': 294}, {'0': 70, '<any_det>': 70, '<their>': 70,
'ca': 70, 'deux': 70, 'tout': 70, 'trois': 70}, {'<do1>': 1419, 'amene': 40, 'amène': 40, 'appelle': 40, 'appellerai':
40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40}, {'^': 1421}, {'j': 1422, 'je':
1422}, {'que': 1423}, {'d': 93, 'de': 93}, {'a': 849, 'accepte': 850, 'accepté': 850, 'dit': 1424, 'du': 1250, 'dû':
1250, 'envie': 147, 'pense': 148, 'pensé': 148, 'point': 25, 'promis': 1425, 'rdv': 25, 'rendez': 282, 'reunion': 25,
'reve': 147, 'rêvé': 147, 'un': 283, 'une': 283, 'à': 849}, {'': (7, 'waiting'), 'de': 34, 'encore': 34, 'qu': 34,
'que': 34, 'toujours': 34}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147,
'faire': 147, 'manger': 147, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'voir': 147},
{'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147,
'me': 1428, 'nous': 1428, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1428, 'voir': 147},
{'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1430, 'vite': 40}, {'<causative>': 40, 'signe': 40},
{'<do1>': 1431, 'fais': 1432}, {'fais': 1432}, {'^': 1434}, {'^': 1433, 'leur': 1435, 'lui': 1435}, {'bricole': 40,
'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40, 'dessine': 40, 'dépose': 40, 'fais': 1432,
'fait': 1432, 'ferai': 1432, 'garde': 40, 'garderai': 40, 'imprime': 40, 'imprimerai': 40, 'installe': 40, 'note': 40,
'prends': 40, 'ramene': 40, 'rapporte': 40, 'rapporterai': 40, 'redige': 40, 'redigerai': 40, 'rends': 40, 'renvoie':
40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai': 40, 'traduis': 40}, {'': (5, 'mine'), 'd':
40, 'de': 40, 'que': 40}, {'ecrit': 242, 'parle': 242, 'parlé': 242, 'promis': 1438, 'repondu': 242, 'telephone': 242,
'téléphoné': 242}, {'^': 1437, 'ai': 1439, 'leur': 1435, 'lui': 1435}, {'^': 40, 'leur': 93, 'lui': 93}, {'a': 1441,
'à': 1441}, {'elle': 1442}, {'lui': 1442}, {'d': 1443, 'de': 1444}, {'a': 1441, 'aupres': 1445, 'à': 1441}, {'engage':
1446, 'engagee': 1446, 'engagé': 1446}, {'etais': 1447}, {'suis': 1447}, {'<see_inf>': 107}, {'pas': 1450, 'plus':
1450}, {'peut': 1451, 'peux': 1451, 'pourrai': 1451, 'pourrais': 1451, 'pouvais': 1451, 'pouvait': 1451}, {'appeler':
147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1428,
'nous': 1428, 'organiser': 147, 'pas': 1450, 'plus': 1450, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se':
1428, 'voir': 147}, {'<them>': 1418, '^': 1420, 'accompagne': 707, 'ai': 1426, 'aimerais': 147, 'attends': 1427,
'conduirai': 707, 'conduis': 707, 'depose': 707, 'devrais': 1429, 'devrait': 1429, 'devrions': 1429, 'dois': 294,
'dépose': 707, 'emmene': 707, 'emmenerai': 707, 'emmène': 707, 'fais': 633, 'fait': 633, 'ferai': 633, 'hesite': 147,
'l': 1436, 'la': 1436, 'le': 1436, 'les': 1436, 'leur': 1440, 'lui': 1440, 'm': 1448, 'me': 1449, 'ne': 1452, 'peut':
1451, 'peux': 1451, 'pourrai': 1451, 'pourrais': 1453, 'pourrait': 1429, 'pourrions': 1429, 'pouvais': 1451,
'pouvait': 1451, 'raccompagne': 707}, {'<inf>': 107}, {'<sort_of_met>': 107, 'ose': 1455}, {'<do1>': 1419,
'<lui_give>': 40}, {'N': 560}, {'<any_det>': 20}, {'^': 1459}, {'apres': 107}, {'qu': 147, 'que': 147}, {'admettre':
1171, 'avouer': 1171, 'confesser': 1171, 'dire': 1171, 'reconnaitre': 1171}, {'': (11, 'thinking'), 'appeler': 147,
'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1428,
'nous': 1428, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1428, 'voir': 147}, {'': (5,
'mine'), '^': 1209, 'admettre': 1171, 'avouer': 1171, 'confesser': 1171, 'connecter': 783, 'dire': 1171, 'encore': 40,
'les': 1213, 'mettre': 808, 'presenter': 783, 'reconnaitre': 1171}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par':
25, 'pour': 25, 'à': 25}, {'attendu': 1466, 'attendue': 1466, 'attendus': 1466, 'convie': 1466, 'conviee': 1466,
'convies': 1466, 'invite': 1466, 'invitee': 1466, 'invitees': 1466, 'invites': 1466, 'invité': 1466}, {'^': 71,
'visiter': 25}, {'^': 71}, {'<do1>': 1431, 'fais': 1432, 'leur': 1416, 'lui': 1416}, {'^': 1470, 'leur': 1435, 'lui':
1435}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'occupe': 1472}, {'en': 1473, 'engage': 170,
'etais': 1447, 'occupe': 1472}, {'d': 40, 'de': 40, 'des': 40, 'du': 40}, {'': (5, 'mine'), '^': 40, 'leur': 93,
'lui': 93}, {'a': 1476, 'aupres': 1445, 'de': 40, 'pour': 40, 'à': 1476}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40},
{'engage': 1477, 'engagee': 1477, 'engagé': 1477, 'propose': 1478, 'proposee': 1478, 'proposé': 1478}, {'charge':
1475, 'demande': 147, 'rappelle': 147, 'souviens': 147, 'suis': 1479}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25,
'en': 25, 'à': 25}, {'a': 147, 'qu': 147, 'que': 147, 'à': 147}, {'N': 560, '^': 1459}, {'<giveinf>': 40, 'l': 41,
'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1484}, {'bien': 147}, {'<them>': 1418, '^': 1457,
'accompagne': 707, 'accueille': 1458, 'accueillons': 1458, 'aura': 1460, 'aurai': 1460, 'conduirai': 707, 'conduis':
707, 'cours': 1461, 'crois': 1462, 'depose': 707, 'devais': 1463, 'devrais': 1464, 'devrait': 1429, 'devrions': 1429,
'dois': 1465, 'dépose': 707, 'emmene': 707, 'emmenerai': 707, 'emmène': 707, 'est': 1467, 'fais': 1468, 'fait': 633,
'ferai': 633, 'gere': 1469, 'l': 1471, 'la': 1471, 'le': 1471, 'les': 1471, 'leur': 1440, 'lui': 1440, 'm': 1474,
'me': 1480, 'ne': 1452, 'pars': 1481, 'pense': 1482, 'peut': 1451, 'peux': 1451, 'pourrai': 1451, 'pourrais': 1453,
'pourrait': 1429, 'pourrions': 1429, 'pouvais': 1451, 'pouvait': 1451, 'prends': 1469, 'raccompagne': 707, 'recevons':
1458, 'recevra': 1460, 'recevrai': 1460, 'recevrons': 1460, 'recois': 1483, 'recoit': 1483, 'recupere': 1460,
'reflechis': 147, 'sommes': 1467, 'songe': 147, 'suis': 1467, 'va': 849, 'vais': 1485, 'verrais': 1486, 'voudrais':
147}, {'entremetteurs': 5}, {'a': 242, 'au': 242, 'aux': 242, 'les': 1488, 'à': 242}, {'mois': 18}, {'semaine': 18},
{'prochaine': 18}, {'semaine': 1492}, {'bientot': 18, 'ce': 1490, 'cette': 1491, 'la': 1493}, {'D': 18, 'bientot': 18,
'ce': 1490, 'cette': 1491, 'la': 1493}, {'<hand3>': 1494, '<send3>': 1494, 'apporte': 1495, 'depose': 1495, 'dépose':
1495, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'facebook': 147, 'insta': 147,
'instagram': 147, 'linkedin': 147, 'twitter': 147, 'x': 147}, {'sur': 1497}, {'^': 897, 'avec': 898}, {'contact':
1499, 'lien': 1499, 'relation': 1499}, {'en': 1500}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107,
'contactee': 107, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107},
{'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1502, 'felicite': 107,
'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé':
107, 'contacte': 107, 'contactee': 107, 'encore': 1503, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee':
107, 'vu': 107, 'vue': 107}, {'bloc': 201}, {'peu': 201}, {'^': 200, 'a': 1505, 'comme': 201, 'un': 1506, 'à': 1505},
{'pas': 1503}, {'<cheered>': 201, '<warned>': 280, 'aide': 874, 'aidee': 874, 'aidé': 874, 'appris': 1498,
'conseille': 874, 'conseillee': 874, 'conseillé': 874, 'depanne': 874, 'depannee': 874, 'epaule': 289, 'epaulee': 289,
'eu': 242, 'eue': 242, 'forme': 1370, 'formee': 1370, 'formes': 1370, 'initie': 1370, 'initiee': 1370, 'inities':
1370, 'lu': 1498, 'mis': 1501, 'mise': 1501, 'mises': 1501, 'pas': 1504, 'presente': 905, 'presentees': 1501,
'presentes': 1501, 'présenté': 905, 'présentés': 1501, 'rebooste': 1507, 'reboostee': 1507, 'recommande': 940,
'recommandee': 940, 'recommandé': 940, 'remonte': 1507, 'remontee': 1507, 'remontees': 1507, 'remontes': 1507,
'remotive': 1507, 'remotivee': 1507, 'remplace': 289, 'remplacee': 289, 'seconde': 193, 'secondee': 193, 'toujours':
1508, 'vu': 1498, 'vue': 1498}, {'<them>': 180, 'N': 180}, {'d': 1510, 'de': 1510}, {'^': 1496, 'ai': 1509, 'anniv':
967, 'anniversaire': 967, 'avis': 1159, 'idee': 1511}, {'camp': 18}, {'son': 1513}, {'dans': 1514}, {'est': 1515},
{'^': 1496, 'balle': 1516, 'messagerie': 107}, {'<my>': 213}, {'^': 1518}, {'N': 1519}, {'plan': 107}, {'': (0,
'missed'), 'sur': 107, 'vocal': 107}, {'sa': 107, 'son': 107}, {'sur': 1523}, {'message': 1522, 'vocal': 1524}, {'a':
1520, 'en': 1521, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1525, 'à': 1520}, {'^': 1496},
{'connaitre': 898, 'rencontrer': 898}, {'se': 1528}, {'un': 898, 'une': 898}, {'^': 897, 'en': 1500, 'l': 1530},
{'<warned>': 280, 'fait': 1529, 'forme': 1370, 'formee': 1370, 'formes': 1370, 'initie': 1370, 'initiee': 1370,
'inities': 1370, 'mis': 1501, 'mise': 1501, 'mises': 1501, 'presentees': 1531, 'presentes': 1531, 'présentés': 1531,
'rebooste': 1507, 'reboostee': 1507, 'remonte': 1507, 'remontee': 1507, 'remontees': 1507, 'remontes': 1507,
'remotive': 1507, 'remotivee': 1507, 'remplace': 193, 'remplacee': 193, 'seconde': 193, 'secondee': 193}, {'^': 1496,
'ai': 1532}, {'recommandation': 1257}, {'de': 1534}, {'<inf>': 76, 'faut': 76, 'il': 369, 'je': 1143, 'mieux': 1144,
'ne': 76, 'pas': 76}, {'^': 1536}, {',': 1537}, {'<lui_give>': 40}, {'accord': 242, 'adresse': 242, 'avis': 242,
'benediction': 242, 'confiance': 242, 'conge': 242, 'demission': 242, 'disponibilites': 242, 'dispos': 242, 'feu':
242, 'numero': 242, 'ok': 242, 'parole': 242, 'preavis': 242, 'reponse': 242}, {'<any_det>': 224, '<my>': 213, 'des':
224, 'deux': 224, 'l': 224, 'la': 224, 'le': 224, 'les': 224, 'trois': 224, 'un': 224, 'une': 224}, {'^': 224}, {'d':
1542, 'de': 1542}, {'de': 1542}, {'tas': 1544}, {'<any_det>': 219, '<my>': 1540, '^': 1541, 'des': 1542, 'plein':
1543, 'quelques': 1542, 'un': 1545}, {'<any_det>': 277}, {'^': 1547}, {'<any_det>': 289, '^': 288, 'comment': 289,
'pourquoi': 289}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1550,
'un': 1550, 'une': 1550}, {'^': 1416}, {'^': 1416, 'l': 1552, 'la': 1552, 'le': 1552, 'les': 1552, 'leur': 1552,
'lui': 1552}, {'j': 1553, 'je': 1553, 'on': 1553}, {'que': 1554}, {'combien': 289, 'comment': 289, 'la': 289, 'le':
289, 'les': 289, 'pourquoi': 289}, {'<handed>': 1519}, {'<taught>': 1549}, {'courage': 201}, {'<pro>': 5, 'expert':
1112}, {'<good>': 1560, '<pro>': 5, 'expert': 1112}, {'<any_det>': 1561, 'N': 5, 'd': 864, 'de': 864, 'l': 1112, 'la':
1112, 'le': 1112, 'ma': 1112, 'mon': 1112, 'notre': 1112, 'un': 1112, 'une': 1112}, {'': (8, 'asked'), 'd': 864, 'de':
864}, {'lacher': 201}, {'rien': 1564}, {'accrocher': 201}, {'bon': 201}, {'<inf>': 280, 'ne': 1565, 's': 1566,
'tenir': 1567}, {'': (5, 'mine'), '<give1>': 40, 'lis': 40, 'm': 877, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1569, 'l': 1552, 'la': 1552, 'le': 1552, 'les': 1552, 'leur': 1552,
'lui': 1552}, {'j': 1570, 'je': 1570, 'on': 1553}, {'bravo': 201, 'd': 864, 'de': 1568, 'q': 880, 'que': 1571}, {'^':
288, 'd': 289, 'de': 289, 'sur': 289}, {'cours': 1573}, {'<remarks>': 1230, 'annotations': 1225, 'correctifs': 1225,
'corrections': 1225, 'cours': 1573, 'critiques': 1225, 'impressions': 1225, 'notes': 1225, 'suggestions': 1225},
{'cours': 1573, 'trois': 1231}, {'<remarks>': 1230, 'annotations': 1225, 'correctifs': 1225, 'corrections': 1225,
'critiques': 1225, 'impressions': 1225, 'notes': 1225, 'suggestions': 1225}, {'<remarks>': 1230, 'annotations': 1225,
'avis': 885, 'correctifs': 1225, 'corrections': 1225, 'critiques': 1225, 'impressions': 1225, 'notes': 1225,
'suggestions': 1225}, {'^': 288, 'avec': 289, 'pour': 289, 'sur': 289}, {'main': 1579}, {'de': 1580}, {'<remarks>':
1230, 'annotations': 1225, 'correctifs': 1225, 'corrections': 1225, 'coup': 1581, 'cours': 1573, 'critiques': 1225,
'impressions': 1225, 'notes': 1225, 'suggestions': 1225}, {'0': 1574, 'beaucoup': 1232, 'des': 1575, 'deux': 1576,
'du': 1231, 'mes': 1577, 'mon': 1578, 'pas': 1238, 'plein': 1232, 'plusieurs': 1231, 'quelques': 1280, 'tous': 1241,
'trois': 1574, 'un': 1582}, {'': (23, 'contact'), 'que': 1554}, {'annotations': 1225, 'correctifs': 1225,
'corrections': 1225, 'critiques': 1225, 'impressions': 1225, 'notes': 1225, 'suggestions': 1225}, {'annotations':
1225, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1225, 'corrections': 1225, 'critiques':
1225, 'impressions': 1225, 'lead': 5, 'notes': 1225, 'prospect': 5, 'suggestions': 1225}, {'des': 1585, 'deux': 1550,
'mes': 1585, 'mon': 1585, 'un': 1586, 'une': 1550}, {'<any_det>': 289, '^': 288, 'combien': 289, 'comment': 289, 'la':
289, 'le': 289, 'les': 289, 'pourquoi': 289}, {'beaucoup': 1232, 'des': 1577, 'deux': 1278, 'du': 1231, 'mes': 1577,
'mon': 1577, 'part': 280, 'pas': 1238, 'plein': 1232, 'plusieurs': 1231, 'quelques': 1280, 'tous': 1241, 'un': 1577},
{'coup': 1581}, {'un': 1590}, {'<any_det>': 1561, 'N': 5, 'l': 1112, 'la': 1112, 'le': 1112, 'ma': 1112, 'mon': 1112,
'notre': 1112, 'un': 1112, 'une': 1112}, {'<any_det>': 289, '^': 288}, {'<any_det>': 213}, {'^': 1594}, {'': (19,
'gave:resource'), '<any_det>': 213}, {'argent': 214}, {'l': 1597}, {'0': 214, '^': 1596, 'cent': 214, 'de': 1598},
{'': (5, 'mine'), '^': 936}, {'': (5, 'mine'), 'd': 1600, 'de': 1600, 'que': 40}, {'<inf>': 280, '^': 40}, {'d': 1602,
'de': 1602}, {'moral': 201}, {'confiance': 201, 'courage': 201, 'du': 1559, 'le': 1604}, {'<any_det>': 1561}, {'des':
1585, 'mes': 1585, 'mon': 1585, 'un': 1585}, {'<give1>': 40, 'lis': 40, 'm': 877, 'prepare': 40, 'prépare': 40,
'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1608, 'l': 1552, 'la': 1552, 'le': 1552, 'les':
1552, 'leur': 1552, 'lui': 1552}, {'j': 1609, 'je': 1609, 'on': 1553}, {'': (23, 'contact'), 'q': 880, 'que': 1610},
{'bon': 1559}, {'<handed>': 1546, '<read_it>': 1548, '<said>': 280, '<taught>': 1549, '<vowed>': 702, 'adresse': 1551,
'adressé': 1551, 'amene': 1551, 'amené': 1551, 'annonce': 1555, 'annoncé': 1555, 'annote': 1548, 'apporte': 1551,
'apporté': 1551, 'appris': 1556, 'aussi': 1557, 'bien': 1558, 'bon': 1559, 'challenge': 1548, 'commente': 1548,
'commenté': 1548, 'confie': 1519, 'confirme': 1555, 'confirmé': 1555, 'confié': 1519, 'conseille': 1562, 'conseillé':
1562, 'corrige': 1548, 'corrigé': 1548, 'demande': 1563, 'demandé': 1563, 'detaille': 1556, 'dit': 1572, 'donne':
1583, 'donné': 1583, 'ecrit': 1584, 'envoye': 1587, 'explique': 1588, 'expliqué': 1588, 'fait': 1589, 'file': 1591,
'filé': 1591, 'indique': 1592, 'laisse': 1519, 'laissé': 1519, 'montre': 1593, 'montré': 1593, 'offert': 1102,
'parle': 242, 'parlé': 242, 'partage': 1595, 'partagé': 1595, 'pose': 251, 'posé': 251, 'presente': 905, 'prete':
1599, 'promis': 1601, 'propose': 1603, 'proposé': 1603, 'présenté': 905, 'prêté': 1599, 'raconte': 1556, 'raconté':
1556, 'recommande': 1562, 'recommandé': 1562, 'redonne': 1605, 'redonné': 1605, 'refile': 1606, 'refilé': 1606,
'relu': 1548, 'remonte': 1605, 'renvoye': 1607, 'repondu': 1611, 'revu': 1548, 'souhaite': 1612, 'souhaité': 1612,
'suggere': 1562, 'suggéré': 1562, 'telephone': 242, 'tout': 1558, 'téléphoné': 242}, {'mon': 886}, {'d': 937, 'de':
937}, {'<handed>': 220, '<tip>': 1538, '^': 1539, 'ai': 1613, 'donne': 1614, 'donné': 1614, 'faut': 428, 'prete':
1519, 'promis': 1615, 'prête': 1519, 'tour': 1064}, {'<tip>': 1538}, {'<date>': 107, 'rendez': 792}, {'<reach_inf>':
107, '<see_inf>': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 1619, 'la': 1619, 'le': 1619, 'les': 1619, 'lui':
1619}, {'anniv': 107, 'anniversaire': 107}, {'<any_det>': 1618, 'N': 107, 'd': 1620, 'de': 1620, 'l': 1621, 'le':
1621}, {'article': 147, 'interview': 147, 'portrait': 147, 'post': 147}, {'bouquin': 147, 'livre': 147, 'post': 147},
{'': (11, 'thinking'), 'facebook': 147, 'insta': 147, 'instagram': 147, 'la': 985, 'le': 986, 'linkedin': 147,
'twitter': 147, 'x': 147}, {'dans': 987, 'l': 1623, 'le': 1624, 'par': 987, 'qu': 147, 'que': 147, 'sur': 1625, 'un':
1623, 'une': 1623}, {'<remarks>': 1230, 'annotations': 1225, 'audit': 278, 'correctifs': 1225, 'corrections': 1225,
'critiques': 1225, 'impressions': 1225, 'notes': 1225, 'suggestions': 1225}, {'relecture': 278}, {'beaucoup': 1232,
'des': 1577, 'deux': 1278, 'du': 1231, 'mes': 1577, 'mon': 1577, 'part': 280, 'pas': 1238, 'plein': 1232, 'plusieurs':
1231, 'quelques': 1280, 'tous': 1241, 'un': 1627, 'une': 1628}, {'<handed>': 1546, '<read_it>': 1548, '<said>': 280,
'<taught>': 1549, '<vowed>': 702, 'adresse': 1551, 'adressé': 1551, 'amene': 1551, 'amené': 1551, 'annonce': 1555,
'annoncé': 1555, 'annote': 1548, 'apporte': 1551, 'apporté': 1551, 'appris': 1556, 'aussi': 1557, 'bien': 1558, 'bon':
1559, 'challenge': 1548, 'commente': 1548, 'commenté': 1548, 'confie': 1519, 'confirme': 1555, 'confirmé': 1555,
'confié': 1519, 'conseille': 1562, 'conseillé': 1562, 'corrige': 1548, 'corrigé': 1548, 'demande': 1563, 'demandé':
1563, 'detaille': 1556, 'dit': 1572, 'donne': 1583, 'donné': 1583, 'ecrit': 1584, 'envoye': 1587, 'explique': 1588,
'expliqué': 1588, 'fait': 1629, 'file': 1591, 'filé': 1591, 'indique': 1592, 'laisse': 1519, 'laissé': 1519, 'montre':
1593, 'montré': 1593, 'offert': 1102, 'parle': 242, 'parlé': 242, 'partage': 1595, 'partagé': 1595, 'pose': 251,
'posé': 251, 'presente': 905, 'prete': 1599, 'promis': 1601, 'propose': 1603, 'proposé': 1603, 'présenté': 905,
'prêté': 1599, 'raconte': 1556, 'raconté': 1556, 'recommande': 1562, 'recommandé': 1562, 'redonne': 1605, 'redonné':
1605, 'refile': 1606, 'refilé': 1606, 'relu': 1548, 'remonte': 1605, 'renvoye': 1607, 'repondu': 1611, 'revu': 1548,
'souhaite': 1612, 'souhaité': 1612, 'suggere': 1562, 'suggéré': 1562, 'telephone': 242, 'tout': 1558, 'téléphoné':
242}, {'<handed>': 220, '<must3>': 261, '^': 1539, 'ai': 1630, 'donne': 1614, 'donné': 1614, 'faut': 428, 'prete':
1519, 'promis': 1615, 'prête': 1519}, {'': (13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13,
'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 76, 'leur': 40, 'lui':
40, 'ne': 76, 'pas': 76}, {'^': 1634}, {'^': 579, 'd': 1635, 'de': 1635}, {'<imperative>': 76, 'faut': 76, 'il': 369,
'n': 76, 'ne': 76, 'surtout': 76}, {'^': 1637}, {':': 1638, 'd': 373, 'de': 373, 'qu': 585, 'que': 588}, {'<hand3>':
868, '<send3>': 868, '<would_give>': 18, 'l': 565, 'la': 565, 'le': 565, 'les': 565, 'm': 593, 'me': 593, 'nous':
593}, {'^': 1640, 'allait': 399, 'va': 399}, {'<hand3>': 868, '<send3>': 868, '<would_give>': 18, 'devait': 76,
'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 565, 'la': 565, 'le': 565,
'les': 565, 'm': 593, 'me': 593, 'ne': 376, 'nous': 593, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1642,
'allait': 399, 'va': 399}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76,
'ferait': 76, 'ne': 376, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1644}, {'elle': 1641, 'il': 1643, 'on':
1645}, {'...': 1639, ':': 371, 'd': 592, 'de': 592, 'qu': 1646, 'que': 528}, {'astuce': 180, 'conseil': 180, 'tip':
180}, {'conseil': 368}, {'bigo': 242, 'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242, 'telephone': 242,
'tube': 242, 'téléphone': 242}, {'de': 1650}, {'coup': 1651}, {'conseil': 368, 'coup': 1651, 'petit': 1652}, {'...':
1648, 'comme': 1649, 'le': 1649, 'un': 1653}, {'part': 242}, {'<letter>': 242, 'faire': 1655}, {'<any_det>': 1656,
'<letter>': 242, 'faire': 1655}, {'des': 604, 'en': 1521, 'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule':
107, 'tomber': 107, 'un': 604}, {'en': 1521, 'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule': 107, 'tomber':
107}, {'rappele': 107, 'repondu': 107}, {'bigo': 242, 'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242,
'tel': 242, 'telephone': 242, 'tube': 242, 'tél': 242, 'téléphone': 242}, {'de': 1661}, {'coup': 1662, 'petit': 1652},
{'un': 1663}, {'<reached_me>': 242, '<said>': 1633, '<urges>': 561, '<vowed>': 570, 'accompagne': 238, 'accompagnee':
238, 'accompagné': 238, 'accueillis': 242, 'alerte': 571, 'alertee': 571, 'alerté': 571, 'assure': 573, 'assuré': 573,
'certifie': 573, 'conjure': 574, 'conseille': 578, 'conseillé': 578, 'demande': 1636, 'demandé': 1636, 'dit': 1647,
'donne': 1654, 'donné': 1654, 'envoye': 1657, 'exhorte': 574, 'fait': 602, 'garanti': 573, 'invites': 242, 'jure':
573, 'juré': 573, 'laisse': 1658, 'laissee': 1659, 'laisses': 1659, 'laissé': 1658, 'lance': 391, 'lancé': 391, 'mis':
608, 'mise': 608, 'parle': 609, 'parlé': 609, 'pas': 1660, 'passe': 1664, 'passé': 1664, 'plante': 107, 'plantee':
107, 'pose': 833, 'posé': 833, 'preconise': 614, 'prie': 574, 'prié': 574, 'promis': 615, 'propose': 400, 'proposé':
400, 'préconise': 616, 'préconisé': 614, 'rappele': 617, 'reclame': 362, 'recommande': 614, 'recommandé': 614, 'recu':
242, 'recue': 242, 'recues': 242, 'recus': 242, 'rejoint': 238, 'rejointe': 238, 'rendu': 618, 'réclame': 362,
'réclamé': 362, 'saute': 619, 'somme': 574, 'suggere': 614, 'suggère': 616, 'suggéré': 614, 'supplie': 622, 'supplié':
622}, {'fallait': 76, 'faudrait': 76, 'faut': 76, 'valait': 76, 'vaudrait': 76}, {'^': 1666}, {'il': 1667, 'on':
1667}, {'qu': 1668}, {':': 371, 'qu': 1668}, {'a': 93, 'à': 93}, {'N': 1671}, {'de': 1672}, {'aupres': 1673, 'envers':
1672}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25}, {'annonce': 1299, 'annoncé': 1299, 'appris': 1299, 'confirme': 1299,
'confirmé': 1299, 'dit': 1299, 'raconte': 1299, 'raconté': 1299}, {'a': 1676}, {'dit': 1669}, {'pour': 362}, {'a': 93,
'd': 93, 'de': 93, 'pour': 93, 'à': 93}, {'N': 1680}, {'de': 1681}, {'aupres': 1682, 'avec': 1681, 'envers': 1681},
{'arrete': 839, 'arretee': 839, 'arrêté': 839, 'engage': 1683, 'engagee': 1683, 'engagé': 1683, 'pointe': 839,
'pointee': 839, 'propose': 1683, 'proposee': 1683, 'proposé': 1683, 'rendu': 839, 'rendue': 839}, {'<says>': 1632,
'<urges>': 561, '^': 563, 'a': 1665, 'accompagnait': 238, 'alerte': 571, 'appelle': 242, 'disait': 1669, 'dit': 1670,
'engage': 1674, 'enjoint': 574, 'etais': 1447, 'invite': 1675, 'invitent': 1675, 'l': 1677, 'me': 1678, 'presse': 574,
'prie': 574, 'relance': 1679, 'suis': 1684, 'supplie': 574}, {'aucune': 1016, 'pas': 1291}, {'aucune': 1016, 'pas':
1291, 'toujours': 1686}, {'N': 34}, {'d': 1688, 'de': 1688}, {'...': 1689}, {'l': 1690, 'la': 1690, 'le': 1690, 'les':
1690}, {'^': 1691}, {'<any_det>': 1618, '^': 1691, 'encore': 1692, 'toujours': 1692}, {'^': 1691, 'encore': 1692,
'toujours': 1692}, {'<any_det>': 1618}, {'^': 192, 'avec': 193}, {'^': 1344}, {'': (13, 'talk'), 'je': 147},
{'combien': 8, 'comment': 8, 'd': 1697, 'de': 1697, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1698}, {'il':
1645, 'on': 1645}, {'d': 628, 'de': 628, 'qu': 1700, 'que': 528}, {'': (0, 'missed'), '^': 1402, 'encore': 1403,
'toujours': 1403}, {'de': 40}, {'': (11, 'thinking'), 'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1074}, {'a':
1697, 'à': 1697}, {'N': 1680, 'lui': 1442}, {'d': 1443, 'de': 1706}, {'a': 1476, 'aupres': 1707, 'avec': 1681, 'de':
40, 'envers': 1681, 'pour': 40, 'à': 1476}, {'a': 40, 'aupres': 1682, 'avec': 1681, 'de': 40, 'envers': 1681, 'pour':
40, 'à': 40}, {'arrete': 839, 'arretee': 839, 'arrêté': 839, 'engage': 1708, 'engagee': 1708, 'engagé': 1708,
'pointe': 839, 'pointee': 839, 'propose': 1709, 'proposee': 1709, 'proposé': 1709, 'rendu': 839, 'rendue': 839},
{'<says>': 1632, '<urges>': 561, '^': 626, 'annoncer': 344, 'charge': 1475, 'conseille': 368, 'decroche': 1166,
'demandait': 458, 'demande': 1699, 'dire': 344, 'disant': 344, 'dit': 1701, 'doit': 632, 'doivent': 632, 'décroche':
1166, 'engage': 1674, 'faut': 1401, 'ghoste': 107, 'informer': 344, 'manque': 1702, 'met': 636, 'preconise': 616,
'prevenir': 344, 'promet': 637, 'préconise': 616, 'préconisé': 616, 'rappeler': 1703, 'rappelle': 1704, 'reclame':
362, 'recommande': 616, 'recommandé': 616, 'relance': 1679, 'repond': 1166, 'reste': 1705, 'réclame': 362, 'réclamé':
362, 'souviens': 147, 'suggere': 616, 'suggère': 616, 'suggéré': 616, 'suis': 1710, 'verrait': 638, 'voit': 638}, {'':
(10, 'thanks'), 'N': 943}, {'fois': 1383}, {'N': 943, 'a': 1712, 'beaucoup': 1383, 'encore': 1383, 'infiniment': 1383,
'mille': 1713, 'à': 1712}, {'vaut': 179}, {'mercis': 1383}, {'avec': 905}, {'contact': 1717, 'lien': 1717, 'relation':
1717}, {'en': 1718, 'et': 917}, {'N': 1719, 'en': 921, 'par': 923}, {'en': 1718}, {'N': 930, 'de': 931, 'entre': 931},
{'contact': 1722, 'relation': 1722}, {'N': 1721, 'en': 1723}, {'et': 238}, {'meme': 820, 'même': 820, 'pas': 830,
'plus': 831}, {'jamais': 914, 'pas': 927, 'plus': 914}, {'eu': 827, 'lieu': 107}, {'pas': 1728}, {'arrive': 107,
'arrivee': 107, 'arrivé': 107, 'venu': 107, 'venue': 107}, {'venu': 107, 'venue': 107}, {'jamais': 1730, 'meme': 820,
'même': 820, 'pas': 1731}, {'pas': 1504, 'toujours': 1508}, {'ai': 1733}, {'dit': 107, 'ecrit': 107, 'envoye': 107,
'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107},
{'dit': 107, 'ecrit': 107, 'encore': 1735, 'envoye': 107, 'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107,
'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107, 'ecrit': 107, 'encore': 1736, 'envoye': 107,
'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107},
{'pas': 1736}, {'pas': 1737, 'rien': 1736, 'toujours': 1738}, {'ai': 1739}, {'decroche': 107, 'décroché': 107,
'rappele': 107, 'repondu': 107}, {'pas': 1741}, {'pas': 850}, {'a': 1726, 'ai': 1727, 'aura': 1729, 'est': 1732, 'l':
1734, 'leur': 1740, 'lui': 1740, 'ont': 1742, 'oublie': 1743, 'oublier': 1743, 'oublions': 1743}, {'decroche': 1166,
'décroche': 1166, 'rappelle': 1166, 'repond': 1166}, {'jamais': 107, 'pas': 107, 'plus': 107, 'tjrs': 1074, 'tjs':
1074, 'toujours': 1074}, {'fait': 1074, 'fera': 1074}, {'capte': 1074, 'decroche': 1166, 'décroche': 1166, 'l': 1734,
'leur': 1740, 'lui': 1740, 'me': 1745, 'oublie': 1743, 'oublier': 1743, 'oublions': 1743, 'rappelle': 1166, 'repond':
1746, 'se': 1747}, {'step': 0, 'steps': 0}, {'N': 107}, {'ni': 1750}, {'N': 1751}, {'': (12, 'task'), 'meme': 0,
'même': 0}, {'moi': 1753}, {'moi': 0}, {'a': 1754, 'pour': 1755, 'à': 1754}, {'devons': 1697, 'doit': 1697},
{'<hand3>': 868, '<send3>': 868, '<would_give>': 18, 'l': 565, 'la': 565, 'le': 565, 'les': 565, 'm': 566, 'me': 566,
'nous': 566}, {'^': 1758}, {'<hand3>': 868, '<send3>': 868, '<would_give>': 18, 'fallait': 76, 'faudrait': 76, 'faut':
76, 'l': 565, 'la': 565, 'le': 565, 'les': 565, 'm': 566, 'me': 566, 'nous': 566, 'valait': 76, 'vaudrait': 76}, {'^':
1760}, {'elle': 1759, 'il': 1761, 'on': 1667}, {'...': 1639, ':': 371, 'd': 592, 'de': 592, 'qu': 1762}, {'N': 1425},
{'': (5, 'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1765}, {'^': 395, 'a': 1764, 'd': 1766, 'de': 1766, 'qu': 396,
'que': 396, 'à': 1764}, {'<reached_me>': 242, '<said>': 1633, '<urges>': 561, '<vowed>': 570, 'accueillis': 242,
'assure': 573, 'assuré': 573, 'certifie': 573, 'conjure': 574, 'conseille': 578, 'conseillé': 578, 'demande': 1636,
'demandé': 1636, 'dit': 1763, 'donne': 1654, 'donné': 1654, 'envoye': 1657, 'exhorte': 574, 'fait': 602, 'garanti':
573, 'invites': 242, 'jure': 573, 'juré': 573, 'laisse': 1658, 'laissee': 1659, 'laisses': 1659, 'laissé': 1658,
'lance': 391, 'lancé': 391, 'mis': 648, 'mise': 648, 'parle': 609, 'parlé': 609, 'passe': 1664, 'passé': 1664,
'plantes': 107, 'pose': 833, 'posé': 833, 'preconise': 614, 'prie': 574, 'prié': 574, 'promis': 1767, 'préconise':
616, 'préconisé': 614, 'recommande': 614, 'recommandé': 614, 'recu': 242, 'recue': 242, 'recues': 242, 'recus': 242,
'rendu': 618, 'saute': 619, 'somme': 574, 'suggere': 614, 'suggère': 616, 'suggéré': 614, 'supplie': 622, 'supplié':
622}, {'': (0, 'missed'), '<see_inf>': 107, 'se': 248}, {'': (0, 'missed'), '<see_inf>': 107, 'd': 1769, 'de': 1769,
'se': 248}, {'vous': 1770}, {'cale': 1770, 'calé': 1770, 'prevu': 1770, 'rdv': 1770, 'rendez': 1771}, {'combien': 8,
'comment': 8, 'd': 1697, 'de': 1697, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 371, 'd': 179, 'de':
179, 'qu': 1668}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1775, 'encore': 631, 'toujours':
631}, {'0': 238, 'deux': 238, 'nombreuses': 238, 'nombreux': 238, 'quatre': 238, 'quelques': 238, 'tous': 238,
'toute': 238, 'trois': 238, 'une': 238}, {'promis': 1425}, {'a': 1778, 'devons': 40, 'doit': 40}, {'croises': 107,
'parle': 107, 'parlé': 107, 'vu': 107, 'vus': 107}, {'pas': 1780}, {'sommes': 1781}, {'est': 1781}, {'nous': 1782,
's': 1783}, {'<sort_of_met>': 242, 'pas': 1780}, {'sommes': 1785}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en':
25, 'ensemble': 25, 'à': 25}, {'<sort_of_met>': 242, 'attendu': 1466, 'attendue': 1466, 'attendus': 1466, 'convie':
1466, 'conviee': 1466, 'convies': 1466, 'invite': 1466, 'invitee': 1466, 'invitees': 1466, 'invites': 1466, 'invité':
1466}, {'<says>': 1632, '<them>': 1757, '<urges>': 561, '^': 626, 'a': 1768, 'accueille': 1458, 'accueillons': 1458,
'allons': 849, 'annoncer': 344, 'appelle': 242, 'attendons': 34, 'aura': 1460, 'aurai': 1460, 'avait': 1772, 'avions':
1772, 'conseille': 368, 'demandait': 458, 'demande': 1773, 'devons': 1697, 'devrais': 1429, 'devrait': 1429,
'devrions': 1429, 'dire': 344, 'disait': 1669, 'disant': 344, 'dit': 1774, 'doit': 1776, 'doivent': 632, 'enjoint':
574, 'est': 1467, 'etions': 1777, 'fais': 633, 'fait': 633, 'ferai': 633, 'informer': 344, 'invite': 1675, 'invitent':
1675, 'l': 1677, 'leur': 1779, 'lui': 1779, 'manque': 1404, 'me': 1678, 'n': 1784, 'ne': 1784, 'nous': 1786, 'part':
1787, 'partons': 1787, 'pourrais': 1429, 'pourrait': 1429, 'pourrions': 1429, 'preconise': 616, 'presse': 574,
'prevenir': 344, 'prie': 574, 'préconise': 616, 'préconisé': 616, 'recevons': 1458, 'recevra': 1460, 'recevrai': 1460,
'recevrons': 1460, 'recois': 1483, 'recoit': 1483, 'recommande': 616, 'recommandé': 616, 'recupere': 1460, 's': 1783,
'sommes': 1788, 'suggere': 616, 'suggère': 616, 'suggéré': 616, 'suis': 1467, 'supplie': 574, 'verrait': 638, 'voit':
638}, {'cafe': 242, 'café': 242, 'verre': 242}, {'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un':
1790}, {'^': 1417, 'devons': 1697, 'doit': 1697}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40,
'renvoie': 40, 'transmet': 40}, {'a': 1764, 'd': 93, 'de': 93, 'à': 1764}, {'<set>': 25, 'dit': 1424, 'promis': 1794,
'rendez': 282}, {'D': 203, 'a': 203, 'au': 203, 'la': 203, 'le': 203, 'notre': 203, 'à': 203}, {'': (1, 'moved'), 'D':
203}, {'D': 203, 'a': 285, 'au': 285, 'pour': 285, 'à': 285}, {'': (1, 'moved'), 'D': 203, 'a': 285, 'au': 285,
'pour': 285, 'à': 285}, {'D': 203, 'a': 1797, 'au': 1797, 'ca': 1798, 'l': 1798, 'la': 203, 'le': 1799, 'notre': 203,
'pour': 285, 'à': 1797}, {'dejeuner': 107, 'diner': 107, 'dîner': 107, 'manger': 107, 's': 247, 'se': 248},
{'appeler': 25}, {'parler': 25, 'rappeler': 25, 'revoir': 25, 'voir': 25}, {'^': 1344, 'boire': 25, 'dejeuner': 25,
'diner': 25, 'dîner': 25, 'manger': 25, 's': 1802, 'se': 1803}, {'0': 238, 'deux': 238, 'nombreuses': 238, 'nombreux':
238, 'plein': 238, 'quatre': 238, 'quelques': 238, 'tous': 238, 'toute': 238, 'trois': 238, 'une': 238}, {'^': 1434,
'leur': 1435, 'lui': 1435}, {'fais': 1432, 'fait': 1432, 'ferai': 1432}, {'^': 1807, 'a': 1778, 'devons': 40, 'doit':
40, 'leur': 1435, 'lui': 1435}, {'nous': 1782, 'peut': 1451, 'peux': 1451, 'pourrai': 1451, 'pourrais': 1451,
'pouvais': 1451, 'pouvait': 1451, 's': 1783}, {'dej': 25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit':
1810, 'the': 25, 'verre': 25}, {'le': 1811, 'un': 1811}, {'D': 203, 'a': 285, 'au': 285, 'ca': 1798, 'l': 1798, 'le':
1798, 'pour': 285, 'à': 285}, {'': (14, 'together'), '<sort_of_met>': 242, 'loupe': 107, 'loupes': 107, 'manque': 107,
'manques': 107, 'manqué': 107, 'pas': 1780, 'rate': 107, 'rates': 107}, {'appelle': 25, 'est': 1814}, {'<we_meet>':
25}, {'voir': 25}, {'<see_inf>': 25, '^': 848, 'chez': 25, 'se': 1817}, {'<them>': 1792, '^': 1793, 'a': 1795,
'accompagne': 707, 'accueille': 1458, 'accueillons': 1458, 'attend': 34, 'aura': 1460, 'aurai': 1460, 'avait': 1772,
'avance': 1796, 'avions': 1772, 'boit': 25, 'brunche': 25, 'conduirai': 707, 'conduis': 707, 'decale': 1800,
'dejeune': 25, 'depose': 707, 'devait': 1801, 'devons': 1697, 'devrais': 1429, 'devrait': 1429, 'devrions': 1429,
'dine': 25, 'doit': 1804, 'décale': 1800, 'déjeune': 25, 'dépose': 707, 'dîne': 25, 'emmene': 707, 'emmenerai': 707,
'emmène': 707, 'est': 1467, 'etait': 1805, 'fais': 633, 'fait': 633, 'ferai': 633, 'l': 1806, 'la': 1806, 'le': 1806,
'les': 1806, 'leur': 1808, 'lui': 1808, 'lunche': 25, 'mange': 25, 'n': 1784, 'ne': 1809, 'nous': 1782, 'part': 1787,
'partons': 1787, 'peut': 1451, 'peux': 1451, 'pourrai': 1451, 'pourrais': 1453, 'pourrait': 1429, 'pourrions': 1429,
'pouvais': 1451, 'pouvait': 1451, 'prend': 1812, 'raccompagne': 707, 'recale': 1813, 'recevons': 1458, 'recevra':
1460, 'recevrai': 1460, 'recevrons': 1460, 'recois': 1483, 'recoit': 1483, 'recupere': 1460, 'remet': 1813, 'reporte':
1800, 'repousse': 1800, 's': 1815, 'se': 1816, 'sommes': 1467, 'suis': 1467, 'va': 1818, 'vais': 849, 'verra': 837},
{'besoin': 654, 'confirme': 780, 'confirmé': 780, 'du': 795, 'dû': 795}, {'': (0, 'missed'), 'complet': 107, 'total':
107}, {'le': 1618}, {'<any_det>': 1618, 'N': 107, 'completement': 1822, 'd': 1620, 'de': 1620, 'l': 1621, 'le': 1621,
'pas': 850, 'totalement': 1822}, {'<any_det>': 1618, 'N': 107, 'completement': 1822, 'd': 1620, 'de': 1620, 'l': 1621,
'le': 1621, 'totalement': 1822}, {'': (23, 'contact'), 'a': 242, 'au': 242, 'avec': 242, 'à': 242}, {'experience':
289, 'rex': 289}, {'...': 1223, 'a': 1275, 'des': 1050, 'le': 1050, 'mon': 1826, 'quelques': 1050, 'un': 1050, 'une':
1050, 'à': 1275}, {'hui': 107}, {'D': 107, 'aujourd': 1828, 'avec': 107, 'ce': 107, 'cette': 107}, {'vous': 1829},
{'<date>': 1829, 'news': 107, 'nouvelles': 107, 'rendez': 1830, 'reponse': 107, 'retour': 107, 'signe': 107},
{'appele': 107, 'appelé': 107, 'eu': 107, 'parle': 107, 'parlé': 107, 'recu': 1403, 'rencontre': 107, 'rencontré':
107, 'revu': 107, 'vu': 107}, {'occasion': 107}, {'<them>': 107, 'N': 107, 'de': 825, 'l': 1833, 'le': 925, 'lieu':
107}, {'moindre': 1015}, {'<sort_of_met>': 107, 'de': 1831, 'decroche': 107, 'décroché': 107, 'encore': 1832, 'eu':
1834, 'joignable': 107, 'le': 1835, 'ose': 1455, 'oublier': 850, 'pointe': 107, 'pointee': 107, 'pu': 107, 'rappele':
107, 'recu': 1403, 'repondu': 107, 'reussi': 107}, {'<teach_inf>': 289}, {'leur': 1837, 'lui': 1837}, {'a': 1838, 'à':
1838}, {'N': 1839}, {'': (23, 'contact'), 'N': 1839}, {'a': 1840, 'avec': 1841, 'chez': 242, 'à': 1840}, {'maison':
25}, {'D': 203, 'N': 1519, 'la': 1843}, {'<them>': 278, 'N': 278}, {'avec': 1845, 'chez': 1845, 'd': 973, 'de': 973},
{'...': 1846}, {'<their>': 277, 'la': 277, 'le': 277, 'les': 277}, {'<any_det>': 1847, '^': 1848}, {'D': 203,
'bureau': 25, 'crible': 1849}, {'': (23, 'contact'), 'moi': 25, 'nous': 25}, {'temps': 957}, {'<any_det>': 1847,
'<their>': 278, '^': 1848}, {'D': 203, 'revue': 1853}, {'avec': 242, 'chez': 242, 'ensemble': 242}, {'midi': 1855},
{'moment': 1855}, {'end': 1855}, {'<time_span>': 1855, 'apres': 1856, 'petit': 1857, 'week': 1858}, {'bigo': 242,
'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242, 'tube': 242}, {'de': 1860}, {'<time_span>': 1855, 'apres':
1856, 'coup': 1861, 'petit': 1857, 'week': 1858}, {'...': 1842, '<any_det>': 219, '<reach_noun>': 218, 'D': 203, 'a':
1844, 'au': 1850, 'boire': 25, 'chez': 1851, 'dejeuner': 25, 'diner': 25, 'du': 1852, 'dîner': 25, 'en': 1854,
'finalement': 1034, 'la': 1859, 'le': 1859, 'me': 1817, 'nous': 1817, 'un': 1862, 'une': 1859, 'voir': 242, 'à':
1844}, {'bigo': 242, 'bigophone': 242, 'grelot': 242, 'phone': 242, 'tube': 242}, {'de': 1864}, {'coup': 1865},
{'avec': 242, 'chez': 242, 'un': 1866, 'voir': 242}, {'la': 1843}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a':
1868, 'au': 1869, 'boire': 25, 'chez': 1870, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1817, 'nous': 1817, 'à':
1868}, {'crible': 1849}, {'revue': 1853}, {'...': 1842, '<any_det>': 219, '<reach_noun>': 218, 'a': 1520, 'au': 1872,
'chez': 242, 'du': 1852, 'en': 1873, 'la': 1859, 'le': 1859, 'un': 1862, 'une': 1859, 'voir': 242, 'à': 1520}, {'mon':
977, 'qu': 8, 'que': 8}, {'a': 1697, 'qu': 539, 'que': 540, 'à': 1697}, {'': (5, 'mine'), 'connecter': 783, 'les':
1213, 'mettre': 808, 'presenter': 783}, {'a': 1877, 'à': 1877}, {'rdv': 107, 'rendez': 792}, {'au': 1879}, {'dejeune':
242, 'déjeuné': 242}, {'<sort_of_met>': 107, 'de': 825, 'joignable': 107}, {'...': 1098, 'de': 1390}, {'la': 928,
'un': 832, 'une': 928}, {',': 1149}, {'conseiller': 1606, 'indiquer': 1606, 'recommander': 1606}, {',': 1149,
'conseiller': 1606, 'indiquer': 1606, 'recommander': 1606}, {'annoncer': 344, 'dire': 344, 'informer': 344,
'prevenir': 344}, {'<them>': 1132, '<they>': 1132, 'N': 1885, 'elle': 1885, 'elles': 1207, 'eux': 1207, 'info': 8,
'leur': 1886, 'lui': 1887, 'ma': 1069, 'me': 1888, 'nous': 1888}, {'pas': 147}, {'<their>': 1043, 'de': 1189, 'des':
1190, 'la': 1191, 'les': 1192}, {'^': 1891, 'avec': 1323}, {'': (23, 'contact'), 'a': 905, 'avec': 905, 'et': 905,
'à': 905}, {'mail': 931}, {'N': 1893, 'par': 1894}, {'argent': 217}, {'l': 1896}, {'cents': 217}, {'0': 217,
'<any_det>': 217, '^': 1594, 'a': 1103, 'cent': 217, 'de': 1897, 'deux': 1898, 'ma': 217, 'mes': 217, 'mon': 217,
'nos': 217, 'notre': 217, 'à': 1103}, {'D': 203, 'a': 285, 'au': 285, 'en': 285, 'pour': 285, 'à': 285}, {'<shifted>':
1900, 'D': 203, 'a': 285, 'au': 285, 'en': 285, 'finalement': 1900, 'pour': 285, 'à': 285}, {'lieu': 1901}, {'fera':
1901}, {'aura': 1902, 'est': 1901, 'glisse': 1901, 'passe': 1901, 'passera': 1901, 'se': 1903, 'sera': 1901}, {'D':
1904}, {'D': 1904, 'cale': 1905, 'calee': 1905, 'calé': 1905, 'fixe': 1905, 'fixee': 1905, 'fixé': 1905, 'prevu':
1905, 'prevue': 1905}, {'<inf>': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1817, 'voir': 25},
{'etre': 1906}, {'D': 1904, 'avait': 1906, 'avec': 1084, 'cale': 1905, 'calee': 1905, 'calé': 1905, 'de': 1907,
'devait': 1908, 'est': 1906, 'etait': 1906, 'fixe': 1905, 'fixee': 1905, 'fixé': 1905, 'prevu': 1905, 'prevue': 1905},
{'D': 1904, 'avait': 1906, 'cale': 1905, 'calee': 1905, 'calé': 1905, 'devait': 1908, 'est': 1906, 'etait': 1906,
'fixe': 1905, 'fixee': 1905, 'fixé': 1905, 'prevu': 1905, 'prevue': 1905}, {'des': 1050, 'le': 1050, 'quelques': 1050,
'rdv': 25, 'rendez': 282, 'un': 1050, 'une': 1050}, {'rdv': 25}, {'<date>': 25, 'etape': 1912, 'rendez': 282}, {'':
(12, 'task'), 'rdv': 25}, {'<date>': 25, 'etape': 1914, 'rendez': 282}, {'etapes': 0}, {'elle': 1185, 'il': 1185},
{'^': 18, 'd': 572, 'de': 572, 'qu': 1917}, {':': 803, '^': 850, 'a': 935, 'd': 937, 'de': 937, 'à': 935}, {'N': 930,
'par': 1894}, {'^': 1263}, {'elle': 1921, 'il': 1921}, {'<give3>': 18, '<would_give>': 18, 'l': 565, 'la': 319, 'le':
319, 'les': 319}, {'<would_give>': 18, 'jeter': 1261, 'jette': 1261, 'jettera': 1261, 'm': 1923, 'me': 1923, 'nous':
1923, 'regarde': 1261, 'regarder': 1261, 'va': 1262}, {'<any_det>': 437, '<my>': 437}, {'^': 1925}, {'^': 1924,
'auraient': 1926, 'aurait': 1926, 'recevraient': 1926, 'recevrait': 1926}, {'^': 1294, 'auraient': 1926, 'aurait':
1926, 'recevraient': 1926, 'recevrait': 1926}, {'avait': 1910}, {'<they>': 8, 'elle': 1927, 'elles': 1928, 'il': 1927,
'ils': 1928, 'on': 1929}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat':
194}, {'de': 1932}, {'h': 1933, 'heure': 1933, 'heures': 1933}, {'devrais': 76, 'devrait': 76, 'devrions': 76,
'ferais': 269, 'ferait': 269}, {'^': 1935}, {'<they>': 8, 'elle': 1921, 'il': 1921, 'j': 1936, 'je': 1936, 'nous':
1936, 'on': 1936}, {'': (13, 'talk'), 'D': 1904, 'avait': 1906, 'cale': 1905, 'calee': 1905, 'calé': 1905, 'devait':
1908, 'est': 1906, 'etait': 1906, 'fixe': 1905, 'fixee': 1905, 'fixé': 1905, 'prevu': 1905, 'prevue': 1905},
{'<any_det>': 1618, 'N': 107, 'l': 1621, 'le': 1621}, {'prochain': 25}, {'...': 1098, 'D': 1940, 'annule': 107,
'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107, 'tombe': 206, 'tombé': 206,
'zappe': 107}, {'<any_det>': 1111, 'N': 940, 'a': 1114, 'd': 179, 'de': 179, 'l': 1115, 'la': 1115, 'le': 1115, 'ma':
1115, 'mon': 1115, 'notre': 1115, 'qu': 179, 'que': 179, 'un': 1115, 'une': 1115, 'à': 1114}, {'visite': 995}, {'fil':
995}, {'de': 1944}, {'<letter>': 995, 'coup': 1945}, {'N': 242, 'la': 1943, 'un': 1946, 'une': 1946}, {'une': 1258},
{'monde': 242}, {'^': 1044, 'avec': 1323, 'le': 1949}, {'<any_det>': 217, 'a': 1103, 'à': 1103}, {'par': 1299},
{'<any_det>': 975, '^': 277}, {'D': 203, 'a': 203, 'au': 203, 'à': 203}, {'^': 200, 'a': 201, 'de': 201, 'à': 201},
{'moral': 1955}, {'le': 1956}, {'<set>': 25, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque':
107, 'manqué': 107, 'rate': 107, 'tombe': 206, 'tombé': 206, 'zappe': 107}, {'vous': 1958}, {'visite': 1276},
{'<their>': 1328, '^': 1044, 'avec': 1323, 'la': 1328, 'le': 1328}, {'<their>': 1328, 'la': 1328, 'le': 1328}, {'a':
242, 'à': 242}, {'': (0, 'missed'), 'D': 1162, 'a': 1162, 'au': 1162, 'la': 1162, 'le': 1162, 'notre': 1162, 'à':
1162}, {'^': 1044, 'avec': 1323}, {'table': 25}, {'une': 1966}, {'^': 1344, 'savoir': 837}, {'attente': 1265, 'dette':
40}, {'a': 1968, 'en': 1969, 'persuade': 385, 'persuadee': 385, 'à': 1968}, {'coeur': 193}, {'du': 1971}, {'': (23,
'contact'), '<any_det>': 975, '^': 1044, 'avec': 1323}, {'de': 107}, {'part': 1974}, {'avec': 107, 'chez': 107,
'cote': 107, 'de': 107, 'du': 107}, {'N': 107, 'la': 1975, 'neuf': 1976, 'nouveau': 1976, 'special': 1976}, {'de':
1977}, {'^': 76, 'elle': 179, 'il': 179, 'je': 179}, {',': 1979}, {'place': 1980}, {'ma': 1981}, {'a': 1982, 'moi':
1980, 'à': 1982}, {'etais': 1983, 'etait': 1983}, {'pointe': 107, 'pointee': 107, 'presente': 107, 'presentee': 107,
'présenté': 107}, {'<sort_of_met>': 242, 'decommande': 107, 'decommandee': 107, 'desiste': 107, 'desistee': 107,
'engage': 669, 'engagee': 669, 'engagé': 669, 'pas': 1985}, {'elle': 1984, 'engage': 669, 'est': 1986, 'il': 1984,
'j': 1984}, {'prevenir': 107}, {'effet': 107, 'meme': 1988, 'même': 1988, 'nouvelles': 107, 'prevenir': 107,
'reponse': 107, 'succes': 107, 'suite': 107}, {'rapproche': 18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25,
'le': 25}, {'^': 1990, 'demandait': 458, 'demande': 458, 'fait': 1074, 'fera': 1074, 'revoit': 1991}, {'<to_place>':
184, '^': 183, 'a': 195, 'avec': 195, 'pour': 195, 'à': 195}, {'coaching': 1993, 'mentorat': 1993, 'mentoring': 1993,
'tutorat': 1389}, {'de': 1994}, {'populaire': 193}, {'bien': 1076, 'pour': 535}, {'main': 242}, {'la': 1998}, {'^':
76, 'd': 179, 'de': 179, 'que': 179}, {'est': 2000}, {'<giveinf>': 76}, {'^': 2002}, {',': 1537, '...': 180, ':': 179,
'c': 2001, 'd': 2003, 'de': 2003, 'est': 2000, 'etait': 2000}, {'<tip>': 2004, 'conseil': 181}, {'elle': 1984, 'il':
1984, 'j': 1984}, {'die': 107}, {'<tip>': 2004, 'conseil': 181, 'tour': 1064}, {'<came>': 542, 'passe': 1289,
'passee': 1289, 'passé': 1289, 'venu': 1289, 'venue': 1289}, {'^': 200, 'a': 201, 'à': 201}, {'chance': 2010}, {'^':
579, 'bonne': 2011}, {'bonne': 2011}, {'<any_det>': 1111}, {'N': 2014}, {'<any_det>': 1111, 'a': 2015, 'd': 179, 'de':
179, 'qu': 179, 'que': 179, 'à': 2015}, {'attente': 1265}, {'arrete': 839, 'arretee': 839, 'arrêté': 839, 'cense':
1038, 'censee': 1038, 'en': 2017, 'pointe': 839, 'pointee': 839, 'rendu': 839, 'rendue': 839}, {'<them>': 1132,
'<they>': 1132}, {'messagerie': 107, 'moi': 815}, {'parler': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 247,
'la': 1088, 'le': 1088, 'lui': 2021}, {'d': 2022, 'de': 2022}, {'courant': 280}, {'au': 2024}, {'N': 2025}, {'do': 0},
{'': (12, 'task'), '^': 1344}, {'boite': 1042, 'boîte': 1042, 'messagerie': 107, 'repondeur': 107}, {'': (23,
'contact'), 'boite': 1042, 'boîte': 1042, 'la': 2029, 'le': 2029, 'messagerie': 107, 'repondeur': 107, 'sa': 2029,
'son': 2029}, {'a': 205, 'sur': 2030, 'à': 205}, {'sur': 242}, {'un': 1205}, {'nouvelle': 107}, {'recu': 1403},
{'<reached_me>': 107, '<sort_of_met>': 107, 'de': 825, 'encore': 2035, 'eu': 107, 'recu': 1403}, {'la': 1975}, {'':
(0, 'missed'), 'de': 2037, 'recu': 1268}, {'aucune': 2034, 'en': 2017, 'pas': 2036, 'rien': 2038}, {'...': 1223,
'<any_det>': 219, '<reach_noun>': 218, '<their>': 1274, 'a': 1275, 'le': 1279, 'à': 1275}, {'^': 1044, 'avec': 1046},
{'avec': 195, 'de': 195, 'pour': 195}, {'jours': 147, 'quatre': 147}, {'ces': 2043}, {'crochet': 1331, 'de': 2044,
'grand': 1384, 'petit': 1333, 'saut': 1332}, {'mettre': 18}, {'leur': 40, 'lui': 40, 'me': 2046, 'nous': 2046,
'parler': 416, 'revenir': 498}, {'avec': 707}, {'...': 2048}, {'^': 2047, 'a': 2049, 'au': 2049, 'en': 2049, 'à':
2049}, {'<see_inf>': 25, '^': 1484, 'a': 2049, 'au': 2049, 'en': 2049, 'rendre': 1214, 'à': 2049}, {'avoir': 242,
'croiser': 242, 'dejeuner': 242, 'diner': 242, 'discuter': 242, 'dîner': 242, 'parler': 242, 'quitter': 242,
'raccrocher': 242, 'rencontrer': 242, 'voir': 242}, {'de': 2052}, {'': (5, 'mine'), '<them>': 40}, {'^': 2054}, {'^':
2054, 'leur': 362, 'lui': 362}, {'j': 2055, 'je': 2056, 'l': 412, 'nous': 408}, {'^': 459, 'bien': 403, 'qu': 409,
'que': 2057, 'savoir': 8}, {'avoir': 242, 'croiser': 242, 'dejeuner': 242, 'diner': 242, 'discuter': 242, 'dîner':
242, 'm': 691, 'nous': 691, 'parler': 242, 'quitter': 242, 'raccrocher': 242, 'rencontrer': 242, 'voir': 242}, {'a':
1868, 'au': 1869, 'boire': 25, 'chez': 1870, 'de': 2059, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1817, 'nous':
1817, 'à': 1868}, {'appeler': 107, 'passer': 248, 'voir': 107}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 987, 'l':
1253, 'la': 1254, 'le': 1255, 'par': 987, 'passer': 147, 'qu': 8, 'que': 8, 'sur': 987, 'une': 1254}, {'N': 242,
'aussi': 1299, 'personne': 107}, {'avait': 2064}, {'agenda': 25}, {'N': 779, 'connecter': 783, 'cote': 785, 'creuser':
147, 'elle': 798, 'eux': 798, 'faire': 804, 'l': 2066, 'les': 809, 'leur': 813, 'lui': 814, 'ma': 818, 'mettre': 808,
'moi': 822, 'notre': 824, 'presenter': 783, 'revoir': 834, 'sa': 835, 'son': 836, 'ta': 835, 'voir': 837}, {'avec':
1251, 'de': 1251, 'des': 1251, 'par': 1251, 'quelques': 1251}, {'$': 157, '//': 191, '0': 199, '<cheered>': 202,
'<date>': 207, '<handed>': 229, '<hours>': 237, '<i>': 250, '<letter>': 256, '<must3>': 261, '<opines>': 276,
'<read_it>': 279, '<said>': 281, '<set>': 284, '<shifted>': 287, '<taught>': 293, '<them>': 295, '<they>': 697,
'<tip>': 700, '<vowed>': 704, 'D': 710, 'N': 771, '^': 775, 'a': 838, 'accepte': 404, 'accompagne': 841, 'accompagné':
841, 'accord': 804, 'action': 843, 'adresse': 847, 'adressé': 847, 'ai': 949, 'aide': 954, 'aidé': 954, 'aimerait':
414, 'allait': 956, 'alle': 959, 'allee': 959, 'alors': 344, 'amene': 847, 'amené': 847, 'anime': 964, 'anniv': 967,
'anniversaire': 967, 'annonce': 972, 'annote': 976, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107,
'appel': 978, 'appele': 242, 'appels': 979, 'appelé': 242, 'apporte': 847, 'apporté': 847, 'appris': 988, 'appuye':
991, 'apres': 344, 'apresentacao': 994, 'assis': 997, 'assure': 1007, 'assuré': 1008, 'attend': 432, 'attendent': 428,
'attends': 1009, 'attendu': 1011, 'au': 1013, 'aucun': 1015, 'aucune': 1016, 'aurais': 1018, 'avait': 1019, 'avant':
344, 'avec': 1022, 'averti': 1023, 'avons': 1032, 'banque': 1033, 'bascule': 1035, 'bavarde': 242, 'belle': 1036,
'benevolat': 1037, 'besoin': 1039, 'beta': 1040, 'bien': 1041, 'boite': 1042, 'bonne': 1036, 'bosse': 1047, 'bossé':
1047, 'bouffe': 242, 'bouffé': 242, 'boutique': 1048, 'boîte': 1042, 'brainstorme': 242, 'briefe': 1023, 'brunche':
242, 'brunché': 242, 'bu': 1051, 'bureau': 1048, 'c': 1073, 'ca': 1081, 'cale': 1085, 'calé': 1085, 'capte': 1074,
'car': 8, 'cause': 1087, 'causé': 1087, 'cense': 399, 'censee': 399, 'cherche': 1089, 'cherché': 1089, 'citation': 8,
'coache': 184, 'coachee': 184, 'coaching': 1090, 'collecte': 1092, 'comme': 1093, 'commente': 976, 'commenté': 976,
'compte': 1096, 'concert': 1099, 'conduit': 1100, 'confie': 1104, 'confirme': 1105, 'confirmé': 780, 'confié': 1104,
'connecte': 931, 'conseil': 1107, 'conseille': 1116, 'conseillé': 1117, 'conseils': 700, 'consulte': 1118, 'consulté':
1118, 'convenu': 1120, 'conversation': 1124, 'coopte': 208, 'correction': 1125, 'corrige': 976, 'corrigé': 976,
'coup': 1127, 'couru': 957, 'croise': 242, 'croisee': 242, 'croises': 242, 'croisé': 242, 'd': 1154, 'dans': 1157,
'de': 1161, 'debattu': 242, 'debriefe': 242, 'decale': 1163, 'decide': 1164, 'decommande': 107, 'decommandee': 107,
'decortique': 1165, 'decroche': 1166, 'dejeune': 242, 'dejeuner': 1099, 'demandait': 458, 'demande': 1169, 'demandé':
1170, 'depanne': 875, 'deplace': 1163, 'depose': 1100, 'depuis': 344, 'des': 344, 'deux': 199, 'devaient': 465,
'devais': 1172, 'devait': 1179, 'dine': 242, 'diner': 1099, 'directement': 1180, 'disait': 1184, 'disant': 1187,
'discussion': 1124, 'discute': 242, 'discuté': 242, 'distribue': 1194, 'distribution': 1092, 'dit': 1206, 'dixit':
1208, 'dois': 1215, 'doit': 1217, 'donnant': 1218, 'donne': 1249, 'donné': 1249, 'dont': 8, 'du': 1250, 'dès': 344,
'décale': 1163, 'décidé': 1164, 'décroche': 1166, 'déjeuné': 242, 'déplace': 1163, 'déposé': 1100, 'dîner': 1099,
'dîné': 242, 'dû': 1250, 'echange': 1252, 'ecoute': 1256, 'ecrit': 1259, 'elle': 1264, 'emmene': 1100, 'emmené': 1100,
'empechement': 107, 'en': 1267, 'encore': 1270, 'engagement': 804, 'engueulade': 1124, 'enseigne': 1273, 'entendu':
804, 'entretien': 1099, 'entrevue': 1124, 'envoyant': 1218, 'envoye': 1282, 'epaule': 895, 'epluche': 1165, 'essaye':
1287, 'est': 1290, 'estime': 541, 'et': 1298, 'etaient': 1305, 'etais': 1306, 'etait': 1309, 'etant': 1310, 'ete':
526, 'etions': 1311, 'eu': 1316, 'explication': 1124, 'explique': 1319, 'expliqué': 1319, 'failli': 1320, 'fait':
1336, 'faudra': 1340, 'faudrait': 1343, 'faut': 1355, 'feedback': 1359, 'fete': 242, 'file': 1369, 'filé': 1369,
'finalement': 805, 'forme': 1371, 'forwarde': 1372, 'forwardé': 1372, 'franche': 1036, 'fyi': 8, 'fêté': 242, 'gare':
957, 'garé': 957, 'ghoste': 107, 'ghostee': 107, 'ghosté': 107, 'glisse': 1379, 'glissé': 1380, 'grace': 1382,
'grand': 1384, 'gros': 1385, 'grosse': 1036, 'h': 1386, 'hate': 1388, 'heure': 1391, 'heures': 1386, 'idee': 147,
'il': 1409, 'impatient': 1388, 'impatiente': 1388, 'inauguration': 1099, 'indique': 1117, 'informe': 1023, 'informé':
1023, 'initie': 1371, 'initiee': 1371, 'injoignable': 107, 'insiste': 1413, 'insisté': 913, 'interroge': 1118,
'intervenu': 1414, 'interviewe': 242, 'intro': 1415, 'introduit': 931, 'j': 1454, 'jamais': 1456, 'je': 1487, 'jette':
552, 'joue': 1489, 'l': 1512, 'la': 1517, 'laisse': 1526, 'laissé': 1526, 'lapin': 1014, 'laquelle': 8, 'le': 1527,
'lequel': 8, 'les': 1533, 'lettre': 1535, 'leur': 1616, 'leurs': 1617, 'longue': 1036, 'lorsqu': 8, 'lorsque': 8,
'loupe': 1622, 'lu': 1626, 'lui': 1631, 'm': 1685, 'maile': 242, 'mailé': 242, 'mais': 1687, 'mange': 242, 'mangé':
242, 'manque': 1693, 'manquent': 1694, 'manqué': 1695, 'maraude': 1696, 'marche': 957, 'marché': 957, 'me': 1711,
'memo': 0, 'mentorat': 1090, 'mentore': 184, 'mentoree': 184, 'mentoring': 1090, 'merci': 1714, 'mieux': 1715,
'mille': 1716, 'mis': 1720, 'mise': 1724, 'moi': 1725, 'mon': 1068, 'montre': 1319, 'montré': 1319, 'n': 1744, 'ne':
1748, 'next': 1749, 'ni': 1752, 'note': 1756, 'notre': 1068, 'nous': 1789, 'offert': 1791, 'ok': 1128, 'on': 1819,
'ont': 1820, 'oubli': 1821, 'oublie': 1823, 'oublier': 1743, 'oublions': 1743, 'oublié': 1824, 'papotage': 1124,
'papote': 242, 'parait': 344, 'paraît': 344, 'parce': 344, 'parle': 1825, 'parlera': 656, 'parlé': 1825, 'partage':
1827, 'partagé': 1827, 'pas': 1836, 'passe': 1863, 'passee': 1867, 'passent': 1871, 'passera': 1035, 'passé': 1874,
'pcq': 8, 'pendant': 1875, 'pense': 1876, 'penser': 1878, 'personne': 1880, 'petit': 1881, 'petite': 1036, 'pitche':
242, 'plus': 1882, 'point': 1883, 'poireaute': 107, 'poireauter': 107, 'porte': 1048, 'pose': 1884, 'posé': 1884,
'pour': 1889, 'pourquoi': 1890, 'pousse': 1330, 'poussé': 1330, 'preconise': 394, 'prefere': 660, 'prefererait': 662,
'prend': 552, 'prepare': 1892, 'present': 1299, 'presentacion': 994, 'presentation': 994, 'presente': 1895,
'presentes': 1299, 'presents': 1299, 'prete': 1899, 'prevenu': 1023, 'previent': 972, 'prevu': 1909, 'prevue': 1910,
'pris': 1911, 'prochain': 1913, 'prochaine': 1915, 'prochaines': 1916, 'promet': 1918, 'promis': 1919, 'propose': 664,
'préconise': 394, 'préconisé': 394, 'préfèrerait': 660, 'préférerait': 662, 'préparé': 1892, 'présente': 1299,
'présentes': 1299, 'présenté': 1920, 'prêté': 1899, 'puisqu': 8, 'puisque': 8, 'q': 1922, 'qu': 1930, 'quand': 1931,
'quatre': 1934, 'que': 1937, 'questionne': 1118, 'qui': 1938, 'raccroche': 242, 'randonne': 242, 'rappele': 242,
'rappeler': 1703, 'rappelle': 1166, 'rate': 1939, 'rdv': 1941, 'reclame': 665, 'recommande': 1942, 'recommandé': 1942,
'recroise': 242, 'recu': 1947, 'redige': 1948, 'refait': 1950, 'refile': 1951, 'refilé': 1951, 'regarde': 1256,
'regardé': 1256, 'rejoint': 1952, 'rejointe': 1952, 'rejointes': 1952, 'rejoints': 1952, 'relance': 942, 'relancé':
942, 'relecture': 1125, 'relu': 1953, 'remercie': 943, 'remis': 1954, 'remise': 1954, 'remonte': 1957, 'remplace':
945, 'rencontre': 242, 'rencontree': 242, 'rencontres': 242, 'rencontré': 242, 'rendez': 1959, 'rendu': 1960,
'reparle': 242, 'repete': 1961, 'repeter': 1962, 'repond': 1746, 'repondeur': 107, 'repondu': 1963, 'reporte': 1964,
'reportee': 107, 'reporté': 107, 'repousse': 1163, 'repris': 1965, 'reserve': 1967, 'reste': 1970, 'resto': 1972,
'restos': 1972, 'retour': 1359, 'retours': 1359, 'retrouve': 242, 'retrouvee': 242, 'retrouvé': 242, 'reunion': 1099,
'reve': 1076, 'revu': 1973, 'revue': 242, 'rien': 1978, 'réclame': 665, 'rédigé': 1948, 'répété': 1961, 'réservé':
1967, 'rêvé': 1076, 's': 1987, 'sa': 1180, 'salue': 242, 'sans': 1989, 'se': 1992, 'seance': 1995, 'seche': 1695,
'seconde': 948, 'secours': 1996, 'selon': 1153, 'serait': 1997, 'serre': 1999, 'servi': 1194, 'ses': 2005, 'session':
1995, 'si': 2006, 'sine': 2007, 'sollicite': 1118, 'son': 2008, 'sonde': 1118, 'sonnait': 1080, 'sonne': 1080, 'sont':
2009, 'sorti': 957, 'sortie': 957, 'souhaite': 2012, 'souhaiterait': 678, 'souhaité': 2013, 'soupe': 242, 'soupé':
242, 'suggere': 2016, 'suggère': 394, 'suggéré': 2016, 'suis': 2018, 'suivant': 2019, 'supplee': 945, 'sur': 2020,
'taffe': 957, 'tandis': 344, 'telephone': 242, 'tente': 2023, 'tenu': 2026, 'to': 2027, 'todo': 2028, 'tombait': 206,
'tombe': 2031, 'tombee': 2031, 'tombera': 206, 'tombes': 2032, 'tombé': 2031, 'touche': 2033, 'toujours': 2039,
'transmettant': 1218, 'transmis': 2040, 'travaille': 2041, 'travaillé': 2041, 'trie': 1194, 'trinque': 242, 'trois':
199, 'trouve': 541, 'tutorat': 2042, 'téléphoné': 242, 'un': 2045, 'une': 199, 'va': 2050, 'vais': 2051, 'venons':
2053, 'vernissage': 1099, 'verrait': 688, 'veulent': 428, 'veut': 2058, 'viennent': 1871, 'viens': 2053, 'vient':
2060, 'visio': 1099, 'visite': 242, 'visité': 242, 'voir': 837, 'voit': 688, 'voudrait': 694, 'voulais': 2061,
'voulait': 2062, 'voyage': 957, 'voyagé': 957, 'vu': 2063, 'vue': 242, 'vus': 242, 'y': 2065, 'zappe': 1824, 'à':
2067, 'échange': 2068, 'échangé': 1252}]


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
42, 'de': 44, 'dej': 2, 'dejeuner': 2, 'depuis': 6, 'des': 6, 'devant': 12, 'diner': 2, 'discute': 5, 'discuté': 5,
'dm': 39, 'dossier': 4, 'du': 48, 'dès': 6, 'déj': 2, 'dîner': 2, 'echange': 2, 'ecrit': 49, 'email': 39, 'embauche':
4, 'empeche': 15, 'empechee': 15, 'en': 54, 'entretien': 2, 'est': 59, 'et': 60, 'etait': 63, 'ete': 26, 'eu': 66,
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


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'blanquette': 2, 'cassoulet': 2, 'couscous': 2, 'curry':
2, 'gateau': 2, 'gigot': 2, 'gratin': 2, 'lapin': 2, 'lasagnes': 2, 'paella': 2, 'poisson': 2, 'poulet': 2, 'quiche':
2, 'roti': 2, 'soupe': 2, 'tajine': 2, 'tarte': 2}, {'des': 3, 'du': 3, 'la': 3, 'le': 3, 'sa': 3, 'son': 3, 'un': 3,
'une': 3}, {'agence': 0, 'atelier': 0, 'ecole': 0, 'usine': 0}, {'agence': 0, 'atelier': 0, 'boutique': 0, 'bureau':
0, 'cabinet': 0, 'ecole': 0, 'labo': 0, 'local': 0, 'magasin': 0, 'usine': 0}, {'cuisine': 4, 'dejeuner': 2, 'diner':
2, 'dîner': 2, 'fait': 4, 'l': 5, 'leur': 6, 'mitonne': 4, 'mon': 6, 'notre': 6, 'prepare': 4, 'préparé': 4, 'son':
6}, {'': (7, 'event')}, {'work': 8}, {'cuisine': 4, 'fait': 4, 'mitonne': 4, 'prepare': 4, 'préparé': 4}, {'leur': 0,
'leurs': 0, 'sa': 0, 'ses': 0, 'son': 0}, {'a': 11, 'au': 11, 'chez': 11, 'dans': 11, 'manger': 2, 'à': 11},
{'manger': 2}, {'': (4, 'meal'), 'dinatoire': 2}, {'': (2, 'call')}, {'': (2, 'call'), 'video': 15}, {'generale': 8},
{'': (7, 'event'), 'avec': 0}, {'fil': 15}, {'du': 19}, {'room': 0}, {'bout': 20, 'bureau': 0, 'cabinet': 0, 'depot':
0, 'labo': 0, 'leur': 6, 'magasin': 0, 'mon': 6, 'notre': 6, 'phone': 15, 'show': 21, 'showroom': 0, 'son': 6, 'tel':
15, 'telephone': 15, 'tél': 15, 'téléphone': 15}, {'conf': 15}, {'premiere': 8}, {'': (3, 'coffee')}, {'coup': 2,
'pot': 2, 'the': 25, 'verre': 2}, {'un': 26}, {'bout': 2, 'morceau': 2}, {'avec': 2, 'ensemble': 2, 'un': 28},
{'<drink>': 2}, {'<drink>': 25, 'canon': 2, 'coup': 2, 'pot': 2, 'the': 25, 'verre': 2}, {'des': 30, 'quelques': 30,
'un': 31, 'une': 30}, {'': (5, 'message')}, {'postale': 33}, {'chaud': 25}, {'': (8, 'meeting'), 'strategique': 0},
{'': (7, 'event'), 'call': 15}, {'administration': 0}, {'surveillance': 0}, {'d': 38, 'de': 39, 'municipal': 0},
{'bigo': 15, 'bigophone': 15, 'fil': 15, 'grelot': 15, 'phone': 15, 'tel': 15, 'telephone': 15, 'tube': 15, 'tél': 15,
'téléphone': 15}, {'de': 41}, {'de': 19}, {'': (6, 'email')}, {'particulier': 0}, {'moi': 2, 'nous': 2}, {'pour': 46},
{'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'travail': 0}, {'': (4, 'meal'), 'de': 49}, {'': (8, 'meeting'),
'day': 8}, {'N': 2}, {'chez': 52}, {'midi': 53}, {'mail': 44, 'mails': 44}, {'mails': 44}, {'messages': 33}, {'mail':
44}, {'de': 56, 'des': 57, 'par': 58}, {'a': 33, 'à': 33}, {'avec': 15}, {'ligne': 61, 'personne': 0, 'visio': 15},
{'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0}, {'lieux': 0}, {'des': 64}, {'bout': 20, 'tel': 15,
'telephone': 15, 'tél': 15, 'téléphone': 15}, {'au': 66}, {'...': 67}, {'face': 0}, {'a': 69, 'à': 69}, {'N': 0},
{'a': 71, 'à': 71}, {'...': 72}, {'la': 73, 'le': 73, 'les': 73, 'ma': 73, 'mes': 73, 'mon': 73, 'nos': 73, 'notre':
73}, {'relire': 74}, {'manger': 47}, {'saut': 0}, {'a': 76, 'relire': 74, 'un': 77, 'à': 76}, {'noz': 8}, {'meet':
15}, {'': (0, 'intro')}, {'etude': 8}, {'ouvertes': 8}, {'d': 82, 'portes': 83}, {'d': 82}, {'off': 0}, {'bigo': 15,
'bigophone': 15, 'fil': 15, 'grelot': 15, 'phone': 15, 'tube': 15}, {'de': 87}, {'coup': 88}, {'coup': 88, 'petit':
89}, {'un': 90}, {'avec': 81}, {'contact': 92, 'relation': 92}, {'en': 93}, {'': (0, 'intro'), 'a': 81, 'à': 81},
{'donne': 91, 'donné': 91, 'ecrit': 33, 'mis': 94, 'mise': 94, 'passe': 91, 'passé': 91, 'presente': 95, 'presentee':
95, 'presentes': 95, 'présenté': 95, 'présentés': 95, 'recu': 0, 'recue': 0, 'textote': 33}, {'a': 96, 'appelle': 15},
{'': (4, 'meal'), 'ensemble': 2}, {'up': 8}, {'': (5, 'message'), 'linkedin': 33, 'vocal': 33}, {'contact': 81,
'relation': 81}, {'en': 101}, {'': (0, 'intro'), 'avec': 81}, {'contact': 81, 'relation': 103}, {'en': 104}, {'donne':
91, 'donné': 91, 'mis': 94, 'mise': 94, 'passe': 91, 'passé': 91, 'presente': 95, 'presentee': 95, 'presentes': 95,
'présenté': 95, 'présentés': 95, 'recus': 0}, {'a': 106}, {'voit': 0}, {'se': 108}, {'one': 0}, {'to': 110}, {'dej':
2, 'déj': 2}, {'tit': 112}, {'courriel': 44, 'mail': 44, 'message': 33, 'sms': 33, 'telephone': 15, 'texto': 33,
'téléphone': 15, 'visio': 15, 'whatsapp': 33}, {'l': 0}, {'a': 115, 'au': 0, 'chez': 0, 'à': 115}, {'avec': 0},
{'agence': 0, 'atelier': 0}, {'boutique': 0}, {'l': 118, 'la': 119}, {'bureau': 0, 'cabinet': 0, 'magasin': 0},
{'journee': 0, 'matinee': 0}, {'voir': 0}, {'coup': 43}, {'...': 117, 'a': 120, 'au': 121, 'la': 122, 'me': 123, 'un':
124, 'à': 120}, {'a': 120, 'au': 121, 'me': 123, 'à': 120}, {'cafe': 25, 'café': 25}, {'cremaillere': 8}, {'de': 128},
{'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 25}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 132, 'hebdo':
0}, {'depart': 8}, {'': (4, 'meal'), 'de': 134}, {'the': 25}, {'un': 136}, {'cafe': 25, 'café': 25, 'the': 25}, {'un':
138}, {'chantier': 0, 'travaux': 0}, {'de': 140, 'des': 140, 'du': 140}, {'cles': 0, 'diplome': 8}, {'cles': 0,
'diplomes': 8, 'prix': 8}, {'de': 142, 'des': 143}, {'vous': 0}, {'visite': 0}, {'chantier': 0}, {'': (8, 'meeting'),
'de': 147}, {'appelle': 15}, {'notaire': 0}, {'le': 150}, {'chez': 151}, {'up': 0}, {'discord': 33, 'facebook': 33,
'insta': 33, 'instagram': 33, 'linkedin': 33, 'messenger': 33, 'signal': 33, 'slack': 33, 'teams': 33, 'telegram': 33,
'whatsapp': 33, 'zoom': 15}, {'ronde': 8}, {'tete': 0}, {'a': 156, 'à': 156}, {'chantier': 0, 'table': 0}, {'de': 158,
'du': 147}, {'a': 120, 'au': 121, 'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'me': 123,
'souper': 2, 'à': 120}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'grenier':
8}, {'chantier': 0, 'controle': 0, 'courtoisie': 0}, {'': (8, 'meeting'), 'de': 163}, {'dejeuner': 2, 'diner': 2,
'dîner': 2, 'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'de': 56}, {'des': 57, 'par': 58}, {'1': 1, 'a': 7,
'accompagne': 0, 'accompagné': 0, 'after': 9, 'afterwork': 8, 'ai': 10, 'alle': 12, 'allee': 12, 'alles': 13, 'anniv':
8, 'anniversaire': 8, 'apero': 14, 'appel': 16, 'appele': 15, 'appelee': 15, 'appelees': 15, 'appeler': 15, 'appeles':
15, 'appelle': 15, 'appels': 15, 'appelé': 15, 'assemblee': 17, 'atelier': 18, 'au': 22, 'audio': 23, 'avait': 10,
'avant': 24, 'bal': 8, 'banquet': 2, 'bapteme': 8, 'barbecue': 2, 'barbuc': 2, 'biennale': 8, 'biere': 2, 'bieres': 2,
'bistrot': 2, 'blanquette': 2, 'board': 0, 'boire': 27, 'bouffe': 2, 'bouffer': 29, 'bouffé': 2, 'bouillabaisse': 2,
'brainstorm': 0, 'brasserie': 2, 'brocante': 8, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 32, 'burger': 2,
'cafe': 25, 'cafes': 25, 'café': 25, 'call': 15, 'calls': 15, 'cantine': 2, 'cappuccino': 25, 'carte': 34,
'cassoulet': 2, 'ceremonie': 8, 'chatte': 33, 'chocolat': 35, 'choucroute': 2, 'coaching': 0, 'cocktail': 8, 'codir':
0, 'coffee': 25, 'collation': 2, 'colloque': 8, 'comite': 36, 'communion': 8, 'concert': 8, 'conf': 37, 'conference':
8, 'congres': 8, 'conseil': 40, 'convention': 8, 'copil': 0, 'coup': 42, 'coups': 43, 'courriel': 44, 'courriels': 44,
'courrier': 44, 'cours': 45, 'couscous': 2, 'cremaillere': 8, 'creperie': 2, 'crepes': 2, 'croise': 0, 'croisee': 0,
'croises': 0, 'croisé': 0, 'cuisine': 47, 'daily': 0, 'dans': 48, 'debrief': 0, 'degustation': 8, 'dej': 50,
'dejeune': 2, 'dejeuner': 2, 'dejeunera': 2, 'dejeunerai': 2, 'dejeunerons': 2, 'dejeuners': 2, 'dejeunons': 2,
'demo': 51, 'dimanche': 54, 'dine': 2, 'diner': 2, 'dinera': 2, 'dinerai': 2, 'dinerons': 2, 'dinons': 2, 'discord':
33, 'dm': 33, 'dèj': 2, 'débrief': 0, 'déj': 50, 'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné':
2, 'e': 55, 'echange': 59, 'ecrit': 60, 'email': 44, 'emails': 44, 'en': 62, 'enterrement': 8, 'entretien': 0,
'entrevue': 0, 'espresso': 25, 'est': 63, 'etat': 65, 'eu': 68, 'evenement': 8, 'event': 8, 'evg': 8, 'evjf': 8,
'expo': 8, 'exposition': 8, 'expresso': 25, 'face': 70, 'facetime': 15, 'faire': 75, 'fais': 75, 'fait': 78, 'fest':
79, 'festival': 8, 'fete': 8, 'fetee': 8, 'fetes': 8, 'fiancailles': 8, 'foire': 8, 'fondue': 2, 'forum': 8, 'fête':
8, 'fêté': 8, 'gala': 8, 'google': 80, 'gouter': 2, 'grailler': 29, 'grillades': 2, 'gueuleton': 2, 'hackathon': 8,
'hangout': 15, 'inauguration': 8, 'insta': 33, 'intro': 81, 'jitsi': 15, 'journee': 84, 'journees': 85, 'kawa': 25,
'kawas': 25, 'kermesse': 8, 'kick': 86, 'kickoff': 0, 'lasagnes': 2, 'lettre': 33, 'linkedin': 33, 'loto': 8, 'lunch':
2, 'm': 97, 'mail': 44, 'mails': 44, 'mange': 98, 'mangeons': 2, 'manger': 29, 'mangera': 2, 'mangerons': 2, 'mangé':
2, 'mariage': 8, 'match': 8, 'mattermost': 33, 'meet': 99, 'meetup': 8, 'mel': 44, 'mentorat': 0, 'mentoring': 0,
'message': 100, 'messages': 33, 'messenger': 33, 'midi': 53, 'mijote': 47, 'mis': 102, 'mise': 105, 'mp': 33, 'msg':
33, 'msgs': 33, 'noisette': 25, 'nous': 107, 'obseques': 8, 'on': 109, 'one': 111, 'p': 113, 'paella': 2, 'par': 114,
'passage': 116, 'passation': 0, 'passe': 125, 'passee': 126, 'passé': 125, 'pause': 127, 'pendaison': 129,
'permanence': 0, 'petit': 130, 'pique': 131, 'pizza': 2, 'plancha': 2, 'point': 133, 'portes': 83, 'pot': 135,
'prendre': 137, 'presente': 81, 'presentee': 81, 'pris': 139, 'projection': 8, 'présenté': 81, 'ptit': 112,
'raccrochant': 15, 'raccroche': 15, 'raccrocher': 15, 'raclette': 2, 'ramen': 2, 'rappele': 15, 'rappelee': 15,
'rattrapage': 0, 'rdv': 0, 'reception': 141, 'recital': 8, 'remise': 144, 'rencontre': 0, 'rencontree': 0,
'rencontres': 0, 'rencontré': 0, 'rendez': 145, 'rendre': 146, 'rendu': 146, 'repas': 2, 'representation': 8,
'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 148, 'reunions': 0, 'reveillon': 8,
'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 149, 'salon': 8, 'seance': 0, 'seminaire': 8, 'session': 0, 'signal':
33, 'signature': 152, 'skype': 15, 'slack': 33, 'sms': 33, 'soiree': 8, 'sommet': 8, 'soupe': 2, 'souper': 2, 'soupé':
2, 'soutenance': 0, 'spectacle': 8, 'stand': 153, 'standup': 0, 'starbucks': 25, 'summit': 8, 'sur': 154, 'sushi': 2,
't': 149, 'table': 155, 'tajine': 2, 'tapas': 2, 'tartiflette': 2, 'tchat': 33, 'tel': 15, 'telegram': 33,
'telephone': 15, 'telephonique': 15, 'telephoniques': 15, 'tete': 157, 'texto': 33, 'textos': 33, 'the': 25, 'tour':
159, 'tournoi': 8, 'tutorat': 0, 'tél': 15, 'téléphone': 15, 'téléphoné': 15, 'un': 138, 'venu': 160, 'venue': 160,
'venues': 161, 'venus': 161, 'vernissage': 8, 'viber': 33, 'vide': 162, 'visio': 15, 'visioconf': 15,
'visioconference': 15, 'visios': 15, 'visite': 164, 'visitee': 0, 'visiter': 71, 'visité': 0, 'vivatech': 8, 'vocal':
33, 'vocaux': 33, 'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 33, 'webex': 15, 'webinaire': 8, 'webinar': 8, 'whatsapp': 33,
'whereby': 15, 'zoom': 15, 'à': 165, 'échange': 166, 'échangé': 167, 'évènement': 8, 'événement': 8}]

