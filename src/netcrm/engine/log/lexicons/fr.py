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


CLASSES = {'a': ('verb3', 'to_place', 'met3'), 'absolument': ('filler',), 'acceptait': ('verb3',), 'accepte':
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
('said',), 'aprem': ('hello',), 'apres': ('hello',), 'architecte': ('pro',), 'arretait': ('verb3',), 'arrete':
('verb3', 'imperative'), 'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait': ('verb3',), 'arrive': ('hello',
'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé': ('hello', 'came'), 'arrête':
('verb3', 'imperative'), 'article': ('helpful', 'paper'), 'artisan': ('pro',), 'assistant': ('rel',), 'assistante':
('rel',), 'associe': ('rel',), 'associee': ('rel',), 'associes': ('rel',), 'astuce': ('tip',), 'atelier': ('course',),
'attend': ('hello', 'verb3', 'helps3'), 'attendait': ('verb3',), 'attendent': ('helps3',), 'attendrait': ('verb3',),
'attendre': ('urge_inf',), 'attends': ('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune':
('not',), 'augmente': ('imperative',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',),
'aurait': ('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'), 'automatise': ('imperative',), 'autre':
('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello', 'verb3'), 'avait': ('hello',
'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé': ('shifted',), 'avec': ('hello', 'to_place'),
'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip', 'remarks'), 'avocat': ('pro', 'rel'), 'avocate':
('pro', 'rel'), 'avoir': ('reach_inf',), 'avons': ('hello',), 'avoue': ('said',), 'avril': ('hello', 'name_words'),
'ayez': ('imperative',), 'baisse': ('imperative',), 'baisser': ('urge_inf',), 'balance': ('give1', 'give3'),
'balancer': ('giveinf',), 'banque': ('hello',), 'banquier': ('pro', 'rel'), 'bapteme': ('date',), 'barbecue':
('date',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup': ('filler', 'hello'),
'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien': ('filler', 'hello'),
'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan': ('thing',), 'blanc': ('name_words',),
'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite': ('hello', 'rel'), 'bon':
('name_words',), 'bonheur': ('name_words',), 'bonne': ('hello', 'span'), 'booke': ('set',), 'boss': ('rel',),
'bossait': ('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',), 'boucle':
('hand3',), 'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',),
'bouquin': ('helpful', 'paper'), 'boîte': ('hello', 'rel'), 'brevete': ('imperative',), 'briefe': ('warned',),
'briefee': ('warned',), 'brievement': ('filler',), 'bru': ('rel',), 'brun': ('name_words',), 'brunch': ('drink',
'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',), 'bruncherait': ('verb3',), 'brune':
('name_words',), 'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cafe': ('drink',
'date'), 'café': ('drink', 'date'), 'cale': ('hello', 'set', 'we_meet', 'invites'), 'calee': ('set',), 'caler':
('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set', 'invites'), 'camille': ('name_words',), 'canon':
('drink',), 'capte': ('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine':
('name_words',), 'carre': ('name_words',), 'carte': ('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste':
('name_words',), 'ceo': ('rel',), 'cerise': ('name_words',), 'certainement': ('filler',), 'ces': ('det', 'hello'),
'cet': ('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'chantier': ('hello',),
'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',), 'checker': ('giveinf',),
'checklist': ('helpful', 'paper'), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('hello',
'verb3', 'give1', 'give3', 'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',),
'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'chiffres': ('thing',), 'choisis': ('imperative',),
'cine': ('drink',), 'cinq': ('hello', 'span'), 'claire': ('name_words',), 'clemence': ('name_words',), 'clement':
('name_words',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'coach': ('pro',), 'cofondateur':
('rel',), 'cofondatrice': ('rel',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',),
'commande': ('hello',), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence':
('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',),
'commentaires': ('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3'), 'communiquer': ('giveinf',),
'communiquera': ('give3',), 'communiquerait': ('would_give',), 'compagne': ('rel',), 'compagnon': ('rel',),
'comptable': ('pro', 'rel'), 'comptait': ('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'conference':
('course',), 'confie': ('said', 'says'), 'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set',
'lui_give', 'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera':
('give3', 'will_give', 'hand3_later', 'hand3'), 'confirmerai': ('give1',), 'confirmerait': ('would_give',),
'confirmé': ('set', 'said'), 'confié': ('said',), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait':
('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille':
('hello', 'verb3', 'bidding'), 'conseillé': ('hello', 'bidding'), 'conseils': ('tip',), 'considere': ('opines',),
'console': ('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',),
'construit': ('verb3',), 'consultant': ('pro',), 'consultante': ('pro',), 'consulter': ('todo_inf',), 'contact':
('helpful', 'thing'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'),
'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing'), 'contrat': ('paper', 'thing'),
'contre': ('hello',), 'convenu': ('invites',), 'coo': ('rel',), 'coordonnees': ('thing',), 'copain': ('rel',),
'copine': ('rel',), 'corrige': ('read_it', 'hand3'), 'corrigera': ('hand3_later', 'hand3'), 'corrigé': ('read_it',),
'coup': ('drink',), 'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',),
'cours': ('course',), 'courtier': ('pro',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'cr':
('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',),
'creneau': ('date',), 'critique': ('read_it',), 'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises':
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
'dîné': ('hello',), 'echange': ('hello',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',),
'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give'), 'ecrit': ('done', 'reach', 'sort_of_met',
'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',), 'egalement': ('filler',), 'electricien':
('pro',), 'electricienne': ('pro',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'),
'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',),
'emmene': ('reached_me', 'helps3'), 'emmenee': ('reached_me',), 'emmenent': ('helps3',), 'emmené': ('reached_me',),
'emmène': ('helps3',), 'emporter': ('bring',), 'en': ('hello',), 'encore': ('filler', 'hello'), 'encourage': ('urges',
'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin':
('filler',), 'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date',), 'enverra':
('give3', 'will_give', 'send3'), 'enverrai': ('give1', 'lui_give'), 'enverrait': ('would_give',), 'enverrons':
('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1',
'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give', 'send3'), 'envoient': ('give3', 'send3'),
'envoies': ('give1',), 'envoye': ('done', 'hello', 'handed', 'attempt'), 'envoyer': ('hello', 'giveinf', 'hand_inf'),
'envoyons': ('give1',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere':
('verb3', 'opines', 'says'), 'essaierait': ('would_give',), 'essaye': ('attempt',), 'est': ('hello', 'verb3'),
'estime': ('opines',), 'et': ('and', 'hello'), 'etaient': ('verb3',), 'etais': ('hello',), 'etait': ('hello',
'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3',), 'eu': ('hello',), 'eux':
('them',), 'evite': ('imperative',), 'ex': ('rel',), 'excel': ('paper',), 'expedie': ('done',), 'expliquait':
('verb3',), 'explique': ('verb3', 'opines', 'said', 'says'), 'expliqué': ('said',), 'exporte': ('imperative',),
'fabre': ('name_words',), 'facture': ('hello', 'imperative', 'thing', 'mine_thing'), 'faire': ('giveinf', 'urge_inf'),
'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('done', 'hello', 'verb3', 'sort_of_met',
'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello',
'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee':
('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('hello', 'rel'), 'fera': ('verb3',), 'ferai':
('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'), 'ferme': ('verb3',), 'fermera':
('verb3',), 'ferrand': ('name_words',), 'fete': ('verb3',), 'fetent': ('verb3',), 'fetera': ('verb3',), 'fevrier':
('hello',), 'fichier': ('paper',), 'file': ('give1', 'give3', 'lui_give', 'handed'), 'filer': ('giveinf',), 'filera':
('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',), 'fille': ('hello', 'rel'), 'filleul':
('rel',), 'fils': ('hello', 'rel'), 'filé': ('handed',), 'fini': ('hello',), 'finira': ('verb3',), 'finis':
('imperative',), 'finit': ('verb3',), 'fixe': ('hello', 'set'), 'fixee': ('set',), 'fixer': ('todo_inf',), 'fleur':
('name_words',), 'flippe': ('verb3',), 'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',), 'foot':
('drink',), 'footing': ('drink',), 'foret': ('name_words',), 'formation': ('course',), 'fort': ('name_words',),
'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder': ('giveinf',), 'fournir': ('giveinf', 'hand_inf'), 'fournira':
('give3', 'send3', 'hand3_later'), 'fournirai': ('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',),
'fournisseur': ('pro',), 'fournisseuse': ('pro',), 'fournit': ('give3', 'will_give', 'send3'), 'franc':
('name_words',), 'france': ('name_words',), 'frere': ('hello', 'rel'), 'fête': ('verb3',), 'gagnait': ('verb3',),
'gagne': ('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait': ('verb3',), 'galere': ('verb3',),
'garance': ('name_words',), 'garde': ('imperative',), 'garder': ('urge_inf',), 'gauthier': ('name_words',), 'gendre':
('rel',), 'gerait': ('verb3',), 'gere': ('verb3',), 'golf': ('drink',), 'gouter': ('drink',), 'grand': ('rel',
'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'graphiste': ('pro',), 'gros': ('name_words',),
'grosse': ('span',), 'guide': ('helpful', 'paper'), 'h': ('span',), 'habitait': ('verb3',), 'habite': ('verb3',),
'heberge': ('helps3',), 'hebergent': ('helps3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'),
'heure': ('hello', 'date', 'time_span', 'span'), 'heures': ('hello', 'span'), 'hier': ('hello',), 'hiver':
('name_words',), 'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'),
'ils': ('they', 'hello'), 'imprimer': ('giveinf',), 'imprimeur': ('pro',), 'incite': ('urges',), 'incitee':
('urges',), 'incité': ('urges',), 'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said',
'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',),
'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira': ('give3',), 'introduirait': ('would_give',),
'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investis':
('imperative',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit':
('verb3',), 'invite': ('reached_me', 'helps3', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent':
('helps3', 'invites'), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait': ('would_give',),
'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i',
'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'janvier': ('hello',), 'je': ('i',
'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie':
('name_words',), 'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee': ('time_span',), 'jours':
('hello',), 'juge': ('opines',), 'juillet': ('hello',), 'juin': ('hello', 'name_words'), 'jus': ('drink',), 'juste':
('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'kine': ('pro',), 'l': ('them', 'det',
'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello', 'any_det', 'article', 'obj'), 'laisse': ('attempt',
'imperative'), 'laisser': ('urge_inf',), 'laissé': ('attempt',), 'lambert': ('name_words',), 'lancait': ('verb3',),
'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin':
('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon': ('name_words',),
'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',), 'leroy': ('name_words',), 'les': ('them',
'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs':
('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'), 'levent': ('verb3',), 'lever':
('urge_inf',), 'levera': ('verb3',), 'lien': ('letter', 'helpful', 'paper'), 'lionne': ('name_words',), 'liste':
('helpful', 'paper', 'thing'), 'livre': ('done', 'give1', 'give3', 'will_give', 'helpful', 'paper', 'send3'),
'livrer': ('giveinf', 'hand_inf'), 'livrera': ('give3', 'will_give', 'send3', 'hand3_later'), 'livrerai': ('give1',),
'livrerait': ('would_give',), 'livré': ('done',), 'longuement': ('filler',), 'loue': ('imperative',), 'loup':
('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',),
'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'hello', 'any_det'), 'macon': ('pro',), 'mai':
('name_words',), 'mail': ('letter', 'attempt'), 'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',),
'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',), 'mais': ('turn', 'but'), 'maison':
('hello',), 'maitre': ('name_words',), 'maman': ('rel',), 'mamie': ('rel',), 'manager': ('rel',), 'mange': ('hello',
'verb3'), 'manger': ('see_inf',), 'mangé': ('hello',), 'manquait': ('verb3',), 'manque': ('verb3',), 'maquette':
('thing',), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('hello', 'verb3'), 'marché': ('hello',),
'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('hello', 'rel'), 'mariage': ('date',), 'mariait':
('verb3',), 'marie': ('verb3', 'name_words'), 'marin': ('name_words',), 'marine': ('name_words',), 'marié':
('name_words',), 'marraine': ('rel',), 'mars': ('hello', 'name_words'), 'martin': ('name_words',), 'masson':
('name_words',), 'masterclass': ('course',), 'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me':
('me',), 'medecin': ('pro',), 'meme': ('filler', 'hello', 'rel'), 'mentorat': ('date',), 'menuisier': ('pro',),
'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'hello', 'any_det'), 'message':
('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met': ('verb3', 'give3',
'hand3'), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',), 'mettra': ('give3', 'hand3'), 'mettrai':
('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel':
('name_words',), 'midi': ('hello',), 'mieux': ('hello',), 'min': ('span',), 'minute': ('span',), 'minutes': ('span',),
'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'), 'modeles': ('helpful', 'paper'),
'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span', 'span'), 'mon': ('my',
'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative'), 'montent': ('verb3',), 'monter':
('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give', 'said'), 'montrer': ('giveinf',), 'montrera': ('give3',),
'montrerai': ('give1',), 'montrerait': ('would_give',), 'montré': ('reached_me', 'said'), 'mot': ('letter',),
'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n': ('not',
'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative'), 'negocie': ('imperative',), 'neige': ('name_words',),
'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir':
('name_words',), 'nom': ('thing',), 'noms': ('thing',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'),
'notaire': ('pro',), 'note': ('made3',), 'notes': ('paper',), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',),
'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'novembre': ('hello',), 'nuit':
('time_span',), 'numero': ('thing',), 'oceane': ('name_words',), 'octobre': ('hello',), 'offert': ('reached_me',
'handed'), 'offre': ('thing', 'mine_thing'), 'ok': ('ready',), 'olive': ('name_words',), 'on': ('i',), 'oncle':
('rel',), 'ont': ('hello', 'verb3', 'met3'), 'organisait': ('verb3',), 'organise': ('verb3', 'give1', 'hand3'),
'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou': ('hello',), 'oublie': ('imperative',), 'ouvrait':
('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',), 'padel': ('drink',), 'paie': ('verb3', 'give1',
'give3', 'send3'), 'paiera': ('verb3', 'give3', 'send3'), 'paierai': ('give1',), 'paierait': ('would_give',), 'papa':
('rel',), 'papi': ('rel',), 'papote': ('hello',), 'papy': ('rel',), 'paquerette': ('name_words',), 'paraissait':
('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait':
('name_words',), 'parfois': ('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3',
'sort_of_met', 'we_meet', 'said', 'says', 'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles':
('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',), 'partage':
('done', 'give1', 'give3', 'handed', 'send3'), 'partager': ('giveinf', 'hand_inf'), 'partagera': ('give3', 'send3'),
'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé': ('done', 'handed'), 'partait': ('verb3',),
'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',), 'parti': ('hello',), 'partie': ('hello',),
'partira': ('verb3',), 'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe':
('hello', 'verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative'), 'passee': ('hello',
'reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf'), 'passera':
('give3',), 'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé':
('hello', 'reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('done',
'hello', 'reached_me', 'imperative'), 'payer': ('giveinf', 'hand_inf'), 'payé': ('done', 'hello', 'reached_me'),
'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent':
('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'petit':
('name_words', 'span'), 'petite': ('span',), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent':
('verb3',), 'peux': ('hello',), 'photo': ('letter',), 'photographe': ('pro',), 'photos': ('letter', 'thing'),
'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',), 'planifier':
('todo_inf',), 'planning': ('thing',), 'plombier': ('pro',), 'podcast': ('helpful', 'paper'), 'point': ('date',),
'poirier': ('name_words',), 'pose': ('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',),
'poste': ('done', 'give1'), 'poster': ('giveinf',), 'posterai': ('give1',), 'posté': ('done',), 'pot': ('drink',),
'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais':
('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',),
'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'premier':
('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf',
'urge_inf'), 'prends': ('imperative',), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1',
'give3', 'lui_give', 'hand3', 'made3'), 'preparer': ('giveinf',), 'preparera': ('give3', 'hand3_later', 'hand3'),
'preparerai': ('give1',), 'preparerait': ('would_give',), 'presentation': ('date',), 'presente': ('done', 'hello',
'give1', 'give3', 'reached_me', 'lui_give', 'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3',),
'presenterai': ('give1',), 'presenterait': ('would_give',), 'pret': ('ready',), 'prete': ('done', 'hello', 'give1',
'give3', 'lui_give', 'handed', 'ready'), 'pretend': ('opines',), 'preter': ('giveinf',), 'pretera': ('give3',),
'preterai': ('give1',), 'preterait': ('would_give',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus':
('warned',), 'prevoir': ('bring',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set',
'ready', 'made3'), 'prise': ('set', 'ready'), 'probablement': ('filler',), 'process': ('paper',), 'prochain':
('hello',), 'prochaine': ('hello',), 'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis':
('hello',), 'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose': ('hello', 'verb3', 'give1'), 'proposer':
('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait': ('would_give',), 'proposition':
('thing', 'mine_thing'), 'proposé': ('hello',), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune':
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
('give1', 'give3', 'lui_give', 'will_give', 'send3'), 'renvoient': ('give3',), 'renvoyer': ('giveinf', 'hand_inf'),
'reparle': ('sort_of_met',), 'repas': ('drink', 'date'), 'repete': ('verb3',), 'replanifie': ('shifted',),
'replanifiee': ('shifted',), 'repond': ('give3', 'opines', 'hand3'), 'repondent': ('give3',), 'repondra': ('give3',
'hand3'), 'repondrai': ('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'),
'reponds': ('give1', 'lui_give'), 'repondu': ('hello', 'reach', 'reached_me', 'opines'), 'reponse': ('thing',),
'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee':
('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',),
'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve': ('done', 'give1',
'give3', 'lui_give'), 'reserver': ('giveinf',), 'reserverai': ('give1',), 'responsable': ('rel',), 'ressors':
('give1',), 'restait': ('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',), 'restera':
('verb3',), 'resto': ('drink', 'date'), 'resté': ('came',), 'retorque': ('opines',), 'retour': ('remarks', 'thing'),
'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',),
'retournerait': ('would_give',), 'retours': ('remarks',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'),
'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves':
('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait':
('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai':
('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent':
('give3',), 'reviens': ('give1',), 'revient': ('verb3', 'give3'), 'revoir': ('see_inf',), 'revois': ('i_meet',),
'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue': ('sort_of_met',), 'rex': ('course',), 'richard':
('name_words',), 'riviere': ('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose':
('name_words',), 'rossignol': ('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy':
('name_words',), 'règle': ('give3', 'send3'), 'rédige': ('hand3',), 'rédigé': ('done', 'made3'), 'réglé': ('done',),
'répète': ('verb3',), 'réserve': ('give1', 'give3', 'lui_give'), 'réservé': ('done',), 'réu': ('hello', 'date'),
'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'), 'sage': ('name_words',), 'sait': ('verb3',
'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'sauf': ('turn',),
'saura': ('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'se': ('hello', 'verb3'), 'semaine':
('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',), 'sent': ('opines', 'says'),
'separe': ('imperative',), 'sept': ('hello',), 'septembre': ('hello',), 'sera': ('hello', 'verb3'), 'serait':
('hello', 'verb3'), 'seront': ('verb3',), 'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',),
'signait': ('verb3',), 'signature': ('thing',), 'signe': ('done', 'hello', 'verb3', 'says', 'imperative', 'hand3'),
'signer': ('giveinf',), 'signera': ('verb3', 'hand3_later', 'hand3'), 'signé': ('done', 'hello'), 'simplifie':
('imperative',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('hello', 'rel'),
'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois': ('imperative',), 'soleil': ('name_words',), 'solliciter':
('todo_inf',), 'sommes': ('hello',), 'son': ('their', 'hello', 'any_det'), 'sont': ('verb3',), 'souffrait':
('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me'), 'souhaiter': ('reach_inf', 'todo_inf'),
'souhaiterait': ('verb3',), 'souhaité': ('reached_me',), 'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue':
('cheered',), 'soutient': ('verb3',), 'souvent': ('hello',), 'soyez': ('imperative',), 'squash': ('drink',),
'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait': ('verb3',), 'stresse': ('verb3',),
'suggerait': ('verb3',), 'suggere': ('verb3',), 'suggère': ('verb3',), 'suis': ('hello',), 'suit': ('verb3',),
'suivait': ('verb3',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('helpful', 'paper', 'thing'),
'tailleur': ('name_words',), 'tante': ('rel',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello',), 'telephone':
('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',), 'template': ('helpful', 'paper'), 'tenait':
('verb3',), 'tenir': ('giveinf',), 'tennis': ('drink',), 'tente': ('attempt',), 'term': ('thing',), 'termine':
('done', 'verb3', 'hand3'), 'terminera': ('verb3',), 'terminé': ('done',), 'tes': ('hello',), 'testait': ('verb3',),
'teste': ('verb3', 'read_it', 'imperative'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',),
'textos': ('letter',), 'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',),
'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip':
('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier':
('name_words',), 'tonton': ('rel',), 'tot': ('hello',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous':
('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'traducteur': ('pro',),
'traductrice': ('pro',), 'train': ('drink',), 'trame': ('helpful', 'paper'), 'tranquillement': ('filler',),
'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give'), 'transmettra': ('give3', 'will_give',
'send3'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf', 'hand_inf'),
'transmis': ('done', 'handed'), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'travaux': ('hello',), 'trente':
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
'vingt': ('span',), 'violette': ('name_words',), 'vire': ('done', 'give3'), 'virement': ('thing',), 'virera':
('give3',), 'virerait': ('would_give',), 'viré': ('done',), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'),
'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',),
'vital': ('name_words',), 'vite': ('filler',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',),
'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('hello', 'rel', 'name_words'), 'voisine':
('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos':
('hello',), 'votre': ('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3'), 'voulait': ('hello', 'verb3',
'bidding'), 'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai':
('name_words',), 'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues':
('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk':
('time_span',), 'zoom': ('date',), 'à': ('to_place',), 'échangé': ('hello',)}


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
'une': 223}, {'leur': 194, 'lui': 194}, {'on': 225}, {'^': 74, 'leur': 194, 'lui': 194}, {'je': 227, 'nous': 225,
'on': 75}, {'^': 224, 'qu': 226, 'que': 228}, {'de': 173}, {'parler': 230}, {'^': 231}, {'moi': 182, 'nous': 182},
{'^': 233}, {'^': 182, 'leur': 194, 'lui': 194}, {'j': 194, 'je': 235, 'nous': 225}, {'^': 183}, {'de': 185}, {'^':
238}, {'appel': 239, 'devis': 239, 'mail': 239, 'rappel': 239, 'retour': 239}, {'^': 189, 'd': 234, 'de': 234, 'qu':
226, 'que': 236, 'toujours': 237, 'un': 240}, {'elle': 204, 'il': 204}, {'qu': 242}, {'dit': 243}, {'la': 32, 'là':
32, 'passe': 32, 'passee': 32, 'passé': 32, 'pu': 32, 'venu': 32, 'venue': 32}, {'pas': 245}, {'a': 246, 'est': 246,
'pas': 245}, {'a': 246, 'est': 246, 'n': 247, 'ne': 247, 'pas': 245}, {'a': 246, 'elle': 248, 'est': 246, 'il': 248,
'n': 247, 'ne': 247, 'pas': 245}, {'mais': 249}, {'la': 250, 'là': 250}, {'rejoindre': 250}, {'nous': 250}, {'a': 253,
'à': 253}, {'joindre': 254}, {'etre': 251, 'nous': 252, 'passer': 250, 'se': 255, 'venir': 250}, {'sur': 237}, {'de':
75, 'qu': 75, 'que': 75}, {'avis': 258}, {'combien': 51, 'comment': 51, 'ou': 51, 'pourquoi': 51, 'quand': 51, 's':
51, 'si': 51}, {'<my>': 182, 'des': 223, 'la': 223, 'le': 223, 'les': 223, 'ma': 223, 'mes': 223, 'mon': 223, 'nos':
223, 'notre': 223, 'un': 223, 'une': 223}, {'je': 225, 'nous': 225}, {'^': 261, 'combien': 51, 'comment': 51, 'ou':
51, 'pourquoi': 51, 'qu': 226, 'quand': 51, 'que': 262, 's': 51, 'si': 51}, {'<giveinf>': 18}, {'<giveinf>': 18, 'l':
264, 'la': 264, 'le': 264, 'les': 264}, {'m': 265, 'me': 265, 'nous': 265}, {'^': 266}, {'^': 266, 'etre': 251,
'nous': 252, 'passer': 250, 'se': 255, 'venir': 250}, {'<inf>': 74}, {'^': 269}, {'d': 270, 'de': 270}, {'<giveinf>':
74, '<inf>': 74, 'ne': 74, 'pas': 74}, {'^': 272}, {'devait': 74, 'devrait': 74, 'fallait': 74, 'faudrait': 74,
'faut': 74, 'ferait': 74, 'm': 4, 'me': 4, 'nous': 4}, {'^': 274}, {'devait': 74, 'devrait': 74, 'fallait': 74,
'faudrait': 74, 'faut': 74, 'ferait': 74}, {'^': 276}, {'elle': 216, 'il': 275, 'on': 277}, {'je': 131, 'nous': 131,
'on': 131}, {'d': 273, 'de': 273, 'qu': 278, 'que': 279}, {'vers': 4}, {'<hand_inf>': 4, 'revenir': 281}, {'^': 282},
{'<hand_inf>': 4}, {'^': 284}, {'sa': 4, 'ses': 4, 'son': 4}, {'^': 286}, {'a': 287, 'à': 287}, {'parle': 288}, {'a':
32, 'absent': 32, 'absente': 32, 'absents': 32, 'au': 32, 'chez': 32, 'en': 32, 'parti': 32, 'partie': 32, 'pas': 32,
'sorti': 32, 'sortie': 32, 'sortis': 32, 'à': 32}, {'etais': 290, 'etions': 290}, {'etais': 290, 'etions': 290, 'n':
291}, {'j': 292, 'je': 292, 'nous': 292}, {'que': 293}, {'alors': 294, 'pendant': 294}, {'maison': 106}, {'la': 296},
{'bureau': 106}, {'moi': 106}, {'moi': 106, 'nous': 106}, {'bonjour': 106}, {'voir': 106}, {'...': 295, 'D': 106, 'a':
297, 'au': 298, 'avec': 299, 'boire': 106, 'chez': 300, 'dejeuner': 106, 'diner': 106, 'dire': 301, 'dîner': 106,
'ici': 106, 'me': 302, 'nous': 302, 'prendre': 106, 'à': 297}, {'que': 279}, {'pour': 216}, {'accord': 305, 'avis':
258}, {'j': 75, 'je': 75, 'nous': 75, 'on': 75}, {'que': 307}, {'<came>': 303, 'cense': 216, 'censee': 216,
'convaincu': 304, 'convaincue': 304, 'd': 306, 'ok': 305, 'partant': 305, 'partante': 305, 'persuade': 304,
'persuadee': 304, 'pour': 308}, {'...': 295}, {'<came>': 310}, {'on': 75}, {'j': 75, 'je': 75, 'nous': 75}, {'qu':
312, 'que': 313}, {'pour': 314}, {'oeil': 4}, {'un': 316}, {'^': 317}, {'^': 147}, {'^': 147, 'me': 319}, {'faut':
237}, {'D': 11}, {'...': 322, 'D': 11}, {'a': 75, 'à': 75}, {'D': 106}, {'sur': 75}, {'arreter': 74, 'ne': 74, 'pas':
74}, {'^': 327}, {'^': 224, 'd': 328, 'de': 328}, {'il': 277, 'on': 277}, {'<should>': 74, 'ferais': 126}, {'^': 331},
{'j': 332, 'je': 332, 'nous': 332, 'on': 332}, {'d': 202, 'de': 202, 'qu': 330, 'que': 333}, {'': (3, 'advice'), 'ne':
74, 'pas': 74}, {'^': 335}, {'<would_give>': 4}, {'': (6, 'theirs'), '<would_give>': 4, 'l': 337, 'la': 337, 'le':
337, 'les': 337}, {'<would_give>': 4, 'l': 337, 'la': 337, 'le': 337, 'les': 337, 'm': 338, 'me': 338, 'nous': 338},
{'^': 339, 'allait': 216, 'va': 216}, {'<would_give>': 4, 'devait': 74, 'devrait': 74, 'fallait': 74, 'faudrait': 74,
'faut': 74, 'ferait': 74, 'l': 337, 'la': 337, 'le': 337, 'les': 337, 'm': 338, 'me': 338, 'nous': 338}, {'^': 341,
'allait': 216, 'va': 216}, {'elle': 340, 'il': 342, 'on': 277}, {'...': 334, 'd': 336, 'de': 336, 'qu': 343, 'que':
279}, {'signe': 106, 'visiter': 106}, {'': (23, 'contact'), 'vocal': 106}, {'message': 346, 'messages': 106, 'mot':
106, 'vocal': 106}, {'des': 347, 'un': 347}, {'contre': 75, 'sur': 75}, {'garde': 349}, {'en': 350}, {'d': 51, 'de':
51, 'des': 51, 'du': 51}, {'fil': 106, 'tel': 106, 'tél': 106}, {'de': 353}, {'coup': 354}, {'un': 355}, {'^': 74,
'd': 75, 'de': 75, 'qu': 75, 'que': 75}, {'^': 212, 'd': 213, 'de': 213, 'qu': 213, 'que': 213}, {'qu': 330},
{'visite': 106}, {'dessus': 106}, {'d': 328, 'de': 328}, {'<reached_me>': 106, '<said>': 325, '<urges>': 324,
'alerte': 326, 'alertee': 326, 'alerté': 326, 'conseille': 200, 'conseillé': 200, 'demande': 329, 'demandé': 329,
'dit': 344, 'fait': 345, 'laisse': 348, 'laissé': 348, 'mis': 351, 'mise': 351, 'parle': 352, 'parlé': 352, 'passe':
356, 'passé': 356, 'preconise': 357, 'promis': 358, 'propose': 217, 'proposé': 217, 'préconise': 357, 'préconisé':
357, 'rappele': 359, 'reclame': 194, 'recommande': 357, 'recommandé': 357, 'rendu': 360, 'réclame': 194, 'réclamé':
194, 'saute': 361, 'suggere': 357, 'suggère': 357, 'suggéré': 357, 'supplie': 362}, {'<helps3>': 323, '<urges>': 324,
'a': 363, 'alerte': 326, 'appelle': 106}, {'redit': 4}, {'d': 336, 'de': 336, 'qu': 330, 'que': 279}, {'^': 18}, {'^':
18, 'encore': 367, 'toujours': 367}, {'visiter': 11}, {'^': 4}, {'^': 4, 'd': 370, 'de': 370}, {'bien': 75},
{'<helps3>': 323, '<urges>': 324, '^': 365, 'conseille': 200, 'demandait': 260, 'demande': 260, 'dit': 366, 'doit':
368, 'doivent': 368, 'fait': 369, 'met': 351, 'preconise': 357, 'promet': 371, 'préconise': 357, 'préconisé': 357,
'reclame': 194, 'recommande': 357, 'recommandé': 357, 'réclame': 194, 'réclamé': 194, 'suggere': 357, 'suggère': 357,
'suggéré': 357, 'verrait': 372}, {'<would_give>': 4, 'l': 337, 'la': 337, 'le': 337, 'les': 337}, {'<would_give>': 4,
'l': 337, 'la': 337, 'le': 337, 'les': 337, 'm': 374, 'me': 374, 'nous': 374}, {'^': 375}, {'elle': 376, 'il': 376},
{'...': 334, 'd': 75, 'de': 75, 'qu': 377}, {'<reached_me>': 106, '<said>': 325, '<urges>': 324, 'conseille': 200,
'conseillé': 200, 'demande': 329, 'demandé': 329, 'dit': 378, 'fait': 345, 'laisse': 348, 'laissé': 348, 'parle': 352,
'parlé': 352, 'passe': 356, 'passé': 356, 'preconise': 357, 'promis': 358, 'préconise': 357, 'préconisé': 357,
'recommande': 357, 'recommandé': 357, 'rejoint': 106, 'rejointe': 106, 'rejoints': 106, 'rendu': 360, 'saute': 361,
'suggere': 357, 'suggère': 357, 'suggéré': 357, 'supplie': 362}, {'d': 75, 'de': 75}, {'<helps3>': 323, '<urges>':
324, '^': 365, 'a': 379, 'appelle': 106, 'conseille': 200, 'demandait': 260, 'demande': 260, 'dit': 380, 'doit': 368,
'doivent': 368, 'fait': 369, 'preconise': 357, 'préconise': 357, 'préconisé': 357, 'recommande': 357, 'recommandé':
357, 'suggere': 357, 'suggère': 357, 'suggéré': 357}, {'...': 191, '<my>': 182}, {'^': 382}, {'d': 193, 'de': 383,
'des': 193, 'du': 193}, {'besoin': 384}, {'^': 230}, {'chercher': 11, 'prendre': 11, 'recuperer': 11}, {'me': 387,
'nous': 387}, {'je': 75}, {'d': 216, 'de': 216, 'qu': 312, 'que': 389}, {'^': 261}, {'d': 4, 'de': 4, 'des': 4, 'du':
4}, {'occupe': 392}, {'charge': 4, 'occupe': 4}, {'^': 394}, {'a': 370, 'à': 370}, {'a': 106, 'au': 106, 'avec': 106,
'chez': 106, 'à': 106}, {'arrete': 397, 'arretee': 397, 'arrêté': 397, 'assis': 397, 'assise': 397, 'deplace': 397,
'deplacee': 397, 'déplacé': 397, 'engage': 396, 'engagee': 396, 'engagé': 396, 'joint': 397, 'jointe': 397, 'pointe':
397, 'pointee': 397}, {'^': 393, 'en': 395, 'engage': 396, 'est': 398}, {'': (6, 'theirs'), 'd': 4, 'de': 4, 'des': 4,
'du': 4}, {'charge': 400, 'rapproche': 4, 'renseigne': 400}, {'^': 401, 'demandait': 260, 'demande': 260}, {'pour':
308}, {'<came>': 303}, {'^': 224}, {'<inf>': 4}, {'<inf>': 4, 'l': 406, 'la': 406, 'le': 406, 'les': 406}, {'m': 407,
'me': 407, 'nous': 407}, {'et': 408}, {'...': 409}, {'mettre': 4}, {'<hand_inf>': 4, '<inf>': 410, 'me': 411, 'nous':
411, 'parler': 230, 'revenir': 281}, {'^': 412}, {'^': 261, 'bien': 220, 'qu': 226, 'que': 262, 'savoir': 51},
{'appeler': 106, 'ecrire': 106, 'envoyer': 106, 'rappeler': 106, 'repondre': 106}, {'m': 415, 'nous': 415}, {'de':
416, 'me': 387, 'nous': 387}, {'^': 261, 'qu': 226, 'que': 228, 'savoir': 51}, {'etre': 251, 'nous': 252, 'passer':
250, 'savoir': 51, 'se': 255, 'venir': 250}, {'<must3>': 125, '<opines>': 133, '^': 175, 'a': 218, 'accepte': 221,
'aimerait': 229, 'allait': 232, 'attend': 241, 'attendent': 237, 'avait': 244, 'cense': 216, 'censee': 216,
'comptait': 256, 'compte': 257, 'conseille': 200, 'd': 259, 'demandait': 260, 'demande': 263, 'devaient': 267,
'devait': 268, 'disait': 271, 'dit': 280, 'doit': 283, 'doivent': 285, 'en': 289, 'est': 309, 'etait': 311, 'ferait':
75, 'insiste': 315, 'jette': 318, 'la': 320, 'le': 320, 'les': 320, 'leur': 321, 'lui': 321, 'm': 364, 'me': 373,
'nous': 381, 'ont': 385, 'parlera': 386, 'passe': 388, 'passera': 388, 'pensait': 256, 'preconise': 211, 'prend': 318,
'promet': 371, 'propose': 390, 'préconise': 211, 'préconisé': 211, 'reclame': 391, 'recommande': 211, 'recommandé':
211, 'réclame': 391, 's': 399, 'se': 402, 'serait': 403, 'sont': 404, 'souhaite': 405, 'souhaiterait': 405, 'suggere':
211, 'suggère': 211, 'suggéré': 211, 'va': 413, 'veulent': 237, 'veut': 414, 'viendra': 388, 'vient': 417, 'voudrait':
418, 'voulait': 419}, {'...': 76, '^': 74}, {'<them>': 75, 'N': 421}, {'d': 422, 'de': 422}, {'<helps3>': 11}, {'m':
424, 'me': 424, 'nous': 424}, {'N': 11}, {'accueille': 426, 'accueillons': 426, 'fais': 369, 'faisons': 369, 'fait':
369, 'recevons': 426, 'recois': 426, 'recoit': 426}, {'<helps3>': 11, 'accueille': 426, 'accueillons': 426, 'fais':
369, 'faisons': 369, 'fait': 369, 'recevons': 426, 'recois': 426, 'recoit': 426}, {'<they>': 425, 'je': 427, 'm': 424,
'me': 424, 'nous': 428, 'on': 427}, {'<reached_me>': 106}, {'<came>': 106}, {'salle': 106}, {'la': 432}, {'avec': 300,
'dans': 433, 'la': 106, 'là': 106, 'present': 106, 'presente': 106, 'présente': 106}, {'appele': 176, 'appelé': 176,
'averti': 176, 'ecrit': 176, 'prevenu': 176, 'signale': 176, 'textote': 176}, {'a': 435}, {'a': 430, 'est': 431,
'etait': 434, 'm': 436, 'nous': 436, 'sont': 431}, {'a': 154, 'deconseille': 74, 'déconseille': 74, 'déconseillé': 74,
'm': 156, 'me': 171, 'nous': 172, 'reviendra': 174, 'reviennent': 174, 'revient': 174}, {'D': 94, 'a': 94, 'au': 94,
'd': 94, 'de': 94, 'du': 94, 'en': 94, 'la': 94, 'le': 94, 'notre': 94, 'pour': 94, 'son': 94, 'à': 94}, {'la': 12,
'le': 12, 'notre': 12, 'sa': 12, 'son': 12}, {'N': 0}, {'a': 441, 'avec': 441, 'et': 441, 'à': 441}, {'N': 442},
{'moi': 102}, {'de': 444}, {'vous': 32}, {'': (0, 'missed'), '<date>': 32, 'rendez': 446}, {'': (0, 'missed'),
'<any_det>': 447, '<date>': 32, 'rendez': 446}, {'annuler': 448, 'decommander': 448, 'reporter': 448}, {'...': 142},
{'du': 450}, {'annule': 32, 'annulee': 32, 'annulé': 32, 'deprogramme': 32, 'deprogrammee': 32, 'supprime': 32,
'supprimee': 32}, {'<shifted>': 451, 'annule': 32, 'annulee': 32, 'annulé': 32, 'deprogramme': 32, 'deprogrammee': 32,
'finalement': 452, 'supprime': 32, 'supprimee': 32}, {'<shifted>': 439, 'annule': 32, 'annulee': 32, 'annules': 32,
'annulé': 32, 'decommande': 32, 'decommandee': 32}, {'agenda': 11}, {'contact': 0, 'lien': 0, 'relation': 0}, {'en':
456}, {'mettre': 457}, {'donner': 22, 'envoyer': 22, 'filer': 22, 'rendre': 22, 'renvoyer': 22, 'transmettre': 22},
{'^': 459, 'avis': 75}, {'^': 459, 'd': 220, 'de': 220}, {'N': 75, '^': 74, 'elle': 75, 'il': 75, 'je': 75}, {'place':
462}, {'<inf>': 22}, {'^': 464, 'd': 22, 'de': 22}, {'nouvelles': 32}, {'de': 466, 'signe': 32, 'suite': 32}, {'lieu':
32}, {'faire': 32}, {'avoir': 468, 'se': 469}, {'decroche': 32, 'donne': 467, 'donné': 467, 'décroché': 32, 'eu': 468,
'pu': 470, 'rappele': 32, 'repondu': 32}, {'donne': 467, 'donné': 467}, {'lapin': 32}, {'un': 473}, {'D': 11, 'en':
11, 'le': 11}, {'avis': 75}, {'si': 47}, {'<said>': 176, '<shifted>': 439, 'annule': 32, 'annulee': 32, 'annules': 32,
'annulé': 32, 'besoin': 196, 'confirme': 440, 'confirmé': 440, 'connecter': 443, 'conseille': 200, 'conseillé': 200,
'cote': 445, 'creuser': 47, 'decommande': 32, 'decommandee': 32, 'dit': 210, 'du': 449, 'dû': 449, 'elle': 221, 'ete':
453, 'eux': 221, 'finalement': 454, 'l': 455, 'les': 458, 'leur': 460, 'lui': 461, 'ma': 463, 'mettre': 457, 'moi':
465, 'pas': 471, 'plus': 472, 'pose': 474, 'preconise': 211, 'presenter': 443, 'promis': 214, 'propose': 217,
'proposé': 217, 'préconise': 211, 'préconisé': 211, 'recommande': 211, 'recommandé': 211, 'revoir': 475, 'sa': 463,
'son': 476, 'suggere': 211, 'suggère': 211, 'suggéré': 211, 'ta': 463, 'voir': 477}, {'equipe': 78, 'equipes': 78,
'etudiants': 78, 'fondateurs': 78, 'jeunes': 78, 'porteurs': 78, 'projets': 78, 'promo': 78, 'startups': 78}, {'':
(23, 'contact'), 'des': 479, 'deux': 479, 'les': 479, 'trois': 479, 'une': 479}, {'lui': 22}, {'^': 481}, {'': (20,
'gave:referral')}, {'^': 483}, {'N': 484, '^': 483}, {'a': 485, 'à': 485}, {'client': 486, 'lead': 486, 'prospect':
486}, {'un': 487}, {'leur': 22, 'lui': 22}, {'^': 489}, {'d': 22, 'de': 22}, {'': (17, 'gave:knowledge')}, {'^': 492},
{'^': 492, 'a': 493, 'avec': 493, 'pour': 493, 'sur': 493, 'à': 493}, {'N': 494}, {'a': 493, 'comment': 493, 'la':
493, 'le': 493, 'les': 493, 'à': 493}, {'N': 496}, {'a': 497, 'à': 497}, {'0': 32, 'la': 32, 'longtemps': 32,
'pendant': 32, 'trente': 32, 'un': 32, 'une': 32, 'vingt': 32}, {'N': 499}, {'<until>': 4}, {'...': 501},
{'<any_det>': 502}, {'^': 503}, {'': (8, 'asked'), 'N': 504}, {'a': 115, 'à': 115}, {'avis': 506}, {'a': 505,
'conseil': 506, 'son': 507, 'un': 507, 'à': 505}, {'<them>': 22}, {'^': 509}, {'j': 510, 'je': 510}, {'que': 511},
{'d': 484, 'de': 484, 'des': 484, 'du': 484}, {'adresse': 513, 'contact': 513, 'contacts': 513, 'coordonnees': 513,
'nom': 513, 'numero': 513}, {'a': 135, 'sur': 135, 'à': 135}, {'avis': 515}, {'<any_det>': 514, 'adresse': 513,
'contact': 513, 'contacts': 513, 'coordonnees': 513, 'mon': 516, 'nom': 513, 'numero': 513}, {'<any_det>': 514,
'adresse': 513, 'contact': 513, 'contacts': 513, 'coordonnees': 513, 'nom': 513, 'numero': 513}, {'chez': 106, 'voir':
106}, {'': (15, 'gave:intro')}, {'^': 520}, {'^': 520, 'a': 521, 'de': 521, 'entre': 521, 'pour': 521, 'à': 521},
{'intro': 522}, {'relation': 522}, {'en': 524}, {'mise': 525}, {'intros': 522, 'presentations': 522}, {'N': 521},
{'et': 528}, {'N': 529, '^': 520}, {'connaitre': 521, 'rencontrer': 530}, {'l': 523, 'la': 526, 'les': 527, 'se': 531,
'une': 523}, {'eu': 32, 'parle': 32, 'parlé': 32, 'rencontre': 32, 'rencontré': 32, 'revu': 32, 'vu': 32}, {'contact':
521, 'lien': 521, 'relation': 521}, {'en': 534}, {'N': 535}, {'et': 536}, {'avec': 528, 'et': 528}, {'N': 538},
{'contact': 539, 'lien': 539, 'relation': 539}, {'en': 540}, {'email': 541, 'mail': 541}, {'N': 537, 'en': 540, 'par':
542}, {'temps': 32}, {'le': 544}, {'eu': 32, 'pu': 32, 'reussi': 32, 'revu': 32, 'trouve': 545, 'trouvé': 545, 'vu':
32}, {'question': 506}, {'la': 547, 'une': 547}, {'a': 528, 'avec': 528, 'et': 528, 'à': 528}, {'N': 549},
{'courriel': 550, 'email': 550, 'linkedin': 550, 'mail': 550, 'visio': 550, 'whatsapp': 550}, {'N': 549, 'en': 551,
'par': 551, 'via': 551}, {'': (5, 'mine'), 'd': 22, 'de': 22}, {'N': 553}, {'': (5, 'mine'), 'l': 22, 'la': 22, 'le':
22, 'les': 22, 'leur': 22, 'lui': 22}, {'^': 555}, {'^': 491, 'a': 554, 'd': 556, 'de': 556, 'à': 554}, {'de': 484},
{'a': 484, 'au': 484, 'aupres': 558, 'chez': 484, 'pour': 484, 'à': 484}, {'N': 559}, {'N': 115}, {'': (10,
'thanks')}, {'<cheered>': 93, '<said>': 138, 'a': 490, 'accepte': 491, 'accepté': 491, 'aide': 495, 'aidé': 495,
'appris': 498, 'attendu': 500, 'confirme': 440, 'confirmé': 440, 'demande': 508, 'demandé': 508, 'depanne': 495,
'dit': 512, 'donne': 517, 'donné': 517, 'du': 449, 'dû': 449, 'enseigne': 498, 'envoye': 518, 'ete': 519, 'explique':
498, 'expliqué': 498, 'fait': 532, 'file': 518, 'filé': 518, 'jamais': 533, 'mis': 543, 'montre': 498, 'montré': 498,
'pas': 546, 'passe': 518, 'passé': 518, 'pense': 48, 'pensé': 48, 'plus': 533, 'point': 11, 'pose': 548, 'presente':
552, 'promis': 557, 'présenté': 552, 'rdv': 11, 'recommande': 560, 'recommandé': 560, 'relance': 561, 'relancé': 561,
'relu': 136, 'remercie': 562, 'rendez': 139, 'reunion': 11, 'transmis': 518, 'à': 490}, {'avec': 106}, {'...': 564},
{'a': 565, 'au': 565, 'boire': 565, 'courir': 565, 'manger': 565, 'voir': 106, 'à': 565}, {'^': 492, 'a': 493, 'de':
493, 'devant': 493, 'pour': 493, 'sur': 493, 'à': 493}, {'experience': 567}, {'d': 568}, {'<course>': 567, 'retour':
569}, {'un': 570, 'une': 570}, {'est': 51}, {'c': 572, 'est': 51, 'tombe': 51}, {'N': 573}, {'d': 574, 'de': 574},
{'absence': 32}, {'en': 576, 'manque': 32, 'manqué': 32, 'rate': 32}, {'en': 576, 'manques': 32}, {'^': 492, 'a': 493,
'comment': 493, 'la': 493, 'le': 493, 'les': 493, 'à': 493}, {'N': 579}, {'presse': 47}, {'journal': 47}, {'facebook':
47, 'insta': 47, 'instagram': 47, 'la': 581, 'le': 582, 'linkedin': 47, 'twitter': 47, 'x': 47}, {'a': 580, 'dans':
583, 'par': 583, 'sur': 583, 'à': 580}, {'N': 521, 'a': 528, 'avec': 528, 'et': 528, 'à': 528}, {'N': 585}, {':':
586}, {'de': 106}, {'cote': 588}, {'a': 589, 'à': 589}, {'^': 492, 'a': 493, 'de': 493, 'pour': 493, 'sur': 493, 'à':
493}, {'<course>': 591}, {'de': 592}, {'heure': 593, 'heures': 593, 'seances': 593}, {'<course>': 567, 'heure': 593,
'heures': 593, 'retour': 569, 'seances': 593}, {'0': 594, 'deux': 594, 'plusieurs': 594, 'quatre': 594, 'quelques':
594, 'trois': 594, 'un': 570, 'une': 595}, {'': (7, 'waiting'), 'de': 18, 'qu': 18, 'que': 18}, {'rien': 32}, {'N':
499, 'pour': 598}, {'de': 142}, {'lieu': 600, 'tel': 564, 'telephone': 564, 'tél': 564, 'téléphone': 564}, {'d': 32,
'de': 32}, {'signe': 602}, {'nouvelle': 32, 'nouvelles': 32, 'reponse': 32}, {'appeler': 32, 'rencontrer': 32, 'voir':
32}, {'du': 605, 'dû': 605}, {'dit': 243, 'personne': 32}, {'moi': 102, 'nous': 102}, {'<them>': 137, 'N': 137}, {'N':
529}, {'rencontrer': 610}, {'se': 611}, {'en': 540, 'par': 542}, {'en': 551, 'par': 551, 'via': 551}, {'appris': 498,
'du': 449, 'dû': 449, 'enseigne': 498, 'explique': 498, 'expliqué': 498, 'fait': 612, 'mis': 613, 'montre': 498,
'montré': 498, 'presente': 614, 'présenté': 614}, {'alimentaire': 86}, {'D': 94, 'a': 142, 'au': 142, 'en': 142, 'à':
142}, {'D': 94, 'a': 142, 'au': 142, 'en': 142, 'finalement': 617, 'à': 142}, {'<to_place>': 86, '^': 85}, {'^': 24},
{'de': 620}, {'teste': 136, 'testé': 136}, {'vocale': 32}, {'avec': 106, 'sur': 106}, {'close': 32, 'ferme': 32,
'fermee': 32, 'fermé': 32}, {'dej': 106, 'déj': 106}, {'<drink>': 106, 'petit': 626}, {'des': 627, 'le': 627,
'quelques': 627, 'un': 627, 'une': 627}, {'elle': 221, 'eux': 221, 'lui': 221, 'moi': 491}, {'j': 71, 'je': 71},
{'que': 630}, {'a': 629, 'booke': 11, 'cale': 11, 'calé': 11, 'convenu': 631, 'fixe': 11, 'ok': 11, 'à': 629},
{'booke': 11, 'cale': 11, 'calé': 11, 'est': 632, 'fixe': 11, 'ok': 11}, {'d': 47, 'de': 47, 'qu': 47, 'que': 47},
{'bien': 634}, {'vide': 32}, {'le': 636}, {'dans': 637, 'occupe': 32, 'occupé': 32}, {'serait': 635, 'sonnait': 638,
'sonne': 638}, {'<inf>': 11}, {'de': 640}, {'N': 641}, {'avec': 642, 'de': 640}, {'peu': 106}, {'avec': 106, 'cinq':
106, 'ensemble': 106, 'longtemps': 106, 'un': 644}, {'joindre': 32}, {'a': 646, 'à': 646}, {'<to_place>': 78, '^':
77}, {'quoi': 51}, {'pour': 22}, {'^': 183, 'moi': 650}, {'sur': 651}, {'lieu': 322}, {'a': 653, 'aura': 653, 'est':
322, 'sera': 322}, {'...': 654}, {'jour': 75}, {'d': 422, 'de': 422, 'du': 656, 'recu': 75}, {'<pro>': 484}, {'l':
658, 'la': 658, 'le': 658, 'ma': 658, 'mon': 658, 'notre': 658, 'un': 658, 'une': 658}, {'N': 659}, {'N': 484}, {'a':
661, 'à': 661}, {'<pro>': 662}, {'^': 74, 'a': 660, 'd': 75, 'de': 75, 'l': 663, 'la': 663, 'le': 663, 'ma': 663,
'mon': 663, 'notre': 663, 'un': 663, 'une': 663, 'à': 660}, {'a': 660, 'l': 663, 'la': 663, 'le': 663, 'ma': 663,
'mon': 663, 'notre': 663, 'un': 663, 'une': 663, 'à': 660}, {'<them>': 115, 'N': 115}, {'j': 22, 'je': 22}, {'avec':
642, 'de': 640, 'que': 667}, {'d': 135, 'de': 135, 'du': 135}, {'fil': 106}, {'de': 670}, {'pour': 490}, {'<should>':
74, 'vaut': 126}, {'^': 673}, {'il': 674, 'je': 674, 'nous': 674, 'on': 674}, {'faut': 74}, {'devrais': 74}, {'vaut':
74}, {'devrait': 74}, {'il': 676, 'je': 677, 'mieux': 678, 'on': 679}, {'^': 680}, {'<them>': 675, '<they>': 675, 'N':
681, 'elle': 75, 'elles': 75, 'eux': 75, 'lui': 75}, {'accord': 672, 'apres': 682, 'avis': 258}, {'d': 18, 'de': 18,
'des': 18, 'du': 18}, {'agenda': 11, 'attente': 684}, {'l': 685}, {'N': 75}, {'d': 687, 'de': 687}, {'avis': 688},
{'l': 689}, {'': (1, 'moved'), '<date>': 94, 'D': 94}, {'D': 691, 'a': 691, 'au': 691, 'la': 691, 'le': 691, 'notre':
691, 'à': 691}, {'<their>': 135}, {'pas': 32}, {'jamais': 32, 'pas': 32, 'plus': 32, 'toujours': 694}, {'d': 115,
'de': 115}, {'avis': 696}, {'<them>': 115, 'N': 115, '^': 261, 'a': 505, 'combien': 51, 'comment': 51, 'conseil': 506,
'l': 697, 'ou': 51, 'pourquoi': 51, 'qu': 226, 'quand': 51, 'que': 262, 's': 51, 'si': 51, 'son': 507, 'un': 507, 'à':
505}, {'<them>': 115, 'N': 115, 'a': 505, 'conseil': 506, 'l': 697, 'son': 507, 'un': 507, 'à': 505}, {'<reach_inf>':
32, '<see_inf>': 32, 'leur': 71, 'lui': 71}, {'^': 266, 'dejeuner': 32, 'diner': 32, 'dîner': 32, 'manger': 32,
'passer': 32, 's': 111, 'se': 112, 'venir': 32}, {'messagerie': 32}, {'l': 22, 'la': 22, 'le': 22, 'les': 22, 'leur':
22, 'lui': 22}, {'mettre': 457, 'presenter': 0}, {'visite': 11}, {'': (5, 'mine'), '<see_inf>': 11, '^': 703,
'connecter': 443, 'encore': 22, 'les': 704, 'mettre': 457, 'presenter': 443, 'rencontrer': 11, 'rendre': 705,
'retrouver': 11, 'voir': 11}, {'revenir': 281}, {'^': 707}, {'contact': 484, 'coordonnees': 484, 'nom': 484, 'numero':
484}, {'<any_det>': 97}, {'<any_det>': 709, '^': 710, 'contact': 484, 'coordonnees': 484, 'nom': 484, 'numero': 484},
{'N': 711}, {'^': 134, 'a': 135, 'sur': 135, 'à': 135}, {'<remarks>': 713}, {'de': 714}, {'<remarks>': 713,
'nouvelles': 138}, {'heure': 593, 'heures': 593, 'seances': 593, 'trois': 714}, {'<remarks>': 713, 'benevolat': 86},
{'^': 96}, {'N': 719}, {'a': 720, 'à': 720}, {'...': 721}, {'...': 721, '<remarks>': 713}, {'...': 721, '<remarks>':
713, 'avis': 515}, {'mal': 715}, {'<remarks>': 713, 'heure': 593, 'heures': 593, 'seances': 593}, {'<remarks>': 713,
'bons': 714, 'heure': 593, 'heures': 593, 'seances': 593}, {'mes': 714}, {'asso': 86, 'association': 86}, {'N': 493,
'^': 492, 'l': 729}, {'a': 730, 'à': 730}, {'main': 731}, {'de': 732}, {'<course>': 567, '<remarks>': 713,
'benevolat': 86, 'coup': 733, 'retour': 569}, {'0': 594, '<any_det>': 514, 'a': 712, 'adresse': 513, 'beaucoup': 715,
'contact': 513, 'contacts': 513, 'coordonnees': 513, 'des': 716, 'deux': 717, 'du': 718, 'ma': 722, 'mes': 723, 'mon':
724, 'nom': 513, 'nos': 722, 'notre': 722, 'numero': 513, 'pas': 725, 'plein': 715, 'plusieurs': 726, 'quatre': 594,
'quelques': 727, 'tous': 728, 'trois': 594, 'un': 734, 'une': 595, 'à': 712}, {'annuler': 32}, {'<letter>': 106, 'N':
106}, {'': (23, 'contact'), 'avec': 737, 'de': 737, 'des': 737, 'par': 737, 'quelques': 737}, {'interview': 47},
{'video': 47}, {'podcast': 47, 'talk': 47}, {'l': 739, 'la': 740, 'le': 741, 'une': 740}, {'pour': 484}, {'reco': 743,
'recommandation': 743}, {'a': 106, 'une': 744, 'à': 106}, {'': (7, 'waiting'), 'd': 18, 'de': 18, 'des': 18, 'du':
18}, {'disant': 176}, {'attente': 746, 'call': 564, 'disant': 176, 'ligne': 564, 'me': 747, 'mon': 576, 'nous': 747,
'vain': 32, 'visio': 564}, {'cv': 484}, {'': (23, 'contact'), 'a': 106, 'à': 106}, {'<letter>': 750, '<remarks>':
713}, {'trois': 714}, {'de': 661}, {'cv': 753}, {'<remarks>': 713, 'bons': 714}, {'<letter>': 750, '<remarks>': 713,
'client': 486, 'lead': 486, 'prospect': 486}, {'<any_det>': 514, '<their>': 749, 'a': 712, 'adresse': 513, 'beaucoup':
715, 'contact': 513, 'contacts': 513, 'coordonnees': 513, 'des': 751, 'deux': 752, 'du': 714, 'le': 754, 'mes': 714,
'mon': 714, 'nom': 513, 'numero': 513, 'pas': 725, 'plein': 715, 'plusieurs': 714, 'quelques': 755, 'tous': 728, 'un':
756, 'à': 712}, {'appeler': 32, 'avoir': 32}, {'joindre': 32, 'voir': 32}, {'parler': 32, 'telephoner': 32},
{'<reach_inf>': 32, '<see_inf>': 32, 'l': 758, 'la': 759, 'le': 759, 'les': 646, 'lui': 760}, {'d': 761, 'de': 761},
{'<shifted>': 439, 'annule': 32, 'annulee': 32, 'annules': 32, 'annulé': 32, 'decommande': 32, 'decommandee': 32,
'deprogramme': 32, 'deprogrammee': 32, 'supprime': 32, 'supprimee': 32}, {'a': 297, 'au': 298, 'chez': 300,
'dejeuner': 106, 'diner': 106, 'dîner': 106, 'me': 302, 'nous': 302, 'à': 297}, {'<came>': 310, '<set>': 11,
'<shifted>': 144, 'annule': 32, 'annulee': 32, 'annules': 32, 'annulé': 32, 'cense': 216, 'censee': 216, 'convaincu':
304, 'convaincue': 304, 'd': 306, 'decommande': 32, 'decommandee': 32, 'deprogramme': 32, 'deprogrammee': 32,
'finalement': 763, 'ok': 305, 'partant': 305, 'partante': 305, 'passe': 764, 'passee': 764, 'passé': 764, 'persuade':
304, 'persuadee': 304, 'pour': 308, 'supprime': 32, 'supprimee': 32, 'venu': 764, 'venue': 764}, {'<would_give>': 4,
'm': 374, 'me': 374, 'nous': 374}, {'^': 766}, {'m': 374, 'me': 374, 'nous': 374}, {'^': 768}, {'elle': 767, 'elles':
769, 'il': 767, 'ils': 769}, {'moi': 102, 'qu': 770, 'si': 47}, {'': (14, 'together'), 'N': 106}, {'N': 106}, {'la':
772, 'là': 772, 'present': 773, 'presente': 773, 'presentes': 773, 'presents': 773, 'présente': 773, 'présentes':
773}, {'avec': 106, 'chez': 106}, {'parti': 32, 'partie': 32}, {'notres': 102}, {'<came>': 310, 'deja': 776, 'des':
777, 'la': 772, 'là': 772, 'present': 772, 'presente': 772, 'presentes': 773, 'presents': 773, 'présente': 772,
'présentes': 773}, {'donne': 176, 'donné': 176}, {'du': 670}, {'<date>': 106, 'bout': 780}, {'au': 781, 'en': 781,
'par': 781}, {'': (23, 'contact'), 'au': 781, 'en': 781, 'par': 781}, {'<them>': 782, 'N': 783}, {'N': 493}, {'a':
785, 'à': 785}, {'...': 786}, {'...': 786, 'a': 580, 'comment': 787, 'à': 580}, {'appeler': 32, 'croiser': 32, 'voir':
32}, {'bond': 32}, {'connaissance': 106, 'mise': 525}, {'point': 106}, {'demo': 134, 'démo': 134, 'oral': 134,
'pitch': 134, 'presentation': 134, 'soutenance': 134}, {'^': 793}, {'<their>': 794, 'N': 135, 'la': 794, 'le': 794},
{'<their>': 749, 'le': 754}, {'<course>': 567, '<date>': 106, '<drink>': 106, '<remarks>': 713, 'audit': 135,
'benevolat': 86, 'point': 106, 'retour': 569}, {'<course>': 567, '<date>': 106, 'heure': 593, 'heures': 593, 'intro':
522, 'relecture': 135, 'retour': 569, 'seances': 593}, {'0': 594, 'beaucoup': 715, 'des': 714, 'deux': 717, 'du': 718,
'faux': 790, 'l': 523, 'la': 791, 'le': 792, 'les': 527, 'mes': 714, 'mon': 714, 'part': 138, 'pas': 725, 'plein':
715, 'plusieurs': 726, 'quatre': 594, 'quelques': 727, 'repeter': 795, 'suivre': 796, 'tous': 728, 'trois': 594, 'un':
797, 'une': 798}, {'<inf>': 0}, {'reflechisse': 47}, {'je': 801}, {'<inf>': 0, 'les': 458, 'mettre': 457, 'que': 802},
{'<giveinf>': 22, 'leur': 22, 'lui': 22}, {'^': 23}, {'^': 23, 'mettre': 457, 'presenter': 0}, {'<see_inf>': 11,
'rendre': 705}, {'': (5, 'mine'), '^': 509, 'aille': 807}, {'': (5, 'mine'), '^': 509, 'reflechisse': 47}, {'j': 808,
'je': 809}, {'<inf>': 0, '^': 804, 'connecter': 443, 'l': 805, 'la': 805, 'le': 805, 'les': 806, 'mettre': 457,
'presenter': 443, 'que': 810}, {'<their>': 134, 'la': 134, 'le': 134}, {'^': 812}, {'^': 812, 'sur': 813}, {'donne':
814, 'donné': 814, 'sur': 813}, {'N': 493, '^': 492}, {'a': 816, 'à': 816}, {'main': 817}, {'de': 818}, {'coup': 819},
{'<any_det>': 514, 'a': 712, 'adresse': 513, 'contact': 513, 'contacts': 513, 'coordonnees': 513, 'ma': 722, 'mes':
722, 'mon': 722, 'nom': 513, 'nos': 722, 'notre': 722, 'numero': 513, 'un': 820, 'à': 712}, {'a': 493, 'au': 493,
'sur': 493, 'à': 493}, {'N': 822}, {'elle': 51, 'lui': 51, 'moi': 51, 'nous': 51}, {'a': 824, 'à': 824}, {'a': 562,
'à': 562}, {'merci': 826}, {'lapin': 32, 'merci': 826}, {'<see_inf>': 11, 'accueillir': 11, 'retrouver': 11}, {'de':
829}, {'<inf>': 0, 'qu': 47, 'que': 47}, {'': (5, 'mine'), '^': 509}, {'j': 832, 'je': 832}, {'<inf>': 0, '^': 804,
'connecter': 443, 'les': 704, 'mettre': 457, 'presenter': 443, 'que': 833}, {'<any_det>': 182, '<my>': 182}, {'^':
835}, {'faut': 836}, {'que': 667}, {'': (7, 'waiting'), '<any_det>': 18}, {'^': 839}, {'^': 839, 'encore': 840,
'toujours': 840}, {'faut': 838, 'manque': 841}, {'manque': 841}, {'avait': 773}, {'faudra': 800, 'faudrait': 831,
'faut': 834, 'leur': 837, 'lui': 837, 'me': 842, 'nous': 843, 'parait': 176, 'paraît': 176, 'y': 844}, {'a': 493,
'au': 493, 'dans': 493, 'devant': 493, 'à': 493}, {':': 586, 'N': 585, 'de': 550, 'entre': 550}, {'<give1>': 22},
{'<give1>': 22, 'en': 848}, {'^': 849, 'dois': 145}, {'amene': 22, 'amène': 22, 'appelle': 22, 'appellerai': 22,
'apporte': 22, 'enverrai': 22, 'envoie': 22, 'organise': 22}, {'d': 71, 'de': 71}, {'a': 490, 'accepte': 491,
'accepté': 491, 'dit': 512, 'du': 736, 'dû': 736, 'envie': 47, 'pense': 48, 'pensé': 48, 'point': 11, 'promis': 852,
'rdv': 11, 'rendez': 139, 'reunion': 11, 'reve': 47, 'rêvé': 47, 'un': 140, 'une': 140, 'à': 490}, {'': (7,
'waiting'), 'de': 18, 'encore': 18, 'qu': 18, 'que': 18, 'toujours': 18}, {'appeler': 47, 'boire': 47, 'caler': 47,
'dejeuner': 47, 'diner': 47, 'dîner': 47, 'faire': 47, 'manger': 47, 'organiser': 47, 'prendre': 47, 'retrouver': 47,
'revoir': 47, 'voir': 47}, {'appeler': 47, 'boire': 47, 'caler': 47, 'dejeuner': 47, 'diner': 47, 'dîner': 47,
'faire': 47, 'manger': 47, 'me': 855, 'nous': 855, 'organiser': 47, 'prendre': 47, 'retrouver': 47, 'revoir': 47,
'se': 855, 'voir': 47}, {'': (5, 'mine'), 'd': 22, 'de': 22, 'que': 22}, {'ecrit': 106, 'parle': 106, 'parlé': 106,
'promis': 857, 'repondu': 106, 'telephone': 106, 'téléphoné': 106}, {'ai': 858}, {'<them>': 850, '^': 851,
'accompagne': 426, 'ai': 853, 'aimerais': 47, 'attends': 854, 'conduirai': 426, 'conduis': 426, 'depose': 426,
'devrais': 856, 'devrait': 856, 'devrions': 856, 'dois': 145, 'dépose': 426, 'emmene': 426, 'emmenerai': 426,
'emmène': 426, 'fais': 369, 'fait': 369, 'ferai': 369, 'hesite': 47, 'leur': 859, 'lui': 859, 'pourrais': 856,
'pourrait': 856, 'pourrions': 856, 'raccompagne': 426}, {'<inf>': 32}, {'<sort_of_met>': 32, 'ose': 861},
{'<lui_give>': 22}, {'N': 323}, {'<any_det>': 6}, {'^': 865}, {'apres': 32}, {'qu': 47, 'que': 47}, {'': (11,
'thinking'), 'appeler': 47, 'boire': 47, 'caler': 47, 'dejeuner': 47, 'diner': 47, 'dîner': 47, 'faire': 47, 'manger':
47, 'me': 855, 'nous': 855, 'organiser': 47, 'prendre': 47, 'retrouver': 47, 'revoir': 47, 'se': 855, 'voir': 47},
{'': (5, 'mine'), '^': 703, 'connecter': 443, 'encore': 22, 'les': 704, 'mettre': 457, 'presenter': 443}, {'D': 11,
'a': 11, 'au': 11, 'chez': 11, 'par': 11, 'pour': 11, 'à': 11}, {'attendu': 871, 'attendue': 871, 'attendus': 871,
'convie': 871, 'conviee': 871, 'convies': 871, 'invite': 871, 'invitee': 871, 'invitees': 871, 'invites': 871,
'invité': 871}, {'leur': 848, 'lui': 848}, {'^': 873}, {'': (5, 'mine'), 'd': 22, 'de': 22, 'des': 22, 'du': 22},
{'occupe': 875}, {'en': 876, 'engage': 63, 'occupe': 875}, {'d': 22, 'de': 22, 'des': 22, 'du': 22}, {'a': 22, 'de':
22, 'pour': 22, 'à': 22}, {'engage': 879, 'engagee': 879, 'engagé': 879, 'propose': 879, 'proposee': 879, 'proposé':
879}, {'charge': 878, 'demande': 47, 'rappelle': 47, 'souviens': 47, 'suis': 880}, {'a': 11, 'au': 11, 'avec': 11,
'chez': 11, 'en': 11, 'à': 11}, {'a': 47, 'qu': 47, 'que': 47, 'à': 47}, {'N': 323, '^': 865}, {'<giveinf>': 22, 'l':
23, 'la': 23, 'le': 23, 'les': 23, 'leur': 22, 'lui': 22}, {'^': 885}, {'bien': 47}, {'<them>': 850, '^': 863,
'accompagne': 426, 'accueille': 864, 'accueillons': 864, 'aura': 866, 'aurai': 866, 'conduirai': 426, 'conduis': 426,
'cours': 867, 'crois': 868, 'depose': 426, 'devrais': 869, 'devrait': 856, 'devrions': 856, 'dois': 870, 'dépose':
426, 'emmene': 426, 'emmenerai': 426, 'emmène': 426, 'est': 872, 'fais': 369, 'fait': 369, 'ferai': 369, 'l': 874,
'la': 874, 'le': 874, 'les': 874, 'leur': 859, 'lui': 859, 'm': 877, 'me': 881, 'pars': 882, 'pense': 883, 'pourrais':
856, 'pourrait': 856, 'pourrions': 856, 'raccompagne': 426, 'recevons': 864, 'recevra': 866, 'recevrai': 866,
'recevrons': 866, 'recois': 884, 'recoit': 884, 'recupere': 866, 'reflechis': 47, 'sommes': 872, 'songe': 47, 'suis':
872, 'va': 490, 'vais': 886, 'verrais': 887, 'voudrais': 47}, {'a': 106, 'au': 106, 'aux': 106, 'à': 106},
{'facebook': 47, 'insta': 47, 'instagram': 47, 'linkedin': 47, 'twitter': 47, 'x': 47}, {'sur': 890}, {'^': 520,
'avec': 521}, {'contact': 892, 'lien': 892, 'relation': 892}, {'en': 893}, {'bloc': 92}, {'peu': 92}, {'^': 91, 'a':
895, 'comme': 92, 'un': 896, 'à': 895}, {'<cheered>': 92, '<warned>': 137, 'aide': 494, 'aidee': 494, 'aidé': 494,
'appris': 891, 'conseille': 494, 'conseillee': 494, 'conseillé': 494, 'depanne': 494, 'depannee': 494, 'eu': 106,
'eue': 106, 'lu': 891, 'mis': 894, 'mise': 894, 'mises': 894, 'presente': 528, 'presentees': 894, 'presentes': 894,
'présenté': 528, 'présentés': 894, 'rebooste': 897, 'reboostee': 897, 'recommande': 559, 'recommandee': 559,
'recommandé': 559, 'remonte': 897, 'remontee': 897, 'remontees': 897, 'remontes': 897, 'remotive': 897, 'remotivee':
897, 'vu': 891, 'vue': 891}, {'<them>': 76, 'N': 76}, {'d': 899, 'de': 899}, {'ai': 898, 'anniv': 575, 'anniversaire':
575, 'avis': 688, 'idee': 900}, {'camp': 4}, {'son': 902}, {'dans': 903}, {'est': 904}, {'balle': 905, 'messagerie':
32}, {'plan': 32}, {'': (0, 'missed'), 'sur': 32, 'vocal': 32}, {'sa': 32, 'son': 32}, {'sur': 909}, {'message': 908,
'vocal': 910}, {'en': 907, 'ma': 722, 'mes': 722, 'mon': 722, 'nos': 722, 'notre': 722, 'un': 911}, {'connaitre': 521,
'rencontrer': 521}, {'se': 913}, {'un': 521, 'une': 521}, {'^': 520, 'en': 893, 'l': 915}, {'<warned>': 137, 'fait':
914, 'mis': 894, 'mise': 894, 'mises': 894, 'presentees': 916, 'presentes': 916, 'présentés': 916, 'rebooste': 897,
'reboostee': 897, 'remonte': 897, 'remontee': 897, 'remontees': 897, 'remontes': 897, 'remotive': 897, 'remotivee':
897}, {'ai': 917}, {'recommandation': 743}, {'de': 919}, {'^': 710}, {'combien': 493, 'comment': 493, 'la': 493, 'le':
493, 'les': 493, 'pourquoi': 493}, {'<remarks>': 713, 'avis': 515}, {'<any_det>': 514, 'adresse': 513, 'beaucoup':
715, 'contact': 513, 'contacts': 513, 'coordonnees': 513, 'des': 714, 'deux': 752, 'du': 714, 'mes': 714, 'mon': 923,
'nom': 513, 'numero': 513, 'pas': 725, 'plein': 715, 'plusieurs': 714, 'quelques': 755, 'tous': 728, 'un': 714},
{'<any_det>': 493, '^': 492, 'combien': 493, 'comment': 493, 'la': 493, 'le': 493, 'les': 493, 'pourquoi': 493},
{'beaucoup': 715, 'des': 714, 'deux': 752, 'du': 714, 'mes': 714, 'mon': 714, 'part': 137, 'pas': 725, 'plein': 715,
'plusieurs': 714, 'quelques': 755, 'tous': 728, 'un': 714}, {'<any_det>': 493, '^': 492}, {'<any_det>': 96}, {'^':
928}, {'': (5, 'mine'), '^': 555}, {'': (5, 'mine'), 'd': 930, 'de': 930, 'que': 22}, {'courage': 92}, {'moral': 92},
{'confiance': 92, 'courage': 92, 'du': 932, 'le': 933}, {'<handed>': 921, '<said>': 137, 'appris': 922, 'conseille':
659, 'conseillé': 659, 'demande': 115, 'demandé': 115, 'detaille': 922, 'dit': 631, 'donne': 924, 'donné': 924,
'ecrit': 106, 'envoye': 518, 'explique': 925, 'expliqué': 925, 'fait': 926, 'file': 518, 'filé': 518, 'indique': 659,
'montre': 927, 'montré': 927, 'offert': 929, 'parle': 106, 'parlé': 106, 'partage': 929, 'partagé': 929, 'passe': 518,
'passé': 518, 'pose': 115, 'presente': 528, 'prete': 929, 'promis': 931, 'propose': 852, 'proposé': 852, 'présenté':
528, 'prêté': 929, 'raconte': 922, 'raconté': 922, 'recommande': 659, 'recommandé': 659, 'redonne': 934, 'redonné':
934, 'remonte': 934, 'repondu': 106, 'suggere': 659, 'suggéré': 659, 'telephone': 106, 'transmis': 518, 'téléphoné':
106}, {'mon': 516}, {'d': 556, 'de': 556}, {'^': 863, 'ai': 935, 'donne': 936, 'donné': 936, 'faut': 237, 'promis':
937}, {'<date>': 32, 'rendez': 446}, {'<reach_inf>': 32, '<see_inf>': 32}, {'<reach_inf>': 32, '<see_inf>': 32, 'l':
940, 'la': 940, 'le': 940, 'les': 940, 'lui': 940}, {'<any_det>': 939, 'N': 32, 'd': 941, 'de': 941}, {'article': 47,
'interview': 47, 'portrait': 47, 'post': 47}, {'bouquin': 47, 'livre': 47, 'post': 47}, {'': (11, 'thinking'),
'facebook': 47, 'insta': 47, 'instagram': 47, 'la': 581, 'le': 582, 'linkedin': 47, 'twitter': 47, 'x': 47}, {'dans':
583, 'l': 943, 'le': 944, 'par': 583, 'qu': 47, 'que': 47, 'sur': 945, 'un': 943, 'une': 943}, {'<remarks>': 713,
'audit': 135}, {'relecture': 135}, {'beaucoup': 715, 'des': 714, 'deux': 752, 'du': 714, 'mes': 714, 'mon': 714,
'part': 137, 'pas': 725, 'plein': 715, 'plusieurs': 714, 'quelques': 755, 'tous': 728, 'un': 947, 'une': 948},
{'<handed>': 921, '<said>': 137, 'appris': 922, 'conseille': 659, 'conseillé': 659, 'demande': 115, 'demandé': 115,
'detaille': 922, 'dit': 631, 'donne': 924, 'donné': 924, 'ecrit': 106, 'envoye': 518, 'explique': 925, 'expliqué':
925, 'fait': 949, 'file': 518, 'filé': 518, 'indique': 659, 'montre': 927, 'montré': 927, 'offert': 929, 'parle': 106,
'parlé': 106, 'partage': 929, 'partagé': 929, 'passe': 518, 'passé': 518, 'pose': 115, 'presente': 528, 'prete': 929,
'promis': 931, 'propose': 852, 'proposé': 852, 'présenté': 528, 'prêté': 929, 'raconte': 922, 'raconté': 922,
'recommande': 659, 'recommandé': 659, 'redonne': 934, 'redonné': 934, 'remonte': 934, 'repondu': 106, 'suggere': 659,
'suggéré': 659, 'telephone': 106, 'transmis': 518, 'téléphoné': 106}, {'<must3>': 125, '^': 863, 'ai': 950, 'donne':
936, 'donné': 936, 'faut': 237, 'promis': 937}, {'': (13, 'talk'), 'd': 51, 'de': 51, 'qu': 51, 'que': 51, 'si': 51},
{'': (13, 'talk'), 'comment': 51, 'pourquoi': 51, 'qu': 51, 'que': 51, 'si': 51}, {'<giveinf>': 22, 'arreter': 74,
'leur': 22, 'lui': 22, 'ne': 74, 'pas': 74}, {'^': 954}, {'^': 224, 'd': 955, 'de': 955}, {'astuce': 76, 'conseil':
76, 'tip': 76}, {'conseil': 200}, {'...': 957, 'comme': 958, 'le': 958, 'un': 958}, {'part': 106}, {'<letter>': 106,
'faire': 960}, {'<any_det>': 961, '<letter>': 106, 'faire': 960}, {'des': 347, 'en': 907, 'plantee': 32, 'poireauter':
32, 'seul': 32, 'seule': 32, 'tomber': 32, 'un': 347}, {'en': 907, 'plantee': 32, 'poireauter': 32, 'seul': 32,
'seule': 32, 'tomber': 32}, {'rappele': 32, 'repondu': 32}, {'<reached_me>': 106, '<said>': 953, '<urges>': 324,
'accompagne': 102, 'accompagnee': 102, 'accompagné': 102, 'accueillis': 106, 'alerte': 326, 'alertee': 326, 'alerté':
326, 'conseille': 200, 'conseillé': 200, 'demande': 956, 'demandé': 956, 'dit': 344, 'donne': 959, 'donné': 959,
'envoye': 962, 'fait': 345, 'invites': 106, 'laisse': 963, 'laissee': 964, 'laisses': 964, 'laissé': 963, 'mis': 351,
'mise': 351, 'parle': 352, 'parlé': 352, 'pas': 965, 'passe': 356, 'passé': 356, 'plante': 32, 'plantee': 32, 'pose':
474, 'preconise': 357, 'promis': 358, 'propose': 217, 'proposé': 217, 'préconise': 357, 'préconisé': 357, 'rappele':
359, 'reclame': 194, 'recommande': 357, 'recommandé': 357, 'recu': 106, 'recue': 106, 'recues': 106, 'recus': 106,
'rejoint': 102, 'rejointe': 102, 'rendu': 360, 'réclame': 194, 'réclamé': 194, 'saute': 361, 'suggere': 357,
'suggère': 357, 'suggéré': 357, 'supplie': 362}, {'a': 11, 'au': 11, 'chez': 11, 'à': 11}, {'pour': 194}, {'<says>':
952, '<urges>': 324, 'a': 966, 'accompagnait': 102, 'alerte': 326, 'appelle': 106, 'invite': 967, 'invitent': 967,
'relance': 968}, {'<any_det>': 939}, {'^': 85, 'avec': 86}, {'^': 804}, {'': (13, 'talk'), 'je': 47}, {'combien': 51,
'comment': 51, 'd': 972, 'de': 972, 'ou': 51, 'pourquoi': 51, 'quand': 51, 's': 51, 'si': 973}, {'': (0, 'missed'),
'^': 839, 'encore': 840, 'toujours': 840}, {'de': 22}, {'': (11, 'thinking'), 'jamais': 32, 'pas': 32, 'plus': 32,
'toujours': 694}, {'a': 972, 'à': 972}, {'<says>': 952, '<urges>': 324, '^': 365, 'annoncer': 176, 'charge': 878,
'conseille': 200, 'decroche': 695, 'demandait': 260, 'demande': 974, 'dire': 176, 'disant': 176, 'dit': 366, 'doit':
368, 'doivent': 368, 'décroche': 695, 'faut': 838, 'ghoste': 32, 'informer': 176, 'manque': 975, 'met': 351,
'preconise': 357, 'prevenir': 176, 'promet': 371, 'préconise': 357, 'préconisé': 357, 'rappeler': 976, 'rappelle':
977, 'reclame': 194, 'recommande': 357, 'recommandé': 357, 'relance': 968, 'repond': 695, 'reste': 978, 'réclame':
194, 'réclamé': 194, 'souviens': 47, 'suggere': 357, 'suggère': 357, 'suggéré': 357, 'suis': 880, 'verrait': 372},
{'': (10, 'thanks'), 'N': 562}, {'fois': 826}, {'N': 562, 'a': 980, 'beaucoup': 826, 'encore': 826, 'infiniment': 826,
'mille': 981, 'à': 980}, {'vaut': 75}, {'mercis': 826}, {'avec': 528}, {'contact': 985, 'lien': 985, 'relation': 985},
{'en': 986, 'et': 536}, {'N': 987, 'en': 540, 'par': 542}, {'en': 986}, {'N': 549, 'de': 550, 'entre': 550},
{'contact': 990, 'relation': 990}, {'N': 989, 'en': 991}, {'et': 102}, {'pas': 471, 'plus': 472}, {'jamais': 533,
'pas': 546, 'plus': 533}, {'eu': 468, 'lieu': 32}, {'pas': 996}, {'arrive': 32, 'arrivee': 32, 'arrivé': 32, 'venu':
32, 'venue': 32}, {'venu': 32, 'venue': 32}, {'jamais': 998, 'pas': 999}, {'decroche': 32, 'décroché': 32, 'rappele':
32, 'repondu': 32}, {'pas': 1001}, {'pas': 491}, {'a': 994, 'ai': 995, 'aura': 997, 'est': 1000, 'ont': 1002,
'oublie': 1003, 'oublier': 1003, 'oublions': 1003}, {'decroche': 695, 'décroche': 695, 'rappelle': 695, 'repond':
695}, {'jamais': 32, 'pas': 32, 'plus': 32, 'tjrs': 694, 'tjs': 694, 'toujours': 694}, {'fait': 694, 'fera': 694},
{'decroche': 695, 'décroche': 695, 'me': 1005, 'oublie': 1003, 'oublier': 1003, 'oublions': 1003, 'rappelle': 695,
'repond': 1006, 'se': 1007}, {'step': 0, 'steps': 0}, {'N': 32}, {'ni': 1010}, {'N': 1011}, {'': (12, 'task'), 'meme':
0, 'même': 0}, {'moi': 1013}, {'moi': 0}, {'a': 1014, 'pour': 1015, 'à': 1014}, {'devons': 972, 'doit': 972}, {'N':
852}, {'': (5, 'mine'), 'm': 4, 'me': 4, 'nous': 4}, {'^': 1019}, {'^': 212, 'a': 1018, 'd': 1020, 'de': 1020, 'qu':
213, 'que': 213, 'à': 1018}, {'<reached_me>': 106, '<said>': 953, '<urges>': 324, 'accueillis': 106, 'conseille': 200,
'conseillé': 200, 'demande': 956, 'demandé': 956, 'dit': 378, 'donne': 959, 'donné': 959, 'envoye': 962, 'fait': 345,
'invites': 106, 'laisse': 963, 'laissee': 964, 'laisses': 964, 'laissé': 963, 'parle': 352, 'parlé': 352, 'passe':
356, 'passé': 356, 'plantes': 32, 'pose': 474, 'preconise': 357, 'promis': 1021, 'préconise': 357, 'préconisé': 357,
'recommande': 357, 'recommandé': 357, 'recu': 106, 'recue': 106, 'recues': 106, 'recus': 106, 'rendu': 360, 'saute':
361, 'suggere': 357, 'suggère': 357, 'suggéré': 357, 'supplie': 362}, {'': (0, 'missed'), '<see_inf>': 32, 'se': 112},
{'': (0, 'missed'), '<see_inf>': 32, 'd': 1023, 'de': 1023, 'se': 112}, {'vous': 1024}, {'cale': 1024, 'calé': 1024,
'prevu': 1024, 'rdv': 1024, 'rendez': 1025}, {'combien': 51, 'comment': 51, 'd': 972, 'de': 972, 'ou': 51, 'pourquoi':
51, 'quand': 51, 's': 51, 'si': 51}, {'': (7, 'waiting'), '<giveinf>': 22, 'leur': 22, 'lui': 22}, {'^': 1028,
'encore': 367, 'toujours': 367}, {'0': 102, 'deux': 102, 'nombreuses': 102, 'nombreux': 102, 'quatre': 102,
'quelques': 102, 'tous': 102, 'toute': 102, 'trois': 102, 'une': 102}, {'promis': 852}, {'a': 1031, 'devons': 22,
'doit': 22}, {'croises': 32, 'parle': 32, 'parlé': 32, 'vu': 32, 'vus': 32}, {'pas': 1033}, {'sommes': 1034}, {'est':
1034}, {'nous': 1035, 's': 1036}, {'<sort_of_met>': 106, 'pas': 1033}, {'sommes': 1038}, {'a': 11, 'au': 11, 'avec':
11, 'chez': 11, 'en': 11, 'ensemble': 11, 'à': 11}, {'<sort_of_met>': 106, 'attendu': 871, 'attendue': 871,
'attendus': 871, 'convie': 871, 'conviee': 871, 'convies': 871, 'invite': 871, 'invitee': 871, 'invitees': 871,
'invites': 871, 'invité': 871}, {'<says>': 952, '<them>': 1017, '<urges>': 324, '^': 365, 'a': 1022, 'accueille': 864,
'accueillons': 864, 'allons': 490, 'annoncer': 176, 'appelle': 106, 'attendons': 18, 'aura': 866, 'aurai': 866,
'avait': 1026, 'avions': 1026, 'conseille': 200, 'demandait': 260, 'demande': 1027, 'devons': 972, 'devrais': 856,
'devrait': 856, 'devrions': 856, 'dire': 176, 'disant': 176, 'dit': 380, 'doit': 1029, 'doivent': 368, 'est': 872,
'etions': 1030, 'fais': 369, 'fait': 369, 'ferai': 369, 'informer': 176, 'invite': 967, 'invitent': 967, 'leur': 1032,
'lui': 1032, 'manque': 841, 'n': 1037, 'ne': 1037, 'nous': 1039, 'part': 1040, 'partons': 1040, 'pourrais': 856,
'pourrait': 856, 'pourrions': 856, 'preconise': 357, 'prevenir': 176, 'préconise': 357, 'préconisé': 357, 'recevons':
864, 'recevra': 866, 'recevrai': 866, 'recevrons': 866, 'recois': 884, 'recoit': 884, 'recommande': 357, 'recommandé':
357, 'recupere': 866, 's': 1036, 'sommes': 1041, 'suggere': 357, 'suggère': 357, 'suggéré': 357, 'suis': 872},
{'cafe': 106, 'café': 106, 'verre': 106}, {'ma': 722, 'mes': 722, 'mon': 722, 'nos': 722, 'notre': 722, 'un': 1043},
{'^': 849, 'devons': 972, 'doit': 972}, {'envoie': 22, 'prepare': 22, 'prépare': 22, 'relance': 22, 'renvoie': 22,
'transmet': 22}, {'a': 1018, 'd': 71, 'de': 71, 'à': 1018}, {'<set>': 11, 'dit': 512, 'promis': 1047, 'rendez': 139},
{'D': 94, 'a': 94, 'au': 94, 'la': 94, 'le': 94, 'notre': 94, 'à': 94}, {'dejeuner': 32, 'diner': 32, 'dîner': 32,
'manger': 32, 's': 111, 'se': 112}, {'appeler': 11}, {'parler': 11, 'rappeler': 11, 'revoir': 11, 'voir': 11}, {'^':
804, 'boire': 11, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'manger': 11, 's': 1051, 'se': 1052}, {'0': 102, 'deux':
102, 'nombreuses': 102, 'nombreux': 102, 'plein': 102, 'quatre': 102, 'quelques': 102, 'tous': 102, 'toute': 102,
'trois': 102, 'une': 102}, {'dej': 11, 'déj': 11}, {'apero': 11, 'cafe': 11, 'café': 11, 'petit': 1055, 'the': 11,
'verre': 11}, {'le': 1056, 'un': 1056}, {'': (14, 'together'), '<sort_of_met>': 106, 'loupe': 32, 'loupes': 32,
'manque': 32, 'manques': 32, 'manqué': 32, 'pas': 1033, 'rate': 32, 'rates': 32}, {'appelle': 11, 'est': 1058},
{'<we_meet>': 11}, {'voir': 11}, {'<see_inf>': 11, '^': 489, 'chez': 11, 'se': 1061}, {'<them>': 1045, '^': 1046, 'a':
1048, 'accompagne': 426, 'accueille': 864, 'accueillons': 864, 'attend': 18, 'aura': 866, 'aurai': 866, 'avait': 1026,
'avance': 1049, 'avions': 1026, 'boit': 11, 'brunche': 11, 'conduirai': 426, 'conduis': 426, 'decale': 1049,
'dejeune': 11, 'depose': 426, 'devait': 1050, 'devons': 972, 'devrais': 856, 'devrait': 856, 'devrions': 856, 'dine':
11, 'doit': 1053, 'décale': 1049, 'déjeune': 11, 'dépose': 426, 'dîne': 11, 'emmene': 426, 'emmenerai': 426, 'emmène':
426, 'est': 872, 'etait': 1054, 'fais': 369, 'fait': 369, 'ferai': 369, 'leur': 1032, 'lui': 1032, 'lunche': 11,
'mange': 11, 'n': 1037, 'ne': 1037, 'nous': 1035, 'part': 1040, 'partons': 1040, 'pourrais': 856, 'pourrait': 856,
'pourrions': 856, 'prend': 1057, 'raccompagne': 426, 'recevons': 864, 'recevra': 866, 'recevrai': 866, 'recevrons':
866, 'recois': 884, 'recoit': 884, 'recupere': 866, 'reporte': 1049, 'repousse': 1049, 's': 1059, 'se': 1060,
'sommes': 872, 'suis': 872, 'va': 1062, 'vais': 490, 'verra': 477}, {'besoin': 384, 'confirme': 440, 'confirmé': 440,
'du': 449, 'dû': 449}, {'le': 939}, {'<any_det>': 939, 'N': 32, 'completement': 1065, 'd': 941, 'de': 941, 'pas': 491,
'totalement': 1065}, {'<any_det>': 939, 'N': 32, 'completement': 1065, 'd': 941, 'de': 941, 'totalement': 1065}, {'':
(23, 'contact'), 'a': 106, 'au': 106, 'avec': 106, 'à': 106}, {'N': 921}, {'experience': 493, 'rex': 493}, {'a': 1069,
'des': 627, 'le': 627, 'mon': 1070, 'quelques': 627, 'un': 627, 'une': 627, 'à': 1069}, {'hui': 32}, {'D': 32,
'aujourd': 1072, 'avec': 32, 'ce': 32, 'cette': 32}, {'vous': 1073}, {'<date>': 1073, 'news': 32, 'nouvelles': 32,
'rendez': 1074, 'reponse': 32, 'retour': 32, 'signe': 32}, {'appele': 32, 'appelé': 32, 'eu': 32, 'parle': 32,
'parlé': 32, 'recu': 840, 'rencontre': 32, 'rencontré': 32, 'revu': 32, 'vu': 32}, {'occasion': 32}, {'<them>': 32,
'N': 32, 'de': 466, 'l': 1077, 'le': 544, 'lieu': 32}, {'moindre': 603}, {'<sort_of_met>': 32, 'de': 1075, 'decroche':
32, 'décroché': 32, 'encore': 1076, 'eu': 1078, 'joignable': 32, 'le': 1079, 'ose': 861, 'oublier': 491, 'pointe': 32,
'pointee': 32, 'pu': 32, 'rappele': 32, 'recu': 840, 'repondu': 32, 'reussi': 32}, {'<any_det>': 709, 'contact': 484,
'coordonnees': 484, 'nom': 484, 'numero': 484}, {'maison': 11}, {'D': 94, 'N': 1081, 'la': 1082}, {'D': 94, 'bureau':
11}, {'': (23, 'contact'), 'moi': 11, 'nous': 11}, {'temps': 564}, {'D': 94, 'revue': 693}, {'avec': 106, 'chez': 106,
'ensemble': 106}, {'midi': 1088}, {'moment': 1088}, {'end': 1088}, {'<time_span>': 1088, 'apres': 1089, 'petit': 1090,
'week': 1091}, {'<time_span>': 1088, 'apres': 1089, 'coup': 671, 'petit': 1090, 'week': 1091}, {'...': 775,
'<any_det>': 514, 'D': 94, 'a': 1083, 'adresse': 513, 'au': 1084, 'boire': 11, 'chez': 1085, 'contact': 513,
'contacts': 513, 'coordonnees': 513, 'dejeuner': 11, 'diner': 11, 'du': 1086, 'dîner': 11, 'en': 1087, 'finalement':
617, 'la': 1092, 'le': 1092, 'me': 1061, 'nom': 513, 'nous': 1061, 'numero': 513, 'un': 1093, 'une': 1092, 'voir':
106, 'à': 1083}, {'avec': 106, 'chez': 106, 'voir': 106}, {'la': 1082}, {'bureau': 11}, {'moi': 11, 'nous': 11}, {'a':
1096, 'au': 1097, 'boire': 11, 'chez': 1098, 'dejeuner': 11, 'diner': 11, 'dîner': 11, 'me': 1061, 'nous': 1061, 'à':
1096}, {'N': 1081}, {'revue': 693}, {'...': 775, '<any_det>': 514, 'a': 1100, 'adresse': 513, 'chez': 106, 'contact':
513, 'contacts': 513, 'coordonnees': 513, 'du': 1086, 'en': 1101, 'la': 1092, 'le': 1092, 'nom': 513, 'numero': 513,
'un': 1093, 'une': 1092, 'voir': 106, 'à': 1100}, {'mon': 576, 'qu': 51, 'que': 51}, {'': (5, 'mine'), 'connecter':
443, 'les': 704, 'mettre': 457, 'presenter': 443}, {'a': 1104, 'à': 1104}, {'rdv': 32, 'rendez': 446}, {'au': 1106},
{'dejeune': 106, 'déjeuné': 106}, {'<sort_of_met>': 32, 'de': 466}, {'la': 547, 'un': 473, 'une': 547}, {'annoncer':
176, 'dire': 176, 'informer': 176, 'prevenir': 176}, {'<them>': 675, '<they>': 675, 'info': 51, 'me': 1111, 'nous':
1111}, {'pas': 47}, {'': (23, 'contact'), 'a': 528, 'avec': 528, 'et': 528, 'à': 528}, {'mail': 550}, {'N': 1114,
'par': 1115}, {'^': 928, 'ma': 722, 'mes': 722, 'mon': 722, 'nos': 722, 'notre': 722}, {'D': 94, 'a': 142, 'au': 142,
'en': 142, 'pour': 142, 'à': 142}, {'<shifted>': 1118, 'D': 94, 'a': 142, 'au': 142, 'en': 142, 'finalement': 1118,
'pour': 142, 'à': 142}, {'lieu': 1119}, {'fera': 1119}, {'aura': 1120, 'est': 1119, 'glisse': 1119, 'passe': 1119,
'passera': 1119, 'se': 1121, 'sera': 1119}, {'D': 1122}, {'D': 1122, 'cale': 1123, 'calee': 1123, 'calé': 1123,
'fixe': 1123, 'fixee': 1123, 'prevu': 1123, 'prevue': 1123}, {'<inf>': 11, 'dejeuner': 11, 'diner': 11, 'dîner': 11,
'passer': 11, 'se': 1061, 'voir': 11}, {'etre': 1124}, {'D': 1122, 'avait': 1124, 'avec': 642, 'cale': 1123, 'calee':
1123, 'calé': 1123, 'de': 1125, 'devait': 1126, 'est': 1124, 'etait': 1124, 'fixe': 1123, 'fixee': 1123, 'prevu':
1123, 'prevue': 1123}, {'D': 1122, 'avait': 1124, 'cale': 1123, 'calee': 1123, 'calé': 1123, 'devait': 1126, 'est':
1124, 'etait': 1124, 'fixe': 1123, 'fixee': 1123, 'prevu': 1123, 'prevue': 1123}, {'des': 627, 'le': 627, 'quelques':
627, 'rdv': 11, 'rendez': 139, 'un': 627, 'une': 627}, {'rdv': 11}, {'<date>': 11, 'etape': 1130, 'rendez': 139}, {'':
(12, 'task'), 'rdv': 11}, {'<date>': 11, 'etape': 1132, 'rendez': 139}, {'etapes': 0}, {'N': 549, 'par': 1115},
{'avait': 1128}, {'<they>': 51, 'elle': 767, 'elles': 769, 'il': 767, 'ils': 769, 'on': 1136}, {'N': 51, 'elle': 51,
'elles': 51, 'il': 51, 'ils': 51, 'j': 51, 'je': 51, 'on': 51}, {'devrais': 74, 'devrait': 74, 'devrions': 74,
'ferais': 126, 'ferait': 126}, {'^': 1139}, {'<they>': 51, 'j': 1140, 'je': 1140, 'nous': 1140, 'on': 1140}, {'': (13,
'talk'), 'D': 1122, 'avait': 1124, 'cale': 1123, 'calee': 1123, 'calé': 1123, 'devait': 1126, 'est': 1124, 'etait':
1124, 'fixe': 1123, 'fixee': 1123, 'prevu': 1123, 'prevue': 1123}, {'<any_det>': 939, 'N': 32}, {'prochain': 11},
{'...': 654, 'D': 1144, 'manque': 32, 'manqué': 32, 'rate': 32}, {'N': 559, 'a': 660, 'd': 75, 'de': 75, 'l': 663,
'la': 663, 'le': 663, 'ma': 663, 'mon': 663, 'notre': 663, 'qu': 75, 'que': 75, 'un': 663, 'une': 663, 'à': 660},
{'visite': 588}, {'fil': 588}, {'de': 1148}, {'<letter>': 588, 'coup': 1149}, {'N': 106, 'la': 1147, 'un': 1150,
'une': 1150}, {'une': 744}, {'monde': 106}, {'le': 1153}, {'D': 94, 'a': 94, 'au': 94, 'à': 94}, {'^': 91, 'a': 92,
'de': 92, 'à': 92}, {'moral': 1156}, {'le': 1157}, {'<set>': 11, 'manque': 32, 'manqué': 32, 'rate': 32}, {'vous':
1159}, {'visite': 750}, {'<their>': 794, 'la': 794, 'le': 794}, {'a': 106, 'à': 106}, {'': (0, 'missed'), 'D': 691,
'a': 691, 'au': 691, 'la': 691, 'le': 691, 'notre': 691, 'à': 691}, {'table': 11}, {'une': 1165}, {'^': 804, 'savoir':
477}, {'attente': 746, 'dette': 22}, {'a': 1167, 'en': 1168, 'à': 1167}, {'coeur': 86}, {'du': 1170}, {'de': 32},
{'part': 1172}, {'avec': 32, 'chez': 32, 'cote': 32, 'de': 32, 'du': 32}, {'N': 32, 'la': 1173, 'neuf': 1174,
'nouveau': 1174, 'special': 1174}, {'de': 1175}, {'pointe': 32, 'pointee': 32, 'presente': 32, 'presentee': 32,
'présenté': 32}, {'<sort_of_met>': 106, 'decommande': 32, 'decommandee': 32, 'desiste': 32, 'desistee': 32, 'engage':
396, 'engagee': 396, 'engagé': 396, 'pas': 1177}, {'engage': 396, 'est': 1178}, {'nouvelles': 32, 'reponse': 32,
'succes': 32}, {'rapproche': 4, 'renseigne': 4}, {'D': 11, 'dans': 11, 'en': 11, 'le': 11}, {'^': 1181, 'demandait':
260, 'demande': 260, 'fait': 694, 'fera': 694, 'revoit': 1182}, {'coaching': 648, 'mentorat': 648, 'mentoring': 648},
{'de': 1184}, {'populaire': 86}, {'bien': 634, 'pour': 308}, {'main': 106}, {'la': 1188}, {'^': 74, 'd': 75, 'de': 75,
'que': 75}, {'est': 1190}, {'<giveinf>': 74}, {'^': 1192}, {'...': 76, ':': 75, 'c': 1191, 'd': 1193, 'de': 1193,
'est': 1190, 'etait': 1190}, {'...': 76}, {'<tip>': 1194, 'conseil': 1195}, {'die': 32}, {'<came>': 310, 'passe': 764,
'passee': 764, 'passé': 764, 'venu': 764, 'venue': 764}, {'^': 91, 'a': 92, 'à': 92}, {'chance': 1199}, {'^': 224,
'bonne': 1200}, {'bonne': 1200}, {'attente': 746}, {'en': 1203}, {'<them>': 675, '<they>': 675}, {'parler': 32},
{'<reach_inf>': 32, '<see_inf>': 32, 'l': 111, 'la': 646, 'le': 646, 'lui': 1206}, {'d': 1207, 'de': 1207},
{'courant': 137}, {'au': 1209}, {'N': 1210}, {'do': 0}, {'': (12, 'task'), '^': 804}, {'eau': 32}, {'l': 1214},
{'boite': 623, 'boîte': 623, 'messagerie': 32, 'repondeur': 32}, {'': (23, 'contact'), 'boite': 623, 'boîte': 623,
'la': 1216, 'le': 1216, 'messagerie': 32, 'repondeur': 32, 'sa': 1216, 'son': 1216}, {'a': 1215, 'sur': 1217, 'à':
1215}, {'sur': 106}, {'nouvelle': 32}, {'recu': 840}, {'<reached_me>': 32, '<sort_of_met>': 32, 'de': 466, 'encore':
1221, 'eu': 32, 'recu': 840}, {'la': 1173}, {'': (0, 'missed'), 'de': 1223}, {'aucune': 1220, 'en': 1203, 'pas': 1222,
'rien': 1224}, {'<any_det>': 514, '<their>': 749, 'a': 712, 'adresse': 513, 'contact': 513, 'contacts': 513,
'coordonnees': 513, 'le': 754, 'nom': 513, 'numero': 513, 'à': 712}, {'jours': 47, 'quatre': 47}, {'ces': 1227},
{'de': 1228, 'grand': 827}, {'leur': 22, 'lui': 22, 'me': 411, 'nous': 411, 'parler': 230, 'revenir': 281}, {'avec':
426}, {'...': 1231}, {'^': 1230, 'a': 1232, 'au': 1232, 'en': 1232, 'à': 1232}, {'<see_inf>': 11, '^': 885, 'a': 1232,
'au': 1232, 'en': 1232, 'rendre': 705, 'à': 1232}, {'avoir': 106, 'croiser': 106, 'dejeuner': 106, 'diner': 106,
'discuter': 106, 'dîner': 106, 'parler': 106, 'quitter': 106, 'raccrocher': 106, 'rencontrer': 106, 'voir': 106},
{'de': 1235}, {'': (5, 'mine'), '<them>': 22}, {'^': 1237}, {'^': 1237, 'leur': 194, 'lui': 194}, {'j': 1238, 'je':
1239, 'nous': 225}, {'^': 261, 'bien': 220, 'qu': 226, 'que': 1240, 'savoir': 51}, {'avoir': 106, 'croiser': 106,
'dejeuner': 106, 'diner': 106, 'discuter': 106, 'dîner': 106, 'm': 415, 'nous': 415, 'parler': 106, 'quitter': 106,
'raccrocher': 106, 'rencontrer': 106, 'voir': 106}, {'a': 1096, 'au': 1097, 'boire': 11, 'chez': 1098, 'de': 1242,
'dejeuner': 11, 'diner': 11, 'dîner': 11, 'me': 1061, 'nous': 1061, 'à': 1096}, {'appeler': 32, 'passer': 112, 'voir':
32}, {'savoir': 51}, {'': (23, 'contact'), 'dans': 583, 'l': 739, 'la': 740, 'le': 741, 'par': 583, 'passer': 47,
'qu': 51, 'que': 51, 'sur': 583, 'une': 740}, {'personne': 32}, {'avait': 1247}, {'connecter': 443, 'cote': 445,
'creuser': 47, 'elle': 221, 'eux': 221, 'l': 455, 'les': 458, 'leur': 460, 'lui': 461, 'ma': 463, 'mettre': 457,
'moi': 465, 'presenter': 443, 'revoir': 475, 'sa': 463, 'son': 476, 'ta': 463, 'voir': 477}, {'avec': 737, 'de': 737,
'des': 737, 'par': 737, 'quelques': 737}, {'$': 49, '//': 84, '0': 90, '<cheered>': 93, '<date>': 95, '<handed>': 101,
'<i>': 114, '<letter>': 120, '<must3>': 125, '<opines>': 133, '<read_it>': 136, '<said>': 138, '<set>': 141,
'<shifted>': 144, '<them>': 146, '<they>': 420, '<tip>': 423, 'D': 429, 'N': 437, '^': 438, 'a': 478, 'accepte': 221,
'accompagne': 480, 'accompagné': 480, 'action': 482, 'adresse': 488, 'adressé': 488, 'ai': 563, 'aide': 495, 'aidé':
495, 'aimerait': 229, 'allait': 232, 'alle': 566, 'allee': 566, 'alors': 176, 'amene': 488, 'amené': 488, 'anime':
571, 'anniv': 575, 'anniversaire': 575, 'annule': 32, 'annulee': 32, 'annules': 32, 'annulé': 32, 'appel': 577,
'appele': 106, 'appels': 578, 'appelé': 106, 'apporte': 488, 'apporté': 488, 'appris': 584, 'apres': 176,
'apresentacao': 587, 'assis': 590, 'assure': 596, 'attend': 241, 'attendent': 237, 'attends': 597, 'attendu': 599,
'au': 601, 'aucun': 603, 'aucune': 604, 'aurais': 606, 'avait': 607, 'avant': 176, 'avec': 608, 'averti': 609,
'avons': 615, 'banque': 616, 'bascule': 618, 'bavarde': 106, 'benevolat': 619, 'besoin': 621, 'beta': 622, 'bien':
176, 'boite': 623, 'bosse': 624, 'bossé': 624, 'bouffe': 106, 'bouffé': 106, 'boutique': 625, 'boîte': 623,
'brainstorme': 106, 'briefe': 609, 'brunche': 106, 'brunché': 106, 'bu': 628, 'bureau': 625, 'c': 633, 'ca': 639,
'cale': 643, 'calé': 643, 'car': 51, 'cause': 645, 'causé': 645, 'cense': 216, 'censee': 216, 'cherche': 647,
'cherché': 647, 'citation': 51, 'coache': 78, 'coachee': 78, 'coaching': 648, 'comme': 649, 'compte': 652, 'concert':
655, 'confirme': 440, 'confirmé': 440, 'connecte': 550, 'conseil': 657, 'conseille': 664, 'conseillé': 665,
'conseils': 423, 'consulte': 666, 'convenu': 668, 'coopte': 661, 'correction': 669, 'coup': 671, 'couru': 564,
'croise': 106, 'croisee': 106, 'croises': 106, 'croisé': 106, 'd': 683, 'dans': 686, 'de': 690, 'debattu': 106,
'debriefe': 106, 'decale': 692, 'decide': 643, 'decommande': 32, 'decommandee': 32, 'decortique': 693, 'decroche':
695, 'dejeune': 106, 'dejeuner': 655, 'demandait': 260, 'demande': 698, 'demandé': 699, 'depanne': 495, 'deplace':
692, 'depuis': 176, 'des': 176, 'deux': 90, 'devaient': 267, 'devais': 700, 'devait': 701, 'dine': 106, 'diner': 655,
'directement': 702, 'disait': 271, 'disant': 176, 'discute': 106, 'dit': 280, 'dois': 706, 'doit': 708, 'donnant':
518, 'donne': 735, 'donné': 735, 'dont': 51, 'du': 736, 'dès': 176, 'décale': 692, 'décidé': 643, 'décroche': 695,
'déjeuné': 106, 'déplace': 692, 'dîner': 655, 'dîné': 106, 'dû': 736, 'echange': 738, 'ecoute': 742, 'ecrit': 745,
'empechement': 32, 'en': 748, 'enseigne': 498, 'entretien': 655, 'envoyant': 518, 'envoye': 757, 'epluche': 693,
'essaye': 762, 'est': 765, 'et': 771, 'etaient': 774, 'etais': 775, 'etait': 778, 'etant': 779, 'ete': 302, 'etions':
775, 'eu': 784, 'explique': 788, 'expliqué': 788, 'failli': 789, 'fait': 799, 'faudra': 800, 'faudrait': 803, 'faut':
811, 'feedback': 815, 'fete': 106, 'file': 821, 'filé': 821, 'finalement': 454, 'forme': 823, 'fyi': 51, 'fêté': 106,
'gare': 564, 'garé': 564, 'ghoste': 32, 'ghostee': 32, 'ghosté': 32, 'glisse': 618, 'grace': 825, 'grand': 827,
'gros': 828, 'hate': 830, 'idee': 47, 'il': 845, 'impatient': 830, 'impatiente': 830, 'inauguration': 655, 'indique':
665, 'informe': 609, 'informé': 609, 'injoignable': 32, 'insiste': 315, 'interroge': 666, 'intervenu': 846,
'interviewe': 106, 'intro': 847, 'introduit': 550, 'j': 860, 'jamais': 862, 'je': 888, 'jette': 318, 'joue': 889, 'l':
901, 'la': 906, 'laisse': 912, 'laissé': 912, 'lapin': 602, 'laquelle': 51, 'lequel': 51, 'les': 918, 'lettre': 920,
'leur': 938, 'lorsqu': 51, 'lorsque': 51, 'loupe': 942, 'lu': 946, 'lui': 951, 'm': 969, 'maile': 106, 'mailé': 106,
'mange': 106, 'mangé': 106, 'manque': 970, 'manqué': 970, 'maraude': 971, 'marche': 564, 'marché': 564, 'me': 979,
'memo': 0, 'mentorat': 648, 'mentore': 78, 'mentoree': 78, 'mentoring': 648, 'merci': 982, 'mieux': 983, 'mille': 984,
'mis': 988, 'mise': 992, 'moi': 993, 'montre': 788, 'montré': 788, 'n': 1004, 'ne': 1008, 'next': 1009, 'ni': 1012,
'note': 1016, 'nous': 1042, 'offert': 1044, 'ok': 672, 'on': 1063, 'ont': 1064, 'oublie': 1066, 'oublier': 1003,
'oublions': 1003, 'oublié': 1067, 'papote': 106, 'parait': 176, 'paraît': 176, 'parce': 176, 'parle': 1068, 'parlera':
386, 'parlé': 1068, 'partage': 1071, 'partagé': 1071, 'pas': 1080, 'passe': 1094, 'passee': 1095, 'passent': 1099,
'passera': 618, 'passé': 1102, 'pcq': 51, 'pendant': 1103, 'pense': 978, 'penser': 1105, 'personne': 1107, 'petit':
1108, 'pitche': 106, 'plus': 1109, 'point': 655, 'poireaute': 32, 'poireauter': 32, 'porte': 625, 'pose': 1110,
'pour': 1112, 'pourquoi': 1113, 'pousse': 796, 'poussé': 796, 'preconise': 211, 'prend': 318, 'present': 773,
'presentacion': 587, 'presentation': 587, 'presente': 1116, 'presentes': 773, 'presents': 773, 'prete': 1117,
'prevenu': 609, 'prevu': 1127, 'prevue': 1128, 'pris': 1129, 'prochain': 1131, 'prochaine': 1133, 'prochaines': 1134,
'promet': 371, 'promis': 557, 'propose': 390, 'préconise': 211, 'préconisé': 211, 'présente': 773, 'présentes': 773,
'présenté': 1135, 'prêté': 1117, 'puisqu': 51, 'puisque': 51, 'qu': 1137, 'quand': 1138, 'quatre': 90, 'que': 1141,
'questionne': 666, 'qui': 1142, 'raccroche': 106, 'randonne': 106, 'rappele': 106, 'rappeler': 976, 'rappelle': 695,
'rate': 1143, 'rdv': 1145, 'reclame': 391, 'recommande': 1146, 'recommandé': 1146, 'recroise': 106, 'recu': 1151,
'redige': 1152, 'refait': 1154, 'regarde': 742, 'regardé': 742, 'relance': 561, 'relancé': 561, 'relecture': 669,
'relu': 135, 'remercie': 562, 'remis': 1155, 'remise': 1155, 'remonte': 1158, 'rencontre': 106, 'rencontree': 106,
'rencontres': 106, 'rencontré': 106, 'rendez': 1160, 'rendu': 1161, 'reparle': 106, 'repete': 1162, 'repeter': 1162,
'repond': 1006, 'repondeur': 32, 'repondu': 1163, 'reporte': 1164, 'reportee': 32, 'reporté': 32, 'repousse': 692,
'reserve': 1166, 'reste': 1169, 'resto': 1171, 'restos': 1171, 'retour': 815, 'retours': 815, 'retrouve': 106,
'retrouvee': 106, 'retrouvé': 106, 'reunion': 655, 'reve': 634, 'revu': 106, 'revue': 106, 'rien': 1176, 'réclame':
391, 'rédigé': 1152, 'répété': 1162, 'réservé': 1166, 'rêvé': 634, 's': 1179, 'sa': 702, 'salue': 106, 'sans': 1180,
'se': 1183, 'seance': 1185, 'seche': 970, 'secours': 1186, 'selon': 682, 'serait': 1187, 'serre': 1189, 'ses': 1196,
'session': 1185, 'sine': 1197, 'sollicite': 666, 'son': 1196, 'sonde': 666, 'sonnait': 638, 'sonne': 638, 'sont':
1198, 'sorti': 564, 'sortie': 564, 'souhaite': 1201, 'souhaiterait': 405, 'souhaité': 1202, 'soupe': 106, 'suggere':
211, 'suggère': 211, 'suggéré': 211, 'suis': 1204, 'suivant': 1205, 'sur': 702, 'taffe': 564, 'tandis': 176,
'telephone': 106, 'tente': 1208, 'tenu': 1211, 'to': 1212, 'todo': 1213, 'tombe': 1218, 'tombee': 1218, 'tombes':
1219, 'tombé': 1218, 'toujours': 1225, 'transmettant': 518, 'transmis': 1226, 'travaille': 564, 'travaillé': 564,
'trinque': 106, 'trois': 90, 'téléphoné': 106, 'un': 1229, 'une': 90, 'va': 1233, 'vais': 1234, 'venons': 1236,
'vernissage': 655, 'veulent': 237, 'veut': 1241, 'viennent': 1099, 'viens': 1236, 'vient': 1243, 'visio': 655,
'visite': 106, 'visité': 106, 'voir': 477, 'voudrait': 418, 'voulais': 1244, 'voulait': 1245, 'voyage': 564, 'voyagé':
564, 'vu': 1246, 'vue': 106, 'vus': 106, 'y': 1248, 'zappe': 1067, 'à': 1249, 'échange': 1250, 'échangé': 738}]


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

