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
('drink', 'date'), 'café': ('drink', 'date'), 'cale': ('hello', 'set', 'we_meet'), 'calee': ('set',), 'call':
('date',), 'calé': ('hello', 'set'), 'camille': ('name_words',), 'canon': ('drink',), 'capte': ('sort_of_met',
'we_meet'), 'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'carre':
('name_words',), 'carte': ('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',),
'cerise': ('name_words',), 'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det',
'hello'), 'cfo': ('rel',), 'challenge': ('read_it',), 'charmant': ('name_words',), 'charpentier': ('name_words',),
'checker': ('giveinf',), 'checklist': ('paper',), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',),
'cherche': ('verb3', 'give1', 'give3'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',),
'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'cine': ('drink',), 'claire': ('name_words',),
'clemence': ('name_words',), 'clement': ('name_words',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',),
'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe':
('name_words',), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence': ('verb3',),
'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',), 'commentaires': ('remarks',),
'commente': ('read_it',), 'communique': ('give1', 'give3'), 'communiquer': ('giveinf',), 'communiquera': ('give3',),
'compagne': ('rel',), 'compagnon': ('rel',), 'comptable': ('rel',), 'comptait': ('verb3',), 'compte': ('verb3',
'must3'), 'conference': ('course',), 'confie': ('said', 'says'), 'confirmait': ('verb3',), 'confirme': ('verb3',
'give1', 'give3', 'set', 'lui_give', 'opines', 'said', 'says'), 'confirmee': ('set',), 'confirmer': ('giveinf',),
'confirmera': ('give3', 'will_give'), 'confirmerai': ('give1',), 'confirmé': ('set', 'said'), 'confié': ('said',),
'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',),
'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('verb3', 'bidding'), 'conseillé': ('bidding',),
'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee': ('cheered',), 'constance':
('name_words',), 'constant': ('name_words',), 'construit': ('verb3',), 'contacte': ('reach', 'reached_me', 'attempt'),
'contactee': ('reach', 'reached_me'), 'contacter': ('giveinf', 'reach_inf'), 'contacts': ('paper',), 'contrat':
('paper',), 'coo': ('rel',), 'copain': ('rel',), 'copine': ('rel',), 'corrige': ('read_it',), 'coup': ('drink',),
'coups': ('drink',), 'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',), 'cousin': ('rel',),
'cousine': ('rel',), 'coute': ('verb3',), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',),
'craque': ('verb3',), 'creneau': ('date',), 'critique': ('read_it',), 'croise': ('hello', 'sort_of_met', 'i_meet'),
'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait':
('verb3',), 'cto': ('rel',), 'daf': ('rel',), 'dans': ('hello',), 'date': ('date',), 'de': ('hello', 'to_place'),
'debarque': ('reach', 'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',),
'decale': ('shifted',), 'decalee': ('shifted',), 'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper',),
'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'i_meet'), 'dejeuner': ('hello', 'drink',
'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'demain': ('hello',), 'demandait': ('verb3',), 'demande': ('verb3',
'said', 'says', 'bidding'), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',),
'demenage': ('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demi':
('drink',), 'demis': ('drink',), 'depanne': ('reached_me',), 'depannee': ('reached_me',), 'deplace': ('shifted',),
'deplacee': ('shifted',), 'depose': ('give1', 'give3'), 'deposer': ('giveinf',), 'deposera': ('give3',), 'deposerai':
('give1',), 'depuis': ('hello',), 'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire':
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
'feedbacks': ('remarks',), 'felicite': ('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'femme':
('rel',), 'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should',), 'ferme':
('verb3',), 'fermera': ('verb3',), 'ferrand': ('name_words',), 'fichier': ('paper',), 'file': ('give1', 'give3',
'lui_give', 'handed'), 'filer': ('giveinf',), 'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'fille':
('rel',), 'filleul': ('rel',), 'fils': ('rel',), 'filé': ('handed',), 'fini': ('hello',), 'finira': ('verb3',),
'finit': ('verb3',), 'fixe': ('hello', 'set'), 'fixee': ('set',), 'fleur': ('name_words',), 'flippe': ('verb3',),
'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',), 'foot': ('drink',), 'footing': ('drink',),
'foret': ('name_words',), 'formation': ('course',), 'fort': ('name_words',), 'forwarde': ('give1', 'give3',
'lui_give'), 'forwarder': ('giveinf',), 'fournir': ('giveinf',), 'fournira': ('give3',), 'fournirai': ('give1',),
'fournis': ('give1',), 'fournit': ('give3', 'will_give'), 'franc': ('name_words',), 'france': ('name_words',),
'frere': ('rel',), 'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'galerait': ('verb3',),
'galere': ('verb3',), 'garance': ('name_words',), 'garder': ('urge_inf',), 'gauthier': ('name_words',), 'gendre':
('rel',), 'gerait': ('verb3',), 'gere': ('verb3',), 'golf': ('drink',), 'gouter': ('drink',), 'grand': ('rel',
'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'gros': ('name_words',), 'guide': ('paper',),
'habitait': ('verb3',), 'habite': ('verb3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure':
('hello', 'date', 'time_span'), 'heures': ('hello',), 'hier': ('hello',), 'hiver': ('name_words',), 'hui': ('hello',),
'huit': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'ils': ('they', 'hello'), 'imprimer': ('giveinf',),
'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'informe': ('said', 'warned', 'says'), 'informee':
('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',),
'intervention': ('course',), 'interviewe': ('reached_me',), 'introduira': ('give3',), 'introduire': ('giveinf',),
'introduis': ('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investissait': ('verb3',), 'investisseur':
('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'invites'), 'invitee':
('reached_me', 'invites'), 'invitent': ('invites',), 'inviter': ('giveinf',), 'invitera': ('give3',), 'invites':
('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'),
'jade': ('name_words',), 'jamais': ('not',), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',),
'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello',
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
'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maitre': ('name_words',), 'maman': ('rel',),
'manager': ('rel',), 'manger': ('see_inf',), 'manquait': ('verb3',), 'manque': ('verb3',), 'marchait': ('verb3',),
'marchand': ('name_words',), 'marche': ('verb3',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari':
('rel',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words'), 'marin': ('name_words',), 'marine':
('name_words',), 'marié': ('name_words',), 'marraine': ('rel',), 'mars': ('name_words',), 'martin': ('name_words',),
'masson': ('name_words',), 'masterclass': ('course',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',),
'meme': ('filler', 'rel'), 'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my',
'any_det'), 'message': ('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'met': ('verb3', 'give3'), 'mets':
('give1', 'lui_give'), 'mettait': ('verb3',), 'mettra': ('give3',), 'mettrai': ('give1',), 'mettre': ('giveinf',),
'meunier': ('name_words',), 'michel': ('name_words',), 'modele': ('paper',), 'modeles': ('paper',), 'modeste':
('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span',), 'mon': ('my', 'hello',
'any_det'), 'montait': ('verb3',), 'monte': ('verb3',), 'montent': ('verb3',), 'monter': ('urge_inf',), 'montre':
('give1', 'reached_me', 'lui_give', 'said'), 'montrer': ('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',),
'montré': ('reached_me', 'said'), 'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'n': ('not',),
'ne': ('not',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',),
'noel': ('name_words',), 'noir': ('name_words',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'),
'notes': ('paper',), 'notre': ('my', 'hello', 'any_det'), 'nous': ('i', 'me', 'hello'), 'nuit': ('time_span',),
'oceane': ('name_words',), 'offert': ('reached_me', 'handed'), 'olive': ('name_words',), 'on': ('i',), 'oncle':
('rel',), 'ont': ('hello', 'verb3'), 'organisait': ('verb3',), 'organise': ('verb3', 'give1'), 'organiser':
('giveinf',), 'organiserai': ('give1',), 'ou': ('hello',), 'ouvrait': ('verb3',), 'ouvre': ('verb3',), 'ouvrira':
('verb3',), 'padel': ('drink',), 'paie': ('verb3', 'give1', 'give3'), 'paiera': ('verb3', 'give3'), 'paierai':
('give1',), 'papa': ('rel',), 'papote': ('hello',), 'paquerette': ('name_words',), 'paraissait': ('verb3',), 'parait':
('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'paris':
('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says'),
'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met',
'said'), 'parrain': ('rel',), 'part': ('verb3',), 'partage': ('give1', 'give3', 'handed'), 'partager': ('giveinf',),
'partagera': ('give3',), 'partagerai': ('give1',), 'partagé': ('handed',), 'partait': ('verb3',), 'partent':
('verb3',), 'partira': ('verb3',), 'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',),
'passe': ('verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed'), 'passee': ('reach', 'came'), 'passees':
('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai':
('give1', 'lui_give'), 'passes': ('reach', 'came'), 'passé': ('reach', 'came', 'handed'), 'patron': ('rel',),
'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('reached_me',), 'payer': ('giveinf',), 'pendant': ('hello',),
'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says'), 'pensent': ('verb3',), 'perd': ('verb3',),
'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'petit': ('name_words',), 'peut': ('hello',
'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'photo': ('letter',), 'photos': ('letter',), 'pierre':
('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',), 'podcast': ('paper',),
'point': ('date',), 'poirier': ('name_words',), 'pose': ('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses':
('sort_of_met',), 'poste': ('give1',), 'poster': ('giveinf',), 'posterai': ('give1',), 'pot': ('drink',), 'pote':
('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',),
'pourrait': ('verb3', 'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait':
('verb3',), 'precise': ('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'prenait': ('verb3',), 'prend':
('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prennent': ('verb3',), 'preparait':
('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give'), 'preparer': ('giveinf',), 'preparera': ('give3',),
'preparerai': ('give1',), 'presente': ('give1', 'give3', 'reached_me', 'lui_give'), 'presenter': ('giveinf',),
'presentera': ('give3',), 'presenterai': ('give1',), 'prete': ('give1', 'give3', 'lui_give', 'handed'), 'pretend':
('opines',), 'preter': ('giveinf',), 'pretera': ('give3',), 'preterai': ('give1',), 'prevenu': ('warned',),
'prevenue': ('warned',), 'prevenus': ('warned',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris':
('sort_of_met', 'set'), 'prise': ('set',), 'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',),
'prochaine': ('hello',), 'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis': ('hello',),
'proposait': ('verb3',), 'propose': ('verb3', 'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',),
'proposerai': ('give1',), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'puis':
('filler', 'hello'), 'qu': ('hello',), 'quand': ('hello',), 'quatre': ('hello',), 'que': ('hello',), 'qui':
('hello',), 'quittait': ('verb3',), 'quitte': ('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne':
('reached_me',), 'raccompagnee': ('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte':
('verb3', 'opines', 'said', 'says'), 'raconté': ('said',), 'ramene': ('give1', 'give3'), 'ramener': ('giveinf',),
'ramenera': ('give3',), 'ramenerai': ('give1',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido':
('filler',), 'rappele': ('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler':
('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent':
('give3',), 'rappellera': ('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rapport': ('paper',),
'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee':
('shifted',), 'reco': ('tip',), 'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('verb3',
'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai': ('give1',), 'reconforte':
('cheered',), 'reconfortee': ('cheered',), 'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee':
('reach',), 'recontacter': ('giveinf', 'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',),
'recontacté': ('reach',), 'recos': ('tip',), 'recrutait': ('verb3',), 'recrute': ('verb3',), 'recrutent': ('verb3',),
'recruter': ('urge_inf',), 'recrutera': ('verb3',), 'recu': ('reached_me',), 'recue': ('reached_me',), 'recuperer':
('giveinf',), 'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit': ('give3',), 'redonne': ('give1',
'give3'), 'redonner': ('giveinf',), 'refait': ('we_meet',), 'refile': ('give1', 'give3'), 'refiler': ('giveinf',),
'refusait': ('verb3',), 'refuse': ('verb3',), 'regarder': ('giveinf',), 'regrettait': ('verb3',), 'regrette':
('verb3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'we_meet'),
'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt'),
'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',), 'relancerai':
('give1',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relira': ('give3',), 'relirai': ('give1',), 'relire':
('giveinf',), 'relis': ('give1', 'lui_give'), 'relit': ('give3',), 'relu': ('hello', 'read_it'), 'remarques':
('remarks',), 'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai':
('give1',), 'remercier': ('giveinf',), 'remet': ('give3',), 'remettra': ('give3',), 'remettre': ('giveinf',), 'remi':
('name_words',), 'remonter': ('giveinf',), 'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date',
'i_meet'), 'rencontrer': ('see_inf',), 'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres':
('sort_of_met',), 'rencontré': ('hello', 'sort_of_met'), 'rend': ('give3',), 'rendra': ('give3',), 'rendrai':
('give1', 'lui_give'), 'rendre': ('giveinf',), 'rends': ('give1', 'lui_give'), 'rentrait': ('verb3',), 'rentre':
('verb3',), 'rentrera': ('verb3',), 'renverra': ('give3', 'will_give'), 'renverrai': ('give1', 'lui_give'), 'renvoie':
('give1', 'give3', 'lui_give', 'will_give'), 'renvoient': ('give3',), 'renvoyer': ('giveinf',), 'reparle':
('sort_of_met',), 'repas': ('drink',), 'repete': ('verb3',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',),
'repond': ('give3',), 'repondent': ('give3',), 'repondra': ('give3',), 'repondrai': ('give1', 'lui_give'), 'repondre':
('giveinf', 'reach_inf'), 'reponds': ('give1', 'lui_give'), 'repondu': ('hello', 'reach', 'reached_me'), 'reporte':
('shifted',), 'reportee': ('shifted',), 'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',),
'repoussé': ('shifted',), 'reprenait': ('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'repris':
('read_it',), 'reprogramme': ('shifted',), 'reprogrammee': ('shifted',), 'reserve': ('give1', 'give3', 'lui_give'),
'reserver': ('giveinf',), 'reserverai': ('give1',), 'responsable': ('rel',), 'ressors': ('give1',), 'restait':
('verb3',), 'reste': ('verb3', 'came'), 'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink',), 'resté':
('came',), 'retour': ('remarks',), 'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera':
('give3',), 'retournerai': ('give1',), 'retours': ('remarks',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'),
'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves':
('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait':
('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai':
('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviennent': ('give3',), 'reviens':
('give1',), 'revient': ('verb3', 'give3'), 'revoir': ('see_inf',), 'revois': ('i_meet',), 'revoit': ('we_meet',),
'revu': ('sort_of_met',), 'revue': ('sort_of_met',), 'rex': ('course',), 'richard': ('name_words',), 'riviere':
('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol':
('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'réu': ('hello',
'date'), 'sa': ('their', 'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',),
'samedi': ('hello', 'name_words'), 'sans': ('hello',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait':
('verb3',), 'se': ('hello',), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'),
'semblerait': ('verb3',), 'sent': ('opines', 'says'), 'sept': ('hello',), 'sera': ('verb3',), 'serait': ('verb3',),
'seront': ('verb3',), 'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',), 'signait': ('verb3',),
'signe': ('verb3', 'says'), 'signer': ('giveinf',), 'signera': ('verb3',), 'sinon': ('filler',), 'sms': ('letter',
'attempt'), 'societe': ('rel',), 'soeur': ('rel',), 'soir': ('hello',), 'soiree': ('time_span',), 'soleil':
('name_words',), 'sommes': ('hello',), 'son': ('their', 'any_det'), 'sont': ('verb3',), 'souffrait': ('verb3',),
'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me'), 'souhaiter': ('reach_inf',), 'souhaiterait': ('verb3',),
'souhaité': ('reached_me',), 'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient':
('verb3',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait':
('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suis': ('hello',), 'suit':
('verb3',), 'suivait': ('verb3',), 'surement': ('filler',), 'tableau': ('paper',), 'tailleur': ('name_words',),
'tante': ('rel',), 'taxi': ('drink',), 'tel': ('hello',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'),
'telephoner': ('reach_inf',), 'template': ('paper',), 'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis':
('drink',), 'tente': ('attempt',), 'termine': ('verb3',), 'terminera': ('verb3',), 'testait': ('verb3',), 'teste':
('verb3', 'read_it'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',),
'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',), 'tiendrai': ('give1',),
'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',),
'tjs': ('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tot': ('hello',), 'toujours': ('filler',
'hello'), 'tour': ('drink',), 'tous': ('filler',), 'tout': ('filler',), 'toute': ('filler',), 'train': ('drink',),
'trame': ('paper',), 'tranquillement': ('filler',), 'transmet': ('give3', 'will_give'), 'transmets': ('give1',
'lui_give'), 'transmettra': ('give3', 'will_give'), 'transmettrai': ('give1',), 'transmettre': ('giveinf',),
'transmis': ('handed',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'tres': ('hello',), 'trois': ('hello',),
'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says'), 'trouvent': ('verb3',), 'trouver':
('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',), 'tuyau': ('tip',), 'tél': ('hello',), 'un': ('det',
'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise':
('verb3',), 'va': ('verb3', 'must3'), 'vais': ('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide':
('verb3',), 'vallee': ('name_words',), 'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra':
('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',), 'venu': ('reach', 'came'), 'venue': ('reach', 'came'),
'venues': ('reach', 'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifier': ('giveinf',), 'verra':
('verb3', 'we_meet'), 'verrai': ('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons':
('i_meet',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding'), 'veux': ('hello',), 'victoire':
('name_words',), 'vidal': ('name_words',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viennent': ('verb3',),
'vient': ('verb3',), 'vigneron': ('name_words',), 'violette': ('name_words',), 'visait': ('verb3',), 'vise':
('verb3',), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit':
('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal':
('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('rel', 'name_words'),
'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'),
'voudra': ('verb3',), 'voudrait': ('verb3', 'must3'), 'voulait': ('verb3', 'bidding'), 'vous': ('hello',), 'voyage':
('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu':
('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'),
'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',)}


CLAUSES = [{'': (5, 'mine')}, {'<giveinf>': 0}, {'a': 0, 'à': 0}, {'<giveinf>': 0, 'contacter': 0, 'leur': 1, 'lui':
1, 'penser': 2, 'recontacter': 0}, {'': (3, 'advice')}, {'^': 4}, {':': 5}, {'^': 3, 'conseil': 6, 'conseils': 6},
{'': (23, 'gave:volunteering')}, {'^': 8}, {'^': 8, 'a': 9, 'au': 9, 'aux': 9, 'chez': 9, 'pour': 9, 'à': 9},
{'benevolat': 10}, {'de': 11}, {'h': 12, 'heure': 12, 'heures': 12}, {'': (22, 'gave:encouragement')}, {'^': 14},
{'N': 15}, {'': (2, 'plan')}, {'': (1, 'moved')}, {'<set>': 17, '<shifted>': 18}, {'': (20, 'gave:resource')},
{'<paper>': 20}, {'ma': 21, 'mes': 21, 'mon': 21, 'nos': 21, 'notre': 21}, {'^': 22}, {'N': 23}, {'^': 22, 'a': 24,
'à': 24}, {'': (14, 'together')}, {'ensemble': 26}, {'<drink>': 17}, {'le': 28, 'un': 28}, {'': (15, 'contact')},
{'eu': 30, 'eue': 30}, {'ai': 31}, {'avec': 17, 'chez': 17}, {'chez': 17, 'prendre': 17, 'saluer': 17, 'voir': 17},
{'': (0, 'missed')}, {'appeler': 35}, {'voir': 35}, {'appeler': 35, 'ecrire': 35, 'l': 36, 'la': 37, 'le': 37,
'passer': 35, 'voir': 35}, {'...': 27, '<i_meet>': 17, 'bois': 29, 'l': 32, 'mange': 33, 'passe': 34, 'prends': 29,
'voulais': 38, 'voulait': 38}, {'': (8, 'asked')}, {'demander': 40, 'poser': 40, 'savoir': 40}, {'demander': 40,
'lui': 41, 'poser': 40, 'savoir': 40}, {'pour': 42}, {'N': 43}, {'a': 44, 'à': 44}, {'': (6, 'theirs')}, {'<giveinf>':
46}, {'<giveinf>': 46, 'en': 47, 'l': 47, 'la': 47, 'le': 47, 'les': 47}, {'m': 48, 'me': 48, 'nous': 48}, {'^': 49},
{'^': 49, 'encore': 50}, {'mieux': 4}, {'devrait': 4, 'doit': 4, 'fallait': 4, 'faudrait': 4, 'faut': 4, 'ferait': 4,
'vaudrait': 52, 'vaut': 52}, {'^': 53}, {'': (13, 'talk'), 'il': 54, 'on': 54}, {'<should>': 4}, {'^': 56}, {'': (13,
'talk'), 'je': 57, 'nous': 57, 'on': 57}, {'qu': 55, 'que': 58}, {'': (17, 'gave:feedback')}, {'^': 60}, {'<their>':
61, 'l': 61, 'la': 61, 'le': 61, 'les': 61}, {'': (9, 'told')}, {'a': 63, 'à': 63}, {'vous': 17}, {'<date>': 17,
'rendez': 65}, {'D': 17, 'avec': 17, 'la': 17, 'le': 17, 'pour': 17, 'un': 66, 'une': 66}, {'D': 18, 'a': 18, 'au':
18, 'd': 18, 'de': 18, 'du': 18, 'en': 18, 'la': 18, 'le': 18, 'notre': 18, 'pour': 18, 'son': 18, 'à': 18}, {'': (5,
'mine'), 'encore': 0}, {'dois': 69}, {'deconseille': 4}, {'<give3>': 46}, {'<give3>': 46, 'a': 71, 'en': 72, 'l': 72,
'la': 72, 'le': 72, 'les': 72}, {'retours': 46}, {'intro': 46}, {'virement': 46}, {'retour': 46}, {'devis': 46,
'draft': 46, 'point': 46, 'retour': 46, 'topo': 46}, {'intro': 46, 'offre': 46, 'proposition': 46}, {'des': 74, 'l':
75, 'le': 76, 'parvenir': 46, 'passer': 46, 'signe': 46, 'son': 77, 'suivre': 46, 'un': 78, 'une': 79}, {'contact':
46, 'copie': 46, 'lien': 46, 'relation': 46}, {'en': 81}, {'signe': 46}, {'courant': 46}, {'au': 84}, {'courant': 46,
'jus': 46}, {'au': 86}, {'<give3>': 46, 'deconseille': 4, 'dira': 46, 'en': 72, 'fait': 80, 'l': 72, 'la': 72, 'le':
72, 'les': 72, 'met': 82, 'mettra': 82, 'redit': 46, 'refait': 83, 'tiendra': 85, 'tient': 87}, {'<give3>': 46, 'a':
71, 'deconseille': 4, 'en': 72, 'fait': 80, 'l': 72, 'la': 72, 'le': 72, 'les': 72, 'met': 82, 'mettra': 82, 'tient':
85}, {'moi': 46, 'nous': 46}, {'vers': 90}, {'<will_give>': 46, 'a': 71, 'deconseille': 4, 'm': 73, 'me': 88, 'nous':
89, 'reviendra': 91, 'reviennent': 91, 'revient': 91}, {'': (13, 'talk')}, {'qu': 93, 'que': 93}, {'': (4,
'needs_from_me')}, {'<my>': 95}, {'part': 95}, {'ma': 97, 'notre': 97}, {'D': 95, 'de': 98}, {'...': 99}, {'^': 100},
{'...': 99, '<my>': 95}, {'^': 102}, {'D': 95}, {'...': 104}, {'^': 105}, {'^': 95}, {'j': 107, 'je': 107}, {'^': 96,
'd': 101, 'de': 103, 'des': 106, 'du': 106, 'que': 108}, {'^': 4, 'd': 5, 'de': 5}, {'m': 46, 'me': 46, 'nous': 46},
{'^': 111}, {'elle': 112, 'il': 112}, {'qu': 113}, {'d': 5, 'de': 5, 'qu': 5, 'que': 5}, {'': (6, 'theirs'), 'm': 46,
'me': 46, 'nous': 46}, {'^': 116}, {'^': 116, 'd': 117, 'de': 117}, {'d': 112, 'de': 112}, {'<said>': 94, 'besoin':
109, 'conseille': 110, 'conseillé': 110, 'dit': 114, 'preconise': 115, 'promis': 118, 'propose': 119, 'proposé': 119,
'recommande': 115, 'recommandé': 115, 'suggere': 115}, {'<giveinf>': 46, 'm': 46, 'me': 46, 'nous': 46}, {'^': 121},
{'d': 122, 'de': 122}, {'je': 5, 'on': 5}, {'que': 124}, {'moi': 95, 'nous': 95}, {'^': 126}, {'^': 96}, {'de': 98},
{'^': 129}, {'appel': 130, 'devis': 130, 'mail': 130, 'rappel': 130, 'retour': 130}, {'^': 102, 'd': 127, 'de': 127,
'que': 108, 'toujours': 128, 'un': 131}, {'sur': 128}, {'de': 5, 'qu': 5, 'que': 5}, {'avis': 134}, {'<giveinf>': 4},
{'^': 136}, {'devait': 4, 'devrait': 4, 'fallait': 4, 'faudrait': 4, 'faut': 4, 'ferait': 4, 'm': 46, 'me': 46,
'nous': 46}, {'^': 138}, {'devait': 4, 'devrait': 4, 'fallait': 4, 'faudrait': 4, 'faut': 4, 'ferait': 4}, {'^': 140},
{'elle': 112, 'il': 139, 'on': 141}, {'je': 57, 'nous': 57, 'on': 57}, {'d': 137, 'de': 137, 'qu': 142, 'que': 143},
{'vers': 46}, {'revenir': 145}, {'^': 146}, {'sa': 46, 'ses': 46, 'son': 46}, {'^': 148}, {'a': 149, 'à': 149},
{'parle': 150}, {'maison': 30}, {'la': 152}, {'bureau': 30}, {'moi': 30}, {'moi': 30, 'nous': 30}, {'bonjour': 30},
{'voir': 30}, {'D': 30, 'a': 153, 'au': 154, 'avec': 155, 'boire': 30, 'chez': 156, 'dejeuner': 30, 'diner': 30,
'dire': 157, 'dîner': 30, 'ici': 30, 'me': 158, 'nous': 158, 'prendre': 30, 'à': 153}, {'que': 143}, {'pour': 112},
{'accord': 161, 'avis': 134}, {'<came>': 159, 'cense': 112, 'censee': 112, 'convaincu': 160, 'convaincue': 160, 'd':
162, 'ok': 161, 'partant': 161, 'partante': 161, 'persuade': 160, 'persuadee': 160}, {'on': 5}, {'j': 5, 'je': 5,
'nous': 5}, {'qu': 164, 'que': 165}, {'pour': 166}, {'oeil': 46}, {'un': 168}, {'^': 169}, {'^': 72}, {'^': 72, 'me':
171}, {'faut': 128}, {'a': 5, 'à': 5}, {'sur': 5}, {'<giveinf>': 4, '<urge_inf>': 4, 'ne': 4, 'pas': 4}, {'^': 176},
{'d': 177, 'de': 177}, {'^': 111, 'allait': 112, 'va': 112}, {'^': 138, 'allait': 112, 'va': 112}, {'elle': 179, 'il':
180, 'on': 141}, {'...': 178, 'd': 5, 'de': 5, 'qu': 181, 'que': 143}, {'signe': 30, 'visiter': 30}, {'mot': 30,
'vocal': 30}, {'un': 184}, {'contre': 5, 'sur': 5}, {'garde': 186}, {'en': 187}, {'d': 93, 'de': 93, 'des': 93, 'du':
93}, {'fil': 30, 'tel': 30, 'tél': 30}, {'de': 190}, {'coup': 191}, {'un': 192}, {'^': 4, 'd': 5, 'de': 5, 'qu': 5,
'que': 5}, {'^': 116, 'd': 117, 'de': 117, 'qu': 117, 'que': 117}, {'il': 141, 'on': 141}, {'qu': 196}, {'visite':
30}, {'dessus': 30}, {'<reached_me>': 30, '<urges>': 174, 'alerte': 175, 'alertee': 175, 'alerté': 175, 'conseille':
110, 'conseillé': 110, 'dit': 182, 'fait': 183, 'laisse': 185, 'mis': 188, 'mise': 188, 'parle': 189, 'parlé': 189,
'passe': 193, 'passé': 193, 'preconise': 194, 'promis': 195, 'propose': 119, 'proposé': 119, 'rappele': 197,
'reclame': 107, 'recommande': 194, 'recommandé': 194, 'rendu': 198, 'saute': 199, 'suggere': 194}, {'<urges>': 174,
'a': 200, 'alerte': 175, 'appelle': 30}, {'d': 5, 'de': 5, 'qu': 196, 'que': 143}, {'': (6, 'theirs'), 'encore': 46,
'toujours': 46}, {'^': 46}, {'^': 46, 'd': 204, 'de': 204}, {'bien': 5}, {'<urges>': 174, 'conseille': 110, 'dit':
202, 'doit': 203, 'doivent': 203, 'met': 188, 'preconise': 194, 'promet': 205, 'reclame': 107, 'recommande': 194,
'recommandé': 194, 'suggere': 194, 'verrait': 206}, {'...': 178, 'd': 5, 'de': 5}, {'<reached_me>': 30, '<urges>':
174, 'conseille': 110, 'conseillé': 110, 'dit': 208, 'fait': 183, 'laisse': 185, 'parle': 189, 'parlé': 189, 'passe':
193, 'passé': 193, 'preconise': 194, 'promis': 195, 'recommande': 194, 'recommandé': 194, 'rendu': 198, 'saute': 199,
'suggere': 194}, {'d': 5, 'de': 5}, {'<urges>': 174, 'a': 209, 'appelle': 30, 'conseille': 110, 'dit': 210, 'doit':
203, 'doivent': 203, 'preconise': 194, 'recommande': 194, 'recommandé': 194, 'suggere': 194}, {'...': 104, '<my>':
95}, {'^': 212}, {'d': 106, 'de': 213, 'des': 106, 'du': 106}, {'besoin': 214}, {'je': 5}, {'d': 112, 'de': 112, 'qu':
164, 'que': 216}, {'d': 46, 'de': 46, 'des': 46, 'du': 46}, {'occupe': 218}, {'charge': 46, 'occupe': 46}, {'^': 220},
{'a': 204, 'à': 204}, {'engage': 222, 'engagee': 222, 'engagé': 222}, {'^': 219, 'en': 221, 'engage': 222, 'est':
223}, {'': (6, 'theirs'), 'd': 46, 'de': 46, 'des': 46, 'du': 46}, {'charge': 225, 'rapproche': 46, 'renseigne': 225},
{'^': 226}, {'<came>': 159}, {'mettre': 46}, {'me': 229, 'nous': 229, 'revenir': 145}, {'^': 230}, {'^': 96, 'bien':
122}, {'appeler': 30, 'ecrire': 30, 'envoyer': 30, 'rappeler': 30, 'repondre': 30}, {'m': 233, 'nous': 233}, {'de':
234}, {'^': 96, 'que': 124}, {'<must3>': 51, '<opines>': 59, '^': 92, 'a': 120, 'accepte': 123, 'aimerait': 125,
'attend': 132, 'attendent': 128, 'cense': 112, 'censee': 112, 'compte': 133, 'conseille': 110, 'd': 135, 'demande':
128, 'dit': 144, 'doit': 147, 'en': 151, 'est': 163, 'ferait': 5, 'insiste': 167, 'jette': 170, 'la': 172, 'le': 172,
'les': 172, 'leur': 173, 'lui': 173, 'm': 201, 'me': 207, 'nous': 211, 'ont': 215, 'preconise': 115, 'prend': 170,
'promet': 205, 'propose': 217, 'reclame': 128, 'recommande': 115, 'recommandé': 115, 's': 224, 'se': 227, 'sont': 228,
'suggere': 115, 'va': 231, 'veulent': 128, 'veut': 232, 'vient': 235, 'voudrait': 236}, {'...': 6, '^': 4}, {'<them>':
5, 'N': 238}, {'d': 239, 'de': 239}, {'<reached_me>': 30}, {'<came>': 30}, {'salle': 30}, {'la': 243}, {'avec': 156,
'dans': 244, 'la': 30, 'là': 30, 'present': 30, 'presente': 30}, {'a': 241, 'est': 242, 'etait': 245, 'sont': 242},
{'a': 71, 'deconseille': 4, 'm': 73, 'me': 88, 'nous': 89, 'reviendra': 91, 'reviennent': 91, 'revient': 91}, {'':
(12, 'task')}, {'N': 248}, {'a': 249, 'avec': 249, 'et': 249, 'à': 249}, {'N': 250}, {'moi': 26}, {'de': 252}, {'':
(11, 'thinking')}, {'<shifted>': 68, 'annule': 35, 'annulee': 35, 'annules': 35, 'annulé': 35, 'decommande': 35,
'decommandee': 35}, {'agenda': 17}, {'contact': 248, 'lien': 248, 'relation': 248}, {'en': 257}, {'mettre': 258},
{'donner': 0, 'envoyer': 0, 'filer': 0, 'rendre': 0, 'renvoyer': 0, 'transmettre': 0}, {'^': 260, 'avis': 5}, {'^':
260, 'd': 122, 'de': 122}, {'N': 5, '^': 4, 'elle': 5, 'il': 5, 'je': 5}, {'place': 263}, {'d': 0, 'de': 0}, {'lieu':
35}, {'decroche': 35, 'eu': 266, 'rappele': 35, 'repondu': 35}, {'lapin': 35}, {'un': 268}, {'D': 17, 'en': 17, 'le':
17}, {'avis': 5}, {'si': 254}, {'<said>': 94, '<shifted>': 68, 'annule': 35, 'annulee': 35, 'annules': 35, 'annulé':
35, 'besoin': 109, 'connecter': 251, 'conseille': 110, 'conseillé': 110, 'cote': 253, 'creuser': 254, 'decommande':
35, 'decommandee': 35, 'dit': 114, 'elle': 123, 'eux': 123, 'finalement': 255, 'l': 256, 'les': 259, 'leur': 261,
'lui': 262, 'ma': 264, 'mettre': 258, 'moi': 265, 'pas': 267, 'pose': 269, 'preconise': 115, 'presenter': 251,
'promis': 118, 'propose': 119, 'proposé': 119, 'recommande': 115, 'recommandé': 115, 'revoir': 270, 'sa': 264, 'son':
271, 'suggere': 115, 'ta': 264, 'voir': 272}, {'': (19, 'gave:mentoring')}, {'^': 274}, {'equipe': 275, 'equipes':
275, 'etudiants': 275, 'fondateurs': 275, 'jeunes': 275, 'porteurs': 275, 'projets': 275, 'promo': 275, 'startups':
275}, {'': (15, 'contact'), 'des': 276, 'deux': 276, 'les': 276, 'trois': 276, 'une': 276}, {'lui': 0}, {'^': 278},
{'': (21, 'gave:referral')}, {'^': 280}, {'N': 281, '^': 280}, {'a': 282, 'à': 282}, {'client': 283, 'lead': 283,
'prospect': 283}, {'un': 284}, {'leur': 0, 'lui': 0}, {'^': 286}, {'': (18, 'gave:knowledge')}, {'^': 288}, {'^': 288,
'a': 289, 'avec': 289, 'pour': 289, 'sur': 289, 'à': 289}, {'N': 290}, {'a': 40, 'à': 40}, {'avis': 292}, {'a': 40,
'conseil': 292, 'son': 293, 'un': 293, 'à': 40}, {'<them>': 0}, {'^': 295}, {'j': 296, 'je': 296}, {'que': 297},
{'chez': 30, 'voir': 30}, {'': (16, 'gave:intro')}, {'^': 300}, {'^': 300, 'a': 301, 'de': 301, 'entre': 301, 'pour':
301, 'à': 301}, {'intro': 302}, {'relation': 302}, {'en': 304}, {'mise': 305}, {'intros': 302, 'presentations': 302},
{'l': 303, 'la': 306, 'les': 307, 'une': 303}, {'eu': 35, 'parle': 35, 'parlé': 35, 'rencontre': 35, 'rencontré': 35,
'revu': 35, 'vu': 35}, {'N': 301}, {'avec': 310, 'et': 310}, {'N': 311}, {'contact': 312, 'lien': 312, 'relation':
312}, {'en': 313}, {'temps': 35}, {'le': 315}, {'eu': 35, 'pu': 35, 'reussi': 35, 'revu': 35, 'trouve': 316, 'trouvé':
316, 'vu': 35}, {'question': 292}, {'la': 318, 'une': 318}, {'a': 310, 'avec': 310, 'et': 310, 'à': 310}, {'N': 320},
{'': (5, 'mine'), 'd': 0, 'de': 0}, {'N': 322}, {'': (5, 'mine'), 'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0,
'lui': 0}, {'^': 324}, {'^': 265, 'a': 323, 'd': 325, 'de': 325, 'à': 323}, {'de': 281}, {'a': 281, 'au': 281,
'aupres': 327, 'chez': 281, 'pour': 281, 'à': 281}, {'N': 328}, {'N': 40}, {'': (10, 'thanks')}, {'<cheered>': 16,
'<said>': 64, 'a': 287, 'accepte': 265, 'accepté': 265, 'aide': 291, 'demande': 294, 'demandé': 294, 'depanne': 291,
'dit': 298, 'ete': 299, 'fait': 308, 'jamais': 309, 'mis': 314, 'pas': 317, 'plus': 309, 'point': 17, 'pose': 319,
'presente': 321, 'promis': 326, 'rdv': 17, 'recommande': 329, 'recommandé': 329, 'relance': 330, 'relancé': 330,
'relu': 62, 'remercie': 331, 'rendez': 65, 'reunion': 17, 'à': 287}, {'avec': 30}, {'...': 333}, {'a': 334, 'au': 334,
'boire': 334, 'courir': 334, 'manger': 334, 'voir': 30, 'à': 334}, {'^': 288, 'a': 289, 'de': 289, 'devant': 289,
'pour': 289, 'sur': 289, 'à': 289}, {'experience': 336}, {'d': 337}, {'<course>': 336, 'retour': 338}, {'un': 339,
'une': 339}, {'absence': 35}, {'en': 341, 'manque': 35, 'manqué': 35, 'rate': 35}, {'en': 341, 'manques': 35}, {'^':
288, 'a': 289, 'à': 289}, {'N': 344}, {'a': 345, 'à': 345}, {'de': 30}, {'cote': 347}, {'a': 348, 'à': 348}, {'': (7,
'waiting')}, {'': (7, 'waiting'), 'de': 350, 'qu': 350, 'que': 350}, {'rien': 35}, {'pour': 352}, {'tel': 333,
'telephone': 333, 'tél': 333}, {'nouvelle': 35, 'nouvelles': 35, 'reponse': 35}, {'appeler': 35, 'rencontrer': 35,
'voir': 35}, {'du': 356, 'dû': 356}, {'moi': 26, 'nous': 26}, {'<them>': 63, 'N': 63}, {'alimentaire': 9},
{'<to_place>': 9, '^': 8}, {'leur': 1, 'lui': 1}, {'^': 362}, {'de': 363}, {'teste': 62, 'testé': 62}, {'vocale': 35},
{'avec': 30, 'sur': 30}, {'dej': 30, 'déj': 30}, {'<drink>': 30, 'petit': 368}, {'des': 369, 'le': 369, 'quelques':
369, 'un': 369, 'une': 369}, {'elle': 123, 'eux': 123, 'lui': 123, 'moi': 265}, {'a': 371, 'à': 371}, {'est': 372},
{'d': 254, 'de': 254, 'qu': 254, 'que': 254}, {'bien': 374}, {'serait': 375}, {'joindre': 35}, {'a': 377, 'à': 377},
{'<to_place>': 275, '^': 274}, {'quoi': 93}, {'pour': 0}, {'^': 96, 'moi': 381}, {'sur': 382}, {'jour': 5}, {'d': 239,
'de': 239, 'du': 384, 'recu': 5}, {'<them>': 40, 'N': 40}, {'j': 0, 'je': 0}, {'que': 387}, {'N': 281}, {'d': 61,
'de': 61, 'du': 61}, {'fil': 30}, {'de': 391}, {'pour': 287}, {'<should>': 4, 'vaut': 52}, {'^': 394}, {'il': 395,
'je': 395, 'nous': 395, 'on': 395}, {'faut': 4}, {'devrais': 4}, {'vaut': 4}, {'devrait': 4}, {'il': 397, 'je': 398,
'mieux': 399, 'on': 400}, {'^': 401}, {'<them>': 396, '<they>': 396, 'N': 402, 'elle': 5, 'elles': 5, 'eux': 5, 'lui':
5}, {'accord': 393, 'apres': 403, 'avis': 134}, {'d': 350, 'de': 350, 'des': 350, 'du': 350}, {'agenda': 17,
'attente': 405}, {'l': 406}, {'N': 5}, {'d': 408, 'de': 408}, {'avis': 409}, {'l': 410}, {'': (1, 'moved'), '<date>':
18, 'D': 18}, {'D': 412, 'a': 412, 'au': 412, 'la': 412, 'le': 412, 'notre': 412, 'à': 412}, {'<their>': 61}, {'pas':
35}, {'jamais': 35, 'pas': 35, 'plus': 35, 'toujours': 415}, {'d': 40, 'de': 40}, {'avis': 417}, {'<them>': 40, 'N':
40, '^': 96, 'a': 40, 'conseil': 292, 'l': 418, 'son': 293, 'un': 293, 'à': 40}, {'<them>': 40, 'N': 40, 'a': 40,
'conseil': 292, 'l': 418, 'son': 293, 'un': 293, 'à': 40}, {'^': 0}, {'<reach_inf>': 35, '<see_inf>': 35, 'leur': 421,
'lui': 421}, {'dejeuner': 35, 'diner': 35, 'dîner': 35, 'manger': 35, 'passer': 35, 's': 36, 'se': 37, 'venir': 35},
{'messagerie': 35}, {'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0, 'lui': 0}, {'mettre': 258, 'presenter': 248},
{'visite': 17}, {'': (5, 'mine'), '<see_inf>': 17, '^': 425, 'connecter': 251, 'encore': 0, 'les': 426, 'mettre': 258,
'presenter': 251, 'rencontrer': 17, 'rendre': 427, 'retrouver': 17, 'voir': 17}, {'^': 60, 'a': 61, 'sur': 61, 'à':
61}, {'<remarks>': 429, 'nouvelles': 64}, {'<remarks>': 429, 'benevolat': 9}, {'<remarks>': 429}, {'de': 432},
{'asso': 9, 'association': 9}, {'N': 289, '^': 288, 'l': 434}, {'a': 435, 'à': 435}, {'main': 436}, {'de': 437},
{'<course>': 336, '<remarks>': 429, 'benevolat': 9, 'coup': 438, 'retour': 338}, {'des': 430, 'du': 431, 'mes': 432,
'mon': 432, 'plein': 433, 'un': 439, 'une': 339}, {'<letter>': 30, 'N': 30}, {'': (15, 'contact'), 'avec': 441, 'de':
441, 'des': 441, 'par': 441, 'quelques': 441}, {'interview': 254}, {'video': 254}, {'podcast': 254, 'talk': 254},
{'l': 443, 'la': 444, 'le': 445, 'une': 444}, {'pour': 281}, {'reco': 447, 'recommandation': 447}, {'a': 30, 'une':
448, 'à': 30}, {'': (7, 'waiting'), 'd': 350, 'de': 350, 'des': 350, 'du': 350}, {'attente': 450, 'call': 333,
'ligne': 333, 'vain': 35, 'visio': 333}, {'cv': 281}, {'<any_det>': 21}, {'^': 453}, {'N': 454}, {'': (15, 'contact'),
'a': 30, 'à': 30}, {'<letter>': 456, '<remarks>': 429}, {'de': 389}, {'cv': 458}, {'<letter>': 456, '<remarks>': 429,
'client': 283, 'lead': 283, 'prospect': 283}, {'<their>': 452, 'a': 455, 'des': 457, 'du': 432, 'le': 459, 'mes': 432,
'mon': 432, 'plein': 433, 'un': 460, 'à': 455}, {'appeler': 35, 'avoir': 35}, {'joindre': 35, 'voir': 35}, {'parler':
35, 'telephoner': 35}, {'<reach_inf>': 35, '<see_inf>': 35, 'l': 462, 'la': 463, 'le': 463, 'les': 377, 'lui': 464},
{'d': 465, 'de': 465}, {'a': 153, 'au': 154, 'chez': 156, 'dejeuner': 30, 'diner': 30, 'dîner': 30, 'me': 158, 'nous':
158, 'à': 153}, {'<set>': 17, '<shifted>': 68, 'annule': 35, 'annulee': 35, 'annules': 35, 'annulé': 35, 'cense': 112,
'censee': 112, 'convaincu': 160, 'convaincue': 160, 'd': 162, 'decommande': 35, 'decommandee': 35, 'finalement': 255,
'ok': 161, 'partant': 161, 'partante': 161, 'passe': 467, 'passee': 467, 'passé': 467, 'persuade': 160, 'persuadee':
160, 'venu': 467, 'venue': 467}, {'moi': 26, 'si': 254}, {'la': 26, 'là': 26}, {'avec': 30, 'chez': 30}, {'notres':
26}, {'des': 472, 'la': 26, 'là': 26, 'present': 26, 'presente': 26}, {'donne': 94, 'donné': 94}, {'du': 391},
{'<date>': 30, 'bout': 475}, {'au': 476, 'en': 476, 'par': 476}, {'': (15, 'contact'), 'au': 476, 'en': 476, 'par':
476}, {'<them>': 477, 'N': 478}, {'N': 289}, {'a': 480, 'à': 480}, {'...': 481}, {'...': 481, 'a': 480, 'comment':
482, 'à': 480}, {'appeler': 35, 'croiser': 35, 'voir': 35}, {'bond': 35}, {'connaissance': 30, 'mise': 305}, {'point':
30}, {'demo': 60, 'démo': 60, 'oral': 60, 'pitch': 60, 'presentation': 60, 'soutenance': 60}, {'^': 488}, {'<their>':
489, 'N': 61, 'la': 489, 'le': 489}, {'<their>': 452, 'le': 459}, {'<course>': 336, '<date>': 30, '<drink>': 30,
'<remarks>': 429, 'audit': 61, 'benevolat': 9, 'point': 30, 'retour': 338}, {'<course>': 336, '<date>': 30, 'intro':
302, 'relecture': 61, 'retour': 338}, {'des': 432, 'du': 431, 'faux': 485, 'l': 303, 'la': 486, 'le': 487, 'les': 307,
'mes': 432, 'mon': 432, 'part': 64, 'plein': 433, 'repeter': 490, 'suivre': 491, 'un': 492, 'une': 493}, {'les': 259,
'mettre': 258}, {'<giveinf>': 0, 'leur': 0, 'lui': 0}, {'^': 1}, {'^': 1, 'mettre': 258, 'presenter': 248},
{'<see_inf>': 17, 'rendre': 427}, {'': (5, 'mine'), '^': 295, 'aille': 499}, {'': (5, 'mine'), '^': 295}, {'j': 500,
'je': 501}, {'^': 496, 'connecter': 251, 'l': 497, 'la': 497, 'le': 497, 'les': 498, 'mettre': 258, 'presenter': 251,
'que': 502}, {'<their>': 60, 'la': 60, 'le': 60}, {'^': 504}, {'^': 504, 'sur': 505}, {'donne': 506, 'donné': 506,
'sur': 505}, {'N': 289, '^': 288}, {'a': 508, 'à': 508}, {'main': 509}, {'de': 510}, {'coup': 511}, {'un': 512}, {'a':
289, 'au': 289, 'sur': 289, 'à': 289}, {'N': 514}, {'a': 331, 'à': 331}, {'merci': 516}, {'lapin': 35, 'merci': 516},
{'qu': 254, 'que': 254}, {'j': 501, 'je': 501}, {'^': 496, 'connecter': 251, 'les': 426, 'mettre': 258, 'presenter':
251, 'que': 520}, {'<any_det>': 95, '<my>': 95}, {'^': 522}, {'faut': 523}, {'faut': 388}, {'faudrait': 519, 'faut':
521, 'leur': 524, 'lui': 524, 'me': 525, 'parait': 94, 'paraît': 94}, {'a': 289, 'au': 289, 'dans': 289, 'devant':
289, 'à': 289}, {'N': 320, 'de': 321, 'entre': 321}, {'<give1>': 0}, {'<give1>': 0, 'en': 529}, {'^': 530, 'dois':
69}, {'amene': 0, 'appelle': 0, 'appellerai': 0, 'apporte': 0, 'enverrai': 0, 'envoie': 0, 'organise': 0}, {'a': 287,
'accepte': 265, 'accepté': 265, 'dit': 298, 'envie': 254, 'point': 17, 'rdv': 17, 'rendez': 65, 'reunion': 17, 'reve':
254, 'un': 66, 'une': 66, 'à': 287}, {'': (7, 'waiting'), 'de': 350, 'encore': 350, 'qu': 350, 'que': 350, 'toujours':
350}, {'': (5, 'mine'), 'd': 0, 'de': 0, 'que': 0}, {'promis': 535}, {'ai': 536}, {'<them>': 531, '^': 532, 'ai': 533,
'aimerais': 254, 'attends': 534, 'dois': 69, 'hesite': 254, 'leur': 537, 'lui': 537}, {'<sort_of_met>': 35},
{'<lui_give>': 0}, {'': (5, 'mine'), '^': 425, 'connecter': 251, 'encore': 0, 'les': 426, 'mettre': 258, 'presenter':
251}, {'leur': 529, 'lui': 529}, {'^': 542}, {'': (5, 'mine'), 'd': 0, 'de': 0, 'des': 0, 'du': 0}, {'occupe': 544},
{'en': 545, 'engage': 2, 'occupe': 544}, {'d': 0, 'de': 0, 'des': 0, 'du': 0}, {'a': 0, 'de': 0, 'pour': 0, 'à': 0},
{'engage': 548, 'engagee': 548, 'engagé': 548, 'propose': 548, 'proposee': 548, 'proposé': 548}, {'charge': 547,
'demande': 254, 'rappelle': 254, 'souviens': 254, 'suis': 549}, {'a': 254, 'qu': 254, 'que': 254, 'à': 254},
{'<giveinf>': 0, 'l': 1, 'la': 1, 'le': 1, 'les': 1, 'leur': 0, 'lui': 0}, {'^': 552}, {'bien': 254}, {'<them>': 531,
'^': 540, 'crois': 519, 'devrais': 254, 'dois': 541, 'l': 543, 'la': 543, 'le': 543, 'les': 543, 'leur': 537, 'lui':
537, 'm': 546, 'me': 550, 'pense': 551, 'reflechis': 254, 'songe': 254, 'va': 287, 'vais': 553, 'verrais': 554,
'voudrais': 254}, {'a': 30, 'au': 30, 'aux': 30, 'à': 30}, {'^': 300, 'avec': 301}, {'contact': 557, 'lien': 557,
'relation': 557}, {'en': 558}, {'<cheered>': 15, '<warned>': 63, 'aide': 290, 'aidee': 290, 'conseille': 290,
'conseillee': 290, 'conseillé': 290, 'depanne': 290, 'depannee': 290, 'eu': 30, 'eue': 30, 'mis': 559, 'mise': 559,
'mises': 559, 'presente': 310, 'presentees': 559, 'presentes': 559, 'recommande': 328, 'recommandee': 328,
'recommandé': 328}, {'ai': 560, 'avis': 409}, {'camp': 46}, {'son': 562}, {'dans': 563}, {'est': 564}, {'balle': 565,
'messagerie': 35}, {'plan': 35}, {'': (0, 'missed'), 'sur': 35, 'vocal': 35}, {'sa': 35, 'son': 35}, {'sur': 569},
{'message': 568, 'vocal': 570}, {'en': 567, 'un': 571}, {'d': 35, 'de': 35}, {'^': 300, 'en': 558}, {'<warned>': 63,
'mis': 559, 'mise': 559, 'mises': 559, 'presentees': 559, 'presentes': 574}, {'ai': 575}, {'recommandation': 447},
{'de': 577}, {'<any_det>': 20}, {'^': 579}, {'j': 421, 'je': 421}, {'que': 581}, {'des': 432, 'du': 432, 'mes': 432,
'mon': 432, 'plein': 433, 'un': 432}, {'<any_det>': 289, '^': 288}, {'des': 432, 'du': 432, 'mes': 432, 'mon': 432,
'part': 63, 'plein': 433, 'un': 432}, {'': (5, 'mine'), '^': 324}, {'': (5, 'mine'), 'd': 586, 'de': 586, 'que': 0},
{'d': 421, 'de': 421}, {'<handed>': 580, '<said>': 63, 'demande': 40, 'demandé': 40, 'dit': 582, 'donne': 583,
'donné': 583, 'explique': 584, 'expliqué': 584, 'fait': 585, 'montre': 584, 'montré': 584, 'pose': 40, 'presente':
310, 'promis': 587, 'propose': 588, 'proposé': 588}, {'d': 325, 'de': 325}, {'^': 540, 'ai': 589, 'faut': 128,
'promis': 590}, {'vous': 35}, {'<date>': 35, 'rendez': 592}, {'<reach_inf>': 35, '<see_inf>': 35}, {'<reach_inf>': 35,
'<see_inf>': 35, 'l': 594, 'la': 594, 'le': 594, 'les': 594, 'lui': 594}, {'<any_det>': 593, 'N': 35, 'd': 595, 'de':
595}, {'article': 254}, {'bouquin': 254, 'livre': 254, 'post': 254}, {'l': 597, 'le': 598, 'qu': 254, 'que': 254,
'sur': 254}, {'<remarks>': 429, 'audit': 61}, {'relecture': 61}, {'des': 432, 'du': 432, 'mes': 432, 'mon': 432,
'part': 63, 'plein': 433, 'un': 600, 'une': 601}, {'<handed>': 580, '<said>': 63, 'demande': 40, 'demandé': 40, 'dit':
582, 'donne': 583, 'donné': 583, 'explique': 584, 'expliqué': 584, 'fait': 602, 'montre': 584, 'montré': 584, 'pose':
40, 'presente': 310, 'promis': 587, 'propose': 588, 'proposé': 588}, {'<must3>': 51, '^': 540, 'ai': 603, 'faut': 128,
'promis': 590}, {'': (13, 'talk'), 'd': 93, 'de': 93, 'qu': 93, 'que': 93, 'si': 93}, {'': (13, 'talk'), 'comment':
93, 'pourquoi': 93, 'qu': 93, 'que': 93, 'si': 93}, {'^': 496}, {'d': 607, 'de': 607}, {'astuce': 6, 'conseil': 6,
'tip': 6}, {'conseil': 110}, {'...': 609, 'comme': 610, 'le': 610, 'un': 610}, {'part': 30}, {'<letter>': 30, 'faire':
612}, {'<any_det>': 613, '<letter>': 30, 'faire': 612}, {'rappele': 35, 'repondu': 35}, {'<reached_me>': 30, '<said>':
606, '<urges>': 174, 'accompagne': 26, 'accompagnee': 26, 'accueillis': 30, 'alerte': 175, 'alertee': 175, 'alerté':
175, 'conseille': 110, 'conseillé': 110, 'demande': 608, 'demandé': 608, 'dit': 182, 'donne': 611, 'donné': 611,
'envoye': 614, 'fait': 183, 'invites': 30, 'laisse': 185, 'mis': 188, 'mise': 188, 'parle': 189, 'parlé': 189, 'pas':
615, 'passe': 193, 'passé': 193, 'plante': 35, 'plantee': 35, 'pose': 269, 'preconise': 194, 'promis': 195, 'propose':
119, 'proposé': 119, 'rappele': 197, 'reclame': 107, 'recommande': 194, 'recommandé': 194, 'recu': 30, 'recue': 30,
'recues': 30, 'recus': 30, 'rejoint': 26, 'rejointe': 26, 'rendu': 198, 'saute': 199, 'suggere': 194}, {'a': 17, 'au':
17, 'chez': 17, 'à': 17}, {'pour': 107}, {'<says>': 605, '<urges>': 174, 'a': 616, 'accompagnait': 26, 'alerte': 175,
'appelle': 30, 'invite': 617, 'invitent': 617, 'relance': 618}, {'<any_det>': 593}, {'^': 8, 'avec': 9}, {'je': 254},
{'d': 607, 'de': 607, 'si': 622}, {'de': 0}, {'': (11, 'thinking'), 'jamais': 35, 'pas': 35, 'plus': 35, 'toujours':
415}, {'a': 607, 'à': 607}, {'<says>': 605, '<urges>': 174, 'charge': 547, 'conseille': 110, 'decroche': 416,
'demande': 623, 'dit': 202, 'doit': 203, 'doivent': 203, 'faut': 388, 'ghoste': 35, 'manque': 35, 'met': 188,
'preconise': 194, 'promet': 205, 'rappeler': 624, 'rappelle': 625, 'reclame': 107, 'recommande': 194, 'recommandé':
194, 'relance': 618, 'repond': 416, 'reste': 626, 'souviens': 254, 'suggere': 194, 'suis': 549, 'verrait': 206}, {'':
(10, 'thanks'), 'N': 331}, {'fois': 516}, {'N': 331, 'a': 628, 'beaucoup': 516, 'encore': 516, 'infiniment': 516,
'mille': 629, 'à': 628}, {'vaut': 5}, {'mercis': 516}, {'avec': 310}, {'contact': 633, 'lien': 633, 'relation': 633},
{'contact': 301, 'lien': 301, 'relation': 301}, {'en': 635}, {'N': 636}, {'en': 634, 'et': 637}, {'N': 638, 'en':
313}, {'en': 634}, {'contact': 528, 'relation': 528}, {'N': 640, 'en': 641}, {'et': 26}, {'pas': 267}, {'jamais': 309,
'pas': 317, 'plus': 309}, {'eu': 266, 'lieu': 35}, {'pas': 646}, {'arrive': 35, 'arrivee': 35, 'arrivé': 35, 'venu':
35, 'venue': 35}, {'venu': 35, 'venue': 35}, {'jamais': 648, 'pas': 649}, {'decroche': 35, 'rappele': 35, 'repondu':
35}, {'pas': 651}, {'pas': 265}, {'a': 644, 'ai': 645, 'aura': 647, 'est': 650, 'ont': 652, 'oublie': 653, 'oublier':
653, 'oublions': 653}, {'decroche': 416, 'rappelle': 416, 'repond': 416}, {'jamais': 35, 'pas': 35, 'plus': 35,
'tjrs': 415, 'tjs': 415, 'toujours': 415}, {'decroche': 416, 'me': 655, 'oublie': 653, 'oublier': 653, 'oublions':
653, 'rappelle': 416, 'repond': 656}, {'step': 248, 'steps': 248}, {'': (12, 'task'), 'meme': 248}, {'moi': 659},
{'moi': 248}, {'a': 660, 'pour': 661, 'à': 660}, {'devons': 607, 'doit': 607}, {'<reached_me>': 30, '<said>': 606,
'<urges>': 174, 'accueillis': 30, 'conseille': 110, 'conseillé': 110, 'demande': 608, 'demandé': 608, 'dit': 208,
'donne': 611, 'donné': 611, 'envoye': 614, 'fait': 183, 'invites': 30, 'laisse': 185, 'parle': 189, 'parlé': 189,
'passe': 193, 'passé': 193, 'plantes': 35, 'pose': 269, 'preconise': 194, 'promis': 195, 'recommande': 194,
'recommandé': 194, 'recu': 30, 'recue': 30, 'recues': 30, 'recus': 30, 'rendu': 198, 'saute': 199, 'suggere': 194},
{'': (0, 'missed'), '<see_inf>': 35, 'se': 37}, {'': (0, 'missed'), '<see_inf>': 35, 'd': 665, 'de': 665, 'se': 37},
{'vous': 666}, {'cale': 666, 'calé': 666, 'prevu': 666, 'rdv': 666, 'rendez': 667}, {'': (6, 'theirs'), '^': 496,
'encore': 46, 'toujours': 46}, {'deux': 26, 'quatre': 26, 'tous': 26, 'trois': 26}, {'devons': 0, 'doit': 0},
{'<sort_of_met>': 30}, {'sommes': 672}, {'<says>': 605, '<them>': 663, '<urges>': 174, 'a': 664, 'allons': 287,
'appelle': 30, 'attendons': 350, 'avait': 668, 'avions': 668, 'conseille': 110, 'demande': 608, 'devons': 607, 'dit':
210, 'doit': 669, 'doivent': 203, 'etions': 670, 'invite': 617, 'invitent': 617, 'leur': 671, 'lui': 671, 'nous': 673,
'preconise': 194, 'recommande': 194, 'recommandé': 194, 'sommes': 672, 'suggere': 194}, {'cafe': 30, 'café': 30,
'verre': 30}, {'un': 675}, {'^': 530, 'devons': 607, 'doit': 607}, {'envoie': 0, 'prepare': 0, 'relance': 0,
'renvoie': 0, 'transmet': 0}, {'<set>': 17, 'rendez': 65}, {'D': 18, 'a': 18, 'au': 18, 'la': 18, 'le': 18, 'notre':
18, 'à': 18}, {'dejeuner': 35, 'diner': 35, 'dîner': 35, 'manger': 35, 's': 36, 'se': 37}, {'appeler': 17}, {'parler':
17, 'rappeler': 17, 'revoir': 17, 'voir': 17}, {'^': 496, 'boire': 17, 'dejeuner': 17, 'diner': 17, 'dîner': 17,
'manger': 17, 's': 682, 'se': 683}, {'dej': 17, 'déj': 17}, {'apero': 17, 'cafe': 17, 'café': 17, 'petit': 685, 'the':
17, 'verre': 17}, {'le': 686, 'un': 686}, {'': (14, 'together'), '<sort_of_met>': 30, 'loupe': 35, 'loupes': 35,
'manque': 35, 'manques': 35, 'manqué': 35, 'rate': 35, 'rates': 35}, {'appelle': 17, 'est': 688}, {'<we_meet>': 17},
{'voir': 17}, {'<see_inf>': 17, '^': 286, 'chez': 17, 'se': 691}, {'<them>': 677, '^': 678, 'a': 679, 'attend': 350,
'avait': 668, 'avance': 680, 'avions': 668, 'boit': 17, 'brunche': 17, 'decale': 680, 'dejeune': 17, 'devait': 681,
'devons': 607, 'dine': 17, 'doit': 684, 'dîne': 17, 'etait': 670, 'leur': 671, 'lui': 671, 'lunche': 17, 'mange': 17,
'prend': 687, 'reporte': 680, 'repousse': 680, 's': 689, 'se': 690, 'va': 692, 'vais': 287, 'verra': 272}, {'le':
593}, {'<any_det>': 593, 'N': 35, 'completement': 694, 'd': 595, 'de': 595, 'pas': 265, 'totalement': 694},
{'<any_det>': 593, 'N': 35, 'completement': 694, 'd': 595, 'de': 595, 'totalement': 694}, {'': (15, 'contact'), 'a':
30, 'au': 30, 'avec': 30, 'à': 30}, {'experience': 289, 'rex': 289}, {'a': 455, 'des': 369, 'le': 369, 'mon': 698,
'quelques': 369, 'un': 369, 'une': 369, 'à': 455}, {'hui': 35}, {'D': 35, 'aujourd': 700, 'avec': 35, 'ce': 35,
'cette': 35}, {'vous': 701}, {'<date>': 701, 'nouvelles': 35, 'rendez': 702, 'reponse': 35}, {'appele': 35, 'appelé':
35, 'eu': 35, 'parle': 35, 'parlé': 35, 'rencontre': 35, 'rencontré': 35, 'revu': 35, 'vu': 35}, {'nouvelles': 35},
{'occasion': 35}, {'<them>': 35, 'N': 35, 'de': 705, 'l': 706, 'le': 315, 'lieu': 35}, {'<sort_of_met>': 35, 'de':
703, 'decroche': 35, 'encore': 704, 'eu': 707, 'joignable': 35, 'oublier': 265, 'pointe': 35, 'pointee': 35, 'pu': 35,
'rappele': 35, 'repondu': 35, 'reussi': 35}, {'maison': 17}, {'la': 709}, {'bureau': 17}, {'': (15, 'contact'), 'moi':
17, 'nous': 17}, {'temps': 333}, {'revue': 414}, {'avec': 30, 'chez': 30, 'ensemble': 30}, {'midi': 715}, {'moment':
715}, {'end': 715}, {'<time_span>': 715, 'apres': 716, 'petit': 717, 'week': 718}, {'<time_span>': 715, 'apres': 716,
'coup': 392, 'petit': 717, 'week': 718}, {'...': 471, 'a': 710, 'au': 711, 'boire': 17, 'chez': 712, 'dejeuner': 17,
'diner': 17, 'du': 713, 'dîner': 17, 'en': 714, 'la': 719, 'le': 719, 'me': 691, 'nous': 691, 'un': 720, 'une': 719,
'voir': 30, 'à': 710}, {'avec': 30, 'chez': 30, 'voir': 30}, {'moi': 17, 'nous': 17}, {'a': 710, 'au': 711, 'boire':
17, 'chez': 723, 'dejeuner': 17, 'diner': 17, 'dîner': 17, 'me': 691, 'nous': 691, 'à': 710}, {'...': 471, 'chez': 30,
'du': 713, 'en': 714, 'la': 719, 'le': 719, 'un': 720, 'une': 719, 'voir': 30}, {'': (5, 'mine'), 'connecter': 251,
'les': 426, 'mettre': 258, 'presenter': 251}, {'a': 726, 'à': 726}, {'rdv': 35, 'rendez': 592}, {'au': 728},
{'dejeune': 30}, {'<sort_of_met>': 35, 'de': 705}, {'la': 318, 'un': 268, 'une': 318}, {'<them>': 396, '<they>': 396,
'info': 93}, {'pas': 254}, {'dejeuner': 17, 'diner': 17, 'dîner': 17, 'passer': 17, 'se': 691, 'voir': 17}, {'de':
735}, {'des': 369, 'le': 369, 'quelques': 369, 'rdv': 17, 'rendez': 65, 'un': 369, 'une': 369}, {'rdv': 17},
{'<date>': 17, 'etape': 738, 'rendez': 65}, {'': (12, 'task'), 'rdv': 17}, {'<date>': 17, 'etape': 740, 'rendez': 65},
{'etapes': 248}, {'N': 93, 'elle': 93, 'elles': 93, 'il': 93, 'ils': 93, 'j': 93, 'je': 93, 'on': 93}, {'<any_det>':
593, 'N': 35}, {'prochain': 17}, {'D': 745, 'manque': 35, 'manqué': 35, 'rate': 35}, {'N': 328, 'd': 5, 'de': 5, 'qu':
5, 'que': 5}, {'visite': 347}, {'fil': 347}, {'de': 749}, {'<letter>': 347, 'coup': 750}, {'N': 30, 'la': 748, 'un':
751, 'une': 751}, {'une': 448}, {'monde': 30}, {'le': 754}, {'D': 18, 'a': 18, 'au': 18, 'à': 18}, {'^': 14, 'a': 15,
'de': 15, 'à': 15}, {'moral': 757}, {'le': 758}, {'<set>': 17, 'manque': 35, 'manqué': 35, 'rate': 35}, {'vous': 760},
{'visite': 456}, {'<their>': 489, 'la': 489, 'le': 489}, {'a': 30, 'à': 30}, {'': (0, 'missed'), 'D': 412, 'a': 412,
'au': 412, 'la': 412, 'le': 412, 'notre': 412, 'à': 412}, {'table': 17}, {'une': 766}, {'^': 496, 'savoir': 272},
{'attente': 450, 'dette': 0}, {'a': 768, 'en': 769, 'à': 768}, {'coeur': 9}, {'du': 771}, {'N': 35}, {'de': 773},
{'pointe': 35, 'pointee': 35, 'presente': 35, 'presentee': 35}, {'<sort_of_met>': 30, 'decommande': 35, 'decommandee':
35, 'desiste': 35, 'desistee': 35, 'engage': 222, 'engagee': 222, 'engagé': 222, 'pas': 775}, {'engage': 222, 'est':
776}, {'nouvelles': 35, 'reponse': 35, 'succes': 35}, {'rapproche': 46, 'renseigne': 46}, {'D': 17, 'dans': 17, 'en':
17, 'le': 17}, {'^': 779, 'revoit': 780}, {'coaching': 379, 'mentorat': 379, 'mentoring': 379}, {'de': 782},
{'populaire': 9}, {'main': 30}, {'la': 785}, {'^': 4, 'd': 5, 'de': 5, 'que': 5}, {'est': 787}, {'...': 6, '^': 4,
'c': 788, 'd': 5, 'de': 5, 'est': 787, 'etait': 787, 'que': 5}, {'...': 6}, {'<tip>': 789, 'conseil': 790}, {'die':
35}, {'passe': 467, 'passee': 467, 'passé': 467, 'venu': 467, 'venue': 467}, {'^': 14, 'a': 15, 'à': 15}, {'chance':
794}, {'bonne': 795}, {'attente': 450}, {'en': 797}, {'<them>': 396, '<they>': 396}, {'parler': 35}, {'<reach_inf>':
35, '<see_inf>': 35, 'l': 36, 'la': 377, 'le': 377, 'lui': 800}, {'d': 801, 'de': 801}, {'courant': 63}, {'au': 803},
{'N': 804}, {'do': 248}, {'': (12, 'task'), '^': 496}, {'eau': 35}, {'l': 808}, {'boite': 366, 'boîte': 366,
'messagerie': 35, 'repondeur': 35}, {'': (15, 'contact'), 'boite': 366, 'boîte': 366, 'la': 810, 'le': 810,
'messagerie': 35, 'repondeur': 35, 'sa': 810, 'son': 810}, {'a': 809, 'sur': 811, 'à': 809}, {'sur': 30},
{'<reached_me>': 35, '<sort_of_met>': 35, 'de': 705, 'eu': 35}, {'en': 797, 'pas': 814, 'rien': 35}, {'<their>': 452,
'a': 455, 'le': 459, 'à': 455}, {'grand': 517}, {'leur': 0, 'lui': 0, 'me': 229, 'nous': 229, 'revenir': 145}, {'^':
818}, {'<see_inf>': 17, '^': 552, 'rendre': 427}, {'': (5, 'mine'), '<them>': 0}, {'^': 821}, {'j': 822, 'je': 822},
{'^': 96, 'bien': 122, 'que': 823}, {'a': 710, 'au': 711, 'boire': 17, 'chez': 723, 'de': 234, 'dejeuner': 17,
'diner': 17, 'dîner': 17, 'me': 691, 'nous': 691, 'à': 710}, {'appeler': 35, 'passer': 37, 'voir': 35}, {'facebook':
254, 'insta': 254, 'instagram': 254, 'linkedin': 254, 'twitter': 254, 'x': 254}, {'': (15, 'contact'), 'l': 443, 'la':
444, 'le': 445, 'qu': 93, 'que': 93, 'sur': 827, 'une': 444}, {'connecter': 251, 'cote': 253, 'creuser': 254, 'elle':
123, 'eux': 123, 'l': 256, 'les': 259, 'leur': 261, 'lui': 262, 'ma': 264, 'mettre': 258, 'moi': 265, 'presenter':
251, 'revoir': 270, 'sa': 264, 'son': 271, 'ta': 264, 'voir': 272}, {'//': 7, '0': 13, '<cheered>': 16, '<date>': 19,
'<handed>': 25, '<i>': 39, '<letter>': 45, '<must3>': 51, '<opines>': 59, '<read_it>': 62, '<said>': 64, '<set>': 67,
'<shifted>': 68, '<them>': 70, '<they>': 237, '<tip>': 240, 'N': 246, '^': 247, 'a': 273, 'accepte': 123,
'accompagne': 277, 'action': 279, 'adresse': 285, 'adressé': 285, 'ai': 332, 'aide': 291, 'aimerait': 125, 'alle':
335, 'allee': 335, 'alors': 94, 'amene': 285, 'anime': 340, 'annule': 35, 'annulee': 35, 'annules': 35, 'annulé': 35,
'appel': 342, 'appele': 30, 'appels': 343, 'appelé': 30, 'apporte': 285, 'apporté': 285, 'appris': 346, 'apres': 94,
'assis': 349, 'assure': 340, 'attend': 132, 'attendent': 128, 'attends': 351, 'attendu': 353, 'au': 354, 'aucune':
355, 'aurais': 357, 'avant': 94, 'avec': 358, 'averti': 359, 'banque': 360, 'bavarde': 30, 'benevolat': 361, 'besoin':
364, 'beta': 365, 'bien': 94, 'boite': 366, 'bosse': 367, 'bossé': 367, 'bouffe': 30, 'bouffé': 30, 'boîte': 366,
'brainstorme': 30, 'briefe': 359, 'brunche': 30, 'brunché': 30, 'bu': 370, 'c': 373, 'ca': 376, 'car': 93, 'cause':
30, 'causé': 30, 'cense': 112, 'censee': 112, 'cherche': 378, 'cherché': 378, 'citation': 93, 'coache': 275,
'coachee': 275, 'coaching': 379, 'comme': 380, 'compte': 383, 'connecte': 321, 'conseil': 385, 'conseille': 110,
'conseils': 240, 'consulte': 386, 'convenu': 388, 'coopte': 389, 'correction': 390, 'coup': 392, 'couru': 333,
'croise': 30, 'croisee': 30, 'croises': 30, 'croisé': 30, 'd': 404, 'dans': 407, 'de': 411, 'debattu': 30, 'debriefe':
30, 'decale': 413, 'decommande': 35, 'decommandee': 35, 'decortique': 414, 'decroche': 416, 'dejeune': 30, 'demande':
419, 'demandé': 420, 'depanne': 291, 'deplace': 413, 'depuis': 94, 'des': 94, 'deux': 13, 'devais': 422, 'devait':
423, 'dine': 30, 'directement': 424, 'discute': 30, 'dit': 144, 'dois': 428, 'doit': 147, 'donne': 440, 'donné': 440,
'dont': 93, 'dès': 94, 'dîné': 30, 'echange': 442, 'ecoute': 446, 'ecrit': 449, 'empechement': 35, 'en': 451,
'envoye': 461, 'epluche': 414, 'essaye': 466, 'est': 468, 'et': 469, 'etaient': 470, 'etais': 471, 'etait': 473,
'etant': 474, 'ete': 158, 'etions': 471, 'eu': 479, 'explique': 483, 'expliqué': 483, 'failli': 484, 'fait': 494,
'faudrait': 495, 'faut': 503, 'feedback': 507, 'fete': 30, 'file': 513, 'filé': 513, 'finalement': 255, 'forme': 515,
'fyi': 93, 'gare': 333, 'garé': 333, 'ghoste': 35, 'ghostee': 35, 'ghosté': 35, 'grand': 517, 'gros': 518, 'idee':
254, 'il': 526, 'informe': 359, 'informé': 359, 'injoignable': 35, 'insiste': 167, 'interroge': 386, 'intervenu': 527,
'interviewe': 30, 'intro': 528, 'introduit': 321, 'j': 538, 'jamais': 539, 'je': 555, 'jette': 170, 'joue': 556, 'l':
561, 'la': 566, 'laisse': 572, 'lapin': 573, 'laquelle': 93, 'lequel': 93, 'les': 576, 'lettre': 578, 'leur': 591,
'lorsqu': 93, 'lorsque': 93, 'loupe': 596, 'lu': 599, 'lui': 604, 'm': 619, 'maile': 30, 'mailé': 30, 'mange': 30,
'mangé': 30, 'manque': 620, 'manqué': 620, 'maraude': 621, 'marche': 333, 'marché': 333, 'me': 627, 'memo': 248,
'mentorat': 379, 'mentore': 275, 'mentoree': 275, 'mentoring': 379, 'merci': 630, 'mieux': 631, 'mille': 632, 'mis':
639, 'mise': 642, 'moi': 643, 'montre': 483, 'montré': 483, 'n': 654, 'ne': 657, 'next': 658, 'note': 662, 'nous':
674, 'offert': 676, 'ok': 393, 'on': 693, 'ont': 215, 'oublie': 695, 'oublier': 653, 'oublions': 653, 'oublié': 696,
'papote': 30, 'parait': 94, 'paraît': 94, 'parce': 94, 'parle': 697, 'parlé': 697, 'partage': 699, 'partagé': 699,
'pas': 708, 'passe': 721, 'passee': 722, 'passent': 724, 'passé': 725, 'pcq': 93, 'pendant': 94, 'pense': 626,
'penser': 727, 'personne': 729, 'petit': 730, 'pitche': 30, 'plus': 731, 'poireaute': 35, 'poireauter': 35, 'pose':
732, 'pour': 733, 'pourquoi': 734, 'pousse': 491, 'poussé': 491, 'preconise': 115, 'prend': 170, 'presente': 321,
'prete': 580, 'prevenu': 359, 'prevu': 736, 'pris': 737, 'prochain': 739, 'prochaine': 741, 'prochaines': 742,
'promet': 205, 'promis': 326, 'propose': 217, 'puisqu': 93, 'puisque': 93, 'quand': 743, 'quatre': 13, 'questionne':
386, 'qui': 93, 'raccroche': 30, 'randonne': 30, 'rappele': 30, 'rappeler': 624, 'rappelle': 416, 'rate': 744, 'rdv':
746, 'reclame': 128, 'recommande': 747, 'recommandé': 747, 'recroise': 30, 'recu': 752, 'redige': 753, 'refait': 755,
'regarde': 446, 'relance': 330, 'relancé': 330, 'relecture': 390, 'relu': 61, 'remercie': 331, 'remis': 756, 'remise':
756, 'remonte': 759, 'rencontre': 30, 'rencontree': 30, 'rencontres': 30, 'rencontré': 30, 'rendez': 761, 'rendu':
762, 'reparle': 30, 'repete': 763, 'repeter': 763, 'repond': 656, 'repondeur': 35, 'repondu': 764, 'reporte': 765,
'reportee': 35, 'reporté': 35, 'repousse': 413, 'reserve': 767, 'reste': 770, 'resto': 772, 'restos': 772, 'retour':
507, 'retours': 507, 'retrouve': 30, 'retrouvee': 30, 'retrouvé': 30, 'reve': 374, 'revu': 30, 'revue': 30, 'rien':
774, 's': 777, 'sa': 424, 'salue': 30, 'sans': 778, 'se': 781, 'seance': 783, 'seche': 620, 'secours': 784, 'selon':
403, 'serait': 375, 'serre': 786, 'ses': 791, 'session': 783, 'sine': 792, 'sollicite': 386, 'son': 791, 'sonde': 386,
'sont': 793, 'sorti': 333, 'sortie': 333, 'souhaite': 796, 'souhaité': 796, 'soupe': 30, 'suggere': 115, 'suis': 798,
'suivant': 799, 'sur': 424, 'taffe': 333, 'tandis': 94, 'telephone': 30, 'tente': 802, 'tenu': 805, 'to': 806, 'todo':
807, 'tombe': 812, 'tombee': 812, 'tombes': 813, 'toujours': 815, 'transmis': 816, 'travaille': 333, 'travaillé': 333,
'trinque': 30, 'trois': 13, 'un': 817, 'une': 13, 'va': 819, 'vais': 820, 'veulent': 128, 'veut': 824, 'viennent':
724, 'vient': 825, 'visite': 30, 'visité': 30, 'voir': 272, 'voudrait': 236, 'voulais': 826, 'voyage': 333, 'voyagé':
333, 'vu': 828, 'vue': 30, 'vus': 30, 'zappe': 696, 'à': 829}]


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

