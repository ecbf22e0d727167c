"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'achète', 'adressé', 'aimé', 'ajouté', 'alerté', 'amené', 'amène', 'annoncé', 'annulé',
'appelé', 'apporté', 'arrivé', 'arrête', 'arrêté', 'avancé', 'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé',
'capté', 'causé', 'cherché', 'confirmé', 'confié', 'connaît', 'conseillé', 'corrigé', 'croisé', 'demandé', 'donné',
'dèj', 'dès', 'débrief', 'décale', 'décalé', 'décide', 'décidé', 'déconseille', 'déconseillé', 'décroche', 'décroché',
'déj', 'déjeune', 'déjeuné', 'démo', 'déplace', 'déplacé', 'dîne', 'dîner', 'dîné', 'dû', 'encouragé', 'engagé',
'expliqué', 'fermé', 'filé', 'fête', 'fêté', 'garé', 'ghosté', 'incité', 'informé', 'invité', 'laissé', 'là', 'lève',
'mailé', 'mangé', 'manqué', 'marché', 'marié', 'montré', 'mémé', 'même', 'noté', 'oublié', 'paraît', 'parlé',
'partagé', 'passé', 'payé', 'pensé', 'poussé', 'proposé', 'préconise', 'préconisé', 'prépare', 'préparé', 'présente',
'présenté', 'prête', 'prêté', 'raconté', 'recommandé', 'recontacté', 'redonné', 'regardé', 'relancé', 'rencontré',
'reporté', 'repoussé', 'resté', 'retrouvé', 'réclame', 'réclamé', 'rédige', 'rédigé', 'répète', 'répété', 'réserve',
'réservé', 'réu', 'rêve', 'rêvé', 'souhaité', 'suggère', 'suggéré', 'sœur', 'testé', 'tombé', 'travaillé', 'trouvé',
'tél', 'téléphone', 'téléphoné', 'visité', 'voyagé', 'à', 'échange', 'échangé', 'évènement', 'événement')


