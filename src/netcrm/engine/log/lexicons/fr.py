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
('verb3', 'opines', 'said', 'says', 'media', 'talks'), 'annonces': ('media',), 'annoncé': ('said', 'talks'),
'annotations': ('remarks',), 'annote': ('read_it',), 'annule': ('hello',), 'annulé': ('hello',), 'aout': ('hello',
'name_words'), 'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm': ('hello',), 'apparemment': ('filler',),
'appartement': ('own_affair',), 'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1',
'sort_of_met', 'reached_me', 'attempt', 'imperative'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler':
('giveinf', 'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt',
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
('date',), 'barbecue': ('date',), 'bavarde': ('talks',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau':
('rel',), 'beaucoup': ('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin':
('hello',), 'bien': ('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan':
('thing',), 'blanc': ('name_words',), 'blanche': ('name_words',), 'blog': ('media',), 'boire': ('see_inf',), 'boite':
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
('name_words',), 'carreleur': ('pro',), 'carte': ('letter', 'reach_noun'), 'cause': ('talks',), 'causé': ('talks',),
'ce': ('det',), 'cede': ('handed', 'handed_me'), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',),
'cerise': ('name_words',), 'certainement': ('filler',), 'certifie': ('vowed',), 'ces': ('det', 'hello'), 'cet':
('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'change': ('imperative',),
'chantier': ('hello',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',),
'chauffagiste': ('pro',), 'check': ('hand3',), 'checke': ('hand3',), 'checker': ('giveinf',), 'checklist': ('helpful',
'paper'), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello', 'verb3', 'give1',
'give3', 'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier':
('name_words',), 'chez': ('hello', 'to_place'), 'chiffre': ('give1', 'give3', 'hand3', 'do1'), 'chiffrer':
('giveinf',), 'chiffrera': ('give3', 'hand3'), 'chiffrerai': ('give1',), 'chiffrerait': ('would_give',), 'chiffres':
('thing',), 'chirurgien': ('pro',), 'choisis': ('imperative',), 'cine': ('drink', 'date'), 'cinq': ('hello', 'span'),
'claire': ('name_words',), 'cle': ('thing',), 'clemence': ('name_words',), 'clement': ('name_words',), 'cles':
('thing',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'coach': ('pro',), 'coacher':
('teach_inf',), 'code': ('do1',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'coiffeur': ('pro',),
'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',),
'commande': ('hello', 'do1'), 'commander': ('giveinf',), 'commanderait': ('would_give',), 'comme': ('hello',),
'commencait': ('verb3',), 'commence': ('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',),
'comment': ('any_det',), 'commentaires': ('remarks',), 'commente': ('give1', 'read_it'), 'commenterai': ('give1',),
'commenté': ('read_it',), 'communique': ('give1', 'give3', 'handed'), 'communiquer': ('giveinf',), 'communiquera':
('give3',), 'communiquerai': ('give1',), 'communiquerait': ('would_give',), 'communiqué': ('handed',), 'compagne':
('rel',), 'compagnon': ('rel',), 'compile': ('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'), 'comptait':
('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'concentre': ('imperative',), 'concert': ('date',),
'concours': ('rehearsed',), 'conference': ('course',), 'confie': ('said', 'says', 'handed', 'handed_me'),
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
('would_give',), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('imperative',), 'coups': ('drink',), 'courir':
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
('date', 'rehearsed'), 'dentiste': ('pro',), 'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace':
('shifted',), 'deplacee': ('shifted',), 'deploie': ('do1',), 'depose': ('done', 'give1', 'give3', 'helps3',
'imperative', 'hand3', 'do1'), 'deposer': ('giveinf',), 'deposera': ('give3', 'hand3', 'will_bring'), 'deposerai':
('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',), 'dermato': ('pro',), 'dermatologue': ('pro',),
'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'descend': ('go1',), 'descends': ('go1',),
'designer': ('pro',), 'desire': ('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'dessine':
('do1',), 'detaille': ('taught',), 'detailler': ('teach_inf',), 'deteste': ('verb3', 'says'), 'deux': ('span',),
'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'developpeur':
('pro',), 'developpeuse': ('pro',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis':
('hello', 'thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait':
('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dieteticienne': ('pro',), 'diffuse': ('do1',),
'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'),
'dinerai': ('i_meet',), 'diplome': ('own_affair',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'),
'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',),
'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3', 'opines'), 'discours': ('rehearsed',),
'discussion': ('talks',), 'discute': ('hello', 'talks'), 'discuté': ('hello', 'talks'), 'disent': ('verb3',), 'dispo':
('ready',), 'disponible': ('ready',), 'dit': ('hello', 'verb3', 'opines', 'said', 'says', 'bidding', 'talks'),
'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',),
'doc': ('helpful', 'paper', 'thing'), 'docs': ('helpful', 'paper', 'thing'), 'document': ('helpful', 'thing'),
'documents': ('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3', 'should'), 'doivent':
('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne': ('done', 'hello', 'give1', 'give3', 'lui_give',
'handed', 'handed_me'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'), 'donnerait':
('would_give',), 'donné': ('done', 'hello', 'handed', 'handed_me'), 'dossier': ('helpful',), 'double':
('imperative',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',),
'dresse': ('do1',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'débarque': ('go1',), 'débarqué':
('reach', 'reached_me'), 'décalé': ('shifted',), 'décide': ('verb3',), 'décède': ('verb3',), 'décédé': ('fate',),
'déj': ('hello', 'drink', 'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'délègue': ('imperative',),
'délégue': ('imperative',), 'démo': ('date', 'rehearsed'), 'déménage': ('verb3', 'imperative'), 'déplacé':
('shifted',), 'dépose': ('give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'déposé': ('done',), 'dîne':
('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'ebeniste': ('pro',),
'echange': ('hello', 'talks'), 'echantillon': ('by_post',), 'echantillons': ('by_post', 'thing'), 'ecole':
('own_affair',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',), 'ecrire': ('giveinf',
'reach_inf'), 'ecris': ('give1', 'lui_give', 'imperative', 'wrote'), 'ecrit': ('done', 'reach', 'sort_of_met',
'reached_me', 'letter', 'opines', 'says', 'attempt', 'wrote'), 'ecrivais': ('wrote',), 'ecrivait': ('reach', 'wrote'),
'egalement': ('filler',), 'elargis': ('imperative',), 'electricien': ('pro',), 'electricienne': ('pro',), 'elle':
('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embarque': ('go1',), 'embauchait': ('verb3',),
'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me',
'helps3'), 'emmenee': ('reached_me',), 'emmenent': ('helps3',), 'emmené': ('reached_me',), 'emmène': ('helps3',),
'emporter': ('bring',), 'en': ('hello',), 'encadreur': ('pro',), 'enceinte': ('fate',), 'encore': ('filler', 'hello'),
'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants':
('rel',), 'enfin': ('filler',), 'enseigne': ('taught',), 'enseigner': ('teach_inf',), 'ensuite': ('filler',),
'entendu': ('talks',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date', 'rehearsed'), 'enverra':
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
('hello', 'talks'), 'papy': ('rel',), 'paquerette': ('name_words',), 'paquet': ('by_post',), 'paraissait': ('verb3',),
'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',),
'parfois': ('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met',
'we_meet', 'said', 'says', 'imperative', 'talks'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles':
('sort_of_met',), 'parlons': ('talks',), 'parlé': ('hello', 'sort_of_met', 'said', 'talks'), 'parrain': ('rel',),
'pars': ('imperative', 'go1'), 'part': ('verb3', 'go1'), 'partage': ('done', 'give1', 'give3', 'handed', 'send3',
'do1'), 'partager': ('giveinf', 'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',), 'partagerait':
('would_give',), 'partagé': ('done', 'handed'), 'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',),
'partent': ('verb3',), 'parti': ('hello', 'fate'), 'partie': ('hello', 'fate'), 'partira': ('verb3',), 'partons':
('go1',), 'parvenir': ('causative',), 'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',),
'passe': ('hello', 'verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative', 'go1'), 'passee':
('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passeport': ('own_affair',),
'passer': ('giveinf', 'reach_inf', 'causative'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'),
'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passons': ('go1',), 'passé': ('hello', 'reach', 'came',
'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello', 'reached_me',
'imperative', 'do1'), 'payer': ('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done', 'hello',
'reached_me'), 'peaufiner': ('review_inf',), 'pecher': ('see_inf',), 'pedaler': ('see_inf',), 'pediatre': ('pro',),
'peint': ('hand3',), 'peintre': ('pro',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3',
'opines', 'says', 'imperative'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',),
'permis': ('own_affair',), 'perrin': ('name_words',), 'persiste': ('opines',), 'petit': ('name_words', 'span',
'good'), 'petite': ('span', 'good'), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',),
'peux': ('hello',), 'pharmacien': ('pro',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter',
'thing'), 'piece': ('date',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'pitch': ('rehearsed',),
'plaide': ('opines',), 'plan': ('thing',), 'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',),
'planning': ('thing',), 'plans': ('thing',), 'platrier': ('pro',), 'plombier': ('pro',), 'pneumologue': ('pro',),
'podcast': ('helpful', 'paper'), 'podologue': ('pro',), 'point': ('date',), 'poirier': ('name_words',), 'pond':
('give3',), 'pondra': ('give3',), 'portable': ('reach_noun',), 'porte': ('media',), 'porter': ('causative',), 'pose':
('hello', 'sort_of_met', 'set', 'hand3'), 'posee': ('set',), 'poses': ('sort_of_met',), 'post': ('media',), 'poste':
('done', 'give1', 'do1'), 'poster': ('giveinf',), 'posterai': ('give1',), 'posté': ('done',), 'posé': ('hello',
'sort_of_met', 'set'), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'),
'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',),
'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait':
('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'),
'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',), 'prennent': ('verb3',),
'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3', 'do1'), 'preparer':
('giveinf', 'review_inf'), 'preparera': ('give3', 'hand3_later', 'hand3', 'will_bring'), 'preparerai': ('give1',),
'preparerait': ('would_give',), 'presentation': ('date', 'rehearsed'), 'presente': ('done', 'hello', 'give1', 'give3',
'reached_me', 'lui_give', 'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3', 'will_bring'), 'presenterai':
('give1',), 'presenterait': ('would_give',), 'presse': ('media',), 'prestataire': ('pro',), 'pret': ('ready',),
'prete': ('done', 'hello', 'give1', 'give3', 'lui_give', 'handed', 'ready', 'handed_me'), 'pretend': ('opines',),
'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'preterait': ('would_give',), 'prevenir':
('giveinf',), 'prevenu': ('warned', 'talks'), 'prevenue': ('warned',), 'prevenus': ('warned',), 'previent':
('opines',), 'prevoir': ('bring',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set',
'ready', 'made3'), 'prise': ('set', 'ready'), 'prix': ('thing',), 'probablement': ('filler',), 'process': ('paper',),
'prochain': ('hello',), 'prochaine': ('hello',), 'prof': ('pro',), 'profil': ('media',), 'programme': ('set',
'media'), 'programmee': ('set',), 'programmé': ('set',), 'projette': ('verb3',), 'promenade': ('date',), 'promis':
('hello', 'vowed'), 'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose': ('hello', 'verb3', 'give1',
'imperative'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait':
('would_give',), 'proposition': ('thing', 'mine_thing'), 'proposé': ('hello',), 'protege': ('imperative',),
'prudence': ('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'prépare': ('verb3', 'give1',
'give3', 'lui_give', 'hand3', 'do1'), 'préparé': ('made3',), 'présente': ('give1', 'give3', 'lui_give', 'hand3'),
'présenté': ('done', 'hello', 'reached_me'), 'prête': ('give1', 'give3', 'lui_give', 'ready'), 'prêté': ('done',
'hello', 'handed', 'handed_me'), 'psy': ('pro',), 'publie': ('imperative', 'do1'), 'puis': ('filler', 'hello'),
'push': ('hand3',), 'pushe': ('hand3',), 'qu': ('hello',), 'quand': ('hello',), 'quarante': ('span',), 'quart':
('span',), 'quatre': ('hello', 'span'), 'que': ('hello',), 'quel': ('hello',), 'quelle': ('hello',), 'quelqu':
('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze': ('span',), 'quittait': ('verb3',), 'quitte': ('verb3',
'imperative'), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee':
('reached_me',), 'raccompagné': ('reached_me',), 'rachete': ('imperative',), 'racheter': ('giveinf',), 'racontait':
('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says', 'taught', 'talks'), 'raconté': ('said', 'taught', 'talks'),
'radio': ('media',), 'ramene': ('give1', 'give3', 'hand3', 'bring', 'handed_me'), 'ramener': ('giveinf', 'bring'),
'ramenera': ('give3', 'hand3', 'will_bring'), 'ramenerai': ('give1',), 'ramenerait': ('would_give',), 'ramené':
('handed_me',), 'ramène': ('give1', 'give3', 'hand3', 'bring'), 'rando': ('date',), 'randonner': ('see_inf',),
'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me',
'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello',
'give1', 'give3', 'we_meet', 'lui_give', 'opines'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'),
'rappellerai': ('give1', 'lui_give'), 'rappellerait': ('would_give',), 'rapport': ('paper', 'thing'), 'rapporte':
('give1', 'give3', 'handed', 'handed_me'), 'rapporter': ('giveinf',), 'rapportera': ('give3',), 'rapporterai':
('give1',), 'rapporterait': ('would_give',), 'rapporté': ('handed', 'handed_me'), 'rassemble': ('do1',), 'rassure':
('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',),
'recalé': ('shifted',), 'reclamait': ('needs',), 'reclame': ('needs',), 'reclamer': ('todo_inf',), 'reco': ('tip',),
'recoit': ('helps3',), 'recoivent': ('helps3',), 'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande':
('hello', 'verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',),
'recommanderait': ('would_give',), 'recommandé': ('hello',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',),
'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf',
'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',), 'recontacterait': ('would_give',),
'recontacté': ('reach',), 'recos': ('tip',), 'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent':
('verb3',), 'recruter': ('urge_inf',), 'recrutera': ('verb3',), 'recu': ('hello', 'reached_me'), 'recue':
('reached_me',), 'recupere': ('helps3',), 'recuperer': ('giveinf',), 'redacteur': ('pro',), 'redactrice': ('pro',),
'redige': ('done', 'give1', 'hand3', 'made3', 'do1'), 'rediger': ('giveinf',), 'redigera': ('hand3_later', 'hand3'),
'redigerai': ('give1',), 'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3', 'opines'),
'redonne': ('give1', 'give3', 'handed_me'), 'redonner': ('giveinf',), 'redonné': ('handed_me',), 'reduis':
('imperative',), 'reecrire': ('giveinf',), 'reecrit': ('read_it',), 'refait': ('we_meet', 'read_it'), 'refile':
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
('giveinf',), 'remplis': ('do1',), 'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'),
'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',),
'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3', 'send3'), 'rendez': ('hello',), 'rendra': ('give3', 'send3',
'will_bring'), 'rendrai': ('give1', 'lui_give'), 'rendrait': ('would_give',), 'rendre': ('giveinf', 'hand_inf'),
'rends': ('give1', 'lui_give'), 'rendu': ('done', 'mine_thing', 'handed_me'), 'rentrait': ('verb3',), 'rentre':
('verb3', 'go1'), 'rentrera': ('verb3',), 'renverra': ('give3', 'will_give', 'send3'), 'renverrai': ('give1',
'lui_give'), 'renverrait': ('would_give',), 'renvoie': ('give1', 'give3', 'lui_give', 'will_give', 'send3', 'do1'),
'renvoient': ('give3',), 'renvoye': ('writes',), 'renvoyer': ('giveinf', 'hand_inf'), 'repare': ('hand3',), 'reparle':
('sort_of_met', 'talks'), 'repas': ('drink', 'date'), 'repasse': ('read_it',), 'repassé': ('read_it',), 'repetait':
('opines',), 'repete': ('verb3', 'opines'), 'repeter': ('review_inf',), 'replanifie': ('shifted',), 'replanifiee':
('shifted',), 'repond': ('reach', 'give3', 'opines', 'hand3', 'answered'), 'repondait': ('answered',), 'repondent':
('give3',), 'repondra': ('give3', 'hand3'), 'repondrai': ('give1', 'lui_give'), 'repondrait': ('would_give',),
'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1', 'lui_give', 'wrote'), 'repondu': ('hello', 'reach',
'reached_me', 'opines', 'answered', 'wrote', 'talks'), 'reponse': ('thing',), 'reporte': ('shifted',), 'reportee':
('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',), 'repoussé': ('shifted',),
'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'reprendre': ('review_inf',), 'repris':
('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reseaux': ('media',), 'reserve': ('done',
'give1', 'give3', 'lui_give', 'bring'), 'reserver': ('giveinf', 'bring'), 'reserverai': ('give1', 'bring'),
'reservons': ('bring',), 'resout': ('hand3',), 'responsable': ('rel',), 'ressors': ('give1',), 'ressort': ('give3',),
'restait': ('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',), 'restera': ('verb3',),
'restitue': ('handed_me',), 'resto': ('drink', 'date'), 'resté': ('came',), 'retorque': ('opines',), 'retouche':
('read_it',), 'retour': ('remarks', 'thing'), 'retourne': ('give1', 'give3', 'handed_me', 'go1'), 'retourner':
('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',), 'retournerait': ('would_give',), 'retournons':
('go1',), 'retourné': ('handed_me',), 'retours': ('remarks',), 'retransmet': ('give3',), 'retransmets': ('give1',),
'retransmettra': ('give3',), 'retransmettrai': ('give1',), 'retransmettrait': ('would_give',), 'retransmettre':
('giveinf',), 'retransmis': ('writes', 'wrote'), 'retravaille': ('read_it',), 'retravailler': ('review_inf',),
'retrouve': ('sort_of_met', 'we_meet', 'i_meet'), 'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',),
'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'),
'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir':
('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai':
('give1',), 'reviendrait': ('would_give',), 'reviennent': ('give3',), 'reviens': ('give1',), 'revient': ('verb3',
'give3'), 'review': ('hand3',), 'reviewe': ('hand3',), 'revise': ('read_it',), 'reviser': ('review_inf',), 'revoir':
('see_inf', 'review_inf'), 'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue':
('sort_of_met', 'media'), 'rex': ('course',), 'rhumatologue': ('pro',), 'richard': ('name_words',), 'riviere':
('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol':
('name_words',), 'roule': ('go1',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy': ('name_words',),
'règle': ('give3', 'send3', 'hand3', 'do1'), 'réclame': ('needs',), 'rédige': ('give1', 'hand3', 'do1'), 'rédigé':
('done', 'made3'), 'réglé': ('done',), 'répète': ('verb3', 'opines'), 'réserve': ('give1', 'give3', 'lui_give',
'bring'), 'réservé': ('done',), 'réu': ('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their',
'hello', 'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('see_inf', 'reach_inf'),
'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',), 'saute': ('go1',),
'sauvage': ('name_words',), 'savait': ('verb3',), 'scanne': ('give1', 'give3', 'do1'), 'scanner': ('giveinf',),
'script': ('helpful',), 'se': ('hello', 'verb3'), 'secretaire': ('pro',), 'semaine': ('hello',), 'semblait':
('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'separe':
('imperative',), 'sept': ('hello',), 'septembre': ('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello',
'verb3'), 'seront': ('verb3',), 'serrurier': ('pro',), 'ses': ('their', 'hello', 'any_det'), 'severine':
('name_words',), 'signait': ('verb3',), 'signature': ('thing',), 'signe': ('done', 'hello', 'verb3', 'give1', 'says',
'imperative', 'hand3', 'do1'), 'signer': ('giveinf',), 'signera': ('verb3', 'hand3_later', 'hand3', 'will_bring'),
'signerai': ('give1',), 'signerait': ('would_give',), 'signé': ('done', 'hello'), 'simplifie': ('imperative',),
'sinon': ('filler',), 'site': ('media',), 'skier': ('see_inf',), 'sms': ('letter', 'attempt'), 'societe': ('rel',),
'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois': ('imperative',), 'soleil':
('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their', 'hello', 'any_det'), 'sont':
('verb3',), 'sors': ('imperative',), 'sort': ('give3',), 'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite':
('verb3', 'reached_me', 'needs'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité':
('reached_me',), 'soumet': ('give3',), 'soumets': ('give1',), 'soumettra': ('give3',), 'soumettrai': ('give1',),
'soumettrait': ('would_give',), 'soumettre': ('giveinf',), 'soutenait': ('verb3',), 'soutenance': ('rehearsed',),
'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3', 'opines'), 'souvent': ('hello',), 'soyez':
('imperative',), 'specialise': ('imperative',), 'specialiste': ('pro',), 'squash': ('drink',), 'stagiaire': ('rel',),
'start': ('rel',), 'startup': ('rel',), 'statut': ('media',), 'stories': ('media',), 'story': ('media',), 'stressait':
('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3', 'opines'), 'suggestions':
('remarks',), 'suggère': ('verb3', 'opines'), 'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'suivre':
('causative',), 'super': ('good',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('helpful', 'paper',
'thing', 'media'), 'tailleur': ('name_words',), 'tante': ('rel',), 'tapissier': ('pro',), 'tarifs': ('thing',),
'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello', 'reach_noun'), 'tele': ('media',), 'telephone': ('hello',
'reach', 'reached_me', 'attempt', 'reach_noun'), 'telephoner': ('reach_inf',), 'template': ('helpful', 'paper'),
'tenait': ('verb3',), 'tendu': ('handed_me',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink', 'date'),
'tente': ('attempt',), 'term': ('thing',), 'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera': ('verb3',
'will_bring'), 'terminé': ('done',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it',
'imperative', 'hand3'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',),
'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'these': ('own_affair', 'rehearsed'), 'tiendra':
('give3',), 'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens': ('give1', 'imperative'), 'tient': ('verb3',
'give3'), 'tiktok': ('media',), 'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',),
'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton': ('rel',), 'torche': ('give3',), 'tot': ('hello',),
'toubib': ('pro',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout':
('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',), 'traduirai':
('give1',), 'traduire': ('giveinf',), 'traduis': ('give1', 'do1'), 'train': ('drink',), 'traiteur': ('pro',), 'trame':
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
('would_give',), 'vernissage': ('date',), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello',
'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',),
'verserait': ('would_give',), 'version': ('thing',), 'veterinaire': ('pro',), 'veto': ('pro',), 'veulent': ('verb3',),
'veut': ('hello', 'verb3', 'must3', 'bidding', 'needs'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal':
('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viendrait': ('would_give',),
'viennent': ('verb3',), 'viens': ('imperative',), 'vient': ('verb3',), 'vigneron': ('name_words',), 'vin':
('by_post',), 'vingt': ('span',), 'violette': ('name_words',), 'vire': ('done', 'give3', 'imperative', 'fate'),
'viree': ('fate',), 'virement': ('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'viré': ('done',
'fate'), 'visa': ('own_affair',), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'), 'viser': ('urge_inf',),
'visio': ('hello', 'date'), 'visite': ('reach',), 'visiter': ('see_inf',), 'visité': ('reach',), 'vit': ('verb3',),
'vital': ('name_words',), 'vite': ('filler',), 'vitrier': ('pro',), 'vitrine': ('media',), 'vivait': ('verb3',),
'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',),
'voisin': ('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers':
('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre': ('hello',), 'voudra': ('verb3',), 'voudrait':
('verb3', 'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding', 'needs'), 'vous': ('hello',), 'voyage':
('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu':
('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'),
'web': ('media',), 'webmaster': ('pro',), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',),
'x': ('media',), 'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello', 'talks')}


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
{'<set>': 25, '<shifted>': 203, 'annule': 107, 'annulee': 107, 'annulé': 107, 'bloque': 25, 'bloquee': 25, 'caduc':
107, 'tombe': 206, 'tombé': 206, 'zappe': 107}, {'N': 5}, {'a': 208, 'à': 208}, {'...': 209, '^': 4}, {'d': 210, 'de':
210, 'des': 210, 'du': 210}, {'<reach_noun>': 211}, {'': (19, 'gave:resource')}, {'^': 213}, {'N': 214}, {'a': 215,
'à': 215}, {'...': 216}, {'d': 5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 218}, {'<any_det>': 219}, {'N': 213},
{'a': 221, 'à': 221}, {'<helpful>': 222}, {'<helpful>': 213}, {'<any_det>': 223, 'ma': 224, 'mes': 224, 'mon': 224,
'nos': 224, 'notre': 224}, {'ma': 224, 'mes': 224, 'mon': 224, 'nos': 224, 'notre': 224}, {'<any_det>': 219, '^':
226}, {'N': 227}, {'<any_det>': 212, '<my>': 217, 'N': 220, '^': 225, 'a': 228, 'à': 228}, {'<their>': 183}, {'^':
230}, {'a': 231, 'sur': 231, 'à': 231}, {'N': 232}, {'': (16, 'gave:feedback')}, {'<their>': 234, 'la': 234, 'le':
234, 'les': 234}, {'^': 235}, {'sur': 236}, {'...': 237, 'sur': 236}, {'^': 183, 'a': 184, 'avec': 184, 'pour': 184,
'sur': 184, 'à': 184}, {'^': 234}, {'de': 240, 'du': 240, 'sur': 240}, {'...': 241, 'de': 240, 'du': 240, 'sur': 240},
{'<remarks>': 238, 'coaching': 239, 'correction': 242, 'mentorat': 239, 'mentoring': 239, 'relecture': 242, 'tutorat':
239}, {'avec': 233}, {'avec': 233, 'de': 243, 'passee': 244, 'passees': 244}, {'': (14, 'together')}, {'ensemble':
246}, {'<drink>': 25}, {'le': 248, 'un': 248}, {'': (23, 'contact')}, {'eu': 250, 'eue': 250}, {'ai': 251}, {'avec':
25, 'chez': 25}, {'chez': 25, 'prendre': 25, 'saluer': 25, 'voir': 25}, {'appeler': 107}, {'voir': 107}, {'appeler':
107, 'ecrire': 107, 'l': 255, 'la': 256, 'le': 256, 'passer': 107, 'voir': 107}, {'...': 247, '<i_meet>': 25, 'bois':
249, 'l': 252, 'mange': 253, 'passe': 254, 'prends': 249, 'voulais': 257, 'voulait': 257}, {'': (8, 'asked')},
{'demander': 259, 'poser': 259, 'savoir': 259}, {'demander': 259, 'lui': 260, 'poser': 259, 'savoir': 259}, {'pour':
261}, {'N': 262}, {'a': 263, 'à': 263}, {'<giveinf>': 18}, {'<giveinf>': 18, 'en': 265, 'l': 265, 'la': 265, 'le':
265, 'les': 265}, {'m': 266, 'me': 266, 'nous': 266}, {'^': 267}, {'^': 267, 'encore': 268}, {'<should>': 76}, {'^':
270}, {'gente': 271}, {'^': 270, 'a': 272, 'eu': 271, 'je': 271, 'on': 271, 'yo': 271}, {'qu': 273, 'que': 273},
{'et': 274}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76}, {'mieux': 76}, {'devrait': 76,
'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'n': 276, 'ne': 276, 'vaudrait': 277, 'vaut':
277}, {'^': 278}, {'': (13, 'talk'), '...': 275, 'il': 279, 'on': 279}, {'<should>': 76, 'n': 270, 'ne': 270}, {'^':
281}, {'': (13, 'talk'), '...': 275, 'je': 282, 'nous': 282, 'on': 282}, {'qu': 280, 'que': 283}, {'<their>': 240,
'l': 240, 'la': 240, 'le': 240, 'les': 240}, {'': (9, 'told')}, {'a': 286, 'à': 286}, {'vous': 25}, {'<date>': 25,
'rendez': 288}, {'D': 25, 'avec': 25, 'la': 25, 'le': 25, 'pour': 25, 'un': 289, 'une': 289}, {'D': 203}, {'': (1,
'moved'), '...': 291}, {'D': 203, 'a': 203, 'au': 203, 'd': 203, 'de': 203, 'du': 292, 'en': 203, 'la': 203, 'le':
203, 'notre': 203, 'pour': 203, 'son': 203, 'à': 203}, {'': (17, 'gave:knowledge')}, {'^': 294}, {'comment': 295,
'pourquoi': 295}, {'...': 296, '^': 294, 'a': 295, 'comment': 295, 'l': 295, 'la': 295, 'le': 295, 'les': 295,
'pourquoi': 295, 'à': 295}, {'N': 297}, {'a': 298, 'à': 298}, {'': (5, 'mine'), 'encore': 40}, {'dois': 300},
{'<give3>': 18}, {'<give3>': 18, 'l': 302, 'la': 302, 'le': 302, 'les': 302}, {'me': 303, 'nous': 303}, {'et': 304},
{'...': 305, '<any_det>': 20, '<my>': 20, 'D': 18}, {'D': 18, 'et': 304}, {'...': 307, '<any_det>': 20, '<my>': 20,
'D': 18}, {'...': 83}, {'pret': 19, 'prete': 19, 'pretes': 19, 'prets': 19, 'prête': 19}, {'...': 310}, {'<any_det>':
311, 'deconseille': 76, 'déconseille': 76, 'déconseillé': 76}, {'<any_det>': 311}, {'dit': 18, 'ecrit': 18,
'rappelle': 18, 'redit': 18, 'repond': 18, 'tient': 18, 'vers': 18}, {'m': 314, 'me': 314, 'nous': 314, 'revient':
314}, {'et': 315}, {'...': 316}, {'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d': 319}, {'coup': 320, 'oeil': 18,
'œil': 18}, {'un': 321, 'une': 321}, {'D': 18, 'finalement': 19, 'plutot': 19, 'que': 19, 'seulement': 19},
{'deconseille': 76, 'déconseille': 76, 'déconseillé': 76}, {'<give3>': 18, '<would_give>': 18}, {'<give3>': 18,
'<would_give>': 18, 'a': 324, 'en': 302, 'l': 325, 'la': 325, 'le': 325, 'les': 325}, {'<thing>': 18, 'attestation':
18, 'cheque': 18, 'copie': 18, 'croquis': 18, 'plan': 18, 'prix': 18, 'recu': 18, 'releve': 18, 'remise': 18,
'retour': 18, 'schema': 18, 'topo': 18, 'virement': 18}, {'retours': 18}, {'intro': 18}, {'virement': 18}, {'retour':
18}, {'devis': 18, 'draft': 18, 'point': 18, 'retour': 18, 'topo': 18}, {'intro': 18, 'offre': 18, 'proposition': 18},
{'<any_det>': 327, 'des': 328, 'l': 329, 'le': 330, 'parvenir': 18, 'passer': 18, 'signe': 18, 'son': 331, 'suivre':
18, 'un': 332, 'une': 333}, {'contact': 18, 'copie': 18, 'lien': 18, 'relation': 18}, {'en': 335}, {'signe': 18},
{'courant': 18}, {'au': 338}, {'courant': 18, 'jus': 18}, {'au': 340}, {'<give3>': 18, '<would_give>': 18,
'deconseille': 76, 'dira': 18, 'déconseille': 76, 'déconseillé': 76, 'en': 302, 'fait': 334, 'l': 325, 'la': 325,
'le': 325, 'les': 325, 'met': 336, 'mettra': 336, 'redit': 18, 'refait': 337, 'tiendra': 339, 'tient': 341},
{'<give3>': 18, '<would_give>': 18, 'a': 324, 'deconseille': 76, 'déconseille': 76, 'déconseillé': 76, 'en': 302,
'fait': 334, 'l': 325, 'la': 325, 'le': 325, 'les': 325, 'met': 336, 'mettra': 336, 'tient': 339}, {'chercher': 20,
'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20,
'rendre': 20, 'reparer': 20, 'signer': 20}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer':
20, 'me': 344, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20},
{'moi': 18, 'nous': 18}, {'vers': 346}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20,
'me': 344, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20,
'vers': 346}, {'<hand3>': 306, '<send3>': 308, '<will_bring>': 309, '<will_give>': 18, 'a': 312, 'aura': 313,
'consulte': 317, 'deconseille': 76, 'demande': 317, 'demonte': 318, 'donne': 322, 'donnera': 322, 'déconseille': 76,
'déconseillé': 76, 'installe': 318, 'installera': 318, 'jette': 322, 'jettera': 322, 'jetterait': 322, 'livre': 323,
'livrera': 323, 'm': 326, 'me': 342, 'monte': 318, 'montera': 318, 'nettoie': 318, 'nous': 343, 'paie': 323, 'paiera':
323, 'passe': 345, 'passera': 345, 'pose': 318, 'posera': 318, 'reflechit': 317, 'regarde': 317, 'rend': 323,
'rendra': 323, 'repare': 318, 'reparera': 318, 'repasse': 345, 'repassera': 345, 'repond': 323, 'repondra': 323,
'reviendra': 347, 'reviennent': 347, 'revient': 348, 'verifie': 317, 'viendra': 345, 'vient': 345, 'voit': 317},
{'qu': 8, 'que': 8}, {'l': 302, 'la': 302, 'le': 302, 'les': 302}, {'me': 351, 'nous': 351}, {'et': 352}, {'...':
353}, {'<made3>': 354}, {'': (4, 'needs_from_me')}, {'<my>': 356}, {'part': 356}, {'ma': 358, 'notre': 358}, {'D':
356, 'de': 359}, {'...': 360}, {'^': 361}, {'...': 360, '<my>': 356}, {'^': 363}, {'D': 356}, {'...': 365}, {'^':
366}, {'^': 356}, {'j': 368, 'je': 368}, {'^': 357, 'd': 362, 'de': 364, 'des': 367, 'du': 367, 'que': 369},
{'appeler': 107, 'contacter': 107, 'joindre': 107, 'parler': 107, 'voir': 107}, {'me': 371, 'nous': 371}, {'a': 372,
'de': 372, 'à': 372}, {'^': 76, 'd': 179, 'de': 179}, {'faut': 76}, {'<imperative>': 76, 'faut': 76, 'il': 375,
'jamais': 76, 'n': 76, 'ne': 76, 'surtout': 76}, {'^': 376}, {'<inf>': 76, 'ne': 76, 'pas': 76}, {'^': 378},
{'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 380}, {'devrait': 76, 'doit': 76, 'faudrait': 76, 'faut':
76, 'vaudrait': 76, 'vaut': 76}, {'': (3, 'advice'), 'mieux': 76}, {'<would_give>': 18, 'devrait': 76, 'doit': 76,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne': 382, 'nous': 18, 'valait': 277, 'vaudrait': 76,
'vaut': 383}, {'^': 384}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 382, 'valait':
277, 'vaudrait': 76, 'vaut': 383}, {'^': 386}, {'elle': 381, 'il': 385, 'on': 387}, {':': 377, 'd': 379, 'de': 379,
'qu': 388}, {'j': 271, 'je': 271, 'on': 271}, {'que': 390}, {'penser': 391}, {'de': 392}, {'air': 393},
{'<imperative>': 76}, {'^': 395}, {':': 396}, {'attendrait': 179, 'choisirait': 179, 'ferait': 179, 'garderait': 179,
'irait': 179, 'prendrait': 179, 'vendrait': 179}, {'place': 398}, {'d': 179, 'de': 179, 'qu': 179, 'que': 179}, {'':
(6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 401}, {'^': 401, 'd': 402, 'de': 402}, {'m': 18, 'me': 18,
'nous': 18}, {'^': 404}, {'d': 405, 'de': 405}, {'<said>': 350, '^': 355, 'besoin': 370, 'cherche': 373, 'cherché':
373, 'conseille': 374, 'conseillé': 374, 'dit': 389, 'essaye': 373, 'l': 394, 'lance': 397, 'lancé': 397, 'ma': 399,
'preconise': 400, 'promis': 403, 'propose': 406, 'proposé': 406, 'préconise': 400, 'préconisé': 400, 'recommande':
400, 'recommandé': 400, 'suggere': 400, 'suggère': 400, 'suggéré': 400, 'tente': 373}, {'<giveinf>': 18, 'm': 18,
'me': 18, 'nous': 18}, {'^': 408}, {'d': 409, 'de': 409}, {'<until>': 356}, {'...': 411}, {'0': 412, 'des': 412,
'deux': 412, 'la': 412, 'le': 412, 'les': 412, 'ma': 412, 'mes': 412, 'mon': 412, 'nos': 412, 'notre': 412,
'plusieurs': 412, 'quatre': 412, 'quelques': 412, 'trois': 412, 'un': 412, 'une': 412}, {'^': 76, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 368, 'lui': 368, 'mange': 8, 'parle': 8, 'passe': 8, 'se':
8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 414}, {'^': 76, 'leur': 368, 'lui': 368}, {'^': 76, 'aille': 8, 'dejeune':
8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8},
{'on': 417}, {'je': 416, 'l': 418, 'nous': 414, 'on': 179}, {'^': 413, 'qu': 415, 'que': 419}, {'chiffrer': 18,
'commander': 18, 'conseiller': 18, 'denicher': 18, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18,
'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18,
'restituer': 18, 'retourner': 18, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'de': 346}, {'m': 421,
'me': 421, 'nous': 421, 'parler': 422}, {'m': 421, 'me': 421, 'nous': 421}, {'^': 424}, {'^': 423, 'encore': 425},
{'...': 360, '0': 412, '<my>': 356, 'deux': 412, 'plusieurs': 412, 'quatre': 412, 'quelques': 412, 'trois': 412},
{'moi': 356, 'nous': 356}, {'^': 428}, {'leur': 368, 'lui': 368}, {'on': 430}, {'^': 356, 'leur': 368, 'lui': 368},
{'j': 368, 'je': 432, 'nous': 430}, {'^': 357}, {'de': 359}, {'^': 435}, {'appel': 436, 'devis': 436, 'mail': 436,
'rappel': 436, 'retour': 436}, {'^': 427, 'd': 429, 'de': 429, 'qu': 431, 'que': 433, 'toujours': 434, 'un': 437},
{'<until>': 40, 'D': 40}, {'...': 439, '<until>': 40, 'D': 40}, {'<my>': 440}, {'^': 441}, {'...': 439}, {'<my>':
443}, {'^': 444}, {'elle': 381, 'il': 381}, {'qu': 446}, {'dit': 447}, {'la': 107, 'là': 107, 'passe': 107, 'passee':
107, 'passé': 107, 'pu': 107, 'venu': 107, 'venue': 107}, {'pas': 449}, {'a': 450, 'est': 450, 'pas': 449}, {'a': 450,
'est': 450, 'n': 451, 'ne': 451, 'pas': 449}, {'a': 450, 'elle': 452, 'est': 450, 'il': 452, 'n': 451, 'ne': 451,
'pas': 449}, {'mais': 453}, {'la': 454, 'là': 454}, {'rejoindre': 454}, {'nous': 454}, {'a': 457, 'à': 457},
{'joindre': 458}, {'etre': 455, 'nous': 456, 'passer': 454, 'se': 459, 'venir': 454}, {'sur': 434}, {'': (3,
'advice'), '<any_det>': 76, 'plutot': 76}, {'^': 462, 'd': 179, 'de': 179}, {'de': 179, 'qu': 179, 'que': 179},
{'avis': 464}, {'<any_det>': 76, 'plutot': 76}, {'^': 466}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8,
'quand': 8, 's': 8, 'si': 8}, {'0': 412, '<my>': 356, 'des': 412, 'deux': 412, 'la': 412, 'le': 412, 'les': 412, 'ma':
412, 'mes': 412, 'mon': 412, 'nos': 412, 'notre': 412, 'plusieurs': 412, 'quatre': 412, 'quelques': 412, 'trois': 412,
'un': 412, 'une': 412}, {'je': 430, 'nous': 430}, {'^': 469, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu':
431, 'quand': 8, 'que': 470, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 472, 'la': 472, 'le': 472,
'les': 472}, {'m': 473, 'me': 473, 'nous': 473}, {'^': 474}, {'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma': 18,
'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'': (6, 'theirs'), 'des': 18, 'la': 18,
'le': 18, 'les': 18, 'ma': 18, 'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18},
{'<giveinf>': 34, 'chercher': 476, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 477, 'deposer': 18,
'expedier': 18, 'fournir': 18, 'imprimer': 18, 'l': 472, 'la': 472, 'le': 472, 'les': 472, 'preparer': 18, 'ramener':
18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18,
'retrouver': 476, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m': 478, 'me': 478, 'nous': 478},
{'chercher': 476, 'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 477, 'deposer': 18, 'expedier': 18,
'fournir': 18, 'imprimer': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18,
'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 476, 'reverser': 18, 'trouver': 18,
'verser': 18, 'virer': 18}, {'m': 480, 'me': 480, 'nous': 480}, {'^': 481}, {'^': 479, 'encore': 482, 'etre': 455,
'nous': 456, 'passer': 454, 'se': 459, 'venir': 454}, {'^': 481, 'encore': 482}, {'<inf>': 76}, {'^': 485},
{'devrait': 76, 'doit': 76, 'faudrait': 76, 'faut': 76, 'ne': 382, 'vaudrait': 76, 'vaut': 76}, {'^': 487}, {'il':
488, 'on': 488}, {'d': 486, 'de': 486, 'qu': 489}, {'<giveinf>': 76, '<inf>': 76, 'ne': 76, 'pas': 76}, {'^': 491},
{'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18,
'ne': 382, 'nous': 18, 'vaudrait': 76, 'vaut': 76}, {'^': 493}, {'route': 76}, {'betise': 76, 'erreur': 76},
{'fausse': 495, 'une': 496}, {'fais': 497, 'fait': 497, 'ferais': 497}, {'^': 498}, {'devait': 76, 'devrait': 76,
'doit': 76, 'fais': 497, 'fait': 497, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 497, 'ferait': 76, 'ne':
382, 'vaudrait': 76, 'vaut': 76}, {'^': 500}, {'elle': 405, 'il': 494, 'j': 499, 'je': 499, 'on': 501}, {'<should>':
76, 'fais': 497, 'fait': 497, 'ferais': 497}, {'^': 503}, {'j': 499, 'je': 504, 'nous': 271, 'on': 504}, {':': 377,
'd': 492, 'de': 492, 'qu': 502, 'que': 505}, {'...': 73, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>':
507, 'm': 480, 'me': 480, 'nous': 480, 'revenir': 508}, {'^': 509, 'encore': 482}, {'<hand_inf>': 18, 'm': 421, 'me':
421, 'nous': 421}, {'^': 511, 'encore': 425}, {'dit': 18, 'ecrit': 18, 'rappelle': 18, 'redit': 18, 'repond': 18,
'tient': 18}, {'m': 513, 'me': 513, 'nous': 513}, {'et': 514}, {'...': 515}, {'N': 516, 'leur': 516, 'leurs': 516,
'sa': 516, 'ses': 516, 'son': 516}, {'a': 517, 'avec': 517, 'à': 517}, {'cause': 518, 'discute': 518, 'parle': 518},
{'sa': 18, 'ses': 18, 'son': 18}, {'^': 520}, {'a': 521, 'à': 521}, {'^': 519, 'parle': 522}, {'a': 107, 'absent':
107, 'absente': 107, 'absents': 107, 'au': 107, 'chez': 107, 'en': 107, 'parti': 107, 'partie': 107, 'pas': 107,
'sorti': 107, 'sortie': 107, 'sortis': 107, 'à': 107}, {'etais': 524, 'etions': 524}, {'etais': 524, 'etions': 524,
'n': 525}, {'j': 526, 'je': 526, 'nous': 526}, {'que': 527}, {'alors': 528, 'pendant': 528}, {'maison': 250}, {'la':
530}, {'bureau': 250}, {'moi': 250}, {'moi': 250, 'nous': 250}, {'bonjour': 250}, {'aider': 250, 'apporter': 250,
'chercher': 250, 'deposer': 250, 'emprunter': 250, 'livrer': 250, 'prendre': 250, 'rapporter': 250, 'recuperer': 250,
'rendre': 250, 'saluer': 250, 'voir': 250}, {'...': 529, 'D': 250, 'a': 531, 'aider': 250, 'apporter': 250, 'au': 532,
'avec': 533, 'boire': 250, 'chercher': 250, 'chez': 534, 'dejeuner': 250, 'deposer': 250, 'diner': 250, 'dire': 535,
'discuter': 250, 'dîner': 250, 'emprunter': 250, 'essayer': 250, 'ici': 250, 'installer': 250, 'l': 536, 'la': 536,
'le': 536, 'les': 536, 'livrer': 250, 'me': 536, 'mesurer': 250, 'monter': 250, 'nous': 536, 'parler': 250, 'prendre':
250, 'presenter': 250, 'rapporter': 250, 'recuperer': 250, 'regarder': 250, 'rendre': 250, 'reparer': 250, 'saluer':
250, 'signer': 250, 'tester': 250, 'travailler': 250, 'visiter': 250, 'à': 531}, {'je': 271, 'nous': 271, 'on': 271},
{'que': 538}, {'pour': 405}, {'^': 76, 'j': 271, 'je': 271, 'on': 271}, {'de': 179, 'qu': 179, 'que': 541}, {'accord':
540, 'avis': 542}, {'j': 179, 'je': 179, 'nous': 179, 'on': 179}, {'que': 544}, {'<came>': 537, 'categorique': 180,
'cense': 405, 'censee': 405, 'clair': 180, 'claire': 180, 'convaincu': 539, 'convaincue': 539, 'd': 543, 'formel':
180, 'formelle': 180, 'ok': 540, 'partant': 540, 'partante': 540, 'persuade': 539, 'persuadee': 539, 'pour': 545},
{'devrait': 76, 'doit': 76, 'fais': 497, 'fait': 497, 'faudrait': 76, 'faut': 76, 'ferais': 497, 'ne': 382,
'vaudrait': 76, 'vaut': 76}, {'^': 547}, {'il': 488, 'j': 499, 'je': 499, 'on': 548}, {'j': 499, 'je': 499, 'on':
499}, {'qu': 549, 'que': 550}, {'...': 529}, {'<came>': 552, 'categorique': 180, 'clair': 180, 'claire': 180,
'formel': 180, 'formelle': 180}, {'probleme': 18}, {'ca': 18, 'charge': 18, 'le': 554, 'occupe': 18}, {'^': 555},
{'on': 179}, {'j': 179, 'je': 179, 'nous': 179}, {'qu': 557, 'que': 558}, {'pour': 559}, {'un': 319}, {'^': 561},
{'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'ramène': 19,
'transmet': 19}, {'^': 563}, {'<give3>': 18, 'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19, 'livre': 19,
'passe': 19, 'ramene': 19, 'ramène': 19, 'transmet': 19}, {'^': 302}, {'^': 565, 'me': 566}, {'faut': 434}, {'D': 25},
{'...': 569, 'D': 25}, {'a': 179, 'à': 179}, {'d': 18, 'de': 18}, {'garantit': 572, 'jure': 572}, {'D': 250},
{'<would_give>': 18}, {'<would_give>': 18, 'l': 575, 'la': 575, 'le': 575, 'les': 575}, {'<would_give>': 18, 'l': 575,
'la': 575, 'le': 575, 'les': 575, 'm': 576, 'me': 576, 'nous': 576}, {'^': 577}, {'elle': 578, 'il': 578}, {'qu':
579}, {'sur': 179}, {'<any_det>': 18}, {'^': 582}, {'aurai': 583, 'aurais': 583, 'aurait': 583, 'aurions': 583,
'recevrai': 583, 'recevrais': 583, 'recevrait': 583, 'recevrions': 583}, {'j': 584, 'je': 584, 'nous': 584, 'on':
584}, {'qu': 585, 'que': 585}, {'^': 18}, {'d': 587, 'de': 587, 'qu': 585, 'que': 585}, {'d': 587, 'de': 587}, {'d':
179, 'de': 179}, {'': (3, 'advice'), '<any_det>': 76}, {'<any_det>': 76}, {'^': 592}, {'^': 591, 'd': 179, 'de': 179,
'plutot': 593}, {'des': 412, 'la': 412, 'le': 412, 'les': 412, 'ma': 412, 'mes': 412, 'mon': 412, 'nos': 412, 'notre':
412, 'un': 412, 'une': 412}, {'arreter': 76, 'ne': 76, 'pas': 76}, {'^': 596}, {'^': 595, 'd': 597, 'de': 597},
{'devait': 76, 'devrait': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76}, {'^': 599}, {'il': 600, 'on':
600}, {'<should>': 76, 'ferais': 277}, {'^': 602}, {'j': 603, 'je': 603, 'nous': 603, 'on': 603}, {'d': 379, 'de':
379, 'qu': 601, 'que': 604}, {'abord': 76}, {'': (3, 'advice'), '<inf>': 76, 'd': 606, 'ne': 76, 'pas': 76, 'plutot':
76, 'surtout': 76}, {'^': 607}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 575, 'la': 575, 'le': 575, 'les': 575},
{'<would_give>': 18, 'l': 575, 'la': 575, 'le': 575, 'les': 575, 'm': 609, 'me': 609, 'nous': 609}, {'^': 610,
'allait': 405, 'va': 405}, {'<would_give>': 18, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait':
76, 'faut': 76, 'ferait': 76, 'l': 575, 'la': 575, 'le': 575, 'les': 575, 'm': 609, 'me': 609, 'ne': 382, 'nous': 609,
'vaudrait': 76, 'vaut': 76}, {'^': 612, 'allait': 405, 'va': 405}, {'devait': 76, 'devrait': 76, 'doit': 76,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'ne': 382, 'vaudrait': 76, 'vaut': 76}, {'^': 614, 'aurai':
583, 'aurais': 583, 'aurait': 583, 'aurions': 583, 'recevrai': 583, 'recevrais': 583, 'recevrait': 583, 'recevrions':
583}, {'elle': 611, 'il': 613, 'j': 584, 'je': 584, 'nous': 584, 'on': 615}, {'^': 270, 'aurai': 583, 'aurais': 583,
'aurait': 583, 'aurions': 583, 'recevrai': 583, 'recevrais': 583, 'recevrait': 583, 'recevrions': 583}, {'j': 584,
'je': 617, 'nous': 617, 'on': 617}, {'...': 605, ':': 377, 'd': 608, 'de': 608, 'qu': 616, 'que': 618}, {'signe': 250,
'visiter': 250}, {'': (23, 'contact'), 'vocal': 250}, {'message': 621, 'messages': 250, 'mot': 250, 'vocal': 250},
{'des': 622, 'un': 622}, {',': 179, 'contre': 179, 'sur': 179}, {'garde': 624}, {'en': 625}, {'d': 8, 'de': 8, 'des':
8, 'du': 8}, {'fil': 250, 'tel': 250, 'tél': 250}, {'de': 628}, {'coup': 629}, {'un': 630}, {'^': 591, 'd': 179, 'de':
179, 'plutot': 593, 'qu': 179, 'que': 179}, {'^': 401, 'j': 584, 'je': 584, 'nous': 584, 'on': 584}, {'^': 401, 'd':
402, 'de': 402, 'qu': 633, 'que': 633}, {'^': 76, 'd': 179, 'de': 179, 'qu': 179, 'que': 179}, {'qu': 601}, {'visite':
250}, {'dessus': 250}, {'': (3, 'advice'), 'arreter': 76, 'ne': 76, 'pas': 76}, {'^': 639}, {'d': 640, 'de': 640},
{'<handed_me>': 250, '<reached_me>': 250, '<said>': 574, '<urges>': 571, '<vowed>': 580, 'alerte': 581, 'alertee':
581, 'alerté': 581, 'annonce': 586, 'annoncé': 586, 'assure': 588, 'assuré': 588, 'certifie': 589, 'confirme': 586,
'confirmé': 586, 'conjure': 590, 'conseille': 594, 'conseillé': 594, 'demande': 598, 'demandé': 598, 'dit': 619,
'ecrit': 586, 'exhorte': 590, 'fait': 620, 'garanti': 588, 'jure': 588, 'juré': 588, 'laisse': 623, 'laissé': 623,
'lance': 397, 'lancé': 397, 'mis': 626, 'mise': 626, 'parle': 627, 'parlé': 627, 'passe': 631, 'passé': 631,
'preconise': 632, 'prie': 590, 'prié': 590, 'promis': 634, 'propose': 406, 'proposé': 406, 'préconise': 635,
'préconisé': 632, 'rappele': 636, 'reclame': 368, 'recommande': 632, 'recommandé': 632, 'rendu': 637, 'réclame': 368,
'réclamé': 368, 'saute': 638, 'sauté': 638, 'somme': 590, 'suggere': 632, 'suggère': 635, 'suggéré': 632, 'supplie':
641, 'supplié': 641}, {':': 377}, {'<helps3>': 570, '<urges>': 571, '^': 573, 'a': 642, 'alerte': 581, 'appelle': 250,
'attend': 25, 'attendent': 25, 'dit': 643, 'ecrit': 250, 'ecrivait': 250, 'enjoint': 590, 'presse': 590, 'prie': 590,
'repond': 250, 'supplie': 590}, {'garantit': 572, 'jure': 572, 'l': 302, 'la': 302, 'le': 302, 'les': 302, 'redit':
18}, {'': (3, 'advice'), 'ne': 76, 'pas': 76}, {'^': 646}, {'^': 614}, {'il': 648, 'on': 648}, {'d': 647, 'de': 647,
'qu': 649, 'que': 538}, {'^': 34}, {'^': 34, 'encore': 651, 'toujours': 651}, {'visiter': 25}, {'contre': 179, 'sur':
179}, {'garde': 654}, {'en': 655}, {'^': 18, 'd': 587, 'de': 587}, {'bien': 179, 'mieux': 179, 'plutot': 179},
{'<helps3>': 570, '<urges>': 571, '^': 645, 'conseille': 374, 'demandait': 468, 'demande': 468, 'dit': 650, 'doit':
652, 'doivent': 652, 'fait': 653, 'met': 656, 'preconise': 635, 'promet': 657, 'préconise': 635, 'préconisé': 635,
'reclame': 368, 'recommande': 635, 'recommandé': 635, 'réclame': 368, 'réclamé': 368, 'suggere': 635, 'suggère': 635,
'suggéré': 635, 'verrait': 658, 'voit': 658}, {'avant': 19, 'que': 19}, {'...': 660}, {'...': 660, 'pas': 661, 'rien':
661}, {'a': 662, 'aura': 662, 'enverra': 662, 'envoie': 662, 'livre': 662, 'livrera': 662, 'rend': 662, 'rendra': 662,
'sait': 662, 'saura': 662}, {'^': 663}, {'elle': 578, 'il': 578, 'j': 584, 'je': 584, 'nous': 584, 'on': 584}, {'...':
605, ':': 377, 'd': 608, 'de': 608, 'qu': 665, 'que': 585}, {',': 179}, {'garde': 667}, {'en': 668}, {'<handed_me>':
250, '<reached_me>': 250, '<said>': 574, '<urges>': 571, '<vowed>': 580, 'annonce': 586, 'annoncé': 586, 'assure':
588, 'assuré': 588, 'certifie': 589, 'confirme': 586, 'confirmé': 586, 'conjure': 590, 'conseille': 594, 'conseillé':
594, 'demande': 598, 'demandé': 598, 'dit': 666, 'ecrit': 586, 'exhorte': 590, 'fait': 620, 'garanti': 588, 'jure':
588, 'juré': 588, 'laisse': 623, 'laissé': 623, 'lance': 397, 'lancé': 397, 'mis': 669, 'mise': 669, 'parle': 627,
'parlé': 627, 'passe': 631, 'passé': 631, 'preconise': 632, 'prie': 590, 'prié': 590, 'promis': 634, 'préconise': 635,
'préconisé': 632, 'recommande': 632, 'recommandé': 632, 'rejoint': 250, 'rejointe': 250, 'rejoints': 250, 'rendu':
637, 'saute': 638, 'sauté': 638, 'somme': 590, 'suggere': 632, 'suggère': 635, 'suggéré': 632, 'supplie': 641,
'supplié': 641}, {':': 377, 'd': 179, 'de': 179}, {'<helps3>': 570, '<urges>': 571, '^': 645, 'a': 670, 'appelle':
250, 'attend': 25, 'attendent': 25, 'conseille': 374, 'demandait': 468, 'demande': 468, 'dit': 671, 'doit': 652,
'doivent': 652, 'ecrit': 250, 'ecrivait': 250, 'enjoint': 590, 'fait': 653, 'preconise': 635, 'presse': 590, 'prie':
590, 'préconise': 635, 'préconisé': 635, 'recommande': 635, 'recommandé': 635, 'repond': 250, 'suggere': 635,
'suggère': 635, 'suggéré': 635, 'supplie': 590, 'verrait': 658, 'voit': 658}, {'...': 365, '<my>': 356}, {'^': 673},
{'d': 367, 'de': 674, 'des': 367, 'du': 367}, {'besoin': 675}, {'^': 422}, {'chercher': 25, 'prendre': 25,
'recuperer': 25}, {'me': 678, 'nous': 678}, {'^': 466, 'd': 179, 'de': 179, 'qu': 179, 'que': 179}, {'j': 179, 'je':
179, 'on': 179}, {'que': 681}, {'j': 179, 'je': 179, 'l': 418, 'nous': 417, 'on': 179}, {'qu': 418, 'que': 683},
{'je': 179}, {'d': 405, 'de': 405, 'qu': 557, 'que': 685}, {'^': 469}, {'persuade': 391, 'persuadee': 391}, {'d': 18,
'de': 18, 'des': 18, 'du': 18}, {'occupe': 689}, {'a': 587, 'à': 587}, {'a': 250, 'au': 250, 'avec': 250, 'chez': 250,
'à': 250}, {'arrete': 692, 'arretee': 692, 'arrêté': 692, 'assis': 692, 'assise': 692, 'deplace': 692, 'deplacee':
692, 'déplacé': 692, 'engage': 691, 'engagee': 691, 'engagé': 691, 'joint': 692, 'jointe': 692, 'pointe': 692,
'pointee': 692}, {'^': 690, 'en': 556, 'engage': 691, 'est': 693}, {'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18,
'du': 18}, {'charge': 695, 'rapproche': 18, 'renseigne': 695}, {'^': 696, 'demandait': 468, 'demande': 468}, {'pour':
545}, {'<came>': 537}, {'^': 595}, {'<inf>': 18}, {'<inf>': 18, 'l': 701, 'la': 701, 'le': 701, 'les': 701}, {'m':
702, 'me': 702, 'nous': 702}, {'et': 703}, {'...': 704}, {'<any_det>': 18, '<my>': 18}, {'chercher': 476, 'chiffrer':
18, 'commander': 18, 'conseiller': 18, 'denicher': 477, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18,
'mettre': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18,
'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 476, 'reverser': 18, 'trouver': 18, 'verser': 18,
'virer': 18}, {'<hand_inf>': 18, '<inf>': 705, 'boucler': 706, 'checker': 706, 'corriger': 706, 'finir': 706, 'jeter':
706, 'm': 480, 'me': 707, 'nous': 707, 'parler': 422, 'regarder': 706, 'relire': 706, 'revenir': 508, 'reviewer': 706,
'signer': 706, 'tester': 706, 'valider': 706, 'verifier': 706}, {'^': 708, 'encore': 482}, {'mieux': 682}, {'je': 430,
'l': 418, 'nous': 414}, {'^': 469, 'bien': 409, 'qu': 415, 'que': 711, 'savoir': 8}, {'appeler': 250, 'ecrire': 250,
'envoyer': 250, 'rappeler': 250, 'repondre': 250}, {'m': 713, 'nous': 713}, {'de': 714, 'me': 678, 'nous': 678}, {'^':
469, 'qu': 415, 'que': 419, 'savoir': 8}, {'etre': 455, 'nous': 456, 'passer': 454, 'savoir': 8, 'se': 459, 'venir':
454}, {'ma': 399}, {'<must3>': 269, '<opines>': 284, '^': 349, 'a': 407, 'accepte': 410, 'aimerait': 420, 'allait':
426, 'attend': 438, 'attendent': 434, 'aura': 442, 'auront': 445, 'avait': 448, 'cense': 405, 'censee': 405,
'comptait': 460, 'compte': 461, 'conseille': 463, 'd': 465, 'deconseille': 467, 'demandait': 468, 'demande': 471,
'devaient': 475, 'devait': 483, 'devrait': 484, 'disait': 490, 'dit': 506, 'doit': 510, 'doivent': 512, 'déconseille':
467, 'en': 523, 'est': 546, 'estime': 551, 'etait': 553, 'ferait': 179, 'gere': 556, 'insiste': 560, 'jette': 562,
'l': 564, 'la': 567, 'le': 567, 'les': 567, 'leur': 568, 'lui': 568, 'm': 644, 'me': 659, 'n': 664, 'ne': 664, 'nous':
672, 'ont': 676, 'parlera': 677, 'passe': 679, 'passera': 679, 'pensait': 460, 'pense': 551, 'preconisait': 467,
'preconise': 680, 'prefere': 682, 'prefererait': 684, 'prend': 562, 'promet': 657, 'propose': 686, 'préconise': 680,
'préconisé': 400, 'préfèrerait': 682, 'préférerait': 684, 'recevra': 442, 'recevront': 445, 'reclame': 687,
'recommande': 680, 'recommandé': 400, 'regle': 556, 'reste': 688, 'règle': 556, 'réclame': 687, 's': 694, 'se': 697,
'serait': 698, 'sont': 699, 'souhaite': 700, 'souhaiterait': 700, 'suggere': 680, 'suggère': 680, 'suggéré': 400,
'trouve': 551, 'va': 709, 'verrait': 710, 'veulent': 434, 'veut': 712, 'viendra': 679, 'vient': 715, 'voit': 710,
'voudrait': 716, 'voulait': 717, 'à': 718}, {'...': 180, '^': 76}, {'<them>': 179, 'N': 720}, {'d': 721, 'de': 721},
{'j': 93, 'je': 93, 'nous': 93, 'on': 93}, {'d': 93, 'de': 93, 'que': 723}, {'N': 724}, {'a': 725, 'à': 725},
{'<helps3>': 25}, {'m': 727, 'me': 727, 'nous': 727}, {'<inf>': 25}, {'<inf>': 25, 'me': 729, 'nous': 729}, {'passe':
730, 'passent': 730, 'passera': 730, 'viendra': 730, 'viennent': 730, 'vient': 730}, {'N': 25}, {'avec': 732, 'chez':
732, 'rencontrer': 732, 'retrouver': 732, 'voir': 732}, {'<date>': 25, 'N': 25}, {'...': 733, '<date>': 25, 'N': 25,
'l': 734, 'la': 734}, {'...': 733}, {'<date>': 25, 'N': 25, 'l': 734, 'la': 734}, {'a': 735, 'au': 735, 'aux': 735,
'chercher': 732, 'chez': 735, 'en': 735, 'retrouver': 732, 'sur': 736, 'vers': 736, 'voir': 737, 'à': 735}, {'<go1>':
738}, {'avec': 732}, {'...': 740}, {'<inf>': 741, 'accompagner': 732, 'chercher': 732, 'conduire': 732, 'emmener':
732, 'recevoir': 732, 'recuperer': 732, 'visiter': 732}, {'<go1>': 738, 'accueille': 732, 'accueillons': 732,
'devons': 742, 'dois': 742, 'doit': 742, 'fais': 653, 'faisons': 653, 'fait': 653, 'recevons': 732, 'recois': 732,
'recoit': 732}, {'<go1>': 738, '<helps3>': 25, 'accueille': 732, 'accueillons': 732, 'devons': 742, 'dois': 742,
'doit': 742, 'fais': 653, 'faisons': 653, 'fait': 653, 'recevons': 732, 'recois': 732, 'recoit': 732}, {'<they>': 728,
'N': 731, 'j': 739, 'je': 743, 'm': 727, 'me': 727, 'nous': 744, 'on': 743}, {'de': 486}, {'arrete': 76, 'arrête': 76,
'augmente': 76, 'baisse': 76, 'cesse': 76, 'change': 76, 'embauche': 76, 'fasse': 76, 'lache': 76, 'leve': 76, 'lève':
76, 'monte': 76, 'prenne': 76, 'recrute': 76, 'vende': 76, 'vise': 76}, {'^': 747}, {'j': 748, 'je': 748}, {'que':
749}, {'faudrait': 750, 'faut': 750}, {'vaut': 486}, {'pas': 486}, {'^': 485, 'ne': 753}, {'eviter': 746, 'faudrait':
750, 'faut': 750, 'il': 751, 'inutile': 746, 'mieux': 752, 'ne': 753, 'pas': 486, 'plutot': 486, 'surtout': 754},
{':': 755}, {'<reached_me>': 250}, {'D': 25, 'nous': 569}, {'partie': 250}, {'la': 759}, {'de': 760, 'la': 250, 'là':
250}, {'etaient': 761, 'etait': 761}, {'etaient': 250, 'etait': 250}, {'fin': 250}, {'la': 764}, {'dessert': 250},
{'cours': 250, 'retard': 250}, {'tard': 250}, {'a': 765, 'apres': 250, 'au': 766, 'en': 767, 'ensuite': 250, 'plus':
768, 'sur': 765, 'vers': 250, 'à': 765}, {'retard': 250}, {'en': 770}, {'cours': 250}, {'a': 765, 'apres': 250, 'au':
766, 'en': 772, 'ensuite': 250, 'plus': 768, 'sur': 765, 'vers': 250, 'à': 765}, {'matin': 250}, {'D': 250, 'ce': 774,
'hier': 250}, {'<came>': 250, 'arrive': 769, 'arrivee': 769, 'arrives': 771, 'arrivé': 769, 'passe': 773, 'passee':
773, 'passé': 773, 'rejoint': 773, 'rejoints': 773, 'rentre': 775, 'rentree': 775, 'rentré': 775, 'reparti': 775,
'repartie': 775, 'repartis': 775}, {'salle': 250}, {'la': 777}, {'ligne': 250, 'remote': 250, 'teams': 250,
'telephone': 250, 'téléphone': 250, 'visio': 250, 'zoom': 250}, {'avec': 534, 'dans': 778, 'depuis': 779, 'en': 779,
'la': 250, 'là': 250, 'par': 779, 'present': 250, 'presente': 250, 'présente': 250, 'sur': 779}, {'appele': 350,
'appelé': 350, 'arrive': 773, 'arrivee': 773, 'arrivé': 773, 'averti': 350, 'ecrit': 350, 'passe': 773, 'passee': 773,
'passé': 773, 'prevenu': 350, 'rejoint': 773, 'rejoints': 773, 'signale': 350, 'textote': 350}, {'a': 781, 'ecrit':
350, 'ecrivait': 350, 'repond': 350}, {'que': 19}, {'confirme': 783, 'envoie': 783, 'livre': 783, 'paie': 783, 'rend':
783, 'repond': 783, 'signe': 783}, {'^': 784}, {'cours': 250, 'ligne': 250, 'remote': 250, 'teams': 250, 'telephone':
250, 'téléphone': 250, 'visio': 250, 'zoom': 250}, {'la': 764, 'ligne': 250, 'remote': 250, 'teams': 250, 'telephone':
250, 'téléphone': 250, 'visio': 250, 'zoom': 250}, {'a': 765, 'apres': 250, 'au': 766, 'depuis': 779, 'en': 786,
'ensuite': 250, 'par': 779, 'plus': 768, 'sur': 787, 'vers': 250, 'à': 765}, {'appele': 350, 'appelé': 350, 'arrive':
773, 'arrivee': 773, 'arrivé': 773, 'averti': 350, 'ecrit': 350, 'passe': 773, 'passee': 773, 'passé': 773, 'prevenu':
350, 'rejoint': 788, 'rejoints': 773, 'signale': 350, 'textote': 350}, {'$$': 25}, {'$$': 25, 'aussi': 790}, {'a':
789, 'ecrit': 350, 'ecrivait': 350, 'rejoignent': 791, 'rejoint': 791, 'repond': 350}, {'...': 569}, {'<inf>': 793},
{'$$': 25, '<inf>': 793, 'aussi': 790, 'me': 794, 'nous': 794}, {'maison': 569}, {'la': 796}, {'bureau': 569}, {'moi':
569, 'nous': 569}, {'<inf>': 793, 'voir': 569}, {'<inf>': 793, 'D': 25, 'a': 797, 'au': 798, 'chez': 799, 'dejeuner':
569, 'diner': 569, 'dîner': 569, 'la': 569, 'là': 569, 'me': 800, 'nous': 800, 'present': 569, 'presente': 569,
'présente': 569, 'à': 797}, {'voir': 569}, {'D': 25, 'a': 797, 'au': 798, 'chez': 799, 'dejeuner': 569, 'diner': 569,
'dîner': 569, 'la': 569, 'là': 569, 'me': 802, 'nous': 802, 'present': 569, 'presente': 569, 'présente': 569, 'à':
797}, {'depuis': 779, 'en': 779, 'par': 779, 'sur': 779}, {'connecte': 804, 'connectee': 804}, {'est': 805}, {'$$':
25, 'D': 25, 'aussi': 790}, {'D': 25, 'a': 797, 'au': 798, 'chez': 799, 'dejeuner': 569, 'diner': 569, 'dîner': 569,
'la': 807, 'là': 807, 'me': 802, 'nous': 802, 'present': 569, 'presente': 569, 'présente': 569, 'à': 797}, {'$$': 25,
'D': 25, 'a': 797, 'au': 798, 'aussi': 790, 'chez': 799, 'dejeuner': 569, 'diner': 569, 'dîner': 569, 'la': 807, 'là':
807, 'me': 802, 'nous': 802, 'present': 569, 'presente': 569, 'présente': 569, 'à': 797}, {'<came>': 250, 'arrive':
771, 'arrivee': 771, 'arrives': 771, 'arrivé': 771, 'rentre': 775, 'rentree': 775, 'rentré': 775, 'reparti': 775,
'repartie': 775, 'repartis': 775}, {'...': 756, ':': 755, 'a': 757, 'attend': 758, 'attendent': 758, 'aussi': 762,
'en': 763, 'est': 776, 'etait': 780, 'm': 782, 'ne': 785, 'nous': 792, 'passe': 795, 'passent': 795, 'passera': 801,
'passeront': 803, 's': 806, 'sera': 808, 'seront': 809, 'sont': 810, 'viendra': 801, 'viendront': 803, 'viennent':
795, 'vient': 795, 'y': 763}, {'D': 34, 'avant': 67, 'pour': 67}, {'attendu': 812, 'attendue': 812, 'attendus': 812,
'promis': 812, 'promise': 812}, {'attendu': 812, 'attendue': 812, 'attendus': 812, 'promis': 812, 'promise': 812,
'toujours': 813}, {'a': 324, 'accord': 814, 'contrat': 814, 'deconseille': 76, 'demonte': 318, 'devis': 814, 'docs':
814, 'déconseille': 76, 'déconseillé': 76, 'facture': 814, 'installe': 318, 'installera': 318, 'm': 326, 'me': 342,
'monte': 318, 'montera': 318, 'nettoie': 318, 'nous': 343, 'plans': 814, 'pose': 318, 'posera': 318, 'repare': 318,
'reparera': 318, 'reponse': 814, 'retour': 814, 'reviendra': 347, 'reviennent': 347, 'revient': 347, 'signature':
814}, {'D': 203, 'a': 203, 'au': 203, 'd': 203, 'de': 203, 'du': 203, 'en': 203, 'la': 203, 'le': 203, 'notre': 203,
'pour': 203, 'son': 203, 'à': 203}, {'acheter': 18, 'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18,
'contacter': 18, 'ecrire': 18, 'envoyer': 18, 'fixer': 18, 'fournir': 18, 'organiser': 18, 'payer': 18, 'preparer':
18, 'proposer': 18, 'rappeler': 18, 'rediger': 18, 'relancer': 18, 'reserver': 18, 'signer': 18, 'transmettre': 18,
'trouver': 18, 'verifier': 18}, {'^': 817}, {'d': 818, 'de': 818}, {'leur': 34, 'leurs': 34, 'sa': 34, 'ses': 34,
'son': 34}, {'<they>': 651}, {'^': 820, 'qu': 821, 'que': 821}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son':
26}, {'N': 0}, {'a': 824, 'avec': 824, 'et': 824, 'à': 824}, {'N': 825}, {'moi': 246}, {'de': 827}, {'<would_give>':
18, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne': 382, 'nous': 18,
'valait': 383, 'vaudrait': 76, 'vaut': 383}, {'^': 829}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76,
'faut': 76, 'ne': 382, 'valait': 383, 'vaudrait': 76, 'vaut': 383}, {'^': 831}, {'elle': 381, 'il': 830, 'on': 832},
{':': 377, 'd': 379, 'de': 379, 'qu': 833}, {'vous': 107}, {'': (0, 'missed'), '<date>': 107, 'rendez': 835}, {'': (0,
'missed'), '<any_det>': 836, '<date>': 107, 'rendez': 835}, {'annuler': 837, 'decommander': 837, 'reporter': 837},
{'<giveinf>': 18, 'acheter': 18, 'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18, 'contacter': 18,
'ecrire': 18, 'envoyer': 18, 'fixer': 18, 'fournir': 18, 'm': 18, 'me': 18, 'nous': 18, 'organiser': 18, 'payer': 18,
'preparer': 18, 'proposer': 18, 'rappeler': 18, 'rediger': 18, 'relancer': 18, 'reserver': 18, 'signer': 18,
'transmettre': 18, 'trouver': 18, 'verifier': 18}, {'^': 839}, {'d': 840, 'de': 840}, {'...': 291}, {'du': 842},
{'annule': 107, 'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee':
107}, {'<shifted>': 843, 'annule': 107, 'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107,
'finalement': 844, 'supprime': 107, 'supprimee': 107}, {'je': 93}, {':': 846}, {'<shifted>': 816, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee': 107}, {'agenda': 25, 'air': 393},
{'contact': 0, 'lien': 0, 'relation': 0}, {'en': 850}, {'mettre': 851}, {'comment': 294, 'l': 294, 'la': 294, 'le':
294, 'les': 294}, {'^': 853}, {'donner': 40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre':
40}, {'<review_inf>': 240, '<teach_inf>': 854, '^': 855, 'avis': 179}, {'<review_inf>': 240, '<teach_inf>': 854, '^':
855, 'd': 840, 'de': 840}, {'^': 40, 'de': 93}, {'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179, 'lui': 179,
'moi': 179}, {',': 859, 'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179}, {'charge': 858, 'place': 860},
{'appele': 107, 'appelé': 107, 'prevenu': 107, 'repondu': 107, 'venu': 107, 'venue': 107}, {'pas': 862}, {'<inf>':
40}, {'^': 864, 'd': 40, 'de': 40}, {',': 859}, {'place': 866}, {'nouvelles': 107}, {'de': 868, 'signe': 107, 'suite':
107}, {'lieu': 107}, {'faire': 107}, {'avoir': 870, 'se': 871}, {'decroche': 107, 'donne': 869, 'donné': 869,
'décroché': 107, 'eu': 870, 'pu': 872, 'rappele': 107, 'repondu': 107}, {'donne': 869, 'donné': 869}, {'lapin': 107},
{'un': 875}, {'D': 25, 'en': 25, 'le': 25}, {'place': 860}, {'avis': 179}, {'si': 147}, {'<said>': 350, '<shifted>':
816, 'N': 819, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'attendre': 822, 'besoin': 370,
'confirme': 823, 'confirmé': 823, 'connecter': 826, 'conseille': 374, 'conseillé': 374, 'cote': 828, 'creuser': 147,
'decommande': 107, 'decommandee': 107, 'dit': 834, 'du': 838, 'dû': 838, 'elle': 841, 'ete': 845, 'eux': 841, 'faire':
847, 'finalement': 848, 'l': 849, 'lance': 397, 'lancé': 397, 'les': 852, 'leur': 856, 'lui': 857, 'ma': 861, 'meme':
863, 'mettre': 851, 'moi': 865, 'même': 863, 'notre': 867, 'pas': 873, 'plus': 874, 'pose': 876, 'posé': 876,
'preconise': 400, 'presenter': 826, 'promis': 403, 'propose': 406, 'proposé': 406, 'préconise': 400, 'préconisé': 400,
'recommande': 400, 'recommandé': 400, 'revoir': 877, 'sa': 878, 'son': 879, 'suggere': 400, 'suggère': 400, 'suggéré':
400, 'ta': 878, 'voir': 880}, {'a': 250, 'au': 250, 'chez': 250, 'à': 250}, {'equipe': 184, 'equipes': 184,
'etudiants': 184, 'fondateurs': 184, 'jeunes': 184, 'porteurs': 184, 'projets': 184, 'promo': 184, 'startups': 184},
{'': (23, 'contact'), 'N': 882, 'des': 883, 'deux': 883, 'les': 883, 'trois': 883, 'une': 883}, {'lui': 40}, {'^':
885}, {'N': 5, '^': 4}, {'a': 887, 'à': 887}, {'client': 888, 'lead': 888, 'prospect': 888}, {'un': 889}, {'bloque':
25, 'bloquee': 25}, {'leur': 40, 'lui': 40}, {'^': 892}, {'d': 40, 'de': 40}, {'^': 294, 'charger': 193, 'demenager':
193, 'demonter': 193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'vider': 193}, {'^': 294, 'a':
895, 'avec': 295, 'pour': 895, 'sur': 295, 'à': 895}, {'N': 896}, {'que': 295}, {'a': 295, 'ce': 898, 'comment': 295,
'la': 295, 'le': 295, 'les': 295, 'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 899}, {'a': 900, 'à': 900}, {'0': 107,
'la': 107, 'longtemps': 107, 'pendant': 107, 'trente': 107, 'un': 107, 'une': 107, 'vingt': 107}, {'N': 902}, {'^':
294, 'a': 295, 'comment': 295, 'l': 295, 'la': 295, 'le': 295, 'les': 295, 'pourquoi': 295, 'à': 295}, {'N': 904},
{'a': 905, 'à': 905}, {'<taught>': 906}, {'<inf>': 286}, {'d': 908, 'de': 908}, {'N': 909}, {'a': 910, 'à': 910},
{'<any_det>': 74}, {'^': 912}, {'': (8, 'asked'), 'N': 913}, {'a': 259, 'à': 259}, {'avis': 915}, {'a': 914,
'conseil': 915, 'son': 916, 'un': 916, 'à': 914}, {'^': 294, 'a': 295, 'avec': 295, 'pour': 295, 'sur': 295, 'à':
295}, {'N': 918}, {'charge': 40, 'occupe': 40}, {'en': 920}, {'lis': 40, 'm': 921, 'prepare': 40, 'prépare': 40,
'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 922}, {'j': 923, 'je': 923}, {'<them>': 40, 'lis':
40, 'm': 921, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 925},
{'j': 926, 'je': 926}, {'a': 910, 'q': 924, 'que': 927, 'à': 910}, {'a': 240, 'sur': 240, 'à': 240}, {'avis': 929},
{'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193,
'vider': 193}, {'a': 931, 'pour': 931, 'à': 931}, {'N': 932}, {'a': 933, 'à': 933}, {'main': 934}, {'de': 935},
{'coup': 936}, {'mon': 930, 'un': 937}, {'N': 295}, {'chez': 250, 'voir': 250}, {'': (15, 'gave:intro')}, {'^': 941},
{'^': 941, 'a': 942, 'de': 942, 'entre': 942, 'pour': 942, 'à': 942}, {'intro': 943}, {'relation': 943}, {'en': 945},
{'mise': 946}, {'intros': 943, 'presentations': 943}, {'N': 942}, {'et': 949}, {'N': 950, '^': 941}, {'connaitre':
942, 'rencontrer': 951}, {'l': 944, 'la': 947, 'les': 948, 'se': 952, 'une': 944}, {'elle': 286, 'il': 286}, {'N':
286}, {'qu': 954, 'que': 955}, {'pour': 956}, {'eu': 107, 'parle': 107, 'parlé': 107, 'rencontre': 107, 'rencontré':
107, 'revu': 107, 'vu': 107}, {'contact': 942, 'lien': 942, 'relation': 942}, {'en': 959}, {'N': 960}, {'et': 961},
{'avec': 949, 'et': 949}, {'N': 963}, {'contact': 964, 'lien': 964, 'relation': 964}, {'en': 965}, {'email': 966,
'mail': 966}, {'N': 962, 'en': 965, 'par': 967}, {'temps': 107}, {'le': 969}, {'eu': 107, 'pu': 107, 'reussi': 107,
'revu': 107, 'trouve': 970, 'trouvé': 970, 'vu': 107}, {'question': 915}, {'la': 972, 'une': 972}, {'a': 949, 'avec':
949, 'et': 949, 'à': 949}, {'N': 974}, {'courriel': 975, 'email': 975, 'linkedin': 975, 'mail': 975, 'visio': 975,
'whatsapp': 975}, {'N': 974, 'en': 976, 'par': 976, 'via': 976}, {'': (5, 'mine'), 'd': 40, 'de': 40}, {'N': 978},
{'': (5, 'mine'), 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 980}, {'^': 894, 'a': 979,
'd': 981, 'de': 981, 'à': 979}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 983, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 984,
'a': 910, 'à': 910}, {'N': 259}, {'': (10, 'thanks')}, {'^': 192, 'a': 193, 'au': 193, 'pendant': 193, 'pour': 193,
'sur': 193, 'à': 193}, {'N': 988}, {'q': 924, 'que': 924}, {'^': 294, 'a': 193, 'au': 193, 'pendant': 193, 'pour':
193, 'sur': 193, 'à': 193}, {'N': 991}, {'<cheered>': 202, '<handed>': 220, '<said>': 287, '<taught>': 299, '<vowed>':
726, 'a': 893, 'accepte': 894, 'accepté': 894, 'aide': 897, 'aidé': 897, 'appris': 901, 'attendu': 903, 'bien': 907,
'confirme': 823, 'confirmé': 823, 'conseille': 911, 'conseillé': 911, 'demande': 917, 'demandé': 917, 'depanne': 919,
'dit': 928, 'donne': 938, 'donné': 938, 'du': 838, 'dû': 838, 'enseigne': 901, 'epaule': 939, 'ete': 940, 'explique':
901, 'expliqué': 901, 'fait': 953, 'insiste': 957, 'insisté': 957, 'jamais': 958, 'mis': 968, 'montre': 901, 'montré':
901, 'pas': 971, 'pense': 148, 'pensé': 148, 'plus': 958, 'point': 25, 'pose': 973, 'posé': 973, 'presente': 977,
'promis': 982, 'présenté': 977, 'rdv': 25, 'recommande': 985, 'recommandé': 985, 'relance': 986, 'relancé': 986,
'relu': 285, 'remercie': 987, 'remplace': 989, 'rendez': 288, 'repondu': 990, 'reunion': 25, 'seconde': 992,
'suggere': 911, 'suggéré': 911, 'supplee': 989, 'à': 893}, {'<their>': 234}, {'^': 994}, {'<review_inf>': 995, '^':
294, 'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193,
'vider': 193}, {'<review_inf>': 995, '^': 294, 'a': 996, 'avec': 295, 'pour': 895, 'sur': 295, 'à': 996}, {'N': 997},
{'parler': 422}, {'^': 999}, {'avec': 250}, {'...': 1001}, {'a': 1002, 'au': 1002, 'boire': 1002, 'courir': 1002,
'manger': 1002, 'voir': 250, 'à': 1002}, {'^': 294, 'a': 295, 'de': 295, 'devant': 295, 'pour': 295, 'sur': 295, 'à':
295}, {'experience': 1004}, {'d': 1005}, {'<course>': 1004, 'retour': 1006}, {'un': 1007, 'une': 1007}, {'c': 12,
'est': 8, 'tombe': 8}, {'N': 1009}, {'d': 1010, 'de': 1010}, {'<any_det>': 309}, {'<give3>': 1012, '<hand3>': 1012,
'<send3>': 1012}, {'^': 1013}, {'elle': 1014, 'il': 1014}, {'qu': 1015}, {'N': 240}, {'d': 1017, 'de': 1017}, {'...':
1018}, {'<any_det>': 1019}, {'<media>': 147}, {'<media>': 147, 'l': 1021, 'la': 1021, 'le': 1021, 'les': 1021, 'leur':
1021, 'sa': 1021, 'son': 1021, 'un': 1021, 'une': 1021}, {'dans': 1022, 'par': 1022, 'sur': 1022, 'via': 1022},
{'absence': 107}, {'en': 1024, 'manque': 107, 'manqué': 107, 'rate': 107}, {'en': 1024, 'manques': 107}, {'N': 250},
{'a': 1027, 'chez': 1027, 'à': 1027}, {'...': 1028, 'un': 889}, {'D': 296, 'comment': 295, 'pourquoi': 295}, {'N':
1030}, {'a': 1031, 'à': 1031}, {'D': 296, '^': 294, 'a': 295, 'ce': 898, 'comment': 295, 'la': 295, 'le': 295, 'les':
295, 'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 1033}, {'<media>': 147, 'presse': 147}, {'<media>': 147, 'journal':
147}, {'<media>': 147, 'facebook': 147, 'insta': 147, 'instagram': 147, 'l': 1021, 'la': 1035, 'le': 1036, 'les':
1021, 'leur': 1021, 'linkedin': 147, 'sa': 1021, 'son': 1021, 'twitter': 147, 'un': 1021, 'une': 1021, 'x': 147},
{'D': 1032, 'a': 1034, 'dans': 1037, 'par': 1037, 'sur': 1037, 'via': 1022, 'à': 1034}, {'^': 4, 'de': 208},
{'candidature': 1039, 'demande': 1039}, {'la': 1040, 'leur': 1040, 'sa': 1040}, {'N': 942, 'a': 949, 'avec': 949,
'et': 949, 'à': 949}, {'N': 1042}, {':': 1043}, {'de': 250}, {'cote': 1045}, {'a': 1046, 'à': 1046}, {'^': 294, 'a':
295, 'de': 295, 'pour': 295, 'sur': 295, 'à': 295}, {'<course>': 1048}, {'de': 1049}, {'heure': 1050, 'heures': 1050,
'seances': 1050}, {'<give3>': 18, '<hand3>': 18, '<send3>': 18}, {'^': 1052}, {'D': 1053}, {'elle': 1054, 'il': 1054},
{'<course>': 1004, 'heure': 1050, 'heures': 1050, 'retour': 1006, 'seances': 1050}, {'0': 1051, 'deux': 1051,
'plusieurs': 1051, 'qu': 1055, 'quatre': 1051, 'quelques': 1051, 'trois': 1051, 'un': 1007, 'une': 1056}, {'0': 1051,
'deux': 1051, 'plusieurs': 1051, 'quatre': 1051, 'quelques': 1051, 'trois': 1051, 'un': 1007, 'une': 1056}, {'': (7,
'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 107}, {'N': 902, 'pour': 1060}, {'de': 291}, {'lieu': 1062,
'tel': 1001, 'telephone': 1001, 'tél': 1001, 'téléphone': 1001}, {'d': 107, 'de': 107}, {'signe': 1064}, {'nouvelle':
107, 'nouvelles': 107, 'reponse': 107}, {'appeler': 107, 'rencontrer': 107, 'voir': 107}, {'du': 1067, 'dû': 1067},
{'dit': 447, 'personne': 107}, {'<review_inf>': 995}, {'<review_inf>': 995, 'a': 1070, 'à': 1070}, {'N': 1071, 'moi':
246, 'nous': 246}, {'<them>': 286, 'N': 286}, {'a': 295, 'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'à': 295},
{'N': 1074}, {'a': 1075, 'à': 1075}, {'N': 950}, {'rencontrer': 1077}, {'se': 1078}, {'en': 965, 'par': 967}, {'en':
976, 'par': 976, 'via': 976}, {'appris': 1076, 'du': 838, 'dû': 838, 'enseigne': 1076, 'explique': 1076, 'expliqué':
1076, 'fait': 1079, 'mis': 1080, 'montre': 1076, 'montré': 1076, 'presente': 1081, 'présenté': 1081}, {'alimentaire':
193}, {'D': 203, 'a': 291, 'au': 291, 'en': 291, 'à': 291}, {'D': 203, 'a': 291, 'au': 291, 'en': 291, 'finalement':
1084, 'à': 291}, {'conversation': 250, 'discussion': 250, 'engueulade': 250, 'explication': 250}, {'<to_place>': 193,
'^': 192}, {'^': 42}, {'de': 1088}, {'teste': 285, 'testé': 285}, {'<taught>': 906, 'qu': 8, 'que': 8}, {'vocale':
107}, {'<rehearsed>': 234}, {'<their>': 1093}, {'^': 1094}, {'': (23, 'contact'), 'N': 1095}, {'^': 1094, 'avec':
1096, 'sur': 250}, {'close': 107, 'ferme': 107, 'fermee': 107, 'fermé': 107}, {'dej': 250, 'déj': 250}, {'<drink>':
250, 'petit': 1099}, {'des': 1100, 'le': 1100, 'quelques': 1100, 'un': 1100, 'une': 1100}, {'annonce': 250, 'annoncé':
250, 'appele': 250, 'appelee': 250, 'appelé': 250, 'appris': 250, 'averti': 250, 'avertie': 250, 'confirme': 250,
'confirmé': 250, 'dit': 250, 'prevenu': 250, 'prevenue': 250, 'raconte': 250, 'raconté': 250}, {'annonce': 250,
'annoncé': 250, 'appris': 250, 'confirme': 250, 'confirmé': 250, 'dit': 250, 'raconte': 250, 'raconté': 250}, {'a':
1103}, {'a': 1102, 'l': 1104}, {'l': 1104}, {'m': 1105, 'me': 1106, 'nous': 1105}, {'qui': 1107}, {'charge': 858},
{'N': 819, 'elle': 841, 'eux': 841, 'lui': 841, 'ma': 1109, 'moi': 894}, {'j': 93, 'je': 93}, {'que': 1111}, {'^':
701}, {'d': 1113, 'de': 1113}, {'tour': 1114}, {'^': 864}, {'d': 1116, 'de': 1116}, {'tour': 1117}, {'pomme': 858},
{'ma': 1119}, {'moi': 858}, {'N': 1108, 'a': 1110, 'booke': 25, 'cale': 25, 'calé': 25, 'convenu': 1112, 'fixe': 25,
'fixé': 25, 'leur': 1115, 'mon': 1118, 'notre': 1118, 'ok': 25, 'pour': 1120, 'son': 1115, 'sur': 1121, 'à': 1110},
{'booke': 25, 'cale': 25, 'calé': 25, 'est': 1122, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 107}, {'capte': 1124,
'decroche': 1124, 'décroche': 1124, 'repond': 1124}, {'d': 147, 'de': 147, 'qu': 147, 'que': 147}, {'bien': 1126},
{'vide': 107}, {'le': 1128}, {'dans': 1129, 'occupe': 107, 'occupé': 107}, {'capte': 1124, 'decroche': 1124,
'décroche': 1124, 'ne': 1125, 'repond': 1124, 'serait': 1127, 'sonnait': 1130, 'sonne': 1130}, {'de': 729}, {'N':
1132}, {'avec': 1133, 'de': 729}, {'peu': 250}, {'avec': 250, 'cinq': 250, 'ensemble': 250, 'longtemps': 250, 'un':
1135}, {'joindre': 107}, {'a': 1137, 'à': 1137}, {'^': 294, 'a': 295, 'au': 295, 'pour': 295, 'sur': 295, 'à': 295},
{'N': 1139, '^': 183}, {'<to_place>': 184, '^': 183, 'avec': 195, 'de': 195, 'pour': 195}, {'colis': 193, 'denrees':
193, 'nourriture': 193, 'paniers': 193, 'repas': 193, 'soupe': 193, 'vetements': 193}, {'de': 1142, 'des': 1142},
{'quoi': 8}, {'pour': 40}, {'^': 357, 'moi': 1145}, {'sur': 1146}, {'lieu': 569}, {'a': 1148, 'aura': 1148, 'est':
569, 'sera': 569}, {'...': 1149}, {'N': 882}, {'<any_det>': 213, '<my>': 213}, {'^': 1152}, {'N': 1153}, {'a': 1154,
'à': 1154}, {'la': 26, 'le': 26, 'notre': 26, 'qu': 1015, 'sa': 26, 'son': 26}, {'jour': 179}, {'d': 721, 'de': 721,
'du': 1157, 'recu': 179}, {'^': 4, 'a': 208, 'à': 208}, {'<pro>': 1159}, {'<pro>': 1159, 'expert': 1160}, {'<good>':
1161, '<pro>': 1159, 'expert': 1160}, {'<pro>': 5}, {'<any_det>': 1162, 'l': 1163, 'la': 1163, 'le': 1163, 'ma': 1163,
'mon': 1163, 'notre': 1163, 'un': 1163, 'une': 1163}, {'N': 1164}, {'<pro>': 209}, {'<any_det>': 1162, '^': 462, 'a':
1165, 'd': 179, 'de': 179, 'l': 1166, 'la': 1166, 'le': 1166, 'ma': 1166, 'mon': 1166, 'notre': 1166, 'un': 1166,
'une': 1166, 'à': 1165}, {'<any_det>': 1162, 'a': 1165, 'l': 1166, 'la': 1166, 'le': 1166, 'ma': 1166, 'mon': 1166,
'notre': 1166, 'un': 1166, 'une': 1166, 'à': 1165}, {'<them>': 259, 'N': 259}, {'j': 40, 'je': 40}, {':': 846, 'avec':
1133, 'de': 729, 'que': 1170}, {'D': 250, 'a': 250, 'au': 250, 'avec': 250, 'chez': 250, 'dans': 250, 'sur': 250, 'à':
250}, {'rompus': 1172}, {'': (23, 'contact'), 'batons': 1173}, {'D': 250, 'a': 1174, 'animee': 1172, 'au': 250,
'avec': 250, 'chez': 250, 'dans': 250, 'franche': 1172, 'houleuse': 1172, 'longue': 1172, 'rapide': 1172, 'sur': 250,
'sympa': 1172, 'tendue': 1172, 'utile': 1172, 'à': 1174}, {'d': 240, 'de': 240, 'du': 240}, {'fil': 250}, {'de':
1177}, {'pour': 893}, {'<should>': 76, 'vaut': 277}, {'^': 1180}, {',': 486, 'il': 1181, 'je': 1181, 'nous': 1181,
'on': 1181}, {'il': 1181, 'je': 1181, 'nous': 1181, 'on': 1181}, {'faudrait': 76, 'faut': 76, 'vaut': 277}, {'de':
76}, {'devrais': 76, 'dois': 76, 'ferais': 277}, {'vaudrait': 76, 'vaut': 76}, {'devrait': 76, 'doit': 76}, {'pas':
76}, {'<inf>': 76, 'faudrait': 76, 'faut': 76, 'il': 1184, 'inutile': 1185, 'je': 1186, 'mieux': 1187, 'on': 1188,
'surtout': 1189, 'vaut': 277}, {'aurais': 76, 'aurait': 76, 'commets': 76, 'devrais': 76, 'devrait': 76, 'dois': 76,
'ferais': 76, 'ferait': 76, 'gagnerais': 76, 'gagnerait': 76}, {'^': 1191}, {'^': 1190, 'j': 1192, 'je': 1192, 'on':
1192}, {'devrais': 76}, {'vaut': 76}, {'devrait': 76}, {'il': 375, 'je': 1194, 'mieux': 1195, 'on': 1196}, {',': 1193,
'^': 1197}, {'faudrait': 76, 'faut': 76, 'il': 1184, 'inutile': 1185, 'je': 1186, 'mieux': 1187, 'on': 1188,
'surtout': 1189, 'vaut': 277}, {'^': 1199, 'j': 1192, 'je': 1192, 'on': 1192}, {',': 1200, '^': 76}, {'^': 1199},
{',': 1202, '^': 76}, {'<them>': 1182, '<they>': 1183, 'N': 1198, 'elle': 1201, 'elles': 1203, 'eux': 1203, 'lui':
1201}, {'accord': 1179, 'apres': 1204, 'avis': 464}, {'d': 34, 'de': 34, 'des': 34, 'du': 34}, {'agenda': 25,
'attente': 1206}, {'l': 1207}, {'N': 179}, {'d': 1209, 'de': 1209}, {'avis': 1210}, {'l': 1211}, {'': (1, 'moved'),
'<date>': 203, 'D': 203}, {'D': 1213, 'a': 1213, 'au': 1213, 'la': 1213, 'le': 1213, 'notre': 1213, 'à': 1213}, {':':
846, 'avec': 1133, 'de': 729}, {'<their>': 240}, {'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1124}, {'d':
259, 'de': 259}, {'avis': 1218}, {'<them>': 259, 'N': 259, '^': 469, 'a': 914, 'combien': 8, 'comment': 8, 'conseil':
915, 'l': 1219, 'ou': 8, 'pourquoi': 8, 'qu': 431, 'quand': 8, 'que': 470, 's': 8, 'si': 8, 'son': 916, 'un': 916,
'à': 914}, {'<them>': 259, 'N': 259, 'a': 914, 'conseil': 915, 'l': 1219, 'son': 916, 'un': 916, 'à': 914}, {'...':
1028, 'N': 882}, {'': (13, 'talk'), 'qu': 8, 'que': 8}, {'<reach_inf>': 107, '<see_inf>': 107, 'admettre': 1223,
'avouer': 1223, 'confesser': 1223, 'dire': 1223, 'leur': 93, 'lui': 93, 'reconnaitre': 1223}, {'n': 107, 'ne': 107,
'personne': 107, 'rien': 107}, {'et': 1225}, {'...': 1226}, {'m': 472, 'me': 472, 'nous': 472}, {'^': 1228}, {'': (0,
'missed'), '...': 1226}, {'^': 474, 'appeler': 1227, 'dejeuner': 107, 'diner': 107, 'dîner': 107, 'encore': 1229,
'livrer': 1227, 'manger': 107, 'passer': 1230, 'rappeler': 1227, 's': 255, 'se': 256, 'toujours': 1229, 'venir':
1230}, {'messagerie': 107}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 382,
'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1233}, {'il': 1234, 'on': 1234}, {'d': 486, 'de': 486, 'qu': 1235},
{'D': 1053, '^': 1013}, {'': (13, 'talk'), 'elle': 1237, 'il': 1237}, {'qu': 1238, 'que': 8}, {'nourriture': 192},
{'la': 1240}, {'colis': 192, 'repas': 192, 'vetements': 192}, {'soupe': 192}, {'colis': 192, 'paniers': 192, 'repas':
192}, {'de': 1241, 'des': 1242, 'la': 1243, 'les': 1244}, {'^': 1245}, {'<give3>': 1012, '<hand3>': 1012, '<send3>':
1012, 'm': 18, 'me': 18, 'nous': 18}, {'D': 1053, '^': 1247}, {'<give3>': 1012, '<hand3>': 1012, '<send3>': 1012,
'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18,
'ne': 382, 'nous': 18, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'D': 1053, '^': 1249}, {'devait': 76, 'devrait':
76, 'doit': 76, 'fais': 497, 'fait': 497, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 497, 'ferait': 76,
'ne': 382, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1251}, {'elle': 1248, 'il': 1250, 'j': 499, 'je': 499,
'on': 1252}, {'de': 208}, {'faveur': 1254}, {'en': 1255, 'pour': 208}, {'mot': 1256}, {':': 377, 'd': 492, 'de': 492,
'qu': 1253, 'que': 505, 'un': 1257}, {',': 1202}, {'N': 1259, 'elle': 1259, 'elles': 1259, 'eux': 1259, 'lui': 1259},
{'demander': 40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'<any_det>': 40}, {'^': 1262}, {'N':
1263}, {'argent': 93}, {'l': 1265}, {'': (5, 'mine'), '0': 93, 'cent': 93, 'cinquante': 93, 'de': 1266, 'trente': 93,
'vingt': 93}, {'mettre': 851, 'presenter': 0}, {'visite': 25}, {'': (5, 'mine'), '0': 93, '<see_inf>': 25, '^': 1261,
'a': 1264, 'admettre': 1223, 'avouer': 1223, 'cent': 93, 'cinquante': 93, 'confesser': 1223, 'connecter': 826, 'de':
1266, 'dire': 1223, 'encore': 1267, 'les': 1268, 'mettre': 851, 'presenter': 826, 'reconnaitre': 1223, 'rencontrer':
25, 'rendre': 1269, 'retrouver': 25, 'trente': 93, 'vingt': 93, 'voir': 25, 'à': 1264}, {'<inf>': 507, 'revenir':
508}, {'^': 1271, 'encore': 1229, 'toujours': 1229}, {'<any_det>': 219, '<reach_noun>': 218}, {'<any_det>': 224},
{'^': 1274}, {'...': 1275}, {'N': 1276}, {'a': 1277, 'à': 1277}, {'<any_det>': 224, '<my>': 213}, {'^': 234, 'sur':
240}, {'<remarks>': 1280}, {'de': 1281}, {'^': 1279, 'des': 1281, 'mes': 1281, 'mon': 1281, 'plein': 1282, 'quelques':
1281, 'un': 1281}, {'N': 1283}, {'^': 234, 'a': 240, 'sur': 240, 'à': 240}, {'<remarks>': 1285}, {'de': 1286},
{'<remarks>': 1285, 'nouvelles': 287}, {'heure': 1050, 'heures': 1050, 'seances': 1050, 'trois': 1286}, {'<remarks>':
1285, 'benevolat': 193}, {'...': 216, '<remarks>': 1285}, {'...': 216, '<remarks>': 1285, 'avis': 929}, {'mal': 1287},
{'<remarks>': 1285, 'heure': 1050, 'heures': 1050, 'seances': 1050}, {'<remarks>': 1285, 'bons': 1286, 'heure': 1050,
'heures': 1050, 'seances': 1050}, {'mes': 1286}, {'^': 294, 'a': 931, 'avec': 295, 'pour': 895, 'sur': 295, 'à': 931},
{'asso': 193, 'association': 193}, {'N': 1297, '^': 294, 'l': 1298}, {'a': 1299, 'à': 1299}, {'main': 1300}, {'de':
1301}, {'<course>': 1004, '<remarks>': 1285, 'benevolat': 193, 'coup': 1302, 'retour': 1006}, {'...': 1278, '0': 1051,
'<any_det>': 219, '<reach_noun>': 218, 'a': 1284, 'beaucoup': 1287, 'des': 1288, 'deux': 1289, 'du': 1290, 'ma': 217,
'mes': 1291, 'mon': 1292, 'nos': 217, 'notre': 217, 'pas': 1293, 'plein': 1287, 'plusieurs': 1294, 'quatre': 1051,
'quelques': 1295, 'tous': 1296, 'trois': 1051, 'un': 1303, 'une': 1056, 'à': 1284}, {'annuler': 107}, {'<letter>':
250, 'N': 250}, {'': (23, 'contact'), 'avec': 1306, 'de': 1306, 'des': 1306, 'par': 1306, 'quelques': 1306},
{'interview': 147}, {'video': 147}, {'podcast': 147, 'talk': 147}, {'l': 1308, 'la': 1309, 'le': 1310, 'une': 1309},
{'pour': 5}, {'reco': 1312, 'recommandation': 1312}, {'a': 250, 'une': 1313, 'à': 250}, {'coup': 320, 'oeil': 18},
{'ma': 18, 'mes': 18, 'mon': 18, 'notre': 18, 'un': 1315}, {'jeter': 1316, 'jette': 1316, 'jettera': 1316, 'regarde':
1316, 'regarder': 1316}, {'jeter': 1316, 'jette': 1316, 'jettera': 1316, 'regarde': 1316, 'regarder': 1316, 'va':
1317}, {'^': 1318, 'ne': 785}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 350},
{'attente': 1320, 'call': 1001, 'disant': 350, 'ligne': 1001, 'me': 1321, 'mon': 1024, 'nous': 1321, 'vain': 107,
'visio': 1001}, {'cote': 651, 'de': 651, 'des': 651, 'du': 651}, {'recu': 1323}, {'rien': 1324}, {'D': 296, 'a': 295,
'ce': 898, 'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 1326}, {'D':
1032, 'a': 1327, 'à': 1327}, {'N': 1139}, {'cv': 5}, {'N': 1275}, {'': (23, 'contact'), 'a': 250, 'à': 250},
{'<letter>': 1332, '<remarks>': 1285}, {'trois': 1286}, {'cv': 1254}, {'<remarks>': 1285, 'bons': 1286}, {'<letter>':
1332, '<remarks>': 1285, 'client': 888, 'lead': 888, 'prospect': 888}, {'...': 1278, '<any_det>': 219, '<reach_noun>':
218, '<their>': 1330, 'a': 1331, 'beaucoup': 1287, 'des': 1333, 'deux': 1334, 'du': 1286, 'le': 1335, 'mes': 1286,
'mon': 1286, 'pas': 1293, 'plein': 1287, 'plusieurs': 1286, 'quelques': 1336, 'tous': 1296, 'un': 1337, 'à': 1331},
{'appeler': 107, 'avoir': 107}, {'joindre': 107, 'voir': 107}, {'parler': 107, 'telephoner': 107}, {'<reach_inf>':
107, '<see_inf>': 107, 'l': 1339, 'la': 1340, 'le': 1340, 'les': 1137, 'lui': 1341}, {'d': 1342, 'de': 1342},
{'<shifted>': 816, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee':
107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'voir': 250}, {'a': 531, 'au': 532,
'chez': 534, 'dejeuner': 250, 'diner': 250, 'dîner': 250, 'me': 1345, 'nous': 1345, 'à': 531}, {'<came>': 552,
'<set>': 25, '<shifted>': 293, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'categorique': 180,
'cense': 405, 'censee': 405, 'clair': 180, 'claire': 180, 'convaincu': 539, 'convaincue': 539, 'd': 543, 'decommande':
107, 'decommandee': 107, 'deprogramme': 107, 'deprogrammee': 107, 'finalement': 1344, 'formel': 180, 'formelle': 180,
'meme': 863, 'même': 863, 'ok': 540, 'partant': 540, 'partante': 540, 'passe': 1346, 'passee': 1346, 'passé': 1346,
'persuade': 539, 'persuadee': 539, 'pour': 545, 'supprime': 107, 'supprimee': 107, 'venu': 1346, 'venue': 1346},
{'de': 1066}, {'<would_give>': 18, 'm': 576, 'me': 576, 'nous': 576}, {'^': 1349}, {'m': 576, 'me': 576, 'nous': 576},
{'^': 1351}, {'elle': 1350, 'elles': 1352, 'il': 1350, 'ils': 1352}, {'aucune': 1066, 'pas': 1348, 'rien': 108},
{'aucune': 1066, 'moi': 246, 'pas': 1348, 'qu': 1353, 'rien': 108, 'si': 147, 'toujours': 1354}, {'partie': 1027},
{'la': 1356}, {'notres': 1027}, {'N': 250, 'de': 1357, 'des': 1358, 'la': 1027, 'là': 1027, 'present': 1027,
'presente': 1027, 'presentes': 1027, 'presents': 1027, 'présente': 1027, 'présentes': 1027}, {'': (14, 'together'),
'N': 250}, {'N': 250, 'aussi': 1359, 'de': 1357, 'des': 1358, 'egalement': 1359, 'la': 1360, 'là': 1360, 'present':
1027, 'presente': 1027, 'presentes': 1027, 'presents': 1027, 'présente': 1027, 'présentes': 1027}, {'avec': 250,
'cense': 1088, 'censee': 1088, 'chez': 250}, {'parti': 107, 'partie': 107}, {'notres': 1360}, {'<came>': 552, 'N':
250, 'aussi': 1359, 'categorique': 180, 'clair': 180, 'claire': 180, 'de': 1357, 'deja': 1363, 'des': 1364,
'egalement': 1359, 'formel': 180, 'formelle': 180, 'la': 1360, 'là': 1360, 'present': 1360, 'presente': 1360,
'presentes': 1027, 'presents': 1027, 'présente': 1360, 'présentes': 1027}, {'donne': 350, 'donné': 350}, {'avec': 250,
'chez': 250}, {'du': 1177}, {'<date>': 250, 'bout': 1368}, {'au': 1369, 'en': 1369, 'par': 1369}, {'': (23,
'contact'), 'au': 1369, 'en': 1369, 'par': 1369}, {'<them>': 1370, 'N': 1371}, {'a': 939, 'à': 939}, {'...': 1373},
{'...': 1373, 'D': 1032, 'a': 1034, 'comment': 1374, 'à': 1034}, {'appeler': 107, 'croiser': 107, 'voir': 107},
{'des': 1281, 'mes': 1281, 'mon': 1281, 'plein': 1282, 'quelques': 1281, 'un': 1281}, {'N': 1377}, {'N': 1095},
{'bond': 107}, {'connaissance': 250, 'mise': 946}, {'point': 250}, {'demo': 234, 'démo': 234, 'oral': 234, 'pitch':
234, 'presentation': 234, 'soutenance': 234}, {'^': 1383}, {'<their>': 1384, 'N': 240, 'la': 1384, 'le': 1384},
{'<their>': 1330, 'le': 1335}, {'chez': 250, 'par': 250}, {'a': 250, 'au': 250, 'chez': 250, 'voir': 250, 'à': 250},
{'saut': 1388}, {'<course>': 1004, '<date>': 250, '<drink>': 250, '<remarks>': 1285, 'audit': 240, 'benevolat': 193,
'crochet': 1387, 'petit': 1389, 'point': 250, 'retour': 1006, 'saut': 1388}, {'<course>': 1004, '<date>': 250,
'heure': 1050, 'heures': 1050, 'intro': 943, 'relecture': 240, 'retour': 1006, 'seances': 1050}, {'0': 1051, '^':
1094, 'a': 1378, 'avec': 1379, 'beaucoup': 1287, 'des': 1286, 'deux': 1289, 'du': 1290, 'faux': 1380, 'l': 944, 'la':
1381, 'le': 1382, 'les': 948, 'mes': 1286, 'mon': 1286, 'part': 287, 'pas': 1293, 'plein': 1287, 'plusieurs': 1294,
'quatre': 1051, 'quelques': 1295, 'repeter': 1385, 'suivre': 1386, 'tous': 1296, 'trois': 1051, 'un': 1390, 'une':
1391, 'à': 1378}, {'demande': 40}, {'^': 1393}, {'j': 1394, 'je': 1394}, {'<inf>': 0, 'que': 1395}, {'^': 1393,
'reflechisse': 147}, {'j': 1394, 'je': 1397}, {'<inf>': 0, 'les': 852, 'mettre': 851, 'que': 1398}, {'<giveinf>': 40,
'leur': 40, 'lui': 40}, {'^': 41}, {'^': 41, 'mettre': 851, 'presenter': 0}, {'<them>': 40, 'demande': 40},
{'<see_inf>': 25, '^': 8, 'rendre': 1269}, {'^': 8}, {'aille': 1405, 'sois': 1405}, {'': (5, 'mine'), '^': 1403,
'aille': 1404, 'y': 1406}, {'leve': 1405, 'lève': 1405}, {'': (5, 'mine'), '^': 1403, 'dorme': 1405, 'me': 1408,
'parte': 1405, 'reflechisse': 147, 'rentre': 1405, 'sois': 1405}, {'j': 1407, 'je': 1409}, {'<inf>': 0, '^': 1400,
'attendre': 822, 'connecter': 826, 'l': 1401, 'la': 1401, 'le': 1401, 'les': 1402, 'mettre': 851, 'presenter': 826,
'que': 1410}, {'<their>': 234, 'la': 234, 'le': 234}, {'^': 1412}, {'^': 1412, 'sur': 1413}, {'donne': 1414, 'donné':
1414, 'sur': 1413}, {'': (19, 'gave:resource'), '<helpful>': 213}, {'<any_det>': 1416, '<my>': 213}, {'^': 1417},
{'N': 1418}, {'N': 295, '^': 294}, {'a': 1420, 'à': 1420}, {'main': 1421}, {'de': 1422}, {'coup': 1423}, {'...': 1278,
'<any_det>': 219, '<reach_noun>': 218, 'a': 1419, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un':
1424, 'à': 1419}, {'a': 295, 'au': 295, 'aux': 295, 'sur': 295, 'à': 295}, {'N': 1426}, {'...': 1278}, {'^': 4, 'a':
5, 'aupres': 983, 'à': 5}, {'<them>': 1429, 'N': 1429}, {'de': 1430}, {'faveur': 1431}, {'en': 1432, 'pour': 1430},
{'mot': 1433}, {'D': 203, 'a': 291, 'au': 291, 'en': 291, 'finalement': 1084, 'un': 1434, 'à': 291}, {'un': 1434},
{'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a': 1437, 'à': 1437}, {'a': 987, 'à': 987}, {'merci': 1439}, {'lapin':
107, 'merci': 1439}, {'avec': 233, 'passee': 244, 'passees': 244}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver':
25}, {'de': 1443}, {'a': 195, 'avec': 195, 'pour': 195, 'à': 195}, {'coaching': 1445, 'mentorat': 1445, 'mentoring':
1445, 'tutorat': 1445}, {'avec': 233, 'de': 1446, 'passee': 244, 'passees': 244}, {'': (11, 'thinking'), 'j': 1394,
'je': 1394}, {'<inf>': 0, 'qu': 147, 'que': 1448}, {'': (5, 'mine'), '^': 1403, 'aille': 1405, 'y': 1406}, {'': (5,
'mine'), '^': 1403, 'dorme': 1405, 'me': 1408, 'parte': 1405, 'rentre': 1405, 'sois': 1405}, {'j': 1450, 'je': 1451},
{'<inf>': 0, '^': 1400, 'connecter': 826, 'les': 1268, 'mettre': 851, 'presenter': 826, 'que': 1452}, {'<any_det>':
356, '<my>': 356}, {'^': 1454}, {'faut': 1455}, {'que': 1170}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1458},
{'^': 1458, 'encore': 1459, 'toujours': 1459}, {'faut': 1457, 'manque': 1460}, {'manque': 1460}, {'N': 250, 'aussi':
1027}, {'avait': 1463}, {'^': 1318, 'faudra': 1396, 'faudrait': 1449, 'faut': 1453, 'leur': 1456, 'lui': 1456, 'me':
1461, 'ne': 785, 'nous': 1462, 'parait': 350, 'paraît': 350, 'y': 1464}, {'elle': 286, 'il': 286, 'on': 179}, {'N':
286, 'j': 179, 'je': 179, 'nous': 179}, {'qu': 1466, 'que': 1467}, {'pour': 1468}, {'a': 295, 'au': 295, 'dans': 295,
'devant': 295, 'à': 295}, {':': 1043, 'N': 1042, 'de': 975, 'entre': 975}, {'<date>': 570, 'N': 570}, {'<date>': 570,
'N': 570, 'l': 1472, 'la': 1472}, {'a': 1473, 'au': 1473, 'aux': 1473, 'chez': 1473, 'en': 1473, 'voir': 1473, 'à':
1473}, {'<give1>': 40}, {'<give1>': 40, 'en': 1475}, {'^': 1476, 'dois': 300}, {'0': 70, '<any_det>': 70, '<their>':
70, 'ca': 70, 'deux': 70, 'tout': 70, 'trois': 70}, {'<do1>': 1478, 'amene': 40, 'amène': 40, 'appelle': 40,
'appellerai': 40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40}, {'^': 1480}, {'j':
1481, 'je': 1481}, {'que': 1482}, {'d': 93, 'de': 93}, {'a': 893, 'accepte': 894, 'accepté': 894, 'dit': 1483, 'du':
1305, 'dû': 1305, 'envie': 147, 'pense': 148, 'pensé': 148, 'point': 25, 'promis': 1484, 'rdv': 25, 'rendez': 288,
'reunion': 25, 'reve': 147, 'rêvé': 147, 'un': 289, 'une': 289, 'à': 893}, {'': (7, 'waiting'), 'de': 34, 'encore':
34, 'qu': 34, 'que': 34, 'toujours': 34}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147,
'dîner': 147, 'faire': 147, 'manger': 147, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'voir':
147}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147,
'manger': 147, 'me': 1487, 'nous': 1487, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se':
1487, 'voir': 147}, {'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1489, 'vite': 40},
{'<causative>': 40, 'signe': 40}, {'<do1>': 1490, 'fais': 1491}, {'fais': 1491}, {'^': 1493, 'dois': 93}, {'^': 1492,
'leur': 1494, 'lui': 1494}, {'bricole': 40, 'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40,
'dessine': 40, 'dépose': 40, 'fais': 1491, 'fait': 1491, 'ferai': 1491, 'garde': 40, 'garderai': 40, 'imprime': 40,
'imprimerai': 40, 'installe': 40, 'note': 40, 'prends': 40, 'ramene': 40, 'ramène': 40, 'rapporte': 40, 'rapporterai':
40, 'redige': 40, 'redigerai': 40, 'rends': 40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne':
40, 'traduirai': 40, 'traduis': 40}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 250, 'parle': 250,
'parlé': 250, 'promis': 1497, 'repondu': 250, 'telephone': 250, 'téléphoné': 250}, {'^': 1493}, {'^': 1496, 'ai':
1498, 'leur': 1499, 'lui': 1499}, {'^': 40, 'leur': 93, 'lui': 93}, {'a': 1501, 'à': 1501}, {'elle': 1502}, {'lui':
1502}, {'d': 1503, 'de': 1504}, {'a': 1501, 'aupres': 1505, 'à': 1501}, {'engage': 1506, 'engagee': 1506, 'engagé':
1506}, {'etais': 1507}, {'suis': 1507}, {'<see_inf>': 107}, {'pas': 1510, 'plus': 1510}, {'peut': 1511, 'peux': 1511,
'pourrai': 1511, 'pourrais': 1511, 'pouvais': 1511, 'pouvait': 1511}, {'appeler': 147, 'boire': 147, 'caler': 147,
'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1487, 'nous': 1487, 'organiser': 147,
'pas': 1510, 'plus': 1510, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1487, 'voir': 147}, {'<go1>': 1474,
'<them>': 1477, '^': 1479, 'accompagne': 732, 'ai': 1485, 'aimerais': 147, 'attends': 1486, 'conduirai': 732,
'conduis': 732, 'depose': 732, 'devrais': 1488, 'devrait': 1488, 'devrions': 1488, 'dois': 300, 'dépose': 732,
'emmene': 732, 'emmenerai': 732, 'emmène': 732, 'fais': 653, 'fait': 653, 'ferai': 653, 'hesite': 147, 'l': 1495,
'la': 1495, 'le': 1495, 'les': 1495, 'leur': 1500, 'lui': 1500, 'm': 1508, 'me': 1509, 'ne': 1512, 'peut': 1511,
'peux': 1511, 'pourrai': 1511, 'pourrais': 1513, 'pourrait': 1488, 'pourrions': 1488, 'pouvais': 1511, 'pouvait':
1511, 'raccompagne': 732}, {'<inf>': 107}, {'<sort_of_met>': 107, 'ose': 1515}, {'<do1>': 1478, '<lui_give>': 40},
{'N': 570}, {'<any_det>': 20}, {'^': 1519}, {'apres': 107}, {'qu': 147, 'que': 147}, {'admettre': 1223, 'avouer':
1223, 'confesser': 1223, 'dire': 1223, 'reconnaitre': 1223}, {'': (11, 'thinking'), 'appeler': 147, 'boire': 147,
'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1487, 'nous': 1487,
'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1487, 'voir': 147}, {'': (5, 'mine'), '^':
1261, 'admettre': 1223, 'avouer': 1223, 'confesser': 1223, 'connecter': 826, 'dire': 1223, 'encore': 40, 'les': 1268,
'mettre': 851, 'presenter': 826, 'reconnaitre': 1223}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par': 25, 'pour': 25,
'à': 25}, {'attendu': 1526, 'attendue': 1526, 'attendus': 1526, 'convie': 1526, 'conviee': 1526, 'convies': 1526,
'invite': 1526, 'invitee': 1526, 'invitees': 1526, 'invites': 1526, 'invité': 1526}, {'^': 71, 'visiter': 25}, {'^':
71}, {'<do1>': 1490, 'fais': 1491, 'leur': 1475, 'lui': 1475}, {'^': 1530, 'leur': 1494, 'lui': 1494}, {'': (5,
'mine'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'occupe': 1532}, {'en': 1533, 'engage': 170, 'etais': 1507,
'occupe': 1532}, {'d': 40, 'de': 40, 'des': 40, 'du': 40}, {'': (5, 'mine'), '^': 40, 'leur': 93, 'lui': 93}, {'a':
1536, 'aupres': 1505, 'de': 40, 'pour': 40, 'à': 1536}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40}, {'engage': 1537,
'engagee': 1537, 'engagé': 1537, 'propose': 1538, 'proposee': 1538, 'proposé': 1538}, {'charge': 1535, 'demande': 147,
'rappelle': 147, 'souviens': 147, 'suis': 1539}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'à': 25}, {'a':
147, 'qu': 147, 'que': 147, 'à': 147}, {'N': 570, '^': 1519}, {'<giveinf>': 40, 'l': 41, 'la': 41, 'le': 41, 'les':
41, 'leur': 40, 'lui': 40}, {'^': 1544}, {'bien': 147}, {'<go1>': 1474, '<them>': 1477, '^': 1517, 'accompagne': 732,
'accueille': 1518, 'accueillons': 1518, 'aura': 1520, 'aurai': 1520, 'conduirai': 732, 'conduis': 732, 'cours': 1521,
'crois': 1522, 'depose': 732, 'devais': 1523, 'devrais': 1524, 'devrait': 1488, 'devrions': 1488, 'dois': 1525,
'dépose': 732, 'emmene': 732, 'emmenerai': 732, 'emmène': 732, 'est': 1527, 'fais': 1528, 'fait': 653, 'ferai': 653,
'gere': 1529, 'l': 1531, 'la': 1531, 'le': 1531, 'les': 1531, 'leur': 1500, 'lui': 1500, 'm': 1534, 'me': 1540, 'ne':
1512, 'pars': 1541, 'pense': 1542, 'peut': 1511, 'peux': 1511, 'pourrai': 1511, 'pourrais': 1513, 'pourrait': 1488,
'pourrions': 1488, 'pouvais': 1511, 'pouvait': 1511, 'prends': 1529, 'raccompagne': 732, 'recevons': 1518, 'recevra':
1520, 'recevrai': 1520, 'recevrons': 1520, 'recois': 1543, 'recoit': 1543, 'recupere': 1520, 'reflechis': 147,
'sommes': 1527, 'songe': 147, 'suis': 1527, 'va': 893, 'vais': 1545, 'verrais': 1546, 'voudrais': 147},
{'entremetteurs': 5}, {'a': 250, 'au': 250, 'aux': 250, 'les': 1548, 'à': 250}, {'mois': 18}, {'semaine': 18},
{'prochaine': 18}, {'semaine': 1552}, {'bientot': 18, 'ce': 1550, 'cette': 1551, 'la': 1553}, {'D': 18, 'bientot': 18,
'ce': 1550, 'cette': 1551, 'la': 1553}, {'<hand3>': 1554, '<send3>': 1554, 'apporte': 1555, 'depose': 1555, 'dépose':
1555, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'ramène': 19, 'transmet': 19}, {'facebook': 147, 'insta':
147, 'instagram': 147, 'linkedin': 147, 'twitter': 147, 'x': 147}, {'sur': 1557}, {'^': 941, 'avec': 942}, {'contact':
1559, 'lien': 1559, 'relation': 1559}, {'en': 1560}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107,
'contactee': 107, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107},
{'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1562, 'felicite': 107,
'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé':
107, 'contacte': 107, 'contactee': 107, 'encore': 1563, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee':
107, 'vu': 107, 'vue': 107}, {'N': 942, 'a': 942, 'au': 942, 'aux': 942, 'à': 942}, {'a': 942, 'au': 942, 'aux': 942,
'à': 942}, {'a': 942, 'au': 942, 'aux': 942, 'en': 1560, 'à': 942}, {'bloc': 201}, {'peu': 201}, {'^': 200, 'a': 1568,
'comme': 201, 'un': 1569, 'à': 1568}, {'pas': 1563}, {'<cheered>': 201, '<warned>': 286, 'aide': 918, 'aidee': 918,
'aidé': 918, 'appris': 1558, 'conseille': 918, 'conseillee': 918, 'conseillé': 918, 'depanne': 918, 'depannee': 918,
'epaule': 295, 'epaulee': 295, 'eu': 250, 'eue': 250, 'forme': 1426, 'formee': 1426, 'formes': 1426, 'initie': 1426,
'initiee': 1426, 'inities': 1426, 'lu': 1558, 'mis': 1561, 'mise': 1561, 'mises': 1561, 'pas': 1564, 'presente': 1565,
'presentee': 1566, 'presentees': 1567, 'presentes': 1567, 'présenté': 1565, 'présentés': 1567, 'rebooste': 1570,
'reboostee': 1570, 'recommande': 984, 'recommandee': 984, 'recommandé': 984, 'remonte': 1570, 'remontee': 1570,
'remontees': 1570, 'remontes': 1570, 'remotive': 1570, 'remotivee': 1570, 'remplace': 295, 'remplacee': 295,
'seconde': 193, 'secondee': 193, 'toujours': 1571, 'vu': 1558, 'vue': 1558}, {'<them>': 180, 'N': 180}, {'d': 1573,
'de': 1573}, {'^': 1556, 'ai': 1572, 'anniv': 1011, 'anniversaire': 1011, 'avis': 1210, 'idee': 1574}, {'camp': 18},
{'son': 1576}, {'dans': 1577}, {'est': 1578}, {'^': 1556, 'balle': 1579, 'messagerie': 107}, {'<my>': 213}, {'^':
1581}, {'N': 1582}, {'plan': 107}, {'': (0, 'missed'), 'sur': 107, 'vocal': 107}, {'sa': 107, 'son': 107}, {'sur':
1586}, {'message': 1585, 'vocal': 1587}, {'a': 1583, 'en': 1584, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217,
'notre': 217, 'un': 1588, 'à': 1583}, {'^': 1556}, {'connaitre': 942, 'rencontrer': 942}, {'se': 1591}, {'un': 942,
'une': 942}, {'^': 941, 'a': 942, 'au': 942, 'aux': 942, 'en': 1560, 'l': 1593, 'à': 942}, {'<warned>': 286, 'fait':
1592, 'forme': 1426, 'formee': 1426, 'formes': 1426, 'initie': 1426, 'initiee': 1426, 'inities': 1426, 'mis': 1561,
'mise': 1561, 'mises': 1561, 'presente': 1566, 'presentee': 1566, 'presentees': 1594, 'presentes': 1594, 'présenté':
1566, 'présentés': 1594, 'rebooste': 1570, 'reboostee': 1570, 'remonte': 1570, 'remontee': 1570, 'remontees': 1570,
'remontes': 1570, 'remotive': 1570, 'remotivee': 1570, 'remplace': 193, 'remplacee': 193, 'seconde': 193, 'secondee':
193}, {'^': 1556, 'ai': 1595}, {'recommandation': 1312}, {'de': 1597}, {'<inf>': 76, 'faut': 76, 'il': 375, 'je':
1194, 'mieux': 1195, 'ne': 76, 'pas': 76}, {'^': 1599}, {',': 1600}, {'<lui_give>': 40}, {'accord': 250, 'adresse':
250, 'avis': 250, 'benediction': 250, 'confiance': 250, 'conge': 250, 'demission': 250, 'disponibilites': 250,
'dispos': 250, 'feu': 250, 'numero': 250, 'ok': 250, 'parole': 250, 'preavis': 250, 'reponse': 250}, {'<any_det>':
224, '<my>': 213, 'des': 224, 'deux': 224, 'l': 224, 'la': 224, 'le': 224, 'les': 224, 'trois': 224, 'un': 224, 'une':
224}, {'^': 224}, {'d': 1605, 'de': 1605}, {'de': 1605}, {'tas': 1607}, {'<any_det>': 219, '<my>': 1603, '^': 1604,
'des': 1605, 'plein': 1606, 'quelques': 1605, 'un': 1608}, {'<any_det>': 234}, {'^': 1610}, {'<any_det>': 295, '^':
294, 'comment': 295, 'pourquoi': 295}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect':
5}, {'deux': 1613, 'un': 1613, 'une': 1613}, {'^': 1475}, {'^': 1475, 'l': 1615, 'la': 1615, 'le': 1615, 'les': 1615,
'leur': 1615, 'lui': 1615}, {'j': 1616, 'je': 1616, 'on': 1616}, {'que': 1617}, {'combien': 295, 'comment': 295, 'la':
295, 'le': 295, 'les': 295, 'pourquoi': 295}, {'<handed>': 1582}, {'<taught>': 1612}, {'courage': 201}, {'<pro>': 5,
'expert': 1163}, {'<good>': 1623, '<pro>': 5, 'expert': 1163}, {'<any_det>': 1624, 'N': 5, 'd': 908, 'de': 908, 'l':
1163, 'la': 1163, 'le': 1163, 'ma': 1163, 'mon': 1163, 'notre': 1163, 'un': 1163, 'une': 1163}, {'': (8, 'asked'),
'd': 908, 'de': 908}, {'lacher': 201}, {'rien': 1627}, {'accrocher': 201}, {'bon': 201}, {'<inf>': 286, 'ne': 1628,
's': 1629, 'tenir': 1630}, {'': (5, 'mine'), '<give1>': 40, 'lis': 40, 'm': 921, 'prepare': 40, 'prépare': 40,
'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1632, 'l': 1615, 'la': 1615, 'le': 1615, 'les':
1615, 'leur': 1615, 'lui': 1615}, {'j': 1633, 'je': 1633, 'on': 1616}, {'bravo': 201, 'd': 908, 'de': 1631, 'q': 924,
'que': 1634}, {'^': 294, 'd': 295, 'de': 295, 'sur': 295}, {'cours': 1636}, {'<remarks>': 1285, 'annotations': 1280,
'correctifs': 1280, 'corrections': 1280, 'cours': 1636, 'critiques': 1280, 'impressions': 1280, 'notes': 1280,
'suggestions': 1280}, {'cours': 1636, 'trois': 1286}, {'<remarks>': 1285, 'annotations': 1280, 'correctifs': 1280,
'corrections': 1280, 'critiques': 1280, 'impressions': 1280, 'notes': 1280, 'suggestions': 1280}, {'<remarks>': 1285,
'annotations': 1280, 'avis': 929, 'correctifs': 1280, 'corrections': 1280, 'critiques': 1280, 'impressions': 1280,
'notes': 1280, 'suggestions': 1280}, {'^': 294, 'avec': 295, 'pour': 295, 'sur': 295}, {'main': 1642}, {'de': 1643},
{'<remarks>': 1285, 'annotations': 1280, 'correctifs': 1280, 'corrections': 1280, 'coup': 1644, 'cours': 1636,
'critiques': 1280, 'impressions': 1280, 'notes': 1280, 'suggestions': 1280}, {'0': 1637, 'beaucoup': 1287, 'des':
1638, 'deux': 1639, 'du': 1286, 'mes': 1640, 'mon': 1641, 'pas': 1293, 'plein': 1287, 'plusieurs': 1286, 'quelques':
1336, 'tous': 1296, 'trois': 1637, 'un': 1645}, {'': (23, 'contact'), 'que': 1617}, {'annotations': 1280,
'correctifs': 1280, 'corrections': 1280, 'critiques': 1280, 'impressions': 1280, 'notes': 1280, 'suggestions': 1280},
{'annotations': 1280, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1280, 'corrections': 1280,
'critiques': 1280, 'impressions': 1280, 'lead': 5, 'notes': 1280, 'prospect': 5, 'suggestions': 1280}, {'des': 1648,
'deux': 1613, 'mes': 1648, 'mon': 1648, 'un': 1649, 'une': 1613}, {'<any_det>': 295, '^': 294, 'combien': 295,
'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'pourquoi': 295}, {'beaucoup': 1287, 'des': 1640, 'deux': 1334,
'du': 1286, 'mes': 1640, 'mon': 1640, 'part': 286, 'pas': 1293, 'plein': 1287, 'plusieurs': 1286, 'quelques': 1336,
'tous': 1296, 'un': 1640}, {'coup': 1644}, {'un': 1653}, {'<any_det>': 1624, 'N': 5, 'l': 1163, 'la': 1163, 'le':
1163, 'ma': 1163, 'mon': 1163, 'notre': 1163, 'un': 1163, 'une': 1163}, {'<any_det>': 295, '^': 294}, {'<any_det>':
213}, {'^': 1657}, {'': (19, 'gave:resource'), '<any_det>': 213}, {'argent': 214}, {'l': 1660}, {'0': 214, '^': 1659,
'cent': 214, 'de': 1661}, {'': (5, 'mine'), '^': 980}, {'': (5, 'mine'), 'd': 1663, 'de': 1663, 'que': 40}, {'<inf>':
286, '^': 40}, {'d': 1665, 'de': 1665}, {'moral': 201}, {'confiance': 201, 'courage': 201, 'du': 1622, 'le': 1667},
{'<any_det>': 1624}, {'des': 1648, 'mes': 1648, 'mon': 1648, 'un': 1648}, {'<give1>': 40, 'lis': 40, 'm': 921,
'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1671, 'l': 1615,
'la': 1615, 'le': 1615, 'les': 1615, 'leur': 1615, 'lui': 1615}, {'j': 1672, 'je': 1672, 'on': 1616}, {'': (23,
'contact'), 'q': 924, 'que': 1673}, {'bon': 1622}, {'<handed>': 1609, '<read_it>': 1611, '<said>': 286, '<taught>':
1612, '<vowed>': 724, 'adresse': 1614, 'adressé': 1614, 'amene': 1614, 'amené': 1614, 'annonce': 1618, 'annoncé':
1618, 'annote': 1611, 'apporte': 1614, 'apporté': 1614, 'appris': 1619, 'aussi': 1620, 'bien': 1621, 'bon': 1622,
'challenge': 1611, 'commente': 1611, 'commenté': 1611, 'confie': 1582, 'confirme': 1618, 'confirmé': 1618, 'confié':
1582, 'conseille': 1625, 'conseillé': 1625, 'corrige': 1611, 'corrigé': 1611, 'demande': 1626, 'demandé': 1626,
'detaille': 1619, 'dit': 1635, 'donne': 1646, 'donné': 1646, 'ecrit': 1647, 'envoye': 1650, 'explique': 1651,
'expliqué': 1651, 'fait': 1652, 'file': 1654, 'filé': 1654, 'indique': 1655, 'laisse': 1582, 'laissé': 1582, 'montre':
1656, 'montré': 1656, 'offert': 1153, 'parle': 250, 'parlé': 250, 'partage': 1658, 'partagé': 1658, 'pose': 259,
'posé': 259, 'presente': 949, 'prete': 1662, 'promis': 1664, 'propose': 1666, 'proposé': 1666, 'présenté': 949,
'prêté': 1662, 'raconte': 1619, 'raconté': 1619, 'recommande': 1625, 'recommandé': 1625, 'redonne': 1668, 'redonné':
1668, 'refile': 1669, 'refilé': 1669, 'relu': 1611, 'remonte': 1668, 'renvoye': 1670, 'repondu': 1674, 'revu': 1611,
'souhaite': 1675, 'souhaité': 1675, 'suggere': 1625, 'suggéré': 1625, 'telephone': 250, 'tout': 1621, 'téléphoné':
250}, {'mon': 930}, {'d': 981, 'de': 981}, {'<handed>': 220, '<tip>': 1601, '^': 1602, 'ai': 1676, 'donne': 1677,
'donné': 1677, 'faut': 434, 'prete': 1582, 'promis': 1678, 'prête': 1582, 'tour': 1114}, {'<tip>': 1601}, {'...':
1028}, {'<date>': 107, 'rendez': 835}, {'<reach_inf>': 107, '<see_inf>': 107}, {'<reach_inf>': 107, '<see_inf>': 107,
'l': 1683, 'la': 1683, 'le': 1683, 'les': 1683, 'lui': 1683}, {'anniv': 107, 'anniversaire': 107}, {'<any_det>': 1682,
'N': 107, 'd': 1684, 'de': 1684, 'l': 1685, 'le': 1685}, {'article': 147, 'interview': 147, 'portrait': 147, 'post':
147}, {'bouquin': 147, 'livre': 147, 'post': 147}, {'': (11, 'thinking'), '<media>': 147, 'facebook': 147, 'insta':
147, 'instagram': 147, 'l': 1021, 'la': 1035, 'le': 1036, 'les': 1021, 'leur': 1021, 'linkedin': 147, 'sa': 1021,
'son': 1021, 'twitter': 147, 'un': 1021, 'une': 1021, 'x': 147}, {'dans': 1037, 'l': 1687, 'le': 1688, 'par': 1037,
'qu': 147, 'que': 147, 'sur': 1689, 'un': 1687, 'une': 1687, 'via': 1022}, {'<remarks>': 1285, 'annotations': 1280,
'audit': 240, 'correctifs': 1280, 'corrections': 1280, 'critiques': 1280, 'impressions': 1280, 'notes': 1280,
'suggestions': 1280}, {'relecture': 240}, {'beaucoup': 1287, 'des': 1640, 'deux': 1334, 'du': 1286, 'mes': 1640,
'mon': 1640, 'part': 286, 'pas': 1293, 'plein': 1287, 'plusieurs': 1286, 'quelques': 1336, 'tous': 1296, 'un': 1691,
'une': 1692}, {'<handed>': 1609, '<read_it>': 1611, '<said>': 286, '<taught>': 1612, '<vowed>': 724, 'adresse': 1614,
'adressé': 1614, 'amene': 1614, 'amené': 1614, 'annonce': 1618, 'annoncé': 1618, 'annote': 1611, 'apporte': 1614,
'apporté': 1614, 'appris': 1619, 'aussi': 1620, 'bien': 1621, 'bon': 1622, 'challenge': 1611, 'commente': 1611,
'commenté': 1611, 'confie': 1582, 'confirme': 1618, 'confirmé': 1618, 'confié': 1582, 'conseille': 1625, 'conseillé':
1625, 'corrige': 1611, 'corrigé': 1611, 'demande': 1626, 'demandé': 1626, 'detaille': 1619, 'dit': 1635, 'donne':
1646, 'donné': 1646, 'ecrit': 1647, 'envoye': 1650, 'explique': 1651, 'expliqué': 1651, 'fait': 1693, 'file': 1654,
'filé': 1654, 'indique': 1655, 'laisse': 1582, 'laissé': 1582, 'montre': 1656, 'montré': 1656, 'offert': 1153,
'parle': 250, 'parlé': 250, 'partage': 1658, 'partagé': 1658, 'pose': 259, 'posé': 259, 'presente': 949, 'prete':
1662, 'promis': 1664, 'propose': 1666, 'proposé': 1666, 'présenté': 949, 'prêté': 1662, 'raconte': 1619, 'raconté':
1619, 'recommande': 1625, 'recommandé': 1625, 'redonne': 1668, 'redonné': 1668, 'refile': 1669, 'refilé': 1669,
'relu': 1611, 'remonte': 1668, 'renvoye': 1670, 'repondu': 1674, 'revu': 1611, 'souhaite': 1675, 'souhaité': 1675,
'suggere': 1625, 'suggéré': 1625, 'telephone': 250, 'tout': 1621, 'téléphoné': 250}, {'<handed>': 220, '<must3>': 269,
'^': 1602, 'ai': 1694, 'donne': 1677, 'donné': 1677, 'faut': 434, 'prete': 1582, 'promis': 1678, 'prête': 1582}, {'':
(13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8,
'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 76, 'leur': 40, 'lui': 40, 'ne': 76, 'pas': 76}, {'^': 1698}, {'^':
595, 'd': 1699, 'de': 1699}, {'<imperative>': 76, 'faut': 76, 'il': 375, 'n': 76, 'ne': 76, 'surtout': 76}, {'^':
1701}, {':': 1702, 'd': 379, 'de': 379, 'qu': 601, 'que': 604}, {'<hand3>': 912, '<send3>': 912, '<would_give>': 18,
'l': 575, 'la': 575, 'le': 575, 'les': 575, 'm': 609, 'me': 609, 'nous': 609}, {'^': 1704, 'allait': 405, 'va': 405},
{'<hand3>': 912, '<send3>': 912, '<would_give>': 18, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 575, 'la': 575, 'le': 575, 'les': 575, 'm': 609, 'me': 609, 'ne': 382,
'nous': 609, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1706, 'allait': 405, 'va': 405}, {'devait': 76,
'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'ne': 382, 'valait': 76,
'vaudrait': 76, 'vaut': 76}, {'^': 1708, 'aurai': 583, 'aurais': 583, 'aurait': 583, 'aurions': 583, 'recevrai': 583,
'recevrais': 583, 'recevrait': 583, 'recevrions': 583}, {'elle': 1705, 'il': 1707, 'j': 584, 'je': 584, 'nous': 584,
'on': 1709}, {'...': 1703, ':': 377, 'd': 608, 'de': 608, 'qu': 1710, 'que': 618}, {'astuce': 180, 'conseil': 180,
'tip': 180}, {'conseil': 374}, {'bigo': 250, 'bigophone': 250, 'fil': 250, 'grelot': 250, 'phone': 250, 'telephone':
250, 'tube': 250, 'téléphone': 250}, {'de': 1714}, {'coup': 1715}, {'conseil': 374, 'coup': 1715, 'petit': 1716},
{'...': 1712, 'comme': 1713, 'le': 1713, 'un': 1717}, {'part': 250}, {'<letter>': 250, 'faire': 1719}, {'<any_det>':
1720, '<letter>': 250, 'faire': 1719}, {'des': 622, 'en': 1584, 'plantee': 107, 'poireauter': 107, 'seul': 107,
'seule': 107, 'tomber': 107, 'un': 622}, {'en': 1584, 'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule': 107,
'tomber': 107}, {'rappele': 107, 'repondu': 107}, {'bigo': 250, 'bigophone': 250, 'fil': 250, 'grelot': 250, 'phone':
250, 'tel': 250, 'telephone': 250, 'tube': 250, 'tél': 250, 'téléphone': 250}, {'de': 1725}, {'coup': 1726, 'petit':
1716}, {'un': 1727}, {'<handed_me>': 250, '<reached_me>': 250, '<said>': 1697, '<urges>': 571, '<vowed>': 580,
'accompagne': 246, 'accompagnee': 246, 'accompagné': 246, 'accueillis': 250, 'alerte': 581, 'alertee': 581, 'alerté':
581, 'annonce': 586, 'annoncé': 586, 'assure': 588, 'assuré': 588, 'certifie': 589, 'confirme': 586, 'confirmé': 586,
'conjure': 590, 'conseille': 594, 'conseillé': 594, 'demande': 1700, 'demandé': 1700, 'dit': 1711, 'donne': 1718,
'donné': 1718, 'ecrit': 586, 'envoye': 1721, 'exhorte': 590, 'fait': 620, 'garanti': 588, 'invites': 250, 'jure': 588,
'juré': 588, 'laisse': 1722, 'laissee': 1723, 'laisses': 1723, 'laissé': 1722, 'lance': 397, 'lancé': 397, 'mis': 626,
'mise': 626, 'parle': 627, 'parlé': 627, 'pas': 1724, 'passe': 1728, 'passé': 1728, 'plante': 107, 'plantee': 107,
'pose': 876, 'posé': 876, 'preconise': 632, 'prie': 590, 'prié': 590, 'promis': 634, 'propose': 406, 'proposé': 406,
'préconise': 635, 'préconisé': 632, 'rappele': 636, 'reclame': 368, 'recommande': 632, 'recommandé': 632, 'recu': 250,
'recue': 250, 'recues': 250, 'recus': 250, 'rejoint': 246, 'rejointe': 246, 'rendu': 637, 'réclame': 368, 'réclamé':
368, 'saute': 638, 'sauté': 638, 'somme': 590, 'suggere': 632, 'suggère': 635, 'suggéré': 632, 'supplie': 641,
'supplié': 641}, {'fallait': 76, 'faudrait': 76, 'faut': 76, 'valait': 76, 'vaudrait': 76}, {'^': 1730}, {'il': 1731,
'on': 1731}, {'qu': 1732}, {':': 377, 'qu': 1732}, {'a': 93, 'à': 93}, {'N': 1735}, {'de': 1736}, {'aupres': 1737,
'envers': 1736}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25}, {'annonce': 1027, 'annoncé': 1027, 'appris': 1027,
'confirme': 1027, 'confirmé': 1027, 'dit': 1027, 'raconte': 1027, 'raconté': 1027}, {'a': 1740}, {'dit': 1733},
{'pour': 368}, {'a': 93, 'd': 93, 'de': 93, 'pour': 93, 'à': 93}, {'N': 1744}, {'de': 1745}, {'aupres': 1746, 'avec':
1745, 'envers': 1745}, {'arrete': 882, 'arretee': 882, 'arrêté': 882, 'engage': 1747, 'engagee': 1747, 'engagé': 1747,
'pointe': 882, 'pointee': 882, 'propose': 1747, 'proposee': 1747, 'proposé': 1747, 'rendu': 882, 'rendue': 882},
{'<says>': 1696, '<urges>': 571, '^': 573, 'a': 1729, 'accompagnait': 246, 'alerte': 581, 'appelle': 250, 'disait':
1733, 'dit': 1734, 'ecrit': 250, 'ecrivait': 250, 'engage': 1738, 'enjoint': 590, 'etais': 1507, 'invite': 1739,
'invitent': 1739, 'l': 1741, 'me': 1742, 'presse': 590, 'prie': 590, 'relance': 1743, 'repond': 250, 'suis': 1748,
'supplie': 590}, {'attendre': 822}, {'aucune': 1066, 'pas': 1348}, {'aucune': 1066, 'pas': 1348, 'toujours': 1751},
{'N': 34}, {'d': 1753, 'de': 1753}, {'...': 1754}, {'l': 1755, 'la': 1755, 'le': 1755, 'les': 1755}, {'^': 1756},
{'<any_det>': 1682, '^': 1756, 'encore': 1757, 'toujours': 1757}, {'^': 1756, 'encore': 1757, 'toujours': 1757},
{'<any_det>': 1682}, {'^': 192, 'avec': 193}, {'^': 1400}, {'': (13, 'talk'), 'je': 147}, {'combien': 8, 'comment': 8,
'd': 1762, 'de': 1762, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1763}, {'^': 1708}, {'il': 1765, 'on': 1765},
{'d': 647, 'de': 647, 'qu': 1766, 'que': 538}, {'': (0, 'missed'), '^': 1458, 'encore': 1459, 'toujours': 1459},
{'de': 40}, {'': (11, 'thinking'), 'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1124}, {'a': 1762, 'à': 1762},
{'N': 1744, 'lui': 1502}, {'d': 1503, 'de': 1772}, {'a': 1536, 'aupres': 1773, 'avec': 1745, 'de': 40, 'envers': 1745,
'pour': 40, 'à': 1536}, {'a': 40, 'aupres': 1746, 'avec': 1745, 'de': 40, 'envers': 1745, 'pour': 40, 'à': 40},
{'arrete': 882, 'arretee': 882, 'arrêté': 882, 'engage': 1774, 'engagee': 1774, 'engagé': 1774, 'pointe': 882,
'pointee': 882, 'propose': 1775, 'proposee': 1775, 'proposé': 1775, 'rendu': 882, 'rendue': 882}, {'<says>': 1696,
'<urges>': 571, '^': 645, 'annoncer': 350, 'charge': 1535, 'conseille': 374, 'decroche': 1217, 'demandait': 468,
'demande': 1764, 'dire': 350, 'disant': 350, 'dit': 1767, 'doit': 652, 'doivent': 652, 'décroche': 1217, 'engage':
1738, 'faut': 1457, 'ghoste': 107, 'informer': 350, 'manque': 1768, 'met': 656, 'preconise': 635, 'prevenir': 350,
'promet': 657, 'préconise': 635, 'préconisé': 635, 'rappeler': 1769, 'rappelle': 1770, 'reclame': 368, 'recommande':
635, 'recommandé': 635, 'relance': 1743, 'repond': 1217, 'reste': 1771, 'réclame': 368, 'réclamé': 368, 'souviens':
147, 'suggere': 635, 'suggère': 635, 'suggéré': 635, 'suis': 1776, 'verrait': 658, 'voit': 658}, {'': (10, 'thanks'),
'N': 987}, {'fois': 1439}, {'N': 987, 'a': 1778, 'beaucoup': 1439, 'encore': 1439, 'infiniment': 1439, 'mille': 1779,
'à': 1778}, {'vaut': 179}, {'mercis': 1439}, {'avec': 949}, {'contact': 1783, 'lien': 1783, 'relation': 1783}, {'en':
1784, 'et': 961}, {'N': 1785, 'en': 965, 'par': 967}, {'en': 1784}, {'N': 974, 'de': 975, 'entre': 975}, {'contact':
1788, 'relation': 1788}, {'N': 1787, 'en': 1789}, {'et': 246}, {'meme': 863, 'même': 863, 'pas': 873, 'plus': 874},
{'jamais': 958, 'pas': 971, 'plus': 958}, {'eu': 870, 'lieu': 107}, {'pas': 1794}, {'arrive': 107, 'arrivee': 107,
'arrivé': 107, 'venu': 107, 'venue': 107}, {'venu': 107, 'venue': 107}, {'jamais': 1796, 'meme': 863, 'même': 863,
'pas': 1797}, {'pas': 1564, 'toujours': 1571}, {'ai': 1799}, {'dit': 107, 'ecrit': 107, 'envoye': 107, 'parle': 107,
'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107,
'ecrit': 107, 'encore': 1801, 'envoye': 107, 'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité':
107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107, 'ecrit': 107, 'encore': 1802, 'envoye': 107, 'parle': 107,
'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'pas': 1802},
{'pas': 1803, 'rien': 1802, 'toujours': 1804}, {'ai': 1805}, {'decroche': 107, 'décroché': 107, 'rappele': 107,
'repondu': 107}, {'pas': 1807}, {'pas': 894}, {'a': 1792, 'ai': 1793, 'aura': 1795, 'est': 1798, 'l': 1800, 'leur':
1806, 'lui': 1806, 'ont': 1808, 'oublie': 1809, 'oublier': 1809, 'oublions': 1809}, {'decroche': 1217, 'décroche':
1217, 'rappelle': 1217, 'repond': 1217}, {'jamais': 107, 'pas': 107, 'plus': 107, 'tjrs': 1124, 'tjs': 1124,
'toujours': 1124}, {'fait': 1124, 'fera': 1124}, {'capte': 1124, 'decroche': 1217, 'décroche': 1217, 'l': 1800,
'leur': 1806, 'lui': 1806, 'me': 1811, 'oublie': 1809, 'oublier': 1809, 'oublions': 1809, 'rappelle': 1217, 'repond':
1812, 'se': 1813}, {'step': 0, 'steps': 0}, {'N': 107}, {'ni': 1816}, {'N': 1817}, {'': (12, 'task'), 'meme': 0,
'même': 0}, {'moi': 1819}, {'moi': 0}, {'a': 1820, 'pour': 1821, 'à': 1820}, {'devons': 1762, 'doit': 1762},
{'<hand3>': 912, '<send3>': 912, '<would_give>': 18, 'l': 575, 'la': 575, 'le': 575, 'les': 575, 'm': 576, 'me': 576,
'nous': 576}, {'^': 1824}, {'<hand3>': 912, '<send3>': 912, '<would_give>': 18, 'fallait': 76, 'faudrait': 76, 'faut':
76, 'l': 575, 'la': 575, 'le': 575, 'les': 575, 'm': 576, 'me': 576, 'nous': 576, 'valait': 76, 'vaudrait': 76}, {'^':
1826}, {'^': 1730, 'aurai': 583, 'aurais': 583, 'aurait': 583, 'aurions': 583, 'recevrai': 583, 'recevrais': 583,
'recevrait': 583, 'recevrions': 583}, {'elle': 1825, 'il': 1827, 'j': 584, 'je': 584, 'nous': 584, 'on': 1828},
{'...': 1703, ':': 377, 'd': 608, 'de': 608, 'qu': 1829, 'que': 585}, {'N': 1484}, {'': (5, 'mine'), 'm': 18, 'me':
18, 'nous': 18}, {'^': 1832}, {'^': 401, 'a': 1831, 'd': 1833, 'de': 1833, 'qu': 633, 'que': 633, 'à': 1831},
{'<handed_me>': 250, '<reached_me>': 250, '<said>': 1697, '<urges>': 571, '<vowed>': 580, 'accueillis': 250,
'annonce': 586, 'annoncé': 586, 'assure': 588, 'assuré': 588, 'certifie': 589, 'confirme': 586, 'confirmé': 586,
'conjure': 590, 'conseille': 594, 'conseillé': 594, 'demande': 1700, 'demandé': 1700, 'dit': 1830, 'donne': 1718,
'donné': 1718, 'ecrit': 586, 'envoye': 1721, 'exhorte': 590, 'fait': 620, 'garanti': 588, 'invites': 250, 'jure': 588,
'juré': 588, 'laisse': 1722, 'laissee': 1723, 'laisses': 1723, 'laissé': 1722, 'lance': 397, 'lancé': 397, 'mis': 669,
'mise': 669, 'parle': 627, 'parlé': 627, 'passe': 1728, 'passé': 1728, 'plantes': 107, 'pose': 876, 'posé': 876,
'preconise': 632, 'prie': 590, 'prié': 590, 'promis': 1834, 'préconise': 635, 'préconisé': 632, 'recommande': 632,
'recommandé': 632, 'recu': 250, 'recue': 250, 'recues': 250, 'recus': 250, 'rendu': 637, 'saute': 638, 'sauté': 638,
'somme': 590, 'suggere': 632, 'suggère': 635, 'suggéré': 632, 'supplie': 641, 'supplié': 641}, {'': (0, 'missed'),
'<see_inf>': 107, 'se': 256}, {'': (0, 'missed'), '<see_inf>': 107, 'd': 1836, 'de': 1836, 'se': 256}, {'vous': 1837},
{'cale': 1837, 'calé': 1837, 'prevu': 1837, 'rdv': 1837, 'rendez': 1838}, {'combien': 8, 'comment': 8, 'd': 1762,
'de': 1762, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 377, 'd': 179, 'de': 179, 'qu': 1732}, {'':
(7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1842, 'encore': 651, 'toujours': 651}, {'0': 246,
'deux': 246, 'nombreuses': 246, 'nombreux': 246, 'quatre': 246, 'quelques': 246, 'tous': 246, 'toute': 246, 'trois':
246, 'une': 246}, {'promis': 1484}, {'a': 1845, 'devons': 40, 'doit': 40}, {'croises': 107, 'parle': 107, 'parlé':
107, 'vu': 107, 'vus': 107}, {'pas': 1847}, {'sommes': 1848}, {'est': 1848}, {'nous': 1849, 's': 1850},
{'<sort_of_met>': 250, 'pas': 1847}, {'sommes': 1852}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25,
'ensemble': 25, 'à': 25}, {'<sort_of_met>': 250, 'attendu': 1526, 'attendue': 1526, 'attendus': 1526, 'convie': 1526,
'conviee': 1526, 'convies': 1526, 'invite': 1526, 'invitee': 1526, 'invitees': 1526, 'invites': 1526, 'invité': 1526},
{'<go1>': 1474, '<says>': 1696, '<them>': 1823, '<urges>': 571, '^': 645, 'a': 1835, 'accueille': 1518, 'accueillons':
1518, 'allons': 893, 'annoncer': 350, 'appelle': 250, 'attendons': 34, 'aura': 1520, 'aurai': 1520, 'avait': 1839,
'avions': 1839, 'conseille': 374, 'demandait': 468, 'demande': 1840, 'devons': 1762, 'devrais': 1488, 'devrait': 1488,
'devrions': 1488, 'dire': 350, 'disait': 1733, 'disant': 350, 'dit': 1841, 'doit': 1843, 'doivent': 652, 'ecrit': 250,
'ecrivait': 250, 'enjoint': 590, 'est': 1527, 'etions': 1844, 'fais': 653, 'fait': 653, 'ferai': 653, 'informer': 350,
'invite': 1739, 'invitent': 1739, 'l': 1741, 'leur': 1846, 'lui': 1846, 'manque': 1460, 'me': 1742, 'n': 1851, 'ne':
1851, 'nous': 1853, 'part': 1854, 'partons': 1854, 'pourrais': 1488, 'pourrait': 1488, 'pourrions': 1488, 'preconise':
635, 'presse': 590, 'prevenir': 350, 'prie': 590, 'préconise': 635, 'préconisé': 635, 'recevons': 1518, 'recevra':
1520, 'recevrai': 1520, 'recevrons': 1520, 'recois': 1543, 'recoit': 1543, 'recommande': 635, 'recommandé': 635,
'recupere': 1520, 'repond': 250, 's': 1850, 'sommes': 1855, 'suggere': 635, 'suggère': 635, 'suggéré': 635, 'suis':
1527, 'supplie': 590, 'verrait': 658, 'voit': 658}, {'cafe': 250, 'café': 250, 'verre': 250}, {'ma': 217, 'mes': 217,
'mon': 217, 'nos': 217, 'notre': 217, 'un': 1857}, {'^': 1476, 'devons': 1762, 'doit': 1762}, {'envoie': 40,
'prepare': 40, 'prépare': 40, 'relance': 40, 'renvoie': 40, 'transmet': 40}, {'a': 1831, 'd': 93, 'de': 93, 'à':
1831}, {'<set>': 25, 'dit': 1483, 'promis': 1861, 'rendez': 288}, {'D': 203, 'a': 203, 'au': 203, 'la': 203, 'le':
203, 'notre': 203, 'à': 203}, {'': (1, 'moved'), 'D': 203}, {'D': 203, 'a': 291, 'au': 291, 'pour': 291, 'à': 291},
{'': (1, 'moved'), 'D': 203, 'a': 291, 'au': 291, 'pour': 291, 'à': 291}, {'D': 203, 'a': 1864, 'au': 1864, 'ca':
1865, 'l': 1865, 'la': 203, 'le': 1866, 'notre': 203, 'pour': 291, 'à': 1864}, {'dejeuner': 107, 'diner': 107,
'dîner': 107, 'manger': 107, 's': 255, 'se': 256}, {'appeler': 25}, {'parler': 25, 'rappeler': 25, 'revoir': 25,
'voir': 25}, {'^': 1400, 'boire': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'manger': 25, 's': 1869, 'se': 1870},
{'0': 246, 'deux': 246, 'nombreuses': 246, 'nombreux': 246, 'plein': 246, 'quatre': 246, 'quelques': 246, 'tous': 246,
'toute': 246, 'trois': 246, 'une': 246}, {'^': 1493, 'leur': 1499, 'lui': 1499}, {'fais': 1491, 'fait': 1491, 'ferai':
1491}, {'^': 1874, 'a': 1845, 'devons': 40, 'doit': 40, 'leur': 1499, 'lui': 1499}, {'nous': 1849, 'peut': 1511,
'peux': 1511, 'pourrai': 1511, 'pourrais': 1511, 'pouvais': 1511, 'pouvait': 1511, 's': 1850}, {'dej': 25, 'déj': 25},
{'apero': 25, 'cafe': 25, 'café': 25, 'petit': 1877, 'the': 25, 'verre': 25}, {'le': 1878, 'un': 1878}, {'D': 203,
'a': 291, 'au': 291, 'ca': 1865, 'l': 1865, 'le': 1865, 'pour': 291, 'à': 291}, {'': (14, 'together'),
'<sort_of_met>': 250, 'loupe': 107, 'loupes': 107, 'manque': 107, 'manques': 107, 'manqué': 107, 'pas': 1847, 'rate':
107, 'rates': 107}, {'appelle': 25, 'est': 1881}, {'<we_meet>': 25}, {'voir': 25}, {'<see_inf>': 25, '^': 892, 'chez':
25, 'se': 1884}, {'<go1>': 1474, '<them>': 1859, '^': 1860, 'a': 1862, 'accompagne': 732, 'accueille': 1518,
'accueillons': 1518, 'attend': 34, 'aura': 1520, 'aurai': 1520, 'avait': 1839, 'avance': 1863, 'avions': 1839, 'boit':
25, 'brunche': 25, 'conduirai': 732, 'conduis': 732, 'decale': 1867, 'dejeune': 25, 'depose': 732, 'devait': 1868,
'devons': 1762, 'devrais': 1488, 'devrait': 1488, 'devrions': 1488, 'dine': 25, 'doit': 1871, 'décale': 1867,
'déjeune': 25, 'dépose': 732, 'dîne': 25, 'emmene': 732, 'emmenerai': 732, 'emmène': 732, 'est': 1527, 'etait': 1872,
'fais': 653, 'fait': 653, 'ferai': 653, 'l': 1873, 'la': 1873, 'le': 1873, 'les': 1873, 'leur': 1875, 'lui': 1875,
'lunche': 25, 'mange': 25, 'n': 1851, 'ne': 1876, 'nous': 1849, 'part': 1854, 'partons': 1854, 'peut': 1511, 'peux':
1511, 'pourrai': 1511, 'pourrais': 1513, 'pourrait': 1488, 'pourrions': 1488, 'pouvais': 1511, 'pouvait': 1511,
'prend': 1879, 'raccompagne': 732, 'recale': 1880, 'recevons': 1518, 'recevra': 1520, 'recevrai': 1520, 'recevrons':
1520, 'recois': 1543, 'recoit': 1543, 'recupere': 1520, 'remet': 1880, 'reporte': 1867, 'repousse': 1867, 's': 1882,
'se': 1883, 'sommes': 1527, 'suis': 1527, 'va': 1885, 'vais': 893, 'verra': 880}, {'besoin': 675, 'confirme': 823,
'confirmé': 823, 'du': 838, 'dû': 838}, {'': (0, 'missed'), 'complet': 107, 'total': 107}, {'le': 1682}, {'<any_det>':
1682, 'N': 107, 'completement': 1889, 'd': 1684, 'de': 1684, 'l': 1685, 'le': 1685, 'pas': 894, 'totalement': 1889},
{'<any_det>': 1682, 'N': 107, 'completement': 1889, 'd': 1684, 'de': 1684, 'l': 1685, 'le': 1685, 'totalement': 1889},
{'': (23, 'contact'), 'a': 250, 'au': 250, 'avec': 250, 'à': 250}, {'experience': 295, 'rex': 295}, {'...': 1278, 'a':
1331, 'des': 1100, 'le': 1100, 'mon': 1893, 'quelques': 1100, 'un': 1100, 'une': 1100, 'à': 1331}, {'hui': 107}, {'D':
107, 'aujourd': 1895, 'avec': 107, 'ce': 107, 'cette': 107}, {'vous': 1896}, {'<date>': 1896, 'news': 107,
'nouvelles': 107, 'rendez': 1897, 'reponse': 107, 'retour': 107, 'signe': 107}, {'appele': 107, 'appelé': 107, 'eu':
107, 'parle': 107, 'parlé': 107, 'recu': 1459, 'rencontre': 107, 'rencontré': 107, 'revu': 107, 'vu': 107},
{'occasion': 107}, {'<them>': 107, 'N': 107, 'de': 868, 'l': 1900, 'le': 969, 'lieu': 107}, {'moindre': 1065},
{'<sort_of_met>': 107, 'de': 1898, 'decroche': 107, 'décroché': 107, 'encore': 1899, 'eu': 1901, 'joignable': 107,
'le': 1902, 'ose': 1515, 'oublier': 894, 'pointe': 107, 'pointee': 107, 'pu': 107, 'rappele': 107, 'recu': 1459,
'repondu': 107, 'reussi': 107}, {'<teach_inf>': 295}, {'leur': 1904, 'lui': 1904}, {'a': 1905, 'à': 1905}, {'N': 295,
'a': 939, 'à': 939}, {'N': 1906, 'apprendre': 1907, 'coacher': 1907, 'entrainer': 1907, 'expliquer': 1907, 'former':
1907, 'initier': 1907, 'montrer': 1907}, {'': (23, 'contact'), 'N': 1906}, {'a': 1908, 'avec': 1909, 'chez': 250, 'à':
1908}, {'maison': 25}, {'D': 203, 'N': 1582, 'la': 1911}, {'<them>': 240, 'N': 240}, {'avec': 1913, 'chez': 1913, 'd':
1017, 'de': 1017}, {'...': 1914}, {'<any_det>': 1915, '^': 235}, {'D': 203, 'bureau': 25, 'crible': 1916}, {'': (23,
'contact'), 'moi': 25, 'nous': 25}, {'temps': 1001}, {'<any_det>': 1915, '<their>': 240, '^': 235}, {'D': 203,
'revue': 1920}, {'avec': 250, 'chez': 250, 'ensemble': 250}, {'midi': 1922}, {'moment': 1922}, {'end': 1922},
{'<time_span>': 1922, 'apres': 1923, 'petit': 1924, 'week': 1925}, {'bigo': 250, 'bigophone': 250, 'fil': 250,
'grelot': 250, 'phone': 250, 'tube': 250}, {'de': 1927}, {'<time_span>': 1922, 'apres': 1923, 'coup': 1928, 'petit':
1924, 'week': 1925}, {'...': 1910, '<any_det>': 219, '<reach_noun>': 218, 'D': 203, 'a': 1912, 'au': 1917, 'boire':
25, 'chez': 1918, 'dejeuner': 25, 'diner': 25, 'du': 1919, 'dîner': 25, 'en': 1921, 'finalement': 1084, 'la': 1926,
'le': 1926, 'me': 1884, 'nous': 1884, 'un': 1929, 'une': 1926, 'voir': 250, 'à': 1912}, {'bigo': 250, 'bigophone':
250, 'grelot': 250, 'phone': 250, 'tube': 250}, {'de': 1931}, {'coup': 1932}, {'avec': 250, 'chez': 250, 'un': 1933,
'voir': 250}, {'la': 1911}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a': 1935, 'au': 1936, 'boire': 25, 'chez':
1937, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1884, 'nous': 1884, 'à': 1935}, {'crible': 1916}, {'revue':
1920}, {'...': 1910, '<any_det>': 219, '<reach_noun>': 218, 'a': 1583, 'au': 1939, 'chez': 250, 'du': 1919, 'en':
1940, 'la': 1926, 'le': 1926, 'un': 1929, 'une': 1926, 'voir': 250, 'à': 1583}, {'mon': 1024, 'qu': 8, 'que': 8},
{'a': 1762, 'qu': 549, 'que': 550, 'à': 1762}, {'': (5, 'mine'), 'connecter': 826, 'les': 1268, 'mettre': 851,
'presenter': 826}, {'a': 1944, 'à': 1944}, {'rdv': 107, 'rendez': 835}, {'au': 1946}, {'dejeune': 250, 'déjeuné':
250}, {'<sort_of_met>': 107, 'attendre': 822, 'de': 868, 'joignable': 107}, {'...': 1149, 'de': 1446}, {'la': 972,
'un': 875, 'une': 972}, {',': 1200}, {'consoler': 201, 'encourager': 201, 'feliciter': 201, 'rassurer': 201,
'rebooster': 201, 'reconforter': 201, 'remonter': 201, 'remotiver': 201, 'soutenir': 201}, {'chance': 201}, {'s':
1629, 'tenir': 1630}, {'bon': 1622, 'bonne': 1954, 'bravo': 201, 'de': 1955}, {'conseiller': 1669, 'dire': 1956,
'indiquer': 1669, 'recommander': 1669, 'redonner': 1668, 'remonter': 1668, 'souhaiter': 1956}, {',': 1200,
'conseiller': 1669, 'dire': 1956, 'indiquer': 1669, 'recommander': 1669, 'redonner': 1668, 'remonter': 1668,
'souhaiter': 1956}, {'annoncer': 350, 'dire': 350, 'informer': 350, 'prevenir': 350}, {'<them>': 1183, '<they>': 1183,
'N': 1952, 'consoler': 202, 'elle': 1952, 'elles': 1259, 'encourager': 202, 'eux': 1259, 'feliciter': 202, 'info': 8,
'l': 1953, 'la': 1953, 'le': 1953, 'les': 1953, 'leur': 1957, 'lui': 1958, 'ma': 1119, 'me': 1959, 'nous': 1959,
'rassurer': 202, 'reconforter': 202, 'remotiver': 202, 'soutenir': 202}, {'pas': 147}, {'<their>': 1093, 'de': 1241,
'des': 1242, 'la': 1243, 'les': 1244}, {'^': 1962, 'avec': 1379}, {'': (23, 'contact'), 'a': 949, 'avec': 949, 'et':
949, 'à': 949}, {'mail': 975}, {'N': 1964, 'par': 1965}, {'argent': 217}, {'l': 1967}, {'cents': 217}, {'0': 217,
'<any_det>': 217, '^': 1657, 'a': 1154, 'cent': 217, 'de': 1968, 'deux': 1969, 'ma': 217, 'mes': 217, 'mon': 217,
'nos': 217, 'notre': 217, 'à': 1154}, {'D': 203, 'a': 291, 'au': 291, 'en': 291, 'pour': 291, 'à': 291}, {'<shifted>':
1971, 'D': 203, 'a': 291, 'au': 291, 'en': 291, 'finalement': 1971, 'pour': 291, 'à': 291}, {'lieu': 1972}, {'fera':
1972}, {'aura': 1973, 'est': 1972, 'glisse': 1972, 'passe': 1972, 'passera': 1972, 'se': 1974, 'sera': 1972}, {'D':
1975}, {'D': 1975, 'cale': 1976, 'calee': 1976, 'calé': 1976, 'fixe': 1976, 'fixee': 1976, 'fixé': 1976, 'prevu':
1976, 'prevue': 1976}, {'<inf>': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1884, 'voir': 25},
{'etre': 1977}, {'D': 1975, 'avait': 1977, 'avec': 1133, 'cale': 1976, 'calee': 1976, 'calé': 1976, 'de': 1978,
'devait': 1979, 'est': 1977, 'etait': 1977, 'fixe': 1976, 'fixee': 1976, 'fixé': 1976, 'prevu': 1976, 'prevue': 1976},
{'D': 1975, 'avait': 1977, 'cale': 1976, 'calee': 1976, 'calé': 1976, 'devait': 1979, 'est': 1977, 'etait': 1977,
'fixe': 1976, 'fixee': 1976, 'fixé': 1976, 'prevu': 1976, 'prevue': 1976}, {'des': 1100, 'le': 1100, 'quelques': 1100,
'rdv': 25, 'rendez': 288, 'un': 1100, 'une': 1100}, {'rdv': 25}, {'<date>': 25, 'etape': 1983, 'rendez': 288}, {'':
(12, 'task'), 'rdv': 25}, {'<date>': 25, 'etape': 1985, 'rendez': 288}, {'etapes': 0}, {'elle': 1237, 'il': 1237},
{'^': 18, 'd': 587, 'de': 587, 'qu': 1988}, {':': 846, '^': 894, 'a': 979, 'd': 981, 'de': 981, 'à': 979}, {'N': 974,
'par': 1965}, {'^': 1318}, {'elle': 1992, 'il': 1992}, {'^': 820}, {'<give3>': 18, '<would_give>': 18, 'l': 575, 'la':
325, 'le': 325, 'les': 325}, {'<would_give>': 18, 'jeter': 1316, 'jette': 1316, 'jettera': 1316, 'm': 1995, 'me':
1995, 'nous': 1995, 'regarde': 1316, 'regarder': 1316, 'va': 1317}, {'<any_det>': 443, '<my>': 443}, {'^': 1997},
{'^': 1996, 'auraient': 1998, 'aurait': 1998, 'recevraient': 1998, 'recevrait': 1998}, {'^': 1351, 'auraient': 1998,
'aurait': 1998, 'recevraient': 1998, 'recevrait': 1998}, {'aurai': 583, 'aurais': 583, 'aurait': 583, 'aurions': 583,
'recevrai': 583, 'recevrais': 583, 'recevrait': 583, 'recevrions': 583, 'recupererais': 583}, {'aurai': 583, 'aurais':
583, 'aurait': 583, 'aurions': 583, 'avait': 1981, 'recevrai': 583, 'recevrais': 583, 'recevrait': 583, 'recevrions':
583, 'recupererais': 583}, {'<they>': 8, 'attendre': 1994, 'elle': 1999, 'elles': 2000, 'il': 1999, 'ils': 2000, 'j':
2001, 'je': 2001, 'nous': 2001, 'on': 2002}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on':
8}, {'benevolat': 194}, {'de': 2005}, {'h': 2006, 'heure': 2006, 'heures': 2006}, {'devrais': 76, 'devrait': 76,
'devrions': 76, 'ferais': 277, 'ferait': 277}, {'^': 2008, 'aurai': 583, 'aurais': 583, 'aurait': 583, 'aurions': 583,
'recevrai': 583, 'recevrais': 583, 'recevrait': 583, 'recevrions': 583, 'recupererais': 583}, {'<they>': 8, 'elle':
1992, 'il': 1992, 'j': 2009, 'je': 2009, 'nous': 2009, 'on': 2009}, {'': (13, 'talk'), 'D': 1975, 'avait': 1977,
'cale': 1976, 'calee': 1976, 'calé': 1976, 'devait': 1979, 'est': 1977, 'etait': 1977, 'fixe': 1976, 'fixee': 1976,
'fixé': 1976, 'prevu': 1976, 'prevue': 1976}, {'<any_det>': 1682, 'N': 107, 'l': 1685, 'le': 1685}, {'prochain': 25},
{'...': 1149, 'D': 2013, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107,
'rate': 107, 'tombe': 206, 'tombé': 206, 'zappe': 107}, {'<any_det>': 1162, 'N': 984, '^': 466, 'a': 1165, 'd': 179,
'de': 179, 'l': 1166, 'la': 1166, 'le': 1166, 'ma': 1166, 'mon': 1166, 'notre': 1166, 'qu': 179, 'que': 179, 'un':
1166, 'une': 1166, 'à': 1165}, {'<any_det>': 1162, 'N': 984, 'a': 1165, 'd': 179, 'de': 179, 'l': 1166, 'la': 1166,
'le': 1166, 'ma': 1166, 'mon': 1166, 'notre': 1166, 'qu': 179, 'que': 179, 'un': 1166, 'une': 1166, 'à': 1165},
{'visite': 1045}, {'fil': 1045}, {'de': 2018}, {'<letter>': 1045, 'coup': 2019}, {'N': 250, 'la': 2017, 'un': 2020,
'une': 2020}, {'une': 1313}, {'monde': 250}, {'^': 1094, 'avec': 1379, 'le': 2023}, {'<any_det>': 217, 'a': 1154, 'à':
1154}, {'par': 1027}, {'<any_det>': 1019, '^': 234}, {'...': 1028, 'D': 203, 'a': 203, 'au': 203, 'à': 203}, {'D':
203, 'a': 203, 'au': 203, 'à': 203}, {'^': 200, 'a': 201, 'de': 201, 'à': 201}, {'moral': 2030}, {'le': 2031},
{'<set>': 25, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107,
'tombe': 206, 'tombé': 206, 'zappe': 107}, {'vous': 2033}, {'...': 1028, 'visite': 1332}, {'<their>': 1384, '^': 1094,
'avec': 1379, 'la': 1384, 'le': 1384}, {'<their>': 1384, 'la': 1384, 'le': 1384}, {'a': 250, 'à': 250}, {'': (0,
'missed'), 'D': 1213, 'a': 1213, 'au': 1213, 'la': 1213, 'le': 1213, 'notre': 1213, 'à': 1213}, {'^': 1094, 'avec':
1379}, {'table': 25}, {'une': 2041}, {'^': 1400, 'savoir': 880}, {'attente': 1320, 'dette': 40}, {'a': 2043, 'en':
2044, 'persuade': 391, 'persuadee': 391, 'à': 2043}, {'coeur': 193}, {'du': 2046}, {'': (23, 'contact'), '<any_det>':
1019, '^': 1094, 'avec': 1379}, {'de': 107}, {'part': 2049}, {'avec': 107, 'chez': 107, 'cote': 107, 'de': 107, 'du':
107}, {'N': 107, 'la': 2050, 'neuf': 2051, 'nouveau': 2051, 'special': 2051}, {'de': 2052}, {'^': 76, 'elle': 179,
'il': 179, 'je': 179}, {',': 2054}, {'place': 2055}, {'ma': 2056}, {'a': 2057, 'moi': 2055, 'à': 2057}, {'etais':
2058, 'etait': 2058}, {'pointe': 107, 'pointee': 107, 'presente': 107, 'presentee': 107, 'présenté': 107},
{'<sort_of_met>': 250, 'decommande': 107, 'decommandee': 107, 'desiste': 107, 'desistee': 107, 'engage': 691,
'engagee': 691, 'engagé': 691, 'pas': 2060}, {'elle': 2059, 'engage': 691, 'est': 2061, 'il': 2059, 'j': 2059},
{'<them>': 250, 'N': 250}, {'d': 2063, 'de': 2063}, {'info': 2064}, {'nouvelle': 2064}, {'ca': 2064, 'cela': 2064,
'l': 2065, 'la': 2066}, {'effet': 107, 'nouvelles': 107, 'reponse': 107, 'succes': 107, 'suite': 107}, {'rapproche':
18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le': 25}, {'^': 2069, 'demandait': 468, 'demande': 468, 'fait':
1124, 'fera': 1124, 'revoit': 2070}, {'<to_place>': 184, '^': 183, 'a': 195, 'avec': 195, 'pour': 195, 'à': 195},
{'coaching': 2072, 'mentorat': 2072, 'mentoring': 2072, 'tutorat': 1445}, {'de': 2073}, {'populaire': 193}, {'bien':
1126, 'pour': 545}, {'main': 250}, {'la': 2077}, {'^': 76, 'd': 179, 'de': 179, 'que': 179}, {'est': 2079},
{'<giveinf>': 76}, {'^': 2081}, {',': 1600, '...': 180, ':': 179, 'c': 2080, 'd': 2082, 'de': 2082, 'est': 2079,
'etait': 2079}, {'<tip>': 2083, 'conseil': 181}, {'elle': 2059, 'il': 2059, 'j': 2059}, {'die': 107}, {'<tip>': 2083,
'conseil': 181, 'tour': 1114}, {'<came>': 552, 'passe': 1346, 'passee': 1346, 'passé': 1346, 'venu': 1346, 'venue':
1346}, {'^': 200, 'a': 201, 'à': 201}, {'chance': 2089}, {'^': 595, 'bonne': 2090}, {'bonne': 2090}, {'<any_det>':
1162}, {'N': 2093}, {'<any_det>': 1162, '^': 466, 'a': 2094, 'd': 179, 'de': 179, 'qu': 179, 'que': 179, 'à': 2094},
{'<any_det>': 1162, 'a': 2094, 'd': 179, 'de': 179, 'qu': 179, 'que': 179, 'à': 2094}, {'attente': 1320}, {'arrete':
882, 'arretee': 882, 'arrêté': 882, 'cense': 1088, 'censee': 1088, 'en': 2097, 'pointe': 882, 'pointee': 882, 'rendu':
882, 'rendue': 882}, {'<them>': 1183, '<they>': 1183}, {'messagerie': 107, 'moi': 858}, {'parler': 107},
{'<reach_inf>': 107, '<see_inf>': 107, 'l': 255, 'la': 1137, 'le': 1137, 'lui': 2101}, {'d': 2102, 'de': 2102},
{'courant': 286}, {'au': 2104}, {'N': 2105}, {'do': 0}, {'': (12, 'task'), '^': 1400}, {'boite': 1092, 'boîte': 1092,
'messagerie': 107, 'repondeur': 107}, {'': (23, 'contact'), 'boite': 1092, 'boîte': 1092, 'la': 2109, 'le': 2109,
'messagerie': 107, 'repondeur': 107, 'sa': 2109, 'son': 2109}, {'a': 205, 'sur': 2110, 'à': 205}, {'sur': 250}, {'un':
1257}, {'nouvelle': 107}, {'recu': 1459}, {'<reached_me>': 107, '<sort_of_met>': 107, 'de': 868, 'encore': 2115, 'eu':
107, 'recu': 1459}, {'la': 2050}, {'': (0, 'missed'), 'de': 2117, 'recu': 1323}, {'aucune': 2114, 'en': 2097, 'pas':
2116, 'rien': 2118}, {'...': 1278, '<any_det>': 219, '<reach_noun>': 218, '<their>': 1330, 'a': 1331, 'le': 1335, 'à':
1331}, {'^': 1094, 'avec': 1096}, {'avec': 195, 'de': 195, 'pour': 195}, {'jours': 147, 'quatre': 147}, {'ces': 2123},
{'crochet': 1387, 'de': 2124, 'grand': 1440, 'petit': 1389, 'saut': 1388}, {'mettre': 18}, {'leur': 40, 'lui': 40,
'me': 2126, 'nous': 2126, 'parler': 422, 'revenir': 508}, {'^': 2127, 'a': 741, 'attendre': 822, 'au': 741, 'en': 741,
'à': 741}, {'<see_inf>': 25, '^': 1544, 'a': 741, 'attendre': 822, 'au': 741, 'en': 741, 'rendre': 1269, 'à': 741},
{'avoir': 250, 'croiser': 250, 'dejeuner': 250, 'diner': 250, 'discuter': 250, 'dîner': 250, 'parler': 250, 'quitter':
250, 'raccrocher': 250, 'rencontrer': 250, 'voir': 250}, {'de': 2130}, {'': (5, 'mine'), '<them>': 40}, {'^': 2132},
{'^': 2132, 'leur': 368, 'lui': 368}, {'j': 2133, 'je': 2134, 'l': 418, 'nous': 414}, {'^': 469, 'bien': 409, 'qu':
415, 'que': 2135, 'savoir': 8}, {'avoir': 250, 'croiser': 250, 'dejeuner': 250, 'diner': 250, 'discuter': 250,
'dîner': 250, 'm': 713, 'nous': 713, 'parler': 250, 'quitter': 250, 'raccrocher': 250, 'rencontrer': 250, 'voir':
250}, {'a': 1935, 'au': 1936, 'boire': 25, 'chez': 1937, 'de': 2137, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me':
1884, 'nous': 1884, 'à': 1935}, {'appeler': 107, 'passer': 256, 'voir': 107}, {'savoir': 8}, {'': (23, 'contact'),
'dans': 1037, 'l': 1308, 'la': 1309, 'le': 1310, 'par': 1037, 'passer': 147, 'qu': 8, 'que': 8, 'sur': 1037, 'une':
1309, 'via': 1022}, {'': (23, 'contact'), 'dans': 1022, 'par': 1022, 'sur': 1022, 'via': 1022}, {'N': 250, 'aussi':
1027, 'personne': 107}, {'avait': 2143}, {'agenda': 25}, {'N': 819, 'attendre': 822, 'connecter': 826, 'cote': 828,
'creuser': 147, 'elle': 841, 'eux': 841, 'faire': 847, 'l': 2145, 'les': 852, 'leur': 856, 'lui': 857, 'ma': 861,
'mettre': 851, 'moi': 865, 'notre': 867, 'presenter': 826, 'revoir': 877, 'sa': 878, 'son': 879, 'ta': 878, 'voir':
880}, {'avec': 1306, 'de': 1306, 'des': 1306, 'par': 1306, 'quelques': 1306}, {'$': 157, '//': 191, '0': 199,
'<cheered>': 202, '<date>': 207, '<handed>': 229, '<hours>': 245, '<i>': 258, '<letter>': 264, '<must3>': 269,
'<opines>': 284, '<read_it>': 285, '<said>': 287, '<set>': 290, '<shifted>': 293, '<taught>': 299, '<them>': 301,
'<they>': 719, '<tip>': 722, '<vowed>': 726, 'D': 745, 'N': 811, '^': 815, 'a': 881, 'accepte': 410, 'accompagne':
884, 'accompagné': 884, 'accord': 847, 'action': 886, 'adresse': 890, 'adressé': 890, 'agenda': 891, 'ai': 993,
'aide': 998, 'aidé': 998, 'aimerait': 420, 'allait': 1000, 'alle': 1003, 'allee': 1003, 'alors': 350, 'amene': 890,
'amené': 890, 'anime': 1008, 'anniv': 1011, 'anniversaire': 1011, 'annonce': 1016, 'annote': 1020, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'apercu': 1023, 'appel': 1025, 'appele': 250, 'appels': 1026, 'appelé':
250, 'apporte': 1029, 'apporté': 1029, 'appris': 1038, 'appuye': 1041, 'apres': 350, 'apresentacao': 1044, 'assis':
1047, 'assure': 1057, 'assuré': 1058, 'attend': 438, 'attendent': 434, 'attends': 1059, 'attendu': 1061, 'au': 1063,
'aucun': 1065, 'aucune': 1066, 'aurais': 1068, 'avait': 1069, 'avant': 350, 'avec': 1072, 'averti': 1073, 'avons':
1082, 'banque': 1083, 'bascule': 1085, 'bavarde': 250, 'belle': 1086, 'benevolat': 1087, 'besoin': 1089, 'beta': 1090,
'bien': 1091, 'boite': 1092, 'bonne': 1086, 'bosse': 1097, 'bossé': 1097, 'bouffe': 250, 'bouffé': 250, 'boutique':
1098, 'boîte': 1092, 'brainstorme': 250, 'briefe': 1073, 'brunche': 250, 'brunché': 250, 'bu': 1101, 'bureau': 1098,
'c': 1123, 'ca': 1131, 'cale': 1134, 'calé': 1134, 'capte': 1124, 'car': 8, 'cause': 1136, 'causé': 1136, 'cense':
405, 'censee': 405, 'cherche': 1138, 'cherché': 1138, 'citation': 8, 'coache': 1140, 'coachee': 184, 'coaching': 1141,
'collecte': 1143, 'comme': 1144, 'commente': 1020, 'commenté': 1020, 'compte': 1147, 'concert': 1150, 'conduit': 1151,
'confie': 1155, 'confirme': 1156, 'confirmé': 823, 'confié': 1155, 'connecte': 975, 'conseil': 1158, 'conseille':
1167, 'conseillé': 1168, 'conseils': 722, 'consulte': 1169, 'consulté': 1169, 'convenu': 1171, 'conversation': 1175,
'coopte': 208, 'correction': 1176, 'corrige': 1020, 'corrigé': 1020, 'coup': 1178, 'couru': 1001, 'creneau': 891,
'croise': 250, 'croisee': 250, 'croises': 250, 'croisé': 250, 'd': 1205, 'dans': 1208, 'date': 891, 'de': 1212,
'debattu': 250, 'debriefe': 250, 'decale': 1214, 'decide': 1215, 'decommande': 107, 'decommandee': 107, 'deconseille':
467, 'decortique': 1216, 'decouvert': 1023, 'decroche': 1217, 'dejeune': 250, 'dejeuner': 1150, 'demandait': 468,
'demande': 1220, 'demandé': 1221, 'depanne': 919, 'deplace': 1214, 'depose': 1222, 'depuis': 350, 'des': 350, 'deux':
199, 'devaient': 475, 'devais': 1224, 'devait': 1231, 'dine': 250, 'diner': 1150, 'directement': 1232, 'disait': 1236,
'disant': 1239, 'discussion': 1175, 'discute': 250, 'discuté': 250, 'distribue': 1246, 'distribution': 1143, 'dit':
1258, 'dixit': 1260, 'dois': 1270, 'doit': 1272, 'donnant': 1273, 'donne': 1304, 'donné': 1304, 'dont': 8, 'du': 1305,
'dès': 350, 'décale': 1214, 'décidé': 1215, 'déconseille': 467, 'décroche': 1217, 'déjeuné': 250, 'déplace': 1214,
'déposé': 1222, 'dîner': 1150, 'dîné': 250, 'dû': 1305, 'echange': 1307, 'ecoute': 1311, 'ecrit': 1314, 'elle': 1319,
'emmene': 1151, 'emmené': 1151, 'empechement': 107, 'en': 1322, 'encore': 1325, 'engagement': 847, 'engueulade': 1175,
'enseigne': 1328, 'entendu': 847, 'entraine': 1329, 'entretien': 1150, 'entrevue': 1175, 'envoyant': 1273, 'envoye':
1338, 'epaule': 939, 'epluche': 1216, 'essaye': 1343, 'est': 1347, 'estime': 551, 'et': 1355, 'etaient': 1361,
'etais': 1362, 'etait': 1365, 'etant': 1366, 'ete': 1345, 'etions': 1367, 'eu': 1372, 'explication': 1175, 'explique':
1375, 'expliqué': 1375, 'failli': 1376, 'fait': 1392, 'faudra': 1396, 'faudrait': 1399, 'faut': 1411, 'feedback':
1415, 'fete': 250, 'file': 1425, 'filé': 1425, 'finalement': 848, 'forme': 1427, 'forwarde': 1428, 'forwardé': 1428,
'franche': 1086, 'fyi': 8, 'fêté': 250, 'gare': 1001, 'garé': 1001, 'ghoste': 107, 'ghostee': 107, 'ghosté': 107,
'glisse': 1435, 'glissé': 1436, 'grace': 1438, 'grand': 1440, 'gros': 1441, 'grosse': 1086, 'guide': 1329, 'guidé':
1329, 'h': 1442, 'hate': 1444, 'heure': 1447, 'heures': 1442, 'idee': 147, 'il': 1465, 'impatient': 1444,
'impatiente': 1444, 'inauguration': 1150, 'indique': 1168, 'informe': 1073, 'informé': 1073, 'initie': 1427,
'initiee': 1427, 'injoignable': 107, 'insiste': 1469, 'insisté': 957, 'interroge': 1169, 'intervenu': 1470,
'interviewe': 250, 'intro': 1471, 'introduit': 975, 'j': 1514, 'jamais': 1516, 'je': 1547, 'jette': 562, 'joue': 1549,
'l': 1575, 'la': 1580, 'laisse': 1589, 'laissé': 1589, 'lapin': 1064, 'laquelle': 8, 'le': 1590, 'lequel': 8, 'les':
1596, 'lettre': 1598, 'leur': 1679, 'leurs': 1680, 'livre': 1681, 'livré': 1681, 'longue': 1086, 'lorsqu': 8,
'lorsque': 8, 'loupe': 1686, 'lu': 1690, 'lue': 1023, 'lui': 1695, 'm': 1749, 'maile': 250, 'mailé': 250,
'maintenant': 1750, 'mais': 1752, 'mange': 250, 'mangé': 250, 'manque': 1758, 'manquent': 1759, 'manqué': 1760,
'maraude': 1761, 'marche': 1001, 'marché': 1001, 'me': 1777, 'memo': 0, 'mentorat': 1141, 'mentore': 184, 'mentoree':
184, 'mentoring': 1141, 'merci': 1780, 'mieux': 1781, 'mille': 1782, 'mis': 1786, 'mise': 1790, 'moi': 1791, 'mon':
1118, 'montre': 1375, 'montré': 1375, 'n': 1810, 'ne': 1814, 'next': 1815, 'ni': 1818, 'note': 1822, 'notre': 1118,
'nous': 1856, 'offert': 1858, 'ok': 1179, 'on': 1886, 'ont': 1887, 'oubli': 1888, 'oublie': 1890, 'oublier': 1809,
'oublions': 1809, 'oublié': 1891, 'papotage': 1175, 'papote': 250, 'parait': 350, 'paraît': 350, 'parce': 350,
'parle': 1892, 'parlera': 677, 'parlé': 1892, 'partage': 1894, 'partagé': 1894, 'pas': 1903, 'passe': 1930, 'passee':
1934, 'passent': 1938, 'passera': 1085, 'passé': 1941, 'pcq': 8, 'pendant': 1942, 'pense': 1943, 'penser': 1945,
'personne': 1947, 'petit': 1948, 'petite': 1086, 'pitche': 250, 'plus': 1949, 'point': 1950, 'poireaute': 107,
'poireauter': 107, 'porte': 1098, 'pose': 1951, 'posé': 1951, 'pour': 1960, 'pourquoi': 1961, 'pousse': 1386,
'poussé': 1386, 'preconisait': 467, 'preconise': 680, 'prefere': 682, 'prefererait': 684, 'prend': 562, 'prepare':
1963, 'present': 1027, 'presentacion': 1044, 'presentation': 1044, 'presente': 1966, 'presentes': 1027, 'presents':
1027, 'prete': 1970, 'prevenu': 1073, 'previent': 1016, 'prevu': 1980, 'prevue': 1981, 'pris': 1982, 'prochain': 1984,
'prochaine': 1986, 'prochaines': 1987, 'promet': 1989, 'promis': 1990, 'propose': 686, 'préconise': 680, 'préconisé':
400, 'préfèrerait': 682, 'préférerait': 684, 'préparé': 1963, 'présente': 1027, 'présentes': 1027, 'présenté': 1991,
'prêté': 1970, 'puisqu': 8, 'puisque': 8, 'q': 1993, 'qu': 2003, 'quand': 2004, 'quatre': 2007, 'que': 2010,
'questionne': 1169, 'qui': 2011, 'raccroche': 250, 'ramene': 1681, 'ramené': 1681, 'randonne': 250, 'rappele': 250,
'rappeler': 1769, 'rappelle': 1217, 'rapporte': 1681, 'rapporté': 1681, 'rate': 2012, 'rdv': 2014, 'reclame': 687,
'recommande': 2015, 'recommandé': 2016, 'recroise': 250, 'recu': 2021, 'redige': 2022, 'refait': 2024, 'refile': 2025,
'refilé': 2025, 'regarde': 1311, 'regardé': 1311, 'rejoint': 2026, 'rejointe': 2026, 'rejointes': 2026, 'rejoints':
2026, 'relance': 986, 'relancé': 986, 'relecture': 1176, 'relu': 2027, 'remercie': 987, 'remis': 2028, 'remise': 2029,
'remonte': 2032, 'remplace': 989, 'rencontre': 250, 'rencontree': 250, 'rencontres': 250, 'rencontré': 250, 'rendez':
2034, 'rendu': 2035, 'reparle': 250, 'repere': 1023, 'repete': 2036, 'repeter': 2037, 'repond': 1812, 'repondeur':
107, 'repondu': 2038, 'reporte': 2039, 'reportee': 107, 'reporté': 107, 'repousse': 1214, 'repris': 2040, 'reserve':
2042, 'reste': 2045, 'resto': 2047, 'restos': 2047, 'retour': 1415, 'retours': 1415, 'retrouve': 250, 'retrouvee':
250, 'retrouvé': 250, 'reunion': 1150, 'reve': 1126, 'revu': 2048, 'revue': 250, 'rien': 2053, 'réclame': 687,
'rédigé': 2022, 'répété': 2036, 'réservé': 2042, 'rêvé': 1126, 's': 2062, 'sa': 1232, 'sais': 2067, 'salue': 250,
'sans': 2068, 'se': 2071, 'seance': 2074, 'seche': 1760, 'seconde': 992, 'secours': 2075, 'selon': 1204, 'serait':
2076, 'serre': 2078, 'servi': 1246, 'ses': 2084, 'session': 2074, 'si': 2085, 'sine': 2086, 'sollicite': 1169, 'son':
2087, 'sonde': 1169, 'sonnait': 1130, 'sonne': 1130, 'sont': 2088, 'sorti': 1001, 'sortie': 1001, 'souhaite': 2091,
'souhaiterait': 700, 'souhaité': 2092, 'soupe': 250, 'soupé': 250, 'suggere': 2095, 'suggère': 680, 'suggéré': 2096,
'suis': 2098, 'suivant': 2099, 'supplee': 989, 'sur': 2100, 'taffe': 1001, 'tandis': 350, 'telephone': 250, 'tente':
2103, 'tenu': 2106, 'tiens': 2067, 'to': 2107, 'todo': 2108, 'tombait': 206, 'tombe': 2111, 'tombee': 2111, 'tombera':
206, 'tombes': 2112, 'tombé': 2111, 'touche': 2113, 'toujours': 2119, 'transmettant': 1273, 'transmis': 2120,
'travaille': 2121, 'travaillé': 2121, 'trie': 1246, 'trinque': 250, 'trois': 199, 'trouve': 551, 'tutorat': 2122,
'téléphoné': 250, 'un': 2125, 'une': 199, 'va': 2128, 'vais': 2129, 'venons': 2131, 'vernissage': 1150, 'verrait':
710, 'veulent': 434, 'veut': 2136, 'viennent': 1938, 'viens': 2131, 'vient': 2138, 'visio': 1150, 'visite': 250,
'visité': 250, 'voir': 880, 'voit': 710, 'voudrait': 716, 'voulais': 2139, 'voulait': 2140, 'voyage': 1001, 'voyagé':
1001, 'vu': 2141, 'vue': 2142, 'vus': 250, 'y': 2144, 'zappe': 1891, 'à': 2146, 'échange': 2147, 'échangé': 1307}]


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
'téléphone': 15}, {'de': 41}, {'de': 19}, {'': (6, 'email')}, {'particulier': 0, 'public': 8}, {'moi': 2, 'nous': 2},
{'pour': 46}, {'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'travail': 0}, {'': (4, 'meal'), 'de': 49}, {'':
(8, 'meeting'), 'day': 8}, {'N': 2}, {'chez': 52}, {'midi': 53}, {'mail': 44, 'mails': 44}, {'mails': 44},
{'messages': 33}, {'mail': 44}, {'de': 56, 'des': 57, 'par': 58}, {'a': 33, 'à': 33}, {'avec': 15}, {'ligne': 61,
'personne': 0, 'video': 15, 'visio': 15}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0}, {'lieux': 0},
{'des': 64}, {'bout': 20, 'tel': 15, 'telephone': 15, 'tél': 15, 'téléphone': 15}, {'au': 66}, {'...': 67}, {'face':
0}, {'a': 69, 'à': 69}, {'manger': 47}, {'saut': 0}, {'a': 71, 'un': 72, 'à': 71}, {'noz': 8}, {'meet': 15}, {'': (0,
'intro')}, {'etude': 8}, {'ouvertes': 8}, {'d': 77, 'portes': 78}, {'d': 77}, {'off': 0}, {'inaugurale': 8}, {'bigo':
15, 'bigophone': 15, 'fil': 15, 'grelot': 15, 'phone': 15, 'tube': 15}, {'de': 83}, {'coup': 84}, {'coup': 84,
'petit': 85}, {'un': 86}, {'avec': 76}, {'contact': 88, 'relation': 88}, {'en': 89}, {'': (0, 'intro'), 'a': 76, 'à':
76}, {'donne': 87, 'donné': 87, 'ecrit': 33, 'mis': 90, 'mise': 90, 'passe': 87, 'passé': 87, 'presente': 91,
'presentee': 91, 'presentes': 91, 'présenté': 91, 'présentés': 91, 'recu': 0, 'recue': 0, 'textote': 33}, {'a': 92,
'appelle': 15, 'ecrit': 33, 'ecrivait': 33}, {'': (4, 'meal'), 'ensemble': 2}, {'up': 8}, {'': (5, 'message'),
'linkedin': 33, 'vocal': 33}, {'contact': 76, 'relation': 76}, {'en': 97}, {'': (0, 'intro'), 'avec': 76}, {'contact':
76, 'relation': 99}, {'en': 100}, {'donne': 87, 'donné': 87, 'mis': 90, 'mise': 90, 'passe': 87, 'passé': 87,
'presente': 91, 'presentee': 91, 'presentes': 91, 'présenté': 91, 'présentés': 91, 'recus': 0}, {'a': 102, 'ecrit':
33, 'ecrivait': 33}, {'an': 8}, {'voit': 0}, {'se': 105}, {'one': 0}, {'to': 107}, {'dej': 2, 'déj': 2}, {'tit': 109},
{'courriel': 44, 'mail': 44, 'message': 33, 'sms': 33, 'telephone': 15, 'texto': 33, 'téléphone': 15, 'video': 15,
'visio': 15, 'whatsapp': 33}, {'l': 0}, {'a': 112, 'au': 0, 'chez': 0, 'à': 112}, {'avec': 0}, {'agence': 0,
'atelier': 0}, {'boutique': 0}, {'l': 115, 'la': 116}, {'bureau': 0, 'cabinet': 0, 'magasin': 0}, {'journee': 0,
'matinee': 0}, {'voir': 0}, {'coup': 43}, {'...': 114, 'a': 117, 'au': 118, 'la': 119, 'me': 120, 'un': 121, 'à':
117}, {'a': 117, 'au': 118, 'me': 120, 'à': 117}, {'cafe': 25, 'café': 25}, {'cremaillere': 8}, {'de': 125}, {'dej':
2, 'dejeuner': 2, 'déj': 2, 'noir': 25}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 129, 'hebdo': 0},
{'depart': 8}, {'': (4, 'meal'), 'de': 131}, {'mai': 8}, {'the': 25}, {'un': 134}, {'cafe': 25, 'café': 25, 'the':
25}, {'un': 136}, {'chantier': 0, 'travaux': 0}, {'de': 138, 'des': 138, 'du': 138}, {'cles': 0, 'diplome': 8},
{'cles': 0, 'diplomes': 8, 'prix': 8}, {'de': 140, 'des': 141}, {'vous': 0}, {'visite': 0}, {'chantier': 0}, {'': (8,
'meeting'), 'de': 145}, {'appelle': 15}, {'notaire': 0}, {'le': 148}, {'chez': 149}, {'up': 0}, {'discord': 33,
'facebook': 33, 'insta': 33, 'instagram': 33, 'linkedin': 33, 'messenger': 33, 'signal': 33, 'slack': 33, 'teams': 33,
'telegram': 33, 'whatsapp': 33, 'zoom': 15}, {'ronde': 8}, {'tete': 0}, {'a': 154, 'à': 154}, {'chantier': 0, 'table':
0}, {'de': 156, 'du': 145}, {'encheres': 8}, {'aux': 158}, {'a': 117, 'au': 118, 'dejeuner': 2, 'diner': 2, 'dîner':
2, 'gouter': 2, 'manger': 2, 'me': 120, 'souper': 2, 'à': 117}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2,
'manger': 2, 'souper': 2}, {'grenier': 8}, {'chantier': 0, 'controle': 0, 'courtoisie': 0}, {'': (8, 'meeting'), 'de':
163}, {'N': 0}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'l': 5, 'leur': 6, 'mon': 6, 'notre': 6, 'son': 6}, {'de':
56}, {'des': 57, 'par': 58}, {'1': 1, 'a': 7, 'accompagne': 0, 'accompagné': 0, 'after': 9, 'afterwork': 8, 'ai': 10,
'alle': 12, 'allee': 12, 'alles': 13, 'anniv': 8, 'anniversaire': 8, 'apero': 14, 'appel': 16, 'appele': 15,
'appelee': 15, 'appelees': 15, 'appeler': 15, 'appeles': 15, 'appelle': 15, 'appels': 15, 'appelé': 15, 'assemblee':
17, 'atelier': 18, 'au': 22, 'audio': 23, 'avait': 10, 'avant': 24, 'bal': 8, 'banquet': 2, 'bapteme': 8, 'barbecue':
2, 'barbuc': 2, 'biennale': 8, 'biere': 2, 'bieres': 2, 'bistrot': 2, 'blanquette': 2, 'board': 0, 'boire': 27,
'bouffe': 2, 'bouffer': 29, 'bouffé': 2, 'bouillabaisse': 2, 'braderie': 8, 'brainstorm': 0, 'brasserie': 2,
'brocante': 8, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 32, 'burger': 2, 'cafe': 25, 'cafes': 25, 'café': 25,
'call': 15, 'calls': 15, 'cantine': 2, 'cappuccino': 25, 'carnaval': 8, 'carte': 34, 'cassoulet': 2, 'ceremonie': 8,
'chatte': 33, 'chocolat': 35, 'choucroute': 2, 'coaching': 0, 'cocktail': 8, 'codir': 0, 'coffee': 25, 'collation': 2,
'colloque': 8, 'comite': 36, 'communion': 8, 'concert': 8, 'concours': 8, 'conf': 37, 'conference': 8, 'congres': 8,
'conseil': 40, 'convention': 8, 'copil': 0, 'coup': 42, 'coups': 43, 'courriel': 44, 'courriels': 44, 'courrier': 44,
'cours': 45, 'couscous': 2, 'cremaillere': 8, 'creperie': 2, 'crepes': 2, 'croise': 0, 'croisee': 0, 'croises': 0,
'croisé': 0, 'cuisine': 47, 'daily': 0, 'dans': 48, 'debrief': 0, 'defile': 8, 'degustation': 8, 'dej': 50, 'dejeune':
2, 'dejeuner': 2, 'dejeunera': 2, 'dejeunerai': 2, 'dejeunerons': 2, 'dejeuners': 2, 'dejeunons': 2, 'demo': 51,
'dimanche': 54, 'dine': 2, 'diner': 2, 'dinera': 2, 'dinerai': 2, 'dinerons': 2, 'dinons': 2, 'discord': 33, 'dm': 33,
'dèj': 2, 'débrief': 0, 'déj': 50, 'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 55,
'echange': 59, 'ecrit': 60, 'email': 44, 'emails': 44, 'en': 62, 'enterrement': 8, 'entretien': 0, 'entrevue': 0,
'espresso': 25, 'est': 63, 'etat': 65, 'eu': 68, 'evenement': 8, 'event': 8, 'evg': 8, 'evjf': 8, 'expo': 8,
'exposition': 8, 'expresso': 25, 'face': 70, 'facetime': 15, 'fait': 73, 'fest': 74, 'festival': 8, 'fete': 8,
'fetee': 8, 'fetes': 8, 'fiancailles': 8, 'foire': 8, 'fondue': 2, 'forum': 8, 'fête': 8, 'fêté': 8, 'gala': 8,
'google': 75, 'gouter': 2, 'grailler': 29, 'grillades': 2, 'gueuleton': 2, 'hackathon': 8, 'halloween': 8, 'hangout':
15, 'hommage': 8, 'inauguration': 8, 'insta': 33, 'intro': 76, 'jitsi': 15, 'journee': 79, 'journees': 80, 'kawa': 25,
'kawas': 25, 'kermesse': 8, 'kick': 81, 'kickoff': 0, 'lasagnes': 2, 'lecon': 82, 'lecture': 8, 'lettre': 33,
'linkedin': 33, 'loto': 8, 'lunch': 2, 'm': 93, 'mail': 44, 'mails': 44, 'mange': 94, 'mangeons': 2, 'manger': 29,
'mangera': 2, 'mangerons': 2, 'mangé': 2, 'marathon': 8, 'mariage': 8, 'match': 8, 'mattermost': 33, 'meet': 95,
'meetup': 8, 'mel': 44, 'mentorat': 0, 'mentoring': 0, 'message': 96, 'messages': 33, 'messenger': 33, 'midi': 53,
'mijote': 47, 'mis': 98, 'mise': 101, 'mp': 33, 'msg': 33, 'msgs': 33, 'noisette': 25, 'nous': 103, 'nouvel': 104,
'obseques': 8, 'on': 106, 'one': 108, 'p': 110, 'paella': 2, 'par': 111, 'passage': 113, 'passation': 0, 'passe': 122,
'passee': 123, 'passé': 122, 'pause': 124, 'pendaison': 126, 'permanence': 0, 'petit': 127, 'pique': 128, 'pizza': 2,
'plancha': 2, 'point': 130, 'portes': 78, 'pot': 132, 'premier': 133, 'prendre': 135, 'presente': 76, 'presentee': 76,
'pris': 137, 'projection': 8, 'présenté': 76, 'ptit': 109, 'raccrochant': 15, 'raccroche': 15, 'raccrocher': 15,
'raclette': 2, 'ramen': 2, 'rappele': 15, 'rappelee': 15, 'rattrapage': 0, 'rdv': 0, 'reception': 139, 'recital': 8,
'remise': 142, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 143, 'rendre': 144,
'rendu': 144, 'repas': 2, 'representation': 8, 'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0,
'reunion': 146, 'reunions': 0, 'reveillon': 8, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 147, 'salon': 8,
'seance': 0, 'seminaire': 8, 'session': 0, 'signal': 33, 'signature': 150, 'skype': 15, 'slack': 33, 'sms': 33,
'soiree': 8, 'sommet': 8, 'soupe': 2, 'souper': 2, 'soupé': 2, 'soutenance': 0, 'spectacle': 8, 'stand': 151,
'standup': 0, 'starbucks': 25, 'summit': 8, 'sur': 152, 'sushi': 2, 't': 147, 'table': 153, 'tajine': 2, 'tapas': 2,
'tartiflette': 2, 'tchat': 33, 'tel': 15, 'telegram': 33, 'telephone': 15, 'telephonique': 15, 'telephoniques': 15,
'tete': 155, 'texto': 33, 'textos': 33, 'the': 25, 'tour': 157, 'tournoi': 8, 'tutorat': 0, 'tél': 15, 'téléphone':
15, 'téléphoné': 15, 'un': 136, 'vendanges': 8, 'vente': 159, 'venu': 160, 'venue': 160, 'venues': 161, 'venus': 161,
'vernissage': 8, 'viber': 33, 'vide': 162, 'visio': 15, 'visioconf': 15, 'visioconference': 15, 'visios': 15,
'visite': 164, 'visitee': 0, 'visiter': 165, 'visité': 0, 'vivatech': 8, 'vocal': 33, 'vocaux': 33, 'vu': 0, 'vue': 0,
'vus': 0, 'wapp': 33, 'webex': 15, 'webinaire': 8, 'webinar': 8, 'whatsapp': 33, 'whereby': 15, 'zoom': 15, 'à': 166,
'échange': 167, 'échangé': 168, 'évènement': 8, 'événement': 8}]

