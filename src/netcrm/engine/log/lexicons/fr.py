"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené',
'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'associé', 'assuré', 'avancé',
'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'commenté', 'communiqué',
'confirmé', 'confié', 'connaît', 'conseillé', 'consulté', 'corrigé', 'croisé', 'demandé', 'discuté', 'divorcé',
'donné', 'dèj', 'dès', 'débarque', 'débarqué', 'débrief', 'décale', 'décalé', 'décide', 'décidé', 'déconseille',
'déconseillé', 'décroche', 'décroché', 'décède', 'décédé', 'déj', 'déjeune', 'déjeuné', 'délègue', 'délégue', 'démo',
'déménage', 'déménagé', 'déplace', 'déplacé', 'dépose', 'déposé', 'dîne', 'dîner', 'dîné', 'dû', 'emmené', 'emmène',
'encouragé', 'engagé', 'expliqué', 'expédie', 'expédié', 'fermé', 'filé', 'fixé', 'forwardé', 'fête', 'fêté', 'garé',
'ghosté', 'glissé', 'guidé', 'incité', 'informé', 'insisté', 'invité', 'juré', 'laissé', 'lancé', 'livré', 'là',
'lève', 'mailé', 'mangé', 'manqué', 'marché', 'marié', 'montré', 'mémé', 'même', 'noté', 'né', 'occupé', 'oublié',
'paraît', 'parlé', 'partagé', 'passé', 'payé', 'pensé', 'posté', 'posé', 'poussé', 'prié', 'programmé', 'proposé',
'préconise', 'préconisé', 'préfèrerait', 'préférerait', 'prépare', 'préparé', 'présente', 'présentes', 'présenté',
'présentés', 'prête', 'prêté', 'raccompagné', 'raconté', 'ramené', 'ramène', 'rapporté', 'recalé', 'recommandé',
'recontacté', 'redonné', 'refilé', 'regardé', 'relancé', 'rencontré', 'rentré', 'repassé', 'reporté', 'repoussé',
'resté', 'retourné', 'retrouvé', 'règle', 'réclame', 'réclamé', 'rédige', 'rédigé', 'réglé', 'répète', 'répété',
'réserve', 'réservé', 'réu', 'rêve', 'rêvé', 'sauté', 'signé', 'souhaité', 'soupé', 'suggère', 'suggéré', 'supplié',
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
('reached_me',), 'accueillie': ('reached_me',), 'accueillir': ('see_inf',), 'achetait': ('verb3',), 'achete':
('verb3', 'imperative', 'do1'), 'acheter': ('giveinf',), 'achète': ('verb3', 'do1'), 'acompte': ('thing',),
'actualise': ('do1',), 'adorait': ('verb3',), 'adore': ('verb3', 'says'), 'adorent': ('verb3',), 'adresse': ('done',
'writes', 'give1', 'give3', 'thing', 'reach_noun', 'wrote'), 'adressee': ('writes',), 'adressees': ('writes',),
'adresser': ('giveinf',), 'adressera': ('give3',), 'adresserai': ('give1',), 'adresserait': ('would_give',),
'adresses': ('writes',), 'adressé': ('done', 'writes', 'wrote'), 'affiche': ('media',), 'affiches': ('media',),
'affirme': ('opines',), 'agence': ('pro',), 'agenda': ('media',), 'ai': ('hello',), 'aide': ('reached_me', 'helps3'),
'aidee': ('reached_me',), 'aident': ('helps3',), 'aidé': ('reached_me',), 'ailleurs': ('filler',), 'aimait':
('verb3',), 'aime': ('verb3', 'name_words', 'says'), 'aimee': ('name_words',), 'aiment': ('verb3',), 'aimerait':
('verb3', 'needs'), 'aimé': ('name_words',), 'ajoute': ('opines', 'said'), 'ajouté': ('said',), 'allait': ('verb3',),
'aller': ('reach_inf',), 'allons': ('go1',), 'alors': ('filler', 'hello', 'turn'), 'ambre': ('name_words',), 'amene':
('give1', 'give3', 'bring'), 'amener': ('giveinf', 'bring'), 'ami': ('rel',), 'amie': ('rel',), 'amis': ('rel',),
'amour': ('name_words',), 'amène': ('give1', 'give3', 'bring'), 'ange': ('name_words',), 'angele': ('name_words',),
'angelique': ('name_words',), 'anniv': ('date',), 'anniversaire': ('date',), 'annoncait': ('verb3',), 'annonce':
('verb3', 'opines', 'said', 'says', 'media'), 'annonces': ('media',), 'annoncé': ('said',), 'annotations':
('remarks',), 'annote': ('read_it',), 'annule': ('hello',), 'annulé': ('hello',), 'aout': ('hello', 'name_words'),
'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm': ('hello',), 'apparemment': ('filler',), 'appartement':
('own_affair',), 'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1', 'sort_of_met',
'reached_me', 'attempt', 'imperative'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler': ('giveinf',
'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt',
'imperative'), 'appellera': ('give3',), 'appellerai': ('give1', 'lui_give'), 'appellerait': ('would_give',), 'appelé':
('hello', 'reach', 'sort_of_met', 'reached_me', 'attempt'), 'apporte': ('done', 'give1', 'give3', 'hand3', 'bring',
'handed_me'), 'apporter': ('giveinf', 'bring'), 'apportera': ('give3', 'hand3', 'will_bring'), 'apporterai':
('give1',), 'apporterait': ('would_give',), 'apportons': ('bring',), 'apporté': ('done', 'handed_me'), 'apprenait':
('verb3',), 'apprend': ('verb3', 'says'), 'apprendre': ('teach_inf',), 'appris': ('said', 'taught'), 'aprem':
('hello',), 'apres': ('hello',), 'architecte': ('pro',), 'argent': ('by_post',), 'arretait': ('verb3',), 'arrete':
('verb3', 'imperative'), 'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait': ('verb3',), 'arrive': ('hello',
'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé': ('hello', 'came'), 'arrête':
('verb3', 'imperative'), 'article': ('helpful', 'paper', 'media'), 'artisan': ('pro',), 'assistant': ('rel',),
'assistante': ('rel',), 'assister': ('see_inf',), 'associe': ('rel', 'imperative'), 'associee': ('rel',), 'associes':
('rel',), 'associé': ('rel',), 'assure': ('opines', 'vowed'), 'assureur': ('pro',), 'assuré': ('vowed',), 'astuce':
('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3', 'helps3', 'needs'), 'attendait': ('verb3', 'needs'),
'attendent': ('helps3',), 'attendrait': ('verb3',), 'attendre': ('urge_inf',), 'attends': ('imperative',), 'au':
('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',), 'audition': ('rehearsed',), 'augmente': ('imperative',),
'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait': ('verb3',), 'aurore':
('name_words',), 'aussi': ('filler', 'hello'), 'automatise': ('imperative',), 'autre': ('hello',), 'autres':
('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello', 'verb3'), 'avait': ('aux3', 'hello', 'verb3'),
'avance': ('shifted',), 'avancee': ('shifted',), 'avancé': ('shifted',), 'avec': ('hello', 'to_place'), 'averti':
('warned',), 'avertie': ('warned',), 'avis': ('tip', 'remarks'), 'avocat': ('pro', 'rel'), 'avocate': ('pro', 'rel'),
'avoir': ('reach_inf',), 'avons': ('hello',), 'avoue': ('said',), 'avril': ('hello', 'name_words'), 'ayez':
('imperative',), 'bac': ('own_affair',), 'baisse': ('imperative',), 'baisser': ('urge_inf',), 'balade': ('date',),
'balance': ('give1', 'give3'), 'balancer': ('giveinf',), 'banque': ('hello',), 'banquier': ('pro', 'rel'), 'bapteme':
('date',), 'barbecue': ('date',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup':
('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien':
('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan': ('thing',), 'blanc':
('name_words',), 'blanche': ('name_words',), 'blog': ('media',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite':
('hello', 'rel'), 'bon': ('name_words', 'good'), 'bonheur': ('name_words',), 'bonne': ('hello', 'span', 'good'),
'booke': ('set',), 'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3', 'imperative'), 'bossé':
('hello',), 'boucher': ('name_words',), 'boucle': ('hand3', 'do1'), 'bouclera': ('hand3',), 'bouffe': ('date',),
'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',), 'bouquet':
('by_post',), 'bouquin': ('helpful', 'paper'), 'bouteille': ('by_post',), 'boîte': ('hello', 'rel'), 'brevete':
('imperative',), 'briefe': ('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'brochure': ('media',),
'bru': ('rel',), 'brun': ('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher':
('see_inf',), 'bruncherait': ('verb3',), 'brune': ('name_words',), 'budget': ('thing',), 'bulletin': ('media',),
'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cadeau': ('by_post',), 'cafe': ('drink', 'date'), 'café':
('drink', 'date'), 'calcule': ('do1',), 'cale': ('hello', 'set', 'we_meet', 'invites'), 'calee': ('set',),
'calendrier': ('media',), 'caler': ('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set', 'invites'), 'camille':
('name_words',), 'candidature': ('rehearsed',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes':
('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'cardiologue': ('pro',), 'carre':
('name_words',), 'carreleur': ('pro',), 'carte': ('letter', 'reach_noun'), 'ce': ('det',), 'cede': ('handed',
'handed_me'), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',), 'cerise': ('name_words',), 'certainement':
('filler',), 'certifie': ('vowed',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det', 'hello'), 'cfo':
('rel',), 'challenge': ('read_it',), 'change': ('imperative',), 'chantier': ('hello',), 'chaque': ('hello',),
'charmant': ('name_words',), 'charpentier': ('name_words',), 'chauffagiste': ('pro',), 'check': ('hand3',), 'checke':
('hand3',), 'checker': ('giveinf',), 'checklist': ('helpful', 'paper'), 'chef': ('rel',), 'cheffe': ('rel',),
'cherchait': ('verb3',), 'cherche': ('hello', 'verb3', 'give1', 'give3', 'imperative'), 'cherchent': ('verb3',),
'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier': ('name_words',), 'chez': ('hello', 'to_place'),
'chiffre': ('give1', 'give3', 'hand3', 'do1'), 'chiffrer': ('giveinf',), 'chiffrera': ('give3', 'hand3'),
'chiffrerai': ('give1',), 'chiffrerait': ('would_give',), 'chiffres': ('thing',), 'chirurgien': ('pro',), 'choisis':
('imperative',), 'cine': ('drink', 'date'), 'cinq': ('hello', 'span'), 'claire': ('name_words',), 'cle': ('thing',),
'clemence': ('name_words',), 'clement': ('name_words',), 'cles': ('thing',), 'client': ('rel',), 'cliente': ('rel',),
'clients': ('rel',), 'coach': ('pro',), 'coacher': ('teach_inf',), 'code': ('do1',), 'cofondateur': ('rel',),
'cofondatrice': ('rel',), 'coiffeur': ('pro',), 'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',),
'collegues': ('rel',), 'colombe': ('name_words',), 'commande': ('hello', 'do1'), 'commander': ('giveinf',),
'commanderait': ('would_give',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence': ('verb3', 'imperative'),
'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',), 'commentaires': ('remarks',),
'commente': ('give1', 'read_it'), 'commenterai': ('give1',), 'commenté': ('read_it',), 'communique': ('give1',
'give3', 'handed'), 'communiquer': ('giveinf',), 'communiquera': ('give3',), 'communiquerai': ('give1',),
'communiquerait': ('would_give',), 'communiqué': ('handed',), 'compagne': ('rel',), 'compagnon': ('rel',), 'compile':
('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'), 'comptait': ('verb3',), 'compte': ('verb3', 'must3',
'mine_thing'), 'concentre': ('imperative',), 'concert': ('date',), 'concours': ('rehearsed',), 'conference':
('course',), 'confie': ('said', 'says', 'handed', 'handed_me'), 'confirmait': ('verb3',), 'confirme': ('verb3',
'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer':
('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3_later', 'hand3', 'will_bring'), 'confirmerai': ('give1',),
'confirmerait': ('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said', 'handed', 'handed_me'), 'conjoint':
('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil':
('tip',), 'conseillait': ('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller': ('pro',),
'conseillere': ('pro',), 'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',), 'console':
('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construis':
('imperative',), 'construit': ('verb3',), 'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',),
'contact': ('helpful', 'thing', 'reach_noun'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach',
'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'),
'contrat': ('paper', 'thing'), 'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees':
('thing', 'reach_noun'), 'copain': ('rel',), 'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('give1',
'read_it', 'hand3', 'do1'), 'corriger': ('giveinf', 'review_inf'), 'corrigera': ('hand3_later', 'hand3',
'will_bring'), 'corrigerait': ('would_give',), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('imperative',),
'coups': ('drink',), 'courir': ('see_inf',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours':
('own_affair', 'course', 'helpful'), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute':
('verb3',), 'couturiere': ('pro',), 'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',),
'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'cree': ('imperative',), 'cremaillere': ('date',),
'creneau': ('date',), 'critique': ('read_it',), 'critiques': ('remarks',), 'croise': ('hello', 'sort_of_met',
'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines',
'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf': ('rel',), 'dans': ('hello',),
'danser': ('see_inf',), 'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque':
('reach', 'reached_me', 'go1'), 'debarquee': ('reach',), 'debarquons': ('go1',), 'debloque': ('give3',), 'debloquer':
('giveinf',), 'debriefer': ('todo_inf',), 'debroussaille': ('read_it',), 'decale': ('shifted',), 'decalee':
('shifted',), 'decede': ('verb3', 'fate'), 'decedee': ('fate',), 'decedes': ('fate',), 'decembre': ('hello',),
'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'decortique': ('read_it',
'taught'), 'defend': ('opines',), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello',
'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'delegue':
('imperative',), 'demain': ('hello',), 'demandait': ('verb3', 'needs'), 'demande': ('verb3', 'said', 'says',
'bidding', 'imperative', 'needs'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre':
('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3', 'imperative'), 'demenageait': ('verb3',), 'demenagement':
('own_affair',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demenageur': ('pro',), 'demenageurs': ('pro',),
'demi': ('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'demo': ('date', 'rehearsed'), 'dentiste':
('pro',), 'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',),
'deploie': ('do1',), 'depose': ('done', 'give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'deposer':
('giveinf',), 'deposera': ('give3', 'hand3', 'will_bring'), 'deposerai': ('give1',), 'deposerait': ('would_give',),
'depuis': ('hello',), 'dermato': ('pro',), 'dermatologue': ('pro',), 'dernier': ('hello',), 'derniere': ('hello',),
'des': ('det', 'any_det'), 'descend': ('go1',), 'descends': ('go1',), 'designer': ('pro',), 'desire': ('name_words',),
'desiree': ('name_words',), 'dessert': ('drink',), 'dessine': ('do1',), 'detaille': ('taught',), 'detailler':
('teach_inf',), 'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais': ('should',), 'devait': ('verb3',),
'developpait': ('verb3',), 'developpe': ('verb3',), 'developpeur': ('pro',), 'developpeuse': ('pro',), 'devenait':
('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis': ('hello', 'thing', 'mine_thing'), 'devons':
('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions':
('should',), 'dg': ('rel',), 'dieteticienne': ('pro',), 'diffuse': ('do1',), 'dimanche': ('hello', 'name_words'),
'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'diplome':
('own_affair',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire':
('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis':
('imperative',), 'disait': ('verb3', 'opines'), 'discours': ('rehearsed',), 'discute': ('hello',), 'discuté':
('hello',), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit': ('hello', 'verb3', 'opines',
'said', 'says', 'bidding'), 'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello',
'span'), 'dm': ('letter',), 'doc': ('helpful', 'paper', 'thing'), 'docs': ('helpful', 'paper', 'thing'), 'document':
('helpful', 'thing'), 'documents': ('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3',
'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne': ('done', 'hello', 'give1',
'give3', 'lui_give', 'handed', 'handed_me'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1',
'lui_give'), 'donnerait': ('would_give',), 'donné': ('done', 'hello', 'handed', 'handed_me'), 'dossier': ('helpful',),
'double': ('imperative',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux':
('name_words',), 'dresse': ('do1',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'débarque':
('go1',), 'débarqué': ('reach', 'reached_me'), 'décalé': ('shifted',), 'décide': ('verb3',), 'décède': ('verb3',),
'décédé': ('fate',), 'déj': ('hello', 'drink', 'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',),
'délègue': ('imperative',), 'délégue': ('imperative',), 'démo': ('date', 'rehearsed'), 'déménage': ('verb3',
'imperative'), 'déplacé': ('shifted',), 'dépose': ('give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'),
'déposé': ('done',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',),
'ebeniste': ('pro',), 'echange': ('hello',), 'echantillon': ('by_post',), 'echantillons': ('by_post', 'thing'),
'ecole': ('own_affair',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',), 'ecrire':
('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give', 'imperative', 'wrote'), 'ecrit': ('done', 'reach',
'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt', 'wrote'), 'ecrivais': ('wrote',), 'ecrivait':
('reach', 'wrote'), 'egalement': ('filler',), 'elargis': ('imperative',), 'electricien': ('pro',), 'electricienne':
('pro',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embarque': ('go1',), 'embauchait':
('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene':
('reached_me', 'helps3'), 'emmenee': ('reached_me',), 'emmenent': ('helps3',), 'emmené': ('reached_me',), 'emmène':
('helps3',), 'emporter': ('bring',), 'en': ('hello',), 'encadreur': ('pro',), 'enceinte': ('fate',), 'encore':
('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges',
'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'enseigne': ('taught',), 'enseigner': ('teach_inf',),
'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date', 'rehearsed'), 'enverra':
('give3', 'will_give', 'send3', 'will_bring'), 'enverrai': ('give1', 'lui_give'), 'enverrait': ('would_give',),
'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi':
('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'envoient':
('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('done', 'writes', 'hello', 'handed', 'attempt'), 'envoyee':
('writes',), 'envoyees': ('writes',), 'envoyer': ('hello', 'giveinf', 'hand_inf'), 'envoyes': ('writes',), 'envoyons':
('give1',), 'epluche': ('read_it',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait':
('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaierait': ('would_give',), 'essaye': ('attempt',), 'est':
('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etablir': ('giveinf',), 'etablirai': ('give1',),
'etablis': ('give1', 'do1'), 'etaient': ('verb3',), 'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude':
('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3', 'do1'), 'eu': ('hello',), 'eux': ('them',), 'evite':
('imperative',), 'ex': ('rel',), 'exam': ('rehearsed',), 'examen': ('own_affair', 'rehearsed'), 'examens':
('own_affair',), 'excel': ('helpful', 'paper'), 'excellent': ('good',), 'excellente': ('good',), 'exemple':
('helpful',), 'exemples': ('helpful',), 'exige': ('needs',), 'expedie': ('done', 'writes', 'give1', 'give3'),
'expedier': ('giveinf',), 'expediera': ('give3',), 'expedierai': ('give1',), 'expedierait': ('would_give',), 'expert':
('pro',), 'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says', 'taught'), 'expliquer':
('teach_inf',), 'expliqué': ('said', 'taught'), 'expo': ('date',), 'exporte': ('imperative',), 'expose':
('rehearsed',), 'expédie': ('give1', 'give3'), 'expédié': ('done', 'writes'), 'externalise': ('imperative',), 'fabre':
('name_words',), 'facebook': ('media',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire':
('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello',
'verb3', 'sort_of_met', 'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
('name_words',), 'faut': ('hello', 'should'), 'fb': ('media',), 'feed': ('media',), 'feedback': ('remarks',),
'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'feliciter':
('todo_inf',), 'femme': ('hello', 'rel'), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',),
'ferait': ('should', 'would_give'), 'ferme': ('verb3', 'imperative'), 'fermera': ('verb3',), 'ferrand':
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
('course',), 'former': ('teach_inf',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'),
'forwarder': ('giveinf',), 'fourni': ('handed',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3',
'hand3_later', 'will_bring'), 'fournirai': ('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',),
'fournisseur': ('pro',), 'fournisseuse': ('pro',), 'fournit': ('give3', 'will_give', 'send3'), 'franc':
('name_words',), 'france': ('name_words',), 'freelance': ('pro',), 'frere': ('hello', 'rel'), 'fête': ('verb3',),
'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait': ('verb3',),
'galere': ('verb3',), 'garagiste': ('pro',), 'garance': ('name_words',), 'garanti': ('vowed',), 'garde':
('imperative',), 'garder': ('urge_inf',), 'gateau': ('by_post',), 'gauthier': ('name_words',), 'gazette': ('media',),
'gendre': ('rel',), 'generaliste': ('pro',), 'geometre': ('pro',), 'gerait': ('verb3',), 'gere': ('verb3',),
'gestionnaire': ('pro',), 'glisse': ('handed',), 'glissé': ('handed',), 'golf': ('drink',), 'gouter': ('drink',
'see_inf'), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'graphiste': ('pro',),
'graveur': ('pro',), 'grille': ('helpful',), 'grimper': ('see_inf',), 'gros': ('name_words',), 'grosse': ('span',),
'groupe': ('media',), 'guide': ('helpful', 'paper'), 'gyneco': ('pro',), 'h': ('span', 'hours'), 'habitait':
('verb3',), 'habite': ('verb3',), 'heberge': ('helps3',), 'hebergent': ('helps3',), 'hesitait': ('verb3',), 'hesite':
('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span', 'span', 'hours'), 'heures': ('hello', 'span',
'hours'), 'hier': ('hello',), 'hiver': ('name_words',), 'hospitalise': ('fate',), 'hospitalisee': ('fate',), 'hui':
('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'illustrateur':
('pro',), 'illustratrice': ('pro',), 'ils': ('they', 'hello'), 'impots': ('own_affair',), 'impressions': ('remarks',),
'imprime': ('give1', 'give3', 'do1'), 'imprimer': ('giveinf',), 'imprimeur': ('pro',), 'incite': ('urges',),
'incitee': ('urges',), 'incité': ('urges',), 'inculque': ('taught',), 'informe': ('said', 'warned', 'says'),
'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste':
('verb3', 'opines', 'imperative'), 'insta': ('media',), 'instagram': ('media',), 'installe': ('hand3',), 'installera':
('will_bring',), 'installerait': ('would_give',), 'internet': ('media',), 'intervention': ('course',), 'interviewe':
('reached_me',), 'intranet': ('media',), 'intro': ('thing',), 'introduira': ('give3',), 'introduirait':
('would_give',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira':
('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse':
('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee': ('reached_me', 'invites'),
'invitent': ('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait':
('would_give',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3', 'go1'), 'irai':
('go1',), 'iris': ('name_words',), 'irons': ('go1',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not',
'hello', 'imperative'), 'janvier': ('hello',), 'jardinier': ('pro',), 'je': ('i', 'hello'), 'jeudi': ('hello',),
'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly':
('name_words',), 'jouer': ('see_inf',), 'jour': ('hello', 'name_words'), 'journal': ('media',), 'journee':
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
'paper'), 'linkedin': ('media',), 'lionne': ('name_words',), 'lirai': ('give1',), 'lis': ('give1',), 'liste':
('helpful', 'paper', 'thing'), 'livre': ('done', 'by_post', 'give1', 'give3', 'will_give', 'helpful', 'paper',
'send3', 'hand3', 'do1', 'handed_me'), 'livrer': ('giveinf', 'hand_inf', 'causative'), 'livrera': ('give3',
'will_give', 'send3', 'hand3_later', 'hand3', 'will_bring'), 'livrerai': ('give1',), 'livrerait': ('would_give',),
'livré': ('done', 'handed_me'), 'longuement': ('filler',), 'loue': ('imperative',), 'loup': ('name_words',), 'loyer':
('own_affair',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',),
'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello', 'any_det'), 'macon': ('pro',),
'magazine': ('media',), 'mai': ('name_words',), 'mail': ('letter', 'attempt', 'reach_noun'), 'maile': ('give1',
'give3', 'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant':
('hello',), 'maintient': ('opines',), 'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre': ('name_words',),
'malade': ('fate',), 'maman': ('rel',), 'mamie': ('rel',), 'manager': ('rel',), 'mange': ('hello', 'verb3'), 'manger':
('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque': ('verb3',), 'manuel': ('helpful',), 'maquette':
('thing', 'do1'), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('hello', 'verb3'), 'marcher':
('see_inf',), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('hello', 'rel'),
'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words', 'fate'), 'mariee': ('fate',), 'marin':
('name_words',), 'marine': ('name_words',), 'marié': ('name_words', 'fate'), 'marraine': ('rel',), 'mars': ('hello',
'name_words'), 'martele': ('opines',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass':
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
'imperative', 'hand3', 'go1'), 'montent': ('verb3',), 'monter': ('urge_inf',), 'monteur': ('pro',), 'montons':
('go1',), 'montre': ('give1', 'reached_me', 'lui_give', 'said', 'imperative', 'taught'), 'montrer': ('giveinf',
'teach_inf'), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait': ('would_give',), 'montré': ('reached_me',
'said', 'taught'), 'mort': ('fate',), 'morte': ('fate',), 'mot': ('letter',), 'moulin': ('name_words',), 'mp':
('letter',), 'mur': ('media',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n': ('not', 'imperative'), 'nager':
('see_inf',), 'nait': ('verb3',), 'ne': ('not', 'imperative', 'fate'), 'nee': ('fate',), 'negocie': ('imperative',),
'neige': ('name_words',), 'net': ('media',), 'neuf': ('hello',), 'neveu': ('rel',), 'newsletter': ('media',), 'ni':
('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir': ('name_words',), 'nom': ('thing', 'reach_noun'), 'noms':
('thing',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'), 'notaire': ('pro',), 'note': ('made3',),
'notes': ('remarks', 'helpful', 'paper'), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',), 'nounou': ('pro',),
'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'novembre': ('hello',), 'nuit':
('time_span',), 'numero': ('thing', 'reach_noun'), 'numeros': ('reach_noun',), 'nutritionniste': ('pro',), 'né':
('fate',), 'oceane': ('name_words',), 'octobre': ('hello',), 'offert': ('reached_me', 'handed'), 'offre': ('thing',
'mine_thing'), 'ok': ('ready',), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('aux3', 'hello',
'verb3', 'met3'), 'operation': ('own_affair',), 'opere': ('fate',), 'operee': ('fate',), 'ophtalmo': ('pro',),
'opticien': ('pro',), 'oral': ('rehearsed',), 'orale': ('rehearsed',), 'organisait': ('verb3',), 'organise': ('verb3',
'give1', 'hand3'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'orthodontiste': ('pro',), 'orthophoniste':
('pro',), 'osteo': ('pro',), 'osteopathe': ('pro',), 'ou': ('hello',), 'oublie': ('imperative',), 'ouvrait':
('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',), 'padel': ('drink', 'date'), 'page': ('media',),
'paie': ('verb3', 'give1', 'give3', 'send3', 'do1'), 'paiera': ('verb3', 'give3', 'send3', 'will_bring'), 'paierai':
('give1',), 'paierait': ('would_give',), 'panneau': ('media',), 'papa': ('rel',), 'papi': ('rel',), 'papote':
('hello',), 'papy': ('rel',), 'paquerette': ('name_words',), 'paquet': ('by_post',), 'paraissait': ('verb3',),
'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',),
'parfois': ('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met',
'we_meet', 'said', 'says', 'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles':
('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'pars': ('imperative', 'go1'),
'part': ('verb3', 'go1'), 'partage': ('done', 'give1', 'give3', 'handed', 'send3', 'do1'), 'partager': ('giveinf',
'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé':
('done', 'handed'), 'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',),
'parti': ('hello', 'fate'), 'partie': ('hello', 'fate'), 'partira': ('verb3',), 'partons': ('go1',), 'parvenir':
('causative',), 'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('hello',
'verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative', 'go1'), 'passee': ('hello', 'reach',
'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passeport': ('own_affair',), 'passer': ('giveinf',
'reach_inf', 'causative'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',),
'passes': ('reach', 'came'), 'passons': ('go1',), 'passé': ('hello', 'reach', 'came', 'handed'), 'patron': ('rel',),
'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello', 'reached_me', 'imperative', 'do1'), 'payer':
('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done', 'hello', 'reached_me'), 'peaufiner':
('review_inf',), 'pecher': ('see_inf',), 'pedaler': ('see_inf',), 'pediatre': ('pro',), 'peint': ('hand3',),
'peintre': ('pro',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says',
'imperative'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'permis':
('own_affair',), 'perrin': ('name_words',), 'persiste': ('opines',), 'petit': ('name_words', 'span', 'good'),
'petite': ('span', 'good'), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux':
('hello',), 'pharmacien': ('pro',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'),
'piece': ('date',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'pitch': ('rehearsed',), 'plaide':
('opines',), 'plan': ('thing',), 'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning':
('thing',), 'plans': ('thing',), 'platrier': ('pro',), 'plombier': ('pro',), 'pneumologue': ('pro',), 'podcast':
('helpful', 'paper'), 'podologue': ('pro',), 'point': ('date',), 'poirier': ('name_words',), 'pond': ('give3',),
'pondra': ('give3',), 'portable': ('reach_noun',), 'porte': ('media',), 'porter': ('causative',), 'pose': ('hello',
'sort_of_met', 'set', 'hand3'), 'posee': ('set',), 'poses': ('sort_of_met',), 'post': ('media',), 'poste': ('done',
'give1', 'do1'), 'poster': ('giveinf',), 'posterai': ('give1',), 'posté': ('done',), 'posé': ('hello', 'sort_of_met',
'set'), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3',
'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',),
'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere':
('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',),
'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',), 'prennent': ('verb3',), 'preparait': ('verb3',),
'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3', 'do1'), 'preparer': ('giveinf', 'review_inf'),
'preparera': ('give3', 'hand3_later', 'hand3', 'will_bring'), 'preparerai': ('give1',), 'preparerait':
('would_give',), 'presentation': ('date', 'rehearsed'), 'presente': ('done', 'hello', 'give1', 'give3', 'reached_me',
'lui_give', 'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3', 'will_bring'), 'presenterai': ('give1',),
'presenterait': ('would_give',), 'presse': ('media',), 'prestataire': ('pro',), 'pret': ('ready',), 'prete': ('done',
'hello', 'give1', 'give3', 'lui_give', 'handed', 'ready', 'handed_me'), 'pretend': ('opines',), 'preter':
('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'preterait': ('would_give',), 'prevenir': ('giveinf',),
'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'previent': ('opines',), 'prevoir':
('bring',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise':
('set', 'ready'), 'prix': ('thing',), 'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',),
'prochaine': ('hello',), 'prof': ('pro',), 'profil': ('media',), 'programme': ('set', 'media'), 'programmee':
('set',), 'programmé': ('set',), 'projette': ('verb3',), 'promenade': ('date',), 'promis': ('hello', 'vowed'),
'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose': ('hello', 'verb3', 'give1', 'imperative'), 'proposer':
('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait': ('would_give',), 'proposition':
('thing', 'mine_thing'), 'proposé': ('hello',), 'protege': ('imperative',), 'prudence': ('name_words',), 'prudent':
('name_words',), 'prune': ('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'do1'),
'préparé': ('made3',), 'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('done', 'hello',
'reached_me'), 'prête': ('give1', 'give3', 'lui_give', 'ready'), 'prêté': ('done', 'hello', 'handed', 'handed_me'),
'psy': ('pro',), 'publie': ('imperative', 'do1'), 'puis': ('filler', 'hello'), 'push': ('hand3',), 'pushe':
('hand3',), 'qu': ('hello',), 'quand': ('hello',), 'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello',
'span'), 'que': ('hello',), 'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',),
'qui': ('hello',), 'quinze': ('span',), 'quittait': ('verb3',), 'quitte': ('verb3', 'imperative'), 'quittera':
('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee': ('reached_me',), 'raccompagné':
('reached_me',), 'rachete': ('imperative',), 'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3',
'opines', 'said', 'says', 'taught'), 'raconté': ('said', 'taught'), 'radio': ('media',), 'ramene': ('give1', 'give3',
'hand3', 'bring', 'handed_me'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3', 'hand3', 'will_bring'),
'ramenerai': ('give1',), 'ramenerait': ('would_give',), 'ramené': ('handed_me',), 'ramène': ('give1', 'give3',
'hand3', 'bring'), 'rando': ('date',), 'randonner': ('see_inf',), 'rapide': ('filler',), 'rapidement': ('filler',),
'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'),
'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give',
'opines'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'),
'rappellerait': ('would_give',), 'rapport': ('paper', 'thing'), 'rapporte': ('give1', 'give3', 'handed', 'handed_me'),
'rapporter': ('giveinf',), 'rapportera': ('give3',), 'rapporterai': ('give1',), 'rapporterait': ('would_give',),
'rapporté': ('handed', 'handed_me'), 'rassemble': ('do1',), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv':
('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',), 'recalé': ('shifted',), 'reclamait': ('needs',),
'reclame': ('needs',), 'reclamer': ('todo_inf',), 'reco': ('tip',), 'recoit': ('helps3',), 'recoivent': ('helps3',),
'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('hello', 'verb3', 'give1'), 'recommander':
('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',), 'recommanderait': ('would_give',),
'recommandé': ('hello',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1',
'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',),
'recontacterai': ('give1',), 'recontacterait': ('would_give',), 'recontacté': ('reach',), 'recos': ('tip',),
'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter': ('urge_inf',),
'recrutera': ('verb3',), 'recu': ('hello', 'reached_me'), 'recue': ('reached_me',), 'recupere': ('helps3',),
'recuperer': ('giveinf',), 'redacteur': ('pro',), 'redactrice': ('pro',), 'redige': ('done', 'give1', 'hand3',
'made3', 'do1'), 'rediger': ('giveinf',), 'redigera': ('hand3_later', 'hand3'), 'redigerai': ('give1',), 'redire':
('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3', 'opines'), 'redonne': ('give1', 'give3',
'handed_me'), 'redonner': ('giveinf',), 'redonné': ('handed_me',), 'reduis': ('imperative',), 'reecrire':
('giveinf',), 'reecrit': ('read_it',), 'refait': ('we_meet', 'read_it'), 'refile': ('give1', 'give3', 'handed'),
'refiler': ('giveinf',), 'refilé': ('handed',), 'reformule': ('read_it',), 'refusait': ('verb3',), 'refuse': ('verb3',
'imperative'), 'regarde': ('imperative', 'hand3'), 'regarder': ('giveinf',), 'regardera': ('hand3',), 'regarderait':
('would_give',), 'regle': ('done', 'give3', 'send3', 'hand3', 'do1'), 'regler': ('hand_inf',), 'reglera': ('give3',
'send3'), 'reglerait': ('would_give',), 'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoignent': ('helps3',),
'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'helps3', 'we_meet'),
'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt',
'imperative'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',),
'relancerai': ('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relieur':
('pro',), 'relira': ('give3', 'hand3_later', 'hand3', 'will_bring'), 'relirai': ('give1',), 'relirait':
('would_give',), 'relire': ('giveinf', 'review_inf'), 'relis': ('give1', 'lui_give'), 'relit': ('give3', 'hand3'),
'relu': ('hello', 'read_it'), 'remanie': ('read_it',), 'remarques': ('remarks',), 'rembourse': ('give1', 'give3'),
'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',), 'rembourserait': ('would_give',),
'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remets': ('give1',), 'remettra': ('give3',), 'remettrai':
('give1',), 'remettrait': ('would_give',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remis': ('done',
'handed_me'), 'remonter': ('giveinf',), 'remplis': ('do1',), 'renard': ('name_words',), 'rencontre': ('hello',
'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons':
('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3', 'send3'),
'rendez': ('hello',), 'rendra': ('give3', 'send3', 'will_bring'), 'rendrai': ('give1', 'lui_give'), 'rendrait':
('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1', 'lui_give'), 'rendu': ('done', 'mine_thing',
'handed_me'), 'rentrait': ('verb3',), 'rentre': ('verb3', 'go1'), 'rentrera': ('verb3',), 'renverra': ('give3',
'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',), 'renvoie': ('give1',
'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'renvoient': ('give3',), 'renvoye': ('writes',), 'renvoyer':
('giveinf', 'hand_inf'), 'repare': ('hand3',), 'reparle': ('sort_of_met',), 'repas': ('drink', 'date'), 'repasse':
('read_it',), 'repassé': ('read_it',), 'repetait': ('opines',), 'repete': ('verb3', 'opines'), 'repeter':
('review_inf',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3', 'opines', 'hand3',
'answered'), 'repondait': ('answered',), 'repondent': ('give3',), 'repondra': ('give3', 'hand3'), 'repondrai':
('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1',
'lui_give', 'wrote'), 'repondu': ('hello', 'reach', 'reached_me', 'opines', 'answered', 'wrote'), 'reponse':
('thing',), 'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',),
'repoussee': ('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra':
('verb3',), 'reprendre': ('review_inf',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee':
('shifted',), 'reseaux': ('media',), 'reserve': ('done', 'give1', 'give3', 'lui_give', 'bring'), 'reserver':
('giveinf', 'bring'), 'reserverai': ('give1', 'bring'), 'reservons': ('bring',), 'resout': ('hand3',), 'responsable':
('rel',), 'ressors': ('give1',), 'ressort': ('give3',), 'restait': ('verb3',), 'reste': ('verb3', 'came',
'imperative'), 'restee': ('came',), 'restera': ('verb3',), 'restitue': ('handed_me',), 'resto': ('drink', 'date'),
'resté': ('came',), 'retorque': ('opines',), 'retouche': ('read_it',), 'retour': ('remarks', 'thing'), 'retourne':
('give1', 'give3', 'handed_me', 'go1'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai':
('give1',), 'retournerait': ('would_give',), 'retournons': ('go1',), 'retourné': ('handed_me',), 'retours':
('remarks',), 'retransmet': ('give3',), 'retransmets': ('give1',), 'retransmettra': ('give3',), 'retransmettrai':
('give1',), 'retransmettrait': ('would_give',), 'retransmettre': ('giveinf',), 'retransmis': ('writes', 'wrote'),
'retravaille': ('read_it',), 'retravailler': ('review_inf',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'),
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
('verb3', 'opines'), 'réserve': ('give1', 'give3', 'lui_give', 'bring'), 'réservé': ('done',), 'réu': ('hello',
'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'), 'sage': ('name_words',), 'sait':
('verb3', 'opines'), 'saluer': ('see_inf', 'reach_inf'), 'samedi': ('hello', 'name_words'), 'sans': ('hello',),
'sauf': ('turn',), 'saura': ('verb3',), 'saute': ('go1',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'scanne':
('give1', 'give3', 'do1'), 'scanner': ('giveinf',), 'script': ('helpful',), 'se': ('hello', 'verb3'), 'secretaire':
('pro',), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',),
'sent': ('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',), 'septembre': ('hello',), 'sera': ('hello',
'verb3'), 'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'serrurier': ('pro',), 'ses': ('their', 'hello',
'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signature': ('thing',), 'signe': ('done', 'hello',
'verb3', 'give1', 'says', 'imperative', 'hand3', 'do1'), 'signer': ('giveinf',), 'signera': ('verb3', 'hand3_later',
'hand3', 'will_bring'), 'signerai': ('give1',), 'signerait': ('would_give',), 'signé': ('done', 'hello'), 'simplifie':
('imperative',), 'sinon': ('filler',), 'site': ('media',), 'skier': ('see_inf',), 'sms': ('letter', 'attempt'),
'societe': ('rel',), 'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois':
('imperative',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their',
'hello', 'any_det'), 'sont': ('verb3',), 'sors': ('imperative',), 'sort': ('give3',), 'souffrait': ('verb3',),
'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me', 'needs'), 'souhaiter': ('reach_inf', 'todo_inf'),
'souhaiterait': ('verb3',), 'souhaité': ('reached_me',), 'soumet': ('give3',), 'soumets': ('give1',), 'soumettra':
('give3',), 'soumettrai': ('give1',), 'soumettrait': ('would_give',), 'soumettre': ('giveinf',), 'soutenait':
('verb3',), 'soutenance': ('rehearsed',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',
'opines'), 'souvent': ('hello',), 'soyez': ('imperative',), 'specialise': ('imperative',), 'specialiste': ('pro',),
'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'statut': ('media',), 'stories':
('media',), 'story': ('media',), 'stressait': ('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere':
('verb3', 'opines'), 'suggestions': ('remarks',), 'suggère': ('verb3', 'opines'), 'suis': ('hello',), 'suit':
('verb3',), 'suivait': ('verb3',), 'suivre': ('causative',), 'super': ('good',), 'surement': ('filler',), 'sœur':
('rel',), 'tableau': ('helpful', 'paper', 'thing', 'media'), 'tailleur': ('name_words',), 'tante': ('rel',),
'tapissier': ('pro',), 'tarifs': ('thing',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello', 'reach_noun'),
'tele': ('media',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt', 'reach_noun'), 'telephoner':
('reach_inf',), 'template': ('helpful', 'paper'), 'tenait': ('verb3',), 'tendu': ('handed_me',), 'tenir': ('giveinf',
'causative'), 'tennis': ('drink', 'date'), 'tente': ('attempt',), 'term': ('thing',), 'termine': ('done', 'verb3',
'hand3', 'do1'), 'terminera': ('verb3', 'will_bring'), 'terminé': ('done',), 'tes': ('hello',), 'testait': ('verb3',),
'teste': ('verb3', 'read_it', 'imperative', 'hand3'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto':
('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'these':
('own_affair', 'rehearsed'), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens':
('give1', 'imperative'), 'tient': ('verb3', 'give3'), 'tiktok': ('media',), 'tip': ('tip',), 'tissier':
('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton':
('rel',), 'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',), 'toujours': ('filler', 'hello'), 'tour':
('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',),
'traducteur': ('pro',), 'traductrice': ('pro',), 'traduirai': ('give1',), 'traduire': ('giveinf',), 'traduis':
('give1', 'do1'), 'train': ('drink',), 'traiteur': ('pro',), 'trame': ('helpful', 'paper'), 'tranquillement':
('filler',), 'transfere': ('writes',), 'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give',
'do1'), 'transmettra': ('give3', 'will_give', 'send3', 'will_bring'), 'transmettrai': ('give1',), 'transmettrait':
('would_give',), 'transmettre': ('giveinf', 'hand_inf'), 'transmis': ('done', 'writes', 'handed'), 'transmise':
('writes',), 'traumatologue': ('pro',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'travailler':
('review_inf',), 'travaux': ('hello',), 'trente': ('span',), 'tres': ('hello', 'good'), 'trinquer': ('see_inf',),
'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says',
'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',),
'trouverait': ('would_give',), 'tuto': ('helpful',), 'tutoriel': ('helpful',), 'tuyau': ('tip',), 'tv': ('media',),
'twitter': ('media',), 'tél': ('hello', 'reach_noun'), 'téléphone': ('hello', 'reach_noun'), 'téléphoné': ('reach',
'reached_me', 'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',),
'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3', 'imperative', 'go1'), 'vais': ('hello',
'go1'), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give1', 'give3', 'imperative', 'hand3',
'do1'), 'valider': ('giveinf', 'todo_inf'), 'validera': ('give3', 'hand3_later', 'hand3', 'will_bring'), 'validerait':
('would_give',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra':
('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'vends': ('imperative',), 'venu': ('hello', 'reach',
'came'), 'venue': ('hello', 'reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict':
('tip',), 'verifie': ('give1', 'hand3', 'do1'), 'verifier': ('giveinf', 'todo_inf'), 'verifiera': ('hand3_later',
'hand3'), 'verifierai': ('give1',), 'verifierait': ('would_give',), 'vernissage': ('date',), 'verra': ('verb3',
'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',),
'verse': ('give3',), 'versera': ('give3',), 'verserait': ('would_give',), 'version': ('thing',), 'veterinaire':
('pro',), 'veto': ('pro',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding', 'needs'), 'veux':
('hello',), 'victoire': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',),
'viendra': ('verb3',), 'viendrait': ('would_give',), 'viennent': ('verb3',), 'viens': ('imperative',), 'vient':
('verb3',), 'vigneron': ('name_words',), 'vin': ('by_post',), 'vingt': ('span',), 'violette': ('name_words',), 'vire':
('done', 'give3', 'imperative', 'fate'), 'viree': ('fate',), 'virement': ('thing',), 'virera': ('give3',), 'virerait':
('would_give',), 'viré': ('done', 'fate'), 'visa': ('own_affair',), 'visait': ('verb3',), 'vise': ('verb3',
'imperative'), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visiter': ('see_inf',),
'visité': ('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vitrier': ('pro',),
'vitrine': ('media',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello',
'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit':
('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre':
('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding',
'needs'), 'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai':
('name_words',), 'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues':
('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'web': ('media',), 'webmaster': ('pro',), 'weekend':
('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'x': ('media',), 'zoom': ('date',), 'à': ('to_place',),
'échangé': ('hello',)}


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
84, 'ramène': 84, 'rapporte': 84, 'redit': 84, 'rend': 84, 'renvoie': 84, 'repond': 84, 'transmet': 84}, {'d': 78,
'selon': 77}, {'...': 86}, {'vaut': 87}, {'<until>': 34, 'D': 34, 'de': 65, 'pas': 68, 'seulement': 68}, {'mieux':
80}, {'...': 45, '<any_det>': 59, '<thing>': 61, 'accord': 66, 'analyses': 69, 'apporter': 71, 'cheque': 66,
'confirmation': 66, 'confirme': 72, 'contrat': 66, 'decision': 66, 'deposer': 71, 'devis': 66, 'envoi': 75, 'envoie':
72, 'facture': 66, 'faudrait': 80, 'faut': 80, 'livraison': 82, 'livre': 72, 'm': 85, 'me': 85, 'mieux': 88, 'ne': 87,
'nous': 85, 'paie': 72, 'papiers': 69, 'plans': 89, 'plutot': 87, 'ramener': 71, 'rapporter': 71, 'reception': 75,
'remettre': 71, 'remise': 75, 'rend': 72, 'rendre': 71, 'repond': 72, 'reponse': 66, 'resultats': 89, 'retour': 82,
'signature': 66, 'signe': 72, 'surtout': 87, 'transferer': 71, 'transmettre': 71, 'vaudrait': 90, 'vaut': 90,
'virement': 66}, {'envoyer': 55, 'livrer': 55, 'payer': 55, 'rembourser': 55, 'rendre': 55, 'renvoyer': 55}, {'^':
40}, {':': 93}, {':': 93, 'a': 94, 'à': 94}, {'reste': 95}, {':': 93, 'a': 94, 'il': 96, 'reste': 95, 'à': 94},
{'charge': 97}, {'^': 92, 'ma': 98}, {'que': 8}, {'appris': 100}, {'$$': 8}, {'hui': 102}, {'D': 102, 'aujourd': 103},
{'N': 104}, {'d': 105, 'de': 105}, {'': (0, 'missed')}, {'$$': 107}, {'occupe': 108, 'occupee': 108, 'occupé': 108},
{'encore': 109, 'occupe': 108, 'occupee': 108, 'occupé': 108, 'toujours': 109}, {'est': 110, 'etait': 110},
{'sonnait': 110, 'sonne': 110}, {'cote': 97}, {'mon': 113, 'notre': 113}, {'<thing>': 18}, {'^': 115}, {'faudrait':
80, 'faut': 80, 'vaudrait': 90, 'vaut': 90}, {'^': 117}, {'...': 55}, {'0': 119, '<any_det>': 119, '<my>': 119,
'<their>': 119, 'ca': 119, 'leur': 119, 'lui': 119, 'tout': 119}, {'<give1>': 120, 'boucle': 120, 'finis': 120,
'redige': 120, 'rédige': 120, 'signe': 120, 'termine': 120}, {'^': 121, 'ai': 101}, {'^': 121}, {'': (13, 'talk'),
'<fate>': 8}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8,
'déménagé': 8, 'ete': 124, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8}, {'<fate>': 8, 'a': 8, 'en': 8, 'à': 8},
{'est': 124}, {'': (13, 'talk'), '<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'avoir': 8, 'changer': 8,
'demenage': 8, 'demenager': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'etre': 8, 'eu': 8, 'fait': 8, 'mourir': 8,
'partir': 8, 'perdu': 8, 'prendre': 8, 'se': 13}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8,
'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8}, {'de': 129},
{'<fate>': 8, 'a': 125, 'attend': 8, 'est': 126, 'ne': 11, 's': 127, 'va': 128, 'vient': 130}, {'N': 131}, {'d': 132,
'de': 132, 'du': 132}, {'<rel>': 133}, {'accord': 66, 'cheque': 66, 'confirmation': 66, 'contrat': 66, 'decision': 66,
'devis': 66, 'facture': 66, 'livraison': 66, 'plans': 66, 'reponse': 66, 'resultats': 66, 'retour': 66, 'signature':
66, 'virement': 66}, {'<rel>': 133, '^': 135}, {'N': 62}, {'<until>': 34, 'D': 34, 'de': 137}, {'accord': 138,
'cheque': 138, 'confirmation': 138, 'contrat': 138, 'decision': 138, 'devis': 138, 'facture': 138, 'livraison': 138,
'plans': 138, 'reponse': 138, 'resultats': 138, 'retour': 138, 'signature': 138, 'virement': 138}, {'<rel>': 133, '^':
139}, {'<until>': 34, 'D': 34, 'de': 137, 'pas': 68, 'seulement': 68}, {'accord': 138, 'analyses': 69, 'cheque': 138,
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
'sur': 231, 'à': 231}, {'N': 232}, {'': (16, 'gave:feedback')}, {'<their>': 234, 'la': 234, 'le': 234, 'les': 234},
{'^': 235}, {'sur': 236}, {'...': 237, 'sur': 236}, {'^': 183, 'a': 184, 'avec': 184, 'pour': 184, 'sur': 184, 'à':
184}, {'^': 234}, {'de': 240, 'du': 240, 'sur': 240}, {'...': 241, 'de': 240, 'du': 240, 'sur': 240}, {'<remarks>':
238, 'coaching': 239, 'correction': 242, 'mentorat': 239, 'mentoring': 239, 'relecture': 242, 'tutorat': 239},
{'avec': 233}, {'avec': 233, 'de': 243, 'passee': 244, 'passees': 244}, {'': (14, 'together')}, {'ensemble': 246},
{'<drink>': 25}, {'le': 248, 'un': 248}, {'': (23, 'contact')}, {'eu': 250, 'eue': 250}, {'ai': 251}, {'avec': 25,
'chez': 25}, {'chez': 25, 'prendre': 25, 'saluer': 25, 'voir': 25}, {'appeler': 107}, {'voir': 107}, {'appeler': 107,
'ecrire': 107, 'l': 255, 'la': 256, 'le': 256, 'passer': 107, 'voir': 107}, {'...': 247, '<i_meet>': 25, 'bois': 249,
'l': 252, 'mange': 253, 'passe': 254, 'prends': 249, 'voulais': 257, 'voulait': 257}, {'': (8, 'asked')}, {'demander':
259, 'poser': 259, 'savoir': 259}, {'demander': 259, 'lui': 260, 'poser': 259, 'savoir': 259}, {'pour': 261}, {'N':
262}, {'a': 263, 'à': 263}, {'<giveinf>': 18}, {'<giveinf>': 18, 'en': 265, 'l': 265, 'la': 265, 'le': 265, 'les':
265}, {'m': 266, 'me': 266, 'nous': 266}, {'^': 267}, {'^': 267, 'encore': 268}, {'<should>': 76}, {'^': 270},
{'gente': 271}, {'^': 270, 'a': 272, 'eu': 271, 'je': 271, 'on': 271, 'yo': 271}, {'qu': 273, 'que': 273}, {'et':
274}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76}, {'mieux': 76}, {'devrait': 76, 'doit':
76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'n': 276, 'ne': 276, 'vaudrait': 277, 'vaut': 277}, {'^':
278}, {'': (13, 'talk'), '...': 275, 'il': 279, 'on': 279}, {'<should>': 76, 'n': 270, 'ne': 270}, {'^': 281}, {'':
(13, 'talk'), '...': 275, 'je': 282, 'nous': 282, 'on': 282}, {'qu': 280, 'que': 283}, {'<their>': 240, 'l': 240,
'la': 240, 'le': 240, 'les': 240}, {'': (9, 'told')}, {'a': 286, 'à': 286}, {'vous': 25}, {'<date>': 25, 'rendez':
288}, {'D': 25, 'avec': 25, 'la': 25, 'le': 25, 'pour': 25, 'un': 289, 'une': 289}, {'D': 203}, {'': (1, 'moved'),
'...': 291}, {'D': 203, 'a': 203, 'au': 203, 'd': 203, 'de': 203, 'du': 292, 'en': 203, 'la': 203, 'le': 203, 'notre':
203, 'pour': 203, 'son': 203, 'à': 203}, {'': (17, 'gave:knowledge')}, {'^': 294}, {'comment': 295, 'pourquoi': 295},
{'...': 296, '^': 294, 'a': 295, 'comment': 295, 'l': 295, 'la': 295, 'le': 295, 'les': 295, 'pourquoi': 295, 'à':
295}, {'N': 297}, {'a': 298, 'à': 298}, {'': (5, 'mine'), 'encore': 40}, {'dois': 300}, {'<give3>': 18}, {'<give3>':
18, 'l': 302, 'la': 302, 'le': 302, 'les': 302}, {'me': 303, 'nous': 303}, {'et': 304}, {'...': 305, '<any_det>': 20,
'<my>': 20, 'D': 18}, {'D': 18, 'et': 304}, {'...': 307, '<any_det>': 20, '<my>': 20, 'D': 18}, {'...': 83}, {'pret':
19, 'prete': 19, 'pretes': 19, 'prets': 19, 'prête': 19}, {'...': 310}, {'<any_det>': 311, 'deconseille': 76,
'déconseille': 76, 'déconseillé': 76}, {'<any_det>': 311}, {'dit': 18, 'ecrit': 18, 'rappelle': 18, 'redit': 18,
'repond': 18, 'tient': 18, 'vers': 18}, {'m': 314, 'me': 314, 'nous': 314, 'revient': 314}, {'et': 315}, {'...': 316},
{'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d': 319}, {'coup': 320, 'oeil': 18, 'œil': 18}, {'un': 321, 'une':
321}, {'D': 18, 'finalement': 19, 'plutot': 19, 'que': 19, 'seulement': 19}, {'deconseille': 76, 'déconseille': 76,
'déconseillé': 76}, {'<give3>': 18, '<would_give>': 18}, {'<give3>': 18, '<would_give>': 18, 'a': 324, 'en': 302, 'l':
325, 'la': 325, 'le': 325, 'les': 325}, {'<thing>': 18, 'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis': 18,
'plan': 18, 'prix': 18, 'recu': 18, 'releve': 18, 'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18, 'virement':
18}, {'retours': 18}, {'intro': 18}, {'virement': 18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point': 18,
'retour': 18, 'topo': 18}, {'intro': 18, 'offre': 18, 'proposition': 18}, {'<any_det>': 327, 'des': 328, 'l': 329,
'le': 330, 'parvenir': 18, 'passer': 18, 'signe': 18, 'son': 331, 'suivre': 18, 'un': 332, 'une': 333}, {'contact':
18, 'copie': 18, 'lien': 18, 'relation': 18}, {'en': 335}, {'signe': 18}, {'courant': 18}, {'au': 338}, {'courant':
18, 'jus': 18}, {'au': 340}, {'<give3>': 18, '<would_give>': 18, 'deconseille': 76, 'dira': 18, 'déconseille': 76,
'déconseillé': 76, 'en': 302, 'fait': 334, 'l': 325, 'la': 325, 'le': 325, 'les': 325, 'met': 336, 'mettra': 336,
'redit': 18, 'refait': 337, 'tiendra': 339, 'tient': 341}, {'<give3>': 18, '<would_give>': 18, 'a': 324,
'deconseille': 76, 'déconseille': 76, 'déconseillé': 76, 'en': 302, 'fait': 334, 'l': 325, 'la': 325, 'le': 325,
'les': 325, 'met': 336, 'mettra': 336, 'tient': 339}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20,
'livrer': 20, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 344, 'mesurer': 20, 'poser': 20,
'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 346},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 344, 'mesurer': 20, 'poser': 20,
'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20, 'vers': 346}, {'<hand3>': 306, '<send3>':
308, '<will_bring>': 309, '<will_give>': 18, 'a': 312, 'aura': 313, 'consulte': 317, 'deconseille': 76, 'demande':
317, 'demonte': 318, 'donne': 322, 'donnera': 322, 'déconseille': 76, 'déconseillé': 76, 'installe': 318,
'installera': 318, 'jette': 322, 'jettera': 322, 'jetterait': 322, 'livre': 323, 'livrera': 323, 'm': 326, 'me': 342,
'monte': 318, 'montera': 318, 'nettoie': 318, 'nous': 343, 'paie': 323, 'paiera': 323, 'passe': 345, 'passera': 345,
'pose': 318, 'posera': 318, 'reflechit': 317, 'regarde': 317, 'rend': 323, 'rendra': 323, 'repare': 318, 'reparera':
318, 'repasse': 345, 'repassera': 345, 'repond': 323, 'repondra': 323, 'reviendra': 347, 'reviennent': 347, 'revient':
348, 'verifie': 317, 'viendra': 345, 'vient': 345, 'voit': 317}, {'qu': 8, 'que': 8}, {'l': 302, 'la': 302, 'le': 302,
'les': 302}, {'me': 351, 'nous': 351}, {'et': 352}, {'...': 353}, {'<made3>': 354}, {'': (4, 'needs_from_me')},
{'<my>': 356}, {'part': 356}, {'ma': 358, 'notre': 358}, {'D': 356, 'de': 359}, {'...': 360}, {'^': 361}, {'...': 360,
'<my>': 356}, {'^': 363}, {'D': 356}, {'...': 365}, {'^': 366}, {'^': 356}, {'j': 368, 'je': 368}, {'^': 357, 'd':
362, 'de': 364, 'des': 367, 'du': 367, 'que': 369}, {'appeler': 107, 'contacter': 107, 'joindre': 107, 'parler': 107,
'voir': 107}, {'me': 371, 'nous': 371}, {'a': 372, 'de': 372, 'à': 372}, {'^': 76, 'd': 179, 'de': 179}, {'faut': 76},
{'<imperative>': 76, 'faut': 76, 'il': 375, 'jamais': 76, 'n': 76, 'ne': 76, 'surtout': 76}, {'^': 376}, {'<inf>': 76,
'ne': 76, 'pas': 76}, {'^': 378}, {'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 380}, {'devrait': 76,
'doit': 76, 'faudrait': 76, 'faut': 76, 'vaudrait': 76, 'vaut': 76}, {'': (3, 'advice'), 'mieux': 76},
{'<would_give>': 18, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne':
382, 'nous': 18, 'valait': 277, 'vaudrait': 76, 'vaut': 383}, {'^': 384}, {'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'ne': 382, 'valait': 277, 'vaudrait': 76, 'vaut': 383}, {'^': 386}, {'elle': 381, 'il':
385, 'on': 387}, {':': 377, 'd': 379, 'de': 379, 'qu': 388}, {'j': 271, 'je': 271, 'on': 271}, {'que': 390},
{'penser': 391}, {'de': 392}, {'air': 393}, {'<imperative>': 76}, {'^': 395}, {':': 396}, {'attendrait': 179,
'choisirait': 179, 'ferait': 179, 'garderait': 179, 'irait': 179, 'prendrait': 179, 'vendrait': 179}, {'place': 398},
{'d': 179, 'de': 179, 'qu': 179, 'que': 179}, {'': (6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 401}, {'^':
401, 'd': 402, 'de': 402}, {'m': 18, 'me': 18, 'nous': 18}, {'^': 404}, {'d': 405, 'de': 405}, {'<said>': 350, '^':
355, 'besoin': 370, 'cherche': 373, 'cherché': 373, 'conseille': 374, 'conseillé': 374, 'dit': 389, 'essaye': 373,
'l': 394, 'lance': 397, 'lancé': 397, 'ma': 399, 'preconise': 400, 'promis': 403, 'propose': 406, 'proposé': 406,
'préconise': 400, 'préconisé': 400, 'recommande': 400, 'recommandé': 400, 'suggere': 400, 'suggère': 400, 'suggéré':
400, 'tente': 373}, {'<giveinf>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 408}, {'d': 409, 'de': 409}, {'<until>':
356}, {'...': 411}, {'0': 412, 'des': 412, 'deux': 412, 'la': 412, 'le': 412, 'les': 412, 'ma': 412, 'mes': 412,
'mon': 412, 'nos': 412, 'notre': 412, 'plusieurs': 412, 'quatre': 412, 'quelques': 412, 'trois': 412, 'un': 412,
'une': 412}, {'^': 76, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 368, 'lui': 368, 'mange':
8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 414}, {'^': 76, 'leur': 368, 'lui': 368},
{'^': 76, 'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8,
'soit': 8, 'vienne': 8, 'y': 8}, {'on': 417}, {'je': 416, 'l': 418, 'nous': 414, 'on': 179}, {'^': 413, 'qu': 415,
'que': 419}, {'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 18, 'deposer': 18, 'expedier': 18,
'fournir': 18, 'imprimer': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18,
'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer':
18}, {'de': 346}, {'m': 421, 'me': 421, 'nous': 421, 'parler': 422}, {'m': 421, 'me': 421, 'nous': 421}, {'^': 424},
{'^': 423, 'encore': 425}, {'...': 360, '0': 412, '<my>': 356, 'deux': 412, 'plusieurs': 412, 'quatre': 412,
'quelques': 412, 'trois': 412}, {'moi': 356, 'nous': 356}, {'^': 428}, {'leur': 368, 'lui': 368}, {'on': 430}, {'^':
356, 'leur': 368, 'lui': 368}, {'j': 368, 'je': 432, 'nous': 430}, {'^': 357}, {'de': 359}, {'^': 435}, {'appel': 436,
'devis': 436, 'mail': 436, 'rappel': 436, 'retour': 436}, {'^': 427, 'd': 429, 'de': 429, 'qu': 431, 'que': 433,
'toujours': 434, 'un': 437}, {'<until>': 40, 'D': 40}, {'...': 439, '<until>': 40, 'D': 40}, {'<my>': 440}, {'^':
441}, {'...': 439}, {'<my>': 443}, {'^': 444}, {'elle': 381, 'il': 381}, {'qu': 446}, {'dit': 447}, {'la': 107, 'là':
107, 'passe': 107, 'passee': 107, 'passé': 107, 'pu': 107, 'venu': 107, 'venue': 107}, {'pas': 449}, {'a': 450, 'est':
450, 'pas': 449}, {'a': 450, 'est': 450, 'n': 451, 'ne': 451, 'pas': 449}, {'a': 450, 'elle': 452, 'est': 450, 'il':
452, 'n': 451, 'ne': 451, 'pas': 449}, {'mais': 453}, {'la': 454, 'là': 454}, {'rejoindre': 454}, {'nous': 454}, {'a':
457, 'à': 457}, {'joindre': 458}, {'etre': 455, 'nous': 456, 'passer': 454, 'se': 459, 'venir': 454}, {'sur': 434},
{'de': 179, 'qu': 179, 'que': 179}, {'avis': 462}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand': 8,
's': 8, 'si': 8}, {'0': 412, '<my>': 356, 'des': 412, 'deux': 412, 'la': 412, 'le': 412, 'les': 412, 'ma': 412, 'mes':
412, 'mon': 412, 'nos': 412, 'notre': 412, 'plusieurs': 412, 'quatre': 412, 'quelques': 412, 'trois': 412, 'un': 412,
'une': 412}, {'je': 430, 'nous': 430}, {'^': 465, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu': 431,
'quand': 8, 'que': 466, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 468, 'la': 468, 'le': 468, 'les':
468}, {'m': 469, 'me': 469, 'nous': 469}, {'^': 470}, {'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma': 18, 'mes': 18,
'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'': (6, 'theirs'), 'des': 18, 'la': 18, 'le': 18,
'les': 18, 'ma': 18, 'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'<giveinf>': 34,
'chercher': 472, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 473, 'deposer': 18, 'expedier': 18,
'fournir': 18, 'imprimer': 18, 'l': 468, 'la': 468, 'le': 468, 'les': 468, 'preparer': 18, 'ramener': 18, 'rapporter':
18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 472,
'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m': 474, 'me': 474, 'nous': 474}, {'chercher': 472,
'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 473, 'deposer': 18, 'expedier': 18, 'fournir': 18,
'imprimer': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18,
'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 472, 'reverser': 18, 'trouver': 18, 'verser': 18,
'virer': 18}, {'m': 476, 'me': 476, 'nous': 476}, {'^': 477}, {'^': 475, 'encore': 478, 'etre': 455, 'nous': 456,
'passer': 454, 'se': 459, 'venir': 454}, {'^': 477, 'encore': 478}, {'<inf>': 76}, {'^': 481}, {'devrait': 76, 'doit':
76, 'faudrait': 76, 'faut': 76, 'ne': 382, 'vaudrait': 76, 'vaut': 76}, {'^': 483}, {'il': 484, 'on': 484}, {'d': 482,
'de': 482, 'qu': 485}, {'<giveinf>': 76, '<inf>': 76, 'ne': 76, 'pas': 76}, {'^': 487}, {'devait': 76, 'devrait': 76,
'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18, 'ne': 382, 'nous': 18,
'vaudrait': 76, 'vaut': 76}, {'^': 489}, {'route': 76}, {'betise': 76, 'erreur': 76}, {'fausse': 491, 'une': 492},
{'fais': 493, 'fait': 493, 'ferais': 493}, {'^': 494}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fais': 493, 'fait':
493, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 493, 'ferait': 76, 'ne': 382, 'vaudrait': 76, 'vaut': 76},
{'^': 496}, {'elle': 405, 'il': 490, 'j': 495, 'je': 495, 'on': 497}, {'<should>': 76, 'fais': 493, 'fait': 493,
'ferais': 493}, {'^': 499}, {'j': 495, 'je': 500, 'nous': 271, 'on': 500}, {':': 377, 'd': 488, 'de': 488, 'qu': 498,
'que': 501}, {'...': 73, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>': 503, 'm': 476, 'me': 476, 'nous':
476, 'revenir': 504}, {'^': 505, 'encore': 478}, {'<hand_inf>': 18, 'm': 421, 'me': 421, 'nous': 421}, {'^': 507,
'encore': 425}, {'dit': 18, 'ecrit': 18, 'rappelle': 18, 'redit': 18, 'repond': 18, 'tient': 18}, {'m': 509, 'me':
509, 'nous': 509}, {'et': 510}, {'...': 511}, {'N': 512, 'leur': 512, 'leurs': 512, 'sa': 512, 'ses': 512, 'son':
512}, {'a': 513, 'avec': 513, 'à': 513}, {'cause': 514, 'discute': 514, 'parle': 514}, {'sa': 18, 'ses': 18, 'son':
18}, {'^': 516}, {'a': 517, 'à': 517}, {'^': 515, 'parle': 518}, {'a': 107, 'absent': 107, 'absente': 107, 'absents':
107, 'au': 107, 'chez': 107, 'en': 107, 'parti': 107, 'partie': 107, 'pas': 107, 'sorti': 107, 'sortie': 107,
'sortis': 107, 'à': 107}, {'etais': 520, 'etions': 520}, {'etais': 520, 'etions': 520, 'n': 521}, {'j': 522, 'je':
522, 'nous': 522}, {'que': 523}, {'alors': 524, 'pendant': 524}, {'maison': 250}, {'la': 526}, {'bureau': 250},
{'moi': 250}, {'moi': 250, 'nous': 250}, {'bonjour': 250}, {'aider': 250, 'apporter': 250, 'chercher': 250, 'deposer':
250, 'emprunter': 250, 'livrer': 250, 'prendre': 250, 'rapporter': 250, 'recuperer': 250, 'rendre': 250, 'saluer':
250, 'voir': 250}, {'...': 525, 'D': 250, 'a': 527, 'aider': 250, 'apporter': 250, 'au': 528, 'avec': 529, 'boire':
250, 'chercher': 250, 'chez': 530, 'dejeuner': 250, 'deposer': 250, 'diner': 250, 'dire': 531, 'discuter': 250,
'dîner': 250, 'emprunter': 250, 'essayer': 250, 'ici': 250, 'installer': 250, 'l': 532, 'la': 532, 'le': 532, 'les':
532, 'livrer': 250, 'me': 532, 'mesurer': 250, 'monter': 250, 'nous': 532, 'parler': 250, 'prendre': 250, 'presenter':
250, 'rapporter': 250, 'recuperer': 250, 'regarder': 250, 'rendre': 250, 'reparer': 250, 'saluer': 250, 'signer': 250,
'tester': 250, 'travailler': 250, 'visiter': 250, 'à': 527}, {'je': 271, 'nous': 271, 'on': 271}, {'que': 534},
{'pour': 405}, {'^': 76, 'j': 271, 'je': 271, 'on': 271}, {'de': 179, 'qu': 179, 'que': 537}, {'accord': 536, 'avis':
538}, {'j': 179, 'je': 179, 'nous': 179, 'on': 179}, {'que': 540}, {'<came>': 533, 'categorique': 180, 'cense': 405,
'censee': 405, 'clair': 180, 'claire': 180, 'convaincu': 535, 'convaincue': 535, 'd': 539, 'formel': 180, 'formelle':
180, 'ok': 536, 'partant': 536, 'partante': 536, 'persuade': 535, 'persuadee': 535, 'pour': 541}, {'devrait': 76,
'doit': 76, 'fais': 493, 'fait': 493, 'faudrait': 76, 'faut': 76, 'ferais': 493, 'ne': 382, 'vaudrait': 76, 'vaut':
76}, {'^': 543}, {'il': 484, 'j': 495, 'je': 495, 'on': 544}, {'j': 495, 'je': 495, 'on': 495}, {'qu': 545, 'que':
546}, {'...': 525}, {'<came>': 548, 'categorique': 180, 'clair': 180, 'claire': 180, 'formel': 180, 'formelle': 180},
{'probleme': 18}, {'ca': 18, 'charge': 18, 'le': 550, 'occupe': 18}, {'^': 551}, {'on': 179}, {'j': 179, 'je': 179,
'nous': 179}, {'qu': 553, 'que': 554}, {'pour': 555}, {'un': 319}, {'^': 557}, {'apporte': 19, 'depose': 19, 'dépose':
19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'ramène': 19, 'transmet': 19}, {'^': 559}, {'<give3>': 18,
'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'ramène': 19,
'transmet': 19}, {'^': 302}, {'^': 561, 'me': 562}, {'faut': 434}, {'D': 25}, {'...': 565, 'D': 25}, {'a': 179, 'à':
179}, {'d': 18, 'de': 18}, {'garantit': 568, 'jure': 568}, {'D': 250}, {'<would_give>': 18}, {'<would_give>': 18, 'l':
571, 'la': 571, 'le': 571, 'les': 571}, {'<would_give>': 18, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 572,
'me': 572, 'nous': 572}, {'^': 573}, {'elle': 574, 'il': 574}, {'qu': 575}, {'sur': 179}, {'^': 18}, {'d': 578, 'de':
578}, {'d': 179, 'de': 179}, {'': (3, 'advice'), '<any_det>': 76}, {'<any_det>': 76}, {'^': 582}, {'^': 581, 'd': 179,
'de': 179, 'plutot': 583}, {'des': 412, 'la': 412, 'le': 412, 'les': 412, 'ma': 412, 'mes': 412, 'mon': 412, 'nos':
412, 'notre': 412, 'un': 412, 'une': 412}, {'arreter': 76, 'ne': 76, 'pas': 76}, {'^': 586}, {'^': 585, 'd': 587,
'de': 587}, {'devait': 76, 'devrait': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76}, {'^': 589}, {'il':
590, 'on': 590}, {'<should>': 76, 'ferais': 277}, {'^': 592}, {'j': 593, 'je': 593, 'nous': 593, 'on': 593}, {'d':
379, 'de': 379, 'qu': 591, 'que': 594}, {'abord': 76}, {'': (3, 'advice'), '<inf>': 76, 'd': 596, 'ne': 76, 'pas': 76,
'plutot': 76, 'surtout': 76}, {'^': 597}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 571, 'la': 571, 'le': 571,
'les': 571}, {'<would_give>': 18, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 599, 'me': 599, 'nous': 599}, {'^':
600, 'allait': 405, 'va': 405}, {'<would_give>': 18, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 599, 'me': 599, 'ne': 382,
'nous': 599, 'vaudrait': 76, 'vaut': 76}, {'^': 602, 'allait': 405, 'va': 405}, {'devait': 76, 'devrait': 76, 'doit':
76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'ne': 382, 'vaudrait': 76, 'vaut': 76}, {'^': 604},
{'elle': 601, 'il': 603, 'on': 605}, {'...': 595, ':': 377, 'd': 598, 'de': 598, 'qu': 606, 'que': 534}, {'signe':
250, 'visiter': 250}, {'': (23, 'contact'), 'vocal': 250}, {'message': 609, 'messages': 250, 'mot': 250, 'vocal':
250}, {'des': 610, 'un': 610}, {',': 179, 'contre': 179, 'sur': 179}, {'garde': 612}, {'en': 613}, {'d': 8, 'de': 8,
'des': 8, 'du': 8}, {'fil': 250, 'tel': 250, 'tél': 250}, {'de': 616}, {'coup': 617}, {'un': 618}, {'^': 581, 'd':
179, 'de': 179, 'plutot': 583, 'qu': 179, 'que': 179}, {'^': 401, 'd': 402, 'de': 402, 'qu': 402, 'que': 402}, {'^':
76, 'd': 179, 'de': 179, 'qu': 179, 'que': 179}, {'qu': 591}, {'visite': 250}, {'dessus': 250}, {'': (3, 'advice'),
'arreter': 76, 'ne': 76, 'pas': 76}, {'^': 626}, {'d': 627, 'de': 627}, {'<handed_me>': 250, '<reached_me>': 250,
'<said>': 570, '<urges>': 567, '<vowed>': 576, 'alerte': 577, 'alertee': 577, 'alerté': 577, 'assure': 579, 'assuré':
579, 'certifie': 579, 'conjure': 580, 'conseille': 584, 'conseillé': 584, 'demande': 588, 'demandé': 588, 'dit': 607,
'exhorte': 580, 'fait': 608, 'garanti': 579, 'jure': 579, 'juré': 579, 'laisse': 611, 'laissé': 611, 'lance': 397,
'lancé': 397, 'mis': 614, 'mise': 614, 'parle': 615, 'parlé': 615, 'passe': 619, 'passé': 619, 'preconise': 620,
'prie': 580, 'prié': 580, 'promis': 621, 'propose': 406, 'proposé': 406, 'préconise': 622, 'préconisé': 620,
'rappele': 623, 'reclame': 368, 'recommande': 620, 'recommandé': 620, 'rendu': 624, 'réclame': 368, 'réclamé': 368,
'saute': 625, 'sauté': 625, 'somme': 580, 'suggere': 620, 'suggère': 622, 'suggéré': 620, 'supplie': 628, 'supplié':
628}, {':': 377}, {'<helps3>': 566, '<urges>': 567, '^': 569, 'a': 629, 'alerte': 577, 'appelle': 250, 'attend': 25,
'attendent': 25, 'dit': 630, 'enjoint': 580, 'presse': 580, 'prie': 580, 'supplie': 580}, {'garantit': 568, 'jure':
568, 'l': 302, 'la': 302, 'le': 302, 'les': 302, 'redit': 18}, {'': (3, 'advice'), 'ne': 76, 'pas': 76}, {'^': 633},
{'il': 605, 'on': 605}, {'d': 634, 'de': 634, 'qu': 635, 'que': 534}, {'^': 34}, {'^': 34, 'encore': 637, 'toujours':
637}, {'visiter': 25}, {'contre': 179, 'sur': 179}, {'garde': 640}, {'en': 641}, {'^': 18, 'd': 578, 'de': 578},
{'bien': 179, 'mieux': 179, 'plutot': 179}, {'<helps3>': 566, '<urges>': 567, '^': 632, 'conseille': 374, 'demandait':
464, 'demande': 464, 'dit': 636, 'doit': 638, 'doivent': 638, 'fait': 639, 'met': 642, 'preconise': 622, 'promet':
643, 'préconise': 622, 'préconisé': 622, 'reclame': 368, 'recommande': 622, 'recommandé': 622, 'réclame': 368,
'réclamé': 368, 'suggere': 622, 'suggère': 622, 'suggéré': 622, 'verrait': 644, 'voit': 644}, {'avant': 19, 'que':
19}, {'...': 646}, {'...': 646, 'pas': 647, 'rien': 647}, {'a': 648, 'aura': 648, 'enverra': 648, 'envoie': 648,
'livre': 648, 'livrera': 648, 'rend': 648, 'rendra': 648, 'sait': 648, 'saura': 648}, {'^': 649}, {'...': 595, ':':
377, 'd': 598, 'de': 598, 'qu': 575}, {',': 179}, {'garde': 652}, {'en': 653}, {'<handed_me>': 250, '<reached_me>':
250, '<said>': 570, '<urges>': 567, '<vowed>': 576, 'assure': 579, 'assuré': 579, 'certifie': 579, 'conjure': 580,
'conseille': 584, 'conseillé': 584, 'demande': 588, 'demandé': 588, 'dit': 651, 'exhorte': 580, 'fait': 608,
'garanti': 579, 'jure': 579, 'juré': 579, 'laisse': 611, 'laissé': 611, 'lance': 397, 'lancé': 397, 'mis': 654,
'mise': 654, 'parle': 615, 'parlé': 615, 'passe': 619, 'passé': 619, 'preconise': 620, 'prie': 580, 'prié': 580,
'promis': 621, 'préconise': 622, 'préconisé': 620, 'recommande': 620, 'recommandé': 620, 'rejoint': 250, 'rejointe':
250, 'rejoints': 250, 'rendu': 624, 'saute': 625, 'sauté': 625, 'somme': 580, 'suggere': 620, 'suggère': 622,
'suggéré': 620, 'supplie': 628, 'supplié': 628}, {':': 377, 'd': 179, 'de': 179}, {'<helps3>': 566, '<urges>': 567,
'^': 632, 'a': 655, 'appelle': 250, 'attend': 25, 'attendent': 25, 'conseille': 374, 'demandait': 464, 'demande': 464,
'dit': 656, 'doit': 638, 'doivent': 638, 'enjoint': 580, 'fait': 639, 'preconise': 622, 'presse': 580, 'prie': 580,
'préconise': 622, 'préconisé': 622, 'recommande': 622, 'recommandé': 622, 'suggere': 622, 'suggère': 622, 'suggéré':
622, 'supplie': 580, 'verrait': 644, 'voit': 644}, {'...': 365, '<my>': 356}, {'^': 658}, {'d': 367, 'de': 659, 'des':
367, 'du': 367}, {'besoin': 660}, {'^': 422}, {'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 663, 'nous':
663}, {'j': 179, 'je': 179, 'on': 179}, {'que': 665}, {'j': 179, 'je': 179, 'l': 418, 'nous': 417, 'on': 179}, {'qu':
418, 'que': 667}, {'je': 179}, {'d': 405, 'de': 405, 'qu': 553, 'que': 669}, {'^': 465}, {'persuade': 391,
'persuadee': 391}, {'d': 18, 'de': 18, 'des': 18, 'du': 18}, {'occupe': 673}, {'a': 578, 'à': 578}, {'a': 250, 'au':
250, 'avec': 250, 'chez': 250, 'à': 250}, {'arrete': 676, 'arretee': 676, 'arrêté': 676, 'assis': 676, 'assise': 676,
'deplace': 676, 'deplacee': 676, 'déplacé': 676, 'engage': 675, 'engagee': 675, 'engagé': 675, 'joint': 676, 'jointe':
676, 'pointe': 676, 'pointee': 676}, {'^': 674, 'en': 552, 'engage': 675, 'est': 677}, {'': (6, 'theirs'), 'd': 18,
'de': 18, 'des': 18, 'du': 18}, {'charge': 679, 'rapproche': 18, 'renseigne': 679}, {'^': 680, 'demandait': 464,
'demande': 464}, {'pour': 541}, {'<came>': 533}, {'^': 585}, {'<inf>': 18}, {'<inf>': 18, 'l': 685, 'la': 685, 'le':
685, 'les': 685}, {'m': 686, 'me': 686, 'nous': 686}, {'et': 687}, {'...': 688}, {'<any_det>': 18, '<my>': 18},
{'chercher': 472, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 473, 'deposer': 18, 'expedier': 18,
'fournir': 18, 'imprimer': 18, 'mettre': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18,
'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 472, 'reverser': 18,
'trouver': 18, 'verser': 18, 'virer': 18}, {'<hand_inf>': 18, '<inf>': 689, 'boucler': 690, 'checker': 690,
'corriger': 690, 'finir': 690, 'jeter': 690, 'm': 476, 'me': 691, 'nous': 691, 'parler': 422, 'regarder': 690,
'relire': 690, 'revenir': 504, 'reviewer': 690, 'signer': 690, 'tester': 690, 'valider': 690, 'verifier': 690}, {'^':
692, 'encore': 478}, {'mieux': 666}, {'je': 430, 'l': 418, 'nous': 414}, {'^': 465, 'bien': 409, 'qu': 415, 'que':
695, 'savoir': 8}, {'appeler': 250, 'ecrire': 250, 'envoyer': 250, 'rappeler': 250, 'repondre': 250}, {'m': 697,
'nous': 697}, {'de': 698, 'me': 663, 'nous': 663}, {'^': 465, 'qu': 415, 'que': 419, 'savoir': 8}, {'etre': 455,
'nous': 456, 'passer': 454, 'savoir': 8, 'se': 459, 'venir': 454}, {'ma': 399}, {'<must3>': 269, '<opines>': 284, '^':
349, 'a': 407, 'accepte': 410, 'aimerait': 420, 'allait': 426, 'attend': 438, 'attendent': 434, 'aura': 442, 'auront':
445, 'avait': 448, 'cense': 405, 'censee': 405, 'comptait': 460, 'compte': 461, 'conseille': 374, 'd': 463,
'demandait': 464, 'demande': 467, 'devaient': 471, 'devait': 479, 'devrait': 480, 'disait': 486, 'dit': 502, 'doit':
506, 'doivent': 508, 'en': 519, 'est': 542, 'estime': 547, 'etait': 549, 'ferait': 179, 'gere': 552, 'insiste': 556,
'jette': 558, 'l': 560, 'la': 563, 'le': 563, 'les': 563, 'leur': 564, 'lui': 564, 'm': 631, 'me': 645, 'n': 650,
'ne': 650, 'nous': 657, 'ont': 661, 'parlera': 662, 'passe': 664, 'passera': 664, 'pensait': 460, 'pense': 547,
'preconise': 400, 'prefere': 666, 'prefererait': 668, 'prend': 558, 'promet': 643, 'propose': 670, 'préconise': 400,
'préconisé': 400, 'préfèrerait': 666, 'préférerait': 668, 'recevra': 442, 'recevront': 445, 'reclame': 671,
'recommande': 400, 'recommandé': 400, 'regle': 552, 'reste': 672, 'règle': 552, 'réclame': 671, 's': 678, 'se': 681,
'serait': 682, 'sont': 683, 'souhaite': 684, 'souhaiterait': 684, 'suggere': 400, 'suggère': 400, 'suggéré': 400,
'trouve': 547, 'va': 693, 'verrait': 694, 'veulent': 434, 'veut': 696, 'viendra': 664, 'vient': 699, 'voit': 694,
'voudrait': 700, 'voulait': 701, 'à': 702}, {'...': 180, '^': 76}, {'<them>': 179, 'N': 704}, {'d': 705, 'de': 705},
{'j': 93, 'je': 93, 'nous': 93, 'on': 93}, {'d': 93, 'de': 93, 'que': 707}, {'N': 708}, {'a': 709, 'à': 709},
{'<helps3>': 25}, {'m': 711, 'me': 711, 'nous': 711}, {'<inf>': 25}, {'<inf>': 25, 'me': 713, 'nous': 713}, {'passe':
714, 'passent': 714, 'passera': 714, 'viendra': 714, 'viennent': 714, 'vient': 714}, {'<date>': 25, 'N': 25},
{'<date>': 25, 'N': 25, 'l': 716, 'la': 716}, {'a': 717, 'au': 717, 'aux': 717, 'chez': 717, 'en': 717, 'voir': 717,
'à': 717}, {'<go1>': 718}, {'N': 25}, {'<go1>': 718, 'accueille': 720, 'accueillons': 720, 'fais': 639, 'faisons':
639, 'fait': 639, 'recevons': 720, 'recois': 720, 'recoit': 720}, {'<go1>': 718, '<helps3>': 25, 'accueille': 720,
'accueillons': 720, 'fais': 639, 'faisons': 639, 'fait': 639, 'recevons': 720, 'recois': 720, 'recoit': 720},
{'<they>': 712, 'N': 715, 'j': 719, 'je': 721, 'm': 711, 'me': 711, 'nous': 722, 'on': 721}, {'de': 482}, {'arrete':
76, 'arrête': 76, 'augmente': 76, 'baisse': 76, 'cesse': 76, 'change': 76, 'embauche': 76, 'fasse': 76, 'lache': 76,
'leve': 76, 'lève': 76, 'monte': 76, 'prenne': 76, 'recrute': 76, 'vende': 76, 'vise': 76}, {'^': 725}, {'j': 726,
'je': 726}, {'que': 727}, {'faudrait': 728, 'faut': 728}, {'vaut': 482}, {'pas': 482}, {'^': 481, 'ne': 731},
{'eviter': 724, 'faudrait': 728, 'faut': 728, 'il': 729, 'inutile': 724, 'mieux': 730, 'ne': 731, 'pas': 482,
'plutot': 482, 'surtout': 732}, {':': 733}, {'<reached_me>': 250}, {'D': 25, 'nous': 565}, {'partie': 250}, {'la':
737}, {'de': 738, 'la': 250, 'là': 250}, {'etaient': 739, 'etait': 739}, {'etaient': 250, 'etait': 250}, {'fin': 250},
{'la': 742}, {'dessert': 250}, {'cours': 250, 'retard': 250}, {'tard': 250}, {'a': 743, 'apres': 250, 'au': 744, 'en':
745, 'ensuite': 250, 'plus': 746, 'sur': 743, 'vers': 250, 'à': 743}, {'retard': 250}, {'en': 748}, {'cours': 250},
{'a': 743, 'apres': 250, 'au': 744, 'en': 750, 'ensuite': 250, 'plus': 746, 'sur': 743, 'vers': 250, 'à': 743},
{'matin': 250}, {'D': 250, 'ce': 752, 'hier': 250}, {'<came>': 250, 'arrive': 747, 'arrivee': 747, 'arrives': 749,
'arrivé': 747, 'passe': 751, 'passee': 751, 'passé': 751, 'rejoint': 751, 'rejoints': 751, 'rentre': 753, 'rentree':
753, 'rentré': 753, 'reparti': 753, 'repartie': 753, 'repartis': 753}, {'salle': 250}, {'la': 755}, {'ligne': 250,
'remote': 250, 'teams': 250, 'telephone': 250, 'téléphone': 250, 'visio': 250, 'zoom': 250}, {'avec': 530, 'dans':
756, 'depuis': 757, 'en': 757, 'la': 250, 'là': 250, 'par': 757, 'present': 250, 'presente': 250, 'présente': 250,
'sur': 757}, {'appele': 350, 'appelé': 350, 'arrive': 751, 'arrivee': 751, 'arrivé': 751, 'averti': 350, 'ecrit': 350,
'passe': 751, 'passee': 751, 'passé': 751, 'prevenu': 350, 'rejoint': 751, 'rejoints': 751, 'signale': 350, 'textote':
350}, {'a': 759}, {'que': 19}, {'confirme': 761, 'envoie': 761, 'livre': 761, 'paie': 761, 'rend': 761, 'repond': 761,
'signe': 761}, {'^': 762}, {'cours': 250, 'ligne': 250, 'remote': 250, 'teams': 250, 'telephone': 250, 'téléphone':
250, 'visio': 250, 'zoom': 250}, {'la': 742, 'ligne': 250, 'remote': 250, 'teams': 250, 'telephone': 250, 'téléphone':
250, 'visio': 250, 'zoom': 250}, {'a': 743, 'apres': 250, 'au': 744, 'depuis': 757, 'en': 764, 'ensuite': 250, 'par':
757, 'plus': 746, 'sur': 765, 'vers': 250, 'à': 743}, {'appele': 350, 'appelé': 350, 'arrive': 751, 'arrivee': 751,
'arrivé': 751, 'averti': 350, 'ecrit': 350, 'passe': 751, 'passee': 751, 'passé': 751, 'prevenu': 350, 'rejoint': 766,
'rejoints': 751, 'signale': 350, 'textote': 350}, {'$$': 25}, {'$$': 25, 'aussi': 768}, {'a': 767, 'rejoignent': 769,
'rejoint': 769}, {'...': 565}, {'<inf>': 771}, {'$$': 25, '<inf>': 771, 'aussi': 768, 'me': 772, 'nous': 772},
{'maison': 565}, {'la': 774}, {'bureau': 565}, {'moi': 565, 'nous': 565}, {'<inf>': 771, 'voir': 565}, {'<inf>': 771,
'D': 25, 'a': 775, 'au': 776, 'chez': 777, 'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 565, 'là': 565, 'me':
778, 'nous': 778, 'present': 565, 'presente': 565, 'présente': 565, 'à': 775}, {'voir': 565}, {'D': 25, 'a': 775,
'au': 776, 'chez': 777, 'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 565, 'là': 565, 'me': 780, 'nous': 780,
'present': 565, 'presente': 565, 'présente': 565, 'à': 775}, {'depuis': 757, 'en': 757, 'par': 757, 'sur': 757},
{'connecte': 782, 'connectee': 782}, {'est': 783}, {'$$': 25, 'D': 25, 'aussi': 768}, {'D': 25, 'a': 775, 'au': 776,
'chez': 777, 'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 785, 'là': 785, 'me': 780, 'nous': 780, 'present':
565, 'presente': 565, 'présente': 565, 'à': 775}, {'$$': 25, 'D': 25, 'a': 775, 'au': 776, 'aussi': 768, 'chez': 777,
'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 785, 'là': 785, 'me': 780, 'nous': 780, 'present': 565, 'presente':
565, 'présente': 565, 'à': 775}, {'<came>': 250, 'arrive': 749, 'arrivee': 749, 'arrives': 749, 'arrivé': 749,
'rentre': 753, 'rentree': 753, 'rentré': 753, 'reparti': 753, 'repartie': 753, 'repartis': 753}, {'...': 734, ':':
733, 'a': 735, 'attend': 736, 'attendent': 736, 'aussi': 740, 'en': 741, 'est': 754, 'etait': 758, 'm': 760, 'ne':
763, 'nous': 770, 'passe': 773, 'passent': 773, 'passera': 779, 'passeront': 781, 's': 784, 'sera': 786, 'seront':
787, 'sont': 788, 'viendra': 779, 'viendront': 781, 'viennent': 773, 'vient': 773, 'y': 741}, {'D': 34, 'avant': 67,
'pour': 67}, {'attendu': 790, 'attendue': 790, 'attendus': 790, 'promis': 790, 'promise': 790}, {'attendu': 790,
'attendue': 790, 'attendus': 790, 'promis': 790, 'promise': 790, 'toujours': 791}, {'a': 324, 'accord': 792,
'contrat': 792, 'deconseille': 76, 'demonte': 318, 'devis': 792, 'docs': 792, 'déconseille': 76, 'déconseillé': 76,
'facture': 792, 'installe': 318, 'installera': 318, 'm': 326, 'me': 342, 'monte': 318, 'montera': 318, 'nettoie': 318,
'nous': 343, 'plans': 792, 'pose': 318, 'posera': 318, 'repare': 318, 'reparera': 318, 'reponse': 792, 'retour': 792,
'reviendra': 347, 'reviennent': 347, 'revient': 347, 'signature': 792}, {'D': 203, 'a': 203, 'au': 203, 'd': 203,
'de': 203, 'du': 203, 'en': 203, 'la': 203, 'le': 203, 'notre': 203, 'pour': 203, 'son': 203, 'à': 203}, {'acheter':
18, 'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18, 'contacter': 18, 'ecrire': 18, 'envoyer': 18,
'fixer': 18, 'fournir': 18, 'organiser': 18, 'payer': 18, 'preparer': 18, 'proposer': 18, 'rappeler': 18, 'rediger':
18, 'relancer': 18, 'reserver': 18, 'signer': 18, 'transmettre': 18, 'trouver': 18, 'verifier': 18}, {'^': 795}, {'d':
796, 'de': 796}, {'leur': 34, 'leurs': 34, 'sa': 34, 'ses': 34, 'son': 34}, {'<they>': 637}, {'^': 798, 'qu': 799,
'que': 799}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 802, 'avec': 802, 'et': 802, 'à':
802}, {'N': 803}, {'moi': 246}, {'de': 805}, {'<would_give>': 18, 'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne': 382, 'nous': 18, 'valait': 383, 'vaudrait': 76, 'vaut': 383},
{'^': 807}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 382, 'valait': 383,
'vaudrait': 76, 'vaut': 383}, {'^': 809}, {'elle': 381, 'il': 808, 'on': 810}, {':': 377, 'd': 379, 'de': 379, 'qu':
811}, {'vous': 107}, {'': (0, 'missed'), '<date>': 107, 'rendez': 813}, {'': (0, 'missed'), '<any_det>': 814,
'<date>': 107, 'rendez': 813}, {'annuler': 815, 'decommander': 815, 'reporter': 815}, {'<giveinf>': 18, 'acheter': 18,
'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18, 'contacter': 18, 'ecrire': 18, 'envoyer': 18, 'fixer':
18, 'fournir': 18, 'm': 18, 'me': 18, 'nous': 18, 'organiser': 18, 'payer': 18, 'preparer': 18, 'proposer': 18,
'rappeler': 18, 'rediger': 18, 'relancer': 18, 'reserver': 18, 'signer': 18, 'transmettre': 18, 'trouver': 18,
'verifier': 18}, {'^': 817}, {'d': 818, 'de': 818}, {'...': 291}, {'du': 820}, {'annule': 107, 'annulee': 107,
'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'<shifted>': 821,
'annule': 107, 'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'finalement': 822, 'supprime':
107, 'supprimee': 107}, {'je': 93}, {':': 824}, {'<shifted>': 794, 'annule': 107, 'annulee': 107, 'annules': 107,
'annulé': 107, 'decommande': 107, 'decommandee': 107}, {'agenda': 25, 'air': 393}, {'contact': 0, 'lien': 0,
'relation': 0}, {'en': 828}, {'mettre': 829}, {'comment': 294, 'l': 294, 'la': 294, 'le': 294, 'les': 294}, {'^':
831}, {'donner': 40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre': 40}, {'<review_inf>':
240, '<teach_inf>': 832, '^': 833, 'avis': 179}, {'<review_inf>': 240, '<teach_inf>': 832, '^': 833, 'd': 818, 'de':
818}, {'^': 40, 'de': 93}, {'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179, 'lui': 179, 'moi': 179}, {',': 837,
'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179}, {'charge': 836, 'place': 838}, {'appele': 107, 'appelé': 107,
'prevenu': 107, 'repondu': 107, 'venu': 107, 'venue': 107}, {'pas': 840}, {'<inf>': 40}, {'^': 842, 'd': 40, 'de':
40}, {',': 837}, {'place': 844}, {'nouvelles': 107}, {'de': 846, 'signe': 107, 'suite': 107}, {'lieu': 107}, {'faire':
107}, {'avoir': 848, 'se': 849}, {'decroche': 107, 'donne': 847, 'donné': 847, 'décroché': 107, 'eu': 848, 'pu': 850,
'rappele': 107, 'repondu': 107}, {'donne': 847, 'donné': 847}, {'lapin': 107}, {'un': 853}, {'D': 25, 'en': 25, 'le':
25}, {'place': 838}, {'avis': 179}, {'si': 147}, {'<said>': 350, '<shifted>': 794, 'N': 797, 'annule': 107, 'annulee':
107, 'annules': 107, 'annulé': 107, 'attendre': 800, 'besoin': 370, 'confirme': 801, 'confirmé': 801, 'connecter':
804, 'conseille': 374, 'conseillé': 374, 'cote': 806, 'creuser': 147, 'decommande': 107, 'decommandee': 107, 'dit':
812, 'du': 816, 'dû': 816, 'elle': 819, 'ete': 823, 'eux': 819, 'faire': 825, 'finalement': 826, 'l': 827, 'lance':
397, 'lancé': 397, 'les': 830, 'leur': 834, 'lui': 835, 'ma': 839, 'meme': 841, 'mettre': 829, 'moi': 843, 'même':
841, 'notre': 845, 'pas': 851, 'plus': 852, 'pose': 854, 'posé': 854, 'preconise': 400, 'presenter': 804, 'promis':
403, 'propose': 406, 'proposé': 406, 'préconise': 400, 'préconisé': 400, 'recommande': 400, 'recommandé': 400,
'revoir': 855, 'sa': 856, 'son': 857, 'suggere': 400, 'suggère': 400, 'suggéré': 400, 'ta': 856, 'voir': 858}, {'a':
250, 'au': 250, 'chez': 250, 'à': 250}, {'equipe': 184, 'equipes': 184, 'etudiants': 184, 'fondateurs': 184, 'jeunes':
184, 'porteurs': 184, 'projets': 184, 'promo': 184, 'startups': 184}, {'': (23, 'contact'), 'N': 860, 'des': 861,
'deux': 861, 'les': 861, 'trois': 861, 'une': 861}, {'lui': 40}, {'^': 863}, {'N': 5, '^': 4}, {'a': 865, 'à': 865},
{'client': 866, 'lead': 866, 'prospect': 866}, {'un': 867}, {'leur': 40, 'lui': 40}, {'^': 869}, {'d': 40, 'de': 40},
{'^': 294, 'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter': 193, 'ranger': 193,
'repeindre': 193, 'vider': 193}, {'^': 294, 'a': 872, 'avec': 295, 'pour': 872, 'sur': 295, 'à': 872}, {'N': 873},
{'que': 295}, {'a': 295, 'ce': 875, 'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'ou': 295, 'pourquoi': 295, 'à':
295}, {'N': 876}, {'a': 877, 'à': 877}, {'0': 107, 'la': 107, 'longtemps': 107, 'pendant': 107, 'trente': 107, 'un':
107, 'une': 107, 'vingt': 107}, {'N': 879}, {'^': 294, 'a': 295, 'comment': 295, 'l': 295, 'la': 295, 'le': 295,
'les': 295, 'pourquoi': 295, 'à': 295}, {'N': 881}, {'a': 882, 'à': 882}, {'<taught>': 883}, {'<inf>': 286}, {'d':
885, 'de': 885}, {'N': 886}, {'a': 887, 'à': 887}, {'<any_det>': 74}, {'^': 889}, {'': (8, 'asked'), 'N': 890}, {'a':
259, 'à': 259}, {'avis': 892}, {'a': 891, 'conseil': 892, 'son': 893, 'un': 893, 'à': 891}, {'^': 294, 'a': 295,
'avec': 295, 'pour': 295, 'sur': 295, 'à': 295}, {'N': 895}, {'charge': 40, 'occupe': 40}, {'en': 897}, {'lis': 40,
'm': 898, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 899}, {'j':
900, 'je': 900}, {'<them>': 40, 'lis': 40, 'm': 898, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40,
'relis': 40, 'verifie': 40}, {'^': 902}, {'j': 903, 'je': 903}, {'a': 887, 'q': 901, 'que': 904, 'à': 887}, {'a': 240,
'sur': 240, 'à': 240}, {'avis': 906}, {'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter':
193, 'ranger': 193, 'repeindre': 193, 'vider': 193}, {'a': 908, 'pour': 908, 'à': 908}, {'N': 909}, {'a': 910, 'à':
910}, {'main': 911}, {'de': 912}, {'coup': 913}, {'mon': 907, 'un': 914}, {'N': 295}, {'chez': 250, 'voir': 250}, {'':
(15, 'gave:intro')}, {'^': 918}, {'^': 918, 'a': 919, 'de': 919, 'entre': 919, 'pour': 919, 'à': 919}, {'intro': 920},
{'relation': 920}, {'en': 922}, {'mise': 923}, {'intros': 920, 'presentations': 920}, {'N': 919}, {'et': 926}, {'N':
927, '^': 918}, {'connaitre': 919, 'rencontrer': 928}, {'l': 921, 'la': 924, 'les': 925, 'se': 929, 'une': 921},
{'elle': 286, 'il': 286}, {'N': 286}, {'qu': 931, 'que': 932}, {'pour': 933}, {'eu': 107, 'parle': 107, 'parlé': 107,
'rencontre': 107, 'rencontré': 107, 'revu': 107, 'vu': 107}, {'contact': 919, 'lien': 919, 'relation': 919}, {'en':
936}, {'N': 937}, {'et': 938}, {'avec': 926, 'et': 926}, {'N': 940}, {'contact': 941, 'lien': 941, 'relation': 941},
{'en': 942}, {'email': 943, 'mail': 943}, {'N': 939, 'en': 942, 'par': 944}, {'temps': 107}, {'le': 946}, {'eu': 107,
'pu': 107, 'reussi': 107, 'revu': 107, 'trouve': 947, 'trouvé': 947, 'vu': 107}, {'question': 892}, {'la': 949, 'une':
949}, {'a': 926, 'avec': 926, 'et': 926, 'à': 926}, {'N': 951}, {'courriel': 952, 'email': 952, 'linkedin': 952,
'mail': 952, 'visio': 952, 'whatsapp': 952}, {'N': 951, 'en': 953, 'par': 953, 'via': 953}, {'': (5, 'mine'), 'd': 40,
'de': 40}, {'N': 955}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 957},
{'^': 871, 'a': 956, 'd': 958, 'de': 958, 'à': 956}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 960, 'chez': 5, 'pour': 5,
'à': 5}, {'N': 961, 'a': 887, 'à': 887}, {'N': 259}, {'': (10, 'thanks')}, {'^': 192, 'a': 193, 'au': 193, 'pendant':
193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 965}, {'q': 901, 'que': 901}, {'^': 294, 'a': 193, 'au': 193,
'pendant': 193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 968}, {'<cheered>': 202, '<handed>': 220, '<said>': 287,
'<taught>': 299, '<vowed>': 710, 'a': 870, 'accepte': 871, 'accepté': 871, 'aide': 874, 'aidé': 874, 'appris': 878,
'attendu': 880, 'bien': 884, 'confirme': 801, 'confirmé': 801, 'conseille': 888, 'conseillé': 888, 'demande': 894,
'demandé': 894, 'depanne': 896, 'dit': 905, 'donne': 915, 'donné': 915, 'du': 816, 'dû': 816, 'enseigne': 878,
'epaule': 916, 'ete': 917, 'explique': 878, 'expliqué': 878, 'fait': 930, 'insiste': 934, 'insisté': 934, 'jamais':
935, 'mis': 945, 'montre': 878, 'montré': 878, 'pas': 948, 'pense': 148, 'pensé': 148, 'plus': 935, 'point': 25,
'pose': 950, 'posé': 950, 'presente': 954, 'promis': 959, 'présenté': 954, 'rdv': 25, 'recommande': 962, 'recommandé':
962, 'relance': 963, 'relancé': 963, 'relu': 285, 'remercie': 964, 'remplace': 966, 'rendez': 288, 'repondu': 967,
'reunion': 25, 'seconde': 969, 'suggere': 888, 'suggéré': 888, 'supplee': 966, 'à': 870}, {'<their>': 234}, {'^':
971}, {'<review_inf>': 972, '^': 294, 'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter': 193,
'ranger': 193, 'repeindre': 193, 'vider': 193}, {'<review_inf>': 972, '^': 294, 'a': 973, 'avec': 295, 'pour': 872,
'sur': 295, 'à': 973}, {'N': 974}, {'parler': 422}, {'^': 976}, {'avec': 250}, {'...': 978}, {'a': 979, 'au': 979,
'boire': 979, 'courir': 979, 'manger': 979, 'voir': 250, 'à': 979}, {'^': 294, 'a': 295, 'de': 295, 'devant': 295,
'pour': 295, 'sur': 295, 'à': 295}, {'experience': 981}, {'d': 982}, {'<course>': 981, 'retour': 983}, {'un': 984,
'une': 984}, {'c': 12, 'est': 8, 'tombe': 8}, {'N': 986}, {'d': 987, 'de': 987}, {'<any_det>': 309}, {'<give3>': 989,
'<hand3>': 989, '<send3>': 989}, {'^': 990}, {'elle': 991, 'il': 991}, {'qu': 992}, {'N': 240}, {'d': 994, 'de': 994},
{'...': 995}, {'<any_det>': 996}, {'<media>': 147}, {'<media>': 147, 'l': 998, 'la': 998, 'le': 998, 'les': 998,
'leur': 998, 'sa': 998, 'son': 998, 'un': 998, 'une': 998}, {'dans': 999, 'par': 999, 'sur': 999, 'via': 999},
{'absence': 107}, {'en': 1001, 'manque': 107, 'manqué': 107, 'rate': 107}, {'en': 1001, 'manques': 107}, {'N': 250},
{'a': 1004, 'chez': 1004, 'à': 1004}, {'...': 1005, 'un': 867}, {'D': 296, 'comment': 295, 'pourquoi': 295}, {'N':
1007}, {'a': 1008, 'à': 1008}, {'D': 296, '^': 294, 'a': 295, 'ce': 875, 'comment': 295, 'la': 295, 'le': 295, 'les':
295, 'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 1010}, {'<media>': 147, 'presse': 147}, {'<media>': 147, 'journal':
147}, {'<media>': 147, 'facebook': 147, 'insta': 147, 'instagram': 147, 'l': 998, 'la': 1012, 'le': 1013, 'les': 998,
'leur': 998, 'linkedin': 147, 'sa': 998, 'son': 998, 'twitter': 147, 'un': 998, 'une': 998, 'x': 147}, {'D': 1009,
'a': 1011, 'dans': 1014, 'par': 1014, 'sur': 1014, 'via': 999, 'à': 1011}, {'^': 4, 'de': 208}, {'candidature': 1016,
'demande': 1016}, {'la': 1017, 'leur': 1017, 'sa': 1017}, {'N': 919, 'a': 926, 'avec': 926, 'et': 926, 'à': 926},
{'N': 1019}, {':': 1020}, {'de': 250}, {'cote': 1022}, {'a': 1023, 'à': 1023}, {'^': 294, 'a': 295, 'de': 295, 'pour':
295, 'sur': 295, 'à': 295}, {'<course>': 1025}, {'de': 1026}, {'heure': 1027, 'heures': 1027, 'seances': 1027},
{'<give3>': 18, '<hand3>': 18, '<send3>': 18}, {'^': 1029}, {'D': 1030}, {'elle': 1031, 'il': 1031}, {'<course>': 981,
'heure': 1027, 'heures': 1027, 'retour': 983, 'seances': 1027}, {'0': 1028, 'deux': 1028, 'plusieurs': 1028, 'qu':
1032, 'quatre': 1028, 'quelques': 1028, 'trois': 1028, 'un': 984, 'une': 1033}, {'0': 1028, 'deux': 1028, 'plusieurs':
1028, 'quatre': 1028, 'quelques': 1028, 'trois': 1028, 'un': 984, 'une': 1033}, {'': (7, 'waiting'), 'de': 34, 'qu':
34, 'que': 34}, {'rien': 107}, {'N': 879, 'pour': 1037}, {'de': 291}, {'lieu': 1039, 'tel': 978, 'telephone': 978,
'tél': 978, 'téléphone': 978}, {'d': 107, 'de': 107}, {'signe': 1041}, {'nouvelle': 107, 'nouvelles': 107, 'reponse':
107}, {'appeler': 107, 'rencontrer': 107, 'voir': 107}, {'du': 1044, 'dû': 1044}, {'dit': 447, 'personne': 107},
{'<review_inf>': 972}, {'<review_inf>': 972, 'a': 1047, 'à': 1047}, {'N': 1048, 'moi': 246, 'nous': 246}, {'<them>':
286, 'N': 286}, {'a': 295, 'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'à': 295}, {'N': 1051}, {'a': 1052, 'à':
1052}, {'N': 927}, {'rencontrer': 1054}, {'se': 1055}, {'en': 942, 'par': 944}, {'en': 953, 'par': 953, 'via': 953},
{'appris': 1053, 'du': 816, 'dû': 816, 'enseigne': 1053, 'explique': 1053, 'expliqué': 1053, 'fait': 1056, 'mis':
1057, 'montre': 1053, 'montré': 1053, 'presente': 1058, 'présenté': 1058}, {'alimentaire': 193}, {'D': 203, 'a': 291,
'au': 291, 'en': 291, 'à': 291}, {'D': 203, 'a': 291, 'au': 291, 'en': 291, 'finalement': 1061, 'à': 291},
{'conversation': 250, 'discussion': 250, 'engueulade': 250, 'explication': 250}, {'<to_place>': 193, '^': 192}, {'^':
42}, {'de': 1065}, {'teste': 285, 'testé': 285}, {'<taught>': 883, 'qu': 8, 'que': 8}, {'vocale': 107},
{'<rehearsed>': 234}, {'<their>': 1070}, {'^': 1071}, {'': (23, 'contact'), 'N': 1072}, {'^': 1071, 'avec': 1073,
'sur': 250}, {'close': 107, 'ferme': 107, 'fermee': 107, 'fermé': 107}, {'dej': 250, 'déj': 250}, {'<drink>': 250,
'petit': 1076}, {'des': 1077, 'le': 1077, 'quelques': 1077, 'un': 1077, 'une': 1077}, {'annonce': 250, 'annoncé': 250,
'appele': 250, 'appelee': 250, 'appelé': 250, 'appris': 250, 'averti': 250, 'avertie': 250, 'confirme': 250,
'confirmé': 250, 'dit': 250, 'prevenu': 250, 'prevenue': 250, 'raconte': 250, 'raconté': 250}, {'annonce': 250,
'annoncé': 250, 'appris': 250, 'confirme': 250, 'confirmé': 250, 'dit': 250, 'raconte': 250, 'raconté': 250}, {'a':
1080}, {'a': 1079, 'l': 1081}, {'l': 1081}, {'m': 1082, 'me': 1083, 'nous': 1082}, {'qui': 1084}, {'charge': 836},
{'N': 797, 'elle': 819, 'eux': 819, 'lui': 819, 'ma': 1086, 'moi': 871}, {'j': 93, 'je': 93}, {'que': 1088}, {'^':
685}, {'d': 1090, 'de': 1090}, {'tour': 1091}, {'^': 842}, {'d': 1093, 'de': 1093}, {'tour': 1094}, {'pomme': 836},
{'ma': 1096}, {'moi': 836}, {'N': 1085, 'a': 1087, 'booke': 25, 'cale': 25, 'calé': 25, 'convenu': 1089, 'fixe': 25,
'fixé': 25, 'leur': 1092, 'mon': 1095, 'notre': 1095, 'ok': 25, 'pour': 1097, 'son': 1092, 'sur': 1098, 'à': 1087},
{'booke': 25, 'cale': 25, 'calé': 25, 'est': 1099, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 107}, {'capte': 1101,
'decroche': 1101, 'décroche': 1101, 'repond': 1101}, {'d': 147, 'de': 147, 'qu': 147, 'que': 147}, {'bien': 1103},
{'vide': 107}, {'le': 1105}, {'dans': 1106, 'occupe': 107, 'occupé': 107}, {'capte': 1101, 'decroche': 1101,
'décroche': 1101, 'ne': 1102, 'repond': 1101, 'serait': 1104, 'sonnait': 1107, 'sonne': 1107}, {'de': 713}, {'N':
1109}, {'avec': 1110, 'de': 713}, {'peu': 250}, {'avec': 250, 'cinq': 250, 'ensemble': 250, 'longtemps': 250, 'un':
1112}, {'joindre': 107}, {'a': 1114, 'à': 1114}, {'^': 294, 'a': 295, 'au': 295, 'pour': 295, 'sur': 295, 'à': 295},
{'N': 1116, '^': 183}, {'<to_place>': 184, '^': 183, 'avec': 195, 'de': 195, 'pour': 195}, {'colis': 193, 'denrees':
193, 'nourriture': 193, 'paniers': 193, 'repas': 193, 'soupe': 193, 'vetements': 193}, {'de': 1119, 'des': 1119},
{'quoi': 8}, {'pour': 40}, {'^': 357, 'moi': 1122}, {'sur': 1123}, {'lieu': 565}, {'a': 1125, 'aura': 1125, 'est':
565, 'sera': 565}, {'...': 1126}, {'N': 860}, {'<any_det>': 213, '<my>': 213}, {'^': 1129}, {'N': 1130}, {'a': 1131,
'à': 1131}, {'la': 26, 'le': 26, 'notre': 26, 'qu': 992, 'sa': 26, 'son': 26}, {'jour': 179}, {'d': 705, 'de': 705,
'du': 1134, 'recu': 179}, {'^': 4, 'a': 208, 'à': 208}, {'<pro>': 1136}, {'<pro>': 1136, 'expert': 1137}, {'<good>':
1138, '<pro>': 1136, 'expert': 1137}, {'<pro>': 5}, {'<any_det>': 1139, 'l': 1140, 'la': 1140, 'le': 1140, 'ma': 1140,
'mon': 1140, 'notre': 1140, 'un': 1140, 'une': 1140}, {'N': 1141}, {'<pro>': 209}, {'<any_det>': 1139, '^': 76, 'a':
1142, 'd': 179, 'de': 179, 'l': 1143, 'la': 1143, 'le': 1143, 'ma': 1143, 'mon': 1143, 'notre': 1143, 'un': 1143,
'une': 1143, 'à': 1142}, {'<any_det>': 1139, 'a': 1142, 'l': 1143, 'la': 1143, 'le': 1143, 'ma': 1143, 'mon': 1143,
'notre': 1143, 'un': 1143, 'une': 1143, 'à': 1142}, {'<them>': 259, 'N': 259}, {'j': 40, 'je': 40}, {':': 824, 'avec':
1110, 'de': 713, 'que': 1147}, {'D': 250, 'a': 250, 'au': 250, 'avec': 250, 'chez': 250, 'dans': 250, 'sur': 250, 'à':
250}, {'rompus': 1149}, {'': (23, 'contact'), 'batons': 1150}, {'D': 250, 'a': 1151, 'animee': 1149, 'au': 250,
'avec': 250, 'chez': 250, 'dans': 250, 'franche': 1149, 'houleuse': 1149, 'longue': 1149, 'rapide': 1149, 'sur': 250,
'sympa': 1149, 'tendue': 1149, 'utile': 1149, 'à': 1151}, {'d': 240, 'de': 240, 'du': 240}, {'fil': 250}, {'de':
1154}, {'pour': 870}, {'<should>': 76, 'vaut': 277}, {'^': 1157}, {',': 482, 'il': 1158, 'je': 1158, 'nous': 1158,
'on': 1158}, {'il': 1158, 'je': 1158, 'nous': 1158, 'on': 1158}, {'faudrait': 76, 'faut': 76, 'vaut': 277}, {'de':
76}, {'devrais': 76, 'dois': 76, 'ferais': 277}, {'vaudrait': 76, 'vaut': 76}, {'devrait': 76, 'doit': 76}, {'pas':
76}, {'<inf>': 76, 'faudrait': 76, 'faut': 76, 'il': 1161, 'inutile': 1162, 'je': 1163, 'mieux': 1164, 'on': 1165,
'surtout': 1166, 'vaut': 277}, {'aurais': 76, 'aurait': 76, 'commets': 76, 'devrais': 76, 'devrait': 76, 'dois': 76,
'ferais': 76, 'ferait': 76, 'gagnerais': 76, 'gagnerait': 76}, {'^': 1168}, {'^': 1167, 'j': 1169, 'je': 1169, 'on':
1169}, {'devrais': 76}, {'vaut': 76}, {'devrait': 76}, {'il': 375, 'je': 1171, 'mieux': 1172, 'on': 1173}, {',': 1170,
'^': 1174}, {'faudrait': 76, 'faut': 76, 'il': 1161, 'inutile': 1162, 'je': 1163, 'mieux': 1164, 'on': 1165,
'surtout': 1166, 'vaut': 277}, {'^': 1176, 'j': 1169, 'je': 1169, 'on': 1169}, {',': 1177, '^': 76}, {'^': 1176},
{',': 1179, '^': 76}, {'<them>': 1159, '<they>': 1160, 'N': 1175, 'elle': 1178, 'elles': 1180, 'eux': 1180, 'lui':
1178}, {'accord': 1156, 'apres': 1181, 'avis': 462}, {'d': 34, 'de': 34, 'des': 34, 'du': 34}, {'agenda': 25,
'attente': 1183}, {'l': 1184}, {'N': 179}, {'d': 1186, 'de': 1186}, {'avis': 1187}, {'l': 1188}, {'': (1, 'moved'),
'<date>': 203, 'D': 203}, {'D': 1190, 'a': 1190, 'au': 1190, 'la': 1190, 'le': 1190, 'notre': 1190, 'à': 1190}, {':':
824, 'avec': 1110, 'de': 713}, {'<their>': 240}, {'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1101}, {'d':
259, 'de': 259}, {'avis': 1195}, {'<them>': 259, 'N': 259, '^': 465, 'a': 891, 'combien': 8, 'comment': 8, 'conseil':
892, 'l': 1196, 'ou': 8, 'pourquoi': 8, 'qu': 431, 'quand': 8, 'que': 466, 's': 8, 'si': 8, 'son': 893, 'un': 893,
'à': 891}, {'<them>': 259, 'N': 259, 'a': 891, 'conseil': 892, 'l': 1196, 'son': 893, 'un': 893, 'à': 891}, {'...':
1005, 'N': 860}, {'': (13, 'talk'), 'qu': 8, 'que': 8}, {'<reach_inf>': 107, '<see_inf>': 107, 'admettre': 1200,
'avouer': 1200, 'confesser': 1200, 'dire': 1200, 'leur': 93, 'lui': 93, 'reconnaitre': 1200}, {'n': 107, 'ne': 107,
'personne': 107, 'rien': 107}, {'et': 1202}, {'...': 1203}, {'m': 468, 'me': 468, 'nous': 468}, {'^': 1205}, {'': (0,
'missed'), '...': 1203}, {'^': 470, 'appeler': 1204, 'dejeuner': 107, 'diner': 107, 'dîner': 107, 'encore': 1206,
'livrer': 1204, 'manger': 107, 'passer': 1207, 'rappeler': 1204, 's': 255, 'se': 256, 'toujours': 1206, 'venir':
1207}, {'messagerie': 107}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 382,
'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1210}, {'il': 1211, 'on': 1211}, {'d': 482, 'de': 482, 'qu': 1212},
{'D': 1030, '^': 990}, {'': (13, 'talk'), 'elle': 1214, 'il': 1214}, {'qu': 1215, 'que': 8}, {'nourriture': 192},
{'la': 1217}, {'colis': 192, 'repas': 192, 'vetements': 192}, {'soupe': 192}, {'colis': 192, 'paniers': 192, 'repas':
192}, {'de': 1218, 'des': 1219, 'la': 1220, 'les': 1221}, {'^': 1222}, {'<give3>': 989, '<hand3>': 989, '<send3>':
989, 'm': 18, 'me': 18, 'nous': 18}, {'D': 1030, '^': 1224}, {'<give3>': 989, '<hand3>': 989, '<send3>': 989,
'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18,
'ne': 382, 'nous': 18, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'D': 1030, '^': 1226}, {'devait': 76, 'devrait':
76, 'doit': 76, 'fais': 493, 'fait': 493, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 493, 'ferait': 76,
'ne': 382, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1228}, {'elle': 1225, 'il': 1227, 'j': 495, 'je': 495,
'on': 1229}, {'de': 208}, {'faveur': 1231}, {'en': 1232, 'pour': 208}, {'mot': 1233}, {':': 377, 'd': 488, 'de': 488,
'qu': 1230, 'que': 501, 'un': 1234}, {',': 1179}, {'N': 1236, 'elle': 1236, 'elles': 1236, 'eux': 1236, 'lui': 1236},
{'demander': 40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'<any_det>': 40}, {'^': 1239}, {'N':
1240}, {'argent': 93}, {'l': 1242}, {'': (5, 'mine'), '0': 93, 'cent': 93, 'cinquante': 93, 'de': 1243, 'trente': 93,
'vingt': 93}, {'mettre': 829, 'presenter': 0}, {'visite': 25}, {'': (5, 'mine'), '0': 93, '<see_inf>': 25, '^': 1238,
'a': 1241, 'admettre': 1200, 'avouer': 1200, 'cent': 93, 'cinquante': 93, 'confesser': 1200, 'connecter': 804, 'de':
1243, 'dire': 1200, 'encore': 1244, 'les': 1245, 'mettre': 829, 'presenter': 804, 'reconnaitre': 1200, 'rencontrer':
25, 'rendre': 1246, 'retrouver': 25, 'trente': 93, 'vingt': 93, 'voir': 25, 'à': 1241}, {'<inf>': 503, 'revenir':
504}, {'^': 1248, 'encore': 1206, 'toujours': 1206}, {'<any_det>': 219, '<reach_noun>': 218}, {'<any_det>': 224},
{'^': 1251}, {'...': 1252}, {'N': 1253}, {'a': 1254, 'à': 1254}, {'<any_det>': 224, '<my>': 213}, {'^': 234, 'sur':
240}, {'<remarks>': 1257}, {'de': 1258}, {'^': 1256, 'des': 1258, 'mes': 1258, 'mon': 1258, 'plein': 1259, 'quelques':
1258, 'un': 1258}, {'N': 1260}, {'^': 234, 'a': 240, 'sur': 240, 'à': 240}, {'<remarks>': 1262}, {'de': 1263},
{'<remarks>': 1262, 'nouvelles': 287}, {'heure': 1027, 'heures': 1027, 'seances': 1027, 'trois': 1263}, {'<remarks>':
1262, 'benevolat': 193}, {'...': 216, '<remarks>': 1262}, {'...': 216, '<remarks>': 1262, 'avis': 906}, {'mal': 1264},
{'<remarks>': 1262, 'heure': 1027, 'heures': 1027, 'seances': 1027}, {'<remarks>': 1262, 'bons': 1263, 'heure': 1027,
'heures': 1027, 'seances': 1027}, {'mes': 1263}, {'^': 294, 'a': 908, 'avec': 295, 'pour': 872, 'sur': 295, 'à': 908},
{'asso': 193, 'association': 193}, {'N': 1274, '^': 294, 'l': 1275}, {'a': 1276, 'à': 1276}, {'main': 1277}, {'de':
1278}, {'<course>': 981, '<remarks>': 1262, 'benevolat': 193, 'coup': 1279, 'retour': 983}, {'...': 1255, '0': 1028,
'<any_det>': 219, '<reach_noun>': 218, 'a': 1261, 'beaucoup': 1264, 'des': 1265, 'deux': 1266, 'du': 1267, 'ma': 217,
'mes': 1268, 'mon': 1269, 'nos': 217, 'notre': 217, 'pas': 1270, 'plein': 1264, 'plusieurs': 1271, 'quatre': 1028,
'quelques': 1272, 'tous': 1273, 'trois': 1028, 'un': 1280, 'une': 1033, 'à': 1261}, {'annuler': 107}, {'<letter>':
250, 'N': 250}, {'': (23, 'contact'), 'avec': 1283, 'de': 1283, 'des': 1283, 'par': 1283, 'quelques': 1283},
{'interview': 147}, {'video': 147}, {'podcast': 147, 'talk': 147}, {'l': 1285, 'la': 1286, 'le': 1287, 'une': 1286},
{'pour': 5}, {'reco': 1289, 'recommandation': 1289}, {'a': 250, 'une': 1290, 'à': 250}, {'coup': 320, 'oeil': 18},
{'ma': 18, 'mes': 18, 'mon': 18, 'notre': 18, 'un': 1292}, {'jeter': 1293, 'jette': 1293, 'jettera': 1293, 'regarde':
1293, 'regarder': 1293}, {'jeter': 1293, 'jette': 1293, 'jettera': 1293, 'regarde': 1293, 'regarder': 1293, 'va':
1294}, {'^': 1295, 'ne': 763}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 350},
{'attente': 1297, 'call': 978, 'disant': 350, 'ligne': 978, 'me': 1298, 'mon': 1001, 'nous': 1298, 'vain': 107,
'visio': 978}, {'cote': 637, 'de': 637, 'des': 637, 'du': 637}, {'recu': 1300}, {'rien': 1301}, {'D': 296, 'a': 295,
'ce': 875, 'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 1303}, {'D':
1009, 'a': 1304, 'à': 1304}, {'N': 1116}, {'cv': 5}, {'N': 1252}, {'': (23, 'contact'), 'a': 250, 'à': 250},
{'<letter>': 1309, '<remarks>': 1262}, {'trois': 1263}, {'cv': 1231}, {'<remarks>': 1262, 'bons': 1263}, {'<letter>':
1309, '<remarks>': 1262, 'client': 866, 'lead': 866, 'prospect': 866}, {'...': 1255, '<any_det>': 219, '<reach_noun>':
218, '<their>': 1307, 'a': 1308, 'beaucoup': 1264, 'des': 1310, 'deux': 1311, 'du': 1263, 'le': 1312, 'mes': 1263,
'mon': 1263, 'pas': 1270, 'plein': 1264, 'plusieurs': 1263, 'quelques': 1313, 'tous': 1273, 'un': 1314, 'à': 1308},
{'appeler': 107, 'avoir': 107}, {'joindre': 107, 'voir': 107}, {'parler': 107, 'telephoner': 107}, {'<reach_inf>':
107, '<see_inf>': 107, 'l': 1316, 'la': 1317, 'le': 1317, 'les': 1114, 'lui': 1318}, {'d': 1319, 'de': 1319},
{'<shifted>': 794, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee':
107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'voir': 250}, {'a': 527, 'au': 528,
'chez': 530, 'dejeuner': 250, 'diner': 250, 'dîner': 250, 'me': 1322, 'nous': 1322, 'à': 527}, {'<came>': 548,
'<set>': 25, '<shifted>': 293, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'categorique': 180,
'cense': 405, 'censee': 405, 'clair': 180, 'claire': 180, 'convaincu': 535, 'convaincue': 535, 'd': 539, 'decommande':
107, 'decommandee': 107, 'deprogramme': 107, 'deprogrammee': 107, 'finalement': 1321, 'formel': 180, 'formelle': 180,
'meme': 841, 'même': 841, 'ok': 536, 'partant': 536, 'partante': 536, 'passe': 1323, 'passee': 1323, 'passé': 1323,
'persuade': 535, 'persuadee': 535, 'pour': 541, 'supprime': 107, 'supprimee': 107, 'venu': 1323, 'venue': 1323},
{'de': 1043}, {'<would_give>': 18, 'm': 572, 'me': 572, 'nous': 572}, {'^': 1326}, {'m': 572, 'me': 572, 'nous': 572},
{'^': 1328}, {'elle': 1327, 'elles': 1329, 'il': 1327, 'ils': 1329}, {'aucune': 1043, 'pas': 1325, 'rien': 108},
{'aucune': 1043, 'moi': 246, 'pas': 1325, 'qu': 1330, 'rien': 108, 'si': 147, 'toujours': 1331}, {'partie': 1004},
{'la': 1333}, {'notres': 1004}, {'N': 250, 'de': 1334, 'des': 1335, 'la': 1004, 'là': 1004, 'present': 1004,
'presente': 1004, 'presentes': 1004, 'presents': 1004, 'présente': 1004, 'présentes': 1004}, {'': (14, 'together'),
'N': 250}, {'N': 250, 'aussi': 1336, 'de': 1334, 'des': 1335, 'egalement': 1336, 'la': 1337, 'là': 1337, 'present':
1004, 'presente': 1004, 'presentes': 1004, 'presents': 1004, 'présente': 1004, 'présentes': 1004}, {'avec': 250,
'cense': 1065, 'censee': 1065, 'chez': 250}, {'parti': 107, 'partie': 107}, {'notres': 1337}, {'<came>': 548, 'N':
250, 'aussi': 1336, 'categorique': 180, 'clair': 180, 'claire': 180, 'de': 1334, 'deja': 1340, 'des': 1341,
'egalement': 1336, 'formel': 180, 'formelle': 180, 'la': 1337, 'là': 1337, 'present': 1337, 'presente': 1337,
'presentes': 1004, 'presents': 1004, 'présente': 1337, 'présentes': 1004}, {'donne': 350, 'donné': 350}, {'avec': 250,
'chez': 250}, {'du': 1154}, {'<date>': 250, 'bout': 1345}, {'au': 1346, 'en': 1346, 'par': 1346}, {'': (23,
'contact'), 'au': 1346, 'en': 1346, 'par': 1346}, {'<them>': 1347, 'N': 1348}, {'a': 916, 'à': 916}, {'...': 1350},
{'...': 1350, 'D': 1009, 'a': 1011, 'comment': 1351, 'à': 1011}, {'appeler': 107, 'croiser': 107, 'voir': 107},
{'des': 1258, 'mes': 1258, 'mon': 1258, 'plein': 1259, 'quelques': 1258, 'un': 1258}, {'N': 1354}, {'N': 1072},
{'bond': 107}, {'connaissance': 250, 'mise': 923}, {'point': 250}, {'demo': 234, 'démo': 234, 'oral': 234, 'pitch':
234, 'presentation': 234, 'soutenance': 234}, {'^': 1360}, {'<their>': 1361, 'N': 240, 'la': 1361, 'le': 1361},
{'<their>': 1307, 'le': 1312}, {'chez': 250, 'par': 250}, {'a': 250, 'au': 250, 'chez': 250, 'voir': 250, 'à': 250},
{'saut': 1365}, {'<course>': 981, '<date>': 250, '<drink>': 250, '<remarks>': 1262, 'audit': 240, 'benevolat': 193,
'crochet': 1364, 'petit': 1366, 'point': 250, 'retour': 983, 'saut': 1365}, {'<course>': 981, '<date>': 250, 'heure':
1027, 'heures': 1027, 'intro': 920, 'relecture': 240, 'retour': 983, 'seances': 1027}, {'0': 1028, '^': 1071, 'a':
1355, 'avec': 1356, 'beaucoup': 1264, 'des': 1263, 'deux': 1266, 'du': 1267, 'faux': 1357, 'l': 921, 'la': 1358, 'le':
1359, 'les': 925, 'mes': 1263, 'mon': 1263, 'part': 287, 'pas': 1270, 'plein': 1264, 'plusieurs': 1271, 'quatre':
1028, 'quelques': 1272, 'repeter': 1362, 'suivre': 1363, 'tous': 1273, 'trois': 1028, 'un': 1367, 'une': 1368, 'à':
1355}, {'demande': 40}, {'^': 1370}, {'j': 1371, 'je': 1371}, {'<inf>': 0, 'que': 1372}, {'^': 1370, 'reflechisse':
147}, {'j': 1371, 'je': 1374}, {'<inf>': 0, 'les': 830, 'mettre': 829, 'que': 1375}, {'<giveinf>': 40, 'leur': 40,
'lui': 40}, {'^': 41}, {'^': 41, 'mettre': 829, 'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, '^':
8, 'rendre': 1246}, {'^': 8}, {'aille': 1382, 'sois': 1382}, {'': (5, 'mine'), '^': 1380, 'aille': 1381, 'y': 1383},
{'leve': 1382, 'lève': 1382}, {'': (5, 'mine'), '^': 1380, 'dorme': 1382, 'me': 1385, 'parte': 1382, 'reflechisse':
147, 'rentre': 1382, 'sois': 1382}, {'j': 1384, 'je': 1386}, {'<inf>': 0, '^': 1377, 'attendre': 800, 'connecter':
804, 'l': 1378, 'la': 1378, 'le': 1378, 'les': 1379, 'mettre': 829, 'presenter': 804, 'que': 1387}, {'<their>': 234,
'la': 234, 'le': 234}, {'^': 1389}, {'^': 1389, 'sur': 1390}, {'donne': 1391, 'donné': 1391, 'sur': 1390}, {'': (19,
'gave:resource'), '<helpful>': 213}, {'<any_det>': 1393, '<my>': 213}, {'^': 1394}, {'N': 1395}, {'N': 295, '^': 294},
{'a': 1397, 'à': 1397}, {'main': 1398}, {'de': 1399}, {'coup': 1400}, {'...': 1255, '<any_det>': 219, '<reach_noun>':
218, 'a': 1396, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1401, 'à': 1396}, {'a': 295, 'au':
295, 'aux': 295, 'sur': 295, 'à': 295}, {'N': 1403}, {'...': 1255}, {'^': 4, 'a': 5, 'aupres': 960, 'à': 5},
{'<them>': 1406, 'N': 1406}, {'de': 1407}, {'faveur': 1408}, {'en': 1409, 'pour': 1407}, {'mot': 1410}, {'D': 203,
'a': 291, 'au': 291, 'en': 291, 'finalement': 1061, 'un': 1411, 'à': 291}, {'un': 1411}, {'elle': 8, 'lui': 8, 'moi':
8, 'nous': 8}, {'a': 1414, 'à': 1414}, {'a': 964, 'à': 964}, {'merci': 1416}, {'lapin': 107, 'merci': 1416}, {'avec':
233, 'passee': 244, 'passees': 244}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25}, {'de': 1420}, {'a': 195,
'avec': 195, 'pour': 195, 'à': 195}, {'coaching': 1422, 'mentorat': 1422, 'mentoring': 1422, 'tutorat': 1422},
{'avec': 233, 'de': 1423, 'passee': 244, 'passees': 244}, {'': (11, 'thinking'), 'j': 1371, 'je': 1371}, {'<inf>': 0,
'qu': 147, 'que': 1425}, {'': (5, 'mine'), '^': 1380, 'aille': 1382, 'y': 1383}, {'': (5, 'mine'), '^': 1380, 'dorme':
1382, 'me': 1385, 'parte': 1382, 'rentre': 1382, 'sois': 1382}, {'j': 1427, 'je': 1428}, {'<inf>': 0, '^': 1377,
'connecter': 804, 'les': 1245, 'mettre': 829, 'presenter': 804, 'que': 1429}, {'<any_det>': 356, '<my>': 356}, {'^':
1431}, {'faut': 1432}, {'que': 1147}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1435}, {'^': 1435, 'encore': 1436,
'toujours': 1436}, {'faut': 1434, 'manque': 1437}, {'manque': 1437}, {'N': 250, 'aussi': 1004}, {'avait': 1440}, {'^':
1295, 'faudra': 1373, 'faudrait': 1426, 'faut': 1430, 'leur': 1433, 'lui': 1433, 'me': 1438, 'ne': 763, 'nous': 1439,
'parait': 350, 'paraît': 350, 'y': 1441}, {'elle': 286, 'il': 286, 'on': 179}, {'N': 286, 'j': 179, 'je': 179, 'nous':
179}, {'qu': 1443, 'que': 1444}, {'pour': 1445}, {'a': 295, 'au': 295, 'dans': 295, 'devant': 295, 'à': 295}, {':':
1020, 'N': 1019, 'de': 952, 'entre': 952}, {'<date>': 566, 'N': 566}, {'<date>': 566, 'N': 566, 'l': 1449, 'la':
1449}, {'a': 1450, 'au': 1450, 'aux': 1450, 'chez': 1450, 'en': 1450, 'voir': 1450, 'à': 1450}, {'<give1>': 40},
{'<give1>': 40, 'en': 1452}, {'^': 1453, 'dois': 300}, {'0': 70, '<any_det>': 70, '<their>': 70, 'ca': 70, 'deux': 70,
'tout': 70, 'trois': 70}, {'<do1>': 1455, 'amene': 40, 'amène': 40, 'appelle': 40, 'appellerai': 40, 'apporte': 40,
'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40}, {'^': 1457}, {'j': 1458, 'je': 1458}, {'que': 1459},
{'d': 93, 'de': 93}, {'a': 870, 'accepte': 871, 'accepté': 871, 'dit': 1460, 'du': 1282, 'dû': 1282, 'envie': 147,
'pense': 148, 'pensé': 148, 'point': 25, 'promis': 1461, 'rdv': 25, 'rendez': 288, 'reunion': 25, 'reve': 147, 'rêvé':
147, 'un': 289, 'une': 289, 'à': 870}, {'': (7, 'waiting'), 'de': 34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours':
34}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger':
147, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'voir': 147}, {'appeler': 147, 'boire': 147,
'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1464, 'nous': 1464,
'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1464, 'voir': 147}, {'semaine': 40},
{'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1466, 'vite': 40}, {'<causative>': 40, 'signe': 40}, {'<do1>': 1467,
'fais': 1468}, {'fais': 1468}, {'^': 1470, 'dois': 93}, {'^': 1469, 'leur': 1471, 'lui': 1471}, {'bricole': 40,
'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40, 'dessine': 40, 'dépose': 40, 'fais': 1468,
'fait': 1468, 'ferai': 1468, 'garde': 40, 'garderai': 40, 'imprime': 40, 'imprimerai': 40, 'installe': 40, 'note': 40,
'prends': 40, 'ramene': 40, 'ramène': 40, 'rapporte': 40, 'rapporterai': 40, 'redige': 40, 'redigerai': 40, 'rends':
40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai': 40, 'traduis': 40}, {'': (5,
'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 250, 'parle': 250, 'parlé': 250, 'promis': 1474, 'repondu': 250,
'telephone': 250, 'téléphoné': 250}, {'^': 1470}, {'^': 1473, 'ai': 1475, 'leur': 1476, 'lui': 1476}, {'^': 40,
'leur': 93, 'lui': 93}, {'a': 1478, 'à': 1478}, {'elle': 1479}, {'lui': 1479}, {'d': 1480, 'de': 1481}, {'a': 1478,
'aupres': 1482, 'à': 1478}, {'engage': 1483, 'engagee': 1483, 'engagé': 1483}, {'etais': 1484}, {'suis': 1484},
{'<see_inf>': 107}, {'pas': 1487, 'plus': 1487}, {'peut': 1488, 'peux': 1488, 'pourrai': 1488, 'pourrais': 1488,
'pouvais': 1488, 'pouvait': 1488}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147,
'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1464, 'nous': 1464, 'organiser': 147, 'pas': 1487, 'plus': 1487,
'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1464, 'voir': 147}, {'<go1>': 1451, '<them>': 1454, '^': 1456,
'accompagne': 720, 'ai': 1462, 'aimerais': 147, 'attends': 1463, 'conduirai': 720, 'conduis': 720, 'depose': 720,
'devrais': 1465, 'devrait': 1465, 'devrions': 1465, 'dois': 300, 'dépose': 720, 'emmene': 720, 'emmenerai': 720,
'emmène': 720, 'fais': 639, 'fait': 639, 'ferai': 639, 'hesite': 147, 'l': 1472, 'la': 1472, 'le': 1472, 'les': 1472,
'leur': 1477, 'lui': 1477, 'm': 1485, 'me': 1486, 'ne': 1489, 'peut': 1488, 'peux': 1488, 'pourrai': 1488, 'pourrais':
1490, 'pourrait': 1465, 'pourrions': 1465, 'pouvais': 1488, 'pouvait': 1488, 'raccompagne': 720}, {'<inf>': 107},
{'<sort_of_met>': 107, 'ose': 1492}, {'<do1>': 1455, '<lui_give>': 40}, {'N': 566}, {'<any_det>': 20}, {'^': 1496},
{'apres': 107}, {'qu': 147, 'que': 147}, {'admettre': 1200, 'avouer': 1200, 'confesser': 1200, 'dire': 1200,
'reconnaitre': 1200}, {'': (11, 'thinking'), 'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner':
147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1464, 'nous': 1464, 'organiser': 147, 'prendre': 147,
'retrouver': 147, 'revoir': 147, 'se': 1464, 'voir': 147}, {'': (5, 'mine'), '^': 1238, 'admettre': 1200, 'avouer':
1200, 'confesser': 1200, 'connecter': 804, 'dire': 1200, 'encore': 40, 'les': 1245, 'mettre': 829, 'presenter': 804,
'reconnaitre': 1200}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par': 25, 'pour': 25, 'à': 25}, {'attendu': 1503,
'attendue': 1503, 'attendus': 1503, 'convie': 1503, 'conviee': 1503, 'convies': 1503, 'invite': 1503, 'invitee': 1503,
'invitees': 1503, 'invites': 1503, 'invité': 1503}, {'^': 71, 'visiter': 25}, {'^': 71}, {'<do1>': 1467, 'fais': 1468,
'leur': 1452, 'lui': 1452}, {'^': 1507, 'leur': 1471, 'lui': 1471}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40,
'du': 40}, {'occupe': 1509}, {'en': 1510, 'engage': 170, 'etais': 1484, 'occupe': 1509}, {'d': 40, 'de': 40, 'des':
40, 'du': 40}, {'': (5, 'mine'), '^': 40, 'leur': 93, 'lui': 93}, {'a': 1513, 'aupres': 1482, 'de': 40, 'pour': 40,
'à': 1513}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40}, {'engage': 1514, 'engagee': 1514, 'engagé': 1514, 'propose':
1515, 'proposee': 1515, 'proposé': 1515}, {'charge': 1512, 'demande': 147, 'rappelle': 147, 'souviens': 147, 'suis':
1516}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'à': 25}, {'a': 147, 'qu': 147, 'que': 147, 'à': 147},
{'N': 566, '^': 1496}, {'<giveinf>': 40, 'l': 41, 'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1521},
{'bien': 147}, {'<go1>': 1451, '<them>': 1454, '^': 1494, 'accompagne': 720, 'accueille': 1495, 'accueillons': 1495,
'aura': 1497, 'aurai': 1497, 'conduirai': 720, 'conduis': 720, 'cours': 1498, 'crois': 1499, 'depose': 720, 'devais':
1500, 'devrais': 1501, 'devrait': 1465, 'devrions': 1465, 'dois': 1502, 'dépose': 720, 'emmene': 720, 'emmenerai':
720, 'emmène': 720, 'est': 1504, 'fais': 1505, 'fait': 639, 'ferai': 639, 'gere': 1506, 'l': 1508, 'la': 1508, 'le':
1508, 'les': 1508, 'leur': 1477, 'lui': 1477, 'm': 1511, 'me': 1517, 'ne': 1489, 'pars': 1518, 'pense': 1519, 'peut':
1488, 'peux': 1488, 'pourrai': 1488, 'pourrais': 1490, 'pourrait': 1465, 'pourrions': 1465, 'pouvais': 1488,
'pouvait': 1488, 'prends': 1506, 'raccompagne': 720, 'recevons': 1495, 'recevra': 1497, 'recevrai': 1497, 'recevrons':
1497, 'recois': 1520, 'recoit': 1520, 'recupere': 1497, 'reflechis': 147, 'sommes': 1504, 'songe': 147, 'suis': 1504,
'va': 870, 'vais': 1522, 'verrais': 1523, 'voudrais': 147}, {'entremetteurs': 5}, {'a': 250, 'au': 250, 'aux': 250,
'les': 1525, 'à': 250}, {'mois': 18}, {'semaine': 18}, {'prochaine': 18}, {'semaine': 1529}, {'bientot': 18, 'ce':
1527, 'cette': 1528, 'la': 1530}, {'D': 18, 'bientot': 18, 'ce': 1527, 'cette': 1528, 'la': 1530}, {'<hand3>': 1531,
'<send3>': 1531, 'apporte': 1532, 'depose': 1532, 'dépose': 1532, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene':
19, 'ramène': 19, 'transmet': 19}, {'facebook': 147, 'insta': 147, 'instagram': 147, 'linkedin': 147, 'twitter': 147,
'x': 147}, {'sur': 1534}, {'^': 918, 'avec': 919}, {'contact': 1536, 'lien': 1536, 'relation': 1536}, {'en': 1537},
{'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'felicite': 107, 'felicitee': 107,
'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte':
107, 'contactee': 107, 'encore': 1539, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107,
'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1540,
'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'bloc': 201}, {'peu':
201}, {'^': 200, 'a': 1542, 'comme': 201, 'un': 1543, 'à': 1542}, {'pas': 1540}, {'<cheered>': 201, '<warned>': 286,
'aide': 895, 'aidee': 895, 'aidé': 895, 'appris': 1535, 'conseille': 895, 'conseillee': 895, 'conseillé': 895,
'depanne': 895, 'depannee': 895, 'epaule': 295, 'epaulee': 295, 'eu': 250, 'eue': 250, 'forme': 1403, 'formee': 1403,
'formes': 1403, 'initie': 1403, 'initiee': 1403, 'inities': 1403, 'lu': 1535, 'mis': 1538, 'mise': 1538, 'mises':
1538, 'pas': 1541, 'presente': 926, 'presentees': 1538, 'presentes': 1538, 'présenté': 926, 'présentés': 1538,
'rebooste': 1544, 'reboostee': 1544, 'recommande': 961, 'recommandee': 961, 'recommandé': 961, 'remonte': 1544,
'remontee': 1544, 'remontees': 1544, 'remontes': 1544, 'remotive': 1544, 'remotivee': 1544, 'remplace': 295,
'remplacee': 295, 'seconde': 193, 'secondee': 193, 'toujours': 1545, 'vu': 1535, 'vue': 1535}, {'<them>': 180, 'N':
180}, {'d': 1547, 'de': 1547}, {'^': 1533, 'ai': 1546, 'anniv': 988, 'anniversaire': 988, 'avis': 1187, 'idee': 1548},
{'camp': 18}, {'son': 1550}, {'dans': 1551}, {'est': 1552}, {'^': 1533, 'balle': 1553, 'messagerie': 107}, {'<my>':
213}, {'^': 1555}, {'N': 1556}, {'plan': 107}, {'': (0, 'missed'), 'sur': 107, 'vocal': 107}, {'sa': 107, 'son': 107},
{'sur': 1560}, {'message': 1559, 'vocal': 1561}, {'a': 1557, 'en': 1558, 'ma': 217, 'mes': 217, 'mon': 217, 'nos':
217, 'notre': 217, 'un': 1562, 'à': 1557}, {'^': 1533}, {'connaitre': 919, 'rencontrer': 919}, {'se': 1565}, {'un':
919, 'une': 919}, {'^': 918, 'en': 1537, 'l': 1567}, {'<warned>': 286, 'fait': 1566, 'forme': 1403, 'formee': 1403,
'formes': 1403, 'initie': 1403, 'initiee': 1403, 'inities': 1403, 'mis': 1538, 'mise': 1538, 'mises': 1538,
'presentees': 1568, 'presentes': 1568, 'présentés': 1568, 'rebooste': 1544, 'reboostee': 1544, 'remonte': 1544,
'remontee': 1544, 'remontees': 1544, 'remontes': 1544, 'remotive': 1544, 'remotivee': 1544, 'remplace': 193,
'remplacee': 193, 'seconde': 193, 'secondee': 193}, {'^': 1533, 'ai': 1569}, {'recommandation': 1289}, {'de': 1571},
{'<inf>': 76, 'faut': 76, 'il': 375, 'je': 1171, 'mieux': 1172, 'ne': 76, 'pas': 76}, {'^': 1573}, {',': 1574},
{'<lui_give>': 40}, {'accord': 250, 'adresse': 250, 'avis': 250, 'benediction': 250, 'confiance': 250, 'conge': 250,
'demission': 250, 'disponibilites': 250, 'dispos': 250, 'feu': 250, 'numero': 250, 'ok': 250, 'parole': 250,
'preavis': 250, 'reponse': 250}, {'<any_det>': 224, '<my>': 213, 'des': 224, 'deux': 224, 'l': 224, 'la': 224, 'le':
224, 'les': 224, 'trois': 224, 'un': 224, 'une': 224}, {'^': 224}, {'d': 1579, 'de': 1579}, {'de': 1579}, {'tas':
1581}, {'<any_det>': 219, '<my>': 1577, '^': 1578, 'des': 1579, 'plein': 1580, 'quelques': 1579, 'un': 1582},
{'<any_det>': 234}, {'^': 1584}, {'<any_det>': 295, '^': 294, 'comment': 295, 'pourquoi': 295}, {'client': 5,
'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1587, 'un': 1587, 'une': 1587}, {'^':
1452}, {'^': 1452, 'l': 1589, 'la': 1589, 'le': 1589, 'les': 1589, 'leur': 1589, 'lui': 1589}, {'j': 1590, 'je': 1590,
'on': 1590}, {'que': 1591}, {'combien': 295, 'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'pourquoi': 295},
{'<handed>': 1556}, {'<taught>': 1586}, {'courage': 201}, {'<pro>': 5, 'expert': 1140}, {'<good>': 1597, '<pro>': 5,
'expert': 1140}, {'<any_det>': 1598, 'N': 5, 'd': 885, 'de': 885, 'l': 1140, 'la': 1140, 'le': 1140, 'ma': 1140,
'mon': 1140, 'notre': 1140, 'un': 1140, 'une': 1140}, {'': (8, 'asked'), 'd': 885, 'de': 885}, {'lacher': 201},
{'rien': 1601}, {'accrocher': 201}, {'bon': 201}, {'<inf>': 286, 'ne': 1602, 's': 1603, 'tenir': 1604}, {'': (5,
'mine'), '<give1>': 40, 'lis': 40, 'm': 898, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis':
40, 'verifie': 40}, {'^': 1606, 'l': 1589, 'la': 1589, 'le': 1589, 'les': 1589, 'leur': 1589, 'lui': 1589}, {'j':
1607, 'je': 1607, 'on': 1590}, {'bravo': 201, 'd': 885, 'de': 1605, 'q': 901, 'que': 1608}, {'^': 294, 'd': 295, 'de':
295, 'sur': 295}, {'cours': 1610}, {'<remarks>': 1262, 'annotations': 1257, 'correctifs': 1257, 'corrections': 1257,
'cours': 1610, 'critiques': 1257, 'impressions': 1257, 'notes': 1257, 'suggestions': 1257}, {'cours': 1610, 'trois':
1263}, {'<remarks>': 1262, 'annotations': 1257, 'correctifs': 1257, 'corrections': 1257, 'critiques': 1257,
'impressions': 1257, 'notes': 1257, 'suggestions': 1257}, {'<remarks>': 1262, 'annotations': 1257, 'avis': 906,
'correctifs': 1257, 'corrections': 1257, 'critiques': 1257, 'impressions': 1257, 'notes': 1257, 'suggestions': 1257},
{'^': 294, 'avec': 295, 'pour': 295, 'sur': 295}, {'main': 1616}, {'de': 1617}, {'<remarks>': 1262, 'annotations':
1257, 'correctifs': 1257, 'corrections': 1257, 'coup': 1618, 'cours': 1610, 'critiques': 1257, 'impressions': 1257,
'notes': 1257, 'suggestions': 1257}, {'0': 1611, 'beaucoup': 1264, 'des': 1612, 'deux': 1613, 'du': 1263, 'mes': 1614,
'mon': 1615, 'pas': 1270, 'plein': 1264, 'plusieurs': 1263, 'quelques': 1313, 'tous': 1273, 'trois': 1611, 'un':
1619}, {'': (23, 'contact'), 'que': 1591}, {'annotations': 1257, 'correctifs': 1257, 'corrections': 1257, 'critiques':
1257, 'impressions': 1257, 'notes': 1257, 'suggestions': 1257}, {'annotations': 1257, 'client': 5, 'cliente': 5,
'clients': 5, 'contact': 5, 'correctifs': 1257, 'corrections': 1257, 'critiques': 1257, 'impressions': 1257, 'lead':
5, 'notes': 1257, 'prospect': 5, 'suggestions': 1257}, {'des': 1622, 'deux': 1587, 'mes': 1622, 'mon': 1622, 'un':
1623, 'une': 1587}, {'<any_det>': 295, '^': 294, 'combien': 295, 'comment': 295, 'la': 295, 'le': 295, 'les': 295,
'pourquoi': 295}, {'beaucoup': 1264, 'des': 1614, 'deux': 1311, 'du': 1263, 'mes': 1614, 'mon': 1614, 'part': 286,
'pas': 1270, 'plein': 1264, 'plusieurs': 1263, 'quelques': 1313, 'tous': 1273, 'un': 1614}, {'coup': 1618}, {'un':
1627}, {'<any_det>': 1598, 'N': 5, 'l': 1140, 'la': 1140, 'le': 1140, 'ma': 1140, 'mon': 1140, 'notre': 1140, 'un':
1140, 'une': 1140}, {'<any_det>': 295, '^': 294}, {'<any_det>': 213}, {'^': 1631}, {'': (19, 'gave:resource'),
'<any_det>': 213}, {'argent': 214}, {'l': 1634}, {'0': 214, '^': 1633, 'cent': 214, 'de': 1635}, {'': (5, 'mine'),
'^': 957}, {'': (5, 'mine'), 'd': 1637, 'de': 1637, 'que': 40}, {'<inf>': 286, '^': 40}, {'d': 1639, 'de': 1639},
{'moral': 201}, {'confiance': 201, 'courage': 201, 'du': 1596, 'le': 1641}, {'<any_det>': 1598}, {'des': 1622, 'mes':
1622, 'mon': 1622, 'un': 1622}, {'<give1>': 40, 'lis': 40, 'm': 898, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1645, 'l': 1589, 'la': 1589, 'le': 1589, 'les': 1589, 'leur': 1589,
'lui': 1589}, {'j': 1646, 'je': 1646, 'on': 1590}, {'': (23, 'contact'), 'q': 901, 'que': 1647}, {'bon': 1596},
{'<handed>': 1583, '<read_it>': 1585, '<said>': 286, '<taught>': 1586, '<vowed>': 708, 'adresse': 1588, 'adressé':
1588, 'amene': 1588, 'amené': 1588, 'annonce': 1592, 'annoncé': 1592, 'annote': 1585, 'apporte': 1588, 'apporté':
1588, 'appris': 1593, 'aussi': 1594, 'bien': 1595, 'bon': 1596, 'challenge': 1585, 'commente': 1585, 'commenté': 1585,
'confie': 1556, 'confirme': 1592, 'confirmé': 1592, 'confié': 1556, 'conseille': 1599, 'conseillé': 1599, 'corrige':
1585, 'corrigé': 1585, 'demande': 1600, 'demandé': 1600, 'detaille': 1593, 'dit': 1609, 'donne': 1620, 'donné': 1620,
'ecrit': 1621, 'envoye': 1624, 'explique': 1625, 'expliqué': 1625, 'fait': 1626, 'file': 1628, 'filé': 1628,
'indique': 1629, 'laisse': 1556, 'laissé': 1556, 'montre': 1630, 'montré': 1630, 'offert': 1130, 'parle': 250,
'parlé': 250, 'partage': 1632, 'partagé': 1632, 'pose': 259, 'posé': 259, 'presente': 926, 'prete': 1636, 'promis':
1638, 'propose': 1640, 'proposé': 1640, 'présenté': 926, 'prêté': 1636, 'raconte': 1593, 'raconté': 1593,
'recommande': 1599, 'recommandé': 1599, 'redonne': 1642, 'redonné': 1642, 'refile': 1643, 'refilé': 1643, 'relu':
1585, 'remonte': 1642, 'renvoye': 1644, 'repondu': 1648, 'revu': 1585, 'souhaite': 1649, 'souhaité': 1649, 'suggere':
1599, 'suggéré': 1599, 'telephone': 250, 'tout': 1595, 'téléphoné': 250}, {'mon': 907}, {'d': 958, 'de': 958},
{'<handed>': 220, '<tip>': 1575, '^': 1576, 'ai': 1650, 'donne': 1651, 'donné': 1651, 'faut': 434, 'prete': 1556,
'promis': 1652, 'prête': 1556, 'tour': 1091}, {'<tip>': 1575}, {'...': 1005}, {'<date>': 107, 'rendez': 813},
{'<reach_inf>': 107, '<see_inf>': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 1657, 'la': 1657, 'le': 1657,
'les': 1657, 'lui': 1657}, {'anniv': 107, 'anniversaire': 107}, {'<any_det>': 1656, 'N': 107, 'd': 1658, 'de': 1658,
'l': 1659, 'le': 1659}, {'article': 147, 'interview': 147, 'portrait': 147, 'post': 147}, {'bouquin': 147, 'livre':
147, 'post': 147}, {'': (11, 'thinking'), '<media>': 147, 'facebook': 147, 'insta': 147, 'instagram': 147, 'l': 998,
'la': 1012, 'le': 1013, 'les': 998, 'leur': 998, 'linkedin': 147, 'sa': 998, 'son': 998, 'twitter': 147, 'un': 998,
'une': 998, 'x': 147}, {'dans': 1014, 'l': 1661, 'le': 1662, 'par': 1014, 'qu': 147, 'que': 147, 'sur': 1663, 'un':
1661, 'une': 1661, 'via': 999}, {'<remarks>': 1262, 'annotations': 1257, 'audit': 240, 'correctifs': 1257,
'corrections': 1257, 'critiques': 1257, 'impressions': 1257, 'notes': 1257, 'suggestions': 1257}, {'relecture': 240},
{'beaucoup': 1264, 'des': 1614, 'deux': 1311, 'du': 1263, 'mes': 1614, 'mon': 1614, 'part': 286, 'pas': 1270, 'plein':
1264, 'plusieurs': 1263, 'quelques': 1313, 'tous': 1273, 'un': 1665, 'une': 1666}, {'<handed>': 1583, '<read_it>':
1585, '<said>': 286, '<taught>': 1586, '<vowed>': 708, 'adresse': 1588, 'adressé': 1588, 'amene': 1588, 'amené': 1588,
'annonce': 1592, 'annoncé': 1592, 'annote': 1585, 'apporte': 1588, 'apporté': 1588, 'appris': 1593, 'aussi': 1594,
'bien': 1595, 'bon': 1596, 'challenge': 1585, 'commente': 1585, 'commenté': 1585, 'confie': 1556, 'confirme': 1592,
'confirmé': 1592, 'confié': 1556, 'conseille': 1599, 'conseillé': 1599, 'corrige': 1585, 'corrigé': 1585, 'demande':
1600, 'demandé': 1600, 'detaille': 1593, 'dit': 1609, 'donne': 1620, 'donné': 1620, 'ecrit': 1621, 'envoye': 1624,
'explique': 1625, 'expliqué': 1625, 'fait': 1667, 'file': 1628, 'filé': 1628, 'indique': 1629, 'laisse': 1556,
'laissé': 1556, 'montre': 1630, 'montré': 1630, 'offert': 1130, 'parle': 250, 'parlé': 250, 'partage': 1632,
'partagé': 1632, 'pose': 259, 'posé': 259, 'presente': 926, 'prete': 1636, 'promis': 1638, 'propose': 1640, 'proposé':
1640, 'présenté': 926, 'prêté': 1636, 'raconte': 1593, 'raconté': 1593, 'recommande': 1599, 'recommandé': 1599,
'redonne': 1642, 'redonné': 1642, 'refile': 1643, 'refilé': 1643, 'relu': 1585, 'remonte': 1642, 'renvoye': 1644,
'repondu': 1648, 'revu': 1585, 'souhaite': 1649, 'souhaité': 1649, 'suggere': 1599, 'suggéré': 1599, 'telephone': 250,
'tout': 1595, 'téléphoné': 250}, {'<handed>': 220, '<must3>': 269, '^': 1576, 'ai': 1668, 'donne': 1651, 'donné':
1651, 'faut': 434, 'prete': 1556, 'promis': 1652, 'prête': 1556}, {'': (13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que':
8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter':
76, 'leur': 40, 'lui': 40, 'ne': 76, 'pas': 76}, {'^': 1672}, {'^': 585, 'd': 1673, 'de': 1673}, {'<imperative>': 76,
'faut': 76, 'il': 375, 'n': 76, 'ne': 76, 'surtout': 76}, {'^': 1675}, {':': 1676, 'd': 379, 'de': 379, 'qu': 591,
'que': 594}, {'<hand3>': 889, '<send3>': 889, '<would_give>': 18, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm':
599, 'me': 599, 'nous': 599}, {'^': 1678, 'allait': 405, 'va': 405}, {'<hand3>': 889, '<send3>': 889, '<would_give>':
18, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 571, 'la':
571, 'le': 571, 'les': 571, 'm': 599, 'me': 599, 'ne': 382, 'nous': 599, 'valait': 76, 'vaudrait': 76, 'vaut': 76},
{'^': 1680, 'allait': 405, 'va': 405}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76,
'faut': 76, 'ferait': 76, 'ne': 382, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1682}, {'elle': 1679, 'il':
1681, 'on': 1683}, {'...': 1677, ':': 377, 'd': 598, 'de': 598, 'qu': 1684, 'que': 534}, {'astuce': 180, 'conseil':
180, 'tip': 180}, {'conseil': 374}, {'bigo': 250, 'bigophone': 250, 'fil': 250, 'grelot': 250, 'phone': 250,
'telephone': 250, 'tube': 250, 'téléphone': 250}, {'de': 1688}, {'coup': 1689}, {'conseil': 374, 'coup': 1689,
'petit': 1690}, {'...': 1686, 'comme': 1687, 'le': 1687, 'un': 1691}, {'part': 250}, {'<letter>': 250, 'faire': 1693},
{'<any_det>': 1694, '<letter>': 250, 'faire': 1693}, {'des': 610, 'en': 1558, 'plantee': 107, 'poireauter': 107,
'seul': 107, 'seule': 107, 'tomber': 107, 'un': 610}, {'en': 1558, 'plantee': 107, 'poireauter': 107, 'seul': 107,
'seule': 107, 'tomber': 107}, {'rappele': 107, 'repondu': 107}, {'bigo': 250, 'bigophone': 250, 'fil': 250, 'grelot':
250, 'phone': 250, 'tel': 250, 'telephone': 250, 'tube': 250, 'tél': 250, 'téléphone': 250}, {'de': 1699}, {'coup':
1700, 'petit': 1690}, {'un': 1701}, {'<handed_me>': 250, '<reached_me>': 250, '<said>': 1671, '<urges>': 567,
'<vowed>': 576, 'accompagne': 246, 'accompagnee': 246, 'accompagné': 246, 'accueillis': 250, 'alerte': 577, 'alertee':
577, 'alerté': 577, 'assure': 579, 'assuré': 579, 'certifie': 579, 'conjure': 580, 'conseille': 584, 'conseillé': 584,
'demande': 1674, 'demandé': 1674, 'dit': 1685, 'donne': 1692, 'donné': 1692, 'envoye': 1695, 'exhorte': 580, 'fait':
608, 'garanti': 579, 'invites': 250, 'jure': 579, 'juré': 579, 'laisse': 1696, 'laissee': 1697, 'laisses': 1697,
'laissé': 1696, 'lance': 397, 'lancé': 397, 'mis': 614, 'mise': 614, 'parle': 615, 'parlé': 615, 'pas': 1698, 'passe':
1702, 'passé': 1702, 'plante': 107, 'plantee': 107, 'pose': 854, 'posé': 854, 'preconise': 620, 'prie': 580, 'prié':
580, 'promis': 621, 'propose': 406, 'proposé': 406, 'préconise': 622, 'préconisé': 620, 'rappele': 623, 'reclame':
368, 'recommande': 620, 'recommandé': 620, 'recu': 250, 'recue': 250, 'recues': 250, 'recus': 250, 'rejoint': 246,
'rejointe': 246, 'rendu': 624, 'réclame': 368, 'réclamé': 368, 'saute': 625, 'sauté': 625, 'somme': 580, 'suggere':
620, 'suggère': 622, 'suggéré': 620, 'supplie': 628, 'supplié': 628}, {'fallait': 76, 'faudrait': 76, 'faut': 76,
'valait': 76, 'vaudrait': 76}, {'^': 1704}, {'il': 1705, 'on': 1705}, {'qu': 1706}, {':': 377, 'qu': 1706}, {'a': 93,
'à': 93}, {'N': 1709}, {'de': 1710}, {'aupres': 1711, 'envers': 1710}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25},
{'annonce': 1004, 'annoncé': 1004, 'appris': 1004, 'confirme': 1004, 'confirmé': 1004, 'dit': 1004, 'raconte': 1004,
'raconté': 1004}, {'a': 1714}, {'dit': 1707}, {'pour': 368}, {'a': 93, 'd': 93, 'de': 93, 'pour': 93, 'à': 93}, {'N':
1718}, {'de': 1719}, {'aupres': 1720, 'avec': 1719, 'envers': 1719}, {'arrete': 860, 'arretee': 860, 'arrêté': 860,
'engage': 1721, 'engagee': 1721, 'engagé': 1721, 'pointe': 860, 'pointee': 860, 'propose': 1721, 'proposee': 1721,
'proposé': 1721, 'rendu': 860, 'rendue': 860}, {'<says>': 1670, '<urges>': 567, '^': 569, 'a': 1703, 'accompagnait':
246, 'alerte': 577, 'appelle': 250, 'disait': 1707, 'dit': 1708, 'engage': 1712, 'enjoint': 580, 'etais': 1484,
'invite': 1713, 'invitent': 1713, 'l': 1715, 'me': 1716, 'presse': 580, 'prie': 580, 'relance': 1717, 'suis': 1722,
'supplie': 580}, {'attendre': 800}, {'aucune': 1043, 'pas': 1325}, {'aucune': 1043, 'pas': 1325, 'toujours': 1725},
{'N': 34}, {'d': 1727, 'de': 1727}, {'...': 1728}, {'l': 1729, 'la': 1729, 'le': 1729, 'les': 1729}, {'^': 1730},
{'<any_det>': 1656, '^': 1730, 'encore': 1731, 'toujours': 1731}, {'^': 1730, 'encore': 1731, 'toujours': 1731},
{'<any_det>': 1656}, {'^': 192, 'avec': 193}, {'^': 1377}, {'': (13, 'talk'), 'je': 147}, {'combien': 8, 'comment': 8,
'd': 1736, 'de': 1736, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1737}, {'il': 1683, 'on': 1683}, {'d': 634,
'de': 634, 'qu': 1739, 'que': 534}, {'': (0, 'missed'), '^': 1435, 'encore': 1436, 'toujours': 1436}, {'de': 40}, {'':
(11, 'thinking'), 'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1101}, {'a': 1736, 'à': 1736}, {'N': 1718,
'lui': 1479}, {'d': 1480, 'de': 1745}, {'a': 1513, 'aupres': 1746, 'avec': 1719, 'de': 40, 'envers': 1719, 'pour': 40,
'à': 1513}, {'a': 40, 'aupres': 1720, 'avec': 1719, 'de': 40, 'envers': 1719, 'pour': 40, 'à': 40}, {'arrete': 860,
'arretee': 860, 'arrêté': 860, 'engage': 1747, 'engagee': 1747, 'engagé': 1747, 'pointe': 860, 'pointee': 860,
'propose': 1748, 'proposee': 1748, 'proposé': 1748, 'rendu': 860, 'rendue': 860}, {'<says>': 1670, '<urges>': 567,
'^': 632, 'annoncer': 350, 'charge': 1512, 'conseille': 374, 'decroche': 1194, 'demandait': 464, 'demande': 1738,
'dire': 350, 'disant': 350, 'dit': 1740, 'doit': 638, 'doivent': 638, 'décroche': 1194, 'engage': 1712, 'faut': 1434,
'ghoste': 107, 'informer': 350, 'manque': 1741, 'met': 642, 'preconise': 622, 'prevenir': 350, 'promet': 643,
'préconise': 622, 'préconisé': 622, 'rappeler': 1742, 'rappelle': 1743, 'reclame': 368, 'recommande': 622,
'recommandé': 622, 'relance': 1717, 'repond': 1194, 'reste': 1744, 'réclame': 368, 'réclamé': 368, 'souviens': 147,
'suggere': 622, 'suggère': 622, 'suggéré': 622, 'suis': 1749, 'verrait': 644, 'voit': 644}, {'': (10, 'thanks'), 'N':
964}, {'fois': 1416}, {'N': 964, 'a': 1751, 'beaucoup': 1416, 'encore': 1416, 'infiniment': 1416, 'mille': 1752, 'à':
1751}, {'vaut': 179}, {'mercis': 1416}, {'avec': 926}, {'contact': 1756, 'lien': 1756, 'relation': 1756}, {'en': 1757,
'et': 938}, {'N': 1758, 'en': 942, 'par': 944}, {'en': 1757}, {'N': 951, 'de': 952, 'entre': 952}, {'contact': 1761,
'relation': 1761}, {'N': 1760, 'en': 1762}, {'et': 246}, {'meme': 841, 'même': 841, 'pas': 851, 'plus': 852},
{'jamais': 935, 'pas': 948, 'plus': 935}, {'eu': 848, 'lieu': 107}, {'pas': 1767}, {'arrive': 107, 'arrivee': 107,
'arrivé': 107, 'venu': 107, 'venue': 107}, {'venu': 107, 'venue': 107}, {'jamais': 1769, 'meme': 841, 'même': 841,
'pas': 1770}, {'pas': 1541, 'toujours': 1545}, {'ai': 1772}, {'dit': 107, 'ecrit': 107, 'envoye': 107, 'parle': 107,
'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107,
'ecrit': 107, 'encore': 1774, 'envoye': 107, 'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité':
107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107, 'ecrit': 107, 'encore': 1775, 'envoye': 107, 'parle': 107,
'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'pas': 1775},
{'pas': 1776, 'rien': 1775, 'toujours': 1777}, {'ai': 1778}, {'decroche': 107, 'décroché': 107, 'rappele': 107,
'repondu': 107}, {'pas': 1780}, {'pas': 871}, {'a': 1765, 'ai': 1766, 'aura': 1768, 'est': 1771, 'l': 1773, 'leur':
1779, 'lui': 1779, 'ont': 1781, 'oublie': 1782, 'oublier': 1782, 'oublions': 1782}, {'decroche': 1194, 'décroche':
1194, 'rappelle': 1194, 'repond': 1194}, {'jamais': 107, 'pas': 107, 'plus': 107, 'tjrs': 1101, 'tjs': 1101,
'toujours': 1101}, {'fait': 1101, 'fera': 1101}, {'capte': 1101, 'decroche': 1194, 'décroche': 1194, 'l': 1773,
'leur': 1779, 'lui': 1779, 'me': 1784, 'oublie': 1782, 'oublier': 1782, 'oublions': 1782, 'rappelle': 1194, 'repond':
1785, 'se': 1786}, {'step': 0, 'steps': 0}, {'N': 107}, {'ni': 1789}, {'N': 1790}, {'': (12, 'task'), 'meme': 0,
'même': 0}, {'moi': 1792}, {'moi': 0}, {'a': 1793, 'pour': 1794, 'à': 1793}, {'devons': 1736, 'doit': 1736},
{'<hand3>': 889, '<send3>': 889, '<would_give>': 18, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 572, 'me': 572,
'nous': 572}, {'^': 1797}, {'<hand3>': 889, '<send3>': 889, '<would_give>': 18, 'fallait': 76, 'faudrait': 76, 'faut':
76, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 572, 'me': 572, 'nous': 572, 'valait': 76, 'vaudrait': 76}, {'^':
1799}, {'elle': 1798, 'il': 1800, 'on': 1705}, {'...': 1677, ':': 377, 'd': 598, 'de': 598, 'qu': 1801}, {'N': 1461},
{'': (5, 'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1804}, {'^': 401, 'a': 1803, 'd': 1805, 'de': 1805, 'qu': 402,
'que': 402, 'à': 1803}, {'<handed_me>': 250, '<reached_me>': 250, '<said>': 1671, '<urges>': 567, '<vowed>': 576,
'accueillis': 250, 'assure': 579, 'assuré': 579, 'certifie': 579, 'conjure': 580, 'conseille': 584, 'conseillé': 584,
'demande': 1674, 'demandé': 1674, 'dit': 1802, 'donne': 1692, 'donné': 1692, 'envoye': 1695, 'exhorte': 580, 'fait':
608, 'garanti': 579, 'invites': 250, 'jure': 579, 'juré': 579, 'laisse': 1696, 'laissee': 1697, 'laisses': 1697,
'laissé': 1696, 'lance': 397, 'lancé': 397, 'mis': 654, 'mise': 654, 'parle': 615, 'parlé': 615, 'passe': 1702,
'passé': 1702, 'plantes': 107, 'pose': 854, 'posé': 854, 'preconise': 620, 'prie': 580, 'prié': 580, 'promis': 1806,
'préconise': 622, 'préconisé': 620, 'recommande': 620, 'recommandé': 620, 'recu': 250, 'recue': 250, 'recues': 250,
'recus': 250, 'rendu': 624, 'saute': 625, 'sauté': 625, 'somme': 580, 'suggere': 620, 'suggère': 622, 'suggéré': 620,
'supplie': 628, 'supplié': 628}, {'': (0, 'missed'), '<see_inf>': 107, 'se': 256}, {'': (0, 'missed'), '<see_inf>':
107, 'd': 1808, 'de': 1808, 'se': 256}, {'vous': 1809}, {'cale': 1809, 'calé': 1809, 'prevu': 1809, 'rdv': 1809,
'rendez': 1810}, {'combien': 8, 'comment': 8, 'd': 1736, 'de': 1736, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si':
8}, {':': 377, 'd': 179, 'de': 179, 'qu': 1706}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^':
1814, 'encore': 637, 'toujours': 637}, {'0': 246, 'deux': 246, 'nombreuses': 246, 'nombreux': 246, 'quatre': 246,
'quelques': 246, 'tous': 246, 'toute': 246, 'trois': 246, 'une': 246}, {'promis': 1461}, {'a': 1817, 'devons': 40,
'doit': 40}, {'croises': 107, 'parle': 107, 'parlé': 107, 'vu': 107, 'vus': 107}, {'pas': 1819}, {'sommes': 1820},
{'est': 1820}, {'nous': 1821, 's': 1822}, {'<sort_of_met>': 250, 'pas': 1819}, {'sommes': 1824}, {'a': 25, 'au': 25,
'avec': 25, 'chez': 25, 'en': 25, 'ensemble': 25, 'à': 25}, {'<sort_of_met>': 250, 'attendu': 1503, 'attendue': 1503,
'attendus': 1503, 'convie': 1503, 'conviee': 1503, 'convies': 1503, 'invite': 1503, 'invitee': 1503, 'invitees': 1503,
'invites': 1503, 'invité': 1503}, {'<go1>': 1451, '<says>': 1670, '<them>': 1796, '<urges>': 567, '^': 632, 'a': 1807,
'accueille': 1495, 'accueillons': 1495, 'allons': 870, 'annoncer': 350, 'appelle': 250, 'attendons': 34, 'aura': 1497,
'aurai': 1497, 'avait': 1811, 'avions': 1811, 'conseille': 374, 'demandait': 464, 'demande': 1812, 'devons': 1736,
'devrais': 1465, 'devrait': 1465, 'devrions': 1465, 'dire': 350, 'disait': 1707, 'disant': 350, 'dit': 1813, 'doit':
1815, 'doivent': 638, 'enjoint': 580, 'est': 1504, 'etions': 1816, 'fais': 639, 'fait': 639, 'ferai': 639, 'informer':
350, 'invite': 1713, 'invitent': 1713, 'l': 1715, 'leur': 1818, 'lui': 1818, 'manque': 1437, 'me': 1716, 'n': 1823,
'ne': 1823, 'nous': 1825, 'part': 1826, 'partons': 1826, 'pourrais': 1465, 'pourrait': 1465, 'pourrions': 1465,
'preconise': 622, 'presse': 580, 'prevenir': 350, 'prie': 580, 'préconise': 622, 'préconisé': 622, 'recevons': 1495,
'recevra': 1497, 'recevrai': 1497, 'recevrons': 1497, 'recois': 1520, 'recoit': 1520, 'recommande': 622, 'recommandé':
622, 'recupere': 1497, 's': 1822, 'sommes': 1827, 'suggere': 622, 'suggère': 622, 'suggéré': 622, 'suis': 1504,
'supplie': 580, 'verrait': 644, 'voit': 644}, {'cafe': 250, 'café': 250, 'verre': 250}, {'ma': 217, 'mes': 217, 'mon':
217, 'nos': 217, 'notre': 217, 'un': 1829}, {'^': 1453, 'devons': 1736, 'doit': 1736}, {'envoie': 40, 'prepare': 40,
'prépare': 40, 'relance': 40, 'renvoie': 40, 'transmet': 40}, {'a': 1803, 'd': 93, 'de': 93, 'à': 1803}, {'<set>': 25,
'dit': 1460, 'promis': 1833, 'rendez': 288}, {'D': 203, 'a': 203, 'au': 203, 'la': 203, 'le': 203, 'notre': 203, 'à':
203}, {'': (1, 'moved'), 'D': 203}, {'D': 203, 'a': 291, 'au': 291, 'pour': 291, 'à': 291}, {'': (1, 'moved'), 'D':
203, 'a': 291, 'au': 291, 'pour': 291, 'à': 291}, {'D': 203, 'a': 1836, 'au': 1836, 'ca': 1837, 'l': 1837, 'la': 203,
'le': 1838, 'notre': 203, 'pour': 291, 'à': 1836}, {'dejeuner': 107, 'diner': 107, 'dîner': 107, 'manger': 107, 's':
255, 'se': 256}, {'appeler': 25}, {'parler': 25, 'rappeler': 25, 'revoir': 25, 'voir': 25}, {'^': 1377, 'boire': 25,
'dejeuner': 25, 'diner': 25, 'dîner': 25, 'manger': 25, 's': 1841, 'se': 1842}, {'0': 246, 'deux': 246, 'nombreuses':
246, 'nombreux': 246, 'plein': 246, 'quatre': 246, 'quelques': 246, 'tous': 246, 'toute': 246, 'trois': 246, 'une':
246}, {'^': 1470, 'leur': 1476, 'lui': 1476}, {'fais': 1468, 'fait': 1468, 'ferai': 1468}, {'^': 1846, 'a': 1817,
'devons': 40, 'doit': 40, 'leur': 1476, 'lui': 1476}, {'nous': 1821, 'peut': 1488, 'peux': 1488, 'pourrai': 1488,
'pourrais': 1488, 'pouvais': 1488, 'pouvait': 1488, 's': 1822}, {'dej': 25, 'déj': 25}, {'apero': 25, 'cafe': 25,
'café': 25, 'petit': 1849, 'the': 25, 'verre': 25}, {'le': 1850, 'un': 1850}, {'D': 203, 'a': 291, 'au': 291, 'ca':
1837, 'l': 1837, 'le': 1837, 'pour': 291, 'à': 291}, {'': (14, 'together'), '<sort_of_met>': 250, 'loupe': 107,
'loupes': 107, 'manque': 107, 'manques': 107, 'manqué': 107, 'pas': 1819, 'rate': 107, 'rates': 107}, {'appelle': 25,
'est': 1853}, {'<we_meet>': 25}, {'voir': 25}, {'<see_inf>': 25, '^': 869, 'chez': 25, 'se': 1856}, {'<go1>': 1451,
'<them>': 1831, '^': 1832, 'a': 1834, 'accompagne': 720, 'accueille': 1495, 'accueillons': 1495, 'attend': 34, 'aura':
1497, 'aurai': 1497, 'avait': 1811, 'avance': 1835, 'avions': 1811, 'boit': 25, 'brunche': 25, 'conduirai': 720,
'conduis': 720, 'decale': 1839, 'dejeune': 25, 'depose': 720, 'devait': 1840, 'devons': 1736, 'devrais': 1465,
'devrait': 1465, 'devrions': 1465, 'dine': 25, 'doit': 1843, 'décale': 1839, 'déjeune': 25, 'dépose': 720, 'dîne': 25,
'emmene': 720, 'emmenerai': 720, 'emmène': 720, 'est': 1504, 'etait': 1844, 'fais': 639, 'fait': 639, 'ferai': 639,
'l': 1845, 'la': 1845, 'le': 1845, 'les': 1845, 'leur': 1847, 'lui': 1847, 'lunche': 25, 'mange': 25, 'n': 1823, 'ne':
1848, 'nous': 1821, 'part': 1826, 'partons': 1826, 'peut': 1488, 'peux': 1488, 'pourrai': 1488, 'pourrais': 1490,
'pourrait': 1465, 'pourrions': 1465, 'pouvais': 1488, 'pouvait': 1488, 'prend': 1851, 'raccompagne': 720, 'recale':
1852, 'recevons': 1495, 'recevra': 1497, 'recevrai': 1497, 'recevrons': 1497, 'recois': 1520, 'recoit': 1520,
'recupere': 1497, 'remet': 1852, 'reporte': 1839, 'repousse': 1839, 's': 1854, 'se': 1855, 'sommes': 1504, 'suis':
1504, 'va': 1857, 'vais': 870, 'verra': 858}, {'besoin': 660, 'confirme': 801, 'confirmé': 801, 'du': 816, 'dû': 816},
{'': (0, 'missed'), 'complet': 107, 'total': 107}, {'le': 1656}, {'<any_det>': 1656, 'N': 107, 'completement': 1861,
'd': 1658, 'de': 1658, 'l': 1659, 'le': 1659, 'pas': 871, 'totalement': 1861}, {'<any_det>': 1656, 'N': 107,
'completement': 1861, 'd': 1658, 'de': 1658, 'l': 1659, 'le': 1659, 'totalement': 1861}, {'': (23, 'contact'), 'a':
250, 'au': 250, 'avec': 250, 'à': 250}, {'experience': 295, 'rex': 295}, {'...': 1255, 'a': 1308, 'des': 1077, 'le':
1077, 'mon': 1865, 'quelques': 1077, 'un': 1077, 'une': 1077, 'à': 1308}, {'hui': 107}, {'D': 107, 'aujourd': 1867,
'avec': 107, 'ce': 107, 'cette': 107}, {'vous': 1868}, {'<date>': 1868, 'news': 107, 'nouvelles': 107, 'rendez': 1869,
'reponse': 107, 'retour': 107, 'signe': 107}, {'appele': 107, 'appelé': 107, 'eu': 107, 'parle': 107, 'parlé': 107,
'recu': 1436, 'rencontre': 107, 'rencontré': 107, 'revu': 107, 'vu': 107}, {'occasion': 107}, {'<them>': 107, 'N':
107, 'de': 846, 'l': 1872, 'le': 946, 'lieu': 107}, {'moindre': 1042}, {'<sort_of_met>': 107, 'de': 1870, 'decroche':
107, 'décroché': 107, 'encore': 1871, 'eu': 1873, 'joignable': 107, 'le': 1874, 'ose': 1492, 'oublier': 871, 'pointe':
107, 'pointee': 107, 'pu': 107, 'rappele': 107, 'recu': 1436, 'repondu': 107, 'reussi': 107}, {'<teach_inf>': 295},
{'leur': 1876, 'lui': 1876}, {'a': 1877, 'à': 1877}, {'N': 295, 'a': 916, 'à': 916}, {'N': 1878, 'apprendre': 1879,
'coacher': 1879, 'entrainer': 1879, 'expliquer': 1879, 'former': 1879, 'initier': 1879, 'montrer': 1879}, {'': (23,
'contact'), 'N': 1878}, {'a': 1880, 'avec': 1881, 'chez': 250, 'à': 1880}, {'maison': 25}, {'D': 203, 'N': 1556, 'la':
1883}, {'<them>': 240, 'N': 240}, {'avec': 1885, 'chez': 1885, 'd': 994, 'de': 994}, {'...': 1886}, {'<any_det>':
1887, '^': 235}, {'D': 203, 'bureau': 25, 'crible': 1888}, {'': (23, 'contact'), 'moi': 25, 'nous': 25}, {'temps':
978}, {'<any_det>': 1887, '<their>': 240, '^': 235}, {'D': 203, 'revue': 1892}, {'avec': 250, 'chez': 250, 'ensemble':
250}, {'midi': 1894}, {'moment': 1894}, {'end': 1894}, {'<time_span>': 1894, 'apres': 1895, 'petit': 1896, 'week':
1897}, {'bigo': 250, 'bigophone': 250, 'fil': 250, 'grelot': 250, 'phone': 250, 'tube': 250}, {'de': 1899},
{'<time_span>': 1894, 'apres': 1895, 'coup': 1900, 'petit': 1896, 'week': 1897}, {'...': 1882, '<any_det>': 219,
'<reach_noun>': 218, 'D': 203, 'a': 1884, 'au': 1889, 'boire': 25, 'chez': 1890, 'dejeuner': 25, 'diner': 25, 'du':
1891, 'dîner': 25, 'en': 1893, 'finalement': 1061, 'la': 1898, 'le': 1898, 'me': 1856, 'nous': 1856, 'un': 1901,
'une': 1898, 'voir': 250, 'à': 1884}, {'bigo': 250, 'bigophone': 250, 'grelot': 250, 'phone': 250, 'tube': 250},
{'de': 1903}, {'coup': 1904}, {'avec': 250, 'chez': 250, 'un': 1905, 'voir': 250}, {'la': 1883}, {'bureau': 25},
{'moi': 25, 'nous': 25}, {'a': 1907, 'au': 1908, 'boire': 25, 'chez': 1909, 'dejeuner': 25, 'diner': 25, 'dîner': 25,
'me': 1856, 'nous': 1856, 'à': 1907}, {'crible': 1888}, {'revue': 1892}, {'...': 1882, '<any_det>': 219,
'<reach_noun>': 218, 'a': 1557, 'au': 1911, 'chez': 250, 'du': 1891, 'en': 1912, 'la': 1898, 'le': 1898, 'un': 1901,
'une': 1898, 'voir': 250, 'à': 1557}, {'mon': 1001, 'qu': 8, 'que': 8}, {'a': 1736, 'qu': 545, 'que': 546, 'à': 1736},
{'': (5, 'mine'), 'connecter': 804, 'les': 1245, 'mettre': 829, 'presenter': 804}, {'a': 1916, 'à': 1916}, {'rdv':
107, 'rendez': 813}, {'au': 1918}, {'dejeune': 250, 'déjeuné': 250}, {'<sort_of_met>': 107, 'attendre': 800, 'de':
846, 'joignable': 107}, {'...': 1126, 'de': 1423}, {'la': 949, 'un': 853, 'une': 949}, {',': 1177}, {'consoler': 201,
'encourager': 201, 'feliciter': 201, 'rassurer': 201, 'rebooster': 201, 'reconforter': 201, 'remonter': 201,
'remotiver': 201, 'soutenir': 201}, {'chance': 201}, {'s': 1603, 'tenir': 1604}, {'bon': 1596, 'bonne': 1926, 'bravo':
201, 'de': 1927}, {'conseiller': 1643, 'dire': 1928, 'indiquer': 1643, 'recommander': 1643, 'redonner': 1642,
'remonter': 1642, 'souhaiter': 1928}, {',': 1177, 'conseiller': 1643, 'dire': 1928, 'indiquer': 1643, 'recommander':
1643, 'redonner': 1642, 'remonter': 1642, 'souhaiter': 1928}, {'annoncer': 350, 'dire': 350, 'informer': 350,
'prevenir': 350}, {'<them>': 1160, '<they>': 1160, 'N': 1924, 'consoler': 202, 'elle': 1924, 'elles': 1236,
'encourager': 202, 'eux': 1236, 'feliciter': 202, 'info': 8, 'l': 1925, 'la': 1925, 'le': 1925, 'les': 1925, 'leur':
1929, 'lui': 1930, 'ma': 1096, 'me': 1931, 'nous': 1931, 'rassurer': 202, 'reconforter': 202, 'remotiver': 202,
'soutenir': 202}, {'pas': 147}, {'<their>': 1070, 'de': 1218, 'des': 1219, 'la': 1220, 'les': 1221}, {'^': 1934,
'avec': 1356}, {'': (23, 'contact'), 'a': 926, 'avec': 926, 'et': 926, 'à': 926}, {'mail': 952}, {'N': 1936, 'par':
1937}, {'argent': 217}, {'l': 1939}, {'cents': 217}, {'0': 217, '<any_det>': 217, '^': 1631, 'a': 1131, 'cent': 217,
'de': 1940, 'deux': 1941, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'à': 1131}, {'D': 203, 'a':
291, 'au': 291, 'en': 291, 'pour': 291, 'à': 291}, {'<shifted>': 1943, 'D': 203, 'a': 291, 'au': 291, 'en': 291,
'finalement': 1943, 'pour': 291, 'à': 291}, {'lieu': 1944}, {'fera': 1944}, {'aura': 1945, 'est': 1944, 'glisse':
1944, 'passe': 1944, 'passera': 1944, 'se': 1946, 'sera': 1944}, {'D': 1947}, {'D': 1947, 'cale': 1948, 'calee': 1948,
'calé': 1948, 'fixe': 1948, 'fixee': 1948, 'fixé': 1948, 'prevu': 1948, 'prevue': 1948}, {'<inf>': 25, 'dejeuner': 25,
'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1856, 'voir': 25}, {'etre': 1949}, {'D': 1947, 'avait': 1949, 'avec':
1110, 'cale': 1948, 'calee': 1948, 'calé': 1948, 'de': 1950, 'devait': 1951, 'est': 1949, 'etait': 1949, 'fixe': 1948,
'fixee': 1948, 'fixé': 1948, 'prevu': 1948, 'prevue': 1948}, {'D': 1947, 'avait': 1949, 'cale': 1948, 'calee': 1948,
'calé': 1948, 'devait': 1951, 'est': 1949, 'etait': 1949, 'fixe': 1948, 'fixee': 1948, 'fixé': 1948, 'prevu': 1948,
'prevue': 1948}, {'des': 1077, 'le': 1077, 'quelques': 1077, 'rdv': 25, 'rendez': 288, 'un': 1077, 'une': 1077},
{'rdv': 25}, {'<date>': 25, 'etape': 1955, 'rendez': 288}, {'': (12, 'task'), 'rdv': 25}, {'<date>': 25, 'etape':
1957, 'rendez': 288}, {'etapes': 0}, {'elle': 1214, 'il': 1214}, {'^': 18, 'd': 578, 'de': 578, 'qu': 1960}, {':':
824, '^': 871, 'a': 956, 'd': 958, 'de': 958, 'à': 956}, {'N': 951, 'par': 1937}, {'^': 1295}, {'elle': 1964, 'il':
1964}, {'^': 798}, {'<give3>': 18, '<would_give>': 18, 'l': 571, 'la': 325, 'le': 325, 'les': 325}, {'<would_give>':
18, 'jeter': 1293, 'jette': 1293, 'jettera': 1293, 'm': 1967, 'me': 1967, 'nous': 1967, 'regarde': 1293, 'regarder':
1293, 'va': 1294}, {'<any_det>': 443, '<my>': 443}, {'^': 1969}, {'^': 1968, 'auraient': 1970, 'aurait': 1970,
'recevraient': 1970, 'recevrait': 1970}, {'^': 1328, 'auraient': 1970, 'aurait': 1970, 'recevraient': 1970,
'recevrait': 1970}, {'<any_det>': 18}, {'^': 1973}, {'aurai': 1974, 'aurais': 1974, 'aurait': 1974, 'aurions': 1974,
'recevrai': 1974, 'recevrais': 1974, 'recevrait': 1974, 'recevrions': 1974, 'recupererais': 1974}, {'aurai': 1974,
'aurais': 1974, 'aurait': 1974, 'aurions': 1974, 'avait': 1953, 'recevrai': 1974, 'recevrais': 1974, 'recevrait':
1974, 'recevrions': 1974, 'recupererais': 1974}, {'<they>': 8, 'attendre': 1966, 'elle': 1971, 'elles': 1972, 'il':
1971, 'ils': 1972, 'j': 1975, 'je': 1975, 'nous': 1975, 'on': 1976}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils':
8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat': 194}, {'de': 1979}, {'h': 1980, 'heure': 1980, 'heures': 1980},
{'devrais': 76, 'devrait': 76, 'devrions': 76, 'ferais': 277, 'ferait': 277}, {'^': 1982, 'aurai': 1974, 'aurais':
1974, 'aurait': 1974, 'aurions': 1974, 'recevrai': 1974, 'recevrais': 1974, 'recevrait': 1974, 'recevrions': 1974,
'recupererais': 1974}, {'<they>': 8, 'elle': 1964, 'il': 1964, 'j': 1983, 'je': 1983, 'nous': 1983, 'on': 1983}, {'':
(13, 'talk'), 'D': 1947, 'avait': 1949, 'cale': 1948, 'calee': 1948, 'calé': 1948, 'devait': 1951, 'est': 1949,
'etait': 1949, 'fixe': 1948, 'fixee': 1948, 'fixé': 1948, 'prevu': 1948, 'prevue': 1948}, {'<any_det>': 1656, 'N':
107, 'l': 1659, 'le': 1659}, {'prochain': 25}, {'...': 1126, 'D': 1987, 'annule': 107, 'annulee': 107, 'annulé': 107,
'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107, 'tombe': 206, 'tombé': 206, 'zappe': 107}, {'<any_det>':
1139, 'N': 961, 'a': 1142, 'd': 179, 'de': 179, 'l': 1143, 'la': 1143, 'le': 1143, 'ma': 1143, 'mon': 1143, 'notre':
1143, 'qu': 179, 'que': 179, 'un': 1143, 'une': 1143, 'à': 1142}, {'visite': 1022}, {'fil': 1022}, {'de': 1991},
{'<letter>': 1022, 'coup': 1992}, {'N': 250, 'la': 1990, 'un': 1993, 'une': 1993}, {'une': 1290}, {'monde': 250},
{'^': 1071, 'avec': 1356, 'le': 1996}, {'<any_det>': 217, 'a': 1131, 'à': 1131}, {'par': 1004}, {'<any_det>': 996,
'^': 234}, {'...': 1005, 'D': 203, 'a': 203, 'au': 203, 'à': 203}, {'D': 203, 'a': 203, 'au': 203, 'à': 203}, {'^':
200, 'a': 201, 'de': 201, 'à': 201}, {'moral': 2003}, {'le': 2004}, {'<set>': 25, 'annule': 107, 'annulee': 107,
'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107, 'tombe': 206, 'tombé': 206, 'zappe': 107},
{'vous': 2006}, {'...': 1005, 'visite': 1309}, {'<their>': 1361, '^': 1071, 'avec': 1356, 'la': 1361, 'le': 1361},
{'<their>': 1361, 'la': 1361, 'le': 1361}, {'a': 250, 'à': 250}, {'': (0, 'missed'), 'D': 1190, 'a': 1190, 'au': 1190,
'la': 1190, 'le': 1190, 'notre': 1190, 'à': 1190}, {'^': 1071, 'avec': 1356}, {'table': 25}, {'une': 2014}, {'^':
1377, 'savoir': 858}, {'attente': 1297, 'dette': 40}, {'a': 2016, 'en': 2017, 'persuade': 391, 'persuadee': 391, 'à':
2016}, {'coeur': 193}, {'du': 2019}, {'': (23, 'contact'), '<any_det>': 996, '^': 1071, 'avec': 1356}, {'de': 107},
{'part': 2022}, {'avec': 107, 'chez': 107, 'cote': 107, 'de': 107, 'du': 107}, {'N': 107, 'la': 2023, 'neuf': 2024,
'nouveau': 2024, 'special': 2024}, {'de': 2025}, {'^': 76, 'elle': 179, 'il': 179, 'je': 179}, {',': 2027}, {'place':
2028}, {'ma': 2029}, {'a': 2030, 'moi': 2028, 'à': 2030}, {'etais': 2031, 'etait': 2031}, {'pointe': 107, 'pointee':
107, 'presente': 107, 'presentee': 107, 'présenté': 107}, {'<sort_of_met>': 250, 'decommande': 107, 'decommandee':
107, 'desiste': 107, 'desistee': 107, 'engage': 675, 'engagee': 675, 'engagé': 675, 'pas': 2033}, {'elle': 2032,
'engage': 675, 'est': 2034, 'il': 2032, 'j': 2032}, {'<them>': 250, 'N': 250}, {'d': 2036, 'de': 2036}, {'info':
2037}, {'nouvelle': 2037}, {'ca': 2037, 'cela': 2037, 'l': 2038, 'la': 2039}, {'prevenir': 107}, {'effet': 107,
'meme': 2041, 'même': 2041, 'nouvelles': 107, 'prevenir': 107, 'reponse': 107, 'succes': 107, 'suite': 107},
{'rapproche': 18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le': 25}, {'^': 2043, 'demandait': 464,
'demande': 464, 'fait': 1101, 'fera': 1101, 'revoit': 2044}, {'<to_place>': 184, '^': 183, 'a': 195, 'avec': 195,
'pour': 195, 'à': 195}, {'coaching': 2046, 'mentorat': 2046, 'mentoring': 2046, 'tutorat': 1422}, {'de': 2047},
{'populaire': 193}, {'bien': 1103, 'pour': 541}, {'main': 250}, {'la': 2051}, {'^': 76, 'd': 179, 'de': 179, 'que':
179}, {'est': 2053}, {'<giveinf>': 76}, {'^': 2055}, {',': 1574, '...': 180, ':': 179, 'c': 2054, 'd': 2056, 'de':
2056, 'est': 2053, 'etait': 2053}, {'<tip>': 2057, 'conseil': 181}, {'elle': 2032, 'il': 2032, 'j': 2032}, {'die':
107}, {'<tip>': 2057, 'conseil': 181, 'tour': 1091}, {'<came>': 548, 'passe': 1323, 'passee': 1323, 'passé': 1323,
'venu': 1323, 'venue': 1323}, {'^': 200, 'a': 201, 'à': 201}, {'chance': 2063}, {'^': 585, 'bonne': 2064}, {'bonne':
2064}, {'<any_det>': 1139}, {'N': 2067}, {'<any_det>': 1139, 'a': 2068, 'd': 179, 'de': 179, 'qu': 179, 'que': 179,
'à': 2068}, {'attente': 1297}, {'arrete': 860, 'arretee': 860, 'arrêté': 860, 'cense': 1065, 'censee': 1065, 'en':
2070, 'pointe': 860, 'pointee': 860, 'rendu': 860, 'rendue': 860}, {'<them>': 1160, '<they>': 1160}, {'messagerie':
107, 'moi': 836}, {'parler': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 255, 'la': 1114, 'le': 1114, 'lui':
2074}, {'d': 2075, 'de': 2075}, {'courant': 286}, {'au': 2077}, {'N': 2078}, {'do': 0}, {'': (12, 'task'), '^': 1377},
{'boite': 1069, 'boîte': 1069, 'messagerie': 107, 'repondeur': 107}, {'': (23, 'contact'), 'boite': 1069, 'boîte':
1069, 'la': 2082, 'le': 2082, 'messagerie': 107, 'repondeur': 107, 'sa': 2082, 'son': 2082}, {'a': 205, 'sur': 2083,
'à': 205}, {'sur': 250}, {'un': 1234}, {'nouvelle': 107}, {'recu': 1436}, {'<reached_me>': 107, '<sort_of_met>': 107,
'de': 846, 'encore': 2088, 'eu': 107, 'recu': 1436}, {'la': 2023}, {'': (0, 'missed'), 'de': 2090, 'recu': 1300},
{'aucune': 2087, 'en': 2070, 'pas': 2089, 'rien': 2091}, {'...': 1255, '<any_det>': 219, '<reach_noun>': 218,
'<their>': 1307, 'a': 1308, 'le': 1312, 'à': 1308}, {'^': 1071, 'avec': 1073}, {'avec': 195, 'de': 195, 'pour': 195},
{'jours': 147, 'quatre': 147}, {'ces': 2096}, {'crochet': 1364, 'de': 2097, 'grand': 1417, 'petit': 1366, 'saut':
1365}, {'mettre': 18}, {'leur': 40, 'lui': 40, 'me': 2099, 'nous': 2099, 'parler': 422, 'revenir': 504}, {'avec':
720}, {'...': 2101}, {'^': 2100, 'a': 2102, 'attendre': 800, 'au': 2102, 'en': 2102, 'à': 2102}, {'<see_inf>': 25,
'^': 1521, 'a': 2102, 'attendre': 800, 'au': 2102, 'en': 2102, 'rendre': 1246, 'à': 2102}, {'avoir': 250, 'croiser':
250, 'dejeuner': 250, 'diner': 250, 'discuter': 250, 'dîner': 250, 'parler': 250, 'quitter': 250, 'raccrocher': 250,
'rencontrer': 250, 'voir': 250}, {'de': 2105}, {'': (5, 'mine'), '<them>': 40}, {'^': 2107}, {'^': 2107, 'leur': 368,
'lui': 368}, {'j': 2108, 'je': 2109, 'l': 418, 'nous': 414}, {'^': 465, 'bien': 409, 'qu': 415, 'que': 2110, 'savoir':
8}, {'avoir': 250, 'croiser': 250, 'dejeuner': 250, 'diner': 250, 'discuter': 250, 'dîner': 250, 'm': 697, 'nous':
697, 'parler': 250, 'quitter': 250, 'raccrocher': 250, 'rencontrer': 250, 'voir': 250}, {'a': 1907, 'au': 1908,
'boire': 25, 'chez': 1909, 'de': 2112, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1856, 'nous': 1856, 'à': 1907},
{'appeler': 107, 'passer': 256, 'voir': 107}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 1014, 'l': 1285, 'la':
1286, 'le': 1287, 'par': 1014, 'passer': 147, 'qu': 8, 'que': 8, 'sur': 1014, 'une': 1286, 'via': 999}, {'': (23,
'contact'), 'dans': 999, 'par': 999, 'sur': 999, 'via': 999}, {'N': 250, 'aussi': 1004, 'personne': 107}, {'avait':
2118}, {'agenda': 25}, {'N': 797, 'attendre': 800, 'connecter': 804, 'cote': 806, 'creuser': 147, 'elle': 819, 'eux':
819, 'faire': 825, 'l': 2120, 'les': 830, 'leur': 834, 'lui': 835, 'ma': 839, 'mettre': 829, 'moi': 843, 'notre': 845,
'presenter': 804, 'revoir': 855, 'sa': 856, 'son': 857, 'ta': 856, 'voir': 858}, {'avec': 1283, 'de': 1283, 'des':
1283, 'par': 1283, 'quelques': 1283}, {'$': 157, '//': 191, '0': 199, '<cheered>': 202, '<date>': 207, '<handed>':
229, '<hours>': 245, '<i>': 258, '<letter>': 264, '<must3>': 269, '<opines>': 284, '<read_it>': 285, '<said>': 287,
'<set>': 290, '<shifted>': 293, '<taught>': 299, '<them>': 301, '<they>': 703, '<tip>': 706, '<vowed>': 710, 'D': 723,
'N': 789, '^': 793, 'a': 859, 'accepte': 410, 'accompagne': 862, 'accompagné': 862, 'accord': 825, 'action': 864,
'adresse': 868, 'adressé': 868, 'ai': 970, 'aide': 975, 'aidé': 975, 'aimerait': 420, 'allait': 977, 'alle': 980,
'allee': 980, 'alors': 350, 'amene': 868, 'amené': 868, 'anime': 985, 'anniv': 988, 'anniversaire': 988, 'annonce':
993, 'annote': 997, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'apercu': 1000, 'appel': 1002,
'appele': 250, 'appels': 1003, 'appelé': 250, 'apporte': 1006, 'apporté': 1006, 'appris': 1015, 'appuye': 1018,
'apres': 350, 'apresentacao': 1021, 'assis': 1024, 'assure': 1034, 'assuré': 1035, 'attend': 438, 'attendent': 434,
'attends': 1036, 'attendu': 1038, 'au': 1040, 'aucun': 1042, 'aucune': 1043, 'aurais': 1045, 'avait': 1046, 'avant':
350, 'avec': 1049, 'averti': 1050, 'avons': 1059, 'banque': 1060, 'bascule': 1062, 'bavarde': 250, 'belle': 1063,
'benevolat': 1064, 'besoin': 1066, 'beta': 1067, 'bien': 1068, 'boite': 1069, 'bonne': 1063, 'bosse': 1074, 'bossé':
1074, 'bouffe': 250, 'bouffé': 250, 'boutique': 1075, 'boîte': 1069, 'brainstorme': 250, 'briefe': 1050, 'brunche':
250, 'brunché': 250, 'bu': 1078, 'bureau': 1075, 'c': 1100, 'ca': 1108, 'cale': 1111, 'calé': 1111, 'capte': 1101,
'car': 8, 'cause': 1113, 'causé': 1113, 'cense': 405, 'censee': 405, 'cherche': 1115, 'cherché': 1115, 'citation': 8,
'coache': 1117, 'coachee': 184, 'coaching': 1118, 'collecte': 1120, 'comme': 1121, 'commente': 997, 'commenté': 997,
'compte': 1124, 'concert': 1127, 'conduit': 1128, 'confie': 1132, 'confirme': 1133, 'confirmé': 801, 'confié': 1132,
'connecte': 952, 'conseil': 1135, 'conseille': 1144, 'conseillé': 1145, 'conseils': 706, 'consulte': 1146, 'consulté':
1146, 'convenu': 1148, 'conversation': 1152, 'coopte': 208, 'correction': 1153, 'corrige': 997, 'corrigé': 997,
'coup': 1155, 'couru': 978, 'croise': 250, 'croisee': 250, 'croises': 250, 'croisé': 250, 'd': 1182, 'dans': 1185,
'de': 1189, 'debattu': 250, 'debriefe': 250, 'decale': 1191, 'decide': 1192, 'decommande': 107, 'decommandee': 107,
'decortique': 1193, 'decouvert': 1000, 'decroche': 1194, 'dejeune': 250, 'dejeuner': 1127, 'demandait': 464,
'demande': 1197, 'demandé': 1198, 'depanne': 896, 'deplace': 1191, 'depose': 1199, 'depuis': 350, 'des': 350, 'deux':
199, 'devaient': 471, 'devais': 1201, 'devait': 1208, 'dine': 250, 'diner': 1127, 'directement': 1209, 'disait': 1213,
'disant': 1216, 'discussion': 1152, 'discute': 250, 'discuté': 250, 'distribue': 1223, 'distribution': 1120, 'dit':
1235, 'dixit': 1237, 'dois': 1247, 'doit': 1249, 'donnant': 1250, 'donne': 1281, 'donné': 1281, 'dont': 8, 'du': 1282,
'dès': 350, 'décale': 1191, 'décidé': 1192, 'décroche': 1194, 'déjeuné': 250, 'déplace': 1191, 'déposé': 1199,
'dîner': 1127, 'dîné': 250, 'dû': 1282, 'echange': 1284, 'ecoute': 1288, 'ecrit': 1291, 'elle': 1296, 'emmene': 1128,
'emmené': 1128, 'empechement': 107, 'en': 1299, 'encore': 1302, 'engagement': 825, 'engueulade': 1152, 'enseigne':
1305, 'entendu': 825, 'entraine': 1306, 'entretien': 1127, 'entrevue': 1152, 'envoyant': 1250, 'envoye': 1315,
'epaule': 916, 'epluche': 1193, 'essaye': 1320, 'est': 1324, 'estime': 547, 'et': 1332, 'etaient': 1338, 'etais':
1339, 'etait': 1342, 'etant': 1343, 'ete': 1322, 'etions': 1344, 'eu': 1349, 'explication': 1152, 'explique': 1352,
'expliqué': 1352, 'failli': 1353, 'fait': 1369, 'faudra': 1373, 'faudrait': 1376, 'faut': 1388, 'feedback': 1392,
'fete': 250, 'file': 1402, 'filé': 1402, 'finalement': 826, 'forme': 1404, 'forwarde': 1405, 'forwardé': 1405,
'franche': 1063, 'fyi': 8, 'fêté': 250, 'gare': 978, 'garé': 978, 'ghoste': 107, 'ghostee': 107, 'ghosté': 107,
'glisse': 1412, 'glissé': 1413, 'grace': 1415, 'grand': 1417, 'gros': 1418, 'grosse': 1063, 'guide': 1306, 'guidé':
1306, 'h': 1419, 'hate': 1421, 'heure': 1424, 'heures': 1419, 'idee': 147, 'il': 1442, 'impatient': 1421,
'impatiente': 1421, 'inauguration': 1127, 'indique': 1145, 'informe': 1050, 'informé': 1050, 'initie': 1404,
'initiee': 1404, 'injoignable': 107, 'insiste': 1446, 'insisté': 934, 'interroge': 1146, 'intervenu': 1447,
'interviewe': 250, 'intro': 1448, 'introduit': 952, 'j': 1491, 'jamais': 1493, 'je': 1524, 'jette': 558, 'joue': 1526,
'l': 1549, 'la': 1554, 'laisse': 1563, 'laissé': 1563, 'lapin': 1041, 'laquelle': 8, 'le': 1564, 'lequel': 8, 'les':
1570, 'lettre': 1572, 'leur': 1653, 'leurs': 1654, 'livre': 1655, 'livré': 1655, 'longue': 1063, 'lorsqu': 8,
'lorsque': 8, 'loupe': 1660, 'lu': 1664, 'lue': 1000, 'lui': 1669, 'm': 1723, 'maile': 250, 'mailé': 250,
'maintenant': 1724, 'mais': 1726, 'mange': 250, 'mangé': 250, 'manque': 1732, 'manquent': 1733, 'manqué': 1734,
'maraude': 1735, 'marche': 978, 'marché': 978, 'me': 1750, 'memo': 0, 'mentorat': 1118, 'mentore': 184, 'mentoree':
184, 'mentoring': 1118, 'merci': 1753, 'mieux': 1754, 'mille': 1755, 'mis': 1759, 'mise': 1763, 'moi': 1764, 'mon':
1095, 'montre': 1352, 'montré': 1352, 'n': 1783, 'ne': 1787, 'next': 1788, 'ni': 1791, 'note': 1795, 'notre': 1095,
'nous': 1828, 'offert': 1830, 'ok': 1156, 'on': 1858, 'ont': 1859, 'oubli': 1860, 'oublie': 1862, 'oublier': 1782,
'oublions': 1782, 'oublié': 1863, 'papotage': 1152, 'papote': 250, 'parait': 350, 'paraît': 350, 'parce': 350,
'parle': 1864, 'parlera': 662, 'parlé': 1864, 'partage': 1866, 'partagé': 1866, 'pas': 1875, 'passe': 1902, 'passee':
1906, 'passent': 1910, 'passera': 1062, 'passé': 1913, 'pcq': 8, 'pendant': 1914, 'pense': 1915, 'penser': 1917,
'personne': 1919, 'petit': 1920, 'petite': 1063, 'pitche': 250, 'plus': 1921, 'point': 1922, 'poireaute': 107,
'poireauter': 107, 'porte': 1075, 'pose': 1923, 'posé': 1923, 'pour': 1932, 'pourquoi': 1933, 'pousse': 1363,
'poussé': 1363, 'preconise': 400, 'prefere': 666, 'prefererait': 668, 'prend': 558, 'prepare': 1935, 'present': 1004,
'presentacion': 1021, 'presentation': 1021, 'presente': 1938, 'presentes': 1004, 'presents': 1004, 'prete': 1942,
'prevenu': 1050, 'previent': 993, 'prevu': 1952, 'prevue': 1953, 'pris': 1954, 'prochain': 1956, 'prochaine': 1958,
'prochaines': 1959, 'promet': 1961, 'promis': 1962, 'propose': 670, 'préconise': 400, 'préconisé': 400, 'préfèrerait':
666, 'préférerait': 668, 'préparé': 1935, 'présente': 1004, 'présentes': 1004, 'présenté': 1963, 'prêté': 1942,
'puisqu': 8, 'puisque': 8, 'q': 1965, 'qu': 1977, 'quand': 1978, 'quatre': 1981, 'que': 1984, 'questionne': 1146,
'qui': 1985, 'raccroche': 250, 'ramene': 1655, 'ramené': 1655, 'randonne': 250, 'rappele': 250, 'rappeler': 1742,
'rappelle': 1194, 'rapporte': 1655, 'rapporté': 1655, 'rate': 1986, 'rdv': 1988, 'reclame': 671, 'recommande': 1989,
'recommandé': 1989, 'recroise': 250, 'recu': 1994, 'redige': 1995, 'refait': 1997, 'refile': 1998, 'refilé': 1998,
'regarde': 1288, 'regardé': 1288, 'rejoint': 1999, 'rejointe': 1999, 'rejointes': 1999, 'rejoints': 1999, 'relance':
963, 'relancé': 963, 'relecture': 1153, 'relu': 2000, 'remercie': 964, 'remis': 2001, 'remise': 2002, 'remonte': 2005,
'remplace': 966, 'rencontre': 250, 'rencontree': 250, 'rencontres': 250, 'rencontré': 250, 'rendez': 2007, 'rendu':
2008, 'reparle': 250, 'repere': 1000, 'repete': 2009, 'repeter': 2010, 'repond': 1785, 'repondeur': 107, 'repondu':
2011, 'reporte': 2012, 'reportee': 107, 'reporté': 107, 'repousse': 1191, 'repris': 2013, 'reserve': 2015, 'reste':
2018, 'resto': 2020, 'restos': 2020, 'retour': 1392, 'retours': 1392, 'retrouve': 250, 'retrouvee': 250, 'retrouvé':
250, 'reunion': 1127, 'reve': 1103, 'revu': 2021, 'revue': 250, 'rien': 2026, 'réclame': 671, 'rédigé': 1995,
'répété': 2009, 'réservé': 2015, 'rêvé': 1103, 's': 2035, 'sa': 1209, 'sais': 2040, 'salue': 250, 'sans': 2042, 'se':
2045, 'seance': 2048, 'seche': 1734, 'seconde': 969, 'secours': 2049, 'selon': 1181, 'serait': 2050, 'serre': 2052,
'servi': 1223, 'ses': 2058, 'session': 2048, 'si': 2059, 'sine': 2060, 'sollicite': 1146, 'son': 2061, 'sonde': 1146,
'sonnait': 1107, 'sonne': 1107, 'sont': 2062, 'sorti': 978, 'sortie': 978, 'souhaite': 2065, 'souhaiterait': 684,
'souhaité': 2066, 'soupe': 250, 'soupé': 250, 'suggere': 2069, 'suggère': 400, 'suggéré': 2069, 'suis': 2071,
'suivant': 2072, 'supplee': 966, 'sur': 2073, 'taffe': 978, 'tandis': 350, 'telephone': 250, 'tente': 2076, 'tenu':
2079, 'tiens': 2040, 'to': 2080, 'todo': 2081, 'tombait': 206, 'tombe': 2084, 'tombee': 2084, 'tombera': 206,
'tombes': 2085, 'tombé': 2084, 'touche': 2086, 'toujours': 2092, 'transmettant': 1250, 'transmis': 2093, 'travaille':
2094, 'travaillé': 2094, 'trie': 1223, 'trinque': 250, 'trois': 199, 'trouve': 547, 'tutorat': 2095, 'téléphoné': 250,
'un': 2098, 'une': 199, 'va': 2103, 'vais': 2104, 'venons': 2106, 'vernissage': 1127, 'verrait': 694, 'veulent': 434,
'veut': 2111, 'viennent': 1910, 'viens': 2106, 'vient': 2113, 'visio': 1127, 'visite': 250, 'visité': 250, 'voir':
858, 'voit': 694, 'voudrait': 700, 'voulais': 2114, 'voulait': 2115, 'voyage': 978, 'voyagé': 978, 'vu': 2116, 'vue':
2117, 'vus': 250, 'y': 2119, 'zappe': 1863, 'à': 2121, 'échange': 2122, 'échangé': 1284}]


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
'un': 31, 'une': 30}, {'': (5, 'message')}, {'postale': 33}, {'chaud': 25}, {'': (8, 'meeting'), 'strategique': 0},
{'': (7, 'event'), 'call': 15}, {'administration': 0}, {'surveillance': 0}, {'d': 38, 'de': 39, 'municipal': 0},
{'bigo': 15, 'bigophone': 15, 'fil': 15, 'grelot': 15, 'phone': 15, 'tel': 15, 'telephone': 15, 'tube': 15, 'tél': 15,
'téléphone': 15}, {'de': 41}, {'de': 19}, {'': (6, 'email')}, {'particulier': 0}, {'moi': 2, 'nous': 2}, {'pour': 46},
{'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'travail': 0}, {'': (4, 'meal'), 'de': 49}, {'': (8, 'meeting'),
'day': 8}, {'N': 2}, {'chez': 52}, {'midi': 53}, {'mail': 44, 'mails': 44}, {'mails': 44}, {'messages': 33}, {'mail':
44}, {'de': 56, 'des': 57, 'par': 58}, {'a': 33, 'à': 33}, {'avec': 15}, {'ligne': 61, 'personne': 0, 'video': 15,
'visio': 15}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0}, {'lieux': 0}, {'des': 64}, {'bout': 20,
'tel': 15, 'telephone': 15, 'tél': 15, 'téléphone': 15}, {'au': 66}, {'...': 67}, {'face': 0}, {'a': 69, 'à': 69},
{'manger': 47}, {'saut': 0}, {'a': 71, 'un': 72, 'à': 71}, {'noz': 8}, {'meet': 15}, {'': (0, 'intro')}, {'etude': 8},
{'ouvertes': 8}, {'d': 77, 'portes': 78}, {'d': 77}, {'off': 0}, {'bigo': 15, 'bigophone': 15, 'fil': 15, 'grelot':
15, 'phone': 15, 'tube': 15}, {'de': 82}, {'coup': 83}, {'coup': 83, 'petit': 84}, {'un': 85}, {'avec': 76},
{'contact': 87, 'relation': 87}, {'en': 88}, {'': (0, 'intro'), 'a': 76, 'à': 76}, {'donne': 86, 'donné': 86, 'ecrit':
33, 'mis': 89, 'mise': 89, 'passe': 86, 'passé': 86, 'presente': 90, 'presentee': 90, 'presentes': 90, 'présenté': 90,
'présentés': 90, 'recu': 0, 'recue': 0, 'textote': 33}, {'a': 91, 'appelle': 15}, {'': (4, 'meal'), 'ensemble': 2},
{'up': 8}, {'': (5, 'message'), 'linkedin': 33, 'vocal': 33}, {'contact': 76, 'relation': 76}, {'en': 96}, {'': (0,
'intro'), 'avec': 76}, {'contact': 76, 'relation': 98}, {'en': 99}, {'donne': 86, 'donné': 86, 'mis': 89, 'mise': 89,
'passe': 86, 'passé': 86, 'presente': 90, 'presentee': 90, 'presentes': 90, 'présenté': 90, 'présentés': 90, 'recus':
0}, {'a': 101}, {'voit': 0}, {'se': 103}, {'one': 0}, {'to': 105}, {'dej': 2, 'déj': 2}, {'tit': 107}, {'courriel':
44, 'mail': 44, 'message': 33, 'sms': 33, 'telephone': 15, 'texto': 33, 'téléphone': 15, 'video': 15, 'visio': 15,
'whatsapp': 33}, {'l': 0}, {'a': 110, 'au': 0, 'chez': 0, 'à': 110}, {'avec': 0}, {'agence': 0, 'atelier': 0},
{'boutique': 0}, {'l': 113, 'la': 114}, {'bureau': 0, 'cabinet': 0, 'magasin': 0}, {'journee': 0, 'matinee': 0},
{'voir': 0}, {'coup': 43}, {'...': 112, 'a': 115, 'au': 116, 'la': 117, 'me': 118, 'un': 119, 'à': 115}, {'a': 115,
'au': 116, 'me': 118, 'à': 115}, {'cafe': 25, 'café': 25}, {'cremaillere': 8}, {'de': 123}, {'dej': 2, 'dejeuner': 2,
'déj': 2, 'noir': 25}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 127, 'hebdo': 0}, {'depart': 8}, {'':
(4, 'meal'), 'de': 129}, {'the': 25}, {'un': 131}, {'cafe': 25, 'café': 25, 'the': 25}, {'un': 133}, {'chantier': 0,
'travaux': 0}, {'de': 135, 'des': 135, 'du': 135}, {'cles': 0, 'diplome': 8}, {'cles': 0, 'diplomes': 8, 'prix': 8},
{'de': 137, 'des': 138}, {'vous': 0}, {'visite': 0}, {'chantier': 0}, {'': (8, 'meeting'), 'de': 142}, {'appelle':
15}, {'notaire': 0}, {'le': 145}, {'chez': 146}, {'up': 0}, {'discord': 33, 'facebook': 33, 'insta': 33, 'instagram':
33, 'linkedin': 33, 'messenger': 33, 'signal': 33, 'slack': 33, 'teams': 33, 'telegram': 33, 'whatsapp': 33, 'zoom':
15}, {'ronde': 8}, {'tete': 0}, {'a': 151, 'à': 151}, {'chantier': 0, 'table': 0}, {'de': 153, 'du': 142}, {'a': 115,
'au': 116, 'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'me': 118, 'souper': 2, 'à': 115},
{'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'grenier': 8}, {'chantier': 0,
'controle': 0, 'courtoisie': 0}, {'': (8, 'meeting'), 'de': 158}, {'N': 0}, {'dejeuner': 2, 'diner': 2, 'dîner': 2,
'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'de': 56}, {'des': 57, 'par': 58}, {'1': 1, 'a': 7, 'accompagne':
0, 'accompagné': 0, 'after': 9, 'afterwork': 8, 'ai': 10, 'alle': 12, 'allee': 12, 'alles': 13, 'anniv': 8,
'anniversaire': 8, 'apero': 14, 'appel': 16, 'appele': 15, 'appelee': 15, 'appelees': 15, 'appeler': 15, 'appeles':
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
'expo': 8, 'exposition': 8, 'expresso': 25, 'face': 70, 'facetime': 15, 'fait': 73, 'fest': 74, 'festival': 8, 'fete':
8, 'fetee': 8, 'fetes': 8, 'fiancailles': 8, 'foire': 8, 'fondue': 2, 'forum': 8, 'fête': 8, 'fêté': 8, 'gala': 8,
'google': 75, 'gouter': 2, 'grailler': 29, 'grillades': 2, 'gueuleton': 2, 'hackathon': 8, 'hangout': 15,
'inauguration': 8, 'insta': 33, 'intro': 76, 'jitsi': 15, 'journee': 79, 'journees': 80, 'kawa': 25, 'kawas': 25,
'kermesse': 8, 'kick': 81, 'kickoff': 0, 'lasagnes': 2, 'lettre': 33, 'linkedin': 33, 'loto': 8, 'lunch': 2, 'm': 92,
'mail': 44, 'mails': 44, 'mange': 93, 'mangeons': 2, 'manger': 29, 'mangera': 2, 'mangerons': 2, 'mangé': 2,
'mariage': 8, 'match': 8, 'mattermost': 33, 'meet': 94, 'meetup': 8, 'mel': 44, 'mentorat': 0, 'mentoring': 0,
'message': 95, 'messages': 33, 'messenger': 33, 'midi': 53, 'mijote': 47, 'mis': 97, 'mise': 100, 'mp': 33, 'msg': 33,
'msgs': 33, 'noisette': 25, 'nous': 102, 'obseques': 8, 'on': 104, 'one': 106, 'p': 108, 'paella': 2, 'par': 109,
'passage': 111, 'passation': 0, 'passe': 120, 'passee': 121, 'passé': 120, 'pause': 122, 'pendaison': 124,
'permanence': 0, 'petit': 125, 'pique': 126, 'pizza': 2, 'plancha': 2, 'point': 128, 'portes': 78, 'pot': 130,
'prendre': 132, 'presente': 76, 'presentee': 76, 'pris': 134, 'projection': 8, 'présenté': 76, 'ptit': 107,
'raccrochant': 15, 'raccroche': 15, 'raccrocher': 15, 'raclette': 2, 'ramen': 2, 'rappele': 15, 'rappelee': 15,
'rattrapage': 0, 'rdv': 0, 'reception': 136, 'recital': 8, 'remise': 139, 'rencontre': 0, 'rencontree': 0,
'rencontres': 0, 'rencontré': 0, 'rendez': 140, 'rendre': 141, 'rendu': 141, 'repas': 2, 'representation': 8,
'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 143, 'reunions': 0, 'reveillon': 8,
'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 144, 'salon': 8, 'seance': 0, 'seminaire': 8, 'session': 0, 'signal':
33, 'signature': 147, 'skype': 15, 'slack': 33, 'sms': 33, 'soiree': 8, 'sommet': 8, 'soupe': 2, 'souper': 2, 'soupé':
2, 'soutenance': 0, 'spectacle': 8, 'stand': 148, 'standup': 0, 'starbucks': 25, 'summit': 8, 'sur': 149, 'sushi': 2,
't': 144, 'table': 150, 'tajine': 2, 'tapas': 2, 'tartiflette': 2, 'tchat': 33, 'tel': 15, 'telegram': 33,
'telephone': 15, 'telephonique': 15, 'telephoniques': 15, 'tete': 152, 'texto': 33, 'textos': 33, 'the': 25, 'tour':
154, 'tournoi': 8, 'tutorat': 0, 'tél': 15, 'téléphone': 15, 'téléphoné': 15, 'un': 133, 'venu': 155, 'venue': 155,
'venues': 156, 'venus': 156, 'vernissage': 8, 'viber': 33, 'vide': 157, 'visio': 15, 'visioconf': 15,
'visioconference': 15, 'visios': 15, 'visite': 159, 'visitee': 0, 'visiter': 160, 'visité': 0, 'vivatech': 8, 'vocal':
33, 'vocaux': 33, 'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 33, 'webex': 15, 'webinaire': 8, 'webinar': 8, 'whatsapp': 33,
'whereby': 15, 'zoom': 15, 'à': 161, 'échange': 162, 'échangé': 163, 'évènement': 8, 'événement': 8}]