CLASSES = {'a': ('verb3', 'to_place', 'met3'), 'absolument': ('filler',), 'acceptait': ('verb3',), 'accepte':
('verb3', 'imperative'), 'acceptera': ('verb3',), 'accompagne': ('reached_me',), 'accompagnee': ('reached_me',),
'accouche': ('verb3',), 'accueilli': ('reached_me',), 'accueillie': ('reached_me',), 'achetait': ('verb3',), 'achete':
('verb3', 'imperative'), 'acheter': ('giveinf',), 'achète': ('verb3',), 'acompte': ('thing',), 'adorait': ('verb3',),
'adore': ('verb3', 'says'), 'adorent': ('verb3',), 'adresse': ('thing',), 'affirme': ('opines',), 'ai': ('hello',),
'aide': ('reached_me',), 'aidee': ('reached_me',), 'ailleurs': ('filler',), 'aimait': ('verb3',), 'aime': ('verb3',
'name_words', 'says'), 'aimee': ('name_words',), 'aiment': ('verb3',), 'aimerait': ('verb3',), 'aimé':
('name_words',), 'ajoute': ('opines', 'said'), 'ajouté': ('said',), 'allait': ('verb3',), 'aller': ('reach_inf',),
'alors': ('filler', 'hello', 'turn'), 'ambre': ('name_words',), 'amene': ('give1', 'give3', 'bring'), 'amener':
('giveinf', 'bring'), 'ami': ('rel',), 'amie': ('rel',), 'amis': ('rel',), 'amour': ('name_words',), 'amène':
('give1', 'give3', 'bring'), 'ange': ('name_words',), 'angele': ('name_words',), 'angelique': ('name_words',),
'anniv': ('date',), 'anniversaire': ('date',), 'annoncait': ('verb3',), 'annonce': ('verb3', 'opines', 'said',
'says'), 'annoncé': ('said',), 'annote': ('read_it',), 'annule': ('hello',), 'annulé': ('hello',), 'aout':
('name_words',), 'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm': ('hello',), 'apparemment': ('filler',),
'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1', 'sort_of_met', 'reached_me', 'attempt',
'imperative'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler': ('giveinf', 'reach_inf', 'attempt'),
'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt'), 'appellera': ('give3',),
'appellerai': ('give1', 'lui_give'), 'appellerait': ('would_give',), 'appelé': ('hello', 'reach', 'sort_of_met',
'reached_me', 'attempt'), 'apporte': ('give1', 'give3', 'bring'), 'apporter': ('giveinf', 'bring'), 'apportera':
('give3',), 'apporterai': ('give1',), 'apporterait': ('would_give',), 'apportons': ('bring',), 'apprenait':
('verb3',), 'apprend': ('verb3', 'says'), 'appris': ('said',), 'aprem': ('hello',), 'apres': ('hello',), 'arretait':
('verb3',), 'arrete': ('verb3', 'imperative'), 'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait':
('verb3',), 'arrive': ('hello', 'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé':
('hello', 'came'), 'arrête': ('verb3', 'imperative'), 'article': ('helpful', 'paper'), 'assistant': ('rel',),
'assistante': ('rel',), 'associe': ('rel',), 'associee': ('rel',), 'associes': ('rel',), 'astuce': ('tip',),
'atelier': ('course',), 'attend': ('hello', 'verb3'), 'attendait': ('verb3',), 'attendrait': ('verb3',), 'attendre':
('urge_inf',), 'attends': ('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',),
'augmente': ('imperative',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait':
('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'), 'automatise': ('imperative',), 'autre':
('hello',), 'autres': ('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello', 'verb3'), 'avait': ('hello',
'verb3'), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé': ('shifted',), 'avec': ('hello', 'to_place'),
'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip', 'remarks'), 'avocat': ('rel',), 'avocate': ('rel',),
'avoir': ('reach_inf',), 'avons': ('hello',), 'avoue': ('said',), 'avril': ('name_words',), 'ayez': ('imperative',),
'baisse': ('imperative',), 'baisser': ('urge_inf',), 'balance': ('give1', 'give3'), 'balancer': ('giveinf',),
'banquier': ('rel',), 'bapteme': ('date',), 'barbecue': ('date',), 'bcp': ('filler',), 'beatrice': ('name_words',),
'beau': ('rel',), 'beaucoup': ('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',),
'besoin': ('hello',), 'bien': ('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',),
'bilan': ('thing',), 'blanc': ('name_words',), 'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',),
'boite': ('hello', 'rel'), 'bon': ('name_words',), 'bonheur': ('name_words',), 'bonne': ('hello', 'span'), 'booke':
('set',), 'boss': ('rel',), 'bossait': ('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher':
('name_words',), 'boucle': ('hand3',), 'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',),
'boulot': ('hello',), 'bouquin': ('helpful', 'paper'), 'boîte': ('hello', 'rel'), 'brevete': ('imperative',),
'briefe': ('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'bru': ('rel',), 'brun': ('name_words',),
'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',), 'bruncherait': ('verb3',),
'brune': ('name_words',), 'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cafe':
('drink', 'date'), 'café': ('drink', 'date'), 'cale': ('hello', 'set', 'we_meet'), 'calee': ('set',), 'caler':
('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set'), 'camille': ('name_words',), 'canon': ('drink',), 'capte':
('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',),
'carre': ('name_words',), 'carte': ('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo':
('rel',), 'cerise': ('name_words',), 'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette':
('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'chaque': ('hello',), 'charmant': ('name_words',),
'charpentier': ('name_words',), 'checker': ('giveinf',), 'checklist': ('helpful', 'paper'), 'chef': ('rel',),
'cheffe': ('rel',), 'cherchait': ('verb3',), 'cherche': ('verb3', 'give1', 'give3', 'imperative'), 'cherchent':
('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',), 'chevalier': ('name_words',), 'chez': ('hello',
'to_place'), 'chiffres': ('thing',), 'choisis': ('imperative',), 'cine': ('drink',), 'cinq': ('hello', 'span'),
'claire': ('name_words',), 'clemence': ('name_words',), 'clement': ('name_words',), 'client': ('rel',), 'cliente':
('rel',), 'clients': ('rel',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'collegue': ('rel',), 'collegues':
('rel',), 'colombe': ('name_words',), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',),
'commence': ('verb3', 'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',),
'commentaires': ('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3'), 'communiquer': ('giveinf',),
'communiquera': ('give3',), 'communiquerait': ('would_give',), 'compagne': ('rel',), 'compagnon': ('rel',),
'comptable': ('rel',), 'comptait': ('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'conference': ('course',),
'confie': ('said', 'says'), 'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give',
'opines', 'said', 'says', 'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3',
'will_give', 'hand3_later', 'hand3'), 'confirmerai': ('give1',), 'confirmerait': ('would_give',), 'confirmé': ('set',
'said'), 'confié': ('said',), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait':
('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('verb3', 'bidding'),
'conseillé': ('bidding',), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee':
('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construit': ('verb3',), 'consulter':
('todo_inf',), 'contact': ('helpful', 'thing'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach',
'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing'), 'contrat': ('paper',
'thing'), 'contre': ('hello',), 'coo': ('rel',), 'coordonnees': ('thing',), 'copain': ('rel',), 'copine': ('rel',),
'corrige': ('read_it', 'hand3'), 'corrigera': ('hand3_later', 'hand3'), 'corrigé': ('read_it',), 'coup': ('drink',),
'coupe': ('imperative',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours':
('course',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'cr': ('thing', 'mine_thing'), 'craignait':
('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'creneau': ('date',), 'critique':
('read_it',), 'croise': ('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello',
'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing',), 'daf':
('rel',), 'dans': ('hello',), 'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque':
('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer':
('todo_inf',), 'decale': ('shifted',), 'decalee': ('shifted',), 'decede': ('verb3',), 'decidait': ('verb3',),
'decide': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'dej': ('hello', 'drink', 'date'), 'deja':
('filler',), 'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai':
('i_meet',), 'delegue': ('imperative',), 'demain': ('hello',), 'demandait': ('verb3',), 'demande': ('verb3', 'said',
'says', 'bidding', 'imperative'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre':
('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',),
'demenagera': ('verb3',), 'demi': ('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'demo': ('date',),
'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose':
('give1', 'give3'), 'deposer': ('giveinf',), 'deposera': ('give3',), 'deposerai': ('give1',), 'deposerait':
('would_give',), 'depuis': ('hello',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'),
'desire': ('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'deteste': ('verb3', 'says'), 'deux':
('span',), 'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',),
'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devis': ('thing', 'mine_thing'), 'devons':
('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions':
('should',), 'dg': ('rel',), 'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner':
('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'),
'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',),
'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3', 'opines'), 'discute': ('hello',), 'disent':
('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit': ('verb3', 'opines', 'said', 'says', 'bidding'),
'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',),
'doc': ('paper', 'thing'), 'docs': ('paper', 'thing'), 'document': ('thing',), 'documents': ('thing',), 'dois':
('hello', 'should'), 'doit': ('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler',
'hello', 'turn'), 'donne': ('give1', 'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',),
'donnerai': ('give1', 'lui_give'), 'donnerait': ('would_give',), 'donné': ('handed',), 'double': ('imperative',),
'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',), 'drh': ('rel',), 'du':
('det', 'hello'), 'durant': ('hello',), 'décalé': ('shifted',), 'décide': ('verb3',), 'déj': ('hello', 'drink',
'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'démo': ('date',), 'déplacé': ('shifted',), 'dîne':
('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'echange': ('hello',),
'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris':
('give1', 'lui_give'), 'ecrit': ('reach', 'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'),
'ecrivait': ('reach',), 'egalement': ('filler',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them',
'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera':
('verb3',), 'emmene': ('reached_me',), 'emmenee': ('reached_me',), 'emporter': ('bring',), 'en': ('hello',), 'encore':
('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges',
'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'ensuite': ('filler',), 'entre': ('hello',), 'entreprise':
('rel',), 'entretien': ('date',), 'enverra': ('give3', 'will_give', 'send3'), 'enverrai': ('give1', 'lui_give'),
'enverrait': ('would_give',), 'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',),
'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give',
'send3'), 'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('handed', 'attempt'), 'envoyer': ('hello',
'giveinf', 'hand_inf'), 'envoyons': ('give1',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait':
('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaierait': ('would_give',), 'essaye': ('attempt',), 'est':
('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etaient': ('verb3',), 'etais': ('hello',),
'etait': ('hello', 'verb3'), 'etude': ('helpful', 'paper'), 'etudiait': ('verb3',), 'etudie': ('verb3',), 'eu':
('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'excel': ('paper',), 'expliquait': ('verb3',),
'explique': ('verb3', 'opines', 'said', 'says'), 'expliqué': ('said',), 'exporte': ('imperative',), 'fabre':
('name_words',), 'facture': ('imperative', 'thing', 'mine_thing'), 'faire': ('giveinf', 'urge_inf'), 'fais': ('give1',
'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'made3'),
'faites': ('imperative',), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello', 'should'), 'feedback':
('remarks',), 'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee': ('reached_me',
'cheered'), 'feliciter': ('todo_inf',), 'femme': ('rel',), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'),
'ferais': ('should',), 'ferait': ('should', 'would_give'), 'ferme': ('verb3',), 'fermera': ('verb3',), 'ferrand':
('name_words',), 'fete': ('verb3',), 'fetent': ('verb3',), 'fetera': ('verb3',), 'fichier': ('paper',), 'file':
('give1', 'give3', 'lui_give', 'handed'), 'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1',
'lui_give'), 'filerait': ('would_give',), 'fille': ('rel',), 'filleul': ('rel',), 'fils': ('rel',), 'filé':
('handed',), 'fini': ('hello',), 'finira': ('verb3',), 'finis': ('imperative',), 'finit': ('verb3',), 'fixe':
('hello', 'set'), 'fixee': ('set',), 'fixer': ('todo_inf',), 'fleur': ('name_words',), 'flippe': ('verb3',), 'fonds':
('rel',), 'font': ('verb3',), 'fontaine': ('name_words',), 'foot': ('drink',), 'footing': ('drink',), 'foret':
('name_words',), 'formation': ('course',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'),
'forwarder': ('giveinf',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3', 'hand3_later'),
'fournirai': ('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournit': ('give3', 'will_give',
'send3'), 'franc': ('name_words',), 'france': ('name_words',), 'frere': ('rel',), 'fête': ('verb3',), 'gagnait':
('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait': ('verb3',), 'galere':
('verb3',), 'garance': ('name_words',), 'garde': ('imperative',), 'garder': ('urge_inf',), 'gauthier':
('name_words',), 'gendre': ('rel',), 'gerait': ('verb3',), 'gere': ('verb3',), 'golf': ('drink',), 'gouter':
('drink',), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'gros': ('name_words',),
'grosse': ('span',), 'guide': ('helpful', 'paper'), 'h': ('span',), 'habitait': ('verb3',), 'habite': ('verb3',),
'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span', 'span'),
'heures': ('hello', 'span'), 'hier': ('hello',), 'hiver': ('name_words',), 'hui': ('hello',), 'huit': ('hello',),
'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'ils': ('they', 'hello'), 'imprimer': ('giveinf',),
'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'informe': ('said', 'warned', 'says'), 'informee':
('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',),
'intervention': ('course',), 'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira': ('give3',),
'introduirait': ('would_give',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',),
'investira': ('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',), 'investisseur': ('rel',),
'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'invites'), 'invitee': ('reached_me',
'invites'), 'invitent': ('invites',), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait':
('would_give',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris':
('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'je': ('i',
'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie':
('name_words',), 'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee': ('time_span',), 'jours':
('hello',), 'juge': ('opines',), 'juin': ('name_words',), 'jus': ('drink',), 'juste': ('filler', 'name_words'),
'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them', 'det',
'hello', 'any_det', 'article', 'obj'), 'laisse': ('attempt', 'imperative'), 'laisser': ('urge_inf',), 'laissé':
('attempt',), 'lambert': ('name_words',), 'lancait': ('verb3',), 'lance': ('verb3', 'imperative'), 'lancent':
('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent': ('name_words',), 'le':
('them', 'det', 'hello', 'any_det', 'obj'), 'lebon': ('name_words',), 'lecon': ('tip',), 'leger': ('name_words',),
'legere': ('name_words',), 'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre':
('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve':
('verb3', 'imperative'), 'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'lien': ('letter',
'helpful', 'paper'), 'lionne': ('name_words',), 'liste': ('helpful', 'paper', 'thing'), 'livre': ('give1', 'give3',
'will_give', 'helpful', 'paper', 'send3'), 'livrer': ('giveinf', 'hand_inf'), 'livrera': ('give3', 'will_give',
'send3', 'hand3_later'), 'livrerai': ('give1',), 'livrerait': ('would_give',), 'longuement': ('filler',), 'loue':
('imperative',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',),
'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'any_det'), 'mai':
('name_words',), 'mail': ('letter', 'attempt'), 'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',),
'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',), 'mais': ('turn', 'but'), 'maison':
('hello',), 'maitre': ('name_words',), 'maman': ('rel',), 'mamie': ('rel',), 'manager': ('rel',), 'mange': ('verb3',),
'manger': ('see_inf',), 'manquait': ('verb3',), 'manque': ('verb3',), 'maquette': ('thing',), 'marchait': ('verb3',),
'marchand': ('name_words',), 'marche': ('verb3',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari':
('rel',), 'mariage': ('date',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words'), 'marin': ('name_words',),
'marine': ('name_words',), 'marié': ('name_words',), 'marraine': ('rel',), 'mars': ('name_words',), 'martin':
('name_words',), 'masson': ('name_words',), 'masterclass': ('course',), 'match': ('date',), 'matin': ('hello',),
'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler', 'hello', 'rel'), 'mentorat': ('date',), 'mercier':
('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter',
'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met': ('verb3', 'give3', 'hand3'), 'mets':
('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',), 'mettra': ('give3', 'hand3'), 'mettrai': ('give1',),
'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel': ('name_words',), 'mieux':
('hello',), 'min': ('span',), 'minute': ('span',), 'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',),
'modele': ('helpful', 'paper', 'thing'), 'modeles': ('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me',
'hello'), 'mois': ('hello',), 'moment': ('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait':
('verb3',), 'monte': ('verb3', 'imperative'), 'montent': ('verb3',), 'monter': ('urge_inf',), 'montre': ('give1',
'reached_me', 'lui_give', 'said'), 'montrer': ('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',),
'montrerait': ('would_give',), 'montré': ('reached_me', 'said'), 'mot': ('letter',), 'moulin': ('name_words',), 'mp':
('letter',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n': ('not', 'imperative'), 'nait': ('verb3',), 'ne':
('not', 'imperative'), 'negocie': ('imperative',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',),
'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir': ('name_words',), 'nom': ('thing',), 'noms':
('thing',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'), 'note': ('made3',), 'notes': ('paper',),
'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',), 'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',),
'nouvelle': ('hello',), 'nuit': ('time_span',), 'numero': ('thing',), 'oceane': ('name_words',), 'offert':
('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok': ('ready',), 'olive': ('name_words',), 'on': ('i',),
'oncle': ('rel',), 'ont': ('hello', 'verb3', 'met3'), 'organisait': ('verb3',), 'organise': ('verb3', 'give1',
'hand3'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou': ('hello',), 'oublie': ('imperative',),
'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',), 'padel': ('drink',), 'paie': ('verb3',
'give1', 'give3', 'send3'), 'paiera': ('verb3', 'give3', 'send3'), 'paierai': ('give1',), 'paierait': ('would_give',),
'papa': ('rel',), 'papi': ('rel',), 'papote': ('hello',), 'papy': ('rel',), 'paquerette': ('name_words',),
'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',),
'parfait': ('name_words',), 'parfois': ('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello',
'verb3', 'sort_of_met', 'we_meet', 'said', 'says', 'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',),
'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',),
'partage': ('give1', 'give3', 'handed', 'send3'), 'partager': ('giveinf', 'hand_inf'), 'partagera': ('give3',
'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé': ('handed',), 'partait': ('verb3',),
'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',), 'parti': ('hello',), 'partie': ('hello',),
'partira': ('verb3',), 'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe':
('verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach',
'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf'), 'passera':
('give3',), 'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',), 'passes': ('reach', 'came'), 'passé':
('reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('reached_me',
'imperative'), 'payer': ('giveinf', 'hand_inf'), 'payé': ('reached_me',), 'pendant': ('hello',), 'pensait': ('verb3',
'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait':
('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'petit': ('name_words', 'span'), 'petite': ('span',), 'peu':
('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'photo': ('letter',),
'photos': ('letter', 'thing'), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',),
'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning': ('thing',), 'podcast': ('helpful', 'paper'), 'point':
('date',), 'poirier': ('name_words',), 'pose': ('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses':
('sort_of_met',), 'poste': ('give1',), 'poster': ('giveinf',), 'posterai': ('give1',), 'pot': ('drink',), 'pote':
('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',),
'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait':
('hello', 'verb3'), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'premier': ('hello',),
'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'),
'prends': ('imperative',), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3',
'lui_give', 'hand3', 'made3'), 'preparer': ('giveinf',), 'preparera': ('give3', 'hand3_later', 'hand3'), 'preparerai':
('give1',), 'preparerait': ('would_give',), 'presentation': ('date',), 'presente': ('give1', 'give3', 'reached_me',
'lui_give', 'hand3'), 'presenter': ('giveinf',), 'presentera': ('give3',), 'presenterai': ('give1',), 'presenterait':
('would_give',), 'pret': ('ready',), 'prete': ('give1', 'give3', 'lui_give', 'handed', 'ready'), 'pretend':
('opines',), 'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'preterait': ('would_give',),
'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'prevoir': ('bring',), 'prevu': ('hello',
'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise': ('set', 'ready'),
'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',), 'programme':
('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis': ('hello',), 'propale': ('mine_thing',),
'proposait': ('verb3',), 'propose': ('verb3', 'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',),
'proposerai': ('give1',), 'proposerait': ('would_give',), 'proposition': ('thing', 'mine_thing'), 'prudence':
('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'prépare': ('verb3', 'give1', 'give3',
'lui_give', 'hand3'), 'préparé': ('made3',), 'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté':
('reached_me',), 'prête': ('give1', 'give3', 'lui_give', 'ready'), 'prêté': ('handed',), 'puis': ('filler', 'hello'),
'qu': ('hello',), 'quand': ('hello',), 'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que':
('hello',), 'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',),
'quinze': ('span',), 'quittait': ('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',),
'raccompagne': ('reached_me',), 'raccompagnee': ('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',),
'raconte': ('verb3', 'opines', 'said', 'says'), 'raconté': ('said',), 'ramene': ('give1', 'give3', 'bring'),
'ramener': ('giveinf', 'bring'), 'ramenera': ('give3',), 'ramenerai': ('give1',), 'ramenerait': ('would_give',),
'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me',
'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello',
'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'),
'rappellerai': ('give1', 'lui_give'), 'rappellerait': ('would_give',), 'rapport': ('paper', 'thing'), 'rassure':
('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',),
'reclamer': ('todo_inf',), 'reco': ('tip',), 'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande':
('verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',),
'recommanderait': ('would_give',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach',
'give1', 'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera':
('give3',), 'recontacterai': ('give1',), 'recontacterait': ('would_give',), 'recontacté': ('reach',), 'recos':
('tip',), 'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter':
('urge_inf',), 'recrutera': ('verb3',), 'recu': ('reached_me',), 'recue': ('reached_me',), 'recuperer': ('giveinf',),
'redige': ('hand3', 'made3'), 'redigera': ('hand3_later', 'hand3'), 'redire': ('giveinf',), 'redis': ('give1',
'lui_give'), 'redit': ('give3',), 'redonne': ('give1', 'give3'), 'redonner': ('giveinf',), 'reduis': ('imperative',),
'refait': ('we_meet',), 'refile': ('give1', 'give3'), 'refiler': ('giveinf',), 'refusait': ('verb3',), 'refuse':
('verb3', 'imperative'), 'regarde': ('imperative',), 'regarder': ('giveinf',), 'regarderait': ('would_give',),
'regle': ('give3', 'send3'), 'regler': ('hand_inf',), 'reglera': ('give3', 'send3'), 'reglerait': ('would_give',),
'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint':
('reach', 'reached_me', 'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3',
'reached_me', 'lui_give', 'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'),
'relancera': ('give3',), 'relancerai': ('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me',
'attempt'), 'relira': ('give3', 'hand3_later', 'hand3'), 'relirai': ('give1',), 'relirait': ('would_give',), 'relire':
('giveinf',), 'relis': ('give1', 'lui_give'), 'relit': ('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remarques':
('remarks',), 'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai':
('give1',), 'rembourserait': ('would_give',), 'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra':
('give3',), 'remettrait': ('would_give',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remonter':
('giveinf',), 'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer':
('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré':
('hello', 'sort_of_met'), 'rend': ('give3', 'send3'), 'rendra': ('give3', 'send3'), 'rendrai': ('give1', 'lui_give'),
'rendrait': ('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1', 'lui_give'), 'rendu':
('mine_thing',), 'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',), 'renverra': ('give3',
'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',), 'renvoie': ('give1',
'give3', 'lui_give', 'will_give', 'send3'), 'renvoient': ('give3',), 'renvoyer': ('giveinf', 'hand_inf'), 'reparle':
('sort_of_met',), 'repas': ('drink', 'date'), 'repete': ('verb3',), 'replanifie': ('shifted',), 'replanifiee':
('shifted',), 'repond': ('give3', 'hand3'), 'repondent': ('give3',), 'repondra': ('give3', 'hand3'), 'repondrai':
('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1',
'lui_give'), 'repondu': ('hello', 'reach', 'reached_me'), 'reponse': ('thing',), 'reporte': ('shifted',), 'reportee':
('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',), 'repoussé': ('shifted',),
'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'repris': ('read_it',), 'reprogramme':
('shifted',), 'reprogrammee': ('shifted',), 'reserve': ('give1', 'give3', 'lui_give'), 'reserver': ('giveinf',),
'reserverai': ('give1',), 'responsable': ('rel',), 'ressors': ('give1',), 'restait': ('verb3',), 'reste': ('verb3',
'came', 'imperative'), 'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink', 'date'), 'resté': ('came',),
'retour': ('remarks', 'thing'), 'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',),
'retournerai': ('give1',), 'retournerait': ('would_give',), 'retours': ('remarks',), 'retrouve': ('sort_of_met',
'we_meet', 'i_meet'), 'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',),
'retrouves': ('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'),
'revait': ('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',),
'reverrai': ('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',),
'reviennent': ('give3',), 'reviens': ('give1',), 'revient': ('verb3', 'give3'), 'revoir': ('see_inf',), 'revois':
('i_meet',), 'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue': ('sort_of_met',), 'rex': ('course',),
'richard': ('name_words',), 'riviere': ('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose':
('name_words',), 'rossignol': ('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy':
('name_words',), 'rédige': ('hand3',), 'rédigé': ('made3',), 'répète': ('verb3',), 'réserve': ('give1', 'give3',
'lui_give'), 'réu': ('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'),
'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello', 'name_words'),
'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'se':
('hello', 'verb3'), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait':
('verb3',), 'sent': ('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',), 'sera': ('hello', 'verb3'),
'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',),
'signait': ('verb3',), 'signature': ('thing',), 'signe': ('verb3', 'says', 'imperative', 'hand3'), 'signer':
('giveinf',), 'signera': ('verb3', 'hand3_later', 'hand3'), 'signerait': ('would_give',), 'simplifie':
('imperative',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('rel',), 'soir':
('hello',), 'soiree': ('date', 'time_span'), 'sois': ('imperative',), 'soleil': ('name_words',), 'solliciter':
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
('verb3', 'hand3'), 'terminera': ('verb3',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it',
'imperative'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote':
('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiendrait':
('would_give',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier': ('name_words',),
'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton': ('rel',), 'tot':
('hello',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',),
'toute': ('filler',), 'toutes': ('hello',), 'train': ('drink',), 'trame': ('helpful', 'paper'), 'tranquillement':
('filler',), 'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give'), 'transmettra': ('give3',
'will_give', 'send3'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf',
'hand_inf'), 'transmis': ('handed',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'trente': ('span',), 'tres':
('hello',), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines',
'says', 'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',), 'trouverai':
('give1',), 'trouverait': ('would_give',), 'tuyau': ('tip',), 'tél': ('hello',), 'téléphone': ('hello',), 'téléphoné':
('reach', 'reached_me', 'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up':
('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3', 'imperative'), 'vais': ('hello',),
'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give3', 'imperative', 'hand3'), 'valider':
('todo_inf',), 'validera': ('give3', 'hand3_later', 'hand3'), 'validerait': ('would_give',), 'vallee':
('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre':
('urge_inf',), 'vendredi': ('hello',), 'vends': ('imperative',), 'venu': ('reach', 'came'), 'venue': ('reach',
'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie': ('hand3',),
'verifier': ('giveinf', 'todo_inf'), 'verifiera': ('hand3_later', 'hand3'), 'verifierait': ('would_give',), 'verra':
('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons':
('i_meet',), 'verse': ('give3',), 'versera': ('give3',), 'verserait': ('would_give',), 'version': ('thing',),
'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding'), 'veux': ('hello',), 'victoire':
('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'vieillit': ('verb3',), 'viendra': ('verb3',),
'viendrait': ('would_give',), 'viennent': ('verb3',), 'vient': ('verb3',), 'vigneron': ('name_words',), 'vingt':
('span',), 'violette': ('name_words',), 'vire': ('give3',), 'virement': ('thing',), 'virera': ('give3',), 'virerait':
('would_give',), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'), 'viser': ('urge_inf',), 'visio': ('hello',
'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',),
'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'),
'vois': ('i_meet',), 'voisin': ('rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'),
'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',), 'votre': ('hello',), 'voudra': ('verb3',),
'voudrait': ('verb3', 'must3'), 'voulait': ('hello', 'verb3', 'bidding'), 'vous': ('hello',), 'voyage': ('verb3',),
'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu': ('hello',
'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'weekend':
('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',), 'échangé':
('hello',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2, 'ca': 2},
{'<any_det>': 0, '<my>': 0, '<their>': 0, 'ca': 0}, {'<hand3>': 3, '<hand3_later>': 4}, {'^': 5}, {'': (2, 'plan')},
{'<date>': 7}, {'<date>': 7, 'la': 8, 'le': 8, 'un': 8, 'une': 8}, {'a': 9}, {'y': 10}, {'ai': 9}, {'il': 11, 'j': 12,
'on': 10, 'y': 10}, {'': (7, 'waiting')}, {'0': 14}, {'^': 15}, {'doit': 16}, {'<thing>': 0}, {'^': 18}, {'': (5,
'mine')}, {'D': 20}, {'...': 21}, {'0': 22, '<any_det>': 22, '<my>': 22, '<their>': 22, 'ca': 22, 'leur': 22, 'lui':
22, 'tout': 22}, {'<give1>': 23, 'boucle': 23, 'finis': 23, 'redige': 23, 'rédige': 23, 'signe': 23, 'termine': 23},
{'^': 24}, {'j': 25, 'je': 25}, {'': (12, 'task')}, {'oublier': 27}, {'pas': 28}, {'': (11, 'thinking')}, {'a': 30,
'à': 30}, {'<they>': 6, 'D': 13, 'N': 17, 'devait': 19, 'doit': 19, 'j': 25, 'je': 25, 'moi': 26, 'ne': 29, 'pas': 28,
'pense': 31, 'pensé': 31}, {'<any_det>': 18, '<thing>': 0}, {'': (13, 'talk')}, {'D': 34}, {'^': 33, 'anniv': 35,
'anniversaire': 35}, {':': 36}, {'<tip>': 20}, {'': (5, 'mine'), 'l': 38, 'leur': 38, 'son': 38, 'un': 38}, {'N': 39},
{'': (5, 'mine'), 'a': 40, 'l': 38, 'leur': 38, 'son': 38, 'un': 38, 'à': 40}, {'pendante': 20, 'prevu': 20, 'prevue':
20, 'promis': 20, 'promise': 20}, {'vous': 20}, {'point': 20}, {'a': 20, 'avec': 20, 'rdv': 20, 'rendez': 43, 'un':
44, 'à': 20}, {'<giveinf>': 20}, {'a': 20, 'à': 20}, {'N': 20}, {'': (5, 'mine'), 'a': 48, 'à': 48}, {'': (5, 'mine'),
'a': 20, 'avec': 20, 'rdv': 20, 'rendez': 43, 'un': 44, 'à': 20}, {'l': 38, 'leur': 38, 'son': 38, 'un': 38}, {'N':
51}, {'a': 52, 'l': 38, 'leur': 38, 'son': 38, 'un': 38, 'à': 52}, {'<giveinf>': 20, '<mine_thing>': 21, '<todo_inf>':
20, 'acheter': 20, 'commander': 20, 'contacter': 20, 'demander': 41, 'envoi': 42, 'faire': 45, 'leur': 46,
'livraison': 42, 'lui': 46, 'offrir': 20, 'parler': 45, 'penser': 47, 'poser': 49, 'prendre': 50, 'prevoir': 20,
'recontacter': 20, 'reponse': 42, 'reserver': 20, 'solliciter': 53, 'voir': 45}, {'^': 20}, {':': 55}, {'faire': 56},
{'': (3, 'advice')}, {'^': 58}, {':': 59}, {'': (18, 'gave:mentoring')}, {'^': 61}, {'^': 33}, {':': 63}, {'etape':
56}, {'a': 57, 'à': 57}, {'N': 37, '^': 54, 'a': 57, 'action': 56, 'actions': 56, 'avis': 60, 'coaching': 62,
'conseil': 60, 'conseils': 60, 'elle': 64, 'il': 64, 'inviter': 27, 'je': 56, 'lui': 64, 'mentorat': 62, 'mentoring':
62, 'moi': 56, 'nous': 56, 'prochaine': 65, 'reco': 60, 'recommandation': 60, 'recommandations': 60, 'reste': 66,
'suggestion': 60, 'visiter': 27, 'voir': 27, 'à': 57}, {'': (22, 'gave:volunteering')}, {'^': 68}, {'^': 68, 'a': 69,
'au': 69, 'aux': 69, 'chez': 69, 'pour': 69, 'à': 69}, {'benevolat': 70}, {'de': 71}, {'h': 72, 'heure': 72, 'heures':
72}, {'': (21, 'gave:encouragement')}, {'^': 74}, {'N': 75}, {'': (1, 'moved')}, {'<set>': 7, '<shifted>': 77}, {'':
(19, 'gave:resource')}, {'<helpful>': 79}, {'ma': 80, 'mes': 80, 'mon': 80, 'nos': 80, 'notre': 80}, {'^': 81}, {'N':
82}, {'^': 81, 'a': 83, 'à': 83}, {'': (14, 'together')}, {'ensemble': 85}, {'<drink>': 7}, {'le': 87, 'un': 87}, {'':
(23, 'contact')}, {'eu': 89, 'eue': 89}, {'ai': 90}, {'avec': 7, 'chez': 7}, {'chez': 7, 'prendre': 7, 'saluer': 7,
'voir': 7}, {'': (0, 'missed')}, {'appeler': 94}, {'voir': 94}, {'appeler': 94, 'ecrire': 94, 'l': 95, 'la': 96, 'le':
96, 'passer': 94, 'voir': 94}, {'...': 86, '<i_meet>': 7, 'bois': 88, 'l': 91, 'mange': 92, 'passe': 93, 'prends': 88,
'voulais': 97, 'voulait': 97}, {'': (8, 'asked')}, {'demander': 99, 'poser': 99, 'savoir': 99}, {'demander': 99,
'lui': 100, 'poser': 99, 'savoir': 99}, {'pour': 101}, {'N': 102}, {'a': 103, 'à': 103}, {'<giveinf>': 0},
{'<giveinf>': 0, 'en': 105, 'l': 105, 'la': 105, 'le': 105, 'les': 105}, {'m': 106, 'me': 106, 'nous': 106}, {'^':
107}, {'^': 107, 'encore': 108}, {'mieux': 58}, {'devrait': 58, 'doit': 58, 'fallait': 58, 'faudrait': 58, 'faut': 58,
'ferait': 58, 'vaudrait': 110, 'vaut': 110}, {'^': 111}, {'': (13, 'talk'), 'il': 112, 'on': 112}, {'<should>': 58},
{'^': 114}, {'': (13, 'talk'), 'je': 115, 'nous': 115, 'on': 115}, {'qu': 113, 'que': 116}, {'': (16,
'gave:feedback')}, {'^': 118}, {'<their>': 119, 'l': 119, 'la': 119, 'le': 119, 'les': 119}, {'': (9, 'told')}, {'a':
121, 'à': 121}, {'vous': 7}, {'<date>': 7, 'rendez': 123}, {'D': 7, 'avec': 7, 'la': 7, 'le': 7, 'pour': 7, 'un': 124,
'une': 124}, {'D': 77}, {'': (1, 'moved'), '...': 126}, {'D': 77, 'a': 77, 'au': 77, 'd': 77, 'de': 77, 'du': 127,
'en': 77, 'la': 77, 'le': 77, 'notre': 77, 'pour': 77, 'son': 77, 'à': 77}, {'': (5, 'mine'), 'encore': 20}, {'dois':
129}, {'<give3>': 0}, {'<give3>': 0, 'l': 131, 'la': 131, 'le': 131, 'les': 131}, {'me': 132, 'nous': 132}, {'et':
133}, {'...': 134, 'D': 0}, {'D': 0, 'et': 133}, {'...': 136, 'D': 0}, {'deconseille': 58, 'déconseille': 58,
'déconseillé': 58}, {'<give3>': 0, '<would_give>': 0}, {'<give3>': 0, '<would_give>': 0, 'a': 138, 'en': 131, 'l':
139, 'la': 139, 'le': 139, 'les': 139}, {'retours': 0}, {'intro': 0}, {'virement': 0}, {'retour': 0}, {'devis': 0,
'draft': 0, 'point': 0, 'retour': 0, 'topo': 0}, {'intro': 0, 'offre': 0, 'proposition': 0}, {'des': 141, 'l': 142,
'le': 143, 'parvenir': 0, 'passer': 0, 'signe': 0, 'son': 144, 'suivre': 0, 'un': 145, 'une': 146}, {'contact': 0,
'copie': 0, 'lien': 0, 'relation': 0}, {'en': 148}, {'signe': 0}, {'courant': 0}, {'au': 151}, {'courant': 0, 'jus':
0}, {'au': 153}, {'<give3>': 0, '<would_give>': 0, 'deconseille': 58, 'dira': 0, 'déconseille': 58, 'déconseillé': 58,
'en': 131, 'fait': 147, 'l': 139, 'la': 139, 'le': 139, 'les': 139, 'met': 149, 'mettra': 149, 'redit': 0, 'refait':
150, 'tiendra': 152, 'tient': 154}, {'<give3>': 0, '<would_give>': 0, 'a': 138, 'deconseille': 58, 'déconseille': 58,
'déconseillé': 58, 'en': 131, 'fait': 147, 'l': 139, 'la': 139, 'le': 139, 'les': 139, 'met': 149, 'mettra': 149,
'tient': 152}, {'moi': 0, 'nous': 0}, {'vers': 157}, {'<hand3>': 135, '<send3>': 137, '<will_give>': 0, 'a': 138,
'deconseille': 58, 'déconseille': 58, 'déconseillé': 58, 'm': 140, 'me': 155, 'nous': 156, 'reviendra': 158,
'reviennent': 158, 'revient': 158}, {'qu': 34, 'que': 34}, {'l': 131, 'la': 131, 'le': 131, 'les': 131}, {'me': 161,
'nous': 161}, {'et': 162}, {'...': 163}, {'<made3>': 164}, {'': (4, 'needs_from_me')}, {'<my>': 166}, {'part': 166},
{'ma': 168, 'notre': 168}, {'D': 166, 'de': 169}, {'...': 170}, {'^': 171}, {'...': 170, '<my>': 166}, {'^': 173},
{'D': 166}, {'...': 175}, {'^': 176}, {'^': 166}, {'j': 178, 'je': 178}, {'^': 167, 'd': 172, 'de': 174, 'des': 177,
'du': 177, 'que': 179}, {'^': 58, 'd': 59, 'de': 59}, {'<inf>': 58, 'ne': 58, 'pas': 58}, {'^': 182}, {'<would_give>':
0, 'm': 0, 'me': 0, 'nous': 0}, {'^': 184}, {'<would_give>': 0, 'devrait': 58, 'fallait': 58, 'faudrait': 58, 'm': 0,
'me': 0, 'nous': 0, 'valait': 110, 'vaut': 110}, {'^': 186}, {'devrait': 58, 'fallait': 58, 'faudrait': 58, 'valait':
110, 'vaut': 110}, {'^': 188}, {'elle': 185, 'il': 187, 'on': 189}, {'d': 183, 'de': 183, 'qu': 190}, {'d': 59, 'de':
59, 'qu': 59, 'que': 59}, {'': (6, 'theirs'), 'm': 0, 'me': 0, 'nous': 0}, {'^': 193}, {'^': 193, 'd': 194, 'de':
194}, {'m': 0, 'me': 0, 'nous': 0}, {'^': 196}, {'d': 197, 'de': 197}, {'<said>': 160, '^': 165, 'besoin': 180,
'conseille': 181, 'conseillé': 181, 'dit': 191, 'preconise': 192, 'promis': 195, 'propose': 198, 'proposé': 198,
'préconise': 192, 'préconisé': 192, 'recommande': 192, 'recommandé': 192, 'suggere': 192, 'suggère': 192, 'suggéré':
192}, {'<giveinf>': 0, 'm': 0, 'me': 0, 'nous': 0}, {'^': 200}, {'d': 201, 'de': 201}, {'leur': 178, 'lui': 178},
{'on': 203}, {'^': 58, 'leur': 178, 'lui': 178}, {'je': 205, 'nous': 203, 'on': 59}, {'qu': 204, 'que': 206}, {'moi':
166, 'nous': 166}, {'^': 208}, {'^': 166, 'leur': 178, 'lui': 178}, {'j': 178, 'je': 210, 'nous': 203}, {'^': 167},
{'de': 169}, {'^': 213}, {'appel': 214, 'devis': 214, 'mail': 214, 'rappel': 214, 'retour': 214}, {'^': 173, 'd': 209,
'de': 209, 'qu': 204, 'que': 211, 'toujours': 212, 'un': 215}, {'elle': 185, 'il': 185}, {'qu': 217}, {'dit': 218},
{'la': 94, 'là': 94, 'passe': 94, 'passee': 94, 'passé': 94, 'pu': 94, 'venu': 94, 'venue': 94}, {'pas': 220}, {'a':
221, 'est': 221, 'pas': 220}, {'a': 221, 'est': 221, 'n': 222, 'ne': 222, 'pas': 220}, {'a': 221, 'elle': 223, 'est':
221, 'il': 223, 'n': 222, 'ne': 222, 'pas': 220}, {'mais': 224}, {'la': 225, 'là': 225}, {'rejoindre': 225}, {'nous':
225}, {'a': 228, 'à': 228}, {'joindre': 229}, {'etre': 226, 'nous': 227, 'passer': 225, 'se': 230, 'venir': 225},
{'sur': 212}, {'de': 59, 'qu': 59, 'que': 59}, {'avis': 233}, {'combien': 34, 'comment': 34, 'ou': 34, 'pourquoi': 34,
'quand': 34, 's': 34, 'si': 34}, {'je': 203, 'nous': 203}, {'^': 167, 'combien': 34, 'comment': 34, 'ou': 34,
'pourquoi': 34, 'qu': 204, 'quand': 34, 'que': 236, 's': 34, 'si': 34}, {'<giveinf>': 14}, {'<giveinf>': 14, 'l': 238,
'la': 238, 'le': 238, 'les': 238}, {'m': 239, 'me': 239, 'nous': 239}, {'^': 240}, {'^': 240, 'etre': 226, 'nous':
227, 'passer': 225, 'se': 230, 'venir': 225}, {'<inf>': 58}, {'^': 243}, {'d': 244, 'de': 244}, {'<giveinf>': 58,
'<inf>': 58, 'ne': 58, 'pas': 58}, {'^': 246}, {'devait': 58, 'devrait': 58, 'fallait': 58, 'faudrait': 58, 'faut':
58, 'ferait': 58, 'm': 0, 'me': 0, 'nous': 0}, {'^': 248}, {'devait': 58, 'devrait': 58, 'fallait': 58, 'faudrait':
58, 'faut': 58, 'ferait': 58}, {'^': 250}, {'elle': 197, 'il': 249, 'on': 251}, {'je': 115, 'nous': 115, 'on': 115},
{'d': 247, 'de': 247, 'qu': 252, 'que': 253}, {'vers': 0}, {'<hand_inf>': 0, 'revenir': 255}, {'^': 256},
{'<hand_inf>': 0}, {'^': 258}, {'sa': 0, 'ses': 0, 'son': 0}, {'^': 260}, {'a': 261, 'à': 261}, {'parle': 262},
{'maison': 89}, {'la': 264}, {'bureau': 89}, {'moi': 89}, {'moi': 89, 'nous': 89}, {'bonjour': 89}, {'voir': 89},
{'D': 89, 'a': 265, 'au': 266, 'avec': 267, 'boire': 89, 'chez': 268, 'dejeuner': 89, 'diner': 89, 'dire': 269,
'dîner': 89, 'ici': 89, 'me': 270, 'nous': 270, 'prendre': 89, 'à': 265}, {'que': 253}, {'pour': 197}, {'accord': 273,
'avis': 233}, {'j': 59, 'je': 59, 'nous': 59, 'on': 59}, {'que': 275}, {'<came>': 271, 'cense': 197, 'censee': 197,
'convaincu': 272, 'convaincue': 272, 'd': 274, 'ok': 273, 'partant': 273, 'partante': 273, 'persuade': 272,
'persuadee': 272, 'pour': 276}, {'on': 59}, {'j': 59, 'je': 59, 'nous': 59}, {'qu': 278, 'que': 279}, {'pour': 280},
{'oeil': 0}, {'un': 282}, {'^': 283}, {'^': 131}, {'^': 131, 'me': 285}, {'faut': 212}, {'a': 59, 'à': 59}, {'D': 89},
{'sur': 59}, {'arreter': 58, 'ne': 58, 'pas': 58}, {'^': 291}, {'d': 292, 'de': 292}, {'d': 183, 'de': 183}, {'': (3,
'advice'), 'ne': 58, 'pas': 58}, {'^': 295}, {'<would_give>': 0}, {'': (6, 'theirs'), '<would_give>': 0, 'l': 297,
'la': 297, 'le': 297, 'les': 297}, {'<would_give>': 0, 'l': 297, 'la': 297, 'le': 297, 'les': 297, 'm': 298, 'me':
298, 'nous': 298}, {'^': 299, 'allait': 197, 'va': 197}, {'<would_give>': 0, 'devait': 58, 'devrait': 58, 'fallait':
58, 'faudrait': 58, 'faut': 58, 'ferait': 58, 'l': 297, 'la': 297, 'le': 297, 'les': 297, 'm': 298, 'me': 298, 'nous':
298}, {'^': 301, 'allait': 197, 'va': 197}, {'elle': 300, 'il': 302, 'on': 251}, {'...': 294, 'd': 296, 'de': 296,
'qu': 303, 'que': 253}, {'signe': 89, 'visiter': 89}, {'': (23, 'contact'), 'vocal': 89}, {'message': 306, 'messages':
89, 'mot': 89, 'vocal': 89}, {'des': 307, 'un': 307}, {'contre': 59, 'sur': 59}, {'garde': 309}, {'en': 310}, {'d':
34, 'de': 34, 'des': 34, 'du': 34}, {'fil': 89, 'tel': 89, 'tél': 89}, {'de': 313}, {'coup': 314}, {'un': 315}, {'^':
58, 'd': 59, 'de': 59, 'qu': 59, 'que': 59}, {'^': 193, 'd': 194, 'de': 194, 'qu': 194, 'que': 194}, {'il': 251, 'on':
251}, {'qu': 319}, {'visite': 89}, {'dessus': 89}, {'<reached_me>': 89, '<said>': 289, '<urges>': 288, 'alerte': 290,
'alertee': 290, 'alerté': 290, 'conseille': 181, 'conseillé': 181, 'demande': 293, 'demandé': 293, 'dit': 304, 'fait':
305, 'laisse': 308, 'laissé': 308, 'mis': 311, 'mise': 311, 'parle': 312, 'parlé': 312, 'passe': 316, 'passé': 316,
'preconise': 317, 'promis': 318, 'propose': 198, 'proposé': 198, 'préconise': 317, 'préconisé': 317, 'rappele': 320,
'reclame': 178, 'recommande': 317, 'recommandé': 317, 'rendu': 321, 'réclame': 178, 'réclamé': 178, 'saute': 322,
'suggere': 317, 'suggère': 317, 'suggéré': 317, 'supplie': 293}, {'<urges>': 288, 'a': 323, 'alerte': 290, 'appelle':
89}, {'redit': 0}, {'d': 296, 'de': 296, 'qu': 319, 'que': 253}, {'^': 14}, {'^': 14, 'encore': 327, 'toujours': 327},
{'^': 0}, {'^': 0, 'd': 329, 'de': 329}, {'bien': 59}, {'<urges>': 288, '^': 325, 'conseille': 181, 'demandait': 235,
'demande': 235, 'dit': 326, 'doit': 328, 'doivent': 328, 'met': 311, 'preconise': 317, 'promet': 330, 'préconise':
317, 'préconisé': 317, 'reclame': 178, 'recommande': 317, 'recommandé': 317, 'réclame': 178, 'réclamé': 178,
'suggere': 317, 'suggère': 317, 'suggéré': 317, 'verrait': 331}, {'<would_give>': 0, 'l': 297, 'la': 297, 'le': 297,
'les': 297}, {'<would_give>': 0, 'l': 297, 'la': 297, 'le': 297, 'les': 297, 'm': 333, 'me': 333, 'nous': 333}, {'^':
334}, {'elle': 335, 'il': 335}, {'...': 294, 'd': 59, 'de': 59, 'qu': 336}, {'<reached_me>': 89, '<said>': 289,
'<urges>': 288, 'conseille': 181, 'conseillé': 181, 'demande': 293, 'demandé': 293, 'dit': 337, 'fait': 305, 'laisse':
308, 'laissé': 308, 'parle': 312, 'parlé': 312, 'passe': 316, 'passé': 316, 'preconise': 317, 'promis': 318,
'préconise': 317, 'préconisé': 317, 'recommande': 317, 'recommandé': 317, 'rejoint': 89, 'rejointe': 89, 'rejoints':
89, 'rendu': 321, 'saute': 322, 'suggere': 317, 'suggère': 317, 'suggéré': 317, 'supplie': 293}, {'d': 59, 'de': 59},
{'<urges>': 288, '^': 325, 'a': 338, 'appelle': 89, 'conseille': 181, 'demandait': 235, 'demande': 235, 'dit': 339,
'doit': 328, 'doivent': 328, 'preconise': 317, 'préconise': 317, 'préconisé': 317, 'recommande': 317, 'recommandé':
317, 'suggere': 317, 'suggère': 317, 'suggéré': 317}, {'...': 175, '<my>': 166}, {'^': 341}, {'d': 177, 'de': 342,
'des': 177, 'du': 177}, {'besoin': 343}, {'je': 59}, {'d': 197, 'de': 197, 'qu': 278, 'que': 345}, {'d': 0, 'de': 0,
'des': 0, 'du': 0}, {'occupe': 347}, {'charge': 0, 'occupe': 0}, {'^': 349}, {'a': 329, 'à': 329}, {'a': 89, 'au': 89,
'avec': 89, 'chez': 89, 'à': 89}, {'arrete': 352, 'arretee': 352, 'arrêté': 352, 'assis': 352, 'assise': 352,
'deplace': 352, 'deplacee': 352, 'déplacé': 352, 'engage': 351, 'engagee': 351, 'engagé': 351, 'joint': 352, 'jointe':
352, 'pointe': 352, 'pointee': 352}, {'^': 348, 'en': 350, 'engage': 351, 'est': 353}, {'': (6, 'theirs'), 'd': 0,
'de': 0, 'des': 0, 'du': 0}, {'charge': 355, 'rapproche': 0, 'renseigne': 355}, {'^': 356, 'demandait': 235,
'demande': 235}, {'pour': 276}, {'<came>': 271}, {'<inf>': 0}, {'<inf>': 0, 'l': 360, 'la': 360, 'le': 360, 'les':
360}, {'m': 361, 'me': 361, 'nous': 361}, {'et': 362}, {'...': 363}, {'mettre': 0}, {'<hand_inf>': 0, '<inf>': 364,
'me': 365, 'nous': 365, 'revenir': 255}, {'^': 366}, {'^': 167, 'bien': 201, 'qu': 204, 'que': 236, 'savoir': 34},
{'appeler': 89, 'ecrire': 89, 'envoyer': 89, 'rappeler': 89, 'repondre': 89}, {'m': 369, 'nous': 369}, {'de': 370},
{'^': 167, 'qu': 204, 'que': 206, 'savoir': 34}, {'etre': 226, 'nous': 227, 'passer': 225, 'savoir': 34, 'se': 230,
'venir': 225}, {'<must3>': 109, '<opines>': 117, '^': 159, 'a': 199, 'accepte': 202, 'aimerait': 207, 'attend': 216,
'attendent': 212, 'avait': 219, 'cense': 197, 'censee': 197, 'comptait': 231, 'compte': 232, 'conseille': 181, 'd':
234, 'demandait': 235, 'demande': 237, 'devaient': 241, 'devait': 242, 'disait': 245, 'dit': 254, 'doit': 257,
'doivent': 259, 'en': 263, 'est': 277, 'ferait': 59, 'insiste': 281, 'jette': 284, 'la': 286, 'le': 286, 'les': 286,
'leur': 287, 'lui': 287, 'm': 324, 'me': 332, 'nous': 340, 'ont': 344, 'pensait': 231, 'preconise': 192, 'prend': 284,
'promet': 330, 'propose': 346, 'préconise': 192, 'préconisé': 192, 'reclame': 212, 'recommande': 192, 'recommandé':
192, 'réclame': 212, 's': 354, 'se': 357, 'serait': 358, 'sont': 359, 'suggere': 192, 'suggère': 192, 'suggéré': 192,
'va': 367, 'veulent': 212, 'veut': 368, 'vient': 371, 'voudrait': 372, 'voulait': 373}, {'...': 60, '^': 58},
{'<them>': 59, 'N': 375}, {'d': 376, 'de': 376}, {'<reached_me>': 89}, {'<came>': 89}, {'salle': 89}, {'la': 380},
{'avec': 268, 'dans': 381, 'la': 89, 'là': 89, 'present': 89, 'presente': 89, 'présente': 89}, {'appele': 160,
'appelé': 160, 'averti': 160, 'ecrit': 160, 'prevenu': 160, 'signale': 160, 'textote': 160}, {'a': 383}, {'a': 378,
'est': 379, 'etait': 382, 'm': 384, 'nous': 384, 'sont': 379}, {'a': 138, 'deconseille': 58, 'déconseille': 58,
'déconseillé': 58, 'm': 140, 'me': 155, 'nous': 156, 'reviendra': 158, 'reviennent': 158, 'revient': 158}, {'D': 77,
'a': 77, 'au': 77, 'd': 77, 'de': 77, 'du': 77, 'en': 77, 'la': 77, 'le': 77, 'notre': 77, 'pour': 77, 'son': 77, 'à':
77}, {'N': 27}, {'a': 388, 'avec': 388, 'et': 388, 'à': 388}, {'N': 389}, {'moi': 85}, {'de': 391}, {'...': 126},
{'du': 393}, {'<shifted>': 394}, {'<shifted>': 387, 'annule': 94, 'annulee': 94, 'annules': 94, 'annulé': 94,
'decommande': 94, 'decommandee': 94}, {'agenda': 7}, {'contact': 27, 'lien': 27, 'relation': 27}, {'en': 398},
{'mettre': 399}, {'donner': 20, 'envoyer': 20, 'filer': 20, 'rendre': 20, 'renvoyer': 20, 'transmettre': 20}, {'^':
401, 'avis': 59}, {'^': 401, 'd': 201, 'de': 201}, {'N': 59, '^': 58, 'elle': 59, 'il': 59, 'je': 59}, {'place': 404},
{'<inf>': 20}, {'^': 406, 'd': 20, 'de': 20}, {'lieu': 94}, {'decroche': 94, 'décroché': 94, 'eu': 408, 'rappele': 94,
'repondu': 94}, {'lapin': 94}, {'un': 410}, {'D': 7, 'en': 7, 'le': 7}, {'avis': 59}, {'si': 30}, {'<said>': 160,
'<shifted>': 387, 'annule': 94, 'annulee': 94, 'annules': 94, 'annulé': 94, 'besoin': 180, 'connecter': 390,
'conseille': 181, 'conseillé': 181, 'cote': 392, 'creuser': 30, 'decommande': 94, 'decommandee': 94, 'dit': 191,
'elle': 202, 'ete': 395, 'eux': 202, 'finalement': 396, 'l': 397, 'les': 400, 'leur': 402, 'lui': 403, 'ma': 405,
'mettre': 399, 'moi': 407, 'pas': 409, 'pose': 411, 'preconise': 192, 'presenter': 390, 'promis': 195, 'propose': 198,
'proposé': 198, 'préconise': 192, 'préconisé': 192, 'recommande': 192, 'recommandé': 192, 'revoir': 412, 'sa': 405,
'son': 413, 'suggere': 192, 'suggère': 192, 'suggéré': 192, 'ta': 405, 'voir': 414}, {'equipe': 62, 'equipes': 62,
'etudiants': 62, 'fondateurs': 62, 'jeunes': 62, 'porteurs': 62, 'projets': 62, 'promo': 62, 'startups': 62}, {'':
(23, 'contact'), 'des': 416, 'deux': 416, 'les': 416, 'trois': 416, 'une': 416}, {'lui': 20}, {'^': 418}, {'': (20,
'gave:referral')}, {'^': 420}, {'N': 421, '^': 420}, {'a': 422, 'à': 422}, {'client': 423, 'lead': 423, 'prospect':
423}, {'un': 424}, {'leur': 20, 'lui': 20}, {'^': 426}, {'d': 20, 'de': 20}, {'': (17, 'gave:knowledge')}, {'^': 429},
{'^': 429, 'a': 430, 'avec': 430, 'pour': 430, 'sur': 430, 'à': 430}, {'N': 431}, {'0': 94, 'la': 94, 'longtemps': 94,
'pendant': 94, 'trente': 94, 'un': 94, 'une': 94, 'vingt': 94}, {'N': 433}, {'a': 99, 'à': 99}, {'avis': 435}, {'a':
99, 'conseil': 435, 'son': 436, 'un': 436, 'à': 99}, {'<them>': 20}, {'^': 438}, {'j': 439, 'je': 439}, {'que': 440},
{'d': 421, 'de': 421, 'des': 421, 'du': 421}, {'adresse': 442, 'contact': 442, 'contacts': 442, 'coordonnees': 442,
'nom': 442, 'numero': 442}, {'a': 119, 'sur': 119, 'à': 119}, {'avis': 444}, {'<any_det>': 443, 'adresse': 442,
'contact': 442, 'contacts': 442, 'coordonnees': 442, 'mon': 445, 'nom': 442, 'numero': 442}, {'annuler': 94},
{'<any_det>': 443, 'adresse': 442, 'contact': 442, 'contacts': 442, 'coordonnees': 442, 'nom': 442, 'numero': 442},
{'chez': 89, 'voir': 89}, {'': (15, 'gave:intro')}, {'^': 450}, {'^': 450, 'a': 451, 'de': 451, 'entre': 451, 'pour':
451, 'à': 451}, {'intro': 452}, {'relation': 452}, {'en': 454}, {'mise': 455}, {'intros': 452, 'presentations': 452},
{'N': 451}, {'et': 458}, {'N': 459, '^': 450}, {'connaitre': 451, 'rencontrer': 460}, {'l': 453, 'la': 456, 'les':
457, 'se': 461, 'une': 453}, {'eu': 94, 'parle': 94, 'parlé': 94, 'rencontre': 94, 'rencontré': 94, 'revu': 94, 'vu':
94}, {'avec': 458, 'et': 458}, {'N': 464}, {'contact': 465, 'lien': 465, 'relation': 465}, {'en': 466}, {'temps': 94},
{'le': 468}, {'eu': 94, 'pu': 94, 'reussi': 94, 'revu': 94, 'trouve': 469, 'trouvé': 469, 'vu': 94}, {'question':
435}, {'la': 471, 'une': 471}, {'a': 458, 'avec': 458, 'et': 458, 'à': 458}, {'N': 473}, {'': (5, 'mine'), 'd': 20,
'de': 20}, {'N': 475}, {'': (5, 'mine'), 'l': 20, 'la': 20, 'le': 20, 'les': 20, 'leur': 20, 'lui': 20}, {'^': 477},
{'^': 428, 'a': 476, 'd': 478, 'de': 478, 'à': 476}, {'de': 421}, {'a': 421, 'au': 421, 'aupres': 480, 'chez': 421,
'pour': 421, 'à': 421}, {'N': 481}, {'N': 99}, {'': (10, 'thanks')}, {'<cheered>': 76, '<said>': 122, 'a': 427,
'accepte': 428, 'accepté': 428, 'aide': 432, 'attendu': 434, 'demande': 437, 'demandé': 437, 'depanne': 432, 'dit':
441, 'donne': 446, 'donné': 446, 'du': 447, 'dû': 447, 'envoye': 448, 'ete': 449, 'fait': 462, 'file': 448, 'filé':
448, 'jamais': 463, 'mis': 467, 'pas': 470, 'passe': 448, 'passé': 448, 'pense': 31, 'pensé': 31, 'plus': 463,
'point': 7, 'pose': 472, 'presente': 474, 'promis': 479, 'présenté': 474, 'rdv': 7, 'recommande': 482, 'recommandé':
482, 'relance': 483, 'relancé': 483, 'relu': 120, 'remercie': 484, 'rendez': 123, 'reunion': 7, 'transmis': 448, 'à':
427}, {'avec': 89}, {'...': 486}, {'a': 487, 'au': 487, 'boire': 487, 'courir': 487, 'manger': 487, 'voir': 89, 'à':
487}, {'^': 429, 'a': 430, 'de': 430, 'devant': 430, 'pour': 430, 'sur': 430, 'à': 430}, {'experience': 489}, {'d':
490}, {'<course>': 489, 'retour': 491}, {'un': 492, 'une': 492}, {'est': 34}, {'c': 494, 'est': 34, 'tombe': 34},
{'N': 495}, {'d': 496, 'de': 496}, {'absence': 94}, {'en': 498, 'manque': 94, 'manqué': 94, 'rate': 94}, {'en': 498,
'manques': 94}, {'^': 429, 'a': 430, 'à': 430}, {'N': 501}, {'presse': 30}, {'journal': 30}, {'facebook': 30, 'insta':
30, 'instagram': 30, 'la': 503, 'le': 504, 'linkedin': 30, 'twitter': 30, 'x': 30}, {'a': 502, 'dans': 505, 'par':
505, 'sur': 505, 'à': 502}, {'N': 451, 'a': 458, 'avec': 458, 'et': 458, 'à': 458}, {'N': 507}, {':': 508}, {'de':
89}, {'cote': 510}, {'a': 511, 'à': 511}, {'': (7, 'waiting'), 'de': 14, 'qu': 14, 'que': 14}, {'rien': 94}, {'N':
433, 'pour': 514}, {'de': 126}, {'lieu': 516, 'tel': 486, 'telephone': 486, 'tél': 486, 'téléphone': 486}, {'d': 94,
'de': 94}, {'signe': 518}, {'nouvelle': 94, 'nouvelles': 94, 'reponse': 94}, {'appeler': 94, 'rencontrer': 94, 'voir':
94}, {'du': 521, 'dû': 521}, {'dit': 218, 'personne': 94}, {'moi': 85, 'nous': 85}, {'<them>': 121, 'N': 121}, {'N':
459}, {'rencontrer': 526}, {'se': 527}, {'fait': 528}, {'alimentaire': 69}, {'D': 77, 'a': 126, 'au': 126, 'en': 126,
'à': 126}, {'D': 77, 'a': 126, 'au': 126, 'en': 126, 'finalement': 531, 'à': 126}, {'<to_place>': 69, '^': 68},
{'leur': 46, 'lui': 46}, {'^': 534}, {'de': 535}, {'teste': 120, 'testé': 120}, {'vocale': 94}, {'avec': 89, 'sur':
89}, {'close': 94, 'ferme': 94, 'fermee': 94, 'fermé': 94}, {'dej': 89, 'déj': 89}, {'<drink>': 89, 'petit': 541},
{'des': 542, 'le': 542, 'quelques': 542, 'un': 542, 'une': 542}, {'elle': 202, 'eux': 202, 'lui': 202, 'moi': 428},
{'j': 55, 'je': 55}, {'que': 545}, {'a': 544, 'booke': 7, 'cale': 7, 'calé': 7, 'convenu': 546, 'fixe': 7, 'ok': 7,
'à': 544}, {'booke': 7, 'cale': 7, 'calé': 7, 'est': 547, 'fixe': 7, 'ok': 7}, {'d': 30, 'de': 30, 'qu': 30, 'que':
30}, {'bien': 549}, {'serait': 550}, {'<inf>': 7}, {'de': 552}, {'N': 553}, {'avec': 554, 'de': 552}, {'peu': 89},
{'avec': 89, 'cinq': 89, 'ensemble': 89, 'longtemps': 89, 'un': 556}, {'joindre': 94}, {'a': 558, 'à': 558},
{'<to_place>': 62, '^': 61}, {'quoi': 34}, {'pour': 20}, {'^': 167, 'moi': 562}, {'sur': 563}, {'jour': 59}, {'d':
376, 'de': 376, 'du': 565, 'recu': 59}, {'<them>': 99, 'N': 99}, {'j': 20, 'je': 20}, {'avec': 554, 'de': 552, 'que':
568}, {'N': 421}, {'d': 119, 'de': 119, 'du': 119}, {'fil': 89}, {'de': 572}, {'pour': 427}, {'<should>': 58, 'vaut':
110}, {'^': 575}, {'il': 576, 'je': 576, 'nous': 576, 'on': 576}, {'faut': 58}, {'devrais': 58}, {'vaut': 58},
{'devrait': 58}, {'il': 578, 'je': 579, 'mieux': 580, 'on': 581}, {'^': 582}, {'<them>': 577, '<they>': 577, 'N': 583,
'elle': 59, 'elles': 59, 'eux': 59, 'lui': 59}, {'accord': 574, 'apres': 584, 'avis': 233}, {'d': 14, 'de': 14, 'des':
14, 'du': 14}, {'agenda': 7, 'attente': 586}, {'l': 587}, {'N': 59}, {'d': 589, 'de': 589}, {'avis': 590}, {'l': 591},
{'': (1, 'moved'), '<date>': 77, 'D': 77}, {'D': 593, 'a': 593, 'au': 593, 'la': 593, 'le': 593, 'notre': 593, 'à':
593}, {'<their>': 119}, {'pas': 94}, {'jamais': 94, 'pas': 94, 'plus': 94, 'toujours': 596}, {'d': 99, 'de': 99},
{'avis': 598}, {'<them>': 99, 'N': 99, '^': 167, 'a': 99, 'combien': 34, 'comment': 34, 'conseil': 435, 'l': 599,
'ou': 34, 'pourquoi': 34, 'qu': 204, 'quand': 34, 'que': 236, 's': 34, 'si': 34, 'son': 436, 'un': 436, 'à': 99},
{'<them>': 99, 'N': 99, 'a': 99, 'conseil': 435, 'l': 599, 'son': 436, 'un': 436, 'à': 99}, {'<reach_inf>': 94,
'<see_inf>': 94, 'leur': 55, 'lui': 55}, {'^': 240, 'dejeuner': 94, 'diner': 94, 'dîner': 94, 'manger': 94, 'passer':
94, 's': 95, 'se': 96, 'venir': 94}, {'messagerie': 94}, {'l': 20, 'la': 20, 'le': 20, 'les': 20, 'leur': 20, 'lui':
20}, {'mettre': 399, 'presenter': 27}, {'visite': 7}, {'': (5, 'mine'), '<see_inf>': 7, '^': 605, 'connecter': 390,
'encore': 20, 'les': 606, 'mettre': 399, 'presenter': 390, 'rencontrer': 7, 'rendre': 607, 'retrouver': 7, 'voir': 7},
{'revenir': 255}, {'^': 609}, {'contact': 421, 'coordonnees': 421, 'nom': 421, 'numero': 421}, {'<any_det>': 80},
{'<any_det>': 611, '^': 612, 'contact': 421, 'coordonnees': 421, 'nom': 421, 'numero': 421}, {'N': 613}, {'^': 118,
'a': 119, 'sur': 119, 'à': 119}, {'<remarks>': 615}, {'de': 616}, {'<remarks>': 615, 'nouvelles': 122}, {'trois':
616}, {'<remarks>': 615, 'benevolat': 69}, {'<remarks>': 615, 'avis': 444}, {'mal': 617}, {'<remarks>': 615, 'bons':
616}, {'mes': 616}, {'asso': 69, 'association': 69}, {'N': 430, '^': 429, 'l': 625}, {'a': 626, 'à': 626}, {'main':
627}, {'de': 628}, {'<course>': 489, '<remarks>': 615, 'benevolat': 69, 'coup': 629, 'retour': 491}, {'<any_det>':
443, 'a': 614, 'adresse': 442, 'beaucoup': 617, 'contact': 442, 'contacts': 442, 'coordonnees': 442, 'des': 618,
'deux': 619, 'du': 620, 'mes': 616, 'mon': 621, 'nom': 442, 'numero': 442, 'pas': 622, 'plein': 617, 'plusieurs': 616,
'quelques': 623, 'tous': 624, 'un': 630, 'une': 492, 'à': 614}, {'<letter>': 89, 'N': 89}, {'': (23, 'contact'),
'avec': 632, 'de': 632, 'des': 632, 'par': 632, 'quelques': 632}, {'interview': 30}, {'video': 30}, {'podcast': 30,
'talk': 30}, {'l': 634, 'la': 635, 'le': 636, 'une': 635}, {'pour': 421}, {'reco': 638, 'recommandation': 638}, {'a':
89, 'une': 639, 'à': 89}, {'': (7, 'waiting'), 'd': 14, 'de': 14, 'des': 14, 'du': 14}, {'disant': 160}, {'attente':
641, 'call': 486, 'disant': 160, 'ligne': 486, 'me': 642, 'nous': 642, 'vain': 94, 'visio': 486}, {'cv': 421}, {'':
(23, 'contact'), 'a': 89, 'à': 89}, {'<letter>': 645, '<remarks>': 615}, {'de': 570}, {'cv': 647}, {'<letter>': 645,
'<remarks>': 615, 'client': 423, 'lead': 423, 'prospect': 423}, {'<any_det>': 443, '<their>': 644, 'a': 614,
'adresse': 442, 'beaucoup': 617, 'contact': 442, 'contacts': 442, 'coordonnees': 442, 'des': 646, 'deux': 619, 'du':
616, 'le': 648, 'mes': 616, 'mon': 616, 'nom': 442, 'numero': 442, 'pas': 622, 'plein': 617, 'plusieurs': 616,
'quelques': 623, 'tous': 624, 'un': 649, 'à': 614}, {'appeler': 94, 'avoir': 94}, {'joindre': 94, 'voir': 94},
{'parler': 94, 'telephoner': 94}, {'<reach_inf>': 94, '<see_inf>': 94, 'l': 651, 'la': 652, 'le': 652, 'les': 558,
'lui': 653}, {'d': 654, 'de': 654}, {'a': 265, 'au': 266, 'chez': 268, 'dejeuner': 89, 'diner': 89, 'dîner': 89, 'me':
270, 'nous': 270, 'à': 265}, {'<set>': 7, '<shifted>': 128, 'annule': 94, 'annulee': 94, 'annules': 94, 'annulé': 94,
'cense': 197, 'censee': 197, 'convaincu': 272, 'convaincue': 272, 'd': 274, 'decommande': 94, 'decommandee': 94,
'finalement': 396, 'ok': 273, 'partant': 273, 'partante': 273, 'passe': 656, 'passee': 656, 'passé': 656, 'persuade':
272, 'persuadee': 272, 'pour': 276, 'venu': 656, 'venue': 656}, {'<would_give>': 0, 'm': 333, 'me': 333, 'nous': 333},
{'^': 658}, {'m': 333, 'me': 333, 'nous': 333}, {'^': 660}, {'elle': 659, 'elles': 661, 'il': 659, 'ils': 661},
{'moi': 85, 'qu': 662, 'si': 30}, {'la': 85, 'là': 85}, {'avec': 89, 'chez': 89}, {'parti': 94, 'partie': 94},
{'notres': 85}, {'deja': 666, 'des': 667, 'la': 85, 'là': 85, 'present': 85, 'presente': 85, 'présente': 85},
{'donne': 160, 'donné': 160}, {'du': 572}, {'<date>': 89, 'bout': 670}, {'au': 671, 'en': 671, 'par': 671}, {'': (23,
'contact'), 'au': 671, 'en': 671, 'par': 671}, {'<them>': 672, 'N': 673}, {'N': 430}, {'a': 675, 'à': 675}, {'...':
676}, {'...': 676, 'a': 675, 'comment': 677, 'à': 675}, {'appeler': 94, 'croiser': 94, 'voir': 94}, {'bond': 94},
{'connaissance': 89, 'mise': 455}, {'point': 89}, {'demo': 118, 'démo': 118, 'oral': 118, 'pitch': 118,
'presentation': 118, 'soutenance': 118}, {'^': 683}, {'<their>': 684, 'N': 119, 'la': 684, 'le': 684}, {'<their>':
644, 'le': 648}, {'<course>': 489, '<date>': 89, '<drink>': 89, '<remarks>': 615, 'audit': 119, 'benevolat': 69,
'point': 89, 'retour': 491}, {'<course>': 489, '<date>': 89, 'intro': 452, 'relecture': 119, 'retour': 491},
{'beaucoup': 617, 'des': 616, 'deux': 619, 'du': 620, 'faux': 680, 'l': 453, 'la': 681, 'le': 682, 'les': 457, 'mes':
616, 'mon': 616, 'part': 122, 'pas': 622, 'plein': 617, 'plusieurs': 616, 'quelques': 623, 'repeter': 685, 'suivre':
686, 'tous': 624, 'un': 687, 'une': 688}, {'<inf>': 27}, {'reflechisse': 30}, {'je': 691}, {'<inf>': 27, 'les': 400,
'mettre': 399, 'que': 692}, {'<giveinf>': 20, 'leur': 20, 'lui': 20}, {'^': 46}, {'^': 46, 'mettre': 399, 'presenter':
27}, {'<see_inf>': 7, 'rendre': 607}, {'': (5, 'mine'), '^': 438, 'aille': 697}, {'': (5, 'mine'), '^': 438,
'reflechisse': 30}, {'j': 698, 'je': 699}, {'<inf>': 27, '^': 694, 'connecter': 390, 'l': 695, 'la': 695, 'le': 695,
'les': 696, 'mettre': 399, 'presenter': 390, 'que': 700}, {'<their>': 118, 'la': 118, 'le': 118}, {'^': 702}, {'^':
702, 'sur': 703}, {'donne': 704, 'donné': 704, 'sur': 703}, {'N': 430, '^': 429}, {'a': 706, 'à': 706}, {'main': 707},
{'de': 708}, {'coup': 709}, {'<any_det>': 443, 'a': 614, 'adresse': 442, 'contact': 442, 'contacts': 442,
'coordonnees': 442, 'nom': 442, 'numero': 442, 'un': 710, 'à': 614}, {'a': 430, 'au': 430, 'sur': 430, 'à': 430},
{'N': 712}, {'elle': 34, 'lui': 34, 'moi': 34, 'nous': 34}, {'a': 714, 'à': 714}, {'a': 484, 'à': 484}, {'merci':
716}, {'lapin': 94, 'merci': 716}, {'<inf>': 27, 'qu': 30, 'que': 30}, {'': (5, 'mine'), '^': 438}, {'j': 720, 'je':
720}, {'<inf>': 27, '^': 694, 'connecter': 390, 'les': 606, 'mettre': 399, 'presenter': 390, 'que': 721},
{'<any_det>': 166, '<my>': 166}, {'^': 723}, {'faut': 724}, {'que': 568}, {'faut': 726}, {'faudra': 690, 'faudrait':
719, 'faut': 722, 'leur': 725, 'lui': 725, 'me': 727, 'parait': 160, 'paraît': 160}, {'a': 430, 'au': 430, 'dans':
430, 'devant': 430, 'à': 430}, {':': 508, 'N': 507, 'de': 474, 'entre': 474}, {'<give1>': 20}, {'<give1>': 20, 'en':
731}, {'^': 732, 'dois': 129}, {'amene': 20, 'amène': 20, 'appelle': 20, 'appellerai': 20, 'apporte': 20, 'enverrai':
20, 'envoie': 20, 'organise': 20}, {'d': 55, 'de': 55}, {'a': 427, 'accepte': 428, 'accepté': 428, 'dit': 441, 'du':
447, 'dû': 447, 'envie': 30, 'pense': 31, 'pensé': 31, 'point': 7, 'promis': 735, 'rdv': 7, 'rendez': 123, 'reunion':
7, 'reve': 30, 'rêvé': 30, 'un': 124, 'une': 124, 'à': 427}, {'': (7, 'waiting'), 'de': 14, 'encore': 14, 'qu': 14,
'que': 14, 'toujours': 14}, {'': (5, 'mine'), 'd': 20, 'de': 20, 'que': 20}, {'ecrit': 89, 'parle': 89, 'parlé': 89,
'promis': 738, 'repondu': 89, 'telephone': 89, 'téléphoné': 89}, {'ai': 739}, {'<them>': 733, '^': 734, 'ai': 736,
'aimerais': 30, 'attends': 737, 'dois': 129, 'hesite': 30, 'leur': 740, 'lui': 740}, {'<inf>': 94}, {'<sort_of_met>':
94, 'ose': 742}, {'<lui_give>': 20}, {'<any_det>': 2}, {'^': 745}, {'apres': 94}, {'qu': 30, 'que': 30}, {'': (5,
'mine'), '^': 605, 'connecter': 390, 'encore': 20, 'les': 606, 'mettre': 399, 'presenter': 390}, {'leur': 731, 'lui':
731}, {'^': 750}, {'': (5, 'mine'), 'd': 20, 'de': 20, 'des': 20, 'du': 20}, {'occupe': 752}, {'en': 753, 'engage':
47, 'occupe': 752}, {'d': 20, 'de': 20, 'des': 20, 'du': 20}, {'a': 20, 'de': 20, 'pour': 20, 'à': 20}, {'engage':
756, 'engagee': 756, 'engagé': 756, 'propose': 756, 'proposee': 756, 'proposé': 756}, {'charge': 755, 'demande': 30,
'rappelle': 30, 'souviens': 30, 'suis': 757}, {'a': 7, 'au': 7, 'avec': 7, 'chez': 7, 'en': 7, 'à': 7}, {'a': 30,
'qu': 30, 'que': 30, 'à': 30}, {'<giveinf>': 20, 'l': 46, 'la': 46, 'le': 46, 'les': 46, 'leur': 20, 'lui': 20}, {'^':
761}, {'bien': 30}, {'<them>': 733, '^': 744, 'aura': 746, 'aurai': 746, 'cours': 747, 'crois': 748, 'devrais': 30,
'dois': 749, 'l': 751, 'la': 751, 'le': 751, 'les': 751, 'leur': 740, 'lui': 740, 'm': 754, 'me': 758, 'pars': 759,
'pense': 760, 'recevra': 746, 'recevrai': 746, 'recevrons': 746, 'recois': 746, 'recoit': 746, 'recupere': 746,
'reflechis': 30, 'songe': 30, 'va': 427, 'vais': 762, 'verrais': 763, 'voudrais': 30}, {'a': 89, 'au': 89, 'aux': 89,
'à': 89}, {'facebook': 30, 'insta': 30, 'instagram': 30, 'linkedin': 30, 'twitter': 30, 'x': 30}, {'sur': 766}, {'^':
450, 'avec': 451}, {'contact': 768, 'lien': 768, 'relation': 768}, {'en': 769}, {'bloc': 75}, {'peu': 75}, {'^': 74,
'a': 771, 'comme': 75, 'un': 772, 'à': 771}, {'<cheered>': 75, '<warned>': 121, 'aide': 431, 'aidee': 431, 'appris':
767, 'conseille': 431, 'conseillee': 431, 'conseillé': 431, 'depanne': 431, 'depannee': 431, 'eu': 89, 'eue': 89,
'lu': 767, 'mis': 770, 'mise': 770, 'mises': 770, 'presente': 458, 'presentees': 770, 'presentes': 770, 'présenté':
458, 'rebooste': 773, 'reboostee': 773, 'recommande': 481, 'recommandee': 481, 'recommandé': 481, 'remonte': 773,
'remontee': 773, 'remontees': 773, 'remontes': 773, 'remotive': 773, 'remotivee': 773, 'vu': 767, 'vue': 767},
{'<them>': 60, 'N': 60}, {'d': 775, 'de': 775}, {'ai': 774, 'anniv': 497, 'anniversaire': 497, 'avis': 590, 'idee':
776}, {'camp': 0}, {'son': 778}, {'dans': 779}, {'est': 780}, {'balle': 781, 'messagerie': 94}, {'plan': 94}, {'': (0,
'missed'), 'sur': 94, 'vocal': 94}, {'sa': 94, 'son': 94}, {'sur': 785}, {'message': 784, 'vocal': 786}, {'en': 783,
'un': 787}, {'connaitre': 451, 'rencontrer': 451}, {'se': 789}, {'un': 451, 'une': 451}, {'^': 450, 'en': 769, 'l':
791}, {'<warned>': 121, 'fait': 790, 'mis': 770, 'mise': 770, 'mises': 770, 'presentees': 792, 'presentes': 792,
'rebooste': 773, 'reboostee': 773, 'remonte': 773, 'remontee': 773, 'remontees': 773, 'remontes': 773, 'remotive':
773, 'remotivee': 773}, {'ai': 793}, {'recommandation': 638}, {'de': 795}, {'^': 612}, {'combien': 430, 'comment':
430, 'la': 430, 'le': 430, 'les': 430, 'pourquoi': 430}, {'<any_det>': 443, 'adresse': 442, 'beaucoup': 617,
'contact': 442, 'contacts': 442, 'coordonnees': 442, 'des': 616, 'deux': 619, 'du': 616, 'mes': 616, 'mon': 621,
'nom': 442, 'numero': 442, 'pas': 622, 'plein': 617, 'plusieurs': 616, 'quelques': 623, 'tous': 624, 'un': 616},
{'<any_det>': 430, '^': 429, 'combien': 430, 'comment': 430, 'la': 430, 'le': 430, 'les': 430, 'pourquoi': 430},
{'beaucoup': 617, 'des': 616, 'deux': 619, 'du': 616, 'mes': 616, 'mon': 616, 'part': 121, 'pas': 622, 'plein': 617,
'plusieurs': 616, 'quelques': 623, 'tous': 624, 'un': 616}, {'<any_det>': 430, '^': 429}, {'<any_det>': 79}, {'^':
803}, {'': (5, 'mine'), '^': 477}, {'': (5, 'mine'), 'd': 805, 'de': 805, 'que': 20}, {'courage': 75}, {'moral': 75},
{'confiance': 75, 'courage': 75, 'du': 807, 'le': 808}, {'<handed>': 797, '<said>': 121, 'appris': 798, 'demande': 99,
'demandé': 99, 'detaille': 798, 'dit': 546, 'donne': 799, 'donné': 799, 'ecrit': 89, 'envoye': 448, 'explique': 800,
'expliqué': 800, 'fait': 801, 'file': 448, 'filé': 448, 'montre': 802, 'montré': 802, 'offert': 804, 'parle': 89,
'parlé': 89, 'partage': 804, 'partagé': 804, 'passe': 448, 'passé': 448, 'pose': 99, 'presente': 458, 'prete': 804,
'promis': 806, 'propose': 735, 'proposé': 735, 'présenté': 458, 'prêté': 804, 'raconte': 798, 'raconté': 798,
'redonne': 809, 'redonné': 809, 'remonte': 809, 'repondu': 89, 'telephone': 89, 'transmis': 448, 'téléphoné': 89},
{'mon': 445}, {'d': 478, 'de': 478}, {'^': 744, 'ai': 810, 'donne': 811, 'donné': 811, 'faut': 212, 'promis': 812},
{'vous': 94}, {'<date>': 94, 'rendez': 814}, {'<reach_inf>': 94, '<see_inf>': 94}, {'<reach_inf>': 94, '<see_inf>':
94, 'l': 816, 'la': 816, 'le': 816, 'les': 816, 'lui': 816}, {'<any_det>': 815, 'N': 94, 'd': 817, 'de': 817},
{'article': 30, 'interview': 30, 'portrait': 30, 'post': 30}, {'bouquin': 30, 'livre': 30, 'post': 30}, {'': (11,
'thinking'), 'facebook': 30, 'insta': 30, 'instagram': 30, 'la': 503, 'le': 504, 'linkedin': 30, 'twitter': 30, 'x':
30}, {'dans': 505, 'l': 819, 'le': 820, 'par': 505, 'qu': 30, 'que': 30, 'sur': 821, 'un': 819, 'une': 819},
{'<remarks>': 615, 'audit': 119}, {'relecture': 119}, {'beaucoup': 617, 'des': 616, 'deux': 619, 'du': 616, 'mes':
616, 'mon': 616, 'part': 121, 'pas': 622, 'plein': 617, 'plusieurs': 616, 'quelques': 623, 'tous': 624, 'un': 823,
'une': 824}, {'<handed>': 797, '<said>': 121, 'appris': 798, 'demande': 99, 'demandé': 99, 'detaille': 798, 'dit':
546, 'donne': 799, 'donné': 799, 'ecrit': 89, 'envoye': 448, 'explique': 800, 'expliqué': 800, 'fait': 825, 'file':
448, 'filé': 448, 'montre': 802, 'montré': 802, 'offert': 804, 'parle': 89, 'parlé': 89, 'partage': 804, 'partagé':
804, 'passe': 448, 'passé': 448, 'pose': 99, 'presente': 458, 'prete': 804, 'promis': 806, 'propose': 735, 'proposé':
735, 'présenté': 458, 'prêté': 804, 'raconte': 798, 'raconté': 798, 'redonne': 809, 'redonné': 809, 'remonte': 809,
'repondu': 89, 'telephone': 89, 'transmis': 448, 'téléphoné': 89}, {'<must3>': 109, '^': 744, 'ai': 826, 'donne': 811,
'donné': 811, 'faut': 212, 'promis': 812}, {'': (13, 'talk'), 'd': 34, 'de': 34, 'qu': 34, 'que': 34, 'si': 34}, {'':
(13, 'talk'), 'comment': 34, 'pourquoi': 34, 'qu': 34, 'que': 34, 'si': 34}, {'<giveinf>': 20, 'arreter': 58, 'leur':
20, 'lui': 20, 'ne': 58, 'pas': 58}, {'^': 830}, {'d': 831, 'de': 831}, {'astuce': 60, 'conseil': 60, 'tip': 60},
{'conseil': 181}, {'...': 833, 'comme': 834, 'le': 834, 'un': 834}, {'part': 89}, {'<letter>': 89, 'faire': 836},
{'<any_det>': 837, '<letter>': 89, 'faire': 836}, {'rappele': 94, 'repondu': 94}, {'<reached_me>': 89, '<said>': 829,
'<urges>': 288, 'accompagne': 85, 'accompagnee': 85, 'accueillis': 89, 'alerte': 290, 'alertee': 290, 'alerté': 290,
'conseille': 181, 'conseillé': 181, 'demande': 832, 'demandé': 832, 'dit': 304, 'donne': 835, 'donné': 835, 'envoye':
838, 'fait': 305, 'invites': 89, 'laisse': 308, 'laissé': 308, 'mis': 311, 'mise': 311, 'parle': 312, 'parlé': 312,
'pas': 839, 'passe': 316, 'passé': 316, 'plante': 94, 'plantee': 94, 'pose': 411, 'preconise': 317, 'promis': 318,
'propose': 198, 'proposé': 198, 'préconise': 317, 'préconisé': 317, 'rappele': 320, 'reclame': 178, 'recommande': 317,
'recommandé': 317, 'recu': 89, 'recue': 89, 'recues': 89, 'recus': 89, 'rejoint': 85, 'rejointe': 85, 'rendu': 321,
'réclame': 178, 'réclamé': 178, 'saute': 322, 'suggere': 317, 'suggère': 317, 'suggéré': 317, 'supplie': 293}, {'a':
7, 'au': 7, 'chez': 7, 'à': 7}, {'pour': 178}, {'<says>': 828, '<urges>': 288, 'a': 840, 'accompagnait': 85, 'alerte':
290, 'appelle': 89, 'invite': 841, 'invitent': 841, 'relance': 842}, {'<any_det>': 815}, {'^': 68, 'avec': 69}, {'^':
694}, {'': (13, 'talk'), 'je': 30}, {'combien': 34, 'comment': 34, 'd': 846, 'de': 846, 'ou': 34, 'pourquoi': 34,
'quand': 34, 's': 34, 'si': 847}, {'de': 20}, {'': (11, 'thinking'), 'jamais': 94, 'pas': 94, 'plus': 94, 'toujours':
596}, {'a': 846, 'à': 846}, {'<says>': 828, '<urges>': 288, '^': 325, 'annoncer': 160, 'charge': 755, 'conseille':
181, 'decroche': 597, 'demandait': 235, 'demande': 848, 'dire': 160, 'disant': 160, 'dit': 326, 'doit': 328,
'doivent': 328, 'décroche': 597, 'faut': 726, 'ghoste': 94, 'informer': 160, 'manque': 94, 'met': 311, 'preconise':
317, 'prevenir': 160, 'promet': 330, 'préconise': 317, 'préconisé': 317, 'rappeler': 849, 'rappelle': 850, 'reclame':
178, 'recommande': 317, 'recommandé': 317, 'relance': 842, 'repond': 597, 'reste': 851, 'réclame': 178, 'réclamé':
178, 'souviens': 30, 'suggere': 317, 'suggère': 317, 'suggéré': 317, 'suis': 757, 'verrait': 331}, {'': (10,
'thanks'), 'N': 484}, {'fois': 716}, {'N': 484, 'a': 853, 'beaucoup': 716, 'encore': 716, 'infiniment': 716, 'mille':
854, 'à': 853}, {'vaut': 59}, {'mercis': 716}, {'avec': 458}, {'contact': 858, 'lien': 858, 'relation': 858},
{'contact': 451, 'lien': 451, 'relation': 451}, {'en': 860}, {'N': 861}, {'en': 859, 'et': 862}, {'N': 863, 'en':
466}, {'en': 859}, {'N': 473, 'de': 474, 'entre': 474}, {'contact': 866, 'relation': 866}, {'N': 865, 'en': 867},
{'et': 85}, {'pas': 409}, {'jamais': 463, 'pas': 470, 'plus': 463}, {'eu': 408, 'lieu': 94}, {'pas': 872}, {'arrive':
94, 'arrivee': 94, 'arrivé': 94, 'venu': 94, 'venue': 94}, {'venu': 94, 'venue': 94}, {'jamais': 874, 'pas': 875},
{'decroche': 94, 'décroché': 94, 'rappele': 94, 'repondu': 94}, {'pas': 877}, {'pas': 428}, {'a': 870, 'ai': 871,
'aura': 873, 'est': 876, 'ont': 878, 'oublie': 879, 'oublier': 879, 'oublions': 879}, {'decroche': 597, 'décroche':
597, 'rappelle': 597, 'repond': 597}, {'jamais': 94, 'pas': 94, 'plus': 94, 'tjrs': 596, 'tjs': 596, 'toujours': 596},
{'decroche': 597, 'décroche': 597, 'me': 881, 'oublie': 879, 'oublier': 879, 'oublions': 879, 'rappelle': 597,
'repond': 882}, {'step': 27, 'steps': 27}, {'': (12, 'task'), 'meme': 27, 'même': 27}, {'moi': 885}, {'moi': 27},
{'a': 886, 'pour': 887, 'à': 886}, {'devons': 846, 'doit': 846}, {'N': 735}, {'': (5, 'mine'), 'm': 0, 'me': 0,
'nous': 0}, {'^': 891}, {'^': 193, 'a': 890, 'd': 892, 'de': 892, 'qu': 194, 'que': 194, 'à': 890}, {'<reached_me>':
89, '<said>': 829, '<urges>': 288, 'accueillis': 89, 'conseille': 181, 'conseillé': 181, 'demande': 832, 'demandé':
832, 'dit': 337, 'donne': 835, 'donné': 835, 'envoye': 838, 'fait': 305, 'invites': 89, 'laisse': 308, 'laissé': 308,
'parle': 312, 'parlé': 312, 'passe': 316, 'passé': 316, 'plantes': 94, 'pose': 411, 'preconise': 317, 'promis': 893,
'préconise': 317, 'préconisé': 317, 'recommande': 317, 'recommandé': 317, 'recu': 89, 'recue': 89, 'recues': 89,
'recus': 89, 'rendu': 321, 'saute': 322, 'suggere': 317, 'suggère': 317, 'suggéré': 317, 'supplie': 293}, {'': (0,
'missed'), '<see_inf>': 94, 'se': 96}, {'': (0, 'missed'), '<see_inf>': 94, 'd': 895, 'de': 895, 'se': 96}, {'vous':
896}, {'cale': 896, 'calé': 896, 'prevu': 896, 'rdv': 896, 'rendez': 897}, {'combien': 34, 'comment': 34, 'd': 846,
'de': 846, 'ou': 34, 'pourquoi': 34, 'quand': 34, 's': 34, 'si': 34}, {'': (7, 'waiting'), '<giveinf>': 20, 'leur':
20, 'lui': 20}, {'^': 900, 'encore': 327, 'toujours': 327}, {'deux': 85, 'quatre': 85, 'tous': 85, 'trois': 85},
{'promis': 735}, {'a': 903, 'devons': 20, 'doit': 20}, {'croises': 94, 'parle': 94, 'parlé': 94, 'vu': 94, 'vus': 94},
{'pas': 905}, {'sommes': 906}, {'est': 906}, {'nous': 907, 's': 908}, {'<sort_of_met>': 89, 'pas': 905}, {'sommes':
910}, {'a': 7, 'au': 7, 'avec': 7, 'chez': 7, 'en': 7, 'ensemble': 7, 'à': 7}, {'<sort_of_met>': 89}, {'<says>': 828,
'<them>': 889, '<urges>': 288, '^': 325, 'a': 894, 'allons': 427, 'annoncer': 160, 'appelle': 89, 'attendons': 14,
'aura': 746, 'aurai': 746, 'avait': 898, 'avions': 898, 'conseille': 181, 'demandait': 235, 'demande': 899, 'devons':
846, 'dire': 160, 'disant': 160, 'dit': 339, 'doit': 901, 'doivent': 328, 'etions': 902, 'informer': 160, 'invite':
841, 'invitent': 841, 'leur': 904, 'lui': 904, 'n': 909, 'ne': 909, 'nous': 911, 'part': 912, 'partons': 912,
'preconise': 317, 'prevenir': 160, 'préconise': 317, 'préconisé': 317, 'recevra': 746, 'recevrai': 746, 'recevrons':
746, 'recois': 746, 'recoit': 746, 'recommande': 317, 'recommandé': 317, 'recupere': 746, 's': 908, 'sommes': 913,
'suggere': 317, 'suggère': 317, 'suggéré': 317}, {'cafe': 89, 'café': 89, 'verre': 89}, {'un': 915}, {'^': 732,
'devons': 846, 'doit': 846}, {'envoie': 20, 'prepare': 20, 'prépare': 20, 'relance': 20, 'renvoie': 20, 'transmet':
20}, {'a': 890, 'd': 55, 'de': 55, 'à': 890}, {'<set>': 7, 'dit': 441, 'promis': 919, 'rendez': 123}, {'D': 77, 'a':
77, 'au': 77, 'la': 77, 'le': 77, 'notre': 77, 'à': 77}, {'dejeuner': 94, 'diner': 94, 'dîner': 94, 'manger': 94, 's':
95, 'se': 96}, {'appeler': 7}, {'parler': 7, 'rappeler': 7, 'revoir': 7, 'voir': 7}, {'^': 694, 'boire': 7,
'dejeuner': 7, 'diner': 7, 'dîner': 7, 'manger': 7, 's': 923, 'se': 924}, {'dej': 7, 'déj': 7}, {'apero': 7, 'cafe':
7, 'café': 7, 'petit': 926, 'the': 7, 'verre': 7}, {'le': 927, 'un': 927}, {'': (14, 'together'), '<sort_of_met>': 89,
'loupe': 94, 'loupes': 94, 'manque': 94, 'manques': 94, 'manqué': 94, 'pas': 905, 'rate': 94, 'rates': 94},
{'appelle': 7, 'est': 929}, {'<we_meet>': 7}, {'voir': 7}, {'<see_inf>': 7, '^': 426, 'chez': 7, 'se': 932},
{'<them>': 917, '^': 918, 'a': 920, 'attend': 14, 'aura': 746, 'aurai': 746, 'avait': 898, 'avance': 921, 'avions':
898, 'boit': 7, 'brunche': 7, 'decale': 921, 'dejeune': 7, 'devait': 922, 'devons': 846, 'dine': 7, 'doit': 925,
'décale': 921, 'déjeune': 7, 'dîne': 7, 'etait': 902, 'leur': 904, 'lui': 904, 'lunche': 7, 'mange': 7, 'n': 909,
'ne': 909, 'nous': 907, 'part': 912, 'partons': 912, 'prend': 928, 'recevra': 746, 'recevrai': 746, 'recevrons': 746,
'recois': 746, 'recoit': 746, 'recupere': 746, 'reporte': 921, 'repousse': 921, 's': 930, 'se': 931, 'va': 933,
'vais': 427, 'verra': 414}, {'le': 815}, {'<any_det>': 815, 'N': 94, 'completement': 935, 'd': 817, 'de': 817, 'pas':
428, 'totalement': 935}, {'<any_det>': 815, 'N': 94, 'completement': 935, 'd': 817, 'de': 817, 'totalement': 935},
{'': (23, 'contact'), 'a': 89, 'au': 89, 'avec': 89, 'à': 89}, {'N': 797}, {'experience': 430, 'rex': 430}, {'a': 939,
'des': 542, 'le': 542, 'mon': 940, 'quelques': 542, 'un': 542, 'une': 542, 'à': 939}, {'hui': 94}, {'D': 94,
'aujourd': 942, 'avec': 94, 'ce': 94, 'cette': 94}, {'vous': 943}, {'<date>': 943, 'news': 94, 'nouvelles': 94,
'rendez': 944, 'reponse': 94, 'retour': 94, 'signe': 94}, {'appele': 94, 'appelé': 94, 'eu': 94, 'parle': 94, 'parlé':
94, 'rencontre': 94, 'rencontré': 94, 'revu': 94, 'vu': 94}, {'nouvelles': 94}, {'occasion': 94}, {'<them>': 94, 'N':
94, 'de': 947, 'l': 948, 'le': 468, 'lieu': 94}, {'moindre': 519}, {'<sort_of_met>': 94, 'de': 945, 'decroche': 94,
'décroché': 94, 'encore': 946, 'eu': 949, 'joignable': 94, 'le': 950, 'ose': 742, 'oublier': 428, 'pointe': 94,
'pointee': 94, 'pu': 94, 'rappele': 94, 'repondu': 94, 'reussi': 94}, {'<any_det>': 611, 'contact': 421,
'coordonnees': 421, 'nom': 421, 'numero': 421}, {'maison': 7}, {'D': 77, 'N': 952, 'la': 953}, {'D': 77, 'bureau': 7},
{'': (23, 'contact'), 'moi': 7, 'nous': 7}, {'temps': 486}, {'D': 77, 'revue': 595}, {'avec': 89, 'chez': 89,
'ensemble': 89}, {'midi': 959}, {'moment': 959}, {'end': 959}, {'<time_span>': 959, 'apres': 960, 'petit': 961,
'week': 962}, {'<time_span>': 959, 'apres': 960, 'coup': 573, 'petit': 961, 'week': 962}, {'...': 665, '<any_det>':
443, 'D': 77, 'a': 954, 'adresse': 442, 'au': 955, 'boire': 7, 'chez': 956, 'contact': 442, 'contacts': 442,
'coordonnees': 442, 'dejeuner': 7, 'diner': 7, 'du': 957, 'dîner': 7, 'en': 958, 'finalement': 531, 'la': 963, 'le':
963, 'me': 932, 'nom': 442, 'nous': 932, 'numero': 442, 'un': 964, 'une': 963, 'voir': 89, 'à': 954}, {'avec': 89,
'chez': 89, 'voir': 89}, {'la': 953}, {'bureau': 7}, {'moi': 7, 'nous': 7}, {'a': 967, 'au': 968, 'boire': 7, 'chez':
969, 'dejeuner': 7, 'diner': 7, 'dîner': 7, 'me': 932, 'nous': 932, 'à': 967}, {'N': 952}, {'revue': 595}, {'...':
665, '<any_det>': 443, 'a': 971, 'adresse': 442, 'chez': 89, 'contact': 442, 'contacts': 442, 'coordonnees': 442,
'du': 957, 'en': 972, 'la': 963, 'le': 963, 'nom': 442, 'numero': 442, 'un': 964, 'une': 963, 'voir': 89, 'à': 971},
{'': (5, 'mine'), 'connecter': 390, 'les': 606, 'mettre': 399, 'presenter': 390}, {'a': 974, 'à': 974}, {'rdv': 94,
'rendez': 814}, {'au': 976}, {'dejeune': 89, 'déjeuné': 89}, {'<sort_of_met>': 94, 'de': 947}, {'la': 471, 'un': 410,
'une': 471}, {'annoncer': 160, 'dire': 160, 'informer': 160, 'prevenir': 160}, {'<them>': 577, '<they>': 577, 'info':
34, 'me': 981, 'nous': 981}, {'pas': 30}, {'D': 77, 'a': 126, 'au': 126, 'en': 126, 'pour': 126, 'à': 126},
{'<shifted>': 984, 'D': 77, 'a': 126, 'au': 126, 'en': 126, 'finalement': 984, 'pour': 126, 'à': 126}, {'lieu': 985},
{'fera': 985}, {'aura': 986, 'est': 985, 'glisse': 985, 'passe': 985, 'passera': 985, 'se': 987, 'sera': 985}, {'D':
988}, {'D': 988, 'cale': 989, 'calee': 989, 'calé': 989, 'fixe': 989, 'fixee': 989, 'prevu': 989, 'prevue': 989},
{'<inf>': 7, 'dejeuner': 7, 'diner': 7, 'dîner': 7, 'passer': 7, 'se': 932, 'voir': 7}, {'etre': 990}, {'D': 988,
'avait': 990, 'avec': 554, 'cale': 989, 'calee': 989, 'calé': 989, 'de': 991, 'devait': 992, 'est': 990, 'etait': 990,
'fixe': 989, 'fixee': 989, 'prevu': 989, 'prevue': 989}, {'D': 988, 'avait': 990, 'cale': 989, 'calee': 989, 'calé':
989, 'devait': 992, 'est': 990, 'etait': 990, 'fixe': 989, 'fixee': 989, 'prevu': 989, 'prevue': 989}, {'des': 542,
'le': 542, 'quelques': 542, 'rdv': 7, 'rendez': 123, 'un': 542, 'une': 542}, {'rdv': 7}, {'<date>': 7, 'etape': 996,
'rendez': 123}, {'': (12, 'task'), 'rdv': 7}, {'<date>': 7, 'etape': 998, 'rendez': 123}, {'etapes': 27}, {'avait':
994}, {'<they>': 34, 'elle': 659, 'elles': 661, 'il': 659, 'ils': 661, 'on': 1001}, {'N': 34, 'elle': 34, 'elles': 34,
'il': 34, 'ils': 34, 'j': 34, 'je': 34, 'on': 34}, {'devrais': 58, 'devrait': 58, 'devrions': 58, 'ferais': 110,
'ferait': 110}, {'^': 1004}, {'<they>': 34, 'j': 1005, 'je': 1005, 'nous': 1005, 'on': 1005}, {'': (13, 'talk'), 'D':
988, 'avait': 990, 'cale': 989, 'calee': 989, 'calé': 989, 'devait': 992, 'est': 990, 'etait': 990, 'fixe': 989,
'fixee': 989, 'prevu': 989, 'prevue': 989}, {'<any_det>': 815, 'N': 94}, {'prochain': 7}, {'D': 1009, 'manque': 94,
'manqué': 94, 'rate': 94}, {'N': 481, 'd': 59, 'de': 59, 'qu': 59, 'que': 59}, {'visite': 510}, {'fil': 510}, {'de':
1013}, {'<letter>': 510, 'coup': 1014}, {'N': 89, 'la': 1012, 'un': 1015, 'une': 1015}, {'une': 639}, {'monde': 89},
{'le': 1018}, {'D': 77, 'a': 77, 'au': 77, 'à': 77}, {'^': 74, 'a': 75, 'de': 75, 'à': 75}, {'moral': 1021}, {'le':
1022}, {'<set>': 7, 'manque': 94, 'manqué': 94, 'rate': 94}, {'vous': 1024}, {'visite': 645}, {'<their>': 684, 'la':
684, 'le': 684}, {'a': 89, 'à': 89}, {'': (0, 'missed'), 'D': 593, 'a': 593, 'au': 593, 'la': 593, 'le': 593, 'notre':
593, 'à': 593}, {'table': 7}, {'une': 1030}, {'^': 694, 'savoir': 414}, {'attente': 641, 'dette': 20}, {'a': 1032,
'en': 1033, 'à': 1032}, {'coeur': 69}, {'du': 1035}, {'de': 94}, {'part': 1037}, {'avec': 94, 'chez': 94, 'cote': 94,
'de': 94, 'du': 94}, {'N': 94, 'la': 1038, 'neuf': 1039, 'nouveau': 1039, 'special': 1039}, {'de': 1040}, {'pointe':
94, 'pointee': 94, 'presente': 94, 'presentee': 94, 'présenté': 94}, {'<sort_of_met>': 89, 'decommande': 94,
'decommandee': 94, 'desiste': 94, 'desistee': 94, 'engage': 351, 'engagee': 351, 'engagé': 351, 'pas': 1042},
{'engage': 351, 'est': 1043}, {'nouvelles': 94, 'reponse': 94, 'succes': 94}, {'rapproche': 0, 'renseigne': 0}, {'D':
7, 'dans': 7, 'en': 7, 'le': 7}, {'^': 1046, 'demandait': 235, 'demande': 235, 'revoit': 1047}, {'coaching': 560,
'mentorat': 560, 'mentoring': 560}, {'de': 1049}, {'populaire': 69}, {'bien': 549, 'pour': 276}, {'main': 89}, {'la':
1053}, {'^': 58, 'd': 59, 'de': 59, 'que': 59}, {'est': 1055}, {'<giveinf>': 58}, {'^': 1057}, {'...': 60, ':': 59,
'c': 1056, 'd': 1058, 'de': 1058, 'est': 1055, 'etait': 1055}, {'...': 60}, {'<tip>': 1059, 'conseil': 1060}, {'die':
94}, {'passe': 656, 'passee': 656, 'passé': 656, 'venu': 656, 'venue': 656}, {'^': 74, 'a': 75, 'à': 75}, {'chance':
1064}, {'bonne': 1065}, {'attente': 641}, {'en': 1067}, {'<them>': 577, '<they>': 577}, {'parler': 94},
{'<reach_inf>': 94, '<see_inf>': 94, 'l': 95, 'la': 558, 'le': 558, 'lui': 1070}, {'d': 1071, 'de': 1071}, {'courant':
121}, {'au': 1073}, {'N': 1074}, {'do': 27}, {'': (12, 'task'), '^': 694}, {'eau': 94}, {'l': 1078}, {'boite': 538,
'boîte': 538, 'messagerie': 94, 'repondeur': 94}, {'': (23, 'contact'), 'boite': 538, 'boîte': 538, 'la': 1080, 'le':
1080, 'messagerie': 94, 'repondeur': 94, 'sa': 1080, 'son': 1080}, {'a': 1079, 'sur': 1081, 'à': 1079}, {'sur': 89},
{'nouvelle': 94}, {'<reached_me>': 94, '<sort_of_met>': 94, 'de': 947, 'eu': 94}, {'la': 1038}, {'': (0, 'missed'),
'de': 1086}, {'aucune': 1084, 'en': 1067, 'pas': 1085, 'rien': 1087}, {'<any_det>': 443, '<their>': 644, 'a': 614,
'adresse': 442, 'contact': 442, 'contacts': 442, 'coordonnees': 442, 'le': 648, 'nom': 442, 'numero': 442, 'à': 614},
{'jours': 30, 'quatre': 30}, {'ces': 1090}, {'de': 1091, 'grand': 717}, {'leur': 20, 'lui': 20, 'me': 365, 'nous':
365, 'revenir': 255}, {'N': 7}, {'avec': 1094}, {'...': 1095}, {'^': 1093, 'a': 1096, 'au': 1096, 'en': 1096, 'à':
1096}, {'<see_inf>': 7, '^': 761, 'a': 1096, 'au': 1096, 'en': 1096, 'rendre': 607, 'à': 1096}, {'avoir': 89,
'croiser': 89, 'dejeuner': 89, 'diner': 89, 'discuter': 89, 'dîner': 89, 'parler': 89, 'quitter': 89, 'raccrocher':
89, 'rencontrer': 89, 'voir': 89}, {'de': 1099}, {'': (5, 'mine'), '<them>': 20}, {'^': 1101}, {'^': 1101, 'leur':
178, 'lui': 178}, {'j': 1102, 'je': 1103, 'nous': 203}, {'^': 167, 'bien': 201, 'qu': 204, 'que': 1104, 'savoir': 34},
{'avoir': 89, 'croiser': 89, 'dejeuner': 89, 'diner': 89, 'discuter': 89, 'dîner': 89, 'm': 369, 'nous': 369,
'parler': 89, 'quitter': 89, 'raccrocher': 89, 'rencontrer': 89, 'voir': 89}, {'a': 967, 'au': 968, 'boire': 7,
'chez': 969, 'de': 1106, 'dejeuner': 7, 'diner': 7, 'dîner': 7, 'me': 932, 'nous': 932, 'à': 967}, {'appeler': 94,
'passer': 96, 'voir': 94}, {'savoir': 34}, {'': (23, 'contact'), 'dans': 505, 'l': 634, 'la': 635, 'le': 636, 'par':
505, 'passer': 30, 'qu': 34, 'que': 34, 'sur': 505, 'une': 635}, {'personne': 94}, {'avait': 1111}, {'connecter': 390,
'cote': 392, 'creuser': 30, 'elle': 202, 'eux': 202, 'l': 397, 'les': 400, 'leur': 402, 'lui': 403, 'ma': 405,
'mettre': 399, 'moi': 407, 'presenter': 390, 'revoir': 412, 'sa': 405, 'son': 413, 'ta': 405, 'voir': 414}, {'avec':
632, 'de': 632, 'des': 632, 'par': 632, 'quelques': 632}, {'$': 32, '//': 67, '0': 73, '<cheered>': 76, '<date>': 78,
'<handed>': 84, '<i>': 98, '<letter>': 104, '<must3>': 109, '<opines>': 117, '<read_it>': 120, '<said>': 122, '<set>':
125, '<shifted>': 128, '<them>': 130, '<they>': 374, '<tip>': 377, 'N': 385, '^': 386, 'a': 415, 'accepte': 202,
'accompagne': 417, 'action': 419, 'adresse': 425, 'adressé': 425, 'ai': 485, 'aide': 432, 'aimerait': 207, 'alle':
488, 'allee': 488, 'alors': 160, 'amene': 425, 'amené': 425, 'anime': 493, 'anniv': 497, 'anniversaire': 497,
'annule': 94, 'annulee': 94, 'annules': 94, 'annulé': 94, 'appel': 499, 'appele': 89, 'appels': 500, 'appelé': 89,
'apporte': 425, 'apporté': 425, 'appris': 506, 'apres': 160, 'apresentacao': 509, 'assis': 512, 'assure': 493,
'attend': 216, 'attendent': 212, 'attends': 513, 'attendu': 515, 'au': 517, 'aucun': 519, 'aucune': 520, 'aurais':
522, 'avait': 523, 'avant': 160, 'avec': 524, 'averti': 525, 'avons': 529, 'banque': 530, 'bascule': 532, 'bavarde':
89, 'benevolat': 533, 'besoin': 536, 'beta': 537, 'bien': 160, 'boite': 538, 'bosse': 539, 'bossé': 539, 'bouffe': 89,
'bouffé': 89, 'boutique': 540, 'boîte': 538, 'brainstorme': 89, 'briefe': 525, 'brunche': 89, 'brunché': 89, 'bu':
543, 'bureau': 540, 'c': 548, 'ca': 551, 'cale': 555, 'calé': 555, 'car': 34, 'cause': 557, 'causé': 557, 'cense':
197, 'censee': 197, 'cherche': 559, 'cherché': 559, 'citation': 34, 'coache': 62, 'coachee': 62, 'coaching': 560,
'comme': 561, 'compte': 564, 'connecte': 474, 'conseil': 566, 'conseille': 181, 'conseils': 377, 'consulte': 567,
'convenu': 569, 'coopte': 570, 'correction': 571, 'coup': 573, 'couru': 486, 'croise': 89, 'croisee': 89, 'croises':
89, 'croisé': 89, 'd': 585, 'dans': 588, 'de': 592, 'debattu': 89, 'debriefe': 89, 'decale': 594, 'decide': 555,
'decommande': 94, 'decommandee': 94, 'decortique': 595, 'decroche': 597, 'dejeune': 89, 'demandait': 235, 'demande':
600, 'demandé': 601, 'depanne': 432, 'deplace': 594, 'depuis': 160, 'des': 160, 'deux': 73, 'devaient': 241, 'devais':
602, 'devait': 603, 'dine': 89, 'directement': 604, 'disait': 245, 'disant': 160, 'discute': 89, 'dit': 254, 'dois':
608, 'doit': 610, 'donnant': 448, 'donne': 631, 'donné': 631, 'dont': 34, 'du': 447, 'dès': 160, 'décale': 594,
'décidé': 555, 'décroche': 597, 'déjeuné': 89, 'déplace': 594, 'dîné': 89, 'dû': 447, 'echange': 633, 'ecoute': 637,
'ecrit': 640, 'empechement': 94, 'en': 643, 'envoyant': 448, 'envoye': 650, 'epluche': 595, 'essaye': 655, 'est': 657,
'et': 663, 'etaient': 664, 'etais': 665, 'etait': 668, 'etant': 669, 'ete': 270, 'etions': 665, 'eu': 674, 'explique':
678, 'expliqué': 678, 'failli': 679, 'fait': 689, 'faudra': 690, 'faudrait': 693, 'faut': 701, 'feedback': 705,
'fete': 89, 'file': 711, 'filé': 711, 'finalement': 396, 'forme': 713, 'fyi': 34, 'fêté': 89, 'gare': 486, 'garé':
486, 'ghoste': 94, 'ghostee': 94, 'ghosté': 94, 'glisse': 532, 'grace': 715, 'grand': 717, 'gros': 718, 'idee': 30,
'il': 728, 'informe': 525, 'informé': 525, 'injoignable': 94, 'insiste': 281, 'interroge': 567, 'intervenu': 729,
'interviewe': 89, 'intro': 730, 'introduit': 474, 'j': 741, 'jamais': 743, 'je': 764, 'jette': 284, 'joue': 765, 'l':
777, 'la': 782, 'laisse': 788, 'laissé': 788, 'lapin': 518, 'laquelle': 34, 'lequel': 34, 'les': 794, 'lettre': 796,
'leur': 813, 'lorsqu': 34, 'lorsque': 34, 'loupe': 818, 'lu': 822, 'lui': 827, 'm': 843, 'maile': 89, 'mailé': 89,
'mange': 89, 'mangé': 89, 'manque': 844, 'manqué': 844, 'maraude': 845, 'marche': 486, 'marché': 486, 'me': 852,
'memo': 27, 'mentorat': 560, 'mentore': 62, 'mentoree': 62, 'mentoring': 560, 'merci': 855, 'mieux': 856, 'mille':
857, 'mis': 864, 'mise': 868, 'moi': 869, 'montre': 678, 'montré': 678, 'n': 880, 'ne': 883, 'next': 884, 'note': 888,
'nous': 914, 'offert': 916, 'ok': 574, 'on': 934, 'ont': 344, 'oublie': 936, 'oublier': 879, 'oublions': 879,
'oublié': 937, 'papote': 89, 'parait': 160, 'paraît': 160, 'parce': 160, 'parle': 938, 'parlé': 938, 'partage': 941,
'partagé': 941, 'pas': 951, 'passe': 965, 'passee': 966, 'passent': 970, 'passera': 532, 'passé': 973, 'pcq': 34,
'pendant': 160, 'pense': 851, 'penser': 975, 'personne': 977, 'petit': 978, 'pitche': 89, 'plus': 979, 'poireaute':
94, 'poireauter': 94, 'porte': 540, 'pose': 980, 'pour': 982, 'pourquoi': 983, 'pousse': 686, 'poussé': 686,
'preconise': 192, 'prend': 284, 'presentacion': 509, 'presentation': 509, 'presente': 474, 'prete': 804, 'prevenu':
525, 'prevu': 993, 'prevue': 994, 'pris': 995, 'prochain': 997, 'prochaine': 999, 'prochaines': 1000, 'promet': 330,
'promis': 479, 'propose': 346, 'préconise': 192, 'préconisé': 192, 'présenté': 474, 'prêté': 804, 'puisqu': 34,
'puisque': 34, 'qu': 1002, 'quand': 1003, 'quatre': 73, 'que': 1006, 'questionne': 567, 'qui': 1007, 'raccroche': 89,
'randonne': 89, 'rappele': 89, 'rappeler': 849, 'rappelle': 597, 'rate': 1008, 'rdv': 1010, 'reclame': 212,
'recommande': 1011, 'recommandé': 1011, 'recroise': 89, 'recu': 1016, 'redige': 1017, 'refait': 1019, 'regarde': 637,
'regardé': 637, 'relance': 483, 'relancé': 483, 'relecture': 571, 'relu': 119, 'remercie': 484, 'remis': 1020,
'remise': 1020, 'remonte': 1023, 'rencontre': 89, 'rencontree': 89, 'rencontres': 89, 'rencontré': 89, 'rendez': 1025,
'rendu': 1026, 'reparle': 89, 'repete': 1027, 'repeter': 1027, 'repond': 882, 'repondeur': 94, 'repondu': 1028,
'reporte': 1029, 'reportee': 94, 'reporté': 94, 'repousse': 594, 'reserve': 1031, 'reste': 1034, 'resto': 1036,
'restos': 1036, 'retour': 705, 'retours': 705, 'retrouve': 89, 'retrouvee': 89, 'retrouvé': 89, 'reve': 549, 'revu':
89, 'revue': 89, 'rien': 1041, 'réclame': 212, 'rédigé': 1017, 'répété': 1027, 'réservé': 1031, 'rêvé': 549, 's':
1044, 'sa': 604, 'salue': 89, 'sans': 1045, 'se': 1048, 'seance': 1050, 'seche': 844, 'secours': 1051, 'selon': 584,
'serait': 1052, 'serre': 1054, 'ses': 1061, 'session': 1050, 'sine': 1062, 'sollicite': 567, 'son': 1061, 'sonde':
567, 'sont': 1063, 'sorti': 486, 'sortie': 486, 'souhaite': 1066, 'souhaité': 1066, 'soupe': 89, 'suggere': 192,
'suggère': 192, 'suggéré': 192, 'suis': 1068, 'suivant': 1069, 'sur': 604, 'taffe': 486, 'tandis': 160, 'telephone':
89, 'tente': 1072, 'tenu': 1075, 'to': 1076, 'todo': 1077, 'tombe': 1082, 'tombee': 1082, 'tombes': 1083, 'tombé':
1082, 'toujours': 1088, 'transmettant': 448, 'transmis': 1089, 'travaille': 486, 'travaillé': 486, 'trinque': 89,
'trois': 73, 'téléphoné': 89, 'un': 1092, 'une': 73, 'va': 1097, 'vais': 1098, 'venons': 1100, 'veulent': 212, 'veut':
1105, 'viennent': 970, 'viens': 1100, 'vient': 1107, 'visite': 89, 'visité': 89, 'voir': 414, 'voudrait': 372,
'voulais': 1108, 'voulait': 1109, 'voyage': 486, 'voyagé': 486, 'vu': 1110, 'vue': 89, 'vus': 89, 'y': 1112, 'zappe':
937, 'à': 1113, 'échange': 1114, 'échangé': 633}]


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
'accompagne': 2, 'adore': 4, 'adresse': 24, 'ai': 25, 'alle': 26, 'allee': 26, 'ami': 27, 'amie': 5, 'ancien': 27,
'anniv': 8, 'anniversaire': 8, 'apero': 2, 'appel': 28, 'appele': 2, 'appels': 28, 'appelé': 2, 'au': 32, 'aux': 34,
'av': 2, 'avant': 6, 'avec': 2, 'avenue': 12, 'boulevard': 12, 'brunch': 2, 'bureau': 12, 'cafe': 2, 'café': 2,
'call': 2, 'carte': 8, 'ce': 35, 'cherche': 4, 'chez': 12, 'comme': 4, 'concernant': 4, 'connait': 4, 'connaît': 4,
'contact': 27, 'coordonnees': 27, 'cote': 4, 'coup': 38, 'courriel': 39, 'cremaillere': 8, 'croise': 2, 'croisee': 2,
'croises': 2, 'croisé': 2, 'd': 41, 'dans': 42, 'de': 44, 'dej': 2, 'dejeuner': 2, 'depuis': 6, 'des': 6, 'devant':
12, 'diner': 2, 'discute': 5, 'dm': 39, 'dossier': 4, 'du': 48, 'dès': 6, 'déj': 2, 'dîner': 2, 'echange': 2, 'ecrit':
49, 'email': 39, 'embauche': 4, 'empeche': 15, 'empechee': 15, 'en': 54, 'entretien': 2, 'est': 59, 'et': 60, 'etait':
63, 'ete': 26, 'eu': 66, 'excepte': 0, 'excuse': 15, 'excusee': 15, 'excusees': 15, 'excuses': 15, 'face': 49, 'fait':
68, 'finalement': 10, 'fini': 11, 'gare': 12, 'grace': 69, 'hormis': 0, 'interviewe': 2, 'jusqu': 70, 'kawa': 2, 'l':
72, 'lettre': 8, 'm': 74, 'mail': 28, 'maile': 2, 'mails': 28, 'mailé': 2, 'mais': 78, 'malade': 15, 'malgre': 80,
'manquait': 83, 'mariage': 8, 'message': 39, 'messages': 39, 'metro': 12, 'mp': 39, 'msg': 39, 'n': 92, 'nouvelles':
93, 'numero': 5, 'on': 97, 'par': 99, 'parle': 100, 'parlé': 100, 'pas': 101, 'passait': 103, 'passe': 107, 'passee':
26, 'passé': 108, 'place': 12, 'point': 2, 'pot': 110, 'pote': 27, 'pour': 112, 'pres': 113, 'prochain': 21,
'prochaine': 21, 'prochaines': 21, 'prochains': 21, 'quand': 75, 'quant': 69, 'question': 27, 'qui': 114, 'rappele':
117, 'rapport': 69, 'rdv': 118, 're': 4, 'recommande': 119, 'recommandee': 119, 'recommandé': 119, 'recroise': 2,
'recrute': 4, 'recu': 2, 'rejoint': 2, 'rencontre': 2, 'rencontree': 2, 'rencontré': 2, 'reparle': 27, 'repondu': 49,
'reponse': 33, 'resto': 2, 'retenu': 15, 'retenue': 15, 'retrouve': 2, 'retrouvee': 2, 'retrouvé': 2, 'reu': 2,
'reunion': 2, 'reussi': 123, 'revu': 2, 'revue': 2, 'rue': 12, 'réu': 2, 's': 127, 'salle': 12, 'salue': 2, 'sans': 0,
'sauf': 0, 'selon': 4, 'serre': 130, 'slack': 39, 'sms': 39, 'sous': 6, 'soutenance': 8, 'sur': 132, 'tel': 2,
'telephone': 49, 'texto': 39, 'textos': 39, 'tombe': 133, 'tombee': 133, 'tombé': 133, 'tél': 2, 'téléphoné': 49,
'verre': 2, 'vers': 12, 'via': 4, 'visio': 134, 'visite': 135, 'visité': 2, 'vocal': 39, 'vu': 2, 'vue': 2, 'vus': 2,
'w': 2, 'whatsapp': 39, 'à': 136, 'échange': 2}]


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
{'ecrit': 24, 'mis': 59, 'mise': 59, 'presente': 60, 'presentee': 60, 'presentes': 60, 'présenté': 60, 'recu': 0,
'recue': 0, 'textote': 24}, {'a': 61, 'appelle': 10}, {'': (4, 'meal'), 'ensemble': 2}, {'up': 5}, {'': (5,
'message'), 'linkedin': 24, 'vocal': 24}, {'contact': 53, 'relation': 53}, {'en': 66}, {'': (0, 'intro'), 'avec': 53},
{'contact': 53, 'relation': 68}, {'en': 69}, {'mis': 59, 'mise': 59, 'presente': 60, 'presentee': 60, 'presentes': 60,
'présenté': 60, 'recus': 0}, {'a': 71}, {'voit': 0}, {'se': 73}, {'one': 0}, {'to': 75}, {'dej': 2, 'déj': 2}, {'tit':
77}, {'courriel': 35, 'mail': 35, 'message': 24, 'sms': 24, 'telephone': 10, 'texto': 24, 'téléphone': 10, 'visio':
10, 'whatsapp': 24}, {'avec': 0}, {'journee': 0, 'matinee': 0}, {'coup': 34}, {'...': 80, 'la': 81, 'un': 82},
{'cafe': 21, 'café': 21}, {'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 21}, {'nique': 2}, {'equipe': 0}, {'': (8,
'meeting'), 'd': 87, 'hebdo': 0}, {'depart': 5}, {'': (4, 'meal'), 'de': 89}, {'cafe': 21, 'café': 21, 'the': 21},
{'un': 91}, {'diplomes': 5}, {'des': 93}, {'vous': 0}, {'visite': 0}, {'appelle': 10}, {'up': 0}, {'linkedin': 24,
'signal': 24, 'slack': 24, 'whatsapp': 24, 'zoom': 10}, {'ronde': 5}, {'dejeuner': 2, 'diner': 2, 'dîner': 2,
'gouter': 2, 'manger': 2, 'souper': 2}, {'N': 0}, {'de': 41}, {'des': 42, 'par': 43}, {'1': 1, 'a': 4, 'accompagne':
0, 'after': 6, 'afterwork': 5, 'alle': 8, 'allee': 8, 'anniv': 5, 'anniversaire': 5, 'apero': 9, 'appel': 11,
'appele': 10, 'appelee': 10, 'appelees': 10, 'appeler': 10, 'appeles': 10, 'appelle': 10, 'appels': 10, 'appelé': 10,
'assemblee': 12, 'atelier': 13, 'au': 16, 'audio': 17, 'bapteme': 5, 'barbecue': 2, 'barbuc': 2, 'biere': 2, 'bieres':
2, 'bistrot': 2, 'board': 0, 'boire': 19, 'bouffe': 2, 'bouffé': 2, 'brainstorm': 0, 'brasserie': 2, 'brunch': 2,
'brunche': 2, 'brunché': 2, 'bu': 23, 'burger': 2, 'cafe': 21, 'cafes': 21, 'café': 21, 'call': 10, 'calls': 10,
'cantine': 2, 'cappuccino': 21, 'carte': 25, 'ceremonie': 5, 'chatte': 24, 'chocolat': 26, 'coaching': 0, 'cocktail':
5, 'codir': 0, 'coffee': 21, 'colloque': 5, 'comite': 27, 'concert': 5, 'conf': 28, 'conference': 5, 'congres': 5,
'conseil': 31, 'copil': 0, 'coup': 33, 'coups': 34, 'courriel': 35, 'courriels': 35, 'courrier': 35, 'creperie': 2,
'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'daily': 0, 'dans': 36, 'debrief': 0, 'dej': 38, 'dejeune': 2,
'dejeuner': 2, 'dejeuners': 2, 'demo': 39, 'dine': 2, 'diner': 2, 'dm': 24, 'dèj': 2, 'débrief': 0, 'déj': 38,
'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 40, 'echange': 44, 'ecrit': 45, 'email':
35, 'emails': 35, 'en': 47, 'enterrement': 5, 'entretien': 0, 'entrevue': 0, 'espresso': 21, 'est': 48, 'eu': 51,
'evenement': 5, 'event': 5, 'expo': 5, 'expresso': 21, 'facetime': 10, 'festival': 5, 'fete': 5, 'fetee': 5, 'fetes':
5, 'foire': 5, 'forum': 5, 'fête': 5, 'fêté': 5, 'gala': 5, 'google': 52, 'gouter': 2, 'hackathon': 5, 'inauguration':
5, 'insta': 24, 'intro': 53, 'journee': 55, 'kawa': 21, 'kawas': 21, 'kick': 56, 'kickoff': 0, 'lettre': 24,
'linkedin': 24, 'lunch': 2, 'm': 62, 'mail': 35, 'mails': 35, 'mange': 63, 'mangé': 2, 'mariage': 5, 'meet': 64,
'meetup': 5, 'mel': 35, 'mentorat': 0, 'mentoring': 0, 'message': 65, 'messages': 24, 'messenger': 24, 'mis': 67,
'mise': 70, 'mp': 24, 'msg': 24, 'msgs': 24, 'noisette': 21, 'nous': 72, 'obseques': 5, 'on': 74, 'one': 76, 'p': 78,
'par': 79, 'passe': 83, 'passé': 83, 'pause': 84, 'petit': 85, 'pique': 86, 'pizza': 2, 'point': 88, 'pot': 90,
'presente': 53, 'presentee': 53, 'pris': 92, 'présenté': 53, 'ptit': 77, 'raccrochant': 10, 'raccroche': 10,
'raccrocher': 10, 'raclette': 2, 'rappele': 10, 'rappelee': 10, 'rdv': 0, 'remise': 94, 'rencontre': 0, 'rencontree':
0, 'rencontres': 0, 'rencontré': 0, 'rendez': 95, 'rendre': 96, 'rendu': 96, 'repas': 2, 'restaurant': 2, 'resto': 2,
'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reunions': 0, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's':
97, 'salon': 5, 'seance': 0, 'seminaire': 5, 'session': 0, 'signal': 24, 'skype': 10, 'slack': 24, 'sms': 24,
'soiree': 5, 'sommet': 5, 'soupe': 2, 'souper': 2, 'soutenance': 0, 'stand': 98, 'standup': 0, 'starbucks': 21,
'summit': 5, 'sur': 99, 'sushi': 2, 't': 97, 'table': 100, 'tchat': 24, 'tel': 10, 'telegram': 24, 'telephone': 10,
'telephonique': 10, 'telephoniques': 10, 'texto': 24, 'textos': 24, 'the': 21, 'tutorat': 0, 'tél': 10, 'téléphone':
10, 'téléphoné': 10, 'un': 91, 'venu': 101, 'venue': 101, 'venues': 101, 'venus': 101, 'vernissage': 5, 'visio': 10,
'visioconf': 10, 'visioconference': 10, 'visios': 10, 'visite': 0, 'visitee': 0, 'visiter': 102, 'visité': 0,
'vivatech': 5, 'vocal': 24, 'vocaux': 24, 'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 24, 'webinaire': 5, 'webinar': 5,
'whatsapp': 24, 'zoom': 10, 'à': 4, 'échange': 103, 'échangé': 104, 'évènement': 5, 'événement': 5}]

