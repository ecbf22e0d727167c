"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('accepté', 'adressé', 'aimé', 'ajouté', 'alerté', 'annoncé', 'annulé', 'appelé', 'apporté', 'arrivé',
'avancé', 'bossé', 'bouffé', 'boîte', 'brunché', 'café', 'calé', 'capté', 'causé', 'cherché', 'confirmé', 'confié',
'connaît', 'conseillé', 'croisé', 'demandé', 'donné', 'dèj', 'dès', 'débrief', 'déj', 'démo', 'dîne', 'dîner', 'dîné',
'dû', 'encouragé', 'engagé', 'expliqué', 'filé', 'garé', 'ghosté', 'incité', 'informé', 'invité', 'là', 'mailé',
'mangé', 'manqué', 'marché', 'marié', 'montré', 'oublié', 'paraît', 'parlé', 'partagé', 'passé', 'poussé', 'proposé',
'raconté', 'recommandé', 'recontacté', 'relancé', 'rencontré', 'reporté', 'repoussé', 'resté', 'retrouvé', 'réu',
'souhaité', 'testé', 'travaillé', 'trouvé', 'tél', 'visité', 'voyagé', 'à')


CLASSES = {'a': ('verb3', 'to_place'), 'absolument': ('filler',), 'acceptait': ('verb3',), 'accepte': ('verb3',),
'acceptera': ('verb3',), 'accompagne': ('reached_me',), 'accompagnee': ('reached_me',), 'accouche': ('verb3',),
'accueilli': ('reached_me',), 'accueillie': ('reached_me',), 'achetait': ('verb3',), 'achete': ('verb3',), 'acheter':
('giveinf',), 'adorait': ('verb3',), 'adore': ('verb3', 'says'), 'adorent': ('verb3',), 'affirme': ('opines',), 'ai':
('hello',), 'aide': ('reached_me',), 'aidee': ('reached_me',), 'ailleurs': ('filler',), 'aimait': ('verb3',), 'aime':
('verb3', 'name_words', 'says'), 'aimee': ('name_words',), 'aiment': ('verb3',), 'aimerait': ('verb3',), 'aimé':
('name_words',), 'ajoute': ('opines', 'said'), 'ajouté': ('said',), 'allait': ('verb3',), 'aller': ('reach_inf',),
'alors': ('filler', 'hello'), 'ambre': ('name_words',), 'amene': ('give1', 'give3'), 'amener': ('giveinf',), 'ami':
('rel',), 'amie': ('rel',), 'amis': ('rel',), 'amour': ('name_words',), 'ange': ('name_words',), 'angele':
('name_words',), 'angelique': ('name_words',), 'anniv': ('date',), 'anniversaire': ('date',), 'annoncait': ('verb3',),
'annonce': ('verb3', 'opines', 'said', 'says'), 'annoncé': ('said',), 'annote': ('read_it',), 'annule': ('hello',),
'annulé': ('hello',), 'aout': ('name_words',), 'apelle': ('give1',), 'apero': ('drink', 'date'), 'apm': ('hello',),
'apparemment': ('filler',), 'appel': ('hello', 'date', 'letter'), 'appele': ('hello', 'reach', 'give1', 'sort_of_met',
'reached_me', 'attempt'), 'appelee': ('reach', 'reached_me', 'attempt'), 'appeler': ('giveinf', 'reach_inf',
'attempt'), 'appeles': ('sort_of_met',), 'appelle': ('reach', 'give1', 'lui_give', 'attempt'), 'appellera':
('give3',), 'appellerai': ('give1', 'lui_give'), 'appelé': ('hello', 'reach', 'sort_of_met', 'reached_me', 'attempt'),
'apporte': ('give1', 'give3'), 'apporter': ('giveinf',), 'apportera': ('give3',), 'apporterai': ('give1',),
'apprenait': ('verb3',), 'apprend': ('verb3', 'says'), 'appris': ('said',), 'aprem': ('hello',), 'apres': ('hello',),
'arretait': ('verb3',), 'arrete': ('verb3',), 'arreter': ('urge_inf',), 'arretera': ('verb3',), 'arrivait':
('verb3',), 'arrive': ('hello', 'verb3', 'came'), 'arrivee': ('hello', 'came'), 'arrivera': ('verb3',), 'arrivé':
('hello', 'came'), 'article': ('paper',), 'assistant': ('rel',), 'assistante': ('rel',), 'associe': ('rel',),
'associee': ('rel',), 'associes': ('rel',), 'astuce': ('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3'),
'attendait': ('verb3',), 'attendrait': ('verb3',), 'attendre': ('urge_inf',), 'au': ('hello', 'to_place'), 'aucun':
('not',), 'aucune': ('not',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait':
('verb3',), 'aurore': ('name_words',), 'aussi': ('filler', 'hello'), 'autre': ('hello',), 'autres': ('hello',), 'aux':
('hello', 'to_place'), 'avaient': ('hello', 'verb3'), 'avait': ('hello', 'verb3'), 'avance': ('shifted',), 'avancee':
('shifted',), 'avancé': ('shifted',), 'avec': ('hello', 'to_place'), 'averti': ('warned',), 'avertie': ('warned',),
'avis': ('tip', 'remarks'), 'avocat': ('rel',), 'avocate': ('rel',), 'avoir': ('reach_inf',), 'avons': ('hello',),
'avoue': ('said',), 'avril': ('name_words',), 'baisser': ('urge_inf',), 'balance': ('give1', 'give3'), 'balancer':
('giveinf',), 'banquier': ('rel',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup':
('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien':
('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'blanc': ('name_words',),
'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite': ('hello', 'rel'), 'bon':
('name_words',), 'bonheur': ('name_words',), 'bonne': ('hello', 'span'), 'booke': ('set',), 'boss': ('rel',),
'bossait': ('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',), 'bouge':
('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',), 'bouquin': ('paper',),
'boîte': ('hello', 'rel'), 'briefe': ('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'bru': ('rel',),
'brun': ('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',),
'bruncherait': ('verb3',), 'brune': ('name_words',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'),
'cafe': ('drink', 'date'), 'café': ('drink', 'date'), 'cale': ('hello', 'set', 'we_meet'), 'calee': ('set',), 'caler':
('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set'), 'camille': ('name_words',), 'canon': ('drink',), 'capte':
('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',),
'carre': ('name_words',), 'carte': ('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo':
('rel',), 'cerise': ('name_words',), 'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette':
('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'chaque': ('hello',), 'charmant': ('name_words',),
'charpentier': ('name_words',), 'checker': ('giveinf',), 'checklist': ('paper',), 'chef': ('rel',), 'cheffe':
('rel',), 'cherchait': ('verb3',), 'cherche': ('verb3', 'give1', 'give3'), 'cherchent': ('verb3',), 'chercher':
('giveinf',), 'cherchera': ('verb3',), 'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'cine':
('drink',), 'cinq': ('hello', 'span'), 'claire': ('name_words',), 'clemence': ('name_words',), 'clement':
('name_words',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'cofondateur': ('rel',),
'cofondatrice': ('rel',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',), 'commander':
('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence': ('verb3',), 'commencer': ('urge_inf',),
'commencera': ('verb3',), 'comment': ('any_det',), 'commentaires': ('remarks',), 'commente': ('read_it',),
'communique': ('give1', 'give3'), 'communiquer': ('giveinf',), 'communiquera': ('give3',), 'compagne': ('rel',),
'compagnon': ('rel',), 'comptable': ('rel',), 'comptait': ('verb3',), 'compte': ('verb3', 'must3'), 'conference':
('course',), 'confie': ('said', 'says'), 'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set',
'lui_give', 'opines', 'said', 'says'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3',
'will_give'), 'confirmerai': ('give1',), 'confirmé': ('set', 'said'), 'confié': ('said',), 'conjoint': ('rel',),
'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',),
'conseillait': ('verb3',), 'conseille': ('verb3', 'bidding'), 'conseillé': ('bidding',), 'conseils': ('tip',),
'considere': ('opines',), 'console': ('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',), 'constant':
('name_words',), 'construit': ('verb3',), 'consulter': ('todo_inf',), 'contacte': ('reach', 'reached_me', 'attempt'),
'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('paper',), 'contrat':
('paper',), 'contre': ('hello',), 'coo': ('rel',), 'copain': ('rel',), 'copine': ('rel',), 'corrige': ('read_it',),
'coup': ('drink',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',),
'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'craignait': ('verb3',), 'craint': ('verb3',),
'craquait': ('verb3',), 'craque': ('verb3',), 'creneau': ('date',), 'critique': ('read_it',), 'croise': ('hello',
'sort_of_met', 'i_meet'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3',
'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'daf': ('rel',), 'dans': ('hello',), 'date': ('date',),
'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',),
'debloquer': ('giveinf',), 'debriefer': ('todo_inf',), 'decale': ('shifted',), 'decalee': ('shifted',), 'decidait':
('verb3',), 'decide': ('verb3',), 'deck': ('paper',), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',),
'dejeune': ('hello', 'verb3', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',),
'demain': ('hello',), 'demandait': ('verb3',), 'demande': ('verb3', 'said', 'says', 'bidding'), 'demander': ('hello',
'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3',),
'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demi': ('drink', 'span'), 'demie':
('span',), 'demis': ('drink',), 'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',),
'deplacee': ('shifted',), 'depose': ('give1', 'give3'), 'deposer': ('giveinf',), 'deposera': ('give3',), 'deposerai':
('give1',), 'depuis': ('hello',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire':
('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'deteste': ('verb3', 'says'), 'deux': ('span',),
'devais': ('should',), 'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'devenait':
('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devons': ('should',), 'devra': ('verb3',), 'devrais':
('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dimanche': ('hello',
'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',),
'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice':
('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'disait': ('verb3', 'opines'), 'discute': ('hello',),
'disent': ('verb3',), 'dit': ('verb3', 'opines', 'said', 'says', 'bidding'), 'divorcait': ('verb3',), 'divorce':
('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',), 'doc': ('paper',), 'docs': ('paper',), 'dois': ('hello',
'should'), 'doit': ('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello'),
'donne': ('give1', 'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai':
('give1', 'lui_give'), 'donné': ('handed',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',),
'doux': ('name_words',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'déj': ('hello', 'drink',
'date'), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'echange':
('hello',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1',
'lui_give'), 'ecrit': ('reach', 'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait':
('reach',), 'egalement': ('filler',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'),
'embauchait': ('verb3',), 'embauche': ('verb3',), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene':
('reached_me',), 'emmenee': ('reached_me',), 'en': ('hello',), 'encore': ('filler', 'hello'), 'encourage': ('urges',
'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin':
('filler',), 'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date',), 'enverra':
('give3', 'will_give'), 'enverrai': ('give1', 'lui_give'), 'enverrons': ('give1',), 'enverront': ('give3',),
'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3',
'lui_give', 'will_give'), 'envoient': ('give3',), 'envoies': ('give1',), 'envoye': ('handed', 'attempt'), 'envoyer':
('hello', 'giveinf'), 'envoyons': ('give1',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait':
('verb3',), 'espere': ('verb3', 'opines', 'says'), 'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime':
('opines',), 'et': ('and', 'hello'), 'etaient': ('verb3',), 'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude':
('paper',), 'etudiait': ('verb3',), 'etudie': ('verb3',), 'eu': ('hello',), 'eux': ('them',), 'ex': ('rel',), 'excel':
('paper',), 'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says'), 'expliqué': ('said',), 'fabre':
('name_words',), 'faire': ('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give'), 'faisait': ('verb3',), 'fait':
('hello', 'verb3', 'sort_of_met', 'we_meet'), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello',
'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee':
('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('rel',), 'fera': ('verb3',), 'ferai': ('give1',
'lui_give'), 'ferais': ('should',), 'ferait': ('should',), 'ferme': ('verb3',), 'fermera': ('verb3',), 'ferrand':
('name_words',), 'fichier': ('paper',), 'file': ('give1', 'give3', 'lui_give', 'handed'), 'filer': ('giveinf',),
'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'fille': ('rel',), 'filleul': ('rel',), 'fils': ('rel',),
'filé': ('handed',), 'fini': ('hello',), 'finira': ('verb3',), 'finit': ('verb3',), 'fixe': ('hello', 'set'), 'fixee':
('set',), 'fixer': ('todo_inf',), 'fleur': ('name_words',), 'flippe': ('verb3',), 'fonds': ('rel',), 'font':
('verb3',), 'fontaine': ('name_words',), 'foot': ('drink',), 'footing': ('drink',), 'foret': ('name_words',),
'formation': ('course',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder':
('giveinf',), 'fournir': ('giveinf',), 'fournira': ('give3',), 'fournirai': ('give1',), 'fournis': ('give1',),
'fournit': ('give3', 'will_give'), 'franc': ('name_words',), 'france': ('name_words',), 'frere': ('rel',), 'gagnait':
('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'galerait': ('verb3',), 'galere': ('verb3',), 'garance':
('name_words',), 'garder': ('urge_inf',), 'gauthier': ('name_words',), 'gendre': ('rel',), 'gerait': ('verb3',),
'gere': ('verb3',), 'golf': ('drink',), 'gouter': ('drink',), 'grand': ('rel', 'name_words'), 'grandissait':
('verb3',), 'grandit': ('verb3',), 'gros': ('name_words',), 'grosse': ('span',), 'guide': ('paper',), 'h': ('span',),
'habitait': ('verb3',), 'habite': ('verb3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure':
('hello', 'date', 'time_span', 'span'), 'heures': ('hello', 'span'), 'hier': ('hello',), 'hiver': ('name_words',),
'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'ils': ('they',
'hello'), 'imprimer': ('giveinf',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'informe':
('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',),
'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',), 'interviewe': ('reached_me',),
'introduira': ('give3',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira':
('verb3',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',),
'invite': ('reached_me', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent': ('invites',), 'inviter':
('giveinf', 'todo_inf'), 'invitera': ('give3',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira':
('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello'), 'je':
('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie':
('name_words',), 'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee': ('time_span',), 'jours':
('hello',), 'juge': ('opines',), 'juin': ('name_words',), 'jus': ('drink',), 'juste': ('filler', 'name_words'),
'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'l': ('them', 'det', 'hello', 'any_det'), 'la': ('them', 'det',
'hello', 'any_det', 'article'), 'laisse': ('attempt',), 'laisser': ('urge_inf',), 'lambert': ('name_words',),
'lancait': ('verb3',), 'lance': ('verb3',), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',),
'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det'), 'lebon': ('name_words',),
'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',), 'leroy': ('name_words',), 'les': ('them',
'det', 'hello', 'any_det'), 'lettre': ('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs': ('their',
'hello'), 'levait': ('verb3',), 'leve': ('verb3',), 'levent': ('verb3',), 'lever': ('urge_inf',), 'levera':
('verb3',), 'lien': ('letter', 'paper'), 'lionne': ('name_words',), 'liste': ('paper',), 'livre': ('give1', 'give3',
'will_give', 'paper'), 'livrer': ('giveinf',), 'livrera': ('give3', 'will_give'), 'livrerai': ('give1',),
'longuement': ('filler',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi':
('hello',), 'lune': ('name_words',), 'lys': ('name_words',), 'm': ('me',), 'ma': ('my', 'any_det'), 'mai':
('name_words',), 'mail': ('letter', 'attempt'), 'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',),
'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',), 'maison': ('hello',), 'maitre':
('name_words',), 'maman': ('rel',), 'manager': ('rel',), 'mange': ('verb3',), 'manger': ('see_inf',), 'manquait':
('verb3',), 'manque': ('verb3',), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('verb3',), 'mardi':
('hello',), 'marguerite': ('name_words',), 'mari': ('rel',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words'),
'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words',), 'marraine': ('rel',), 'mars':
('name_words',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass': ('course',), 'matin':
('hello',), 'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler', 'hello', 'rel'), 'mercier': ('name_words',),
'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter', 'attempt'),
'messages': ('letter', 'attempt'), 'met': ('verb3', 'give3'), 'mets': ('give1', 'lui_give'), 'mettait': ('verb3',),
'mettra': ('give3',), 'mettrai': ('give1',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel':
('name_words',), 'mieux': ('hello',), 'min': ('span',), 'minute': ('span',), 'minutes': ('span',), 'mise': ('hello',),
'mn': ('span',), 'modele': ('paper',), 'modeles': ('paper',), 'modeste': ('name_words',), 'moi': ('me', 'hello'),
'mois': ('hello',), 'moment': ('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',),
'monte': ('verb3',), 'montent': ('verb3',), 'monter': ('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give',
'said'), 'montrer': ('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',), 'montré': ('reached_me', 'said'),
'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'n': ('not',), 'ne': ('not',), 'neige':
('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',),
'noir': ('name_words',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'), 'notes': ('paper',), 'notre':
('my', 'hello', 'any_det'), 'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'nuit':
('time_span',), 'oceane': ('name_words',), 'offert': ('reached_me', 'handed'), 'olive': ('name_words',), 'on': ('i',),
'oncle': ('rel',), 'ont': ('hello', 'verb3'), 'organisait': ('verb3',), 'organise': ('verb3', 'give1'), 'organiser':
('giveinf',), 'organiserai': ('give1',), 'ou': ('hello',), 'ouvrait': ('verb3',), 'ouvre': ('verb3',), 'ouvrira':
('verb3',), 'padel': ('drink',), 'paie': ('verb3', 'give1', 'give3'), 'paiera': ('verb3', 'give3'), 'paierai':
('give1',), 'papa': ('rel',), 'papote': ('hello',), 'paquerette': ('name_words',), 'paraissait': ('verb3',), 'parait':
('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'parfois':
('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet',
'said', 'says'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello',
'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',), 'partage': ('give1', 'give3', 'handed'), 'partager':
('giveinf',), 'partagera': ('give3',), 'partagerai': ('give1',), 'partagé': ('handed',), 'partait': ('verb3',),
'partent': ('verb3',), 'parti': ('hello',), 'partie': ('hello',), 'partira': ('verb3',), 'pas': ('not', 'hello'),
'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('verb3', 'reach', 'give1', 'give3', 'came',
'lui_give', 'handed'), 'passee': ('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',),
'passer': ('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passes': ('reach',
'came'), 'passé': ('reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye':
('reached_me',), 'payer': ('giveinf',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3',
'opines', 'says'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin':
('name_words',), 'petit': ('name_words', 'span'), 'petite': ('span',), 'peu': ('hello',), 'peut': ('hello', 'verb3',
'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'photo': ('letter',), 'photos': ('letter',), 'pierre':
('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',), 'planifier':
('todo_inf',), 'podcast': ('paper',), 'point': ('date',), 'poirier': ('name_words',), 'pose': ('hello', 'sort_of_met',
'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('give1',), 'poster': ('giveinf',), 'posterai':
('give1',), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3',
'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',),
'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere':
('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',),
'prendre': ('see_inf', 'urge_inf'), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1',
'give3', 'lui_give'), 'preparer': ('giveinf',), 'preparera': ('give3',), 'preparerai': ('give1',), 'presente':
('give1', 'give3', 'reached_me', 'lui_give'), 'presenter': ('giveinf',), 'presentera': ('give3',), 'presenterai':
('give1',), 'prete': ('give1', 'give3', 'lui_give', 'handed'), 'pretend': ('opines',), 'preter': ('giveinf',),
'pretera': ('give3',), 'preterai': ('give1',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus':
('warned',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set'), 'prise': ('set',),
'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',), 'programme':
('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis': ('hello',), 'proposait': ('verb3',), 'propose':
('verb3', 'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'prudence':
('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'puis': ('filler', 'hello'), 'qu': ('hello',),
'quand': ('hello',), 'quarante': ('span',), 'quart': ('span',), 'quatre': ('hello', 'span'), 'que': ('hello',),
'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quinze':
('span',), 'quittait': ('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne':
('reached_me',), 'raccompagnee': ('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte':
('verb3', 'opines', 'said', 'says'), 'raconté': ('said',), 'ramene': ('give1', 'give3'), 'ramener': ('giveinf',),
'ramenera': ('give3',), 'ramenerai': ('give1',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido':
('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler':
('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent':
('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rapport': ('paper',),
'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee':
('shifted',), 'reclamer': ('todo_inf',), 'reco': ('tip',), 'recommandait': ('verb3',), 'recommandation': ('tip',),
'recommande': ('verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai':
('give1',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1', 'give3',
'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',),
'recontacterai': ('give1',), 'recontacté': ('reach',), 'recos': ('tip',), 'recrutait': ('verb3',), 'recrute':
('verb3',), 'recrutent': ('verb3',), 'recruter': ('urge_inf',), 'recrutera': ('verb3',), 'recu': ('reached_me',),
'recue': ('reached_me',), 'recuperer': ('giveinf',), 'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit':
('give3',), 'redonne': ('give1', 'give3'), 'redonner': ('giveinf',), 'refait': ('we_meet',), 'refile': ('give1',
'give3'), 'refiler': ('giveinf',), 'refusait': ('verb3',), 'refuse': ('verb3',), 'regarder': ('giveinf',), 'regle':
('give3',), 'reglera': ('give3',), 'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoindre': ('see_inf',),
'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance':
('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer':
('giveinf', 'reach_inf'), 'relancera': ('give3',), 'relancerai': ('give1',), 'relancé': ('reach', 'reached_me',
'attempt'), 'relira': ('give3',), 'relirai': ('give1',), 'relire': ('giveinf',), 'relis': ('give1', 'lui_give'),
'relit': ('give3',), 'relu': ('hello', 'read_it'), 'remarques': ('remarks',), 'rembourse': ('give1', 'give3'),
'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',), 'remercier': ('giveinf',
'todo_inf'), 'remet': ('give3',), 'remettra': ('give3',), 'remettre': ('giveinf',), 'remi': ('name_words',),
'remonter': ('giveinf',), 'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'),
'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',),
'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3',), 'rendra': ('give3',), 'rendrai': ('give1', 'lui_give'),
'rendre': ('giveinf',), 'rends': ('give1', 'lui_give'), 'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera':
('verb3',), 'renverra': ('give3', 'will_give'), 'renverrai': ('give1', 'lui_give'), 'renvoie': ('give1', 'give3',
'lui_give', 'will_give'), 'renvoient': ('give3',), 'renvoyer': ('giveinf',), 'reparle': ('sort_of_met',), 'repas':
('drink',), 'repete': ('verb3',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3',),
'repondent': ('give3',), 'repondra': ('give3',), 'repondrai': ('give1', 'lui_give'), 'repondre': ('giveinf',
'reach_inf'), 'reponds': ('give1', 'lui_give'), 'repondu': ('hello', 'reach', 'reached_me'), 'reporte': ('shifted',),
'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',), 'repoussé':
('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'repris': ('read_it',),
'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve': ('give1', 'give3', 'lui_give'), 'reserver':
('giveinf',), 'reserverai': ('give1',), 'responsable': ('rel',), 'ressors': ('give1',), 'restait': ('verb3',),
'reste': ('verb3', 'came'), 'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink',), 'resté': ('came',),
'retour': ('remarks',), 'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',),
'retournerai': ('give1',), 'retours': ('remarks',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'), 'retrouver':
('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',),
'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve':
('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',),
'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviennent': ('give3',), 'reviens': ('give1',), 'revient':
('verb3', 'give3'), 'revoir': ('see_inf',), 'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu': ('sort_of_met',),
'revue': ('sort_of_met',), 'rex': ('course',), 'richard': ('name_words',), 'riviere': ('name_words',), 'roche':
('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol': ('name_words',), 'rousseau':
('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'réu': ('hello', 'date'), 's': ('verb3',), 'sa':
('their', 'hello', 'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',),
'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait':
('verb3',), 'se': ('hello', 'verb3'), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'),
'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'sept': ('hello',), 'sera': ('hello', 'verb3'), 'serait':
('hello', 'verb3'), 'seront': ('verb3',), 'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',),
'signait': ('verb3',), 'signe': ('verb3', 'says'), 'signer': ('giveinf',), 'signera': ('verb3',), 'sinon':
('filler',), 'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('rel',), 'soir': ('hello',), 'soiree':
('time_span',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their',
'hello', 'any_det'), 'sont': ('verb3',), 'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3',
'reached_me'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',),
'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',), 'souvent':
('hello',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait':
('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suis': ('hello',), 'suit':
('verb3',), 'suivait': ('verb3',), 'surement': ('filler',), 'tableau': ('paper',), 'tailleur': ('name_words',),
'tante': ('rel',), 'taxi': ('drink',), 'tel': ('hello',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'),
'telephoner': ('reach_inf',), 'template': ('paper',), 'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis':
('drink',), 'tente': ('attempt',), 'termine': ('verb3',), 'terminera': ('verb3',), 'tes': ('hello',), 'testait':
('verb3',), 'teste': ('verb3', 'read_it'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',),
'textos': ('letter',), 'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',),
'tiendrai': ('give1',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier': ('name_words',),
'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tot': ('hello',),
'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute':
('filler',), 'toutes': ('hello',), 'train': ('drink',), 'trame': ('paper',), 'tranquillement': ('filler',),
'transmet': ('give3', 'will_give'), 'transmets': ('give1', 'lui_give'), 'transmettra': ('give3', 'will_give'),
'transmettrai': ('give1',), 'transmettre': ('giveinf',), 'transmis': ('handed',), 'travaillait': ('verb3',),
'travaille': ('verb3',), 'trente': ('span',), 'tres': ('hello',), 'trois': ('hello', 'span'), 'trouvait': ('verb3',
'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says'), 'trouvent': ('verb3',), 'trouver': ('giveinf',),
'trouvera': ('give3',), 'trouverai': ('give1',), 'tuyau': ('tip',), 'tél': ('hello',), 'un': ('det', 'hello',
'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va':
('verb3', 'must3'), 'vais': ('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3',
'give3'), 'valider': ('todo_inf',), 'validera': ('give3',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend':
('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'venu':
('reach', 'came'), 'venue': ('reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict':
('tip',), 'verifier': ('giveinf', 'todo_inf'), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre':
('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',),
'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding'), 'veux': ('hello',), 'victoire':
('name_words',), 'vidal': ('name_words',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viennent': ('verb3',),
'vient': ('verb3',), 'vigneron': ('name_words',), 'vingt': ('span',), 'violette': ('name_words',), 'vire': ('give3',),
'virera': ('give3',), 'visait': ('verb3',), 'vise': ('verb3',), 'viser': ('urge_inf',), 'visio': ('hello', 'date'),
'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',),
'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'),
'vois': ('i_meet',), 'voisin': ('rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'),
'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'votre': ('hello',), 'voudra': ('verb3',), 'voudrait':
('verb3', 'must3'), 'voulait': ('hello', 'verb3', 'bidding'), 'vous': ('hello',), 'voyage': ('verb3',), 'voyageait':
('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'),
'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'weekend': ('time_span',),
'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',)}


CLAUSES = [{'': (5, 'mine')}, {'<tip>': 0}, {'': (5, 'mine'), 'l': 1, 'leur': 1, 'son': 1, 'un': 1}, {'N': 2}, {'':
(5, 'mine'), 'a': 3, 'l': 1, 'leur': 1, 'son': 1, 'un': 1, 'à': 3}, {'vous': 0}, {'point': 0}, {'a': 0, 'avec': 0,
'rdv': 0, 'rendez': 5, 'un': 6, 'à': 0}, {'<giveinf>': 0}, {'a': 0, 'à': 0}, {'N': 0}, {'': (5, 'mine'), 'a': 10, 'à':
10}, {'l': 1, 'leur': 1, 'son': 1, 'un': 1}, {'N': 12}, {'a': 13, 'l': 1, 'leur': 1, 'son': 1, 'un': 1, 'à': 13},
{'<giveinf>': 0, '<todo_inf>': 0, 'contacter': 0, 'demander': 4, 'faire': 7, 'leur': 8, 'lui': 8, 'parler': 7,
'penser': 9, 'poser': 11, 'prendre': 7, 'recontacter': 0, 'solliciter': 14, 'voir': 7}, {'': (3, 'advice')}, {'^':
16}, {':': 17}, {'^': 15, 'conseil': 18, 'conseils': 18}, {'': (23, 'gave:volunteering')}, {'^': 20}, {'^': 20, 'a':
21, 'au': 21, 'aux': 21, 'chez': 21, 'pour': 21, 'à': 21}, {'benevolat': 22}, {'de': 23}, {'h': 24, 'heure': 24,
'heures': 24}, {'': (22, 'gave:encouragement')}, {'^': 26}, {'N': 27}, {'': (2, 'plan')}, {'': (1, 'moved')},
{'<set>': 29, '<shifted>': 30}, {'': (20, 'gave:resource')}, {'<paper>': 32}, {'ma': 33, 'mes': 33, 'mon': 33, 'nos':
33, 'notre': 33}, {'^': 34}, {'N': 35}, {'^': 34, 'a': 36, 'à': 36}, {'': (14, 'together')}, {'ensemble': 38},
{'<drink>': 29}, {'le': 40, 'un': 40}, {'': (15, 'contact')}, {'eu': 42, 'eue': 42}, {'ai': 43}, {'avec': 29, 'chez':
29}, {'chez': 29, 'prendre': 29, 'saluer': 29, 'voir': 29}, {'': (0, 'missed')}, {'appeler': 47}, {'voir': 47},
{'appeler': 47, 'ecrire': 47, 'l': 48, 'la': 49, 'le': 49, 'passer': 47, 'voir': 47}, {'...': 39, '<i_meet>': 29,
'bois': 41, 'l': 44, 'mange': 45, 'passe': 46, 'prends': 41, 'voulais': 50, 'voulait': 50}, {'': (8, 'asked')},
{'demander': 52, 'poser': 52, 'savoir': 52}, {'demander': 52, 'lui': 53, 'poser': 52, 'savoir': 52}, {'pour': 54},
{'N': 55}, {'a': 56, 'à': 56}, {'': (6, 'theirs')}, {'<giveinf>': 58}, {'<giveinf>': 58, 'en': 59, 'l': 59, 'la': 59,
'le': 59, 'les': 59}, {'m': 60, 'me': 60, 'nous': 60}, {'^': 61}, {'^': 61, 'encore': 62}, {'mieux': 16}, {'devrait':
16, 'doit': 16, 'fallait': 16, 'faudrait': 16, 'faut': 16, 'ferait': 16, 'vaudrait': 64, 'vaut': 64}, {'^': 65}, {'':
(13, 'talk'), 'il': 66, 'on': 66}, {'<should>': 16}, {'^': 68}, {'': (13, 'talk'), 'je': 69, 'nous': 69, 'on': 69},
{'qu': 67, 'que': 70}, {'': (17, 'gave:feedback')}, {'^': 72}, {'<their>': 73, 'l': 73, 'la': 73, 'le': 73, 'les':
73}, {'': (9, 'told')}, {'a': 75, 'à': 75}, {'vous': 29}, {'<date>': 29, 'rendez': 77}, {'D': 29, 'avec': 29, 'la':
29, 'le': 29, 'pour': 29, 'un': 78, 'une': 78}, {'D': 30, 'a': 30, 'au': 30, 'd': 30, 'de': 30, 'du': 30, 'en': 30,
'la': 30, 'le': 30, 'notre': 30, 'pour': 30, 'son': 30, 'à': 30}, {'': (5, 'mine'), 'encore': 0}, {'dois': 81},
{'deconseille': 16}, {'<give3>': 58}, {'<give3>': 58, 'a': 83, 'en': 84, 'l': 84, 'la': 84, 'le': 84, 'les': 84},
{'retours': 58}, {'intro': 58}, {'virement': 58}, {'retour': 58}, {'devis': 58, 'draft': 58, 'point': 58, 'retour':
58, 'topo': 58}, {'intro': 58, 'offre': 58, 'proposition': 58}, {'des': 86, 'l': 87, 'le': 88, 'parvenir': 58,
'passer': 58, 'signe': 58, 'son': 89, 'suivre': 58, 'un': 90, 'une': 91}, {'contact': 58, 'copie': 58, 'lien': 58,
'relation': 58}, {'en': 93}, {'signe': 58}, {'courant': 58}, {'au': 96}, {'courant': 58, 'jus': 58}, {'au': 98},
{'<give3>': 58, 'deconseille': 16, 'dira': 58, 'en': 84, 'fait': 92, 'l': 84, 'la': 84, 'le': 84, 'les': 84, 'met':
94, 'mettra': 94, 'redit': 58, 'refait': 95, 'tiendra': 97, 'tient': 99}, {'<give3>': 58, 'a': 83, 'deconseille': 16,
'en': 84, 'fait': 92, 'l': 84, 'la': 84, 'le': 84, 'les': 84, 'met': 94, 'mettra': 94, 'tient': 97}, {'moi': 58,
'nous': 58}, {'vers': 102}, {'<will_give>': 58, 'a': 83, 'deconseille': 16, 'm': 85, 'me': 100, 'nous': 101,
'reviendra': 103, 'reviennent': 103, 'revient': 103}, {'': (13, 'talk')}, {'qu': 105, 'que': 105}, {'': (4,
'needs_from_me')}, {'<my>': 107}, {'part': 107}, {'ma': 109, 'notre': 109}, {'D': 107, 'de': 110}, {'...': 111}, {'^':
112}, {'...': 111, '<my>': 107}, {'^': 114}, {'D': 107}, {'...': 116}, {'^': 117}, {'^': 107}, {'j': 119, 'je': 119},
{'^': 108, 'd': 113, 'de': 115, 'des': 118, 'du': 118, 'que': 120}, {'^': 16, 'd': 17, 'de': 17}, {'m': 58, 'me': 58,
'nous': 58}, {'^': 123}, {'elle': 124, 'il': 124}, {'qu': 125}, {'d': 17, 'de': 17, 'qu': 17, 'que': 17}, {'': (6,
'theirs'), 'm': 58, 'me': 58, 'nous': 58}, {'^': 128}, {'^': 128, 'd': 129, 'de': 129}, {'d': 124, 'de': 124},
{'<said>': 106, 'besoin': 121, 'conseille': 122, 'conseillé': 122, 'dit': 126, 'preconise': 127, 'promis': 130,
'propose': 131, 'proposé': 131, 'recommande': 127, 'recommandé': 127, 'suggere': 127}, {'<giveinf>': 58, 'm': 58,
'me': 58, 'nous': 58}, {'^': 133}, {'d': 134, 'de': 134}, {'je': 17, 'on': 17}, {'que': 136}, {'moi': 107, 'nous':
107}, {'^': 138}, {'^': 108}, {'de': 110}, {'^': 141}, {'appel': 142, 'devis': 142, 'mail': 142, 'rappel': 142,
'retour': 142}, {'^': 114, 'd': 139, 'de': 139, 'que': 120, 'toujours': 140, 'un': 143}, {'sur': 140}, {'de': 17,
'qu': 17, 'que': 17}, {'avis': 146}, {'': (7, 'waiting')}, {'<giveinf>': 148}, {'<giveinf>': 148, 'l': 149, 'la': 149,
'le': 149, 'les': 149}, {'m': 150, 'me': 150, 'nous': 150}, {'^': 151}, {'<giveinf>': 16}, {'^': 153}, {'devait': 16,
'devrait': 16, 'fallait': 16, 'faudrait': 16, 'faut': 16, 'ferait': 16, 'm': 58, 'me': 58, 'nous': 58}, {'^': 155},
{'devait': 16, 'devrait': 16, 'fallait': 16, 'faudrait': 16, 'faut': 16, 'ferait': 16}, {'^': 157}, {'elle': 124,
'il': 156, 'on': 158}, {'je': 69, 'nous': 69, 'on': 69}, {'d': 154, 'de': 154, 'qu': 159, 'que': 160}, {'vers': 58},
{'revenir': 162}, {'^': 163}, {'sa': 58, 'ses': 58, 'son': 58}, {'^': 165}, {'a': 166, 'à': 166}, {'parle': 167},
{'maison': 42}, {'la': 169}, {'bureau': 42}, {'moi': 42}, {'moi': 42, 'nous': 42}, {'bonjour': 42}, {'voir': 42},
{'D': 42, 'a': 170, 'au': 171, 'avec': 172, 'boire': 42, 'chez': 173, 'dejeuner': 42, 'diner': 42, 'dire': 174,
'dîner': 42, 'ici': 42, 'me': 175, 'nous': 175, 'prendre': 42, 'à': 170}, {'que': 160}, {'pour': 124}, {'accord': 178,
'avis': 146}, {'<came>': 176, 'cense': 124, 'censee': 124, 'convaincu': 177, 'convaincue': 177, 'd': 179, 'ok': 178,
'partant': 178, 'partante': 178, 'persuade': 177, 'persuadee': 177}, {'on': 17}, {'j': 17, 'je': 17, 'nous': 17},
{'qu': 181, 'que': 182}, {'pour': 183}, {'oeil': 58}, {'un': 185}, {'^': 186}, {'^': 84}, {'^': 84, 'me': 188},
{'faut': 140}, {'a': 17, 'à': 17}, {'D': 42}, {'sur': 17}, {'<giveinf>': 16, '<urge_inf>': 16, 'ne': 16, 'pas': 16},
{'^': 194}, {'d': 195, 'de': 195}, {'^': 123, 'allait': 124, 'va': 124}, {'^': 155, 'allait': 124, 'va': 124},
{'elle': 197, 'il': 198, 'on': 158}, {'...': 196, 'd': 17, 'de': 17, 'qu': 199, 'que': 160}, {'signe': 42, 'visiter':
42}, {'mot': 42, 'vocal': 42}, {'un': 202}, {'contre': 17, 'sur': 17}, {'garde': 204}, {'en': 205}, {'d': 105, 'de':
105, 'des': 105, 'du': 105}, {'fil': 42, 'tel': 42, 'tél': 42}, {'de': 208}, {'coup': 209}, {'un': 210}, {'^': 16,
'd': 17, 'de': 17, 'qu': 17, 'que': 17}, {'^': 128, 'd': 129, 'de': 129, 'qu': 129, 'que': 129}, {'il': 158, 'on':
158}, {'qu': 214}, {'visite': 42}, {'dessus': 42}, {'<reached_me>': 42, '<said>': 192, '<urges>': 191, 'alerte': 193,
'alertee': 193, 'alerté': 193, 'conseille': 122, 'conseillé': 122, 'dit': 200, 'fait': 201, 'laisse': 203, 'mis': 206,
'mise': 206, 'parle': 207, 'parlé': 207, 'passe': 211, 'passé': 211, 'preconise': 212, 'promis': 213, 'propose': 131,
'proposé': 131, 'rappele': 215, 'reclame': 119, 'recommande': 212, 'recommandé': 212, 'rendu': 216, 'saute': 217,
'suggere': 212}, {'<urges>': 191, 'a': 218, 'alerte': 193, 'appelle': 42}, {'d': 17, 'de': 17, 'qu': 214, 'que': 160},
{'^': 148}, {'^': 148, 'encore': 221, 'toujours': 221}, {'^': 58}, {'^': 58, 'd': 223, 'de': 223}, {'bien': 17},
{'<urges>': 191, 'conseille': 122, 'dit': 220, 'doit': 222, 'doivent': 222, 'met': 206, 'preconise': 212, 'promet':
224, 'reclame': 119, 'recommande': 212, 'recommandé': 212, 'suggere': 212, 'verrait': 225}, {'...': 196, 'd': 17,
'de': 17}, {'<reached_me>': 42, '<said>': 192, '<urges>': 191, 'conseille': 122, 'conseillé': 122, 'dit': 227, 'fait':
201, 'laisse': 203, 'parle': 207, 'parlé': 207, 'passe': 211, 'passé': 211, 'preconise': 212, 'promis': 213,
'recommande': 212, 'recommandé': 212, 'rejoint': 42, 'rejointe': 42, 'rejoints': 42, 'rendu': 216, 'saute': 217,
'suggere': 212}, {'d': 17, 'de': 17}, {'<urges>': 191, 'a': 228, 'appelle': 42, 'conseille': 122, 'dit': 229, 'doit':
222, 'doivent': 222, 'preconise': 212, 'recommande': 212, 'recommandé': 212, 'suggere': 212}, {'...': 116, '<my>':
107}, {'^': 231}, {'d': 118, 'de': 232, 'des': 118, 'du': 118}, {'besoin': 233}, {'je': 17}, {'d': 124, 'de': 124,
'qu': 181, 'que': 235}, {'d': 58, 'de': 58, 'des': 58, 'du': 58}, {'occupe': 237}, {'charge': 58, 'occupe': 58}, {'^':
239}, {'a': 223, 'à': 223}, {'a': 42, 'au': 42, 'avec': 42, 'chez': 42, 'à': 42}, {'arrete': 242, 'arretee': 242,
'assis': 242, 'assise': 242, 'deplace': 242, 'deplacee': 242, 'engage': 241, 'engagee': 241, 'engagé': 241, 'joint':
242, 'jointe': 242, 'pointe': 242, 'pointee': 242}, {'^': 238, 'en': 240, 'engage': 241, 'est': 243}, {'': (6,
'theirs'), 'd': 58, 'de': 58, 'des': 58, 'du': 58}, {'charge': 245, 'rapproche': 58, 'renseigne': 245}, {'^': 246},
{'<came>': 176}, {'mettre': 58}, {'me': 249, 'nous': 249, 'revenir': 162}, {'^': 250}, {'^': 108, 'bien': 134},
{'appeler': 42, 'ecrire': 42, 'envoyer': 42, 'rappeler': 42, 'repondre': 42}, {'m': 253, 'nous': 253}, {'de': 254},
{'^': 108, 'que': 136}, {'<must3>': 63, '<opines>': 71, '^': 104, 'a': 132, 'accepte': 135, 'aimerait': 137, 'attend':
144, 'attendent': 140, 'cense': 124, 'censee': 124, 'compte': 145, 'conseille': 122, 'd': 147, 'demande': 140,
'devaient': 152, 'devait': 152, 'dit': 161, 'doit': 164, 'en': 168, 'est': 180, 'ferait': 17, 'insiste': 184, 'jette':
187, 'la': 189, 'le': 189, 'les': 189, 'leur': 190, 'lui': 190, 'm': 219, 'me': 226, 'nous': 230, 'ont': 234,
'preconise': 127, 'prend': 187, 'promet': 224, 'propose': 236, 'reclame': 140, 'recommande': 127, 'recommandé': 127,
's': 244, 'se': 247, 'sont': 248, 'suggere': 127, 'va': 251, 'veulent': 140, 'veut': 252, 'vient': 255, 'voudrait':
256}, {'...': 18, '^': 16}, {'<them>': 17, 'N': 258}, {'d': 259, 'de': 259}, {'<reached_me>': 42}, {'<came>': 42},
{'salle': 42}, {'la': 263}, {'avec': 173, 'dans': 264, 'la': 42, 'là': 42, 'present': 42, 'presente': 42}, {'a': 261,
'est': 262, 'etait': 265, 'sont': 262}, {'a': 83, 'deconseille': 16, 'm': 85, 'me': 100, 'nous': 101, 'reviendra':
103, 'reviennent': 103, 'revient': 103}, {'': (12, 'task')}, {'N': 268}, {'a': 269, 'avec': 269, 'et': 269, 'à': 269},
{'N': 270}, {'moi': 38}, {'de': 272}, {'': (11, 'thinking')}, {'<shifted>': 80, 'annule': 47, 'annulee': 47,
'annules': 47, 'annulé': 47, 'decommande': 47, 'decommandee': 47}, {'agenda': 29}, {'contact': 268, 'lien': 268,
'relation': 268}, {'en': 277}, {'mettre': 278}, {'donner': 0, 'envoyer': 0, 'filer': 0, 'rendre': 0, 'renvoyer': 0,
'transmettre': 0}, {'^': 280, 'avis': 17}, {'^': 280, 'd': 134, 'de': 134}, {'N': 17, '^': 16, 'elle': 17, 'il': 17,
'je': 17}, {'place': 283}, {'d': 0, 'de': 0}, {'lieu': 47}, {'decroche': 47, 'eu': 286, 'rappele': 47, 'repondu': 47},
{'lapin': 47}, {'un': 288}, {'D': 29, 'en': 29, 'le': 29}, {'avis': 17}, {'si': 274}, {'<said>': 106, '<shifted>': 80,
'annule': 47, 'annulee': 47, 'annules': 47, 'annulé': 47, 'besoin': 121, 'connecter': 271, 'conseille': 122,
'conseillé': 122, 'cote': 273, 'creuser': 274, 'decommande': 47, 'decommandee': 47, 'dit': 126, 'elle': 135, 'eux':
135, 'finalement': 275, 'l': 276, 'les': 279, 'leur': 281, 'lui': 282, 'ma': 284, 'mettre': 278, 'moi': 285, 'pas':
287, 'pose': 289, 'preconise': 127, 'presenter': 271, 'promis': 130, 'propose': 131, 'proposé': 131, 'recommande':
127, 'recommandé': 127, 'revoir': 290, 'sa': 284, 'son': 291, 'suggere': 127, 'ta': 284, 'voir': 292}, {'': (19,
'gave:mentoring')}, {'^': 294}, {'equipe': 295, 'equipes': 295, 'etudiants': 295, 'fondateurs': 295, 'jeunes': 295,
'porteurs': 295, 'projets': 295, 'promo': 295, 'startups': 295}, {'': (15, 'contact'), 'des': 296, 'deux': 296, 'les':
296, 'trois': 296, 'une': 296}, {'lui': 0}, {'^': 298}, {'': (21, 'gave:referral')}, {'^': 300}, {'N': 301, '^': 300},
{'a': 302, 'à': 302}, {'client': 303, 'lead': 303, 'prospect': 303}, {'un': 304}, {'leur': 0, 'lui': 0}, {'^': 306},
{'': (18, 'gave:knowledge')}, {'^': 308}, {'^': 308, 'a': 309, 'avec': 309, 'pour': 309, 'sur': 309, 'à': 309}, {'N':
310}, {'a': 52, 'à': 52}, {'avis': 312}, {'a': 52, 'conseil': 312, 'son': 313, 'un': 313, 'à': 52}, {'<them>': 0},
{'^': 315}, {'j': 316, 'je': 316}, {'que': 317}, {'chez': 42, 'voir': 42}, {'': (16, 'gave:intro')}, {'^': 320}, {'^':
320, 'a': 321, 'de': 321, 'entre': 321, 'pour': 321, 'à': 321}, {'intro': 322}, {'relation': 322}, {'en': 324},
{'mise': 325}, {'intros': 322, 'presentations': 322}, {'l': 323, 'la': 326, 'les': 327, 'une': 323}, {'eu': 47,
'parle': 47, 'parlé': 47, 'rencontre': 47, 'rencontré': 47, 'revu': 47, 'vu': 47}, {'N': 321}, {'avec': 330, 'et':
330}, {'N': 331}, {'contact': 332, 'lien': 332, 'relation': 332}, {'en': 333}, {'temps': 47}, {'le': 335}, {'eu': 47,
'pu': 47, 'reussi': 47, 'revu': 47, 'trouve': 336, 'trouvé': 336, 'vu': 47}, {'question': 312}, {'la': 338, 'une':
338}, {'a': 330, 'avec': 330, 'et': 330, 'à': 330}, {'N': 340}, {'': (5, 'mine'), 'd': 0, 'de': 0}, {'N': 342}, {'':
(5, 'mine'), 'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0, 'lui': 0}, {'^': 344}, {'^': 285, 'a': 343, 'd': 345,
'de': 345, 'à': 343}, {'de': 301}, {'a': 301, 'au': 301, 'aupres': 347, 'chez': 301, 'pour': 301, 'à': 301}, {'N':
348}, {'N': 52}, {'': (10, 'thanks')}, {'<cheered>': 28, '<said>': 76, 'a': 307, 'accepte': 285, 'accepté': 285,
'aide': 311, 'demande': 314, 'demandé': 314, 'depanne': 311, 'dit': 318, 'ete': 319, 'fait': 328, 'jamais': 329,
'mis': 334, 'pas': 337, 'plus': 329, 'point': 29, 'pose': 339, 'presente': 341, 'promis': 346, 'rdv': 29,
'recommande': 349, 'recommandé': 349, 'relance': 350, 'relancé': 350, 'relu': 74, 'remercie': 351, 'rendez': 77,
'reunion': 29, 'à': 307}, {'avec': 42}, {'...': 353}, {'a': 354, 'au': 354, 'boire': 354, 'courir': 354, 'manger':
354, 'voir': 42, 'à': 354}, {'^': 308, 'a': 309, 'de': 309, 'devant': 309, 'pour': 309, 'sur': 309, 'à': 309},
{'experience': 356}, {'d': 357}, {'<course>': 356, 'retour': 358}, {'un': 359, 'une': 359}, {'absence': 47}, {'en':
361, 'manque': 47, 'manqué': 47, 'rate': 47}, {'en': 361, 'manques': 47}, {'^': 308, 'a': 309, 'à': 309}, {'N': 364},
{'a': 365, 'à': 365}, {'de': 42}, {'cote': 367}, {'a': 368, 'à': 368}, {'': (7, 'waiting'), 'de': 148, 'qu': 148,
'que': 148}, {'rien': 47}, {'pour': 371}, {'tel': 353, 'telephone': 353, 'tél': 353}, {'nouvelle': 47, 'nouvelles':
47, 'reponse': 47}, {'appeler': 47, 'rencontrer': 47, 'voir': 47}, {'du': 375, 'dû': 375}, {'moi': 38, 'nous': 38},
{'<them>': 75, 'N': 75}, {'alimentaire': 21}, {'<to_place>': 21, '^': 20}, {'leur': 8, 'lui': 8}, {'^': 381}, {'de':
382}, {'teste': 74, 'testé': 74}, {'vocale': 47}, {'avec': 42, 'sur': 42}, {'dej': 42, 'déj': 42}, {'<drink>': 42,
'petit': 387}, {'des': 388, 'le': 388, 'quelques': 388, 'un': 388, 'une': 388}, {'elle': 135, 'eux': 135, 'lui': 135,
'moi': 285}, {'a': 390, 'à': 390}, {'est': 391}, {'d': 274, 'de': 274, 'qu': 274, 'que': 274}, {'bien': 393},
{'serait': 394}, {'peu': 42}, {'avec': 42, 'cinq': 42, 'ensemble': 42, 'longtemps': 42, 'un': 396}, {'joindre': 47},
{'a': 398, 'à': 398}, {'<to_place>': 295, '^': 294}, {'quoi': 105}, {'pour': 0}, {'^': 108, 'moi': 402}, {'sur': 403},
{'jour': 17}, {'d': 259, 'de': 259, 'du': 405, 'recu': 17}, {'<them>': 52, 'N': 52}, {'j': 0, 'je': 0}, {'que': 408},
{'N': 301}, {'d': 73, 'de': 73, 'du': 73}, {'fil': 42}, {'de': 412}, {'pour': 307}, {'<should>': 16, 'vaut': 64},
{'^': 415}, {'il': 416, 'je': 416, 'nous': 416, 'on': 416}, {'faut': 16}, {'devrais': 16}, {'vaut': 16}, {'devrait':
16}, {'il': 418, 'je': 419, 'mieux': 420, 'on': 421}, {'^': 422}, {'<them>': 417, '<they>': 417, 'N': 423, 'elle': 17,
'elles': 17, 'eux': 17, 'lui': 17}, {'accord': 414, 'apres': 424, 'avis': 146}, {'d': 148, 'de': 148, 'des': 148,
'du': 148}, {'agenda': 29, 'attente': 426}, {'l': 427}, {'N': 17}, {'d': 429, 'de': 429}, {'avis': 430}, {'l': 431},
{'': (1, 'moved'), '<date>': 30, 'D': 30}, {'D': 433, 'a': 433, 'au': 433, 'la': 433, 'le': 433, 'notre': 433, 'à':
433}, {'<their>': 73}, {'pas': 47}, {'jamais': 47, 'pas': 47, 'plus': 47, 'toujours': 436}, {'d': 52, 'de': 52},
{'avis': 438}, {'<them>': 52, 'N': 52, '^': 108, 'a': 52, 'conseil': 312, 'l': 439, 'son': 313, 'un': 313, 'à': 52},
{'<them>': 52, 'N': 52, 'a': 52, 'conseil': 312, 'l': 439, 'son': 313, 'un': 313, 'à': 52}, {'^': 0}, {'<reach_inf>':
47, '<see_inf>': 47, 'leur': 442, 'lui': 442}, {'^': 151, 'dejeuner': 47, 'diner': 47, 'dîner': 47, 'manger': 47,
'passer': 47, 's': 48, 'se': 49, 'venir': 47}, {'messagerie': 47}, {'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0,
'lui': 0}, {'mettre': 278, 'presenter': 268}, {'visite': 29}, {'': (5, 'mine'), '<see_inf>': 29, '^': 446,
'connecter': 271, 'encore': 0, 'les': 447, 'mettre': 278, 'presenter': 271, 'rencontrer': 29, 'rendre': 448,
'retrouver': 29, 'voir': 29}, {'^': 72, 'a': 73, 'sur': 73, 'à': 73}, {'<remarks>': 450, 'nouvelles': 76},
{'<remarks>': 450, 'benevolat': 21}, {'<remarks>': 450}, {'de': 453}, {'asso': 21, 'association': 21}, {'N': 309, '^':
308, 'l': 455}, {'a': 456, 'à': 456}, {'main': 457}, {'de': 458}, {'<course>': 356, '<remarks>': 450, 'benevolat': 21,
'coup': 459, 'retour': 358}, {'des': 451, 'du': 452, 'mes': 453, 'mon': 453, 'plein': 454, 'un': 460, 'une': 359},
{'<letter>': 42, 'N': 42}, {'': (15, 'contact'), 'avec': 462, 'de': 462, 'des': 462, 'par': 462, 'quelques': 462},
{'interview': 274}, {'video': 274}, {'podcast': 274, 'talk': 274}, {'l': 464, 'la': 465, 'le': 466, 'une': 465},
{'pour': 301}, {'reco': 468, 'recommandation': 468}, {'a': 42, 'une': 469, 'à': 42}, {'': (7, 'waiting'), 'd': 148,
'de': 148, 'des': 148, 'du': 148}, {'attente': 471, 'call': 353, 'ligne': 353, 'vain': 47, 'visio': 353}, {'cv': 301},
{'<any_det>': 33}, {'^': 474}, {'N': 475}, {'': (15, 'contact'), 'a': 42, 'à': 42}, {'<letter>': 477, '<remarks>':
450}, {'de': 410}, {'cv': 479}, {'<letter>': 477, '<remarks>': 450, 'client': 303, 'lead': 303, 'prospect': 303},
{'<their>': 473, 'a': 476, 'des': 478, 'du': 453, 'le': 480, 'mes': 453, 'mon': 453, 'plein': 454, 'un': 481, 'à':
476}, {'appeler': 47, 'avoir': 47}, {'joindre': 47, 'voir': 47}, {'parler': 47, 'telephoner': 47}, {'<reach_inf>': 47,
'<see_inf>': 47, 'l': 483, 'la': 484, 'le': 484, 'les': 398, 'lui': 485}, {'d': 486, 'de': 486}, {'a': 170, 'au': 171,
'chez': 173, 'dejeuner': 42, 'diner': 42, 'dîner': 42, 'me': 175, 'nous': 175, 'à': 170}, {'<set>': 29, '<shifted>':
80, 'annule': 47, 'annulee': 47, 'annules': 47, 'annulé': 47, 'cense': 124, 'censee': 124, 'convaincu': 177,
'convaincue': 177, 'd': 179, 'decommande': 47, 'decommandee': 47, 'finalement': 275, 'ok': 178, 'partant': 178,
'partante': 178, 'passe': 488, 'passee': 488, 'passé': 488, 'persuade': 177, 'persuadee': 177, 'venu': 488, 'venue':
488}, {'moi': 38, 'si': 274}, {'la': 38, 'là': 38}, {'avec': 42, 'chez': 42}, {'notres': 38}, {'des': 493, 'la': 38,
'là': 38, 'present': 38, 'presente': 38}, {'donne': 106, 'donné': 106}, {'du': 412}, {'<date>': 42, 'bout': 496},
{'au': 497, 'en': 497, 'par': 497}, {'': (15, 'contact'), 'au': 497, 'en': 497, 'par': 497}, {'<them>': 498, 'N':
499}, {'N': 309}, {'a': 501, 'à': 501}, {'...': 502}, {'...': 502, 'a': 501, 'comment': 503, 'à': 501}, {'appeler':
47, 'croiser': 47, 'voir': 47}, {'bond': 47}, {'connaissance': 42, 'mise': 325}, {'point': 42}, {'demo': 72, 'démo':
72, 'oral': 72, 'pitch': 72, 'presentation': 72, 'soutenance': 72}, {'^': 509}, {'<their>': 510, 'N': 73, 'la': 510,
'le': 510}, {'<their>': 473, 'le': 480}, {'<course>': 356, '<date>': 42, '<drink>': 42, '<remarks>': 450, 'audit': 73,
'benevolat': 21, 'point': 42, 'retour': 358}, {'<course>': 356, '<date>': 42, 'intro': 322, 'relecture': 73, 'retour':
358}, {'des': 453, 'du': 452, 'faux': 506, 'l': 323, 'la': 507, 'le': 508, 'les': 327, 'mes': 453, 'mon': 453, 'part':
76, 'plein': 454, 'repeter': 511, 'suivre': 512, 'un': 513, 'une': 514}, {'les': 279, 'mettre': 278}, {'<giveinf>': 0,
'leur': 0, 'lui': 0}, {'^': 8}, {'^': 8, 'mettre': 278, 'presenter': 268}, {'<see_inf>': 29, 'rendre': 448}, {'': (5,
'mine'), '^': 315, 'aille': 520}, {'': (5, 'mine'), '^': 315}, {'j': 521, 'je': 522}, {'^': 517, 'connecter': 271,
'l': 518, 'la': 518, 'le': 518, 'les': 519, 'mettre': 278, 'presenter': 271, 'que': 523}, {'<their>': 72, 'la': 72,
'le': 72}, {'^': 525}, {'^': 525, 'sur': 526}, {'donne': 527, 'donné': 527, 'sur': 526}, {'N': 309, '^': 308}, {'a':
529, 'à': 529}, {'main': 530}, {'de': 531}, {'coup': 532}, {'un': 533}, {'a': 309, 'au': 309, 'sur': 309, 'à': 309},
{'N': 535}, {'elle': 105, 'lui': 105, 'moi': 105, 'nous': 105}, {'a': 537, 'à': 537}, {'a': 351, 'à': 351}, {'merci':
539}, {'lapin': 47, 'merci': 539}, {'qu': 274, 'que': 274}, {'j': 522, 'je': 522}, {'^': 517, 'connecter': 271, 'les':
447, 'mettre': 278, 'presenter': 271, 'que': 543}, {'<any_det>': 107, '<my>': 107}, {'^': 545}, {'faut': 546},
{'faut': 409}, {'faudrait': 542, 'faut': 544, 'leur': 547, 'lui': 547, 'me': 548, 'parait': 106, 'paraît': 106}, {'a':
309, 'au': 309, 'dans': 309, 'devant': 309, 'à': 309}, {'N': 340, 'de': 341, 'entre': 341}, {'<give1>': 0},
{'<give1>': 0, 'en': 552}, {'^': 553, 'dois': 81}, {'amene': 0, 'appelle': 0, 'appellerai': 0, 'apporte': 0,
'enverrai': 0, 'envoie': 0, 'organise': 0}, {'a': 307, 'accepte': 285, 'accepté': 285, 'dit': 318, 'envie': 274,
'point': 29, 'rdv': 29, 'rendez': 77, 'reunion': 29, 'reve': 274, 'un': 78, 'une': 78, 'à': 307}, {'': (7, 'waiting'),
'de': 148, 'encore': 148, 'qu': 148, 'que': 148, 'toujours': 148}, {'': (5, 'mine'), 'd': 0, 'de': 0, 'que': 0},
{'promis': 558}, {'ai': 559}, {'<them>': 554, '^': 555, 'ai': 556, 'aimerais': 274, 'attends': 557, 'dois': 81,
'hesite': 274, 'leur': 560, 'lui': 560}, {'<sort_of_met>': 47}, {'<lui_give>': 0}, {'apres': 47}, {'': (5, 'mine'),
'^': 446, 'connecter': 271, 'encore': 0, 'les': 447, 'mettre': 278, 'presenter': 271}, {'leur': 552, 'lui': 552},
{'^': 566}, {'': (5, 'mine'), 'd': 0, 'de': 0, 'des': 0, 'du': 0}, {'occupe': 568}, {'en': 569, 'engage': 9, 'occupe':
568}, {'d': 0, 'de': 0, 'des': 0, 'du': 0}, {'a': 0, 'de': 0, 'pour': 0, 'à': 0}, {'engage': 572, 'engagee': 572,
'engagé': 572, 'propose': 572, 'proposee': 572, 'proposé': 572}, {'charge': 571, 'demande': 274, 'rappelle': 274,
'souviens': 274, 'suis': 573}, {'a': 29, 'au': 29, 'avec': 29, 'chez': 29, 'en': 29, 'à': 29}, {'a': 274, 'qu': 274,
'que': 274, 'à': 274}, {'<giveinf>': 0, 'l': 8, 'la': 8, 'le': 8, 'les': 8, 'leur': 0, 'lui': 0}, {'^': 577}, {'bien':
274}, {'<them>': 554, '^': 563, 'cours': 564, 'crois': 542, 'devrais': 274, 'dois': 565, 'l': 567, 'la': 567, 'le':
567, 'les': 567, 'leur': 560, 'lui': 560, 'm': 570, 'me': 574, 'pars': 575, 'pense': 576, 'reflechis': 274, 'songe':
274, 'va': 307, 'vais': 578, 'verrais': 579, 'voudrais': 274}, {'a': 42, 'au': 42, 'aux': 42, 'à': 42}, {'^': 320,
'avec': 321}, {'contact': 582, 'lien': 582, 'relation': 582}, {'en': 583}, {'<cheered>': 27, '<warned>': 75, 'aide':
310, 'aidee': 310, 'conseille': 310, 'conseillee': 310, 'conseillé': 310, 'depanne': 310, 'depannee': 310, 'eu': 42,
'eue': 42, 'mis': 584, 'mise': 584, 'mises': 584, 'presente': 330, 'presentees': 584, 'presentes': 584, 'recommande':
348, 'recommandee': 348, 'recommandé': 348}, {'ai': 585, 'avis': 430}, {'camp': 58}, {'son': 587}, {'dans': 588},
{'est': 589}, {'balle': 590, 'messagerie': 47}, {'plan': 47}, {'': (0, 'missed'), 'sur': 47, 'vocal': 47}, {'sa': 47,
'son': 47}, {'sur': 594}, {'message': 593, 'vocal': 595}, {'en': 592, 'un': 596}, {'d': 47, 'de': 47}, {'^': 320,
'en': 583}, {'<warned>': 75, 'mis': 584, 'mise': 584, 'mises': 584, 'presentees': 584, 'presentes': 599}, {'ai': 600},
{'recommandation': 468}, {'de': 602}, {'<any_det>': 32}, {'^': 604}, {'j': 442, 'je': 442}, {'que': 606}, {'des': 453,
'du': 453, 'mes': 453, 'mon': 453, 'plein': 454, 'un': 453}, {'<any_det>': 309, '^': 308}, {'des': 453, 'du': 453,
'mes': 453, 'mon': 453, 'part': 75, 'plein': 454, 'un': 453}, {'': (5, 'mine'), '^': 344}, {'': (5, 'mine'), 'd': 611,
'de': 611, 'que': 0}, {'d': 442, 'de': 442}, {'<handed>': 605, '<said>': 75, 'demande': 52, 'demandé': 52, 'dit': 607,
'donne': 608, 'donné': 608, 'explique': 609, 'expliqué': 609, 'fait': 610, 'montre': 609, 'montré': 609, 'pose': 52,
'presente': 330, 'promis': 612, 'propose': 613, 'proposé': 613}, {'d': 345, 'de': 345}, {'^': 563, 'ai': 614, 'faut':
140, 'promis': 615}, {'vous': 47}, {'<date>': 47, 'rendez': 617}, {'<reach_inf>': 47, '<see_inf>': 47},
{'<reach_inf>': 47, '<see_inf>': 47, 'l': 619, 'la': 619, 'le': 619, 'les': 619, 'lui': 619}, {'<any_det>': 618, 'N':
47, 'd': 620, 'de': 620}, {'article': 274}, {'bouquin': 274, 'livre': 274, 'post': 274}, {'l': 622, 'le': 623, 'qu':
274, 'que': 274, 'sur': 274}, {'<remarks>': 450, 'audit': 73}, {'relecture': 73}, {'des': 453, 'du': 453, 'mes': 453,
'mon': 453, 'part': 75, 'plein': 454, 'un': 625, 'une': 626}, {'<handed>': 605, '<said>': 75, 'demande': 52,
'demandé': 52, 'dit': 607, 'donne': 608, 'donné': 608, 'explique': 609, 'expliqué': 609, 'fait': 627, 'montre': 609,
'montré': 609, 'pose': 52, 'presente': 330, 'promis': 612, 'propose': 613, 'proposé': 613}, {'<must3>': 63, '^': 563,
'ai': 628, 'faut': 140, 'promis': 615}, {'': (13, 'talk'), 'd': 105, 'de': 105, 'qu': 105, 'que': 105, 'si': 105},
{'': (13, 'talk'), 'comment': 105, 'pourquoi': 105, 'qu': 105, 'que': 105, 'si': 105}, {'^': 517}, {'d': 632, 'de':
632}, {'astuce': 18, 'conseil': 18, 'tip': 18}, {'conseil': 122}, {'...': 634, 'comme': 635, 'le': 635, 'un': 635},
{'part': 42}, {'<letter>': 42, 'faire': 637}, {'<any_det>': 638, '<letter>': 42, 'faire': 637}, {'rappele': 47,
'repondu': 47}, {'<reached_me>': 42, '<said>': 631, '<urges>': 191, 'accompagne': 38, 'accompagnee': 38, 'accueillis':
42, 'alerte': 193, 'alertee': 193, 'alerté': 193, 'conseille': 122, 'conseillé': 122, 'demande': 633, 'demandé': 633,
'dit': 200, 'donne': 636, 'donné': 636, 'envoye': 639, 'fait': 201, 'invites': 42, 'laisse': 203, 'mis': 206, 'mise':
206, 'parle': 207, 'parlé': 207, 'pas': 640, 'passe': 211, 'passé': 211, 'plante': 47, 'plantee': 47, 'pose': 289,
'preconise': 212, 'promis': 213, 'propose': 131, 'proposé': 131, 'rappele': 215, 'reclame': 119, 'recommande': 212,
'recommandé': 212, 'recu': 42, 'recue': 42, 'recues': 42, 'recus': 42, 'rejoint': 38, 'rejointe': 38, 'rendu': 216,
'saute': 217, 'suggere': 212}, {'a': 29, 'au': 29, 'chez': 29, 'à': 29}, {'pour': 119}, {'<says>': 630, '<urges>':
191, 'a': 641, 'accompagnait': 38, 'alerte': 193, 'appelle': 42, 'invite': 642, 'invitent': 642, 'relance': 643},
{'<any_det>': 618}, {'^': 20, 'avec': 21}, {'je': 274}, {'d': 632, 'de': 632, 'si': 647}, {'de': 0}, {'': (11,
'thinking'), 'jamais': 47, 'pas': 47, 'plus': 47, 'toujours': 436}, {'a': 632, 'à': 632}, {'<says>': 630, '<urges>':
191, 'charge': 571, 'conseille': 122, 'decroche': 437, 'demande': 648, 'dit': 220, 'doit': 222, 'doivent': 222,
'faut': 409, 'ghoste': 47, 'manque': 47, 'met': 206, 'preconise': 212, 'promet': 224, 'rappeler': 649, 'rappelle':
650, 'reclame': 119, 'recommande': 212, 'recommandé': 212, 'relance': 643, 'repond': 437, 'reste': 651, 'souviens':
274, 'suggere': 212, 'suis': 573, 'verrait': 225}, {'': (10, 'thanks'), 'N': 351}, {'fois': 539}, {'N': 351, 'a': 653,
'beaucoup': 539, 'encore': 539, 'infiniment': 539, 'mille': 654, 'à': 653}, {'vaut': 17}, {'mercis': 539}, {'avec':
330}, {'contact': 658, 'lien': 658, 'relation': 658}, {'contact': 321, 'lien': 321, 'relation': 321}, {'en': 660},
{'N': 661}, {'en': 659, 'et': 662}, {'N': 663, 'en': 333}, {'en': 659}, {'contact': 551, 'relation': 551}, {'N': 665,
'en': 666}, {'et': 38}, {'pas': 287}, {'jamais': 329, 'pas': 337, 'plus': 329}, {'eu': 286, 'lieu': 47}, {'pas': 671},
{'arrive': 47, 'arrivee': 47, 'arrivé': 47, 'venu': 47, 'venue': 47}, {'venu': 47, 'venue': 47}, {'jamais': 673,
'pas': 674}, {'decroche': 47, 'rappele': 47, 'repondu': 47}, {'pas': 676}, {'pas': 285}, {'a': 669, 'ai': 670, 'aura':
672, 'est': 675, 'ont': 677, 'oublie': 678, 'oublier': 678, 'oublions': 678}, {'decroche': 437, 'rappelle': 437,
'repond': 437}, {'jamais': 47, 'pas': 47, 'plus': 47, 'tjrs': 436, 'tjs': 436, 'toujours': 436}, {'decroche': 437,
'me': 680, 'oublie': 678, 'oublier': 678, 'oublions': 678, 'rappelle': 437, 'repond': 681}, {'step': 268, 'steps':
268}, {'': (12, 'task'), 'meme': 268}, {'moi': 684}, {'moi': 268}, {'a': 685, 'pour': 686, 'à': 685}, {'devons': 632,
'doit': 632}, {'N': 613}, {'': (5, 'mine'), 'm': 58, 'me': 58, 'nous': 58}, {'^': 690}, {'^': 128, 'a': 689, 'd': 691,
'de': 691, 'qu': 129, 'que': 129, 'à': 689}, {'<reached_me>': 42, '<said>': 631, '<urges>': 191, 'accueillis': 42,
'conseille': 122, 'conseillé': 122, 'demande': 633, 'demandé': 633, 'dit': 227, 'donne': 636, 'donné': 636, 'envoye':
639, 'fait': 201, 'invites': 42, 'laisse': 203, 'parle': 207, 'parlé': 207, 'passe': 211, 'passé': 211, 'plantes': 47,
'pose': 289, 'preconise': 212, 'promis': 692, 'recommande': 212, 'recommandé': 212, 'recu': 42, 'recue': 42, 'recues':
42, 'recus': 42, 'rendu': 216, 'saute': 217, 'suggere': 212}, {'': (0, 'missed'), '<see_inf>': 47, 'se': 49}, {'': (0,
'missed'), '<see_inf>': 47, 'd': 694, 'de': 694, 'se': 49}, {'vous': 695}, {'cale': 695, 'calé': 695, 'prevu': 695,
'rdv': 695, 'rendez': 696}, {'': (7, 'waiting'), '<giveinf>': 0, 'leur': 0, 'lui': 0}, {'^': 698, 'encore': 221,
'toujours': 221}, {'deux': 38, 'quatre': 38, 'tous': 38, 'trois': 38}, {'promis': 613}, {'a': 701, 'devons': 0,
'doit': 0}, {'<sort_of_met>': 42}, {'sommes': 703}, {'a': 29, 'au': 29, 'avec': 29, 'chez': 29, 'en': 29, 'ensemble':
29, 'à': 29}, {'<says>': 630, '<them>': 688, '<urges>': 191, 'a': 693, 'allons': 307, 'appelle': 42, 'attendons': 148,
'avait': 697, 'avions': 697, 'conseille': 122, 'demande': 633, 'devons': 632, 'dit': 229, 'doit': 699, 'doivent': 222,
'etions': 700, 'invite': 642, 'invitent': 642, 'leur': 702, 'lui': 702, 'nous': 704, 'part': 705, 'partons': 705,
'preconise': 212, 'recommande': 212, 'recommandé': 212, 'sommes': 703, 'suggere': 212}, {'cafe': 42, 'café': 42,
'verre': 42}, {'un': 707}, {'^': 553, 'devons': 632, 'doit': 632}, {'envoie': 0, 'prepare': 0, 'relance': 0,
'renvoie': 0, 'transmet': 0}, {'a': 689, 'd': 442, 'de': 442, 'à': 689}, {'<set>': 29, 'promis': 711, 'rendez': 77},
{'D': 30, 'a': 30, 'au': 30, 'la': 30, 'le': 30, 'notre': 30, 'à': 30}, {'dejeuner': 47, 'diner': 47, 'dîner': 47,
'manger': 47, 's': 48, 'se': 49}, {'appeler': 29}, {'parler': 29, 'rappeler': 29, 'revoir': 29, 'voir': 29}, {'^':
517, 'boire': 29, 'dejeuner': 29, 'diner': 29, 'dîner': 29, 'manger': 29, 's': 715, 'se': 716}, {'dej': 29, 'déj':
29}, {'apero': 29, 'cafe': 29, 'café': 29, 'petit': 718, 'the': 29, 'verre': 29}, {'le': 719, 'un': 719}, {'': (14,
'together'), '<sort_of_met>': 42, 'loupe': 47, 'loupes': 47, 'manque': 47, 'manques': 47, 'manqué': 47, 'rate': 47,
'rates': 47}, {'appelle': 29, 'est': 721}, {'<we_meet>': 29}, {'voir': 29}, {'<see_inf>': 29, '^': 306, 'chez': 29,
'se': 724}, {'<them>': 709, '^': 710, 'a': 712, 'attend': 148, 'avait': 697, 'avance': 713, 'avions': 697, 'boit': 29,
'brunche': 29, 'decale': 713, 'dejeune': 29, 'devait': 714, 'devons': 632, 'dine': 29, 'doit': 717, 'dîne': 29,
'etait': 700, 'leur': 702, 'lui': 702, 'lunche': 29, 'mange': 29, 'part': 705, 'partons': 705, 'prend': 720,
'reporte': 713, 'repousse': 713, 's': 722, 'se': 723, 'va': 725, 'vais': 307, 'verra': 292}, {'le': 618},
{'<any_det>': 618, 'N': 47, 'completement': 727, 'd': 620, 'de': 620, 'pas': 285, 'totalement': 727}, {'<any_det>':
618, 'N': 47, 'completement': 727, 'd': 620, 'de': 620, 'totalement': 727}, {'': (15, 'contact'), 'a': 42, 'au': 42,
'avec': 42, 'à': 42}, {'experience': 309, 'rex': 309}, {'a': 476, 'des': 388, 'le': 388, 'mon': 731, 'quelques': 388,
'un': 388, 'une': 388, 'à': 476}, {'hui': 47}, {'D': 47, 'aujourd': 733, 'avec': 47, 'ce': 47, 'cette': 47}, {'vous':
734}, {'<date>': 734, 'news': 47, 'nouvelles': 47, 'rendez': 735, 'reponse': 47, 'retour': 47, 'signe': 47},
{'appele': 47, 'appelé': 47, 'eu': 47, 'parle': 47, 'parlé': 47, 'rencontre': 47, 'rencontré': 47, 'revu': 47, 'vu':
47}, {'nouvelles': 47}, {'occasion': 47}, {'<them>': 47, 'N': 47, 'de': 738, 'l': 739, 'le': 335, 'lieu': 47},
{'<sort_of_met>': 47, 'de': 736, 'decroche': 47, 'encore': 737, 'eu': 740, 'joignable': 47, 'oublier': 285, 'pointe':
47, 'pointee': 47, 'pu': 47, 'rappele': 47, 'repondu': 47, 'reussi': 47}, {'maison': 29}, {'la': 742}, {'bureau': 29},
{'': (15, 'contact'), 'moi': 29, 'nous': 29}, {'temps': 353}, {'revue': 435}, {'avec': 42, 'chez': 42, 'ensemble':
42}, {'midi': 748}, {'moment': 748}, {'end': 748}, {'<time_span>': 748, 'apres': 749, 'petit': 750, 'week': 751},
{'<time_span>': 748, 'apres': 749, 'coup': 413, 'petit': 750, 'week': 751}, {'...': 492, 'a': 743, 'au': 744, 'boire':
29, 'chez': 745, 'dejeuner': 29, 'diner': 29, 'du': 746, 'dîner': 29, 'en': 747, 'la': 752, 'le': 752, 'me': 724,
'nous': 724, 'un': 753, 'une': 752, 'voir': 42, 'à': 743}, {'avec': 42, 'chez': 42, 'voir': 42}, {'moi': 29, 'nous':
29}, {'a': 743, 'au': 744, 'boire': 29, 'chez': 756, 'dejeuner': 29, 'diner': 29, 'dîner': 29, 'me': 724, 'nous': 724,
'à': 743}, {'...': 492, 'chez': 42, 'du': 746, 'en': 747, 'la': 752, 'le': 752, 'un': 753, 'une': 752, 'voir': 42},
{'': (5, 'mine'), 'connecter': 271, 'les': 447, 'mettre': 278, 'presenter': 271}, {'a': 759, 'à': 759}, {'rdv': 47,
'rendez': 617}, {'au': 761}, {'dejeune': 42}, {'<sort_of_met>': 47, 'de': 738}, {'la': 338, 'un': 288, 'une': 338},
{'<them>': 417, '<they>': 417, 'info': 105}, {'pas': 274}, {'dejeuner': 29, 'diner': 29, 'dîner': 29, 'passer': 29,
'se': 724, 'voir': 29}, {'de': 768}, {'des': 388, 'le': 388, 'quelques': 388, 'rdv': 29, 'rendez': 77, 'un': 388,
'une': 388}, {'rdv': 29}, {'<date>': 29, 'etape': 771, 'rendez': 77}, {'': (12, 'task'), 'rdv': 29}, {'<date>': 29,
'etape': 773, 'rendez': 77}, {'etapes': 268}, {'<they>': 105}, {'N': 105, 'elle': 105, 'elles': 105, 'il': 105, 'ils':
105, 'j': 105, 'je': 105, 'on': 105}, {'<any_det>': 618, 'N': 47}, {'prochain': 29}, {'D': 779, 'manque': 47,
'manqué': 47, 'rate': 47}, {'N': 348, 'd': 17, 'de': 17, 'qu': 17, 'que': 17}, {'visite': 367}, {'fil': 367}, {'de':
783}, {'<letter>': 367, 'coup': 784}, {'N': 42, 'la': 782, 'un': 785, 'une': 785}, {'une': 469}, {'monde': 42}, {'le':
788}, {'D': 30, 'a': 30, 'au': 30, 'à': 30}, {'^': 26, 'a': 27, 'de': 27, 'à': 27}, {'moral': 791}, {'le': 792},
{'<set>': 29, 'manque': 47, 'manqué': 47, 'rate': 47}, {'vous': 794}, {'visite': 477}, {'<their>': 510, 'la': 510,
'le': 510}, {'a': 42, 'à': 42}, {'': (0, 'missed'), 'D': 433, 'a': 433, 'au': 433, 'la': 433, 'le': 433, 'notre': 433,
'à': 433}, {'table': 29}, {'une': 800}, {'^': 517, 'savoir': 292}, {'attente': 471, 'dette': 0}, {'a': 802, 'en': 803,
'à': 802}, {'coeur': 21}, {'du': 805}, {'N': 47}, {'de': 807}, {'pointe': 47, 'pointee': 47, 'presente': 47,
'presentee': 47}, {'<sort_of_met>': 42, 'decommande': 47, 'decommandee': 47, 'desiste': 47, 'desistee': 47, 'engage':
241, 'engagee': 241, 'engagé': 241, 'pas': 809}, {'engage': 241, 'est': 810}, {'nouvelles': 47, 'reponse': 47,
'succes': 47}, {'rapproche': 58, 'renseigne': 58}, {'D': 29, 'dans': 29, 'en': 29, 'le': 29}, {'^': 813, 'revoit':
814}, {'coaching': 400, 'mentorat': 400, 'mentoring': 400}, {'de': 816}, {'populaire': 21}, {'main': 42}, {'la': 819},
{'^': 16, 'd': 17, 'de': 17, 'que': 17}, {'est': 821}, {'...': 18, ':': 17, 'c': 822, 'd': 154, 'de': 154, 'est': 821,
'etait': 821}, {'...': 18}, {'<tip>': 823, 'conseil': 824}, {'die': 47}, {'passe': 488, 'passee': 488, 'passé': 488,
'venu': 488, 'venue': 488}, {'^': 26, 'a': 27, 'à': 27}, {'chance': 828}, {'bonne': 829}, {'attente': 471}, {'en':
831}, {'<them>': 417, '<they>': 417}, {'parler': 47}, {'<reach_inf>': 47, '<see_inf>': 47, 'l': 48, 'la': 398, 'le':
398, 'lui': 834}, {'d': 835, 'de': 835}, {'courant': 75}, {'au': 837}, {'N': 838}, {'do': 268}, {'': (12, 'task'),
'^': 517}, {'eau': 47}, {'l': 842}, {'boite': 385, 'boîte': 385, 'messagerie': 47, 'repondeur': 47}, {'': (15,
'contact'), 'boite': 385, 'boîte': 385, 'la': 844, 'le': 844, 'messagerie': 47, 'repondeur': 47, 'sa': 844, 'son':
844}, {'a': 843, 'sur': 845, 'à': 843}, {'sur': 42}, {'nouvelle': 47}, {'<reached_me>': 47, '<sort_of_met>': 47, 'de':
738, 'eu': 47}, {'aucune': 848, 'en': 831, 'pas': 849, 'rien': 47}, {'<their>': 473, 'a': 476, 'le': 480, 'à': 476},
{'grand': 540}, {'leur': 0, 'lui': 0, 'me': 249, 'nous': 249, 'revenir': 162}, {'N': 29}, {'avec': 854}, {'...': 855},
{'^': 853, 'a': 856, 'au': 856, 'en': 856, 'à': 856}, {'<see_inf>': 29, '^': 577, 'a': 856, 'au': 856, 'en': 856,
'rendre': 448, 'à': 856}, {'': (5, 'mine'), '<them>': 0}, {'^': 859}, {'j': 860, 'je': 860}, {'^': 108, 'bien': 134,
'que': 861}, {'a': 743, 'au': 744, 'boire': 29, 'chez': 756, 'de': 254, 'dejeuner': 29, 'diner': 29, 'dîner': 29,
'me': 724, 'nous': 724, 'à': 743}, {'appeler': 47, 'passer': 49, 'voir': 47}, {'facebook': 274, 'insta': 274,
'instagram': 274, 'linkedin': 274, 'twitter': 274, 'x': 274}, {'': (15, 'contact'), 'l': 464, 'la': 465, 'le': 466,
'qu': 105, 'que': 105, 'sur': 865, 'une': 465}, {'connecter': 271, 'cote': 273, 'creuser': 274, 'elle': 135, 'eux':
135, 'l': 276, 'les': 279, 'leur': 281, 'lui': 282, 'ma': 284, 'mettre': 278, 'moi': 285, 'presenter': 271, 'revoir':
290, 'sa': 284, 'son': 291, 'ta': 284, 'voir': 292}, {'//': 19, '0': 25, '<cheered>': 28, '<date>': 31, '<handed>':
37, '<i>': 51, '<letter>': 57, '<must3>': 63, '<opines>': 71, '<read_it>': 74, '<said>': 76, '<set>': 79, '<shifted>':
80, '<them>': 82, '<they>': 257, '<tip>': 260, 'N': 266, '^': 267, 'a': 293, 'accepte': 135, 'accompagne': 297,
'action': 299, 'adresse': 305, 'adressé': 305, 'ai': 352, 'aide': 311, 'aimerait': 137, 'alle': 355, 'allee': 355,
'alors': 106, 'amene': 305, 'anime': 360, 'annule': 47, 'annulee': 47, 'annules': 47, 'annulé': 47, 'appel': 362,
'appele': 42, 'appels': 363, 'appelé': 42, 'apporte': 305, 'apporté': 305, 'appris': 366, 'apres': 106, 'assis': 369,
'assure': 360, 'attend': 144, 'attendent': 140, 'attends': 370, 'attendu': 372, 'au': 373, 'aucune': 374, 'aurais':
376, 'avant': 106, 'avec': 377, 'averti': 378, 'banque': 379, 'bavarde': 42, 'benevolat': 380, 'besoin': 383, 'beta':
384, 'bien': 106, 'boite': 385, 'bosse': 386, 'bossé': 386, 'bouffe': 42, 'bouffé': 42, 'boîte': 385, 'brainstorme':
42, 'briefe': 378, 'brunche': 42, 'brunché': 42, 'bu': 389, 'c': 392, 'ca': 395, 'car': 105, 'cause': 397, 'causé':
397, 'cense': 124, 'censee': 124, 'cherche': 399, 'cherché': 399, 'citation': 105, 'coache': 295, 'coachee': 295,
'coaching': 400, 'comme': 401, 'compte': 404, 'connecte': 341, 'conseil': 406, 'conseille': 122, 'conseils': 260,
'consulte': 407, 'convenu': 409, 'coopte': 410, 'correction': 411, 'coup': 413, 'couru': 353, 'croise': 42, 'croisee':
42, 'croises': 42, 'croisé': 42, 'd': 425, 'dans': 428, 'de': 432, 'debattu': 42, 'debriefe': 42, 'decale': 434,
'decommande': 47, 'decommandee': 47, 'decortique': 435, 'decroche': 437, 'dejeune': 42, 'demande': 440, 'demandé':
441, 'depanne': 311, 'deplace': 434, 'depuis': 106, 'des': 106, 'deux': 25, 'devaient': 152, 'devais': 443, 'devait':
444, 'dine': 42, 'directement': 445, 'discute': 42, 'dit': 161, 'dois': 449, 'doit': 164, 'donne': 461, 'donné': 461,
'dont': 105, 'dès': 106, 'dîné': 42, 'echange': 463, 'ecoute': 467, 'ecrit': 470, 'empechement': 47, 'en': 472,
'envoye': 482, 'epluche': 435, 'essaye': 487, 'est': 489, 'et': 490, 'etaient': 491, 'etais': 492, 'etait': 494,
'etant': 495, 'ete': 175, 'etions': 492, 'eu': 500, 'explique': 504, 'expliqué': 504, 'failli': 505, 'fait': 515,
'faudrait': 516, 'faut': 524, 'feedback': 528, 'fete': 42, 'file': 534, 'filé': 534, 'finalement': 275, 'forme': 536,
'fyi': 105, 'gare': 353, 'garé': 353, 'ghoste': 47, 'ghostee': 47, 'ghosté': 47, 'grace': 538, 'grand': 540, 'gros':
541, 'idee': 274, 'il': 549, 'informe': 378, 'informé': 378, 'injoignable': 47, 'insiste': 184, 'interroge': 407,
'intervenu': 550, 'interviewe': 42, 'intro': 551, 'introduit': 341, 'j': 561, 'jamais': 562, 'je': 580, 'jette': 187,
'joue': 581, 'l': 586, 'la': 591, 'laisse': 597, 'lapin': 598, 'laquelle': 105, 'lequel': 105, 'les': 601, 'lettre':
603, 'leur': 616, 'lorsqu': 105, 'lorsque': 105, 'loupe': 621, 'lu': 624, 'lui': 629, 'm': 644, 'maile': 42, 'mailé':
42, 'mange': 42, 'mangé': 42, 'manque': 645, 'manqué': 645, 'maraude': 646, 'marche': 353, 'marché': 353, 'me': 652,
'memo': 268, 'mentorat': 400, 'mentore': 295, 'mentoree': 295, 'mentoring': 400, 'merci': 655, 'mieux': 656, 'mille':
657, 'mis': 664, 'mise': 667, 'moi': 668, 'montre': 504, 'montré': 504, 'n': 679, 'ne': 682, 'next': 683, 'note': 687,
'nous': 706, 'offert': 708, 'ok': 414, 'on': 726, 'ont': 234, 'oublie': 728, 'oublier': 678, 'oublions': 678,
'oublié': 729, 'papote': 42, 'parait': 106, 'paraît': 106, 'parce': 106, 'parle': 730, 'parlé': 730, 'partage': 732,
'partagé': 732, 'pas': 741, 'passe': 754, 'passee': 755, 'passent': 757, 'passé': 758, 'pcq': 105, 'pendant': 106,
'pense': 651, 'penser': 760, 'personne': 762, 'petit': 763, 'pitche': 42, 'plus': 764, 'poireaute': 47, 'poireauter':
47, 'pose': 765, 'pour': 766, 'pourquoi': 767, 'pousse': 512, 'poussé': 512, 'preconise': 127, 'prend': 187,
'presente': 341, 'prete': 605, 'prevenu': 378, 'prevu': 769, 'pris': 770, 'prochain': 772, 'prochaine': 774,
'prochaines': 775, 'promet': 224, 'promis': 346, 'propose': 236, 'puisqu': 105, 'puisque': 105, 'qu': 776, 'quand':
777, 'quatre': 25, 'que': 776, 'questionne': 407, 'qui': 105, 'raccroche': 42, 'randonne': 42, 'rappele': 42,
'rappeler': 649, 'rappelle': 437, 'rate': 778, 'rdv': 780, 'reclame': 140, 'recommande': 781, 'recommandé': 781,
'recroise': 42, 'recu': 786, 'redige': 787, 'refait': 789, 'regarde': 467, 'relance': 350, 'relancé': 350,
'relecture': 411, 'relu': 73, 'remercie': 351, 'remis': 790, 'remise': 790, 'remonte': 793, 'rencontre': 42,
'rencontree': 42, 'rencontres': 42, 'rencontré': 42, 'rendez': 795, 'rendu': 796, 'reparle': 42, 'repete': 797,
'repeter': 797, 'repond': 681, 'repondeur': 47, 'repondu': 798, 'reporte': 799, 'reportee': 47, 'reporté': 47,
'repousse': 434, 'reserve': 801, 'reste': 804, 'resto': 806, 'restos': 806, 'retour': 528, 'retours': 528, 'retrouve':
42, 'retrouvee': 42, 'retrouvé': 42, 'reve': 393, 'revu': 42, 'revue': 42, 'rien': 808, 's': 811, 'sa': 445, 'salue':
42, 'sans': 812, 'se': 815, 'seance': 817, 'seche': 645, 'secours': 818, 'selon': 424, 'serait': 394, 'serre': 820,
'ses': 825, 'session': 817, 'sine': 826, 'sollicite': 407, 'son': 825, 'sonde': 407, 'sont': 827, 'sorti': 353,
'sortie': 353, 'souhaite': 830, 'souhaité': 830, 'soupe': 42, 'suggere': 127, 'suis': 832, 'suivant': 833, 'sur': 445,
'taffe': 353, 'tandis': 106, 'telephone': 42, 'tente': 836, 'tenu': 839, 'to': 840, 'todo': 841, 'tombe': 846,
'tombee': 846, 'tombes': 847, 'toujours': 850, 'transmis': 851, 'travaille': 353, 'travaillé': 353, 'trinque': 42,
'trois': 25, 'un': 852, 'une': 25, 'va': 857, 'vais': 858, 'veulent': 140, 'veut': 862, 'viennent': 757, 'vient': 863,
'visite': 42, 'visité': 42, 'voir': 292, 'voudrait': 256, 'voulais': 864, 'voyage': 353, 'voyagé': 353, 'vu': 866,
'vue': 42, 'vus': 42, 'zappe': 729, 'à': 867}]


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
'tél': 36}, {'de': 37}, {'a': 2, 'd': 2, 'de': 2, 'à': 2}, {'': (5, 'due'), 'a': 6, 'à': 6}, {'apres': 4, 'ici': 40},
{'': (2, 'at'), 'l': 12, 'la': 12, 'le': 12, 'les': 12, 'leurs': 12, 'son': 12}, {'part': 5}, {'chez': 4, 'la': 43},
{'est': 10}, {'a': 10, 's': 45}, {'on': 46}, {'coup': 47}, {'a': 2, 'à': 2}, {'': (4, 'absent_after'), 'maladie': 15},
{'de': 12}, {'avec': 2}, {'absence': 29}, {'': (2, 'at'), 'arret': 50, 'bas': 51, 'call': 52, 'compagnie': 33,
'conge': 15, 'conges': 15, 'face': 8, 'l': 53, 'ligne': 52, 'terrasse': 12, 'vacances': 15, 'visio': 52},
{'finalement': 10}, {'la': 15, 'là': 15}, {'pas': 56}, {'tel': 2, 'telephone': 2, 'tél': 2}, {'tard': 10}, {'': (0,
'with'), 'au': 58, 'plus': 59}, {'connaissance': 33}, {'la': 61}, {'a': 4, 'à': 4}, {'a': 6, 'au': 6, 'en': 6, 'à':
6}, {'rappele': 10}, {'a': 65}, {'rappele': 10, 'rappelee': 10}, {'a': 67}, {'meme': 10}, {'quand': 69}, {'a': 70},
{'eu': 10, 'finalement': 10, 'm': 66, 'on': 71, 'vu': 10}, {'absence': 9}, {'l': 73}, {'appel': 15}, {'l': 75}, {'':
(4, 'absent_after'), 'a': 76, 'à': 76}, {'liberer': 15}, {'': (4, 'absent_after'), 'etre': 56, 'se': 78, 'venir': 15},
{'participe': 15, 'pu': 79, 'rejoint': 15}, {'pas': 80}, {'venu': 15, 'venue': 15}, {'pas': 82}, {'dispo': 15,
'disponible': 15, 'la': 15, 'là': 15}, {'pas': 84}, {'a': 81, 'est': 83, 'etait': 85}, {'d': 2, 'de': 2, 'par': 4},
{'fini': 11, 'quand': 69}, {'rattrape': 10, 'rattrapes': 10}, {'est': 89}, {'a': 88, 's': 90}, {'intermediaire': 27},
{'l': 92}, {'a': 2, 'd': 4, 'de': 4, 'à': 2}, {'dispo': 15, 'disponible': 15, 'la': 15, 'là': 15, 'venu': 15, 'venue':
15}, {'fil': 49}, {'de': 96}, {'coup': 97}, {'un': 98, 'voir': 2}, {'depart': 8}, {'de': 100}, {'compte': 27}, {'':
(5, 'due'), 'le': 102, 'parler': 27, 'remplacer': 4}, {'de': 12, 'du': 12}, {'arrive': 21, 'vient': 21}, {'foulee':
10}, {'la': 106}, {'': (0, 'with'), 'apres': 10, 'dans': 107, 'derriere': 10, 'ensuite': 10, 'plus': 59}, {'': (0,
'with'), 'N': 2}, {'par': 4}, {'avoir': 10}, {'joindre': 10}, {'avoir': 10, 'joindre': 10, 'l': 111, 'la': 112, 'le':
112, 'voir': 10}, {'a': 113, 'à': 113}, {'pale': 15}, {'porter': 115}, {'desiste': 15, 'desistee': 15, 'excuse': 15,
'excusee': 15, 'fait': 116}, {'est': 117}, {'a': 2, 'de': 2, 'à': 2}, {'main': 119}, {'la': 120}, {'': (2, 'at'),
'cas': 27}, {'': (1, 'about'), 'le': 122}, {'sur': 2}, {'': (0, 'with'), 'd': 2, 'de': 2}, {'': (0, 'with'), 'a': 2,
'chez': 2, 'd': 2, 'de': 2, 'à': 2}, {'': (2, 'at'), 'cause': 5, 'compter': 7, 'cote': 8, 'defaut': 9, 'l': 12, 'la':
14, 'part': 0, 'partir': 16, 'propos': 5, 'venir': 21}, {'$': 1, '1': 3, 'a': 22, 'absent': 15, 'absente': 15,
'absentes': 15, 'absents': 15, 'accompagne': 2, 'adore': 4, 'adresse': 24, 'ai': 25, 'alle': 26, 'allee': 26, 'ami':
27, 'amie': 5, 'ancien': 27, 'anniv': 8, 'anniversaire': 8, 'apero': 2, 'appel': 28, 'appele': 2, 'appels': 28,
'appelé': 2, 'au': 32, 'aux': 34, 'av': 2, 'avant': 6, 'avec': 2, 'avenue': 12, 'boulevard': 12, 'brunch': 2,
'bureau': 12, 'cafe': 2, 'café': 2, 'call': 2, 'carte': 8, 'ce': 35, 'cherche': 4, 'chez': 12, 'comme': 4,
'concernant': 4, 'connait': 4, 'connaît': 4, 'contact': 27, 'coordonnees': 27, 'cote': 4, 'coup': 38, 'courriel': 39,
'cremaillere': 8, 'croise': 2, 'croisee': 2, 'croises': 2, 'croisé': 2, 'd': 41, 'dans': 42, 'de': 44, 'dej': 2,
'dejeuner': 2, 'depuis': 6, 'des': 6, 'devant': 12, 'diner': 2, 'discute': 5, 'dm': 39, 'dossier': 4, 'du': 48, 'dès':
6, 'déj': 2, 'dîner': 2, 'echange': 2, 'ecrit': 49, 'email': 39, 'embauche': 4, 'empeche': 15, 'empechee': 15, 'en':
54, 'entretien': 2, 'et': 55, 'etait': 57, 'ete': 26, 'eu': 60, 'excepte': 0, 'excuse': 15, 'excusee': 15, 'excusees':
15, 'excuses': 15, 'face': 49, 'fait': 62, 'finalement': 10, 'fini': 11, 'gare': 12, 'grace': 63, 'hormis': 0,
'interviewe': 2, 'jusqu': 64, 'kawa': 2, 'l': 66, 'lettre': 8, 'm': 68, 'mail': 28, 'maile': 2, 'mails': 28, 'mailé':
2, 'mais': 72, 'malade': 15, 'malgre': 74, 'manquait': 77, 'mariage': 8, 'message': 39, 'messages': 39, 'metro': 12,
'mp': 39, 'msg': 39, 'n': 86, 'nouvelles': 87, 'numero': 5, 'on': 91, 'par': 93, 'parle': 94, 'parlé': 94, 'pas': 95,
'passe': 99, 'passee': 26, 'passé': 99, 'place': 12, 'point': 2, 'pot': 101, 'pote': 27, 'pour': 103, 'pres': 104,
'prochain': 21, 'prochaine': 21, 'prochaines': 21, 'prochains': 21, 'quand': 69, 'quant': 63, 'question': 27, 'qui':
105, 'rappele': 108, 'rapport': 63, 'rdv': 109, 're': 4, 'recommande': 110, 'recommandee': 110, 'recommandé': 110,
'recroise': 2, 'recrute': 4, 'recu': 2, 'rejoint': 2, 'rencontre': 2, 'rencontree': 2, 'rencontré': 2, 'reparle': 27,
'repondu': 49, 'reponse': 33, 'resto': 2, 'retenu': 15, 'retenue': 15, 'retrouve': 2, 'retrouvee': 2, 'retrouvé': 2,
'reu': 2, 'reunion': 2, 'reussi': 114, 'revu': 2, 'revue': 2, 'rue': 12, 'réu': 2, 's': 118, 'salle': 12, 'salue': 2,
'sans': 0, 'sauf': 0, 'selon': 4, 'serre': 121, 'slack': 39, 'sms': 39, 'sous': 6, 'soutenance': 8, 'sur': 123, 'tel':
2, 'telephone': 49, 'texto': 39, 'textos': 39, 'tombe': 124, 'tombee': 124, 'tél': 2, 'verre': 2, 'vers': 12, 'via':
4, 'visio': 125, 'visite': 126, 'visité': 2, 'vocal': 39, 'vu': 2, 'vue': 2, 'vus': 2, 'w': 2, 'whatsapp': 39, 'à':
127}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'dejeuner': 2, 'diner': 2, 'dîner': 2}, {'': (7,
'event')}, {'work': 4}, {'': (4, 'meal'), 'dinatoire': 2}, {'': (2, 'call')}, {'': (2, 'call'), 'video': 7},
{'generale': 4}, {'': (7, 'event'), 'avec': 0}, {'fil': 7}, {'du': 11}, {'bout': 12, 'phone': 7, 'tel': 7,
'telephone': 7, 'tél': 7}, {'conf': 7}, {'coup': 2, 'pot': 2, 'verre': 2}, {'un': 15}, {'': (3, 'coffee')},
{'<drink>': 17, 'canon': 2, 'coup': 2, 'pot': 2, 'verre': 2}, {'un': 18}, {'': (5, 'message')}, {'postale': 20},
{'chaud': 17}, {'': (8, 'meeting'), 'strategique': 0}, {'': (7, 'event'), 'call': 7}, {'administration': 0},
{'surveillance': 0}, {'d': 25, 'de': 26, 'municipal': 0}, {'bigo': 7, 'fil': 7, 'phone': 7, 'tel': 7, 'telephone': 7,
'tél': 7}, {'de': 28}, {'de': 11}, {'': (6, 'email')}, {'travail': 0}, {'': (4, 'meal'), 'de': 32}, {'': (8,
'meeting'), 'day': 4}, {'mail': 31, 'mails': 31}, {'mails': 31}, {'messages': 20}, {'mail': 31}, {'de': 36, 'des': 37,
'par': 38}, {'a': 20, 'à': 20}, {'avec': 7}, {'ligne': 41, 'visio': 7}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu':
0, 'venue': 0}, {'bout': 12, 'tel': 7, 'telephone': 7, 'tél': 7}, {'au': 44}, {'...': 45}, {'meet': 7}, {'': (0,
'intro')}, {'ouvertes': 4}, {'portes': 49}, {'off': 0}, {'ecrit': 20, 'presente': 48, 'textote': 20}, {'a': 52,
'appelle': 7}, {'': (4, 'meal'), 'ensemble': 2}, {'up': 4}, {'': (5, 'message'), 'linkedin': 20, 'vocal': 20},
{'contact': 48, 'relation': 48}, {'en': 57}, {'': (0, 'intro'), 'avec': 48}, {'contact': 48, 'relation': 59}, {'en':
60}, {'one': 0}, {'to': 62}, {'dej': 2, 'déj': 2}, {'tit': 64}, {'courriel': 31, 'mail': 31, 'message': 20, 'sms': 20,
'telephone': 7, 'texto': 20, 'visio': 7, 'whatsapp': 20}, {'avec': 0}, {'coup': 30}, {'...': 67, 'un': 68}, {'cafe':
17, 'café': 17}, {'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 17}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'),
'd': 73, 'hebdo': 0}, {'depart': 4}, {'': (4, 'meal'), 'de': 75}, {'cafe': 17, 'café': 17, 'the': 17}, {'un': 77},
{'diplomes': 4}, {'des': 79}, {'vous': 0}, {'visite': 0}, {'appelle': 7}, {'up': 0}, {'linkedin': 20, 'signal': 20,
'slack': 20, 'whatsapp': 20, 'zoom': 7}, {'ronde': 4}, {'1': 1, 'a': 3, 'accompagne': 0, 'after': 5, 'afterwork': 4,
'anniv': 4, 'anniversaire': 4, 'apero': 6, 'appel': 8, 'appele': 7, 'appelee': 7, 'appelees': 7, 'appeler': 7,
'appeles': 7, 'appelle': 7, 'appels': 7, 'appelé': 7, 'assemblee': 9, 'atelier': 10, 'au': 13, 'audio': 14, 'bapteme':
4, 'barbecue': 2, 'barbuc': 2, 'bistrot': 2, 'board': 0, 'boire': 16, 'bouffe': 2, 'bouffé': 2, 'brainstorm': 0,
'brasserie': 2, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 19, 'burger': 2, 'cafe': 17, 'cafes': 17, 'café': 17,
'call': 7, 'calls': 7, 'cantine': 2, 'cappuccino': 17, 'carte': 21, 'ceremonie': 4, 'chatte': 20, 'chocolat': 22,
'cocktail': 4, 'codir': 0, 'coffee': 17, 'colloque': 4, 'comite': 23, 'concert': 4, 'conf': 24, 'conference': 4,
'congres': 4, 'conseil': 27, 'copil': 0, 'coup': 29, 'coups': 30, 'courriel': 31, 'courriels': 31, 'courrier': 31,
'creperie': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'daily': 0, 'debrief': 0, 'dej': 33, 'dejeune':
2, 'dejeuner': 2, 'dejeuners': 2, 'demo': 34, 'dine': 2, 'diner': 2, 'dm': 20, 'dèj': 2, 'débrief': 0, 'déj': 33,
'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 35, 'echange': 39, 'ecrit': 40, 'email': 31, 'emails': 31, 'en': 42,
'enterrement': 4, 'entretien': 0, 'entrevue': 0, 'espresso': 17, 'est': 43, 'eu': 46, 'evenement': 4, 'event': 4,
'expo': 4, 'expresso': 17, 'facetime': 7, 'festival': 4, 'fete': 4, 'foire': 4, 'forum': 4, 'gala': 4, 'google': 47,
'gouter': 2, 'hackathon': 4, 'inauguration': 4, 'insta': 20, 'intro': 48, 'journee': 50, 'kawa': 17, 'kawas': 17,
'kick': 51, 'kickoff': 0, 'lettre': 20, 'linkedin': 20, 'lunch': 2, 'm': 53, 'mail': 31, 'mails': 31, 'mange': 54,
'mangé': 2, 'mariage': 4, 'meet': 55, 'meetup': 4, 'mel': 31, 'message': 56, 'messages': 20, 'messenger': 20, 'mis':
58, 'mise': 61, 'mp': 20, 'msg': 20, 'msgs': 20, 'noisette': 17, 'obseques': 4, 'one': 63, 'p': 65, 'par': 66,
'passe': 69, 'passé': 69, 'pause': 70, 'petit': 71, 'pique': 72, 'pizza': 2, 'point': 74, 'pot': 76, 'presente': 48,
'presentee': 48, 'pris': 78, 'ptit': 64, 'raccroche': 7, 'raclette': 2, 'rappele': 7, 'rappelee': 7, 'rdv': 0,
'remise': 80, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 81, 'rendu': 82, 'repas': 2,
'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reunions': 0, 'revu': 0, 'revue':
0, 'rv': 0, 'réu': 0, 's': 83, 'salon': 4, 'seance': 0, 'seminaire': 4, 'session': 0, 'signal': 20, 'skype': 7,
'slack': 20, 'sms': 20, 'soiree': 4, 'sommet': 4, 'soupe': 2, 'souper': 2, 'soutenance': 0, 'stand': 84, 'standup': 0,
'starbucks': 17, 'summit': 4, 'sur': 85, 'sushi': 2, 't': 83, 'table': 86, 'tchat': 20, 'tel': 7, 'telegram': 20,
'telephone': 7, 'texto': 20, 'textos': 20, 'the': 17, 'tél': 7, 'un': 77, 'vernissage': 4, 'visio': 7, 'visioconf': 7,
'visioconference': 7, 'visios': 7, 'visite': 0, 'visitee': 0, 'visité': 0, 'vivatech': 4, 'vocal': 20, 'vocaux': 20,
'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 20, 'webinaire': 4, 'webinar': 4, 'whatsapp': 20, 'zoom': 7, 'à': 3}]

