"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'accouché', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené',
'amène', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'avancé', 'bossé', 'bouffé', 'boîte',
'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'communiqué', 'confirmé', 'confié', 'connaît', 'conseillé',
'corrigé', 'croisé', 'demandé', 'divorcé', 'donné', 'dèj', 'dès', 'débrief', 'décale', 'décalé', 'décide', 'décidé',
'déconseille', 'déconseillé', 'décroche', 'décroché', 'décède', 'décédé', 'déj', 'déjeune', 'déjeuné', 'démo',
'déménage', 'déménagé', 'déplace', 'déplacé', 'dépose', 'déposé', 'dîne', 'dîner', 'dîné', 'dû', 'emmené', 'emmène',
'encouragé', 'engagé', 'expliqué', 'fermé', 'filé', 'fixé', 'fête', 'fêté', 'garé', 'ghosté', 'glissé', 'incité',
'informé', 'insisté', 'invité', 'juré', 'laissé', 'lancé', 'livré', 'là', 'lève', 'mailé', 'mangé', 'manqué',
'marché', 'marié', 'montré', 'mémé', 'même', 'noté', 'né', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé', 'passé',
'payé', 'pensé', 'posté', 'poussé', 'prié', 'proposé', 'préconise', 'préconisé', 'préfèrerait', 'préférerait',
'prépare', 'préparé', 'présente', 'présentes', 'présenté', 'présentés', 'prête', 'prêté', 'raccompagné', 'raconté',
'rapporté', 'recommandé', 'recontacté', 'redonné', 'refilé', 'regardé', 'relancé', 'rencontré', 'reporté', 'repoussé',
'resté', 'retrouvé', 'règle', 'réclame', 'réclamé', 'rédige', 'rédigé', 'réglé', 'répète', 'répété', 'réserve',
'réservé', 'réu', 'rêve', 'rêvé', 'signé', 'souhaité', 'soupé', 'suggère', 'suggéré', 'supplié', 'sœur', 'terminé',
'testé', 'tombé', 'travaillé', 'trouvé', 'tél', 'téléphone', 'téléphoné', 'viré', 'visité', 'voyagé', 'à', 'échange',
'échangé', 'évènement', 'événement', 'œil')


SHORT: dict[str, str] = {'ac': 'avec', 'ajd': 'aujourd', 'av': 'avec', 'bjr': 'bonjour', 'bn': 'bien', 'chz': 'chez',
'cmd': 'commande', 'conf': 'conference', 'dej': 'dejeuner', 'dispo': 'disponible', 'doc': 'document', 'docs':
'documents', 'ds': 'dans', 'etai': 'etait', 'mag': 'magasin', 'mm': 'meme', 'mnt': 'maintenant', 'ms': 'mais', 'msg':
'message', 'mtn': 'maintenant', 'mtnt': 'maintenant', 'ns': 'nous', 'p': 'pour', 'pb': 'probleme', 'pdt': 'pendant',
'pr': 'pour', 'presta': 'prestation', 'propo': 'proposition', 'q': 'que', 'qd': 'quand', 'qq': 'quelque', 'rdvs':
'rendez', 'rep': 'reponse', 'reu': 'reunion', 'rv': 'rdv', 'ss': 'sous', 'tel': 'telephone', 'tjr': 'toujours', 'tt':
'tout', 'vdr': 'vendredi', 'vs': 'vous'}


