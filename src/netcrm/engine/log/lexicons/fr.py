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
('giveinf',), 'adorait': ('verb3',), 'adore': ('verb3', 'says'), 'adorent': ('verb3',), 'affirme': ('opines',),
'aide': ('reached_me',), 'aidee': ('reached_me',), 'ailleurs': ('filler',), 'aimait': ('verb3',), 'aime': ('verb3',
'name_words', 'says'), 'aimee': ('name_words',), 'aiment': ('verb3',), 'aimerait': ('verb3',), 'aimé':
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
('verb3',), 'arrive': ('verb3', 'came'), 'arrivee': ('came',), 'arrivera': ('verb3',), 'arrivé': ('came',), 'article':
('paper',), 'assistant': ('rel',), 'assistante': ('rel',), 'associe': ('rel',), 'associee': ('rel',), 'associes':
('rel',), 'astuce': ('tip',), 'atelier': ('course',), 'attend': ('hello', 'verb3'), 'attendait': ('verb3',),
'attendrait': ('verb3',), 'attendre': ('urge_inf',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune':
('not',), 'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait': ('verb3',), 'aurore':
('name_words',), 'aussi': ('filler', 'hello'), 'aux': ('hello', 'to_place'), 'avaient': ('verb3',), 'avait':
('verb3',), 'avance': ('shifted',), 'avancee': ('shifted',), 'avancé': ('shifted',), 'avec': ('hello', 'to_place'),
'averti': ('warned',), 'avertie': ('warned',), 'avis': ('tip', 'remarks'), 'avocat': ('rel',), 'avocate': ('rel',),
'avoir': ('reach_inf',), 'avons': ('hello',), 'avoue': ('said',), 'avril': ('name_words',), 'baisser': ('urge_inf',),
'balance': ('give1', 'give3'), 'balancer': ('giveinf',), 'banquier': ('rel',), 'bcp': ('filler',), 'beatrice':
('name_words',), 'beau': ('rel',), 'beaucoup': ('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger':
('name_words',), 'bien': ('filler',), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'blanc':
('name_words',), 'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite': ('rel',), 'bon':
('name_words',), 'bonheur': ('name_words',), 'booke': ('set',), 'boss': ('rel',), 'bossait': ('verb3',), 'bosse':
('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',), 'bouge': ('verb3',), 'bougeait': ('verb3',),
'boulanger': ('name_words',), 'bouquin': ('paper',), 'boîte': ('rel',), 'briefe': ('warned',), 'briefee': ('warned',),
'brievement': ('filler',), 'bru': ('rel',), 'brun': ('name_words',), 'brunch': ('drink', 'date'), 'brunche':
('i_meet',), 'bruncher': ('see_inf',), 'brune': ('name_words',), 'c': ('it',), 'ca': ('hello', 'it'), 'cafe':
('drink', 'date'), 'café': ('drink', 'date'), 'cale': ('hello', 'set', 'we_meet'), 'calee': ('set',), 'caler':
('todo_inf',), 'call': ('date',), 'calé': ('hello', 'set'), 'camille': ('name_words',), 'canon': ('drink',), 'capte':
('sort_of_met', 'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',),
'carre': ('name_words',), 'carte': ('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo':
('rel',), 'cerise': ('name_words',), 'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette':
('det', 'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'charmant': ('name_words',), 'charpentier':
('name_words',), 'checker': ('giveinf',), 'checklist': ('paper',), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait':
('verb3',), 'cherche': ('verb3', 'give1', 'give3'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera':
('verb3',), 'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'cine': ('drink',), 'claire':
('name_words',), 'clemence': ('name_words',), 'clement': ('name_words',), 'client': ('rel',), 'cliente': ('rel',),
'clients': ('rel',), 'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'collegue': ('rel',), 'collegues': ('rel',),
'colombe': ('name_words',), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence':
('verb3',), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',), 'commentaires':
('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3'), 'communiquer': ('giveinf',), 'communiquera':
('give3',), 'compagne': ('rel',), 'compagnon': ('rel',), 'comptable': ('rel',), 'comptait': ('verb3',), 'compte':
('verb3', 'must3'), 'conference': ('course',), 'confie': ('said', 'says'), 'confirmait': ('verb3',), 'confirme':
('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says'), 'confirmee': ('set',), 'confirmer':
('giveinf',), 'confirmera': ('give3', 'will_give'), 'confirmerai': ('give1',), 'confirmé': ('set', 'said'), 'confié':
('said',), 'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît':
('verb3',), 'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('verb3', 'bidding'), 'conseillé':
('bidding',), 'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee': ('cheered',),
'constance': ('name_words',), 'constant': ('name_words',), 'construit': ('verb3',), 'consulter': ('todo_inf',),
'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf',
'reach_inf'), 'contacts': ('paper',), 'contrat': ('paper',), 'coo': ('rel',), 'copain': ('rel',), 'copine': ('rel',),
'corrige': ('read_it',), 'coup': ('drink',), 'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',),
'cours': ('course',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute': ('verb3',), 'craignait': ('verb3',), 'craint':
('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'creneau': ('date',), 'critique': ('read_it',), 'croise':
('hello', 'sort_of_met', 'i_meet'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit':
('verb3', 'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'daf': ('rel',), 'dans': ('hello',), 'date':
('date',), 'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque':
('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',), 'decale': ('shifted',), 'decalee': ('shifted',),
'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper',), 'dej': ('hello', 'drink', 'date'), 'deja':
('filler',), 'dejeune': ('hello', 'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai':
('i_meet',), 'demain': ('hello',), 'demandait': ('verb3',), 'demande': ('verb3', 'said', 'says', 'bidding'),
'demander': ('todo_inf',), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',), 'demenage':
('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demi': ('drink',),
'demis': ('drink',), 'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',), 'deplacee':
('shifted',), 'depose': ('give1', 'give3'), 'deposer': ('giveinf',), 'deposera': ('give3',), 'deposerai': ('give1',),
'depuis': ('hello',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire':
('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'deteste': ('verb3', 'says'), 'devais':
('should',), 'devait': ('verb3', 'must3'), 'developpait': ('verb3',), 'developpe': ('verb3',), 'devenait': ('verb3',),
'deviendra': ('verb3',), 'devient': ('verb3',), 'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',),
'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dimanche': ('hello', 'name_words'),
'dine': ('hello', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3',
'give3'), 'dirai': ('give1', 'lui_give'), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice': ('rel',),
'dirige': ('verb3',), 'dirigeait': ('verb3',), 'disait': ('verb3', 'opines'), 'discute': ('hello',), 'disent':
('verb3',), 'dit': ('verb3', 'opines', 'said', 'says', 'bidding'), 'divorcait': ('verb3',), 'divorce': ('verb3',),
'dix': ('hello',), 'dm': ('letter',), 'doc': ('paper',), 'docs': ('paper',), 'dois': ('hello', 'should'), 'doit':
('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello'), 'donne': ('give1',
'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'),
'donné': ('handed',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux': ('name_words',),
'drh': ('rel',), 'du': ('det', 'hello'), 'déj': ('hello', 'drink', 'date'), 'dîne': ('hello', 'i_meet'), 'dîner':
('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'echange': ('hello',), 'ecrira': ('give3',), 'ecrirai': ('give1',),
'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give'), 'ecrit': ('reach', 'sort_of_met', 'reached_me',
'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',), 'egalement': ('filler',), 'elle': ('they', 'them',
'hello'), 'elles': ('they', 'them', 'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3',), 'embaucher':
('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me',), 'emmenee': ('reached_me',), 'en': ('hello',),
'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'), 'encouragee': ('urges', 'cheered'), 'encouragé':
('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',), 'ensuite': ('filler',), 'entre': ('hello',),
'entreprise': ('rel',), 'entretien': ('date',), 'enverra': ('give3', 'will_give'), 'enverrai': ('give1', 'lui_give'),
'enverrons': ('give1',), 'enverront': ('give3',), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi':
('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give'), 'envoient': ('give3',), 'envoies':
('give1',), 'envoye': ('handed', 'attempt'), 'envoyer': ('hello', 'giveinf'), 'envoyons': ('give1',), 'epouse':
('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines', 'says'),
'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et': ('and', 'hello'), 'etaient':
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
'hiver': ('name_words',), 'hui': ('hello',), 'huit': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'ils':
('they', 'hello'), 'imprimer': ('giveinf',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',),
'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',),
'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',), 'interviewe': ('reached_me',),
'introduira': ('give3',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira':
('verb3',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',),
'invite': ('reached_me', 'invites'), 'invitee': ('reached_me', 'invites'), 'invitent': ('invites',), 'inviter':
('giveinf', 'todo_inf'), 'invitera': ('give3',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira':
('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not',), 'je': ('i',
'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie':
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
'mails': ('letter',), 'mailé': ('reached_me',), 'maitre': ('name_words',), 'maman': ('rel',), 'manager': ('rel',),
'manger': ('see_inf',), 'manquait': ('verb3',), 'manque': ('verb3',), 'marchait': ('verb3',), 'marchand':
('name_words',), 'marche': ('verb3',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('rel',),
'mariait': ('verb3',), 'marie': ('verb3', 'name_words'), 'marin': ('name_words',), 'marine': ('name_words',), 'marié':
('name_words',), 'marraine': ('rel',), 'mars': ('name_words',), 'martin': ('name_words',), 'masson': ('name_words',),
'masterclass': ('course',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler', 'rel'),
'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'any_det'), 'message': ('letter',
'attempt'), 'messages': ('letter', 'attempt'), 'met': ('verb3', 'give3'), 'mets': ('give1', 'lui_give'), 'mettait':
('verb3',), 'mettra': ('give3',), 'mettrai': ('give1',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel':
('name_words',), 'modele': ('paper',), 'modeles': ('paper',), 'modeste': ('name_words',), 'moi': ('me', 'hello'),
'mois': ('hello',), 'moment': ('time_span',), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte':
('verb3',), 'montent': ('verb3',), 'monter': ('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give', 'said'),
'montrer': ('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',), 'montré': ('reached_me', 'said'), 'mot':
('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'n': ('not',), 'ne': ('not',), 'neige': ('name_words',),
'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir':
('name_words',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'), 'notes': ('paper',), 'notre': ('my',
'hello', 'any_det'), 'nous': ('i', 'me', 'hello'), 'nuit': ('time_span',), 'oceane': ('name_words',), 'offert':
('reached_me', 'handed'), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('hello', 'verb3'),
'organisait': ('verb3',), 'organise': ('verb3', 'give1'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou':
('hello',), 'ouvrait': ('verb3',), 'ouvre': ('verb3',), 'ouvrira': ('verb3',), 'padel': ('drink',), 'paie': ('verb3',
'give1', 'give3'), 'paiera': ('verb3', 'give3'), 'paierai': ('give1',), 'papa': ('rel',), 'papote': ('hello',),
'paquerette': ('name_words',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce':
('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle':
('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says'), 'parler': ('reach_inf',), 'parlera': ('we_meet',),
'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',),
'partage': ('give1', 'give3', 'handed'), 'partager': ('giveinf',), 'partagera': ('give3',), 'partagerai': ('give1',),
'partagé': ('handed',), 'partait': ('verb3',), 'partent': ('verb3',), 'partira': ('verb3',), 'pas': ('not', 'hello'),
'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('verb3', 'reach', 'give1', 'give3', 'came',
'lui_give', 'handed'), 'passee': ('reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passer':
('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passes': ('reach', 'came'),
'passé': ('reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye':
('reached_me',), 'payer': ('giveinf',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3',
'opines', 'says'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin':
('name_words',), 'petit': ('name_words',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux':
('hello',), 'photo': ('letter',), 'photos': ('letter',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'),
'planifie': ('set',), 'planifiee': ('set',), 'planifier': ('todo_inf',), 'podcast': ('paper',), 'point': ('date',),
'poirier': ('name_words',), 'pose': ('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',),
'poste': ('give1',), 'poster': ('giveinf',), 'posterai': ('give1',), 'pot': ('drink',), 'pote': ('rel',), 'potes':
('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3',
'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('verb3',), 'precise':
('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'),
'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare':
('verb3', 'give1', 'give3', 'lui_give'), 'preparer': ('giveinf',), 'preparera': ('give3',), 'preparerai': ('give1',),
'presente': ('give1', 'give3', 'reached_me', 'lui_give'), 'presenter': ('giveinf',), 'presentera': ('give3',),
'presenterai': ('give1',), 'prete': ('give1', 'give3', 'lui_give', 'handed'), 'pretend': ('opines',), 'preter':
('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'prevenu': ('warned',), 'prevenue': ('warned',),
'prevenus': ('warned',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set'), 'prise':
('set',), 'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',),
'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis': ('hello',), 'proposait': ('verb3',),
'propose': ('verb3', 'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',),
'prudence': ('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'puis': ('filler', 'hello'), 'qu':
('hello',), 'quand': ('hello',), 'quatre': ('hello',), 'que': ('hello',), 'qui': ('hello',), 'quittait': ('verb3',),
'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee':
('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says'),
'raconté': ('said',), 'ramene': ('give1', 'give3'), 'ramener': ('giveinf',), 'ramenera': ('give3',), 'ramenerai':
('give1',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach',
'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'),
'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent': ('give3',), 'rappellera': ('give3',
'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rapport': ('paper',), 'rassure': ('cheered',), 'rassuree':
('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',), 'reclamer': ('todo_inf',),
'reco': ('tip',), 'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('verb3', 'give1'),
'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',), 'reconforte': ('cheered',),
'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee': ('reach',),
'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',), 'recontacté':
('reach',), 'recos': ('tip',), 'recrutait': ('verb3',), 'recrute': ('verb3',), 'recrutent': ('verb3',), 'recruter':
('urge_inf',), 'recrutera': ('verb3',), 'recu': ('reached_me',), 'recue': ('reached_me',), 'recuperer': ('giveinf',),
'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3',), 'redonne': ('give1', 'give3'),
'redonner': ('giveinf',), 'refait': ('we_meet',), 'refile': ('give1', 'give3'), 'refiler': ('giveinf',), 'refusait':
('verb3',), 'refuse': ('verb3',), 'regarder': ('giveinf',), 'regle': ('give3',), 'reglera': ('give3',), 'regrettait':
('verb3',), 'regrette': ('verb3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach',
'reached_me', 'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me',
'lui_give', 'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera':
('give3',), 'relancerai': ('give1',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relira': ('give3',), 'relirai':
('give1',), 'relire': ('giveinf',), 'relis': ('give1', 'lui_give'), 'relit': ('give3',), 'relu': ('hello', 'read_it'),
'remarques': ('remarks',), 'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',),
'rembourserai': ('give1',), 'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra': ('give3',),
'remettre': ('giveinf',), 'remi': ('name_words',), 'remonter': ('giveinf',), 'renard': ('name_words',), 'rencontre':
('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons':
('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3',), 'rendra':
('give3',), 'rendrai': ('give1', 'lui_give'), 'rendre': ('giveinf',), 'rends': ('give1', 'lui_give'), 'rentrait':
('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',), 'renverra': ('give3', 'will_give'), 'renverrai': ('give1',
'lui_give'), 'renvoie': ('give1', 'give3', 'lui_give', 'will_give'), 'renvoient': ('give3',), 'renvoyer':
('giveinf',), 'reparle': ('sort_of_met',), 'repas': ('drink',), 'repete': ('verb3',), 'replanifie': ('shifted',),
'replanifiee': ('shifted',), 'repond': ('give3',), 'repondent': ('give3',), 'repondra': ('give3',), 'repondrai':
('give1', 'lui_give'), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1', 'lui_give'), 'repondu': ('hello',
'reach', 'reached_me'), 'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse':
('shifted',), 'repoussee': ('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',),
'reprendra': ('verb3',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve':
('give1', 'give3', 'lui_give'), 'reserver': ('giveinf',), 'reserverai': ('give1',), 'responsable': ('rel',),
'ressors': ('give1',), 'restait': ('verb3',), 'reste': ('verb3', 'came'), 'restee': ('came',), 'restera': ('verb3',),
'resto': ('drink',), 'resté': ('came',), 'retour': ('remarks',), 'retourne': ('give1', 'give3'), 'retourner':
('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',), 'retours': ('remarks',), 'retrouve':
('sort_of_met', 'we_meet', 'i_meet'), 'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',),
'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'),
'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir':
('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai':
('give1',), 'reviennent': ('give3',), 'reviens': ('give1',), 'revient': ('verb3', 'give3'), 'revoir': ('see_inf',),
'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue': ('sort_of_met',), 'rex':
('course',), 'richard': ('name_words',), 'riviere': ('name_words',), 'roche': ('name_words',), 'roi': ('name_words',),
'rose': ('name_words',), 'rossignol': ('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy':
('name_words',), 'réu': ('hello', 'date'), 's': ('verb3',), 'sa': ('their', 'any_det'), 'sage': ('name_words',),
'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'saura':
('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'se': ('hello', 'verb3'), 'semaine': ('hello',),
'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'sept':
('hello',), 'sera': ('verb3',), 'serait': ('verb3',), 'seront': ('verb3',), 'ses': ('their', 'hello', 'any_det'),
'severine': ('name_words',), 'signait': ('verb3',), 'signe': ('verb3', 'says'), 'signer': ('giveinf',), 'signera':
('verb3',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('rel',), 'soir':
('hello',), 'soiree': ('time_span',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes': ('hello',),
'son': ('their', 'any_det'), 'sont': ('verb3',), 'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3',
'reached_me'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',),
'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',), 'squash':
('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait': ('verb3',), 'stresse':
('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suis': ('hello',), 'suit': ('verb3',), 'suivait':
('verb3',), 'surement': ('filler',), 'tableau': ('paper',), 'tailleur': ('name_words',), 'tante': ('rel',), 'taxi':
('drink',), 'tel': ('hello',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',),
'template': ('paper',), 'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis': ('drink',), 'tente': ('attempt',),
'termine': ('verb3',), 'terminera': ('verb3',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it'), 'tester':
('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach', 'reached_me',
'attempt'), 'the': ('drink',), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiens': ('give1',), 'tient': ('verb3',
'give3'), 'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',),
'tonnelier': ('name_words',), 'tot': ('hello',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous':
('filler',), 'tout': ('filler',), 'toute': ('filler',), 'train': ('drink',), 'trame': ('paper',), 'tranquillement':
('filler',), 'transmet': ('give3', 'will_give'), 'transmets': ('give1', 'lui_give'), 'transmettra': ('give3',
'will_give'), 'transmettrai': ('give1',), 'transmettre': ('giveinf',), 'transmis': ('handed',), 'travaillait':
('verb3',), 'travaille': ('verb3',), 'tres': ('hello',), 'trois': ('hello',), 'trouvait': ('verb3', 'opines'),
'trouve': ('verb3', 'give1', 'opines', 'says'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera':
('give3',), 'trouverai': ('give1',), 'tuyau': ('tip',), 'tél': ('hello',), 'un': ('det', 'hello', 'any_det'), 'une':
('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3'),
'vais': ('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give3'), 'valider':
('todo_inf',), 'validera': ('give3',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait':
('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'venu': ('reach', 'came'), 'venue':
('reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifier':
('giveinf', 'todo_inf'), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'),
'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera': ('give3',), 'veulent': ('verb3',),
'veut': ('hello', 'verb3', 'must3', 'bidding'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal':
('name_words',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viennent': ('verb3',), 'vient': ('verb3',),
'vigneron': ('name_words',), 'violette': ('name_words',), 'vire': ('give3',), 'virera': ('give3',), 'visait':
('verb3',), 'vise': ('verb3',), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité':
('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vivait': ('verb3',), 'vivien':
('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin':
('rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont':
('verb3', 'must3'), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3'), 'voulait': ('verb3', 'bidding'), 'vous':
('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment':
('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus':
('hello', 'sort_of_met'), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',),
'à': ('to_place',)}


CLAUSES = [{'': (5, 'mine')}, {'vous': 0}, {'point': 0}, {'a': 0, 'avec': 0, 'rdv': 0, 'rendez': 1, 'un': 2, 'à': 0},
{'<giveinf>': 0}, {'a': 0, 'à': 0}, {'<giveinf>': 0, '<todo_inf>': 0, 'contacter': 0, 'faire': 3, 'leur': 4, 'lui': 4,
'parler': 3, 'penser': 5, 'prendre': 3, 'recontacter': 0, 'voir': 3}, {'': (3, 'advice')}, {'^': 7}, {':': 8}, {'^':
6, 'conseil': 9, 'conseils': 9}, {'': (23, 'gave:volunteering')}, {'^': 11}, {'^': 11, 'a': 12, 'au': 12, 'aux': 12,
'chez': 12, 'pour': 12, 'à': 12}, {'benevolat': 13}, {'de': 14}, {'h': 15, 'heure': 15, 'heures': 15}, {'': (22,
'gave:encouragement')}, {'^': 17}, {'N': 18}, {'': (2, 'plan')}, {'': (1, 'moved')}, {'<set>': 20, '<shifted>': 21},
{'': (20, 'gave:resource')}, {'<paper>': 23}, {'ma': 24, 'mes': 24, 'mon': 24, 'nos': 24, 'notre': 24}, {'^': 25},
{'N': 26}, {'^': 25, 'a': 27, 'à': 27}, {'': (14, 'together')}, {'ensemble': 29}, {'<drink>': 20}, {'le': 31, 'un':
31}, {'': (15, 'contact')}, {'eu': 33, 'eue': 33}, {'ai': 34}, {'avec': 20, 'chez': 20}, {'chez': 20, 'prendre': 20,
'saluer': 20, 'voir': 20}, {'': (0, 'missed')}, {'appeler': 38}, {'voir': 38}, {'appeler': 38, 'ecrire': 38, 'l': 39,
'la': 40, 'le': 40, 'passer': 38, 'voir': 38}, {'...': 30, '<i_meet>': 20, 'bois': 32, 'l': 35, 'mange': 36, 'passe':
37, 'prends': 32, 'voulais': 41, 'voulait': 41}, {'': (8, 'asked')}, {'demander': 43, 'poser': 43, 'savoir': 43},
{'demander': 43, 'lui': 44, 'poser': 43, 'savoir': 43}, {'pour': 45}, {'N': 46}, {'a': 47, 'à': 47}, {'': (6,
'theirs')}, {'<giveinf>': 49}, {'<giveinf>': 49, 'en': 50, 'l': 50, 'la': 50, 'le': 50, 'les': 50}, {'m': 51, 'me':
51, 'nous': 51}, {'^': 52}, {'^': 52, 'encore': 53}, {'mieux': 7}, {'devrait': 7, 'doit': 7, 'fallait': 7, 'faudrait':
7, 'faut': 7, 'ferait': 7, 'vaudrait': 55, 'vaut': 55}, {'^': 56}, {'': (13, 'talk'), 'il': 57, 'on': 57},
{'<should>': 7}, {'^': 59}, {'': (13, 'talk'), 'je': 60, 'nous': 60, 'on': 60}, {'qu': 58, 'que': 61}, {'': (17,
'gave:feedback')}, {'^': 63}, {'<their>': 64, 'l': 64, 'la': 64, 'le': 64, 'les': 64}, {'': (9, 'told')}, {'a': 66,
'à': 66}, {'vous': 20}, {'<date>': 20, 'rendez': 68}, {'D': 20, 'avec': 20, 'la': 20, 'le': 20, 'pour': 20, 'un': 69,
'une': 69}, {'D': 21, 'a': 21, 'au': 21, 'd': 21, 'de': 21, 'du': 21, 'en': 21, 'la': 21, 'le': 21, 'notre': 21,
'pour': 21, 'son': 21, 'à': 21}, {'': (5, 'mine'), 'encore': 0}, {'dois': 72}, {'deconseille': 7}, {'<give3>': 49},
{'<give3>': 49, 'a': 74, 'en': 75, 'l': 75, 'la': 75, 'le': 75, 'les': 75}, {'retours': 49}, {'intro': 49},
{'virement': 49}, {'retour': 49}, {'devis': 49, 'draft': 49, 'point': 49, 'retour': 49, 'topo': 49}, {'intro': 49,
'offre': 49, 'proposition': 49}, {'des': 77, 'l': 78, 'le': 79, 'parvenir': 49, 'passer': 49, 'signe': 49, 'son': 80,
'suivre': 49, 'un': 81, 'une': 82}, {'contact': 49, 'copie': 49, 'lien': 49, 'relation': 49}, {'en': 84}, {'signe':
49}, {'courant': 49}, {'au': 87}, {'courant': 49, 'jus': 49}, {'au': 89}, {'<give3>': 49, 'deconseille': 7, 'dira':
49, 'en': 75, 'fait': 83, 'l': 75, 'la': 75, 'le': 75, 'les': 75, 'met': 85, 'mettra': 85, 'redit': 49, 'refait': 86,
'tiendra': 88, 'tient': 90}, {'<give3>': 49, 'a': 74, 'deconseille': 7, 'en': 75, 'fait': 83, 'l': 75, 'la': 75, 'le':
75, 'les': 75, 'met': 85, 'mettra': 85, 'tient': 88}, {'moi': 49, 'nous': 49}, {'vers': 93}, {'<will_give>': 49, 'a':
74, 'deconseille': 7, 'm': 76, 'me': 91, 'nous': 92, 'reviendra': 94, 'reviennent': 94, 'revient': 94}, {'': (13,
'talk')}, {'qu': 96, 'que': 96}, {'': (4, 'needs_from_me')}, {'<my>': 98}, {'part': 98}, {'ma': 100, 'notre': 100},
{'D': 98, 'de': 101}, {'...': 102}, {'^': 103}, {'...': 102, '<my>': 98}, {'^': 105}, {'D': 98}, {'...': 107}, {'^':
108}, {'^': 98}, {'j': 110, 'je': 110}, {'^': 99, 'd': 104, 'de': 106, 'des': 109, 'du': 109, 'que': 111}, {'^': 7,
'd': 8, 'de': 8}, {'m': 49, 'me': 49, 'nous': 49}, {'^': 114}, {'elle': 115, 'il': 115}, {'qu': 116}, {'d': 8, 'de':
8, 'qu': 8, 'que': 8}, {'': (6, 'theirs'), 'm': 49, 'me': 49, 'nous': 49}, {'^': 119}, {'^': 119, 'd': 120, 'de':
120}, {'d': 115, 'de': 115}, {'<said>': 97, 'besoin': 112, 'conseille': 113, 'conseillé': 113, 'dit': 117,
'preconise': 118, 'promis': 121, 'propose': 122, 'proposé': 122, 'recommande': 118, 'recommandé': 118, 'suggere':
118}, {'<giveinf>': 49, 'm': 49, 'me': 49, 'nous': 49}, {'^': 124}, {'d': 125, 'de': 125}, {'je': 8, 'on': 8}, {'que':
127}, {'moi': 98, 'nous': 98}, {'^': 129}, {'^': 99}, {'de': 101}, {'^': 132}, {'appel': 133, 'devis': 133, 'mail':
133, 'rappel': 133, 'retour': 133}, {'^': 105, 'd': 130, 'de': 130, 'que': 111, 'toujours': 131, 'un': 134}, {'sur':
131}, {'de': 8, 'qu': 8, 'que': 8}, {'avis': 137}, {'<giveinf>': 7}, {'^': 139}, {'devait': 7, 'devrait': 7,
'fallait': 7, 'faudrait': 7, 'faut': 7, 'ferait': 7, 'm': 49, 'me': 49, 'nous': 49}, {'^': 141}, {'devait': 7,
'devrait': 7, 'fallait': 7, 'faudrait': 7, 'faut': 7, 'ferait': 7}, {'^': 143}, {'elle': 115, 'il': 142, 'on': 144},
{'je': 60, 'nous': 60, 'on': 60}, {'d': 140, 'de': 140, 'qu': 145, 'que': 146}, {'vers': 49}, {'revenir': 148}, {'^':
149}, {'sa': 49, 'ses': 49, 'son': 49}, {'^': 151}, {'a': 152, 'à': 152}, {'parle': 153}, {'maison': 33}, {'la': 155},
{'bureau': 33}, {'moi': 33}, {'moi': 33, 'nous': 33}, {'bonjour': 33}, {'voir': 33}, {'D': 33, 'a': 156, 'au': 157,
'avec': 158, 'boire': 33, 'chez': 159, 'dejeuner': 33, 'diner': 33, 'dire': 160, 'dîner': 33, 'ici': 33, 'me': 161,
'nous': 161, 'prendre': 33, 'à': 156}, {'que': 146}, {'pour': 115}, {'accord': 164, 'avis': 137}, {'<came>': 162,
'cense': 115, 'censee': 115, 'convaincu': 163, 'convaincue': 163, 'd': 165, 'ok': 164, 'partant': 164, 'partante':
164, 'persuade': 163, 'persuadee': 163}, {'on': 8}, {'j': 8, 'je': 8, 'nous': 8}, {'qu': 167, 'que': 168}, {'pour':
169}, {'oeil': 49}, {'un': 171}, {'^': 172}, {'^': 75}, {'^': 75, 'me': 174}, {'faut': 131}, {'a': 8, 'à': 8}, {'sur':
8}, {'<giveinf>': 7, '<urge_inf>': 7, 'ne': 7, 'pas': 7}, {'^': 179}, {'d': 180, 'de': 180}, {'^': 114, 'allait': 115,
'va': 115}, {'^': 141, 'allait': 115, 'va': 115}, {'elle': 182, 'il': 183, 'on': 144}, {'...': 181, 'd': 8, 'de': 8,
'qu': 184, 'que': 146}, {'signe': 33, 'visiter': 33}, {'mot': 33, 'vocal': 33}, {'un': 187}, {'contre': 8, 'sur': 8},
{'garde': 189}, {'en': 190}, {'d': 96, 'de': 96, 'des': 96, 'du': 96}, {'fil': 33, 'tel': 33, 'tél': 33}, {'de': 193},
{'coup': 194}, {'un': 195}, {'^': 7, 'd': 8, 'de': 8, 'qu': 8, 'que': 8}, {'^': 119, 'd': 120, 'de': 120, 'qu': 120,
'que': 120}, {'il': 144, 'on': 144}, {'qu': 199}, {'visite': 33}, {'dessus': 33}, {'<reached_me>': 33, '<urges>': 177,
'alerte': 178, 'alertee': 178, 'alerté': 178, 'conseille': 113, 'conseillé': 113, 'dit': 185, 'fait': 186, 'laisse':
188, 'mis': 191, 'mise': 191, 'parle': 192, 'parlé': 192, 'passe': 196, 'passé': 196, 'preconise': 197, 'promis': 198,
'propose': 122, 'proposé': 122, 'rappele': 200, 'reclame': 110, 'recommande': 197, 'recommandé': 197, 'rendu': 201,
'saute': 202, 'suggere': 197}, {'<urges>': 177, 'a': 203, 'alerte': 178, 'appelle': 33}, {'d': 8, 'de': 8, 'qu': 199,
'que': 146}, {'': (6, 'theirs'), 'encore': 49, 'toujours': 49}, {'^': 49}, {'^': 49, 'd': 207, 'de': 207}, {'bien':
8}, {'<urges>': 177, 'conseille': 113, 'dit': 205, 'doit': 206, 'doivent': 206, 'met': 191, 'preconise': 197,
'promet': 208, 'reclame': 110, 'recommande': 197, 'recommandé': 197, 'suggere': 197, 'verrait': 209}, {'...': 181,
'd': 8, 'de': 8}, {'<reached_me>': 33, '<urges>': 177, 'conseille': 113, 'conseillé': 113, 'dit': 211, 'fait': 186,
'laisse': 188, 'parle': 192, 'parlé': 192, 'passe': 196, 'passé': 196, 'preconise': 197, 'promis': 198, 'recommande':
197, 'recommandé': 197, 'rejoint': 33, 'rejointe': 33, 'rejoints': 33, 'rendu': 201, 'saute': 202, 'suggere': 197},
{'d': 8, 'de': 8}, {'<urges>': 177, 'a': 212, 'appelle': 33, 'conseille': 113, 'dit': 213, 'doit': 206, 'doivent':
206, 'preconise': 197, 'recommande': 197, 'recommandé': 197, 'suggere': 197}, {'...': 107, '<my>': 98}, {'^': 215},
{'d': 109, 'de': 216, 'des': 109, 'du': 109}, {'besoin': 217}, {'je': 8}, {'d': 115, 'de': 115, 'qu': 167, 'que':
219}, {'d': 49, 'de': 49, 'des': 49, 'du': 49}, {'occupe': 221}, {'charge': 49, 'occupe': 49}, {'^': 223}, {'a': 207,
'à': 207}, {'a': 33, 'au': 33, 'avec': 33, 'chez': 33, 'à': 33}, {'arrete': 226, 'arretee': 226, 'assis': 226,
'assise': 226, 'deplace': 226, 'deplacee': 226, 'engage': 225, 'engagee': 225, 'engagé': 225, 'joint': 226, 'jointe':
226, 'pointe': 226, 'pointee': 226}, {'^': 222, 'en': 224, 'engage': 225, 'est': 227}, {'': (6, 'theirs'), 'd': 49,
'de': 49, 'des': 49, 'du': 49}, {'charge': 229, 'rapproche': 49, 'renseigne': 229}, {'^': 230}, {'<came>': 162},
{'mettre': 49}, {'me': 233, 'nous': 233, 'revenir': 148}, {'^': 234}, {'^': 99, 'bien': 125}, {'appeler': 33,
'ecrire': 33, 'envoyer': 33, 'rappeler': 33, 'repondre': 33}, {'m': 237, 'nous': 237}, {'de': 238}, {'^': 99, 'que':
127}, {'<must3>': 54, '<opines>': 62, '^': 95, 'a': 123, 'accepte': 126, 'aimerait': 128, 'attend': 135, 'attendent':
131, 'cense': 115, 'censee': 115, 'compte': 136, 'conseille': 113, 'd': 138, 'demande': 131, 'dit': 147, 'doit': 150,
'en': 154, 'est': 166, 'ferait': 8, 'insiste': 170, 'jette': 173, 'la': 175, 'le': 175, 'les': 175, 'leur': 176,
'lui': 176, 'm': 204, 'me': 210, 'nous': 214, 'ont': 218, 'preconise': 118, 'prend': 173, 'promet': 208, 'propose':
220, 'reclame': 131, 'recommande': 118, 'recommandé': 118, 's': 228, 'se': 231, 'sont': 232, 'suggere': 118, 'va':
235, 'veulent': 131, 'veut': 236, 'vient': 239, 'voudrait': 240}, {'...': 9, '^': 7}, {'<them>': 8, 'N': 242}, {'d':
243, 'de': 243}, {'<reached_me>': 33}, {'<came>': 33}, {'salle': 33}, {'la': 247}, {'avec': 159, 'dans': 248, 'la':
33, 'là': 33, 'present': 33, 'presente': 33}, {'a': 245, 'est': 246, 'etait': 249, 'sont': 246}, {'a': 74,
'deconseille': 7, 'm': 76, 'me': 91, 'nous': 92, 'reviendra': 94, 'reviennent': 94, 'revient': 94}, {'': (12,
'task')}, {'N': 252}, {'a': 253, 'avec': 253, 'et': 253, 'à': 253}, {'N': 254}, {'moi': 29}, {'de': 256}, {'': (11,
'thinking')}, {'<shifted>': 71, 'annule': 38, 'annulee': 38, 'annules': 38, 'annulé': 38, 'decommande': 38,
'decommandee': 38}, {'agenda': 20}, {'contact': 252, 'lien': 252, 'relation': 252}, {'en': 261}, {'mettre': 262},
{'donner': 0, 'envoyer': 0, 'filer': 0, 'rendre': 0, 'renvoyer': 0, 'transmettre': 0}, {'^': 264, 'avis': 8}, {'^':
264, 'd': 125, 'de': 125}, {'N': 8, '^': 7, 'elle': 8, 'il': 8, 'je': 8}, {'place': 267}, {'d': 0, 'de': 0}, {'lieu':
38}, {'decroche': 38, 'eu': 270, 'rappele': 38, 'repondu': 38}, {'lapin': 38}, {'un': 272}, {'D': 20, 'en': 20, 'le':
20}, {'avis': 8}, {'si': 258}, {'<said>': 97, '<shifted>': 71, 'annule': 38, 'annulee': 38, 'annules': 38, 'annulé':
38, 'besoin': 112, 'connecter': 255, 'conseille': 113, 'conseillé': 113, 'cote': 257, 'creuser': 258, 'decommande':
38, 'decommandee': 38, 'dit': 117, 'elle': 126, 'eux': 126, 'finalement': 259, 'l': 260, 'les': 263, 'leur': 265,
'lui': 266, 'ma': 268, 'mettre': 262, 'moi': 269, 'pas': 271, 'pose': 273, 'preconise': 118, 'presenter': 255,
'promis': 121, 'propose': 122, 'proposé': 122, 'recommande': 118, 'recommandé': 118, 'revoir': 274, 'sa': 268, 'son':
275, 'suggere': 118, 'ta': 268, 'voir': 276}, {'': (19, 'gave:mentoring')}, {'^': 278}, {'equipe': 279, 'equipes':
279, 'etudiants': 279, 'fondateurs': 279, 'jeunes': 279, 'porteurs': 279, 'projets': 279, 'promo': 279, 'startups':
279}, {'': (15, 'contact'), 'des': 280, 'deux': 280, 'les': 280, 'trois': 280, 'une': 280}, {'lui': 0}, {'^': 282},
{'': (21, 'gave:referral')}, {'^': 284}, {'N': 285, '^': 284}, {'a': 286, 'à': 286}, {'client': 287, 'lead': 287,
'prospect': 287}, {'un': 288}, {'leur': 0, 'lui': 0}, {'^': 290}, {'': (18, 'gave:knowledge')}, {'^': 292}, {'^': 292,
'a': 293, 'avec': 293, 'pour': 293, 'sur': 293, 'à': 293}, {'N': 294}, {'a': 43, 'à': 43}, {'avis': 296}, {'a': 43,
'conseil': 296, 'son': 297, 'un': 297, 'à': 43}, {'<them>': 0}, {'^': 299}, {'j': 300, 'je': 300}, {'que': 301},
{'chez': 33, 'voir': 33}, {'': (16, 'gave:intro')}, {'^': 304}, {'^': 304, 'a': 305, 'de': 305, 'entre': 305, 'pour':
305, 'à': 305}, {'intro': 306}, {'relation': 306}, {'en': 308}, {'mise': 309}, {'intros': 306, 'presentations': 306},
{'l': 307, 'la': 310, 'les': 311, 'une': 307}, {'eu': 38, 'parle': 38, 'parlé': 38, 'rencontre': 38, 'rencontré': 38,
'revu': 38, 'vu': 38}, {'N': 305}, {'avec': 314, 'et': 314}, {'N': 315}, {'contact': 316, 'lien': 316, 'relation':
316}, {'en': 317}, {'temps': 38}, {'le': 319}, {'eu': 38, 'pu': 38, 'reussi': 38, 'revu': 38, 'trouve': 320, 'trouvé':
320, 'vu': 38}, {'question': 296}, {'la': 322, 'une': 322}, {'a': 314, 'avec': 314, 'et': 314, 'à': 314}, {'N': 324},
{'': (5, 'mine'), 'd': 0, 'de': 0}, {'N': 326}, {'': (5, 'mine'), 'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0,
'lui': 0}, {'^': 328}, {'^': 269, 'a': 327, 'd': 329, 'de': 329, 'à': 327}, {'de': 285}, {'a': 285, 'au': 285,
'aupres': 331, 'chez': 285, 'pour': 285, 'à': 285}, {'N': 332}, {'N': 43}, {'': (10, 'thanks')}, {'<cheered>': 19,
'<said>': 67, 'a': 291, 'accepte': 269, 'accepté': 269, 'aide': 295, 'demande': 298, 'demandé': 298, 'depanne': 295,
'dit': 302, 'ete': 303, 'fait': 312, 'jamais': 313, 'mis': 318, 'pas': 321, 'plus': 313, 'point': 20, 'pose': 323,
'presente': 325, 'promis': 330, 'rdv': 20, 'recommande': 333, 'recommandé': 333, 'relance': 334, 'relancé': 334,
'relu': 65, 'remercie': 335, 'rendez': 68, 'reunion': 20, 'à': 291}, {'avec': 33}, {'...': 337}, {'a': 338, 'au': 338,
'boire': 338, 'courir': 338, 'manger': 338, 'voir': 33, 'à': 338}, {'^': 292, 'a': 293, 'de': 293, 'devant': 293,
'pour': 293, 'sur': 293, 'à': 293}, {'experience': 340}, {'d': 341}, {'<course>': 340, 'retour': 342}, {'un': 343,
'une': 343}, {'absence': 38}, {'en': 345, 'manque': 38, 'manqué': 38, 'rate': 38}, {'en': 345, 'manques': 38}, {'^':
292, 'a': 293, 'à': 293}, {'N': 348}, {'a': 349, 'à': 349}, {'de': 33}, {'cote': 351}, {'a': 352, 'à': 352}, {'': (7,
'waiting')}, {'': (7, 'waiting'), 'de': 354, 'qu': 354, 'que': 354}, {'rien': 38}, {'pour': 356}, {'tel': 337,
'telephone': 337, 'tél': 337}, {'nouvelle': 38, 'nouvelles': 38, 'reponse': 38}, {'appeler': 38, 'rencontrer': 38,
'voir': 38}, {'du': 360, 'dû': 360}, {'moi': 29, 'nous': 29}, {'<them>': 66, 'N': 66}, {'alimentaire': 12},
{'<to_place>': 12, '^': 11}, {'leur': 4, 'lui': 4}, {'^': 366}, {'de': 367}, {'teste': 65, 'testé': 65}, {'vocale':
38}, {'avec': 33, 'sur': 33}, {'dej': 33, 'déj': 33}, {'<drink>': 33, 'petit': 372}, {'des': 373, 'le': 373,
'quelques': 373, 'un': 373, 'une': 373}, {'elle': 126, 'eux': 126, 'lui': 126, 'moi': 269}, {'a': 375, 'à': 375},
{'est': 376}, {'d': 258, 'de': 258, 'qu': 258, 'que': 258}, {'bien': 378}, {'serait': 379}, {'joindre': 38}, {'a':
381, 'à': 381}, {'<to_place>': 279, '^': 278}, {'quoi': 96}, {'pour': 0}, {'^': 99, 'moi': 385}, {'sur': 386},
{'jour': 8}, {'d': 243, 'de': 243, 'du': 388, 'recu': 8}, {'<them>': 43, 'N': 43}, {'j': 0, 'je': 0}, {'que': 391},
{'N': 285}, {'d': 64, 'de': 64, 'du': 64}, {'fil': 33}, {'de': 395}, {'pour': 291}, {'<should>': 7, 'vaut': 55}, {'^':
398}, {'il': 399, 'je': 399, 'nous': 399, 'on': 399}, {'faut': 7}, {'devrais': 7}, {'vaut': 7}, {'devrait': 7}, {'il':
401, 'je': 402, 'mieux': 403, 'on': 404}, {'^': 405}, {'<them>': 400, '<they>': 400, 'N': 406, 'elle': 8, 'elles': 8,
'eux': 8, 'lui': 8}, {'accord': 397, 'apres': 407, 'avis': 137}, {'d': 354, 'de': 354, 'des': 354, 'du': 354},
{'agenda': 20, 'attente': 409}, {'l': 410}, {'N': 8}, {'d': 412, 'de': 412}, {'avis': 413}, {'l': 414}, {'': (1,
'moved'), '<date>': 21, 'D': 21}, {'D': 416, 'a': 416, 'au': 416, 'la': 416, 'le': 416, 'notre': 416, 'à': 416},
{'<their>': 64}, {'pas': 38}, {'jamais': 38, 'pas': 38, 'plus': 38, 'toujours': 419}, {'d': 43, 'de': 43}, {'avis':
421}, {'<them>': 43, 'N': 43, '^': 99, 'a': 43, 'conseil': 296, 'l': 422, 'son': 297, 'un': 297, 'à': 43}, {'<them>':
43, 'N': 43, 'a': 43, 'conseil': 296, 'l': 422, 'son': 297, 'un': 297, 'à': 43}, {'^': 0}, {'<reach_inf>': 38,
'<see_inf>': 38, 'leur': 425, 'lui': 425}, {'dejeuner': 38, 'diner': 38, 'dîner': 38, 'manger': 38, 'passer': 38, 's':
39, 'se': 40, 'venir': 38}, {'messagerie': 38}, {'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0, 'lui': 0}, {'mettre':
262, 'presenter': 252}, {'visite': 20}, {'': (5, 'mine'), '<see_inf>': 20, '^': 429, 'connecter': 255, 'encore': 0,
'les': 430, 'mettre': 262, 'presenter': 255, 'rencontrer': 20, 'rendre': 431, 'retrouver': 20, 'voir': 20}, {'^': 63,
'a': 64, 'sur': 64, 'à': 64}, {'<remarks>': 433, 'nouvelles': 67}, {'<remarks>': 433, 'benevolat': 12}, {'<remarks>':
433}, {'de': 436}, {'asso': 12, 'association': 12}, {'N': 293, '^': 292, 'l': 438}, {'a': 439, 'à': 439}, {'main':
440}, {'de': 441}, {'<course>': 340, '<remarks>': 433, 'benevolat': 12, 'coup': 442, 'retour': 342}, {'des': 434,
'du': 435, 'mes': 436, 'mon': 436, 'plein': 437, 'un': 443, 'une': 343}, {'<letter>': 33, 'N': 33}, {'': (15,
'contact'), 'avec': 445, 'de': 445, 'des': 445, 'par': 445, 'quelques': 445}, {'interview': 258}, {'video': 258},
{'podcast': 258, 'talk': 258}, {'l': 447, 'la': 448, 'le': 449, 'une': 448}, {'pour': 285}, {'reco': 451,
'recommandation': 451}, {'a': 33, 'une': 452, 'à': 33}, {'': (7, 'waiting'), 'd': 354, 'de': 354, 'des': 354, 'du':
354}, {'attente': 454, 'call': 337, 'ligne': 337, 'vain': 38, 'visio': 337}, {'cv': 285}, {'<any_det>': 24}, {'^':
457}, {'N': 458}, {'': (15, 'contact'), 'a': 33, 'à': 33}, {'<letter>': 460, '<remarks>': 433}, {'de': 393}, {'cv':
462}, {'<letter>': 460, '<remarks>': 433, 'client': 287, 'lead': 287, 'prospect': 287}, {'<their>': 456, 'a': 459,
'des': 461, 'du': 436, 'le': 463, 'mes': 436, 'mon': 436, 'plein': 437, 'un': 464, 'à': 459}, {'appeler': 38, 'avoir':
38}, {'joindre': 38, 'voir': 38}, {'parler': 38, 'telephoner': 38}, {'<reach_inf>': 38, '<see_inf>': 38, 'l': 466,
'la': 467, 'le': 467, 'les': 381, 'lui': 468}, {'d': 469, 'de': 469}, {'a': 156, 'au': 157, 'chez': 159, 'dejeuner':
33, 'diner': 33, 'dîner': 33, 'me': 161, 'nous': 161, 'à': 156}, {'<set>': 20, '<shifted>': 71, 'annule': 38,
'annulee': 38, 'annules': 38, 'annulé': 38, 'cense': 115, 'censee': 115, 'convaincu': 163, 'convaincue': 163, 'd':
165, 'decommande': 38, 'decommandee': 38, 'finalement': 259, 'ok': 164, 'partant': 164, 'partante': 164, 'passe': 471,
'passee': 471, 'passé': 471, 'persuade': 163, 'persuadee': 163, 'venu': 471, 'venue': 471}, {'moi': 29, 'si': 258},
{'la': 29, 'là': 29}, {'avec': 33, 'chez': 33}, {'notres': 29}, {'des': 476, 'la': 29, 'là': 29, 'present': 29,
'presente': 29}, {'donne': 97, 'donné': 97}, {'du': 395}, {'<date>': 33, 'bout': 479}, {'au': 480, 'en': 480, 'par':
480}, {'': (15, 'contact'), 'au': 480, 'en': 480, 'par': 480}, {'<them>': 481, 'N': 482}, {'N': 293}, {'a': 484, 'à':
484}, {'...': 485}, {'...': 485, 'a': 484, 'comment': 486, 'à': 484}, {'appeler': 38, 'croiser': 38, 'voir': 38},
{'bond': 38}, {'connaissance': 33, 'mise': 309}, {'point': 33}, {'demo': 63, 'démo': 63, 'oral': 63, 'pitch': 63,
'presentation': 63, 'soutenance': 63}, {'^': 492}, {'<their>': 493, 'N': 64, 'la': 493, 'le': 493}, {'<their>': 456,
'le': 463}, {'<course>': 340, '<date>': 33, '<drink>': 33, '<remarks>': 433, 'audit': 64, 'benevolat': 12, 'point':
33, 'retour': 342}, {'<course>': 340, '<date>': 33, 'intro': 306, 'relecture': 64, 'retour': 342}, {'des': 436, 'du':
435, 'faux': 489, 'l': 307, 'la': 490, 'le': 491, 'les': 311, 'mes': 436, 'mon': 436, 'part': 67, 'plein': 437,
'repeter': 494, 'suivre': 495, 'un': 496, 'une': 497}, {'les': 263, 'mettre': 262}, {'<giveinf>': 0, 'leur': 0, 'lui':
0}, {'^': 4}, {'^': 4, 'mettre': 262, 'presenter': 252}, {'<see_inf>': 20, 'rendre': 431}, {'': (5, 'mine'), '^': 299,
'aille': 503}, {'': (5, 'mine'), '^': 299}, {'j': 504, 'je': 505}, {'^': 500, 'connecter': 255, 'l': 501, 'la': 501,
'le': 501, 'les': 502, 'mettre': 262, 'presenter': 255, 'que': 506}, {'<their>': 63, 'la': 63, 'le': 63}, {'^': 508},
{'^': 508, 'sur': 509}, {'donne': 510, 'donné': 510, 'sur': 509}, {'N': 293, '^': 292}, {'a': 512, 'à': 512}, {'main':
513}, {'de': 514}, {'coup': 515}, {'un': 516}, {'a': 293, 'au': 293, 'sur': 293, 'à': 293}, {'N': 518}, {'a': 335,
'à': 335}, {'merci': 520}, {'lapin': 38, 'merci': 520}, {'qu': 258, 'que': 258}, {'j': 505, 'je': 505}, {'^': 500,
'connecter': 255, 'les': 430, 'mettre': 262, 'presenter': 255, 'que': 524}, {'<any_det>': 98, '<my>': 98}, {'^': 526},
{'faut': 527}, {'faut': 392}, {'faudrait': 523, 'faut': 525, 'leur': 528, 'lui': 528, 'me': 529, 'parait': 97,
'paraît': 97}, {'a': 293, 'au': 293, 'dans': 293, 'devant': 293, 'à': 293}, {'N': 324, 'de': 325, 'entre': 325},
{'<give1>': 0}, {'<give1>': 0, 'en': 533}, {'^': 534, 'dois': 72}, {'amene': 0, 'appelle': 0, 'appellerai': 0,
'apporte': 0, 'enverrai': 0, 'envoie': 0, 'organise': 0}, {'a': 291, 'accepte': 269, 'accepté': 269, 'dit': 302,
'envie': 258, 'point': 20, 'rdv': 20, 'rendez': 68, 'reunion': 20, 'reve': 258, 'un': 69, 'une': 69, 'à': 291}, {'':
(7, 'waiting'), 'de': 354, 'encore': 354, 'qu': 354, 'que': 354, 'toujours': 354}, {'': (5, 'mine'), 'd': 0, 'de': 0,
'que': 0}, {'promis': 539}, {'ai': 540}, {'<them>': 535, '^': 536, 'ai': 537, 'aimerais': 258, 'attends': 538, 'dois':
72, 'hesite': 258, 'leur': 541, 'lui': 541}, {'<sort_of_met>': 38}, {'<lui_give>': 0}, {'apres': 38}, {'': (5,
'mine'), '^': 429, 'connecter': 255, 'encore': 0, 'les': 430, 'mettre': 262, 'presenter': 255}, {'leur': 533, 'lui':
533}, {'^': 547}, {'': (5, 'mine'), 'd': 0, 'de': 0, 'des': 0, 'du': 0}, {'occupe': 549}, {'en': 550, 'engage': 5,
'occupe': 549}, {'d': 0, 'de': 0, 'des': 0, 'du': 0}, {'a': 0, 'de': 0, 'pour': 0, 'à': 0}, {'engage': 553, 'engagee':
553, 'engagé': 553, 'propose': 553, 'proposee': 553, 'proposé': 553}, {'charge': 552, 'demande': 258, 'rappelle': 258,
'souviens': 258, 'suis': 554}, {'a': 258, 'qu': 258, 'que': 258, 'à': 258}, {'<giveinf>': 0, 'l': 4, 'la': 4, 'le': 4,
'les': 4, 'leur': 0, 'lui': 0}, {'^': 557}, {'bien': 258}, {'<them>': 535, '^': 544, 'cours': 545, 'crois': 523,
'devrais': 258, 'dois': 546, 'l': 548, 'la': 548, 'le': 548, 'les': 548, 'leur': 541, 'lui': 541, 'm': 551, 'me': 555,
'pense': 556, 'reflechis': 258, 'songe': 258, 'va': 291, 'vais': 558, 'verrais': 559, 'voudrais': 258}, {'a': 33,
'au': 33, 'aux': 33, 'à': 33}, {'^': 304, 'avec': 305}, {'contact': 562, 'lien': 562, 'relation': 562}, {'en': 563},
{'<cheered>': 18, '<warned>': 66, 'aide': 294, 'aidee': 294, 'conseille': 294, 'conseillee': 294, 'conseillé': 294,
'depanne': 294, 'depannee': 294, 'eu': 33, 'eue': 33, 'mis': 564, 'mise': 564, 'mises': 564, 'presente': 314,
'presentees': 564, 'presentes': 564, 'recommande': 332, 'recommandee': 332, 'recommandé': 332}, {'ai': 565, 'avis':
413}, {'camp': 49}, {'son': 567}, {'dans': 568}, {'est': 569}, {'balle': 570, 'messagerie': 38}, {'plan': 38}, {'':
(0, 'missed'), 'sur': 38, 'vocal': 38}, {'sa': 38, 'son': 38}, {'sur': 574}, {'message': 573, 'vocal': 575}, {'en':
572, 'un': 576}, {'d': 38, 'de': 38}, {'^': 304, 'en': 563}, {'<warned>': 66, 'mis': 564, 'mise': 564, 'mises': 564,
'presentees': 564, 'presentes': 579}, {'ai': 580}, {'recommandation': 451}, {'de': 582}, {'<any_det>': 23}, {'^':
584}, {'j': 425, 'je': 425}, {'que': 586}, {'des': 436, 'du': 436, 'mes': 436, 'mon': 436, 'plein': 437, 'un': 436},
{'<any_det>': 293, '^': 292}, {'des': 436, 'du': 436, 'mes': 436, 'mon': 436, 'part': 66, 'plein': 437, 'un': 436},
{'': (5, 'mine'), '^': 328}, {'': (5, 'mine'), 'd': 591, 'de': 591, 'que': 0}, {'d': 425, 'de': 425}, {'<handed>':
585, '<said>': 66, 'demande': 43, 'demandé': 43, 'dit': 587, 'donne': 588, 'donné': 588, 'explique': 589, 'expliqué':
589, 'fait': 590, 'montre': 589, 'montré': 589, 'pose': 43, 'presente': 314, 'promis': 592, 'propose': 593, 'proposé':
593}, {'d': 329, 'de': 329}, {'^': 544, 'ai': 594, 'faut': 131, 'promis': 595}, {'vous': 38}, {'<date>': 38, 'rendez':
597}, {'<reach_inf>': 38, '<see_inf>': 38}, {'<reach_inf>': 38, '<see_inf>': 38, 'l': 599, 'la': 599, 'le': 599,
'les': 599, 'lui': 599}, {'<any_det>': 598, 'N': 38, 'd': 600, 'de': 600}, {'article': 258}, {'bouquin': 258, 'livre':
258, 'post': 258}, {'l': 602, 'le': 603, 'qu': 258, 'que': 258, 'sur': 258}, {'<remarks>': 433, 'audit': 64},
{'relecture': 64}, {'des': 436, 'du': 436, 'mes': 436, 'mon': 436, 'part': 66, 'plein': 437, 'un': 605, 'une': 606},
{'<handed>': 585, '<said>': 66, 'demande': 43, 'demandé': 43, 'dit': 587, 'donne': 588, 'donné': 588, 'explique': 589,
'expliqué': 589, 'fait': 607, 'montre': 589, 'montré': 589, 'pose': 43, 'presente': 314, 'promis': 592, 'propose':
593, 'proposé': 593}, {'<must3>': 54, '^': 544, 'ai': 608, 'faut': 131, 'promis': 595}, {'': (13, 'talk'), 'd': 96,
'de': 96, 'qu': 96, 'que': 96, 'si': 96}, {'': (13, 'talk'), 'comment': 96, 'pourquoi': 96, 'qu': 96, 'que': 96, 'si':
96}, {'^': 500}, {'d': 612, 'de': 612}, {'astuce': 9, 'conseil': 9, 'tip': 9}, {'conseil': 113}, {'...': 614, 'comme':
615, 'le': 615, 'un': 615}, {'part': 33}, {'<letter>': 33, 'faire': 617}, {'<any_det>': 618, '<letter>': 33, 'faire':
617}, {'rappele': 38, 'repondu': 38}, {'<reached_me>': 33, '<said>': 611, '<urges>': 177, 'accompagne': 29,
'accompagnee': 29, 'accueillis': 33, 'alerte': 178, 'alertee': 178, 'alerté': 178, 'conseille': 113, 'conseillé': 113,
'demande': 613, 'demandé': 613, 'dit': 185, 'donne': 616, 'donné': 616, 'envoye': 619, 'fait': 186, 'invites': 33,
'laisse': 188, 'mis': 191, 'mise': 191, 'parle': 192, 'parlé': 192, 'pas': 620, 'passe': 196, 'passé': 196, 'plante':
38, 'plantee': 38, 'pose': 273, 'preconise': 197, 'promis': 198, 'propose': 122, 'proposé': 122, 'rappele': 200,
'reclame': 110, 'recommande': 197, 'recommandé': 197, 'recu': 33, 'recue': 33, 'recues': 33, 'recus': 33, 'rejoint':
29, 'rejointe': 29, 'rendu': 201, 'saute': 202, 'suggere': 197}, {'a': 20, 'au': 20, 'chez': 20, 'à': 20}, {'pour':
110}, {'<says>': 610, '<urges>': 177, 'a': 621, 'accompagnait': 29, 'alerte': 178, 'appelle': 33, 'invite': 622,
'invitent': 622, 'relance': 623}, {'<any_det>': 598}, {'^': 11, 'avec': 12}, {'je': 258}, {'d': 612, 'de': 612, 'si':
627}, {'de': 0}, {'': (11, 'thinking'), 'jamais': 38, 'pas': 38, 'plus': 38, 'toujours': 419}, {'a': 612, 'à': 612},
{'<says>': 610, '<urges>': 177, 'charge': 552, 'conseille': 113, 'decroche': 420, 'demande': 628, 'dit': 205, 'doit':
206, 'doivent': 206, 'faut': 392, 'ghoste': 38, 'manque': 38, 'met': 191, 'preconise': 197, 'promet': 208, 'rappeler':
629, 'rappelle': 630, 'reclame': 110, 'recommande': 197, 'recommandé': 197, 'relance': 623, 'repond': 420, 'reste':
631, 'souviens': 258, 'suggere': 197, 'suis': 554, 'verrait': 209}, {'': (10, 'thanks'), 'N': 335}, {'fois': 520},
{'N': 335, 'a': 633, 'beaucoup': 520, 'encore': 520, 'infiniment': 520, 'mille': 634, 'à': 633}, {'vaut': 8},
{'mercis': 520}, {'avec': 314}, {'contact': 638, 'lien': 638, 'relation': 638}, {'contact': 305, 'lien': 305,
'relation': 305}, {'en': 640}, {'N': 641}, {'en': 639, 'et': 642}, {'N': 643, 'en': 317}, {'en': 639}, {'contact':
532, 'relation': 532}, {'N': 645, 'en': 646}, {'et': 29}, {'pas': 271}, {'jamais': 313, 'pas': 321, 'plus': 313},
{'eu': 270, 'lieu': 38}, {'pas': 651}, {'arrive': 38, 'arrivee': 38, 'arrivé': 38, 'venu': 38, 'venue': 38}, {'venu':
38, 'venue': 38}, {'jamais': 653, 'pas': 654}, {'decroche': 38, 'rappele': 38, 'repondu': 38}, {'pas': 656}, {'pas':
269}, {'a': 649, 'ai': 650, 'aura': 652, 'est': 655, 'ont': 657, 'oublie': 658, 'oublier': 658, 'oublions': 658},
{'decroche': 420, 'rappelle': 420, 'repond': 420}, {'jamais': 38, 'pas': 38, 'plus': 38, 'tjrs': 419, 'tjs': 419,
'toujours': 419}, {'decroche': 420, 'me': 660, 'oublie': 658, 'oublier': 658, 'oublions': 658, 'rappelle': 420,
'repond': 661}, {'step': 252, 'steps': 252}, {'': (12, 'task'), 'meme': 252}, {'moi': 664}, {'moi': 252}, {'a': 665,
'pour': 666, 'à': 665}, {'devons': 612, 'doit': 612}, {'N': 593}, {'': (5, 'mine'), 'm': 49, 'me': 49, 'nous': 49},
{'^': 670}, {'^': 119, 'a': 669, 'd': 671, 'de': 671, 'qu': 120, 'que': 120, 'à': 669}, {'<reached_me>': 33, '<said>':
611, '<urges>': 177, 'accueillis': 33, 'conseille': 113, 'conseillé': 113, 'demande': 613, 'demandé': 613, 'dit': 211,
'donne': 616, 'donné': 616, 'envoye': 619, 'fait': 186, 'invites': 33, 'laisse': 188, 'parle': 192, 'parlé': 192,
'passe': 196, 'passé': 196, 'plantes': 38, 'pose': 273, 'preconise': 197, 'promis': 672, 'recommande': 197,
'recommandé': 197, 'recu': 33, 'recue': 33, 'recues': 33, 'recus': 33, 'rendu': 201, 'saute': 202, 'suggere': 197},
{'': (0, 'missed'), '<see_inf>': 38, 'se': 40}, {'': (0, 'missed'), '<see_inf>': 38, 'd': 674, 'de': 674, 'se': 40},
{'vous': 675}, {'cale': 675, 'calé': 675, 'prevu': 675, 'rdv': 675, 'rendez': 676}, {'': (6, 'theirs'), '^': 500,
'encore': 49, 'toujours': 49}, {'deux': 29, 'quatre': 29, 'tous': 29, 'trois': 29}, {'promis': 593}, {'a': 680,
'devons': 0, 'doit': 0}, {'<sort_of_met>': 33}, {'sommes': 682}, {'<says>': 610, '<them>': 668, '<urges>': 177, 'a':
673, 'allons': 291, 'appelle': 33, 'attendons': 354, 'avait': 677, 'avions': 677, 'conseille': 113, 'demande': 613,
'devons': 612, 'dit': 213, 'doit': 678, 'doivent': 206, 'etions': 679, 'invite': 622, 'invitent': 622, 'leur': 681,
'lui': 681, 'nous': 683, 'preconise': 197, 'recommande': 197, 'recommandé': 197, 'sommes': 682, 'suggere': 197},
{'cafe': 33, 'café': 33, 'verre': 33}, {'un': 685}, {'^': 534, 'devons': 612, 'doit': 612}, {'envoie': 0, 'prepare':
0, 'relance': 0, 'renvoie': 0, 'transmet': 0}, {'a': 669, 'd': 425, 'de': 425, 'à': 669}, {'<set>': 20, 'promis': 689,
'rendez': 68}, {'D': 21, 'a': 21, 'au': 21, 'la': 21, 'le': 21, 'notre': 21, 'à': 21}, {'dejeuner': 38, 'diner': 38,
'dîner': 38, 'manger': 38, 's': 39, 'se': 40}, {'appeler': 20}, {'parler': 20, 'rappeler': 20, 'revoir': 20, 'voir':
20}, {'^': 500, 'boire': 20, 'dejeuner': 20, 'diner': 20, 'dîner': 20, 'manger': 20, 's': 693, 'se': 694}, {'dej': 20,
'déj': 20}, {'apero': 20, 'cafe': 20, 'café': 20, 'petit': 696, 'the': 20, 'verre': 20}, {'le': 697, 'un': 697}, {'':
(14, 'together'), '<sort_of_met>': 33, 'loupe': 38, 'loupes': 38, 'manque': 38, 'manques': 38, 'manqué': 38, 'rate':
38, 'rates': 38}, {'appelle': 20, 'est': 699}, {'<we_meet>': 20}, {'voir': 20}, {'<see_inf>': 20, '^': 290, 'chez':
20, 'se': 702}, {'<them>': 687, '^': 688, 'a': 690, 'attend': 354, 'avait': 677, 'avance': 691, 'avions': 677, 'boit':
20, 'brunche': 20, 'decale': 691, 'dejeune': 20, 'devait': 692, 'devons': 612, 'dine': 20, 'doit': 695, 'dîne': 20,
'etait': 679, 'leur': 681, 'lui': 681, 'lunche': 20, 'mange': 20, 'prend': 698, 'reporte': 691, 'repousse': 691, 's':
700, 'se': 701, 'va': 703, 'vais': 291, 'verra': 276}, {'le': 598}, {'<any_det>': 598, 'N': 38, 'completement': 705,
'd': 600, 'de': 600, 'pas': 269, 'totalement': 705}, {'<any_det>': 598, 'N': 38, 'completement': 705, 'd': 600, 'de':
600, 'totalement': 705}, {'': (15, 'contact'), 'a': 33, 'au': 33, 'avec': 33, 'à': 33}, {'experience': 293, 'rex':
293}, {'a': 459, 'des': 373, 'le': 373, 'mon': 709, 'quelques': 373, 'un': 373, 'une': 373, 'à': 459}, {'hui': 38},
{'D': 38, 'aujourd': 711, 'avec': 38, 'ce': 38, 'cette': 38}, {'vous': 712}, {'<date>': 712, 'news': 38, 'nouvelles':
38, 'rendez': 713, 'reponse': 38, 'retour': 38, 'signe': 38}, {'appele': 38, 'appelé': 38, 'eu': 38, 'parle': 38,
'parlé': 38, 'rencontre': 38, 'rencontré': 38, 'revu': 38, 'vu': 38}, {'nouvelles': 38}, {'occasion': 38}, {'<them>':
38, 'N': 38, 'de': 716, 'l': 717, 'le': 319, 'lieu': 38}, {'<sort_of_met>': 38, 'de': 714, 'decroche': 38, 'encore':
715, 'eu': 718, 'joignable': 38, 'oublier': 269, 'pointe': 38, 'pointee': 38, 'pu': 38, 'rappele': 38, 'repondu': 38,
'reussi': 38}, {'maison': 20}, {'la': 720}, {'bureau': 20}, {'': (15, 'contact'), 'moi': 20, 'nous': 20}, {'temps':
337}, {'revue': 418}, {'avec': 33, 'chez': 33, 'ensemble': 33}, {'midi': 726}, {'moment': 726}, {'end': 726},
{'<time_span>': 726, 'apres': 727, 'petit': 728, 'week': 729}, {'<time_span>': 726, 'apres': 727, 'coup': 396,
'petit': 728, 'week': 729}, {'...': 475, 'a': 721, 'au': 722, 'boire': 20, 'chez': 723, 'dejeuner': 20, 'diner': 20,
'du': 724, 'dîner': 20, 'en': 725, 'la': 730, 'le': 730, 'me': 702, 'nous': 702, 'un': 731, 'une': 730, 'voir': 33,
'à': 721}, {'avec': 33, 'chez': 33, 'voir': 33}, {'moi': 20, 'nous': 20}, {'a': 721, 'au': 722, 'boire': 20, 'chez':
734, 'dejeuner': 20, 'diner': 20, 'dîner': 20, 'me': 702, 'nous': 702, 'à': 721}, {'...': 475, 'chez': 33, 'du': 724,
'en': 725, 'la': 730, 'le': 730, 'un': 731, 'une': 730, 'voir': 33}, {'': (5, 'mine'), 'connecter': 255, 'les': 430,
'mettre': 262, 'presenter': 255}, {'a': 737, 'à': 737}, {'rdv': 38, 'rendez': 597}, {'au': 739}, {'dejeune': 33},
{'<sort_of_met>': 38, 'de': 716}, {'la': 322, 'un': 272, 'une': 322}, {'<them>': 400, '<they>': 400, 'info': 96},
{'pas': 258}, {'dejeuner': 20, 'diner': 20, 'dîner': 20, 'passer': 20, 'se': 702, 'voir': 20}, {'de': 746}, {'des':
373, 'le': 373, 'quelques': 373, 'rdv': 20, 'rendez': 68, 'un': 373, 'une': 373}, {'rdv': 20}, {'<date>': 20, 'etape':
749, 'rendez': 68}, {'': (12, 'task'), 'rdv': 20}, {'<date>': 20, 'etape': 751, 'rendez': 68}, {'etapes': 252}, {'N':
96, 'elle': 96, 'elles': 96, 'il': 96, 'ils': 96, 'j': 96, 'je': 96, 'on': 96}, {'<any_det>': 598, 'N': 38},
{'prochain': 20}, {'D': 756, 'manque': 38, 'manqué': 38, 'rate': 38}, {'N': 332, 'd': 8, 'de': 8, 'qu': 8, 'que': 8},
{'visite': 351}, {'fil': 351}, {'de': 760}, {'<letter>': 351, 'coup': 761}, {'N': 33, 'la': 759, 'un': 762, 'une':
762}, {'une': 452}, {'monde': 33}, {'le': 765}, {'D': 21, 'a': 21, 'au': 21, 'à': 21}, {'^': 17, 'a': 18, 'de': 18,
'à': 18}, {'moral': 768}, {'le': 769}, {'<set>': 20, 'manque': 38, 'manqué': 38, 'rate': 38}, {'vous': 771},
{'visite': 460}, {'<their>': 493, 'la': 493, 'le': 493}, {'a': 33, 'à': 33}, {'': (0, 'missed'), 'D': 416, 'a': 416,
'au': 416, 'la': 416, 'le': 416, 'notre': 416, 'à': 416}, {'table': 20}, {'une': 777}, {'^': 500, 'savoir': 276},
{'attente': 454, 'dette': 0}, {'a': 779, 'en': 780, 'à': 779}, {'coeur': 12}, {'du': 782}, {'N': 38}, {'de': 784},
{'pointe': 38, 'pointee': 38, 'presente': 38, 'presentee': 38}, {'<sort_of_met>': 33, 'decommande': 38, 'decommandee':
38, 'desiste': 38, 'desistee': 38, 'engage': 225, 'engagee': 225, 'engagé': 225, 'pas': 786}, {'engage': 225, 'est':
787}, {'nouvelles': 38, 'reponse': 38, 'succes': 38}, {'rapproche': 49, 'renseigne': 49}, {'D': 20, 'dans': 20, 'en':
20, 'le': 20}, {'^': 790, 'revoit': 791}, {'coaching': 383, 'mentorat': 383, 'mentoring': 383}, {'de': 793},
{'populaire': 12}, {'main': 33}, {'la': 796}, {'^': 7, 'd': 8, 'de': 8, 'que': 8}, {'est': 798}, {'...': 9, '^': 7,
'c': 799, 'd': 8, 'de': 8, 'est': 798, 'etait': 798, 'que': 8}, {'...': 9}, {'<tip>': 800, 'conseil': 801}, {'die':
38}, {'passe': 471, 'passee': 471, 'passé': 471, 'venu': 471, 'venue': 471}, {'^': 17, 'a': 18, 'à': 18}, {'chance':
805}, {'bonne': 806}, {'attente': 454}, {'en': 808}, {'<them>': 400, '<they>': 400}, {'parler': 38}, {'<reach_inf>':
38, '<see_inf>': 38, 'l': 39, 'la': 381, 'le': 381, 'lui': 811}, {'d': 812, 'de': 812}, {'courant': 66}, {'au': 814},
{'N': 815}, {'do': 252}, {'': (12, 'task'), '^': 500}, {'eau': 38}, {'l': 819}, {'boite': 370, 'boîte': 370,
'messagerie': 38, 'repondeur': 38}, {'': (15, 'contact'), 'boite': 370, 'boîte': 370, 'la': 821, 'le': 821,
'messagerie': 38, 'repondeur': 38, 'sa': 821, 'son': 821}, {'a': 820, 'sur': 822, 'à': 820}, {'sur': 33}, {'nouvelle':
38}, {'<reached_me>': 38, '<sort_of_met>': 38, 'de': 716, 'eu': 38}, {'aucune': 825, 'en': 808, 'pas': 826, 'rien':
38}, {'<their>': 456, 'a': 459, 'le': 463, 'à': 459}, {'grand': 521}, {'leur': 0, 'lui': 0, 'me': 233, 'nous': 233,
'revenir': 148}, {'^': 830}, {'<see_inf>': 20, '^': 557, 'rendre': 431}, {'': (5, 'mine'), '<them>': 0}, {'^': 833},
{'j': 834, 'je': 834}, {'^': 99, 'bien': 125, 'que': 835}, {'a': 721, 'au': 722, 'boire': 20, 'chez': 734, 'de': 238,
'dejeuner': 20, 'diner': 20, 'dîner': 20, 'me': 702, 'nous': 702, 'à': 721}, {'appeler': 38, 'passer': 40, 'voir':
38}, {'facebook': 258, 'insta': 258, 'instagram': 258, 'linkedin': 258, 'twitter': 258, 'x': 258}, {'': (15,
'contact'), 'l': 447, 'la': 448, 'le': 449, 'qu': 96, 'que': 96, 'sur': 839, 'une': 448}, {'connecter': 255, 'cote':
257, 'creuser': 258, 'elle': 126, 'eux': 126, 'l': 260, 'les': 263, 'leur': 265, 'lui': 266, 'ma': 268, 'mettre': 262,
'moi': 269, 'presenter': 255, 'revoir': 274, 'sa': 268, 'son': 275, 'ta': 268, 'voir': 276}, {'//': 10, '0': 16,
'<cheered>': 19, '<date>': 22, '<handed>': 28, '<i>': 42, '<letter>': 48, '<must3>': 54, '<opines>': 62, '<read_it>':
65, '<said>': 67, '<set>': 70, '<shifted>': 71, '<them>': 73, '<they>': 241, '<tip>': 244, 'N': 250, '^': 251, 'a':
277, 'accepte': 126, 'accompagne': 281, 'action': 283, 'adresse': 289, 'adressé': 289, 'ai': 336, 'aide': 295,
'aimerait': 128, 'alle': 339, 'allee': 339, 'alors': 97, 'amene': 289, 'anime': 344, 'annule': 38, 'annulee': 38,
'annules': 38, 'annulé': 38, 'appel': 346, 'appele': 33, 'appels': 347, 'appelé': 33, 'apporte': 289, 'apporté': 289,
'appris': 350, 'apres': 97, 'assis': 353, 'assure': 344, 'attend': 135, 'attendent': 131, 'attends': 355, 'attendu':
357, 'au': 358, 'aucune': 359, 'aurais': 361, 'avant': 97, 'avec': 362, 'averti': 363, 'banque': 364, 'bavarde': 33,
'benevolat': 365, 'besoin': 368, 'beta': 369, 'bien': 97, 'boite': 370, 'bosse': 371, 'bossé': 371, 'bouffe': 33,
'bouffé': 33, 'boîte': 370, 'brainstorme': 33, 'briefe': 363, 'brunche': 33, 'brunché': 33, 'bu': 374, 'c': 377, 'ca':
380, 'car': 96, 'cause': 33, 'causé': 33, 'cense': 115, 'censee': 115, 'cherche': 382, 'cherché': 382, 'citation': 96,
'coache': 279, 'coachee': 279, 'coaching': 383, 'comme': 384, 'compte': 387, 'connecte': 325, 'conseil': 389,
'conseille': 113, 'conseils': 244, 'consulte': 390, 'convenu': 392, 'coopte': 393, 'correction': 394, 'coup': 396,
'couru': 337, 'croise': 33, 'croisee': 33, 'croises': 33, 'croisé': 33, 'd': 408, 'dans': 411, 'de': 415, 'debattu':
33, 'debriefe': 33, 'decale': 417, 'decommande': 38, 'decommandee': 38, 'decortique': 418, 'decroche': 420, 'dejeune':
33, 'demande': 423, 'demandé': 424, 'depanne': 295, 'deplace': 417, 'depuis': 97, 'des': 97, 'deux': 16, 'devais':
426, 'devait': 427, 'dine': 33, 'directement': 428, 'discute': 33, 'dit': 147, 'dois': 432, 'doit': 150, 'donne': 444,
'donné': 444, 'dont': 96, 'dès': 97, 'dîné': 33, 'echange': 446, 'ecoute': 450, 'ecrit': 453, 'empechement': 38, 'en':
455, 'envoye': 465, 'epluche': 418, 'essaye': 470, 'est': 472, 'et': 473, 'etaient': 474, 'etais': 475, 'etait': 477,
'etant': 478, 'ete': 161, 'etions': 475, 'eu': 483, 'explique': 487, 'expliqué': 487, 'failli': 488, 'fait': 498,
'faudrait': 499, 'faut': 507, 'feedback': 511, 'fete': 33, 'file': 517, 'filé': 517, 'finalement': 259, 'forme': 519,
'fyi': 96, 'gare': 337, 'garé': 337, 'ghoste': 38, 'ghostee': 38, 'ghosté': 38, 'grand': 521, 'gros': 522, 'idee':
258, 'il': 530, 'informe': 363, 'informé': 363, 'injoignable': 38, 'insiste': 170, 'interroge': 390, 'intervenu': 531,
'interviewe': 33, 'intro': 532, 'introduit': 325, 'j': 542, 'jamais': 543, 'je': 560, 'jette': 173, 'joue': 561, 'l':
566, 'la': 571, 'laisse': 577, 'lapin': 578, 'laquelle': 96, 'lequel': 96, 'les': 581, 'lettre': 583, 'leur': 596,
'lorsqu': 96, 'lorsque': 96, 'loupe': 601, 'lu': 604, 'lui': 609, 'm': 624, 'maile': 33, 'mailé': 33, 'mange': 33,
'mangé': 33, 'manque': 625, 'manqué': 625, 'maraude': 626, 'marche': 337, 'marché': 337, 'me': 632, 'memo': 252,
'mentorat': 383, 'mentore': 279, 'mentoree': 279, 'mentoring': 383, 'merci': 635, 'mieux': 636, 'mille': 637, 'mis':
644, 'mise': 647, 'moi': 648, 'montre': 487, 'montré': 487, 'n': 659, 'ne': 662, 'next': 663, 'note': 667, 'nous':
684, 'offert': 686, 'ok': 397, 'on': 704, 'ont': 218, 'oublie': 706, 'oublier': 658, 'oublions': 658, 'oublié': 707,
'papote': 33, 'parait': 97, 'paraît': 97, 'parce': 97, 'parle': 708, 'parlé': 708, 'partage': 710, 'partagé': 710,
'pas': 719, 'passe': 732, 'passee': 733, 'passent': 735, 'passé': 736, 'pcq': 96, 'pendant': 97, 'pense': 631,
'penser': 738, 'personne': 740, 'petit': 741, 'pitche': 33, 'plus': 742, 'poireaute': 38, 'poireauter': 38, 'pose':
743, 'pour': 744, 'pourquoi': 745, 'pousse': 495, 'poussé': 495, 'preconise': 118, 'prend': 173, 'presente': 325,
'prete': 585, 'prevenu': 363, 'prevu': 747, 'pris': 748, 'prochain': 750, 'prochaine': 752, 'prochaines': 753,
'promet': 208, 'promis': 330, 'propose': 220, 'puisqu': 96, 'puisque': 96, 'quand': 754, 'quatre': 16, 'questionne':
390, 'qui': 96, 'raccroche': 33, 'randonne': 33, 'rappele': 33, 'rappeler': 629, 'rappelle': 420, 'rate': 755, 'rdv':
757, 'reclame': 131, 'recommande': 758, 'recommandé': 758, 'recroise': 33, 'recu': 763, 'redige': 764, 'refait': 766,
'regarde': 450, 'relance': 334, 'relancé': 334, 'relecture': 394, 'relu': 64, 'remercie': 335, 'remis': 767, 'remise':
767, 'remonte': 770, 'rencontre': 33, 'rencontree': 33, 'rencontres': 33, 'rencontré': 33, 'rendez': 772, 'rendu':
773, 'reparle': 33, 'repete': 774, 'repeter': 774, 'repond': 661, 'repondeur': 38, 'repondu': 775, 'reporte': 776,
'reportee': 38, 'reporté': 38, 'repousse': 417, 'reserve': 778, 'reste': 781, 'resto': 783, 'restos': 783, 'retour':
511, 'retours': 511, 'retrouve': 33, 'retrouvee': 33, 'retrouvé': 33, 'reve': 378, 'revu': 33, 'revue': 33, 'rien':
785, 's': 788, 'sa': 428, 'salue': 33, 'sans': 789, 'se': 792, 'seance': 794, 'seche': 625, 'secours': 795, 'selon':
407, 'serait': 379, 'serre': 797, 'ses': 802, 'session': 794, 'sine': 803, 'sollicite': 390, 'son': 802, 'sonde': 390,
'sont': 804, 'sorti': 337, 'sortie': 337, 'souhaite': 807, 'souhaité': 807, 'soupe': 33, 'suggere': 118, 'suis': 809,
'suivant': 810, 'sur': 428, 'taffe': 337, 'tandis': 97, 'telephone': 33, 'tente': 813, 'tenu': 816, 'to': 817, 'todo':
818, 'tombe': 823, 'tombee': 823, 'tombes': 824, 'toujours': 827, 'transmis': 828, 'travaille': 337, 'travaillé': 337,
'trinque': 33, 'trois': 16, 'un': 829, 'une': 16, 'va': 831, 'vais': 832, 'veulent': 131, 'veut': 836, 'viennent':
735, 'vient': 837, 'visite': 33, 'visité': 33, 'voir': 276, 'voudrait': 240, 'voulais': 838, 'voyage': 337, 'voyagé':
337, 'vu': 840, 'vue': 33, 'vus': 33, 'zappe': 707, 'à': 841}]


RELATIONS = [{'': (0, 'with')}, {'1': 0}, {'': (1, 'about')}, {'d': 2, 'de': 2}, {'': (5, 'due')}, {'du': 4}, {'de':
0}, {'': (3, 'absent_before')}, {'de': 7}, {'': (7, 'despite')}, {'par': 9}, {'': (2, 'at')}, {'d': 7, 'de': 7, 'on':
9}, {'': (2, 'at'), 'place': 12}, {'': (4, 'absent_after')}, {'de': 4, 'du': 4}, {'venir': 14}, {'pu': 16}, {'soir':
9}, {'apres': 9, 'ce': 18, 'ensuite': 9, 'finalement': 9}, {'': (6, 'ahead')}, {'': (2, 'at'), 'cause': 3, 'compter':
5, 'cote': 6, 'defaut': 8, 'fini': 10, 'l': 11, 'la': 13, 'manque': 14, 'manqué': 14, 'part': 7, 'partir': 15, 'pas':
17, 'propos': 3, 'rappele': 9, 'repondu': 19, 'venir': 20}, {'': (1, 'about'), 'de': 2}, {'de': 22, 'email': 22,
'mail': 22}, {'eu': 0, 'fini': 10}, {'voir': 0}, {'de': 2}, {'a': 0, 'avec': 0, 'd': 0, 'de': 0, 'à': 0}, {'d': 7,
'de': 7}, {'tard': 4}, {'': (1, 'about'), 'd': 2, 'de': 2}, {'': (2, 'at'), 'bord': 11, 'lieu': 28, 'plus': 29,
'sujet': 30}, {'d': 0, 'de': 0}, {'': (2, 'at'), 'cotes': 32}, {'prochain': 20}, {'a': 0, 'avec': 0, 'd': 0, 'de': 0,
'pour': 0, 'à': 0}, {'fil': 35, 'phone': 35, 'tel': 35, 'telephone': 35, 'tél': 35}, {'de': 36}, {'a': 0, 'd': 0,
'de': 0, 'à': 0}, {'': (5, 'due'), 'a': 4, 'à': 4}, {'apres': 2, 'ici': 39}, {'': (2, 'at'), 'l': 11, 'la': 11, 'le':
11, 'les': 11, 'leurs': 11, 'son': 11}, {'part': 3}, {'chez': 2, 'la': 42}, {'est': 9}, {'a': 9, 's': 44}, {'on': 45},
{'coup': 46}, {'a': 0, 'à': 0}, {'': (4, 'absent_after'), 'maladie': 14}, {'de': 11}, {'avec': 0}, {'absence': 28},
{'': (2, 'at'), 'arret': 49, 'bas': 50, 'call': 51, 'compagnie': 32, 'conge': 14, 'conges': 14, 'face': 6, 'l': 52,
'ligne': 51, 'terrasse': 11, 'vacances': 14, 'visio': 51}, {'finalement': 9}, {'la': 14, 'là': 14}, {'pas': 55},
{'tel': 0, 'telephone': 0, 'tél': 0}, {'tard': 9}, {'': (0, 'with'), 'au': 57, 'plus': 58}, {'connaissance': 32},
{'la': 60}, {'a': 2, 'à': 2}, {'a': 4, 'au': 4, 'en': 4, 'à': 4}, {'rappele': 9}, {'a': 64}, {'rappele': 9,
'rappelee': 9}, {'a': 66}, {'meme': 9}, {'quand': 68}, {'a': 69}, {'eu': 9, 'finalement': 9, 'm': 65, 'on': 70, 'vu':
9}, {'absence': 8}, {'l': 72}, {'appel': 14}, {'l': 74}, {'': (4, 'absent_after'), 'a': 75, 'à': 75}, {'liberer': 14},
{'': (4, 'absent_after'), 'etre': 55, 'se': 77, 'venir': 14}, {'participe': 14, 'pu': 78, 'rejoint': 14}, {'pas': 79},
{'venu': 14, 'venue': 14}, {'pas': 81}, {'dispo': 14, 'disponible': 14, 'la': 14, 'là': 14}, {'pas': 83}, {'a': 80,
'est': 82, 'etait': 84}, {'d': 0, 'de': 0, 'par': 2}, {'fini': 10, 'quand': 68}, {'rattrape': 9, 'rattrapes': 9},
{'est': 88}, {'a': 87, 's': 89}, {'intermediaire': 26}, {'l': 91}, {'a': 0, 'd': 2, 'de': 2, 'à': 0}, {'dispo': 14,
'disponible': 14, 'la': 14, 'là': 14, 'venu': 14, 'venue': 14}, {'fil': 48}, {'de': 95}, {'coup': 96}, {'un': 97,
'voir': 0}, {'depart': 6}, {'de': 99}, {'compte': 26}, {'': (5, 'due'), 'le': 101, 'parler': 26, 'remplacer': 2},
{'de': 11, 'du': 11}, {'arrive': 20, 'vient': 20}, {'foulee': 9}, {'la': 105}, {'': (0, 'with'), 'apres': 9, 'dans':
106, 'derriere': 9, 'ensuite': 9, 'plus': 58}, {'': (0, 'with'), 'N': 0}, {'par': 2}, {'avoir': 9}, {'joindre': 9},
{'avoir': 9, 'joindre': 9, 'l': 110, 'la': 111, 'le': 111, 'voir': 9}, {'a': 112, 'à': 112}, {'pale': 14}, {'porter':
114}, {'desiste': 14, 'desistee': 14, 'excuse': 14, 'excusee': 14, 'fait': 115}, {'est': 116}, {'a': 0, 'de': 0, 'à':
0}, {'main': 118}, {'la': 119}, {'': (2, 'at'), 'cas': 26}, {'': (1, 'about'), 'le': 121}, {'sur': 0}, {'': (0,
'with'), 'd': 0, 'de': 0}, {'': (0, 'with'), 'a': 0, 'chez': 0, 'd': 0, 'de': 0, 'à': 0}, {'': (2, 'at'), 'cause': 3,
'compter': 5, 'cote': 6, 'defaut': 8, 'l': 11, 'la': 13, 'part': 7, 'partir': 15, 'propos': 3, 'venir': 20}, {'1': 1,
'a': 21, 'absent': 14, 'absente': 14, 'absentes': 14, 'absents': 14, 'accompagne': 0, 'adore': 2, 'adresse': 23, 'ai':
24, 'alle': 25, 'allee': 25, 'ami': 26, 'amie': 3, 'ancien': 26, 'anniv': 6, 'anniversaire': 6, 'apero': 0, 'appel':
27, 'appele': 0, 'appels': 27, 'appelé': 0, 'au': 31, 'aux': 33, 'av': 0, 'avant': 4, 'avec': 0, 'avenue': 11,
'boulevard': 11, 'brunch': 0, 'bureau': 11, 'cafe': 0, 'café': 0, 'call': 0, 'carte': 6, 'ce': 34, 'cherche': 2,
'chez': 11, 'comme': 2, 'concernant': 2, 'connait': 2, 'connaît': 2, 'contact': 26, 'coordonnees': 26, 'cote': 2,
'coup': 37, 'courriel': 38, 'cremaillere': 6, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'd': 40, 'dans':
41, 'de': 43, 'dej': 0, 'dejeuner': 0, 'depuis': 4, 'des': 4, 'devant': 11, 'diner': 0, 'discute': 3, 'dm': 38,
'dossier': 2, 'du': 47, 'dès': 4, 'déj': 0, 'dîner': 0, 'echange': 0, 'ecrit': 48, 'email': 38, 'embauche': 2,
'empeche': 14, 'empechee': 14, 'en': 53, 'entretien': 0, 'et': 54, 'etait': 56, 'ete': 25, 'eu': 59, 'excepte': 7,
'excuse': 14, 'excusee': 14, 'excusees': 14, 'excuses': 14, 'face': 48, 'fait': 61, 'finalement': 9, 'fini': 10,
'gare': 11, 'grace': 62, 'hormis': 7, 'interviewe': 0, 'jusqu': 63, 'kawa': 0, 'l': 65, 'lettre': 6, 'm': 67, 'mail':
27, 'maile': 0, 'mails': 27, 'mailé': 0, 'mais': 71, 'malade': 14, 'malgre': 73, 'manquait': 76, 'mariage': 6,
'message': 38, 'messages': 38, 'metro': 11, 'mp': 38, 'msg': 38, 'n': 85, 'nouvelles': 86, 'numero': 3, 'on': 90,
'par': 92, 'parle': 93, 'parlé': 93, 'pas': 94, 'passe': 98, 'passee': 25, 'passé': 98, 'place': 11, 'point': 0,
'pot': 100, 'pote': 26, 'pour': 102, 'pres': 103, 'prochain': 20, 'prochaine': 20, 'prochaines': 20, 'prochains': 20,
'quand': 68, 'quant': 62, 'question': 26, 'qui': 104, 'rappele': 107, 'rapport': 62, 'rdv': 108, 're': 2,
'recommande': 109, 'recommandee': 109, 'recommandé': 109, 'recroise': 0, 'recrute': 2, 'recu': 0, 'rejoint': 0,
'rencontre': 0, 'rencontree': 0, 'rencontré': 0, 'reparle': 26, 'repondu': 48, 'reponse': 32, 'resto': 0, 'retenu':
14, 'retenue': 14, 'retrouve': 0, 'retrouvee': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reussi': 113, 'revu': 0,
'revue': 0, 'rue': 11, 'réu': 0, 's': 117, 'salle': 11, 'salue': 0, 'sans': 7, 'sauf': 7, 'selon': 2, 'serre': 120,
'slack': 38, 'sms': 38, 'sous': 4, 'soutenance': 6, 'sur': 122, 'tel': 0, 'telephone': 48, 'texto': 38, 'textos': 38,
'tombe': 123, 'tombee': 123, 'tél': 0, 'verre': 0, 'vers': 11, 'via': 2, 'visio': 124, 'visite': 125, 'visité': 0,
'vocal': 38, 'vu': 0, 'vue': 0, 'vus': 0, 'w': 0, 'whatsapp': 38, 'à': 126}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'dejeuner': 2, 'diner': 2, 'dîner': 2}, {'': (7,
'event')}, {'work': 4}, {'': (4, 'meal'), 'dinatoire': 2}, {'': (2, 'call')}, {'': (2, 'call'), 'video': 7},
{'generale': 4}, {'': (7, 'event'), 'avec': 0}, {'fil': 7}, {'du': 11}, {'bout': 12, 'phone': 7, 'tel': 7,
'telephone': 7, 'tél': 7}, {'conf': 7}, {'coup': 2, 'pot': 2, 'verre': 2}, {'un': 15}, {'': (3, 'coffee')},
{'<drink>': 17, 'canon': 2, 'coup': 2, 'pot': 2, 'verre': 2}, {'un': 18}, {'': (5, 'message')}, {'postale': 20},
{'chaud': 17}, {'': (7, 'event'), 'call': 7}, {'bigo': 7, 'fil': 7, 'phone': 7, 'tel': 7, 'telephone': 7, 'tél': 7},
{'de': 24}, {'de': 11}, {'': (6, 'email')}, {'travail': 0}, {'': (4, 'meal'), 'de': 28}, {'': (8, 'meeting'), 'day':
4}, {'mail': 27, 'mails': 27}, {'mails': 27}, {'messages': 20}, {'mail': 27}, {'de': 32, 'des': 33, 'par': 34}, {'a':
20, 'à': 20}, {'avec': 7}, {'ligne': 37, 'visio': 7}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0},
{'bout': 12, 'tel': 7, 'telephone': 7, 'tél': 7}, {'au': 40}, {'...': 41}, {'meet': 7}, {'': (0, 'intro')},
{'ouvertes': 4}, {'portes': 45}, {'off': 0}, {'ecrit': 20, 'presente': 44, 'textote': 20}, {'a': 48, 'appelle': 7},
{'': (4, 'meal'), 'ensemble': 2}, {'up': 4}, {'': (5, 'message'), 'linkedin': 20, 'vocal': 20}, {'contact': 44,
'relation': 44}, {'en': 53}, {'': (0, 'intro'), 'avec': 44}, {'contact': 44, 'relation': 55}, {'en': 56}, {'one': 0},
{'to': 58}, {'dej': 2, 'déj': 2}, {'tit': 60}, {'courriel': 27, 'mail': 27, 'message': 20, 'sms': 20, 'telephone': 7,
'texto': 20, 'visio': 7, 'whatsapp': 20}, {'avec': 0}, {'coup': 26}, {'...': 63, 'un': 64}, {'cafe': 17, 'café': 17},
{'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 17}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 69, 'hebdo':
0}, {'depart': 4}, {'': (4, 'meal'), 'de': 71}, {'cafe': 17, 'café': 17, 'the': 17}, {'un': 73}, {'diplomes': 4},
{'des': 75}, {'vous': 0}, {'visite': 0}, {'appelle': 7}, {'up': 0}, {'linkedin': 20, 'signal': 20, 'slack': 20,
'whatsapp': 20, 'zoom': 7}, {'ronde': 4}, {'1': 1, 'a': 3, 'accompagne': 0, 'after': 5, 'afterwork': 4, 'anniv': 4,
'anniversaire': 4, 'apero': 6, 'appel': 8, 'appele': 7, 'appelee': 7, 'appelees': 7, 'appeler': 7, 'appeles': 7,
'appelle': 7, 'appels': 7, 'appelé': 7, 'assemblee': 9, 'atelier': 10, 'au': 13, 'audio': 14, 'bapteme': 4,
'barbecue': 2, 'barbuc': 2, 'bistrot': 2, 'board': 0, 'boire': 16, 'bouffe': 2, 'bouffé': 2, 'brainstorm': 0,
'brasserie': 2, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 19, 'burger': 2, 'cafe': 17, 'cafes': 17, 'café': 17,
'call': 7, 'calls': 7, 'cantine': 2, 'cappuccino': 17, 'carte': 21, 'ceremonie': 4, 'chatte': 20, 'chocolat': 22,
'cocktail': 4, 'codir': 0, 'coffee': 17, 'colloque': 4, 'comite': 0, 'concert': 4, 'conf': 23, 'conference': 4,
'congres': 4, 'conseil': 0, 'copil': 0, 'coup': 25, 'coups': 26, 'courriel': 27, 'courriels': 27, 'courrier': 27,
'creperie': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'daily': 0, 'debrief': 0, 'dej': 29, 'dejeune':
2, 'dejeuner': 2, 'dejeuners': 2, 'demo': 30, 'dine': 2, 'diner': 2, 'dm': 20, 'dèj': 2, 'débrief': 0, 'déj': 29,
'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 31, 'echange': 35, 'ecrit': 36, 'email': 27, 'emails': 27, 'en': 38,
'enterrement': 4, 'entretien': 0, 'entrevue': 0, 'espresso': 17, 'est': 39, 'eu': 42, 'evenement': 4, 'event': 4,
'expo': 4, 'expresso': 17, 'facetime': 7, 'festival': 4, 'fete': 4, 'foire': 4, 'forum': 4, 'gala': 4, 'google': 43,
'gouter': 2, 'hackathon': 4, 'inauguration': 4, 'insta': 20, 'intro': 44, 'journee': 46, 'kawa': 17, 'kawas': 17,
'kick': 47, 'kickoff': 0, 'lettre': 20, 'linkedin': 20, 'lunch': 2, 'm': 49, 'mail': 27, 'mails': 27, 'mange': 50,
'mangé': 2, 'mariage': 4, 'meet': 51, 'meetup': 4, 'mel': 27, 'message': 52, 'messages': 20, 'messenger': 20, 'mis':
54, 'mise': 57, 'mp': 20, 'msg': 20, 'msgs': 20, 'noisette': 17, 'obseques': 4, 'one': 59, 'p': 61, 'par': 62,
'passe': 65, 'passé': 65, 'pause': 66, 'petit': 67, 'pique': 68, 'pizza': 2, 'point': 70, 'pot': 72, 'presente': 44,
'presentee': 44, 'pris': 74, 'ptit': 60, 'raccroche': 7, 'raclette': 2, 'rappele': 7, 'rappelee': 7, 'rdv': 0,
'remise': 76, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 77, 'rendu': 78, 'repas': 2,
'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reunions': 0, 'revu': 0, 'revue':
0, 'rv': 0, 'réu': 0, 's': 79, 'salon': 4, 'seance': 0, 'seminaire': 4, 'session': 0, 'signal': 20, 'skype': 7,
'slack': 20, 'sms': 20, 'soiree': 4, 'sommet': 4, 'soupe': 2, 'souper': 2, 'soutenance': 0, 'stand': 80, 'standup': 0,
'starbucks': 17, 'summit': 4, 'sur': 81, 'sushi': 2, 't': 79, 'table': 82, 'tchat': 20, 'tel': 7, 'telegram': 20,
'telephone': 7, 'texto': 20, 'textos': 20, 'the': 17, 'tél': 7, 'un': 73, 'vernissage': 4, 'visio': 7, 'visioconf': 7,
'visioconference': 7, 'visios': 7, 'visite': 0, 'visitee': 0, 'visité': 0, 'vivatech': 4, 'vocal': 20, 'vocaux': 20,
'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 20, 'webinaire': 4, 'webinar': 4, 'whatsapp': 20, 'zoom': 7, 'à': 3}]

