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
'buffet': ('chore',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cadeau': ('by_post',), 'cafe':
('drink', 'date'), 'café': ('drink', 'date'), 'calcule': ('do1',), 'cale': ('hello', 'set', 'we_meet', 'invites'),
'calee': ('set',), 'caler': ('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set', 'invites'), 'camille':
('name_words',), 'candidature': ('rehearsed',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes':
('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'cardiologue': ('pro',), 'carre':
('name_words',), 'carrelage': ('chore',), 'carreleur': ('pro',), 'carte': ('letter', 'reach_noun'), 'cartons':
('chore',), 'cave': ('chore',), 'ce': ('det',), 'cede': ('handed',), 'cela': ('it',), 'celeste': ('name_words',),
'ceo': ('rel',), 'cerise': ('name_words',), 'certainement': ('filler',), 'certifie': ('vowed',), 'ces': ('det',
'hello'), 'cet': ('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'change':
('imperative',), 'chantier': ('chore', 'hello'), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier':
('name_words',), 'chauffagiste': ('pro',), 'check': ('hand3',), 'checke': ('hand3',), 'checker': ('giveinf',),
'checklist': ('helpful', 'paper'), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello',
'verb3', 'give1', 'give3', 'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',),
'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'chiffre': ('give3', 'hand3', 'do1'), 'chiffrera':
('give3', 'hand3'), 'chiffres': ('thing',), 'chirurgien': ('pro',), 'choisis': ('imperative',), 'cine': ('drink',
'date'), 'cinq': ('hello', 'span'), 'claire': ('name_words',), 'cle': ('thing',), 'clemence': ('name_words',),
'clement': ('name_words',), 'cles': ('thing',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',),
'cloture': ('chore',), 'coach': ('pro',), 'coacher': ('teach_inf',), 'code': ('do1',), 'cofondateur': ('rel',),
'cofondatrice': ('rel',), 'coiffeur': ('pro',), 'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',),
'collegues': ('rel',), 'colombe': ('name_words',), 'commande': ('hello', 'do1'), 'commander': ('giveinf',), 'comme':
('hello',), 'commencait': ('verb3',), 'commence': ('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera':
('verb3',), 'comment': ('any_det',), 'commentaires': ('remarks',), 'commente': ('give1', 'read_it'), 'commenterai':
('give1',), 'commenté': ('read_it',), 'communique': ('give1', 'give3', 'handed'), 'communiquer': ('giveinf',),
'communiquera': ('give3',), 'communiquerait': ('would_give',), 'communiqué': ('handed',), 'compagne': ('rel',),
'compagnon': ('rel',), 'compile': ('do1',), 'complete': ('do1',), 'comptable': ('pro', 'rel'), 'comptait': ('verb3',),
'compte': ('verb3', 'must3', 'mine_thing'), 'concentre': ('imperative',), 'concert': ('date',), 'concours':
('rehearsed',), 'conference': ('course',), 'confie': ('said', 'says', 'handed'), 'confirmait': ('verb3',), 'confirme':
('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer':
('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3_later', 'hand3', 'will_bring'), 'confirmerai': ('give1',),
'confirmerait': ('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said', 'handed'), 'conjoint': ('rel',),
'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',),
'conseillait': ('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller': ('pro',), 'conseillere':
('pro',), 'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',),
'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construis': ('imperative',),
'construit': ('verb3',), 'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact':
('helpful', 'thing', 'reach_noun'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach',
'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'),
'contrat': ('paper', 'thing'), 'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees':
('thing', 'reach_noun'), 'copain': ('rel',), 'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('give1',
'read_it', 'hand3', 'do1'), 'corriger': ('review_inf',), 'corrigera': ('hand3_later', 'hand3', 'will_bring'),
'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',),
'courriels': ('letter',), 'cours': ('own_affair', 'course', 'helpful'), 'courtier': ('pro',), 'cousin': ('rel',),
'cousine': ('rel',), 'coute': ('verb3',), 'couturiere': ('pro',), 'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'),
'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'cree': ('imperative',),
'cremaillere': ('date',), 'creneau': ('date',), 'critique': ('read_it',), 'critiques': ('remarks',), 'croise':
('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit':
('verb3', 'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing', 'rehearsed'), 'daf': ('rel',),
'dans': ('hello',), 'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach',
'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',),
'debroussaille': ('read_it',), 'decale': ('shifted',), 'decalee': ('shifted',), 'decede': ('verb3', 'fate'),
'decedee': ('fate',), 'decedes': ('fate',), 'decembre': ('hello',), 'decidait': ('verb3',), 'decide': ('verb3',),
'deck': ('paper', 'thing', 'mine_thing'), 'decortique': ('read_it', 'taught'), 'defend': ('opines',), 'dej': ('hello',
'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date',
'see_inf'), 'dejeunerai': ('i_meet',), 'delegue': ('imperative',), 'demain': ('hello',), 'demandait': ('verb3',
'needs'), 'demande': ('verb3', 'said', 'says', 'bidding', 'imperative', 'needs'), 'demander': ('hello', 'todo_inf'),
'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3', 'imperative'),
'demenageait': ('verb3',), 'demenagement': ('chore', 'own_affair'), 'demenagent': ('verb3',), 'demenager': ('chore',),
'demenagera': ('verb3',), 'demenageur': ('pro',), 'demenageurs': ('pro',), 'demi': ('drink', 'span'), 'demie':
('span',), 'demis': ('drink',), 'demo': ('date', 'rehearsed'), 'demontage': ('chore',), 'dentiste': ('pro',),
'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'deploie':
('do1',), 'depose': ('done', 'give1', 'give3', 'helps3', 'imperative', 'hand3', 'do1'), 'deposer': ('giveinf',),
'deposera': ('give3', 'hand3', 'will_bring'), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis':
('hello',), 'dermato': ('pro',), 'dermatologue': ('pro',), 'dernier': ('hello',), 'derniere': ('hello',), 'des':
('det', 'any_det'), 'designer': ('pro',), 'desire': ('name_words',), 'desiree': ('name_words',), 'dessert':
('drink',), 'dessine': ('do1',), 'detaille': ('taught',), 'detailler': ('teach_inf',), 'deteste': ('verb3', 'says'),
'deux': ('span',), 'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',),
'developpeur': ('pro',), 'developpeuse': ('pro',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient':
('verb3',), 'devis': ('hello', 'thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',), 'devrais':
('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dieteticienne':
('pro',), 'diffuse': ('do1',), 'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner':
('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'diplome': ('own_affair',), 'dira': ('verb3', 'give3'), 'dirai':
('give1', 'lui_give'), 'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',),
'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3', 'opines'), 'discours':
('rehearsed',), 'discute': ('hello',), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit':
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
'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmenagement': ('chore',), 'emmene':
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
('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etablis': ('do1',), 'etaient': ('verb3',),
'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie':
('verb3', 'do1'), 'eu': ('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'exam':
('rehearsed',), 'examen': ('own_affair', 'rehearsed'), 'examens': ('own_affair',), 'excel': ('helpful', 'paper'),
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
('pro',), 'graveur': ('pro',), 'grenier': ('chore',), 'grille': ('helpful',), 'gros': ('name_words',), 'grosse':
('span',), 'guide': ('helpful', 'paper'), 'gyneco': ('pro',), 'h': ('span', 'hours'), 'habitait': ('verb3',),
'habite': ('verb3',), 'heberge': ('helps3',), 'hebergent': ('helps3',), 'hesitait': ('verb3',), 'hesite': ('hello',
'verb3', 'says'), 'heure': ('hello', 'date', 'time_span', 'span', 'hours'), 'heures': ('hello', 'span', 'hours'),
'hier': ('hello',), 'hiver': ('name_words',), 'hospitalise': ('fate',), 'hospitalisee': ('fate',), 'hui': ('hello',),
'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'illustrateur': ('pro',),
'illustratrice': ('pro',), 'ils': ('they', 'hello'), 'impots': ('own_affair',), 'impressions': ('remarks',),
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
'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'janvier': ('hello',), 'jardin':
('chore',), 'jardinier': ('pro',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre':
('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello',
'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',), 'juin':
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
'lien': ('letter', 'helpful', 'paper'), 'lionne': ('name_words',), 'lirai': ('give1',), 'lis': ('give1',), 'liste':
('helpful', 'paper', 'thing'), 'livre': ('done', 'by_post', 'give1', 'give3', 'will_give', 'helpful', 'paper',
'send3', 'hand3', 'do1'), 'livrer': ('giveinf', 'hand_inf', 'causative'), 'livrera': ('give3', 'will_give', 'send3',
'hand3_later', 'hand3', 'will_bring'), 'livrerai': ('give1',), 'livrerait': ('would_give',), 'livré': ('done',),
'longuement': ('filler',), 'loue': ('imperative',), 'loup': ('name_words',), 'loyer': ('own_affair',), 'lucide':
('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',), 'lys': ('name_words',),
'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello', 'any_det'), 'macon': ('pro',), 'mai': ('name_words',), 'mail':
('letter', 'attempt', 'reach_noun'), 'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',), 'mails':
('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',), 'maintient': ('opines',), 'mais': ('turn', 'but'),
'maison': ('hello',), 'maitre': ('name_words',), 'malade': ('fate',), 'maman': ('rel',), 'mamie': ('rel',), 'manager':
('rel',), 'mange': ('hello', 'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque':
('verb3',), 'manuel': ('helpful',), 'maquette': ('thing', 'do1'), 'marchait': ('verb3',), 'marchand': ('name_words',),
'marche': ('hello', 'verb3'), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari':
('hello', 'rel'), 'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words', 'fate'), 'mariee':
('fate',), 'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words', 'fate'), 'marraine': ('rel',),
'mars': ('hello', 'name_words'), 'martele': ('opines',), 'martin': ('name_words',), 'masson': ('name_words',),
'masterclass': ('course',), 'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',),
'mecanicien': ('pro',), 'mecano': ('pro',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'memo':
('helpful',), 'memoire': ('own_affair', 'rehearsed'), 'menage': ('chore',), 'mentorat': ('date',), 'menuisier':
('pro',), 'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'merge': ('hand3',), 'mes': ('my',
'hello', 'any_det'), 'message': ('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',),
'met': ('verb3', 'give3', 'hand3'), 'methode': ('helpful',), 'methodo': ('helpful',), 'mets': ('give1', 'lui_give',
'imperative'), 'mettait': ('verb3',), 'mettra': ('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait':
('would_give',), 'mettre': ('giveinf',), 'meubles': ('chore',), 'meunier': ('name_words',), 'michel': ('name_words',),
'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute': ('span',), 'minutes': ('span',), 'mise':
('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'), 'modeles': ('helpful', 'paper'), 'modeste':
('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span', 'span'), 'mon': ('my', 'hello',
'any_det'), 'montage': ('chore',), 'montait': ('verb3',), 'monte': ('verb3', 'imperative', 'hand3'), 'montent':
('verb3',), 'monter': ('urge_inf',), 'monteur': ('pro',), 'montre': ('give1', 'reached_me', 'lui_give', 'said',
'imperative', 'taught'), 'montrer': ('giveinf', 'teach_inf'), 'montrera': ('give3',), 'montrerai': ('give1',),
'montrerait': ('would_give',), 'montré': ('reached_me', 'said', 'taught'), 'mort': ('fate',), 'morte': ('fate',),
'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n':
('not', 'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative', 'fate'), 'nee': ('fate',), 'negocie':
('imperative',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',),
'noel': ('name_words',), 'noir': ('name_words',), 'nom': ('thing', 'reach_noun'), 'noms': ('thing',), 'normalement':
('filler',), 'nos': ('my', 'hello', 'any_det'), 'notaire': ('pro',), 'note': ('made3',), 'notes': ('remarks',
'helpful', 'paper'), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',), 'nounou': ('pro',), 'nous': ('i', 'me',
'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'novembre': ('hello',), 'nuit': ('time_span',), 'numero':
('thing', 'reach_noun'), 'numeros': ('reach_noun',), 'nutritionniste': ('pro',), 'né': ('fate',), 'oceane':
('name_words',), 'octobre': ('hello',), 'offert': ('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok':
('ready',), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('aux3', 'hello', 'verb3', 'met3'),
'operation': ('own_affair',), 'opere': ('fate',), 'operee': ('fate',), 'ophtalmo': ('pro',), 'opticien': ('pro',),
'oral': ('rehearsed',), 'orale': ('rehearsed',), 'organisait': ('verb3',), 'organise': ('verb3', 'give1', 'hand3'),
'organiser': ('giveinf',), 'organiserai': ('give1',), 'orthodontiste': ('pro',), 'orthophoniste': ('pro',), 'osteo':
('pro',), 'osteopathe': ('pro',), 'ou': ('hello',), 'oublie': ('imperative',), 'ouvrait': ('verb3',), 'ouvre':
('verb3', 'imperative'), 'ouvrira': ('verb3',), 'padel': ('drink', 'date'), 'paie': ('verb3', 'give1', 'give3',
'send3', 'do1'), 'paiera': ('verb3', 'give3', 'send3', 'will_bring'), 'paierai': ('give1',), 'paierait':
('would_give',), 'papa': ('rel',), 'papi': ('rel',), 'papier': ('chore',), 'papote': ('hello',), 'papy': ('rel',),
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
'peaufiner': ('review_inf',), 'pediatre': ('pro',), 'peint': ('chore', 'hand3'), 'peintre': ('pro',), 'peinture':
('chore',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'),
'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'permis': ('own_affair',),
'perrin': ('name_words',), 'persiste': ('opines',), 'petit': ('name_words', 'span', 'good'), 'petite': ('span',
'good'), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',),
'pharmacien': ('pro',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'), 'piece':
('date',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'pitch': ('rehearsed',), 'plaide':
('opines',), 'plan': ('thing',), 'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning':
('thing',), 'plans': ('thing',), 'platrier': ('pro',), 'plombier': ('pro',), 'pneumologue': ('pro',), 'podcast':
('helpful', 'paper'), 'podologue': ('pro',), 'point': ('date',), 'poirier': ('name_words',), 'pond': ('give3',),
'pondra': ('give3',), 'portable': ('reach_noun',), 'porter': ('causative',), 'pose': ('hello', 'sort_of_met', 'set',
'hand3'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('done', 'give1', 'do1'), 'poster': ('giveinf',),
'posterai': ('give1',), 'posté': ('done',), 'posé': ('hello', 'sort_of_met', 'set'), 'pot': ('drink',), 'potager':
('chore',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'),
'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé':
('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',),
'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre':
('see_inf', 'urge_inf'), 'prends': ('imperative',), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare':
('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3', 'do1'), 'preparer': ('giveinf', 'review_inf'), 'preparera':
('give3', 'hand3_later', 'hand3', 'will_bring'), 'preparerai': ('give1',), 'preparerait': ('would_give',),
'presentation': ('date', 'rehearsed'), 'presente': ('done', 'hello', 'give1', 'give3', 'reached_me', 'lui_give',
'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3', 'will_bring'), 'presenterai': ('give1',), 'presenterait':
('would_give',), 'prestataire': ('pro',), 'pret': ('ready',), 'prete': ('done', 'hello', 'give1', 'give3', 'lui_give',
'handed', 'ready'), 'pretend': ('opines',), 'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',),
'preterait': ('would_give',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'previent':
('opines',), 'prevoir': ('bring',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set',
'ready', 'made3'), 'prise': ('set', 'ready'), 'prix': ('thing',), 'probablement': ('filler',), 'process': ('paper',),
'prochain': ('hello',), 'prochaine': ('hello',), 'prof': ('pro',), 'programme': ('set',), 'programmee': ('set',),
'projette': ('verb3',), 'promenade': ('date',), 'promis': ('hello', 'vowed'), 'propale': ('mine_thing',), 'proposait':
('verb3',), 'propose': ('hello', 'verb3', 'give1', 'imperative'), 'proposer': ('giveinf',), 'proposera': ('give3',),
'proposerai': ('give1',), 'proposerait': ('would_give',), 'proposition': ('thing', 'mine_thing'), 'proposé':
('hello',), 'protege': ('imperative',), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune':
('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'do1'), 'préparé': ('made3',),
'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('done', 'hello', 'reached_me'), 'prête': ('give1',
'give3', 'lui_give', 'ready'), 'prêté': ('done', 'hello', 'handed'), 'psy': ('pro',), 'publie': ('imperative', 'do1'),
'puis': ('filler', 'hello'), 'push': ('hand3',), 'pushe': ('hand3',), 'qu': ('hello',), 'quand': ('hello',),
'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que': ('hello',), 'quel': ('hello',),
'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze': ('span',), 'quittait':
('verb3',), 'quitte': ('verb3', 'imperative'), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne':
('reached_me',), 'raccompagnee': ('reached_me',), 'raccompagné': ('reached_me',), 'rachete': ('imperative',),
'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says', 'taught'),
'raconté': ('said', 'taught'), 'ramene': ('give1', 'give3', 'hand3', 'bring'), 'ramener': ('giveinf', 'bring'),
'ramenera': ('give3', 'hand3', 'will_bring'), 'ramenerai': ('give1',), 'ramenerait': ('would_give',), 'rando':
('date',), 'rangement': ('chore',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',),
'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello',
'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give', 'opines'), 'rappellent':
('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rappellerait':
('would_give',), 'rapport': ('paper', 'thing'), 'rapporte': ('handed',), 'rapporté': ('handed',), 'rassemble':
('do1',), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',),
'recalee': ('shifted',), 'recalé': ('shifted',), 'reclamait': ('needs',), 'reclame': ('needs',), 'reclamer':
('todo_inf',), 'reco': ('tip',), 'recoit': ('helps3',), 'recoivent': ('helps3',), 'recolte': ('chore',),
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
'termine': ('done', 'verb3', 'hand3', 'do1'), 'terminera': ('verb3', 'will_bring'), 'terminé': ('done',), 'terrasse':
('chore',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it', 'imperative', 'hand3'), 'tester':
('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me',
'attempt'), 'the': ('drink',), 'these': ('own_affair', 'rehearsed'), 'tiendra': ('give3',), 'tiendrai': ('give1',),
'tiendrait': ('would_give',), 'tiens': ('give1', 'imperative'), 'tient': ('verb3', 'give3'), 'tip': ('tip',),
'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'toiture': ('chore',),
'tonnelier': ('name_words',), 'tonton': ('rel',), 'torche': ('give3',), 'tot': ('hello',), 'toubib': ('pro',),
'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute':
('filler',), 'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',), 'traduis': ('do1',), 'train':
('drink',), 'traiteur': ('pro',), 'trame': ('helpful', 'paper'), 'tranquillement': ('filler',), 'transfere':
('writes',), 'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give', 'do1'), 'transmettra':
('give3', 'will_give', 'send3', 'will_bring'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',),
'transmettre': ('giveinf', 'hand_inf'), 'transmis': ('done', 'writes', 'handed'), 'transmise': ('writes',),
'traumatologue': ('pro',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'travailler': ('review_inf',),
'travaux': ('chore', 'hello'), 'trente': ('span',), 'tres': ('hello', 'good'), 'trois': ('hello', 'span'), 'trouvait':
('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver':
('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',), 'trouverait': ('would_give',), 'tuto': ('helpful',),
'tutoriel': ('helpful',), 'tuyau': ('tip',), 'tél': ('hello', 'reach_noun'), 'téléphone': ('hello', 'reach_noun'),
'téléphoné': ('reach', 'reached_me', 'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello',
'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3', 'imperative'),
'vais': ('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give1', 'give3',
'imperative', 'hand3', 'do1'), 'valider': ('todo_inf',), 'validera': ('give3', 'hand3_later', 'hand3', 'will_bring'),
'validerait': ('would_give',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait':
('verb3',), 'vendanges': ('chore',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'vends':
('imperative',), 'venu': ('hello', 'reach', 'came'), 'venue': ('hello', 'reach', 'came'), 'venues': ('reach', 'came'),
'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie': ('hand3', 'do1'), 'verifier': ('giveinf', 'todo_inf'),
'verifiera': ('hand3_later', 'hand3'), 'verifierait': ('would_give',), 'vernissage': ('date',), 'verra': ('verb3',
'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',),
'verse': ('give3',), 'versera': ('give3',), 'verserait': ('would_give',), 'version': ('thing',), 'veterinaire':
('pro',), 'veto': ('pro',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding', 'needs'), 'veux':
('hello',), 'victoire': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',),
'viendra': ('verb3',), 'viendrait': ('would_give',), 'viennent': ('verb3',), 'viens': ('imperative',), 'vient':
('verb3',), 'vigneron': ('name_words',), 'vin': ('by_post',), 'vingt': ('span',), 'violette': ('name_words',), 'vire':
('done', 'give3', 'imperative', 'fate'), 'viree': ('fate',), 'virement': ('thing',), 'virera': ('give3',), 'virerait':
('would_give',), 'viré': ('done', 'fate'), 'visa': ('own_affair',), 'visait': ('verb3',), 'vise': ('verb3',
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
'déconseille': 76, 'déconseillé': 76}, {'<any_det>': 305}, {'<any_det>': 20, '<my>': 20}, {'oeil': 18}, {'d': 309},
{'coup': 310, 'oeil': 18, 'œil': 18}, {'un': 311, 'une': 311}, {'D': 18, 'finalement': 19, 'plutot': 19, 'que': 19,
'seulement': 19}, {'deconseille': 76, 'déconseille': 76, 'déconseillé': 76}, {'<give3>': 18, '<would_give>': 18},
{'<give3>': 18, '<would_give>': 18, 'a': 314, 'en': 296, 'l': 315, 'la': 315, 'le': 315, 'les': 315}, {'<thing>': 18,
'attestation': 18, 'cheque': 18, 'copie': 18, 'croquis': 18, 'plan': 18, 'prix': 18, 'recu': 18, 'releve': 18,
'remise': 18, 'retour': 18, 'schema': 18, 'topo': 18, 'virement': 18}, {'retours': 18}, {'intro': 18}, {'virement':
18}, {'retour': 18}, {'devis': 18, 'draft': 18, 'point': 18, 'retour': 18, 'topo': 18}, {'intro': 18, 'offre': 18,
'proposition': 18}, {'<any_det>': 317, 'des': 318, 'l': 319, 'le': 320, 'parvenir': 18, 'passer': 18, 'signe': 18,
'son': 321, 'suivre': 18, 'un': 322, 'une': 323}, {'contact': 18, 'copie': 18, 'lien': 18, 'relation': 18}, {'en':
325}, {'signe': 18}, {'courant': 18}, {'au': 328}, {'courant': 18, 'jus': 18}, {'au': 330}, {'<give3>': 18,
'<would_give>': 18, 'deconseille': 76, 'dira': 18, 'déconseille': 76, 'déconseillé': 76, 'en': 296, 'fait': 324, 'l':
315, 'la': 315, 'le': 315, 'les': 315, 'met': 326, 'mettra': 326, 'redit': 18, 'refait': 327, 'tiendra': 329, 'tient':
331}, {'<give3>': 18, '<would_give>': 18, 'a': 314, 'deconseille': 76, 'déconseille': 76, 'déconseillé': 76, 'en':
296, 'fait': 324, 'l': 315, 'la': 315, 'le': 315, 'les': 315, 'met': 326, 'mettra': 326, 'tient': 329}, {'chercher':
20, 'deposer': 20, 'finir': 20, 'installer': 20, 'livrer': 20, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer':
20, 'rendre': 20, 'reparer': 20, 'signer': 20}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20,
'livrer': 20, 'me': 334, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20,
'signer': 20}, {'moi': 18, 'nous': 18}, {'vers': 336}, {'chercher': 20, 'deposer': 20, 'finir': 20, 'installer': 20,
'livrer': 20, 'me': 334, 'mesurer': 20, 'poser': 20, 'prendre': 20, 'recuperer': 20, 'rendre': 20, 'reparer': 20,
'signer': 20, 'vers': 336}, {'<hand3>': 300, '<send3>': 302, '<will_bring>': 303, '<will_give>': 18, 'a': 306, 'aura':
307, 'deconseille': 76, 'demonte': 308, 'donne': 312, 'donnera': 312, 'déconseille': 76, 'déconseillé': 76,
'installe': 308, 'installera': 308, 'jette': 312, 'jettera': 312, 'jetterait': 312, 'livre': 313, 'livrera': 313, 'm':
316, 'me': 332, 'monte': 308, 'montera': 308, 'nettoie': 308, 'nous': 333, 'paie': 313, 'paiera': 313, 'passe': 335,
'passera': 335, 'pose': 308, 'posera': 308, 'rend': 313, 'rendra': 313, 'repare': 308, 'reparera': 308, 'repasse':
335, 'repassera': 335, 'repond': 313, 'repondra': 313, 'reviendra': 337, 'reviennent': 337, 'revient': 338, 'viendra':
335, 'vient': 335}, {'qu': 8, 'que': 8}, {'l': 296, 'la': 296, 'le': 296, 'les': 296}, {'me': 341, 'nous': 341},
{'et': 342}, {'...': 343}, {'<made3>': 344}, {'': (4, 'needs_from_me')}, {'<my>': 346}, {'part': 346}, {'ma': 348,
'notre': 348}, {'D': 346, 'de': 349}, {'...': 350}, {'^': 351}, {'...': 350, '<my>': 346}, {'^': 353}, {'D': 346},
{'...': 355}, {'^': 356}, {'^': 346}, {'j': 358, 'je': 358}, {'^': 347, 'd': 352, 'de': 354, 'des': 357, 'du': 357,
'que': 359}, {'appeler': 107, 'contacter': 107, 'joindre': 107, 'parler': 107, 'voir': 107}, {'me': 361, 'nous': 361},
{'a': 362, 'de': 362, 'à': 362}, {'^': 76, 'd': 179, 'de': 179}, {'faut': 76}, {'<imperative>': 76, 'faut': 76, 'il':
365, 'jamais': 76, 'n': 76, 'ne': 76, 'surtout': 76}, {'^': 366}, {'<inf>': 76, 'ne': 76, 'pas': 76}, {'^': 368},
{'<would_give>': 18, 'm': 18, 'me': 18, 'nous': 18}, {'^': 370}, {'devrait': 76, 'doit': 76, 'faudrait': 76, 'faut':
76, 'vaudrait': 76, 'vaut': 76}, {'': (3, 'advice'), 'mieux': 76}, {'<would_give>': 18, 'devrait': 76, 'doit': 76,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'm': 18, 'me': 18, 'ne': 372, 'nous': 18, 'valait': 269, 'vaudrait': 76,
'vaut': 373}, {'^': 374}, {'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 372, 'valait':
269, 'vaudrait': 76, 'vaut': 373}, {'^': 376}, {'elle': 371, 'il': 375, 'on': 377}, {':': 367, 'd': 369, 'de': 369,
'qu': 378}, {'j': 263, 'je': 263, 'on': 263}, {'que': 380}, {'penser': 381}, {'de': 382}, {'air': 383},
{'<imperative>': 76}, {'^': 385}, {':': 386}, {'attendrait': 179, 'choisirait': 179, 'ferait': 179, 'garderait': 179,
'irait': 179, 'prendrait': 179, 'vendrait': 179}, {'place': 388}, {'d': 179, 'de': 179, 'qu': 179, 'que': 179}, {'':
(6, 'theirs'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 391}, {'^': 391, 'd': 392, 'de': 392}, {'m': 18, 'me': 18,
'nous': 18}, {'^': 394}, {'d': 395, 'de': 395}, {'<said>': 340, '^': 345, 'besoin': 360, 'cherche': 363, 'cherché':
363, 'conseille': 364, 'conseillé': 364, 'dit': 379, 'essaye': 363, 'l': 384, 'lance': 387, 'lancé': 387, 'ma': 389,
'preconise': 390, 'promis': 393, 'propose': 396, 'proposé': 396, 'préconise': 390, 'préconisé': 390, 'recommande':
390, 'recommandé': 390, 'suggere': 390, 'suggère': 390, 'suggéré': 390, 'tente': 363}, {'<giveinf>': 18, 'm': 18,
'me': 18, 'nous': 18}, {'^': 398}, {'d': 399, 'de': 399}, {'<until>': 346}, {'...': 401}, {'0': 402, 'des': 402,
'deux': 402, 'la': 402, 'le': 402, 'les': 402, 'ma': 402, 'mes': 402, 'mon': 402, 'nos': 402, 'notre': 402,
'plusieurs': 402, 'quatre': 402, 'quelques': 402, 'trois': 402, 'un': 402, 'une': 402}, {'^': 76, 'aille': 8,
'dejeune': 8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'leur': 358, 'lui': 358, 'mange': 8, 'parle': 8, 'passe': 8, 'se':
8, 'soit': 8, 'vienne': 8, 'y': 8}, {'on': 404}, {'^': 76, 'leur': 358, 'lui': 358}, {'^': 76, 'aille': 8, 'dejeune':
8, 'dine': 8, 'déjeune': 8, 'dîne': 8, 'mange': 8, 'parle': 8, 'passe': 8, 'se': 8, 'soit': 8, 'vienne': 8, 'y': 8},
{'on': 407}, {'je': 406, 'l': 408, 'nous': 404, 'on': 179}, {'^': 403, 'qu': 405, 'que': 409}, {'chiffrer': 18,
'commander': 18, 'conseiller': 18, 'denicher': 18, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18,
'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18,
'restituer': 18, 'retourner': 18, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'de': 336}, {'m': 411,
'me': 411, 'nous': 411, 'parler': 412}, {'m': 411, 'me': 411, 'nous': 411}, {'^': 414}, {'^': 413, 'encore': 415},
{'...': 350, '0': 402, '<my>': 346, 'deux': 402, 'plusieurs': 402, 'quatre': 402, 'quelques': 402, 'trois': 402},
{'moi': 346, 'nous': 346}, {'^': 418}, {'leur': 358, 'lui': 358}, {'on': 420}, {'^': 346, 'leur': 358, 'lui': 358},
{'j': 358, 'je': 422, 'nous': 420}, {'^': 347}, {'de': 349}, {'^': 425}, {'appel': 426, 'devis': 426, 'mail': 426,
'rappel': 426, 'retour': 426}, {'^': 417, 'd': 419, 'de': 419, 'qu': 421, 'que': 423, 'toujours': 424, 'un': 427},
{'<until>': 40, 'D': 40}, {'...': 429, '<until>': 40, 'D': 40}, {'<my>': 430}, {'^': 431}, {'...': 429}, {'<my>':
433}, {'^': 434}, {'elle': 371, 'il': 371}, {'qu': 436}, {'dit': 437}, {'la': 107, 'là': 107, 'passe': 107, 'passee':
107, 'passé': 107, 'pu': 107, 'venu': 107, 'venue': 107}, {'pas': 439}, {'a': 440, 'est': 440, 'pas': 439}, {'a': 440,
'est': 440, 'n': 441, 'ne': 441, 'pas': 439}, {'a': 440, 'elle': 442, 'est': 440, 'il': 442, 'n': 441, 'ne': 441,
'pas': 439}, {'mais': 443}, {'la': 444, 'là': 444}, {'rejoindre': 444}, {'nous': 444}, {'a': 447, 'à': 447},
{'joindre': 448}, {'etre': 445, 'nous': 446, 'passer': 444, 'se': 449, 'venir': 444}, {'sur': 424}, {'de': 179, 'qu':
179, 'que': 179}, {'avis': 452}, {'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8},
{'0': 402, '<my>': 346, 'des': 402, 'deux': 402, 'la': 402, 'le': 402, 'les': 402, 'ma': 402, 'mes': 402, 'mon': 402,
'nos': 402, 'notre': 402, 'plusieurs': 402, 'quatre': 402, 'quelques': 402, 'trois': 402, 'un': 402, 'une': 402},
{'je': 420, 'nous': 420}, {'^': 455, 'combien': 8, 'comment': 8, 'ou': 8, 'pourquoi': 8, 'qu': 421, 'quand': 8, 'que':
456, 's': 8, 'si': 8}, {'<giveinf>': 34}, {'<giveinf>': 34, 'l': 458, 'la': 458, 'le': 458, 'les': 458}, {'m': 459,
'me': 459, 'nous': 459}, {'^': 460}, {'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma': 18, 'mes': 18, 'mon': 18, 'sa':
18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'': (6, 'theirs'), 'des': 18, 'la': 18, 'le': 18, 'les': 18, 'ma':
18, 'mes': 18, 'mon': 18, 'sa': 18, 'ses': 18, 'son': 18, 'un': 18, 'une': 18}, {'<giveinf>': 34, 'chercher': 462,
'chiffrer': 18, 'commander': 18, 'conseiller': 18, 'denicher': 463, 'deposer': 18, 'expedier': 18, 'fournir': 18,
'imprimer': 18, 'l': 458, 'la': 458, 'le': 458, 'les': 458, 'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler':
18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18, 'retourner': 18, 'retrouver': 462, 'reverser':
18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m': 464, 'me': 464, 'nous': 464}, {'chercher': 462, 'chiffrer': 18,
'commander': 18, 'conseiller': 18, 'denicher': 463, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18,
'preparer': 18, 'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18,
'restituer': 18, 'retourner': 18, 'retrouver': 462, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'m':
466, 'me': 466, 'nous': 466}, {'^': 467}, {'^': 465, 'encore': 468, 'etre': 445, 'nous': 446, 'passer': 444, 'se':
449, 'venir': 444}, {'^': 467, 'encore': 468}, {'<inf>': 76}, {'^': 471}, {'devrait': 76, 'doit': 76, 'faudrait': 76,
'faut': 76, 'ne': 372, 'vaudrait': 76, 'vaut': 76}, {'^': 473}, {'il': 474, 'on': 474}, {'d': 472, 'de': 472, 'qu':
475}, {'<giveinf>': 76, '<inf>': 76, 'ne': 76, 'pas': 76}, {'^': 477}, {'devait': 76, 'devrait': 76, 'doit': 76,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18, 'ne': 372, 'nous': 18, 'vaudrait': 76,
'vaut': 76}, {'^': 479}, {'route': 76}, {'betise': 76, 'erreur': 76}, {'fausse': 481, 'une': 482}, {'fais': 483,
'fait': 483, 'ferais': 483}, {'^': 484}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fais': 483, 'fait': 483,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 483, 'ferait': 76, 'ne': 372, 'vaudrait': 76, 'vaut': 76}, {'^':
486}, {'elle': 395, 'il': 480, 'j': 485, 'je': 485, 'on': 487}, {'<should>': 76, 'fais': 483, 'fait': 483, 'ferais':
483}, {'^': 489}, {'j': 485, 'je': 490, 'nous': 263, 'on': 490}, {':': 367, 'd': 478, 'de': 478, 'qu': 488, 'que':
491}, {'...': 73, '<until>': 18}, {'vers': 18}, {'<hand_inf>': 18, '<inf>': 493, 'm': 466, 'me': 466, 'nous': 466,
'revenir': 494}, {'^': 495, 'encore': 468}, {'<hand_inf>': 18, 'm': 411, 'me': 411, 'nous': 411}, {'^': 497, 'encore':
415}, {'sa': 18, 'ses': 18, 'son': 18}, {'^': 499}, {'a': 500, 'à': 500}, {'parle': 501}, {'a': 107, 'absent': 107,
'absente': 107, 'absents': 107, 'au': 107, 'chez': 107, 'en': 107, 'parti': 107, 'partie': 107, 'pas': 107, 'sorti':
107, 'sortie': 107, 'sortis': 107, 'à': 107}, {'etais': 503, 'etions': 503}, {'etais': 503, 'etions': 503, 'n': 504},
{'j': 505, 'je': 505, 'nous': 505}, {'que': 506}, {'alors': 507, 'pendant': 507}, {'maison': 242}, {'la': 509},
{'bureau': 242}, {'moi': 242}, {'moi': 242, 'nous': 242}, {'bonjour': 242}, {'voir': 242}, {'...': 508, 'D': 242, 'a':
510, 'au': 511, 'avec': 512, 'boire': 242, 'chez': 513, 'dejeuner': 242, 'diner': 242, 'dire': 514, 'dîner': 242,
'ici': 242, 'me': 515, 'nous': 515, 'prendre': 242, 'à': 510}, {'je': 263, 'nous': 263, 'on': 263}, {'que': 517},
{'pour': 395}, {'^': 76, 'j': 263, 'je': 263, 'on': 263}, {'de': 179, 'qu': 179, 'que': 520}, {'accord': 519, 'avis':
521}, {'j': 179, 'je': 179, 'nous': 179, 'on': 179}, {'que': 523}, {'<came>': 516, 'categorique': 180, 'cense': 395,
'censee': 395, 'clair': 180, 'claire': 180, 'convaincu': 518, 'convaincue': 518, 'd': 522, 'formel': 180, 'formelle':
180, 'ok': 519, 'partant': 519, 'partante': 519, 'persuade': 518, 'persuadee': 518, 'pour': 524}, {'devrait': 76,
'doit': 76, 'fais': 483, 'fait': 483, 'faudrait': 76, 'faut': 76, 'ferais': 483, 'ne': 372, 'vaudrait': 76, 'vaut':
76}, {'^': 526}, {'il': 474, 'j': 485, 'je': 485, 'on': 527}, {'j': 485, 'je': 485, 'on': 485}, {'qu': 528, 'que':
529}, {'...': 508}, {'<came>': 531, 'categorique': 180, 'clair': 180, 'claire': 180, 'formel': 180, 'formelle': 180},
{'probleme': 18}, {'ca': 18, 'charge': 18, 'le': 533, 'occupe': 18}, {'^': 534}, {'on': 179}, {'j': 179, 'je': 179,
'nous': 179}, {'qu': 536, 'que': 537}, {'pour': 538}, {'un': 309}, {'^': 540}, {'apporte': 19, 'depose': 19, 'dépose':
19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 542}, {'<give3>': 18, 'apporte': 19,
'depose': 19, 'dépose': 19, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'^': 296}, {'^':
544, 'me': 545}, {'faut': 424}, {'D': 25}, {'...': 548, 'D': 25}, {'a': 179, 'à': 179}, {'d': 18, 'de': 18},
{'garantit': 551, 'jure': 551}, {'D': 242}, {'<would_give>': 18}, {'<would_give>': 18, 'l': 554, 'la': 554, 'le': 554,
'les': 554}, {'<would_give>': 18, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 555, 'me': 555, 'nous': 555}, {'^':
556}, {'elle': 557, 'il': 557}, {'qu': 558}, {'sur': 179}, {'^': 18}, {'d': 561, 'de': 561}, {'d': 179, 'de': 179},
{'': (3, 'advice'), '<any_det>': 76}, {'<any_det>': 76}, {'^': 565}, {'^': 564, 'd': 179, 'de': 179, 'plutot': 566},
{'des': 402, 'la': 402, 'le': 402, 'les': 402, 'ma': 402, 'mes': 402, 'mon': 402, 'nos': 402, 'notre': 402, 'un': 402,
'une': 402}, {'arreter': 76, 'ne': 76, 'pas': 76}, {'^': 569}, {'^': 568, 'd': 570, 'de': 570}, {'devait': 76,
'devrait': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76}, {'^': 572}, {'il': 573, 'on': 573},
{'<should>': 76, 'ferais': 269}, {'^': 575}, {'j': 576, 'je': 576, 'nous': 576, 'on': 576}, {'d': 369, 'de': 369,
'qu': 574, 'que': 577}, {'abord': 76}, {'': (3, 'advice'), '<inf>': 76, 'd': 579, 'ne': 76, 'pas': 76, 'plutot': 76,
'surtout': 76}, {'^': 580}, {'': (6, 'theirs'), '<would_give>': 18, 'l': 554, 'la': 554, 'le': 554, 'les': 554},
{'<would_give>': 18, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 582, 'me': 582, 'nous': 582}, {'^': 583,
'allait': 395, 'va': 395}, {'<would_give>': 18, 'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait':
76, 'faut': 76, 'ferait': 76, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 582, 'me': 582, 'ne': 372, 'nous': 582,
'vaudrait': 76, 'vaut': 76}, {'^': 585, 'allait': 395, 'va': 395}, {'devait': 76, 'devrait': 76, 'doit': 76,
'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'ne': 372, 'vaudrait': 76, 'vaut': 76}, {'^': 587}, {'elle':
584, 'il': 586, 'on': 588}, {'...': 578, ':': 367, 'd': 581, 'de': 581, 'qu': 589, 'que': 517}, {'signe': 242,
'visiter': 242}, {'': (23, 'contact'), 'vocal': 242}, {'message': 592, 'messages': 242, 'mot': 242, 'vocal': 242},
{'des': 593, 'un': 593}, {',': 179, 'contre': 179, 'sur': 179}, {'garde': 595}, {'en': 596}, {'d': 8, 'de': 8, 'des':
8, 'du': 8}, {'fil': 242, 'tel': 242, 'tél': 242}, {'de': 599}, {'coup': 600}, {'un': 601}, {'^': 564, 'd': 179, 'de':
179, 'plutot': 566, 'qu': 179, 'que': 179}, {'^': 391, 'd': 392, 'de': 392, 'qu': 392, 'que': 392}, {'^': 76, 'd':
179, 'de': 179, 'qu': 179, 'que': 179}, {'qu': 574}, {'visite': 242}, {'dessus': 242}, {'': (3, 'advice'), 'arreter':
76, 'ne': 76, 'pas': 76}, {'^': 609}, {'d': 610, 'de': 610}, {'<reached_me>': 242, '<said>': 553, '<urges>': 550,
'<vowed>': 559, 'alerte': 560, 'alertee': 560, 'alerté': 560, 'assure': 562, 'assuré': 562, 'certifie': 562,
'conjure': 563, 'conseille': 567, 'conseillé': 567, 'demande': 571, 'demandé': 571, 'dit': 590, 'exhorte': 563,
'fait': 591, 'garanti': 562, 'jure': 562, 'juré': 562, 'laisse': 594, 'laissé': 594, 'lance': 387, 'lancé': 387,
'mis': 597, 'mise': 597, 'parle': 598, 'parlé': 598, 'passe': 602, 'passé': 602, 'preconise': 603, 'prie': 563,
'prié': 563, 'promis': 604, 'propose': 396, 'proposé': 396, 'préconise': 605, 'préconisé': 603, 'rappele': 606,
'reclame': 358, 'recommande': 603, 'recommandé': 603, 'rendu': 607, 'réclame': 358, 'réclamé': 358, 'saute': 608,
'somme': 563, 'suggere': 603, 'suggère': 605, 'suggéré': 603, 'supplie': 611, 'supplié': 611}, {':': 367},
{'<helps3>': 549, '<urges>': 550, '^': 552, 'a': 612, 'alerte': 560, 'appelle': 242, 'attend': 25, 'attendent': 25,
'dit': 613, 'enjoint': 563, 'presse': 563, 'prie': 563, 'supplie': 563}, {'garantit': 551, 'jure': 551, 'l': 296,
'la': 296, 'le': 296, 'les': 296, 'redit': 18}, {'': (3, 'advice'), 'ne': 76, 'pas': 76}, {'^': 616}, {'il': 588,
'on': 588}, {'d': 617, 'de': 617, 'qu': 618, 'que': 517}, {'^': 34}, {'^': 34, 'encore': 620, 'toujours': 620},
{'visiter': 25}, {'contre': 179, 'sur': 179}, {'garde': 623}, {'en': 624}, {'^': 18, 'd': 561, 'de': 561}, {'bien':
179, 'mieux': 179, 'plutot': 179}, {'<helps3>': 549, '<urges>': 550, '^': 615, 'conseille': 364, 'demandait': 454,
'demande': 454, 'dit': 619, 'doit': 621, 'doivent': 621, 'fait': 622, 'met': 625, 'preconise': 605, 'promet': 626,
'préconise': 605, 'préconisé': 605, 'reclame': 358, 'recommande': 605, 'recommandé': 605, 'réclame': 358, 'réclamé':
358, 'suggere': 605, 'suggère': 605, 'suggéré': 605, 'verrait': 627, 'voit': 627}, {'avant': 19, 'que': 19}, {'...':
629}, {'...': 629, 'pas': 630, 'rien': 630}, {'a': 631, 'aura': 631, 'enverra': 631, 'envoie': 631, 'livre': 631,
'livrera': 631, 'rend': 631, 'rendra': 631, 'sait': 631, 'saura': 631}, {'^': 632}, {'...': 578, ':': 367, 'd': 581,
'de': 581, 'qu': 558}, {',': 179}, {'garde': 635}, {'en': 636}, {'<reached_me>': 242, '<said>': 553, '<urges>': 550,
'<vowed>': 559, 'assure': 562, 'assuré': 562, 'certifie': 562, 'conjure': 563, 'conseille': 567, 'conseillé': 567,
'demande': 571, 'demandé': 571, 'dit': 634, 'exhorte': 563, 'fait': 591, 'garanti': 562, 'jure': 562, 'juré': 562,
'laisse': 594, 'laissé': 594, 'lance': 387, 'lancé': 387, 'mis': 637, 'mise': 637, 'parle': 598, 'parlé': 598,
'passe': 602, 'passé': 602, 'preconise': 603, 'prie': 563, 'prié': 563, 'promis': 604, 'préconise': 605, 'préconisé':
603, 'recommande': 603, 'recommandé': 603, 'rejoint': 242, 'rejointe': 242, 'rejoints': 242, 'rendu': 607, 'saute':
608, 'somme': 563, 'suggere': 603, 'suggère': 605, 'suggéré': 603, 'supplie': 611, 'supplié': 611}, {':': 367, 'd':
179, 'de': 179}, {'<helps3>': 549, '<urges>': 550, '^': 615, 'a': 638, 'appelle': 242, 'attend': 25, 'attendent': 25,
'conseille': 364, 'demandait': 454, 'demande': 454, 'dit': 639, 'doit': 621, 'doivent': 621, 'enjoint': 563, 'fait':
622, 'preconise': 605, 'presse': 563, 'prie': 563, 'préconise': 605, 'préconisé': 605, 'recommande': 605,
'recommandé': 605, 'suggere': 605, 'suggère': 605, 'suggéré': 605, 'supplie': 563, 'verrait': 627, 'voit': 627},
{'...': 355, '<my>': 346}, {'^': 641}, {'d': 357, 'de': 642, 'des': 357, 'du': 357}, {'besoin': 643}, {'^': 412},
{'chercher': 25, 'prendre': 25, 'recuperer': 25}, {'me': 646, 'nous': 646}, {'j': 179, 'je': 179, 'on': 179}, {'que':
648}, {'j': 179, 'je': 179, 'l': 408, 'nous': 407, 'on': 179}, {'qu': 408, 'que': 650}, {'je': 179}, {'d': 395, 'de':
395, 'qu': 536, 'que': 652}, {'^': 455}, {'persuade': 381, 'persuadee': 381}, {'d': 18, 'de': 18, 'des': 18, 'du':
18}, {'occupe': 656}, {'a': 561, 'à': 561}, {'a': 242, 'au': 242, 'avec': 242, 'chez': 242, 'à': 242}, {'arrete': 659,
'arretee': 659, 'arrêté': 659, 'assis': 659, 'assise': 659, 'deplace': 659, 'deplacee': 659, 'déplacé': 659, 'engage':
658, 'engagee': 658, 'engagé': 658, 'joint': 659, 'jointe': 659, 'pointe': 659, 'pointee': 659}, {'^': 657, 'en': 535,
'engage': 658, 'est': 660}, {'': (6, 'theirs'), 'd': 18, 'de': 18, 'des': 18, 'du': 18}, {'charge': 662, 'rapproche':
18, 'renseigne': 662}, {'^': 663, 'demandait': 454, 'demande': 454}, {'pour': 524}, {'<came>': 516}, {'^': 568},
{'<inf>': 18}, {'<inf>': 18, 'l': 668, 'la': 668, 'le': 668, 'les': 668}, {'m': 669, 'me': 669, 'nous': 669}, {'et':
670}, {'...': 671}, {'<any_det>': 18, '<my>': 18}, {'chercher': 462, 'chiffrer': 18, 'commander': 18, 'conseiller':
18, 'denicher': 463, 'deposer': 18, 'expedier': 18, 'fournir': 18, 'imprimer': 18, 'mettre': 18, 'preparer': 18,
'ramener': 18, 'rapporter': 18, 'regler': 18, 'rembourser': 18, 'rendre': 18, 'reserver': 18, 'restituer': 18,
'retourner': 18, 'retrouver': 462, 'reverser': 18, 'trouver': 18, 'verser': 18, 'virer': 18}, {'<hand_inf>': 18,
'<inf>': 672, 'boucler': 673, 'checker': 673, 'corriger': 673, 'finir': 673, 'jeter': 673, 'm': 466, 'me': 674,
'nous': 674, 'parler': 412, 'regarder': 673, 'relire': 673, 'revenir': 494, 'reviewer': 673, 'signer': 673, 'tester':
673, 'valider': 673, 'verifier': 673}, {'^': 675, 'encore': 468}, {'mieux': 649}, {'je': 420, 'l': 408, 'nous': 404},
{'^': 455, 'bien': 399, 'qu': 405, 'que': 678, 'savoir': 8}, {'appeler': 242, 'ecrire': 242, 'envoyer': 242,
'rappeler': 242, 'repondre': 242}, {'m': 680, 'nous': 680}, {'de': 681, 'me': 646, 'nous': 646}, {'^': 455, 'qu': 405,
'que': 409, 'savoir': 8}, {'etre': 445, 'nous': 446, 'passer': 444, 'savoir': 8, 'se': 449, 'venir': 444}, {'ma':
389}, {'<must3>': 261, '<opines>': 276, '^': 339, 'a': 397, 'accepte': 400, 'aimerait': 410, 'allait': 416, 'attend':
428, 'attendent': 424, 'aura': 432, 'auront': 435, 'avait': 438, 'cense': 395, 'censee': 395, 'comptait': 450,
'compte': 451, 'conseille': 364, 'd': 453, 'demandait': 454, 'demande': 457, 'devaient': 461, 'devait': 469,
'devrait': 470, 'disait': 476, 'dit': 492, 'doit': 496, 'doivent': 498, 'en': 502, 'est': 525, 'estime': 530, 'etait':
532, 'ferait': 179, 'gere': 535, 'insiste': 539, 'jette': 541, 'l': 543, 'la': 546, 'le': 546, 'les': 546, 'leur':
547, 'lui': 547, 'm': 614, 'me': 628, 'n': 633, 'ne': 633, 'nous': 640, 'ont': 644, 'parlera': 645, 'passe': 647,
'passera': 647, 'pensait': 450, 'pense': 530, 'preconise': 390, 'prefere': 649, 'prefererait': 651, 'prend': 541,
'promet': 626, 'propose': 653, 'préconise': 390, 'préconisé': 390, 'préfèrerait': 649, 'préférerait': 651, 'recevra':
432, 'recevront': 435, 'reclame': 654, 'recommande': 390, 'recommandé': 390, 'regle': 535, 'reste': 655, 'règle': 535,
'réclame': 654, 's': 661, 'se': 664, 'serait': 665, 'sont': 666, 'souhaite': 667, 'souhaiterait': 667, 'suggere': 390,
'suggère': 390, 'suggéré': 390, 'trouve': 530, 'va': 676, 'verrait': 677, 'veulent': 424, 'veut': 679, 'viendra': 647,
'vient': 682, 'voit': 677, 'voudrait': 683, 'voulait': 684, 'à': 685}, {'...': 180, '^': 76}, {'<them>': 179, 'N':
687}, {'d': 688, 'de': 688}, {'j': 93, 'je': 93, 'nous': 93, 'on': 93}, {'d': 93, 'de': 93, 'que': 690}, {'N': 691},
{'a': 692, 'à': 692}, {'<helps3>': 25}, {'m': 694, 'me': 694, 'nous': 694}, {'N': 25}, {'accueille': 696,
'accueillons': 696, 'fais': 622, 'faisons': 622, 'fait': 622, 'recevons': 696, 'recois': 696, 'recoit': 696},
{'<helps3>': 25, 'accueille': 696, 'accueillons': 696, 'fais': 622, 'faisons': 622, 'fait': 622, 'recevons': 696,
'recois': 696, 'recoit': 696}, {'<they>': 695, 'je': 697, 'm': 694, 'me': 694, 'nous': 698, 'on': 697}, {'de': 472},
{'arrete': 76, 'arrête': 76, 'augmente': 76, 'baisse': 76, 'cesse': 76, 'change': 76, 'embauche': 76, 'fasse': 76,
'lache': 76, 'leve': 76, 'lève': 76, 'monte': 76, 'prenne': 76, 'recrute': 76, 'vende': 76, 'vise': 76}, {'^': 701},
{'j': 702, 'je': 702}, {'que': 703}, {'faudrait': 704, 'faut': 704}, {'vaut': 472}, {'pas': 472}, {'^': 471, 'ne':
707}, {'eviter': 700, 'faudrait': 704, 'faut': 704, 'il': 705, 'inutile': 700, 'mieux': 706, 'ne': 707, 'pas': 472,
'plutot': 472, 'surtout': 708}, {':': 709}, {'<reached_me>': 242}, {'D': 25, 'nous': 548}, {'partie': 242}, {'la':
713}, {'de': 714, 'la': 242, 'là': 242}, {'etaient': 715, 'etait': 715}, {'etaient': 242, 'etait': 242}, {'fin': 242},
{'la': 718}, {'dessert': 242}, {'cours': 242, 'retard': 242}, {'tard': 242}, {'a': 719, 'apres': 242, 'au': 720, 'en':
721, 'ensuite': 242, 'plus': 722, 'sur': 719, 'vers': 242, 'à': 719}, {'retard': 242}, {'en': 724}, {'cours': 242},
{'a': 719, 'apres': 242, 'au': 720, 'en': 726, 'ensuite': 242, 'plus': 722, 'sur': 719, 'vers': 242, 'à': 719},
{'matin': 242}, {'D': 242, 'ce': 728, 'hier': 242}, {'<came>': 242, 'arrive': 723, 'arrivee': 723, 'arrives': 725,
'arrivé': 723, 'passe': 727, 'passee': 727, 'passé': 727, 'rejoint': 727, 'rejoints': 727, 'rentre': 729, 'rentree':
729, 'rentré': 729, 'reparti': 729, 'repartie': 729, 'repartis': 729}, {'salle': 242}, {'la': 731}, {'ligne': 242,
'remote': 242, 'teams': 242, 'telephone': 242, 'téléphone': 242, 'visio': 242, 'zoom': 242}, {'avec': 513, 'dans':
732, 'depuis': 733, 'en': 733, 'la': 242, 'là': 242, 'par': 733, 'present': 242, 'presente': 242, 'présente': 242,
'sur': 733}, {'appele': 340, 'appelé': 340, 'arrive': 727, 'arrivee': 727, 'arrivé': 727, 'averti': 340, 'ecrit': 340,
'passe': 727, 'passee': 727, 'passé': 727, 'prevenu': 340, 'rejoint': 727, 'rejoints': 727, 'signale': 340, 'textote':
340}, {'a': 735}, {'cours': 242, 'ligne': 242, 'remote': 242, 'teams': 242, 'telephone': 242, 'téléphone': 242,
'visio': 242, 'zoom': 242}, {'la': 718, 'ligne': 242, 'remote': 242, 'teams': 242, 'telephone': 242, 'téléphone': 242,
'visio': 242, 'zoom': 242}, {'a': 719, 'apres': 242, 'au': 720, 'depuis': 733, 'en': 737, 'ensuite': 242, 'par': 733,
'plus': 722, 'sur': 738, 'vers': 242, 'à': 719}, {'appele': 340, 'appelé': 340, 'arrive': 727, 'arrivee': 727,
'arrivé': 727, 'averti': 340, 'ecrit': 340, 'passe': 727, 'passee': 727, 'passé': 727, 'prevenu': 340, 'rejoint': 739,
'rejoints': 727, 'signale': 340, 'textote': 340}, {'$$': 25}, {'$$': 25, 'aussi': 741}, {'a': 740, 'rejoignent': 742,
'rejoint': 742}, {'maison': 548}, {'la': 744}, {'bureau': 548}, {'moi': 548, 'nous': 548}, {'voir': 548}, {'D': 25,
'a': 745, 'au': 746, 'chez': 747, 'dejeuner': 548, 'diner': 548, 'dîner': 548, 'la': 548, 'là': 548, 'me': 748,
'nous': 748, 'present': 548, 'presente': 548, 'présente': 548, 'à': 745}, {'depuis': 733, 'en': 733, 'par': 733,
'sur': 733}, {'connecte': 750, 'connectee': 750}, {'est': 751}, {'$$': 25, 'D': 25, 'aussi': 741}, {'D': 25, 'a': 745,
'au': 746, 'chez': 747, 'dejeuner': 548, 'diner': 548, 'dîner': 548, 'la': 753, 'là': 753, 'me': 748, 'nous': 748,
'present': 548, 'presente': 548, 'présente': 548, 'à': 745}, {'$$': 25, 'D': 25, 'a': 745, 'au': 746, 'aussi': 741,
'chez': 747, 'dejeuner': 548, 'diner': 548, 'dîner': 548, 'la': 753, 'là': 753, 'me': 748, 'nous': 748, 'present':
548, 'presente': 548, 'présente': 548, 'à': 745}, {'<came>': 242, 'arrive': 725, 'arrivee': 725, 'arrives': 725,
'arrivé': 725, 'rentre': 729, 'rentree': 729, 'rentré': 729, 'reparti': 729, 'repartie': 729, 'repartis': 729},
{'...': 710, ':': 709, 'a': 711, 'attend': 712, 'attendent': 712, 'aussi': 716, 'en': 717, 'est': 730, 'etait': 734,
'm': 736, 'nous': 743, 'passe': 742, 'passent': 742, 'passera': 749, 'passeront': 749, 's': 752, 'sera': 754,
'seront': 755, 'sont': 756, 'viendra': 749, 'viendront': 749, 'viennent': 742, 'vient': 742, 'y': 717}, {'D': 34,
'avant': 67, 'pour': 67}, {'attendu': 758, 'attendue': 758, 'attendus': 758, 'promis': 758, 'promise': 758},
{'attendu': 758, 'attendue': 758, 'attendus': 758, 'promis': 758, 'promise': 758, 'toujours': 759}, {'a': 314,
'accord': 760, 'contrat': 760, 'deconseille': 76, 'demonte': 308, 'devis': 760, 'docs': 760, 'déconseille': 76,
'déconseillé': 76, 'facture': 760, 'installe': 308, 'installera': 308, 'm': 316, 'me': 332, 'monte': 308, 'montera':
308, 'nettoie': 308, 'nous': 333, 'plans': 760, 'pose': 308, 'posera': 308, 'repare': 308, 'reparera': 308, 'reponse':
760, 'retour': 760, 'reviendra': 337, 'reviennent': 337, 'revient': 337, 'signature': 760}, {'D': 203, 'a': 203, 'au':
203, 'd': 203, 'de': 203, 'du': 203, 'en': 203, 'la': 203, 'le': 203, 'notre': 203, 'pour': 203, 'son': 203, 'à':
203}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 764, 'avec': 764, 'et': 764, 'à': 764},
{'N': 765}, {'moi': 238}, {'de': 767}, {'<would_give>': 18, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76,
'faut': 76, 'm': 18, 'me': 18, 'ne': 372, 'nous': 18, 'valait': 373, 'vaudrait': 76, 'vaut': 373}, {'^': 769},
{'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 372, 'valait': 373, 'vaudrait': 76,
'vaut': 373}, {'^': 771}, {'elle': 371, 'il': 770, 'on': 772}, {':': 367, 'd': 369, 'de': 369, 'qu': 773}, {'vous':
107}, {'': (0, 'missed'), '<date>': 107, 'rendez': 775}, {'': (0, 'missed'), '<any_det>': 776, '<date>': 107,
'rendez': 775}, {'annuler': 777, 'decommander': 777, 'reporter': 777}, {'...': 285}, {'du': 779}, {'annule': 107,
'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee': 107},
{'<shifted>': 780, 'annule': 107, 'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107,
'finalement': 781, 'supprime': 107, 'supprimee': 107}, {'je': 93}, {':': 783}, {'<shifted>': 762, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee': 107}, {'agenda': 25, 'air': 383},
{'contact': 0, 'lien': 0, 'relation': 0}, {'en': 787}, {'mettre': 788}, {'comment': 288, 'l': 288, 'la': 288, 'le':
288, 'les': 288}, {'^': 790}, {'donner': 40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre':
40}, {'<review_inf>': 278, '<teach_inf>': 791, '^': 792, 'avis': 179}, {'<review_inf>': 278, '<teach_inf>': 791, '^':
792, 'd': 399, 'de': 399}, {'^': 40, 'de': 93}, {'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179, 'lui': 179,
'moi': 179}, {',': 796, 'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179}, {'charge': 795, 'place': 797},
{'appele': 107, 'appelé': 107, 'prevenu': 107, 'repondu': 107, 'venu': 107, 'venue': 107}, {'pas': 799}, {'<inf>':
40}, {'^': 801, 'd': 40, 'de': 40}, {',': 796}, {'place': 803}, {'nouvelles': 107}, {'de': 805, 'signe': 107, 'suite':
107}, {'lieu': 107}, {'faire': 107}, {'avoir': 807, 'se': 808}, {'decroche': 107, 'donne': 806, 'donné': 806,
'décroché': 107, 'eu': 807, 'pu': 809, 'rappele': 107, 'repondu': 107}, {'donne': 806, 'donné': 806}, {'lapin': 107},
{'un': 812}, {'D': 25, 'en': 25, 'le': 25}, {'place': 797}, {'avis': 179}, {'si': 147}, {'<said>': 340, '<shifted>':
762, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'besoin': 360, 'confirme': 763, 'confirmé': 763,
'connecter': 766, 'conseille': 364, 'conseillé': 364, 'cote': 768, 'creuser': 147, 'decommande': 107, 'decommandee':
107, 'dit': 774, 'du': 778, 'dû': 778, 'elle': 400, 'ete': 782, 'eux': 400, 'faire': 784, 'finalement': 785, 'l': 786,
'lance': 387, 'lancé': 387, 'les': 789, 'leur': 793, 'lui': 794, 'ma': 798, 'meme': 800, 'mettre': 788, 'moi': 802,
'même': 800, 'notre': 804, 'pas': 810, 'plus': 811, 'pose': 813, 'posé': 813, 'preconise': 390, 'presenter': 766,
'promis': 393, 'propose': 396, 'proposé': 396, 'préconise': 390, 'préconisé': 390, 'recommande': 390, 'recommandé':
390, 'revoir': 814, 'sa': 815, 'son': 816, 'suggere': 390, 'suggère': 390, 'suggéré': 390, 'ta': 815, 'voir': 817},
{'a': 242, 'au': 242, 'chez': 242, 'à': 242}, {'equipe': 184, 'equipes': 184, 'etudiants': 184, 'fondateurs': 184,
'jeunes': 184, 'porteurs': 184, 'projets': 184, 'promo': 184, 'startups': 184}, {'': (23, 'contact'), 'N': 819, 'des':
820, 'deux': 820, 'les': 820, 'trois': 820, 'une': 820}, {'lui': 40}, {'^': 822}, {'N': 5, '^': 4}, {'a': 824, 'à':
824}, {'client': 825, 'lead': 825, 'prospect': 825}, {'un': 826}, {'leur': 40, 'lui': 40}, {'^': 828}, {'d': 40, 'de':
40}, {'<chore>': 192}, {'^': 831}, {'l': 832, 'la': 832, 'le': 832, 'les': 832, 'sa': 832, 'ses': 832, 'son': 832},
{'^': 288, 'charger': 193, 'demenager': 193, 'demonter': 193, 'faire': 833, 'monter': 193, 'porter': 193, 'ranger':
193, 'repeindre': 193, 'vider': 193}, {'^': 288, 'l': 832, 'la': 832, 'le': 832, 'les': 832, 'sa': 832, 'ses': 832,
'son': 832}, {'^': 288, 'charger': 193, 'demenager': 193, 'demonter': 193, 'l': 832, 'la': 832, 'le': 832, 'les': 832,
'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'sa': 832, 'ses': 832, 'son': 832, 'vider': 193}, {'^':
288, 'a': 834, 'avec': 835, 'dans': 833, 'pour': 836, 'sur': 289, 'à': 834}, {'faire': 833}, {'N': 837, 'a': 838,
'avec': 833, 'dans': 833, 'pour': 833, 'à': 838}, {'que': 289}, {'a': 289, 'ce': 840, 'comment': 289, 'la': 289, 'le':
289, 'les': 289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 841}, {'a': 842, 'à': 842}, {'0': 107, 'la': 107,
'longtemps': 107, 'pendant': 107, 'trente': 107, 'un': 107, 'une': 107, 'vingt': 107}, {'N': 844}, {'^': 288, 'a':
289, 'comment': 289, 'l': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289, 'à': 289}, {'N': 846}, {'a': 847,
'à': 847}, {'<taught>': 848}, {'<inf>': 280}, {'d': 850, 'de': 850}, {'N': 851}, {'a': 852, 'à': 852}, {'<any_det>':
74}, {'^': 854}, {'': (8, 'asked'), 'N': 855}, {'a': 251, 'à': 251}, {'avis': 857}, {'a': 856, 'conseil': 857, 'son':
858, 'un': 858, 'à': 856}, {'^': 288, 'faire': 833}, {'^': 288, 'a': 860, 'avec': 835, 'dans': 833, 'pour': 835,
'sur': 289, 'à': 860}, {'N': 861, 'a': 838, 'avec': 833, 'dans': 833, 'pour': 833, 'à': 838}, {'charge': 40, 'occupe':
40}, {'en': 863}, {'lis': 40, 'm': 864, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40,
'verifie': 40}, {'^': 865}, {'j': 866, 'je': 866}, {'<them>': 40, 'lis': 40, 'm': 864, 'prepare': 40, 'prépare': 40,
'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 868}, {'j': 869, 'je': 869}, {'a': 852, 'q': 867,
'que': 870, 'à': 852}, {'a': 278, 'sur': 278, 'à': 278}, {'avis': 872}, {'charger': 193, 'demenager': 193, 'demonter':
193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'vider': 193}, {'a': 874, 'pour': 874, 'à': 874},
{'N': 875}, {'a': 876, 'à': 876}, {'main': 877}, {'de': 878}, {'coup': 879}, {'mon': 873, 'un': 880}, {'^': 288, 'a':
838, 'avec': 833, 'dans': 833, 'pour': 833, 'à': 838}, {'N': 882, 'a': 838, 'avec': 833, 'dans': 833, 'pour': 833,
'à': 838}, {'chez': 242, 'voir': 242}, {'': (15, 'gave:intro')}, {'^': 885}, {'^': 885, 'a': 886, 'de': 886, 'entre':
886, 'pour': 886, 'à': 886}, {'intro': 887}, {'relation': 887}, {'en': 889}, {'mise': 890}, {'intros': 887,
'presentations': 887}, {'N': 886}, {'et': 893}, {'N': 894, '^': 885}, {'connaitre': 886, 'rencontrer': 895}, {'l':
888, 'la': 891, 'les': 892, 'se': 896, 'une': 888}, {'elle': 280, 'il': 280}, {'N': 280}, {'qu': 898, 'que': 899},
{'pour': 900}, {'eu': 107, 'parle': 107, 'parlé': 107, 'rencontre': 107, 'rencontré': 107, 'revu': 107, 'vu': 107},
{'contact': 886, 'lien': 886, 'relation': 886}, {'en': 903}, {'N': 904}, {'et': 905}, {'avec': 893, 'et': 893}, {'N':
907}, {'contact': 908, 'lien': 908, 'relation': 908}, {'en': 909}, {'email': 910, 'mail': 910}, {'N': 906, 'en': 909,
'par': 911}, {'temps': 107}, {'le': 913}, {'eu': 107, 'pu': 107, 'reussi': 107, 'revu': 107, 'trouve': 914, 'trouvé':
914, 'vu': 107}, {'question': 857}, {'la': 916, 'une': 916}, {'a': 893, 'avec': 893, 'et': 893, 'à': 893}, {'N': 918},
{'courriel': 919, 'email': 919, 'linkedin': 919, 'mail': 919, 'visio': 919, 'whatsapp': 919}, {'N': 918, 'en': 920,
'par': 920, 'via': 920}, {'': (5, 'mine'), 'd': 40, 'de': 40}, {'N': 922}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le':
40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 924}, {'^': 830, 'a': 923, 'd': 925, 'de': 925, 'à': 923}, {'de': 5},
{'a': 5, 'au': 5, 'aupres': 927, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 928, 'a': 852, 'à': 852}, {'N': 251}, {'': (10,
'thanks')}, {'^': 192, 'a': 193, 'au': 193, 'pendant': 193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 932}, {'q': 867,
'que': 867}, {'^': 288, 'a': 193, 'au': 193, 'pendant': 193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 935},
{'<cheered>': 202, '<handed>': 220, '<said>': 281, '<taught>': 293, '<vowed>': 693, 'a': 829, 'accepte': 830,
'accepté': 830, 'aide': 839, 'aidé': 839, 'appris': 843, 'attendu': 845, 'bien': 849, 'confirme': 763, 'confirmé':
763, 'conseille': 853, 'conseillé': 853, 'demande': 859, 'demandé': 859, 'depanne': 862, 'dit': 871, 'donne': 881,
'donné': 881, 'du': 778, 'dû': 778, 'enseigne': 843, 'epaule': 883, 'ete': 884, 'explique': 843, 'expliqué': 843,
'fait': 897, 'insiste': 901, 'insisté': 901, 'jamais': 902, 'mis': 912, 'montre': 843, 'montré': 843, 'pas': 915,
'pense': 148, 'pensé': 148, 'plus': 902, 'point': 25, 'pose': 917, 'posé': 917, 'presente': 921, 'promis': 926,
'présenté': 921, 'rdv': 25, 'recommande': 929, 'recommandé': 929, 'relance': 930, 'relancé': 930, 'relu': 279,
'remercie': 931, 'remplace': 933, 'rendez': 282, 'repondu': 934, 'reunion': 25, 'seconde': 936, 'suggere': 853,
'suggéré': 853, 'supplee': 933, 'à': 829}, {'<their>': 277}, {'^': 938}, {'<review_inf>': 939, '^': 288, 'charger':
193, 'demenager': 193, 'demonter': 193, 'faire': 833, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193,
'vider': 193}, {'<review_inf>': 939, '^': 288, 'a': 940, 'avec': 835, 'dans': 833, 'pour': 836, 'sur': 289, 'à': 940},
{'N': 941, 'a': 838, 'avec': 833, 'dans': 833, 'pour': 833, 'à': 838}, {'parler': 412}, {'^': 943}, {'avec': 242},
{'...': 945}, {'a': 946, 'au': 946, 'boire': 946, 'courir': 946, 'manger': 946, 'voir': 242, 'à': 946}, {'^': 288,
'a': 289, 'de': 289, 'devant': 289, 'pour': 289, 'sur': 289, 'à': 289}, {'experience': 948}, {'d': 949}, {'<course>':
948, 'retour': 950}, {'un': 951, 'une': 951}, {'c': 12, 'est': 8, 'tombe': 8}, {'N': 953}, {'d': 954, 'de': 954},
{'<any_det>': 303}, {'<give3>': 956, '<hand3>': 956, '<send3>': 956}, {'^': 957}, {'elle': 958, 'il': 958}, {'qu':
959}, {'N': 278}, {'d': 961, 'de': 961}, {'...': 962}, {'<any_det>': 963}, {'absence': 107}, {'en': 965, 'manque':
107, 'manqué': 107, 'rate': 107}, {'en': 965, 'manques': 107}, {'D': 290, 'comment': 289, 'pourquoi': 289}, {'N':
968}, {'a': 969, 'à': 969}, {'D': 290, '^': 288, 'a': 289, 'ce': 840, 'comment': 289, 'la': 289, 'le': 289, 'les':
289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 971}, {'presse': 147}, {'journal': 147}, {'facebook': 147, 'insta':
147, 'instagram': 147, 'la': 973, 'le': 974, 'linkedin': 147, 'twitter': 147, 'x': 147}, {'D': 970, 'a': 972, 'dans':
975, 'par': 975, 'sur': 975, 'à': 972}, {'^': 4, 'de': 208}, {'candidature': 977, 'demande': 977}, {'la': 978, 'leur':
978, 'sa': 978}, {'N': 886, 'a': 893, 'avec': 893, 'et': 893, 'à': 893}, {'N': 980}, {':': 981}, {'de': 242}, {'cote':
983}, {'a': 984, 'à': 984}, {'^': 288, 'a': 289, 'de': 289, 'pour': 289, 'sur': 289, 'à': 289}, {'<course>': 986},
{'de': 987}, {'heure': 988, 'heures': 988, 'seances': 988}, {'<give3>': 18, '<hand3>': 18, '<send3>': 18}, {'^': 990},
{'D': 991}, {'elle': 992, 'il': 992}, {'<course>': 948, 'heure': 988, 'heures': 988, 'retour': 950, 'seances': 988},
{'0': 989, 'deux': 989, 'plusieurs': 989, 'qu': 993, 'quatre': 989, 'quelques': 989, 'trois': 989, 'un': 951, 'une':
994}, {'0': 989, 'deux': 989, 'plusieurs': 989, 'quatre': 989, 'quelques': 989, 'trois': 989, 'un': 951, 'une': 994},
{'': (7, 'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 107}, {'N': 844, 'pour': 998}, {'de': 285}, {'lieu':
1000, 'tel': 945, 'telephone': 945, 'tél': 945, 'téléphone': 945}, {'d': 107, 'de': 107}, {'signe': 1002},
{'nouvelle': 107, 'nouvelles': 107, 'reponse': 107}, {'appeler': 107, 'rencontrer': 107, 'voir': 107}, {'du': 1005,
'dû': 1005}, {'dit': 437, 'personne': 107}, {'<review_inf>': 939}, {'<review_inf>': 939, 'a': 1008, 'à': 1008}, {'N':
1009, 'moi': 238, 'nous': 238}, {'<them>': 280, 'N': 280}, {'a': 289, 'comment': 289, 'la': 289, 'le': 289, 'les':
289, 'à': 289}, {'N': 1012}, {'a': 1013, 'à': 1013}, {'N': 894}, {'rencontrer': 1015}, {'se': 1016}, {'en': 909,
'par': 911}, {'en': 920, 'par': 920, 'via': 920}, {'appris': 1014, 'du': 778, 'dû': 778, 'enseigne': 1014, 'explique':
1014, 'expliqué': 1014, 'fait': 1017, 'mis': 1018, 'montre': 1014, 'montré': 1014, 'presente': 1019, 'présenté':
1019}, {'alimentaire': 193}, {'D': 203, 'a': 285, 'au': 285, 'en': 285, 'à': 285}, {'D': 203, 'a': 285, 'au': 285,
'en': 285, 'finalement': 1022, 'à': 285}, {'conversation': 242, 'discussion': 242, 'engueulade': 242, 'explication':
242}, {'<to_place>': 193, '^': 192}, {'^': 42}, {'de': 1026}, {'teste': 279, 'testé': 279}, {'<taught>': 848, 'qu': 8,
'que': 8}, {'vocale': 107}, {'<rehearsed>': 277}, {'<their>': 1031}, {'^': 1032}, {'': (23, 'contact'), 'N': 1033},
{'^': 1032, 'avec': 1034, 'sur': 242}, {'close': 107, 'ferme': 107, 'fermee': 107, 'fermé': 107}, {'dej': 242, 'déj':
242}, {'<drink>': 242, 'petit': 1037}, {'des': 1038, 'le': 1038, 'quelques': 1038, 'un': 1038, 'une': 1038},
{'annonce': 242, 'annoncé': 242, 'appele': 242, 'appelee': 242, 'appelé': 242, 'appris': 242, 'averti': 242,
'avertie': 242, 'confirme': 242, 'confirmé': 242, 'dit': 242, 'prevenu': 242, 'prevenue': 242, 'raconte': 242,
'raconté': 242}, {'annonce': 242, 'annoncé': 242, 'appris': 242, 'confirme': 242, 'confirmé': 242, 'dit': 242,
'raconte': 242, 'raconté': 242}, {'a': 1041}, {'a': 1040, 'l': 1042}, {'l': 1042}, {'m': 1043, 'me': 1044, 'nous':
1043}, {'qui': 1045}, {'charge': 795}, {'elle': 400, 'eux': 400, 'lui': 400, 'ma': 1047, 'moi': 830}, {'j': 93, 'je':
93}, {'que': 1049}, {'pomme': 795}, {'ma': 1051}, {'moi': 795}, {'N': 1046, 'a': 1048, 'booke': 25, 'cale': 25,
'calé': 25, 'convenu': 1050, 'fixe': 25, 'fixé': 25, 'ok': 25, 'pour': 1052, 'sur': 1053, 'à': 1048}, {'booke': 25,
'cale': 25, 'calé': 25, 'est': 1054, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 107}, {'capte': 1056, 'decroche':
1056, 'décroche': 1056, 'repond': 1056}, {'d': 147, 'de': 147, 'qu': 147, 'que': 147}, {'bien': 1058}, {'vide': 107},
{'le': 1060}, {'dans': 1061, 'occupe': 107, 'occupé': 107}, {'capte': 1056, 'decroche': 1056, 'décroche': 1056, 'ne':
1057, 'repond': 1056, 'serait': 1059, 'sonnait': 1062, 'sonne': 1062}, {'<inf>': 25}, {'de': 1064}, {'N': 1065},
{'avec': 1066, 'de': 1064}, {'peu': 242}, {'avec': 242, 'cinq': 242, 'ensemble': 242, 'longtemps': 242, 'un': 1068},
{'joindre': 107}, {'a': 1070, 'à': 1070}, {'<to_place>': 184, '^': 183, 'avec': 195, 'de': 195, 'pour': 195}, {'quoi':
8}, {'pour': 40}, {'^': 347, 'moi': 1074}, {'sur': 1075}, {'lieu': 548}, {'a': 1077, 'aura': 1077, 'est': 548, 'sera':
548}, {'...': 1078}, {'N': 819}, {'<any_det>': 213, '<my>': 213}, {'^': 1081}, {'N': 1082}, {'a': 1083, 'à': 1083},
{'la': 26, 'le': 26, 'notre': 26, 'qu': 959, 'sa': 26, 'son': 26}, {'jour': 179}, {'d': 688, 'de': 688, 'du': 1086,
'recu': 179}, {'^': 4, 'a': 208, 'à': 208}, {'<pro>': 1088}, {'<pro>': 1088, 'expert': 1089}, {'<good>': 1090,
'<pro>': 1088, 'expert': 1089}, {'<pro>': 5}, {'<any_det>': 1091, 'l': 1092, 'la': 1092, 'le': 1092, 'ma': 1092,
'mon': 1092, 'notre': 1092, 'un': 1092, 'une': 1092}, {'N': 1093}, {'<pro>': 209}, {'<any_det>': 1091, '^': 76, 'a':
1094, 'd': 179, 'de': 179, 'l': 1095, 'la': 1095, 'le': 1095, 'ma': 1095, 'mon': 1095, 'notre': 1095, 'un': 1095,
'une': 1095, 'à': 1094}, {'<any_det>': 1091, 'a': 1094, 'l': 1095, 'la': 1095, 'le': 1095, 'ma': 1095, 'mon': 1095,
'notre': 1095, 'un': 1095, 'une': 1095, 'à': 1094}, {'<them>': 251, 'N': 251}, {'j': 40, 'je': 40}, {':': 783, 'avec':
1066, 'de': 1064, 'que': 1099}, {'D': 242, 'a': 242, 'au': 242, 'avec': 242, 'chez': 242, 'dans': 242, 'sur': 242,
'à': 242}, {'rompus': 1101}, {'': (23, 'contact'), 'batons': 1102}, {'D': 242, 'a': 1103, 'animee': 1101, 'au': 242,
'avec': 242, 'chez': 242, 'dans': 242, 'franche': 1101, 'houleuse': 1101, 'longue': 1101, 'rapide': 1101, 'sur': 242,
'sympa': 1101, 'tendue': 1101, 'utile': 1101, 'à': 1103}, {'d': 278, 'de': 278, 'du': 278}, {'fil': 242}, {'de':
1106}, {'pour': 829}, {'<should>': 76, 'vaut': 269}, {'^': 1109}, {',': 472, 'il': 1110, 'je': 1110, 'nous': 1110,
'on': 1110}, {'il': 1110, 'je': 1110, 'nous': 1110, 'on': 1110}, {'faudrait': 76, 'faut': 76, 'vaut': 269}, {'de':
76}, {'devrais': 76, 'dois': 76, 'ferais': 269}, {'vaudrait': 76, 'vaut': 76}, {'devrait': 76, 'doit': 76}, {'pas':
76}, {'<inf>': 76, 'faudrait': 76, 'faut': 76, 'il': 1113, 'inutile': 1114, 'je': 1115, 'mieux': 1116, 'on': 1117,
'surtout': 1118, 'vaut': 269}, {'aurais': 76, 'aurait': 76, 'commets': 76, 'devrais': 76, 'devrait': 76, 'dois': 76,
'ferais': 76, 'ferait': 76, 'gagnerais': 76, 'gagnerait': 76}, {'^': 1120}, {'^': 1119, 'j': 1121, 'je': 1121, 'on':
1121}, {'devrais': 76}, {'vaut': 76}, {'devrait': 76}, {'il': 365, 'je': 1123, 'mieux': 1124, 'on': 1125}, {',': 1122,
'^': 1126}, {'faudrait': 76, 'faut': 76, 'il': 1113, 'inutile': 1114, 'je': 1115, 'mieux': 1116, 'on': 1117,
'surtout': 1118, 'vaut': 269}, {'^': 1128, 'j': 1121, 'je': 1121, 'on': 1121}, {',': 1129, '^': 76}, {'^': 1128},
{',': 1131, '^': 76}, {'<them>': 1111, '<they>': 1112, 'N': 1127, 'elle': 1130, 'elles': 1132, 'eux': 1132, 'lui':
1130}, {'accord': 1108, 'apres': 1133, 'avis': 452}, {'d': 34, 'de': 34, 'des': 34, 'du': 34}, {'agenda': 25,
'attente': 1135}, {'l': 1136}, {'N': 179}, {'d': 1138, 'de': 1138}, {'avis': 1139}, {'l': 1140}, {'': (1, 'moved'),
'<date>': 203, 'D': 203}, {'D': 1142, 'a': 1142, 'au': 1142, 'la': 1142, 'le': 1142, 'notre': 1142, 'à': 1142}, {':':
783, 'avec': 1066, 'de': 1064}, {'<their>': 278}, {'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1056}, {'d':
251, 'de': 251}, {'avis': 1147}, {'<them>': 251, 'N': 251, '^': 455, 'a': 856, 'combien': 8, 'comment': 8, 'conseil':
857, 'l': 1148, 'ou': 8, 'pourquoi': 8, 'qu': 421, 'quand': 8, 'que': 456, 's': 8, 'si': 8, 'son': 858, 'un': 858,
'à': 856}, {'<them>': 251, 'N': 251, 'a': 856, 'conseil': 857, 'l': 1148, 'son': 858, 'un': 858, 'à': 856},
{'<reach_inf>': 107, '<see_inf>': 107, 'leur': 93, 'lui': 93}, {'n': 107, 'ne': 107, 'personne': 107, 'rien': 107},
{'et': 1152}, {'...': 1153}, {'m': 458, 'me': 458, 'nous': 458}, {'^': 1155}, {'': (0, 'missed'), '...': 1153}, {'^':
460, 'appeler': 1154, 'dejeuner': 107, 'diner': 107, 'dîner': 107, 'encore': 1156, 'livrer': 1154, 'manger': 107,
'passer': 1157, 'rappeler': 1154, 's': 247, 'se': 248, 'toujours': 1156, 'venir': 1157}, {'messagerie': 107},
{'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 372, 'valait': 76, 'vaudrait': 76,
'vaut': 76}, {'^': 1160}, {'il': 1161, 'on': 1161}, {'d': 472, 'de': 472, 'qu': 1162}, {'D': 991, '^': 957}, {'': (13,
'talk'), 'elle': 1164, 'il': 1164}, {'qu': 1165, 'que': 8}, {'<give3>': 956, '<hand3>': 956, '<send3>': 956, 'm': 18,
'me': 18, 'nous': 18}, {'D': 991, '^': 1167}, {'<give3>': 956, '<hand3>': 956, '<send3>': 956, 'devait': 76,
'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18, 'ne': 372,
'nous': 18, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'D': 991, '^': 1169}, {'devait': 76, 'devrait': 76, 'doit':
76, 'fais': 483, 'fait': 483, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 483, 'ferait': 76, 'ne': 372,
'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1171}, {'elle': 1168, 'il': 1170, 'j': 485, 'je': 485, 'on': 1172},
{'de': 208}, {'faveur': 1174}, {'en': 1175, 'pour': 208}, {'mot': 1176}, {':': 367, 'd': 478, 'de': 478, 'qu': 1173,
'que': 491, 'un': 1177}, {',': 1131}, {'N': 1179, 'elle': 1179, 'elles': 1179, 'eux': 1179, 'lui': 1179}, {'demander':
40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'argent': 93}, {'l': 1182}, {'': (5, 'mine'),
'0': 93, 'cent': 93, 'cinquante': 93, 'de': 1183, 'trente': 93, 'vingt': 93}, {'mettre': 788, 'presenter': 0},
{'visite': 25}, {'': (5, 'mine'), '0': 93, '<see_inf>': 25, '^': 1181, 'cent': 93, 'cinquante': 93, 'connecter': 766,
'de': 1183, 'encore': 1184, 'les': 1185, 'mettre': 788, 'presenter': 766, 'rencontrer': 25, 'rendre': 1186,
'retrouver': 25, 'trente': 93, 'vingt': 93, 'voir': 25}, {'<inf>': 493, 'revenir': 494}, {'^': 1188, 'encore': 1156,
'toujours': 1156}, {'<any_det>': 219, '<reach_noun>': 218}, {'<any_det>': 224}, {'^': 1191}, {'...': 1192}, {'N':
1193}, {'a': 1194, 'à': 1194}, {'<any_det>': 224, '<my>': 213}, {'^': 277, 'sur': 278}, {'<remarks>': 1197}, {'de':
1198}, {'^': 1196, 'des': 1198, 'mes': 1198, 'mon': 1198, 'plein': 1199, 'quelques': 1198, 'un': 1198}, {'N': 1200},
{'^': 277, 'a': 278, 'sur': 278, 'à': 278}, {'<remarks>': 1202}, {'de': 1203}, {'^': 831, 'l': 832, 'la': 832, 'le':
832, 'les': 832, 'sa': 832, 'ses': 832, 'son': 832}, {'avec': 1205, 'dans': 1205, 'pour': 1205, 'sur': 1205},
{'<any_det>': 832, '^': 831, 'l': 832, 'la': 832, 'le': 832, 'les': 832, 'sa': 832, 'ses': 832, 'son': 832}, {'...':
1206, 'a': 1207, 'avec': 1207, 'dans': 1207, 'pour': 1207, 'sur': 1207, 'à': 1207}, {'<any_det>': 832, 'N': 1208, '^':
831, 'l': 832, 'la': 832, 'le': 832, 'les': 832, 'sa': 832, 'ses': 832, 'son': 832}, {'a': 1209, 'avec': 1207, 'dans':
1207, 'pour': 1207, 'sur': 1207, 'à': 1209}, {'main': 1210}, {'de': 1211}, {'<remarks>': 1202, 'nouvelles': 281},
{'heure': 988, 'heures': 988, 'seances': 988, 'trois': 1203}, {'<remarks>': 1202, 'benevolat': 193}, {'...': 216,
'<remarks>': 1202}, {'...': 216, '<remarks>': 1202, 'avis': 872}, {'mal': 1204}, {'<remarks>': 1202, 'heure': 988,
'heures': 988, 'seances': 988}, {'<remarks>': 1202, 'bons': 1203, 'heure': 988, 'heures': 988, 'seances': 988},
{'mes': 1203}, {'<any_det>': 832, '^': 831, 'charger': 193, 'demenager': 193, 'demonter': 193, 'l': 832, 'la': 832,
'le': 832, 'les': 832, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'sa': 832, 'ses': 832, 'son':
832, 'vider': 193}, {'': (17, 'gave:knowledge'), '<chore>': 192}, {'<any_det>': 832, '^': 1223, 'l': 832, 'la': 832,
'le': 832, 'les': 832, 'sa': 832, 'ses': 832, 'son': 832}, {'<any_det>': 832, '^': 1223, 'charger': 193, 'demenager':
193, 'demonter': 193, 'l': 832, 'la': 832, 'le': 832, 'les': 832, 'monter': 193, 'porter': 193, 'ranger': 193,
'repeindre': 193, 'sa': 832, 'ses': 832, 'son': 832, 'vider': 193}, {'...': 1206, '^': 288, 'a': 1222, 'avec': 1224,
'dans': 1207, 'pour': 1225, 'sur': 1224, 'à': 1222}, {'^': 831, 'asso': 193, 'association': 193}, {'<any_det>': 832,
'N': 1226, '^': 1223, 'l': 1227, 'la': 832, 'le': 832, 'les': 832, 'sa': 832, 'ses': 832, 'son': 832}, {'a': 1228,
'avec': 1207, 'dans': 1207, 'pour': 1207, 'sur': 1207, 'à': 1228}, {'main': 1229}, {'de': 1230}, {'<course>': 948,
'<remarks>': 1202, 'benevolat': 193, 'coup': 1231, 'retour': 950}, {'...': 1195, '0': 989, '<any_det>': 219,
'<reach_noun>': 218, 'a': 1201, 'beaucoup': 1204, 'coup': 1212, 'des': 1213, 'deux': 1214, 'du': 1215, 'ma': 217,
'mes': 1216, 'mon': 1217, 'nos': 217, 'notre': 217, 'pas': 1218, 'plein': 1204, 'plusieurs': 1219, 'quatre': 989,
'quelques': 1220, 'tous': 1221, 'trois': 989, 'un': 1232, 'une': 994, 'à': 1201}, {'annuler': 107}, {'<letter>': 242,
'N': 242}, {'': (23, 'contact'), 'avec': 1235, 'de': 1235, 'des': 1235, 'par': 1235, 'quelques': 1235}, {'interview':
147}, {'video': 147}, {'podcast': 147, 'talk': 147}, {'l': 1237, 'la': 1238, 'le': 1239, 'une': 1238}, {'pour': 5},
{'reco': 1241, 'recommandation': 1241}, {'a': 242, 'une': 1242, 'à': 242}, {'coup': 310, 'oeil': 18}, {'ma': 18,
'mes': 18, 'mon': 18, 'notre': 18, 'un': 1244}, {'jeter': 1245, 'jette': 1245, 'jettera': 1245, 'regarde': 1245,
'regarder': 1245}, {'jeter': 1245, 'jette': 1245, 'jettera': 1245, 'regarde': 1245, 'regarder': 1245, 'va': 1246},
{'^': 1247}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 340}, {'attente': 1249, 'call':
945, 'disant': 340, 'ligne': 945, 'me': 1250, 'mon': 965, 'nous': 1250, 'vain': 107, 'visio': 945}, {'cote': 620,
'de': 620, 'des': 620, 'du': 620}, {'recu': 1252}, {'rien': 1253}, {'D': 290, 'a': 289, 'ce': 840, 'comment': 289,
'la': 289, 'le': 289, 'les': 289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 1255}, {'D': 970, 'a': 1256, 'à':
1256}, {'cv': 5}, {'N': 1192}, {'': (23, 'contact'), 'a': 242, 'à': 242}, {'<letter>': 1260, '<remarks>': 1202},
{'trois': 1203}, {'cv': 1174}, {'<remarks>': 1202, 'bons': 1203}, {'<letter>': 1260, '<remarks>': 1202, 'client': 825,
'lead': 825, 'prospect': 825}, {'...': 1195, '<any_det>': 219, '<reach_noun>': 218, '<their>': 1258, 'a': 1259,
'beaucoup': 1204, 'des': 1261, 'deux': 1262, 'du': 1203, 'le': 1263, 'mes': 1203, 'mon': 1203, 'pas': 1218, 'plein':
1204, 'plusieurs': 1203, 'quelques': 1264, 'tous': 1221, 'un': 1265, 'à': 1259}, {'appeler': 107, 'avoir': 107},
{'joindre': 107, 'voir': 107}, {'parler': 107, 'telephoner': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 1267,
'la': 1268, 'le': 1268, 'les': 1070, 'lui': 1269}, {'d': 1270, 'de': 1270}, {'<shifted>': 762, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee': 107, 'deprogramme': 107,
'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'a': 510, 'au': 511, 'chez': 513, 'dejeuner': 242, 'diner':
242, 'dîner': 242, 'me': 515, 'nous': 515, 'à': 510}, {'<came>': 531, '<set>': 25, '<shifted>': 287, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'categorique': 180, 'cense': 395, 'censee': 395, 'clair': 180,
'claire': 180, 'convaincu': 518, 'convaincue': 518, 'd': 522, 'decommande': 107, 'decommandee': 107, 'deprogramme':
107, 'deprogrammee': 107, 'finalement': 1272, 'formel': 180, 'formelle': 180, 'meme': 800, 'même': 800, 'ok': 519,
'partant': 519, 'partante': 519, 'passe': 1273, 'passee': 1273, 'passé': 1273, 'persuade': 518, 'persuadee': 518,
'pour': 524, 'supprime': 107, 'supprimee': 107, 'venu': 1273, 'venue': 1273}, {'de': 1004}, {'<would_give>': 18, 'm':
555, 'me': 555, 'nous': 555}, {'^': 1276}, {'m': 555, 'me': 555, 'nous': 555}, {'^': 1278}, {'elle': 1277, 'elles':
1279, 'il': 1277, 'ils': 1279}, {'aucune': 1004, 'pas': 1275, 'rien': 108}, {'aucune': 1004, 'moi': 238, 'pas': 1275,
'qu': 1280, 'rien': 108, 'si': 147, 'toujours': 1281}, {'N': 242}, {'partie': 1283}, {'la': 1284}, {'notres': 1283},
{'N': 242, 'de': 1285, 'des': 1286, 'la': 1283, 'là': 1283, 'present': 1283, 'presente': 1283, 'presentes': 1283,
'presents': 1283, 'présente': 1283, 'présentes': 1283}, {'': (14, 'together'), 'N': 242}, {'N': 242, 'aussi': 1287,
'de': 1285, 'des': 1286, 'egalement': 1287, 'la': 1288, 'là': 1288, 'present': 1283, 'presente': 1283, 'presentes':
1283, 'presents': 1283, 'présente': 1283, 'présentes': 1283}, {'avec': 242, 'cense': 1026, 'censee': 1026, 'chez':
242}, {'parti': 107, 'partie': 107}, {'notres': 1288}, {'<came>': 531, 'N': 242, 'aussi': 1287, 'categorique': 180,
'clair': 180, 'claire': 180, 'de': 1285, 'deja': 1291, 'des': 1292, 'egalement': 1287, 'formel': 180, 'formelle': 180,
'la': 1288, 'là': 1288, 'present': 1288, 'presente': 1288, 'presentes': 1283, 'presents': 1283, 'présente': 1288,
'présentes': 1283}, {'donne': 340, 'donné': 340}, {'avec': 242, 'chez': 242}, {'du': 1106}, {'<date>': 242, 'bout':
1296}, {'au': 1297, 'en': 1297, 'par': 1297}, {'': (23, 'contact'), 'au': 1297, 'en': 1297, 'par': 1297}, {'<them>':
1298, 'N': 1299}, {'N': 289}, {'a': 1301, 'à': 1301}, {'...': 1302}, {'...': 1302, 'D': 970, 'a': 972, 'comment':
1303, 'à': 972}, {'appeler': 107, 'croiser': 107, 'voir': 107}, {'des': 1198, 'mes': 1198, 'mon': 1198, 'plein': 1199,
'quelques': 1198, 'un': 1198}, {'N': 1306}, {'N': 1033}, {'bond': 107}, {'connaissance': 242, 'mise': 890}, {'point':
242}, {'demo': 277, 'démo': 277, 'oral': 277, 'pitch': 277, 'presentation': 277, 'soutenance': 277}, {'^': 1312},
{'<their>': 1313, 'N': 278, 'la': 1313, 'le': 1313}, {'<their>': 1258, 'le': 1263}, {'chez': 242, 'par': 242}, {'a':
242, 'au': 242, 'chez': 242, 'voir': 242, 'à': 242}, {'saut': 1317}, {'<course>': 948, '<date>': 242, '<drink>': 242,
'<remarks>': 1202, 'audit': 278, 'benevolat': 193, 'crochet': 1316, 'petit': 1318, 'point': 242, 'retour': 950,
'saut': 1317}, {'<course>': 948, '<date>': 242, 'heure': 988, 'heures': 988, 'intro': 887, 'relecture': 278, 'retour':
950, 'seances': 988}, {'0': 989, '^': 1032, 'a': 1307, 'avec': 1308, 'beaucoup': 1204, 'des': 1203, 'deux': 1214,
'du': 1215, 'faux': 1309, 'l': 888, 'la': 1310, 'le': 1311, 'les': 892, 'mes': 1203, 'mon': 1203, 'part': 281, 'pas':
1218, 'plein': 1204, 'plusieurs': 1219, 'quatre': 989, 'quelques': 1220, 'repeter': 1314, 'suivre': 1315, 'tous':
1221, 'trois': 989, 'un': 1319, 'une': 1320, 'à': 1307}, {'demande': 40}, {'^': 1322}, {'j': 1323, 'je': 1323},
{'<inf>': 0, 'que': 1324}, {'^': 1322, 'reflechisse': 147}, {'j': 1323, 'je': 1326}, {'<inf>': 0, 'les': 789,
'mettre': 788, 'que': 1327}, {'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 41}, {'^': 41, 'mettre': 788,
'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, '^': 8, 'rendre': 1186}, {'^': 8}, {'aille': 1334,
'sois': 1334}, {'': (5, 'mine'), '^': 1332, 'aille': 1333, 'y': 1335}, {'leve': 1334, 'lève': 1334}, {'': (5, 'mine'),
'^': 1332, 'dorme': 1334, 'me': 1337, 'parte': 1334, 'reflechisse': 147, 'rentre': 1334, 'sois': 1334}, {'j': 1336,
'je': 1338}, {'<inf>': 0, '^': 1329, 'connecter': 766, 'l': 1330, 'la': 1330, 'le': 1330, 'les': 1331, 'mettre': 788,
'presenter': 766, 'que': 1339}, {'<their>': 277, 'la': 277, 'le': 277}, {'^': 1341}, {'^': 1341, 'sur': 1342},
{'donne': 1343, 'donné': 1343, 'sur': 1342}, {'': (19, 'gave:resource'), '<helpful>': 213}, {'<any_det>': 1345,
'<my>': 213}, {'^': 1346}, {'N': 1347}, {'...': 1206, '^': 288, 'a': 1207, 'avec': 1207, 'dans': 1207, 'pour': 1207,
'sur': 1207, 'à': 1207}, {'<any_det>': 832, 'N': 1349, '^': 1223, 'l': 832, 'la': 832, 'le': 832, 'les': 832, 'sa':
832, 'ses': 832, 'son': 832}, {'a': 1350, 'avec': 1207, 'dans': 1207, 'pour': 1207, 'sur': 1207, 'à': 1350}, {'main':
1351}, {'de': 1352}, {'coup': 1353}, {'...': 1195, '<any_det>': 219, '<reach_noun>': 218, 'a': 1348, 'coup': 1212,
'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1354, 'à': 1348}, {'a': 289, 'au': 289, 'aux': 289,
'sur': 289, 'à': 289}, {'N': 1356}, {'...': 1195}, {'^': 4, 'a': 5, 'aupres': 927, 'à': 5}, {'<them>': 1359, 'N':
1359}, {'de': 1360}, {'faveur': 1361}, {'en': 1362, 'pour': 1360}, {'mot': 1363}, {'D': 203, 'a': 285, 'au': 285,
'en': 285, 'finalement': 1022, 'un': 1364, 'à': 285}, {'un': 1364}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a':
1367, 'à': 1367}, {'a': 931, 'à': 931}, {'merci': 1369}, {'lapin': 107, 'merci': 1369}, {'avec': 233, 'passee': 236,
'passees': 236}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25}, {'de': 1373}, {'a': 195, 'avec': 195, 'pour':
195, 'à': 195}, {'coaching': 1375, 'mentorat': 1375, 'mentoring': 1375, 'tutorat': 1375}, {'avec': 233, 'de': 1376,
'passee': 236, 'passees': 236}, {'': (11, 'thinking'), 'j': 1323, 'je': 1323}, {'<inf>': 0, 'qu': 147, 'que': 1378},
{'': (5, 'mine'), '^': 1332, 'aille': 1334, 'y': 1335}, {'': (5, 'mine'), '^': 1332, 'dorme': 1334, 'me': 1337,
'parte': 1334, 'rentre': 1334, 'sois': 1334}, {'j': 1380, 'je': 1381}, {'<inf>': 0, '^': 1329, 'connecter': 766,
'les': 1185, 'mettre': 788, 'presenter': 766, 'que': 1382}, {'<any_det>': 346, '<my>': 346}, {'^': 1384}, {'faut':
1385}, {'que': 1099}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1388}, {'^': 1388, 'encore': 1389, 'toujours':
1389}, {'faut': 1387, 'manque': 1390}, {'manque': 1390}, {'N': 242, 'aussi': 1283}, {'avait': 1393}, {'^': 1247,
'faudra': 1325, 'faudrait': 1379, 'faut': 1383, 'leur': 1386, 'lui': 1386, 'me': 1391, 'nous': 1392, 'parait': 340,
'paraît': 340, 'y': 1394}, {'elle': 280, 'il': 280, 'on': 179}, {'N': 280, 'j': 179, 'je': 179, 'nous': 179}, {'qu':
1396, 'que': 1397}, {'pour': 1398}, {'a': 289, 'au': 289, 'dans': 289, 'devant': 289, 'à': 289}, {':': 981, 'N': 980,
'de': 919, 'entre': 919}, {'<give1>': 40}, {'<give1>': 40, 'en': 1402}, {'^': 1403, 'dois': 294}, {'0': 70,
'<any_det>': 70, '<their>': 70, 'ca': 70, 'deux': 70, 'tout': 70, 'trois': 70}, {'<do1>': 1405, 'amene': 40, 'amène':
40, 'appelle': 40, 'appellerai': 40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>': 40},
{'^': 1407}, {'j': 1408, 'je': 1408}, {'que': 1409}, {'d': 93, 'de': 93}, {'a': 829, 'accepte': 830, 'accepté': 830,
'dit': 1410, 'du': 1234, 'dû': 1234, 'envie': 147, 'pense': 148, 'pensé': 148, 'point': 25, 'promis': 1411, 'rdv': 25,
'rendez': 282, 'reunion': 25, 'reve': 147, 'rêvé': 147, 'un': 283, 'une': 283, 'à': 829}, {'': (7, 'waiting'), 'de':
34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours': 34}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147,
'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir':
147, 'voir': 147}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire':
147, 'manger': 147, 'me': 1414, 'nous': 1414, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se':
1414, 'voir': 147}, {'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40, 'cette': 1416, 'vite': 40},
{'<causative>': 40, 'signe': 40}, {'<do1>': 1417, 'fais': 1418}, {'fais': 1418}, {'^': 1420}, {'^': 1419, 'leur':
1421, 'lui': 1421}, {'bricole': 40, 'code': 40, 'commande': 40, 'corrige': 40, 'corrigerai': 40, 'depose': 40,
'dessine': 40, 'dépose': 40, 'fais': 1418, 'fait': 1418, 'ferai': 1418, 'garde': 40, 'garderai': 40, 'imprime': 40,
'imprimerai': 40, 'installe': 40, 'note': 40, 'prends': 40, 'ramene': 40, 'rapporte': 40, 'rapporterai': 40, 'redige':
40, 'redigerai': 40, 'rends': 40, 'renvoie': 40, 'repare': 40, 'ressors': 40, 'rédige': 40, 'scanne': 40, 'traduirai':
40, 'traduis': 40}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'que': 40}, {'ecrit': 242, 'parle': 242, 'parlé': 242,
'promis': 1424, 'repondu': 242, 'telephone': 242, 'téléphoné': 242}, {'^': 1423, 'ai': 1425, 'leur': 1421, 'lui':
1421}, {'^': 40, 'leur': 93, 'lui': 93}, {'a': 1427, 'à': 1427}, {'elle': 1428}, {'lui': 1428}, {'d': 1429, 'de':
1430}, {'a': 1427, 'aupres': 1431, 'à': 1427}, {'engage': 1432, 'engagee': 1432, 'engagé': 1432}, {'etais': 1433},
{'suis': 1433}, {'<see_inf>': 107}, {'pas': 1436, 'plus': 1436}, {'peut': 1437, 'peux': 1437, 'pourrai': 1437,
'pourrais': 1437, 'pouvais': 1437, 'pouvait': 1437}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147,
'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1414, 'nous': 1414, 'organiser': 147, 'pas': 1436,
'plus': 1436, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1414, 'voir': 147}, {'<them>': 1404, '^': 1406,
'accompagne': 696, 'ai': 1412, 'aimerais': 147, 'attends': 1413, 'conduirai': 696, 'conduis': 696, 'depose': 696,
'devrais': 1415, 'devrait': 1415, 'devrions': 1415, 'dois': 294, 'dépose': 696, 'emmene': 696, 'emmenerai': 696,
'emmène': 696, 'fais': 622, 'fait': 622, 'ferai': 622, 'hesite': 147, 'l': 1422, 'la': 1422, 'le': 1422, 'les': 1422,
'leur': 1426, 'lui': 1426, 'm': 1434, 'me': 1435, 'ne': 1438, 'peut': 1437, 'peux': 1437, 'pourrai': 1437, 'pourrais':
1439, 'pourrait': 1415, 'pourrions': 1415, 'pouvais': 1437, 'pouvait': 1437, 'raccompagne': 696}, {'<inf>': 107},
{'<sort_of_met>': 107, 'ose': 1441}, {'<do1>': 1405, '<lui_give>': 40}, {'N': 549}, {'<any_det>': 20}, {'^': 1445},
{'apres': 107}, {'qu': 147, 'que': 147}, {'': (11, 'thinking'), 'appeler': 147, 'boire': 147, 'caler': 147,
'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1414, 'nous': 1414, 'organiser': 147,
'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1414, 'voir': 147}, {'': (5, 'mine'), '^': 1181, 'connecter':
766, 'encore': 40, 'les': 1185, 'mettre': 788, 'presenter': 766}, {'D': 25, 'a': 25, 'au': 25, 'chez': 25, 'par': 25,
'pour': 25, 'à': 25}, {'attendu': 1451, 'attendue': 1451, 'attendus': 1451, 'convie': 1451, 'conviee': 1451,
'convies': 1451, 'invite': 1451, 'invitee': 1451, 'invitees': 1451, 'invites': 1451, 'invité': 1451}, {'^': 71,
'visiter': 25}, {'^': 71}, {'<do1>': 1417, 'fais': 1418, 'leur': 1402, 'lui': 1402}, {'^': 1455, 'leur': 1421, 'lui':
1421}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'occupe': 1457}, {'en': 1458, 'engage': 170,
'etais': 1433, 'occupe': 1457}, {'d': 40, 'de': 40, 'des': 40, 'du': 40}, {'': (5, 'mine'), '^': 40, 'leur': 93,
'lui': 93}, {'a': 1461, 'aupres': 1431, 'de': 40, 'pour': 40, 'à': 1461}, {'a': 40, 'de': 40, 'pour': 40, 'à': 40},
{'engage': 1462, 'engagee': 1462, 'engagé': 1462, 'propose': 1463, 'proposee': 1463, 'proposé': 1463}, {'charge':
1460, 'demande': 147, 'rappelle': 147, 'souviens': 147, 'suis': 1464}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25,
'en': 25, 'à': 25}, {'a': 147, 'qu': 147, 'que': 147, 'à': 147}, {'N': 549, '^': 1445}, {'<giveinf>': 40, 'l': 41,
'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1469}, {'bien': 147}, {'<them>': 1404, '^': 1443,
'accompagne': 696, 'accueille': 1444, 'accueillons': 1444, 'aura': 1446, 'aurai': 1446, 'conduirai': 696, 'conduis':
696, 'cours': 1447, 'crois': 1448, 'depose': 696, 'devrais': 1449, 'devrait': 1415, 'devrions': 1415, 'dois': 1450,
'dépose': 696, 'emmene': 696, 'emmenerai': 696, 'emmène': 696, 'est': 1452, 'fais': 1453, 'fait': 622, 'ferai': 622,
'gere': 1454, 'l': 1456, 'la': 1456, 'le': 1456, 'les': 1456, 'leur': 1426, 'lui': 1426, 'm': 1459, 'me': 1465, 'ne':
1438, 'pars': 1466, 'pense': 1467, 'peut': 1437, 'peux': 1437, 'pourrai': 1437, 'pourrais': 1439, 'pourrait': 1415,
'pourrions': 1415, 'pouvais': 1437, 'pouvait': 1437, 'prends': 1454, 'raccompagne': 696, 'recevons': 1444, 'recevra':
1446, 'recevrai': 1446, 'recevrons': 1446, 'recois': 1468, 'recoit': 1468, 'recupere': 1446, 'reflechis': 147,
'sommes': 1452, 'songe': 147, 'suis': 1452, 'va': 829, 'vais': 1470, 'verrais': 1471, 'voudrais': 147},
{'entremetteurs': 5}, {'a': 242, 'au': 242, 'aux': 242, 'les': 1473, 'à': 242}, {'mois': 18}, {'semaine': 18},
{'prochaine': 18}, {'semaine': 1477}, {'bientot': 18, 'ce': 1475, 'cette': 1476, 'la': 1478}, {'D': 18, 'bientot': 18,
'ce': 1475, 'cette': 1476, 'la': 1478}, {'<hand3>': 1479, '<send3>': 1479, 'apporte': 1480, 'depose': 1480, 'dépose':
1480, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'a': 838, 'avec': 833, 'dans': 833,
'pour': 833, 'à': 838}, {'facebook': 147, 'insta': 147, 'instagram': 147, 'linkedin': 147, 'twitter': 147, 'x': 147},
{'sur': 1483}, {'^': 288, 'a': 289, 'avec': 289, 'pour': 289, 'sur': 289, 'à': 289}, {'^': 885, 'avec': 886},
{'contact': 1486, 'lien': 1486, 'relation': 1486}, {'en': 1487}, {'appele': 107, 'appelee': 107, 'appelé': 107,
'contacte': 107, 'contactee': 107, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107,
'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1489,
'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'appele': 107, 'appelee':
107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1490, 'felicite': 107, 'felicitee': 107, 'rappele':
107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'bloc': 201}, {'peu': 201}, {'^': 200, 'a': 1492, 'comme': 201, 'un':
1493, 'à': 1492}, {'pas': 1490}, {'<cheered>': 201, '<warned>': 280, 'aide': 861, 'aidee': 861, 'aides': 1482, 'aidé':
861, 'appris': 1484, 'conseille': 1485, 'conseillee': 1485, 'conseillé': 1485, 'depanne': 1485, 'depannee': 1485,
'epaule': 289, 'epaulee': 289, 'eu': 242, 'eue': 242, 'forme': 1356, 'formee': 1356, 'formes': 1356, 'initie': 1356,
'initiee': 1356, 'inities': 1356, 'lu': 1484, 'mis': 1488, 'mise': 1488, 'mises': 1488, 'pas': 1491, 'presente': 893,
'presentees': 1488, 'presentes': 1488, 'présenté': 893, 'présentés': 1488, 'rebooste': 1494, 'reboostee': 1494,
'recommande': 928, 'recommandee': 928, 'recommandé': 928, 'remonte': 1494, 'remontee': 1494, 'remontees': 1494,
'remontes': 1494, 'remotive': 1494, 'remotivee': 1494, 'remplace': 289, 'remplacee': 289, 'seconde': 193, 'secondee':
193, 'toujours': 1495, 'vu': 1484, 'vue': 1484}, {'<them>': 180, 'N': 180}, {'d': 1497, 'de': 1497}, {'^': 1481, 'ai':
1496, 'anniv': 955, 'anniversaire': 955, 'avis': 1139, 'idee': 1498}, {'camp': 18}, {'son': 1500}, {'dans': 1501},
{'est': 1502}, {'^': 1481, 'balle': 1503, 'messagerie': 107}, {'<my>': 213}, {'^': 1505}, {'N': 1506}, {'plan': 107},
{'': (0, 'missed'), 'sur': 107, 'vocal': 107}, {'sa': 107, 'son': 107}, {'sur': 1510}, {'message': 1509, 'vocal':
1511}, {'a': 1507, 'en': 1508, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1512, 'à': 1507},
{'^': 1481}, {'connaitre': 886, 'rencontrer': 886}, {'se': 1515}, {'un': 886, 'une': 886}, {'^': 885, 'en': 1487, 'l':
1517}, {'<warned>': 280, 'aide': 1482, 'aidee': 1482, 'aides': 1482, 'aidé': 1482, 'fait': 1516, 'forme': 1356,
'formee': 1356, 'formes': 1356, 'initie': 1356, 'initiee': 1356, 'inities': 1356, 'mis': 1488, 'mise': 1488, 'mises':
1488, 'presentees': 1518, 'presentes': 1518, 'présentés': 1518, 'rebooste': 1494, 'reboostee': 1494, 'remonte': 1494,
'remontee': 1494, 'remontees': 1494, 'remontes': 1494, 'remotive': 1494, 'remotivee': 1494, 'remplace': 193,
'remplacee': 193, 'seconde': 193, 'secondee': 193}, {'^': 1481, 'ai': 1519}, {'recommandation': 1241}, {'de': 1521},
{'<inf>': 76, 'faut': 76, 'il': 365, 'je': 1123, 'mieux': 1124, 'ne': 76, 'pas': 76}, {'^': 1523}, {',': 1524},
{'<lui_give>': 40}, {'accord': 242, 'adresse': 242, 'avis': 242, 'benediction': 242, 'confiance': 242, 'conge': 242,
'demission': 242, 'disponibilites': 242, 'dispos': 242, 'feu': 242, 'numero': 242, 'ok': 242, 'parole': 242,
'preavis': 242, 'reponse': 242}, {'<any_det>': 224, '<my>': 213, 'des': 224, 'deux': 224, 'l': 224, 'la': 224, 'le':
224, 'les': 224, 'trois': 224, 'un': 224, 'une': 224}, {'^': 224}, {'d': 1529, 'de': 1529}, {'de': 1529}, {'tas':
1531}, {'<any_det>': 219, '<my>': 1527, '^': 1528, 'des': 1529, 'plein': 1530, 'quelques': 1529, 'un': 1532},
{'<any_det>': 277}, {'^': 1534}, {'<any_det>': 289, '^': 288, 'comment': 289, 'pourquoi': 289}, {'client': 5,
'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1537, 'un': 1537, 'une': 1537}, {'^':
1402}, {'^': 1402, 'l': 1539, 'la': 1539, 'le': 1539, 'les': 1539, 'leur': 1539, 'lui': 1539}, {'j': 1540, 'je': 1540,
'on': 1540}, {'que': 1541}, {'combien': 289, 'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289},
{'<handed>': 1506}, {'<taught>': 1536}, {'courage': 201}, {'<pro>': 5, 'expert': 1092}, {'<good>': 1547, '<pro>': 5,
'expert': 1092}, {'<any_det>': 1548, 'N': 5, 'd': 850, 'de': 850, 'l': 1092, 'la': 1092, 'le': 1092, 'ma': 1092,
'mon': 1092, 'notre': 1092, 'un': 1092, 'une': 1092}, {'': (8, 'asked'), 'd': 850, 'de': 850}, {'lacher': 201},
{'rien': 1551}, {'accrocher': 201}, {'bon': 201}, {'<inf>': 280, 'ne': 1552, 's': 1553, 'tenir': 1554}, {'': (5,
'mine'), '<give1>': 40, 'lis': 40, 'm': 864, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis':
40, 'verifie': 40}, {'^': 1556, 'l': 1539, 'la': 1539, 'le': 1539, 'les': 1539, 'leur': 1539, 'lui': 1539}, {'j':
1557, 'je': 1557, 'on': 1540}, {'bravo': 201, 'd': 850, 'de': 1555, 'q': 867, 'que': 1558}, {'^': 288, 'd': 289, 'de':
289, 'sur': 289}, {'cours': 1560}, {'...': 1206}, {'main': 1562}, {'de': 1563}, {'<remarks>': 1202, 'annotations':
1197, 'correctifs': 1197, 'corrections': 1197, 'cours': 1560, 'critiques': 1197, 'impressions': 1197, 'notes': 1197,
'suggestions': 1197}, {'cours': 1560, 'trois': 1203}, {'<remarks>': 1202, 'annotations': 1197, 'correctifs': 1197,
'corrections': 1197, 'critiques': 1197, 'impressions': 1197, 'notes': 1197, 'suggestions': 1197}, {'<remarks>': 1202,
'annotations': 1197, 'avis': 872, 'correctifs': 1197, 'corrections': 1197, 'critiques': 1197, 'impressions': 1197,
'notes': 1197, 'suggestions': 1197}, {'...': 1206, '^': 288, 'avec': 289, 'pour': 289, 'sur': 289}, {'main': 1569},
{'de': 1570}, {'<remarks>': 1202, 'annotations': 1197, 'correctifs': 1197, 'corrections': 1197, 'coup': 1571, 'cours':
1560, 'critiques': 1197, 'impressions': 1197, 'notes': 1197, 'suggestions': 1197}, {'0': 1561, 'beaucoup': 1204,
'coup': 1564, 'des': 1565, 'deux': 1566, 'du': 1203, 'mes': 1567, 'mon': 1568, 'pas': 1218, 'plein': 1204,
'plusieurs': 1203, 'quelques': 1264, 'tous': 1221, 'trois': 1561, 'un': 1572}, {'': (23, 'contact'), 'que': 1541},
{'annotations': 1197, 'correctifs': 1197, 'corrections': 1197, 'critiques': 1197, 'impressions': 1197, 'notes': 1197,
'suggestions': 1197}, {'annotations': 1197, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1197,
'corrections': 1197, 'critiques': 1197, 'impressions': 1197, 'lead': 5, 'notes': 1197, 'prospect': 5, 'suggestions':
1197}, {'des': 1575, 'deux': 1537, 'mes': 1575, 'mon': 1575, 'un': 1576, 'une': 1537}, {'<any_det>': 289, '^': 288,
'combien': 289, 'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289}, {'beaucoup': 1204, 'des': 1567,
'deux': 1262, 'du': 1203, 'mes': 1567, 'mon': 1567, 'part': 280, 'pas': 1218, 'plein': 1204, 'plusieurs': 1203,
'quelques': 1264, 'tous': 1221, 'un': 1567}, {'coup': 1571}, {'coup': 1564, 'un': 1580}, {'<any_det>': 1548, 'N': 5,
'l': 1092, 'la': 1092, 'le': 1092, 'ma': 1092, 'mon': 1092, 'notre': 1092, 'un': 1092, 'une': 1092}, {'<any_det>':
289, '^': 288}, {'<any_det>': 213}, {'^': 1584}, {'': (19, 'gave:resource'), '<any_det>': 213}, {'argent': 214}, {'l':
1587}, {'coup': 1564}, {'0': 214, '^': 1586, 'cent': 214, 'coup': 1564, 'de': 1588, 'un': 1589}, {'': (5, 'mine'),
'^': 924}, {'': (5, 'mine'), 'd': 1591, 'de': 1591, 'que': 40}, {'<inf>': 280, '^': 40}, {'d': 1593, 'de': 1593},
{'moral': 201}, {'confiance': 201, 'courage': 201, 'du': 1546, 'le': 1595}, {'<any_det>': 1548}, {'des': 1575, 'mes':
1575, 'mon': 1575, 'un': 1575}, {'<give1>': 40, 'lis': 40, 'm': 864, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1599, 'l': 1539, 'la': 1539, 'le': 1539, 'les': 1539, 'leur': 1539,
'lui': 1539}, {'j': 1600, 'je': 1600, 'on': 1540}, {'': (23, 'contact'), 'q': 867, 'que': 1601}, {'bon': 1546},
{'<handed>': 1533, '<read_it>': 1535, '<said>': 280, '<taught>': 1536, '<vowed>': 691, 'adresse': 1538, 'adressé':
1538, 'amene': 1538, 'amené': 1538, 'annonce': 1542, 'annoncé': 1542, 'annote': 1535, 'apporte': 1538, 'apporté':
1538, 'appris': 1543, 'aussi': 1544, 'bien': 1545, 'bon': 1546, 'challenge': 1535, 'commente': 1535, 'commenté': 1535,
'confie': 1506, 'confirme': 1542, 'confirmé': 1542, 'confié': 1506, 'conseille': 1549, 'conseillé': 1549, 'corrige':
1535, 'corrigé': 1535, 'demande': 1550, 'demandé': 1550, 'detaille': 1543, 'dit': 1559, 'donne': 1573, 'donné': 1573,
'ecrit': 1574, 'envoye': 1577, 'explique': 1578, 'expliqué': 1578, 'fait': 1579, 'file': 1581, 'filé': 1581,
'indique': 1582, 'laisse': 1506, 'laissé': 1506, 'montre': 1583, 'montré': 1583, 'offert': 1082, 'parle': 242,
'parlé': 242, 'partage': 1585, 'partagé': 1585, 'pose': 251, 'posé': 251, 'presente': 893, 'prete': 1590, 'promis':
1592, 'propose': 1594, 'proposé': 1594, 'présenté': 893, 'prêté': 1590, 'raconte': 1543, 'raconté': 1543,
'recommande': 1549, 'recommandé': 1549, 'redonne': 1596, 'redonné': 1596, 'refile': 1597, 'refilé': 1597, 'relu':
1535, 'remonte': 1596, 'renvoye': 1598, 'repondu': 1602, 'revu': 1535, 'souhaite': 1603, 'souhaité': 1603, 'suggere':
1549, 'suggéré': 1549, 'telephone': 242, 'tout': 1545, 'téléphoné': 242}, {'mon': 873}, {'d': 925, 'de': 925},
{'<handed>': 220, '<tip>': 1525, '^': 1526, 'ai': 1604, 'donne': 1605, 'donné': 1605, 'faut': 424, 'prete': 1506,
'promis': 1606, 'prête': 1506}, {'<tip>': 1525}, {'<date>': 107, 'rendez': 775}, {'<reach_inf>': 107, '<see_inf>':
107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 1610, 'la': 1610, 'le': 1610, 'les': 1610, 'lui': 1610}, {'anniv':
107, 'anniversaire': 107}, {'<any_det>': 1609, 'N': 107, 'd': 1611, 'de': 1611, 'l': 1612, 'le': 1612}, {'article':
147, 'interview': 147, 'portrait': 147, 'post': 147}, {'bouquin': 147, 'livre': 147, 'post': 147}, {'': (11,
'thinking'), 'facebook': 147, 'insta': 147, 'instagram': 147, 'la': 973, 'le': 974, 'linkedin': 147, 'twitter': 147,
'x': 147}, {'dans': 975, 'l': 1614, 'le': 1615, 'par': 975, 'qu': 147, 'que': 147, 'sur': 1616, 'un': 1614, 'une':
1614}, {'<remarks>': 1202, 'annotations': 1197, 'audit': 278, 'correctifs': 1197, 'corrections': 1197, 'critiques':
1197, 'impressions': 1197, 'notes': 1197, 'suggestions': 1197}, {'relecture': 278}, {'beaucoup': 1204, 'des': 1567,
'deux': 1262, 'du': 1203, 'mes': 1567, 'mon': 1567, 'part': 280, 'pas': 1218, 'plein': 1204, 'plusieurs': 1203,
'quelques': 1264, 'tous': 1221, 'un': 1618, 'une': 1619}, {'<handed>': 1533, '<read_it>': 1535, '<said>': 280,
'<taught>': 1536, '<vowed>': 691, 'adresse': 1538, 'adressé': 1538, 'amene': 1538, 'amené': 1538, 'annonce': 1542,
'annoncé': 1542, 'annote': 1535, 'apporte': 1538, 'apporté': 1538, 'appris': 1543, 'aussi': 1544, 'bien': 1545, 'bon':
1546, 'challenge': 1535, 'commente': 1535, 'commenté': 1535, 'confie': 1506, 'confirme': 1542, 'confirmé': 1542,
'confié': 1506, 'conseille': 1549, 'conseillé': 1549, 'corrige': 1535, 'corrigé': 1535, 'demande': 1550, 'demandé':
1550, 'detaille': 1543, 'dit': 1559, 'donne': 1573, 'donné': 1573, 'ecrit': 1574, 'envoye': 1577, 'explique': 1578,
'expliqué': 1578, 'fait': 1620, 'file': 1581, 'filé': 1581, 'indique': 1582, 'laisse': 1506, 'laissé': 1506, 'montre':
1583, 'montré': 1583, 'offert': 1082, 'parle': 242, 'parlé': 242, 'partage': 1585, 'partagé': 1585, 'pose': 251,
'posé': 251, 'presente': 893, 'prete': 1590, 'promis': 1592, 'propose': 1594, 'proposé': 1594, 'présenté': 893,
'prêté': 1590, 'raconte': 1543, 'raconté': 1543, 'recommande': 1549, 'recommandé': 1549, 'redonne': 1596, 'redonné':
1596, 'refile': 1597, 'refilé': 1597, 'relu': 1535, 'remonte': 1596, 'renvoye': 1598, 'repondu': 1602, 'revu': 1535,
'souhaite': 1603, 'souhaité': 1603, 'suggere': 1549, 'suggéré': 1549, 'telephone': 242, 'tout': 1545, 'téléphoné':
242}, {'<handed>': 220, '<must3>': 261, '^': 1526, 'ai': 1621, 'donne': 1605, 'donné': 1605, 'faut': 424, 'prete':
1506, 'promis': 1606, 'prête': 1506}, {'': (13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13,
'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 76, 'leur': 40, 'lui':
40, 'ne': 76, 'pas': 76}, {'^': 1625}, {'^': 568, 'd': 1626, 'de': 1626}, {'<imperative>': 76, 'faut': 76, 'il': 365,
'n': 76, 'ne': 76, 'surtout': 76}, {'^': 1628}, {':': 1629, 'd': 369, 'de': 369, 'qu': 574, 'que': 577}, {'<hand3>':
854, '<send3>': 854, '<would_give>': 18, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 582, 'me': 582, 'nous':
582}, {'^': 1631, 'allait': 395, 'va': 395}, {'<hand3>': 854, '<send3>': 854, '<would_give>': 18, 'devait': 76,
'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 554, 'la': 554, 'le': 554,
'les': 554, 'm': 582, 'me': 582, 'ne': 372, 'nous': 582, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1633,
'allait': 395, 'va': 395}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76,
'ferait': 76, 'ne': 372, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1635}, {'elle': 1632, 'il': 1634, 'on':
1636}, {'...': 1630, ':': 367, 'd': 581, 'de': 581, 'qu': 1637, 'que': 517}, {'astuce': 180, 'conseil': 180, 'tip':
180}, {'conseil': 364}, {'bigo': 242, 'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242, 'telephone': 242,
'tube': 242, 'téléphone': 242}, {'de': 1641}, {'coup': 1642}, {'conseil': 364, 'coup': 1642, 'petit': 1643}, {'...':
1639, 'comme': 1640, 'le': 1640, 'un': 1644}, {'part': 242}, {'<letter>': 242, 'faire': 1646}, {'<any_det>': 1647,
'<letter>': 242, 'faire': 1646}, {'des': 593, 'en': 1508, 'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule':
107, 'tomber': 107, 'un': 593}, {'en': 1508, 'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule': 107, 'tomber':
107}, {'rappele': 107, 'repondu': 107}, {'bigo': 242, 'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242,
'tel': 242, 'telephone': 242, 'tube': 242, 'tél': 242, 'téléphone': 242}, {'de': 1652}, {'coup': 1653, 'petit': 1643},
{'un': 1654}, {'<reached_me>': 242, '<said>': 1624, '<urges>': 550, '<vowed>': 559, 'accompagne': 238, 'accompagnee':
238, 'accompagné': 238, 'accueillis': 242, 'alerte': 560, 'alertee': 560, 'alerté': 560, 'assure': 562, 'assuré': 562,
'certifie': 562, 'conjure': 563, 'conseille': 567, 'conseillé': 567, 'demande': 1627, 'demandé': 1627, 'dit': 1638,
'donne': 1645, 'donné': 1645, 'envoye': 1648, 'exhorte': 563, 'fait': 591, 'garanti': 562, 'invites': 242, 'jure':
562, 'juré': 562, 'laisse': 1649, 'laissee': 1650, 'laisses': 1650, 'laissé': 1649, 'lance': 387, 'lancé': 387, 'mis':
597, 'mise': 597, 'parle': 598, 'parlé': 598, 'pas': 1651, 'passe': 1655, 'passé': 1655, 'plante': 107, 'plantee':
107, 'pose': 813, 'posé': 813, 'preconise': 603, 'prie': 563, 'prié': 563, 'promis': 604, 'propose': 396, 'proposé':
396, 'préconise': 605, 'préconisé': 603, 'rappele': 606, 'reclame': 358, 'recommande': 603, 'recommandé': 603, 'recu':
242, 'recue': 242, 'recues': 242, 'recus': 242, 'rejoint': 238, 'rejointe': 238, 'rendu': 607, 'réclame': 358,
'réclamé': 358, 'saute': 608, 'somme': 563, 'suggere': 603, 'suggère': 605, 'suggéré': 603, 'supplie': 611, 'supplié':
611}, {'fallait': 76, 'faudrait': 76, 'faut': 76, 'valait': 76, 'vaudrait': 76}, {'^': 1657}, {'il': 1658, 'on':
1658}, {'qu': 1659}, {':': 367, 'qu': 1659}, {'a': 93, 'à': 93}, {'N': 1662}, {'de': 1663}, {'aupres': 1664, 'envers':
1663}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25}, {'annonce': 1283, 'annoncé': 1283, 'appris': 1283, 'confirme': 1283,
'confirmé': 1283, 'dit': 1283, 'raconte': 1283, 'raconté': 1283}, {'a': 1667}, {'dit': 1660}, {'pour': 358}, {'a': 93,
'd': 93, 'de': 93, 'pour': 93, 'à': 93}, {'N': 1671}, {'de': 1672}, {'aupres': 1673, 'avec': 1672, 'envers': 1672},
{'arrete': 819, 'arretee': 819, 'arrêté': 819, 'engage': 1674, 'engagee': 1674, 'engagé': 1674, 'pointe': 819,
'pointee': 819, 'propose': 1674, 'proposee': 1674, 'proposé': 1674, 'rendu': 819, 'rendue': 819}, {'<says>': 1623,
'<urges>': 550, '^': 552, 'a': 1656, 'accompagnait': 238, 'alerte': 560, 'appelle': 242, 'disait': 1660, 'dit': 1661,
'engage': 1665, 'enjoint': 563, 'etais': 1433, 'invite': 1666, 'invitent': 1666, 'l': 1668, 'me': 1669, 'presse': 563,
'prie': 563, 'relance': 1670, 'suis': 1675, 'supplie': 563}, {'aucune': 1004, 'pas': 1275}, {'aucune': 1004, 'pas':
1275, 'toujours': 1677}, {'N': 34}, {'d': 1679, 'de': 1679}, {'...': 1680}, {'l': 1681, 'la': 1681, 'le': 1681, 'les':
1681}, {'^': 1682}, {'<any_det>': 1609, '^': 1682, 'encore': 1683, 'toujours': 1683}, {'^': 1682, 'encore': 1683,
'toujours': 1683}, {'<any_det>': 1609}, {'^': 192, 'avec': 193}, {'^': 1329}, {'': (13, 'talk'), 'je': 147},
{'combien': 8, 'comment': 8, 'd': 1688, 'de': 1688, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1689}, {'il':
1636, 'on': 1636}, {'d': 617, 'de': 617, 'qu': 1691, 'que': 517}, {'': (0, 'missed'), '^': 1388, 'encore': 1389,
'toujours': 1389}, {'de': 40}, {'': (11, 'thinking'), 'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1056}, {'a':
1688, 'à': 1688}, {'N': 1671, 'lui': 1428}, {'d': 1429, 'de': 1697}, {'a': 1461, 'aupres': 1698, 'avec': 1672, 'de':
40, 'envers': 1672, 'pour': 40, 'à': 1461}, {'a': 40, 'aupres': 1673, 'avec': 1672, 'de': 40, 'envers': 1672, 'pour':
40, 'à': 40}, {'arrete': 819, 'arretee': 819, 'arrêté': 819, 'engage': 1699, 'engagee': 1699, 'engagé': 1699,
'pointe': 819, 'pointee': 819, 'propose': 1700, 'proposee': 1700, 'proposé': 1700, 'rendu': 819, 'rendue': 819},
{'<says>': 1623, '<urges>': 550, '^': 615, 'annoncer': 340, 'charge': 1460, 'conseille': 364, 'decroche': 1146,
'demandait': 454, 'demande': 1690, 'dire': 340, 'disant': 340, 'dit': 1692, 'doit': 621, 'doivent': 621, 'décroche':
1146, 'engage': 1665, 'faut': 1387, 'ghoste': 107, 'informer': 340, 'manque': 1693, 'met': 625, 'preconise': 605,
'prevenir': 340, 'promet': 626, 'préconise': 605, 'préconisé': 605, 'rappeler': 1694, 'rappelle': 1695, 'reclame':
358, 'recommande': 605, 'recommandé': 605, 'relance': 1670, 'repond': 1146, 'reste': 1696, 'réclame': 358, 'réclamé':
358, 'souviens': 147, 'suggere': 605, 'suggère': 605, 'suggéré': 605, 'suis': 1701, 'verrait': 627, 'voit': 627}, {'':
(10, 'thanks'), 'N': 931}, {'fois': 1369}, {'N': 931, 'a': 1703, 'beaucoup': 1369, 'encore': 1369, 'infiniment': 1369,
'mille': 1704, 'à': 1703}, {'vaut': 179}, {'mercis': 1369}, {'avec': 893}, {'contact': 1708, 'lien': 1708, 'relation':
1708}, {'en': 1709, 'et': 905}, {'N': 1710, 'en': 909, 'par': 911}, {'en': 1709}, {'N': 918, 'de': 919, 'entre': 919},
{'contact': 1713, 'relation': 1713}, {'N': 1712, 'en': 1714}, {'et': 238}, {'meme': 800, 'même': 800, 'pas': 810,
'plus': 811}, {'jamais': 902, 'pas': 915, 'plus': 902}, {'eu': 807, 'lieu': 107}, {'pas': 1719}, {'arrive': 107,
'arrivee': 107, 'arrivé': 107, 'venu': 107, 'venue': 107}, {'venu': 107, 'venue': 107}, {'jamais': 1721, 'meme': 800,
'même': 800, 'pas': 1722}, {'pas': 1491, 'toujours': 1495}, {'ai': 1724}, {'dit': 107, 'ecrit': 107, 'envoye': 107,
'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107},
{'dit': 107, 'ecrit': 107, 'encore': 1726, 'envoye': 107, 'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107,
'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107, 'ecrit': 107, 'encore': 1727, 'envoye': 107,
'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107},
{'pas': 1727}, {'pas': 1728, 'rien': 1727, 'toujours': 1729}, {'ai': 1730}, {'decroche': 107, 'décroché': 107,
'rappele': 107, 'repondu': 107}, {'pas': 1732}, {'pas': 830}, {'a': 1717, 'ai': 1718, 'aura': 1720, 'est': 1723, 'l':
1725, 'leur': 1731, 'lui': 1731, 'ont': 1733, 'oublie': 1734, 'oublier': 1734, 'oublions': 1734}, {'decroche': 1146,
'décroche': 1146, 'rappelle': 1146, 'repond': 1146}, {'jamais': 107, 'pas': 107, 'plus': 107, 'tjrs': 1056, 'tjs':
1056, 'toujours': 1056}, {'fait': 1056, 'fera': 1056}, {'capte': 1056, 'decroche': 1146, 'décroche': 1146, 'l': 1725,
'leur': 1731, 'lui': 1731, 'me': 1736, 'oublie': 1734, 'oublier': 1734, 'oublions': 1734, 'rappelle': 1146, 'repond':
1737, 'se': 1738}, {'step': 0, 'steps': 0}, {'N': 107}, {'ni': 1741}, {'N': 1742}, {'': (12, 'task'), 'meme': 0,
'même': 0}, {'moi': 1744}, {'moi': 0}, {'a': 1745, 'pour': 1746, 'à': 1745}, {'devons': 1688, 'doit': 1688},
{'<hand3>': 854, '<send3>': 854, '<would_give>': 18, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 555, 'me': 555,
'nous': 555}, {'^': 1749}, {'<hand3>': 854, '<send3>': 854, '<would_give>': 18, 'fallait': 76, 'faudrait': 76, 'faut':
76, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 555, 'me': 555, 'nous': 555, 'valait': 76, 'vaudrait': 76}, {'^':
1751}, {'elle': 1750, 'il': 1752, 'on': 1658}, {'...': 1630, ':': 367, 'd': 581, 'de': 581, 'qu': 1753}, {'N': 1411},
{'': (5, 'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1756}, {'^': 391, 'a': 1755, 'd': 1757, 'de': 1757, 'qu': 392,
'que': 392, 'à': 1755}, {'<reached_me>': 242, '<said>': 1624, '<urges>': 550, '<vowed>': 559, 'accueillis': 242,
'assure': 562, 'assuré': 562, 'certifie': 562, 'conjure': 563, 'conseille': 567, 'conseillé': 567, 'demande': 1627,
'demandé': 1627, 'dit': 1754, 'donne': 1645, 'donné': 1645, 'envoye': 1648, 'exhorte': 563, 'fait': 591, 'garanti':
562, 'invites': 242, 'jure': 562, 'juré': 562, 'laisse': 1649, 'laissee': 1650, 'laisses': 1650, 'laissé': 1649,
'lance': 387, 'lancé': 387, 'mis': 637, 'mise': 637, 'parle': 598, 'parlé': 598, 'passe': 1655, 'passé': 1655,
'plantes': 107, 'pose': 813, 'posé': 813, 'preconise': 603, 'prie': 563, 'prié': 563, 'promis': 1758, 'préconise':
605, 'préconisé': 603, 'recommande': 603, 'recommandé': 603, 'recu': 242, 'recue': 242, 'recues': 242, 'recus': 242,
'rendu': 607, 'saute': 608, 'somme': 563, 'suggere': 603, 'suggère': 605, 'suggéré': 603, 'supplie': 611, 'supplié':
611}, {'': (0, 'missed'), '<see_inf>': 107, 'se': 248}, {'': (0, 'missed'), '<see_inf>': 107, 'd': 1760, 'de': 1760,
'se': 248}, {'vous': 1761}, {'cale': 1761, 'calé': 1761, 'prevu': 1761, 'rdv': 1761, 'rendez': 1762}, {'combien': 8,
'comment': 8, 'd': 1688, 'de': 1688, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 367, 'd': 179, 'de':
179, 'qu': 1659}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1766, 'encore': 620, 'toujours':
620}, {'0': 238, 'deux': 238, 'nombreuses': 238, 'nombreux': 238, 'quatre': 238, 'quelques': 238, 'tous': 238,
'toute': 238, 'trois': 238, 'une': 238}, {'promis': 1411}, {'a': 1769, 'devons': 40, 'doit': 40}, {'croises': 107,
'parle': 107, 'parlé': 107, 'vu': 107, 'vus': 107}, {'pas': 1771}, {'sommes': 1772}, {'est': 1772}, {'nous': 1773,
's': 1774}, {'<sort_of_met>': 242, 'pas': 1771}, {'sommes': 1776}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en':
25, 'ensemble': 25, 'à': 25}, {'<sort_of_met>': 242, 'attendu': 1451, 'attendue': 1451, 'attendus': 1451, 'convie':
1451, 'conviee': 1451, 'convies': 1451, 'invite': 1451, 'invitee': 1451, 'invitees': 1451, 'invites': 1451, 'invité':
1451}, {'<says>': 1623, '<them>': 1748, '<urges>': 550, '^': 615, 'a': 1759, 'accueille': 1444, 'accueillons': 1444,
'allons': 829, 'annoncer': 340, 'appelle': 242, 'attendons': 34, 'aura': 1446, 'aurai': 1446, 'avait': 1763, 'avions':
1763, 'conseille': 364, 'demandait': 454, 'demande': 1764, 'devons': 1688, 'devrais': 1415, 'devrait': 1415,
'devrions': 1415, 'dire': 340, 'disait': 1660, 'disant': 340, 'dit': 1765, 'doit': 1767, 'doivent': 621, 'enjoint':
563, 'est': 1452, 'etions': 1768, 'fais': 622, 'fait': 622, 'ferai': 622, 'informer': 340, 'invite': 1666, 'invitent':
1666, 'l': 1668, 'leur': 1770, 'lui': 1770, 'manque': 1390, 'me': 1669, 'n': 1775, 'ne': 1775, 'nous': 1777, 'part':
1778, 'partons': 1778, 'pourrais': 1415, 'pourrait': 1415, 'pourrions': 1415, 'preconise': 605, 'presse': 563,
'prevenir': 340, 'prie': 563, 'préconise': 605, 'préconisé': 605, 'recevons': 1444, 'recevra': 1446, 'recevrai': 1446,
'recevrons': 1446, 'recois': 1468, 'recoit': 1468, 'recommande': 605, 'recommandé': 605, 'recupere': 1446, 's': 1774,
'sommes': 1779, 'suggere': 605, 'suggère': 605, 'suggéré': 605, 'suis': 1452, 'supplie': 563, 'verrait': 627, 'voit':
627}, {'cafe': 242, 'café': 242, 'verre': 242}, {'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un':
1781}, {'^': 1403, 'devons': 1688, 'doit': 1688}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40,
'renvoie': 40, 'transmet': 40}, {'a': 1755, 'd': 93, 'de': 93, 'à': 1755}, {'<set>': 25, 'dit': 1410, 'promis': 1785,
'rendez': 282}, {'D': 203, 'a': 203, 'au': 203, 'la': 203, 'le': 203, 'notre': 203, 'à': 203}, {'': (1, 'moved'), 'D':
203}, {'D': 203, 'a': 285, 'au': 285, 'pour': 285, 'à': 285}, {'': (1, 'moved'), 'D': 203, 'a': 285, 'au': 285,
'pour': 285, 'à': 285}, {'D': 203, 'a': 1788, 'au': 1788, 'ca': 1789, 'l': 1789, 'la': 203, 'le': 1790, 'notre': 203,
'pour': 285, 'à': 1788}, {'dejeuner': 107, 'diner': 107, 'dîner': 107, 'manger': 107, 's': 247, 'se': 248},
{'appeler': 25}, {'parler': 25, 'rappeler': 25, 'revoir': 25, 'voir': 25}, {'^': 1329, 'boire': 25, 'dejeuner': 25,
'diner': 25, 'dîner': 25, 'manger': 25, 's': 1793, 'se': 1794}, {'0': 238, 'deux': 238, 'nombreuses': 238, 'nombreux':
238, 'plein': 238, 'quatre': 238, 'quelques': 238, 'tous': 238, 'toute': 238, 'trois': 238, 'une': 238}, {'^': 1420,
'leur': 1421, 'lui': 1421}, {'fais': 1418, 'fait': 1418, 'ferai': 1418}, {'^': 1798, 'a': 1769, 'devons': 40, 'doit':
40, 'leur': 1421, 'lui': 1421}, {'nous': 1773, 'peut': 1437, 'peux': 1437, 'pourrai': 1437, 'pourrais': 1437,
'pouvais': 1437, 'pouvait': 1437, 's': 1774}, {'dej': 25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit':
1801, 'the': 25, 'verre': 25}, {'le': 1802, 'un': 1802}, {'D': 203, 'a': 285, 'au': 285, 'ca': 1789, 'l': 1789, 'le':
1789, 'pour': 285, 'à': 285}, {'': (14, 'together'), '<sort_of_met>': 242, 'loupe': 107, 'loupes': 107, 'manque': 107,
'manques': 107, 'manqué': 107, 'pas': 1771, 'rate': 107, 'rates': 107}, {'appelle': 25, 'est': 1805}, {'<we_meet>':
25}, {'voir': 25}, {'<see_inf>': 25, '^': 828, 'chez': 25, 'se': 1808}, {'<them>': 1783, '^': 1784, 'a': 1786,
'accompagne': 696, 'accueille': 1444, 'accueillons': 1444, 'attend': 34, 'aura': 1446, 'aurai': 1446, 'avait': 1763,
'avance': 1787, 'avions': 1763, 'boit': 25, 'brunche': 25, 'conduirai': 696, 'conduis': 696, 'decale': 1791,
'dejeune': 25, 'depose': 696, 'devait': 1792, 'devons': 1688, 'devrais': 1415, 'devrait': 1415, 'devrions': 1415,
'dine': 25, 'doit': 1795, 'décale': 1791, 'déjeune': 25, 'dépose': 696, 'dîne': 25, 'emmene': 696, 'emmenerai': 696,
'emmène': 696, 'est': 1452, 'etait': 1796, 'fais': 622, 'fait': 622, 'ferai': 622, 'l': 1797, 'la': 1797, 'le': 1797,
'les': 1797, 'leur': 1799, 'lui': 1799, 'lunche': 25, 'mange': 25, 'n': 1775, 'ne': 1800, 'nous': 1773, 'part': 1778,
'partons': 1778, 'peut': 1437, 'peux': 1437, 'pourrai': 1437, 'pourrais': 1439, 'pourrait': 1415, 'pourrions': 1415,
'pouvais': 1437, 'pouvait': 1437, 'prend': 1803, 'raccompagne': 696, 'recale': 1804, 'recevons': 1444, 'recevra':
1446, 'recevrai': 1446, 'recevrons': 1446, 'recois': 1468, 'recoit': 1468, 'recupere': 1446, 'remet': 1804, 'reporte':
1791, 'repousse': 1791, 's': 1806, 'se': 1807, 'sommes': 1452, 'suis': 1452, 'va': 1809, 'vais': 829, 'verra': 817},
{'besoin': 643, 'confirme': 763, 'confirmé': 763, 'du': 778, 'dû': 778}, {'': (0, 'missed'), 'complet': 107, 'total':
107}, {'le': 1609}, {'<any_det>': 1609, 'N': 107, 'completement': 1813, 'd': 1611, 'de': 1611, 'l': 1612, 'le': 1612,
'pas': 830, 'totalement': 1813}, {'<any_det>': 1609, 'N': 107, 'completement': 1813, 'd': 1611, 'de': 1611, 'l': 1612,
'le': 1612, 'totalement': 1813}, {'': (23, 'contact'), 'a': 242, 'au': 242, 'avec': 242, 'à': 242}, {'experience':
289, 'rex': 289}, {'...': 1195, 'a': 1259, 'des': 1038, 'le': 1038, 'mon': 1817, 'quelques': 1038, 'un': 1038, 'une':
1038, 'à': 1259}, {'hui': 107}, {'D': 107, 'aujourd': 1819, 'avec': 107, 'ce': 107, 'cette': 107}, {'vous': 1820},
{'<date>': 1820, 'news': 107, 'nouvelles': 107, 'rendez': 1821, 'reponse': 107, 'retour': 107, 'signe': 107},
{'appele': 107, 'appelé': 107, 'eu': 107, 'parle': 107, 'parlé': 107, 'recu': 1389, 'rencontre': 107, 'rencontré':
107, 'revu': 107, 'vu': 107}, {'occasion': 107}, {'<them>': 107, 'N': 107, 'de': 805, 'l': 1824, 'le': 913, 'lieu':
107}, {'moindre': 1003}, {'<sort_of_met>': 107, 'de': 1822, 'decroche': 107, 'décroché': 107, 'encore': 1823, 'eu':
1825, 'joignable': 107, 'le': 1826, 'ose': 1441, 'oublier': 830, 'pointe': 107, 'pointee': 107, 'pu': 107, 'rappele':
107, 'recu': 1389, 'repondu': 107, 'reussi': 107}, {'<teach_inf>': 289}, {'leur': 1828, 'lui': 1828}, {'a': 1829, 'à':
1829}, {'N': 1830}, {'': (23, 'contact'), 'N': 1830}, {'a': 1831, 'avec': 1832, 'chez': 242, 'à': 1831}, {'maison':
25}, {'D': 203, 'N': 1506, 'la': 1834}, {'<them>': 278, 'N': 278}, {'avec': 1836, 'chez': 1836, 'd': 961, 'de': 961},
{'...': 1837}, {'<their>': 277, 'la': 277, 'le': 277, 'les': 277}, {'<any_det>': 1838, '^': 1839}, {'D': 203,
'bureau': 25, 'crible': 1840}, {'': (23, 'contact'), 'moi': 25, 'nous': 25}, {'temps': 945}, {'<any_det>': 1838,
'<their>': 278, '^': 1839}, {'D': 203, 'revue': 1844}, {'avec': 242, 'chez': 242, 'ensemble': 242}, {'midi': 1846},
{'moment': 1846}, {'end': 1846}, {'<time_span>': 1846, 'apres': 1847, 'petit': 1848, 'week': 1849}, {'bigo': 242,
'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242, 'tube': 242}, {'de': 1851}, {'<time_span>': 1846, 'apres':
1847, 'coup': 1852, 'petit': 1848, 'week': 1849}, {'...': 1833, '<any_det>': 219, '<reach_noun>': 218, 'D': 203, 'a':
1835, 'au': 1841, 'boire': 25, 'chez': 1842, 'dejeuner': 25, 'diner': 25, 'du': 1843, 'dîner': 25, 'en': 1845,
'finalement': 1022, 'la': 1850, 'le': 1850, 'me': 1808, 'nous': 1808, 'un': 1853, 'une': 1850, 'voir': 242, 'à':
1835}, {'bigo': 242, 'bigophone': 242, 'grelot': 242, 'phone': 242, 'tube': 242}, {'de': 1855}, {'coup': 1856},
{'avec': 242, 'chez': 242, 'un': 1857, 'voir': 242}, {'la': 1834}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a':
1859, 'au': 1860, 'boire': 25, 'chez': 1861, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1808, 'nous': 1808, 'à':
1859}, {'crible': 1840}, {'revue': 1844}, {'...': 1833, '<any_det>': 219, '<reach_noun>': 218, 'a': 1507, 'au': 1863,
'chez': 242, 'du': 1843, 'en': 1864, 'la': 1850, 'le': 1850, 'un': 1853, 'une': 1850, 'voir': 242, 'à': 1507}, {'mon':
965, 'qu': 8, 'que': 8}, {'a': 1688, 'qu': 528, 'que': 529, 'à': 1688}, {'': (5, 'mine'), 'connecter': 766, 'les':
1185, 'mettre': 788, 'presenter': 766}, {'a': 1868, 'à': 1868}, {'rdv': 107, 'rendez': 775}, {'au': 1870}, {'dejeune':
242, 'déjeuné': 242}, {'<sort_of_met>': 107, 'de': 805, 'joignable': 107}, {'...': 1078, 'de': 1376}, {'la': 916,
'un': 812, 'une': 916}, {',': 1129}, {'conseiller': 1597, 'indiquer': 1597, 'recommander': 1597}, {',': 1129,
'conseiller': 1597, 'indiquer': 1597, 'recommander': 1597}, {'annoncer': 340, 'dire': 340, 'informer': 340,
'prevenir': 340}, {'<them>': 1112, '<they>': 1112, 'N': 1876, 'elle': 1876, 'elles': 1179, 'eux': 1179, 'info': 8,
'leur': 1877, 'lui': 1878, 'ma': 1051, 'me': 1879, 'nous': 1879}, {'pas': 147}, {'^': 1032, 'avec': 1308}, {'': (23,
'contact'), 'a': 893, 'avec': 893, 'et': 893, 'à': 893}, {'mail': 919}, {'N': 1883, 'par': 1884}, {'argent': 217},
{'l': 1886}, {'cents': 217}, {'coup': 1212}, {'0': 217, '<any_det>': 217, '^': 1584, 'a': 1083, 'cent': 217, 'coup':
1212, 'de': 1887, 'deux': 1888, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1889, 'à': 1083},
{'D': 203, 'a': 285, 'au': 285, 'en': 285, 'pour': 285, 'à': 285}, {'<shifted>': 1891, 'D': 203, 'a': 285, 'au': 285,
'en': 285, 'finalement': 1891, 'pour': 285, 'à': 285}, {'lieu': 1892}, {'fera': 1892}, {'aura': 1893, 'est': 1892,
'glisse': 1892, 'passe': 1892, 'passera': 1892, 'se': 1894, 'sera': 1892}, {'D': 1895}, {'D': 1895, 'cale': 1896,
'calee': 1896, 'calé': 1896, 'fixe': 1896, 'fixee': 1896, 'fixé': 1896, 'prevu': 1896, 'prevue': 1896}, {'<inf>': 25,
'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1808, 'voir': 25}, {'etre': 1897}, {'D': 1895, 'avait':
1897, 'avec': 1066, 'cale': 1896, 'calee': 1896, 'calé': 1896, 'de': 1898, 'devait': 1899, 'est': 1897, 'etait': 1897,
'fixe': 1896, 'fixee': 1896, 'fixé': 1896, 'prevu': 1896, 'prevue': 1896}, {'D': 1895, 'avait': 1897, 'cale': 1896,
'calee': 1896, 'calé': 1896, 'devait': 1899, 'est': 1897, 'etait': 1897, 'fixe': 1896, 'fixee': 1896, 'fixé': 1896,
'prevu': 1896, 'prevue': 1896}, {'des': 1038, 'le': 1038, 'quelques': 1038, 'rdv': 25, 'rendez': 282, 'un': 1038,
'une': 1038}, {'rdv': 25}, {'<date>': 25, 'etape': 1903, 'rendez': 282}, {'': (12, 'task'), 'rdv': 25}, {'<date>': 25,
'etape': 1905, 'rendez': 282}, {'etapes': 0}, {'elle': 1164, 'il': 1164}, {'^': 18, 'd': 561, 'de': 561, 'qu': 1908},
{':': 783, '^': 830, 'a': 923, 'd': 925, 'de': 925, 'à': 923}, {'N': 918, 'par': 1884}, {'elle': 1248, 'il': 1248},
{'<give3>': 18, '<would_give>': 18, 'l': 554, 'la': 315, 'le': 315, 'les': 315}, {'<would_give>': 18, 'jeter': 1245,
'jette': 1245, 'jettera': 1245, 'm': 1913, 'me': 1913, 'nous': 1913, 'regarde': 1245, 'regarder': 1245, 'va': 1246},
{'<any_det>': 433, '<my>': 433}, {'^': 1915}, {'^': 1914, 'auraient': 1916, 'aurait': 1916, 'recevraient': 1916,
'recevrait': 1916}, {'^': 1278, 'auraient': 1916, 'aurait': 1916, 'recevraient': 1916, 'recevrait': 1916}, {'avait':
1901}, {'<they>': 8, 'elle': 1917, 'elles': 1918, 'il': 1917, 'ils': 1918, 'on': 1919}, {'N': 8, 'elle': 8, 'elles':
8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat': 194}, {'de': 1922}, {'h': 1923, 'heure': 1923,
'heures': 1923}, {'devrais': 76, 'devrait': 76, 'devrions': 76, 'ferais': 269, 'ferait': 269}, {'^': 1925}, {'<they>':
8, 'elle': 1248, 'il': 1248, 'j': 1926, 'je': 1926, 'nous': 1926, 'on': 1926}, {'': (13, 'talk'), 'D': 1895, 'avait':
1897, 'cale': 1896, 'calee': 1896, 'calé': 1896, 'devait': 1899, 'est': 1897, 'etait': 1897, 'fixe': 1896, 'fixee':
1896, 'fixé': 1896, 'prevu': 1896, 'prevue': 1896}, {'<any_det>': 1609, 'N': 107, 'l': 1612, 'le': 1612}, {'prochain':
25}, {'...': 1078, 'D': 1930, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué':
107, 'rate': 107, 'tombe': 206, 'tombé': 206, 'zappe': 107}, {'<any_det>': 1091, 'N': 928, 'a': 1094, 'd': 179, 'de':
179, 'l': 1095, 'la': 1095, 'le': 1095, 'ma': 1095, 'mon': 1095, 'notre': 1095, 'qu': 179, 'que': 179, 'un': 1095,
'une': 1095, 'à': 1094}, {'visite': 983}, {'fil': 983}, {'de': 1934}, {'<letter>': 983, 'coup': 1935}, {'N': 242,
'la': 1933, 'un': 1936, 'une': 1936}, {'une': 1242}, {'monde': 242}, {'^': 1032, 'avec': 1308, 'le': 1939},
{'<any_det>': 217, 'a': 1083, 'à': 1083}, {'par': 1283}, {'<any_det>': 963, '^': 277}, {'D': 203, 'a': 203, 'au': 203,
'à': 203}, {'^': 200, 'a': 201, 'de': 201, 'à': 201}, {'moral': 1945}, {'le': 1946}, {'<set>': 25, 'annule': 107,
'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107, 'tombe': 206, 'tombé': 206,
'zappe': 107}, {'vous': 1948}, {'visite': 1260}, {'<their>': 1313, '^': 1032, 'avec': 1308, 'la': 1313, 'le': 1313},
{'<their>': 1313, 'la': 1313, 'le': 1313}, {'a': 242, 'à': 242}, {'': (0, 'missed'), 'D': 1142, 'a': 1142, 'au': 1142,
'la': 1142, 'le': 1142, 'notre': 1142, 'à': 1142}, {'table': 25}, {'une': 1955}, {'^': 1329, 'savoir': 817},
{'attente': 1249, 'dette': 40}, {'a': 1957, 'en': 1958, 'persuade': 381, 'persuadee': 381, 'à': 1957}, {'coeur': 193},
{'du': 1960}, {'': (23, 'contact'), '<any_det>': 963, '^': 1032, 'avec': 1308}, {'de': 107}, {'part': 1963}, {'avec':
107, 'chez': 107, 'cote': 107, 'de': 107, 'du': 107}, {'N': 107, 'la': 1964, 'neuf': 1965, 'nouveau': 1965, 'special':
1965}, {'de': 1966}, {'^': 76, 'elle': 179, 'il': 179, 'je': 179}, {',': 1968}, {'place': 1969}, {'ma': 1970}, {'a':
1971, 'moi': 1969, 'à': 1971}, {'etais': 1972, 'etait': 1972}, {'pointe': 107, 'pointee': 107, 'presente': 107,
'presentee': 107, 'présenté': 107}, {'<sort_of_met>': 242, 'decommande': 107, 'decommandee': 107, 'desiste': 107,
'desistee': 107, 'engage': 658, 'engagee': 658, 'engagé': 658, 'pas': 1974}, {'elle': 1973, 'engage': 658, 'est':
1975, 'il': 1973, 'j': 1973}, {'prevenir': 107}, {'effet': 107, 'meme': 1977, 'même': 1977, 'nouvelles': 107,
'prevenir': 107, 'reponse': 107, 'succes': 107, 'suite': 107}, {'rapproche': 18, 'renseigne': 18}, {'D': 25, 'dans':
25, 'en': 25, 'le': 25}, {'^': 1979, 'demandait': 454, 'demande': 454, 'fait': 1056, 'fera': 1056, 'revoit': 1980},
{'<to_place>': 184, '^': 183, 'a': 195, 'avec': 195, 'pour': 195, 'à': 195}, {'coaching': 1982, 'mentorat': 1982,
'mentoring': 1982, 'tutorat': 1375}, {'de': 1983}, {'populaire': 193}, {'bien': 1058, 'pour': 524}, {'main': 242},
{'la': 1987}, {'^': 76, 'd': 179, 'de': 179, 'que': 179}, {'est': 1989}, {'<giveinf>': 76}, {'^': 1991}, {',': 1524,
'...': 180, ':': 179, 'c': 1990, 'd': 1992, 'de': 1992, 'est': 1989, 'etait': 1989}, {'<tip>': 1993, 'conseil': 181},
{'elle': 1973, 'il': 1973, 'j': 1973}, {'die': 107}, {'<came>': 531, 'passe': 1273, 'passee': 1273, 'passé': 1273,
'venu': 1273, 'venue': 1273}, {'^': 200, 'a': 201, 'à': 201}, {'chance': 1998}, {'^': 568, 'bonne': 1999}, {'bonne':
1999}, {'<any_det>': 1091}, {'N': 2002}, {'<any_det>': 1091, 'a': 2003, 'd': 179, 'de': 179, 'qu': 179, 'que': 179,
'à': 2003}, {'attente': 1249}, {'arrete': 819, 'arretee': 819, 'arrêté': 819, 'cense': 1026, 'censee': 1026, 'en':
2005, 'pointe': 819, 'pointee': 819, 'rendu': 819, 'rendue': 819}, {'<them>': 1112, '<they>': 1112}, {'messagerie':
107, 'moi': 795}, {'parler': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 247, 'la': 1070, 'le': 1070, 'lui':
2009}, {'d': 2010, 'de': 2010}, {'courant': 280}, {'au': 2012}, {'N': 2013}, {'do': 0}, {'': (12, 'task'), '^': 1329},
{'boite': 1030, 'boîte': 1030, 'messagerie': 107, 'repondeur': 107}, {'': (23, 'contact'), 'boite': 1030, 'boîte':
1030, 'la': 2017, 'le': 2017, 'messagerie': 107, 'repondeur': 107, 'sa': 2017, 'son': 2017}, {'a': 205, 'sur': 2018,
'à': 205}, {'sur': 242}, {'un': 1177}, {'nouvelle': 107}, {'recu': 1389}, {'<reached_me>': 107, '<sort_of_met>': 107,
'de': 805, 'encore': 2023, 'eu': 107, 'recu': 1389}, {'la': 1964}, {'': (0, 'missed'), 'de': 2025, 'recu': 1252},
{'aucune': 2022, 'en': 2005, 'pas': 2024, 'rien': 2026}, {'...': 1195, '<any_det>': 219, '<reach_noun>': 218,
'<their>': 1258, 'a': 1259, 'le': 1263, 'à': 1259}, {'^': 1032, 'avec': 1034}, {'avec': 195, 'de': 195, 'pour': 195},
{'jours': 147, 'quatre': 147}, {'ces': 2031}, {'crochet': 1316, 'de': 2032, 'grand': 1370, 'petit': 1318, 'saut':
1317}, {'mettre': 18}, {'leur': 40, 'lui': 40, 'me': 2034, 'nous': 2034, 'parler': 412, 'revenir': 494}, {'avec':
696}, {'...': 2036}, {'^': 2035, 'a': 2037, 'au': 2037, 'en': 2037, 'à': 2037}, {'<see_inf>': 25, '^': 1469, 'a':
2037, 'au': 2037, 'en': 2037, 'rendre': 1186, 'à': 2037}, {'avoir': 242, 'croiser': 242, 'dejeuner': 242, 'diner':
242, 'discuter': 242, 'dîner': 242, 'parler': 242, 'quitter': 242, 'raccrocher': 242, 'rencontrer': 242, 'voir': 242},
{'de': 2040}, {'': (5, 'mine'), '<them>': 40}, {'^': 2042}, {'^': 2042, 'leur': 358, 'lui': 358}, {'j': 2043, 'je':
2044, 'l': 408, 'nous': 404}, {'^': 455, 'bien': 399, 'qu': 405, 'que': 2045, 'savoir': 8}, {'avoir': 242, 'croiser':
242, 'dejeuner': 242, 'diner': 242, 'discuter': 242, 'dîner': 242, 'm': 680, 'nous': 680, 'parler': 242, 'quitter':
242, 'raccrocher': 242, 'rencontrer': 242, 'voir': 242}, {'a': 1859, 'au': 1860, 'boire': 25, 'chez': 1861, 'de':
2047, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1808, 'nous': 1808, 'à': 1859}, {'appeler': 107, 'passer': 248,
'voir': 107}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 975, 'l': 1237, 'la': 1238, 'le': 1239, 'par': 975,
'passer': 147, 'qu': 8, 'que': 8, 'sur': 975, 'une': 1238}, {'N': 242, 'aussi': 1283, 'personne': 107}, {'avait':
2052}, {'agenda': 25}, {'connecter': 766, 'cote': 768, 'creuser': 147, 'elle': 400, 'eux': 400, 'faire': 784, 'l':
2054, 'les': 789, 'leur': 793, 'lui': 794, 'ma': 798, 'mettre': 788, 'moi': 802, 'notre': 804, 'presenter': 766,
'revoir': 814, 'sa': 815, 'son': 816, 'ta': 815, 'voir': 817}, {'avec': 1235, 'de': 1235, 'des': 1235, 'par': 1235,
'quelques': 1235}, {'$': 157, '//': 191, '0': 199, '<cheered>': 202, '<date>': 207, '<handed>': 229, '<hours>': 237,
'<i>': 250, '<letter>': 256, '<must3>': 261, '<opines>': 276, '<read_it>': 279, '<said>': 281, '<set>': 284,
'<shifted>': 287, '<taught>': 293, '<them>': 295, '<they>': 686, '<tip>': 689, '<vowed>': 693, 'D': 699, 'N': 757,
'^': 761, 'a': 818, 'accepte': 400, 'accompagne': 821, 'accompagné': 821, 'accord': 784, 'action': 823, 'adresse':
827, 'adressé': 827, 'ai': 937, 'aide': 942, 'aidé': 942, 'aimerait': 410, 'allait': 944, 'alle': 947, 'allee': 947,
'alors': 340, 'amene': 827, 'amené': 827, 'anime': 952, 'anniv': 955, 'anniversaire': 955, 'annonce': 960, 'annote':
964, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'appel': 966, 'appele': 242, 'appels': 967,
'appelé': 242, 'apporte': 827, 'apporté': 827, 'appris': 976, 'appuye': 979, 'apres': 340, 'apresentacao': 982,
'assis': 985, 'assure': 995, 'assuré': 996, 'attend': 428, 'attendent': 424, 'attends': 997, 'attendu': 999, 'au':
1001, 'aucun': 1003, 'aucune': 1004, 'aurais': 1006, 'avait': 1007, 'avant': 340, 'avec': 1010, 'averti': 1011,
'avons': 1020, 'banque': 1021, 'bascule': 1023, 'bavarde': 242, 'belle': 1024, 'benevolat': 1025, 'besoin': 1027,
'beta': 1028, 'bien': 1029, 'boite': 1030, 'bonne': 1024, 'bosse': 1035, 'bossé': 1035, 'bouffe': 242, 'bouffé': 242,
'boutique': 1036, 'boîte': 1030, 'brainstorme': 242, 'briefe': 1011, 'brunche': 242, 'brunché': 242, 'bu': 1039,
'bureau': 1036, 'c': 1055, 'ca': 1063, 'cale': 1067, 'calé': 1067, 'capte': 1056, 'car': 8, 'cause': 1069, 'causé':
1069, 'cense': 395, 'censee': 395, 'cherche': 1071, 'cherché': 1071, 'citation': 8, 'coache': 184, 'coachee': 184,
'coaching': 1072, 'comme': 1073, 'commente': 964, 'commenté': 964, 'compte': 1076, 'concert': 1079, 'conduit': 1080,
'confie': 1084, 'confirme': 1085, 'confirmé': 763, 'confié': 1084, 'connecte': 919, 'conseil': 1087, 'conseille':
1096, 'conseillé': 1097, 'conseils': 689, 'consulte': 1098, 'convenu': 1100, 'conversation': 1104, 'coopte': 208,
'correction': 1105, 'corrige': 964, 'corrigé': 964, 'coup': 1107, 'couru': 945, 'croise': 242, 'croisee': 242,
'croises': 242, 'croisé': 242, 'd': 1134, 'dans': 1137, 'de': 1141, 'debattu': 242, 'debriefe': 242, 'decale': 1143,
'decide': 1144, 'decommande': 107, 'decommandee': 107, 'decortique': 1145, 'decroche': 1146, 'dejeune': 242,
'dejeuner': 1079, 'demandait': 454, 'demande': 1149, 'demandé': 1150, 'depanne': 862, 'deplace': 1143, 'depose': 1080,
'depuis': 340, 'des': 340, 'deux': 199, 'devaient': 461, 'devais': 1151, 'devait': 1158, 'dine': 242, 'diner': 1079,
'directement': 1159, 'disait': 1163, 'disant': 1166, 'discussion': 1104, 'discute': 242, 'dit': 1178, 'dixit': 1180,
'dois': 1187, 'doit': 1189, 'donnant': 1190, 'donne': 1233, 'donné': 1233, 'dont': 8, 'du': 1234, 'dès': 340,
'décale': 1143, 'décidé': 1144, 'décroche': 1146, 'déjeuné': 242, 'déplace': 1143, 'déposé': 1080, 'dîner': 1079,
'dîné': 242, 'dû': 1234, 'echange': 1236, 'ecoute': 1240, 'ecrit': 1243, 'elle': 1248, 'emmene': 1080, 'emmené': 1080,
'empechement': 107, 'en': 1251, 'encore': 1254, 'engagement': 784, 'engueulade': 1104, 'enseigne': 1257, 'entendu':
784, 'entretien': 1079, 'entrevue': 1104, 'envoyant': 1190, 'envoye': 1266, 'epaule': 883, 'epluche': 1145, 'essaye':
1271, 'est': 1274, 'estime': 530, 'et': 1282, 'etaient': 1289, 'etais': 1290, 'etait': 1293, 'etant': 1294, 'ete':
515, 'etions': 1295, 'eu': 1300, 'explication': 1104, 'explique': 1304, 'expliqué': 1304, 'failli': 1305, 'fait':
1321, 'faudra': 1325, 'faudrait': 1328, 'faut': 1340, 'feedback': 1344, 'fete': 242, 'file': 1355, 'filé': 1355,
'finalement': 785, 'forme': 1357, 'forwarde': 1358, 'forwardé': 1358, 'franche': 1024, 'fyi': 8, 'fêté': 242, 'gare':
945, 'garé': 945, 'ghoste': 107, 'ghostee': 107, 'ghosté': 107, 'glisse': 1365, 'glissé': 1366, 'grace': 1368,
'grand': 1370, 'gros': 1371, 'grosse': 1024, 'h': 1372, 'hate': 1374, 'heure': 1377, 'heures': 1372, 'idee': 147,
'il': 1395, 'impatient': 1374, 'impatiente': 1374, 'inauguration': 1079, 'indique': 1097, 'informe': 1011, 'informé':
1011, 'initie': 1357, 'initiee': 1357, 'injoignable': 107, 'insiste': 1399, 'insisté': 901, 'interroge': 1098,
'intervenu': 1400, 'interviewe': 242, 'intro': 1401, 'introduit': 919, 'j': 1440, 'jamais': 1442, 'je': 1472, 'jette':
541, 'joue': 1474, 'l': 1499, 'la': 1504, 'laisse': 1513, 'laissé': 1513, 'lapin': 1002, 'laquelle': 8, 'le': 1514,
'lequel': 8, 'les': 1520, 'lettre': 1522, 'leur': 1607, 'leurs': 1608, 'longue': 1024, 'lorsqu': 8, 'lorsque': 8,
'loupe': 1613, 'lu': 1617, 'lui': 1622, 'm': 1676, 'maile': 242, 'mailé': 242, 'mais': 1678, 'mange': 242, 'mangé':
242, 'manque': 1684, 'manquent': 1685, 'manqué': 1686, 'maraude': 1687, 'marche': 945, 'marché': 945, 'me': 1702,
'memo': 0, 'mentorat': 1072, 'mentore': 184, 'mentoree': 184, 'mentoring': 1072, 'merci': 1705, 'mieux': 1706,
'mille': 1707, 'mis': 1711, 'mise': 1715, 'moi': 1716, 'montre': 1304, 'montré': 1304, 'n': 1735, 'ne': 1739, 'next':
1740, 'ni': 1743, 'note': 1747, 'nous': 1780, 'offert': 1782, 'ok': 1108, 'on': 1810, 'ont': 1811, 'oubli': 1812,
'oublie': 1814, 'oublier': 1734, 'oublions': 1734, 'oublié': 1815, 'papotage': 1104, 'papote': 242, 'parait': 340,
'paraît': 340, 'parce': 340, 'parle': 1816, 'parlera': 645, 'parlé': 1816, 'partage': 1818, 'partagé': 1818, 'pas':
1827, 'passe': 1854, 'passee': 1858, 'passent': 1862, 'passera': 1023, 'passé': 1865, 'pcq': 8, 'pendant': 1866,
'pense': 1867, 'penser': 1869, 'personne': 1871, 'petit': 1872, 'petite': 1024, 'pitche': 242, 'plus': 1873, 'point':
1874, 'poireaute': 107, 'poireauter': 107, 'porte': 1036, 'pose': 1875, 'posé': 1875, 'pour': 1880, 'pourquoi': 1881,
'pousse': 1315, 'poussé': 1315, 'preconise': 390, 'prefere': 649, 'prefererait': 651, 'prend': 541, 'prepare': 1882,
'present': 1283, 'presentacion': 982, 'presentation': 982, 'presente': 1885, 'presentes': 1283, 'presents': 1283,
'prete': 1890, 'prevenu': 1011, 'previent': 960, 'prevu': 1900, 'prevue': 1901, 'pris': 1902, 'prochain': 1904,
'prochaine': 1906, 'prochaines': 1907, 'promet': 1909, 'promis': 1910, 'propose': 653, 'préconise': 390, 'préconisé':
390, 'préfèrerait': 649, 'préférerait': 651, 'préparé': 1882, 'présente': 1283, 'présentes': 1283, 'présenté': 1911,
'prêté': 1890, 'puisqu': 8, 'puisque': 8, 'q': 1912, 'qu': 1920, 'quand': 1921, 'quatre': 1924, 'que': 1927,
'questionne': 1098, 'qui': 1928, 'raccroche': 242, 'randonne': 242, 'rappele': 242, 'rappeler': 1694, 'rappelle':
1146, 'rate': 1929, 'rdv': 1931, 'reclame': 654, 'recommande': 1932, 'recommandé': 1932, 'recroise': 242, 'recu':
1937, 'redige': 1938, 'refait': 1940, 'refile': 1941, 'refilé': 1941, 'regarde': 1240, 'regardé': 1240, 'rejoint':
1942, 'rejointe': 1942, 'rejointes': 1942, 'rejoints': 1942, 'relance': 930, 'relancé': 930, 'relecture': 1105,
'relu': 1943, 'remercie': 931, 'remis': 1944, 'remise': 1944, 'remonte': 1947, 'remplace': 933, 'rencontre': 242,
'rencontree': 242, 'rencontres': 242, 'rencontré': 242, 'rendez': 1949, 'rendu': 1950, 'reparle': 242, 'repete': 1951,
'repeter': 1952, 'repond': 1737, 'repondeur': 107, 'repondu': 1953, 'reporte': 1954, 'reportee': 107, 'reporté': 107,
'repousse': 1143, 'repris': 1882, 'reserve': 1956, 'reste': 1959, 'resto': 1961, 'restos': 1961, 'retour': 1344,
'retours': 1344, 'retrouve': 242, 'retrouvee': 242, 'retrouvé': 242, 'reunion': 1079, 'reve': 1058, 'revu': 1962,
'revue': 242, 'rien': 1967, 'réclame': 654, 'rédigé': 1938, 'répété': 1951, 'réservé': 1956, 'rêvé': 1058, 's': 1976,
'sa': 1159, 'salue': 242, 'sans': 1978, 'se': 1981, 'seance': 1984, 'seche': 1686, 'seconde': 936, 'secours': 1985,
'selon': 1133, 'serait': 1986, 'serre': 1988, 'ses': 1994, 'session': 1984, 'si': 1995, 'sine': 1996, 'sollicite':
1098, 'son': 1994, 'sonde': 1098, 'sonnait': 1062, 'sonne': 1062, 'sont': 1997, 'sorti': 945, 'sortie': 945,
'souhaite': 2000, 'souhaiterait': 667, 'souhaité': 2001, 'soupe': 242, 'soupé': 242, 'suggere': 2004, 'suggère': 390,
'suggéré': 2004, 'suis': 2006, 'suivant': 2007, 'supplee': 933, 'sur': 2008, 'taffe': 945, 'tandis': 340, 'telephone':
242, 'tente': 2011, 'tenu': 2014, 'to': 2015, 'todo': 2016, 'tombait': 206, 'tombe': 2019, 'tombee': 2019, 'tombera':
206, 'tombes': 2020, 'tombé': 2019, 'touche': 2021, 'toujours': 2027, 'transmettant': 1190, 'transmis': 2028,
'travaille': 2029, 'travaillé': 2029, 'trinque': 242, 'trois': 199, 'trouve': 530, 'tutorat': 2030, 'téléphoné': 242,
'un': 2033, 'une': 199, 'va': 2038, 'vais': 2039, 'venons': 2041, 'vernissage': 1079, 'verrait': 677, 'veulent': 424,
'veut': 2046, 'viennent': 1862, 'viens': 2041, 'vient': 2048, 'visio': 1079, 'visite': 242, 'visité': 242, 'voir':
817, 'voit': 677, 'voudrait': 683, 'voulais': 2049, 'voulait': 2050, 'voyage': 945, 'voyagé': 945, 'vu': 2051, 'vue':
242, 'vus': 242, 'y': 2053, 'zappe': 1815, 'à': 2055, 'échange': 2056, 'échangé': 1236}]


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
'telephone': 15, 'tél': 15, 'téléphone': 15}, {'au': 66}, {'...': 67}, {'face': 0}, {'a': 69, 'à': 69}, {'manger':
47}, {'saut': 0}, {'a': 71, 'un': 72, 'à': 71}, {'noz': 8}, {'meet': 15}, {'': (0, 'intro')}, {'etude': 8},
{'ouvertes': 8}, {'d': 77, 'portes': 78}, {'d': 77}, {'off': 0}, {'bigo': 15, 'bigophone': 15, 'fil': 15, 'grelot':
15, 'phone': 15, 'tube': 15}, {'de': 82}, {'coup': 83}, {'coup': 83, 'petit': 84}, {'un': 85}, {'avec': 76},
{'contact': 87, 'relation': 87}, {'en': 88}, {'': (0, 'intro'), 'a': 76, 'à': 76}, {'donne': 86, 'donné': 86, 'ecrit':
33, 'mis': 89, 'mise': 89, 'passe': 86, 'passé': 86, 'presente': 90, 'presentee': 90, 'presentes': 90, 'présenté': 90,
'présentés': 90, 'recu': 0, 'recue': 0, 'textote': 33}, {'a': 91, 'appelle': 15}, {'': (4, 'meal'), 'ensemble': 2},
{'up': 8}, {'': (5, 'message'), 'linkedin': 33, 'vocal': 33}, {'contact': 76, 'relation': 76}, {'en': 96}, {'': (0,
'intro'), 'avec': 76}, {'contact': 76, 'relation': 98}, {'en': 99}, {'donne': 86, 'donné': 86, 'mis': 89, 'mise': 89,
'passe': 86, 'passé': 86, 'presente': 90, 'presentee': 90, 'presentes': 90, 'présenté': 90, 'présentés': 90, 'recus':
0}, {'a': 101}, {'voit': 0}, {'se': 103}, {'one': 0}, {'to': 105}, {'dej': 2, 'déj': 2}, {'tit': 107}, {'courriel':
44, 'mail': 44, 'message': 33, 'sms': 33, 'telephone': 15, 'texto': 33, 'téléphone': 15, 'visio': 15, 'whatsapp': 33},
{'l': 0}, {'a': 110, 'au': 0, 'chez': 0, 'à': 110}, {'avec': 0}, {'agence': 0, 'atelier': 0}, {'boutique': 0}, {'l':
113, 'la': 114}, {'bureau': 0, 'cabinet': 0, 'magasin': 0}, {'journee': 0, 'matinee': 0}, {'voir': 0}, {'coup': 43},
{'...': 112, 'a': 115, 'au': 116, 'la': 117, 'me': 118, 'un': 119, 'à': 115}, {'a': 115, 'au': 116, 'me': 118, 'à':
115}, {'cafe': 25, 'café': 25}, {'cremaillere': 8}, {'de': 123}, {'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 25},
{'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 127, 'hebdo': 0}, {'depart': 8}, {'': (4, 'meal'), 'de': 129},
{'the': 25}, {'un': 131}, {'cafe': 25, 'café': 25, 'the': 25}, {'un': 133}, {'chantier': 0, 'travaux': 0}, {'de': 135,
'des': 135, 'du': 135}, {'cles': 0, 'diplome': 8}, {'cles': 0, 'diplomes': 8, 'prix': 8}, {'de': 137, 'des': 138},
{'vous': 0}, {'visite': 0}, {'chantier': 0}, {'': (8, 'meeting'), 'de': 142}, {'appelle': 15}, {'notaire': 0}, {'le':
145}, {'chez': 146}, {'up': 0}, {'discord': 33, 'facebook': 33, 'insta': 33, 'instagram': 33, 'linkedin': 33,
'messenger': 33, 'signal': 33, 'slack': 33, 'teams': 33, 'telegram': 33, 'whatsapp': 33, 'zoom': 15}, {'ronde': 8},
{'tete': 0}, {'a': 151, 'à': 151}, {'chantier': 0, 'table': 0}, {'de': 153, 'du': 142}, {'a': 115, 'au': 116,
'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'me': 118, 'souper': 2, 'à': 115}, {'dejeuner': 2,
'diner': 2, 'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'grenier': 8}, {'chantier': 0, 'controle': 0,
'courtoisie': 0}, {'': (8, 'meeting'), 'de': 158}, {'N': 0}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'l': 5, 'leur':
6, 'mon': 6, 'notre': 6, 'son': 6}, {'de': 56}, {'des': 57, 'par': 58}, {'1': 1, 'a': 7, 'accompagne': 0,
'accompagné': 0, 'after': 9, 'afterwork': 8, 'ai': 10, 'alle': 12, 'allee': 12, 'alles': 13, 'anniv': 8,
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

