"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'accompagné', 'achète', 'adressé', 'aidé', 'aimé', 'ajouté', 'alerté', 'amené', 'amène',
'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'avancé', 'bossé', 'bouffé', 'boîte',
'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'confirmé', 'confié', 'connaît', 'conseillé', 'corrigé',
'croisé', 'demandé', 'donné', 'dèj', 'dès', 'débrief', 'décale', 'décalé', 'décide', 'décidé', 'déconseille',
'déconseillé', 'décroche', 'décroché', 'déj', 'déjeune', 'déjeuné', 'démo', 'déplace', 'déplacé', 'dépose', 'déposé',
'dîne', 'dîner', 'dîné', 'dû', 'emmené', 'emmène', 'encouragé', 'engagé', 'expliqué', 'fermé', 'filé', 'fête', 'fêté',
'garé', 'ghosté', 'incité', 'informé', 'invité', 'laissé', 'livré', 'là', 'lève', 'mailé', 'mangé', 'manqué',
'marché', 'marié', 'montré', 'mémé', 'même', 'noté', 'occupé', 'oublié', 'paraît', 'parlé', 'partagé', 'passé',
'payé', 'pensé', 'posté', 'poussé', 'proposé', 'préconise', 'préconisé', 'prépare', 'préparé', 'présente',
'présentes', 'présenté', 'présentés', 'prête', 'prêté', 'raccompagné', 'raconté', 'recommandé', 'recontacté',
'redonné', 'regardé', 'relancé', 'rencontré', 'reporté', 'repoussé', 'resté', 'retrouvé', 'règle', 'réclame',
'réclamé', 'rédige', 'rédigé', 'réglé', 'répète', 'répété', 'réserve', 'réservé', 'réu', 'rêve', 'rêvé', 'signé',
'souhaité', 'suggère', 'suggéré', 'sœur', 'terminé', 'testé', 'tombé', 'travaillé', 'trouvé', 'tél', 'téléphone',
'téléphoné', 'viré', 'visité', 'voyagé', 'à', 'échange', 'échangé', 'évènement', 'événement')


SHORT: dict[str, str] = {'ac': 'avec', 'ajd': 'aujourd', 'av': 'avec', 'bjr': 'bonjour', 'chz': 'chez', 'cmd':
'commande', 'conf': 'conference', 'dej': 'dejeuner', 'dispo': 'disponible', 'doc': 'document', 'docs': 'documents',
'ds': 'dans', 'mag': 'magasin', 'ms': 'mais', 'msg': 'message', 'p': 'pour', 'pb': 'probleme', 'pdt': 'pendant', 'pr':
'pour', 'presta': 'prestation', 'propo': 'proposition', 'qd': 'quand', 'rep': 'reponse', 'reu': 'reunion', 'rv':
'rdv', 'ss': 'sous', 'tel': 'telephone', 'tt': 'tout', 'vdr': 'vendredi'}


