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
('name_words',), 'bonheur': ('name_words',), 'bonne': ('hello',), 'booke': ('set',), 'boss': ('rel',), 'bossait':
('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',), 'bouge': ('verb3',),
'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',), 'bouquin': ('paper',), 'boîte': ('hello',
'rel'), 'briefe': ('warned',), 'briefee': ('warned',), 'brievement': ('filler',), 'bru': ('rel',), 'brun':
('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',), 'bruncherait':
('verb3',), 'brune': ('name_words',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cafe': ('drink',
'date'), 'café': ('drink', 'date'), 'cale': ('hello', 'set', 'we_meet'), 'calee': ('set',), 'caler': ('todo_inf',),
'call': ('date',), 'calé': ('hello', 'set'), 'camille': ('name_words',), 'canon': ('drink',), 'capte': ('sort_of_met',
'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'carre':
('name_words',), 'carte': ('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',),
'cerise': ('name_words',), 'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det',
'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'chaque': ('hello',), 'charmant': ('name_words',),
'charpentier': ('name_words',), 'checker': ('giveinf',), 'checklist': ('paper',), 'chef': ('rel',), 'cheffe':
('rel',), 'cherchait': ('verb3',), 'cherche': ('verb3', 'give1', 'give3'), 'cherchent': ('verb3',), 'chercher':
('giveinf',), 'cherchera': ('verb3',), 'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'cine':
('drink',), 'cinq': ('hello',), 'claire': ('name_words',), 'clemence': ('name_words',), 'clement': ('name_words',),
'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',),
'collegue': ('rel',), 'collegues': ('rel',), 'colombe': ('name_words',), 'commander': ('giveinf',), 'comme':
('hello',), 'commencait': ('verb3',), 'commence': ('verb3',), 'commencer': ('urge_inf',), 'commencera': ('verb3',),
'comment': ('any_det',), 'commentaires': ('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3'),
'communiquer': ('giveinf',), 'communiquera': ('give3',), 'compagne': ('rel',), 'compagnon': ('rel',), 'comptable':
('rel',), 'comptait': ('verb3',), 'compte': ('verb3', 'must3'), 'conference': ('course',), 'confie': ('said', 'says'),
'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says'),
'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3', 'will_give'), 'confirmerai': ('give1',),
'confirmé': ('set', 'said'), 'confié': ('said',), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait':
('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille':
('verb3', 'bidding'), 'conseillé': ('bidding',), 'conseils': ('tip',), 'considere': ('opines',), 'console':
('cheered',), 'consolee': ('cheered',), 'constance': ('name_words',), 'constant': ('name_words',), 'construit':
('verb3',), 'consulter': ('todo_inf',), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach',
'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('paper',), 'contrat': ('paper',), 'contre':
('hello',), 'coo': ('rel',), 'copain': ('rel',), 'copine': ('rel',), 'corrige': ('read_it',), 'coup': ('drink',),
'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',), 'cousin': ('rel',),
'cousine': ('rel',), 'coute': ('verb3',), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',),
'craque': ('verb3',), 'creneau': ('date',), 'critique': ('read_it',), 'croise': ('hello', 'sort_of_met', 'i_meet'),
'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait':
('verb3',), 'cto': ('rel',), 'daf': ('rel',), 'dans': ('hello',), 'date': ('date',), 'de': ('hello', 'to_place'),
'debarque': ('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',),
'debriefer': ('todo_inf',), 'decale': ('shifted',), 'decalee': ('shifted',), 'decidait': ('verb3',), 'decide':
('verb3',), 'deck': ('paper',), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'verb3',
'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'demain': ('hello',),
'demandait': ('verb3',), 'demande': ('verb3', 'said', 'says', 'bidding'), 'demander': ('hello', 'todo_inf'),
'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage': ('verb3',), 'demenageait':
('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demi': ('drink',), 'demis': ('drink',), 'depanne':
('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose': ('give1',
'give3'), 'deposer': ('giveinf',), 'deposera': ('give3',), 'deposerai': ('give1',), 'depuis': ('hello',), 'dernier':
('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire': ('name_words',), 'desiree': ('name_words',),
'dessert': ('drink',), 'deteste': ('verb3', 'says'), 'devais': ('should',), 'devait': ('verb3', 'must3'),
'developpait': ('verb3',), 'developpe': ('verb3',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient':
('verb3',), 'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',), 'devrait': ('verb3', 'must3',
'should'), 'devrions': ('should',), 'dg': ('rel',), 'dimanche': ('hello', 'name_words'), 'dine': ('hello', 'verb3',
'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3', 'give3'), 'dirai':
('give1', 'lui_give'), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',), 'dirige': ('verb3',),
'dirigeait': ('verb3',), 'disait': ('verb3', 'opines'), 'discute': ('hello',), 'disent': ('verb3',), 'dit': ('verb3',
'opines', 'said', 'says', 'bidding'), 'divorcait': ('verb3',), 'divorce': ('verb3',), 'dix': ('hello',), 'dm':
('letter',), 'doc': ('paper',), 'docs': ('paper',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3',
'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello'), 'donne': ('give1', 'give3', 'lui_give',
'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'), 'donné': ('handed',),
'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',), 'drh': ('rel',), 'du':
('det', 'hello'), 'durant': ('hello',), 'déj': ('hello', 'drink', 'date'), 'dîne': ('hello', 'verb3', 'i_meet'),
'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'echange': ('hello',), 'ecrira': ('give3',), 'ecrirai':
('give1',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give'), 'ecrit': ('reach', 'sort_of_met',
'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',), 'egalement': ('filler',), 'elle':
('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3',),
'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me',), 'emmenee': ('reached_me',), 'en':
('hello',), 'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'),
'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'ensuite': ('filler',), 'entre':
('hello',), 'entreprise': ('rel',), 'entretien': ('date',), 'enverra': ('give3', 'will_give'), 'enverrai': ('give1',
'lui_give'), 'enverrons': ('give1',), 'enverront': ('give3',), 'envisage': ('verb3',), 'envisageait': ('verb3',),
'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give'), 'envoient': ('give3',),
'envoies': ('give1',), 'envoye': ('handed', 'attempt'), 'envoyer': ('hello', 'giveinf'), 'envoyons': ('give1',),
'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines',
'says'), 'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etaient':
('verb3',), 'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('paper',), 'etudiait': ('verb3',), 'etudie':
('verb3',), 'eu': ('hello',), 'eux': ('them',), 'ex': ('rel',), 'excel': ('paper',), 'expliquait': ('verb3',),
'explique': ('verb3', 'opines', 'said', 'says'), 'expliqué': ('said',), 'fabre': ('name_words',), 'faire': ('giveinf',
'urge_inf'), 'fais': ('give1', 'lui_give'), 'faisait': ('verb3',), 'fait': ('hello', 'verb3', 'sort_of_met',
'we_meet'), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello', 'should'), 'feedback': ('remarks',),
'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'feliciter':
('todo_inf',), 'femme': ('rel',), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',), 'ferait':
('should',), 'ferme': ('verb3',), 'fermera': ('verb3',), 'ferrand': ('name_words',), 'fichier': ('paper',), 'file':
('give1', 'give3', 'lui_give', 'handed'), 'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1',
'lui_give'), 'fille': ('rel',), 'filleul': ('rel',), 'fils': ('rel',), 'filé': ('handed',), 'fini': ('hello',),
'finira': ('verb3',), 'finit': ('verb3',), 'fixe': ('hello', 'set'), 'fixee': ('set',), 'fixer': ('todo_inf',),
'fleur': ('name_words',), 'flippe': ('verb3',), 'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',),
'foot': ('drink',), 'footing': ('drink',), 'foret': ('name_words',), 'formation': ('course',), 'fort':
('name_words',), 'forwarde': ('give1', 'give3', 'lui_give'), 'forwarder': ('giveinf',), 'fournir': ('giveinf',),
'fournira': ('give3',), 'fournirai': ('give1',), 'fournis': ('give1',), 'fournit': ('give3', 'will_give'), 'franc':
('name_words',), 'france': ('name_words',), 'frere': ('rel',), 'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera':
('verb3',), 'galerait': ('verb3',), 'galere': ('verb3',), 'garance': ('name_words',), 'garder': ('urge_inf',),
'gauthier': ('name_words',), 'gendre': ('rel',), 'gerait': ('verb3',), 'gere': ('verb3',), 'golf': ('drink',),
'gouter': ('drink',), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'gros':
('name_words',), 'guide': ('paper',), 'habitait': ('verb3',), 'habite': ('verb3',), 'hesitait': ('verb3',), 'hesite':
('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span'), 'heures': ('hello',), 'hier': ('hello',),
'hiver': ('name_words',), 'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they',
'hello'), 'ils': ('they', 'hello'), 'imprimer': ('giveinf',), 'incite': ('urges',), 'incitee': ('urges',), 'incité':
('urges',), 'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete':
('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',), 'interviewe':
('reached_me',), 'introduira': ('give3',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit':
('give3',), 'investira': ('verb3',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',),
'investit': ('verb3',), 'invite': ('reached_me', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent':
('invites',), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'invites': ('invites',), 'invité':
('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',),
'jamais': ('not', 'hello'), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre':
('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello',
'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juin': ('name_words',), 'jus':
('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'l': ('them', 'det',
'hello', 'any_det'), 'la': ('them', 'det', 'hello', 'any_det', 'article'), 'laisse': ('attempt',), 'laisser':
('urge_inf',), 'lambert': ('name_words',), 'lancait': ('verb3',), 'lance': ('verb3',), 'lancent': ('verb3',),
'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det',
'hello', 'any_det'), 'lebon': ('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',),
'leroy': ('name_words',), 'les': ('them', 'det', 'hello', 'any_det'), 'lettre': ('letter',), 'leur': ('them', 'their',
'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3',), 'levent': ('verb3',),
'lever': ('urge_inf',), 'levera': ('verb3',), 'lien': ('letter', 'paper'), 'lionne': ('name_words',), 'liste':
('paper',), 'livre': ('give1', 'give3', 'will_give', 'paper'), 'livrer': ('giveinf',), 'livrera': ('give3',
'will_give'), 'livrerai': ('give1',), 'longuement': ('filler',), 'loup': ('name_words',), 'lucide': ('name_words',),
'lui': ('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',), 'lys': ('name_words',), 'm': ('me',), 'ma':
('my', 'any_det'), 'mai': ('name_words',), 'mail': ('letter', 'attempt'), 'maile': ('give1', 'give3', 'reached_me'),
'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',), 'maison':
('hello',), 'maitre': ('name_words',), 'maman': ('rel',), 'manager': ('rel',), 'mange': ('verb3',), 'manger':
('see_inf',), 'manquait': ('verb3',), 'manque': ('verb3',), 'marchait': ('verb3',), 'marchand': ('name_words',),
'marche': ('verb3',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('rel',), 'mariait': ('verb3',),
'marie': ('verb3', 'name_words'), 'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words',),
'marraine': ('rel',), 'mars': ('name_words',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass':
('course',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler', 'hello', 'rel'),
'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'hello', 'any_det'), 'message':
('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'met': ('verb3', 'give3'), 'mets': ('give1', 'lui_give'),
'mettait': ('verb3',), 'mettra': ('give3',), 'mettrai': ('give1',), 'mettre': ('giveinf',), 'meunier':
('name_words',), 'michel': ('name_words',), 'mieux': ('hello',), 'mise': ('hello',), 'modele': ('paper',), 'modeles':
('paper',), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span',), 'mon':
('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte': ('verb3',), 'montent': ('verb3',), 'monter':
('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give', 'said'), 'montrer': ('giveinf',), 'montrera': ('give3',),
'montrerai': ('give1',), 'montré': ('reached_me', 'said'), 'mot': ('letter',), 'moulin': ('name_words',), 'mp':
('letter',), 'n': ('not',), 'ne': ('not',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni':
('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir': ('name_words',), 'normalement': ('filler',), 'nos':
('my', 'hello', 'any_det'), 'notes': ('paper',), 'notre': ('my', 'hello', 'any_det'), 'nous': ('i', 'me', 'hello'),
'nouveau': ('hello',), 'nouvelle': ('hello',), 'nuit': ('time_span',), 'oceane': ('name_words',), 'offert':
('reached_me', 'handed'), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('hello', 'verb3'),
'organisait': ('verb3',), 'organise': ('verb3', 'give1'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou':
('hello',), 'ouvrait': ('verb3',), 'ouvre': ('verb3',), 'ouvrira': ('verb3',), 'padel': ('drink',), 'paie': ('verb3',
'give1', 'give3'), 'paiera': ('verb3', 'give3'), 'paierai': ('give1',), 'papa': ('rel',), 'papote': ('hello',),
'paquerette': ('name_words',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce':
('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'parfois': ('hello',), 'paris': ('name_words',),
'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says'), 'parler':
('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'),
'parrain': ('rel',), 'part': ('verb3',), 'partage': ('give1', 'give3', 'handed'), 'partager': ('giveinf',),
'partagera': ('give3',), 'partagerai': ('give1',), 'partagé': ('handed',), 'partait': ('verb3',), 'partent':
('verb3',), 'parti': ('hello',), 'partie': ('hello',), 'partira': ('verb3',), 'pas': ('not', 'hello'), 'pascal':
('name_words',), 'pasquier': ('name_words',), 'passe': ('verb3', 'reach', 'give1', 'give3', 'came', 'lui_give',
'handed'), 'passee': ('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passer':
('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passes': ('reach', 'came'),
'passé': ('reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye':
('reached_me',), 'payer': ('giveinf',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3',
'opines', 'says'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin':
('name_words',), 'petit': ('name_words',), 'peu': ('hello',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent':
('verb3',), 'peux': ('hello',), 'photo': ('letter',), 'photos': ('letter',), 'pierre': ('name_words',), 'pinge':
('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'podcast':
('paper',), 'point': ('date',), 'poirier': ('name_words',), 'pose': ('hello', 'sort_of_met', 'set'), 'posee':
('set',), 'poses': ('sort_of_met',), 'poste': ('give1',), 'poster': ('giveinf',), 'posterai': ('give1',), 'pot':
('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'),
'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé':
('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',),
'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre':
('see_inf', 'urge_inf'), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3',
'lui_give'), 'preparer': ('giveinf',), 'preparera': ('give3',), 'preparerai': ('give1',), 'presente': ('give1',
'give3', 'reached_me', 'lui_give'), 'presenter': ('giveinf',), 'presentera': ('give3',), 'presenterai': ('give1',),
'prete': ('give1', 'give3', 'lui_give', 'handed'), 'pretend': ('opines',), 'preter': ('giveinf',), 'pretera':
('give3',), 'preterai': ('give1',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus': ('warned',), 'prevu':
('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set'), 'prise': ('set',), 'probablement': ('filler',),
'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',), 'programme': ('set',), 'programmee': ('set',),
'projette': ('verb3',), 'promis': ('hello',), 'proposait': ('verb3',), 'propose': ('verb3', 'give1'), 'proposer':
('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'prudence': ('name_words',), 'prudent':
('name_words',), 'prune': ('name_words',), 'puis': ('filler', 'hello'), 'qu': ('hello',), 'quand': ('hello',),
'quatre': ('hello',), 'que': ('hello',), 'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque':
('hello',), 'qui': ('hello',), 'quittait': ('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi':
('hello',), 'raccompagne': ('reached_me',), 'raccompagnee': ('reached_me',), 'racheter': ('giveinf',), 'racontait':
('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says'), 'raconté': ('said',), 'ramene': ('give1', 'give3'),
'ramener': ('giveinf',), 'ramenera': ('give3',), 'ramenerai': ('give1',), 'rapide': ('filler',), 'rapidement':
('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach',
'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet',
'lui_give'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'),
'rapport': ('paper',), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale':
('shifted',), 'recalee': ('shifted',), 'reclamer': ('todo_inf',), 'reco': ('tip',), 'recommandait': ('verb3',),
'recommandation': ('tip',), 'recommande': ('verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',),
'recommanderai': ('give1',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1',
'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',),
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
'travaille': ('verb3',), 'tres': ('hello',), 'trois': ('hello',), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3',
'give1', 'opines', 'says'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',), 'trouverai':
('give1',), 'tuyau': ('tip',), 'tél': ('hello',), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello',
'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3'), 'vais':
('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give3'), 'valider': ('todo_inf',),
'validera': ('give3',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',),
'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'venu': ('reach', 'came'), 'venue': ('reach',
'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifier': ('giveinf',
'todo_inf'), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres':
('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',), 'veulent': ('verb3',), 'veut':
('hello', 'verb3', 'must3', 'bidding'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal': ('name_words',),
'vieillit': ('verb3',), 'viendra': ('verb3',), 'viennent': ('verb3',), 'vient': ('verb3',), 'vigneron':
('name_words',), 'violette': ('name_words',), 'vire': ('give3',), 'virera': ('give3',), 'visait': ('verb3',), 'vise':
('verb3',), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit':
('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal':
('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('rel', 'name_words'),
'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'),
'votre': ('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3'), 'voulait': ('hello', 'verb3', 'bidding'),
'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',),
'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',),
'vus': ('hello', 'sort_of_met'), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom':
('date',), 'à': ('to_place',)}


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
'qu': 17, 'que': 17}, {'avis': 146}, {'<giveinf>': 16}, {'^': 148}, {'devait': 16, 'devrait': 16, 'fallait': 16,
'faudrait': 16, 'faut': 16, 'ferait': 16, 'm': 58, 'me': 58, 'nous': 58}, {'^': 150}, {'devait': 16, 'devrait': 16,
'fallait': 16, 'faudrait': 16, 'faut': 16, 'ferait': 16}, {'^': 152}, {'elle': 124, 'il': 151, 'on': 153}, {'je': 69,
'nous': 69, 'on': 69}, {'d': 149, 'de': 149, 'qu': 154, 'que': 155}, {'vers': 58}, {'revenir': 157}, {'^': 158},
{'sa': 58, 'ses': 58, 'son': 58}, {'^': 160}, {'a': 161, 'à': 161}, {'parle': 162}, {'maison': 42}, {'la': 164},
{'bureau': 42}, {'moi': 42}, {'moi': 42, 'nous': 42}, {'bonjour': 42}, {'voir': 42}, {'D': 42, 'a': 165, 'au': 166,
'avec': 167, 'boire': 42, 'chez': 168, 'dejeuner': 42, 'diner': 42, 'dire': 169, 'dîner': 42, 'ici': 42, 'me': 170,
'nous': 170, 'prendre': 42, 'à': 165}, {'que': 155}, {'pour': 124}, {'accord': 173, 'avis': 146}, {'<came>': 171,
'cense': 124, 'censee': 124, 'convaincu': 172, 'convaincue': 172, 'd': 174, 'ok': 173, 'partant': 173, 'partante':
173, 'persuade': 172, 'persuadee': 172}, {'on': 17}, {'j': 17, 'je': 17, 'nous': 17}, {'qu': 176, 'que': 177},
{'pour': 178}, {'oeil': 58}, {'un': 180}, {'^': 181}, {'^': 84}, {'^': 84, 'me': 183}, {'faut': 140}, {'a': 17, 'à':
17}, {'D': 42}, {'sur': 17}, {'<giveinf>': 16, '<urge_inf>': 16, 'ne': 16, 'pas': 16}, {'^': 189}, {'d': 190, 'de':
190}, {'^': 123, 'allait': 124, 'va': 124}, {'^': 150, 'allait': 124, 'va': 124}, {'elle': 192, 'il': 193, 'on': 153},
{'...': 191, 'd': 17, 'de': 17, 'qu': 194, 'que': 155}, {'signe': 42, 'visiter': 42}, {'mot': 42, 'vocal': 42}, {'un':
197}, {'contre': 17, 'sur': 17}, {'garde': 199}, {'en': 200}, {'d': 105, 'de': 105, 'des': 105, 'du': 105}, {'fil':
42, 'tel': 42, 'tél': 42}, {'de': 203}, {'coup': 204}, {'un': 205}, {'^': 16, 'd': 17, 'de': 17, 'qu': 17, 'que': 17},
{'^': 128, 'd': 129, 'de': 129, 'qu': 129, 'que': 129}, {'il': 153, 'on': 153}, {'qu': 209}, {'visite': 42},
{'dessus': 42}, {'<reached_me>': 42, '<said>': 187, '<urges>': 186, 'alerte': 188, 'alertee': 188, 'alerté': 188,
'conseille': 122, 'conseillé': 122, 'dit': 195, 'fait': 196, 'laisse': 198, 'mis': 201, 'mise': 201, 'parle': 202,
'parlé': 202, 'passe': 206, 'passé': 206, 'preconise': 207, 'promis': 208, 'propose': 131, 'proposé': 131, 'rappele':
210, 'reclame': 119, 'recommande': 207, 'recommandé': 207, 'rendu': 211, 'saute': 212, 'suggere': 207}, {'<urges>':
186, 'a': 213, 'alerte': 188, 'appelle': 42}, {'d': 17, 'de': 17, 'qu': 209, 'que': 155}, {'': (7, 'waiting')}, {'^':
216}, {'^': 216, 'encore': 217, 'toujours': 217}, {'^': 58}, {'^': 58, 'd': 219, 'de': 219}, {'bien': 17}, {'<urges>':
186, 'conseille': 122, 'dit': 215, 'doit': 218, 'doivent': 218, 'met': 201, 'preconise': 207, 'promet': 220,
'reclame': 119, 'recommande': 207, 'recommandé': 207, 'suggere': 207, 'verrait': 221}, {'...': 191, 'd': 17, 'de':
17}, {'<reached_me>': 42, '<said>': 187, '<urges>': 186, 'conseille': 122, 'conseillé': 122, 'dit': 223, 'fait': 196,
'laisse': 198, 'parle': 202, 'parlé': 202, 'passe': 206, 'passé': 206, 'preconise': 207, 'promis': 208, 'recommande':
207, 'recommandé': 207, 'rejoint': 42, 'rejointe': 42, 'rejoints': 42, 'rendu': 211, 'saute': 212, 'suggere': 207},
{'d': 17, 'de': 17}, {'<urges>': 186, 'a': 224, 'appelle': 42, 'conseille': 122, 'dit': 225, 'doit': 218, 'doivent':
218, 'preconise': 207, 'recommande': 207, 'recommandé': 207, 'suggere': 207}, {'...': 116, '<my>': 107}, {'^': 227},
{'d': 118, 'de': 228, 'des': 118, 'du': 118}, {'besoin': 229}, {'je': 17}, {'d': 124, 'de': 124, 'qu': 176, 'que':
231}, {'d': 58, 'de': 58, 'des': 58, 'du': 58}, {'occupe': 233}, {'charge': 58, 'occupe': 58}, {'^': 235}, {'a': 219,
'à': 219}, {'a': 42, 'au': 42, 'avec': 42, 'chez': 42, 'à': 42}, {'arrete': 238, 'arretee': 238, 'assis': 238,
'assise': 238, 'deplace': 238, 'deplacee': 238, 'engage': 237, 'engagee': 237, 'engagé': 237, 'joint': 238, 'jointe':
238, 'pointe': 238, 'pointee': 238}, {'^': 234, 'en': 236, 'engage': 237, 'est': 239}, {'': (6, 'theirs'), 'd': 58,
'de': 58, 'des': 58, 'du': 58}, {'charge': 241, 'rapproche': 58, 'renseigne': 241}, {'^': 242}, {'<came>': 171},
{'mettre': 58}, {'me': 245, 'nous': 245, 'revenir': 157}, {'^': 246}, {'^': 108, 'bien': 134}, {'appeler': 42,
'ecrire': 42, 'envoyer': 42, 'rappeler': 42, 'repondre': 42}, {'m': 249, 'nous': 249}, {'de': 250}, {'^': 108, 'que':
136}, {'<must3>': 63, '<opines>': 71, '^': 104, 'a': 132, 'accepte': 135, 'aimerait': 137, 'attend': 144, 'attendent':
140, 'cense': 124, 'censee': 124, 'compte': 145, 'conseille': 122, 'd': 147, 'demande': 140, 'dit': 156, 'doit': 159,
'en': 163, 'est': 175, 'ferait': 17, 'insiste': 179, 'jette': 182, 'la': 184, 'le': 184, 'les': 184, 'leur': 185,
'lui': 185, 'm': 214, 'me': 222, 'nous': 226, 'ont': 230, 'preconise': 127, 'prend': 182, 'promet': 220, 'propose':
232, 'reclame': 140, 'recommande': 127, 'recommandé': 127, 's': 240, 'se': 243, 'sont': 244, 'suggere': 127, 'va':
247, 'veulent': 140, 'veut': 248, 'vient': 251, 'voudrait': 252}, {'...': 18, '^': 16}, {'<them>': 17, 'N': 254},
{'d': 255, 'de': 255}, {'<reached_me>': 42}, {'<came>': 42}, {'salle': 42}, {'la': 259}, {'avec': 168, 'dans': 260,
'la': 42, 'là': 42, 'present': 42, 'presente': 42}, {'a': 257, 'est': 258, 'etait': 261, 'sont': 258}, {'a': 83,
'deconseille': 16, 'm': 85, 'me': 100, 'nous': 101, 'reviendra': 103, 'reviennent': 103, 'revient': 103}, {'': (12,
'task')}, {'N': 264}, {'a': 265, 'avec': 265, 'et': 265, 'à': 265}, {'N': 266}, {'moi': 38}, {'de': 268}, {'': (11,
'thinking')}, {'<shifted>': 80, 'annule': 47, 'annulee': 47, 'annules': 47, 'annulé': 47, 'decommande': 47,
'decommandee': 47}, {'agenda': 29}, {'contact': 264, 'lien': 264, 'relation': 264}, {'en': 273}, {'mettre': 274},
{'donner': 0, 'envoyer': 0, 'filer': 0, 'rendre': 0, 'renvoyer': 0, 'transmettre': 0}, {'^': 276, 'avis': 17}, {'^':
276, 'd': 134, 'de': 134}, {'N': 17, '^': 16, 'elle': 17, 'il': 17, 'je': 17}, {'place': 279}, {'d': 0, 'de': 0},
{'lieu': 47}, {'decroche': 47, 'eu': 282, 'rappele': 47, 'repondu': 47}, {'lapin': 47}, {'un': 284}, {'D': 29, 'en':
29, 'le': 29}, {'avis': 17}, {'si': 270}, {'<said>': 106, '<shifted>': 80, 'annule': 47, 'annulee': 47, 'annules': 47,
'annulé': 47, 'besoin': 121, 'connecter': 267, 'conseille': 122, 'conseillé': 122, 'cote': 269, 'creuser': 270,
'decommande': 47, 'decommandee': 47, 'dit': 126, 'elle': 135, 'eux': 135, 'finalement': 271, 'l': 272, 'les': 275,
'leur': 277, 'lui': 278, 'ma': 280, 'mettre': 274, 'moi': 281, 'pas': 283, 'pose': 285, 'preconise': 127, 'presenter':
267, 'promis': 130, 'propose': 131, 'proposé': 131, 'recommande': 127, 'recommandé': 127, 'revoir': 286, 'sa': 280,
'son': 287, 'suggere': 127, 'ta': 280, 'voir': 288}, {'': (19, 'gave:mentoring')}, {'^': 290}, {'equipe': 291,
'equipes': 291, 'etudiants': 291, 'fondateurs': 291, 'jeunes': 291, 'porteurs': 291, 'projets': 291, 'promo': 291,
'startups': 291}, {'': (15, 'contact'), 'des': 292, 'deux': 292, 'les': 292, 'trois': 292, 'une': 292}, {'lui': 0},
{'^': 294}, {'': (21, 'gave:referral')}, {'^': 296}, {'N': 297, '^': 296}, {'a': 298, 'à': 298}, {'client': 299,
'lead': 299, 'prospect': 299}, {'un': 300}, {'leur': 0, 'lui': 0}, {'^': 302}, {'': (18, 'gave:knowledge')}, {'^':
304}, {'^': 304, 'a': 305, 'avec': 305, 'pour': 305, 'sur': 305, 'à': 305}, {'N': 306}, {'a': 52, 'à': 52}, {'avis':
308}, {'a': 52, 'conseil': 308, 'son': 309, 'un': 309, 'à': 52}, {'<them>': 0}, {'^': 311}, {'j': 312, 'je': 312},
{'que': 313}, {'chez': 42, 'voir': 42}, {'': (16, 'gave:intro')}, {'^': 316}, {'^': 316, 'a': 317, 'de': 317, 'entre':
317, 'pour': 317, 'à': 317}, {'intro': 318}, {'relation': 318}, {'en': 320}, {'mise': 321}, {'intros': 318,
'presentations': 318}, {'l': 319, 'la': 322, 'les': 323, 'une': 319}, {'eu': 47, 'parle': 47, 'parlé': 47,
'rencontre': 47, 'rencontré': 47, 'revu': 47, 'vu': 47}, {'N': 317}, {'avec': 326, 'et': 326}, {'N': 327}, {'contact':
328, 'lien': 328, 'relation': 328}, {'en': 329}, {'temps': 47}, {'le': 331}, {'eu': 47, 'pu': 47, 'reussi': 47,
'revu': 47, 'trouve': 332, 'trouvé': 332, 'vu': 47}, {'question': 308}, {'la': 334, 'une': 334}, {'a': 326, 'avec':
326, 'et': 326, 'à': 326}, {'N': 336}, {'': (5, 'mine'), 'd': 0, 'de': 0}, {'N': 338}, {'': (5, 'mine'), 'l': 0, 'la':
0, 'le': 0, 'les': 0, 'leur': 0, 'lui': 0}, {'^': 340}, {'^': 281, 'a': 339, 'd': 341, 'de': 341, 'à': 339}, {'de':
297}, {'a': 297, 'au': 297, 'aupres': 343, 'chez': 297, 'pour': 297, 'à': 297}, {'N': 344}, {'N': 52}, {'': (10,
'thanks')}, {'<cheered>': 28, '<said>': 76, 'a': 303, 'accepte': 281, 'accepté': 281, 'aide': 307, 'demande': 310,
'demandé': 310, 'depanne': 307, 'dit': 314, 'ete': 315, 'fait': 324, 'jamais': 325, 'mis': 330, 'pas': 333, 'plus':
325, 'point': 29, 'pose': 335, 'presente': 337, 'promis': 342, 'rdv': 29, 'recommande': 345, 'recommandé': 345,
'relance': 346, 'relancé': 346, 'relu': 74, 'remercie': 347, 'rendez': 77, 'reunion': 29, 'à': 303}, {'avec': 42},
{'...': 349}, {'a': 350, 'au': 350, 'boire': 350, 'courir': 350, 'manger': 350, 'voir': 42, 'à': 350}, {'^': 304, 'a':
305, 'de': 305, 'devant': 305, 'pour': 305, 'sur': 305, 'à': 305}, {'experience': 352}, {'d': 353}, {'<course>': 352,
'retour': 354}, {'un': 355, 'une': 355}, {'absence': 47}, {'en': 357, 'manque': 47, 'manqué': 47, 'rate': 47}, {'en':
357, 'manques': 47}, {'^': 304, 'a': 305, 'à': 305}, {'N': 360}, {'a': 361, 'à': 361}, {'de': 42}, {'cote': 363},
{'a': 364, 'à': 364}, {'': (7, 'waiting'), 'de': 216, 'qu': 216, 'que': 216}, {'rien': 47}, {'pour': 367}, {'tel':
349, 'telephone': 349, 'tél': 349}, {'nouvelle': 47, 'nouvelles': 47, 'reponse': 47}, {'appeler': 47, 'rencontrer':
47, 'voir': 47}, {'du': 371, 'dû': 371}, {'moi': 38, 'nous': 38}, {'<them>': 75, 'N': 75}, {'alimentaire': 21},
{'<to_place>': 21, '^': 20}, {'leur': 8, 'lui': 8}, {'^': 377}, {'de': 378}, {'teste': 74, 'testé': 74}, {'vocale':
47}, {'avec': 42, 'sur': 42}, {'dej': 42, 'déj': 42}, {'<drink>': 42, 'petit': 383}, {'des': 384, 'le': 384,
'quelques': 384, 'un': 384, 'une': 384}, {'elle': 135, 'eux': 135, 'lui': 135, 'moi': 281}, {'a': 386, 'à': 386},
{'est': 387}, {'d': 270, 'de': 270, 'qu': 270, 'que': 270}, {'bien': 389}, {'serait': 390}, {'peu': 42}, {'avec': 42,
'cinq': 42, 'd': 42, 'de': 42, 'ensemble': 42, 'longtemps': 42, 'un': 392}, {'joindre': 47}, {'a': 394, 'à': 394},
{'<to_place>': 291, '^': 290}, {'quoi': 105}, {'pour': 0}, {'^': 108, 'moi': 398}, {'sur': 399}, {'jour': 17}, {'d':
255, 'de': 255, 'du': 401, 'recu': 17}, {'<them>': 52, 'N': 52}, {'j': 0, 'je': 0}, {'que': 404}, {'N': 297}, {'d':
73, 'de': 73, 'du': 73}, {'fil': 42}, {'de': 408}, {'pour': 303}, {'<should>': 16, 'vaut': 64}, {'^': 411}, {'il':
412, 'je': 412, 'nous': 412, 'on': 412}, {'faut': 16}, {'devrais': 16}, {'vaut': 16}, {'devrait': 16}, {'il': 414,
'je': 415, 'mieux': 416, 'on': 417}, {'^': 418}, {'<them>': 413, '<they>': 413, 'N': 419, 'elle': 17, 'elles': 17,
'eux': 17, 'lui': 17}, {'accord': 410, 'apres': 420, 'avis': 146}, {'d': 216, 'de': 216, 'des': 216, 'du': 216},
{'agenda': 29, 'attente': 422}, {'l': 423}, {'N': 17}, {'d': 425, 'de': 425}, {'avis': 426}, {'l': 427}, {'': (1,
'moved'), '<date>': 30, 'D': 30}, {'D': 429, 'a': 429, 'au': 429, 'la': 429, 'le': 429, 'notre': 429, 'à': 429},
{'<their>': 73}, {'pas': 47}, {'jamais': 47, 'pas': 47, 'plus': 47, 'toujours': 432}, {'d': 52, 'de': 52}, {'avis':
434}, {'<them>': 52, 'N': 52, '^': 108, 'a': 52, 'conseil': 308, 'l': 435, 'son': 309, 'un': 309, 'à': 52}, {'<them>':
52, 'N': 52, 'a': 52, 'conseil': 308, 'l': 435, 'son': 309, 'un': 309, 'à': 52}, {'^': 0}, {'<reach_inf>': 47,
'<see_inf>': 47, 'leur': 438, 'lui': 438}, {'dejeuner': 47, 'diner': 47, 'dîner': 47, 'manger': 47, 'passer': 47, 's':
48, 'se': 49, 'venir': 47}, {'messagerie': 47}, {'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0, 'lui': 0}, {'mettre':
274, 'presenter': 264}, {'visite': 29}, {'': (5, 'mine'), '<see_inf>': 29, '^': 442, 'connecter': 267, 'encore': 0,
'les': 443, 'mettre': 274, 'presenter': 267, 'rencontrer': 29, 'rendre': 444, 'retrouver': 29, 'voir': 29}, {'^': 72,
'a': 73, 'sur': 73, 'à': 73}, {'<remarks>': 446, 'nouvelles': 76}, {'<remarks>': 446, 'benevolat': 21}, {'<remarks>':
446}, {'de': 449}, {'asso': 21, 'association': 21}, {'N': 305, '^': 304, 'l': 451}, {'a': 452, 'à': 452}, {'main':
453}, {'de': 454}, {'<course>': 352, '<remarks>': 446, 'benevolat': 21, 'coup': 455, 'retour': 354}, {'des': 447,
'du': 448, 'mes': 449, 'mon': 449, 'plein': 450, 'un': 456, 'une': 355}, {'<letter>': 42, 'N': 42}, {'': (15,
'contact'), 'avec': 458, 'de': 458, 'des': 458, 'par': 458, 'quelques': 458}, {'interview': 270}, {'video': 270},
{'podcast': 270, 'talk': 270}, {'l': 460, 'la': 461, 'le': 462, 'une': 461}, {'pour': 297}, {'reco': 464,
'recommandation': 464}, {'a': 42, 'une': 465, 'à': 42}, {'': (7, 'waiting'), 'd': 216, 'de': 216, 'des': 216, 'du':
216}, {'attente': 467, 'call': 349, 'ligne': 349, 'vain': 47, 'visio': 349}, {'cv': 297}, {'<any_det>': 33}, {'^':
470}, {'N': 471}, {'': (15, 'contact'), 'a': 42, 'à': 42}, {'<letter>': 473, '<remarks>': 446}, {'de': 406}, {'cv':
475}, {'<letter>': 473, '<remarks>': 446, 'client': 299, 'lead': 299, 'prospect': 299}, {'<their>': 469, 'a': 472,
'des': 474, 'du': 449, 'le': 476, 'mes': 449, 'mon': 449, 'plein': 450, 'un': 477, 'à': 472}, {'appeler': 47, 'avoir':
47}, {'joindre': 47, 'voir': 47}, {'parler': 47, 'telephoner': 47}, {'<reach_inf>': 47, '<see_inf>': 47, 'l': 479,
'la': 480, 'le': 480, 'les': 394, 'lui': 481}, {'d': 482, 'de': 482}, {'a': 165, 'au': 166, 'chez': 168, 'dejeuner':
42, 'diner': 42, 'dîner': 42, 'me': 170, 'nous': 170, 'à': 165}, {'<set>': 29, '<shifted>': 80, 'annule': 47,
'annulee': 47, 'annules': 47, 'annulé': 47, 'cense': 124, 'censee': 124, 'convaincu': 172, 'convaincue': 172, 'd':
174, 'decommande': 47, 'decommandee': 47, 'finalement': 271, 'ok': 173, 'partant': 173, 'partante': 173, 'passe': 484,
'passee': 484, 'passé': 484, 'persuade': 172, 'persuadee': 172, 'venu': 484, 'venue': 484}, {'moi': 38, 'si': 270},
{'la': 38, 'là': 38}, {'avec': 42, 'chez': 42}, {'notres': 38}, {'des': 489, 'la': 38, 'là': 38, 'present': 38,
'presente': 38}, {'donne': 106, 'donné': 106}, {'du': 408}, {'<date>': 42, 'bout': 492}, {'au': 493, 'en': 493, 'par':
493}, {'': (15, 'contact'), 'au': 493, 'en': 493, 'par': 493}, {'<them>': 494, 'N': 495}, {'N': 305}, {'a': 497, 'à':
497}, {'...': 498}, {'...': 498, 'a': 497, 'comment': 499, 'à': 497}, {'appeler': 47, 'croiser': 47, 'voir': 47},
{'bond': 47}, {'connaissance': 42, 'mise': 321}, {'point': 42}, {'demo': 72, 'démo': 72, 'oral': 72, 'pitch': 72,
'presentation': 72, 'soutenance': 72}, {'^': 505}, {'<their>': 506, 'N': 73, 'la': 506, 'le': 506}, {'<their>': 469,
'le': 476}, {'<course>': 352, '<date>': 42, '<drink>': 42, '<remarks>': 446, 'audit': 73, 'benevolat': 21, 'point':
42, 'retour': 354}, {'<course>': 352, '<date>': 42, 'intro': 318, 'relecture': 73, 'retour': 354}, {'des': 449, 'du':
448, 'faux': 502, 'l': 319, 'la': 503, 'le': 504, 'les': 323, 'mes': 449, 'mon': 449, 'part': 76, 'plein': 450,
'repeter': 507, 'suivre': 508, 'un': 509, 'une': 510}, {'les': 275, 'mettre': 274}, {'<giveinf>': 0, 'leur': 0, 'lui':
0}, {'^': 8}, {'^': 8, 'mettre': 274, 'presenter': 264}, {'<see_inf>': 29, 'rendre': 444}, {'': (5, 'mine'), '^': 311,
'aille': 516}, {'': (5, 'mine'), '^': 311}, {'j': 517, 'je': 518}, {'^': 513, 'connecter': 267, 'l': 514, 'la': 514,
'le': 514, 'les': 515, 'mettre': 274, 'presenter': 267, 'que': 519}, {'<their>': 72, 'la': 72, 'le': 72}, {'^': 521},
{'^': 521, 'sur': 522}, {'donne': 523, 'donné': 523, 'sur': 522}, {'N': 305, '^': 304}, {'a': 525, 'à': 525}, {'main':
526}, {'de': 527}, {'coup': 528}, {'un': 529}, {'a': 305, 'au': 305, 'sur': 305, 'à': 305}, {'N': 531}, {'elle': 105,
'lui': 105, 'moi': 105, 'nous': 105}, {'a': 533, 'à': 533}, {'a': 347, 'à': 347}, {'merci': 535}, {'lapin': 47,
'merci': 535}, {'qu': 270, 'que': 270}, {'j': 518, 'je': 518}, {'^': 513, 'connecter': 267, 'les': 443, 'mettre': 274,
'presenter': 267, 'que': 539}, {'<any_det>': 107, '<my>': 107}, {'^': 541}, {'faut': 542}, {'faut': 405}, {'faudrait':
538, 'faut': 540, 'leur': 543, 'lui': 543, 'me': 544, 'parait': 106, 'paraît': 106}, {'a': 305, 'au': 305, 'dans':
305, 'devant': 305, 'à': 305}, {'N': 336, 'de': 337, 'entre': 337}, {'<give1>': 0}, {'<give1>': 0, 'en': 548}, {'^':
549, 'dois': 81}, {'amene': 0, 'appelle': 0, 'appellerai': 0, 'apporte': 0, 'enverrai': 0, 'envoie': 0, 'organise':
0}, {'a': 303, 'accepte': 281, 'accepté': 281, 'dit': 314, 'envie': 270, 'point': 29, 'rdv': 29, 'rendez': 77,
'reunion': 29, 'reve': 270, 'un': 78, 'une': 78, 'à': 303}, {'': (7, 'waiting'), 'de': 216, 'encore': 216, 'qu': 216,
'que': 216, 'toujours': 216}, {'': (5, 'mine'), 'd': 0, 'de': 0, 'que': 0}, {'promis': 554}, {'ai': 555}, {'<them>':
550, '^': 551, 'ai': 552, 'aimerais': 270, 'attends': 553, 'dois': 81, 'hesite': 270, 'leur': 556, 'lui': 556},
{'<sort_of_met>': 47}, {'<lui_give>': 0}, {'apres': 47}, {'': (5, 'mine'), '^': 442, 'connecter': 267, 'encore': 0,
'les': 443, 'mettre': 274, 'presenter': 267}, {'leur': 548, 'lui': 548}, {'^': 562}, {'': (5, 'mine'), 'd': 0, 'de':
0, 'des': 0, 'du': 0}, {'occupe': 564}, {'en': 565, 'engage': 9, 'occupe': 564}, {'d': 0, 'de': 0, 'des': 0, 'du': 0},
{'a': 0, 'de': 0, 'pour': 0, 'à': 0}, {'engage': 568, 'engagee': 568, 'engagé': 568, 'propose': 568, 'proposee': 568,
'proposé': 568}, {'charge': 567, 'demande': 270, 'rappelle': 270, 'souviens': 270, 'suis': 569}, {'a': 270, 'qu': 270,
'que': 270, 'à': 270}, {'<giveinf>': 0, 'l': 8, 'la': 8, 'le': 8, 'les': 8, 'leur': 0, 'lui': 0}, {'^': 572}, {'bien':
270}, {'<them>': 550, '^': 559, 'cours': 560, 'crois': 538, 'devrais': 270, 'dois': 561, 'l': 563, 'la': 563, 'le':
563, 'les': 563, 'leur': 556, 'lui': 556, 'm': 566, 'me': 570, 'pense': 571, 'reflechis': 270, 'songe': 270, 'va':
303, 'vais': 573, 'verrais': 574, 'voudrais': 270}, {'a': 42, 'au': 42, 'aux': 42, 'à': 42}, {'^': 316, 'avec': 317},
{'contact': 577, 'lien': 577, 'relation': 577}, {'en': 578}, {'<cheered>': 27, '<warned>': 75, 'aide': 306, 'aidee':
306, 'conseille': 306, 'conseillee': 306, 'conseillé': 306, 'depanne': 306, 'depannee': 306, 'eu': 42, 'eue': 42,
'mis': 579, 'mise': 579, 'mises': 579, 'presente': 326, 'presentees': 579, 'presentes': 579, 'recommande': 344,
'recommandee': 344, 'recommandé': 344}, {'ai': 580, 'avis': 426}, {'camp': 58}, {'son': 582}, {'dans': 583}, {'est':
584}, {'balle': 585, 'messagerie': 47}, {'plan': 47}, {'': (0, 'missed'), 'sur': 47, 'vocal': 47}, {'sa': 47, 'son':
47}, {'sur': 589}, {'message': 588, 'vocal': 590}, {'en': 587, 'un': 591}, {'d': 47, 'de': 47}, {'^': 316, 'en': 578},
{'<warned>': 75, 'mis': 579, 'mise': 579, 'mises': 579, 'presentees': 579, 'presentes': 594}, {'ai': 595},
{'recommandation': 464}, {'de': 597}, {'<any_det>': 32}, {'^': 599}, {'j': 438, 'je': 438}, {'que': 601}, {'des': 449,
'du': 449, 'mes': 449, 'mon': 449, 'plein': 450, 'un': 449}, {'<any_det>': 305, '^': 304}, {'des': 449, 'du': 449,
'mes': 449, 'mon': 449, 'part': 75, 'plein': 450, 'un': 449}, {'': (5, 'mine'), '^': 340}, {'': (5, 'mine'), 'd': 606,
'de': 606, 'que': 0}, {'d': 438, 'de': 438}, {'<handed>': 600, '<said>': 75, 'demande': 52, 'demandé': 52, 'dit': 602,
'donne': 603, 'donné': 603, 'explique': 604, 'expliqué': 604, 'fait': 605, 'montre': 604, 'montré': 604, 'pose': 52,
'presente': 326, 'promis': 607, 'propose': 608, 'proposé': 608}, {'d': 341, 'de': 341}, {'^': 559, 'ai': 609, 'faut':
140, 'promis': 610}, {'vous': 47}, {'<date>': 47, 'rendez': 612}, {'<reach_inf>': 47, '<see_inf>': 47},
{'<reach_inf>': 47, '<see_inf>': 47, 'l': 614, 'la': 614, 'le': 614, 'les': 614, 'lui': 614}, {'<any_det>': 613, 'N':
47, 'd': 615, 'de': 615}, {'article': 270}, {'bouquin': 270, 'livre': 270, 'post': 270}, {'l': 617, 'le': 618, 'qu':
270, 'que': 270, 'sur': 270}, {'<remarks>': 446, 'audit': 73}, {'relecture': 73}, {'des': 449, 'du': 449, 'mes': 449,
'mon': 449, 'part': 75, 'plein': 450, 'un': 620, 'une': 621}, {'<handed>': 600, '<said>': 75, 'demande': 52,
'demandé': 52, 'dit': 602, 'donne': 603, 'donné': 603, 'explique': 604, 'expliqué': 604, 'fait': 622, 'montre': 604,
'montré': 604, 'pose': 52, 'presente': 326, 'promis': 607, 'propose': 608, 'proposé': 608}, {'<must3>': 63, '^': 559,
'ai': 623, 'faut': 140, 'promis': 610}, {'': (13, 'talk'), 'd': 105, 'de': 105, 'qu': 105, 'que': 105, 'si': 105},
{'': (13, 'talk'), 'comment': 105, 'pourquoi': 105, 'qu': 105, 'que': 105, 'si': 105}, {'^': 513}, {'d': 627, 'de':
627}, {'astuce': 18, 'conseil': 18, 'tip': 18}, {'conseil': 122}, {'...': 629, 'comme': 630, 'le': 630, 'un': 630},
{'part': 42}, {'<letter>': 42, 'faire': 632}, {'<any_det>': 633, '<letter>': 42, 'faire': 632}, {'rappele': 47,
'repondu': 47}, {'<reached_me>': 42, '<said>': 626, '<urges>': 186, 'accompagne': 38, 'accompagnee': 38, 'accueillis':
42, 'alerte': 188, 'alertee': 188, 'alerté': 188, 'conseille': 122, 'conseillé': 122, 'demande': 628, 'demandé': 628,
'dit': 195, 'donne': 631, 'donné': 631, 'envoye': 634, 'fait': 196, 'invites': 42, 'laisse': 198, 'mis': 201, 'mise':
201, 'parle': 202, 'parlé': 202, 'pas': 635, 'passe': 206, 'passé': 206, 'plante': 47, 'plantee': 47, 'pose': 285,
'preconise': 207, 'promis': 208, 'propose': 131, 'proposé': 131, 'rappele': 210, 'reclame': 119, 'recommande': 207,
'recommandé': 207, 'recu': 42, 'recue': 42, 'recues': 42, 'recus': 42, 'rejoint': 38, 'rejointe': 38, 'rendu': 211,
'saute': 212, 'suggere': 207}, {'a': 29, 'au': 29, 'chez': 29, 'à': 29}, {'pour': 119}, {'<says>': 625, '<urges>':
186, 'a': 636, 'accompagnait': 38, 'alerte': 188, 'appelle': 42, 'invite': 637, 'invitent': 637, 'relance': 638},
{'<any_det>': 613}, {'^': 20, 'avec': 21}, {'je': 270}, {'d': 627, 'de': 627, 'si': 642}, {'de': 0}, {'': (11,
'thinking'), 'jamais': 47, 'pas': 47, 'plus': 47, 'toujours': 432}, {'a': 627, 'à': 627}, {'<says>': 625, '<urges>':
186, 'charge': 567, 'conseille': 122, 'decroche': 433, 'demande': 643, 'dit': 215, 'doit': 218, 'doivent': 218,
'faut': 405, 'ghoste': 47, 'manque': 47, 'met': 201, 'preconise': 207, 'promet': 220, 'rappeler': 644, 'rappelle':
645, 'reclame': 119, 'recommande': 207, 'recommandé': 207, 'relance': 638, 'repond': 433, 'reste': 646, 'souviens':
270, 'suggere': 207, 'suis': 569, 'verrait': 221}, {'': (10, 'thanks'), 'N': 347}, {'fois': 535}, {'N': 347, 'a': 648,
'beaucoup': 535, 'encore': 535, 'infiniment': 535, 'mille': 649, 'à': 648}, {'vaut': 17}, {'mercis': 535}, {'avec':
326}, {'contact': 653, 'lien': 653, 'relation': 653}, {'contact': 317, 'lien': 317, 'relation': 317}, {'en': 655},
{'N': 656}, {'en': 654, 'et': 657}, {'N': 658, 'en': 329}, {'en': 654}, {'contact': 547, 'relation': 547}, {'N': 660,
'en': 661}, {'et': 38}, {'pas': 283}, {'jamais': 325, 'pas': 333, 'plus': 325}, {'eu': 282, 'lieu': 47}, {'pas': 666},
{'arrive': 47, 'arrivee': 47, 'arrivé': 47, 'venu': 47, 'venue': 47}, {'venu': 47, 'venue': 47}, {'jamais': 668,
'pas': 669}, {'decroche': 47, 'rappele': 47, 'repondu': 47}, {'pas': 671}, {'pas': 281}, {'a': 664, 'ai': 665, 'aura':
667, 'est': 670, 'ont': 672, 'oublie': 673, 'oublier': 673, 'oublions': 673}, {'decroche': 433, 'rappelle': 433,
'repond': 433}, {'jamais': 47, 'pas': 47, 'plus': 47, 'tjrs': 432, 'tjs': 432, 'toujours': 432}, {'decroche': 433,
'me': 675, 'oublie': 673, 'oublier': 673, 'oublions': 673, 'rappelle': 433, 'repond': 676}, {'step': 264, 'steps':
264}, {'': (12, 'task'), 'meme': 264}, {'moi': 679}, {'moi': 264}, {'a': 680, 'pour': 681, 'à': 680}, {'devons': 627,
'doit': 627}, {'N': 608}, {'': (5, 'mine'), 'm': 58, 'me': 58, 'nous': 58}, {'^': 685}, {'^': 128, 'a': 684, 'd': 686,
'de': 686, 'qu': 129, 'que': 129, 'à': 684}, {'<reached_me>': 42, '<said>': 626, '<urges>': 186, 'accueillis': 42,
'conseille': 122, 'conseillé': 122, 'demande': 628, 'demandé': 628, 'dit': 223, 'donne': 631, 'donné': 631, 'envoye':
634, 'fait': 196, 'invites': 42, 'laisse': 198, 'parle': 202, 'parlé': 202, 'passe': 206, 'passé': 206, 'plantes': 47,
'pose': 285, 'preconise': 207, 'promis': 687, 'recommande': 207, 'recommandé': 207, 'recu': 42, 'recue': 42, 'recues':
42, 'recus': 42, 'rendu': 211, 'saute': 212, 'suggere': 207}, {'': (0, 'missed'), '<see_inf>': 47, 'se': 49}, {'': (0,
'missed'), '<see_inf>': 47, 'd': 689, 'de': 689, 'se': 49}, {'vous': 690}, {'cale': 690, 'calé': 690, 'prevu': 690,
'rdv': 690, 'rendez': 691}, {'': (7, 'waiting'), '<giveinf>': 0, 'leur': 0, 'lui': 0}, {'^': 693, 'encore': 217,
'toujours': 217}, {'deux': 38, 'quatre': 38, 'tous': 38, 'trois': 38}, {'promis': 608}, {'a': 696, 'devons': 0,
'doit': 0}, {'<sort_of_met>': 42}, {'sommes': 698}, {'<says>': 625, '<them>': 683, '<urges>': 186, 'a': 688, 'allons':
303, 'appelle': 42, 'attendons': 216, 'avait': 692, 'avions': 692, 'conseille': 122, 'demande': 628, 'devons': 627,
'dit': 225, 'doit': 694, 'doivent': 218, 'etions': 695, 'invite': 637, 'invitent': 637, 'leur': 697, 'lui': 697,
'nous': 699, 'preconise': 207, 'recommande': 207, 'recommandé': 207, 'sommes': 698, 'suggere': 207}, {'cafe': 42,
'café': 42, 'verre': 42}, {'un': 701}, {'^': 549, 'devons': 627, 'doit': 627}, {'envoie': 0, 'prepare': 0, 'relance':
0, 'renvoie': 0, 'transmet': 0}, {'a': 684, 'd': 438, 'de': 438, 'à': 684}, {'<set>': 29, 'promis': 705, 'rendez':
77}, {'D': 30, 'a': 30, 'au': 30, 'la': 30, 'le': 30, 'notre': 30, 'à': 30}, {'dejeuner': 47, 'diner': 47, 'dîner':
47, 'manger': 47, 's': 48, 'se': 49}, {'appeler': 29}, {'parler': 29, 'rappeler': 29, 'revoir': 29, 'voir': 29}, {'^':
513, 'boire': 29, 'dejeuner': 29, 'diner': 29, 'dîner': 29, 'manger': 29, 's': 709, 'se': 710}, {'dej': 29, 'déj':
29}, {'apero': 29, 'cafe': 29, 'café': 29, 'petit': 712, 'the': 29, 'verre': 29}, {'le': 713, 'un': 713}, {'': (14,
'together'), '<sort_of_met>': 42, 'loupe': 47, 'loupes': 47, 'manque': 47, 'manques': 47, 'manqué': 47, 'rate': 47,
'rates': 47}, {'appelle': 29, 'est': 715}, {'<we_meet>': 29}, {'voir': 29}, {'<see_inf>': 29, '^': 302, 'chez': 29,
'se': 718}, {'<them>': 703, '^': 704, 'a': 706, 'attend': 216, 'avait': 692, 'avance': 707, 'avions': 692, 'boit': 29,
'brunche': 29, 'decale': 707, 'dejeune': 29, 'devait': 708, 'devons': 627, 'dine': 29, 'doit': 711, 'dîne': 29,
'etait': 695, 'leur': 697, 'lui': 697, 'lunche': 29, 'mange': 29, 'prend': 714, 'reporte': 707, 'repousse': 707, 's':
716, 'se': 717, 'va': 719, 'vais': 303, 'verra': 288}, {'le': 613}, {'<any_det>': 613, 'N': 47, 'completement': 721,
'd': 615, 'de': 615, 'pas': 281, 'totalement': 721}, {'<any_det>': 613, 'N': 47, 'completement': 721, 'd': 615, 'de':
615, 'totalement': 721}, {'': (15, 'contact'), 'a': 42, 'au': 42, 'avec': 42, 'à': 42}, {'experience': 305, 'rex':
305}, {'a': 472, 'des': 384, 'le': 384, 'mon': 725, 'quelques': 384, 'un': 384, 'une': 384, 'à': 472}, {'hui': 47},
{'D': 47, 'aujourd': 727, 'avec': 47, 'ce': 47, 'cette': 47}, {'vous': 728}, {'<date>': 728, 'news': 47, 'nouvelles':
47, 'rendez': 729, 'reponse': 47, 'retour': 47, 'signe': 47}, {'appele': 47, 'appelé': 47, 'eu': 47, 'parle': 47,
'parlé': 47, 'rencontre': 47, 'rencontré': 47, 'revu': 47, 'vu': 47}, {'nouvelles': 47}, {'occasion': 47}, {'<them>':
47, 'N': 47, 'de': 732, 'l': 733, 'le': 331, 'lieu': 47}, {'<sort_of_met>': 47, 'de': 730, 'decroche': 47, 'encore':
731, 'eu': 734, 'joignable': 47, 'oublier': 281, 'pointe': 47, 'pointee': 47, 'pu': 47, 'rappele': 47, 'repondu': 47,
'reussi': 47}, {'maison': 29}, {'la': 736}, {'bureau': 29}, {'': (15, 'contact'), 'moi': 29, 'nous': 29}, {'temps':
349}, {'revue': 431}, {'avec': 42, 'chez': 42, 'ensemble': 42}, {'midi': 742}, {'moment': 742}, {'end': 742},
{'<time_span>': 742, 'apres': 743, 'petit': 744, 'week': 745}, {'<time_span>': 742, 'apres': 743, 'coup': 409,
'petit': 744, 'week': 745}, {'...': 488, 'a': 737, 'au': 738, 'boire': 29, 'chez': 739, 'dejeuner': 29, 'diner': 29,
'du': 740, 'dîner': 29, 'en': 741, 'la': 746, 'le': 746, 'me': 718, 'nous': 718, 'un': 747, 'une': 746, 'voir': 42,
'à': 737}, {'avec': 42, 'chez': 42, 'voir': 42}, {'moi': 29, 'nous': 29}, {'a': 737, 'au': 738, 'boire': 29, 'chez':
750, 'dejeuner': 29, 'diner': 29, 'dîner': 29, 'me': 718, 'nous': 718, 'à': 737}, {'...': 488, 'chez': 42, 'du': 740,
'en': 741, 'la': 746, 'le': 746, 'un': 747, 'une': 746, 'voir': 42}, {'': (5, 'mine'), 'connecter': 267, 'les': 443,
'mettre': 274, 'presenter': 267}, {'a': 753, 'à': 753}, {'rdv': 47, 'rendez': 612}, {'au': 755}, {'dejeune': 42},
{'<sort_of_met>': 47, 'de': 732}, {'la': 334, 'un': 284, 'une': 334}, {'<them>': 413, '<they>': 413, 'info': 105},
{'pas': 270}, {'dejeuner': 29, 'diner': 29, 'dîner': 29, 'passer': 29, 'se': 718, 'voir': 29}, {'de': 762}, {'des':
384, 'le': 384, 'quelques': 384, 'rdv': 29, 'rendez': 77, 'un': 384, 'une': 384}, {'rdv': 29}, {'<date>': 29, 'etape':
765, 'rendez': 77}, {'': (12, 'task'), 'rdv': 29}, {'<date>': 29, 'etape': 767, 'rendez': 77}, {'etapes': 264},
{'<they>': 105}, {'N': 105, 'elle': 105, 'elles': 105, 'il': 105, 'ils': 105, 'j': 105, 'je': 105, 'on': 105},
{'<any_det>': 613, 'N': 47}, {'prochain': 29}, {'D': 773, 'manque': 47, 'manqué': 47, 'rate': 47}, {'N': 344, 'd': 17,
'de': 17, 'qu': 17, 'que': 17}, {'visite': 363}, {'fil': 363}, {'de': 777}, {'<letter>': 363, 'coup': 778}, {'N': 42,
'la': 776, 'un': 779, 'une': 779}, {'une': 465}, {'monde': 42}, {'le': 782}, {'D': 30, 'a': 30, 'au': 30, 'à': 30},
{'^': 26, 'a': 27, 'de': 27, 'à': 27}, {'moral': 785}, {'le': 786}, {'<set>': 29, 'manque': 47, 'manqué': 47, 'rate':
47}, {'vous': 788}, {'visite': 473}, {'<their>': 506, 'la': 506, 'le': 506}, {'a': 42, 'à': 42}, {'': (0, 'missed'),
'D': 429, 'a': 429, 'au': 429, 'la': 429, 'le': 429, 'notre': 429, 'à': 429}, {'table': 29}, {'une': 794}, {'^': 513,
'savoir': 288}, {'attente': 467, 'dette': 0}, {'a': 796, 'en': 797, 'à': 796}, {'coeur': 21}, {'du': 799}, {'N': 47},
{'de': 801}, {'pointe': 47, 'pointee': 47, 'presente': 47, 'presentee': 47}, {'<sort_of_met>': 42, 'decommande': 47,
'decommandee': 47, 'desiste': 47, 'desistee': 47, 'engage': 237, 'engagee': 237, 'engagé': 237, 'pas': 803},
{'engage': 237, 'est': 804}, {'nouvelles': 47, 'reponse': 47, 'succes': 47}, {'rapproche': 58, 'renseigne': 58}, {'D':
29, 'dans': 29, 'en': 29, 'le': 29}, {'^': 807, 'revoit': 808}, {'coaching': 396, 'mentorat': 396, 'mentoring': 396},
{'de': 810}, {'populaire': 21}, {'main': 42}, {'la': 813}, {'^': 16, 'd': 17, 'de': 17, 'que': 17}, {'est': 815},
{'...': 18, ':': 17, 'c': 816, 'd': 149, 'de': 149, 'est': 815, 'etait': 815}, {'...': 18}, {'<tip>': 817, 'conseil':
818}, {'die': 47}, {'passe': 484, 'passee': 484, 'passé': 484, 'venu': 484, 'venue': 484}, {'^': 26, 'a': 27, 'à':
27}, {'chance': 822}, {'bonne': 823}, {'attente': 467}, {'en': 825}, {'<them>': 413, '<they>': 413}, {'parler': 47},
{'<reach_inf>': 47, '<see_inf>': 47, 'l': 48, 'la': 394, 'le': 394, 'lui': 828}, {'d': 829, 'de': 829}, {'courant':
75}, {'au': 831}, {'N': 832}, {'do': 264}, {'': (12, 'task'), '^': 513}, {'eau': 47}, {'l': 836}, {'boite': 381,
'boîte': 381, 'messagerie': 47, 'repondeur': 47}, {'': (15, 'contact'), 'boite': 381, 'boîte': 381, 'la': 838, 'le':
838, 'messagerie': 47, 'repondeur': 47, 'sa': 838, 'son': 838}, {'a': 837, 'sur': 839, 'à': 837}, {'sur': 42},
{'nouvelle': 47}, {'<reached_me>': 47, '<sort_of_met>': 47, 'de': 732, 'eu': 47}, {'aucune': 842, 'en': 825, 'pas':
843, 'rien': 47}, {'<their>': 469, 'a': 472, 'le': 476, 'à': 472}, {'grand': 536}, {'leur': 0, 'lui': 0, 'me': 245,
'nous': 245, 'revenir': 157}, {'^': 847}, {'<see_inf>': 29, '^': 572, 'rendre': 444}, {'': (5, 'mine'), '<them>': 0},
{'^': 850}, {'j': 851, 'je': 851}, {'^': 108, 'bien': 134, 'que': 852}, {'a': 737, 'au': 738, 'boire': 29, 'chez':
750, 'de': 250, 'dejeuner': 29, 'diner': 29, 'dîner': 29, 'me': 718, 'nous': 718, 'à': 737}, {'appeler': 47, 'passer':
49, 'voir': 47}, {'facebook': 270, 'insta': 270, 'instagram': 270, 'linkedin': 270, 'twitter': 270, 'x': 270}, {'':
(15, 'contact'), 'l': 460, 'la': 461, 'le': 462, 'qu': 105, 'que': 105, 'sur': 856, 'une': 461}, {'connecter': 267,
'cote': 269, 'creuser': 270, 'elle': 135, 'eux': 135, 'l': 272, 'les': 275, 'leur': 277, 'lui': 278, 'ma': 280,
'mettre': 274, 'moi': 281, 'presenter': 267, 'revoir': 286, 'sa': 280, 'son': 287, 'ta': 280, 'voir': 288}, {'//': 19,
'0': 25, '<cheered>': 28, '<date>': 31, '<handed>': 37, '<i>': 51, '<letter>': 57, '<must3>': 63, '<opines>': 71,
'<read_it>': 74, '<said>': 76, '<set>': 79, '<shifted>': 80, '<them>': 82, '<they>': 253, '<tip>': 256, 'N': 262, '^':
263, 'a': 289, 'accepte': 135, 'accompagne': 293, 'action': 295, 'adresse': 301, 'adressé': 301, 'ai': 348, 'aide':
307, 'aimerait': 137, 'alle': 351, 'allee': 351, 'alors': 106, 'amene': 301, 'anime': 356, 'annule': 47, 'annulee':
47, 'annules': 47, 'annulé': 47, 'appel': 358, 'appele': 42, 'appels': 359, 'appelé': 42, 'apporte': 301, 'apporté':
301, 'appris': 362, 'apres': 106, 'assis': 365, 'assure': 356, 'attend': 144, 'attendent': 140, 'attends': 366,
'attendu': 368, 'au': 369, 'aucune': 370, 'aurais': 372, 'avant': 106, 'avec': 373, 'averti': 374, 'banque': 375,
'bavarde': 42, 'benevolat': 376, 'besoin': 379, 'beta': 380, 'bien': 106, 'boite': 381, 'bosse': 382, 'bossé': 382,
'bouffe': 42, 'bouffé': 42, 'boîte': 381, 'brainstorme': 42, 'briefe': 374, 'brunche': 42, 'brunché': 42, 'bu': 385,
'c': 388, 'ca': 391, 'car': 105, 'cause': 393, 'causé': 393, 'cense': 124, 'censee': 124, 'cherche': 395, 'cherché':
395, 'citation': 105, 'coache': 291, 'coachee': 291, 'coaching': 396, 'comme': 397, 'compte': 400, 'connecte': 337,
'conseil': 402, 'conseille': 122, 'conseils': 256, 'consulte': 403, 'convenu': 405, 'coopte': 406, 'correction': 407,
'coup': 409, 'couru': 349, 'croise': 42, 'croisee': 42, 'croises': 42, 'croisé': 42, 'd': 421, 'dans': 424, 'de': 428,
'debattu': 42, 'debriefe': 42, 'decale': 430, 'decommande': 47, 'decommandee': 47, 'decortique': 431, 'decroche': 433,
'dejeune': 42, 'demande': 436, 'demandé': 437, 'depanne': 307, 'deplace': 430, 'depuis': 106, 'des': 106, 'deux': 25,
'devais': 439, 'devait': 440, 'dine': 42, 'directement': 441, 'discute': 42, 'dit': 156, 'dois': 445, 'doit': 159,
'donne': 457, 'donné': 457, 'dont': 105, 'dès': 106, 'dîné': 42, 'echange': 459, 'ecoute': 463, 'ecrit': 466,
'empechement': 47, 'en': 468, 'envoye': 478, 'epluche': 431, 'essaye': 483, 'est': 485, 'et': 486, 'etaient': 487,
'etais': 488, 'etait': 490, 'etant': 491, 'ete': 170, 'etions': 488, 'eu': 496, 'explique': 500, 'expliqué': 500,
'failli': 501, 'fait': 511, 'faudrait': 512, 'faut': 520, 'feedback': 524, 'fete': 42, 'file': 530, 'filé': 530,
'finalement': 271, 'forme': 532, 'fyi': 105, 'gare': 349, 'garé': 349, 'ghoste': 47, 'ghostee': 47, 'ghosté': 47,
'grace': 534, 'grand': 536, 'gros': 537, 'idee': 270, 'il': 545, 'informe': 374, 'informé': 374, 'injoignable': 47,
'insiste': 179, 'interroge': 403, 'intervenu': 546, 'interviewe': 42, 'intro': 547, 'introduit': 337, 'j': 557,
'jamais': 558, 'je': 575, 'jette': 182, 'joue': 576, 'l': 581, 'la': 586, 'laisse': 592, 'lapin': 593, 'laquelle':
105, 'lequel': 105, 'les': 596, 'lettre': 598, 'leur': 611, 'lorsqu': 105, 'lorsque': 105, 'loupe': 616, 'lu': 619,
'lui': 624, 'm': 639, 'maile': 42, 'mailé': 42, 'mange': 42, 'mangé': 42, 'manque': 640, 'manqué': 640, 'maraude':
641, 'marche': 349, 'marché': 349, 'me': 647, 'memo': 264, 'mentorat': 396, 'mentore': 291, 'mentoree': 291,
'mentoring': 396, 'merci': 650, 'mieux': 651, 'mille': 652, 'mis': 659, 'mise': 662, 'moi': 663, 'montre': 500,
'montré': 500, 'n': 674, 'ne': 677, 'next': 678, 'note': 682, 'nous': 700, 'offert': 702, 'ok': 410, 'on': 720, 'ont':
230, 'oublie': 722, 'oublier': 673, 'oublions': 673, 'oublié': 723, 'papote': 42, 'parait': 106, 'paraît': 106,
'parce': 106, 'parle': 724, 'parlé': 724, 'partage': 726, 'partagé': 726, 'pas': 735, 'passe': 748, 'passee': 749,
'passent': 751, 'passé': 752, 'pcq': 105, 'pendant': 106, 'pense': 646, 'penser': 754, 'personne': 756, 'petit': 757,
'pitche': 42, 'plus': 758, 'poireaute': 47, 'poireauter': 47, 'pose': 759, 'pour': 760, 'pourquoi': 761, 'pousse':
508, 'poussé': 508, 'preconise': 127, 'prend': 182, 'presente': 337, 'prete': 600, 'prevenu': 374, 'prevu': 763,
'pris': 764, 'prochain': 766, 'prochaine': 768, 'prochaines': 769, 'promet': 220, 'promis': 342, 'propose': 232,
'puisqu': 105, 'puisque': 105, 'qu': 770, 'quand': 771, 'quatre': 25, 'que': 770, 'questionne': 403, 'qui': 105,
'raccroche': 42, 'randonne': 42, 'rappele': 42, 'rappeler': 644, 'rappelle': 433, 'rate': 772, 'rdv': 774, 'reclame':
140, 'recommande': 775, 'recommandé': 775, 'recroise': 42, 'recu': 780, 'redige': 781, 'refait': 783, 'regarde': 463,
'relance': 346, 'relancé': 346, 'relecture': 407, 'relu': 73, 'remercie': 347, 'remis': 784, 'remise': 784, 'remonte':
787, 'rencontre': 42, 'rencontree': 42, 'rencontres': 42, 'rencontré': 42, 'rendez': 789, 'rendu': 790, 'reparle': 42,
'repete': 791, 'repeter': 791, 'repond': 676, 'repondeur': 47, 'repondu': 792, 'reporte': 793, 'reportee': 47,
'reporté': 47, 'repousse': 430, 'reserve': 795, 'reste': 798, 'resto': 800, 'restos': 800, 'retour': 524, 'retours':
524, 'retrouve': 42, 'retrouvee': 42, 'retrouvé': 42, 'reve': 389, 'revu': 42, 'revue': 42, 'rien': 802, 's': 805,
'sa': 441, 'salue': 42, 'sans': 806, 'se': 809, 'seance': 811, 'seche': 640, 'secours': 812, 'selon': 420, 'serait':
390, 'serre': 814, 'ses': 819, 'session': 811, 'sine': 820, 'sollicite': 403, 'son': 819, 'sonde': 403, 'sont': 821,
'sorti': 349, 'sortie': 349, 'souhaite': 824, 'souhaité': 824, 'soupe': 42, 'suggere': 127, 'suis': 826, 'suivant':
827, 'sur': 441, 'taffe': 349, 'tandis': 106, 'telephone': 42, 'tente': 830, 'tenu': 833, 'to': 834, 'todo': 835,
'tombe': 840, 'tombee': 840, 'tombes': 841, 'toujours': 844, 'transmis': 845, 'travaille': 349, 'travaillé': 349,
'trinque': 42, 'trois': 25, 'un': 846, 'une': 25, 'va': 848, 'vais': 849, 'veulent': 140, 'veut': 853, 'viennent':
751, 'vient': 854, 'visite': 42, 'visité': 42, 'voir': 288, 'voudrait': 252, 'voulais': 855, 'voyage': 349, 'voyagé':
349, 'vu': 857, 'vue': 42, 'vus': 42, 'zappe': 723, 'à': 858}]


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

