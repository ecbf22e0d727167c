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
('shifted',), 'repond': ('give3', 'opines', 'hand3', 'answered'), 'repondait': ('answered',), 'repondent': ('give3',),
'repondra': ('give3', 'hand3'), 'repondrai': ('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre':
('giveinf', 'reach_inf'), 'reponds': ('give1', 'lui_give', 'wrote'), 'repondu': ('hello', 'reach', 'reached_me',
'opines', 'answered', 'wrote', 'talks'), 'reponse': ('thing',), 'reporte': ('shifted',), 'reportee': ('shifted',),
'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',), 'repoussé': ('shifted',), 'reprenait':
('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'reprendre': ('review_inf',), 'repris': ('read_it',),
'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reseaux': ('media',), 'reserve': ('done', 'give1',
'give3', 'lui_give', 'bring'), 'reserver': ('giveinf', 'bring'), 'reserverai': ('give1', 'bring'), 'reservons':
('bring',), 'resout': ('hand3',), 'responsable': ('rel',), 'ressors': ('give1',), 'ressort': ('give3',), 'restait':
('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',), 'restera': ('verb3',), 'restitue':
('handed_me',), 'resto': ('drink', 'date'), 'resté': ('came',), 'retorque': ('opines',), 'retouche': ('read_it',),
'retour': ('remarks', 'thing'), 'retourne': ('give1', 'give3', 'handed_me', 'go1'), 'retourner': ('giveinf',),
'retournera': ('give3',), 'retournerai': ('give1',), 'retournerait': ('would_give',), 'retournons': ('go1',),
'retourné': ('handed_me',), 'retours': ('remarks',), 'retransmet': ('give3',), 'retransmets': ('give1',),
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
{'joindre': 458}, {'etre': 455, 'nous': 456, 'passer': 454, 'se': 459, 'venir': 454}, {'sur': 434}, {'de': 179, 'qu':
179, 'que': 179}, {'avis': 462}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8},
{'0': 412, '<my>': 356, 'des': 412, 'deux': 412, 'la': 412, 'le': 412, 'les': 412, 'ma': 412, 'mes': 412, 'mon': 412,
'nos': 412, 'notre': 412, 'plusieurs': 412, 'quatre': 412, 'quelques': 412, 'trois': 412, 'un': 412, 'une': 412},
{'je': 430, 'nous': 430}, {'^': 465, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu': 431, 'quand': 8, 'que':
466, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 468, 'la': 468, 'le': 468, 'les': 468}, {'m': 469,
'me': 469, 'nous': 469}, {'^': 470}, {'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma': 18, 'mes': 18, 'mon': 18, 'sa':
18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'': (6, 'theirs'), 'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma':
18, 'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'<giveinf>': 34, 'chercher': 472,
'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 473, 'deposer': 18, 'expedier': 18, 'fournir': 18,
'imprimer': 18, 'l': 468, 'la': 468, 'le': 468, 'les': 468, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler':
18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 472, 'reverser':
18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m': 474, 'me': 474, 'nous': 474}, {'chercher': 472, 'chiffrer': 18,
'commander': 18, 'conseiller': 18, 'denicher': 473, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18,
'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18,
'restituer': 18, 'retourner': 18, 'retrouver': 472, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m':
476, 'me': 476, 'nous': 476}, {'^': 477}, {'^': 475, 'encore': 478, 'etre': 455, 'nous': 456, 'passer': 454, 'se':
459, 'venir': 454}, {'^': 477, 'encore': 478}, {'<inf>': 76}, {'^': 481}, {'devrait': 76, 'doit': 76, 'faudrait': 76,
'faut': 76, 'ne': 382, 'vaudrait': 76, 'vaut': 76}, {'^': 483}, {'il': 484, 'on': 484}, {'d': 482, 'de': 482, 'qu':
485}, {'<giveinf>': 76, '<inf>': 76, 'ne': 76, 'pas': 76}, {'^': 487}, {'devait': 76, 'devrait': 76, 'doit': 76,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18, 'ne': 382, 'nous': 18, 'vaudrait': 76,
'vaut': 76}, {'^': 489}, {'route': 76}, {'betise': 76, 'erreur': 76}, {'fausse': 491, 'une': 492}, {'fais': 493,
'fait': 493, 'ferais': 493}, {'^': 494}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fais': 493, 'fait': 493,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 493, 'ferait': 76, 'ne': 382, 'vaudrait': 76, 'vaut': 76}, {'^':
496}, {'elle': 405, 'il': 490, 'j': 495, 'je': 495, 'on': 497}, {'<should>': 76, 'fais': 493, 'fait': 493, 'ferais':
493}, {'^': 499}, {'j': 495, 'je': 500, 'nous': 271, 'on': 500}, {':': 377, 'd': 488, 'de': 488, 'qu': 498, 'que':
501}, {'...': 73, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>': 503, 'm': 476, 'me': 476, 'nous': 476,
'revenir': 504}, {'^': 505, 'encore': 478}, {'<hand_inf>': 18, 'm': 421, 'me': 421, 'nous': 421}, {'^': 507, 'encore':
425}, {'dit': 18, 'ecrit': 18, 'rappelle': 18, 'redit': 18, 'repond': 18, 'tient': 18}, {'m': 509, 'me': 509, 'nous':
509}, {'et': 510}, {'...': 511}, {'N': 512, 'leur': 512, 'leurs': 512, 'sa': 512, 'ses': 512, 'son': 512}, {'a': 513,
'avec': 513, 'à': 513}, {'cause': 514, 'discute': 514, 'parle': 514}, {'sa': 18, 'ses': 18, 'son': 18}, {'^': 516},
{'a': 517, 'à': 517}, {'^': 515, 'parle': 518}, {'a': 107, 'absent': 107, 'absente': 107, 'absents': 107, 'au': 107,
'chez': 107, 'en': 107, 'parti': 107, 'partie': 107, 'pas': 107, 'sorti': 107, 'sortie': 107, 'sortis': 107, 'à':
107}, {'etais': 520, 'etions': 520}, {'etais': 520, 'etions': 520, 'n': 521}, {'j': 522, 'je': 522, 'nous': 522},
{'que': 523}, {'alors': 524, 'pendant': 524}, {'maison': 250}, {'la': 526}, {'bureau': 250}, {'moi': 250}, {'moi':
250, 'nous': 250}, {'bonjour': 250}, {'aider': 250, 'apporter': 250, 'chercher': 250, 'deposer': 250, 'emprunter':
250, 'livrer': 250, 'prendre': 250, 'rapporter': 250, 'recuperer': 250, 'rendre': 250, 'saluer': 250, 'voir': 250},
{'...': 525, 'D': 250, 'a': 527, 'aider': 250, 'apporter': 250, 'au': 528, 'avec': 529, 'boire': 250, 'chercher': 250,
'chez': 530, 'dejeuner': 250, 'deposer': 250, 'diner': 250, 'dire': 531, 'discuter': 250, 'dîner': 250, 'emprunter':
250, 'essayer': 250, 'ici': 250, 'installer': 250, 'l': 532, 'la': 532, 'le': 532, 'les': 532, 'livrer': 250, 'me':
532, 'mesurer': 250, 'monter': 250, 'nous': 532, 'parler': 250, 'prendre': 250, 'presenter': 250, 'rapporter': 250,
'recuperer': 250, 'regarder': 250, 'rendre': 250, 'reparer': 250, 'saluer': 250, 'signer': 250, 'tester': 250,
'travailler': 250, 'visiter': 250, 'à': 527}, {'je': 271, 'nous': 271, 'on': 271}, {'que': 534}, {'pour': 405}, {'^':
76, 'j': 271, 'je': 271, 'on': 271}, {'de': 179, 'qu': 179, 'que': 537}, {'accord': 536, 'avis': 538}, {'j': 179,
'je': 179, 'nous': 179, 'on': 179}, {'que': 540}, {'<came>': 533, 'categorique': 180, 'cense': 405, 'censee': 405,
'clair': 180, 'claire': 180, 'convaincu': 535, 'convaincue': 535, 'd': 539, 'formel': 180, 'formelle': 180, 'ok': 536,
'partant': 536, 'partante': 536, 'persuade': 535, 'persuadee': 535, 'pour': 541}, {'devrait': 76, 'doit': 76, 'fais':
493, 'fait': 493, 'faudrait': 76, 'faut': 76, 'ferais': 493, 'ne': 382, 'vaudrait': 76, 'vaut': 76}, {'^': 543},
{'il': 484, 'j': 495, 'je': 495, 'on': 544}, {'j': 495, 'je': 495, 'on': 495}, {'qu': 545, 'que': 546}, {'...': 525},
{'<came>': 548, 'categorique': 180, 'clair': 180, 'claire': 180, 'formel': 180, 'formelle': 180}, {'probleme': 18},
{'ca': 18, 'charge': 18, 'le': 550, 'occupe': 18}, {'^': 551}, {'on': 179}, {'j': 179, 'je': 179, 'nous': 179}, {'qu':
553, 'que': 554}, {'pour': 555}, {'un': 319}, {'^': 557}, {'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19,
'livre': 19, 'passe': 19, 'ramene': 19, 'ramène': 19, 'transmet': 19}, {'^': 559}, {'<give3>': 18, 'apporte': 19,
'depose': 19, 'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'ramène': 19, 'transmet': 19}, {'^':
302}, {'^': 561, 'me': 562}, {'faut': 434}, {'D': 25}, {'...': 565, 'D': 25}, {'a': 179, 'à': 179}, {'d': 18, 'de':
18}, {'garantit': 568, 'jure': 568}, {'D': 250}, {'<would_give>': 18}, {'<would_give>': 18, 'l': 571, 'la': 571, 'le':
571, 'les': 571}, {'<would_give>': 18, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 572, 'me': 572, 'nous': 572},
{'^': 573}, {'elle': 574, 'il': 574}, {'qu': 575}, {'sur': 179}, {'<any_det>': 18}, {'^': 578}, {'aurai': 579,
'aurais': 579, 'aurait': 579, 'aurions': 579, 'recevrai': 579, 'recevrais': 579, 'recevrait': 579, 'recevrions': 579},
{'j': 580, 'je': 580, 'nous': 580, 'on': 580}, {'qu': 581, 'que': 581}, {'^': 18}, {'d': 583, 'de': 583, 'qu': 581,
'que': 581}, {'d': 583, 'de': 583}, {'d': 179, 'de': 179}, {'': (3, 'advice'), '<any_det>': 76}, {'<any_det>': 76},
{'^': 588}, {'^': 587, 'd': 179, 'de': 179, 'plutot': 589}, {'des': 412, 'la': 412, 'le': 412, 'les': 412, 'ma': 412,
'mes': 412, 'mon': 412, 'nos': 412, 'notre': 412, 'un': 412, 'une': 412}, {'arreter': 76, 'ne': 76, 'pas': 76}, {'^':
592}, {'^': 591, 'd': 593, 'de': 593}, {'devait': 76, 'devrait': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76,
'ferait': 76}, {'^': 595}, {'il': 596, 'on': 596}, {'<should>': 76, 'ferais': 277}, {'^': 598}, {'j': 599, 'je': 599,
'nous': 599, 'on': 599}, {'d': 379, 'de': 379, 'qu': 597, 'que': 600}, {'abord': 76}, {'': (3, 'advice'), '<inf>': 76,
'd': 602, 'ne': 76, 'pas': 76, 'plutot': 76, 'surtout': 76}, {'^': 603}, {'': (6, 'theirs'), '<would_give>': 18, 'l':
571, 'la': 571, 'le': 571, 'les': 571}, {'<would_give>': 18, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 605,
'me': 605, 'nous': 605}, {'^': 606, 'allait': 405, 'va': 405}, {'<would_give>': 18, 'devait': 76, 'devrait': 76,
'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm':
605, 'me': 605, 'ne': 382, 'nous': 605, 'vaudrait': 76, 'vaut': 76}, {'^': 608, 'allait': 405, 'va': 405}, {'devait':
76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'ne': 382, 'vaudrait': 76,
'vaut': 76}, {'^': 610, 'aurai': 579, 'aurais': 579, 'aurait': 579, 'aurions': 579, 'recevrai': 579, 'recevrais': 579,
'recevrait': 579, 'recevrions': 579}, {'elle': 607, 'il': 609, 'j': 580, 'je': 580, 'nous': 580, 'on': 611}, {'^':
270, 'aurai': 579, 'aurais': 579, 'aurait': 579, 'aurions': 579, 'recevrai': 579, 'recevrais': 579, 'recevrait': 579,
'recevrions': 579}, {'j': 580, 'je': 613, 'nous': 613, 'on': 613}, {'...': 601, ':': 377, 'd': 604, 'de': 604, 'qu':
612, 'que': 614}, {'signe': 250, 'visiter': 250}, {'': (23, 'contact'), 'vocal': 250}, {'message': 617, 'messages':
250, 'mot': 250, 'vocal': 250}, {'des': 618, 'un': 618}, {',': 179, 'contre': 179, 'sur': 179}, {'garde': 620}, {'en':
621}, {'d': 8, 'de': 8, 'des': 8, 'du': 8}, {'fil': 250, 'tel': 250, 'tél': 250}, {'de': 624}, {'coup': 625}, {'un':
626}, {'^': 587, 'd': 179, 'de': 179, 'plutot': 589, 'qu': 179, 'que': 179}, {'^': 401, 'j': 580, 'je': 580, 'nous':
580, 'on': 580}, {'^': 401, 'd': 402, 'de': 402, 'qu': 629, 'que': 629}, {'^': 76, 'd': 179, 'de': 179, 'qu': 179,
'que': 179}, {'qu': 597}, {'visite': 250}, {'dessus': 250}, {'': (3, 'advice'), 'arreter': 76, 'ne': 76, 'pas': 76},
{'^': 635}, {'d': 636, 'de': 636}, {'<handed_me>': 250, '<reached_me>': 250, '<said>': 570, '<urges>': 567, '<vowed>':
576, 'alerte': 577, 'alertee': 577, 'alerté': 577, 'annonce': 582, 'annoncé': 582, 'assure': 584, 'assuré': 584,
'certifie': 585, 'confirme': 582, 'confirmé': 582, 'conjure': 586, 'conseille': 590, 'conseillé': 590, 'demande': 594,
'demandé': 594, 'dit': 615, 'ecrit': 582, 'exhorte': 586, 'fait': 616, 'garanti': 584, 'jure': 584, 'juré': 584,
'laisse': 619, 'laissé': 619, 'lance': 397, 'lancé': 397, 'mis': 622, 'mise': 622, 'parle': 623, 'parlé': 623,
'passe': 627, 'passé': 627, 'preconise': 628, 'prie': 586, 'prié': 586, 'promis': 630, 'propose': 406, 'proposé': 406,
'préconise': 631, 'préconisé': 628, 'rappele': 632, 'reclame': 368, 'recommande': 628, 'recommandé': 628, 'rendu':
633, 'réclame': 368, 'réclamé': 368, 'saute': 634, 'sauté': 634, 'somme': 586, 'suggere': 628, 'suggère': 631,
'suggéré': 628, 'supplie': 637, 'supplié': 637}, {':': 377}, {'<helps3>': 566, '<urges>': 567, '^': 569, 'a': 638,
'alerte': 577, 'appelle': 250, 'attend': 25, 'attendent': 25, 'dit': 639, 'ecrit': 250, 'ecrivait': 250, 'enjoint':
586, 'presse': 586, 'prie': 586, 'repond': 250, 'supplie': 586}, {'garantit': 568, 'jure': 568, 'l': 302, 'la': 302,
'le': 302, 'les': 302, 'redit': 18}, {'': (3, 'advice'), 'ne': 76, 'pas': 76}, {'^': 642}, {'^': 610}, {'il': 644,
'on': 644}, {'d': 643, 'de': 643, 'qu': 645, 'que': 534}, {'^': 34}, {'^': 34, 'encore': 647, 'toujours': 647},
{'visiter': 25}, {'contre': 179, 'sur': 179}, {'garde': 650}, {'en': 651}, {'^': 18, 'd': 583, 'de': 583}, {'bien':
179, 'mieux': 179, 'plutot': 179}, {'<helps3>': 566, '<urges>': 567, '^': 641, 'conseille': 374, 'demandait': 464,
'demande': 464, 'dit': 646, 'doit': 648, 'doivent': 648, 'fait': 649, 'met': 652, 'preconise': 631, 'promet': 653,
'préconise': 631, 'préconisé': 631, 'reclame': 368, 'recommande': 631, 'recommandé': 631, 'réclame': 368, 'réclamé':
368, 'suggere': 631, 'suggère': 631, 'suggéré': 631, 'verrait': 654, 'voit': 654}, {'avant': 19, 'que': 19}, {'...':
656}, {'...': 656, 'pas': 657, 'rien': 657}, {'a': 658, 'aura': 658, 'enverra': 658, 'envoie': 658, 'livre': 658,
'livrera': 658, 'rend': 658, 'rendra': 658, 'sait': 658, 'saura': 658}, {'^': 659}, {'elle': 574, 'il': 574, 'j': 580,
'je': 580, 'nous': 580, 'on': 580}, {'...': 601, ':': 377, 'd': 604, 'de': 604, 'qu': 661, 'que': 581}, {',': 179},
{'garde': 663}, {'en': 664}, {'<handed_me>': 250, '<reached_me>': 250, '<said>': 570, '<urges>': 567, '<vowed>': 576,
'annonce': 582, 'annoncé': 582, 'assure': 584, 'assuré': 584, 'certifie': 585, 'confirme': 582, 'confirmé': 582,
'conjure': 586, 'conseille': 590, 'conseillé': 590, 'demande': 594, 'demandé': 594, 'dit': 662, 'ecrit': 582,
'exhorte': 586, 'fait': 616, 'garanti': 584, 'jure': 584, 'juré': 584, 'laisse': 619, 'laissé': 619, 'lance': 397,
'lancé': 397, 'mis': 665, 'mise': 665, 'parle': 623, 'parlé': 623, 'passe': 627, 'passé': 627, 'preconise': 628,
'prie': 586, 'prié': 586, 'promis': 630, 'préconise': 631, 'préconisé': 628, 'recommande': 628, 'recommandé': 628,
'rejoint': 250, 'rejointe': 250, 'rejoints': 250, 'rendu': 633, 'saute': 634, 'sauté': 634, 'somme': 586, 'suggere':
628, 'suggère': 631, 'suggéré': 628, 'supplie': 637, 'supplié': 637}, {':': 377, 'd': 179, 'de': 179}, {'<helps3>':
566, '<urges>': 567, '^': 641, 'a': 666, 'appelle': 250, 'attend': 25, 'attendent': 25, 'conseille': 374, 'demandait':
464, 'demande': 464, 'dit': 667, 'doit': 648, 'doivent': 648, 'ecrit': 250, 'ecrivait': 250, 'enjoint': 586, 'fait':
649, 'preconise': 631, 'presse': 586, 'prie': 586, 'préconise': 631, 'préconisé': 631, 'recommande': 631,
'recommandé': 631, 'repond': 250, 'suggere': 631, 'suggère': 631, 'suggéré': 631, 'supplie': 586, 'verrait': 654,
'voit': 654}, {'...': 365, '<my>': 356}, {'^': 669}, {'d': 367, 'de': 670, 'des': 367, 'du': 367}, {'besoin': 671},
{'^': 422}, {'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 674, 'nous': 674}, {'j': 179, 'je': 179, 'on':
179}, {'que': 676}, {'j': 179, 'je': 179, 'l': 418, 'nous': 417, 'on': 179}, {'qu': 418, 'que': 678}, {'je': 179},
{'d': 405, 'de': 405, 'qu': 553, 'que': 680}, {'^': 465}, {'persuade': 391, 'persuadee': 391}, {'d': 18, 'de': 18,
'des': 18, 'du': 18}, {'occupe': 684}, {'a': 583, 'à': 583}, {'a': 250, 'au': 250, 'avec': 250, 'chez': 250, 'à':
250}, {'arrete': 687, 'arretee': 687, 'arrêté': 687, 'assis': 687, 'assise': 687, 'deplace': 687, 'deplacee': 687,
'déplacé': 687, 'engage': 686, 'engagee': 686, 'engagé': 686, 'joint': 687, 'jointe': 687, 'pointe': 687, 'pointee':
687}, {'^': 685, 'en': 552, 'engage': 686, 'est': 688}, {'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18, 'du': 18},
{'charge': 690, 'rapproche': 18, 'renseigne': 690}, {'^': 691, 'demandait': 464, 'demande': 464}, {'pour': 541},
{'<came>': 533}, {'^': 591}, {'<inf>': 18}, {'<inf>': 18, 'l': 696, 'la': 696, 'le': 696, 'les': 696}, {'m': 697,
'me': 697, 'nous': 697}, {'et': 698}, {'...': 699}, {'<any_det>': 18, '<my>': 18}, {'chercher': 472, 'chiffrer': 18,
'commander': 18, 'conseiller': 18, 'denicher': 473, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18,
'mettre': 18, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18,
'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 472, 'reverser': 18, 'trouver': 18, 'verser': 18,
'virer': 18}, {'<hand_inf>': 18, '<inf>': 700, 'boucler': 701, 'checker': 701, 'corriger': 701, 'finir': 701, 'jeter':
701, 'm': 476, 'me': 702, 'nous': 702, 'parler': 422, 'regarder': 701, 'relire': 701, 'revenir': 504, 'reviewer': 701,
'signer': 701, 'tester': 701, 'valider': 701, 'verifier': 701}, {'^': 703, 'encore': 478}, {'mieux': 677}, {'je': 430,
'l': 418, 'nous': 414}, {'^': 465, 'bien': 409, 'qu': 415, 'que': 706, 'savoir': 8}, {'appeler': 250, 'ecrire': 250,
'envoyer': 250, 'rappeler': 250, 'repondre': 250}, {'m': 708, 'nous': 708}, {'de': 709, 'me': 674, 'nous': 674}, {'^':
465, 'qu': 415, 'que': 419, 'savoir': 8}, {'etre': 455, 'nous': 456, 'passer': 454, 'savoir': 8, 'se': 459, 'venir':
454}, {'ma': 399}, {'<must3>': 269, '<opines>': 284, '^': 349, 'a': 407, 'accepte': 410, 'aimerait': 420, 'allait':
426, 'attend': 438, 'attendent': 434, 'aura': 442, 'auront': 445, 'avait': 448, 'cense': 405, 'censee': 405,
'comptait': 460, 'compte': 461, 'conseille': 374, 'd': 463, 'demandait': 464, 'demande': 467, 'devaient': 471,
'devait': 479, 'devrait': 480, 'disait': 486, 'dit': 502, 'doit': 506, 'doivent': 508, 'en': 519, 'est': 542,
'estime': 547, 'etait': 549, 'ferait': 179, 'gere': 552, 'insiste': 556, 'jette': 558, 'l': 560, 'la': 563, 'le': 563,
'les': 563, 'leur': 564, 'lui': 564, 'm': 640, 'me': 655, 'n': 660, 'ne': 660, 'nous': 668, 'ont': 672, 'parlera':
673, 'passe': 675, 'passera': 675, 'pensait': 460, 'pense': 547, 'preconise': 400, 'prefere': 677, 'prefererait': 679,
'prend': 558, 'promet': 653, 'propose': 681, 'préconise': 400, 'préconisé': 400, 'préfèrerait': 677, 'préférerait':
679, 'recevra': 442, 'recevront': 445, 'reclame': 682, 'recommande': 400, 'recommandé': 400, 'regle': 552, 'reste':
683, 'règle': 552, 'réclame': 682, 's': 689, 'se': 692, 'serait': 693, 'sont': 694, 'souhaite': 695, 'souhaiterait':
695, 'suggere': 400, 'suggère': 400, 'suggéré': 400, 'trouve': 547, 'va': 704, 'verrait': 705, 'veulent': 434, 'veut':
707, 'viendra': 675, 'vient': 710, 'voit': 705, 'voudrait': 711, 'voulait': 712, 'à': 713}, {'...': 180, '^': 76},
{'<them>': 179, 'N': 715}, {'d': 716, 'de': 716}, {'j': 93, 'je': 93, 'nous': 93, 'on': 93}, {'d': 93, 'de': 93,
'que': 718}, {'N': 719}, {'a': 720, 'à': 720}, {'<helps3>': 25}, {'m': 722, 'me': 722, 'nous': 722}, {'<inf>': 25},
{'<inf>': 25, 'me': 724, 'nous': 724}, {'passe': 725, 'passent': 725, 'passera': 725, 'viendra': 725, 'viennent': 725,
'vient': 725}, {'N': 25}, {'avec': 727, 'chez': 727, 'rencontrer': 727, 'retrouver': 727, 'voir': 727}, {'<date>': 25,
'N': 25}, {'...': 728, '<date>': 25, 'N': 25, 'l': 729, 'la': 729}, {'...': 728}, {'<date>': 25, 'N': 25, 'l': 729,
'la': 729}, {'a': 730, 'au': 730, 'aux': 730, 'chercher': 727, 'chez': 730, 'en': 730, 'retrouver': 727, 'sur': 731,
'vers': 731, 'voir': 732, 'à': 730}, {'<go1>': 733}, {'<go1>': 733, 'accueille': 727, 'accueillons': 727, 'fais': 649,
'faisons': 649, 'fait': 649, 'recevons': 727, 'recois': 727, 'recoit': 727}, {'<go1>': 733, '<helps3>': 25,
'accueille': 727, 'accueillons': 727, 'fais': 649, 'faisons': 649, 'fait': 649, 'recevons': 727, 'recois': 727,
'recoit': 727}, {'<they>': 723, 'N': 726, 'j': 734, 'je': 735, 'm': 722, 'me': 722, 'nous': 736, 'on': 735}, {'de':
482}, {'arrete': 76, 'arrête': 76, 'augmente': 76, 'baisse': 76, 'cesse': 76, 'change': 76, 'embauche': 76, 'fasse':
76, 'lache': 76, 'leve': 76, 'lève': 76, 'monte': 76, 'prenne': 76, 'recrute': 76, 'vende': 76, 'vise': 76}, {'^':
739}, {'j': 740, 'je': 740}, {'que': 741}, {'faudrait': 742, 'faut': 742}, {'vaut': 482}, {'pas': 482}, {'^': 481,
'ne': 745}, {'eviter': 738, 'faudrait': 742, 'faut': 742, 'il': 743, 'inutile': 738, 'mieux': 744, 'ne': 745, 'pas':
482, 'plutot': 482, 'surtout': 746}, {':': 747}, {'<reached_me>': 250}, {'D': 25, 'nous': 565}, {'partie': 250},
{'la': 751}, {'de': 752, 'la': 250, 'là': 250}, {'etaient': 753, 'etait': 753}, {'etaient': 250, 'etait': 250},
{'fin': 250}, {'la': 756}, {'dessert': 250}, {'cours': 250, 'retard': 250}, {'tard': 250}, {'a': 757, 'apres': 250,
'au': 758, 'en': 759, 'ensuite': 250, 'plus': 760, 'sur': 757, 'vers': 250, 'à': 757}, {'retard': 250}, {'en': 762},
{'cours': 250}, {'a': 757, 'apres': 250, 'au': 758, 'en': 764, 'ensuite': 250, 'plus': 760, 'sur': 757, 'vers': 250,
'à': 757}, {'matin': 250}, {'D': 250, 'ce': 766, 'hier': 250}, {'<came>': 250, 'arrive': 761, 'arrivee': 761,
'arrives': 763, 'arrivé': 761, 'passe': 765, 'passee': 765, 'passé': 765, 'rejoint': 765, 'rejoints': 765, 'rentre':
767, 'rentree': 767, 'rentré': 767, 'reparti': 767, 'repartie': 767, 'repartis': 767}, {'salle': 250}, {'la': 769},
{'ligne': 250, 'remote': 250, 'teams': 250, 'telephone': 250, 'téléphone': 250, 'visio': 250, 'zoom': 250}, {'avec':
530, 'dans': 770, 'depuis': 771, 'en': 771, 'la': 250, 'là': 250, 'par': 771, 'present': 250, 'presente': 250,
'présente': 250, 'sur': 771}, {'appele': 350, 'appelé': 350, 'arrive': 765, 'arrivee': 765, 'arrivé': 765, 'averti':
350, 'ecrit': 350, 'passe': 765, 'passee': 765, 'passé': 765, 'prevenu': 350, 'rejoint': 765, 'rejoints': 765,
'signale': 350, 'textote': 350}, {'a': 773, 'ecrit': 350, 'ecrivait': 350, 'repond': 350}, {'que': 19}, {'confirme':
775, 'envoie': 775, 'livre': 775, 'paie': 775, 'rend': 775, 'repond': 775, 'signe': 775}, {'^': 776}, {'cours': 250,
'ligne': 250, 'remote': 250, 'teams': 250, 'telephone': 250, 'téléphone': 250, 'visio': 250, 'zoom': 250}, {'la': 756,
'ligne': 250, 'remote': 250, 'teams': 250, 'telephone': 250, 'téléphone': 250, 'visio': 250, 'zoom': 250}, {'a': 757,
'apres': 250, 'au': 758, 'depuis': 771, 'en': 778, 'ensuite': 250, 'par': 771, 'plus': 760, 'sur': 779, 'vers': 250,
'à': 757}, {'appele': 350, 'appelé': 350, 'arrive': 765, 'arrivee': 765, 'arrivé': 765, 'averti': 350, 'ecrit': 350,
'passe': 765, 'passee': 765, 'passé': 765, 'prevenu': 350, 'rejoint': 780, 'rejoints': 765, 'signale': 350, 'textote':
350}, {'$$': 25}, {'$$': 25, 'aussi': 782}, {'a': 781, 'ecrit': 350, 'ecrivait': 350, 'rejoignent': 783, 'rejoint':
783, 'repond': 350}, {'...': 565}, {'<inf>': 785}, {'$$': 25, '<inf>': 785, 'aussi': 782, 'me': 786, 'nous': 786},
{'maison': 565}, {'la': 788}, {'bureau': 565}, {'moi': 565, 'nous': 565}, {'<inf>': 785, 'voir': 565}, {'<inf>': 785,
'D': 25, 'a': 789, 'au': 790, 'chez': 791, 'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 565, 'là': 565, 'me':
792, 'nous': 792, 'present': 565, 'presente': 565, 'présente': 565, 'à': 789}, {'voir': 565}, {'D': 25, 'a': 789,
'au': 790, 'chez': 791, 'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 565, 'là': 565, 'me': 794, 'nous': 794,
'present': 565, 'presente': 565, 'présente': 565, 'à': 789}, {'depuis': 771, 'en': 771, 'par': 771, 'sur': 771},
{'connecte': 796, 'connectee': 796}, {'est': 797}, {'$$': 25, 'D': 25, 'aussi': 782}, {'D': 25, 'a': 789, 'au': 790,
'chez': 791, 'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 799, 'là': 799, 'me': 794, 'nous': 794, 'present':
565, 'presente': 565, 'présente': 565, 'à': 789}, {'$$': 25, 'D': 25, 'a': 789, 'au': 790, 'aussi': 782, 'chez': 791,
'dejeuner': 565, 'diner': 565, 'dîner': 565, 'la': 799, 'là': 799, 'me': 794, 'nous': 794, 'present': 565, 'presente':
565, 'présente': 565, 'à': 789}, {'<came>': 250, 'arrive': 763, 'arrivee': 763, 'arrives': 763, 'arrivé': 763,
'rentre': 767, 'rentree': 767, 'rentré': 767, 'reparti': 767, 'repartie': 767, 'repartis': 767}, {'...': 748, ':':
747, 'a': 749, 'attend': 750, 'attendent': 750, 'aussi': 754, 'en': 755, 'est': 768, 'etait': 772, 'm': 774, 'ne':
777, 'nous': 784, 'passe': 787, 'passent': 787, 'passera': 793, 'passeront': 795, 's': 798, 'sera': 800, 'seront':
801, 'sont': 802, 'viendra': 793, 'viendront': 795, 'viennent': 787, 'vient': 787, 'y': 755}, {'D': 34, 'avant': 67,
'pour': 67}, {'attendu': 804, 'attendue': 804, 'attendus': 804, 'promis': 804, 'promise': 804}, {'attendu': 804,
'attendue': 804, 'attendus': 804, 'promis': 804, 'promise': 804, 'toujours': 805}, {'a': 324, 'accord': 806,
'contrat': 806, 'deconseille': 76, 'demonte': 318, 'devis': 806, 'docs': 806, 'déconseille': 76, 'déconseillé': 76,
'facture': 806, 'installe': 318, 'installera': 318, 'm': 326, 'me': 342, 'monte': 318, 'montera': 318, 'nettoie': 318,
'nous': 343, 'plans': 806, 'pose': 318, 'posera': 318, 'repare': 318, 'reparera': 318, 'reponse': 806, 'retour': 806,
'reviendra': 347, 'reviennent': 347, 'revient': 347, 'signature': 806}, {'D': 203, 'a': 203, 'au': 203, 'd': 203,
'de': 203, 'du': 203, 'en': 203, 'la': 203, 'le': 203, 'notre': 203, 'pour': 203, 'son': 203, 'à': 203}, {'acheter':
18, 'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18, 'contacter': 18, 'ecrire': 18, 'envoyer': 18,
'fixer': 18, 'fournir': 18, 'organiser': 18, 'payer': 18, 'preparer': 18, 'proposer': 18, 'rappeler': 18, 'rediger':
18, 'relancer': 18, 'reserver': 18, 'signer': 18, 'transmettre': 18, 'trouver': 18, 'verifier': 18}, {'^': 809}, {'d':
810, 'de': 810}, {'leur': 34, 'leurs': 34, 'sa': 34, 'ses': 34, 'son': 34}, {'<they>': 647}, {'^': 812, 'qu': 813,
'que': 813}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 816, 'avec': 816, 'et': 816, 'à':
816}, {'N': 817}, {'moi': 246}, {'de': 819}, {'<would_give>': 18, 'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne': 382, 'nous': 18, 'valait': 383, 'vaudrait': 76, 'vaut': 383},
{'^': 821}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 382, 'valait': 383,
'vaudrait': 76, 'vaut': 383}, {'^': 823}, {'elle': 381, 'il': 822, 'on': 824}, {':': 377, 'd': 379, 'de': 379, 'qu':
825}, {'vous': 107}, {'': (0, 'missed'), '<date>': 107, 'rendez': 827}, {'': (0, 'missed'), '<any_det>': 828,
'<date>': 107, 'rendez': 827}, {'annuler': 829, 'decommander': 829, 'reporter': 829}, {'<giveinf>': 18, 'acheter': 18,
'appeler': 18, 'apporter': 18, 'choisir': 18, 'confirmer': 18, 'contacter': 18, 'ecrire': 18, 'envoyer': 18, 'fixer':
18, 'fournir': 18, 'm': 18, 'me': 18, 'nous': 18, 'organiser': 18, 'payer': 18, 'preparer': 18, 'proposer': 18,
'rappeler': 18, 'rediger': 18, 'relancer': 18, 'reserver': 18, 'signer': 18, 'transmettre': 18, 'trouver': 18,
'verifier': 18}, {'^': 831}, {'d': 832, 'de': 832}, {'...': 291}, {'du': 834}, {'annule': 107, 'annulee': 107,
'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'<shifted>': 835,
'annule': 107, 'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'finalement': 836, 'supprime':
107, 'supprimee': 107}, {'je': 93}, {':': 838}, {'<shifted>': 808, 'annule': 107, 'annulee': 107, 'annules': 107,
'annulé': 107, 'decommande': 107, 'decommandee': 107}, {'agenda': 25, 'air': 393}, {'contact': 0, 'lien': 0,
'relation': 0}, {'en': 842}, {'mettre': 843}, {'comment': 294, 'l': 294, 'la': 294, 'le': 294, 'les': 294}, {'^':
845}, {'donner': 40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre': 40}, {'<review_inf>':
240, '<teach_inf>': 846, '^': 847, 'avis': 179}, {'<review_inf>': 240, '<teach_inf>': 846, '^': 847, 'd': 832, 'de':
832}, {'^': 40, 'de': 93}, {'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179, 'lui': 179, 'moi': 179}, {',': 851,
'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179}, {'charge': 850, 'place': 852}, {'appele': 107, 'appelé': 107,
'prevenu': 107, 'repondu': 107, 'venu': 107, 'venue': 107}, {'pas': 854}, {'<inf>': 40}, {'^': 856, 'd': 40, 'de':
40}, {',': 851}, {'place': 858}, {'nouvelles': 107}, {'de': 860, 'signe': 107, 'suite': 107}, {'lieu': 107}, {'faire':
107}, {'avoir': 862, 'se': 863}, {'decroche': 107, 'donne': 861, 'donné': 861, 'décroché': 107, 'eu': 862, 'pu': 864,
'rappele': 107, 'repondu': 107}, {'donne': 861, 'donné': 861}, {'lapin': 107}, {'un': 867}, {'D': 25, 'en': 25, 'le':
25}, {'place': 852}, {'avis': 179}, {'si': 147}, {'<said>': 350, '<shifted>': 808, 'N': 811, 'annule': 107, 'annulee':
107, 'annules': 107, 'annulé': 107, 'attendre': 814, 'besoin': 370, 'confirme': 815, 'confirmé': 815, 'connecter':
818, 'conseille': 374, 'conseillé': 374, 'cote': 820, 'creuser': 147, 'decommande': 107, 'decommandee': 107, 'dit':
826, 'du': 830, 'dû': 830, 'elle': 833, 'ete': 837, 'eux': 833, 'faire': 839, 'finalement': 840, 'l': 841, 'lance':
397, 'lancé': 397, 'les': 844, 'leur': 848, 'lui': 849, 'ma': 853, 'meme': 855, 'mettre': 843, 'moi': 857, 'même':
855, 'notre': 859, 'pas': 865, 'plus': 866, 'pose': 868, 'posé': 868, 'preconise': 400, 'presenter': 818, 'promis':
403, 'propose': 406, 'proposé': 406, 'préconise': 400, 'préconisé': 400, 'recommande': 400, 'recommandé': 400,
'revoir': 869, 'sa': 870, 'son': 871, 'suggere': 400, 'suggère': 400, 'suggéré': 400, 'ta': 870, 'voir': 872}, {'a':
250, 'au': 250, 'chez': 250, 'à': 250}, {'equipe': 184, 'equipes': 184, 'etudiants': 184, 'fondateurs': 184, 'jeunes':
184, 'porteurs': 184, 'projets': 184, 'promo': 184, 'startups': 184}, {'': (23, 'contact'), 'N': 874, 'des': 875,
'deux': 875, 'les': 875, 'trois': 875, 'une': 875}, {'lui': 40}, {'^': 877}, {'N': 5, '^': 4}, {'a': 879, 'à': 879},
{'client': 880, 'lead': 880, 'prospect': 880}, {'un': 881}, {'bloque': 25, 'bloquee': 25}, {'leur': 40, 'lui': 40},
{'^': 884}, {'d': 40, 'de': 40}, {'^': 294, 'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193,
'porter': 193, 'ranger': 193, 'repeindre': 193, 'vider': 193}, {'^': 294, 'a': 887, 'avec': 295, 'pour': 887, 'sur':
295, 'à': 887}, {'N': 888}, {'que': 295}, {'a': 295, 'ce': 890, 'comment': 295, 'la': 295, 'le': 295, 'les': 295,
'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 891}, {'a': 892, 'à': 892}, {'0': 107, 'la': 107, 'longtemps': 107,
'pendant': 107, 'trente': 107, 'un': 107, 'une': 107, 'vingt': 107}, {'N': 894}, {'^': 294, 'a': 295, 'comment': 295,
'l': 295, 'la': 295, 'le': 295, 'les': 295, 'pourquoi': 295, 'à': 295}, {'N': 896}, {'a': 897, 'à': 897}, {'<taught>':
898}, {'<inf>': 286}, {'d': 900, 'de': 900}, {'N': 901}, {'a': 902, 'à': 902}, {'<any_det>': 74}, {'^': 904}, {'': (8,
'asked'), 'N': 905}, {'a': 259, 'à': 259}, {'avis': 907}, {'a': 906, 'conseil': 907, 'son': 908, 'un': 908, 'à': 906},
{'^': 294, 'a': 295, 'avec': 295, 'pour': 295, 'sur': 295, 'à': 295}, {'N': 910}, {'charge': 40, 'occupe': 40}, {'en':
912}, {'lis': 40, 'm': 913, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40},
{'^': 914}, {'j': 915, 'je': 915}, {'<them>': 40, 'lis': 40, 'm': 913, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 917}, {'j': 918, 'je': 918}, {'a': 902, 'q': 916, 'que': 919, 'à':
902}, {'a': 240, 'sur': 240, 'à': 240}, {'avis': 921}, {'charger': 193, 'demenager': 193, 'demonter': 193, 'monter':
193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'vider': 193}, {'a': 923, 'pour': 923, 'à': 923}, {'N': 924},
{'a': 925, 'à': 925}, {'main': 926}, {'de': 927}, {'coup': 928}, {'mon': 922, 'un': 929}, {'N': 295}, {'chez': 250,
'voir': 250}, {'': (15, 'gave:intro')}, {'^': 933}, {'^': 933, 'a': 934, 'de': 934, 'entre': 934, 'pour': 934, 'à':
934}, {'intro': 935}, {'relation': 935}, {'en': 937}, {'mise': 938}, {'intros': 935, 'presentations': 935}, {'N':
934}, {'et': 941}, {'N': 942, '^': 933}, {'connaitre': 934, 'rencontrer': 943}, {'l': 936, 'la': 939, 'les': 940,
'se': 944, 'une': 936}, {'elle': 286, 'il': 286}, {'N': 286}, {'qu': 946, 'que': 947}, {'pour': 948}, {'eu': 107,
'parle': 107, 'parlé': 107, 'rencontre': 107, 'rencontré': 107, 'revu': 107, 'vu': 107}, {'contact': 934, 'lien': 934,
'relation': 934}, {'en': 951}, {'N': 952}, {'et': 953}, {'avec': 941, 'et': 941}, {'N': 955}, {'contact': 956, 'lien':
956, 'relation': 956}, {'en': 957}, {'email': 958, 'mail': 958}, {'N': 954, 'en': 957, 'par': 959}, {'temps': 107},
{'le': 961}, {'eu': 107, 'pu': 107, 'reussi': 107, 'revu': 107, 'trouve': 962, 'trouvé': 962, 'vu': 107}, {'question':
907}, {'la': 964, 'une': 964}, {'a': 941, 'avec': 941, 'et': 941, 'à': 941}, {'N': 966}, {'courriel': 967, 'email':
967, 'linkedin': 967, 'mail': 967, 'visio': 967, 'whatsapp': 967}, {'N': 966, 'en': 968, 'par': 968, 'via': 968}, {'':
(5, 'mine'), 'd': 40, 'de': 40}, {'N': 970}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40,
'lui': 40}, {'^': 972}, {'^': 886, 'a': 971, 'd': 973, 'de': 973, 'à': 971}, {'de': 5}, {'a': 5, 'au': 5, 'aupres':
975, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 976, 'a': 902, 'à': 902}, {'N': 259}, {'': (10, 'thanks')}, {'^': 192, 'a':
193, 'au': 193, 'pendant': 193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 980}, {'q': 916, 'que': 916}, {'^': 294,
'a': 193, 'au': 193, 'pendant': 193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 983}, {'<cheered>': 202, '<handed>':
220, '<said>': 287, '<taught>': 299, '<vowed>': 721, 'a': 885, 'accepte': 886, 'accepté': 886, 'aide': 889, 'aidé':
889, 'appris': 893, 'attendu': 895, 'bien': 899, 'confirme': 815, 'confirmé': 815, 'conseille': 903, 'conseillé': 903,
'demande': 909, 'demandé': 909, 'depanne': 911, 'dit': 920, 'donne': 930, 'donné': 930, 'du': 830, 'dû': 830,
'enseigne': 893, 'epaule': 931, 'ete': 932, 'explique': 893, 'expliqué': 893, 'fait': 945, 'insiste': 949, 'insisté':
949, 'jamais': 950, 'mis': 960, 'montre': 893, 'montré': 893, 'pas': 963, 'pense': 148, 'pensé': 148, 'plus': 950,
'point': 25, 'pose': 965, 'posé': 965, 'presente': 969, 'promis': 974, 'présenté': 969, 'rdv': 25, 'recommande': 977,
'recommandé': 977, 'relance': 978, 'relancé': 978, 'relu': 285, 'remercie': 979, 'remplace': 981, 'rendez': 288,
'repondu': 982, 'reunion': 25, 'seconde': 984, 'suggere': 903, 'suggéré': 903, 'supplee': 981, 'à': 885}, {'<their>':
234}, {'^': 986}, {'<review_inf>': 987, '^': 294, 'charger': 193, 'demenager': 193, 'demonter': 193, 'monter': 193,
'porter': 193, 'ranger': 193, 'repeindre': 193, 'vider': 193}, {'<review_inf>': 987, '^': 294, 'a': 988, 'avec': 295,
'pour': 887, 'sur': 295, 'à': 988}, {'N': 989}, {'parler': 422}, {'^': 991}, {'avec': 250}, {'...': 993}, {'a': 994,
'au': 994, 'boire': 994, 'courir': 994, 'manger': 994, 'voir': 250, 'à': 994}, {'^': 294, 'a': 295, 'de': 295,
'devant': 295, 'pour': 295, 'sur': 295, 'à': 295}, {'experience': 996}, {'d': 997}, {'<course>': 996, 'retour': 998},
{'un': 999, 'une': 999}, {'c': 12, 'est': 8, 'tombe': 8}, {'N': 1001}, {'d': 1002, 'de': 1002}, {'<any_det>': 309},
{'<give3>': 1004, '<hand3>': 1004, '<send3>': 1004}, {'^': 1005}, {'elle': 1006, 'il': 1006}, {'qu': 1007}, {'N':
240}, {'d': 1009, 'de': 1009}, {'...': 1010}, {'<any_det>': 1011}, {'<media>': 147}, {'<media>': 147, 'l': 1013, 'la':
1013, 'le': 1013, 'les': 1013, 'leur': 1013, 'sa': 1013, 'son': 1013, 'un': 1013, 'une': 1013}, {'dans': 1014, 'par':
1014, 'sur': 1014, 'via': 1014}, {'absence': 107}, {'en': 1016, 'manque': 107, 'manqué': 107, 'rate': 107}, {'en':
1016, 'manques': 107}, {'N': 250}, {'a': 1019, 'chez': 1019, 'à': 1019}, {'...': 1020, 'un': 881}, {'D': 296,
'comment': 295, 'pourquoi': 295}, {'N': 1022}, {'a': 1023, 'à': 1023}, {'D': 296, '^': 294, 'a': 295, 'ce': 890,
'comment': 295, 'la': 295, 'le': 295, 'les': 295, 'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 1025}, {'<media>': 147,
'presse': 147}, {'<media>': 147, 'journal': 147}, {'<media>': 147, 'facebook': 147, 'insta': 147, 'instagram': 147,
'l': 1013, 'la': 1027, 'le': 1028, 'les': 1013, 'leur': 1013, 'linkedin': 147, 'sa': 1013, 'son': 1013, 'twitter':
147, 'un': 1013, 'une': 1013, 'x': 147}, {'D': 1024, 'a': 1026, 'dans': 1029, 'par': 1029, 'sur': 1029, 'via': 1014,
'à': 1026}, {'^': 4, 'de': 208}, {'candidature': 1031, 'demande': 1031}, {'la': 1032, 'leur': 1032, 'sa': 1032}, {'N':
934, 'a': 941, 'avec': 941, 'et': 941, 'à': 941}, {'N': 1034}, {':': 1035}, {'de': 250}, {'cote': 1037}, {'a': 1038,
'à': 1038}, {'^': 294, 'a': 295, 'de': 295, 'pour': 295, 'sur': 295, 'à': 295}, {'<course>': 1040}, {'de': 1041},
{'heure': 1042, 'heures': 1042, 'seances': 1042}, {'<give3>': 18, '<hand3>': 18, '<send3>': 18}, {'^': 1044}, {'D':
1045}, {'elle': 1046, 'il': 1046}, {'<course>': 996, 'heure': 1042, 'heures': 1042, 'retour': 998, 'seances': 1042},
{'0': 1043, 'deux': 1043, 'plusieurs': 1043, 'qu': 1047, 'quatre': 1043, 'quelques': 1043, 'trois': 1043, 'un': 999,
'une': 1048}, {'0': 1043, 'deux': 1043, 'plusieurs': 1043, 'quatre': 1043, 'quelques': 1043, 'trois': 1043, 'un': 999,
'une': 1048}, {'': (7, 'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 107}, {'N': 894, 'pour': 1052}, {'de':
291}, {'lieu': 1054, 'tel': 993, 'telephone': 993, 'tél': 993, 'téléphone': 993}, {'d': 107, 'de': 107}, {'signe':
1056}, {'nouvelle': 107, 'nouvelles': 107, 'reponse': 107}, {'appeler': 107, 'rencontrer': 107, 'voir': 107}, {'du':
1059, 'dû': 1059}, {'dit': 447, 'personne': 107}, {'<review_inf>': 987}, {'<review_inf>': 987, 'a': 1062, 'à': 1062},
{'N': 1063, 'moi': 246, 'nous': 246}, {'<them>': 286, 'N': 286}, {'a': 295, 'comment': 295, 'la': 295, 'le': 295,
'les': 295, 'à': 295}, {'N': 1066}, {'a': 1067, 'à': 1067}, {'N': 942}, {'rencontrer': 1069}, {'se': 1070}, {'en':
957, 'par': 959}, {'en': 968, 'par': 968, 'via': 968}, {'appris': 1068, 'du': 830, 'dû': 830, 'enseigne': 1068,
'explique': 1068, 'expliqué': 1068, 'fait': 1071, 'mis': 1072, 'montre': 1068, 'montré': 1068, 'presente': 1073,
'présenté': 1073}, {'alimentaire': 193}, {'D': 203, 'a': 291, 'au': 291, 'en': 291, 'à': 291}, {'D': 203, 'a': 291,
'au': 291, 'en': 291, 'finalement': 1076, 'à': 291}, {'conversation': 250, 'discussion': 250, 'engueulade': 250,
'explication': 250}, {'<to_place>': 193, '^': 192}, {'^': 42}, {'de': 1080}, {'teste': 285, 'testé': 285},
{'<taught>': 898, 'qu': 8, 'que': 8}, {'vocale': 107}, {'<rehearsed>': 234}, {'<their>': 1085}, {'^': 1086}, {'': (23,
'contact'), 'N': 1087}, {'^': 1086, 'avec': 1088, 'sur': 250}, {'close': 107, 'ferme': 107, 'fermee': 107, 'fermé':
107}, {'dej': 250, 'déj': 250}, {'<drink>': 250, 'petit': 1091}, {'des': 1092, 'le': 1092, 'quelques': 1092, 'un':
1092, 'une': 1092}, {'annonce': 250, 'annoncé': 250, 'appele': 250, 'appelee': 250, 'appelé': 250, 'appris': 250,
'averti': 250, 'avertie': 250, 'confirme': 250, 'confirmé': 250, 'dit': 250, 'prevenu': 250, 'prevenue': 250,
'raconte': 250, 'raconté': 250}, {'annonce': 250, 'annoncé': 250, 'appris': 250, 'confirme': 250, 'confirmé': 250,
'dit': 250, 'raconte': 250, 'raconté': 250}, {'a': 1095}, {'a': 1094, 'l': 1096}, {'l': 1096}, {'m': 1097, 'me': 1098,
'nous': 1097}, {'qui': 1099}, {'charge': 850}, {'N': 811, 'elle': 833, 'eux': 833, 'lui': 833, 'ma': 1101, 'moi':
886}, {'j': 93, 'je': 93}, {'que': 1103}, {'^': 696}, {'d': 1105, 'de': 1105}, {'tour': 1106}, {'^': 856}, {'d': 1108,
'de': 1108}, {'tour': 1109}, {'pomme': 850}, {'ma': 1111}, {'moi': 850}, {'N': 1100, 'a': 1102, 'booke': 25, 'cale':
25, 'calé': 25, 'convenu': 1104, 'fixe': 25, 'fixé': 25, 'leur': 1107, 'mon': 1110, 'notre': 1110, 'ok': 25, 'pour':
1112, 'son': 1107, 'sur': 1113, 'à': 1102}, {'booke': 25, 'cale': 25, 'calé': 25, 'est': 1114, 'fixe': 25, 'fixé': 25,
'ok': 25}, {'pas': 107}, {'capte': 1116, 'decroche': 1116, 'décroche': 1116, 'repond': 1116}, {'d': 147, 'de': 147,
'qu': 147, 'que': 147}, {'bien': 1118}, {'vide': 107}, {'le': 1120}, {'dans': 1121, 'occupe': 107, 'occupé': 107},
{'capte': 1116, 'decroche': 1116, 'décroche': 1116, 'ne': 1117, 'repond': 1116, 'serait': 1119, 'sonnait': 1122,
'sonne': 1122}, {'de': 724}, {'N': 1124}, {'avec': 1125, 'de': 724}, {'peu': 250}, {'avec': 250, 'cinq': 250,
'ensemble': 250, 'longtemps': 250, 'un': 1127}, {'joindre': 107}, {'a': 1129, 'à': 1129}, {'^': 294, 'a': 295, 'au':
295, 'pour': 295, 'sur': 295, 'à': 295}, {'N': 1131, '^': 183}, {'<to_place>': 184, '^': 183, 'avec': 195, 'de': 195,
'pour': 195}, {'colis': 193, 'denrees': 193, 'nourriture': 193, 'paniers': 193, 'repas': 193, 'soupe': 193,
'vetements': 193}, {'de': 1134, 'des': 1134}, {'quoi': 8}, {'pour': 40}, {'^': 357, 'moi': 1137}, {'sur': 1138},
{'lieu': 565}, {'a': 1140, 'aura': 1140, 'est': 565, 'sera': 565}, {'...': 1141}, {'N': 874}, {'<any_det>': 213,
'<my>': 213}, {'^': 1144}, {'N': 1145}, {'a': 1146, 'à': 1146}, {'la': 26, 'le': 26, 'notre': 26, 'qu': 1007, 'sa':
26, 'son': 26}, {'jour': 179}, {'d': 716, 'de': 716, 'du': 1149, 'recu': 179}, {'^': 4, 'a': 208, 'à': 208}, {'<pro>':
1151}, {'<pro>': 1151, 'expert': 1152}, {'<good>': 1153, '<pro>': 1151, 'expert': 1152}, {'<pro>': 5}, {'<any_det>':
1154, 'l': 1155, 'la': 1155, 'le': 1155, 'ma': 1155, 'mon': 1155, 'notre': 1155, 'un': 1155, 'une': 1155}, {'N':
1156}, {'<pro>': 209}, {'<any_det>': 1154, '^': 76, 'a': 1157, 'd': 179, 'de': 179, 'l': 1158, 'la': 1158, 'le': 1158,
'ma': 1158, 'mon': 1158, 'notre': 1158, 'un': 1158, 'une': 1158, 'à': 1157}, {'<any_det>': 1154, 'a': 1157, 'l': 1158,
'la': 1158, 'le': 1158, 'ma': 1158, 'mon': 1158, 'notre': 1158, 'un': 1158, 'une': 1158, 'à': 1157}, {'<them>': 259,
'N': 259}, {'j': 40, 'je': 40}, {':': 838, 'avec': 1125, 'de': 724, 'que': 1162}, {'D': 250, 'a': 250, 'au': 250,
'avec': 250, 'chez': 250, 'dans': 250, 'sur': 250, 'à': 250}, {'rompus': 1164}, {'': (23, 'contact'), 'batons': 1165},
{'D': 250, 'a': 1166, 'animee': 1164, 'au': 250, 'avec': 250, 'chez': 250, 'dans': 250, 'franche': 1164, 'houleuse':
1164, 'longue': 1164, 'rapide': 1164, 'sur': 250, 'sympa': 1164, 'tendue': 1164, 'utile': 1164, 'à': 1166}, {'d': 240,
'de': 240, 'du': 240}, {'fil': 250}, {'de': 1169}, {'pour': 885}, {'<should>': 76, 'vaut': 277}, {'^': 1172}, {',':
482, 'il': 1173, 'je': 1173, 'nous': 1173, 'on': 1173}, {'il': 1173, 'je': 1173, 'nous': 1173, 'on': 1173},
{'faudrait': 76, 'faut': 76, 'vaut': 277}, {'de': 76}, {'devrais': 76, 'dois': 76, 'ferais': 277}, {'vaudrait': 76,
'vaut': 76}, {'devrait': 76, 'doit': 76}, {'pas': 76}, {'<inf>': 76, 'faudrait': 76, 'faut': 76, 'il': 1176,
'inutile': 1177, 'je': 1178, 'mieux': 1179, 'on': 1180, 'surtout': 1181, 'vaut': 277}, {'aurais': 76, 'aurait': 76,
'commets': 76, 'devrais': 76, 'devrait': 76, 'dois': 76, 'ferais': 76, 'ferait': 76, 'gagnerais': 76, 'gagnerait':
76}, {'^': 1183}, {'^': 1182, 'j': 1184, 'je': 1184, 'on': 1184}, {'devrais': 76}, {'vaut': 76}, {'devrait': 76},
{'il': 375, 'je': 1186, 'mieux': 1187, 'on': 1188}, {',': 1185, '^': 1189}, {'faudrait': 76, 'faut': 76, 'il': 1176,
'inutile': 1177, 'je': 1178, 'mieux': 1179, 'on': 1180, 'surtout': 1181, 'vaut': 277}, {'^': 1191, 'j': 1184, 'je':
1184, 'on': 1184}, {',': 1192, '^': 76}, {'^': 1191}, {',': 1194, '^': 76}, {'<them>': 1174, '<they>': 1175, 'N':
1190, 'elle': 1193, 'elles': 1195, 'eux': 1195, 'lui': 1193}, {'accord': 1171, 'apres': 1196, 'avis': 462}, {'d': 34,
'de': 34, 'des': 34, 'du': 34}, {'agenda': 25, 'attente': 1198}, {'l': 1199}, {'N': 179}, {'d': 1201, 'de': 1201},
{'avis': 1202}, {'l': 1203}, {'': (1, 'moved'), '<date>': 203, 'D': 203}, {'D': 1205, 'a': 1205, 'au': 1205, 'la':
1205, 'le': 1205, 'notre': 1205, 'à': 1205}, {':': 838, 'avec': 1125, 'de': 724}, {'<their>': 240}, {'jamais': 107,
'pas': 107, 'plus': 107, 'toujours': 1116}, {'d': 259, 'de': 259}, {'avis': 1210}, {'<them>': 259, 'N': 259, '^': 465,
'a': 906, 'combien': 8, 'comment': 8, 'conseil': 907, 'l': 1211, 'ou': 8, 'pourquoi': 8, 'qu': 431, 'quand': 8, 'que':
466, 's': 8, 'si': 8, 'son': 908, 'un': 908, 'à': 906}, {'<them>': 259, 'N': 259, 'a': 906, 'conseil': 907, 'l': 1211,
'son': 908, 'un': 908, 'à': 906}, {'...': 1020, 'N': 874}, {'': (13, 'talk'), 'qu': 8, 'que': 8}, {'<reach_inf>': 107,
'<see_inf>': 107, 'admettre': 1215, 'avouer': 1215, 'confesser': 1215, 'dire': 1215, 'leur': 93, 'lui': 93,
'reconnaitre': 1215}, {'n': 107, 'ne': 107, 'personne': 107, 'rien': 107}, {'et': 1217}, {'...': 1218}, {'m': 468,
'me': 468, 'nous': 468}, {'^': 1220}, {'': (0, 'missed'), '...': 1218}, {'^': 470, 'appeler': 1219, 'dejeuner': 107,
'diner': 107, 'dîner': 107, 'encore': 1221, 'livrer': 1219, 'manger': 107, 'passer': 1222, 'rappeler': 1219, 's': 255,
'se': 256, 'toujours': 1221, 'venir': 1222}, {'messagerie': 107}, {'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'ne': 382, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1225}, {'il': 1226, 'on':
1226}, {'d': 482, 'de': 482, 'qu': 1227}, {'D': 1045, '^': 1005}, {'': (13, 'talk'), 'elle': 1229, 'il': 1229}, {'qu':
1230, 'que': 8}, {'nourriture': 192}, {'la': 1232}, {'colis': 192, 'repas': 192, 'vetements': 192}, {'soupe': 192},
{'colis': 192, 'paniers': 192, 'repas': 192}, {'de': 1233, 'des': 1234, 'la': 1235, 'les': 1236}, {'^': 1237},
{'<give3>': 1004, '<hand3>': 1004, '<send3>': 1004, 'm': 18, 'me': 18, 'nous': 18}, {'D': 1045, '^': 1239},
{'<give3>': 1004, '<hand3>': 1004, '<send3>': 1004, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76,
'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18, 'ne': 382, 'nous': 18, 'valait': 76, 'vaudrait': 76,
'vaut': 76}, {'D': 1045, '^': 1241}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fais': 493, 'fait': 493, 'fallait':
76, 'faudrait': 76, 'faut': 76, 'ferais': 493, 'ferait': 76, 'ne': 382, 'valait': 76, 'vaudrait': 76, 'vaut': 76},
{'^': 1243}, {'elle': 1240, 'il': 1242, 'j': 495, 'je': 495, 'on': 1244}, {'de': 208}, {'faveur': 1246}, {'en': 1247,
'pour': 208}, {'mot': 1248}, {':': 377, 'd': 488, 'de': 488, 'qu': 1245, 'que': 501, 'un': 1249}, {',': 1194}, {'N':
1251, 'elle': 1251, 'elles': 1251, 'eux': 1251, 'lui': 1251}, {'demander': 40, 'l': 40, 'la': 40, 'le': 40, 'les': 40,
'leur': 40, 'lui': 40}, {'<any_det>': 40}, {'^': 1254}, {'N': 1255}, {'argent': 93}, {'l': 1257}, {'': (5, 'mine'),
'0': 93, 'cent': 93, 'cinquante': 93, 'de': 1258, 'trente': 93, 'vingt': 93}, {'mettre': 843, 'presenter': 0},
{'visite': 25}, {'': (5, 'mine'), '0': 93, '<see_inf>': 25, '^': 1253, 'a': 1256, 'admettre': 1215, 'avouer': 1215,
'cent': 93, 'cinquante': 93, 'confesser': 1215, 'connecter': 818, 'de': 1258, 'dire': 1215, 'encore': 1259, 'les':
1260, 'mettre': 843, 'presenter': 818, 'reconnaitre': 1215, 'rencontrer': 25, 'rendre': 1261, 'retrouver': 25,
'trente': 93, 'vingt': 93, 'voir': 25, 'à': 1256}, {'<inf>': 503, 'revenir': 504}, {'^': 1263, 'encore': 1221,
'toujours': 1221}, {'<any_det>': 219, '<reach_noun>': 218}, {'<any_det>': 224}, {'^': 1266}, {'...': 1267}, {'N':
1268}, {'a': 1269, 'à': 1269}, {'<any_det>': 224, '<my>': 213}, {'^': 234, 'sur': 240}, {'<remarks>': 1272}, {'de':
1273}, {'^': 1271, 'des': 1273, 'mes': 1273, 'mon': 1273, 'plein': 1274, 'quelques': 1273, 'un': 1273}, {'N': 1275},
{'^': 234, 'a': 240, 'sur': 240, 'à': 240}, {'<remarks>': 1277}, {'de': 1278}, {'<remarks>': 1277, 'nouvelles': 287},
{'heure': 1042, 'heures': 1042, 'seances': 1042, 'trois': 1278}, {'<remarks>': 1277, 'benevolat': 193}, {'...': 216,
'<remarks>': 1277}, {'...': 216, '<remarks>': 1277, 'avis': 921}, {'mal': 1279}, {'<remarks>': 1277, 'heure': 1042,
'heures': 1042, 'seances': 1042}, {'<remarks>': 1277, 'bons': 1278, 'heure': 1042, 'heures': 1042, 'seances': 1042},
{'mes': 1278}, {'^': 294, 'a': 923, 'avec': 295, 'pour': 887, 'sur': 295, 'à': 923}, {'asso': 193, 'association':
193}, {'N': 1289, '^': 294, 'l': 1290}, {'a': 1291, 'à': 1291}, {'main': 1292}, {'de': 1293}, {'<course>': 996,
'<remarks>': 1277, 'benevolat': 193, 'coup': 1294, 'retour': 998}, {'...': 1270, '0': 1043, '<any_det>': 219,
'<reach_noun>': 218, 'a': 1276, 'beaucoup': 1279, 'des': 1280, 'deux': 1281, 'du': 1282, 'ma': 217, 'mes': 1283,
'mon': 1284, 'nos': 217, 'notre': 217, 'pas': 1285, 'plein': 1279, 'plusieurs': 1286, 'quatre': 1043, 'quelques':
1287, 'tous': 1288, 'trois': 1043, 'un': 1295, 'une': 1048, 'à': 1276}, {'annuler': 107}, {'<letter>': 250, 'N': 250},
{'': (23, 'contact'), 'avec': 1298, 'de': 1298, 'des': 1298, 'par': 1298, 'quelques': 1298}, {'interview': 147},
{'video': 147}, {'podcast': 147, 'talk': 147}, {'l': 1300, 'la': 1301, 'le': 1302, 'une': 1301}, {'pour': 5}, {'reco':
1304, 'recommandation': 1304}, {'a': 250, 'une': 1305, 'à': 250}, {'coup': 320, 'oeil': 18}, {'ma': 18, 'mes': 18,
'mon': 18, 'notre': 18, 'un': 1307}, {'jeter': 1308, 'jette': 1308, 'jettera': 1308, 'regarde': 1308, 'regarder':
1308}, {'jeter': 1308, 'jette': 1308, 'jettera': 1308, 'regarde': 1308, 'regarder': 1308, 'va': 1309}, {'^': 1310,
'ne': 777}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 350}, {'attente': 1312, 'call':
993, 'disant': 350, 'ligne': 993, 'me': 1313, 'mon': 1016, 'nous': 1313, 'vain': 107, 'visio': 993}, {'cote': 647,
'de': 647, 'des': 647, 'du': 647}, {'recu': 1315}, {'rien': 1316}, {'D': 296, 'a': 295, 'ce': 890, 'comment': 295,
'la': 295, 'le': 295, 'les': 295, 'ou': 295, 'pourquoi': 295, 'à': 295}, {'N': 1318}, {'D': 1024, 'a': 1319, 'à':
1319}, {'N': 1131}, {'cv': 5}, {'N': 1267}, {'': (23, 'contact'), 'a': 250, 'à': 250}, {'<letter>': 1324, '<remarks>':
1277}, {'trois': 1278}, {'cv': 1246}, {'<remarks>': 1277, 'bons': 1278}, {'<letter>': 1324, '<remarks>': 1277,
'client': 880, 'lead': 880, 'prospect': 880}, {'...': 1270, '<any_det>': 219, '<reach_noun>': 218, '<their>': 1322,
'a': 1323, 'beaucoup': 1279, 'des': 1325, 'deux': 1326, 'du': 1278, 'le': 1327, 'mes': 1278, 'mon': 1278, 'pas': 1285,
'plein': 1279, 'plusieurs': 1278, 'quelques': 1328, 'tous': 1288, 'un': 1329, 'à': 1323}, {'appeler': 107, 'avoir':
107}, {'joindre': 107, 'voir': 107}, {'parler': 107, 'telephoner': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l':
1331, 'la': 1332, 'le': 1332, 'les': 1129, 'lui': 1333}, {'d': 1334, 'de': 1334}, {'<shifted>': 808, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee': 107, 'deprogramme': 107,
'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'voir': 250}, {'a': 527, 'au': 528, 'chez': 530, 'dejeuner':
250, 'diner': 250, 'dîner': 250, 'me': 1337, 'nous': 1337, 'à': 527}, {'<came>': 548, '<set>': 25, '<shifted>': 293,
'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'categorique': 180, 'cense': 405, 'censee': 405,
'clair': 180, 'claire': 180, 'convaincu': 535, 'convaincue': 535, 'd': 539, 'decommande': 107, 'decommandee': 107,
'deprogramme': 107, 'deprogrammee': 107, 'finalement': 1336, 'formel': 180, 'formelle': 180, 'meme': 855, 'même': 855,
'ok': 536, 'partant': 536, 'partante': 536, 'passe': 1338, 'passee': 1338, 'passé': 1338, 'persuade': 535,
'persuadee': 535, 'pour': 541, 'supprime': 107, 'supprimee': 107, 'venu': 1338, 'venue': 1338}, {'de': 1058},
{'<would_give>': 18, 'm': 572, 'me': 572, 'nous': 572}, {'^': 1341}, {'m': 572, 'me': 572, 'nous': 572}, {'^': 1343},
{'elle': 1342, 'elles': 1344, 'il': 1342, 'ils': 1344}, {'aucune': 1058, 'pas': 1340, 'rien': 108}, {'aucune': 1058,
'moi': 246, 'pas': 1340, 'qu': 1345, 'rien': 108, 'si': 147, 'toujours': 1346}, {'partie': 1019}, {'la': 1348},
{'notres': 1019}, {'N': 250, 'de': 1349, 'des': 1350, 'la': 1019, 'là': 1019, 'present': 1019, 'presente': 1019,
'presentes': 1019, 'presents': 1019, 'présente': 1019, 'présentes': 1019}, {'': (14, 'together'), 'N': 250}, {'N':
250, 'aussi': 1351, 'de': 1349, 'des': 1350, 'egalement': 1351, 'la': 1352, 'là': 1352, 'present': 1019, 'presente':
1019, 'presentes': 1019, 'presents': 1019, 'présente': 1019, 'présentes': 1019}, {'avec': 250, 'cense': 1080,
'censee': 1080, 'chez': 250}, {'parti': 107, 'partie': 107}, {'notres': 1352}, {'<came>': 548, 'N': 250, 'aussi':
1351, 'categorique': 180, 'clair': 180, 'claire': 180, 'de': 1349, 'deja': 1355, 'des': 1356, 'egalement': 1351,
'formel': 180, 'formelle': 180, 'la': 1352, 'là': 1352, 'present': 1352, 'presente': 1352, 'presentes': 1019,
'presents': 1019, 'présente': 1352, 'présentes': 1019}, {'donne': 350, 'donné': 350}, {'avec': 250, 'chez': 250},
{'du': 1169}, {'<date>': 250, 'bout': 1360}, {'au': 1361, 'en': 1361, 'par': 1361}, {'': (23, 'contact'), 'au': 1361,
'en': 1361, 'par': 1361}, {'<them>': 1362, 'N': 1363}, {'a': 931, 'à': 931}, {'...': 1365}, {'...': 1365, 'D': 1024,
'a': 1026, 'comment': 1366, 'à': 1026}, {'appeler': 107, 'croiser': 107, 'voir': 107}, {'des': 1273, 'mes': 1273,
'mon': 1273, 'plein': 1274, 'quelques': 1273, 'un': 1273}, {'N': 1369}, {'N': 1087}, {'bond': 107}, {'connaissance':
250, 'mise': 938}, {'point': 250}, {'demo': 234, 'démo': 234, 'oral': 234, 'pitch': 234, 'presentation': 234,
'soutenance': 234}, {'^': 1375}, {'<their>': 1376, 'N': 240, 'la': 1376, 'le': 1376}, {'<their>': 1322, 'le': 1327},
{'chez': 250, 'par': 250}, {'a': 250, 'au': 250, 'chez': 250, 'voir': 250, 'à': 250}, {'saut': 1380}, {'<course>':
996, '<date>': 250, '<drink>': 250, '<remarks>': 1277, 'audit': 240, 'benevolat': 193, 'crochet': 1379, 'petit': 1381,
'point': 250, 'retour': 998, 'saut': 1380}, {'<course>': 996, '<date>': 250, 'heure': 1042, 'heures': 1042, 'intro':
935, 'relecture': 240, 'retour': 998, 'seances': 1042}, {'0': 1043, '^': 1086, 'a': 1370, 'avec': 1371, 'beaucoup':
1279, 'des': 1278, 'deux': 1281, 'du': 1282, 'faux': 1372, 'l': 936, 'la': 1373, 'le': 1374, 'les': 940, 'mes': 1278,
'mon': 1278, 'part': 287, 'pas': 1285, 'plein': 1279, 'plusieurs': 1286, 'quatre': 1043, 'quelques': 1287, 'repeter':
1377, 'suivre': 1378, 'tous': 1288, 'trois': 1043, 'un': 1382, 'une': 1383, 'à': 1370}, {'demande': 40}, {'^': 1385},
{'j': 1386, 'je': 1386}, {'<inf>': 0, 'que': 1387}, {'^': 1385, 'reflechisse': 147}, {'j': 1386, 'je': 1389},
{'<inf>': 0, 'les': 844, 'mettre': 843, 'que': 1390}, {'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 41}, {'^': 41,
'mettre': 843, 'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, '^': 8, 'rendre': 1261}, {'^': 8},
{'aille': 1397, 'sois': 1397}, {'': (5, 'mine'), '^': 1395, 'aille': 1396, 'y': 1398}, {'leve': 1397, 'lève': 1397},
{'': (5, 'mine'), '^': 1395, 'dorme': 1397, 'me': 1400, 'parte': 1397, 'reflechisse': 147, 'rentre': 1397, 'sois':
1397}, {'j': 1399, 'je': 1401}, {'<inf>': 0, '^': 1392, 'attendre': 814, 'connecter': 818, 'l': 1393, 'la': 1393,
'le': 1393, 'les': 1394, 'mettre': 843, 'presenter': 818, 'que': 1402}, {'<their>': 234, 'la': 234, 'le': 234}, {'^':
1404}, {'^': 1404, 'sur': 1405}, {'donne': 1406, 'donné': 1406, 'sur': 1405}, {'': (19, 'gave:resource'), '<helpful>':
213}, {'<any_det>': 1408, '<my>': 213}, {'^': 1409}, {'N': 1410}, {'N': 295, '^': 294}, {'a': 1412, 'à': 1412},
{'main': 1413}, {'de': 1414}, {'coup': 1415}, {'...': 1270, '<any_det>': 219, '<reach_noun>': 218, 'a': 1411, 'ma':
217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1416, 'à': 1411}, {'a': 295, 'au': 295, 'aux': 295,
'sur': 295, 'à': 295}, {'N': 1418}, {'...': 1270}, {'^': 4, 'a': 5, 'aupres': 975, 'à': 5}, {'<them>': 1421, 'N':
1421}, {'de': 1422}, {'faveur': 1423}, {'en': 1424, 'pour': 1422}, {'mot': 1425}, {'D': 203, 'a': 291, 'au': 291,
'en': 291, 'finalement': 1076, 'un': 1426, 'à': 291}, {'un': 1426}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a':
1429, 'à': 1429}, {'a': 979, 'à': 979}, {'merci': 1431}, {'lapin': 107, 'merci': 1431}, {'avec': 233, 'passee': 244,
'passees': 244}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25}, {'de': 1435}, {'a': 195, 'avec': 195, 'pour':
195, 'à': 195}, {'coaching': 1437, 'mentorat': 1437, 'mentoring': 1437, 'tutorat': 1437}, {'avec': 233, 'de': 1438,
'passee': 244, 'passees': 244}, {'': (11, 'thinking'), 'j': 1386, 'je': 1386}, {'<inf>': 0, 'qu': 147, 'que': 1440},
{'': (5, 'mine'), '^': 1395, 'aille': 1397, 'y': 1398}, {'': (5, 'mine'), '^': 1395, 'dorme': 1397, 'me': 1400,
'parte': 1397, 'rentre': 1397, 'sois': 1397}, {'j': 1442, 'je': 1443}, {'<inf>': 0, '^': 1392, 'connecter': 818,
'les': 1260, 'mettre': 843, 'presenter': 818, 'que': 1444}, {'<any_det>': 356, '<my>': 356}, {'^': 1446}, {'faut':
1447}, {'que': 1162}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1450}, {'^': 1450, 'encore': 1451, 'toujours':
1451}, {'faut': 1449, 'manque': 1452}, {'manque': 1452}, {'N': 250, 'aussi': 1019}, {'avait': 1455}, {'^': 1310,
'faudra': 1388, 'faudrait': 1441, 'faut': 1445, 'leur': 1448, 'lui': 1448, 'me': 1453, 'ne': 777, 'nous': 1454,
'parait': 350, 'paraît': 350, 'y': 1456}, {'elle': 286, 'il': 286, 'on': 179}, {'N': 286, 'j': 179, 'je': 179, 'nous':
179}, {'qu': 1458, 'que': 1459}, {'pour': 1460}, {'a': 295, 'au': 295, 'dans': 295, 'devant': 295, 'à': 295}, {':':
1035, 'N': 1034, 'de': 967, 'entre': 967}, {'<date>': 566, 'N': 566}, {'<date>': 566, 'N': 566, 'l': 1464, 'la':
1464}, {'a': 1465, 'au': 1465, 'aux': 1465, 'chez': 1465, 'en': 1465, 'voir': 1465, 'à': 1465}, {'<give1>': 40},
{'<give1>': 40, 'en': 1467}, {'^': 1468, 'dois': 300}, {'0': 70, '<any_det>': 70, '<their>': 70, 'ca': 70, 'deux': 70,
'tout': 70, 'trois': 70}, {'<do1>': 1470, 'amene': 40, 'amène': 40, 'appelle': 40, 'appellerai': 40, 'apporte': 40,
'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40}, {'^': 1472}, {'j': 1473, 'je': 1473}, {'que': 1474},
{'d': 93, 'de': 93}, {'a': 885, 'accepte': 886, 'accepté': 886, 'dit': 1475, 'du': 1297, 'dû': 1297, 'envie': 147,
'pense': 148, 'pensé': 148, 'point': 25, 'promis': 1476, 'rdv': 25, 'rendez': 288, 'reunion': 25, 'reve': 147, 'rêvé':
147, 'un': 289, 'une': 289, 'à': 885}, {'': (7, 'waiting'), 'de': 34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours':
34}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger':
147, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'voir': 147}, {'appeler': 147, 'boire': 147,
'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1479, 'nous': 1479,
'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1479, 'voir': 147}, {'semaine': 40},
{'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1481, 'vite': 40}, {'<causative>': 40, 'signe': 40}, {'<do1>': 1482,
'fais': 1483}, {'fais': 1483}, {'^': 1485, 'dois': 93}, {'^': 1484, 'leur': 1486, 'lui': 1486}, {'bricole': 40,
'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40, 'dessine': 40, 'dépose': 40, 'fais': 1483,
'fait': 1483, 'ferai': 1483, 'garde': 40, 'garderai': 40, 'imprime': 40, 'imprimerai': 40, 'installe': 40, 'note': 40,
'prends': 40, 'ramene': 40, 'ramène': 40, 'rapporte': 40, 'rapporterai': 40, 'redige': 40, 'redigerai': 40, 'rends':
40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai': 40, 'traduis': 40}, {'': (5,
'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 250, 'parle': 250, 'parlé': 250, 'promis': 1489, 'repondu': 250,
'telephone': 250, 'téléphoné': 250}, {'^': 1485}, {'^': 1488, 'ai': 1490, 'leur': 1491, 'lui': 1491}, {'^': 40,
'leur': 93, 'lui': 93}, {'a': 1493, 'à': 1493}, {'elle': 1494}, {'lui': 1494}, {'d': 1495, 'de': 1496}, {'a': 1493,
'aupres': 1497, 'à': 1493}, {'engage': 1498, 'engagee': 1498, 'engagé': 1498}, {'etais': 1499}, {'suis': 1499},
{'<see_inf>': 107}, {'pas': 1502, 'plus': 1502}, {'peut': 1503, 'peux': 1503, 'pourrai': 1503, 'pourrais': 1503,
'pouvais': 1503, 'pouvait': 1503}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147,
'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1479, 'nous': 1479, 'organiser': 147, 'pas': 1502, 'plus': 1502,
'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1479, 'voir': 147}, {'<go1>': 1466, '<them>': 1469, '^': 1471,
'accompagne': 727, 'ai': 1477, 'aimerais': 147, 'attends': 1478, 'conduirai': 727, 'conduis': 727, 'depose': 727,
'devrais': 1480, 'devrait': 1480, 'devrions': 1480, 'dois': 300, 'dépose': 727, 'emmene': 727, 'emmenerai': 727,
'emmène': 727, 'fais': 649, 'fait': 649, 'ferai': 649, 'hesite': 147, 'l': 1487, 'la': 1487, 'le': 1487, 'les': 1487,
'leur': 1492, 'lui': 1492, 'm': 1500, 'me': 1501, 'ne': 1504, 'peut': 1503, 'peux': 1503, 'pourrai': 1503, 'pourrais':
1505, 'pourrait': 1480, 'pourrions': 1480, 'pouvais': 1503, 'pouvait': 1503, 'raccompagne': 727}, {'<inf>': 107},
{'<sort_of_met>': 107, 'ose': 1507}, {'<do1>': 1470, '<lui_give>': 40}, {'N': 566}, {'<any_det>': 20}, {'^': 1511},
{'apres': 107}, {'qu': 147, 'que': 147}, {'admettre': 1215, 'avouer': 1215, 'confesser': 1215, 'dire': 1215,
'reconnaitre': 1215}, {'': (11, 'thinking'), 'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner':
147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1479, 'nous': 1479, 'organiser': 147, 'prendre': 147,
'retrouver': 147, 'revoir': 147, 'se': 1479, 'voir': 147}, {'': (5, 'mine'), '^': 1253, 'admettre': 1215, 'avouer':
1215, 'confesser': 1215, 'connecter': 818, 'dire': 1215, 'encore': 40, 'les': 1260, 'mettre': 843, 'presenter': 818,
'reconnaitre': 1215}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par': 25, 'pour': 25, 'à': 25}, {'attendu': 1518,
'attendue': 1518, 'attendus': 1518, 'convie': 1518, 'conviee': 1518, 'convies': 1518, 'invite': 1518, 'invitee': 1518,
'invitees': 1518, 'invites': 1518, 'invité': 1518}, {'^': 71, 'visiter': 25}, {'^': 71}, {'<do1>': 1482, 'fais': 1483,
'leur': 1467, 'lui': 1467}, {'^': 1522, 'leur': 1486, 'lui': 1486}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40,
'du': 40}, {'occupe': 1524}, {'en': 1525, 'engage': 170, 'etais': 1499, 'occupe': 1524}, {'d': 40, 'de': 40, 'des':
40, 'du': 40}, {'': (5, 'mine'), '^': 40, 'leur': 93, 'lui': 93}, {'a': 1528, 'aupres': 1497, 'de': 40, 'pour': 40,
'à': 1528}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40}, {'engage': 1529, 'engagee': 1529, 'engagé': 1529, 'propose':
1530, 'proposee': 1530, 'proposé': 1530}, {'charge': 1527, 'demande': 147, 'rappelle': 147, 'souviens': 147, 'suis':
1531}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'à': 25}, {'a': 147, 'qu': 147, 'que': 147, 'à': 147},
{'N': 566, '^': 1511}, {'<giveinf>': 40, 'l': 41, 'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1536},
{'bien': 147}, {'<go1>': 1466, '<them>': 1469, '^': 1509, 'accompagne': 727, 'accueille': 1510, 'accueillons': 1510,
'aura': 1512, 'aurai': 1512, 'conduirai': 727, 'conduis': 727, 'cours': 1513, 'crois': 1514, 'depose': 727, 'devais':
1515, 'devrais': 1516, 'devrait': 1480, 'devrions': 1480, 'dois': 1517, 'dépose': 727, 'emmene': 727, 'emmenerai':
727, 'emmène': 727, 'est': 1519, 'fais': 1520, 'fait': 649, 'ferai': 649, 'gere': 1521, 'l': 1523, 'la': 1523, 'le':
1523, 'les': 1523, 'leur': 1492, 'lui': 1492, 'm': 1526, 'me': 1532, 'ne': 1504, 'pars': 1533, 'pense': 1534, 'peut':
1503, 'peux': 1503, 'pourrai': 1503, 'pourrais': 1505, 'pourrait': 1480, 'pourrions': 1480, 'pouvais': 1503,
'pouvait': 1503, 'prends': 1521, 'raccompagne': 727, 'recevons': 1510, 'recevra': 1512, 'recevrai': 1512, 'recevrons':
1512, 'recois': 1535, 'recoit': 1535, 'recupere': 1512, 'reflechis': 147, 'sommes': 1519, 'songe': 147, 'suis': 1519,
'va': 885, 'vais': 1537, 'verrais': 1538, 'voudrais': 147}, {'entremetteurs': 5}, {'a': 250, 'au': 250, 'aux': 250,
'les': 1540, 'à': 250}, {'mois': 18}, {'semaine': 18}, {'prochaine': 18}, {'semaine': 1544}, {'bientot': 18, 'ce':
1542, 'cette': 1543, 'la': 1545}, {'D': 18, 'bientot': 18, 'ce': 1542, 'cette': 1543, 'la': 1545}, {'<hand3>': 1546,
'<send3>': 1546, 'apporte': 1547, 'depose': 1547, 'dépose': 1547, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene':
19, 'ramène': 19, 'transmet': 19}, {'facebook': 147, 'insta': 147, 'instagram': 147, 'linkedin': 147, 'twitter': 147,
'x': 147}, {'sur': 1549}, {'^': 933, 'avec': 934}, {'contact': 1551, 'lien': 1551, 'relation': 1551}, {'en': 1552},
{'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'felicite': 107, 'felicitee': 107,
'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte':
107, 'contactee': 107, 'encore': 1554, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107,
'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1555,
'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'N': 934, 'a': 934, 'au':
934, 'aux': 934, 'à': 934}, {'a': 934, 'au': 934, 'aux': 934, 'à': 934}, {'a': 934, 'au': 934, 'aux': 934, 'en': 1552,
'à': 934}, {'bloc': 201}, {'peu': 201}, {'^': 200, 'a': 1560, 'comme': 201, 'un': 1561, 'à': 1560}, {'pas': 1555},
{'<cheered>': 201, '<warned>': 286, 'aide': 910, 'aidee': 910, 'aidé': 910, 'appris': 1550, 'conseille': 910,
'conseillee': 910, 'conseillé': 910, 'depanne': 910, 'depannee': 910, 'epaule': 295, 'epaulee': 295, 'eu': 250, 'eue':
250, 'forme': 1418, 'formee': 1418, 'formes': 1418, 'initie': 1418, 'initiee': 1418, 'inities': 1418, 'lu': 1550,
'mis': 1553, 'mise': 1553, 'mises': 1553, 'pas': 1556, 'presente': 1557, 'presentee': 1558, 'presentees': 1559,
'presentes': 1559, 'présenté': 1557, 'présentés': 1559, 'rebooste': 1562, 'reboostee': 1562, 'recommande': 976,
'recommandee': 976, 'recommandé': 976, 'remonte': 1562, 'remontee': 1562, 'remontees': 1562, 'remontes': 1562,
'remotive': 1562, 'remotivee': 1562, 'remplace': 295, 'remplacee': 295, 'seconde': 193, 'secondee': 193, 'toujours':
1563, 'vu': 1550, 'vue': 1550}, {'<them>': 180, 'N': 180}, {'d': 1565, 'de': 1565}, {'^': 1548, 'ai': 1564, 'anniv':
1003, 'anniversaire': 1003, 'avis': 1202, 'idee': 1566}, {'camp': 18}, {'son': 1568}, {'dans': 1569}, {'est': 1570},
{'^': 1548, 'balle': 1571, 'messagerie': 107}, {'<my>': 213}, {'^': 1573}, {'N': 1574}, {'plan': 107}, {'': (0,
'missed'), 'sur': 107, 'vocal': 107}, {'sa': 107, 'son': 107}, {'sur': 1578}, {'message': 1577, 'vocal': 1579}, {'a':
1575, 'en': 1576, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1580, 'à': 1575}, {'^': 1548},
{'connaitre': 934, 'rencontrer': 934}, {'se': 1583}, {'un': 934, 'une': 934}, {'^': 933, 'a': 934, 'au': 934, 'aux':
934, 'en': 1552, 'l': 1585, 'à': 934}, {'<warned>': 286, 'fait': 1584, 'forme': 1418, 'formee': 1418, 'formes': 1418,
'initie': 1418, 'initiee': 1418, 'inities': 1418, 'mis': 1553, 'mise': 1553, 'mises': 1553, 'presente': 1558,
'presentee': 1558, 'presentees': 1586, 'presentes': 1586, 'présenté': 1558, 'présentés': 1586, 'rebooste': 1562,
'reboostee': 1562, 'remonte': 1562, 'remontee': 1562, 'remontees': 1562, 'remontes': 1562, 'remotive': 1562,
'remotivee': 1562, 'remplace': 193, 'remplacee': 193, 'seconde': 193, 'secondee': 193}, {'^': 1548, 'ai': 1587},
{'recommandation': 1304}, {'de': 1589}, {'<inf>': 76, 'faut': 76, 'il': 375, 'je': 1186, 'mieux': 1187, 'ne': 76,
'pas': 76}, {'^': 1591}, {',': 1592}, {'<lui_give>': 40}, {'accord': 250, 'adresse': 250, 'avis': 250, 'benediction':
250, 'confiance': 250, 'conge': 250, 'demission': 250, 'disponibilites': 250, 'dispos': 250, 'feu': 250, 'numero':
250, 'ok': 250, 'parole': 250, 'preavis': 250, 'reponse': 250}, {'<any_det>': 224, '<my>': 213, 'des': 224, 'deux':
224, 'l': 224, 'la': 224, 'le': 224, 'les': 224, 'trois': 224, 'un': 224, 'une': 224}, {'^': 224}, {'d': 1597, 'de':
1597}, {'de': 1597}, {'tas': 1599}, {'<any_det>': 219, '<my>': 1595, '^': 1596, 'des': 1597, 'plein': 1598,
'quelques': 1597, 'un': 1600}, {'<any_det>': 234}, {'^': 1602}, {'<any_det>': 295, '^': 294, 'comment': 295,
'pourquoi': 295}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1605,
'un': 1605, 'une': 1605}, {'^': 1467}, {'^': 1467, 'l': 1607, 'la': 1607, 'le': 1607, 'les': 1607, 'leur': 1607,
'lui': 1607}, {'j': 1608, 'je': 1608, 'on': 1608}, {'que': 1609}, {'combien': 295, 'comment': 295, 'la': 295, 'le':
295, 'les': 295, 'pourquoi': 295}, {'<handed>': 1574}, {'<taught>': 1604}, {'courage': 201}, {'<pro>': 5, 'expert':
1155}, {'<good>': 1615, '<pro>': 5, 'expert': 1155}, {'<any_det>': 1616, 'N': 5, 'd': 900, 'de': 900, 'l': 1155, 'la':
1155, 'le': 1155, 'ma': 1155, 'mon': 1155, 'notre': 1155, 'un': 1155, 'une': 1155}, {'': (8, 'asked'), 'd': 900, 'de':
900}, {'lacher': 201}, {'rien': 1619}, {'accrocher': 201}, {'bon': 201}, {'<inf>': 286, 'ne': 1620, 's': 1621,
'tenir': 1622}, {'': (5, 'mine'), '<give1>': 40, 'lis': 40, 'm': 913, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1624, 'l': 1607, 'la': 1607, 'le': 1607, 'les': 1607, 'leur': 1607,
'lui': 1607}, {'j': 1625, 'je': 1625, 'on': 1608}, {'bravo': 201, 'd': 900, 'de': 1623, 'q': 916, 'que': 1626}, {'^':
294, 'd': 295, 'de': 295, 'sur': 295}, {'cours': 1628}, {'<remarks>': 1277, 'annotations': 1272, 'correctifs': 1272,
'corrections': 1272, 'cours': 1628, 'critiques': 1272, 'impressions': 1272, 'notes': 1272, 'suggestions': 1272},
{'cours': 1628, 'trois': 1278}, {'<remarks>': 1277, 'annotations': 1272, 'correctifs': 1272, 'corrections': 1272,
'critiques': 1272, 'impressions': 1272, 'notes': 1272, 'suggestions': 1272}, {'<remarks>': 1277, 'annotations': 1272,
'avis': 921, 'correctifs': 1272, 'corrections': 1272, 'critiques': 1272, 'impressions': 1272, 'notes': 1272,
'suggestions': 1272}, {'^': 294, 'avec': 295, 'pour': 295, 'sur': 295}, {'main': 1634}, {'de': 1635}, {'<remarks>':
1277, 'annotations': 1272, 'correctifs': 1272, 'corrections': 1272, 'coup': 1636, 'cours': 1628, 'critiques': 1272,
'impressions': 1272, 'notes': 1272, 'suggestions': 1272}, {'0': 1629, 'beaucoup': 1279, 'des': 1630, 'deux': 1631,
'du': 1278, 'mes': 1632, 'mon': 1633, 'pas': 1285, 'plein': 1279, 'plusieurs': 1278, 'quelques': 1328, 'tous': 1288,
'trois': 1629, 'un': 1637}, {'': (23, 'contact'), 'que': 1609}, {'annotations': 1272, 'correctifs': 1272,
'corrections': 1272, 'critiques': 1272, 'impressions': 1272, 'notes': 1272, 'suggestions': 1272}, {'annotations':
1272, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1272, 'corrections': 1272, 'critiques':
1272, 'impressions': 1272, 'lead': 5, 'notes': 1272, 'prospect': 5, 'suggestions': 1272}, {'des': 1640, 'deux': 1605,
'mes': 1640, 'mon': 1640, 'un': 1641, 'une': 1605}, {'<any_det>': 295, '^': 294, 'combien': 295, 'comment': 295, 'la':
295, 'le': 295, 'les': 295, 'pourquoi': 295}, {'beaucoup': 1279, 'des': 1632, 'deux': 1326, 'du': 1278, 'mes': 1632,
'mon': 1632, 'part': 286, 'pas': 1285, 'plein': 1279, 'plusieurs': 1278, 'quelques': 1328, 'tous': 1288, 'un': 1632},
{'coup': 1636}, {'un': 1645}, {'<any_det>': 1616, 'N': 5, 'l': 1155, 'la': 1155, 'le': 1155, 'ma': 1155, 'mon': 1155,
'notre': 1155, 'un': 1155, 'une': 1155}, {'<any_det>': 295, '^': 294}, {'<any_det>': 213}, {'^': 1649}, {'': (19,
'gave:resource'), '<any_det>': 213}, {'argent': 214}, {'l': 1652}, {'0': 214, '^': 1651, 'cent': 214, 'de': 1653},
{'': (5, 'mine'), '^': 972}, {'': (5, 'mine'), 'd': 1655, 'de': 1655, 'que': 40}, {'<inf>': 286, '^': 40}, {'d': 1657,
'de': 1657}, {'moral': 201}, {'confiance': 201, 'courage': 201, 'du': 1614, 'le': 1659}, {'<any_det>': 1616}, {'des':
1640, 'mes': 1640, 'mon': 1640, 'un': 1640}, {'<give1>': 40, 'lis': 40, 'm': 913, 'prepare': 40, 'prépare': 40,
'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1663, 'l': 1607, 'la': 1607, 'le': 1607, 'les':
1607, 'leur': 1607, 'lui': 1607}, {'j': 1664, 'je': 1664, 'on': 1608}, {'': (23, 'contact'), 'q': 916, 'que': 1665},
{'bon': 1614}, {'<handed>': 1601, '<read_it>': 1603, '<said>': 286, '<taught>': 1604, '<vowed>': 719, 'adresse': 1606,
'adressé': 1606, 'amene': 1606, 'amené': 1606, 'annonce': 1610, 'annoncé': 1610, 'annote': 1603, 'apporte': 1606,
'apporté': 1606, 'appris': 1611, 'aussi': 1612, 'bien': 1613, 'bon': 1614, 'challenge': 1603, 'commente': 1603,
'commenté': 1603, 'confie': 1574, 'confirme': 1610, 'confirmé': 1610, 'confié': 1574, 'conseille': 1617, 'conseillé':
1617, 'corrige': 1603, 'corrigé': 1603, 'demande': 1618, 'demandé': 1618, 'detaille': 1611, 'dit': 1627, 'donne':
1638, 'donné': 1638, 'ecrit': 1639, 'envoye': 1642, 'explique': 1643, 'expliqué': 1643, 'fait': 1644, 'file': 1646,
'filé': 1646, 'indique': 1647, 'laisse': 1574, 'laissé': 1574, 'montre': 1648, 'montré': 1648, 'offert': 1145,
'parle': 250, 'parlé': 250, 'partage': 1650, 'partagé': 1650, 'pose': 259, 'posé': 259, 'presente': 941, 'prete':
1654, 'promis': 1656, 'propose': 1658, 'proposé': 1658, 'présenté': 941, 'prêté': 1654, 'raconte': 1611, 'raconté':
1611, 'recommande': 1617, 'recommandé': 1617, 'redonne': 1660, 'redonné': 1660, 'refile': 1661, 'refilé': 1661,
'relu': 1603, 'remonte': 1660, 'renvoye': 1662, 'repondu': 1666, 'revu': 1603, 'souhaite': 1667, 'souhaité': 1667,
'suggere': 1617, 'suggéré': 1617, 'telephone': 250, 'tout': 1613, 'téléphoné': 250}, {'mon': 922}, {'d': 973, 'de':
973}, {'<handed>': 220, '<tip>': 1593, '^': 1594, 'ai': 1668, 'donne': 1669, 'donné': 1669, 'faut': 434, 'prete':
1574, 'promis': 1670, 'prête': 1574, 'tour': 1106}, {'<tip>': 1593}, {'...': 1020}, {'<date>': 107, 'rendez': 827},
{'<reach_inf>': 107, '<see_inf>': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 1675, 'la': 1675, 'le': 1675,
'les': 1675, 'lui': 1675}, {'anniv': 107, 'anniversaire': 107}, {'<any_det>': 1674, 'N': 107, 'd': 1676, 'de': 1676,
'l': 1677, 'le': 1677}, {'article': 147, 'interview': 147, 'portrait': 147, 'post': 147}, {'bouquin': 147, 'livre':
147, 'post': 147}, {'': (11, 'thinking'), '<media>': 147, 'facebook': 147, 'insta': 147, 'instagram': 147, 'l': 1013,
'la': 1027, 'le': 1028, 'les': 1013, 'leur': 1013, 'linkedin': 147, 'sa': 1013, 'son': 1013, 'twitter': 147, 'un':
1013, 'une': 1013, 'x': 147}, {'dans': 1029, 'l': 1679, 'le': 1680, 'par': 1029, 'qu': 147, 'que': 147, 'sur': 1681,
'un': 1679, 'une': 1679, 'via': 1014}, {'<remarks>': 1277, 'annotations': 1272, 'audit': 240, 'correctifs': 1272,
'corrections': 1272, 'critiques': 1272, 'impressions': 1272, 'notes': 1272, 'suggestions': 1272}, {'relecture': 240},
{'beaucoup': 1279, 'des': 1632, 'deux': 1326, 'du': 1278, 'mes': 1632, 'mon': 1632, 'part': 286, 'pas': 1285, 'plein':
1279, 'plusieurs': 1278, 'quelques': 1328, 'tous': 1288, 'un': 1683, 'une': 1684}, {'<handed>': 1601, '<read_it>':
1603, '<said>': 286, '<taught>': 1604, '<vowed>': 719, 'adresse': 1606, 'adressé': 1606, 'amene': 1606, 'amené': 1606,
'annonce': 1610, 'annoncé': 1610, 'annote': 1603, 'apporte': 1606, 'apporté': 1606, 'appris': 1611, 'aussi': 1612,
'bien': 1613, 'bon': 1614, 'challenge': 1603, 'commente': 1603, 'commenté': 1603, 'confie': 1574, 'confirme': 1610,
'confirmé': 1610, 'confié': 1574, 'conseille': 1617, 'conseillé': 1617, 'corrige': 1603, 'corrigé': 1603, 'demande':
1618, 'demandé': 1618, 'detaille': 1611, 'dit': 1627, 'donne': 1638, 'donné': 1638, 'ecrit': 1639, 'envoye': 1642,
'explique': 1643, 'expliqué': 1643, 'fait': 1685, 'file': 1646, 'filé': 1646, 'indique': 1647, 'laisse': 1574,
'laissé': 1574, 'montre': 1648, 'montré': 1648, 'offert': 1145, 'parle': 250, 'parlé': 250, 'partage': 1650,
'partagé': 1650, 'pose': 259, 'posé': 259, 'presente': 941, 'prete': 1654, 'promis': 1656, 'propose': 1658, 'proposé':
1658, 'présenté': 941, 'prêté': 1654, 'raconte': 1611, 'raconté': 1611, 'recommande': 1617, 'recommandé': 1617,
'redonne': 1660, 'redonné': 1660, 'refile': 1661, 'refilé': 1661, 'relu': 1603, 'remonte': 1660, 'renvoye': 1662,
'repondu': 1666, 'revu': 1603, 'souhaite': 1667, 'souhaité': 1667, 'suggere': 1617, 'suggéré': 1617, 'telephone': 250,
'tout': 1613, 'téléphoné': 250}, {'<handed>': 220, '<must3>': 269, '^': 1594, 'ai': 1686, 'donne': 1669, 'donné':
1669, 'faut': 434, 'prete': 1574, 'promis': 1670, 'prête': 1574}, {'': (13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que':
8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter':
76, 'leur': 40, 'lui': 40, 'ne': 76, 'pas': 76}, {'^': 1690}, {'^': 591, 'd': 1691, 'de': 1691}, {'<imperative>': 76,
'faut': 76, 'il': 375, 'n': 76, 'ne': 76, 'surtout': 76}, {'^': 1693}, {':': 1694, 'd': 379, 'de': 379, 'qu': 597,
'que': 600}, {'<hand3>': 904, '<send3>': 904, '<would_give>': 18, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm':
605, 'me': 605, 'nous': 605}, {'^': 1696, 'allait': 405, 'va': 405}, {'<hand3>': 904, '<send3>': 904, '<would_give>':
18, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 571, 'la':
571, 'le': 571, 'les': 571, 'm': 605, 'me': 605, 'ne': 382, 'nous': 605, 'valait': 76, 'vaudrait': 76, 'vaut': 76},
{'^': 1698, 'allait': 405, 'va': 405}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76,
'faut': 76, 'ferait': 76, 'ne': 382, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1700, 'aurai': 579, 'aurais':
579, 'aurait': 579, 'aurions': 579, 'recevrai': 579, 'recevrais': 579, 'recevrait': 579, 'recevrions': 579}, {'elle':
1697, 'il': 1699, 'j': 580, 'je': 580, 'nous': 580, 'on': 1701}, {'...': 1695, ':': 377, 'd': 604, 'de': 604, 'qu':
1702, 'que': 614}, {'astuce': 180, 'conseil': 180, 'tip': 180}, {'conseil': 374}, {'bigo': 250, 'bigophone': 250,
'fil': 250, 'grelot': 250, 'phone': 250, 'telephone': 250, 'tube': 250, 'téléphone': 250}, {'de': 1706}, {'coup':
1707}, {'conseil': 374, 'coup': 1707, 'petit': 1708}, {'...': 1704, 'comme': 1705, 'le': 1705, 'un': 1709}, {'part':
250}, {'<letter>': 250, 'faire': 1711}, {'<any_det>': 1712, '<letter>': 250, 'faire': 1711}, {'des': 618, 'en': 1576,
'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule': 107, 'tomber': 107, 'un': 618}, {'en': 1576, 'plantee': 107,
'poireauter': 107, 'seul': 107, 'seule': 107, 'tomber': 107}, {'rappele': 107, 'repondu': 107}, {'bigo': 250,
'bigophone': 250, 'fil': 250, 'grelot': 250, 'phone': 250, 'tel': 250, 'telephone': 250, 'tube': 250, 'tél': 250,
'téléphone': 250}, {'de': 1717}, {'coup': 1718, 'petit': 1708}, {'un': 1719}, {'<handed_me>': 250, '<reached_me>':
250, '<said>': 1689, '<urges>': 567, '<vowed>': 576, 'accompagne': 246, 'accompagnee': 246, 'accompagné': 246,
'accueillis': 250, 'alerte': 577, 'alertee': 577, 'alerté': 577, 'annonce': 582, 'annoncé': 582, 'assure': 584,
'assuré': 584, 'certifie': 585, 'confirme': 582, 'confirmé': 582, 'conjure': 586, 'conseille': 590, 'conseillé': 590,
'demande': 1692, 'demandé': 1692, 'dit': 1703, 'donne': 1710, 'donné': 1710, 'ecrit': 582, 'envoye': 1713, 'exhorte':
586, 'fait': 616, 'garanti': 584, 'invites': 250, 'jure': 584, 'juré': 584, 'laisse': 1714, 'laissee': 1715,
'laisses': 1715, 'laissé': 1714, 'lance': 397, 'lancé': 397, 'mis': 622, 'mise': 622, 'parle': 623, 'parlé': 623,
'pas': 1716, 'passe': 1720, 'passé': 1720, 'plante': 107, 'plantee': 107, 'pose': 868, 'posé': 868, 'preconise': 628,
'prie': 586, 'prié': 586, 'promis': 630, 'propose': 406, 'proposé': 406, 'préconise': 631, 'préconisé': 628,
'rappele': 632, 'reclame': 368, 'recommande': 628, 'recommandé': 628, 'recu': 250, 'recue': 250, 'recues': 250,
'recus': 250, 'rejoint': 246, 'rejointe': 246, 'rendu': 633, 'réclame': 368, 'réclamé': 368, 'saute': 634, 'sauté':
634, 'somme': 586, 'suggere': 628, 'suggère': 631, 'suggéré': 628, 'supplie': 637, 'supplié': 637}, {'fallait': 76,
'faudrait': 76, 'faut': 76, 'valait': 76, 'vaudrait': 76}, {'^': 1722}, {'il': 1723, 'on': 1723}, {'qu': 1724}, {':':
377, 'qu': 1724}, {'a': 93, 'à': 93}, {'N': 1727}, {'de': 1728}, {'aupres': 1729, 'envers': 1728}, {'a': 25, 'au': 25,
'chez': 25, 'à': 25}, {'annonce': 1019, 'annoncé': 1019, 'appris': 1019, 'confirme': 1019, 'confirmé': 1019, 'dit':
1019, 'raconte': 1019, 'raconté': 1019}, {'a': 1732}, {'dit': 1725}, {'pour': 368}, {'a': 93, 'd': 93, 'de': 93,
'pour': 93, 'à': 93}, {'N': 1736}, {'de': 1737}, {'aupres': 1738, 'avec': 1737, 'envers': 1737}, {'arrete': 874,
'arretee': 874, 'arrêté': 874, 'engage': 1739, 'engagee': 1739, 'engagé': 1739, 'pointe': 874, 'pointee': 874,
'propose': 1739, 'proposee': 1739, 'proposé': 1739, 'rendu': 874, 'rendue': 874}, {'<says>': 1688, '<urges>': 567,
'^': 569, 'a': 1721, 'accompagnait': 246, 'alerte': 577, 'appelle': 250, 'disait': 1725, 'dit': 1726, 'ecrit': 250,
'ecrivait': 250, 'engage': 1730, 'enjoint': 586, 'etais': 1499, 'invite': 1731, 'invitent': 1731, 'l': 1733, 'me':
1734, 'presse': 586, 'prie': 586, 'relance': 1735, 'repond': 250, 'suis': 1740, 'supplie': 586}, {'attendre': 814},
{'aucune': 1058, 'pas': 1340}, {'aucune': 1058, 'pas': 1340, 'toujours': 1743}, {'N': 34}, {'d': 1745, 'de': 1745},
{'...': 1746}, {'l': 1747, 'la': 1747, 'le': 1747, 'les': 1747}, {'^': 1748}, {'<any_det>': 1674, '^': 1748, 'encore':
1749, 'toujours': 1749}, {'^': 1748, 'encore': 1749, 'toujours': 1749}, {'<any_det>': 1674}, {'^': 192, 'avec': 193},
{'^': 1392}, {'': (13, 'talk'), 'je': 147}, {'combien': 8, 'comment': 8, 'd': 1754, 'de': 1754, 'ou': 8, 'pourquoi':
8, 'quand': 8, 's': 8, 'si': 1755}, {'^': 1700}, {'il': 1757, 'on': 1757}, {'d': 643, 'de': 643, 'qu': 1758, 'que':
534}, {'': (0, 'missed'), '^': 1450, 'encore': 1451, 'toujours': 1451}, {'de': 40}, {'': (11, 'thinking'), 'jamais':
107, 'pas': 107, 'plus': 107, 'toujours': 1116}, {'a': 1754, 'à': 1754}, {'N': 1736, 'lui': 1494}, {'d': 1495, 'de':
1764}, {'a': 1528, 'aupres': 1765, 'avec': 1737, 'de': 40, 'envers': 1737, 'pour': 40, 'à': 1528}, {'a': 40, 'aupres':
1738, 'avec': 1737, 'de': 40, 'envers': 1737, 'pour': 40, 'à': 40}, {'arrete': 874, 'arretee': 874, 'arrêté': 874,
'engage': 1766, 'engagee': 1766, 'engagé': 1766, 'pointe': 874, 'pointee': 874, 'propose': 1767, 'proposee': 1767,
'proposé': 1767, 'rendu': 874, 'rendue': 874}, {'<says>': 1688, '<urges>': 567, '^': 641, 'annoncer': 350, 'charge':
1527, 'conseille': 374, 'decroche': 1209, 'demandait': 464, 'demande': 1756, 'dire': 350, 'disant': 350, 'dit': 1759,
'doit': 648, 'doivent': 648, 'décroche': 1209, 'engage': 1730, 'faut': 1449, 'ghoste': 107, 'informer': 350, 'manque':
1760, 'met': 652, 'preconise': 631, 'prevenir': 350, 'promet': 653, 'préconise': 631, 'préconisé': 631, 'rappeler':
1761, 'rappelle': 1762, 'reclame': 368, 'recommande': 631, 'recommandé': 631, 'relance': 1735, 'repond': 1209,
'reste': 1763, 'réclame': 368, 'réclamé': 368, 'souviens': 147, 'suggere': 631, 'suggère': 631, 'suggéré': 631,
'suis': 1768, 'verrait': 654, 'voit': 654}, {'': (10, 'thanks'), 'N': 979}, {'fois': 1431}, {'N': 979, 'a': 1770,
'beaucoup': 1431, 'encore': 1431, 'infiniment': 1431, 'mille': 1771, 'à': 1770}, {'vaut': 179}, {'mercis': 1431},
{'avec': 941}, {'contact': 1775, 'lien': 1775, 'relation': 1775}, {'en': 1776, 'et': 953}, {'N': 1777, 'en': 957,
'par': 959}, {'en': 1776}, {'N': 966, 'de': 967, 'entre': 967}, {'contact': 1780, 'relation': 1780}, {'N': 1779, 'en':
1781}, {'et': 246}, {'meme': 855, 'même': 855, 'pas': 865, 'plus': 866}, {'jamais': 950, 'pas': 963, 'plus': 950},
{'eu': 862, 'lieu': 107}, {'pas': 1786}, {'arrive': 107, 'arrivee': 107, 'arrivé': 107, 'venu': 107, 'venue': 107},
{'venu': 107, 'venue': 107}, {'jamais': 1788, 'meme': 855, 'même': 855, 'pas': 1789}, {'pas': 1556, 'toujours': 1563},
{'ai': 1791}, {'dit': 107, 'ecrit': 107, 'envoye': 107, 'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107,
'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107, 'ecrit': 107, 'encore': 1793, 'envoye': 107,
'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107},
{'dit': 107, 'ecrit': 107, 'encore': 1794, 'envoye': 107, 'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107,
'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'pas': 1794}, {'pas': 1795, 'rien': 1794, 'toujours': 1796},
{'ai': 1797}, {'decroche': 107, 'décroché': 107, 'rappele': 107, 'repondu': 107}, {'pas': 1799}, {'pas': 886}, {'a':
1784, 'ai': 1785, 'aura': 1787, 'est': 1790, 'l': 1792, 'leur': 1798, 'lui': 1798, 'ont': 1800, 'oublie': 1801,
'oublier': 1801, 'oublions': 1801}, {'decroche': 1209, 'décroche': 1209, 'rappelle': 1209, 'repond': 1209}, {'jamais':
107, 'pas': 107, 'plus': 107, 'tjrs': 1116, 'tjs': 1116, 'toujours': 1116}, {'fait': 1116, 'fera': 1116}, {'capte':
1116, 'decroche': 1209, 'décroche': 1209, 'l': 1792, 'leur': 1798, 'lui': 1798, 'me': 1803, 'oublie': 1801, 'oublier':
1801, 'oublions': 1801, 'rappelle': 1209, 'repond': 1804, 'se': 1805}, {'step': 0, 'steps': 0}, {'N': 107}, {'ni':
1808}, {'N': 1809}, {'': (12, 'task'), 'meme': 0, 'même': 0}, {'moi': 1811}, {'moi': 0}, {'a': 1812, 'pour': 1813,
'à': 1812}, {'devons': 1754, 'doit': 1754}, {'<hand3>': 904, '<send3>': 904, '<would_give>': 18, 'l': 571, 'la': 571,
'le': 571, 'les': 571, 'm': 572, 'me': 572, 'nous': 572}, {'^': 1816}, {'<hand3>': 904, '<send3>': 904,
'<would_give>': 18, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'l': 571, 'la': 571, 'le': 571, 'les': 571, 'm': 572,
'me': 572, 'nous': 572, 'valait': 76, 'vaudrait': 76}, {'^': 1818}, {'^': 1722, 'aurai': 579, 'aurais': 579, 'aurait':
579, 'aurions': 579, 'recevrai': 579, 'recevrais': 579, 'recevrait': 579, 'recevrions': 579}, {'elle': 1817, 'il':
1819, 'j': 580, 'je': 580, 'nous': 580, 'on': 1820}, {'...': 1695, ':': 377, 'd': 604, 'de': 604, 'qu': 1821, 'que':
581}, {'N': 1476}, {'': (5, 'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1824}, {'^': 401, 'a': 1823, 'd': 1825,
'de': 1825, 'qu': 629, 'que': 629, 'à': 1823}, {'<handed_me>': 250, '<reached_me>': 250, '<said>': 1689, '<urges>':
567, '<vowed>': 576, 'accueillis': 250, 'annonce': 582, 'annoncé': 582, 'assure': 584, 'assuré': 584, 'certifie': 585,
'confirme': 582, 'confirmé': 582, 'conjure': 586, 'conseille': 590, 'conseillé': 590, 'demande': 1692, 'demandé':
1692, 'dit': 1822, 'donne': 1710, 'donné': 1710, 'ecrit': 582, 'envoye': 1713, 'exhorte': 586, 'fait': 616, 'garanti':
584, 'invites': 250, 'jure': 584, 'juré': 584, 'laisse': 1714, 'laissee': 1715, 'laisses': 1715, 'laissé': 1714,
'lance': 397, 'lancé': 397, 'mis': 665, 'mise': 665, 'parle': 623, 'parlé': 623, 'passe': 1720, 'passé': 1720,
'plantes': 107, 'pose': 868, 'posé': 868, 'preconise': 628, 'prie': 586, 'prié': 586, 'promis': 1826, 'préconise':
631, 'préconisé': 628, 'recommande': 628, 'recommandé': 628, 'recu': 250, 'recue': 250, 'recues': 250, 'recus': 250,
'rendu': 633, 'saute': 634, 'sauté': 634, 'somme': 586, 'suggere': 628, 'suggère': 631, 'suggéré': 628, 'supplie':
637, 'supplié': 637}, {'': (0, 'missed'), '<see_inf>': 107, 'se': 256}, {'': (0, 'missed'), '<see_inf>': 107, 'd':
1828, 'de': 1828, 'se': 256}, {'vous': 1829}, {'cale': 1829, 'calé': 1829, 'prevu': 1829, 'rdv': 1829, 'rendez':
1830}, {'combien': 8, 'comment': 8, 'd': 1754, 'de': 1754, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':':
377, 'd': 179, 'de': 179, 'qu': 1724}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1834,
'encore': 647, 'toujours': 647}, {'0': 246, 'deux': 246, 'nombreuses': 246, 'nombreux': 246, 'quatre': 246,
'quelques': 246, 'tous': 246, 'toute': 246, 'trois': 246, 'une': 246}, {'promis': 1476}, {'a': 1837, 'devons': 40,
'doit': 40}, {'croises': 107, 'parle': 107, 'parlé': 107, 'vu': 107, 'vus': 107}, {'pas': 1839}, {'sommes': 1840},
{'est': 1840}, {'nous': 1841, 's': 1842}, {'<sort_of_met>': 250, 'pas': 1839}, {'sommes': 1844}, {'a': 25, 'au': 25,
'avec': 25, 'chez': 25, 'en': 25, 'ensemble': 25, 'à': 25}, {'<sort_of_met>': 250, 'attendu': 1518, 'attendue': 1518,
'attendus': 1518, 'convie': 1518, 'conviee': 1518, 'convies': 1518, 'invite': 1518, 'invitee': 1518, 'invitees': 1518,
'invites': 1518, 'invité': 1518}, {'<go1>': 1466, '<says>': 1688, '<them>': 1815, '<urges>': 567, '^': 641, 'a': 1827,
'accueille': 1510, 'accueillons': 1510, 'allons': 885, 'annoncer': 350, 'appelle': 250, 'attendons': 34, 'aura': 1512,
'aurai': 1512, 'avait': 1831, 'avions': 1831, 'conseille': 374, 'demandait': 464, 'demande': 1832, 'devons': 1754,
'devrais': 1480, 'devrait': 1480, 'devrions': 1480, 'dire': 350, 'disait': 1725, 'disant': 350, 'dit': 1833, 'doit':
1835, 'doivent': 648, 'ecrit': 250, 'ecrivait': 250, 'enjoint': 586, 'est': 1519, 'etions': 1836, 'fais': 649, 'fait':
649, 'ferai': 649, 'informer': 350, 'invite': 1731, 'invitent': 1731, 'l': 1733, 'leur': 1838, 'lui': 1838, 'manque':
1452, 'me': 1734, 'n': 1843, 'ne': 1843, 'nous': 1845, 'part': 1846, 'partons': 1846, 'pourrais': 1480, 'pourrait':
1480, 'pourrions': 1480, 'preconise': 631, 'presse': 586, 'prevenir': 350, 'prie': 586, 'préconise': 631, 'préconisé':
631, 'recevons': 1510, 'recevra': 1512, 'recevrai': 1512, 'recevrons': 1512, 'recois': 1535, 'recoit': 1535,
'recommande': 631, 'recommandé': 631, 'recupere': 1512, 'repond': 250, 's': 1842, 'sommes': 1847, 'suggere': 631,
'suggère': 631, 'suggéré': 631, 'suis': 1519, 'supplie': 586, 'verrait': 654, 'voit': 654}, {'cafe': 250, 'café': 250,
'verre': 250}, {'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1849}, {'^': 1468, 'devons': 1754,
'doit': 1754}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40, 'renvoie': 40, 'transmet': 40}, {'a': 1823,
'd': 93, 'de': 93, 'à': 1823}, {'<set>': 25, 'dit': 1475, 'promis': 1853, 'rendez': 288}, {'D': 203, 'a': 203, 'au':
203, 'la': 203, 'le': 203, 'notre': 203, 'à': 203}, {'': (1, 'moved'), 'D': 203}, {'D': 203, 'a': 291, 'au': 291,
'pour': 291, 'à': 291}, {'': (1, 'moved'), 'D': 203, 'a': 291, 'au': 291, 'pour': 291, 'à': 291}, {'D': 203, 'a':
1856, 'au': 1856, 'ca': 1857, 'l': 1857, 'la': 203, 'le': 1858, 'notre': 203, 'pour': 291, 'à': 1856}, {'dejeuner':
107, 'diner': 107, 'dîner': 107, 'manger': 107, 's': 255, 'se': 256}, {'appeler': 25}, {'parler': 25, 'rappeler': 25,
'revoir': 25, 'voir': 25}, {'^': 1392, 'boire': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'manger': 25, 's': 1861,
'se': 1862}, {'0': 246, 'deux': 246, 'nombreuses': 246, 'nombreux': 246, 'plein': 246, 'quatre': 246, 'quelques': 246,
'tous': 246, 'toute': 246, 'trois': 246, 'une': 246}, {'^': 1485, 'leur': 1491, 'lui': 1491}, {'fais': 1483, 'fait':
1483, 'ferai': 1483}, {'^': 1866, 'a': 1837, 'devons': 40, 'doit': 40, 'leur': 1491, 'lui': 1491}, {'nous': 1841,
'peut': 1503, 'peux': 1503, 'pourrai': 1503, 'pourrais': 1503, 'pouvais': 1503, 'pouvait': 1503, 's': 1842}, {'dej':
25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit': 1869, 'the': 25, 'verre': 25}, {'le': 1870, 'un':
1870}, {'D': 203, 'a': 291, 'au': 291, 'ca': 1857, 'l': 1857, 'le': 1857, 'pour': 291, 'à': 291}, {'': (14,
'together'), '<sort_of_met>': 250, 'loupe': 107, 'loupes': 107, 'manque': 107, 'manques': 107, 'manqué': 107, 'pas':
1839, 'rate': 107, 'rates': 107}, {'appelle': 25, 'est': 1873}, {'<we_meet>': 25}, {'voir': 25}, {'<see_inf>': 25,
'^': 884, 'chez': 25, 'se': 1876}, {'<go1>': 1466, '<them>': 1851, '^': 1852, 'a': 1854, 'accompagne': 727,
'accueille': 1510, 'accueillons': 1510, 'attend': 34, 'aura': 1512, 'aurai': 1512, 'avait': 1831, 'avance': 1855,
'avions': 1831, 'boit': 25, 'brunche': 25, 'conduirai': 727, 'conduis': 727, 'decale': 1859, 'dejeune': 25, 'depose':
727, 'devait': 1860, 'devons': 1754, 'devrais': 1480, 'devrait': 1480, 'devrions': 1480, 'dine': 25, 'doit': 1863,
'décale': 1859, 'déjeune': 25, 'dépose': 727, 'dîne': 25, 'emmene': 727, 'emmenerai': 727, 'emmène': 727, 'est': 1519,
'etait': 1864, 'fais': 649, 'fait': 649, 'ferai': 649, 'l': 1865, 'la': 1865, 'le': 1865, 'les': 1865, 'leur': 1867,
'lui': 1867, 'lunche': 25, 'mange': 25, 'n': 1843, 'ne': 1868, 'nous': 1841, 'part': 1846, 'partons': 1846, 'peut':
1503, 'peux': 1503, 'pourrai': 1503, 'pourrais': 1505, 'pourrait': 1480, 'pourrions': 1480, 'pouvais': 1503,
'pouvait': 1503, 'prend': 1871, 'raccompagne': 727, 'recale': 1872, 'recevons': 1510, 'recevra': 1512, 'recevrai':
1512, 'recevrons': 1512, 'recois': 1535, 'recoit': 1535, 'recupere': 1512, 'remet': 1872, 'reporte': 1859, 'repousse':
1859, 's': 1874, 'se': 1875, 'sommes': 1519, 'suis': 1519, 'va': 1877, 'vais': 885, 'verra': 872}, {'besoin': 671,
'confirme': 815, 'confirmé': 815, 'du': 830, 'dû': 830}, {'': (0, 'missed'), 'complet': 107, 'total': 107}, {'le':
1674}, {'<any_det>': 1674, 'N': 107, 'completement': 1881, 'd': 1676, 'de': 1676, 'l': 1677, 'le': 1677, 'pas': 886,
'totalement': 1881}, {'<any_det>': 1674, 'N': 107, 'completement': 1881, 'd': 1676, 'de': 1676, 'l': 1677, 'le': 1677,
'totalement': 1881}, {'': (23, 'contact'), 'a': 250, 'au': 250, 'avec': 250, 'à': 250}, {'experience': 295, 'rex':
295}, {'...': 1270, 'a': 1323, 'des': 1092, 'le': 1092, 'mon': 1885, 'quelques': 1092, 'un': 1092, 'une': 1092, 'à':
1323}, {'hui': 107}, {'D': 107, 'aujourd': 1887, 'avec': 107, 'ce': 107, 'cette': 107}, {'vous': 1888}, {'<date>':
1888, 'news': 107, 'nouvelles': 107, 'rendez': 1889, 'reponse': 107, 'retour': 107, 'signe': 107}, {'appele': 107,
'appelé': 107, 'eu': 107, 'parle': 107, 'parlé': 107, 'recu': 1451, 'rencontre': 107, 'rencontré': 107, 'revu': 107,
'vu': 107}, {'occasion': 107}, {'<them>': 107, 'N': 107, 'de': 860, 'l': 1892, 'le': 961, 'lieu': 107}, {'moindre':
1057}, {'<sort_of_met>': 107, 'de': 1890, 'decroche': 107, 'décroché': 107, 'encore': 1891, 'eu': 1893, 'joignable':
107, 'le': 1894, 'ose': 1507, 'oublier': 886, 'pointe': 107, 'pointee': 107, 'pu': 107, 'rappele': 107, 'recu': 1451,
'repondu': 107, 'reussi': 107}, {'<teach_inf>': 295}, {'leur': 1896, 'lui': 1896}, {'a': 1897, 'à': 1897}, {'N': 295,
'a': 931, 'à': 931}, {'N': 1898, 'apprendre': 1899, 'coacher': 1899, 'entrainer': 1899, 'expliquer': 1899, 'former':
1899, 'initier': 1899, 'montrer': 1899}, {'': (23, 'contact'), 'N': 1898}, {'a': 1900, 'avec': 1901, 'chez': 250, 'à':
1900}, {'maison': 25}, {'D': 203, 'N': 1574, 'la': 1903}, {'<them>': 240, 'N': 240}, {'avec': 1905, 'chez': 1905, 'd':
1009, 'de': 1009}, {'...': 1906}, {'<any_det>': 1907, '^': 235}, {'D': 203, 'bureau': 25, 'crible': 1908}, {'': (23,
'contact'), 'moi': 25, 'nous': 25}, {'temps': 993}, {'<any_det>': 1907, '<their>': 240, '^': 235}, {'D': 203, 'revue':
1912}, {'avec': 250, 'chez': 250, 'ensemble': 250}, {'midi': 1914}, {'moment': 1914}, {'end': 1914}, {'<time_span>':
1914, 'apres': 1915, 'petit': 1916, 'week': 1917}, {'bigo': 250, 'bigophone': 250, 'fil': 250, 'grelot': 250, 'phone':
250, 'tube': 250}, {'de': 1919}, {'<time_span>': 1914, 'apres': 1915, 'coup': 1920, 'petit': 1916, 'week': 1917},
{'...': 1902, '<any_det>': 219, '<reach_noun>': 218, 'D': 203, 'a': 1904, 'au': 1909, 'boire': 25, 'chez': 1910,
'dejeuner': 25, 'diner': 25, 'du': 1911, 'dîner': 25, 'en': 1913, 'finalement': 1076, 'la': 1918, 'le': 1918, 'me':
1876, 'nous': 1876, 'un': 1921, 'une': 1918, 'voir': 250, 'à': 1904}, {'bigo': 250, 'bigophone': 250, 'grelot': 250,
'phone': 250, 'tube': 250}, {'de': 1923}, {'coup': 1924}, {'avec': 250, 'chez': 250, 'un': 1925, 'voir': 250}, {'la':
1903}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a': 1927, 'au': 1928, 'boire': 25, 'chez': 1929, 'dejeuner': 25,
'diner': 25, 'dîner': 25, 'me': 1876, 'nous': 1876, 'à': 1927}, {'crible': 1908}, {'revue': 1912}, {'...': 1902,
'<any_det>': 219, '<reach_noun>': 218, 'a': 1575, 'au': 1931, 'chez': 250, 'du': 1911, 'en': 1932, 'la': 1918, 'le':
1918, 'un': 1921, 'une': 1918, 'voir': 250, 'à': 1575}, {'mon': 1016, 'qu': 8, 'que': 8}, {'a': 1754, 'qu': 545,
'que': 546, 'à': 1754}, {'': (5, 'mine'), 'connecter': 818, 'les': 1260, 'mettre': 843, 'presenter': 818}, {'a': 1936,
'à': 1936}, {'rdv': 107, 'rendez': 827}, {'au': 1938}, {'dejeune': 250, 'déjeuné': 250}, {'<sort_of_met>': 107,
'attendre': 814, 'de': 860, 'joignable': 107}, {'...': 1141, 'de': 1438}, {'la': 964, 'un': 867, 'une': 964}, {',':
1192}, {'consoler': 201, 'encourager': 201, 'feliciter': 201, 'rassurer': 201, 'rebooster': 201, 'reconforter': 201,
'remonter': 201, 'remotiver': 201, 'soutenir': 201}, {'chance': 201}, {'s': 1621, 'tenir': 1622}, {'bon': 1614,
'bonne': 1946, 'bravo': 201, 'de': 1947}, {'conseiller': 1661, 'dire': 1948, 'indiquer': 1661, 'recommander': 1661,
'redonner': 1660, 'remonter': 1660, 'souhaiter': 1948}, {',': 1192, 'conseiller': 1661, 'dire': 1948, 'indiquer':
1661, 'recommander': 1661, 'redonner': 1660, 'remonter': 1660, 'souhaiter': 1948}, {'annoncer': 350, 'dire': 350,
'informer': 350, 'prevenir': 350}, {'<them>': 1175, '<they>': 1175, 'N': 1944, 'consoler': 202, 'elle': 1944, 'elles':
1251, 'encourager': 202, 'eux': 1251, 'feliciter': 202, 'info': 8, 'l': 1945, 'la': 1945, 'le': 1945, 'les': 1945,
'leur': 1949, 'lui': 1950, 'ma': 1111, 'me': 1951, 'nous': 1951, 'rassurer': 202, 'reconforter': 202, 'remotiver':
202, 'soutenir': 202}, {'pas': 147}, {'<their>': 1085, 'de': 1233, 'des': 1234, 'la': 1235, 'les': 1236}, {'^': 1954,
'avec': 1371}, {'': (23, 'contact'), 'a': 941, 'avec': 941, 'et': 941, 'à': 941}, {'mail': 967}, {'N': 1956, 'par':
1957}, {'argent': 217}, {'l': 1959}, {'cents': 217}, {'0': 217, '<any_det>': 217, '^': 1649, 'a': 1146, 'cent': 217,
'de': 1960, 'deux': 1961, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'à': 1146}, {'D': 203, 'a':
291, 'au': 291, 'en': 291, 'pour': 291, 'à': 291}, {'<shifted>': 1963, 'D': 203, 'a': 291, 'au': 291, 'en': 291,
'finalement': 1963, 'pour': 291, 'à': 291}, {'lieu': 1964}, {'fera': 1964}, {'aura': 1965, 'est': 1964, 'glisse':
1964, 'passe': 1964, 'passera': 1964, 'se': 1966, 'sera': 1964}, {'D': 1967}, {'D': 1967, 'cale': 1968, 'calee': 1968,
'calé': 1968, 'fixe': 1968, 'fixee': 1968, 'fixé': 1968, 'prevu': 1968, 'prevue': 1968}, {'<inf>': 25, 'dejeuner': 25,
'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1876, 'voir': 25}, {'etre': 1969}, {'D': 1967, 'avait': 1969, 'avec':
1125, 'cale': 1968, 'calee': 1968, 'calé': 1968, 'de': 1970, 'devait': 1971, 'est': 1969, 'etait': 1969, 'fixe': 1968,
'fixee': 1968, 'fixé': 1968, 'prevu': 1968, 'prevue': 1968}, {'D': 1967, 'avait': 1969, 'cale': 1968, 'calee': 1968,
'calé': 1968, 'devait': 1971, 'est': 1969, 'etait': 1969, 'fixe': 1968, 'fixee': 1968, 'fixé': 1968, 'prevu': 1968,
'prevue': 1968}, {'des': 1092, 'le': 1092, 'quelques': 1092, 'rdv': 25, 'rendez': 288, 'un': 1092, 'une': 1092},
{'rdv': 25}, {'<date>': 25, 'etape': 1975, 'rendez': 288}, {'': (12, 'task'), 'rdv': 25}, {'<date>': 25, 'etape':
1977, 'rendez': 288}, {'etapes': 0}, {'elle': 1229, 'il': 1229}, {'^': 18, 'd': 583, 'de': 583, 'qu': 1980}, {':':
838, '^': 886, 'a': 971, 'd': 973, 'de': 973, 'à': 971}, {'N': 966, 'par': 1957}, {'^': 1310}, {'elle': 1984, 'il':
1984}, {'^': 812}, {'<give3>': 18, '<would_give>': 18, 'l': 571, 'la': 325, 'le': 325, 'les': 325}, {'<would_give>':
18, 'jeter': 1308, 'jette': 1308, 'jettera': 1308, 'm': 1987, 'me': 1987, 'nous': 1987, 'regarde': 1308, 'regarder':
1308, 'va': 1309}, {'<any_det>': 443, '<my>': 443}, {'^': 1989}, {'^': 1988, 'auraient': 1990, 'aurait': 1990,
'recevraient': 1990, 'recevrait': 1990}, {'^': 1343, 'auraient': 1990, 'aurait': 1990, 'recevraient': 1990,
'recevrait': 1990}, {'aurai': 579, 'aurais': 579, 'aurait': 579, 'aurions': 579, 'recevrai': 579, 'recevrais': 579,
'recevrait': 579, 'recevrions': 579, 'recupererais': 579}, {'aurai': 579, 'aurais': 579, 'aurait': 579, 'aurions':
579, 'avait': 1973, 'recevrai': 579, 'recevrais': 579, 'recevrait': 579, 'recevrions': 579, 'recupererais': 579},
{'<they>': 8, 'attendre': 1986, 'elle': 1991, 'elles': 1992, 'il': 1991, 'ils': 1992, 'j': 1993, 'je': 1993, 'nous':
1993, 'on': 1994}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat': 194},
{'de': 1997}, {'h': 1998, 'heure': 1998, 'heures': 1998}, {'devrais': 76, 'devrait': 76, 'devrions': 76, 'ferais':
277, 'ferait': 277}, {'^': 2000, 'aurai': 579, 'aurais': 579, 'aurait': 579, 'aurions': 579, 'recevrai': 579,
'recevrais': 579, 'recevrait': 579, 'recevrions': 579, 'recupererais': 579}, {'<they>': 8, 'elle': 1984, 'il': 1984,
'j': 2001, 'je': 2001, 'nous': 2001, 'on': 2001}, {'': (13, 'talk'), 'D': 1967, 'avait': 1969, 'cale': 1968, 'calee':
1968, 'calé': 1968, 'devait': 1971, 'est': 1969, 'etait': 1969, 'fixe': 1968, 'fixee': 1968, 'fixé': 1968, 'prevu':
1968, 'prevue': 1968}, {'<any_det>': 1674, 'N': 107, 'l': 1677, 'le': 1677}, {'prochain': 25}, {'...': 1141, 'D':
2005, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107, 'tombe':
206, 'tombé': 206, 'zappe': 107}, {'<any_det>': 1154, 'N': 976, 'a': 1157, 'd': 179, 'de': 179, 'l': 1158, 'la': 1158,
'le': 1158, 'ma': 1158, 'mon': 1158, 'notre': 1158, 'qu': 179, 'que': 179, 'un': 1158, 'une': 1158, 'à': 1157},
{'visite': 1037}, {'fil': 1037}, {'de': 2009}, {'<letter>': 1037, 'coup': 2010}, {'N': 250, 'la': 2008, 'un': 2011,
'une': 2011}, {'une': 1305}, {'monde': 250}, {'^': 1086, 'avec': 1371, 'le': 2014}, {'<any_det>': 217, 'a': 1146, 'à':
1146}, {'par': 1019}, {'<any_det>': 1011, '^': 234}, {'...': 1020, 'D': 203, 'a': 203, 'au': 203, 'à': 203}, {'D':
203, 'a': 203, 'au': 203, 'à': 203}, {'^': 200, 'a': 201, 'de': 201, 'à': 201}, {'moral': 2021}, {'le': 2022},
{'<set>': 25, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107,
'tombe': 206, 'tombé': 206, 'zappe': 107}, {'vous': 2024}, {'...': 1020, 'visite': 1324}, {'<their>': 1376, '^': 1086,
'avec': 1371, 'la': 1376, 'le': 1376}, {'<their>': 1376, 'la': 1376, 'le': 1376}, {'a': 250, 'à': 250}, {'': (0,
'missed'), 'D': 1205, 'a': 1205, 'au': 1205, 'la': 1205, 'le': 1205, 'notre': 1205, 'à': 1205}, {'^': 1086, 'avec':
1371}, {'table': 25}, {'une': 2032}, {'^': 1392, 'savoir': 872}, {'attente': 1312, 'dette': 40}, {'a': 2034, 'en':
2035, 'persuade': 391, 'persuadee': 391, 'à': 2034}, {'coeur': 193}, {'du': 2037}, {'': (23, 'contact'), '<any_det>':
1011, '^': 1086, 'avec': 1371}, {'de': 107}, {'part': 2040}, {'avec': 107, 'chez': 107, 'cote': 107, 'de': 107, 'du':
107}, {'N': 107, 'la': 2041, 'neuf': 2042, 'nouveau': 2042, 'special': 2042}, {'de': 2043}, {'^': 76, 'elle': 179,
'il': 179, 'je': 179}, {',': 2045}, {'place': 2046}, {'ma': 2047}, {'a': 2048, 'moi': 2046, 'à': 2048}, {'etais':
2049, 'etait': 2049}, {'pointe': 107, 'pointee': 107, 'presente': 107, 'presentee': 107, 'présenté': 107},
{'<sort_of_met>': 250, 'decommande': 107, 'decommandee': 107, 'desiste': 107, 'desistee': 107, 'engage': 686,
'engagee': 686, 'engagé': 686, 'pas': 2051}, {'elle': 2050, 'engage': 686, 'est': 2052, 'il': 2050, 'j': 2050},
{'<them>': 250, 'N': 250}, {'d': 2054, 'de': 2054}, {'info': 2055}, {'nouvelle': 2055}, {'ca': 2055, 'cela': 2055,
'l': 2056, 'la': 2057}, {'effet': 107, 'nouvelles': 107, 'reponse': 107, 'succes': 107, 'suite': 107}, {'rapproche':
18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le': 25}, {'^': 2060, 'demandait': 464, 'demande': 464, 'fait':
1116, 'fera': 1116, 'revoit': 2061}, {'<to_place>': 184, '^': 183, 'a': 195, 'avec': 195, 'pour': 195, 'à': 195},
{'coaching': 2063, 'mentorat': 2063, 'mentoring': 2063, 'tutorat': 1437}, {'de': 2064}, {'populaire': 193}, {'bien':
1118, 'pour': 541}, {'main': 250}, {'la': 2068}, {'^': 76, 'd': 179, 'de': 179, 'que': 179}, {'est': 2070},
{'<giveinf>': 76}, {'^': 2072}, {',': 1592, '...': 180, ':': 179, 'c': 2071, 'd': 2073, 'de': 2073, 'est': 2070,
'etait': 2070}, {'<tip>': 2074, 'conseil': 181}, {'elle': 2050, 'il': 2050, 'j': 2050}, {'die': 107}, {'<tip>': 2074,
'conseil': 181, 'tour': 1106}, {'<came>': 548, 'passe': 1338, 'passee': 1338, 'passé': 1338, 'venu': 1338, 'venue':
1338}, {'^': 200, 'a': 201, 'à': 201}, {'chance': 2080}, {'^': 591, 'bonne': 2081}, {'bonne': 2081}, {'<any_det>':
1154}, {'N': 2084}, {'<any_det>': 1154, 'a': 2085, 'd': 179, 'de': 179, 'qu': 179, 'que': 179, 'à': 2085}, {'attente':
1312}, {'arrete': 874, 'arretee': 874, 'arrêté': 874, 'cense': 1080, 'censee': 1080, 'en': 2087, 'pointe': 874,
'pointee': 874, 'rendu': 874, 'rendue': 874}, {'<them>': 1175, '<they>': 1175}, {'messagerie': 107, 'moi': 850},
{'parler': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 255, 'la': 1129, 'le': 1129, 'lui': 2091}, {'d': 2092,
'de': 2092}, {'courant': 286}, {'au': 2094}, {'N': 2095}, {'do': 0}, {'': (12, 'task'), '^': 1392}, {'boite': 1084,
'boîte': 1084, 'messagerie': 107, 'repondeur': 107}, {'': (23, 'contact'), 'boite': 1084, 'boîte': 1084, 'la': 2099,
'le': 2099, 'messagerie': 107, 'repondeur': 107, 'sa': 2099, 'son': 2099}, {'a': 205, 'sur': 2100, 'à': 205}, {'sur':
250}, {'un': 1249}, {'nouvelle': 107}, {'recu': 1451}, {'<reached_me>': 107, '<sort_of_met>': 107, 'de': 860,
'encore': 2105, 'eu': 107, 'recu': 1451}, {'la': 2041}, {'': (0, 'missed'), 'de': 2107, 'recu': 1315}, {'aucune':
2104, 'en': 2087, 'pas': 2106, 'rien': 2108}, {'...': 1270, '<any_det>': 219, '<reach_noun>': 218, '<their>': 1322,
'a': 1323, 'le': 1327, 'à': 1323}, {'^': 1086, 'avec': 1088}, {'avec': 195, 'de': 195, 'pour': 195}, {'jours': 147,
'quatre': 147}, {'ces': 2113}, {'crochet': 1379, 'de': 2114, 'grand': 1432, 'petit': 1381, 'saut': 1380}, {'mettre':
18}, {'leur': 40, 'lui': 40, 'me': 2116, 'nous': 2116, 'parler': 422, 'revenir': 504}, {'avec': 727}, {'...': 2118},
{'^': 2117, 'a': 2119, 'attendre': 814, 'au': 2119, 'en': 2119, 'à': 2119}, {'<see_inf>': 25, '^': 1536, 'a': 2119,
'attendre': 814, 'au': 2119, 'en': 2119, 'rendre': 1261, 'à': 2119}, {'avoir': 250, 'croiser': 250, 'dejeuner': 250,
'diner': 250, 'discuter': 250, 'dîner': 250, 'parler': 250, 'quitter': 250, 'raccrocher': 250, 'rencontrer': 250,
'voir': 250}, {'de': 2122}, {'': (5, 'mine'), '<them>': 40}, {'^': 2124}, {'^': 2124, 'leur': 368, 'lui': 368}, {'j':
2125, 'je': 2126, 'l': 418, 'nous': 414}, {'^': 465, 'bien': 409, 'qu': 415, 'que': 2127, 'savoir': 8}, {'avoir': 250,
'croiser': 250, 'dejeuner': 250, 'diner': 250, 'discuter': 250, 'dîner': 250, 'm': 708, 'nous': 708, 'parler': 250,
'quitter': 250, 'raccrocher': 250, 'rencontrer': 250, 'voir': 250}, {'a': 1927, 'au': 1928, 'boire': 25, 'chez': 1929,
'de': 2129, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1876, 'nous': 1876, 'à': 1927}, {'appeler': 107, 'passer':
256, 'voir': 107}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 1029, 'l': 1300, 'la': 1301, 'le': 1302, 'par': 1029,
'passer': 147, 'qu': 8, 'que': 8, 'sur': 1029, 'une': 1301, 'via': 1014}, {'': (23, 'contact'), 'dans': 1014, 'par':
1014, 'sur': 1014, 'via': 1014}, {'N': 250, 'aussi': 1019, 'personne': 107}, {'avait': 2135}, {'agenda': 25}, {'N':
811, 'attendre': 814, 'connecter': 818, 'cote': 820, 'creuser': 147, 'elle': 833, 'eux': 833, 'faire': 839, 'l': 2137,
'les': 844, 'leur': 848, 'lui': 849, 'ma': 853, 'mettre': 843, 'moi': 857, 'notre': 859, 'presenter': 818, 'revoir':
869, 'sa': 870, 'son': 871, 'ta': 870, 'voir': 872}, {'avec': 1298, 'de': 1298, 'des': 1298, 'par': 1298, 'quelques':
1298}, {'$': 157, '//': 191, '0': 199, '<cheered>': 202, '<date>': 207, '<handed>': 229, '<hours>': 245, '<i>': 258,
'<letter>': 264, '<must3>': 269, '<opines>': 284, '<read_it>': 285, '<said>': 287, '<set>': 290, '<shifted>': 293,
'<taught>': 299, '<them>': 301, '<they>': 714, '<tip>': 717, '<vowed>': 721, 'D': 737, 'N': 803, '^': 807, 'a': 873,
'accepte': 410, 'accompagne': 876, 'accompagné': 876, 'accord': 839, 'action': 878, 'adresse': 882, 'adressé': 882,
'agenda': 883, 'ai': 985, 'aide': 990, 'aidé': 990, 'aimerait': 420, 'allait': 992, 'alle': 995, 'allee': 995,
'alors': 350, 'amene': 882, 'amené': 882, 'anime': 1000, 'anniv': 1003, 'anniversaire': 1003, 'annonce': 1008,
'annote': 1012, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'apercu': 1015, 'appel': 1017, 'appele':
250, 'appels': 1018, 'appelé': 250, 'apporte': 1021, 'apporté': 1021, 'appris': 1030, 'appuye': 1033, 'apres': 350,
'apresentacao': 1036, 'assis': 1039, 'assure': 1049, 'assuré': 1050, 'attend': 438, 'attendent': 434, 'attends': 1051,
'attendu': 1053, 'au': 1055, 'aucun': 1057, 'aucune': 1058, 'aurais': 1060, 'avait': 1061, 'avant': 350, 'avec': 1064,
'averti': 1065, 'avons': 1074, 'banque': 1075, 'bascule': 1077, 'bavarde': 250, 'belle': 1078, 'benevolat': 1079,
'besoin': 1081, 'beta': 1082, 'bien': 1083, 'boite': 1084, 'bonne': 1078, 'bosse': 1089, 'bossé': 1089, 'bouffe': 250,
'bouffé': 250, 'boutique': 1090, 'boîte': 1084, 'brainstorme': 250, 'briefe': 1065, 'brunche': 250, 'brunché': 250,
'bu': 1093, 'bureau': 1090, 'c': 1115, 'ca': 1123, 'cale': 1126, 'calé': 1126, 'capte': 1116, 'car': 8, 'cause': 1128,
'causé': 1128, 'cense': 405, 'censee': 405, 'cherche': 1130, 'cherché': 1130, 'citation': 8, 'coache': 1132,
'coachee': 184, 'coaching': 1133, 'collecte': 1135, 'comme': 1136, 'commente': 1012, 'commenté': 1012, 'compte': 1139,
'concert': 1142, 'conduit': 1143, 'confie': 1147, 'confirme': 1148, 'confirmé': 815, 'confié': 1147, 'connecte': 967,
'conseil': 1150, 'conseille': 1159, 'conseillé': 1160, 'conseils': 717, 'consulte': 1161, 'consulté': 1161, 'convenu':
1163, 'conversation': 1167, 'coopte': 208, 'correction': 1168, 'corrige': 1012, 'corrigé': 1012, 'coup': 1170,
'couru': 993, 'creneau': 883, 'croise': 250, 'croisee': 250, 'croises': 250, 'croisé': 250, 'd': 1197, 'dans': 1200,
'date': 883, 'de': 1204, 'debattu': 250, 'debriefe': 250, 'decale': 1206, 'decide': 1207, 'decommande': 107,
'decommandee': 107, 'decortique': 1208, 'decouvert': 1015, 'decroche': 1209, 'dejeune': 250, 'dejeuner': 1142,
'demandait': 464, 'demande': 1212, 'demandé': 1213, 'depanne': 911, 'deplace': 1206, 'depose': 1214, 'depuis': 350,
'des': 350, 'deux': 199, 'devaient': 471, 'devais': 1216, 'devait': 1223, 'dine': 250, 'diner': 1142, 'directement':
1224, 'disait': 1228, 'disant': 1231, 'discussion': 1167, 'discute': 250, 'discuté': 250, 'distribue': 1238,
'distribution': 1135, 'dit': 1250, 'dixit': 1252, 'dois': 1262, 'doit': 1264, 'donnant': 1265, 'donne': 1296, 'donné':
1296, 'dont': 8, 'du': 1297, 'dès': 350, 'décale': 1206, 'décidé': 1207, 'décroche': 1209, 'déjeuné': 250, 'déplace':
1206, 'déposé': 1214, 'dîner': 1142, 'dîné': 250, 'dû': 1297, 'echange': 1299, 'ecoute': 1303, 'ecrit': 1306, 'elle':
1311, 'emmene': 1143, 'emmené': 1143, 'empechement': 107, 'en': 1314, 'encore': 1317, 'engagement': 839, 'engueulade':
1167, 'enseigne': 1320, 'entendu': 839, 'entraine': 1321, 'entretien': 1142, 'entrevue': 1167, 'envoyant': 1265,
'envoye': 1330, 'epaule': 931, 'epluche': 1208, 'essaye': 1335, 'est': 1339, 'estime': 547, 'et': 1347, 'etaient':
1353, 'etais': 1354, 'etait': 1357, 'etant': 1358, 'ete': 1337, 'etions': 1359, 'eu': 1364, 'explication': 1167,
'explique': 1367, 'expliqué': 1367, 'failli': 1368, 'fait': 1384, 'faudra': 1388, 'faudrait': 1391, 'faut': 1403,
'feedback': 1407, 'fete': 250, 'file': 1417, 'filé': 1417, 'finalement': 840, 'forme': 1419, 'forwarde': 1420,
'forwardé': 1420, 'franche': 1078, 'fyi': 8, 'fêté': 250, 'gare': 993, 'garé': 993, 'ghoste': 107, 'ghostee': 107,
'ghosté': 107, 'glisse': 1427, 'glissé': 1428, 'grace': 1430, 'grand': 1432, 'gros': 1433, 'grosse': 1078, 'guide':
1321, 'guidé': 1321, 'h': 1434, 'hate': 1436, 'heure': 1439, 'heures': 1434, 'idee': 147, 'il': 1457, 'impatient':
1436, 'impatiente': 1436, 'inauguration': 1142, 'indique': 1160, 'informe': 1065, 'informé': 1065, 'initie': 1419,
'initiee': 1419, 'injoignable': 107, 'insiste': 1461, 'insisté': 949, 'interroge': 1161, 'intervenu': 1462,
'interviewe': 250, 'intro': 1463, 'introduit': 967, 'j': 1506, 'jamais': 1508, 'je': 1539, 'jette': 558, 'joue': 1541,
'l': 1567, 'la': 1572, 'laisse': 1581, 'laissé': 1581, 'lapin': 1056, 'laquelle': 8, 'le': 1582, 'lequel': 8, 'les':
1588, 'lettre': 1590, 'leur': 1671, 'leurs': 1672, 'livre': 1673, 'livré': 1673, 'longue': 1078, 'lorsqu': 8,
'lorsque': 8, 'loupe': 1678, 'lu': 1682, 'lue': 1015, 'lui': 1687, 'm': 1741, 'maile': 250, 'mailé': 250,
'maintenant': 1742, 'mais': 1744, 'mange': 250, 'mangé': 250, 'manque': 1750, 'manquent': 1751, 'manqué': 1752,
'maraude': 1753, 'marche': 993, 'marché': 993, 'me': 1769, 'memo': 0, 'mentorat': 1133, 'mentore': 184, 'mentoree':
184, 'mentoring': 1133, 'merci': 1772, 'mieux': 1773, 'mille': 1774, 'mis': 1778, 'mise': 1782, 'moi': 1783, 'mon':
1110, 'montre': 1367, 'montré': 1367, 'n': 1802, 'ne': 1806, 'next': 1807, 'ni': 1810, 'note': 1814, 'notre': 1110,
'nous': 1848, 'offert': 1850, 'ok': 1171, 'on': 1878, 'ont': 1879, 'oubli': 1880, 'oublie': 1882, 'oublier': 1801,
'oublions': 1801, 'oublié': 1883, 'papotage': 1167, 'papote': 250, 'parait': 350, 'paraît': 350, 'parce': 350,
'parle': 1884, 'parlera': 673, 'parlé': 1884, 'partage': 1886, 'partagé': 1886, 'pas': 1895, 'passe': 1922, 'passee':
1926, 'passent': 1930, 'passera': 1077, 'passé': 1933, 'pcq': 8, 'pendant': 1934, 'pense': 1935, 'penser': 1937,
'personne': 1939, 'petit': 1940, 'petite': 1078, 'pitche': 250, 'plus': 1941, 'point': 1942, 'poireaute': 107,
'poireauter': 107, 'porte': 1090, 'pose': 1943, 'posé': 1943, 'pour': 1952, 'pourquoi': 1953, 'pousse': 1378,
'poussé': 1378, 'preconise': 400, 'prefere': 677, 'prefererait': 679, 'prend': 558, 'prepare': 1955, 'present': 1019,
'presentacion': 1036, 'presentation': 1036, 'presente': 1958, 'presentes': 1019, 'presents': 1019, 'prete': 1962,
'prevenu': 1065, 'previent': 1008, 'prevu': 1972, 'prevue': 1973, 'pris': 1974, 'prochain': 1976, 'prochaine': 1978,
'prochaines': 1979, 'promet': 1981, 'promis': 1982, 'propose': 681, 'préconise': 400, 'préconisé': 400, 'préfèrerait':
677, 'préférerait': 679, 'préparé': 1955, 'présente': 1019, 'présentes': 1019, 'présenté': 1983, 'prêté': 1962,
'puisqu': 8, 'puisque': 8, 'q': 1985, 'qu': 1995, 'quand': 1996, 'quatre': 1999, 'que': 2002, 'questionne': 1161,
'qui': 2003, 'raccroche': 250, 'ramene': 1673, 'ramené': 1673, 'randonne': 250, 'rappele': 250, 'rappeler': 1761,
'rappelle': 1209, 'rapporte': 1673, 'rapporté': 1673, 'rate': 2004, 'rdv': 2006, 'reclame': 682, 'recommande': 2007,
'recommandé': 2007, 'recroise': 250, 'recu': 2012, 'redige': 2013, 'refait': 2015, 'refile': 2016, 'refilé': 2016,
'regarde': 1303, 'regardé': 1303, 'rejoint': 2017, 'rejointe': 2017, 'rejointes': 2017, 'rejoints': 2017, 'relance':
978, 'relancé': 978, 'relecture': 1168, 'relu': 2018, 'remercie': 979, 'remis': 2019, 'remise': 2020, 'remonte': 2023,
'remplace': 981, 'rencontre': 250, 'rencontree': 250, 'rencontres': 250, 'rencontré': 250, 'rendez': 2025, 'rendu':
2026, 'reparle': 250, 'repere': 1015, 'repete': 2027, 'repeter': 2028, 'repond': 1804, 'repondeur': 107, 'repondu':
2029, 'reporte': 2030, 'reportee': 107, 'reporté': 107, 'repousse': 1206, 'repris': 2031, 'reserve': 2033, 'reste':
2036, 'resto': 2038, 'restos': 2038, 'retour': 1407, 'retours': 1407, 'retrouve': 250, 'retrouvee': 250, 'retrouvé':
250, 'reunion': 1142, 'reve': 1118, 'revu': 2039, 'revue': 250, 'rien': 2044, 'réclame': 682, 'rédigé': 2013,
'répété': 2027, 'réservé': 2033, 'rêvé': 1118, 's': 2053, 'sa': 1224, 'sais': 2058, 'salue': 250, 'sans': 2059, 'se':
2062, 'seance': 2065, 'seche': 1752, 'seconde': 984, 'secours': 2066, 'selon': 1196, 'serait': 2067, 'serre': 2069,
'servi': 1238, 'ses': 2075, 'session': 2065, 'si': 2076, 'sine': 2077, 'sollicite': 1161, 'son': 2078, 'sonde': 1161,
'sonnait': 1122, 'sonne': 1122, 'sont': 2079, 'sorti': 993, 'sortie': 993, 'souhaite': 2082, 'souhaiterait': 695,
'souhaité': 2083, 'soupe': 250, 'soupé': 250, 'suggere': 2086, 'suggère': 400, 'suggéré': 2086, 'suis': 2088,
'suivant': 2089, 'supplee': 981, 'sur': 2090, 'taffe': 993, 'tandis': 350, 'telephone': 250, 'tente': 2093, 'tenu':
2096, 'tiens': 2058, 'to': 2097, 'todo': 2098, 'tombait': 206, 'tombe': 2101, 'tombee': 2101, 'tombera': 206,
'tombes': 2102, 'tombé': 2101, 'touche': 2103, 'toujours': 2109, 'transmettant': 1265, 'transmis': 2110, 'travaille':
2111, 'travaillé': 2111, 'trie': 1238, 'trinque': 250, 'trois': 199, 'trouve': 547, 'tutorat': 2112, 'téléphoné': 250,
'un': 2115, 'une': 199, 'va': 2120, 'vais': 2121, 'venons': 2123, 'vernissage': 1142, 'verrait': 705, 'veulent': 434,
'veut': 2128, 'viennent': 1930, 'viens': 2123, 'vient': 2130, 'visio': 1142, 'visite': 250, 'visité': 250, 'voir':
872, 'voit': 705, 'voudrait': 711, 'voulais': 2131, 'voulait': 2132, 'voyage': 993, 'voyagé': 993, 'vu': 2133, 'vue':
2134, 'vus': 250, 'y': 2136, 'zappe': 1883, 'à': 2138, 'échange': 2139, 'échangé': 1299}]


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