CLASSES = {'a': ('aux3', 'verb3', 'to_place', 'met3'), 'absolument': ('filler',), 'acceptait': ('verb3',), 'accepte':
('verb3', 'imperative'), 'acceptera': ('verb3',), 'accompagne': ('reached_me', 'helps3'), 'accompagnee':
('reached_me',), 'accompagnent': ('helps3',), 'accompagné': ('reached_me',), 'accouche': ('verb3',), 'accueilli':
('reached_me',), 'accueillie': ('reached_me',), 'achetait': ('verb3',), 'achete': ('verb3', 'imperative'), 'acheter':
('giveinf',), 'achète': ('verb3',), 'acompte': ('thing',), 'adorait': ('verb3',), 'adore': ('verb3', 'says'),
'adorent': ('verb3',), 'adresse': ('thing',), 'affirme': ('opines',), 'agence': ('pro',), 'ai': ('hello',), 'aide':
('reached_me', 'helps3'), 'aidee': ('reached_me',), 'aident': ('helps3',), 'aidé': ('reached_me',), 'ailleurs':
('filler',), 'aimait': ('verb3',), 'aime': ('verb3', 'name_words', 'says'), 'aimee': ('name_words',), 'aiment':
('verb3',), 'aimerait': ('verb3',), 'aimé': ('name_words',), 'ajoute': ('opines', 'said'), 'ajouté': ('said',),
'allait': ('verb3',), 'aller': ('reach_inf',), 'alors': ('filler', 'hello', 'turn'), 'ambre': ('name_words',),
'amene': ('give1', 'give3', 'bring'), 'amener': ('giveinf', 'bring'), 'ami': ('rel',), 'amie': ('rel',), 'amis':
('rel',), 'amour': ('name_words',), 'amène': ('give1', 'give3', 'bring'), 'ange': ('name_words',), 'angele':
('name_words',), 'angelique': ('name_words',), 'anniv': ('date',), 'anniversaire': ('date',), 'annoncait': ('verb3',),
'annonce': ('verb3', 'opines', 'said', 'says'), 'annoncé': ('said',), 'annote': ('read_it',), 'annule': ('hello',),
'annulé': ('hello',), 'aout': ('hello', 'name_words'), 'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm':
('hello',), 'apparemment': ('filler',), 'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1',
'sort_of_met', 'reached_me', 'attempt', 'imperative'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler':
('giveinf', 'reach_inf', 'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give',
'attempt'), 'appellera': ('give3',), 'appellerai': ('give1', 'lui_give'), 'appellerait': ('would_give',), 'appelé':
('hello', 'reach', 'sort_of_met', 'reached_me', 'attempt'), 'apporte': ('done', 'give1', 'give3', 'bring'),
'apporter': ('giveinf', 'bring'), 'apportera': ('give3',), 'apporterai': ('give1',), 'apporterait': ('would_give',),
'apportons': ('bring',), 'apporté': ('done',), 'apprenait': ('verb3',), 'apprend': ('verb3', 'says'), 'appris':
('said',), 'aprem': ('hello',), 'apres': ('hello',), 'architecte': ('pro',), 'argent': ('by_post',), 'arretait':
('verb3',), 'arrete': ('verb3', 'imperative'), 'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait':
('verb3',), 'arrive': ('hello', 'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé':
('hello', 'came'), 'arrête': ('verb3', 'imperative'), 'article': ('helpful', 'paper'), 'artisan': ('pro',),
'assistant': ('rel',), 'assistante': ('rel',), 'associe': ('rel',), 'associee': ('rel',), 'associes': ('rel',),
'astuce': ('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3', 'helps3'), 'attendait': ('verb3',),
'attendent': ('helps3',), 'attendrait': ('verb3',), 'attendre': ('urge_inf',), 'attends': ('imperative',), 'au':
('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',), 'augmente': ('imperative',), 'augmenter': ('urge_inf',),
'aujourd': ('hello',), 'aura': ('verb3',), 'aurait': ('verb3',), 'aurore': ('name_words',), 'aussi': ('filler',
'hello'), 'automatise': ('imperative',), 'autre': ('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'),
'avaient': ('hello', 'verb3'), 'avait': ('aux3', 'hello', 'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',),
'avancé': ('shifted',), 'avec': ('hello', 'to_place'), 'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip',
'remarks'), 'avocat': ('pro', 'rel'), 'avocate': ('pro', 'rel'), 'avoir': ('reach_inf',), 'avons': ('hello',),
'avoue': ('said',), 'avril': ('hello', 'name_words'), 'ayez': ('imperative',), 'baisse': ('imperative',), 'baisser':
('urge_inf',), 'balance': ('give1', 'give3'), 'balancer': ('giveinf',), 'banque': ('hello',), 'banquier': ('pro',
'rel'), 'bapteme': ('date',), 'barbecue': ('date',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau':
('rel',), 'beaucoup': ('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin':
('hello',), 'bien': ('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan':
('thing',), 'blanc': ('name_words',), 'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite':
('hello', 'rel'), 'bon': ('name_words',), 'bonheur': ('name_words',), 'bonne': ('hello', 'span'), 'booke': ('set',),
'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',),
'boucle': ('hand3',), 'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',),
'bouquet': ('by_post',), 'bouquin': ('helpful', 'paper'), 'bouteille': ('by_post',), 'boîte': ('hello', 'rel'),
'brevete': ('imperative',), 'briefe': ('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'bru': ('rel',),
'brun': ('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',),
'bruncherait': ('verb3',), 'brune': ('name_words',), 'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca':
('hello', 'it'), 'cadeau': ('by_post',), 'cafe': ('drink', 'date'), 'café': ('drink', 'date'), 'cale': ('hello',
'set', 'we_meet', 'invites'), 'calee': ('set',), 'caler': ('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set',
'invites'), 'camille': ('name_words',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes':
('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'carre': ('name_words',), 'carte':
('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',), 'cerise': ('name_words',),
'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',),
'challenge': ('read_it',), 'chantier': ('hello',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier':
('name_words',), 'checker': ('giveinf',), 'checklist': ('helpful', 'paper'), 'chef': ('rel',), 'cheffe': ('rel',),
'cherchait': ('verb3',), 'cherche': ('hello', 'verb3', 'give1', 'give3', 'imperative'), 'cherchent': ('verb3',),
'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier': ('name_words',), 'chez': ('hello', 'to_place'),
'chiffres': ('thing',), 'choisis': ('imperative',), 'cine': ('drink',), 'cinq': ('hello', 'span'), 'claire':
('name_words',), 'clemence': ('name_words',), 'clement': ('name_words',), 'client': ('rel',), 'cliente': ('rel',),
'clients': ('rel',), 'coach': ('pro',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'colis': ('by_post',),
'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',), 'commande': ('hello',), 'commander':
('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence': ('verb3', 'imperative'), 'commencer':
('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',), 'commentaires': ('remarks',), 'commente':
('read_it',), 'communique': ('give1', 'give3'), 'communiquer': ('giveinf',), 'communiquera': ('give3',),
'communiquerait': ('would_give',), 'compagne': ('rel',), 'compagnon': ('rel',), 'comptable': ('pro', 'rel'),
'comptait': ('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'conference': ('course',), 'confie': ('said',
'says'), 'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said',
'says', 'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3', 'will_give',
'hand3_later', 'hand3'), 'confirmerai': ('give1',), 'confirmerait': ('would_give',), 'confirmé': ('set', 'said'),
'confié': ('said',), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',),
'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('hello', 'verb3', 'bidding'),
'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',),
'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construit': ('verb3',),
'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact': ('helpful', 'thing'),
'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf',
'reach_inf'), 'contacts': ('helpful', 'paper', 'thing'), 'contrat': ('paper', 'thing'), 'contre': ('hello',),
'convenu': ('invites',), 'coo': ('rel',), 'coordonnees': ('thing',), 'copain': ('rel',), 'copine': ('rel',),
'corrige': ('read_it', 'hand3'), 'corrigera': ('hand3_later', 'hand3'), 'corrigé': ('read_it',), 'coup': ('drink',),
'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours':
('course',), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'cr': ('thing',
'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'creneau':
('date',), 'critique': ('read_it',), 'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises':
('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait': ('verb3',),
'cto': ('rel',), 'cv': ('thing',), 'daf': ('rel',), 'dans': ('hello',), 'date': ('date', 'thing'), 'dates':
('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque':
('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',), 'decale': ('shifted',), 'decalee': ('shifted',),
'decede': ('verb3',), 'decembre': ('hello',), 'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper', 'thing',
'mine_thing'), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'verb3', 'i_meet'),
'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'delegue': ('imperative',), 'demain':
('hello',), 'demandait': ('verb3',), 'demande': ('verb3', 'said', 'says', 'bidding', 'imperative'), 'demander':
('hello', 'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage':
('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demi': ('drink', 'span'),
'demie': ('span',), 'demis': ('drink',), 'demo': ('date',), 'dentiste': ('pro',), 'depanne': ('reached_me',),
'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose': ('done', 'give1', 'give3',
'helps3'), 'deposer': ('giveinf',), 'deposera': ('give3',), 'deposerai': ('give1',), 'deposerait': ('would_give',),
'depuis': ('hello',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire':
('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'deteste': ('verb3', 'says'), 'deux': ('span',),
'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'developpeur':
('pro',), 'developpeuse': ('pro',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis':
('hello', 'thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait':
('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dimanche': ('hello', 'name_words'), 'dine':
('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3',
'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',),
'directrice': ('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3',
'opines'), 'discute': ('hello',), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit':
('hello', 'verb3', 'opines', 'said', 'says', 'bidding'), 'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce':
('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',), 'doc': ('paper', 'thing'), 'docs': ('paper', 'thing'),
'document': ('thing',), 'documents': ('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3',
'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne': ('done', 'hello', 'give1',
'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'),
'donnerait': ('would_give',), 'donné': ('done', 'hello', 'handed'), 'double': ('imperative',), 'douce':
('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',), 'drh': ('rel',), 'du': ('det',
'hello'), 'durant': ('hello',), 'décalé': ('shifted',), 'décide': ('verb3',), 'déj': ('hello', 'drink', 'date'),
'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'démo': ('date',), 'déplacé': ('shifted',), 'dépose': ('give1',
'give3', 'helps3'), 'déposé': ('done',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'),
'dîné': ('hello',), 'echange': ('hello',), 'echantillon': ('by_post',), 'echantillons': ('by_post',), 'ecrira':
('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1',
'lui_give'), 'ecrit': ('done', 'reach', 'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'),
'ecrivait': ('reach',), 'egalement': ('filler',), 'electricien': ('pro',), 'electricienne': ('pro',), 'elle': ('they',
'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'),
'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me', 'helps3'), 'emmenee': ('reached_me',),
'emmenent': ('helps3',), 'emmené': ('reached_me',), 'emmène': ('helps3',), 'emporter': ('bring',), 'en': ('hello',),
'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé':
('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'ensuite': ('filler',), 'entre': ('hello',),
'entreprise': ('rel',), 'entretien': ('date',), 'enverra': ('give3', 'will_give', 'send3'), 'enverrai': ('give1',
'lui_give'), 'enverrait': ('would_give',), 'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage':
('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give',
'will_give', 'send3'), 'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('done', 'writes', 'hello',
'handed', 'attempt'), 'envoyee': ('writes',), 'envoyees': ('writes',), 'envoyer': ('hello', 'giveinf', 'hand_inf'),
'envoyes': ('writes',), 'envoyons': ('give1',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait':
('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaierait': ('would_give',), 'essaye': ('attempt',), 'est':
('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etaient': ('verb3',), 'etais': ('hello',),
'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3',), 'eu':
('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'excel': ('paper',), 'expedie': ('done',
'writes'), 'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says'), 'expliqué': ('said',),
'exporte': ('imperative',), 'fabre': ('name_words',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'),
'faire': ('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done',
'hello', 'verb3', 'sort_of_met', 'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
('name_words',), 'faut': ('hello', 'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite':
('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello',
'rel'), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'),
'ferme': ('verb3',), 'fermera': ('verb3',), 'ferrand': ('name_words',), 'fete': ('verb3',), 'fetent': ('verb3',),
'fetera': ('verb3',), 'fevrier': ('hello',), 'fichier': ('paper',), 'file': ('give1', 'give3', 'lui_give', 'handed'),
'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',), 'fille':
('hello', 'rel'), 'filleul': ('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',), 'fini': ('hello',), 'finira':
('verb3',), 'finis': ('imperative',), 'finit': ('verb3',), 'fixe': ('hello', 'set'), 'fixee': ('set',), 'fixer':
('todo_inf',), 'fleur': ('name_words',), 'fleurs': ('by_post',), 'flippe': ('verb3',), 'fonds': ('rel',), 'font':
('verb3',), 'fontaine': ('name_words',), 'foot': ('drink',), 'footing': ('drink',), 'foret': ('name_words',),
'formation': ('course',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder':
('giveinf',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3', 'hand3_later'), 'fournirai':
('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournisseur': ('pro',), 'fournisseuse': ('pro',),
'fournit': ('give3', 'will_give', 'send3'), 'franc': ('name_words',), 'france': ('name_words',), 'frere': ('hello',
'rel'), 'fête': ('verb3',), 'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'gala': ('date',),
'galerait': ('verb3',), 'galere': ('verb3',), 'garance': ('name_words',), 'garde': ('imperative',), 'garder':
('urge_inf',), 'gateau': ('by_post',), 'gauthier': ('name_words',), 'gendre': ('rel',), 'gerait': ('verb3',), 'gere':
('verb3',), 'golf': ('drink',), 'gouter': ('drink',), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',),
'grandit': ('verb3',), 'graphiste': ('pro',), 'gros': ('name_words',), 'grosse': ('span',), 'guide': ('helpful',
'paper'), 'h': ('span',), 'habitait': ('verb3',), 'habite': ('verb3',), 'heberge': ('helps3',), 'hebergent':
('helps3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span',
'span'), 'heures': ('hello', 'span'), 'hier': ('hello',), 'hiver': ('name_words',), 'hui': ('hello',), 'huit':
('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'ils': ('they', 'hello'), 'imprimer':
('giveinf',), 'imprimeur': ('pro',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'informe':
('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',),
'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',), 'interviewe': ('reached_me',), 'intro':
('thing',), 'introduira': ('give3',), 'introduirait': ('would_give',), 'introduire': ('giveinf',), 'introduis':
('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',),
'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'helps3',
'invites'), 'invitee': ('reached_me', 'invites'), 'invitent': ('helps3', 'invites'), 'inviter': ('giveinf',
'todo_inf'), 'invitera': ('give3',), 'inviterait': ('would_give',), 'invites': ('invites',), 'invité': ('reached_me',
'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais':
('not', 'hello', 'imperative'), 'janvier': ('hello',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging':
('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour':
('hello', 'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juillet': ('hello',),
'juin': ('hello', 'name_words'), 'jus': ('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe':
('verb3', 'says'), 'kine': ('pro',), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello',
'any_det', 'article', 'obj'), 'laisse': ('attempt', 'imperative'), 'laisser': ('urge_inf',), 'laissé': ('attempt',),
'lambert': ('name_words',), 'lancait': ('verb3',), 'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer':
('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello',
'any_det', 'obj'), 'lebon': ('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',),
'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them',
'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'),
'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'lien': ('letter', 'helpful', 'paper'), 'lionne':
('name_words',), 'liste': ('helpful', 'paper', 'thing'), 'livre': ('done', 'by_post', 'give1', 'give3', 'will_give',
'helpful', 'paper', 'send3'), 'livrer': ('giveinf', 'hand_inf'), 'livrera': ('give3', 'will_give', 'send3',
'hand3_later'), 'livrerai': ('give1',), 'livrerait': ('would_give',), 'livré': ('done',), 'longuement': ('filler',),
'loue': ('imperative',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi':
('hello',), 'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello',
'any_det'), 'macon': ('pro',), 'mai': ('name_words',), 'mail': ('letter', 'attempt'), 'maile': ('give1', 'give3',
'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',),
'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre': ('name_words',), 'maman': ('rel',), 'mamie': ('rel',),
'manager': ('rel',), 'mange': ('hello', 'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',),
'manque': ('verb3',), 'maquette': ('thing',), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('hello',
'verb3'), 'marché': ('hello',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('hello', 'rel'),
'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words'), 'marin': ('name_words',), 'marine':
('name_words',), 'marié': ('name_words',), 'marraine': ('rel',), 'mars': ('hello', 'name_words'), 'martin':
('name_words',), 'masson': ('name_words',), 'masterclass': ('course',), 'match': ('date',), 'matin': ('hello',),
'matinee': ('time_span',), 'me': ('me',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'mentorat':
('date',), 'menuisier': ('pro',), 'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my',
'hello', 'any_det'), 'message': ('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',),
'met': ('verb3', 'give3', 'hand3'), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',), 'mettra':
('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier':
('name_words',), 'michel': ('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute':
('span',), 'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'),
'modeles': ('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment':
('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative'),
'montent': ('verb3',), 'monter': ('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give', 'said'), 'montrer':
('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait': ('would_give',), 'montré': ('reached_me',
'said'), 'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler',
'hello'), 'n': ('not', 'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative'), 'negocie': ('imperative',),
'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel':
('name_words',), 'noir': ('name_words',), 'nom': ('thing',), 'noms': ('thing',), 'normalement': ('filler',), 'nos':
('my', 'hello', 'any_det'), 'notaire': ('pro',), 'note': ('made3',), 'notes': ('paper',), 'notre': ('my', 'hello',
'any_det'), 'noté': ('made3',), 'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',),
'novembre': ('hello',), 'nuit': ('time_span',), 'numero': ('thing',), 'oceane': ('name_words',), 'octobre':
('hello',), 'offert': ('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok': ('ready',), 'olive':
('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('aux3', 'hello', 'verb3', 'met3'), 'organisait': ('verb3',),
'organise': ('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou': ('hello',),
'oublie': ('imperative',), 'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',), 'padel':
('drink',), 'paie': ('verb3', 'give1', 'give3', 'send3'), 'paiera': ('verb3', 'give3', 'send3'), 'paierai':
('give1',), 'paierait': ('would_give',), 'papa': ('rel',), 'papi': ('rel',), 'papote': ('hello',), 'papy': ('rel',),
'paquerette': ('name_words',), 'paquet': ('by_post',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît':
('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'parfois': ('hello',), 'paris':
('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says',
'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello',
'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',), 'partage': ('done', 'give1', 'give3', 'handed',
'send3'), 'partager': ('giveinf', 'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',),
'partagerait': ('would_give',), 'partagé': ('done', 'handed'), 'partait': ('verb3',), 'partant': ('ready',),
'partante': ('ready',), 'partent': ('verb3',), 'parti': ('hello',), 'partie': ('hello',), 'partira': ('verb3',),
'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('hello', 'verb3', 'reach',
'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees':
('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai':
('give1', 'lui_give'), 'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé': ('hello', 'reach', 'came',
'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done', 'hello', 'reached_me',
'imperative'), 'payer': ('giveinf', 'hand_inf'), 'payé': ('done', 'hello', 'reached_me'), 'pendant': ('hello',),
'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent': ('verb3',), 'perd':
('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'petit': ('name_words', 'span'),
'petite': ('span',), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux':
('hello',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'), 'pierre': ('name_words',),
'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning':
('thing',), 'plombier': ('pro',), 'podcast': ('helpful', 'paper'), 'point': ('date',), 'poirier': ('name_words',),
'pose': ('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('done', 'give1'),
'poster': ('giveinf',), 'posterai': ('give1',), 'posté': ('done',), 'pot': ('drink',), 'pote': ('rel',), 'potes':
('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3',
'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise':
('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend':
('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',),
'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3'),
'preparer': ('giveinf',), 'preparera': ('give3', 'hand3_later', 'hand3'), 'preparerai': ('give1',), 'preparerait':
('would_give',), 'presentation': ('date',), 'presente': ('done', 'hello', 'give1', 'give3', 'reached_me', 'lui_give',
'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3',), 'presenterai': ('give1',), 'presenterait':
('would_give',), 'pret': ('ready',), 'prete': ('done', 'hello', 'give1', 'give3', 'lui_give', 'handed', 'ready'),
'pretend': ('opines',), 'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'preterait':
('would_give',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'prevoir': ('bring',),
'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise': ('set',
'ready'), 'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',),
'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis': ('hello',), 'propale':
('mine_thing',), 'proposait': ('verb3',), 'propose': ('hello', 'verb3', 'give1'), 'proposer': ('giveinf',),
'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait': ('would_give',), 'proposition': ('thing',
'mine_thing'), 'proposé': ('hello',), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune':
('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3'), 'préparé': ('made3',), 'présente':
('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('done', 'hello', 'reached_me'), 'prête': ('give1', 'give3',
'lui_give', 'ready'), 'prêté': ('done', 'hello', 'handed'), 'psy': ('pro',), 'puis': ('filler', 'hello'), 'qu':
('hello',), 'quand': ('hello',), 'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que':
('hello',), 'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',),
'quinze': ('span',), 'quittait': ('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',),
'raccompagne': ('reached_me',), 'raccompagnee': ('reached_me',), 'raccompagné': ('reached_me',), 'racheter':
('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says'), 'raconté': ('said',), 'ramene':
('give1', 'give3', 'bring'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3',), 'ramenerai': ('give1',),
'ramenerait': ('would_give',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',), 'rappele':
('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf',
'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent': ('give3',), 'rappellera':
('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rappellerait': ('would_give',), 'rapport': ('paper',
'thing'), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',),
'recalee': ('shifted',), 'reclamer': ('todo_inf',), 'reco': ('tip',), 'recoit': ('helps3',), 'recoivent': ('helps3',),
'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('hello', 'verb3', 'give1'), 'recommander':
('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',), 'recommanderait': ('would_give',),
'recommandé': ('hello',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1',
'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',),
'recontacterai': ('give1',), 'recontacterait': ('would_give',), 'recontacté': ('reach',), 'recos': ('tip',),
'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter': ('urge_inf',),
'recrutera': ('verb3',), 'recu': ('hello', 'reached_me'), 'recue': ('reached_me',), 'recupere': ('helps3',),
'recuperer': ('giveinf',), 'redige': ('done', 'hand3', 'made3'), 'redigera': ('hand3_later', 'hand3'), 'redire':
('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3',), 'redonne': ('give1', 'give3'), 'redonner':
('giveinf',), 'reduis': ('imperative',), 'refait': ('we_meet',), 'refile': ('give1', 'give3'), 'refiler':
('giveinf',), 'refusait': ('verb3',), 'refuse': ('verb3', 'imperative'), 'regarde': ('imperative',), 'regarder':
('giveinf',), 'regarderait': ('would_give',), 'regle': ('done', 'give3', 'send3'), 'regler': ('hand_inf',), 'reglera':
('give3', 'send3'), 'reglerait': ('would_give',), 'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoignent':
('helps3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'helps3',
'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give',
'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',),
'relancerai': ('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relira':
('give3', 'hand3_later', 'hand3'), 'relirai': ('give1',), 'relirait': ('would_give',), 'relire': ('giveinf',),
'relis': ('give1', 'lui_give'), 'relit': ('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remarques': ('remarks',),
'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',),
'rembourserait': ('would_give',), 'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra': ('give3',),
'remettrait': ('would_give',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remis': ('done',), 'remonter':
('giveinf',), 'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer':
('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré':
('hello', 'sort_of_met'), 'rend': ('give3', 'send3'), 'rendez': ('hello',), 'rendra': ('give3', 'send3'), 'rendrai':
('give1', 'lui_give'), 'rendrait': ('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1', 'lui_give'),
'rendu': ('done', 'mine_thing'), 'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',), 'renverra':
('give3', 'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',), 'renvoie':
('give1', 'give3', 'lui_give', 'will_give', 'send3'), 'renvoient': ('give3',), 'renvoye': ('writes',), 'renvoyer':
('giveinf', 'hand_inf'), 'reparle': ('sort_of_met',), 'repas': ('drink', 'date'), 'repete': ('verb3',), 'replanifie':
('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3', 'opines', 'hand3'), 'repondent': ('give3',),
'repondra': ('give3', 'hand3'), 'repondrai': ('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre':
('giveinf', 'reach_inf'), 'reponds': ('give1', 'lui_give'), 'repondu': ('hello', 'reach', 'reached_me', 'opines'),
'reponse': ('thing',), 'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse':
('shifted',), 'repoussee': ('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',),
'reprendra': ('verb3',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve':
('done', 'give1', 'give3', 'lui_give'), 'reserver': ('giveinf',), 'reserverai': ('give1',), 'responsable': ('rel',),
'ressors': ('give1',), 'restait': ('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',),
'restera': ('verb3',), 'resto': ('drink', 'date'), 'resté': ('came',), 'retorque': ('opines',), 'retour': ('remarks',
'thing'), 'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai':
('give1',), 'retournerait': ('would_give',), 'retours': ('remarks',), 'retransmis': ('writes',), 'retrouve':
('sort_of_met', 'we_meet', 'i_meet'), 'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',),
'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'),
'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir':
('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai':
('give1',), 'reviendrait': ('would_give',), 'reviennent': ('give3',), 'reviens': ('give1',), 'revient': ('verb3',
'give3'), 'revoir': ('see_inf',), 'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue':
('sort_of_met',), 'rex': ('course',), 'richard': ('name_words',), 'riviere': ('name_words',), 'roche':
('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol': ('name_words',), 'rousseau':
('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'règle': ('give3', 'send3'), 'rédige': ('hand3',),
'rédigé': ('done', 'made3'), 'réglé': ('done',), 'répète': ('verb3',), 'réserve': ('give1', 'give3', 'lui_give'),
'réservé': ('done',), 'réu': ('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello',
'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello',
'name_words'), 'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait':
('verb3',), 'se': ('hello', 'verb3'), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'),
'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',), 'septembre':
('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'ses': ('their', 'hello',
'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signature': ('thing',), 'signe': ('done', 'hello',
'verb3', 'says', 'imperative', 'hand3'), 'signer': ('giveinf',), 'signera': ('verb3', 'hand3_later', 'hand3'),
'signé': ('done', 'hello'), 'simplifie': ('imperative',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'),
'societe': ('rel',), 'soeur': ('hello', 'rel'), 'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois':
('imperative',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their',
'hello', 'any_det'), 'sont': ('verb3',), 'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3',
'reached_me'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',),
'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',), 'souvent':
('hello',), 'soyez': ('imperative',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup':
('rel',), 'stressait': ('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suggère':
('verb3',), 'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'surement': ('filler',), 'sœur': ('rel',),
'tableau': ('helpful', 'paper', 'thing'), 'tailleur': ('name_words',), 'tante': ('rel',), 'tata': ('rel',), 'taxi':
('drink',), 'tel': ('hello',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',),
'template': ('helpful', 'paper'), 'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis': ('drink',), 'tente':
('attempt',), 'term': ('thing',), 'termine': ('done', 'verb3', 'hand3'), 'terminera': ('verb3',), 'terminé':
('done',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it', 'imperative'), 'tester':
('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me',
'attempt'), 'the': ('drink',), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens':
('give1',), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs':
('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton': ('rel',), 'tot': ('hello',), 'toujours':
('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',),
'toutes': ('hello',), 'traducteur': ('pro',), 'traductrice': ('pro',), 'train': ('drink',), 'trame': ('helpful',
'paper'), 'tranquillement': ('filler',), 'transfere': ('writes',), 'transmet': ('give3', 'will_give', 'send3'),
'transmets': ('give1', 'lui_give'), 'transmettra': ('give3', 'will_give', 'send3'), 'transmettrai': ('give1',),
'transmettrait': ('would_give',), 'transmettre': ('giveinf', 'hand_inf'), 'transmis': ('done', 'writes', 'handed'),
'transmise': ('writes',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'travaux': ('hello',), 'trente':
('span',), 'tres': ('hello',), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3',
'give1', 'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',),
'trouverai': ('give1',), 'trouverait': ('would_give',), 'tuyau': ('tip',), 'tél': ('hello',), 'téléphone': ('hello',),
'téléphoné': ('reach', 'reached_me', 'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello',
'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3', 'imperative'),
'vais': ('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give3', 'imperative',
'hand3'), 'valider': ('todo_inf',), 'validera': ('give3', 'hand3_later', 'hand3'), 'validerait': ('would_give',),
'vallee': ('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',),
'vendre': ('urge_inf',), 'vendredi': ('hello',), 'vends': ('imperative',), 'venu': ('hello', 'reach', 'came'),
'venue': ('hello', 'reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',),
'verifie': ('hand3',), 'verifier': ('giveinf', 'todo_inf'), 'verifiera': ('hand3_later', 'hand3'), 'verifierait':
('would_give',), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres':
('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',), 'verserait': ('would_give',),
'version': ('thing',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding'), 'veux': ('hello',),
'victoire': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',), 'viendra':
('verb3',), 'viendrait': ('would_give',), 'viennent': ('verb3',), 'vient': ('verb3',), 'vigneron': ('name_words',),
'vin': ('by_post',), 'vingt': ('span',), 'violette': ('name_words',), 'vire': ('done', 'give3'), 'virement':
('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'viré': ('done',), 'visait': ('verb3',), 'vise':
('verb3', 'imperative'), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité':
('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vivait': ('verb3',), 'vivien':
('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin':
('hello', 'rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',),
'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre': ('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3',
'must3'), 'voulait': ('hello', 'verb3', 'bidding'), 'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',),
'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue':
('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'weekend': ('time_span',),
'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello',)}


CLAUSES = [{'': (12, 'task')}, {'$$': 0}, {'<giveinf>': 1, '<reach_inf>': 1}, {'a': 2, 'à': 2}, {'': (6, 'theirs')},
{'D': 4}, {'...': 5}, {'0': 6, '<any_det>': 6, '<my>': 6, '<their>': 6, 'ca': 6}, {'<any_det>': 4, '<my>': 4,
'<their>': 4, 'ca': 4}, {'<hand3>': 7, '<hand3_later>': 8}, {'^': 9}, {'': (2, 'plan')}, {'<date>': 11}, {'<date>':
11, 'la': 12, 'le': 12, 'un': 12, 'une': 12}, {'a': 13}, {'y': 14}, {'ai': 13}, {'il': 15, 'j': 16, 'on': 14, 'y':
14}, {'': (7, 'waiting')}, {'0': 18}, {'^': 19}, {'doit': 20}, {'': (5, 'mine')}, {'<giveinf>': 22}, {'leur': 23,
'lui': 23}, {'<until>': 22}, {'N': 25}, {'a': 24, 'pour': 26, 'à': 24}, {'...': 27}, {'D': 22}, {'envoyer': 29,
'livrer': 29, 'payer': 29, 'rembourser': 29, 'rendre': 29, 'renvoyer': 29}, {'^': 30}, {'': (0, 'missed')}, {'$$':
32}, {'occupe': 33, 'occupee': 33, 'occupé': 33}, {'encore': 34, 'occupe': 33, 'occupee': 33, 'occupé': 33,
'toujours': 34}, {'est': 35, 'etait': 35}, {'sonnait': 35, 'sonne': 35}, {'<thing>': 4}, {'^': 38}, {'...': 29}, {'0':
40, '<any_det>': 40, '<my>': 40, '<their>': 40, 'ca': 40, 'leur': 40, 'lui': 40, 'tout': 40}, {'<give1>': 41,
'boucle': 41, 'finis': 41, 'redige': 41, 'rédige': 41, 'signe': 41, 'termine': 41}, {'^': 42}, {'j': 43, 'je': 43},
{'oublier': 0}, {'pas': 45}, {'': (11, 'thinking')}, {'a': 47, 'à': 47}, {'...': 3, '<they>': 10, 'D': 17, 'N': 21,
'^': 28, 'a': 31, 'c': 36, 'ca': 37, 'devait': 39, 'doit': 39, 'encore': 34, 'j': 43, 'je': 43, 'ligne': 35, 'moi':
44, 'ne': 46, 'occupe': 33, 'occupee': 33, 'occupé': 33, 'pas': 45, 'pense': 48, 'pensé': 48, 'toujours': 34, 'à':
31}, {'<any_det>': 38, '<thing>': 4}, {'': (13, 'talk')}, {'D': 51}, {'^': 50, 'anniv': 52, 'anniversaire': 52}, {':':
53}, {'<tip>': 22}, {'': (5, 'mine'), 'l': 55, 'leur': 55, 'son': 55, 'un': 55}, {'N': 56}, {'': (5, 'mine'), 'a': 57,
'l': 55, 'leur': 55, 'son': 55, 'un': 55, 'à': 57}, {'pendante': 22, 'prevu': 22, 'prevue': 22, 'promis': 22,
'promise': 22}, {'vous': 22}, {'point': 22}, {'a': 22, 'avec': 22, 'rdv': 22, 'rendez': 60, 'un': 61, 'à': 22}, {'a':
22, 'à': 22}, {'N': 22}, {'': (5, 'mine'), 'a': 64, 'à': 64}, {'': (5, 'mine'), 'a': 22, 'avec': 22, 'rdv': 22,
'rendez': 60, 'un': 61, 'à': 22}, {'l': 55, 'leur': 55, 'son': 55, 'un': 55}, {'N': 67}, {'a': 68, 'l': 55, 'leur':
55, 'son': 55, 'un': 55, 'à': 68}, {'<giveinf>': 22, '<mine_thing>': 29, '<todo_inf>': 22, 'acheter': 22, 'commander':
22, 'contacter': 22, 'demander': 58, 'envoi': 59, 'faire': 62, 'leur': 23, 'livraison': 59, 'lui': 23, 'offrir': 22,
'parler': 62, 'penser': 63, 'poser': 65, 'prendre': 66, 'prevoir': 22, 'recontacter': 22, 'reponse': 59, 'reserver':
22, 'solliciter': 69, 'voir': 62}, {'^': 22}, {':': 71}, {'faire': 72}, {'': (3, 'advice')}, {'^': 74}, {':': 75},
{'': (18, 'gave:mentoring')}, {'^': 77}, {'^': 50}, {':': 79}, {'N': 72}, {'etape': 72}, {'a': 73, 'à': 73}, {'N': 54,
'^': 70, 'a': 73, 'action': 72, 'actions': 72, 'avis': 76, 'coaching': 78, 'conseil': 76, 'conseils': 76, 'elle': 80,
'il': 80, 'inviter': 0, 'je': 72, 'lui': 80, 'mentorat': 78, 'mentoring': 78, 'moi': 72, 'nous': 72, 'pour': 81,
'prochaine': 82, 'reco': 76, 'recommandation': 76, 'recommandations': 76, 'reste': 83, 'suggestion': 76, 'visiter': 0,
'voir': 0, 'à': 73}, {'': (22, 'gave:volunteering')}, {'^': 85}, {'^': 85, 'a': 86, 'au': 86, 'aux': 86, 'chez': 86,
'pour': 86, 'à': 86}, {'benevolat': 87}, {'de': 88}, {'h': 89, 'heure': 89, 'heures': 89}, {'': (21,
'gave:encouragement')}, {'^': 91}, {'N': 92}, {'': (1, 'moved')}, {'<set>': 11, '<shifted>': 94}, {'': (19,
'gave:resource')}, {'<helpful>': 96}, {'ma': 97, 'mes': 97, 'mon': 97, 'nos': 97, 'notre': 97}, {'^': 98}, {'N': 99},
{'^': 98, 'a': 100, 'à': 100}, {'': (14, 'together')}, {'ensemble': 102}, {'<drink>': 11}, {'le': 104, 'un': 104},
{'': (23, 'contact')}, {'eu': 106, 'eue': 106}, {'ai': 107}, {'avec': 11, 'chez': 11}, {'chez': 11, 'prendre': 11,
'saluer': 11, 'voir': 11}, {'appeler': 32}, {'voir': 32}, {'appeler': 32, 'ecrire': 32, 'l': 111, 'la': 112, 'le':
112, 'passer': 32, 'voir': 32}, {'...': 103, '<i_meet>': 11, 'bois': 105, 'l': 108, 'mange': 109, 'passe': 110,
'prends': 105, 'voulais': 113, 'voulait': 113}, {'': (8, 'asked')}, {'demander': 115, 'poser': 115, 'savoir': 115},
{'demander': 115, 'lui': 116, 'poser': 115, 'savoir': 115}, {'pour': 117}, {'N': 118}, {'a': 119, 'à': 119},
{'<giveinf>': 4}, {'<giveinf>': 4, 'en': 121, 'l': 121, 'la': 121, 'le': 121, 'les': 121}, {'m': 122, 'me': 122,
'nous': 122}, {'^': 123}, {'^': 123, 'encore': 124}, {'mieux': 74}, {'devrait': 74, 'doit': 74, 'fallait': 74,
'faudrait': 74, 'faut': 74, 'ferait': 74, 'vaudrait': 126, 'vaut': 126}, {'^': 127}, {'': (13, 'talk'), 'il': 128,
'on': 128}, {'<should>': 74}, {'^': 130}, {'': (13, 'talk'), 'je': 131, 'nous': 131, 'on': 131}, {'qu': 129, 'que':
132}, {'': (16, 'gave:feedback')}, {'^': 134}, {'<their>': 135, 'l': 135, 'la': 135, 'le': 135, 'les': 135}, {'': (9,
'told')}, {'a': 137, 'à': 137}, {'vous': 11}, {'<date>': 11, 'rendez': 139}, {'D': 11, 'avec': 11, 'la': 11, 'le': 11,
'pour': 11, 'un': 140, 'une': 140}, {'D': 94}, {'': (1, 'moved'), '...': 142}, {'D': 94, 'a': 94, 'au': 94, 'd': 94,
'de': 94, 'du': 143, 'en': 94, 'la': 94, 'le': 94, 'notre': 94, 'pour': 94, 'son': 94, 'à': 94}, {'': (5, 'mine'),
'encore': 22}, {'dois': 145}, {'<give3>': 4}, {'<give3>': 4, 'l': 147, 'la': 147, 'le': 147, 'les': 147}, {'me': 148,
'nous': 148}, {'et': 149}, {'...': 150, 'D': 4}, {'D': 4, 'et': 149}, {'...': 152, 'D': 4}, {'deconseille': 74,
'déconseille': 74, 'déconseillé': 74}, {'<give3>': 4, '<would_give>': 4}, {'<give3>': 4, '<would_give>': 4, 'a': 154,
'en': 147, 'l': 155, 'la': 155, 'le': 155, 'les': 155}, {'retours': 4}, {'intro': 4}, {'virement': 4}, {'retour': 4},
{'devis': 4, 'draft': 4, 'point': 4, 'retour': 4, 'topo': 4}, {'intro': 4, 'offre': 4, 'proposition': 4}, {'des': 157,
'l': 158, 'le': 159, 'parvenir': 4, 'passer': 4, 'signe': 4, 'son': 160, 'suivre': 4, 'un': 161, 'une': 162},
{'contact': 4, 'copie': 4, 'lien': 4, 'relation': 4}, {'en': 164}, {'signe': 4}, {'courant': 4}, {'au': 167},
{'courant': 4, 'jus': 4}, {'au': 169}, {'<give3>': 4, '<would_give>': 4, 'deconseille': 74, 'dira': 4, 'déconseille':
74, 'déconseillé': 74, 'en': 147, 'fait': 163, 'l': 155, 'la': 155, 'le': 155, 'les': 155, 'met': 165, 'mettra': 165,
'redit': 4, 'refait': 166, 'tiendra': 168, 'tient': 170}, {'<give3>': 4, '<would_give>': 4, 'a': 154, 'deconseille':
74, 'déconseille': 74, 'déconseillé': 74, 'en': 147, 'fait': 163, 'l': 155, 'la': 155, 'le': 155, 'les': 155, 'met':
165, 'mettra': 165, 'tient': 168}, {'moi': 4, 'nous': 4}, {'vers': 173}, {'<hand3>': 151, '<send3>': 153,
'<will_give>': 4, 'a': 154, 'deconseille': 74, 'déconseille': 74, 'déconseillé': 74, 'm': 156, 'me': 171, 'nous': 172,
'reviendra': 174, 'reviennent': 174, 'revient': 174}, {'qu': 51, 'que': 51}, {'l': 147, 'la': 147, 'le': 147, 'les':
147}, {'me': 177, 'nous': 177}, {'et': 178}, {'...': 179}, {'<made3>': 180}, {'': (4, 'needs_from_me')}, {'<my>':
182}, {'part': 182}, {'ma': 184, 'notre': 184}, {'D': 182, 'de': 185}, {'...': 186}, {'^': 187}, {'...': 186, '<my>':
182}, {'^': 189}, {'D': 182}, {'...': 191}, {'^': 192}, {'^': 182}, {'j': 194, 'je': 194}, {'^': 183, 'd': 188, 'de':
190, 'des': 193, 'du': 193, 'que': 195}, {'appeler': 32, 'contacter': 32, 'joindre': 32, 'parler': 32, 'voir': 32},
{'me': 197, 'nous': 197}, {'a': 198, 'de': 198, 'à': 198}, {'^': 74, 'd': 75, 'de': 75}, {'<inf>': 74, 'ne': 74,
'pas': 74}, {'^': 201}, {'<would_give>': 4, 'm': 4, 'me': 4, 'nous': 4}, {'^': 203}, {'<would_give>': 4, 'devrait':
74, 'fallait': 74, 'faudrait': 74, 'm': 4, 'me': 4, 'nous': 4, 'valait': 126, 'vaut': 126}, {'^': 205}, {'devrait':
74, 'fallait': 74, 'faudrait': 74, 'valait': 126, 'vaut': 126}, {'^': 207}, {'elle': 204, 'il': 206, 'on': 208}, {'d':
202, 'de': 202, 'qu': 209}, {'d': 75, 'de': 75, 'qu': 75, 'que': 75}, {'': (6, 'theirs'), 'm': 4, 'me': 4, 'nous': 4},
{'^': 212}, {'^': 212, 'd': 213, 'de': 213}, {'m': 4, 'me': 4, 'nous': 4}, {'^': 215}, {'d': 216, 'de': 216},
{'<said>': 176, '^': 181, 'besoin': 196, 'cherche': 199, 'cherché': 199, 'conseille': 200, 'conseillé': 200, 'dit':
210, 'essaye': 199, 'preconise': 211, 'promis': 214, 'propose': 217, 'proposé': 217, 'préconise': 211, 'préconisé':
211, 'recommande': 211, 'recommandé': 211, 'suggere': 211, 'suggère': 211, 'suggéré': 211, 'tente': 199},
{'<giveinf>': 4, 'm': 4, 'me': 4, 'nous': 4}, {'^': 219}, {'d': 220, 'de': 220}, {'<until>': 182}, {'...': 222},
{'des': 223, 'la': 223, 'le': 223, 'les': 223, 'ma': 223, 'mes': 223, 'mon': 223, 'nos': 223, 'notre': 223, 'un': 223,
'une': 223}, {'^': 74, 'aille': 51, 'dejeune': 51, 'dine': 51, 'déjeune': 51, 'dîne': 51, 'leur': 194, 'lui': 194,
'mange': 51, 'parle': 51, 'passe': 51, 'se': 51, 'soit': 51, 'vienne': 51, 'y': 51}, {'on': 225}, {'^': 74, 'leur':
194, 'lui': 194}, {'^': 74, 'aille': 51, 'dejeune': 51, 'dine': 51, 'déjeune': 51, 'dîne': 51, 'mange': 51, 'parle':
51, 'passe': 51, 'se': 51, 'soit': 51, 'vienne': 51, 'y': 51}, {'on': 228}, {'je': 227, 'l': 229, 'nous': 225, 'on':
75}, {'^': 224, 'qu': 226, 'que': 230}, {'de': 173}, {'parler': 232}, {'^': 233}, {'moi': 182, 'nous': 182}, {'^':
235}, {'leur': 194, 'lui': 194}, {'on': 237}, {'^': 182, 'leur': 194, 'lui': 194}, {'j': 194, 'je': 239, 'nous': 237},
{'^': 183}, {'de': 185}, {'^': 242}, {'appel': 243, 'devis': 243, 'mail': 243, 'rappel': 243, 'retour': 243}, {'^':
189, 'd': 236, 'de': 236, 'qu': 238, 'que': 240, 'toujours': 241, 'un': 244}, {'elle': 204, 'il': 204}, {'qu': 246},
{'dit': 247}, {'la': 32, 'là': 32, 'passe': 32, 'passee': 32, 'passé': 32, 'pu': 32, 'venu': 32, 'venue': 32}, {'pas':
249}, {'a': 250, 'est': 250, 'pas': 249}, {'a': 250, 'est': 250, 'n': 251, 'ne': 251, 'pas': 249}, {'a': 250, 'elle':
252, 'est': 250, 'il': 252, 'n': 251, 'ne': 251, 'pas': 249}, {'mais': 253}, {'la': 254, 'là': 254}, {'rejoindre':
254}, {'nous': 254}, {'a': 257, 'à': 257}, {'joindre': 258}, {'etre': 255, 'nous': 256, 'passer': 254, 'se': 259,
'venir': 254}, {'sur': 241}, {'de': 75, 'qu': 75, 'que': 75}, {'avis': 262}, {'combien': 51, 'comment': 51, 'ou': 51,
'pourquoi': 51, 'quand': 51, 's': 51, 'si': 51}, {'<my>': 182, 'des': 223, 'la': 223, 'le': 223, 'les': 223, 'ma':
223, 'mes': 223, 'mon': 223, 'nos': 223, 'notre': 223, 'un': 223, 'une': 223}, {'je': 237, 'nous': 237}, {'^': 265,
'combien': 51, 'comment': 51, 'ou': 51, 'pourquoi': 51, 'qu': 238, 'quand': 51, 'que': 266, 's': 51, 'si': 51},
{'<giveinf>': 18}, {'<giveinf>': 18, 'l': 268, 'la': 268, 'le': 268, 'les': 268}, {'m': 269, 'me': 269, 'nous': 269},
{'^': 270}, {'^': 270, 'etre': 255, 'nous': 256, 'passer': 254, 'se': 259, 'venir': 254}, {'<inf>': 74}, {'^': 273},
{'d': 274, 'de': 274}, {'<giveinf>': 74, '<inf>': 74, 'ne': 74, 'pas': 74}, {'^': 276}, {'devait': 74, 'devrait': 74,
'fallait': 74, 'faudrait': 74, 'faut': 74, 'ferait': 74, 'm': 4, 'me': 4, 'nous': 4}, {'^': 278}, {'devait': 74,
'devrait': 74, 'fallait': 74, 'faudrait': 74, 'faut': 74, 'ferait': 74}, {'^': 280}, {'elle': 216, 'il': 279, 'on':
281}, {'je': 131, 'nous': 131, 'on': 131}, {'d': 277, 'de': 277, 'qu': 282, 'que': 283}, {'vers': 4}, {'<hand_inf>':
4, 'revenir': 285}, {'^': 286}, {'<hand_inf>': 4}, {'^': 288}, {'sa': 4, 'ses': 4, 'son': 4}, {'^': 290}, {'a': 291,
'à': 291}, {'parle': 292}, {'a': 32, 'absent': 32, 'absente': 32, 'absents': 32, 'au': 32, 'chez': 32, 'en': 32,
'parti': 32, 'partie': 32, 'pas': 32, 'sorti': 32, 'sortie': 32, 'sortis': 32, 'à': 32}, {'etais': 294, 'etions':
294}, {'etais': 294, 'etions': 294, 'n': 295}, {'j': 296, 'je': 296, 'nous': 296}, {'que': 297}, {'alors': 298,
'pendant': 298}, {'maison': 106}, {'la': 300}, {'bureau': 106}, {'moi': 106}, {'moi': 106, 'nous': 106}, {'bonjour':
106}, {'voir': 106}, {'...': 299, 'D': 106, 'a': 301, 'au': 302, 'avec': 303, 'boire': 106, 'chez': 304, 'dejeuner':
106, 'diner': 106, 'dire': 305, 'dîner': 106, 'ici': 106, 'me': 306, 'nous': 306, 'prendre': 106, 'à': 301}, {'que':
283}, {'pour': 216}, {'accord': 309, 'avis': 262}, {'j': 75, 'je': 75, 'nous': 75, 'on': 75}, {'que': 311}, {'<came>':
307, 'cense': 216, 'censee': 216, 'convaincu': 308, 'convaincue': 308, 'd': 310, 'ok': 309, 'partant': 309,
'partante': 309, 'persuade': 308, 'persuadee': 308, 'pour': 312}, {'...': 299}, {'<came>': 314}, {'on': 75}, {'j': 75,
'je': 75, 'nous': 75}, {'qu': 316, 'que': 317}, {'pour': 318}, {'oeil': 4}, {'un': 320}, {'^': 321}, {'^': 147}, {'^':
147, 'me': 323}, {'faut': 241}, {'D': 11}, {'...': 326, 'D': 11}, {'a': 75, 'à': 75}, {'D': 106}, {'sur': 75},
{'arreter': 74, 'ne': 74, 'pas': 74}, {'^': 331}, {'^': 224, 'd': 332, 'de': 332}, {'il': 281, 'on': 281},
{'<should>': 74, 'ferais': 126}, {'^': 335}, {'j': 336, 'je': 336, 'nous': 336, 'on': 336}, {'d': 202, 'de': 202,
'qu': 334, 'que': 337}, {'': (3, 'advice'), 'ne': 74, 'pas': 74}, {'^': 339}, {'<would_give>': 4}, {'': (6, 'theirs'),
'<would_give>': 4, 'l': 341, 'la': 341, 'le': 341, 'les': 341}, {'<would_give>': 4, 'l': 341, 'la': 341, 'le': 341,
'les': 341, 'm': 342, 'me': 342, 'nous': 342}, {'^': 343, 'allait': 216, 'va': 216}, {'<would_give>': 4, 'devait': 74,
'devrait': 74, 'fallait': 74, 'faudrait': 74, 'faut': 74, 'ferait': 74, 'l': 341, 'la': 341, 'le': 341, 'les': 341,
'm': 342, 'me': 342, 'nous': 342}, {'^': 345, 'allait': 216, 'va': 216}, {'elle': 344, 'il': 346, 'on': 281}, {'...':
338, 'd': 340, 'de': 340, 'qu': 347, 'que': 283}, {'signe': 106, 'visiter': 106}, {'': (23, 'contact'), 'vocal': 106},
{'message': 350, 'messages': 106, 'mot': 106, 'vocal': 106}, {'des': 351, 'un': 351}, {'contre': 75, 'sur': 75},
{'garde': 353}, {'en': 354}, {'d': 51, 'de': 51, 'des': 51, 'du': 51}, {'fil': 106, 'tel': 106, 'tél': 106}, {'de':
357}, {'coup': 358}, {'un': 359}, {'^': 74, 'd': 75, 'de': 75, 'qu': 75, 'que': 75}, {'^': 212, 'd': 213, 'de': 213,
'qu': 213, 'que': 213}, {'qu': 334}, {'visite': 106}, {'dessus': 106}, {'d': 332, 'de': 332}, {'<reached_me>': 106,
'<said>': 329, '<urges>': 328, 'alerte': 330, 'alertee': 330, 'alerté': 330, 'conseille': 200, 'conseillé': 200,
'demande': 333, 'demandé': 333, 'dit': 348, 'fait': 349, 'laisse': 352, 'laissé': 352, 'mis': 355, 'mise': 355,
'parle': 356, 'parlé': 356, 'passe': 360, 'passé': 360, 'preconise': 361, 'promis': 362, 'propose': 217, 'proposé':
217, 'préconise': 361, 'préconisé': 361, 'rappele': 363, 'reclame': 194, 'recommande': 361, 'recommandé': 361,
'rendu': 364, 'réclame': 194, 'réclamé': 194, 'saute': 365, 'suggere': 361, 'suggère': 361, 'suggéré': 361, 'supplie':
366}, {'<helps3>': 327, '<urges>': 328, 'a': 367, 'alerte': 330, 'appelle': 106}, {'redit': 4}, {'d': 340, 'de': 340,
'qu': 334, 'que': 283}, {'^': 18}, {'^': 18, 'encore': 371, 'toujours': 371}, {'visiter': 11}, {'^': 4}, {'^': 4, 'd':
374, 'de': 374}, {'bien': 75}, {'<helps3>': 327, '<urges>': 328, '^': 369, 'conseille': 200, 'demandait': 264,
'demande': 264, 'dit': 370, 'doit': 372, 'doivent': 372, 'fait': 373, 'met': 355, 'preconise': 361, 'promet': 375,
'préconise': 361, 'préconisé': 361, 'reclame': 194, 'recommande': 361, 'recommandé': 361, 'réclame': 194, 'réclamé':
194, 'suggere': 361, 'suggère': 361, 'suggéré': 361, 'verrait': 376}, {'<would_give>': 4, 'l': 341, 'la': 341, 'le':
341, 'les': 341}, {'<would_give>': 4, 'l': 341, 'la': 341, 'le': 341, 'les': 341, 'm': 378, 'me': 378, 'nous': 378},
{'^': 379}, {'elle': 380, 'il': 380}, {'...': 338, 'd': 75, 'de': 75, 'qu': 381}, {'<reached_me>': 106, '<said>': 329,
'<urges>': 328, 'conseille': 200, 'conseillé': 200, 'demande': 333, 'demandé': 333, 'dit': 382, 'fait': 349, 'laisse':
352, 'laissé': 352, 'parle': 356, 'parlé': 356, 'passe': 360, 'passé': 360, 'preconise': 361, 'promis': 362,
'préconise': 361, 'préconisé': 361, 'recommande': 361, 'recommandé': 361, 'rejoint': 106, 'rejointe': 106, 'rejoints':
106, 'rendu': 364, 'saute': 365, 'suggere': 361, 'suggère': 361, 'suggéré': 361, 'supplie': 366}, {'d': 75, 'de': 75},
{'<helps3>': 327, '<urges>': 328, '^': 369, 'a': 383, 'appelle': 106, 'conseille': 200, 'demandait': 264, 'demande':
264, 'dit': 384, 'doit': 372, 'doivent': 372, 'fait': 373, 'preconise': 361, 'préconise': 361, 'préconisé': 361,
'recommande': 361, 'recommandé': 361, 'suggere': 361, 'suggère': 361, 'suggéré': 361}, {'...': 191, '<my>': 182},
{'^': 386}, {'d': 193, 'de': 387, 'des': 193, 'du': 193}, {'besoin': 388}, {'^': 232}, {'chercher': 11, 'prendre': 11,
'recuperer': 11}, {'me': 391, 'nous': 391}, {'l': 229, 'nous': 228}, {'qu': 229, 'que': 393}, {'je': 75}, {'d': 216,
'de': 216, 'qu': 316, 'que': 395}, {'^': 265}, {'d': 4, 'de': 4, 'des': 4, 'du': 4}, {'occupe': 398}, {'charge': 4,
'occupe': 4}, {'^': 400}, {'a': 374, 'à': 374}, {'a': 106, 'au': 106, 'avec': 106, 'chez': 106, 'à': 106}, {'arrete':
403, 'arretee': 403, 'arrêté': 403, 'assis': 403, 'assise': 403, 'deplace': 403, 'deplacee': 403, 'déplacé': 403,
'engage': 402, 'engagee': 402, 'engagé': 402, 'joint': 403, 'jointe': 403, 'pointe': 403, 'pointee': 403}, {'^': 399,
'en': 401, 'engage': 402, 'est': 404}, {'': (6, 'theirs'), 'd': 4, 'de': 4, 'des': 4, 'du': 4}, {'charge': 406,
'rapproche': 4, 'renseigne': 406}, {'^': 407, 'demandait': 264, 'demande': 264}, {'pour': 312}, {'<came>': 307}, {'^':
224}, {'<inf>': 4}, {'<inf>': 4, 'l': 412, 'la': 412, 'le': 412, 'les': 412}, {'m': 413, 'me': 413, 'nous': 413},
{'et': 414}, {'...': 415}, {'mettre': 4}, {'<hand_inf>': 4, '<inf>': 416, 'me': 417, 'nous': 417, 'parler': 232,
'revenir': 285}, {'^': 418}, {'je': 237, 'l': 229, 'nous': 225}, {'^': 265, 'bien': 220, 'qu': 226, 'que': 420,
'savoir': 51}, {'appeler': 106, 'ecrire': 106, 'envoyer': 106, 'rappeler': 106, 'repondre': 106}, {'m': 422, 'nous':
422}, {'de': 423, 'me': 391, 'nous': 391}, {'^': 265, 'qu': 226, 'que': 230, 'savoir': 51}, {'etre': 255, 'nous': 256,
'passer': 254, 'savoir': 51, 'se': 259, 'venir': 254}, {'<must3>': 125, '<opines>': 133, '^': 175, 'a': 218,
'accepte': 221, 'aimerait': 231, 'allait': 234, 'attend': 245, 'attendent': 241, 'avait': 248, 'cense': 216, 'censee':
216, 'comptait': 260, 'compte': 261, 'conseille': 200, 'd': 263, 'demandait': 264, 'demande': 267, 'devaient': 271,
'devait': 272, 'disait': 275, 'dit': 284, 'doit': 287, 'doivent': 289, 'en': 293, 'est': 313, 'etait': 315, 'ferait':
75, 'insiste': 319, 'jette': 322, 'la': 324, 'le': 324, 'les': 324, 'leur': 325, 'lui': 325, 'm': 368, 'me': 377,
'nous': 385, 'ont': 389, 'parlera': 390, 'passe': 392, 'passera': 392, 'pensait': 260, 'preconise': 211,
'prefererait': 394, 'prend': 322, 'promet': 375, 'propose': 396, 'préconise': 211, 'préconisé': 211, 'reclame': 397,
'recommande': 211, 'recommandé': 211, 'réclame': 397, 's': 405, 'se': 408, 'serait': 409, 'sont': 410, 'souhaite':
411, 'souhaiterait': 411, 'suggere': 211, 'suggère': 211, 'suggéré': 211, 'va': 419, 'veulent': 241, 'veut': 421,
'viendra': 392, 'vient': 424, 'voudrait': 425, 'voulait': 426}, {'...': 76, '^': 74}, {'<them>': 75, 'N': 428}, {'d':
429, 'de': 429}, {'<helps3>': 11}, {'m': 431, 'me': 431, 'nous': 431}, {'N': 11}, {'accueille': 433, 'accueillons':
433, 'fais': 373, 'faisons': 373, 'fait': 373, 'recevons': 433, 'recois': 433, 'recoit': 433}, {'<helps3>': 11,
'accueille': 433, 'accueillons': 433, 'fais': 373, 'faisons': 373, 'fait': 373, 'recevons': 433, 'recois': 433,
'recoit': 433}, {'<they>': 432, 'je': 434, 'm': 431, 'me': 431, 'nous': 435, 'on': 434}, {'<reached_me>': 106},
{'<came>': 106}, {'salle': 106}, {'la': 439}, {'avec': 304, 'dans': 440, 'la': 106, 'là': 106, 'present': 106,
'presente': 106, 'présente': 106}, {'appele': 176, 'appelé': 176, 'averti': 176, 'ecrit': 176, 'prevenu': 176,
'signale': 176, 'textote': 176}, {'a': 442}, {'a': 437, 'est': 438, 'etait': 441, 'm': 443, 'nous': 443, 'sont': 438},
{'a': 154, 'deconseille': 74, 'déconseille': 74, 'déconseillé': 74, 'm': 156, 'me': 171, 'nous': 172, 'reviendra':
174, 'reviennent': 174, 'revient': 174}, {'D': 94, 'a': 94, 'au': 94, 'd': 94, 'de': 94, 'du': 94, 'en': 94, 'la': 94,
'le': 94, 'notre': 94, 'pour': 94, 'son': 94, 'à': 94}, {'la': 12, 'le': 12, 'notre': 12, 'sa': 12, 'son': 12}, {'N':
0}, {'a': 448, 'avec': 448, 'et': 448, 'à': 448}, {'N': 449}, {'moi': 102}, {'de': 451}, {'vous': 32}, {'': (0,
'missed'), '<date>': 32, 'rendez': 453}, {'': (0, 'missed'), '<any_det>': 454, '<date>': 32, 'rendez': 453},
{'annuler': 455, 'decommander': 455, 'reporter': 455}, {'...': 142}, {'du': 457}, {'annule': 32, 'annulee': 32,
'annulé': 32, 'deprogramme': 32, 'deprogrammee': 32, 'supprime': 32, 'supprimee': 32}, {'<shifted>': 458, 'annule':
32, 'annulee': 32, 'annulé': 32, 'deprogramme': 32, 'deprogrammee': 32, 'finalement': 459, 'supprime': 32,
'supprimee': 32}, {'<shifted>': 446, 'annule': 32, 'annulee': 32, 'annules': 32, 'annulé': 32, 'decommande': 32,
'decommandee': 32}, {'agenda': 11}, {'contact': 0, 'lien': 0, 'relation': 0}, {'en': 463}, {'mettre': 464}, {'donner':
22, 'envoyer': 22, 'filer': 22, 'rendre': 22, 'renvoyer': 22, 'transmettre': 22}, {'^': 466, 'avis': 75}, {'^': 466,
'd': 220, 'de': 220}, {'N': 75, '^': 74, 'elle': 75, 'il': 75, 'je': 75}, {'place': 469}, {'<inf>': 22}, {'^': 471,
'd': 22, 'de': 22}, {'nouvelles': 32}, {'de': 473, 'signe': 32, 'suite': 32}, {'lieu': 32}, {'faire': 32}, {'avoir':
475, 'se': 476}, {'decroche': 32, 'donne': 474, 'donné': 474, 'décroché': 32, 'eu': 475, 'pu': 477, 'rappele': 32,
'repondu': 32}, {'donne': 474, 'donné': 474}, {'lapin': 32}, {'un': 480}, {'D': 11, 'en': 11, 'le': 11}, {'avis': 75},
{'si': 47}, {'<said>': 176, '<shifted>': 446, 'annule': 32, 'annulee': 32, 'annules': 32, 'annulé': 32, 'besoin': 196,
'confirme': 447, 'confirmé': 447, 'connecter': 450, 'conseille': 200, 'conseillé': 200, 'cote': 452, 'creuser': 47,
'decommande': 32, 'decommandee': 32, 'dit': 210, 'du': 456, 'dû': 456, 'elle': 221, 'ete': 460, 'eux': 221,
'finalement': 461, 'l': 462, 'les': 465, 'leur': 467, 'lui': 468, 'ma': 470, 'mettre': 464, 'moi': 472, 'pas': 478,
'plus': 479, 'pose': 481, 'preconise': 211, 'presenter': 450, 'promis': 214, 'propose': 217, 'proposé': 217,
'préconise': 211, 'préconisé': 211, 'recommande': 211, 'recommandé': 211, 'revoir': 482, 'sa': 470, 'son': 483,
'suggere': 211, 'suggère': 211, 'suggéré': 211, 'ta': 470, 'voir': 484}, {'equipe': 78, 'equipes': 78, 'etudiants':
78, 'fondateurs': 78, 'jeunes': 78, 'porteurs': 78, 'projets': 78, 'promo': 78, 'startups': 78}, {'': (23, 'contact'),
'des': 486, 'deux': 486, 'les': 486, 'trois': 486, 'une': 486}, {'lui': 22}, {'^': 488}, {'': (20, 'gave:referral')},
{'^': 490}, {'N': 491, '^': 490}, {'a': 492, 'à': 492}, {'client': 493, 'lead': 493, 'prospect': 493}, {'un': 494},
{'leur': 22, 'lui': 22}, {'^': 496}, {'d': 22, 'de': 22}, {'': (17, 'gave:knowledge')}, {'^': 499}, {'^': 499, 'a':
500, 'avec': 500, 'pour': 500, 'sur': 500, 'à': 500}, {'N': 501}, {'a': 500, 'comment': 500, 'la': 500, 'le': 500,
'les': 500, 'à': 500}, {'N': 503}, {'a': 504, 'à': 504}, {'0': 32, 'la': 32, 'longtemps': 32, 'pendant': 32, 'trente':
32, 'un': 32, 'une': 32, 'vingt': 32}, {'N': 506}, {'<until>': 4}, {'...': 508}, {'<any_det>': 509}, {'^': 510}, {'':
(8, 'asked'), 'N': 511}, {'a': 115, 'à': 115}, {'avis': 513}, {'a': 512, 'conseil': 513, 'son': 514, 'un': 514, 'à':
512}, {'<them>': 22}, {'^': 516}, {'j': 517, 'je': 517}, {'que': 518}, {'d': 491, 'de': 491, 'des': 491, 'du': 491},
{'adresse': 520, 'contact': 520, 'contacts': 520, 'coordonnees': 520, 'nom': 520, 'numero': 520}, {'a': 135, 'sur':
135, 'à': 135}, {'avis': 522}, {'<any_det>': 521, 'adresse': 520, 'contact': 520, 'contacts': 520, 'coordonnees': 520,
'mon': 523, 'nom': 520, 'numero': 520}, {'<any_det>': 521, 'adresse': 520, 'contact': 520, 'contacts': 520,
'coordonnees': 520, 'nom': 520, 'numero': 520}, {'chez': 106, 'voir': 106}, {'': (15, 'gave:intro')}, {'^': 527},
{'^': 527, 'a': 528, 'de': 528, 'entre': 528, 'pour': 528, 'à': 528}, {'intro': 529}, {'relation': 529}, {'en': 531},
{'mise': 532}, {'intros': 529, 'presentations': 529}, {'N': 528}, {'et': 535}, {'N': 536, '^': 527}, {'connaitre':
528, 'rencontrer': 537}, {'l': 530, 'la': 533, 'les': 534, 'se': 538, 'une': 530}, {'eu': 32, 'parle': 32, 'parlé':
32, 'rencontre': 32, 'rencontré': 32, 'revu': 32, 'vu': 32}, {'contact': 528, 'lien': 528, 'relation': 528}, {'en':
541}, {'N': 542}, {'et': 543}, {'avec': 535, 'et': 535}, {'N': 545}, {'contact': 546, 'lien': 546, 'relation': 546},
{'en': 547}, {'email': 548, 'mail': 548}, {'N': 544, 'en': 547, 'par': 549}, {'temps': 32}, {'le': 551}, {'eu': 32,
'pu': 32, 'reussi': 32, 'revu': 32, 'trouve': 552, 'trouvé': 552, 'vu': 32}, {'question': 513}, {'la': 554, 'une':
554}, {'a': 535, 'avec': 535, 'et': 535, 'à': 535}, {'N': 556}, {'courriel': 557, 'email': 557, 'linkedin': 557,
'mail': 557, 'visio': 557, 'whatsapp': 557}, {'N': 556, 'en': 558, 'par': 558, 'via': 558}, {'': (5, 'mine'), 'd': 22,
'de': 22}, {'N': 560}, {'': (5, 'mine'), 'l': 22, 'la': 22, 'le': 22, 'les': 22, 'leur': 22, 'lui': 22}, {'^': 562},
{'^': 498, 'a': 561, 'd': 563, 'de': 563, 'à': 561}, {'de': 491}, {'a': 491, 'au': 491, 'aupres': 565, 'chez': 491,
'pour': 491, 'à': 491}, {'N': 566}, {'N': 115}, {'': (10, 'thanks')}, {'<cheered>': 93, '<said>': 138, 'a': 497,
'accepte': 498, 'accepté': 498, 'aide': 502, 'aidé': 502, 'appris': 505, 'attendu': 507, 'confirme': 447, 'confirmé':
447, 'demande': 515, 'demandé': 515, 'depanne': 502, 'dit': 519, 'donne': 524, 'donné': 524, 'du': 456, 'dû': 456,
'enseigne': 505, 'envoye': 525, 'ete': 526, 'explique': 505, 'expliqué': 505, 'fait': 539, 'file': 525, 'filé': 525,
'jamais': 540, 'mis': 550, 'montre': 505, 'montré': 505, 'pas': 553, 'passe': 525, 'passé': 525, 'pense': 48, 'pensé':
48, 'plus': 540, 'point': 11, 'pose': 555, 'presente': 559, 'promis': 564, 'présenté': 559, 'rdv': 11, 'recommande':
567, 'recommandé': 567, 'relance': 568, 'relancé': 568, 'relu': 136, 'remercie': 569, 'rendez': 139, 'reunion': 11,
'transmis': 525, 'à': 497}, {'avec': 106}, {'...': 571}, {'a': 572, 'au': 572, 'boire': 572, 'courir': 572, 'manger':
572, 'voir': 106, 'à': 572}, {'^': 499, 'a': 500, 'de': 500, 'devant': 500, 'pour': 500, 'sur': 500, 'à': 500},
{'experience': 574}, {'d': 575}, {'<course>': 574, 'retour': 576}, {'un': 577, 'une': 577}, {'est': 51}, {'c': 579,
'est': 51, 'tombe': 51}, {'N': 580}, {'d': 581, 'de': 581}, {'absence': 32}, {'en': 583, 'manque': 32, 'manqué': 32,
'rate': 32}, {'en': 583, 'manques': 32}, {'^': 499, 'a': 500, 'comment': 500, 'la': 500, 'le': 500, 'les': 500, 'à':
500}, {'N': 586}, {'presse': 47}, {'journal': 47}, {'facebook': 47, 'insta': 47, 'instagram': 47, 'la': 588, 'le':
589, 'linkedin': 47, 'twitter': 47, 'x': 47}, {'a': 587, 'dans': 590, 'par': 590, 'sur': 590, 'à': 587}, {'N': 528,
'a': 535, 'avec': 535, 'et': 535, 'à': 535}, {'N': 592}, {':': 593}, {'de': 106}, {'cote': 595}, {'a': 596, 'à': 596},
{'^': 499, 'a': 500, 'de': 500, 'pour': 500, 'sur': 500, 'à': 500}, {'<course>': 598}, {'de': 599}, {'heure': 600,
'heures': 600, 'seances': 600}, {'<course>': 574, 'heure': 600, 'heures': 600, 'retour': 576, 'seances': 600}, {'0':
601, 'deux': 601, 'plusieurs': 601, 'quatre': 601, 'quelques': 601, 'trois': 601, 'un': 577, 'une': 602}, {'': (7,
'waiting'), 'de': 18, 'qu': 18, 'que': 18}, {'rien': 32}, {'N': 506, 'pour': 605}, {'de': 142}, {'lieu': 607, 'tel':
571, 'telephone': 571, 'tél': 571, 'téléphone': 571}, {'d': 32, 'de': 32}, {'signe': 609}, {'nouvelle': 32,
'nouvelles': 32, 'reponse': 32}, {'appeler': 32, 'rencontrer': 32, 'voir': 32}, {'du': 612, 'dû': 612}, {'dit': 247,
'personne': 32}, {'moi': 102, 'nous': 102}, {'<them>': 137, 'N': 137}, {'N': 536}, {'rencontrer': 617}, {'se': 618},
{'en': 547, 'par': 549}, {'en': 558, 'par': 558, 'via': 558}, {'appris': 505, 'du': 456, 'dû': 456, 'enseigne': 505,
'explique': 505, 'expliqué': 505, 'fait': 619, 'mis': 620, 'montre': 505, 'montré': 505, 'presente': 621, 'présenté':
621}, {'alimentaire': 86}, {'D': 94, 'a': 142, 'au': 142, 'en': 142, 'à': 142}, {'D': 94, 'a': 142, 'au': 142, 'en':
142, 'finalement': 624, 'à': 142}, {'<to_place>': 86, '^': 85}, {'^': 24}, {'de': 627}, {'teste': 136, 'testé': 136},
{'vocale': 32}, {'avec': 106, 'sur': 106}, {'close': 32, 'ferme': 32, 'fermee': 32, 'fermé': 32}, {'dej': 106, 'déj':
106}, {'<drink>': 106, 'petit': 633}, {'des': 634, 'le': 634, 'quelques': 634, 'un': 634, 'une': 634}, {'elle': 221,
'eux': 221, 'lui': 221, 'moi': 498}, {'j': 71, 'je': 71}, {'que': 637}, {'a': 636, 'booke': 11, 'cale': 11, 'calé':
11, 'convenu': 638, 'fixe': 11, 'ok': 11, 'à': 636}, {'booke': 11, 'cale': 11, 'calé': 11, 'est': 639, 'fixe': 11,
'ok': 11}, {'d': 47, 'de': 47, 'qu': 47, 'que': 47}, {'bien': 641}, {'vide': 32}, {'le': 643}, {'dans': 644, 'occupe':
32, 'occupé': 32}, {'serait': 642, 'sonnait': 645, 'sonne': 645}, {'<inf>': 11}, {'de': 647}, {'N': 648}, {'avec':
649, 'de': 647}, {'peu': 106}, {'avec': 106, 'cinq': 106, 'ensemble': 106, 'longtemps': 106, 'un': 651}, {'joindre':
32}, {'a': 653, 'à': 653}, {'<to_place>': 78, '^': 77}, {'quoi': 51}, {'pour': 22}, {'^': 183, 'moi': 657}, {'sur':
658}, {'lieu': 326}, {'a': 660, 'aura': 660, 'est': 326, 'sera': 326}, {'...': 661}, {'jour': 75}, {'d': 429, 'de':
429, 'du': 663, 'recu': 75}, {'<pro>': 491}, {'l': 665, 'la': 665, 'le': 665, 'ma': 665, 'mon': 665, 'notre': 665,
'un': 665, 'une': 665}, {'N': 666}, {'N': 491}, {'a': 668, 'à': 668}, {'<pro>': 669}, {'^': 74, 'a': 667, 'd': 75,
'de': 75, 'l': 670, 'la': 670, 'le': 670, 'ma': 670, 'mon': 670, 'notre': 670, 'un': 670, 'une': 670, 'à': 667}, {'a':
667, 'l': 670, 'la': 670, 'le': 670, 'ma': 670, 'mon': 670, 'notre': 670, 'un': 670, 'une': 670, 'à': 667}, {'<them>':
115, 'N': 115}, {'j': 22, 'je': 22}, {'avec': 649, 'de': 647, 'que': 674}, {'d': 135, 'de': 135, 'du': 135}, {'fil':
106}, {'de': 677}, {'pour': 497}, {'<should>': 74, 'vaut': 126}, {'^': 680}, {'il': 681, 'je': 681, 'nous': 681, 'on':
681}, {'faut': 74}, {'devrais': 74}, {'vaut': 74}, {'devrait': 74}, {'il': 683, 'je': 684, 'mieux': 685, 'on': 686},
{'^': 687}, {'<them>': 682, '<they>': 682, 'N': 688, 'elle': 75, 'elles': 75, 'eux': 75, 'lui': 75}, {'accord': 679,
'apres': 689, 'avis': 262}, {'d': 18, 'de': 18, 'des': 18, 'du': 18}, {'agenda': 11, 'attente': 691}, {'l': 692},
{'N': 75}, {'d': 694, 'de': 694}, {'avis': 695}, {'l': 696}, {'': (1, 'moved'), '<date>': 94, 'D': 94}, {'D': 698,
'a': 698, 'au': 698, 'la': 698, 'le': 698, 'notre': 698, 'à': 698}, {'<their>': 135}, {'pas': 32}, {'jamais': 32,
'pas': 32, 'plus': 32, 'toujours': 701}, {'d': 115, 'de': 115}, {'avis': 703}, {'<them>': 115, 'N': 115, '^': 265,
'a': 512, 'combien': 51, 'comment': 51, 'conseil': 513, 'l': 704, 'ou': 51, 'pourquoi': 51, 'qu': 238, 'quand': 51,
'que': 266, 's': 51, 'si': 51, 'son': 514, 'un': 514, 'à': 512}, {'<them>': 115, 'N': 115, 'a': 512, 'conseil': 513,
'l': 704, 'son': 514, 'un': 514, 'à': 512}, {'<reach_inf>': 32, '<see_inf>': 32, 'leur': 71, 'lui': 71}, {'^': 270,
'dejeuner': 32, 'diner': 32, 'dîner': 32, 'manger': 32, 'passer': 32, 's': 111, 'se': 112, 'venir': 32},
{'messagerie': 32}, {'l': 22, 'la': 22, 'le': 22, 'les': 22, 'leur': 22, 'lui': 22}, {'mettre': 464, 'presenter': 0},
{'visite': 11}, {'': (5, 'mine'), '<see_inf>': 11, '^': 710, 'connecter': 450, 'encore': 22, 'les': 711, 'mettre':
464, 'presenter': 450, 'rencontrer': 11, 'rendre': 712, 'retrouver': 11, 'voir': 11}, {'revenir': 285}, {'^': 714},
{'contact': 491, 'coordonnees': 491, 'nom': 491, 'numero': 491}, {'<any_det>': 97}, {'<any_det>': 716, '^': 717,
'contact': 491, 'coordonnees': 491, 'nom': 491, 'numero': 491}, {'N': 718}, {'^': 134, 'a': 135, 'sur': 135, 'à':
135}, {'<remarks>': 720}, {'de': 721}, {'<remarks>': 720, 'nouvelles': 138}, {'heure': 600, 'heures': 600, 'seances':
600, 'trois': 721}, {'<remarks>': 720, 'benevolat': 86}, {'^': 96}, {'N': 726}, {'a': 727, 'à': 727}, {'...': 728},
{'...': 728, '<remarks>': 720}, {'...': 728, '<remarks>': 720, 'avis': 522}, {'mal': 722}, {'<remarks>': 720, 'heure':
600, 'heures': 600, 'seances': 600}, {'<remarks>': 720, 'bons': 721, 'heure': 600, 'heures': 600, 'seances': 600},
{'mes': 721}, {'asso': 86, 'association': 86}, {'N': 500, '^': 499, 'l': 736}, {'a': 737, 'à': 737}, {'main': 738},
{'de': 739}, {'<course>': 574, '<remarks>': 720, 'benevolat': 86, 'coup': 740, 'retour': 576}, {'0': 601, '<any_det>':
521, 'a': 719, 'adresse': 520, 'beaucoup': 722, 'contact': 520, 'contacts': 520, 'coordonnees': 520, 'des': 723,
'deux': 724, 'du': 725, 'ma': 729, 'mes': 730, 'mon': 731, 'nom': 520, 'nos': 729, 'notre': 729, 'numero': 520, 'pas':
732, 'plein': 722, 'plusieurs': 733, 'quatre': 601, 'quelques': 734, 'tous': 735, 'trois': 601, 'un': 741, 'une': 602,
'à': 719}, {'annuler': 32}, {'<letter>': 106, 'N': 106}, {'': (23, 'contact'), 'avec': 744, 'de': 744, 'des': 744,
'par': 744, 'quelques': 744}, {'interview': 47}, {'video': 47}, {'podcast': 47, 'talk': 47}, {'l': 746, 'la': 747,
'le': 748, 'une': 747}, {'pour': 491}, {'reco': 750, 'recommandation': 750}, {'a': 106, 'une': 751, 'à': 106}, {'':
(7, 'waiting'), 'd': 18, 'de': 18, 'des': 18, 'du': 18}, {'disant': 176}, {'attente': 753, 'call': 571, 'disant': 176,
'ligne': 571, 'me': 754, 'mon': 583, 'nous': 754, 'vain': 32, 'visio': 571}, {'cv': 491}, {'': (23, 'contact'), 'a':
106, 'à': 106}, {'<letter>': 757, '<remarks>': 720}, {'trois': 721}, {'de': 668}, {'cv': 760}, {'<remarks>': 720,
'bons': 721}, {'<letter>': 757, '<remarks>': 720, 'client': 493, 'lead': 493, 'prospect': 493}, {'<any_det>': 521,
'<their>': 756, 'a': 719, 'adresse': 520, 'beaucoup': 722, 'contact': 520, 'contacts': 520, 'coordonnees': 520, 'des':
758, 'deux': 759, 'du': 721, 'le': 761, 'mes': 721, 'mon': 721, 'nom': 520, 'numero': 520, 'pas': 732, 'plein': 722,
'plusieurs': 721, 'quelques': 762, 'tous': 735, 'un': 763, 'à': 719}, {'appeler': 32, 'avoir': 32}, {'joindre': 32,
'voir': 32}, {'parler': 32, 'telephoner': 32}, {'<reach_inf>': 32, '<see_inf>': 32, 'l': 765, 'la': 766, 'le': 766,
'les': 653, 'lui': 767}, {'d': 768, 'de': 768}, {'<shifted>': 446, 'annule': 32, 'annulee': 32, 'annules': 32,
'annulé': 32, 'decommande': 32, 'decommandee': 32, 'deprogramme': 32, 'deprogrammee': 32, 'supprime': 32, 'supprimee':
32}, {'a': 301, 'au': 302, 'chez': 304, 'dejeuner': 106, 'diner': 106, 'dîner': 106, 'me': 306, 'nous': 306, 'à':
301}, {'<came>': 314, '<set>': 11, '<shifted>': 144, 'annule': 32, 'annulee': 32, 'annules': 32, 'annulé': 32,
'cense': 216, 'censee': 216, 'convaincu': 308, 'convaincue': 308, 'd': 310, 'decommande': 32, 'decommandee': 32,
'deprogramme': 32, 'deprogrammee': 32, 'finalement': 770, 'ok': 309, 'partant': 309, 'partante': 309, 'passe': 771,
'passee': 771, 'passé': 771, 'persuade': 308, 'persuadee': 308, 'pour': 312, 'supprime': 32, 'supprimee': 32, 'venu':
771, 'venue': 771}, {'<would_give>': 4, 'm': 378, 'me': 378, 'nous': 378}, {'^': 773}, {'m': 378, 'me': 378, 'nous':
378}, {'^': 775}, {'elle': 774, 'elles': 776, 'il': 774, 'ils': 776}, {'moi': 102, 'qu': 777, 'si': 47}, {'': (14,
'together'), 'N': 106}, {'N': 106}, {'la': 779, 'là': 779, 'present': 780, 'presente': 780, 'presentes': 780,
'presents': 780, 'présente': 780, 'présentes': 780}, {'avec': 106, 'chez': 106}, {'parti': 32, 'partie': 32},
{'notres': 102}, {'<came>': 314, 'deja': 783, 'des': 784, 'la': 779, 'là': 779, 'present': 779, 'presente': 779,
'presentes': 780, 'presents': 780, 'présente': 779, 'présentes': 780}, {'donne': 176, 'donné': 176}, {'du': 677},
{'<date>': 106, 'bout': 787}, {'au': 788, 'en': 788, 'par': 788}, {'': (23, 'contact'), 'au': 788, 'en': 788, 'par':
788}, {'<them>': 789, 'N': 790}, {'N': 500}, {'a': 792, 'à': 792}, {'...': 793}, {'...': 793, 'a': 587, 'comment':
794, 'à': 587}, {'appeler': 32, 'croiser': 32, 'voir': 32}, {'bond': 32}, {'connaissance': 106, 'mise': 532},
{'point': 106}, {'demo': 134, 'démo': 134, 'oral': 134, 'pitch': 134, 'presentation': 134, 'soutenance': 134}, {'^':
800}, {'<their>': 801, 'N': 135, 'la': 801, 'le': 801}, {'<their>': 756, 'le': 761}, {'<course>': 574, '<date>': 106,
'<drink>': 106, '<remarks>': 720, 'audit': 135, 'benevolat': 86, 'point': 106, 'retour': 576}, {'<course>': 574,
'<date>': 106, 'heure': 600, 'heures': 600, 'intro': 529, 'relecture': 135, 'retour': 576, 'seances': 600}, {'0': 601,
'beaucoup': 722, 'des': 721, 'deux': 724, 'du': 725, 'faux': 797, 'l': 530, 'la': 798, 'le': 799, 'les': 534, 'mes':
721, 'mon': 721, 'part': 138, 'pas': 732, 'plein': 722, 'plusieurs': 733, 'quatre': 601, 'quelques': 734, 'repeter':
802, 'suivre': 803, 'tous': 735, 'trois': 601, 'un': 804, 'une': 805}, {'<inf>': 0}, {'reflechisse': 47}, {'je': 808},
{'<inf>': 0, 'les': 465, 'mettre': 464, 'que': 809}, {'<giveinf>': 22, 'leur': 22, 'lui': 22}, {'^': 23}, {'^': 23,
'mettre': 464, 'presenter': 0}, {'<see_inf>': 11, 'rendre': 712}, {'': (5, 'mine'), '^': 516, 'aille': 814}, {'': (5,
'mine'), '^': 516, 'reflechisse': 47}, {'j': 815, 'je': 816}, {'<inf>': 0, '^': 811, 'connecter': 450, 'l': 812, 'la':
812, 'le': 812, 'les': 813, 'mettre': 464, 'presenter': 450, 'que': 817}, {'<their>': 134, 'la': 134, 'le': 134},
{'^': 819}, {'^': 819, 'sur': 820}, {'donne': 821, 'donné': 821, 'sur': 820}, {'N': 500, '^': 499}, {'a': 823, 'à':
823}, {'main': 824}, {'de': 825}, {'coup': 826}, {'<any_det>': 521, 'a': 719, 'adresse': 520, 'contact': 520,
'contacts': 520, 'coordonnees': 520, 'ma': 729, 'mes': 729, 'mon': 729, 'nom': 520, 'nos': 729, 'notre': 729,
'numero': 520, 'un': 827, 'à': 719}, {'a': 500, 'au': 500, 'sur': 500, 'à': 500}, {'N': 829}, {'elle': 51, 'lui': 51,
'moi': 51, 'nous': 51}, {'a': 831, 'à': 831}, {'a': 569, 'à': 569}, {'merci': 833}, {'lapin': 32, 'merci': 833},
{'<see_inf>': 11, 'accueillir': 11, 'retrouver': 11}, {'de': 836}, {'<inf>': 0, 'qu': 47, 'que': 47}, {'': (5,
'mine'), '^': 516}, {'j': 839, 'je': 839}, {'<inf>': 0, '^': 811, 'connecter': 450, 'les': 711, 'mettre': 464,
'presenter': 450, 'que': 840}, {'<any_det>': 182, '<my>': 182}, {'^': 842}, {'faut': 843}, {'que': 674}, {'': (7,
'waiting'), '<any_det>': 18}, {'^': 846}, {'^': 846, 'encore': 847, 'toujours': 847}, {'faut': 845, 'manque': 848},
{'manque': 848}, {'avait': 780}, {'faudra': 807, 'faudrait': 838, 'faut': 841, 'leur': 844, 'lui': 844, 'me': 849,
'nous': 850, 'parait': 176, 'paraît': 176, 'y': 851}, {'a': 500, 'au': 500, 'dans': 500, 'devant': 500, 'à': 500},
{':': 593, 'N': 592, 'de': 557, 'entre': 557}, {'<give1>': 22}, {'<give1>': 22, 'en': 855}, {'^': 856, 'dois': 145},
{'amene': 22, 'amène': 22, 'appelle': 22, 'appellerai': 22, 'apporte': 22, 'enverrai': 22, 'envoie': 22, 'organise':
22}, {'d': 71, 'de': 71}, {'a': 497, 'accepte': 498, 'accepté': 498, 'dit': 519, 'du': 743, 'dû': 743, 'envie': 47,
'pense': 48, 'pensé': 48, 'point': 11, 'promis': 859, 'rdv': 11, 'rendez': 139, 'reunion': 11, 'reve': 47, 'rêvé': 47,
'un': 140, 'une': 140, 'à': 497}, {'': (7, 'waiting'), 'de': 18, 'encore': 18, 'qu': 18, 'que': 18, 'toujours': 18},
{'appeler': 47, 'boire': 47, 'caler': 47, 'dejeuner': 47, 'diner': 47, 'dîner': 47, 'faire': 47, 'manger': 47,
'organiser': 47, 'prendre': 47, 'retrouver': 47, 'revoir': 47, 'voir': 47}, {'appeler': 47, 'boire': 47, 'caler': 47,
'dejeuner': 47, 'diner': 47, 'dîner': 47, 'faire': 47, 'manger': 47, 'me': 862, 'nous': 862, 'organiser': 47,
'prendre': 47, 'retrouver': 47, 'revoir': 47, 'se': 862, 'voir': 47}, {'': (5, 'mine'), 'd': 22, 'de': 22, 'que': 22},
{'ecrit': 106, 'parle': 106, 'parlé': 106, 'promis': 864, 'repondu': 106, 'telephone': 106, 'téléphoné': 106}, {'ai':
865}, {'<them>': 857, '^': 858, 'accompagne': 433, 'ai': 860, 'aimerais': 47, 'attends': 861, 'conduirai': 433,
'conduis': 433, 'depose': 433, 'devrais': 863, 'devrait': 863, 'devrions': 863, 'dois': 145, 'dépose': 433, 'emmene':
433, 'emmenerai': 433, 'emmène': 433, 'fais': 373, 'fait': 373, 'ferai': 373, 'hesite': 47, 'leur': 866, 'lui': 866,
'pourrais': 863, 'pourrait': 863, 'pourrions': 863, 'raccompagne': 433}, {'<inf>': 32}, {'<sort_of_met>': 32, 'ose':
868}, {'<lui_give>': 22}, {'N': 327}, {'<any_det>': 6}, {'^': 872}, {'apres': 32}, {'qu': 47, 'que': 47}, {'': (11,
'thinking'), 'appeler': 47, 'boire': 47, 'caler': 47, 'dejeuner': 47, 'diner': 47, 'dîner': 47, 'faire': 47, 'manger':
47, 'me': 862, 'nous': 862, 'organiser': 47, 'prendre': 47, 'retrouver': 47, 'revoir': 47, 'se': 862, 'voir': 47},
{'': (5, 'mine'), '^': 710, 'connecter': 450, 'encore': 22, 'les': 711, 'mettre': 464, 'presenter': 450}, {'D': 11,
'a': 11, 'au': 11, 'chez': 11, 'par': 11, 'pour': 11, 'à': 11}, {'attendu': 878, 'attendue': 878, 'attendus': 878,
'convie': 878, 'conviee': 878, 'convies': 878, 'invite': 878, 'invitee': 878, 'invitees': 878, 'invites': 878,
'invité': 878}, {'leur': 855, 'lui': 855}, {'^': 880}, {'': (5, 'mine'), 'd': 22, 'de': 22, 'des': 22, 'du': 22},
{'occupe': 882}, {'en': 883, 'engage': 63, 'occupe': 882}, {'d': 22, 'de': 22, 'des': 22, 'du': 22}, {'a': 22, 'de':
22, 'pour': 22, 'à': 22}, {'engage': 886, 'engagee': 886, 'engagé': 886, 'propose': 886, 'proposee': 886, 'proposé':
886}, {'charge': 885, 'demande': 47, 'rappelle': 47, 'souviens': 47, 'suis': 887}, {'a': 11, 'au': 11, 'avec': 11,
'chez': 11, 'en': 11, 'à': 11}, {'a': 47, 'qu': 47, 'que': 47, 'à': 47}, {'N': 327, '^': 872}, {'<giveinf>': 22, 'l':
23, 'la': 23, 'le': 23, 'les': 23, 'leur': 22, 'lui': 22}, {'^': 892}, {'bien': 47}, {'<them>': 857, '^': 870,
'accompagne': 433, 'accueille': 871, 'accueillons': 871, 'aura': 873, 'aurai': 873, 'conduirai': 433, 'conduis': 433,
'cours': 874, 'crois': 875, 'depose': 433, 'devrais': 876, 'devrait': 863, 'devrions': 863, 'dois': 877, 'dépose':
433, 'emmene': 433, 'emmenerai': 433, 'emmène': 433, 'est': 879, 'fais': 373, 'fait': 373, 'ferai': 373, 'l': 881,
'la': 881, 'le': 881, 'les': 881, 'leur': 866, 'lui': 866, 'm': 884, 'me': 888, 'pars': 889, 'pense': 890, 'pourrais':
863, 'pourrait': 863, 'pourrions': 863, 'raccompagne': 433, 'recevons': 871, 'recevra': 873, 'recevrai': 873,
'recevrons': 873, 'recois': 891, 'recoit': 891, 'recupere': 873, 'reflechis': 47, 'sommes': 879, 'songe': 47, 'suis':
879, 'va': 497, 'vais': 893, 'verrais': 894, 'voudrais': 47}, {'a': 106, 'au': 106, 'aux': 106, 'à': 106},
{'facebook': 47, 'insta': 47, 'instagram': 47, 'linkedin': 47, 'twitter': 47, 'x': 47}, {'sur': 897}, {'^': 527,
'avec': 528}, {'contact': 899, 'lien': 899, 'relation': 899}, {'en': 900}, {'bloc': 92}, {'peu': 92}, {'^': 91, 'a':
902, 'comme': 92, 'un': 903, 'à': 902}, {'<cheered>': 92, '<warned>': 137, 'aide': 501, 'aidee': 501, 'aidé': 501,
'appris': 898, 'conseille': 501, 'conseillee': 501, 'conseillé': 501, 'depanne': 501, 'depannee': 501, 'eu': 106,
'eue': 106, 'lu': 898, 'mis': 901, 'mise': 901, 'mises': 901, 'presente': 535, 'presentees': 901, 'presentes': 901,
'présenté': 535, 'présentés': 901, 'rebooste': 904, 'reboostee': 904, 'recommande': 566, 'recommandee': 566,
'recommandé': 566, 'remonte': 904, 'remontee': 904, 'remontees': 904, 'remontes': 904, 'remotive': 904, 'remotivee':
904, 'vu': 898, 'vue': 898}, {'<them>': 76, 'N': 76}, {'d': 906, 'de': 906}, {'ai': 905, 'anniv': 582, 'anniversaire':
582, 'avis': 695, 'idee': 907}, {'camp': 4}, {'son': 909}, {'dans': 910}, {'est': 911}, {'balle': 912, 'messagerie':
32}, {'plan': 32}, {'': (0, 'missed'), 'sur': 32, 'vocal': 32}, {'sa': 32, 'son': 32}, {'sur': 916}, {'message': 915,
'vocal': 917}, {'en': 914, 'ma': 729, 'mes': 729, 'mon': 729, 'nos': 729, 'notre': 729, 'un': 918}, {'connaitre': 528,
'rencontrer': 528}, {'se': 920}, {'un': 528, 'une': 528}, {'^': 527, 'en': 900, 'l': 922}, {'<warned>': 137, 'fait':
921, 'mis': 901, 'mise': 901, 'mises': 901, 'presentees': 923, 'presentes': 923, 'présentés': 923, 'rebooste': 904,
'reboostee': 904, 'remonte': 904, 'remontee': 904, 'remontees': 904, 'remontes': 904, 'remotive': 904, 'remotivee':
904}, {'ai': 924}, {'recommandation': 750}, {'de': 926}, {'^': 717}, {'combien': 500, 'comment': 500, 'la': 500, 'le':
500, 'les': 500, 'pourquoi': 500}, {'<remarks>': 720, 'avis': 522}, {'<any_det>': 521, 'adresse': 520, 'beaucoup':
722, 'contact': 520, 'contacts': 520, 'coordonnees': 520, 'des': 721, 'deux': 759, 'du': 721, 'mes': 721, 'mon': 930,
'nom': 520, 'numero': 520, 'pas': 732, 'plein': 722, 'plusieurs': 721, 'quelques': 762, 'tous': 735, 'un': 721},
{'<any_det>': 500, '^': 499, 'combien': 500, 'comment': 500, 'la': 500, 'le': 500, 'les': 500, 'pourquoi': 500},
{'beaucoup': 722, 'des': 721, 'deux': 759, 'du': 721, 'mes': 721, 'mon': 721, 'part': 137, 'pas': 732, 'plein': 722,
'plusieurs': 721, 'quelques': 762, 'tous': 735, 'un': 721}, {'<any_det>': 500, '^': 499}, {'<any_det>': 96}, {'^':
935}, {'': (5, 'mine'), '^': 562}, {'': (5, 'mine'), 'd': 937, 'de': 937, 'que': 22}, {'courage': 92}, {'moral': 92},
{'confiance': 92, 'courage': 92, 'du': 939, 'le': 940}, {'<handed>': 928, '<said>': 137, 'appris': 929, 'conseille':
666, 'conseillé': 666, 'demande': 115, 'demandé': 115, 'detaille': 929, 'dit': 638, 'donne': 931, 'donné': 931,
'ecrit': 106, 'envoye': 525, 'explique': 932, 'expliqué': 932, 'fait': 933, 'file': 525, 'filé': 525, 'indique': 666,
'montre': 934, 'montré': 934, 'offert': 936, 'parle': 106, 'parlé': 106, 'partage': 936, 'partagé': 936, 'passe': 525,
'passé': 525, 'pose': 115, 'presente': 535, 'prete': 936, 'promis': 938, 'propose': 859, 'proposé': 859, 'présenté':
535, 'prêté': 936, 'raconte': 929, 'raconté': 929, 'recommande': 666, 'recommandé': 666, 'redonne': 941, 'redonné':
941, 'remonte': 941, 'repondu': 106, 'suggere': 666, 'suggéré': 666, 'telephone': 106, 'transmis': 525, 'téléphoné':
106}, {'mon': 523}, {'d': 563, 'de': 563}, {'^': 870, 'ai': 942, 'donne': 943, 'donné': 943, 'faut': 241, 'promis':
944}, {'<date>': 32, 'rendez': 453}, {'<reach_inf>': 32, '<see_inf>': 32}, {'<reach_inf>': 32, '<see_inf>': 32, 'l':
947, 'la': 947, 'le': 947, 'les': 947, 'lui': 947}, {'<any_det>': 946, 'N': 32, 'd': 948, 'de': 948}, {'article': 47,
'interview': 47, 'portrait': 47, 'post': 47}, {'bouquin': 47, 'livre': 47, 'post': 47}, {'': (11, 'thinking'),
'facebook': 47, 'insta': 47, 'instagram': 47, 'la': 588, 'le': 589, 'linkedin': 47, 'twitter': 47, 'x': 47}, {'dans':
590, 'l': 950, 'le': 951, 'par': 590, 'qu': 47, 'que': 47, 'sur': 952, 'un': 950, 'une': 950}, {'<remarks>': 720,
'audit': 135}, {'relecture': 135}, {'beaucoup': 722, 'des': 721, 'deux': 759, 'du': 721, 'mes': 721, 'mon': 721,
'part': 137, 'pas': 732, 'plein': 722, 'plusieurs': 721, 'quelques': 762, 'tous': 735, 'un': 954, 'une': 955},
{'<handed>': 928, '<said>': 137, 'appris': 929, 'conseille': 666, 'conseillé': 666, 'demande': 115, 'demandé': 115,
'detaille': 929, 'dit': 638, 'donne': 931, 'donné': 931, 'ecrit': 106, 'envoye': 525, 'explique': 932, 'expliqué':
932, 'fait': 956, 'file': 525, 'filé': 525, 'indique': 666, 'montre': 934, 'montré': 934, 'offert': 936, 'parle': 106,
'parlé': 106, 'partage': 936, 'partagé': 936, 'passe': 525, 'passé': 525, 'pose': 115, 'presente': 535, 'prete': 936,
'promis': 938, 'propose': 859, 'proposé': 859, 'présenté': 535, 'prêté': 936, 'raconte': 929, 'raconté': 929,
'recommande': 666, 'recommandé': 666, 'redonne': 941, 'redonné': 941, 'remonte': 941, 'repondu': 106, 'suggere': 666,
'suggéré': 666, 'telephone': 106, 'transmis': 525, 'téléphoné': 106}, {'<must3>': 125, '^': 870, 'ai': 957, 'donne':
943, 'donné': 943, 'faut': 241, 'promis': 944}, {'': (13, 'talk'), 'd': 51, 'de': 51, 'qu': 51, 'que': 51, 'si': 51},
{'': (13, 'talk'), 'comment': 51, 'pourquoi': 51, 'qu': 51, 'que': 51, 'si': 51}, {'<giveinf>': 22, 'arreter': 74,
'leur': 22, 'lui': 22, 'ne': 74, 'pas': 74}, {'^': 961}, {'^': 224, 'd': 962, 'de': 962}, {'astuce': 76, 'conseil':
76, 'tip': 76}, {'conseil': 200}, {'...': 964, 'comme': 965, 'le': 965, 'un': 965}, {'part': 106}, {'<letter>': 106,
'faire': 967}, {'<any_det>': 968, '<letter>': 106, 'faire': 967}, {'des': 351, 'en': 914, 'plantee': 32, 'poireauter':
32, 'seul': 32, 'seule': 32, 'tomber': 32, 'un': 351}, {'en': 914, 'plantee': 32, 'poireauter': 32, 'seul': 32,
'seule': 32, 'tomber': 32}, {'rappele': 32, 'repondu': 32}, {'<reached_me>': 106, '<said>': 960, '<urges>': 328,
'accompagne': 102, 'accompagnee': 102, 'accompagné': 102, 'accueillis': 106, 'alerte': 330, 'alertee': 330, 'alerté':
330, 'conseille': 200, 'conseillé': 200, 'demande': 963, 'demandé': 963, 'dit': 348, 'donne': 966, 'donné': 966,
'envoye': 969, 'fait': 349, 'invites': 106, 'laisse': 970, 'laissee': 971, 'laisses': 971, 'laissé': 970, 'mis': 355,
'mise': 355, 'parle': 356, 'parlé': 356, 'pas': 972, 'passe': 360, 'passé': 360, 'plante': 32, 'plantee': 32, 'pose':
481, 'preconise': 361, 'promis': 362, 'propose': 217, 'proposé': 217, 'préconise': 361, 'préconisé': 361, 'rappele':
363, 'reclame': 194, 'recommande': 361, 'recommandé': 361, 'recu': 106, 'recue': 106, 'recues': 106, 'recus': 106,
'rejoint': 102, 'rejointe': 102, 'rendu': 364, 'réclame': 194, 'réclamé': 194, 'saute': 365, 'suggere': 361,
'suggère': 361, 'suggéré': 361, 'supplie': 366}, {'a': 11, 'au': 11, 'chez': 11, 'à': 11}, {'pour': 194}, {'<says>':
959, '<urges>': 328, 'a': 973, 'accompagnait': 102, 'alerte': 330, 'appelle': 106, 'invite': 974, 'invitent': 974,
'relance': 975}, {'<any_det>': 946}, {'^': 85, 'avec': 86}, {'^': 811}, {'': (13, 'talk'), 'je': 47}, {'combien': 51,
'comment': 51, 'd': 979, 'de': 979, 'ou': 51, 'pourquoi': 51, 'quand': 51, 's': 51, 'si': 980}, {'': (0, 'missed'),
'^': 846, 'encore': 847, 'toujours': 847}, {'de': 22}, {'': (11, 'thinking'), 'jamais': 32, 'pas': 32, 'plus': 32,
'toujours': 701}, {'a': 979, 'à': 979}, {'<says>': 959, '<urges>': 328, '^': 369, 'annoncer': 176, 'charge': 885,
'conseille': 200, 'decroche': 702, 'demandait': 264, 'demande': 981, 'dire': 176, 'disant': 176, 'dit': 370, 'doit':
372, 'doivent': 372, 'décroche': 702, 'faut': 845, 'ghoste': 32, 'informer': 176, 'manque': 982, 'met': 355,
'preconise': 361, 'prevenir': 176, 'promet': 375, 'préconise': 361, 'préconisé': 361, 'rappeler': 983, 'rappelle':
984, 'reclame': 194, 'recommande': 361, 'recommandé': 361, 'relance': 975, 'repond': 702, 'reste': 985, 'réclame':
194, 'réclamé': 194, 'souviens': 47, 'suggere': 361, 'suggère': 361, 'suggéré': 361, 'suis': 887, 'verrait': 376},
{'': (10, 'thanks'), 'N': 569}, {'fois': 833}, {'N': 569, 'a': 987, 'beaucoup': 833, 'encore': 833, 'infiniment': 833,
'mille': 988, 'à': 987}, {'vaut': 75}, {'mercis': 833}, {'avec': 535}, {'contact': 992, 'lien': 992, 'relation': 992},
{'en': 993, 'et': 543}, {'N': 994, 'en': 547, 'par': 549}, {'en': 993}, {'N': 556, 'de': 557, 'entre': 557},
{'contact': 997, 'relation': 997}, {'N': 996, 'en': 998}, {'et': 102}, {'pas': 478, 'plus': 479}, {'jamais': 540,
'pas': 553, 'plus': 540}, {'eu': 475, 'lieu': 32}, {'pas': 1003}, {'arrive': 32, 'arrivee': 32, 'arrivé': 32, 'venu':
32, 'venue': 32}, {'venu': 32, 'venue': 32}, {'jamais': 1005, 'pas': 1006}, {'decroche': 32, 'décroché': 32,
'rappele': 32, 'repondu': 32}, {'pas': 1008}, {'pas': 498}, {'a': 1001, 'ai': 1002, 'aura': 1004, 'est': 1007, 'ont':
1009, 'oublie': 1010, 'oublier': 1010, 'oublions': 1010}, {'decroche': 702, 'décroche': 702, 'rappelle': 702,
'repond': 702}, {'jamais': 32, 'pas': 32, 'plus': 32, 'tjrs': 701, 'tjs': 701, 'toujours': 701}, {'fait': 701, 'fera':
701}, {'decroche': 702, 'décroche': 702, 'me': 1012, 'oublie': 1010, 'oublier': 1010, 'oublions': 1010, 'rappelle':
702, 'repond': 1013, 'se': 1014}, {'step': 0, 'steps': 0}, {'N': 32}, {'ni': 1017}, {'N': 1018}, {'': (12, 'task'),
'meme': 0, 'même': 0}, {'moi': 1020}, {'moi': 0}, {'a': 1021, 'pour': 1022, 'à': 1021}, {'devons': 979, 'doit': 979},
{'N': 859}, {'': (5, 'mine'), 'm': 4, 'me': 4, 'nous': 4}, {'^': 1026}, {'^': 212, 'a': 1025, 'd': 1027, 'de': 1027,
'qu': 213, 'que': 213, 'à': 1025}, {'<reached_me>': 106, '<said>': 960, '<urges>': 328, 'accueillis': 106,
'conseille': 200, 'conseillé': 200, 'demande': 963, 'demandé': 963, 'dit': 382, 'donne': 966, 'donné': 966, 'envoye':
969, 'fait': 349, 'invites': 106, 'laisse': 970, 'laissee': 971, 'laisses': 971, 'laissé': 970, 'parle': 356, 'parlé':
356, 'passe': 360, 'passé': 360, 'plantes': 32, 'pose': 481, 'preconise': 361, 'promis': 1028, 'préconise': 361,
'préconisé': 361, 'recommande': 361, 'recommandé': 361, 'recu': 106, 'recue': 106, 'recues': 106, 'recus': 106,
'rendu': 364, 'saute': 365, 'suggere': 361, 'suggère': 361, 'suggéré': 361, 'supplie': 366}, {'': (0, 'missed'),
'<see_inf>': 32, 'se': 112}, {'': (0, 'missed'), '<see_inf>': 32, 'd': 1030, 'de': 1030, 'se': 112}, {'vous': 1031},
{'cale': 1031, 'calé': 1031, 'prevu': 1031, 'rdv': 1031, 'rendez': 1032}, {'combien': 51, 'comment': 51, 'd': 979,
'de': 979, 'ou': 51, 'pourquoi': 51, 'quand': 51, 's': 51, 'si': 51}, {'': (7, 'waiting'), '<giveinf>': 22, 'leur':
22, 'lui': 22}, {'^': 1035, 'encore': 371, 'toujours': 371}, {'0': 102, 'deux': 102, 'nombreuses': 102, 'nombreux':
102, 'quatre': 102, 'quelques': 102, 'tous': 102, 'toute': 102, 'trois': 102, 'une': 102}, {'promis': 859}, {'a':
1038, 'devons': 22, 'doit': 22}, {'croises': 32, 'parle': 32, 'parlé': 32, 'vu': 32, 'vus': 32}, {'pas': 1040},
{'sommes': 1041}, {'est': 1041}, {'nous': 1042, 's': 1043}, {'<sort_of_met>': 106, 'pas': 1040}, {'sommes': 1045},
{'a': 11, 'au': 11, 'avec': 11, 'chez': 11, 'en': 11, 'ensemble': 11, 'à': 11}, {'<sort_of_met>': 106, 'attendu': 878,
'attendue': 878, 'attendus': 878, 'convie': 878, 'conviee': 878, 'convies': 878, 'invite': 878, 'invitee': 878,
'invitees': 878, 'invites': 878, 'invité': 878}, {'<says>': 959, '<them>': 1024, '<urges>': 328, '^': 369, 'a': 1029,
'accueille': 871, 'accueillons': 871, 'allons': 497, 'annoncer': 176, 'appelle': 106, 'attendons': 18, 'aura': 873,
'aurai': 873, 'avait': 1033, 'avions': 1033, 'conseille': 200, 'demandait': 264, 'demande': 1034, 'devons': 979,
'devrais': 863, 'devrait': 863, 'devrions': 863, 'dire': 176, 'disant': 176, 'dit': 384, 'doit': 1036, 'doivent': 372,
'est': 879, 'etions': 1037, 'fais': 373, 'fait': 373, 'ferai': 373, 'informer': 176, 'invite': 974, 'invitent': 974,
'leur': 1039, 'lui': 1039, 'manque': 848, 'n': 1044, 'ne': 1044, 'nous': 1046, 'part': 1047, 'partons': 1047,
'pourrais': 863, 'pourrait': 863, 'pourrions': 863, 'preconise': 361, 'prevenir': 176, 'préconise': 361, 'préconisé':
361, 'recevons': 871, 'recevra': 873, 'recevrai': 873, 'recevrons': 873, 'recois': 891, 'recoit': 891, 'recommande':
361, 'recommandé': 361, 'recupere': 873, 's': 1043, 'sommes': 1048, 'suggere': 361, 'suggère': 361, 'suggéré': 361,
'suis': 879}, {'cafe': 106, 'café': 106, 'verre': 106}, {'ma': 729, 'mes': 729, 'mon': 729, 'nos': 729, 'notre': 729,
'un': 1050}, {'^': 856, 'devons': 979, 'doit': 979}, {'envoie': 22, 'prepare': 22, 'prépare': 22, 'relance': 22,
'renvoie': 22, 'transmet': 22}, {'a': 1025, 'd': 71, 'de': 71, 'à': 1025}, {'<set>': 11, 'dit': 519, 'promis': 1054,
'rendez': 139}, {'D': 94, 'a': 94, 'au': 94, 'la': 94, 'le': 94, 'notre': 94, 'à': 94}, {'dejeuner': 32, 'diner': 32,
'dîner': 32, 'manger': 32, 's': 111, 'se': 112}, {'appeler': 11}, {'parler': 11, 'rappeler': 11, 'revoir': 11, 'voir':
11}, {'^': 811, 'boire': 11, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'manger': 11, 's': 1058, 'se': 1059}, {'0':
102, 'deux': 102, 'nombreuses': 102, 'nombreux': 102, 'plein': 102, 'quatre': 102, 'quelques': 102, 'tous': 102,
'toute': 102, 'trois': 102, 'une': 102}, {'dej': 11, 'déj': 11}, {'apero': 11, 'cafe': 11, 'café': 11, 'petit': 1062,
'the': 11, 'verre': 11}, {'le': 1063, 'un': 1063}, {'': (14, 'together'), '<sort_of_met>': 106, 'loupe': 32, 'loupes':
32, 'manque': 32, 'manques': 32, 'manqué': 32, 'pas': 1040, 'rate': 32, 'rates': 32}, {'appelle': 11, 'est': 1065},
{'<we_meet>': 11}, {'voir': 11}, {'<see_inf>': 11, '^': 496, 'chez': 11, 'se': 1068}, {'<them>': 1052, '^': 1053, 'a':
1055, 'accompagne': 433, 'accueille': 871, 'accueillons': 871, 'attend': 18, 'aura': 873, 'aurai': 873, 'avait': 1033,
'avance': 1056, 'avions': 1033, 'boit': 11, 'brunche': 11, 'conduirai': 433, 'conduis': 433, 'decale': 1056,
'dejeune': 11, 'depose': 433, 'devait': 1057, 'devons': 979, 'devrais': 863, 'devrait': 863, 'devrions': 863, 'dine':
11, 'doit': 1060, 'décale': 1056, 'déjeune': 11, 'dépose': 433, 'dîne': 11, 'emmene': 433, 'emmenerai': 433, 'emmène':
433, 'est': 879, 'etait': 1061, 'fais': 373, 'fait': 373, 'ferai': 373, 'leur': 1039, 'lui': 1039, 'lunche': 11,
'mange': 11, 'n': 1044, 'ne': 1044, 'nous': 1042, 'part': 1047, 'partons': 1047, 'pourrais': 863, 'pourrait': 863,
'pourrions': 863, 'prend': 1064, 'raccompagne': 433, 'recevons': 871, 'recevra': 873, 'recevrai': 873, 'recevrons':
873, 'recois': 891, 'recoit': 891, 'recupere': 873, 'reporte': 1056, 'repousse': 1056, 's': 1066, 'se': 1067,
'sommes': 879, 'suis': 879, 'va': 1069, 'vais': 497, 'verra': 484}, {'besoin': 388, 'confirme': 447, 'confirmé': 447,
'du': 456, 'dû': 456}, {'le': 946}, {'<any_det>': 946, 'N': 32, 'completement': 1072, 'd': 948, 'de': 948, 'pas': 498,
'totalement': 1072}, {'<any_det>': 946, 'N': 32, 'completement': 1072, 'd': 948, 'de': 948, 'totalement': 1072}, {'':
(23, 'contact'), 'a': 106, 'au': 106, 'avec': 106, 'à': 106}, {'N': 928}, {'experience': 500, 'rex': 500}, {'a': 1076,
'des': 634, 'le': 634, 'mon': 1077, 'quelques': 634, 'un': 634, 'une': 634, 'à': 1076}, {'hui': 32}, {'D': 32,
'aujourd': 1079, 'avec': 32, 'ce': 32, 'cette': 32}, {'vous': 1080}, {'<date>': 1080, 'news': 32, 'nouvelles': 32,
'rendez': 1081, 'reponse': 32, 'retour': 32, 'signe': 32}, {'appele': 32, 'appelé': 32, 'eu': 32, 'parle': 32,
'parlé': 32, 'recu': 847, 'rencontre': 32, 'rencontré': 32, 'revu': 32, 'vu': 32}, {'occasion': 32}, {'<them>': 32,
'N': 32, 'de': 473, 'l': 1084, 'le': 551, 'lieu': 32}, {'moindre': 610}, {'<sort_of_met>': 32, 'de': 1082, 'decroche':
32, 'décroché': 32, 'encore': 1083, 'eu': 1085, 'joignable': 32, 'le': 1086, 'ose': 868, 'oublier': 498, 'pointe': 32,
'pointee': 32, 'pu': 32, 'rappele': 32, 'recu': 847, 'repondu': 32, 'reussi': 32}, {'<any_det>': 716, 'contact': 491,
'coordonnees': 491, 'nom': 491, 'numero': 491}, {'maison': 11}, {'D': 94, 'N': 1088, 'la': 1089}, {'D': 94, 'bureau':
11}, {'': (23, 'contact'), 'moi': 11, 'nous': 11}, {'temps': 571}, {'D': 94, 'revue': 700}, {'avec': 106, 'chez': 106,
'ensemble': 106}, {'midi': 1095}, {'moment': 1095}, {'end': 1095}, {'<time_span>': 1095, 'apres': 1096, 'petit': 1097,
'week': 1098}, {'<time_span>': 1095, 'apres': 1096, 'coup': 678, 'petit': 1097, 'week': 1098}, {'...': 782,
'<any_det>': 521, 'D': 94, 'a': 1090, 'adresse': 520, 'au': 1091, 'boire': 11, 'chez': 1092, 'contact': 520,
'contacts': 520, 'coordonnees': 520, 'dejeuner': 11, 'diner': 11, 'du': 1093, 'dîner': 11, 'en': 1094, 'finalement':
624, 'la': 1099, 'le': 1099, 'me': 1068, 'nom': 520, 'nous': 1068, 'numero': 520, 'un': 1100, 'une': 1099, 'voir':
106, 'à': 1090}, {'avec': 106, 'chez': 106, 'voir': 106}, {'la': 1089}, {'bureau': 11}, {'moi': 11, 'nous': 11}, {'a':
1103, 'au': 1104, 'boire': 11, 'chez': 1105, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'me': 1068, 'nous': 1068, 'à':
1103}, {'N': 1088}, {'revue': 700}, {'...': 782, '<any_det>': 521, 'a': 1107, 'adresse': 520, 'chez': 106, 'contact':
520, 'contacts': 520, 'coordonnees': 520, 'du': 1093, 'en': 1108, 'la': 1099, 'le': 1099, 'nom': 520, 'numero': 520,
'un': 1100, 'une': 1099, 'voir': 106, 'à': 1107}, {'mon': 583, 'qu': 51, 'que': 51}, {'': (5, 'mine'), 'connecter':
450, 'les': 711, 'mettre': 464, 'presenter': 450}, {'a': 1111, 'à': 1111}, {'rdv': 32, 'rendez': 453}, {'au': 1113},
{'dejeune': 106, 'déjeuné': 106}, {'<sort_of_met>': 32, 'de': 473}, {'la': 554, 'un': 480, 'une': 554}, {'annoncer':
176, 'dire': 176, 'informer': 176, 'prevenir': 176}, {'<them>': 682, '<they>': 682, 'info': 51, 'me': 1118, 'nous':
1118}, {'pas': 47}, {'': (23, 'contact'), 'a': 535, 'avec': 535, 'et': 535, 'à': 535}, {'mail': 557}, {'N': 1121,
'par': 1122}, {'^': 935, 'ma': 729, 'mes': 729, 'mon': 729, 'nos': 729, 'notre': 729}, {'D': 94, 'a': 142, 'au': 142,
'en': 142, 'pour': 142, 'à': 142}, {'<shifted>': 1125, 'D': 94, 'a': 142, 'au': 142, 'en': 142, 'finalement': 1125,
'pour': 142, 'à': 142}, {'lieu': 1126}, {'fera': 1126}, {'aura': 1127, 'est': 1126, 'glisse': 1126, 'passe': 1126,
'passera': 1126, 'se': 1128, 'sera': 1126}, {'D': 1129}, {'D': 1129, 'cale': 1130, 'calee': 1130, 'calé': 1130,
'fixe': 1130, 'fixee': 1130, 'prevu': 1130, 'prevue': 1130}, {'<inf>': 11, 'dejeuner': 11, 'diner': 11, 'dîner': 11,
'passer': 11, 'se': 1068, 'voir': 11}, {'etre': 1131}, {'D': 1129, 'avait': 1131, 'avec': 649, 'cale': 1130, 'calee':
1130, 'calé': 1130, 'de': 1132, 'devait': 1133, 'est': 1131, 'etait': 1131, 'fixe': 1130, 'fixee': 1130, 'prevu':
1130, 'prevue': 1130}, {'D': 1129, 'avait': 1131, 'cale': 1130, 'calee': 1130, 'calé': 1130, 'devait': 1133, 'est':
1131, 'etait': 1131, 'fixe': 1130, 'fixee': 1130, 'prevu': 1130, 'prevue': 1130}, {'des': 634, 'le': 634, 'quelques':
634, 'rdv': 11, 'rendez': 139, 'un': 634, 'une': 634}, {'rdv': 11}, {'<date>': 11, 'etape': 1137, 'rendez': 139}, {'':
(12, 'task'), 'rdv': 11}, {'<date>': 11, 'etape': 1139, 'rendez': 139}, {'etapes': 0}, {'N': 556, 'par': 1122},
{'avait': 1135}, {'<they>': 51, 'elle': 774, 'elles': 776, 'il': 774, 'ils': 776, 'on': 1143}, {'N': 51, 'elle': 51,
'elles': 51, 'il': 51, 'ils': 51, 'j': 51, 'je': 51, 'on': 51}, {'devrais': 74, 'devrait': 74, 'devrions': 74,
'ferais': 126, 'ferait': 126}, {'^': 1146}, {'<they>': 51, 'j': 1147, 'je': 1147, 'nous': 1147, 'on': 1147}, {'': (13,
'talk'), 'D': 1129, 'avait': 1131, 'cale': 1130, 'calee': 1130, 'calé': 1130, 'devait': 1133, 'est': 1131, 'etait':
1131, 'fixe': 1130, 'fixee': 1130, 'prevu': 1130, 'prevue': 1130}, {'<any_det>': 946, 'N': 32}, {'prochain': 11},
{'...': 661, 'D': 1151, 'manque': 32, 'manqué': 32, 'rate': 32}, {'N': 566, 'a': 667, 'd': 75, 'de': 75, 'l': 670,
'la': 670, 'le': 670, 'ma': 670, 'mon': 670, 'notre': 670, 'qu': 75, 'que': 75, 'un': 670, 'une': 670, 'à': 667},
{'visite': 595}, {'fil': 595}, {'de': 1155}, {'<letter>': 595, 'coup': 1156}, {'N': 106, 'la': 1154, 'un': 1157,
'une': 1157}, {'une': 751}, {'monde': 106}, {'le': 1160}, {'D': 94, 'a': 94, 'au': 94, 'à': 94}, {'^': 91, 'a': 92,
'de': 92, 'à': 92}, {'moral': 1163}, {'le': 1164}, {'<set>': 11, 'manque': 32, 'manqué': 32, 'rate': 32}, {'vous':
1166}, {'visite': 757}, {'<their>': 801, 'la': 801, 'le': 801}, {'a': 106, 'à': 106}, {'': (0, 'missed'), 'D': 698,
'a': 698, 'au': 698, 'la': 698, 'le': 698, 'notre': 698, 'à': 698}, {'table': 11}, {'une': 1172}, {'^': 811, 'savoir':
484}, {'attente': 753, 'dette': 22}, {'a': 1174, 'en': 1175, 'à': 1174}, {'coeur': 86}, {'du': 1177}, {'de': 32},
{'part': 1179}, {'avec': 32, 'chez': 32, 'cote': 32, 'de': 32, 'du': 32}, {'N': 32, 'la': 1180, 'neuf': 1181,
'nouveau': 1181, 'special': 1181}, {'de': 1182}, {'pointe': 32, 'pointee': 32, 'presente': 32, 'presentee': 32,
'présenté': 32}, {'<sort_of_met>': 106, 'decommande': 32, 'decommandee': 32, 'desiste': 32, 'desistee': 32, 'engage':
402, 'engagee': 402, 'engagé': 402, 'pas': 1184}, {'engage': 402, 'est': 1185}, {'nouvelles': 32, 'reponse': 32,
'succes': 32}, {'rapproche': 4, 'renseigne': 4}, {'D': 11, 'dans': 11, 'en': 11, 'le': 11}, {'^': 1188, 'demandait':
264, 'demande': 264, 'fait': 701, 'fera': 701, 'revoit': 1189}, {'coaching': 655, 'mentorat': 655, 'mentoring': 655},
{'de': 1191}, {'populaire': 86}, {'bien': 641, 'pour': 312}, {'main': 106}, {'la': 1195}, {'^': 74, 'd': 75, 'de': 75,
'que': 75}, {'est': 1197}, {'<giveinf>': 74}, {'^': 1199}, {'...': 76, ':': 75, 'c': 1198, 'd': 1200, 'de': 1200,
'est': 1197, 'etait': 1197}, {'...': 76}, {'<tip>': 1201, 'conseil': 1202}, {'die': 32}, {'<came>': 314, 'passe': 771,
'passee': 771, 'passé': 771, 'venu': 771, 'venue': 771}, {'^': 91, 'a': 92, 'à': 92}, {'chance': 1206}, {'^': 224,
'bonne': 1207}, {'bonne': 1207}, {'attente': 753}, {'en': 1210}, {'<them>': 682, '<they>': 682}, {'parler': 32},
{'<reach_inf>': 32, '<see_inf>': 32, 'l': 111, 'la': 653, 'le': 653, 'lui': 1213}, {'d': 1214, 'de': 1214},
{'courant': 137}, {'au': 1216}, {'N': 1217}, {'do': 0}, {'': (12, 'task'), '^': 811}, {'eau': 32}, {'l': 1221},
{'boite': 630, 'boîte': 630, 'messagerie': 32, 'repondeur': 32}, {'': (23, 'contact'), 'boite': 630, 'boîte': 630,
'la': 1223, 'le': 1223, 'messagerie': 32, 'repondeur': 32, 'sa': 1223, 'son': 1223}, {'a': 1222, 'sur': 1224, 'à':
1222}, {'sur': 106}, {'nouvelle': 32}, {'recu': 847}, {'<reached_me>': 32, '<sort_of_met>': 32, 'de': 473, 'encore':
1228, 'eu': 32, 'recu': 847}, {'la': 1180}, {'': (0, 'missed'), 'de': 1230}, {'aucune': 1227, 'en': 1210, 'pas': 1229,
'rien': 1231}, {'<any_det>': 521, '<their>': 756, 'a': 719, 'adresse': 520, 'contact': 520, 'contacts': 520,
'coordonnees': 520, 'le': 761, 'nom': 520, 'numero': 520, 'à': 719}, {'jours': 47, 'quatre': 47}, {'ces': 1234},
{'de': 1235, 'grand': 834}, {'leur': 22, 'lui': 22, 'me': 417, 'nous': 417, 'parler': 232, 'revenir': 285}, {'avec':
433}, {'...': 1238}, {'^': 1237, 'a': 1239, 'au': 1239, 'en': 1239, 'à': 1239}, {'<see_inf>': 11, '^': 892, 'a': 1239,
'au': 1239, 'en': 1239, 'rendre': 712, 'à': 1239}, {'avoir': 106, 'croiser': 106, 'dejeuner': 106, 'diner': 106,
'discuter': 106, 'dîner': 106, 'parler': 106, 'quitter': 106, 'raccrocher': 106, 'rencontrer': 106, 'voir': 106},
{'de': 1242}, {'': (5, 'mine'), '<them>': 22}, {'^': 1244}, {'^': 1244, 'leur': 194, 'lui': 194}, {'j': 1245, 'je':
1246, 'l': 229, 'nous': 225}, {'^': 265, 'bien': 220, 'qu': 226, 'que': 1247, 'savoir': 51}, {'avoir': 106, 'croiser':
106, 'dejeuner': 106, 'diner': 106, 'discuter': 106, 'dîner': 106, 'm': 422, 'nous': 422, 'parler': 106, 'quitter':
106, 'raccrocher': 106, 'rencontrer': 106, 'voir': 106}, {'a': 1103, 'au': 1104, 'boire': 11, 'chez': 1105, 'de':
1249, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'me': 1068, 'nous': 1068, 'à': 1103}, {'appeler': 32, 'passer': 112,
'voir': 32}, {'savoir': 51}, {'': (23, 'contact'), 'dans': 590, 'l': 746, 'la': 747, 'le': 748, 'par': 590, 'passer':
47, 'qu': 51, 'que': 51, 'sur': 590, 'une': 747}, {'personne': 32}, {'avait': 1254}, {'connecter': 450, 'cote': 452,
'creuser': 47, 'elle': 221, 'eux': 221, 'l': 462, 'les': 465, 'leur': 467, 'lui': 468, 'ma': 470, 'mettre': 464,
'moi': 472, 'presenter': 450, 'revoir': 482, 'sa': 470, 'son': 483, 'ta': 470, 'voir': 484}, {'avec': 744, 'de': 744,
'des': 744, 'par': 744, 'quelques': 744}, {'$': 49, '//': 84, '0': 90, '<cheered>': 93, '<date>': 95, '<handed>': 101,
'<i>': 114, '<letter>': 120, '<must3>': 125, '<opines>': 133, '<read_it>': 136, '<said>': 138, '<set>': 141,
'<shifted>': 144, '<them>': 146, '<they>': 427, '<tip>': 430, 'D': 436, 'N': 444, '^': 445, 'a': 485, 'accepte': 221,
'accompagne': 487, 'accompagné': 487, 'action': 489, 'adresse': 495, 'adressé': 495, 'ai': 570, 'aide': 502, 'aidé':
502, 'aimerait': 231, 'allait': 234, 'alle': 573, 'allee': 573, 'alors': 176, 'amene': 495, 'amené': 495, 'anime':
578, 'anniv': 582, 'anniversaire': 582, 'annule': 32, 'annulee': 32, 'annules': 32, 'annulé': 32, 'appel': 584,
'appele': 106, 'appels': 585, 'appelé': 106, 'apporte': 495, 'apporté': 495, 'appris': 591, 'apres': 176,
'apresentacao': 594, 'assis': 597, 'assure': 603, 'attend': 245, 'attendent': 241, 'attends': 604, 'attendu': 606,
'au': 608, 'aucun': 610, 'aucune': 611, 'aurais': 613, 'avait': 614, 'avant': 176, 'avec': 615, 'averti': 616,
'avons': 622, 'banque': 623, 'bascule': 625, 'bavarde': 106, 'benevolat': 626, 'besoin': 628, 'beta': 629, 'bien':
176, 'boite': 630, 'bosse': 631, 'bossé': 631, 'bouffe': 106, 'bouffé': 106, 'boutique': 632, 'boîte': 630,
'brainstorme': 106, 'briefe': 616, 'brunche': 106, 'brunché': 106, 'bu': 635, 'bureau': 632, 'c': 640, 'ca': 646,
'cale': 650, 'calé': 650, 'car': 51, 'cause': 652, 'causé': 652, 'cense': 216, 'censee': 216, 'cherche': 654,
'cherché': 654, 'citation': 51, 'coache': 78, 'coachee': 78, 'coaching': 655, 'comme': 656, 'compte': 659, 'concert':
662, 'confirme': 447, 'confirmé': 447, 'connecte': 557, 'conseil': 664, 'conseille': 671, 'conseillé': 672,
'conseils': 430, 'consulte': 673, 'convenu': 675, 'coopte': 668, 'correction': 676, 'coup': 678, 'couru': 571,
'croise': 106, 'croisee': 106, 'croises': 106, 'croisé': 106, 'd': 690, 'dans': 693, 'de': 697, 'debattu': 106,
'debriefe': 106, 'decale': 699, 'decide': 650, 'decommande': 32, 'decommandee': 32, 'decortique': 700, 'decroche':
702, 'dejeune': 106, 'dejeuner': 662, 'demandait': 264, 'demande': 705, 'demandé': 706, 'depanne': 502, 'deplace':
699, 'depuis': 176, 'des': 176, 'deux': 90, 'devaient': 271, 'devais': 707, 'devait': 708, 'dine': 106, 'diner': 662,
'directement': 709, 'disait': 275, 'disant': 176, 'discute': 106, 'dit': 284, 'dois': 713, 'doit': 715, 'donnant':
525, 'donne': 742, 'donné': 742, 'dont': 51, 'du': 743, 'dès': 176, 'décale': 699, 'décidé': 650, 'décroche': 702,
'déjeuné': 106, 'déplace': 699, 'dîner': 662, 'dîné': 106, 'dû': 743, 'echange': 745, 'ecoute': 749, 'ecrit': 752,
'empechement': 32, 'en': 755, 'enseigne': 505, 'entretien': 662, 'envoyant': 525, 'envoye': 764, 'epluche': 700,
'essaye': 769, 'est': 772, 'et': 778, 'etaient': 781, 'etais': 782, 'etait': 785, 'etant': 786, 'ete': 306, 'etions':
782, 'eu': 791, 'explique': 795, 'expliqué': 795, 'failli': 796, 'fait': 806, 'faudra': 807, 'faudrait': 810, 'faut':
818, 'feedback': 822, 'fete': 106, 'file': 828, 'filé': 828, 'finalement': 461, 'forme': 830, 'fyi': 51, 'fêté': 106,
'gare': 571, 'garé': 571, 'ghoste': 32, 'ghostee': 32, 'ghosté': 32, 'glisse': 625, 'grace': 832, 'grand': 834,
'gros': 835, 'hate': 837, 'idee': 47, 'il': 852, 'impatient': 837, 'impatiente': 837, 'inauguration': 662, 'indique':
672, 'informe': 616, 'informé': 616, 'injoignable': 32, 'insiste': 319, 'interroge': 673, 'intervenu': 853,
'interviewe': 106, 'intro': 854, 'introduit': 557, 'j': 867, 'jamais': 869, 'je': 895, 'jette': 322, 'joue': 896, 'l':
908, 'la': 913, 'laisse': 919, 'laissé': 919, 'lapin': 609, 'laquelle': 51, 'lequel': 51, 'les': 925, 'lettre': 927,
'leur': 945, 'lorsqu': 51, 'lorsque': 51, 'loupe': 949, 'lu': 953, 'lui': 958, 'm': 976, 'maile': 106, 'mailé': 106,
'mange': 106, 'mangé': 106, 'manque': 977, 'manqué': 977, 'maraude': 978, 'marche': 571, 'marché': 571, 'me': 986,
'memo': 0, 'mentorat': 655, 'mentore': 78, 'mentoree': 78, 'mentoring': 655, 'merci': 989, 'mieux': 990, 'mille': 991,
'mis': 995, 'mise': 999, 'moi': 1000, 'montre': 795, 'montré': 795, 'n': 1011, 'ne': 1015, 'next': 1016, 'ni': 1019,
'note': 1023, 'nous': 1049, 'offert': 1051, 'ok': 679, 'on': 1070, 'ont': 1071, 'oublie': 1073, 'oublier': 1010,
'oublions': 1010, 'oublié': 1074, 'papote': 106, 'parait': 176, 'paraît': 176, 'parce': 176, 'parle': 1075, 'parlera':
390, 'parlé': 1075, 'partage': 1078, 'partagé': 1078, 'pas': 1087, 'passe': 1101, 'passee': 1102, 'passent': 1106,
'passera': 625, 'passé': 1109, 'pcq': 51, 'pendant': 1110, 'pense': 985, 'penser': 1112, 'personne': 1114, 'petit':
1115, 'pitche': 106, 'plus': 1116, 'point': 662, 'poireaute': 32, 'poireauter': 32, 'porte': 632, 'pose': 1117,
'pour': 1119, 'pourquoi': 1120, 'pousse': 803, 'poussé': 803, 'preconise': 211, 'prefererait': 394, 'prend': 322,
'present': 780, 'presentacion': 594, 'presentation': 594, 'presente': 1123, 'presentes': 780, 'presents': 780,
'prete': 1124, 'prevenu': 616, 'prevu': 1134, 'prevue': 1135, 'pris': 1136, 'prochain': 1138, 'prochaine': 1140,
'prochaines': 1141, 'promet': 375, 'promis': 564, 'propose': 396, 'préconise': 211, 'préconisé': 211, 'présente': 780,
'présentes': 780, 'présenté': 1142, 'prêté': 1124, 'puisqu': 51, 'puisque': 51, 'qu': 1144, 'quand': 1145, 'quatre':
90, 'que': 1148, 'questionne': 673, 'qui': 1149, 'raccroche': 106, 'randonne': 106, 'rappele': 106, 'rappeler': 983,
'rappelle': 702, 'rate': 1150, 'rdv': 1152, 'reclame': 397, 'recommande': 1153, 'recommandé': 1153, 'recroise': 106,
'recu': 1158, 'redige': 1159, 'refait': 1161, 'regarde': 749, 'regardé': 749, 'relance': 568, 'relancé': 568,
'relecture': 676, 'relu': 135, 'remercie': 569, 'remis': 1162, 'remise': 1162, 'remonte': 1165, 'rencontre': 106,
'rencontree': 106, 'rencontres': 106, 'rencontré': 106, 'rendez': 1167, 'rendu': 1168, 'reparle': 106, 'repete': 1169,
'repeter': 1169, 'repond': 1013, 'repondeur': 32, 'repondu': 1170, 'reporte': 1171, 'reportee': 32, 'reporté': 32,
'repousse': 699, 'reserve': 1173, 'reste': 1176, 'resto': 1178, 'restos': 1178, 'retour': 822, 'retours': 822,
'retrouve': 106, 'retrouvee': 106, 'retrouvé': 106, 'reunion': 662, 'reve': 641, 'revu': 106, 'revue': 106, 'rien':
1183, 'réclame': 397, 'rédigé': 1159, 'répété': 1169, 'réservé': 1173, 'rêvé': 641, 's': 1186, 'sa': 709, 'salue':
106, 'sans': 1187, 'se': 1190, 'seance': 1192, 'seche': 977, 'secours': 1193, 'selon': 689, 'serait': 1194, 'serre':
1196, 'ses': 1203, 'session': 1192, 'sine': 1204, 'sollicite': 673, 'son': 1203, 'sonde': 673, 'sonnait': 645,
'sonne': 645, 'sont': 1205, 'sorti': 571, 'sortie': 571, 'souhaite': 1208, 'souhaiterait': 411, 'souhaité': 1209,
'soupe': 106, 'suggere': 211, 'suggère': 211, 'suggéré': 211, 'suis': 1211, 'suivant': 1212, 'sur': 709, 'taffe': 571,
'tandis': 176, 'telephone': 106, 'tente': 1215, 'tenu': 1218, 'to': 1219, 'todo': 1220, 'tombe': 1225, 'tombee': 1225,
'tombes': 1226, 'tombé': 1225, 'toujours': 1232, 'transmettant': 525, 'transmis': 1233, 'travaille': 571, 'travaillé':
571, 'trinque': 106, 'trois': 90, 'téléphoné': 106, 'un': 1236, 'une': 90, 'va': 1240, 'vais': 1241, 'venons': 1243,
'vernissage': 662, 'veulent': 241, 'veut': 1248, 'viennent': 1106, 'viens': 1243, 'vient': 1250, 'visio': 662,
'visite': 106, 'visité': 106, 'voir': 484, 'voudrait': 425, 'voulais': 1251, 'voulait': 1252, 'voyage': 571, 'voyagé':
571, 'vu': 1253, 'vue': 106, 'vus': 106, 'y': 1255, 'zappe': 1074, 'à': 1256, 'échange': 1257, 'échangé': 745}]


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


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'atelier': 0}, {'dejeuner': 2, 'diner': 2, 'dîner': 2,
'l': 3, 'leur': 3, 'mon': 3, 'notre': 3, 'son': 3}, {'': (7, 'event')}, {'work': 5}, {'leur': 0, 'leurs': 0, 'sa': 0,
'ses': 0, 'son': 0}, {'a': 7, 'au': 7, 'chez': 7, 'dans': 7, 'à': 7}, {'': (4, 'meal'), 'dinatoire': 2}, {'': (2,
'call')}, {'': (2, 'call'), 'video': 10}, {'generale': 5}, {'': (7, 'event'), 'avec': 0}, {'fil': 10}, {'du': 14},
{'bout': 15, 'phone': 10, 'tel': 10, 'telephone': 10, 'tél': 10, 'téléphone': 10}, {'conf': 10}, {'coup': 2, 'pot': 2,
'verre': 2}, {'un': 18}, {'<drink>': 2}, {'': (3, 'coffee')}, {'<drink>': 21, 'canon': 2, 'coup': 2, 'pot': 2,
'verre': 2}, {'des': 20, 'quelques': 20, 'un': 22, 'une': 20}, {'': (5, 'message')}, {'postale': 24}, {'chaud': 21},
{'': (8, 'meeting'), 'strategique': 0}, {'': (7, 'event'), 'call': 10}, {'administration': 0}, {'surveillance': 0},
{'d': 29, 'de': 30, 'municipal': 0}, {'bigo': 10, 'fil': 10, 'phone': 10, 'tel': 10, 'telephone': 10, 'tél': 10,
'téléphone': 10}, {'de': 32}, {'de': 14}, {'': (6, 'email')}, {'l': 3, 'leur': 3, 'mon': 3, 'notre': 3, 'son': 3},
{'travail': 0}, {'': (4, 'meal'), 'de': 37}, {'': (8, 'meeting'), 'day': 5}, {'mail': 35, 'mails': 35}, {'mails': 35},
{'messages': 24}, {'mail': 35}, {'de': 41, 'des': 42, 'par': 43}, {'a': 24, 'à': 24}, {'avec': 10}, {'ligne': 46,
'visio': 10}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0}, {'bout': 15, 'tel': 10, 'telephone': 10,
'tél': 10, 'téléphone': 10}, {'au': 49}, {'...': 50}, {'meet': 10}, {'': (0, 'intro')}, {'ouvertes': 5}, {'portes':
54}, {'off': 0}, {'avec': 53}, {'contact': 57, 'relation': 57}, {'en': 58}, {'': (0, 'intro'), 'a': 53, 'à': 53},
{'ecrit': 24, 'mis': 59, 'mise': 59, 'presente': 60, 'presentee': 60, 'presentes': 60, 'présenté': 60, 'présentés':
60, 'recu': 0, 'recue': 0, 'textote': 24}, {'a': 61, 'appelle': 10}, {'': (4, 'meal'), 'ensemble': 2}, {'up': 5}, {'':
(5, 'message'), 'linkedin': 24, 'vocal': 24}, {'contact': 53, 'relation': 53}, {'en': 66}, {'': (0, 'intro'), 'avec':
53}, {'contact': 53, 'relation': 68}, {'en': 69}, {'mis': 59, 'mise': 59, 'presente': 60, 'presentee': 60,
'presentes': 60, 'présenté': 60, 'présentés': 60, 'recus': 0}, {'a': 71}, {'voit': 0}, {'se': 73}, {'one': 0}, {'to':
75}, {'dej': 2, 'déj': 2}, {'tit': 77}, {'courriel': 35, 'mail': 35, 'message': 24, 'sms': 24, 'telephone': 10,
'texto': 24, 'téléphone': 10, 'visio': 10, 'whatsapp': 24}, {'avec': 0}, {'journee': 0, 'matinee': 0}, {'coup': 34},
{'...': 80, 'la': 81, 'un': 82}, {'cafe': 21, 'café': 21}, {'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 21}, {'nique':
2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 87, 'hebdo': 0}, {'depart': 5}, {'': (4, 'meal'), 'de': 89}, {'cafe': 21,
'café': 21, 'the': 21}, {'un': 91}, {'diplomes': 5}, {'des': 93}, {'vous': 0}, {'visite': 0}, {'appelle': 10}, {'up':
0}, {'linkedin': 24, 'signal': 24, 'slack': 24, 'whatsapp': 24, 'zoom': 10}, {'ronde': 5}, {'dejeuner': 2, 'diner': 2,
'dîner': 2, 'gouter': 2, 'manger': 2, 'souper': 2}, {'N': 0}, {'de': 41}, {'des': 42, 'par': 43}, {'1': 1, 'a': 4,
'accompagne': 0, 'accompagné': 0, 'after': 6, 'afterwork': 5, 'alle': 8, 'allee': 8, 'anniv': 5, 'anniversaire': 5,
'apero': 9, 'appel': 11, 'appele': 10, 'appelee': 10, 'appelees': 10, 'appeler': 10, 'appeles': 10, 'appelle': 10,
'appels': 10, 'appelé': 10, 'assemblee': 12, 'atelier': 13, 'au': 16, 'audio': 17, 'bapteme': 5, 'barbecue': 2,
'barbuc': 2, 'biere': 2, 'bieres': 2, 'bistrot': 2, 'board': 0, 'boire': 19, 'bouffe': 2, 'bouffé': 2, 'brainstorm':
0, 'brasserie': 2, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 23, 'burger': 2, 'cafe': 21, 'cafes': 21, 'café':
21, 'call': 10, 'calls': 10, 'cantine': 2, 'cappuccino': 21, 'carte': 25, 'ceremonie': 5, 'chatte': 24, 'chocolat':
26, 'coaching': 0, 'cocktail': 5, 'codir': 0, 'coffee': 21, 'colloque': 5, 'comite': 27, 'concert': 5, 'conf': 28,
'conference': 5, 'congres': 5, 'conseil': 31, 'copil': 0, 'coup': 33, 'coups': 34, 'courriel': 35, 'courriels': 35,
'courrier': 35, 'creperie': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'daily': 0, 'dans': 36,
'debrief': 0, 'dej': 38, 'dejeune': 2, 'dejeuner': 2, 'dejeuners': 2, 'demo': 39, 'dine': 2, 'diner': 2, 'dm': 24,
'dèj': 2, 'débrief': 0, 'déj': 38, 'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 40,
'echange': 44, 'ecrit': 45, 'email': 35, 'emails': 35, 'en': 47, 'enterrement': 5, 'entretien': 0, 'entrevue': 0,
'espresso': 21, 'est': 48, 'eu': 51, 'evenement': 5, 'event': 5, 'expo': 5, 'expresso': 21, 'facetime': 10,
'festival': 5, 'fete': 5, 'fetee': 5, 'fetes': 5, 'foire': 5, 'forum': 5, 'fête': 5, 'fêté': 5, 'gala': 5, 'google':
52, 'gouter': 2, 'hackathon': 5, 'inauguration': 5, 'insta': 24, 'intro': 53, 'journee': 55, 'kawa': 21, 'kawas': 21,
'kick': 56, 'kickoff': 0, 'lettre': 24, 'linkedin': 24, 'lunch': 2, 'm': 62, 'mail': 35, 'mails': 35, 'mange': 63,
'mangé': 2, 'mariage': 5, 'meet': 64, 'meetup': 5, 'mel': 35, 'mentorat': 0, 'mentoring': 0, 'message': 65,
'messages': 24, 'messenger': 24, 'mis': 67, 'mise': 70, 'mp': 24, 'msg': 24, 'msgs': 24, 'noisette': 21, 'nous': 72,
'obseques': 5, 'on': 74, 'one': 76, 'p': 78, 'par': 79, 'passe': 83, 'passé': 83, 'pause': 84, 'petit': 85, 'pique':
86, 'pizza': 2, 'point': 88, 'pot': 90, 'presente': 53, 'presentee': 53, 'pris': 92, 'présenté': 53, 'ptit': 77,
'raccrochant': 10, 'raccroche': 10, 'raccrocher': 10, 'raclette': 2, 'rappele': 10, 'rappelee': 10, 'rdv': 0,
'remise': 94, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 95, 'rendre': 96, 'rendu':
96, 'repas': 2, 'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reunions': 0,
'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 97, 'salon': 5, 'seance': 0, 'seminaire': 5, 'session': 0, 'signal':
24, 'skype': 10, 'slack': 24, 'sms': 24, 'soiree': 5, 'sommet': 5, 'soupe': 2, 'souper': 2, 'soutenance': 0, 'stand':
98, 'standup': 0, 'starbucks': 21, 'summit': 5, 'sur': 99, 'sushi': 2, 't': 97, 'table': 100, 'tchat': 24, 'tel': 10,
'telegram': 24, 'telephone': 10, 'telephonique': 10, 'telephoniques': 10, 'texto': 24, 'textos': 24, 'the': 21,
'tutorat': 0, 'tél': 10, 'téléphone': 10, 'téléphoné': 10, 'un': 91, 'venu': 101, 'venue': 101, 'venues': 101,
'venus': 101, 'vernissage': 5, 'visio': 10, 'visioconf': 10, 'visioconference': 10, 'visios': 10, 'visite': 0,
'visitee': 0, 'visiter': 102, 'visité': 0, 'vivatech': 5, 'vocal': 24, 'vocaux': 24, 'vu': 0, 'vue': 0, 'vus': 0,
'wapp': 24, 'webinaire': 5, 'webinar': 5, 'whatsapp': 24, 'zoom': 10, 'à': 4, 'échange': 103, 'échangé': 104,
'évènement': 5, 'événement': 5}]

