"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené',
'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'avancé', 'bossé', 'bouffé', 'boîte',
'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'communiqué', 'confirmé', 'confié', 'connaît', 'conseillé',
'corrigé', 'croisé', 'demandé', 'divorcé', 'donné', 'dèj', 'dès', 'débrief', 'décale', 'décalé', 'décide', 'décidé',
'déconseille', 'déconseillé', 'décroche', 'décroché', 'décède', 'décédé', 'déj', 'déjeune', 'déjeuné', 'démo',
'déménage', 'déménagé', 'déplace', 'déplacé', 'dépose', 'déposé', 'dîne', 'dîner', 'dîné', 'dû', 'emmené', 'emmène',
'encouragé', 'engagé', 'expliqué', 'fermé', 'filé', 'fixé', 'forwardé', 'fête', 'fêté', 'garé', 'ghosté', 'glissé',
'incité', 'informé', 'insisté', 'invité', 'juré', 'laissé', 'lancé', 'livré', 'là', 'lève', 'mailé', 'mangé',
'manqué', 'marché', 'marié', 'montré', 'mémé', 'même', 'noté', 'né', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé',
'passé', 'payé', 'pensé', 'posté', 'posé', 'poussé', 'prié', 'proposé', 'préconise', 'préconisé', 'préfèrerait',
'préférerait', 'prépare', 'préparé', 'présente', 'présentes', 'présenté', 'présentés', 'prête', 'prêté',
'raccompagné', 'raconté', 'rapporté', 'recommandé', 'recontacté', 'redonné', 'refilé', 'regardé', 'relancé',
'rencontré', 'repassé', 'reporté', 'repoussé', 'resté', 'retrouvé', 'règle', 'réclame', 'réclamé', 'rédige', 'rédigé',
'réglé', 'répète', 'répété', 'réserve', 'réservé', 'réu', 'rêve', 'rêvé', 'signé', 'souhaité', 'soupé', 'suggère',
'suggéré', 'supplié', 'sœur', 'terminé', 'testé', 'tombé', 'travaillé', 'trouvé', 'tél', 'téléphone', 'téléphoné',
'viré', 'visité', 'voyagé', 'à', 'échange', 'échangé', 'évènement', 'événement', 'œil')


