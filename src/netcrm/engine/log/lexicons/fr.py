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
'corriger': ('giveinf', 'review_inf'), 'corrigera': ('hand3_later', 'hand3', 'will_bring'), 'corrigé': ('read_it',),
'coup': ('drink',), 'coupe': ('give1', 'imperative', 'hand3'), 'couperai': ('give1',), 'coups': ('drink',), 'courir':
('see_inf',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('own_affair', 'course', 'helpful'),
'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'couturiere': ('pro',),
'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait':
('verb3',), 'craque': ('verb3',), 'cree': ('imperative',), 'cremaillere': ('date',), 'creneau': ('date',), 'critique':
('read_it',), 'critiques': ('remarks',), 'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises':
('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait': ('verb3',),
'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf': ('rel',), 'dans': ('hello',), 'danser': ('see_inf',), 'date':
('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me', 'go1'),
'debarquee': ('reach',), 'debarquons': ('go1',), 'debattu': ('talks',), 'debloque': ('give3',), 'debloquer':
('giveinf',), 'debriefer': ('todo_inf',), 'debroussaille': ('read_it',), 'decale': ('shifted',), 'decalee':
('shifted',), 'decede': ('verb3', 'fate'), 'decedee': ('fate',), 'decedes': ('fate',), 'decembre': ('hello',),
'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'decortique': ('read_it',
'taught'), 'defend': ('opines',), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello',
'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'delegue':
('imperative',), 'demain': ('hello',), 'demandait': ('verb3', 'needs'), 'demande': ('verb3', 'said', 'says',
'bidding', 'imperative', 'needs', 'talks'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding',
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
'echange': ('hello', 'talks'), 'echanges': ('talks',), 'echantillon': ('by_post',), 'echantillons': ('by_post',
'thing'), 'ecole': ('own_affair',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',),
'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give', 'imperative', 'wrote'), 'ecrit': ('done', 'reach',
'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt', 'wrote', 'told_pp'), 'ecrivais': ('wrote',),
'ecrivait': ('reach', 'wrote'), 'egalement': ('filler',), 'elargis': ('imperative',), 'electricien': ('pro',),
'electricienne': ('pro',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embarque':
('go1',), 'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera':
('verb3',), 'emmene': ('reached_me', 'helps3'), 'emmenee': ('reached_me',), 'emmenent': ('helps3',), 'emmené':
('reached_me',), 'emmène': ('helps3',), 'emporter': ('bring',), 'en': ('hello',), 'encadreur': ('pro',), 'enceinte':
('fate',), 'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'),
'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'enseigne': ('taught',), 'enseigner':
('teach_inf',), 'ensuite': ('filler',), 'entendu': ('talks',), 'entre': ('hello',), 'entreprise': ('rel',),
'entretenu': ('talks',), 'entretien': ('date', 'rehearsed'), 'enverra': ('give3', 'will_give', 'send3', 'will_bring'),
'enverrai': ('give1', 'lui_give'), 'enverrait': ('would_give',), 'enverrons': ('give1',), 'enverront': ('give3',
'send3'), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1',
'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye':
('done', 'writes', 'hello', 'handed', 'attempt'), 'envoyee': ('writes',), 'envoyees': ('writes',), 'envoyer':
('hello', 'giveinf', 'hand_inf'), 'envoyes': ('writes',), 'envoyons': ('give1',), 'epluche': ('read_it',), 'epouse':
('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines', 'says'),
'essaierait': ('would_give',), 'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et': ('and',
'hello'), 'etablir': ('giveinf',), 'etablirai': ('give1',), 'etablis': ('give1', 'do1'), 'etaient': ('verb3',),
'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie':
('verb3', 'do1'), 'eu': ('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'exam':
('rehearsed',), 'examen': ('own_affair', 'rehearsed'), 'examens': ('own_affair',), 'excel': ('helpful', 'paper'),
'excellent': ('good',), 'excellente': ('good',), 'exemple': ('helpful',), 'exemples': ('helpful',), 'exige':
('needs',), 'expedie': ('done', 'writes', 'give1', 'give3'), 'expedier': ('giveinf',), 'expediera': ('give3',),
'expedierai': ('give1',), 'expedierait': ('would_give',), 'expert': ('pro',), 'expliquait': ('verb3',), 'explique':
('verb3', 'opines', 'said', 'says', 'taught', 'told_pp'), 'expliquer': ('teach_inf',), 'expliqué': ('said', 'taught',
'told_pp'), 'expo': ('date',), 'exporte': ('imperative',), 'expose': ('rehearsed',), 'expédie': ('give1', 'give3'),
'expédié': ('done', 'writes'), 'externalise': ('imperative',), 'fabre': ('name_words',), 'fabrique': ('give1',),
'fabriquerai': ('give1',), 'facebook': ('media',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire':
('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello',
'verb3', 'sort_of_met', 'we_meet', 'made3', 'told_pp'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
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
'signerai': ('give1',), 'signé': ('done', 'hello'), 'simplifie': ('imperative',), 'sinon': ('filler',), 'site':
('media',), 'skier': ('see_inf',), 'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('hello', 'rel'),
'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois': ('imperative',), 'soleil': ('name_words',), 'solliciter':
('todo_inf',), 'sommes': ('hello',), 'son': ('their', 'hello', 'any_det'), 'sont': ('verb3',), 'sors':
('imperative',), 'sort': ('give3',), 'sortie': ('date',), 'soude': ('hand3',), 'souffle': ('told_pp',), 'souffrait':
('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me', 'needs'), 'souhaiter': ('reach_inf',
'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',), 'soumet': ('give3',), 'soumets': ('give1',),
'soumettra': ('give3',), 'soumettrai': ('give1',), 'soumettrait': ('would_give',), 'soumettre': ('giveinf',),
'soutenait': ('verb3',), 'soutenance': ('rehearsed',), 'soutenu': ('cheered', 'told_pp'), 'soutenue': ('cheered',),
'soutient': ('verb3', 'opines'), 'souvent': ('hello',), 'soyez': ('imperative',), 'specialise': ('imperative',),
'specialiste': ('pro',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',),
'statut': ('media',), 'stories': ('media',), 'story': ('media',), 'stressait': ('verb3',), 'stresse': ('verb3',),
'suggerait': ('verb3',), 'suggere': ('verb3', 'opines'), 'suggestions': ('remarks',), 'suggère': ('verb3', 'opines'),
'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'suivre': ('causative',), 'super': ('good',),
'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('helpful', 'paper', 'thing', 'media'), 'taille': ('hand3',),
'tailleur': ('name_words',), 'tante': ('rel',), 'tapissier': ('pro',), 'tarifs': ('thing',), 'tata': ('rel',), 'taxi':
('drink',), 'tel': ('hello', 'reach_noun'), 'tele': ('media',), 'telephone': ('hello', 'reach', 'reached_me',
'attempt', 'reach_noun'), 'telephoner': ('reach_inf',), 'template': ('helpful', 'paper'), 'tenait': ('verb3',),
'tendu': ('handed_me',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink', 'date'), 'tente': ('attempt',),
'term': ('thing',), 'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera': ('verb3', 'will_bring'), 'terminé':
('done',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it', 'imperative', 'hand3'), 'tester':
('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me',
'attempt'), 'the': ('drink',), 'these': ('own_affair', 'rehearsed'), 'tiendra': ('give3',), 'tiendrai': ('give1',),
'tiendrait': ('would_give',), 'tiens': ('give1', 'imperative'), 'tient': ('verb3', 'give3'), 'tiktok': ('media',),
'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier':
('name_words',), 'tonton': ('rel',), 'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',), 'toujours':
('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',),
'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',), 'traduirai': ('give1',), 'traduire':
('giveinf',), 'traduis': ('give1', 'do1'), 'traduit': ('hand3',), 'train': ('drink',), 'traiteur': ('pro',), 'trame':
('helpful', 'paper'), 'tranquillement': ('filler',), 'transfere': ('writes',), 'transmet': ('give3', 'will_give',
'send3'), 'transmets': ('give1', 'lui_give', 'do1'), 'transmettra': ('give3', 'will_give', 'send3', 'will_bring'),
'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf', 'hand_inf'), 'transmis':
('done', 'writes', 'handed'), 'transmise': ('writes',), 'traumatologue': ('pro',), 'travaillait': ('verb3',),
'travaille': ('verb3',), 'travailler': ('review_inf',), 'travaux': ('hello',), 'trente': ('span',), 'tres': ('hello',
'good'), 'trinquer': ('see_inf',), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3',
'give1', 'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',),
'trouverai': ('give1',), 'trouverait': ('would_give',), 'tuto': ('helpful',), 'tutoriel': ('helpful',), 'tuyau':
('tip',), 'tv': ('media',), 'twitter': ('media',), 'tél': ('hello', 'reach_noun'), 'téléphone': ('hello',
'reach_noun'), 'téléphoné': ('reach', 'reached_me', 'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det',
'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3',
'imperative', 'go1'), 'vais': ('hello', 'go1'), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3',
'give1', 'give3', 'imperative', 'hand3', 'do1'), 'valider': ('giveinf', 'todo_inf'), 'validera': ('give3',
'hand3_later', 'hand3', 'will_bring'), 'validerait': ('would_give',), 'vallee': ('name_words',), 'venait': ('verb3',),
'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',),
'vends': ('imperative',), 'venu': ('hello', 'reach', 'came'), 'venue': ('hello', 'reach', 'came'), 'venues': ('reach',
'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie': ('give1', 'hand3', 'do1'), 'verifier':
('giveinf', 'todo_inf'), 'verifiera': ('hand3_later', 'hand3'), 'verifierai': ('give1',), 'verifierait':
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
('letter',), 'wk': ('time_span',), 'x': ('media',), 'zoom': ('date',), 'à': ('to_place',), 'échange': ('talks',),
'échangé': ('hello', 'talks')}


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
'deux': 922, 'les': 922, 'trois': 922, 'une': 922}, {'lui': 46}, {'^': 924}, {'N': 278}, {'N': 5, '^': 4}, {'a': 927,
'à': 927}, {'client': 928, 'lead': 928, 'prospect': 928}, {'a': 926, 'un': 929, 'à': 926}, {'bloque': 31, 'bloquee':
31}, {'leur': 46, 'lui': 46}, {'^': 932}, {'d': 46, 'de': 46}, {'^': 322, 'charger': 226, 'demenager': 226,
'demonter': 226, 'monter': 226, 'porter': 226, 'ranger': 226, 'repeindre': 226, 'vider': 226}, {'^': 322, 'a': 935,
'avec': 323, 'pour': 935, 'sur': 323, 'à': 935}, {'N': 936}, {'que': 323}, {'a': 323, 'ce': 938, 'comment': 323, 'la':
323, 'le': 323, 'les': 323, 'ou': 323, 'pourquoi': 323, 'à': 323}, {'N': 939}, {'a': 940, 'à': 940}, {'N': 323}, {'0':
117, 'la': 117, 'longtemps': 117, 'pendant': 117, 'trente': 117, 'un': 117, 'une': 117, 'vingt': 117}, {'N': 943},
{'^': 322, 'a': 323, 'comment': 323, 'l': 323, 'la': 323, 'le': 323, 'les': 323, 'pourquoi': 323, 'à': 323}, {'N':
945}, {'a': 946, 'à': 946}, {'<taught>': 947}, {'<inf>': 314}, {'d': 949, 'de': 949}, {'N': 950}, {'N': 323, 'a': 951,
'à': 951}, {'<any_det>': 81}, {'^': 953}, {'': (8, 'asked'), 'N': 954}, {'a': 287, 'à': 287}, {'avis': 956}, {'a':
955, 'conseil': 956, 'son': 957, 'un': 957, 'à': 955}, {'^': 322, 'a': 323, 'avec': 323, 'pour': 323, 'sur': 323, 'à':
323}, {'N': 959}, {'charge': 46, 'occupe': 46}, {'en': 961}, {'lis': 46, 'm': 962, 'prepare': 46, 'prépare': 46,
'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 963}, {'j': 964, 'je': 964}, {'<them>': 46, 'lis':
46, 'm': 962, 'prepare': 46, 'prépare': 46, 'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 966},
{'j': 967, 'je': 967}, {'a': 951, 'q': 965, 'que': 968, 'à': 951}, {'a': 19, 'sur': 19, 'à': 19}, {'avis': 970},
{'charger': 226, 'demenager': 226, 'demonter': 226, 'monter': 226, 'porter': 226, 'ranger': 226, 'repeindre': 226,
'vider': 226}, {'a': 972, 'pour': 972, 'à': 972}, {'N': 973}, {'a': 974, 'à': 974}, {'main': 975}, {'de': 976},
{'coup': 977}, {'mon': 971, 'un': 978}, {'chez': 278, 'voir': 278}, {'': (15, 'gave:intro')}, {'^': 981}, {'^': 981,
'a': 982, 'de': 982, 'entre': 982, 'pour': 982, 'à': 982}, {'intro': 983}, {'relation': 983}, {'en': 985}, {'mise':
986}, {'intros': 983, 'presentations': 983}, {'N': 982}, {'et': 989}, {'N': 990, '^': 981}, {'connaitre': 982,
'rencontrer': 991}, {'l': 984, 'la': 987, 'les': 988, 'se': 992, 'une': 984}, {'elle': 314, 'il': 314}, {'N': 314},
{'qu': 994, 'que': 995}, {'pour': 996}, {'eu': 117, 'parle': 117, 'parlé': 117, 'rencontre': 117, 'rencontré': 117,
'revu': 117, 'vu': 117}, {'avec': 982}, {'contact': 999, 'lien': 999, 'relation': 999}, {'contact': 982, 'lien': 982,
'relation': 982}, {'en': 1001}, {'N': 1002}, {'en': 1000, 'et': 1003}, {'avec': 989, 'et': 989}, {'N': 1005},
{'contact': 1006, 'lien': 1006, 'relation': 1006}, {'en': 1007}, {'email': 1008, 'mail': 1008}, {'N': 1004, 'en':
1007, 'par': 1009}, {'temps': 117}, {'le': 1011}, {'eu': 117, 'pu': 117, 'reussi': 117, 'revu': 117, 'trouve': 1012,
'trouvé': 1012, 'vu': 117}, {'question': 956}, {'la': 1014, 'une': 1014}, {'a': 989, 'avec': 989, 'et': 989, 'à':
989}, {'N': 1016}, {'courriel': 1017, 'email': 1017, 'linkedin': 1017, 'mail': 1017, 'visio': 1017, 'whatsapp': 1017},
{'N': 1016, 'en': 1018, 'par': 1018, 'via': 1018}, {'': (5, 'mine'), 'd': 46, 'de': 46}, {'N': 1020}, {'': (5,
'mine'), 'l': 46, 'la': 46, 'le': 46, 'les': 46, 'leur': 46, 'lui': 46}, {'^': 1022}, {'^': 934, 'a': 1021, 'd': 1023,
'de': 1023, 'à': 1021}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 1025, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 1026, 'a':
951, 'à': 951}, {'N': 287}, {'': (10, 'thanks')}, {'^': 225, 'a': 226, 'au': 226, 'pendant': 226, 'pour': 226, 'sur':
226, 'à': 226}, {'N': 1030}, {'q': 965, 'que': 965}, {'^': 322, 'a': 226, 'au': 226, 'pendant': 226, 'pour': 226,
'sur': 226, 'à': 226}, {'N': 1033}, {'a': 951, 'à': 951}, {'<cheered>': 235, '<handed>': 252, '<said>': 315,
'<taught>': 327, '<vowed>': 760, 'a': 933, 'accepte': 934, 'accepté': 934, 'aide': 937, 'aidé': 937, 'appris': 941,
'assiste': 942, 'attendu': 944, 'bien': 948, 'briefe': 942, 'coache': 942, 'confirme': 862, 'confirmé': 862,
'conseille': 952, 'conseillé': 952, 'debloque': 942, 'demande': 958, 'demandé': 958, 'depanne': 960, 'dit': 969,
'donne': 979, 'donné': 979, 'du': 877, 'débloqué': 942, 'dû': 877, 'enseigne': 941, 'epaule': 942, 'ete': 980,
'explique': 941, 'expliqué': 941, 'fait': 993, 'guide': 942, 'guidé': 942, 'initie': 942, 'insiste': 997, 'insisté':
997, 'jamais': 998, 'mis': 1010, 'montre': 941, 'montré': 941, 'pas': 1013, 'pense': 164, 'pensé': 164, 'plus': 998,
'point': 31, 'pose': 1015, 'posé': 1015, 'presente': 1019, 'promis': 1024, 'présenté': 1019, 'rdv': 31, 'recommande':
1027, 'recommandé': 1027, 'relance': 1028, 'relancé': 1028, 'relu': 313, 'remercie': 1029, 'remplace': 1031,
'remplacé': 1031, 'rendez': 316, 'repondu': 1032, 'reunion': 31, 'seconde': 1034, 'suggere': 1035, 'suggéré': 1035,
'supplee': 1031, 'à': 933}, {'<their>': 18}, {'^': 1037}, {'<review_inf>': 1038, '^': 322, 'charger': 226,
'demenager': 226, 'demonter': 226, 'monter': 226, 'porter': 226, 'ranger': 226, 'repeindre': 226, 'vider': 226},
{'<review_inf>': 1038, '^': 322, 'a': 1039, 'avec': 323, 'pour': 935, 'sur': 323, 'à': 1039}, {'N': 1040}, {'parler':
450}, {'^': 1042}, {'avec': 278}, {'...': 1044}, {'^': 225, 'd': 226, 'de': 226}, {'retraite': 1046}, {'de': 1047},
{'bibliotheque': 1046, 'classe': 1046, 'college': 1046, 'ecole': 1046, 'hopital': 1046, 'lycee': 1046, 'maison':
1048}, {'l': 1049, 'la': 1049, 'sa': 1049}, {'a': 1050, 'dans': 1050, 'devant': 1050, 'à': 1050}, {'...': 1051}, {'a':
1045, 'au': 1045, 'boire': 1045, 'courir': 1045, 'lire': 1052, 'manger': 1045, 'voir': 278, 'à': 1045}, {'un': 929},
{'^': 322, 'a': 323, 'de': 323, 'devant': 323, 'pour': 323, 'sur': 323, 'à': 323}, {'experience': 1055}, {'d': 1056},
{'<course>': 1055, 'retour': 1057}, {'un': 1058, 'une': 1058}, {'c': 12, 'est': 8, 'tombe': 8}, {'N': 1060}, {'d':
1061, 'de': 1061}, {'<any_det>': 337}, {'<give3>': 1063, '<hand3>': 1063, '<send3>': 1063}, {'^': 1064}, {'elle':
1065, 'il': 1065}, {'qu': 1066}, {'<any_det>': 116}, {'<media>': 163}, {'<media>': 163, 'l': 1069, 'la': 1069, 'le':
1069, 'les': 1069, 'leur': 1069, 'sa': 1069, 'son': 1069, 'un': 1069, 'une': 1069}, {'dans': 1070, 'par': 1070, 'sur':
1070, 'via': 1070}, {'absence': 117}, {'en': 1072, 'manque': 117, 'manqué': 117, 'rate': 117}, {'en': 1072, 'manques':
117}, {'a': 926, 'chez': 926, 'à': 926}, {'...': 1075, 'un': 929}, {'D': 324, 'comment': 323, 'pourquoi': 323}, {'N':
1077}, {'a': 1078, 'à': 1078}, {'D': 324, '^': 322, 'a': 323, 'ce': 938, 'comment': 323, 'la': 323, 'le': 323, 'les':
323, 'ou': 323, 'pourquoi': 323, 'à': 323}, {'N': 1080}, {'<media>': 163, 'presse': 163}, {'<media>': 163, 'journal':
163}, {'<media>': 163, 'facebook': 163, 'insta': 163, 'instagram': 163, 'l': 1069, 'la': 1082, 'le': 1083, 'les':
1069, 'leur': 1069, 'linkedin': 163, 'sa': 1069, 'son': 1069, 'twitter': 163, 'un': 1069, 'une': 1069, 'x': 163},
{'D': 1079, 'a': 1081, 'dans': 1084, 'par': 1084, 'sur': 1084, 'via': 1070, 'à': 1081}, {'^': 4, 'de': 241},
{'candidature': 1086, 'demande': 1086}, {'la': 1087, 'leur': 1087, 'sa': 1087}, {'N': 982, 'a': 989, 'avec': 989,
'et': 989, 'à': 989}, {'N': 1089}, {':': 1090}, {'de': 278}, {'cote': 1092}, {'a': 1093, 'à': 1093}, {'^': 322, 'a':
323, 'de': 323, 'pour': 323, 'sur': 323, 'à': 323}, {'<course>': 1095}, {'de': 1096}, {'heure': 1097, 'heures': 1097,
'seances': 1097}, {'<give3>': 24, '<hand3>': 24, '<send3>': 24}, {'^': 1099}, {'D': 1100}, {'elle': 1101, 'il': 1101},
{'<course>': 1055, 'heure': 1097, 'heures': 1097, 'retour': 1057, 'seances': 1097}, {'0': 1098, 'deux': 1098,
'plusieurs': 1098, 'qu': 1102, 'quatre': 1098, 'quelques': 1098, 'trois': 1098, 'un': 1058, 'une': 1103}, {'0': 1098,
'deux': 1098, 'plusieurs': 1098, 'quatre': 1098, 'quelques': 1098, 'trois': 1098, 'un': 1058, 'une': 1103}, {'vain':
117}, {'rien': 117}, {'bonne': 117}, {'des': 117, 'en': 1106, 'jusqu': 117, 'longtemps': 117, 'pour': 1107, 'toute':
117, 'une': 1108}, {'N': 1109}, {'': (7, 'waiting'), 'N': 685}, {'': (7, 'waiting'), 'de': 1111, 'qu': 40, 'que': 40},
{'': (0, 'missed'), 'bonne': 117}, {'0': 117, 'des': 117, 'en': 1106, 'jusqu': 117, 'la': 117, 'longtemps': 117,
'pendant': 117, 'pour': 1107, 'toute': 117, 'trente': 117, 'un': 117, 'une': 1113, 'vingt': 117}, {'N': 1114, 'pour':
1107}, {'de': 319}, {'lieu': 1116, 'tel': 1044, 'telephone': 1044, 'tél': 1044, 'téléphone': 1044}, {'d': 117, 'de':
117}, {'signe': 1118}, {'nouvelle': 117, 'nouvelles': 117, 'reponse': 117}, {'appeler': 117, 'rencontrer': 117,
'voir': 117}, {'du': 1121, 'dû': 1121}, {'dit': 475, 'personne': 117}, {'<review_inf>': 1038}, {'<review_inf>': 1038,
'a': 1124, 'à': 1124}, {'N': 1125, 'moi': 274, 'nous': 274}, {'<them>': 314, 'N': 314}, {'a': 323, 'comment': 323,
'la': 323, 'le': 323, 'les': 323, 'à': 323}, {'N': 1128}, {'a': 1129, 'à': 1129}, {'N': 990}, {'rencontrer': 1131},
{'se': 1132}, {'en': 1007, 'par': 1009}, {'en': 1018, 'par': 1018, 'via': 1018}, {'appris': 1130, 'du': 877, 'dû':
877, 'enseigne': 1130, 'explique': 1130, 'expliqué': 1130, 'fait': 1133, 'mis': 1134, 'montre': 1130, 'montré': 1130,
'presente': 1135, 'présenté': 1135}, {'alimentaire': 226}, {'D': 236, 'a': 319, 'au': 319, 'en': 319, 'à': 319}, {'D':
236, 'a': 319, 'au': 319, 'en': 319, 'finalement': 1138, 'à': 319}, {'conversation': 278, 'discussion': 278,
'engueulade': 278, 'explication': 278}, {'<to_place>': 226, '^': 225}, {'^': 48}, {'de': 1142}, {'teste': 313,
'testé': 313}, {'<taught>': 947, 'qu': 8, 'que': 8}, {'vocale': 117}, {'<rehearsed>': 18}, {'<their>': 1147}, {'^':
1148}, {'': (23, 'contact'), 'N': 1149}, {'^': 1148, 'avec': 1150, 'sur': 278}, {'close': 117, 'ferme': 117, 'fermee':
117, 'fermé': 117}, {'': (9, 'told'), '^': 322}, {'<them>': 314, 'N': 1153}, {'dej': 278, 'déj': 278}, {'<drink>':
278, 'petit': 1155}, {'des': 1156, 'le': 1156, 'quelques': 1156, 'un': 1156, 'une': 1156}, {'annonce': 278, 'annoncé':
278, 'appele': 278, 'appelee': 278, 'appelé': 278, 'appris': 278, 'averti': 278, 'avertie': 278, 'confirme': 278,
'confirmé': 278, 'dit': 278, 'prevenu': 278, 'prevenue': 278, 'raconte': 278, 'raconté': 278}, {'annonce': 278,
'annoncé': 278, 'appris': 278, 'confirme': 278, 'confirmé': 278, 'dit': 278, 'raconte': 278, 'raconté': 278}, {'a':
1159}, {'a': 1158, 'l': 1160}, {'l': 1160}, {'m': 1161, 'me': 1162, 'nous': 1161}, {'qui': 1163}, {'charge': 897},
{'N': 858, 'elle': 880, 'eux': 880, 'lui': 880, 'ma': 1165, 'moi': 934}, {'j': 100, 'je': 100}, {'que': 1167}, {'^':
735}, {'d': 1169, 'de': 1169}, {'tour': 1170}, {'^': 903}, {'d': 1172, 'de': 1172}, {'tour': 1173}, {'pomme': 897},
{'ma': 1175}, {'moi': 897}, {'N': 1164, 'a': 1166, 'booke': 31, 'cale': 31, 'calé': 31, 'convenu': 1168, 'fixe': 31,
'fixé': 31, 'leur': 1171, 'mon': 1174, 'notre': 1174, 'ok': 31, 'pour': 1176, 'son': 1171, 'sur': 1177, 'à': 1166},
{'booke': 31, 'cale': 31, 'calé': 31, 'est': 1178, 'fixe': 31, 'fixé': 31, 'ok': 31}, {'pas': 117}, {'capte': 1180,
'decroche': 1180, 'décroche': 1180, 'repond': 1180}, {'d': 163, 'de': 163, 'qu': 163, 'que': 163}, {'bien': 1182},
{'vide': 117}, {'le': 1184}, {'dans': 1185, 'occupe': 117, 'occupé': 117}, {'capte': 1180, 'decroche': 1180,
'décroche': 1180, 'ne': 1181, 'repond': 1180, 'serait': 1183, 'sonnait': 1186, 'sonne': 1186}, {'de': 763}, {'N':
1188}, {'avec': 1189, 'de': 763}, {'peu': 278}, {'avec': 278, 'cinq': 278, 'ensemble': 278, 'longtemps': 278, 'un':
1191}, {'joindre': 117}, {'a': 1193, 'à': 1193}, {'^': 322, 'a': 323, 'au': 323, 'pour': 323, 'sur': 323, 'à': 323},
{'N': 1195, '^': 205}, {'<to_place>': 206, '^': 205, 'avec': 228, 'de': 228, 'pour': 228}, {'colis': 226, 'denrees':
226, 'nourriture': 226, 'paniers': 226, 'repas': 226, 'soupe': 226, 'vetements': 226}, {'de': 1198, 'des': 1198},
{'quoi': 8}, {'pour': 46}, {'^': 385, 'moi': 1201}, {'sur': 1202}, {'lieu': 597}, {'a': 1204, 'aura': 1204, 'est':
597, 'sera': 597}, {'...': 1205}, {'N': 921}, {'<any_det>': 167, '<my>': 167}, {'^': 1208}, {'N': 1209}, {'a': 1210,
'à': 1210}, {'la': 32, 'le': 32, 'notre': 32, 'qu': 1066, 'sa': 32, 'son': 32}, {'l': 981, 'la': 981, 'le': 981, 'ma':
981, 'mon': 981, 'notre': 981, 'sa': 981, 'son': 981, 'un': 981, 'une': 981}, {'N': 982, '^': 1213}, {'^': 1213},
{'a': 1214, 'au': 1215, 'aux': 1215, 'avec': 1214, 'et': 989, 'à': 1214}, {'N': 1216}, {'jour': 201}, {'d': 755, 'de':
755, 'du': 1218, 'recu': 201}, {'^': 4, 'a': 241, 'à': 241}, {'<pro>': 1220}, {'<pro>': 1220, 'expert': 1221},
{'<good>': 1222, '<pro>': 1220, 'expert': 1221}, {'<pro>': 5}, {'<any_det>': 1223, 'l': 1224, 'la': 1224, 'le': 1224,
'ma': 1224, 'mon': 1224, 'notre': 1224, 'un': 1224, 'une': 1224}, {'N': 1225}, {'<pro>': 242}, {'<any_det>': 1223,
'N': 323, '^': 490, 'a': 1226, 'd': 201, 'de': 201, 'l': 1227, 'la': 1227, 'le': 1227, 'ma': 1227, 'mon': 1227,
'notre': 1227, 'un': 1227, 'une': 1227, 'à': 1226}, {'<any_det>': 1223, 'N': 323, 'a': 1226, 'l': 1227, 'la': 1227,
'le': 1227, 'ma': 1227, 'mon': 1227, 'notre': 1227, 'un': 1227, 'une': 1227, 'à': 1226}, {'<them>': 287, 'N': 287},
{'j': 46, 'je': 46}, {':': 885, 'avec': 1189, 'de': 763, 'que': 1231}, {'D': 278, 'a': 278, 'au': 278, 'avec': 278,
'chez': 278, 'dans': 278, 'sur': 278, 'à': 278}, {'rompus': 1233}, {'': (23, 'contact'), 'batons': 1234}, {'D': 278,
'a': 1235, 'animee': 1233, 'au': 278, 'avec': 278, 'chez': 278, 'dans': 278, 'franche': 1233, 'houleuse': 1233,
'longue': 1233, 'rapide': 1233, 'sur': 278, 'sympa': 1233, 'tendue': 1233, 'utile': 1233, 'à': 1235}, {'d': 19, 'de':
19, 'du': 19}, {'fil': 278}, {'de': 1238}, {'pour': 933}, {'<should>': 83, 'vaut': 305}, {'^': 1241}, {',': 514, 'il':
1242, 'je': 1242, 'nous': 1242, 'on': 1242}, {'il': 1242, 'je': 1242, 'nous': 1242, 'on': 1242}, {'faudrait': 83,
'faut': 83, 'vaut': 305}, {'de': 83}, {'devrais': 83, 'dois': 83, 'ferais': 305}, {'vaudrait': 83, 'vaut': 83},
{'devrait': 83, 'doit': 83}, {'pas': 83}, {'<inf>': 83, 'faudrait': 83, 'faut': 83, 'il': 1245, 'inutile': 1246, 'je':
1247, 'mieux': 1248, 'on': 1249, 'surtout': 1250, 'vaut': 305}, {'aurais': 83, 'aurait': 83, 'commets': 83, 'devrais':
83, 'devrait': 83, 'dois': 83, 'ferais': 83, 'ferait': 83, 'gagnerais': 83, 'gagnerait': 83}, {'^': 1252}, {'^': 1251,
'j': 1253, 'je': 1253, 'on': 1253}, {'devrais': 83}, {'vaut': 83}, {'devrait': 83}, {'il': 403, 'je': 1255, 'mieux':
1256, 'on': 1257}, {',': 1254, '^': 1258}, {'faudrait': 83, 'faut': 83, 'il': 1245, 'inutile': 1246, 'je': 1247,
'mieux': 1248, 'on': 1249, 'surtout': 1250, 'vaut': 305}, {'^': 1260, 'j': 1253, 'je': 1253, 'on': 1253}, {',': 1261,
'^': 83}, {'^': 1260}, {',': 1263, '^': 83}, {'<them>': 1243, '<they>': 1244, 'N': 1259, 'elle': 1262, 'elles': 1264,
'eux': 1264, 'lui': 1262}, {'accord': 1240, 'apres': 1265, 'avis': 492}, {'d': 40, 'de': 40, 'des': 40, 'du': 40},
{'agenda': 31, 'attente': 1267}, {'l': 1268}, {'N': 201}, {'d': 1270, 'de': 1270}, {'avis': 1271}, {'l': 1272}, {'':
(1, 'moved'), '<date>': 236, 'D': 236}, {'D': 1274, 'a': 1274, 'au': 1274, 'la': 1274, 'le': 1274, 'notre': 1274, 'à':
1274}, {':': 885, 'avec': 1189, 'de': 763}, {'<their>': 19}, {'jamais': 117, 'pas': 117, 'plus': 117, 'toujours':
1180}, {'d': 287, 'de': 287}, {'avis': 1279}, {'<them>': 287, 'N': 287, '^': 497, 'a': 955, 'combien': 8, 'comment':
8, 'conseil': 956, 'l': 1280, 'ou': 8, 'pourquoi': 8, 'qu': 459, 'quand': 8, 'que': 498, 's': 8, 'si': 8, 'son': 957,
'un': 957, 'à': 955}, {'<them>': 287, 'N': 287, 'a': 955, 'conseil': 956, 'l': 1280, 'son': 957, 'un': 957, 'à': 955},
{'...': 1075, 'N': 921}, {'': (13, 'talk'), 'qu': 8, 'que': 8}, {'<reach_inf>': 117, '<see_inf>': 117, 'admettre':
1284, 'avouer': 1284, 'confesser': 1284, 'dire': 1284, 'leur': 100, 'lui': 100, 'reconnaitre': 1284}, {'n': 117, 'ne':
117, 'personne': 117, 'rien': 117}, {'et': 1286}, {'...': 1287}, {'m': 500, 'me': 500, 'nous': 500}, {'^': 1289}, {'':
(0, 'missed'), '...': 1287}, {'^': 502, 'appeler': 1288, 'dejeuner': 117, 'diner': 117, 'dîner': 117, 'encore': 1290,
'livrer': 1288, 'manger': 117, 'passer': 1291, 'rappeler': 1288, 's': 283, 'se': 284, 'toujours': 1290, 'venir':
1291}, {'messagerie': 117}, {'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ne': 410,
'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'^': 1294}, {'il': 1295, 'on': 1295}, {'d': 514, 'de': 514, 'qu': 1296},
{'D': 1100, '^': 1064}, {'': (13, 'talk'), 'elle': 1298, 'il': 1298}, {'qu': 1299, 'que': 8}, {'nourriture': 225},
{'la': 1301}, {'colis': 225, 'repas': 225, 'vetements': 225}, {'soupe': 225}, {'colis': 225, 'paniers': 225, 'repas':
225}, {'de': 1302, 'des': 1303, 'la': 1304, 'les': 1305}, {'^': 1306}, {'<give3>': 1063, '<hand3>': 1063, '<send3>':
1063, 'm': 24, 'me': 24, 'nous': 24}, {'D': 1100, '^': 1308}, {'<give3>': 1063, '<hand3>': 1063, '<send3>': 1063,
'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'm': 24, 'me': 24,
'ne': 410, 'nous': 24, 'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'D': 1100, '^': 1310}, {'devait': 83, 'devrait':
83, 'doit': 83, 'fais': 525, 'fait': 525, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferais': 525, 'ferait': 83,
'ne': 410, 'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'^': 1312}, {'elle': 1309, 'il': 1311, 'j': 527, 'je': 527,
'on': 1313}, {'de': 241}, {'faveur': 1315}, {'en': 1316, 'pour': 241}, {'mot': 1317}, {':': 405, 'd': 520, 'de': 520,
'qu': 1314, 'que': 533, 'un': 1318}, {',': 1263}, {'N': 1320, 'elle': 1320, 'elles': 1320, 'eux': 1320, 'lui': 1320},
{'demander': 46, 'l': 46, 'la': 46, 'le': 46, 'les': 46, 'leur': 46, 'lui': 46}, {'<any_det>': 46}, {'^': 1323}, {'N':
1324}, {'argent': 100}, {'l': 1326}, {'': (5, 'mine'), '0': 100, 'cent': 100, 'cinquante': 100, 'de': 1327, 'trente':
100, 'vingt': 100}, {'mettre': 890, 'presenter': 0}, {'visite': 31}, {'': (5, 'mine'), '0': 100, '<see_inf>': 31, '^':
1322, 'a': 1325, 'admettre': 1284, 'avouer': 1284, 'cent': 100, 'cinquante': 100, 'confesser': 1284, 'connecter': 865,
'de': 1327, 'dire': 1284, 'encore': 1328, 'les': 1329, 'mettre': 890, 'presenter': 865, 'reconnaitre': 1284,
'rencontrer': 31, 'rendre': 1330, 'retrouver': 31, 'trente': 100, 'vingt': 100, 'voir': 31, 'à': 1325}, {'<inf>': 535,
'revenir': 536}, {'^': 1332, 'encore': 1290, 'toujours': 1290}, {'<any_det>': 251, '<reach_noun>': 250}, {'<any_det>':
254}, {'^': 1335}, {'...': 1336}, {'N': 1337}, {'a': 1338, 'à': 1338}, {'<any_det>': 254, '<my>': 167}, {'^': 18,
'sur': 19}, {'<remarks>': 1341}, {'de': 1342}, {'^': 1340, 'des': 1342, 'mes': 1342, 'mon': 1342, 'plein': 1343,
'quelques': 1342, 'un': 1342}, {'N': 1344}, {'^': 18, 'a': 19, 'sur': 19, 'à': 19}, {'<remarks>': 1346}, {'de': 1347},
{'<remarks>': 1346, 'nouvelles': 315}, {'heure': 1097, 'heures': 1097, 'seances': 1097, 'trois': 1347}, {'<remarks>':
1346, 'benevolat': 226}, {'...': 248, '<remarks>': 1346}, {'...': 248, '<remarks>': 1346, 'avis': 970}, {'mal': 1348},
{'<remarks>': 1346, 'heure': 1097, 'heures': 1097, 'seances': 1097}, {'<remarks>': 1346, 'bons': 1347, 'heure': 1097,
'heures': 1097, 'seances': 1097}, {'mes': 1347}, {'^': 322, 'a': 972, 'avec': 323, 'pour': 935, 'sur': 323, 'à': 972},
{'asso': 226, 'association': 226}, {'N': 1358, '^': 322, 'l': 1359}, {'a': 1360, 'à': 1360}, {'main': 1361}, {'de':
1362}, {'<course>': 1055, '<remarks>': 1346, 'benevolat': 226, 'coup': 1363, 'retour': 1057}, {'...': 1339, '0': 1098,
'<any_det>': 251, '<reach_noun>': 244, 'a': 1345, 'beaucoup': 1348, 'des': 1349, 'deux': 1350, 'du': 1351, 'ma': 249,
'mes': 1352, 'mon': 1353, 'nos': 249, 'notre': 249, 'pas': 1354, 'plein': 1348, 'plusieurs': 1355, 'quatre': 1098,
'quelques': 1356, 'tous': 1357, 'trois': 1098, 'un': 1364, 'une': 1103, 'à': 1345}, {'annuler': 117}, {'<letter>':
278, 'N': 278}, {'': (23, 'contact'), 'avec': 1367, 'de': 1367, 'des': 1367, 'par': 1367, 'quelques': 1367},
{'interview': 163}, {'video': 163}, {'podcast': 163, 'talk': 163}, {'l': 1369, 'la': 1370, 'le': 1371, 'une': 1370},
{'pour': 5}, {'reco': 1373, 'recommandation': 1373}, {'a': 278, 'une': 1374, 'à': 278}, {'coup': 348, 'oeil': 24},
{'ma': 24, 'mes': 24, 'mon': 24, 'notre': 24, 'un': 1376}, {'jeter': 1377, 'jette': 1377, 'jettera': 1377, 'regarde':
1377, 'regarder': 1377}, {'jeter': 1377, 'jette': 1377, 'jettera': 1377, 'regarde': 1377, 'regarder': 1377, 'va':
1378}, {'^': 1379, 'ne': 823}, {'': (7, 'waiting'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'disant': 378},
{'attente': 1381, 'call': 1044, 'disant': 378, 'ligne': 1044, 'me': 1382, 'mon': 1072, 'nous': 1382, 'vain': 117,
'visio': 1044}, {'cote': 685, 'de': 685, 'des': 685, 'du': 685}, {'recu': 1384}, {'rien': 1385}, {'D': 324, 'a': 323,
'ce': 938, 'comment': 323, 'la': 323, 'le': 323, 'les': 323, 'ou': 323, 'pourquoi': 323, 'à': 323}, {'N': 1387}, {'D':
1079, 'a': 1388, 'à': 1388}, {'N': 1195}, {'cv': 5}, {'': (23, 'contact'), '^': 1335}, {'N': 1392}, {'': (23,
'contact'), 'a': 278, 'à': 278}, {'<letter>': 1394, '<remarks>': 1346}, {'trois': 1347}, {'cv': 1315}, {'<remarks>':
1346, 'bons': 1347}, {'<letter>': 1394, '<remarks>': 1346, 'client': 928, 'lead': 928, 'prospect': 928}, {'...': 1339,
'<any_det>': 251, '<reach_noun>': 244, '<their>': 1391, 'a': 1393, 'beaucoup': 1348, 'des': 1395, 'deux': 1396, 'du':
1347, 'le': 1397, 'mes': 1347, 'mon': 1347, 'pas': 1354, 'plein': 1348, 'plusieurs': 1347, 'quelques': 1398, 'tous':
1357, 'un': 1399, 'à': 1393}, {'appeler': 117, 'avoir': 117}, {'joindre': 117, 'voir': 117}, {'parler': 117,
'telephoner': 117}, {'<reach_inf>': 117, '<see_inf>': 117, 'l': 1401, 'la': 1402, 'le': 1402, 'les': 1193, 'lui':
1403}, {'d': 1404, 'de': 1404}, {'<shifted>': 855, 'annule': 117, 'annulee': 117, 'annules': 117, 'annulé': 117,
'decommande': 117, 'decommandee': 117, 'deprogramme': 117, 'deprogrammee': 117, 'supprime': 117, 'supprimee': 117},
{'voir': 278}, {'a': 559, 'au': 560, 'chez': 562, 'dejeuner': 278, 'diner': 278, 'dîner': 278, 'me': 1407, 'nous':
1407, 'à': 559}, {'<came>': 580, '<set>': 31, '<shifted>': 321, 'annule': 117, 'annulee': 117, 'annules': 117,
'annulé': 117, 'categorique': 202, 'cense': 433, 'censee': 433, 'clair': 202, 'claire': 202, 'convaincu': 567,
'convaincue': 567, 'd': 571, 'decommande': 117, 'decommandee': 117, 'deprogramme': 117, 'deprogrammee': 117,
'finalement': 1406, 'formel': 202, 'formelle': 202, 'meme': 902, 'même': 902, 'ok': 568, 'partant': 568, 'partante':
568, 'passe': 1408, 'passee': 1408, 'passé': 1408, 'persuade': 567, 'persuadee': 567, 'pour': 573, 'supprime': 117,
'supprimee': 117, 'venu': 1408, 'venue': 1408}, {'de': 1120}, {'<would_give>': 24, 'm': 610, 'me': 610, 'nous': 610},
{'^': 1411}, {'m': 610, 'me': 610, 'nous': 610}, {'^': 1413}, {'elle': 1412, 'elles': 1414, 'il': 1412, 'ils': 1414},
{'aucune': 1120, 'pas': 1410, 'rien': 118}, {'aucune': 1120, 'moi': 274, 'pas': 1410, 'qu': 1415, 'rien': 118, 'si':
163, 'toujours': 1416}, {'partie': 926}, {'la': 1418}, {'notres': 926}, {'N': 278, 'de': 1419, 'des': 1420, 'la': 926,
'là': 926, 'present': 926, 'presente': 926, 'presentes': 926, 'presents': 926, 'présente': 926, 'présentes': 926},
{'': (14, 'together'), 'N': 278}, {'N': 278, 'aussi': 1421, 'de': 1419, 'des': 1420, 'egalement': 1421, 'la': 1422,
'là': 1422, 'present': 926, 'presente': 926, 'presentes': 926, 'presents': 926, 'présente': 926, 'présentes': 926},
{'avec': 278, 'cense': 1142, 'censee': 1142, 'chez': 278}, {'parti': 117, 'partie': 117}, {'notres': 1422}, {'<came>':
580, 'N': 278, 'aussi': 1421, 'categorique': 202, 'clair': 202, 'claire': 202, 'de': 1419, 'deja': 1425, 'des': 1426,
'egalement': 1421, 'formel': 202, 'formelle': 202, 'la': 1422, 'là': 1422, 'present': 1422, 'presente': 1422,
'presentes': 926, 'presents': 926, 'présente': 1422, 'présentes': 926}, {'donne': 378, 'donné': 378}, {'avec': 278,
'chez': 278}, {'du': 1238}, {'<date>': 278, 'bout': 1430}, {'au': 1431, 'en': 1431, 'par': 1431}, {'': (23,
'contact'), 'au': 1431, 'en': 1431, 'par': 1431}, {'<them>': 1432, 'N': 1433}, {'a': 926, 'à': 926}, {'a': 942, 'à':
942}, {'...': 1436}, {'...': 1436, 'D': 1079, 'a': 1081, 'comment': 1437, 'à': 1081}, {'appeler': 117, 'croiser': 117,
'voir': 117}, {'des': 1342, 'mes': 1342, 'mon': 1342, 'plein': 1343, 'quelques': 1342, 'un': 1342}, {'N': 1440}, {'N':
1149}, {'bond': 117}, {'connaissance': 278, 'mise': 986}, {'point': 278}, {'demo': 18, 'démo': 18, 'oral': 18,
'pitch': 18, 'presentation': 18, 'soutenance': 18}, {'^': 1446}, {'<their>': 1447, 'N': 19, 'la': 1447, 'le': 1447},
{'<their>': 1391, 'le': 1397}, {'chez': 278, 'par': 278}, {'a': 278, 'au': 278, 'chez': 278, 'voir': 278, 'à': 278},
{'saut': 1451}, {'<course>': 1055, '<date>': 278, '<drink>': 278, '<remarks>': 1346, 'audit': 19, 'benevolat': 226,
'crochet': 1450, 'petit': 1452, 'point': 278, 'retour': 1057, 'saut': 1451}, {'<course>': 1055, '<date>': 278,
'heure': 1097, 'heures': 1097, 'intro': 983, 'relecture': 19, 'retour': 1057, 'seances': 1097}, {'0': 1098, '^': 1148,
'a': 1441, 'avec': 1442, 'beaucoup': 1348, 'des': 1347, 'deux': 1350, 'du': 1351, 'faux': 1443, 'l': 984, 'la': 1444,
'le': 1445, 'les': 988, 'mes': 1347, 'mon': 1347, 'part': 315, 'pas': 1354, 'plein': 1348, 'plusieurs': 1355,
'quatre': 1098, 'quelques': 1356, 'repeter': 1448, 'suivre': 1449, 'tous': 1357, 'trois': 1098, 'un': 1453, 'une':
1454, 'à': 1441}, {'demande': 46}, {'^': 1456}, {'j': 1457, 'je': 1457}, {'<inf>': 0, 'que': 1458}, {'^': 1456,
'reflechisse': 163}, {'j': 1457, 'je': 1460}, {'<inf>': 0, 'les': 891, 'mettre': 890, 'que': 1461}, {'<giveinf>': 46,
'leur': 46, 'lui': 46}, {'^': 47, 'mettre': 890, 'presenter': 0}, {'<them>': 46, 'demande': 46}, {'<see_inf>': 31,
'^': 8, 'rendre': 1330}, {'^': 8}, {'aille': 1467, 'sois': 1467}, {'': (5, 'mine'), '^': 1465, 'aille': 1466, 'y':
1468}, {'leve': 1467, 'lève': 1467}, {'': (5, 'mine'), '^': 1465, 'dorme': 1467, 'me': 1470, 'parte': 1467,
'reflechisse': 163, 'rentre': 1467, 'sois': 1467}, {'j': 1469, 'je': 1471}, {'<inf>': 0, '^': 1463, 'attendre': 861,
'connecter': 865, 'l': 209, 'la': 209, 'le': 209, 'les': 1464, 'mettre': 890, 'presenter': 865, 'que': 1472},
{'<their>': 18, 'la': 18, 'le': 18}, {'^': 1474}, {'^': 1474, 'sur': 1475}, {'donne': 1476, 'donné': 1476, 'sur':
1475}, {'': (19, 'gave:resource'), '<helpful>': 167}, {'<any_det>': 1478, '<my>': 167}, {'^': 1479}, {'N': 1480},
{'N': 323, '^': 322}, {'a': 1482, 'à': 1482}, {'main': 1483}, {'de': 1484}, {'coup': 1485}, {'...': 1339, '<any_det>':
251, '<reach_noun>': 244, 'a': 1481, 'ma': 249, 'mes': 249, 'mon': 249, 'nos': 249, 'notre': 249, 'un': 1486, 'à':
1481}, {'a': 323, 'au': 323, 'aux': 323, 'sur': 323, 'à': 323}, {'N': 1488}, {'...': 1339}, {'^': 4, 'a': 5, 'aupres':
1025, 'à': 5}, {'<them>': 1491, 'N': 1491}, {'de': 1492}, {'faveur': 1493}, {'en': 1494, 'pour': 1492}, {'mot': 1495},
{'D': 236, 'a': 319, 'au': 319, 'en': 319, 'finalement': 1138, 'un': 1496, 'à': 319}, {'un': 1496}, {'elle': 8, 'lui':
8, 'moi': 8, 'nous': 8}, {'a': 1499, 'à': 1499}, {'a': 1029, 'à': 1029}, {'merci': 1501}, {'lapin': 117, 'merci':
1501}, {'avec': 263, 'passee': 272, 'passees': 272}, {'<see_inf>': 31, 'accueillir': 31, 'retrouver': 31}, {'de':
1505}, {'a': 228, 'avec': 228, 'pour': 228, 'à': 228}, {'coaching': 1507, 'mentorat': 1507, 'mentoring': 1507,
'tutorat': 1507}, {'avec': 263, 'de': 1508, 'passee': 272, 'passees': 272}, {'': (11, 'thinking'), 'j': 1457, 'je':
1457}, {'<inf>': 0, 'qu': 163, 'que': 1510}, {'': (5, 'mine'), '^': 1465, 'aille': 1467, 'y': 1468}, {'': (5, 'mine'),
'^': 1465, 'dorme': 1467, 'me': 1470, 'parte': 1467, 'rentre': 1467, 'sois': 1467}, {'j': 1512, 'je': 1513}, {'<inf>':
0, '^': 1463, 'connecter': 865, 'les': 1329, 'mettre': 890, 'presenter': 865, 'que': 1514}, {'<any_det>': 384, '<my>':
384}, {'^': 1516}, {'faut': 1517}, {'que': 1231}, {'': (7, 'waiting'), '<any_det>': 40}, {'^': 1520}, {'^': 1520,
'encore': 1521, 'toujours': 1521}, {'faut': 1519, 'manque': 1522}, {'manque': 1522}, {'N': 278, 'aussi': 926},
{'avait': 1525}, {'^': 1379, 'faudra': 1459, 'faudrait': 1511, 'faut': 1515, 'leur': 1518, 'lui': 1518, 'me': 1523,
'ne': 823, 'nous': 1524, 'parait': 378, 'paraît': 378, 'y': 1526}, {'<any_det>': 1223, 'a': 1226, 'l': 1227, 'la':
1227, 'le': 1227, 'ma': 1227, 'mon': 1227, 'notre': 1227, 'un': 1227, 'une': 1227, 'à': 1226}, {'^': 322, 'a': 323,
'au': 323, 'aux': 323, 'sur': 323, 'à': 323}, {'N': 1529}, {'elle': 314, 'il': 314, 'on': 201}, {'N': 314, 'j': 201,
'je': 201, 'nous': 201}, {'qu': 1531, 'que': 1532}, {'pour': 1533}, {'...': 1051, 'a': 323, 'au': 323, 'dans': 323,
'devant': 323, 'à': 323}, {':': 1090, 'N': 1089, 'de': 1017, 'entre': 1017}, {'<date>': 598, 'N': 598}, {'<date>':
598, 'N': 598, 'l': 1537, 'la': 1537}, {'a': 1538, 'au': 1538, 'aux': 1538, 'chez': 1538, 'en': 1538, 'voir': 1538,
'à': 1538}, {'<give1>': 46}, {'<give1>': 46, 'en': 1540}, {'^': 1541, 'dois': 328}, {'0': 77, '<any_det>': 77,
'<their>': 77, 'ca': 77, 'deux': 77, 'tout': 77, 'trois': 77}, {'<do1>': 1543, 'amene': 46, 'amène': 46, 'appelle':
46, 'appellerai': 46, 'apporte': 46, 'enverrai': 46, 'envoie': 46, 'organise': 46}, {'<them>': 46}, {'^': 1545}, {'j':
1546, 'je': 1546}, {'que': 1547}, {'d': 100, 'de': 100}, {'a': 933, 'accepte': 934, 'accepté': 934, 'dit': 1548, 'du':
1366, 'dû': 1366, 'envie': 163, 'pense': 164, 'pensé': 164, 'point': 31, 'promis': 1549, 'rdv': 31, 'rendez': 316,
'reunion': 31, 'reve': 163, 'rêvé': 163, 'un': 317, 'une': 317, 'à': 933}, {'': (7, 'waiting'), 'de': 1111, 'encore':
40, 'qu': 40, 'que': 40, 'toujours': 40}, {'appeler': 163, 'boire': 163, 'caler': 163, 'dejeuner': 163, 'diner': 163,
'dîner': 163, 'faire': 163, 'manger': 163, 'organiser': 163, 'prendre': 163, 'retrouver': 163, 'revoir': 163, 'voir':
163}, {'appeler': 163, 'boire': 163, 'caler': 163, 'dejeuner': 163, 'diner': 163, 'dîner': 163, 'faire': 163,
'manger': 163, 'me': 1552, 'nous': 1552, 'organiser': 163, 'prendre': 163, 'retrouver': 163, 'revoir': 163, 'se':
1552, 'voir': 163}, {'semaine': 46}, {'<until>': 46, 'D': 46, 'bientot': 46, 'cette': 1554, 'vite': 46},
{'<causative>': 46, 'signe': 46}, {'<do1>': 1555, 'fais': 1556}, {'fais': 1556}, {'^': 1558, 'dois': 100}, {'^': 1557,
'leur': 1559, 'lui': 1559}, {'bricole': 46, 'code': 46, 'commande': 46, 'corrige': 46, 'corrigerai': 46, 'depose': 46,
'dessine': 46, 'dépose': 46, 'fais': 1556, 'fait': 1556, 'ferai': 1556, 'garde': 46, 'garderai': 46, 'imprime': 46,
'imprimerai': 46, 'installe': 46, 'note': 46, 'prends': 46, 'ramene': 46, 'ramène': 46, 'rapporte': 46, 'rapporterai':
46, 'redige': 46, 'redigerai': 46, 'rends': 46, 'renvoie': 46, 'repare': 46, 'ressors': 46, 'rédige': 46, 'scanne':
46, 'traduirai': 46, 'traduis': 46}, {'': (5, 'mine'), 'd': 46, 'de': 46, 'que': 46}, {'ecrit': 278, 'parle': 278,
'parlé': 278, 'promis': 1562, 'repondu': 278, 'telephone': 278, 'téléphoné': 278}, {'^': 1558}, {'^': 1561, 'ai':
1563, 'leur': 1564, 'lui': 1564}, {'^': 46, 'leur': 100, 'lui': 100}, {'a': 1566, 'à': 1566}, {'elle': 1567}, {'lui':
1567}, {'d': 1568, 'de': 1569}, {'a': 1566, 'aupres': 1570, 'à': 1566}, {'engage': 1571, 'engagee': 1571, 'engagé':
1571}, {'etais': 1572}, {'suis': 1572}, {'<see_inf>': 117}, {'pas': 1575, 'plus': 1575}, {'peut': 1576, 'peux': 1576,
'pourrai': 1576, 'pourrais': 1576, 'pouvais': 1576, 'pouvait': 1576}, {'appeler': 163, 'boire': 163, 'caler': 163,
'dejeuner': 163, 'diner': 163, 'dîner': 163, 'faire': 163, 'manger': 163, 'me': 1552, 'nous': 1552, 'organiser': 163,
'pas': 1575, 'plus': 1575, 'prendre': 163, 'retrouver': 163, 'revoir': 163, 'se': 1552, 'voir': 163}, {'<go1>': 1539,
'<them>': 1542, '^': 1544, 'accompagne': 766, 'ai': 1550, 'aimerais': 163, 'attends': 1551, 'conduirai': 766,
'conduis': 766, 'depose': 766, 'devrais': 1553, 'devrait': 1553, 'devrions': 1553, 'dois': 328, 'dépose': 766,
'emmene': 766, 'emmenerai': 766, 'emmène': 766, 'fais': 687, 'fait': 687, 'ferai': 687, 'hesite': 163, 'l': 1560,
'la': 1560, 'le': 1560, 'les': 1560, 'leur': 1565, 'lui': 1565, 'm': 1573, 'me': 1574, 'ne': 1577, 'peut': 1576,
'peux': 1576, 'pourrai': 1576, 'pourrais': 1578, 'pourrait': 1553, 'pourrions': 1553, 'pouvais': 1576, 'pouvait':
1576, 'raccompagne': 766}, {'<inf>': 117}, {'<sort_of_met>': 117, 'ose': 1580}, {'<do1>': 1543, '<lui_give>': 46},
{'N': 598}, {'<any_det>': 26}, {'^': 1584}, {'apres': 117}, {'qu': 163, 'que': 163}, {'admettre': 1284, 'avouer':
1284, 'confesser': 1284, 'dire': 1284, 'reconnaitre': 1284}, {'': (11, 'thinking'), 'appeler': 163, 'boire': 163,
'caler': 163, 'dejeuner': 163, 'diner': 163, 'dîner': 163, 'faire': 163, 'manger': 163, 'me': 1552, 'nous': 1552,
'organiser': 163, 'prendre': 163, 'retrouver': 163, 'revoir': 163, 'se': 1552, 'voir': 163}, {'': (5, 'mine'), '^':
1322, 'admettre': 1284, 'avouer': 1284, 'confesser': 1284, 'connecter': 865, 'dire': 1284, 'encore': 46, 'les': 1329,
'mettre': 890, 'presenter': 865, 'reconnaitre': 1284}, {'D': 31, 'a': 31, 'au': 31, 'chez': 31, 'par': 31, 'pour': 31,
'à': 31}, {'attendu': 1591, 'attendue': 1591, 'attendus': 1591, 'convie': 1591, 'conviee': 1591, 'convies': 1591,
'invite': 1591, 'invitee': 1591, 'invitees': 1591, 'invites': 1591, 'invité': 1591}, {'^': 78, 'visiter': 31}, {'^':
78}, {'<do1>': 1555, 'fais': 1556, 'leur': 1540, 'lui': 1540}, {'^': 1595, 'leur': 1559, 'lui': 1559}, {'': (5,
'mine'), 'd': 46, 'de': 46, 'des': 46, 'du': 46}, {'occupe': 1597}, {'en': 1598, 'engage': 192, 'etais': 1572,
'occupe': 1597}, {'d': 46, 'de': 46, 'des': 46, 'du': 46}, {'': (5, 'mine'), '^': 46, 'leur': 100, 'lui': 100}, {'a':
1601, 'aupres': 1570, 'de': 46, 'pour': 46, 'à': 1601}, {'a': 46, 'de': 46, 'pour': 46, 'à': 46}, {'engage': 1602,
'engagee': 1602, 'engagé': 1602, 'propose': 1603, 'proposee': 1603, 'proposé': 1603}, {'charge': 1600, 'demande': 163,
'rappelle': 163, 'souviens': 163, 'suis': 1604}, {'a': 31, 'au': 31, 'avec': 31, 'chez': 31, 'en': 31, 'à': 31}, {'a':
163, 'qu': 163, 'que': 163, 'à': 163}, {'N': 598, '^': 1584}, {'<giveinf>': 46, 'l': 47, 'la': 47, 'le': 47, 'les':
47, 'leur': 46, 'lui': 46}, {'^': 1609}, {'bien': 163}, {'<go1>': 1539, '<them>': 1542, '^': 1582, 'accompagne': 766,
'accueille': 1583, 'accueillons': 1583, 'aura': 1585, 'aurai': 1585, 'conduirai': 766, 'conduis': 766, 'cours': 1586,
'crois': 1587, 'depose': 766, 'devais': 1588, 'devrais': 1589, 'devrait': 1553, 'devrions': 1553, 'dois': 1590,
'dépose': 766, 'emmene': 766, 'emmenerai': 766, 'emmène': 766, 'est': 1592, 'fais': 1593, 'fait': 687, 'ferai': 687,
'gere': 1594, 'l': 1596, 'la': 1596, 'le': 1596, 'les': 1596, 'leur': 1565, 'lui': 1565, 'm': 1599, 'me': 1605, 'ne':
1577, 'pars': 1606, 'pense': 1607, 'peut': 1576, 'peux': 1576, 'pourrai': 1576, 'pourrais': 1578, 'pourrait': 1553,
'pourrions': 1553, 'pouvais': 1576, 'pouvait': 1576, 'prends': 1594, 'raccompagne': 766, 'recevons': 1583, 'recevra':
1585, 'recevrai': 1585, 'recevrons': 1585, 'recois': 1608, 'recoit': 1608, 'recupere': 1585, 'reflechis': 163,
'sommes': 1592, 'songe': 163, 'suis': 1592, 'va': 933, 'vais': 1610, 'verrais': 1611, 'voudrais': 163},
{'entremetteurs': 5}, {'a': 278, 'au': 278, 'aux': 278, 'les': 1613, 'à': 278}, {'mois': 24}, {'semaine': 24},
{'prochaine': 24}, {'semaine': 1617}, {'bientot': 24, 'ce': 1615, 'cette': 1616, 'la': 1618}, {'D': 24, 'bientot': 24,
'ce': 1615, 'cette': 1616, 'la': 1618}, {'<hand3>': 1619, '<send3>': 1619, 'apporte': 1620, 'depose': 1620, 'dépose':
1620, 'envoie': 25, 'livre': 25, 'passe': 25, 'ramene': 25, 'ramène': 25, 'transmet': 25}, {'facebook': 163, 'insta':
163, 'instagram': 163, 'linkedin': 163, 'twitter': 163, 'x': 163}, {'sur': 1622}, {'^': 981, 'avec': 982}, {'contact':
1624, 'lien': 1624, 'relation': 1624}, {'en': 1625}, {'appele': 117, 'appelee': 117, 'appelé': 117, 'contacte': 117,
'contactee': 117, 'felicite': 117, 'felicitee': 117, 'rappele': 117, 'rappelee': 117, 'vu': 117, 'vue': 117},
{'appele': 117, 'appelee': 117, 'appelé': 117, 'contacte': 117, 'contactee': 117, 'encore': 1627, 'felicite': 117,
'felicitee': 117, 'rappele': 117, 'rappelee': 117, 'vu': 117, 'vue': 117}, {'appele': 117, 'appelee': 117, 'appelé':
117, 'contacte': 117, 'contactee': 117, 'encore': 1628, 'felicite': 117, 'felicitee': 117, 'rappele': 117, 'rappelee':
117, 'vu': 117, 'vue': 117}, {'N': 982, 'a': 982, 'au': 982, 'aux': 982, 'à': 982}, {'a': 982, 'au': 982, 'aux': 982,
'à': 982}, {'a': 982, 'au': 982, 'aux': 982, 'en': 1625, 'à': 982}, {'bloc': 234}, {'peu': 234}, {'^': 233, 'a': 1633,
'comme': 234, 'un': 1634, 'à': 1633}, {'pas': 1628}, {'<cheered>': 234, '<warned>': 314, 'aide': 959, 'aidee': 959,
'aidé': 959, 'appris': 1623, 'assiste': 323, 'assistee': 323, 'conseille': 959, 'conseillee': 959, 'conseillé': 959,
'debloque': 323, 'debloquee': 323, 'depanne': 959, 'depannee': 959, 'débloqué': 323, 'epaule': 323, 'epaulee': 323,
'eu': 278, 'eue': 278, 'forme': 1488, 'formee': 1488, 'formes': 1488, 'guide': 323, 'guidee': 323, 'guidé': 323,
'initie': 1488, 'initiee': 1488, 'inities': 1488, 'lu': 1623, 'mis': 1626, 'mise': 1626, 'mises': 1626, 'pas': 1629,
'presente': 1630, 'presentee': 1631, 'presentees': 1632, 'presentes': 1632, 'présenté': 1630, 'présentés': 1632,
'rebooste': 1635, 'reboostee': 1635, 'recommande': 1026, 'recommandee': 1026, 'recommandé': 1026, 'remonte': 1635,
'remontee': 1635, 'remontees': 1635, 'remontes': 1635, 'remotive': 1635, 'remotivee': 1635, 'remplace': 323,
'remplacee': 323, 'remplacé': 323, 'seconde': 226, 'secondee': 226, 'toujours': 1636, 'vu': 1623, 'vue': 1623},
{'<them>': 202, 'N': 202}, {'d': 1638, 'de': 1638}, {'^': 1621, 'ai': 1637, 'anniv': 1062, 'anniversaire': 1062,
'avis': 1271, 'idee': 1639}, {'camp': 24}, {'son': 1641}, {'dans': 1642}, {'est': 1643}, {'^': 1621, 'balle': 1644,
'messagerie': 117}, {'<my>': 167}, {'^': 1646}, {'N': 1647}, {'plan': 117}, {'': (0, 'missed'), 'sur': 117, 'vocal':
117}, {'sa': 117, 'son': 117}, {'sur': 1651}, {'message': 1650, 'vocal': 1652}, {'a': 1648, 'en': 1649, 'ma': 249,
'mes': 249, 'mon': 249, 'nos': 249, 'notre': 249, 'un': 1653, 'à': 1648}, {'^': 1621}, {'connaitre': 982,
'rencontrer': 982}, {'se': 1656}, {'un': 982, 'une': 982}, {'^': 981, 'a': 982, 'au': 982, 'aux': 982, 'en': 1625,
'l': 1658, 'à': 982}, {'<warned>': 314, 'fait': 1657, 'forme': 1488, 'formee': 1488, 'formes': 1488, 'initie': 1488,
'initiee': 1488, 'inities': 1488, 'mis': 1626, 'mise': 1626, 'mises': 1626, 'presente': 1631, 'presentee': 1631,
'presentees': 1659, 'presentes': 1659, 'présenté': 1631, 'présentés': 1659, 'rebooste': 1635, 'reboostee': 1635,
'remonte': 1635, 'remontee': 1635, 'remontees': 1635, 'remontes': 1635, 'remotive': 1635, 'remotivee': 1635,
'remplace': 226, 'remplacee': 226, 'remplacé': 226, 'seconde': 226, 'secondee': 226}, {'^': 1621, 'ai': 1660},
{'recommandation': 1373}, {'de': 1662}, {'<inf>': 83, 'faut': 83, 'il': 403, 'je': 1255, 'mieux': 1256, 'ne': 83,
'pas': 83}, {'^': 1664}, {',': 1665}, {'<lui_give>': 46}, {'accord': 278, 'adresse': 278, 'avis': 278, 'benediction':
278, 'confiance': 278, 'conge': 278, 'demission': 278, 'disponibilites': 278, 'dispos': 278, 'feu': 278, 'numero':
278, 'ok': 278, 'parole': 278, 'preavis': 278, 'reponse': 278}, {'<any_det>': 254, '<my>': 167, 'des': 254, 'deux':
254, 'l': 254, 'la': 254, 'le': 254, 'les': 254, 'trois': 254, 'un': 254, 'une': 254}, {'^': 254}, {'d': 1670, 'de':
1670}, {'de': 1670}, {'tas': 1672}, {'<any_det>': 251, '<my>': 1668, '^': 1669, 'des': 1670, 'plein': 1671,
'quelques': 1670, 'un': 1673}, {'<any_det>': 18}, {'^': 1675}, {'<any_det>': 323, '^': 322, 'comment': 323,
'pourquoi': 323}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1678,
'un': 1678, 'une': 1678}, {'^': 1540}, {'^': 1540, 'l': 1680, 'la': 1680, 'le': 1680, 'les': 1680, 'leur': 1680,
'lui': 1680}, {'j': 1681, 'je': 1681, 'on': 1681}, {'que': 1682}, {'combien': 323, 'comment': 323, 'la': 323, 'le':
323, 'les': 323, 'pourquoi': 323}, {'<handed>': 1647}, {'<taught>': 1677}, {'courage': 234}, {'<pro>': 5, 'expert':
1224}, {'<good>': 1688, '<pro>': 5, 'expert': 1224}, {'<any_det>': 1689, 'N': 5, 'd': 949, 'de': 949, 'l': 1224, 'la':
1224, 'le': 1224, 'ma': 1224, 'mon': 1224, 'notre': 1224, 'un': 1224, 'une': 1224}, {'': (8, 'asked'), 'd': 949, 'de':
949}, {'lacher': 234}, {'rien': 1692}, {'accrocher': 234}, {'bon': 234}, {'<inf>': 314, 'ne': 1693, 's': 1694,
'tenir': 1695}, {'': (5, 'mine'), '<give1>': 46, 'lis': 46, 'm': 962, 'prepare': 46, 'prépare': 46, 'reflechis': 46,
'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 1697, 'l': 1680, 'la': 1680, 'le': 1680, 'les': 1680, 'leur': 1680,
'lui': 1680}, {'j': 1698, 'je': 1698, 'on': 1681}, {'bravo': 234, 'd': 949, 'de': 1696, 'q': 965, 'que': 1699}, {'^':
322, 'd': 323, 'de': 323, 'sur': 323}, {'cours': 1701}, {'<remarks>': 1346, 'annotations': 1341, 'correctifs': 1341,
'corrections': 1341, 'cours': 1701, 'critiques': 1341, 'impressions': 1341, 'notes': 1341, 'suggestions': 1341},
{'cours': 1701, 'trois': 1347}, {'<remarks>': 1346, 'annotations': 1341, 'correctifs': 1341, 'corrections': 1341,
'critiques': 1341, 'impressions': 1341, 'notes': 1341, 'suggestions': 1341}, {'<remarks>': 1346, 'annotations': 1341,
'avis': 970, 'correctifs': 1341, 'corrections': 1341, 'critiques': 1341, 'impressions': 1341, 'notes': 1341,
'suggestions': 1341}, {'^': 322, 'avec': 323, 'pour': 323, 'sur': 323}, {'main': 1707}, {'de': 1708}, {'<remarks>':
1346, 'annotations': 1341, 'correctifs': 1341, 'corrections': 1341, 'coup': 1709, 'cours': 1701, 'critiques': 1341,
'impressions': 1341, 'notes': 1341, 'suggestions': 1341}, {'0': 1702, 'beaucoup': 1348, 'des': 1703, 'deux': 1704,
'du': 1347, 'mes': 1705, 'mon': 1706, 'pas': 1354, 'plein': 1348, 'plusieurs': 1347, 'quelques': 1398, 'tous': 1357,
'trois': 1702, 'un': 1710}, {'': (23, 'contact'), 'que': 1682}, {'annotations': 1341, 'correctifs': 1341,
'corrections': 1341, 'critiques': 1341, 'impressions': 1341, 'notes': 1341, 'suggestions': 1341}, {'annotations':
1341, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1341, 'corrections': 1341, 'critiques':
1341, 'impressions': 1341, 'lead': 5, 'notes': 1341, 'prospect': 5, 'suggestions': 1341}, {'des': 1713, 'deux': 1678,
'mes': 1713, 'mon': 1713, 'un': 1714, 'une': 1678}, {'<any_det>': 323, '^': 322, 'combien': 323, 'comment': 323, 'la':
323, 'le': 323, 'les': 323, 'pourquoi': 323}, {'beaucoup': 1348, 'des': 1705, 'deux': 1396, 'du': 1347, 'mes': 1705,
'mon': 1705, 'part': 314, 'pas': 1354, 'plein': 1348, 'plusieurs': 1347, 'quelques': 1398, 'tous': 1357, 'un': 1705},
{'coup': 1709}, {'un': 1718}, {'<any_det>': 1689, 'N': 5, 'l': 1224, 'la': 1224, 'le': 1224, 'ma': 1224, 'mon': 1224,
'notre': 1224, 'un': 1224, 'une': 1224}, {'<any_det>': 323, '^': 322}, {'<any_det>': 167}, {'^': 1722}, {'': (19,
'gave:resource'), '<any_det>': 167}, {'argent': 246}, {'l': 1725}, {'0': 246, '^': 1724, 'cent': 246, 'de': 1726},
{'': (5, 'mine'), '^': 1022}, {'': (5, 'mine'), 'd': 1728, 'de': 1728, 'que': 46}, {'<inf>': 314, '^': 46}, {'d':
1730, 'de': 1730}, {'moral': 234}, {'confiance': 234, 'courage': 234, 'du': 1687, 'le': 1732}, {'<any_det>': 1689},
{'des': 1713, 'mes': 1713, 'mon': 1713, 'un': 1713}, {'<give1>': 46, 'lis': 46, 'm': 962, 'prepare': 46, 'prépare':
46, 'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 1736, 'l': 1680, 'la': 1680, 'le': 1680, 'les':
1680, 'leur': 1680, 'lui': 1680}, {'j': 1737, 'je': 1737, 'on': 1681}, {'': (23, 'contact'), 'q': 965, 'que': 1738},
{'bon': 1687}, {'<handed>': 1674, '<read_it>': 1676, '<said>': 314, '<taught>': 1677, '<vowed>': 758, 'adresse': 1679,
'adressé': 1679, 'amene': 1679, 'amené': 1679, 'annonce': 1683, 'annoncé': 1683, 'annote': 1676, 'apporte': 1679,
'apporté': 1679, 'appris': 1684, 'aussi': 1685, 'bien': 1686, 'bon': 1687, 'challenge': 1676, 'commente': 1676,
'commenté': 1676, 'confie': 1647, 'confirme': 1683, 'confirmé': 1683, 'confié': 1647, 'conseille': 1690, 'conseillé':
1690, 'corrige': 1676, 'corrigé': 1676, 'demande': 1691, 'demandé': 1691, 'detaille': 1684, 'dit': 1700, 'donne':
1711, 'donné': 1711, 'ecrit': 1712, 'envoye': 1715, 'explique': 1716, 'expliqué': 1716, 'fait': 1717, 'file': 1719,
'filé': 1719, 'indique': 1720, 'laisse': 1647, 'laissé': 1647, 'montre': 1721, 'montré': 1721, 'offert': 1209,
'parle': 278, 'parlé': 278, 'partage': 1723, 'partagé': 1723, 'pose': 287, 'posé': 287, 'presente': 989, 'prete':
1727, 'promis': 1729, 'propose': 1731, 'proposé': 1731, 'présenté': 989, 'prêté': 1727, 'raconte': 1684, 'raconté':
1684, 'recommande': 1690, 'recommandé': 1690, 'redonne': 1733, 'redonné': 1733, 'refile': 1734, 'refilé': 1734,
'relu': 1676, 'remonte': 1733, 'renvoye': 1735, 'repondu': 1739, 'revu': 1676, 'souhaite': 1740, 'souhaité': 1740,
'suggere': 1690, 'suggéré': 1690, 'telephone': 278, 'tout': 1686, 'téléphoné': 278}, {'mon': 971}, {'d': 1023, 'de':
1023}, {'<handed>': 252, '<tip>': 1666, '^': 1667, 'ai': 1741, 'donne': 1742, 'donné': 1742, 'faut': 462, 'prete':
1647, 'promis': 1743, 'prête': 1647, 'tour': 1170}, {'<tip>': 1666}, {'...': 1075}, {'<date>': 117, 'rendez': 874},
{'<reach_inf>': 117, '<see_inf>': 117}, {'<reach_inf>': 117, '<see_inf>': 117, 'l': 1748, 'la': 1748, 'le': 1748,
'les': 1748, 'lui': 1748}, {'anniv': 117, 'anniversaire': 117}, {'<any_det>': 1747, 'N': 117, 'd': 1749, 'de': 1749,
'l': 1750, 'le': 1750}, {'article': 163, 'interview': 163, 'portrait': 163, 'post': 163}, {'bouquin': 163, 'livre':
163, 'post': 163}, {'': (11, 'thinking'), '<media>': 163, 'facebook': 163, 'insta': 163, 'instagram': 163, 'l': 1069,
'la': 1082, 'le': 1083, 'les': 1069, 'leur': 1069, 'linkedin': 163, 'sa': 1069, 'son': 1069, 'twitter': 163, 'un':
1069, 'une': 1069, 'x': 163}, {'...': 1051, 'dans': 1084, 'l': 1752, 'le': 1753, 'par': 1084, 'qu': 163, 'que': 163,
'sur': 1754, 'un': 1752, 'une': 1752, 'via': 1070}, {'<remarks>': 1346, 'annotations': 1341, 'audit': 19,
'correctifs': 1341, 'corrections': 1341, 'critiques': 1341, 'impressions': 1341, 'notes': 1341, 'suggestions': 1341},
{'relecture': 19}, {'beaucoup': 1348, 'des': 1705, 'deux': 1396, 'du': 1347, 'mes': 1705, 'mon': 1705, 'part': 314,
'pas': 1354, 'plein': 1348, 'plusieurs': 1347, 'quelques': 1398, 'tous': 1357, 'un': 1756, 'une': 1757}, {'<handed>':
1674, '<read_it>': 1676, '<said>': 314, '<taught>': 1677, '<vowed>': 758, 'adresse': 1679, 'adressé': 1679, 'amene':
1679, 'amené': 1679, 'annonce': 1683, 'annoncé': 1683, 'annote': 1676, 'apporte': 1679, 'apporté': 1679, 'appris':
1684, 'aussi': 1685, 'bien': 1686, 'bon': 1687, 'challenge': 1676, 'commente': 1676, 'commenté': 1676, 'confie': 1647,
'confirme': 1683, 'confirmé': 1683, 'confié': 1647, 'conseille': 1690, 'conseillé': 1690, 'corrige': 1676, 'corrigé':
1676, 'demande': 1691, 'demandé': 1691, 'detaille': 1684, 'dit': 1700, 'donne': 1711, 'donné': 1711, 'ecrit': 1712,
'envoye': 1715, 'explique': 1716, 'expliqué': 1716, 'fait': 1758, 'file': 1719, 'filé': 1719, 'indique': 1720,
'laisse': 1647, 'laissé': 1647, 'montre': 1721, 'montré': 1721, 'offert': 1209, 'parle': 278, 'parlé': 278, 'partage':
1723, 'partagé': 1723, 'pose': 287, 'posé': 287, 'presente': 989, 'prete': 1727, 'promis': 1729, 'propose': 1731,
'proposé': 1731, 'présenté': 989, 'prêté': 1727, 'raconte': 1684, 'raconté': 1684, 'recommande': 1690, 'recommandé':
1690, 'redonne': 1733, 'redonné': 1733, 'refile': 1734, 'refilé': 1734, 'relu': 1676, 'remonte': 1733, 'renvoye':
1735, 'repondu': 1739, 'revu': 1676, 'souhaite': 1740, 'souhaité': 1740, 'suggere': 1690, 'suggéré': 1690,
'telephone': 278, 'tout': 1686, 'téléphoné': 278}, {'<handed>': 252, '<must3>': 297, '^': 1667, 'ai': 1759, 'donne':
1742, 'donné': 1742, 'faut': 462, 'prete': 1647, 'promis': 1743, 'prête': 1647}, {'': (13, 'talk'), 'd': 8, 'de': 8,
'qu': 8, 'que': 8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8},
{'<giveinf>': 46, 'arreter': 83, 'leur': 46, 'lui': 46, 'ne': 83, 'pas': 83}, {'^': 1763}, {'^': 629, 'd': 1764, 'de':
1764}, {'<imperative>': 83, 'faut': 83, 'il': 403, 'n': 83, 'ne': 83, 'surtout': 83}, {'^': 1766}, {':': 1767, 'd':
407, 'de': 407, 'qu': 635, 'que': 638}, {'<hand3>': 953, '<send3>': 953, '<would_give>': 24, 'l': 609, 'la': 609,
'le': 609, 'les': 609, 'm': 643, 'me': 643, 'nous': 643}, {'^': 1769, 'allait': 433, 'va': 433}, {'<hand3>': 953,
'<send3>': 953, '<would_give>': 24, 'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut':
83, 'ferait': 83, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm': 643, 'me': 643, 'ne': 410, 'nous': 643, 'valait':
83, 'vaudrait': 83, 'vaut': 83}, {'^': 1771, 'allait': 433, 'va': 433}, {'devait': 83, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'ne': 410, 'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'^':
1773, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai': 617, 'recevrais': 617, 'recevrait': 617,
'recevrions': 617}, {'elle': 1770, 'il': 1772, 'j': 618, 'je': 618, 'nous': 618, 'on': 1774}, {'...': 1768, ':': 405,
'd': 642, 'de': 642, 'qu': 1775, 'que': 652}, {'astuce': 202, 'conseil': 202, 'tip': 202}, {'conseil': 402}, {'bigo':
278, 'bigophone': 278, 'fil': 278, 'grelot': 278, 'phone': 278, 'telephone': 278, 'tube': 278, 'téléphone': 278},
{'de': 1779}, {'coup': 1780}, {'conseil': 402, 'coup': 1780, 'petit': 1781}, {'...': 1777, 'comme': 1778, 'le': 1778,
'un': 1782}, {'part': 278}, {'<letter>': 278, 'faire': 1784}, {'<any_det>': 1785, '<letter>': 278, 'faire': 1784},
{'des': 656, 'en': 1649, 'plantee': 117, 'poireauter': 117, 'seul': 117, 'seule': 117, 'tomber': 117, 'un': 656},
{'en': 1649, 'plantee': 117, 'poireauter': 117, 'seul': 117, 'seule': 117, 'tomber': 117}, {'rappele': 117, 'repondu':
117}, {'bigo': 278, 'bigophone': 278, 'fil': 278, 'grelot': 278, 'phone': 278, 'tel': 278, 'telephone': 278, 'tube':
278, 'tél': 278, 'téléphone': 278}, {'de': 1790}, {'coup': 1791, 'petit': 1781}, {'un': 1792}, {'<handed_me>': 278,
'<reached_me>': 278, '<said>': 1762, '<told_pp>': 608, '<urges>': 599, '<vowed>': 614, 'accompagne': 274,
'accompagnee': 274, 'accompagné': 274, 'accueillis': 278, 'alerte': 615, 'alertee': 615, 'alerté': 615, 'annonce':
620, 'annoncé': 620, 'assure': 622, 'assuré': 622, 'certifie': 623, 'confirme': 620, 'confirmé': 620, 'conjure': 624,
'conseille': 628, 'conseillé': 628, 'demande': 1765, 'demandé': 1765, 'dit': 1776, 'donne': 1783, 'donné': 1783,
'ecrit': 620, 'envoye': 1786, 'exhorte': 624, 'fait': 654, 'garanti': 622, 'invites': 278, 'jure': 622, 'juré': 622,
'laisse': 1787, 'laissee': 1788, 'laisses': 1788, 'laissé': 1787, 'lance': 425, 'lancé': 425, 'mis': 660, 'mise': 660,
'parle': 661, 'parlé': 661, 'pas': 1789, 'passe': 1793, 'passé': 1793, 'plante': 117, 'plantee': 117, 'pose': 915,
'posé': 915, 'preconise': 666, 'prie': 624, 'prié': 624, 'promis': 668, 'propose': 434, 'proposé': 434, 'préconise':
669, 'préconisé': 666, 'rappele': 670, 'reclame': 396, 'recommande': 666, 'recommandé': 666, 'recu': 278, 'recue':
278, 'recues': 278, 'recus': 278, 'rejoint': 274, 'rejointe': 274, 'rendu': 671, 'réclame': 396, 'réclamé': 396,
'saute': 672, 'sauté': 672, 'somme': 624, 'suggere': 666, 'suggère': 669, 'suggéré': 666, 'supplie': 675, 'supplié':
675}, {'fallait': 83, 'faudrait': 83, 'faut': 83, 'valait': 83, 'vaudrait': 83}, {'^': 1795}, {'il': 1796, 'on':
1796}, {'qu': 1797}, {':': 405, 'qu': 1797}, {'a': 100, 'à': 100}, {'N': 1800}, {'de': 1801}, {'aupres': 1802,
'envers': 1801}, {'a': 31, 'au': 31, 'chez': 31, 'à': 31}, {'annonce': 926, 'annoncé': 926, 'appris': 926, 'confirme':
926, 'confirmé': 926, 'dit': 926, 'raconte': 926, 'raconté': 926}, {'a': 1805}, {'dit': 1798}, {'pour': 396}, {'a':
100, 'd': 100, 'de': 100, 'pour': 100, 'à': 100}, {'N': 1809}, {'de': 1810}, {'aupres': 1811, 'avec': 1810, 'envers':
1810}, {'arrete': 921, 'arretee': 921, 'arrêté': 921, 'engage': 1812, 'engagee': 1812, 'engagé': 1812, 'pointe': 921,
'pointee': 921, 'propose': 1812, 'proposee': 1812, 'proposé': 1812, 'rendu': 921, 'rendue': 921}, {'<says>': 1761,
'<urges>': 599, '^': 601, 'a': 1794, 'accompagnait': 274, 'alerte': 615, 'appelle': 278, 'disait': 1798, 'dit': 1799,
'ecrit': 278, 'ecrivait': 278, 'engage': 1803, 'enjoint': 624, 'etais': 1572, 'invite': 1804, 'invitent': 1804, 'l':
1806, 'me': 1807, 'presse': 624, 'prie': 624, 'relance': 1808, 'repond': 278, 'suis': 1813, 'supplie': 624},
{'attendre': 861}, {'aucune': 1120, 'pas': 1410}, {'aucune': 1120, 'pas': 1410, 'toujours': 1816}, {'N': 40}, {'d':
1818, 'de': 1818}, {'...': 1819}, {'l': 1820, 'la': 1820, 'le': 1820, 'les': 1820}, {'^': 1821}, {'<any_det>': 1747,
'^': 1821, 'encore': 1822, 'toujours': 1822}, {'^': 1821, 'encore': 1822, 'toujours': 1822}, {'<any_det>': 1747},
{'^': 225, 'avec': 226}, {'^': 1463}, {'': (13, 'talk'), 'je': 163}, {'combien': 8, 'comment': 8, 'd': 1827, 'de':
1827, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1828}, {'^': 1773}, {'il': 1830, 'on': 1830}, {'d': 681, 'de':
681, 'qu': 1831, 'que': 566}, {'': (0, 'missed'), '^': 1520, 'encore': 1521, 'toujours': 1521}, {'de': 46}, {'': (11,
'thinking'), 'jamais': 117, 'pas': 117, 'plus': 117, 'toujours': 1180}, {'a': 1827, 'à': 1827}, {'N': 1809, 'lui':
1567}, {'d': 1568, 'de': 1837}, {'a': 1601, 'aupres': 1838, 'avec': 1810, 'de': 46, 'envers': 1810, 'pour': 46, 'à':
1601}, {'a': 46, 'aupres': 1811, 'avec': 1810, 'de': 46, 'envers': 1810, 'pour': 46, 'à': 46}, {'arrete': 921,
'arretee': 921, 'arrêté': 921, 'engage': 1839, 'engagee': 1839, 'engagé': 1839, 'pointe': 921, 'pointee': 921,
'propose': 1840, 'proposee': 1840, 'proposé': 1840, 'rendu': 921, 'rendue': 921}, {'<says>': 1761, '<urges>': 599,
'^': 679, 'annoncer': 378, 'charge': 1600, 'conseille': 402, 'decroche': 1278, 'demandait': 496, 'demande': 1829,
'dire': 378, 'disant': 378, 'dit': 1832, 'doit': 686, 'doivent': 686, 'décroche': 1278, 'engage': 1803, 'faut': 1519,
'ghoste': 117, 'informer': 378, 'manque': 1833, 'met': 690, 'preconise': 669, 'prevenir': 378, 'promet': 691,
'préconise': 669, 'préconisé': 669, 'rappeler': 1834, 'rappelle': 1835, 'reclame': 396, 'recommande': 669,
'recommandé': 669, 'relance': 1808, 'repond': 1278, 'reste': 1836, 'réclame': 396, 'réclamé': 396, 'souviens': 163,
'suggere': 669, 'suggère': 669, 'suggéré': 669, 'suis': 1841, 'verrait': 692, 'voit': 692}, {'': (10, 'thanks'), 'N':
1029}, {'fois': 1501}, {'N': 1029, 'a': 1843, 'beaucoup': 1501, 'encore': 1501, 'infiniment': 1501, 'mille': 1844,
'à': 1843}, {'vaut': 201}, {'mercis': 1501}, {'N': 982, '^': 981}, {'avec': 1848}, {'contact': 1849, 'lien': 1849,
'relation': 1849}, {'en': 1850, 'et': 1003}, {'N': 1851, 'en': 1007, 'par': 1009}, {'avec': 989}, {'contact': 1853,
'lien': 1853, 'relation': 1853}, {'en': 1854}, {'N': 1016, 'de': 1017, 'entre': 1017}, {'contact': 1856, 'relation':
1856}, {'N': 1855, 'en': 1857}, {'et': 274}, {'meme': 902, 'même': 902, 'pas': 912, 'plus': 913}, {'jamais': 998,
'pas': 1013, 'plus': 998}, {'eu': 909, 'lieu': 117}, {'pas': 1862}, {'arrive': 117, 'arrivee': 117, 'arrivé': 117,
'venu': 117, 'venue': 117}, {'venu': 117, 'venue': 117}, {'jamais': 1864, 'meme': 902, 'même': 902, 'pas': 1865},
{'pas': 1629, 'toujours': 1636}, {'ai': 1867}, {'dit': 117, 'ecrit': 117, 'envoye': 117, 'parle': 117, 'parlé': 117,
'repondu': 117, 'souhaite': 117, 'souhaité': 117, 'telephone': 117, 'téléphoné': 117}, {'dit': 117, 'ecrit': 117,
'encore': 1869, 'envoye': 117, 'parle': 117, 'parlé': 117, 'repondu': 117, 'souhaite': 117, 'souhaité': 117,
'telephone': 117, 'téléphoné': 117}, {'dit': 117, 'ecrit': 117, 'encore': 1870, 'envoye': 117, 'parle': 117, 'parlé':
117, 'repondu': 117, 'souhaite': 117, 'souhaité': 117, 'telephone': 117, 'téléphoné': 117}, {'pas': 1870}, {'pas':
1871, 'rien': 1870, 'toujours': 1872}, {'ai': 1873}, {'decroche': 117, 'décroché': 117, 'rappele': 117, 'repondu':
117}, {'pas': 1875}, {'pas': 934}, {'a': 1860, 'ai': 1861, 'aura': 1863, 'est': 1866, 'l': 1868, 'leur': 1874, 'lui':
1874, 'ont': 1876, 'oublie': 1877, 'oublier': 1877, 'oublions': 1877}, {'decroche': 1278, 'décroche': 1278,
'rappelle': 1278, 'repond': 1278}, {'jamais': 117, 'pas': 117, 'plus': 117, 'tjrs': 1180, 'tjs': 1180, 'toujours':
1180}, {'fait': 1180, 'fera': 1180}, {'capte': 1180, 'decroche': 1278, 'décroche': 1278, 'l': 1868, 'leur': 1874,
'lui': 1874, 'me': 1879, 'oublie': 1877, 'oublier': 1877, 'oublions': 1877, 'rappelle': 1278, 'repond': 1880, 'se':
1881}, {'step': 0, 'steps': 0}, {'N': 117}, {'ni': 1884}, {'N': 1885}, {'': (12, 'task'), 'meme': 0, 'même': 0},
{'moi': 1887}, {'moi': 0}, {'a': 1888, 'pour': 1889, 'à': 1888}, {'devons': 1827, 'doit': 1827}, {'<hand3>': 953,
'<send3>': 953, '<would_give>': 24, 'l': 609, 'la': 609, 'le': 609, 'les': 609, 'm': 610, 'me': 610, 'nous': 610},
{'^': 1892}, {'<hand3>': 953, '<send3>': 953, '<would_give>': 24, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'l': 609,
'la': 609, 'le': 609, 'les': 609, 'm': 610, 'me': 610, 'nous': 610, 'valait': 83, 'vaudrait': 83}, {'^': 1894}, {'^':
1795, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai': 617, 'recevrais': 617, 'recevrait': 617,
'recevrions': 617}, {'elle': 1893, 'il': 1895, 'j': 618, 'je': 618, 'nous': 618, 'on': 1896}, {'...': 1768, ':': 405,
'd': 642, 'de': 642, 'qu': 1897, 'que': 619}, {'N': 1549}, {'': (5, 'mine'), 'm': 24, 'me': 24, 'nous': 24}, {'^':
1900}, {'^': 429, 'a': 1899, 'd': 1901, 'de': 1901, 'qu': 667, 'que': 667, 'à': 1899}, {'<handed_me>': 278,
'<reached_me>': 278, '<said>': 1762, '<told_pp>': 608, '<urges>': 599, '<vowed>': 614, 'accueillis': 278, 'annonce':
620, 'annoncé': 620, 'assure': 622, 'assuré': 622, 'certifie': 623, 'confirme': 620, 'confirmé': 620, 'conjure': 624,
'conseille': 628, 'conseillé': 628, 'demande': 1765, 'demandé': 1765, 'dit': 1898, 'donne': 1783, 'donné': 1783,
'ecrit': 620, 'envoye': 1786, 'exhorte': 624, 'fait': 654, 'garanti': 622, 'invites': 278, 'jure': 622, 'juré': 622,
'laisse': 1787, 'laissee': 1788, 'laisses': 1788, 'laissé': 1787, 'lance': 425, 'lancé': 425, 'mis': 703, 'mise': 703,
'parle': 661, 'parlé': 661, 'passe': 1793, 'passé': 1793, 'plantes': 117, 'pose': 915, 'posé': 915, 'preconise': 666,
'prie': 624, 'prié': 624, 'promis': 1902, 'préconise': 669, 'préconisé': 666, 'recommande': 666, 'recommandé': 666,
'recu': 278, 'recue': 278, 'recues': 278, 'recus': 278, 'rendu': 671, 'saute': 672, 'sauté': 672, 'somme': 624,
'suggere': 666, 'suggère': 669, 'suggéré': 666, 'supplie': 675, 'supplié': 675}, {'': (0, 'missed'), '<see_inf>': 117,
'se': 284}, {'': (0, 'missed'), '<see_inf>': 117, 'd': 1904, 'de': 1904, 'se': 284}, {'vous': 1905}, {'cale': 1905,
'calé': 1905, 'prevu': 1905, 'rdv': 1905, 'rendez': 1906}, {'combien': 8, 'comment': 8, 'd': 1827, 'de': 1827, 'ou':
8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 405, 'd': 201, 'de': 201, 'qu': 1797}, {'': (7, 'waiting'),
'<giveinf>': 46, 'leur': 46, 'lui': 46}, {'^': 1910, 'encore': 685, 'toujours': 685}, {'0': 274, 'deux': 274,
'nombreuses': 274, 'nombreux': 274, 'quatre': 274, 'quelques': 274, 'tous': 274, 'toute': 274, 'trois': 274, 'une':
274}, {'promis': 1549}, {'a': 1913, 'devons': 46, 'doit': 46}, {'croises': 117, 'parle': 117, 'parlé': 117, 'vu': 117,
'vus': 117}, {'pas': 1915}, {'sommes': 1916}, {'est': 1916}, {'nous': 1917, 's': 1918}, {'<sort_of_met>': 278, 'pas':
1915}, {'sommes': 1920}, {'a': 31, 'au': 31, 'avec': 31, 'chez': 31, 'en': 31, 'ensemble': 31, 'à': 31},
{'<sort_of_met>': 278, 'attendu': 1591, 'attendue': 1591, 'attendus': 1591, 'convie': 1591, 'conviee': 1591,
'convies': 1591, 'invite': 1591, 'invitee': 1591, 'invitees': 1591, 'invites': 1591, 'invité': 1591}, {'<go1>': 1539,
'<says>': 1761, '<them>': 1891, '<urges>': 599, '^': 679, 'a': 1903, 'accueille': 1583, 'accueillons': 1583, 'allons':
933, 'annoncer': 378, 'appelle': 278, 'attendons': 40, 'aura': 1585, 'aurai': 1585, 'avait': 1907, 'avions': 1907,
'conseille': 402, 'demandait': 496, 'demande': 1908, 'devons': 1827, 'devrais': 1553, 'devrait': 1553, 'devrions':
1553, 'dire': 378, 'disait': 1798, 'disant': 378, 'dit': 1909, 'doit': 1911, 'doivent': 686, 'ecrit': 278, 'ecrivait':
278, 'enjoint': 624, 'est': 1592, 'etions': 1912, 'fais': 687, 'fait': 687, 'ferai': 687, 'informer': 378, 'invite':
1804, 'invitent': 1804, 'l': 1806, 'leur': 1914, 'lui': 1914, 'manque': 1522, 'me': 1807, 'n': 1919, 'ne': 1919,
'nous': 1921, 'part': 1922, 'partons': 1922, 'pourrais': 1553, 'pourrait': 1553, 'pourrions': 1553, 'preconise': 669,
'presse': 624, 'prevenir': 378, 'prie': 624, 'préconise': 669, 'préconisé': 669, 'recevons': 1583, 'recevra': 1585,
'recevrai': 1585, 'recevrons': 1585, 'recois': 1608, 'recoit': 1608, 'recommande': 669, 'recommandé': 669, 'recupere':
1585, 'repond': 278, 's': 1918, 'sommes': 1923, 'suggere': 669, 'suggère': 669, 'suggéré': 669, 'suis': 1592,
'supplie': 624, 'verrait': 692, 'voit': 692}, {'cafe': 278, 'café': 278, 'verre': 278}, {'ma': 249, 'mes': 249, 'mon':
249, 'nos': 249, 'notre': 249, 'un': 1925}, {'^': 1541, 'devons': 1827, 'doit': 1827}, {'envoie': 46, 'prepare': 46,
'prépare': 46, 'relance': 46, 'renvoie': 46, 'transmet': 46}, {'a': 1899, 'd': 100, 'de': 100, 'à': 1899}, {'<set>':
31, 'dit': 1548, 'promis': 1929, 'rendez': 316}, {'N': 685}, {'': (7, 'waiting'), 'de': 1931}, {'D': 236, 'a': 236,
'au': 236, 'la': 236, 'le': 236, 'notre': 236, 'à': 236}, {'': (1, 'moved'), 'D': 236}, {'D': 236, 'a': 319, 'au':
319, 'pour': 319, 'à': 319}, {'': (1, 'moved'), 'D': 236, 'a': 319, 'au': 319, 'pour': 319, 'à': 319}, {'D': 236, 'a':
1934, 'au': 1934, 'ca': 1935, 'l': 1935, 'la': 236, 'le': 1936, 'notre': 236, 'pour': 319, 'à': 1934}, {'dejeuner':
117, 'diner': 117, 'dîner': 117, 'manger': 117, 's': 283, 'se': 284}, {'appeler': 31}, {'parler': 31, 'rappeler': 31,
'revoir': 31, 'voir': 31}, {'^': 1463, 'boire': 31, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'manger': 31, 's': 1939,
'se': 1940}, {'0': 274, 'deux': 274, 'nombreuses': 274, 'nombreux': 274, 'plein': 274, 'quatre': 274, 'quelques': 274,
'tous': 274, 'toute': 274, 'trois': 274, 'une': 274}, {'^': 1558, 'leur': 1564, 'lui': 1564}, {'fais': 1556, 'fait':
1556, 'ferai': 1556}, {'^': 1944, 'a': 1913, 'devons': 46, 'doit': 46, 'leur': 1564, 'lui': 1564}, {'nous': 1917,
'peut': 1576, 'peux': 1576, 'pourrai': 1576, 'pourrais': 1576, 'pouvais': 1576, 'pouvait': 1576, 's': 1918}, {'dej':
31, 'déj': 31}, {'apero': 31, 'cafe': 31, 'café': 31, 'petit': 1947, 'the': 31, 'verre': 31}, {'le': 1948, 'un':
1948}, {'D': 236, 'a': 319, 'au': 319, 'ca': 1935, 'l': 1935, 'le': 1935, 'pour': 319, 'à': 319}, {'': (14,
'together'), '<sort_of_met>': 278, 'loupe': 117, 'loupes': 117, 'manque': 117, 'manques': 117, 'manqué': 117, 'pas':
1915, 'rate': 117, 'rates': 117}, {'appelle': 31, 'est': 1951}, {'<we_meet>': 31}, {'voir': 31}, {'<see_inf>': 31,
'^': 932, 'chez': 31, 'se': 1954}, {'<go1>': 1539, '<them>': 1927, '^': 1928, 'a': 1930, 'accompagne': 766,
'accueille': 1583, 'accueillons': 1583, 'attend': 1932, 'aura': 1585, 'aurai': 1585, 'avait': 1907, 'avance': 1933,
'avions': 1907, 'boit': 31, 'brunche': 31, 'conduirai': 766, 'conduis': 766, 'decale': 1937, 'dejeune': 31, 'depose':
766, 'devait': 1938, 'devons': 1827, 'devrais': 1553, 'devrait': 1553, 'devrions': 1553, 'dine': 31, 'doit': 1941,
'décale': 1937, 'déjeune': 31, 'dépose': 766, 'dîne': 31, 'emmene': 766, 'emmenerai': 766, 'emmène': 766, 'est': 1592,
'etait': 1942, 'fais': 687, 'fait': 687, 'ferai': 687, 'l': 1943, 'la': 1943, 'le': 1943, 'les': 1943, 'leur': 1945,
'lui': 1945, 'lunche': 31, 'mange': 31, 'n': 1919, 'ne': 1946, 'nous': 1917, 'part': 1922, 'partons': 1922, 'peut':
1576, 'peux': 1576, 'pourrai': 1576, 'pourrais': 1578, 'pourrait': 1553, 'pourrions': 1553, 'pouvais': 1576,
'pouvait': 1576, 'prend': 1949, 'raccompagne': 766, 'recale': 1950, 'recevons': 1583, 'recevra': 1585, 'recevrai':
1585, 'recevrons': 1585, 'recois': 1608, 'recoit': 1608, 'recupere': 1585, 'remet': 1950, 'reporte': 1937, 'repousse':
1937, 's': 1952, 'se': 1953, 'sommes': 1592, 'suis': 1592, 'va': 1955, 'vais': 933, 'verra': 919}, {'besoin': 709,
'confirme': 862, 'confirmé': 862, 'du': 877, 'dû': 877}, {'': (0, 'missed'), 'complet': 117, 'total': 117}, {'le':
1747}, {'<any_det>': 1747, 'N': 117, 'completement': 1959, 'd': 1749, 'de': 1749, 'l': 1750, 'le': 1750, 'pas': 934,
'totalement': 1959}, {'<any_det>': 1747, 'N': 117, 'completement': 1959, 'd': 1749, 'de': 1749, 'l': 1750, 'le': 1750,
'totalement': 1959}, {'': (23, 'contact'), '...': 1051, 'a': 278, 'au': 278, 'avec': 278, 'à': 278}, {'N': 1336},
{'experience': 323, 'rex': 323}, {'...': 1339, 'a': 1963, 'des': 1156, 'le': 1156, 'mon': 1964, 'quelques': 1156,
'un': 1156, 'une': 1156, 'à': 1963}, {'avec': 1884, 'chez': 1884}, {'<date>': 1966, 'rencontre': 1966,
'retrouvailles': 1966, 'visite': 1966}, {'hui': 117}, {'': (0, 'missed'), 'N': 117}, {'D': 117, 'aujourd': 1968,
'avec': 1969, 'ce': 117, 'cette': 117, 'chez': 1884}, {'D': 117, 'aujourd': 1968, 'avec': 117, 'ce': 117, 'cette':
117}, {'vous': 1971}, {'<date>': 1970, 'news': 117, 'nouvelles': 117, 'rencontre': 1966, 'rendez': 1972, 'reponse':
117, 'retour': 117, 'retrouvailles': 1966, 'signe': 117, 'visite': 1966}, {'appele': 117, 'appelé': 117, 'eu': 117,
'parle': 117, 'parlé': 117, 'recu': 1521, 'rencontre': 117, 'rencontré': 117, 'revu': 117, 'vu': 117}, {'occasion':
117}, {'<them>': 117, 'N': 117, 'de': 907, 'l': 1975, 'le': 1011, 'lieu': 117}, {'moindre': 1119}, {'<sort_of_met>':
117, 'd': 1967, 'de': 1973, 'decroche': 117, 'décroché': 117, 'encore': 1974, 'eu': 1976, 'joignable': 117, 'le':
1977, 'ose': 1580, 'oublier': 934, 'pointe': 117, 'pointee': 117, 'pu': 117, 'rappele': 117, 'recu': 1521, 'repondu':
117, 'reussi': 117}, {'<teach_inf>': 323}, {'leur': 1979, 'lui': 1979}, {'a': 1980, 'à': 1980}, {'N': 323, 'a': 942,
'à': 942}, {'N': 1981, 'apprendre': 1982, 'coacher': 1982, 'entrainer': 1982, 'expliquer': 1982, 'former': 1982,
'initier': 1982, 'montrer': 1982}, {'': (23, 'contact'), 'N': 1981}, {'a': 1983, 'avec': 1984, 'chez': 278, 'à':
1983}, {'maison': 31}, {'D': 236, 'N': 1647, 'la': 1986}, {'<them>': 19, 'N': 19}, {'avec': 1988, 'chez': 1988, 'd':
114, 'de': 114}, {'...': 1989}, {'<any_det>': 1990, '^': 264}, {'D': 236, 'bureau': 31, 'crible': 1991}, {'': (23,
'contact'), 'moi': 31, 'nous': 31}, {'temps': 1044}, {'<any_det>': 1990, '<their>': 19, '^': 264}, {'D': 236, 'revue':
1995}, {'avec': 278, 'chez': 278, 'ensemble': 278}, {'midi': 1997}, {'moment': 1997}, {'end': 1997}, {'<time_span>':
1997, 'apres': 1998, 'petit': 1999, 'week': 2000}, {'bigo': 278, 'bigophone': 278, 'fil': 278, 'grelot': 278, 'phone':
278, 'tube': 278}, {'de': 2002}, {'<time_span>': 1997, 'apres': 1998, 'coup': 2003, 'petit': 1999, 'week': 2000},
{'...': 1985, '<any_det>': 251, '<reach_noun>': 244, 'D': 236, 'a': 1987, 'au': 1992, 'boire': 31, 'chez': 1993,
'dejeuner': 31, 'diner': 31, 'du': 1994, 'dîner': 31, 'en': 1996, 'finalement': 1138, 'la': 2001, 'le': 2001, 'me':
1954, 'nous': 1954, 'un': 2004, 'une': 2001, 'voir': 278, 'à': 1987}, {'bigo': 278, 'bigophone': 278, 'grelot': 278,
'phone': 278, 'tube': 278}, {'de': 2006}, {'coup': 2007}, {'avec': 278, 'chez': 278, 'un': 2008, 'voir': 278}, {'la':
1986}, {'bureau': 31}, {'moi': 31, 'nous': 31}, {'a': 2010, 'au': 2011, 'boire': 31, 'chez': 2012, 'dejeuner': 31,
'diner': 31, 'dîner': 31, 'me': 1954, 'nous': 1954, 'à': 2010}, {'crible': 1991}, {'revue': 1995}, {'...': 1985,
'<any_det>': 251, '<reach_noun>': 244, 'a': 1648, 'au': 2014, 'chez': 278, 'du': 1994, 'en': 2015, 'la': 2001, 'le':
2001, 'un': 2004, 'une': 2001, 'voir': 278, 'à': 1648}, {'mon': 1072, 'qu': 8, 'que': 8}, {'a': 1827, 'qu': 577,
'que': 578, 'à': 1827}, {'': (5, 'mine'), 'connecter': 865, 'les': 1329, 'mettre': 890, 'presenter': 865}, {'a': 2019,
'à': 2019}, {'appele': 117, 'appelé': 117, 'entre': 117, 'entré': 117, 'passe': 117, 'passé': 117, 'repondu': 117,
'venu': 117}, {'rdv': 117, 'rendez': 874}, {'a': 2021, 'est': 2021}, {'a': 2021, 'au': 2022, 'est': 2021, 'n': 2023,
'ne': 2023}, {'dejeune': 278, 'déjeuné': 278}, {'<sort_of_met>': 117, 'attendre': 861, 'de': 907, 'joignable': 117},
{'...': 1205, 'de': 1508}, {'la': 1014, 'un': 914, 'une': 1014}, {',': 1261}, {'consoler': 234, 'encourager': 234,
'feliciter': 234, 'rassurer': 234, 'rebooster': 234, 'reconforter': 234, 'remonter': 234, 'remotiver': 234,
'soutenir': 234}, {'chance': 234}, {'s': 1694, 'tenir': 1695}, {'bon': 1687, 'bonne': 2031, 'bravo': 234, 'de': 2032},
{'conseiller': 1734, 'dire': 2033, 'indiquer': 1734, 'recommander': 1734, 'redonner': 1733, 'remonter': 1733,
'souhaiter': 2033}, {',': 1261, 'conseiller': 1734, 'dire': 2033, 'indiquer': 1734, 'recommander': 1734, 'redonner':
1733, 'remonter': 1733, 'souhaiter': 2033}, {'annoncer': 378, 'dire': 378, 'informer': 378, 'prevenir': 378},
{'<them>': 1244, '<they>': 1244, 'N': 2029, 'consoler': 235, 'elle': 2029, 'elles': 1320, 'encourager': 235, 'eux':
1320, 'feliciter': 235, 'info': 8, 'l': 2030, 'la': 2030, 'le': 2030, 'les': 2030, 'leur': 2034, 'lui': 2035, 'ma':
1175, 'me': 2036, 'nous': 2036, 'rassurer': 235, 'reconforter': 235, 'remotiver': 235, 'soutenir': 235}, {'pas': 163},
{'<their>': 1147, 'de': 1302, 'des': 1303, 'la': 1304, 'les': 1305}, {'^': 2039, 'avec': 1442}, {'': (23, 'contact'),
'a': 1214, 'au': 1215, 'aux': 1215, 'avec': 1214, 'et': 989, 'à': 1214}, {'mail': 1017}, {'N': 2041, 'par': 2042},
{'argent': 249}, {'l': 2044}, {'cents': 249}, {'0': 249, '<any_det>': 249, '^': 1722, 'a': 1210, 'cent': 249, 'de':
2045, 'deux': 2046, 'ma': 249, 'mes': 249, 'mon': 249, 'nos': 249, 'notre': 249, 'à': 1210}, {'D': 236, 'a': 319,
'au': 319, 'en': 319, 'pour': 319, 'à': 319}, {'<shifted>': 2048, 'D': 236, 'a': 319, 'au': 319, 'en': 319,
'finalement': 2048, 'pour': 319, 'à': 319}, {'lieu': 2049}, {'fera': 2049}, {'aura': 2050, 'est': 2049, 'glisse':
2049, 'passe': 2049, 'passera': 2049, 'se': 2051, 'sera': 2049}, {'D': 2052}, {'D': 2052, 'cale': 2053, 'calee': 2053,
'calé': 2053, 'fixe': 2053, 'fixee': 2053, 'fixé': 2053, 'prevu': 2053, 'prevue': 2053}, {'<inf>': 31, 'dejeuner': 31,
'diner': 31, 'dîner': 31, 'passer': 31, 'se': 1954, 'voir': 31}, {'etre': 2054}, {'D': 2052, 'avait': 2054, 'avec':
1189, 'cale': 2053, 'calee': 2053, 'calé': 2053, 'de': 2055, 'devait': 2056, 'est': 2054, 'etait': 2054, 'fixe': 2053,
'fixee': 2053, 'fixé': 2053, 'prevu': 2053, 'prevue': 2053}, {'D': 2052, 'avait': 2054, 'cale': 2053, 'calee': 2053,
'calé': 2053, 'devait': 2056, 'est': 2054, 'etait': 2054, 'fixe': 2053, 'fixee': 2053, 'fixé': 2053, 'prevu': 2053,
'prevue': 2053}, {'des': 1156, 'le': 1156, 'quelques': 1156, 'rdv': 31, 'rendez': 316, 'un': 1156, 'une': 1156},
{'rdv': 31}, {'<date>': 31, 'etape': 2060, 'rendez': 316}, {'': (12, 'task'), 'rdv': 31}, {'<date>': 31, 'etape':
2062, 'rendez': 316}, {'etapes': 0}, {'elle': 1298, 'il': 1298}, {'^': 24, 'd': 621, 'de': 621, 'qu': 2065}, {':':
885, '^': 934, 'a': 1021, 'd': 1023, 'de': 1023, 'à': 1021}, {'N': 1216, 'par': 2042}, {'^': 1379}, {'elle': 2069,
'il': 2069}, {'^': 859}, {'<give3>': 24, '<would_give>': 24, 'l': 609, 'la': 353, 'le': 353, 'les': 353},
{'<would_give>': 24, 'jeter': 1377, 'jette': 1377, 'jettera': 1377, 'm': 2072, 'me': 2072, 'nous': 2072, 'regarde':
1377, 'regarder': 1377, 'va': 1378}, {'<any_det>': 471, '<my>': 471}, {'^': 2074}, {'^': 2073, 'auraient': 2075,
'aurait': 2075, 'recevraient': 2075, 'recevrait': 2075}, {'^': 1413, 'auraient': 2075, 'aurait': 2075, 'recevraient':
2075, 'recevrait': 2075}, {'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai': 617, 'recevrais':
617, 'recevrait': 617, 'recevrions': 617, 'recupererais': 617}, {'aurai': 617, 'aurais': 617, 'aurait': 617,
'aurions': 617, 'avait': 2058, 'recevrai': 617, 'recevrais': 617, 'recevrait': 617, 'recevrions': 617, 'recupererais':
617}, {'<they>': 8, 'attendre': 2071, 'elle': 2076, 'elles': 2077, 'il': 2076, 'ils': 2077, 'j': 2078, 'je': 2078,
'nous': 2078, 'on': 2079}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat':
227}, {'de': 2082}, {'h': 2083, 'heure': 2083, 'heures': 2083}, {'devrais': 83, 'devrait': 83, 'devrions': 83,
'ferais': 305, 'ferait': 305}, {'^': 2085, 'aurai': 617, 'aurais': 617, 'aurait': 617, 'aurions': 617, 'recevrai':
617, 'recevrais': 617, 'recevrait': 617, 'recevrions': 617, 'recupererais': 617}, {'<they>': 8, 'elle': 2069, 'il':
2069, 'j': 2086, 'je': 2086, 'nous': 2086, 'on': 2086}, {'': (13, 'talk'), 'D': 2052, 'avait': 2054, 'cale': 2053,
'calee': 2053, 'calé': 2053, 'devait': 2056, 'est': 2054, 'etait': 2054, 'fixe': 2053, 'fixee': 2053, 'fixé': 2053,
'prevu': 2053, 'prevue': 2053}, {'<any_det>': 1747, 'N': 117, 'l': 1750, 'le': 1750}, {'prochain': 31}, {'...': 1205,
'D': 2090, 'annule': 117, 'annulee': 117, 'annulé': 117, 'caduc': 117, 'manque': 117, 'manqué': 117, 'rate': 117,
'tombe': 239, 'tombé': 239, 'zappe': 117}, {'<any_det>': 1223, 'N': 1026, '^': 494, 'a': 1226, 'd': 201, 'de': 201,
'l': 1227, 'la': 1227, 'le': 1227, 'ma': 1227, 'mon': 1227, 'notre': 1227, 'qu': 201, 'que': 201, 'un': 1227, 'une':
1227, 'à': 1226}, {'<any_det>': 1223, 'N': 1026, 'a': 1226, 'd': 201, 'de': 201, 'l': 1227, 'la': 1227, 'le': 1227,
'ma': 1227, 'mon': 1227, 'notre': 1227, 'qu': 201, 'que': 201, 'un': 1227, 'une': 1227, 'à': 1226}, {'visite': 1092},
{'fil': 1092}, {'de': 2095}, {'<letter>': 1092, 'coup': 2096}, {'N': 278, 'la': 2094, 'un': 2097, 'une': 2097},
{'une': 1374}, {'monde': 278}, {'^': 1148, 'avec': 1442, 'le': 2100}, {'<any_det>': 249, 'a': 1210, 'à': 1210},
{'par': 926}, {'<any_det>': 116, '^': 18}, {'': (1, 'moved'), 'N': 278}, {'...': 1075, 'D': 236, 'a': 2105, 'au': 236,
'à': 2105}, {'D': 236, 'a': 236, 'au': 236, 'à': 236}, {'^': 233, 'a': 234, 'de': 234, 'à': 234}, {'moral': 2108},
{'le': 2109}, {'<set>': 31, 'annule': 117, 'annulee': 117, 'annulé': 117, 'caduc': 117, 'manque': 117, 'manqué': 117,
'rate': 117, 'tombe': 239, 'tombé': 239, 'zappe': 117}, {'vous': 2111}, {'...': 1075, 'visite': 1394}, {'<their>':
1447, '^': 1148, 'avec': 1442, 'la': 1447, 'le': 1447}, {'<their>': 1447, 'la': 1447, 'le': 1447}, {'questions': 323},
{'': (23, 'contact'), 'leurs': 2116, 'ses': 2116}, {'leurs': 2116, 'ses': 2116}, {'a': 2117, 'aux': 2118, 'à': 2117},
{'': (0, 'missed'), 'D': 1274, 'a': 1274, 'au': 1274, 'la': 1274, 'le': 1274, 'notre': 1274, 'à': 1274}, {'^': 1148,
'avec': 1442}, {'table': 31}, {'une': 2122}, {'^': 1463, 'savoir': 919}, {'attente': 1381, 'dette': 46}, {'a': 2124,
'en': 2125, 'persuade': 419, 'persuadee': 419, 'à': 2124}, {'coeur': 226}, {'du': 2127}, {'': (23, 'contact'),
'<any_det>': 116, '^': 1148, 'avec': 1442}, {'de': 117}, {'part': 2130}, {'avec': 117, 'chez': 117, 'cote': 117, 'de':
117, 'du': 117}, {'N': 117, 'la': 2131, 'neuf': 2132, 'nouveau': 2132, 'special': 2132}, {'de': 2133}, {'^': 83,
'elle': 201, 'il': 201, 'je': 201}, {',': 2135}, {'place': 2136}, {'ma': 2137}, {'a': 2138, 'moi': 2136, 'à': 2138},
{'etais': 2139, 'etait': 2139}, {'pointe': 117, 'pointee': 117, 'presente': 117, 'presentee': 117, 'présenté': 117},
{'<sort_of_met>': 278, 'decommande': 117, 'decommandee': 117, 'desiste': 117, 'desistee': 117, 'engage': 725,
'engagee': 725, 'engagé': 725, 'pas': 2141}, {'elle': 2140, 'engage': 725, 'est': 2142, 'il': 2140, 'j': 2140},
{'<them>': 278, 'N': 278}, {'d': 2144, 'de': 2144}, {'info': 2145}, {'nouvelle': 2145}, {'ca': 2145, 'cela': 2145,
'l': 2146, 'la': 2147}, {'effet': 117, 'nouvelles': 117, 'reponse': 117, 'succes': 117, 'suite': 117}, {'rapproche':
24, 'renseigne': 24}, {'D': 31, 'dans': 31, 'en': 31, 'le': 31}, {'^': 2150, 'demandait': 496, 'demande': 496, 'fait':
1180, 'fera': 1180, 'revoit': 2151}, {'<to_place>': 206, '^': 205, 'a': 228, 'avec': 228, 'pour': 228, 'à': 228},
{'coaching': 2153, 'mentorat': 2153, 'mentoring': 2153, 'tutorat': 1507}, {'de': 2154}, {'populaire': 226}, {'bien':
1182, 'pour': 573}, {'main': 278}, {'la': 2158}, {'^': 83, 'd': 201, 'de': 201, 'que': 201}, {'est': 2160},
{'<giveinf>': 83}, {'^': 2162}, {',': 1665, '...': 202, ':': 201, 'c': 2161, 'd': 2163, 'de': 2163, 'est': 2160,
'etait': 2160}, {'<tip>': 2164, 'conseil': 203}, {'elle': 2140, 'il': 2140, 'j': 2140}, {'die': 117}, {'<tip>': 2164,
'conseil': 203, 'tour': 1170}, {'<came>': 580, 'passe': 1408, 'passee': 1408, 'passé': 1408, 'venu': 1408, 'venue':
1408}, {'^': 233, 'a': 234, 'à': 234}, {'chance': 2170}, {'^': 629, 'bonne': 2171}, {'bonne': 2171}, {'<any_det>':
1223}, {'N': 2174}, {'<any_det>': 1223, '^': 494, 'a': 2175, 'd': 201, 'de': 201, 'qu': 201, 'que': 201, 'à': 2175},
{'<any_det>': 1223, 'a': 2175, 'd': 201, 'de': 201, 'qu': 201, 'que': 201, 'à': 2175}, {'attente': 1381}, {'arrete':
921, 'arretee': 921, 'arrêté': 921, 'cense': 1142, 'censee': 1142, 'en': 2178, 'pointe': 921, 'pointee': 921, 'rendu':
921, 'rendue': 921}, {'<them>': 1244, '<they>': 1244}, {'messagerie': 117, 'moi': 897}, {'parler': 117},
{'<reach_inf>': 117, '<see_inf>': 117, 'l': 283, 'la': 1193, 'le': 1193, 'lui': 2182}, {'d': 2183, 'de': 2183},
{'courant': 314}, {'au': 2185}, {'N': 2186}, {'do': 0}, {'': (12, 'task'), '^': 1463}, {'boite': 1146, 'boîte': 1146,
'messagerie': 117, 'repondeur': 117}, {'': (23, 'contact'), 'boite': 1146, 'boîte': 1146, 'la': 2190, 'le': 2190,
'messagerie': 117, 'repondeur': 117, 'sa': 2190, 'son': 2190}, {'a': 238, 'sur': 2191, 'à': 238}, {'sur': 278}, {'un':
1318}, {'nouvelle': 117}, {'recu': 1521}, {'<reached_me>': 117, '<sort_of_met>': 117, 'de': 907, 'encore': 2196, 'eu':
117, 'recu': 1521}, {'la': 2131}, {'': (0, 'missed'), 'de': 2198, 'recu': 1384}, {'aucune': 2195, 'en': 2178, 'pas':
2197, 'rien': 2199}, {'...': 1339, '<any_det>': 251, '<reach_noun>': 244, '<their>': 1391, 'a': 1393, 'le': 1397, 'à':
1393}, {'^': 1148, 'avec': 1150}, {'avec': 228, 'de': 228, 'pour': 228}, {'jours': 163, 'quatre': 163}, {'ces': 2204},
{'crochet': 1450, 'de': 2205, 'grand': 1502, 'petit': 1452, 'saut': 1451}, {'mettre': 24}, {'leur': 46, 'lui': 46,
'me': 2207, 'nous': 2207, 'parler': 450, 'revenir': 536}, {'^': 2208, 'a': 775, 'attendre': 861, 'au': 775, 'en': 775,
'à': 775}, {'<see_inf>': 31, '^': 1609, 'a': 775, 'attendre': 861, 'au': 775, 'en': 775, 'rendre': 1330, 'à': 775},
{'avoir': 278, 'croiser': 278, 'dejeuner': 278, 'diner': 278, 'discuter': 278, 'dîner': 278, 'parler': 278, 'quitter':
278, 'raccrocher': 278, 'rencontrer': 278, 'voir': 278}, {'de': 2211}, {'': (5, 'mine'), '<them>': 46}, {'^': 2213},
{'^': 2213, 'leur': 396, 'lui': 396}, {'j': 2214, 'je': 2215, 'l': 446, 'nous': 442}, {'^': 497, 'bien': 437, 'qu':
443, 'que': 2216, 'savoir': 8}, {'avoir': 278, 'croiser': 278, 'dejeuner': 278, 'diner': 278, 'discuter': 278,
'dîner': 278, 'm': 747, 'nous': 747, 'parler': 278, 'quitter': 278, 'raccrocher': 278, 'rencontrer': 278, 'voir':
278}, {'a': 2010, 'au': 2011, 'boire': 31, 'chez': 2012, 'de': 2218, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'me':
1954, 'nous': 1954, 'à': 2010}, {'appeler': 117, 'passer': 284, 'voir': 117}, {'savoir': 8}, {'': (23, 'contact'),
'dans': 1084, 'l': 1369, 'la': 1370, 'le': 1371, 'par': 1084, 'passer': 163, 'qu': 8, 'que': 8, 'sur': 1084, 'une':
1370, 'via': 1070}, {'': (23, 'contact'), 'dans': 1070, 'par': 1070, 'sur': 1070, 'via': 1070}, {'N': 278, 'aussi':
926, 'personne': 117}, {'avait': 2224}, {'agenda': 31}, {'N': 858, 'attendre': 861, 'connecter': 865, 'cote': 867,
'creuser': 163, 'elle': 880, 'eux': 880, 'faire': 886, 'l': 2226, 'les': 891, 'leur': 895, 'lui': 896, 'ma': 900,
'mettre': 890, 'moi': 904, 'notre': 906, 'presenter': 865, 'revoir': 916, 'sa': 917, 'son': 918, 'ta': 917, 'voir':
919}, {'avec': 1367, 'de': 1367, 'des': 1367, 'par': 1367, 'quelques': 1367}, {'$': 179, '//': 224, '0': 232,
'<cheered>': 235, '<date>': 240, '<handed>': 259, '<hours>': 273, '<i>': 286, '<letter>': 292, '<must3>': 297,
'<opines>': 312, '<read_it>': 313, '<said>': 315, '<set>': 318, '<shifted>': 321, '<taught>': 327, '<them>': 329,
'<they>': 753, '<tip>': 756, '<vowed>': 760, 'D': 779, 'N': 850, '^': 854, 'a': 920, 'accepte': 438, 'accompagne':
923, 'accompagné': 923, 'accord': 886, 'action': 925, 'adresse': 930, 'adressé': 930, 'agenda': 931, 'ai': 1036,
'aide': 1041, 'aidé': 1041, 'aimerait': 448, 'allait': 1043, 'alle': 1053, 'allee': 1053, 'alors': 378, 'amene': 1054,
'amené': 1054, 'anime': 1059, 'anniv': 1062, 'anniversaire': 1062, 'annonce': 1067, 'annote': 1068, 'annule': 117,
'annulee': 117, 'annules': 117, 'annulé': 117, 'apercu': 1071, 'appel': 1073, 'appele': 278, 'appels': 1074, 'appelé':
278, 'apporte': 1076, 'apporté': 1076, 'appris': 1085, 'appuye': 1088, 'apres': 378, 'apresentacao': 1091, 'assis':
1094, 'assiste': 942, 'assure': 1104, 'assuré': 1105, 'attend': 466, 'attendais': 1110, 'attendent': 462, 'attends':
1112, 'attendu': 1115, 'au': 1117, 'aucun': 1119, 'aucune': 1120, 'aurais': 1122, 'avait': 1123, 'avant': 378, 'avec':
1126, 'averti': 1127, 'avons': 1136, 'banque': 1137, 'bascule': 1139, 'bavarde': 278, 'belle': 1140, 'benevolat':
1141, 'besoin': 1143, 'beta': 1144, 'bien': 1145, 'boite': 1146, 'bonne': 1140, 'bosse': 1151, 'bossé': 1151,
'bouffe': 278, 'bouffé': 278, 'boutique': 1152, 'boîte': 1146, 'brainstorme': 278, 'briefe': 1154, 'brunche': 278,
'brunché': 278, 'bu': 1157, 'bureau': 1152, 'c': 1179, 'ca': 1187, 'cale': 1190, 'calé': 1190, 'capte': 1180, 'car':
8, 'cause': 1192, 'causé': 1192, 'cense': 433, 'censee': 433, 'cherche': 1194, 'cherché': 1194, 'citation': 8,
'coache': 1196, 'coachee': 206, 'coaching': 1197, 'collecte': 1199, 'comme': 1200, 'commente': 1068, 'commenté': 1068,
'compte': 1203, 'concert': 1206, 'conduit': 1207, 'confie': 1211, 'confirme': 1212, 'confirmé': 862, 'confié': 1211,
'connecte': 1217, 'conseil': 1219, 'conseille': 1228, 'conseillé': 1229, 'conseils': 756, 'consulte': 1230,
'consulté': 1230, 'convenu': 1232, 'conversation': 1236, 'coopte': 241, 'correction': 1237, 'corrige': 1068,
'corrigé': 1068, 'coup': 1239, 'couru': 1044, 'creneau': 931, 'croise': 278, 'croisee': 278, 'croises': 278, 'croisé':
278, 'd': 1266, 'dans': 1269, 'date': 931, 'de': 1273, 'debattu': 278, 'debloque': 942, 'debriefe': 278, 'decale':
1275, 'decide': 1276, 'decommande': 117, 'decommandee': 117, 'deconseille': 495, 'decortique': 1277, 'decouvert':
1071, 'decroche': 1278, 'dejeune': 278, 'dejeuner': 1206, 'demandait': 496, 'demande': 1281, 'demandé': 1282,
'depanne': 960, 'deplace': 1275, 'depose': 1283, 'depuis': 378, 'des': 378, 'deux': 232, 'devaient': 503, 'devais':
1285, 'devait': 1292, 'dine': 278, 'diner': 1206, 'directement': 1293, 'disait': 1297, 'disant': 1300, 'discussion':
1236, 'discute': 278, 'discuté': 278, 'distribue': 1307, 'distribution': 1199, 'dit': 1319, 'dixit': 1321, 'dois':
1331, 'doit': 1333, 'donnant': 1334, 'donne': 1365, 'donné': 1365, 'dont': 8, 'du': 1366, 'dès': 378, 'débloqué': 942,
'décale': 1275, 'décidé': 1276, 'déconseille': 495, 'décroche': 1278, 'déjeuné': 278, 'déplace': 1275, 'déposé': 1283,
'dîner': 1206, 'dîné': 278, 'dû': 1366, 'echange': 1368, 'ecoute': 1372, 'ecrit': 1375, 'elle': 1380, 'emmene': 1207,
'emmené': 1207, 'empechement': 117, 'en': 1383, 'encore': 1386, 'engagement': 886, 'engueulade': 1236, 'enseigne':
1389, 'entendu': 886, 'entraine': 1390, 'entretien': 1206, 'entrevue': 1236, 'envoyant': 1334, 'envoye': 1400,
'epaule': 942, 'epluche': 1277, 'essaye': 1405, 'est': 1409, 'estime': 579, 'et': 1417, 'etaient': 1423, 'etais':
1424, 'etait': 1427, 'etant': 1428, 'ete': 1407, 'etions': 1429, 'eu': 1434, 'expedie': 1435, 'explication': 1236,
'explique': 1438, 'expliqué': 1438, 'expédié': 1435, 'failli': 1439, 'fait': 1455, 'faudra': 1459, 'faudrait': 1462,
'faut': 1473, 'feedback': 1477, 'fete': 278, 'file': 1487, 'filé': 1487, 'finalement': 887, 'forme': 1489, 'forwarde':
1490, 'forwardé': 1490, 'franche': 1140, 'fyi': 8, 'fêté': 278, 'gare': 1044, 'garé': 1044, 'ghoste': 117, 'ghostee':
117, 'ghosté': 117, 'glisse': 1497, 'glissé': 1498, 'grace': 1500, 'grand': 1502, 'gros': 1503, 'grosse': 1140,
'guide': 1390, 'guidé': 1390, 'h': 1504, 'hate': 1506, 'heure': 1509, 'heures': 1504, 'idee': 163, 'il': 1527,
'impatient': 1506, 'impatiente': 1506, 'inauguration': 1206, 'indique': 1528, 'informe': 1127, 'informé': 1127,
'initie': 1530, 'initiee': 1489, 'injoignable': 117, 'insiste': 1534, 'insisté': 997, 'interroge': 1230, 'intervenu':
1535, 'intervenue': 1052, 'interviewe': 278, 'intro': 1536, 'introduit': 1217, 'j': 1579, 'jamais': 1581, 'je': 1612,
'jette': 590, 'joue': 1614, 'l': 1640, 'la': 1645, 'laisse': 1654, 'laissé': 1654, 'lapin': 1118, 'laquelle': 8, 'le':
1655, 'lequel': 8, 'les': 1661, 'lettre': 1663, 'leur': 1744, 'leurs': 1745, 'livre': 1746, 'livré': 1746, 'longue':
1140, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1751, 'lu': 1755, 'lue': 1071, 'lui': 1760, 'm': 1814, 'maile': 278,
'mailé': 278, 'maintenant': 1815, 'mais': 1817, 'mange': 278, 'mangé': 278, 'manque': 1823, 'manquent': 1824,
'manqué': 1825, 'maraude': 1826, 'marche': 1044, 'marché': 1044, 'me': 1842, 'memo': 0, 'mentorat': 1197, 'mentore':
206, 'mentoree': 206, 'mentoring': 1197, 'merci': 1845, 'mieux': 1846, 'mille': 1847, 'mis': 1852, 'mise': 1858,
'moi': 1859, 'mon': 1174, 'montre': 1438, 'montré': 1438, 'n': 1878, 'ne': 1882, 'next': 1883, 'ni': 1886, 'note':
1890, 'notre': 1174, 'nous': 1924, 'offert': 1926, 'ok': 1240, 'on': 1956, 'ont': 1957, 'oubli': 1958, 'oublie': 1960,
'oublier': 1877, 'oublions': 1877, 'oublié': 1961, 'papotage': 1236, 'papote': 278, 'parait': 378, 'paraît': 378,
'parce': 378, 'parle': 1962, 'parlera': 711, 'parlé': 1962, 'partage': 1965, 'partagé': 1965, 'pas': 1978, 'passe':
2005, 'passee': 2009, 'passent': 2013, 'passera': 1139, 'passé': 2016, 'pcq': 8, 'pendant': 2017, 'pense': 2018,
'penser': 2020, 'personne': 2024, 'petit': 2025, 'petite': 1140, 'pitche': 278, 'plus': 2026, 'point': 2027,
'poireaute': 117, 'poireauter': 117, 'porte': 1152, 'pose': 2028, 'posé': 2028, 'pour': 2037, 'pourquoi': 2038,
'pousse': 1449, 'poussé': 1449, 'preconisait': 495, 'preconise': 714, 'prefere': 716, 'prefererait': 718, 'prend':
590, 'prepare': 2040, 'present': 926, 'presentacion': 1091, 'presentation': 1091, 'presente': 2043, 'presentes': 926,
'presents': 926, 'prete': 2047, 'prevenu': 1127, 'previent': 1067, 'prevu': 2057, 'prevue': 2058, 'pris': 2059,
'prochain': 2061, 'prochaine': 2063, 'prochaines': 2064, 'promet': 2066, 'promis': 2067, 'propose': 720, 'préconise':
714, 'préconisé': 428, 'préfèrerait': 716, 'préférerait': 718, 'préparé': 2040, 'présente': 926, 'présentes': 926,
'présenté': 2068, 'prêté': 2047, 'puisqu': 8, 'puisque': 8, 'q': 2070, 'qu': 2080, 'quand': 2081, 'quatre': 2084,
'que': 2087, 'questionne': 1230, 'qui': 2088, 'raccroche': 278, 'ramene': 1746, 'ramené': 1746, 'randonne': 278,
'rappele': 278, 'rappeler': 1834, 'rappelle': 1278, 'rapporte': 1746, 'rapporté': 1746, 'rate': 2089, 'rdv': 2091,
'reclame': 721, 'recommande': 2092, 'recommandé': 2093, 'recroise': 278, 'recu': 2098, 'redige': 2099, 'refait': 2101,
'refile': 2102, 'refilé': 2102, 'regarde': 1372, 'regardé': 1372, 'rejoint': 2103, 'rejointe': 2103, 'rejointes':
2103, 'rejoints': 2103, 'relance': 1028, 'relancé': 1028, 'relecture': 1237, 'relu': 2104, 'remercie': 1029, 'remis':
2106, 'remise': 2107, 'remonte': 2110, 'remplace': 1031, 'remplacé': 1031, 'rencontre': 278, 'rencontree': 278,
'rencontres': 278, 'rencontré': 278, 'rendez': 2112, 'rendu': 2113, 'reparle': 278, 'repere': 1071, 'repete': 2114,
'repeter': 2115, 'repond': 1880, 'repondeur': 117, 'repondu': 2119, 'reporte': 2120, 'reportee': 117, 'reporté': 117,
'repousse': 1275, 'repris': 2121, 'reserve': 2123, 'reste': 2126, 'resto': 2128, 'restos': 2128, 'retour': 1477,
'retours': 1477, 'retrouve': 278, 'retrouvee': 278, 'retrouvé': 278, 'reunion': 1206, 'reve': 1182, 'revu': 2129,
'revue': 278, 'rien': 2134, 'réclame': 721, 'rédigé': 2099, 'répété': 2114, 'réservé': 2123, 'rêvé': 1182, 's': 2143,
'sa': 1293, 'sais': 2148, 'salue': 278, 'sans': 2149, 'se': 2152, 'seance': 2155, 'seche': 1825, 'seconde': 1034,
'secours': 2156, 'selon': 1265, 'serait': 2157, 'serre': 2159, 'servi': 1307, 'ses': 2165, 'session': 2155, 'si':
2166, 'sine': 2167, 'sollicite': 1230, 'son': 2168, 'sonde': 1230, 'sonnait': 1186, 'sonne': 1186, 'sont': 2169,
'sorti': 1044, 'sortie': 1044, 'souhaite': 2172, 'souhaiterait': 734, 'souhaité': 2173, 'soupe': 278, 'soupé': 278,
'suggere': 2176, 'suggère': 714, 'suggéré': 2177, 'suis': 2179, 'suivant': 2180, 'supplee': 1031, 'sur': 2181,
'taffe': 1044, 'tandis': 378, 'telephone': 278, 'tente': 2184, 'tenu': 2187, 'tiens': 2148, 'to': 2188, 'todo': 2189,
'tombait': 239, 'tombe': 2192, 'tombee': 2192, 'tombera': 239, 'tombes': 2193, 'tombé': 2192, 'touche': 2194,
'toujours': 2200, 'transmettant': 1334, 'transmis': 2201, 'travaille': 2202, 'travaillé': 2202, 'trie': 1307,
'trinque': 278, 'trois': 232, 'trouve': 579, 'tutorat': 2203, 'téléphoné': 278, 'un': 2206, 'une': 232, 'va': 2209,
'vais': 2210, 'venons': 2212, 'vernissage': 1206, 'verrait': 744, 'veulent': 462, 'veut': 2217, 'viennent': 2013,
'viens': 2212, 'vient': 2219, 'visio': 1206, 'visite': 278, 'visité': 278, 'voir': 919, 'voit': 744, 'voudrait': 750,
'voulais': 2220, 'voulait': 2221, 'voyage': 1044, 'voyagé': 1044, 'vu': 2222, 'vue': 2223, 'vus': 278, 'y': 2225,
'zappe': 1961, 'à': 2227, 'échange': 2228, 'échangé': 1368}]


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
'un': 31, 'une': 30}, {'': (5, 'message')}, {'postale': 33}, {'chaud': 25}, {'lecture': 8}, {'de': 36}, {'lancement':
8}, {'': (7, 'event'), 'de': 38}, {'': (8, 'meeting'), 'strategique': 0}, {'': (7, 'event'), 'call': 15},
{'administration': 0}, {'surveillance': 0}, {'d': 42, 'de': 43, 'municipal': 0}, {'bigo': 15, 'bigophone': 15, 'fil':
15, 'grelot': 15, 'phone': 15, 'tel': 15, 'telephone': 15, 'tube': 15, 'tél': 15, 'téléphone': 15}, {'de': 45}, {'de':
19}, {'': (6, 'email')}, {'particulier': 0, 'public': 8}, {'moi': 2, 'nous': 2}, {'pour': 50}, {'l': 5, 'leur': 6,
'mon': 6, 'notre': 6, 'son': 6}, {'travail': 0}, {'': (4, 'meal'), 'de': 53}, {'': (8, 'meeting'), 'day': 8}, {'N':
2}, {'chez': 56}, {'midi': 57}, {'mail': 48, 'mails': 48}, {'mails': 48}, {'messages': 33}, {'mail': 48}, {'de': 60,
'des': 61, 'par': 62}, {'a': 33, 'à': 33}, {'avec': 15}, {'ligne': 65, 'personne': 0, 'video': 15, 'visio': 15},
{'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0}, {'lieux': 0}, {'des': 68}, {'bout': 20, 'tel': 15,
'telephone': 15, 'tél': 15, 'téléphone': 15}, {'au': 70}, {'...': 71}, {'face': 0}, {'a': 73, 'à': 73}, {'manger':
51}, {'saut': 0}, {'a': 75, 'un': 76, 'à': 75}, {'noz': 8}, {'meet': 15}, {'': (0, 'intro')}, {'etude': 8},
{'ouvertes': 8}, {'d': 81, 'portes': 82}, {'d': 81}, {'off': 0}, {'la': 8, 'mon': 8, 'notre': 8, 'son': 8}, {'de': 86,
'du': 8}, {'inaugurale': 8}, {'bigo': 15, 'bigophone': 15, 'fil': 15, 'grelot': 15, 'phone': 15, 'tube': 15}, {'de':
89}, {'coup': 90}, {'coup': 90, 'petit': 91}, {'un': 92}, {'avec': 80}, {'contact': 94, 'relation': 94}, {'en': 95},
{'': (0, 'intro'), 'a': 80, 'à': 80}, {'donne': 93, 'donné': 93, 'ecrit': 33, 'mis': 96, 'mise': 96, 'passe': 93,
'passé': 93, 'presente': 97, 'presentee': 97, 'presentes': 97, 'présenté': 97, 'présentés': 97, 'recu': 0, 'recue': 0,
'textote': 33}, {'a': 98, 'appelle': 15, 'ecrit': 33, 'ecrivait': 33}, {'': (4, 'meal'), 'ensemble': 2}, {'artisans':
8, 'createurs': 8, 'fleurs': 8, 'livre': 8, 'livres': 8, 'noel': 8, 'potiers': 8, 'producteurs': 8, 'puces': 8},
{'aux': 101, 'de': 101, 'des': 101}, {'up': 8}, {'': (5, 'message'), 'linkedin': 33, 'vocal': 33}, {'contact': 80,
'relation': 80}, {'en': 105}, {'': (0, 'intro'), 'avec': 80}, {'contact': 80, 'relation': 107}, {'en': 108}, {'donne':
93, 'donné': 93, 'mis': 96, 'mise': 96, 'passe': 93, 'passé': 93, 'presente': 97, 'presentee': 97, 'presentes': 97,
'présenté': 97, 'présentés': 97, 'recus': 0}, {'a': 110, 'ecrit': 33, 'ecrivait': 33}, {'an': 8}, {'voit': 0}, {'se':
113}, {'one': 0}, {'to': 115}, {'dej': 2, 'déj': 2}, {'tit': 117}, {'courriel': 48, 'mail': 48, 'message': 33, 'sms':
33, 'telephone': 15, 'texto': 33, 'téléphone': 15, 'video': 15, 'visio': 15, 'whatsapp': 33}, {'l': 0}, {'a': 120,
'au': 0, 'chez': 0, 'à': 120}, {'avec': 0}, {'agence': 0, 'atelier': 0}, {'boutique': 0}, {'l': 123, 'la': 124},
{'bureau': 0, 'cabinet': 0, 'magasin': 0}, {'journee': 0, 'matinee': 0}, {'voir': 0}, {'coup': 47}, {'...': 122, 'a':
125, 'au': 126, 'la': 127, 'me': 128, 'un': 129, 'à': 125}, {'a': 125, 'au': 126, 'me': 128, 'à': 125}, {'cafe': 25,
'café': 25}, {'cremaillere': 8}, {'de': 133}, {'dej': 2, 'dejeuner': 2, 'déj': 2, 'mot': 33, 'noir': 25}, {'nique':
2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 137, 'hebdo': 0}, {'depart': 8}, {'': (4, 'meal'), 'de': 139}, {'mai':
8}, {'the': 25}, {'un': 142}, {'livre': 8, 'roman': 8}, {'mon': 144, 'son': 144}, {'de': 145, 'du': 144}, {'livre': 8,
'recueil': 8, 'roman': 8}, {'': (0, 'intro'), 'le': 147, 'leur': 147, 'mon': 147, 'son': 147}, {'cafe': 25, 'café':
25, 'the': 25}, {'un': 149}, {'chantier': 0, 'travaux': 0}, {'de': 151, 'des': 151, 'du': 151}, {'cles': 0, 'diplome':
8}, {'cles': 0, 'diplomes': 8, 'prix': 8}, {'de': 153, 'des': 154}, {'vous': 0}, {'visite': 0}, {'chantier': 0}, {'':
(8, 'meeting'), 'de': 158}, {'appelle': 15}, {'notaire': 0}, {'le': 161}, {'livre': 8}, {'mon': 163, 'son': 163},
{'chez': 162, 'de': 164, 'du': 163}, {'up': 0}, {'discord': 33, 'facebook': 33, 'insta': 33, 'instagram': 33,
'linkedin': 33, 'messenger': 33, 'signal': 33, 'slack': 33, 'teams': 33, 'telegram': 33, 'whatsapp': 33, 'zoom': 15},
{'ronde': 8}, {'tete': 0}, {'a': 169, 'à': 169}, {'chantier': 0, 'table': 0}, {'de': 171, 'du': 158}, {'encheres': 8},
{'aux': 173}, {'a': 125, 'au': 126, 'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'me': 128,
'souper': 2, 'à': 125}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'grenier':
8}, {'chantier': 0, 'controle': 0, 'courtoisie': 0}, {'': (8, 'meeting'), 'de': 178}, {'N': 0}, {'dejeuner': 2,
'diner': 2, 'dîner': 2, 'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'de': 60}, {'des': 61, 'par': 62}, {'1':
1, 'a': 7, 'accompagne': 0, 'accompagné': 0, 'after': 9, 'afterwork': 8, 'ai': 10, 'alle': 12, 'allee': 12, 'alles':
13, 'anniv': 8, 'anniversaire': 8, 'apero': 14, 'appel': 16, 'appele': 15, 'appelee': 15, 'appelees': 15, 'appeler':
15, 'appeles': 15, 'appelle': 15, 'appels': 15, 'appelé': 15, 'assemblee': 17, 'atelier': 18, 'au': 22, 'audio': 23,
'avait': 10, 'avant': 24, 'bal': 8, 'banquet': 2, 'bapteme': 8, 'barbecue': 2, 'barbuc': 2, 'biennale': 8, 'biere': 2,
'bieres': 2, 'bistrot': 2, 'blanquette': 2, 'board': 0, 'boire': 27, 'bouffe': 2, 'bouffer': 29, 'bouffé': 2,
'bouillabaisse': 2, 'braderie': 8, 'brainstorm': 0, 'brasserie': 2, 'brocante': 8, 'brunch': 2, 'brunche': 2,
'brunché': 2, 'bu': 32, 'burger': 2, 'cafe': 25, 'cafes': 25, 'café': 25, 'call': 15, 'calls': 15, 'cantine': 2,
'cappuccino': 25, 'carnaval': 8, 'carte': 34, 'cassoulet': 2, 'ceremonie': 8, 'chatte': 33, 'chocolat': 35,
'choucroute': 2, 'club': 37, 'coaching': 0, 'cocktail': 39, 'codir': 0, 'coffee': 25, 'collation': 2, 'colloque': 8,
'comite': 40, 'communion': 8, 'concert': 8, 'conf': 41, 'conference': 8, 'congres': 8, 'conseil': 44, 'convention': 8,
'copil': 0, 'coup': 46, 'coups': 47, 'courriel': 48, 'courriels': 48, 'courrier': 48, 'cours': 49, 'couscous': 2,
'cremaillere': 8, 'creperie': 2, 'crepes': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'cuisine': 51,
'daily': 0, 'dans': 52, 'debrief': 0, 'dedicace': 8, 'defile': 8, 'degustation': 8, 'dej': 54, 'dejeune': 2,
'dejeuner': 2, 'dejeunera': 2, 'dejeunerai': 2, 'dejeunerons': 2, 'dejeuners': 2, 'dejeunons': 2, 'demo': 55,
'dimanche': 58, 'dine': 2, 'diner': 2, 'dinera': 2, 'dinerai': 2, 'dinerons': 2, 'dinons': 2, 'discord': 33, 'dm': 33,
'dèj': 2, 'débrief': 0, 'déj': 54, 'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 59,
'echange': 63, 'ecrit': 64, 'email': 48, 'emails': 48, 'en': 66, 'enterrement': 8, 'entretien': 0, 'entrevue': 0,
'espresso': 25, 'est': 67, 'etat': 69, 'eu': 72, 'evenement': 8, 'event': 8, 'evg': 8, 'evjf': 8, 'expo': 8,
'exposition': 8, 'expresso': 25, 'face': 74, 'facetime': 15, 'fait': 77, 'fest': 78, 'festival': 8, 'fete': 39,
'fetee': 8, 'fetes': 8, 'fiancailles': 8, 'foire': 8, 'fondue': 2, 'forum': 8, 'fête': 39, 'fêté': 8, 'gala': 8,
'google': 79, 'gouter': 2, 'grailler': 29, 'grillades': 2, 'gueuleton': 2, 'hackathon': 8, 'halloween': 8, 'hangout':
15, 'hommage': 8, 'inauguration': 8, 'insta': 33, 'intro': 80, 'jitsi': 15, 'journee': 83, 'journees': 84, 'kawa': 25,
'kawas': 25, 'kermesse': 8, 'kick': 85, 'kickoff': 0, 'lancement': 87, 'lasagnes': 2, 'lecon': 88, 'lecture': 8,
'lettre': 33, 'linkedin': 33, 'loto': 8, 'lunch': 2, 'm': 99, 'mail': 48, 'mails': 48, 'mange': 100, 'mangeons': 2,
'manger': 29, 'mangera': 2, 'mangerons': 2, 'mangé': 2, 'marche': 102, 'marché': 102, 'mariage': 8, 'match': 8,
'mattermost': 33, 'meet': 103, 'meetup': 8, 'mel': 48, 'mentorat': 0, 'mentoring': 0, 'message': 104, 'messages': 33,
'messenger': 33, 'midi': 57, 'mijote': 51, 'mis': 106, 'mise': 109, 'mp': 33, 'msg': 33, 'msgs': 33, 'noisette': 25,
'nous': 111, 'nouvel': 112, 'obseques': 8, 'on': 114, 'one': 116, 'p': 118, 'paella': 2, 'par': 119, 'passage': 121,
'passation': 0, 'passe': 130, 'passee': 131, 'passé': 130, 'pause': 132, 'pendaison': 134, 'permanence': 0, 'petit':
135, 'pique': 136, 'pizza': 2, 'plancha': 2, 'point': 138, 'portes': 82, 'pot': 140, 'premier': 141, 'prendre': 143,
'presentation': 146, 'presente': 148, 'presentee': 80, 'pris': 150, 'projection': 8, 'présenté': 148, 'ptit': 117,
'raccrochant': 15, 'raccroche': 15, 'raccrocher': 15, 'raclette': 2, 'ramen': 2, 'rappele': 15, 'rappelee': 15,
'rattrapage': 0, 'rdv': 0, 'reception': 152, 'recital': 8, 'remise': 155, 'rencontre': 0, 'rencontree': 0,
'rencontres': 0, 'rencontré': 0, 'rendez': 156, 'rendre': 157, 'rendu': 157, 'repas': 2, 'representation': 8,
'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 159, 'reunions': 0, 'reveillon': 8,
'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 160, 'salon': 8, 'seance': 0, 'seminaire': 8, 'session': 0, 'signal':
33, 'signature': 165, 'skype': 15, 'slack': 33, 'sms': 33, 'soiree': 39, 'sommet': 8, 'soupe': 2, 'souper': 2,
'soupé': 2, 'soutenance': 0, 'spectacle': 8, 'stand': 166, 'standup': 0, 'starbucks': 25, 'summit': 8, 'sur': 167,
'sushi': 2, 't': 160, 'table': 168, 'tajine': 2, 'tapas': 2, 'tartiflette': 2, 'tchat': 33, 'tel': 15, 'telegram': 33,
'telephone': 15, 'telephonique': 15, 'telephoniques': 15, 'tete': 170, 'texto': 33, 'textos': 33, 'the': 25, 'tour':
172, 'tournoi': 8, 'tutorat': 0, 'tél': 15, 'téléphone': 15, 'téléphoné': 15, 'un': 149, 'vendanges': 8, 'vente': 174,
'venu': 175, 'venue': 175, 'venues': 176, 'venus': 176, 'vernissage': 8, 'viber': 33, 'vide': 177, 'visio': 15,
'visioconf': 15, 'visioconference': 15, 'visios': 15, 'visite': 179, 'visitee': 0, 'visiter': 180, 'visité': 0,
'vivatech': 8, 'vocal': 33, 'vocaux': 33, 'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 33, 'webex': 15, 'webinaire': 8,
'webinar': 8, 'whatsapp': 33, 'whereby': 15, 'zoom': 15, 'à': 181, 'échange': 182, 'échangé': 183, 'évènement': 8,
'événement': 8}]

