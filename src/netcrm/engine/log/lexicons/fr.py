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
340}, {'a': 735}, {'que': 19}, {'confirme': 737, 'envoie': 737, 'livre': 737, 'paie': 737, 'rend': 737, 'repond': 737,
'signe': 737}, {'^': 738}, {'cours': 242, 'ligne': 242, 'remote': 242, 'teams': 242, 'telephone': 242, 'téléphone':
242, 'visio': 242, 'zoom': 242}, {'la': 718, 'ligne': 242, 'remote': 242, 'teams': 242, 'telephone': 242, 'téléphone':
242, 'visio': 242, 'zoom': 242}, {'a': 719, 'apres': 242, 'au': 720, 'depuis': 733, 'en': 740, 'ensuite': 242, 'par':
733, 'plus': 722, 'sur': 741, 'vers': 242, 'à': 719}, {'appele': 340, 'appelé': 340, 'arrive': 727, 'arrivee': 727,
'arrivé': 727, 'averti': 340, 'ecrit': 340, 'passe': 727, 'passee': 727, 'passé': 727, 'prevenu': 340, 'rejoint': 742,
'rejoints': 727, 'signale': 340, 'textote': 340}, {'$$': 25}, {'$$': 25, 'aussi': 744}, {'a': 743, 'rejoignent': 745,
'rejoint': 745}, {'maison': 548}, {'la': 747}, {'bureau': 548}, {'moi': 548, 'nous': 548}, {'voir': 548}, {'D': 25,
'a': 748, 'au': 749, 'chez': 750, 'dejeuner': 548, 'diner': 548, 'dîner': 548, 'la': 548, 'là': 548, 'me': 751,
'nous': 751, 'present': 548, 'presente': 548, 'présente': 548, 'à': 748}, {'depuis': 733, 'en': 733, 'par': 733,
'sur': 733}, {'connecte': 753, 'connectee': 753}, {'est': 754}, {'$$': 25, 'D': 25, 'aussi': 744}, {'D': 25, 'a': 748,
'au': 749, 'chez': 750, 'dejeuner': 548, 'diner': 548, 'dîner': 548, 'la': 756, 'là': 756, 'me': 751, 'nous': 751,
'present': 548, 'presente': 548, 'présente': 548, 'à': 748}, {'$$': 25, 'D': 25, 'a': 748, 'au': 749, 'aussi': 744,
'chez': 750, 'dejeuner': 548, 'diner': 548, 'dîner': 548, 'la': 756, 'là': 756, 'me': 751, 'nous': 751, 'present':
548, 'presente': 548, 'présente': 548, 'à': 748}, {'<came>': 242, 'arrive': 725, 'arrivee': 725, 'arrives': 725,
'arrivé': 725, 'rentre': 729, 'rentree': 729, 'rentré': 729, 'reparti': 729, 'repartie': 729, 'repartis': 729},
{'...': 710, ':': 709, 'a': 711, 'attend': 712, 'attendent': 712, 'aussi': 716, 'en': 717, 'est': 730, 'etait': 734,
'm': 736, 'ne': 739, 'nous': 746, 'passe': 745, 'passent': 745, 'passera': 752, 'passeront': 752, 's': 755, 'sera':
757, 'seront': 758, 'sont': 759, 'viendra': 752, 'viendront': 752, 'viennent': 745, 'vient': 745, 'y': 717}, {'D': 34,
'avant': 67, 'pour': 67}, {'attendu': 761, 'attendue': 761, 'attendus': 761, 'promis': 761, 'promise': 761},
{'attendu': 761, 'attendue': 761, 'attendus': 761, 'promis': 761, 'promise': 761, 'toujours': 762}, {'a': 314,
'accord': 763, 'contrat': 763, 'deconseille': 76, 'demonte': 308, 'devis': 763, 'docs': 763, 'déconseille': 76,
'déconseillé': 76, 'facture': 763, 'installe': 308, 'installera': 308, 'm': 316, 'me': 332, 'monte': 308, 'montera':
308, 'nettoie': 308, 'nous': 333, 'plans': 763, 'pose': 308, 'posera': 308, 'repare': 308, 'reparera': 308, 'reponse':
763, 'retour': 763, 'reviendra': 337, 'reviennent': 337, 'revient': 337, 'signature': 763}, {'D': 203, 'a': 203, 'au':
203, 'd': 203, 'de': 203, 'du': 203, 'en': 203, 'la': 203, 'le': 203, 'notre': 203, 'pour': 203, 'son': 203, 'à':
203}, {'la': 26, 'le': 26, 'notre': 26, 'sa': 26, 'son': 26}, {'N': 0}, {'a': 767, 'avec': 767, 'et': 767, 'à': 767},
{'N': 768}, {'moi': 238}, {'de': 770}, {'<would_give>': 18, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76,
'faut': 76, 'm': 18, 'me': 18, 'ne': 372, 'nous': 18, 'valait': 373, 'vaudrait': 76, 'vaut': 373}, {'^': 772},
{'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 372, 'valait': 373, 'vaudrait': 76,
'vaut': 373}, {'^': 774}, {'elle': 371, 'il': 773, 'on': 775}, {':': 367, 'd': 369, 'de': 369, 'qu': 776}, {'vous':
107}, {'': (0, 'missed'), '<date>': 107, 'rendez': 778}, {'': (0, 'missed'), '<any_det>': 779, '<date>': 107,
'rendez': 778}, {'annuler': 780, 'decommander': 780, 'reporter': 780}, {'...': 285}, {'du': 782}, {'annule': 107,
'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107, 'supprime': 107, 'supprimee': 107},
{'<shifted>': 783, 'annule': 107, 'annulee': 107, 'annulé': 107, 'deprogramme': 107, 'deprogrammee': 107,
'finalement': 784, 'supprime': 107, 'supprimee': 107}, {'je': 93}, {':': 786}, {'<shifted>': 765, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee': 107}, {'agenda': 25, 'air': 383},
{'contact': 0, 'lien': 0, 'relation': 0}, {'en': 790}, {'mettre': 791}, {'comment': 288, 'l': 288, 'la': 288, 'le':
288, 'les': 288}, {'^': 793}, {'donner': 40, 'envoyer': 40, 'filer': 40, 'rendre': 40, 'renvoyer': 40, 'transmettre':
40}, {'<review_inf>': 278, '<teach_inf>': 794, '^': 795, 'avis': 179}, {'<review_inf>': 278, '<teach_inf>': 794, '^':
795, 'd': 399, 'de': 399}, {'^': 40, 'de': 93}, {'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179, 'lui': 179,
'moi': 179}, {',': 799, 'N': 179, '^': 76, 'elle': 179, 'il': 179, 'je': 179}, {'charge': 798, 'place': 800},
{'appele': 107, 'appelé': 107, 'prevenu': 107, 'repondu': 107, 'venu': 107, 'venue': 107}, {'pas': 802}, {'<inf>':
40}, {'^': 804, 'd': 40, 'de': 40}, {',': 799}, {'place': 806}, {'nouvelles': 107}, {'de': 808, 'signe': 107, 'suite':
107}, {'lieu': 107}, {'faire': 107}, {'avoir': 810, 'se': 811}, {'decroche': 107, 'donne': 809, 'donné': 809,
'décroché': 107, 'eu': 810, 'pu': 812, 'rappele': 107, 'repondu': 107}, {'donne': 809, 'donné': 809}, {'lapin': 107},
{'un': 815}, {'D': 25, 'en': 25, 'le': 25}, {'place': 800}, {'avis': 179}, {'si': 147}, {'<said>': 340, '<shifted>':
765, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'besoin': 360, 'confirme': 766, 'confirmé': 766,
'connecter': 769, 'conseille': 364, 'conseillé': 364, 'cote': 771, 'creuser': 147, 'decommande': 107, 'decommandee':
107, 'dit': 777, 'du': 781, 'dû': 781, 'elle': 400, 'ete': 785, 'eux': 400, 'faire': 787, 'finalement': 788, 'l': 789,
'lance': 387, 'lancé': 387, 'les': 792, 'leur': 796, 'lui': 797, 'ma': 801, 'meme': 803, 'mettre': 791, 'moi': 805,
'même': 803, 'notre': 807, 'pas': 813, 'plus': 814, 'pose': 816, 'posé': 816, 'preconise': 390, 'presenter': 769,
'promis': 393, 'propose': 396, 'proposé': 396, 'préconise': 390, 'préconisé': 390, 'recommande': 390, 'recommandé':
390, 'revoir': 817, 'sa': 818, 'son': 819, 'suggere': 390, 'suggère': 390, 'suggéré': 390, 'ta': 818, 'voir': 820},
{'a': 242, 'au': 242, 'chez': 242, 'à': 242}, {'equipe': 184, 'equipes': 184, 'etudiants': 184, 'fondateurs': 184,
'jeunes': 184, 'porteurs': 184, 'projets': 184, 'promo': 184, 'startups': 184}, {'': (23, 'contact'), 'N': 822, 'des':
823, 'deux': 823, 'les': 823, 'trois': 823, 'une': 823}, {'lui': 40}, {'^': 825}, {'N': 5, '^': 4}, {'a': 827, 'à':
827}, {'client': 828, 'lead': 828, 'prospect': 828}, {'un': 829}, {'leur': 40, 'lui': 40}, {'^': 831}, {'d': 40, 'de':
40}, {'<chore>': 192}, {'^': 834}, {'l': 835, 'la': 835, 'le': 835, 'les': 835, 'sa': 835, 'ses': 835, 'son': 835},
{'^': 288, 'charger': 193, 'demenager': 193, 'demonter': 193, 'faire': 836, 'monter': 193, 'porter': 193, 'ranger':
193, 'repeindre': 193, 'vider': 193}, {'^': 288, 'l': 835, 'la': 835, 'le': 835, 'les': 835, 'sa': 835, 'ses': 835,
'son': 835}, {'^': 288, 'charger': 193, 'demenager': 193, 'demonter': 193, 'l': 835, 'la': 835, 'le': 835, 'les': 835,
'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'sa': 835, 'ses': 835, 'son': 835, 'vider': 193}, {'^':
288, 'a': 837, 'avec': 838, 'dans': 836, 'pour': 839, 'sur': 289, 'à': 837}, {'faire': 836}, {'N': 840, 'a': 841,
'avec': 836, 'dans': 836, 'pour': 836, 'à': 841}, {'que': 289}, {'a': 289, 'ce': 843, 'comment': 289, 'la': 289, 'le':
289, 'les': 289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 844}, {'a': 845, 'à': 845}, {'0': 107, 'la': 107,
'longtemps': 107, 'pendant': 107, 'trente': 107, 'un': 107, 'une': 107, 'vingt': 107}, {'N': 847}, {'^': 288, 'a':
289, 'comment': 289, 'l': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289, 'à': 289}, {'N': 849}, {'a': 850,
'à': 850}, {'<taught>': 851}, {'<inf>': 280}, {'d': 853, 'de': 853}, {'N': 854}, {'a': 855, 'à': 855}, {'<any_det>':
74}, {'^': 857}, {'': (8, 'asked'), 'N': 858}, {'a': 251, 'à': 251}, {'avis': 860}, {'a': 859, 'conseil': 860, 'son':
861, 'un': 861, 'à': 859}, {'^': 288, 'faire': 836}, {'^': 288, 'a': 863, 'avec': 838, 'dans': 836, 'pour': 838,
'sur': 289, 'à': 863}, {'N': 864, 'a': 841, 'avec': 836, 'dans': 836, 'pour': 836, 'à': 841}, {'charge': 40, 'occupe':
40}, {'en': 866}, {'lis': 40, 'm': 867, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis': 40,
'verifie': 40}, {'^': 868}, {'j': 869, 'je': 869}, {'<them>': 40, 'lis': 40, 'm': 867, 'prepare': 40, 'prépare': 40,
'reflechis': 40, 'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 871}, {'j': 872, 'je': 872}, {'a': 855, 'q': 870,
'que': 873, 'à': 855}, {'a': 278, 'sur': 278, 'à': 278}, {'avis': 875}, {'charger': 193, 'demenager': 193, 'demonter':
193, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'vider': 193}, {'a': 877, 'pour': 877, 'à': 877},
{'N': 878}, {'a': 879, 'à': 879}, {'main': 880}, {'de': 881}, {'coup': 882}, {'mon': 876, 'un': 883}, {'^': 288, 'a':
841, 'avec': 836, 'dans': 836, 'pour': 836, 'à': 841}, {'N': 885, 'a': 841, 'avec': 836, 'dans': 836, 'pour': 836,
'à': 841}, {'chez': 242, 'voir': 242}, {'': (15, 'gave:intro')}, {'^': 888}, {'^': 888, 'a': 889, 'de': 889, 'entre':
889, 'pour': 889, 'à': 889}, {'intro': 890}, {'relation': 890}, {'en': 892}, {'mise': 893}, {'intros': 890,
'presentations': 890}, {'N': 889}, {'et': 896}, {'N': 897, '^': 888}, {'connaitre': 889, 'rencontrer': 898}, {'l':
891, 'la': 894, 'les': 895, 'se': 899, 'une': 891}, {'elle': 280, 'il': 280}, {'N': 280}, {'qu': 901, 'que': 902},
{'pour': 903}, {'eu': 107, 'parle': 107, 'parlé': 107, 'rencontre': 107, 'rencontré': 107, 'revu': 107, 'vu': 107},
{'contact': 889, 'lien': 889, 'relation': 889}, {'en': 906}, {'N': 907}, {'et': 908}, {'avec': 896, 'et': 896}, {'N':
910}, {'contact': 911, 'lien': 911, 'relation': 911}, {'en': 912}, {'email': 913, 'mail': 913}, {'N': 909, 'en': 912,
'par': 914}, {'temps': 107}, {'le': 916}, {'eu': 107, 'pu': 107, 'reussi': 107, 'revu': 107, 'trouve': 917, 'trouvé':
917, 'vu': 107}, {'question': 860}, {'la': 919, 'une': 919}, {'a': 896, 'avec': 896, 'et': 896, 'à': 896}, {'N': 921},
{'courriel': 922, 'email': 922, 'linkedin': 922, 'mail': 922, 'visio': 922, 'whatsapp': 922}, {'N': 921, 'en': 923,
'par': 923, 'via': 923}, {'': (5, 'mine'), 'd': 40, 'de': 40}, {'N': 925}, {'': (5, 'mine'), 'l': 40, 'la': 40, 'le':
40, 'les': 40, 'leur': 40, 'lui': 40}, {'^': 927}, {'^': 833, 'a': 926, 'd': 928, 'de': 928, 'à': 926}, {'de': 5},
{'a': 5, 'au': 5, 'aupres': 930, 'chez': 5, 'pour': 5, 'à': 5}, {'N': 931, 'a': 855, 'à': 855}, {'N': 251}, {'': (10,
'thanks')}, {'^': 192, 'a': 193, 'au': 193, 'pendant': 193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 935}, {'q': 870,
'que': 870}, {'^': 288, 'a': 193, 'au': 193, 'pendant': 193, 'pour': 193, 'sur': 193, 'à': 193}, {'N': 938},
{'<cheered>': 202, '<handed>': 220, '<said>': 281, '<taught>': 293, '<vowed>': 693, 'a': 832, 'accepte': 833,
'accepté': 833, 'aide': 842, 'aidé': 842, 'appris': 846, 'attendu': 848, 'bien': 852, 'confirme': 766, 'confirmé':
766, 'conseille': 856, 'conseillé': 856, 'demande': 862, 'demandé': 862, 'depanne': 865, 'dit': 874, 'donne': 884,
'donné': 884, 'du': 781, 'dû': 781, 'enseigne': 846, 'epaule': 886, 'ete': 887, 'explique': 846, 'expliqué': 846,
'fait': 900, 'insiste': 904, 'insisté': 904, 'jamais': 905, 'mis': 915, 'montre': 846, 'montré': 846, 'pas': 918,
'pense': 148, 'pensé': 148, 'plus': 905, 'point': 25, 'pose': 920, 'posé': 920, 'presente': 924, 'promis': 929,
'présenté': 924, 'rdv': 25, 'recommande': 932, 'recommandé': 932, 'relance': 933, 'relancé': 933, 'relu': 279,
'remercie': 934, 'remplace': 936, 'rendez': 282, 'repondu': 937, 'reunion': 25, 'seconde': 939, 'suggere': 856,
'suggéré': 856, 'supplee': 936, 'à': 832}, {'<their>': 277}, {'^': 941}, {'<review_inf>': 942, '^': 288, 'charger':
193, 'demenager': 193, 'demonter': 193, 'faire': 836, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193,
'vider': 193}, {'<review_inf>': 942, '^': 288, 'a': 943, 'avec': 838, 'dans': 836, 'pour': 839, 'sur': 289, 'à': 943},
{'N': 944, 'a': 841, 'avec': 836, 'dans': 836, 'pour': 836, 'à': 841}, {'parler': 412}, {'^': 946}, {'avec': 242},
{'...': 948}, {'a': 949, 'au': 949, 'boire': 949, 'courir': 949, 'manger': 949, 'voir': 242, 'à': 949}, {'^': 288,
'a': 289, 'de': 289, 'devant': 289, 'pour': 289, 'sur': 289, 'à': 289}, {'experience': 951}, {'d': 952}, {'<course>':
951, 'retour': 953}, {'un': 954, 'une': 954}, {'c': 12, 'est': 8, 'tombe': 8}, {'N': 956}, {'d': 957, 'de': 957},
{'<any_det>': 303}, {'<give3>': 959, '<hand3>': 959, '<send3>': 959}, {'^': 960}, {'elle': 961, 'il': 961}, {'qu':
962}, {'N': 278}, {'d': 964, 'de': 964}, {'...': 965}, {'<any_det>': 966}, {'absence': 107}, {'en': 968, 'manque':
107, 'manqué': 107, 'rate': 107}, {'en': 968, 'manques': 107}, {'D': 290, 'comment': 289, 'pourquoi': 289}, {'N':
971}, {'a': 972, 'à': 972}, {'D': 290, '^': 288, 'a': 289, 'ce': 843, 'comment': 289, 'la': 289, 'le': 289, 'les':
289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 974}, {'presse': 147}, {'journal': 147}, {'facebook': 147, 'insta':
147, 'instagram': 147, 'la': 976, 'le': 977, 'linkedin': 147, 'twitter': 147, 'x': 147}, {'D': 973, 'a': 975, 'dans':
978, 'par': 978, 'sur': 978, 'à': 975}, {'^': 4, 'de': 208}, {'candidature': 980, 'demande': 980}, {'la': 981, 'leur':
981, 'sa': 981}, {'N': 889, 'a': 896, 'avec': 896, 'et': 896, 'à': 896}, {'N': 983}, {':': 984}, {'de': 242}, {'cote':
986}, {'a': 987, 'à': 987}, {'^': 288, 'a': 289, 'de': 289, 'pour': 289, 'sur': 289, 'à': 289}, {'<course>': 989},
{'de': 990}, {'heure': 991, 'heures': 991, 'seances': 991}, {'<give3>': 18, '<hand3>': 18, '<send3>': 18}, {'^': 993},
{'D': 994}, {'elle': 995, 'il': 995}, {'<course>': 951, 'heure': 991, 'heures': 991, 'retour': 953, 'seances': 991},
{'0': 992, 'deux': 992, 'plusieurs': 992, 'qu': 996, 'quatre': 992, 'quelques': 992, 'trois': 992, 'un': 954, 'une':
997}, {'0': 992, 'deux': 992, 'plusieurs': 992, 'quatre': 992, 'quelques': 992, 'trois': 992, 'un': 954, 'une': 997},
{'': (7, 'waiting'), 'de': 34, 'qu': 34, 'que': 34}, {'rien': 107}, {'N': 847, 'pour': 1001}, {'de': 285}, {'lieu':
1003, 'tel': 948, 'telephone': 948, 'tél': 948, 'téléphone': 948}, {'d': 107, 'de': 107}, {'signe': 1005},
{'nouvelle': 107, 'nouvelles': 107, 'reponse': 107}, {'appeler': 107, 'rencontrer': 107, 'voir': 107}, {'du': 1008,
'dû': 1008}, {'dit': 437, 'personne': 107}, {'<review_inf>': 942}, {'<review_inf>': 942, 'a': 1011, 'à': 1011}, {'N':
1012, 'moi': 238, 'nous': 238}, {'<them>': 280, 'N': 280}, {'a': 289, 'comment': 289, 'la': 289, 'le': 289, 'les':
289, 'à': 289}, {'N': 1015}, {'a': 1016, 'à': 1016}, {'N': 897}, {'rencontrer': 1018}, {'se': 1019}, {'en': 912,
'par': 914}, {'en': 923, 'par': 923, 'via': 923}, {'appris': 1017, 'du': 781, 'dû': 781, 'enseigne': 1017, 'explique':
1017, 'expliqué': 1017, 'fait': 1020, 'mis': 1021, 'montre': 1017, 'montré': 1017, 'presente': 1022, 'présenté':
1022}, {'alimentaire': 193}, {'D': 203, 'a': 285, 'au': 285, 'en': 285, 'à': 285}, {'D': 203, 'a': 285, 'au': 285,
'en': 285, 'finalement': 1025, 'à': 285}, {'conversation': 242, 'discussion': 242, 'engueulade': 242, 'explication':
242}, {'<to_place>': 193, '^': 192}, {'^': 42}, {'de': 1029}, {'teste': 279, 'testé': 279}, {'<taught>': 851, 'qu': 8,
'que': 8}, {'vocale': 107}, {'<rehearsed>': 277}, {'<their>': 1034}, {'^': 1035}, {'': (23, 'contact'), 'N': 1036},
{'^': 1035, 'avec': 1037, 'sur': 242}, {'close': 107, 'ferme': 107, 'fermee': 107, 'fermé': 107}, {'dej': 242, 'déj':
242}, {'<drink>': 242, 'petit': 1040}, {'des': 1041, 'le': 1041, 'quelques': 1041, 'un': 1041, 'une': 1041},
{'annonce': 242, 'annoncé': 242, 'appele': 242, 'appelee': 242, 'appelé': 242, 'appris': 242, 'averti': 242,
'avertie': 242, 'confirme': 242, 'confirmé': 242, 'dit': 242, 'prevenu': 242, 'prevenue': 242, 'raconte': 242,
'raconté': 242}, {'annonce': 242, 'annoncé': 242, 'appris': 242, 'confirme': 242, 'confirmé': 242, 'dit': 242,
'raconte': 242, 'raconté': 242}, {'a': 1044}, {'a': 1043, 'l': 1045}, {'l': 1045}, {'m': 1046, 'me': 1047, 'nous':
1046}, {'qui': 1048}, {'charge': 798}, {'elle': 400, 'eux': 400, 'lui': 400, 'ma': 1050, 'moi': 833}, {'j': 93, 'je':
93}, {'que': 1052}, {'pomme': 798}, {'ma': 1054}, {'moi': 798}, {'N': 1049, 'a': 1051, 'booke': 25, 'cale': 25,
'calé': 25, 'convenu': 1053, 'fixe': 25, 'fixé': 25, 'ok': 25, 'pour': 1055, 'sur': 1056, 'à': 1051}, {'booke': 25,
'cale': 25, 'calé': 25, 'est': 1057, 'fixe': 25, 'fixé': 25, 'ok': 25}, {'pas': 107}, {'capte': 1059, 'decroche':
1059, 'décroche': 1059, 'repond': 1059}, {'d': 147, 'de': 147, 'qu': 147, 'que': 147}, {'bien': 1061}, {'vide': 107},
{'le': 1063}, {'dans': 1064, 'occupe': 107, 'occupé': 107}, {'capte': 1059, 'decroche': 1059, 'décroche': 1059, 'ne':
1060, 'repond': 1059, 'serait': 1062, 'sonnait': 1065, 'sonne': 1065}, {'<inf>': 25}, {'de': 1067}, {'N': 1068},
{'avec': 1069, 'de': 1067}, {'peu': 242}, {'avec': 242, 'cinq': 242, 'ensemble': 242, 'longtemps': 242, 'un': 1071},
{'joindre': 107}, {'a': 1073, 'à': 1073}, {'<to_place>': 184, '^': 183, 'avec': 195, 'de': 195, 'pour': 195}, {'quoi':
8}, {'pour': 40}, {'^': 347, 'moi': 1077}, {'sur': 1078}, {'lieu': 548}, {'a': 1080, 'aura': 1080, 'est': 548, 'sera':
548}, {'...': 1081}, {'N': 822}, {'<any_det>': 213, '<my>': 213}, {'^': 1084}, {'N': 1085}, {'a': 1086, 'à': 1086},
{'la': 26, 'le': 26, 'notre': 26, 'qu': 962, 'sa': 26, 'son': 26}, {'jour': 179}, {'d': 688, 'de': 688, 'du': 1089,
'recu': 179}, {'^': 4, 'a': 208, 'à': 208}, {'<pro>': 1091}, {'<pro>': 1091, 'expert': 1092}, {'<good>': 1093,
'<pro>': 1091, 'expert': 1092}, {'<pro>': 5}, {'<any_det>': 1094, 'l': 1095, 'la': 1095, 'le': 1095, 'ma': 1095,
'mon': 1095, 'notre': 1095, 'un': 1095, 'une': 1095}, {'N': 1096}, {'<pro>': 209}, {'<any_det>': 1094, '^': 76, 'a':
1097, 'd': 179, 'de': 179, 'l': 1098, 'la': 1098, 'le': 1098, 'ma': 1098, 'mon': 1098, 'notre': 1098, 'un': 1098,
'une': 1098, 'à': 1097}, {'<any_det>': 1094, 'a': 1097, 'l': 1098, 'la': 1098, 'le': 1098, 'ma': 1098, 'mon': 1098,
'notre': 1098, 'un': 1098, 'une': 1098, 'à': 1097}, {'<them>': 251, 'N': 251}, {'j': 40, 'je': 40}, {':': 786, 'avec':
1069, 'de': 1067, 'que': 1102}, {'D': 242, 'a': 242, 'au': 242, 'avec': 242, 'chez': 242, 'dans': 242, 'sur': 242,
'à': 242}, {'rompus': 1104}, {'': (23, 'contact'), 'batons': 1105}, {'D': 242, 'a': 1106, 'animee': 1104, 'au': 242,
'avec': 242, 'chez': 242, 'dans': 242, 'franche': 1104, 'houleuse': 1104, 'longue': 1104, 'rapide': 1104, 'sur': 242,
'sympa': 1104, 'tendue': 1104, 'utile': 1104, 'à': 1106}, {'d': 278, 'de': 278, 'du': 278}, {'fil': 242}, {'de':
1109}, {'pour': 832}, {'<should>': 76, 'vaut': 269}, {'^': 1112}, {',': 472, 'il': 1113, 'je': 1113, 'nous': 1113,
'on': 1113}, {'il': 1113, 'je': 1113, 'nous': 1113, 'on': 1113}, {'faudrait': 76, 'faut': 76, 'vaut': 269}, {'de':
76}, {'devrais': 76, 'dois': 76, 'ferais': 269}, {'vaudrait': 76, 'vaut': 76}, {'devrait': 76, 'doit': 76}, {'pas':
76}, {'<inf>': 76, 'faudrait': 76, 'faut': 76, 'il': 1116, 'inutile': 1117, 'je': 1118, 'mieux': 1119, 'on': 1120,
'surtout': 1121, 'vaut': 269}, {'aurais': 76, 'aurait': 76, 'commets': 76, 'devrais': 76, 'devrait': 76, 'dois': 76,
'ferais': 76, 'ferait': 76, 'gagnerais': 76, 'gagnerait': 76}, {'^': 1123}, {'^': 1122, 'j': 1124, 'je': 1124, 'on':
1124}, {'devrais': 76}, {'vaut': 76}, {'devrait': 76}, {'il': 365, 'je': 1126, 'mieux': 1127, 'on': 1128}, {',': 1125,
'^': 1129}, {'faudrait': 76, 'faut': 76, 'il': 1116, 'inutile': 1117, 'je': 1118, 'mieux': 1119, 'on': 1120,
'surtout': 1121, 'vaut': 269}, {'^': 1131, 'j': 1124, 'je': 1124, 'on': 1124}, {',': 1132, '^': 76}, {'^': 1131},
{',': 1134, '^': 76}, {'<them>': 1114, '<they>': 1115, 'N': 1130, 'elle': 1133, 'elles': 1135, 'eux': 1135, 'lui':
1133}, {'accord': 1111, 'apres': 1136, 'avis': 452}, {'d': 34, 'de': 34, 'des': 34, 'du': 34}, {'agenda': 25,
'attente': 1138}, {'l': 1139}, {'N': 179}, {'d': 1141, 'de': 1141}, {'avis': 1142}, {'l': 1143}, {'': (1, 'moved'),
'<date>': 203, 'D': 203}, {'D': 1145, 'a': 1145, 'au': 1145, 'la': 1145, 'le': 1145, 'notre': 1145, 'à': 1145}, {':':
786, 'avec': 1069, 'de': 1067}, {'<their>': 278}, {'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1059}, {'d':
251, 'de': 251}, {'avis': 1150}, {'<them>': 251, 'N': 251, '^': 455, 'a': 859, 'combien': 8, 'comment': 8, 'conseil':
860, 'l': 1151, 'ou': 8, 'pourquoi': 8, 'qu': 421, 'quand': 8, 'que': 456, 's': 8, 'si': 8, 'son': 861, 'un': 861,
'à': 859}, {'<them>': 251, 'N': 251, 'a': 859, 'conseil': 860, 'l': 1151, 'son': 861, 'un': 861, 'à': 859},
{'<reach_inf>': 107, '<see_inf>': 107, 'leur': 93, 'lui': 93}, {'n': 107, 'ne': 107, 'personne': 107, 'rien': 107},
{'et': 1155}, {'...': 1156}, {'m': 458, 'me': 458, 'nous': 458}, {'^': 1158}, {'': (0, 'missed'), '...': 1156}, {'^':
460, 'appeler': 1157, 'dejeuner': 107, 'diner': 107, 'dîner': 107, 'encore': 1159, 'livrer': 1157, 'manger': 107,
'passer': 1160, 'rappeler': 1157, 's': 247, 'se': 248, 'toujours': 1159, 'venir': 1160}, {'messagerie': 107},
{'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ne': 372, 'valait': 76, 'vaudrait': 76,
'vaut': 76}, {'^': 1163}, {'il': 1164, 'on': 1164}, {'d': 472, 'de': 472, 'qu': 1165}, {'D': 994, '^': 960}, {'': (13,
'talk'), 'elle': 1167, 'il': 1167}, {'qu': 1168, 'que': 8}, {'<give3>': 959, '<hand3>': 959, '<send3>': 959, 'm': 18,
'me': 18, 'nous': 18}, {'D': 994, '^': 1170}, {'<give3>': 959, '<hand3>': 959, '<send3>': 959, 'devait': 76,
'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'm': 18, 'me': 18, 'ne': 372,
'nous': 18, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'D': 994, '^': 1172}, {'devait': 76, 'devrait': 76, 'doit':
76, 'fais': 483, 'fait': 483, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferais': 483, 'ferait': 76, 'ne': 372,
'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1174}, {'elle': 1171, 'il': 1173, 'j': 485, 'je': 485, 'on': 1175},
{'de': 208}, {'faveur': 1177}, {'en': 1178, 'pour': 208}, {'mot': 1179}, {':': 367, 'd': 478, 'de': 478, 'qu': 1176,
'que': 491, 'un': 1180}, {',': 1134}, {'N': 1182, 'elle': 1182, 'elles': 1182, 'eux': 1182, 'lui': 1182}, {'demander':
40, 'l': 40, 'la': 40, 'le': 40, 'les': 40, 'leur': 40, 'lui': 40}, {'argent': 93}, {'l': 1185}, {'': (5, 'mine'),
'0': 93, 'cent': 93, 'cinquante': 93, 'de': 1186, 'trente': 93, 'vingt': 93}, {'mettre': 791, 'presenter': 0},
{'visite': 25}, {'': (5, 'mine'), '0': 93, '<see_inf>': 25, '^': 1184, 'cent': 93, 'cinquante': 93, 'connecter': 769,
'de': 1186, 'encore': 1187, 'les': 1188, 'mettre': 791, 'presenter': 769, 'rencontrer': 25, 'rendre': 1189,
'retrouver': 25, 'trente': 93, 'vingt': 93, 'voir': 25}, {'<inf>': 493, 'revenir': 494}, {'^': 1191, 'encore': 1159,
'toujours': 1159}, {'<any_det>': 219, '<reach_noun>': 218}, {'<any_det>': 224}, {'^': 1194}, {'...': 1195}, {'N':
1196}, {'a': 1197, 'à': 1197}, {'<any_det>': 224, '<my>': 213}, {'^': 277, 'sur': 278}, {'<remarks>': 1200}, {'de':
1201}, {'^': 1199, 'des': 1201, 'mes': 1201, 'mon': 1201, 'plein': 1202, 'quelques': 1201, 'un': 1201}, {'N': 1203},
{'^': 277, 'a': 278, 'sur': 278, 'à': 278}, {'<remarks>': 1205}, {'de': 1206}, {'^': 834, 'l': 835, 'la': 835, 'le':
835, 'les': 835, 'sa': 835, 'ses': 835, 'son': 835}, {'avec': 1208, 'dans': 1208, 'pour': 1208, 'sur': 1208},
{'<any_det>': 835, '^': 834, 'l': 835, 'la': 835, 'le': 835, 'les': 835, 'sa': 835, 'ses': 835, 'son': 835}, {'...':
1209, 'a': 1210, 'avec': 1210, 'dans': 1210, 'pour': 1210, 'sur': 1210, 'à': 1210}, {'<any_det>': 835, 'N': 1211, '^':
834, 'l': 835, 'la': 835, 'le': 835, 'les': 835, 'sa': 835, 'ses': 835, 'son': 835}, {'a': 1212, 'avec': 1210, 'dans':
1210, 'pour': 1210, 'sur': 1210, 'à': 1212}, {'main': 1213}, {'de': 1214}, {'<remarks>': 1205, 'nouvelles': 281},
{'heure': 991, 'heures': 991, 'seances': 991, 'trois': 1206}, {'<remarks>': 1205, 'benevolat': 193}, {'...': 216,
'<remarks>': 1205}, {'...': 216, '<remarks>': 1205, 'avis': 875}, {'mal': 1207}, {'<remarks>': 1205, 'heure': 991,
'heures': 991, 'seances': 991}, {'<remarks>': 1205, 'bons': 1206, 'heure': 991, 'heures': 991, 'seances': 991},
{'mes': 1206}, {'<any_det>': 835, '^': 834, 'charger': 193, 'demenager': 193, 'demonter': 193, 'l': 835, 'la': 835,
'le': 835, 'les': 835, 'monter': 193, 'porter': 193, 'ranger': 193, 'repeindre': 193, 'sa': 835, 'ses': 835, 'son':
835, 'vider': 193}, {'': (17, 'gave:knowledge'), '<chore>': 192}, {'<any_det>': 835, '^': 1226, 'l': 835, 'la': 835,
'le': 835, 'les': 835, 'sa': 835, 'ses': 835, 'son': 835}, {'<any_det>': 835, '^': 1226, 'charger': 193, 'demenager':
193, 'demonter': 193, 'l': 835, 'la': 835, 'le': 835, 'les': 835, 'monter': 193, 'porter': 193, 'ranger': 193,
'repeindre': 193, 'sa': 835, 'ses': 835, 'son': 835, 'vider': 193}, {'...': 1209, '^': 288, 'a': 1225, 'avec': 1227,
'dans': 1210, 'pour': 1228, 'sur': 1227, 'à': 1225}, {'^': 834, 'asso': 193, 'association': 193}, {'<any_det>': 835,
'N': 1229, '^': 1226, 'l': 1230, 'la': 835, 'le': 835, 'les': 835, 'sa': 835, 'ses': 835, 'son': 835}, {'a': 1231,
'avec': 1210, 'dans': 1210, 'pour': 1210, 'sur': 1210, 'à': 1231}, {'main': 1232}, {'de': 1233}, {'<course>': 951,
'<remarks>': 1205, 'benevolat': 193, 'coup': 1234, 'retour': 953}, {'...': 1198, '0': 992, '<any_det>': 219,
'<reach_noun>': 218, 'a': 1204, 'beaucoup': 1207, 'coup': 1215, 'des': 1216, 'deux': 1217, 'du': 1218, 'ma': 217,
'mes': 1219, 'mon': 1220, 'nos': 217, 'notre': 217, 'pas': 1221, 'plein': 1207, 'plusieurs': 1222, 'quatre': 992,
'quelques': 1223, 'tous': 1224, 'trois': 992, 'un': 1235, 'une': 997, 'à': 1204}, {'annuler': 107}, {'<letter>': 242,
'N': 242}, {'': (23, 'contact'), 'avec': 1238, 'de': 1238, 'des': 1238, 'par': 1238, 'quelques': 1238}, {'interview':
147}, {'video': 147}, {'podcast': 147, 'talk': 147}, {'l': 1240, 'la': 1241, 'le': 1242, 'une': 1241}, {'pour': 5},
{'reco': 1244, 'recommandation': 1244}, {'a': 242, 'une': 1245, 'à': 242}, {'coup': 310, 'oeil': 18}, {'ma': 18,
'mes': 18, 'mon': 18, 'notre': 18, 'un': 1247}, {'jeter': 1248, 'jette': 1248, 'jettera': 1248, 'regarde': 1248,
'regarder': 1248}, {'jeter': 1248, 'jette': 1248, 'jettera': 1248, 'regarde': 1248, 'regarder': 1248, 'va': 1249},
{'^': 1250, 'ne': 739}, {'': (7, 'waiting'), 'd': 34, 'de': 34, 'des': 34, 'du': 34}, {'disant': 340}, {'attente':
1252, 'call': 948, 'disant': 340, 'ligne': 948, 'me': 1253, 'mon': 968, 'nous': 1253, 'vain': 107, 'visio': 948},
{'cote': 620, 'de': 620, 'des': 620, 'du': 620}, {'recu': 1255}, {'rien': 1256}, {'D': 290, 'a': 289, 'ce': 843,
'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'ou': 289, 'pourquoi': 289, 'à': 289}, {'N': 1258}, {'D': 973, 'a':
1259, 'à': 1259}, {'cv': 5}, {'N': 1195}, {'': (23, 'contact'), 'a': 242, 'à': 242}, {'<letter>': 1263, '<remarks>':
1205}, {'trois': 1206}, {'cv': 1177}, {'<remarks>': 1205, 'bons': 1206}, {'<letter>': 1263, '<remarks>': 1205,
'client': 828, 'lead': 828, 'prospect': 828}, {'...': 1198, '<any_det>': 219, '<reach_noun>': 218, '<their>': 1261,
'a': 1262, 'beaucoup': 1207, 'des': 1264, 'deux': 1265, 'du': 1206, 'le': 1266, 'mes': 1206, 'mon': 1206, 'pas': 1221,
'plein': 1207, 'plusieurs': 1206, 'quelques': 1267, 'tous': 1224, 'un': 1268, 'à': 1262}, {'appeler': 107, 'avoir':
107}, {'joindre': 107, 'voir': 107}, {'parler': 107, 'telephoner': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l':
1270, 'la': 1271, 'le': 1271, 'les': 1073, 'lui': 1272}, {'d': 1273, 'de': 1273}, {'<shifted>': 765, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'decommande': 107, 'decommandee': 107, 'deprogramme': 107,
'deprogrammee': 107, 'supprime': 107, 'supprimee': 107}, {'a': 510, 'au': 511, 'chez': 513, 'dejeuner': 242, 'diner':
242, 'dîner': 242, 'me': 515, 'nous': 515, 'à': 510}, {'<came>': 531, '<set>': 25, '<shifted>': 287, 'annule': 107,
'annulee': 107, 'annules': 107, 'annulé': 107, 'categorique': 180, 'cense': 395, 'censee': 395, 'clair': 180,
'claire': 180, 'convaincu': 518, 'convaincue': 518, 'd': 522, 'decommande': 107, 'decommandee': 107, 'deprogramme':
107, 'deprogrammee': 107, 'finalement': 1275, 'formel': 180, 'formelle': 180, 'meme': 803, 'même': 803, 'ok': 519,
'partant': 519, 'partante': 519, 'passe': 1276, 'passee': 1276, 'passé': 1276, 'persuade': 518, 'persuadee': 518,
'pour': 524, 'supprime': 107, 'supprimee': 107, 'venu': 1276, 'venue': 1276}, {'de': 1007}, {'<would_give>': 18, 'm':
555, 'me': 555, 'nous': 555}, {'^': 1279}, {'m': 555, 'me': 555, 'nous': 555}, {'^': 1281}, {'elle': 1280, 'elles':
1282, 'il': 1280, 'ils': 1282}, {'aucune': 1007, 'pas': 1278, 'rien': 108}, {'aucune': 1007, 'moi': 238, 'pas': 1278,
'qu': 1283, 'rien': 108, 'si': 147, 'toujours': 1284}, {'N': 242}, {'partie': 1286}, {'la': 1287}, {'notres': 1286},
{'N': 242, 'de': 1288, 'des': 1289, 'la': 1286, 'là': 1286, 'present': 1286, 'presente': 1286, 'presentes': 1286,
'presents': 1286, 'présente': 1286, 'présentes': 1286}, {'': (14, 'together'), 'N': 242}, {'N': 242, 'aussi': 1290,
'de': 1288, 'des': 1289, 'egalement': 1290, 'la': 1291, 'là': 1291, 'present': 1286, 'presente': 1286, 'presentes':
1286, 'presents': 1286, 'présente': 1286, 'présentes': 1286}, {'avec': 242, 'cense': 1029, 'censee': 1029, 'chez':
242}, {'parti': 107, 'partie': 107}, {'notres': 1291}, {'<came>': 531, 'N': 242, 'aussi': 1290, 'categorique': 180,
'clair': 180, 'claire': 180, 'de': 1288, 'deja': 1294, 'des': 1295, 'egalement': 1290, 'formel': 180, 'formelle': 180,
'la': 1291, 'là': 1291, 'present': 1291, 'presente': 1291, 'presentes': 1286, 'presents': 1286, 'présente': 1291,
'présentes': 1286}, {'donne': 340, 'donné': 340}, {'avec': 242, 'chez': 242}, {'du': 1109}, {'<date>': 242, 'bout':
1299}, {'au': 1300, 'en': 1300, 'par': 1300}, {'': (23, 'contact'), 'au': 1300, 'en': 1300, 'par': 1300}, {'<them>':
1301, 'N': 1302}, {'N': 289}, {'a': 1304, 'à': 1304}, {'...': 1305}, {'...': 1305, 'D': 973, 'a': 975, 'comment':
1306, 'à': 975}, {'appeler': 107, 'croiser': 107, 'voir': 107}, {'des': 1201, 'mes': 1201, 'mon': 1201, 'plein': 1202,
'quelques': 1201, 'un': 1201}, {'N': 1309}, {'N': 1036}, {'bond': 107}, {'connaissance': 242, 'mise': 893}, {'point':
242}, {'demo': 277, 'démo': 277, 'oral': 277, 'pitch': 277, 'presentation': 277, 'soutenance': 277}, {'^': 1315},
{'<their>': 1316, 'N': 278, 'la': 1316, 'le': 1316}, {'<their>': 1261, 'le': 1266}, {'chez': 242, 'par': 242}, {'a':
242, 'au': 242, 'chez': 242, 'voir': 242, 'à': 242}, {'saut': 1320}, {'<course>': 951, '<date>': 242, '<drink>': 242,
'<remarks>': 1205, 'audit': 278, 'benevolat': 193, 'crochet': 1319, 'petit': 1321, 'point': 242, 'retour': 953,
'saut': 1320}, {'<course>': 951, '<date>': 242, 'heure': 991, 'heures': 991, 'intro': 890, 'relecture': 278, 'retour':
953, 'seances': 991}, {'0': 992, '^': 1035, 'a': 1310, 'avec': 1311, 'beaucoup': 1207, 'des': 1206, 'deux': 1217,
'du': 1218, 'faux': 1312, 'l': 891, 'la': 1313, 'le': 1314, 'les': 895, 'mes': 1206, 'mon': 1206, 'part': 281, 'pas':
1221, 'plein': 1207, 'plusieurs': 1222, 'quatre': 992, 'quelques': 1223, 'repeter': 1317, 'suivre': 1318, 'tous':
1224, 'trois': 992, 'un': 1322, 'une': 1323, 'à': 1310}, {'demande': 40}, {'^': 1325}, {'j': 1326, 'je': 1326},
{'<inf>': 0, 'que': 1327}, {'^': 1325, 'reflechisse': 147}, {'j': 1326, 'je': 1329}, {'<inf>': 0, 'les': 792,
'mettre': 791, 'que': 1330}, {'<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 41}, {'^': 41, 'mettre': 791,
'presenter': 0}, {'<them>': 40, 'demande': 40}, {'<see_inf>': 25, '^': 8, 'rendre': 1189}, {'^': 8}, {'aille': 1337,
'sois': 1337}, {'': (5, 'mine'), '^': 1335, 'aille': 1336, 'y': 1338}, {'leve': 1337, 'lève': 1337}, {'': (5, 'mine'),
'^': 1335, 'dorme': 1337, 'me': 1340, 'parte': 1337, 'reflechisse': 147, 'rentre': 1337, 'sois': 1337}, {'j': 1339,
'je': 1341}, {'<inf>': 0, '^': 1332, 'connecter': 769, 'l': 1333, 'la': 1333, 'le': 1333, 'les': 1334, 'mettre': 791,
'presenter': 769, 'que': 1342}, {'<their>': 277, 'la': 277, 'le': 277}, {'^': 1344}, {'^': 1344, 'sur': 1345},
{'donne': 1346, 'donné': 1346, 'sur': 1345}, {'': (19, 'gave:resource'), '<helpful>': 213}, {'<any_det>': 1348,
'<my>': 213}, {'^': 1349}, {'N': 1350}, {'...': 1209, '^': 288, 'a': 1210, 'avec': 1210, 'dans': 1210, 'pour': 1210,
'sur': 1210, 'à': 1210}, {'<any_det>': 835, 'N': 1352, '^': 1226, 'l': 835, 'la': 835, 'le': 835, 'les': 835, 'sa':
835, 'ses': 835, 'son': 835}, {'a': 1353, 'avec': 1210, 'dans': 1210, 'pour': 1210, 'sur': 1210, 'à': 1353}, {'main':
1354}, {'de': 1355}, {'coup': 1356}, {'...': 1198, '<any_det>': 219, '<reach_noun>': 218, 'a': 1351, 'coup': 1215,
'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1357, 'à': 1351}, {'a': 289, 'au': 289, 'aux': 289,
'sur': 289, 'à': 289}, {'N': 1359}, {'...': 1198}, {'^': 4, 'a': 5, 'aupres': 930, 'à': 5}, {'<them>': 1362, 'N':
1362}, {'de': 1363}, {'faveur': 1364}, {'en': 1365, 'pour': 1363}, {'mot': 1366}, {'D': 203, 'a': 285, 'au': 285,
'en': 285, 'finalement': 1025, 'un': 1367, 'à': 285}, {'un': 1367}, {'elle': 8, 'lui': 8, 'moi': 8, 'nous': 8}, {'a':
1370, 'à': 1370}, {'a': 934, 'à': 934}, {'merci': 1372}, {'lapin': 107, 'merci': 1372}, {'avec': 233, 'passee': 236,
'passees': 236}, {'<see_inf>': 25, 'accueillir': 25, 'retrouver': 25}, {'de': 1376}, {'a': 195, 'avec': 195, 'pour':
195, 'à': 195}, {'coaching': 1378, 'mentorat': 1378, 'mentoring': 1378, 'tutorat': 1378}, {'avec': 233, 'de': 1379,
'passee': 236, 'passees': 236}, {'': (11, 'thinking'), 'j': 1326, 'je': 1326}, {'<inf>': 0, 'qu': 147, 'que': 1381},
{'': (5, 'mine'), '^': 1335, 'aille': 1337, 'y': 1338}, {'': (5, 'mine'), '^': 1335, 'dorme': 1337, 'me': 1340,
'parte': 1337, 'rentre': 1337, 'sois': 1337}, {'j': 1383, 'je': 1384}, {'<inf>': 0, '^': 1332, 'connecter': 769,
'les': 1188, 'mettre': 791, 'presenter': 769, 'que': 1385}, {'<any_det>': 346, '<my>': 346}, {'^': 1387}, {'faut':
1388}, {'que': 1102}, {'': (7, 'waiting'), '<any_det>': 34}, {'^': 1391}, {'^': 1391, 'encore': 1392, 'toujours':
1392}, {'faut': 1390, 'manque': 1393}, {'manque': 1393}, {'N': 242, 'aussi': 1286}, {'avait': 1396}, {'^': 1250,
'faudra': 1328, 'faudrait': 1382, 'faut': 1386, 'leur': 1389, 'lui': 1389, 'me': 1394, 'ne': 739, 'nous': 1395,
'parait': 340, 'paraît': 340, 'y': 1397}, {'elle': 280, 'il': 280, 'on': 179}, {'N': 280, 'j': 179, 'je': 179, 'nous':
179}, {'qu': 1399, 'que': 1400}, {'pour': 1401}, {'a': 289, 'au': 289, 'dans': 289, 'devant': 289, 'à': 289}, {':':
984, 'N': 983, 'de': 922, 'entre': 922}, {'<give1>': 40}, {'<give1>': 40, 'en': 1405}, {'^': 1406, 'dois': 294}, {'0':
70, '<any_det>': 70, '<their>': 70, 'ca': 70, 'deux': 70, 'tout': 70, 'trois': 70}, {'<do1>': 1408, 'amene': 40,
'amène': 40, 'appelle': 40, 'appellerai': 40, 'apporte': 40, 'enverrai': 40, 'envoie': 40, 'organise': 40}, {'<them>':
40}, {'^': 1410}, {'j': 1411, 'je': 1411}, {'que': 1412}, {'d': 93, 'de': 93}, {'a': 832, 'accepte': 833, 'accepté':
833, 'dit': 1413, 'du': 1237, 'dû': 1237, 'envie': 147, 'pense': 148, 'pensé': 148, 'point': 25, 'promis': 1414,
'rdv': 25, 'rendez': 282, 'reunion': 25, 'reve': 147, 'rêvé': 147, 'un': 283, 'une': 283, 'à': 832}, {'': (7,
'waiting'), 'de': 34, 'encore': 34, 'qu': 34, 'que': 34, 'toujours': 34}, {'appeler': 147, 'boire': 147, 'caler': 147,
'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'organiser': 147, 'prendre': 147,
'retrouver': 147, 'revoir': 147, 'voir': 147}, {'appeler': 147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner':
147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1417, 'nous': 1417, 'organiser': 147, 'prendre': 147,
'retrouver': 147, 'revoir': 147, 'se': 1417, 'voir': 147}, {'semaine': 40}, {'<until>': 40, 'D': 40, 'bientot': 40,
'cette': 1419, 'vite': 40}, {'<causative>': 40, 'signe': 40}, {'<do1>': 1420, 'fais': 1421}, {'fais': 1421}, {'^':
1423}, {'^': 1422, 'leur': 1424, 'lui': 1424}, {'bricole': 40, 'code': 40, 'commande': 40, 'corrige': 40,
'corrigerai': 40, 'depose': 40, 'dessine': 40, 'dépose': 40, 'fais': 1421, 'fait': 1421, 'ferai': 1421, 'garde': 40,
'garderai': 40, 'imprime': 40, 'imprimerai': 40, 'installe': 40, 'note': 40, 'prends': 40, 'ramene': 40, 'rapporte':
40, 'rapporterai': 40, 'redige': 40, 'redigerai': 40, 'rends': 40, 'renvoie': 40, 'repare': 40, 'ressors': 40,
'rédige': 40, 'scanne': 40, 'traduirai': 40, 'traduis': 40}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'que': 40},
{'ecrit': 242, 'parle': 242, 'parlé': 242, 'promis': 1427, 'repondu': 242, 'telephone': 242, 'téléphoné': 242}, {'^':
1426, 'ai': 1428, 'leur': 1424, 'lui': 1424}, {'^': 40, 'leur': 93, 'lui': 93}, {'a': 1430, 'à': 1430}, {'elle':
1431}, {'lui': 1431}, {'d': 1432, 'de': 1433}, {'a': 1430, 'aupres': 1434, 'à': 1430}, {'engage': 1435, 'engagee':
1435, 'engagé': 1435}, {'etais': 1436}, {'suis': 1436}, {'<see_inf>': 107}, {'pas': 1439, 'plus': 1439}, {'peut':
1440, 'peux': 1440, 'pourrai': 1440, 'pourrais': 1440, 'pouvais': 1440, 'pouvait': 1440}, {'appeler': 147, 'boire':
147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1417, 'nous': 1417,
'organiser': 147, 'pas': 1439, 'plus': 1439, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1417, 'voir':
147}, {'<them>': 1407, '^': 1409, 'accompagne': 696, 'ai': 1415, 'aimerais': 147, 'attends': 1416, 'conduirai': 696,
'conduis': 696, 'depose': 696, 'devrais': 1418, 'devrait': 1418, 'devrions': 1418, 'dois': 294, 'dépose': 696,
'emmene': 696, 'emmenerai': 696, 'emmène': 696, 'fais': 622, 'fait': 622, 'ferai': 622, 'hesite': 147, 'l': 1425,
'la': 1425, 'le': 1425, 'les': 1425, 'leur': 1429, 'lui': 1429, 'm': 1437, 'me': 1438, 'ne': 1441, 'peut': 1440,
'peux': 1440, 'pourrai': 1440, 'pourrais': 1442, 'pourrait': 1418, 'pourrions': 1418, 'pouvais': 1440, 'pouvait':
1440, 'raccompagne': 696}, {'<inf>': 107}, {'<sort_of_met>': 107, 'ose': 1444}, {'<do1>': 1408, '<lui_give>': 40},
{'N': 549}, {'<any_det>': 20}, {'^': 1448}, {'apres': 107}, {'qu': 147, 'que': 147}, {'': (11, 'thinking'), 'appeler':
147, 'boire': 147, 'caler': 147, 'dejeuner': 147, 'diner': 147, 'dîner': 147, 'faire': 147, 'manger': 147, 'me': 1417,
'nous': 1417, 'organiser': 147, 'prendre': 147, 'retrouver': 147, 'revoir': 147, 'se': 1417, 'voir': 147}, {'': (5,
'mine'), '^': 1184, 'connecter': 769, 'encore': 40, 'les': 1188, 'mettre': 791, 'presenter': 769}, {'D': 25, 'a': 25,
'au': 25, 'chez': 25, 'par': 25, 'pour': 25, 'à': 25}, {'attendu': 1454, 'attendue': 1454, 'attendus': 1454, 'convie':
1454, 'conviee': 1454, 'convies': 1454, 'invite': 1454, 'invitee': 1454, 'invitees': 1454, 'invites': 1454, 'invité':
1454}, {'^': 71, 'visiter': 25}, {'^': 71}, {'<do1>': 1420, 'fais': 1421, 'leur': 1405, 'lui': 1405}, {'^': 1458,
'leur': 1424, 'lui': 1424}, {'': (5, 'mine'), 'd': 40, 'de': 40, 'des': 40, 'du': 40}, {'occupe': 1460}, {'en': 1461,
'engage': 170, 'etais': 1436, 'occupe': 1460}, {'d': 40, 'de': 40, 'des': 40, 'du': 40}, {'': (5, 'mine'), '^': 40,
'leur': 93, 'lui': 93}, {'a': 1464, 'aupres': 1434, 'de': 40, 'pour': 40, 'à': 1464}, {'a': 40, 'de': 40, 'pour': 40,
'à': 40}, {'engage': 1465, 'engagee': 1465, 'engagé': 1465, 'propose': 1466, 'proposee': 1466, 'proposé': 1466},
{'charge': 1463, 'demande': 147, 'rappelle': 147, 'souviens': 147, 'suis': 1467}, {'a': 25, 'au': 25, 'avec': 25,
'chez': 25, 'en': 25, 'à': 25}, {'a': 147, 'qu': 147, 'que': 147, 'à': 147}, {'N': 549, '^': 1448}, {'<giveinf>': 40,
'l': 41, 'la': 41, 'le': 41, 'les': 41, 'leur': 40, 'lui': 40}, {'^': 1472}, {'bien': 147}, {'<them>': 1407, '^':
1446, 'accompagne': 696, 'accueille': 1447, 'accueillons': 1447, 'aura': 1449, 'aurai': 1449, 'conduirai': 696,
'conduis': 696, 'cours': 1450, 'crois': 1451, 'depose': 696, 'devrais': 1452, 'devrait': 1418, 'devrions': 1418,
'dois': 1453, 'dépose': 696, 'emmene': 696, 'emmenerai': 696, 'emmène': 696, 'est': 1455, 'fais': 1456, 'fait': 622,
'ferai': 622, 'gere': 1457, 'l': 1459, 'la': 1459, 'le': 1459, 'les': 1459, 'leur': 1429, 'lui': 1429, 'm': 1462,
'me': 1468, 'ne': 1441, 'pars': 1469, 'pense': 1470, 'peut': 1440, 'peux': 1440, 'pourrai': 1440, 'pourrais': 1442,
'pourrait': 1418, 'pourrions': 1418, 'pouvais': 1440, 'pouvait': 1440, 'prends': 1457, 'raccompagne': 696, 'recevons':
1447, 'recevra': 1449, 'recevrai': 1449, 'recevrons': 1449, 'recois': 1471, 'recoit': 1471, 'recupere': 1449,
'reflechis': 147, 'sommes': 1455, 'songe': 147, 'suis': 1455, 'va': 832, 'vais': 1473, 'verrais': 1474, 'voudrais':
147}, {'entremetteurs': 5}, {'a': 242, 'au': 242, 'aux': 242, 'les': 1476, 'à': 242}, {'mois': 18}, {'semaine': 18},
{'prochaine': 18}, {'semaine': 1480}, {'bientot': 18, 'ce': 1478, 'cette': 1479, 'la': 1481}, {'D': 18, 'bientot': 18,
'ce': 1478, 'cette': 1479, 'la': 1481}, {'<hand3>': 1482, '<send3>': 1482, 'apporte': 1483, 'depose': 1483, 'dépose':
1483, 'envoie': 19, 'livre': 19, 'passe': 19, 'ramene': 19, 'transmet': 19}, {'a': 841, 'avec': 836, 'dans': 836,
'pour': 836, 'à': 841}, {'facebook': 147, 'insta': 147, 'instagram': 147, 'linkedin': 147, 'twitter': 147, 'x': 147},
{'sur': 1486}, {'^': 288, 'a': 289, 'avec': 289, 'pour': 289, 'sur': 289, 'à': 289}, {'^': 888, 'avec': 889},
{'contact': 1489, 'lien': 1489, 'relation': 1489}, {'en': 1490}, {'appele': 107, 'appelee': 107, 'appelé': 107,
'contacte': 107, 'contactee': 107, 'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107,
'vue': 107}, {'appele': 107, 'appelee': 107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1492,
'felicite': 107, 'felicitee': 107, 'rappele': 107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'appele': 107, 'appelee':
107, 'appelé': 107, 'contacte': 107, 'contactee': 107, 'encore': 1493, 'felicite': 107, 'felicitee': 107, 'rappele':
107, 'rappelee': 107, 'vu': 107, 'vue': 107}, {'bloc': 201}, {'peu': 201}, {'^': 200, 'a': 1495, 'comme': 201, 'un':
1496, 'à': 1495}, {'pas': 1493}, {'<cheered>': 201, '<warned>': 280, 'aide': 864, 'aidee': 864, 'aides': 1485, 'aidé':
864, 'appris': 1487, 'conseille': 1488, 'conseillee': 1488, 'conseillé': 1488, 'depanne': 1488, 'depannee': 1488,
'epaule': 289, 'epaulee': 289, 'eu': 242, 'eue': 242, 'forme': 1359, 'formee': 1359, 'formes': 1359, 'initie': 1359,
'initiee': 1359, 'inities': 1359, 'lu': 1487, 'mis': 1491, 'mise': 1491, 'mises': 1491, 'pas': 1494, 'presente': 896,
'presentees': 1491, 'presentes': 1491, 'présenté': 896, 'présentés': 1491, 'rebooste': 1497, 'reboostee': 1497,
'recommande': 931, 'recommandee': 931, 'recommandé': 931, 'remonte': 1497, 'remontee': 1497, 'remontees': 1497,
'remontes': 1497, 'remotive': 1497, 'remotivee': 1497, 'remplace': 289, 'remplacee': 289, 'seconde': 193, 'secondee':
193, 'toujours': 1498, 'vu': 1487, 'vue': 1487}, {'<them>': 180, 'N': 180}, {'d': 1500, 'de': 1500}, {'^': 1484, 'ai':
1499, 'anniv': 958, 'anniversaire': 958, 'avis': 1142, 'idee': 1501}, {'camp': 18}, {'son': 1503}, {'dans': 1504},
{'est': 1505}, {'^': 1484, 'balle': 1506, 'messagerie': 107}, {'<my>': 213}, {'^': 1508}, {'N': 1509}, {'plan': 107},
{'': (0, 'missed'), 'sur': 107, 'vocal': 107}, {'sa': 107, 'son': 107}, {'sur': 1513}, {'message': 1512, 'vocal':
1514}, {'a': 1510, 'en': 1511, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1515, 'à': 1510},
{'^': 1484}, {'connaitre': 889, 'rencontrer': 889}, {'se': 1518}, {'un': 889, 'une': 889}, {'^': 888, 'en': 1490, 'l':
1520}, {'<warned>': 280, 'aide': 1485, 'aidee': 1485, 'aides': 1485, 'aidé': 1485, 'fait': 1519, 'forme': 1359,
'formee': 1359, 'formes': 1359, 'initie': 1359, 'initiee': 1359, 'inities': 1359, 'mis': 1491, 'mise': 1491, 'mises':
1491, 'presentees': 1521, 'presentes': 1521, 'présentés': 1521, 'rebooste': 1497, 'reboostee': 1497, 'remonte': 1497,
'remontee': 1497, 'remontees': 1497, 'remontes': 1497, 'remotive': 1497, 'remotivee': 1497, 'remplace': 193,
'remplacee': 193, 'seconde': 193, 'secondee': 193}, {'^': 1484, 'ai': 1522}, {'recommandation': 1244}, {'de': 1524},
{'<inf>': 76, 'faut': 76, 'il': 365, 'je': 1126, 'mieux': 1127, 'ne': 76, 'pas': 76}, {'^': 1526}, {',': 1527},
{'<lui_give>': 40}, {'accord': 242, 'adresse': 242, 'avis': 242, 'benediction': 242, 'confiance': 242, 'conge': 242,
'demission': 242, 'disponibilites': 242, 'dispos': 242, 'feu': 242, 'numero': 242, 'ok': 242, 'parole': 242,
'preavis': 242, 'reponse': 242}, {'<any_det>': 224, '<my>': 213, 'des': 224, 'deux': 224, 'l': 224, 'la': 224, 'le':
224, 'les': 224, 'trois': 224, 'un': 224, 'une': 224}, {'^': 224}, {'d': 1532, 'de': 1532}, {'de': 1532}, {'tas':
1534}, {'<any_det>': 219, '<my>': 1530, '^': 1531, 'des': 1532, 'plein': 1533, 'quelques': 1532, 'un': 1535},
{'<any_det>': 277}, {'^': 1537}, {'<any_det>': 289, '^': 288, 'comment': 289, 'pourquoi': 289}, {'client': 5,
'cliente': 5, 'clients': 5, 'contact': 5, 'lead': 5, 'prospect': 5}, {'deux': 1540, 'un': 1540, 'une': 1540}, {'^':
1405}, {'^': 1405, 'l': 1542, 'la': 1542, 'le': 1542, 'les': 1542, 'leur': 1542, 'lui': 1542}, {'j': 1543, 'je': 1543,
'on': 1543}, {'que': 1544}, {'combien': 289, 'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289},
{'<handed>': 1509}, {'<taught>': 1539}, {'courage': 201}, {'<pro>': 5, 'expert': 1095}, {'<good>': 1550, '<pro>': 5,
'expert': 1095}, {'<any_det>': 1551, 'N': 5, 'd': 853, 'de': 853, 'l': 1095, 'la': 1095, 'le': 1095, 'ma': 1095,
'mon': 1095, 'notre': 1095, 'un': 1095, 'une': 1095}, {'': (8, 'asked'), 'd': 853, 'de': 853}, {'lacher': 201},
{'rien': 1554}, {'accrocher': 201}, {'bon': 201}, {'<inf>': 280, 'ne': 1555, 's': 1556, 'tenir': 1557}, {'': (5,
'mine'), '<give1>': 40, 'lis': 40, 'm': 867, 'prepare': 40, 'prépare': 40, 'reflechis': 40, 'regarde': 40, 'relis':
40, 'verifie': 40}, {'^': 1559, 'l': 1542, 'la': 1542, 'le': 1542, 'les': 1542, 'leur': 1542, 'lui': 1542}, {'j':
1560, 'je': 1560, 'on': 1543}, {'bravo': 201, 'd': 853, 'de': 1558, 'q': 870, 'que': 1561}, {'^': 288, 'd': 289, 'de':
289, 'sur': 289}, {'cours': 1563}, {'...': 1209}, {'main': 1565}, {'de': 1566}, {'<remarks>': 1205, 'annotations':
1200, 'correctifs': 1200, 'corrections': 1200, 'cours': 1563, 'critiques': 1200, 'impressions': 1200, 'notes': 1200,
'suggestions': 1200}, {'cours': 1563, 'trois': 1206}, {'<remarks>': 1205, 'annotations': 1200, 'correctifs': 1200,
'corrections': 1200, 'critiques': 1200, 'impressions': 1200, 'notes': 1200, 'suggestions': 1200}, {'<remarks>': 1205,
'annotations': 1200, 'avis': 875, 'correctifs': 1200, 'corrections': 1200, 'critiques': 1200, 'impressions': 1200,
'notes': 1200, 'suggestions': 1200}, {'...': 1209, '^': 288, 'avec': 289, 'pour': 289, 'sur': 289}, {'main': 1572},
{'de': 1573}, {'<remarks>': 1205, 'annotations': 1200, 'correctifs': 1200, 'corrections': 1200, 'coup': 1574, 'cours':
1563, 'critiques': 1200, 'impressions': 1200, 'notes': 1200, 'suggestions': 1200}, {'0': 1564, 'beaucoup': 1207,
'coup': 1567, 'des': 1568, 'deux': 1569, 'du': 1206, 'mes': 1570, 'mon': 1571, 'pas': 1221, 'plein': 1207,
'plusieurs': 1206, 'quelques': 1267, 'tous': 1224, 'trois': 1564, 'un': 1575}, {'': (23, 'contact'), 'que': 1544},
{'annotations': 1200, 'correctifs': 1200, 'corrections': 1200, 'critiques': 1200, 'impressions': 1200, 'notes': 1200,
'suggestions': 1200}, {'annotations': 1200, 'client': 5, 'cliente': 5, 'clients': 5, 'contact': 5, 'correctifs': 1200,
'corrections': 1200, 'critiques': 1200, 'impressions': 1200, 'lead': 5, 'notes': 1200, 'prospect': 5, 'suggestions':
1200}, {'des': 1578, 'deux': 1540, 'mes': 1578, 'mon': 1578, 'un': 1579, 'une': 1540}, {'<any_det>': 289, '^': 288,
'combien': 289, 'comment': 289, 'la': 289, 'le': 289, 'les': 289, 'pourquoi': 289}, {'beaucoup': 1207, 'des': 1570,
'deux': 1265, 'du': 1206, 'mes': 1570, 'mon': 1570, 'part': 280, 'pas': 1221, 'plein': 1207, 'plusieurs': 1206,
'quelques': 1267, 'tous': 1224, 'un': 1570}, {'coup': 1574}, {'coup': 1567, 'un': 1583}, {'<any_det>': 1551, 'N': 5,
'l': 1095, 'la': 1095, 'le': 1095, 'ma': 1095, 'mon': 1095, 'notre': 1095, 'un': 1095, 'une': 1095}, {'<any_det>':
289, '^': 288}, {'<any_det>': 213}, {'^': 1587}, {'': (19, 'gave:resource'), '<any_det>': 213}, {'argent': 214}, {'l':
1590}, {'coup': 1567}, {'0': 214, '^': 1589, 'cent': 214, 'coup': 1567, 'de': 1591, 'un': 1592}, {'': (5, 'mine'),
'^': 927}, {'': (5, 'mine'), 'd': 1594, 'de': 1594, 'que': 40}, {'<inf>': 280, '^': 40}, {'d': 1596, 'de': 1596},
{'moral': 201}, {'confiance': 201, 'courage': 201, 'du': 1549, 'le': 1598}, {'<any_det>': 1551}, {'des': 1578, 'mes':
1578, 'mon': 1578, 'un': 1578}, {'<give1>': 40, 'lis': 40, 'm': 867, 'prepare': 40, 'prépare': 40, 'reflechis': 40,
'regarde': 40, 'relis': 40, 'verifie': 40}, {'^': 1602, 'l': 1542, 'la': 1542, 'le': 1542, 'les': 1542, 'leur': 1542,
'lui': 1542}, {'j': 1603, 'je': 1603, 'on': 1543}, {'': (23, 'contact'), 'q': 870, 'que': 1604}, {'bon': 1549},
{'<handed>': 1536, '<read_it>': 1538, '<said>': 280, '<taught>': 1539, '<vowed>': 691, 'adresse': 1541, 'adressé':
1541, 'amene': 1541, 'amené': 1541, 'annonce': 1545, 'annoncé': 1545, 'annote': 1538, 'apporte': 1541, 'apporté':
1541, 'appris': 1546, 'aussi': 1547, 'bien': 1548, 'bon': 1549, 'challenge': 1538, 'commente': 1538, 'commenté': 1538,
'confie': 1509, 'confirme': 1545, 'confirmé': 1545, 'confié': 1509, 'conseille': 1552, 'conseillé': 1552, 'corrige':
1538, 'corrigé': 1538, 'demande': 1553, 'demandé': 1553, 'detaille': 1546, 'dit': 1562, 'donne': 1576, 'donné': 1576,
'ecrit': 1577, 'envoye': 1580, 'explique': 1581, 'expliqué': 1581, 'fait': 1582, 'file': 1584, 'filé': 1584,
'indique': 1585, 'laisse': 1509, 'laissé': 1509, 'montre': 1586, 'montré': 1586, 'offert': 1085, 'parle': 242,
'parlé': 242, 'partage': 1588, 'partagé': 1588, 'pose': 251, 'posé': 251, 'presente': 896, 'prete': 1593, 'promis':
1595, 'propose': 1597, 'proposé': 1597, 'présenté': 896, 'prêté': 1593, 'raconte': 1546, 'raconté': 1546,
'recommande': 1552, 'recommandé': 1552, 'redonne': 1599, 'redonné': 1599, 'refile': 1600, 'refilé': 1600, 'relu':
1538, 'remonte': 1599, 'renvoye': 1601, 'repondu': 1605, 'revu': 1538, 'souhaite': 1606, 'souhaité': 1606, 'suggere':
1552, 'suggéré': 1552, 'telephone': 242, 'tout': 1548, 'téléphoné': 242}, {'mon': 876}, {'d': 928, 'de': 928},
{'<handed>': 220, '<tip>': 1528, '^': 1529, 'ai': 1607, 'donne': 1608, 'donné': 1608, 'faut': 424, 'prete': 1509,
'promis': 1609, 'prête': 1509}, {'<tip>': 1528}, {'<date>': 107, 'rendez': 778}, {'<reach_inf>': 107, '<see_inf>':
107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 1613, 'la': 1613, 'le': 1613, 'les': 1613, 'lui': 1613}, {'anniv':
107, 'anniversaire': 107}, {'<any_det>': 1612, 'N': 107, 'd': 1614, 'de': 1614, 'l': 1615, 'le': 1615}, {'article':
147, 'interview': 147, 'portrait': 147, 'post': 147}, {'bouquin': 147, 'livre': 147, 'post': 147}, {'': (11,
'thinking'), 'facebook': 147, 'insta': 147, 'instagram': 147, 'la': 976, 'le': 977, 'linkedin': 147, 'twitter': 147,
'x': 147}, {'dans': 978, 'l': 1617, 'le': 1618, 'par': 978, 'qu': 147, 'que': 147, 'sur': 1619, 'un': 1617, 'une':
1617}, {'<remarks>': 1205, 'annotations': 1200, 'audit': 278, 'correctifs': 1200, 'corrections': 1200, 'critiques':
1200, 'impressions': 1200, 'notes': 1200, 'suggestions': 1200}, {'relecture': 278}, {'beaucoup': 1207, 'des': 1570,
'deux': 1265, 'du': 1206, 'mes': 1570, 'mon': 1570, 'part': 280, 'pas': 1221, 'plein': 1207, 'plusieurs': 1206,
'quelques': 1267, 'tous': 1224, 'un': 1621, 'une': 1622}, {'<handed>': 1536, '<read_it>': 1538, '<said>': 280,
'<taught>': 1539, '<vowed>': 691, 'adresse': 1541, 'adressé': 1541, 'amene': 1541, 'amené': 1541, 'annonce': 1545,
'annoncé': 1545, 'annote': 1538, 'apporte': 1541, 'apporté': 1541, 'appris': 1546, 'aussi': 1547, 'bien': 1548, 'bon':
1549, 'challenge': 1538, 'commente': 1538, 'commenté': 1538, 'confie': 1509, 'confirme': 1545, 'confirmé': 1545,
'confié': 1509, 'conseille': 1552, 'conseillé': 1552, 'corrige': 1538, 'corrigé': 1538, 'demande': 1553, 'demandé':
1553, 'detaille': 1546, 'dit': 1562, 'donne': 1576, 'donné': 1576, 'ecrit': 1577, 'envoye': 1580, 'explique': 1581,
'expliqué': 1581, 'fait': 1623, 'file': 1584, 'filé': 1584, 'indique': 1585, 'laisse': 1509, 'laissé': 1509, 'montre':
1586, 'montré': 1586, 'offert': 1085, 'parle': 242, 'parlé': 242, 'partage': 1588, 'partagé': 1588, 'pose': 251,
'posé': 251, 'presente': 896, 'prete': 1593, 'promis': 1595, 'propose': 1597, 'proposé': 1597, 'présenté': 896,
'prêté': 1593, 'raconte': 1546, 'raconté': 1546, 'recommande': 1552, 'recommandé': 1552, 'redonne': 1599, 'redonné':
1599, 'refile': 1600, 'refilé': 1600, 'relu': 1538, 'remonte': 1599, 'renvoye': 1601, 'repondu': 1605, 'revu': 1538,
'souhaite': 1606, 'souhaité': 1606, 'suggere': 1552, 'suggéré': 1552, 'telephone': 242, 'tout': 1548, 'téléphoné':
242}, {'<handed>': 220, '<must3>': 261, '^': 1529, 'ai': 1624, 'donne': 1608, 'donné': 1608, 'faut': 424, 'prete':
1509, 'promis': 1609, 'prête': 1509}, {'': (13, 'talk'), 'd': 8, 'de': 8, 'qu': 8, 'que': 8, 'si': 8}, {'': (13,
'talk'), 'comment': 8, 'pourquoi': 8, 'qu': 8, 'que': 8, 'si': 8}, {'<giveinf>': 40, 'arreter': 76, 'leur': 40, 'lui':
40, 'ne': 76, 'pas': 76}, {'^': 1628}, {'^': 568, 'd': 1629, 'de': 1629}, {'<imperative>': 76, 'faut': 76, 'il': 365,
'n': 76, 'ne': 76, 'surtout': 76}, {'^': 1631}, {':': 1632, 'd': 369, 'de': 369, 'qu': 574, 'que': 577}, {'<hand3>':
857, '<send3>': 857, '<would_give>': 18, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 582, 'me': 582, 'nous':
582}, {'^': 1634, 'allait': 395, 'va': 395}, {'<hand3>': 857, '<send3>': 857, '<would_give>': 18, 'devait': 76,
'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76, 'ferait': 76, 'l': 554, 'la': 554, 'le': 554,
'les': 554, 'm': 582, 'me': 582, 'ne': 372, 'nous': 582, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1636,
'allait': 395, 'va': 395}, {'devait': 76, 'devrait': 76, 'doit': 76, 'fallait': 76, 'faudrait': 76, 'faut': 76,
'ferait': 76, 'ne': 372, 'valait': 76, 'vaudrait': 76, 'vaut': 76}, {'^': 1638}, {'elle': 1635, 'il': 1637, 'on':
1639}, {'...': 1633, ':': 367, 'd': 581, 'de': 581, 'qu': 1640, 'que': 517}, {'astuce': 180, 'conseil': 180, 'tip':
180}, {'conseil': 364}, {'bigo': 242, 'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242, 'telephone': 242,
'tube': 242, 'téléphone': 242}, {'de': 1644}, {'coup': 1645}, {'conseil': 364, 'coup': 1645, 'petit': 1646}, {'...':
1642, 'comme': 1643, 'le': 1643, 'un': 1647}, {'part': 242}, {'<letter>': 242, 'faire': 1649}, {'<any_det>': 1650,
'<letter>': 242, 'faire': 1649}, {'des': 593, 'en': 1511, 'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule':
107, 'tomber': 107, 'un': 593}, {'en': 1511, 'plantee': 107, 'poireauter': 107, 'seul': 107, 'seule': 107, 'tomber':
107}, {'rappele': 107, 'repondu': 107}, {'bigo': 242, 'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242,
'tel': 242, 'telephone': 242, 'tube': 242, 'tél': 242, 'téléphone': 242}, {'de': 1655}, {'coup': 1656, 'petit': 1646},
{'un': 1657}, {'<reached_me>': 242, '<said>': 1627, '<urges>': 550, '<vowed>': 559, 'accompagne': 238, 'accompagnee':
238, 'accompagné': 238, 'accueillis': 242, 'alerte': 560, 'alertee': 560, 'alerté': 560, 'assure': 562, 'assuré': 562,
'certifie': 562, 'conjure': 563, 'conseille': 567, 'conseillé': 567, 'demande': 1630, 'demandé': 1630, 'dit': 1641,
'donne': 1648, 'donné': 1648, 'envoye': 1651, 'exhorte': 563, 'fait': 591, 'garanti': 562, 'invites': 242, 'jure':
562, 'juré': 562, 'laisse': 1652, 'laissee': 1653, 'laisses': 1653, 'laissé': 1652, 'lance': 387, 'lancé': 387, 'mis':
597, 'mise': 597, 'parle': 598, 'parlé': 598, 'pas': 1654, 'passe': 1658, 'passé': 1658, 'plante': 107, 'plantee':
107, 'pose': 816, 'posé': 816, 'preconise': 603, 'prie': 563, 'prié': 563, 'promis': 604, 'propose': 396, 'proposé':
396, 'préconise': 605, 'préconisé': 603, 'rappele': 606, 'reclame': 358, 'recommande': 603, 'recommandé': 603, 'recu':
242, 'recue': 242, 'recues': 242, 'recus': 242, 'rejoint': 238, 'rejointe': 238, 'rendu': 607, 'réclame': 358,
'réclamé': 358, 'saute': 608, 'somme': 563, 'suggere': 603, 'suggère': 605, 'suggéré': 603, 'supplie': 611, 'supplié':
611}, {'fallait': 76, 'faudrait': 76, 'faut': 76, 'valait': 76, 'vaudrait': 76}, {'^': 1660}, {'il': 1661, 'on':
1661}, {'qu': 1662}, {':': 367, 'qu': 1662}, {'a': 93, 'à': 93}, {'N': 1665}, {'de': 1666}, {'aupres': 1667, 'envers':
1666}, {'a': 25, 'au': 25, 'chez': 25, 'à': 25}, {'annonce': 1286, 'annoncé': 1286, 'appris': 1286, 'confirme': 1286,
'confirmé': 1286, 'dit': 1286, 'raconte': 1286, 'raconté': 1286}, {'a': 1670}, {'dit': 1663}, {'pour': 358}, {'a': 93,
'd': 93, 'de': 93, 'pour': 93, 'à': 93}, {'N': 1674}, {'de': 1675}, {'aupres': 1676, 'avec': 1675, 'envers': 1675},
{'arrete': 822, 'arretee': 822, 'arrêté': 822, 'engage': 1677, 'engagee': 1677, 'engagé': 1677, 'pointe': 822,
'pointee': 822, 'propose': 1677, 'proposee': 1677, 'proposé': 1677, 'rendu': 822, 'rendue': 822}, {'<says>': 1626,
'<urges>': 550, '^': 552, 'a': 1659, 'accompagnait': 238, 'alerte': 560, 'appelle': 242, 'disait': 1663, 'dit': 1664,
'engage': 1668, 'enjoint': 563, 'etais': 1436, 'invite': 1669, 'invitent': 1669, 'l': 1671, 'me': 1672, 'presse': 563,
'prie': 563, 'relance': 1673, 'suis': 1678, 'supplie': 563}, {'aucune': 1007, 'pas': 1278}, {'aucune': 1007, 'pas':
1278, 'toujours': 1680}, {'N': 34}, {'d': 1682, 'de': 1682}, {'...': 1683}, {'l': 1684, 'la': 1684, 'le': 1684, 'les':
1684}, {'^': 1685}, {'<any_det>': 1612, '^': 1685, 'encore': 1686, 'toujours': 1686}, {'^': 1685, 'encore': 1686,
'toujours': 1686}, {'<any_det>': 1612}, {'^': 192, 'avec': 193}, {'^': 1332}, {'': (13, 'talk'), 'je': 147},
{'combien': 8, 'comment': 8, 'd': 1691, 'de': 1691, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 1692}, {'il':
1639, 'on': 1639}, {'d': 617, 'de': 617, 'qu': 1694, 'que': 517}, {'': (0, 'missed'), '^': 1391, 'encore': 1392,
'toujours': 1392}, {'de': 40}, {'': (11, 'thinking'), 'jamais': 107, 'pas': 107, 'plus': 107, 'toujours': 1059}, {'a':
1691, 'à': 1691}, {'N': 1674, 'lui': 1431}, {'d': 1432, 'de': 1700}, {'a': 1464, 'aupres': 1701, 'avec': 1675, 'de':
40, 'envers': 1675, 'pour': 40, 'à': 1464}, {'a': 40, 'aupres': 1676, 'avec': 1675, 'de': 40, 'envers': 1675, 'pour':
40, 'à': 40}, {'arrete': 822, 'arretee': 822, 'arrêté': 822, 'engage': 1702, 'engagee': 1702, 'engagé': 1702,
'pointe': 822, 'pointee': 822, 'propose': 1703, 'proposee': 1703, 'proposé': 1703, 'rendu': 822, 'rendue': 822},
{'<says>': 1626, '<urges>': 550, '^': 615, 'annoncer': 340, 'charge': 1463, 'conseille': 364, 'decroche': 1149,
'demandait': 454, 'demande': 1693, 'dire': 340, 'disant': 340, 'dit': 1695, 'doit': 621, 'doivent': 621, 'décroche':
1149, 'engage': 1668, 'faut': 1390, 'ghoste': 107, 'informer': 340, 'manque': 1696, 'met': 625, 'preconise': 605,
'prevenir': 340, 'promet': 626, 'préconise': 605, 'préconisé': 605, 'rappeler': 1697, 'rappelle': 1698, 'reclame':
358, 'recommande': 605, 'recommandé': 605, 'relance': 1673, 'repond': 1149, 'reste': 1699, 'réclame': 358, 'réclamé':
358, 'souviens': 147, 'suggere': 605, 'suggère': 605, 'suggéré': 605, 'suis': 1704, 'verrait': 627, 'voit': 627}, {'':
(10, 'thanks'), 'N': 934}, {'fois': 1372}, {'N': 934, 'a': 1706, 'beaucoup': 1372, 'encore': 1372, 'infiniment': 1372,
'mille': 1707, 'à': 1706}, {'vaut': 179}, {'mercis': 1372}, {'avec': 896}, {'contact': 1711, 'lien': 1711, 'relation':
1711}, {'en': 1712, 'et': 908}, {'N': 1713, 'en': 912, 'par': 914}, {'en': 1712}, {'N': 921, 'de': 922, 'entre': 922},
{'contact': 1716, 'relation': 1716}, {'N': 1715, 'en': 1717}, {'et': 238}, {'meme': 803, 'même': 803, 'pas': 813,
'plus': 814}, {'jamais': 905, 'pas': 918, 'plus': 905}, {'eu': 810, 'lieu': 107}, {'pas': 1722}, {'arrive': 107,
'arrivee': 107, 'arrivé': 107, 'venu': 107, 'venue': 107}, {'venu': 107, 'venue': 107}, {'jamais': 1724, 'meme': 803,
'même': 803, 'pas': 1725}, {'pas': 1494, 'toujours': 1498}, {'ai': 1727}, {'dit': 107, 'ecrit': 107, 'envoye': 107,
'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107},
{'dit': 107, 'ecrit': 107, 'encore': 1729, 'envoye': 107, 'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107,
'souhaité': 107, 'telephone': 107, 'téléphoné': 107}, {'dit': 107, 'ecrit': 107, 'encore': 1730, 'envoye': 107,
'parle': 107, 'parlé': 107, 'repondu': 107, 'souhaite': 107, 'souhaité': 107, 'telephone': 107, 'téléphoné': 107},
{'pas': 1730}, {'pas': 1731, 'rien': 1730, 'toujours': 1732}, {'ai': 1733}, {'decroche': 107, 'décroché': 107,
'rappele': 107, 'repondu': 107}, {'pas': 1735}, {'pas': 833}, {'a': 1720, 'ai': 1721, 'aura': 1723, 'est': 1726, 'l':
1728, 'leur': 1734, 'lui': 1734, 'ont': 1736, 'oublie': 1737, 'oublier': 1737, 'oublions': 1737}, {'decroche': 1149,
'décroche': 1149, 'rappelle': 1149, 'repond': 1149}, {'jamais': 107, 'pas': 107, 'plus': 107, 'tjrs': 1059, 'tjs':
1059, 'toujours': 1059}, {'fait': 1059, 'fera': 1059}, {'capte': 1059, 'decroche': 1149, 'décroche': 1149, 'l': 1728,
'leur': 1734, 'lui': 1734, 'me': 1739, 'oublie': 1737, 'oublier': 1737, 'oublions': 1737, 'rappelle': 1149, 'repond':
1740, 'se': 1741}, {'step': 0, 'steps': 0}, {'N': 107}, {'ni': 1744}, {'N': 1745}, {'': (12, 'task'), 'meme': 0,
'même': 0}, {'moi': 1747}, {'moi': 0}, {'a': 1748, 'pour': 1749, 'à': 1748}, {'devons': 1691, 'doit': 1691},
{'<hand3>': 857, '<send3>': 857, '<would_give>': 18, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 555, 'me': 555,
'nous': 555}, {'^': 1752}, {'<hand3>': 857, '<send3>': 857, '<would_give>': 18, 'fallait': 76, 'faudrait': 76, 'faut':
76, 'l': 554, 'la': 554, 'le': 554, 'les': 554, 'm': 555, 'me': 555, 'nous': 555, 'valait': 76, 'vaudrait': 76}, {'^':
1754}, {'elle': 1753, 'il': 1755, 'on': 1661}, {'...': 1633, ':': 367, 'd': 581, 'de': 581, 'qu': 1756}, {'N': 1414},
{'': (5, 'mine'), 'm': 18, 'me': 18, 'nous': 18}, {'^': 1759}, {'^': 391, 'a': 1758, 'd': 1760, 'de': 1760, 'qu': 392,
'que': 392, 'à': 1758}, {'<reached_me>': 242, '<said>': 1627, '<urges>': 550, '<vowed>': 559, 'accueillis': 242,
'assure': 562, 'assuré': 562, 'certifie': 562, 'conjure': 563, 'conseille': 567, 'conseillé': 567, 'demande': 1630,
'demandé': 1630, 'dit': 1757, 'donne': 1648, 'donné': 1648, 'envoye': 1651, 'exhorte': 563, 'fait': 591, 'garanti':
562, 'invites': 242, 'jure': 562, 'juré': 562, 'laisse': 1652, 'laissee': 1653, 'laisses': 1653, 'laissé': 1652,
'lance': 387, 'lancé': 387, 'mis': 637, 'mise': 637, 'parle': 598, 'parlé': 598, 'passe': 1658, 'passé': 1658,
'plantes': 107, 'pose': 816, 'posé': 816, 'preconise': 603, 'prie': 563, 'prié': 563, 'promis': 1761, 'préconise':
605, 'préconisé': 603, 'recommande': 603, 'recommandé': 603, 'recu': 242, 'recue': 242, 'recues': 242, 'recus': 242,
'rendu': 607, 'saute': 608, 'somme': 563, 'suggere': 603, 'suggère': 605, 'suggéré': 603, 'supplie': 611, 'supplié':
611}, {'': (0, 'missed'), '<see_inf>': 107, 'se': 248}, {'': (0, 'missed'), '<see_inf>': 107, 'd': 1763, 'de': 1763,
'se': 248}, {'vous': 1764}, {'cale': 1764, 'calé': 1764, 'prevu': 1764, 'rdv': 1764, 'rendez': 1765}, {'combien': 8,
'comment': 8, 'd': 1691, 'de': 1691, 'ou': 8, 'pourquoi': 8, 'quand': 8, 's': 8, 'si': 8}, {':': 367, 'd': 179, 'de':
179, 'qu': 1662}, {'': (7, 'waiting'), '<giveinf>': 40, 'leur': 40, 'lui': 40}, {'^': 1769, 'encore': 620, 'toujours':
620}, {'0': 238, 'deux': 238, 'nombreuses': 238, 'nombreux': 238, 'quatre': 238, 'quelques': 238, 'tous': 238,
'toute': 238, 'trois': 238, 'une': 238}, {'promis': 1414}, {'a': 1772, 'devons': 40, 'doit': 40}, {'croises': 107,
'parle': 107, 'parlé': 107, 'vu': 107, 'vus': 107}, {'pas': 1774}, {'sommes': 1775}, {'est': 1775}, {'nous': 1776,
's': 1777}, {'<sort_of_met>': 242, 'pas': 1774}, {'sommes': 1779}, {'a': 25, 'au': 25, 'avec': 25, 'chez': 25, 'en':
25, 'ensemble': 25, 'à': 25}, {'<sort_of_met>': 242, 'attendu': 1454, 'attendue': 1454, 'attendus': 1454, 'convie':
1454, 'conviee': 1454, 'convies': 1454, 'invite': 1454, 'invitee': 1454, 'invitees': 1454, 'invites': 1454, 'invité':
1454}, {'<says>': 1626, '<them>': 1751, '<urges>': 550, '^': 615, 'a': 1762, 'accueille': 1447, 'accueillons': 1447,
'allons': 832, 'annoncer': 340, 'appelle': 242, 'attendons': 34, 'aura': 1449, 'aurai': 1449, 'avait': 1766, 'avions':
1766, 'conseille': 364, 'demandait': 454, 'demande': 1767, 'devons': 1691, 'devrais': 1418, 'devrait': 1418,
'devrions': 1418, 'dire': 340, 'disait': 1663, 'disant': 340, 'dit': 1768, 'doit': 1770, 'doivent': 621, 'enjoint':
563, 'est': 1455, 'etions': 1771, 'fais': 622, 'fait': 622, 'ferai': 622, 'informer': 340, 'invite': 1669, 'invitent':
1669, 'l': 1671, 'leur': 1773, 'lui': 1773, 'manque': 1393, 'me': 1672, 'n': 1778, 'ne': 1778, 'nous': 1780, 'part':
1781, 'partons': 1781, 'pourrais': 1418, 'pourrait': 1418, 'pourrions': 1418, 'preconise': 605, 'presse': 563,
'prevenir': 340, 'prie': 563, 'préconise': 605, 'préconisé': 605, 'recevons': 1447, 'recevra': 1449, 'recevrai': 1449,
'recevrons': 1449, 'recois': 1471, 'recoit': 1471, 'recommande': 605, 'recommandé': 605, 'recupere': 1449, 's': 1777,
'sommes': 1782, 'suggere': 605, 'suggère': 605, 'suggéré': 605, 'suis': 1455, 'supplie': 563, 'verrait': 627, 'voit':
627}, {'cafe': 242, 'café': 242, 'verre': 242}, {'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un':
1784}, {'^': 1406, 'devons': 1691, 'doit': 1691}, {'envoie': 40, 'prepare': 40, 'prépare': 40, 'relance': 40,
'renvoie': 40, 'transmet': 40}, {'a': 1758, 'd': 93, 'de': 93, 'à': 1758}, {'<set>': 25, 'dit': 1413, 'promis': 1788,
'rendez': 282}, {'D': 203, 'a': 203, 'au': 203, 'la': 203, 'le': 203, 'notre': 203, 'à': 203}, {'': (1, 'moved'), 'D':
203}, {'D': 203, 'a': 285, 'au': 285, 'pour': 285, 'à': 285}, {'': (1, 'moved'), 'D': 203, 'a': 285, 'au': 285,
'pour': 285, 'à': 285}, {'D': 203, 'a': 1791, 'au': 1791, 'ca': 1792, 'l': 1792, 'la': 203, 'le': 1793, 'notre': 203,
'pour': 285, 'à': 1791}, {'dejeuner': 107, 'diner': 107, 'dîner': 107, 'manger': 107, 's': 247, 'se': 248},
{'appeler': 25}, {'parler': 25, 'rappeler': 25, 'revoir': 25, 'voir': 25}, {'^': 1332, 'boire': 25, 'dejeuner': 25,
'diner': 25, 'dîner': 25, 'manger': 25, 's': 1796, 'se': 1797}, {'0': 238, 'deux': 238, 'nombreuses': 238, 'nombreux':
238, 'plein': 238, 'quatre': 238, 'quelques': 238, 'tous': 238, 'toute': 238, 'trois': 238, 'une': 238}, {'^': 1423,
'leur': 1424, 'lui': 1424}, {'fais': 1421, 'fait': 1421, 'ferai': 1421}, {'^': 1801, 'a': 1772, 'devons': 40, 'doit':
40, 'leur': 1424, 'lui': 1424}, {'nous': 1776, 'peut': 1440, 'peux': 1440, 'pourrai': 1440, 'pourrais': 1440,
'pouvais': 1440, 'pouvait': 1440, 's': 1777}, {'dej': 25, 'déj': 25}, {'apero': 25, 'cafe': 25, 'café': 25, 'petit':
1804, 'the': 25, 'verre': 25}, {'le': 1805, 'un': 1805}, {'D': 203, 'a': 285, 'au': 285, 'ca': 1792, 'l': 1792, 'le':
1792, 'pour': 285, 'à': 285}, {'': (14, 'together'), '<sort_of_met>': 242, 'loupe': 107, 'loupes': 107, 'manque': 107,
'manques': 107, 'manqué': 107, 'pas': 1774, 'rate': 107, 'rates': 107}, {'appelle': 25, 'est': 1808}, {'<we_meet>':
25}, {'voir': 25}, {'<see_inf>': 25, '^': 831, 'chez': 25, 'se': 1811}, {'<them>': 1786, '^': 1787, 'a': 1789,
'accompagne': 696, 'accueille': 1447, 'accueillons': 1447, 'attend': 34, 'aura': 1449, 'aurai': 1449, 'avait': 1766,
'avance': 1790, 'avions': 1766, 'boit': 25, 'brunche': 25, 'conduirai': 696, 'conduis': 696, 'decale': 1794,
'dejeune': 25, 'depose': 696, 'devait': 1795, 'devons': 1691, 'devrais': 1418, 'devrait': 1418, 'devrions': 1418,
'dine': 25, 'doit': 1798, 'décale': 1794, 'déjeune': 25, 'dépose': 696, 'dîne': 25, 'emmene': 696, 'emmenerai': 696,
'emmène': 696, 'est': 1455, 'etait': 1799, 'fais': 622, 'fait': 622, 'ferai': 622, 'l': 1800, 'la': 1800, 'le': 1800,
'les': 1800, 'leur': 1802, 'lui': 1802, 'lunche': 25, 'mange': 25, 'n': 1778, 'ne': 1803, 'nous': 1776, 'part': 1781,
'partons': 1781, 'peut': 1440, 'peux': 1440, 'pourrai': 1440, 'pourrais': 1442, 'pourrait': 1418, 'pourrions': 1418,
'pouvais': 1440, 'pouvait': 1440, 'prend': 1806, 'raccompagne': 696, 'recale': 1807, 'recevons': 1447, 'recevra':
1449, 'recevrai': 1449, 'recevrons': 1449, 'recois': 1471, 'recoit': 1471, 'recupere': 1449, 'remet': 1807, 'reporte':
1794, 'repousse': 1794, 's': 1809, 'se': 1810, 'sommes': 1455, 'suis': 1455, 'va': 1812, 'vais': 832, 'verra': 820},
{'besoin': 643, 'confirme': 766, 'confirmé': 766, 'du': 781, 'dû': 781}, {'': (0, 'missed'), 'complet': 107, 'total':
107}, {'le': 1612}, {'<any_det>': 1612, 'N': 107, 'completement': 1816, 'd': 1614, 'de': 1614, 'l': 1615, 'le': 1615,
'pas': 833, 'totalement': 1816}, {'<any_det>': 1612, 'N': 107, 'completement': 1816, 'd': 1614, 'de': 1614, 'l': 1615,
'le': 1615, 'totalement': 1816}, {'': (23, 'contact'), 'a': 242, 'au': 242, 'avec': 242, 'à': 242}, {'experience':
289, 'rex': 289}, {'...': 1198, 'a': 1262, 'des': 1041, 'le': 1041, 'mon': 1820, 'quelques': 1041, 'un': 1041, 'une':
1041, 'à': 1262}, {'hui': 107}, {'D': 107, 'aujourd': 1822, 'avec': 107, 'ce': 107, 'cette': 107}, {'vous': 1823},
{'<date>': 1823, 'news': 107, 'nouvelles': 107, 'rendez': 1824, 'reponse': 107, 'retour': 107, 'signe': 107},
{'appele': 107, 'appelé': 107, 'eu': 107, 'parle': 107, 'parlé': 107, 'recu': 1392, 'rencontre': 107, 'rencontré':
107, 'revu': 107, 'vu': 107}, {'occasion': 107}, {'<them>': 107, 'N': 107, 'de': 808, 'l': 1827, 'le': 916, 'lieu':
107}, {'moindre': 1006}, {'<sort_of_met>': 107, 'de': 1825, 'decroche': 107, 'décroché': 107, 'encore': 1826, 'eu':
1828, 'joignable': 107, 'le': 1829, 'ose': 1444, 'oublier': 833, 'pointe': 107, 'pointee': 107, 'pu': 107, 'rappele':
107, 'recu': 1392, 'repondu': 107, 'reussi': 107}, {'<teach_inf>': 289}, {'leur': 1831, 'lui': 1831}, {'a': 1832, 'à':
1832}, {'N': 1833}, {'': (23, 'contact'), 'N': 1833}, {'a': 1834, 'avec': 1835, 'chez': 242, 'à': 1834}, {'maison':
25}, {'D': 203, 'N': 1509, 'la': 1837}, {'<them>': 278, 'N': 278}, {'avec': 1839, 'chez': 1839, 'd': 964, 'de': 964},
{'...': 1840}, {'<their>': 277, 'la': 277, 'le': 277, 'les': 277}, {'<any_det>': 1841, '^': 1842}, {'D': 203,
'bureau': 25, 'crible': 1843}, {'': (23, 'contact'), 'moi': 25, 'nous': 25}, {'temps': 948}, {'<any_det>': 1841,
'<their>': 278, '^': 1842}, {'D': 203, 'revue': 1847}, {'avec': 242, 'chez': 242, 'ensemble': 242}, {'midi': 1849},
{'moment': 1849}, {'end': 1849}, {'<time_span>': 1849, 'apres': 1850, 'petit': 1851, 'week': 1852}, {'bigo': 242,
'bigophone': 242, 'fil': 242, 'grelot': 242, 'phone': 242, 'tube': 242}, {'de': 1854}, {'<time_span>': 1849, 'apres':
1850, 'coup': 1855, 'petit': 1851, 'week': 1852}, {'...': 1836, '<any_det>': 219, '<reach_noun>': 218, 'D': 203, 'a':
1838, 'au': 1844, 'boire': 25, 'chez': 1845, 'dejeuner': 25, 'diner': 25, 'du': 1846, 'dîner': 25, 'en': 1848,
'finalement': 1025, 'la': 1853, 'le': 1853, 'me': 1811, 'nous': 1811, 'un': 1856, 'une': 1853, 'voir': 242, 'à':
1838}, {'bigo': 242, 'bigophone': 242, 'grelot': 242, 'phone': 242, 'tube': 242}, {'de': 1858}, {'coup': 1859},
{'avec': 242, 'chez': 242, 'un': 1860, 'voir': 242}, {'la': 1837}, {'bureau': 25}, {'moi': 25, 'nous': 25}, {'a':
1862, 'au': 1863, 'boire': 25, 'chez': 1864, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1811, 'nous': 1811, 'à':
1862}, {'crible': 1843}, {'revue': 1847}, {'...': 1836, '<any_det>': 219, '<reach_noun>': 218, 'a': 1510, 'au': 1866,
'chez': 242, 'du': 1846, 'en': 1867, 'la': 1853, 'le': 1853, 'un': 1856, 'une': 1853, 'voir': 242, 'à': 1510}, {'mon':
968, 'qu': 8, 'que': 8}, {'a': 1691, 'qu': 528, 'que': 529, 'à': 1691}, {'': (5, 'mine'), 'connecter': 769, 'les':
1188, 'mettre': 791, 'presenter': 769}, {'a': 1871, 'à': 1871}, {'rdv': 107, 'rendez': 778}, {'au': 1873}, {'dejeune':
242, 'déjeuné': 242}, {'<sort_of_met>': 107, 'de': 808, 'joignable': 107}, {'...': 1081, 'de': 1379}, {'la': 919,
'un': 815, 'une': 919}, {',': 1132}, {'conseiller': 1600, 'indiquer': 1600, 'recommander': 1600}, {',': 1132,
'conseiller': 1600, 'indiquer': 1600, 'recommander': 1600}, {'annoncer': 340, 'dire': 340, 'informer': 340,
'prevenir': 340}, {'<them>': 1115, '<they>': 1115, 'N': 1879, 'elle': 1879, 'elles': 1182, 'eux': 1182, 'info': 8,
'leur': 1880, 'lui': 1881, 'ma': 1054, 'me': 1882, 'nous': 1882}, {'pas': 147}, {'^': 1035, 'avec': 1311}, {'': (23,
'contact'), 'a': 896, 'avec': 896, 'et': 896, 'à': 896}, {'mail': 922}, {'N': 1886, 'par': 1887}, {'argent': 217},
{'l': 1889}, {'cents': 217}, {'coup': 1215}, {'0': 217, '<any_det>': 217, '^': 1587, 'a': 1086, 'cent': 217, 'coup':
1215, 'de': 1890, 'deux': 1891, 'ma': 217, 'mes': 217, 'mon': 217, 'nos': 217, 'notre': 217, 'un': 1892, 'à': 1086},
{'D': 203, 'a': 285, 'au': 285, 'en': 285, 'pour': 285, 'à': 285}, {'<shifted>': 1894, 'D': 203, 'a': 285, 'au': 285,
'en': 285, 'finalement': 1894, 'pour': 285, 'à': 285}, {'lieu': 1895}, {'fera': 1895}, {'aura': 1896, 'est': 1895,
'glisse': 1895, 'passe': 1895, 'passera': 1895, 'se': 1897, 'sera': 1895}, {'D': 1898}, {'D': 1898, 'cale': 1899,
'calee': 1899, 'calé': 1899, 'fixe': 1899, 'fixee': 1899, 'fixé': 1899, 'prevu': 1899, 'prevue': 1899}, {'<inf>': 25,
'dejeuner': 25, 'diner': 25, 'dîner': 25, 'passer': 25, 'se': 1811, 'voir': 25}, {'etre': 1900}, {'D': 1898, 'avait':
1900, 'avec': 1069, 'cale': 1899, 'calee': 1899, 'calé': 1899, 'de': 1901, 'devait': 1902, 'est': 1900, 'etait': 1900,
'fixe': 1899, 'fixee': 1899, 'fixé': 1899, 'prevu': 1899, 'prevue': 1899}, {'D': 1898, 'avait': 1900, 'cale': 1899,
'calee': 1899, 'calé': 1899, 'devait': 1902, 'est': 1900, 'etait': 1900, 'fixe': 1899, 'fixee': 1899, 'fixé': 1899,
'prevu': 1899, 'prevue': 1899}, {'des': 1041, 'le': 1041, 'quelques': 1041, 'rdv': 25, 'rendez': 282, 'un': 1041,
'une': 1041}, {'rdv': 25}, {'<date>': 25, 'etape': 1906, 'rendez': 282}, {'': (12, 'task'), 'rdv': 25}, {'<date>': 25,
'etape': 1908, 'rendez': 282}, {'etapes': 0}, {'elle': 1167, 'il': 1167}, {'^': 18, 'd': 561, 'de': 561, 'qu': 1911},
{':': 786, '^': 833, 'a': 926, 'd': 928, 'de': 928, 'à': 926}, {'N': 921, 'par': 1887}, {'^': 1250}, {'elle': 1915,
'il': 1915}, {'<give3>': 18, '<would_give>': 18, 'l': 554, 'la': 315, 'le': 315, 'les': 315}, {'<would_give>': 18,
'jeter': 1248, 'jette': 1248, 'jettera': 1248, 'm': 1917, 'me': 1917, 'nous': 1917, 'regarde': 1248, 'regarder': 1248,
'va': 1249}, {'<any_det>': 433, '<my>': 433}, {'^': 1919}, {'^': 1918, 'auraient': 1920, 'aurait': 1920,
'recevraient': 1920, 'recevrait': 1920}, {'^': 1281, 'auraient': 1920, 'aurait': 1920, 'recevraient': 1920,
'recevrait': 1920}, {'avait': 1904}, {'<they>': 8, 'elle': 1921, 'elles': 1922, 'il': 1921, 'ils': 1922, 'on': 1923},
{'N': 8, 'elle': 8, 'elles': 8, 'il': 8, 'ils': 8, 'j': 8, 'je': 8, 'on': 8}, {'benevolat': 194}, {'de': 1926}, {'h':
1927, 'heure': 1927, 'heures': 1927}, {'devrais': 76, 'devrait': 76, 'devrions': 76, 'ferais': 269, 'ferait': 269},
{'^': 1929}, {'<they>': 8, 'elle': 1915, 'il': 1915, 'j': 1930, 'je': 1930, 'nous': 1930, 'on': 1930}, {'': (13,
'talk'), 'D': 1898, 'avait': 1900, 'cale': 1899, 'calee': 1899, 'calé': 1899, 'devait': 1902, 'est': 1900, 'etait':
1900, 'fixe': 1899, 'fixee': 1899, 'fixé': 1899, 'prevu': 1899, 'prevue': 1899}, {'<any_det>': 1612, 'N': 107, 'l':
1615, 'le': 1615}, {'prochain': 25}, {'...': 1081, 'D': 1934, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc':
107, 'manque': 107, 'manqué': 107, 'rate': 107, 'tombe': 206, 'tombé': 206, 'zappe': 107}, {'<any_det>': 1094, 'N':
931, 'a': 1097, 'd': 179, 'de': 179, 'l': 1098, 'la': 1098, 'le': 1098, 'ma': 1098, 'mon': 1098, 'notre': 1098, 'qu':
179, 'que': 179, 'un': 1098, 'une': 1098, 'à': 1097}, {'visite': 986}, {'fil': 986}, {'de': 1938}, {'<letter>': 986,
'coup': 1939}, {'N': 242, 'la': 1937, 'un': 1940, 'une': 1940}, {'une': 1245}, {'monde': 242}, {'^': 1035, 'avec':
1311, 'le': 1943}, {'<any_det>': 217, 'a': 1086, 'à': 1086}, {'par': 1286}, {'<any_det>': 966, '^': 277}, {'D': 203,
'a': 203, 'au': 203, 'à': 203}, {'^': 200, 'a': 201, 'de': 201, 'à': 201}, {'moral': 1949}, {'le': 1950}, {'<set>':
25, 'annule': 107, 'annulee': 107, 'annulé': 107, 'caduc': 107, 'manque': 107, 'manqué': 107, 'rate': 107, 'tombe':
206, 'tombé': 206, 'zappe': 107}, {'vous': 1952}, {'visite': 1263}, {'<their>': 1316, '^': 1035, 'avec': 1311, 'la':
1316, 'le': 1316}, {'<their>': 1316, 'la': 1316, 'le': 1316}, {'a': 242, 'à': 242}, {'': (0, 'missed'), 'D': 1145,
'a': 1145, 'au': 1145, 'la': 1145, 'le': 1145, 'notre': 1145, 'à': 1145}, {'table': 25}, {'une': 1959}, {'^': 1332,
'savoir': 820}, {'attente': 1252, 'dette': 40}, {'a': 1961, 'en': 1962, 'persuade': 381, 'persuadee': 381, 'à': 1961},
{'coeur': 193}, {'du': 1964}, {'': (23, 'contact'), '<any_det>': 966, '^': 1035, 'avec': 1311}, {'de': 107}, {'part':
1967}, {'avec': 107, 'chez': 107, 'cote': 107, 'de': 107, 'du': 107}, {'N': 107, 'la': 1968, 'neuf': 1969, 'nouveau':
1969, 'special': 1969}, {'de': 1970}, {'^': 76, 'elle': 179, 'il': 179, 'je': 179}, {',': 1972}, {'place': 1973},
{'ma': 1974}, {'a': 1975, 'moi': 1973, 'à': 1975}, {'etais': 1976, 'etait': 1976}, {'pointe': 107, 'pointee': 107,
'presente': 107, 'presentee': 107, 'présenté': 107}, {'<sort_of_met>': 242, 'decommande': 107, 'decommandee': 107,
'desiste': 107, 'desistee': 107, 'engage': 658, 'engagee': 658, 'engagé': 658, 'pas': 1978}, {'elle': 1977, 'engage':
658, 'est': 1979, 'il': 1977, 'j': 1977}, {'prevenir': 107}, {'effet': 107, 'meme': 1981, 'même': 1981, 'nouvelles':
107, 'prevenir': 107, 'reponse': 107, 'succes': 107, 'suite': 107}, {'rapproche': 18, 'renseigne': 18}, {'D': 25,
'dans': 25, 'en': 25, 'le': 25}, {'^': 1983, 'demandait': 454, 'demande': 454, 'fait': 1059, 'fera': 1059, 'revoit':
1984}, {'<to_place>': 184, '^': 183, 'a': 195, 'avec': 195, 'pour': 195, 'à': 195}, {'coaching': 1986, 'mentorat':
1986, 'mentoring': 1986, 'tutorat': 1378}, {'de': 1987}, {'populaire': 193}, {'bien': 1061, 'pour': 524}, {'main':
242}, {'la': 1991}, {'^': 76, 'd': 179, 'de': 179, 'que': 179}, {'est': 1993}, {'<giveinf>': 76}, {'^': 1995}, {',':
1527, '...': 180, ':': 179, 'c': 1994, 'd': 1996, 'de': 1996, 'est': 1993, 'etait': 1993}, {'<tip>': 1997, 'conseil':
181}, {'elle': 1977, 'il': 1977, 'j': 1977}, {'die': 107}, {'<came>': 531, 'passe': 1276, 'passee': 1276, 'passé':
1276, 'venu': 1276, 'venue': 1276}, {'^': 200, 'a': 201, 'à': 201}, {'chance': 2002}, {'^': 568, 'bonne': 2003},
{'bonne': 2003}, {'<any_det>': 1094}, {'N': 2006}, {'<any_det>': 1094, 'a': 2007, 'd': 179, 'de': 179, 'qu': 179,
'que': 179, 'à': 2007}, {'attente': 1252}, {'arrete': 822, 'arretee': 822, 'arrêté': 822, 'cense': 1029, 'censee':
1029, 'en': 2009, 'pointe': 822, 'pointee': 822, 'rendu': 822, 'rendue': 822}, {'<them>': 1115, '<they>': 1115},
{'messagerie': 107, 'moi': 798}, {'parler': 107}, {'<reach_inf>': 107, '<see_inf>': 107, 'l': 247, 'la': 1073, 'le':
1073, 'lui': 2013}, {'d': 2014, 'de': 2014}, {'courant': 280}, {'au': 2016}, {'N': 2017}, {'do': 0}, {'': (12,
'task'), '^': 1332}, {'boite': 1033, 'boîte': 1033, 'messagerie': 107, 'repondeur': 107}, {'': (23, 'contact'),
'boite': 1033, 'boîte': 1033, 'la': 2021, 'le': 2021, 'messagerie': 107, 'repondeur': 107, 'sa': 2021, 'son': 2021},
{'a': 205, 'sur': 2022, 'à': 205}, {'sur': 242}, {'un': 1180}, {'nouvelle': 107}, {'recu': 1392}, {'<reached_me>':
107, '<sort_of_met>': 107, 'de': 808, 'encore': 2027, 'eu': 107, 'recu': 1392}, {'la': 1968}, {'': (0, 'missed'),
'de': 2029, 'recu': 1255}, {'aucune': 2026, 'en': 2009, 'pas': 2028, 'rien': 2030}, {'...': 1198, '<any_det>': 219,
'<reach_noun>': 218, '<their>': 1261, 'a': 1262, 'le': 1266, 'à': 1262}, {'^': 1035, 'avec': 1037}, {'avec': 195,
'de': 195, 'pour': 195}, {'jours': 147, 'quatre': 147}, {'ces': 2035}, {'crochet': 1319, 'de': 2036, 'grand': 1373,
'petit': 1321, 'saut': 1320}, {'mettre': 18}, {'leur': 40, 'lui': 40, 'me': 2038, 'nous': 2038, 'parler': 412,
'revenir': 494}, {'avec': 696}, {'...': 2040}, {'^': 2039, 'a': 2041, 'au': 2041, 'en': 2041, 'à': 2041},
{'<see_inf>': 25, '^': 1472, 'a': 2041, 'au': 2041, 'en': 2041, 'rendre': 1189, 'à': 2041}, {'avoir': 242, 'croiser':
242, 'dejeuner': 242, 'diner': 242, 'discuter': 242, 'dîner': 242, 'parler': 242, 'quitter': 242, 'raccrocher': 242,
'rencontrer': 242, 'voir': 242}, {'de': 2044}, {'': (5, 'mine'), '<them>': 40}, {'^': 2046}, {'^': 2046, 'leur': 358,
'lui': 358}, {'j': 2047, 'je': 2048, 'l': 408, 'nous': 404}, {'^': 455, 'bien': 399, 'qu': 405, 'que': 2049, 'savoir':
8}, {'avoir': 242, 'croiser': 242, 'dejeuner': 242, 'diner': 242, 'discuter': 242, 'dîner': 242, 'm': 680, 'nous':
680, 'parler': 242, 'quitter': 242, 'raccrocher': 242, 'rencontrer': 242, 'voir': 242}, {'a': 1862, 'au': 1863,
'boire': 25, 'chez': 1864, 'de': 2051, 'dejeuner': 25, 'diner': 25, 'dîner': 25, 'me': 1811, 'nous': 1811, 'à': 1862},
{'appeler': 107, 'passer': 248, 'voir': 107}, {'savoir': 8}, {'': (23, 'contact'), 'dans': 978, 'l': 1240, 'la': 1241,
'le': 1242, 'par': 978, 'passer': 147, 'qu': 8, 'que': 8, 'sur': 978, 'une': 1241}, {'N': 242, 'aussi': 1286,
'personne': 107}, {'avait': 2056}, {'agenda': 25}, {'connecter': 769, 'cote': 771, 'creuser': 147, 'elle': 400, 'eux':
400, 'faire': 787, 'l': 2058, 'les': 792, 'leur': 796, 'lui': 797, 'ma': 801, 'mettre': 791, 'moi': 805, 'notre': 807,
'presenter': 769, 'revoir': 817, 'sa': 818, 'son': 819, 'ta': 818, 'voir': 820}, {'avec': 1238, 'de': 1238, 'des':
1238, 'par': 1238, 'quelques': 1238}, {'$': 157, '//': 191, '0': 199, '<cheered>': 202, '<date>': 207, '<handed>':
229, '<hours>': 237, '<i>': 250, '<letter>': 256, '<must3>': 261, '<opines>': 276, '<read_it>': 279, '<said>': 281,
'<set>': 284, '<shifted>': 287, '<taught>': 293, '<them>': 295, '<they>': 686, '<tip>': 689, '<vowed>': 693, 'D': 699,
'N': 760, '^': 764, 'a': 821, 'accepte': 400, 'accompagne': 824, 'accompagné': 824, 'accord': 787, 'action': 826,
'adresse': 830, 'adressé': 830, 'ai': 940, 'aide': 945, 'aidé': 945, 'aimerait': 410, 'allait': 947, 'alle': 950,
'allee': 950, 'alors': 340, 'amene': 830, 'amené': 830, 'anime': 955, 'anniv': 958, 'anniversaire': 958, 'annonce':
963, 'annote': 967, 'annule': 107, 'annulee': 107, 'annules': 107, 'annulé': 107, 'appel': 969, 'appele': 242,
'appels': 970, 'appelé': 242, 'apporte': 830, 'apporté': 830, 'appris': 979, 'appuye': 982, 'apres': 340,
'apresentacao': 985, 'assis': 988, 'assure': 998, 'assuré': 999, 'attend': 428, 'attendent': 424, 'attends': 1000,
'attendu': 1002, 'au': 1004, 'aucun': 1006, 'aucune': 1007, 'aurais': 1009, 'avait': 1010, 'avant': 340, 'avec': 1013,
'averti': 1014, 'avons': 1023, 'banque': 1024, 'bascule': 1026, 'bavarde': 242, 'belle': 1027, 'benevolat': 1028,
'besoin': 1030, 'beta': 1031, 'bien': 1032, 'boite': 1033, 'bonne': 1027, 'bosse': 1038, 'bossé': 1038, 'bouffe': 242,
'bouffé': 242, 'boutique': 1039, 'boîte': 1033, 'brainstorme': 242, 'briefe': 1014, 'brunche': 242, 'brunché': 242,
'bu': 1042, 'bureau': 1039, 'c': 1058, 'ca': 1066, 'cale': 1070, 'calé': 1070, 'capte': 1059, 'car': 8, 'cause': 1072,
'causé': 1072, 'cense': 395, 'censee': 395, 'cherche': 1074, 'cherché': 1074, 'citation': 8, 'coache': 184, 'coachee':
184, 'coaching': 1075, 'comme': 1076, 'commente': 967, 'commenté': 967, 'compte': 1079, 'concert': 1082, 'conduit':
1083, 'confie': 1087, 'confirme': 1088, 'confirmé': 766, 'confié': 1087, 'connecte': 922, 'conseil': 1090,
'conseille': 1099, 'conseillé': 1100, 'conseils': 689, 'consulte': 1101, 'convenu': 1103, 'conversation': 1107,
'coopte': 208, 'correction': 1108, 'corrige': 967, 'corrigé': 967, 'coup': 1110, 'couru': 948, 'croise': 242,
'croisee': 242, 'croises': 242, 'croisé': 242, 'd': 1137, 'dans': 1140, 'de': 1144, 'debattu': 242, 'debriefe': 242,
'decale': 1146, 'decide': 1147, 'decommande': 107, 'decommandee': 107, 'decortique': 1148, 'decroche': 1149,
'dejeune': 242, 'dejeuner': 1082, 'demandait': 454, 'demande': 1152, 'demandé': 1153, 'depanne': 865, 'deplace': 1146,
'depose': 1083, 'depuis': 340, 'des': 340, 'deux': 199, 'devaient': 461, 'devais': 1154, 'devait': 1161, 'dine': 242,
'diner': 1082, 'directement': 1162, 'disait': 1166, 'disant': 1169, 'discussion': 1107, 'discute': 242, 'dit': 1181,
'dixit': 1183, 'dois': 1190, 'doit': 1192, 'donnant': 1193, 'donne': 1236, 'donné': 1236, 'dont': 8, 'du': 1237,
'dès': 340, 'décale': 1146, 'décidé': 1147, 'décroche': 1149, 'déjeuné': 242, 'déplace': 1146, 'déposé': 1083,
'dîner': 1082, 'dîné': 242, 'dû': 1237, 'echange': 1239, 'ecoute': 1243, 'ecrit': 1246, 'elle': 1251, 'emmene': 1083,
'emmené': 1083, 'empechement': 107, 'en': 1254, 'encore': 1257, 'engagement': 787, 'engueulade': 1107, 'enseigne':
1260, 'entendu': 787, 'entretien': 1082, 'entrevue': 1107, 'envoyant': 1193, 'envoye': 1269, 'epaule': 886, 'epluche':
1148, 'essaye': 1274, 'est': 1277, 'estime': 530, 'et': 1285, 'etaient': 1292, 'etais': 1293, 'etait': 1296, 'etant':
1297, 'ete': 515, 'etions': 1298, 'eu': 1303, 'explication': 1107, 'explique': 1307, 'expliqué': 1307, 'failli': 1308,
'fait': 1324, 'faudra': 1328, 'faudrait': 1331, 'faut': 1343, 'feedback': 1347, 'fete': 242, 'file': 1358, 'filé':
1358, 'finalement': 788, 'forme': 1360, 'forwarde': 1361, 'forwardé': 1361, 'franche': 1027, 'fyi': 8, 'fêté': 242,
'gare': 948, 'garé': 948, 'ghoste': 107, 'ghostee': 107, 'ghosté': 107, 'glisse': 1368, 'glissé': 1369, 'grace': 1371,
'grand': 1373, 'gros': 1374, 'grosse': 1027, 'h': 1375, 'hate': 1377, 'heure': 1380, 'heures': 1375, 'idee': 147,
'il': 1398, 'impatient': 1377, 'impatiente': 1377, 'inauguration': 1082, 'indique': 1100, 'informe': 1014, 'informé':
1014, 'initie': 1360, 'initiee': 1360, 'injoignable': 107, 'insiste': 1402, 'insisté': 904, 'interroge': 1101,
'intervenu': 1403, 'interviewe': 242, 'intro': 1404, 'introduit': 922, 'j': 1443, 'jamais': 1445, 'je': 1475, 'jette':
541, 'joue': 1477, 'l': 1502, 'la': 1507, 'laisse': 1516, 'laissé': 1516, 'lapin': 1005, 'laquelle': 8, 'le': 1517,
'lequel': 8, 'les': 1523, 'lettre': 1525, 'leur': 1610, 'leurs': 1611, 'longue': 1027, 'lorsqu': 8, 'lorsque': 8,
'loupe': 1616, 'lu': 1620, 'lui': 1625, 'm': 1679, 'maile': 242, 'mailé': 242, 'mais': 1681, 'mange': 242, 'mangé':
242, 'manque': 1687, 'manquent': 1688, 'manqué': 1689, 'maraude': 1690, 'marche': 948, 'marché': 948, 'me': 1705,
'memo': 0, 'mentorat': 1075, 'mentore': 184, 'mentoree': 184, 'mentoring': 1075, 'merci': 1708, 'mieux': 1709,
'mille': 1710, 'mis': 1714, 'mise': 1718, 'moi': 1719, 'montre': 1307, 'montré': 1307, 'n': 1738, 'ne': 1742, 'next':
1743, 'ni': 1746, 'note': 1750, 'nous': 1783, 'offert': 1785, 'ok': 1111, 'on': 1813, 'ont': 1814, 'oubli': 1815,
'oublie': 1817, 'oublier': 1737, 'oublions': 1737, 'oublié': 1818, 'papotage': 1107, 'papote': 242, 'parait': 340,
'paraît': 340, 'parce': 340, 'parle': 1819, 'parlera': 645, 'parlé': 1819, 'partage': 1821, 'partagé': 1821, 'pas':
1830, 'passe': 1857, 'passee': 1861, 'passent': 1865, 'passera': 1026, 'passé': 1868, 'pcq': 8, 'pendant': 1869,
'pense': 1870, 'penser': 1872, 'personne': 1874, 'petit': 1875, 'petite': 1027, 'pitche': 242, 'plus': 1876, 'point':
1877, 'poireaute': 107, 'poireauter': 107, 'porte': 1039, 'pose': 1878, 'posé': 1878, 'pour': 1883, 'pourquoi': 1884,
'pousse': 1318, 'poussé': 1318, 'preconise': 390, 'prefere': 649, 'prefererait': 651, 'prend': 541, 'prepare': 1885,
'present': 1286, 'presentacion': 985, 'presentation': 985, 'presente': 1888, 'presentes': 1286, 'presents': 1286,
'prete': 1893, 'prevenu': 1014, 'previent': 963, 'prevu': 1903, 'prevue': 1904, 'pris': 1905, 'prochain': 1907,
'prochaine': 1909, 'prochaines': 1910, 'promet': 1912, 'promis': 1913, 'propose': 653, 'préconise': 390, 'préconisé':
390, 'préfèrerait': 649, 'préférerait': 651, 'préparé': 1885, 'présente': 1286, 'présentes': 1286, 'présenté': 1914,
'prêté': 1893, 'puisqu': 8, 'puisque': 8, 'q': 1916, 'qu': 1924, 'quand': 1925, 'quatre': 1928, 'que': 1931,
'questionne': 1101, 'qui': 1932, 'raccroche': 242, 'randonne': 242, 'rappele': 242, 'rappeler': 1697, 'rappelle':
1149, 'rate': 1933, 'rdv': 1935, 'reclame': 654, 'recommande': 1936, 'recommandé': 1936, 'recroise': 242, 'recu':
1941, 'redige': 1942, 'refait': 1944, 'refile': 1945, 'refilé': 1945, 'regarde': 1243, 'regardé': 1243, 'rejoint':
1946, 'rejointe': 1946, 'rejointes': 1946, 'rejoints': 1946, 'relance': 933, 'relancé': 933, 'relecture': 1108,
'relu': 1947, 'remercie': 934, 'remis': 1948, 'remise': 1948, 'remonte': 1951, 'remplace': 936, 'rencontre': 242,
'rencontree': 242, 'rencontres': 242, 'rencontré': 242, 'rendez': 1953, 'rendu': 1954, 'reparle': 242, 'repete': 1955,
'repeter': 1956, 'repond': 1740, 'repondeur': 107, 'repondu': 1957, 'reporte': 1958, 'reportee': 107, 'reporté': 107,
'repousse': 1146, 'repris': 1885, 'reserve': 1960, 'reste': 1963, 'resto': 1965, 'restos': 1965, 'retour': 1347,
'retours': 1347, 'retrouve': 242, 'retrouvee': 242, 'retrouvé': 242, 'reunion': 1082, 'reve': 1061, 'revu': 1966,
'revue': 242, 'rien': 1971, 'réclame': 654, 'rédigé': 1942, 'répété': 1955, 'réservé': 1960, 'rêvé': 1061, 's': 1980,
'sa': 1162, 'salue': 242, 'sans': 1982, 'se': 1985, 'seance': 1988, 'seche': 1689, 'seconde': 939, 'secours': 1989,
'selon': 1136, 'serait': 1990, 'serre': 1992, 'ses': 1998, 'session': 1988, 'si': 1999, 'sine': 2000, 'sollicite':
1101, 'son': 1998, 'sonde': 1101, 'sonnait': 1065, 'sonne': 1065, 'sont': 2001, 'sorti': 948, 'sortie': 948,
'souhaite': 2004, 'souhaiterait': 667, 'souhaité': 2005, 'soupe': 242, 'soupé': 242, 'suggere': 2008, 'suggère': 390,
'suggéré': 2008, 'suis': 2010, 'suivant': 2011, 'supplee': 936, 'sur': 2012, 'taffe': 948, 'tandis': 340, 'telephone':
242, 'tente': 2015, 'tenu': 2018, 'to': 2019, 'todo': 2020, 'tombait': 206, 'tombe': 2023, 'tombee': 2023, 'tombera':
206, 'tombes': 2024, 'tombé': 2023, 'touche': 2025, 'toujours': 2031, 'transmettant': 1193, 'transmis': 2032,
'travaille': 2033, 'travaillé': 2033, 'trinque': 242, 'trois': 199, 'trouve': 530, 'tutorat': 2034, 'téléphoné': 242,
'un': 2037, 'une': 199, 'va': 2042, 'vais': 2043, 'venons': 2045, 'vernissage': 1082, 'verrait': 677, 'veulent': 424,
'veut': 2050, 'viennent': 1865, 'viens': 2045, 'vient': 2052, 'visio': 1082, 'visite': 242, 'visité': 242, 'voir':
820, 'voit': 677, 'voudrait': 683, 'voulais': 2053, 'voulait': 2054, 'voyage': 948, 'voyagé': 948, 'vu': 2055, 'vue':
242, 'vus': 242, 'y': 2057, 'zappe': 1818, 'à': 2059, 'échange': 2060, 'échangé': 1239}]


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

