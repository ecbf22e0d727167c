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
'présenté', 'prête', 'prêté', 'raconté', 'recommandé', 'recontacté', 'regardé', 'relancé', 'rencontré', 'reporté',
'repoussé', 'resté', 'retrouvé', 'réclame', 'réclamé', 'rédige', 'rédigé', 'répète', 'répété', 'réserve', 'réservé',
'réu', 'rêve', 'rêvé', 'souhaité', 'suggère', 'suggéré', 'sœur', 'testé', 'tombé', 'travaillé', 'trouvé', 'tél',
'téléphone', 'téléphoné', 'visité', 'voyagé', 'à', 'échange', 'échangé', 'évènement', 'événement')


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
'will_give', 'hand3'), 'confirmerai': ('give1',), 'confirmerait': ('would_give',), 'confirmé': ('set', 'said'),
'confié': ('said',), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',),
'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('verb3', 'bidding'), 'conseillé':
('bidding',), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee': ('cheered',),
'constance': ('name_words',), 'constant': ('name_words',), 'construit': ('verb3',), 'consulter': ('todo_inf',),
'contact': ('helpful', 'thing'), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'),
'contacter': ('giveinf', 'reach_inf'), 'contacts': ('helpful', 'paper', 'thing'), 'contrat': ('paper', 'thing'),
'contre': ('hello',), 'coo': ('rel',), 'coordonnees': ('thing',), 'copain': ('rel',), 'copine': ('rel',), 'corrige':
('read_it', 'hand3'), 'corrigera': ('hand3',), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('imperative',),
'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',), 'cousin': ('rel',),
'cousine': ('rel',), 'coute': ('verb3',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint':
('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'creneau': ('date',), 'critique': ('read_it',), 'croise':
('hello', 'sort_of_met', 'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit':
('verb3', 'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing',), 'daf': ('rel',), 'dans':
('hello',), 'date': ('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach',
'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',),
'decale': ('shifted',), 'decalee': ('shifted',), 'decede': ('verb3',), 'decidait': ('verb3',), 'decide': ('verb3',),
'deck': ('paper', 'thing', 'mine_thing'), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello',
'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'delegue':
('imperative',), 'demain': ('hello',), 'demandait': ('verb3',), 'demande': ('verb3', 'said', 'says', 'bidding',
'imperative'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera':
('verb3',), 'demenage': ('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',),
'demi': ('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'demo': ('date',), 'depanne': ('reached_me',),
'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose': ('give1', 'give3'),
'deposer': ('giveinf',), 'deposera': ('give3',), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis':
('hello',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire': ('name_words',),
'desiree': ('name_words',), 'dessert': ('drink',), 'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais':
('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'devenait': ('verb3',),
'deviendra': ('verb3',), 'devient': ('verb3',), 'devis': ('thing', 'mine_thing'), 'devons': ('should',), 'devra':
('verb3',), 'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',),
'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'),
'dinerai': ('i_meet',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire':
('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis':
('imperative',), 'disait': ('verb3', 'opines'), 'discute': ('hello',), 'disent': ('verb3',), 'dispo': ('ready',),
'disponible': ('ready',), 'dit': ('verb3', 'opines', 'said', 'says', 'bidding'), 'dites': ('imperative',),
'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',), 'doc': ('paper',
'thing'), 'docs': ('paper', 'thing'), 'document': ('thing',), 'documents': ('thing',), 'dois': ('hello', 'should'),
'doit': ('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'),
'donne': ('give1', 'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai':
('give1', 'lui_give'), 'donnerait': ('would_give',), 'donné': ('handed',), 'double': ('imperative',), 'douce':
('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',), 'drh': ('rel',), 'du': ('det',
'hello'), 'durant': ('hello',), 'décalé': ('shifted',), 'décide': ('verb3',), 'déj': ('hello', 'drink', 'date'),
'déjeune': ('verb3', 'i_meet'), 'déjeuné': ('hello',), 'démo': ('date',), 'déplacé': ('shifted',), 'dîne': ('hello',
'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'echange': ('hello',), 'ecrira':
('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1',
'lui_give'), 'ecrit': ('reach', 'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait':
('reach',), 'egalement': ('filler',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'),
'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',),
'emmene': ('reached_me',), 'emmenee': ('reached_me',), 'emporter': ('bring',), 'en': ('hello',), 'encore': ('filler',
'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'),
'enfants': ('rel',), 'enfin': ('filler',), 'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',),
'entretien': ('date',), 'enverra': ('give3', 'will_give', 'send3'), 'enverrai': ('give1', 'lui_give'), 'enverrait':
('would_give',), 'enverrons': ('give1',), 'enverront': ('give3', 'send3'), 'envisage': ('verb3',), 'envisageait':
('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give', 'send3'),
'envoient': ('give3', 'send3'), 'envoies': ('give1',), 'envoye': ('handed', 'attempt'), 'envoyer': ('hello',
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
'forwarder': ('giveinf',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3', 'send3'), 'fournirai':
('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournit': ('give3', 'will_give', 'send3'), 'franc':
('name_words',), 'france': ('name_words',), 'frere': ('rel',), 'fête': ('verb3',), 'gagnait': ('verb3',), 'gagne':
('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait': ('verb3',), 'galere': ('verb3',), 'garance':
('name_words',), 'garde': ('imperative',), 'garder': ('urge_inf',), 'gauthier': ('name_words',), 'gendre': ('rel',),
'gerait': ('verb3',), 'gere': ('verb3',), 'golf': ('drink',), 'gouter': ('drink',), 'grand': ('rel', 'name_words'),
'grandissait': ('verb3',), 'grandit': ('verb3',), 'gros': ('name_words',), 'grosse': ('span',), 'guide': ('helpful',
'paper'), 'h': ('span',), 'habitait': ('verb3',), 'habite': ('verb3',), 'hesitait': ('verb3',), 'hesite': ('hello',
'verb3', 'says'), 'heure': ('hello', 'date', 'time_span', 'span'), 'heures': ('hello', 'span'), 'hier': ('hello',),
'hiver': ('name_words',), 'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they',
'hello'), 'ils': ('they', 'hello'), 'imprimer': ('giveinf',), 'incite': ('urges',), 'incitee': ('urges',), 'incité':
('urges',), 'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete':
('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',), 'interviewe':
('reached_me',), 'intro': ('thing',), 'introduira': ('give3',), 'introduirait': ('would_give',), 'introduire':
('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investis': ('imperative',),
'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite':
('reached_me', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent': ('invites',), 'inviter': ('giveinf',
'todo_inf'), 'invitera': ('give3',), 'inviterait': ('would_give',), 'invites': ('invites',), 'invité': ('reached_me',
'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais':
('not', 'hello', 'imperative'), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre':
('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello',
'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juin': ('name_words',), 'jus':
('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'l': ('them', 'det',
'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello', 'any_det', 'article', 'obj'), 'laisse': ('attempt',
'imperative'), 'laisser': ('urge_inf',), 'laissé': ('attempt',), 'lambert': ('name_words',), 'lancait': ('verb3',),
'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin':
('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon': ('name_words',),
'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',), 'leroy': ('name_words',), 'les': ('them',
'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs':
('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'), 'levent': ('verb3',), 'lever':
('urge_inf',), 'levera': ('verb3',), 'lien': ('letter', 'helpful', 'paper'), 'lionne': ('name_words',), 'liste':
('helpful', 'paper', 'thing'), 'livre': ('give1', 'give3', 'will_give', 'helpful', 'paper', 'send3'), 'livrer':
('giveinf', 'hand_inf'), 'livrera': ('give3', 'will_give', 'send3'), 'livrerai': ('give1',), 'livrerait':
('would_give',), 'longuement': ('filler',), 'loue': ('imperative',), 'loup': ('name_words',), 'lucide':
('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',), 'lys': ('name_words',),
'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'any_det'), 'mai': ('name_words',), 'mail': ('letter', 'attempt'),
'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',),
'maintenant': ('hello',), 'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre': ('name_words',), 'maman': ('rel',),
'mamie': ('rel',), 'manager': ('rel',), 'mange': ('verb3',), 'manger': ('see_inf',), 'manquait': ('verb3',), 'manque':
('verb3',), 'maquette': ('thing',), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('verb3',),
'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('rel',), 'mariage': ('date',), 'mariait': ('verb3',),
'marie': ('verb3', 'name_words'), 'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words',),
'marraine': ('rel',), 'mars': ('name_words',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass':
('course',), 'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler',
'hello', 'rel'), 'mentorat': ('date',), 'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes':
('my', 'hello', 'any_det'), 'message': ('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'mesure':
('imperative',), 'met': ('verb3', 'give3', 'hand3'), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait':
('verb3',), 'mettra': ('give3', 'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',),
'meunier': ('name_words',), 'michel': ('name_words',), 'mieux': ('hello',), 'min': ('span',), 'minute': ('span',),
'minutes': ('span',), 'mise': ('hello',), 'mn': ('span',), 'modele': ('helpful', 'paper', 'thing'), 'modeles':
('helpful', 'paper'), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span',
'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3', 'imperative'), 'montent':
('verb3',), 'monter': ('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give', 'said'), 'montrer': ('giveinf',),
'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait': ('would_give',), 'montré': ('reached_me', 'said'),
'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',), 'même': ('filler', 'hello'), 'n':
('not', 'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative'), 'negocie': ('imperative',), 'neige':
('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',),
'noir': ('name_words',), 'nom': ('thing',), 'noms': ('thing',), 'normalement': ('filler',), 'nos': ('my', 'hello',
'any_det'), 'note': ('made3',), 'notes': ('paper',), 'notre': ('my', 'hello', 'any_det'), 'noté': ('made3',), 'nous':
('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'nuit': ('time_span',), 'numero': ('thing',),
'oceane': ('name_words',), 'offert': ('reached_me', 'handed'), 'offre': ('thing', 'mine_thing'), 'ok': ('ready',),
'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('hello', 'verb3', 'met3'), 'organisait':
('verb3',), 'organise': ('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou':
('hello',), 'oublie': ('imperative',), 'ouvrait': ('verb3',), 'ouvre': ('verb3', 'imperative'), 'ouvrira': ('verb3',),
'padel': ('drink',), 'paie': ('verb3', 'give1', 'give3', 'send3'), 'paiera': ('verb3', 'give3', 'send3'), 'paierai':
('give1',), 'paierait': ('would_give',), 'papa': ('rel',), 'papi': ('rel',), 'papote': ('hello',), 'papy': ('rel',),
'paquerette': ('name_words',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce':
('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'parfois': ('hello',), 'paris': ('name_words',),
'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says', 'imperative'), 'parler':
('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'),
'parrain': ('rel',), 'part': ('verb3',), 'partage': ('give1', 'give3', 'handed', 'send3'), 'partager': ('giveinf',
'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',), 'partagerait': ('would_give',), 'partagé':
('handed',), 'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',), 'partent': ('verb3',), 'parti':
('hello',), 'partie': ('hello',), 'partira': ('verb3',), 'pas': ('not', 'hello'), 'pascal': ('name_words',),
'pasquier': ('name_words',), 'passe': ('verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed',
'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passer':
('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passerait': ('would_give',),
'passes': ('reach', 'came'), 'passé': ('reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait':
('verb3',), 'paye': ('reached_me', 'imperative'), 'payer': ('giveinf', 'hand_inf'), 'payé': ('reached_me',),
'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says', 'imperative'), 'pensent':
('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'petit':
('name_words', 'span'), 'petite': ('span',), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent':
('verb3',), 'peux': ('hello',), 'photo': ('letter',), 'photos': ('letter', 'thing'), 'pierre': ('name_words',),
'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning':
('thing',), 'podcast': ('helpful', 'paper'), 'point': ('date',), 'poirier': ('name_words',), 'pose': ('hello',
'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('give1',), 'poster': ('giveinf',),
'posterai': ('give1',), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'),
'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',),
'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait':
('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'),
'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',), 'prennent': ('verb3',),
'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3'), 'preparer':
('giveinf',), 'preparera': ('give3', 'hand3'), 'preparerai': ('give1',), 'preparerait': ('would_give',),
'presentation': ('date',), 'presente': ('give1', 'give3', 'reached_me', 'lui_give', 'hand3'), 'presenter':
('giveinf',), 'presentera': ('give3',), 'presenterai': ('give1',), 'presenterait': ('would_give',), 'pret':
('ready',), 'prete': ('give1', 'give3', 'lui_give', 'handed', 'ready'), 'pretend': ('opines',), 'preter':
('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'preterait': ('would_give',), 'prevenu': ('warned',),
'prevenue': ('warned',), 'prevenus': ('warned',), 'prevoir': ('bring',), 'prevu': ('hello', 'set'), 'prevue':
('set',), 'pris': ('sort_of_met', 'set', 'ready', 'made3'), 'prise': ('set', 'ready'), 'probablement': ('filler',),
'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',), 'programme': ('set',), 'programmee': ('set',),
'projette': ('verb3',), 'promis': ('hello',), 'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose':
('verb3', 'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait':
('would_give',), 'proposition': ('thing', 'mine_thing'), 'prudence': ('name_words',), 'prudent': ('name_words',),
'prune': ('name_words',), 'prépare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3'), 'préparé': ('made3',),
'présente': ('give1', 'give3', 'lui_give', 'hand3'), 'présenté': ('reached_me',), 'prête': ('give1', 'give3',
'lui_give', 'ready'), 'prêté': ('handed',), 'puis': ('filler', 'hello'), 'qu': ('hello',), 'quand': ('hello',),
'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que': ('hello',), 'quel': ('hello',),
'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze': ('span',), 'quittait':
('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',),
'raccompagnee': ('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3', 'opines',
'said', 'says'), 'raconté': ('said',), 'ramene': ('give1', 'give3', 'bring'), 'ramener': ('giveinf', 'bring'),
'ramenera': ('give3',), 'ramenerai': ('give1',), 'ramenerait': ('would_give',), 'rapide': ('filler',), 'rapidement':
('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach',
'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet',
'lui_give'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'),
'rappellerait': ('would_give',), 'rapport': ('paper', 'thing'), 'rassure': ('cheered',), 'rassuree': ('cheered',),
'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',), 'reclamer': ('todo_inf',), 'reco':
('tip',), 'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('verb3', 'give1'), 'recommander':
('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',), 'recommanderait': ('would_give',),
'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1', 'give3', 'lui_give'),
'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',), 'recontacterai':
('give1',), 'recontacterait': ('would_give',), 'recontacté': ('reach',), 'recos': ('tip',), 'recrutait': ('verb3',),
'recrute': ('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter': ('urge_inf',), 'recrutera': ('verb3',),
'recu': ('reached_me',), 'recue': ('reached_me',), 'recuperer': ('giveinf',), 'redige': ('hand3', 'made3'),
'redigera': ('hand3',), 'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3',), 'redonne':
('give1', 'give3'), 'redonner': ('giveinf',), 'reduis': ('imperative',), 'refait': ('we_meet',), 'refile': ('give1',
'give3'), 'refiler': ('giveinf',), 'refusait': ('verb3',), 'refuse': ('verb3', 'imperative'), 'regarde':
('imperative',), 'regarder': ('giveinf',), 'regarderait': ('would_give',), 'regle': ('give3', 'send3'), 'regler':
('hand_inf',), 'reglera': ('give3', 'send3'), 'reglerait': ('would_give',), 'regrettait': ('verb3',), 'regrette':
('verb3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'we_meet'),
'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt'),
'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',), 'relancerai':
('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relira': ('give3',
'hand3'), 'relirai': ('give1',), 'relirait': ('would_give',), 'relire': ('giveinf',), 'relis': ('give1', 'lui_give'),
'relit': ('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remarques': ('remarks',), 'rembourse': ('give1', 'give3'),
'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',), 'rembourserait': ('would_give',),
'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra': ('give3',), 'remettrait': ('would_give',),
'remettre': ('giveinf',), 'remi': ('name_words',), 'remonter': ('giveinf',), 'renard': ('name_words',), 'rencontre':
('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons':
('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3', 'send3'),
'rendra': ('give3', 'send3'), 'rendrai': ('give1', 'lui_give'), 'rendrait': ('would_give',), 'rendre': ('giveinf',
'hand_inf'), 'rends': ('give1', 'lui_give'), 'rendu': ('mine_thing',), 'rentrait': ('verb3',), 'rentre': ('verb3',),
'rentrera': ('verb3',), 'renverra': ('give3', 'will_give', 'send3'), 'renverrai': ('give1', 'lui_give'), 'renverrait':
('would_give',), 'renvoie': ('give1', 'give3', 'lui_give', 'will_give', 'send3'), 'renvoient': ('give3',), 'renvoyer':
('giveinf', 'hand_inf'), 'reparle': ('sort_of_met',), 'repas': ('drink', 'date'), 'repete': ('verb3',), 'replanifie':
('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3', 'hand3'), 'repondent': ('give3',), 'repondra':
('give3', 'hand3'), 'repondrai': ('give1', 'lui_give'), 'repondrait': ('would_give',), 'repondre': ('giveinf',
'reach_inf'), 'reponds': ('give1', 'lui_give'), 'repondu': ('hello', 'reach', 'reached_me'), 'reponse': ('thing',),
'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee':
('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',),
'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve': ('give1', 'give3',
'lui_give'), 'reserver': ('giveinf',), 'reserverai': ('give1',), 'responsable': ('rel',), 'ressors': ('give1',),
'restait': ('verb3',), 'reste': ('verb3', 'came', 'imperative'), 'restee': ('came',), 'restera': ('verb3',), 'resto':
('drink', 'date'), 'resté': ('came',), 'retour': ('remarks', 'thing'), 'retourne': ('give1', 'give3'), 'retourner':
('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',), 'retournerait': ('would_give',), 'retours':
('remarks',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'), 'retrouver': ('see_inf', 'reach_inf'), 'retrouvera':
('we_meet',), 'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu':
('hello', 'date'), 'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',),
'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',), 'reviendra': ('verb3', 'give3'),
'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent': ('give3',), 'reviens': ('give1',), 'revient':
('verb3', 'give3'), 'revoir': ('see_inf',), 'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu': ('sort_of_met',),
'revue': ('sort_of_met',), 'rex': ('course',), 'richard': ('name_words',), 'riviere': ('name_words',), 'roche':
('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol': ('name_words',), 'rousseau':
('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'rédige': ('hand3',), 'rédigé': ('made3',),
'répète': ('verb3',), 'réserve': ('give1', 'give3', 'lui_give'), 'réu': ('hello', 'date'), 'rêve': ('verb3',), 's':
('verb3',), 'sa': ('their', 'hello', 'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer':
('reach_inf',), 'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',),
'sauvage': ('name_words',), 'savait': ('verb3',), 'se': ('hello', 'verb3'), 'semaine': ('hello',), 'semblait':
('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'separe':
('imperative',), 'sept': ('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello', 'verb3'), 'seront': ('verb3',),
'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signature': ('thing',),
'signe': ('verb3', 'says', 'imperative', 'hand3'), 'signer': ('giveinf',), 'signera': ('verb3', 'hand3'), 'signerait':
('would_give',), 'simplifie': ('imperative',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'), 'societe':
('rel',), 'soeur': ('rel',), 'soir': ('hello',), 'soiree': ('date', 'time_span'), 'sois': ('imperative',), 'soleil':
('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their', 'hello', 'any_det'), 'sont':
('verb3',), 'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me'), 'souhaiter':
('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',), 'soutenait': ('verb3',),
'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',), 'souvent': ('hello',), 'soyez':
('imperative',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait':
('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suggère': ('verb3',), 'suis':
('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau':
('helpful', 'paper', 'thing'), 'tailleur': ('name_words',), 'tante': ('rel',), 'tata': ('rel',), 'taxi': ('drink',),
'tel': ('hello',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',), 'template':
('helpful', 'paper'), 'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis': ('drink',), 'tente': ('attempt',),
'term': ('thing',), 'termine': ('verb3', 'hand3'), 'terminera': ('verb3',), 'tes': ('hello',), 'testait': ('verb3',),
'teste': ('verb3', 'read_it', 'imperative'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',),
'textos': ('letter',), 'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',),
'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip':
('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier':
('name_words',), 'tonton': ('rel',), 'tot': ('hello',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous':
('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'train': ('drink',), 'trame':
('helpful', 'paper'), 'tranquillement': ('filler',), 'transmet': ('give3', 'will_give', 'send3'), 'transmets':
('give1', 'lui_give'), 'transmettra': ('give3', 'will_give', 'send3'), 'transmettrai': ('give1',), 'transmettrait':
('would_give',), 'transmettre': ('giveinf', 'hand_inf'), 'transmis': ('handed',), 'travaillait': ('verb3',),
'travaille': ('verb3',), 'trente': ('span',), 'tres': ('hello',), 'trois': ('hello', 'span'), 'trouvait': ('verb3',
'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says', 'imperative'), 'trouvent': ('verb3',), 'trouver':
('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',), 'trouverait': ('would_give',), 'tuyau': ('tip',),
'tél': ('hello',), 'téléphone': ('hello',), 'téléphoné': ('reach', 'reached_me', 'attempt'), 'un': ('det', 'hello',
'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va':
('verb3', 'must3', 'imperative'), 'vais': ('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide':
('verb3', 'give3', 'imperative', 'hand3'), 'valider': ('todo_inf',), 'validera': ('give3', 'hand3'), 'validerait':
('would_give',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra':
('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'vends': ('imperative',), 'venu': ('reach', 'came'),
'venue': ('reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie':
('hand3',), 'verifier': ('giveinf', 'todo_inf'), 'verifiera': ('hand3',), 'verifierait': ('would_give',), 'verra':
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
{'<hand3>': 3}, {'^': 4}, {'': (2, 'plan')}, {'<date>': 6}, {'<date>': 6, 'la': 7, 'le': 7, 'un': 7, 'une': 7}, {'a':
8}, {'y': 9}, {'ai': 8}, {'il': 10, 'j': 11, 'on': 9, 'y': 9}, {'': (7, 'waiting')}, {'0': 13}, {'^': 14}, {'doit':
15}, {'<thing>': 0}, {'^': 17}, {'': (5, 'mine')}, {'D': 19}, {'...': 20}, {'0': 21, '<any_det>': 21, '<my>': 21,
'<their>': 21, 'ca': 21, 'leur': 21, 'lui': 21, 'tout': 21}, {'<give1>': 22, 'boucle': 22, 'finis': 22, 'redige': 22,
'rédige': 22, 'signe': 22, 'termine': 22}, {'^': 23}, {'j': 24, 'je': 24}, {'': (12, 'task')}, {'oublier': 26},
{'pas': 27}, {'': (11, 'thinking')}, {'a': 29, 'à': 29}, {'<they>': 5, 'D': 12, 'N': 16, 'devait': 18, 'doit': 18,
'j': 24, 'je': 24, 'moi': 25, 'ne': 28, 'pas': 27, 'pense': 30, 'pensé': 30}, {'<any_det>': 17, '<thing>': 0}, {'':
(13, 'talk')}, {'D': 33}, {'^': 32, 'anniv': 34, 'anniversaire': 34}, {':': 35}, {'<tip>': 19}, {'': (5, 'mine'), 'l':
37, 'leur': 37, 'son': 37, 'un': 37}, {'N': 38}, {'': (5, 'mine'), 'a': 39, 'l': 37, 'leur': 37, 'son': 37, 'un': 37,
'à': 39}, {'pendante': 19, 'prevu': 19, 'prevue': 19, 'promis': 19, 'promise': 19}, {'vous': 19}, {'point': 19}, {'a':
19, 'avec': 19, 'rdv': 19, 'rendez': 42, 'un': 43, 'à': 19}, {'<giveinf>': 19}, {'a': 19, 'à': 19}, {'N': 19}, {'':
(5, 'mine'), 'a': 47, 'à': 47}, {'': (5, 'mine'), 'a': 19, 'avec': 19, 'rdv': 19, 'rendez': 42, 'un': 43, 'à': 19},
{'l': 37, 'leur': 37, 'son': 37, 'un': 37}, {'N': 50}, {'a': 51, 'l': 37, 'leur': 37, 'son': 37, 'un': 37, 'à': 51},
{'<giveinf>': 19, '<mine_thing>': 20, '<todo_inf>': 19, 'acheter': 19, 'commander': 19, 'contacter': 19, 'demander':
40, 'envoi': 41, 'faire': 44, 'leur': 45, 'livraison': 41, 'lui': 45, 'offrir': 19, 'parler': 44, 'penser': 46,
'poser': 48, 'prendre': 49, 'prevoir': 19, 'recontacter': 19, 'reponse': 41, 'reserver': 19, 'solliciter': 52, 'voir':
44}, {'^': 19}, {':': 54}, {'faire': 55}, {'': (3, 'advice')}, {'^': 57}, {':': 58}, {'': (18, 'gave:mentoring')},
{'^': 60}, {'^': 32}, {':': 62}, {'etape': 55}, {'a': 56, 'à': 56}, {'N': 36, '^': 53, 'a': 56, 'action': 55,
'actions': 55, 'avis': 59, 'coaching': 61, 'conseil': 59, 'conseils': 59, 'elle': 63, 'il': 63, 'inviter': 26, 'je':
55, 'lui': 63, 'mentorat': 61, 'mentoring': 61, 'moi': 55, 'nous': 55, 'prochaine': 64, 'reco': 59, 'recommandation':
59, 'recommandations': 59, 'reste': 65, 'suggestion': 59, 'visiter': 26, 'voir': 26, 'à': 56}, {'': (22,
'gave:volunteering')}, {'^': 67}, {'^': 67, 'a': 68, 'au': 68, 'aux': 68, 'chez': 68, 'pour': 68, 'à': 68},
{'benevolat': 69}, {'de': 70}, {'h': 71, 'heure': 71, 'heures': 71}, {'': (21, 'gave:encouragement')}, {'^': 73},
{'N': 74}, {'': (1, 'moved')}, {'<set>': 6, '<shifted>': 76}, {'': (19, 'gave:resource')}, {'<helpful>': 78}, {'ma':
79, 'mes': 79, 'mon': 79, 'nos': 79, 'notre': 79}, {'^': 80}, {'N': 81}, {'^': 80, 'a': 82, 'à': 82}, {'': (14,
'together')}, {'ensemble': 84}, {'<drink>': 6}, {'le': 86, 'un': 86}, {'': (23, 'contact')}, {'eu': 88, 'eue': 88},
{'ai': 89}, {'avec': 6, 'chez': 6}, {'chez': 6, 'prendre': 6, 'saluer': 6, 'voir': 6}, {'': (0, 'missed')},
{'appeler': 93}, {'voir': 93}, {'appeler': 93, 'ecrire': 93, 'l': 94, 'la': 95, 'le': 95, 'passer': 93, 'voir': 93},
{'...': 85, '<i_meet>': 6, 'bois': 87, 'l': 90, 'mange': 91, 'passe': 92, 'prends': 87, 'voulais': 96, 'voulait': 96},
{'': (8, 'asked')}, {'demander': 98, 'poser': 98, 'savoir': 98}, {'demander': 98, 'lui': 99, 'poser': 98, 'savoir':
98}, {'pour': 100}, {'N': 101}, {'a': 102, 'à': 102}, {'<giveinf>': 0}, {'<giveinf>': 0, 'en': 104, 'l': 104, 'la':
104, 'le': 104, 'les': 104}, {'m': 105, 'me': 105, 'nous': 105}, {'^': 106}, {'^': 106, 'encore': 107}, {'mieux': 57},
{'devrait': 57, 'doit': 57, 'fallait': 57, 'faudrait': 57, 'faut': 57, 'ferait': 57, 'vaudrait': 109, 'vaut': 109},
{'^': 110}, {'': (13, 'talk'), 'il': 111, 'on': 111}, {'<should>': 57}, {'^': 113}, {'': (13, 'talk'), 'je': 114,
'nous': 114, 'on': 114}, {'qu': 112, 'que': 115}, {'': (16, 'gave:feedback')}, {'^': 117}, {'<their>': 118, 'l': 118,
'la': 118, 'le': 118, 'les': 118}, {'': (9, 'told')}, {'a': 120, 'à': 120}, {'vous': 6}, {'<date>': 6, 'rendez': 122},
{'D': 6, 'avec': 6, 'la': 6, 'le': 6, 'pour': 6, 'un': 123, 'une': 123}, {'D': 76}, {'': (1, 'moved'), '...': 125},
{'D': 76, 'a': 76, 'au': 76, 'd': 76, 'de': 76, 'du': 126, 'en': 76, 'la': 76, 'le': 76, 'notre': 76, 'pour': 76,
'son': 76, 'à': 76}, {'': (5, 'mine'), 'encore': 19}, {'dois': 128}, {'<give3>': 0}, {'<give3>': 0, 'l': 130, 'la':
130, 'le': 130, 'les': 130}, {'me': 131, 'nous': 131}, {'et': 132}, {'...': 133, 'D': 0}, {'D': 0, 'et': 132}, {'...':
135, 'D': 0}, {'deconseille': 57, 'déconseille': 57, 'déconseillé': 57}, {'<give3>': 0, '<would_give>': 0},
{'<give3>': 0, '<would_give>': 0, 'a': 137, 'en': 130, 'l': 138, 'la': 138, 'le': 138, 'les': 138}, {'retours': 0},
{'intro': 0}, {'virement': 0}, {'retour': 0}, {'devis': 0, 'draft': 0, 'point': 0, 'retour': 0, 'topo': 0}, {'intro':
0, 'offre': 0, 'proposition': 0}, {'des': 140, 'l': 141, 'le': 142, 'parvenir': 0, 'passer': 0, 'signe': 0, 'son':
143, 'suivre': 0, 'un': 144, 'une': 145}, {'contact': 0, 'copie': 0, 'lien': 0, 'relation': 0}, {'en': 147}, {'signe':
0}, {'courant': 0}, {'au': 150}, {'courant': 0, 'jus': 0}, {'au': 152}, {'<give3>': 0, '<would_give>': 0,
'deconseille': 57, 'dira': 0, 'déconseille': 57, 'déconseillé': 57, 'en': 130, 'fait': 146, 'l': 138, 'la': 138, 'le':
138, 'les': 138, 'met': 148, 'mettra': 148, 'redit': 0, 'refait': 149, 'tiendra': 151, 'tient': 153}, {'<give3>': 0,
'<would_give>': 0, 'a': 137, 'deconseille': 57, 'déconseille': 57, 'déconseillé': 57, 'en': 130, 'fait': 146, 'l':
138, 'la': 138, 'le': 138, 'les': 138, 'met': 148, 'mettra': 148, 'tient': 151}, {'moi': 0, 'nous': 0}, {'vers': 156},
{'<hand3>': 134, '<send3>': 136, '<will_give>': 0, 'a': 137, 'deconseille': 57, 'déconseille': 57, 'déconseillé': 57,
'm': 139, 'me': 154, 'nous': 155, 'reviendra': 157, 'reviennent': 157, 'revient': 157}, {'qu': 33, 'que': 33}, {'l':
130, 'la': 130, 'le': 130, 'les': 130}, {'me': 160, 'nous': 160}, {'et': 161}, {'...': 162}, {'<made3>': 163}, {'':
(4, 'needs_from_me')}, {'<my>': 165}, {'part': 165}, {'ma': 167, 'notre': 167}, {'D': 165, 'de': 168}, {'...': 169},
{'^': 170}, {'...': 169, '<my>': 165}, {'^': 172}, {'D': 165}, {'...': 174}, {'^': 175}, {'^': 165}, {'j': 177, 'je':
177}, {'^': 166, 'd': 171, 'de': 173, 'des': 176, 'du': 176, 'que': 178}, {'^': 57, 'd': 58, 'de': 58}, {'<inf>': 57,
'ne': 57, 'pas': 57}, {'^': 181}, {'<would_give>': 0, 'm': 0, 'me': 0, 'nous': 0}, {'^': 183}, {'<would_give>': 0,
'devrait': 57, 'fallait': 57, 'faudrait': 57, 'm': 0, 'me': 0, 'nous': 0, 'valait': 109, 'vaut': 109}, {'^': 185},
{'devrait': 57, 'fallait': 57, 'faudrait': 57, 'valait': 109, 'vaut': 109}, {'^': 187}, {'elle': 184, 'il': 186, 'on':
188}, {'d': 182, 'de': 182, 'qu': 189}, {'d': 58, 'de': 58, 'qu': 58, 'que': 58}, {'': (6, 'theirs'), 'm': 0, 'me': 0,
'nous': 0}, {'^': 192}, {'^': 192, 'd': 193, 'de': 193}, {'m': 0, 'me': 0, 'nous': 0}, {'^': 195}, {'d': 196, 'de':
196}, {'<said>': 159, '^': 164, 'besoin': 179, 'conseille': 180, 'conseillé': 180, 'dit': 190, 'preconise': 191,
'promis': 194, 'propose': 197, 'proposé': 197, 'préconise': 191, 'préconisé': 191, 'recommande': 191, 'recommandé':
191, 'suggere': 191, 'suggère': 191, 'suggéré': 191}, {'<giveinf>': 0, 'm': 0, 'me': 0, 'nous': 0}, {'^': 199}, {'d':
200, 'de': 200}, {'leur': 177, 'lui': 177}, {'on': 202}, {'^': 57, 'leur': 177, 'lui': 177}, {'je': 204, 'nous': 202,
'on': 58}, {'qu': 203, 'que': 205}, {'moi': 165, 'nous': 165}, {'^': 207}, {'^': 165, 'leur': 177, 'lui': 177}, {'j':
177, 'je': 209, 'nous': 202}, {'^': 166}, {'de': 168}, {'^': 212}, {'appel': 213, 'devis': 213, 'mail': 213, 'rappel':
213, 'retour': 213}, {'^': 172, 'd': 208, 'de': 208, 'qu': 203, 'que': 210, 'toujours': 211, 'un': 214}, {'elle': 184,
'il': 184}, {'qu': 216}, {'dit': 217}, {'la': 93, 'là': 93, 'passe': 93, 'passee': 93, 'passé': 93, 'pu': 93, 'venu':
93, 'venue': 93}, {'pas': 219}, {'a': 220, 'est': 220, 'pas': 219}, {'a': 220, 'est': 220, 'n': 221, 'ne': 221, 'pas':
219}, {'a': 220, 'elle': 222, 'est': 220, 'il': 222, 'n': 221, 'ne': 221, 'pas': 219}, {'mais': 223}, {'la': 224,
'là': 224}, {'rejoindre': 224}, {'nous': 224}, {'a': 227, 'à': 227}, {'joindre': 228}, {'etre': 225, 'nous': 226,
'passer': 224, 'se': 229, 'venir': 224}, {'sur': 211}, {'de': 58, 'qu': 58, 'que': 58}, {'avis': 232}, {'combien': 33,
'comment': 33, 'ou': 33, 'pourquoi': 33, 'quand': 33, 's': 33, 'si': 33}, {'je': 202, 'nous': 202}, {'^': 166,
'combien': 33, 'comment': 33, 'ou': 33, 'pourquoi': 33, 'qu': 203, 'quand': 33, 'que': 235, 's': 33, 'si': 33},
{'<giveinf>': 13}, {'<giveinf>': 13, 'l': 237, 'la': 237, 'le': 237, 'les': 237}, {'m': 238, 'me': 238, 'nous': 238},
{'^': 239}, {'^': 239, 'etre': 225, 'nous': 226, 'passer': 224, 'se': 229, 'venir': 224}, {'<inf>': 57}, {'^': 242},
{'d': 243, 'de': 243}, {'<giveinf>': 57, '<inf>': 57, 'ne': 57, 'pas': 57}, {'^': 245}, {'devait': 57, 'devrait': 57,
'fallait': 57, 'faudrait': 57, 'faut': 57, 'ferait': 57, 'm': 0, 'me': 0, 'nous': 0}, {'^': 247}, {'devait': 57,
'devrait': 57, 'fallait': 57, 'faudrait': 57, 'faut': 57, 'ferait': 57}, {'^': 249}, {'elle': 196, 'il': 248, 'on':
250}, {'je': 114, 'nous': 114, 'on': 114}, {'d': 246, 'de': 246, 'qu': 251, 'que': 252}, {'vers': 0}, {'<hand_inf>':
0, 'revenir': 254}, {'^': 255}, {'<hand_inf>': 0}, {'^': 257}, {'sa': 0, 'ses': 0, 'son': 0}, {'^': 259}, {'a': 260,
'à': 260}, {'parle': 261}, {'maison': 88}, {'la': 263}, {'bureau': 88}, {'moi': 88}, {'moi': 88, 'nous': 88},
{'bonjour': 88}, {'voir': 88}, {'D': 88, 'a': 264, 'au': 265, 'avec': 266, 'boire': 88, 'chez': 267, 'dejeuner': 88,
'diner': 88, 'dire': 268, 'dîner': 88, 'ici': 88, 'me': 269, 'nous': 269, 'prendre': 88, 'à': 264}, {'que': 252},
{'pour': 196}, {'accord': 272, 'avis': 232}, {'j': 58, 'je': 58, 'nous': 58, 'on': 58}, {'que': 274}, {'<came>': 270,
'cense': 196, 'censee': 196, 'convaincu': 271, 'convaincue': 271, 'd': 273, 'ok': 272, 'partant': 272, 'partante':
272, 'persuade': 271, 'persuadee': 271, 'pour': 275}, {'on': 58}, {'j': 58, 'je': 58, 'nous': 58}, {'qu': 277, 'que':
278}, {'pour': 279}, {'oeil': 0}, {'un': 281}, {'^': 282}, {'^': 130}, {'^': 130, 'me': 284}, {'faut': 211}, {'a': 58,
'à': 58}, {'D': 88}, {'sur': 58}, {'arreter': 57, 'ne': 57, 'pas': 57}, {'^': 290}, {'d': 291, 'de': 291}, {'d': 182,
'de': 182}, {'': (3, 'advice'), 'ne': 57, 'pas': 57}, {'^': 294}, {'<would_give>': 0}, {'': (6, 'theirs'),
'<would_give>': 0, 'l': 296, 'la': 296, 'le': 296, 'les': 296}, {'<would_give>': 0, 'l': 296, 'la': 296, 'le': 296,
'les': 296, 'm': 297, 'me': 297, 'nous': 297}, {'^': 298, 'allait': 196, 'va': 196}, {'<would_give>': 0, 'devait': 57,
'devrait': 57, 'fallait': 57, 'faudrait': 57, 'faut': 57, 'ferait': 57, 'l': 296, 'la': 296, 'le': 296, 'les': 296,
'm': 297, 'me': 297, 'nous': 297}, {'^': 300, 'allait': 196, 'va': 196}, {'elle': 299, 'il': 301, 'on': 250}, {'...':
293, 'd': 295, 'de': 295, 'qu': 302, 'que': 252}, {'signe': 88, 'visiter': 88}, {'': (23, 'contact'), 'vocal': 88},
{'message': 305, 'messages': 88, 'mot': 88, 'vocal': 88}, {'des': 306, 'un': 306}, {'contre': 58, 'sur': 58},
{'garde': 308}, {'en': 309}, {'d': 33, 'de': 33, 'des': 33, 'du': 33}, {'fil': 88, 'tel': 88, 'tél': 88}, {'de': 312},
{'coup': 313}, {'un': 314}, {'^': 57, 'd': 58, 'de': 58, 'qu': 58, 'que': 58}, {'^': 192, 'd': 193, 'de': 193, 'qu':
193, 'que': 193}, {'il': 250, 'on': 250}, {'qu': 318}, {'visite': 88}, {'dessus': 88}, {'<reached_me>': 88, '<said>':
288, '<urges>': 287, 'alerte': 289, 'alertee': 289, 'alerté': 289, 'conseille': 180, 'conseillé': 180, 'demande': 292,
'demandé': 292, 'dit': 303, 'fait': 304, 'laisse': 307, 'laissé': 307, 'mis': 310, 'mise': 310, 'parle': 311, 'parlé':
311, 'passe': 315, 'passé': 315, 'preconise': 316, 'promis': 317, 'propose': 197, 'proposé': 197, 'préconise': 316,
'préconisé': 316, 'rappele': 319, 'reclame': 177, 'recommande': 316, 'recommandé': 316, 'rendu': 320, 'réclame': 177,
'réclamé': 177, 'saute': 321, 'suggere': 316, 'suggère': 316, 'suggéré': 316, 'supplie': 292}, {'<urges>': 287, 'a':
322, 'alerte': 289, 'appelle': 88}, {'redit': 0}, {'d': 295, 'de': 295, 'qu': 318, 'que': 252}, {'^': 13}, {'^': 13,
'encore': 326, 'toujours': 326}, {'^': 0}, {'^': 0, 'd': 328, 'de': 328}, {'bien': 58}, {'<urges>': 287, '^': 324,
'conseille': 180, 'demandait': 234, 'demande': 234, 'dit': 325, 'doit': 327, 'doivent': 327, 'met': 310, 'preconise':
316, 'promet': 329, 'préconise': 316, 'préconisé': 316, 'reclame': 177, 'recommande': 316, 'recommandé': 316,
'réclame': 177, 'réclamé': 177, 'suggere': 316, 'suggère': 316, 'suggéré': 316, 'verrait': 330}, {'<would_give>': 0,
'l': 296, 'la': 296, 'le': 296, 'les': 296}, {'<would_give>': 0, 'l': 296, 'la': 296, 'le': 296, 'les': 296, 'm': 332,
'me': 332, 'nous': 332}, {'^': 333}, {'elle': 334, 'il': 334}, {'...': 293, 'd': 58, 'de': 58, 'qu': 335},
{'<reached_me>': 88, '<said>': 288, '<urges>': 287, 'conseille': 180, 'conseillé': 180, 'demande': 292, 'demandé':
292, 'dit': 336, 'fait': 304, 'laisse': 307, 'laissé': 307, 'parle': 311, 'parlé': 311, 'passe': 315, 'passé': 315,
'preconise': 316, 'promis': 317, 'préconise': 316, 'préconisé': 316, 'recommande': 316, 'recommandé': 316, 'rejoint':
88, 'rejointe': 88, 'rejoints': 88, 'rendu': 320, 'saute': 321, 'suggere': 316, 'suggère': 316, 'suggéré': 316,
'supplie': 292}, {'d': 58, 'de': 58}, {'<urges>': 287, '^': 324, 'a': 337, 'appelle': 88, 'conseille': 180,
'demandait': 234, 'demande': 234, 'dit': 338, 'doit': 327, 'doivent': 327, 'preconise': 316, 'préconise': 316,
'préconisé': 316, 'recommande': 316, 'recommandé': 316, 'suggere': 316, 'suggère': 316, 'suggéré': 316}, {'...': 174,
'<my>': 165}, {'^': 340}, {'d': 176, 'de': 341, 'des': 176, 'du': 176}, {'besoin': 342}, {'je': 58}, {'d': 196, 'de':
196, 'qu': 277, 'que': 344}, {'d': 0, 'de': 0, 'des': 0, 'du': 0}, {'occupe': 346}, {'charge': 0, 'occupe': 0}, {'^':
348}, {'a': 328, 'à': 328}, {'a': 88, 'au': 88, 'avec': 88, 'chez': 88, 'à': 88}, {'arrete': 351, 'arretee': 351,
'arrêté': 351, 'assis': 351, 'assise': 351, 'deplace': 351, 'deplacee': 351, 'déplacé': 351, 'engage': 350, 'engagee':
350, 'engagé': 350, 'joint': 351, 'jointe': 351, 'pointe': 351, 'pointee': 351}, {'^': 347, 'en': 349, 'engage': 350,
'est': 352}, {'': (6, 'theirs'), 'd': 0, 'de': 0, 'des': 0, 'du': 0}, {'charge': 354, 'rapproche': 0, 'renseigne':
354}, {'^': 355, 'demandait': 234, 'demande': 234}, {'pour': 275}, {'<came>': 270}, {'<inf>': 0}, {'<inf>': 0, 'l':
359, 'la': 359, 'le': 359, 'les': 359}, {'m': 360, 'me': 360, 'nous': 360}, {'et': 361}, {'...': 362}, {'mettre': 0},
{'<hand_inf>': 0, '<inf>': 363, 'me': 364, 'nous': 364, 'revenir': 254}, {'^': 365}, {'^': 166, 'bien': 200, 'qu':
203, 'que': 235, 'savoir': 33}, {'appeler': 88, 'ecrire': 88, 'envoyer': 88, 'rappeler': 88, 'repondre': 88}, {'m':
368, 'nous': 368}, {'de': 369}, {'^': 166, 'qu': 203, 'que': 205, 'savoir': 33}, {'etre': 225, 'nous': 226, 'passer':
224, 'savoir': 33, 'se': 229, 'venir': 224}, {'<must3>': 108, '<opines>': 116, '^': 158, 'a': 198, 'accepte': 201,
'aimerait': 206, 'attend': 215, 'attendent': 211, 'avait': 218, 'cense': 196, 'censee': 196, 'comptait': 230,
'compte': 231, 'conseille': 180, 'd': 233, 'demandait': 234, 'demande': 236, 'devaient': 240, 'devait': 241, 'disait':
244, 'dit': 253, 'doit': 256, 'doivent': 258, 'en': 262, 'est': 276, 'ferait': 58, 'insiste': 280, 'jette': 283, 'la':
285, 'le': 285, 'les': 285, 'leur': 286, 'lui': 286, 'm': 323, 'me': 331, 'nous': 339, 'ont': 343, 'pensait': 230,
'preconise': 191, 'prend': 283, 'promet': 329, 'propose': 345, 'préconise': 191, 'préconisé': 191, 'reclame': 211,
'recommande': 191, 'recommandé': 191, 'réclame': 211, 's': 353, 'se': 356, 'serait': 357, 'sont': 358, 'suggere': 191,
'suggère': 191, 'suggéré': 191, 'va': 366, 'veulent': 211, 'veut': 367, 'vient': 370, 'voudrait': 371, 'voulait':
372}, {'...': 59, '^': 57}, {'<them>': 58, 'N': 374}, {'d': 375, 'de': 375}, {'<reached_me>': 88}, {'<came>': 88},
{'salle': 88}, {'la': 379}, {'avec': 267, 'dans': 380, 'la': 88, 'là': 88, 'present': 88, 'presente': 88, 'présente':
88}, {'appele': 159, 'appelé': 159, 'averti': 159, 'ecrit': 159, 'prevenu': 159, 'signale': 159, 'textote': 159},
{'a': 382}, {'a': 377, 'est': 378, 'etait': 381, 'm': 383, 'nous': 383, 'sont': 378}, {'a': 137, 'deconseille': 57,
'déconseille': 57, 'déconseillé': 57, 'm': 139, 'me': 154, 'nous': 155, 'reviendra': 157, 'reviennent': 157,
'revient': 157}, {'D': 76, 'a': 76, 'au': 76, 'd': 76, 'de': 76, 'du': 76, 'en': 76, 'la': 76, 'le': 76, 'notre': 76,
'pour': 76, 'son': 76, 'à': 76}, {'N': 26}, {'a': 387, 'avec': 387, 'et': 387, 'à': 387}, {'N': 388}, {'moi': 84},
{'de': 390}, {'...': 125}, {'du': 392}, {'<shifted>': 393}, {'<shifted>': 386, 'annule': 93, 'annulee': 93, 'annules':
93, 'annulé': 93, 'decommande': 93, 'decommandee': 93}, {'agenda': 6}, {'contact': 26, 'lien': 26, 'relation': 26},
{'en': 397}, {'mettre': 398}, {'donner': 19, 'envoyer': 19, 'filer': 19, 'rendre': 19, 'renvoyer': 19, 'transmettre':
19}, {'^': 400, 'avis': 58}, {'^': 400, 'd': 200, 'de': 200}, {'N': 58, '^': 57, 'elle': 58, 'il': 58, 'je': 58},
{'place': 403}, {'<inf>': 19}, {'^': 405, 'd': 19, 'de': 19}, {'lieu': 93}, {'decroche': 93, 'décroché': 93, 'eu':
407, 'rappele': 93, 'repondu': 93}, {'lapin': 93}, {'un': 409}, {'D': 6, 'en': 6, 'le': 6}, {'avis': 58}, {'si': 29},
{'<said>': 159, '<shifted>': 386, 'annule': 93, 'annulee': 93, 'annules': 93, 'annulé': 93, 'besoin': 179,
'connecter': 389, 'conseille': 180, 'conseillé': 180, 'cote': 391, 'creuser': 29, 'decommande': 93, 'decommandee': 93,
'dit': 190, 'elle': 201, 'ete': 394, 'eux': 201, 'finalement': 395, 'l': 396, 'les': 399, 'leur': 401, 'lui': 402,
'ma': 404, 'mettre': 398, 'moi': 406, 'pas': 408, 'pose': 410, 'preconise': 191, 'presenter': 389, 'promis': 194,
'propose': 197, 'proposé': 197, 'préconise': 191, 'préconisé': 191, 'recommande': 191, 'recommandé': 191, 'revoir':
411, 'sa': 404, 'son': 412, 'suggere': 191, 'suggère': 191, 'suggéré': 191, 'ta': 404, 'voir': 413}, {'equipe': 61,
'equipes': 61, 'etudiants': 61, 'fondateurs': 61, 'jeunes': 61, 'porteurs': 61, 'projets': 61, 'promo': 61,
'startups': 61}, {'': (23, 'contact'), 'des': 415, 'deux': 415, 'les': 415, 'trois': 415, 'une': 415}, {'lui': 19},
{'^': 417}, {'': (20, 'gave:referral')}, {'^': 419}, {'N': 420, '^': 419}, {'a': 421, 'à': 421}, {'client': 422,
'lead': 422, 'prospect': 422}, {'un': 423}, {'leur': 19, 'lui': 19}, {'^': 425}, {'d': 19, 'de': 19}, {'': (17,
'gave:knowledge')}, {'^': 428}, {'^': 428, 'a': 429, 'avec': 429, 'pour': 429, 'sur': 429, 'à': 429}, {'N': 430},
{'0': 93, 'la': 93, 'longtemps': 93, 'pendant': 93, 'trente': 93, 'un': 93, 'une': 93, 'vingt': 93}, {'N': 432}, {'a':
98, 'à': 98}, {'avis': 434}, {'a': 98, 'conseil': 434, 'son': 435, 'un': 435, 'à': 98}, {'<them>': 19}, {'^': 437},
{'j': 438, 'je': 438}, {'que': 439}, {'d': 420, 'de': 420, 'des': 420, 'du': 420}, {'adresse': 441, 'contact': 441,
'contacts': 441, 'coordonnees': 441, 'nom': 441, 'numero': 441}, {'a': 118, 'sur': 118, 'à': 118}, {'avis': 443},
{'<any_det>': 442, 'adresse': 441, 'contact': 441, 'contacts': 441, 'coordonnees': 441, 'mon': 444, 'nom': 441,
'numero': 441}, {'annuler': 93}, {'<any_det>': 442, 'adresse': 441, 'contact': 441, 'contacts': 441, 'coordonnees':
441, 'nom': 441, 'numero': 441}, {'chez': 88, 'voir': 88}, {'': (15, 'gave:intro')}, {'^': 449}, {'^': 449, 'a': 450,
'de': 450, 'entre': 450, 'pour': 450, 'à': 450}, {'intro': 451}, {'relation': 451}, {'en': 453}, {'mise': 454},
{'intros': 451, 'presentations': 451}, {'l': 452, 'la': 455, 'les': 456, 'une': 452}, {'eu': 93, 'parle': 93, 'parlé':
93, 'rencontre': 93, 'rencontré': 93, 'revu': 93, 'vu': 93}, {'N': 450}, {'avec': 459, 'et': 459}, {'N': 460},
{'contact': 461, 'lien': 461, 'relation': 461}, {'en': 462}, {'temps': 93}, {'le': 464}, {'eu': 93, 'pu': 93,
'reussi': 93, 'revu': 93, 'trouve': 465, 'trouvé': 465, 'vu': 93}, {'question': 434}, {'la': 467, 'une': 467}, {'a':
459, 'avec': 459, 'et': 459, 'à': 459}, {'N': 469}, {'': (5, 'mine'), 'd': 19, 'de': 19}, {'N': 471}, {'': (5,
'mine'), 'l': 19, 'la': 19, 'le': 19, 'les': 19, 'leur': 19, 'lui': 19}, {'^': 473}, {'^': 427, 'a': 472, 'd': 474,
'de': 474, 'à': 472}, {'de': 420}, {'a': 420, 'au': 420, 'aupres': 476, 'chez': 420, 'pour': 420, 'à': 420}, {'N':
477}, {'N': 98}, {'': (10, 'thanks')}, {'<cheered>': 75, '<said>': 121, 'a': 426, 'accepte': 427, 'accepté': 427,
'aide': 431, 'attendu': 433, 'demande': 436, 'demandé': 436, 'depanne': 431, 'dit': 440, 'donne': 445, 'donné': 445,
'du': 446, 'dû': 446, 'envoye': 447, 'ete': 448, 'fait': 457, 'file': 447, 'filé': 447, 'jamais': 458, 'mis': 463,
'pas': 466, 'passe': 447, 'passé': 447, 'pense': 30, 'pensé': 30, 'plus': 458, 'point': 6, 'pose': 468, 'presente':
470, 'promis': 475, 'présenté': 470, 'rdv': 6, 'recommande': 478, 'recommandé': 478, 'relance': 479, 'relancé': 479,
'relu': 119, 'remercie': 480, 'rendez': 122, 'reunion': 6, 'transmis': 447, 'à': 426}, {'avec': 88}, {'...': 482},
{'a': 483, 'au': 483, 'boire': 483, 'courir': 483, 'manger': 483, 'voir': 88, 'à': 483}, {'^': 428, 'a': 429, 'de':
429, 'devant': 429, 'pour': 429, 'sur': 429, 'à': 429}, {'experience': 485}, {'d': 486}, {'<course>': 485, 'retour':
487}, {'un': 488, 'une': 488}, {'est': 33}, {'c': 490, 'est': 33, 'tombe': 33}, {'N': 491}, {'d': 492, 'de': 492},
{'absence': 93}, {'en': 494, 'manque': 93, 'manqué': 93, 'rate': 93}, {'en': 494, 'manques': 93}, {'^': 428, 'a': 429,
'à': 429}, {'N': 497}, {'presse': 29}, {'journal': 29}, {'facebook': 29, 'insta': 29, 'instagram': 29, 'la': 499,
'le': 500, 'linkedin': 29, 'twitter': 29, 'x': 29}, {'a': 498, 'dans': 501, 'par': 501, 'sur': 501, 'à': 498}, {'N':
450, 'a': 459, 'avec': 459, 'et': 459, 'à': 459}, {'N': 503}, {':': 504}, {'de': 88}, {'cote': 506}, {'a': 507, 'à':
507}, {'': (7, 'waiting'), 'de': 13, 'qu': 13, 'que': 13}, {'rien': 93}, {'N': 432, 'pour': 510}, {'de': 125},
{'lieu': 512, 'tel': 482, 'telephone': 482, 'tél': 482, 'téléphone': 482}, {'d': 93, 'de': 93}, {'signe': 514},
{'nouvelle': 93, 'nouvelles': 93, 'reponse': 93}, {'appeler': 93, 'rencontrer': 93, 'voir': 93}, {'du': 517, 'dû':
517}, {'dit': 217, 'personne': 93}, {'moi': 84, 'nous': 84}, {'<them>': 120, 'N': 120}, {'alimentaire': 68}, {'D': 76,
'a': 125, 'au': 125, 'en': 125, 'à': 125}, {'D': 76, 'a': 125, 'au': 125, 'en': 125, 'finalement': 523, 'à': 125},
{'<to_place>': 68, '^': 67}, {'leur': 45, 'lui': 45}, {'^': 526}, {'de': 527}, {'teste': 119, 'testé': 119},
{'vocale': 93}, {'avec': 88, 'sur': 88}, {'close': 93, 'ferme': 93, 'fermee': 93, 'fermé': 93}, {'dej': 88, 'déj':
88}, {'<drink>': 88, 'petit': 533}, {'des': 534, 'le': 534, 'quelques': 534, 'un': 534, 'une': 534}, {'elle': 201,
'eux': 201, 'lui': 201, 'moi': 427}, {'j': 54, 'je': 54}, {'que': 537}, {'a': 536, 'booke': 6, 'cale': 6, 'calé': 6,
'convenu': 538, 'fixe': 6, 'ok': 6, 'à': 536}, {'booke': 6, 'cale': 6, 'calé': 6, 'est': 539, 'fixe': 6, 'ok': 6},
{'d': 29, 'de': 29, 'qu': 29, 'que': 29}, {'bien': 541}, {'serait': 542}, {'<inf>': 6}, {'de': 544}, {'N': 545},
{'avec': 546, 'de': 544}, {'peu': 88}, {'avec': 88, 'cinq': 88, 'ensemble': 88, 'longtemps': 88, 'un': 548},
{'joindre': 93}, {'a': 550, 'à': 550}, {'<to_place>': 61, '^': 60}, {'quoi': 33}, {'pour': 19}, {'^': 166, 'moi':
554}, {'sur': 555}, {'jour': 58}, {'d': 375, 'de': 375, 'du': 557, 'recu': 58}, {'<them>': 98, 'N': 98}, {'j': 19,
'je': 19}, {'avec': 546, 'de': 544, 'que': 560}, {'N': 420}, {'d': 118, 'de': 118, 'du': 118}, {'fil': 88}, {'de':
564}, {'pour': 426}, {'<should>': 57, 'vaut': 109}, {'^': 567}, {'il': 568, 'je': 568, 'nous': 568, 'on': 568},
{'faut': 57}, {'devrais': 57}, {'vaut': 57}, {'devrait': 57}, {'il': 570, 'je': 571, 'mieux': 572, 'on': 573}, {'^':
574}, {'<them>': 569, '<they>': 569, 'N': 575, 'elle': 58, 'elles': 58, 'eux': 58, 'lui': 58}, {'accord': 566,
'apres': 576, 'avis': 232}, {'d': 13, 'de': 13, 'des': 13, 'du': 13}, {'agenda': 6, 'attente': 578}, {'l': 579}, {'N':
58}, {'d': 581, 'de': 581}, {'avis': 582}, {'l': 583}, {'': (1, 'moved'), '<date>': 76, 'D': 76}, {'D': 585, 'a': 585,
'au': 585, 'la': 585, 'le': 585, 'notre': 585, 'à': 585}, {'<their>': 118}, {'pas': 93}, {'jamais': 93, 'pas': 93,
'plus': 93, 'toujours': 588}, {'d': 98, 'de': 98}, {'avis': 590}, {'<them>': 98, 'N': 98, '^': 166, 'a': 98,
'combien': 33, 'comment': 33, 'conseil': 434, 'l': 591, 'ou': 33, 'pourquoi': 33, 'qu': 203, 'quand': 33, 'que': 235,
's': 33, 'si': 33, 'son': 435, 'un': 435, 'à': 98}, {'<them>': 98, 'N': 98, 'a': 98, 'conseil': 434, 'l': 591, 'son':
435, 'un': 435, 'à': 98}, {'<reach_inf>': 93, '<see_inf>': 93, 'leur': 54, 'lui': 54}, {'^': 239, 'dejeuner': 93,
'diner': 93, 'dîner': 93, 'manger': 93, 'passer': 93, 's': 94, 'se': 95, 'venir': 93}, {'messagerie': 93}, {'l': 19,
'la': 19, 'le': 19, 'les': 19, 'leur': 19, 'lui': 19}, {'mettre': 398, 'presenter': 26}, {'visite': 6}, {'': (5,
'mine'), '<see_inf>': 6, '^': 597, 'connecter': 389, 'encore': 19, 'les': 598, 'mettre': 398, 'presenter': 389,
'rencontrer': 6, 'rendre': 599, 'retrouver': 6, 'voir': 6}, {'revenir': 254}, {'^': 601}, {'contact': 420,
'coordonnees': 420, 'nom': 420, 'numero': 420}, {'<any_det>': 79}, {'<any_det>': 603, '^': 604, 'contact': 420,
'coordonnees': 420, 'nom': 420, 'numero': 420}, {'N': 605}, {'^': 117, 'a': 118, 'sur': 118, 'à': 118}, {'<remarks>':
607}, {'de': 608}, {'<remarks>': 607, 'nouvelles': 121}, {'trois': 608}, {'<remarks>': 607, 'benevolat': 68},
{'<remarks>': 607, 'avis': 443}, {'mal': 609}, {'<remarks>': 607, 'bons': 608}, {'mes': 608}, {'asso': 68,
'association': 68}, {'N': 429, '^': 428, 'l': 617}, {'a': 618, 'à': 618}, {'main': 619}, {'de': 620}, {'<course>':
485, '<remarks>': 607, 'benevolat': 68, 'coup': 621, 'retour': 487}, {'<any_det>': 442, 'a': 606, 'adresse': 441,
'beaucoup': 609, 'contact': 441, 'contacts': 441, 'coordonnees': 441, 'des': 610, 'deux': 611, 'du': 612, 'mes': 608,
'mon': 613, 'nom': 441, 'numero': 441, 'pas': 614, 'plein': 609, 'plusieurs': 608, 'quelques': 615, 'tous': 616, 'un':
622, 'une': 488, 'à': 606}, {'<letter>': 88, 'N': 88}, {'': (23, 'contact'), 'avec': 624, 'de': 624, 'des': 624,
'par': 624, 'quelques': 624}, {'interview': 29}, {'video': 29}, {'podcast': 29, 'talk': 29}, {'l': 626, 'la': 627,
'le': 628, 'une': 627}, {'pour': 420}, {'reco': 630, 'recommandation': 630}, {'a': 88, 'une': 631, 'à': 88}, {'': (7,
'waiting'), 'd': 13, 'de': 13, 'des': 13, 'du': 13}, {'disant': 159}, {'attente': 633, 'call': 482, 'disant': 159,
'ligne': 482, 'me': 634, 'nous': 634, 'vain': 93, 'visio': 482}, {'cv': 420}, {'': (23, 'contact'), 'a': 88, 'à': 88},
{'<letter>': 637, '<remarks>': 607}, {'de': 562}, {'cv': 639}, {'<letter>': 637, '<remarks>': 607, 'client': 422,
'lead': 422, 'prospect': 422}, {'<any_det>': 442, '<their>': 636, 'a': 606, 'adresse': 441, 'beaucoup': 609,
'contact': 441, 'contacts': 441, 'coordonnees': 441, 'des': 638, 'deux': 611, 'du': 608, 'le': 640, 'mes': 608, 'mon':
608, 'nom': 441, 'numero': 441, 'pas': 614, 'plein': 609, 'plusieurs': 608, 'quelques': 615, 'tous': 616, 'un': 641,
'à': 606}, {'appeler': 93, 'avoir': 93}, {'joindre': 93, 'voir': 93}, {'parler': 93, 'telephoner': 93},
{'<reach_inf>': 93, '<see_inf>': 93, 'l': 643, 'la': 644, 'le': 644, 'les': 550, 'lui': 645}, {'d': 646, 'de': 646},
{'a': 264, 'au': 265, 'chez': 267, 'dejeuner': 88, 'diner': 88, 'dîner': 88, 'me': 269, 'nous': 269, 'à': 264},
{'<set>': 6, '<shifted>': 127, 'annule': 93, 'annulee': 93, 'annules': 93, 'annulé': 93, 'cense': 196, 'censee': 196,
'convaincu': 271, 'convaincue': 271, 'd': 273, 'decommande': 93, 'decommandee': 93, 'finalement': 395, 'ok': 272,
'partant': 272, 'partante': 272, 'passe': 648, 'passee': 648, 'passé': 648, 'persuade': 271, 'persuadee': 271, 'pour':
275, 'venu': 648, 'venue': 648}, {'<would_give>': 0, 'm': 332, 'me': 332, 'nous': 332}, {'^': 650}, {'m': 332, 'me':
332, 'nous': 332}, {'^': 652}, {'elle': 651, 'elles': 653, 'il': 651, 'ils': 653}, {'moi': 84, 'qu': 654, 'si': 29},
{'la': 84, 'là': 84}, {'avec': 88, 'chez': 88}, {'parti': 93, 'partie': 93}, {'notres': 84}, {'deja': 658, 'des': 659,
'la': 84, 'là': 84, 'present': 84, 'presente': 84, 'présente': 84}, {'donne': 159, 'donné': 159}, {'du': 564},
{'<date>': 88, 'bout': 662}, {'au': 663, 'en': 663, 'par': 663}, {'': (23, 'contact'), 'au': 663, 'en': 663, 'par':
663}, {'<them>': 664, 'N': 665}, {'N': 429}, {'a': 667, 'à': 667}, {'...': 668}, {'...': 668, 'a': 667, 'comment':
669, 'à': 667}, {'appeler': 93, 'croiser': 93, 'voir': 93}, {'bond': 93}, {'connaissance': 88, 'mise': 454}, {'point':
88}, {'demo': 117, 'démo': 117, 'oral': 117, 'pitch': 117, 'presentation': 117, 'soutenance': 117}, {'^': 675},
{'<their>': 676, 'N': 118, 'la': 676, 'le': 676}, {'<their>': 636, 'le': 640}, {'<course>': 485, '<date>': 88,
'<drink>': 88, '<remarks>': 607, 'audit': 118, 'benevolat': 68, 'point': 88, 'retour': 487}, {'<course>': 485,
'<date>': 88, 'intro': 451, 'relecture': 118, 'retour': 487}, {'beaucoup': 609, 'des': 608, 'deux': 611, 'du': 612,
'faux': 672, 'l': 452, 'la': 673, 'le': 674, 'les': 456, 'mes': 608, 'mon': 608, 'part': 121, 'pas': 614, 'plein':
609, 'plusieurs': 608, 'quelques': 615, 'repeter': 677, 'suivre': 678, 'tous': 616, 'un': 679, 'une': 680}, {'<inf>':
26}, {'reflechisse': 29}, {'je': 683}, {'<inf>': 26, 'les': 399, 'mettre': 398, 'que': 684}, {'<giveinf>': 19, 'leur':
19, 'lui': 19}, {'^': 45}, {'^': 45, 'mettre': 398, 'presenter': 26}, {'<see_inf>': 6, 'rendre': 599}, {'': (5,
'mine'), '^': 437, 'aille': 689}, {'': (5, 'mine'), '^': 437, 'reflechisse': 29}, {'j': 690, 'je': 691}, {'<inf>': 26,
'^': 686, 'connecter': 389, 'l': 687, 'la': 687, 'le': 687, 'les': 688, 'mettre': 398, 'presenter': 389, 'que': 692},
{'<their>': 117, 'la': 117, 'le': 117}, {'^': 694}, {'^': 694, 'sur': 695}, {'donne': 696, 'donné': 696, 'sur': 695},
{'N': 429, '^': 428}, {'a': 698, 'à': 698}, {'main': 699}, {'de': 700}, {'coup': 701}, {'<any_det>': 442, 'a': 606,
'adresse': 441, 'contact': 441, 'contacts': 441, 'coordonnees': 441, 'nom': 441, 'numero': 441, 'un': 702, 'à': 606},
{'a': 429, 'au': 429, 'sur': 429, 'à': 429}, {'N': 704}, {'elle': 33, 'lui': 33, 'moi': 33, 'nous': 33}, {'a': 706,
'à': 706}, {'a': 480, 'à': 480}, {'merci': 708}, {'lapin': 93, 'merci': 708}, {'<inf>': 26, 'qu': 29, 'que': 29}, {'':
(5, 'mine'), '^': 437}, {'j': 712, 'je': 712}, {'<inf>': 26, '^': 686, 'connecter': 389, 'les': 598, 'mettre': 398,
'presenter': 389, 'que': 713}, {'<any_det>': 165, '<my>': 165}, {'^': 715}, {'faut': 716}, {'que': 560}, {'faut':
718}, {'faudra': 682, 'faudrait': 711, 'faut': 714, 'leur': 717, 'lui': 717, 'me': 719, 'parait': 159, 'paraît': 159},
{'a': 429, 'au': 429, 'dans': 429, 'devant': 429, 'à': 429}, {':': 504, 'N': 503, 'de': 470, 'entre': 470},
{'<give1>': 19}, {'<give1>': 19, 'en': 723}, {'^': 724, 'dois': 128}, {'amene': 19, 'amène': 19, 'appelle': 19,
'appellerai': 19, 'apporte': 19, 'enverrai': 19, 'envoie': 19, 'organise': 19}, {'d': 54, 'de': 54}, {'a': 426,
'accepte': 427, 'accepté': 427, 'dit': 440, 'du': 446, 'dû': 446, 'envie': 29, 'pense': 30, 'pensé': 30, 'point': 6,
'promis': 727, 'rdv': 6, 'rendez': 122, 'reunion': 6, 'reve': 29, 'rêvé': 29, 'un': 123, 'une': 123, 'à': 426}, {'':
(7, 'waiting'), 'de': 13, 'encore': 13, 'qu': 13, 'que': 13, 'toujours': 13}, {'': (5, 'mine'), 'd': 19, 'de': 19,
'que': 19}, {'ecrit': 88, 'parle': 88, 'parlé': 88, 'promis': 730, 'repondu': 88, 'telephone': 88, 'téléphoné': 88},
{'ai': 731}, {'<them>': 725, '^': 726, 'ai': 728, 'aimerais': 29, 'attends': 729, 'dois': 128, 'hesite': 29, 'leur':
732, 'lui': 732}, {'<inf>': 93}, {'<sort_of_met>': 93, 'ose': 734}, {'<lui_give>': 19}, {'<any_det>': 2}, {'^': 737},
{'apres': 93}, {'qu': 29, 'que': 29}, {'': (5, 'mine'), '^': 597, 'connecter': 389, 'encore': 19, 'les': 598,
'mettre': 398, 'presenter': 389}, {'leur': 723, 'lui': 723}, {'^': 742}, {'': (5, 'mine'), 'd': 19, 'de': 19, 'des':
19, 'du': 19}, {'occupe': 744}, {'en': 745, 'engage': 46, 'occupe': 744}, {'d': 19, 'de': 19, 'des': 19, 'du': 19},
{'a': 19, 'de': 19, 'pour': 19, 'à': 19}, {'engage': 748, 'engagee': 748, 'engagé': 748, 'propose': 748, 'proposee':
748, 'proposé': 748}, {'charge': 747, 'demande': 29, 'rappelle': 29, 'souviens': 29, 'suis': 749}, {'a': 6, 'au': 6,
'avec': 6, 'chez': 6, 'en': 6, 'à': 6}, {'a': 29, 'qu': 29, 'que': 29, 'à': 29}, {'<giveinf>': 19, 'l': 45, 'la': 45,
'le': 45, 'les': 45, 'leur': 19, 'lui': 19}, {'^': 753}, {'bien': 29}, {'<them>': 725, '^': 736, 'aura': 738, 'aurai':
738, 'cours': 739, 'crois': 740, 'devrais': 29, 'dois': 741, 'l': 743, 'la': 743, 'le': 743, 'les': 743, 'leur': 732,
'lui': 732, 'm': 746, 'me': 750, 'pars': 751, 'pense': 752, 'recevra': 738, 'recevrai': 738, 'recevrons': 738,
'recois': 738, 'recoit': 738, 'recupere': 738, 'reflechis': 29, 'songe': 29, 'va': 426, 'vais': 754, 'verrais': 755,
'voudrais': 29}, {'a': 88, 'au': 88, 'aux': 88, 'à': 88}, {'facebook': 29, 'insta': 29, 'instagram': 29, 'linkedin':
29, 'twitter': 29, 'x': 29}, {'sur': 758}, {'^': 449, 'avec': 450}, {'contact': 760, 'lien': 760, 'relation': 760},
{'en': 761}, {'<cheered>': 74, '<warned>': 120, 'aide': 430, 'aidee': 430, 'appris': 759, 'conseille': 430,
'conseillee': 430, 'conseillé': 430, 'depanne': 430, 'depannee': 430, 'eu': 88, 'eue': 88, 'lu': 759, 'mis': 762,
'mise': 762, 'mises': 762, 'presente': 459, 'presentees': 762, 'presentes': 762, 'présenté': 459, 'recommande': 477,
'recommandee': 477, 'recommandé': 477, 'vu': 759, 'vue': 759}, {'<them>': 59, 'N': 59}, {'d': 764, 'de': 764}, {'ai':
763, 'anniv': 493, 'anniversaire': 493, 'avis': 582, 'idee': 765}, {'camp': 0}, {'son': 767}, {'dans': 768}, {'est':
769}, {'balle': 770, 'messagerie': 93}, {'plan': 93}, {'': (0, 'missed'), 'sur': 93, 'vocal': 93}, {'sa': 93, 'son':
93}, {'sur': 774}, {'message': 773, 'vocal': 775}, {'en': 772, 'un': 776}, {'^': 449, 'en': 761}, {'<warned>': 120,
'mis': 762, 'mise': 762, 'mises': 762, 'presentees': 762, 'presentes': 778}, {'ai': 779}, {'recommandation': 630},
{'de': 781}, {'^': 604}, {'combien': 429, 'comment': 429, 'la': 429, 'le': 429, 'les': 429, 'pourquoi': 429},
{'<any_det>': 442, 'adresse': 441, 'beaucoup': 609, 'contact': 441, 'contacts': 441, 'coordonnees': 441, 'des': 608,
'deux': 611, 'du': 608, 'mes': 608, 'mon': 613, 'nom': 441, 'numero': 441, 'pas': 614, 'plein': 609, 'plusieurs': 608,
'quelques': 615, 'tous': 616, 'un': 608}, {'<any_det>': 429, '^': 428, 'combien': 429, 'comment': 429, 'la': 429,
'le': 429, 'les': 429, 'pourquoi': 429}, {'beaucoup': 609, 'des': 608, 'deux': 611, 'du': 608, 'mes': 608, 'mon': 608,
'part': 120, 'pas': 614, 'plein': 609, 'plusieurs': 608, 'quelques': 615, 'tous': 616, 'un': 608}, {'<any_det>': 429,
'^': 428}, {'<any_det>': 78}, {'^': 789}, {'': (5, 'mine'), '^': 473}, {'': (5, 'mine'), 'd': 791, 'de': 791, 'que':
19}, {'<handed>': 783, '<said>': 120, 'appris': 784, 'demande': 98, 'demandé': 98, 'detaille': 784, 'dit': 538,
'donne': 785, 'donné': 785, 'ecrit': 88, 'envoye': 447, 'explique': 786, 'expliqué': 786, 'fait': 787, 'file': 447,
'filé': 447, 'montre': 788, 'montré': 788, 'offert': 790, 'parle': 88, 'parlé': 88, 'partage': 790, 'partagé': 790,
'passe': 447, 'passé': 447, 'pose': 98, 'presente': 459, 'prete': 790, 'promis': 792, 'propose': 727, 'proposé': 727,
'présenté': 459, 'prêté': 790, 'raconte': 784, 'raconté': 784, 'repondu': 88, 'telephone': 88, 'transmis': 447,
'téléphoné': 88}, {'mon': 444}, {'d': 474, 'de': 474}, {'^': 736, 'ai': 793, 'donne': 794, 'donné': 794, 'faut': 211,
'promis': 795}, {'vous': 93}, {'<date>': 93, 'rendez': 797}, {'<reach_inf>': 93, '<see_inf>': 93}, {'<reach_inf>': 93,
'<see_inf>': 93, 'l': 799, 'la': 799, 'le': 799, 'les': 799, 'lui': 799}, {'<any_det>': 798, 'N': 93, 'd': 800, 'de':
800}, {'article': 29, 'interview': 29, 'portrait': 29, 'post': 29}, {'bouquin': 29, 'livre': 29, 'post': 29}, {'':
(11, 'thinking'), 'facebook': 29, 'insta': 29, 'instagram': 29, 'la': 499, 'le': 500, 'linkedin': 29, 'twitter': 29,
'x': 29}, {'dans': 501, 'l': 802, 'le': 803, 'par': 501, 'qu': 29, 'que': 29, 'sur': 804, 'un': 802, 'une': 802},
{'<remarks>': 607, 'audit': 118}, {'relecture': 118}, {'beaucoup': 609, 'des': 608, 'deux': 611, 'du': 608, 'mes':
608, 'mon': 608, 'part': 120, 'pas': 614, 'plein': 609, 'plusieurs': 608, 'quelques': 615, 'tous': 616, 'un': 806,
'une': 807}, {'<handed>': 783, '<said>': 120, 'appris': 784, 'demande': 98, 'demandé': 98, 'detaille': 784, 'dit':
538, 'donne': 785, 'donné': 785, 'ecrit': 88, 'envoye': 447, 'explique': 786, 'expliqué': 786, 'fait': 808, 'file':
447, 'filé': 447, 'montre': 788, 'montré': 788, 'offert': 790, 'parle': 88, 'parlé': 88, 'partage': 790, 'partagé':
790, 'passe': 447, 'passé': 447, 'pose': 98, 'presente': 459, 'prete': 790, 'promis': 792, 'propose': 727, 'proposé':
727, 'présenté': 459, 'prêté': 790, 'raconte': 784, 'raconté': 784, 'repondu': 88, 'telephone': 88, 'transmis': 447,
'téléphoné': 88}, {'<must3>': 108, '^': 736, 'ai': 809, 'donne': 794, 'donné': 794, 'faut': 211, 'promis': 795}, {'':
(13, 'talk'), 'd': 33, 'de': 33, 'qu': 33, 'que': 33, 'si': 33}, {'': (13, 'talk'), 'comment': 33, 'pourquoi': 33,
'qu': 33, 'que': 33, 'si': 33}, {'<giveinf>': 19, 'arreter': 57, 'leur': 19, 'lui': 19, 'ne': 57, 'pas': 57}, {'^':
813}, {'d': 814, 'de': 814}, {'astuce': 59, 'conseil': 59, 'tip': 59}, {'conseil': 180}, {'...': 816, 'comme': 817,
'le': 817, 'un': 817}, {'part': 88}, {'<letter>': 88, 'faire': 819}, {'<any_det>': 820, '<letter>': 88, 'faire': 819},
{'rappele': 93, 'repondu': 93}, {'<reached_me>': 88, '<said>': 812, '<urges>': 287, 'accompagne': 84, 'accompagnee':
84, 'accueillis': 88, 'alerte': 289, 'alertee': 289, 'alerté': 289, 'conseille': 180, 'conseillé': 180, 'demande':
815, 'demandé': 815, 'dit': 303, 'donne': 818, 'donné': 818, 'envoye': 821, 'fait': 304, 'invites': 88, 'laisse': 307,
'laissé': 307, 'mis': 310, 'mise': 310, 'parle': 311, 'parlé': 311, 'pas': 822, 'passe': 315, 'passé': 315, 'plante':
93, 'plantee': 93, 'pose': 410, 'preconise': 316, 'promis': 317, 'propose': 197, 'proposé': 197, 'préconise': 316,
'préconisé': 316, 'rappele': 319, 'reclame': 177, 'recommande': 316, 'recommandé': 316, 'recu': 88, 'recue': 88,
'recues': 88, 'recus': 88, 'rejoint': 84, 'rejointe': 84, 'rendu': 320, 'réclame': 177, 'réclamé': 177, 'saute': 321,
'suggere': 316, 'suggère': 316, 'suggéré': 316, 'supplie': 292}, {'a': 6, 'au': 6, 'chez': 6, 'à': 6}, {'pour': 177},
{'<says>': 811, '<urges>': 287, 'a': 823, 'accompagnait': 84, 'alerte': 289, 'appelle': 88, 'invite': 824, 'invitent':
824, 'relance': 825}, {'<any_det>': 798}, {'^': 67, 'avec': 68}, {'^': 686}, {'': (13, 'talk'), 'je': 29}, {'combien':
33, 'comment': 33, 'd': 829, 'de': 829, 'ou': 33, 'pourquoi': 33, 'quand': 33, 's': 33, 'si': 830}, {'de': 19}, {'':
(11, 'thinking'), 'jamais': 93, 'pas': 93, 'plus': 93, 'toujours': 588}, {'a': 829, 'à': 829}, {'<says>': 811,
'<urges>': 287, '^': 324, 'annoncer': 159, 'charge': 747, 'conseille': 180, 'decroche': 589, 'demandait': 234,
'demande': 831, 'dire': 159, 'disant': 159, 'dit': 325, 'doit': 327, 'doivent': 327, 'décroche': 589, 'faut': 718,
'ghoste': 93, 'informer': 159, 'manque': 93, 'met': 310, 'preconise': 316, 'prevenir': 159, 'promet': 329,
'préconise': 316, 'préconisé': 316, 'rappeler': 832, 'rappelle': 833, 'reclame': 177, 'recommande': 316, 'recommandé':
316, 'relance': 825, 'repond': 589, 'reste': 834, 'réclame': 177, 'réclamé': 177, 'souviens': 29, 'suggere': 316,
'suggère': 316, 'suggéré': 316, 'suis': 749, 'verrait': 330}, {'': (10, 'thanks'), 'N': 480}, {'fois': 708}, {'N':
480, 'a': 836, 'beaucoup': 708, 'encore': 708, 'infiniment': 708, 'mille': 837, 'à': 836}, {'vaut': 58}, {'mercis':
708}, {'avec': 459}, {'contact': 841, 'lien': 841, 'relation': 841}, {'contact': 450, 'lien': 450, 'relation': 450},
{'en': 843}, {'N': 844}, {'en': 842, 'et': 845}, {'N': 846, 'en': 462}, {'en': 842}, {'N': 469, 'de': 470, 'entre':
470}, {'contact': 849, 'relation': 849}, {'N': 848, 'en': 850}, {'et': 84}, {'pas': 408}, {'jamais': 458, 'pas': 466,
'plus': 458}, {'eu': 407, 'lieu': 93}, {'pas': 855}, {'arrive': 93, 'arrivee': 93, 'arrivé': 93, 'venu': 93, 'venue':
93}, {'venu': 93, 'venue': 93}, {'jamais': 857, 'pas': 858}, {'decroche': 93, 'décroché': 93, 'rappele': 93,
'repondu': 93}, {'pas': 860}, {'pas': 427}, {'a': 853, 'ai': 854, 'aura': 856, 'est': 859, 'ont': 861, 'oublie': 862,
'oublier': 862, 'oublions': 862}, {'decroche': 589, 'décroche': 589, 'rappelle': 589, 'repond': 589}, {'jamais': 93,
'pas': 93, 'plus': 93, 'tjrs': 588, 'tjs': 588, 'toujours': 588}, {'decroche': 589, 'décroche': 589, 'me': 864,
'oublie': 862, 'oublier': 862, 'oublions': 862, 'rappelle': 589, 'repond': 865}, {'step': 26, 'steps': 26}, {'': (12,
'task'), 'meme': 26, 'même': 26}, {'moi': 868}, {'moi': 26}, {'a': 869, 'pour': 870, 'à': 869}, {'devons': 829,
'doit': 829}, {'N': 727}, {'': (5, 'mine'), 'm': 0, 'me': 0, 'nous': 0}, {'^': 874}, {'^': 192, 'a': 873, 'd': 875,
'de': 875, 'qu': 193, 'que': 193, 'à': 873}, {'<reached_me>': 88, '<said>': 812, '<urges>': 287, 'accueillis': 88,
'conseille': 180, 'conseillé': 180, 'demande': 815, 'demandé': 815, 'dit': 336, 'donne': 818, 'donné': 818, 'envoye':
821, 'fait': 304, 'invites': 88, 'laisse': 307, 'laissé': 307, 'parle': 311, 'parlé': 311, 'passe': 315, 'passé': 315,
'plantes': 93, 'pose': 410, 'preconise': 316, 'promis': 876, 'préconise': 316, 'préconisé': 316, 'recommande': 316,
'recommandé': 316, 'recu': 88, 'recue': 88, 'recues': 88, 'recus': 88, 'rendu': 320, 'saute': 321, 'suggere': 316,
'suggère': 316, 'suggéré': 316, 'supplie': 292}, {'': (0, 'missed'), '<see_inf>': 93, 'se': 95}, {'': (0, 'missed'),
'<see_inf>': 93, 'd': 878, 'de': 878, 'se': 95}, {'vous': 879}, {'cale': 879, 'calé': 879, 'prevu': 879, 'rdv': 879,
'rendez': 880}, {'combien': 33, 'comment': 33, 'd': 829, 'de': 829, 'ou': 33, 'pourquoi': 33, 'quand': 33, 's': 33,
'si': 33}, {'': (7, 'waiting'), '<giveinf>': 19, 'leur': 19, 'lui': 19}, {'^': 883, 'encore': 326, 'toujours': 326},
{'deux': 84, 'quatre': 84, 'tous': 84, 'trois': 84}, {'promis': 727}, {'a': 886, 'devons': 19, 'doit': 19},
{'croises': 93, 'parle': 93, 'parlé': 93, 'vu': 93, 'vus': 93}, {'pas': 888}, {'sommes': 889}, {'est': 889}, {'nous':
890, 's': 891}, {'<sort_of_met>': 88, 'pas': 888}, {'sommes': 893}, {'a': 6, 'au': 6, 'avec': 6, 'chez': 6, 'en': 6,
'ensemble': 6, 'à': 6}, {'<sort_of_met>': 88}, {'<says>': 811, '<them>': 872, '<urges>': 287, '^': 324, 'a': 877,
'allons': 426, 'annoncer': 159, 'appelle': 88, 'attendons': 13, 'aura': 738, 'aurai': 738, 'avait': 881, 'avions':
881, 'conseille': 180, 'demandait': 234, 'demande': 882, 'devons': 829, 'dire': 159, 'disant': 159, 'dit': 338,
'doit': 884, 'doivent': 327, 'etions': 885, 'informer': 159, 'invite': 824, 'invitent': 824, 'leur': 887, 'lui': 887,
'n': 892, 'ne': 892, 'nous': 894, 'part': 895, 'partons': 895, 'preconise': 316, 'prevenir': 159, 'préconise': 316,
'préconisé': 316, 'recevra': 738, 'recevrai': 738, 'recevrons': 738, 'recois': 738, 'recoit': 738, 'recommande': 316,
'recommandé': 316, 'recupere': 738, 's': 891, 'sommes': 896, 'suggere': 316, 'suggère': 316, 'suggéré': 316}, {'cafe':
88, 'café': 88, 'verre': 88}, {'un': 898}, {'^': 724, 'devons': 829, 'doit': 829}, {'envoie': 19, 'prepare': 19,
'prépare': 19, 'relance': 19, 'renvoie': 19, 'transmet': 19}, {'a': 873, 'd': 54, 'de': 54, 'à': 873}, {'<set>': 6,
'dit': 440, 'promis': 902, 'rendez': 122}, {'D': 76, 'a': 76, 'au': 76, 'la': 76, 'le': 76, 'notre': 76, 'à': 76},
{'dejeuner': 93, 'diner': 93, 'dîner': 93, 'manger': 93, 's': 94, 'se': 95}, {'appeler': 6}, {'parler': 6, 'rappeler':
6, 'revoir': 6, 'voir': 6}, {'^': 686, 'boire': 6, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'manger': 6, 's': 906, 'se':
907}, {'dej': 6, 'déj': 6}, {'apero': 6, 'cafe': 6, 'café': 6, 'petit': 909, 'the': 6, 'verre': 6}, {'le': 910, 'un':
910}, {'': (14, 'together'), '<sort_of_met>': 88, 'loupe': 93, 'loupes': 93, 'manque': 93, 'manques': 93, 'manqué':
93, 'pas': 888, 'rate': 93, 'rates': 93}, {'appelle': 6, 'est': 912}, {'<we_meet>': 6}, {'voir': 6}, {'<see_inf>': 6,
'^': 425, 'chez': 6, 'se': 915}, {'<them>': 900, '^': 901, 'a': 903, 'attend': 13, 'aura': 738, 'aurai': 738, 'avait':
881, 'avance': 904, 'avions': 881, 'boit': 6, 'brunche': 6, 'decale': 904, 'dejeune': 6, 'devait': 905, 'devons': 829,
'dine': 6, 'doit': 908, 'décale': 904, 'déjeune': 6, 'dîne': 6, 'etait': 885, 'leur': 887, 'lui': 887, 'lunche': 6,
'mange': 6, 'n': 892, 'ne': 892, 'nous': 890, 'part': 895, 'partons': 895, 'prend': 911, 'recevra': 738, 'recevrai':
738, 'recevrons': 738, 'recois': 738, 'recoit': 738, 'recupere': 738, 'reporte': 904, 'repousse': 904, 's': 913, 'se':
914, 'va': 916, 'vais': 426, 'verra': 413}, {'le': 798}, {'<any_det>': 798, 'N': 93, 'completement': 918, 'd': 800,
'de': 800, 'pas': 427, 'totalement': 918}, {'<any_det>': 798, 'N': 93, 'completement': 918, 'd': 800, 'de': 800,
'totalement': 918}, {'': (23, 'contact'), 'a': 88, 'au': 88, 'avec': 88, 'à': 88}, {'N': 783}, {'experience': 429,
'rex': 429}, {'a': 922, 'des': 534, 'le': 534, 'mon': 923, 'quelques': 534, 'un': 534, 'une': 534, 'à': 922}, {'hui':
93}, {'D': 93, 'aujourd': 925, 'avec': 93, 'ce': 93, 'cette': 93}, {'vous': 926}, {'<date>': 926, 'news': 93,
'nouvelles': 93, 'rendez': 927, 'reponse': 93, 'retour': 93, 'signe': 93}, {'appele': 93, 'appelé': 93, 'eu': 93,
'parle': 93, 'parlé': 93, 'rencontre': 93, 'rencontré': 93, 'revu': 93, 'vu': 93}, {'nouvelles': 93}, {'occasion':
93}, {'<them>': 93, 'N': 93, 'de': 930, 'l': 931, 'le': 464, 'lieu': 93}, {'moindre': 515}, {'<sort_of_met>': 93,
'de': 928, 'decroche': 93, 'décroché': 93, 'encore': 929, 'eu': 932, 'joignable': 93, 'le': 933, 'ose': 734,
'oublier': 427, 'pointe': 93, 'pointee': 93, 'pu': 93, 'rappele': 93, 'repondu': 93, 'reussi': 93}, {'<any_det>': 603,
'contact': 420, 'coordonnees': 420, 'nom': 420, 'numero': 420}, {'maison': 6}, {'D': 76, 'N': 935, 'la': 936}, {'D':
76, 'bureau': 6}, {'': (23, 'contact'), 'moi': 6, 'nous': 6}, {'temps': 482}, {'D': 76, 'revue': 587}, {'avec': 88,
'chez': 88, 'ensemble': 88}, {'midi': 942}, {'moment': 942}, {'end': 942}, {'<time_span>': 942, 'apres': 943, 'petit':
944, 'week': 945}, {'<time_span>': 942, 'apres': 943, 'coup': 565, 'petit': 944, 'week': 945}, {'...': 657,
'<any_det>': 442, 'D': 76, 'a': 937, 'adresse': 441, 'au': 938, 'boire': 6, 'chez': 939, 'contact': 441, 'contacts':
441, 'coordonnees': 441, 'dejeuner': 6, 'diner': 6, 'du': 940, 'dîner': 6, 'en': 941, 'finalement': 523, 'la': 946,
'le': 946, 'me': 915, 'nom': 441, 'nous': 915, 'numero': 441, 'un': 947, 'une': 946, 'voir': 88, 'à': 937}, {'avec':
88, 'chez': 88, 'voir': 88}, {'la': 936}, {'bureau': 6}, {'moi': 6, 'nous': 6}, {'a': 950, 'au': 951, 'boire': 6,
'chez': 952, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'me': 915, 'nous': 915, 'à': 950}, {'N': 935}, {'revue': 587},
{'...': 657, '<any_det>': 442, 'a': 954, 'adresse': 441, 'chez': 88, 'contact': 441, 'contacts': 441, 'coordonnees':
441, 'du': 940, 'en': 955, 'la': 946, 'le': 946, 'nom': 441, 'numero': 441, 'un': 947, 'une': 946, 'voir': 88, 'à':
954}, {'': (5, 'mine'), 'connecter': 389, 'les': 598, 'mettre': 398, 'presenter': 389}, {'a': 957, 'à': 957}, {'rdv':
93, 'rendez': 797}, {'au': 959}, {'dejeune': 88, 'déjeuné': 88}, {'<sort_of_met>': 93, 'de': 930}, {'la': 467, 'un':
409, 'une': 467}, {'annoncer': 159, 'dire': 159, 'informer': 159, 'prevenir': 159}, {'<them>': 569, '<they>': 569,
'info': 33, 'me': 964, 'nous': 964}, {'pas': 29}, {'D': 76, 'a': 125, 'au': 125, 'en': 125, 'pour': 125, 'à': 125},
{'<shifted>': 967, 'D': 76, 'a': 125, 'au': 125, 'en': 125, 'finalement': 967, 'pour': 125, 'à': 125}, {'lieu': 968},
{'fera': 968}, {'aura': 969, 'est': 968, 'glisse': 968, 'passe': 968, 'passera': 968, 'se': 970, 'sera': 968}, {'D':
971}, {'D': 971, 'cale': 972, 'calee': 972, 'calé': 972, 'fixe': 972, 'fixee': 972, 'prevu': 972, 'prevue': 972},
{'<inf>': 6, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'passer': 6, 'se': 915, 'voir': 6}, {'etre': 973}, {'D': 971,
'avait': 973, 'avec': 546, 'cale': 972, 'calee': 972, 'calé': 972, 'de': 974, 'devait': 975, 'est': 973, 'etait': 973,
'fixe': 972, 'fixee': 972, 'prevu': 972, 'prevue': 972}, {'D': 971, 'avait': 973, 'cale': 972, 'calee': 972, 'calé':
972, 'devait': 975, 'est': 973, 'etait': 973, 'fixe': 972, 'fixee': 972, 'prevu': 972, 'prevue': 972}, {'des': 534,
'le': 534, 'quelques': 534, 'rdv': 6, 'rendez': 122, 'un': 534, 'une': 534}, {'rdv': 6}, {'<date>': 6, 'etape': 979,
'rendez': 122}, {'': (12, 'task'), 'rdv': 6}, {'<date>': 6, 'etape': 981, 'rendez': 122}, {'etapes': 26}, {'avait':
977}, {'<they>': 33, 'elle': 651, 'elles': 653, 'il': 651, 'ils': 653, 'on': 984}, {'N': 33, 'elle': 33, 'elles': 33,
'il': 33, 'ils': 33, 'j': 33, 'je': 33, 'on': 33}, {'devrais': 57, 'devrait': 57, 'devrions': 57, 'ferais': 109,
'ferait': 109}, {'^': 987}, {'<they>': 33, 'j': 988, 'je': 988, 'nous': 988, 'on': 988}, {'': (13, 'talk'), 'D': 971,
'avait': 973, 'cale': 972, 'calee': 972, 'calé': 972, 'devait': 975, 'est': 973, 'etait': 973, 'fixe': 972, 'fixee':
972, 'prevu': 972, 'prevue': 972}, {'<any_det>': 798, 'N': 93}, {'prochain': 6}, {'D': 992, 'manque': 93, 'manqué':
93, 'rate': 93}, {'N': 477, 'd': 58, 'de': 58, 'qu': 58, 'que': 58}, {'visite': 506}, {'fil': 506}, {'de': 996},
{'<letter>': 506, 'coup': 997}, {'N': 88, 'la': 995, 'un': 998, 'une': 998}, {'une': 631}, {'monde': 88}, {'le':
1001}, {'D': 76, 'a': 76, 'au': 76, 'à': 76}, {'^': 73, 'a': 74, 'de': 74, 'à': 74}, {'moral': 1004}, {'le': 1005},
{'<set>': 6, 'manque': 93, 'manqué': 93, 'rate': 93}, {'vous': 1007}, {'visite': 637}, {'<their>': 676, 'la': 676,
'le': 676}, {'a': 88, 'à': 88}, {'': (0, 'missed'), 'D': 585, 'a': 585, 'au': 585, 'la': 585, 'le': 585, 'notre': 585,
'à': 585}, {'table': 6}, {'une': 1013}, {'^': 686, 'savoir': 413}, {'attente': 633, 'dette': 19}, {'a': 1015, 'en':
1016, 'à': 1015}, {'coeur': 68}, {'du': 1018}, {'de': 93}, {'part': 1020}, {'avec': 93, 'chez': 93, 'cote': 93, 'de':
93, 'du': 93}, {'N': 93, 'la': 1021, 'neuf': 1022, 'nouveau': 1022, 'special': 1022}, {'de': 1023}, {'pointe': 93,
'pointee': 93, 'presente': 93, 'presentee': 93, 'présenté': 93}, {'<sort_of_met>': 88, 'decommande': 93,
'decommandee': 93, 'desiste': 93, 'desistee': 93, 'engage': 350, 'engagee': 350, 'engagé': 350, 'pas': 1025},
{'engage': 350, 'est': 1026}, {'nouvelles': 93, 'reponse': 93, 'succes': 93}, {'rapproche': 0, 'renseigne': 0}, {'D':
6, 'dans': 6, 'en': 6, 'le': 6}, {'^': 1029, 'demandait': 234, 'demande': 234, 'revoit': 1030}, {'coaching': 552,
'mentorat': 552, 'mentoring': 552}, {'de': 1032}, {'populaire': 68}, {'bien': 541, 'pour': 275}, {'main': 88}, {'la':
1036}, {'^': 57, 'd': 58, 'de': 58, 'que': 58}, {'est': 1038}, {'<giveinf>': 57}, {'^': 1040}, {'...': 59, ':': 58,
'c': 1039, 'd': 1041, 'de': 1041, 'est': 1038, 'etait': 1038}, {'...': 59}, {'<tip>': 1042, 'conseil': 1043}, {'die':
93}, {'passe': 648, 'passee': 648, 'passé': 648, 'venu': 648, 'venue': 648}, {'^': 73, 'a': 74, 'à': 74}, {'chance':
1047}, {'bonne': 1048}, {'attente': 633}, {'en': 1050}, {'<them>': 569, '<they>': 569}, {'parler': 93},
{'<reach_inf>': 93, '<see_inf>': 93, 'l': 94, 'la': 550, 'le': 550, 'lui': 1053}, {'d': 1054, 'de': 1054}, {'courant':
120}, {'au': 1056}, {'N': 1057}, {'do': 26}, {'': (12, 'task'), '^': 686}, {'eau': 93}, {'l': 1061}, {'boite': 530,
'boîte': 530, 'messagerie': 93, 'repondeur': 93}, {'': (23, 'contact'), 'boite': 530, 'boîte': 530, 'la': 1063, 'le':
1063, 'messagerie': 93, 'repondeur': 93, 'sa': 1063, 'son': 1063}, {'a': 1062, 'sur': 1064, 'à': 1062}, {'sur': 88},
{'nouvelle': 93}, {'<reached_me>': 93, '<sort_of_met>': 93, 'de': 930, 'eu': 93}, {'la': 1021}, {'': (0, 'missed'),
'de': 1069}, {'aucune': 1067, 'en': 1050, 'pas': 1068, 'rien': 1070}, {'<any_det>': 442, '<their>': 636, 'a': 606,
'adresse': 441, 'contact': 441, 'contacts': 441, 'coordonnees': 441, 'le': 640, 'nom': 441, 'numero': 441, 'à': 606},
{'jours': 29, 'quatre': 29}, {'ces': 1073}, {'de': 1074, 'grand': 709}, {'leur': 19, 'lui': 19, 'me': 364, 'nous':
364, 'revenir': 254}, {'N': 6}, {'avec': 1077}, {'...': 1078}, {'^': 1076, 'a': 1079, 'au': 1079, 'en': 1079, 'à':
1079}, {'<see_inf>': 6, '^': 753, 'a': 1079, 'au': 1079, 'en': 1079, 'rendre': 599, 'à': 1079}, {'avoir': 88,
'croiser': 88, 'dejeuner': 88, 'diner': 88, 'discuter': 88, 'dîner': 88, 'parler': 88, 'quitter': 88, 'raccrocher':
88, 'rencontrer': 88, 'voir': 88}, {'de': 1082}, {'': (5, 'mine'), '<them>': 19}, {'^': 1084}, {'^': 1084, 'leur':
177, 'lui': 177}, {'j': 1085, 'je': 1086, 'nous': 202}, {'^': 166, 'bien': 200, 'qu': 203, 'que': 1087, 'savoir': 33},
{'avoir': 88, 'croiser': 88, 'dejeuner': 88, 'diner': 88, 'discuter': 88, 'dîner': 88, 'm': 368, 'nous': 368,
'parler': 88, 'quitter': 88, 'raccrocher': 88, 'rencontrer': 88, 'voir': 88}, {'a': 950, 'au': 951, 'boire': 6,
'chez': 952, 'de': 1089, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'me': 915, 'nous': 915, 'à': 950}, {'appeler': 93,
'passer': 95, 'voir': 93}, {'savoir': 33}, {'': (23, 'contact'), 'dans': 501, 'l': 626, 'la': 627, 'le': 628, 'par':
501, 'passer': 29, 'qu': 33, 'que': 33, 'sur': 501, 'une': 627}, {'personne': 93}, {'avait': 1094}, {'connecter': 389,
'cote': 391, 'creuser': 29, 'elle': 201, 'eux': 201, 'l': 396, 'les': 399, 'leur': 401, 'lui': 402, 'ma': 404,
'mettre': 398, 'moi': 406, 'presenter': 389, 'revoir': 411, 'sa': 404, 'son': 412, 'ta': 404, 'voir': 413}, {'avec':
624, 'de': 624, 'des': 624, 'par': 624, 'quelques': 624}, {'$': 31, '//': 66, '0': 72, '<cheered>': 75, '<date>': 77,
'<handed>': 83, '<i>': 97, '<letter>': 103, '<must3>': 108, '<opines>': 116, '<read_it>': 119, '<said>': 121, '<set>':
124, '<shifted>': 127, '<them>': 129, '<they>': 373, '<tip>': 376, 'N': 384, '^': 385, 'a': 414, 'accepte': 201,
'accompagne': 416, 'action': 418, 'adresse': 424, 'adressé': 424, 'ai': 481, 'aide': 431, 'aimerait': 206, 'alle':
484, 'allee': 484, 'alors': 159, 'amene': 424, 'amené': 424, 'anime': 489, 'anniv': 493, 'anniversaire': 493,
'annule': 93, 'annulee': 93, 'annules': 93, 'annulé': 93, 'appel': 495, 'appele': 88, 'appels': 496, 'appelé': 88,
'apporte': 424, 'apporté': 424, 'appris': 502, 'apres': 159, 'apresentacao': 505, 'assis': 508, 'assure': 489,
'attend': 215, 'attendent': 211, 'attends': 509, 'attendu': 511, 'au': 513, 'aucun': 515, 'aucune': 516, 'aurais':
518, 'avait': 519, 'avant': 159, 'avec': 520, 'averti': 521, 'banque': 522, 'bascule': 524, 'bavarde': 88,
'benevolat': 525, 'besoin': 528, 'beta': 529, 'bien': 159, 'boite': 530, 'bosse': 531, 'bossé': 531, 'bouffe': 88,
'bouffé': 88, 'boutique': 532, 'boîte': 530, 'brainstorme': 88, 'briefe': 521, 'brunche': 88, 'brunché': 88, 'bu':
535, 'bureau': 532, 'c': 540, 'ca': 543, 'cale': 547, 'calé': 547, 'car': 33, 'cause': 549, 'causé': 549, 'cense':
196, 'censee': 196, 'cherche': 551, 'cherché': 551, 'citation': 33, 'coache': 61, 'coachee': 61, 'coaching': 552,
'comme': 553, 'compte': 556, 'connecte': 470, 'conseil': 558, 'conseille': 180, 'conseils': 376, 'consulte': 559,
'convenu': 561, 'coopte': 562, 'correction': 563, 'coup': 565, 'couru': 482, 'croise': 88, 'croisee': 88, 'croises':
88, 'croisé': 88, 'd': 577, 'dans': 580, 'de': 584, 'debattu': 88, 'debriefe': 88, 'decale': 586, 'decide': 547,
'decommande': 93, 'decommandee': 93, 'decortique': 587, 'decroche': 589, 'dejeune': 88, 'demandait': 234, 'demande':
592, 'demandé': 593, 'depanne': 431, 'deplace': 586, 'depuis': 159, 'des': 159, 'deux': 72, 'devaient': 240, 'devais':
594, 'devait': 595, 'dine': 88, 'directement': 596, 'disait': 244, 'disant': 159, 'discute': 88, 'dit': 253, 'dois':
600, 'doit': 602, 'donnant': 447, 'donne': 623, 'donné': 623, 'dont': 33, 'du': 446, 'dès': 159, 'décale': 586,
'décidé': 547, 'décroche': 589, 'déjeuné': 88, 'déplace': 586, 'dîné': 88, 'dû': 446, 'echange': 625, 'ecoute': 629,
'ecrit': 632, 'empechement': 93, 'en': 635, 'envoyant': 447, 'envoye': 642, 'epluche': 587, 'essaye': 647, 'est': 649,
'et': 655, 'etaient': 656, 'etais': 657, 'etait': 660, 'etant': 661, 'ete': 269, 'etions': 657, 'eu': 666, 'explique':
670, 'expliqué': 670, 'failli': 671, 'fait': 681, 'faudra': 682, 'faudrait': 685, 'faut': 693, 'feedback': 697,
'fete': 88, 'file': 703, 'filé': 703, 'finalement': 395, 'forme': 705, 'fyi': 33, 'fêté': 88, 'gare': 482, 'garé':
482, 'ghoste': 93, 'ghostee': 93, 'ghosté': 93, 'glisse': 524, 'grace': 707, 'grand': 709, 'gros': 710, 'idee': 29,
'il': 720, 'informe': 521, 'informé': 521, 'injoignable': 93, 'insiste': 280, 'interroge': 559, 'intervenu': 721,
'interviewe': 88, 'intro': 722, 'introduit': 470, 'j': 733, 'jamais': 735, 'je': 756, 'jette': 283, 'joue': 757, 'l':
766, 'la': 771, 'laisse': 777, 'laissé': 777, 'lapin': 514, 'laquelle': 33, 'lequel': 33, 'les': 780, 'lettre': 782,
'leur': 796, 'lorsqu': 33, 'lorsque': 33, 'loupe': 801, 'lu': 805, 'lui': 810, 'm': 826, 'maile': 88, 'mailé': 88,
'mange': 88, 'mangé': 88, 'manque': 827, 'manqué': 827, 'maraude': 828, 'marche': 482, 'marché': 482, 'me': 835,
'memo': 26, 'mentorat': 552, 'mentore': 61, 'mentoree': 61, 'mentoring': 552, 'merci': 838, 'mieux': 839, 'mille':
840, 'mis': 847, 'mise': 851, 'moi': 852, 'montre': 670, 'montré': 670, 'n': 863, 'ne': 866, 'next': 867, 'note': 871,
'nous': 897, 'offert': 899, 'ok': 566, 'on': 917, 'ont': 343, 'oublie': 919, 'oublier': 862, 'oublions': 862,
'oublié': 920, 'papote': 88, 'parait': 159, 'paraît': 159, 'parce': 159, 'parle': 921, 'parlé': 921, 'partage': 924,
'partagé': 924, 'pas': 934, 'passe': 948, 'passee': 949, 'passent': 953, 'passera': 524, 'passé': 956, 'pcq': 33,
'pendant': 159, 'pense': 834, 'penser': 958, 'personne': 960, 'petit': 961, 'pitche': 88, 'plus': 962, 'poireaute':
93, 'poireauter': 93, 'porte': 532, 'pose': 963, 'pour': 965, 'pourquoi': 966, 'pousse': 678, 'poussé': 678,
'preconise': 191, 'prend': 283, 'presentacion': 505, 'presentation': 505, 'presente': 470, 'prete': 790, 'prevenu':
521, 'prevu': 976, 'prevue': 977, 'pris': 978, 'prochain': 980, 'prochaine': 982, 'prochaines': 983, 'promet': 329,
'promis': 475, 'propose': 345, 'préconise': 191, 'préconisé': 191, 'présenté': 470, 'prêté': 790, 'puisqu': 33,
'puisque': 33, 'qu': 985, 'quand': 986, 'quatre': 72, 'que': 989, 'questionne': 559, 'qui': 990, 'raccroche': 88,
'randonne': 88, 'rappele': 88, 'rappeler': 832, 'rappelle': 589, 'rate': 991, 'rdv': 993, 'reclame': 211,
'recommande': 994, 'recommandé': 994, 'recroise': 88, 'recu': 999, 'redige': 1000, 'refait': 1002, 'regarde': 629,
'regardé': 629, 'relance': 479, 'relancé': 479, 'relecture': 563, 'relu': 118, 'remercie': 480, 'remis': 1003,
'remise': 1003, 'remonte': 1006, 'rencontre': 88, 'rencontree': 88, 'rencontres': 88, 'rencontré': 88, 'rendez': 1008,
'rendu': 1009, 'reparle': 88, 'repete': 1010, 'repeter': 1010, 'repond': 865, 'repondeur': 93, 'repondu': 1011,
'reporte': 1012, 'reportee': 93, 'reporté': 93, 'repousse': 586, 'reserve': 1014, 'reste': 1017, 'resto': 1019,
'restos': 1019, 'retour': 697, 'retours': 697, 'retrouve': 88, 'retrouvee': 88, 'retrouvé': 88, 'reve': 541, 'revu':
88, 'revue': 88, 'rien': 1024, 'réclame': 211, 'rédigé': 1000, 'répété': 1010, 'réservé': 1014, 'rêvé': 541, 's':
1027, 'sa': 596, 'salue': 88, 'sans': 1028, 'se': 1031, 'seance': 1033, 'seche': 827, 'secours': 1034, 'selon': 576,
'serait': 1035, 'serre': 1037, 'ses': 1044, 'session': 1033, 'sine': 1045, 'sollicite': 559, 'son': 1044, 'sonde':
559, 'sont': 1046, 'sorti': 482, 'sortie': 482, 'souhaite': 1049, 'souhaité': 1049, 'soupe': 88, 'suggere': 191,
'suggère': 191, 'suggéré': 191, 'suis': 1051, 'suivant': 1052, 'sur': 596, 'taffe': 482, 'tandis': 159, 'telephone':
88, 'tente': 1055, 'tenu': 1058, 'to': 1059, 'todo': 1060, 'tombe': 1065, 'tombee': 1065, 'tombes': 1066, 'tombé':
1065, 'toujours': 1071, 'transmettant': 447, 'transmis': 1072, 'travaille': 482, 'travaillé': 482, 'trinque': 88,
'trois': 72, 'téléphoné': 88, 'un': 1075, 'une': 72, 'va': 1080, 'vais': 1081, 'venons': 1083, 'veulent': 211, 'veut':
1088, 'viennent': 953, 'viens': 1083, 'vient': 1090, 'visite': 88, 'visité': 88, 'voir': 413, 'voudrait': 371,
'voulais': 1091, 'voulait': 1092, 'voyage': 482, 'voyagé': 482, 'vu': 1093, 'vue': 88, 'vus': 88, 'y': 1095, 'zappe':
920, 'à': 1096, 'échange': 1097, 'échangé': 625}]


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
'gouter': 2, 'manger': 2, 'souper': 2}, {'de': 41}, {'des': 42, 'par': 43}, {'1': 1, 'a': 4, 'accompagne': 0, 'after':
6, 'afterwork': 5, 'alle': 8, 'allee': 8, 'anniv': 5, 'anniversaire': 5, 'apero': 9, 'appel': 11, 'appele': 10,
'appelee': 10, 'appelees': 10, 'appeler': 10, 'appeles': 10, 'appelle': 10, 'appels': 10, 'appelé': 10, 'assemblee':
12, 'atelier': 13, 'au': 16, 'audio': 17, 'bapteme': 5, 'barbecue': 2, 'barbuc': 2, 'biere': 2, 'bieres': 2,
'bistrot': 2, 'board': 0, 'boire': 19, 'bouffe': 2, 'bouffé': 2, 'brainstorm': 0, 'brasserie': 2, 'brunch': 2,
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
0, 'rencontres': 0, 'rencontré': 0, 'rendez': 95, 'rendu': 96, 'repas': 2, 'restaurant': 2, 'resto': 2, 'retrouve': 0,
'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reunions': 0, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's': 97, 'salon': 5,
'seance': 0, 'seminaire': 5, 'session': 0, 'signal': 24, 'skype': 10, 'slack': 24, 'sms': 24, 'soiree': 5, 'sommet':
5, 'soupe': 2, 'souper': 2, 'soutenance': 0, 'stand': 98, 'standup': 0, 'starbucks': 21, 'summit': 5, 'sur': 99,
'sushi': 2, 't': 97, 'table': 100, 'tchat': 24, 'tel': 10, 'telegram': 24, 'telephone': 10, 'telephonique': 10,
'telephoniques': 10, 'texto': 24, 'textos': 24, 'the': 21, 'tutorat': 0, 'tél': 10, 'téléphone': 10, 'téléphoné': 10,
'un': 91, 'venu': 101, 'venue': 101, 'venues': 101, 'venus': 101, 'vernissage': 5, 'visio': 10, 'visioconf': 10,
'visioconference': 10, 'visios': 10, 'visite': 0, 'visitee': 0, 'visité': 0, 'vivatech': 5, 'vocal': 24, 'vocaux': 24,
'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 24, 'webinaire': 5, 'webinar': 5, 'whatsapp': 24, 'zoom': 10, 'à': 4, 'échange':
102, 'échangé': 103, 'évènement': 5, 'événement': 5}]

