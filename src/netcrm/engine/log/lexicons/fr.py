"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'affirmé', 'aidé', 'aimé', 'ajouté', 'alerté',
'amené', 'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'associé', 'assuré',
'avancé', 'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'commenté',
'communiqué', 'confirmé', 'confié', 'connaît', 'conseillé', 'consulté', 'corrigé', 'croisé', 'demandé', 'discuté',
'divorcé', 'donné', 'dèj', 'dès', 'débarque', 'débarqué', 'débloque', 'débloqué', 'débrief', 'décale', 'décalé',
'décide', 'décidé', 'déconseille', 'déconseillé', 'décroche', 'décroché', 'décède', 'décédé', 'déj', 'déjeune',
'déjeuné', 'délègue', 'délégue', 'démo', 'déménage', 'déménagé', 'déplace', 'déplacé', 'dépose', 'déposé', 'dîne',
'dîner', 'dîné', 'dû', 'emmené', 'emmène', 'encouragé', 'engagé', 'entré', 'expliqué', 'expédie', 'expédié', 'fermé',
'filé', 'fixé', 'forwardé', 'fête', 'fêté', 'garé', 'ghosté', 'glissé', 'guidé', 'incité', 'informé', 'insisté',
'invité', 'juré', 'laissé', 'lancé', 'livré', 'là', 'lève', 'mailé', 'mangé', 'manqué', 'marché', 'marié', 'montré',
'mémé', 'même', 'noté', 'né', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé', 'passé', 'payé', 'pensé', 'posté',
'posé', 'poussé', 'prié', 'programmé', 'proposé', 'préconise', 'préconisé', 'préfèrerait', 'préférerait', 'prépare',
'préparé', 'présente', 'présentes', 'présenté', 'présentés', 'prête', 'prêté', 'raccompagné', 'raconté', 'ramené',
'ramène', 'rapporté', 'recalé', 'recommandé', 'recontacté', 'redonné', 'refilé', 'regardé', 'relancé', 'remplacé',
'rencontré', 'rentré', 'repassé', 'reporté', 'repoussé', 'resté', 'retourné', 'retrouvé', 'règle', 'réclame',
'réclamé', 'rédige', 'rédigé', 'réglé', 'répète', 'répété', 'réserve', 'réservé', 'réu', 'rêve', 'rêvé', 'sauté',
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
('reached_me',), 'accueillie': ('reached_me',), 'accueillir': ('see_inf',), 'achetait': ('verb3',), 'achete':
('verb3', 'imperative', 'do1'), 'acheter': ('giveinf',), 'achète': ('verb3', 'do1'), 'acompte': ('thing',),
'actualise': ('do1',), 'adorait': ('verb3',), 'adore': ('verb3', 'says'), 'adorent': ('verb3',), 'adresse': ('done',
'writes', 'give1', 'give3', 'thing', 'reach_noun', 'wrote'), 'adressee': ('writes',), 'adressees': ('writes',),
'adresser': ('giveinf',), 'adressera': ('give3',), 'adresserai': ('give1',), 'adresserait': ('would_give',),
'adresses': ('writes',), 'adressé': ('done', 'writes', 'wrote'), 'affiche': ('media',), 'affiches': ('media',),
'affirme': ('opines', 'told_pp'), 'affirmé': ('told_pp',), 'agence': ('pro',), 'agenda': ('media',), 'ai': ('hello',),
'aide': ('reached_me', 'helps3'), 'aidee': ('reached_me',), 'aident': ('helps3',), 'aidé': ('reached_me',),
'ailleurs': ('filler',), 'aimait': ('verb3',), 'aime': ('verb3', 'name_words', 'says'), 'aimee': ('name_words',),
'aiment': ('verb3',), 'aimerait': ('verb3', 'needs'), 'aimé': ('name_words',), 'ajoute': ('opines', 'said'), 'ajouté':
('said',), 'allait': ('verb3',), 'aller': ('reach_inf',), 'allons': ('go1',), 'alors': ('filler', 'hello', 'turn'),
'ambre': ('name_words',), 'amene': ('give1', 'give3', 'bring'), 'amener': ('giveinf', 'bring'), 'ami': ('rel',),
'amie': ('rel',), 'amis': ('rel',), 'amour': ('name_words',), 'amène': ('give1', 'give3', 'bring'), 'ange':
('name_words',), 'angele': ('name_words',), 'angelique': ('name_words',), 'anniv': ('date',), 'anniversaire':
('date',), 'annoncait': ('verb3',), 'annonce': ('verb3', 'opines', 'said', 'says', 'media', 'talks'), 'annonces':
('media',), 'annoncé': ('said', 'talks'), 'annotations': ('remarks',), 'annote': ('read_it',), 'annule': ('hello',),
'annulé': ('hello',), 'aout': ('hello', 'name_words'), 'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm':
('hello',), 'apparemment': ('filler',), 'appartement': ('own_affair',), 'appel': ('hello', 'date', 'letter'),
'appele': ('hello', 'reach', 'give1', 'sort_of_met', 'reached_me', 'attempt', 'imperative'), 'appelee': ('reach',
'reached_me', 'attempt'), 'appeler': ('giveinf', 'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle':
('reach', 'give1', 'lui_give', 'attempt', 'imperative'), 'appellera': ('give3',), 'appellerai': ('give1', 'lui_give'),
'appellerait': ('would_give',), 'appelé': ('hello', 'reach', 'sort_of_met', 'reached_me', 'attempt'), 'apporte':
('done', 'give1', 'give3', 'hand3', 'bring', 'handed_me'), 'apporter': ('giveinf', 'bring'), 'apportera': ('give3',
'hand3', 'will_bring'), 'apporterai': ('give1',), 'apporterait': ('would_give',), 'apportons': ('bring',), 'apporté':
('done', 'handed_me'), 'apprenait': ('verb3',), 'apprend': ('verb3', 'says'), 'apprendre': ('teach_inf',), 'appris':
('said', 'taught'), 'aprem': ('hello',), 'apres': ('hello',), 'architecte': ('pro',), 'argent': ('by_post',),
'arretait': ('verb3',), 'arrete': ('verb3', 'imperative'), 'arreter': ('urge_inf',), 'arretera': ('verb3',),
'arrivait': ('verb3',), 'arrive': ('hello', 'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',),
'arrivé': ('hello', 'came'), 'arrête': ('verb3', 'imperative'), 'article': ('helpful', 'paper', 'media'), 'artisan':
('pro',), 'assistant': ('rel',), 'assistante': ('rel',), 'assister': ('see_inf',), 'associe': ('rel', 'imperative'),
'associee': ('rel',), 'associes': ('rel',), 'associé': ('rel',), 'assure': ('opines', 'vowed', 'told_pp'), 'assureur':
('pro',), 'assuré': ('vowed', 'told_pp'), 'astuce': ('tip',), 'atelier': ('date', 'course'), 'attend': ('hello',
'verb3', 'helps3', 'needs'), 'attendait': ('verb3', 'needs'), 'attendent': ('helps3',), 'attendrait': ('verb3',),
'attendre': ('urge_inf',), 'attends': ('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune':
('not',), 'audition': ('rehearsed',), 'augmente': ('imperative',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',),
'aura': ('verb3',), 'aurait': ('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'), 'automatise':
('imperative',), 'autre': ('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello',
'verb3'), 'avait': ('aux3', 'hello', 'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé':
('shifted',), 'avec': ('hello', 'to_place'), 'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip',
'remarks'), 'avocat': ('pro', 'rel'), 'avocate': ('pro', 'rel'), 'avoir': ('reach_inf',), 'avons': ('hello',),
'avoue': ('said',), 'avril': ('hello', 'name_words'), 'ayez': ('imperative',), 'bac': ('own_affair',), 'baisse':
('imperative',), 'baisser': ('urge_inf',), 'balade': ('date',), 'balance': ('give1', 'give3'), 'balancer':
('giveinf',), 'banque': ('hello',), 'banquier': ('pro', 'rel'), 'bapteme': ('date',), 'barbecue': ('date',),
'bavarde': ('talks',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup': ('filler',
'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien': ('filler',
'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan': ('thing',), 'blanc':
('name_words',), 'blanche': ('name_words',), 'blog': ('media',), 'boire': ('see_inf',), 'boite': ('hello', 'rel'),
'bon': ('name_words', 'good'), 'bonheur': ('name_words',), 'bonne': ('hello', 'span', 'good'), 'booke': ('set',),
'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3', 'imperative'), 'bossé': ('hello',), 'boucher':
('name_words',), 'boucle': ('hand3', 'do1'), 'bouclera': ('hand3',), 'bouffe': ('date',), 'bouge': ('verb3',),
'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',), 'bouquet': ('by_post',), 'bouquin':
('helpful', 'paper'), 'bouteille': ('by_post',), 'boîte': ('hello', 'rel'), 'brevete': ('imperative',), 'briefe':
('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'brochure': ('media',), 'bru': ('rel',), 'brun':
('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',), 'bruncherait':
('verb3',), 'brune': ('name_words',), 'budget': ('thing',), 'bulletin': ('media',), 'bureau': ('hello',), 'c':
('it',), 'ca': ('hello', 'it'), 'cadeau': ('by_post',), 'cafe': ('drink', 'date'), 'café': ('drink', 'date'),
'calcule': ('hand3', 'do1'), 'cale': ('hello', 'set', 'we_meet', 'invites'), 'calee': ('set',), 'calendrier':
('media',), 'caler': ('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set', 'invites'), 'camille':
('name_words',), 'candidature': ('rehearsed',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes':
('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'cardiologue': ('pro',), 'carre':
('name_words',), 'carreleur': ('pro',), 'carte': ('letter', 'reach_noun'), 'cause': ('talks',), 'causé': ('talks',),
'ce': ('det',), 'cede': ('handed', 'handed_me'), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',),
'cerise': ('name_words',), 'certainement': ('filler',), 'certifie': ('vowed',), 'ces': ('det', 'hello'), 'cet':
('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'change': ('imperative', 'hand3'),
'chantier': ('hello',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',),
'chauffagiste': ('pro',), 'check': ('hand3',), 'checke': ('hand3',), 'checker': ('giveinf',), 'checklist': ('helpful',
'paper'), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello', 'verb3', 'give1',
'give3', 'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier':
('name_words',), 'chez': ('hello', 'to_place'), 'chiffre': ('give1', 'give3', 'hand3', 'do1'), 'chiffrer':
('giveinf',), 'chiffrera': ('give3', 'hand3'), 'chiffrerai': ('give1',), 'chiffrerait': ('would_give',), 'chiffres':
('thing',), 'chirurgien': ('pro',), 'choisis': ('imperative',), 'cine': ('drink', 'date'), 'cinq': ('hello', 'span'),
'claire': ('name_words',), 'cle': ('thing',), 'clemence': ('name_words',), 'clement': ('name_words',), 'cles':
('thing',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'coach': ('pro',), 'coacher':
('teach_inf',), 'code': ('hand3', 'do1'), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'coiffeur': ('pro',),
'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',),
'commande': ('hello', 'hand3', 'do1'), 'commander': ('giveinf',), 'commanderait': ('would_give',), 'comme':
('hello',), 'commencait': ('verb3',), 'commence': ('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera':
('verb3',), 'comment': ('any_det',), 'commentaires': ('remarks',), 'commente': ('give1', 'read_it'), 'commenterai':
('give1',), 'commenté': ('read_it',), 'communique': ('give1', 'give3', 'handed'), 'communiquer': ('giveinf',),
'communiquera': ('give3',), 'communiquerai': ('give1',), 'communiquerait': ('would_give',), 'communiqué': ('handed',),
'compagne': ('rel',), 'compagnon': ('rel',), 'compile': ('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'),
'comptait': ('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'concentre': ('imperative',), 'concert':
('date',), 'concours': ('rehearsed',), 'conference': ('course',), 'confie': ('said', 'says', 'handed', 'handed_me'),
'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says',
'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3_later',
'hand3', 'will_bring'), 'confirmerai': ('give1',), 'confirmerait': ('would_give',), 'confirmé': ('set', 'said'),
'confié': ('said', 'handed', 'handed_me'), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',),
'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('hello',
'verb3', 'bidding'), 'conseiller': ('pro',), 'conseillere': ('pro',), 'conseillé': ('hello', 'bidding'), 'conseils':
('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',),
'constant': ('name_words',), 'construis': ('imperative',), 'construit': ('verb3',), 'consultant': ('pro',),
'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact': ('helpful', 'thing', 'reach_noun'), 'contacte':
('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf', 'reach_inf'),
'contacts': ('helpful', 'paper', 'thing', 'reach_noun'), 'contrat': ('paper', 'thing'), 'contre': ('hello',),
'convenu': ('invites',), 'conversation': ('talks',), 'coo': ('rel',), 'coordonnees': ('thing', 'reach_noun'),
'copain': ('rel',), 'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('give1', 'read_it', 'hand3', 'do1'),
'corriger': ('giveinf', 'review_inf'), 'corrigera': ('hand3_later', 'hand3', 'will_bring'), 'corrigerait':
('would_give',), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('give1', 'imperative', 'hand3'), 'couperai':
('give1',), 'coups': ('drink',), 'courir': ('see_inf',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours':
('own_affair', 'course', 'helpful'), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute':
('verb3',), 'couturiere': ('pro',), 'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',),
'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'cree': ('imperative',), 'cremaillere': ('date',),
'creneau': ('date',), 'critique': ('read_it',), 'critiques': ('remarks',), 'croise': ('hello', 'sort_of_met',
'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines',
'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf': ('rel',), 'dans': ('hello',),
'danser': ('see_inf',), 'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque':
('reach', 'reached_me', 'go1'), 'debarquee': ('reach',), 'debarquons': ('go1',), 'debattu': ('talks',), 'debloque':
('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',), 'debroussaille': ('read_it',), 'decale':
('shifted',), 'decalee': ('shifted',), 'decede': ('verb3', 'fate'), 'decedee': ('fate',), 'decedes': ('fate',),
'decembre': ('hello',), 'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'),
'decortique': ('read_it', 'taught'), 'defend': ('opines',), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',),
'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',),
'delegue': ('imperative',), 'demain': ('hello',), 'demandait': ('verb3', 'needs'), 'demande': ('verb3', 'said',
'says', 'bidding', 'imperative', 'needs', 'talks'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding',
'talks'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3', 'imperative'), 'demenageait':
('verb3',), 'demenagement': ('own_affair',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demenageur':
('pro',), 'demenageurs': ('pro',), 'demi': ('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'demo':
('date', 'rehearsed'), 'demonte': ('hand3',), 'demontre': ('told_pp',), 'dentiste': ('pro',), 'depanne':
('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'deploie': ('do1',),
'depose': ('done', 'give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'deposer': ('giveinf',), 'deposera':
('give3', 'hand3', 'will_bring'), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',),
'dermato': ('pro',), 'dermatologue': ('pro',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det',
'any_det'), 'descend': ('go1',), 'descends': ('go1',), 'designer': ('pro',), 'desire': ('name_words',), 'desiree':
('name_words',), 'dessert': ('drink',), 'dessine': ('do1',), 'detaille': ('taught',), 'detailler': ('teach_inf',),
'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais': ('should',), 'devait': ('verb3',), 'developpait':
('verb3',), 'developpe': ('verb3', 'hand3'), 'developpeur': ('pro',), 'developpeuse': ('pro',), 'devenait':
('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis': ('hello', 'thing', 'mine_thing'), 'devons':
('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions':
('should',), 'dg': ('rel',), 'dieteticienne': ('pro',), 'diffuse': ('do1',), 'dimanche': ('hello', 'name_words'),
'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'diplome':
('own_affair',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire':
('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis':
('imperative',), 'disait': ('verb3', 'opines'), 'discours': ('rehearsed',), 'discussion': ('talks',), 'discute':
('hello', 'talks'), 'discuté': ('hello', 'talks'), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible':
('ready',), 'dit': ('hello', 'verb3', 'opines', 'said', 'says', 'bidding', 'talks', 'told_pp'), 'dites':
('imperative',), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',), 'doc':
('helpful', 'paper', 'thing'), 'docs': ('helpful', 'paper', 'thing'), 'document': ('helpful', 'thing'), 'documents':
('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'),
'donc': ('filler', 'hello', 'turn'), 'donne': ('done', 'hello', 'give1', 'give3', 'lui_give', 'handed', 'handed_me'),
'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'), 'donnerait': ('would_give',),
'donné': ('done', 'hello', 'handed', 'handed_me'), 'dossier': ('helpful',), 'double': ('imperative',), 'douce':
('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',), 'dresse': ('do1',), 'drh':
('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'débarque': ('go1',), 'débarqué': ('reach', 'reached_me'),
'débloque': ('give3',), 'décalé': ('shifted',), 'décide': ('verb3',), 'décède': ('verb3',), 'décédé': ('fate',),
'déj': ('hello', 'drink', 'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'délègue': ('imperative',),
'délégue': ('imperative',), 'démo': ('date', 'rehearsed'), 'déménage': ('verb3', 'imperative'), 'déplacé':
('shifted',), 'dépose': ('give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'déposé': ('done',), 'dîne':
('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'ebeniste': ('pro',),
'echange': ('hello', 'talks'), 'echantillon': ('by_post',), 'echantillons': ('by_post', 'thing'), 'ecole':
('own_affair',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',), 'ecrire': ('giveinf',
'reach_inf'), 'ecris': ('give1', 'lui_give', 'imperative', 'wrote'), 'ecrit': ('done', 'reach', 'sort_of_met',
'reached_me', 'letter', 'opines', 'says', 'attempt', 'wrote', 'told_pp'), 'ecrivais': ('wrote',), 'ecrivait':
('reach', 'wrote'), 'egalement': ('filler',), 'elargis': ('imperative',), 'electricien': ('pro',), 'electricienne':
('pro',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embarque': ('go1',), 'embauchait':
('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene':
('reached_me', 'helps3'), 'emmenee': ('reached_me',), 'emmenent': ('helps3',), 'emmené': ('reached_me',), 'emmène':
('helps3',), 'emporter': ('bring',), 'en': ('hello',), 'encadreur': ('pro',), 'enceinte': ('fate',), 'encore':
('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges',
'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'enseigne': ('taught',), 'enseigner': ('teach_inf',),
'ensuite': ('filler',), 'entendu': ('talks',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date',
'rehearsed'), 'enverra': ('give3', 'will_give', 'send3', 'will_bring'), 'enverrai': ('give1', 'lui_give'),
'enverrait': ('would_give',), 'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',),
'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give',
'send3', 'do1'), 'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('done', 'writes', 'hello',
'handed', 'attempt'), 'envoyee': ('writes',), 'envoyees': ('writes',), 'envoyer': ('hello', 'giveinf', 'hand_inf'),
'envoyes': ('writes',), 'envoyons': ('give1',), 'epluche': ('read_it',), 'epouse': ('rel',), 'epoux': ('rel',),
'equipe': ('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaierait': ('would_give',),
'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etablir':
('giveinf',), 'etablirai': ('give1',), 'etablis': ('give1', 'do1'), 'etaient': ('verb3',), 'etais': ('hello',),
'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3', 'do1'), 'eu':
('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'exam': ('rehearsed',), 'examen':
('own_affair', 'rehearsed'), 'examens': ('own_affair',), 'excel': ('helpful', 'paper'), 'excellent': ('good',),
'excellente': ('good',), 'exemple': ('helpful',), 'exemples': ('helpful',), 'exige': ('needs',), 'expedie': ('done',
'writes', 'give1', 'give3'), 'expedier': ('giveinf',), 'expediera': ('give3',), 'expedierai': ('give1',),
'expedierait': ('would_give',), 'expert': ('pro',), 'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said',
'says', 'taught', 'told_pp'), 'expliquer': ('teach_inf',), 'expliqué': ('said', 'taught', 'told_pp'), 'expo':
('date',), 'exporte': ('imperative',), 'expose': ('rehearsed',), 'expédie': ('give1', 'give3'), 'expédié': ('done',
'writes'), 'externalise': ('imperative',), 'fabre': ('name_words',), 'fabrique': ('give1',), 'fabriquerai':
('give1',), 'facebook': ('media',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire': ('giveinf',
'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello', 'verb3',
'sort_of_met', 'we_meet', 'made3', 'told_pp'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
('name_words',), 'faut': ('hello', 'should'), 'fb': ('media',), 'feed': ('media',), 'feedback': ('remarks',),
'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered', 'talks'), 'felicitee': ('reached_me', 'cheered'),
'feliciter': ('todo_inf',), 'femme': ('hello', 'rel'), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais':
('should',), 'ferait': ('should', 'would_give'), 'ferme': ('verb3', 'imperative'), 'fermera': ('verb3',), 'ferrand':
('name_words',), 'ferronnier': ('pro',), 'fete': ('verb3',), 'fetent': ('verb3',), 'feter': ('see_inf',), 'fetera':
('verb3',), 'fevrier': ('hello',), 'fiche': ('helpful', 'reach_noun'), 'fiches': ('helpful',), 'fichier': ('helpful',
'paper'), 'fichiers': ('helpful',), 'fil': ('media',), 'file': ('give1', 'give3', 'lui_give', 'handed', 'handed_me',
'go1'), 'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',),
'fille': ('hello', 'rel'), 'filleul': ('rel',), 'filons': ('go1',), 'fils': ('hello', 'rel'), 'filé': ('handed',
'handed_me'), 'finalise': ('give1', 'give3', 'hand3', 'do1'), 'finaliser': ('giveinf',), 'finalisera': ('give3',
'hand3'), 'finaliserai': ('give1',), 'finaliserait': ('would_give',), 'fini': ('hello',), 'finira': ('verb3', 'hand3',
'will_bring'), 'finis': ('imperative', 'do1'), 'finit': ('verb3', 'hand3'), 'fixe': ('hello', 'set', 'hand3'),
'fixee': ('set',), 'fixer': ('todo_inf',), 'fixé': ('hello', 'set'), 'fleur': ('name_words',), 'fleurs': ('by_post',),
'flippe': ('verb3',), 'fonce': ('imperative', 'go1'), 'foncons': ('go1',), 'fonds': ('rel',), 'font': ('verb3',),
'fontaine': ('name_words',), 'foot': ('drink', 'date'), 'footing': ('drink',), 'foret': ('name_words',), 'formation':
('date', 'course'), 'former': ('teach_inf',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'),
'forwarder': ('giveinf',), 'fourni': ('handed',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3',
'hand3_later', 'will_bring'), 'fournirai': ('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',),
'fournisseur': ('pro',), 'fournisseuse': ('pro',), 'fournit': ('give3', 'will_give', 'send3'), 'franc':
('name_words',), 'france': ('name_words',), 'freelance': ('pro',), 'frere': ('hello', 'rel'), 'fête': ('verb3',),
'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait': ('verb3',),
'galere': ('verb3',), 'garagiste': ('pro',), 'garance': ('name_words',), 'garanti': ('vowed',), 'garde': ('give1',
'imperative'), 'garder': ('urge_inf',), 'garderai': ('give1',), 'gateau': ('by_post',), 'gauthier': ('name_words',),
'gazette': ('media',), 'gendre': ('rel',), 'generaliste': ('pro',), 'geometre': ('pro',), 'gerait': ('verb3',),
'gere': ('verb3',), 'gestionnaire': ('pro',), 'glisse': ('handed', 'told_pp'), 'glissé': ('handed', 'told_pp'),
'golf': ('drink',), 'gouter': ('drink', 'see_inf'), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',),
'grandit': ('verb3',), 'graphiste': ('pro',), 'graveur': ('pro',), 'grille': ('helpful',), 'grimper': ('see_inf',),
'gros': ('name_words',), 'grosse': ('span',), 'groupe': ('media',), 'guide': ('helpful', 'paper'), 'gyneco': ('pro',),
'h': ('span', 'hours'), 'habitait': ('verb3',), 'habite': ('verb3',), 'heberge': ('helps3',), 'hebergent':
('helps3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span',
'span', 'hours'), 'heures': ('hello', 'span', 'hours'), 'hier': ('hello',), 'hiver': ('name_words',), 'hospitalise':
('fate',), 'hospitalisee': ('fate',), 'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',),
'il': ('they', 'hello'), 'illustrateur': ('pro',), 'illustratrice': ('pro',), 'ils': ('they', 'hello'), 'impots':
('own_affair',), 'impressions': ('remarks',), 'imprime': ('give1', 'give3', 'hand3', 'do1'), 'imprimer': ('giveinf',),
'imprimeur': ('pro',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'inculque': ('taught',),
'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',),
'insistait': ('verb3',), 'insiste': ('verb3', 'opines', 'imperative'), 'insta': ('media',), 'instagram': ('media',),
'installe': ('hand3',), 'installera': ('will_bring',), 'installerait': ('would_give',), 'internet': ('media',),
'intervention': ('course',), 'interviewe': ('reached_me',), 'intranet': ('media',), 'intro': ('thing',), 'introduira':
('give3',), 'introduirait': ('would_give',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit':
('give3',), 'investira': ('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',), 'investisseur':
('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee':
('reached_me', 'invites'), 'invitent': ('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera':
('give3',), 'inviterait': ('would_give',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira':
('verb3', 'go1'), 'irai': ('go1',), 'iris': ('name_words',), 'irons': ('go1',), 'j': ('i', 'hello'), 'jade':
('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'janvier': ('hello',), 'jardinier': ('pro',), 'je': ('i',
'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie':
('name_words',), 'joly': ('name_words',), 'jouer': ('see_inf',), 'jour': ('hello', 'name_words'), 'journal':
('media',), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',), 'juin':
('hello', 'name_words'), 'jure': ('opines', 'vowed'), 'juriste': ('pro',), 'juré': ('vowed',), 'jus': ('drink',),
'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'kine': ('pro',),
'kinesitherapeute': ('pro',), 'kit': ('helpful',), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them',
'det', 'hello', 'any_det', 'article', 'obj'), 'lache': ('give3', 'imperative'), 'laisse': ('handed', 'attempt',
'imperative'), 'laisser': ('urge_inf',), 'laissé': ('handed', 'attempt'), 'lambert': ('name_words',), 'lancait':
('verb3',), 'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',),
'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon':
('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',), 'legue': ('handed',),
'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them',
'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'),
'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'licencie': ('fate',), 'licenciee': ('fate',),
'lien': ('letter', 'helpful', 'paper'), 'linkedin': ('media',), 'lionne': ('name_words',), 'lirai': ('give1',), 'lis':
('give1',), 'liste': ('helpful', 'paper', 'thing'), 'livre': ('done', 'by_post', 'give1', 'give3', 'will_give',
'helpful', 'paper', 'send3', 'hand3', 'do1', 'handed_me'), 'livrer': ('giveinf', 'hand_inf', 'causative'), 'livrera':
('give3', 'will_give', 'send3', 'hand3_later', 'hand3', 'will_bring'), 'livrerai': ('give1',), 'livrerait':
('would_give',), 'livré': ('done', 'handed_me'), 'longuement': ('filler',), 'loue': ('imperative',), 'loup':
('name_words',), 'loyer': ('own_affair',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',),
'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello', 'any_det'),
'macon': ('pro',), 'magazine': ('media',), 'mai': ('name_words',), 'mail': ('letter', 'attempt', 'reach_noun'),
'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',),
'maintenant': ('hello',), 'maintient': ('opines',), 'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre':
('name_words',), 'malade': ('fate',), 'maman': ('rel',), 'mamie': ('rel',), 'manager': ('rel',), 'mange': ('hello',
'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque': ('verb3',), 'manuel':
('helpful',), 'maquette': ('thing', 'do1'), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('hello',
'verb3'), 'marcher': ('see_inf',), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari':
('hello', 'rel'), 'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words', 'fate'), 'mariee':
('fate',), 'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words', 'fate'), 'marraine': ('rel',),
'mars': ('hello', 'name_words'), 'martele': ('opines',), 'martin': ('name_words',), 'masson': ('name_words',),
'masterclass': ('course',), 'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',),
'mecanicien': ('pro',), 'mecano': ('pro',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'memo':
('helpful',), 'memoire': ('own_affair', 'rehearsed'), 'mentorat': ('date',), 'menuisier': ('pro',), 'mercier':
('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'merge': ('hand3',), 'mes': ('my', 'hello', 'any_det'),
'message': ('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met': ('verb3',
'give3', 'hand3'), 'methode': ('helpful',), 'methodo': ('helpful',), 'mets': ('give1', 'lui_give', 'imperative'),
'mettait': ('verb3',), 'mettra': ('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre':
('giveinf',), 'meunier': ('name_words',), 'michel': ('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min':
('span',), 'minute': ('span',), 'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful',
'paper', 'thing'), 'modeles': ('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois':
('hello',), 'moment': ('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte':
('verb3', 'imperative', 'hand3', 'go1'), 'montent': ('verb3',), 'monter': ('urge_inf',), 'monteur': ('pro',),
'montons': ('go1',), 'montre': ('give1', 'reached_me', 'lui_give', 'said', 'imperative', 'taught'), 'montrer':
('giveinf', 'teach_inf'), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait': ('would_give',), 'montré':
('reached_me', 'said', 'taught'), 'mort': ('fate',), 'morte': ('fate',), 'mot': ('letter',), 'moulin':
('name_words',), 'mp': ('letter',), 'mur': ('media',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n': ('not',
'imperative'), 'nager': ('see_inf',), 'nait': ('verb3',), 'ne': ('not', 'imperative', 'fate'), 'nee': ('fate',),
'negocie': ('imperative',), 'neige': ('name_words',), 'net': ('media',), 'neuf': ('hello',), 'neveu': ('rel',),
'newsletter': ('media',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir': ('name_words',), 'nom':
('thing', 'reach_noun'), 'noms': ('thing',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'), 'notaire':
('pro',), 'note': ('made3',), 'notes': ('remarks', 'helpful', 'paper'), 'notre': ('my', 'hello', 'any_det'), 'noté':
('made3',), 'nounou': ('pro',), 'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',),
'novembre': ('hello',), 'nuit': ('time_span',), 'numero': ('thing', 'reach_noun'), 'numeros': ('reach_noun',),
'nutritionniste': ('pro',), 'né': ('fate',), 'oceane': ('name_words',), 'octobre': ('hello',), 'offert':
('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok': ('ready',), 'olive': ('name_words',), 'on': ('i',),
'oncle': ('rel',), 'ont': ('aux3', 'hello', 'verb3', 'met3'), 'operation': ('own_affair',), 'opere': ('fate',),
'operee': ('fate',), 'ophtalmo': ('pro',), 'opticien': ('pro',), 'oral': ('rehearsed',), 'orale': ('rehearsed',),
'organisait': ('verb3',), 'organise': ('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',), 'organiserai':
('give1',), 'orthodontiste': ('pro',), 'orthophoniste': ('pro',), 'osteo': ('pro',), 'osteopathe': ('pro',), 'ou':
('hello',), 'oublie': ('imperative',), 'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',),
'padel': ('drink', 'date'), 'page': ('media',), 'paie': ('verb3', 'give1', 'give3', 'send3', 'do1'), 'paiera':
('verb3', 'give3', 'send3', 'will_bring'), 'paierai': ('give1',), 'paierait': ('would_give',), 'panneau': ('media',),
'papa': ('rel',), 'papi': ('rel',), 'papote': ('hello', 'talks'), 'papy': ('rel',), 'paquerette': ('name_words',),
'paquet': ('by_post',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',),
'parents': ('rel',), 'parfait': ('name_words',), 'parfois': ('hello',), 'paris': ('name_words',), 'parlait':
('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says', 'imperative', 'talks'), 'parler':
('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlons': ('talks',), 'parlé': ('hello',
'sort_of_met', 'said', 'talks'), 'parrain': ('rel',), 'pars': ('imperative', 'go1'), 'part': ('verb3', 'go1'),
'partage': ('done', 'give1', 'give3', 'handed', 'send3', 'do1'), 'partager': ('giveinf', 'hand_inf'), 'partagera':
('give3', 'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé': ('done', 'handed'),
'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',), 'parti': ('hello',
'fate'), 'partie': ('hello', 'fate'), 'partira': ('verb3',), 'partons': ('go1',), 'parvenir': ('causative',), 'pas':
('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('hello', 'verb3', 'reach',
'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative', 'go1'), 'passee': ('hello', 'reach', 'came'), 'passees':
('reach', 'came'), 'passent': ('give3',), 'passeport': ('own_affair',), 'passer': ('giveinf', 'reach_inf',
'causative'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',), 'passes':
('reach', 'came'), 'passons': ('go1',), 'passé': ('hello', 'reach', 'came', 'handed'), 'patron': ('rel',), 'patronne':
('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello', 'reached_me', 'imperative', 'do1'), 'payer': ('giveinf',
'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done', 'hello', 'reached_me'), 'peaufiner': ('review_inf',), 'pecher':
('see_inf',), 'pedaler': ('see_inf',), 'pediatre': ('pro',), 'peint': ('hand3',), 'peintre': ('pro',), 'pendant':
('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent': ('verb3',),
'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'permis': ('own_affair',), 'perrin': ('name_words',),
'persiste': ('opines',), 'petit': ('name_words', 'span', 'good'), 'petite': ('span', 'good'), 'peu': ('hello',),
'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'pharmacien': ('pro',), 'photo':
('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'), 'piece': ('date',), 'pierre': ('name_words',),
'pinge': ('reach', 'reached_me'), 'pitch': ('rehearsed',), 'plaide': ('opines',), 'plan': ('thing',), 'planifie':
('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning': ('thing',), 'plans': ('thing',), 'platrier':
('pro',), 'plombier': ('pro',), 'pneumologue': ('pro',), 'podcast': ('helpful', 'paper'), 'podologue': ('pro',),
'point': ('date',), 'poirier': ('name_words',), 'pond': ('give3',), 'pondra': ('give3',), 'portable': ('reach_noun',),
'porte': ('media',), 'porter': ('causative',), 'pose': ('hello', 'sort_of_met', 'set', 'hand3'), 'posee': ('set',),
'poses': ('sort_of_met',), 'post': ('media',), 'poste': ('done', 'give1', 'do1'), 'poster': ('giveinf',), 'posterai':
('give1',), 'posté': ('done',), 'posé': ('hello', 'sort_of_met', 'set'), 'pot': ('drink',), 'pote': ('rel',), 'potes':
('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3',
'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise':
('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend':
('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',),
'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3',
'do1'), 'preparer': ('giveinf', 'review_inf'), 'preparera': ('give3', 'hand3_later', 'hand3', 'will_bring'),
'preparerai': ('give1',), 'preparerait': ('would_give',), 'presentation': ('date', 'rehearsed'), 'presente': ('done',
'hello', 'give1', 'give3', 'reached_me', 'lui_give', 'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3',
'will_bring'), 'presenterai': ('give1',), 'presenterait': ('would_give',), 'presse': ('media',), 'prestataire':
('pro',), 'pret': ('ready',), 'prete': ('done', 'hello', 'give1', 'give3', 'lui_give', 'handed', 'ready',
'handed_me'), 'pretend': ('opines',), 'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',),
'preterait': ('would_give',), 'prevenir': ('giveinf',), 'prevenu': ('warned', 'talks'), 'prevenue': ('warned',),
'prevenus': ('warned',), 'previent': ('opines',), 'prevoir': ('bring',), 'prevu': ('hello', 'set'), 'prevue':
('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise': ('set', 'ready'), 'prix': ('thing',),
'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',), 'prof': ('pro',),
'profil': ('media',), 'programme': ('set', 'media'), 'programmee': ('set',), 'programmé': ('set',), 'projette':
('verb3',), 'promenade': ('date',), 'promis': ('hello', 'vowed'), 'propale': ('mine_thing',), 'proposait': ('verb3',),
'propose': ('hello', 'verb3', 'give1', 'imperative'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai':
('give1',), 'proposerait': ('would_give',), 'proposition': ('thing', 'mine_thing'), 'proposé': ('hello',), 'protege':
('imperative',), 'prouve': ('told_pp',), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune':
('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'do1'), 'préparé': ('made3',),
'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('done', 'hello', 'reached_me'), 'prête': ('give1',
'give3', 'lui_give', 'ready'), 'prêté': ('done', 'hello', 'handed', 'handed_me'), 'psy': ('pro',), 'publie':
('imperative', 'do1'), 'puis': ('filler', 'hello'), 'push': ('hand3',), 'pushe': ('hand3',), 'qu': ('hello',),
'quand': ('hello',), 'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que': ('hello',),
'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze':
('span',), 'quittait': ('verb3',), 'quitte': ('verb3', 'imperative'), 'quittera': ('verb3',), 'quoi': ('hello',),
'raccompagne': ('reached_me',), 'raccompagnee': ('reached_me',), 'raccompagné': ('reached_me',), 'rachete': ('give1',
'imperative'), 'racheter': ('giveinf',), 'racheterai': ('give1',), 'racontait': ('verb3',), 'raconte': ('verb3',
'opines', 'said', 'says', 'taught', 'talks'), 'raconté': ('said', 'taught', 'talks'), 'radio': ('media',), 'ramene':
('give1', 'give3', 'hand3', 'bring', 'handed_me'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3', 'hand3',
'will_bring'), 'ramenerai': ('give1',), 'ramenerait': ('would_give',), 'ramené': ('handed_me',), 'ramène': ('give1',
'give3', 'hand3', 'bring'), 'rando': ('date',), 'randonner': ('see_inf',), 'rapide': ('filler',), 'rapidement':
('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt', 'told_pp'), 'rappelee':
('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3',
'we_meet', 'lui_give', 'opines'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai':
('give1', 'lui_give'), 'rappellerait': ('would_give',), 'rapport': ('paper', 'thing'), 'rapporte': ('give1', 'give3',
'handed', 'hand3', 'handed_me'), 'rapporter': ('giveinf',), 'rapportera': ('give3', 'hand3'), 'rapporterai':
('give1',), 'rapporterait': ('would_give',), 'rapporté': ('handed', 'handed_me'), 'rassemble': ('do1',), 'rassure':
('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',),
'recalé': ('shifted',), 'reclamait': ('needs',), 'reclame': ('needs',), 'reclamer': ('todo_inf',), 'reco': ('tip',),
'recoit': ('helps3',), 'recoivent': ('helps3',), 'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande':
('hello', 'verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',),
'recommanderait': ('would_give',), 'recommandé': ('hello',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',),
'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf',
'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',), 'recontacterait': ('would_give',),
'recontacté': ('reach',), 'recos': ('tip',), 'recouds': ('give1',), 'recrutait': ('verb3',), 'recrute': ('verb3',
'imperative'), 'recrutent': ('verb3',), 'recruter': ('urge_inf',), 'recrutera': ('verb3',), 'recu': ('hello',
'reached_me'), 'recue': ('reached_me',), 'recupere': ('helps3',), 'recuperer': ('giveinf',), 'redacteur': ('pro',),
'redactrice': ('pro',), 'redessine': ('hand3',), 'redige': ('done', 'give1', 'hand3', 'made3', 'do1'), 'rediger':
('giveinf',), 'redigera': ('hand3_later', 'hand3'), 'redigerai': ('give1',), 'redire': ('giveinf',), 'redis':
('give1', 'lui_give'), 'redit': ('give3', 'opines', 'told_pp'), 'redonne': ('give1', 'give3', 'handed_me'),
'redonner': ('giveinf',), 'redonné': ('handed_me',), 'reduis': ('imperative',), 'reecrire': ('giveinf',), 'reecrit':
('read_it',), 'refais': ('give1',), 'refait': ('we_meet', 'read_it', 'hand3'), 'referai': ('give1',), 'refile':
('give1', 'give3', 'handed'), 'refiler': ('giveinf',), 'refilé': ('handed',), 'reformule': ('read_it',), 'refusait':
('verb3',), 'refuse': ('verb3', 'imperative'), 'regarde': ('imperative', 'hand3'), 'regarder': ('giveinf',),
'regardera': ('hand3',), 'regarderait': ('would_give',), 'regle': ('done', 'give3', 'send3', 'hand3', 'do1'),
'regler': ('hand_inf',), 'reglera': ('give3', 'send3'), 'reglerait': ('would_give',), 'regrettait': ('verb3',),
'regrette': ('verb3',), 'rejoignent': ('helps3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint':
('reach', 'reached_me', 'helps3', 'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1',
'give3', 'reached_me', 'lui_give', 'attempt', 'imperative'), 'relancee': ('reach', 'reached_me'), 'relancer':
('giveinf', 'reach_inf'), 'relancera': ('give3',), 'relancerai': ('give1',), 'relancerait': ('would_give',),
'relancé': ('reach', 'reached_me', 'attempt'), 'relieur': ('pro',), 'relira': ('give3', 'hand3_later', 'hand3',
'will_bring'), 'relirai': ('give1',), 'relirait': ('would_give',), 'relire': ('giveinf', 'review_inf'), 'relis':
('give1', 'lui_give'), 'relit': ('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remanie': ('read_it',),
'remarques': ('remarks',), 'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',),
'rembourserai': ('give1',), 'rembourserait': ('would_give',), 'remercie': ('talks',), 'remercier': ('giveinf',
'todo_inf'), 'remet': ('give3',), 'remets': ('give1',), 'remettra': ('give3',), 'remettrai': ('give1',), 'remettrait':
('would_give',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remis': ('done', 'handed_me'), 'remonter':
('giveinf',), 'remplace': ('give1', 'hand3'), 'remplacerai': ('give1',), 'remplis': ('do1',), 'renard':
('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',), 'rencontrerai':
('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello', 'sort_of_met'),
'rend': ('give3', 'send3'), 'rendez': ('hello',), 'rendra': ('give3', 'send3', 'will_bring'), 'rendrai': ('give1',
'lui_give'), 'rendrait': ('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1', 'lui_give'), 'rendu':
('done', 'mine_thing', 'handed_me'), 'rentrait': ('verb3',), 'rentre': ('verb3', 'go1'), 'rentrera': ('verb3',),
'renverra': ('give3', 'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',),
'renvoie': ('give1', 'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'renvoient': ('give3',), 'renvoye':
('writes',), 'renvoyer': ('giveinf', 'hand_inf'), 'repare': ('give1', 'hand3'), 'reparerai': ('give1',), 'reparle':
('sort_of_met', 'talks'), 'repas': ('drink', 'date'), 'repasse': ('read_it',), 'repassé': ('read_it',), 'repetait':
('opines',), 'repete': ('verb3', 'opines', 'told_pp'), 'repeter': ('review_inf',), 'replanifie': ('shifted',),
'replanifiee': ('shifted',), 'repond': ('reach', 'give3', 'opines', 'hand3', 'answered'), 'repondait': ('answered',),
'repondent': ('give3',), 'repondra': ('give3', 'hand3'), 'repondrai': ('give1', 'lui_give'), 'repondrait':
('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1', 'lui_give', 'wrote'), 'repondu': ('hello',
'reach', 'reached_me', 'opines', 'answered', 'wrote', 'talks', 'told_pp'), 'reponse': ('thing',), 'reporte':
('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',),
'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'reprendre':
('review_inf',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reseaux':
('media',), 'reserve': ('done', 'give1', 'give3', 'lui_give', 'bring'), 'reserver': ('giveinf', 'bring'),
'reserverai': ('give1', 'bring'), 'reservons': ('bring',), 'resout': ('hand3',), 'responsable': ('rel',), 'ressors':
('give1',), 'ressort': ('give3',), 'restait': ('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee':
('came',), 'restera': ('verb3',), 'restitue': ('handed_me',), 'resto': ('drink', 'date'), 'resté': ('came',),
'retorque': ('opines',), 'retouche': ('read_it',), 'retour': ('remarks', 'thing'), 'retourne': ('give1', 'give3',
'handed_me', 'go1'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',), 'retournerait':
('would_give',), 'retournons': ('go1',), 'retourné': ('handed_me',), 'retours': ('remarks',), 'retransmet':
('give3',), 'retransmets': ('give1',), 'retransmettra': ('give3',), 'retransmettrai': ('give1',), 'retransmettrait':
('would_give',), 'retransmettre': ('giveinf',), 'retransmis': ('writes', 'wrote'), 'retravaille': ('read_it',),
'retravailler': ('review_inf',), 'retrouvailles': ('date',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'),
'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves':
('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait':
('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai':
('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent':
('give3',), 'reviens': ('give1',), 'revient': ('verb3', 'give3'), 'review': ('hand3',), 'reviewe': ('hand3',),
'revise': ('read_it',), 'reviser': ('review_inf',), 'revoir': ('see_inf', 'review_inf'), 'revois': ('i_meet',),
'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue': ('sort_of_met', 'media'), 'rex': ('course',),
'rhumatologue': ('pro',), 'richard': ('name_words',), 'riviere': ('name_words',), 'roche': ('name_words',), 'roi':
('name_words',), 'rose': ('name_words',), 'rossignol': ('name_words',), 'roule': ('go1',), 'rousseau':
('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'règle': ('give3', 'send3', 'hand3', 'do1'),
'réclame': ('needs',), 'rédige': ('give1', 'hand3', 'do1'), 'rédigé': ('done', 'made3'), 'réglé': ('done',), 'répète':
('verb3', 'opines'), 'répété': ('told_pp',), 'réserve': ('give1', 'give3', 'lui_give', 'bring'), 'réservé': ('done',),
'réu': ('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'), 'sage':
('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('see_inf', 'reach_inf'), 'samedi': ('hello', 'name_words'),
'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',), 'saute': ('go1',), 'sauvage': ('name_words',), 'savait':
('verb3',), 'scanne': ('give1', 'give3', 'do1'), 'scanner': ('giveinf',), 'script': ('helpful',), 'se': ('hello',
'verb3'), 'seance': ('date',), 'secretaire': ('pro',), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble':
('verb3', 'says'), 'semblerait': ('verb3',), 'seminaire': ('date',), 'sent': ('opines', 'says'), 'separe':
('imperative',), 'sept': ('hello',), 'septembre': ('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello',
'verb3'), 'seront': ('verb3',), 'serrurier': ('pro',), 'ses': ('their', 'hello', 'any_det'), 'severine':
('name_words',), 'signait': ('verb3',), 'signature': ('thing',), 'signe': ('done', 'hello', 'verb3', 'give1', 'says',
'imperative', 'hand3', 'do1'), 'signer': ('giveinf',), 'signera': ('verb3', 'hand3_later', 'hand3', 'will_bring'),
'signerai': ('give1',), 'signerait': ('would_give',), 'signé': ('done', 'hello'), 'simplifie': ('imperative',),
'sinon': ('filler',), 'site': ('media',), 'skier': ('see_inf',), 'sms': ('letter', 'attempt'), 'societe': ('rel',),
'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois': ('imperative',), 'soleil':
('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their', 'hello', 'any_det'), 'sont':
('verb3',), 'sors': ('imperative',), 'sort': ('give3',), 'sortie': ('date',), 'soude': ('hand3',), 'souffle':
('told_pp',), 'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me', 'needs'),
'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',), 'soumet': ('give3',),
'soumets': ('give1',), 'soumettra': ('give3',), 'soumettrai': ('give1',), 'soumettrait': ('would_give',), 'soumettre':
('giveinf',), 'soutenait': ('verb3',), 'soutenance': ('rehearsed',), 'soutenu': ('cheered', 'told_pp'), 'soutenue':
('cheered',), 'soutient': ('verb3', 'opines'), 'souvent': ('hello',), 'soyez': ('imperative',), 'specialise':
('imperative',), 'specialiste': ('pro',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup':
('rel',), 'statut': ('media',), 'stories': ('media',), 'story': ('media',), 'stressait': ('verb3',), 'stresse':
('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3', 'opines'), 'suggestions': ('remarks',), 'suggère': ('verb3',
'opines'), 'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'suivre': ('causative',), 'super':
('good',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('helpful', 'paper', 'thing', 'media'), 'taille':
('hand3',), 'tailleur': ('name_words',), 'tante': ('rel',), 'tapissier': ('pro',), 'tarifs': ('thing',), 'tata':
('rel',), 'taxi': ('drink',), 'tel': ('hello', 'reach_noun'), 'tele': ('media',), 'telephone': ('hello', 'reach',
'reached_me', 'attempt', 'reach_noun'), 'telephoner': ('reach_inf',), 'template': ('helpful', 'paper'), 'tenait':
('verb3',), 'tendu': ('handed_me',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink', 'date'), 'tente':
('attempt',), 'term': ('thing',), 'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera': ('verb3', 'will_bring'),
'terminé': ('done',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it', 'imperative', 'hand3'),
'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach',
'reached_me', 'attempt'), 'the': ('drink',), 'these': ('own_affair', 'rehearsed'), 'tiendra': ('give3',), 'tiendrai':
('give1',), 'tiendrait': ('would_give',), 'tiens': ('give1', 'imperative'), 'tient': ('verb3', 'give3'), 'tiktok':
('media',), 'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',),
'tonnelier': ('name_words',), 'tonton': ('rel',), 'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',),
'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute':
('filler',), 'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',), 'traduirai': ('give1',),
'traduire': ('giveinf',), 'traduis': ('give1', 'do1'), 'traduit': ('hand3',), 'train': ('drink',), 'traiteur':
('pro',), 'trame': ('helpful', 'paper'), 'tranquillement': ('filler',), 'transfere': ('writes',), 'transmet':
('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give', 'do1'), 'transmettra': ('give3', 'will_give',
'send3', 'will_bring'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf',
'hand_inf'), 'transmis': ('done', 'writes', 'handed'), 'transmise': ('writes',), 'traumatologue': ('pro',),
'travaillait': ('verb3',), 'travaille': ('verb3',), 'travailler': ('review_inf',), 'travaux': ('hello',), 'trente':
('span',), 'tres': ('hello', 'good'), 'trinquer': ('see_inf',), 'trois': ('hello', 'span'), 'trouvait': ('verb3',
'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver':
('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',), 'trouverait': ('would_give',), 'tuto': ('helpful',),
'tutoriel': ('helpful',), 'tuyau': ('tip',), 'tv': ('media',), 'twitter': ('media',), 'tél': ('hello', 'reach_noun'),
'téléphone': ('hello', 'reach_noun'), 'téléphoné': ('reach', 'reached_me', 'attempt'), 'un': ('det', 'hello',
'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va':
('verb3', 'must3', 'imperative', 'go1'), 'vais': ('hello', 'go1'), 'valet': ('name_words',), 'validait': ('verb3',),
'valide': ('verb3', 'give1', 'give3', 'imperative', 'hand3', 'do1'), 'valider': ('giveinf', 'todo_inf'), 'validera':
('give3', 'hand3_later', 'hand3', 'will_bring'), 'validerait': ('would_give',), 'vallee': ('name_words',), 'venait':
('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi':
('hello',), 'vends': ('imperative',), 'venu': ('hello', 'reach', 'came'), 'venue': ('hello', 'reach', 'came'),
'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie': ('give1', 'hand3', 'do1'),
'verifier': ('giveinf', 'todo_inf'), 'verifiera': ('hand3_later', 'hand3'), 'verifierai': ('give1',), 'verifierait':
('would_give',), 'vernissage': ('date',), 'vernit': ('hand3',), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',),
'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera':
('give3',), 'verserait': ('would_give',), 'version': ('thing',), 'veterinaire': ('pro',), 'veto': ('pro',), 'veulent':
('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding', 'needs'), 'veux': ('hello',), 'victoire': ('name_words',),
'vidal': ('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viendrait':
('would_give',), 'viennent': ('verb3',), 'viens': ('imperative',), 'vient': ('verb3',), 'vigneron': ('name_words',),
'vin': ('by_post',), 'vingt': ('span',), 'violette': ('name_words',), 'vire': ('done', 'give3', 'imperative', 'fate'),
'viree': ('date', 'fate'), 'virement': ('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'viré': ('done',
'fate'), 'visa': ('own_affair',), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'), 'viser': ('urge_inf',),
'visio': ('hello', 'date'), 'visite': ('reach', 'date'), 'visiter': ('see_inf',), 'visité': ('reach',), 'vit':
('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vitrier': ('pro',), 'vitrine': ('media',), 'vivait':
('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois':
('i_meet',), 'voisin': ('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'),
'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre': ('hello',), 'voudra': ('verb3',),
'voudrait': ('verb3', 'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding', 'needs'), 'vous': ('hello',),
'voyage': ('verb3', 'date'), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment':
('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus':
('hello', 'sort_of_met'), 'web': ('media',), 'webmaster': ('pro',), 'weekend': ('time_span',), 'whatsapp':
('letter',), 'wk': ('time_span',), 'x': ('media',), 'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello',
'talks')}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<giveinf>': 1, '<reach_inf>': 1}, {'a': 2, 'à': 2}, {'': (20,
'gave:referral')}, {'^': 4}, {'<reach_noun>': 5}, {'<their>': 6}, {'': (13, 'talk')}, {'ete': 8}, {'a': 8, 'en': 8,
'à': 8}, {'va': 8}, {'est': 8}, {'marier': 8}, {'': (13, 'talk'), 'accoucher': 8, 'avoir': 8, 'changer': 8,
'demenager': 8, 'etre': 8, 'partir': 8, 'prendre': 8, 'se': 13}, {'a': 9, 'attend': 8, 'est': 10, 'ne': 11, 's': 12,
'va': 14}, {'N': 15}, {'d': 16, 'de': 16, 'du': 16}, {'': (16, 'gave:feedback')}, {'^': 18}, {'sujet': 19}, {'au': 20,
'sur': 19}, {'N': 21}, {'a': 22, 'pour': 22, 'à': 22}, {'': (6, 'theirs')}, {'D': 24}, {'...': 25}, {'0': 26,
'<any_det>': 26, '<my>': 26, '<their>': 26, 'ca': 26}, {'<any_det>': 24, '<my>': 24, '<their>': 24, 'ca': 24},
{'<hand3>': 27, '<hand3_later>': 28}, {'^': 29}, {'': (2, 'plan')}, {'<date>': 31}, {'<date>': 31, 'la': 32, 'le': 32,
'un': 32, 'une': 32}, {'a': 33}, {'y': 34}, {'ai': 33}, {'il': 35, 'j': 36, 'on': 34, 'y': 34}, {'ans': 8}, {'0': 38,
'cinquante': 38, 'quarante': 38, 'soixante': 38, 'trente': 38, 'vingt': 38}, {'': (7, 'waiting')}, {'0': 40}, {'^':
41}, {'0': 8, 'anniversaire': 8, 'ans': 8, 'cinquante': 8, 'quarante': 8, 'soixante': 8, 'trente': 8, 'vingt': 8},
{'ses': 43, 'son': 43}, {'a': 39, 'aura': 39, 'doit': 42, 'fetait': 44, 'fete': 44, 'fête': 44}, {'': (5, 'mine')},
{'<giveinf>': 46}, {'leur': 47, 'lui': 47}, {'<until>': 40, 'D': 40, 'avant': 40, 'pour': 40}, {'<until>': 46}, {'N':
50}, {'a': 48, 'attendu': 49, 'attendue': 49, 'attendues': 49, 'attendus': 49, 'pour': 51, 'à': 48}, {'<give3>': 25},
{'l': 53, 'la': 53, 'le': 53, 'les': 53}, {'qui': 54}, {'donner': 50, 'envoyer': 50, 'remettre': 50, 'rendre': 50,
'renvoyer': 50, 'transmettre': 50}, {'leur': 56, 'lui': 56}, {'ici': 40}, {'<until>': 40, 'D': 40, 'avant': 40, 'd':
58, 'debut': 40, 'fin': 40, 'mi': 40, 'pour': 40, 'sous': 40}, {'N': 55, 'elle': 55, 'lui': 55}, {'est': 60}, {'D':
46}, {'<them>': 62, 'N': 62}, {'a': 63, 'chez': 63, 'pour': 63, 'vers': 63, 'à': 63}, {'N': 55, 'a': 57, 'annonce':
59, 'annoncee': 59, 'annoncé': 59, 'attendu': 59, 'attendue': 59, 'attendues': 59, 'attendus': 59, 'c': 61, 'elle':
55, 'file': 64, 'filera': 64, 'lui': 55, 'part': 64, 'partira': 64, 'promis': 59, 'promise': 59, 'promises': 59, 'à':
57}, {'...': 65, 'annonce': 59, 'annoncee': 59, 'annoncé': 59, 'attendu': 59, 'attendue': 59, 'attendues': 59,
'attendus': 59, 'promis': 59, 'promise': 59, 'promises': 59}, {'annonce': 59, 'annoncee': 59, 'annoncé': 59,
'attendu': 59, 'attendue': 59, 'attendues': 59, 'attendus': 59, 'promis': 59, 'promise': 59, 'promises': 59}, {'...':
67, 'annonce': 59, 'annoncee': 59, 'annoncé': 59, 'attendu': 59, 'attendue': 59, 'attendues': 59, 'attendus': 59,
'promis': 59, 'promise': 59, 'promises': 59}, {'<until>': 40, 'D': 40}, {'': (7, 'waiting'), '<until>': 40, 'D': 40},
{'part': 70}, {'N': 69, 'leur': 71, 'sa': 71}, {'<until>': 40, 'D': 40, 'de': 72}, {'D': 40}, {'D': 40, 'avant': 74},
{'pas': 75, 'seulement': 75}, {'...': 50}, {'<any_det>': 77}, {'D': 24, 'finalement': 25, 'plutot': 25, 'seulement':
25}, {'<until>': 24}, {'...': 80}, {'d': 81, 'de': 81, 'des': 81, 'du': 81, 'par': 81}, {'': (3, 'advice')}, {'N': 83,
'elle': 83, 'eux': 83, 'lui': 83}, {'apres': 84}, {'d': 85, 'pour': 84, 'selon': 84}, {'...': 86}, {'...': 80, 'N':
69, 'leur': 71, 'sa': 71}, {'<until>': 40, 'D': 40, 'd': 81, 'de': 88, 'des': 81, 'du': 81, 'par': 81}, {'<until>':
24, 'D': 24}, {'...': 90, '<until>': 24, 'D': 24}, {'confirme': 91, 'dit': 91, 'envoie': 91, 'livre': 91, 'ramene':
91, 'ramène': 91, 'rapporte': 91, 'redit': 91, 'rend': 91, 'renvoie': 91, 'repond': 91, 'transmet': 91}, {'d': 85,
'selon': 84}, {'...': 93}, {'vaut': 94}, {'<until>': 40, 'D': 40, 'de': 72, 'pas': 75, 'seulement': 75}, {'mieux':
87}, {'...': 52, '<any_det>': 66, '<thing>': 68, 'accord': 73, 'analyses': 76, 'apporter': 78, 'cheque': 73,
'confirmation': 73, 'confirme': 79, 'contrat': 73, 'decision': 73, 'deposer': 78, 'devis': 73, 'envoi': 82, 'envoie':
79, 'facture': 73, 'faudrait': 87, 'faut': 87, 'livraison': 89, 'livre': 79, 'm': 92, 'me': 92, 'mieux': 95, 'ne': 94,
'nous': 92, 'paie': 79, 'papiers': 76, 'plans': 96, 'plutot': 94, 'ramener': 78, 'rapporter': 78, 'reception': 82,
'remettre': 78, 'remise': 82, 'rend': 79, 'rendre': 78, 'repond': 79, 'reponse': 73, 'resultats': 96, 'retour': 89,
'signature': 73, 'signe': 79, 'surtout': 94, 'transferer': 78, 'transmettre': 78, 'vaudrait': 97, 'vaut': 97,
'virement': 73}, {'envoyer': 62, 'livrer': 62, 'payer': 62, 'rembourser': 62, 'rendre': 62, 'renvoyer': 62}, {'^':
46}, {':': 100}, {':': 100, 'a': 101, 'à': 101}, {'reste': 102}, {':': 100, 'a': 101, 'il': 103, 'reste': 102, 'à':
101}, {'charge': 104}, {'^': 99, 'ma': 105}, {'que': 8}, {'appris': 107}, {'$$': 8}, {'hui': 109}, {'D': 109,
'aujourd': 110}, {'N': 111}, {'d': 112, 'de': 112}, {'N': 19}, {'d': 114, 'de': 114}, {'...': 115}, {'': (0,
'missed')}, {'$$': 117}, {'occupe': 118, 'occupee': 118, 'occupé': 118}, {'encore': 119, 'occupe': 118, 'occupee':
118, 'occupé': 118, 'toujours': 119}, {'est': 120, 'etait': 120}, {'sonnait': 120, 'sonne': 120}, {'cote': 104},
{'mon': 123, 'notre': 123}, {'<thing>': 24}, {'^': 125}, {'messagerie': 118, 'rep': 118, 'repondeur': 118},
{'faudrait': 87, 'faut': 87, 'vaudrait': 97, 'vaut': 97}, {'^': 128}, {'...': 62}, {'0': 130, '<any_det>': 130,
'<my>': 130, '<their>': 130, 'ca': 130, 'leur': 130, 'lui': 130, 'tout': 130}, {'<give1>': 131, 'boucle': 131,
'finis': 131, 'redige': 131, 'rédige': 131, 'signe': 131, 'termine': 131}, {'^': 132, 'ai': 108}, {'^': 132}, {'':
(13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8,
'divorcé': 8, 'déménagé': 8, 'ete': 135, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8}, {'<fate>': 8, 'a': 8, 'en': 8,
'à': 8}, {'est': 135}, {'': (13, 'talk'), '<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'avoir': 8,
'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'etre': 8, 'eu': 8, 'fait': 8,
'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se': 13}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8,
'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8},
{'de': 140}, {'<fate>': 8, 'a': 136, 'attend': 8, 'est': 137, 'ne': 11, 's': 138, 'va': 139, 'vient': 141}, {'N':
142}, {'d': 143, 'de': 143, 'du': 143}, {'<rel>': 144}, {'accord': 73, 'cheque': 73, 'confirmation': 73, 'contrat':
73, 'decision': 73, 'devis': 73, 'facture': 73, 'livraison': 73, 'plans': 73, 'reponse': 73, 'resultats': 73,
'retour': 73, 'signature': 73, 'virement': 73}, {'<rel>': 144, '^': 146}, {'N': 69}, {'<until>': 40, 'D': 40, 'de':
148}, {'accord': 149, 'cheque': 149, 'confirmation': 149, 'contrat': 149, 'decision': 149, 'devis': 149, 'facture':
149, 'livraison': 149, 'plans': 149, 'reponse': 149, 'resultats': 149, 'retour': 149, 'signature': 149, 'virement':
149}, {'<rel>': 144, '^': 150}, {'<until>': 40, 'D': 40, 'de': 148, 'pas': 75, 'seulement': 75}, {'accord': 149,
'analyses': 76, 'cheque': 149, 'confirmation': 149, 'contrat': 149, 'decision': 149, 'devis': 149, 'facture': 149,
'livraison': 149, 'papiers': 76, 'plans': 152, 'reponse': 149, 'resultats': 152, 'retour': 149, 'signature': 149,
'virement': 149}, {'^': 153}, {'j': 134, 'je': 134}, {'passe': 118, 'passee': 118, 'passé': 118, 'venu': 118, 'venue':
118}, {'pas': 156, 'passe': 118, 'passee': 118, 'passé': 118, 'venu': 118, 'venue': 118}, {'pas': 157}, {'est': 158},
{'oublier': 0}, {'pas': 160}, {'oublier': 0, 'passe': 118, 'passee': 118, 'passé': 118, 'venu': 118, 'venue': 118},
{'': (11, 'thinking')}, {'a': 163, 'à': 163}, {'part': 104}, {'ma': 165}, {'': (19, 'gave:resource')}, {'N': 167},
{'a': 168, 'à': 168}, {'...': 169}, {'^': 170}, {'d': 171, 'de': 171, 'des': 171, 'du': 171}, {'^': 146}, {'^': 150},
{'leur': 71, 'sa': 71}, {'de': 175}, {'accord': 176, 'cheque': 176, 'confirmation': 176, 'contrat': 176, 'decision':
176, 'devis': 176, 'facture': 176, 'livraison': 176, 'plans': 176, 'reponse': 176, 'resultats': 176, 'retour': 176,
'signature': 176, 'virement': 176}, {'^': 177}, {'...': 3, '<handed>': 7, '<rel>': 17, '<remarks>': 23, '<they>': 30,
'D': 37, 'N': 45, '^': 98, 'a': 106, 'ai': 108, 'anniv': 113, 'anniversaire': 113, 'annote': 116, 'appris': 107, 'c':
121, 'ca': 122, 'commente': 116, 'commenté': 116, 'corrige': 116, 'corrigé': 116, 'de': 124, 'devait': 126, 'direct':
127, 'directement': 127, 'doit': 126, 'encore': 119, 'fete': 113, 'fête': 113, 'il': 129, 'j': 133, 'je': 134, 'l':
145, 'la': 147, 'le': 151, 'les': 154, 'ligne': 120, 'messagerie': 118, 'moi': 155, 'n': 159, 'ne': 161, 'occupe':
118, 'occupee': 118, 'occupé': 118, 'pas': 162, 'pense': 164, 'pensé': 164, 'pour': 166, 'pret': 172, 'relu': 116,
'rep': 118, 'repondeur': 118, 'revise': 116, 'sa': 173, 'ses': 174, 'son': 174, 'sur': 127, 'toujours': 119, 'une':
178, 'à': 106}, {'<any_det>': 125, '<thing>': 24}, {'D': 8}, {'^': 180, 'anniv': 181, 'anniversaire': 181}, {':':
182}, {'<tip>': 46}, {'': (5, 'mine'), 'l': 184, 'leur': 184, 'son': 184, 'un': 184}, {'N': 185}, {'': (5, 'mine'),
'a': 186, 'l': 184, 'leur': 184, 'son': 184, 'un': 184, 'à': 186}, {'pendante': 46, 'prevu': 46, 'prevue': 46,
'promis': 46, 'promise': 46}, {'vous': 46}, {'point': 46}, {'a': 46, 'avec': 46, 'rdv': 46, 'rendez': 189, 'un': 190,
'à': 46}, {'a': 46, 'à': 46}, {'N': 46}, {'': (5, 'mine'), 'a': 193, 'à': 193}, {'': (5, 'mine'), 'a': 46, 'avec': 46,
'rdv': 46, 'rendez': 189, 'un': 190, 'à': 46}, {'l': 184, 'leur': 184, 'son': 184, 'un': 184}, {'N': 196}, {'a': 197,
'l': 184, 'leur': 184, 'son': 184, 'un': 184, 'à': 197}, {'<giveinf>': 46, '<mine_thing>': 62, '<todo_inf>': 46,
'acheter': 46, 'commander': 46, 'contacter': 46, 'demander': 187, 'envoi': 188, 'faire': 191, 'leur': 47, 'livraison':
188, 'lui': 47, 'offrir': 46, 'parler': 191, 'penser': 192, 'poser': 194, 'prendre': 195, 'prevoir': 46,
'recontacter': 46, 'reponse': 188, 'reserver': 46, 'solliciter': 198, 'voir': 191}, {'faire': 101}, {'^': 83}, {':':
201}, {'...': 202}, {':': 201, 'd': 203, 'de': 203, 'du': 203}, {'': (18, 'gave:mentoring')}, {'^': 205}, {'^': 180},
{':': 207}, {'^': 47}, {':': 209}, {'charge': 210}, {'ma': 211}, {'moi': 210}, {'cote': 210}, {'mon': 214}, {'a': 212,
'chez': 213, 'de': 215, 'pour': 213, 'à': 212}, {'step': 216}, {'N': 101}, {':': 100, 'a': 212, 'chez': 213, 'de':
215, 'pour': 213, 'à': 212}, {'etape': 219}, {'etapes': 216}, {'a': 200, 'à': 200}, {'d': 203, 'de': 203, 'du': 203},
{'N': 183, '^': 199, 'a': 200, 'action': 101, 'actions': 101, 'avis': 204, 'coaching': 206, 'conseil': 204,
'conseils': 204, 'elle': 208, 'il': 208, 'inviter': 0, 'je': 101, 'lui': 208, 'mentorat': 206, 'mentoring': 206,
'moi': 101, 'next': 217, 'nous': 101, 'pour': 218, 'prochaine': 220, 'prochaines': 221, 'reco': 204, 'recommandation':
202, 'recommandations': 202, 'reste': 222, 'suggestion': 202, 'suite': 216, 'verdict': 223, 'visiter': 0, 'voir': 0,
'à': 200}, {'': (22, 'gave:volunteering')}, {'^': 225}, {'^': 225, 'a': 226, 'au': 226, 'aux': 226, 'chez': 226,
'pour': 226, 'à': 226}, {'N': 206}, {'N': 206, 'a': 228, 'avec': 228, 'pour': 228, 'à': 228}, {'benevolat': 227,
'coaching': 229, 'mentorat': 229, 'mentoring': 229, 'tutorat': 229}, {'de': 230}, {'h': 231, 'heure': 231, 'heures':
231}, {'': (21, 'gave:encouragement')}, {'^': 233}, {'N': 234}, {'': (1, 'moved')}, {'eau': 117}, {'l': 237}, {'a':
238, 'à': 238}, {'<set>': 31, '<shifted>': 236, 'annule': 117, 'annulee': 117, 'annulé': 117, 'bloque': 31, 'bloquee':
31, 'caduc': 117, 'tombe': 239, 'tombé': 239, 'zappe': 117}, {'N': 5}, {'a': 241, 'à': 241}, {'...': 242, '^': 4},
{'d': 243, 'de': 243, 'des': 243, 'du': 243}, {'<reach_noun>': 244}, {'^': 167}, {'N': 246}, {'a': 247, 'à': 247},
{'...': 248}, {'d': 5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 250}, {'<any_det>': 251}, {'<helpful>': 169},
{'<helpful>': 167}, {'<any_det>': 253, 'ma': 254, 'mes': 254, 'mon': 254, 'nos': 254, 'notre': 254}, {'ma': 254,
'mes': 254, 'mon': 254, 'nos': 254, 'notre': 254}, {'<any_det>': 251, '^': 256}, {'N': 257}, {'<any_det>': 245,
'<my>': 249, 'N': 252, '^': 255, 'a': 258, 'à': 258}, {'<their>': 205}, {'^': 260}, {'a': 261, 'sur': 261, 'à': 261},
{'N': 262}, {'<their>': 18, 'la': 18, 'le': 18, 'les': 18}, {'^': 264}, {'sur': 265}, {'...': 266, 'sur': 265}, {'^':
205, 'a': 206, 'avec': 206, 'pour': 206, 'sur': 206, 'à': 206}, {'de': 19, 'du': 19, 'sur': 19}, {'...': 269, 'de':
19, 'du': 19, 'sur': 19}, {'<remarks>': 267, 'coaching': 268, 'correction': 270, 'mentorat': 268, 'mentoring': 268,
'relecture': 270, 'tutorat': 268}, {'avec': 263}, {'avec': 263, 'de': 271, 'passee': 272, 'passees': 272}, {'': (14,
'together')}, {'ensemble': 274}, {'<drink>': 31}, {'le': 276, 'un': 276}, {'': (23, 'contact')}, {'eu': 278, 'eue':
278}, {'ai': 279}, {'avec': 31, 'chez': 31}, {'chez': 31, 'prendre': 31, 'saluer': 31, 'voir': 31}, {'appeler': 117},
{'voir': 117}, {'appeler': 117, 'ecrire': 117, 'l': 283, 'la': 284, 'le': 284, 'passer': 117, 'voir': 117}, {'...':
275, '<i_meet>': 31, 'bois': 277, 'l': 280, 'mange': 281, 'passe': 282, 'prends': 277, 'voulais': 285, 'voulait':
285}, {'': (8, 'asked')}, {'demander': 287, 'poser': 287, 'savoir': 287}, {'demander': 287, 'lui': 288, 'poser': 287,
'savoir': 287}, {'pour': 289}, {'N': 290}, {'a': 291, 'à': 291}, {'<giveinf>': 24}, {'<giveinf>': 24, 'en': 293, 'l':
293, 'la': 293, 'le': 293, 'les': 293}, {'m': 294, 'me': 294, 'nous': 294}, {'^': 295}, {'^': 295, 'encore': 296},
{'<should>': 83}, {'^': 298}, {'gente': 299}, {'^': 298, 'a': 300, 'eu': 299, 'je': 299, 'on': 299, 'yo': 299}, {'qu':
301, 'que': 301}, {'et': 302}, {'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83}, {'mieux': 83},
{'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'n': 304, 'ne': 304, 'vaudrait':
305, 'vaut': 305}, {'^': 306}, {'': (13, 'talk'), '...': 303, 'il': 307, 'on': 307}, {'<should>': 83, 'n': 298, 'ne':
298}, {'^': 309}, {'': (13, 'talk'), '...': 303, 'je': 310, 'nous': 310, 'on': 310}, {'qu': 308, 'que': 311},
{'<their>': 19, 'l': 19, 'la': 19, 'le': 19, 'les': 19}, {'': (9, 'told')}, {'a': 314, 'à': 314}, {'vous': 31},
{'<date>': 31, 'rendez': 316}, {'D': 31, 'avec': 31, 'la': 31, 'le': 31, 'pour': 31, 'un': 317, 'une': 317}, {'D':
236}, {'': (1, 'moved'), '...': 319}, {'D': 236, 'a': 236, 'au': 236, 'd': 236, 'de': 236, 'du': 320, 'en': 236, 'la':
236, 'le': 236, 'notre': 236, 'pour': 236, 'son': 236, 'à': 236}, {'': (17, 'gave:knowledge')}, {'^': 322},
{'comment': 323, 'pourquoi': 323}, {'...': 324, '^': 322, 'a': 323, 'comment': 323, 'l': 323, 'la': 323, 'le': 323,
'les': 323, 'pourquoi': 323, 'à': 323}, {'N': 325}, {'a': 326, 'à': 326}, {'': (5, 'mine'), 'encore': 46}, {'dois':
328}, {'<give3>': 24}, {'<give3>': 24, 'l': 330, 'la': 330, 'le': 330, 'les': 330}, {'me': 331, 'nous': 331}, {'et':
332}, {'...': 333, '<any_det>': 26, '<my>': 26, 'D': 24}, {'D': 24, 'et': 332}, {'...': 335, '<any_det>': 26, '<my>':
26, 'D': 24}, {'...': 90}, {'pret': 25, 'prete': 25, 'pretes': 25, 'prets': 25, 'prête': 25}, {'...': 338},
{'<any_det>': 339, 'deconseille': 83, 'déconseille': 83, 'déconseillé': 83}, {'<any_det>': 339}, {'dit': 24, 'ecrit':
24, 'rappelle': 24, 'redit': 24, 'repond': 24, 'tient': 24, 'vers': 24}, {'m': 342, 'me': 342, 'nous': 342, 'revient':
342}, {'et': 343}, {'...': 344}, {'<any_det>': 26, '<my>': 26}, {'oeil': 24}, {'d': 347}, {'coup': 348, 'oeil': 24,
'œil': 24}, {'un': 349, 'une': 349}, {'D': 24, 'finalement': 25, 'plutot': 25, 'que': 25, 'seulement': 25},
{'deconseille': 83, 'déconseille': 83, 'déconseillé': 83}, {'<give3>': 24, '<would_give>': 24}, {'<give3>': 24,
'<would_give>': 24, 'a': 352, 'en': 330, 'l': 353, 'la': 353, 'le': 353, 'les': 353}, {'<thing>': 24, 'attestation':
24, 'cheque': 24, 'copie': 24, 'croquis': 24, 'plan': 24, 'prix': 24, 'recu': 24, 'releve': 24, 'remise': 24,
'retour': 24, 'schema': 24, 'topo': 24, 'virement': 24}, {'retours': 24}, {'intro': 24}, {'virement': 24}, {'retour':
24}, {'devis': 24, 'draft': 24, 'point': 24, 'retour': 24, 'topo': 24}, {'intro': 24, 'offre': 24, 'proposition': 24},
{'<any_det>': 355, 'des': 356, 'l': 357, 'le': 358, 'parvenir': 24, 'passer': 24, 'signe': 24, 'son': 359, 'suivre':
24, 'un': 360, 'une': 361}, {'contact': 24, 'copie': 24, 'lien': 24, 'relation': 24}, {'en': 363}, {'signe': 24},
{'courant': 24}, {'au': 366}, {'courant': 24, 'jus': 24}, {'au': 368}, {'<give3>': 24, '<would_give>': 24,
'deconseille': 83, 'dira': 24, 'déconseille': 83, 'déconseillé': 83, 'en': 330, 'fait': 362, 'l': 353, 'la': 353,
'le': 353, 'les': 353, 'met': 364, 'mettra': 364, 'redit': 24, 'refait': 365, 'tiendra': 367, 'tient': 369},
{'<give3>': 24, '<would_give>': 24, 'a': 352, 'deconseille': 83, 'déconseille': 83, 'déconseillé': 83, 'en': 330,
'fait': 362, 'l': 353, 'la': 353, 'le': 353, 'les': 353, 'met': 364, 'mettra': 364, 'tient': 367}, {'chercher': 26,
'deposer': 26, 'finir': 26, 'installer': 26, 'livrer': 26, 'mesurer': 26, 'poser': 26, 'prendre': 26, 'recuperer': 26,
'rendre': 26, 'reparer': 26, 'signer': 26}, {'chercher': 26, 'deposer': 26, 'finir': 26, 'installer': 26, 'livrer':
26, 'me': 372, 'mesurer': 26, 'poser': 26, 'prendre': 26, 'recuperer': 26, 'rendre': 26, 'reparer': 26, 'signer': 26},
{'moi': 24, 'nous': 24}, {'vers': 374}, {'chercher': 26, 'deposer': 26, 'finir': 26, 'installer': 26, 'livrer': 26,
'me': 372, 'mesurer': 26, 'poser': 26, 'prendre': 26, 'recuperer': 26, 'rendre': 26, 'reparer': 26, 'signer': 26,
'vers': 374}, {'<hand3>': 334, '<send3>': 336, '<will_bring>': 337, '<will_give>': 24, 'a': 340, 'aura': 341,
'consulte': 345, 'deconseille': 83, 'demande': 345, 'demonte': 346, 'donne': 350, 'donnera': 350, 'déconseille': 83,
'déconseillé': 83, 'installe': 346, 'installera': 346, 'jette': 350, 'jettera': 350, 'jetterait': 350, 'livre': 351,
'livrera': 351, 'm': 354, 'me': 370, 'monte': 346, 'montera': 346, 'nettoie': 346, 'nous': 371, 'paie': 351, 'paiera':
351, 'passe': 373, 'passera': 373, 'pose': 346, 'posera': 346, 'reflechit': 345, 'regarde': 345, 'rend': 351,
'rendra': 351, 'repare': 346, 'reparera': 346, 'repasse': 373, 'repassera': 373, 'repond': 351, 'repondra': 351,
'reviendra': 375, 'reviennent': 375, 'revient': 376, 'verifie': 345, 'viendra': 373, 'vient': 373, 'voit': 345},
{'qu': 8, 'que': 8}, {'l': 330, 'la': 330, 'le': 330, 'les': 330}, {'me': 379, 'nous': 379}, {'et': 380}, {'...':
381}, {'<made3>': 382}, {'': (4, 'needs_from_me')}, {'<my>': 384}, {'part': 384}, {'ma': 386, 'notre': 386}, {'D':
384, 'de': 387}, {'...': 388}, {'^': 389}, {'...': 388, '<my>': 384}, {'^': 391}, {'D': 384}, {'...': 393}, {'^':
394}, {'^': 384}, {'j': 396, 'je': 396}, {'^': 385, 'd': 390, 'de': 392, 'des': 395, 'du': 395, 'que': 397},
{'appeler': 117, 'contacter': 117, 'joindre': 117, 'parler': 117, 'voir': 117}, {'me': 399, 'nous': 399}, {'a': 400,
'de': 400, 'à': 400}, {'^': 83, 'd': 201, 'de': 201}, {'faut': 83}, {'<imperative>': 83, 'faut': 83, 'il': 403,
'jamais': 83, 'n': 83, 'ne': 83, 'surtout': 83}, {'^': 404}, {'<inf>': 83, 'ne': 83, 'pas': 83}, {'^': 406},
{'<would_give>': 24, 'm': 24, 'me': 24, 'nous': 24}, {'^': 408}, {'devrait': 83, 'doit': 83, 'faudrait': 83, 'faut':
83, 'vaudrait': 83, 'vaut': 83}, {'': (3, 'advice'), 'mieux': 83}, {'<would_give>': 24, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'm': 24, 'me': 24, 'ne': 410, 'nous': 24, 'valait': 305, 'vaudrait': 83,
'vaut': 411}, {'^': 412}, {'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ne': 410, 'valait':
305, 'vaudrait': 83, 'vaut': 411}, {'^': 414}, {'elle': 409, 'il': 413, 'on': 415}, {':': 405, 'd': 407, 'de': 407,
'qu': 416}, {'j': 299, 'je': 299, 'on': 299}, {'que': 418}, {'penser': 419}, {'de': 420}, {'air': 421},
{'<imperative>': 83}, {'^': 423}, {':': 424}, {'attendrait': 201, 'choisirait': 201, 'ferait': 201, 'garderait': 201,
'irait': 201, 'prendrait': 201, 'vendrait': 201}, {'place': 426}, {'d': 201, 'de': 201, 'qu': 201, 'que': 201}, {'':
(6, 'theirs'), 'm': 24, 'me': 24, 'nous': 24}, {'^': 429}, {'^': 429, 'd': 430, 'de': 430}, {'m': 24, 'me': 24,
'nous': 24}, {'^': 432}, {'d': 433, 'de': 433}, {'<said>': 378, '^': 383, 'besoin': 398, 'cherche': 401, 'cherché':
401, 'conseille': 402, 'conseillé': 402, 'dit': 417, 'essaye': 401, 'l': 422, 'lance': 425, 'lancé': 425, 'ma': 427,
'preconise': 428, 'promis': 431, 'propose': 434, 'proposé': 434, 'préconise': 428, 'préconisé': 428, 'recommande':
428, 'recommandé': 428, 'suggere': 428, 'suggère': 428, 'suggéré': 428, 'tente': 401}, {'<giveinf>': 24, 'm': 24,
'me': 24, 'nous': 24}, {'^': 436}, {'d': 437, 'de': 437}, {'<until>': 384}, {'...': 439}, {'0': 440, 'des': 440,
'deux': 440, 'la': 440, 'le': 440, 'les': 440, 'ma': 440, 'mes': 440, 'mon': 440, 'nos': 440, 'notre': 440,
'plusieurs': 440, 'quatre': 440, 'quelques': 440, 'trois': 440, 'un': 440, 'une': 440}, {'^': 83, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 396, 'lui': 396, 'mange': 8, 'parle': 8, 'passe': 8, 'se':
8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 442}, {'^': 83, 'leur': 396, 'lui': 396}, {'^': 83, 'aille': 8, 'dejeune':
8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8},
{'on': 445}, {'je': 444, 'l': 446, 'nous': 442, 'on': 201}, {'^': 441, 'qu': 443, 'que': 447}, {'chiffrer': 24,
'commander': 24, 'conseiller': 24, 'denicher': 24, 'deposer': 24, 'expedier': 24, 'fournir': 24, 'imprimer': 24,
'preparer': 24, 'ramener': 24, 'rapporter': 24, 'regler': 24, 'rembourser': 24, 'rendre': 24, 'reserver': 24,
'restituer': 24, 'retourner': 24, 'reverser': 24, 'trouver': 24, 'verser': 24, 'virer': 24}, {'de': 374}, {'m': 449,
'me': 449, 'nous': 449, 'parler': 450}, {'m': 449, 'me': 449, 'nous': 449}, {'^': 452}, {'^': 451, 'encore': 453},
{'...': 388, '0': 440, '<my>': 384, 'deux': 440, 'plusieurs': 440, 'quatre': 440, 'quelques': 440, 'trois': 440},
{'moi': 384, 'nous': 384}, {'^': 456}, {'leur': 396, 'lui': 396}, {'on': 458}, {'^': 384, 'leur': 396, 'lui': 396},
{'j': 396, 'je': 460, 'nous': 458}, {'^': 385}, {'de': 387}, {'^': 463}, {'appel': 464, 'devis': 464, 'mail': 464,
'rappel': 464, 'retour': 464}, {'^': 455, 'd': 457, 'de': 457, 'qu': 459, 'que': 461, 'toujours': 462, 'un': 465},
{'<until>': 46, 'D': 46}, {'...': 467, '<until>': 46, 'D': 46}, {'<my>': 468}, {'^': 469}, {'...': 467}, {'<my>':
471}, {'^': 472}, {'elle': 409, 'il': 409}, {'qu': 474}, {'dit': 475}, {'la': 117, 'là': 117, 'passe': 117, 'passee':
117, 'passé': 117, 'pu': 117, 'venu': 117, 'venue': 117}, {'pas': 477}, {'a': 478, 'est': 478, 'pas': 477}, {'a': 478,
'est': 478, 'n': 479, 'ne': 479, 'pas': 477}, {'a': 478, 'elle': 480, 'est': 478, 'il': 480, 'n': 479, 'ne': 479,
'pas': 477}, {'mais': 481}, {'la': 482, 'là': 482}, {'rejoindre': 482}, {'nous': 482}, {'a': 485, 'à': 485},
{'joindre': 486}, {'etre': 483, 'nous': 484, 'passer': 482, 'se': 487, 'venir': 482}, {'sur': 462}, {'': (3,
'advice'), '<any_det>': 83, 'plutot': 83}, {'^': 490, 'd': 201, 'de': 201}, {'de': 201, 'qu': 201, 'que': 201},
{'avis': 492}, {'<any_det>': 83, 'plutot': 83}, {'^': 494}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8,
'quand': 8, 's': 8, 'si': 8}, {'0': 440, '<my>': 384, 'des': 440, 'deux': 440, 'la': 440, 'le': 440, 'les': 440, 'ma':
440, 'mes': 440, 'mon': 440, 'nos': 440, 'notre': 440, 'plusieurs': 440, 'quatre': 440, 'quelques': 440, 'trois': 440,
'un': 440, 'une': 440}, {'je': 458, 'nous': 458}, {'^': 497, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu':
459, 'quand': 8, 'que': 498, 's': 8, 'si': 8}, {'<giveinf>': 40}, {'<giveinf>': 40, 'l': 500, 'la': 500, 'le': 500,
'les': 500}, {'m': 501, 'me': 501, 'nous': 501}, {'^': 502}, {'des': 24, 'la': 24, 'le': 24, 'les': 24, 'ma': 24,
'mes': 24, 'mon': 24, 'sa': 24, 'ses': 24, 'son': 24, 'un': 24, 'une': 24}, {'': (6, 'theirs'), 'des': 24, 'la': 24,
'le': 24, 'les': 24, 'ma': 24, 'mes': 24, 'mon': 24, 'sa': 24, 'ses': 24, 'son': 24, 'un': 24, 'une': 24},
{'<giveinf>': 40, 'chercher': 504, 'chiffrer': 24, 'commander': 24, 'conseiller': 24, 'denicher': 505, 'deposer': 24,
'expedier': 24, 'fournir': 24, 'imprimer': 24, 'l': 500, 'la': 500, 'le': 500, 'les': 500, 'preparer': 24, 'ramener':
24, 'rapporter': 24, 'regler': 24, 'rembourser': 24, 'rendre': 24, 'reserver': 24, 'restituer': 24, 'retourner': 24,
'retrouver': 504, 'reverser': 24, 'trouver': 24, 'verser': 24, 'virer': 24}, {'m': 506, 'me': 506, 'nous': 506},
{'chercher': 504, 'chiffrer': 24, 'commander': 24, 'conseiller': 24, 'denicher': 505, 'deposer': 24, 'expedier': 24,
'fournir': 24, 'imprimer': 24, 'preparer': 24, 'ramener': 24, 'rapporter': 24, 'regler': 24, 'rembourser': 24,
'rendre': 24, 'reserver': 24, 'restituer': 24, 'retourner': 24, 'retrouver': 504, 'reverser': 24, 'trouver': 24,
'verser': 24, 'virer': 24}, {'m': 508, 'me': 508, 'nous': 508}, {'^': 509}, {'^': 507, 'encore': 510, 'etre': 483,
'nous': 484, 'passer': 482, 'se': 487, 'venir': 482}, {'^': 509, 'encore': 510}, {'<inf>': 83}, {'^': 513},
{'devrait': 83, 'doit': 83, 'faudrait': 83, 'faut': 83, 'ne': 410, 'vaudrait': 83, 'vaut': 83}, {'^': 515}, {'il':
516, 'on': 516}, {'d': 514, 'de': 514, 'qu': 517}, {'<giveinf>': 83, '<inf>': 83, 'ne': 83, 'pas': 83}, {'^': 519},
{'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'm': 24, 'me': 24,
'ne': 410, 'nous': 24, 'vaudrait': 83, 'vaut': 83}, {'^': 521}, {'route': 83}, {'betise': 83, 'erreur': 83},
{'fausse': 523, 'une': 524}, {'fais': 525, 'fait': 525, 'ferais': 525}, {'^': 526}, {'devait': 83, 'devrait': 83,
'doit': 83, 'fais': 525, 'fait': 525, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferais': 525, 'ferait': 83, 'ne':
410, 'vaudrait': 83, 'vaut': 83}, {'^': 528}, {'elle': 433, 'il': 522, 'j': 527, 'je': 527, 'on': 529}, {'<should>':
83, 'fais': 525, 'fait': 525, 'ferais': 525}, {'^': 531}, {'j': 527, 'je': 532, 'nous': 299, 'on': 532}, {':': 405,
'd': 520, 'de': 520, 'qu': 530, 'que': 533}, {'...': 80, '<until>': 24}, {'vers': 24}, {'<hand_inf>': 24, '<inf>':
535, 'm': 508, 'me': 508, 'nous': 508, 'revenir': 536}, {'^': 537, 'encore': 510}, {'<hand_inf>': 24, 'm': 449, 'me':
449, 'nous': 449}, {'^': 539, 'encore': 453}, {'dit': 24, 'ecrit': 24, 'rappelle': 24, 'redit': 24, 'repond': 24,
'tient': 24}, {'m': 541, 'me': 541, 'nous': 541}, {'et': 542}, {'...': 543}, {'N': 544, 'leur': 544, 'leurs': 544,
'sa': 544, 'ses': 544, 'son': 544}, {'a': 545, 'avec': 545, 'à': 545}, {'cause': 546, 'discute': 546, 'parle': 546},
{'sa': 24, 'ses': 24, 'son': 24}, {'^': 548}, {'a': 549, 'à': 549}, {'^': 547, 'parle': 550}, {'a': 117, 'absent':
117, 'absente': 117, 'absents': 117, 'au': 117, 'chez': 117, 'en': 117, 'parti': 117, 'partie': 117, 'pas': 117,
'sorti': 117, 'sortie': 117, 'sortis': 117, 'à': 117}, {'etais': 552, 'etions': 552}, {'etais': 552, 'etions': 552,
'n': 553}, {'j': 554, 'je': 554, 'nous': 554}, {'que': 555}, {'alors': 556, 'pendant': 556}, {'maison': 278}, {'la':
558}, {'bureau': 278}, {'moi': 278}, {'moi': 278, 'nous': 278}, {'bonjour': 278}, {'aider': 278, 'apporter': 278,
'chercher': 278, 'deposer': 278, 'emprunter': 278, 'livrer': 278, 'prendre': 278, 'rapporter': 278, 'recuperer': 278,
'rendre': 278, 'saluer': 278, 'voir': 278}, {'...': 557, 'D': 278, 'a': 559, 'aider': 278, 'apporter': 278, 'au': 560,
'avec': 561, 'boire': 278, 'chercher': 278, 'chez': 562, 'dejeuner': 278, 'deposer': 278, 'diner': 278, 'dire': 563,
'discuter': 278, 'dîner': 278, 'emprunter': 278, 'essayer': 278, 'ici': 278, 'installer': 278, 'l': 564, 'la': 564,
'le': 564, 'les': 564, 'livrer': 278, 'me': 564, 'mesurer': 278, 'monter': 278, 'nous': 564, 'parler': 278, 'prendre':
278, 'presenter': 278, 'rapporter': 278, 'recuperer': 278, 'regarder': 278, 'rendre': 278, 'reparer': 278, 'saluer':
278, 'signer': 278, 'tester': 278, 'travailler': 278, 'visiter': 278, 'à': 559}, {'je': 299, 'nous': 299, 'on': 299},
{'que': 566}, {'pour': 433}, {'^': 83, 'j': 299, 'je': 299, 'on': 299}, {'de': 201, 'qu': 201, 'que': 569}, {'accord':
568, 'avis': 570}, {'j': 201, 'je': 201, 'nous': 201, 'on': 201}, {'que': 572}, {'<came>': 565, 'categorique': 202,
'cense': 433, 'censee': 433, 'clair': 202, 'claire': 202, 'convaincu': 567, 'convaincue': 567, 'd': 571, 'formel':
202, 'formelle': 202, 'ok': 568, 'partant': 568, 'partante': 568, 'persuade': 567, 'persuadee': 567, 'pour': 573},
{'devrait': 83, 'doit': 83, 'fais': 525, 'fait': 525, 'faudrait': 83, 'faut': 83, 'ferais': 525, 'ne': 410,
'vaudrait': 83, 'vaut': 83}, {'^': 575}, {'il': 516, 'j': 527, 'je': 527, 'on': 576}, {'j': 527, 'je': 527, 'on':
527}, {'qu': 577, 'que': 578}, {'...': 557}, {'<came>': 580, 'categorique': 202, 'clair': 202, 'claire': 202,
'formel': 202, 'formelle': 202}, {'probleme': 24}, {'ca': 24, 'charge': 24, 'le': 582, 'occupe': 24}, {'^': 583},
{'on': 201}, {'j': 201, 'je': 201, 'nous': 201}, {'qu': 585, 'que': 586}, {'pour': 587}, {'un': 347}, {'^': 589},
{'apporte': 25, 'depose': 25, 'dépose': 25, 'envoie': 25, 'livre': 25, 'passe': 25, 'ramene': 25, 'ramène': 25,
'transmet': 25}, {'^': 591}, {'<give3>': 24, 'apporte': 25, 'depose': 25, 'dépose': 25, 'envoie': 25, 'livre': 25,
'passe': 25, 'ramene': 25, 'ramène': 25, 'transmet': 25}, {'^': 330}, {'^': 593, 'me': 594}, {'faut': 462}, {'D': 31},
{'...': 597, 'D': 31}, {'a': 201, 'à': 201}, {'d': 24, 'de': 24}, {'garantit': 600, 'jure': 600}, {'D': 278},
{'devait': 83, 'devrait': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'valait': 83}, {'^': 603}, {'il': 604, 'on':
604}, {'j': 299, 'je': 299, 'nous': 299, 'on': 299}, {'qu': 605, 'que': 606}, {'comprendre': 607, 'qu': 605, 'que':
606, 'remarquer': 607}, {'<would_give>': 24}, {'<would_give>': 24, 'l': 609, 'la': 609, 'le': 609, 'les': 609},
{'<would_give>': 24, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm': 610, 'me': 610, 'nous': 610}, {'^': 611},
{'elle': 612, 'il': 612}, {'qu': 613}, {'sur': 201}, {'<any_det>': 24}, {'^': 616}, {'aurai': 617, 'aurais': 617,
'aurait': 617, 'aurions': 617, 'recevrai': 617, 'recevrais': 617, 'recevrait': 617, 'recevrions': 617}, {'j': 618,
'je': 618, 'nous': 618, 'on': 618}, {'qu': 619, 'que': 619}, {'^': 24}, {'d': 621, 'de': 621, 'qu': 619, 'que': 619},
{'d': 621, 'de': 621}, {'d': 201, 'de': 201}, {'': (3, 'advice'), '<any_det>': 83}, {'<any_det>': 83}, {'^': 626},
{'^': 625, 'd': 201, 'de': 201, 'plutot': 627}, {'des': 440, 'la': 440, 'le': 440, 'les': 440, 'ma': 440, 'mes': 440,
'mon': 440, 'nos': 440, 'notre': 440, 'un': 440, 'une': 440}, {'arreter': 83, 'ne': 83, 'pas': 83}, {'^': 630}, {'^':
629, 'd': 631, 'de': 631}, {'devait': 83, 'devrait': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83},
{'^': 633}, {'il': 634, 'on': 634}, {'<should>': 83, 'ferais': 305}, {'^': 636}, {'j': 637, 'je': 637, 'nous': 637,
'on': 637}, {'d': 407, 'de': 407, 'qu': 635, 'que': 638}, {'abord': 83}, {'': (3, 'advice'), '<inf>': 83, 'd': 640,
'ne': 83, 'pas': 83, 'plutot': 83, 'surtout': 83}, {'^': 641}, {'': (6, 'theirs'), '<would_give>': 24, 'l': 609, 'la':
609, 'le': 609, 'les': 609}, {'<would_give>': 24, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm': 643, 'me': 643,
'nous': 643}, {'^': 644, 'allait': 433, 'va': 433}, {'<would_give>': 24, 'devait': 83, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm': 643, 'me':
643, 'ne': 410, 'nous': 643, 'vaudrait': 83, 'vaut': 83}, {'^': 646, 'allait': 433, 'va': 433}, {'devait': 83,
'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'ne': 410, 'vaudrait': 83, 'vaut':
83}, {'^': 648, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai': 617, 'recevrais': 617,
'recevrait': 617, 'recevrions': 617}, {'elle': 645, 'il': 647, 'j': 618, 'je': 618, 'nous': 618, 'on': 649}, {'^':
298, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai': 617, 'recevrais': 617, 'recevrait': 617,
'recevrions': 617}, {'j': 618, 'je': 651, 'nous': 651, 'on': 651}, {'...': 639, ':': 405, 'd': 642, 'de': 642, 'qu':
650, 'que': 652}, {'signe': 278, 'visiter': 278}, {'': (23, 'contact'), 'vocal': 278}, {'message': 655, 'messages':
278, 'mot': 278, 'vocal': 278}, {'des': 656, 'un': 656}, {',': 201, 'contre': 201, 'sur': 201}, {'garde': 658}, {'en':
659}, {'d': 8, 'de': 8, 'des': 8, 'du': 8}, {'fil': 278, 'tel': 278, 'tél': 278}, {'de': 662}, {'coup': 663}, {'un':
664}, {'^': 625, 'd': 201, 'de': 201, 'plutot': 627, 'qu': 201, 'que': 201}, {'^': 429, 'j': 618, 'je': 618, 'nous':
618, 'on': 618}, {'^': 429, 'd': 430, 'de': 430, 'qu': 667, 'que': 667}, {'^': 83, 'd': 201, 'de': 201, 'qu': 201,
'que': 201}, {'qu': 635}, {'visite': 278}, {'dessus': 278}, {'': (3, 'advice'), 'arreter': 83, 'ne': 83, 'pas': 83},
{'^': 673}, {'d': 674, 'de': 674}, {'<handed_me>': 278, '<reached_me>': 278, '<said>': 602, '<told_pp>': 608,
'<urges>': 599, '<vowed>': 614, 'alerte': 615, 'alertee': 615, 'alerté': 615, 'annonce': 620, 'annoncé': 620,
'assure': 622, 'assuré': 622, 'certifie': 623, 'confirme': 620, 'confirmé': 620, 'conjure': 624, 'conseille': 628,
'conseillé': 628, 'demande': 632, 'demandé': 632, 'dit': 653, 'ecrit': 620, 'exhorte': 624, 'fait': 654, 'garanti':
622, 'jure': 622, 'juré': 622, 'laisse': 657, 'laissé': 657, 'lance': 425, 'lancé': 425, 'mis': 660, 'mise': 660,
'parle': 661, 'parlé': 661, 'passe': 665, 'passé': 665, 'preconise': 666, 'prie': 624, 'prié': 624, 'promis': 668,
'propose': 434, 'proposé': 434, 'préconise': 669, 'préconisé': 666, 'rappele': 670, 'reclame': 396, 'recommande': 666,
'recommandé': 666, 'rendu': 671, 'réclame': 396, 'réclamé': 396, 'saute': 672, 'sauté': 672, 'somme': 624, 'suggere':
666, 'suggère': 669, 'suggéré': 666, 'supplie': 675, 'supplié': 675}, {':': 405}, {'<helps3>': 598, '<urges>': 599,
'^': 601, 'a': 676, 'alerte': 615, 'appelle': 278, 'attend': 31, 'attendent': 31, 'dit': 677, 'ecrit': 278,
'ecrivait': 278, 'enjoint': 624, 'presse': 624, 'prie': 624, 'repond': 278, 'supplie': 624}, {'garantit': 600, 'jure':
600, 'l': 330, 'la': 330, 'le': 330, 'les': 330, 'redit': 24}, {'': (3, 'advice'), 'ne': 83, 'pas': 83}, {'^': 680},
{'^': 648}, {'il': 682, 'on': 682}, {'d': 681, 'de': 681, 'qu': 683, 'que': 566}, {'^': 40}, {'^': 40, 'encore': 685,
'toujours': 685}, {'visiter': 31}, {'contre': 201, 'sur': 201}, {'garde': 688}, {'en': 689}, {'^': 24, 'd': 621, 'de':
621}, {'bien': 201, 'mieux': 201, 'plutot': 201}, {'<helps3>': 598, '<urges>': 599, '^': 679, 'conseille': 402,
'demandait': 496, 'demande': 496, 'dit': 684, 'doit': 686, 'doivent': 686, 'fait': 687, 'met': 690, 'preconise': 669,
'promet': 691, 'préconise': 669, 'préconisé': 669, 'reclame': 396, 'recommande': 669, 'recommandé': 669, 'réclame':
396, 'réclamé': 396, 'suggere': 669, 'suggère': 669, 'suggéré': 669, 'verrait': 692, 'voit': 692}, {'avant': 25,
'que': 25}, {'...': 694}, {'...': 694, 'pas': 695, 'rien': 695}, {'a': 696, 'aura': 696, 'enverra': 696, 'envoie':
696, 'livre': 696, 'livrera': 696, 'rend': 696, 'rendra': 696, 'sait': 696, 'saura': 696}, {'^': 697}, {'elle': 612,
'il': 612, 'j': 618, 'je': 618, 'nous': 618, 'on': 618}, {'...': 639, ':': 405, 'd': 642, 'de': 642, 'qu': 699, 'que':
619}, {',': 201}, {'garde': 701}, {'en': 702}, {'<handed_me>': 278, '<reached_me>': 278, '<said>': 602, '<told_pp>':
608, '<urges>': 599, '<vowed>': 614, 'annonce': 620, 'annoncé': 620, 'assure': 622, 'assuré': 622, 'certifie': 623,
'confirme': 620, 'confirmé': 620, 'conjure': 624, 'conseille': 628, 'conseillé': 628, 'demande': 632, 'demandé': 632,
'dit': 700, 'ecrit': 620, 'exhorte': 624, 'fait': 654, 'garanti': 622, 'jure': 622, 'juré': 622, 'laisse': 657,
'laissé': 657, 'lance': 425, 'lancé': 425, 'mis': 703, 'mise': 703, 'parle': 661, 'parlé': 661, 'passe': 665, 'passé':
665, 'preconise': 666, 'prie': 624, 'prié': 624, 'promis': 668, 'préconise': 669, 'préconisé': 666, 'recommande': 666,
'recommandé': 666, 'rejoint': 278, 'rejointe': 278, 'rejoints': 278, 'rendu': 671, 'saute': 672, 'sauté': 672,
'somme': 624, 'suggere': 666, 'suggère': 669, 'suggéré': 666, 'supplie': 675, 'supplié': 675}, {':': 405, 'd': 201,
'de': 201}, {'<helps3>': 598, '<urges>': 599, '^': 679, 'a': 704, 'appelle': 278, 'attend': 31, 'attendent': 31,
'conseille': 402, 'demandait': 496, 'demande': 496, 'dit': 705, 'doit': 686, 'doivent': 686, 'ecrit': 278, 'ecrivait':
278, 'enjoint': 624, 'fait': 687, 'preconise': 669, 'presse': 624, 'prie': 624, 'préconise': 669, 'préconisé': 669,
'recommande': 669, 'recommandé': 669, 'repond': 278, 'suggere': 669, 'suggère': 669, 'suggéré': 669, 'supplie': 624,
'verrait': 692, 'voit': 692}, {'...': 393, '<my>': 384}, {'^': 707}, {'d': 395, 'de': 708, 'des': 395, 'du': 395},
{'besoin': 709}, {'^': 450}, {'chercher': 31, 'prendre': 31, 'recuperer': 31}, {'me': 712, 'nous': 712}, {'^': 494,
'd': 201, 'de': 201, 'qu': 201, 'que': 201}, {'j': 201, 'je': 201, 'on': 201}, {'que': 715}, {'j': 201, 'je': 201,
'l': 446, 'nous': 445, 'on': 201}, {'qu': 446, 'que': 717}, {'je': 201}, {'d': 433, 'de': 433, 'qu': 585, 'que': 719},
{'^': 497}, {'persuade': 419, 'persuadee': 419}, {'d': 24, 'de': 24, 'des': 24, 'du': 24}, {'occupe': 723}, {'a': 621,
'à': 621}, {'a': 278, 'au': 278, 'avec': 278, 'chez': 278, 'à': 278}, {'arrete': 726, 'arretee': 726, 'arrêté': 726,
'assis': 726, 'assise': 726, 'deplace': 726, 'deplacee': 726, 'déplacé': 726, 'engage': 725, 'engagee': 725, 'engagé':
725, 'joint': 726, 'jointe': 726, 'pointe': 726, 'pointee': 726}, {'^': 724, 'en': 584, 'engage': 725, 'est': 727},
{'': (6, 'theirs'), 'd': 24, 'de': 24, 'des': 24, 'du': 24}, {'charge': 729, 'rapproche': 24, 'renseigne': 729}, {'^':
730, 'demandait': 496, 'demande': 496}, {'pour': 573}, {'<came>': 565}, {'^': 629}, {'<inf>': 24}, {'<inf>': 24, 'l':
735, 'la': 735, 'le': 735, 'les': 735}, {'m': 736, 'me': 736, 'nous': 736}, {'et': 737}, {'...': 738}, {'<any_det>':
24, '<my>': 24}, {'chercher': 504, 'chiffrer': 24, 'commander': 24, 'conseiller': 24, 'denicher': 505, 'deposer': 24,
'expedier': 24, 'fournir': 24, 'imprimer': 24, 'mettre': 24, 'preparer': 24, 'ramener': 24, 'rapporter': 24, 'regler':
24, 'rembourser': 24, 'rendre': 24, 'reserver': 24, 'restituer': 24, 'retourner': 24, 'retrouver': 504, 'reverser':
24, 'trouver': 24, 'verser': 24, 'virer': 24}, {'<hand_inf>': 24, '<inf>': 739, 'boucler': 740, 'checker': 740,
'corriger': 740, 'finir': 740, 'jeter': 740, 'm': 508, 'me': 741, 'nous': 741, 'parler': 450, 'regarder': 740,
'relire': 740, 'revenir': 536, 'reviewer': 740, 'signer': 740, 'tester': 740, 'valider': 740, 'verifier': 740}, {'^':
742, 'encore': 510}, {'mieux': 716}, {'je': 458, 'l': 446, 'nous': 442}, {'^': 497, 'bien': 437, 'qu': 443, 'que':
745, 'savoir': 8}, {'appeler': 278, 'ecrire': 278, 'envoyer': 278, 'rappeler': 278, 'repondre': 278}, {'m': 747,
'nous': 747}, {'de': 748, 'me': 712, 'nous': 712}, {'^': 497, 'qu': 443, 'que': 447, 'savoir': 8}, {'etre': 483,
'nous': 484, 'passer': 482, 'savoir': 8, 'se': 487, 'venir': 482}, {'ma': 427}, {'<must3>': 297, '<opines>': 312, '^':
377, 'a': 435, 'accepte': 438, 'aimerait': 448, 'allait': 454, 'attend': 466, 'attendent': 462, 'aura': 470, 'auront':
473, 'avait': 476, 'cense': 433, 'censee': 433, 'comptait': 488, 'compte': 489, 'conseille': 491, 'd': 493,
'deconseille': 495, 'demandait': 496, 'demande': 499, 'devaient': 503, 'devait': 511, 'devrait': 512, 'disait': 518,
'dit': 534, 'doit': 538, 'doivent': 540, 'déconseille': 495, 'en': 551, 'est': 574, 'estime': 579, 'etait': 581,
'ferait': 201, 'gere': 584, 'insiste': 588, 'jette': 590, 'l': 592, 'la': 595, 'le': 595, 'les': 595, 'leur': 596,
'lui': 596, 'm': 678, 'me': 693, 'n': 698, 'ne': 698, 'nous': 706, 'ont': 710, 'parlera': 711, 'passe': 713,
'passera': 713, 'pensait': 488, 'pense': 579, 'preconisait': 495, 'preconise': 714, 'prefere': 716, 'prefererait':
718, 'prend': 590, 'promet': 691, 'propose': 720, 'préconise': 714, 'préconisé': 428, 'préfèrerait': 716,
'préférerait': 718, 'recevra': 470, 'recevront': 473, 'reclame': 721, 'recommande': 714, 'recommandé': 428, 'regle':
584, 'reste': 722, 'règle': 584, 'réclame': 721, 's': 728, 'se': 731, 'serait': 732, 'sont': 733, 'souhaite': 734,
'souhaiterait': 734, 'suggere': 714, 'suggère': 714, 'suggéré': 428, 'trouve': 579, 'va': 743, 'verrait': 744,
'veulent': 462, 'veut': 746, 'viendra': 713, 'vient': 749, 'voit': 744, 'voudrait': 750, 'voulait': 751, 'à': 752},
{'...': 202, '^': 83}, {'<them>': 201, 'N': 754}, {'d': 755, 'de': 755}, {'j': 100, 'je': 100, 'nous': 100, 'on':
100}, {'d': 100, 'de': 100, 'que': 757}, {'N': 758}, {'a': 759, 'à': 759}, {'<helps3>': 31}, {'m': 761, 'me': 761,
'nous': 761}, {'<inf>': 31}, {'<inf>': 31, 'me': 763, 'nous': 763}, {'passe': 764, 'passent': 764, 'passera': 764,
'viendra': 764, 'viennent': 764, 'vient': 764}, {'N': 31}, {'avec': 766, 'chez': 766, 'rencontrer': 766, 'retrouver':
766, 'voir': 766}, {'<date>': 31, 'N': 31}, {'...': 767, '<date>': 31, 'N': 31, 'l': 768, 'la': 768}, {'...': 767},
{'<date>': 31, 'N': 31, 'l': 768, 'la': 768}, {'a': 769, 'au': 769, 'aux': 769, 'chercher': 766, 'chez': 769, 'en':
769, 'retrouver': 766, 'sur': 770, 'vers': 770, 'voir': 771, 'à': 769}, {'<go1>': 772}, {'avec': 766}, {'...': 774},
{'<inf>': 775, 'accompagner': 766, 'chercher': 766, 'conduire': 766, 'emmener': 766, 'recevoir': 766, 'recuperer':
766, 'visiter': 766}, {'<go1>': 772, 'accueille': 766, 'accueillons': 766, 'devons': 776, 'dois': 776, 'doit': 776,
'fais': 687, 'faisons': 687, 'fait': 687, 'recevons': 766, 'recois': 766, 'recoit': 766}, {'<go1>': 772, '<helps3>':
31, 'accueille': 766, 'accueillons': 766, 'devons': 776, 'dois': 776, 'doit': 776, 'fais': 687, 'faisons': 687,
'fait': 687, 'recevons': 766, 'recois': 766, 'recoit': 766}, {'<they>': 762, 'N': 765, 'j': 773, 'je': 777, 'm': 761,
'me': 761, 'nous': 778, 'on': 777}, {'de': 514}, {'arrete': 83, 'arrête': 83, 'augmente': 83, 'baisse': 83, 'cesse':
83, 'change': 83, 'embauche': 83, 'fasse': 83, 'lache': 83, 'leve': 83, 'lève': 83, 'monte': 83, 'prenne': 83,
'recrute': 83, 'vende': 83, 'vise': 83}, {'^': 781}, {'j': 782, 'je': 782}, {'que': 783}, {'faudrait': 784, 'faut':
784}, {'vaut': 514}, {'pas': 514}, {'^': 513, 'ne': 787}, {'eviter': 780, 'faudrait': 784, 'faut': 784, 'il': 785,
'inutile': 780, 'mieux': 786, 'ne': 787, 'pas': 514, 'plutot': 514, 'surtout': 788}, {':': 789}, {'it': 278},
{'message': 278, 'mot': 278, 'note': 278, 'post': 791}, {'message': 278, 'mot': 278, 'note': 278, 'petit': 792,
'post': 791}, {'message': 278, 'mot': 278, 'note': 278, 'petit': 792, 'post': 791, 'un': 793, 'une': 793},
{'<reached_me>': 278, 'laisse': 794, 'laissé': 794}, {'D': 31, 'nous': 597}, {'partie': 278}, {'la': 797}, {'de': 798,
'la': 278, 'là': 278}, {'etaient': 799, 'etait': 799}, {'etaient': 278, 'etait': 278}, {'fin': 278}, {'la': 802},
{'dessert': 278}, {'cours': 278, 'retard': 278}, {'tard': 278}, {'a': 803, 'apres': 278, 'au': 804, 'en': 805,
'ensuite': 278, 'plus': 806, 'sur': 803, 'vers': 278, 'à': 803}, {'retard': 278}, {'en': 808}, {'cours': 278}, {'a':
803, 'apres': 278, 'au': 804, 'en': 810, 'ensuite': 278, 'plus': 806, 'sur': 803, 'vers': 278, 'à': 803}, {'matin':
278}, {'D': 278, 'ce': 812, 'hier': 278}, {'<came>': 278, 'arrive': 807, 'arrivee': 807, 'arrives': 809, 'arrivé':
807, 'passe': 811, 'passee': 811, 'passé': 811, 'rejoint': 811, 'rejoints': 811, 'rentre': 813, 'rentree': 813,
'rentré': 813, 'reparti': 813, 'repartie': 813, 'repartis': 813}, {'salle': 278}, {'la': 815}, {'ligne': 278,
'remote': 278, 'teams': 278, 'telephone': 278, 'téléphone': 278, 'visio': 278, 'zoom': 278}, {'avec': 562, 'dans':
816, 'depuis': 817, 'en': 817, 'la': 278, 'là': 278, 'par': 817, 'present': 278, 'presente': 278, 'présente': 278,
'sur': 817}, {'appele': 378, 'appelé': 378, 'arrive': 811, 'arrivee': 811, 'arrivé': 811, 'averti': 378, 'ecrit': 378,
'passe': 811, 'passee': 811, 'passé': 811, 'prevenu': 378, 'rejoint': 811, 'rejoints': 811, 'signale': 378, 'textote':
378}, {'a': 819, 'ecrit': 378, 'ecrivait': 378, 'repond': 378}, {'que': 25}, {'confirme': 821, 'envoie': 821, 'livre':
821, 'paie': 821, 'rend': 821, 'repond': 821, 'signe': 821}, {'^': 822}, {'cours': 278, 'ligne': 278, 'remote': 278,
'teams': 278, 'telephone': 278, 'téléphone': 278, 'visio': 278, 'zoom': 278}, {'la': 802, 'ligne': 278, 'remote': 278,
'teams': 278, 'telephone': 278, 'téléphone': 278, 'visio': 278, 'zoom': 278}, {'a': 803, 'apres': 278, 'au': 804,
'depuis': 817, 'en': 824, 'ensuite': 278, 'par': 817, 'plus': 806, 'sur': 825, 'vers': 278, 'à': 803}, {'appele': 378,
'appelé': 378, 'arrive': 811, 'arrivee': 811, 'arrivé': 811, 'averti': 378, 'ecrit': 378, 'passe': 811, 'passee': 811,
'passé': 811, 'prevenu': 378, 'rejoint': 826, 'rejoints': 811, 'signale': 378, 'textote': 378}, {'$$': 31}, {'$$': 31,
'aussi': 828}, {'a': 827, 'ecrit': 378, 'ecrivait': 378, 'rejoignent': 829, 'rejoint': 829, 'repond': 378}, {'laisse':
794, 'laissé': 794}, {'...': 597}, {'<inf>': 832}, {'$$': 31, '<inf>': 832, 'aussi': 828, 'me': 833, 'nous': 833},
{'maison': 597}, {'la': 835}, {'bureau': 597}, {'moi': 597, 'nous': 597}, {'<inf>': 832, 'voir': 597}, {'<inf>': 832,
'D': 31, 'a': 836, 'au': 837, 'chez': 838, 'dejeuner': 597, 'diner': 597, 'dîner': 597, 'la': 597, 'là': 597, 'me':
839, 'nous': 839, 'present': 597, 'presente': 597, 'présente': 597, 'à': 836}, {'voir': 597}, {'D': 31, 'a': 836,
'au': 837, 'chez': 838, 'dejeuner': 597, 'diner': 597, 'dîner': 597, 'la': 597, 'là': 597, 'me': 841, 'nous': 841,
'present': 597, 'presente': 597, 'présente': 597, 'à': 836}, {'depuis': 817, 'en': 817, 'par': 817, 'sur': 817},
{'connecte': 843, 'connectee': 843}, {'est': 844}, {'$$': 31, 'D': 31, 'aussi': 828}, {'D': 31, 'a': 836, 'au': 837,
'chez': 838, 'dejeuner': 597, 'diner': 597, 'dîner': 597, 'la': 846, 'là': 846, 'me': 841, 'nous': 841, 'present':
597, 'presente': 597, 'présente': 597, 'à': 836}, {'$$': 31, 'D': 31, 'a': 836, 'au': 837, 'aussi': 828, 'chez': 838,
'dejeuner': 597, 'diner': 597, 'dîner': 597, 'la': 846, 'là': 846, 'me': 841, 'nous': 841, 'present': 597, 'presente':
597, 'présente': 597, 'à': 836}, {'<came>': 278, 'arrive': 809, 'arrivee': 809, 'arrives': 809, 'arrivé': 809,
'rentre': 813, 'rentree': 813, 'rentré': 813, 'reparti': 813, 'repartie': 813, 'repartis': 813}, {'...': 790, ':':
789, 'a': 795, 'attend': 796, 'attendent': 796, 'aussi': 800, 'en': 801, 'est': 814, 'etait': 818, 'm': 820, 'ne':
823, 'nous': 830, 'ont': 831, 'passe': 834, 'passent': 834, 'passera': 840, 'passeront': 842, 's': 845, 'sera': 847,
'seront': 848, 'sont': 849, 'viendra': 840, 'viendront': 842, 'viennent': 834, 'vient': 834, 'y': 801}, {'D': 40,
'avant': 74, 'pour': 74}, {'attendu': 851, 'attendue': 851, 'attendus': 851, 'promis': 851, 'promise': 851},
{'attendu': 851, 'attendue': 851, 'attendus': 851, 'promis': 851, 'promise': 851, 'toujours': 852}, {'a': 352,
'accord': 853, 'contrat': 853, 'deconseille': 83, 'demonte': 346, 'devis': 853, 'docs': 853, 'déconseille': 83,
'déconseillé': 83, 'facture': 853, 'installe': 346, 'installera': 346, 'm': 354, 'me': 370, 'monte': 346, 'montera':
346, 'nettoie': 346, 'nous': 371, 'plans': 853, 'pose': 346, 'posera': 346, 'repare': 346, 'reparera': 346, 'reponse':
853, 'retour': 853, 'reviendra': 375, 'reviennent': 375, 'revient': 375, 'signature': 853}, {'D': 236, 'a': 236, 'au':
236, 'd': 236, 'de': 236, 'du': 236, 'en': 236, 'la': 236, 'le': 236, 'notre': 236, 'pour': 236, 'son': 236, 'à':
236}, {'acheter': 24, 'appeler': 24, 'apporter': 24, 'choisir': 24, 'confirmer': 24, 'contacter': 24, 'ecrire': 24,
'envoyer': 24, 'fixer': 24, 'fournir': 24, 'organiser': 24, 'payer': 24, 'preparer': 24, 'proposer': 24, 'rappeler':
24, 'rediger': 24, 'relancer': 24, 'reserver': 24, 'signer': 24, 'transmettre': 24, 'trouver': 24, 'verifier': 24},
{'^': 856}, {'d': 857, 'de': 857}, {'leur': 40, 'leurs': 40, 'sa': 40, 'ses': 40, 'son': 40}, {'<they>': 685}, {'^':
859, 'qu': 860, 'que': 860}, {'la': 32, 'le': 32, 'notre': 32, 'sa': 32, 'son': 32}, {'N': 0}, {'a': 863, 'avec': 863,
'et': 863, 'à': 863}, {'N': 864}, {'moi': 274}, {'de': 866}, {'<would_give>': 24, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'm': 24, 'me': 24, 'ne': 410, 'nous': 24, 'valait': 411, 'vaudrait': 83,
'vaut': 411}, {'^': 868}, {'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ne': 410, 'valait':
411, 'vaudrait': 83, 'vaut': 411}, {'^': 870}, {'elle': 409, 'il': 869, 'on': 871}, {':': 405, 'd': 407, 'de': 407,
'qu': 872}, {'vous': 117}, {'': (0, 'missed'), '<date>': 117, 'rendez': 874}, {'': (0, 'missed'), '<any_det>': 875,
'<date>': 117, 'rendez': 874}, {'annuler': 876, 'decommander': 876, 'reporter': 876}, {'<giveinf>': 24, 'acheter': 24,
'appeler': 24, 'apporter': 24, 'choisir': 24, 'confirmer': 24, 'contacter': 24, 'ecrire': 24, 'envoyer': 24, 'fixer':
24, 'fournir': 24, 'm': 24, 'me': 24, 'nous': 24, 'organiser': 24, 'payer': 24, 'preparer': 24, 'proposer': 24,
'rappeler': 24, 'rediger': 24, 'relancer': 24, 'reserver': 24, 'signer': 24, 'transmettre': 24, 'trouver': 24,
'verifier': 24}, {'^': 878}, {'d': 879, 'de': 879}, {'...': 319}, {'du': 881}, {'annule': 117, 'annulee': 117,
'annulé': 117, 'deprogramme': 117, 'deprogrammee': 117, 'supprime': 117, 'supprimee': 117}, {'<shifted>': 882,
'annule': 117, 'annulee': 117, 'annulé': 117, 'deprogramme': 117, 'deprogrammee': 117, 'finalement': 883, 'supprime':
117, 'supprimee': 117}, {'je': 100}, {':': 885}, {'<shifted>': 855, 'annule': 117, 'annulee': 117, 'annules': 117,
'annulé': 117, 'decommande': 117, 'decommandee': 117}, {'agenda': 31, 'air': 421}, {'contact': 0, 'lien': 0,
'relation': 0}, {'en': 889}, {'mettre': 890}, {'comment': 322, 'l': 322, 'la': 322, 'le': 322, 'les': 322}, {'^':
892}, {'donner': 46, 'envoyer': 46, 'filer': 46, 'rendre': 46, 'renvoyer': 46, 'transmettre': 46}, {'<review_inf>':
19, '<teach_inf>': 893, '^': 894, 'avis': 201}, {'<review_inf>': 19, '<teach_inf>': 893, '^': 894, 'd': 879, 'de':
879}, {'^': 46, 'de': 100}, {'N': 201, '^': 83, 'elle': 201, 'il': 201, 'je': 201, 'lui': 201, 'moi': 201}, {',': 898,
'N': 201, '^': 83, 'elle': 201, 'il': 201, 'je': 201}, {'charge': 897, 'place': 899}, {'appele': 117, 'appelé': 117,
'prevenu': 117, 'repondu': 117, 'venu': 117, 'venue': 117}, {'pas': 901}, {'<inf>': 46}, {'^': 903, 'd': 46, 'de':
46}, {',': 898}, {'place': 905}, {'nouvelles': 117}, {'de': 907, 'signe': 117, 'suite': 117}, {'lieu': 117}, {'faire':
117}, {'avoir': 909, 'se': 910}, {'decroche': 117, 'donne': 908, 'donné': 908, 'décroché': 117, 'eu': 909, 'pu': 911,
'rappele': 117, 'repondu': 117}, {'donne': 908, 'donné': 908}, {'lapin': 117}, {'un': 914}, {'D': 31, 'en': 31, 'le':
31}, {'place': 899}, {'avis': 201}, {'si': 163}, {'<said>': 378, '<shifted>': 855, 'N': 858, 'annule': 117, 'annulee':
117, 'annules': 117, 'annulé': 117, 'attendre': 861, 'besoin': 398, 'confirme': 862, 'confirmé': 862, 'connecter':
865, 'conseille': 402, 'conseillé': 402, 'cote': 867, 'creuser': 163, 'decommande': 117, 'decommandee': 117, 'dit':
873, 'du': 877, 'dû': 877, 'elle': 880, 'ete': 884, 'eux': 880, 'faire': 886, 'finalement': 887, 'l': 888, 'lance':
425, 'lancé': 425, 'les': 891, 'leur': 895, 'lui': 896, 'ma': 900, 'meme': 902, 'mettre': 890, 'moi': 904, 'même':
902, 'notre': 906, 'pas': 912, 'plus': 913, 'pose': 915, 'posé': 915, 'preconise': 428, 'presenter': 865, 'promis':
431, 'propose': 434, 'proposé': 434, 'préconise': 428, 'préconisé': 428, 'recommande': 428, 'recommandé': 428,
'revoir': 916, 'sa': 917, 'son': 918, 'suggere': 428, 'suggère': 428, 'suggéré': 428, 'ta': 917, 'voir': 919}, {'a':
278, 'au': 278, 'chez': 278, 'à': 278}, {'equipe': 206, 'equipes': 206, 'etudiants': 206, 'fondateurs': 206, 'jeunes':
206, 'porteurs': 206, 'projets': 206, 'promo': 206, 'startups': 206}, {'': (23, 'contact'), 'N': 921, 'des': 922,
'deux': 922, 'les': 922, 'trois': 922, 'une': 922}, {'lui': 46}, {'^': 924}, {'N': 5, '^': 4}, {'a': 926, 'à': 926},
{'client': 927, 'lead': 927, 'prospect': 927}, {'un': 928}, {'bloque': 31, 'bloquee': 31}, {'leur': 46, 'lui': 46},
{'^': 931}, {'d': 46, 'de': 46}, {'^': 322, 'charger': 226, 'demenager': 226, 'demonter': 226, 'monter': 226,
'porter': 226, 'ranger': 226, 'repeindre': 226, 'vider': 226}, {'^': 322, 'a': 934, 'avec': 323, 'pour': 934, 'sur':
323, 'à': 934}, {'N': 935}, {'que': 323}, {'a': 323, 'ce': 937, 'comment': 323, 'la': 323, 'le': 323, 'les': 323,
'ou': 323, 'pourquoi': 323, 'à': 323}, {'N': 938}, {'a': 939, 'à': 939}, {'N': 323}, {'0': 117, 'la': 117,
'longtemps': 117, 'pendant': 117, 'trente': 117, 'un': 117, 'une': 117, 'vingt': 117}, {'N': 942}, {'^': 322, 'a':
323, 'comment': 323, 'l': 323, 'la': 323, 'le': 323, 'les': 323, 'pourquoi': 323, 'à': 323}, {'N': 944}, {'a': 945,
'à': 945}, {'<taught>': 946}, {'<inf>': 314}, {'d': 948, 'de': 948}, {'N': 949}, {'N': 323, 'a': 950, 'à': 950},
{'<any_det>': 81}, {'^': 952}, {'': (8, 'asked'), 'N': 953}, {'a': 287, 'à': 287}, {'avis': 955}, {'a': 954,
'conseil': 955, 'son': 956, 'un': 956, 'à': 954}, {'^': 322, 'a': 323, 'avec': 323, 'pour': 323, 'sur': 323, 'à':
323}, {'N': 958}, {'charge': 46, 'occupe': 46}, {'en': 960}, {'lis': 46, 'm': 961, 'prepare': 46, 'prépare': 46,
'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 962}, {'j': 963, 'je': 963}, {'<them>': 46, 'lis':
46, 'm': 961, 'prepare': 46, 'prépare': 46, 'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 965},
{'j': 966, 'je': 966}, {'a': 950, 'q': 964, 'que': 967, 'à': 950}, {'a': 19, 'sur': 19, 'à': 19}, {'avis': 969},
{'charger': 226, 'demenager': 226, 'demonter': 226, 'monter': 226, 'porter': 226, 'ranger': 226, 'repeindre': 226,
'vider': 226}, {'a': 971, 'pour': 971, 'à': 971}, {'N': 972}, {'a': 973, 'à': 973}, {'main': 974}, {'de': 975},
{'coup': 976}, {'mon': 970, 'un': 977}, {'chez': 278, 'voir': 278}, {'': (15, 'gave:intro')}, {'^': 980}, {'^': 980,
'a': 981, 'de': 981, 'entre': 981, 'pour': 981, 'à': 981}, {'intro': 982}, {'relation': 982}, {'en': 984}, {'mise':
985}, {'intros': 982, 'presentations': 982}, {'N': 981}, {'et': 988}, {'N': 989, '^': 980}, {'connaitre': 981,
'rencontrer': 990}, {'l': 983, 'la': 986, 'les': 987, 'se': 991, 'une': 983}, {'elle': 314, 'il': 314}, {'N': 314},
{'qu': 993, 'que': 994}, {'pour': 995}, {'eu': 117, 'parle': 117, 'parlé': 117, 'rencontre': 117, 'rencontré': 117,
'revu': 117, 'vu': 117}, {'avec': 981}, {'contact': 998, 'lien': 998, 'relation': 998}, {'contact': 981, 'lien': 981,
'relation': 981}, {'en': 1000}, {'N': 1001}, {'en': 999, 'et': 1002}, {'avec': 988, 'et': 988}, {'N': 1004},
{'contact': 1005, 'lien': 1005, 'relation': 1005}, {'en': 1006}, {'email': 1007, 'mail': 1007}, {'N': 1003, 'en':
1006, 'par': 1008}, {'temps': 117}, {'le': 1010}, {'eu': 117, 'pu': 117, 'reussi': 117, 'revu': 117, 'trouve': 1011,
'trouvé': 1011, 'vu': 117}, {'question': 955}, {'la': 1013, 'une': 1013}, {'a': 988, 'avec': 988, 'et': 988, 'à':
988}, {'N': 1015}, {'courriel': 1016, 'email': 1016, 'linkedin': 1016, 'mail': 1016, 'visio': 1016, 'whatsapp': 1016},
{'N': 1015, 'en': 1017, 'par': 1017, 'via': 1017}, {'': (5, 'mine'), 'd': 46, 'de': 46}, {'N': 1019}, {'': (5,
'mine'), 'l': 46, 'la': 46, 'le': 46, 'les': 46, 'leur': 46, 'lui': 46}, {'^': 1021}, {'^': 933, 'a': 1020, 'd': 1022,
'de': 1022, 'à': 1020}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 1024, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 1025, 'a':
950, 'à': 950}, {'N': 287}, {'': (10, 'thanks')}, {'^': 225, 'a': 226, 'au': 226, 'pendant': 226, 'pour': 226, 'sur':
226, 'à': 226}, {'N': 1029}, {'q': 964, 'que': 964}, {'^': 322, 'a': 226, 'au': 226, 'pendant': 226, 'pour': 226,
'sur': 226, 'à': 226}, {'N': 1032}, {'a': 950, 'à': 950}, {'<cheered>': 235, '<handed>': 252, '<said>': 315,
'<taught>': 327, '<vowed>': 760, 'a': 932, 'accepte': 933, 'accepté': 933, 'aide': 936, 'aidé': 936, 'appris': 940,
'assiste': 941, 'attendu': 943, 'bien': 947, 'briefe': 941, 'coache': 941, 'confirme': 862, 'confirmé': 862,
'conseille': 951, 'conseillé': 951, 'debloque': 941, 'demande': 957, 'demandé': 957, 'depanne': 959, 'dit': 968,
'donne': 978, 'donné': 978, 'du': 877, 'débloqué': 941, 'dû': 877, 'enseigne': 940, 'epaule': 941, 'ete': 979,
'explique': 940, 'expliqué': 940, 'fait': 992, 'guide': 941, 'guidé': 941, 'initie': 941, 'insiste': 996, 'insisté':
996, 'jamais': 997, 'mis': 1009, 'montre': 940, 'montré': 940, 'pas': 1012, 'pense': 164, 'pensé': 164, 'plus': 997,
'point': 31, 'pose': 1014, 'posé': 1014, 'presente': 1018, 'promis': 1023, 'présenté': 1018, 'rdv': 31, 'recommande':
1026, 'recommandé': 1026, 'relance': 1027, 'relancé': 1027, 'relu': 313, 'remercie': 1028, 'remplace': 1030,
'remplacé': 1030, 'rendez': 316, 'repondu': 1031, 'reunion': 31, 'seconde': 1033, 'suggere': 1034, 'suggéré': 1034,
'supplee': 1030, 'à': 932}, {'<their>': 18}, {'^': 1036}, {'<review_inf>': 1037, '^': 322, 'charger': 226,
'demenager': 226, 'demonter': 226, 'monter': 226, 'porter': 226, 'ranger': 226, 'repeindre': 226, 'vider': 226},
{'<review_inf>': 1037, '^': 322, 'a': 1038, 'avec': 323, 'pour': 934, 'sur': 323, 'à': 1038}, {'N': 1039}, {'parler':
450}, {'^': 1041}, {'avec': 278}, {'...': 1043}, {'^': 225, 'd': 226, 'de': 226}, {'retraite': 1045}, {'de': 1046},
{'bibliotheque': 1045, 'classe': 1045, 'college': 1045, 'ecole': 1045, 'hopital': 1045, 'lycee': 1045, 'maison':
1047}, {'l': 1048, 'la': 1048, 'sa': 1048}, {'a': 1049, 'dans': 1049, 'devant': 1049, 'à': 1049}, {'...': 1050}, {'a':
1044, 'au': 1044, 'boire': 1044, 'courir': 1044, 'lire': 1051, 'manger': 1044, 'voir': 278, 'à': 1044}, {'^': 322,
'a': 323, 'de': 323, 'devant': 323, 'pour': 323, 'sur': 323, 'à': 323}, {'experience': 1053}, {'d': 1054},
{'<course>': 1053, 'retour': 1055}, {'un': 1056, 'une': 1056}, {'c': 12, 'est': 8, 'tombe': 8}, {'N': 1058}, {'d':
1059, 'de': 1059}, {'<any_det>': 337}, {'<give3>': 1061, '<hand3>': 1061, '<send3>': 1061}, {'^': 1062}, {'elle':
1063, 'il': 1063}, {'qu': 1064}, {'<any_det>': 116}, {'<media>': 163}, {'<media>': 163, 'l': 1067, 'la': 1067, 'le':
1067, 'les': 1067, 'leur': 1067, 'sa': 1067, 'son': 1067, 'un': 1067, 'une': 1067}, {'dans': 1068, 'par': 1068, 'sur':
1068, 'via': 1068}, {'absence': 117}, {'en': 1070, 'manque': 117, 'manqué': 117, 'rate': 117}, {'en': 1070, 'manques':
117}, {'N': 278}, {'a': 1073, 'chez': 1073, 'à': 1073}, {'...': 1074, 'un': 928}, {'D': 324, 'comment': 323,
'pourquoi': 323}, {'N': 1076}, {'a': 1077, 'à': 1077}, {'D': 324, '^': 322, 'a': 323, 'ce': 937, 'comment': 323, 'la':
323, 'le': 323, 'les': 323, 'ou': 323, 'pourquoi': 323, 'à': 323}, {'N': 1079}, {'<media>': 163, 'presse': 163},
{'<media>': 163, 'journal': 163}, {'<media>': 163, 'facebook': 163, 'insta': 163, 'instagram': 163, 'l': 1067, 'la':
1081, 'le': 1082, 'les': 1067, 'leur': 1067, 'linkedin': 163, 'sa': 1067, 'son': 1067, 'twitter': 163, 'un': 1067,
'une': 1067, 'x': 163}, {'D': 1078, 'a': 1080, 'dans': 1083, 'par': 1083, 'sur': 1083, 'via': 1068, 'à': 1080}, {'^':
4, 'de': 241}, {'candidature': 1085, 'demande': 1085}, {'la': 1086, 'leur': 1086, 'sa': 1086}, {'N': 981, 'a': 988,
'avec': 988, 'et': 988, 'à': 988}, {'N': 1088}, {':': 1089}, {'de': 278}, {'cote': 1091}, {'a': 1092, 'à': 1092},
{'^': 322, 'a': 323, 'de': 323, 'pour': 323, 'sur': 323, 'à': 323}, {'<course>': 1094}, {'de': 1095}, {'heure': 1096,
'heures': 1096, 'seances': 1096}, {'<give3>': 24, '<hand3>': 24, '<send3>': 24}, {'^': 1098}, {'D': 1099}, {'elle':
1100, 'il': 1100}, {'<course>': 1053, 'heure': 1096, 'heures': 1096, 'retour': 1055, 'seances': 1096}, {'0': 1097,
'deux': 1097, 'plusieurs': 1097, 'qu': 1101, 'quatre': 1097, 'quelques': 1097, 'trois': 1097, 'un': 1056, 'une':
1102}, {'0': 1097, 'deux': 1097, 'plusieurs': 1097, 'quatre': 1097, 'quelques': 1097, 'trois': 1097, 'un': 1056,
'une': 1102}, {'vain': 117}, {'rien': 117}, {'bonne': 117}, {'des': 117, 'en': 1105, 'jusqu': 117, 'longtemps': 117,
'pour': 1106, 'toute': 117, 'une': 1107}, {'N': 1108}, {'': (7, 'waiting'), 'N': 685}, {'': (7, 'waiting'), 'de':
1110, 'qu': 40, 'que': 40}, {'': (0, 'missed'), 'bonne': 117}, {'0': 117, 'des': 117, 'en': 1105, 'jusqu': 117, 'la':
117, 'longtemps': 117, 'pendant': 117, 'pour': 1106, 'toute': 117, 'trente': 117, 'un': 117, 'une': 1112, 'vingt':
117}, {'N': 1113, 'pour': 1106}, {'de': 319}, {'lieu': 1115, 'tel': 1043, 'telephone': 1043, 'tél': 1043, 'téléphone':
1043}, {'d': 117, 'de': 117}, {'signe': 1117}, {'nouvelle': 117, 'nouvelles': 117, 'reponse': 117}, {'appeler': 117,
'rencontrer': 117, 'voir': 117}, {'du': 1120, 'dû': 1120}, {'dit': 475, 'personne': 117}, {'<review_inf>': 1037},
{'<review_inf>': 1037, 'a': 1123, 'à': 1123}, {'N': 1124, 'moi': 274, 'nous': 274}, {'<them>': 314, 'N': 314}, {'a':
323, 'comment': 323, 'la': 323, 'le': 323, 'les': 323, 'à': 323}, {'N': 1127}, {'a': 1128, 'à': 1128}, {'N': 989},
{'rencontrer': 1130}, {'se': 1131}, {'en': 1006, 'par': 1008}, {'en': 1017, 'par': 1017, 'via': 1017}, {'appris':
1129, 'du': 877, 'dû': 877, 'enseigne': 1129, 'explique': 1129, 'expliqué': 1129, 'fait': 1132, 'mis': 1133, 'montre':
1129, 'montré': 1129, 'presente': 1134, 'présenté': 1134}, {'alimentaire': 226}, {'D': 236, 'a': 319, 'au': 319, 'en':
319, 'à': 319}, {'D': 236, 'a': 319, 'au': 319, 'en': 319, 'finalement': 1137, 'à': 319}, {'conversation': 278,
'discussion': 278, 'engueulade': 278, 'explication': 278}, {'<to_place>': 226, '^': 225}, {'^': 48}, {'de': 1141},
{'teste': 313, 'testé': 313}, {'<taught>': 946, 'qu': 8, 'que': 8}, {'vocale': 117}, {'<rehearsed>': 18}, {'<their>':
1146}, {'^': 1147}, {'': (23, 'contact'), 'N': 1148}, {'^': 1147, 'avec': 1149, 'sur': 278}, {'close': 117, 'ferme':
117, 'fermee': 117, 'fermé': 117}, {'': (9, 'told'), '^': 322}, {'<them>': 314, 'N': 1152}, {'dej': 278, 'déj': 278},
{'<drink>': 278, 'petit': 1154}, {'des': 1155, 'le': 1155, 'quelques': 1155, 'un': 1155, 'une': 1155}, {'annonce':
278, 'annoncé': 278, 'appele': 278, 'appelee': 278, 'appelé': 278, 'appris': 278, 'averti': 278, 'avertie': 278,
'confirme': 278, 'confirmé': 278, 'dit': 278, 'prevenu': 278, 'prevenue': 278, 'raconte': 278, 'raconté': 278},
{'annonce': 278, 'annoncé': 278, 'appris': 278, 'confirme': 278, 'confirmé': 278, 'dit': 278, 'raconte': 278,
'raconté': 278}, {'a': 1158}, {'a': 1157, 'l': 1159}, {'l': 1159}, {'m': 1160, 'me': 1161, 'nous': 1160}, {'qui':
1162}, {'charge': 897}, {'N': 858, 'elle': 880, 'eux': 880, 'lui': 880, 'ma': 1164, 'moi': 933}, {'j': 100, 'je':
100}, {'que': 1166}, {'^': 735}, {'d': 1168, 'de': 1168}, {'tour': 1169}, {'^': 903}, {'d': 1171, 'de': 1171},
{'tour': 1172}, {'pomme': 897}, {'ma': 1174}, {'moi': 897}, {'N': 1163, 'a': 1165, 'booke': 31, 'cale': 31, 'calé':
31, 'convenu': 1167, 'fixe': 31, 'fixé': 31, 'leur': 1170, 'mon': 1173, 'notre': 1173, 'ok': 31, 'pour': 1175, 'son':
1170, 'sur': 1176, 'à': 1165}, {'booke': 31, 'cale': 31, 'calé': 31, 'est': 1177, 'fixe': 31, 'fixé': 31, 'ok': 31},
{'pas': 117}, {'capte': 1179, 'decroche': 1179, 'décroche': 1179, 'repond': 1179}, {'d': 163, 'de': 163, 'qu': 163,
'que': 163}, {'bien': 1181}, {'vide': 117}, {'le': 1183}, {'dans': 1184, 'occupe': 117, 'occupé': 117}, {'capte':
1179, 'decroche': 1179, 'décroche': 1179, 'ne': 1180, 'repond': 1179, 'serait': 1182, 'sonnait': 1185, 'sonne': 1185},
{'de': 763}, {'N': 1187}, {'avec': 1188, 'de': 763}, {'peu': 278}, {'avec': 278, 'cinq': 278, 'ensemble': 278,
'longtemps': 278, 'un': 1190}, {'joindre': 117}, {'a': 1192, 'à': 1192}, {'^': 322, 'a': 323, 'au': 323, 'pour': 323,
'sur': 323, 'à': 323}, {'N': 1194, '^': 205}, {'<to_place>': 206, '^': 205, 'avec': 228, 'de': 228, 'pour': 228},
{'colis': 226, 'denrees': 226, 'nourriture': 226, 'paniers': 226, 'repas': 226, 'soupe': 226, 'vetements': 226},
{'de': 1197, 'des': 1197}, {'quoi': 8}, {'pour': 46}, {'^': 385, 'moi': 1200}, {'sur': 1201}, {'lieu': 597}, {'a':
1203, 'aura': 1203, 'est': 597, 'sera': 597}, {'...': 1204}, {'N': 921}, {'<any_det>': 167, '<my>': 167}, {'^': 1207},
{'N': 1208}, {'a': 1209, 'à': 1209}, {'la': 32, 'le': 32, 'notre': 32, 'qu': 1064, 'sa': 32, 'son': 32}, {'l': 980,
'la': 980, 'le': 980, 'ma': 980, 'mon': 980, 'notre': 980, 'sa': 980, 'son': 980, 'un': 980, 'une': 980}, {'N': 981,
'^': 1212}, {'^': 1212}, {'a': 1213, 'au': 1214, 'aux': 1214, 'avec': 1213, 'et': 988, 'à': 1213}, {'N': 1215},
{'jour': 201}, {'d': 755, 'de': 755, 'du': 1217, 'recu': 201}, {'^': 4, 'a': 241, 'à': 241}, {'<pro>': 1219},
{'<pro>': 1219, 'expert': 1220}, {'<good>': 1221, '<pro>': 1219, 'expert': 1220}, {'<pro>': 5}, {'<any_det>': 1222,
'l': 1223, 'la': 1223, 'le': 1223, 'ma': 1223, 'mon': 1223, 'notre': 1223, 'un': 1223, 'une': 1223}, {'N': 1224},
{'<pro>': 242}, {'<any_det>': 1222, 'N': 323, '^': 490, 'a': 1225, 'd': 201, 'de': 201, 'l': 1226, 'la': 1226, 'le':
1226, 'ma': 1226, 'mon': 1226, 'notre': 1226, 'un': 1226, 'une': 1226, 'à': 1225}, {'<any_det>': 1222, 'N': 323, 'a':
1225, 'l': 1226, 'la': 1226, 'le': 1226, 'ma': 1226, 'mon': 1226, 'notre': 1226, 'un': 1226, 'une': 1226, 'à': 1225},
{'<them>': 287, 'N': 287}, {'j': 46, 'je': 46}, {':': 885, 'avec': 1188, 'de': 763, 'que': 1230}, {'D': 278, 'a': 278,
'au': 278, 'avec': 278, 'chez': 278, 'dans': 278, 'sur': 278, 'à': 278}, {'rompus': 1232}, {'': (23, 'contact'),
'batons': 1233}, {'D': 278, 'a': 1234, 'animee': 1232, 'au': 278, 'avec': 278, 'chez': 278, 'dans': 278, 'franche':
1232, 'houleuse': 1232, 'longue': 1232, 'rapide': 1232, 'sur': 278, 'sympa': 1232, 'tendue': 1232, 'utile': 1232, 'à':
1234}, {'d': 19, 'de': 19, 'du': 19}, {'fil': 278}, {'de': 1237}, {'pour': 932}, {'<should>': 83, 'vaut': 305}, {'^':
1240}, {',': 514, 'il': 1241, 'je': 1241, 'nous': 1241, 'on': 1241}, {'il': 1241, 'je': 1241, 'nous': 1241, 'on':
1241}, {'faudrait': 83, 'faut': 83, 'vaut': 305}, {'de': 83}, {'devrais': 83, 'dois': 83, 'ferais': 305}, {'vaudrait':
83, 'vaut': 83}, {'devrait': 83, 'doit': 83}, {'pas': 83}, {'<inf>': 83, 'faudrait': 83, 'faut': 83, 'il': 1244,
'inutile': 1245, 'je': 1246, 'mieux': 1247, 'on': 1248, 'surtout': 1249, 'vaut': 305}, {'aurais': 83, 'aurait': 83,
'commets': 83, 'devrais': 83, 'devrait': 83, 'dois': 83, 'ferais': 83, 'ferait': 83, 'gagnerais': 83, 'gagnerait':
83}, {'^': 1251}, {'^': 1250, 'j': 1252, 'je': 1252, 'on': 1252}, {'devrais': 83}, {'vaut': 83}, {'devrait': 83},
{'il': 403, 'je': 1254, 'mieux': 1255, 'on': 1256}, {',': 1253, '^': 1257}, {'faudrait': 83, 'faut': 83, 'il': 1244,
'inutile': 1245, 'je': 1246, 'mieux': 1247, 'on': 1248, 'surtout': 1249, 'vaut': 305}, {'^': 1259, 'j': 1252, 'je':
1252, 'on': 1252}, {',': 1260, '^': 83}, {'^': 1259}, {',': 1262, '^': 83}, {'<them>': 1242, '<they>': 1243, 'N':
1258, 'elle': 1261, 'elles': 1263, 'eux': 1263, 'lui': 1261}, {'accord': 1239, 'apres': 1264, 'avis': 492}, {'d': 40,
'de': 40, 'des': 40, 'du': 40}, {'agenda': 31, 'attente': 1266}, {'l': 1267}, {'N': 201}, {'d': 1269, 'de': 1269},
{'avis': 1270}, {'l': 1271}, {'': (1, 'moved'), '<date>': 236, 'D': 236}, {'D': 1273, 'a': 1273, 'au': 1273, 'la':
1273, 'le': 1273, 'notre': 1273, 'à': 1273}, {':': 885, 'avec': 1188, 'de': 763}, {'<their>': 19}, {'jamais': 117,
'pas': 117, 'plus': 117, 'toujours': 1179}, {'d': 287, 'de': 287}, {'avis': 1278}, {'<them>': 287, 'N': 287, '^': 497,
'a': 954, 'combien': 8, 'comment': 8, 'conseil': 955, 'l': 1279, 'ou': 8, 'pourquoi': 8, 'qu': 459, 'quand': 8, 'que':
498, 's': 8, 'si': 8, 'son': 956, 'un': 956, 'à': 954}, {'<them>': 287, 'N': 287, 'a': 954, 'conseil': 955, 'l': 1279,
'son': 956, 'un': 956, 'à': 954}, {'...': 1074, 'N': 921}, {'': (13, 'talk'), 'qu': 8, 'que': 8}, {'<reach_inf>': 117,
'<see_inf>': 117, 'admettre': 1283, 'avouer': 1283, 'confesser': 1283, 'dire': 1283, 'leur': 100, 'lui': 100,
'reconnaitre': 1283}, {'n': 117, 'ne': 117, 'personne': 117, 'rien': 117}, {'et': 1285}, {'...': 1286}, {'m': 500,
'me': 500, 'nous': 500}, {'^': 1288}, {'': (0, 'missed'), '...': 1286}, {'^': 502, 'appeler': 1287, 'dejeuner': 117,
'diner': 117, 'dîner': 117, 'encore': 1289, 'livrer': 1287, 'manger': 117, 'passer': 1290, 'rappeler': 1287, 's': 283,
'se': 284, 'toujours': 1289, 'venir': 1290}, {'messagerie': 117}, {'devrait': 83, 'doit': 83, 'fallait': 83,
'faudrait': 83, 'faut': 83, 'ne': 410, 'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'^': 1293}, {'il': 1294, 'on':
1294}, {'d': 514, 'de': 514, 'qu': 1295}, {'D': 1099, '^': 1062}, {'': (13, 'talk'), 'elle': 1297, 'il': 1297}, {'qu':
1298, 'que': 8}, {'nourriture': 225}, {'la': 1300}, {'colis': 225, 'repas': 225, 'vetements': 225}, {'soupe': 225},
{'colis': 225, 'paniers': 225, 'repas': 225}, {'de': 1301, 'des': 1302, 'la': 1303, 'les': 1304}, {'^': 1305},
{'<give3>': 1061, '<hand3>': 1061, '<send3>': 1061, 'm': 24, 'me': 24, 'nous': 24}, {'D': 1099, '^': 1307},
{'<give3>': 1061, '<hand3>': 1061, '<send3>': 1061, 'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83,
'faudrait': 83, 'faut': 83, 'ferait': 83, 'm': 24, 'me': 24, 'ne': 410, 'nous': 24, 'valait': 83, 'vaudrait': 83,
'vaut': 83}, {'D': 1099, '^': 1309}, {'devait': 83, 'devrait': 83, 'doit': 83, 'fais': 525, 'fait': 525, 'fallait':
83, 'faudrait': 83, 'faut': 83, 'ferais': 525, 'ferait': 83, 'ne': 410, 'valait': 83, 'vaudrait': 83, 'vaut': 83},
{'^': 1311}, {'elle': 1308, 'il': 1310, 'j': 527, 'je': 527, 'on': 1312}, {'de': 241}, {'faveur': 1314}, {'en': 1315,
'pour': 241}, {'mot': 1316}, {':': 405, 'd': 520, 'de': 520, 'qu': 1313, 'que': 533, 'un': 1317}, {',': 1262}, {'N':
1319, 'elle': 1319, 'elles': 1319, 'eux': 1319, 'lui': 1319}, {'demander': 46, 'l': 46, 'la': 46, 'le': 46, 'les': 46,
'leur': 46, 'lui': 46}, {'<any_det>': 46}, {'^': 1322}, {'N': 1323}, {'argent': 100}, {'l': 1325}, {'': (5, 'mine'),
'0': 100, 'cent': 100, 'cinquante': 100, 'de': 1326, 'trente': 100, 'vingt': 100}, {'mettre': 890, 'presenter': 0},
{'visite': 31}, {'': (5, 'mine'), '0': 100, '<see_inf>': 31, '^': 1321, 'a': 1324, 'admettre': 1283, 'avouer': 1283,
'cent': 100, 'cinquante': 100, 'confesser': 1283, 'connecter': 865, 'de': 1326, 'dire': 1283, 'encore': 1327, 'les':
1328, 'mettre': 890, 'presenter': 865, 'reconnaitre': 1283, 'rencontrer': 31, 'rendre': 1329, 'retrouver': 31,
'trente': 100, 'vingt': 100, 'voir': 31, 'à': 1324}, {'<inf>': 535, 'revenir': 536}, {'^': 1331, 'encore': 1289,
'toujours': 1289}, {'<any_det>': 251, '<reach_noun>': 250}, {'<any_det>': 254}, {'^': 1334}, {'...': 1335}, {'N':
1336}, {'a': 1337, 'à': 1337}, {'<any_det>': 254, '<my>': 167}, {'^': 18, 'sur': 19}, {'<remarks>': 1340}, {'de':
1341}, {'^': 1339, 'des': 1341, 'mes': 1341, 'mon': 1341, 'plein': 1342, 'quelques': 1341, 'un': 1341}, {'N': 1343},
{'^': 18, 'a': 19, 'sur': 19, 'à': 19}, {'<remarks>': 1345}, {'de': 1346}, {'<remarks>': 1345, 'nouvelles': 315},
{'heure': 1096, 'heures': 1096, 'seances': 1096, 'trois': 1346}, {'<remarks>': 1345, 'benevolat': 226}, {'...': 248,
'<remarks>': 1345}, {'...': 248, '<remarks>': 1345, 'avis': 969}, {'mal': 1347}, {'<remarks>': 1345, 'heure': 1096,
'heures': 1096, 'seances': 1096}, {'<remarks>': 1345, 'bons': 1346, 'heure': 1096, 'heures': 1096, 'seances': 1096},
{'mes': 1346}, {'^': 322, 'a': 971, 'avec': 323, 'pour': 934, 'sur': 323, 'à': 971}, {'asso': 226, 'association':
226}, {'N': 1357, '^': 322, 'l': 1358}, {'a': 1359, 'à': 1359}, {'main': 1360}, {'de': 1361}, {'<course>': 1053,
'<remarks>': 1345, 'benevolat': 226, 'coup': 1362, 'retour': 1055}, {'...': 1338, '0': 1097, '<any_det>': 251,
'<reach_noun>': 244, 'a': 1344, 'beaucoup': 1347, 'des': 1348, 'deux': 1349, 'du': 1350, 'ma': 249, 'mes': 1351,
'mon': 1352, 'nos': 249, 'notre': 249, 'pas': 1353, 'plein': 1347, 'plusieurs': 1354, 'quatre': 1097, 'quelques':
1355, 'tous': 1356, 'trois': 1097, 'un': 1363, 'une': 1102, 'à': 1344}, {'annuler': 117}, {'<letter>': 278, 'N': 278},
{'': (23, 'contact'), 'avec': 1366, 'de': 1366, 'des': 1366, 'par': 1366, 'quelques': 1366}, {'interview': 163},
{'video': 163}, {'podcast': 163, 'talk': 163}, {'l': 1368, 'la': 1369, 'le': 1370, 'une': 1369}, {'pour': 5}, {'reco':
1372, 'recommandation': 1372}, {'a': 278, 'une': 1373, 'à': 278}, {'coup': 348, 'oeil': 24}, {'ma': 24, 'mes': 24,
'mon': 24, 'notre': 24, 'un': 1375}, {'jeter': 1376, 'jette': 1376, 'jettera': 1376, 'regarde': 1376, 'regarder':
1376}, {'jeter': 1376, 'jette': 1376, 'jettera': 1376, 'regarde': 1376, 'regarder': 1376, 'va': 1377}, {'^': 1378,
'ne': 823}, {'': (7, 'waiting'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'disant': 378}, {'attente': 1380, 'call':
1043, 'disant': 378, 'ligne': 1043, 'me': 1381, 'mon': 1070, 'nous': 1381, 'vain': 117, 'visio': 1043}, {'cote': 685,
'de': 685, 'des': 685, 'du': 685}, {'recu': 1383}, {'rien': 1384}, {'D': 324, 'a': 323, 'ce': 937, 'comment': 323,
'la': 323, 'le': 323, 'les': 323, 'ou': 323, 'pourquoi': 323, 'à': 323}, {'N': 1386}, {'D': 1078, 'a': 1387, 'à':
1387}, {'N': 1194}, {'cv': 5}, {'N': 1335}, {'': (23, 'contact'), 'a': 278, 'à': 278}, {'<letter>': 1392, '<remarks>':
1345}, {'trois': 1346}, {'cv': 1314}, {'<remarks>': 1345, 'bons': 1346}, {'<letter>': 1392, '<remarks>': 1345,
'client': 927, 'lead': 927, 'prospect': 927}, {'...': 1338, '<any_det>': 251, '<reach_noun>': 244, '<their>': 1390,
'a': 1391, 'beaucoup': 1347, 'des': 1393, 'deux': 1394, 'du': 1346, 'le': 1395, 'mes': 1346, 'mon': 1346, 'pas': 1353,
'plein': 1347, 'plusieurs': 1346, 'quelques': 1396, 'tous': 1356, 'un': 1397, 'à': 1391}, {'appeler': 117, 'avoir':
117}, {'joindre': 117, 'voir': 117}, {'parler': 117, 'telephoner': 117}, {'<reach_inf>': 117, '<see_inf>': 117, 'l':
1399, 'la': 1400, 'le': 1400, 'les': 1192, 'lui': 1401}, {'d': 1402, 'de': 1402}, {'<shifted>': 855, 'annule': 117,
'annulee': 117, 'annules': 117, 'annulé': 117, 'decommande': 117, 'decommandee': 117, 'deprogramme': 117,
'deprogrammee': 117, 'supprime': 117, 'supprimee': 117}, {'voir': 278}, {'a': 559, 'au': 560, 'chez': 562, 'dejeuner':
278, 'diner': 278, 'dîner': 278, 'me': 1405, 'nous': 1405, 'à': 559}, {'<came>': 580, '<set>': 31, '<shifted>': 321,
'annule': 117, 'annulee': 117, 'annules': 117, 'annulé': 117, 'categorique': 202, 'cense': 433, 'censee': 433,
'clair': 202, 'claire': 202, 'convaincu': 567, 'convaincue': 567, 'd': 571, 'decommande': 117, 'decommandee': 117,
'deprogramme': 117, 'deprogrammee': 117, 'finalement': 1404, 'formel': 202, 'formelle': 202, 'meme': 902, 'même': 902,
'ok': 568, 'partant': 568, 'partante': 568, 'passe': 1406, 'passee': 1406, 'passé': 1406, 'persuade': 567,
'persuadee': 567, 'pour': 573, 'supprime': 117, 'supprimee': 117, 'venu': 1406, 'venue': 1406}, {'de': 1119},
{'<would_give>': 24, 'm': 610, 'me': 610, 'nous': 610}, {'^': 1409}, {'m': 610, 'me': 610, 'nous': 610}, {'^': 1411},
{'elle': 1410, 'elles': 1412, 'il': 1410, 'ils': 1412}, {'aucune': 1119, 'pas': 1408, 'rien': 118}, {'aucune': 1119,
'moi': 274, 'pas': 1408, 'qu': 1413, 'rien': 118, 'si': 163, 'toujours': 1414}, {'partie': 1073}, {'la': 1416},
{'notres': 1073}, {'N': 278, 'de': 1417, 'des': 1418, 'la': 1073, 'là': 1073, 'present': 1073, 'presente': 1073,
'presentes': 1073, 'presents': 1073, 'présente': 1073, 'présentes': 1073}, {'': (14, 'together'), 'N': 278}, {'N':
278, 'aussi': 1419, 'de': 1417, 'des': 1418, 'egalement': 1419, 'la': 1420, 'là': 1420, 'present': 1073, 'presente':
1073, 'presentes': 1073, 'presents': 1073, 'présente': 1073, 'présentes': 1073}, {'avec': 278, 'cense': 1141,
'censee': 1141, 'chez': 278}, {'parti': 117, 'partie': 117}, {'notres': 1420}, {'<came>': 580, 'N': 278, 'aussi':
1419, 'categorique': 202, 'clair': 202, 'claire': 202, 'de': 1417, 'deja': 1423, 'des': 1424, 'egalement': 1419,
'formel': 202, 'formelle': 202, 'la': 1420, 'là': 1420, 'present': 1420, 'presente': 1420, 'presentes': 1073,
'presents': 1073, 'présente': 1420, 'présentes': 1073}, {'donne': 378, 'donné': 378}, {'avec': 278, 'chez': 278},
{'du': 1237}, {'<date>': 278, 'bout': 1428}, {'au': 1429, 'en': 1429, 'par': 1429}, {'': (23, 'contact'), 'au': 1429,
'en': 1429, 'par': 1429}, {'<them>': 1430, 'N': 1431}, {'a': 941, 'à': 941}, {'...': 1433}, {'...': 1433, 'D': 1078,
'a': 1080, 'comment': 1434, 'à': 1080}, {'appeler': 117, 'croiser': 117, 'voir': 117}, {'des': 1341, 'mes': 1341,
'mon': 1341, 'plein': 1342, 'quelques': 1341, 'un': 1341}, {'N': 1437}, {'N': 1148}, {'bond': 117}, {'connaissance':
278, 'mise': 985}, {'point': 278}, {'demo': 18, 'démo': 18, 'oral': 18, 'pitch': 18, 'presentation': 18, 'soutenance':
18}, {'^': 1443}, {'<their>': 1444, 'N': 19, 'la': 1444, 'le': 1444}, {'<their>': 1390, 'le': 1395}, {'chez': 278,
'par': 278}, {'a': 278, 'au': 278, 'chez': 278, 'voir': 278, 'à': 278}, {'saut': 1448}, {'<course>': 1053, '<date>':
278, '<drink>': 278, '<remarks>': 1345, 'audit': 19, 'benevolat': 226, 'crochet': 1447, 'petit': 1449, 'point': 278,
'retour': 1055, 'saut': 1448}, {'<course>': 1053, '<date>': 278, 'heure': 1096, 'heures': 1096, 'intro': 982,
'relecture': 19, 'retour': 1055, 'seances': 1096}, {'0': 1097, '^': 1147, 'a': 1438, 'avec': 1439, 'beaucoup': 1347,
'des': 1346, 'deux': 1349, 'du': 1350, 'faux': 1440, 'l': 983, 'la': 1441, 'le': 1442, 'les': 987, 'mes': 1346, 'mon':
1346, 'part': 315, 'pas': 1353, 'plein': 1347, 'plusieurs': 1354, 'quatre': 1097, 'quelques': 1355, 'repeter': 1445,
'suivre': 1446, 'tous': 1356, 'trois': 1097, 'un': 1450, 'une': 1451, 'à': 1438}, {'demande': 46}, {'^': 1453}, {'j':
1454, 'je': 1454}, {'<inf>': 0, 'que': 1455}, {'^': 1453, 'reflechisse': 163}, {'j': 1454, 'je': 1457}, {'<inf>': 0,
'les': 891, 'mettre': 890, 'que': 1458}, {'<giveinf>': 46, 'leur': 46, 'lui': 46}, {'^': 47, 'mettre': 890,
'presenter': 0}, {'<them>': 46, 'demande': 46}, {'<see_inf>': 31, '^': 8, 'rendre': 1329}, {'^': 8}, {'aille': 1464,
'sois': 1464}, {'': (5, 'mine'), '^': 1462, 'aille': 1463, 'y': 1465}, {'leve': 1464, 'lève': 1464}, {'': (5, 'mine'),
'^': 1462, 'dorme': 1464, 'me': 1467, 'parte': 1464, 'reflechisse': 163, 'rentre': 1464, 'sois': 1464}, {'j': 1466,
'je': 1468}, {'<inf>': 0, '^': 1460, 'attendre': 861, 'connecter': 865, 'l': 209, 'la': 209, 'le': 209, 'les': 1461,
'mettre': 890, 'presenter': 865, 'que': 1469}, {'<their>': 18, 'la': 18, 'le': 18}, {'^': 1471}, {'^': 1471, 'sur':
1472}, {'donne': 1473, 'donné': 1473, 'sur': 1472}, {'': (19, 'gave:resource'), '<helpful>': 167}, {'<any_det>': 1475,
'<my>': 167}, {'^': 1476}, {'N': 1477}, {'N': 323, '^': 322}, {'a': 1479, 'à': 1479}, {'main': 1480}, {'de': 1481},
{'coup': 1482}, {'...': 1338, '<any_det>': 251, '<reach_noun>': 244, 'a': 1478, 'ma': 249, 'mes': 249, 'mon': 249,
'nos': 249, 'notre': 249, 'un': 1483, 'à': 1478}, {'a': 323, 'au': 323, 'aux': 323, 'sur': 323, 'à': 323}, {'N':
1485}, {'...': 1338}, {'^': 4, 'a': 5, 'aupres': 1024, 'à': 5}, {'<them>': 1488, 'N': 1488}, {'de': 1489}, {'faveur':
1490}, {'en': 1491, 'pour': 1489}, {'mot': 1492}, {'D': 236, 'a': 319, 'au': 319, 'en': 319, 'finalement': 1137, 'un':
1493, 'à': 319}, {'un': 1493}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a': 1496, 'à': 1496}, {'a': 1028, 'à':
1028}, {'merci': 1498}, {'lapin': 117, 'merci': 1498}, {'avec': 263, 'passee': 272, 'passees': 272}, {'<see_inf>': 31,
'accueillir': 31, 'retrouver': 31}, {'de': 1502}, {'a': 228, 'avec': 228, 'pour': 228, 'à': 228}, {'coaching': 1504,
'mentorat': 1504, 'mentoring': 1504, 'tutorat': 1504}, {'avec': 263, 'de': 1505, 'passee': 272, 'passees': 272}, {'':
(11, 'thinking'), 'j': 1454, 'je': 1454}, {'<inf>': 0, 'qu': 163, 'que': 1507}, {'': (5, 'mine'), '^': 1462, 'aille':
1464, 'y': 1465}, {'': (5, 'mine'), '^': 1462, 'dorme': 1464, 'me': 1467, 'parte': 1464, 'rentre': 1464, 'sois':
1464}, {'j': 1509, 'je': 1510}, {'<inf>': 0, '^': 1460, 'connecter': 865, 'les': 1328, 'mettre': 890, 'presenter':
865, 'que': 1511}, {'<any_det>': 384, '<my>': 384}, {'^': 1513}, {'faut': 1514}, {'que': 1230}, {'': (7, 'waiting'),
'<any_det>': 40}, {'^': 1517}, {'^': 1517, 'encore': 1518, 'toujours': 1518}, {'faut': 1516, 'manque': 1519},
{'manque': 1519}, {'N': 278, 'aussi': 1073}, {'avait': 1522}, {'^': 1378, 'faudra': 1456, 'faudrait': 1508, 'faut':
1512, 'leur': 1515, 'lui': 1515, 'me': 1520, 'ne': 823, 'nous': 1521, 'parait': 378, 'paraît': 378, 'y': 1523},
{'<any_det>': 1222, 'a': 1225, 'l': 1226, 'la': 1226, 'le': 1226, 'ma': 1226, 'mon': 1226, 'notre': 1226, 'un': 1226,
'une': 1226, 'à': 1225}, {'^': 322, 'a': 323, 'au': 323, 'aux': 323, 'sur': 323, 'à': 323}, {'N': 1526}, {'elle': 314,
'il': 314, 'on': 201}, {'N': 314, 'j': 201, 'je': 201, 'nous': 201}, {'qu': 1528, 'que': 1529}, {'pour': 1530},
{'...': 1050, 'a': 323, 'au': 323, 'dans': 323, 'devant': 323, 'à': 323}, {':': 1089, 'N': 1088, 'de': 1016, 'entre':
1016}, {'<date>': 598, 'N': 598}, {'<date>': 598, 'N': 598, 'l': 1534, 'la': 1534}, {'a': 1535, 'au': 1535, 'aux':
1535, 'chez': 1535, 'en': 1535, 'voir': 1535, 'à': 1535}, {'<give1>': 46}, {'<give1>': 46, 'en': 1537}, {'^': 1538,
'dois': 328}, {'0': 77, '<any_det>': 77, '<their>': 77, 'ca': 77, 'deux': 77, 'tout': 77, 'trois': 77}, {'<do1>':
1540, 'amene': 46, 'amène': 46, 'appelle': 46, 'appellerai': 46, 'apporte': 46, 'enverrai': 46, 'envoie': 46,
'organise': 46}, {'<them>': 46}, {'^': 1542}, {'j': 1543, 'je': 1543}, {'que': 1544}, {'d': 100, 'de': 100}, {'a':
932, 'accepte': 933, 'accepté': 933, 'dit': 1545, 'du': 1365, 'dû': 1365, 'envie': 163, 'pense': 164, 'pensé': 164,
'point': 31, 'promis': 1546, 'rdv': 31, 'rendez': 316, 'reunion': 31, 'reve': 163, 'rêvé': 163, 'un': 317, 'une': 317,
'à': 932}, {'': (7, 'waiting'), 'de': 1110, 'encore': 40, 'qu': 40, 'que': 40, 'toujours': 40}, {'appeler': 163,
'boire': 163, 'caler': 163, 'dejeuner': 163, 'diner': 163, 'dîner': 163, 'faire': 163, 'manger': 163, 'organiser':
163, 'prendre': 163, 'retrouver': 163, 'revoir': 163, 'voir': 163}, {'appeler': 163, 'boire': 163, 'caler': 163,
'dejeuner': 163, 'diner': 163, 'dîner': 163, 'faire': 163, 'manger': 163, 'me': 1549, 'nous': 1549, 'organiser': 163,
'prendre': 163, 'retrouver': 163, 'revoir': 163, 'se': 1549, 'voir': 163}, {'semaine': 46}, {'<until>': 46, 'D': 46,
'bientot': 46, 'cette': 1551, 'vite': 46}, {'<causative>': 46, 'signe': 46}, {'<do1>': 1552, 'fais': 1553}, {'fais':
1553}, {'^': 1555, 'dois': 100}, {'^': 1554, 'leur': 1556, 'lui': 1556}, {'bricole': 46, 'code': 46, 'commande': 46,
'corrige': 46, 'corrigerai': 46, 'depose': 46, 'dessine': 46, 'dépose': 46, 'fais': 1553, 'fait': 1553, 'ferai': 1553,
'garde': 46, 'garderai': 46, 'imprime': 46, 'imprimerai': 46, 'installe': 46, 'note': 46, 'prends': 46, 'ramene': 46,
'ramène': 46, 'rapporte': 46, 'rapporterai': 46, 'redige': 46, 'redigerai': 46, 'rends': 46, 'renvoie': 46, 'repare':
46, 'ressors': 46, 'rédige': 46, 'scanne': 46, 'traduirai': 46, 'traduis': 46}, {'': (5, 'mine'), 'd': 46, 'de': 46,
'que': 46}, {'ecrit': 278, 'parle': 278, 'parlé': 278, 'promis': 1559, 'repondu': 278, 'telephone': 278, 'téléphoné':
278}, {'^': 1555}, {'^': 1558, 'ai': 1560, 'leur': 1561, 'lui': 1561}, {'^': 46, 'leur': 100, 'lui': 100}, {'a': 1563,
'à': 1563}, {'elle': 1564}, {'lui': 1564}, {'d': 1565, 'de': 1566}, {'a': 1563, 'aupres': 1567, 'à': 1563}, {'engage':
1568, 'engagee': 1568, 'engagé': 1568}, {'etais': 1569}, {'suis': 1569}, {'<see_inf>': 117}, {'pas': 1572, 'plus':
1572}, {'peut': 1573, 'peux': 1573, 'pourrai': 1573, 'pourrais': 1573, 'pouvais': 1573, 'pouvait': 1573}, {'appeler':
163, 'boire': 163, 'caler': 163, 'dejeuner': 163, 'diner': 163, 'dîner': 163, 'faire': 163, 'manger': 163, 'me': 1549,
'nous': 1549, 'organiser': 163, 'pas': 1572, 'plus': 1572, 'prendre': 163, 'retrouver': 163, 'revoir': 163, 'se':
1549, 'voir': 163}, {'<go1>': 1536, '<them>': 1539, '^': 1541, 'accompagne': 766, 'ai': 1547, 'aimerais': 163,
'attends': 1548, 'conduirai': 766, 'conduis': 766, 'depose': 766, 'devrais': 1550, 'devrait': 1550, 'devrions': 1550,
'dois': 328, 'dépose': 766, 'emmene': 766, 'emmenerai': 766, 'emmène': 766, 'fais': 687, 'fait': 687, 'ferai': 687,
'hesite': 163, 'l': 1557, 'la': 1557, 'le': 1557, 'les': 1557, 'leur': 1562, 'lui': 1562, 'm': 1570, 'me': 1571, 'ne':
1574, 'peut': 1573, 'peux': 1573, 'pourrai': 1573, 'pourrais': 1575, 'pourrait': 1550, 'pourrions': 1550, 'pouvais':
1573, 'pouvait': 1573, 'raccompagne': 766}, {'<inf>': 117}, {'<sort_of_met>': 117, 'ose': 1577}, {'<do1>': 1540,
'<lui_give>': 46}, {'N': 598}, {'<any_det>': 26}, {'^': 1581}, {'apres': 117}, {'qu': 163, 'que': 163}, {'admettre':
1283, 'avouer': 1283, 'confesser': 1283, 'dire': 1283, 'reconnaitre': 1283}, {'': (11, 'thinking'), 'appeler': 163,
'boire': 163, 'caler': 163, 'dejeuner': 163, 'diner': 163, 'dîner': 163, 'faire': 163, 'manger': 163, 'me': 1549,
'nous': 1549, 'organiser': 163, 'prendre': 163, 'retrouver': 163, 'revoir': 163, 'se': 1549, 'voir': 163}, {'': (5,
'mine'), '^': 1321, 'admettre': 1283, 'avouer': 1283, 'confesser': 1283, 'connecter': 865, 'dire': 1283, 'encore': 46,
'les': 1328, 'mettre': 890, 'presenter': 865, 'reconnaitre': 1283}, {'D': 31, 'a': 31, 'au': 31, 'chez': 31, 'par':
31, 'pour': 31, 'à': 31}, {'attendu': 1588, 'attendue': 1588, 'attendus': 1588, 'convie': 1588, 'conviee': 1588,
'convies': 1588, 'invite': 1588, 'invitee': 1588, 'invitees': 1588, 'invites': 1588, 'invité': 1588}, {'^': 78,
'visiter': 31}, {'^': 78}, {'<do1>': 1552, 'fais': 1553, 'leur': 1537, 'lui': 1537}, {'^': 1592, 'leur': 1556, 'lui':
1556}, {'': (5, 'mine'), 'd': 46, 'de': 46, 'des': 46, 'du': 46}, {'occupe': 1594}, {'en': 1595, 'engage': 192,
'etais': 1569, 'occupe': 1594}, {'d': 46, 'de': 46, 'des': 46, 'du': 46}, {'': (5, 'mine'), '^': 46, 'leur': 100,
'lui': 100}, {'a': 1598, 'aupres': 1567, 'de': 46, 'pour': 46, 'à': 1598}, {'a': 46, 'de': 46, 'pour': 46, 'à': 46},
{'engage': 1599, 'engagee': 1599, 'engagé': 1599, 'propose': 1600, 'proposee': 1600, 'proposé': 1600}, {'charge':
1597, 'demande': 163, 'rappelle': 163, 'souviens': 163, 'suis': 1601}, {'a': 31, 'au': 31, 'avec': 31, 'chez': 31,
'en': 31, 'à': 31}, {'a': 163, 'qu': 163, 'que': 163, 'à': 163}, {'N': 598, '^': 1581}, {'<giveinf>': 46, 'l': 47,
'la': 47, 'le': 47, 'les': 47, 'leur': 46, 'lui': 46}, {'^': 1606}, {'bien': 163}, {'<go1>': 1536, '<them>': 1539,
'^': 1579, 'accompagne': 766, 'accueille': 1580, 'accueillons': 1580, 'aura': 1582, 'aurai': 1582, 'conduirai': 766,
'conduis': 766, 'cours': 1583, 'crois': 1584, 'depose': 766, 'devais': 1585, 'devrais': 1586, 'devrait': 1550,
'devrions': 1550, 'dois': 1587, 'dépose': 766, 'emmene': 766, 'emmenerai': 766, 'emmène': 766, 'est': 1589, 'fais':
1590, 'fait': 687, 'ferai': 687, 'gere': 1591, 'l': 1593, 'la': 1593, 'le': 1593, 'les': 1593, 'leur': 1562, 'lui':
1562, 'm': 1596, 'me': 1602, 'ne': 1574, 'pars': 1603, 'pense': 1604, 'peut': 1573, 'peux': 1573, 'pourrai': 1573,
'pourrais': 1575, 'pourrait': 1550, 'pourrions': 1550, 'pouvais': 1573, 'pouvait': 1573, 'prends': 1591,
'raccompagne': 766, 'recevons': 1580, 'recevra': 1582, 'recevrai': 1582, 'recevrons': 1582, 'recois': 1605, 'recoit':
1605, 'recupere': 1582, 'reflechis': 163, 'sommes': 1589, 'songe': 163, 'suis': 1589, 'va': 932, 'vais': 1607,
'verrais': 1608, 'voudrais': 163}, {'entremetteurs': 5}, {'a': 278, 'au': 278, 'aux': 278, 'les': 1610, 'à': 278},
{'mois': 24}, {'semaine': 24}, {'prochaine': 24}, {'semaine': 1614}, {'bientot': 24, 'ce': 1612, 'cette': 1613, 'la':
1615}, {'D': 24, 'bientot': 24, 'ce': 1612, 'cette': 1613, 'la': 1615}, {'<hand3>': 1616, '<send3>': 1616, 'apporte':
1617, 'depose': 1617, 'dépose': 1617, 'envoie': 25, 'livre': 25, 'passe': 25, 'ramene': 25, 'ramène': 25, 'transmet':
25}, {'facebook': 163, 'insta': 163, 'instagram': 163, 'linkedin': 163, 'twitter': 163, 'x': 163}, {'sur': 1619},
{'^': 980, 'avec': 981}, {'contact': 1621, 'lien': 1621, 'relation': 1621}, {'en': 1622}, {'appele': 117, 'appelee':
117, 'appelé': 117, 'contacte': 117, 'contactee': 117, 'felicite': 117, 'felicitee': 117, 'rappele': 117, 'rappelee':
117, 'vu': 117, 'vue': 117}, {'appele': 117, 'appelee': 117, 'appelé': 117, 'contacte': 117, 'contactee': 117,
'encore': 1624, 'felicite': 117, 'felicitee': 117, 'rappele': 117, 'rappelee': 117, 'vu': 117, 'vue': 117}, {'appele':
117, 'appelee': 117, 'appelé': 117, 'contacte': 117, 'contactee': 117, 'encore': 1625, 'felicite': 117, 'felicitee':
117, 'rappele': 117, 'rappelee': 117, 'vu': 117, 'vue': 117}, {'N': 981, 'a': 981, 'au': 981, 'aux': 981, 'à': 981},
{'a': 981, 'au': 981, 'aux': 981, 'à': 981}, {'a': 981, 'au': 981, 'aux': 981, 'en': 1622, 'à': 981}, {'bloc': 234},
{'peu': 234}, {'^': 233, 'a': 1630, 'comme': 234, 'un': 1631, 'à': 1630}, {'pas': 1625}, {'<cheered>': 234,
'<warned>': 314, 'aide': 958, 'aidee': 958, 'aidé': 958, 'appris': 1620, 'assiste': 323, 'assistee': 323, 'conseille':
958, 'conseillee': 958, 'conseillé': 958, 'debloque': 323, 'debloquee': 323, 'depanne': 958, 'depannee': 958,
'débloqué': 323, 'epaule': 323, 'epaulee': 323, 'eu': 278, 'eue': 278, 'forme': 1485, 'formee': 1485, 'formes': 1485,
'guide': 323, 'guidee': 323, 'guidé': 323, 'initie': 1485, 'initiee': 1485, 'inities': 1485, 'lu': 1620, 'mis': 1623,
'mise': 1623, 'mises': 1623, 'pas': 1626, 'presente': 1627, 'presentee': 1628, 'presentees': 1629, 'presentes': 1629,
'présenté': 1627, 'présentés': 1629, 'rebooste': 1632, 'reboostee': 1632, 'recommande': 1025, 'recommandee': 1025,
'recommandé': 1025, 'remonte': 1632, 'remontee': 1632, 'remontees': 1632, 'remontes': 1632, 'remotive': 1632,
'remotivee': 1632, 'remplace': 323, 'remplacee': 323, 'remplacé': 323, 'seconde': 226, 'secondee': 226, 'toujours':
1633, 'vu': 1620, 'vue': 1620}, {'<them>': 202, 'N': 202}, {'d': 1635, 'de': 1635}, {'^': 1618, 'ai': 1634, 'anniv':
1060, 'anniversaire': 1060, 'avis': 1270, 'idee': 1636}, {'camp': 24}, {'son': 1638}, {'dans': 1639}, {'est': 1640},
{'^': 1618, 'balle': 1641, 'messagerie': 117}, {'<my>': 167}, {'^': 1643}, {'N': 1644}, {'plan': 117}, {'': (0,
'missed'), 'sur': 117, 'vocal': 117}, {'sa': 117, 'son': 117}, {'sur': 1648}, {'message': 1647, 'vocal': 1649}, {'a':
1645, 'en': 1646, 'ma': 249, 'mes': 249, 'mon': 249, 'nos': 249, 'notre': 249, 'un': 1650, 'à': 1645}, {'^': 1618},
{'connaitre': 981, 'rencontrer': 981}, {'se': 1653}, {'un': 981, 'une': 981}, {'^': 980, 'a': 981, 'au': 981, 'aux':
981, 'en': 1622, 'l': 1655, 'à': 981}, {'<warned>': 314, 'fait': 1654, 'forme': 1485, 'formee': 1485, 'formes': 1485,
'initie': 1485, 'initiee': 1485, 'inities': 1485, 'mis': 1623, 'mise': 1623, 'mises': 1623, 'presente': 1628,
'presentee': 1628, 'presentees': 1656, 'presentes': 1656, 'présenté': 1628, 'présentés': 1656, 'rebooste': 1632,
'reboostee': 1632, 'remonte': 1632, 'remontee': 1632, 'remontees': 1632, 'remontes': 1632, 'remotive': 1632,
'remotivee': 1632, 'remplace': 226, 'remplacee': 226, 'remplacé': 226, 'seconde': 226, 'secondee': 226}, {'^': 1618,
'ai': 1657}, {'recommandation': 1372}, {'de': 1659}, {'<inf>': 83, 'faut': 83, 'il': 403, 'je': 1254, 'mieux': 1255,
'ne': 83, 'pas': 83}, {'^': 1661}, {',': 1662}, {'<lui_give>': 46}, {'accord': 278, 'adresse': 278, 'avis': 278,
'benediction': 278, 'confiance': 278, 'conge': 278, 'demission': 278, 'disponibilites': 278, 'dispos': 278, 'feu':
278, 'numero': 278, 'ok': 278, 'parole': 278, 'preavis': 278, 'reponse': 278}, {'<any_det>': 254, '<my>': 167, 'des':
254, 'deux': 254, 'l': 254, 'la': 254, 'le': 254, 'les': 254, 'trois': 254, 'un': 254, 'une': 254}, {'^': 254}, {'d':
1667, 'de': 1667}, {'de': 1667}, {'tas': 1669}, {'<any_det>': 251, '<my>': 1665, '^': 1666, 'des': 1667, 'plein':
1668, 'quelques': 1667, 'un': 1670}, {'<any_det>': 18}, {'^': 1672}, {'<any_det>': 323, '^': 322, 'comment': 323,
'pourquoi': 323}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1675,
'un': 1675, 'une': 1675}, {'^': 1537}, {'^': 1537, 'l': 1677, 'la': 1677, 'le': 1677, 'les': 1677, 'leur': 1677,
'lui': 1677}, {'j': 1678, 'je': 1678, 'on': 1678}, {'que': 1679}, {'combien': 323, 'comment': 323, 'la': 323, 'le':
323, 'les': 323, 'pourquoi': 323}, {'<handed>': 1644}, {'<taught>': 1674}, {'courage': 234}, {'<pro>': 5, 'expert':
1223}, {'<good>': 1685, '<pro>': 5, 'expert': 1223}, {'<any_det>': 1686, 'N': 5, 'd': 948, 'de': 948, 'l': 1223, 'la':
1223, 'le': 1223, 'ma': 1223, 'mon': 1223, 'notre': 1223, 'un': 1223, 'une': 1223}, {'': (8, 'asked'), 'd': 948, 'de':
948}, {'lacher': 234}, {'rien': 1689}, {'accrocher': 234}, {'bon': 234}, {'<inf>': 314, 'ne': 1690, 's': 1691,
'tenir': 1692}, {'': (5, 'mine'), '<give1>': 46, 'lis': 46, 'm': 961, 'prepare': 46, 'prépare': 46, 'reflechis': 46,
'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 1694, 'l': 1677, 'la': 1677, 'le': 1677, 'les': 1677, 'leur': 1677,
'lui': 1677}, {'j': 1695, 'je': 1695, 'on': 1678}, {'bravo': 234, 'd': 948, 'de': 1693, 'q': 964, 'que': 1696}, {'^':
322, 'd': 323, 'de': 323, 'sur': 323}, {'cours': 1698}, {'<remarks>': 1345, 'annotations': 1340, 'correctifs': 1340,
'corrections': 1340, 'cours': 1698, 'critiques': 1340, 'impressions': 1340, 'notes': 1340, 'suggestions': 1340},
{'cours': 1698, 'trois': 1346}, {'<remarks>': 1345, 'annotations': 1340, 'correctifs': 1340, 'corrections': 1340,
'critiques': 1340, 'impressions': 1340, 'notes': 1340, 'suggestions': 1340}, {'<remarks>': 1345, 'annotations': 1340,
'avis': 969, 'correctifs': 1340, 'corrections': 1340, 'critiques': 1340, 'impressions': 1340, 'notes': 1340,
'suggestions': 1340}, {'^': 322, 'avec': 323, 'pour': 323, 'sur': 323}, {'main': 1704}, {'de': 1705}, {'<remarks>':
1345, 'annotations': 1340, 'correctifs': 1340, 'corrections': 1340, 'coup': 1706, 'cours': 1698, 'critiques': 1340,
'impressions': 1340, 'notes': 1340, 'suggestions': 1340}, {'0': 1699, 'beaucoup': 1347, 'des': 1700, 'deux': 1701,
'du': 1346, 'mes': 1702, 'mon': 1703, 'pas': 1353, 'plein': 1347, 'plusieurs': 1346, 'quelques': 1396, 'tous': 1356,
'trois': 1699, 'un': 1707}, {'': (23, 'contact'), 'que': 1679}, {'annotations': 1340, 'correctifs': 1340,
'corrections': 1340, 'critiques': 1340, 'impressions': 1340, 'notes': 1340, 'suggestions': 1340}, {'annotations':
1340, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1340, 'corrections': 1340, 'critiques':
1340, 'impressions': 1340, 'lead': 5, 'notes': 1340, 'prospect': 5, 'suggestions': 1340}, {'des': 1710, 'deux': 1675,
'mes': 1710, 'mon': 1710, 'un': 1711, 'une': 1675}, {'<any_det>': 323, '^': 322, 'combien': 323, 'comment': 323, 'la':
323, 'le': 323, 'les': 323, 'pourquoi': 323}, {'beaucoup': 1347, 'des': 1702, 'deux': 1394, 'du': 1346, 'mes': 1702,
'mon': 1702, 'part': 314, 'pas': 1353, 'plein': 1347, 'plusieurs': 1346, 'quelques': 1396, 'tous': 1356, 'un': 1702},
{'coup': 1706}, {'un': 1715}, {'<any_det>': 1686, 'N': 5, 'l': 1223, 'la': 1223, 'le': 1223, 'ma': 1223, 'mon': 1223,
'notre': 1223, 'un': 1223, 'une': 1223}, {'<any_det>': 323, '^': 322}, {'<any_det>': 167}, {'^': 1719}, {'': (19,
'gave:resource'), '<any_det>': 167}, {'argent': 246}, {'l': 1722}, {'0': 246, '^': 1721, 'cent': 246, 'de': 1723},
{'': (5, 'mine'), '^': 1021}, {'': (5, 'mine'), 'd': 1725, 'de': 1725, 'que': 46}, {'<inf>': 314, '^': 46}, {'d':
1727, 'de': 1727}, {'moral': 234}, {'confiance': 234, 'courage': 234, 'du': 1684, 'le': 1729}, {'<any_det>': 1686},
{'des': 1710, 'mes': 1710, 'mon': 1710, 'un': 1710}, {'<give1>': 46, 'lis': 46, 'm': 961, 'prepare': 46, 'prépare':
46, 'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 1733, 'l': 1677, 'la': 1677, 'le': 1677, 'les':
1677, 'leur': 1677, 'lui': 1677}, {'j': 1734, 'je': 1734, 'on': 1678}, {'': (23, 'contact'), 'q': 964, 'que': 1735},
{'bon': 1684}, {'<handed>': 1671, '<read_it>': 1673, '<said>': 314, '<taught>': 1674, '<vowed>': 758, 'adresse': 1676,
'adressé': 1676, 'amene': 1676, 'amené': 1676, 'annonce': 1680, 'annoncé': 1680, 'annote': 1673, 'apporte': 1676,
'apporté': 1676, 'appris': 1681, 'aussi': 1682, 'bien': 1683, 'bon': 1684, 'challenge': 1673, 'commente': 1673,
'commenté': 1673, 'confie': 1644, 'confirme': 1680, 'confirmé': 1680, 'confié': 1644, 'conseille': 1687, 'conseillé':
1687, 'corrige': 1673, 'corrigé': 1673, 'demande': 1688, 'demandé': 1688, 'detaille': 1681, 'dit': 1697, 'donne':
1708, 'donné': 1708, 'ecrit': 1709, 'envoye': 1712, 'explique': 1713, 'expliqué': 1713, 'fait': 1714, 'file': 1716,
'filé': 1716, 'indique': 1717, 'laisse': 1644, 'laissé': 1644, 'montre': 1718, 'montré': 1718, 'offert': 1208,
'parle': 278, 'parlé': 278, 'partage': 1720, 'partagé': 1720, 'pose': 287, 'posé': 287, 'presente': 988, 'prete':
1724, 'promis': 1726, 'propose': 1728, 'proposé': 1728, 'présenté': 988, 'prêté': 1724, 'raconte': 1681, 'raconté':
1681, 'recommande': 1687, 'recommandé': 1687, 'redonne': 1730, 'redonné': 1730, 'refile': 1731, 'refilé': 1731,
'relu': 1673, 'remonte': 1730, 'renvoye': 1732, 'repondu': 1736, 'revu': 1673, 'souhaite': 1737, 'souhaité': 1737,
'suggere': 1687, 'suggéré': 1687, 'telephone': 278, 'tout': 1683, 'téléphoné': 278}, {'mon': 970}, {'d': 1022, 'de':
1022}, {'<handed>': 252, '<tip>': 1663, '^': 1664, 'ai': 1738, 'donne': 1739, 'donné': 1739, 'faut': 462, 'prete':
1644, 'promis': 1740, 'prête': 1644, 'tour': 1169}, {'<tip>': 1663}, {'...': 1074}, {'<date>': 117, 'rendez': 874},
{'<reach_inf>': 117, '<see_inf>': 117}, {'<reach_inf>': 117, '<see_inf>': 117, 'l': 1745, 'la': 1745, 'le': 1745,
'les': 1745, 'lui': 1745}, {'anniv': 117, 'anniversaire': 117}, {'<any_det>': 1744, 'N': 117, 'd': 1746, 'de': 1746,
'l': 1747, 'le': 1747}, {'article': 163, 'interview': 163, 'portrait': 163, 'post': 163}, {'bouquin': 163, 'livre':
163, 'post': 163}, {'': (11, 'thinking'), '<media>': 163, 'facebook': 163, 'insta': 163, 'instagram': 163, 'l': 1067,
'la': 1081, 'le': 1082, 'les': 1067, 'leur': 1067, 'linkedin': 163, 'sa': 1067, 'son': 1067, 'twitter': 163, 'un':
1067, 'une': 1067, 'x': 163}, {'...': 1050, 'dans': 1083, 'l': 1749, 'le': 1750, 'par': 1083, 'qu': 163, 'que': 163,
'sur': 1751, 'un': 1749, 'une': 1749, 'via': 1068}, {'<remarks>': 1345, 'annotations': 1340, 'audit': 19,
'correctifs': 1340, 'corrections': 1340, 'critiques': 1340, 'impressions': 1340, 'notes': 1340, 'suggestions': 1340},
{'relecture': 19}, {'beaucoup': 1347, 'des': 1702, 'deux': 1394, 'du': 1346, 'mes': 1702, 'mon': 1702, 'part': 314,
'pas': 1353, 'plein': 1347, 'plusieurs': 1346, 'quelques': 1396, 'tous': 1356, 'un': 1753, 'une': 1754}, {'<handed>':
1671, '<read_it>': 1673, '<said>': 314, '<taught>': 1674, '<vowed>': 758, 'adresse': 1676, 'adressé': 1676, 'amene':
1676, 'amené': 1676, 'annonce': 1680, 'annoncé': 1680, 'annote': 1673, 'apporte': 1676, 'apporté': 1676, 'appris':
1681, 'aussi': 1682, 'bien': 1683, 'bon': 1684, 'challenge': 1673, 'commente': 1673, 'commenté': 1673, 'confie': 1644,
'confirme': 1680, 'confirmé': 1680, 'confié': 1644, 'conseille': 1687, 'conseillé': 1687, 'corrige': 1673, 'corrigé':
1673, 'demande': 1688, 'demandé': 1688, 'detaille': 1681, 'dit': 1697, 'donne': 1708, 'donné': 1708, 'ecrit': 1709,
'envoye': 1712, 'explique': 1713, 'expliqué': 1713, 'fait': 1755, 'file': 1716, 'filé': 1716, 'indique': 1717,
'laisse': 1644, 'laissé': 1644, 'montre': 1718, 'montré': 1718, 'offert': 1208, 'parle': 278, 'parlé': 278, 'partage':
1720, 'partagé': 1720, 'pose': 287, 'posé': 287, 'presente': 988, 'prete': 1724, 'promis': 1726, 'propose': 1728,
'proposé': 1728, 'présenté': 988, 'prêté': 1724, 'raconte': 1681, 'raconté': 1681, 'recommande': 1687, 'recommandé':
1687, 'redonne': 1730, 'redonné': 1730, 'refile': 1731, 'refilé': 1731, 'relu': 1673, 'remonte': 1730, 'renvoye':
1732, 'repondu': 1736, 'revu': 1673, 'souhaite': 1737, 'souhaité': 1737, 'suggere': 1687, 'suggéré': 1687,
'telephone': 278, 'tout': 1683, 'téléphoné': 278}, {'<handed>': 252, '<must3>': 297, '^': 1664, 'ai': 1756, 'donne':
1739, 'donné': 1739, 'faut': 462, 'prete': 1644, 'promis': 1740, 'prête': 1644}, {'': (13, 'talk'), 'd': 8, 'de': 8,
'qu': 8, 'que': 8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8},
{'<giveinf>': 46, 'arreter': 83, 'leur': 46, 'lui': 46, 'ne': 83, 'pas': 83}, {'^': 1760}, {'^': 629, 'd': 1761, 'de':
1761}, {'<imperative>': 83, 'faut': 83, 'il': 403, 'n': 83, 'ne': 83, 'surtout': 83}, {'^': 1763}, {':': 1764, 'd':
407, 'de': 407, 'qu': 635, 'que': 638}, {'<hand3>': 952, '<send3>': 952, '<would_give>': 24, 'l': 609, 'la': 609,
'le': 609, 'les': 609, 'm': 643, 'me': 643, 'nous': 643}, {'^': 1766, 'allait': 433, 'va': 433}, {'<hand3>': 952,
'<send3>': 952, '<would_give>': 24, 'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut':
83, 'ferait': 83, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm': 643, 'me': 643, 'ne': 410, 'nous': 643, 'valait':
83, 'vaudrait': 83, 'vaut': 83}, {'^': 1768, 'allait': 433, 'va': 433}, {'devait': 83, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'ne': 410, 'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'^':
1770, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai': 617, 'recevrais': 617, 'recevrait': 617,
'recevrions': 617}, {'elle': 1767, 'il': 1769, 'j': 618, 'je': 618, 'nous': 618, 'on': 1771}, {'...': 1765, ':': 405,
'd': 642, 'de': 642, 'qu': 1772, 'que': 652}, {'astuce': 202, 'conseil': 202, 'tip': 202}, {'conseil': 402}, {'bigo':
278, 'bigophone': 278, 'fil': 278, 'grelot': 278, 'phone': 278, 'telephone': 278, 'tube': 278, 'téléphone': 278},
{'de': 1776}, {'coup': 1777}, {'conseil': 402, 'coup': 1777, 'petit': 1778}, {'...': 1774, 'comme': 1775, 'le': 1775,
'un': 1779}, {'part': 278}, {'<letter>': 278, 'faire': 1781}, {'<any_det>': 1782, '<letter>': 278, 'faire': 1781},
{'des': 656, 'en': 1646, 'plantee': 117, 'poireauter': 117, 'seul': 117, 'seule': 117, 'tomber': 117, 'un': 656},
{'en': 1646, 'plantee': 117, 'poireauter': 117, 'seul': 117, 'seule': 117, 'tomber': 117}, {'rappele': 117, 'repondu':
117}, {'bigo': 278, 'bigophone': 278, 'fil': 278, 'grelot': 278, 'phone': 278, 'tel': 278, 'telephone': 278, 'tube':
278, 'tél': 278, 'téléphone': 278}, {'de': 1787}, {'coup': 1788, 'petit': 1778}, {'un': 1789}, {'<handed_me>': 278,
'<reached_me>': 278, '<said>': 1759, '<told_pp>': 608, '<urges>': 599, '<vowed>': 614, 'accompagne': 274,
'accompagnee': 274, 'accompagné': 274, 'accueillis': 278, 'alerte': 615, 'alertee': 615, 'alerté': 615, 'annonce':
620, 'annoncé': 620, 'assure': 622, 'assuré': 622, 'certifie': 623, 'confirme': 620, 'confirmé': 620, 'conjure': 624,
'conseille': 628, 'conseillé': 628, 'demande': 1762, 'demandé': 1762, 'dit': 1773, 'donne': 1780, 'donné': 1780,
'ecrit': 620, 'envoye': 1783, 'exhorte': 624, 'fait': 654, 'garanti': 622, 'invites': 278, 'jure': 622, 'juré': 622,
'laisse': 1784, 'laissee': 1785, 'laisses': 1785, 'laissé': 1784, 'lance': 425, 'lancé': 425, 'mis': 660, 'mise': 660,
'parle': 661, 'parlé': 661, 'pas': 1786, 'passe': 1790, 'passé': 1790, 'plante': 117, 'plantee': 117, 'pose': 915,
'posé': 915, 'preconise': 666, 'prie': 624, 'prié': 624, 'promis': 668, 'propose': 434, 'proposé': 434, 'préconise':
669, 'préconisé': 666, 'rappele': 670, 'reclame': 396, 'recommande': 666, 'recommandé': 666, 'recu': 278, 'recue':
278, 'recues': 278, 'recus': 278, 'rejoint': 274, 'rejointe': 274, 'rendu': 671, 'réclame': 396, 'réclamé': 396,
'saute': 672, 'sauté': 672, 'somme': 624, 'suggere': 666, 'suggère': 669, 'suggéré': 666, 'supplie': 675, 'supplié':
675}, {'fallait': 83, 'faudrait': 83, 'faut': 83, 'valait': 83, 'vaudrait': 83}, {'^': 1792}, {'il': 1793, 'on':
1793}, {'qu': 1794}, {':': 405, 'qu': 1794}, {'a': 100, 'à': 100}, {'N': 1797}, {'de': 1798}, {'aupres': 1799,
'envers': 1798}, {'a': 31, 'au': 31, 'chez': 31, 'à': 31}, {'annonce': 1073, 'annoncé': 1073, 'appris': 1073,
'confirme': 1073, 'confirmé': 1073, 'dit': 1073, 'raconte': 1073, 'raconté': 1073}, {'a': 1802}, {'dit': 1795},
{'pour': 396}, {'a': 100, 'd': 100, 'de': 100, 'pour': 100, 'à': 100}, {'N': 1806}, {'de': 1807}, {'aupres': 1808,
'avec': 1807, 'envers': 1807}, {'arrete': 921, 'arretee': 921, 'arrêté': 921, 'engage': 1809, 'engagee': 1809,
'engagé': 1809, 'pointe': 921, 'pointee': 921, 'propose': 1809, 'proposee': 1809, 'proposé': 1809, 'rendu': 921,
'rendue': 921}, {'<says>': 1758, '<urges>': 599, '^': 601, 'a': 1791, 'accompagnait': 274, 'alerte': 615, 'appelle':
278, 'disait': 1795, 'dit': 1796, 'ecrit': 278, 'ecrivait': 278, 'engage': 1800, 'enjoint': 624, 'etais': 1569,
'invite': 1801, 'invitent': 1801, 'l': 1803, 'me': 1804, 'presse': 624, 'prie': 624, 'relance': 1805, 'repond': 278,
'suis': 1810, 'supplie': 624}, {'attendre': 861}, {'aucune': 1119, 'pas': 1408}, {'aucune': 1119, 'pas': 1408,
'toujours': 1813}, {'N': 40}, {'d': 1815, 'de': 1815}, {'...': 1816}, {'l': 1817, 'la': 1817, 'le': 1817, 'les':
1817}, {'^': 1818}, {'<any_det>': 1744, '^': 1818, 'encore': 1819, 'toujours': 1819}, {'^': 1818, 'encore': 1819,
'toujours': 1819}, {'<any_det>': 1744}, {'^': 225, 'avec': 226}, {'^': 1460}, {'': (13, 'talk'), 'je': 163},
{'combien': 8, 'comment': 8, 'd': 1824, 'de': 1824, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1825}, {'^':
1770}, {'il': 1827, 'on': 1827}, {'d': 681, 'de': 681, 'qu': 1828, 'que': 566}, {'': (0, 'missed'), '^': 1517,
'encore': 1518, 'toujours': 1518}, {'de': 46}, {'': (11, 'thinking'), 'jamais': 117, 'pas': 117, 'plus': 117,
'toujours': 1179}, {'a': 1824, 'à': 1824}, {'N': 1806, 'lui': 1564}, {'d': 1565, 'de': 1834}, {'a': 1598, 'aupres':
1835, 'avec': 1807, 'de': 46, 'envers': 1807, 'pour': 46, 'à': 1598}, {'a': 46, 'aupres': 1808, 'avec': 1807, 'de':
46, 'envers': 1807, 'pour': 46, 'à': 46}, {'arrete': 921, 'arretee': 921, 'arrêté': 921, 'engage': 1836, 'engagee':
1836, 'engagé': 1836, 'pointe': 921, 'pointee': 921, 'propose': 1837, 'proposee': 1837, 'proposé': 1837, 'rendu': 921,
'rendue': 921}, {'<says>': 1758, '<urges>': 599, '^': 679, 'annoncer': 378, 'charge': 1597, 'conseille': 402,
'decroche': 1277, 'demandait': 496, 'demande': 1826, 'dire': 378, 'disant': 378, 'dit': 1829, 'doit': 686, 'doivent':
686, 'décroche': 1277, 'engage': 1800, 'faut': 1516, 'ghoste': 117, 'informer': 378, 'manque': 1830, 'met': 690,
'preconise': 669, 'prevenir': 378, 'promet': 691, 'préconise': 669, 'préconisé': 669, 'rappeler': 1831, 'rappelle':
1832, 'reclame': 396, 'recommande': 669, 'recommandé': 669, 'relance': 1805, 'repond': 1277, 'reste': 1833, 'réclame':
396, 'réclamé': 396, 'souviens': 163, 'suggere': 669, 'suggère': 669, 'suggéré': 669, 'suis': 1838, 'verrait': 692,
'voit': 692}, {'': (10, 'thanks'), 'N': 1028}, {'fois': 1498}, {'N': 1028, 'a': 1840, 'beaucoup': 1498, 'encore':
1498, 'infiniment': 1498, 'mille': 1841, 'à': 1840}, {'vaut': 201}, {'mercis': 1498}, {'N': 981, '^': 980}, {'avec':
1845}, {'contact': 1846, 'lien': 1846, 'relation': 1846}, {'en': 1847, 'et': 1002}, {'N': 1848, 'en': 1006, 'par':
1008}, {'avec': 988}, {'contact': 1850, 'lien': 1850, 'relation': 1850}, {'en': 1851}, {'N': 1015, 'de': 1016,
'entre': 1016}, {'contact': 1853, 'relation': 1853}, {'N': 1852, 'en': 1854}, {'et': 274}, {'meme': 902, 'même': 902,
'pas': 912, 'plus': 913}, {'jamais': 997, 'pas': 1012, 'plus': 997}, {'eu': 909, 'lieu': 117}, {'pas': 1859},
{'arrive': 117, 'arrivee': 117, 'arrivé': 117, 'venu': 117, 'venue': 117}, {'venu': 117, 'venue': 117}, {'jamais':
1861, 'meme': 902, 'même': 902, 'pas': 1862}, {'pas': 1626, 'toujours': 1633}, {'ai': 1864}, {'dit': 117, 'ecrit':
117, 'envoye': 117, 'parle': 117, 'parlé': 117, 'repondu': 117, 'souhaite': 117, 'souhaité': 117, 'telephone': 117,
'téléphoné': 117}, {'dit': 117, 'ecrit': 117, 'encore': 1866, 'envoye': 117, 'parle': 117, 'parlé': 117, 'repondu':
117, 'souhaite': 117, 'souhaité': 117, 'telephone': 117, 'téléphoné': 117}, {'dit': 117, 'ecrit': 117, 'encore': 1867,
'envoye': 117, 'parle': 117, 'parlé': 117, 'repondu': 117, 'souhaite': 117, 'souhaité': 117, 'telephone': 117,
'téléphoné': 117}, {'pas': 1867}, {'pas': 1868, 'rien': 1867, 'toujours': 1869}, {'ai': 1870}, {'decroche': 117,
'décroché': 117, 'rappele': 117, 'repondu': 117}, {'pas': 1872}, {'pas': 933}, {'a': 1857, 'ai': 1858, 'aura': 1860,
'est': 1863, 'l': 1865, 'leur': 1871, 'lui': 1871, 'ont': 1873, 'oublie': 1874, 'oublier': 1874, 'oublions': 1874},
{'decroche': 1277, 'décroche': 1277, 'rappelle': 1277, 'repond': 1277}, {'jamais': 117, 'pas': 117, 'plus': 117,
'tjrs': 1179, 'tjs': 1179, 'toujours': 1179}, {'fait': 1179, 'fera': 1179}, {'capte': 1179, 'decroche': 1277,
'décroche': 1277, 'l': 1865, 'leur': 1871, 'lui': 1871, 'me': 1876, 'oublie': 1874, 'oublier': 1874, 'oublions': 1874,
'rappelle': 1277, 'repond': 1877, 'se': 1878}, {'step': 0, 'steps': 0}, {'N': 117}, {'ni': 1881}, {'N': 1882}, {'':
(12, 'task'), 'meme': 0, 'même': 0}, {'moi': 1884}, {'moi': 0}, {'a': 1885, 'pour': 1886, 'à': 1885}, {'devons': 1824,
'doit': 1824}, {'<hand3>': 952, '<send3>': 952, '<would_give>': 24, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm':
610, 'me': 610, 'nous': 610}, {'^': 1889}, {'<hand3>': 952, '<send3>': 952, '<would_give>': 24, 'fallait': 83,
'faudrait': 83, 'faut': 83, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm': 610, 'me': 610, 'nous': 610, 'valait':
83, 'vaudrait': 83}, {'^': 1891}, {'^': 1792, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai':
617, 'recevrais': 617, 'recevrait': 617, 'recevrions': 617}, {'elle': 1890, 'il': 1892, 'j': 618, 'je': 618, 'nous':
618, 'on': 1893}, {'...': 1765, ':': 405, 'd': 642, 'de': 642, 'qu': 1894, 'que': 619}, {'N': 1546}, {'': (5, 'mine'),
'm': 24, 'me': 24, 'nous': 24}, {'^': 1897}, {'^': 429, 'a': 1896, 'd': 1898, 'de': 1898, 'qu': 667, 'que': 667, 'à':
1896}, {'<handed_me>': 278, '<reached_me>': 278, '<said>': 1759, '<told_pp>': 608, '<urges>': 599, '<vowed>': 614,
'accueillis': 278, 'annonce': 620, 'annoncé': 620, 'assure': 622, 'assuré': 622, 'certifie': 623, 'confirme': 620,
'confirmé': 620, 'conjure': 624, 'conseille': 628, 'conseillé': 628, 'demande': 1762, 'demandé': 1762, 'dit': 1895,
'donne': 1780, 'donné': 1780, 'ecrit': 620, 'envoye': 1783, 'exhorte': 624, 'fait': 654, 'garanti': 622, 'invites':
278, 'jure': 622, 'juré': 622, 'laisse': 1784, 'laissee': 1785, 'laisses': 1785, 'laissé': 1784, 'lance': 425,
'lancé': 425, 'mis': 703, 'mise': 703, 'parle': 661, 'parlé': 661, 'passe': 1790, 'passé': 1790, 'plantes': 117,
'pose': 915, 'posé': 915, 'preconise': 666, 'prie': 624, 'prié': 624, 'promis': 1899, 'préconise': 669, 'préconisé':
666, 'recommande': 666, 'recommandé': 666, 'recu': 278, 'recue': 278, 'recues': 278, 'recus': 278, 'rendu': 671,
'saute': 672, 'sauté': 672, 'somme': 624, 'suggere': 666, 'suggère': 669, 'suggéré': 666, 'supplie': 675, 'supplié':
675}, {'': (0, 'missed'), '<see_inf>': 117, 'se': 284}, {'': (0, 'missed'), '<see_inf>': 117, 'd': 1901, 'de': 1901,
'se': 284}, {'vous': 1902}, {'cale': 1902, 'calé': 1902, 'prevu': 1902, 'rdv': 1902, 'rendez': 1903}, {'combien': 8,
'comment': 8, 'd': 1824, 'de': 1824, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 405, 'd': 201, 'de':
201, 'qu': 1794}, {'': (7, 'waiting'), '<giveinf>': 46, 'leur': 46, 'lui': 46}, {'^': 1907, 'encore': 685, 'toujours':
685}, {'0': 274, 'deux': 274, 'nombreuses': 274, 'nombreux': 274, 'quatre': 274, 'quelques': 274, 'tous': 274,
'toute': 274, 'trois': 274, 'une': 274}, {'promis': 1546}, {'a': 1910, 'devons': 46, 'doit': 46}, {'croises': 117,
'parle': 117, 'parlé': 117, 'vu': 117, 'vus': 117}, {'pas': 1912}, {'sommes': 1913}, {'est': 1913}, {'nous': 1914,
's': 1915}, {'<sort_of_met>': 278, 'pas': 1912}, {'sommes': 1917}, {'a': 31, 'au': 31, 'avec': 31, 'chez': 31, 'en':
31, 'ensemble': 31, 'à': 31}, {'<sort_of_met>': 278, 'attendu': 1588, 'attendue': 1588, 'attendus': 1588, 'convie':
1588, 'conviee': 1588, 'convies': 1588, 'invite': 1588, 'invitee': 1588, 'invitees': 1588, 'invites': 1588, 'invité':
1588}, {'<go1>': 1536, '<says>': 1758, '<them>': 1888, '<urges>': 599, '^': 679, 'a': 1900, 'accueille': 1580,
'accueillons': 1580, 'allons': 932, 'annoncer': 378, 'appelle': 278, 'attendons': 40, 'aura': 1582, 'aurai': 1582,
'avait': 1904, 'avions': 1904, 'conseille': 402, 'demandait': 496, 'demande': 1905, 'devons': 1824, 'devrais': 1550,
'devrait': 1550, 'devrions': 1550, 'dire': 378, 'disait': 1795, 'disant': 378, 'dit': 1906, 'doit': 1908, 'doivent':
686, 'ecrit': 278, 'ecrivait': 278, 'enjoint': 624, 'est': 1589, 'etions': 1909, 'fais': 687, 'fait': 687, 'ferai':
687, 'informer': 378, 'invite': 1801, 'invitent': 1801, 'l': 1803, 'leur': 1911, 'lui': 1911, 'manque': 1519, 'me':
1804, 'n': 1916, 'ne': 1916, 'nous': 1918, 'part': 1919, 'partons': 1919, 'pourrais': 1550, 'pourrait': 1550,
'pourrions': 1550, 'preconise': 669, 'presse': 624, 'prevenir': 378, 'prie': 624, 'préconise': 669, 'préconisé': 669,
'recevons': 1580, 'recevra': 1582, 'recevrai': 1582, 'recevrons': 1582, 'recois': 1605, 'recoit': 1605, 'recommande':
669, 'recommandé': 669, 'recupere': 1582, 'repond': 278, 's': 1915, 'sommes': 1920, 'suggere': 669, 'suggère': 669,
'suggéré': 669, 'suis': 1589, 'supplie': 624, 'verrait': 692, 'voit': 692}, {'cafe': 278, 'café': 278, 'verre': 278},
{'ma': 249, 'mes': 249, 'mon': 249, 'nos': 249, 'notre': 249, 'un': 1922}, {'^': 1538, 'devons': 1824, 'doit': 1824},
{'envoie': 46, 'prepare': 46, 'prépare': 46, 'relance': 46, 'renvoie': 46, 'transmet': 46}, {'a': 1896, 'd': 100,
'de': 100, 'à': 1896}, {'<set>': 31, 'dit': 1545, 'promis': 1926, 'rendez': 316}, {'N': 685}, {'': (7, 'waiting'),
'de': 1928}, {'D': 236, 'a': 236, 'au': 236, 'la': 236, 'le': 236, 'notre': 236, 'à': 236}, {'': (1, 'moved'), 'D':
236}, {'D': 236, 'a': 319, 'au': 319, 'pour': 319, 'à': 319}, {'': (1, 'moved'), 'D': 236, 'a': 319, 'au': 319,
'pour': 319, 'à': 319}, {'D': 236, 'a': 1931, 'au': 1931, 'ca': 1932, 'l': 1932, 'la': 236, 'le': 1933, 'notre': 236,
'pour': 319, 'à': 1931}, {'dejeuner': 117, 'diner': 117, 'dîner': 117, 'manger': 117, 's': 283, 'se': 284},
{'appeler': 31}, {'parler': 31, 'rappeler': 31, 'revoir': 31, 'voir': 31}, {'^': 1460, 'boire': 31, 'dejeuner': 31,
'diner': 31, 'dîner': 31, 'manger': 31, 's': 1936, 'se': 1937}, {'0': 274, 'deux': 274, 'nombreuses': 274, 'nombreux':
274, 'plein': 274, 'quatre': 274, 'quelques': 274, 'tous': 274, 'toute': 274, 'trois': 274, 'une': 274}, {'^': 1555,
'leur': 1561, 'lui': 1561}, {'fais': 1553, 'fait': 1553, 'ferai': 1553}, {'^': 1941, 'a': 1910, 'devons': 46, 'doit':
46, 'leur': 1561, 'lui': 1561}, {'nous': 1914, 'peut': 1573, 'peux': 1573, 'pourrai': 1573, 'pourrais': 1573,
'pouvais': 1573, 'pouvait': 1573, 's': 1915}, {'dej': 31, 'déj': 31}, {'apero': 31, 'cafe': 31, 'café': 31, 'petit':
1944, 'the': 31, 'verre': 31}, {'le': 1945, 'un': 1945}, {'D': 236, 'a': 319, 'au': 319, 'ca': 1932, 'l': 1932, 'le':
1932, 'pour': 319, 'à': 319}, {'': (14, 'together'), '<sort_of_met>': 278, 'loupe': 117, 'loupes': 117, 'manque': 117,
'manques': 117, 'manqué': 117, 'pas': 1912, 'rate': 117, 'rates': 117}, {'appelle': 31, 'est': 1948}, {'<we_meet>':
31}, {'voir': 31}, {'<see_inf>': 31, '^': 931, 'chez': 31, 'se': 1951}, {'<go1>': 1536, '<them>': 1924, '^': 1925,
'a': 1927, 'accompagne': 766, 'accueille': 1580, 'accueillons': 1580, 'attend': 1929, 'aura': 1582, 'aurai': 1582,
'avait': 1904, 'avance': 1930, 'avions': 1904, 'boit': 31, 'brunche': 31, 'conduirai': 766, 'conduis': 766, 'decale':
1934, 'dejeune': 31, 'depose': 766, 'devait': 1935, 'devons': 1824, 'devrais': 1550, 'devrait': 1550, 'devrions':
1550, 'dine': 31, 'doit': 1938, 'décale': 1934, 'déjeune': 31, 'dépose': 766, 'dîne': 31, 'emmene': 766, 'emmenerai':
766, 'emmène': 766, 'est': 1589, 'etait': 1939, 'fais': 687, 'fait': 687, 'ferai': 687, 'l': 1940, 'la': 1940, 'le':
1940, 'les': 1940, 'leur': 1942, 'lui': 1942, 'lunche': 31, 'mange': 31, 'n': 1916, 'ne': 1943, 'nous': 1914, 'part':
1919, 'partons': 1919, 'peut': 1573, 'peux': 1573, 'pourrai': 1573, 'pourrais': 1575, 'pourrait': 1550, 'pourrions':
1550, 'pouvais': 1573, 'pouvait': 1573, 'prend': 1946, 'raccompagne': 766, 'recale': 1947, 'recevons': 1580,
'recevra': 1582, 'recevrai': 1582, 'recevrons': 1582, 'recois': 1605, 'recoit': 1605, 'recupere': 1582, 'remet': 1947,
'reporte': 1934, 'repousse': 1934, 's': 1949, 'se': 1950, 'sommes': 1589, 'suis': 1589, 'va': 1952, 'vais': 932,
'verra': 919}, {'besoin': 709, 'confirme': 862, 'confirmé': 862, 'du': 877, 'dû': 877}, {'': (0, 'missed'), 'complet':
117, 'total': 117}, {'le': 1744}, {'<any_det>': 1744, 'N': 117, 'completement': 1956, 'd': 1746, 'de': 1746, 'l':
1747, 'le': 1747, 'pas': 933, 'totalement': 1956}, {'<any_det>': 1744, 'N': 117, 'completement': 1956, 'd': 1746,
'de': 1746, 'l': 1747, 'le': 1747, 'totalement': 1956}, {'': (23, 'contact'), '...': 1050, 'a': 278, 'au': 278,
'avec': 278, 'à': 278}, {'experience': 323, 'rex': 323}, {'...': 1338, 'a': 1391, 'des': 1155, 'le': 1155, 'mon':
1960, 'quelques': 1155, 'un': 1155, 'une': 1155, 'à': 1391}, {'avec': 1881, 'chez': 1881}, {'<date>': 1962,
'rencontre': 1962, 'retrouvailles': 1962, 'visite': 1962}, {'hui': 117}, {'': (0, 'missed'), 'N': 117}, {'D': 117,
'aujourd': 1964, 'avec': 1965, 'ce': 117, 'cette': 117, 'chez': 1881}, {'D': 117, 'aujourd': 1964, 'avec': 117, 'ce':
117, 'cette': 117}, {'vous': 1967}, {'<date>': 1966, 'news': 117, 'nouvelles': 117, 'rencontre': 1962, 'rendez': 1968,
'reponse': 117, 'retour': 117, 'retrouvailles': 1962, 'signe': 117, 'visite': 1962}, {'appele': 117, 'appelé': 117,
'eu': 117, 'parle': 117, 'parlé': 117, 'recu': 1518, 'rencontre': 117, 'rencontré': 117, 'revu': 117, 'vu': 117},
{'occasion': 117}, {'<them>': 117, 'N': 117, 'de': 907, 'l': 1971, 'le': 1010, 'lieu': 117}, {'moindre': 1118},
{'<sort_of_met>': 117, 'd': 1963, 'de': 1969, 'decroche': 117, 'décroché': 117, 'encore': 1970, 'eu': 1972,
'joignable': 117, 'le': 1973, 'ose': 1577, 'oublier': 933, 'pointe': 117, 'pointee': 117, 'pu': 117, 'rappele': 117,
'recu': 1518, 'repondu': 117, 'reussi': 117}, {'<teach_inf>': 323}, {'leur': 1975, 'lui': 1975}, {'a': 1976, 'à':
1976}, {'N': 323, 'a': 941, 'à': 941}, {'N': 1977, 'apprendre': 1978, 'coacher': 1978, 'entrainer': 1978, 'expliquer':
1978, 'former': 1978, 'initier': 1978, 'montrer': 1978}, {'': (23, 'contact'), 'N': 1977}, {'a': 1979, 'avec': 1980,
'chez': 278, 'à': 1979}, {'maison': 31}, {'D': 236, 'N': 1644, 'la': 1982}, {'<them>': 19, 'N': 19}, {'avec': 1984,
'chez': 1984, 'd': 114, 'de': 114}, {'...': 1985}, {'<any_det>': 1986, '^': 264}, {'D': 236, 'bureau': 31, 'crible':
1987}, {'': (23, 'contact'), 'moi': 31, 'nous': 31}, {'temps': 1043}, {'<any_det>': 1986, '<their>': 19, '^': 264},
{'D': 236, 'revue': 1991}, {'avec': 278, 'chez': 278, 'ensemble': 278}, {'midi': 1993}, {'moment': 1993}, {'end':
1993}, {'<time_span>': 1993, 'apres': 1994, 'petit': 1995, 'week': 1996}, {'bigo': 278, 'bigophone': 278, 'fil': 278,
'grelot': 278, 'phone': 278, 'tube': 278}, {'de': 1998}, {'<time_span>': 1993, 'apres': 1994, 'coup': 1999, 'petit':
1995, 'week': 1996}, {'...': 1981, '<any_det>': 251, '<reach_noun>': 244, 'D': 236, 'a': 1983, 'au': 1988, 'boire':
31, 'chez': 1989, 'dejeuner': 31, 'diner': 31, 'du': 1990, 'dîner': 31, 'en': 1992, 'finalement': 1137, 'la': 1997,
'le': 1997, 'me': 1951, 'nous': 1951, 'un': 2000, 'une': 1997, 'voir': 278, 'à': 1983}, {'bigo': 278, 'bigophone':
278, 'grelot': 278, 'phone': 278, 'tube': 278}, {'de': 2002}, {'coup': 2003}, {'avec': 278, 'chez': 278, 'un': 2004,
'voir': 278}, {'la': 1982}, {'bureau': 31}, {'moi': 31, 'nous': 31}, {'a': 2006, 'au': 2007, 'boire': 31, 'chez':
2008, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'me': 1951, 'nous': 1951, 'à': 2006}, {'crible': 1987}, {'revue':
1991}, {'...': 1981, '<any_det>': 251, '<reach_noun>': 244, 'a': 1645, 'au': 2010, 'chez': 278, 'du': 1990, 'en':
2011, 'la': 1997, 'le': 1997, 'un': 2000, 'une': 1997, 'voir': 278, 'à': 1645}, {'mon': 1070, 'qu': 8, 'que': 8},
{'a': 1824, 'qu': 577, 'que': 578, 'à': 1824}, {'': (5, 'mine'), 'connecter': 865, 'les': 1328, 'mettre': 890,
'presenter': 865}, {'a': 2015, 'à': 2015}, {'appele': 117, 'appelé': 117, 'entre': 117, 'entré': 117, 'passe': 117,
'passé': 117, 'repondu': 117, 'venu': 117}, {'rdv': 117, 'rendez': 874}, {'a': 2017, 'est': 2017}, {'a': 2017, 'au':
2018, 'est': 2017, 'n': 2019, 'ne': 2019}, {'dejeune': 278, 'déjeuné': 278}, {'<sort_of_met>': 117, 'attendre': 861,
'de': 907, 'joignable': 117}, {'...': 1204, 'de': 1505}, {'la': 1013, 'un': 914, 'une': 1013}, {',': 1260},
{'consoler': 234, 'encourager': 234, 'feliciter': 234, 'rassurer': 234, 'rebooster': 234, 'reconforter': 234,
'remonter': 234, 'remotiver': 234, 'soutenir': 234}, {'chance': 234}, {'s': 1691, 'tenir': 1692}, {'bon': 1684,
'bonne': 2027, 'bravo': 234, 'de': 2028}, {'conseiller': 1731, 'dire': 2029, 'indiquer': 1731, 'recommander': 1731,
'redonner': 1730, 'remonter': 1730, 'souhaiter': 2029}, {',': 1260, 'conseiller': 1731, 'dire': 2029, 'indiquer':
1731, 'recommander': 1731, 'redonner': 1730, 'remonter': 1730, 'souhaiter': 2029}, {'annoncer': 378, 'dire': 378,
'informer': 378, 'prevenir': 378}, {'<them>': 1243, '<they>': 1243, 'N': 2025, 'consoler': 235, 'elle': 2025, 'elles':
1319, 'encourager': 235, 'eux': 1319, 'feliciter': 235, 'info': 8, 'l': 2026, 'la': 2026, 'le': 2026, 'les': 2026,
'leur': 2030, 'lui': 2031, 'ma': 1174, 'me': 2032, 'nous': 2032, 'rassurer': 235, 'reconforter': 235, 'remotiver':
235, 'soutenir': 235}, {'pas': 163}, {'<their>': 1146, 'de': 1301, 'des': 1302, 'la': 1303, 'les': 1304}, {'^': 2035,
'avec': 1439}, {'': (23, 'contact'), 'a': 1213, 'au': 1214, 'aux': 1214, 'avec': 1213, 'et': 988, 'à': 1213}, {'mail':
1016}, {'N': 2037, 'par': 2038}, {'argent': 249}, {'l': 2040}, {'cents': 249}, {'0': 249, '<any_det>': 249, '^': 1719,
'a': 1209, 'cent': 249, 'de': 2041, 'deux': 2042, 'ma': 249, 'mes': 249, 'mon': 249, 'nos': 249, 'notre': 249, 'à':
1209}, {'D': 236, 'a': 319, 'au': 319, 'en': 319, 'pour': 319, 'à': 319}, {'<shifted>': 2044, 'D': 236, 'a': 319,
'au': 319, 'en': 319, 'finalement': 2044, 'pour': 319, 'à': 319}, {'lieu': 2045}, {'fera': 2045}, {'aura': 2046,
'est': 2045, 'glisse': 2045, 'passe': 2045, 'passera': 2045, 'se': 2047, 'sera': 2045}, {'D': 2048}, {'D': 2048,
'cale': 2049, 'calee': 2049, 'calé': 2049, 'fixe': 2049, 'fixee': 2049, 'fixé': 2049, 'prevu': 2049, 'prevue': 2049},
{'<inf>': 31, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'passer': 31, 'se': 1951, 'voir': 31}, {'etre': 2050}, {'D':
2048, 'avait': 2050, 'avec': 1188, 'cale': 2049, 'calee': 2049, 'calé': 2049, 'de': 2051, 'devait': 2052, 'est': 2050,
'etait': 2050, 'fixe': 2049, 'fixee': 2049, 'fixé': 2049, 'prevu': 2049, 'prevue': 2049}, {'D': 2048, 'avait': 2050,
'cale': 2049, 'calee': 2049, 'calé': 2049, 'devait': 2052, 'est': 2050, 'etait': 2050, 'fixe': 2049, 'fixee': 2049,
'fixé': 2049, 'prevu': 2049, 'prevue': 2049}, {'des': 1155, 'le': 1155, 'quelques': 1155, 'rdv': 31, 'rendez': 316,
'un': 1155, 'une': 1155}, {'rdv': 31}, {'<date>': 31, 'etape': 2056, 'rendez': 316}, {'': (12, 'task'), 'rdv': 31},
{'<date>': 31, 'etape': 2058, 'rendez': 316}, {'etapes': 0}, {'elle': 1297, 'il': 1297}, {'^': 24, 'd': 621, 'de':
621, 'qu': 2061}, {':': 885, '^': 933, 'a': 1020, 'd': 1022, 'de': 1022, 'à': 1020}, {'N': 1215, 'par': 2038}, {'^':
1378}, {'elle': 2065, 'il': 2065}, {'^': 859}, {'<give3>': 24, '<would_give>': 24, 'l': 609, 'la': 353, 'le': 353,
'les': 353}, {'<would_give>': 24, 'jeter': 1376, 'jette': 1376, 'jettera': 1376, 'm': 2068, 'me': 2068, 'nous': 2068,
'regarde': 1376, 'regarder': 1376, 'va': 1377}, {'<any_det>': 471, '<my>': 471}, {'^': 2070}, {'^': 2069, 'auraient':
2071, 'aurait': 2071, 'recevraient': 2071, 'recevrait': 2071}, {'^': 1411, 'auraient': 2071, 'aurait': 2071,
'recevraient': 2071, 'recevrait': 2071}, {'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai': 617,
'recevrais': 617, 'recevrait': 617, 'recevrions': 617, 'recupererais': 617}, {'aurai': 617, 'aurais': 617, 'aurait':
617, 'aurions': 617, 'avait': 2054, 'recevrai': 617, 'recevrais': 617, 'recevrait': 617, 'recevrions': 617,
'recupererais': 617}, {'<they>': 8, 'attendre': 2067, 'elle': 2072, 'elles': 2073, 'il': 2072, 'ils': 2073, 'j': 2074,
'je': 2074, 'nous': 2074, 'on': 2075}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8},
{'benevolat': 227}, {'de': 2078}, {'h': 2079, 'heure': 2079, 'heures': 2079}, {'devrais': 83, 'devrait': 83,
'devrions': 83, 'ferais': 305, 'ferait': 305}, {'^': 2081, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617,
'recevrai': 617, 'recevrais': 617, 'recevrait': 617, 'recevrions': 617, 'recupererais': 617}, {'<they>': 8, 'elle':
2065, 'il': 2065, 'j': 2082, 'je': 2082, 'nous': 2082, 'on': 2082}, {'': (13, 'talk'), 'D': 2048, 'avait': 2050,
'cale': 2049, 'calee': 2049, 'calé': 2049, 'devait': 2052, 'est': 2050, 'etait': 2050, 'fixe': 2049, 'fixee': 2049,
'fixé': 2049, 'prevu': 2049, 'prevue': 2049}, {'<any_det>': 1744, 'N': 117, 'l': 1747, 'le': 1747}, {'prochain': 31},
{'...': 1204, 'D': 2086, 'annule': 117, 'annulee': 117, 'annulé': 117, 'caduc': 117, 'manque': 117, 'manqué': 117,
'rate': 117, 'tombe': 239, 'tombé': 239, 'zappe': 117}, {'<any_det>': 1222, 'N': 1025, '^': 494, 'a': 1225, 'd': 201,
'de': 201, 'l': 1226, 'la': 1226, 'le': 1226, 'ma': 1226, 'mon': 1226, 'notre': 1226, 'qu': 201, 'que': 201, 'un':
1226, 'une': 1226, 'à': 1225}, {'<any_det>': 1222, 'N': 1025, 'a': 1225, 'd': 201, 'de': 201, 'l': 1226, 'la': 1226,
'le': 1226, 'ma': 1226, 'mon': 1226, 'notre': 1226, 'qu': 201, 'que': 201, 'un': 1226, 'une': 1226, 'à': 1225},
{'visite': 1091}, {'fil': 1091}, {'de': 2091}, {'<letter>': 1091, 'coup': 2092}, {'N': 278, 'la': 2090, 'un': 2093,
'une': 2093}, {'une': 1373}, {'monde': 278}, {'^': 1147, 'avec': 1439, 'le': 2096}, {'<any_det>': 249, 'a': 1209, 'à':
1209}, {'par': 1073}, {'<any_det>': 116, '^': 18}, {'...': 1074, 'D': 236, 'a': 236, 'au': 236, 'à': 236}, {'D': 236,
'a': 236, 'au': 236, 'à': 236}, {'^': 233, 'a': 234, 'de': 234, 'à': 234}, {'moral': 2103}, {'le': 2104}, {'<set>':
31, 'annule': 117, 'annulee': 117, 'annulé': 117, 'caduc': 117, 'manque': 117, 'manqué': 117, 'rate': 117, 'tombe':
239, 'tombé': 239, 'zappe': 117}, {'vous': 2106}, {'...': 1074, 'visite': 1392}, {'<their>': 1444, '^': 1147, 'avec':
1439, 'la': 1444, 'le': 1444}, {'<their>': 1444, 'la': 1444, 'le': 1444}, {'questions': 323}, {'': (23, 'contact'),
'leurs': 2111, 'ses': 2111}, {'leurs': 2111, 'ses': 2111}, {'a': 2112, 'aux': 2113, 'à': 2112}, {'': (0, 'missed'),
'D': 1273, 'a': 1273, 'au': 1273, 'la': 1273, 'le': 1273, 'notre': 1273, 'à': 1273}, {'^': 1147, 'avec': 1439},
{'table': 31}, {'une': 2117}, {'^': 1460, 'savoir': 919}, {'attente': 1380, 'dette': 46}, {'a': 2119, 'en': 2120,
'persuade': 419, 'persuadee': 419, 'à': 2119}, {'coeur': 226}, {'du': 2122}, {'': (23, 'contact'), '<any_det>': 116,
'^': 1147, 'avec': 1439}, {'de': 117}, {'part': 2125}, {'avec': 117, 'chez': 117, 'cote': 117, 'de': 117, 'du': 117},
{'N': 117, 'la': 2126, 'neuf': 2127, 'nouveau': 2127, 'special': 2127}, {'de': 2128}, {'^': 83, 'elle': 201, 'il':
201, 'je': 201}, {',': 2130}, {'place': 2131}, {'ma': 2132}, {'a': 2133, 'moi': 2131, 'à': 2133}, {'etais': 2134,
'etait': 2134}, {'pointe': 117, 'pointee': 117, 'presente': 117, 'presentee': 117, 'présenté': 117}, {'<sort_of_met>':
278, 'decommande': 117, 'decommandee': 117, 'desiste': 117, 'desistee': 117, 'engage': 725, 'engagee': 725, 'engagé':
725, 'pas': 2136}, {'elle': 2135, 'engage': 725, 'est': 2137, 'il': 2135, 'j': 2135}, {'<them>': 278, 'N': 278}, {'d':
2139, 'de': 2139}, {'info': 2140}, {'nouvelle': 2140}, {'ca': 2140, 'cela': 2140, 'l': 2141, 'la': 2142}, {'effet':
117, 'nouvelles': 117, 'reponse': 117, 'succes': 117, 'suite': 117}, {'rapproche': 24, 'renseigne': 24}, {'D': 31,
'dans': 31, 'en': 31, 'le': 31}, {'^': 2145, 'demandait': 496, 'demande': 496, 'fait': 1179, 'fera': 1179, 'revoit':
2146}, {'<to_place>': 206, '^': 205, 'a': 228, 'avec': 228, 'pour': 228, 'à': 228}, {'coaching': 2148, 'mentorat':
2148, 'mentoring': 2148, 'tutorat': 1504}, {'de': 2149}, {'populaire': 226}, {'bien': 1181, 'pour': 573}, {'main':
278}, {'la': 2153}, {'^': 83, 'd': 201, 'de': 201, 'que': 201}, {'est': 2155}, {'<giveinf>': 83}, {'^': 2157}, {',':
1662, '...': 202, ':': 201, 'c': 2156, 'd': 2158, 'de': 2158, 'est': 2155, 'etait': 2155}, {'<tip>': 2159, 'conseil':
203}, {'elle': 2135, 'il': 2135, 'j': 2135}, {'die': 117}, {'<tip>': 2159, 'conseil': 203, 'tour': 1169}, {'<came>':
580, 'passe': 1406, 'passee': 1406, 'passé': 1406, 'venu': 1406, 'venue': 1406}, {'^': 233, 'a': 234, 'à': 234},
{'chance': 2165}, {'^': 629, 'bonne': 2166}, {'bonne': 2166}, {'<any_det>': 1222}, {'N': 2169}, {'<any_det>': 1222,
'^': 494, 'a': 2170, 'd': 201, 'de': 201, 'qu': 201, 'que': 201, 'à': 2170}, {'<any_det>': 1222, 'a': 2170, 'd': 201,
'de': 201, 'qu': 201, 'que': 201, 'à': 2170}, {'attente': 1380}, {'arrete': 921, 'arretee': 921, 'arrêté': 921,
'cense': 1141, 'censee': 1141, 'en': 2173, 'pointe': 921, 'pointee': 921, 'rendu': 921, 'rendue': 921}, {'<them>':
1243, '<they>': 1243}, {'messagerie': 117, 'moi': 897}, {'parler': 117}, {'<reach_inf>': 117, '<see_inf>': 117, 'l':
283, 'la': 1192, 'le': 1192, 'lui': 2177}, {'d': 2178, 'de': 2178}, {'courant': 314}, {'au': 2180}, {'N': 2181},
{'do': 0}, {'': (12, 'task'), '^': 1460}, {'boite': 1145, 'boîte': 1145, 'messagerie': 117, 'repondeur': 117}, {'':
(23, 'contact'), 'boite': 1145, 'boîte': 1145, 'la': 2185, 'le': 2185, 'messagerie': 117, 'repondeur': 117, 'sa':
2185, 'son': 2185}, {'a': 238, 'sur': 2186, 'à': 238}, {'sur': 278}, {'un': 1317}, {'nouvelle': 117}, {'recu': 1518},
{'<reached_me>': 117, '<sort_of_met>': 117, 'de': 907, 'encore': 2191, 'eu': 117, 'recu': 1518}, {'la': 2126}, {'':
(0, 'missed'), 'de': 2193, 'recu': 1383}, {'aucune': 2190, 'en': 2173, 'pas': 2192, 'rien': 2194}, {'...': 1338,
'<any_det>': 251, '<reach_noun>': 244, '<their>': 1390, 'a': 1391, 'le': 1395, 'à': 1391}, {'^': 1147, 'avec': 1149},
{'avec': 228, 'de': 228, 'pour': 228}, {'jours': 163, 'quatre': 163}, {'ces': 2199}, {'crochet': 1447, 'de': 2200,
'grand': 1499, 'petit': 1449, 'saut': 1448}, {'mettre': 24}, {'leur': 46, 'lui': 46, 'me': 2202, 'nous': 2202,
'parler': 450, 'revenir': 536}, {'^': 2203, 'a': 775, 'attendre': 861, 'au': 775, 'en': 775, 'à': 775}, {'<see_inf>':
31, '^': 1606, 'a': 775, 'attendre': 861, 'au': 775, 'en': 775, 'rendre': 1329, 'à': 775}, {'avoir': 278, 'croiser':
278, 'dejeuner': 278, 'diner': 278, 'discuter': 278, 'dîner': 278, 'parler': 278, 'quitter': 278, 'raccrocher': 278,
'rencontrer': 278, 'voir': 278}, {'de': 2206}, {'': (5, 'mine'), '<them>': 46}, {'^': 2208}, {'^': 2208, 'leur': 396,
'lui': 396}, {'j': 2209, 'je': 2210, 'l': 446, 'nous': 442}, {'^': 497, 'bien': 437, 'qu': 443, 'que': 2211, 'savoir':
8}, {'avoir': 278, 'croiser': 278, 'dejeuner': 278, 'diner': 278, 'discuter': 278, 'dîner': 278, 'm': 747, 'nous':
747, 'parler': 278, 'quitter': 278, 'raccrocher': 278, 'rencontrer': 278, 'voir': 278}, {'a': 2006, 'au': 2007,
'boire': 31, 'chez': 2008, 'de': 2213, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'me': 1951, 'nous': 1951, 'à': 2006},
{'appeler': 117, 'passer': 284, 'voir': 117}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 1083, 'l': 1368, 'la':
1369, 'le': 1370, 'par': 1083, 'passer': 163, 'qu': 8, 'que': 8, 'sur': 1083, 'une': 1369, 'via': 1068}, {'': (23,
'contact'), 'dans': 1068, 'par': 1068, 'sur': 1068, 'via': 1068}, {'N': 278, 'aussi': 1073, 'personne': 117},
{'avait': 2219}, {'agenda': 31}, {'N': 858, 'attendre': 861, 'connecter': 865, 'cote': 867, 'creuser': 163, 'elle':
880, 'eux': 880, 'faire': 886, 'l': 2221, 'les': 891, 'leur': 895, 'lui': 896, 'ma': 900, 'mettre': 890, 'moi': 904,
'notre': 906, 'presenter': 865, 'revoir': 916, 'sa': 917, 'son': 918, 'ta': 917, 'voir': 919}, {'avec': 1366, 'de':
1366, 'des': 1366, 'par': 1366, 'quelques': 1366}, {'$': 179, '//': 224, '0': 232, '<cheered>': 235, '<date>': 240,
'<handed>': 259, '<hours>': 273, '<i>': 286, '<letter>': 292, '<must3>': 297, '<opines>': 312, '<read_it>': 313,
'<said>': 315, '<set>': 318, '<shifted>': 321, '<taught>': 327, '<them>': 329, '<they>': 753, '<tip>': 756, '<vowed>':
760, 'D': 779, 'N': 850, '^': 854, 'a': 920, 'accepte': 438, 'accompagne': 923, 'accompagné': 923, 'accord': 886,
'action': 925, 'adresse': 929, 'adressé': 929, 'agenda': 930, 'ai': 1035, 'aide': 1040, 'aidé': 1040, 'aimerait': 448,
'allait': 1042, 'alle': 1052, 'allee': 1052, 'alors': 378, 'amene': 929, 'amené': 929, 'anime': 1057, 'anniv': 1060,
'anniversaire': 1060, 'annonce': 1065, 'annote': 1066, 'annule': 117, 'annulee': 117, 'annules': 117, 'annulé': 117,
'apercu': 1069, 'appel': 1071, 'appele': 278, 'appels': 1072, 'appelé': 278, 'apporte': 1075, 'apporté': 1075,
'appris': 1084, 'appuye': 1087, 'apres': 378, 'apresentacao': 1090, 'assis': 1093, 'assiste': 941, 'assure': 1103,
'assuré': 1104, 'attend': 466, 'attendais': 1109, 'attendent': 462, 'attends': 1111, 'attendu': 1114, 'au': 1116,
'aucun': 1118, 'aucune': 1119, 'aurais': 1121, 'avait': 1122, 'avant': 378, 'avec': 1125, 'averti': 1126, 'avons':
1135, 'banque': 1136, 'bascule': 1138, 'bavarde': 278, 'belle': 1139, 'benevolat': 1140, 'besoin': 1142, 'beta': 1143,
'bien': 1144, 'boite': 1145, 'bonne': 1139, 'bosse': 1150, 'bossé': 1150, 'bouffe': 278, 'bouffé': 278, 'boutique':
1151, 'boîte': 1145, 'brainstorme': 278, 'briefe': 1153, 'brunche': 278, 'brunché': 278, 'bu': 1156, 'bureau': 1151,
'c': 1178, 'ca': 1186, 'cale': 1189, 'calé': 1189, 'capte': 1179, 'car': 8, 'cause': 1191, 'causé': 1191, 'cense':
433, 'censee': 433, 'cherche': 1193, 'cherché': 1193, 'citation': 8, 'coache': 1195, 'coachee': 206, 'coaching': 1196,
'collecte': 1198, 'comme': 1199, 'commente': 1066, 'commenté': 1066, 'compte': 1202, 'concert': 1205, 'conduit': 1206,
'confie': 1210, 'confirme': 1211, 'confirmé': 862, 'confié': 1210, 'connecte': 1216, 'conseil': 1218, 'conseille':
1227, 'conseillé': 1228, 'conseils': 756, 'consulte': 1229, 'consulté': 1229, 'convenu': 1231, 'conversation': 1235,
'coopte': 241, 'correction': 1236, 'corrige': 1066, 'corrigé': 1066, 'coup': 1238, 'couru': 1043, 'creneau': 930,
'croise': 278, 'croisee': 278, 'croises': 278, 'croisé': 278, 'd': 1265, 'dans': 1268, 'date': 930, 'de': 1272,
'debattu': 278, 'debloque': 941, 'debriefe': 278, 'decale': 1274, 'decide': 1275, 'decommande': 117, 'decommandee':
117, 'deconseille': 495, 'decortique': 1276, 'decouvert': 1069, 'decroche': 1277, 'dejeune': 278, 'dejeuner': 1205,
'demandait': 496, 'demande': 1280, 'demandé': 1281, 'depanne': 959, 'deplace': 1274, 'depose': 1282, 'depuis': 378,
'des': 378, 'deux': 232, 'devaient': 503, 'devais': 1284, 'devait': 1291, 'dine': 278, 'diner': 1205, 'directement':
1292, 'disait': 1296, 'disant': 1299, 'discussion': 1235, 'discute': 278, 'discuté': 278, 'distribue': 1306,
'distribution': 1198, 'dit': 1318, 'dixit': 1320, 'dois': 1330, 'doit': 1332, 'donnant': 1333, 'donne': 1364, 'donné':
1364, 'dont': 8, 'du': 1365, 'dès': 378, 'débloqué': 941, 'décale': 1274, 'décidé': 1275, 'déconseille': 495,
'décroche': 1277, 'déjeuné': 278, 'déplace': 1274, 'déposé': 1282, 'dîner': 1205, 'dîné': 278, 'dû': 1365, 'echange':
1367, 'ecoute': 1371, 'ecrit': 1374, 'elle': 1379, 'emmene': 1206, 'emmené': 1206, 'empechement': 117, 'en': 1382,
'encore': 1385, 'engagement': 886, 'engueulade': 1235, 'enseigne': 1388, 'entendu': 886, 'entraine': 1389,
'entretien': 1205, 'entrevue': 1235, 'envoyant': 1333, 'envoye': 1398, 'epaule': 941, 'epluche': 1276, 'essaye': 1403,
'est': 1407, 'estime': 579, 'et': 1415, 'etaient': 1421, 'etais': 1422, 'etait': 1425, 'etant': 1426, 'ete': 1405,
'etions': 1427, 'eu': 1432, 'explication': 1235, 'explique': 1435, 'expliqué': 1435, 'failli': 1436, 'fait': 1452,
'faudra': 1456, 'faudrait': 1459, 'faut': 1470, 'feedback': 1474, 'fete': 278, 'file': 1484, 'filé': 1484,
'finalement': 887, 'forme': 1486, 'forwarde': 1487, 'forwardé': 1487, 'franche': 1139, 'fyi': 8, 'fêté': 278, 'gare':
1043, 'garé': 1043, 'ghoste': 117, 'ghostee': 117, 'ghosté': 117, 'glisse': 1494, 'glissé': 1495, 'grace': 1497,
'grand': 1499, 'gros': 1500, 'grosse': 1139, 'guide': 1389, 'guidé': 1389, 'h': 1501, 'hate': 1503, 'heure': 1506,
'heures': 1501, 'idee': 163, 'il': 1524, 'impatient': 1503, 'impatiente': 1503, 'inauguration': 1205, 'indique': 1525,
'informe': 1126, 'informé': 1126, 'initie': 1527, 'initiee': 1486, 'injoignable': 117, 'insiste': 1531, 'insisté':
996, 'interroge': 1229, 'intervenu': 1532, 'intervenue': 1051, 'interviewe': 278, 'intro': 1533, 'introduit': 1216,
'j': 1576, 'jamais': 1578, 'je': 1609, 'jette': 590, 'joue': 1611, 'l': 1637, 'la': 1642, 'laisse': 1651, 'laissé':
1651, 'lapin': 1117, 'laquelle': 8, 'le': 1652, 'lequel': 8, 'les': 1658, 'lettre': 1660, 'leur': 1741, 'leurs': 1742,
'livre': 1743, 'livré': 1743, 'longue': 1139, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1748, 'lu': 1752, 'lue': 1069,
'lui': 1757, 'm': 1811, 'maile': 278, 'mailé': 278, 'maintenant': 1812, 'mais': 1814, 'mange': 278, 'mangé': 278,
'manque': 1820, 'manquent': 1821, 'manqué': 1822, 'maraude': 1823, 'marche': 1043, 'marché': 1043, 'me': 1839, 'memo':
0, 'mentorat': 1196, 'mentore': 206, 'mentoree': 206, 'mentoring': 1196, 'merci': 1842, 'mieux': 1843, 'mille': 1844,
'mis': 1849, 'mise': 1855, 'moi': 1856, 'mon': 1173, 'montre': 1435, 'montré': 1435, 'n': 1875, 'ne': 1879, 'next':
1880, 'ni': 1883, 'note': 1887, 'notre': 1173, 'nous': 1921, 'offert': 1923, 'ok': 1239, 'on': 1953, 'ont': 1954,
'oubli': 1955, 'oublie': 1957, 'oublier': 1874, 'oublions': 1874, 'oublié': 1958, 'papotage': 1235, 'papote': 278,
'parait': 378, 'paraît': 378, 'parce': 378, 'parle': 1959, 'parlera': 711, 'parlé': 1959, 'partage': 1961, 'partagé':
1961, 'pas': 1974, 'passe': 2001, 'passee': 2005, 'passent': 2009, 'passera': 1138, 'passé': 2012, 'pcq': 8,
'pendant': 2013, 'pense': 2014, 'penser': 2016, 'personne': 2020, 'petit': 2021, 'petite': 1139, 'pitche': 278,
'plus': 2022, 'point': 2023, 'poireaute': 117, 'poireauter': 117, 'porte': 1151, 'pose': 2024, 'posé': 2024, 'pour':
2033, 'pourquoi': 2034, 'pousse': 1446, 'poussé': 1446, 'preconisait': 495, 'preconise': 714, 'prefere': 716,
'prefererait': 718, 'prend': 590, 'prepare': 2036, 'present': 1073, 'presentacion': 1090, 'presentation': 1090,
'presente': 2039, 'presentes': 1073, 'presents': 1073, 'prete': 2043, 'prevenu': 1126, 'previent': 1065, 'prevu':
2053, 'prevue': 2054, 'pris': 2055, 'prochain': 2057, 'prochaine': 2059, 'prochaines': 2060, 'promet': 2062, 'promis':
2063, 'propose': 720, 'préconise': 714, 'préconisé': 428, 'préfèrerait': 716, 'préférerait': 718, 'préparé': 2036,
'présente': 1073, 'présentes': 1073, 'présenté': 2064, 'prêté': 2043, 'puisqu': 8, 'puisque': 8, 'q': 2066, 'qu':
2076, 'quand': 2077, 'quatre': 2080, 'que': 2083, 'questionne': 1229, 'qui': 2084, 'raccroche': 278, 'ramene': 1743,
'ramené': 1743, 'randonne': 278, 'rappele': 278, 'rappeler': 1831, 'rappelle': 1277, 'rapporte': 1743, 'rapporté':
1743, 'rate': 2085, 'rdv': 2087, 'reclame': 721, 'recommande': 2088, 'recommandé': 2089, 'recroise': 278, 'recu':
2094, 'redige': 2095, 'refait': 2097, 'refile': 2098, 'refilé': 2098, 'regarde': 1371, 'regardé': 1371, 'rejoint':
2099, 'rejointe': 2099, 'rejointes': 2099, 'rejoints': 2099, 'relance': 1027, 'relancé': 1027, 'relecture': 1236,
'relu': 2100, 'remercie': 1028, 'remis': 2101, 'remise': 2102, 'remonte': 2105, 'remplace': 1030, 'remplacé': 1030,
'rencontre': 278, 'rencontree': 278, 'rencontres': 278, 'rencontré': 278, 'rendez': 2107, 'rendu': 2108, 'reparle':
278, 'repere': 1069, 'repete': 2109, 'repeter': 2110, 'repond': 1877, 'repondeur': 117, 'repondu': 2114, 'reporte':
2115, 'reportee': 117, 'reporté': 117, 'repousse': 1274, 'repris': 2116, 'reserve': 2118, 'reste': 2121, 'resto':
2123, 'restos': 2123, 'retour': 1474, 'retours': 1474, 'retrouve': 278, 'retrouvee': 278, 'retrouvé': 278, 'reunion':
1205, 'reve': 1181, 'revu': 2124, 'revue': 278, 'rien': 2129, 'réclame': 721, 'rédigé': 2095, 'répété': 2109,
'réservé': 2118, 'rêvé': 1181, 's': 2138, 'sa': 1292, 'sais': 2143, 'salue': 278, 'sans': 2144, 'se': 2147, 'seance':
2150, 'seche': 1822, 'seconde': 1033, 'secours': 2151, 'selon': 1264, 'serait': 2152, 'serre': 2154, 'servi': 1306,
'ses': 2160, 'session': 2150, 'si': 2161, 'sine': 2162, 'sollicite': 1229, 'son': 2163, 'sonde': 1229, 'sonnait':
1185, 'sonne': 1185, 'sont': 2164, 'sorti': 1043, 'sortie': 1043, 'souhaite': 2167, 'souhaiterait': 734, 'souhaité':
2168, 'soupe': 278, 'soupé': 278, 'suggere': 2171, 'suggère': 714, 'suggéré': 2172, 'suis': 2174, 'suivant': 2175,
'supplee': 1030, 'sur': 2176, 'taffe': 1043, 'tandis': 378, 'telephone': 278, 'tente': 2179, 'tenu': 2182, 'tiens':
2143, 'to': 2183, 'todo': 2184, 'tombait': 239, 'tombe': 2187, 'tombee': 2187, 'tombera': 239, 'tombes': 2188,
'tombé': 2187, 'touche': 2189, 'toujours': 2195, 'transmettant': 1333, 'transmis': 2196, 'travaille': 2197,
'travaillé': 2197, 'trie': 1306, 'trinque': 278, 'trois': 232, 'trouve': 579, 'tutorat': 2198, 'téléphoné': 278, 'un':
2201, 'une': 232, 'va': 2204, 'vais': 2205, 'venons': 2207, 'vernissage': 1205, 'verrait': 744, 'veulent': 462,
'veut': 2212, 'viennent': 2009, 'viens': 2207, 'vient': 2214, 'visio': 1205, 'visite': 278, 'visité': 278, 'voir':
919, 'voit': 744, 'voudrait': 750, 'voulais': 2215, 'voulait': 2216, 'voyage': 1043, 'voyagé': 1043, 'vu': 2217,
'vue': 2218, 'vus': 278, 'y': 2220, 'zappe': 1958, 'à': 2222, 'échange': 2223, 'échangé': 1367}]


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
{'chez': 4, 'la': 43, 'repos': 15}, {'a': 15, 'elle': 15, 'empeche': 15, 'empechee': 15, 'est': 15, 'etait': 15, 'il':
15, 'n': 15, 'ne': 15, 'non': 15, 'pas': 15, 'rien': 15}, {'final': 45}, {'fait': 45}, {'a': 15, 'au': 46, 'bon': 45,
'elle': 15, 'empeche': 15, 'empechee': 15, 'en': 47, 'est': 15, 'etait': 15, 'finalement': 45, 'il': 15, 'n': 15,
'ne': 15, 'non': 15, 'pas': 15, 'rien': 15}, {'et': 48, 'mais': 48}, {'etre': 49}, {'notres': 49}, {'des': 51, 'la':
49, 'là': 49, 'present': 49, 'presente': 49, 'présente': 49}, {'rejoindre': 49, 'retrouver': 49}, {'nous': 49}, {'a':
54, 'à': 54}, {'joindre': 55}, {'en': 50, 'etre': 52, 'nous': 53, 'participer': 49, 'passer': 49, 'se': 56, 'venir':
49}, {'est': 10}, {'a': 10, 's': 58}, {'on': 59}, {'coup': 60}, {'a': 2, 'à': 2}, {'': (4, 'absent_after'), 'maladie':
15}, {'de': 12}, {'avec': 2}, {'absence': 29}, {'': (2, 'at'), 'arret': 63, 'bas': 64, 'call': 65, 'compagnie': 33,
'conge': 15, 'conges': 15, 'face': 8, 'formation': 15, 'l': 66, 'ligne': 65, 'rtt': 15, 'teletravail': 15, 'terrasse':
12, 'vacances': 15, 'visio': 65}, {'lui': 15}, {'chez': 68}, {'elle': 15}, {'chez': 70}, {'reste': 69, 'restee': 71,
'resté': 69}, {'finalement': 10, 'pas': 0}, {'deplacement': 15}, {'la': 15, 'là': 15}, {'en': 74, 'pas': 75}, {'tel':
2, 'telephone': 2, 'tél': 2, 'téléphone': 2}, {'tard': 10}, {'': (0, 'with'), 'au': 77, 'plus': 78}, {'connaissance':
33}, {'la': 80}, {'a': 4, 'à': 4}, {'a': 6, 'au': 6, 'en': 6, 'à': 6}, {'rappele': 10}, {'a': 84}, {'conseiller': 4,
'recommander': 4, 'suggerer': 4, 'vanter': 4}, {'rappele': 10, 'rappelee': 10}, {'a': 87}, {'annule': 15, 'annulé':
15}, {'a': 89}, {'annule': 15, 'annulé': 15, 'elle': 90, 'il': 90, 'n': 15, 'pas': 15, 'rien': 15}, {'final': 91},
{'': (7, 'despite'), 'annule': 15, 'annulé': 15, 'elle': 90, 'il': 90, 'n': 15, 'pas': 15, 'rien': 15}, {'meme': 10,
'même': 10}, {'quand': 94}, {'a': 95}, {'au': 92, 'eu': 10, 'finalement': 93, 'm': 85, 'on': 96, 'pas': 0, 'sans': 0,
'vu': 10}, {'absence': 9}, {'l': 98}, {'appel': 15}, {'l': 100}, {'': (4, 'absent_after'), 'a': 101, 'à': 101},
{'liberer': 15}, {'': (4, 'absent_after'), 'etre': 75, 'se': 103, 'venir': 15}, {'participe': 15, 'pu': 104,
'rejoint': 15}, {'pas': 105}, {'venu': 15, 'venue': 15}, {'pas': 107}, {'dispo': 15, 'disponible': 15, 'la': 15, 'là':
15}, {'pas': 109}, {'a': 106, 'est': 108, 'etait': 110}, {'d': 2, 'de': 2, 'par': 4}, {'fini': 11, 'quand': 94},
{'rattrape': 10, 'rattrapes': 10}, {'est': 114}, {'a': 113, 's': 115}, {'intermediaire': 27}, {'l': 117}, {'a': 2,
'd': 4, 'de': 4, 'à': 2}, {'dispo': 15, 'disponible': 15, 'la': 15, 'là': 15, 'venu': 15, 'venue': 15}, {'bonjour':
15}, {'le': 121}, {'fil': 62}, {'de': 123}, {'coup': 124}, {'le': 121, 'un': 125, 'voir': 2}, {'un': 125, 'voir': 2},
{'depart': 8}, {'de': 128}, {'compte': 27}, {'': (5, 'due'), 'le': 130, 'parler': 27, 'remplacer': 4}, {'de': 12,
'du': 12}, {'arrive': 21, 'vient': 21}, {'foulee': 10}, {'la': 134}, {'': (0, 'with'), 'apres': 10, 'dans': 135,
'derriere': 10, 'ensuite': 10, 'plus': 78}, {'': (0, 'with'), 'N': 2}, {'par': 4}, {'avoir': 10}, {'joindre': 10},
{'avoir': 10, 'joindre': 10, 'l': 139, 'la': 140, 'le': 140, 'voir': 10}, {'a': 141, 'à': 141}, {'pale': 15},
{'porter': 143}, {'desiste': 15, 'desistee': 15, 'excuse': 15, 'excusee': 15, 'fait': 144}, {'est': 145}, {'a': 2,
'de': 2, 'à': 2}, {'main': 147}, {'la': 148}, {'': (2, 'at'), 'cas': 27}, {'': (1, 'about'), 'le': 150}, {'sur': 2},
{'': (0, 'with'), 'd': 2, 'de': 2}, {'': (0, 'with'), 'a': 2, 'chez': 2, 'd': 2, 'de': 2, 'à': 2}, {'': (2, 'at'),
'cause': 5, 'compter': 7, 'cote': 8, 'defaut': 9, 'l': 12, 'la': 14, 'part': 0, 'partir': 16, 'propos': 5, 'venir':
21}, {'$': 1, '1': 3, 'a': 22, 'absent': 15, 'absente': 15, 'absentes': 15, 'absents': 15, 'accompagne': 2,
'accompagné': 2, 'adore': 4, 'adresse': 24, 'ai': 25, 'alle': 26, 'allee': 26, 'ami': 27, 'amie': 5, 'ancien': 27,
'anniv': 8, 'anniversaire': 8, 'apero': 2, 'appel': 28, 'appele': 2, 'appels': 28, 'appelé': 2, 'au': 32, 'aux': 34,
'av': 2, 'avant': 6, 'avec': 2, 'avenue': 12, 'boulevard': 12, 'brunch': 2, 'bureau': 12, 'cafe': 2, 'café': 2,
'call': 2, 'carte': 8, 'ce': 35, 'cherche': 4, 'chez': 12, 'comme': 4, 'concernant': 4, 'connait': 4, 'connaît': 4,
'contact': 27, 'coordonnees': 27, 'cote': 4, 'coup': 38, 'courriel': 39, 'cremaillere': 8, 'croise': 2, 'croisee': 2,
'croises': 2, 'croisé': 2, 'd': 41, 'dans': 42, 'de': 44, 'dej': 2, 'dejeuner': 2, 'depuis': 6, 'des': 6, 'devait':
57, 'devant': 12, 'diner': 2, 'discute': 5, 'discuté': 5, 'dm': 39, 'dossier': 4, 'du': 61, 'dès': 6, 'déj': 2,
'dîner': 2, 'echange': 2, 'ecrit': 62, 'email': 39, 'embauche': 4, 'empeche': 15, 'empechee': 15, 'en': 67,
'entretien': 2, 'est': 72, 'et': 73, 'etait': 76, 'ete': 26, 'eu': 79, 'excepte': 0, 'excuse': 15, 'excusee': 15,
'excusees': 15, 'excuses': 15, 'face': 62, 'fait': 81, 'finalement': 10, 'fini': 11, 'gare': 12, 'grace': 82,
'hormis': 0, 'interviewe': 2, 'jusqu': 83, 'kawa': 2, 'l': 85, 'lettre': 8, 'leur': 86, 'lui': 86, 'm': 88, 'mail':
28, 'maile': 2, 'mails': 28, 'mailé': 2, 'mais': 97, 'malade': 15, 'malgre': 99, 'manquait': 102, 'mariage': 8,
'message': 39, 'messages': 39, 'metro': 12, 'mp': 39, 'msg': 39, 'n': 111, 'ni': 0, 'nouvelles': 112, 'numero': 5,
'off': 15, 'on': 116, 'par': 118, 'parle': 119, 'parlé': 119, 'pas': 120, 'passait': 122, 'passe': 126, 'passee': 26,
'passé': 127, 'place': 12, 'point': 2, 'pot': 129, 'pote': 27, 'pour': 131, 'pres': 132, 'prochain': 21, 'prochaine':
21, 'prochaines': 21, 'prochains': 21, 'quand': 94, 'quant': 82, 'question': 27, 'qui': 133, 'rappele': 136,
'rapport': 82, 'rdv': 137, 're': 4, 'recommande': 138, 'recommandee': 138, 'recommander': 4, 'recommandé': 138,
'recroise': 2, 'recrute': 4, 'recu': 2, 'rejoint': 2, 'rencontre': 2, 'rencontree': 2, 'rencontré': 2, 'reparle': 27,
'repondu': 62, 'reponse': 33, 'resto': 2, 'retenu': 15, 'retenue': 15, 'retrouve': 2, 'retrouvee': 2, 'retrouvé': 2,
'reu': 2, 'reunion': 2, 'reussi': 142, 'revu': 2, 'revue': 2, 'rue': 12, 'réu': 2, 's': 146, 'salle': 12, 'salue': 2,
'sans': 0, 'sauf': 0, 'selon': 4, 'serre': 149, 'slack': 39, 'sms': 39, 'sous': 6, 'soutenance': 8, 'sur': 151, 'tel':
2, 'telephone': 62, 'texto': 39, 'textos': 39, 'tombe': 152, 'tombee': 152, 'tombé': 152, 'tél': 2, 'téléphoné': 62,
'verre': 2, 'vers': 12, 'via': 4, 'visio': 153, 'visite': 154, 'visité': 2, 'vocal': 39, 'vu': 2, 'vue': 2, 'vus': 2,
'w': 2, 'whatsapp': 39, 'à': 155, 'échange': 2}]


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
'un': 31, 'une': 30}, {'': (5, 'message')}, {'postale': 33}, {'chaud': 25}, {'lecture': 8}, {'de': 36}, {'': (8,
'meeting'), 'strategique': 0}, {'': (7, 'event'), 'call': 15}, {'administration': 0}, {'surveillance': 0}, {'d': 40,
'de': 41, 'municipal': 0}, {'bigo': 15, 'bigophone': 15, 'fil': 15, 'grelot': 15, 'phone': 15, 'tel': 15, 'telephone':
15, 'tube': 15, 'tél': 15, 'téléphone': 15}, {'de': 43}, {'de': 19}, {'': (6, 'email')}, {'particulier': 0, 'public':
8}, {'moi': 2, 'nous': 2}, {'pour': 48}, {'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'travail': 0}, {'': (4,
'meal'), 'de': 51}, {'': (8, 'meeting'), 'day': 8}, {'N': 2}, {'chez': 54}, {'midi': 55}, {'mail': 46, 'mails': 46},
{'mails': 46}, {'messages': 33}, {'mail': 46}, {'de': 58, 'des': 59, 'par': 60}, {'a': 33, 'à': 33}, {'avec': 15},
{'ligne': 63, 'personne': 0, 'video': 15, 'visio': 15}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0},
{'lieux': 0}, {'des': 66}, {'bout': 20, 'tel': 15, 'telephone': 15, 'tél': 15, 'téléphone': 15}, {'au': 68}, {'...':
69}, {'face': 0}, {'a': 71, 'à': 71}, {'manger': 49}, {'saut': 0}, {'a': 73, 'un': 74, 'à': 73}, {'noz': 8}, {'meet':
15}, {'': (0, 'intro')}, {'etude': 8}, {'ouvertes': 8}, {'d': 79, 'portes': 80}, {'d': 79}, {'off': 0}, {'inaugurale':
8}, {'bigo': 15, 'bigophone': 15, 'fil': 15, 'grelot': 15, 'phone': 15, 'tube': 15}, {'de': 85}, {'coup': 86},
{'coup': 86, 'petit': 87}, {'un': 88}, {'avec': 78}, {'contact': 90, 'relation': 90}, {'en': 91}, {'': (0, 'intro'),
'a': 78, 'à': 78}, {'donne': 89, 'donné': 89, 'ecrit': 33, 'mis': 92, 'mise': 92, 'passe': 89, 'passé': 89,
'presente': 93, 'presentee': 93, 'presentes': 93, 'présenté': 93, 'présentés': 93, 'recu': 0, 'recue': 0, 'textote':
33}, {'a': 94, 'appelle': 15, 'ecrit': 33, 'ecrivait': 33}, {'': (4, 'meal'), 'ensemble': 2}, {'artisans': 8,
'createurs': 8, 'fleurs': 8, 'livre': 8, 'livres': 8, 'noel': 8, 'potiers': 8, 'producteurs': 8, 'puces': 8}, {'aux':
97, 'de': 97, 'des': 97}, {'up': 8}, {'': (5, 'message'), 'linkedin': 33, 'vocal': 33}, {'contact': 78, 'relation':
78}, {'en': 101}, {'': (0, 'intro'), 'avec': 78}, {'contact': 78, 'relation': 103}, {'en': 104}, {'donne': 89,
'donné': 89, 'mis': 92, 'mise': 92, 'passe': 89, 'passé': 89, 'presente': 93, 'presentee': 93, 'presentes': 93,
'présenté': 93, 'présentés': 93, 'recus': 0}, {'a': 106, 'ecrit': 33, 'ecrivait': 33}, {'an': 8}, {'voit': 0}, {'se':
109}, {'one': 0}, {'to': 111}, {'dej': 2, 'déj': 2}, {'tit': 113}, {'courriel': 46, 'mail': 46, 'message': 33, 'sms':
33, 'telephone': 15, 'texto': 33, 'téléphone': 15, 'video': 15, 'visio': 15, 'whatsapp': 33}, {'l': 0}, {'a': 116,
'au': 0, 'chez': 0, 'à': 116}, {'avec': 0}, {'agence': 0, 'atelier': 0}, {'boutique': 0}, {'l': 119, 'la': 120},
{'bureau': 0, 'cabinet': 0, 'magasin': 0}, {'journee': 0, 'matinee': 0}, {'voir': 0}, {'coup': 45}, {'...': 118, 'a':
121, 'au': 122, 'la': 123, 'me': 124, 'un': 125, 'à': 121}, {'a': 121, 'au': 122, 'me': 124, 'à': 121}, {'cafe': 25,
'café': 25}, {'cremaillere': 8}, {'de': 129}, {'dej': 2, 'dejeuner': 2, 'déj': 2, 'mot': 33, 'noir': 25}, {'nique':
2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 133, 'hebdo': 0}, {'depart': 8}, {'': (4, 'meal'), 'de': 135}, {'mai':
8}, {'the': 25}, {'un': 138}, {'livre': 8, 'roman': 8}, {'mon': 140, 'son': 140}, {'de': 141, 'du': 140}, {'livre': 8,
'recueil': 8, 'roman': 8}, {'': (0, 'intro'), 'le': 143, 'leur': 143, 'mon': 143, 'son': 143}, {'cafe': 25, 'café':
25, 'the': 25}, {'un': 145}, {'chantier': 0, 'travaux': 0}, {'de': 147, 'des': 147, 'du': 147}, {'cles': 0, 'diplome':
8}, {'cles': 0, 'diplomes': 8, 'prix': 8}, {'de': 149, 'des': 150}, {'vous': 0}, {'visite': 0}, {'chantier': 0}, {'':
(8, 'meeting'), 'de': 154}, {'appelle': 15}, {'notaire': 0}, {'le': 157}, {'livre': 8}, {'mon': 159, 'son': 159},
{'chez': 158, 'de': 160, 'du': 159}, {'up': 0}, {'discord': 33, 'facebook': 33, 'insta': 33, 'instagram': 33,
'linkedin': 33, 'messenger': 33, 'signal': 33, 'slack': 33, 'teams': 33, 'telegram': 33, 'whatsapp': 33, 'zoom': 15},
{'ronde': 8}, {'tete': 0}, {'a': 165, 'à': 165}, {'chantier': 0, 'table': 0}, {'de': 167, 'du': 154}, {'d': 33, 'de':
33, 'pour': 33}, {'cafe': 25, 'café': 25, 'mot': 169, 'the': 25}, {'encheres': 8}, {'aux': 171}, {'a': 121, 'au': 122,
'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'me': 124, 'souper': 2, 'à': 121}, {'dejeuner': 2,
'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'grenier': 8}, {'chantier': 0, 'controle': 0,
'courtoisie': 0}, {'': (8, 'meeting'), 'de': 176}, {'N': 0}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'l': 5, 'leur':
6, 'mon': 6, 'notre': 6, 'son': 6}, {'de': 58}, {'des': 59, 'par': 60}, {'1': 1, 'a': 7, 'accompagne': 0,
'accompagné': 0, 'after': 9, 'afterwork': 8, 'ai': 10, 'alle': 12, 'allee': 12, 'alles': 13, 'anniv': 8,
'anniversaire': 8, 'apero': 14, 'appel': 16, 'appele': 15, 'appelee': 15, 'appelees': 15, 'appeler': 15, 'appeles':
15, 'appelle': 15, 'appels': 15, 'appelé': 15, 'assemblee': 17, 'atelier': 18, 'au': 22, 'audio': 23, 'avait': 10,
'avant': 24, 'bal': 8, 'banquet': 2, 'bapteme': 8, 'barbecue': 2, 'barbuc': 2, 'biennale': 8, 'biere': 2, 'bieres': 2,
'bistrot': 2, 'blanquette': 2, 'board': 0, 'boire': 27, 'bouffe': 2, 'bouffer': 29, 'bouffé': 2, 'bouillabaisse': 2,
'braderie': 8, 'brainstorm': 0, 'brasserie': 2, 'brocante': 8, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 32,
'burger': 2, 'cafe': 25, 'cafes': 25, 'café': 25, 'call': 15, 'calls': 15, 'cantine': 2, 'cappuccino': 25, 'carnaval':
8, 'carte': 34, 'cassoulet': 2, 'ceremonie': 8, 'chatte': 33, 'chocolat': 35, 'choucroute': 2, 'club': 37, 'coaching':
0, 'cocktail': 8, 'codir': 0, 'coffee': 25, 'collation': 2, 'colloque': 8, 'comite': 38, 'communion': 8, 'concert': 8,
'concours': 8, 'conf': 39, 'conference': 8, 'congres': 8, 'conseil': 42, 'convention': 8, 'copil': 0, 'coup': 44,
'coups': 45, 'courriel': 46, 'courriels': 46, 'courrier': 46, 'cours': 47, 'couscous': 2, 'cremaillere': 8,
'creperie': 2, 'crepes': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'cuisine': 49, 'daily': 0, 'dans':
50, 'debrief': 0, 'dedicace': 8, 'defile': 8, 'degustation': 8, 'dej': 52, 'dejeune': 2, 'dejeuner': 2, 'dejeunera':
2, 'dejeunerai': 2, 'dejeunerons': 2, 'dejeuners': 2, 'dejeunons': 2, 'demo': 53, 'dimanche': 56, 'dine': 2, 'diner':
2, 'dinera': 2, 'dinerai': 2, 'dinerons': 2, 'dinons': 2, 'discord': 33, 'dm': 33, 'dèj': 2, 'débrief': 0, 'déj': 52,
'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 57, 'echange': 61, 'ecrit': 62, 'email':
46, 'emails': 46, 'en': 64, 'enterrement': 8, 'entretien': 0, 'entrevue': 0, 'espresso': 25, 'est': 65, 'etat': 67,
'eu': 70, 'evenement': 8, 'event': 8, 'evg': 8, 'evjf': 8, 'expo': 8, 'exposition': 8, 'expresso': 25, 'face': 72,
'facetime': 15, 'fait': 75, 'fest': 76, 'festival': 8, 'fete': 8, 'fetee': 8, 'fetes': 8, 'fiancailles': 8, 'foire':
8, 'fondue': 2, 'forum': 8, 'fête': 8, 'fêté': 8, 'gala': 8, 'google': 77, 'gouter': 2, 'grailler': 29, 'grillades':
2, 'gueuleton': 2, 'hackathon': 8, 'halloween': 8, 'hangout': 15, 'hommage': 8, 'inauguration': 8, 'insta': 33,
'intro': 78, 'jitsi': 15, 'journee': 81, 'journees': 82, 'kawa': 25, 'kawas': 25, 'kermesse': 8, 'kick': 83,
'kickoff': 0, 'lancement': 8, 'lasagnes': 2, 'lecon': 84, 'lecture': 8, 'lettre': 33, 'linkedin': 33, 'loto': 8,
'lunch': 2, 'm': 95, 'mail': 46, 'mails': 46, 'mange': 96, 'mangeons': 2, 'manger': 29, 'mangera': 2, 'mangerons': 2,
'mangé': 2, 'marathon': 8, 'marche': 98, 'marché': 98, 'mariage': 8, 'match': 8, 'mattermost': 33, 'meet': 99,
'meetup': 8, 'mel': 46, 'mentorat': 0, 'mentoring': 0, 'message': 100, 'messages': 33, 'messenger': 33, 'midi': 55,
'mijote': 49, 'mis': 102, 'mise': 105, 'mp': 33, 'msg': 33, 'msgs': 33, 'noisette': 25, 'nous': 107, 'nouvel': 108,
'obseques': 8, 'on': 110, 'one': 112, 'p': 114, 'paella': 2, 'par': 115, 'passage': 117, 'passation': 0, 'passe': 126,
'passee': 127, 'passé': 126, 'pause': 128, 'pendaison': 130, 'permanence': 0, 'petit': 131, 'pique': 132, 'pizza': 2,
'plancha': 2, 'point': 134, 'portes': 80, 'pot': 136, 'premier': 137, 'prendre': 139, 'presentation': 142, 'presente':
144, 'presentee': 78, 'pris': 146, 'projection': 8, 'présenté': 144, 'ptit': 113, 'raccrochant': 15, 'raccroche': 15,
'raccrocher': 15, 'raclette': 2, 'ramen': 2, 'rappele': 15, 'rappelee': 15, 'rattrapage': 0, 'rdv': 0, 'reception':
148, 'recital': 8, 'remise': 151, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 152,
'rendre': 153, 'rendu': 153, 'repas': 2, 'representation': 8, 'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé':
0, 'reu': 0, 'reunion': 155, 'reunions': 0, 'reveillon': 8, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 156,
'salon': 8, 'seance': 0, 'seminaire': 8, 'session': 0, 'signal': 33, 'signature': 161, 'skype': 15, 'slack': 33,
'sms': 33, 'soiree': 8, 'sommet': 8, 'soupe': 2, 'souper': 2, 'soupé': 2, 'soutenance': 0, 'spectacle': 8, 'stand':
162, 'standup': 0, 'starbucks': 25, 'summit': 8, 'sur': 163, 'sushi': 2, 't': 156, 'table': 164, 'tajine': 2, 'tapas':
2, 'tartiflette': 2, 'tchat': 33, 'tel': 15, 'telegram': 33, 'telephone': 15, 'telephonique': 15, 'telephoniques': 15,
'tete': 166, 'texto': 33, 'textos': 33, 'the': 25, 'tour': 168, 'tournoi': 8, 'tutorat': 0, 'tél': 15, 'téléphone':
15, 'téléphoné': 15, 'un': 170, 'vendanges': 8, 'vente': 172, 'venu': 173, 'venue': 173, 'venues': 174, 'venus': 174,
'vernissage': 8, 'viber': 33, 'vide': 175, 'visio': 15, 'visioconf': 15, 'visioconference': 15, 'visios': 15,
'visite': 177, 'visitee': 0, 'visiter': 178, 'visité': 0, 'vivatech': 8, 'vocal': 33, 'vocaux': 33, 'vu': 0, 'vue': 0,
'vus': 0, 'wapp': 33, 'webex': 15, 'webinaire': 8, 'webinar': 8, 'whatsapp': 33, 'whereby': 15, 'zoom': 15, 'à': 179,
'échange': 180, 'échangé': 181, 'évènement': 8, 'événement': 8}]