SHORT: dict[str, str] = {'ac': 'avec', 'ajd': 'aujourd', 'auj': 'aujourd', 'av': 'avec', 'avoar': 'avoir', 'bjr':
'bonjour', 'bn': 'bien', 'chz': 'chez', 'che': 'chez', 'cmd': 'commande', 'conf': 'conference', 'dej': 'dejeuner',
'dispo': 'disponible', 'doc': 'document', 'docs': 'documents', 'ds': 'dans', 'etai': 'etait', 'koi': 'quoi', 'mag':
'magasin', 'mm': 'meme', 'mnt': 'maintenant', 'ms': 'mais', 'msg': 'message', 'mtn': 'maintenant', 'mtnt':
'maintenant', 'ns': 'nous', 'ossi': 'aussi', 'p': 'pour', 'pb': 'probleme', 'pdt': 'pendant', 'pr': 'pour', 'presta':
'prestation', 'propo': 'proposition', 'q': 'que', 'qd': 'quand', 'qq': 'quelque', 'rdvs': 'rendez', 'rdz': 'rendez',
'rep': 'reponse', 'reu': 'reunion', 'rv': 'rdv', 'ss': 'sous', 'sui': 'suis', 'tel': 'telephone', 'tjr': 'toujours',
'tt': 'tout', 'vdr': 'vendredi', 'vrmt': 'vraiment', 'vs': 'vous'}


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
('giveinf', 'bring'), 'apportera': ('give3', 'hand3'), 'apporterai': ('give1',), 'apporterait': ('would_give',),
'apportons': ('bring',), 'apporté': ('done',), 'apprenait': ('verb3',), 'apprend': ('verb3', 'says'), 'apprendre':
('teach_inf',), 'appris': ('said', 'taught'), 'aprem': ('hello',), 'apres': ('hello',), 'architecte': ('pro',),
'argent': ('by_post',), 'arretait': ('verb3',), 'arrete': ('verb3', 'imperative'), 'arreter': ('urge_inf',),
'arretera': ('verb3',), 'arrivait': ('verb3',), 'arrive': ('hello', 'verb3', 'came'), 'arrivee': ('hello', 'came'),
'arrivera': ('verb3',), 'arrivé': ('hello', 'came'), 'arrête': ('verb3', 'imperative'), 'article': ('helpful',
'paper'), 'artisan': ('pro',), 'assistant': ('rel',), 'assistante': ('rel',), 'associe': ('rel',), 'associee':
('rel',), 'associes': ('rel',), 'assure': ('vowed',), 'assureur': ('pro',), 'astuce': ('tip',), 'atelier':
('course',), 'attend': ('hello', 'verb3', 'helps3', 'needs'), 'attendait': ('verb3', 'needs'), 'attendent':
('helps3',), 'attendrait': ('verb3',), 'attendre': ('urge_inf',), 'attends': ('imperative',), 'au': ('hello',
'to_place'), 'aucun': ('not',), 'aucune': ('not',), 'audition': ('rehearsed',), 'augmente': ('imperative',),
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
'date'), 'cinq': ('hello', 'span'), 'claire': ('name_words',), 'clemence': ('name_words',), 'clement':
('name_words',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'coach': ('pro',), 'coacher':
('teach_inf',), 'code': ('do1',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'coiffeur': ('pro',),
'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',),
'commande': ('hello', 'do1'), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence':
('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',),
'commentaires': ('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3', 'handed'), 'communiquer':
('giveinf',), 'communiquera': ('give3',), 'communiquerait': ('would_give',), 'communiqué': ('handed',), 'compagne':
('rel',), 'compagnon': ('rel',), 'compile': ('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'), 'comptait':
('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'concert': ('date',), 'concours': ('rehearsed',),
'conference': ('course',), 'confie': ('said', 'says', 'handed'), 'confirmait': ('verb3',), 'confirme': ('verb3',
'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer':
('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3_later', 'hand3'), 'confirmerai': ('give1',), 'confirmerait':
('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said', 'handed'), 'conjoint': ('rel',), 'conjointe':
('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait':
('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller': ('pro',), 'conseillere': ('pro',), 'conseillé':
('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee':
('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construit': ('verb3',), 'consultant':
('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact': ('helpful', 'thing', 'reach_noun'),
'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf',
'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'), 'contrat': ('paper', 'thing'), 'contre':
('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees': ('thing', 'reach_noun'), 'copain': ('rel',),
'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('read_it', 'hand3', 'do1'), 'corriger': ('review_inf',),
'corrigera': ('hand3_later', 'hand3'), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('imperative',), 'coups':
('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course', 'helpful'), 'courtier': ('pro',),
'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'couturiere': ('pro',), 'couvreur': ('pro',), 'cr':
('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',),
'cremaillere': ('date',), 'creneau': ('date',), 'critique': ('read_it',), 'critiques': ('remarks',), 'croise':
('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit':
('verb3', 'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf': ('rel',),
'dans': ('hello',), 'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach',
'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',),
'debroussaille': ('read_it',), 'decale': ('shifted',), 'decalee': ('shifted',), 'decede': ('verb3', 'fate'),
'decedee': ('fate',), 'decedes': ('fate',), 'decembre': ('hello',), 'decidait': ('verb3',), 'decide': ('verb3',),
'deck': ('paper', 'thing', 'mine_thing'), 'decortique': ('read_it', 'taught'), 'dej': ('hello', 'drink', 'date'),
'deja': ('filler',), 'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'),
'dejeunerai': ('i_meet',), 'delegue': ('imperative',), 'demain': ('hello',), 'demandait': ('verb3', 'needs'),
'demande': ('verb3', 'said', 'says', 'bidding', 'imperative', 'needs'), 'demander': ('hello', 'todo_inf'), 'demandé':
('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3',), 'demenageait':
('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demenageur': ('pro',), 'demenageurs': ('pro',),
'demi': ('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'demo': ('date', 'rehearsed'), 'dentiste':
('pro',), 'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',),
'deploie': ('do1',), 'depose': ('done', 'give1', 'give3', 'helps3', 'hand3', 'do1'), 'deposer': ('giveinf',),
'deposera': ('give3', 'hand3'), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',),
'dermato': ('pro',), 'dermatologue': ('pro',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det',
'any_det'), 'designer': ('pro',), 'desire': ('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',),
'dessine': ('do1',), 'detaille': ('taught',), 'detailler': ('teach_inf',), 'deteste': ('verb3', 'says'), 'deux':
('span',), 'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',),
'developpeur': ('pro',), 'developpeuse': ('pro',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient':
('verb3',), 'devis': ('hello', 'thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',), 'devrais':
('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dieteticienne':
('pro',), 'diffuse': ('do1',), 'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner':
('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'),
'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',),
'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3', 'opines'), 'discours': ('rehearsed',), 'discute':
('hello',), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit': ('hello', 'verb3', 'opines',
'said', 'says', 'bidding'), 'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello',
'span'), 'dm': ('letter',), 'doc': ('helpful', 'paper', 'thing'), 'docs': ('helpful', 'paper', 'thing'), 'document':
('helpful', 'thing'), 'documents': ('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3',
'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne': ('done', 'hello', 'give1',
'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'),
'donnerait': ('would_give',), 'donné': ('done', 'hello', 'handed'), 'dossier': ('helpful',), 'double':
('imperative',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',),
'dresse': ('do1',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'décalé': ('shifted',), 'décide':
('verb3',), 'décède': ('verb3',), 'décédé': ('fate',), 'déj': ('hello', 'drink', 'date'), 'déjeune': ('verb3',
'i_meet'), 'déjeuné': ('hello',), 'démo': ('date', 'rehearsed'), 'déménage': ('verb3',), 'déplacé': ('shifted',),
'dépose': ('give1', 'give3', 'helps3', 'hand3', 'do1'), 'déposé': ('done',), 'dîne': ('hello', 'verb3', 'i_meet'),
'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'ebeniste': ('pro',), 'echange': ('hello',), 'echantillon':
('by_post',), 'echantillons': ('by_post',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',),
'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give'), 'ecrit': ('done', 'reach', 'sort_of_met',
'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',), 'egalement': ('filler',), 'electricien':
('pro',), 'electricienne': ('pro',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'),
'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',),
'emmene': ('reached_me', 'helps3'), 'emmenee': ('reached_me',), 'emmenent': ('helps3',), 'emmené': ('reached_me',),
'emmène': ('helps3',), 'emporter': ('bring',), 'en': ('hello',), 'encadreur': ('pro',), 'enceinte': ('fate',),
'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé':
('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'enseigne': ('taught',), 'enseigner': ('teach_inf',),
'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date', 'rehearsed'), 'enverra':
('give3', 'will_give', 'send3'), 'enverrai': ('give1', 'lui_give'), 'enverrait': ('would_give',), 'enverrons':
('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1',
'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give', 'send3', 'do1'), 'envoient': ('give3',
'send3'), 'envoies': ('give1',), 'envoye': ('done', 'writes', 'hello', 'handed', 'attempt'), 'envoyee': ('writes',),
'envoyees': ('writes',), 'envoyer': ('hello', 'giveinf', 'hand_inf'), 'envoyes': ('writes',), 'envoyons': ('give1',),
'epluche': ('read_it',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere':
('verb3', 'opines', 'says'), 'essaierait': ('would_give',), 'essaye': ('attempt',), 'est': ('hello', 'verb3'),
'estime': ('opines',), 'et': ('and', 'hello'), 'etablis': ('do1',), 'etaient': ('verb3',), 'etais': ('hello',),
'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3', 'do1'), 'eu':
('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'exam': ('rehearsed',), 'examen':
('rehearsed',), 'excel': ('helpful', 'paper'), 'excellent': ('good',), 'excellente': ('good',), 'exemple':
('helpful',), 'exemples': ('helpful',), 'exige': ('needs',), 'expedie': ('done', 'writes'), 'expert': ('pro',),
'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says', 'taught'), 'expliquer': ('teach_inf',),
'expliqué': ('said', 'taught'), 'expo': ('date',), 'exporte': ('imperative',), 'expose': ('rehearsed',), 'fabre':
('name_words',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire': ('giveinf', 'urge_inf'), 'fais':
('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello', 'verb3', 'sort_of_met',
'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello',
'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee':
('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello', 'rel'), 'fera': ('verb3',), 'ferai':
('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'), 'ferme': ('verb3',), 'fermera':
('verb3',), 'ferrand': ('name_words',), 'ferronnier': ('pro',), 'fete': ('verb3',), 'fetent': ('verb3',), 'fetera':
('verb3',), 'fevrier': ('hello',), 'fiche': ('helpful', 'reach_noun'), 'fiches': ('helpful',), 'fichier': ('helpful',
'paper'), 'fichiers': ('helpful',), 'file': ('give1', 'give3', 'lui_give', 'handed'), 'filer': ('giveinf',), 'filera':
('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',), 'fille': ('hello', 'rel'), 'filleul':
('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',), 'finalise': ('hand3', 'do1'), 'finalisera': ('hand3',),
'fini': ('hello',), 'finira': ('verb3', 'hand3'), 'finis': ('imperative', 'do1'), 'finit': ('verb3', 'hand3'), 'fixe':
('hello', 'set', 'hand3'), 'fixee': ('set',), 'fixer': ('todo_inf',), 'fixé': ('hello', 'set'), 'fleur':
('name_words',), 'fleurs': ('by_post',), 'flippe': ('verb3',), 'fonds': ('rel',), 'font': ('verb3',), 'fontaine':
('name_words',), 'foot': ('drink', 'date'), 'footing': ('drink',), 'foret': ('name_words',), 'formation': ('course',),
'former': ('teach_inf',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder':
('giveinf',), 'fourni': ('handed',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3',
'hand3_later'), 'fournirai': ('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournisseur':
('pro',), 'fournisseuse': ('pro',), 'fournit': ('give3', 'will_give', 'send3'), 'franc': ('name_words',), 'france':
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
('pro',), 'illustratrice': ('pro',), 'ils': ('they', 'hello'), 'impressions': ('remarks',), 'imprime': ('give3',
'do1'), 'imprimer': ('giveinf',), 'imprimeur': ('pro',), 'incite': ('urges',), 'incitee': ('urges',), 'incité':
('urges',), 'inculque': ('taught',), 'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé':
('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention':
('course',), 'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira': ('give3',), 'introduirait':
('would_give',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira':
('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse':
('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee': ('reached_me', 'invites'),
'invitent': ('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait':
('would_give',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris':
('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'janvier':
('hello',), 'jardinier': ('pro',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre':
('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello',
'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',), 'juin':
('hello', 'name_words'), 'jure': ('vowed',), 'juriste': ('pro',), 'juré': ('vowed',), 'jus': ('drink',), 'juste':
('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'kine': ('pro',), 'kinesitherapeute':
('pro',), 'kit': ('helpful',), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello',
'any_det', 'article', 'obj'), 'lache': ('give3',), 'laisse': ('handed', 'attempt', 'imperative'), 'laisser':
('urge_inf',), 'laissé': ('handed', 'attempt'), 'lambert': ('name_words',), 'lancait': ('verb3',), 'lance': ('verb3',
'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent':
('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon': ('name_words',), 'lecon': ('tip',),
'leger': ('name_words',), 'legere': ('name_words',), 'legue': ('handed',), 'leroy': ('name_words',), 'les': ('them',
'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs':
('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'), 'levent': ('verb3',), 'lever':
('urge_inf',), 'levera': ('verb3',), 'licencie': ('fate',), 'licenciee': ('fate',), 'lien': ('letter', 'helpful',
'paper'), 'lionne': ('name_words',), 'liste': ('helpful', 'paper', 'thing'), 'livre': ('done', 'by_post', 'give1',
'give3', 'will_give', 'helpful', 'paper', 'send3', 'hand3', 'do1'), 'livrer': ('giveinf', 'hand_inf', 'causative'),
'livrera': ('give3', 'will_give', 'send3', 'hand3_later', 'hand3'), 'livrerai': ('give1',), 'livrerait':
('would_give',), 'livré': ('done',), 'longuement': ('filler',), 'loue': ('imperative',), 'loup': ('name_words',),
'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',), 'lys':
('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello', 'any_det'), 'macon': ('pro',), 'mai':
('name_words',), 'mail': ('letter', 'attempt', 'reach_noun'), 'maile': ('give1', 'give3', 'reached_me'), 'mailer':
('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',), 'mais': ('turn', 'but'),
'maison': ('hello',), 'maitre': ('name_words',), 'malade': ('fate',), 'maman': ('rel',), 'mamie': ('rel',), 'manager':
('rel',), 'mange': ('hello', 'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque':
('verb3',), 'manuel': ('helpful',), 'maquette': ('thing', 'do1'), 'marchait': ('verb3',), 'marchand': ('name_words',),
'marche': ('hello', 'verb3'), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari':
('hello', 'rel'), 'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words', 'fate'), 'mariee':
('fate',), 'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words', 'fate'), 'marraine': ('rel',),
'mars': ('hello', 'name_words'), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass': ('course',),
'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'mecanicien': ('pro',), 'mecano':
('pro',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'memo': ('helpful',), 'memoire': ('rehearsed',),
'mentorat': ('date',), 'menuisier': ('pro',), 'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',),
'merge': ('hand3',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter', 'attempt'), 'messages': ('letter',
'attempt'), 'mesure': ('imperative',), 'met': ('verb3', 'give3', 'hand3'), 'methode': ('helpful',), 'methodo':
('helpful',), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',), 'mettra': ('give3', 'hand3'),
'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel':
('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute': ('span',), 'minutes': ('span',),
'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'), 'modeles': ('helpful', 'paper'),
'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span', 'span'), 'mon': ('my',
'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative'), 'montent': ('verb3',), 'monter':
('urge_inf',), 'monteur': ('pro',), 'montre': ('give1', 'reached_me', 'lui_give', 'said', 'taught'), 'montrer':
('giveinf', 'teach_inf'), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait': ('would_give',), 'montré':
('reached_me', 'said', 'taught'), 'mort': ('fate',), 'morte': ('fate',), 'mot': ('letter',), 'moulin':
('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n': ('not', 'imperative'), 'nait':
('verb3',), 'ne': ('not', 'imperative', 'fate'), 'nee': ('fate',), 'negocie': ('imperative',), 'neige':
('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',),
'noir': ('name_words',), 'nom': ('thing', 'reach_noun'), 'noms': ('thing',), 'normalement': ('filler',), 'nos': ('my',
'hello', 'any_det'), 'notaire': ('pro',), 'note': ('made3',), 'notes': ('remarks', 'helpful', 'paper'), 'notre':
('my', 'hello', 'any_det'), 'noté': ('made3',), 'nounou': ('pro',), 'nous': ('i', 'me', 'hello'), 'nouveau':
('hello',), 'nouvelle': ('hello',), 'novembre': ('hello',), 'nuit': ('time_span',), 'numero': ('thing', 'reach_noun'),
'numeros': ('reach_noun',), 'nutritionniste': ('pro',), 'né': ('fate',), 'oceane': ('name_words',), 'octobre':
('hello',), 'offert': ('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok': ('ready',), 'olive':
('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('aux3', 'hello', 'verb3', 'met3'), 'opere': ('fate',),
'operee': ('fate',), 'ophtalmo': ('pro',), 'opticien': ('pro',), 'oral': ('rehearsed',), 'orale': ('rehearsed',),
'organisait': ('verb3',), 'organise': ('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',), 'organiserai':
('give1',), 'orthodontiste': ('pro',), 'orthophoniste': ('pro',), 'osteo': ('pro',), 'osteopathe': ('pro',), 'ou':
('hello',), 'oublie': ('imperative',), 'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',),
'padel': ('drink', 'date'), 'paie': ('verb3', 'give1', 'give3', 'send3', 'do1'), 'paiera': ('verb3', 'give3',
'send3'), 'paierai': ('give1',), 'paierait': ('would_give',), 'papa': ('rel',), 'papi': ('rel',), 'papote':
('hello',), 'papy': ('rel',), 'paquerette': ('name_words',), 'paquet': ('by_post',), 'paraissait': ('verb3',),
'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',),
'parfois': ('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met',
'we_meet', 'said', 'says', 'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles':
('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',), 'partage':
('done', 'give1', 'give3', 'handed', 'send3', 'do1'), 'partager': ('giveinf', 'hand_inf'), 'partagera': ('give3',
'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé': ('done', 'handed'), 'partait':
('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',), 'parti': ('hello', 'fate'),
'partie': ('hello', 'fate'), 'partira': ('verb3',), 'parvenir': ('causative',), 'pas': ('not', 'hello'), 'pascal':
('name_words',), 'pasquier': ('name_words',), 'passe': ('hello', 'verb3', 'reach', 'give1', 'give3', 'came',
'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent':
('give3',), 'passer': ('giveinf', 'reach_inf', 'causative'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'),
'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé': ('hello', 'reach', 'came', 'handed'), 'patron':
('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello', 'reached_me', 'imperative', 'do1'),
'payer': ('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done', 'hello', 'reached_me'), 'peaufiner':
('review_inf',), 'pediatre': ('pro',), 'peintre': ('pro',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'),
'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',),
'pere': ('rel',), 'perrin': ('name_words',), 'petit': ('name_words', 'span', 'good'), 'petite': ('span', 'good'),
'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'pharmacien':
('pro',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'), 'piece': ('date',), 'pierre':
('name_words',), 'pinge': ('reach', 'reached_me'), 'pitch': ('rehearsed',), 'planifie': ('set',), 'planifiee':
('set',), 'planifier': ('todo_inf',), 'planning': ('thing',), 'platrier': ('pro',), 'plombier': ('pro',),
'pneumologue': ('pro',), 'podcast': ('helpful', 'paper'), 'podologue': ('pro',), 'point': ('date',), 'poirier':
('name_words',), 'pond': ('give3',), 'pondra': ('give3',), 'portable': ('reach_noun',), 'porter': ('causative',),
'pose': ('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('done', 'give1',
'do1'), 'poster': ('giveinf',), 'posterai': ('give1',), 'posté': ('done',), 'posé': ('hello', 'sort_of_met', 'set'),
'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'),
'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé':
('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',),
'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre':
('see_inf', 'urge_inf'), 'prends': ('imperative',), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare':
('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3', 'do1'), 'preparer': ('giveinf', 'review_inf'), 'preparera':
('give3', 'hand3_later', 'hand3'), 'preparerai': ('give1',), 'preparerait': ('would_give',), 'presentation': ('date',
'rehearsed'), 'presente': ('done', 'hello', 'give1', 'give3', 'reached_me', 'lui_give', 'hand3'), 'presenter':
('giveinf',), 'presentera': ('give3',), 'presenterai': ('give1',), 'presenterait': ('would_give',), 'prestataire':
('pro',), 'pret': ('ready',), 'prete': ('done', 'hello', 'give1', 'give3', 'lui_give', 'handed', 'ready'), 'pretend':
('opines',), 'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'preterait': ('would_give',),
'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'prevoir': ('bring',), 'prevu': ('hello',
'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise': ('set', 'ready'),
'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',), 'prof': ('pro',),
'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promenade': ('date',), 'promis': ('hello',
'vowed'), 'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose': ('hello', 'verb3', 'give1'), 'proposer':
('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait': ('would_give',), 'proposition':
('thing', 'mine_thing'), 'proposé': ('hello',), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune':
('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'do1'), 'préparé': ('made3',),
'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('done', 'hello', 'reached_me'), 'prête': ('give1',
'give3', 'lui_give', 'ready'), 'prêté': ('done', 'hello', 'handed'), 'psy': ('pro',), 'publie': ('do1',), 'puis':
('filler', 'hello'), 'push': ('hand3',), 'pushe': ('hand3',), 'qu': ('hello',), 'quand': ('hello',), 'quarante':
('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que': ('hello',), 'quel': ('hello',), 'quelle':
('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze': ('span',), 'quittait':
('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',),
'raccompagnee': ('reached_me',), 'raccompagné': ('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',),
'raconte': ('verb3', 'opines', 'said', 'says', 'taught'), 'raconté': ('said', 'taught'), 'ramene': ('give1', 'give3',
'hand3', 'bring'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3', 'hand3'), 'ramenerai': ('give1',),
'ramenerait': ('would_give',), 'rando': ('date',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido':
('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler':
('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent':
('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rappellerait':
('would_give',), 'rapport': ('paper', 'thing'), 'rapporte': ('handed',), 'rapporté': ('handed',), 'rassemble':
('do1',), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',),
'recalee': ('shifted',), 'reclamait': ('needs',), 'reclame': ('needs',), 'reclamer': ('todo_inf',), 'reco': ('tip',),
'recoit': ('helps3',), 'recoivent': ('helps3',), 'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande':
('hello', 'verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',),
'recommanderait': ('would_give',), 'recommandé': ('hello',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',),
'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf',
'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',), 'recontacterait': ('would_give',),
'recontacté': ('reach',), 'recos': ('tip',), 'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent':
('verb3',), 'recruter': ('urge_inf',), 'recrutera': ('verb3',), 'recu': ('hello', 'reached_me'), 'recue':
('reached_me',), 'recupere': ('helps3',), 'recuperer': ('giveinf',), 'redacteur': ('pro',), 'redactrice': ('pro',),
'redige': ('done', 'hand3', 'made3', 'do1'), 'redigera': ('hand3_later', 'hand3'), 'redire': ('giveinf',), 'redis':
('give1', 'lui_give'), 'redit': ('give3',), 'redonne': ('give1', 'give3'), 'redonner': ('giveinf',), 'reduis':
('imperative',), 'reecrit': ('read_it',), 'refait': ('we_meet', 'read_it'), 'refile': ('give1', 'give3', 'handed'),
'refiler': ('giveinf',), 'refilé': ('handed',), 'reformule': ('read_it',), 'refusait': ('verb3',), 'refuse': ('verb3',
'imperative'), 'regarde': ('imperative', 'hand3'), 'regarder': ('giveinf',), 'regardera': ('hand3',), 'regarderait':
('would_give',), 'regle': ('done', 'give3', 'send3', 'do1'), 'regler': ('hand_inf',), 'reglera': ('give3', 'send3'),
'reglerait': ('would_give',), 'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoignent': ('helps3',),
'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'helps3', 'we_meet'),
'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt'),
'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',), 'relancerai':
('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relieur': ('pro',),
'relira': ('give3', 'hand3_later', 'hand3'), 'relirai': ('give1',), 'relirait': ('would_give',), 'relire': ('giveinf',
'review_inf'), 'relis': ('give1', 'lui_give'), 'relit': ('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remanie':
('read_it',), 'remarques': ('remarks',), 'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera':
('give3',), 'rembourserai': ('give1',), 'rembourserait': ('would_give',), 'remercier': ('giveinf', 'todo_inf'),
'remet': ('give3',), 'remettra': ('give3',), 'remettrait': ('would_give',), 'remettre': ('giveinf',), 'remi':
('name_words',), 'remis': ('done',), 'remonter': ('giveinf',), 'remplis': ('do1',), 'renard': ('name_words',),
'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',),
'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3',
'send3'), 'rendez': ('hello',), 'rendra': ('give3', 'send3'), 'rendrai': ('give1', 'lui_give'), 'rendrait':
('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1', 'lui_give'), 'rendu': ('done', 'mine_thing'),
'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',), 'renverra': ('give3', 'will_give', 'send3'),
'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',), 'renvoie': ('give1', 'give3', 'lui_give',
'will_give', 'send3', 'do1'), 'renvoient': ('give3',), 'renvoye': ('writes',), 'renvoyer': ('giveinf', 'hand_inf'),
'reparle': ('sort_of_met',), 'repas': ('drink', 'date'), 'repasse': ('read_it',), 'repassé': ('read_it',), 'repete':
('verb3',), 'repeter': ('review_inf',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3',
'opines', 'hand3', 'answered'), 'repondait': ('answered',), 'repondent': ('give3',), 'repondra': ('give3', 'hand3'),
'repondrai': ('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds':
('give1', 'lui_give'), 'repondu': ('hello', 'reach', 'reached_me', 'opines', 'answered'), 'reponse': ('thing',),
'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee':
('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',),
'reprendre': ('review_inf',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',),
'reserve': ('done', 'give1', 'give3', 'lui_give', 'bring'), 'reserver': ('giveinf', 'bring'), 'reserverai': ('give1',
'bring'), 'reservons': ('bring',), 'responsable': ('rel',), 'ressors': ('give1',), 'ressort': ('give3',), 'restait':
('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink',
'date'), 'resté': ('came',), 'retorque': ('opines',), 'retouche': ('read_it',), 'retour': ('remarks', 'thing'),
'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',),
'retournerait': ('would_give',), 'retours': ('remarks',), 'retransmis': ('writes',), 'retravaille': ('read_it',),
'retravailler': ('review_inf',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'), 'retrouver': ('see_inf',
'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',), 'retrouvé':
('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve': ('verb3',),
'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',), 'reviendra':
('verb3', 'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent': ('give3',), 'reviens':
('give1',), 'revient': ('verb3', 'give3'), 'review': ('hand3',), 'reviewe': ('hand3',), 'revise': ('read_it',),
'reviser': ('review_inf',), 'revoir': ('see_inf', 'review_inf'), 'revois': ('i_meet',), 'revoit': ('we_meet',),
'revu': ('sort_of_met',), 'revue': ('sort_of_met',), 'rex': ('course',), 'rhumatologue': ('pro',), 'richard':
('name_words',), 'riviere': ('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose':
('name_words',), 'rossignol': ('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy':
('name_words',), 'règle': ('give3', 'send3', 'do1'), 'réclame': ('needs',), 'rédige': ('hand3', 'do1'), 'rédigé':
('done', 'made3'), 'réglé': ('done',), 'répète': ('verb3',), 'réserve': ('give1', 'give3', 'lui_give', 'bring'),
'réservé': ('done',), 'réu': ('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello',
'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello',
'name_words'), 'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait':
('verb3',), 'scanne': ('give3', 'do1'), 'script': ('helpful',), 'se': ('hello', 'verb3'), 'secretaire': ('pro',),
'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',), 'sent':
('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',), 'septembre': ('hello',), 'sera': ('hello',
'verb3'), 'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'serrurier': ('pro',), 'ses': ('their', 'hello',
'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signature': ('thing',), 'signe': ('done', 'hello',
'verb3', 'says', 'imperative', 'hand3', 'do1'), 'signer': ('giveinf',), 'signera': ('verb3', 'hand3_later', 'hand3'),
'signé': ('done', 'hello'), 'simplifie': ('imperative',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'),
'societe': ('rel',), 'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois':
('imperative',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their',
'hello', 'any_det'), 'sont': ('verb3',), 'sort': ('give3',), 'souffrait': ('verb3',), 'souffre': ('verb3',),
'souhaite': ('verb3', 'reached_me', 'needs'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',),
'souhaité': ('reached_me',), 'soutenait': ('verb3',), 'soutenance': ('rehearsed',), 'soutenu': ('cheered',),
'soutenue': ('cheered',), 'soutient': ('verb3',), 'souvent': ('hello',), 'soyez': ('imperative',), 'specialiste':
('pro',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait':
('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suggestions': ('remarks',),
'suggère': ('verb3',), 'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'suivre': ('causative',),
'super': ('good',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('helpful', 'paper', 'thing'), 'tailleur':
('name_words',), 'tante': ('rel',), 'tapissier': ('pro',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello',
'reach_noun'), 'telephone': ('hello', 'reach', 'reached_me', 'attempt', 'reach_noun'), 'telephoner': ('reach_inf',),
'template': ('helpful', 'paper'), 'tenait': ('verb3',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink',
'date'), 'tente': ('attempt',), 'term': ('thing',), 'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera':
('verb3',), 'terminé': ('done',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it',
'imperative', 'hand3'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',),
'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'these': ('rehearsed',), 'tiendra': ('give3',),
'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip':
('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier':
('name_words',), 'tonton': ('rel',), 'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',), 'toujours':
('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',),
'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',), 'traduis': ('do1',), 'train': ('drink',),
'traiteur': ('pro',), 'trame': ('helpful', 'paper'), 'tranquillement': ('filler',), 'transfere': ('writes',),
'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give', 'do1'), 'transmettra': ('give3',
'will_give', 'send3'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf',
'hand_inf'), 'transmis': ('done', 'writes', 'handed'), 'transmise': ('writes',), 'traumatologue': ('pro',),
'travaillait': ('verb3',), 'travaille': ('verb3',), 'travailler': ('review_inf',), 'travaux': ('hello',), 'trente':
('span',), 'tres': ('hello', 'good'), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3',
'give1', 'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',),
'trouverai': ('give1',), 'trouverait': ('would_give',), 'tuto': ('helpful',), 'tutoriel': ('helpful',), 'tuyau':
('tip',), 'tél': ('hello', 'reach_noun'), 'téléphone': ('hello', 'reach_noun'), 'téléphoné': ('reach', 'reached_me',
'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait':
('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3', 'imperative'), 'vais': ('hello',), 'valet':
('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give3', 'imperative', 'hand3', 'do1'), 'valider':
('todo_inf',), 'validera': ('give3', 'hand3_later', 'hand3'), 'validerait': ('would_give',), 'vallee':
('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre':
('urge_inf',), 'vendredi': ('hello',), 'vends': ('imperative',), 'venu': ('hello', 'reach', 'came'), 'venue':
('hello', 'reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie':
('hand3', 'do1'), 'verifier': ('giveinf', 'todo_inf'), 'verifiera': ('hand3_later', 'hand3'), 'verifierait':
('would_give',), 'vernissage': ('date',), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello',
'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',),
'verserait': ('would_give',), 'version': ('thing',), 'veterinaire': ('pro',), 'veto': ('pro',), 'veulent': ('verb3',),
'veut': ('hello', 'verb3', 'must3', 'bidding', 'needs'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal':
('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viendrait': ('would_give',),
'viennent': ('verb3',), 'vient': ('verb3',), 'vigneron': ('name_words',), 'vin': ('by_post',), 'vingt': ('span',),
'violette': ('name_words',), 'vire': ('done', 'give3', 'fate'), 'viree': ('fate',), 'virement': ('thing',), 'virera':
('give3',), 'virerait': ('would_give',), 'viré': ('done', 'fate'), 'visait': ('verb3',), 'vise': ('verb3',
'imperative'), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit':
('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vitrier': ('pro',), 'vivait': ('verb3',), 'vivien':
('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin':
('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',),
'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre': ('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3',
'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding', 'needs'), 'vous': ('hello',), 'voyage': ('verb3',),
'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu': ('hello',
'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'),
'webmaster': ('pro',), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',),
'à': ('to_place',), 'échangé': ('hello',)}


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
19}, {'l': 46, 'la': 46, 'le': 46, 'les': 46}, {'qui': 47}, {'N': 48, 'elle': 48, 'lui': 48}, {'est': 49}, {'N': 48,
'c': 50, 'elle': 48, 'lui': 48}, {'...': 51}, {'...': 43}, {'<any_det>': 53}, {'<until>': 18}, {'...': 55}, {'d': 56,
'de': 56, 'des': 56, 'du': 56, 'par': 56}, {'...': 45, '<any_det>': 52, 'apporter': 54, 'deposer': 54, 'envoi': 57,
'livraison': 57, 'ramener': 54, 'rapporter': 54, 'reception': 57, 'remettre': 54, 'remise': 57, 'rendre': 54,
'retour': 57, 'transferer': 54, 'transmettre': 54}, {'D': 40}, {'envoyer': 59, 'livrer': 59, 'payer': 59,
'rembourser': 59, 'rendre': 59, 'renvoyer': 59}, {'^': 60}, {'$$': 8}, {'hui': 62}, {'D': 62, 'aujourd': 63}, {'N':
64}, {'d': 65, 'de': 65}, {'': (0, 'missed')}, {'$$': 67}, {'occupe': 68, 'occupee': 68, 'occupé': 68}, {'encore': 69,
'occupe': 68, 'occupee': 68, 'occupé': 68, 'toujours': 69}, {'est': 70, 'etait': 70}, {'sonnait': 70, 'sonne': 70},
{'<thing>': 18}, {'^': 73}, {'...': 59}, {'0': 75, '<any_det>': 75, '<my>': 75, '<their>': 75, 'ca': 75, 'leur': 75,
'lui': 75, 'tout': 75}, {'<give1>': 76, 'boucle': 76, 'finis': 76, 'redige': 76, 'rédige': 76, 'signe': 76, 'termine':
76}, {'^': 77}, {'': (13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8,
'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'ete': 79, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8},
{'<fate>': 8, 'a': 8, 'en': 8, 'à': 8}, {'est': 79}, {'': (13, 'talk'), '<fate>': 8, 'accouche': 8, 'accoucher': 8,
'accouché': 8, 'avoir': 8, 'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8,
'etre': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se': 13}, {'<fate>': 8,
'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'eu': 8,
'fait': 8, 'mourir': 8, 'perdu': 8}, {'de': 84}, {'<fate>': 8, 'a': 80, 'attend': 8, 'est': 81, 'ne': 11, 's': 82,
'va': 83, 'vient': 85}, {'N': 86}, {'d': 87, 'de': 87, 'du': 87}, {'<rel>': 88}, {'j': 78, 'je': 78}, {'oublier': 0},
{'pas': 91}, {'': (11, 'thinking')}, {'a': 93, 'à': 93}, {'...': 3, '<handed>': 7, '<rel>': 17, '<they>': 24, 'D': 31,
'N': 39, '^': 58, 'a': 61, 'anniv': 66, 'anniversaire': 66, 'c': 71, 'ca': 72, 'devait': 74, 'doit': 74, 'encore': 69,
'fete': 66, 'fête': 66, 'j': 78, 'je': 78, 'l': 89, 'la': 89, 'le': 89, 'ligne': 70, 'moi': 90, 'ne': 92, 'occupe':
68, 'occupee': 68, 'occupé': 68, 'pas': 91, 'pense': 94, 'pensé': 94, 'toujours': 69, 'à': 61}, {'<any_det>': 73,
'<thing>': 18}, {'D': 8}, {'^': 96, 'anniv': 97, 'anniversaire': 97}, {':': 98}, {'<tip>': 40}, {'': (5, 'mine'), 'l':
100, 'leur': 100, 'son': 100, 'un': 100}, {'N': 101}, {'': (5, 'mine'), 'a': 102, 'l': 100, 'leur': 100, 'son': 100,
'un': 100, 'à': 102}, {'pendante': 40, 'prevu': 40, 'prevue': 40, 'promis': 40, 'promise': 40}, {'vous': 40},
{'point': 40}, {'a': 40, 'avec': 40, 'rdv': 40, 'rendez': 105, 'un': 106, 'à': 40}, {'a': 40, 'à': 40}, {'N': 40},
{'': (5, 'mine'), 'a': 109, 'à': 109}, {'': (5, 'mine'), 'a': 40, 'avec': 40, 'rdv': 40, 'rendez': 105, 'un': 106,
'à': 40}, {'l': 100, 'leur': 100, 'son': 100, 'un': 100}, {'N': 112}, {'a': 113, 'l': 100, 'leur': 100, 'son': 100,
'un': 100, 'à': 113}, {'<giveinf>': 40, '<mine_thing>': 59, '<todo_inf>': 40, 'acheter': 40, 'commander': 40,
'contacter': 40, 'demander': 103, 'envoi': 104, 'faire': 107, 'leur': 41, 'livraison': 104, 'lui': 41, 'offrir': 40,
'parler': 107, 'penser': 108, 'poser': 110, 'prendre': 111, 'prevoir': 40, 'recontacter': 40, 'reponse': 104,
'reserver': 40, 'solliciter': 114, 'voir': 107}, {'^': 40}, {':': 116}, {'faire': 117}, {'': (3, 'advice')}, {'^':
119}, {':': 120}, {'...': 121}, {':': 120, 'd': 122, 'de': 122, 'du': 122}, {'': (18, 'gave:mentoring')}, {'^': 124},
{'^': 96}, {':': 126}, {'N': 117}, {'etape': 117}, {'a': 118, 'à': 118}, {'d': 122, 'de': 122, 'du': 122}, {'N': 99,
'^': 115, 'a': 118, 'action': 117, 'actions': 117, 'avis': 123, 'coaching': 125, 'conseil': 123, 'conseils': 123,
'elle': 127, 'il': 127, 'inviter': 0, 'je': 117, 'lui': 127, 'mentorat': 125, 'mentoring': 125, 'moi': 117, 'nous':
117, 'pour': 128, 'prochaine': 129, 'reco': 123, 'recommandation': 121, 'recommandations': 121, 'reste': 130,
'suggestion': 121, 'verdict': 131, 'visiter': 0, 'voir': 0, 'à': 118}, {'': (22, 'gave:volunteering')}, {'^': 133},
{'^': 133, 'a': 134, 'au': 134, 'aux': 134, 'chez': 134, 'pour': 134, 'à': 134}, {'N': 125}, {'N': 125, 'a': 136,
'avec': 136, 'pour': 136, 'à': 136}, {'benevolat': 135, 'coaching': 137, 'mentorat': 137, 'mentoring': 137, 'tutorat':
137}, {'de': 138}, {'h': 139, 'heure': 139, 'heures': 139}, {'': (21, 'gave:encouragement')}, {'^': 141}, {'N': 142},
{'': (1, 'moved')}, {'eau': 67}, {'l': 145}, {'a': 146, 'à': 146}, {'<set>': 25, '<shifted>': 144, 'annule': 67,
'annulee': 67, 'annulé': 67, 'caduc': 67, 'tombe': 147, 'tombé': 147, 'zappe': 67}, {'N': 5}, {'a': 149, 'à': 149},
{'...': 150, '^': 4}, {'d': 151, 'de': 151, 'des': 151, 'du': 151}, {'<reach_noun>': 152}, {'': (19,
'gave:resource')}, {'^': 154}, {'N': 155}, {'a': 156, 'à': 156}, {'...': 157}, {'d': 5, 'de': 5, 'des': 5, 'du': 5},
{'<reach_noun>': 159}, {'<any_det>': 160}, {'N': 154}, {'a': 162, 'à': 162}, {'<helpful>': 163}, {'<helpful>': 154},
{'<any_det>': 164, 'ma': 165, 'mes': 165, 'mon': 165, 'nos': 165, 'notre': 165}, {'ma': 165, 'mes': 165, 'mon': 165,
'nos': 165, 'notre': 165}, {'<any_det>': 160, '^': 167}, {'N': 168}, {'<any_det>': 153, '<my>': 158, 'N': 161, '^':
166, 'a': 169, 'à': 169}, {'^': 124, 'a': 125, 'avec': 125, 'pour': 125, 'sur': 125, 'à': 125}, {'coaching': 171,
'mentorat': 171, 'mentoring': 171, 'tutorat': 171}, {'de': 172}, {'': (14, 'together')}, {'ensemble': 174},
{'<drink>': 25}, {'le': 176, 'un': 176}, {'': (23, 'contact')}, {'eu': 178, 'eue': 178}, {'ai': 179}, {'avec': 25,
'chez': 25}, {'chez': 25, 'prendre': 25, 'saluer': 25, 'voir': 25}, {'appeler': 67}, {'voir': 67}, {'appeler': 67,
'ecrire': 67, 'l': 183, 'la': 184, 'le': 184, 'passer': 67, 'voir': 67}, {'...': 175, '<i_meet>': 25, 'bois': 177,
'l': 180, 'mange': 181, 'passe': 182, 'prends': 177, 'voulais': 185, 'voulait': 185}, {'': (8, 'asked')}, {'demander':
187, 'poser': 187, 'savoir': 187}, {'demander': 187, 'lui': 188, 'poser': 187, 'savoir': 187}, {'pour': 189}, {'N':
190}, {'a': 191, 'à': 191}, {'<giveinf>': 18}, {'<giveinf>': 18, 'en': 193, 'l': 193, 'la': 193, 'le': 193, 'les':
193}, {'m': 194, 'me': 194, 'nous': 194}, {'^': 195}, {'^': 195, 'encore': 196}, {'mieux': 119}, {'devrait': 119,
'doit': 119, 'fallait': 119, 'faudrait': 119, 'faut': 119, 'ferait': 119, 'vaudrait': 198, 'vaut': 198}, {'^': 199},
{'': (13, 'talk'), 'il': 200, 'on': 200}, {'<should>': 119}, {'^': 202}, {'': (13, 'talk'), 'je': 203, 'nous': 203,
'on': 203}, {'qu': 201, 'que': 204}, {'': (16, 'gave:feedback')}, {'^': 206}, {'<their>': 207, 'l': 207, 'la': 207,
'le': 207, 'les': 207}, {'': (9, 'told')}, {'a': 209, 'à': 209}, {'vous': 25}, {'<date>': 25, 'rendez': 211}, {'D':
25, 'avec': 25, 'la': 25, 'le': 25, 'pour': 25, 'un': 212, 'une': 212}, {'D': 144}, {'': (1, 'moved'), '...': 214},
{'D': 144, 'a': 144, 'au': 144, 'd': 144, 'de': 144, 'du': 215, 'en': 144, 'la': 144, 'le': 144, 'notre': 144, 'pour':
144, 'son': 144, 'à': 144}, {'': (17, 'gave:knowledge')}, {'^': 217}, {'comment': 218, 'pourquoi': 218}, {'...': 219,
'^': 217, 'a': 218, 'comment': 218, 'l': 218, 'la': 218, 'le': 218, 'les': 218, 'pourquoi': 218, 'à': 218}, {'N':
220}, {'a': 221, 'à': 221}, {'': (5, 'mine'), 'encore': 40}, {'dois': 223}, {'<give3>': 18}, {'<give3>': 18, 'l': 225,
'la': 225, 'le': 225, 'les': 225}, {'me': 226, 'nous': 226}, {'et': 227}, {'...': 228, '<any_det>': 20, '<my>': 20,
'D': 18}, {'D': 18, 'et': 227}, {'...': 230, '<any_det>': 20, '<my>': 20, 'D': 18}, {'pret': 19, 'prete': 19,
'pretes': 19, 'prets': 19, 'prête': 19}, {'...': 232}, {'<any_det>': 233, 'deconseille': 119, 'déconseille': 119,
'déconseillé': 119}, {'<any_det>': 233}, {'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d': 237}, {'coup': 238,
'oeil': 18, 'œil': 18}, {'un': 239, 'une': 239}, {'deconseille': 119, 'déconseille': 119, 'déconseillé': 119},
{'<give3>': 18, '<would_give>': 18}, {'<give3>': 18, '<would_give>': 18, 'a': 241, 'en': 225, 'l': 242, 'la': 242,
'le': 242, 'les': 242}, {'<thing>': 18, 'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis': 18, 'plan': 18,
'prix': 18, 'recu': 18, 'releve': 18, 'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18, 'virement': 18},
{'retours': 18}, {'intro': 18}, {'virement': 18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point': 18, 'retour':
18, 'topo': 18}, {'intro': 18, 'offre': 18, 'proposition': 18}, {'<any_det>': 244, 'des': 245, 'l': 246, 'le': 247,
'parvenir': 18, 'passer': 18, 'signe': 18, 'son': 248, 'suivre': 18, 'un': 249, 'une': 250}, {'contact': 18, 'copie':
18, 'lien': 18, 'relation': 18}, {'en': 252}, {'signe': 18}, {'courant': 18}, {'au': 255}, {'courant': 18, 'jus': 18},
{'au': 257}, {'<give3>': 18, '<would_give>': 18, 'deconseille': 119, 'dira': 18, 'déconseille': 119, 'déconseillé':
119, 'en': 225, 'fait': 251, 'l': 242, 'la': 242, 'le': 242, 'les': 242, 'met': 253, 'mettra': 253, 'redit': 18,
'refait': 254, 'tiendra': 256, 'tient': 258}, {'<give3>': 18, '<would_give>': 18, 'a': 241, 'deconseille': 119,
'déconseille': 119, 'déconseillé': 119, 'en': 225, 'fait': 251, 'l': 242, 'la': 242, 'le': 242, 'les': 242, 'met':
253, 'mettra': 253, 'tient': 256}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20,
'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'chercher':
20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 261, 'mesurer': 20, 'poser': 20, 'prendre': 20,
'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 263}, {'chercher': 20,
'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'me': 261, 'mesurer': 20, 'poser': 20, 'prendre': 20,
'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20, 'vers': 263}, {'<hand3>': 229, '<send3>': 231,
'<will_give>': 18, 'a': 234, 'aura': 235, 'deconseille': 119, 'demonte': 236, 'donne': 240, 'donnera': 240,
'déconseille': 119, 'déconseillé': 119, 'installe': 236, 'installera': 236, 'jette': 240, 'jettera': 240, 'jetterait':
240, 'm': 243, 'me': 259, 'monte': 236, 'montera': 236, 'nettoie': 236, 'nous': 260, 'passe': 262, 'passera': 262,
'pose': 236, 'posera': 236, 'repare': 236, 'reparera': 236, 'repasse': 262, 'repassera': 262, 'reviendra': 264,
'reviennent': 264, 'revient': 265, 'viendra': 262, 'vient': 262}, {'qu': 8, 'que': 8}, {'l': 225, 'la': 225, 'le':
225, 'les': 225}, {'me': 268, 'nous': 268}, {'et': 269}, {'...': 270}, {'<made3>': 271}, {'': (4, 'needs_from_me')},
{'<my>': 273}, {'part': 273}, {'ma': 275, 'notre': 275}, {'D': 273, 'de': 276}, {'...': 277}, {'^': 278}, {'...': 277,
'<my>': 273}, {'^': 280}, {'D': 273}, {'...': 282}, {'^': 283}, {'^': 273}, {'j': 285, 'je': 285}, {'^': 274, 'd':
279, 'de': 281, 'des': 284, 'du': 284, 'que': 286}, {'appeler': 67, 'contacter': 67, 'joindre': 67, 'parler': 67,
'voir': 67}, {'me': 288, 'nous': 288}, {'a': 289, 'de': 289, 'à': 289}, {'^': 119, 'd': 120, 'de': 120}, {'faut':
119}, {'<imperative>': 119, 'faut': 119, 'il': 292, 'jamais': 119, 'n': 119, 'ne': 119, 'surtout': 119}, {'^': 293},
{'<inf>': 119, 'ne': 119, 'pas': 119}, {'^': 295}, {'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 297},
{'devrait': 119, 'doit': 119, 'faudrait': 119, 'faut': 119, 'vaudrait': 119, 'vaut': 119}, {'': (3, 'advice'),
'mieux': 119}, {'<would_give>': 18, 'devrait': 119, 'doit': 119, 'fallait': 119, 'faudrait': 119, 'faut': 119, 'm':
18, 'me': 18, 'ne': 299, 'nous': 18, 'valait': 198, 'vaudrait': 119, 'vaut': 300}, {'^': 301}, {'devrait': 119,
'doit': 119, 'fallait': 119, 'faudrait': 119, 'faut': 119, 'ne': 299, 'valait': 198, 'vaudrait': 119, 'vaut': 300},
{'^': 303}, {'elle': 298, 'il': 302, 'on': 304}, {':': 294, 'd': 296, 'de': 296, 'qu': 305}, {'j': 203, 'je': 203,
'on': 203}, {'que': 307}, {'penser': 308}, {'de': 309}, {'air': 310}, {'<imperative>': 119}, {'^': 312}, {':': 313},
{'d': 120, 'de': 120, 'qu': 120, 'que': 120}, {'': (6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 316}, {'^':
316, 'd': 317, 'de': 317}, {'m': 18, 'me': 18, 'nous': 18}, {'^': 319}, {'d': 320, 'de': 320}, {'<said>': 267, '^':
272, 'besoin': 287, 'cherche': 290, 'cherché': 290, 'conseille': 291, 'conseillé': 291, 'dit': 306, 'essaye': 290,
'l': 311, 'lance': 314, 'lancé': 314, 'preconise': 315, 'promis': 318, 'propose': 321, 'proposé': 321, 'préconise':
315, 'préconisé': 315, 'recommande': 315, 'recommandé': 315, 'suggere': 315, 'suggère': 315, 'suggéré': 315, 'tente':
290}, {'<giveinf>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 323}, {'d': 324, 'de': 324}, {'<until>': 273}, {'...':
326}, {'0': 327, 'des': 327, 'deux': 327, 'la': 327, 'le': 327, 'les': 327, 'ma': 327, 'mes': 327, 'mon': 327, 'nos':
327, 'notre': 327, 'plusieurs': 327, 'quatre': 327, 'quelques': 327, 'trois': 327, 'un': 327, 'une': 327}, {'^': 119,
'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 285, 'lui': 285, 'mange': 8, 'parle': 8,
'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 329}, {'^': 119, 'leur': 285, 'lui': 285}, {'^': 119,
'aille': 8, 'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8,
'vienne': 8, 'y': 8}, {'on': 332}, {'je': 331, 'l': 333, 'nous': 329, 'on': 120}, {'^': 328, 'qu': 330, 'que': 334},
{'de': 263}, {'parler': 336}, {'^': 337}, {'...': 277, '0': 327, '<my>': 273, 'deux': 327, 'plusieurs': 327, 'quatre':
327, 'quelques': 327, 'trois': 327}, {'moi': 273, 'nous': 273}, {'^': 340}, {'leur': 285, 'lui': 285}, {'on': 342},
{'^': 273, 'leur': 285, 'lui': 285}, {'j': 285, 'je': 344, 'nous': 342}, {'^': 274}, {'de': 276}, {'^': 347},
{'appel': 348, 'devis': 348, 'mail': 348, 'rappel': 348, 'retour': 348}, {'^': 339, 'd': 341, 'de': 341, 'qu': 343,
'que': 345, 'toujours': 346, 'un': 349}, {'elle': 298, 'il': 298}, {'qu': 351}, {'dit': 352}, {'la': 67, 'là': 67,
'passe': 67, 'passee': 67, 'passé': 67, 'pu': 67, 'venu': 67, 'venue': 67}, {'pas': 354}, {'a': 355, 'est': 355,
'pas': 354}, {'a': 355, 'est': 355, 'n': 356, 'ne': 356, 'pas': 354}, {'a': 355, 'elle': 357, 'est': 355, 'il': 357,
'n': 356, 'ne': 356, 'pas': 354}, {'mais': 358}, {'la': 359, 'là': 359}, {'rejoindre': 359}, {'nous': 359}, {'a': 362,
'à': 362}, {'joindre': 363}, {'etre': 360, 'nous': 361, 'passer': 359, 'se': 364, 'venir': 359}, {'sur': 346}, {'de':
120, 'qu': 120, 'que': 120}, {'avis': 367}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8,
'si': 8}, {'0': 327, '<my>': 273, 'des': 327, 'deux': 327, 'la': 327, 'le': 327, 'les': 327, 'ma': 327, 'mes': 327,
'mon': 327, 'nos': 327, 'notre': 327, 'plusieurs': 327, 'quatre': 327, 'quelques': 327, 'trois': 327, 'un': 327,
'une': 327}, {'je': 342, 'nous': 342}, {'^': 370, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu': 343,
'quand': 8, 'que': 371, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 373, 'la': 373, 'le': 373, 'les':
373}, {'m': 374, 'me': 374, 'nous': 374}, {'^': 375}, {'^': 375, 'etre': 360, 'nous': 361, 'passer': 359, 'se': 364,
'venir': 359}, {'<inf>': 119}, {'^': 378}, {'devrait': 119, 'doit': 119, 'faudrait': 119, 'faut': 119, 'ne': 299,
'vaudrait': 119, 'vaut': 119}, {'^': 380}, {'il': 381, 'on': 381}, {'d': 379, 'de': 379, 'qu': 382}, {'<giveinf>':
119, '<inf>': 119, 'ne': 119, 'pas': 119}, {'^': 384}, {'devait': 119, 'devrait': 119, 'doit': 119, 'fallait': 119,
'faudrait': 119, 'faut': 119, 'ferait': 119, 'm': 18, 'me': 18, 'ne': 299, 'nous': 18, 'vaudrait': 119, 'vaut': 119},
{'^': 386}, {'route': 119}, {'betise': 119, 'erreur': 119}, {'fausse': 388, 'une': 389}, {'fais': 390, 'fait': 390,
'ferais': 390}, {'^': 391}, {'devait': 119, 'devrait': 119, 'doit': 119, 'fais': 390, 'fait': 390, 'fallait': 119,
'faudrait': 119, 'faut': 119, 'ferais': 390, 'ferait': 119, 'ne': 299, 'vaudrait': 119, 'vaut': 119}, {'^': 393},
{'elle': 320, 'il': 387, 'j': 392, 'je': 392, 'on': 394}, {'<should>': 119, 'fais': 390, 'fait': 390, 'ferais': 390},
{'^': 396}, {'j': 392, 'je': 397, 'nous': 203, 'on': 397}, {':': 294, 'd': 385, 'de': 385, 'qu': 395, 'que': 398},
{'vers': 18}, {'<hand_inf>': 18, '<inf>': 56, 'revenir': 400}, {'^': 401}, {'<hand_inf>': 18}, {'^': 403}, {'sa': 18,
'ses': 18, 'son': 18}, {'^': 405}, {'a': 406, 'à': 406}, {'parle': 407}, {'a': 67, 'absent': 67, 'absente': 67,
'absents': 67, 'au': 67, 'chez': 67, 'en': 67, 'parti': 67, 'partie': 67, 'pas': 67, 'sorti': 67, 'sortie': 67,
'sortis': 67, 'à': 67}, {'etais': 409, 'etions': 409}, {'etais': 409, 'etions': 409, 'n': 410}, {'j': 411, 'je': 411,
'nous': 411}, {'que': 412}, {'alors': 413, 'pendant': 413}, {'maison': 178}, {'la': 415}, {'bureau': 178}, {'moi':
178}, {'moi': 178, 'nous': 178}, {'bonjour': 178}, {'voir': 178}, {'...': 414, 'D': 178, 'a': 416, 'au': 417, 'avec':
418, 'boire': 178, 'chez': 419, 'dejeuner': 178, 'diner': 178, 'dire': 420, 'dîner': 178, 'ici': 178, 'me': 421,
'nous': 421, 'prendre': 178, 'à': 416}, {'je': 203, 'nous': 203, 'on': 203}, {'que': 423}, {'pour': 320}, {'^': 119,
'j': 203, 'je': 203, 'on': 203}, {'de': 120, 'qu': 120, 'que': 426}, {'accord': 425, 'avis': 427}, {'j': 120, 'je':
120, 'nous': 120, 'on': 120}, {'que': 429}, {'<came>': 422, 'cense': 320, 'censee': 320, 'convaincu': 424,
'convaincue': 424, 'd': 428, 'ok': 425, 'partant': 425, 'partante': 425, 'persuade': 424, 'persuadee': 424, 'pour':
430}, {'devrait': 119, 'doit': 119, 'fais': 390, 'fait': 390, 'faudrait': 119, 'faut': 119, 'ferais': 390, 'ne': 299,
'vaudrait': 119, 'vaut': 119}, {'^': 432}, {'il': 381, 'j': 392, 'je': 392, 'on': 433}, {'j': 392, 'je': 392, 'on':
392}, {'qu': 434, 'que': 435}, {'...': 414}, {'<came>': 437}, {'on': 120}, {'j': 120, 'je': 120, 'nous': 120}, {'qu':
439, 'que': 440}, {'pour': 441}, {'un': 237}, {'^': 443}, {'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19,
'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 445}, {'<give3>': 18, 'apporte': 19, 'depose': 19,
'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 225}, {'^': 447, 'me':
448}, {'faut': 346}, {'D': 25}, {'...': 451, 'D': 25}, {'a': 120, 'à': 120}, {'d': 18, 'de': 18}, {'garantit': 454,
'jure': 454}, {'D': 178}, {'<would_give>': 18}, {'<would_give>': 18, 'l': 457, 'la': 457, 'le': 457, 'les': 457},
{'<would_give>': 18, 'l': 457, 'la': 457, 'le': 457, 'les': 457, 'm': 458, 'me': 458, 'nous': 458}, {'^': 459},
{'elle': 460, 'il': 460}, {'qu': 461}, {'sur': 120}, {'^': 18}, {'d': 464, 'de': 464}, {'d': 120, 'de': 120}, {'': (3,
'advice'), '<any_det>': 119}, {'<any_det>': 119}, {'^': 468}, {'^': 467, 'd': 120, 'de': 120, 'plutot': 469}, {'des':
327, 'la': 327, 'le': 327, 'les': 327, 'ma': 327, 'mes': 327, 'mon': 327, 'nos': 327, 'notre': 327, 'un': 327, 'une':
327}, {'arreter': 119, 'ne': 119, 'pas': 119}, {'^': 472}, {'^': 471, 'd': 473, 'de': 473}, {'devait': 119, 'devrait':
119, 'fallait': 119, 'faudrait': 119, 'faut': 119, 'ferait': 119}, {'^': 475}, {'il': 476, 'on': 476}, {'<should>':
119, 'ferais': 198}, {'^': 478}, {'j': 479, 'je': 479, 'nous': 479, 'on': 479}, {'d': 296, 'de': 296, 'qu': 477,
'que': 480}, {'abord': 119}, {'': (3, 'advice'), '<inf>': 119, 'd': 482, 'ne': 119, 'pas': 119, 'plutot': 119,
'surtout': 119}, {'^': 483}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 457, 'la': 457, 'le': 457, 'les': 457},
{'<would_give>': 18, 'l': 457, 'la': 457, 'le': 457, 'les': 457, 'm': 485, 'me': 485, 'nous': 485}, {'^': 486,
'allait': 320, 'va': 320}, {'<would_give>': 18, 'devait': 119, 'devrait': 119, 'doit': 119, 'fallait': 119,
'faudrait': 119, 'faut': 119, 'ferait': 119, 'l': 457, 'la': 457, 'le': 457, 'les': 457, 'm': 485, 'me': 485, 'ne':
299, 'nous': 485, 'vaudrait': 119, 'vaut': 119}, {'^': 488, 'allait': 320, 'va': 320}, {'devait': 119, 'devrait': 119,
'doit': 119, 'fallait': 119, 'faudrait': 119, 'faut': 119, 'ferait': 119, 'ne': 299, 'vaudrait': 119, 'vaut': 119},
{'^': 490}, {'elle': 487, 'il': 489, 'on': 491}, {'...': 481, ':': 294, 'd': 484, 'de': 484, 'qu': 492, 'que': 423},
{'signe': 178, 'visiter': 178}, {'': (23, 'contact'), 'vocal': 178}, {'message': 495, 'messages': 178, 'mot': 178,
'vocal': 178}, {'des': 496, 'un': 496}, {',': 120, 'contre': 120, 'sur': 120}, {'garde': 498}, {'en': 499}, {'d': 8,
'de': 8, 'des': 8, 'du': 8}, {'fil': 178, 'tel': 178, 'tél': 178}, {'de': 502}, {'coup': 503}, {'un': 504}, {'^': 467,
'd': 120, 'de': 120, 'plutot': 469, 'qu': 120, 'que': 120}, {'^': 316, 'd': 317, 'de': 317, 'qu': 317, 'que': 317},
{'^': 119, 'd': 120, 'de': 120, 'qu': 120, 'que': 120}, {'qu': 477}, {'visite': 178}, {'dessus': 178}, {'': (3,
'advice'), 'arreter': 119, 'ne': 119, 'pas': 119}, {'^': 512}, {'d': 513, 'de': 513}, {'<reached_me>': 178, '<said>':
456, '<urges>': 453, '<vowed>': 462, 'alerte': 463, 'alertee': 463, 'alerté': 463, 'assure': 465, 'certifie': 465,
'conjure': 466, 'conseille': 470, 'conseillé': 470, 'demande': 474, 'demandé': 474, 'dit': 493, 'exhorte': 466,
'fait': 494, 'garanti': 465, 'jure': 465, 'juré': 465, 'laisse': 497, 'laissé': 497, 'lance': 314, 'lancé': 314,
'mis': 500, 'mise': 500, 'parle': 501, 'parlé': 501, 'passe': 505, 'passé': 505, 'preconise': 506, 'prie': 466,
'prié': 466, 'promis': 507, 'propose': 321, 'proposé': 321, 'préconise': 508, 'préconisé': 506, 'rappele': 509,
'reclame': 285, 'recommande': 506, 'recommandé': 506, 'rendu': 510, 'réclame': 285, 'réclamé': 285, 'saute': 511,
'somme': 466, 'suggere': 506, 'suggère': 508, 'suggéré': 506, 'supplie': 514, 'supplié': 514}, {':': 294},
{'<helps3>': 452, '<urges>': 453, '^': 455, 'a': 515, 'alerte': 463, 'appelle': 178, 'dit': 516, 'enjoint': 466,
'presse': 466, 'prie': 466, 'supplie': 466}, {'garantit': 454, 'jure': 454, 'l': 225, 'la': 225, 'le': 225, 'les':
225, 'redit': 18}, {'': (3, 'advice'), 'ne': 119, 'pas': 119}, {'^': 519}, {'il': 491, 'on': 491}, {'d': 520, 'de':
520, 'qu': 521, 'que': 423}, {'^': 34}, {'^': 34, 'encore': 523, 'toujours': 523}, {'visiter': 25}, {'contre': 120,
'sur': 120}, {'garde': 526}, {'en': 527}, {'^': 18, 'd': 464, 'de': 464}, {'bien': 120, 'mieux': 120, 'plutot': 120},
{'<helps3>': 452, '<urges>': 453, '^': 518, 'conseille': 291, 'demandait': 369, 'demande': 369, 'dit': 522, 'doit':
524, 'doivent': 524, 'fait': 525, 'met': 528, 'preconise': 508, 'promet': 529, 'préconise': 508, 'préconisé': 508,
'reclame': 285, 'recommande': 508, 'recommandé': 508, 'réclame': 285, 'réclamé': 285, 'suggere': 508, 'suggère': 508,
'suggéré': 508, 'verrait': 530, 'voit': 530}, {'...': 481, ':': 294, 'd': 484, 'de': 484, 'qu': 461}, {',': 120},
{'garde': 533}, {'en': 534}, {'<reached_me>': 178, '<said>': 456, '<urges>': 453, '<vowed>': 462, 'assure': 465,
'certifie': 465, 'conjure': 466, 'conseille': 470, 'conseillé': 470, 'demande': 474, 'demandé': 474, 'dit': 532,
'exhorte': 466, 'fait': 494, 'garanti': 465, 'jure': 465, 'juré': 465, 'laisse': 497, 'laissé': 497, 'lance': 314,
'lancé': 314, 'mis': 535, 'mise': 535, 'parle': 501, 'parlé': 501, 'passe': 505, 'passé': 505, 'preconise': 506,
'prie': 466, 'prié': 466, 'promis': 507, 'préconise': 508, 'préconisé': 506, 'recommande': 506, 'recommandé': 506,
'rejoint': 178, 'rejointe': 178, 'rejoints': 178, 'rendu': 510, 'saute': 511, 'somme': 466, 'suggere': 506, 'suggère':
508, 'suggéré': 506, 'supplie': 514, 'supplié': 514}, {':': 294, 'd': 120, 'de': 120}, {'<helps3>': 452, '<urges>':
453, '^': 518, 'a': 536, 'appelle': 178, 'conseille': 291, 'demandait': 369, 'demande': 369, 'dit': 537, 'doit': 524,
'doivent': 524, 'enjoint': 466, 'fait': 525, 'preconise': 508, 'presse': 466, 'prie': 466, 'préconise': 508,
'préconisé': 508, 'recommande': 508, 'recommandé': 508, 'suggere': 508, 'suggère': 508, 'suggéré': 508, 'supplie':
466, 'verrait': 530, 'voit': 530}, {'...': 282, '<my>': 273}, {'^': 539}, {'d': 284, 'de': 540, 'des': 284, 'du':
284}, {'besoin': 541}, {'^': 336}, {'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 544, 'nous': 544}, {'j':
120, 'je': 120, 'on': 120}, {'que': 546}, {'j': 120, 'je': 120, 'l': 333, 'nous': 332, 'on': 120}, {'qu': 333, 'que':
548}, {'je': 120}, {'d': 320, 'de': 320, 'qu': 439, 'que': 550}, {'^': 370}, {'persuade': 308, 'persuadee': 308},
{'d': 18, 'de': 18, 'des': 18, 'du': 18}, {'occupe': 554}, {'charge': 18, 'occupe': 18}, {'^': 556}, {'a': 464, 'à':
464}, {'a': 178, 'au': 178, 'avec': 178, 'chez': 178, 'à': 178}, {'arrete': 559, 'arretee': 559, 'arrêté': 559,
'assis': 559, 'assise': 559, 'deplace': 559, 'deplacee': 559, 'déplacé': 559, 'engage': 558, 'engagee': 558, 'engagé':
558, 'joint': 559, 'jointe': 559, 'pointe': 559, 'pointee': 559}, {'^': 555, 'en': 557, 'engage': 558, 'est': 560},
{'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18, 'du': 18}, {'charge': 562, 'rapproche': 18, 'renseigne': 562}, {'^':
563, 'demandait': 369, 'demande': 369}, {'pour': 430}, {'<came>': 422}, {'^': 471}, {'<inf>': 18}, {'<inf>': 18, 'l':
568, 'la': 568, 'le': 568, 'les': 568}, {'m': 569, 'me': 569, 'nous': 569}, {'et': 570}, {'...': 571}, {'<any_det>':
18, '<my>': 18}, {'mettre': 18}, {'<hand_inf>': 18, '<inf>': 572, 'boucler': 573, 'checker': 573, 'corriger': 573,
'finir': 573, 'jeter': 573, 'me': 574, 'nous': 574, 'parler': 336, 'regarder': 573, 'relire': 573, 'revenir': 400,
'reviewer': 573, 'signer': 573, 'tester': 573, 'valider': 573, 'verifier': 573}, {'^': 575}, {'mieux': 547}, {'je':
342, 'l': 333, 'nous': 329}, {'^': 370, 'bien': 324, 'qu': 330, 'que': 578, 'savoir': 8}, {'appeler': 178, 'ecrire':
178, 'envoyer': 178, 'rappeler': 178, 'repondre': 178}, {'m': 580, 'nous': 580}, {'de': 581, 'me': 544, 'nous': 544},
{'^': 370, 'qu': 330, 'que': 334, 'savoir': 8}, {'etre': 360, 'nous': 361, 'passer': 359, 'savoir': 8, 'se': 364,
'venir': 359}, {'<must3>': 197, '<opines>': 205, '^': 266, 'a': 322, 'accepte': 325, 'aimerait': 335, 'allait': 338,
'attend': 350, 'attendent': 346, 'avait': 353, 'cense': 320, 'censee': 320, 'comptait': 365, 'compte': 366,
'conseille': 291, 'd': 368, 'demandait': 369, 'demande': 372, 'devaient': 376, 'devait': 377, 'disait': 383, 'dit':
399, 'doit': 402, 'doivent': 404, 'en': 408, 'est': 431, 'estime': 436, 'etait': 438, 'ferait': 120, 'insiste': 442,
'jette': 444, 'l': 446, 'la': 449, 'le': 449, 'les': 449, 'leur': 450, 'lui': 450, 'm': 517, 'me': 531, 'nous': 538,
'ont': 542, 'parlera': 543, 'passe': 545, 'passera': 545, 'pensait': 365, 'pense': 436, 'preconise': 315, 'prefere':
547, 'prefererait': 549, 'prend': 444, 'promet': 529, 'propose': 551, 'préconise': 315, 'préconisé': 315,
'préfèrerait': 547, 'préférerait': 549, 'reclame': 552, 'recommande': 315, 'recommandé': 315, 'reste': 553, 'réclame':
552, 's': 561, 'se': 564, 'serait': 565, 'sont': 566, 'souhaite': 567, 'souhaiterait': 567, 'suggere': 315, 'suggère':
315, 'suggéré': 315, 'trouve': 436, 'va': 576, 'verrait': 577, 'veulent': 346, 'veut': 579, 'viendra': 545, 'vient':
582, 'voit': 577, 'voudrait': 583, 'voulait': 584}, {'...': 121, '^': 119}, {'<them>': 120, 'N': 586}, {'d': 587,
'de': 587}, {'j': 116, 'je': 116, 'nous': 116, 'on': 116}, {'d': 116, 'de': 116, 'que': 589}, {'N': 590}, {'a': 591,
'à': 591}, {'<helps3>': 25}, {'m': 593, 'me': 593, 'nous': 593}, {'N': 25}, {'accueille': 595, 'accueillons': 595,
'fais': 525, 'faisons': 525, 'fait': 525, 'recevons': 595, 'recois': 595, 'recoit': 595}, {'<helps3>': 25,
'accueille': 595, 'accueillons': 595, 'fais': 525, 'faisons': 525, 'fait': 525, 'recevons': 595, 'recois': 595,
'recoit': 595}, {'<they>': 594, 'je': 596, 'm': 593, 'me': 593, 'nous': 597, 'on': 596}, {'de': 379}, {'arrete': 119,
'arrête': 119, 'augmente': 119, 'baisse': 119, 'cesse': 119, 'change': 119, 'embauche': 119, 'fasse': 119, 'lache':
119, 'leve': 119, 'lève': 119, 'monte': 119, 'prenne': 119, 'recrute': 119, 'vende': 119, 'vise': 119}, {'^': 600},
{'j': 601, 'je': 601}, {'que': 602}, {'faudrait': 603, 'faut': 603}, {'vaut': 379}, {'pas': 379}, {'^': 378, 'ne':
606}, {'eviter': 599, 'faudrait': 603, 'faut': 603, 'il': 604, 'inutile': 599, 'mieux': 605, 'ne': 606, 'pas': 379,
'plutot': 379, 'surtout': 607}, {':': 608}, {'<reached_me>': 178}, {'partie': 178}, {'la': 611}, {'de': 612, 'la':
178, 'là': 178}, {'etaient': 613, 'etait': 613}, {'etaient': 178, 'etait': 178}, {'fin': 178}, {'la': 616},
{'dessert': 178}, {'cours': 178, 'retard': 178}, {'tard': 178}, {'a': 617, 'apres': 178, 'au': 618, 'en': 619,
'ensuite': 178, 'plus': 620, 'sur': 617, 'vers': 178, 'à': 617}, {'retard': 178}, {'en': 622}, {'cours': 178}, {'a':
617, 'apres': 178, 'au': 618, 'en': 624, 'ensuite': 178, 'plus': 620, 'sur': 617, 'vers': 178, 'à': 617}, {'<came>':
178, 'arrive': 621, 'arrivee': 621, 'arrives': 623, 'arrivé': 621, 'passe': 625, 'passee': 625, 'passé': 625,
'rejoint': 625, 'rejoints': 625}, {'salle': 178}, {'la': 627}, {'ligne': 178, 'remote': 178, 'teams': 178,
'telephone': 178, 'téléphone': 178, 'visio': 178, 'zoom': 178}, {'avec': 419, 'dans': 628, 'depuis': 629, 'en': 629,
'la': 178, 'là': 178, 'par': 629, 'present': 178, 'presente': 178, 'présente': 178, 'sur': 629}, {'appele': 267,
'appelé': 267, 'arrive': 625, 'arrivee': 625, 'arrivé': 625, 'averti': 267, 'ecrit': 267, 'passe': 625, 'passee': 625,
'passé': 625, 'prevenu': 267, 'rejoint': 625, 'rejoints': 625, 'signale': 267, 'textote': 267}, {'a': 631}, {'cours':
178, 'ligne': 178, 'remote': 178, 'teams': 178, 'telephone': 178, 'téléphone': 178, 'visio': 178, 'zoom': 178}, {'la':
616, 'ligne': 178, 'remote': 178, 'teams': 178, 'telephone': 178, 'téléphone': 178, 'visio': 178, 'zoom': 178}, {'a':
617, 'apres': 178, 'au': 618, 'depuis': 629, 'en': 633, 'ensuite': 178, 'par': 629, 'plus': 620, 'sur': 634, 'vers':
178, 'à': 617}, {'appele': 267, 'appelé': 267, 'arrive': 625, 'arrivee': 625, 'arrivé': 625, 'averti': 267, 'ecrit':
267, 'passe': 625, 'passee': 625, 'passé': 625, 'prevenu': 267, 'rejoint': 635, 'rejoints': 625, 'signale': 267,
'textote': 267}, {'a': 636}, {'depuis': 629, 'en': 629, 'par': 629, 'sur': 629}, {'connecte': 638, 'connectee': 638},
{'est': 639}, {'<came>': 178, 'arrive': 623, 'arrivee': 623, 'arrives': 623, 'arrivé': 623}, {'...': 609, ':': 608,
'a': 610, 'aussi': 614, 'en': 615, 'est': 626, 'etait': 630, 'm': 632, 'nous': 637, 's': 640, 'sont': 641, 'y': 615},
{'D': 34}, {'D': 34, 'avant': 643, 'pour': 643}, {'attendu': 644, 'attendue': 644, 'attendus': 644, 'promis': 644,
'promise': 644}, {'attendu': 644, 'attendue': 644, 'attendus': 644, 'promis': 644, 'promise': 644, 'toujours': 645},
{'a': 241, 'accord': 646, 'contrat': 646, 'deconseille': 119, 'demonte': 236, 'devis': 646, 'docs': 646,
'déconseille': 119, 'déconseillé': 119, 'facture': 646, 'installe': 236, 'installera': 236, 'm': 243, 'me': 259,
'monte': 236, 'montera': 236, 'nettoie': 236, 'nous': 260, 'plans': 646, 'pose': 236, 'posera': 236, 'repare': 236,
'reparera': 236, 'reponse': 646, 'retour': 646, 'reviendra': 264, 'reviennent': 264, 'revient': 264, 'signature':
646}, {'D': 144, 'a': 144, 'au': 144, 'd': 144, 'de': 144, 'du': 144, 'en': 144, 'la': 144, 'le': 144, 'notre': 144,
'pour': 144, 'son': 144, 'à': 144}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 650,
'avec': 650, 'et': 650, 'à': 650}, {'N': 651}, {'moi': 174}, {'de': 653}, {'<would_give>': 18, 'devrait': 119, 'doit':
119, 'fallait': 119, 'faudrait': 119, 'faut': 119, 'm': 18, 'me': 18, 'ne': 299, 'nous': 18, 'valait': 300,
'vaudrait': 119, 'vaut': 300}, {'^': 655}, {'devrait': 119, 'doit': 119, 'fallait': 119, 'faudrait': 119, 'faut': 119,
'ne': 299, 'valait': 300, 'vaudrait': 119, 'vaut': 300}, {'^': 657}, {'elle': 298, 'il': 656, 'on': 658}, {':': 294,
'd': 296, 'de': 296, 'qu': 659}, {'vous': 67}, {'': (0, 'missed'), '<date>': 67, 'rendez': 661}, {'': (0, 'missed'),
'<any_det>': 662, '<date>': 67, 'rendez': 661}, {'annuler': 663, 'decommander': 663, 'reporter': 663}, {'...': 214},
{'du': 665}, {'annule': 67, 'annulee': 67, 'annulé': 67, 'deprogramme': 67, 'deprogrammee': 67, 'supprime': 67,
'supprimee': 67}, {'<shifted>': 666, 'annule': 67, 'annulee': 67, 'annulé': 67, 'deprogramme': 67, 'deprogrammee': 67,
'finalement': 667, 'supprime': 67, 'supprimee': 67}, {'<shifted>': 648, 'annule': 67, 'annulee': 67, 'annules': 67,
'annulé': 67, 'decommande': 67, 'decommandee': 67}, {'agenda': 25, 'air': 310}, {'contact': 0, 'lien': 0, 'relation':
0}, {'en': 671}, {'mettre': 672}, {'comment': 217, 'l': 217, 'la': 217, 'le': 217, 'les': 217}, {'^': 674}, {'donner':
40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre': 40}, {'<review_inf>': 207, '<teach_inf>':
675, '^': 676, 'avis': 120}, {'<review_inf>': 207, '<teach_inf>': 675, '^': 676, 'd': 324, 'de': 324}, {'^': 40, 'de':
116}, {'N': 120, '^': 119, 'elle': 120, 'il': 120, 'je': 120, 'lui': 120, 'moi': 120}, {',': 680, 'N': 120, '^': 119,
'elle': 120, 'il': 120, 'je': 120}, {'charge': 679, 'place': 681}, {'<inf>': 40}, {'^': 683, 'd': 40, 'de': 40}, {',':
680}, {'place': 685}, {'nouvelles': 67}, {'de': 687, 'signe': 67, 'suite': 67}, {'lieu': 67}, {'faire': 67}, {'avoir':
689, 'se': 690}, {'decroche': 67, 'donne': 688, 'donné': 688, 'décroché': 67, 'eu': 689, 'pu': 691, 'rappele': 67,
'repondu': 67}, {'donne': 688, 'donné': 688}, {'lapin': 67}, {'un': 694}, {'D': 25, 'en': 25, 'le': 25}, {'place':
681}, {'avis': 120}, {'si': 93}, {'<said>': 267, '<shifted>': 648, 'annule': 67, 'annulee': 67, 'annules': 67,
'annulé': 67, 'besoin': 287, 'confirme': 649, 'confirmé': 649, 'connecter': 652, 'conseille': 291, 'conseillé': 291,
'cote': 654, 'creuser': 93, 'decommande': 67, 'decommandee': 67, 'dit': 660, 'du': 664, 'dû': 664, 'elle': 325, 'ete':
668, 'eux': 325, 'finalement': 669, 'l': 670, 'lance': 314, 'lancé': 314, 'les': 673, 'leur': 677, 'lui': 678, 'ma':
682, 'mettre': 672, 'moi': 684, 'notre': 686, 'pas': 692, 'plus': 693, 'pose': 695, 'posé': 695, 'preconise': 315,
'presenter': 652, 'promis': 318, 'propose': 321, 'proposé': 321, 'préconise': 315, 'préconisé': 315, 'recommande':
315, 'recommandé': 315, 'revoir': 696, 'sa': 697, 'son': 698, 'suggere': 315, 'suggère': 315, 'suggéré': 315, 'ta':
697, 'voir': 699}, {'equipe': 125, 'equipes': 125, 'etudiants': 125, 'fondateurs': 125, 'jeunes': 125, 'porteurs':
125, 'projets': 125, 'promo': 125, 'startups': 125}, {'': (23, 'contact'), 'des': 701, 'deux': 701, 'les': 701,
'trois': 701, 'une': 701}, {'lui': 40}, {'^': 703}, {'N': 5, '^': 4}, {'a': 705, 'à': 705}, {'client': 706, 'lead':
706, 'prospect': 706}, {'un': 707}, {'leur': 40, 'lui': 40}, {'^': 709}, {'d': 40, 'de': 40}, {'^': 217, 'a': 218,
'avec': 218, 'pour': 218, 'sur': 218, 'à': 218}, {'N': 712}, {'a': 218, 'comment': 218, 'la': 218, 'le': 218, 'les':
218, 'à': 218}, {'N': 714}, {'a': 715, 'à': 715}, {'0': 67, 'la': 67, 'longtemps': 67, 'pendant': 67, 'trente': 67,
'un': 67, 'une': 67, 'vingt': 67}, {'N': 717}, {'^': 217, 'a': 218, 'comment': 218, 'l': 218, 'la': 218, 'le': 218,
'les': 218, 'pourquoi': 218, 'à': 218}, {'N': 719}, {'a': 720, 'à': 720}, {'<taught>': 721}, {'<inf>': 209}, {'d':
723, 'de': 723}, {'N': 724}, {'a': 725, 'à': 725}, {'<any_det>': 56}, {'^': 727}, {'': (8, 'asked'), 'N': 728}, {'a':
187, 'à': 187}, {'avis': 730}, {'a': 729, 'conseil': 730, 'son': 731, 'un': 731, 'à': 729}, {'<them>': 40}, {'^':
733}, {'j': 734, 'je': 734}, {'a': 725, 'que': 735, 'à': 725}, {'a': 207, 'sur': 207, 'à': 207}, {'avis': 737},
{'mon': 738}, {'N': 218}, {'chez': 178, 'voir': 178}, {'': (15, 'gave:intro')}, {'^': 742}, {'^': 742, 'a': 743, 'de':
743, 'entre': 743, 'pour': 743, 'à': 743}, {'intro': 744}, {'relation': 744}, {'en': 746}, {'mise': 747}, {'intros':
744, 'presentations': 744}, {'N': 743}, {'et': 750}, {'N': 751, '^': 742}, {'connaitre': 743, 'rencontrer': 752},
{'l': 745, 'la': 748, 'les': 749, 'se': 753, 'une': 745}, {'elle': 209, 'il': 209}, {'N': 209}, {'qu': 755, 'que':
756}, {'pour': 757}, {'eu': 67, 'parle': 67, 'parlé': 67, 'rencontre': 67, 'rencontré': 67, 'revu': 67, 'vu': 67},
{'contact': 743, 'lien': 743, 'relation': 743}, {'en': 760}, {'N': 761}, {'et': 762}, {'avec': 750, 'et': 750}, {'N':
764}, {'contact': 765, 'lien': 765, 'relation': 765}, {'en': 766}, {'email': 767, 'mail': 767}, {'N': 763, 'en': 766,
'par': 768}, {'temps': 67}, {'le': 770}, {'eu': 67, 'pu': 67, 'reussi': 67, 'revu': 67, 'trouve': 771, 'trouvé': 771,
'vu': 67}, {'question': 730}, {'la': 773, 'une': 773}, {'a': 750, 'avec': 750, 'et': 750, 'à': 750}, {'N': 775},
{'courriel': 776, 'email': 776, 'linkedin': 776, 'mail': 776, 'visio': 776, 'whatsapp': 776}, {'N': 775, 'en': 777,
'par': 777, 'via': 777}, {'': (5, 'mine'), 'd': 40, 'de': 40}, {'N': 779}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le':
40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 781}, {'^': 711, 'a': 780, 'd': 782, 'de': 782, 'à': 780}, {'de': 5},
{'a': 5, 'au': 5, 'aupres': 784, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 785, 'a': 725, 'à': 725}, {'N': 187}, {'': (10,
'thanks')}, {'<cheered>': 143, '<handed>': 161, '<said>': 210, '<taught>': 222, '<vowed>': 592, 'a': 710, 'accepte':
711, 'accepté': 711, 'aide': 713, 'aidé': 713, 'appris': 716, 'attendu': 718, 'bien': 722, 'confirme': 649,
'confirmé': 649, 'conseille': 726, 'conseillé': 726, 'demande': 732, 'demandé': 732, 'depanne': 713, 'dit': 736,
'donne': 739, 'donné': 739, 'du': 664, 'dû': 664, 'enseigne': 716, 'epaule': 740, 'ete': 741, 'explique': 716,
'expliqué': 716, 'fait': 754, 'insiste': 758, 'insisté': 758, 'jamais': 759, 'mis': 769, 'montre': 716, 'montré': 716,
'pas': 772, 'pense': 94, 'pensé': 94, 'plus': 759, 'point': 25, 'pose': 774, 'posé': 774, 'presente': 778, 'promis':
783, 'présenté': 778, 'rdv': 25, 'recommande': 786, 'recommandé': 786, 'relance': 787, 'relancé': 787, 'relu': 208,
'remercie': 788, 'rendez': 211, 'reunion': 25, 'seconde': 740, 'suggere': 726, 'suggéré': 726, 'à': 710}, {'<their>':
206}, {'^': 790}, {'<review_inf>': 791, '^': 217}, {'<review_inf>': 791, '^': 217, 'a': 792, 'avec': 218, 'pour': 218,
'sur': 218, 'à': 792}, {'N': 793}, {'avec': 178}, {'...': 795}, {'a': 796, 'au': 796, 'boire': 796, 'courir': 796,
'manger': 796, 'voir': 178, 'à': 796}, {'^': 217, 'a': 218, 'de': 218, 'devant': 218, 'pour': 218, 'sur': 218, 'à':
218}, {'experience': 798}, {'d': 799}, {'<course>': 798, 'retour': 800}, {'un': 801, 'une': 801}, {'c': 12, 'est': 8,
'tombe': 8}, {'N': 803}, {'d': 804, 'de': 804}, {'<until>': 18, 'D': 18}, {'...': 806}, {'<any_det>': 807},
{'<give3>': 808, '<hand3>': 808, '<send3>': 808}, {'^': 809}, {'elle': 810, 'il': 810}, {'qu': 811}, {'N': 207}, {'d':
813, 'de': 813}, {'...': 814}, {'<any_det>': 815}, {'absence': 67}, {'en': 817, 'manque': 67, 'manqué': 67, 'rate':
67}, {'en': 817, 'manques': 67}, {'^': 217, 'a': 218, 'comment': 218, 'la': 218, 'le': 218, 'les': 218, 'à': 218},
{'N': 820}, {'presse': 93}, {'journal': 93}, {'facebook': 93, 'insta': 93, 'instagram': 93, 'la': 822, 'le': 823,
'linkedin': 93, 'twitter': 93, 'x': 93}, {'a': 821, 'dans': 824, 'par': 824, 'sur': 824, 'à': 821}, {'^': 4, 'de':
149}, {'candidature': 826, 'demande': 826}, {'la': 827, 'leur': 827, 'sa': 827}, {'N': 743, 'a': 750, 'avec': 750,
'et': 750, 'à': 750}, {'N': 829}, {':': 830}, {'de': 178}, {'cote': 832}, {'a': 833, 'à': 833}, {'^': 217, 'a': 218,
'de': 218, 'pour': 218, 'sur': 218, 'à': 218}, {'<course>': 835}, {'de': 836}, {'heure': 837, 'heures': 837,
'seances': 837}, {'<course>': 798, 'heure': 837, 'heures': 837, 'retour': 800, 'seances': 837}, {'0': 838, 'deux':
838, 'plusieurs': 838, 'quatre': 838, 'quelques': 838, 'trois': 838, 'un': 801, 'une': 839}, {'': (7, 'waiting'),
'de': 34, 'qu': 34, 'que': 34}, {'rien': 67}, {'N': 717, 'pour': 842}, {'de': 214}, {'lieu': 844, 'tel': 795,
'telephone': 795, 'tél': 795, 'téléphone': 795}, {'d': 67, 'de': 67}, {'signe': 846}, {'nouvelle': 67, 'nouvelles':
67, 'reponse': 67}, {'appeler': 67, 'rencontrer': 67, 'voir': 67}, {'du': 849, 'dû': 849}, {'dit': 352, 'personne':
67}, {'<review_inf>': 791}, {'<review_inf>': 791, 'a': 852, 'à': 852}, {'N': 853, 'moi': 174, 'nous': 174}, {'<them>':
209, 'N': 209}, {'N': 751}, {'rencontrer': 856}, {'se': 857}, {'en': 766, 'par': 768}, {'en': 777, 'par': 777, 'via':
777}, {'appris': 716, 'du': 664, 'dû': 664, 'enseigne': 716, 'explique': 716, 'expliqué': 716, 'fait': 858, 'mis':
859, 'montre': 716, 'montré': 716, 'presente': 860, 'présenté': 860}, {'alimentaire': 134}, {'D': 144, 'a': 214, 'au':
214, 'en': 214, 'à': 214}, {'D': 144, 'a': 214, 'au': 214, 'en': 214, 'finalement': 863, 'à': 214}, {'conversation':
178, 'discussion': 178, 'engueulade': 178, 'explication': 178}, {'<to_place>': 134, '^': 133}, {'^': 42}, {'de': 867},
{'teste': 208, 'testé': 208}, {'<taught>': 721, 'qu': 8, 'que': 8}, {'vocale': 67}, {'<rehearsed>': 206}, {'<their>':
872}, {'^': 873}, {'': (23, 'contact'), 'N': 874}, {'^': 873, 'avec': 875, 'sur': 178}, {'close': 67, 'ferme': 67,
'fermee': 67, 'fermé': 67}, {'dej': 178, 'déj': 178}, {'<drink>': 178, 'petit': 878}, {'des': 879, 'le': 879,
'quelques': 879, 'un': 879, 'une': 879}, {'annonce': 178, 'annoncé': 178, 'appris': 178, 'confirme': 178, 'confirmé':
178, 'dit': 178, 'raconte': 178, 'raconté': 178}, {'a': 881}, {'a': 881, 'l': 882}, {'l': 882}, {'m': 883, 'me': 884,
'nous': 883}, {'qui': 885}, {'charge': 679}, {'elle': 325, 'eux': 325, 'lui': 325, 'ma': 887, 'moi': 711}, {'j': 116,
'je': 116}, {'que': 889}, {'pomme': 679}, {'ma': 891}, {'moi': 679}, {'N': 886, 'a': 888, 'booke': 25, 'cale': 25,
'calé': 25, 'convenu': 890, 'fixe': 25, 'fixé': 25, 'ok': 25, 'pour': 892, 'sur': 893, 'à': 888}, {'booke': 25,
'cale': 25, 'calé': 25, 'est': 894, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 67}, {'capte': 896, 'decroche': 896,
'décroche': 896, 'repond': 896}, {'d': 93, 'de': 93, 'qu': 93, 'que': 93}, {'bien': 898}, {'vide': 67}, {'le': 900},
{'dans': 901, 'occupe': 67, 'occupé': 67}, {'capte': 896, 'decroche': 896, 'décroche': 896, 'ne': 897, 'repond': 896,
'serait': 899, 'sonnait': 902, 'sonne': 902}, {'<inf>': 25}, {'de': 904}, {'N': 905}, {'avec': 906, 'de': 904},
{'peu': 178}, {'avec': 178, 'cinq': 178, 'ensemble': 178, 'longtemps': 178, 'un': 908}, {'joindre': 67}, {'a': 910,
'à': 910}, {'<to_place>': 125, '^': 124, 'avec': 136, 'de': 136, 'pour': 136}, {'quoi': 8}, {'pour': 40}, {'^': 274,
'moi': 914}, {'sur': 915}, {'lieu': 451}, {'a': 917, 'aura': 917, 'est': 451, 'sera': 451}, {'...': 918},
{'<any_det>': 154, '<my>': 154}, {'^': 920}, {'N': 921}, {'a': 922, 'à': 922}, {'la': 26, 'le': 26, 'notre': 26, 'qu':
811, 'sa': 26, 'son': 26}, {'jour': 120}, {'d': 587, 'de': 587, 'du': 925, 'recu': 120}, {'^': 4, 'a': 149, 'à': 149},
{'<pro>': 927}, {'<pro>': 927, 'expert': 928}, {'<good>': 929, '<pro>': 927, 'expert': 928}, {'<pro>': 5},
{'<any_det>': 930, 'l': 931, 'la': 931, 'le': 931, 'ma': 931, 'mon': 931, 'notre': 931, 'un': 931, 'une': 931}, {'N':
932}, {'<pro>': 150}, {'<any_det>': 930, '^': 119, 'a': 933, 'd': 120, 'de': 120, 'l': 934, 'la': 934, 'le': 934,
'ma': 934, 'mon': 934, 'notre': 934, 'un': 934, 'une': 934, 'à': 933}, {'<any_det>': 930, 'a': 933, 'l': 934, 'la':
934, 'le': 934, 'ma': 934, 'mon': 934, 'notre': 934, 'un': 934, 'une': 934, 'à': 933}, {'<them>': 187, 'N': 187},
{'j': 40, 'je': 40}, {'avec': 906, 'de': 904, 'que': 938}, {'D': 178, 'a': 178, 'au': 178, 'avec': 178, 'chez': 178,
'dans': 178, 'sur': 178, 'à': 178}, {'rompus': 940}, {'': (23, 'contact'), 'batons': 941}, {'D': 178, 'a': 942,
'animee': 940, 'au': 178, 'avec': 178, 'chez': 178, 'dans': 178, 'franche': 940, 'houleuse': 940, 'longue': 940,
'rapide': 940, 'sur': 178, 'sympa': 940, 'tendue': 940, 'utile': 940, 'à': 942}, {'d': 207, 'de': 207, 'du': 207},
{'fil': 178}, {'de': 945}, {'pour': 710}, {'<should>': 119, 'vaut': 198}, {'^': 948}, {'il': 949, 'je': 949, 'nous':
949, 'on': 949}, {'faudrait': 119, 'faut': 119, 'vaut': 198}, {'de': 119}, {'devrais': 119, 'dois': 119, 'ferais':
198}, {'vaudrait': 119, 'vaut': 119}, {'devrait': 119, 'doit': 119}, {'pas': 119}, {'faudrait': 119, 'faut': 119,
'il': 951, 'inutile': 952, 'je': 953, 'mieux': 954, 'on': 955, 'surtout': 956, 'vaut': 198}, {'aurais': 119, 'aurait':
119, 'commets': 119, 'devrais': 119, 'devrait': 119, 'dois': 119, 'ferais': 119, 'ferait': 119, 'gagnerais': 119,
'gagnerait': 119}, {'^': 958}, {'^': 957, 'j': 959, 'je': 959, 'on': 959}, {'devrais': 119}, {'vaut': 119},
{'devrait': 119}, {'il': 292, 'je': 961, 'mieux': 962, 'on': 963}, {',': 960, '^': 964}, {',': 960, '^': 119}, {'^':
957}, {',': 967, '^': 119}, {'<them>': 950, '<they>': 950, 'N': 965, 'elle': 966, 'elles': 968, 'eux': 968, 'lui':
966}, {'accord': 947, 'apres': 969, 'avis': 367}, {'d': 34, 'de': 34, 'des': 34, 'du': 34}, {'agenda': 25, 'attente':
971}, {'l': 972}, {'N': 120}, {'d': 974, 'de': 974}, {'avis': 975}, {'l': 976}, {'': (1, 'moved'), '<date>': 144, 'D':
144}, {'D': 978, 'a': 978, 'au': 978, 'la': 978, 'le': 978, 'notre': 978, 'à': 978}, {'<their>': 207}, {'jamais': 67,
'pas': 67, 'plus': 67, 'toujours': 896}, {'d': 187, 'de': 187}, {'avis': 982}, {'<them>': 187, 'N': 187, '^': 370,
'a': 729, 'combien': 8, 'comment': 8, 'conseil': 730, 'l': 983, 'ou': 8, 'pourquoi': 8, 'qu': 343, 'quand': 8, 'que':
371, 's': 8, 'si': 8, 'son': 731, 'un': 731, 'à': 729}, {'<them>': 187, 'N': 187, 'a': 729, 'conseil': 730, 'l': 983,
'son': 731, 'un': 731, 'à': 729}, {'<reach_inf>': 67, '<see_inf>': 67, 'leur': 116, 'lui': 116}, {'m': 373, 'me': 373,
'nous': 373}, {'^': 987}, {'^': 375, 'dejeuner': 67, 'diner': 67, 'dîner': 67, 'encore': 988, 'manger': 67, 'passer':
67, 's': 183, 'se': 184, 'toujours': 988, 'venir': 67}, {'messagerie': 67}, {'devrait': 119, 'doit': 119, 'fallait':
119, 'faudrait': 119, 'faut': 119, 'ne': 299, 'valait': 119, 'vaudrait': 119, 'vaut': 119}, {'^': 991}, {'il': 992,
'on': 992}, {'d': 379, 'de': 379, 'qu': 993}, {'': (13, 'talk'), 'elle': 810, 'il': 810}, {'qu': 995, 'que': 8},
{'<give3>': 808, '<hand3>': 808, '<send3>': 808, 'm': 18, 'me': 18, 'nous': 18}, {'^': 997}, {'<give3>': 808,
'<hand3>': 808, '<send3>': 808, 'devait': 119, 'devrait': 119, 'doit': 119, 'fallait': 119, 'faudrait': 119, 'faut':
119, 'ferait': 119, 'm': 18, 'me': 18, 'ne': 299, 'nous': 18, 'valait': 119, 'vaudrait': 119, 'vaut': 119}, {'^':
999}, {'devait': 119, 'devrait': 119, 'doit': 119, 'fais': 390, 'fait': 390, 'fallait': 119, 'faudrait': 119, 'faut':
119, 'ferais': 390, 'ferait': 119, 'ne': 299, 'valait': 119, 'vaudrait': 119, 'vaut': 119}, {'^': 1001}, {'elle': 998,
'il': 1000, 'j': 392, 'je': 392, 'on': 1002}, {'de': 149}, {'faveur': 1004}, {'en': 1005, 'pour': 149}, {'mot': 1006},
{':': 294, 'd': 385, 'de': 385, 'qu': 1003, 'que': 398, 'un': 1007}, {',': 967}, {'N': 1009, 'elle': 1009, 'elles':
1009, 'eux': 1009, 'lui': 1009}, {'demander': 40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40},
{'mettre': 672, 'presenter': 0}, {'visite': 25}, {'': (5, 'mine'), '<see_inf>': 25, '^': 1011, 'connecter': 652,
'encore': 40, 'les': 1012, 'mettre': 672, 'presenter': 652, 'rencontrer': 25, 'rendre': 1013, 'retrouver': 25, 'voir':
25}, {'<inf>': 56, 'revenir': 400}, {'^': 1015, 'encore': 988, 'toujours': 988}, {'<any_det>': 160, '<reach_noun>':
159}, {'<any_det>': 165}, {'^': 1018}, {'...': 1019}, {'N': 1020}, {'a': 1021, 'à': 1021}, {'<any_det>': 165, '<my>':
154}, {'^': 206, 'sur': 207}, {'<remarks>': 1024}, {'de': 1025}, {'^': 1023, 'des': 1025, 'mes': 1025, 'mon': 1025,
'plein': 1026, 'quelques': 1025, 'un': 1025}, {'N': 1027}, {'^': 206, 'a': 207, 'sur': 207, 'à': 207}, {'<remarks>':
1029}, {'de': 1030}, {'<remarks>': 1029, 'nouvelles': 210}, {'heure': 837, 'heures': 837, 'seances': 837, 'trois':
1030}, {'<remarks>': 1029, 'benevolat': 134}, {'...': 157, '<remarks>': 1029}, {'...': 157, '<remarks>': 1029, 'avis':
737}, {'mal': 1031}, {'<remarks>': 1029, 'heure': 837, 'heures': 837, 'seances': 837}, {'<remarks>': 1029, 'bons':
1030, 'heure': 837, 'heures': 837, 'seances': 837}, {'mes': 1030}, {'^': 217, 'avec': 218, 'pour': 218, 'sur': 218},
{'asso': 134, 'association': 134}, {'N': 1041, '^': 217, 'l': 1042}, {'a': 1043, 'à': 1043}, {'main': 1044}, {'de':
1045}, {'<course>': 798, '<remarks>': 1029, 'benevolat': 134, 'coup': 1046, 'retour': 800}, {'...': 1022, '0': 838,
'<any_det>': 160, '<reach_noun>': 159, 'a': 1028, 'beaucoup': 1031, 'des': 1032, 'deux': 1033, 'du': 1034, 'ma': 158,
'mes': 1035, 'mon': 1036, 'nos': 158, 'notre': 158, 'pas': 1037, 'plein': 1031, 'plusieurs': 1038, 'quatre': 838,
'quelques': 1039, 'tous': 1040, 'trois': 838, 'un': 1047, 'une': 839, 'à': 1028}, {'annuler': 67}, {'<letter>': 178,
'N': 178}, {'': (23, 'contact'), 'avec': 1050, 'de': 1050, 'des': 1050, 'par': 1050, 'quelques': 1050}, {'interview':
93}, {'video': 93}, {'podcast': 93, 'talk': 93}, {'l': 1052, 'la': 1053, 'le': 1054, 'une': 1053}, {'pour': 5},
{'reco': 1056, 'recommandation': 1056}, {'a': 178, 'une': 1057, 'à': 178}, {'coup': 238, 'oeil': 18}, {'ma': 18,
'mes': 18, 'mon': 18, 'notre': 18, 'un': 1059}, {'jeter': 1060, 'jette': 1060, 'jettera': 1060, 'regarde': 1060,
'regarder': 1060}, {'jeter': 1060, 'jette': 1060, 'jettera': 1060, 'regarde': 1060, 'regarder': 1060, 'va': 1061},
{'^': 1062}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 267}, {'attente': 1064, 'call':
795, 'disant': 267, 'ligne': 795, 'me': 1065, 'mon': 817, 'nous': 1065, 'vain': 67, 'visio': 795}, {'cote': 523, 'de':
523, 'des': 523, 'du': 523}, {'recu': 1067}, {'rien': 1068}, {'cv': 5}, {'N': 1019}, {'': (23, 'contact'), 'a': 178,
'à': 178}, {'<letter>': 1072, '<remarks>': 1029}, {'trois': 1030}, {'cv': 1004}, {'<remarks>': 1029, 'bons': 1030},
{'<letter>': 1072, '<remarks>': 1029, 'client': 706, 'lead': 706, 'prospect': 706}, {'...': 1022, '<any_det>': 160,
'<reach_noun>': 159, '<their>': 1070, 'a': 1071, 'beaucoup': 1031, 'des': 1073, 'deux': 1074, 'du': 1030, 'le': 1075,
'mes': 1030, 'mon': 1030, 'pas': 1037, 'plein': 1031, 'plusieurs': 1030, 'quelques': 1076, 'tous': 1040, 'un': 1077,
'à': 1071}, {'appeler': 67, 'avoir': 67}, {'joindre': 67, 'voir': 67}, {'parler': 67, 'telephoner': 67},
{'<reach_inf>': 67, '<see_inf>': 67, 'l': 1079, 'la': 1080, 'le': 1080, 'les': 910, 'lui': 1081}, {'d': 1082, 'de':
1082}, {'<shifted>': 648, 'annule': 67, 'annulee': 67, 'annules': 67, 'annulé': 67, 'decommande': 67, 'decommandee':
67, 'deprogramme': 67, 'deprogrammee': 67, 'supprime': 67, 'supprimee': 67}, {'a': 416, 'au': 417, 'chez': 419,
'dejeuner': 178, 'diner': 178, 'dîner': 178, 'me': 421, 'nous': 421, 'à': 416}, {'<came>': 437, '<set>': 25,
'<shifted>': 216, 'annule': 67, 'annulee': 67, 'annules': 67, 'annulé': 67, 'cense': 320, 'censee': 320, 'convaincu':
424, 'convaincue': 424, 'd': 428, 'decommande': 67, 'decommandee': 67, 'deprogramme': 67, 'deprogrammee': 67,
'finalement': 1084, 'ok': 425, 'partant': 425, 'partante': 425, 'passe': 1085, 'passee': 1085, 'passé': 1085,
'persuade': 424, 'persuadee': 424, 'pour': 430, 'supprime': 67, 'supprimee': 67, 'venu': 1085, 'venue': 1085}, {'de':
848}, {'<would_give>': 18, 'm': 458, 'me': 458, 'nous': 458}, {'^': 1088}, {'m': 458, 'me': 458, 'nous': 458}, {'^':
1090}, {'elle': 1089, 'elles': 1091, 'il': 1089, 'ils': 1091}, {'aucune': 848, 'pas': 1087, 'rien': 68}, {'aucune':
848, 'moi': 174, 'pas': 1087, 'qu': 1092, 'rien': 68, 'si': 93, 'toujours': 1093}, {'N': 178}, {'partie': 1095},
{'la': 1096}, {'notres': 1095}, {'N': 178, 'de': 1097, 'des': 1098, 'la': 1095, 'là': 1095, 'present': 1095,
'presente': 1095, 'presentes': 1095, 'presents': 1095, 'présente': 1095, 'présentes': 1095}, {'': (14, 'together'),
'N': 178}, {'N': 178, 'aussi': 1099, 'de': 1097, 'des': 1098, 'egalement': 1099, 'la': 1100, 'là': 1100, 'present':
1095, 'presente': 1095, 'presentes': 1095, 'presents': 1095, 'présente': 1095, 'présentes': 1095}, {'avec': 178,
'cense': 867, 'censee': 867, 'chez': 178}, {'parti': 67, 'partie': 67}, {'notres': 1100}, {'<came>': 437, 'N': 178,
'aussi': 1099, 'de': 1097, 'deja': 1103, 'des': 1104, 'egalement': 1099, 'la': 1100, 'là': 1100, 'present': 1100,
'presente': 1100, 'presentes': 1095, 'presents': 1095, 'présente': 1100, 'présentes': 1095}, {'donne': 267, 'donné':
267}, {'avec': 178, 'chez': 178}, {'du': 945}, {'<date>': 178, 'bout': 1108}, {'au': 1109, 'en': 1109, 'par': 1109},
{'': (23, 'contact'), 'au': 1109, 'en': 1109, 'par': 1109}, {'<them>': 1110, 'N': 1111}, {'a': 740, 'à': 740}, {'...':
1113}, {'...': 1113, 'a': 821, 'comment': 1114, 'à': 821}, {'appeler': 67, 'croiser': 67, 'voir': 67}, {'des': 1025,
'mes': 1025, 'mon': 1025, 'plein': 1026, 'quelques': 1025, 'un': 1025}, {'N': 1117}, {'N': 874}, {'bond': 67},
{'connaissance': 178, 'mise': 747}, {'point': 178}, {'demo': 206, 'démo': 206, 'oral': 206, 'pitch': 206,
'presentation': 206, 'soutenance': 206}, {'^': 1123}, {'<their>': 1124, 'N': 207, 'la': 1124, 'le': 1124}, {'<their>':
1070, 'le': 1075}, {'chez': 178, 'par': 178}, {'a': 178, 'au': 178, 'chez': 178, 'voir': 178, 'à': 178}, {'saut':
1128}, {'<course>': 798, '<date>': 178, '<drink>': 178, '<remarks>': 1029, 'audit': 207, 'benevolat': 134, 'crochet':
1127, 'petit': 1129, 'point': 178, 'retour': 800, 'saut': 1128}, {'<course>': 798, '<date>': 178, 'heure': 837,
'heures': 837, 'intro': 744, 'relecture': 207, 'retour': 800, 'seances': 837}, {'0': 838, '^': 873, 'a': 1118, 'avec':
1119, 'beaucoup': 1031, 'des': 1030, 'deux': 1033, 'du': 1034, 'faux': 1120, 'l': 745, 'la': 1121, 'le': 1122, 'les':
749, 'mes': 1030, 'mon': 1030, 'part': 210, 'pas': 1037, 'plein': 1031, 'plusieurs': 1038, 'quatre': 838, 'quelques':
1039, 'repeter': 1125, 'suivre': 1126, 'tous': 1040, 'trois': 838, 'un': 1130, 'une': 1131, 'à': 1118}, {'demande':
40}, {'^': 1133}, {'j': 1134, 'je': 1134}, {'<inf>': 0, 'que': 1135}, {'^': 1133, 'reflechisse': 93}, {'j': 1134,
'je': 1137}, {'<inf>': 0, 'les': 673, 'mettre': 672, 'que': 1138}, {'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^':
41}, {'^': 41, 'mettre': 672, 'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, 'rendre': 1013}, {'':
(5, 'mine'), '^': 1143, 'aille': 1144}, {'': (5, 'mine'), '^': 1143, 'reflechisse': 93}, {'j': 1145, 'je': 1146},
{'<inf>': 0, '^': 1140, 'connecter': 652, 'l': 1141, 'la': 1141, 'le': 1141, 'les': 1142, 'mettre': 672, 'presenter':
652, 'que': 1147}, {'<their>': 206, 'la': 206, 'le': 206}, {'^': 1149}, {'^': 1149, 'sur': 1150}, {'donne': 1151,
'donné': 1151, 'sur': 1150}, {'': (19, 'gave:resource'), '<helpful>': 154}, {'<any_det>': 1153, '<my>': 154}, {'^':
1154}, {'N': 1155}, {'N': 218, '^': 217}, {'a': 1157, 'à': 1157}, {'main': 1158}, {'de': 1159}, {'coup': 1160},
{'...': 1022, '<any_det>': 160, '<reach_noun>': 159, 'a': 1156, 'ma': 158, 'mes': 158, 'mon': 158, 'nos': 158,
'notre': 158, 'un': 1161, 'à': 1156}, {'a': 218, 'au': 218, 'aux': 218, 'sur': 218, 'à': 218}, {'N': 1163}, {'...':
1022}, {'^': 4, 'a': 5, 'aupres': 784, 'à': 5}, {'<them>': 1166, 'N': 1166}, {'de': 1167}, {'faveur': 1168}, {'en':
1169, 'pour': 1167}, {'mot': 1170}, {'D': 144, 'a': 214, 'au': 214, 'en': 214, 'finalement': 863, 'un': 1171, 'à':
214}, {'un': 1171}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a': 1174, 'à': 1174}, {'a': 788, 'à': 788},
{'merci': 1176}, {'lapin': 67, 'merci': 1176}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25}, {'de': 1179},
{'a': 136, 'avec': 136, 'pour': 136, 'à': 136}, {'coaching': 1181, 'mentorat': 1181, 'mentoring': 1181, 'tutorat':
1181}, {'de': 1182}, {'': (11, 'thinking'), 'j': 1134, 'je': 1134}, {'<inf>': 0, 'qu': 93, 'que': 1184}, {'': (5,
'mine'), '^': 1143}, {'j': 1186, 'je': 1186}, {'<inf>': 0, '^': 1140, 'connecter': 652, 'les': 1012, 'mettre': 672,
'presenter': 652, 'que': 1187}, {'<any_det>': 273, '<my>': 273}, {'^': 1189}, {'faut': 1190}, {'que': 938}, {'': (7,
'waiting'), '<any_det>': 34}, {'^': 1193}, {'^': 1193, 'encore': 1194, 'toujours': 1194}, {'faut': 1192, 'manque':
1195}, {'manque': 1195}, {'N': 178, 'aussi': 1095}, {'avait': 1198}, {'^': 1062, 'faudra': 1136, 'faudrait': 1185,
'faut': 1188, 'leur': 1191, 'lui': 1191, 'me': 1196, 'nous': 1197, 'parait': 267, 'paraît': 267, 'y': 1199}, {'elle':
209, 'il': 209, 'on': 120}, {'N': 209, 'j': 120, 'je': 120, 'nous': 120}, {'qu': 1201, 'que': 1202}, {'pour': 1203},
{'a': 218, 'au': 218, 'dans': 218, 'devant': 218, 'à': 218}, {':': 830, 'N': 829, 'de': 776, 'entre': 776},
{'<give1>': 40}, {'<give1>': 40, 'en': 1207}, {'^': 1208, 'dois': 223}, {'0': 53, '<any_det>': 53, '<their>': 53,
'ca': 53, 'deux': 53, 'tout': 53, 'trois': 53}, {'<do1>': 1210, 'amene': 40, 'amène': 40, 'appelle': 40, 'appellerai':
40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'que': 735}, {'d': 116, 'de': 116}, {'a': 710,
'accepte': 711, 'accepté': 711, 'dit': 1212, 'du': 1049, 'dû': 1049, 'envie': 93, 'pense': 94, 'pensé': 94, 'point':
25, 'promis': 1213, 'rdv': 25, 'rendez': 211, 'reunion': 25, 'reve': 93, 'rêvé': 93, 'un': 212, 'une': 212, 'à': 710},
{'': (7, 'waiting'), 'de': 34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours': 34}, {'appeler': 93, 'boire': 93,
'caler': 93, 'dejeuner': 93, 'diner': 93, 'dîner': 93, 'faire': 93, 'manger': 93, 'organiser': 93, 'prendre': 93,
'retrouver': 93, 'revoir': 93, 'voir': 93}, {'appeler': 93, 'boire': 93, 'caler': 93, 'dejeuner': 93, 'diner': 93,
'dîner': 93, 'faire': 93, 'manger': 93, 'me': 1216, 'nous': 1216, 'organiser': 93, 'prendre': 93, 'retrouver': 93,
'revoir': 93, 'se': 1216, 'voir': 93}, {'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1218, 'vite':
40}, {'<causative>': 40, 'signe': 40}, {'<do1>': 1219, 'fais': 1220}, {'fais': 1220}, {'^': 1222}, {'^': 1221, 'leur':
1223, 'lui': 1223}, {'bricole': 40, 'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40,
'dessine': 40, 'dépose': 40, 'fais': 1220, 'fait': 1220, 'ferai': 1220, 'garde': 40, 'garderai': 40, 'imprime': 40,
'imprimerai': 40, 'installe': 40, 'note': 40, 'prends': 40, 'ramene': 40, 'rapporte': 40, 'rapporterai': 40, 'redige':
40, 'redigerai': 40, 'rends': 40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai':
40, 'traduis': 40}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 178, 'parle': 178, 'parlé': 178,
'promis': 1226, 'repondu': 178, 'telephone': 178, 'téléphoné': 178}, {'^': 1225, 'ai': 1227, 'leur': 1223, 'lui':
1223}, {'<them>': 1209, '^': 1211, 'accompagne': 595, 'ai': 1214, 'aimerais': 93, 'attends': 1215, 'conduirai': 595,
'conduis': 595, 'depose': 595, 'devrais': 1217, 'devrait': 1217, 'devrions': 1217, 'dois': 223, 'dépose': 595,
'emmene': 595, 'emmenerai': 595, 'emmène': 595, 'fais': 525, 'fait': 525, 'ferai': 525, 'hesite': 93, 'l': 1224, 'la':
1224, 'le': 1224, 'les': 1224, 'leur': 1228, 'lui': 1228, 'pourrais': 1217, 'pourrait': 1217, 'pourrions': 1217,
'raccompagne': 595}, {'<inf>': 67}, {'<sort_of_met>': 67, 'ose': 1230}, {'<do1>': 1210, '<lui_give>': 40}, {'N': 452},
{'<any_det>': 20}, {'^': 1234}, {'apres': 67}, {'qu': 93, 'que': 93}, {'': (11, 'thinking'), 'appeler': 93, 'boire':
93, 'caler': 93, 'dejeuner': 93, 'diner': 93, 'dîner': 93, 'faire': 93, 'manger': 93, 'me': 1216, 'nous': 1216,
'organiser': 93, 'prendre': 93, 'retrouver': 93, 'revoir': 93, 'se': 1216, 'voir': 93}, {'': (5, 'mine'), '^': 1011,
'connecter': 652, 'encore': 40, 'les': 1012, 'mettre': 672, 'presenter': 652}, {'D': 25, 'a': 25, 'au': 25, 'chez':
25, 'par': 25, 'pour': 25, 'à': 25}, {'attendu': 1240, 'attendue': 1240, 'attendus': 1240, 'convie': 1240, 'conviee':
1240, 'convies': 1240, 'invite': 1240, 'invitee': 1240, 'invitees': 1240, 'invites': 1240, 'invité': 1240}, {'^': 54,
'visiter': 25}, {'^': 54}, {'<do1>': 1219, 'fais': 1220, 'leur': 1207, 'lui': 1207}, {'^': 1244, 'leur': 1223, 'lui':
1223}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'occupe': 1246}, {'en': 1247, 'engage': 108,
'occupe': 1246}, {'d': 40, 'de': 40, 'des': 40, 'du': 40}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40}, {'engage': 1250,
'engagee': 1250, 'engagé': 1250, 'propose': 1250, 'proposee': 1250, 'proposé': 1250}, {'charge': 1249, 'demande': 93,
'rappelle': 93, 'souviens': 93, 'suis': 1251}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'à': 25}, {'a':
93, 'qu': 93, 'que': 93, 'à': 93}, {'N': 452, '^': 1234}, {'<giveinf>': 40, 'l': 41, 'la': 41, 'le': 41, 'les': 41,
'leur': 40, 'lui': 40}, {'^': 1256}, {'bien': 93}, {'<them>': 1209, '^': 1232, 'accompagne': 595, 'accueille': 1233,
'accueillons': 1233, 'aura': 1235, 'aurai': 1235, 'conduirai': 595, 'conduis': 595, 'cours': 1236, 'crois': 1237,
'depose': 595, 'devrais': 1238, 'devrait': 1217, 'devrions': 1217, 'dois': 1239, 'dépose': 595, 'emmene': 595,
'emmenerai': 595, 'emmène': 595, 'est': 1241, 'fais': 1242, 'fait': 525, 'ferai': 525, 'gere': 1243, 'l': 1245, 'la':
1245, 'le': 1245, 'les': 1245, 'leur': 1228, 'lui': 1228, 'm': 1248, 'me': 1252, 'pars': 1253, 'pense': 1254,
'pourrais': 1217, 'pourrait': 1217, 'pourrions': 1217, 'prends': 1243, 'raccompagne': 595, 'recevons': 1233,
'recevra': 1235, 'recevrai': 1235, 'recevrons': 1235, 'recois': 1255, 'recoit': 1255, 'recupere': 1235, 'reflechis':
93, 'sommes': 1241, 'songe': 93, 'suis': 1241, 'va': 710, 'vais': 1257, 'verrais': 1258, 'voudrais': 93},
{'entremetteurs': 5}, {'a': 178, 'au': 178, 'aux': 178, 'les': 1260, 'à': 178}, {'mois': 18}, {'semaine': 18},
{'prochaine': 18}, {'semaine': 1264}, {'bientot': 18, 'ce': 1262, 'cette': 1263, 'la': 1265}, {'D': 18, 'bientot': 18,
'ce': 1262, 'cette': 1263, 'la': 1265}, {'<hand3>': 1266, '<send3>': 1266, 'apporte': 1267, 'depose': 1267, 'dépose':
1267, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'facebook': 93, 'insta': 93,
'instagram': 93, 'linkedin': 93, 'twitter': 93, 'x': 93}, {'sur': 1269}, {'^': 742, 'avec': 743}, {'contact': 1271,
'lien': 1271, 'relation': 1271}, {'en': 1272}, {'appele': 67, 'appelee': 67, 'appelé': 67, 'contacte': 67,
'contactee': 67, 'felicite': 67, 'felicitee': 67, 'rappele': 67, 'rappelee': 67, 'vu': 67, 'vue': 67}, {'appele': 67,
'appelee': 67, 'appelé': 67, 'contacte': 67, 'contactee': 67, 'encore': 1274, 'felicite': 67, 'felicitee': 67,
'rappele': 67, 'rappelee': 67, 'vu': 67, 'vue': 67}, {'appele': 67, 'appelee': 67, 'appelé': 67, 'contacte': 67,
'contactee': 67, 'encore': 1275, 'felicite': 67, 'felicitee': 67, 'rappele': 67, 'rappelee': 67, 'vu': 67, 'vue': 67},
{'bloc': 142}, {'peu': 142}, {'^': 141, 'a': 1277, 'comme': 142, 'un': 1278, 'à': 1277}, {'pas': 1275}, {'<cheered>':
142, '<warned>': 209, 'aide': 712, 'aidee': 712, 'aidé': 712, 'appris': 1270, 'conseille': 712, 'conseillee': 712,
'conseillé': 712, 'depanne': 712, 'depannee': 712, 'epaule': 218, 'epaulee': 218, 'eu': 178, 'eue': 178, 'forme':
1163, 'formee': 1163, 'formes': 1163, 'initie': 1163, 'initiee': 1163, 'inities': 1163, 'lu': 1270, 'mis': 1273,
'mise': 1273, 'mises': 1273, 'pas': 1276, 'presente': 750, 'presentees': 1273, 'presentes': 1273, 'présenté': 750,
'présentés': 1273, 'rebooste': 1279, 'reboostee': 1279, 'recommande': 785, 'recommandee': 785, 'recommandé': 785,
'remonte': 1279, 'remontee': 1279, 'remontees': 1279, 'remontes': 1279, 'remotive': 1279, 'remotivee': 1279,
'remplace': 218, 'remplacee': 218, 'toujours': 1280, 'vu': 1270, 'vue': 1270}, {'<them>': 121, 'N': 121}, {'d': 1282,
'de': 1282}, {'^': 1268, 'ai': 1281, 'anniv': 805, 'anniversaire': 805, 'avis': 975, 'idee': 1283}, {'camp': 18},
{'son': 1285}, {'dans': 1286}, {'est': 1287}, {'^': 1268, 'balle': 1288, 'messagerie': 67}, {'<my>': 154}, {'^':
1290}, {'N': 1291}, {'plan': 67}, {'': (0, 'missed'), 'sur': 67, 'vocal': 67}, {'sa': 67, 'son': 67}, {'sur': 1295},
{'message': 1294, 'vocal': 1296}, {'a': 1292, 'en': 1293, 'ma': 158, 'mes': 158, 'mon': 158, 'nos': 158, 'notre': 158,
'un': 1297, 'à': 1292}, {'^': 1268}, {'connaitre': 743, 'rencontrer': 743}, {'se': 1300}, {'un': 743, 'une': 743},
{'^': 742, 'en': 1272, 'l': 1302}, {'<warned>': 209, 'fait': 1301, 'forme': 1163, 'formee': 1163, 'formes': 1163,
'initie': 1163, 'initiee': 1163, 'inities': 1163, 'mis': 1273, 'mise': 1273, 'mises': 1273, 'presentees': 1303,
'presentes': 1303, 'présentés': 1303, 'rebooste': 1279, 'reboostee': 1279, 'remonte': 1279, 'remontee': 1279,
'remontees': 1279, 'remontes': 1279, 'remotive': 1279, 'remotivee': 1279}, {'^': 1268, 'ai': 1304}, {'recommandation':
1056}, {'de': 1306}, {'<inf>': 119, 'faut': 119, 'il': 292, 'je': 961, 'mieux': 962, 'ne': 119, 'pas': 119}, {'^':
1308}, {',': 1309}, {'<lui_give>': 40}, {'accord': 178, 'adresse': 178, 'avis': 178, 'benediction': 178, 'confiance':
178, 'conge': 178, 'demission': 178, 'disponibilites': 178, 'dispos': 178, 'feu': 178, 'numero': 178, 'ok': 178,
'parole': 178, 'preavis': 178, 'reponse': 178}, {'<any_det>': 165, '<my>': 154, 'des': 165, 'deux': 165, 'l': 165,
'la': 165, 'le': 165, 'les': 165, 'trois': 165, 'un': 165, 'une': 165}, {'^': 165}, {'d': 1314, 'de': 1314}, {'de':
1314}, {'tas': 1316}, {'<any_det>': 160, '<my>': 1312, '^': 1313, 'des': 1314, 'plein': 1315, 'quelques': 1314, 'un':
1317}, {'<any_det>': 206}, {'^': 1319}, {'<any_det>': 218, '^': 217, 'comment': 218, 'pourquoi': 218}, {'client': 5,
'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1322, 'un': 1322, 'une': 1322}, {'^':
1207}, {'^': 1207, 'l': 1324, 'la': 1324, 'le': 1324, 'les': 1324, 'leur': 1324, 'lui': 1324}, {'j': 1325, 'je': 1325,
'on': 1325}, {'que': 1326}, {'combien': 218, 'comment': 218, 'la': 218, 'le': 218, 'les': 218, 'pourquoi': 218},
{'<handed>': 1291}, {'<taught>': 1321}, {'courage': 142}, {'<pro>': 5, 'expert': 931}, {'<good>': 1332, '<pro>': 5,
'expert': 931}, {'<any_det>': 1333, 'd': 723, 'de': 723, 'l': 931, 'la': 931, 'le': 931, 'ma': 931, 'mon': 931,
'notre': 931, 'un': 931, 'une': 931}, {'': (8, 'asked'), 'd': 723, 'de': 723}, {'lacher': 142}, {'rien': 1336},
{'accrocher': 142}, {'bon': 142}, {'<inf>': 209, 'ne': 1337, 's': 1338, 'tenir': 1339}, {'': (5, 'mine'), '<give1>':
40}, {'^': 1341, 'l': 1324, 'la': 1324, 'le': 1324, 'les': 1324, 'leur': 1324, 'lui': 1324}, {'j': 1342, 'je': 1342,
'on': 1325}, {'bravo': 142, 'd': 723, 'de': 1340, 'que': 1343}, {'^': 217, 'd': 218, 'de': 218, 'sur': 218}, {'cours':
1345}, {'<remarks>': 1029, 'annotations': 1024, 'correctifs': 1024, 'corrections': 1024, 'cours': 1345, 'critiques':
1024, 'impressions': 1024, 'notes': 1024, 'suggestions': 1024}, {'cours': 1345, 'trois': 1030}, {'<remarks>': 1029,
'annotations': 1024, 'correctifs': 1024, 'corrections': 1024, 'critiques': 1024, 'impressions': 1024, 'notes': 1024,
'suggestions': 1024}, {'<remarks>': 1029, 'annotations': 1024, 'avis': 737, 'correctifs': 1024, 'corrections': 1024,
'critiques': 1024, 'impressions': 1024, 'notes': 1024, 'suggestions': 1024}, {'main': 1041}, {'de': 1351},
{'<remarks>': 1029, 'annotations': 1024, 'correctifs': 1024, 'corrections': 1024, 'coup': 1352, 'cours': 1345,
'critiques': 1024, 'impressions': 1024, 'notes': 1024, 'suggestions': 1024}, {'0': 1346, 'beaucoup': 1031, 'des':
1347, 'deux': 1348, 'du': 1030, 'mes': 1349, 'mon': 1350, 'pas': 1037, 'plein': 1031, 'plusieurs': 1030, 'quelques':
1076, 'tous': 1040, 'trois': 1346, 'un': 1353}, {'': (23, 'contact'), 'que': 1326}, {'annotations': 1024,
'correctifs': 1024, 'corrections': 1024, 'critiques': 1024, 'impressions': 1024, 'notes': 1024, 'suggestions': 1024},
{'annotations': 1024, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1024, 'corrections': 1024,
'critiques': 1024, 'impressions': 1024, 'lead': 5, 'notes': 1024, 'prospect': 5, 'suggestions': 1024}, {'des': 1356,
'deux': 1322, 'mes': 1356, 'mon': 1356, 'un': 1357, 'une': 1322}, {'<any_det>': 218, '^': 217, 'combien': 218,
'comment': 218, 'la': 218, 'le': 218, 'les': 218, 'pourquoi': 218}, {'beaucoup': 1031, 'des': 1349, 'deux': 1074,
'du': 1030, 'mes': 1349, 'mon': 1349, 'part': 209, 'pas': 1037, 'plein': 1031, 'plusieurs': 1030, 'quelques': 1076,
'tous': 1040, 'un': 1349}, {'coup': 1352}, {'un': 1361}, {'<any_det>': 1333, 'l': 931, 'la': 931, 'le': 931, 'ma':
931, 'mon': 931, 'notre': 931, 'un': 931, 'une': 931}, {'<any_det>': 218, '^': 217}, {'<any_det>': 154}, {'^': 1365},
{'': (19, 'gave:resource'), '<any_det>': 154}, {'^': 1367}, {'': (5, 'mine'), '^': 781}, {'': (5, 'mine'), 'd': 1369,
'de': 1369, 'que': 40}, {'<inf>': 209, '^': 40}, {'d': 1371, 'de': 1371}, {'moral': 142}, {'confiance': 142,
'courage': 142, 'du': 1331, 'le': 1373}, {'<any_det>': 1333}, {'des': 1356, 'mes': 1356, 'mon': 1356, 'un': 1356},
{'bon': 1331}, {'<handed>': 1318, '<read_it>': 1320, '<said>': 209, '<taught>': 1321, '<vowed>': 590, 'adresse': 1323,
'adressé': 1323, 'amene': 1323, 'amené': 1323, 'annonce': 1327, 'annoncé': 1327, 'annote': 1320, 'apporte': 1323,
'apporté': 1323, 'appris': 1328, 'aussi': 1329, 'bien': 1330, 'bon': 1331, 'challenge': 1320, 'commente': 1320,
'confie': 1291, 'confirme': 1327, 'confirmé': 1327, 'confié': 1291, 'conseille': 1334, 'conseillé': 1334, 'corrige':
1320, 'corrigé': 1320, 'demande': 1335, 'demandé': 1335, 'detaille': 1328, 'dit': 1344, 'donne': 1354, 'donné': 1354,
'ecrit': 1355, 'envoye': 1358, 'explique': 1359, 'expliqué': 1359, 'fait': 1360, 'file': 1362, 'filé': 1362,
'indique': 1363, 'laisse': 1291, 'laissé': 1291, 'montre': 1364, 'montré': 1364, 'offert': 921, 'parle': 178, 'parlé':
178, 'partage': 1366, 'partagé': 1366, 'pose': 187, 'posé': 187, 'presente': 750, 'prete': 1368, 'promis': 1370,
'propose': 1372, 'proposé': 1372, 'présenté': 750, 'prêté': 1368, 'raconte': 1328, 'raconté': 1328, 'recommande':
1334, 'recommandé': 1334, 'redonne': 1374, 'redonné': 1374, 'refile': 1375, 'refilé': 1375, 'relu': 1320, 'remonte':
1374, 'renvoye': 1376, 'repondu': 1355, 'revu': 1320, 'souhaite': 1377, 'souhaité': 1377, 'suggere': 1334, 'suggéré':
1334, 'telephone': 178, 'tout': 1330, 'téléphoné': 178}, {'d': 782, 'de': 782}, {'<handed>': 161, '<tip>': 1310, '^':
1311, 'ai': 1378, 'donne': 739, 'donné': 739, 'faut': 346, 'prete': 1291, 'promis': 1379, 'prête': 1291}, {'<tip>':
1310}, {'<date>': 67, 'rendez': 661}, {'<reach_inf>': 67, '<see_inf>': 67}, {'<reach_inf>': 67, '<see_inf>': 67, 'l':
1383, 'la': 1383, 'le': 1383, 'les': 1383, 'lui': 1383}, {'<any_det>': 1382, 'N': 67, 'd': 1384, 'de': 1384},
{'article': 93, 'interview': 93, 'portrait': 93, 'post': 93}, {'bouquin': 93, 'livre': 93, 'post': 93}, {'': (11,
'thinking'), 'facebook': 93, 'insta': 93, 'instagram': 93, 'la': 822, 'le': 823, 'linkedin': 93, 'twitter': 93, 'x':
93}, {'dans': 824, 'l': 1386, 'le': 1387, 'par': 824, 'qu': 93, 'que': 93, 'sur': 1388, 'un': 1386, 'une': 1386},
{'<remarks>': 1029, 'annotations': 1024, 'audit': 207, 'correctifs': 1024, 'corrections': 1024, 'critiques': 1024,
'impressions': 1024, 'notes': 1024, 'suggestions': 1024}, {'relecture': 207}, {'beaucoup': 1031, 'des': 1349, 'deux':
1074, 'du': 1030, 'mes': 1349, 'mon': 1349, 'part': 209, 'pas': 1037, 'plein': 1031, 'plusieurs': 1030, 'quelques':
1076, 'tous': 1040, 'un': 1390, 'une': 1391}, {'<handed>': 1318, '<read_it>': 1320, '<said>': 209, '<taught>': 1321,
'<vowed>': 590, 'adresse': 1323, 'adressé': 1323, 'amene': 1323, 'amené': 1323, 'annonce': 1327, 'annoncé': 1327,
'annote': 1320, 'apporte': 1323, 'apporté': 1323, 'appris': 1328, 'aussi': 1329, 'bien': 1330, 'bon': 1331,
'challenge': 1320, 'commente': 1320, 'confie': 1291, 'confirme': 1327, 'confirmé': 1327, 'confié': 1291, 'conseille':
1334, 'conseillé': 1334, 'corrige': 1320, 'corrigé': 1320, 'demande': 1335, 'demandé': 1335, 'detaille': 1328, 'dit':
1344, 'donne': 1354, 'donné': 1354, 'ecrit': 1355, 'envoye': 1358, 'explique': 1359, 'expliqué': 1359, 'fait': 1392,
'file': 1362, 'filé': 1362, 'indique': 1363, 'laisse': 1291, 'laissé': 1291, 'montre': 1364, 'montré': 1364, 'offert':
921, 'parle': 178, 'parlé': 178, 'partage': 1366, 'partagé': 1366, 'pose': 187, 'posé': 187, 'presente': 750, 'prete':
1368, 'promis': 1370, 'propose': 1372, 'proposé': 1372, 'présenté': 750, 'prêté': 1368, 'raconte': 1328, 'raconté':
1328, 'recommande': 1334, 'recommandé': 1334, 'redonne': 1374, 'redonné': 1374, 'refile': 1375, 'refilé': 1375,
'relu': 1320, 'remonte': 1374, 'renvoye': 1376, 'repondu': 1355, 'revu': 1320, 'souhaite': 1377, 'souhaité': 1377,
'suggere': 1334, 'suggéré': 1334, 'telephone': 178, 'tout': 1330, 'téléphoné': 178}, {'<handed>': 161, '<must3>': 197,
'^': 1311, 'ai': 1393, 'donne': 739, 'donné': 739, 'faut': 346, 'prete': 1291, 'promis': 1379, 'prête': 1291}, {'':
(13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13, 'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8,
'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 119, 'leur': 40, 'lui': 40, 'ne': 119, 'pas': 119}, {'^': 1397},
{'^': 471, 'd': 1398, 'de': 1398}, {'<hand3>': 727, '<send3>': 727, '<would_give>': 18, 'l': 457, 'la': 457, 'le':
457, 'les': 457, 'm': 485, 'me': 485, 'nous': 485}, {'^': 1400, 'allait': 320, 'va': 320}, {'<hand3>': 727, '<send3>':
727, '<would_give>': 18, 'devait': 119, 'devrait': 119, 'doit': 119, 'fallait': 119, 'faudrait': 119, 'faut': 119,
'ferait': 119, 'l': 457, 'la': 457, 'le': 457, 'les': 457, 'm': 485, 'me': 485, 'ne': 299, 'nous': 485, 'valait': 119,
'vaudrait': 119, 'vaut': 119}, {'^': 1402, 'allait': 320, 'va': 320}, {'devait': 119, 'devrait': 119, 'doit': 119,
'fallait': 119, 'faudrait': 119, 'faut': 119, 'ferait': 119, 'ne': 299, 'valait': 119, 'vaudrait': 119, 'vaut': 119},
{'^': 1404}, {'elle': 1401, 'il': 1403, 'on': 1405}, {'...': 481, ':': 294, 'd': 484, 'de': 484, 'qu': 1406, 'que':
423}, {'astuce': 121, 'conseil': 121, 'tip': 121}, {'conseil': 291}, {'bigo': 178, 'bigophone': 178, 'fil': 178,
'grelot': 178, 'phone': 178, 'telephone': 178, 'tube': 178, 'téléphone': 178}, {'de': 1410}, {'coup': 1411},
{'conseil': 291, 'coup': 1411, 'petit': 1412}, {'...': 1408, 'comme': 1409, 'le': 1409, 'un': 1413}, {'part': 178},
{'<letter>': 178, 'faire': 1415}, {'<any_det>': 1416, '<letter>': 178, 'faire': 1415}, {'des': 496, 'en': 1293,
'plantee': 67, 'poireauter': 67, 'seul': 67, 'seule': 67, 'tomber': 67, 'un': 496}, {'en': 1293, 'plantee': 67,
'poireauter': 67, 'seul': 67, 'seule': 67, 'tomber': 67}, {'rappele': 67, 'repondu': 67}, {'bigo': 178, 'bigophone':
178, 'fil': 178, 'grelot': 178, 'phone': 178, 'tel': 178, 'telephone': 178, 'tube': 178, 'tél': 178, 'téléphone':
178}, {'de': 1421}, {'coup': 1422, 'petit': 1412}, {'un': 1423}, {'<reached_me>': 178, '<said>': 1396, '<urges>': 453,
'<vowed>': 462, 'accompagne': 174, 'accompagnee': 174, 'accompagné': 174, 'accueillis': 178, 'alerte': 463, 'alertee':
463, 'alerté': 463, 'assure': 465, 'certifie': 465, 'conjure': 466, 'conseille': 470, 'conseillé': 470, 'demande':
1399, 'demandé': 1399, 'dit': 1407, 'donne': 1414, 'donné': 1414, 'envoye': 1417, 'exhorte': 466, 'fait': 494,
'garanti': 465, 'invites': 178, 'jure': 465, 'juré': 465, 'laisse': 1418, 'laissee': 1419, 'laisses': 1419, 'laissé':
1418, 'lance': 314, 'lancé': 314, 'mis': 500, 'mise': 500, 'parle': 501, 'parlé': 501, 'pas': 1420, 'passe': 1424,
'passé': 1424, 'plante': 67, 'plantee': 67, 'pose': 695, 'posé': 695, 'preconise': 506, 'prie': 466, 'prié': 466,
'promis': 507, 'propose': 321, 'proposé': 321, 'préconise': 508, 'préconisé': 506, 'rappele': 509, 'reclame': 285,
'recommande': 506, 'recommandé': 506, 'recu': 178, 'recue': 178, 'recues': 178, 'recus': 178, 'rejoint': 174,
'rejointe': 174, 'rendu': 510, 'réclame': 285, 'réclamé': 285, 'saute': 511, 'somme': 466, 'suggere': 506, 'suggère':
508, 'suggéré': 506, 'supplie': 514, 'supplié': 514}, {'fallait': 119, 'faudrait': 119, 'faut': 119, 'valait': 119,
'vaudrait': 119}, {'^': 1426}, {'il': 1427, 'on': 1427}, {'qu': 1428}, {':': 294, 'qu': 1428}, {'a': 25, 'au': 25,
'chez': 25, 'à': 25}, {'annonce': 1095, 'annoncé': 1095, 'appris': 1095, 'confirme': 1095, 'confirmé': 1095, 'dit':
1095, 'raconte': 1095, 'raconté': 1095}, {'a': 1432}, {'dit': 1429}, {'pour': 285}, {'a': 178, 'au': 178, 'chez': 178,
'à': 178}, {'arrete': 1436, 'arretee': 1436, 'arrêté': 1436, 'pointe': 1436, 'pointee': 1436, 'rendu': 1436, 'rendue':
1436}, {'<says>': 1395, '<urges>': 453, '^': 455, 'a': 1425, 'accompagnait': 174, 'alerte': 463, 'appelle': 178,
'disait': 1429, 'dit': 1430, 'enjoint': 466, 'invite': 1431, 'invitent': 1431, 'l': 1433, 'me': 1434, 'presse': 466,
'prie': 466, 'relance': 1435, 'suis': 1437, 'supplie': 466}, {'aucune': 848, 'pas': 1087}, {'aucune': 848, 'pas':
1087, 'toujours': 1439}, {'N': 34}, {'d': 1441, 'de': 1441}, {'...': 1442}, {'l': 1443, 'la': 1443, 'le': 1443, 'les':
1443}, {'^': 1444}, {'<any_det>': 1382, '^': 1444, 'encore': 1445, 'toujours': 1445}, {'^': 1444, 'encore': 1445,
'toujours': 1445}, {'<any_det>': 1382}, {'^': 133, 'avec': 134}, {'^': 1140}, {'': (13, 'talk'), 'je': 93},
{'combien': 8, 'comment': 8, 'd': 1450, 'de': 1450, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1451}, {'il':
1405, 'on': 1405}, {'d': 520, 'de': 520, 'qu': 1453, 'que': 423}, {'': (0, 'missed'), '^': 1193, 'encore': 1194,
'toujours': 1194}, {'de': 40}, {'': (11, 'thinking'), 'jamais': 67, 'pas': 67, 'plus': 67, 'toujours': 896}, {'a':
1450, 'à': 1450}, {'arrete': 1436, 'arretee': 1436, 'arrêté': 1436, 'engage': 1250, 'engagee': 1250, 'engagé': 1250,
'pointe': 1436, 'pointee': 1436, 'propose': 1250, 'proposee': 1250, 'proposé': 1250, 'rendu': 1436, 'rendue': 1436},
{'<says>': 1395, '<urges>': 453, '^': 518, 'annoncer': 267, 'charge': 1249, 'conseille': 291, 'decroche': 981,
'demandait': 369, 'demande': 1452, 'dire': 267, 'disant': 267, 'dit': 1454, 'doit': 524, 'doivent': 524, 'décroche':
981, 'faut': 1192, 'ghoste': 67, 'informer': 267, 'manque': 1455, 'met': 528, 'preconise': 508, 'prevenir': 267,
'promet': 529, 'préconise': 508, 'préconisé': 508, 'rappeler': 1456, 'rappelle': 1457, 'reclame': 285, 'recommande':
508, 'recommandé': 508, 'relance': 1435, 'repond': 981, 'reste': 1458, 'réclame': 285, 'réclamé': 285, 'souviens': 93,
'suggere': 508, 'suggère': 508, 'suggéré': 508, 'suis': 1459, 'verrait': 530, 'voit': 530}, {'': (10, 'thanks'), 'N':
788}, {'fois': 1176}, {'N': 788, 'a': 1461, 'beaucoup': 1176, 'encore': 1176, 'infiniment': 1176, 'mille': 1462, 'à':
1461}, {'vaut': 120}, {'mercis': 1176}, {'avec': 750}, {'contact': 1466, 'lien': 1466, 'relation': 1466}, {'en': 1467,
'et': 762}, {'N': 1468, 'en': 766, 'par': 768}, {'en': 1467}, {'N': 775, 'de': 776, 'entre': 776}, {'contact': 1471,
'relation': 1471}, {'N': 1470, 'en': 1472}, {'et': 174}, {'pas': 692, 'plus': 693}, {'jamais': 759, 'pas': 772,
'plus': 759}, {'eu': 689, 'lieu': 67}, {'pas': 1477}, {'arrive': 67, 'arrivee': 67, 'arrivé': 67, 'venu': 67, 'venue':
67}, {'venu': 67, 'venue': 67}, {'jamais': 1479, 'pas': 1480}, {'pas': 1276, 'toujours': 1280}, {'ai': 1482}, {'dit':
67, 'ecrit': 67, 'envoye': 67, 'parle': 67, 'parlé': 67, 'repondu': 67, 'souhaite': 67, 'souhaité': 67, 'telephone':
67, 'téléphoné': 67}, {'dit': 67, 'ecrit': 67, 'encore': 1484, 'envoye': 67, 'parle': 67, 'parlé': 67, 'repondu': 67,
'souhaite': 67, 'souhaité': 67, 'telephone': 67, 'téléphoné': 67}, {'dit': 67, 'ecrit': 67, 'encore': 1485, 'envoye':
67, 'parle': 67, 'parlé': 67, 'repondu': 67, 'souhaite': 67, 'souhaité': 67, 'telephone': 67, 'téléphoné': 67},
{'pas': 1485}, {'pas': 1486, 'rien': 1485, 'toujours': 1487}, {'ai': 1488}, {'decroche': 67, 'décroché': 67,
'rappele': 67, 'repondu': 67}, {'pas': 1490}, {'pas': 711}, {'a': 1475, 'ai': 1476, 'aura': 1478, 'est': 1481, 'l':
1483, 'leur': 1489, 'lui': 1489, 'ont': 1491, 'oublie': 1492, 'oublier': 1492, 'oublions': 1492}, {'decroche': 981,
'décroche': 981, 'rappelle': 981, 'repond': 981}, {'jamais': 67, 'pas': 67, 'plus': 67, 'tjrs': 896, 'tjs': 896,
'toujours': 896}, {'fait': 896, 'fera': 896}, {'capte': 896, 'decroche': 981, 'décroche': 981, 'l': 1483, 'leur':
1489, 'lui': 1489, 'me': 1494, 'oublie': 1492, 'oublier': 1492, 'oublions': 1492, 'rappelle': 981, 'repond': 1495,
'se': 1496}, {'step': 0, 'steps': 0}, {'N': 67}, {'ni': 1499}, {'N': 1500}, {'': (12, 'task'), 'meme': 0, 'même': 0},
{'moi': 1502}, {'moi': 0}, {'a': 1503, 'pour': 1504, 'à': 1503}, {'devons': 1450, 'doit': 1450}, {'<hand3>': 727,
'<send3>': 727, '<would_give>': 18, 'l': 457, 'la': 457, 'le': 457, 'les': 457, 'm': 458, 'me': 458, 'nous': 458},
{'^': 1507}, {'<hand3>': 727, '<send3>': 727, '<would_give>': 18, 'fallait': 119, 'faudrait': 119, 'faut': 119, 'l':
457, 'la': 457, 'le': 457, 'les': 457, 'm': 458, 'me': 458, 'nous': 458, 'valait': 119, 'vaudrait': 119}, {'^': 1509},
{'elle': 1508, 'il': 1510, 'on': 1427}, {'...': 481, ':': 294, 'd': 484, 'de': 484, 'qu': 1511}, {'N': 1213}, {'': (5,
'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1514}, {'^': 316, 'a': 1513, 'd': 1515, 'de': 1515, 'qu': 317, 'que':
317, 'à': 1513}, {'<reached_me>': 178, '<said>': 1396, '<urges>': 453, '<vowed>': 462, 'accueillis': 178, 'assure':
465, 'certifie': 465, 'conjure': 466, 'conseille': 470, 'conseillé': 470, 'demande': 1399, 'demandé': 1399, 'dit':
1512, 'donne': 1414, 'donné': 1414, 'envoye': 1417, 'exhorte': 466, 'fait': 494, 'garanti': 465, 'invites': 178,
'jure': 465, 'juré': 465, 'laisse': 1418, 'laissee': 1419, 'laisses': 1419, 'laissé': 1418, 'lance': 314, 'lancé':
314, 'mis': 535, 'mise': 535, 'parle': 501, 'parlé': 501, 'passe': 1424, 'passé': 1424, 'plantes': 67, 'pose': 695,
'posé': 695, 'preconise': 506, 'prie': 466, 'prié': 466, 'promis': 1516, 'préconise': 508, 'préconisé': 506,
'recommande': 506, 'recommandé': 506, 'recu': 178, 'recue': 178, 'recues': 178, 'recus': 178, 'rendu': 510, 'saute':
511, 'somme': 466, 'suggere': 506, 'suggère': 508, 'suggéré': 506, 'supplie': 514, 'supplié': 514}, {'': (0,
'missed'), '<see_inf>': 67, 'se': 184}, {'': (0, 'missed'), '<see_inf>': 67, 'd': 1518, 'de': 1518, 'se': 184},
{'vous': 1519}, {'cale': 1519, 'calé': 1519, 'prevu': 1519, 'rdv': 1519, 'rendez': 1520}, {'combien': 8, 'comment': 8,
'd': 1450, 'de': 1450, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 294, 'd': 120, 'de': 120, 'qu':
1428}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1524, 'encore': 523, 'toujours': 523},
{'0': 174, 'deux': 174, 'nombreuses': 174, 'nombreux': 174, 'quatre': 174, 'quelques': 174, 'tous': 174, 'toute': 174,
'trois': 174, 'une': 174}, {'promis': 1213}, {'a': 1527, 'devons': 40, 'doit': 40}, {'croises': 67, 'parle': 67,
'parlé': 67, 'vu': 67, 'vus': 67}, {'pas': 1529}, {'sommes': 1530}, {'est': 1530}, {'nous': 1531, 's': 1532},
{'<sort_of_met>': 178, 'pas': 1529}, {'sommes': 1534}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25,
'ensemble': 25, 'à': 25}, {'<sort_of_met>': 178, 'attendu': 1240, 'attendue': 1240, 'attendus': 1240, 'convie': 1240,
'conviee': 1240, 'convies': 1240, 'invite': 1240, 'invitee': 1240, 'invitees': 1240, 'invites': 1240, 'invité': 1240},
{'<says>': 1395, '<them>': 1506, '<urges>': 453, '^': 518, 'a': 1517, 'accueille': 1233, 'accueillons': 1233,
'allons': 710, 'annoncer': 267, 'appelle': 178, 'attendons': 34, 'aura': 1235, 'aurai': 1235, 'avait': 1521, 'avions':
1521, 'conseille': 291, 'demandait': 369, 'demande': 1522, 'devons': 1450, 'devrais': 1217, 'devrait': 1217,
'devrions': 1217, 'dire': 267, 'disait': 1429, 'disant': 267, 'dit': 1523, 'doit': 1525, 'doivent': 524, 'enjoint':
466, 'est': 1241, 'etions': 1526, 'fais': 525, 'fait': 525, 'ferai': 525, 'informer': 267, 'invite': 1431, 'invitent':
1431, 'l': 1433, 'leur': 1528, 'lui': 1528, 'manque': 1195, 'me': 1434, 'n': 1533, 'ne': 1533, 'nous': 1535, 'part':
1536, 'partons': 1536, 'pourrais': 1217, 'pourrait': 1217, 'pourrions': 1217, 'preconise': 508, 'presse': 466,
'prevenir': 267, 'prie': 466, 'préconise': 508, 'préconisé': 508, 'recevons': 1233, 'recevra': 1235, 'recevrai': 1235,
'recevrons': 1235, 'recois': 1255, 'recoit': 1255, 'recommande': 508, 'recommandé': 508, 'recupere': 1235, 's': 1532,
'sommes': 1537, 'suggere': 508, 'suggère': 508, 'suggéré': 508, 'suis': 1241, 'supplie': 466, 'verrait': 530, 'voit':
530}, {'cafe': 178, 'café': 178, 'verre': 178}, {'ma': 158, 'mes': 158, 'mon': 158, 'nos': 158, 'notre': 158, 'un':
1539}, {'^': 1208, 'devons': 1450, 'doit': 1450}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40,
'renvoie': 40, 'transmet': 40}, {'a': 1513, 'd': 116, 'de': 116, 'à': 1513}, {'<set>': 25, 'dit': 1212, 'promis':
1543, 'rendez': 211}, {'D': 144, 'a': 144, 'au': 144, 'la': 144, 'le': 144, 'notre': 144, 'à': 144}, {'dejeuner': 67,
'diner': 67, 'dîner': 67, 'manger': 67, 's': 183, 'se': 184}, {'appeler': 25}, {'parler': 25, 'rappeler': 25,
'revoir': 25, 'voir': 25}, {'^': 1140, 'boire': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'manger': 25, 's': 1547,
'se': 1548}, {'0': 174, 'deux': 174, 'nombreuses': 174, 'nombreux': 174, 'plein': 174, 'quatre': 174, 'quelques': 174,
'tous': 174, 'toute': 174, 'trois': 174, 'une': 174}, {'^': 1222, 'leur': 1223, 'lui': 1223}, {'fais': 1220, 'fait':
1220, 'ferai': 1220}, {'^': 1552, 'a': 1527, 'devons': 40, 'doit': 40, 'leur': 1223, 'lui': 1223}, {'dej': 25, 'déj':
25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit': 1554, 'the': 25, 'verre': 25}, {'le': 1555, 'un': 1555}, {'': (14,
'together'), '<sort_of_met>': 178, 'loupe': 67, 'loupes': 67, 'manque': 67, 'manques': 67, 'manqué': 67, 'pas': 1529,
'rate': 67, 'rates': 67}, {'appelle': 25, 'est': 1557}, {'<we_meet>': 25}, {'voir': 25}, {'<see_inf>': 25, '^': 709,
'chez': 25, 'se': 1560}, {'<them>': 1541, '^': 1542, 'a': 1544, 'accompagne': 595, 'accueille': 1233, 'accueillons':
1233, 'attend': 34, 'aura': 1235, 'aurai': 1235, 'avait': 1521, 'avance': 1545, 'avions': 1521, 'boit': 25, 'brunche':
25, 'conduirai': 595, 'conduis': 595, 'decale': 1545, 'dejeune': 25, 'depose': 595, 'devait': 1546, 'devons': 1450,
'devrais': 1217, 'devrait': 1217, 'devrions': 1217, 'dine': 25, 'doit': 1549, 'décale': 1545, 'déjeune': 25, 'dépose':
595, 'dîne': 25, 'emmene': 595, 'emmenerai': 595, 'emmène': 595, 'est': 1241, 'etait': 1550, 'fais': 525, 'fait': 525,
'ferai': 525, 'l': 1551, 'la': 1551, 'le': 1551, 'les': 1551, 'leur': 1553, 'lui': 1553, 'lunche': 25, 'mange': 25,
'n': 1533, 'ne': 1533, 'nous': 1531, 'part': 1536, 'partons': 1536, 'pourrais': 1217, 'pourrait': 1217, 'pourrions':
1217, 'prend': 1556, 'raccompagne': 595, 'recevons': 1233, 'recevra': 1235, 'recevrai': 1235, 'recevrons': 1235,
'recois': 1255, 'recoit': 1255, 'recupere': 1235, 'reporte': 1545, 'repousse': 1545, 's': 1558, 'se': 1559, 'sommes':
1241, 'suis': 1241, 'va': 1561, 'vais': 710, 'verra': 699}, {'besoin': 541, 'confirme': 649, 'confirmé': 649, 'du':
664, 'dû': 664}, {'le': 1382}, {'<any_det>': 1382, 'N': 67, 'completement': 1564, 'd': 1384, 'de': 1384, 'pas': 711,
'totalement': 1564}, {'<any_det>': 1382, 'N': 67, 'completement': 1564, 'd': 1384, 'de': 1384, 'totalement': 1564},
{'': (23, 'contact'), 'a': 178, 'au': 178, 'avec': 178, 'à': 178}, {'experience': 218, 'rex': 218}, {'...': 1022, 'a':
1071, 'des': 879, 'le': 879, 'mon': 1568, 'quelques': 879, 'un': 879, 'une': 879, 'à': 1071}, {'hui': 67}, {'D': 67,
'aujourd': 1570, 'avec': 67, 'ce': 67, 'cette': 67}, {'vous': 1571}, {'<date>': 1571, 'news': 67, 'nouvelles': 67,
'rendez': 1572, 'reponse': 67, 'retour': 67, 'signe': 67}, {'appele': 67, 'appelé': 67, 'eu': 67, 'parle': 67,
'parlé': 67, 'recu': 1194, 'rencontre': 67, 'rencontré': 67, 'revu': 67, 'vu': 67}, {'occasion': 67}, {'<them>': 67,
'N': 67, 'de': 687, 'l': 1575, 'le': 770, 'lieu': 67}, {'moindre': 847}, {'<sort_of_met>': 67, 'de': 1573, 'decroche':
67, 'décroché': 67, 'encore': 1574, 'eu': 1576, 'joignable': 67, 'le': 1577, 'ose': 1230, 'oublier': 711, 'pointe':
67, 'pointee': 67, 'pu': 67, 'rappele': 67, 'recu': 1194, 'repondu': 67, 'reussi': 67}, {'<teach_inf>': 218}, {'leur':
1579, 'lui': 1579}, {'a': 1580, 'à': 1580}, {'N': 1581}, {'': (23, 'contact'), 'N': 1581}, {'a': 1582, 'avec': 1583,
'chez': 178, 'à': 1582}, {'maison': 25}, {'D': 144, 'N': 1291, 'la': 1585}, {'<their>': 206, 'la': 206, 'le': 206,
'les': 206}, {'^': 1587}, {'D': 144, 'bureau': 25, 'crible': 1588}, {'': (23, 'contact'), 'moi': 25, 'nous': 25},
{'temps': 795}, {'<their>': 207, '^': 1587}, {'D': 144, 'revue': 1592}, {'avec': 178, 'chez': 178, 'ensemble': 178},
{'midi': 1594}, {'moment': 1594}, {'end': 1594}, {'<time_span>': 1594, 'apres': 1595, 'petit': 1596, 'week': 1597},
{'bigo': 178, 'bigophone': 178, 'fil': 178, 'grelot': 178, 'phone': 178, 'tube': 178}, {'de': 1599}, {'<time_span>':
1594, 'apres': 1595, 'coup': 1600, 'petit': 1596, 'week': 1597}, {'...': 1584, '<any_det>': 160, '<reach_noun>': 159,
'D': 144, 'a': 1586, 'au': 1589, 'boire': 25, 'chez': 1590, 'dejeuner': 25, 'diner': 25, 'du': 1591, 'dîner': 25,
'en': 1593, 'finalement': 863, 'la': 1598, 'le': 1598, 'me': 1560, 'nous': 1560, 'un': 1601, 'une': 1598, 'voir': 178,
'à': 1586}, {'bigo': 178, 'bigophone': 178, 'grelot': 178, 'phone': 178, 'tube': 178}, {'de': 1603}, {'coup': 1604},
{'avec': 178, 'chez': 178, 'un': 1605, 'voir': 178}, {'la': 1585}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a':
1607, 'au': 1608, 'boire': 25, 'chez': 1609, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1560, 'nous': 1560, 'à':
1607}, {'crible': 1588}, {'revue': 1592}, {'...': 1584, '<any_det>': 160, '<reach_noun>': 159, 'a': 1292, 'au': 1611,
'chez': 178, 'du': 1591, 'en': 1612, 'la': 1598, 'le': 1598, 'un': 1601, 'une': 1598, 'voir': 178, 'à': 1292}, {'mon':
817, 'qu': 8, 'que': 8}, {'a': 1450, 'qu': 434, 'que': 435, 'à': 1450}, {'': (5, 'mine'), 'connecter': 652, 'les':
1012, 'mettre': 672, 'presenter': 652}, {'a': 1616, 'à': 1616}, {'rdv': 67, 'rendez': 661}, {'au': 1618}, {'dejeune':
178, 'déjeuné': 178}, {'<sort_of_met>': 67, 'de': 687, 'joignable': 67}, {'...': 918, 'de': 1182}, {'la': 773, 'un':
694, 'une': 773}, {',': 960}, {'conseiller': 1375, 'indiquer': 1375, 'recommander': 1375}, {',': 960, 'conseiller':
1375, 'indiquer': 1375, 'recommander': 1375}, {'annoncer': 267, 'dire': 267, 'informer': 267, 'prevenir': 267},
{'<them>': 950, '<they>': 950, 'N': 1624, 'elle': 1624, 'elles': 1009, 'eux': 1009, 'info': 8, 'leur': 1625, 'lui':
1626, 'ma': 891, 'me': 1627, 'nous': 1627}, {'pas': 93}, {'^': 873, 'avec': 1119}, {'': (23, 'contact'), 'a': 750,
'avec': 750, 'et': 750, 'à': 750}, {'mail': 776}, {'N': 1631, 'par': 1632}, {'<any_det>': 158, '^': 1365, 'a': 922,
'ma': 158, 'mes': 158, 'mon': 158, 'nos': 158, 'notre': 158, 'à': 922}, {'D': 144, 'a': 214, 'au': 214, 'en': 214,
'pour': 214, 'à': 214}, {'<shifted>': 1635, 'D': 144, 'a': 214, 'au': 214, 'en': 214, 'finalement': 1635, 'pour': 214,
'à': 214}, {'lieu': 1636}, {'fera': 1636}, {'aura': 1637, 'est': 1636, 'glisse': 1636, 'passe': 1636, 'passera': 1636,
'se': 1638, 'sera': 1636}, {'D': 1639}, {'D': 1639, 'cale': 1640, 'calee': 1640, 'calé': 1640, 'fixe': 1640, 'fixee':
1640, 'fixé': 1640, 'prevu': 1640, 'prevue': 1640}, {'<inf>': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer':
25, 'se': 1560, 'voir': 25}, {'etre': 1641}, {'D': 1639, 'avait': 1641, 'avec': 906, 'cale': 1640, 'calee': 1640,
'calé': 1640, 'de': 1642, 'devait': 1643, 'est': 1641, 'etait': 1641, 'fixe': 1640, 'fixee': 1640, 'fixé': 1640,
'prevu': 1640, 'prevue': 1640}, {'D': 1639, 'avait': 1641, 'cale': 1640, 'calee': 1640, 'calé': 1640, 'devait': 1643,
'est': 1641, 'etait': 1641, 'fixe': 1640, 'fixee': 1640, 'fixé': 1640, 'prevu': 1640, 'prevue': 1640}, {'des': 879,
'le': 879, 'quelques': 879, 'rdv': 25, 'rendez': 211, 'un': 879, 'une': 879}, {'rdv': 25}, {'<date>': 25, 'etape':
1647, 'rendez': 211}, {'': (12, 'task'), 'rdv': 25}, {'<date>': 25, 'etape': 1649, 'rendez': 211}, {'etapes': 0},
{'^': 18, 'd': 464, 'de': 464, 'qu': 811}, {'N': 775, 'par': 1632}, {'elle': 1063, 'il': 1063}, {'<give3>': 18,
'<would_give>': 18, 'l': 457, 'la': 242, 'le': 242, 'les': 242}, {'<would_give>': 18, 'jeter': 1060, 'jette': 1060,
'jettera': 1060, 'm': 1655, 'me': 1655, 'nous': 1655, 'regarde': 1060, 'regarder': 1060, 'va': 1061}, {'^': 1656},
{'avait': 1645}, {'<they>': 8, 'elle': 1657, 'elles': 1091, 'il': 1657, 'ils': 1091, 'on': 1658}, {'N': 8, 'elle': 8,
'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat': 135}, {'de': 1661}, {'h': 1662, 'heure': 1662,
'heures': 1662}, {'devrais': 119, 'devrait': 119, 'devrions': 119, 'ferais': 198, 'ferait': 198}, {'^': 1664},
{'<they>': 8, 'elle': 1063, 'il': 1063, 'j': 1665, 'je': 1665, 'nous': 1665, 'on': 1665}, {'': (13, 'talk'), 'D':
1639, 'avait': 1641, 'cale': 1640, 'calee': 1640, 'calé': 1640, 'devait': 1643, 'est': 1641, 'etait': 1641, 'fixe':
1640, 'fixee': 1640, 'fixé': 1640, 'prevu': 1640, 'prevue': 1640}, {'<any_det>': 1382, 'N': 67}, {'prochain': 25},
{'...': 918, 'D': 1669, 'annule': 67, 'annulee': 67, 'annulé': 67, 'caduc': 67, 'manque': 67, 'manqué': 67, 'rate':
67, 'tombe': 147, 'tombé': 147, 'zappe': 67}, {'<any_det>': 930, 'N': 785, 'a': 933, 'd': 120, 'de': 120, 'l': 934,
'la': 934, 'le': 934, 'ma': 934, 'mon': 934, 'notre': 934, 'qu': 120, 'que': 120, 'un': 934, 'une': 934, 'à': 933},
{'visite': 832}, {'fil': 832}, {'de': 1673}, {'<letter>': 832, 'coup': 1674}, {'N': 178, 'la': 1672, 'un': 1675,
'une': 1675}, {'une': 1057}, {'monde': 178}, {'^': 873, 'avec': 1119, 'le': 1678}, {'<any_det>': 158, 'a': 922, 'à':
922}, {'par': 1095}, {'<any_det>': 815, '^': 206}, {'D': 144, 'a': 144, 'au': 144, 'à': 144}, {'^': 141, 'a': 142,
'de': 142, 'à': 142}, {'moral': 1684}, {'le': 1685}, {'<set>': 25, 'annule': 67, 'annulee': 67, 'annulé': 67, 'caduc':
67, 'manque': 67, 'manqué': 67, 'rate': 67, 'tombe': 147, 'tombé': 147, 'zappe': 67}, {'vous': 1687}, {'visite':
1072}, {'<their>': 1124, '^': 873, 'avec': 1119, 'la': 1124, 'le': 1124}, {'<their>': 1124, 'la': 1124, 'le': 1124},
{'a': 178, 'à': 178}, {'': (0, 'missed'), 'D': 978, 'a': 978, 'au': 978, 'la': 978, 'le': 978, 'notre': 978, 'à':
978}, {'table': 25}, {'une': 1694}, {'^': 1140, 'savoir': 699}, {'attente': 1064, 'dette': 40}, {'a': 1696, 'en':
1697, 'persuade': 308, 'persuadee': 308, 'à': 1696}, {'coeur': 134}, {'du': 1699}, {'': (23, 'contact'), '<any_det>':
815, '^': 873, 'avec': 1119}, {'de': 67}, {'part': 1702}, {'avec': 67, 'chez': 67, 'cote': 67, 'de': 67, 'du': 67},
{'N': 67, 'la': 1703, 'neuf': 1704, 'nouveau': 1704, 'special': 1704}, {'de': 1705}, {'^': 119, 'elle': 120, 'il':
120, 'je': 120}, {',': 1707}, {'place': 1708}, {'ma': 1709}, {'a': 1710, 'moi': 1708, 'à': 1710}, {'etais': 1711,
'etait': 1711}, {'pointe': 67, 'pointee': 67, 'presente': 67, 'presentee': 67, 'présenté': 67}, {'<sort_of_met>': 178,
'decommande': 67, 'decommandee': 67, 'desiste': 67, 'desistee': 67, 'engage': 558, 'engagee': 558, 'engagé': 558,
'pas': 1713}, {'elle': 1712, 'engage': 558, 'est': 1714, 'il': 1712, 'j': 1712}, {'effet': 67, 'nouvelles': 67,
'reponse': 67, 'succes': 67, 'suite': 67}, {'rapproche': 18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le':
25}, {'^': 1717, 'demandait': 369, 'demande': 369, 'fait': 896, 'fera': 896, 'revoit': 1718}, {'<to_place>': 125, '^':
124, 'a': 136, 'avec': 136, 'pour': 136, 'à': 136}, {'coaching': 1720, 'mentorat': 1720, 'mentoring': 1720, 'tutorat':
1181}, {'de': 1721}, {'populaire': 134}, {'bien': 898, 'pour': 430}, {'main': 178}, {'la': 1725}, {'^': 119, 'd': 120,
'de': 120, 'que': 120}, {'est': 1727}, {'<giveinf>': 119}, {'^': 1729}, {',': 1309, '...': 121, ':': 120, 'c': 1728,
'd': 1730, 'de': 1730, 'est': 1727, 'etait': 1727}, {'<tip>': 1731, 'conseil': 122}, {'elle': 1712, 'il': 1712, 'j':
1712}, {'die': 67}, {'<came>': 437, 'passe': 1085, 'passee': 1085, 'passé': 1085, 'venu': 1085, 'venue': 1085}, {'^':
141, 'a': 142, 'à': 142}, {'chance': 1736}, {'^': 471, 'bonne': 1737}, {'bonne': 1737}, {'<any_det>': 930}, {'N':
1740}, {'<any_det>': 930, 'a': 1741, 'd': 120, 'de': 120, 'qu': 120, 'que': 120, 'à': 1741}, {'attente': 1064},
{'arrete': 1436, 'arretee': 1436, 'arrêté': 1436, 'cense': 867, 'censee': 867, 'en': 1743, 'pointe': 1436, 'pointee':
1436, 'rendu': 1436, 'rendue': 1436}, {'<them>': 950, '<they>': 950}, {'messagerie': 67, 'moi': 679}, {'parler': 67},
{'<reach_inf>': 67, '<see_inf>': 67, 'l': 183, 'la': 910, 'le': 910, 'lui': 1747}, {'d': 1748, 'de': 1748},
{'courant': 209}, {'au': 1750}, {'N': 1751}, {'do': 0}, {'': (12, 'task'), '^': 1140}, {'boite': 871, 'boîte': 871,
'messagerie': 67, 'repondeur': 67}, {'': (23, 'contact'), 'boite': 871, 'boîte': 871, 'la': 1755, 'le': 1755,
'messagerie': 67, 'repondeur': 67, 'sa': 1755, 'son': 1755}, {'a': 146, 'sur': 1756, 'à': 146}, {'sur': 178}, {'un':
1007}, {'nouvelle': 67}, {'recu': 1194}, {'<reached_me>': 67, '<sort_of_met>': 67, 'de': 687, 'encore': 1761, 'eu':
67, 'recu': 1194}, {'la': 1703}, {'': (0, 'missed'), 'de': 1763, 'recu': 1067}, {'aucune': 1760, 'en': 1743, 'pas':
1762, 'rien': 1764}, {'...': 1022, '<any_det>': 160, '<reach_noun>': 159, '<their>': 1070, 'a': 1071, 'le': 1075, 'à':
1071}, {'^': 873, 'avec': 875}, {'avec': 136, 'de': 136, 'pour': 136}, {'jours': 93, 'quatre': 93}, {'ces': 1769},
{'crochet': 1127, 'de': 1770, 'grand': 1177, 'petit': 1129, 'saut': 1128}, {'leur': 40, 'lui': 40, 'me': 574, 'nous':
574, 'parler': 336, 'revenir': 400}, {'avec': 595}, {'...': 1773}, {'^': 1772, 'a': 1774, 'au': 1774, 'en': 1774, 'à':
1774}, {'<see_inf>': 25, '^': 1256, 'a': 1774, 'au': 1774, 'en': 1774, 'rendre': 1013, 'à': 1774}, {'avoir': 178,
'croiser': 178, 'dejeuner': 178, 'diner': 178, 'discuter': 178, 'dîner': 178, 'parler': 178, 'quitter': 178,
'raccrocher': 178, 'rencontrer': 178, 'voir': 178}, {'de': 1777}, {'': (5, 'mine'), '<them>': 40}, {'^': 1779}, {'^':
1779, 'leur': 285, 'lui': 285}, {'j': 1780, 'je': 1781, 'l': 333, 'nous': 329}, {'^': 370, 'bien': 324, 'qu': 330,
'que': 1782, 'savoir': 8}, {'avoir': 178, 'croiser': 178, 'dejeuner': 178, 'diner': 178, 'discuter': 178, 'dîner':
178, 'm': 580, 'nous': 580, 'parler': 178, 'quitter': 178, 'raccrocher': 178, 'rencontrer': 178, 'voir': 178}, {'a':
1607, 'au': 1608, 'boire': 25, 'chez': 1609, 'de': 1784, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1560, 'nous':
1560, 'à': 1607}, {'appeler': 67, 'passer': 184, 'voir': 67}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 824, 'l':
1052, 'la': 1053, 'le': 1054, 'par': 824, 'passer': 93, 'qu': 8, 'que': 8, 'sur': 824, 'une': 1053}, {'N': 178,
'aussi': 1095, 'personne': 67}, {'avait': 1789}, {'agenda': 25}, {'connecter': 652, 'cote': 654, 'creuser': 93,
'elle': 325, 'eux': 325, 'l': 1791, 'les': 673, 'leur': 677, 'lui': 678, 'ma': 682, 'mettre': 672, 'moi': 684,
'notre': 686, 'presenter': 652, 'revoir': 696, 'sa': 697, 'son': 698, 'ta': 697, 'voir': 699}, {'avec': 1050, 'de':
1050, 'des': 1050, 'par': 1050, 'quelques': 1050}, {'$': 95, '//': 132, '0': 140, '<cheered>': 143, '<date>': 148,
'<handed>': 170, '<hours>': 173, '<i>': 186, '<letter>': 192, '<must3>': 197, '<opines>': 205, '<read_it>': 208,
'<said>': 210, '<set>': 213, '<shifted>': 216, '<taught>': 222, '<them>': 224, '<they>': 585, '<tip>': 588, '<vowed>':
592, 'D': 598, 'N': 642, '^': 647, 'a': 700, 'accepte': 325, 'accompagne': 702, 'accompagné': 702, 'action': 704,
'adresse': 708, 'adressé': 708, 'ai': 789, 'aide': 794, 'aidé': 794, 'aimerait': 335, 'allait': 338, 'alle': 797,
'allee': 797, 'alors': 267, 'amene': 708, 'amené': 708, 'anime': 802, 'anniv': 805, 'anniversaire': 805, 'annonce':
812, 'annote': 816, 'annule': 67, 'annulee': 67, 'annules': 67, 'annulé': 67, 'appel': 818, 'appele': 178, 'appels':
819, 'appelé': 178, 'apporte': 708, 'apporté': 708, 'appris': 825, 'appuye': 828, 'apres': 267, 'apresentacao': 831,
'assis': 834, 'assure': 840, 'attend': 350, 'attendent': 346, 'attends': 841, 'attendu': 843, 'au': 845, 'aucun': 847,
'aucune': 848, 'aurais': 850, 'avait': 851, 'avant': 267, 'avec': 854, 'averti': 855, 'avons': 861, 'banque': 862,
'bascule': 864, 'bavarde': 178, 'belle': 865, 'benevolat': 866, 'besoin': 868, 'beta': 869, 'bien': 870, 'boite': 871,
'bonne': 865, 'bosse': 876, 'bossé': 876, 'bouffe': 178, 'bouffé': 178, 'boutique': 877, 'boîte': 871, 'brainstorme':
178, 'briefe': 855, 'brunche': 178, 'brunché': 178, 'bu': 880, 'bureau': 877, 'c': 895, 'ca': 903, 'cale': 907,
'calé': 907, 'capte': 896, 'car': 8, 'cause': 909, 'causé': 909, 'cense': 320, 'censee': 320, 'cherche': 911,
'cherché': 911, 'citation': 8, 'coache': 125, 'coachee': 125, 'coaching': 912, 'comme': 913, 'commente': 816,
'compte': 916, 'concert': 919, 'confie': 923, 'confirme': 924, 'confirmé': 649, 'confié': 923, 'connecte': 776,
'conseil': 926, 'conseille': 935, 'conseillé': 936, 'conseils': 588, 'consulte': 937, 'convenu': 939, 'conversation':
943, 'coopte': 149, 'correction': 944, 'corrige': 816, 'corrigé': 816, 'coup': 946, 'couru': 795, 'croise': 178,
'croisee': 178, 'croises': 178, 'croisé': 178, 'd': 970, 'dans': 973, 'de': 977, 'debattu': 178, 'debriefe': 178,
'decale': 979, 'decide': 907, 'decommande': 67, 'decommandee': 67, 'decortique': 980, 'decroche': 981, 'dejeune': 178,
'dejeuner': 919, 'demandait': 369, 'demande': 984, 'demandé': 985, 'depanne': 713, 'deplace': 979, 'depuis': 267,
'des': 267, 'deux': 140, 'devaient': 376, 'devais': 986, 'devait': 989, 'dine': 178, 'diner': 919, 'directement': 990,
'disait': 994, 'disant': 996, 'discussion': 943, 'discute': 178, 'dit': 1008, 'dixit': 1010, 'dois': 1014, 'doit':
1016, 'donnant': 1017, 'donne': 1048, 'donné': 1048, 'dont': 8, 'du': 1049, 'dès': 267, 'décale': 979, 'décidé': 907,
'décroche': 981, 'déjeuné': 178, 'déplace': 979, 'dîner': 919, 'dîné': 178, 'dû': 1049, 'echange': 1051, 'ecoute':
1055, 'ecrit': 1058, 'elle': 1063, 'empechement': 67, 'en': 1066, 'encore': 1069, 'engueulade': 943, 'enseigne': 716,
'entretien': 919, 'entrevue': 943, 'envoyant': 1017, 'envoye': 1078, 'epaule': 740, 'epluche': 980, 'essaye': 1083,
'est': 1086, 'estime': 436, 'et': 1094, 'etaient': 1101, 'etais': 1102, 'etait': 1105, 'etant': 1106, 'ete': 421,
'etions': 1107, 'eu': 1112, 'explication': 943, 'explique': 1115, 'expliqué': 1115, 'failli': 1116, 'fait': 1132,
'faudra': 1136, 'faudrait': 1139, 'faut': 1148, 'feedback': 1152, 'fete': 178, 'file': 1162, 'filé': 1162,
'finalement': 669, 'forme': 1164, 'forwarde': 1165, 'forwardé': 1165, 'franche': 865, 'fyi': 8, 'fêté': 178, 'gare':
795, 'garé': 795, 'ghoste': 67, 'ghostee': 67, 'ghosté': 67, 'glisse': 1172, 'glissé': 1173, 'grace': 1175, 'grand':
1177, 'gros': 1178, 'grosse': 865, 'hate': 1180, 'heure': 1183, 'idee': 93, 'il': 1200, 'impatient': 1180,
'impatiente': 1180, 'inauguration': 919, 'indique': 936, 'informe': 855, 'informé': 855, 'initie': 1164, 'initiee':
1164, 'injoignable': 67, 'insiste': 1204, 'insisté': 758, 'interroge': 937, 'intervenu': 1205, 'interviewe': 178,
'intro': 1206, 'introduit': 776, 'j': 1229, 'jamais': 1231, 'je': 1259, 'jette': 444, 'joue': 1261, 'l': 1284, 'la':
1289, 'laisse': 1298, 'laissé': 1298, 'lapin': 846, 'laquelle': 8, 'le': 1299, 'lequel': 8, 'les': 1305, 'lettre':
1307, 'leur': 1380, 'leurs': 1381, 'longue': 865, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1385, 'lu': 1389, 'lui': 1394,
'm': 1438, 'maile': 178, 'mailé': 178, 'mais': 1440, 'mange': 178, 'mangé': 178, 'manque': 1446, 'manquent': 1447,
'manqué': 1448, 'maraude': 1449, 'marche': 795, 'marché': 795, 'me': 1460, 'memo': 0, 'mentorat': 912, 'mentore': 125,
'mentoree': 125, 'mentoring': 912, 'merci': 1463, 'mieux': 1464, 'mille': 1465, 'mis': 1469, 'mise': 1473, 'moi':
1474, 'montre': 1115, 'montré': 1115, 'n': 1493, 'ne': 1497, 'next': 1498, 'ni': 1501, 'note': 1505, 'nous': 1538,
'offert': 1540, 'ok': 947, 'on': 1562, 'ont': 1563, 'oublie': 1565, 'oublier': 1492, 'oublions': 1492, 'oublié': 1566,
'papotage': 943, 'papote': 178, 'parait': 267, 'paraît': 267, 'parce': 267, 'parle': 1567, 'parlera': 543, 'parlé':
1567, 'partage': 1569, 'partagé': 1569, 'pas': 1578, 'passe': 1602, 'passee': 1606, 'passent': 1610, 'passera': 864,
'passé': 1613, 'pcq': 8, 'pendant': 1614, 'pense': 1615, 'penser': 1617, 'personne': 1619, 'petit': 1620, 'petite':
865, 'pitche': 178, 'plus': 1621, 'point': 1622, 'poireaute': 67, 'poireauter': 67, 'porte': 877, 'pose': 1623,
'posé': 1623, 'pour': 1628, 'pourquoi': 1629, 'pousse': 1126, 'poussé': 1126, 'preconise': 315, 'prefere': 547,
'prefererait': 549, 'prend': 444, 'prepare': 1630, 'present': 1095, 'presentacion': 831, 'presentation': 831,
'presente': 1633, 'presentes': 1095, 'presents': 1095, 'prete': 1634, 'prevenu': 855, 'previent': 812, 'prevu': 1644,
'prevue': 1645, 'pris': 1646, 'prochain': 1648, 'prochaine': 1650, 'prochaines': 1651, 'promet': 1652, 'promis': 783,
'propose': 551, 'préconise': 315, 'préconisé': 315, 'préfèrerait': 547, 'préférerait': 549, 'préparé': 1630,
'présente': 1095, 'présentes': 1095, 'présenté': 1653, 'prêté': 1634, 'puisqu': 8, 'puisque': 8, 'q': 1654, 'qu':
1659, 'quand': 1660, 'quatre': 1663, 'que': 1666, 'questionne': 937, 'qui': 1667, 'raccroche': 178, 'randonne': 178,
'rappele': 178, 'rappeler': 1456, 'rappelle': 981, 'rate': 1668, 'rdv': 1670, 'reclame': 552, 'recommande': 1671,
'recommandé': 1671, 'recroise': 178, 'recu': 1676, 'redige': 1677, 'refait': 1679, 'refile': 1680, 'refilé': 1680,
'regarde': 1055, 'regardé': 1055, 'rejoint': 1681, 'rejointe': 1681, 'rejointes': 1681, 'rejoints': 1681, 'relance':
787, 'relancé': 787, 'relecture': 944, 'relu': 1682, 'remercie': 788, 'remis': 1683, 'remise': 1683, 'remonte': 1686,
'rencontre': 178, 'rencontree': 178, 'rencontres': 178, 'rencontré': 178, 'rendez': 1688, 'rendu': 1689, 'reparle':
178, 'repete': 1690, 'repeter': 1691, 'repond': 1495, 'repondeur': 67, 'repondu': 1692, 'reporte': 1693, 'reportee':
67, 'reporté': 67, 'repousse': 979, 'repris': 1630, 'reserve': 1695, 'reste': 1698, 'resto': 1700, 'restos': 1700,
'retour': 1152, 'retours': 1152, 'retrouve': 178, 'retrouvee': 178, 'retrouvé': 178, 'reunion': 919, 'reve': 898,
'revu': 1701, 'revue': 178, 'rien': 1706, 'réclame': 552, 'rédigé': 1677, 'répété': 1690, 'réservé': 1695, 'rêvé':
898, 's': 1715, 'sa': 990, 'salue': 178, 'sans': 1716, 'se': 1719, 'seance': 1722, 'seche': 1448, 'seconde': 740,
'secours': 1723, 'selon': 969, 'serait': 1724, 'serre': 1726, 'ses': 1732, 'session': 1722, 'si': 1733, 'sine': 1734,
'sollicite': 937, 'son': 1732, 'sonde': 937, 'sonnait': 902, 'sonne': 902, 'sont': 1735, 'sorti': 795, 'sortie': 795,
'souhaite': 1738, 'souhaiterait': 567, 'souhaité': 1739, 'soupe': 178, 'soupé': 178, 'suggere': 1742, 'suggère': 315,
'suggéré': 1742, 'suis': 1744, 'suivant': 1745, 'sur': 1746, 'taffe': 795, 'tandis': 267, 'telephone': 178, 'tente':
1749, 'tenu': 1752, 'to': 1753, 'todo': 1754, 'tombait': 147, 'tombe': 1757, 'tombee': 1757, 'tombera': 147, 'tombes':
1758, 'tombé': 1757, 'touche': 1759, 'toujours': 1765, 'transmettant': 1017, 'transmis': 1766, 'travaille': 1767,
'travaillé': 1767, 'trinque': 178, 'trois': 140, 'trouve': 436, 'tutorat': 1768, 'téléphoné': 178, 'un': 1771, 'une':
140, 'va': 1775, 'vais': 1776, 'venons': 1778, 'vernissage': 919, 'verrait': 577, 'veulent': 346, 'veut': 1783,
'viennent': 1610, 'viens': 1778, 'vient': 1785, 'visio': 919, 'visite': 178, 'visité': 178, 'voir': 699, 'voit': 577,
'voudrait': 583, 'voulais': 1786, 'voulait': 1787, 'voyage': 795, 'voyagé': 795, 'vu': 1788, 'vue': 178, 'vus': 178,
'y': 1790, 'zappe': 1566, 'à': 1792, 'échange': 1793, 'échangé': 1051}]


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
12}, {'generale': 6}, {'': (7, 'event'), 'avec': 0}, {'fil': 12}, {'du': 16}, {'bout': 17, 'leur': 4, 'mon': 4,
'notre': 4, 'phone': 12, 'son': 4, 'tel': 12, 'telephone': 12, 'tél': 12, 'téléphone': 12}, {'conf': 12}, {'premiere':
6}, {'coup': 2, 'pot': 2, 'verre': 2}, {'un': 21}, {'bout': 2, 'morceau': 2}, {'avec': 2, 'ensemble': 2, 'un': 23},
{'<drink>': 2}, {'': (3, 'coffee')}, {'<drink>': 26, 'canon': 2, 'coup': 2, 'pot': 2, 'verre': 2}, {'des': 25,
'quelques': 25, 'un': 27, 'une': 25}, {'': (5, 'message')}, {'postale': 29}, {'chaud': 26}, {'': (8, 'meeting'),
'strategique': 0}, {'': (7, 'event'), 'call': 12}, {'administration': 0}, {'surveillance': 0}, {'d': 34, 'de': 35,
'municipal': 0}, {'bigo': 12, 'bigophone': 12, 'fil': 12, 'grelot': 12, 'phone': 12, 'tel': 12, 'telephone': 12,
'tube': 12, 'tél': 12, 'téléphone': 12}, {'de': 37}, {'de': 16}, {'': (6, 'email')}, {'particulier': 0}, {'l': 3,
'leur': 4, 'mon': 4, 'notre': 4, 'son': 4}, {'travail': 0}, {'': (4, 'meal'), 'de': 43}, {'': (8, 'meeting'), 'day':
6}, {'mail': 40, 'mails': 40}, {'mails': 40}, {'messages': 29}, {'mail': 40}, {'de': 47, 'des': 48, 'par': 49}, {'a':
29, 'à': 29}, {'avec': 12}, {'ligne': 52, 'personne': 0, 'visio': 12}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu':
0, 'venue': 0}, {'lieux': 0}, {'des': 55}, {'bout': 17, 'tel': 12, 'telephone': 12, 'tél': 12, 'téléphone': 12},
{'au': 57}, {'...': 58}, {'face': 0}, {'a': 60, 'à': 60}, {'saut': 0}, {'un': 62}, {'noz': 6}, {'meet': 12}, {'': (0,
'intro')}, {'etude': 6}, {'ouvertes': 6}, {'d': 67, 'portes': 68}, {'d': 67}, {'off': 0}, {'bigo': 12, 'bigophone':
12, 'fil': 12, 'grelot': 12, 'phone': 12, 'tube': 12}, {'de': 72}, {'coup': 73}, {'coup': 73, 'petit': 74}, {'un':
75}, {'avec': 66}, {'contact': 77, 'relation': 77}, {'en': 78}, {'': (0, 'intro'), 'a': 66, 'à': 66}, {'donne': 76,
'donné': 76, 'ecrit': 29, 'mis': 79, 'mise': 79, 'passe': 76, 'passé': 76, 'presente': 80, 'presentee': 80,
'presentes': 80, 'présenté': 80, 'présentés': 80, 'recu': 0, 'recue': 0, 'textote': 29}, {'a': 81, 'appelle': 12},
{'': (4, 'meal'), 'ensemble': 2}, {'up': 6}, {'': (5, 'message'), 'linkedin': 29, 'vocal': 29}, {'contact': 66,
'relation': 66}, {'en': 86}, {'': (0, 'intro'), 'avec': 66}, {'contact': 66, 'relation': 88}, {'en': 89}, {'donne':
76, 'donné': 76, 'mis': 79, 'mise': 79, 'passe': 76, 'passé': 76, 'presente': 80, 'presentee': 80, 'presentes': 80,
'présenté': 80, 'présentés': 80, 'recus': 0}, {'a': 91}, {'voit': 0}, {'se': 93}, {'one': 0}, {'to': 95}, {'dej': 2,
'déj': 2}, {'tit': 97}, {'courriel': 40, 'mail': 40, 'message': 29, 'sms': 29, 'telephone': 12, 'texto': 29,
'téléphone': 12, 'visio': 12, 'whatsapp': 29}, {'l': 0}, {'a': 100, 'au': 0, 'chez': 0, 'à': 100}, {'avec': 0},
{'agence': 0, 'atelier': 0}, {'boutique': 0}, {'l': 103, 'la': 104}, {'bureau': 0, 'cabinet': 0, 'magasin': 0},
{'journee': 0, 'matinee': 0}, {'voir': 0}, {'coup': 39}, {'...': 102, 'a': 105, 'au': 106, 'la': 107, 'me': 108, 'un':
109, 'à': 105}, {'a': 105, 'au': 106, 'me': 108, 'à': 105}, {'cafe': 26, 'café': 26}, {'cremaillere': 6}, {'de': 113},
{'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 26}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 117, 'hebdo':
0}, {'depart': 6}, {'': (4, 'meal'), 'de': 119}, {'cafe': 26, 'café': 26, 'the': 26}, {'un': 121}, {'chantier': 0,
'travaux': 0}, {'de': 123, 'des': 123, 'du': 123}, {'cles': 0, 'diplome': 6}, {'cles': 0, 'diplomes': 6, 'prix': 6},
{'de': 125, 'des': 126}, {'vous': 0}, {'visite': 0}, {'chantier': 0}, {'': (8, 'meeting'), 'de': 130}, {'appelle':
12}, {'notaire': 0}, {'le': 133}, {'chez': 134}, {'up': 0}, {'discord': 29, 'facebook': 29, 'insta': 29, 'instagram':
29, 'linkedin': 29, 'messenger': 29, 'signal': 29, 'slack': 29, 'teams': 29, 'telegram': 29, 'whatsapp': 29, 'zoom':
12}, {'ronde': 6}, {'tete': 0}, {'a': 139, 'à': 139}, {'chantier': 0, 'table': 0}, {'de': 141, 'du': 130}, {'a': 105,
'au': 106, 'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'me': 108, 'souper': 2, 'à': 105},
{'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'grenier': 6}, {'chantier': 0,
'controle': 0, 'courtoisie': 0}, {'': (8, 'meeting'), 'de': 146}, {'N': 0}, {'de': 47}, {'des': 48, 'par': 49}, {'1':
1, 'a': 5, 'accompagne': 0, 'accompagné': 0, 'after': 7, 'afterwork': 6, 'alle': 9, 'allee': 9, 'alles': 10, 'anniv':
6, 'anniversaire': 6, 'apero': 11, 'appel': 13, 'appele': 12, 'appelee': 12, 'appelees': 12, 'appeler': 12, 'appeles':
12, 'appelle': 12, 'appels': 12, 'appelé': 12, 'assemblee': 14, 'atelier': 15, 'au': 18, 'audio': 19, 'avant': 20,
'bal': 6, 'banquet': 2, 'bapteme': 6, 'barbecue': 2, 'barbuc': 2, 'biennale': 6, 'biere': 2, 'bieres': 2, 'bistrot':
2, 'blanquette': 2, 'board': 0, 'boire': 22, 'bouffe': 2, 'bouffer': 24, 'bouffé': 2, 'bouillabaisse': 2,
'brainstorm': 0, 'brasserie': 2, 'brocante': 6, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 28, 'burger': 2,
'cafe': 26, 'cafes': 26, 'café': 26, 'call': 12, 'calls': 12, 'cantine': 2, 'cappuccino': 26, 'carte': 30,
'cassoulet': 2, 'ceremonie': 6, 'chatte': 29, 'chocolat': 31, 'choucroute': 2, 'coaching': 0, 'cocktail': 6, 'codir':
0, 'coffee': 26, 'collation': 2, 'colloque': 6, 'comite': 32, 'communion': 6, 'concert': 6, 'conf': 33, 'conference':
6, 'congres': 6, 'conseil': 36, 'convention': 6, 'copil': 0, 'coup': 38, 'coups': 39, 'courriel': 40, 'courriels': 40,
'courrier': 40, 'cours': 41, 'couscous': 2, 'cremaillere': 6, 'creperie': 2, 'crepes': 2, 'croise': 0, 'croisee': 0,
'croises': 0, 'croisé': 0, 'daily': 0, 'dans': 42, 'debrief': 0, 'degustation': 6, 'dej': 44, 'dejeune': 2,
'dejeuner': 2, 'dejeunera': 2, 'dejeunerai': 2, 'dejeuners': 2, 'dejeunons': 2, 'demo': 45, 'dine': 2, 'diner': 2,
'dinera': 2, 'dinerai': 2, 'dinons': 2, 'discord': 29, 'dm': 29, 'dèj': 2, 'débrief': 0, 'déj': 44, 'déjeune': 2,
'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 46, 'echange': 50, 'ecrit': 51, 'email': 40, 'emails':
40, 'en': 53, 'enterrement': 6, 'entretien': 0, 'entrevue': 0, 'espresso': 26, 'est': 54, 'etat': 56, 'eu': 59,
'evenement': 6, 'event': 6, 'evg': 6, 'evjf': 6, 'expo': 6, 'exposition': 6, 'expresso': 26, 'face': 61, 'facetime':
12, 'fait': 63, 'fest': 64, 'festival': 6, 'fete': 6, 'fetee': 6, 'fetes': 6, 'fiancailles': 6, 'foire': 6, 'fondue':
2, 'forum': 6, 'fête': 6, 'fêté': 6, 'gala': 6, 'google': 65, 'gouter': 2, 'grailler': 24, 'grillades': 2,
'gueuleton': 2, 'hackathon': 6, 'hangout': 12, 'inauguration': 6, 'insta': 29, 'intro': 66, 'jitsi': 12, 'journee':
69, 'journees': 70, 'kawa': 26, 'kawas': 26, 'kermesse': 6, 'kick': 71, 'kickoff': 0, 'lettre': 29, 'linkedin': 29,
'loto': 6, 'lunch': 2, 'm': 82, 'mail': 40, 'mails': 40, 'mange': 83, 'mangeons': 2, 'manger': 24, 'mangera': 2,
'mangé': 2, 'mariage': 6, 'match': 6, 'mattermost': 29, 'meet': 84, 'meetup': 6, 'mel': 40, 'mentorat': 0,
'mentoring': 0, 'message': 85, 'messages': 29, 'messenger': 29, 'mis': 87, 'mise': 90, 'mp': 29, 'msg': 29, 'msgs':
29, 'noisette': 26, 'nous': 92, 'obseques': 6, 'on': 94, 'one': 96, 'p': 98, 'paella': 2, 'par': 99, 'passage': 101,
'passation': 0, 'passe': 110, 'passee': 111, 'passé': 110, 'pause': 112, 'pendaison': 114, 'permanence': 0, 'petit':
115, 'pique': 116, 'pizza': 2, 'plancha': 2, 'point': 118, 'portes': 68, 'pot': 120, 'presente': 66, 'presentee': 66,
'pris': 122, 'projection': 6, 'présenté': 66, 'ptit': 97, 'raccrochant': 12, 'raccroche': 12, 'raccrocher': 12,
'raclette': 2, 'ramen': 2, 'rappele': 12, 'rappelee': 12, 'rattrapage': 0, 'rdv': 0, 'reception': 124, 'recital': 6,
'remise': 127, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 128, 'rendre': 129,
'rendu': 129, 'repas': 2, 'representation': 6, 'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0,
'reunion': 131, 'reunions': 0, 'reveillon': 6, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 132, 'salon': 6,
'seance': 0, 'seminaire': 6, 'session': 0, 'signal': 29, 'signature': 135, 'skype': 12, 'slack': 29, 'sms': 29,
'soiree': 6, 'sommet': 6, 'soupe': 2, 'souper': 2, 'soupé': 2, 'soutenance': 0, 'spectacle': 6, 'stand': 136,
'standup': 0, 'starbucks': 26, 'summit': 6, 'sur': 137, 'sushi': 2, 't': 132, 'table': 138, 'tajine': 2, 'tapas': 2,
'tartiflette': 2, 'tchat': 29, 'tel': 12, 'telegram': 29, 'telephone': 12, 'telephonique': 12, 'telephoniques': 12,
'tete': 140, 'texto': 29, 'textos': 29, 'the': 26, 'tour': 142, 'tournoi': 6, 'tutorat': 0, 'tél': 12, 'téléphone':
12, 'téléphoné': 12, 'un': 121, 'venu': 143, 'venue': 143, 'venues': 144, 'venus': 144, 'vernissage': 6, 'viber': 29,
'vide': 145, 'visio': 12, 'visioconf': 12, 'visioconference': 12, 'visios': 12, 'visite': 147, 'visitee': 0,
'visiter': 148, 'visité': 0, 'vivatech': 6, 'vocal': 29, 'vocaux': 29, 'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 29,
'webex': 12, 'webinaire': 6, 'webinar': 6, 'whatsapp': 29, 'whereby': 12, 'zoom': 12, 'à': 5, 'échange': 149,
'échangé': 150, 'évènement': 6, 'événement': 6}]

