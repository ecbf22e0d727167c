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
'apparemment': ('filler',), 'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1', 'sort_of_met',
'reached_me', 'attempt', 'imperative'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler': ('giveinf',
'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt',
'imperative'), 'appellera': ('give3',), 'appellerai': ('give1', 'lui_give'), 'appellerait': ('would_give',), 'appelé':
('hello', 'reach', 'sort_of_met', 'reached_me', 'attempt'), 'apporte': ('done', 'give1', 'give3', 'hand3', 'bring'),
'apporter': ('giveinf', 'bring'), 'apportera': ('give3', 'hand3', 'will_bring'), 'apporterai': ('give1',),
'apporterait': ('would_give',), 'apportons': ('bring',), 'apporté': ('done',), 'apprenait': ('verb3',), 'apprend':
('verb3', 'says'), 'apprendre': ('teach_inf',), 'appris': ('said', 'taught'), 'aprem': ('hello',), 'apres':
('hello',), 'architecte': ('pro',), 'argent': ('by_post',), 'arretait': ('verb3',), 'arrete': ('verb3', 'imperative'),
'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait': ('verb3',), 'arrive': ('hello', 'verb3', 'came'),
'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé': ('hello', 'came'), 'arrête': ('verb3', 'imperative'),
'article': ('helpful', 'paper'), 'artisan': ('pro',), 'assistant': ('rel',), 'assistante': ('rel',), 'associe':
('rel', 'imperative'), 'associee': ('rel',), 'associes': ('rel',), 'associé': ('rel',), 'assure': ('opines', 'vowed'),
'assureur': ('pro',), 'assuré': ('vowed',), 'astuce': ('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3',
'helps3', 'needs'), 'attendait': ('verb3', 'needs'), 'attendent': ('helps3',), 'attendrait': ('verb3',), 'attendre':
('urge_inf',), 'attends': ('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',),
'audition': ('rehearsed',), 'augmente': ('imperative',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura':
('verb3',), 'aurait': ('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'), 'automatise':
('imperative',), 'autre': ('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello',
'verb3'), 'avait': ('aux3', 'hello', 'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé':
('shifted',), 'avec': ('hello', 'to_place'), 'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip',
'remarks'), 'avocat': ('pro', 'rel'), 'avocate': ('pro', 'rel'), 'avoir': ('reach_inf',), 'avons': ('hello',),
'avoue': ('said',), 'avril': ('hello', 'name_words'), 'ayez': ('imperative',), 'baisse': ('imperative',), 'baisser':
('urge_inf',), 'balade': ('date',), 'balance': ('give1', 'give3'), 'balancer': ('giveinf',), 'banque': ('hello',),
'banquier': ('pro', 'rel'), 'bapteme': ('date',), 'barbecue': ('date',), 'bcp': ('filler',), 'beatrice':
('name_words',), 'beau': ('rel',), 'beaucoup': ('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger':
('name_words',), 'besoin': ('hello',), 'bien': ('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',),
'bieres': ('drink',), 'bilan': ('thing',), 'blanc': ('name_words',), 'blanche': ('name_words',), 'bloque': ('set',),
'boire': ('see_inf',), 'boite': ('hello', 'rel'), 'bon': ('name_words', 'good'), 'bonheur': ('name_words',), 'bonne':
('hello', 'span', 'good'), 'booke': ('set',), 'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3',
'imperative'), 'bossé': ('hello',), 'boucher': ('name_words',), 'boucle': ('hand3', 'do1'), 'bouclera': ('hand3',),
'bouffe': ('date',), 'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',),
'bouquet': ('by_post',), 'bouquin': ('helpful', 'paper'), 'bouteille': ('by_post',), 'boîte': ('hello', 'rel'),
'brevete': ('imperative',), 'briefe': ('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'bru': ('rel',),
'brun': ('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',),
'bruncherait': ('verb3',), 'brune': ('name_words',), 'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca':
('hello', 'it'), 'cadeau': ('by_post',), 'cafe': ('drink', 'date'), 'café': ('drink', 'date'), 'calcule': ('do1',),
'cale': ('hello', 'set', 'we_meet', 'invites'), 'calee': ('set',), 'caler': ('todo_inf',), 'call': ('date',), 'calé':
('hello', 'set', 'invites'), 'camille': ('name_words',), 'candidature': ('rehearsed',), 'canon': ('drink',), 'capte':
('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',),
'cardiologue': ('pro',), 'carre': ('name_words',), 'carreleur': ('pro',), 'carte': ('letter', 'reach_noun'), 'ce':
('det',), 'cede': ('handed',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',), 'cerise':
('name_words',), 'certainement': ('filler',), 'certifie': ('vowed',), 'ces': ('det', 'hello'), 'cet': ('det',),
'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'change': ('imperative',), 'chantier':
('hello',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',), 'chauffagiste':
('pro',), 'check': ('hand3',), 'checke': ('hand3',), 'checker': ('giveinf',), 'checklist': ('helpful', 'paper'),
'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello', 'verb3', 'give1', 'give3',
'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier':
('name_words',), 'chez': ('hello', 'to_place'), 'chiffre': ('give3', 'hand3', 'do1'), 'chiffrera': ('give3', 'hand3'),
'chiffres': ('thing',), 'chirurgien': ('pro',), 'choisis': ('imperative',), 'cine': ('drink', 'date'), 'cinq':
('hello', 'span'), 'claire': ('name_words',), 'cle': ('thing',), 'clemence': ('name_words',), 'clement':
('name_words',), 'cles': ('thing',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'coach': ('pro',),
'coacher': ('teach_inf',), 'code': ('do1',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'coiffeur': ('pro',),
'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',),
'commande': ('hello', 'do1'), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence':
('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',),
'commentaires': ('remarks',), 'commente': ('give1', 'read_it'), 'commenterai': ('give1',), 'commenté': ('read_it',),
'communique': ('give1', 'give3', 'handed'), 'communiquer': ('giveinf',), 'communiquera': ('give3',), 'communiquerait':
('would_give',), 'communiqué': ('handed',), 'compagne': ('rel',), 'compagnon': ('rel',), 'compile': ('do1',),
'complete': ('do1',), 'comptable': ('pro', 'rel'), 'comptait': ('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'),
'concentre': ('imperative',), 'concert': ('date',), 'concours': ('rehearsed',), 'conference': ('course',), 'confie':
('said', 'says', 'handed'), 'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give',
'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3',
'will_give', 'hand3_later', 'hand3', 'will_bring'), 'confirmerai': ('give1',), 'confirmerait': ('would_give',),
'confirmé': ('set', 'said'), 'confié': ('said', 'handed'), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait':
('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille':
('hello', 'verb3', 'bidding'), 'conseiller': ('pro',), 'conseillere': ('pro',), 'conseillé': ('hello', 'bidding'),
'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee': ('cheered',), 'constance':
('name_words',), 'constant': ('name_words',), 'construis': ('imperative',), 'construit': ('verb3',), 'consultant':
('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact': ('helpful', 'thing', 'reach_noun'),
'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf',
'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'), 'contrat': ('paper', 'thing'), 'contre':
('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees': ('thing', 'reach_noun'), 'copain': ('rel',),
'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('give1', 'read_it', 'hand3', 'do1'), 'corriger':
('review_inf',), 'corrigera': ('hand3_later', 'hand3', 'will_bring'), 'corrigé': ('read_it',), 'coup': ('drink',),
'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',
'helpful'), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'couturiere':
('pro',), 'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',),
'craquait': ('verb3',), 'craque': ('verb3',), 'cree': ('imperative',), 'cremaillere': ('date',), 'creneau': ('date',),
'critique': ('read_it',), 'critiques': ('remarks',), 'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises':
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
'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3', 'imperative'), 'demenageait': ('verb3',),
'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demenageur': ('pro',), 'demenageurs': ('pro',), 'demi': ('drink',
'span'), 'demie': ('span',), 'demis': ('drink',), 'demo': ('date', 'rehearsed'), 'dentiste': ('pro',), 'depanne':
('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'deploie': ('do1',),
'depose': ('done', 'give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'deposer': ('giveinf',), 'deposera':
('give3', 'hand3', 'will_bring'), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',),
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
'i_meet'), 'déjeuné': ('hello',), 'délègue': ('imperative',), 'délégue': ('imperative',), 'démo': ('date',
'rehearsed'), 'déménage': ('verb3', 'imperative'), 'déplacé': ('shifted',), 'dépose': ('give1', 'give3', 'helps3',
'imperative', 'hand3', 'do1'), 'déposé': ('done',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date',
'see_inf'), 'dîné': ('hello',), 'ebeniste': ('pro',), 'echange': ('hello',), 'echantillon': ('by_post',),
'echantillons': ('by_post', 'thing'), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',),
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
('imperative',), 'ex': ('rel',), 'exam': ('rehearsed',), 'examen': ('rehearsed',), 'excel': ('helpful', 'paper'),
'excellent': ('good',), 'excellente': ('good',), 'exemple': ('helpful',), 'exemples': ('helpful',), 'exige':
('needs',), 'expedie': ('done', 'writes'), 'expert': ('pro',), 'expliquait': ('verb3',), 'explique': ('verb3',
'opines', 'said', 'says', 'taught'), 'expliquer': ('teach_inf',), 'expliqué': ('said', 'taught'), 'expo': ('date',),
'exporte': ('imperative',), 'expose': ('rehearsed',), 'externalise': ('imperative',), 'fabre': ('name_words',),
'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire': ('giveinf', 'urge_inf'), 'fais': ('give1',
'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello', 'verb3', 'sort_of_met', 'we_meet',
'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello', 'should'),
'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee':
('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello', 'rel'), 'fera': ('verb3',), 'ferai':
('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'), 'ferme': ('verb3', 'imperative'),
'fermera': ('verb3',), 'ferrand': ('name_words',), 'ferronnier': ('pro',), 'fete': ('verb3',), 'fetent': ('verb3',),
'fetera': ('verb3',), 'fevrier': ('hello',), 'fiche': ('helpful', 'reach_noun'), 'fiches': ('helpful',), 'fichier':
('helpful', 'paper'), 'fichiers': ('helpful',), 'file': ('give1', 'give3', 'lui_give', 'handed'), 'filer':
('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',), 'fille': ('hello',
'rel'), 'filleul': ('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',), 'finalise': ('hand3', 'do1'),
'finalisera': ('hand3',), 'fini': ('hello',), 'finira': ('verb3', 'hand3', 'will_bring'), 'finis': ('imperative',
'do1'), 'finit': ('verb3', 'hand3'), 'fixe': ('hello', 'set', 'hand3'), 'fixee': ('set',), 'fixer': ('todo_inf',),
'fixé': ('hello', 'set'), 'fleur': ('name_words',), 'fleurs': ('by_post',), 'flippe': ('verb3',), 'fonce':
('imperative',), 'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',), 'foot': ('drink', 'date'),
'footing': ('drink',), 'foret': ('name_words',), 'formation': ('course',), 'former': ('teach_inf',), 'fort':
('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder': ('giveinf',), 'fourni': ('handed',),
'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3', 'hand3_later', 'will_bring'), 'fournirai':
('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournisseur': ('pro',), 'fournisseuse': ('pro',),
'fournit': ('give3', 'will_give', 'send3'), 'franc': ('name_words',), 'france': ('name_words',), 'freelance':
('pro',), 'frere': ('hello', 'rel'), 'fête': ('verb3',), 'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera':
('verb3',), 'gala': ('date',), 'galerait': ('verb3',), 'galere': ('verb3',), 'garagiste': ('pro',), 'garance':
('name_words',), 'garanti': ('vowed',), 'garde': ('imperative',), 'garder': ('urge_inf',), 'gateau': ('by_post',),
'gauthier': ('name_words',), 'gendre': ('rel',), 'generaliste': ('pro',), 'geometre': ('pro',), 'gerait': ('verb3',),
'gere': ('verb3',), 'gestionnaire': ('pro',), 'glisse': ('handed',), 'glissé': ('handed',), 'golf': ('drink',),
'gouter': ('drink',), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'graphiste':
('pro',), 'graveur': ('pro',), 'grille': ('helpful',), 'gros': ('name_words',), 'grosse': ('span',), 'guide':
('helpful', 'paper'), 'gyneco': ('pro',), 'h': ('span', 'hours'), 'habitait': ('verb3',), 'habite': ('verb3',),
'heberge': ('helps3',), 'hebergent': ('helps3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'),
'heure': ('hello', 'date', 'time_span', 'span', 'hours'), 'heures': ('hello', 'span', 'hours'), 'hier': ('hello',),
'hiver': ('name_words',), 'hospitalise': ('fate',), 'hospitalisee': ('fate',), 'hui': ('hello',), 'huit': ('hello',),
'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'illustrateur': ('pro',), 'illustratrice': ('pro',),
'ils': ('they', 'hello'), 'impressions': ('remarks',), 'imprime': ('give1', 'give3', 'do1'), 'imprimer': ('giveinf',),
'imprimeur': ('pro',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'inculque': ('taught',),
'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',),
'insistait': ('verb3',), 'insiste': ('verb3', 'opines', 'imperative'), 'installe': ('hand3',), 'installera':
('will_bring',), 'intervention': ('course',), 'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira':
('give3',), 'introduirait': ('would_give',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit':
('give3',), 'investira': ('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',), 'investisseur':
('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee':
('reached_me', 'invites'), 'invitent': ('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera':
('give3',), 'inviterait': ('would_give',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira':
('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello',
'imperative'), 'janvier': ('hello',), 'jardinier': ('pro',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging':
('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour':
('hello', 'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',),
'juin': ('hello', 'name_words'), 'jure': ('opines', 'vowed'), 'juriste': ('pro',), 'juré': ('vowed',), 'jus':
('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'kine': ('pro',),
'kinesitherapeute': ('pro',), 'kit': ('helpful',), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them',
'det', 'hello', 'any_det', 'article', 'obj'), 'lache': ('give3', 'imperative'), 'laisse': ('handed', 'attempt',
'imperative'), 'laisser': ('urge_inf',), 'laissé': ('handed', 'attempt'), 'lambert': ('name_words',), 'lancait':
('verb3',), 'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',),
'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon':
('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',), 'legue': ('handed',),
'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them',
'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'),
'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'licencie': ('fate',), 'licenciee': ('fate',),
'lien': ('letter', 'helpful', 'paper'), 'lionne': ('name_words',), 'lirai': ('give1',), 'lis': ('give1',), 'liste':
('helpful', 'paper', 'thing'), 'livre': ('done', 'by_post', 'give1', 'give3', 'will_give', 'helpful', 'paper',
'send3', 'hand3', 'do1'), 'livrer': ('giveinf', 'hand_inf', 'causative'), 'livrera': ('give3', 'will_give', 'send3',
'hand3_later', 'hand3', 'will_bring'), 'livrerai': ('give1',), 'livrerait': ('would_give',), 'livré': ('done',),
'longuement': ('filler',), 'loue': ('imperative',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui':
('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm':
('me',), 'ma': ('my', 'hello', 'any_det'), 'macon': ('pro',), 'mai': ('name_words',), 'mail': ('letter', 'attempt',
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
'memoire': ('rehearsed',), 'mentorat': ('date',), 'menuisier': ('pro',), 'mercier': ('name_words',), 'mercredi':
('hello',), 'mere': ('rel',), 'merge': ('hand3',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter',
'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met': ('verb3', 'give3', 'hand3'),
'methode': ('helpful',), 'methodo': ('helpful',), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',),
'mettra': ('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier':
('name_words',), 'michel': ('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute':
('span',), 'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'),
'modeles': ('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment':
('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative',
'hand3'), 'montent': ('verb3',), 'monter': ('urge_inf',), 'monteur': ('pro',), 'montre': ('give1', 'reached_me',
'lui_give', 'said', 'imperative', 'taught'), 'montrer': ('giveinf', 'teach_inf'), 'montrera': ('give3',), 'montrerai':
('give1',), 'montrerait': ('would_give',), 'montré': ('reached_me', 'said', 'taught'), 'mort': ('fate',), 'morte':
('fate',), 'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler',
'hello'), 'n': ('not', 'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative', 'fate'), 'nee': ('fate',),
'negocie': ('imperative',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece':
('rel',), 'noel': ('name_words',), 'noir': ('name_words',), 'nom': ('thing', 'reach_noun'), 'noms': ('thing',),
'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'), 'notaire': ('pro',), 'note': ('made3',), 'notes':
('remarks', 'helpful', 'paper'), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',), 'nounou': ('pro',), 'nous':
('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'novembre': ('hello',), 'nuit': ('time_span',),
'numero': ('thing', 'reach_noun'), 'numeros': ('reach_noun',), 'nutritionniste': ('pro',), 'né': ('fate',), 'oceane':
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
'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'pars': ('imperative',),
'part': ('verb3',), 'partage': ('done', 'give1', 'give3', 'handed', 'send3', 'do1'), 'partager': ('giveinf',
'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé':
('done', 'handed'), 'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',),
'parti': ('hello', 'fate'), 'partie': ('hello', 'fate'), 'partira': ('verb3',), 'parvenir': ('causative',), 'pas':
('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('hello', 'verb3', 'reach',
'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees':
('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf', 'causative'), 'passera': ('give3',),
'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé': ('hello',
'reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello',
'reached_me', 'imperative', 'do1'), 'payer': ('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done',
'hello', 'reached_me'), 'peaufiner': ('review_inf',), 'pediatre': ('pro',), 'peint': ('hand3',), 'peintre': ('pro',),
'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent':
('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'persiste':
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
'the': ('drink',), 'these': ('rehearsed',), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiendrait':
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
('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'viré': ('done', 'fate'), 'visait': ('verb3',), 'vise':
('verb3', 'imperative'), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité':
('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vitrier': ('pro',), 'vivait':
('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois':
('i_meet',), 'voisin': ('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'),
'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre': ('hello',), 'voudra': ('verb3',),
'voudrait': ('verb3', 'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding', 'needs'), 'vous': ('hello',),
'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',),
'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello',
'sort_of_met'), 'webmaster': ('pro',), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',),
'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello',)}


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
'promis': 52, 'promise': 52, 'promises': 52}, {'...': 43}, {'<any_det>': 62}, {'<until>': 18}, {'...': 64}, {'d': 65,
'de': 65, 'des': 65, 'du': 65, 'par': 65}, {'...': 45, '<any_det>': 59, '<thing>': 61, 'apporter': 63, 'deposer': 63,
'envoi': 66, 'livraison': 66, 'ramener': 63, 'rapporter': 63, 'reception': 66, 'remettre': 63, 'remise': 66, 'rendre':
63, 'retour': 66, 'transferer': 63, 'transmettre': 63}, {'envoyer': 55, 'livrer': 55, 'payer': 55, 'rembourser': 55,
'rendre': 55, 'renvoyer': 55}, {'^': 68}, {'que': 8}, {'appris': 70}, {'$$': 8}, {'hui': 72}, {'D': 72, 'aujourd':
73}, {'N': 74}, {'d': 75, 'de': 75}, {'': (0, 'missed')}, {'$$': 77}, {'occupe': 78, 'occupee': 78, 'occupé': 78},
{'encore': 79, 'occupe': 78, 'occupee': 78, 'occupé': 78, 'toujours': 79}, {'est': 80, 'etait': 80}, {'sonnait': 80,
'sonne': 80}, {'<thing>': 18}, {'^': 83}, {'...': 55}, {'0': 85, '<any_det>': 85, '<my>': 85, '<their>': 85, 'ca': 85,
'leur': 85, 'lui': 85, 'tout': 85}, {'<give1>': 86, 'boucle': 86, 'finis': 86, 'redige': 86, 'rédige': 86, 'signe':
86, 'termine': 86}, {'^': 87, 'ai': 71}, {'^': 87}, {'': (13, 'talk'), '<fate>': 8}, {'<fate>': 8, 'accouche': 8,
'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8, 'déménagé': 8, 'ete': 90, 'eu': 8, 'fait':
8, 'mourir': 8, 'perdu': 8}, {'<fate>': 8, 'a': 8, 'en': 8, 'à': 8}, {'est': 90}, {'': (13, 'talk'), '<fate>': 8,
'accouche': 8, 'accoucher': 8, 'accouché': 8, 'avoir': 8, 'changer': 8, 'demenage': 8, 'demenager': 8, 'divorce': 8,
'divorcé': 8, 'déménagé': 8, 'etre': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'partir': 8, 'perdu': 8, 'prendre': 8, 'se':
13}, {'<fate>': 8, 'accouche': 8, 'accoucher': 8, 'accouché': 8, 'demenage': 8, 'divorce': 8, 'divorcé': 8,
'déménagé': 8, 'eu': 8, 'fait': 8, 'mourir': 8, 'perdu': 8}, {'de': 95}, {'<fate>': 8, 'a': 91, 'attend': 8, 'est':
92, 'ne': 11, 's': 93, 'va': 94, 'vient': 96}, {'N': 97}, {'d': 98, 'de': 98, 'du': 98}, {'<rel>': 99}, {'j': 89,
'je': 89}, {'oublier': 0}, {'pas': 102}, {'': (11, 'thinking')}, {'a': 104, 'à': 104}, {'...': 3, '<handed>': 7,
'<rel>': 17, '<they>': 24, 'D': 31, 'N': 39, '^': 67, 'a': 69, 'ai': 71, 'anniv': 76, 'anniversaire': 76, 'appris':
70, 'c': 81, 'ca': 82, 'devait': 84, 'doit': 84, 'encore': 79, 'fete': 76, 'fête': 76, 'j': 88, 'je': 89, 'l': 100,
'la': 100, 'le': 100, 'ligne': 80, 'moi': 101, 'ne': 103, 'occupe': 78, 'occupee': 78, 'occupé': 78, 'pas': 102,
'pense': 105, 'pensé': 105, 'toujours': 79, 'à': 69}, {'<any_det>': 83, '<thing>': 18}, {'D': 8}, {'^': 107, 'anniv':
108, 'anniversaire': 108}, {':': 109}, {'<tip>': 40}, {'': (5, 'mine'), 'l': 111, 'leur': 111, 'son': 111, 'un': 111},
{'N': 112}, {'': (5, 'mine'), 'a': 113, 'l': 111, 'leur': 111, 'son': 111, 'un': 111, 'à': 113}, {'pendante': 40,
'prevu': 40, 'prevue': 40, 'promis': 40, 'promise': 40}, {'vous': 40}, {'point': 40}, {'a': 40, 'avec': 40, 'rdv': 40,
'rendez': 116, 'un': 117, 'à': 40}, {'a': 40, 'à': 40}, {'N': 40}, {'': (5, 'mine'), 'a': 120, 'à': 120}, {'': (5,
'mine'), 'a': 40, 'avec': 40, 'rdv': 40, 'rendez': 116, 'un': 117, 'à': 40}, {'l': 111, 'leur': 111, 'son': 111, 'un':
111}, {'N': 123}, {'a': 124, 'l': 111, 'leur': 111, 'son': 111, 'un': 111, 'à': 124}, {'<giveinf>': 40,
'<mine_thing>': 55, '<todo_inf>': 40, 'acheter': 40, 'commander': 40, 'contacter': 40, 'demander': 114, 'envoi': 115,
'faire': 118, 'leur': 41, 'livraison': 115, 'lui': 41, 'offrir': 40, 'parler': 118, 'penser': 119, 'poser': 121,
'prendre': 122, 'prevoir': 40, 'recontacter': 40, 'reponse': 115, 'reserver': 40, 'solliciter': 125, 'voir': 118},
{'^': 40}, {':': 127}, {'faire': 128}, {'': (3, 'advice')}, {'^': 130}, {':': 131}, {'...': 132}, {':': 131, 'd': 133,
'de': 133, 'du': 133}, {'': (18, 'gave:mentoring')}, {'^': 135}, {'^': 107}, {':': 137}, {'N': 128}, {'etape': 128},
{'a': 129, 'à': 129}, {'d': 133, 'de': 133, 'du': 133}, {'N': 110, '^': 126, 'a': 129, 'action': 128, 'actions': 128,
'avis': 134, 'coaching': 136, 'conseil': 134, 'conseils': 134, 'elle': 138, 'il': 138, 'inviter': 0, 'je': 128, 'lui':
138, 'mentorat': 136, 'mentoring': 136, 'moi': 128, 'nous': 128, 'pour': 139, 'prochaine': 140, 'reco': 134,
'recommandation': 132, 'recommandations': 132, 'reste': 141, 'suggestion': 132, 'verdict': 142, 'visiter': 0, 'voir':
0, 'à': 129}, {'': (22, 'gave:volunteering')}, {'^': 144}, {'^': 144, 'a': 145, 'au': 145, 'aux': 145, 'chez': 145,
'pour': 145, 'à': 145}, {'N': 136}, {'N': 136, 'a': 147, 'avec': 147, 'pour': 147, 'à': 147}, {'benevolat': 146,
'coaching': 148, 'mentorat': 148, 'mentoring': 148, 'tutorat': 148}, {'de': 149}, {'h': 150, 'heure': 150, 'heures':
150}, {'': (21, 'gave:encouragement')}, {'^': 152}, {'N': 153}, {'': (1, 'moved')}, {'eau': 77}, {'l': 156}, {'a':
157, 'à': 157}, {'<set>': 25, '<shifted>': 155, 'annule': 77, 'annulee': 77, 'annulé': 77, 'caduc': 77, 'tombe': 158,
'tombé': 158, 'zappe': 77}, {'N': 5}, {'a': 160, 'à': 160}, {'...': 161, '^': 4}, {'d': 162, 'de': 162, 'des': 162,
'du': 162}, {'<reach_noun>': 163}, {'': (19, 'gave:resource')}, {'^': 165}, {'N': 166}, {'a': 167, 'à': 167}, {'...':
168}, {'d': 5, 'de': 5, 'des': 5, 'du': 5}, {'<reach_noun>': 170}, {'<any_det>': 171}, {'N': 165}, {'a': 173, 'à':
173}, {'<helpful>': 174}, {'<helpful>': 165}, {'<any_det>': 175, 'ma': 176, 'mes': 176, 'mon': 176, 'nos': 176,
'notre': 176}, {'ma': 176, 'mes': 176, 'mon': 176, 'nos': 176, 'notre': 176}, {'<any_det>': 171, '^': 178}, {'N':
179}, {'<any_det>': 164, '<my>': 169, 'N': 172, '^': 177, 'a': 180, 'à': 180}, {'<their>': 135}, {'^': 182}, {'a':
183, 'sur': 183, 'à': 183}, {'N': 184}, {'^': 135, 'a': 136, 'avec': 136, 'pour': 136, 'sur': 136, 'à': 136},
{'coaching': 186, 'mentorat': 186, 'mentoring': 186, 'tutorat': 186}, {'avec': 185}, {'avec': 185, 'de': 187,
'passee': 188, 'passees': 188}, {'': (14, 'together')}, {'ensemble': 190}, {'<drink>': 25}, {'le': 192, 'un': 192},
{'': (23, 'contact')}, {'eu': 194, 'eue': 194}, {'ai': 195}, {'avec': 25, 'chez': 25}, {'chez': 25, 'prendre': 25,
'saluer': 25, 'voir': 25}, {'appeler': 77}, {'voir': 77}, {'appeler': 77, 'ecrire': 77, 'l': 199, 'la': 200, 'le':
200, 'passer': 77, 'voir': 77}, {'...': 191, '<i_meet>': 25, 'bois': 193, 'l': 196, 'mange': 197, 'passe': 198,
'prends': 193, 'voulais': 201, 'voulait': 201}, {'': (8, 'asked')}, {'demander': 203, 'poser': 203, 'savoir': 203},
{'demander': 203, 'lui': 204, 'poser': 203, 'savoir': 203}, {'pour': 205}, {'N': 206}, {'a': 207, 'à': 207},
{'<giveinf>': 18}, {'<giveinf>': 18, 'en': 209, 'l': 209, 'la': 209, 'le': 209, 'les': 209}, {'m': 210, 'me': 210,
'nous': 210}, {'^': 211}, {'^': 211, 'encore': 212}, {'<should>': 130}, {'^': 214}, {'gente': 215}, {'^': 214, 'a':
216, 'eu': 215, 'je': 215, 'on': 215, 'yo': 215}, {'qu': 217, 'que': 217}, {'et': 218}, {'devrait': 130, 'doit': 130,
'fallait': 130, 'faudrait': 130, 'faut': 130}, {'mieux': 130}, {'devrait': 130, 'doit': 130, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferait': 130, 'n': 220, 'ne': 220, 'vaudrait': 221, 'vaut': 221}, {'^': 222}, {'': (13,
'talk'), '...': 219, 'il': 223, 'on': 223}, {'<should>': 130, 'n': 214, 'ne': 214}, {'^': 225}, {'': (13, 'talk'),
'...': 219, 'je': 226, 'nous': 226, 'on': 226}, {'qu': 224, 'que': 227}, {'': (16, 'gave:feedback')}, {'^': 229},
{'<their>': 230, 'l': 230, 'la': 230, 'le': 230, 'les': 230}, {'': (9, 'told')}, {'a': 232, 'à': 232}, {'vous': 25},
{'<date>': 25, 'rendez': 234}, {'D': 25, 'avec': 25, 'la': 25, 'le': 25, 'pour': 25, 'un': 235, 'une': 235}, {'D':
155}, {'': (1, 'moved'), '...': 237}, {'D': 155, 'a': 155, 'au': 155, 'd': 155, 'de': 155, 'du': 238, 'en': 155, 'la':
155, 'le': 155, 'notre': 155, 'pour': 155, 'son': 155, 'à': 155}, {'': (17, 'gave:knowledge')}, {'^': 240},
{'comment': 241, 'pourquoi': 241}, {'...': 242, '^': 240, 'a': 241, 'comment': 241, 'l': 241, 'la': 241, 'le': 241,
'les': 241, 'pourquoi': 241, 'à': 241}, {'N': 243}, {'a': 244, 'à': 244}, {'': (5, 'mine'), 'encore': 40}, {'dois':
246}, {'<give3>': 18}, {'<give3>': 18, 'l': 248, 'la': 248, 'le': 248, 'les': 248}, {'me': 249, 'nous': 249}, {'et':
250}, {'...': 251, '<any_det>': 20, '<my>': 20, 'D': 18}, {'D': 18, 'et': 250}, {'...': 253, '<any_det>': 20, '<my>':
20, 'D': 18}, {'<until>': 18, 'D': 18}, {'...': 255}, {'pret': 19, 'prete': 19, 'pretes': 19, 'prets': 19, 'prête':
19}, {'...': 257}, {'<any_det>': 258, 'deconseille': 130, 'déconseille': 130, 'déconseillé': 130}, {'<any_det>': 258},
{'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d': 262}, {'coup': 263, 'oeil': 18, 'œil': 18}, {'un': 264, 'une':
264}, {'deconseille': 130, 'déconseille': 130, 'déconseillé': 130}, {'<give3>': 18, '<would_give>': 18}, {'<give3>':
18, '<would_give>': 18, 'a': 266, 'en': 248, 'l': 267, 'la': 267, 'le': 267, 'les': 267}, {'<thing>': 18,
'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis': 18, 'plan': 18, 'prix': 18, 'recu': 18, 'releve': 18,
'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18, 'virement': 18}, {'retours': 18}, {'intro': 18}, {'virement':
18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point': 18, 'retour': 18, 'topo': 18}, {'intro': 18, 'offre': 18,
'proposition': 18}, {'<any_det>': 269, 'des': 270, 'l': 271, 'le': 272, 'parvenir': 18, 'passer': 18, 'signe': 18,
'son': 273, 'suivre': 18, 'un': 274, 'une': 275}, {'contact': 18, 'copie': 18, 'lien': 18, 'relation': 18}, {'en':
277}, {'signe': 18}, {'courant': 18}, {'au': 280}, {'courant': 18, 'jus': 18}, {'au': 282}, {'<give3>': 18,
'<would_give>': 18, 'deconseille': 130, 'dira': 18, 'déconseille': 130, 'déconseillé': 130, 'en': 248, 'fait': 276,
'l': 267, 'la': 267, 'le': 267, 'les': 267, 'met': 278, 'mettra': 278, 'redit': 18, 'refait': 279, 'tiendra': 281,
'tient': 283}, {'<give3>': 18, '<would_give>': 18, 'a': 266, 'deconseille': 130, 'déconseille': 130, 'déconseillé':
130, 'en': 248, 'fait': 276, 'l': 267, 'la': 267, 'le': 267, 'les': 267, 'met': 278, 'mettra': 278, 'tient': 281},
{'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'mesurer': 20, 'poser': 20, 'prendre': 20,
'recuperer': 20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer':
20, 'livrer': 20, 'me': 286, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20,
'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 288}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20,
'livrer': 20, 'me': 286, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20,
'signer': 20, 'vers': 288}, {'<hand3>': 252, '<send3>': 254, '<will_bring>': 256, '<will_give>': 18, 'a': 259, 'aura':
260, 'deconseille': 130, 'demonte': 261, 'donne': 265, 'donnera': 265, 'déconseille': 130, 'déconseillé': 130,
'installe': 261, 'installera': 261, 'jette': 265, 'jettera': 265, 'jetterait': 265, 'm': 268, 'me': 284, 'monte': 261,
'montera': 261, 'nettoie': 261, 'nous': 285, 'passe': 287, 'passera': 287, 'pose': 261, 'posera': 261, 'repare': 261,
'reparera': 261, 'repasse': 287, 'repassera': 287, 'reviendra': 289, 'reviennent': 289, 'revient': 290, 'viendra':
287, 'vient': 287}, {'qu': 8, 'que': 8}, {'l': 248, 'la': 248, 'le': 248, 'les': 248}, {'me': 293, 'nous': 293},
{'et': 294}, {'...': 295}, {'<made3>': 296}, {'': (4, 'needs_from_me')}, {'<my>': 298}, {'part': 298}, {'ma': 300,
'notre': 300}, {'D': 298, 'de': 301}, {'...': 302}, {'^': 303}, {'...': 302, '<my>': 298}, {'^': 305}, {'D': 298},
{'...': 307}, {'^': 308}, {'^': 298}, {'j': 310, 'je': 310}, {'^': 299, 'd': 304, 'de': 306, 'des': 309, 'du': 309,
'que': 311}, {'appeler': 77, 'contacter': 77, 'joindre': 77, 'parler': 77, 'voir': 77}, {'me': 313, 'nous': 313},
{'a': 314, 'de': 314, 'à': 314}, {'^': 130, 'd': 131, 'de': 131}, {'faut': 130}, {'<imperative>': 130, 'faut': 130,
'il': 317, 'jamais': 130, 'n': 130, 'ne': 130, 'surtout': 130}, {'^': 318}, {'<inf>': 130, 'ne': 130, 'pas': 130},
{'^': 320}, {'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 322}, {'devrait': 130, 'doit': 130, 'faudrait':
130, 'faut': 130, 'vaudrait': 130, 'vaut': 130}, {'': (3, 'advice'), 'mieux': 130}, {'<would_give>': 18, 'devrait':
130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'm': 18, 'me': 18, 'ne': 324, 'nous': 18, 'valait':
221, 'vaudrait': 130, 'vaut': 325}, {'^': 326}, {'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut':
130, 'ne': 324, 'valait': 221, 'vaudrait': 130, 'vaut': 325}, {'^': 328}, {'elle': 323, 'il': 327, 'on': 329}, {':':
319, 'd': 321, 'de': 321, 'qu': 330}, {'j': 215, 'je': 215, 'on': 215}, {'que': 332}, {'penser': 333}, {'de': 334},
{'air': 335}, {'<imperative>': 130}, {'^': 337}, {':': 338}, {'attendrait': 131, 'choisirait': 131, 'ferait': 131,
'garderait': 131, 'irait': 131, 'prendrait': 131, 'vendrait': 131}, {'place': 340}, {'d': 131, 'de': 131, 'qu': 131,
'que': 131}, {'': (6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 343}, {'^': 343, 'd': 344, 'de': 344}, {'m':
18, 'me': 18, 'nous': 18}, {'^': 346}, {'d': 347, 'de': 347}, {'<said>': 292, '^': 297, 'besoin': 312, 'cherche': 315,
'cherché': 315, 'conseille': 316, 'conseillé': 316, 'dit': 331, 'essaye': 315, 'l': 336, 'lance': 339, 'lancé': 339,
'ma': 341, 'preconise': 342, 'promis': 345, 'propose': 348, 'proposé': 348, 'préconise': 342, 'préconisé': 342,
'recommande': 342, 'recommandé': 342, 'suggere': 342, 'suggère': 342, 'suggéré': 342, 'tente': 315}, {'<giveinf>': 18,
'm': 18, 'me': 18, 'nous': 18}, {'^': 350}, {'d': 351, 'de': 351}, {'<until>': 298}, {'...': 353}, {'0': 354, 'des':
354, 'deux': 354, 'la': 354, 'le': 354, 'les': 354, 'ma': 354, 'mes': 354, 'mon': 354, 'nos': 354, 'notre': 354,
'plusieurs': 354, 'quatre': 354, 'quelques': 354, 'trois': 354, 'un': 354, 'une': 354}, {'^': 130, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 310, 'lui': 310, 'mange': 8, 'parle': 8, 'passe': 8, 'se':
8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 356}, {'^': 130, 'leur': 310, 'lui': 310}, {'^': 130, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8,
'y': 8}, {'on': 359}, {'je': 358, 'l': 360, 'nous': 356, 'on': 131}, {'^': 355, 'qu': 357, 'que': 361}, {'de': 288},
{'parler': 363}, {'^': 364}, {'...': 302, '0': 354, '<my>': 298, 'deux': 354, 'plusieurs': 354, 'quatre': 354,
'quelques': 354, 'trois': 354}, {'moi': 298, 'nous': 298}, {'^': 367}, {'leur': 310, 'lui': 310}, {'on': 369}, {'^':
298, 'leur': 310, 'lui': 310}, {'j': 310, 'je': 371, 'nous': 369}, {'^': 299}, {'de': 301}, {'^': 374}, {'appel': 375,
'devis': 375, 'mail': 375, 'rappel': 375, 'retour': 375}, {'^': 366, 'd': 368, 'de': 368, 'qu': 370, 'que': 372,
'toujours': 373, 'un': 376}, {'<until>': 40, 'D': 40}, {'...': 378, '<until>': 40, 'D': 40}, {'<my>': 379}, {'^':
380}, {'...': 378}, {'<my>': 382}, {'^': 383}, {'elle': 323, 'il': 323}, {'qu': 385}, {'dit': 386}, {'la': 77, 'là':
77, 'passe': 77, 'passee': 77, 'passé': 77, 'pu': 77, 'venu': 77, 'venue': 77}, {'pas': 388}, {'a': 389, 'est': 389,
'pas': 388}, {'a': 389, 'est': 389, 'n': 390, 'ne': 390, 'pas': 388}, {'a': 389, 'elle': 391, 'est': 389, 'il': 391,
'n': 390, 'ne': 390, 'pas': 388}, {'mais': 392}, {'la': 393, 'là': 393}, {'rejoindre': 393}, {'nous': 393}, {'a': 396,
'à': 396}, {'joindre': 397}, {'etre': 394, 'nous': 395, 'passer': 393, 'se': 398, 'venir': 393}, {'sur': 373}, {'de':
131, 'qu': 131, 'que': 131}, {'avis': 401}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8,
'si': 8}, {'0': 354, '<my>': 298, 'des': 354, 'deux': 354, 'la': 354, 'le': 354, 'les': 354, 'ma': 354, 'mes': 354,
'mon': 354, 'nos': 354, 'notre': 354, 'plusieurs': 354, 'quatre': 354, 'quelques': 354, 'trois': 354, 'un': 354,
'une': 354}, {'je': 369, 'nous': 369}, {'^': 404, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu': 370,
'quand': 8, 'que': 405, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 407, 'la': 407, 'le': 407, 'les':
407}, {'m': 408, 'me': 408, 'nous': 408}, {'^': 409}, {'^': 409, 'etre': 394, 'nous': 395, 'passer': 393, 'se': 398,
'venir': 393}, {'<inf>': 130}, {'^': 412}, {'devrait': 130, 'doit': 130, 'faudrait': 130, 'faut': 130, 'ne': 324,
'vaudrait': 130, 'vaut': 130}, {'^': 414}, {'il': 415, 'on': 415}, {'d': 413, 'de': 413, 'qu': 416}, {'<giveinf>':
130, '<inf>': 130, 'ne': 130, 'pas': 130}, {'^': 418}, {'devait': 130, 'devrait': 130, 'doit': 130, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferait': 130, 'm': 18, 'me': 18, 'ne': 324, 'nous': 18, 'vaudrait': 130, 'vaut': 130},
{'^': 420}, {'route': 130}, {'betise': 130, 'erreur': 130}, {'fausse': 422, 'une': 423}, {'fais': 424, 'fait': 424,
'ferais': 424}, {'^': 425}, {'devait': 130, 'devrait': 130, 'doit': 130, 'fais': 424, 'fait': 424, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferais': 424, 'ferait': 130, 'ne': 324, 'vaudrait': 130, 'vaut': 130}, {'^': 427},
{'elle': 347, 'il': 421, 'j': 426, 'je': 426, 'on': 428}, {'<should>': 130, 'fais': 424, 'fait': 424, 'ferais': 424},
{'^': 430}, {'j': 426, 'je': 431, 'nous': 215, 'on': 431}, {':': 319, 'd': 419, 'de': 419, 'qu': 429, 'que': 432},
{'...': 64, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>': 434, 'revenir': 435}, {'^': 436}, {'<hand_inf>':
18}, {'^': 438}, {'sa': 18, 'ses': 18, 'son': 18}, {'^': 440}, {'a': 441, 'à': 441}, {'parle': 442}, {'a': 77,
'absent': 77, 'absente': 77, 'absents': 77, 'au': 77, 'chez': 77, 'en': 77, 'parti': 77, 'partie': 77, 'pas': 77,
'sorti': 77, 'sortie': 77, 'sortis': 77, 'à': 77}, {'etais': 444, 'etions': 444}, {'etais': 444, 'etions': 444, 'n':
445}, {'j': 446, 'je': 446, 'nous': 446}, {'que': 447}, {'alors': 448, 'pendant': 448}, {'maison': 194}, {'la': 450},
{'bureau': 194}, {'moi': 194}, {'moi': 194, 'nous': 194}, {'bonjour': 194}, {'voir': 194}, {'...': 449, 'D': 194, 'a':
451, 'au': 452, 'avec': 453, 'boire': 194, 'chez': 454, 'dejeuner': 194, 'diner': 194, 'dire': 455, 'dîner': 194,
'ici': 194, 'me': 456, 'nous': 456, 'prendre': 194, 'à': 451}, {'je': 215, 'nous': 215, 'on': 215}, {'que': 458},
{'pour': 347}, {'^': 130, 'j': 215, 'je': 215, 'on': 215}, {'de': 131, 'qu': 131, 'que': 461}, {'accord': 460, 'avis':
462}, {'j': 131, 'je': 131, 'nous': 131, 'on': 131}, {'que': 464}, {'<came>': 457, 'cense': 347, 'censee': 347,
'convaincu': 459, 'convaincue': 459, 'd': 463, 'ok': 460, 'partant': 460, 'partante': 460, 'persuade': 459,
'persuadee': 459, 'pour': 465}, {'devrait': 130, 'doit': 130, 'fais': 424, 'fait': 424, 'faudrait': 130, 'faut': 130,
'ferais': 424, 'ne': 324, 'vaudrait': 130, 'vaut': 130}, {'^': 467}, {'il': 415, 'j': 426, 'je': 426, 'on': 468},
{'j': 426, 'je': 426, 'on': 426}, {'qu': 469, 'que': 470}, {'...': 449}, {'<came>': 472}, {'probleme': 18}, {'ca': 18,
'charge': 18, 'le': 474, 'occupe': 18}, {'^': 475}, {'on': 131}, {'j': 131, 'je': 131, 'nous': 131}, {'qu': 477,
'que': 478}, {'pour': 479}, {'un': 262}, {'^': 481}, {'apporte': 19, 'depose': 19, 'dépose': 19, 'envoie': 19,
'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 483}, {'<give3>': 18, 'apporte': 19, 'depose': 19,
'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 248}, {'^': 485, 'me':
486}, {'faut': 373}, {'D': 25}, {'...': 489, 'D': 25}, {'a': 131, 'à': 131}, {'d': 18, 'de': 18}, {'garantit': 492,
'jure': 492}, {'D': 194}, {'<would_give>': 18}, {'<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495},
{'<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 496, 'me': 496, 'nous': 496}, {'^': 497},
{'elle': 498, 'il': 498}, {'qu': 499}, {'sur': 131}, {'^': 18}, {'d': 502, 'de': 502}, {'d': 131, 'de': 131}, {'': (3,
'advice'), '<any_det>': 130}, {'<any_det>': 130}, {'^': 506}, {'^': 505, 'd': 131, 'de': 131, 'plutot': 507}, {'des':
354, 'la': 354, 'le': 354, 'les': 354, 'ma': 354, 'mes': 354, 'mon': 354, 'nos': 354, 'notre': 354, 'un': 354, 'une':
354}, {'arreter': 130, 'ne': 130, 'pas': 130}, {'^': 510}, {'^': 509, 'd': 511, 'de': 511}, {'devait': 130, 'devrait':
130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130}, {'^': 513}, {'il': 514, 'on': 514}, {'<should>':
130, 'ferais': 221}, {'^': 516}, {'j': 517, 'je': 517, 'nous': 517, 'on': 517}, {'d': 321, 'de': 321, 'qu': 515,
'que': 518}, {'abord': 130}, {'': (3, 'advice'), '<inf>': 130, 'd': 520, 'ne': 130, 'pas': 130, 'plutot': 130,
'surtout': 130}, {'^': 521}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495},
{'<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 523, 'me': 523, 'nous': 523}, {'^': 524,
'allait': 347, 'va': 347}, {'<would_give>': 18, 'devait': 130, 'devrait': 130, 'doit': 130, 'fallait': 130,
'faudrait': 130, 'faut': 130, 'ferait': 130, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 523, 'me': 523, 'ne':
324, 'nous': 523, 'vaudrait': 130, 'vaut': 130}, {'^': 526, 'allait': 347, 'va': 347}, {'devait': 130, 'devrait': 130,
'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130, 'ne': 324, 'vaudrait': 130, 'vaut': 130},
{'^': 528}, {'elle': 525, 'il': 527, 'on': 529}, {'...': 519, ':': 319, 'd': 522, 'de': 522, 'qu': 530, 'que': 458},
{'signe': 194, 'visiter': 194}, {'': (23, 'contact'), 'vocal': 194}, {'message': 533, 'messages': 194, 'mot': 194,
'vocal': 194}, {'des': 534, 'un': 534}, {',': 131, 'contre': 131, 'sur': 131}, {'garde': 536}, {'en': 537}, {'d': 8,
'de': 8, 'des': 8, 'du': 8}, {'fil': 194, 'tel': 194, 'tél': 194}, {'de': 540}, {'coup': 541}, {'un': 542}, {'^': 505,
'd': 131, 'de': 131, 'plutot': 507, 'qu': 131, 'que': 131}, {'^': 343, 'd': 344, 'de': 344, 'qu': 344, 'que': 344},
{'^': 130, 'd': 131, 'de': 131, 'qu': 131, 'que': 131}, {'qu': 515}, {'visite': 194}, {'dessus': 194}, {'': (3,
'advice'), 'arreter': 130, 'ne': 130, 'pas': 130}, {'^': 550}, {'d': 551, 'de': 551}, {'<reached_me>': 194, '<said>':
494, '<urges>': 491, '<vowed>': 500, 'alerte': 501, 'alertee': 501, 'alerté': 501, 'assure': 503, 'assuré': 503,
'certifie': 503, 'conjure': 504, 'conseille': 508, 'conseillé': 508, 'demande': 512, 'demandé': 512, 'dit': 531,
'exhorte': 504, 'fait': 532, 'garanti': 503, 'jure': 503, 'juré': 503, 'laisse': 535, 'laissé': 535, 'lance': 339,
'lancé': 339, 'mis': 538, 'mise': 538, 'parle': 539, 'parlé': 539, 'passe': 543, 'passé': 543, 'preconise': 544,
'prie': 504, 'prié': 504, 'promis': 545, 'propose': 348, 'proposé': 348, 'préconise': 546, 'préconisé': 544,
'rappele': 547, 'reclame': 310, 'recommande': 544, 'recommandé': 544, 'rendu': 548, 'réclame': 310, 'réclamé': 310,
'saute': 549, 'somme': 504, 'suggere': 544, 'suggère': 546, 'suggéré': 544, 'supplie': 552, 'supplié': 552}, {':':
319}, {'<helps3>': 490, '<urges>': 491, '^': 493, 'a': 553, 'alerte': 501, 'appelle': 194, 'attend': 25, 'attendent':
25, 'dit': 554, 'enjoint': 504, 'presse': 504, 'prie': 504, 'supplie': 504}, {'garantit': 492, 'jure': 492, 'l': 248,
'la': 248, 'le': 248, 'les': 248, 'redit': 18}, {'': (3, 'advice'), 'ne': 130, 'pas': 130}, {'^': 557}, {'il': 529,
'on': 529}, {'d': 558, 'de': 558, 'qu': 559, 'que': 458}, {'^': 34}, {'^': 34, 'encore': 561, 'toujours': 561},
{'visiter': 25}, {'contre': 131, 'sur': 131}, {'garde': 564}, {'en': 565}, {'^': 18, 'd': 502, 'de': 502}, {'bien':
131, 'mieux': 131, 'plutot': 131}, {'<helps3>': 490, '<urges>': 491, '^': 556, 'conseille': 316, 'demandait': 403,
'demande': 403, 'dit': 560, 'doit': 562, 'doivent': 562, 'fait': 563, 'met': 566, 'preconise': 546, 'promet': 567,
'préconise': 546, 'préconisé': 546, 'reclame': 310, 'recommande': 546, 'recommandé': 546, 'réclame': 310, 'réclamé':
310, 'suggere': 546, 'suggère': 546, 'suggéré': 546, 'verrait': 568, 'voit': 568}, {'...': 519, ':': 319, 'd': 522,
'de': 522, 'qu': 499}, {',': 131}, {'garde': 571}, {'en': 572}, {'<reached_me>': 194, '<said>': 494, '<urges>': 491,
'<vowed>': 500, 'assure': 503, 'assuré': 503, 'certifie': 503, 'conjure': 504, 'conseille': 508, 'conseillé': 508,
'demande': 512, 'demandé': 512, 'dit': 570, 'exhorte': 504, 'fait': 532, 'garanti': 503, 'jure': 503, 'juré': 503,
'laisse': 535, 'laissé': 535, 'lance': 339, 'lancé': 339, 'mis': 573, 'mise': 573, 'parle': 539, 'parlé': 539,
'passe': 543, 'passé': 543, 'preconise': 544, 'prie': 504, 'prié': 504, 'promis': 545, 'préconise': 546, 'préconisé':
544, 'recommande': 544, 'recommandé': 544, 'rejoint': 194, 'rejointe': 194, 'rejoints': 194, 'rendu': 548, 'saute':
549, 'somme': 504, 'suggere': 544, 'suggère': 546, 'suggéré': 544, 'supplie': 552, 'supplié': 552}, {':': 319, 'd':
131, 'de': 131}, {'<helps3>': 490, '<urges>': 491, '^': 556, 'a': 574, 'appelle': 194, 'attend': 25, 'attendent': 25,
'conseille': 316, 'demandait': 403, 'demande': 403, 'dit': 575, 'doit': 562, 'doivent': 562, 'enjoint': 504, 'fait':
563, 'preconise': 546, 'presse': 504, 'prie': 504, 'préconise': 546, 'préconisé': 546, 'recommande': 546,
'recommandé': 546, 'suggere': 546, 'suggère': 546, 'suggéré': 546, 'supplie': 504, 'verrait': 568, 'voit': 568},
{'...': 307, '<my>': 298}, {'^': 577}, {'d': 309, 'de': 578, 'des': 309, 'du': 309}, {'besoin': 579}, {'^': 363},
{'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 582, 'nous': 582}, {'j': 131, 'je': 131, 'on': 131}, {'que':
584}, {'j': 131, 'je': 131, 'l': 360, 'nous': 359, 'on': 131}, {'qu': 360, 'que': 586}, {'je': 131}, {'d': 347, 'de':
347, 'qu': 477, 'que': 588}, {'^': 404}, {'persuade': 333, 'persuadee': 333}, {'d': 18, 'de': 18, 'des': 18, 'du':
18}, {'occupe': 592}, {'a': 502, 'à': 502}, {'a': 194, 'au': 194, 'avec': 194, 'chez': 194, 'à': 194}, {'arrete': 595,
'arretee': 595, 'arrêté': 595, 'assis': 595, 'assise': 595, 'deplace': 595, 'deplacee': 595, 'déplacé': 595, 'engage':
594, 'engagee': 594, 'engagé': 594, 'joint': 595, 'jointe': 595, 'pointe': 595, 'pointee': 595}, {'^': 593, 'en': 476,
'engage': 594, 'est': 596}, {'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18, 'du': 18}, {'charge': 598, 'rapproche':
18, 'renseigne': 598}, {'^': 599, 'demandait': 403, 'demande': 403}, {'pour': 465}, {'<came>': 457}, {'^': 509},
{'<inf>': 18}, {'<inf>': 18, 'l': 604, 'la': 604, 'le': 604, 'les': 604}, {'m': 605, 'me': 605, 'nous': 605}, {'et':
606}, {'...': 607}, {'<any_det>': 18, '<my>': 18}, {'mettre': 18}, {'<hand_inf>': 18, '<inf>': 608, 'boucler': 609,
'checker': 609, 'corriger': 609, 'finir': 609, 'jeter': 609, 'me': 610, 'nous': 610, 'parler': 363, 'regarder': 609,
'relire': 609, 'revenir': 435, 'reviewer': 609, 'signer': 609, 'tester': 609, 'valider': 609, 'verifier': 609}, {'^':
611}, {'mieux': 585}, {'je': 369, 'l': 360, 'nous': 356}, {'^': 404, 'bien': 351, 'qu': 357, 'que': 614, 'savoir': 8},
{'appeler': 194, 'ecrire': 194, 'envoyer': 194, 'rappeler': 194, 'repondre': 194}, {'m': 616, 'nous': 616}, {'de':
617, 'me': 582, 'nous': 582}, {'^': 404, 'qu': 357, 'que': 361, 'savoir': 8}, {'etre': 394, 'nous': 395, 'passer':
393, 'savoir': 8, 'se': 398, 'venir': 393}, {'ma': 341}, {'<must3>': 213, '<opines>': 228, '^': 291, 'a': 349,
'accepte': 352, 'aimerait': 362, 'allait': 365, 'attend': 377, 'attendent': 373, 'aura': 381, 'auront': 384, 'avait':
387, 'cense': 347, 'censee': 347, 'comptait': 399, 'compte': 400, 'conseille': 316, 'd': 402, 'demandait': 403,
'demande': 406, 'devaient': 410, 'devait': 411, 'disait': 417, 'dit': 433, 'doit': 437, 'doivent': 439, 'en': 443,
'est': 466, 'estime': 471, 'etait': 473, 'ferait': 131, 'gere': 476, 'insiste': 480, 'jette': 482, 'l': 484, 'la':
487, 'le': 487, 'les': 487, 'leur': 488, 'lui': 488, 'm': 555, 'me': 569, 'nous': 576, 'ont': 580, 'parlera': 581,
'passe': 583, 'passera': 583, 'pensait': 399, 'pense': 471, 'preconise': 342, 'prefere': 585, 'prefererait': 587,
'prend': 482, 'promet': 567, 'propose': 589, 'préconise': 342, 'préconisé': 342, 'préfèrerait': 585, 'préférerait':
587, 'recevra': 381, 'recevront': 384, 'reclame': 590, 'recommande': 342, 'recommandé': 342, 'regle': 476, 'reste':
591, 'règle': 476, 'réclame': 590, 's': 597, 'se': 600, 'serait': 601, 'sont': 602, 'souhaite': 603, 'souhaiterait':
603, 'suggere': 342, 'suggère': 342, 'suggéré': 342, 'trouve': 471, 'va': 612, 'verrait': 613, 'veulent': 373, 'veut':
615, 'viendra': 583, 'vient': 618, 'voit': 613, 'voudrait': 619, 'voulait': 620, 'à': 621}, {'...': 132, '^': 130},
{'<them>': 131, 'N': 623}, {'d': 624, 'de': 624}, {'j': 127, 'je': 127, 'nous': 127, 'on': 127}, {'d': 127, 'de': 127,
'que': 626}, {'N': 627}, {'a': 628, 'à': 628}, {'<helps3>': 25}, {'m': 630, 'me': 630, 'nous': 630}, {'N': 25},
{'accueille': 632, 'accueillons': 632, 'fais': 563, 'faisons': 563, 'fait': 563, 'recevons': 632, 'recois': 632,
'recoit': 632}, {'<helps3>': 25, 'accueille': 632, 'accueillons': 632, 'fais': 563, 'faisons': 563, 'fait': 563,
'recevons': 632, 'recois': 632, 'recoit': 632}, {'<they>': 631, 'je': 633, 'm': 630, 'me': 630, 'nous': 634, 'on':
633}, {'de': 413}, {'arrete': 130, 'arrête': 130, 'augmente': 130, 'baisse': 130, 'cesse': 130, 'change': 130,
'embauche': 130, 'fasse': 130, 'lache': 130, 'leve': 130, 'lève': 130, 'monte': 130, 'prenne': 130, 'recrute': 130,
'vende': 130, 'vise': 130}, {'^': 637}, {'j': 638, 'je': 638}, {'que': 639}, {'faudrait': 640, 'faut': 640}, {'vaut':
413}, {'pas': 413}, {'^': 412, 'ne': 643}, {'eviter': 636, 'faudrait': 640, 'faut': 640, 'il': 641, 'inutile': 636,
'mieux': 642, 'ne': 643, 'pas': 413, 'plutot': 413, 'surtout': 644}, {':': 645}, {'<reached_me>': 194}, {'D': 25,
'nous': 489}, {'partie': 194}, {'la': 649}, {'de': 650, 'la': 194, 'là': 194}, {'etaient': 651, 'etait': 651},
{'etaient': 194, 'etait': 194}, {'fin': 194}, {'la': 654}, {'dessert': 194}, {'cours': 194, 'retard': 194}, {'tard':
194}, {'a': 655, 'apres': 194, 'au': 656, 'en': 657, 'ensuite': 194, 'plus': 658, 'sur': 655, 'vers': 194, 'à': 655},
{'retard': 194}, {'en': 660}, {'cours': 194}, {'a': 655, 'apres': 194, 'au': 656, 'en': 662, 'ensuite': 194, 'plus':
658, 'sur': 655, 'vers': 194, 'à': 655}, {'matin': 194}, {'D': 194, 'ce': 664, 'hier': 194}, {'<came>': 194, 'arrive':
659, 'arrivee': 659, 'arrives': 661, 'arrivé': 659, 'passe': 663, 'passee': 663, 'passé': 663, 'rejoint': 663,
'rejoints': 663, 'rentre': 665, 'rentree': 665, 'rentré': 665, 'reparti': 665, 'repartie': 665, 'repartis': 665},
{'salle': 194}, {'la': 667}, {'ligne': 194, 'remote': 194, 'teams': 194, 'telephone': 194, 'téléphone': 194, 'visio':
194, 'zoom': 194}, {'avec': 454, 'dans': 668, 'depuis': 669, 'en': 669, 'la': 194, 'là': 194, 'par': 669, 'present':
194, 'presente': 194, 'présente': 194, 'sur': 669}, {'appele': 292, 'appelé': 292, 'arrive': 663, 'arrivee': 663,
'arrivé': 663, 'averti': 292, 'ecrit': 292, 'passe': 663, 'passee': 663, 'passé': 663, 'prevenu': 292, 'rejoint': 663,
'rejoints': 663, 'signale': 292, 'textote': 292}, {'a': 671}, {'cours': 194, 'ligne': 194, 'remote': 194, 'teams':
194, 'telephone': 194, 'téléphone': 194, 'visio': 194, 'zoom': 194}, {'la': 654, 'ligne': 194, 'remote': 194, 'teams':
194, 'telephone': 194, 'téléphone': 194, 'visio': 194, 'zoom': 194}, {'a': 655, 'apres': 194, 'au': 656, 'depuis':
669, 'en': 673, 'ensuite': 194, 'par': 669, 'plus': 658, 'sur': 674, 'vers': 194, 'à': 655}, {'appele': 292, 'appelé':
292, 'arrive': 663, 'arrivee': 663, 'arrivé': 663, 'averti': 292, 'ecrit': 292, 'passe': 663, 'passee': 663, 'passé':
663, 'prevenu': 292, 'rejoint': 675, 'rejoints': 663, 'signale': 292, 'textote': 292}, {'$$': 25}, {'$$': 25, 'aussi':
677}, {'a': 676, 'rejoignent': 678, 'rejoint': 678}, {'maison': 489}, {'la': 680}, {'bureau': 489}, {'moi': 489,
'nous': 489}, {'voir': 489}, {'D': 25, 'a': 681, 'au': 682, 'chez': 683, 'dejeuner': 489, 'diner': 489, 'dîner': 489,
'la': 489, 'là': 489, 'me': 684, 'nous': 684, 'present': 489, 'presente': 489, 'présente': 489, 'à': 681}, {'depuis':
669, 'en': 669, 'par': 669, 'sur': 669}, {'connecte': 686, 'connectee': 686}, {'est': 687}, {'$$': 25, 'D': 25,
'aussi': 677}, {'D': 25, 'a': 681, 'au': 682, 'chez': 683, 'dejeuner': 489, 'diner': 489, 'dîner': 489, 'la': 689,
'là': 689, 'me': 684, 'nous': 684, 'present': 489, 'presente': 489, 'présente': 489, 'à': 681}, {'$$': 25, 'D': 25,
'a': 681, 'au': 682, 'aussi': 677, 'chez': 683, 'dejeuner': 489, 'diner': 489, 'dîner': 489, 'la': 689, 'là': 689,
'me': 684, 'nous': 684, 'present': 489, 'presente': 489, 'présente': 489, 'à': 681}, {'<came>': 194, 'arrive': 661,
'arrivee': 661, 'arrives': 661, 'arrivé': 661, 'rentre': 665, 'rentree': 665, 'rentré': 665, 'reparti': 665,
'repartie': 665, 'repartis': 665}, {'...': 646, ':': 645, 'a': 647, 'attend': 648, 'attendent': 648, 'aussi': 652,
'en': 653, 'est': 666, 'etait': 670, 'm': 672, 'nous': 679, 'passe': 678, 'passent': 678, 'passera': 685, 'passeront':
685, 's': 688, 'sera': 690, 'seront': 691, 'sont': 692, 'viendra': 685, 'viendront': 685, 'viennent': 678, 'vient':
678, 'y': 653}, {'D': 34}, {'D': 34, 'avant': 694, 'pour': 694}, {'attendu': 695, 'attendue': 695, 'attendus': 695,
'promis': 695, 'promise': 695}, {'attendu': 695, 'attendue': 695, 'attendus': 695, 'promis': 695, 'promise': 695,
'toujours': 696}, {'a': 266, 'accord': 697, 'contrat': 697, 'deconseille': 130, 'demonte': 261, 'devis': 697, 'docs':
697, 'déconseille': 130, 'déconseillé': 130, 'facture': 697, 'installe': 261, 'installera': 261, 'm': 268, 'me': 284,
'monte': 261, 'montera': 261, 'nettoie': 261, 'nous': 285, 'plans': 697, 'pose': 261, 'posera': 261, 'repare': 261,
'reparera': 261, 'reponse': 697, 'retour': 697, 'reviendra': 289, 'reviennent': 289, 'revient': 289, 'signature':
697}, {'D': 155, 'a': 155, 'au': 155, 'd': 155, 'de': 155, 'du': 155, 'en': 155, 'la': 155, 'le': 155, 'notre': 155,
'pour': 155, 'son': 155, 'à': 155}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 701,
'avec': 701, 'et': 701, 'à': 701}, {'N': 702}, {'moi': 190}, {'de': 704}, {'<would_give>': 18, 'devrait': 130, 'doit':
130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'm': 18, 'me': 18, 'ne': 324, 'nous': 18, 'valait': 325,
'vaudrait': 130, 'vaut': 325}, {'^': 706}, {'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130,
'ne': 324, 'valait': 325, 'vaudrait': 130, 'vaut': 325}, {'^': 708}, {'elle': 323, 'il': 707, 'on': 709}, {':': 319,
'd': 321, 'de': 321, 'qu': 710}, {'vous': 77}, {'': (0, 'missed'), '<date>': 77, 'rendez': 712}, {'': (0, 'missed'),
'<any_det>': 713, '<date>': 77, 'rendez': 712}, {'annuler': 714, 'decommander': 714, 'reporter': 714}, {'...': 237},
{'du': 716}, {'annule': 77, 'annulee': 77, 'annulé': 77, 'deprogramme': 77, 'deprogrammee': 77, 'supprime': 77,
'supprimee': 77}, {'<shifted>': 717, 'annule': 77, 'annulee': 77, 'annulé': 77, 'deprogramme': 77, 'deprogrammee': 77,
'finalement': 718, 'supprime': 77, 'supprimee': 77}, {'<shifted>': 699, 'annule': 77, 'annulee': 77, 'annules': 77,
'annulé': 77, 'decommande': 77, 'decommandee': 77}, {'agenda': 25, 'air': 335}, {'contact': 0, 'lien': 0, 'relation':
0}, {'en': 722}, {'mettre': 723}, {'comment': 240, 'l': 240, 'la': 240, 'le': 240, 'les': 240}, {'^': 725}, {'donner':
40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre': 40}, {'<review_inf>': 230, '<teach_inf>':
726, '^': 727, 'avis': 131}, {'<review_inf>': 230, '<teach_inf>': 726, '^': 727, 'd': 351, 'de': 351}, {'^': 40, 'de':
127}, {'N': 131, '^': 130, 'elle': 131, 'il': 131, 'je': 131, 'lui': 131, 'moi': 131}, {',': 731, 'N': 131, '^': 130,
'elle': 131, 'il': 131, 'je': 131}, {'charge': 730, 'place': 732}, {'appele': 77, 'appelé': 77, 'prevenu': 77,
'repondu': 77, 'venu': 77, 'venue': 77}, {'pas': 734}, {'<inf>': 40}, {'^': 736, 'd': 40, 'de': 40}, {',': 731},
{'place': 738}, {'nouvelles': 77}, {'de': 740, 'signe': 77, 'suite': 77}, {'lieu': 77}, {'faire': 77}, {'avoir': 742,
'se': 743}, {'decroche': 77, 'donne': 741, 'donné': 741, 'décroché': 77, 'eu': 742, 'pu': 744, 'rappele': 77,
'repondu': 77}, {'donne': 741, 'donné': 741}, {'lapin': 77}, {'un': 747}, {'D': 25, 'en': 25, 'le': 25}, {'place':
732}, {'avis': 131}, {'si': 104}, {'<said>': 292, '<shifted>': 699, 'annule': 77, 'annulee': 77, 'annules': 77,
'annulé': 77, 'besoin': 312, 'confirme': 700, 'confirmé': 700, 'connecter': 703, 'conseille': 316, 'conseillé': 316,
'cote': 705, 'creuser': 104, 'decommande': 77, 'decommandee': 77, 'dit': 711, 'du': 715, 'dû': 715, 'elle': 352,
'ete': 719, 'eux': 352, 'finalement': 720, 'l': 721, 'lance': 339, 'lancé': 339, 'les': 724, 'leur': 728, 'lui': 729,
'ma': 733, 'meme': 735, 'mettre': 723, 'moi': 737, 'même': 735, 'notre': 739, 'pas': 745, 'plus': 746, 'pose': 748,
'posé': 748, 'preconise': 342, 'presenter': 703, 'promis': 345, 'propose': 348, 'proposé': 348, 'préconise': 342,
'préconisé': 342, 'recommande': 342, 'recommandé': 342, 'revoir': 749, 'sa': 750, 'son': 751, 'suggere': 342,
'suggère': 342, 'suggéré': 342, 'ta': 750, 'voir': 752}, {'a': 194, 'au': 194, 'chez': 194, 'à': 194}, {'equipe': 136,
'equipes': 136, 'etudiants': 136, 'fondateurs': 136, 'jeunes': 136, 'porteurs': 136, 'projets': 136, 'promo': 136,
'startups': 136}, {'': (23, 'contact'), 'N': 754, 'des': 755, 'deux': 755, 'les': 755, 'trois': 755, 'une': 755},
{'lui': 40}, {'^': 757}, {'N': 5, '^': 4}, {'a': 759, 'à': 759}, {'client': 760, 'lead': 760, 'prospect': 760}, {'un':
761}, {'leur': 40, 'lui': 40}, {'^': 763}, {'d': 40, 'de': 40}, {'^': 240, 'charger': 145, 'demenager': 145,
'demonter': 145, 'monter': 145, 'porter': 145, 'ranger': 145, 'repeindre': 145, 'vider': 145}, {'^': 240, 'a': 766,
'avec': 241, 'pour': 766, 'sur': 241, 'à': 766}, {'N': 767}, {'a': 241, 'comment': 241, 'la': 241, 'le': 241, 'les':
241, 'à': 241}, {'N': 769}, {'a': 770, 'à': 770}, {'0': 77, 'la': 77, 'longtemps': 77, 'pendant': 77, 'trente': 77,
'un': 77, 'une': 77, 'vingt': 77}, {'N': 772}, {'^': 240, 'a': 241, 'comment': 241, 'l': 241, 'la': 241, 'le': 241,
'les': 241, 'pourquoi': 241, 'à': 241}, {'N': 774}, {'a': 775, 'à': 775}, {'<taught>': 776}, {'<inf>': 232}, {'d':
778, 'de': 778}, {'N': 779}, {'a': 780, 'à': 780}, {'<any_det>': 65}, {'^': 782}, {'': (8, 'asked'), 'N': 783}, {'a':
203, 'à': 203}, {'avis': 785}, {'a': 784, 'conseil': 785, 'son': 786, 'un': 786, 'à': 784}, {'^': 240, 'a': 241,
'avec': 241, 'pour': 241, 'sur': 241, 'à': 241}, {'N': 788}, {'charge': 40, 'occupe': 40}, {'en': 790}, {'lis': 40,
'm': 791, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 792}, {'j':
793, 'je': 793}, {'<them>': 40, 'lis': 40, 'm': 791, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40,
'relis': 40, 'verifie': 40}, {'^': 795}, {'j': 796, 'je': 796}, {'a': 780, 'q': 794, 'que': 797, 'à': 780}, {'a': 230,
'sur': 230, 'à': 230}, {'avis': 799}, {'charger': 145, 'demenager': 145, 'demonter': 145, 'monter': 145, 'porter':
145, 'ranger': 145, 'repeindre': 145, 'vider': 145}, {'a': 801, 'pour': 801, 'à': 801}, {'N': 802}, {'a': 803, 'à':
803}, {'main': 804}, {'de': 805}, {'coup': 806}, {'mon': 800, 'un': 807}, {'N': 241}, {'chez': 194, 'voir': 194}, {'':
(15, 'gave:intro')}, {'^': 811}, {'^': 811, 'a': 812, 'de': 812, 'entre': 812, 'pour': 812, 'à': 812}, {'intro': 813},
{'relation': 813}, {'en': 815}, {'mise': 816}, {'intros': 813, 'presentations': 813}, {'N': 812}, {'et': 819}, {'N':
820, '^': 811}, {'connaitre': 812, 'rencontrer': 821}, {'l': 814, 'la': 817, 'les': 818, 'se': 822, 'une': 814},
{'elle': 232, 'il': 232}, {'N': 232}, {'qu': 824, 'que': 825}, {'pour': 826}, {'eu': 77, 'parle': 77, 'parlé': 77,
'rencontre': 77, 'rencontré': 77, 'revu': 77, 'vu': 77}, {'contact': 812, 'lien': 812, 'relation': 812}, {'en': 829},
{'N': 830}, {'et': 831}, {'avec': 819, 'et': 819}, {'N': 833}, {'contact': 834, 'lien': 834, 'relation': 834}, {'en':
835}, {'email': 836, 'mail': 836}, {'N': 832, 'en': 835, 'par': 837}, {'temps': 77}, {'le': 839}, {'eu': 77, 'pu': 77,
'reussi': 77, 'revu': 77, 'trouve': 840, 'trouvé': 840, 'vu': 77}, {'question': 785}, {'la': 842, 'une': 842}, {'a':
819, 'avec': 819, 'et': 819, 'à': 819}, {'N': 844}, {'courriel': 845, 'email': 845, 'linkedin': 845, 'mail': 845,
'visio': 845, 'whatsapp': 845}, {'N': 844, 'en': 846, 'par': 846, 'via': 846}, {'': (5, 'mine'), 'd': 40, 'de': 40},
{'N': 848}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 850}, {'^': 765,
'a': 849, 'd': 851, 'de': 851, 'à': 849}, {'de': 5}, {'a': 5, 'au': 5, 'aupres': 853, 'chez': 5, 'pour': 5, 'à': 5},
{'N': 854, 'a': 780, 'à': 780}, {'N': 203}, {'': (10, 'thanks')}, {'^': 144, 'a': 145, 'au': 145, 'pendant': 145,
'pour': 145, 'sur': 145, 'à': 145}, {'N': 858}, {'q': 794, 'que': 794}, {'^': 240, 'a': 145, 'au': 145, 'pendant':
145, 'pour': 145, 'sur': 145, 'à': 145}, {'N': 861}, {'<cheered>': 154, '<handed>': 172, '<said>': 233, '<taught>':
245, '<vowed>': 629, 'a': 764, 'accepte': 765, 'accepté': 765, 'aide': 768, 'aidé': 768, 'appris': 771, 'attendu':
773, 'bien': 777, 'confirme': 700, 'confirmé': 700, 'conseille': 781, 'conseillé': 781, 'demande': 787, 'demandé':
787, 'depanne': 789, 'dit': 798, 'donne': 808, 'donné': 808, 'du': 715, 'dû': 715, 'enseigne': 771, 'epaule': 809,
'ete': 810, 'explique': 771, 'expliqué': 771, 'fait': 823, 'insiste': 827, 'insisté': 827, 'jamais': 828, 'mis': 838,
'montre': 771, 'montré': 771, 'pas': 841, 'pense': 105, 'pensé': 105, 'plus': 828, 'point': 25, 'pose': 843, 'posé':
843, 'presente': 847, 'promis': 852, 'présenté': 847, 'rdv': 25, 'recommande': 855, 'recommandé': 855, 'relance': 856,
'relancé': 856, 'relu': 231, 'remercie': 857, 'remplace': 859, 'rendez': 234, 'repondu': 860, 'reunion': 25,
'seconde': 862, 'suggere': 781, 'suggéré': 781, 'supplee': 859, 'à': 764}, {'<their>': 229}, {'^': 864},
{'<review_inf>': 865, '^': 240, 'charger': 145, 'demenager': 145, 'demonter': 145, 'monter': 145, 'porter': 145,
'ranger': 145, 'repeindre': 145, 'vider': 145}, {'<review_inf>': 865, '^': 240, 'a': 866, 'avec': 241, 'pour': 766,
'sur': 241, 'à': 866}, {'N': 867}, {'avec': 194}, {'...': 869}, {'a': 870, 'au': 870, 'boire': 870, 'courir': 870,
'manger': 870, 'voir': 194, 'à': 870}, {'^': 240, 'a': 241, 'de': 241, 'devant': 241, 'pour': 241, 'sur': 241, 'à':
241}, {'experience': 872}, {'d': 873}, {'<course>': 872, 'retour': 874}, {'un': 875, 'une': 875}, {'c': 12, 'est': 8,
'tombe': 8}, {'N': 877}, {'d': 878, 'de': 878}, {'<any_det>': 256}, {'<give3>': 880, '<hand3>': 880, '<send3>': 880},
{'^': 881}, {'elle': 882, 'il': 882}, {'qu': 883}, {'N': 230}, {'d': 885, 'de': 885}, {'...': 886}, {'<any_det>':
887}, {'absence': 77}, {'en': 889, 'manque': 77, 'manqué': 77, 'rate': 77}, {'en': 889, 'manques': 77}, {'^': 240,
'a': 241, 'comment': 241, 'la': 241, 'le': 241, 'les': 241, 'à': 241}, {'N': 892}, {'presse': 104}, {'journal': 104},
{'facebook': 104, 'insta': 104, 'instagram': 104, 'la': 894, 'le': 895, 'linkedin': 104, 'twitter': 104, 'x': 104},
{'a': 893, 'dans': 896, 'par': 896, 'sur': 896, 'à': 893}, {'^': 4, 'de': 160}, {'candidature': 898, 'demande': 898},
{'la': 899, 'leur': 899, 'sa': 899}, {'N': 812, 'a': 819, 'avec': 819, 'et': 819, 'à': 819}, {'N': 901}, {':': 902},
{'de': 194}, {'cote': 904}, {'a': 905, 'à': 905}, {'^': 240, 'a': 241, 'de': 241, 'pour': 241, 'sur': 241, 'à': 241},
{'<course>': 907}, {'de': 908}, {'heure': 909, 'heures': 909, 'seances': 909}, {'<give3>': 18, '<hand3>': 18,
'<send3>': 18}, {'^': 911}, {'D': 912}, {'elle': 913, 'il': 913}, {'<course>': 872, 'heure': 909, 'heures': 909,
'retour': 874, 'seances': 909}, {'0': 910, 'deux': 910, 'plusieurs': 910, 'qu': 914, 'quatre': 910, 'quelques': 910,
'trois': 910, 'un': 875, 'une': 915}, {'0': 910, 'deux': 910, 'plusieurs': 910, 'quatre': 910, 'quelques': 910,
'trois': 910, 'un': 875, 'une': 915}, {'': (7, 'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 77}, {'N': 772,
'pour': 919}, {'de': 237}, {'lieu': 921, 'tel': 869, 'telephone': 869, 'tél': 869, 'téléphone': 869}, {'d': 77, 'de':
77}, {'signe': 923}, {'nouvelle': 77, 'nouvelles': 77, 'reponse': 77}, {'appeler': 77, 'rencontrer': 77, 'voir': 77},
{'du': 926, 'dû': 926}, {'dit': 386, 'personne': 77}, {'<review_inf>': 865}, {'<review_inf>': 865, 'a': 929, 'à':
929}, {'N': 930, 'moi': 190, 'nous': 190}, {'<them>': 232, 'N': 232}, {'N': 820}, {'rencontrer': 933}, {'se': 934},
{'en': 835, 'par': 837}, {'en': 846, 'par': 846, 'via': 846}, {'appris': 771, 'du': 715, 'dû': 715, 'enseigne': 771,
'explique': 771, 'expliqué': 771, 'fait': 935, 'mis': 936, 'montre': 771, 'montré': 771, 'presente': 937, 'présenté':
937}, {'alimentaire': 145}, {'D': 155, 'a': 237, 'au': 237, 'en': 237, 'à': 237}, {'D': 155, 'a': 237, 'au': 237,
'en': 237, 'finalement': 940, 'à': 237}, {'conversation': 194, 'discussion': 194, 'engueulade': 194, 'explication':
194}, {'<to_place>': 145, '^': 144}, {'^': 42}, {'de': 944}, {'teste': 231, 'testé': 231}, {'<taught>': 776, 'qu': 8,
'que': 8}, {'vocale': 77}, {'<rehearsed>': 229}, {'<their>': 949}, {'^': 950}, {'': (23, 'contact'), 'N': 951}, {'^':
950, 'avec': 952, 'sur': 194}, {'close': 77, 'ferme': 77, 'fermee': 77, 'fermé': 77}, {'dej': 194, 'déj': 194},
{'<drink>': 194, 'petit': 955}, {'des': 956, 'le': 956, 'quelques': 956, 'un': 956, 'une': 956}, {'annonce': 194,
'annoncé': 194, 'appele': 194, 'appelee': 194, 'appelé': 194, 'appris': 194, 'averti': 194, 'avertie': 194,
'confirme': 194, 'confirmé': 194, 'dit': 194, 'prevenu': 194, 'prevenue': 194, 'raconte': 194, 'raconté': 194},
{'annonce': 194, 'annoncé': 194, 'appris': 194, 'confirme': 194, 'confirmé': 194, 'dit': 194, 'raconte': 194,
'raconté': 194}, {'a': 959}, {'a': 958, 'l': 960}, {'l': 960}, {'m': 961, 'me': 962, 'nous': 961}, {'qui': 963},
{'charge': 730}, {'elle': 352, 'eux': 352, 'lui': 352, 'ma': 965, 'moi': 765}, {'j': 127, 'je': 127}, {'que': 967},
{'pomme': 730}, {'ma': 969}, {'moi': 730}, {'N': 964, 'a': 966, 'booke': 25, 'cale': 25, 'calé': 25, 'convenu': 968,
'fixe': 25, 'fixé': 25, 'ok': 25, 'pour': 970, 'sur': 971, 'à': 966}, {'booke': 25, 'cale': 25, 'calé': 25, 'est':
972, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 77}, {'capte': 974, 'decroche': 974, 'décroche': 974, 'repond': 974},
{'d': 104, 'de': 104, 'qu': 104, 'que': 104}, {'bien': 976}, {'vide': 77}, {'le': 978}, {'dans': 979, 'occupe': 77,
'occupé': 77}, {'capte': 974, 'decroche': 974, 'décroche': 974, 'ne': 975, 'repond': 974, 'serait': 977, 'sonnait':
980, 'sonne': 980}, {'<inf>': 25}, {'de': 982}, {'N': 983}, {'avec': 984, 'de': 982}, {'peu': 194}, {'avec': 194,
'cinq': 194, 'ensemble': 194, 'longtemps': 194, 'un': 986}, {'joindre': 77}, {'a': 988, 'à': 988}, {'<to_place>': 136,
'^': 135, 'avec': 147, 'de': 147, 'pour': 147}, {'quoi': 8}, {'pour': 40}, {'^': 299, 'moi': 992}, {'sur': 993},
{'lieu': 489}, {'a': 995, 'aura': 995, 'est': 489, 'sera': 489}, {'...': 996}, {'N': 754}, {'<any_det>': 165, '<my>':
165}, {'^': 999}, {'N': 1000}, {'a': 1001, 'à': 1001}, {'la': 26, 'le': 26, 'notre': 26, 'qu': 883, 'sa': 26, 'son':
26}, {'jour': 131}, {'d': 624, 'de': 624, 'du': 1004, 'recu': 131}, {'^': 4, 'a': 160, 'à': 160}, {'<pro>': 1006},
{'<pro>': 1006, 'expert': 1007}, {'<good>': 1008, '<pro>': 1006, 'expert': 1007}, {'<pro>': 5}, {'<any_det>': 1009,
'l': 1010, 'la': 1010, 'le': 1010, 'ma': 1010, 'mon': 1010, 'notre': 1010, 'un': 1010, 'une': 1010}, {'N': 1011},
{'<pro>': 161}, {'<any_det>': 1009, '^': 130, 'a': 1012, 'd': 131, 'de': 131, 'l': 1013, 'la': 1013, 'le': 1013, 'ma':
1013, 'mon': 1013, 'notre': 1013, 'un': 1013, 'une': 1013, 'à': 1012}, {'<any_det>': 1009, 'a': 1012, 'l': 1013, 'la':
1013, 'le': 1013, 'ma': 1013, 'mon': 1013, 'notre': 1013, 'un': 1013, 'une': 1013, 'à': 1012}, {'<them>': 203, 'N':
203}, {'j': 40, 'je': 40}, {'avec': 984, 'de': 982, 'que': 1017}, {'D': 194, 'a': 194, 'au': 194, 'avec': 194, 'chez':
194, 'dans': 194, 'sur': 194, 'à': 194}, {'rompus': 1019}, {'': (23, 'contact'), 'batons': 1020}, {'D': 194, 'a':
1021, 'animee': 1019, 'au': 194, 'avec': 194, 'chez': 194, 'dans': 194, 'franche': 1019, 'houleuse': 1019, 'longue':
1019, 'rapide': 1019, 'sur': 194, 'sympa': 1019, 'tendue': 1019, 'utile': 1019, 'à': 1021}, {'d': 230, 'de': 230,
'du': 230}, {'fil': 194}, {'de': 1024}, {'pour': 764}, {'<should>': 130, 'vaut': 221}, {'^': 1027}, {',': 413, 'il':
1028, 'je': 1028, 'nous': 1028, 'on': 1028}, {'il': 1028, 'je': 1028, 'nous': 1028, 'on': 1028}, {'faudrait': 130,
'faut': 130, 'vaut': 221}, {'de': 130}, {'devrais': 130, 'dois': 130, 'ferais': 221}, {'vaudrait': 130, 'vaut': 130},
{'devrait': 130, 'doit': 130}, {'pas': 130}, {'<inf>': 130, 'faudrait': 130, 'faut': 130, 'il': 1031, 'inutile': 1032,
'je': 1033, 'mieux': 1034, 'on': 1035, 'surtout': 1036, 'vaut': 221}, {'aurais': 130, 'aurait': 130, 'commets': 130,
'devrais': 130, 'devrait': 130, 'dois': 130, 'ferais': 130, 'ferait': 130, 'gagnerais': 130, 'gagnerait': 130}, {'^':
1038}, {'^': 1037, 'j': 1039, 'je': 1039, 'on': 1039}, {'devrais': 130}, {'vaut': 130}, {'devrait': 130}, {'il': 317,
'je': 1041, 'mieux': 1042, 'on': 1043}, {',': 1040, '^': 1044}, {'faudrait': 130, 'faut': 130, 'il': 1031, 'inutile':
1032, 'je': 1033, 'mieux': 1034, 'on': 1035, 'surtout': 1036, 'vaut': 221}, {'^': 1046, 'j': 1039, 'je': 1039, 'on':
1039}, {',': 1047, '^': 130}, {'^': 1046}, {',': 1049, '^': 130}, {'<them>': 1029, '<they>': 1030, 'N': 1045, 'elle':
1048, 'elles': 1050, 'eux': 1050, 'lui': 1048}, {'accord': 1026, 'apres': 1051, 'avis': 401}, {'d': 34, 'de': 34,
'des': 34, 'du': 34}, {'agenda': 25, 'attente': 1053}, {'l': 1054}, {'N': 131}, {'d': 1056, 'de': 1056}, {'avis':
1057}, {'l': 1058}, {'': (1, 'moved'), '<date>': 155, 'D': 155}, {'D': 1060, 'a': 1060, 'au': 1060, 'la': 1060, 'le':
1060, 'notre': 1060, 'à': 1060}, {'<their>': 230}, {'jamais': 77, 'pas': 77, 'plus': 77, 'toujours': 974}, {'d': 203,
'de': 203}, {'avis': 1064}, {'<them>': 203, 'N': 203, '^': 404, 'a': 784, 'combien': 8, 'comment': 8, 'conseil': 785,
'l': 1065, 'ou': 8, 'pourquoi': 8, 'qu': 370, 'quand': 8, 'que': 405, 's': 8, 'si': 8, 'son': 786, 'un': 786, 'à':
784}, {'<them>': 203, 'N': 203, 'a': 784, 'conseil': 785, 'l': 1065, 'son': 786, 'un': 786, 'à': 784}, {'<reach_inf>':
77, '<see_inf>': 77, 'leur': 127, 'lui': 127}, {'n': 77, 'ne': 77, 'personne': 77, 'rien': 77}, {'et': 1069}, {'...':
1070}, {'m': 407, 'me': 407, 'nous': 407}, {'^': 1072}, {'': (0, 'missed'), '...': 1070}, {'^': 409, 'appeler': 1071,
'dejeuner': 77, 'diner': 77, 'dîner': 77, 'encore': 1073, 'livrer': 1071, 'manger': 77, 'passer': 1074, 'rappeler':
1071, 's': 199, 'se': 200, 'toujours': 1073, 'venir': 1074}, {'messagerie': 77}, {'devrait': 130, 'doit': 130,
'fallait': 130, 'faudrait': 130, 'faut': 130, 'ne': 324, 'valait': 130, 'vaudrait': 130, 'vaut': 130}, {'^': 1077},
{'il': 1078, 'on': 1078}, {'d': 413, 'de': 413, 'qu': 1079}, {'D': 912, '^': 881}, {'': (13, 'talk'), 'elle': 1081,
'il': 1081}, {'qu': 1082, 'que': 8}, {'<give3>': 880, '<hand3>': 880, '<send3>': 880, 'm': 18, 'me': 18, 'nous': 18},
{'D': 912, '^': 1084}, {'<give3>': 880, '<hand3>': 880, '<send3>': 880, 'devait': 130, 'devrait': 130, 'doit': 130,
'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130, 'm': 18, 'me': 18, 'ne': 324, 'nous': 18, 'valait': 130,
'vaudrait': 130, 'vaut': 130}, {'D': 912, '^': 1086}, {'devait': 130, 'devrait': 130, 'doit': 130, 'fais': 424,
'fait': 424, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferais': 424, 'ferait': 130, 'ne': 324, 'valait': 130,
'vaudrait': 130, 'vaut': 130}, {'^': 1088}, {'elle': 1085, 'il': 1087, 'j': 426, 'je': 426, 'on': 1089}, {'de': 160},
{'faveur': 1091}, {'en': 1092, 'pour': 160}, {'mot': 1093}, {':': 319, 'd': 419, 'de': 419, 'qu': 1090, 'que': 432,
'un': 1094}, {',': 1049}, {'N': 1096, 'elle': 1096, 'elles': 1096, 'eux': 1096, 'lui': 1096}, {'demander': 40, 'l':
40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'argent': 127}, {'l': 1099}, {'': (5, 'mine'), '0': 127,
'cent': 127, 'cinquante': 127, 'de': 1100, 'trente': 127, 'vingt': 127}, {'mettre': 723, 'presenter': 0}, {'visite':
25}, {'': (5, 'mine'), '0': 127, '<see_inf>': 25, '^': 1098, 'cent': 127, 'cinquante': 127, 'connecter': 703, 'de':
1100, 'encore': 1101, 'les': 1102, 'mettre': 723, 'presenter': 703, 'rencontrer': 25, 'rendre': 1103, 'retrouver': 25,
'trente': 127, 'vingt': 127, 'voir': 25}, {'<inf>': 434, 'revenir': 435}, {'^': 1105, 'encore': 1073, 'toujours':
1073}, {'<any_det>': 171, '<reach_noun>': 170}, {'<any_det>': 176}, {'^': 1108}, {'...': 1109}, {'N': 1110}, {'a':
1111, 'à': 1111}, {'<any_det>': 176, '<my>': 165}, {'^': 229, 'sur': 230}, {'<remarks>': 1114}, {'de': 1115}, {'^':
1113, 'des': 1115, 'mes': 1115, 'mon': 1115, 'plein': 1116, 'quelques': 1115, 'un': 1115}, {'N': 1117}, {'^': 229,
'a': 230, 'sur': 230, 'à': 230}, {'<remarks>': 1119}, {'de': 1120}, {'<remarks>': 1119, 'nouvelles': 233}, {'heure':
909, 'heures': 909, 'seances': 909, 'trois': 1120}, {'<remarks>': 1119, 'benevolat': 145}, {'...': 168, '<remarks>':
1119}, {'...': 168, '<remarks>': 1119, 'avis': 799}, {'mal': 1121}, {'<remarks>': 1119, 'heure': 909, 'heures': 909,
'seances': 909}, {'<remarks>': 1119, 'bons': 1120, 'heure': 909, 'heures': 909, 'seances': 909}, {'mes': 1120}, {'^':
240, 'a': 801, 'avec': 241, 'pour': 766, 'sur': 241, 'à': 801}, {'asso': 145, 'association': 145}, {'N': 1131, '^':
240, 'l': 1132}, {'a': 1133, 'à': 1133}, {'main': 1134}, {'de': 1135}, {'<course>': 872, '<remarks>': 1119,
'benevolat': 145, 'coup': 1136, 'retour': 874}, {'...': 1112, '0': 910, '<any_det>': 171, '<reach_noun>': 170, 'a':
1118, 'beaucoup': 1121, 'des': 1122, 'deux': 1123, 'du': 1124, 'ma': 169, 'mes': 1125, 'mon': 1126, 'nos': 169,
'notre': 169, 'pas': 1127, 'plein': 1121, 'plusieurs': 1128, 'quatre': 910, 'quelques': 1129, 'tous': 1130, 'trois':
910, 'un': 1137, 'une': 915, 'à': 1118}, {'annuler': 77}, {'<letter>': 194, 'N': 194}, {'': (23, 'contact'), 'avec':
1140, 'de': 1140, 'des': 1140, 'par': 1140, 'quelques': 1140}, {'interview': 104}, {'video': 104}, {'podcast': 104,
'talk': 104}, {'l': 1142, 'la': 1143, 'le': 1144, 'une': 1143}, {'pour': 5}, {'reco': 1146, 'recommandation': 1146},
{'a': 194, 'une': 1147, 'à': 194}, {'coup': 263, 'oeil': 18}, {'ma': 18, 'mes': 18, 'mon': 18, 'notre': 18, 'un':
1149}, {'jeter': 1150, 'jette': 1150, 'jettera': 1150, 'regarde': 1150, 'regarder': 1150}, {'jeter': 1150, 'jette':
1150, 'jettera': 1150, 'regarde': 1150, 'regarder': 1150, 'va': 1151}, {'^': 1152}, {'': (7, 'waiting'), 'd': 34,
'de': 34, 'des': 34, 'du': 34}, {'disant': 292}, {'attente': 1154, 'call': 869, 'disant': 292, 'ligne': 869, 'me':
1155, 'mon': 889, 'nous': 1155, 'vain': 77, 'visio': 869}, {'cote': 561, 'de': 561, 'des': 561, 'du': 561}, {'recu':
1157}, {'rien': 1158}, {'cv': 5}, {'N': 1109}, {'': (23, 'contact'), 'a': 194, 'à': 194}, {'<letter>': 1162,
'<remarks>': 1119}, {'trois': 1120}, {'cv': 1091}, {'<remarks>': 1119, 'bons': 1120}, {'<letter>': 1162, '<remarks>':
1119, 'client': 760, 'lead': 760, 'prospect': 760}, {'...': 1112, '<any_det>': 171, '<reach_noun>': 170, '<their>':
1160, 'a': 1161, 'beaucoup': 1121, 'des': 1163, 'deux': 1164, 'du': 1120, 'le': 1165, 'mes': 1120, 'mon': 1120, 'pas':
1127, 'plein': 1121, 'plusieurs': 1120, 'quelques': 1166, 'tous': 1130, 'un': 1167, 'à': 1161}, {'appeler': 77,
'avoir': 77}, {'joindre': 77, 'voir': 77}, {'parler': 77, 'telephoner': 77}, {'<reach_inf>': 77, '<see_inf>': 77, 'l':
1169, 'la': 1170, 'le': 1170, 'les': 988, 'lui': 1171}, {'d': 1172, 'de': 1172}, {'<shifted>': 699, 'annule': 77,
'annulee': 77, 'annules': 77, 'annulé': 77, 'decommande': 77, 'decommandee': 77, 'deprogramme': 77, 'deprogrammee':
77, 'supprime': 77, 'supprimee': 77}, {'a': 451, 'au': 452, 'chez': 454, 'dejeuner': 194, 'diner': 194, 'dîner': 194,
'me': 456, 'nous': 456, 'à': 451}, {'<came>': 472, '<set>': 25, '<shifted>': 239, 'annule': 77, 'annulee': 77,
'annules': 77, 'annulé': 77, 'cense': 347, 'censee': 347, 'convaincu': 459, 'convaincue': 459, 'd': 463, 'decommande':
77, 'decommandee': 77, 'deprogramme': 77, 'deprogrammee': 77, 'finalement': 1174, 'meme': 735, 'même': 735, 'ok': 460,
'partant': 460, 'partante': 460, 'passe': 1175, 'passee': 1175, 'passé': 1175, 'persuade': 459, 'persuadee': 459,
'pour': 465, 'supprime': 77, 'supprimee': 77, 'venu': 1175, 'venue': 1175}, {'de': 925}, {'<would_give>': 18, 'm':
496, 'me': 496, 'nous': 496}, {'^': 1178}, {'m': 496, 'me': 496, 'nous': 496}, {'^': 1180}, {'elle': 1179, 'elles':
1181, 'il': 1179, 'ils': 1181}, {'aucune': 925, 'pas': 1177, 'rien': 78}, {'aucune': 925, 'moi': 190, 'pas': 1177,
'qu': 1182, 'rien': 78, 'si': 104, 'toujours': 1183}, {'N': 194}, {'partie': 1185}, {'la': 1186}, {'notres': 1185},
{'N': 194, 'de': 1187, 'des': 1188, 'la': 1185, 'là': 1185, 'present': 1185, 'presente': 1185, 'presentes': 1185,
'presents': 1185, 'présente': 1185, 'présentes': 1185}, {'': (14, 'together'), 'N': 194}, {'N': 194, 'aussi': 1189,
'de': 1187, 'des': 1188, 'egalement': 1189, 'la': 1190, 'là': 1190, 'present': 1185, 'presente': 1185, 'presentes':
1185, 'presents': 1185, 'présente': 1185, 'présentes': 1185}, {'avec': 194, 'cense': 944, 'censee': 944, 'chez': 194},
{'parti': 77, 'partie': 77}, {'notres': 1190}, {'<came>': 472, 'N': 194, 'aussi': 1189, 'de': 1187, 'deja': 1193,
'des': 1194, 'egalement': 1189, 'la': 1190, 'là': 1190, 'present': 1190, 'presente': 1190, 'presentes': 1185,
'presents': 1185, 'présente': 1190, 'présentes': 1185}, {'donne': 292, 'donné': 292}, {'avec': 194, 'chez': 194},
{'du': 1024}, {'<date>': 194, 'bout': 1198}, {'au': 1199, 'en': 1199, 'par': 1199}, {'': (23, 'contact'), 'au': 1199,
'en': 1199, 'par': 1199}, {'<them>': 1200, 'N': 1201}, {'a': 809, 'à': 809}, {'...': 1203}, {'...': 1203, 'a': 893,
'comment': 1204, 'à': 893}, {'appeler': 77, 'croiser': 77, 'voir': 77}, {'des': 1115, 'mes': 1115, 'mon': 1115,
'plein': 1116, 'quelques': 1115, 'un': 1115}, {'N': 1207}, {'N': 951}, {'bond': 77}, {'connaissance': 194, 'mise':
816}, {'point': 194}, {'demo': 229, 'démo': 229, 'oral': 229, 'pitch': 229, 'presentation': 229, 'soutenance': 229},
{'^': 1213}, {'<their>': 1214, 'N': 230, 'la': 1214, 'le': 1214}, {'<their>': 1160, 'le': 1165}, {'chez': 194, 'par':
194}, {'a': 194, 'au': 194, 'chez': 194, 'voir': 194, 'à': 194}, {'saut': 1218}, {'<course>': 872, '<date>': 194,
'<drink>': 194, '<remarks>': 1119, 'audit': 230, 'benevolat': 145, 'crochet': 1217, 'petit': 1219, 'point': 194,
'retour': 874, 'saut': 1218}, {'<course>': 872, '<date>': 194, 'heure': 909, 'heures': 909, 'intro': 813, 'relecture':
230, 'retour': 874, 'seances': 909}, {'0': 910, '^': 950, 'a': 1208, 'avec': 1209, 'beaucoup': 1121, 'des': 1120,
'deux': 1123, 'du': 1124, 'faux': 1210, 'l': 814, 'la': 1211, 'le': 1212, 'les': 818, 'mes': 1120, 'mon': 1120,
'part': 233, 'pas': 1127, 'plein': 1121, 'plusieurs': 1128, 'quatre': 910, 'quelques': 1129, 'repeter': 1215,
'suivre': 1216, 'tous': 1130, 'trois': 910, 'un': 1220, 'une': 1221, 'à': 1208}, {'demande': 40}, {'^': 1223}, {'j':
1224, 'je': 1224}, {'<inf>': 0, 'que': 1225}, {'^': 1223, 'reflechisse': 104}, {'j': 1224, 'je': 1227}, {'<inf>': 0,
'les': 724, 'mettre': 723, 'que': 1228}, {'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 41}, {'^': 41, 'mettre': 723,
'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, 'rendre': 1103}, {'': (5, 'mine'), '^': 1233,
'aille': 1234}, {'': (5, 'mine'), '^': 1233, 'reflechisse': 104}, {'j': 1235, 'je': 1236}, {'<inf>': 0, '^': 1230,
'connecter': 703, 'l': 1231, 'la': 1231, 'le': 1231, 'les': 1232, 'mettre': 723, 'presenter': 703, 'que': 1237},
{'<their>': 229, 'la': 229, 'le': 229}, {'^': 1239}, {'^': 1239, 'sur': 1240}, {'donne': 1241, 'donné': 1241, 'sur':
1240}, {'': (19, 'gave:resource'), '<helpful>': 165}, {'<any_det>': 1243, '<my>': 165}, {'^': 1244}, {'N': 1245},
{'N': 241, '^': 240}, {'a': 1247, 'à': 1247}, {'main': 1248}, {'de': 1249}, {'coup': 1250}, {'...': 1112, '<any_det>':
171, '<reach_noun>': 170, 'a': 1246, 'ma': 169, 'mes': 169, 'mon': 169, 'nos': 169, 'notre': 169, 'un': 1251, 'à':
1246}, {'a': 241, 'au': 241, 'aux': 241, 'sur': 241, 'à': 241}, {'N': 1253}, {'...': 1112}, {'^': 4, 'a': 5, 'aupres':
853, 'à': 5}, {'<them>': 1256, 'N': 1256}, {'de': 1257}, {'faveur': 1258}, {'en': 1259, 'pour': 1257}, {'mot': 1260},
{'D': 155, 'a': 237, 'au': 237, 'en': 237, 'finalement': 940, 'un': 1261, 'à': 237}, {'un': 1261}, {'elle': 8, 'lui':
8, 'moi': 8, 'nous': 8}, {'a': 1264, 'à': 1264}, {'a': 857, 'à': 857}, {'merci': 1266}, {'lapin': 77, 'merci': 1266},
{'avec': 185, 'passee': 188, 'passees': 188}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25}, {'de': 1270},
{'a': 147, 'avec': 147, 'pour': 147, 'à': 147}, {'coaching': 1272, 'mentorat': 1272, 'mentoring': 1272, 'tutorat':
1272}, {'avec': 185, 'de': 1273, 'passee': 188, 'passees': 188}, {'': (11, 'thinking'), 'j': 1224, 'je': 1224},
{'<inf>': 0, 'qu': 104, 'que': 1275}, {'': (5, 'mine'), '^': 1233}, {'j': 1277, 'je': 1277}, {'<inf>': 0, '^': 1230,
'connecter': 703, 'les': 1102, 'mettre': 723, 'presenter': 703, 'que': 1278}, {'<any_det>': 298, '<my>': 298}, {'^':
1280}, {'faut': 1281}, {'que': 1017}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1284}, {'^': 1284, 'encore': 1285,
'toujours': 1285}, {'faut': 1283, 'manque': 1286}, {'manque': 1286}, {'N': 194, 'aussi': 1185}, {'avait': 1289}, {'^':
1152, 'faudra': 1226, 'faudrait': 1276, 'faut': 1279, 'leur': 1282, 'lui': 1282, 'me': 1287, 'nous': 1288, 'parait':
292, 'paraît': 292, 'y': 1290}, {'elle': 232, 'il': 232, 'on': 131}, {'N': 232, 'j': 131, 'je': 131, 'nous': 131},
{'qu': 1292, 'que': 1293}, {'pour': 1294}, {'a': 241, 'au': 241, 'dans': 241, 'devant': 241, 'à': 241}, {':': 902,
'N': 901, 'de': 845, 'entre': 845}, {'<give1>': 40}, {'<give1>': 40, 'en': 1298}, {'^': 1299, 'dois': 246}, {'0': 62,
'<any_det>': 62, '<their>': 62, 'ca': 62, 'deux': 62, 'tout': 62, 'trois': 62}, {'<do1>': 1301, 'amene': 40, 'amène':
40, 'appelle': 40, 'appellerai': 40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40},
{'^': 1303}, {'j': 1304, 'je': 1304}, {'que': 1305}, {'d': 127, 'de': 127}, {'a': 764, 'accepte': 765, 'accepté': 765,
'dit': 1306, 'du': 1139, 'dû': 1139, 'envie': 104, 'pense': 105, 'pensé': 105, 'point': 25, 'promis': 1307, 'rdv': 25,
'rendez': 234, 'reunion': 25, 'reve': 104, 'rêvé': 104, 'un': 235, 'une': 235, 'à': 764}, {'': (7, 'waiting'), 'de':
34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours': 34}, {'appeler': 104, 'boire': 104, 'caler': 104, 'dejeuner': 104,
'diner': 104, 'dîner': 104, 'faire': 104, 'manger': 104, 'organiser': 104, 'prendre': 104, 'retrouver': 104, 'revoir':
104, 'voir': 104}, {'appeler': 104, 'boire': 104, 'caler': 104, 'dejeuner': 104, 'diner': 104, 'dîner': 104, 'faire':
104, 'manger': 104, 'me': 1310, 'nous': 1310, 'organiser': 104, 'prendre': 104, 'retrouver': 104, 'revoir': 104, 'se':
1310, 'voir': 104}, {'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1312, 'vite': 40},
{'<causative>': 40, 'signe': 40}, {'<do1>': 1313, 'fais': 1314}, {'fais': 1314}, {'^': 1316}, {'^': 1315, 'leur':
1317, 'lui': 1317}, {'bricole': 40, 'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40,
'dessine': 40, 'dépose': 40, 'fais': 1314, 'fait': 1314, 'ferai': 1314, 'garde': 40, 'garderai': 40, 'imprime': 40,
'imprimerai': 40, 'installe': 40, 'note': 40, 'prends': 40, 'ramene': 40, 'rapporte': 40, 'rapporterai': 40, 'redige':
40, 'redigerai': 40, 'rends': 40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai':
40, 'traduis': 40}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 194, 'parle': 194, 'parlé': 194,
'promis': 1320, 'repondu': 194, 'telephone': 194, 'téléphoné': 194}, {'^': 1319, 'ai': 1321, 'leur': 1317, 'lui':
1317}, {'<see_inf>': 77}, {'pas': 1323, 'plus': 1323}, {'peut': 1324, 'peux': 1324, 'pourrai': 1324, 'pourrais': 1324,
'pouvais': 1324, 'pouvait': 1324}, {'appeler': 104, 'boire': 104, 'caler': 104, 'dejeuner': 104, 'diner': 104,
'dîner': 104, 'faire': 104, 'manger': 104, 'me': 1310, 'nous': 1310, 'organiser': 104, 'pas': 1323, 'plus': 1323,
'prendre': 104, 'retrouver': 104, 'revoir': 104, 'se': 1310, 'voir': 104}, {'<them>': 1300, '^': 1302, 'accompagne':
632, 'ai': 1308, 'aimerais': 104, 'attends': 1309, 'conduirai': 632, 'conduis': 632, 'depose': 632, 'devrais': 1311,
'devrait': 1311, 'devrions': 1311, 'dois': 246, 'dépose': 632, 'emmene': 632, 'emmenerai': 632, 'emmène': 632, 'fais':
563, 'fait': 563, 'ferai': 563, 'hesite': 104, 'l': 1318, 'la': 1318, 'le': 1318, 'les': 1318, 'leur': 1322, 'lui':
1322, 'ne': 1325, 'peut': 1324, 'peux': 1324, 'pourrai': 1324, 'pourrais': 1326, 'pourrait': 1311, 'pourrions': 1311,
'pouvais': 1324, 'pouvait': 1324, 'raccompagne': 632}, {'<inf>': 77}, {'<sort_of_met>': 77, 'ose': 1328}, {'<do1>':
1301, '<lui_give>': 40}, {'N': 490}, {'<any_det>': 20}, {'^': 1332}, {'apres': 77}, {'qu': 104, 'que': 104}, {'': (11,
'thinking'), 'appeler': 104, 'boire': 104, 'caler': 104, 'dejeuner': 104, 'diner': 104, 'dîner': 104, 'faire': 104,
'manger': 104, 'me': 1310, 'nous': 1310, 'organiser': 104, 'prendre': 104, 'retrouver': 104, 'revoir': 104, 'se':
1310, 'voir': 104}, {'': (5, 'mine'), '^': 1098, 'connecter': 703, 'encore': 40, 'les': 1102, 'mettre': 723,
'presenter': 703}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par': 25, 'pour': 25, 'à': 25}, {'attendu': 1338,
'attendue': 1338, 'attendus': 1338, 'convie': 1338, 'conviee': 1338, 'convies': 1338, 'invite': 1338, 'invitee': 1338,
'invitees': 1338, 'invites': 1338, 'invité': 1338}, {'^': 63, 'visiter': 25}, {'^': 63}, {'<do1>': 1313, 'fais': 1314,
'leur': 1298, 'lui': 1298}, {'^': 1342, 'leur': 1317, 'lui': 1317}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40,
'du': 40}, {'occupe': 1344}, {'en': 1345, 'engage': 119, 'occupe': 1344}, {'d': 40, 'de': 40, 'des': 40, 'du': 40},
{'a': 40, 'de': 40, 'pour': 40, 'à': 40}, {'engage': 1348, 'engagee': 1348, 'engagé': 1348, 'propose': 1348,
'proposee': 1348, 'proposé': 1348}, {'charge': 1347, 'demande': 104, 'rappelle': 104, 'souviens': 104, 'suis': 1349},
{'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'à': 25}, {'a': 104, 'qu': 104, 'que': 104, 'à': 104}, {'N':
490, '^': 1332}, {'<giveinf>': 40, 'l': 41, 'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1354},
{'bien': 104}, {'<them>': 1300, '^': 1330, 'accompagne': 632, 'accueille': 1331, 'accueillons': 1331, 'aura': 1333,
'aurai': 1333, 'conduirai': 632, 'conduis': 632, 'cours': 1334, 'crois': 1335, 'depose': 632, 'devrais': 1336,
'devrait': 1311, 'devrions': 1311, 'dois': 1337, 'dépose': 632, 'emmene': 632, 'emmenerai': 632, 'emmène': 632, 'est':
1339, 'fais': 1340, 'fait': 563, 'ferai': 563, 'gere': 1341, 'l': 1343, 'la': 1343, 'le': 1343, 'les': 1343, 'leur':
1322, 'lui': 1322, 'm': 1346, 'me': 1350, 'ne': 1325, 'pars': 1351, 'pense': 1352, 'peut': 1324, 'peux': 1324,
'pourrai': 1324, 'pourrais': 1326, 'pourrait': 1311, 'pourrions': 1311, 'pouvais': 1324, 'pouvait': 1324, 'prends':
1341, 'raccompagne': 632, 'recevons': 1331, 'recevra': 1333, 'recevrai': 1333, 'recevrons': 1333, 'recois': 1353,
'recoit': 1353, 'recupere': 1333, 'reflechis': 104, 'sommes': 1339, 'songe': 104, 'suis': 1339, 'va': 764, 'vais':
1355, 'verrais': 1356, 'voudrais': 104}, {'entremetteurs': 5}, {'a': 194, 'au': 194, 'aux': 194, 'les': 1358, 'à':
194}, {'mois': 18}, {'semaine': 18}, {'prochaine': 18}, {'semaine': 1362}, {'bientot': 18, 'ce': 1360, 'cette': 1361,
'la': 1363}, {'D': 18, 'bientot': 18, 'ce': 1360, 'cette': 1361, 'la': 1363}, {'<hand3>': 1364, '<send3>': 1364,
'apporte': 1365, 'depose': 1365, 'dépose': 1365, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet':
19}, {'facebook': 104, 'insta': 104, 'instagram': 104, 'linkedin': 104, 'twitter': 104, 'x': 104}, {'sur': 1367},
{'^': 811, 'avec': 812}, {'contact': 1369, 'lien': 1369, 'relation': 1369}, {'en': 1370}, {'appele': 77, 'appelee':
77, 'appelé': 77, 'contacte': 77, 'contactee': 77, 'felicite': 77, 'felicitee': 77, 'rappele': 77, 'rappelee': 77,
'vu': 77, 'vue': 77}, {'appele': 77, 'appelee': 77, 'appelé': 77, 'contacte': 77, 'contactee': 77, 'encore': 1372,
'felicite': 77, 'felicitee': 77, 'rappele': 77, 'rappelee': 77, 'vu': 77, 'vue': 77}, {'appele': 77, 'appelee': 77,
'appelé': 77, 'contacte': 77, 'contactee': 77, 'encore': 1373, 'felicite': 77, 'felicitee': 77, 'rappele': 77,
'rappelee': 77, 'vu': 77, 'vue': 77}, {'bloc': 153}, {'peu': 153}, {'^': 152, 'a': 1375, 'comme': 153, 'un': 1376,
'à': 1375}, {'pas': 1373}, {'<cheered>': 153, '<warned>': 232, 'aide': 788, 'aidee': 788, 'aidé': 788, 'appris': 1368,
'conseille': 788, 'conseillee': 788, 'conseillé': 788, 'depanne': 788, 'depannee': 788, 'epaule': 241, 'epaulee': 241,
'eu': 194, 'eue': 194, 'forme': 1253, 'formee': 1253, 'formes': 1253, 'initie': 1253, 'initiee': 1253, 'inities':
1253, 'lu': 1368, 'mis': 1371, 'mise': 1371, 'mises': 1371, 'pas': 1374, 'presente': 819, 'presentees': 1371,
'presentes': 1371, 'présenté': 819, 'présentés': 1371, 'rebooste': 1377, 'reboostee': 1377, 'recommande': 854,
'recommandee': 854, 'recommandé': 854, 'remonte': 1377, 'remontee': 1377, 'remontees': 1377, 'remontes': 1377,
'remotive': 1377, 'remotivee': 1377, 'remplace': 241, 'remplacee': 241, 'seconde': 145, 'secondee': 145, 'toujours':
1378, 'vu': 1368, 'vue': 1368}, {'<them>': 132, 'N': 132}, {'d': 1380, 'de': 1380}, {'^': 1366, 'ai': 1379, 'anniv':
879, 'anniversaire': 879, 'avis': 1057, 'idee': 1381}, {'camp': 18}, {'son': 1383}, {'dans': 1384}, {'est': 1385},
{'^': 1366, 'balle': 1386, 'messagerie': 77}, {'<my>': 165}, {'^': 1388}, {'N': 1389}, {'plan': 77}, {'': (0,
'missed'), 'sur': 77, 'vocal': 77}, {'sa': 77, 'son': 77}, {'sur': 1393}, {'message': 1392, 'vocal': 1394}, {'a':
1390, 'en': 1391, 'ma': 169, 'mes': 169, 'mon': 169, 'nos': 169, 'notre': 169, 'un': 1395, 'à': 1390}, {'^': 1366},
{'connaitre': 812, 'rencontrer': 812}, {'se': 1398}, {'un': 812, 'une': 812}, {'^': 811, 'en': 1370, 'l': 1400},
{'<warned>': 232, 'fait': 1399, 'forme': 1253, 'formee': 1253, 'formes': 1253, 'initie': 1253, 'initiee': 1253,
'inities': 1253, 'mis': 1371, 'mise': 1371, 'mises': 1371, 'presentees': 1401, 'presentes': 1401, 'présentés': 1401,
'rebooste': 1377, 'reboostee': 1377, 'remonte': 1377, 'remontee': 1377, 'remontees': 1377, 'remontes': 1377,
'remotive': 1377, 'remotivee': 1377, 'remplace': 145, 'remplacee': 145, 'seconde': 145, 'secondee': 145}, {'^': 1366,
'ai': 1402}, {'recommandation': 1146}, {'de': 1404}, {'<inf>': 130, 'faut': 130, 'il': 317, 'je': 1041, 'mieux': 1042,
'ne': 130, 'pas': 130}, {'^': 1406}, {',': 1407}, {'<lui_give>': 40}, {'accord': 194, 'adresse': 194, 'avis': 194,
'benediction': 194, 'confiance': 194, 'conge': 194, 'demission': 194, 'disponibilites': 194, 'dispos': 194, 'feu':
194, 'numero': 194, 'ok': 194, 'parole': 194, 'preavis': 194, 'reponse': 194}, {'<any_det>': 176, '<my>': 165, 'des':
176, 'deux': 176, 'l': 176, 'la': 176, 'le': 176, 'les': 176, 'trois': 176, 'un': 176, 'une': 176}, {'^': 176}, {'d':
1412, 'de': 1412}, {'de': 1412}, {'tas': 1414}, {'<any_det>': 171, '<my>': 1410, '^': 1411, 'des': 1412, 'plein':
1413, 'quelques': 1412, 'un': 1415}, {'<any_det>': 229}, {'^': 1417}, {'<any_det>': 241, '^': 240, 'comment': 241,
'pourquoi': 241}, {'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1420,
'un': 1420, 'une': 1420}, {'^': 1298}, {'^': 1298, 'l': 1422, 'la': 1422, 'le': 1422, 'les': 1422, 'leur': 1422,
'lui': 1422}, {'j': 1423, 'je': 1423, 'on': 1423}, {'que': 1424}, {'combien': 241, 'comment': 241, 'la': 241, 'le':
241, 'les': 241, 'pourquoi': 241}, {'<handed>': 1389}, {'<taught>': 1419}, {'courage': 153}, {'<pro>': 5, 'expert':
1010}, {'<good>': 1430, '<pro>': 5, 'expert': 1010}, {'<any_det>': 1431, 'N': 5, 'd': 778, 'de': 778, 'l': 1010, 'la':
1010, 'le': 1010, 'ma': 1010, 'mon': 1010, 'notre': 1010, 'un': 1010, 'une': 1010}, {'': (8, 'asked'), 'd': 778, 'de':
778}, {'lacher': 153}, {'rien': 1434}, {'accrocher': 153}, {'bon': 153}, {'<inf>': 232, 'ne': 1435, 's': 1436,
'tenir': 1437}, {'': (5, 'mine'), '<give1>': 40, 'lis': 40, 'm': 791, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1439, 'l': 1422, 'la': 1422, 'le': 1422, 'les': 1422, 'leur': 1422,
'lui': 1422}, {'j': 1440, 'je': 1440, 'on': 1423}, {'bravo': 153, 'd': 778, 'de': 1438, 'q': 794, 'que': 1441}, {'^':
240, 'd': 241, 'de': 241, 'sur': 241}, {'cours': 1443}, {'<remarks>': 1119, 'annotations': 1114, 'correctifs': 1114,
'corrections': 1114, 'cours': 1443, 'critiques': 1114, 'impressions': 1114, 'notes': 1114, 'suggestions': 1114},
{'cours': 1443, 'trois': 1120}, {'<remarks>': 1119, 'annotations': 1114, 'correctifs': 1114, 'corrections': 1114,
'critiques': 1114, 'impressions': 1114, 'notes': 1114, 'suggestions': 1114}, {'<remarks>': 1119, 'annotations': 1114,
'avis': 799, 'correctifs': 1114, 'corrections': 1114, 'critiques': 1114, 'impressions': 1114, 'notes': 1114,
'suggestions': 1114}, {'^': 240, 'avec': 241, 'pour': 241, 'sur': 241}, {'main': 1449}, {'de': 1450}, {'<remarks>':
1119, 'annotations': 1114, 'correctifs': 1114, 'corrections': 1114, 'coup': 1451, 'cours': 1443, 'critiques': 1114,
'impressions': 1114, 'notes': 1114, 'suggestions': 1114}, {'0': 1444, 'beaucoup': 1121, 'des': 1445, 'deux': 1446,
'du': 1120, 'mes': 1447, 'mon': 1448, 'pas': 1127, 'plein': 1121, 'plusieurs': 1120, 'quelques': 1166, 'tous': 1130,
'trois': 1444, 'un': 1452}, {'': (23, 'contact'), 'que': 1424}, {'annotations': 1114, 'correctifs': 1114,
'corrections': 1114, 'critiques': 1114, 'impressions': 1114, 'notes': 1114, 'suggestions': 1114}, {'annotations':
1114, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1114, 'corrections': 1114, 'critiques':
1114, 'impressions': 1114, 'lead': 5, 'notes': 1114, 'prospect': 5, 'suggestions': 1114}, {'des': 1455, 'deux': 1420,
'mes': 1455, 'mon': 1455, 'un': 1456, 'une': 1420}, {'<any_det>': 241, '^': 240, 'combien': 241, 'comment': 241, 'la':
241, 'le': 241, 'les': 241, 'pourquoi': 241}, {'beaucoup': 1121, 'des': 1447, 'deux': 1164, 'du': 1120, 'mes': 1447,
'mon': 1447, 'part': 232, 'pas': 1127, 'plein': 1121, 'plusieurs': 1120, 'quelques': 1166, 'tous': 1130, 'un': 1447},
{'coup': 1451}, {'un': 1460}, {'<any_det>': 1431, 'N': 5, 'l': 1010, 'la': 1010, 'le': 1010, 'ma': 1010, 'mon': 1010,
'notre': 1010, 'un': 1010, 'une': 1010}, {'<any_det>': 241, '^': 240}, {'<any_det>': 165}, {'^': 1464}, {'': (19,
'gave:resource'), '<any_det>': 165}, {'argent': 166}, {'l': 1467}, {'0': 166, '^': 1466, 'cent': 166, 'de': 1468},
{'': (5, 'mine'), '^': 850}, {'': (5, 'mine'), 'd': 1470, 'de': 1470, 'que': 40}, {'<inf>': 232, '^': 40}, {'d': 1472,
'de': 1472}, {'moral': 153}, {'confiance': 153, 'courage': 153, 'du': 1429, 'le': 1474}, {'<any_det>': 1431}, {'des':
1455, 'mes': 1455, 'mon': 1455, 'un': 1455}, {'<give1>': 40, 'lis': 40, 'm': 791, 'prepare': 40, 'prépare': 40,
'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1478, 'l': 1422, 'la': 1422, 'le': 1422, 'les':
1422, 'leur': 1422, 'lui': 1422}, {'j': 1479, 'je': 1479, 'on': 1423}, {'': (23, 'contact'), 'q': 794, 'que': 1480},
{'bon': 1429}, {'<handed>': 1416, '<read_it>': 1418, '<said>': 232, '<taught>': 1419, '<vowed>': 627, 'adresse': 1421,
'adressé': 1421, 'amene': 1421, 'amené': 1421, 'annonce': 1425, 'annoncé': 1425, 'annote': 1418, 'apporte': 1421,
'apporté': 1421, 'appris': 1426, 'aussi': 1427, 'bien': 1428, 'bon': 1429, 'challenge': 1418, 'commente': 1418,
'commenté': 1418, 'confie': 1389, 'confirme': 1425, 'confirmé': 1425, 'confié': 1389, 'conseille': 1432, 'conseillé':
1432, 'corrige': 1418, 'corrigé': 1418, 'demande': 1433, 'demandé': 1433, 'detaille': 1426, 'dit': 1442, 'donne':
1453, 'donné': 1453, 'ecrit': 1454, 'envoye': 1457, 'explique': 1458, 'expliqué': 1458, 'fait': 1459, 'file': 1461,
'filé': 1461, 'indique': 1462, 'laisse': 1389, 'laissé': 1389, 'montre': 1463, 'montré': 1463, 'offert': 1000,
'parle': 194, 'parlé': 194, 'partage': 1465, 'partagé': 1465, 'pose': 203, 'posé': 203, 'presente': 819, 'prete':
1469, 'promis': 1471, 'propose': 1473, 'proposé': 1473, 'présenté': 819, 'prêté': 1469, 'raconte': 1426, 'raconté':
1426, 'recommande': 1432, 'recommandé': 1432, 'redonne': 1475, 'redonné': 1475, 'refile': 1476, 'refilé': 1476,
'relu': 1418, 'remonte': 1475, 'renvoye': 1477, 'repondu': 1481, 'revu': 1418, 'souhaite': 1482, 'souhaité': 1482,
'suggere': 1432, 'suggéré': 1432, 'telephone': 194, 'tout': 1428, 'téléphoné': 194}, {'mon': 800}, {'d': 851, 'de':
851}, {'<handed>': 172, '<tip>': 1408, '^': 1409, 'ai': 1483, 'donne': 1484, 'donné': 1484, 'faut': 373, 'prete':
1389, 'promis': 1485, 'prête': 1389}, {'<tip>': 1408}, {'<date>': 77, 'rendez': 712}, {'<reach_inf>': 77, '<see_inf>':
77}, {'<reach_inf>': 77, '<see_inf>': 77, 'l': 1489, 'la': 1489, 'le': 1489, 'les': 1489, 'lui': 1489}, {'anniv': 77,
'anniversaire': 77}, {'<any_det>': 1488, 'N': 77, 'd': 1490, 'de': 1490, 'l': 1491, 'le': 1491}, {'article': 104,
'interview': 104, 'portrait': 104, 'post': 104}, {'bouquin': 104, 'livre': 104, 'post': 104}, {'': (11, 'thinking'),
'facebook': 104, 'insta': 104, 'instagram': 104, 'la': 894, 'le': 895, 'linkedin': 104, 'twitter': 104, 'x': 104},
{'dans': 896, 'l': 1493, 'le': 1494, 'par': 896, 'qu': 104, 'que': 104, 'sur': 1495, 'un': 1493, 'une': 1493},
{'<remarks>': 1119, 'annotations': 1114, 'audit': 230, 'correctifs': 1114, 'corrections': 1114, 'critiques': 1114,
'impressions': 1114, 'notes': 1114, 'suggestions': 1114}, {'relecture': 230}, {'beaucoup': 1121, 'des': 1447, 'deux':
1164, 'du': 1120, 'mes': 1447, 'mon': 1447, 'part': 232, 'pas': 1127, 'plein': 1121, 'plusieurs': 1120, 'quelques':
1166, 'tous': 1130, 'un': 1497, 'une': 1498}, {'<handed>': 1416, '<read_it>': 1418, '<said>': 232, '<taught>': 1419,
'<vowed>': 627, 'adresse': 1421, 'adressé': 1421, 'amene': 1421, 'amené': 1421, 'annonce': 1425, 'annoncé': 1425,
'annote': 1418, 'apporte': 1421, 'apporté': 1421, 'appris': 1426, 'aussi': 1427, 'bien': 1428, 'bon': 1429,
'challenge': 1418, 'commente': 1418, 'commenté': 1418, 'confie': 1389, 'confirme': 1425, 'confirmé': 1425, 'confié':
1389, 'conseille': 1432, 'conseillé': 1432, 'corrige': 1418, 'corrigé': 1418, 'demande': 1433, 'demandé': 1433,
'detaille': 1426, 'dit': 1442, 'donne': 1453, 'donné': 1453, 'ecrit': 1454, 'envoye': 1457, 'explique': 1458,
'expliqué': 1458, 'fait': 1499, 'file': 1461, 'filé': 1461, 'indique': 1462, 'laisse': 1389, 'laissé': 1389, 'montre':
1463, 'montré': 1463, 'offert': 1000, 'parle': 194, 'parlé': 194, 'partage': 1465, 'partagé': 1465, 'pose': 203,
'posé': 203, 'presente': 819, 'prete': 1469, 'promis': 1471, 'propose': 1473, 'proposé': 1473, 'présenté': 819,
'prêté': 1469, 'raconte': 1426, 'raconté': 1426, 'recommande': 1432, 'recommandé': 1432, 'redonne': 1475, 'redonné':
1475, 'refile': 1476, 'refilé': 1476, 'relu': 1418, 'remonte': 1475, 'renvoye': 1477, 'repondu': 1481, 'revu': 1418,
'souhaite': 1482, 'souhaité': 1482, 'suggere': 1432, 'suggéré': 1432, 'telephone': 194, 'tout': 1428, 'téléphoné':
194}, {'<handed>': 172, '<must3>': 213, '^': 1409, 'ai': 1500, 'donne': 1484, 'donné': 1484, 'faut': 373, 'prete':
1389, 'promis': 1485, 'prête': 1389}, {'': (13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13,
'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 130, 'leur': 40,
'lui': 40, 'ne': 130, 'pas': 130}, {'^': 1504}, {'^': 509, 'd': 1505, 'de': 1505}, {'<imperative>': 130, 'faut': 130,
'il': 317, 'n': 130, 'ne': 130, 'surtout': 130}, {'^': 1507}, {':': 1508, 'd': 321, 'de': 321, 'qu': 515, 'que': 518},
{'<hand3>': 782, '<send3>': 782, '<would_give>': 18, 'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 523, 'me': 523,
'nous': 523}, {'^': 1510, 'allait': 347, 'va': 347}, {'<hand3>': 782, '<send3>': 782, '<would_give>': 18, 'devait':
130, 'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'ferait': 130, 'l': 495, 'la': 495,
'le': 495, 'les': 495, 'm': 523, 'me': 523, 'ne': 324, 'nous': 523, 'valait': 130, 'vaudrait': 130, 'vaut': 130},
{'^': 1512, 'allait': 347, 'va': 347}, {'devait': 130, 'devrait': 130, 'doit': 130, 'fallait': 130, 'faudrait': 130,
'faut': 130, 'ferait': 130, 'ne': 324, 'valait': 130, 'vaudrait': 130, 'vaut': 130}, {'^': 1514}, {'elle': 1511, 'il':
1513, 'on': 1515}, {'...': 1509, ':': 319, 'd': 522, 'de': 522, 'qu': 1516, 'que': 458}, {'astuce': 132, 'conseil':
132, 'tip': 132}, {'conseil': 316}, {'bigo': 194, 'bigophone': 194, 'fil': 194, 'grelot': 194, 'phone': 194,
'telephone': 194, 'tube': 194, 'téléphone': 194}, {'de': 1520}, {'coup': 1521}, {'conseil': 316, 'coup': 1521,
'petit': 1522}, {'...': 1518, 'comme': 1519, 'le': 1519, 'un': 1523}, {'part': 194}, {'<letter>': 194, 'faire': 1525},
{'<any_det>': 1526, '<letter>': 194, 'faire': 1525}, {'des': 534, 'en': 1391, 'plantee': 77, 'poireauter': 77, 'seul':
77, 'seule': 77, 'tomber': 77, 'un': 534}, {'en': 1391, 'plantee': 77, 'poireauter': 77, 'seul': 77, 'seule': 77,
'tomber': 77}, {'rappele': 77, 'repondu': 77}, {'bigo': 194, 'bigophone': 194, 'fil': 194, 'grelot': 194, 'phone':
194, 'tel': 194, 'telephone': 194, 'tube': 194, 'tél': 194, 'téléphone': 194}, {'de': 1531}, {'coup': 1532, 'petit':
1522}, {'un': 1533}, {'<reached_me>': 194, '<said>': 1503, '<urges>': 491, '<vowed>': 500, 'accompagne': 190,
'accompagnee': 190, 'accompagné': 190, 'accueillis': 194, 'alerte': 501, 'alertee': 501, 'alerté': 501, 'assure': 503,
'assuré': 503, 'certifie': 503, 'conjure': 504, 'conseille': 508, 'conseillé': 508, 'demande': 1506, 'demandé': 1506,
'dit': 1517, 'donne': 1524, 'donné': 1524, 'envoye': 1527, 'exhorte': 504, 'fait': 532, 'garanti': 503, 'invites':
194, 'jure': 503, 'juré': 503, 'laisse': 1528, 'laissee': 1529, 'laisses': 1529, 'laissé': 1528, 'lance': 339,
'lancé': 339, 'mis': 538, 'mise': 538, 'parle': 539, 'parlé': 539, 'pas': 1530, 'passe': 1534, 'passé': 1534,
'plante': 77, 'plantee': 77, 'pose': 748, 'posé': 748, 'preconise': 544, 'prie': 504, 'prié': 504, 'promis': 545,
'propose': 348, 'proposé': 348, 'préconise': 546, 'préconisé': 544, 'rappele': 547, 'reclame': 310, 'recommande': 544,
'recommandé': 544, 'recu': 194, 'recue': 194, 'recues': 194, 'recus': 194, 'rejoint': 190, 'rejointe': 190, 'rendu':
548, 'réclame': 310, 'réclamé': 310, 'saute': 549, 'somme': 504, 'suggere': 544, 'suggère': 546, 'suggéré': 544,
'supplie': 552, 'supplié': 552}, {'fallait': 130, 'faudrait': 130, 'faut': 130, 'valait': 130, 'vaudrait': 130}, {'^':
1536}, {'il': 1537, 'on': 1537}, {'qu': 1538}, {':': 319, 'qu': 1538}, {'a': 127, 'à': 127}, {'N': 1541}, {'de':
1542}, {'aupres': 1543, 'envers': 1542}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25}, {'annonce': 1185, 'annoncé': 1185,
'appris': 1185, 'confirme': 1185, 'confirmé': 1185, 'dit': 1185, 'raconte': 1185, 'raconté': 1185}, {'a': 1546},
{'dit': 1539}, {'pour': 310}, {'a': 127, 'd': 127, 'de': 127, 'pour': 127, 'à': 127}, {'N': 1550}, {'de': 1551},
{'aupres': 1552, 'avec': 1551, 'envers': 1551}, {'arrete': 754, 'arretee': 754, 'arrêté': 754, 'engage': 1553,
'engagee': 1553, 'engagé': 1553, 'pointe': 754, 'pointee': 754, 'propose': 1553, 'proposee': 1553, 'proposé': 1553,
'rendu': 754, 'rendue': 754}, {'<says>': 1502, '<urges>': 491, '^': 493, 'a': 1535, 'accompagnait': 190, 'alerte':
501, 'appelle': 194, 'disait': 1539, 'dit': 1540, 'engage': 1544, 'enjoint': 504, 'invite': 1545, 'invitent': 1545,
'l': 1547, 'me': 1548, 'presse': 504, 'prie': 504, 'relance': 1549, 'suis': 1554, 'supplie': 504}, {'aucune': 925,
'pas': 1177}, {'aucune': 925, 'pas': 1177, 'toujours': 1556}, {'N': 34}, {'d': 1558, 'de': 1558}, {'...': 1559}, {'l':
1560, 'la': 1560, 'le': 1560, 'les': 1560}, {'^': 1561}, {'<any_det>': 1488, '^': 1561, 'encore': 1562, 'toujours':
1562}, {'^': 1561, 'encore': 1562, 'toujours': 1562}, {'<any_det>': 1488}, {'^': 144, 'avec': 145}, {'^': 1230}, {'':
(13, 'talk'), 'je': 104}, {'combien': 8, 'comment': 8, 'd': 1567, 'de': 1567, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's':
8, 'si': 1568}, {'il': 1515, 'on': 1515}, {'d': 558, 'de': 558, 'qu': 1570, 'que': 458}, {'': (0, 'missed'), '^':
1284, 'encore': 1285, 'toujours': 1285}, {'de': 40}, {'': (11, 'thinking'), 'jamais': 77, 'pas': 77, 'plus': 77,
'toujours': 974}, {'a': 1567, 'à': 1567}, {'a': 40, 'aupres': 1552, 'avec': 1551, 'de': 40, 'envers': 1551, 'pour':
40, 'à': 40}, {'arrete': 754, 'arretee': 754, 'arrêté': 754, 'engage': 1576, 'engagee': 1576, 'engagé': 1576,
'pointe': 754, 'pointee': 754, 'propose': 1576, 'proposee': 1576, 'proposé': 1576, 'rendu': 754, 'rendue': 754},
{'<says>': 1502, '<urges>': 491, '^': 556, 'annoncer': 292, 'charge': 1347, 'conseille': 316, 'decroche': 1063,
'demandait': 403, 'demande': 1569, 'dire': 292, 'disant': 292, 'dit': 1571, 'doit': 562, 'doivent': 562, 'décroche':
1063, 'engage': 1544, 'faut': 1283, 'ghoste': 77, 'informer': 292, 'manque': 1572, 'met': 566, 'preconise': 546,
'prevenir': 292, 'promet': 567, 'préconise': 546, 'préconisé': 546, 'rappeler': 1573, 'rappelle': 1574, 'reclame':
310, 'recommande': 546, 'recommandé': 546, 'relance': 1549, 'repond': 1063, 'reste': 1575, 'réclame': 310, 'réclamé':
310, 'souviens': 104, 'suggere': 546, 'suggère': 546, 'suggéré': 546, 'suis': 1577, 'verrait': 568, 'voit': 568}, {'':
(10, 'thanks'), 'N': 857}, {'fois': 1266}, {'N': 857, 'a': 1579, 'beaucoup': 1266, 'encore': 1266, 'infiniment': 1266,
'mille': 1580, 'à': 1579}, {'vaut': 131}, {'mercis': 1266}, {'avec': 819}, {'contact': 1584, 'lien': 1584, 'relation':
1584}, {'en': 1585, 'et': 831}, {'N': 1586, 'en': 835, 'par': 837}, {'en': 1585}, {'N': 844, 'de': 845, 'entre': 845},
{'contact': 1589, 'relation': 1589}, {'N': 1588, 'en': 1590}, {'et': 190}, {'meme': 735, 'même': 735, 'pas': 745,
'plus': 746}, {'jamais': 828, 'pas': 841, 'plus': 828}, {'eu': 742, 'lieu': 77}, {'pas': 1595}, {'arrive': 77,
'arrivee': 77, 'arrivé': 77, 'venu': 77, 'venue': 77}, {'venu': 77, 'venue': 77}, {'jamais': 1597, 'meme': 735,
'même': 735, 'pas': 1598}, {'pas': 1374, 'toujours': 1378}, {'ai': 1600}, {'dit': 77, 'ecrit': 77, 'envoye': 77,
'parle': 77, 'parlé': 77, 'repondu': 77, 'souhaite': 77, 'souhaité': 77, 'telephone': 77, 'téléphoné': 77}, {'dit':
77, 'ecrit': 77, 'encore': 1602, 'envoye': 77, 'parle': 77, 'parlé': 77, 'repondu': 77, 'souhaite': 77, 'souhaité':
77, 'telephone': 77, 'téléphoné': 77}, {'dit': 77, 'ecrit': 77, 'encore': 1603, 'envoye': 77, 'parle': 77, 'parlé':
77, 'repondu': 77, 'souhaite': 77, 'souhaité': 77, 'telephone': 77, 'téléphoné': 77}, {'pas': 1603}, {'pas': 1604,
'rien': 1603, 'toujours': 1605}, {'ai': 1606}, {'decroche': 77, 'décroché': 77, 'rappele': 77, 'repondu': 77}, {'pas':
1608}, {'pas': 765}, {'a': 1593, 'ai': 1594, 'aura': 1596, 'est': 1599, 'l': 1601, 'leur': 1607, 'lui': 1607, 'ont':
1609, 'oublie': 1610, 'oublier': 1610, 'oublions': 1610}, {'decroche': 1063, 'décroche': 1063, 'rappelle': 1063,
'repond': 1063}, {'jamais': 77, 'pas': 77, 'plus': 77, 'tjrs': 974, 'tjs': 974, 'toujours': 974}, {'fait': 974,
'fera': 974}, {'capte': 974, 'decroche': 1063, 'décroche': 1063, 'l': 1601, 'leur': 1607, 'lui': 1607, 'me': 1612,
'oublie': 1610, 'oublier': 1610, 'oublions': 1610, 'rappelle': 1063, 'repond': 1613, 'se': 1614}, {'step': 0, 'steps':
0}, {'N': 77}, {'ni': 1617}, {'N': 1618}, {'': (12, 'task'), 'meme': 0, 'même': 0}, {'moi': 1620}, {'moi': 0}, {'a':
1621, 'pour': 1622, 'à': 1621}, {'devons': 1567, 'doit': 1567}, {'<hand3>': 782, '<send3>': 782, '<would_give>': 18,
'l': 495, 'la': 495, 'le': 495, 'les': 495, 'm': 496, 'me': 496, 'nous': 496}, {'^': 1625}, {'<hand3>': 782,
'<send3>': 782, '<would_give>': 18, 'fallait': 130, 'faudrait': 130, 'faut': 130, 'l': 495, 'la': 495, 'le': 495,
'les': 495, 'm': 496, 'me': 496, 'nous': 496, 'valait': 130, 'vaudrait': 130}, {'^': 1627}, {'elle': 1626, 'il': 1628,
'on': 1537}, {'...': 1509, ':': 319, 'd': 522, 'de': 522, 'qu': 1629}, {'N': 1307}, {'': (5, 'mine'), 'm': 18, 'me':
18, 'nous': 18}, {'^': 1632}, {'^': 343, 'a': 1631, 'd': 1633, 'de': 1633, 'qu': 344, 'que': 344, 'à': 1631},
{'<reached_me>': 194, '<said>': 1503, '<urges>': 491, '<vowed>': 500, 'accueillis': 194, 'assure': 503, 'assuré': 503,
'certifie': 503, 'conjure': 504, 'conseille': 508, 'conseillé': 508, 'demande': 1506, 'demandé': 1506, 'dit': 1630,
'donne': 1524, 'donné': 1524, 'envoye': 1527, 'exhorte': 504, 'fait': 532, 'garanti': 503, 'invites': 194, 'jure':
503, 'juré': 503, 'laisse': 1528, 'laissee': 1529, 'laisses': 1529, 'laissé': 1528, 'lance': 339, 'lancé': 339, 'mis':
573, 'mise': 573, 'parle': 539, 'parlé': 539, 'passe': 1534, 'passé': 1534, 'plantes': 77, 'pose': 748, 'posé': 748,
'preconise': 544, 'prie': 504, 'prié': 504, 'promis': 1634, 'préconise': 546, 'préconisé': 544, 'recommande': 544,
'recommandé': 544, 'recu': 194, 'recue': 194, 'recues': 194, 'recus': 194, 'rendu': 548, 'saute': 549, 'somme': 504,
'suggere': 544, 'suggère': 546, 'suggéré': 544, 'supplie': 552, 'supplié': 552}, {'': (0, 'missed'), '<see_inf>': 77,
'se': 200}, {'': (0, 'missed'), '<see_inf>': 77, 'd': 1636, 'de': 1636, 'se': 200}, {'vous': 1637}, {'cale': 1637,
'calé': 1637, 'prevu': 1637, 'rdv': 1637, 'rendez': 1638}, {'combien': 8, 'comment': 8, 'd': 1567, 'de': 1567, 'ou':
8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 319, 'd': 131, 'de': 131, 'qu': 1538}, {'': (7, 'waiting'),
'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1642, 'encore': 561, 'toujours': 561}, {'0': 190, 'deux': 190,
'nombreuses': 190, 'nombreux': 190, 'quatre': 190, 'quelques': 190, 'tous': 190, 'toute': 190, 'trois': 190, 'une':
190}, {'promis': 1307}, {'a': 1645, 'devons': 40, 'doit': 40}, {'croises': 77, 'parle': 77, 'parlé': 77, 'vu': 77,
'vus': 77}, {'pas': 1647}, {'sommes': 1648}, {'est': 1648}, {'nous': 1649, 's': 1650}, {'<sort_of_met>': 194, 'pas':
1647}, {'sommes': 1652}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en': 25, 'ensemble': 25, 'à': 25},
{'<sort_of_met>': 194, 'attendu': 1338, 'attendue': 1338, 'attendus': 1338, 'convie': 1338, 'conviee': 1338,
'convies': 1338, 'invite': 1338, 'invitee': 1338, 'invitees': 1338, 'invites': 1338, 'invité': 1338}, {'<says>': 1502,
'<them>': 1624, '<urges>': 491, '^': 556, 'a': 1635, 'accueille': 1331, 'accueillons': 1331, 'allons': 764,
'annoncer': 292, 'appelle': 194, 'attendons': 34, 'aura': 1333, 'aurai': 1333, 'avait': 1639, 'avions': 1639,
'conseille': 316, 'demandait': 403, 'demande': 1640, 'devons': 1567, 'devrais': 1311, 'devrait': 1311, 'devrions':
1311, 'dire': 292, 'disait': 1539, 'disant': 292, 'dit': 1641, 'doit': 1643, 'doivent': 562, 'enjoint': 504, 'est':
1339, 'etions': 1644, 'fais': 563, 'fait': 563, 'ferai': 563, 'informer': 292, 'invite': 1545, 'invitent': 1545, 'l':
1547, 'leur': 1646, 'lui': 1646, 'manque': 1286, 'me': 1548, 'n': 1651, 'ne': 1651, 'nous': 1653, 'part': 1654,
'partons': 1654, 'pourrais': 1311, 'pourrait': 1311, 'pourrions': 1311, 'preconise': 546, 'presse': 504, 'prevenir':
292, 'prie': 504, 'préconise': 546, 'préconisé': 546, 'recevons': 1331, 'recevra': 1333, 'recevrai': 1333,
'recevrons': 1333, 'recois': 1353, 'recoit': 1353, 'recommande': 546, 'recommandé': 546, 'recupere': 1333, 's': 1650,
'sommes': 1655, 'suggere': 546, 'suggère': 546, 'suggéré': 546, 'suis': 1339, 'supplie': 504, 'verrait': 568, 'voit':
568}, {'cafe': 194, 'café': 194, 'verre': 194}, {'ma': 169, 'mes': 169, 'mon': 169, 'nos': 169, 'notre': 169, 'un':
1657}, {'^': 1299, 'devons': 1567, 'doit': 1567}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40,
'renvoie': 40, 'transmet': 40}, {'a': 1631, 'd': 127, 'de': 127, 'à': 1631}, {'<set>': 25, 'dit': 1306, 'promis':
1661, 'rendez': 234}, {'D': 155, 'a': 155, 'au': 155, 'la': 155, 'le': 155, 'notre': 155, 'à': 155}, {'': (1,
'moved'), 'D': 155}, {'D': 155, 'a': 237, 'au': 237, 'pour': 237, 'à': 237}, {'': (1, 'moved'), 'D': 155, 'a': 237,
'au': 237, 'pour': 237, 'à': 237}, {'D': 155, 'a': 1664, 'au': 1664, 'ca': 1665, 'l': 1665, 'la': 155, 'le': 1666,
'notre': 155, 'pour': 237, 'à': 1664}, {'dejeuner': 77, 'diner': 77, 'dîner': 77, 'manger': 77, 's': 199, 'se': 200},
{'appeler': 25}, {'parler': 25, 'rappeler': 25, 'revoir': 25, 'voir': 25}, {'^': 1230, 'boire': 25, 'dejeuner': 25,
'diner': 25, 'dîner': 25, 'manger': 25, 's': 1669, 'se': 1670}, {'0': 190, 'deux': 190, 'nombreuses': 190, 'nombreux':
190, 'plein': 190, 'quatre': 190, 'quelques': 190, 'tous': 190, 'toute': 190, 'trois': 190, 'une': 190}, {'^': 1316,
'leur': 1317, 'lui': 1317}, {'fais': 1314, 'fait': 1314, 'ferai': 1314}, {'^': 1674, 'a': 1645, 'devons': 40, 'doit':
40, 'leur': 1317, 'lui': 1317}, {'nous': 1649, 'peut': 1324, 'peux': 1324, 'pourrai': 1324, 'pourrais': 1324,
'pouvais': 1324, 'pouvait': 1324, 's': 1650}, {'dej': 25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit':
1677, 'the': 25, 'verre': 25}, {'le': 1678, 'un': 1678}, {'D': 155, 'a': 237, 'au': 237, 'ca': 1665, 'l': 1665, 'le':
1665, 'pour': 237, 'à': 237}, {'': (14, 'together'), '<sort_of_met>': 194, 'loupe': 77, 'loupes': 77, 'manque': 77,
'manques': 77, 'manqué': 77, 'pas': 1647, 'rate': 77, 'rates': 77}, {'appelle': 25, 'est': 1681}, {'<we_meet>': 25},
{'voir': 25}, {'<see_inf>': 25, '^': 763, 'chez': 25, 'se': 1684}, {'<them>': 1659, '^': 1660, 'a': 1662,
'accompagne': 632, 'accueille': 1331, 'accueillons': 1331, 'attend': 34, 'aura': 1333, 'aurai': 1333, 'avait': 1639,
'avance': 1663, 'avions': 1639, 'boit': 25, 'brunche': 25, 'conduirai': 632, 'conduis': 632, 'decale': 1667,
'dejeune': 25, 'depose': 632, 'devait': 1668, 'devons': 1567, 'devrais': 1311, 'devrait': 1311, 'devrions': 1311,
'dine': 25, 'doit': 1671, 'décale': 1667, 'déjeune': 25, 'dépose': 632, 'dîne': 25, 'emmene': 632, 'emmenerai': 632,
'emmène': 632, 'est': 1339, 'etait': 1672, 'fais': 563, 'fait': 563, 'ferai': 563, 'l': 1673, 'la': 1673, 'le': 1673,
'les': 1673, 'leur': 1675, 'lui': 1675, 'lunche': 25, 'mange': 25, 'n': 1651, 'ne': 1676, 'nous': 1649, 'part': 1654,
'partons': 1654, 'peut': 1324, 'peux': 1324, 'pourrai': 1324, 'pourrais': 1326, 'pourrait': 1311, 'pourrions': 1311,
'pouvais': 1324, 'pouvait': 1324, 'prend': 1679, 'raccompagne': 632, 'recale': 1680, 'recevons': 1331, 'recevra':
1333, 'recevrai': 1333, 'recevrons': 1333, 'recois': 1353, 'recoit': 1353, 'recupere': 1333, 'remet': 1680, 'reporte':
1667, 'repousse': 1667, 's': 1682, 'se': 1683, 'sommes': 1339, 'suis': 1339, 'va': 1685, 'vais': 764, 'verra': 752},
{'besoin': 579, 'confirme': 700, 'confirmé': 700, 'du': 715, 'dû': 715}, {'': (0, 'missed'), 'complet': 77, 'total':
77}, {'le': 1488}, {'<any_det>': 1488, 'N': 77, 'completement': 1689, 'd': 1490, 'de': 1490, 'l': 1491, 'le': 1491,
'pas': 765, 'totalement': 1689}, {'<any_det>': 1488, 'N': 77, 'completement': 1689, 'd': 1490, 'de': 1490, 'l': 1491,
'le': 1491, 'totalement': 1689}, {'': (23, 'contact'), 'a': 194, 'au': 194, 'avec': 194, 'à': 194}, {'experience':
241, 'rex': 241}, {'...': 1112, 'a': 1161, 'des': 956, 'le': 956, 'mon': 1693, 'quelques': 956, 'un': 956, 'une': 956,
'à': 1161}, {'hui': 77}, {'D': 77, 'aujourd': 1695, 'avec': 77, 'ce': 77, 'cette': 77}, {'vous': 1696}, {'<date>':
1696, 'news': 77, 'nouvelles': 77, 'rendez': 1697, 'reponse': 77, 'retour': 77, 'signe': 77}, {'appele': 77, 'appelé':
77, 'eu': 77, 'parle': 77, 'parlé': 77, 'recu': 1285, 'rencontre': 77, 'rencontré': 77, 'revu': 77, 'vu': 77},
{'occasion': 77}, {'<them>': 77, 'N': 77, 'de': 740, 'l': 1700, 'le': 839, 'lieu': 77}, {'moindre': 924},
{'<sort_of_met>': 77, 'de': 1698, 'decroche': 77, 'décroché': 77, 'encore': 1699, 'eu': 1701, 'joignable': 77, 'le':
1702, 'ose': 1328, 'oublier': 765, 'pointe': 77, 'pointee': 77, 'pu': 77, 'rappele': 77, 'recu': 1285, 'repondu': 77,
'reussi': 77}, {'<teach_inf>': 241}, {'leur': 1704, 'lui': 1704}, {'a': 1705, 'à': 1705}, {'N': 1706}, {'': (23,
'contact'), 'N': 1706}, {'a': 1707, 'avec': 1708, 'chez': 194, 'à': 1707}, {'maison': 25}, {'D': 155, 'N': 1389, 'la':
1710}, {'<them>': 230, 'N': 230}, {'avec': 1712, 'chez': 1712, 'd': 885, 'de': 885}, {'...': 1713}, {'<their>': 229,
'la': 229, 'le': 229, 'les': 229}, {'<any_det>': 1714, '^': 1715}, {'D': 155, 'bureau': 25, 'crible': 1716}, {'': (23,
'contact'), 'moi': 25, 'nous': 25}, {'temps': 869}, {'<any_det>': 1714, '<their>': 230, '^': 1715}, {'D': 155,
'revue': 1720}, {'avec': 194, 'chez': 194, 'ensemble': 194}, {'midi': 1722}, {'moment': 1722}, {'end': 1722},
{'<time_span>': 1722, 'apres': 1723, 'petit': 1724, 'week': 1725}, {'bigo': 194, 'bigophone': 194, 'fil': 194,
'grelot': 194, 'phone': 194, 'tube': 194}, {'de': 1727}, {'<time_span>': 1722, 'apres': 1723, 'coup': 1728, 'petit':
1724, 'week': 1725}, {'...': 1709, '<any_det>': 171, '<reach_noun>': 170, 'D': 155, 'a': 1711, 'au': 1717, 'boire':
25, 'chez': 1718, 'dejeuner': 25, 'diner': 25, 'du': 1719, 'dîner': 25, 'en': 1721, 'finalement': 940, 'la': 1726,
'le': 1726, 'me': 1684, 'nous': 1684, 'un': 1729, 'une': 1726, 'voir': 194, 'à': 1711}, {'bigo': 194, 'bigophone':
194, 'grelot': 194, 'phone': 194, 'tube': 194}, {'de': 1731}, {'coup': 1732}, {'avec': 194, 'chez': 194, 'un': 1733,
'voir': 194}, {'la': 1710}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a': 1735, 'au': 1736, 'boire': 25, 'chez':
1737, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1684, 'nous': 1684, 'à': 1735}, {'crible': 1716}, {'revue':
1720}, {'...': 1709, '<any_det>': 171, '<reach_noun>': 170, 'a': 1390, 'au': 1739, 'chez': 194, 'du': 1719, 'en':
1740, 'la': 1726, 'le': 1726, 'un': 1729, 'une': 1726, 'voir': 194, 'à': 1390}, {'mon': 889, 'qu': 8, 'que': 8}, {'a':
1567, 'qu': 469, 'que': 470, 'à': 1567}, {'': (5, 'mine'), 'connecter': 703, 'les': 1102, 'mettre': 723, 'presenter':
703}, {'a': 1744, 'à': 1744}, {'rdv': 77, 'rendez': 712}, {'au': 1746}, {'dejeune': 194, 'déjeuné': 194},
{'<sort_of_met>': 77, 'de': 740, 'joignable': 77}, {'...': 996, 'de': 1273}, {'la': 842, 'un': 747, 'une': 842}, {',':
1047}, {'conseiller': 1476, 'indiquer': 1476, 'recommander': 1476}, {',': 1047, 'conseiller': 1476, 'indiquer': 1476,
'recommander': 1476}, {'annoncer': 292, 'dire': 292, 'informer': 292, 'prevenir': 292}, {'<them>': 1030, '<they>':
1030, 'N': 1752, 'elle': 1752, 'elles': 1096, 'eux': 1096, 'info': 8, 'leur': 1753, 'lui': 1754, 'ma': 969, 'me':
1755, 'nous': 1755}, {'pas': 104}, {'^': 950, 'avec': 1209}, {'': (23, 'contact'), 'a': 819, 'avec': 819, 'et': 819,
'à': 819}, {'mail': 845}, {'N': 1759, 'par': 1760}, {'argent': 169}, {'l': 1762}, {'cents': 169}, {'0': 169,
'<any_det>': 169, '^': 1464, 'a': 1001, 'cent': 169, 'de': 1763, 'deux': 1764, 'ma': 169, 'mes': 169, 'mon': 169,
'nos': 169, 'notre': 169, 'à': 1001}, {'D': 155, 'a': 237, 'au': 237, 'en': 237, 'pour': 237, 'à': 237}, {'<shifted>':
1766, 'D': 155, 'a': 237, 'au': 237, 'en': 237, 'finalement': 1766, 'pour': 237, 'à': 237}, {'lieu': 1767}, {'fera':
1767}, {'aura': 1768, 'est': 1767, 'glisse': 1767, 'passe': 1767, 'passera': 1767, 'se': 1769, 'sera': 1767}, {'D':
1770}, {'D': 1770, 'cale': 1771, 'calee': 1771, 'calé': 1771, 'fixe': 1771, 'fixee': 1771, 'fixé': 1771, 'prevu':
1771, 'prevue': 1771}, {'<inf>': 25, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1684, 'voir': 25},
{'etre': 1772}, {'D': 1770, 'avait': 1772, 'avec': 984, 'cale': 1771, 'calee': 1771, 'calé': 1771, 'de': 1773,
'devait': 1774, 'est': 1772, 'etait': 1772, 'fixe': 1771, 'fixee': 1771, 'fixé': 1771, 'prevu': 1771, 'prevue': 1771},
{'D': 1770, 'avait': 1772, 'cale': 1771, 'calee': 1771, 'calé': 1771, 'devait': 1774, 'est': 1772, 'etait': 1772,
'fixe': 1771, 'fixee': 1771, 'fixé': 1771, 'prevu': 1771, 'prevue': 1771}, {'des': 956, 'le': 956, 'quelques': 956,
'rdv': 25, 'rendez': 234, 'un': 956, 'une': 956}, {'rdv': 25}, {'<date>': 25, 'etape': 1778, 'rendez': 234}, {'': (12,
'task'), 'rdv': 25}, {'<date>': 25, 'etape': 1780, 'rendez': 234}, {'etapes': 0}, {'elle': 1081, 'il': 1081}, {'^':
18, 'd': 502, 'de': 502, 'qu': 1783}, {'N': 844, 'par': 1760}, {'elle': 1153, 'il': 1153}, {'<give3>': 18,
'<would_give>': 18, 'l': 495, 'la': 267, 'le': 267, 'les': 267}, {'<would_give>': 18, 'jeter': 1150, 'jette': 1150,
'jettera': 1150, 'm': 1787, 'me': 1787, 'nous': 1787, 'regarde': 1150, 'regarder': 1150, 'va': 1151}, {'<any_det>':
382, '<my>': 382}, {'^': 1789}, {'^': 1788, 'auraient': 1790, 'aurait': 1790, 'recevraient': 1790, 'recevrait': 1790},
{'^': 1180, 'auraient': 1790, 'aurait': 1790, 'recevraient': 1790, 'recevrait': 1790}, {'avait': 1776}, {'<they>': 8,
'elle': 1791, 'elles': 1792, 'il': 1791, 'ils': 1792, 'on': 1793}, {'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8,
'j': 8, 'je': 8, 'on': 8}, {'benevolat': 146}, {'de': 1796}, {'h': 1797, 'heure': 1797, 'heures': 1797}, {'devrais':
130, 'devrait': 130, 'devrions': 130, 'ferais': 221, 'ferait': 221}, {'^': 1799}, {'<they>': 8, 'elle': 1153, 'il':
1153, 'j': 1800, 'je': 1800, 'nous': 1800, 'on': 1800}, {'': (13, 'talk'), 'D': 1770, 'avait': 1772, 'cale': 1771,
'calee': 1771, 'calé': 1771, 'devait': 1774, 'est': 1772, 'etait': 1772, 'fixe': 1771, 'fixee': 1771, 'fixé': 1771,
'prevu': 1771, 'prevue': 1771}, {'<any_det>': 1488, 'N': 77, 'l': 1491, 'le': 1491}, {'prochain': 25}, {'...': 996,
'D': 1804, 'annule': 77, 'annulee': 77, 'annulé': 77, 'caduc': 77, 'manque': 77, 'manqué': 77, 'rate': 77, 'tombe':
158, 'tombé': 158, 'zappe': 77}, {'<any_det>': 1009, 'N': 854, 'a': 1012, 'd': 131, 'de': 131, 'l': 1013, 'la': 1013,
'le': 1013, 'ma': 1013, 'mon': 1013, 'notre': 1013, 'qu': 131, 'que': 131, 'un': 1013, 'une': 1013, 'à': 1012},
{'visite': 904}, {'fil': 904}, {'de': 1808}, {'<letter>': 904, 'coup': 1809}, {'N': 194, 'la': 1807, 'un': 1810,
'une': 1810}, {'une': 1147}, {'monde': 194}, {'^': 950, 'avec': 1209, 'le': 1813}, {'<any_det>': 169, 'a': 1001, 'à':
1001}, {'par': 1185}, {'<any_det>': 887, '^': 229}, {'D': 155, 'a': 155, 'au': 155, 'à': 155}, {'^': 152, 'a': 153,
'de': 153, 'à': 153}, {'moral': 1819}, {'le': 1820}, {'<set>': 25, 'annule': 77, 'annulee': 77, 'annulé': 77, 'caduc':
77, 'manque': 77, 'manqué': 77, 'rate': 77, 'tombe': 158, 'tombé': 158, 'zappe': 77}, {'vous': 1822}, {'visite':
1162}, {'<their>': 1214, '^': 950, 'avec': 1209, 'la': 1214, 'le': 1214}, {'<their>': 1214, 'la': 1214, 'le': 1214},
{'a': 194, 'à': 194}, {'': (0, 'missed'), 'D': 1060, 'a': 1060, 'au': 1060, 'la': 1060, 'le': 1060, 'notre': 1060,
'à': 1060}, {'table': 25}, {'une': 1829}, {'^': 1230, 'savoir': 752}, {'attente': 1154, 'dette': 40}, {'a': 1831,
'en': 1832, 'persuade': 333, 'persuadee': 333, 'à': 1831}, {'coeur': 145}, {'du': 1834}, {'': (23, 'contact'),
'<any_det>': 887, '^': 950, 'avec': 1209}, {'de': 77}, {'part': 1837}, {'avec': 77, 'chez': 77, 'cote': 77, 'de': 77,
'du': 77}, {'N': 77, 'la': 1838, 'neuf': 1839, 'nouveau': 1839, 'special': 1839}, {'de': 1840}, {'^': 130, 'elle':
131, 'il': 131, 'je': 131}, {',': 1842}, {'place': 1843}, {'ma': 1844}, {'a': 1845, 'moi': 1843, 'à': 1845}, {'etais':
1846, 'etait': 1846}, {'pointe': 77, 'pointee': 77, 'presente': 77, 'presentee': 77, 'présenté': 77},
{'<sort_of_met>': 194, 'decommande': 77, 'decommandee': 77, 'desiste': 77, 'desistee': 77, 'engage': 594, 'engagee':
594, 'engagé': 594, 'pas': 1848}, {'elle': 1847, 'engage': 594, 'est': 1849, 'il': 1847, 'j': 1847}, {'prevenir': 77},
{'effet': 77, 'meme': 1851, 'même': 1851, 'nouvelles': 77, 'prevenir': 77, 'reponse': 77, 'succes': 77, 'suite': 77},
{'rapproche': 18, 'renseigne': 18}, {'D': 25, 'dans': 25, 'en': 25, 'le': 25}, {'^': 1853, 'demandait': 403,
'demande': 403, 'fait': 974, 'fera': 974, 'revoit': 1854}, {'<to_place>': 136, '^': 135, 'a': 147, 'avec': 147,
'pour': 147, 'à': 147}, {'coaching': 1856, 'mentorat': 1856, 'mentoring': 1856, 'tutorat': 1272}, {'de': 1857},
{'populaire': 145}, {'bien': 976, 'pour': 465}, {'main': 194}, {'la': 1861}, {'^': 130, 'd': 131, 'de': 131, 'que':
131}, {'est': 1863}, {'<giveinf>': 130}, {'^': 1865}, {',': 1407, '...': 132, ':': 131, 'c': 1864, 'd': 1866, 'de':
1866, 'est': 1863, 'etait': 1863}, {'<tip>': 1867, 'conseil': 133}, {'elle': 1847, 'il': 1847, 'j': 1847}, {'die':
77}, {'<came>': 472, 'passe': 1175, 'passee': 1175, 'passé': 1175, 'venu': 1175, 'venue': 1175}, {'^': 152, 'a': 153,
'à': 153}, {'chance': 1872}, {'^': 509, 'bonne': 1873}, {'bonne': 1873}, {'<any_det>': 1009}, {'N': 1876},
{'<any_det>': 1009, 'a': 1877, 'd': 131, 'de': 131, 'qu': 131, 'que': 131, 'à': 1877}, {'attente': 1154}, {'arrete':
754, 'arretee': 754, 'arrêté': 754, 'cense': 944, 'censee': 944, 'en': 1879, 'pointe': 754, 'pointee': 754, 'rendu':
754, 'rendue': 754}, {'<them>': 1030, '<they>': 1030}, {'messagerie': 77, 'moi': 730}, {'parler': 77}, {'<reach_inf>':
77, '<see_inf>': 77, 'l': 199, 'la': 988, 'le': 988, 'lui': 1883}, {'d': 1884, 'de': 1884}, {'courant': 232}, {'au':
1886}, {'N': 1887}, {'do': 0}, {'': (12, 'task'), '^': 1230}, {'boite': 948, 'boîte': 948, 'messagerie': 77,
'repondeur': 77}, {'': (23, 'contact'), 'boite': 948, 'boîte': 948, 'la': 1891, 'le': 1891, 'messagerie': 77,
'repondeur': 77, 'sa': 1891, 'son': 1891}, {'a': 157, 'sur': 1892, 'à': 157}, {'sur': 194}, {'un': 1094}, {'nouvelle':
77}, {'recu': 1285}, {'<reached_me>': 77, '<sort_of_met>': 77, 'de': 740, 'encore': 1897, 'eu': 77, 'recu': 1285},
{'la': 1838}, {'': (0, 'missed'), 'de': 1899, 'recu': 1157}, {'aucune': 1896, 'en': 1879, 'pas': 1898, 'rien': 1900},
{'...': 1112, '<any_det>': 171, '<reach_noun>': 170, '<their>': 1160, 'a': 1161, 'le': 1165, 'à': 1161}, {'^': 950,
'avec': 952}, {'avec': 147, 'de': 147, 'pour': 147}, {'jours': 104, 'quatre': 104}, {'ces': 1905}, {'crochet': 1217,
'de': 1906, 'grand': 1267, 'petit': 1219, 'saut': 1218}, {'leur': 40, 'lui': 40, 'me': 610, 'nous': 610, 'parler':
363, 'revenir': 435}, {'avec': 632}, {'...': 1909}, {'^': 1908, 'a': 1910, 'au': 1910, 'en': 1910, 'à': 1910},
{'<see_inf>': 25, '^': 1354, 'a': 1910, 'au': 1910, 'en': 1910, 'rendre': 1103, 'à': 1910}, {'avoir': 194, 'croiser':
194, 'dejeuner': 194, 'diner': 194, 'discuter': 194, 'dîner': 194, 'parler': 194, 'quitter': 194, 'raccrocher': 194,
'rencontrer': 194, 'voir': 194}, {'de': 1913}, {'': (5, 'mine'), '<them>': 40}, {'^': 1915}, {'^': 1915, 'leur': 310,
'lui': 310}, {'j': 1916, 'je': 1917, 'l': 360, 'nous': 356}, {'^': 404, 'bien': 351, 'qu': 357, 'que': 1918, 'savoir':
8}, {'avoir': 194, 'croiser': 194, 'dejeuner': 194, 'diner': 194, 'discuter': 194, 'dîner': 194, 'm': 616, 'nous':
616, 'parler': 194, 'quitter': 194, 'raccrocher': 194, 'rencontrer': 194, 'voir': 194}, {'a': 1735, 'au': 1736,
'boire': 25, 'chez': 1737, 'de': 1920, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1684, 'nous': 1684, 'à': 1735},
{'appeler': 77, 'passer': 200, 'voir': 77}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 896, 'l': 1142, 'la': 1143,
'le': 1144, 'par': 896, 'passer': 104, 'qu': 8, 'que': 8, 'sur': 896, 'une': 1143}, {'N': 194, 'aussi': 1185,
'personne': 77}, {'avait': 1925}, {'agenda': 25}, {'connecter': 703, 'cote': 705, 'creuser': 104, 'elle': 352, 'eux':
352, 'l': 1927, 'les': 724, 'leur': 728, 'lui': 729, 'ma': 733, 'mettre': 723, 'moi': 737, 'notre': 739, 'presenter':
703, 'revoir': 749, 'sa': 750, 'son': 751, 'ta': 750, 'voir': 752}, {'avec': 1140, 'de': 1140, 'des': 1140, 'par':
1140, 'quelques': 1140}, {'$': 106, '//': 143, '0': 151, '<cheered>': 154, '<date>': 159, '<handed>': 181, '<hours>':
189, '<i>': 202, '<letter>': 208, '<must3>': 213, '<opines>': 228, '<read_it>': 231, '<said>': 233, '<set>': 236,
'<shifted>': 239, '<taught>': 245, '<them>': 247, '<they>': 622, '<tip>': 625, '<vowed>': 629, 'D': 635, 'N': 693,
'^': 698, 'a': 753, 'accepte': 352, 'accompagne': 756, 'accompagné': 756, 'action': 758, 'adresse': 762, 'adressé':
762, 'ai': 863, 'aide': 868, 'aidé': 868, 'aimerait': 362, 'allait': 365, 'alle': 871, 'allee': 871, 'alors': 292,
'amene': 762, 'amené': 762, 'anime': 876, 'anniv': 879, 'anniversaire': 879, 'annonce': 884, 'annote': 888, 'annule':
77, 'annulee': 77, 'annules': 77, 'annulé': 77, 'appel': 890, 'appele': 194, 'appels': 891, 'appelé': 194, 'apporte':
762, 'apporté': 762, 'appris': 897, 'appuye': 900, 'apres': 292, 'apresentacao': 903, 'assis': 906, 'assure': 916,
'assuré': 917, 'attend': 377, 'attendent': 373, 'attends': 918, 'attendu': 920, 'au': 922, 'aucun': 924, 'aucune':
925, 'aurais': 927, 'avait': 928, 'avant': 292, 'avec': 931, 'averti': 932, 'avons': 938, 'banque': 939, 'bascule':
941, 'bavarde': 194, 'belle': 942, 'benevolat': 943, 'besoin': 945, 'beta': 946, 'bien': 947, 'boite': 948, 'bonne':
942, 'bosse': 953, 'bossé': 953, 'bouffe': 194, 'bouffé': 194, 'boutique': 954, 'boîte': 948, 'brainstorme': 194,
'briefe': 932, 'brunche': 194, 'brunché': 194, 'bu': 957, 'bureau': 954, 'c': 973, 'ca': 981, 'cale': 985, 'calé':
985, 'capte': 974, 'car': 8, 'cause': 987, 'causé': 987, 'cense': 347, 'censee': 347, 'cherche': 989, 'cherché': 989,
'citation': 8, 'coache': 136, 'coachee': 136, 'coaching': 990, 'comme': 991, 'commente': 888, 'commenté': 888,
'compte': 994, 'concert': 997, 'conduit': 998, 'confie': 1002, 'confirme': 1003, 'confirmé': 700, 'confié': 1002,
'connecte': 845, 'conseil': 1005, 'conseille': 1014, 'conseillé': 1015, 'conseils': 625, 'consulte': 1016, 'convenu':
1018, 'conversation': 1022, 'coopte': 160, 'correction': 1023, 'corrige': 888, 'corrigé': 888, 'coup': 1025, 'couru':
869, 'croise': 194, 'croisee': 194, 'croises': 194, 'croisé': 194, 'd': 1052, 'dans': 1055, 'de': 1059, 'debattu':
194, 'debriefe': 194, 'decale': 1061, 'decide': 985, 'decommande': 77, 'decommandee': 77, 'decortique': 1062,
'decroche': 1063, 'dejeune': 194, 'dejeuner': 997, 'demandait': 403, 'demande': 1066, 'demandé': 1067, 'depanne': 789,
'deplace': 1061, 'depose': 998, 'depuis': 292, 'des': 292, 'deux': 151, 'devaient': 410, 'devais': 1068, 'devait':
1075, 'dine': 194, 'diner': 997, 'directement': 1076, 'disait': 1080, 'disant': 1083, 'discussion': 1022, 'discute':
194, 'dit': 1095, 'dixit': 1097, 'dois': 1104, 'doit': 1106, 'donnant': 1107, 'donne': 1138, 'donné': 1138, 'dont': 8,
'du': 1139, 'dès': 292, 'décale': 1061, 'décidé': 985, 'décroche': 1063, 'déjeuné': 194, 'déplace': 1061, 'déposé':
998, 'dîner': 997, 'dîné': 194, 'dû': 1139, 'echange': 1141, 'ecoute': 1145, 'ecrit': 1148, 'elle': 1153, 'emmene':
998, 'emmené': 998, 'empechement': 77, 'en': 1156, 'encore': 1159, 'engueulade': 1022, 'enseigne': 771, 'entretien':
997, 'entrevue': 1022, 'envoyant': 1107, 'envoye': 1168, 'epaule': 809, 'epluche': 1062, 'essaye': 1173, 'est': 1176,
'estime': 471, 'et': 1184, 'etaient': 1191, 'etais': 1192, 'etait': 1195, 'etant': 1196, 'ete': 456, 'etions': 1197,
'eu': 1202, 'explication': 1022, 'explique': 1205, 'expliqué': 1205, 'failli': 1206, 'fait': 1222, 'faudra': 1226,
'faudrait': 1229, 'faut': 1238, 'feedback': 1242, 'fete': 194, 'file': 1252, 'filé': 1252, 'finalement': 720, 'forme':
1254, 'forwarde': 1255, 'forwardé': 1255, 'franche': 942, 'fyi': 8, 'fêté': 194, 'gare': 869, 'garé': 869, 'ghoste':
77, 'ghostee': 77, 'ghosté': 77, 'glisse': 1262, 'glissé': 1263, 'grace': 1265, 'grand': 1267, 'gros': 1268, 'grosse':
942, 'h': 1269, 'hate': 1271, 'heure': 1274, 'heures': 1269, 'idee': 104, 'il': 1291, 'impatient': 1271, 'impatiente':
1271, 'inauguration': 997, 'indique': 1015, 'informe': 932, 'informé': 932, 'initie': 1254, 'initiee': 1254,
'injoignable': 77, 'insiste': 1295, 'insisté': 827, 'interroge': 1016, 'intervenu': 1296, 'interviewe': 194, 'intro':
1297, 'introduit': 845, 'j': 1327, 'jamais': 1329, 'je': 1357, 'jette': 482, 'joue': 1359, 'l': 1382, 'la': 1387,
'laisse': 1396, 'laissé': 1396, 'lapin': 923, 'laquelle': 8, 'le': 1397, 'lequel': 8, 'les': 1403, 'lettre': 1405,
'leur': 1486, 'leurs': 1487, 'longue': 942, 'lorsqu': 8, 'lorsque': 8, 'loupe': 1492, 'lu': 1496, 'lui': 1501, 'm':
1555, 'maile': 194, 'mailé': 194, 'mais': 1557, 'mange': 194, 'mangé': 194, 'manque': 1563, 'manquent': 1564,
'manqué': 1565, 'maraude': 1566, 'marche': 869, 'marché': 869, 'me': 1578, 'memo': 0, 'mentorat': 990, 'mentore': 136,
'mentoree': 136, 'mentoring': 990, 'merci': 1581, 'mieux': 1582, 'mille': 1583, 'mis': 1587, 'mise': 1591, 'moi':
1592, 'montre': 1205, 'montré': 1205, 'n': 1611, 'ne': 1615, 'next': 1616, 'ni': 1619, 'note': 1623, 'nous': 1656,
'offert': 1658, 'ok': 1026, 'on': 1686, 'ont': 1687, 'oubli': 1688, 'oublie': 1690, 'oublier': 1610, 'oublions': 1610,
'oublié': 1691, 'papotage': 1022, 'papote': 194, 'parait': 292, 'paraît': 292, 'parce': 292, 'parle': 1692, 'parlera':
581, 'parlé': 1692, 'partage': 1694, 'partagé': 1694, 'pas': 1703, 'passe': 1730, 'passee': 1734, 'passent': 1738,
'passera': 941, 'passé': 1741, 'pcq': 8, 'pendant': 1742, 'pense': 1743, 'penser': 1745, 'personne': 1747, 'petit':
1748, 'petite': 942, 'pitche': 194, 'plus': 1749, 'point': 1750, 'poireaute': 77, 'poireauter': 77, 'porte': 954,
'pose': 1751, 'posé': 1751, 'pour': 1756, 'pourquoi': 1757, 'pousse': 1216, 'poussé': 1216, 'preconise': 342,
'prefere': 585, 'prefererait': 587, 'prend': 482, 'prepare': 1758, 'present': 1185, 'presentacion': 903,
'presentation': 903, 'presente': 1761, 'presentes': 1185, 'presents': 1185, 'prete': 1765, 'prevenu': 932, 'previent':
884, 'prevu': 1775, 'prevue': 1776, 'pris': 1777, 'prochain': 1779, 'prochaine': 1781, 'prochaines': 1782, 'promet':
1784, 'promis': 852, 'propose': 589, 'préconise': 342, 'préconisé': 342, 'préfèrerait': 585, 'préférerait': 587,
'préparé': 1758, 'présente': 1185, 'présentes': 1185, 'présenté': 1785, 'prêté': 1765, 'puisqu': 8, 'puisque': 8, 'q':
1786, 'qu': 1794, 'quand': 1795, 'quatre': 1798, 'que': 1801, 'questionne': 1016, 'qui': 1802, 'raccroche': 194,
'randonne': 194, 'rappele': 194, 'rappeler': 1573, 'rappelle': 1063, 'rate': 1803, 'rdv': 1805, 'reclame': 590,
'recommande': 1806, 'recommandé': 1806, 'recroise': 194, 'recu': 1811, 'redige': 1812, 'refait': 1814, 'refile': 1815,
'refilé': 1815, 'regarde': 1145, 'regardé': 1145, 'rejoint': 1816, 'rejointe': 1816, 'rejointes': 1816, 'rejoints':
1816, 'relance': 856, 'relancé': 856, 'relecture': 1023, 'relu': 1817, 'remercie': 857, 'remis': 1818, 'remise': 1818,
'remonte': 1821, 'remplace': 859, 'rencontre': 194, 'rencontree': 194, 'rencontres': 194, 'rencontré': 194, 'rendez':
1823, 'rendu': 1824, 'reparle': 194, 'repete': 1825, 'repeter': 1826, 'repond': 1613, 'repondeur': 77, 'repondu':
1827, 'reporte': 1828, 'reportee': 77, 'reporté': 77, 'repousse': 1061, 'repris': 1758, 'reserve': 1830, 'reste':
1833, 'resto': 1835, 'restos': 1835, 'retour': 1242, 'retours': 1242, 'retrouve': 194, 'retrouvee': 194, 'retrouvé':
194, 'reunion': 997, 'reve': 976, 'revu': 1836, 'revue': 194, 'rien': 1841, 'réclame': 590, 'rédigé': 1812, 'répété':
1825, 'réservé': 1830, 'rêvé': 976, 's': 1850, 'sa': 1076, 'salue': 194, 'sans': 1852, 'se': 1855, 'seance': 1858,
'seche': 1565, 'seconde': 862, 'secours': 1859, 'selon': 1051, 'serait': 1860, 'serre': 1862, 'ses': 1868, 'session':
1858, 'si': 1869, 'sine': 1870, 'sollicite': 1016, 'son': 1868, 'sonde': 1016, 'sonnait': 980, 'sonne': 980, 'sont':
1871, 'sorti': 869, 'sortie': 869, 'souhaite': 1874, 'souhaiterait': 603, 'souhaité': 1875, 'soupe': 194, 'soupé':
194, 'suggere': 1878, 'suggère': 342, 'suggéré': 1878, 'suis': 1880, 'suivant': 1881, 'supplee': 859, 'sur': 1882,
'taffe': 869, 'tandis': 292, 'telephone': 194, 'tente': 1885, 'tenu': 1888, 'to': 1889, 'todo': 1890, 'tombait': 158,
'tombe': 1893, 'tombee': 1893, 'tombera': 158, 'tombes': 1894, 'tombé': 1893, 'touche': 1895, 'toujours': 1901,
'transmettant': 1107, 'transmis': 1902, 'travaille': 1903, 'travaillé': 1903, 'trinque': 194, 'trois': 151, 'trouve':
471, 'tutorat': 1904, 'téléphoné': 194, 'un': 1907, 'une': 151, 'va': 1911, 'vais': 1912, 'venons': 1914,
'vernissage': 997, 'verrait': 613, 'veulent': 373, 'veut': 1919, 'viennent': 1738, 'viens': 1914, 'vient': 1921,
'visio': 997, 'visite': 194, 'visité': 194, 'voir': 752, 'voit': 613, 'voudrait': 619, 'voulais': 1922, 'voulait':
1923, 'voyage': 869, 'voyagé': 869, 'vu': 1924, 'vue': 194, 'vus': 194, 'y': 1926, 'zappe': 1691, 'à': 1928,
'échange': 1929, 'échangé': 1141}]


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

