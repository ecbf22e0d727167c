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
101}, {'charge': 104}, {'^': 99, 'ma': 105}, {'que': 8}, {'appris': 107}, {'': (17, 'gave:knowledge')}, {'^': 109},
{'a': 110, 'avec': 110, 'pour': 110, 'sur': 110, 'à': 110}, {'N': 111}, {'a': 112, 'pour': 112, 'à': 112}, {'$$': 8},
{'hui': 114}, {'D': 114, 'aujourd': 115}, {'N': 116}, {'d': 117, 'de': 117}, {'N': 19}, {'d': 119, 'de': 119}, {'...':
120}, {'': (0, 'missed')}, {'$$': 122}, {'occupe': 123, 'occupee': 123, 'occupé': 123}, {'encore': 124, 'occupe': 123,
'occupee': 123, 'occupé': 123, 'toujours': 124}, {'est': 125, 'etait': 125}, {'sonnait': 125, 'sonne': 125}, {'main':
113}, {'de': 128}, {'cote': 104}, {'mon': 130, 'notre': 130}, {'<thing>': 24}, {'^': 132}, {'messagerie': 123, 'rep':
123, 'repondeur': 123}, {'faudrait': 87, 'faut': 87, 'vaudrait': 97, 'vaut': 97}, {'^': 135}, {'...': 62}, {'0': 137,
'<any_det>': 137, '<my>': 137, '<their>': 137, 'ca': 137, 'leur': 137, 'lui': 137, 'tout': 137}, {'<give1>': 138,
'boucle': 138, 'finis': 138, 'redige': 138, 'rédige': 138, 'signe': 138, 'termine': 138}, {'^': 139, 'ai': 108}, {'^':
139}, {'': (13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8,
'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'ete': 142, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8}, {'<fate>': 8,
'a': 8, 'en': 8, 'à': 8}, {'est': 142}, {'': (13, 'talk'), '<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8,
'avoir': 8, 'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'etre': 8, 'eu':
8, 'fait': 8, 'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se': 13}, {'<fate>': 8, 'accouche': 8, 'accoucher':
8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu':
8}, {'de': 147}, {'<fate>': 8, 'a': 143, 'attend': 8, 'est': 144, 'ne': 11, 's': 145, 'va': 146, 'vient': 148}, {'N':
149}, {'d': 150, 'de': 150, 'du': 150}, {'<rel>': 151}, {'accord': 73, 'cheque': 73, 'confirmation': 73, 'contrat':
73, 'decision': 73, 'devis': 73, 'facture': 73, 'livraison': 73, 'plans': 73, 'reponse': 73, 'resultats': 73,
'retour': 73, 'signature': 73, 'virement': 73}, {'<rel>': 151, '^': 153}, {'N': 69}, {'<until>': 40, 'D': 40, 'de':
155}, {'accord': 156, 'cheque': 156, 'confirmation': 156, 'contrat': 156, 'decision': 156, 'devis': 156, 'facture':
156, 'livraison': 156, 'plans': 156, 'reponse': 156, 'resultats': 156, 'retour': 156, 'signature': 156, 'virement':
156}, {'<rel>': 151, '^': 157}, {'<until>': 40, 'D': 40, 'de': 155, 'pas': 75, 'seulement': 75}, {'accord': 156,
'analyses': 76, 'cheque': 156, 'confirmation': 156, 'contrat': 156, 'decision': 156, 'devis': 156, 'facture': 156,
'livraison': 156, 'papiers': 76, 'plans': 159, 'reponse': 156, 'resultats': 159, 'retour': 156, 'signature': 156,
'virement': 156}, {'^': 160}, {'j': 141, 'je': 141}, {'passe': 123, 'passee': 123, 'passé': 123, 'venu': 123, 'venue':
123}, {'pas': 163, 'passe': 123, 'passee': 123, 'passé': 123, 'venu': 123, 'venue': 123}, {'pas': 164}, {'est': 165},
{'oublier': 0}, {'pas': 167}, {'oublier': 0, 'passe': 123, 'passee': 123, 'passé': 123, 'venu': 123, 'venue': 123},
{'': (11, 'thinking')}, {'a': 170, 'à': 170}, {'part': 104}, {'ma': 172}, {'': (19, 'gave:resource')}, {'N': 174},
{'a': 175, 'à': 175}, {'...': 176}, {'^': 177}, {'d': 178, 'de': 178, 'des': 178, 'du': 178}, {'^': 153}, {'^': 157},
{'leur': 71, 'sa': 71}, {'de': 182}, {'accord': 183, 'cheque': 183, 'confirmation': 183, 'contrat': 183, 'decision':
183, 'devis': 183, 'facture': 183, 'livraison': 183, 'plans': 183, 'reponse': 183, 'resultats': 183, 'retour': 183,
'signature': 183, 'virement': 183}, {'^': 184}, {'...': 3, '<handed>': 7, '<rel>': 17, '<remarks>': 23, '<they>': 30,
'D': 37, 'N': 45, '^': 98, 'a': 106, 'ai': 108, 'aide': 113, 'anniv': 118, 'anniversaire': 118, 'annote': 121,
'appris': 107, 'c': 126, 'ca': 127, 'commente': 121, 'commenté': 121, 'corrige': 121, 'corrigé': 121, 'coup': 129,
'de': 131, 'devait': 133, 'direct': 134, 'directement': 134, 'doit': 133, 'encore': 124, 'fete': 118, 'fête': 118,
'il': 136, 'j': 140, 'je': 141, 'l': 152, 'la': 154, 'le': 158, 'les': 161, 'ligne': 125, 'messagerie': 123, 'moi':
162, 'n': 166, 'ne': 168, 'occupe': 123, 'occupee': 123, 'occupé': 123, 'pas': 169, 'pense': 171, 'pensé': 171,
'pour': 173, 'pret': 179, 'relu': 121, 'rep': 123, 'repondeur': 123, 'revise': 121, 'sa': 180, 'ses': 181, 'son': 181,
'sur': 134, 'toujours': 124, 'une': 185, 'à': 106}, {'<any_det>': 132, '<thing>': 24}, {'D': 8}, {'^': 187, 'anniv':
188, 'anniversaire': 188}, {':': 189}, {'<tip>': 46}, {'': (5, 'mine'), 'l': 191, 'leur': 191, 'son': 191, 'un': 191},
{'N': 192}, {'': (5, 'mine'), 'a': 193, 'l': 191, 'leur': 191, 'son': 191, 'un': 191, 'à': 193}, {'pendante': 46,
'prevu': 46, 'prevue': 46, 'promis': 46, 'promise': 46}, {'vous': 46}, {'point': 46}, {'a': 46, 'avec': 46, 'rdv': 46,
'rendez': 196, 'un': 197, 'à': 46}, {'a': 46, 'à': 46}, {'N': 46}, {'': (5, 'mine'), 'a': 200, 'à': 200}, {'': (5,
'mine'), 'a': 46, 'avec': 46, 'rdv': 46, 'rendez': 196, 'un': 197, 'à': 46}, {'l': 191, 'leur': 191, 'son': 191, 'un':
191}, {'N': 203}, {'a': 204, 'l': 191, 'leur': 191, 'son': 191, 'un': 191, 'à': 204}, {'<giveinf>': 46,
'<mine_thing>': 62, '<todo_inf>': 46, 'acheter': 46, 'commander': 46, 'contacter': 46, 'demander': 194, 'envoi': 195,
'faire': 198, 'leur': 47, 'livraison': 195, 'lui': 47, 'offrir': 46, 'parler': 198, 'penser': 199, 'poser': 201,
'prendre': 202, 'prevoir': 46, 'recontacter': 46, 'reponse': 195, 'reserver': 46, 'solliciter': 205, 'voir': 198},
{'faire': 101}, {'^': 83}, {':': 208}, {'...': 209}, {':': 208, 'd': 210, 'de': 210, 'du': 210}, {'': (18,
'gave:mentoring')}, {'^': 212}, {'^': 187}, {':': 214}, {'^': 47}, {':': 216}, {'charge': 217}, {'ma': 218}, {'moi':
217}, {'cote': 217}, {'mon': 221}, {'a': 219, 'chez': 220, 'de': 222, 'pour': 220, 'à': 219}, {'step': 223}, {'N':
101}, {':': 100, 'a': 219, 'chez': 220, 'de': 222, 'pour': 220, 'à': 219}, {'etape': 226}, {'etapes': 223}, {'a': 207,
'à': 207}, {'d': 210, 'de': 210, 'du': 210}, {'N': 190, '^': 206, 'a': 207, 'action': 101, 'actions': 101, 'avis':
211, 'coaching': 213, 'conseil': 211, 'conseils': 211, 'elle': 215, 'il': 215, 'inviter': 0, 'je': 101, 'lui': 215,
'mentorat': 213, 'mentoring': 213, 'moi': 101, 'next': 224, 'nous': 101, 'pour': 225, 'prochaine': 227, 'prochaines':
228, 'reco': 211, 'recommandation': 209, 'recommandations': 209, 'reste': 229, 'suggestion': 209, 'suite': 223,
'verdict': 230, 'visiter': 0, 'voir': 0, 'à': 207}, {'': (22, 'gave:volunteering')}, {'^': 232}, {'^': 232, 'a': 233,
'au': 233, 'aux': 233, 'chez': 233, 'pour': 233, 'à': 233}, {'N': 213}, {'N': 213, 'a': 235, 'avec': 235, 'pour': 235,
'à': 235}, {'benevolat': 234, 'coaching': 236, 'mentorat': 236, 'mentoring': 236, 'tutorat': 236}, {'de': 237}, {'h':
238, 'heure': 238, 'heures': 238}, {'': (21, 'gave:encouragement')}, {'^': 240}, {'N': 241}, {'': (1, 'moved')},
{'eau': 122}, {'l': 244}, {'a': 245, 'à': 245}, {'<set>': 31, '<shifted>': 243, 'annule': 122, 'annulee': 122,
'annulé': 122, 'bloque': 31, 'bloquee': 31, 'caduc': 122, 'tombe': 246, 'tombé': 246, 'zappe': 122}, {'N': 5}, {'a':
248, 'à': 248}, {'...': 249, '^': 4}, {'d': 250, 'de': 250, 'des': 250, 'du': 250}, {'<reach_noun>': 251}, {'^': 174},
{'N': 253}, {'a': 254, 'à': 254}, {'...': 255}, {'d': 5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 257},
{'<any_det>': 258}, {'<helpful>': 176}, {'<helpful>': 174}, {'<any_det>': 260, 'ma': 261, 'mes': 261, 'mon': 261,
'nos': 261, 'notre': 261}, {'ma': 261, 'mes': 261, 'mon': 261, 'nos': 261, 'notre': 261}, {'<any_det>': 258, '^':
263}, {'N': 264}, {'<any_det>': 252, '<my>': 256, 'N': 259, '^': 262, 'a': 265, 'à': 265}, {'<their>': 212}, {'^':
267}, {'a': 268, 'sur': 268, 'à': 268}, {'N': 269}, {'<their>': 18, 'la': 18, 'le': 18, 'les': 18}, {'^': 271},
{'sur': 272}, {'...': 273, 'sur': 272}, {'^': 212, 'a': 213, 'avec': 213, 'pour': 213, 'sur': 213, 'à': 213}, {'de':
19, 'du': 19, 'sur': 19}, {'...': 276, 'de': 19, 'du': 19, 'sur': 19}, {'<remarks>': 274, 'coaching': 275,
'correction': 277, 'mentorat': 275, 'mentoring': 275, 'relecture': 277, 'tutorat': 275}, {'avec': 270}, {'avec': 270,
'de': 278, 'passee': 279, 'passees': 279}, {'': (14, 'together')}, {'ensemble': 281}, {'<drink>': 31}, {'le': 283,
'un': 283}, {'': (23, 'contact')}, {'eu': 285, 'eue': 285}, {'ai': 286}, {'avec': 31, 'chez': 31}, {'chez': 31,
'prendre': 31, 'saluer': 31, 'voir': 31}, {'appeler': 122}, {'voir': 122}, {'appeler': 122, 'ecrire': 122, 'l': 290,
'la': 291, 'le': 291, 'passer': 122, 'voir': 122}, {'...': 282, '<i_meet>': 31, 'bois': 284, 'l': 287, 'mange': 288,
'passe': 289, 'prends': 284, 'voulais': 292, 'voulait': 292}, {'': (8, 'asked')}, {'demander': 294, 'poser': 294,
'savoir': 294}, {'demander': 294, 'lui': 295, 'poser': 294, 'savoir': 294}, {'pour': 296}, {'N': 297}, {'a': 298, 'à':
298}, {'<giveinf>': 24}, {'<giveinf>': 24, 'en': 300, 'l': 300, 'la': 300, 'le': 300, 'les': 300}, {'m': 301, 'me':
301, 'nous': 301}, {'^': 302}, {'^': 302, 'encore': 303}, {'<should>': 83}, {'^': 305}, {'gente': 306}, {'^': 305,
'a': 307, 'eu': 306, 'je': 306, 'on': 306, 'yo': 306}, {'qu': 308, 'que': 308}, {'et': 309}, {'devrait': 83, 'doit':
83, 'fallait': 83, 'faudrait': 83, 'faut': 83}, {'mieux': 83}, {'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait':
83, 'faut': 83, 'ferait': 83, 'n': 311, 'ne': 311, 'vaudrait': 312, 'vaut': 312}, {'^': 313}, {'': (13, 'talk'),
'...': 310, 'il': 314, 'on': 314}, {'<should>': 83, 'n': 305, 'ne': 305}, {'^': 316}, {'': (13, 'talk'), '...': 310,
'je': 317, 'nous': 317, 'on': 317}, {'qu': 315, 'que': 318}, {'<their>': 19, 'l': 19, 'la': 19, 'le': 19, 'les': 19},
{'': (9, 'told')}, {'a': 321, 'à': 321}, {'vous': 31}, {'<date>': 31, 'rendez': 323}, {'D': 31, 'avec': 31, 'la': 31,
'le': 31, 'pour': 31, 'un': 324, 'une': 324}, {'D': 243}, {'': (1, 'moved'), '...': 326}, {'D': 243, 'a': 243, 'au':
243, 'd': 243, 'de': 243, 'du': 327, 'en': 243, 'la': 243, 'le': 243, 'notre': 243, 'pour': 243, 'son': 243, 'à':
243}, {'comment': 110, 'pourquoi': 110}, {'...': 329, '^': 109, 'a': 110, 'comment': 110, 'l': 110, 'la': 110, 'le':
110, 'les': 110, 'pourquoi': 110, 'à': 110}, {'N': 330}, {'a': 331, 'à': 331}, {'': (5, 'mine'), 'encore': 46},
{'dois': 333}, {'<give3>': 24}, {'<give3>': 24, 'l': 335, 'la': 335, 'le': 335, 'les': 335}, {'me': 336, 'nous': 336},
{'et': 337}, {'...': 338, '<any_det>': 26, '<my>': 26, 'D': 24}, {'D': 24, 'et': 337}, {'...': 340, '<any_det>': 26,
'<my>': 26, 'D': 24}, {'...': 90}, {'pret': 25, 'prete': 25, 'pretes': 25, 'prets': 25, 'prête': 25}, {'...': 343},
{'<any_det>': 344, 'deconseille': 83, 'déconseille': 83, 'déconseillé': 83}, {'<any_det>': 344}, {'dit': 24, 'ecrit':
24, 'rappelle': 24, 'redit': 24, 'repond': 24, 'tient': 24, 'vers': 24}, {'m': 347, 'me': 347, 'nous': 347, 'revient':
347}, {'et': 348}, {'...': 349}, {'<any_det>': 26, '<my>': 26}, {'oeil': 24}, {'d': 352}, {'coup': 353, 'oeil': 24,
'œil': 24}, {'un': 354, 'une': 354}, {'D': 24, 'finalement': 25, 'plutot': 25, 'que': 25, 'seulement': 25},
{'deconseille': 83, 'déconseille': 83, 'déconseillé': 83}, {'<give3>': 24, '<would_give>': 24}, {'<give3>': 24,
'<would_give>': 24, 'a': 357, 'en': 335, 'l': 358, 'la': 358, 'le': 358, 'les': 358}, {'<thing>': 24, 'attestation':
24, 'cheque': 24, 'copie': 24, 'croquis': 24, 'plan': 24, 'prix': 24, 'recu': 24, 'releve': 24, 'remise': 24,
'retour': 24, 'schema': 24, 'topo': 24, 'virement': 24}, {'retours': 24}, {'intro': 24}, {'virement': 24}, {'retour':
24}, {'devis': 24, 'draft': 24, 'point': 24, 'retour': 24, 'topo': 24}, {'intro': 24, 'offre': 24, 'proposition': 24},
{'<any_det>': 360, 'des': 361, 'l': 362, 'le': 363, 'parvenir': 24, 'passer': 24, 'signe': 24, 'son': 364, 'suivre':
24, 'un': 365, 'une': 366}, {'contact': 24, 'copie': 24, 'lien': 24, 'relation': 24}, {'en': 368}, {'signe': 24},
{'courant': 24}, {'au': 371}, {'courant': 24, 'jus': 24}, {'au': 373}, {'<give3>': 24, '<would_give>': 24,
'deconseille': 83, 'dira': 24, 'déconseille': 83, 'déconseillé': 83, 'en': 335, 'fait': 367, 'l': 358, 'la': 358,
'le': 358, 'les': 358, 'met': 369, 'mettra': 369, 'redit': 24, 'refait': 370, 'tiendra': 372, 'tient': 374},
{'<give3>': 24, '<would_give>': 24, 'a': 357, 'deconseille': 83, 'déconseille': 83, 'déconseillé': 83, 'en': 335,
'fait': 367, 'l': 358, 'la': 358, 'le': 358, 'les': 358, 'met': 369, 'mettra': 369, 'tient': 372}, {'chercher': 26,
'deposer': 26, 'finir': 26, 'installer': 26, 'livrer': 26, 'mesurer': 26, 'poser': 26, 'prendre': 26, 'recuperer': 26,
'rendre': 26, 'reparer': 26, 'signer': 26}, {'chercher': 26, 'deposer': 26, 'finir': 26, 'installer': 26, 'livrer':
26, 'me': 377, 'mesurer': 26, 'poser': 26, 'prendre': 26, 'recuperer': 26, 'rendre': 26, 'reparer': 26, 'signer': 26},
{'moi': 24, 'nous': 24}, {'vers': 379}, {'chercher': 26, 'deposer': 26, 'finir': 26, 'installer': 26, 'livrer': 26,
'me': 377, 'mesurer': 26, 'poser': 26, 'prendre': 26, 'recuperer': 26, 'rendre': 26, 'reparer': 26, 'signer': 26,
'vers': 379}, {'<hand3>': 339, '<send3>': 341, '<will_bring>': 342, '<will_give>': 24, 'a': 345, 'aura': 346,
'consulte': 350, 'deconseille': 83, 'demande': 350, 'demonte': 351, 'donne': 355, 'donnera': 355, 'déconseille': 83,
'déconseillé': 83, 'installe': 351, 'installera': 351, 'jette': 355, 'jettera': 355, 'jetterait': 355, 'livre': 356,
'livrera': 356, 'm': 359, 'me': 375, 'monte': 351, 'montera': 351, 'nettoie': 351, 'nous': 376, 'paie': 356, 'paiera':
356, 'passe': 378, 'passera': 378, 'pose': 351, 'posera': 351, 'reflechit': 350, 'regarde': 350, 'rend': 356,
'rendra': 356, 'repare': 351, 'reparera': 351, 'repasse': 378, 'repassera': 378, 'repond': 356, 'repondra': 356,
'reviendra': 380, 'reviennent': 380, 'revient': 381, 'verifie': 350, 'viendra': 378, 'vient': 378, 'voit': 350},
{'qu': 8, 'que': 8}, {'l': 335, 'la': 335, 'le': 335, 'les': 335}, {'me': 384, 'nous': 384}, {'et': 385}, {'...':
386}, {'<made3>': 387}, {'': (4, 'needs_from_me')}, {'<my>': 389}, {'part': 389}, {'ma': 391, 'notre': 391}, {'D':
389, 'de': 392}, {'...': 393}, {'^': 394}, {'...': 393, '<my>': 389}, {'^': 396}, {'D': 389}, {'...': 398}, {'^':
399}, {'^': 389}, {'j': 401, 'je': 401}, {'^': 390, 'd': 395, 'de': 397, 'des': 400, 'du': 400, 'que': 402},
{'appeler': 122, 'contacter': 122, 'joindre': 122, 'parler': 122, 'voir': 122}, {'me': 404, 'nous': 404}, {'a': 405,
'de': 405, 'à': 405}, {'^': 83, 'd': 208, 'de': 208}, {'faut': 83}, {'<imperative>': 83, 'faut': 83, 'il': 408,
'jamais': 83, 'n': 83, 'ne': 83, 'surtout': 83}, {'^': 409}, {'<inf>': 83, 'ne': 83, 'pas': 83}, {'^': 411},
{'<would_give>': 24, 'm': 24, 'me': 24, 'nous': 24}, {'^': 413}, {'devrait': 83, 'doit': 83, 'faudrait': 83, 'faut':
83, 'vaudrait': 83, 'vaut': 83}, {'': (3, 'advice'), 'mieux': 83}, {'<would_give>': 24, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'm': 24, 'me': 24, 'ne': 415, 'nous': 24, 'valait': 312, 'vaudrait': 83,
'vaut': 416}, {'^': 417}, {'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ne': 415, 'valait':
312, 'vaudrait': 83, 'vaut': 416}, {'^': 419}, {'elle': 414, 'il': 418, 'on': 420}, {':': 410, 'd': 412, 'de': 412,
'qu': 421}, {'j': 306, 'je': 306, 'on': 306}, {'que': 423}, {'penser': 424}, {'de': 425}, {'air': 426},
{'<imperative>': 83}, {'^': 428}, {':': 429}, {'attendrait': 208, 'choisirait': 208, 'ferait': 208, 'garderait': 208,
'irait': 208, 'prendrait': 208, 'vendrait': 208}, {'place': 431}, {'d': 208, 'de': 208, 'qu': 208, 'que': 208}, {'':
(6, 'theirs'), 'm': 24, 'me': 24, 'nous': 24}, {'^': 434}, {'^': 434, 'd': 435, 'de': 435}, {'m': 24, 'me': 24,
'nous': 24}, {'^': 437}, {'d': 438, 'de': 438}, {'<said>': 383, '^': 388, 'besoin': 403, 'cherche': 406, 'cherché':
406, 'conseille': 407, 'conseillé': 407, 'dit': 422, 'essaye': 406, 'l': 427, 'lance': 430, 'lancé': 430, 'ma': 432,
'preconise': 433, 'promis': 436, 'propose': 439, 'proposé': 439, 'préconise': 433, 'préconisé': 433, 'recommande':
433, 'recommandé': 433, 'suggere': 433, 'suggère': 433, 'suggéré': 433, 'tente': 406}, {'<giveinf>': 24, 'm': 24,
'me': 24, 'nous': 24}, {'^': 441}, {'d': 442, 'de': 442}, {'<until>': 389}, {'...': 444}, {'0': 445, 'des': 445,
'deux': 445, 'la': 445, 'le': 445, 'les': 445, 'ma': 445, 'mes': 445, 'mon': 445, 'nos': 445, 'notre': 445,
'plusieurs': 445, 'quatre': 445, 'quelques': 445, 'trois': 445, 'un': 445, 'une': 445}, {'^': 83, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 401, 'lui': 401, 'mange': 8, 'parle': 8, 'passe': 8, 'se':
8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 447}, {'^': 83, 'leur': 401, 'lui': 401}, {'^': 83, 'aille': 8, 'dejeune':
8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8},
{'on': 450}, {'je': 449, 'l': 451, 'nous': 447, 'on': 208}, {'^': 446, 'qu': 448, 'que': 452}, {'chiffrer': 24,
'commander': 24, 'conseiller': 24, 'denicher': 24, 'deposer': 24, 'expedier': 24, 'fournir': 24, 'imprimer': 24,
'preparer': 24, 'ramener': 24, 'rapporter': 24, 'regler': 24, 'rembourser': 24, 'rendre': 24, 'reserver': 24,
'restituer': 24, 'retourner': 24, 'reverser': 24, 'trouver': 24, 'verser': 24, 'virer': 24}, {'de': 379}, {'m': 454,
'me': 454, 'nous': 454, 'parler': 455}, {'m': 454, 'me': 454, 'nous': 454}, {'^': 457}, {'^': 456, 'encore': 458},
{'...': 393, '0': 445, '<my>': 389, 'deux': 445, 'plusieurs': 445, 'quatre': 445, 'quelques': 445, 'trois': 445},
{'moi': 389, 'nous': 389}, {'^': 461}, {'leur': 401, 'lui': 401}, {'on': 463}, {'^': 389, 'leur': 401, 'lui': 401},
{'j': 401, 'je': 465, 'nous': 463}, {'^': 390}, {'de': 392}, {'^': 468}, {'appel': 469, 'devis': 469, 'mail': 469,
'rappel': 469, 'retour': 469}, {'^': 460, 'd': 462, 'de': 462, 'qu': 464, 'que': 466, 'toujours': 467, 'un': 470},
{'<until>': 46, 'D': 46}, {'...': 472, '<until>': 46, 'D': 46}, {'<my>': 473}, {'^': 474}, {'...': 472}, {'<my>':
476}, {'^': 477}, {'elle': 414, 'il': 414}, {'qu': 479}, {'dit': 480}, {'la': 122, 'là': 122, 'passe': 122, 'passee':
122, 'passé': 122, 'pu': 122, 'venu': 122, 'venue': 122}, {'pas': 482}, {'a': 483, 'est': 483, 'pas': 482}, {'a': 483,
'est': 483, 'n': 484, 'ne': 484, 'pas': 482}, {'a': 483, 'elle': 485, 'est': 483, 'il': 485, 'n': 484, 'ne': 484,
'pas': 482}, {'mais': 486}, {'la': 487, 'là': 487}, {'rejoindre': 487}, {'nous': 487}, {'a': 490, 'à': 490},
{'joindre': 491}, {'etre': 488, 'nous': 489, 'passer': 487, 'se': 492, 'venir': 487}, {'sur': 467}, {'': (3,
'advice'), '<any_det>': 83, 'plutot': 83}, {'^': 495, 'd': 208, 'de': 208}, {'de': 208, 'qu': 208, 'que': 208},
{'avis': 497}, {'<any_det>': 83, 'plutot': 83}, {'^': 499}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8,
'quand': 8, 's': 8, 'si': 8}, {'0': 445, '<my>': 389, 'des': 445, 'deux': 445, 'la': 445, 'le': 445, 'les': 445, 'ma':
445, 'mes': 445, 'mon': 445, 'nos': 445, 'notre': 445, 'plusieurs': 445, 'quatre': 445, 'quelques': 445, 'trois': 445,
'un': 445, 'une': 445}, {'je': 463, 'nous': 463}, {'^': 502, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu':
464, 'quand': 8, 'que': 503, 's': 8, 'si': 8}, {'<giveinf>': 40}, {'<giveinf>': 40, 'l': 505, 'la': 505, 'le': 505,
'les': 505}, {'m': 506, 'me': 506, 'nous': 506}, {'^': 507}, {'des': 24, 'la': 24, 'le': 24, 'les': 24, 'ma': 24,
'mes': 24, 'mon': 24, 'sa': 24, 'ses': 24, 'son': 24, 'un': 24, 'une': 24}, {'': (6, 'theirs'), 'des': 24, 'la': 24,
'le': 24, 'les': 24, 'ma': 24, 'mes': 24, 'mon': 24, 'sa': 24, 'ses': 24, 'son': 24, 'un': 24, 'une': 24},
{'<giveinf>': 40, 'chercher': 509, 'chiffrer': 24, 'commander': 24, 'conseiller': 24, 'denicher': 510, 'deposer': 24,
'expedier': 24, 'fournir': 24, 'imprimer': 24, 'l': 505, 'la': 505, 'le': 505, 'les': 505, 'preparer': 24, 'ramener':
24, 'rapporter': 24, 'regler': 24, 'rembourser': 24, 'rendre': 24, 'reserver': 24, 'restituer': 24, 'retourner': 24,
'retrouver': 509, 'reverser': 24, 'trouver': 24, 'verser': 24, 'virer': 24}, {'m': 511, 'me': 511, 'nous': 511},
{'chercher': 509, 'chiffrer': 24, 'commander': 24, 'conseiller': 24, 'denicher': 510, 'deposer': 24, 'expedier': 24,
'fournir': 24, 'imprimer': 24, 'preparer': 24, 'ramener': 24, 'rapporter': 24, 'regler': 24, 'rembourser': 24,
'rendre': 24, 'reserver': 24, 'restituer': 24, 'retourner': 24, 'retrouver': 509, 'reverser': 24, 'trouver': 24,
'verser': 24, 'virer': 24}, {'m': 513, 'me': 513, 'nous': 513}, {'^': 514}, {'^': 512, 'encore': 515, 'etre': 488,
'nous': 489, 'passer': 487, 'se': 492, 'venir': 487}, {'^': 514, 'encore': 515}, {'<inf>': 83}, {'^': 518},
{'devrait': 83, 'doit': 83, 'faudrait': 83, 'faut': 83, 'ne': 415, 'vaudrait': 83, 'vaut': 83}, {'^': 520}, {'il':
521, 'on': 521}, {'d': 519, 'de': 519, 'qu': 522}, {'<giveinf>': 83, '<inf>': 83, 'ne': 83, 'pas': 83}, {'^': 524},
{'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'm': 24, 'me': 24,
'ne': 415, 'nous': 24, 'vaudrait': 83, 'vaut': 83}, {'^': 526}, {'route': 83}, {'betise': 83, 'erreur': 83},
{'fausse': 528, 'une': 529}, {'fais': 530, 'fait': 530, 'ferais': 530}, {'^': 531}, {'devait': 83, 'devrait': 83,
'doit': 83, 'fais': 530, 'fait': 530, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferais': 530, 'ferait': 83, 'ne':
415, 'vaudrait': 83, 'vaut': 83}, {'^': 533}, {'elle': 438, 'il': 527, 'j': 532, 'je': 532, 'on': 534}, {'<should>':
83, 'fais': 530, 'fait': 530, 'ferais': 530}, {'^': 536}, {'j': 532, 'je': 537, 'nous': 306, 'on': 537}, {':': 410,
'd': 525, 'de': 525, 'qu': 535, 'que': 538}, {'...': 80, '<until>': 24}, {'vers': 24}, {'<hand_inf>': 24, '<inf>':
540, 'm': 513, 'me': 513, 'nous': 513, 'revenir': 541}, {'^': 542, 'encore': 515}, {'<hand_inf>': 24, 'm': 454, 'me':
454, 'nous': 454}, {'^': 544, 'encore': 458}, {'dit': 24, 'ecrit': 24, 'rappelle': 24, 'redit': 24, 'repond': 24,
'tient': 24}, {'m': 546, 'me': 546, 'nous': 546}, {'et': 547}, {'...': 548}, {'N': 549, 'leur': 549, 'leurs': 549,
'sa': 549, 'ses': 549, 'son': 549}, {'a': 550, 'avec': 550, 'à': 550}, {'cause': 551, 'discute': 551, 'parle': 551},
{'sa': 24, 'ses': 24, 'son': 24}, {'^': 553}, {'a': 554, 'à': 554}, {'^': 552, 'parle': 555}, {'a': 122, 'absent':
122, 'absente': 122, 'absents': 122, 'au': 122, 'chez': 122, 'en': 122, 'parti': 122, 'partie': 122, 'pas': 122,
'sorti': 122, 'sortie': 122, 'sortis': 122, 'à': 122}, {'etais': 557, 'etions': 557}, {'etais': 557, 'etions': 557,
'n': 558}, {'j': 559, 'je': 559, 'nous': 559}, {'que': 560}, {'alors': 561, 'pendant': 561}, {'maison': 285}, {'la':
563}, {'bureau': 285}, {'moi': 285}, {'moi': 285, 'nous': 285}, {'bonjour': 285}, {'aider': 285, 'apporter': 285,
'chercher': 285, 'deposer': 285, 'emprunter': 285, 'livrer': 285, 'prendre': 285, 'rapporter': 285, 'recuperer': 285,
'rendre': 285, 'saluer': 285, 'voir': 285}, {'...': 562, 'D': 285, 'a': 564, 'aider': 285, 'apporter': 285, 'au': 565,
'avec': 566, 'boire': 285, 'chercher': 285, 'chez': 567, 'dejeuner': 285, 'deposer': 285, 'diner': 285, 'dire': 568,
'discuter': 285, 'dîner': 285, 'emprunter': 285, 'essayer': 285, 'ici': 285, 'installer': 285, 'l': 569, 'la': 569,
'le': 569, 'les': 569, 'livrer': 285, 'me': 569, 'mesurer': 285, 'monter': 285, 'nous': 569, 'parler': 285, 'prendre':
285, 'presenter': 285, 'rapporter': 285, 'recuperer': 285, 'regarder': 285, 'rendre': 285, 'reparer': 285, 'saluer':
285, 'signer': 285, 'tester': 285, 'travailler': 285, 'visiter': 285, 'à': 564}, {'je': 306, 'nous': 306, 'on': 306},
{'que': 571}, {'pour': 438}, {'^': 83, 'j': 306, 'je': 306, 'on': 306}, {'de': 208, 'qu': 208, 'que': 574}, {'accord':
573, 'avis': 575}, {'j': 208, 'je': 208, 'nous': 208, 'on': 208}, {'que': 577}, {'<came>': 570, 'categorique': 209,
'cense': 438, 'censee': 438, 'clair': 209, 'claire': 209, 'convaincu': 572, 'convaincue': 572, 'd': 576, 'formel':
209, 'formelle': 209, 'ok': 573, 'partant': 573, 'partante': 573, 'persuade': 572, 'persuadee': 572, 'pour': 578},
{'devrait': 83, 'doit': 83, 'fais': 530, 'fait': 530, 'faudrait': 83, 'faut': 83, 'ferais': 530, 'ne': 415,
'vaudrait': 83, 'vaut': 83}, {'^': 580}, {'il': 521, 'j': 532, 'je': 532, 'on': 581}, {'j': 532, 'je': 532, 'on':
532}, {'qu': 582, 'que': 583}, {'...': 562}, {'<came>': 585, 'categorique': 209, 'clair': 209, 'claire': 209,
'formel': 209, 'formelle': 209}, {'probleme': 24}, {'ca': 24, 'charge': 24, 'le': 587, 'occupe': 24}, {'^': 588},
{'on': 208}, {'j': 208, 'je': 208, 'nous': 208}, {'qu': 590, 'que': 591}, {'pour': 592}, {'un': 352}, {'^': 594},
{'apporte': 25, 'depose': 25, 'dépose': 25, 'envoie': 25, 'livre': 25, 'passe': 25, 'ramene': 25, 'ramène': 25,
'transmet': 25}, {'^': 596}, {'<give3>': 24, 'apporte': 25, 'depose': 25, 'dépose': 25, 'envoie': 25, 'livre': 25,
'passe': 25, 'ramene': 25, 'ramène': 25, 'transmet': 25}, {'^': 335}, {'^': 598, 'me': 599}, {'faut': 467}, {'D': 31},
{'...': 602, 'D': 31}, {'a': 208, 'à': 208}, {'d': 24, 'de': 24}, {'garantit': 605, 'jure': 605}, {'D': 285},
{'devait': 83, 'devrait': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'valait': 83}, {'^': 608}, {'il': 609, 'on':
609}, {'j': 306, 'je': 306, 'nous': 306, 'on': 306}, {'qu': 610, 'que': 611}, {'comprendre': 612, 'qu': 610, 'que':
611, 'remarquer': 612}, {'<would_give>': 24}, {'<would_give>': 24, 'l': 614, 'la': 614, 'le': 614, 'les': 614},
{'<would_give>': 24, 'l': 614, 'la': 614, 'le': 614, 'les': 614, 'm': 615, 'me': 615, 'nous': 615}, {'^': 616},
{'elle': 617, 'il': 617}, {'qu': 618}, {'sur': 208}, {'<any_det>': 24}, {'^': 621}, {'aurai': 622, 'aurais': 622,
'aurait': 622, 'aurions': 622, 'recevrai': 622, 'recevrais': 622, 'recevrait': 622, 'recevrions': 622}, {'j': 623,
'je': 623, 'nous': 623, 'on': 623}, {'qu': 624, 'que': 624}, {'^': 24}, {'d': 626, 'de': 626, 'qu': 624, 'que': 624},
{'d': 626, 'de': 626}, {'d': 208, 'de': 208}, {'': (3, 'advice'), '<any_det>': 83}, {'<any_det>': 83}, {'^': 631},
{'^': 630, 'd': 208, 'de': 208, 'plutot': 632}, {'des': 445, 'la': 445, 'le': 445, 'les': 445, 'ma': 445, 'mes': 445,
'mon': 445, 'nos': 445, 'notre': 445, 'un': 445, 'une': 445}, {'arreter': 83, 'ne': 83, 'pas': 83}, {'^': 635}, {'^':
634, 'd': 636, 'de': 636}, {'devait': 83, 'devrait': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83},
{'^': 638}, {'il': 639, 'on': 639}, {'<should>': 83, 'ferais': 312}, {'^': 641}, {'j': 642, 'je': 642, 'nous': 642,
'on': 642}, {'d': 412, 'de': 412, 'qu': 640, 'que': 643}, {'abord': 83}, {'': (3, 'advice'), '<inf>': 83, 'd': 645,
'ne': 83, 'pas': 83, 'plutot': 83, 'surtout': 83}, {'^': 646}, {'': (6, 'theirs'), '<would_give>': 24, 'l': 614, 'la':
614, 'le': 614, 'les': 614}, {'<would_give>': 24, 'l': 614, 'la': 614, 'le': 614, 'les': 614, 'm': 648, 'me': 648,
'nous': 648}, {'^': 649, 'allait': 438, 'va': 438}, {'<would_give>': 24, 'devait': 83, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'l': 614, 'la': 614, 'le': 614, 'les': 614, 'm': 648, 'me':
648, 'ne': 415, 'nous': 648, 'vaudrait': 83, 'vaut': 83}, {'^': 651, 'allait': 438, 'va': 438}, {'devait': 83,
'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'ne': 415, 'vaudrait': 83, 'vaut':
83}, {'^': 653, 'aurai': 622, 'aurais': 622, 'aurait': 622, 'aurions': 622, 'recevrai': 622, 'recevrais': 622,
'recevrait': 622, 'recevrions': 622}, {'elle': 650, 'il': 652, 'j': 623, 'je': 623, 'nous': 623, 'on': 654}, {'^':
305, 'aurai': 622, 'aurais': 622, 'aurait': 622, 'aurions': 622, 'recevrai': 622, 'recevrais': 622, 'recevrait': 622,
'recevrions': 622}, {'j': 623, 'je': 656, 'nous': 656, 'on': 656}, {'...': 644, ':': 410, 'd': 647, 'de': 647, 'qu':
655, 'que': 657}, {'signe': 285, 'visiter': 285}, {'': (23, 'contact'), 'vocal': 285}, {'message': 660, 'messages':
285, 'mot': 285, 'vocal': 285}, {'des': 661, 'un': 661}, {',': 208, 'contre': 208, 'sur': 208}, {'garde': 663}, {'en':
664}, {'d': 8, 'de': 8, 'des': 8, 'du': 8}, {'fil': 285, 'tel': 285, 'tél': 285}, {'de': 667}, {'coup': 668}, {'un':
669}, {'^': 630, 'd': 208, 'de': 208, 'plutot': 632, 'qu': 208, 'que': 208}, {'^': 434, 'j': 623, 'je': 623, 'nous':
623, 'on': 623}, {'^': 434, 'd': 435, 'de': 435, 'qu': 672, 'que': 672}, {'^': 83, 'd': 208, 'de': 208, 'qu': 208,
'que': 208}, {'qu': 640}, {'visite': 285}, {'dessus': 285}, {'': (3, 'advice'), 'arreter': 83, 'ne': 83, 'pas': 83},
{'^': 678}, {'d': 679, 'de': 679}, {'<handed_me>': 285, '<reached_me>': 285, '<said>': 607, '<told_pp>': 613,
'<urges>': 604, '<vowed>': 619, 'alerte': 620, 'alertee': 620, 'alerté': 620, 'annonce': 625, 'annoncé': 625,
'assure': 627, 'assuré': 627, 'certifie': 628, 'confirme': 625, 'confirmé': 625, 'conjure': 629, 'conseille': 633,
'conseillé': 633, 'demande': 637, 'demandé': 637, 'dit': 658, 'ecrit': 625, 'exhorte': 629, 'fait': 659, 'garanti':
627, 'jure': 627, 'juré': 627, 'laisse': 662, 'laissé': 662, 'lance': 430, 'lancé': 430, 'mis': 665, 'mise': 665,
'parle': 666, 'parlé': 666, 'passe': 670, 'passé': 670, 'preconise': 671, 'prie': 629, 'prié': 629, 'promis': 673,
'propose': 439, 'proposé': 439, 'préconise': 674, 'préconisé': 671, 'rappele': 675, 'reclame': 401, 'recommande': 671,
'recommandé': 671, 'rendu': 676, 'réclame': 401, 'réclamé': 401, 'saute': 677, 'sauté': 677, 'somme': 629, 'suggere':
671, 'suggère': 674, 'suggéré': 671, 'supplie': 680, 'supplié': 680}, {':': 410}, {'<helps3>': 603, '<urges>': 604,
'^': 606, 'a': 681, 'alerte': 620, 'appelle': 285, 'attend': 31, 'attendent': 31, 'dit': 682, 'ecrit': 285,
'ecrivait': 285, 'enjoint': 629, 'presse': 629, 'prie': 629, 'repond': 285, 'supplie': 629}, {'garantit': 605, 'jure':
605, 'l': 335, 'la': 335, 'le': 335, 'les': 335, 'redit': 24}, {'': (3, 'advice'), 'ne': 83, 'pas': 83}, {'^': 685},
{'^': 653}, {'il': 687, 'on': 687}, {'d': 686, 'de': 686, 'qu': 688, 'que': 571}, {'^': 40}, {'^': 40, 'encore': 690,
'toujours': 690}, {'visiter': 31}, {'contre': 208, 'sur': 208}, {'garde': 693}, {'en': 694}, {'^': 24, 'd': 626, 'de':
626}, {'bien': 208, 'mieux': 208, 'plutot': 208}, {'<helps3>': 603, '<urges>': 604, '^': 684, 'conseille': 407,
'demandait': 501, 'demande': 501, 'dit': 689, 'doit': 691, 'doivent': 691, 'fait': 692, 'met': 695, 'preconise': 674,
'promet': 696, 'préconise': 674, 'préconisé': 674, 'reclame': 401, 'recommande': 674, 'recommandé': 674, 'réclame':
401, 'réclamé': 401, 'suggere': 674, 'suggère': 674, 'suggéré': 674, 'verrait': 697, 'voit': 697}, {'avant': 25,
'que': 25}, {'...': 699}, {'...': 699, 'pas': 700, 'rien': 700}, {'a': 701, 'aura': 701, 'enverra': 701, 'envoie':
701, 'livre': 701, 'livrera': 701, 'rend': 701, 'rendra': 701, 'sait': 701, 'saura': 701}, {'^': 702}, {'elle': 617,
'il': 617, 'j': 623, 'je': 623, 'nous': 623, 'on': 623}, {'...': 644, ':': 410, 'd': 647, 'de': 647, 'qu': 704, 'que':
624}, {',': 208}, {'garde': 706}, {'en': 707}, {'<handed_me>': 285, '<reached_me>': 285, '<said>': 607, '<told_pp>':
613, '<urges>': 604, '<vowed>': 619, 'annonce': 625, 'annoncé': 625, 'assure': 627, 'assuré': 627, 'certifie': 628,
'confirme': 625, 'confirmé': 625, 'conjure': 629, 'conseille': 633, 'conseillé': 633, 'demande': 637, 'demandé': 637,
'dit': 705, 'ecrit': 625, 'exhorte': 629, 'fait': 659, 'garanti': 627, 'jure': 627, 'juré': 627, 'laisse': 662,
'laissé': 662, 'lance': 430, 'lancé': 430, 'mis': 708, 'mise': 708, 'parle': 666, 'parlé': 666, 'passe': 670, 'passé':
670, 'preconise': 671, 'prie': 629, 'prié': 629, 'promis': 673, 'préconise': 674, 'préconisé': 671, 'recommande': 671,
'recommandé': 671, 'rejoint': 285, 'rejointe': 285, 'rejoints': 285, 'rendu': 676, 'saute': 677, 'sauté': 677,
'somme': 629, 'suggere': 671, 'suggère': 674, 'suggéré': 671, 'supplie': 680, 'supplié': 680}, {':': 410, 'd': 208,
'de': 208}, {'<helps3>': 603, '<urges>': 604, '^': 684, 'a': 709, 'appelle': 285, 'attend': 31, 'attendent': 31,
'conseille': 407, 'demandait': 501, 'demande': 501, 'dit': 710, 'doit': 691, 'doivent': 691, 'ecrit': 285, 'ecrivait':
285, 'enjoint': 629, 'fait': 692, 'preconise': 674, 'presse': 629, 'prie': 629, 'préconise': 674, 'préconisé': 674,
'recommande': 674, 'recommandé': 674, 'repond': 285, 'suggere': 674, 'suggère': 674, 'suggéré': 674, 'supplie': 629,
'verrait': 697, 'voit': 697}, {'...': 398, '<my>': 389}, {'^': 712}, {'d': 400, 'de': 713, 'des': 400, 'du': 400},
{'besoin': 714}, {'^': 455}, {'chercher': 31, 'prendre': 31, 'recuperer': 31}, {'me': 717, 'nous': 717}, {'^': 499,
'd': 208, 'de': 208, 'qu': 208, 'que': 208}, {'j': 208, 'je': 208, 'on': 208}, {'que': 720}, {'j': 208, 'je': 208,
'l': 451, 'nous': 450, 'on': 208}, {'qu': 451, 'que': 722}, {'je': 208}, {'d': 438, 'de': 438, 'qu': 590, 'que': 724},
{'^': 502}, {'persuade': 424, 'persuadee': 424}, {'d': 24, 'de': 24, 'des': 24, 'du': 24}, {'occupe': 728}, {'a': 626,
'à': 626}, {'a': 285, 'au': 285, 'avec': 285, 'chez': 285, 'à': 285}, {'arrete': 731, 'arretee': 731, 'arrêté': 731,
'assis': 731, 'assise': 731, 'deplace': 731, 'deplacee': 731, 'déplacé': 731, 'engage': 730, 'engagee': 730, 'engagé':
730, 'joint': 731, 'jointe': 731, 'pointe': 731, 'pointee': 731}, {'^': 729, 'en': 589, 'engage': 730, 'est': 732},
{'': (6, 'theirs'), 'd': 24, 'de': 24, 'des': 24, 'du': 24}, {'charge': 734, 'rapproche': 24, 'renseigne': 734}, {'^':
735, 'demandait': 501, 'demande': 501}, {'pour': 578}, {'<came>': 570}, {'^': 634}, {'<inf>': 24}, {'<inf>': 24, 'l':
740, 'la': 740, 'le': 740, 'les': 740}, {'m': 741, 'me': 741, 'nous': 741}, {'et': 742}, {'...': 743}, {'<any_det>':
24, '<my>': 24}, {'chercher': 509, 'chiffrer': 24, 'commander': 24, 'conseiller': 24, 'denicher': 510, 'deposer': 24,
'expedier': 24, 'fournir': 24, 'imprimer': 24, 'mettre': 24, 'preparer': 24, 'ramener': 24, 'rapporter': 24, 'regler':
24, 'rembourser': 24, 'rendre': 24, 'reserver': 24, 'restituer': 24, 'retourner': 24, 'retrouver': 509, 'reverser':
24, 'trouver': 24, 'verser': 24, 'virer': 24}, {'<hand_inf>': 24, '<inf>': 744, 'boucler': 745, 'checker': 745,
'corriger': 745, 'finir': 745, 'jeter': 745, 'm': 513, 'me': 746, 'nous': 746, 'parler': 455, 'regarder': 745,
'relire': 745, 'revenir': 541, 'reviewer': 745, 'signer': 745, 'tester': 745, 'valider': 745, 'verifier': 745}, {'^':
747, 'encore': 515}, {'mieux': 721}, {'je': 463, 'l': 451, 'nous': 447}, {'^': 502, 'bien': 442, 'qu': 448, 'que':
750, 'savoir': 8}, {'appeler': 285, 'ecrire': 285, 'envoyer': 285, 'rappeler': 285, 'repondre': 285}, {'m': 752,
'nous': 752}, {'de': 753, 'me': 717, 'nous': 717}, {'^': 502, 'qu': 448, 'que': 452, 'savoir': 8}, {'etre': 488,
'nous': 489, 'passer': 487, 'savoir': 8, 'se': 492, 'venir': 487}, {'ma': 432}, {'<must3>': 304, '<opines>': 319, '^':
382, 'a': 440, 'accepte': 443, 'aimerait': 453, 'allait': 459, 'attend': 471, 'attendent': 467, 'aura': 475, 'auront':
478, 'avait': 481, 'cense': 438, 'censee': 438, 'comptait': 493, 'compte': 494, 'conseille': 496, 'd': 498,
'deconseille': 500, 'demandait': 501, 'demande': 504, 'devaient': 508, 'devait': 516, 'devrait': 517, 'disait': 523,
'dit': 539, 'doit': 543, 'doivent': 545, 'déconseille': 500, 'en': 556, 'est': 579, 'estime': 584, 'etait': 586,
'ferait': 208, 'gere': 589, 'insiste': 593, 'jette': 595, 'l': 597, 'la': 600, 'le': 600, 'les': 600, 'leur': 601,
'lui': 601, 'm': 683, 'me': 698, 'n': 703, 'ne': 703, 'nous': 711, 'ont': 715, 'parlera': 716, 'passe': 718,
'passera': 718, 'pensait': 493, 'pense': 584, 'preconisait': 500, 'preconise': 719, 'prefere': 721, 'prefererait':
723, 'prend': 595, 'promet': 696, 'propose': 725, 'préconise': 719, 'préconisé': 433, 'préfèrerait': 721,
'préférerait': 723, 'recevra': 475, 'recevront': 478, 'reclame': 726, 'recommande': 719, 'recommandé': 433, 'regle':
589, 'reste': 727, 'règle': 589, 'réclame': 726, 's': 733, 'se': 736, 'serait': 737, 'sont': 738, 'souhaite': 739,
'souhaiterait': 739, 'suggere': 719, 'suggère': 719, 'suggéré': 433, 'trouve': 584, 'va': 748, 'verrait': 749,
'veulent': 467, 'veut': 751, 'viendra': 718, 'vient': 754, 'voit': 749, 'voudrait': 755, 'voulait': 756, 'à': 757},
{'...': 209, '^': 83}, {'<them>': 208, 'N': 759}, {'d': 760, 'de': 760}, {'j': 100, 'je': 100, 'nous': 100, 'on':
100}, {'d': 100, 'de': 100, 'que': 762}, {'N': 763}, {'a': 764, 'à': 764}, {'<helps3>': 31}, {'m': 766, 'me': 766,
'nous': 766}, {'<inf>': 31}, {'<inf>': 31, 'me': 768, 'nous': 768}, {'passe': 769, 'passent': 769, 'passera': 769,
'viendra': 769, 'viennent': 769, 'vient': 769}, {'N': 31}, {'avec': 771, 'chez': 771, 'rencontrer': 771, 'retrouver':
771, 'voir': 771}, {'<date>': 31, 'N': 31}, {'...': 772, '<date>': 31, 'N': 31, 'l': 773, 'la': 773}, {'...': 772},
{'<date>': 31, 'N': 31, 'l': 773, 'la': 773}, {'a': 774, 'au': 774, 'aux': 774, 'chercher': 771, 'chez': 774, 'en':
774, 'retrouver': 771, 'sur': 775, 'vers': 775, 'voir': 776, 'à': 774}, {'<go1>': 777}, {'avec': 771}, {'...': 779},
{'<inf>': 780, 'accompagner': 771, 'chercher': 771, 'conduire': 771, 'emmener': 771, 'recevoir': 771, 'recuperer':
771, 'visiter': 771}, {'<go1>': 777, 'accueille': 771, 'accueillons': 771, 'devons': 781, 'dois': 781, 'doit': 781,
'fais': 692, 'faisons': 692, 'fait': 692, 'recevons': 771, 'recois': 771, 'recoit': 771}, {'<go1>': 777, '<helps3>':
31, 'accueille': 771, 'accueillons': 771, 'devons': 781, 'dois': 781, 'doit': 781, 'fais': 692, 'faisons': 692,
'fait': 692, 'recevons': 771, 'recois': 771, 'recoit': 771}, {'<they>': 767, 'N': 770, 'j': 778, 'je': 782, 'm': 766,
'me': 766, 'nous': 783, 'on': 782}, {'de': 519}, {'arrete': 83, 'arrête': 83, 'augmente': 83, 'baisse': 83, 'cesse':
83, 'change': 83, 'embauche': 83, 'fasse': 83, 'lache': 83, 'leve': 83, 'lève': 83, 'monte': 83, 'prenne': 83,
'recrute': 83, 'vende': 83, 'vise': 83}, {'^': 786}, {'j': 787, 'je': 787}, {'que': 788}, {'faudrait': 789, 'faut':
789}, {'vaut': 519}, {'pas': 519}, {'^': 518, 'ne': 792}, {'eviter': 785, 'faudrait': 789, 'faut': 789, 'il': 790,
'inutile': 785, 'mieux': 791, 'ne': 792, 'pas': 519, 'plutot': 519, 'surtout': 793}, {':': 794}, {'it': 285},
{'message': 285, 'mot': 285, 'note': 285, 'post': 796}, {'message': 285, 'mot': 285, 'note': 285, 'petit': 797,
'post': 796}, {'message': 285, 'mot': 285, 'note': 285, 'petit': 797, 'post': 796, 'un': 798, 'une': 798},
{'<reached_me>': 285, 'laisse': 799, 'laissé': 799}, {'D': 31, 'nous': 602}, {'partie': 285}, {'la': 802}, {'de': 803,
'la': 285, 'là': 285}, {'etaient': 804, 'etait': 804}, {'etaient': 285, 'etait': 285}, {'fin': 285}, {'la': 807},
{'dessert': 285}, {'cours': 285, 'retard': 285}, {'tard': 285}, {'a': 808, 'apres': 285, 'au': 809, 'en': 810,
'ensuite': 285, 'plus': 811, 'sur': 808, 'vers': 285, 'à': 808}, {'retard': 285}, {'en': 813}, {'cours': 285}, {'a':
808, 'apres': 285, 'au': 809, 'en': 815, 'ensuite': 285, 'plus': 811, 'sur': 808, 'vers': 285, 'à': 808}, {'matin':
285}, {'D': 285, 'ce': 817, 'hier': 285}, {'<came>': 285, 'arrive': 812, 'arrivee': 812, 'arrives': 814, 'arrivé':
812, 'passe': 816, 'passee': 816, 'passé': 816, 'rejoint': 816, 'rejoints': 816, 'rentre': 818, 'rentree': 818,
'rentré': 818, 'reparti': 818, 'repartie': 818, 'repartis': 818}, {'salle': 285}, {'la': 820}, {'ligne': 285,
'remote': 285, 'teams': 285, 'telephone': 285, 'téléphone': 285, 'visio': 285, 'zoom': 285}, {'avec': 567, 'dans':
821, 'depuis': 822, 'en': 822, 'la': 285, 'là': 285, 'par': 822, 'present': 285, 'presente': 285, 'présente': 285,
'sur': 822}, {'appele': 383, 'appelé': 383, 'arrive': 816, 'arrivee': 816, 'arrivé': 816, 'averti': 383, 'ecrit': 383,
'passe': 816, 'passee': 816, 'passé': 816, 'prevenu': 383, 'rejoint': 816, 'rejoints': 816, 'signale': 383, 'textote':
383}, {'a': 824, 'ecrit': 383, 'ecrivait': 383, 'repond': 383}, {'que': 25}, {'confirme': 826, 'envoie': 826, 'livre':
826, 'paie': 826, 'rend': 826, 'repond': 826, 'signe': 826}, {'^': 827}, {'cours': 285, 'ligne': 285, 'remote': 285,
'teams': 285, 'telephone': 285, 'téléphone': 285, 'visio': 285, 'zoom': 285}, {'la': 807, 'ligne': 285, 'remote': 285,
'teams': 285, 'telephone': 285, 'téléphone': 285, 'visio': 285, 'zoom': 285}, {'a': 808, 'apres': 285, 'au': 809,
'depuis': 822, 'en': 829, 'ensuite': 285, 'par': 822, 'plus': 811, 'sur': 830, 'vers': 285, 'à': 808}, {'appele': 383,
'appelé': 383, 'arrive': 816, 'arrivee': 816, 'arrivé': 816, 'averti': 383, 'ecrit': 383, 'passe': 816, 'passee': 816,
'passé': 816, 'prevenu': 383, 'rejoint': 831, 'rejoints': 816, 'signale': 383, 'textote': 383}, {'$$': 31}, {'$$': 31,
'aussi': 833}, {'a': 832, 'ecrit': 383, 'ecrivait': 383, 'rejoignent': 834, 'rejoint': 834, 'repond': 383}, {'laisse':
799, 'laissé': 799}, {'...': 602}, {'<inf>': 837}, {'$$': 31, '<inf>': 837, 'aussi': 833, 'me': 838, 'nous': 838},
{'maison': 602}, {'la': 840}, {'bureau': 602}, {'moi': 602, 'nous': 602}, {'<inf>': 837, 'voir': 602}, {'<inf>': 837,
'D': 31, 'a': 841, 'au': 842, 'chez': 843, 'dejeuner': 602, 'diner': 602, 'dîner': 602, 'la': 602, 'là': 602, 'me':
844, 'nous': 844, 'present': 602, 'presente': 602, 'présente': 602, 'à': 841}, {'voir': 602}, {'D': 31, 'a': 841,
'au': 842, 'chez': 843, 'dejeuner': 602, 'diner': 602, 'dîner': 602, 'la': 602, 'là': 602, 'me': 846, 'nous': 846,
'present': 602, 'presente': 602, 'présente': 602, 'à': 841}, {'depuis': 822, 'en': 822, 'par': 822, 'sur': 822},
{'connecte': 848, 'connectee': 848}, {'est': 849}, {'$$': 31, 'D': 31, 'aussi': 833}, {'D': 31, 'a': 841, 'au': 842,
'chez': 843, 'dejeuner': 602, 'diner': 602, 'dîner': 602, 'la': 851, 'là': 851, 'me': 846, 'nous': 846, 'present':
602, 'presente': 602, 'présente': 602, 'à': 841}, {'$$': 31, 'D': 31, 'a': 841, 'au': 842, 'aussi': 833, 'chez': 843,
'dejeuner': 602, 'diner': 602, 'dîner': 602, 'la': 851, 'là': 851, 'me': 846, 'nous': 846, 'present': 602, 'presente':
602, 'présente': 602, 'à': 841}, {'<came>': 285, 'arrive': 814, 'arrivee': 814, 'arrives': 814, 'arrivé': 814,
'rentre': 818, 'rentree': 818, 'rentré': 818, 'reparti': 818, 'repartie': 818, 'repartis': 818}, {'...': 795, ':':
794, 'a': 800, 'attend': 801, 'attendent': 801, 'aussi': 805, 'en': 806, 'est': 819, 'etait': 823, 'm': 825, 'ne':
828, 'nous': 835, 'ont': 836, 'passe': 839, 'passent': 839, 'passera': 845, 'passeront': 847, 's': 850, 'sera': 852,
'seront': 853, 'sont': 854, 'viendra': 845, 'viendront': 847, 'viennent': 839, 'vient': 839, 'y': 806}, {'D': 40,
'avant': 74, 'pour': 74}, {'attendu': 856, 'attendue': 856, 'attendus': 856, 'promis': 856, 'promise': 856},
{'attendu': 856, 'attendue': 856, 'attendus': 856, 'promis': 856, 'promise': 856, 'toujours': 857}, {'a': 357,
'accord': 858, 'contrat': 858, 'deconseille': 83, 'demonte': 351, 'devis': 858, 'docs': 858, 'déconseille': 83,
'déconseillé': 83, 'facture': 858, 'installe': 351, 'installera': 351, 'm': 359, 'me': 375, 'monte': 351, 'montera':
351, 'nettoie': 351, 'nous': 376, 'plans': 858, 'pose': 351, 'posera': 351, 'repare': 351, 'reparera': 351, 'reponse':
858, 'retour': 858, 'reviendra': 380, 'reviennent': 380, 'revient': 380, 'signature': 858}, {'D': 243, 'a': 243, 'au':
243, 'd': 243, 'de': 243, 'du': 243, 'en': 243, 'la': 243, 'le': 243, 'notre': 243, 'pour': 243, 'son': 243, 'à':
243}, {'acheter': 24, 'appeler': 24, 'apporter': 24, 'choisir': 24, 'confirmer': 24, 'contacter': 24, 'ecrire': 24,
'envoyer': 24, 'fixer': 24, 'fournir': 24, 'organiser': 24, 'payer': 24, 'preparer': 24, 'proposer': 24, 'rappeler':
24, 'rediger': 24, 'relancer': 24, 'reserver': 24, 'signer': 24, 'transmettre': 24, 'trouver': 24, 'verifier': 24},
{'^': 861}, {'d': 862, 'de': 862}, {'leur': 40, 'leurs': 40, 'sa': 40, 'ses': 40, 'son': 40}, {'<they>': 690}, {'^':
864, 'qu': 865, 'que': 865}, {'la': 32, 'le': 32, 'notre': 32, 'sa': 32, 'son': 32}, {'N': 0}, {'a': 868, 'avec': 868,
'et': 868, 'à': 868}, {'N': 869}, {'moi': 281}, {'de': 871}, {'<would_give>': 24, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'm': 24, 'me': 24, 'ne': 415, 'nous': 24, 'valait': 416, 'vaudrait': 83,
'vaut': 416}, {'^': 873}, {'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut': 83, 'ne': 415, 'valait':
416, 'vaudrait': 83, 'vaut': 416}, {'^': 875}, {'elle': 414, 'il': 874, 'on': 876}, {':': 410, 'd': 412, 'de': 412,
'qu': 877}, {'vous': 122}, {'': (0, 'missed'), '<date>': 122, 'rendez': 879}, {'': (0, 'missed'), '<any_det>': 880,
'<date>': 122, 'rendez': 879}, {'annuler': 881, 'decommander': 881, 'reporter': 881}, {'<giveinf>': 24, 'acheter': 24,
'appeler': 24, 'apporter': 24, 'choisir': 24, 'confirmer': 24, 'contacter': 24, 'ecrire': 24, 'envoyer': 24, 'fixer':
24, 'fournir': 24, 'm': 24, 'me': 24, 'nous': 24, 'organiser': 24, 'payer': 24, 'preparer': 24, 'proposer': 24,
'rappeler': 24, 'rediger': 24, 'relancer': 24, 'reserver': 24, 'signer': 24, 'transmettre': 24, 'trouver': 24,
'verifier': 24}, {'^': 883}, {'d': 884, 'de': 884}, {'...': 326}, {'du': 886}, {'annule': 122, 'annulee': 122,
'annulé': 122, 'deprogramme': 122, 'deprogrammee': 122, 'supprime': 122, 'supprimee': 122}, {'<shifted>': 887,
'annule': 122, 'annulee': 122, 'annulé': 122, 'deprogramme': 122, 'deprogrammee': 122, 'finalement': 888, 'supprime':
122, 'supprimee': 122}, {'je': 100}, {':': 890}, {'<shifted>': 860, 'annule': 122, 'annulee': 122, 'annules': 122,
'annulé': 122, 'decommande': 122, 'decommandee': 122}, {'agenda': 31, 'air': 426}, {'contact': 0, 'lien': 0,
'relation': 0}, {'en': 894}, {'mettre': 895}, {'comment': 109, 'l': 109, 'la': 109, 'le': 109, 'les': 109}, {'^':
897}, {'donner': 46, 'envoyer': 46, 'filer': 46, 'rendre': 46, 'renvoyer': 46, 'transmettre': 46}, {'<review_inf>':
19, '<teach_inf>': 898, '^': 899, 'avis': 208}, {'<review_inf>': 19, '<teach_inf>': 898, '^': 899, 'd': 884, 'de':
884}, {'^': 46, 'de': 100}, {'N': 208, '^': 83, 'elle': 208, 'il': 208, 'je': 208, 'lui': 208, 'moi': 208}, {',': 903,
'N': 208, '^': 83, 'elle': 208, 'il': 208, 'je': 208}, {'charge': 902, 'place': 904}, {'appele': 122, 'appelé': 122,
'prevenu': 122, 'repondu': 122, 'venu': 122, 'venue': 122}, {'pas': 906}, {'<inf>': 46}, {'^': 908, 'd': 46, 'de':
46}, {',': 903}, {'place': 910}, {'nouvelles': 122}, {'de': 912, 'signe': 122, 'suite': 122}, {'lieu': 122}, {'faire':
122}, {'avoir': 914, 'se': 915}, {'decroche': 122, 'donne': 913, 'donné': 913, 'décroché': 122, 'eu': 914, 'pu': 916,
'rappele': 122, 'repondu': 122}, {'donne': 913, 'donné': 913}, {'lapin': 122}, {'un': 919}, {'D': 31, 'en': 31, 'le':
31}, {'place': 904}, {'avis': 208}, {'si': 170}, {'<said>': 383, '<shifted>': 860, 'N': 863, 'annule': 122, 'annulee':
122, 'annules': 122, 'annulé': 122, 'attendre': 866, 'besoin': 403, 'confirme': 867, 'confirmé': 867, 'connecter':
870, 'conseille': 407, 'conseillé': 407, 'cote': 872, 'creuser': 170, 'decommande': 122, 'decommandee': 122, 'dit':
878, 'du': 882, 'dû': 882, 'elle': 885, 'ete': 889, 'eux': 885, 'faire': 891, 'finalement': 892, 'l': 893, 'lance':
430, 'lancé': 430, 'les': 896, 'leur': 900, 'lui': 901, 'ma': 905, 'meme': 907, 'mettre': 895, 'moi': 909, 'même':
907, 'notre': 911, 'pas': 917, 'plus': 918, 'pose': 920, 'posé': 920, 'preconise': 433, 'presenter': 870, 'promis':
436, 'propose': 439, 'proposé': 439, 'préconise': 433, 'préconisé': 433, 'recommande': 433, 'recommandé': 433,
'revoir': 921, 'sa': 922, 'son': 923, 'suggere': 433, 'suggère': 433, 'suggéré': 433, 'ta': 922, 'voir': 924}, {'a':
285, 'au': 285, 'chez': 285, 'à': 285}, {'equipe': 213, 'equipes': 213, 'etudiants': 213, 'fondateurs': 213, 'jeunes':
213, 'porteurs': 213, 'projets': 213, 'promo': 213, 'startups': 213}, {'': (23, 'contact'), 'N': 926, 'des': 927,
'deux': 927, 'les': 927, 'trois': 927, 'une': 927}, {'lui': 46}, {'^': 929}, {'N': 285}, {'N': 5, '^': 4}, {'a': 932,
'à': 932}, {'client': 933, 'lead': 933, 'prospect': 933}, {'a': 931, 'un': 934, 'à': 931}, {'bloque': 31, 'bloquee':
31}, {'leur': 46, 'lui': 46}, {'^': 937}, {'d': 46, 'de': 46}, {'^': 109, 'charger': 233, 'demenager': 233,
'demonter': 233, 'monter': 233, 'porter': 233, 'ranger': 233, 'repeindre': 233, 'vider': 233}, {'^': 109, 'a': 940,
'avec': 110, 'pour': 940, 'sur': 110, 'à': 940}, {'N': 941}, {'que': 110}, {'a': 110, 'ce': 943, 'comment': 110, 'la':
110, 'le': 110, 'les': 110, 'ou': 110, 'pourquoi': 110, 'à': 110}, {'N': 944}, {'a': 945, 'à': 945}, {'N': 110}, {'0':
122, 'la': 122, 'longtemps': 122, 'pendant': 122, 'trente': 122, 'un': 122, 'une': 122, 'vingt': 122}, {'N': 948},
{'^': 109, 'a': 110, 'comment': 110, 'l': 110, 'la': 110, 'le': 110, 'les': 110, 'pourquoi': 110, 'à': 110}, {'N':
950}, {'a': 951, 'à': 951}, {'<taught>': 952}, {'<inf>': 321}, {'d': 954, 'de': 954}, {'N': 955}, {'N': 110, 'a': 956,
'à': 956}, {'<any_det>': 81}, {'^': 958}, {'': (8, 'asked'), 'N': 959}, {'a': 294, 'à': 294}, {'avis': 961}, {'a':
960, 'conseil': 961, 'son': 962, 'un': 962, 'à': 960}, {'^': 109, 'a': 110, 'avec': 110, 'pour': 110, 'sur': 110, 'à':
110}, {'N': 964}, {'charge': 46, 'occupe': 46}, {'en': 966}, {'lis': 46, 'm': 967, 'prepare': 46, 'prépare': 46,
'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 968}, {'j': 969, 'je': 969}, {'<them>': 46, 'lis':
46, 'm': 967, 'prepare': 46, 'prépare': 46, 'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 971},
{'j': 972, 'je': 972}, {'a': 956, 'q': 970, 'que': 973, 'à': 956}, {'a': 19, 'sur': 19, 'à': 19}, {'avis': 975},
{'charger': 233, 'demenager': 233, 'demonter': 233, 'monter': 233, 'porter': 233, 'ranger': 233, 'repeindre': 233,
'vider': 233}, {'a': 977, 'pour': 977, 'à': 977}, {'N': 978}, {'a': 979, 'à': 979}, {'main': 980}, {'de': 981},
{'coup': 982}, {'mon': 976, 'un': 983}, {'chez': 285, 'voir': 285}, {'': (15, 'gave:intro')}, {'^': 986}, {'^': 986,
'a': 987, 'de': 987, 'entre': 987, 'pour': 987, 'à': 987}, {'intro': 988}, {'relation': 988}, {'en': 990}, {'mise':
991}, {'intros': 988, 'presentations': 988}, {'N': 987}, {'et': 994}, {'N': 995, '^': 986}, {'connaitre': 987,
'rencontrer': 996}, {'l': 989, 'la': 992, 'les': 993, 'se': 997, 'une': 989}, {'elle': 321, 'il': 321}, {'N': 321},
{'qu': 999, 'que': 1000}, {'pour': 1001}, {'appele': 122, 'appelé': 122, 'contacte': 122, 'ecrit': 122, 'rappele':
122, 'recontacte': 122, 'recontacté': 122, 'relance': 122, 'relancé': 122, 'repondu': 122}, {'appele': 122, 'appelé':
122, 'contacte': 122, 'ecrit': 122, 'encore': 1003, 'eu': 122, 'parle': 122, 'parlé': 122, 'rappele': 122,
'recontacte': 122, 'recontacté': 122, 'relance': 122, 'relancé': 122, 'rencontre': 122, 'rencontré': 122, 'repondu':
122, 'revu': 122, 'vu': 122}, {'avec': 987}, {'contact': 1005, 'lien': 1005, 'relation': 1005}, {'contact': 987,
'lien': 987, 'relation': 987}, {'en': 1007}, {'N': 1008}, {'en': 1006, 'et': 1009}, {'avec': 994, 'et': 994}, {'N':
1011}, {'contact': 1012, 'lien': 1012, 'relation': 1012}, {'en': 1013}, {'email': 1014, 'mail': 1014}, {'N': 1010,
'en': 1013, 'par': 1015}, {'appele': 122, 'appelé': 122, 'contacte': 122, 'ecrit': 122, 'encore': 1003, 'rappele':
122, 'recontacte': 122, 'recontacté': 122, 'relance': 122, 'relancé': 122, 'repondu': 122}, {'temps': 122}, {'le':
1018}, {'appele': 122, 'appelé': 122, 'contacte': 122, 'ecrit': 122, 'encore': 1017, 'eu': 122, 'pu': 122, 'rappele':
122, 'recontacte': 122, 'recontacté': 122, 'relance': 122, 'relancé': 122, 'repondu': 122, 'reussi': 122, 'revu': 122,
'trouve': 1019, 'trouvé': 1019, 'vu': 122}, {'eu': 122, 'parle': 122, 'parlé': 122, 'rencontre': 122, 'rencontré':
122, 'revu': 122, 'vu': 122}, {'question': 961}, {'la': 1022, 'une': 1022}, {'a': 994, 'avec': 994, 'et': 994, 'à':
994}, {'N': 1024}, {'courriel': 1025, 'email': 1025, 'linkedin': 1025, 'mail': 1025, 'visio': 1025, 'whatsapp': 1025},
{'N': 1024, 'en': 1026, 'par': 1026, 'via': 1026}, {'': (5, 'mine'), 'd': 46, 'de': 46}, {'N': 1028}, {'': (5,
'mine'), 'l': 46, 'la': 46, 'le': 46, 'les': 46, 'leur': 46, 'lui': 46}, {'^': 1030}, {'^': 939, 'a': 1029, 'd': 1031,
'de': 1031, 'à': 1029}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 1033, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 1034, 'a':
956, 'à': 956}, {'N': 294}, {'': (10, 'thanks')}, {'^': 232, 'a': 233, 'au': 233, 'pendant': 233, 'pour': 233, 'sur':
233, 'à': 233}, {'N': 1038}, {'q': 970, 'que': 970}, {'^': 109, 'a': 233, 'au': 233, 'pendant': 233, 'pour': 233,
'sur': 233, 'à': 233}, {'N': 1041}, {'a': 956, 'à': 956}, {'pas': 1017}, {'<cheered>': 242, '<handed>': 259, '<said>':
322, '<taught>': 332, '<vowed>': 765, 'a': 938, 'accepte': 939, 'accepté': 939, 'aide': 942, 'aidé': 942, 'appris':
946, 'assiste': 947, 'attendu': 949, 'bien': 953, 'briefe': 947, 'coache': 947, 'confirme': 867, 'confirmé': 867,
'conseille': 957, 'conseillé': 957, 'debloque': 947, 'demande': 963, 'demandé': 963, 'depanne': 965, 'dit': 974,
'donne': 984, 'donné': 984, 'du': 882, 'débloqué': 947, 'dû': 882, 'enseigne': 946, 'epaule': 947, 'ete': 985,
'explique': 946, 'expliqué': 946, 'fait': 998, 'guide': 947, 'guidé': 947, 'initie': 947, 'insiste': 1002, 'insisté':
1002, 'jamais': 1004, 'mis': 1016, 'montre': 946, 'montré': 946, 'pas': 1020, 'pense': 171, 'pensé': 171, 'plus':
1021, 'point': 31, 'pose': 1023, 'posé': 1023, 'presente': 1027, 'promis': 1032, 'présenté': 1027, 'rdv': 31,
'recommande': 1035, 'recommandé': 1035, 'relance': 1036, 'relancé': 1036, 'relu': 320, 'remercie': 1037, 'remplace':
1039, 'remplacé': 1039, 'rendez': 323, 'repondu': 1040, 'reunion': 31, 'seconde': 1042, 'suggere': 1043, 'suggéré':
1043, 'supplee': 1039, 'toujours': 1044, 'à': 938}, {'<their>': 18}, {'^': 1046}, {'<review_inf>': 1047, '^': 109,
'charger': 233, 'demenager': 233, 'demonter': 233, 'monter': 233, 'porter': 233, 'ranger': 233, 'repeindre': 233,
'vider': 233}, {'<review_inf>': 1047, '^': 109, 'a': 1048, 'avec': 110, 'pour': 940, 'sur': 110, 'à': 1048}, {'N':
1049}, {'parler': 455}, {'^': 1051}, {'avec': 285}, {'...': 1053}, {'^': 232, 'd': 233, 'de': 233}, {'retraite':
1055}, {'de': 1056}, {'bibliotheque': 1055, 'classe': 1055, 'college': 1055, 'ecole': 1055, 'hopital': 1055, 'lycee':
1055, 'maison': 1057}, {'l': 1058, 'la': 1058, 'sa': 1058}, {'a': 1059, 'dans': 1059, 'devant': 1059, 'à': 1059},
{'...': 1060}, {'a': 1054, 'au': 1054, 'boire': 1054, 'courir': 1054, 'lire': 1061, 'manger': 1054, 'voir': 285, 'à':
1054}, {'un': 934}, {'^': 109, 'a': 110, 'de': 110, 'devant': 110, 'pour': 110, 'sur': 110, 'à': 110}, {'experience':
1064}, {'d': 1065}, {'<course>': 1064, 'retour': 1066}, {'un': 1067, 'une': 1067}, {'c': 12, 'est': 8, 'tombe': 8},
{'N': 1069}, {'d': 1070, 'de': 1070}, {'<any_det>': 342}, {'<give3>': 1072, '<hand3>': 1072, '<send3>': 1072}, {'^':
1073}, {'elle': 1074, 'il': 1074}, {'qu': 1075}, {'<any_det>': 121}, {'<media>': 170}, {'<media>': 170, 'l': 1078,
'la': 1078, 'le': 1078, 'les': 1078, 'leur': 1078, 'sa': 1078, 'son': 1078, 'un': 1078, 'une': 1078}, {'dans': 1079,
'par': 1079, 'sur': 1079, 'via': 1079}, {'absence': 122}, {'en': 1081, 'manque': 122, 'manqué': 122, 'rate': 122},
{'en': 1081, 'manques': 122}, {'a': 931, 'chez': 931, 'à': 931}, {'...': 1084, 'un': 934}, {'D': 329, 'comment': 110,
'pourquoi': 110}, {'N': 1086}, {'a': 1087, 'à': 1087}, {'D': 329, '^': 109, 'a': 110, 'ce': 943, 'comment': 110, 'la':
110, 'le': 110, 'les': 110, 'ou': 110, 'pourquoi': 110, 'à': 110}, {'N': 1089}, {'<media>': 170, 'presse': 170},
{'<media>': 170, 'journal': 170}, {'<media>': 170, 'facebook': 170, 'insta': 170, 'instagram': 170, 'l': 1078, 'la':
1091, 'le': 1092, 'les': 1078, 'leur': 1078, 'linkedin': 170, 'sa': 1078, 'son': 1078, 'twitter': 170, 'un': 1078,
'une': 1078, 'x': 170}, {'D': 1088, 'a': 1090, 'dans': 1093, 'par': 1093, 'sur': 1093, 'via': 1079, 'à': 1090}, {'^':
4, 'de': 248}, {'candidature': 1095, 'demande': 1095}, {'la': 1096, 'leur': 1096, 'sa': 1096}, {'N': 987, 'a': 994,
'avec': 994, 'et': 994, 'à': 994}, {'N': 1098}, {':': 1099}, {'de': 285}, {'cote': 1101}, {'a': 1102, 'à': 1102},
{'^': 109, 'a': 110, 'de': 110, 'pour': 110, 'sur': 110, 'à': 110}, {'<course>': 1104}, {'de': 1105}, {'heure': 1106,
'heures': 1106, 'seances': 1106}, {'<give3>': 24, '<hand3>': 24, '<send3>': 24}, {'^': 1108}, {'D': 1109}, {'elle':
1110, 'il': 1110}, {'<course>': 1064, 'heure': 1106, 'heures': 1106, 'retour': 1066, 'seances': 1106}, {'0': 1107,
'deux': 1107, 'plusieurs': 1107, 'qu': 1111, 'quatre': 1107, 'quelques': 1107, 'trois': 1107, 'un': 1067, 'une':
1112}, {'0': 1107, 'deux': 1107, 'plusieurs': 1107, 'quatre': 1107, 'quelques': 1107, 'trois': 1107, 'un': 1067,
'une': 1112}, {'vain': 122}, {'rien': 122}, {'bonne': 122}, {'des': 122, 'en': 1115, 'jusqu': 122, 'longtemps': 122,
'pour': 1116, 'toute': 122, 'une': 1117}, {'N': 1118}, {'': (7, 'waiting'), 'N': 690}, {'': (7, 'waiting'), 'de':
1120, 'qu': 40, 'que': 40}, {'': (0, 'missed'), 'bonne': 122}, {'0': 122, 'des': 122, 'en': 1115, 'jusqu': 122, 'la':
122, 'longtemps': 122, 'pendant': 122, 'pour': 1116, 'toute': 122, 'trente': 122, 'un': 122, 'une': 1122, 'vingt':
122}, {'N': 1123, 'pour': 1116}, {'de': 326}, {'lieu': 1125, 'tel': 1053, 'telephone': 1053, 'tél': 1053, 'téléphone':
1053}, {'d': 122, 'de': 122}, {'signe': 1127}, {'nouvelle': 122, 'nouvelles': 122, 'reponse': 122}, {'appeler': 122,
'rencontrer': 122, 'voir': 122}, {'du': 1130, 'dû': 1130}, {'dit': 480, 'personne': 122}, {'<review_inf>': 1047},
{'<review_inf>': 1047, 'a': 1133, 'à': 1133}, {'N': 1134, 'moi': 281, 'nous': 281}, {'<them>': 321, 'N': 321}, {'a':
110, 'comment': 110, 'la': 110, 'le': 110, 'les': 110, 'à': 110}, {'N': 1137}, {'a': 1138, 'à': 1138}, {'N': 995},
{'rencontrer': 1140}, {'se': 1141}, {'en': 1013, 'par': 1015}, {'en': 1026, 'par': 1026, 'via': 1026}, {'appris':
1139, 'du': 882, 'dû': 882, 'enseigne': 1139, 'explique': 1139, 'expliqué': 1139, 'fait': 1142, 'mis': 1143, 'montre':
1139, 'montré': 1139, 'presente': 1144, 'présenté': 1144}, {'alimentaire': 233}, {'D': 243, 'a': 326, 'au': 326, 'en':
326, 'à': 326}, {'D': 243, 'a': 326, 'au': 326, 'en': 326, 'finalement': 1147, 'à': 326}, {'conversation': 285,
'discussion': 285, 'engueulade': 285, 'explication': 285}, {'<to_place>': 233, '^': 232}, {'^': 48}, {'de': 1151},
{'teste': 320, 'testé': 320}, {'<taught>': 952, 'qu': 8, 'que': 8}, {'vocale': 122}, {'<rehearsed>': 18}, {'<their>':
1156}, {'^': 1157}, {'': (23, 'contact'), 'N': 1158}, {'^': 1157, 'avec': 1159, 'sur': 285}, {'close': 122, 'ferme':
122, 'fermee': 122, 'fermé': 122}, {'': (9, 'told'), '^': 109}, {'<them>': 321, 'N': 1162}, {'dej': 285, 'déj': 285},
{'<drink>': 285, 'petit': 1164}, {'des': 1165, 'le': 1165, 'quelques': 1165, 'un': 1165, 'une': 1165}, {'annonce':
285, 'annoncé': 285, 'appele': 285, 'appelee': 285, 'appelé': 285, 'appris': 285, 'averti': 285, 'avertie': 285,
'confirme': 285, 'confirmé': 285, 'dit': 285, 'prevenu': 285, 'prevenue': 285, 'raconte': 285, 'raconté': 285},
{'annonce': 285, 'annoncé': 285, 'appris': 285, 'confirme': 285, 'confirmé': 285, 'dit': 285, 'raconte': 285,
'raconté': 285}, {'a': 1168}, {'a': 1167, 'l': 1169}, {'l': 1169}, {'m': 1170, 'me': 1171, 'nous': 1170}, {'qui':
1172}, {'charge': 902}, {'N': 863, 'elle': 885, 'eux': 885, 'lui': 885, 'ma': 1174, 'moi': 939}, {'j': 100, 'je':
100}, {'que': 1176}, {'^': 740}, {'d': 1178, 'de': 1178}, {'tour': 1179}, {'^': 908}, {'d': 1181, 'de': 1181},
{'tour': 1182}, {'pomme': 902}, {'ma': 1184}, {'moi': 902}, {'N': 1173, 'a': 1175, 'booke': 31, 'cale': 31, 'calé':
31, 'convenu': 1177, 'fixe': 31, 'fixé': 31, 'leur': 1180, 'mon': 1183, 'notre': 1183, 'ok': 31, 'pour': 1185, 'son':
1180, 'sur': 1186, 'à': 1175}, {'booke': 31, 'cale': 31, 'calé': 31, 'est': 1187, 'fixe': 31, 'fixé': 31, 'ok': 31},
{'pas': 122}, {'capte': 1189, 'decroche': 1189, 'décroche': 1189, 'repond': 1189}, {'d': 170, 'de': 170, 'qu': 170,
'que': 170}, {'bien': 1191}, {'vide': 122}, {'le': 1193}, {'dans': 1194, 'occupe': 122, 'occupé': 122}, {'capte':
1189, 'decroche': 1189, 'décroche': 1189, 'ne': 1190, 'repond': 1189, 'serait': 1192, 'sonnait': 1195, 'sonne': 1195},
{'de': 768}, {'N': 1197}, {'avec': 1198, 'de': 768}, {'peu': 285}, {'avec': 285, 'cinq': 285, 'ensemble': 285,
'longtemps': 285, 'un': 1200}, {'joindre': 122}, {'a': 1202, 'à': 1202}, {'^': 109, 'a': 110, 'au': 110, 'pour': 110,
'sur': 110, 'à': 110}, {'N': 1204, '^': 212}, {'<to_place>': 213, '^': 212, 'avec': 235, 'de': 235, 'pour': 235},
{'colis': 233, 'denrees': 233, 'nourriture': 233, 'paniers': 233, 'repas': 233, 'soupe': 233, 'vetements': 233},
{'de': 1207, 'des': 1207}, {'quoi': 8}, {'pour': 46}, {'^': 390, 'moi': 1210}, {'sur': 1211}, {'lieu': 602}, {'a':
1213, 'aura': 1213, 'est': 602, 'sera': 602}, {'...': 1214}, {'N': 926}, {'<any_det>': 174, '<my>': 174}, {'^': 1217},
{'N': 1218}, {'a': 1219, 'à': 1219}, {'la': 32, 'le': 32, 'notre': 32, 'qu': 1075, 'sa': 32, 'son': 32}, {'l': 986,
'la': 986, 'le': 986, 'ma': 986, 'mon': 986, 'notre': 986, 'sa': 986, 'son': 986, 'un': 986, 'une': 986}, {'N': 987,
'^': 1222}, {'^': 1222}, {'a': 1223, 'au': 1224, 'aux': 1224, 'avec': 1223, 'et': 994, 'à': 1223}, {'N': 1225},
{'jour': 208}, {'d': 760, 'de': 760, 'du': 1227, 'recu': 208}, {'^': 4, 'a': 248, 'à': 248}, {'<pro>': 1229},
{'<pro>': 1229, 'expert': 1230}, {'<good>': 1231, '<pro>': 1229, 'expert': 1230}, {'<pro>': 5}, {'<any_det>': 1232,
'l': 1233, 'la': 1233, 'le': 1233, 'ma': 1233, 'mon': 1233, 'notre': 1233, 'un': 1233, 'une': 1233}, {'N': 1234},
{'<pro>': 249}, {'<any_det>': 1232, 'N': 110, '^': 495, 'a': 1235, 'd': 208, 'de': 208, 'l': 1236, 'la': 1236, 'le':
1236, 'ma': 1236, 'mon': 1236, 'notre': 1236, 'un': 1236, 'une': 1236, 'à': 1235}, {'<any_det>': 1232, 'N': 110, 'a':
1235, 'l': 1236, 'la': 1236, 'le': 1236, 'ma': 1236, 'mon': 1236, 'notre': 1236, 'un': 1236, 'une': 1236, 'à': 1235},
{'<them>': 294, 'N': 294}, {'j': 46, 'je': 46}, {':': 890, 'avec': 1198, 'de': 768, 'que': 1240}, {'D': 285, 'a': 285,
'au': 285, 'avec': 285, 'chez': 285, 'dans': 285, 'sur': 285, 'à': 285}, {'rompus': 1242}, {'': (23, 'contact'),
'batons': 1243}, {'D': 285, 'a': 1244, 'animee': 1242, 'au': 285, 'avec': 285, 'chez': 285, 'dans': 285, 'franche':
1242, 'houleuse': 1242, 'longue': 1242, 'rapide': 1242, 'sur': 285, 'sympa': 1242, 'tendue': 1242, 'utile': 1242, 'à':
1244}, {'d': 19, 'de': 19, 'du': 19}, {'fil': 285}, {'de': 1247}, {'pour': 938}, {'<should>': 83, 'vaut': 312}, {'^':
1250}, {',': 519, 'il': 1251, 'je': 1251, 'nous': 1251, 'on': 1251}, {'il': 1251, 'je': 1251, 'nous': 1251, 'on':
1251}, {'faudrait': 83, 'faut': 83, 'vaut': 312}, {'de': 83}, {'devrais': 83, 'dois': 83, 'ferais': 312}, {'vaudrait':
83, 'vaut': 83}, {'devrait': 83, 'doit': 83}, {'pas': 83}, {'<inf>': 83, 'faudrait': 83, 'faut': 83, 'il': 1254,
'inutile': 1255, 'je': 1256, 'mieux': 1257, 'on': 1258, 'surtout': 1259, 'vaut': 312}, {'aurais': 83, 'aurait': 83,
'commets': 83, 'devrais': 83, 'devrait': 83, 'dois': 83, 'ferais': 83, 'ferait': 83, 'gagnerais': 83, 'gagnerait':
83}, {'^': 1261}, {'^': 1260, 'j': 1262, 'je': 1262, 'on': 1262}, {'devrais': 83}, {'vaut': 83}, {'devrait': 83},
{'il': 408, 'je': 1264, 'mieux': 1265, 'on': 1266}, {',': 1263, '^': 1267}, {'faudrait': 83, 'faut': 83, 'il': 1254,
'inutile': 1255, 'je': 1256, 'mieux': 1257, 'on': 1258, 'surtout': 1259, 'vaut': 312}, {'^': 1269, 'j': 1262, 'je':
1262, 'on': 1262}, {',': 1270, '^': 83}, {'^': 1269}, {',': 1272, '^': 83}, {'<them>': 1252, '<they>': 1253, 'N':
1268, 'elle': 1271, 'elles': 1273, 'eux': 1273, 'lui': 1271}, {'accord': 1249, 'apres': 1274, 'avis': 497}, {'d': 40,
'de': 40, 'des': 40, 'du': 40}, {'agenda': 31, 'attente': 1276}, {'l': 1277}, {'N': 208}, {'d': 1279, 'de': 1279},
{'avis': 1280}, {'l': 1281}, {'': (1, 'moved'), '<date>': 243, 'D': 243}, {'D': 1283, 'a': 1283, 'au': 1283, 'la':
1283, 'le': 1283, 'notre': 1283, 'à': 1283}, {':': 890, 'avec': 1198, 'de': 768}, {'<their>': 19}, {'jamais': 122,
'pas': 122, 'plus': 122, 'toujours': 1189}, {'d': 294, 'de': 294}, {'avis': 1288}, {'<them>': 294, 'N': 294, '^': 502,
'a': 960, 'combien': 8, 'comment': 8, 'conseil': 961, 'l': 1289, 'ou': 8, 'pourquoi': 8, 'qu': 464, 'quand': 8, 'que':
503, 's': 8, 'si': 8, 'son': 962, 'un': 962, 'à': 960}, {'<them>': 294, 'N': 294, 'a': 960, 'conseil': 961, 'l': 1289,
'son': 962, 'un': 962, 'à': 960}, {'...': 1084, 'N': 926}, {'': (13, 'talk'), 'qu': 8, 'que': 8}, {'<reach_inf>': 122,
'<see_inf>': 122, 'admettre': 1293, 'avouer': 1293, 'confesser': 1293, 'dire': 1293, 'leur': 100, 'lui': 100,
'reconnaitre': 1293}, {'n': 122, 'ne': 122, 'personne': 122, 'rien': 122}, {'et': 1295}, {'...': 1296}, {'m': 505,
'me': 505, 'nous': 505}, {'^': 1298}, {'': (0, 'missed'), '...': 1296}, {'^': 507, 'appeler': 1297, 'dejeuner': 122,
'diner': 122, 'dîner': 122, 'encore': 1299, 'livrer': 1297, 'manger': 122, 'passer': 1300, 'rappeler': 1297, 's': 290,
'se': 291, 'toujours': 1299, 'venir': 1300}, {'messagerie': 122}, {'devrait': 83, 'doit': 83, 'fallait': 83,
'faudrait': 83, 'faut': 83, 'ne': 415, 'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'^': 1303}, {'il': 1304, 'on':
1304}, {'d': 519, 'de': 519, 'qu': 1305}, {'D': 1109, '^': 1073}, {'': (13, 'talk'), 'elle': 1307, 'il': 1307}, {'qu':
1308, 'que': 8}, {'nourriture': 232}, {'la': 1310}, {'colis': 232, 'repas': 232, 'vetements': 232}, {'soupe': 232},
{'colis': 232, 'paniers': 232, 'repas': 232}, {'de': 1311, 'des': 1312, 'la': 1313, 'les': 1314}, {'^': 1315},
{'<give3>': 1072, '<hand3>': 1072, '<send3>': 1072, 'm': 24, 'me': 24, 'nous': 24}, {'D': 1109, '^': 1317},
{'<give3>': 1072, '<hand3>': 1072, '<send3>': 1072, 'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83,
'faudrait': 83, 'faut': 83, 'ferait': 83, 'm': 24, 'me': 24, 'ne': 415, 'nous': 24, 'valait': 83, 'vaudrait': 83,
'vaut': 83}, {'D': 1109, '^': 1319}, {'devait': 83, 'devrait': 83, 'doit': 83, 'fais': 530, 'fait': 530, 'fallait':
83, 'faudrait': 83, 'faut': 83, 'ferais': 530, 'ferait': 83, 'ne': 415, 'valait': 83, 'vaudrait': 83, 'vaut': 83},
{'^': 1321}, {'elle': 1318, 'il': 1320, 'j': 532, 'je': 532, 'on': 1322}, {'de': 248}, {'faveur': 1324}, {'en': 1325,
'pour': 248}, {'mot': 1326}, {':': 410, 'd': 525, 'de': 525, 'qu': 1323, 'que': 538, 'un': 1327}, {',': 1272}, {'N':
1329, 'elle': 1329, 'elles': 1329, 'eux': 1329, 'lui': 1329}, {'demander': 46, 'l': 46, 'la': 46, 'le': 46, 'les': 46,
'leur': 46, 'lui': 46}, {'<any_det>': 46}, {'^': 1332}, {'N': 1333}, {'argent': 100}, {'l': 1335}, {'': (5, 'mine'),
'0': 100, 'cent': 100, 'cinquante': 100, 'de': 1336, 'trente': 100, 'vingt': 100}, {'mettre': 895, 'presenter': 0},
{'visite': 31}, {'': (5, 'mine'), '0': 100, '<see_inf>': 31, '^': 1331, 'a': 1334, 'admettre': 1293, 'avouer': 1293,
'cent': 100, 'cinquante': 100, 'confesser': 1293, 'connecter': 870, 'de': 1336, 'dire': 1293, 'encore': 1337, 'les':
1338, 'mettre': 895, 'presenter': 870, 'reconnaitre': 1293, 'rencontrer': 31, 'rendre': 1339, 'retrouver': 31,
'trente': 100, 'vingt': 100, 'voir': 31, 'à': 1334}, {'<inf>': 540, 'revenir': 541}, {'^': 1341, 'encore': 1299,
'toujours': 1299}, {'<any_det>': 258, '<reach_noun>': 257}, {'<any_det>': 261}, {'^': 1344}, {'...': 1345}, {'N':
1346}, {'a': 1347, 'à': 1347}, {'<any_det>': 261, '<my>': 174}, {'^': 18, 'sur': 19}, {'<remarks>': 1350}, {'de':
1351}, {'^': 1349, 'des': 1351, 'mes': 1351, 'mon': 1351, 'plein': 1352, 'quelques': 1351, 'un': 1351}, {'N': 1353},
{'^': 18, 'a': 19, 'sur': 19, 'à': 19}, {'<remarks>': 1355}, {'de': 1356}, {'<remarks>': 1355, 'nouvelles': 322},
{'heure': 1106, 'heures': 1106, 'seances': 1106, 'trois': 1356}, {'<remarks>': 1355, 'benevolat': 233}, {'...': 255,
'<remarks>': 1355}, {'...': 255, '<remarks>': 1355, 'avis': 975}, {'mal': 1357}, {'<remarks>': 1355, 'heure': 1106,
'heures': 1106, 'seances': 1106}, {'<remarks>': 1355, 'bons': 1356, 'heure': 1106, 'heures': 1106, 'seances': 1106},
{'mes': 1356}, {'^': 109, 'a': 977, 'avec': 110, 'pour': 940, 'sur': 110, 'à': 977}, {'asso': 233, 'association':
233}, {'N': 1367, '^': 109, 'l': 1368}, {'a': 1369, 'à': 1369}, {'main': 1370}, {'de': 1371}, {'<course>': 1064,
'<remarks>': 1355, 'benevolat': 233, 'coup': 1372, 'retour': 1066}, {'...': 1348, '0': 1107, '<any_det>': 258,
'<reach_noun>': 251, 'a': 1354, 'beaucoup': 1357, 'des': 1358, 'deux': 1359, 'du': 1360, 'ma': 256, 'mes': 1361,
'mon': 1362, 'nos': 256, 'notre': 256, 'pas': 1363, 'plein': 1357, 'plusieurs': 1364, 'quatre': 1107, 'quelques':
1365, 'tous': 1366, 'trois': 1107, 'un': 1373, 'une': 1112, 'à': 1354}, {'annuler': 122}, {'<letter>': 285, 'N': 285},
{'': (23, 'contact'), 'avec': 1376, 'de': 1376, 'des': 1376, 'par': 1376, 'quelques': 1376}, {'interview': 170},
{'video': 170}, {'podcast': 170, 'talk': 170}, {'l': 1378, 'la': 1379, 'le': 1380, 'une': 1379}, {'pour': 5}, {'reco':
1382, 'recommandation': 1382}, {'a': 285, 'une': 1383, 'à': 285}, {'coup': 353, 'oeil': 24}, {'ma': 24, 'mes': 24,
'mon': 24, 'notre': 24, 'un': 1385}, {'jeter': 1386, 'jette': 1386, 'jettera': 1386, 'regarde': 1386, 'regarder':
1386}, {'jeter': 1386, 'jette': 1386, 'jettera': 1386, 'regarde': 1386, 'regarder': 1386, 'va': 1387}, {'^': 1388,
'ne': 828}, {'': (7, 'waiting'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'disant': 383}, {'attente': 1390, 'call':
1053, 'disant': 383, 'ligne': 1053, 'me': 1391, 'mon': 1081, 'nous': 1391, 'vain': 122, 'visio': 1053}, {'cote': 690,
'de': 690, 'des': 690, 'du': 690}, {'recu': 1393}, {'rien': 1394}, {'D': 329, 'a': 110, 'ce': 943, 'comment': 110,
'la': 110, 'le': 110, 'les': 110, 'ou': 110, 'pourquoi': 110, 'à': 110}, {'N': 1396}, {'D': 1088, 'a': 1397, 'à':
1397}, {'N': 1204}, {'cv': 5}, {'': (23, 'contact'), '^': 1344}, {'N': 1401}, {'': (23, 'contact'), 'a': 285, 'à':
285}, {'<letter>': 1403, '<remarks>': 1355}, {'trois': 1356}, {'cv': 1324}, {'<remarks>': 1355, 'bons': 1356},
{'<letter>': 1403, '<remarks>': 1355, 'client': 933, 'lead': 933, 'prospect': 933}, {'...': 1348, '<any_det>': 258,
'<reach_noun>': 251, '<their>': 1400, 'a': 1402, 'beaucoup': 1357, 'des': 1404, 'deux': 1405, 'du': 1356, 'le': 1406,
'mes': 1356, 'mon': 1356, 'pas': 1363, 'plein': 1357, 'plusieurs': 1356, 'quelques': 1407, 'tous': 1366, 'un': 1408,
'à': 1402}, {'appeler': 122, 'avoir': 122}, {'joindre': 122, 'voir': 122}, {'parler': 122, 'telephoner': 122},
{'<reach_inf>': 122, '<see_inf>': 122, 'l': 1410, 'la': 1411, 'le': 1411, 'les': 1202, 'lui': 1412}, {'d': 1413, 'de':
1413}, {'<shifted>': 860, 'annule': 122, 'annulee': 122, 'annules': 122, 'annulé': 122, 'decommande': 122,
'decommandee': 122, 'deprogramme': 122, 'deprogrammee': 122, 'supprime': 122, 'supprimee': 122}, {'voir': 285}, {'a':
564, 'au': 565, 'chez': 567, 'dejeuner': 285, 'diner': 285, 'dîner': 285, 'me': 1416, 'nous': 1416, 'à': 564},
{'<came>': 585, '<set>': 31, '<shifted>': 328, 'annule': 122, 'annulee': 122, 'annules': 122, 'annulé': 122,
'categorique': 209, 'cense': 438, 'censee': 438, 'clair': 209, 'claire': 209, 'convaincu': 572, 'convaincue': 572,
'd': 576, 'decommande': 122, 'decommandee': 122, 'deprogramme': 122, 'deprogrammee': 122, 'finalement': 1415,
'formel': 209, 'formelle': 209, 'meme': 907, 'même': 907, 'ok': 573, 'partant': 573, 'partante': 573, 'passe': 1417,
'passee': 1417, 'passé': 1417, 'persuade': 572, 'persuadee': 572, 'pour': 578, 'supprime': 122, 'supprimee': 122,
'venu': 1417, 'venue': 1417}, {'de': 1129}, {'<would_give>': 24, 'm': 615, 'me': 615, 'nous': 615}, {'^': 1420}, {'m':
615, 'me': 615, 'nous': 615}, {'^': 1422}, {'elle': 1421, 'elles': 1423, 'il': 1421, 'ils': 1423}, {'aucune': 1129,
'pas': 1419, 'rien': 123}, {'aucune': 1129, 'moi': 281, 'pas': 1419, 'qu': 1424, 'rien': 123, 'si': 170, 'toujours':
1425}, {'partie': 931}, {'la': 1427}, {'notres': 931}, {'N': 285, 'de': 1428, 'des': 1429, 'la': 931, 'là': 931,
'present': 931, 'presente': 931, 'presentes': 931, 'presents': 931, 'présente': 931, 'présentes': 931}, {'': (14,
'together'), 'N': 285}, {'N': 285, 'aussi': 1430, 'de': 1428, 'des': 1429, 'egalement': 1430, 'la': 1431, 'là': 1431,
'present': 931, 'presente': 931, 'presentes': 931, 'presents': 931, 'présente': 931, 'présentes': 931}, {'avec': 285,
'cense': 1151, 'censee': 1151, 'chez': 285}, {'parti': 122, 'partie': 122}, {'notres': 1431}, {'<came>': 585, 'N':
285, 'aussi': 1430, 'categorique': 209, 'clair': 209, 'claire': 209, 'de': 1428, 'deja': 1434, 'des': 1435,
'egalement': 1430, 'formel': 209, 'formelle': 209, 'la': 1431, 'là': 1431, 'present': 1431, 'presente': 1431,
'presentes': 931, 'presents': 931, 'présente': 1431, 'présentes': 931}, {'donne': 383, 'donné': 383}, {'avec': 285,
'chez': 285}, {'du': 1247}, {'<date>': 285, 'bout': 1439}, {'au': 1440, 'en': 1440, 'par': 1440}, {'': (23,
'contact'), 'au': 1440, 'en': 1440, 'par': 1440}, {'<them>': 1441, 'N': 1442}, {'a': 931, 'à': 931}, {'a': 947, 'à':
947}, {'...': 1445}, {'...': 1445, 'D': 1088, 'a': 1090, 'comment': 1446, 'à': 1090}, {'appeler': 122, 'croiser': 122,
'voir': 122}, {'des': 1351, 'mes': 1351, 'mon': 1351, 'plein': 1352, 'quelques': 1351, 'un': 1351}, {'N': 1449}, {'N':
1158}, {'bond': 122}, {'connaissance': 285, 'mise': 991}, {'point': 285}, {'demo': 18, 'démo': 18, 'oral': 18,
'pitch': 18, 'presentation': 18, 'soutenance': 18}, {'^': 1455}, {'<their>': 1456, 'N': 19, 'la': 1456, 'le': 1456},
{'<their>': 1400, 'le': 1406}, {'chez': 285, 'par': 285}, {'a': 285, 'au': 285, 'chez': 285, 'voir': 285, 'à': 285},
{'saut': 1460}, {'<course>': 1064, '<date>': 285, '<drink>': 285, '<remarks>': 1355, 'audit': 19, 'benevolat': 233,
'crochet': 1459, 'petit': 1461, 'point': 285, 'retour': 1066, 'saut': 1460}, {'<course>': 1064, '<date>': 285,
'heure': 1106, 'heures': 1106, 'intro': 988, 'relecture': 19, 'retour': 1066, 'seances': 1106}, {'0': 1107, '^': 1157,
'a': 1450, 'avec': 1451, 'beaucoup': 1357, 'des': 1356, 'deux': 1359, 'du': 1360, 'faux': 1452, 'l': 989, 'la': 1453,
'le': 1454, 'les': 993, 'mes': 1356, 'mon': 1356, 'part': 322, 'pas': 1363, 'plein': 1357, 'plusieurs': 1364,
'quatre': 1107, 'quelques': 1365, 'repeter': 1457, 'suivre': 1458, 'tous': 1366, 'trois': 1107, 'un': 1462, 'une':
1463, 'à': 1450}, {'demande': 46}, {'^': 1465}, {'j': 1466, 'je': 1466}, {'<inf>': 0, 'que': 1467}, {'^': 1465,
'reflechisse': 170}, {'j': 1466, 'je': 1469}, {'<inf>': 0, 'les': 896, 'mettre': 895, 'que': 1470}, {'<giveinf>': 46,
'leur': 46, 'lui': 46}, {'^': 47, 'mettre': 895, 'presenter': 0}, {'<them>': 46, 'demande': 46}, {'<see_inf>': 31,
'^': 8, 'rendre': 1339}, {'^': 8}, {'aille': 1476, 'sois': 1476}, {'': (5, 'mine'), '^': 1474, 'aille': 1475, 'y':
1477}, {'leve': 1476, 'lève': 1476}, {'': (5, 'mine'), '^': 1474, 'dorme': 1476, 'me': 1479, 'parte': 1476,
'reflechisse': 170, 'rentre': 1476, 'sois': 1476}, {'j': 1478, 'je': 1480}, {'<inf>': 0, '^': 1472, 'attendre': 866,
'connecter': 870, 'l': 216, 'la': 216, 'le': 216, 'les': 1473, 'mettre': 895, 'presenter': 870, 'que': 1481},
{'<their>': 18, 'la': 18, 'le': 18}, {'^': 1483}, {'^': 1483, 'sur': 1484}, {'donne': 1485, 'donné': 1485, 'sur':
1484}, {'': (19, 'gave:resource'), '<helpful>': 174}, {'<any_det>': 1487, '<my>': 174}, {'^': 1488}, {'N': 1489},
{'N': 110, '^': 109}, {'a': 1491, 'à': 1491}, {'main': 1492}, {'de': 1493}, {'coup': 1494}, {'...': 1348, '<any_det>':
258, '<reach_noun>': 251, 'a': 1490, 'ma': 256, 'mes': 256, 'mon': 256, 'nos': 256, 'notre': 256, 'un': 1495, 'à':
1490}, {'a': 110, 'au': 110, 'aux': 110, 'sur': 110, 'à': 110}, {'N': 1497}, {'...': 1348}, {'^': 4, 'a': 5, 'aupres':
1033, 'à': 5}, {'<them>': 1500, 'N': 1500}, {'de': 1501}, {'faveur': 1502}, {'en': 1503, 'pour': 1501}, {'mot': 1504},
{'D': 243, 'a': 326, 'au': 326, 'en': 326, 'finalement': 1147, 'un': 1505, 'à': 326}, {'un': 1505}, {'elle': 8, 'lui':
8, 'moi': 8, 'nous': 8}, {'a': 1508, 'à': 1508}, {'a': 1037, 'à': 1037}, {'merci': 1510}, {'lapin': 122, 'merci':
1510}, {'avec': 270, 'passee': 279, 'passees': 279}, {'<see_inf>': 31, 'accueillir': 31, 'retrouver': 31}, {'de':
1514}, {'a': 235, 'avec': 235, 'pour': 235, 'à': 235}, {'coaching': 1516, 'mentorat': 1516, 'mentoring': 1516,
'tutorat': 1516}, {'avec': 270, 'de': 1517, 'passee': 279, 'passees': 279}, {'': (11, 'thinking'), 'j': 1466, 'je':
1466}, {'<inf>': 0, 'qu': 170, 'que': 1519}, {'': (5, 'mine'), '^': 1474, 'aille': 1476, 'y': 1477}, {'': (5, 'mine'),
'^': 1474, 'dorme': 1476, 'me': 1479, 'parte': 1476, 'rentre': 1476, 'sois': 1476}, {'j': 1521, 'je': 1522}, {'<inf>':
0, '^': 1472, 'connecter': 870, 'les': 1338, 'mettre': 895, 'presenter': 870, 'que': 1523}, {'<any_det>': 389, '<my>':
389}, {'^': 1525}, {'faut': 1526}, {'que': 1240}, {'': (7, 'waiting'), '<any_det>': 40}, {'^': 1529}, {'^': 1529,
'encore': 1530, 'toujours': 1530}, {'faut': 1528, 'manque': 1531}, {'manque': 1531}, {'N': 285, 'aussi': 931},
{'avait': 1534}, {'^': 1388, 'faudra': 1468, 'faudrait': 1520, 'faut': 1524, 'leur': 1527, 'lui': 1527, 'me': 1532,
'ne': 828, 'nous': 1533, 'parait': 383, 'paraît': 383, 'y': 1535}, {'<any_det>': 1232, 'a': 1235, 'l': 1236, 'la':
1236, 'le': 1236, 'ma': 1236, 'mon': 1236, 'notre': 1236, 'un': 1236, 'une': 1236, 'à': 1235}, {'^': 109, 'a': 110,
'au': 110, 'aux': 110, 'sur': 110, 'à': 110}, {'N': 1538}, {'elle': 321, 'il': 321, 'on': 208}, {'N': 321, 'j': 208,
'je': 208, 'nous': 208}, {'qu': 1540, 'que': 1541}, {'pour': 1542}, {'...': 1060, 'a': 110, 'au': 110, 'dans': 110,
'devant': 110, 'à': 110}, {':': 1099, 'N': 1098, 'de': 1025, 'entre': 1025}, {'<date>': 603, 'N': 603}, {'<date>':
603, 'N': 603, 'l': 1546, 'la': 1546}, {'a': 1547, 'au': 1547, 'aux': 1547, 'chez': 1547, 'en': 1547, 'voir': 1547,
'à': 1547}, {'<give1>': 46}, {'<give1>': 46, 'en': 1549}, {'^': 1550, 'dois': 333}, {'0': 77, '<any_det>': 77,
'<their>': 77, 'ca': 77, 'deux': 77, 'tout': 77, 'trois': 77}, {'<do1>': 1552, 'amene': 46, 'amène': 46, 'appelle':
46, 'appellerai': 46, 'apporte': 46, 'enverrai': 46, 'envoie': 46, 'organise': 46}, {'<them>': 46}, {'^': 1554}, {'j':
1555, 'je': 1555}, {'que': 1556}, {'d': 100, 'de': 100}, {'a': 938, 'accepte': 939, 'accepté': 939, 'dit': 1557, 'du':
1375, 'dû': 1375, 'envie': 170, 'pense': 171, 'pensé': 171, 'point': 31, 'promis': 1558, 'rdv': 31, 'rendez': 323,
'reunion': 31, 'reve': 170, 'rêvé': 170, 'un': 324, 'une': 324, 'à': 938}, {'': (7, 'waiting'), 'de': 1120, 'encore':
40, 'qu': 40, 'que': 40, 'toujours': 40}, {'appeler': 170, 'boire': 170, 'caler': 170, 'dejeuner': 170, 'diner': 170,
'dîner': 170, 'faire': 170, 'manger': 170, 'organiser': 170, 'prendre': 170, 'retrouver': 170, 'revoir': 170, 'voir':
170}, {'appeler': 170, 'boire': 170, 'caler': 170, 'dejeuner': 170, 'diner': 170, 'dîner': 170, 'faire': 170,
'manger': 170, 'me': 1561, 'nous': 1561, 'organiser': 170, 'prendre': 170, 'retrouver': 170, 'revoir': 170, 'se':
1561, 'voir': 170}, {'semaine': 46}, {'<until>': 46, 'D': 46, 'bientot': 46, 'cette': 1563, 'vite': 46},
{'<causative>': 46, 'signe': 46}, {'<do1>': 1564, 'fais': 1565}, {'fais': 1565}, {'^': 1567, 'dois': 100}, {'^': 1566,
'leur': 1568, 'lui': 1568}, {'bricole': 46, 'code': 46, 'commande': 46, 'corrige': 46, 'corrigerai': 46, 'depose': 46,
'dessine': 46, 'dépose': 46, 'fais': 1565, 'fait': 1565, 'ferai': 1565, 'garde': 46, 'garderai': 46, 'imprime': 46,
'imprimerai': 46, 'installe': 46, 'note': 46, 'prends': 46, 'ramene': 46, 'ramène': 46, 'rapporte': 46, 'rapporterai':
46, 'redige': 46, 'redigerai': 46, 'rends': 46, 'renvoie': 46, 'repare': 46, 'ressors': 46, 'rédige': 46, 'scanne':
46, 'traduirai': 46, 'traduis': 46}, {'': (5, 'mine'), 'd': 46, 'de': 46, 'que': 46}, {'ecrit': 285, 'parle': 285,
'parlé': 285, 'promis': 1571, 'repondu': 285, 'telephone': 285, 'téléphoné': 285}, {'^': 1567}, {'^': 1570, 'ai':
1572, 'leur': 1573, 'lui': 1573}, {'^': 46, 'leur': 100, 'lui': 100}, {'a': 1575, 'à': 1575}, {'elle': 1576}, {'lui':
1576}, {'d': 1577, 'de': 1578}, {'a': 1575, 'aupres': 1579, 'à': 1575}, {'engage': 1580, 'engagee': 1580, 'engagé':
1580}, {'etais': 1581}, {'suis': 1581}, {'<see_inf>': 122}, {'pas': 1584, 'plus': 1584}, {'peut': 1585, 'peux': 1585,
'pourrai': 1585, 'pourrais': 1585, 'pouvais': 1585, 'pouvait': 1585}, {'appeler': 170, 'boire': 170, 'caler': 170,
'dejeuner': 170, 'diner': 170, 'dîner': 170, 'faire': 170, 'manger': 170, 'me': 1561, 'nous': 1561, 'organiser': 170,
'pas': 1584, 'plus': 1584, 'prendre': 170, 'retrouver': 170, 'revoir': 170, 'se': 1561, 'voir': 170}, {'<go1>': 1548,
'<them>': 1551, '^': 1553, 'accompagne': 771, 'ai': 1559, 'aimerais': 170, 'attends': 1560, 'conduirai': 771,
'conduis': 771, 'depose': 771, 'devrais': 1562, 'devrait': 1562, 'devrions': 1562, 'dois': 333, 'dépose': 771,
'emmene': 771, 'emmenerai': 771, 'emmène': 771, 'fais': 692, 'fait': 692, 'ferai': 692, 'hesite': 170, 'l': 1569,
'la': 1569, 'le': 1569, 'les': 1569, 'leur': 1574, 'lui': 1574, 'm': 1582, 'me': 1583, 'ne': 1586, 'peut': 1585,
'peux': 1585, 'pourrai': 1585, 'pourrais': 1587, 'pourrait': 1562, 'pourrions': 1562, 'pouvais': 1585, 'pouvait':
1585, 'raccompagne': 771}, {'<inf>': 122}, {'<sort_of_met>': 122, 'ose': 1589}, {'<do1>': 1552, '<lui_give>': 46},
{'N': 603}, {'<any_det>': 26}, {'^': 1593}, {'apres': 122}, {'qu': 170, 'que': 170}, {'admettre': 1293, 'avouer':
1293, 'confesser': 1293, 'dire': 1293, 'reconnaitre': 1293}, {'': (11, 'thinking'), 'appeler': 170, 'boire': 170,
'caler': 170, 'dejeuner': 170, 'diner': 170, 'dîner': 170, 'faire': 170, 'manger': 170, 'me': 1561, 'nous': 1561,
'organiser': 170, 'prendre': 170, 'retrouver': 170, 'revoir': 170, 'se': 1561, 'voir': 170}, {'': (5, 'mine'), '^':
1331, 'admettre': 1293, 'avouer': 1293, 'confesser': 1293, 'connecter': 870, 'dire': 1293, 'encore': 46, 'les': 1338,
'mettre': 895, 'presenter': 870, 'reconnaitre': 1293}, {'D': 31, 'a': 31, 'au': 31, 'chez': 31, 'par': 31, 'pour': 31,
'à': 31}, {'attendu': 1600, 'attendue': 1600, 'attendus': 1600, 'convie': 1600, 'conviee': 1600, 'convies': 1600,
'invite': 1600, 'invitee': 1600, 'invitees': 1600, 'invites': 1600, 'invité': 1600}, {'^': 78, 'visiter': 31}, {'^':
78}, {'<do1>': 1564, 'fais': 1565, 'leur': 1549, 'lui': 1549}, {'^': 1604, 'leur': 1568, 'lui': 1568}, {'': (5,
'mine'), 'd': 46, 'de': 46, 'des': 46, 'du': 46}, {'occupe': 1606}, {'en': 1607, 'engage': 199, 'etais': 1581,
'occupe': 1606}, {'d': 46, 'de': 46, 'des': 46, 'du': 46}, {'': (5, 'mine'), '^': 46, 'leur': 100, 'lui': 100}, {'a':
1610, 'aupres': 1579, 'de': 46, 'pour': 46, 'à': 1610}, {'a': 46, 'de': 46, 'pour': 46, 'à': 46}, {'engage': 1611,
'engagee': 1611, 'engagé': 1611, 'propose': 1612, 'proposee': 1612, 'proposé': 1612}, {'charge': 1609, 'demande': 170,
'rappelle': 170, 'souviens': 170, 'suis': 1613}, {'a': 31, 'au': 31, 'avec': 31, 'chez': 31, 'en': 31, 'à': 31}, {'a':
170, 'qu': 170, 'que': 170, 'à': 170}, {'N': 603, '^': 1593}, {'<giveinf>': 46, 'l': 47, 'la': 47, 'le': 47, 'les':
47, 'leur': 46, 'lui': 46}, {'^': 1618}, {'bien': 170}, {'<go1>': 1548, '<them>': 1551, '^': 1591, 'accompagne': 771,
'accueille': 1592, 'accueillons': 1592, 'aura': 1594, 'aurai': 1594, 'conduirai': 771, 'conduis': 771, 'cours': 1595,
'crois': 1596, 'depose': 771, 'devais': 1597, 'devrais': 1598, 'devrait': 1562, 'devrions': 1562, 'dois': 1599,
'dépose': 771, 'emmene': 771, 'emmenerai': 771, 'emmène': 771, 'est': 1601, 'fais': 1602, 'fait': 692, 'ferai': 692,
'gere': 1603, 'l': 1605, 'la': 1605, 'le': 1605, 'les': 1605, 'leur': 1574, 'lui': 1574, 'm': 1608, 'me': 1614, 'ne':
1586, 'pars': 1615, 'pense': 1616, 'peut': 1585, 'peux': 1585, 'pourrai': 1585, 'pourrais': 1587, 'pourrait': 1562,
'pourrions': 1562, 'pouvais': 1585, 'pouvait': 1585, 'prends': 1603, 'raccompagne': 771, 'recevons': 1592, 'recevra':
1594, 'recevrai': 1594, 'recevrons': 1594, 'recois': 1617, 'recoit': 1617, 'recupere': 1594, 'reflechis': 170,
'sommes': 1601, 'songe': 170, 'suis': 1601, 'va': 938, 'vais': 1619, 'verrais': 1620, 'voudrais': 170},
{'entremetteurs': 5}, {'a': 285, 'au': 285, 'aux': 285, 'les': 1622, 'à': 285}, {'mois': 24}, {'semaine': 24},
{'prochaine': 24}, {'semaine': 1626}, {'bientot': 24, 'ce': 1624, 'cette': 1625, 'la': 1627}, {'D': 24, 'bientot': 24,
'ce': 1624, 'cette': 1625, 'la': 1627}, {'<hand3>': 1628, '<send3>': 1628, 'apporte': 1629, 'depose': 1629, 'dépose':
1629, 'envoie': 25, 'livre': 25, 'passe': 25, 'ramene': 25, 'ramène': 25, 'transmet': 25}, {'facebook': 170, 'insta':
170, 'instagram': 170, 'linkedin': 170, 'twitter': 170, 'x': 170}, {'sur': 1631}, {'^': 986, 'avec': 987}, {'contact':
1633, 'lien': 1633, 'relation': 1633}, {'en': 1634}, {'appele': 122, 'appelee': 122, 'appelé': 122, 'contacte': 122,
'contactee': 122, 'felicite': 122, 'felicitee': 122, 'rappele': 122, 'rappelee': 122, 'vu': 122, 'vue': 122},
{'appele': 122, 'appelee': 122, 'appelé': 122, 'contacte': 122, 'contactee': 122, 'encore': 1636, 'felicite': 122,
'felicitee': 122, 'rappele': 122, 'rappelee': 122, 'vu': 122, 'vue': 122}, {'appele': 122, 'appelee': 122, 'appelé':
122, 'contacte': 122, 'contactee': 122, 'encore': 1637, 'felicite': 122, 'felicitee': 122, 'rappele': 122, 'rappelee':
122, 'vu': 122, 'vue': 122}, {'N': 987, 'a': 987, 'au': 987, 'aux': 987, 'à': 987}, {'a': 987, 'au': 987, 'aux': 987,
'à': 987}, {'a': 987, 'au': 987, 'aux': 987, 'en': 1634, 'à': 987}, {'bloc': 241}, {'peu': 241}, {'^': 240, 'a': 1642,
'comme': 241, 'un': 1643, 'à': 1642}, {'pas': 1637}, {'<cheered>': 241, '<warned>': 321, 'aide': 964, 'aidee': 964,
'aidé': 964, 'appris': 1632, 'assiste': 110, 'assistee': 110, 'conseille': 964, 'conseillee': 964, 'conseillé': 964,
'debloque': 110, 'debloquee': 110, 'depanne': 964, 'depannee': 964, 'débloqué': 110, 'epaule': 110, 'epaulee': 110,
'eu': 285, 'eue': 285, 'forme': 1497, 'formee': 1497, 'formes': 1497, 'guide': 110, 'guidee': 110, 'guidé': 110,
'initie': 1497, 'initiee': 1497, 'inities': 1497, 'lu': 1632, 'mis': 1635, 'mise': 1635, 'mises': 1635, 'pas': 1638,
'presente': 1639, 'presentee': 1640, 'presentees': 1641, 'presentes': 1641, 'présenté': 1639, 'présentés': 1641,
'rebooste': 1644, 'reboostee': 1644, 'recommande': 1034, 'recommandee': 1034, 'recommandé': 1034, 'remonte': 1644,
'remontee': 1644, 'remontees': 1644, 'remontes': 1644, 'remotive': 1644, 'remotivee': 1644, 'remplace': 110,
'remplacee': 110, 'remplacé': 110, 'seconde': 233, 'secondee': 233, 'toujours': 1645, 'vu': 1632, 'vue': 1632},
{'<them>': 209, 'N': 209}, {'d': 1647, 'de': 1647}, {'^': 1630, 'ai': 1646, 'anniv': 1071, 'anniversaire': 1071,
'avis': 1280, 'idee': 1648}, {'camp': 24}, {'son': 1650}, {'dans': 1651}, {'est': 1652}, {'^': 1630, 'balle': 1653,
'messagerie': 122}, {'<my>': 174}, {'^': 1655}, {'N': 1656}, {'plan': 122}, {'': (0, 'missed'), 'sur': 122, 'vocal':
122}, {'sa': 122, 'son': 122}, {'sur': 1660}, {'message': 1659, 'vocal': 1661}, {'a': 1657, 'en': 1658, 'ma': 256,
'mes': 256, 'mon': 256, 'nos': 256, 'notre': 256, 'un': 1662, 'à': 1657}, {'^': 1630}, {'connaitre': 987,
'rencontrer': 987}, {'se': 1665}, {'un': 987, 'une': 987}, {'^': 986, 'a': 987, 'au': 987, 'aux': 987, 'en': 1634,
'l': 1667, 'à': 987}, {'<warned>': 321, 'fait': 1666, 'forme': 1497, 'formee': 1497, 'formes': 1497, 'initie': 1497,
'initiee': 1497, 'inities': 1497, 'mis': 1635, 'mise': 1635, 'mises': 1635, 'presente': 1640, 'presentee': 1640,
'presentees': 1668, 'presentes': 1668, 'présenté': 1640, 'présentés': 1668, 'rebooste': 1644, 'reboostee': 1644,
'remonte': 1644, 'remontee': 1644, 'remontees': 1644, 'remontes': 1644, 'remotive': 1644, 'remotivee': 1644,
'remplace': 233, 'remplacee': 233, 'remplacé': 233, 'seconde': 233, 'secondee': 233}, {'^': 1630, 'ai': 1669},
{'recommandation': 1382}, {'de': 1671}, {'<inf>': 83, 'faut': 83, 'il': 408, 'je': 1264, 'mieux': 1265, 'ne': 83,
'pas': 83}, {'^': 1673}, {',': 1674}, {'<lui_give>': 46}, {'accord': 285, 'adresse': 285, 'avis': 285, 'benediction':
285, 'confiance': 285, 'conge': 285, 'demission': 285, 'disponibilites': 285, 'dispos': 285, 'feu': 285, 'numero':
285, 'ok': 285, 'parole': 285, 'preavis': 285, 'reponse': 285}, {'<any_det>': 261, '<my>': 174, 'des': 261, 'deux':
261, 'l': 261, 'la': 261, 'le': 261, 'les': 261, 'trois': 261, 'un': 261, 'une': 261}, {'^': 261}, {'d': 1679, 'de':
1679}, {'de': 1679}, {'tas': 1681}, {'<any_det>': 258, '<my>': 1677, '^': 1678, 'des': 1679, 'plein': 1680,
'quelques': 1679, 'un': 1682}, {'<any_det>': 18}, {'^': 1684}, {'<any_det>': 110, '^': 109, 'comment': 110,
'pourquoi': 110}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1687,
'un': 1687, 'une': 1687}, {'^': 1549}, {'^': 1549, 'l': 1689, 'la': 1689, 'le': 1689, 'les': 1689, 'leur': 1689,
'lui': 1689}, {'j': 1690, 'je': 1690, 'on': 1690}, {'que': 1691}, {'combien': 110, 'comment': 110, 'la': 110, 'le':
110, 'les': 110, 'pourquoi': 110}, {'<handed>': 1656}, {'<taught>': 1686}, {'courage': 241}, {'<pro>': 5, 'expert':
1233}, {'<good>': 1697, '<pro>': 5, 'expert': 1233}, {'<any_det>': 1698, 'N': 5, 'd': 954, 'de': 954, 'l': 1233, 'la':
1233, 'le': 1233, 'ma': 1233, 'mon': 1233, 'notre': 1233, 'un': 1233, 'une': 1233}, {'': (8, 'asked'), 'd': 954, 'de':
954}, {'lacher': 241}, {'rien': 1701}, {'accrocher': 241}, {'bon': 241}, {'<inf>': 321, 'ne': 1702, 's': 1703,
'tenir': 1704}, {'': (5, 'mine'), '<give1>': 46, 'lis': 46, 'm': 967, 'prepare': 46, 'prépare': 46, 'reflechis': 46,
'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 1706, 'l': 1689, 'la': 1689, 'le': 1689, 'les': 1689, 'leur': 1689,
'lui': 1689}, {'j': 1707, 'je': 1707, 'on': 1690}, {'bravo': 241, 'd': 954, 'de': 1705, 'q': 970, 'que': 1708}, {'^':
109, 'd': 110, 'de': 110, 'sur': 110}, {'cours': 1710}, {'<remarks>': 1355, 'annotations': 1350, 'correctifs': 1350,
'corrections': 1350, 'cours': 1710, 'critiques': 1350, 'impressions': 1350, 'notes': 1350, 'suggestions': 1350},
{'cours': 1710, 'trois': 1356}, {'<remarks>': 1355, 'annotations': 1350, 'correctifs': 1350, 'corrections': 1350,
'critiques': 1350, 'impressions': 1350, 'notes': 1350, 'suggestions': 1350}, {'<remarks>': 1355, 'annotations': 1350,
'avis': 975, 'correctifs': 1350, 'corrections': 1350, 'critiques': 1350, 'impressions': 1350, 'notes': 1350,
'suggestions': 1350}, {'^': 109, 'avec': 110, 'pour': 110, 'sur': 110}, {'main': 1716}, {'de': 1717}, {'<remarks>':
1355, 'annotations': 1350, 'correctifs': 1350, 'corrections': 1350, 'coup': 1718, 'cours': 1710, 'critiques': 1350,
'impressions': 1350, 'notes': 1350, 'suggestions': 1350}, {'0': 1711, 'beaucoup': 1357, 'des': 1712, 'deux': 1713,
'du': 1356, 'mes': 1714, 'mon': 1715, 'pas': 1363, 'plein': 1357, 'plusieurs': 1356, 'quelques': 1407, 'tous': 1366,
'trois': 1711, 'un': 1719}, {'': (23, 'contact'), 'que': 1691}, {'annotations': 1350, 'correctifs': 1350,
'corrections': 1350, 'critiques': 1350, 'impressions': 1350, 'notes': 1350, 'suggestions': 1350}, {'annotations':
1350, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1350, 'corrections': 1350, 'critiques':
1350, 'impressions': 1350, 'lead': 5, 'notes': 1350, 'prospect': 5, 'suggestions': 1350}, {'des': 1722, 'deux': 1687,
'mes': 1722, 'mon': 1722, 'un': 1723, 'une': 1687}, {'<any_det>': 110, '^': 109, 'combien': 110, 'comment': 110, 'la':
110, 'le': 110, 'les': 110, 'pourquoi': 110}, {'beaucoup': 1357, 'des': 1714, 'deux': 1405, 'du': 1356, 'mes': 1714,
'mon': 1714, 'part': 321, 'pas': 1363, 'plein': 1357, 'plusieurs': 1356, 'quelques': 1407, 'tous': 1366, 'un': 1714},
{'coup': 1718}, {'un': 1727}, {'<any_det>': 1698, 'N': 5, 'l': 1233, 'la': 1233, 'le': 1233, 'ma': 1233, 'mon': 1233,
'notre': 1233, 'un': 1233, 'une': 1233}, {'<any_det>': 110, '^': 109}, {'<any_det>': 174}, {'^': 1731}, {'': (19,
'gave:resource'), '<any_det>': 174}, {'argent': 253}, {'l': 1734}, {'0': 253, '^': 1733, 'cent': 253, 'de': 1735},
{'': (5, 'mine'), '^': 1030}, {'': (5, 'mine'), 'd': 1737, 'de': 1737, 'que': 46}, {'<inf>': 321, '^': 46}, {'d':
1739, 'de': 1739}, {'moral': 241}, {'confiance': 241, 'courage': 241, 'du': 1696, 'le': 1741}, {'<any_det>': 1698},
{'des': 1722, 'mes': 1722, 'mon': 1722, 'un': 1722}, {'<give1>': 46, 'lis': 46, 'm': 967, 'prepare': 46, 'prépare':
46, 'reflechis': 46, 'regarde': 46, 'relis': 46, 'verifie': 46}, {'^': 1745, 'l': 1689, 'la': 1689, 'le': 1689, 'les':
1689, 'leur': 1689, 'lui': 1689}, {'j': 1746, 'je': 1746, 'on': 1690}, {'': (23, 'contact'), 'q': 970, 'que': 1747},
{'bon': 1696}, {'<handed>': 1683, '<read_it>': 1685, '<said>': 321, '<taught>': 1686, '<vowed>': 763, 'adresse': 1688,
'adressé': 1688, 'amene': 1688, 'amené': 1688, 'annonce': 1692, 'annoncé': 1692, 'annote': 1685, 'apporte': 1688,
'apporté': 1688, 'appris': 1693, 'aussi': 1694, 'bien': 1695, 'bon': 1696, 'challenge': 1685, 'commente': 1685,
'commenté': 1685, 'confie': 1656, 'confirme': 1692, 'confirmé': 1692, 'confié': 1656, 'conseille': 1699, 'conseillé':
1699, 'corrige': 1685, 'corrigé': 1685, 'demande': 1700, 'demandé': 1700, 'detaille': 1693, 'dit': 1709, 'donne':
1720, 'donné': 1720, 'ecrit': 1721, 'envoye': 1724, 'explique': 1725, 'expliqué': 1725, 'fait': 1726, 'file': 1728,
'filé': 1728, 'indique': 1729, 'laisse': 1656, 'laissé': 1656, 'montre': 1730, 'montré': 1730, 'offert': 1218,
'parle': 285, 'parlé': 285, 'partage': 1732, 'partagé': 1732, 'pose': 294, 'posé': 294, 'presente': 994, 'prete':
1736, 'promis': 1738, 'propose': 1740, 'proposé': 1740, 'présenté': 994, 'prêté': 1736, 'raconte': 1693, 'raconté':
1693, 'recommande': 1699, 'recommandé': 1699, 'redonne': 1742, 'redonné': 1742, 'refile': 1743, 'refilé': 1743,
'relu': 1685, 'remonte': 1742, 'renvoye': 1744, 'repondu': 1748, 'revu': 1685, 'souhaite': 1749, 'souhaité': 1749,
'suggere': 1699, 'suggéré': 1699, 'telephone': 285, 'tout': 1695, 'téléphoné': 285}, {'mon': 976}, {'d': 1031, 'de':
1031}, {'<handed>': 259, '<tip>': 1675, '^': 1676, 'ai': 1750, 'donne': 1751, 'donné': 1751, 'faut': 467, 'prete':
1656, 'promis': 1752, 'prête': 1656, 'tour': 1179}, {'<tip>': 1675}, {'...': 1084}, {'<date>': 122, 'rendez': 879},
{'<reach_inf>': 122, '<see_inf>': 122}, {'<reach_inf>': 122, '<see_inf>': 122, 'l': 1757, 'la': 1757, 'le': 1757,
'les': 1757, 'lui': 1757}, {'anniv': 122, 'anniversaire': 122}, {'<any_det>': 1756, 'N': 122, 'd': 1758, 'de': 1758,
'l': 1759, 'le': 1759}, {'article': 170, 'interview': 170, 'portrait': 170, 'post': 170}, {'bouquin': 170, 'livre':
170, 'post': 170}, {'': (11, 'thinking'), '<media>': 170, 'facebook': 170, 'insta': 170, 'instagram': 170, 'l': 1078,
'la': 1091, 'le': 1092, 'les': 1078, 'leur': 1078, 'linkedin': 170, 'sa': 1078, 'son': 1078, 'twitter': 170, 'un':
1078, 'une': 1078, 'x': 170}, {'...': 1060, 'dans': 1093, 'l': 1761, 'le': 1762, 'par': 1093, 'qu': 170, 'que': 170,
'sur': 1763, 'un': 1761, 'une': 1761, 'via': 1079}, {'<remarks>': 1355, 'annotations': 1350, 'audit': 19,
'correctifs': 1350, 'corrections': 1350, 'critiques': 1350, 'impressions': 1350, 'notes': 1350, 'suggestions': 1350},
{'relecture': 19}, {'beaucoup': 1357, 'des': 1714, 'deux': 1405, 'du': 1356, 'mes': 1714, 'mon': 1714, 'part': 321,
'pas': 1363, 'plein': 1357, 'plusieurs': 1356, 'quelques': 1407, 'tous': 1366, 'un': 1765, 'une': 1766}, {'<handed>':
1683, '<read_it>': 1685, '<said>': 321, '<taught>': 1686, '<vowed>': 763, 'adresse': 1688, 'adressé': 1688, 'amene':
1688, 'amené': 1688, 'annonce': 1692, 'annoncé': 1692, 'annote': 1685, 'apporte': 1688, 'apporté': 1688, 'appris':
1693, 'aussi': 1694, 'bien': 1695, 'bon': 1696, 'challenge': 1685, 'commente': 1685, 'commenté': 1685, 'confie': 1656,
'confirme': 1692, 'confirmé': 1692, 'confié': 1656, 'conseille': 1699, 'conseillé': 1699, 'corrige': 1685, 'corrigé':
1685, 'demande': 1700, 'demandé': 1700, 'detaille': 1693, 'dit': 1709, 'donne': 1720, 'donné': 1720, 'ecrit': 1721,
'envoye': 1724, 'explique': 1725, 'expliqué': 1725, 'fait': 1767, 'file': 1728, 'filé': 1728, 'indique': 1729,
'laisse': 1656, 'laissé': 1656, 'montre': 1730, 'montré': 1730, 'offert': 1218, 'parle': 285, 'parlé': 285, 'partage':
1732, 'partagé': 1732, 'pose': 294, 'posé': 294, 'presente': 994, 'prete': 1736, 'promis': 1738, 'propose': 1740,
'proposé': 1740, 'présenté': 994, 'prêté': 1736, 'raconte': 1693, 'raconté': 1693, 'recommande': 1699, 'recommandé':
1699, 'redonne': 1742, 'redonné': 1742, 'refile': 1743, 'refilé': 1743, 'relu': 1685, 'remonte': 1742, 'renvoye':
1744, 'repondu': 1748, 'revu': 1685, 'souhaite': 1749, 'souhaité': 1749, 'suggere': 1699, 'suggéré': 1699,
'telephone': 285, 'tout': 1695, 'téléphoné': 285}, {'<handed>': 259, '<must3>': 304, '^': 1676, 'ai': 1768, 'donne':
1751, 'donné': 1751, 'faut': 467, 'prete': 1656, 'promis': 1752, 'prête': 1656}, {'': (13, 'talk'), 'd': 8, 'de': 8,
'qu': 8, 'que': 8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8},
{'<giveinf>': 46, 'arreter': 83, 'leur': 46, 'lui': 46, 'ne': 83, 'pas': 83}, {'^': 1772}, {'^': 634, 'd': 1773, 'de':
1773}, {'<imperative>': 83, 'faut': 83, 'il': 408, 'n': 83, 'ne': 83, 'surtout': 83}, {'^': 1775}, {':': 1776, 'd':
412, 'de': 412, 'qu': 640, 'que': 643}, {'<hand3>': 958, '<send3>': 958, '<would_give>': 24, 'l': 614, 'la': 614,
'le': 614, 'les': 614, 'm': 648, 'me': 648, 'nous': 648}, {'^': 1778, 'allait': 438, 'va': 438}, {'<hand3>': 958,
'<send3>': 958, '<would_give>': 24, 'devait': 83, 'devrait': 83, 'doit': 83, 'fallait': 83, 'faudrait': 83, 'faut':
83, 'ferait': 83, 'l': 614, 'la': 614, 'le': 614, 'les': 614, 'm': 648, 'me': 648, 'ne': 415, 'nous': 648, 'valait':
83, 'vaudrait': 83, 'vaut': 83}, {'^': 1780, 'allait': 438, 'va': 438}, {'devait': 83, 'devrait': 83, 'doit': 83,
'fallait': 83, 'faudrait': 83, 'faut': 83, 'ferait': 83, 'ne': 415, 'valait': 83, 'vaudrait': 83, 'vaut': 83}, {'^':
1782, 'aurai': 622, 'aurais': 622, 'aurait': 622, 'aurions': 622, 'recevrai': 622, 'recevrais': 622, 'recevrait': 622,
'recevrions': 622}, {'elle': 1779, 'il': 1781, 'j': 623, 'je': 623, 'nous': 623, 'on': 1783}, {'...': 1777, ':': 410,
'd': 647, 'de': 647, 'qu': 1784, 'que': 657}, {'astuce': 209, 'conseil': 209, 'tip': 209}, {'conseil': 407}, {'bigo':
285, 'bigophone': 285, 'fil': 285, 'grelot': 285, 'phone': 285, 'telephone': 285, 'tube': 285, 'téléphone': 285},
{'de': 1788}, {'coup': 1789}, {'conseil': 407, 'coup': 1789, 'petit': 1790}, {'...': 1786, 'comme': 1787, 'le': 1787,
'un': 1791}, {'part': 285}, {'<letter>': 285, 'faire': 1793}, {'<any_det>': 1794, '<letter>': 285, 'faire': 1793},
{'des': 661, 'en': 1658, 'plantee': 122, 'poireauter': 122, 'seul': 122, 'seule': 122, 'tomber': 122, 'un': 661},
{'en': 1658, 'plantee': 122, 'poireauter': 122, 'seul': 122, 'seule': 122, 'tomber': 122}, {'rappele': 122, 'repondu':
122}, {'bigo': 285, 'bigophone': 285, 'fil': 285, 'grelot': 285, 'phone': 285, 'tel': 285, 'telephone': 285, 'tube':
285, 'tél': 285, 'téléphone': 285}, {'de': 1799}, {'coup': 1800, 'petit': 1790}, {'un': 1801}, {'<handed_me>': 285,
'<reached_me>': 285, '<said>': 1771, '<told_pp>': 613, '<urges>': 604, '<vowed>': 619, 'accompagne': 281,
'accompagnee': 281, 'accompagné': 281, 'accueillis': 285, 'alerte': 620, 'alertee': 620, 'alerté': 620, 'annonce':
625, 'annoncé': 625, 'assure': 627, 'assuré': 627, 'certifie': 628, 'confirme': 625, 'confirmé': 625, 'conjure': 629,
'conseille': 633, 'conseillé': 633, 'demande': 1774, 'demandé': 1774, 'dit': 1785, 'donne': 1792, 'donné': 1792,
'ecrit': 625, 'envoye': 1795, 'exhorte': 629, 'fait': 659, 'garanti': 627, 'invites': 285, 'jure': 627, 'juré': 627,
'laisse': 1796, 'laissee': 1797, 'laisses': 1797, 'laissé': 1796, 'lance': 430, 'lancé': 430, 'mis': 665, 'mise': 665,
'parle': 666, 'parlé': 666, 'pas': 1798, 'passe': 1802, 'passé': 1802, 'plante': 122, 'plantee': 122, 'pose': 920,
'posé': 920, 'preconise': 671, 'prie': 629, 'prié': 629, 'promis': 673, 'propose': 439, 'proposé': 439, 'préconise':
674, 'préconisé': 671, 'rappele': 675, 'reclame': 401, 'recommande': 671, 'recommandé': 671, 'recu': 285, 'recue':
285, 'recues': 285, 'recus': 285, 'rejoint': 281, 'rejointe': 281, 'rendu': 676, 'réclame': 401, 'réclamé': 401,
'saute': 677, 'sauté': 677, 'somme': 629, 'suggere': 671, 'suggère': 674, 'suggéré': 671, 'supplie': 680, 'supplié':
680}, {'fallait': 83, 'faudrait': 83, 'faut': 83, 'valait': 83, 'vaudrait': 83}, {'^': 1804}, {'il': 1805, 'on':
1805}, {'qu': 1806}, {':': 410, 'qu': 1806}, {'a': 100, 'à': 100}, {'N': 1809}, {'de': 1810}, {'aupres': 1811,
'envers': 1810}, {'a': 31, 'au': 31, 'chez': 31, 'à': 31}, {'annonce': 931, 'annoncé': 931, 'appris': 931, 'confirme':
931, 'confirmé': 931, 'dit': 931, 'raconte': 931, 'raconté': 931}, {'a': 1814}, {'dit': 1807}, {'pour': 401}, {'a':
100, 'd': 100, 'de': 100, 'pour': 100, 'à': 100}, {'N': 1818}, {'de': 1819}, {'aupres': 1820, 'avec': 1819, 'envers':
1819}, {'arrete': 926, 'arretee': 926, 'arrêté': 926, 'engage': 1821, 'engagee': 1821, 'engagé': 1821, 'pointe': 926,
'pointee': 926, 'propose': 1821, 'proposee': 1821, 'proposé': 1821, 'rendu': 926, 'rendue': 926}, {'<says>': 1770,
'<urges>': 604, '^': 606, 'a': 1803, 'accompagnait': 281, 'alerte': 620, 'appelle': 285, 'disait': 1807, 'dit': 1808,
'ecrit': 285, 'ecrivait': 285, 'engage': 1812, 'enjoint': 629, 'etais': 1581, 'invite': 1813, 'invitent': 1813, 'l':
1815, 'me': 1816, 'presse': 629, 'prie': 629, 'relance': 1817, 'repond': 285, 'suis': 1822, 'supplie': 629},
{'attendre': 866}, {'aucune': 1129, 'pas': 1419}, {'aucune': 1129, 'pas': 1419, 'toujours': 1825}, {'N': 40}, {'d':
1827, 'de': 1827}, {'...': 1828}, {'l': 1829, 'la': 1829, 'le': 1829, 'les': 1829}, {'^': 1830}, {'<any_det>': 1756,
'^': 1830, 'encore': 1831, 'toujours': 1831}, {'^': 1830, 'encore': 1831, 'toujours': 1831}, {'<any_det>': 1756},
{'^': 232, 'avec': 233}, {'^': 1472}, {'': (13, 'talk'), 'je': 170}, {'combien': 8, 'comment': 8, 'd': 1836, 'de':
1836, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1837}, {'^': 1782}, {'il': 1839, 'on': 1839}, {'d': 686, 'de':
686, 'qu': 1840, 'que': 571}, {'': (0, 'missed'), '^': 1529, 'encore': 1530, 'toujours': 1530}, {'de': 46}, {'': (11,
'thinking'), 'jamais': 122, 'pas': 122, 'plus': 122, 'toujours': 1189}, {'a': 1836, 'à': 1836}, {'N': 1818, 'lui':
1576}, {'d': 1577, 'de': 1846}, {'a': 1610, 'aupres': 1847, 'avec': 1819, 'de': 46, 'envers': 1819, 'pour': 46, 'à':
1610}, {'a': 46, 'aupres': 1820, 'avec': 1819, 'de': 46, 'envers': 1819, 'pour': 46, 'à': 46}, {'arrete': 926,
'arretee': 926, 'arrêté': 926, 'engage': 1848, 'engagee': 1848, 'engagé': 1848, 'pointe': 926, 'pointee': 926,
'propose': 1849, 'proposee': 1849, 'proposé': 1849, 'rendu': 926, 'rendue': 926}, {'<says>': 1770, '<urges>': 604,
'^': 684, 'annoncer': 383, 'charge': 1609, 'conseille': 407, 'decroche': 1287, 'demandait': 501, 'demande': 1838,
'dire': 383, 'disant': 383, 'dit': 1841, 'doit': 691, 'doivent': 691, 'décroche': 1287, 'engage': 1812, 'faut': 1528,
'ghoste': 122, 'informer': 383, 'manque': 1842, 'met': 695, 'preconise': 674, 'prevenir': 383, 'promet': 696,
'préconise': 674, 'préconisé': 674, 'rappeler': 1843, 'rappelle': 1844, 'reclame': 401, 'recommande': 674,
'recommandé': 674, 'relance': 1817, 'repond': 1287, 'reste': 1845, 'réclame': 401, 'réclamé': 401, 'souviens': 170,
'suggere': 674, 'suggère': 674, 'suggéré': 674, 'suis': 1850, 'verrait': 697, 'voit': 697}, {'': (10, 'thanks'), 'N':
1037}, {'fois': 1510}, {'N': 1037, 'a': 1852, 'beaucoup': 1510, 'encore': 1510, 'infiniment': 1510, 'mille': 1853,
'à': 1852}, {'vaut': 208}, {'mercis': 1510}, {'N': 987, '^': 986}, {'avec': 1857}, {'contact': 1858, 'lien': 1858,
'relation': 1858}, {'en': 1859, 'et': 1009}, {'N': 1860, 'en': 1013, 'par': 1015}, {'avec': 994}, {'contact': 1862,
'lien': 1862, 'relation': 1862}, {'en': 1863}, {'N': 1024, 'de': 1025, 'entre': 1025}, {'contact': 1865, 'relation':
1865}, {'N': 1864, 'en': 1866}, {'et': 281}, {'meme': 907, 'même': 907, 'pas': 917, 'plus': 918}, {'jamais': 1004,
'pas': 1020, 'plus': 1021, 'toujours': 1044}, {'eu': 914, 'lieu': 122}, {'pas': 1871}, {'arrive': 122, 'arrivee': 122,
'arrivé': 122, 'venu': 122, 'venue': 122}, {'venu': 122, 'venue': 122}, {'jamais': 1873, 'meme': 907, 'même': 907,
'pas': 1874}, {'pas': 1638, 'toujours': 1645}, {'ai': 1876}, {'dit': 122, 'ecrit': 122, 'envoye': 122, 'parle': 122,
'parlé': 122, 'repondu': 122, 'souhaite': 122, 'souhaité': 122, 'telephone': 122, 'téléphoné': 122}, {'dit': 122,
'ecrit': 122, 'encore': 1878, 'envoye': 122, 'parle': 122, 'parlé': 122, 'repondu': 122, 'souhaite': 122, 'souhaité':
122, 'telephone': 122, 'téléphoné': 122}, {'dit': 122, 'ecrit': 122, 'encore': 1879, 'envoye': 122, 'parle': 122,
'parlé': 122, 'repondu': 122, 'souhaite': 122, 'souhaité': 122, 'telephone': 122, 'téléphoné': 122}, {'pas': 1879},
{'pas': 1880, 'rien': 1879, 'toujours': 1881}, {'ai': 1882}, {'decroche': 122, 'décroché': 122, 'rappele': 122,
'repondu': 122}, {'pas': 1884}, {'pas': 939}, {'a': 1869, 'ai': 1870, 'aura': 1872, 'est': 1875, 'l': 1877, 'leur':
1883, 'lui': 1883, 'ont': 1885, 'oublie': 1886, 'oublier': 1886, 'oublions': 1886}, {'decroche': 1287, 'décroche':
1287, 'rappelle': 1287, 'repond': 1287}, {'jamais': 122, 'pas': 122, 'plus': 122, 'tjrs': 1189, 'tjs': 1189,
'toujours': 1189}, {'fait': 1189, 'fera': 1189}, {'capte': 1189, 'decroche': 1287, 'décroche': 1287, 'l': 1877,
'leur': 1883, 'lui': 1883, 'me': 1888, 'oublie': 1886, 'oublier': 1886, 'oublions': 1886, 'rappelle': 1287, 'repond':
1889, 'se': 1890}, {'step': 0, 'steps': 0}, {'N': 122}, {'ni': 1893}, {'N': 1894}, {'': (12, 'task'), 'meme': 0,
'même': 0}, {'moi': 1896}, {'moi': 0}, {'a': 1897, 'pour': 1898, 'à': 1897}, {'devons': 1836, 'doit': 1836},
{'<hand3>': 958, '<send3>': 958, '<would_give>': 24, 'l': 614, 'la': 614, 'le': 614, 'les': 614, 'm': 615, 'me': 615,
'nous': 615}, {'^': 1901}, {'<hand3>': 958, '<send3>': 958, '<would_give>': 24, 'fallait': 83, 'faudrait': 83, 'faut':
83, 'l': 614, 'la': 614, 'le': 614, 'les': 614, 'm': 615, 'me': 615, 'nous': 615, 'valait': 83, 'vaudrait': 83}, {'^':
1903}, {'^': 1804, 'aurai': 622, 'aurais': 622, 'aurait': 622, 'aurions': 622, 'recevrai': 622, 'recevrais': 622,
'recevrait': 622, 'recevrions': 622}, {'elle': 1902, 'il': 1904, 'j': 623, 'je': 623, 'nous': 623, 'on': 1905},
{'...': 1777, ':': 410, 'd': 647, 'de': 647, 'qu': 1906, 'que': 624}, {'N': 1558}, {'': (5, 'mine'), 'm': 24, 'me':
24, 'nous': 24}, {'^': 1909}, {'^': 434, 'a': 1908, 'd': 1910, 'de': 1910, 'qu': 672, 'que': 672, 'à': 1908},
{'<handed_me>': 285, '<reached_me>': 285, '<said>': 1771, '<told_pp>': 613, '<urges>': 604, '<vowed>': 619,
'accueillis': 285, 'annonce': 625, 'annoncé': 625, 'assure': 627, 'assuré': 627, 'certifie': 628, 'confirme': 625,
'confirmé': 625, 'conjure': 629, 'conseille': 633, 'conseillé': 633, 'demande': 1774, 'demandé': 1774, 'dit': 1907,
'donne': 1792, 'donné': 1792, 'ecrit': 625, 'envoye': 1795, 'exhorte': 629, 'fait': 659, 'garanti': 627, 'invites':
285, 'jure': 627, 'juré': 627, 'laisse': 1796, 'laissee': 1797, 'laisses': 1797, 'laissé': 1796, 'lance': 430,
'lancé': 430, 'mis': 708, 'mise': 708, 'parle': 666, 'parlé': 666, 'passe': 1802, 'passé': 1802, 'plantes': 122,
'pose': 920, 'posé': 920, 'preconise': 671, 'prie': 629, 'prié': 629, 'promis': 1911, 'préconise': 674, 'préconisé':
671, 'recommande': 671, 'recommandé': 671, 'recu': 285, 'recue': 285, 'recues': 285, 'recus': 285, 'rendu': 676,
'saute': 677, 'sauté': 677, 'somme': 629, 'suggere': 671, 'suggère': 674, 'suggéré': 671, 'supplie': 680, 'supplié':
680}, {'': (0, 'missed'), '<see_inf>': 122, 'se': 291}, {'': (0, 'missed'), '<see_inf>': 122, 'd': 1913, 'de': 1913,
'se': 291}, {'vous': 1914}, {'cale': 1914, 'calé': 1914, 'prevu': 1914, 'rdv': 1914, 'rendez': 1915}, {'combien': 8,
'comment': 8, 'd': 1836, 'de': 1836, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 410, 'd': 208, 'de':
208, 'qu': 1806}, {'': (7, 'waiting'), '<giveinf>': 46, 'leur': 46, 'lui': 46}, {'^': 1919, 'encore': 690, 'toujours':
690}, {'0': 281, 'deux': 281, 'nombreuses': 281, 'nombreux': 281, 'quatre': 281, 'quelques': 281, 'tous': 281,
'toute': 281, 'trois': 281, 'une': 281}, {'promis': 1558}, {'a': 1922, 'devons': 46, 'doit': 46}, {'croises': 122,
'parle': 122, 'parlé': 122, 'vu': 122, 'vus': 122}, {'pas': 1924}, {'sommes': 1925}, {'est': 1925}, {'nous': 1926,
's': 1927}, {'<sort_of_met>': 285, 'pas': 1924}, {'sommes': 1929}, {'a': 31, 'au': 31, 'avec': 31, 'chez': 31, 'en':
31, 'ensemble': 31, 'à': 31}, {'<sort_of_met>': 285, 'attendu': 1600, 'attendue': 1600, 'attendus': 1600, 'convie':
1600, 'conviee': 1600, 'convies': 1600, 'invite': 1600, 'invitee': 1600, 'invitees': 1600, 'invites': 1600, 'invité':
1600}, {'<go1>': 1548, '<says>': 1770, '<them>': 1900, '<urges>': 604, '^': 684, 'a': 1912, 'accueille': 1592,
'accueillons': 1592, 'allons': 938, 'annoncer': 383, 'appelle': 285, 'attendons': 40, 'aura': 1594, 'aurai': 1594,
'avait': 1916, 'avions': 1916, 'conseille': 407, 'demandait': 501, 'demande': 1917, 'devons': 1836, 'devrais': 1562,
'devrait': 1562, 'devrions': 1562, 'dire': 383, 'disait': 1807, 'disant': 383, 'dit': 1918, 'doit': 1920, 'doivent':
691, 'ecrit': 285, 'ecrivait': 285, 'enjoint': 629, 'est': 1601, 'etions': 1921, 'fais': 692, 'fait': 692, 'ferai':
692, 'informer': 383, 'invite': 1813, 'invitent': 1813, 'l': 1815, 'leur': 1923, 'lui': 1923, 'manque': 1531, 'me':
1816, 'n': 1928, 'ne': 1928, 'nous': 1930, 'part': 1931, 'partons': 1931, 'pourrais': 1562, 'pourrait': 1562,
'pourrions': 1562, 'preconise': 674, 'presse': 629, 'prevenir': 383, 'prie': 629, 'préconise': 674, 'préconisé': 674,
'recevons': 1592, 'recevra': 1594, 'recevrai': 1594, 'recevrons': 1594, 'recois': 1617, 'recoit': 1617, 'recommande':
674, 'recommandé': 674, 'recupere': 1594, 'repond': 285, 's': 1927, 'sommes': 1932, 'suggere': 674, 'suggère': 674,
'suggéré': 674, 'suis': 1601, 'supplie': 629, 'verrait': 697, 'voit': 697}, {'cafe': 285, 'café': 285, 'verre': 285},
{'ma': 256, 'mes': 256, 'mon': 256, 'nos': 256, 'notre': 256, 'un': 1934}, {'^': 1550, 'devons': 1836, 'doit': 1836},
{'envoie': 46, 'prepare': 46, 'prépare': 46, 'relance': 46, 'renvoie': 46, 'transmet': 46}, {'a': 1908, 'd': 100,
'de': 100, 'à': 1908}, {'<set>': 31, 'dit': 1557, 'promis': 1938, 'rendez': 323}, {'N': 690}, {'': (7, 'waiting'),
'de': 1940}, {'D': 243, 'a': 243, 'au': 243, 'la': 243, 'le': 243, 'notre': 243, 'à': 243}, {'': (1, 'moved'), 'D':
243}, {'D': 243, 'a': 326, 'au': 326, 'pour': 326, 'à': 326}, {'': (1, 'moved'), 'D': 243, 'a': 326, 'au': 326,
'pour': 326, 'à': 326}, {'D': 243, 'a': 1943, 'au': 1943, 'ca': 1944, 'l': 1944, 'la': 243, 'le': 1945, 'notre': 243,
'pour': 326, 'à': 1943}, {'dejeuner': 122, 'diner': 122, 'dîner': 122, 'manger': 122, 's': 290, 'se': 291},
{'appeler': 31}, {'parler': 31, 'rappeler': 31, 'revoir': 31, 'voir': 31}, {'^': 1472, 'boire': 31, 'dejeuner': 31,
'diner': 31, 'dîner': 31, 'manger': 31, 's': 1948, 'se': 1949}, {'0': 281, 'deux': 281, 'nombreuses': 281, 'nombreux':
281, 'plein': 281, 'quatre': 281, 'quelques': 281, 'tous': 281, 'toute': 281, 'trois': 281, 'une': 281}, {'^': 1567,
'leur': 1573, 'lui': 1573}, {'fais': 1565, 'fait': 1565, 'ferai': 1565}, {'^': 1953, 'a': 1922, 'devons': 46, 'doit':
46, 'leur': 1573, 'lui': 1573}, {'nous': 1926, 'peut': 1585, 'peux': 1585, 'pourrai': 1585, 'pourrais': 1585,
'pouvais': 1585, 'pouvait': 1585, 's': 1927}, {'dej': 31, 'déj': 31}, {'apero': 31, 'cafe': 31, 'café': 31, 'petit':
1956, 'the': 31, 'verre': 31}, {'le': 1957, 'un': 1957}, {'D': 243, 'a': 326, 'au': 326, 'ca': 1944, 'l': 1944, 'le':
1944, 'pour': 326, 'à': 326}, {'': (14, 'together'), '<sort_of_met>': 285, 'loupe': 122, 'loupes': 122, 'manque': 122,
'manques': 122, 'manqué': 122, 'pas': 1924, 'rate': 122, 'rates': 122}, {'appelle': 31, 'est': 1960}, {'<we_meet>':
31}, {'voir': 31}, {'<see_inf>': 31, '^': 937, 'chez': 31, 'se': 1963}, {'<go1>': 1548, '<them>': 1936, '^': 1937,
'a': 1939, 'accompagne': 771, 'accueille': 1592, 'accueillons': 1592, 'attend': 1941, 'aura': 1594, 'aurai': 1594,
'avait': 1916, 'avance': 1942, 'avions': 1916, 'boit': 31, 'brunche': 31, 'conduirai': 771, 'conduis': 771, 'decale':
1946, 'dejeune': 31, 'depose': 771, 'devait': 1947, 'devons': 1836, 'devrais': 1562, 'devrait': 1562, 'devrions':
1562, 'dine': 31, 'doit': 1950, 'décale': 1946, 'déjeune': 31, 'dépose': 771, 'dîne': 31, 'emmene': 771, 'emmenerai':
771, 'emmène': 771, 'est': 1601, 'etait': 1951, 'fais': 692, 'fait': 692, 'ferai': 692, 'l': 1952, 'la': 1952, 'le':
1952, 'les': 1952, 'leur': 1954, 'lui': 1954, 'lunche': 31, 'mange': 31, 'n': 1928, 'ne': 1955, 'nous': 1926, 'part':
1931, 'partons': 1931, 'peut': 1585, 'peux': 1585, 'pourrai': 1585, 'pourrais': 1587, 'pourrait': 1562, 'pourrions':
1562, 'pouvais': 1585, 'pouvait': 1585, 'prend': 1958, 'raccompagne': 771, 'recale': 1959, 'recevons': 1592,
'recevra': 1594, 'recevrai': 1594, 'recevrons': 1594, 'recois': 1617, 'recoit': 1617, 'recupere': 1594, 'remet': 1959,
'reporte': 1946, 'repousse': 1946, 's': 1961, 'se': 1962, 'sommes': 1601, 'suis': 1601, 'va': 1964, 'vais': 938,
'verra': 924}, {'besoin': 714, 'confirme': 867, 'confirmé': 867, 'du': 882, 'dû': 882}, {'': (0, 'missed'), 'complet':
122, 'total': 122}, {'le': 1756}, {'<any_det>': 1756, 'N': 122, 'completement': 1968, 'd': 1758, 'de': 1758, 'l':
1759, 'le': 1759, 'pas': 939, 'totalement': 1968}, {'<any_det>': 1756, 'N': 122, 'completement': 1968, 'd': 1758,
'de': 1758, 'l': 1759, 'le': 1759, 'totalement': 1968}, {'': (23, 'contact'), '...': 1060, 'a': 285, 'au': 285,
'avec': 285, 'à': 285}, {'N': 1345}, {'experience': 110, 'rex': 110}, {'...': 1348, 'a': 1972, 'des': 1165, 'le':
1165, 'mon': 1973, 'quelques': 1165, 'un': 1165, 'une': 1165, 'à': 1972}, {'avec': 1893, 'chez': 1893}, {'<date>':
1975, 'rencontre': 1975, 'retrouvailles': 1975, 'visite': 1975}, {'hui': 122}, {'': (0, 'missed'), 'N': 122}, {'D':
122, 'aujourd': 1977, 'avec': 1978, 'ce': 122, 'cette': 122, 'chez': 1893}, {'D': 122, 'aujourd': 1977, 'avec': 122,
'ce': 122, 'cette': 122}, {'vous': 1980}, {'<date>': 1979, 'news': 122, 'nouvelles': 122, 'rencontre': 1975, 'rendez':
1981, 'reponse': 122, 'retour': 122, 'retrouvailles': 1975, 'signe': 122, 'visite': 1975}, {'appele': 122, 'appelé':
122, 'eu': 122, 'parle': 122, 'parlé': 122, 'recu': 1530, 'rencontre': 122, 'rencontré': 122, 'revu': 122, 'vu': 122},
{'occasion': 122}, {'<them>': 122, 'N': 122, 'de': 912, 'l': 1984, 'le': 1018, 'lieu': 122}, {'moindre': 1128},
{'<sort_of_met>': 122, 'd': 1976, 'de': 1982, 'decroche': 122, 'décroché': 122, 'encore': 1983, 'eu': 1985,
'joignable': 122, 'le': 1986, 'ose': 1589, 'oublier': 939, 'pointe': 122, 'pointee': 122, 'pu': 122, 'rappele': 122,
'recu': 1530, 'repondu': 122, 'reussi': 122}, {'<teach_inf>': 110}, {'leur': 1988, 'lui': 1988}, {'a': 1989, 'à':
1989}, {'N': 110, 'a': 947, 'à': 947}, {'N': 1990, 'apprendre': 1991, 'coacher': 1991, 'entrainer': 1991, 'expliquer':
1991, 'former': 1991, 'initier': 1991, 'montrer': 1991}, {'': (23, 'contact'), 'N': 1990}, {'a': 1992, 'avec': 1993,
'chez': 285, 'à': 1992}, {'maison': 31}, {'D': 243, 'N': 1656, 'la': 1995}, {'<them>': 19, 'N': 19}, {'avec': 1997,
'chez': 1997, 'd': 119, 'de': 119}, {'...': 1998}, {'<any_det>': 1999, '^': 271}, {'D': 243, 'bureau': 31, 'crible':
2000}, {'': (23, 'contact'), 'moi': 31, 'nous': 31}, {'temps': 1053}, {'<any_det>': 1999, '<their>': 19, '^': 271},
{'D': 243, 'revue': 2004}, {'avec': 285, 'chez': 285, 'ensemble': 285}, {'midi': 2006}, {'moment': 2006}, {'end':
2006}, {'<time_span>': 2006, 'apres': 2007, 'petit': 2008, 'week': 2009}, {'bigo': 285, 'bigophone': 285, 'fil': 285,
'grelot': 285, 'phone': 285, 'tube': 285}, {'de': 2011}, {'<time_span>': 2006, 'apres': 2007, 'coup': 2012, 'petit':
2008, 'week': 2009}, {'...': 1994, '<any_det>': 258, '<reach_noun>': 251, 'D': 243, 'a': 1996, 'au': 2001, 'boire':
31, 'chez': 2002, 'dejeuner': 31, 'diner': 31, 'du': 2003, 'dîner': 31, 'en': 2005, 'finalement': 1147, 'la': 2010,
'le': 2010, 'me': 1963, 'nous': 1963, 'un': 2013, 'une': 2010, 'voir': 285, 'à': 1996}, {'bigo': 285, 'bigophone':
285, 'grelot': 285, 'phone': 285, 'tube': 285}, {'de': 2015}, {'coup': 2016}, {'avec': 285, 'chez': 285, 'un': 2017,
'voir': 285}, {'la': 1995}, {'bureau': 31}, {'moi': 31, 'nous': 31}, {'a': 2019, 'au': 2020, 'boire': 31, 'chez':
2021, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'me': 1963, 'nous': 1963, 'à': 2019}, {'crible': 2000}, {'revue':
2004}, {'...': 1994, '<any_det>': 258, '<reach_noun>': 251, 'a': 1657, 'au': 2023, 'chez': 285, 'du': 2003, 'en':
2024, 'la': 2010, 'le': 2010, 'un': 2013, 'une': 2010, 'voir': 285, 'à': 1657}, {'mon': 1081, 'qu': 8, 'que': 8},
{'a': 1836, 'qu': 582, 'que': 583, 'à': 1836}, {'': (5, 'mine'), 'connecter': 870, 'les': 1338, 'mettre': 895,
'presenter': 870}, {'a': 2028, 'à': 2028}, {'appele': 122, 'appelé': 122, 'entre': 122, 'entré': 122, 'passe': 122,
'passé': 122, 'repondu': 122, 'venu': 122}, {'rdv': 122, 'rendez': 879}, {'a': 2030, 'est': 2030}, {'a': 2030, 'au':
2031, 'est': 2030, 'n': 2032, 'ne': 2032}, {'dejeune': 285, 'déjeuné': 285}, {'<sort_of_met>': 122, 'attendre': 866,
'de': 912, 'joignable': 122}, {'...': 1214, 'de': 1517}, {'la': 1022, 'un': 919, 'une': 1022}, {',': 1270},
{'consoler': 241, 'encourager': 241, 'feliciter': 241, 'rassurer': 241, 'rebooster': 241, 'reconforter': 241,
'remonter': 241, 'remotiver': 241, 'soutenir': 241}, {'chance': 241}, {'s': 1703, 'tenir': 1704}, {'bon': 1696,
'bonne': 2040, 'bravo': 241, 'de': 2041}, {'conseiller': 1743, 'dire': 2042, 'indiquer': 1743, 'recommander': 1743,
'redonner': 1742, 'remonter': 1742, 'souhaiter': 2042}, {',': 1270, 'conseiller': 1743, 'dire': 2042, 'indiquer':
1743, 'recommander': 1743, 'redonner': 1742, 'remonter': 1742, 'souhaiter': 2042}, {'annoncer': 383, 'dire': 383,
'informer': 383, 'prevenir': 383}, {'<them>': 1253, '<they>': 1253, 'N': 2038, 'consoler': 242, 'elle': 2038, 'elles':
1329, 'encourager': 242, 'eux': 1329, 'feliciter': 242, 'info': 8, 'l': 2039, 'la': 2039, 'le': 2039, 'les': 2039,
'leur': 2043, 'lui': 2044, 'ma': 1184, 'me': 2045, 'nous': 2045, 'rassurer': 242, 'reconforter': 242, 'remotiver':
242, 'soutenir': 242}, {'pas': 170}, {'<their>': 1156, 'de': 1311, 'des': 1312, 'la': 1313, 'les': 1314}, {'^': 2048,
'avec': 1451}, {'': (23, 'contact'), 'a': 1223, 'au': 1224, 'aux': 1224, 'avec': 1223, 'et': 994, 'à': 1223}, {'mail':
1025}, {'N': 2050, 'par': 2051}, {'argent': 256}, {'l': 2053}, {'cents': 256}, {'0': 256, '<any_det>': 256, '^': 1731,
'a': 1219, 'cent': 256, 'de': 2054, 'deux': 2055, 'ma': 256, 'mes': 256, 'mon': 256, 'nos': 256, 'notre': 256, 'à':
1219}, {'D': 243, 'a': 326, 'au': 326, 'en': 326, 'pour': 326, 'à': 326}, {'<shifted>': 2057, 'D': 243, 'a': 326,
'au': 326, 'en': 326, 'finalement': 2057, 'pour': 326, 'à': 326}, {'lieu': 2058}, {'fera': 2058}, {'aura': 2059,
'est': 2058, 'glisse': 2058, 'passe': 2058, 'passera': 2058, 'se': 2060, 'sera': 2058}, {'D': 2061}, {'D': 2061,
'cale': 2062, 'calee': 2062, 'calé': 2062, 'fixe': 2062, 'fixee': 2062, 'fixé': 2062, 'prevu': 2062, 'prevue': 2062},
{'<inf>': 31, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'passer': 31, 'se': 1963, 'voir': 31}, {'etre': 2063}, {'D':
2061, 'avait': 2063, 'avec': 1198, 'cale': 2062, 'calee': 2062, 'calé': 2062, 'de': 2064, 'devait': 2065, 'est': 2063,
'etait': 2063, 'fixe': 2062, 'fixee': 2062, 'fixé': 2062, 'prevu': 2062, 'prevue': 2062}, {'D': 2061, 'avait': 2063,
'cale': 2062, 'calee': 2062, 'calé': 2062, 'devait': 2065, 'est': 2063, 'etait': 2063, 'fixe': 2062, 'fixee': 2062,
'fixé': 2062, 'prevu': 2062, 'prevue': 2062}, {'des': 1165, 'le': 1165, 'quelques': 1165, 'rdv': 31, 'rendez': 323,
'un': 1165, 'une': 1165}, {'rdv': 31}, {'<date>': 31, 'etape': 2069, 'rendez': 323}, {'': (12, 'task'), 'rdv': 31},
{'<date>': 31, 'etape': 2071, 'rendez': 323}, {'etapes': 0}, {'elle': 1307, 'il': 1307}, {'^': 24, 'd': 626, 'de':
626, 'qu': 2074}, {':': 890, '^': 939, 'a': 1029, 'd': 1031, 'de': 1031, 'à': 1029}, {'N': 1225, 'par': 2051}, {'^':
1388}, {'elle': 2078, 'il': 2078}, {'^': 864}, {'<give3>': 24, '<would_give>': 24, 'l': 614, 'la': 358, 'le': 358,
'les': 358}, {'<would_give>': 24, 'jeter': 1386, 'jette': 1386, 'jettera': 1386, 'm': 2081, 'me': 2081, 'nous': 2081,
'regarde': 1386, 'regarder': 1386, 'va': 1387}, {'<any_det>': 476, '<my>': 476}, {'^': 2083}, {'^': 2082, 'auraient':
2084, 'aurait': 2084, 'recevraient': 2084, 'recevrait': 2084}, {'^': 1422, 'auraient': 2084, 'aurait': 2084,
'recevraient': 2084, 'recevrait': 2084}, {'aurai': 622, 'aurais': 622, 'aurait': 622, 'aurions': 622, 'recevrai': 622,
'recevrais': 622, 'recevrait': 622, 'recevrions': 622, 'recupererais': 622}, {'aurai': 622, 'aurais': 622, 'aurait':
622, 'aurions': 622, 'avait': 2067, 'recevrai': 622, 'recevrais': 622, 'recevrait': 622, 'recevrions': 622,
'recupererais': 622}, {'<they>': 8, 'attendre': 2080, 'elle': 2085, 'elles': 2086, 'il': 2085, 'ils': 2086, 'j': 2087,
'je': 2087, 'nous': 2087, 'on': 2088}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8},
{'benevolat': 234}, {'de': 2091}, {'h': 2092, 'heure': 2092, 'heures': 2092}, {'devrais': 83, 'devrait': 83,
'devrions': 83, 'ferais': 312, 'ferait': 312}, {'^': 2094, 'aurai': 622, 'aurais': 622, 'aurait': 622, 'aurions': 622,
'recevrai': 622, 'recevrais': 622, 'recevrait': 622, 'recevrions': 622, 'recupererais': 622}, {'<they>': 8, 'elle':
2078, 'il': 2078, 'j': 2095, 'je': 2095, 'nous': 2095, 'on': 2095}, {'': (13, 'talk'), 'D': 2061, 'avait': 2063,
'cale': 2062, 'calee': 2062, 'calé': 2062, 'devait': 2065, 'est': 2063, 'etait': 2063, 'fixe': 2062, 'fixee': 2062,
'fixé': 2062, 'prevu': 2062, 'prevue': 2062}, {'<any_det>': 1756, 'N': 122, 'l': 1759, 'le': 1759}, {'prochain': 31},
{'...': 1214, 'D': 2099, 'annule': 122, 'annulee': 122, 'annulé': 122, 'caduc': 122, 'manque': 122, 'manqué': 122,
'rate': 122, 'tombe': 246, 'tombé': 246, 'zappe': 122}, {'d': 931, 'de': 931}, {'...': 2101}, {'des': 2102, 'la':
2102, 'le': 2102, 'les': 2102, 'ma': 2102, 'mon': 2102, 'sa': 2102, 'son': 2102, 'un': 2102, 'une': 2102},
{'<any_det>': 1232, 'N': 1034, '^': 499, 'a': 1235, 'd': 208, 'de': 208, 'l': 1236, 'la': 1236, 'le': 1236, 'ma':
1236, 'mon': 1236, 'notre': 1236, 'qu': 208, 'que': 208, 'un': 1236, 'une': 1236, 'à': 1235}, {'<any_det>': 1232, 'N':
1034, 'a': 1235, 'd': 208, 'de': 208, 'l': 1236, 'la': 1236, 'le': 1236, 'ma': 1236, 'mon': 1236, 'notre': 1236, 'qu':
208, 'que': 208, 'un': 1236, 'une': 1236, 'à': 1235}, {'...': 2101, 'visite': 1101}, {'fil': 1101}, {'de': 2107},
{'...': 2101, '<letter>': 1101, 'coup': 2108}, {'N': 285, 'des': 2102, 'la': 2106, 'le': 2102, 'les': 2102, 'ma':
2102, 'mon': 2102, 'sa': 2102, 'son': 2102, 'un': 2109, 'une': 2109}, {'une': 1383}, {'monde': 285}, {'^': 1157,
'avec': 1451, 'le': 2112}, {'<any_det>': 256, 'a': 1219, 'à': 1219}, {'par': 931}, {'<any_det>': 121, '^': 18}, {'':
(1, 'moved'), 'N': 285}, {'...': 1084, 'D': 243, 'a': 2117, 'au': 243, 'à': 2117}, {'D': 243, 'a': 243, 'au': 243,
'à': 243}, {'^': 240, 'a': 241, 'de': 241, 'à': 241}, {'moral': 2120}, {'le': 2121}, {'<set>': 31, 'annule': 122,
'annulee': 122, 'annulé': 122, 'caduc': 122, 'manque': 122, 'manqué': 122, 'rate': 122, 'tombe': 246, 'tombé': 246,
'zappe': 122}, {'vous': 2123}, {'...': 1084, 'visite': 1403}, {'<their>': 1456, '^': 1157, 'avec': 1451, 'la': 1456,
'le': 1456}, {'<their>': 1456, 'la': 1456, 'le': 1456}, {'questions': 110}, {'': (23, 'contact'), 'leurs': 2128,
'ses': 2128}, {'leurs': 2128, 'ses': 2128}, {'a': 2129, 'aux': 2130, 'à': 2129}, {'': (0, 'missed'), 'D': 1283, 'a':
1283, 'au': 1283, 'la': 1283, 'le': 1283, 'notre': 1283, 'à': 1283}, {'^': 1157, 'avec': 1451}, {'table': 31}, {'une':
2134}, {'^': 1472, 'savoir': 924}, {'attente': 1390, 'dette': 46}, {'a': 2136, 'en': 2137, 'persuade': 424,
'persuadee': 424, 'à': 2136}, {'coeur': 233}, {'du': 2139}, {'': (23, 'contact'), '<any_det>': 121, '^': 1157, 'avec':
1451}, {'de': 122}, {'part': 2142}, {'avec': 122, 'chez': 122, 'cote': 122, 'de': 122, 'du': 122}, {'N': 122, 'la':
2143, 'neuf': 2144, 'nouveau': 2144, 'special': 2144}, {'de': 2145}, {'^': 83, 'elle': 208, 'il': 208, 'je': 208},
{',': 2147}, {'place': 2148}, {'ma': 2149}, {'a': 2150, 'moi': 2148, 'à': 2150}, {'etais': 2151, 'etait': 2151},
{'pointe': 122, 'pointee': 122, 'presente': 122, 'presentee': 122, 'présenté': 122}, {'<sort_of_met>': 285,
'decommande': 122, 'decommandee': 122, 'desiste': 122, 'desistee': 122, 'engage': 730, 'engagee': 730, 'engagé': 730,
'pas': 2153}, {'elle': 2152, 'engage': 730, 'est': 2154, 'il': 2152, 'j': 2152}, {'<them>': 285, 'N': 285}, {'d':
2156, 'de': 2156}, {'info': 2157}, {'nouvelle': 2157}, {'ca': 2157, 'cela': 2157, 'l': 2158, 'la': 2159}, {'effet':
122, 'nouvelles': 122, 'reponse': 122, 'succes': 122, 'suite': 122}, {'rapproche': 24, 'renseigne': 24}, {'D': 31,
'dans': 31, 'en': 31, 'le': 31}, {'^': 2162, 'demandait': 501, 'demande': 501, 'fait': 1189, 'fera': 1189, 'revoit':
2163}, {'<to_place>': 213, '^': 212, 'a': 235, 'avec': 235, 'pour': 235, 'à': 235}, {'coaching': 2165, 'mentorat':
2165, 'mentoring': 2165, 'tutorat': 1516}, {'de': 2166}, {'populaire': 233}, {'bien': 1191, 'pour': 578}, {'main':
285}, {'la': 2170}, {'^': 83, 'd': 208, 'de': 208, 'que': 208}, {'est': 2172}, {'<giveinf>': 83}, {'^': 2174}, {',':
1674, '...': 209, ':': 208, 'c': 2173, 'd': 2175, 'de': 2175, 'est': 2172, 'etait': 2172}, {'<tip>': 2176, 'conseil':
210}, {'elle': 2152, 'il': 2152, 'j': 2152}, {'die': 122}, {'<tip>': 2176, 'conseil': 210, 'tour': 1179}, {'<came>':
585, 'passe': 1417, 'passee': 1417, 'passé': 1417, 'venu': 1417, 'venue': 1417}, {'^': 240, 'a': 241, 'à': 241},
{'chance': 2182}, {'^': 634, 'bonne': 2183}, {'bonne': 2183}, {'<any_det>': 1232}, {'N': 2186}, {'<any_det>': 1232,
'^': 499, 'a': 2187, 'd': 208, 'de': 208, 'qu': 208, 'que': 208, 'à': 2187}, {'<any_det>': 1232, 'a': 2187, 'd': 208,
'de': 208, 'qu': 208, 'que': 208, 'à': 2187}, {'attente': 1390}, {'arrete': 926, 'arretee': 926, 'arrêté': 926,
'cense': 1151, 'censee': 1151, 'en': 2190, 'pointe': 926, 'pointee': 926, 'rendu': 926, 'rendue': 926}, {'<them>':
1253, '<they>': 1253}, {'messagerie': 122, 'moi': 902}, {'parler': 122}, {'<reach_inf>': 122, '<see_inf>': 122, 'l':
290, 'la': 1202, 'le': 1202, 'lui': 2194}, {'d': 2195, 'de': 2195}, {'courant': 321}, {'au': 2197}, {'N': 2198},
{'do': 0}, {'': (12, 'task'), '^': 1472}, {'boite': 1155, 'boîte': 1155, 'messagerie': 122, 'repondeur': 122}, {'':
(23, 'contact'), 'boite': 1155, 'boîte': 1155, 'la': 2202, 'le': 2202, 'messagerie': 122, 'repondeur': 122, 'sa':
2202, 'son': 2202}, {'a': 245, 'sur': 2203, 'à': 245}, {'sur': 285}, {'un': 1327}, {'nouvelle': 122}, {'recu': 1530},
{'<reached_me>': 122, '<sort_of_met>': 122, 'de': 912, 'encore': 2208, 'eu': 122, 'recu': 1530}, {'la': 2143}, {'':
(0, 'missed'), 'de': 2210, 'recu': 1393}, {'aucune': 2207, 'en': 2190, 'pas': 2209, 'rien': 2211}, {'...': 1348,
'<any_det>': 258, '<reach_noun>': 251, '<their>': 1400, 'a': 1402, 'le': 1406, 'à': 1402}, {'^': 1157, 'avec': 1159},
{'avec': 235, 'de': 235, 'pour': 235}, {'jours': 170, 'quatre': 170}, {'ces': 2216}, {'crochet': 1459, 'de': 2217,
'grand': 1511, 'petit': 1461, 'saut': 1460}, {'mettre': 24}, {'leur': 46, 'lui': 46, 'me': 2219, 'nous': 2219,
'parler': 455, 'revenir': 541}, {'^': 2220, 'a': 780, 'attendre': 866, 'au': 780, 'en': 780, 'à': 780}, {'<see_inf>':
31, '^': 1618, 'a': 780, 'attendre': 866, 'au': 780, 'en': 780, 'rendre': 1339, 'à': 780}, {'avoir': 285, 'croiser':
285, 'dejeuner': 285, 'diner': 285, 'discuter': 285, 'dîner': 285, 'parler': 285, 'quitter': 285, 'raccrocher': 285,
'rencontrer': 285, 'voir': 285}, {'de': 2223}, {'': (5, 'mine'), '<them>': 46}, {'^': 2225}, {'^': 2225, 'leur': 401,
'lui': 401}, {'j': 2226, 'je': 2227, 'l': 451, 'nous': 447}, {'^': 502, 'bien': 442, 'qu': 448, 'que': 2228, 'savoir':
8}, {'avoir': 285, 'croiser': 285, 'dejeuner': 285, 'diner': 285, 'discuter': 285, 'dîner': 285, 'm': 752, 'nous':
752, 'parler': 285, 'quitter': 285, 'raccrocher': 285, 'rencontrer': 285, 'voir': 285}, {'a': 2019, 'au': 2020,
'boire': 31, 'chez': 2021, 'de': 2230, 'dejeuner': 31, 'diner': 31, 'dîner': 31, 'me': 1963, 'nous': 1963, 'à': 2019},
{'appeler': 122, 'passer': 291, 'voir': 122}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 1093, 'l': 1378, 'la':
1379, 'le': 1380, 'par': 1093, 'passer': 170, 'qu': 8, 'que': 8, 'sur': 1093, 'une': 1379, 'via': 1079}, {'': (23,
'contact'), 'dans': 1079, 'par': 1079, 'sur': 1079, 'via': 1079}, {'N': 285, 'aussi': 931, 'personne': 122}, {'avait':
2236}, {'agenda': 31}, {'N': 863, 'attendre': 866, 'connecter': 870, 'cote': 872, 'creuser': 170, 'elle': 885, 'eux':
885, 'faire': 891, 'l': 2238, 'les': 896, 'leur': 900, 'lui': 901, 'ma': 905, 'mettre': 895, 'moi': 909, 'notre': 911,
'presenter': 870, 'revoir': 921, 'sa': 922, 'son': 923, 'ta': 922, 'voir': 924}, {'avec': 1376, 'de': 1376, 'des':
1376, 'par': 1376, 'quelques': 1376}, {'$': 186, '//': 231, '0': 239, '<cheered>': 242, '<date>': 247, '<handed>':
266, '<hours>': 280, '<i>': 293, '<letter>': 299, '<must3>': 304, '<opines>': 319, '<read_it>': 320, '<said>': 322,
'<set>': 325, '<shifted>': 328, '<taught>': 332, '<them>': 334, '<they>': 758, '<tip>': 761, '<vowed>': 765, 'D': 784,
'N': 855, '^': 859, 'a': 925, 'accepte': 443, 'accompagne': 928, 'accompagné': 928, 'accord': 891, 'action': 930,
'adresse': 935, 'adressé': 935, 'agenda': 936, 'ai': 1045, 'aide': 1050, 'aidé': 1050, 'aimerait': 453, 'allait':
1052, 'alle': 1062, 'allee': 1062, 'alors': 383, 'amene': 1063, 'amené': 1063, 'anime': 1068, 'anniv': 1071,
'anniversaire': 1071, 'annonce': 1076, 'annote': 1077, 'annule': 122, 'annulee': 122, 'annules': 122, 'annulé': 122,
'apercu': 1080, 'appel': 1082, 'appele': 285, 'appels': 1083, 'appelé': 285, 'apporte': 1085, 'apporté': 1085,
'appris': 1094, 'appuye': 1097, 'apres': 383, 'apresentacao': 1100, 'assis': 1103, 'assiste': 947, 'assure': 1113,
'assuré': 1114, 'attend': 471, 'attendais': 1119, 'attendent': 467, 'attends': 1121, 'attendu': 1124, 'au': 1126,
'aucun': 1128, 'aucune': 1129, 'aurais': 1131, 'avait': 1132, 'avant': 383, 'avec': 1135, 'averti': 1136, 'avons':
1145, 'banque': 1146, 'bascule': 1148, 'bavarde': 285, 'belle': 1149, 'benevolat': 1150, 'besoin': 1152, 'beta': 1153,
'bien': 1154, 'boite': 1155, 'bonne': 1149, 'bosse': 1160, 'bossé': 1160, 'bouffe': 285, 'bouffé': 285, 'boutique':
1161, 'boîte': 1155, 'brainstorme': 285, 'briefe': 1163, 'brunche': 285, 'brunché': 285, 'bu': 1166, 'bureau': 1161,
'c': 1188, 'ca': 1196, 'cale': 1199, 'calé': 1199, 'capte': 1189, 'car': 8, 'cause': 1201, 'causé': 1201, 'cense':
438, 'censee': 438, 'cherche': 1203, 'cherché': 1203, 'citation': 8, 'coache': 1205, 'coachee': 213, 'coaching': 1206,
'collecte': 1208, 'comme': 1209, 'commente': 1077, 'commenté': 1077, 'compte': 1212, 'concert': 1215, 'conduit': 1216,
'confie': 1220, 'confirme': 1221, 'confirmé': 867, 'confié': 1220, 'connecte': 1226, 'conseil': 1228, 'conseille':
1237, 'conseillé': 1238, 'conseils': 761, 'consulte': 1239, 'consulté': 1239, 'convenu': 1241, 'conversation': 1245,
'coopte': 248, 'correction': 1246, 'corrige': 1077, 'corrigé': 1077, 'coup': 1248, 'couru': 1053, 'creneau': 936,
'croise': 285, 'croisee': 285, 'croises': 285, 'croisé': 285, 'd': 1275, 'dans': 1278, 'date': 936, 'de': 1282,
'debattu': 285, 'debloque': 947, 'debriefe': 285, 'decale': 1284, 'decide': 1285, 'decommande': 122, 'decommandee':
122, 'deconseille': 500, 'decortique': 1286, 'decouvert': 1080, 'decroche': 1287, 'dejeune': 285, 'dejeuner': 1215,
'demandait': 501, 'demande': 1290, 'demandé': 1291, 'depanne': 965, 'deplace': 1284, 'depose': 1292, 'depuis': 383,
'des': 383, 'deux': 239, 'devaient': 508, 'devais': 1294, 'devait': 1301, 'dine': 285, 'diner': 1215, 'directement':
1302, 'disait': 1306, 'disant': 1309, 'discussion': 1245, 'discute': 285, 'discuté': 285, 'distribue': 1316,
'distribution': 1208, 'dit': 1328, 'dixit': 1330, 'dois': 1340, 'doit': 1342, 'donnant': 1343, 'donne': 1374, 'donné':
1374, 'dont': 8, 'du': 1375, 'dès': 383, 'débloqué': 947, 'décale': 1284, 'décidé': 1285, 'déconseille': 500,
'décroche': 1287, 'déjeuné': 285, 'déplace': 1284, 'déposé': 1292, 'dîner': 1215, 'dîné': 285, 'dû': 1375, 'echange':
1377, 'ecoute': 1381, 'ecrit': 1384, 'elle': 1389, 'emmene': 1216, 'emmené': 1216, 'empechement': 122, 'en': 1392,
'encore': 1395, 'engagement': 891, 'engueulade': 1245, 'enseigne': 1398, 'entendu': 891, 'entraine': 1399,
'entretien': 1215, 'entrevue': 1245, 'envoyant': 1343, 'envoye': 1409, 'epaule': 947, 'epluche': 1286, 'essaye': 1414,
'est': 1418, 'estime': 584, 'et': 1426, 'etaient': 1432, 'etais': 1433, 'etait': 1436, 'etant': 1437, 'ete': 1416,
'etions': 1438, 'eu': 1443, 'expedie': 1444, 'explication': 1245, 'explique': 1447, 'expliqué': 1447, 'expédié': 1444,
'failli': 1448, 'fait': 1464, 'faudra': 1468, 'faudrait': 1471, 'faut': 1482, 'feedback': 1486, 'fete': 285, 'file':
1496, 'filé': 1496, 'finalement': 892, 'forme': 1498, 'forwarde': 1499, 'forwardé': 1499, 'franche': 1149, 'fyi': 8,
'fêté': 285, 'gare': 1053, 'garé': 1053, 'ghoste': 122, 'ghostee': 122, 'ghosté': 122, 'glisse': 1506, 'glissé': 1507,
'grace': 1509, 'grand': 1511, 'gros': 1512, 'grosse': 1149, 'guide': 1399, 'guidé': 1399, 'h': 1513, 'hate': 1515,
'heure': 1518, 'heures': 1513, 'idee': 170, 'il': 1536, 'impatient': 1515, 'impatiente': 1515, 'inauguration': 1215,
'indique': 1537, 'informe': 1136, 'informé': 1136, 'initie': 1539, 'initiee': 1498, 'injoignable': 122, 'insiste':
1543, 'insisté': 1002, 'interroge': 1239, 'intervenu': 1544, 'intervenue': 1061, 'interviewe': 285, 'intro': 1545,
'introduit': 1226, 'j': 1588, 'jamais': 1590, 'je': 1621, 'jette': 595, 'joue': 1623, 'l': 1649, 'la': 1654, 'laisse':
1663, 'laissé': 1663, 'lapin': 1127, 'laquelle': 8, 'le': 1664, 'lequel': 8, 'les': 1670, 'lettre': 1672, 'leur':
1753, 'leurs': 1754, 'livre': 1755, 'livré': 1755, 'longue': 1149, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1760, 'lu':
1764, 'lue': 1080, 'lui': 1769, 'm': 1823, 'maile': 285, 'mailé': 285, 'maintenant': 1824, 'mais': 1826, 'mange': 285,
'mangé': 285, 'manque': 1832, 'manquent': 1833, 'manqué': 1834, 'maraude': 1835, 'marche': 1053, 'marché': 1053, 'me':
1851, 'memo': 0, 'mentorat': 1206, 'mentore': 213, 'mentoree': 213, 'mentoring': 1206, 'merci': 1854, 'mieux': 1855,
'mille': 1856, 'mis': 1861, 'mise': 1867, 'moi': 1868, 'mon': 1183, 'montre': 1447, 'montré': 1447, 'n': 1887, 'ne':
1891, 'next': 1892, 'ni': 1895, 'note': 1899, 'notre': 1183, 'nous': 1933, 'offert': 1935, 'ok': 1249, 'on': 1965,
'ont': 1966, 'oubli': 1967, 'oublie': 1969, 'oublier': 1886, 'oublions': 1886, 'oublié': 1970, 'papotage': 1245,
'papote': 285, 'parait': 383, 'paraît': 383, 'parce': 383, 'parle': 1971, 'parlera': 716, 'parlé': 1971, 'partage':
1974, 'partagé': 1974, 'pas': 1987, 'passe': 2014, 'passee': 2018, 'passent': 2022, 'passera': 1148, 'passé': 2025,
'pcq': 8, 'pendant': 2026, 'pense': 2027, 'penser': 2029, 'personne': 2033, 'petit': 2034, 'petite': 1149, 'pitche':
285, 'plus': 2035, 'point': 2036, 'poireaute': 122, 'poireauter': 122, 'porte': 1161, 'pose': 2037, 'posé': 2037,
'pour': 2046, 'pourquoi': 2047, 'pousse': 1458, 'poussé': 1458, 'preconisait': 500, 'preconise': 719, 'prefere': 721,
'prefererait': 723, 'prend': 595, 'prepare': 2049, 'present': 931, 'presentacion': 1100, 'presentation': 1100,
'presente': 2052, 'presentes': 931, 'presents': 931, 'prete': 2056, 'prevenu': 1136, 'previent': 1076, 'prevu': 2066,
'prevue': 2067, 'pris': 2068, 'prochain': 2070, 'prochaine': 2072, 'prochaines': 2073, 'promet': 2075, 'promis': 2076,
'propose': 725, 'préconise': 719, 'préconisé': 433, 'préfèrerait': 721, 'préférerait': 723, 'préparé': 2049,
'présente': 931, 'présentes': 931, 'présenté': 2077, 'prêté': 2056, 'puisqu': 8, 'puisque': 8, 'q': 2079, 'qu': 2089,
'quand': 2090, 'quatre': 2093, 'que': 2096, 'questionne': 1239, 'qui': 2097, 'raccroche': 285, 'ramene': 1755,
'ramené': 1755, 'randonne': 285, 'rappele': 285, 'rappeler': 1843, 'rappelle': 1287, 'rapporte': 1755, 'rapporté':
1755, 'rate': 2098, 'rdv': 2100, 'reclame': 726, 'recois': 2103, 'recommande': 2104, 'recommandé': 2105, 'recroise':
285, 'recu': 2110, 'redige': 2111, 'refait': 2113, 'refile': 2114, 'refilé': 2114, 'regarde': 1381, 'regardé': 1381,
'rejoint': 2115, 'rejointe': 2115, 'rejointes': 2115, 'rejoints': 2115, 'relance': 1036, 'relancé': 1036, 'relecture':
1246, 'relu': 2116, 'remercie': 1037, 'remis': 2118, 'remise': 2119, 'remonte': 2122, 'remplace': 1039, 'remplacé':
1039, 'rencontre': 285, 'rencontree': 285, 'rencontres': 285, 'rencontré': 285, 'rendez': 2124, 'rendu': 2125,
'reparle': 285, 'repere': 1080, 'repete': 2126, 'repeter': 2127, 'repond': 1889, 'repondeur': 122, 'repondu': 2131,
'reporte': 2132, 'reportee': 122, 'reporté': 122, 'repousse': 1284, 'repris': 2133, 'reserve': 2135, 'reste': 2138,
'resto': 2140, 'restos': 2140, 'retour': 1486, 'retours': 1486, 'retrouve': 285, 'retrouvee': 285, 'retrouvé': 285,
'reunion': 1215, 'reve': 1191, 'revu': 2141, 'revue': 285, 'rien': 2146, 'réclame': 726, 'rédigé': 2111, 'répété':
2126, 'réservé': 2135, 'rêvé': 1191, 's': 2155, 'sa': 1302, 'sais': 2160, 'salue': 285, 'sans': 2161, 'se': 2164,
'seance': 2167, 'seche': 1834, 'seconde': 1042, 'secours': 2168, 'selon': 1274, 'serait': 2169, 'serre': 2171,
'servi': 1316, 'ses': 2177, 'session': 2167, 'si': 2178, 'sine': 2179, 'sollicite': 1239, 'son': 2180, 'sonde': 1239,
'sonnait': 1195, 'sonne': 1195, 'sont': 2181, 'sorti': 1053, 'sortie': 1053, 'souhaite': 2184, 'souhaiterait': 739,
'souhaité': 2185, 'soupe': 285, 'soupé': 285, 'suggere': 2188, 'suggère': 719, 'suggéré': 2189, 'suis': 2191,
'suivant': 2192, 'supplee': 1039, 'sur': 2193, 'taffe': 1053, 'tandis': 383, 'telephone': 285, 'tente': 2196, 'tenu':
2199, 'tiens': 2160, 'to': 2200, 'todo': 2201, 'tombait': 246, 'tombe': 2204, 'tombee': 2204, 'tombera': 246,
'tombes': 2205, 'tombé': 2204, 'touche': 2206, 'toujours': 2212, 'transmettant': 1343, 'transmis': 2213, 'travaille':
2214, 'travaillé': 2214, 'trie': 1316, 'trinque': 285, 'trois': 239, 'trouve': 584, 'tutorat': 2215, 'téléphoné': 285,
'un': 2218, 'une': 239, 'va': 2221, 'vais': 2222, 'venons': 2224, 'vernissage': 1215, 'verrait': 749, 'veulent': 467,
'veut': 2229, 'viennent': 2022, 'viens': 2224, 'vient': 2231, 'visio': 1215, 'visite': 285, 'visité': 285, 'voir':
924, 'voit': 749, 'voudrait': 755, 'voulais': 2232, 'voulait': 2233, 'voyage': 1053, 'voyagé': 1053, 'vu': 2234,
'vue': 2235, 'vus': 285, 'y': 2237, 'zappe': 1970, 'à': 2239, 'échange': 2240, 'échangé': 1377}]


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