CLASSES = {'06': ('reach_noun',), '1h': ('hours',), '1h15': ('hours',), '1h30': ('hours',), '1h45': ('hours',), '1hr':
('hours',), '2h': ('hours',), '2h30': ('hours',), '2hrs': ('hours',), '3h': ('hours',), '4h': ('hours',), '5h':
('hours',), 'a': ('aux3', 'verb3', 'to_place', 'met3'), 'absolument': ('filler',), 'acceptait': ('verb3',), 'accepte':
('verb3', 'imperative'), 'acceptera': ('verb3',), 'accompagne': ('reached_me', 'helps3'), 'accompagnee':
('reached_me',), 'accompagnent': ('helps3',), 'accompagné': ('reached_me',), 'accouche': ('verb3',), 'accueilli':
('reached_me',), 'accueillie': ('reached_me',), 'achetait': ('verb3',), 'achete': ('verb3', 'imperative'), 'acheter':
('giveinf',), 'achète': ('verb3',), 'acompte': ('thing',), 'adorait': ('verb3',), 'adore': ('verb3', 'says'),
'adorent': ('verb3',), 'adresse': ('thing', 'reach_noun'), 'affirme': ('opines',), 'agence': ('pro',), 'ai':
('hello',), 'aide': ('reached_me', 'helps3'), 'aidee': ('reached_me',), 'aident': ('helps3',), 'aidé':
('reached_me',), 'ailleurs': ('filler',), 'aimait': ('verb3',), 'aime': ('verb3', 'name_words', 'says'), 'aimee':
('name_words',), 'aiment': ('verb3',), 'aimerait': ('verb3', 'needs'), 'aimé': ('name_words',), 'ajoute': ('opines',
'said'), 'ajouté': ('said',), 'allait': ('verb3',), 'aller': ('reach_inf',), 'alors': ('filler', 'hello', 'turn'),
'ambre': ('name_words',), 'amene': ('give1', 'give3', 'bring'), 'amener': ('giveinf', 'bring'), 'ami': ('rel',),
'amie': ('rel',), 'amis': ('rel',), 'amour': ('name_words',), 'amène': ('give1', 'give3', 'bring'), 'ange':
('name_words',), 'angele': ('name_words',), 'angelique': ('name_words',), 'anniv': ('date',), 'anniversaire':
('date',), 'annoncait': ('verb3',), 'annonce': ('verb3', 'opines', 'said', 'says'), 'annoncé': ('said',),
'annotations': ('remarks',), 'annote': ('read_it',), 'annule': ('hello',), 'annulé': ('hello',), 'aout': ('hello',
'name_words'), 'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm': ('hello',), 'apparemment': ('filler',),
'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1', 'sort_of_met', 'reached_me', 'attempt',
'imperative'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler': ('giveinf', 'reach_inf', 'attempt'),
'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt'), 'appellera': ('give3',),
'appellerai': ('give1', 'lui_give'), 'appellerait': ('would_give',), 'appelé': ('hello', 'reach', 'sort_of_met',
'reached_me', 'attempt'), 'apporte': ('done', 'give1', 'give3', 'hand3', 'bring'), 'apporter': ('giveinf', 'bring'),
'apportera': ('give3', 'hand3'), 'apporterai': ('give1',), 'apporterait': ('would_give',), 'apportons': ('bring',),
'apporté': ('done',), 'apprenait': ('verb3',), 'apprend': ('verb3', 'says'), 'apprendre': ('teach_inf',), 'appris':
('said', 'taught'), 'aprem': ('hello',), 'apres': ('hello',), 'architecte': ('pro',), 'argent': ('by_post',),
'arretait': ('verb3',), 'arrete': ('verb3', 'imperative'), 'arreter': ('urge_inf',), 'arretera': ('verb3',),
'arrivait': ('verb3',), 'arrive': ('hello', 'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',),
'arrivé': ('hello', 'came'), 'arrête': ('verb3', 'imperative'), 'article': ('helpful', 'paper'), 'artisan': ('pro',),
'assistant': ('rel',), 'assistante': ('rel',), 'associe': ('rel',), 'associee': ('rel',), 'associes': ('rel',),
'assure': ('vowed',), 'assureur': ('pro',), 'astuce': ('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3',
'helps3', 'needs'), 'attendait': ('verb3', 'needs'), 'attendent': ('helps3',), 'attendrait': ('verb3',), 'attendre':
('urge_inf',), 'attends': ('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',),
'augmente': ('imperative',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait':
('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'), 'automatise': ('imperative',), 'autre':
('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello', 'verb3'), 'avait': ('aux3',
'hello', 'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé': ('shifted',), 'avec': ('hello',
'to_place'), 'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip', 'remarks'), 'avocat': ('pro', 'rel'),
'avocate': ('pro', 'rel'), 'avoir': ('reach_inf',), 'avons': ('hello',), 'avoue': ('said',), 'avril': ('hello',
'name_words'), 'ayez': ('imperative',), 'baisse': ('imperative',), 'baisser': ('urge_inf',), 'balade': ('date',),
'balance': ('give1', 'give3'), 'balancer': ('giveinf',), 'banque': ('hello',), 'banquier': ('pro', 'rel'), 'bapteme':
('date',), 'barbecue': ('date',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup':
('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien':
('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan': ('thing',), 'blanc':
('name_words',), 'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite': ('hello', 'rel'),
'bon': ('name_words', 'good'), 'bonheur': ('name_words',), 'bonne': ('hello', 'span', 'good'), 'booke': ('set',),
'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',),
'boucle': ('hand3',), 'bouclera': ('hand3',), 'bouffe': ('date',), 'bouge': ('verb3',), 'bougeait': ('verb3',),
'boulanger': ('name_words',), 'boulot': ('hello',), 'bouquet': ('by_post',), 'bouquin': ('helpful', 'paper'),
'bouteille': ('by_post',), 'boîte': ('hello', 'rel'), 'brevete': ('imperative',), 'briefe': ('warned',), 'briefee':
('warned',), 'brievement': ('filler',), 'bru': ('rel',), 'brun': ('name_words',), 'brunch': ('drink', 'date'),
'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',), 'bruncherait': ('verb3',), 'brune': ('name_words',),
'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cadeau': ('by_post',), 'cafe':
('drink', 'date'), 'café': ('drink', 'date'), 'cale': ('hello', 'set', 'we_meet', 'invites'), 'calee': ('set',),
'caler': ('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set', 'invites'), 'camille': ('name_words',), 'canon':
('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine':
('name_words',), 'cardiologue': ('pro',), 'carre': ('name_words',), 'carreleur': ('pro',), 'carte': ('letter',
'reach_noun'), 'ce': ('det',), 'cede': ('handed',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',),
'cerise': ('name_words',), 'certainement': ('filler',), 'certifie': ('vowed',), 'ces': ('det', 'hello'), 'cet':
('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'chantier': ('hello',), 'chaque':
('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',), 'chauffagiste': ('pro',), 'check':
('hand3',), 'checke': ('hand3',), 'checker': ('giveinf',), 'checklist': ('helpful', 'paper'), 'chef': ('rel',),
'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello', 'verb3', 'give1', 'give3', 'imperative'),
'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier': ('name_words',), 'chez':
('hello', 'to_place'), 'chiffre': ('give3', 'hand3'), 'chiffrera': ('give3', 'hand3'), 'chiffres': ('thing',),
'chirurgien': ('pro',), 'choisis': ('imperative',), 'cine': ('drink', 'date'), 'cinq': ('hello', 'span'), 'claire':
('name_words',), 'clemence': ('name_words',), 'clement': ('name_words',), 'client': ('rel',), 'cliente': ('rel',),
'clients': ('rel',), 'coach': ('pro',), 'coacher': ('teach_inf',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',),
'coiffeur': ('pro',), 'coiffeuse': ('pro',), 'colis': ('by_post',), 'collegue': ('rel',), 'collegues': ('rel',),
'colombe': ('name_words',), 'commande': ('hello',), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait':
('verb3',), 'commence': ('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment':
('any_det',), 'commentaires': ('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3', 'handed'),
'communiquer': ('giveinf',), 'communiquera': ('give3',), 'communiquerait': ('would_give',), 'communiqué': ('handed',),
'compagne': ('rel',), 'compagnon': ('rel',), 'comptable': ('pro', 'rel'), 'comptait': ('verb3',), 'compte': ('verb3',
'must3', 'mine_thing'), 'concert': ('date',), 'conference': ('course',), 'confie': ('said', 'says', 'handed'),
'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says',
'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3_later',
'hand3'), 'confirmerai': ('give1',), 'confirmerait': ('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said',
'handed'), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît':
('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('hello', 'verb3', 'bidding'), 'conseiller':
('pro',), 'conseillere': ('pro',), 'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',),
'console': ('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',),
'construit': ('verb3',), 'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact':
('helpful', 'thing', 'reach_noun'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach',
'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing', 'reach_noun'),
'contrat': ('paper', 'thing'), 'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees':
('thing', 'reach_noun'), 'copain': ('rel',), 'copine': ('rel',), 'corrections': ('remarks',), 'corrige': ('read_it',
'hand3'), 'corrigera': ('hand3_later', 'hand3'), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe':
('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',
'helpful'), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'couturiere':
('pro',), 'couvreur': ('pro',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',),
'craquait': ('verb3',), 'craque': ('verb3',), 'cremaillere': ('date',), 'creneau': ('date',), 'critique':
('read_it',), 'critiques': ('remarks',), 'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises':
('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait': ('verb3',),
'cto': ('rel',), 'cv': ('thing',), 'daf': ('rel',), 'dans': ('hello',), 'date': ('date', 'thing'), 'dates':
('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque':
('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',), 'debroussaille': ('read_it',), 'decale':
('shifted',), 'decalee': ('shifted',), 'decede': ('verb3', 'fate'), 'decedee': ('fate',), 'decedes': ('fate',),
'decembre': ('hello',), 'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'),
'decortique': ('read_it', 'taught'), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello',
'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'delegue':
('imperative',), 'demain': ('hello',), 'demandait': ('verb3', 'needs'), 'demande': ('verb3', 'said', 'says',
'bidding', 'imperative', 'needs'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre':
('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',),
'demenagera': ('verb3',), 'demenageur': ('pro',), 'demenageurs': ('pro',), 'demi': ('drink', 'span'), 'demie':
('span',), 'demis': ('drink',), 'demo': ('date',), 'dentiste': ('pro',), 'depanne': ('reached_me',), 'depannee':
('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose': ('done', 'give1', 'give3', 'helps3',
'hand3'), 'deposer': ('giveinf',), 'deposera': ('give3', 'hand3'), 'deposerai': ('give1',), 'deposerait':
('would_give',), 'depuis': ('hello',), 'dermato': ('pro',), 'dermatologue': ('pro',), 'dernier': ('hello',),
'derniere': ('hello',), 'des': ('det', 'any_det'), 'designer': ('pro',), 'desire': ('name_words',), 'desiree':
('name_words',), 'dessert': ('drink',), 'detaille': ('taught',), 'detailler': ('teach_inf',), 'deteste': ('verb3',
'says'), 'deux': ('span',), 'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe':
('verb3',), 'developpeur': ('pro',), 'developpeuse': ('pro',), 'devenait': ('verb3',), 'deviendra': ('verb3',),
'devient': ('verb3',), 'devis': ('hello', 'thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',),
'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',),
'dieteticienne': ('pro',), 'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner':
('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'),
'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',),
'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3', 'opines'), 'discute': ('hello',), 'disent':
('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit': ('hello', 'verb3', 'opines', 'said', 'says',
'bidding'), 'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello', 'span'), 'dm':
('letter',), 'doc': ('helpful', 'paper', 'thing'), 'docs': ('helpful', 'paper', 'thing'), 'document': ('helpful',
'thing'), 'documents': ('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3', 'should'),
'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne': ('done', 'hello', 'give1', 'give3',
'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'), 'donnerait':
('would_give',), 'donné': ('done', 'hello', 'handed'), 'dossier': ('helpful',), 'double': ('imperative',), 'douce':
('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',), 'drh': ('rel',), 'du': ('det',
'hello'), 'durant': ('hello',), 'décalé': ('shifted',), 'décide': ('verb3',), 'décède': ('verb3',), 'décédé':
('fate',), 'déj': ('hello', 'drink', 'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'démo':
('date',), 'déménage': ('verb3',), 'déplacé': ('shifted',), 'dépose': ('give1', 'give3', 'helps3', 'hand3'), 'déposé':
('done',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',),
'ebeniste': ('pro',), 'echange': ('hello',), 'echantillon': ('by_post',), 'echantillons': ('by_post',), 'ecrira':
('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1',
'lui_give'), 'ecrit': ('done', 'reach', 'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'),
'ecrivait': ('reach',), 'egalement': ('filler',), 'electricien': ('pro',), 'electricienne': ('pro',), 'elle': ('they',
'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'),
'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me', 'helps3'), 'emmenee': ('reached_me',),
'emmenent': ('helps3',), 'emmené': ('reached_me',), 'emmène': ('helps3',), 'emporter': ('bring',), 'en': ('hello',),
'encadreur': ('pro',), 'enceinte': ('fate',), 'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'),
'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',),
'enseigne': ('taught',), 'enseigner': ('teach_inf',), 'ensuite': ('filler',), 'entre': ('hello',), 'entreprise':
('rel',), 'entretien': ('date',), 'enverra': ('give3', 'will_give', 'send3'), 'enverrai': ('give1', 'lui_give'),
'enverrait': ('would_give',), 'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',),
'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give',
'send3'), 'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('done', 'writes', 'hello', 'handed',
'attempt'), 'envoyee': ('writes',), 'envoyees': ('writes',), 'envoyer': ('hello', 'giveinf', 'hand_inf'), 'envoyes':
('writes',), 'envoyons': ('give1',), 'epluche': ('read_it',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe':
('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaierait': ('would_give',), 'essaye':
('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etaient': ('verb3',),
'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie':
('verb3',), 'eu': ('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'excel': ('helpful',
'paper'), 'excellent': ('good',), 'excellente': ('good',), 'exemple': ('helpful',), 'exemples': ('helpful',), 'exige':
('needs',), 'expedie': ('done', 'writes'), 'expert': ('pro',), 'expliquait': ('verb3',), 'explique': ('verb3',
'opines', 'said', 'says', 'taught'), 'expliquer': ('teach_inf',), 'expliqué': ('said', 'taught'), 'expo': ('date',),
'exporte': ('imperative',), 'fabre': ('name_words',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'),
'faire': ('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done',
'hello', 'verb3', 'sort_of_met', 'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
('name_words',), 'faut': ('hello', 'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite':
('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello',
'rel'), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'),
'ferme': ('verb3',), 'fermera': ('verb3',), 'ferrand': ('name_words',), 'ferronnier': ('pro',), 'fete': ('verb3',),
'fetent': ('verb3',), 'fetera': ('verb3',), 'fevrier': ('hello',), 'fiche': ('helpful', 'reach_noun'), 'fiches':
('helpful',), 'fichier': ('helpful', 'paper'), 'fichiers': ('helpful',), 'file': ('give1', 'give3', 'lui_give',
'handed'), 'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',),
'fille': ('hello', 'rel'), 'filleul': ('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',), 'finalise': ('hand3',),
'finalisera': ('hand3',), 'fini': ('hello',), 'finira': ('verb3', 'hand3'), 'finis': ('imperative',), 'finit':
('verb3', 'hand3'), 'fixe': ('hello', 'set', 'hand3'), 'fixee': ('set',), 'fixer': ('todo_inf',), 'fixé': ('hello',
'set'), 'fleur': ('name_words',), 'fleurs': ('by_post',), 'flippe': ('verb3',), 'fonds': ('rel',), 'font': ('verb3',),
'fontaine': ('name_words',), 'foot': ('drink', 'date'), 'footing': ('drink',), 'foret': ('name_words',), 'formation':
('course',), 'former': ('teach_inf',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'),
'forwarder': ('giveinf',), 'fourni': ('handed',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3',
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
('pro',), 'illustratrice': ('pro',), 'ils': ('they', 'hello'), 'impressions': ('remarks',), 'imprime': ('give3',),
'imprimer': ('giveinf',), 'imprimeur': ('pro',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',),
'inculque': ('taught',), 'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said',
'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',),
'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira': ('give3',), 'introduirait': ('would_give',),
'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investis':
('imperative',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit':
('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent':
('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait': ('would_give',),
'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i',
'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'janvier': ('hello',), 'jardinier':
('pro',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint':
('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee':
('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',), 'juin': ('hello', 'name_words'),
'jure': ('vowed',), 'juriste': ('pro',), 'juré': ('vowed',), 'jus': ('drink',), 'juste': ('filler', 'name_words'),
'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'kine': ('pro',), 'kinesitherapeute': ('pro',), 'kit': ('helpful',),
'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello', 'any_det', 'article', 'obj'), 'lache':
('give3',), 'laisse': ('handed', 'attempt', 'imperative'), 'laisser': ('urge_inf',), 'laissé': ('handed', 'attempt'),
'lambert': ('name_words',), 'lancait': ('verb3',), 'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer':
('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello',
'any_det', 'obj'), 'lebon': ('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',),
'legue': ('handed',), 'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre':
('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve':
('verb3', 'imperative'), 'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'licencie': ('fate',),
'licenciee': ('fate',), 'lien': ('letter', 'helpful', 'paper'), 'lionne': ('name_words',), 'liste': ('helpful',
'paper', 'thing'), 'livre': ('done', 'by_post', 'give1', 'give3', 'will_give', 'helpful', 'paper', 'send3', 'hand3'),
'livrer': ('giveinf', 'hand_inf', 'causative'), 'livrera': ('give3', 'will_give', 'send3', 'hand3_later', 'hand3'),
'livrerai': ('give1',), 'livrerait': ('would_give',), 'livré': ('done',), 'longuement': ('filler',), 'loue':
('imperative',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',),
'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello', 'any_det'),
'macon': ('pro',), 'mai': ('name_words',), 'mail': ('letter', 'attempt', 'reach_noun'), 'maile': ('give1', 'give3',
'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',),
'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre': ('name_words',), 'malade': ('fate',), 'maman': ('rel',),
'mamie': ('rel',), 'manager': ('rel',), 'mange': ('hello', 'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',),
'manquait': ('verb3',), 'manque': ('verb3',), 'manuel': ('helpful',), 'maquette': ('thing',), 'marchait': ('verb3',),
'marchand': ('name_words',), 'marche': ('hello', 'verb3'), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite':
('name_words',), 'mari': ('hello', 'rel'), 'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3',
'name_words', 'fate'), 'mariee': ('fate',), 'marin': ('name_words',), 'marine': ('name_words',), 'marié':
('name_words', 'fate'), 'marraine': ('rel',), 'mars': ('hello', 'name_words'), 'martin': ('name_words',), 'masson':
('name_words',), 'masterclass': ('course',), 'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me':
('me',), 'mecanicien': ('pro',), 'mecano': ('pro',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'memo':
('helpful',), 'mentorat': ('date',), 'menuisier': ('pro',), 'mercier': ('name_words',), 'mercredi': ('hello',),
'mere': ('rel',), 'merge': ('hand3',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter', 'attempt'),
'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met': ('verb3', 'give3', 'hand3'), 'methode':
('helpful',), 'methodo': ('helpful',), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',), 'mettra':
('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier':
('name_words',), 'michel': ('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute':
('span',), 'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'),
'modeles': ('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment':
('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative'),
'montent': ('verb3',), 'monter': ('urge_inf',), 'monteur': ('pro',), 'montre': ('give1', 'reached_me', 'lui_give',
'said', 'taught'), 'montrer': ('giveinf', 'teach_inf'), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait':
('would_give',), 'montré': ('reached_me', 'said', 'taught'), 'mort': ('fate',), 'morte': ('fate',), 'mot':
('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n': ('not',
'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative', 'fate'), 'nee': ('fate',), 'negocie': ('imperative',),
'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel':
('name_words',), 'noir': ('name_words',), 'nom': ('thing', 'reach_noun'), 'noms': ('thing',), 'normalement':
('filler',), 'nos': ('my', 'hello', 'any_det'), 'notaire': ('pro',), 'note': ('made3',), 'notes': ('remarks',
'helpful', 'paper'), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',), 'nounou': ('pro',), 'nous': ('i', 'me',
'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'novembre': ('hello',), 'nuit': ('time_span',), 'numero':
('thing', 'reach_noun'), 'numeros': ('reach_noun',), 'nutritionniste': ('pro',), 'né': ('fate',), 'oceane':
('name_words',), 'octobre': ('hello',), 'offert': ('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok':
('ready',), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('aux3', 'hello', 'verb3', 'met3'),
'opere': ('fate',), 'operee': ('fate',), 'ophtalmo': ('pro',), 'opticien': ('pro',), 'organisait': ('verb3',),
'organise': ('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'orthodontiste':
('pro',), 'orthophoniste': ('pro',), 'osteo': ('pro',), 'osteopathe': ('pro',), 'ou': ('hello',), 'oublie':
('imperative',), 'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',), 'padel': ('drink',
'date'), 'paie': ('verb3', 'give1', 'give3', 'send3'), 'paiera': ('verb3', 'give3', 'send3'), 'paierai': ('give1',),
'paierait': ('would_give',), 'papa': ('rel',), 'papi': ('rel',), 'papote': ('hello',), 'papy': ('rel',), 'paquerette':
('name_words',), 'paquet': ('by_post',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',),
'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'parfois': ('hello',), 'paris': ('name_words',),
'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says', 'imperative'), 'parler':
('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'),
'parrain': ('rel',), 'part': ('verb3',), 'partage': ('done', 'give1', 'give3', 'handed', 'send3'), 'partager':
('giveinf', 'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',),
'partagé': ('done', 'handed'), 'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent':
('verb3',), 'parti': ('hello', 'fate'), 'partie': ('hello', 'fate'), 'partira': ('verb3',), 'parvenir':
('causative',), 'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('hello',
'verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach', 'came'),
'passees': ('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf', 'causative'), 'passera':
('give3',), 'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé':
('hello', 'reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done',
'hello', 'reached_me', 'imperative'), 'payer': ('giveinf', 'hand_inf'), 'paysagiste': ('pro',), 'payé': ('done',
'hello', 'reached_me'), 'pediatre': ('pro',), 'peintre': ('pro',), 'pendant': ('hello',), 'pensait': ('verb3',
'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait':
('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'petit': ('name_words', 'span', 'good'), 'petite': ('span',
'good'), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',),
'pharmacien': ('pro',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'), 'piece':
('date',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',),
'planifier': ('todo_inf',), 'planning': ('thing',), 'platrier': ('pro',), 'plombier': ('pro',), 'pneumologue':
('pro',), 'podcast': ('helpful', 'paper'), 'podologue': ('pro',), 'point': ('date',), 'poirier': ('name_words',),
'pond': ('give3',), 'pondra': ('give3',), 'portable': ('reach_noun',), 'porter': ('causative',), 'pose': ('hello',
'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('done', 'give1'), 'poster':
('giveinf',), 'posterai': ('give1',), 'posté': ('done',), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',),
'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'),
'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise':
('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend':
('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',),
'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3'),
'preparer': ('giveinf',), 'preparera': ('give3', 'hand3_later', 'hand3'), 'preparerai': ('give1',), 'preparerait':
('would_give',), 'presentation': ('date',), 'presente': ('done', 'hello', 'give1', 'give3', 'reached_me', 'lui_give',
'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3',), 'presenterai': ('give1',), 'presenterait':
('would_give',), 'prestataire': ('pro',), 'pret': ('ready',), 'prete': ('done', 'hello', 'give1', 'give3', 'lui_give',
'handed', 'ready'), 'pretend': ('opines',), 'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',),
'preterait': ('would_give',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'prevoir':
('bring',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise':
('set', 'ready'), 'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',),
'prof': ('pro',), 'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promenade': ('date',),
'promis': ('hello', 'vowed'), 'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose': ('hello', 'verb3',
'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait': ('would_give',),
'proposition': ('thing', 'mine_thing'), 'proposé': ('hello',), 'prudence': ('name_words',), 'prudent':
('name_words',), 'prune': ('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3'), 'préparé':
('made3',), 'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('done', 'hello', 'reached_me'), 'prête':
('give1', 'give3', 'lui_give', 'ready'), 'prêté': ('done', 'hello', 'handed'), 'psy': ('pro',), 'puis': ('filler',
'hello'), 'push': ('hand3',), 'pushe': ('hand3',), 'qu': ('hello',), 'quand': ('hello',), 'quarante': ('span',),
'quart': ('span',), 'quatre': ('hello', 'span'), 'que': ('hello',), 'quel': ('hello',), 'quelle': ('hello',),
'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze': ('span',), 'quittait': ('verb3',), 'quitte':
('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee':
('reached_me',), 'raccompagné': ('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte':
('verb3', 'opines', 'said', 'says', 'taught'), 'raconté': ('said', 'taught'), 'ramene': ('give1', 'give3', 'hand3',
'bring'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3', 'hand3'), 'ramenerai': ('give1',), 'ramenerait':
('would_give',), 'rando': ('date',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',),
'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello',
'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent': ('give3',),
'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rappellerait': ('would_give',),
'rapport': ('paper', 'thing'), 'rapporte': ('handed',), 'rapporté': ('handed',), 'rassure': ('cheered',), 'rassuree':
('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',), 'reclamait': ('needs',),
'reclame': ('needs',), 'reclamer': ('todo_inf',), 'reco': ('tip',), 'recoit': ('helps3',), 'recoivent': ('helps3',),
'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('hello', 'verb3', 'give1'), 'recommander':
('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',), 'recommanderait': ('would_give',),
'recommandé': ('hello',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1',
'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',),
'recontacterai': ('give1',), 'recontacterait': ('would_give',), 'recontacté': ('reach',), 'recos': ('tip',),
'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter': ('urge_inf',),
'recrutera': ('verb3',), 'recu': ('hello', 'reached_me'), 'recue': ('reached_me',), 'recupere': ('helps3',),
'recuperer': ('giveinf',), 'redacteur': ('pro',), 'redactrice': ('pro',), 'redige': ('done', 'hand3', 'made3'),
'redigera': ('hand3_later', 'hand3'), 'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3',),
'redonne': ('give1', 'give3'), 'redonner': ('giveinf',), 'reduis': ('imperative',), 'refait': ('we_meet',), 'refile':
('give1', 'give3', 'handed'), 'refiler': ('giveinf',), 'refilé': ('handed',), 'refusait': ('verb3',), 'refuse':
('verb3', 'imperative'), 'regarde': ('imperative', 'hand3'), 'regarder': ('giveinf',), 'regardera': ('hand3',),
'regarderait': ('would_give',), 'regle': ('done', 'give3', 'send3'), 'regler': ('hand_inf',), 'reglera': ('give3',
'send3'), 'reglerait': ('would_give',), 'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoignent': ('helps3',),
'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'helps3', 'we_meet'),
'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt'),
'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',), 'relancerai':
('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relieur': ('pro',),
'relira': ('give3', 'hand3_later', 'hand3'), 'relirai': ('give1',), 'relirait': ('would_give',), 'relire':
('giveinf',), 'relis': ('give1', 'lui_give'), 'relit': ('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remarques':
('remarks',), 'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai':
('give1',), 'rembourserait': ('would_give',), 'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra':
('give3',), 'remettrait': ('would_give',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remis': ('done',),
'remonter': ('giveinf',), 'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'),
'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',),
'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3', 'send3'), 'rendez': ('hello',), 'rendra': ('give3', 'send3'),
'rendrai': ('give1', 'lui_give'), 'rendrait': ('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1',
'lui_give'), 'rendu': ('done', 'mine_thing'), 'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',),
'renverra': ('give3', 'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',),
'renvoie': ('give1', 'give3', 'lui_give', 'will_give', 'send3'), 'renvoient': ('give3',), 'renvoye': ('writes',),
'renvoyer': ('giveinf', 'hand_inf'), 'reparle': ('sort_of_met',), 'repas': ('drink', 'date'), 'repasse': ('read_it',),
'repete': ('verb3',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3', 'opines', 'hand3',
'answered'), 'repondait': ('answered',), 'repondent': ('give3',), 'repondra': ('give3', 'hand3'), 'repondrai':
('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1',
'lui_give'), 'repondu': ('hello', 'reach', 'reached_me', 'opines', 'answered'), 'reponse': ('thing',), 'reporte':
('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',),
'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'repris':
('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve': ('done', 'give1', 'give3',
'lui_give', 'bring'), 'reserver': ('giveinf', 'bring'), 'reserverai': ('give1', 'bring'), 'reservons': ('bring',),
'responsable': ('rel',), 'ressors': ('give1',), 'ressort': ('give3',), 'restait': ('verb3',), 'reste': ('verb3',
'came', 'imperative'), 'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink', 'date'), 'resté': ('came',),
'retorque': ('opines',), 'retour': ('remarks', 'thing'), 'retourne': ('give1', 'give3'), 'retourner': ('giveinf',),
'retournera': ('give3',), 'retournerai': ('give1',), 'retournerait': ('would_give',), 'retours': ('remarks',),
'retransmis': ('writes',), 'retravaille': ('read_it',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'), 'retrouver':
('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',),
'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve':
('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',),
'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent': ('give3',),
'reviens': ('give1',), 'revient': ('verb3', 'give3'), 'review': ('hand3',), 'reviewe': ('hand3',), 'revise':
('read_it',), 'revoir': ('see_inf',), 'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu': ('sort_of_met',),
'revue': ('sort_of_met',), 'rex': ('course',), 'rhumatologue': ('pro',), 'richard': ('name_words',), 'riviere':
('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol':
('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'règle': ('give3',
'send3'), 'réclame': ('needs',), 'rédige': ('hand3',), 'rédigé': ('done', 'made3'), 'réglé': ('done',), 'répète':
('verb3',), 'réserve': ('give1', 'give3', 'lui_give', 'bring'), 'réservé': ('done',), 'réu': ('hello', 'date'),
'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'), 'sage': ('name_words',), 'sait': ('verb3',
'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'sauf': ('turn',),
'saura': ('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'scanne': ('give3',), 'script': ('helpful',),
'se': ('hello', 'verb3'), 'secretaire': ('pro',), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3',
'says'), 'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',),
'septembre': ('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'serrurier':
('pro',), 'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signature':
('thing',), 'signe': ('done', 'hello', 'verb3', 'says', 'imperative', 'hand3'), 'signer': ('giveinf',), 'signera':
('verb3', 'hand3_later', 'hand3'), 'signé': ('done', 'hello'), 'simplifie': ('imperative',), 'sinon': ('filler',),
'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date',
'time_span'), 'sois': ('imperative',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',),
'son': ('their', 'hello', 'any_det'), 'sont': ('verb3',), 'sort': ('give3',), 'souffrait': ('verb3',), 'souffre':
('verb3',), 'souhaite': ('verb3', 'reached_me', 'needs'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait':
('verb3',), 'souhaité': ('reached_me',), 'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue': ('cheered',),
'soutient': ('verb3',), 'souvent': ('hello',), 'soyez': ('imperative',), 'specialiste': ('pro',), 'squash':
('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait': ('verb3',), 'stresse':
('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suggestions': ('remarks',), 'suggère': ('verb3',),
'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'suivre': ('causative',), 'super': ('good',),
'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('helpful', 'paper', 'thing'), 'tailleur': ('name_words',),
'tante': ('rel',), 'tapissier': ('pro',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello', 'reach_noun'),
'telephone': ('hello', 'reach', 'reached_me', 'attempt', 'reach_noun'), 'telephoner': ('reach_inf',), 'template':
('helpful', 'paper'), 'tenait': ('verb3',), 'tenir': ('giveinf', 'causative'), 'tennis': ('drink', 'date'), 'tente':
('attempt',), 'term': ('thing',), 'termine': ('done', 'verb3', 'hand3'), 'terminera': ('verb3',), 'terminé':
('done',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it', 'imperative', 'hand3'), 'tester':
('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me',
'attempt'), 'the': ('drink',), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens':
('give1',), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs':
('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton': ('rel',), 'torche': ('give3',), 'tot':
('hello',), 'toubib': ('pro',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'),
'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',),
'train': ('drink',), 'traiteur': ('pro',), 'trame': ('helpful', 'paper'), 'tranquillement': ('filler',), 'transfere':
('writes',), 'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give'), 'transmettra': ('give3',
'will_give', 'send3'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf',
'hand_inf'), 'transmis': ('done', 'writes', 'handed'), 'transmise': ('writes',), 'traumatologue': ('pro',),
'travaillait': ('verb3',), 'travaille': ('verb3',), 'travaux': ('hello',), 'trente': ('span',), 'tres': ('hello',
'good'), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says',
'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',),
'trouverait': ('would_give',), 'tuto': ('helpful',), 'tutoriel': ('helpful',), 'tuyau': ('tip',), 'tél': ('hello',
'reach_noun'), 'téléphone': ('hello', 'reach_noun'), 'téléphoné': ('reach', 'reached_me', 'attempt'), 'un': ('det',
'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise':
('verb3',), 'va': ('verb3', 'must3', 'imperative'), 'vais': ('hello',), 'valet': ('name_words',), 'validait':
('verb3',), 'valide': ('verb3', 'give3', 'imperative', 'hand3'), 'valider': ('todo_inf',), 'validera': ('give3',
'hand3_later', 'hand3'), 'validerait': ('would_give',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend':
('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'vends':
('imperative',), 'venu': ('hello', 'reach', 'came'), 'venue': ('hello', 'reach', 'came'), 'venues': ('reach', 'came'),
'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie': ('hand3',), 'verifier': ('giveinf', 'todo_inf'),
'verifiera': ('hand3_later', 'hand3'), 'verifierait': ('would_give',), 'vernissage': ('date',), 'verra': ('verb3',
'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',),
'verse': ('give3',), 'versera': ('give3',), 'verserait': ('would_give',), 'version': ('thing',), 'veterinaire':
('pro',), 'veto': ('pro',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding', 'needs'), 'veux':
('hello',), 'victoire': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',),
'viendra': ('verb3',), 'viendrait': ('would_give',), 'viennent': ('verb3',), 'vient': ('verb3',), 'vigneron':
('name_words',), 'vin': ('by_post',), 'vingt': ('span',), 'violette': ('name_words',), 'vire': ('done', 'give3',
'fate'), 'viree': ('fate',), 'virement': ('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'viré':
('done', 'fate'), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'), 'viser': ('urge_inf',), 'visio': ('hello',
'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',),
'vitrier': ('pro',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello',
'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit':
('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre':
('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3', 'needs'), 'voulait': ('hello', 'verb3', 'bidding',
'needs'), 'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai':
('name_words',), 'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues':
('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'webmaster': ('pro',), 'weekend': ('time_span',), 'whatsapp':
('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello',)}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<giveinf>': 1, '<reach_inf>': 1}, {'a': 2, 'à': 2}, {'': (6, 'theirs')},
{'D': 4}, {'...': 5}, {'0': 6, '<any_det>': 6, '<my>': 6, '<their>': 6, 'ca': 6}, {'<any_det>': 4, '<my>': 4,
'<their>': 4, 'ca': 4}, {'<hand3>': 7, '<hand3_later>': 8}, {'^': 9}, {'': (2, 'plan')}, {'<date>': 11}, {'<date>':
11, 'la': 12, 'le': 12, 'un': 12, 'une': 12}, {'a': 13}, {'y': 14}, {'ai': 13}, {'il': 15, 'j': 16, 'on': 14, 'y':
14}, {'': (13, 'talk')}, {'ans': 18}, {'0': 19, 'cinquante': 19, 'quarante': 19, 'soixante': 19, 'trente': 19,
'vingt': 19}, {'': (7, 'waiting')}, {'0': 21}, {'^': 22}, {'0': 18, 'anniversaire': 18, 'ans': 18, 'cinquante': 18,
'quarante': 18, 'soixante': 18, 'trente': 18, 'vingt': 18}, {'ses': 24, 'son': 24}, {'a': 20, 'aura': 20, 'doit': 23,
'fetait': 25, 'fete': 25, 'fête': 25}, {'': (5, 'mine')}, {'<giveinf>': 27}, {'leur': 28, 'lui': 28}, {'<until>': 27},
{'N': 30}, {'a': 29, 'pour': 31, 'à': 29}, {'<give3>': 5}, {'l': 33, 'la': 33, 'le': 33, 'les': 33}, {'qui': 34},
{'N': 35, 'elle': 35, 'lui': 35}, {'est': 36}, {'N': 35, 'c': 37, 'elle': 35, 'lui': 35}, {'...': 38}, {'...': 30},
{'<any_det>': 40}, {'<until>': 4}, {'...': 42}, {'d': 43, 'de': 43, 'des': 43, 'du': 43, 'par': 43}, {'...': 32,
'<any_det>': 39, 'apporter': 41, 'deposer': 41, 'envoi': 44, 'livraison': 44, 'ramener': 41, 'rapporter': 41,
'reception': 44, 'remettre': 41, 'remise': 44, 'rendre': 41, 'retour': 44, 'transferer': 41, 'transmettre': 41}, {'D':
27}, {'envoyer': 46, 'livrer': 46, 'payer': 46, 'rembourser': 46, 'rendre': 46, 'renvoyer': 46}, {'^': 47}, {'$$':
18}, {'hui': 49}, {'D': 49, 'aujourd': 50}, {'N': 51}, {'d': 52, 'de': 52}, {'': (0, 'missed')}, {'$$': 54},
{'occupe': 55, 'occupee': 55, 'occupé': 55}, {'encore': 56, 'occupe': 55, 'occupee': 55, 'occupé': 55, 'toujours':
56}, {'est': 57, 'etait': 57}, {'sonnait': 57, 'sonne': 57}, {'<thing>': 4}, {'^': 60}, {'...': 46}, {'0': 62,
'<any_det>': 62, '<my>': 62, '<their>': 62, 'ca': 62, 'leur': 62, 'lui': 62, 'tout': 62}, {'<give1>': 63, 'boucle':
63, 'finis': 63, 'redige': 63, 'rédige': 63, 'signe': 63, 'termine': 63}, {'^': 64}, {'<fate>': 18}, {'<fate>': 18,
'accouche': 18, 'accoucher': 18, 'accouché': 18, 'demenage': 18, 'divorce': 18, 'divorcé': 18, 'déménagé': 18, 'ete':
66, 'eu': 18, 'fait': 18, 'mourir': 18, 'perdu': 18}, {'est': 66}, {'<fate>': 18, 'accouche': 18, 'accoucher': 18,
'accouché': 18, 'demenage': 18, 'divorce': 18, 'divorcé': 18, 'déménagé': 18, 'eu': 18, 'fait': 18, 'mourir': 18,
'perdu': 18}, {'de': 69}, {'<fate>': 18, 'a': 67, 'est': 66, 's': 68, 'va': 69, 'vient': 70}, {'N': 71}, {'d': 72,
'de': 72, 'du': 72}, {'<rel>': 73}, {'j': 65, 'je': 65}, {'oublier': 0}, {'pas': 76}, {'': (11, 'thinking')}, {'a':
78, 'à': 78}, {'...': 3, '<they>': 10, 'D': 17, 'N': 26, '^': 45, 'a': 48, 'anniv': 53, 'anniversaire': 53, 'c': 58,
'ca': 59, 'devait': 61, 'doit': 61, 'encore': 56, 'fete': 53, 'fête': 53, 'j': 65, 'je': 65, 'l': 74, 'la': 74, 'le':
74, 'ligne': 57, 'moi': 75, 'ne': 77, 'occupe': 55, 'occupee': 55, 'occupé': 55, 'pas': 76, 'pense': 79, 'pensé': 79,
'toujours': 56, 'à': 48}, {'<any_det>': 60, '<thing>': 4}, {'D': 18}, {'^': 81, 'anniv': 82, 'anniversaire': 82},
{':': 83}, {'<tip>': 27}, {'': (5, 'mine'), 'l': 85, 'leur': 85, 'son': 85, 'un': 85}, {'N': 86}, {'': (5, 'mine'),
'a': 87, 'l': 85, 'leur': 85, 'son': 85, 'un': 85, 'à': 87}, {'pendante': 27, 'prevu': 27, 'prevue': 27, 'promis': 27,
'promise': 27}, {'vous': 27}, {'point': 27}, {'a': 27, 'avec': 27, 'rdv': 27, 'rendez': 90, 'un': 91, 'à': 27}, {'a':
27, 'à': 27}, {'N': 27}, {'': (5, 'mine'), 'a': 94, 'à': 94}, {'': (5, 'mine'), 'a': 27, 'avec': 27, 'rdv': 27,
'rendez': 90, 'un': 91, 'à': 27}, {'l': 85, 'leur': 85, 'son': 85, 'un': 85}, {'N': 97}, {'a': 98, 'l': 85, 'leur':
85, 'son': 85, 'un': 85, 'à': 98}, {'<giveinf>': 27, '<mine_thing>': 46, '<todo_inf>': 27, 'acheter': 27, 'commander':
27, 'contacter': 27, 'demander': 88, 'envoi': 89, 'faire': 92, 'leur': 28, 'livraison': 89, 'lui': 28, 'offrir': 27,
'parler': 92, 'penser': 93, 'poser': 95, 'prendre': 96, 'prevoir': 27, 'recontacter': 27, 'reponse': 89, 'reserver':
27, 'solliciter': 99, 'voir': 92}, {'^': 27}, {':': 101}, {'faire': 102}, {'': (3, 'advice')}, {'^': 104}, {':': 105},
{'': (18, 'gave:mentoring')}, {'^': 107}, {'^': 81}, {':': 109}, {'N': 102}, {'etape': 102}, {'a': 103, 'à': 103},
{'N': 84, '^': 100, 'a': 103, 'action': 102, 'actions': 102, 'avis': 106, 'coaching': 108, 'conseil': 106, 'conseils':
106, 'elle': 110, 'il': 110, 'inviter': 0, 'je': 102, 'lui': 110, 'mentorat': 108, 'mentoring': 108, 'moi': 102,
'nous': 102, 'pour': 111, 'prochaine': 112, 'reco': 106, 'recommandation': 106, 'recommandations': 106, 'reste': 113,
'suggestion': 106, 'visiter': 0, 'voir': 0, 'à': 103}, {'': (22, 'gave:volunteering')}, {'^': 115}, {'^': 115, 'a':
116, 'au': 116, 'aux': 116, 'chez': 116, 'pour': 116, 'à': 116}, {'N': 108}, {'N': 108, 'a': 118, 'avec': 118, 'pour':
118, 'à': 118}, {'benevolat': 117, 'coaching': 119, 'mentorat': 119, 'mentoring': 119, 'tutorat': 119}, {'de': 120},
{'h': 121, 'heure': 121, 'heures': 121}, {'': (21, 'gave:encouragement')}, {'^': 123}, {'N': 124}, {'': (1, 'moved')},
{'eau': 54}, {'l': 127}, {'a': 128, 'à': 128}, {'<set>': 11, '<shifted>': 126, 'annule': 54, 'annulee': 54, 'annulé':
54, 'caduc': 54, 'tombe': 129, 'tombé': 129, 'zappe': 54}, {'': (20, 'gave:referral')}, {'^': 131}, {'N': 132}, {'a':
133, 'à': 133}, {'...': 134, '^': 131}, {'d': 135, 'de': 135, 'des': 135, 'du': 135}, {'<reach_noun>': 136}, {'': (19,
'gave:resource')}, {'^': 138}, {'N': 139}, {'a': 140, 'à': 140}, {'...': 141}, {'d': 132, 'de': 132, 'des': 132, 'du':
132}, {'<reach_noun>': 143}, {'<any_det>': 144}, {'N': 138}, {'a': 146, 'à': 146}, {'<helpful>': 147}, {'<helpful>':
138}, {'<any_det>': 148, 'ma': 149, 'mes': 149, 'mon': 149, 'nos': 149, 'notre': 149}, {'ma': 149, 'mes': 149, 'mon':
149, 'nos': 149, 'notre': 149}, {'<any_det>': 144, '^': 151}, {'N': 152}, {'<any_det>': 137, '<my>': 142, 'N': 145,
'^': 150, 'a': 153, 'à': 153}, {'^': 107, 'a': 108, 'avec': 108, 'pour': 108, 'sur': 108, 'à': 108}, {'coaching': 155,
'mentorat': 155, 'mentoring': 155, 'tutorat': 155}, {'de': 156}, {'': (14, 'together')}, {'ensemble': 158},
{'<drink>': 11}, {'le': 160, 'un': 160}, {'': (23, 'contact')}, {'eu': 162, 'eue': 162}, {'ai': 163}, {'avec': 11,
'chez': 11}, {'chez': 11, 'prendre': 11, 'saluer': 11, 'voir': 11}, {'appeler': 54}, {'voir': 54}, {'appeler': 54,
'ecrire': 54, 'l': 167, 'la': 168, 'le': 168, 'passer': 54, 'voir': 54}, {'...': 159, '<i_meet>': 11, 'bois': 161,
'l': 164, 'mange': 165, 'passe': 166, 'prends': 161, 'voulais': 169, 'voulait': 169}, {'': (8, 'asked')}, {'demander':
171, 'poser': 171, 'savoir': 171}, {'demander': 171, 'lui': 172, 'poser': 171, 'savoir': 171}, {'pour': 173}, {'N':
174}, {'a': 175, 'à': 175}, {'<giveinf>': 4}, {'<giveinf>': 4, 'en': 177, 'l': 177, 'la': 177, 'le': 177, 'les': 177},
{'m': 178, 'me': 178, 'nous': 178}, {'^': 179}, {'^': 179, 'encore': 180}, {'mieux': 104}, {'devrait': 104, 'doit':
104, 'fallait': 104, 'faudrait': 104, 'faut': 104, 'ferait': 104, 'vaudrait': 182, 'vaut': 182}, {'^': 183}, {'': (13,
'talk'), 'il': 184, 'on': 184}, {'<should>': 104}, {'^': 186}, {'': (13, 'talk'), 'je': 187, 'nous': 187, 'on': 187},
{'qu': 185, 'que': 188}, {'': (16, 'gave:feedback')}, {'^': 190}, {'<their>': 191, 'l': 191, 'la': 191, 'le': 191,
'les': 191}, {'': (9, 'told')}, {'a': 193, 'à': 193}, {'vous': 11}, {'<date>': 11, 'rendez': 195}, {'D': 11, 'avec':
11, 'la': 11, 'le': 11, 'pour': 11, 'un': 196, 'une': 196}, {'D': 126}, {'': (1, 'moved'), '...': 198}, {'D': 126,
'a': 126, 'au': 126, 'd': 126, 'de': 126, 'du': 199, 'en': 126, 'la': 126, 'le': 126, 'notre': 126, 'pour': 126,
'son': 126, 'à': 126}, {'': (17, 'gave:knowledge')}, {'^': 201}, {'comment': 202, 'pourquoi': 202}, {'...': 203, '^':
201, 'a': 202, 'comment': 202, 'l': 202, 'la': 202, 'le': 202, 'les': 202, 'pourquoi': 202, 'à': 202}, {'N': 204},
{'a': 205, 'à': 205}, {'': (5, 'mine'), 'encore': 27}, {'dois': 207}, {'<give3>': 4}, {'<give3>': 4, 'l': 209, 'la':
209, 'le': 209, 'les': 209}, {'me': 210, 'nous': 210}, {'et': 211}, {'...': 212, '<any_det>': 6, '<my>': 6, 'D': 4},
{'D': 4, 'et': 211}, {'...': 214, '<any_det>': 6, '<my>': 6, 'D': 4}, {'deconseille': 104, 'déconseille': 104,
'déconseillé': 104}, {'oeil': 4}, {'d': 217}, {'coup': 218, 'oeil': 4, 'œil': 4}, {'un': 219, 'une': 219}, {'<give3>':
4, '<would_give>': 4}, {'<give3>': 4, '<would_give>': 4, 'a': 216, 'en': 209, 'l': 221, 'la': 221, 'le': 221, 'les':
221}, {'retours': 4}, {'intro': 4}, {'virement': 4}, {'retour': 4}, {'devis': 4, 'draft': 4, 'point': 4, 'retour': 4,
'topo': 4}, {'intro': 4, 'offre': 4, 'proposition': 4}, {'des': 223, 'l': 224, 'le': 225, 'parvenir': 4, 'passer': 4,
'signe': 4, 'son': 226, 'suivre': 4, 'un': 227, 'une': 228}, {'contact': 4, 'copie': 4, 'lien': 4, 'relation': 4},
{'en': 230}, {'signe': 4}, {'courant': 4}, {'au': 233}, {'courant': 4, 'jus': 4}, {'au': 235}, {'<give3>': 4,
'<would_give>': 4, 'deconseille': 104, 'dira': 4, 'déconseille': 104, 'déconseillé': 104, 'en': 209, 'fait': 229, 'l':
221, 'la': 221, 'le': 221, 'les': 221, 'met': 231, 'mettra': 231, 'redit': 4, 'refait': 232, 'tiendra': 234, 'tient':
236}, {'<give3>': 4, '<would_give>': 4, 'a': 216, 'deconseille': 104, 'déconseille': 104, 'déconseillé': 104, 'en':
209, 'fait': 229, 'l': 221, 'la': 221, 'le': 221, 'les': 221, 'met': 231, 'mettra': 231, 'tient': 234}, {'moi': 4,
'nous': 4}, {'vers': 239}, {'<hand3>': 213, '<send3>': 215, '<will_give>': 4, 'a': 216, 'deconseille': 104, 'donne':
220, 'donnera': 220, 'déconseille': 104, 'déconseillé': 104, 'jette': 220, 'jettera': 220, 'jetterait': 220, 'm': 222,
'me': 237, 'nous': 238, 'reviendra': 240, 'reviennent': 240, 'revient': 240}, {'qu': 18, 'que': 18}, {'l': 209, 'la':
209, 'le': 209, 'les': 209}, {'me': 243, 'nous': 243}, {'et': 244}, {'...': 245}, {'<made3>': 246}, {'': (4,
'needs_from_me')}, {'<my>': 248}, {'part': 248}, {'ma': 250, 'notre': 250}, {'D': 248, 'de': 251}, {'...': 252}, {'^':
253}, {'...': 252, '<my>': 248}, {'^': 255}, {'D': 248}, {'...': 257}, {'^': 258}, {'^': 248}, {'j': 260, 'je': 260},
{'^': 249, 'd': 254, 'de': 256, 'des': 259, 'du': 259, 'que': 261}, {'appeler': 54, 'contacter': 54, 'joindre': 54,
'parler': 54, 'voir': 54}, {'me': 263, 'nous': 263}, {'a': 264, 'de': 264, 'à': 264}, {'^': 104, 'd': 105, 'de': 105},
{'faut': 104}, {'<imperative>': 104, 'faut': 104, 'il': 267, 'jamais': 104, 'n': 104, 'ne': 104, 'surtout': 104},
{'^': 268}, {'<inf>': 104, 'ne': 104, 'pas': 104}, {'^': 270}, {'<would_give>': 4, 'm': 4, 'me': 4, 'nous': 4}, {'^':
272}, {'devrait': 104, 'doit': 104, 'faudrait': 104, 'faut': 104, 'vaudrait': 104, 'vaut': 104}, {'': (3, 'advice'),
'mieux': 104}, {'<would_give>': 4, 'devrait': 104, 'doit': 104, 'fallait': 104, 'faudrait': 104, 'faut': 104, 'm': 4,
'me': 4, 'ne': 274, 'nous': 4, 'valait': 182, 'vaudrait': 104, 'vaut': 275}, {'^': 276}, {'devrait': 104, 'doit': 104,
'fallait': 104, 'faudrait': 104, 'faut': 104, 'ne': 274, 'valait': 182, 'vaudrait': 104, 'vaut': 275}, {'^': 278},
{'elle': 273, 'il': 277, 'on': 279}, {':': 269, 'd': 271, 'de': 271, 'qu': 280}, {'j': 187, 'je': 187, 'on': 187},
{'que': 282}, {'penser': 283}, {'de': 284}, {'air': 285}, {'<imperative>': 104}, {'^': 287}, {':': 288}, {'d': 105,
'de': 105, 'qu': 105, 'que': 105}, {'': (6, 'theirs'), 'm': 4, 'me': 4, 'nous': 4}, {'^': 291}, {'^': 291, 'd': 292,
'de': 292}, {'m': 4, 'me': 4, 'nous': 4}, {'^': 294}, {'d': 295, 'de': 295}, {'<said>': 242, '^': 247, 'besoin': 262,
'cherche': 265, 'cherché': 265, 'conseille': 266, 'conseillé': 266, 'dit': 281, 'essaye': 265, 'l': 286, 'lance': 289,
'lancé': 289, 'preconise': 290, 'promis': 293, 'propose': 296, 'proposé': 296, 'préconise': 290, 'préconisé': 290,
'recommande': 290, 'recommandé': 290, 'suggere': 290, 'suggère': 290, 'suggéré': 290, 'tente': 265}, {'<giveinf>': 4,
'm': 4, 'me': 4, 'nous': 4}, {'^': 298}, {'d': 299, 'de': 299}, {'<until>': 248}, {'...': 301}, {'des': 302, 'la':
302, 'le': 302, 'les': 302, 'ma': 302, 'mes': 302, 'mon': 302, 'nos': 302, 'notre': 302, 'un': 302, 'une': 302}, {'^':
104, 'aille': 18, 'dejeune': 18, 'dine': 18, 'déjeune': 18, 'dîne': 18, 'leur': 260, 'lui': 260, 'mange': 18, 'parle':
18, 'passe': 18, 'se': 18, 'soit': 18, 'vienne': 18, 'y': 18}, {'on': 304}, {'^': 104, 'leur': 260, 'lui': 260}, {'^':
104, 'aille': 18, 'dejeune': 18, 'dine': 18, 'déjeune': 18, 'dîne': 18, 'mange': 18, 'parle': 18, 'passe': 18, 'se':
18, 'soit': 18, 'vienne': 18, 'y': 18}, {'on': 307}, {'je': 306, 'l': 308, 'nous': 304, 'on': 105}, {'^': 303, 'qu':
305, 'que': 309}, {'de': 239}, {'parler': 311}, {'^': 312}, {'moi': 248, 'nous': 248}, {'^': 314}, {'leur': 260,
'lui': 260}, {'on': 316}, {'^': 248, 'leur': 260, 'lui': 260}, {'j': 260, 'je': 318, 'nous': 316}, {'^': 249}, {'de':
251}, {'^': 321}, {'appel': 322, 'devis': 322, 'mail': 322, 'rappel': 322, 'retour': 322}, {'^': 255, 'd': 315, 'de':
315, 'qu': 317, 'que': 319, 'toujours': 320, 'un': 323}, {'elle': 273, 'il': 273}, {'qu': 325}, {'dit': 326}, {'la':
54, 'là': 54, 'passe': 54, 'passee': 54, 'passé': 54, 'pu': 54, 'venu': 54, 'venue': 54}, {'pas': 328}, {'a': 329,
'est': 329, 'pas': 328}, {'a': 329, 'est': 329, 'n': 330, 'ne': 330, 'pas': 328}, {'a': 329, 'elle': 331, 'est': 329,
'il': 331, 'n': 330, 'ne': 330, 'pas': 328}, {'mais': 332}, {'la': 333, 'là': 333}, {'rejoindre': 333}, {'nous': 333},
{'a': 336, 'à': 336}, {'joindre': 337}, {'etre': 334, 'nous': 335, 'passer': 333, 'se': 338, 'venir': 333}, {'sur':
320}, {'de': 105, 'qu': 105, 'que': 105}, {'avis': 341}, {'combien': 18, 'comment': 18, 'ou': 18, 'pourquoi': 18,
'quand': 18, 's': 18, 'si': 18}, {'<my>': 248, 'des': 302, 'la': 302, 'le': 302, 'les': 302, 'ma': 302, 'mes': 302,
'mon': 302, 'nos': 302, 'notre': 302, 'un': 302, 'une': 302}, {'je': 316, 'nous': 316}, {'^': 344, 'combien': 18,
'comment': 18, 'ou': 18, 'pourquoi': 18, 'qu': 317, 'quand': 18, 'que': 345, 's': 18, 'si': 18}, {'<giveinf>': 21},
{'<giveinf>': 21, 'l': 347, 'la': 347, 'le': 347, 'les': 347}, {'m': 348, 'me': 348, 'nous': 348}, {'^': 349}, {'^':
349, 'etre': 334, 'nous': 335, 'passer': 333, 'se': 338, 'venir': 333}, {'<inf>': 104}, {'^': 352}, {'devrait': 104,
'doit': 104, 'faudrait': 104, 'faut': 104, 'ne': 274, 'vaudrait': 104, 'vaut': 104}, {'^': 354}, {'il': 355, 'on':
355}, {'d': 353, 'de': 353, 'qu': 356}, {'<giveinf>': 104, '<inf>': 104, 'ne': 104, 'pas': 104}, {'^': 358},
{'devait': 104, 'devrait': 104, 'doit': 104, 'fallait': 104, 'faudrait': 104, 'faut': 104, 'ferait': 104, 'm': 4,
'me': 4, 'ne': 274, 'nous': 4, 'vaudrait': 104, 'vaut': 104}, {'^': 360}, {'route': 104}, {'betise': 104, 'erreur':
104}, {'fausse': 362, 'une': 363}, {'fais': 364, 'fait': 364, 'ferais': 364}, {'^': 365}, {'devait': 104, 'devrait':
104, 'doit': 104, 'fais': 364, 'fait': 364, 'fallait': 104, 'faudrait': 104, 'faut': 104, 'ferais': 364, 'ferait':
104, 'ne': 274, 'vaudrait': 104, 'vaut': 104}, {'^': 367}, {'elle': 295, 'il': 361, 'j': 366, 'je': 366, 'on': 368},
{'<should>': 104, 'fais': 364, 'fait': 364, 'ferais': 364}, {'^': 370}, {'j': 366, 'je': 371, 'nous': 187, 'on': 371},
{':': 269, 'd': 359, 'de': 359, 'qu': 369, 'que': 372}, {'vers': 4}, {'<hand_inf>': 4, 'revenir': 374}, {'^': 375},
{'<hand_inf>': 4}, {'^': 377}, {'sa': 4, 'ses': 4, 'son': 4}, {'^': 379}, {'a': 380, 'à': 380}, {'parle': 381}, {'a':
54, 'absent': 54, 'absente': 54, 'absents': 54, 'au': 54, 'chez': 54, 'en': 54, 'parti': 54, 'partie': 54, 'pas': 54,
'sorti': 54, 'sortie': 54, 'sortis': 54, 'à': 54}, {'etais': 383, 'etions': 383}, {'etais': 383, 'etions': 383, 'n':
384}, {'j': 385, 'je': 385, 'nous': 385}, {'que': 386}, {'alors': 387, 'pendant': 387}, {'maison': 162}, {'la': 389},
{'bureau': 162}, {'moi': 162}, {'moi': 162, 'nous': 162}, {'bonjour': 162}, {'voir': 162}, {'...': 388, 'D': 162, 'a':
390, 'au': 391, 'avec': 392, 'boire': 162, 'chez': 393, 'dejeuner': 162, 'diner': 162, 'dire': 394, 'dîner': 162,
'ici': 162, 'me': 395, 'nous': 395, 'prendre': 162, 'à': 390}, {'je': 187, 'nous': 187, 'on': 187}, {'que': 397},
{'pour': 295}, {'^': 104, 'j': 187, 'je': 187, 'on': 187}, {'de': 105, 'qu': 105, 'que': 400}, {'accord': 399, 'avis':
401}, {'j': 105, 'je': 105, 'nous': 105, 'on': 105}, {'que': 403}, {'<came>': 396, 'cense': 295, 'censee': 295,
'convaincu': 398, 'convaincue': 398, 'd': 402, 'ok': 399, 'partant': 399, 'partante': 399, 'persuade': 398,
'persuadee': 398, 'pour': 404}, {'devrait': 104, 'doit': 104, 'fais': 364, 'fait': 364, 'faudrait': 104, 'faut': 104,
'ferais': 364, 'ne': 274, 'vaudrait': 104, 'vaut': 104}, {'^': 406}, {'il': 355, 'j': 366, 'je': 366, 'on': 407},
{'j': 366, 'je': 366, 'on': 366}, {'qu': 408, 'que': 409}, {'...': 388}, {'<came>': 411}, {'on': 105}, {'j': 105,
'je': 105, 'nous': 105}, {'qu': 413, 'que': 414}, {'pour': 415}, {'un': 217}, {'^': 417}, {'apporte': 5, 'depose': 5,
'dépose': 5, 'envoie': 5, 'livre': 5, 'passe': 5, 'ramene': 5, 'transmet': 5}, {'^': 419}, {'<give3>': 4, 'apporte':
5, 'depose': 5, 'dépose': 5, 'envoie': 5, 'livre': 5, 'passe': 5, 'ramene': 5, 'transmet': 5}, {'^': 209}, {'^': 421,
'me': 422}, {'faut': 320}, {'D': 11}, {'...': 425, 'D': 11}, {'a': 105, 'à': 105}, {'d': 4, 'de': 4}, {'garantit':
428, 'jure': 428}, {'D': 162}, {'<would_give>': 4}, {'<would_give>': 4, 'l': 431, 'la': 431, 'le': 431, 'les': 431},
{'<would_give>': 4, 'l': 431, 'la': 431, 'le': 431, 'les': 431, 'm': 432, 'me': 432, 'nous': 432}, {'^': 433},
{'elle': 434, 'il': 434}, {'qu': 435}, {'sur': 105}, {'^': 4}, {'d': 438, 'de': 438}, {'d': 105, 'de': 105}, {'': (3,
'advice'), '<any_det>': 104}, {'<any_det>': 104}, {'^': 442}, {'^': 441, 'd': 105, 'de': 105, 'plutot': 443},
{'arreter': 104, 'ne': 104, 'pas': 104}, {'^': 445}, {'^': 303, 'd': 446, 'de': 446}, {'devait': 104, 'devrait': 104,
'fallait': 104, 'faudrait': 104, 'faut': 104, 'ferait': 104}, {'^': 448}, {'il': 449, 'on': 449}, {'<should>': 104,
'ferais': 182}, {'^': 451}, {'j': 452, 'je': 452, 'nous': 452, 'on': 452}, {'d': 271, 'de': 271, 'qu': 450, 'que':
453}, {'abord': 104}, {'': (3, 'advice'), '<inf>': 104, 'd': 455, 'ne': 104, 'pas': 104, 'plutot': 104, 'surtout':
104}, {'^': 456}, {'': (6, 'theirs'), '<would_give>': 4, 'l': 431, 'la': 431, 'le': 431, 'les': 431}, {'<would_give>':
4, 'l': 431, 'la': 431, 'le': 431, 'les': 431, 'm': 458, 'me': 458, 'nous': 458}, {'^': 459, 'allait': 295, 'va':
295}, {'<would_give>': 4, 'devait': 104, 'devrait': 104, 'doit': 104, 'fallait': 104, 'faudrait': 104, 'faut': 104,
'ferait': 104, 'l': 431, 'la': 431, 'le': 431, 'les': 431, 'm': 458, 'me': 458, 'ne': 274, 'nous': 458, 'vaudrait':
104, 'vaut': 104}, {'^': 461, 'allait': 295, 'va': 295}, {'devait': 104, 'devrait': 104, 'doit': 104, 'fallait': 104,
'faudrait': 104, 'faut': 104, 'ferait': 104, 'ne': 274, 'vaudrait': 104, 'vaut': 104}, {'^': 463}, {'elle': 460, 'il':
462, 'on': 464}, {'...': 454, ':': 269, 'd': 457, 'de': 457, 'qu': 465, 'que': 397}, {'signe': 162, 'visiter': 162},
{'': (23, 'contact'), 'vocal': 162}, {'message': 468, 'messages': 162, 'mot': 162, 'vocal': 162}, {'des': 469, 'un':
469}, {',': 105, 'contre': 105, 'sur': 105}, {'garde': 471}, {'en': 472}, {'d': 18, 'de': 18, 'des': 18, 'du': 18},
{'fil': 162, 'tel': 162, 'tél': 162}, {'de': 475}, {'coup': 476}, {'un': 477}, {'^': 441, 'd': 105, 'de': 105,
'plutot': 443, 'qu': 105, 'que': 105}, {'^': 291, 'd': 292, 'de': 292, 'qu': 292, 'que': 292}, {'^': 104, 'd': 105,
'de': 105, 'qu': 105, 'que': 105}, {'qu': 450}, {'visite': 162}, {'dessus': 162}, {'': (3, 'advice'), 'arreter': 104,
'ne': 104, 'pas': 104}, {'^': 485}, {'d': 486, 'de': 486}, {'<reached_me>': 162, '<said>': 430, '<urges>': 427,
'<vowed>': 436, 'alerte': 437, 'alertee': 437, 'alerté': 437, 'assure': 439, 'certifie': 439, 'conjure': 440,
'conseille': 444, 'conseillé': 444, 'demande': 447, 'demandé': 447, 'dit': 466, 'exhorte': 440, 'fait': 467,
'garanti': 439, 'jure': 439, 'juré': 439, 'laisse': 470, 'laissé': 470, 'lance': 289, 'lancé': 289, 'mis': 473,
'mise': 473, 'parle': 474, 'parlé': 474, 'passe': 478, 'passé': 478, 'preconise': 479, 'prie': 440, 'prié': 440,
'promis': 480, 'propose': 296, 'proposé': 296, 'préconise': 481, 'préconisé': 479, 'rappele': 482, 'reclame': 260,
'recommande': 479, 'recommandé': 479, 'rendu': 483, 'réclame': 260, 'réclamé': 260, 'saute': 484, 'somme': 440,
'suggere': 479, 'suggère': 481, 'suggéré': 479, 'supplie': 487, 'supplié': 487}, {':': 269}, {'<helps3>': 426,
'<urges>': 427, '^': 429, 'a': 488, 'alerte': 437, 'appelle': 162, 'dit': 489, 'enjoint': 440, 'presse': 440, 'prie':
440, 'supplie': 440}, {'garantit': 428, 'jure': 428, 'l': 209, 'la': 209, 'le': 209, 'les': 209, 'redit': 4}, {'': (3,
'advice'), 'ne': 104, 'pas': 104}, {'^': 492}, {'il': 464, 'on': 464}, {'d': 493, 'de': 493, 'qu': 494, 'que': 397},
{'^': 21}, {'^': 21, 'encore': 496, 'toujours': 496}, {'visiter': 11}, {'contre': 105, 'sur': 105}, {'garde': 499},
{'en': 500}, {'^': 4, 'd': 438, 'de': 438}, {'bien': 105, 'mieux': 105, 'plutot': 105}, {'<helps3>': 426, '<urges>':
427, '^': 491, 'conseille': 266, 'demandait': 343, 'demande': 343, 'dit': 495, 'doit': 497, 'doivent': 497, 'fait':
498, 'met': 501, 'preconise': 481, 'promet': 502, 'préconise': 481, 'préconisé': 481, 'reclame': 260, 'recommande':
481, 'recommandé': 481, 'réclame': 260, 'réclamé': 260, 'suggere': 481, 'suggère': 481, 'suggéré': 481, 'verrait':
503, 'voit': 503}, {'...': 454, ':': 269, 'd': 457, 'de': 457, 'qu': 435}, {',': 105}, {'garde': 506}, {'en': 507},
{'<reached_me>': 162, '<said>': 430, '<urges>': 427, '<vowed>': 436, 'assure': 439, 'certifie': 439, 'conjure': 440,
'conseille': 444, 'conseillé': 444, 'demande': 447, 'demandé': 447, 'dit': 505, 'exhorte': 440, 'fait': 467,
'garanti': 439, 'jure': 439, 'juré': 439, 'laisse': 470, 'laissé': 470, 'lance': 289, 'lancé': 289, 'mis': 508,
'mise': 508, 'parle': 474, 'parlé': 474, 'passe': 478, 'passé': 478, 'preconise': 479, 'prie': 440, 'prié': 440,
'promis': 480, 'préconise': 481, 'préconisé': 479, 'recommande': 479, 'recommandé': 479, 'rejoint': 162, 'rejointe':
162, 'rejoints': 162, 'rendu': 483, 'saute': 484, 'somme': 440, 'suggere': 479, 'suggère': 481, 'suggéré': 479,
'supplie': 487, 'supplié': 487}, {':': 269, 'd': 105, 'de': 105}, {'<helps3>': 426, '<urges>': 427, '^': 491, 'a':
509, 'appelle': 162, 'conseille': 266, 'demandait': 343, 'demande': 343, 'dit': 510, 'doit': 497, 'doivent': 497,
'enjoint': 440, 'fait': 498, 'preconise': 481, 'presse': 440, 'prie': 440, 'préconise': 481, 'préconisé': 481,
'recommande': 481, 'recommandé': 481, 'suggere': 481, 'suggère': 481, 'suggéré': 481, 'supplie': 440, 'verrait': 503,
'voit': 503}, {'...': 257, '<my>': 248}, {'^': 512}, {'d': 259, 'de': 513, 'des': 259, 'du': 259}, {'besoin': 514},
{'^': 311}, {'chercher': 11, 'prendre': 11, 'recuperer': 11}, {'me': 517, 'nous': 517}, {'j': 105, 'je': 105, 'on':
105}, {'que': 519}, {'j': 105, 'je': 105, 'l': 308, 'nous': 307, 'on': 105}, {'qu': 308, 'que': 521}, {'je': 105},
{'d': 295, 'de': 295, 'qu': 413, 'que': 523}, {'^': 344}, {'persuade': 283, 'persuadee': 283}, {'d': 4, 'de': 4,
'des': 4, 'du': 4}, {'occupe': 527}, {'charge': 4, 'occupe': 4}, {'^': 529}, {'a': 438, 'à': 438}, {'a': 162, 'au':
162, 'avec': 162, 'chez': 162, 'à': 162}, {'arrete': 532, 'arretee': 532, 'arrêté': 532, 'assis': 532, 'assise': 532,
'deplace': 532, 'deplacee': 532, 'déplacé': 532, 'engage': 531, 'engagee': 531, 'engagé': 531, 'joint': 532, 'jointe':
532, 'pointe': 532, 'pointee': 532}, {'^': 528, 'en': 530, 'engage': 531, 'est': 533}, {'': (6, 'theirs'), 'd': 4,
'de': 4, 'des': 4, 'du': 4}, {'charge': 535, 'rapproche': 4, 'renseigne': 535}, {'^': 536, 'demandait': 343,
'demande': 343}, {'pour': 404}, {'<came>': 396}, {'^': 303}, {'<inf>': 4}, {'<inf>': 4, 'l': 541, 'la': 541, 'le':
541, 'les': 541}, {'m': 542, 'me': 542, 'nous': 542}, {'et': 543}, {'...': 544}, {'<any_det>': 4, '<my>': 4},
{'mettre': 4}, {'<hand_inf>': 4, '<inf>': 545, 'boucler': 546, 'checker': 546, 'corriger': 546, 'finir': 546, 'jeter':
546, 'me': 547, 'nous': 547, 'parler': 311, 'regarder': 546, 'relire': 546, 'revenir': 374, 'reviewer': 546, 'signer':
546, 'tester': 546, 'valider': 546, 'verifier': 546}, {'^': 548}, {'mieux': 520}, {'je': 316, 'l': 308, 'nous': 304},
{'^': 344, 'bien': 299, 'qu': 305, 'que': 551, 'savoir': 18}, {'appeler': 162, 'ecrire': 162, 'envoyer': 162,
'rappeler': 162, 'repondre': 162}, {'m': 553, 'nous': 553}, {'de': 554, 'me': 517, 'nous': 517}, {'^': 344, 'qu': 305,
'que': 309, 'savoir': 18}, {'etre': 334, 'nous': 335, 'passer': 333, 'savoir': 18, 'se': 338, 'venir': 333},
{'<must3>': 181, '<opines>': 189, '^': 241, 'a': 297, 'accepte': 300, 'aimerait': 310, 'allait': 313, 'attend': 324,
'attendent': 320, 'avait': 327, 'cense': 295, 'censee': 295, 'comptait': 339, 'compte': 340, 'conseille': 266, 'd':
342, 'demandait': 343, 'demande': 346, 'devaient': 350, 'devait': 351, 'disait': 357, 'dit': 373, 'doit': 376,
'doivent': 378, 'en': 382, 'est': 405, 'estime': 410, 'etait': 412, 'ferait': 105, 'insiste': 416, 'jette': 418, 'l':
420, 'la': 423, 'le': 423, 'les': 423, 'leur': 424, 'lui': 424, 'm': 490, 'me': 504, 'nous': 511, 'ont': 515,
'parlera': 516, 'passe': 518, 'passera': 518, 'pensait': 339, 'pense': 410, 'preconise': 290, 'prefere': 520,
'prefererait': 522, 'prend': 418, 'promet': 502, 'propose': 524, 'préconise': 290, 'préconisé': 290, 'préfèrerait':
520, 'préférerait': 522, 'reclame': 525, 'recommande': 290, 'recommandé': 290, 'reste': 526, 'réclame': 525, 's': 534,
'se': 537, 'serait': 538, 'sont': 539, 'souhaite': 540, 'souhaiterait': 540, 'suggere': 290, 'suggère': 290,
'suggéré': 290, 'trouve': 410, 'va': 549, 'verrait': 550, 'veulent': 320, 'veut': 552, 'viendra': 518, 'vient': 555,
'voit': 550, 'voudrait': 556, 'voulait': 557}, {'...': 106, '^': 104}, {'<them>': 105, 'N': 559}, {'d': 560, 'de':
560}, {'j': 101, 'je': 101, 'nous': 101, 'on': 101}, {'d': 101, 'de': 101, 'que': 562}, {'N': 563}, {'a': 564, 'à':
564}, {'<helps3>': 11}, {'m': 566, 'me': 566, 'nous': 566}, {'N': 11}, {'accueille': 568, 'accueillons': 568, 'fais':
498, 'faisons': 498, 'fait': 498, 'recevons': 568, 'recois': 568, 'recoit': 568}, {'<helps3>': 11, 'accueille': 568,
'accueillons': 568, 'fais': 498, 'faisons': 498, 'fait': 498, 'recevons': 568, 'recois': 568, 'recoit': 568},
{'<they>': 567, 'je': 569, 'm': 566, 'me': 566, 'nous': 570, 'on': 569}, {'de': 353}, {'vaut': 353}, {'pas': 353},
{'^': 352, 'ne': 574}, {'eviter': 572, 'inutile': 572, 'mieux': 573, 'ne': 574, 'pas': 353, 'plutot': 353, 'surtout':
575}, {':': 576}, {'<reached_me>': 162}, {'fin': 162}, {'la': 579}, {'dessert': 162}, {'cours': 162}, {'tard': 162},
{'a': 580, 'apres': 162, 'au': 581, 'en': 582, 'ensuite': 162, 'plus': 583, 'sur': 580, 'vers': 162, 'à': 580},
{'<came>': 162, 'arrive': 584, 'arrivee': 584, 'arrivé': 584, 'passe': 584, 'passee': 584, 'passé': 584, 'rejoint':
584, 'rejoints': 584}, {'salle': 162}, {'la': 586}, {'avec': 393, 'dans': 587, 'la': 162, 'là': 162, 'present': 162,
'presente': 162, 'présente': 162}, {'appele': 242, 'appelé': 242, 'arrive': 584, 'arrivee': 584, 'arrivé': 584,
'averti': 242, 'ecrit': 242, 'passe': 584, 'passee': 584, 'passé': 584, 'prevenu': 242, 'rejoint': 584, 'rejoints':
584, 'signale': 242, 'textote': 242}, {'a': 589}, {'<came>': 162}, {'...': 577, 'a': 578, 'est': 585, 'etait': 588,
'm': 590, 'nous': 590, 'sont': 591}, {'D': 21}, {'D': 21, 'avant': 593, 'pour': 593}, {'attendu': 594, 'attendue':
594, 'attendus': 594, 'promis': 594, 'promise': 594}, {'attendu': 594, 'attendue': 594, 'attendus': 594, 'promis':
594, 'promise': 594, 'toujours': 595}, {'a': 216, 'accord': 596, 'contrat': 596, 'deconseille': 104, 'devis': 596,
'docs': 596, 'déconseille': 104, 'déconseillé': 104, 'facture': 596, 'm': 222, 'me': 237, 'nous': 238, 'plans': 596,
'reponse': 596, 'retour': 596, 'reviendra': 240, 'reviennent': 240, 'revient': 240, 'signature': 596}, {'D': 126, 'a':
126, 'au': 126, 'd': 126, 'de': 126, 'du': 126, 'en': 126, 'la': 126, 'le': 126, 'notre': 126, 'pour': 126, 'son':
126, 'à': 126}, {'la': 12, 'le': 12, 'notre': 12, 'sa': 12, 'son': 12}, {'N': 0}, {'a': 600, 'avec': 600, 'et': 600,
'à': 600}, {'N': 601}, {'moi': 158}, {'de': 603}, {'vous': 54}, {'': (0, 'missed'), '<date>': 54, 'rendez': 605}, {'':
(0, 'missed'), '<any_det>': 606, '<date>': 54, 'rendez': 605}, {'annuler': 607, 'decommander': 607, 'reporter': 607},
{'...': 198}, {'du': 609}, {'annule': 54, 'annulee': 54, 'annulé': 54, 'deprogramme': 54, 'deprogrammee': 54,
'supprime': 54, 'supprimee': 54}, {'<shifted>': 610, 'annule': 54, 'annulee': 54, 'annulé': 54, 'deprogramme': 54,
'deprogrammee': 54, 'finalement': 611, 'supprime': 54, 'supprimee': 54}, {'<shifted>': 598, 'annule': 54, 'annulee':
54, 'annules': 54, 'annulé': 54, 'decommande': 54, 'decommandee': 54}, {'agenda': 11, 'air': 285}, {'contact': 0,
'lien': 0, 'relation': 0}, {'en': 615}, {'mettre': 616}, {'comment': 201, 'l': 201, 'la': 201, 'le': 201, 'les': 201},
{'^': 618}, {'donner': 27, 'envoyer': 27, 'filer': 27, 'rendre': 27, 'renvoyer': 27, 'transmettre': 27},
{'<teach_inf>': 619, '^': 620, 'avis': 105}, {'<teach_inf>': 619, '^': 620, 'd': 299, 'de': 299}, {'N': 105, '^': 104,
'elle': 105, 'il': 105, 'je': 105, 'lui': 105, 'moi': 105}, {',': 623, 'N': 105, '^': 104, 'elle': 105, 'il': 105,
'je': 105}, {'place': 624}, {'<inf>': 27}, {'^': 626, 'd': 27, 'de': 27}, {',': 623}, {'place': 628}, {'nouvelles':
54}, {'de': 630, 'signe': 54, 'suite': 54}, {'lieu': 54}, {'faire': 54}, {'avoir': 632, 'se': 633}, {'decroche': 54,
'donne': 631, 'donné': 631, 'décroché': 54, 'eu': 632, 'pu': 634, 'rappele': 54, 'repondu': 54}, {'donne': 631,
'donné': 631}, {'lapin': 54}, {'un': 637}, {'D': 11, 'en': 11, 'le': 11}, {'avis': 105}, {'si': 78}, {'<said>': 242,
'<shifted>': 598, 'annule': 54, 'annulee': 54, 'annules': 54, 'annulé': 54, 'besoin': 262, 'confirme': 599,
'confirmé': 599, 'connecter': 602, 'conseille': 266, 'conseillé': 266, 'cote': 604, 'creuser': 78, 'decommande': 54,
'decommandee': 54, 'dit': 281, 'du': 608, 'dû': 608, 'elle': 300, 'ete': 612, 'eux': 300, 'finalement': 613, 'l': 614,
'lance': 289, 'lancé': 289, 'les': 617, 'leur': 621, 'lui': 622, 'ma': 625, 'mettre': 616, 'moi': 627, 'notre': 629,
'pas': 635, 'plus': 636, 'pose': 638, 'preconise': 290, 'presenter': 602, 'promis': 293, 'propose': 296, 'proposé':
296, 'préconise': 290, 'préconisé': 290, 'recommande': 290, 'recommandé': 290, 'revoir': 639, 'sa': 625, 'son': 640,
'suggere': 290, 'suggère': 290, 'suggéré': 290, 'ta': 625, 'voir': 641}, {'equipe': 108, 'equipes': 108, 'etudiants':
108, 'fondateurs': 108, 'jeunes': 108, 'porteurs': 108, 'projets': 108, 'promo': 108, 'startups': 108}, {'': (23,
'contact'), 'des': 643, 'deux': 643, 'les': 643, 'trois': 643, 'une': 643}, {'lui': 27}, {'^': 645}, {'N': 132, '^':
131}, {'a': 647, 'à': 647}, {'client': 648, 'lead': 648, 'prospect': 648}, {'un': 649}, {'leur': 27, 'lui': 27}, {'^':
651}, {'d': 27, 'de': 27}, {'^': 201, 'a': 202, 'avec': 202, 'pour': 202, 'sur': 202, 'à': 202}, {'N': 654}, {'a':
202, 'comment': 202, 'la': 202, 'le': 202, 'les': 202, 'à': 202}, {'N': 656}, {'a': 657, 'à': 657}, {'0': 54, 'la':
54, 'longtemps': 54, 'pendant': 54, 'trente': 54, 'un': 54, 'une': 54, 'vingt': 54}, {'N': 659}, {'^': 201, 'a': 202,
'comment': 202, 'l': 202, 'la': 202, 'le': 202, 'les': 202, 'pourquoi': 202, 'à': 202}, {'N': 661}, {'a': 662, 'à':
662}, {'<taught>': 663}, {'<inf>': 193}, {'d': 665, 'de': 665}, {'N': 666}, {'a': 667, 'à': 667}, {'<any_det>': 43},
{'^': 669}, {'': (8, 'asked'), 'N': 670}, {'a': 171, 'à': 171}, {'avis': 672}, {'a': 671, 'conseil': 672, 'son': 673,
'un': 673, 'à': 671}, {'<them>': 27}, {'^': 675}, {'j': 676, 'je': 676}, {'a': 667, 'que': 677, 'à': 667}, {'a': 191,
'sur': 191, 'à': 191}, {'avis': 679}, {'mon': 680}, {'N': 202}, {'chez': 162, 'voir': 162}, {'': (15, 'gave:intro')},
{'^': 684}, {'^': 684, 'a': 685, 'de': 685, 'entre': 685, 'pour': 685, 'à': 685}, {'intro': 686}, {'relation': 686},
{'en': 688}, {'mise': 689}, {'intros': 686, 'presentations': 686}, {'N': 685}, {'et': 692}, {'N': 693, '^': 684},
{'connaitre': 685, 'rencontrer': 694}, {'l': 687, 'la': 690, 'les': 691, 'se': 695, 'une': 687}, {'elle': 193, 'il':
193}, {'N': 193}, {'qu': 697, 'que': 698}, {'pour': 699}, {'eu': 54, 'parle': 54, 'parlé': 54, 'rencontre': 54,
'rencontré': 54, 'revu': 54, 'vu': 54}, {'contact': 685, 'lien': 685, 'relation': 685}, {'en': 702}, {'N': 703},
{'et': 704}, {'avec': 692, 'et': 692}, {'N': 706}, {'contact': 707, 'lien': 707, 'relation': 707}, {'en': 708},
{'email': 709, 'mail': 709}, {'N': 705, 'en': 708, 'par': 710}, {'temps': 54}, {'le': 712}, {'eu': 54, 'pu': 54,
'reussi': 54, 'revu': 54, 'trouve': 713, 'trouvé': 713, 'vu': 54}, {'question': 672}, {'la': 715, 'une': 715}, {'a':
692, 'avec': 692, 'et': 692, 'à': 692}, {'N': 717}, {'courriel': 718, 'email': 718, 'linkedin': 718, 'mail': 718,
'visio': 718, 'whatsapp': 718}, {'N': 717, 'en': 719, 'par': 719, 'via': 719}, {'': (5, 'mine'), 'd': 27, 'de': 27},
{'N': 721}, {'': (5, 'mine'), 'l': 27, 'la': 27, 'le': 27, 'les': 27, 'leur': 27, 'lui': 27}, {'^': 723}, {'^': 653,
'a': 722, 'd': 724, 'de': 724, 'à': 722}, {'de': 132}, {'a': 132, 'au': 132, 'aupres': 726, 'chez': 132, 'pour': 132,
'à': 132}, {'N': 727, 'a': 667, 'à': 667}, {'N': 171}, {'': (10, 'thanks')}, {'<cheered>': 125, '<handed>': 145,
'<said>': 194, '<taught>': 206, '<vowed>': 565, 'a': 652, 'accepte': 653, 'accepté': 653, 'aide': 655, 'aidé': 655,
'appris': 658, 'attendu': 660, 'bien': 664, 'confirme': 599, 'confirmé': 599, 'conseille': 668, 'conseillé': 668,
'demande': 674, 'demandé': 674, 'depanne': 655, 'dit': 678, 'donne': 681, 'donné': 681, 'du': 608, 'dû': 608,
'enseigne': 658, 'epaule': 682, 'ete': 683, 'explique': 658, 'expliqué': 658, 'fait': 696, 'insiste': 700, 'insisté':
700, 'jamais': 701, 'mis': 711, 'montre': 658, 'montré': 658, 'pas': 714, 'pense': 79, 'pensé': 79, 'plus': 701,
'point': 11, 'pose': 716, 'presente': 720, 'promis': 725, 'présenté': 720, 'rdv': 11, 'recommande': 728, 'recommandé':
728, 'relance': 729, 'relancé': 729, 'relu': 192, 'remercie': 730, 'rendez': 195, 'reunion': 11, 'seconde': 682,
'suggere': 668, 'suggéré': 668, 'à': 652}, {'avec': 162}, {'...': 732}, {'a': 733, 'au': 733, 'boire': 733, 'courir':
733, 'manger': 733, 'voir': 162, 'à': 733}, {'^': 201, 'a': 202, 'de': 202, 'devant': 202, 'pour': 202, 'sur': 202,
'à': 202}, {'experience': 735}, {'d': 736}, {'<course>': 735, 'retour': 737}, {'un': 738, 'une': 738}, {'est': 18},
{'c': 740, 'est': 18, 'tombe': 18}, {'N': 741}, {'d': 742, 'de': 742}, {'N': 191}, {'d': 744, 'de': 744}, {'...':
745}, {'<any_det>': 746}, {'absence': 54}, {'en': 748, 'manque': 54, 'manqué': 54, 'rate': 54}, {'en': 748, 'manques':
54}, {'^': 201, 'a': 202, 'comment': 202, 'la': 202, 'le': 202, 'les': 202, 'à': 202}, {'N': 751}, {'presse': 78},
{'journal': 78}, {'facebook': 78, 'insta': 78, 'instagram': 78, 'la': 753, 'le': 754, 'linkedin': 78, 'twitter': 78,
'x': 78}, {'a': 752, 'dans': 755, 'par': 755, 'sur': 755, 'à': 752}, {'^': 131, 'de': 133}, {'candidature': 757,
'demande': 757}, {'la': 758, 'leur': 758, 'sa': 758}, {'N': 685, 'a': 692, 'avec': 692, 'et': 692, 'à': 692}, {'N':
760}, {':': 761}, {'de': 162}, {'cote': 763}, {'a': 764, 'à': 764}, {'^': 201, 'a': 202, 'de': 202, 'pour': 202,
'sur': 202, 'à': 202}, {'<course>': 766}, {'de': 767}, {'heure': 768, 'heures': 768, 'seances': 768}, {'<course>':
735, 'heure': 768, 'heures': 768, 'retour': 737, 'seances': 768}, {'0': 769, 'deux': 769, 'plusieurs': 769, 'quatre':
769, 'quelques': 769, 'trois': 769, 'un': 738, 'une': 770}, {'': (7, 'waiting'), 'de': 21, 'qu': 21, 'que': 21},
{'rien': 54}, {'N': 659, 'pour': 773}, {'de': 198}, {'lieu': 775, 'tel': 732, 'telephone': 732, 'tél': 732,
'téléphone': 732}, {'d': 54, 'de': 54}, {'signe': 777}, {'nouvelle': 54, 'nouvelles': 54, 'reponse': 54}, {'appeler':
54, 'rencontrer': 54, 'voir': 54}, {'du': 780, 'dû': 780}, {'dit': 326, 'personne': 54}, {'moi': 158, 'nous': 158},
{'<them>': 193, 'N': 193}, {'N': 693}, {'rencontrer': 785}, {'se': 786}, {'en': 708, 'par': 710}, {'en': 719, 'par':
719, 'via': 719}, {'appris': 658, 'du': 608, 'dû': 608, 'enseigne': 658, 'explique': 658, 'expliqué': 658, 'fait':
787, 'mis': 788, 'montre': 658, 'montré': 658, 'presente': 789, 'présenté': 789}, {'alimentaire': 116}, {'D': 126,
'a': 198, 'au': 198, 'en': 198, 'à': 198}, {'D': 126, 'a': 198, 'au': 198, 'en': 198, 'finalement': 792, 'à': 198},
{'<to_place>': 116, '^': 115}, {'^': 29}, {'de': 795}, {'teste': 192, 'testé': 192}, {'<taught>': 663, 'qu': 18,
'que': 18}, {'vocale': 54}, {'avec': 162, 'sur': 162}, {'close': 54, 'ferme': 54, 'fermee': 54, 'fermé': 54}, {'dej':
162, 'déj': 162}, {'<drink>': 162, 'petit': 802}, {'des': 803, 'le': 803, 'quelques': 803, 'un': 803, 'une': 803},
{'elle': 300, 'eux': 300, 'lui': 300, 'moi': 653}, {'j': 101, 'je': 101}, {'que': 806}, {'a': 805, 'booke': 11,
'cale': 11, 'calé': 11, 'convenu': 807, 'fixe': 11, 'fixé': 11, 'ok': 11, 'à': 805}, {'booke': 11, 'cale': 11, 'calé':
11, 'est': 808, 'fixe': 11, 'fixé': 11, 'ok': 11}, {'pas': 54}, {'capte': 810, 'decroche': 810, 'décroche': 810,
'repond': 810}, {'d': 78, 'de': 78, 'qu': 78, 'que': 78}, {'bien': 812}, {'vide': 54}, {'le': 814}, {'dans': 815,
'occupe': 54, 'occupé': 54}, {'capte': 810, 'decroche': 810, 'décroche': 810, 'ne': 811, 'repond': 810, 'serait': 813,
'sonnait': 816, 'sonne': 816}, {'<inf>': 11}, {'de': 818}, {'N': 819}, {'avec': 820, 'de': 818}, {'peu': 162},
{'avec': 162, 'cinq': 162, 'ensemble': 162, 'longtemps': 162, 'un': 822}, {'joindre': 54}, {'a': 824, 'à': 824},
{'<to_place>': 108, '^': 107, 'avec': 118, 'de': 118, 'pour': 118}, {'quoi': 18}, {'pour': 27}, {'^': 249, 'moi':
828}, {'sur': 829}, {'lieu': 425}, {'a': 831, 'aura': 831, 'est': 425, 'sera': 425}, {'...': 832}, {'<any_det>': 138,
'<my>': 138}, {'^': 834}, {'N': 835}, {'a': 836, 'à': 836}, {'jour': 105}, {'d': 560, 'de': 560, 'du': 838, 'recu':
105}, {'^': 131, 'a': 133, 'à': 133}, {'<pro>': 840}, {'<pro>': 840, 'expert': 841}, {'<good>': 842, '<pro>': 840,
'expert': 841}, {'<pro>': 132}, {'<any_det>': 843, 'l': 844, 'la': 844, 'le': 844, 'ma': 844, 'mon': 844, 'notre':
844, 'un': 844, 'une': 844}, {'N': 845}, {'<pro>': 134}, {'<any_det>': 843, '^': 104, 'a': 846, 'd': 105, 'de': 105,
'l': 847, 'la': 847, 'le': 847, 'ma': 847, 'mon': 847, 'notre': 847, 'un': 847, 'une': 847, 'à': 846}, {'<any_det>':
843, 'a': 846, 'l': 847, 'la': 847, 'le': 847, 'ma': 847, 'mon': 847, 'notre': 847, 'un': 847, 'une': 847, 'à': 846},
{'<them>': 171, 'N': 171}, {'j': 27, 'je': 27}, {'avec': 820, 'de': 818, 'que': 851}, {'d': 191, 'de': 191, 'du':
191}, {'fil': 162}, {'de': 854}, {'pour': 652}, {'<should>': 104, 'vaut': 182}, {'^': 857}, {'il': 858, 'je': 858,
'nous': 858, 'on': 858}, {'faudrait': 104, 'faut': 104, 'vaut': 182}, {'de': 104}, {'devrais': 104, 'dois': 104,
'ferais': 182}, {'vaudrait': 104, 'vaut': 104}, {'devrait': 104, 'doit': 104}, {'pas': 104}, {'faudrait': 104, 'faut':
104, 'il': 860, 'inutile': 861, 'je': 862, 'mieux': 863, 'on': 864, 'surtout': 865, 'vaut': 182}, {'^': 866},
{'devrais': 104}, {'vaut': 104}, {'devrait': 104}, {'il': 267, 'je': 868, 'mieux': 869, 'on': 870}, {',': 867, '^':
871}, {',': 867, '^': 104}, {'<them>': 859, '<they>': 859, 'N': 872, 'elle': 873, 'elles': 873, 'eux': 873, 'lui':
873}, {'accord': 856, 'apres': 874, 'avis': 341}, {'d': 21, 'de': 21, 'des': 21, 'du': 21}, {'agenda': 11, 'attente':
876}, {'l': 877}, {'N': 105}, {'d': 879, 'de': 879}, {'avis': 880}, {'l': 881}, {'': (1, 'moved'), '<date>': 126, 'D':
126}, {'D': 883, 'a': 883, 'au': 883, 'la': 883, 'le': 883, 'notre': 883, 'à': 883}, {'<their>': 191}, {'jamais': 54,
'pas': 54, 'plus': 54, 'toujours': 810}, {'d': 171, 'de': 171}, {'avis': 887}, {'<them>': 171, 'N': 171, '^': 344,
'a': 671, 'combien': 18, 'comment': 18, 'conseil': 672, 'l': 888, 'ou': 18, 'pourquoi': 18, 'qu': 317, 'quand': 18,
'que': 345, 's': 18, 'si': 18, 'son': 673, 'un': 673, 'à': 671}, {'<them>': 171, 'N': 171, 'a': 671, 'conseil': 672,
'l': 888, 'son': 673, 'un': 673, 'à': 671}, {'<reach_inf>': 54, '<see_inf>': 54, 'leur': 101, 'lui': 101}, {'m': 347,
'me': 347, 'nous': 347}, {'^': 892}, {'^': 349, 'dejeuner': 54, 'diner': 54, 'dîner': 54, 'encore': 893, 'manger': 54,
'passer': 54, 's': 167, 'se': 168, 'toujours': 893, 'venir': 54}, {'messagerie': 54}, {'de': 133}, {'faveur': 896},
{'en': 897, 'pour': 133}, {'mot': 898}, {':': 269, 'd': 359, 'de': 359, 'qu': 369, 'que': 372, 'un': 899}, {',': 867},
{'N': 901, 'elle': 901, 'elles': 901, 'eux': 901, 'lui': 901}, {'demander': 27, 'l': 27, 'la': 27, 'le': 27, 'les':
27, 'leur': 27, 'lui': 27}, {'mettre': 616, 'presenter': 0}, {'visite': 11}, {'': (5, 'mine'), '<see_inf>': 11, '^':
903, 'connecter': 602, 'encore': 27, 'les': 904, 'mettre': 616, 'presenter': 602, 'rencontrer': 11, 'rendre': 905,
'retrouver': 11, 'voir': 11}, {'revenir': 374}, {'^': 907, 'encore': 893, 'toujours': 893}, {'<any_det>': 144,
'<reach_noun>': 143}, {'<any_det>': 149, '<my>': 138}, {'^': 190, 'sur': 191}, {'<remarks>': 911}, {'de': 912}, {'^':
910, 'des': 912, 'mes': 912, 'mon': 912, 'plein': 913, 'quelques': 912, 'un': 912}, {'N': 914}, {'^': 190, 'a': 191,
'sur': 191, 'à': 191}, {'<remarks>': 916}, {'de': 917}, {'<remarks>': 916, 'nouvelles': 194}, {'heure': 768, 'heures':
768, 'seances': 768, 'trois': 917}, {'<remarks>': 916, 'benevolat': 116}, {'...': 141, '<remarks>': 916}, {'...': 141,
'<remarks>': 916, 'avis': 679}, {'mal': 918}, {'<remarks>': 916, 'heure': 768, 'heures': 768, 'seances': 768},
{'<remarks>': 916, 'bons': 917, 'heure': 768, 'heures': 768, 'seances': 768}, {'mes': 917}, {'^': 201, 'avec': 202,
'pour': 202, 'sur': 202}, {'asso': 116, 'association': 116}, {'N': 928, '^': 201, 'l': 929}, {'a': 930, 'à': 930},
{'main': 931}, {'de': 932}, {'<course>': 735, '<remarks>': 916, 'benevolat': 116, 'coup': 933, 'retour': 737}, {'0':
769, '<any_det>': 144, '<reach_noun>': 143, 'a': 915, 'beaucoup': 918, 'des': 919, 'deux': 920, 'du': 921, 'ma': 142,
'mes': 922, 'mon': 923, 'nos': 142, 'notre': 142, 'pas': 924, 'plein': 918, 'plusieurs': 925, 'quatre': 769,
'quelques': 926, 'tous': 927, 'trois': 769, 'un': 934, 'une': 770, 'à': 915}, {'annuler': 54}, {'<letter>': 162, 'N':
162}, {'': (23, 'contact'), 'avec': 937, 'de': 937, 'des': 937, 'par': 937, 'quelques': 937}, {'interview': 78},
{'video': 78}, {'podcast': 78, 'talk': 78}, {'l': 939, 'la': 940, 'le': 941, 'une': 940}, {'pour': 132}, {'reco': 943,
'recommandation': 943}, {'a': 162, 'une': 944, 'à': 162}, {'coup': 218, 'oeil': 4}, {'ma': 4, 'mes': 4, 'mon': 4,
'notre': 4, 'un': 946}, {'jeter': 947, 'jette': 947, 'jettera': 947, 'regarde': 947, 'regarder': 947}, {'jeter': 947,
'jette': 947, 'jettera': 947, 'regarde': 947, 'regarder': 947, 'va': 948}, {'^': 949}, {'': (7, 'waiting'), 'd': 21,
'de': 21, 'des': 21, 'du': 21}, {'disant': 242}, {'attente': 951, 'call': 732, 'disant': 242, 'ligne': 732, 'me': 952,
'mon': 748, 'nous': 952, 'vain': 54, 'visio': 732}, {'cote': 496, 'de': 496, 'des': 496, 'du': 496}, {'recu': 954},
{'rien': 955}, {'cv': 132}, {'<any_det>': 149}, {'^': 958}, {'N': 959}, {'': (23, 'contact'), 'a': 162, 'à': 162},
{'<letter>': 961, '<remarks>': 916}, {'trois': 917}, {'cv': 896}, {'<remarks>': 916, 'bons': 917}, {'<letter>': 961,
'<remarks>': 916, 'client': 648, 'lead': 648, 'prospect': 648}, {'<any_det>': 144, '<reach_noun>': 143, '<their>':
957, 'a': 960, 'beaucoup': 918, 'des': 962, 'deux': 963, 'du': 917, 'le': 964, 'mes': 917, 'mon': 917, 'pas': 924,
'plein': 918, 'plusieurs': 917, 'quelques': 965, 'tous': 927, 'un': 966, 'à': 960}, {'appeler': 54, 'avoir': 54},
{'joindre': 54, 'voir': 54}, {'parler': 54, 'telephoner': 54}, {'<reach_inf>': 54, '<see_inf>': 54, 'l': 968, 'la':
969, 'le': 969, 'les': 824, 'lui': 970}, {'d': 971, 'de': 971}, {'<shifted>': 598, 'annule': 54, 'annulee': 54,
'annules': 54, 'annulé': 54, 'decommande': 54, 'decommandee': 54, 'deprogramme': 54, 'deprogrammee': 54, 'supprime':
54, 'supprimee': 54}, {'a': 390, 'au': 391, 'chez': 393, 'dejeuner': 162, 'diner': 162, 'dîner': 162, 'me': 395,
'nous': 395, 'à': 390}, {'<came>': 411, '<set>': 11, '<shifted>': 200, 'annule': 54, 'annulee': 54, 'annules': 54,
'annulé': 54, 'cense': 295, 'censee': 295, 'convaincu': 398, 'convaincue': 398, 'd': 402, 'decommande': 54,
'decommandee': 54, 'deprogramme': 54, 'deprogrammee': 54, 'finalement': 973, 'ok': 399, 'partant': 399, 'partante':
399, 'passe': 974, 'passee': 974, 'passé': 974, 'persuade': 398, 'persuadee': 398, 'pour': 404, 'supprime': 54,
'supprimee': 54, 'venu': 974, 'venue': 974}, {'de': 779}, {'<would_give>': 4, 'm': 432, 'me': 432, 'nous': 432}, {'^':
977}, {'m': 432, 'me': 432, 'nous': 432}, {'^': 979}, {'elle': 978, 'elles': 980, 'il': 978, 'ils': 980}, {'aucune':
779, 'pas': 976, 'rien': 55}, {'aucune': 779, 'moi': 158, 'pas': 976, 'qu': 981, 'rien': 55, 'si': 78, 'toujours':
982}, {'N': 162}, {'partie': 984}, {'la': 985}, {'notres': 984}, {'N': 162, 'de': 986, 'des': 987, 'la': 984, 'là':
984, 'present': 984, 'presente': 984, 'presentes': 984, 'presents': 984, 'présente': 984, 'présentes': 984}, {'': (14,
'together'), 'N': 162}, {'N': 162, 'aussi': 988, 'de': 986, 'des': 987, 'egalement': 988, 'la': 989, 'là': 989,
'present': 984, 'presente': 984, 'presentes': 984, 'presents': 984, 'présente': 984, 'présentes': 984}, {'avec': 162,
'cense': 795, 'censee': 795, 'chez': 162}, {'parti': 54, 'partie': 54}, {'notres': 989}, {'<came>': 411, 'N': 162,
'aussi': 988, 'de': 986, 'deja': 992, 'des': 993, 'egalement': 988, 'la': 989, 'là': 989, 'present': 989, 'presente':
989, 'presentes': 984, 'presents': 984, 'présente': 989, 'présentes': 984}, {'donne': 242, 'donné': 242}, {'avec':
162, 'chez': 162}, {'du': 854}, {'<date>': 162, 'bout': 997}, {'au': 998, 'en': 998, 'par': 998}, {'': (23,
'contact'), 'au': 998, 'en': 998, 'par': 998}, {'<them>': 999, 'N': 1000}, {'a': 682, 'à': 682}, {'...': 1002},
{'...': 1002, 'a': 752, 'comment': 1003, 'à': 752}, {'appeler': 54, 'croiser': 54, 'voir': 54}, {'des': 912, 'mes':
912, 'mon': 912, 'plein': 913, 'quelques': 912, 'un': 912}, {'N': 1006}, {'bond': 54}, {'connaissance': 162, 'mise':
689}, {'point': 162}, {'demo': 190, 'démo': 190, 'oral': 190, 'pitch': 190, 'presentation': 190, 'soutenance': 190},
{'^': 1011}, {'<their>': 1012, 'N': 191, 'la': 1012, 'le': 1012}, {'<their>': 957, 'le': 964}, {'chez': 162, 'par':
162}, {'a': 162, 'au': 162, 'chez': 162, 'voir': 162, 'à': 162}, {'saut': 1016}, {'<course>': 735, '<date>': 162,
'<drink>': 162, '<remarks>': 916, 'audit': 191, 'benevolat': 116, 'crochet': 1015, 'petit': 1017, 'point': 162,
'retour': 737, 'saut': 1016}, {'<course>': 735, '<date>': 162, 'heure': 768, 'heures': 768, 'intro': 686, 'relecture':
191, 'retour': 737, 'seances': 768}, {'0': 769, 'a': 1007, 'beaucoup': 918, 'des': 917, 'deux': 920, 'du': 921,
'faux': 1008, 'l': 687, 'la': 1009, 'le': 1010, 'les': 691, 'mes': 917, 'mon': 917, 'part': 194, 'pas': 924, 'plein':
918, 'plusieurs': 925, 'quatre': 769, 'quelques': 926, 'repeter': 1013, 'suivre': 1014, 'tous': 927, 'trois': 769,
'un': 1018, 'une': 1019, 'à': 1007}, {'demande': 27}, {'^': 1021}, {'j': 1022, 'je': 1022}, {'<inf>': 0, 'que': 1023},
{'^': 1021, 'reflechisse': 78}, {'j': 1022, 'je': 1025}, {'<inf>': 0, 'les': 617, 'mettre': 616, 'que': 1026},
{'<giveinf>': 27, 'leur': 27, 'lui': 27}, {'^': 28}, {'^': 28, 'mettre': 616, 'presenter': 0}, {'<them>': 27,
'demande': 27}, {'<see_inf>': 11, 'rendre': 905}, {'': (5, 'mine'), '^': 1031, 'aille': 1032}, {'': (5, 'mine'), '^':
1031, 'reflechisse': 78}, {'j': 1033, 'je': 1034}, {'<inf>': 0, '^': 1028, 'connecter': 602, 'l': 1029, 'la': 1029,
'le': 1029, 'les': 1030, 'mettre': 616, 'presenter': 602, 'que': 1035}, {'<their>': 190, 'la': 190, 'le': 190}, {'^':
1037}, {'^': 1037, 'sur': 1038}, {'donne': 1039, 'donné': 1039, 'sur': 1038}, {'': (19, 'gave:resource'), '<helpful>':
138}, {'<any_det>': 1041, '<my>': 138}, {'^': 1042}, {'N': 1043}, {'N': 202, '^': 201}, {'a': 1045, 'à': 1045},
{'main': 1046}, {'de': 1047}, {'coup': 1048}, {'<any_det>': 144, '<reach_noun>': 143, 'a': 1044, 'ma': 142, 'mes':
142, 'mon': 142, 'nos': 142, 'notre': 142, 'un': 1049, 'à': 1044}, {'a': 202, 'au': 202, 'aux': 202, 'sur': 202, 'à':
202}, {'N': 1051}, {'^': 131, 'a': 132, 'aupres': 726, 'à': 132}, {'<them>': 1053, 'N': 1053}, {'de': 1054},
{'faveur': 1055}, {'en': 1056, 'pour': 1054}, {'mot': 1057}, {'D': 126, 'a': 198, 'au': 198, 'en': 198, 'finalement':
792, 'un': 1058, 'à': 198}, {'un': 1058}, {'elle': 18, 'lui': 18, 'moi': 18, 'nous': 18}, {'a': 1061, 'à': 1061},
{'a': 730, 'à': 730}, {'merci': 1063}, {'lapin': 54, 'merci': 1063}, {'<see_inf>': 11, 'accueillir': 11, 'retrouver':
11}, {'de': 1066}, {'a': 118, 'avec': 118, 'pour': 118, 'à': 118}, {'coaching': 1068, 'mentorat': 1068, 'mentoring':
1068, 'tutorat': 1068}, {'de': 1069}, {'': (11, 'thinking'), 'j': 1022, 'je': 1022}, {'<inf>': 0, 'qu': 78, 'que':
1071}, {'': (5, 'mine'), '^': 1031}, {'j': 1073, 'je': 1073}, {'<inf>': 0, '^': 1028, 'connecter': 602, 'les': 904,
'mettre': 616, 'presenter': 602, 'que': 1074}, {'<any_det>': 248, '<my>': 248}, {'^': 1076}, {'faut': 1077}, {'que':
851}, {'': (7, 'waiting'), '<any_det>': 21}, {'^': 1080}, {'^': 1080, 'encore': 1081, 'toujours': 1081}, {'faut':
1079, 'manque': 1082}, {'manque': 1082}, {'N': 162, 'aussi': 984}, {'avait': 1085}, {'^': 949, 'faudra': 1024,
'faudrait': 1072, 'faut': 1075, 'leur': 1078, 'lui': 1078, 'me': 1083, 'nous': 1084, 'parait': 242, 'paraît': 242,
'y': 1086}, {'elle': 193, 'il': 193, 'on': 105}, {'N': 193, 'j': 105, 'je': 105, 'nous': 105}, {'qu': 1088, 'que':
1089}, {'pour': 1090}, {'a': 202, 'au': 202, 'dans': 202, 'devant': 202, 'à': 202}, {':': 761, 'N': 760, 'de': 718,
'entre': 718}, {'<give1>': 27}, {'<give1>': 27, 'en': 1094}, {'^': 1095, 'dois': 207}, {'amene': 27, 'amène': 27,
'appelle': 27, 'appellerai': 27, 'apporte': 27, 'enverrai': 27, 'envoie': 27, 'organise': 27}, {'que': 677}, {'d':
101, 'de': 101}, {'a': 652, 'accepte': 653, 'accepté': 653, 'dit': 1098, 'du': 936, 'dû': 936, 'envie': 78, 'pense':
79, 'pensé': 79, 'point': 11, 'promis': 1099, 'rdv': 11, 'rendez': 195, 'reunion': 11, 'reve': 78, 'rêvé': 78, 'un':
196, 'une': 196, 'à': 652}, {'': (7, 'waiting'), 'de': 21, 'encore': 21, 'qu': 21, 'que': 21, 'toujours': 21},
{'appeler': 78, 'boire': 78, 'caler': 78, 'dejeuner': 78, 'diner': 78, 'dîner': 78, 'faire': 78, 'manger': 78,
'organiser': 78, 'prendre': 78, 'retrouver': 78, 'revoir': 78, 'voir': 78}, {'appeler': 78, 'boire': 78, 'caler': 78,
'dejeuner': 78, 'diner': 78, 'dîner': 78, 'faire': 78, 'manger': 78, 'me': 1102, 'nous': 1102, 'organiser': 78,
'prendre': 78, 'retrouver': 78, 'revoir': 78, 'se': 1102, 'voir': 78}, {'<causative>': 27, 'signe': 27}, {'fais':
1104}, {'^': 1105}, {'^': 1105, 'leur': 1106, 'lui': 1106}, {'bricole': 27, 'code': 27, 'commande': 27, 'corrige': 27,
'corrigerai': 27, 'depose': 27, 'dessine': 27, 'dépose': 27, 'fais': 1104, 'fait': 1104, 'ferai': 1104, 'garde': 27,
'garderai': 27, 'imprime': 27, 'imprimerai': 27, 'installe': 27, 'note': 27, 'prends': 27, 'ramene': 27, 'rapporte':
27, 'rapporterai': 27, 'redige': 27, 'redigerai': 27, 'rends': 27, 'renvoie': 27, 'repare': 27, 'ressors': 27,
'rédige': 27, 'scanne': 27, 'traduirai': 27, 'traduis': 27}, {'': (5, 'mine'), 'd': 27, 'de': 27, 'que': 27},
{'ecrit': 162, 'parle': 162, 'parlé': 162, 'promis': 1109, 'repondu': 162, 'telephone': 162, 'téléphoné': 162}, {'^':
1108, 'ai': 1110, 'leur': 1106, 'lui': 1106}, {'<them>': 1096, '^': 1097, 'accompagne': 568, 'ai': 1100, 'aimerais':
78, 'attends': 1101, 'conduirai': 568, 'conduis': 568, 'depose': 568, 'devrais': 1103, 'devrait': 1103, 'devrions':
1103, 'dois': 207, 'dépose': 568, 'emmene': 568, 'emmenerai': 568, 'emmène': 568, 'fais': 498, 'fait': 498, 'ferai':
498, 'hesite': 78, 'l': 1107, 'la': 1107, 'le': 1107, 'les': 1107, 'leur': 1111, 'lui': 1111, 'pourrais': 1103,
'pourrait': 1103, 'pourrions': 1103, 'raccompagne': 568}, {'<inf>': 54}, {'<sort_of_met>': 54, 'ose': 1113},
{'<lui_give>': 27}, {'N': 426}, {'<any_det>': 6}, {'^': 1117}, {'apres': 54}, {'qu': 78, 'que': 78}, {'': (11,
'thinking'), 'appeler': 78, 'boire': 78, 'caler': 78, 'dejeuner': 78, 'diner': 78, 'dîner': 78, 'faire': 78, 'manger':
78, 'me': 1102, 'nous': 1102, 'organiser': 78, 'prendre': 78, 'retrouver': 78, 'revoir': 78, 'se': 1102, 'voir': 78},
{'': (5, 'mine'), '^': 903, 'connecter': 602, 'encore': 27, 'les': 904, 'mettre': 616, 'presenter': 602}, {'D': 11,
'a': 11, 'au': 11, 'chez': 11, 'par': 11, 'pour': 11, 'à': 11}, {'attendu': 1123, 'attendue': 1123, 'attendus': 1123,
'convie': 1123, 'conviee': 1123, 'convies': 1123, 'invite': 1123, 'invitee': 1123, 'invitees': 1123, 'invites': 1123,
'invité': 1123}, {'fais': 1104, 'leur': 1094, 'lui': 1094}, {'^': 1125, 'leur': 1106, 'lui': 1106}, {'': (5, 'mine'),
'd': 27, 'de': 27, 'des': 27, 'du': 27}, {'occupe': 1127}, {'en': 1128, 'engage': 93, 'occupe': 1127}, {'d': 27, 'de':
27, 'des': 27, 'du': 27}, {'a': 27, 'de': 27, 'pour': 27, 'à': 27}, {'engage': 1131, 'engagee': 1131, 'engagé': 1131,
'propose': 1131, 'proposee': 1131, 'proposé': 1131}, {'charge': 1130, 'demande': 78, 'rappelle': 78, 'souviens': 78,
'suis': 1132}, {'a': 11, 'au': 11, 'avec': 11, 'chez': 11, 'en': 11, 'à': 11}, {'a': 78, 'qu': 78, 'que': 78, 'à':
78}, {'N': 426, '^': 1117}, {'<giveinf>': 27, 'l': 28, 'la': 28, 'le': 28, 'les': 28, 'leur': 27, 'lui': 27}, {'^':
1137}, {'bien': 78}, {'<them>': 1096, '^': 1115, 'accompagne': 568, 'accueille': 1116, 'accueillons': 1116, 'aura':
1118, 'aurai': 1118, 'conduirai': 568, 'conduis': 568, 'cours': 1119, 'crois': 1120, 'depose': 568, 'devrais': 1121,
'devrait': 1103, 'devrions': 1103, 'dois': 1122, 'dépose': 568, 'emmene': 568, 'emmenerai': 568, 'emmène': 568, 'est':
1124, 'fais': 498, 'fait': 498, 'ferai': 498, 'l': 1126, 'la': 1126, 'le': 1126, 'les': 1126, 'leur': 1111, 'lui':
1111, 'm': 1129, 'me': 1133, 'pars': 1134, 'pense': 1135, 'pourrais': 1103, 'pourrait': 1103, 'pourrions': 1103,
'raccompagne': 568, 'recevons': 1116, 'recevra': 1118, 'recevrai': 1118, 'recevrons': 1118, 'recois': 1136, 'recoit':
1136, 'recupere': 1118, 'reflechis': 78, 'sommes': 1124, 'songe': 78, 'suis': 1124, 'va': 652, 'vais': 1138,
'verrais': 1139, 'voudrais': 78}, {'entremetteurs': 132}, {'a': 162, 'au': 162, 'aux': 162, 'les': 1141, 'à': 162},
{'facebook': 78, 'insta': 78, 'instagram': 78, 'linkedin': 78, 'twitter': 78, 'x': 78}, {'sur': 1143}, {'^': 684,
'avec': 685}, {'contact': 1145, 'lien': 1145, 'relation': 1145}, {'en': 1146}, {'appele': 54, 'appelee': 54, 'appelé':
54, 'contacte': 54, 'contactee': 54, 'felicite': 54, 'felicitee': 54, 'rappele': 54, 'rappelee': 54, 'vu': 54, 'vue':
54}, {'appele': 54, 'appelee': 54, 'appelé': 54, 'contacte': 54, 'contactee': 54, 'encore': 1148, 'felicite': 54,
'felicitee': 54, 'rappele': 54, 'rappelee': 54, 'vu': 54, 'vue': 54}, {'appele': 54, 'appelee': 54, 'appelé': 54,
'contacte': 54, 'contactee': 54, 'encore': 1149, 'felicite': 54, 'felicitee': 54, 'rappele': 54, 'rappelee': 54, 'vu':
54, 'vue': 54}, {'bloc': 124}, {'peu': 124}, {'^': 123, 'a': 1151, 'comme': 124, 'un': 1152, 'à': 1151}, {'pas':
1149}, {'<cheered>': 124, '<warned>': 193, 'aide': 654, 'aidee': 654, 'aidé': 654, 'appris': 1144, 'conseille': 654,
'conseillee': 654, 'conseillé': 654, 'depanne': 654, 'depannee': 654, 'epaule': 202, 'epaulee': 202, 'eu': 162, 'eue':
162, 'forme': 1051, 'formee': 1051, 'formes': 1051, 'initie': 1051, 'initiee': 1051, 'inities': 1051, 'lu': 1144,
'mis': 1147, 'mise': 1147, 'mises': 1147, 'pas': 1150, 'presente': 692, 'presentees': 1147, 'presentes': 1147,
'présenté': 692, 'présentés': 1147, 'rebooste': 1153, 'reboostee': 1153, 'recommande': 727, 'recommandee': 727,
'recommandé': 727, 'remonte': 1153, 'remontee': 1153, 'remontees': 1153, 'remontes': 1153, 'remotive': 1153,
'remotivee': 1153, 'remplace': 202, 'remplacee': 202, 'toujours': 1154, 'vu': 1144, 'vue': 1144}, {'<them>': 106, 'N':
106}, {'d': 1156, 'de': 1156}, {'^': 419, 'ai': 1155, 'anniv': 743, 'anniversaire': 743, 'avis': 880, 'idee': 1157},
{'camp': 4}, {'son': 1159}, {'dans': 1160}, {'est': 1161}, {'^': 419, 'balle': 1162, 'messagerie': 54}, {'<my>': 138},
{'^': 1164}, {'N': 1165}, {'plan': 54}, {'': (0, 'missed'), 'sur': 54, 'vocal': 54}, {'sa': 54, 'son': 54}, {'sur':
1169}, {'message': 1168, 'vocal': 1170}, {'a': 1166, 'en': 1167, 'ma': 142, 'mes': 142, 'mon': 142, 'nos': 142,
'notre': 142, 'un': 1171, 'à': 1166}, {'connaitre': 685, 'rencontrer': 685}, {'se': 1173}, {'un': 685, 'une': 685},
{'^': 684, 'en': 1146, 'l': 1175}, {'<warned>': 193, 'fait': 1174, 'forme': 1051, 'formee': 1051, 'formes': 1051,
'initie': 1051, 'initiee': 1051, 'inities': 1051, 'mis': 1147, 'mise': 1147, 'mises': 1147, 'presentees': 1176,
'presentes': 1176, 'présentés': 1176, 'rebooste': 1153, 'reboostee': 1153, 'remonte': 1153, 'remontee': 1153,
'remontees': 1153, 'remontes': 1153, 'remotive': 1153, 'remotivee': 1153}, {'^': 419, 'ai': 1177}, {'recommandation':
943}, {'de': 1179}, {'<inf>': 104, 'faut': 104, 'il': 267, 'je': 868, 'mieux': 869, 'ne': 104, 'pas': 104}, {'^':
1181}, {',': 1182}, {'accord': 162, 'adresse': 162, 'avis': 162, 'benediction': 162, 'confiance': 162, 'conge': 162,
'demission': 162, 'disponibilites': 162, 'dispos': 162, 'feu': 162, 'numero': 162, 'ok': 162, 'parole': 162,
'preavis': 162, 'reponse': 162}, {'<any_det>': 149, '<my>': 138, 'des': 149, 'deux': 149, 'l': 149, 'la': 149, 'le':
149, 'les': 149, 'trois': 149, 'un': 149, 'une': 149}, {'<any_det>': 144, '<my>': 1184, '^': 1185}, {'<any_det>': 202,
'^': 201, 'comment': 202, 'pourquoi': 202}, {'client': 132, 'cliente': 132, 'clients': 132, 'contact': 132, 'lead':
132, 'prospect': 132}, {'deux': 1188, 'un': 1188, 'une': 1188}, {'^': 1094}, {'^': 1094, 'l': 1190, 'la': 1190, 'le':
1190, 'les': 1190, 'leur': 1190, 'lui': 1190}, {'j': 1191, 'je': 1191, 'on': 1191}, {'que': 1192}, {'<any_det>': 190},
{'^': 1194}, {'combien': 202, 'comment': 202, 'la': 202, 'le': 202, 'les': 202, 'pourquoi': 202}, {'<handed>': 1165},
{'<taught>': 1187}, {'<pro>': 132, 'expert': 844}, {'<good>': 1199, '<pro>': 132, 'expert': 844}, {'<any_det>': 1200,
'd': 665, 'de': 665, 'l': 844, 'la': 844, 'le': 844, 'ma': 844, 'mon': 844, 'notre': 844, 'un': 844, 'une': 844}, {'':
(8, 'asked'), 'd': 665, 'de': 665}, {'': (5, 'mine'), '<give1>': 27}, {'^': 1203, 'l': 1190, 'la': 1190, 'le': 1190,
'les': 1190, 'leur': 1190, 'lui': 1190}, {'j': 1204, 'je': 1204, 'on': 1191}, {'d': 665, 'de': 665, 'que': 1205},
{'^': 201, 'd': 202, 'de': 202, 'sur': 202}, {'cours': 1207}, {'<remarks>': 916, 'annotations': 911, 'correctifs':
911, 'corrections': 911, 'cours': 1207, 'critiques': 911, 'impressions': 911, 'notes': 911, 'suggestions': 911},
{'cours': 1207, 'trois': 917}, {'<remarks>': 916, 'annotations': 911, 'correctifs': 911, 'corrections': 911,
'critiques': 911, 'impressions': 911, 'notes': 911, 'suggestions': 911}, {'<remarks>': 916, 'annotations': 911,
'avis': 679, 'correctifs': 911, 'corrections': 911, 'critiques': 911, 'impressions': 911, 'notes': 911, 'suggestions':
911}, {'main': 928}, {'de': 1213}, {'<remarks>': 916, 'annotations': 911, 'correctifs': 911, 'corrections': 911,
'coup': 1214, 'cours': 1207, 'critiques': 911, 'impressions': 911, 'notes': 911, 'suggestions': 911}, {'0': 1208,
'beaucoup': 918, 'des': 1209, 'deux': 1210, 'du': 917, 'mes': 1211, 'mon': 1212, 'pas': 924, 'plein': 918,
'plusieurs': 917, 'quelques': 965, 'tous': 927, 'trois': 1208, 'un': 1215}, {'': (23, 'contact'), 'que': 1192},
{'annotations': 911, 'correctifs': 911, 'corrections': 911, 'critiques': 911, 'impressions': 911, 'notes': 911,
'suggestions': 911}, {'annotations': 911, 'client': 132, 'cliente': 132, 'clients': 132, 'contact': 132, 'correctifs':
911, 'corrections': 911, 'critiques': 911, 'impressions': 911, 'lead': 132, 'notes': 911, 'prospect': 132,
'suggestions': 911}, {'des': 1218, 'deux': 1188, 'mes': 1218, 'mon': 1218, 'un': 1219, 'une': 1188}, {'<any_det>':
202, '^': 201, 'combien': 202, 'comment': 202, 'la': 202, 'le': 202, 'les': 202, 'pourquoi': 202}, {'beaucoup': 918,
'des': 1211, 'deux': 963, 'du': 917, 'mes': 1211, 'mon': 1211, 'part': 193, 'pas': 924, 'plein': 918, 'plusieurs':
917, 'quelques': 965, 'tous': 927, 'un': 1211}, {'coup': 1214}, {'un': 1223}, {'<any_det>': 1200, 'l': 844, 'la': 844,
'le': 844, 'ma': 844, 'mon': 844, 'notre': 844, 'un': 844, 'une': 844}, {'<any_det>': 202, '^': 201}, {'<any_det>':
138}, {'^': 1227}, {'': (19, 'gave:resource'), '<any_det>': 138}, {'^': 1229}, {'': (5, 'mine'), '^': 723}, {'': (5,
'mine'), 'd': 1231, 'de': 1231, 'que': 27}, {'<inf>': 193, '^': 27}, {'d': 1233, 'de': 1233}, {'courage': 124},
{'moral': 124}, {'confiance': 124, 'courage': 124, 'du': 1235, 'le': 1236}, {'<any_det>': 1200}, {'des': 1218, 'mes':
1218, 'mon': 1218, 'un': 1218}, {'<handed>': 1186, '<said>': 193, '<taught>': 1187, '<vowed>': 563, 'adresse': 1189,
'adressé': 1189, 'amene': 1189, 'amené': 1189, 'annonce': 1193, 'annoncé': 1193, 'annote': 1195, 'apporte': 1189,
'apporté': 1189, 'appris': 1196, 'aussi': 1197, 'bien': 1198, 'challenge': 1195, 'commente': 1195, 'confie': 1165,
'confirme': 1193, 'confirmé': 1193, 'confié': 1165, 'conseille': 1201, 'conseillé': 1201, 'corrige': 1195, 'corrigé':
1195, 'demande': 1202, 'demandé': 1202, 'detaille': 1196, 'dit': 1206, 'donne': 1216, 'donné': 1216, 'ecrit': 1217,
'envoye': 1220, 'explique': 1221, 'expliqué': 1221, 'fait': 1222, 'file': 1224, 'filé': 1224, 'indique': 1225,
'laisse': 1165, 'laissé': 1165, 'montre': 1226, 'montré': 1226, 'offert': 835, 'parle': 162, 'parlé': 162, 'partage':
1228, 'partagé': 1228, 'pose': 171, 'presente': 692, 'prete': 1230, 'promis': 1232, 'propose': 1234, 'proposé': 1234,
'présenté': 692, 'prêté': 1230, 'raconte': 1196, 'raconté': 1196, 'recommande': 1201, 'recommandé': 1201, 'redonne':
1237, 'redonné': 1237, 'refile': 1238, 'refilé': 1238, 'relu': 1195, 'remonte': 1237, 'renvoye': 1239, 'repondu':
1217, 'revu': 1195, 'suggere': 1201, 'suggéré': 1201, 'telephone': 162, 'tout': 1198, 'téléphoné': 162}, {'d': 724,
'de': 724}, {'<handed>': 145, '<tip>': 1183, '^': 1115, 'ai': 1240, 'donne': 681, 'donné': 681, 'faut': 320, 'prete':
1165, 'promis': 1241, 'prête': 1165}, {'<tip>': 1183}, {'<date>': 54, 'rendez': 605}, {'<reach_inf>': 54, '<see_inf>':
54}, {'<reach_inf>': 54, '<see_inf>': 54, 'l': 1245, 'la': 1245, 'le': 1245, 'les': 1245, 'lui': 1245}, {'<any_det>':
1244, 'N': 54, 'd': 1246, 'de': 1246}, {'article': 78, 'interview': 78, 'portrait': 78, 'post': 78}, {'bouquin': 78,
'livre': 78, 'post': 78}, {'': (11, 'thinking'), 'facebook': 78, 'insta': 78, 'instagram': 78, 'la': 753, 'le': 754,
'linkedin': 78, 'twitter': 78, 'x': 78}, {'dans': 755, 'l': 1248, 'le': 1249, 'par': 755, 'qu': 78, 'que': 78, 'sur':
1250, 'un': 1248, 'une': 1248}, {'<remarks>': 916, 'annotations': 911, 'audit': 191, 'correctifs': 911, 'corrections':
911, 'critiques': 911, 'impressions': 911, 'notes': 911, 'suggestions': 911}, {'relecture': 191}, {'beaucoup': 918,
'des': 1211, 'deux': 963, 'du': 917, 'mes': 1211, 'mon': 1211, 'part': 193, 'pas': 924, 'plein': 918, 'plusieurs':
917, 'quelques': 965, 'tous': 927, 'un': 1252, 'une': 1253}, {'<handed>': 1186, '<said>': 193, '<taught>': 1187,
'<vowed>': 563, 'adresse': 1189, 'adressé': 1189, 'amene': 1189, 'amené': 1189, 'annonce': 1193, 'annoncé': 1193,
'annote': 1195, 'apporte': 1189, 'apporté': 1189, 'appris': 1196, 'aussi': 1197, 'bien': 1198, 'challenge': 1195,
'commente': 1195, 'confie': 1165, 'confirme': 1193, 'confirmé': 1193, 'confié': 1165, 'conseille': 1201, 'conseillé':
1201, 'corrige': 1195, 'corrigé': 1195, 'demande': 1202, 'demandé': 1202, 'detaille': 1196, 'dit': 1206, 'donne':
1216, 'donné': 1216, 'ecrit': 1217, 'envoye': 1220, 'explique': 1221, 'expliqué': 1221, 'fait': 1254, 'file': 1224,
'filé': 1224, 'indique': 1225, 'laisse': 1165, 'laissé': 1165, 'montre': 1226, 'montré': 1226, 'offert': 835, 'parle':
162, 'parlé': 162, 'partage': 1228, 'partagé': 1228, 'pose': 171, 'presente': 692, 'prete': 1230, 'promis': 1232,
'propose': 1234, 'proposé': 1234, 'présenté': 692, 'prêté': 1230, 'raconte': 1196, 'raconté': 1196, 'recommande':
1201, 'recommandé': 1201, 'redonne': 1237, 'redonné': 1237, 'refile': 1238, 'refilé': 1238, 'relu': 1195, 'remonte':
1237, 'renvoye': 1239, 'repondu': 1217, 'revu': 1195, 'suggere': 1201, 'suggéré': 1201, 'telephone': 162, 'tout':
1198, 'téléphoné': 162}, {'<handed>': 145, '<must3>': 181, '^': 1115, 'ai': 1255, 'donne': 681, 'donné': 681, 'faut':
320, 'prete': 1165, 'promis': 1241, 'prête': 1165}, {'': (13, 'talk'), 'd': 18, 'de': 18, 'qu': 18, 'que': 18, 'si':
18}, {'': (13, 'talk'), 'comment': 18, 'pourquoi': 18, 'qu': 18, 'que': 18, 'si': 18}, {'<giveinf>': 27, 'arreter':
104, 'leur': 27, 'lui': 27, 'ne': 104, 'pas': 104}, {'^': 1259}, {'^': 303, 'd': 1260, 'de': 1260}, {'astuce': 106,
'conseil': 106, 'tip': 106}, {'conseil': 266}, {'bigo': 162, 'bigophone': 162, 'fil': 162, 'grelot': 162, 'phone':
162, 'telephone': 162, 'tube': 162, 'téléphone': 162}, {'de': 1264}, {'coup': 1265}, {'conseil': 266, 'coup': 1265,
'petit': 1266}, {'...': 1262, 'comme': 1263, 'le': 1263, 'un': 1267}, {'part': 162}, {'<letter>': 162, 'faire': 1269},
{'<any_det>': 1270, '<letter>': 162, 'faire': 1269}, {'des': 469, 'en': 1167, 'plantee': 54, 'poireauter': 54, 'seul':
54, 'seule': 54, 'tomber': 54, 'un': 469}, {'en': 1167, 'plantee': 54, 'poireauter': 54, 'seul': 54, 'seule': 54,
'tomber': 54}, {'rappele': 54, 'repondu': 54}, {'bigo': 162, 'bigophone': 162, 'fil': 162, 'grelot': 162, 'phone':
162, 'tel': 162, 'telephone': 162, 'tube': 162, 'tél': 162, 'téléphone': 162}, {'de': 1275}, {'coup': 1276, 'petit':
1266}, {'un': 1277}, {'<reached_me>': 162, '<said>': 1258, '<urges>': 427, '<vowed>': 436, 'accompagne': 158,
'accompagnee': 158, 'accompagné': 158, 'accueillis': 162, 'alerte': 437, 'alertee': 437, 'alerté': 437, 'assure': 439,
'certifie': 439, 'conjure': 440, 'conseille': 444, 'conseillé': 444, 'demande': 1261, 'demandé': 1261, 'dit': 466,
'donne': 1268, 'donné': 1268, 'envoye': 1271, 'exhorte': 440, 'fait': 467, 'garanti': 439, 'invites': 162, 'jure':
439, 'juré': 439, 'laisse': 1272, 'laissee': 1273, 'laisses': 1273, 'laissé': 1272, 'lance': 289, 'lancé': 289, 'mis':
473, 'mise': 473, 'parle': 474, 'parlé': 474, 'pas': 1274, 'passe': 1278, 'passé': 1278, 'plante': 54, 'plantee': 54,
'pose': 638, 'preconise': 479, 'prie': 440, 'prié': 440, 'promis': 480, 'propose': 296, 'proposé': 296, 'préconise':
481, 'préconisé': 479, 'rappele': 482, 'reclame': 260, 'recommande': 479, 'recommandé': 479, 'recu': 162, 'recue':
162, 'recues': 162, 'recus': 162, 'rejoint': 158, 'rejointe': 158, 'rendu': 483, 'réclame': 260, 'réclamé': 260,
'saute': 484, 'somme': 440, 'suggere': 479, 'suggère': 481, 'suggéré': 479, 'supplie': 487, 'supplié': 487}, {'a': 11,
'au': 11, 'chez': 11, 'à': 11}, {'pour': 260}, {'a': 162, 'au': 162, 'chez': 162, 'à': 162}, {'arrete': 1282,
'arretee': 1282, 'arrêté': 1282, 'pointe': 1282, 'pointee': 1282, 'rendu': 1282, 'rendue': 1282}, {'<says>': 1257,
'<urges>': 427, '^': 429, 'a': 1279, 'accompagnait': 158, 'alerte': 437, 'appelle': 162, 'dit': 489, 'enjoint': 440,
'invite': 1280, 'invitent': 1280, 'presse': 440, 'prie': 440, 'relance': 1281, 'suis': 1283, 'supplie': 440},
{'aucune': 779, 'pas': 976}, {'aucune': 779, 'pas': 976, 'toujours': 1285}, {'<any_det>': 1244}, {'^': 115, 'avec':
116}, {'^': 1028}, {'': (13, 'talk'), 'je': 78}, {'combien': 18, 'comment': 18, 'd': 1289, 'de': 1289, 'ou': 18,
'pourquoi': 18, 'quand': 18, 's': 18, 'si': 1290}, {'': (0, 'missed'), '^': 1080, 'encore': 1081, 'toujours': 1081},
{'de': 27}, {'': (11, 'thinking'), 'jamais': 54, 'pas': 54, 'plus': 54, 'toujours': 810}, {'a': 1289, 'à': 1289},
{'arrete': 1282, 'arretee': 1282, 'arrêté': 1282, 'engage': 1131, 'engagee': 1131, 'engagé': 1131, 'pointe': 1282,
'pointee': 1282, 'propose': 1131, 'proposee': 1131, 'proposé': 1131, 'rendu': 1282, 'rendue': 1282}, {'<says>': 1257,
'<urges>': 427, '^': 491, 'annoncer': 242, 'charge': 1130, 'conseille': 266, 'decroche': 886, 'demandait': 343,
'demande': 1291, 'dire': 242, 'disant': 242, 'dit': 495, 'doit': 497, 'doivent': 497, 'décroche': 886, 'faut': 1079,
'ghoste': 54, 'informer': 242, 'manque': 1292, 'met': 501, 'preconise': 481, 'prevenir': 242, 'promet': 502,
'préconise': 481, 'préconisé': 481, 'rappeler': 1293, 'rappelle': 1294, 'reclame': 260, 'recommande': 481,
'recommandé': 481, 'relance': 1281, 'repond': 886, 'reste': 1295, 'réclame': 260, 'réclamé': 260, 'souviens': 78,
'suggere': 481, 'suggère': 481, 'suggéré': 481, 'suis': 1296, 'verrait': 503, 'voit': 503}, {'': (10, 'thanks'), 'N':
730}, {'fois': 1063}, {'N': 730, 'a': 1298, 'beaucoup': 1063, 'encore': 1063, 'infiniment': 1063, 'mille': 1299, 'à':
1298}, {'vaut': 105}, {'mercis': 1063}, {'avec': 692}, {'contact': 1303, 'lien': 1303, 'relation': 1303}, {'en': 1304,
'et': 704}, {'N': 1305, 'en': 708, 'par': 710}, {'en': 1304}, {'N': 717, 'de': 718, 'entre': 718}, {'contact': 1308,
'relation': 1308}, {'N': 1307, 'en': 1309}, {'et': 158}, {'pas': 635, 'plus': 636}, {'jamais': 701, 'pas': 714,
'plus': 701}, {'eu': 632, 'lieu': 54}, {'pas': 1314}, {'arrive': 54, 'arrivee': 54, 'arrivé': 54, 'venu': 54, 'venue':
54}, {'venu': 54, 'venue': 54}, {'jamais': 1316, 'pas': 1317}, {'pas': 1150, 'toujours': 1154}, {'ai': 1319}, {'dit':
54, 'ecrit': 54, 'envoye': 54, 'parle': 54, 'parlé': 54, 'repondu': 54, 'souhaite': 54, 'souhaité': 54, 'telephone':
54, 'téléphoné': 54}, {'dit': 54, 'ecrit': 54, 'encore': 1321, 'envoye': 54, 'parle': 54, 'parlé': 54, 'repondu': 54,
'souhaite': 54, 'souhaité': 54, 'telephone': 54, 'téléphoné': 54}, {'dit': 54, 'ecrit': 54, 'encore': 1322, 'envoye':
54, 'parle': 54, 'parlé': 54, 'repondu': 54, 'souhaite': 54, 'souhaité': 54, 'telephone': 54, 'téléphoné': 54},
{'pas': 1322}, {'pas': 1323, 'rien': 1322, 'toujours': 1324}, {'ai': 1325}, {'decroche': 54, 'décroché': 54,
'rappele': 54, 'repondu': 54}, {'pas': 1327}, {'pas': 653}, {'a': 1312, 'ai': 1313, 'aura': 1315, 'est': 1318, 'l':
1320, 'leur': 1326, 'lui': 1326, 'ont': 1328, 'oublie': 1329, 'oublier': 1329, 'oublions': 1329}, {'decroche': 886,
'décroche': 886, 'rappelle': 886, 'repond': 886}, {'jamais': 54, 'pas': 54, 'plus': 54, 'tjrs': 810, 'tjs': 810,
'toujours': 810}, {'fait': 810, 'fera': 810}, {'capte': 810, 'decroche': 886, 'décroche': 886, 'l': 1320, 'leur':
1326, 'lui': 1326, 'me': 1331, 'oublie': 1329, 'oublier': 1329, 'oublions': 1329, 'rappelle': 886, 'repond': 1332,
'se': 1333}, {'step': 0, 'steps': 0}, {'N': 54}, {'ni': 1336}, {'N': 1337}, {'': (12, 'task'), 'meme': 0, 'même': 0},
{'moi': 1339}, {'moi': 0}, {'a': 1340, 'pour': 1341, 'à': 1340}, {'devons': 1289, 'doit': 1289}, {'N': 1099}, {'': (5,
'mine'), 'm': 4, 'me': 4, 'nous': 4}, {'^': 1345}, {'^': 291, 'a': 1344, 'd': 1346, 'de': 1346, 'qu': 292, 'que': 292,
'à': 1344}, {'<reached_me>': 162, '<said>': 1258, '<urges>': 427, '<vowed>': 436, 'accueillis': 162, 'assure': 439,
'certifie': 439, 'conjure': 440, 'conseille': 444, 'conseillé': 444, 'demande': 1261, 'demandé': 1261, 'dit': 505,
'donne': 1268, 'donné': 1268, 'envoye': 1271, 'exhorte': 440, 'fait': 467, 'garanti': 439, 'invites': 162, 'jure':
439, 'juré': 439, 'laisse': 1272, 'laissee': 1273, 'laisses': 1273, 'laissé': 1272, 'lance': 289, 'lancé': 289, 'mis':
508, 'mise': 508, 'parle': 474, 'parlé': 474, 'passe': 1278, 'passé': 1278, 'plantes': 54, 'pose': 638, 'preconise':
479, 'prie': 440, 'prié': 440, 'promis': 1347, 'préconise': 481, 'préconisé': 479, 'recommande': 479, 'recommandé':
479, 'recu': 162, 'recue': 162, 'recues': 162, 'recus': 162, 'rendu': 483, 'saute': 484, 'somme': 440, 'suggere': 479,
'suggère': 481, 'suggéré': 479, 'supplie': 487, 'supplié': 487}, {'': (0, 'missed'), '<see_inf>': 54, 'se': 168}, {'':
(0, 'missed'), '<see_inf>': 54, 'd': 1349, 'de': 1349, 'se': 168}, {'vous': 1350}, {'cale': 1350, 'calé': 1350,
'prevu': 1350, 'rdv': 1350, 'rendez': 1351}, {'combien': 18, 'comment': 18, 'd': 1289, 'de': 1289, 'ou': 18,
'pourquoi': 18, 'quand': 18, 's': 18, 'si': 18}, {'': (7, 'waiting'), '<giveinf>': 27, 'leur': 27, 'lui': 27}, {'^':
1354, 'encore': 496, 'toujours': 496}, {'0': 158, 'deux': 158, 'nombreuses': 158, 'nombreux': 158, 'quatre': 158,
'quelques': 158, 'tous': 158, 'toute': 158, 'trois': 158, 'une': 158}, {'promis': 1099}, {'a': 1357, 'devons': 27,
'doit': 27}, {'croises': 54, 'parle': 54, 'parlé': 54, 'vu': 54, 'vus': 54}, {'pas': 1359}, {'sommes': 1360}, {'est':
1360}, {'nous': 1361, 's': 1362}, {'<sort_of_met>': 162, 'pas': 1359}, {'sommes': 1364}, {'a': 11, 'au': 11, 'avec':
11, 'chez': 11, 'en': 11, 'ensemble': 11, 'à': 11}, {'<sort_of_met>': 162, 'attendu': 1123, 'attendue': 1123,
'attendus': 1123, 'convie': 1123, 'conviee': 1123, 'convies': 1123, 'invite': 1123, 'invitee': 1123, 'invitees': 1123,
'invites': 1123, 'invité': 1123}, {'<says>': 1257, '<them>': 1343, '<urges>': 427, '^': 491, 'a': 1348, 'accueille':
1116, 'accueillons': 1116, 'allons': 652, 'annoncer': 242, 'appelle': 162, 'attendons': 21, 'aura': 1118, 'aurai':
1118, 'avait': 1352, 'avions': 1352, 'conseille': 266, 'demandait': 343, 'demande': 1353, 'devons': 1289, 'devrais':
1103, 'devrait': 1103, 'devrions': 1103, 'dire': 242, 'disant': 242, 'dit': 510, 'doit': 1355, 'doivent': 497,
'enjoint': 440, 'est': 1124, 'etions': 1356, 'fais': 498, 'fait': 498, 'ferai': 498, 'informer': 242, 'invite': 1280,
'invitent': 1280, 'leur': 1358, 'lui': 1358, 'manque': 1082, 'n': 1363, 'ne': 1363, 'nous': 1365, 'part': 1366,
'partons': 1366, 'pourrais': 1103, 'pourrait': 1103, 'pourrions': 1103, 'preconise': 481, 'presse': 440, 'prevenir':
242, 'prie': 440, 'préconise': 481, 'préconisé': 481, 'recevons': 1116, 'recevra': 1118, 'recevrai': 1118,
'recevrons': 1118, 'recois': 1136, 'recoit': 1136, 'recommande': 481, 'recommandé': 481, 'recupere': 1118, 's': 1362,
'sommes': 1367, 'suggere': 481, 'suggère': 481, 'suggéré': 481, 'suis': 1124, 'supplie': 440, 'verrait': 503, 'voit':
503}, {'cafe': 162, 'café': 162, 'verre': 162}, {'ma': 142, 'mes': 142, 'mon': 142, 'nos': 142, 'notre': 142, 'un':
1369}, {'^': 1095, 'devons': 1289, 'doit': 1289}, {'envoie': 27, 'prepare': 27, 'prépare': 27, 'relance': 27,
'renvoie': 27, 'transmet': 27}, {'a': 1344, 'd': 101, 'de': 101, 'à': 1344}, {'<set>': 11, 'dit': 1098, 'promis':
1373, 'rendez': 195}, {'D': 126, 'a': 126, 'au': 126, 'la': 126, 'le': 126, 'notre': 126, 'à': 126}, {'dejeuner': 54,
'diner': 54, 'dîner': 54, 'manger': 54, 's': 167, 'se': 168}, {'appeler': 11}, {'parler': 11, 'rappeler': 11,
'revoir': 11, 'voir': 11}, {'^': 1028, 'boire': 11, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'manger': 11, 's': 1377,
'se': 1378}, {'0': 158, 'deux': 158, 'nombreuses': 158, 'nombreux': 158, 'plein': 158, 'quatre': 158, 'quelques': 158,
'tous': 158, 'toute': 158, 'trois': 158, 'une': 158}, {'fais': 1104, 'fait': 1104, 'ferai': 1104}, {'^': 1381, 'a':
1357, 'devons': 27, 'doit': 27, 'leur': 1106, 'lui': 1106}, {'dej': 11, 'déj': 11}, {'apero': 11, 'cafe': 11, 'café':
11, 'petit': 1383, 'the': 11, 'verre': 11}, {'le': 1384, 'un': 1384}, {'': (14, 'together'), '<sort_of_met>': 162,
'loupe': 54, 'loupes': 54, 'manque': 54, 'manques': 54, 'manqué': 54, 'pas': 1359, 'rate': 54, 'rates': 54},
{'appelle': 11, 'est': 1386}, {'<we_meet>': 11}, {'voir': 11}, {'<see_inf>': 11, '^': 651, 'chez': 11, 'se': 1389},
{'<them>': 1371, '^': 1372, 'a': 1374, 'accompagne': 568, 'accueille': 1116, 'accueillons': 1116, 'attend': 21,
'aura': 1118, 'aurai': 1118, 'avait': 1352, 'avance': 1375, 'avions': 1352, 'boit': 11, 'brunche': 11, 'conduirai':
568, 'conduis': 568, 'decale': 1375, 'dejeune': 11, 'depose': 568, 'devait': 1376, 'devons': 1289, 'devrais': 1103,
'devrait': 1103, 'devrions': 1103, 'dine': 11, 'doit': 1379, 'décale': 1375, 'déjeune': 11, 'dépose': 568, 'dîne': 11,
'emmene': 568, 'emmenerai': 568, 'emmène': 568, 'est': 1124, 'etait': 1380, 'fais': 498, 'fait': 498, 'ferai': 498,
'l': 1107, 'la': 1107, 'le': 1107, 'les': 1107, 'leur': 1382, 'lui': 1382, 'lunche': 11, 'mange': 11, 'n': 1363, 'ne':
1363, 'nous': 1361, 'part': 1366, 'partons': 1366, 'pourrais': 1103, 'pourrait': 1103, 'pourrions': 1103, 'prend':
1385, 'raccompagne': 568, 'recevons': 1116, 'recevra': 1118, 'recevrai': 1118, 'recevrons': 1118, 'recois': 1136,
'recoit': 1136, 'recupere': 1118, 'reporte': 1375, 'repousse': 1375, 's': 1387, 'se': 1388, 'sommes': 1124, 'suis':
1124, 'va': 1390, 'vais': 652, 'verra': 641}, {'besoin': 514, 'confirme': 599, 'confirmé': 599, 'du': 608, 'dû': 608},
{'le': 1244}, {'<any_det>': 1244, 'N': 54, 'completement': 1393, 'd': 1246, 'de': 1246, 'pas': 653, 'totalement':
1393}, {'<any_det>': 1244, 'N': 54, 'completement': 1393, 'd': 1246, 'de': 1246, 'totalement': 1393}, {'': (23,
'contact'), 'a': 162, 'au': 162, 'avec': 162, 'à': 162}, {'experience': 202, 'rex': 202}, {'a': 960, 'des': 803, 'le':
803, 'mon': 1397, 'quelques': 803, 'un': 803, 'une': 803, 'à': 960}, {'hui': 54}, {'D': 54, 'aujourd': 1399, 'avec':
54, 'ce': 54, 'cette': 54}, {'vous': 1400}, {'<date>': 1400, 'news': 54, 'nouvelles': 54, 'rendez': 1401, 'reponse':
54, 'retour': 54, 'signe': 54}, {'appele': 54, 'appelé': 54, 'eu': 54, 'parle': 54, 'parlé': 54, 'recu': 1081,
'rencontre': 54, 'rencontré': 54, 'revu': 54, 'vu': 54}, {'occasion': 54}, {'<them>': 54, 'N': 54, 'de': 630, 'l':
1404, 'le': 712, 'lieu': 54}, {'moindre': 778}, {'<sort_of_met>': 54, 'de': 1402, 'decroche': 54, 'décroché': 54,
'encore': 1403, 'eu': 1405, 'joignable': 54, 'le': 1406, 'ose': 1113, 'oublier': 653, 'pointe': 54, 'pointee': 54,
'pu': 54, 'rappele': 54, 'recu': 1081, 'repondu': 54, 'reussi': 54}, {'<teach_inf>': 202}, {'leur': 1408, 'lui':
1408}, {'a': 1409, 'à': 1409}, {'N': 1410}, {'': (23, 'contact'), 'N': 1410}, {'a': 1411, 'avec': 1412, 'chez': 162,
'à': 1411}, {'maison': 11}, {'D': 126, 'N': 1165, 'la': 1414}, {'<their>': 190, 'la': 190, 'le': 190, 'les': 190},
{'^': 1416}, {'D': 126, 'bureau': 11, 'crible': 1417}, {'': (23, 'contact'), 'moi': 11, 'nous': 11}, {'temps': 732},
{'<their>': 191, '^': 1416}, {'D': 126, 'revue': 1421}, {'avec': 162, 'chez': 162, 'ensemble': 162}, {'midi': 1423},
{'moment': 1423}, {'end': 1423}, {'<time_span>': 1423, 'apres': 1424, 'petit': 1425, 'week': 1426}, {'bigo': 162,
'bigophone': 162, 'fil': 162, 'grelot': 162, 'phone': 162, 'tube': 162}, {'de': 1428}, {'<time_span>': 1423, 'apres':
1424, 'coup': 1429, 'petit': 1425, 'week': 1426}, {'...': 1413, '<any_det>': 144, '<reach_noun>': 143, 'D': 126, 'a':
1415, 'au': 1418, 'boire': 11, 'chez': 1419, 'dejeuner': 11, 'diner': 11, 'du': 1420, 'dîner': 11, 'en': 1422,
'finalement': 792, 'la': 1427, 'le': 1427, 'me': 1389, 'nous': 1389, 'un': 1430, 'une': 1427, 'voir': 162, 'à': 1415},
{'bigo': 162, 'bigophone': 162, 'grelot': 162, 'phone': 162, 'tube': 162}, {'de': 1432}, {'coup': 1433}, {'avec': 162,
'chez': 162, 'un': 1434, 'voir': 162}, {'la': 1414}, {'bureau': 11}, {'moi': 11, 'nous': 11}, {'a': 1436, 'au': 1437,
'boire': 11, 'chez': 1438, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'me': 1389, 'nous': 1389, 'à': 1436}, {'crible':
1417}, {'revue': 1421}, {'...': 1413, '<any_det>': 144, '<reach_noun>': 143, 'a': 1166, 'au': 1440, 'chez': 162, 'du':
1420, 'en': 1441, 'la': 1427, 'le': 1427, 'un': 1430, 'une': 1427, 'voir': 162, 'à': 1166}, {'mon': 748, 'qu': 18,
'que': 18}, {'a': 1289, 'qu': 408, 'que': 409, 'à': 1289}, {'': (5, 'mine'), 'connecter': 602, 'les': 904, 'mettre':
616, 'presenter': 602}, {'a': 1445, 'à': 1445}, {'rdv': 54, 'rendez': 605}, {'au': 1447}, {'dejeune': 162, 'déjeuné':
162}, {'<sort_of_met>': 54, 'de': 630, 'joignable': 54}, {'...': 832, 'de': 1069}, {'la': 715, 'un': 637, 'une': 715},
{'conseiller': 1238, 'indiquer': 1238, 'recommander': 1238}, {',': 867, 'conseiller': 1238, 'indiquer': 1238,
'recommander': 1238}, {'annoncer': 242, 'dire': 242, 'informer': 242, 'prevenir': 242}, {'<them>': 859, '<they>': 859,
'N': 901, 'elle': 901, 'elles': 901, 'eux': 901, 'info': 18, 'leur': 1453, 'lui': 1454, 'me': 1455, 'nous': 1455},
{'pas': 78}, {'': (23, 'contact'), 'a': 692, 'avec': 692, 'et': 692, 'à': 692}, {'mail': 718}, {'N': 1458, 'par':
1459}, {'<any_det>': 142, '^': 1227, 'a': 836, 'ma': 142, 'mes': 142, 'mon': 142, 'nos': 142, 'notre': 142, 'à': 836},
{'D': 126, 'a': 198, 'au': 198, 'en': 198, 'pour': 198, 'à': 198}, {'<shifted>': 1462, 'D': 126, 'a': 198, 'au': 198,
'en': 198, 'finalement': 1462, 'pour': 198, 'à': 198}, {'lieu': 1463}, {'fera': 1463}, {'aura': 1464, 'est': 1463,
'glisse': 1463, 'passe': 1463, 'passera': 1463, 'se': 1465, 'sera': 1463}, {'D': 1466}, {'D': 1466, 'cale': 1467,
'calee': 1467, 'calé': 1467, 'fixe': 1467, 'fixee': 1467, 'fixé': 1467, 'prevu': 1467, 'prevue': 1467}, {'<inf>': 11,
'dejeuner': 11, 'diner': 11, 'dîner': 11, 'passer': 11, 'se': 1389, 'voir': 11}, {'etre': 1468}, {'D': 1466, 'avait':
1468, 'avec': 820, 'cale': 1467, 'calee': 1467, 'calé': 1467, 'de': 1469, 'devait': 1470, 'est': 1468, 'etait': 1468,
'fixe': 1467, 'fixee': 1467, 'fixé': 1467, 'prevu': 1467, 'prevue': 1467}, {'D': 1466, 'avait': 1468, 'cale': 1467,
'calee': 1467, 'calé': 1467, 'devait': 1470, 'est': 1468, 'etait': 1468, 'fixe': 1467, 'fixee': 1467, 'fixé': 1467,
'prevu': 1467, 'prevue': 1467}, {'des': 803, 'le': 803, 'quelques': 803, 'rdv': 11, 'rendez': 195, 'un': 803, 'une':
803}, {'rdv': 11}, {'<date>': 11, 'etape': 1474, 'rendez': 195}, {'': (12, 'task'), 'rdv': 11}, {'<date>': 11,
'etape': 1476, 'rendez': 195}, {'etapes': 0}, {'N': 717, 'par': 1459}, {'elle': 950, 'il': 950}, {'<would_give>': 4,
'jeter': 947, 'jette': 947, 'jettera': 947, 'm': 432, 'me': 432, 'nous': 432, 'regarde': 947, 'regarder': 947, 'va':
948}, {'^': 1481}, {'avait': 1472}, {'<they>': 18, 'elle': 1482, 'elles': 980, 'il': 1482, 'ils': 980, 'on': 1483},
{'N': 18, 'elle': 18, 'elles': 18, 'il': 18, 'ils': 18, 'j': 18, 'je': 18, 'on': 18}, {'benevolat': 117}, {'de':
1486}, {'h': 1487, 'heure': 1487, 'heures': 1487}, {'devrais': 104, 'devrait': 104, 'devrions': 104, 'ferais': 182,
'ferait': 182}, {'^': 1489}, {'<they>': 18, 'elle': 950, 'il': 950, 'j': 1490, 'je': 1490, 'nous': 1490, 'on': 1490},
{'': (13, 'talk'), 'D': 1466, 'avait': 1468, 'cale': 1467, 'calee': 1467, 'calé': 1467, 'devait': 1470, 'est': 1468,
'etait': 1468, 'fixe': 1467, 'fixee': 1467, 'fixé': 1467, 'prevu': 1467, 'prevue': 1467}, {'<any_det>': 1244, 'N':
54}, {'prochain': 11}, {'...': 832, 'D': 1494, 'annule': 54, 'annulee': 54, 'annulé': 54, 'caduc': 54, 'manque': 54,
'manqué': 54, 'rate': 54, 'tombe': 129, 'tombé': 129, 'zappe': 54}, {'<any_det>': 843, 'N': 727, 'a': 846, 'd': 105,
'de': 105, 'l': 847, 'la': 847, 'le': 847, 'ma': 847, 'mon': 847, 'notre': 847, 'qu': 105, 'que': 105, 'un': 847,
'une': 847, 'à': 846}, {'visite': 763}, {'fil': 763}, {'de': 1498}, {'<letter>': 763, 'coup': 1499}, {'N': 162, 'la':
1497, 'un': 1500, 'une': 1500}, {'une': 944}, {'monde': 162}, {'le': 1503}, {'<any_det>': 142, 'a': 836, 'à': 836},
{'par': 984}, {'<any_det>': 746, '^': 190}, {'D': 126, 'a': 126, 'au': 126, 'à': 126}, {'^': 123, 'a': 124, 'de': 124,
'à': 124}, {'moral': 1509}, {'le': 1510}, {'<set>': 11, 'annule': 54, 'annulee': 54, 'annulé': 54, 'caduc': 54,
'manque': 54, 'manqué': 54, 'rate': 54, 'tombe': 129, 'tombé': 129, 'zappe': 54}, {'vous': 1512}, {'visite': 961},
{'<their>': 1012, 'la': 1012, 'le': 1012}, {'a': 162, 'à': 162}, {'': (0, 'missed'), 'D': 883, 'a': 883, 'au': 883,
'la': 883, 'le': 883, 'notre': 883, 'à': 883}, {'table': 11}, {'une': 1518}, {'^': 1028, 'savoir': 641}, {'attente':
951, 'dette': 27}, {'a': 1520, 'en': 1521, 'persuade': 283, 'persuadee': 283, 'à': 1520}, {'coeur': 116}, {'du':
1523}, {'': (23, 'contact'), '<any_det>': 746}, {'de': 54}, {'part': 1526}, {'avec': 54, 'chez': 54, 'cote': 54, 'de':
54, 'du': 54}, {'N': 54, 'la': 1527, 'neuf': 1528, 'nouveau': 1528, 'special': 1528}, {'de': 1529}, {'^': 104, 'elle':
105, 'il': 105, 'je': 105}, {',': 1531}, {'place': 1532}, {'ma': 1533}, {'a': 1534, 'moi': 1532, 'à': 1534}, {'etais':
1535, 'etait': 1535}, {'pointe': 54, 'pointee': 54, 'presente': 54, 'presentee': 54, 'présenté': 54},
{'<sort_of_met>': 162, 'decommande': 54, 'decommandee': 54, 'desiste': 54, 'desistee': 54, 'engage': 531, 'engagee':
531, 'engagé': 531, 'pas': 1537}, {'elle': 1536, 'engage': 531, 'est': 1538, 'il': 1536, 'j': 1536}, {'effet': 54,
'nouvelles': 54, 'reponse': 54, 'succes': 54, 'suite': 54}, {'rapproche': 4, 'renseigne': 4}, {'D': 11, 'dans': 11,
'en': 11, 'le': 11}, {'^': 1541, 'demandait': 343, 'demande': 343, 'fait': 810, 'fera': 810, 'revoit': 1542},
{'<to_place>': 108, '^': 107, 'a': 118, 'avec': 118, 'pour': 118, 'à': 118}, {'coaching': 1544, 'mentorat': 1544,
'mentoring': 1544, 'tutorat': 1068}, {'de': 1545}, {'populaire': 116}, {'bien': 812, 'pour': 404}, {'main': 162},
{'la': 1549}, {'^': 104, 'd': 105, 'de': 105, 'que': 105}, {'est': 1551}, {'<giveinf>': 104}, {'^': 1553}, {',': 1182,
'...': 106, ':': 105, 'c': 1552, 'd': 1554, 'de': 1554, 'est': 1551, 'etait': 1551}, {'...': 106}, {'<tip>': 1555,
'conseil': 1556}, {'elle': 1536, 'il': 1536, 'j': 1536}, {'die': 54}, {'<came>': 411, 'passe': 974, 'passee': 974,
'passé': 974, 'venu': 974, 'venue': 974}, {'^': 123, 'a': 124, 'à': 124}, {'chance': 1561}, {'^': 303, 'bonne': 1562},
{'bonne': 1562}, {'<any_det>': 843}, {'N': 1565}, {'<any_det>': 843, 'a': 1566, 'd': 105, 'de': 105, 'qu': 105, 'que':
105, 'à': 1566}, {'attente': 951}, {'arrete': 1282, 'arretee': 1282, 'arrêté': 1282, 'cense': 795, 'censee': 795,
'en': 1568, 'pointe': 1282, 'pointee': 1282, 'rendu': 1282, 'rendue': 1282}, {'<them>': 859, '<they>': 859},
{'parler': 54}, {'<reach_inf>': 54, '<see_inf>': 54, 'l': 167, 'la': 824, 'le': 824, 'lui': 1571}, {'d': 1572, 'de':
1572}, {'courant': 193}, {'au': 1574}, {'N': 1575}, {'do': 0}, {'': (12, 'task'), '^': 1028}, {'boite': 799, 'boîte':
799, 'messagerie': 54, 'repondeur': 54}, {'': (23, 'contact'), 'boite': 799, 'boîte': 799, 'la': 1579, 'le': 1579,
'messagerie': 54, 'repondeur': 54, 'sa': 1579, 'son': 1579}, {'a': 128, 'sur': 1580, 'à': 128}, {'sur': 162}, {'un':
899}, {'nouvelle': 54}, {'recu': 1081}, {'<reached_me>': 54, '<sort_of_met>': 54, 'de': 630, 'encore': 1585, 'eu': 54,
'recu': 1081}, {'la': 1527}, {'': (0, 'missed'), 'de': 1587, 'recu': 954}, {'aucune': 1584, 'en': 1568, 'pas': 1586,
'rien': 1588}, {'<any_det>': 144, '<reach_noun>': 143, '<their>': 957, 'a': 960, 'le': 964, 'à': 960}, {'avec': 118,
'de': 118, 'pour': 118}, {'jours': 78, 'quatre': 78}, {'ces': 1592}, {'crochet': 1015, 'de': 1593, 'grand': 1064,
'petit': 1017, 'saut': 1016}, {'leur': 27, 'lui': 27, 'me': 547, 'nous': 547, 'parler': 311, 'revenir': 374}, {'avec':
568}, {'...': 1596}, {'^': 1595, 'a': 1597, 'au': 1597, 'en': 1597, 'à': 1597}, {'<see_inf>': 11, '^': 1137, 'a':
1597, 'au': 1597, 'en': 1597, 'rendre': 905, 'à': 1597}, {'avoir': 162, 'croiser': 162, 'dejeuner': 162, 'diner': 162,
'discuter': 162, 'dîner': 162, 'parler': 162, 'quitter': 162, 'raccrocher': 162, 'rencontrer': 162, 'voir': 162},
{'de': 1600}, {'': (5, 'mine'), '<them>': 27}, {'^': 1602}, {'^': 1602, 'leur': 260, 'lui': 260}, {'j': 1603, 'je':
1604, 'l': 308, 'nous': 304}, {'^': 344, 'bien': 299, 'qu': 305, 'que': 1605, 'savoir': 18}, {'avoir': 162, 'croiser':
162, 'dejeuner': 162, 'diner': 162, 'discuter': 162, 'dîner': 162, 'm': 553, 'nous': 553, 'parler': 162, 'quitter':
162, 'raccrocher': 162, 'rencontrer': 162, 'voir': 162}, {'a': 1436, 'au': 1437, 'boire': 11, 'chez': 1438, 'de':
1607, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'me': 1389, 'nous': 1389, 'à': 1436}, {'appeler': 54, 'passer': 168,
'voir': 54}, {'savoir': 18}, {'': (23, 'contact'), 'dans': 755, 'l': 939, 'la': 940, 'le': 941, 'par': 755, 'passer':
78, 'qu': 18, 'que': 18, 'sur': 755, 'une': 940}, {'N': 162, 'aussi': 984, 'personne': 54}, {'avait': 1612},
{'agenda': 11}, {'connecter': 602, 'cote': 604, 'creuser': 78, 'elle': 300, 'eux': 300, 'l': 1614, 'les': 617, 'leur':
621, 'lui': 622, 'ma': 625, 'mettre': 616, 'moi': 627, 'notre': 629, 'presenter': 602, 'revoir': 639, 'sa': 625,
'son': 640, 'ta': 625, 'voir': 641}, {'avec': 937, 'de': 937, 'des': 937, 'par': 937, 'quelques': 937}, {'$': 80,
'//': 114, '0': 122, '<cheered>': 125, '<date>': 130, '<handed>': 154, '<hours>': 157, '<i>': 170, '<letter>': 176,
'<must3>': 181, '<opines>': 189, '<read_it>': 192, '<said>': 194, '<set>': 197, '<shifted>': 200, '<taught>': 206,
'<them>': 208, '<they>': 558, '<tip>': 561, '<vowed>': 565, 'D': 571, 'N': 592, '^': 597, 'a': 642, 'accepte': 300,
'accompagne': 644, 'accompagné': 644, 'action': 646, 'adresse': 650, 'adressé': 650, 'ai': 731, 'aide': 655, 'aidé':
655, 'aimerait': 310, 'allait': 313, 'alle': 734, 'allee': 734, 'alors': 242, 'amene': 650, 'amené': 650, 'anime':
739, 'anniv': 743, 'anniversaire': 743, 'annote': 747, 'annule': 54, 'annulee': 54, 'annules': 54, 'annulé': 54,
'appel': 749, 'appele': 162, 'appels': 750, 'appelé': 162, 'apporte': 650, 'apporté': 650, 'appris': 756, 'appuye':
759, 'apres': 242, 'apresentacao': 762, 'assis': 765, 'assure': 771, 'attend': 324, 'attendent': 320, 'attends': 772,
'attendu': 774, 'au': 776, 'aucun': 778, 'aucune': 779, 'aurais': 781, 'avait': 782, 'avant': 242, 'avec': 783,
'averti': 784, 'avons': 790, 'banque': 791, 'bascule': 793, 'bavarde': 162, 'benevolat': 794, 'besoin': 796, 'beta':
797, 'bien': 798, 'boite': 799, 'bosse': 800, 'bossé': 800, 'bouffe': 162, 'bouffé': 162, 'boutique': 801, 'boîte':
799, 'brainstorme': 162, 'briefe': 784, 'brunche': 162, 'brunché': 162, 'bu': 804, 'bureau': 801, 'c': 809, 'ca': 817,
'cale': 821, 'calé': 821, 'capte': 810, 'car': 18, 'cause': 823, 'causé': 823, 'cense': 295, 'censee': 295, 'cherche':
825, 'cherché': 825, 'citation': 18, 'coache': 108, 'coachee': 108, 'coaching': 826, 'comme': 827, 'commente': 747,
'compte': 830, 'concert': 833, 'confie': 837, 'confirme': 599, 'confirmé': 599, 'confié': 837, 'connecte': 718,
'conseil': 839, 'conseille': 848, 'conseillé': 849, 'conseils': 561, 'consulte': 850, 'convenu': 852, 'coopte': 133,
'correction': 853, 'corrige': 747, 'corrigé': 747, 'coup': 855, 'couru': 732, 'croise': 162, 'croisee': 162,
'croises': 162, 'croisé': 162, 'd': 875, 'dans': 878, 'de': 882, 'debattu': 162, 'debriefe': 162, 'decale': 884,
'decide': 821, 'decommande': 54, 'decommandee': 54, 'decortique': 885, 'decroche': 886, 'dejeune': 162, 'dejeuner':
833, 'demandait': 343, 'demande': 889, 'demandé': 890, 'depanne': 655, 'deplace': 884, 'depuis': 242, 'des': 242,
'deux': 122, 'devaient': 350, 'devais': 891, 'devait': 894, 'dine': 162, 'diner': 833, 'directement': 895, 'disait':
357, 'disant': 242, 'discute': 162, 'dit': 900, 'dixit': 902, 'dois': 906, 'doit': 908, 'donnant': 909, 'donne': 935,
'donné': 935, 'dont': 18, 'du': 936, 'dès': 242, 'décale': 884, 'décidé': 821, 'décroche': 886, 'déjeuné': 162,
'déplace': 884, 'dîner': 833, 'dîné': 162, 'dû': 936, 'echange': 938, 'ecoute': 942, 'ecrit': 945, 'elle': 950,
'empechement': 54, 'en': 953, 'encore': 956, 'enseigne': 658, 'entretien': 833, 'envoyant': 909, 'envoye': 967,
'epaule': 682, 'epluche': 885, 'essaye': 972, 'est': 975, 'estime': 410, 'et': 983, 'etaient': 990, 'etais': 991,
'etait': 994, 'etant': 995, 'ete': 395, 'etions': 996, 'eu': 1001, 'explique': 1004, 'expliqué': 1004, 'failli': 1005,
'fait': 1020, 'faudra': 1024, 'faudrait': 1027, 'faut': 1036, 'feedback': 1040, 'fete': 162, 'file': 1050, 'filé':
1050, 'finalement': 613, 'forme': 1052, 'fyi': 18, 'fêté': 162, 'gare': 732, 'garé': 732, 'ghoste': 54, 'ghostee': 54,
'ghosté': 54, 'glisse': 1059, 'glissé': 1060, 'grace': 1062, 'grand': 1064, 'gros': 1065, 'hate': 1067, 'heure': 1070,
'idee': 78, 'il': 1087, 'impatient': 1067, 'impatiente': 1067, 'inauguration': 833, 'indique': 849, 'informe': 784,
'informé': 784, 'initie': 1052, 'initiee': 1052, 'injoignable': 54, 'insiste': 1091, 'insisté': 700, 'interroge': 850,
'intervenu': 1092, 'interviewe': 162, 'intro': 1093, 'introduit': 718, 'j': 1112, 'jamais': 1114, 'je': 1140, 'jette':
418, 'joue': 1142, 'l': 1158, 'la': 1163, 'laisse': 1172, 'laissé': 1172, 'lapin': 777, 'laquelle': 18, 'le': 420,
'lequel': 18, 'les': 1178, 'lettre': 1180, 'leur': 1242, 'leurs': 1243, 'lorsqu': 18, 'lorsque': 18, 'loupe': 1247,
'lu': 1251, 'lui': 1256, 'm': 1284, 'maile': 162, 'mailé': 162, 'mais': 1286, 'mange': 162, 'mangé': 162, 'manque':
1287, 'manqué': 1287, 'maraude': 1288, 'marche': 732, 'marché': 732, 'me': 1297, 'memo': 0, 'mentorat': 826,
'mentore': 108, 'mentoree': 108, 'mentoring': 826, 'merci': 1300, 'mieux': 1301, 'mille': 1302, 'mis': 1306, 'mise':
1310, 'moi': 1311, 'montre': 1004, 'montré': 1004, 'n': 1330, 'ne': 1334, 'next': 1335, 'ni': 1338, 'note': 1342,
'nous': 1368, 'offert': 1370, 'ok': 856, 'on': 1391, 'ont': 1392, 'oublie': 1394, 'oublier': 1329, 'oublions': 1329,
'oublié': 1395, 'papote': 162, 'parait': 242, 'paraît': 242, 'parce': 242, 'parle': 1396, 'parlera': 516, 'parlé':
1396, 'partage': 1398, 'partagé': 1398, 'pas': 1407, 'passe': 1431, 'passee': 1435, 'passent': 1439, 'passera': 793,
'passé': 1442, 'pcq': 18, 'pendant': 1443, 'pense': 1444, 'penser': 1446, 'personne': 1448, 'petit': 1449, 'pitche':
162, 'plus': 1450, 'point': 1451, 'poireaute': 54, 'poireauter': 54, 'porte': 801, 'pose': 1452, 'pour': 1456,
'pourquoi': 1457, 'pousse': 1014, 'poussé': 1014, 'preconise': 290, 'prefere': 520, 'prefererait': 522, 'prend': 418,
'present': 984, 'presentacion': 762, 'presentation': 762, 'presente': 1460, 'presentes': 984, 'presents': 984,
'prete': 1461, 'prevenu': 784, 'prevu': 1471, 'prevue': 1472, 'pris': 1473, 'prochain': 1475, 'prochaine': 1477,
'prochaines': 1478, 'promet': 502, 'promis': 725, 'propose': 524, 'préconise': 290, 'préconisé': 290, 'préfèrerait':
520, 'préférerait': 522, 'présente': 984, 'présentes': 984, 'présenté': 1479, 'prêté': 1461, 'puisqu': 18, 'puisque':
18, 'q': 1480, 'qu': 1484, 'quand': 1485, 'quatre': 1488, 'que': 1491, 'questionne': 850, 'qui': 1492, 'raccroche':
162, 'randonne': 162, 'rappele': 162, 'rappeler': 1293, 'rappelle': 886, 'rate': 1493, 'rdv': 1495, 'reclame': 525,
'recommande': 1496, 'recommandé': 1496, 'recroise': 162, 'recu': 1501, 'redige': 1502, 'refait': 1504, 'refile': 1505,
'refilé': 1505, 'regarde': 942, 'regardé': 942, 'rejoint': 1506, 'rejointe': 1506, 'rejointes': 1506, 'rejoints':
1506, 'relance': 729, 'relancé': 729, 'relecture': 853, 'relu': 1507, 'remercie': 730, 'remis': 1508, 'remise': 1508,
'remonte': 1511, 'rencontre': 162, 'rencontree': 162, 'rencontres': 162, 'rencontré': 162, 'rendez': 1513, 'rendu':
1514, 'reparle': 162, 'repete': 1515, 'repeter': 1515, 'repond': 1332, 'repondeur': 54, 'repondu': 1516, 'reporte':
1517, 'reportee': 54, 'reporté': 54, 'repousse': 884, 'reserve': 1519, 'reste': 1522, 'resto': 1524, 'restos': 1524,
'retour': 1040, 'retours': 1040, 'retrouve': 162, 'retrouvee': 162, 'retrouvé': 162, 'reunion': 833, 'reve': 812,
'revu': 1525, 'revue': 162, 'rien': 1530, 'réclame': 525, 'rédigé': 1502, 'répété': 1515, 'réservé': 1519, 'rêvé':
812, 's': 1539, 'sa': 895, 'salue': 162, 'sans': 1540, 'se': 1543, 'seance': 1546, 'seche': 1287, 'seconde': 682,
'secours': 1547, 'selon': 874, 'serait': 1548, 'serre': 1550, 'ses': 1557, 'session': 1546, 'si': 1558, 'sine': 1559,
'sollicite': 850, 'son': 1557, 'sonde': 850, 'sonnait': 816, 'sonne': 816, 'sont': 1560, 'sorti': 732, 'sortie': 732,
'souhaite': 1563, 'souhaiterait': 540, 'souhaité': 1564, 'soupe': 162, 'soupé': 162, 'suggere': 1567, 'suggère': 290,
'suggéré': 1567, 'suis': 1569, 'suivant': 1570, 'sur': 895, 'taffe': 732, 'tandis': 242, 'telephone': 162, 'tente':
1573, 'tenu': 1576, 'to': 1577, 'todo': 1578, 'tombait': 129, 'tombe': 1581, 'tombee': 1581, 'tombera': 129, 'tombes':
1582, 'tombé': 1581, 'touche': 1583, 'toujours': 1589, 'transmettant': 909, 'transmis': 1590, 'travaille': 732,
'travaillé': 732, 'trinque': 162, 'trois': 122, 'trouve': 410, 'tutorat': 1591, 'téléphoné': 162, 'un': 1594, 'une':
122, 'va': 1598, 'vais': 1599, 'venons': 1601, 'vernissage': 833, 'verrait': 550, 'veulent': 320, 'veut': 1606,
'viennent': 1439, 'viens': 1601, 'vient': 1608, 'visio': 833, 'visite': 162, 'visité': 162, 'voir': 641, 'voit': 550,
'voudrait': 556, 'voulais': 1609, 'voulait': 1610, 'voyage': 732, 'voyagé': 732, 'vu': 1611, 'vue': 162, 'vus': 162,
'y': 1613, 'zappe': 1395, 'à': 1615, 'échange': 1616, 'échangé': 938}]


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
{'chez': 4, 'la': 43}, {'est': 10}, {'a': 10, 's': 45}, {'on': 46}, {'coup': 47}, {'a': 2, 'à': 2}, {'': (4,
'absent_after'), 'maladie': 15}, {'de': 12}, {'avec': 2}, {'absence': 29}, {'': (2, 'at'), 'arret': 50, 'bas': 51,
'call': 52, 'compagnie': 33, 'conge': 15, 'conges': 15, 'face': 8, 'l': 53, 'ligne': 52, 'terrasse': 12, 'vacances':
15, 'visio': 52}, {'lui': 15}, {'chez': 55}, {'elle': 15}, {'chez': 57}, {'reste': 56, 'restee': 58, 'resté': 56},
{'finalement': 10, 'pas': 0}, {'deplacement': 15}, {'la': 15, 'là': 15}, {'en': 61, 'pas': 62}, {'tel': 2,
'telephone': 2, 'tél': 2, 'téléphone': 2}, {'tard': 10}, {'': (0, 'with'), 'au': 64, 'plus': 65}, {'connaissance':
33}, {'la': 67}, {'a': 4, 'à': 4}, {'a': 6, 'au': 6, 'en': 6, 'à': 6}, {'rappele': 10}, {'a': 71}, {'rappele': 10,
'rappelee': 10}, {'a': 73}, {'meme': 10, 'même': 10}, {'quand': 75}, {'a': 76}, {'eu': 10, 'finalement': 10, 'm': 72,
'on': 77, 'pas': 0, 'sans': 0, 'vu': 10}, {'absence': 9}, {'l': 79}, {'appel': 15}, {'l': 81}, {'': (4,
'absent_after'), 'a': 82, 'à': 82}, {'liberer': 15}, {'': (4, 'absent_after'), 'etre': 62, 'se': 84, 'venir': 15},
{'participe': 15, 'pu': 85, 'rejoint': 15}, {'pas': 86}, {'venu': 15, 'venue': 15}, {'pas': 88}, {'dispo': 15,
'disponible': 15, 'la': 15, 'là': 15}, {'pas': 90}, {'a': 87, 'est': 89, 'etait': 91}, {'d': 2, 'de': 2, 'par': 4},
{'fini': 11, 'quand': 75}, {'rattrape': 10, 'rattrapes': 10}, {'est': 95}, {'a': 94, 's': 96}, {'intermediaire': 27},
{'l': 98}, {'a': 2, 'd': 4, 'de': 4, 'à': 2}, {'dispo': 15, 'disponible': 15, 'la': 15, 'là': 15, 'venu': 15, 'venue':
15}, {'bonjour': 15}, {'le': 102}, {'fil': 49}, {'de': 104}, {'coup': 105}, {'le': 102, 'un': 106, 'voir': 2}, {'un':
106, 'voir': 2}, {'depart': 8}, {'de': 109}, {'compte': 27}, {'': (5, 'due'), 'le': 111, 'parler': 27, 'remplacer':
4}, {'de': 12, 'du': 12}, {'arrive': 21, 'vient': 21}, {'foulee': 10}, {'la': 115}, {'': (0, 'with'), 'apres': 10,
'dans': 116, 'derriere': 10, 'ensuite': 10, 'plus': 65}, {'': (0, 'with'), 'N': 2}, {'par': 4}, {'avoir': 10},
{'joindre': 10}, {'avoir': 10, 'joindre': 10, 'l': 120, 'la': 121, 'le': 121, 'voir': 10}, {'a': 122, 'à': 122},
{'pale': 15}, {'porter': 124}, {'desiste': 15, 'desistee': 15, 'excuse': 15, 'excusee': 15, 'fait': 125}, {'est':
126}, {'a': 2, 'de': 2, 'à': 2}, {'main': 128}, {'la': 129}, {'': (2, 'at'), 'cas': 27}, {'': (1, 'about'), 'le':
131}, {'sur': 2}, {'': (0, 'with'), 'd': 2, 'de': 2}, {'': (0, 'with'), 'a': 2, 'chez': 2, 'd': 2, 'de': 2, 'à': 2},
{'': (2, 'at'), 'cause': 5, 'compter': 7, 'cote': 8, 'defaut': 9, 'l': 12, 'la': 14, 'part': 0, 'partir': 16,
'propos': 5, 'venir': 21}, {'$': 1, '1': 3, 'a': 22, 'absent': 15, 'absente': 15, 'absentes': 15, 'absents': 15,
'accompagne': 2, 'accompagné': 2, 'adore': 4, 'adresse': 24, 'ai': 25, 'alle': 26, 'allee': 26, 'ami': 27, 'amie': 5,
'ancien': 27, 'anniv': 8, 'anniversaire': 8, 'apero': 2, 'appel': 28, 'appele': 2, 'appels': 28, 'appelé': 2, 'au':
32, 'aux': 34, 'av': 2, 'avant': 6, 'avec': 2, 'avenue': 12, 'boulevard': 12, 'brunch': 2, 'bureau': 12, 'cafe': 2,
'café': 2, 'call': 2, 'carte': 8, 'ce': 35, 'cherche': 4, 'chez': 12, 'comme': 4, 'concernant': 4, 'connait': 4,
'connaît': 4, 'contact': 27, 'coordonnees': 27, 'cote': 4, 'coup': 38, 'courriel': 39, 'cremaillere': 8, 'croise': 2,
'croisee': 2, 'croises': 2, 'croisé': 2, 'd': 41, 'dans': 42, 'de': 44, 'dej': 2, 'dejeuner': 2, 'depuis': 6, 'des':
6, 'devant': 12, 'diner': 2, 'discute': 5, 'dm': 39, 'dossier': 4, 'du': 48, 'dès': 6, 'déj': 2, 'dîner': 2,
'echange': 2, 'ecrit': 49, 'email': 39, 'embauche': 4, 'empeche': 15, 'empechee': 15, 'en': 54, 'entretien': 2, 'est':
59, 'et': 60, 'etait': 63, 'ete': 26, 'eu': 66, 'excepte': 0, 'excuse': 15, 'excusee': 15, 'excusees': 15, 'excuses':
15, 'face': 49, 'fait': 68, 'finalement': 10, 'fini': 11, 'gare': 12, 'grace': 69, 'hormis': 0, 'interviewe': 2,
'jusqu': 70, 'kawa': 2, 'l': 72, 'lettre': 8, 'm': 74, 'mail': 28, 'maile': 2, 'mails': 28, 'mailé': 2, 'mais': 78,
'malade': 15, 'malgre': 80, 'manquait': 83, 'mariage': 8, 'message': 39, 'messages': 39, 'metro': 12, 'mp': 39, 'msg':
39, 'n': 92, 'ni': 0, 'nouvelles': 93, 'numero': 5, 'on': 97, 'par': 99, 'parle': 100, 'parlé': 100, 'pas': 101,
'passait': 103, 'passe': 107, 'passee': 26, 'passé': 108, 'place': 12, 'point': 2, 'pot': 110, 'pote': 27, 'pour':
112, 'pres': 113, 'prochain': 21, 'prochaine': 21, 'prochaines': 21, 'prochains': 21, 'quand': 75, 'quant': 69,
'question': 27, 'qui': 114, 'rappele': 117, 'rapport': 69, 'rdv': 118, 're': 4, 'recommande': 119, 'recommandee': 119,
'recommandé': 119, 'recroise': 2, 'recrute': 4, 'recu': 2, 'rejoint': 2, 'rencontre': 2, 'rencontree': 2, 'rencontré':
2, 'reparle': 27, 'repondu': 49, 'reponse': 33, 'resto': 2, 'retenu': 15, 'retenue': 15, 'retrouve': 2, 'retrouvee':
2, 'retrouvé': 2, 'reu': 2, 'reunion': 2, 'reussi': 123, 'revu': 2, 'revue': 2, 'rue': 12, 'réu': 2, 's': 127,
'salle': 12, 'salue': 2, 'sans': 0, 'sauf': 0, 'selon': 4, 'serre': 130, 'slack': 39, 'sms': 39, 'sous': 6,
'soutenance': 8, 'sur': 132, 'tel': 2, 'telephone': 49, 'texto': 39, 'textos': 39, 'tombe': 133, 'tombee': 133,
'tombé': 133, 'tél': 2, 'téléphoné': 49, 'verre': 2, 'vers': 12, 'via': 4, 'visio': 134, 'visite': 135, 'visité': 2,
'vocal': 39, 'vu': 2, 'vue': 2, 'vus': 2, 'w': 2, 'whatsapp': 39, 'à': 136, 'échange': 2}]


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
'bal': 6, 'bapteme': 6, 'barbecue': 2, 'barbuc': 2, 'biennale': 6, 'biere': 2, 'bieres': 2, 'bistrot': 2, 'board': 0,
'boire': 22, 'bouffe': 2, 'bouffer': 24, 'bouffé': 2, 'brainstorm': 0, 'brasserie': 2, 'brocante': 6, 'brunch': 2,
'brunche': 2, 'brunché': 2, 'bu': 28, 'burger': 2, 'cafe': 26, 'cafes': 26, 'café': 26, 'call': 12, 'calls': 12,
'cantine': 2, 'cappuccino': 26, 'carte': 30, 'ceremonie': 6, 'chatte': 29, 'chocolat': 31, 'coaching': 0, 'cocktail':
6, 'codir': 0, 'coffee': 26, 'colloque': 6, 'comite': 32, 'communion': 6, 'concert': 6, 'conf': 33, 'conference': 6,
'congres': 6, 'conseil': 36, 'convention': 6, 'copil': 0, 'coup': 38, 'coups': 39, 'courriel': 40, 'courriels': 40,
'courrier': 40, 'cours': 41, 'cremaillere': 6, 'creperie': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0,
'daily': 0, 'dans': 42, 'debrief': 0, 'degustation': 6, 'dej': 44, 'dejeune': 2, 'dejeuner': 2, 'dejeunera': 2,
'dejeunerai': 2, 'dejeuners': 2, 'dejeunons': 2, 'demo': 45, 'dine': 2, 'diner': 2, 'dinera': 2, 'dinerai': 2,
'dinons': 2, 'discord': 29, 'dm': 29, 'dèj': 2, 'débrief': 0, 'déj': 44, 'déjeune': 2, 'déjeuné': 2, 'démo': 0,
'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 46, 'echange': 50, 'ecrit': 51, 'email': 40, 'emails': 40, 'en': 53,
'enterrement': 6, 'entretien': 0, 'entrevue': 0, 'espresso': 26, 'est': 54, 'etat': 56, 'eu': 59, 'evenement': 6,
'event': 6, 'evg': 6, 'evjf': 6, 'expo': 6, 'exposition': 6, 'expresso': 26, 'face': 61, 'facetime': 12, 'fait': 63,
'fest': 64, 'festival': 6, 'fete': 6, 'fetee': 6, 'fetes': 6, 'fiancailles': 6, 'foire': 6, 'forum': 6, 'fête': 6,
'fêté': 6, 'gala': 6, 'google': 65, 'gouter': 2, 'grailler': 24, 'gueuleton': 2, 'hackathon': 6, 'hangout': 12,
'inauguration': 6, 'insta': 29, 'intro': 66, 'jitsi': 12, 'journee': 69, 'journees': 70, 'kawa': 26, 'kawas': 26,
'kermesse': 6, 'kick': 71, 'kickoff': 0, 'lettre': 29, 'linkedin': 29, 'loto': 6, 'lunch': 2, 'm': 82, 'mail': 40,
'mails': 40, 'mange': 83, 'mangeons': 2, 'manger': 24, 'mangera': 2, 'mangé': 2, 'mariage': 6, 'match': 6,
'mattermost': 29, 'meet': 84, 'meetup': 6, 'mel': 40, 'mentorat': 0, 'mentoring': 0, 'message': 85, 'messages': 29,
'messenger': 29, 'mis': 87, 'mise': 90, 'mp': 29, 'msg': 29, 'msgs': 29, 'noisette': 26, 'nous': 92, 'obseques': 6,
'on': 94, 'one': 96, 'p': 98, 'par': 99, 'passage': 101, 'passation': 0, 'passe': 110, 'passee': 111, 'passé': 110,
'pause': 112, 'pendaison': 114, 'permanence': 0, 'petit': 115, 'pique': 116, 'pizza': 2, 'point': 118, 'portes': 68,
'pot': 120, 'presente': 66, 'presentee': 66, 'pris': 122, 'projection': 6, 'présenté': 66, 'ptit': 97, 'raccrochant':
12, 'raccroche': 12, 'raccrocher': 12, 'raclette': 2, 'rappele': 12, 'rappelee': 12, 'rattrapage': 0, 'rdv': 0,
'reception': 124, 'recital': 6, 'remise': 127, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0,
'rendez': 128, 'rendre': 129, 'rendu': 129, 'repas': 2, 'representation': 6, 'restaurant': 2, 'resto': 2, 'retrouve':
0, 'retrouvé': 0, 'reu': 0, 'reunion': 131, 'reunions': 0, 'reveillon': 6, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0,
's': 132, 'salon': 6, 'seance': 0, 'seminaire': 6, 'session': 0, 'signal': 29, 'signature': 135, 'skype': 12, 'slack':
29, 'sms': 29, 'soiree': 6, 'sommet': 6, 'soupe': 2, 'souper': 2, 'soupé': 2, 'soutenance': 0, 'spectacle': 6,
'stand': 136, 'standup': 0, 'starbucks': 26, 'summit': 6, 'sur': 137, 'sushi': 2, 't': 132, 'table': 138, 'tchat': 29,
'tel': 12, 'telegram': 29, 'telephone': 12, 'telephonique': 12, 'telephoniques': 12, 'tete': 140, 'texto': 29,
'textos': 29, 'the': 26, 'tour': 142, 'tournoi': 6, 'tutorat': 0, 'tél': 12, 'téléphone': 12, 'téléphoné': 12, 'un':
121, 'venu': 143, 'venue': 143, 'venues': 144, 'venus': 144, 'vernissage': 6, 'viber': 29, 'vide': 145, 'visio': 12,
'visioconf': 12, 'visioconference': 12, 'visios': 12, 'visite': 147, 'visitee': 0, 'visiter': 148, 'visité': 0,
'vivatech': 6, 'vocal': 29, 'vocaux': 29, 'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 29, 'webex': 12, 'webinaire': 6,
'webinar': 6, 'whatsapp': 29, 'whereby': 12, 'zoom': 12, 'à': 5, 'échange': 149, 'échangé': 150, 'évènement': 6,
'événement': 6}]

