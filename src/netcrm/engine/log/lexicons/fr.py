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
('rel',), 'astuce': ('tip',), 'atelier': ('course',), 'attend': ('verb3',), 'attendait': ('verb3',), 'attendrait':
('verb3',), 'attendre': ('urge_inf',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',),
'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait': ('verb3',), 'aurore':
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
('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'urges'), 'invitee':
('reached_me',), 'inviter': ('giveinf',), 'invitera': ('give3',), 'invité': ('reached_me',), 'ira': ('verb3',),
'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not',), 'je': ('i', 'hello'),
'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',),
'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge':
('opines',), 'juin': ('name_words',), 'jus': ('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',),
'kiffe': ('verb3', 'says'), 'l': ('them', 'det', 'hello', 'any_det'), 'la': ('them', 'det', 'hello', 'any_det',
'article'), 'laisse': ('attempt',), 'laisser': ('urge_inf',), 'lambert': ('name_words',), 'lancait': ('verb3',),
'lance': ('verb3',), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',),
'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det'), 'lebon': ('name_words',), 'lecon': ('tip',),
'leger': ('name_words',), 'legere': ('name_words',), 'leroy': ('name_words',), 'les': ('them', 'det', 'hello',
'any_det'), 'lettre': ('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'),
'levait': ('verb3',), 'leve': ('verb3',), 'levent': ('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'lien':
('letter', 'paper'), 'lionne': ('name_words',), 'liste': ('paper',), 'livre': ('give1', 'give3', 'will_give',
'paper'), 'livrer': ('giveinf',), 'livrera': ('give3', 'will_give'), 'livrerai': ('give1',), 'longuement':
('filler',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',),
'lune': ('name_words',), 'lys': ('name_words',), 'm': ('me',), 'ma': ('my', 'any_det'), 'mai': ('name_words',),
'mail': ('letter', 'attempt'), 'maile': ('give1', 'give3', 'reached_me'), 'mailer': ('giveinf',), 'mails':
('letter',), 'mailé': ('reached_me',), 'maitre': ('name_words',), 'maman': ('rel',), 'manager': ('rel',), 'manger':
('see_inf',), 'manquait': ('verb3',), 'manque': ('verb3',), 'marchait': ('verb3',), 'marchand': ('name_words',),
'marche': ('verb3',), 'mardi': ('hello',), 'marguerite': ('name_words',), 'mari': ('rel',), 'mariait': ('verb3',),
'marie': ('verb3', 'name_words'), 'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words',),
'marraine': ('rel',), 'mars': ('name_words',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass':
('course',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler', 'rel'), 'mercier':
('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'any_det'), 'message': ('letter', 'attempt'),
'messages': ('letter', 'attempt'), 'met': ('verb3', 'give3'), 'mets': ('give1', 'lui_give'), 'mettait': ('verb3',),
'mettra': ('give3',), 'mettrai': ('give1',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel':
('name_words',), 'modele': ('paper',), 'modeles': ('paper',), 'modeste': ('name_words',), 'moi': ('me', 'hello'),
'mois': ('hello',), 'moment': ('time_span',), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte':
('verb3',), 'montent': ('verb3',), 'monter': ('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give', 'said'),
'montrer': ('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',), 'montré': ('reached_me', 'said'), 'mot':
('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'n': ('not',), 'ne': ('not',), 'neige': ('name_words',),
'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',), 'noel': ('name_words',), 'noir':
('name_words',), 'normalement': ('filler',), 'nos': ('my', 'any_det'), 'notes': ('paper',), 'notre': ('my', 'hello',
'any_det'), 'nous': ('i', 'me', 'hello'), 'nuit': ('time_span',), 'oceane': ('name_words',), 'offert': ('reached_me',
'handed'), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('hello', 'verb3'), 'organisait':
('verb3',), 'organise': ('verb3', 'give1'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou': ('hello',),
'ouvrait': ('verb3',), 'ouvre': ('verb3',), 'ouvrira': ('verb3',), 'padel': ('drink',), 'paie': ('verb3', 'give1',
'give3'), 'paiera': ('verb3', 'give3'), 'paierai': ('give1',), 'papa': ('rel',), 'papote': ('hello',), 'paquerette':
('name_words',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents':
('rel',), 'parfait': ('name_words',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3',
'sort_of_met', 'we_meet', 'said', 'says'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles':
('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',), 'partage':
('give1', 'give3', 'handed'), 'partager': ('giveinf',), 'partagera': ('give3',), 'partagerai': ('give1',), 'partagé':
('handed',), 'partait': ('verb3',), 'partent': ('verb3',), 'partira': ('verb3',), 'pas': ('not', 'hello'), 'pascal':
('name_words',), 'pasquier': ('name_words',), 'passe': ('verb3', 'reach', 'give1', 'give3', 'came', 'lui_give',
'handed'), 'passee': ('reach', 'came'), 'passees': ('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf',
'reach_inf'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passes': ('reach', 'came'), 'passé':
('reach', 'came', 'handed'), 'patron': ('rel',), 'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('reached_me',),
'payer': ('giveinf',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says'),
'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',),
'petit': ('name_words',), 'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'photo':
('letter',), 'photos': ('letter',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',),
'planifiee': ('set',), 'podcast': ('paper',), 'point': ('date',), 'poirier': ('name_words',), 'pose': ('hello',
'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('give1',), 'poster': ('giveinf',),
'posterai': ('give1',), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'),
'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',),
'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('verb3',), 'precise': ('opines',), 'preferait': ('verb3',),
'prefere': ('verb3',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre':
('see_inf', 'urge_inf'), 'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3',
'lui_give'), 'preparer': ('giveinf',), 'preparera': ('give3',), 'preparerai': ('give1',), 'presente': ('hello',
'give1', 'give3', 'reached_me', 'lui_give'), 'presenter': ('giveinf',), 'presentera': ('give3',), 'presenterai':
('give1',), 'prete': ('give1', 'give3', 'lui_give', 'handed'), 'pretend': ('opines',), 'preter': ('giveinf',),
'pretera': ('give3',), 'preterai': ('give1',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus':
('warned',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set'), 'prise': ('set',),
'probablement': ('filler',), 'process': ('paper',), 'prochain': ('hello',), 'prochaine': ('hello',), 'programme':
('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis': ('hello',), 'proposait': ('verb3',), 'propose':
('verb3', 'give1'), 'proposer': ('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'prudence':
('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'puis': ('filler', 'hello'), 'qu': ('hello',),
'quand': ('hello',), 'quatre': ('hello',), 'que': ('hello',), 'qui': ('hello',), 'quittait': ('verb3',), 'quitte':
('verb3',), 'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee':
('reached_me',), 'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says'),
'raconté': ('said',), 'ramene': ('give1', 'give3'), 'ramener': ('giveinf',), 'ramenera': ('give3',), 'ramenerai':
('give1',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach',
'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'),
'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent': ('give3',), 'rappellera': ('give3',
'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rapport': ('paper',), 'rassure': ('cheered',), 'rassuree':
('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',), 'reco': ('tip',),
'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('verb3', 'give1'), 'recommander': ('giveinf',),
'recommandera': ('give3',), 'recommanderai': ('give1',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',),
'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf',
'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',), 'recontacté': ('reach',), 'recos': ('tip',),
'recrutait': ('verb3',), 'recrute': ('verb3',), 'recrutent': ('verb3',), 'recruter': ('urge_inf',), 'recrutera':
('verb3',), 'recu': ('reached_me',), 'recue': ('reached_me',), 'recuperer': ('giveinf',), 'redire': ('giveinf',),
'redis': ('give1', 'lui_give'), 'redit': ('give3',), 'redonne': ('give1', 'give3'), 'redonner': ('giveinf',),
'refait': ('we_meet',), 'refile': ('give1', 'give3'), 'refiler': ('giveinf',), 'refusait': ('verb3',), 'refuse':
('verb3',), 'regarder': ('giveinf',), 'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoindre': ('see_inf',),
'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me', 'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance':
('reach', 'give1', 'give3', 'reached_me', 'lui_give', 'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer':
('giveinf', 'reach_inf'), 'relancera': ('give3',), 'relancerai': ('give1',), 'relancé': ('reach', 'reached_me',
'attempt'), 'relira': ('give3',), 'relirai': ('give1',), 'relire': ('giveinf',), 'relis': ('give1', 'lui_give'),
'relit': ('give3',), 'relu': ('hello', 'read_it'), 'remarques': ('remarks',), 'rembourse': ('give1', 'give3'),
'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',), 'remercier': ('giveinf',), 'remet':
('give3',), 'remettra': ('give3',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remonter': ('giveinf',),
'renard': ('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',),
'rencontrerai': ('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello',
'sort_of_met'), 'rend': ('give3',), 'rendra': ('give3',), 'rendrai': ('give1', 'lui_give'), 'rendre': ('giveinf',),
'rends': ('give1', 'lui_give'), 'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',), 'renverra':
('give3', 'will_give'), 'renverrai': ('give1', 'lui_give'), 'renvoie': ('give1', 'give3', 'lui_give', 'will_give'),
'renvoient': ('give3',), 'renvoyer': ('giveinf',), 'reparle': ('sort_of_met',), 'repas': ('drink',), 'repete':
('verb3',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond': ('give3',), 'repondent': ('give3',),
'repondra': ('give3',), 'repondrai': ('give1', 'lui_give'), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1',
'lui_give'), 'repondu': ('hello', 'reach', 'reached_me'), 'reporte': ('shifted',), 'reportee': ('shifted',),
'reporté': ('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',), 'repoussé': ('shifted',), 'reprenait':
('verb3',), 'reprend': ('verb3',), 'reprendra': ('verb3',), 'repris': ('read_it',), 'reprogramme': ('shifted',),
'reprogrammee': ('shifted',), 'reserve': ('give1', 'give3', 'lui_give'), 'reserver': ('giveinf',), 'reserverai':
('give1',), 'responsable': ('rel',), 'ressors': ('give1',), 'restait': ('verb3',), 'reste': ('verb3', 'came'),
'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink',), 'resté': ('came',), 'retour': ('remarks',),
'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai': ('give1',),
'retours': ('remarks',), 'retrouve': ('sort_of_met', 'we_meet', 'i_meet'), 'retrouver': ('see_inf', 'reach_inf'),
'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves': ('sort_of_met',), 'retrouvé': ('sort_of_met',),
'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait': ('verb3',), 'reve': ('verb3',), 'revenait':
('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai': ('i_meet',), 'reviendra': ('verb3',
'give3'), 'reviendrai': ('give1',), 'reviennent': ('give3',), 'reviens': ('give1',), 'revient': ('verb3', 'give3'),
'revoir': ('see_inf',), 'revois': ('i_meet',), 'revoit': ('we_meet',), 'revu': ('hello', 'sort_of_met'), 'revue':
('sort_of_met',), 'rex': ('course',), 'richard': ('name_words',), 'riviere': ('name_words',), 'roche':
('name_words',), 'roi': ('name_words',), 'rose': ('name_words',), 'rossignol': ('name_words',), 'rousseau':
('name_words',), 'roux': ('name_words',), 'roy': ('name_words',), 'réu': ('hello', 'date'), 'sa': ('their',
'any_det'), 'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello',
'name_words'), 'sans': ('hello',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'se':
('hello',), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',),
'sent': ('opines', 'says'), 'sept': ('hello',), 'sera': ('verb3',), 'serait': ('verb3',), 'seront': ('verb3',), 'ses':
('their', 'hello', 'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signe': ('verb3', 'says'),
'signer': ('giveinf',), 'signera': ('verb3',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'), 'societe':
('rel',), 'soeur': ('rel',), 'soir': ('hello',), 'soiree': ('time_span',), 'soleil': ('name_words',), 'sommes':
('hello',), 'son': ('their', 'any_det'), 'sont': ('verb3',), 'souffrait': ('verb3',), 'souffre': ('verb3',),
'souhaite': ('verb3', 'reached_me', 'says'), 'souhaiter': ('reach_inf',), 'souhaiterait': ('verb3',), 'souhaité':
('reached_me',), 'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',),
'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait': ('verb3',),
'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',), 'suis': ('hello',), 'suit': ('verb3',),
'suivait': ('verb3',), 'surement': ('filler',), 'tableau': ('paper',), 'tailleur': ('name_words',), 'tante': ('rel',),
'taxi': ('drink',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',),
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
('give3',), 'trouverai': ('give1',), 'tuyau': ('tip',), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello',
'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3'), 'vais':
('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3',), 'vallee': ('name_words',),
'venait': ('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',),
'vendredi': ('hello',), 'venu': ('reach', 'came'), 'venue': ('reach', 'came'), 'venues': ('reach', 'came'), 'venus':
('reach', 'came'), 'verdict': ('tip',), 'verifier': ('giveinf',), 'verra': ('verb3', 'we_meet'), 'verrai':
('i_meet',), 'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'veulent': ('verb3',),
'veut': ('hello', 'verb3', 'must3', 'says', 'bidding'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal':
('name_words',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viennent': ('verb3',), 'vient': ('verb3',),
'vigneron': ('name_words',), 'violette': ('name_words',), 'visait': ('verb3',), 'vise': ('verb3',), 'viser':
('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital':
('name_words',), 'vite': ('filler',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir':
('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('rel', 'name_words'), 'voisine': ('rel',), 'voit':
('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'voudra': ('verb3',),
'voudrait': ('verb3', 'must3'), 'voulait': ('verb3', 'bidding'), 'vous': ('hello',), 'voyage': ('verb3',),
'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',), 'vraiment': ('filler',), 'vu': ('hello',
'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',), 'vus': ('hello', 'sort_of_met'), 'weekend':
('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom': ('date',), 'à': ('to_place',)}


CLAUSES = [{'': (23, 'gave:volunteering')}, {'^': 0}, {'^': 0, 'a': 1, 'au': 1, 'aux': 1, 'chez': 1, 'pour': 1, 'à':
1}, {'benevolat': 2}, {'de': 3}, {'h': 4, 'heure': 4, 'heures': 4}, {'': (22, 'gave:encouragement')}, {'^': 6}, {'N':
7}, {'': (2, 'plan')}, {'': (1, 'moved')}, {'<set>': 9, '<shifted>': 10}, {'': (20, 'gave:resource')}, {'<paper>':
12}, {'ma': 13, 'mes': 13, 'mon': 13, 'nos': 13, 'notre': 13}, {'^': 14}, {'N': 15}, {'^': 14, 'a': 16, 'à': 16}, {'':
(14, 'together')}, {'ensemble': 18}, {'<drink>': 9}, {'le': 20, 'un': 20}, {'': (15, 'contact')}, {'eu': 22, 'eue':
22}, {'ai': 23}, {'avec': 9, 'chez': 9}, {'chez': 9, 'prendre': 9, 'saluer': 9, 'voir': 9}, {'': (0, 'missed')},
{'appeler': 27}, {'voir': 27}, {'appeler': 27, 'ecrire': 27, 'l': 28, 'la': 29, 'le': 29, 'passer': 27, 'voir': 27},
{'...': 19, '<i_meet>': 9, 'bois': 21, 'l': 24, 'mange': 25, 'passe': 26, 'prends': 21, 'voulais': 30, 'voulait': 30},
{'': (8, 'asked')}, {'demander': 32, 'poser': 32, 'savoir': 32}, {'demander': 32, 'lui': 33, 'poser': 32, 'savoir':
32}, {'pour': 34}, {'N': 35}, {'a': 36, 'à': 36}, {'': (6, 'theirs')}, {'<giveinf>': 38}, {'<giveinf>': 38, 'en': 39,
'l': 39, 'la': 39, 'le': 39, 'les': 39}, {'m': 40, 'me': 40, 'nous': 40}, {'^': 41}, {'^': 41, 'encore': 42}, {'': (3,
'advice')}, {'mieux': 44}, {'devrait': 44, 'doit': 44, 'fallait': 44, 'faudrait': 44, 'faut': 44, 'ferait': 44,
'vaudrait': 45, 'vaut': 45}, {'^': 46}, {'': (13, 'talk'), 'il': 47, 'on': 47}, {'<should>': 44}, {'^': 49}, {'': (13,
'talk'), 'je': 50, 'nous': 50, 'on': 50}, {'qu': 48, 'que': 51}, {'': (17, 'gave:feedback')}, {'^': 53}, {'<their>':
54, 'l': 54, 'la': 54, 'le': 54, 'les': 54}, {'': (9, 'told')}, {'a': 56, 'à': 56}, {'vous': 9}, {'<date>': 9,
'rendez': 58}, {'D': 9, 'avec': 9, 'la': 9, 'le': 9, 'pour': 9, 'un': 59, 'une': 59}, {'D': 10, 'a': 10, 'au': 10,
'd': 10, 'de': 10, 'du': 10, 'en': 10, 'la': 10, 'le': 10, 'notre': 10, 'pour': 10, 'son': 10, 'à': 10}, {'': (5,
'mine')}, {'': (5, 'mine'), 'encore': 62}, {'dois': 63}, {'deconseille': 44}, {'<give3>': 38}, {'<give3>': 38, 'a':
65, 'en': 66, 'l': 66, 'la': 66, 'le': 66, 'les': 66}, {'retours': 38}, {'intro': 38}, {'virement': 38}, {'retour':
38}, {'devis': 38, 'draft': 38, 'point': 38, 'retour': 38, 'topo': 38}, {'intro': 38, 'offre': 38, 'proposition': 38},
{'des': 68, 'l': 69, 'le': 70, 'parvenir': 38, 'passer': 38, 'signe': 38, 'son': 71, 'suivre': 38, 'un': 72, 'une':
73}, {'contact': 38, 'copie': 38, 'lien': 38, 'relation': 38}, {'en': 75}, {'signe': 38}, {'courant': 38}, {'au': 78},
{'courant': 38, 'jus': 38}, {'au': 80}, {'<give3>': 38, 'deconseille': 44, 'dira': 38, 'en': 66, 'fait': 74, 'l': 66,
'la': 66, 'le': 66, 'les': 66, 'met': 76, 'mettra': 76, 'redit': 38, 'refait': 77, 'tiendra': 79, 'tient': 81},
{'<give3>': 38, 'a': 65, 'deconseille': 44, 'en': 66, 'fait': 74, 'l': 66, 'la': 66, 'le': 66, 'les': 66, 'met': 76,
'mettra': 76, 'tient': 79}, {'moi': 38, 'nous': 38}, {'vers': 84}, {'<will_give>': 38, 'a': 65, 'deconseille': 44,
'm': 67, 'me': 82, 'nous': 83, 'reviendra': 85, 'reviennent': 85, 'revient': 85}, {'': (13, 'talk')}, {'qu': 87,
'que': 87}, {'': (4, 'needs_from_me')}, {'<my>': 89}, {'part': 89}, {'ma': 91, 'notre': 91}, {'de': 92}, {'...': 93},
{'^': 94}, {'...': 93, '<my>': 89}, {'^': 96}, {'^': 89}, {'j': 98, 'je': 98}, {'^': 90, 'd': 95, 'de': 97, 'que':
99}, {'^': 44}, {'^': 44, 'd': 101, 'de': 101}, {'m': 38, 'me': 38, 'nous': 38}, {'^': 103}, {'elle': 104, 'il': 104},
{'qu': 105}, {'d': 101, 'de': 101, 'qu': 101, 'que': 101}, {'': (6, 'theirs'), 'm': 38, 'me': 38, 'nous': 38}, {'^':
108}, {'^': 108, 'd': 109, 'de': 109}, {'d': 104, 'de': 104}, {'<said>': 88, 'besoin': 100, 'conseille': 102,
'conseillé': 102, 'dit': 106, 'preconise': 107, 'promis': 110, 'propose': 111, 'proposé': 111, 'recommande': 107,
'recommandé': 107, 'suggere': 107}, {'<giveinf>': 38, 'm': 38, 'me': 38, 'nous': 38}, {'^': 113}, {'d': 114, 'de':
114}, {'je': 101, 'on': 101}, {'que': 116}, {'moi': 89, 'nous': 89}, {'^': 118}, {'^': 90}, {'^': 93}, {'appel': 121,
'devis': 121, 'mail': 121, 'rappel': 121, 'retour': 121}, {'^': 96, 'd': 119, 'de': 119, 'que': 99, 'toujours': 120,
'un': 122}, {'sur': 120}, {'de': 101, 'qu': 101, 'que': 101}, {'avis': 125}, {'<giveinf>': 44}, {'^': 127}, {'devait':
44, 'devrait': 44, 'fallait': 44, 'faudrait': 44, 'faut': 44, 'ferait': 44, 'm': 38, 'me': 38, 'nous': 38}, {'^':
129}, {'devait': 44, 'devrait': 44, 'fallait': 44, 'faudrait': 44, 'faut': 44, 'ferait': 44}, {'^': 131}, {'elle':
104, 'il': 130, 'on': 132}, {'je': 50, 'nous': 50, 'on': 50}, {'d': 128, 'de': 128, 'qu': 133, 'que': 134}, {'vers':
38}, {'revenir': 136}, {'^': 137}, {'sa': 38, 'ses': 38, 'son': 38}, {'^': 139}, {'a': 140, 'à': 140}, {'parle': 141},
{'maison': 22}, {'la': 143}, {'bureau': 22}, {'moi': 22}, {'moi': 22, 'nous': 22}, {'bonjour': 22}, {'voir': 22},
{'D': 22, 'a': 144, 'au': 145, 'avec': 146, 'boire': 22, 'chez': 147, 'dejeuner': 22, 'diner': 22, 'dire': 148,
'dîner': 22, 'ici': 22, 'me': 149, 'nous': 149, 'prendre': 22, 'à': 144}, {'que': 134}, {'pour': 104}, {'accord': 152,
'avis': 125}, {'<came>': 150, 'cense': 104, 'censee': 104, 'convaincu': 151, 'convaincue': 151, 'd': 153, 'ok': 152,
'partant': 152, 'partante': 152, 'persuade': 151, 'persuadee': 151}, {'on': 101}, {'j': 101, 'je': 101, 'nous': 101},
{'qu': 155, 'que': 156}, {'pour': 157}, {'oeil': 38}, {'un': 159}, {'^': 160}, {'^': 66}, {'^': 66, 'me': 162},
{'faut': 120}, {'a': 101, 'à': 101}, {'sur': 101}, {'<giveinf>': 44, '<urge_inf>': 44, 'ne': 44, 'pas': 44}, {'^':
167}, {'d': 168, 'de': 168}, {'^': 103, 'allait': 104, 'va': 104}, {'^': 129, 'allait': 104, 'va': 104}, {'elle': 170,
'il': 171, 'on': 132}, {'...': 169, 'd': 101, 'de': 101, 'qu': 172, 'que': 134}, {'signe': 22, 'visiter': 22}, {'mot':
22, 'vocal': 22}, {'un': 175}, {'contre': 101, 'sur': 101}, {'garde': 177}, {'en': 178}, {'d': 87, 'de': 87, 'des':
87, 'du': 87}, {'fil': 22, 'tel': 22, 'tél': 22}, {'de': 181}, {'coup': 182}, {'un': 183}, {'^': 44, 'd': 101, 'de':
101, 'qu': 101, 'que': 101}, {'^': 108, 'd': 109, 'de': 109, 'qu': 109, 'que': 109}, {'il': 132, 'on': 132}, {'qu':
187}, {'visite': 22}, {'dessus': 22}, {'<reached_me>': 22, '<urges>': 165, 'alerte': 166, 'alertee': 166, 'alerté':
166, 'conseille': 102, 'conseillé': 102, 'dit': 173, 'fait': 174, 'laisse': 176, 'mis': 179, 'mise': 179, 'parle':
180, 'parlé': 180, 'passe': 184, 'passé': 184, 'preconise': 185, 'promis': 186, 'propose': 111, 'proposé': 111,
'rappele': 188, 'reclame': 98, 'recommande': 185, 'recommandé': 185, 'rendu': 189, 'saute': 190, 'suggere': 185},
{'<urges>': 165, 'a': 191, 'alerte': 166, 'appelle': 22}, {'d': 101, 'de': 101, 'qu': 187, 'que': 134}, {'': (6,
'theirs'), 'encore': 38, 'toujours': 38}, {'^': 38}, {'^': 38, 'd': 195, 'de': 195}, {'bien': 101}, {'<urges>': 165,
'conseille': 102, 'dit': 193, 'doit': 194, 'doivent': 194, 'met': 179, 'preconise': 185, 'promet': 196, 'reclame': 98,
'recommande': 185, 'recommandé': 185, 'suggere': 185, 'verrait': 197}, {'...': 169, 'd': 101, 'de': 101},
{'<reached_me>': 22, '<urges>': 165, 'conseille': 102, 'conseillé': 102, 'dit': 199, 'fait': 174, 'laisse': 176,
'parle': 180, 'parlé': 180, 'passe': 184, 'passé': 184, 'preconise': 185, 'promis': 186, 'recommande': 185,
'recommandé': 185, 'rendu': 189, 'saute': 190, 'suggere': 185}, {'d': 101, 'de': 101}, {'<urges>': 165, 'a': 200,
'appelle': 22, 'conseille': 102, 'dit': 201, 'doit': 194, 'doivent': 194, 'preconise': 185, 'recommande': 185,
'recommandé': 185, 'suggere': 185}, {'de': 120}, {'besoin': 203}, {'je': 101}, {'d': 104, 'de': 104, 'qu': 155, 'que':
205}, {'d': 38, 'de': 38, 'des': 38, 'du': 38}, {'occupe': 207}, {'charge': 38, 'occupe': 38}, {'^': 209}, {'a': 195,
'à': 195}, {'engage': 211, 'engagee': 211, 'engagé': 211}, {'^': 208, 'en': 210, 'engage': 211, 'est': 212}, {'': (6,
'theirs'), 'd': 38, 'de': 38, 'des': 38, 'du': 38}, {'charge': 214, 'rapproche': 38, 'renseigne': 214}, {'^': 215},
{'<came>': 150}, {'mettre': 38}, {'me': 218, 'nous': 218, 'revenir': 136}, {'^': 219}, {'^': 90, 'bien': 114},
{'appeler': 22, 'ecrire': 22, 'envoyer': 22, 'rappeler': 22, 'repondre': 22}, {'m': 222, 'nous': 222}, {'de': 223},
{'^': 90, 'que': 116}, {'<must3>': 43, '<opines>': 52, '^': 86, 'a': 112, 'accepte': 115, 'aimerait': 117, 'attend':
123, 'attendent': 120, 'cense': 104, 'censee': 104, 'compte': 124, 'conseille': 102, 'd': 126, 'demande': 120, 'dit':
135, 'doit': 138, 'en': 142, 'est': 154, 'ferait': 101, 'insiste': 158, 'jette': 161, 'la': 163, 'le': 163, 'les':
163, 'leur': 164, 'lui': 164, 'm': 192, 'me': 198, 'nous': 202, 'ont': 204, 'preconise': 107, 'prend': 161, 'promet':
196, 'propose': 206, 'reclame': 120, 'recommande': 107, 'recommandé': 107, 's': 213, 'se': 216, 'sont': 217,
'suggere': 107, 'va': 220, 'veulent': 120, 'veut': 221, 'vient': 224, 'voudrait': 225}, {':': 101}, {'...': 227, '^':
44}, {'<them>': 101, 'N': 228}, {'d': 229, 'de': 229}, {'<reached_me>': 22}, {'<came>': 22}, {'salle': 22}, {'la':
233}, {'avec': 147, 'dans': 234, 'la': 22, 'là': 22, 'present': 22, 'presente': 22}, {'a': 231, 'est': 232, 'etait':
235, 'sont': 232}, {'a': 65, 'deconseille': 44, 'm': 67, 'me': 82, 'nous': 83, 'reviendra': 85, 'reviennent': 85,
'revient': 85}, {'': (12, 'task')}, {'N': 238}, {'a': 239, 'avec': 239, 'et': 239, 'à': 239}, {'N': 240}, {'moi': 18},
{'de': 242}, {'': (11, 'thinking')}, {'<shifted>': 61, 'annule': 27, 'annulee': 27, 'annules': 27, 'annulé': 27,
'decommande': 27, 'decommandee': 27}, {'agenda': 9}, {'contact': 238, 'lien': 238, 'relation': 238}, {'en': 247},
{'mettre': 248}, {'donner': 62, 'envoyer': 62, 'filer': 62, 'rendre': 62, 'renvoyer': 62, 'transmettre': 62}, {'^':
250, 'avis': 101}, {'^': 250, 'd': 114, 'de': 114}, {'N': 101, '^': 44, 'elle': 101, 'il': 101, 'je': 101}, {'place':
253}, {'d': 62, 'de': 62}, {'lieu': 27}, {'decroche': 27, 'eu': 256, 'rappele': 27, 'repondu': 27}, {'lapin': 27},
{'un': 258}, {'D': 9, 'en': 9, 'le': 9}, {'avis': 101}, {'<said>': 88, '<shifted>': 61, 'annule': 27, 'annulee': 27,
'annules': 27, 'annulé': 27, 'besoin': 100, 'connecter': 241, 'conseille': 102, 'conseillé': 102, 'cote': 243,
'creuser': 244, 'decommande': 27, 'decommandee': 27, 'dit': 106, 'elle': 115, 'eux': 115, 'finalement': 245, 'l': 246,
'les': 249, 'leur': 251, 'lui': 252, 'ma': 254, 'mettre': 248, 'moi': 255, 'pas': 257, 'pose': 259, 'preconise': 107,
'presenter': 241, 'promis': 110, 'propose': 111, 'proposé': 111, 'recommande': 107, 'recommandé': 107, 'revoir': 260,
'sa': 254, 'son': 261, 'suggere': 107, 'ta': 254}, {'': (19, 'gave:mentoring')}, {'^': 263}, {'equipe': 264,
'equipes': 264, 'etudiants': 264, 'fondateurs': 264, 'jeunes': 264, 'porteurs': 264, 'projets': 264, 'promo': 264,
'startups': 264}, {'': (15, 'contact'), 'des': 265, 'deux': 265, 'les': 265, 'trois': 265, 'une': 265}, {'lui': 62},
{'^': 267}, {'': (21, 'gave:referral')}, {'^': 269}, {'N': 270, '^': 269}, {'a': 271, 'à': 271}, {'client': 272,
'lead': 272, 'prospect': 272}, {'un': 273}, {'leur': 62, 'lui': 62}, {'^': 275}, {'': (18, 'gave:knowledge')}, {'^':
277}, {'^': 277, 'a': 278, 'avec': 278, 'pour': 278, 'sur': 278, 'à': 278}, {'N': 279}, {'a': 32, 'à': 32}, {'avis':
281}, {'a': 32, 'conseil': 281, 'son': 282, 'un': 282, 'à': 32}, {'<them>': 62}, {'^': 284}, {'j': 285, 'je': 285},
{'que': 286}, {'chez': 22, 'voir': 22}, {'': (16, 'gave:intro')}, {'^': 289}, {'^': 289, 'a': 290, 'de': 290, 'entre':
290, 'pour': 290, 'à': 290}, {'intro': 291}, {'relation': 291}, {'en': 293}, {'mise': 294}, {'intros': 291,
'presentations': 291}, {'l': 292, 'la': 295, 'les': 296, 'une': 292}, {'eu': 27, 'parle': 27, 'parlé': 27,
'rencontre': 27, 'rencontré': 27, 'revu': 27, 'vu': 27}, {'N': 290}, {'avec': 299, 'et': 299}, {'N': 300}, {'contact':
301, 'lien': 301, 'relation': 301}, {'en': 302}, {'temps': 27}, {'le': 304}, {'eu': 27, 'pu': 27, 'reussi': 27,
'revu': 27, 'trouve': 305, 'trouvé': 305, 'vu': 27}, {'question': 281}, {'la': 307, 'une': 307}, {'a': 299, 'avec':
299, 'et': 299, 'à': 299}, {'N': 309}, {'': (5, 'mine'), 'd': 62, 'de': 62}, {'N': 311}, {'': (5, 'mine'), 'l': 62,
'la': 62, 'le': 62, 'les': 62, 'leur': 62, 'lui': 62}, {'^': 313}, {'^': 255, 'a': 312, 'd': 314, 'de': 314, 'à':
312}, {'de': 270}, {'a': 270, 'au': 270, 'aupres': 316, 'chez': 270, 'pour': 270, 'à': 270}, {'N': 317}, {'N': 32},
{'': (10, 'thanks')}, {'<cheered>': 8, '<said>': 57, 'a': 276, 'accepte': 255, 'accepté': 255, 'aide': 280, 'demande':
283, 'demandé': 283, 'depanne': 280, 'dit': 287, 'ete': 288, 'fait': 297, 'jamais': 298, 'mis': 303, 'pas': 306,
'plus': 298, 'point': 9, 'pose': 308, 'presente': 310, 'promis': 315, 'rdv': 9, 'recommande': 318, 'recommandé': 318,
'relance': 319, 'relancé': 319, 'relu': 55, 'remercie': 320, 'rendez': 58, 'reunion': 9, 'à': 276}, {'avec': 22},
{'...': 322}, {'a': 323, 'au': 323, 'boire': 323, 'courir': 323, 'manger': 323, 'voir': 22, 'à': 323}, {'^': 277, 'a':
278, 'de': 278, 'devant': 278, 'pour': 278, 'sur': 278, 'à': 278}, {'experience': 325}, {'d': 326}, {'<course>': 325,
'retour': 327}, {'un': 328, 'une': 328}, {'absence': 27}, {'en': 330, 'manque': 27, 'manqué': 27, 'rate': 27}, {'en':
330, 'manques': 27}, {'^': 277, 'a': 278, 'à': 278}, {'N': 333}, {'a': 334, 'à': 334}, {'de': 22}, {'cote': 336},
{'a': 337, 'à': 337}, {'': (7, 'waiting')}, {'': (7, 'waiting'), 'de': 339, 'qu': 339, 'que': 339}, {'rien': 27},
{'pour': 341}, {'tel': 322, 'telephone': 322, 'tél': 322}, {'nouvelle': 27, 'nouvelles': 27, 'reponse': 27},
{'appeler': 27, 'rencontrer': 27, 'voir': 27}, {'du': 345, 'dû': 345}, {'moi': 18, 'nous': 18}, {'<them>': 56, 'N':
56}, {'alimentaire': 1}, {'<to_place>': 1, '^': 0}, {'<giveinf>': 62}, {'leur': 351, 'lui': 351}, {'^': 352}, {'de':
353}, {'teste': 55, 'testé': 55}, {'vocale': 27}, {'avec': 22, 'sur': 22}, {'dej': 22, 'déj': 22}, {'<drink>': 22,
'petit': 358}, {'des': 359, 'le': 359, 'quelques': 359, 'un': 359, 'une': 359}, {'elle': 115, 'eux': 115, 'lui': 115,
'moi': 255}, {'a': 361, 'à': 361}, {'est': 362}, {'d': 244, 'de': 244, 'qu': 244, 'que': 244}, {'bien': 364},
{'serait': 365}, {'joindre': 27}, {'a': 367, 'à': 367}, {'<to_place>': 264, '^': 263}, {'quoi': 87}, {'pour': 62},
{'^': 90, 'moi': 371}, {'sur': 372}, {'jour': 101}, {'^': 44, 'd': 229, 'de': 229, 'du': 374, 'recu': 101}, {'<them>':
32, 'N': 32}, {'j': 62, 'je': 62}, {'que': 377}, {'N': 270}, {'d': 54, 'de': 54, 'du': 54}, {'fil': 22}, {'de': 381},
{'pour': 276}, {'<should>': 44, 'vaut': 45}, {'^': 384}, {'il': 385, 'je': 385, 'nous': 385, 'on': 385}, {'faut': 44},
{'devrais': 44}, {'vaut': 44}, {'devrait': 44}, {'il': 387, 'je': 388, 'mieux': 389, 'on': 390}, {'^': 391},
{'<them>': 386, '<they>': 386, 'N': 392, 'elle': 101, 'elles': 101, 'eux': 101, 'lui': 101}, {'accord': 383, 'apres':
393, 'avis': 125}, {'d': 339, 'de': 339, 'des': 339, 'du': 339}, {'agenda': 9, 'attente': 395}, {'l': 396}, {'N':
101}, {'d': 398, 'de': 398}, {'avis': 399}, {'l': 400}, {'': (1, 'moved'), '<date>': 10, 'D': 10}, {'D': 402, 'a':
402, 'au': 402, 'la': 402, 'le': 402, 'notre': 402, 'à': 402}, {'<their>': 54}, {'pas': 27}, {'jamais': 27, 'pas': 27,
'plus': 27, 'toujours': 405}, {'d': 32, 'de': 32}, {'avis': 407}, {'<them>': 32, 'N': 32, '^': 90, 'a': 32, 'conseil':
281, 'l': 408, 'son': 282, 'un': 282, 'à': 32}, {'<them>': 32, 'N': 32, 'a': 32, 'conseil': 281, 'l': 408, 'son': 282,
'un': 282, 'à': 32}, {'^': 62}, {'<reach_inf>': 27, '<see_inf>': 27, 'leur': 411, 'lui': 411}, {'dejeuner': 27,
'diner': 27, 'dîner': 27, 'manger': 27, 'passer': 27, 's': 28, 'se': 29, 'venir': 27}, {'messagerie': 27}, {'l': 62,
'la': 62, 'le': 62, 'les': 62, 'leur': 62, 'lui': 62}, {'mettre': 248, 'presenter': 238}, {'visite': 9}, {'': (5,
'mine'), '<see_inf>': 9, '^': 415, 'connecter': 241, 'encore': 62, 'les': 416, 'mettre': 248, 'presenter': 241,
'rencontrer': 9, 'rendre': 417, 'retrouver': 9, 'voir': 9}, {'^': 53, 'a': 54, 'sur': 54, 'à': 54}, {'<remarks>': 419,
'nouvelles': 57}, {'<remarks>': 419, 'benevolat': 1}, {'<remarks>': 419}, {'de': 422}, {'asso': 1, 'association': 1},
{'N': 278, '^': 277, 'l': 424}, {'a': 425, 'à': 425}, {'main': 426}, {'de': 427}, {'<course>': 325, '<remarks>': 419,
'benevolat': 1, 'coup': 428, 'retour': 327}, {'des': 420, 'du': 421, 'mes': 422, 'mon': 422, 'plein': 423, 'un': 429,
'une': 328}, {'<letter>': 22, 'N': 22}, {'': (15, 'contact'), 'avec': 431, 'de': 431, 'des': 431, 'par': 431,
'quelques': 431}, {'interview': 244}, {'video': 244}, {'podcast': 244, 'talk': 244}, {'l': 433, 'la': 434, 'le': 435,
'une': 434}, {'pour': 270}, {'reco': 437, 'recommandation': 437}, {'a': 22, 'une': 438, 'à': 22}, {'': (7, 'waiting'),
'd': 339, 'de': 339, 'des': 339, 'du': 339}, {'attente': 440, 'call': 322, 'ligne': 322, 'vain': 27, 'visio': 322},
{'cv': 270}, {'<any_det>': 13}, {'^': 443}, {'N': 444}, {'': (15, 'contact'), 'a': 22, 'à': 22}, {'<letter>': 446,
'<remarks>': 419}, {'de': 379}, {'cv': 448}, {'<letter>': 446, '<remarks>': 419, 'client': 272, 'lead': 272,
'prospect': 272}, {'<their>': 442, 'a': 445, 'des': 447, 'du': 422, 'le': 449, 'mes': 422, 'mon': 422, 'plein': 423,
'un': 450, 'à': 445}, {'appeler': 27, 'avoir': 27}, {'joindre': 27, 'voir': 27}, {'parler': 27, 'telephoner': 27},
{'<reach_inf>': 27, '<see_inf>': 27, 'l': 452, 'la': 453, 'le': 453, 'les': 367, 'lui': 454}, {'d': 455, 'de': 455},
{'a': 144, 'au': 145, 'chez': 147, 'dejeuner': 22, 'diner': 22, 'dîner': 22, 'me': 149, 'nous': 149, 'à': 144},
{'<set>': 9, '<shifted>': 61, 'annule': 27, 'annulee': 27, 'annules': 27, 'annulé': 27, 'cense': 104, 'censee': 104,
'convaincu': 151, 'convaincue': 151, 'd': 153, 'decommande': 27, 'decommandee': 27, 'finalement': 245, 'ok': 152,
'partant': 152, 'partante': 152, 'passe': 457, 'passee': 457, 'passé': 457, 'persuade': 151, 'persuadee': 151, 'venu':
457, 'venue': 457}, {'moi': 18, 'si': 244}, {'la': 18, 'là': 18}, {'avec': 22, 'chez': 22}, {'notres': 18}, {'des':
462, 'la': 18, 'là': 18, 'present': 18, 'presente': 18}, {'donne': 88, 'donné': 88}, {'du': 381}, {'<date>': 22,
'bout': 465}, {'au': 466, 'en': 466, 'par': 466}, {'': (15, 'contact'), 'au': 466, 'en': 466, 'par': 466}, {'<them>':
467, 'N': 468}, {'N': 278}, {'a': 470, 'à': 470}, {'...': 471}, {'...': 471, 'a': 470, 'comment': 472, 'à': 470},
{'appeler': 27, 'croiser': 27, 'voir': 27}, {'bond': 27}, {'connaissance': 22, 'mise': 294}, {'point': 22}, {'demo':
53, 'démo': 53, 'oral': 53, 'pitch': 53, 'presentation': 53, 'soutenance': 53}, {'^': 478}, {'<their>': 479, 'N': 54,
'la': 479, 'le': 479}, {'<their>': 442, 'le': 449}, {'<course>': 325, '<date>': 22, '<drink>': 22, '<remarks>': 419,
'audit': 54, 'benevolat': 1, 'point': 22, 'retour': 327}, {'<course>': 325, '<date>': 22, 'intro': 291, 'relecture':
54, 'retour': 327}, {'des': 422, 'du': 421, 'faux': 475, 'l': 292, 'la': 476, 'le': 477, 'les': 296, 'mes': 422,
'mon': 422, 'part': 57, 'plein': 423, 'repeter': 480, 'suivre': 481, 'un': 482, 'une': 483}, {'les': 249, 'mettre':
248}, {'<giveinf>': 62, 'leur': 62, 'lui': 62}, {'^': 351}, {'^': 351, 'mettre': 248, 'presenter': 238}, {'<see_inf>':
9, 'rendre': 417}, {'': (5, 'mine'), '^': 284, 'aille': 489}, {'': (5, 'mine'), '^': 284}, {'j': 490, 'je': 491},
{'^': 486, 'connecter': 241, 'l': 487, 'la': 487, 'le': 487, 'les': 488, 'mettre': 248, 'presenter': 241, 'que': 492},
{'<their>': 53, 'la': 53, 'le': 53}, {'^': 494}, {'^': 494, 'sur': 495}, {'donne': 496, 'donné': 496, 'sur': 495},
{'N': 278, '^': 277}, {'a': 498, 'à': 498}, {'main': 499}, {'de': 500}, {'coup': 501}, {'un': 502}, {'a': 278, 'au':
278, 'sur': 278, 'à': 278}, {'N': 504}, {'a': 320, 'à': 320}, {'merci': 506}, {'qu': 244, 'que': 244}, {'j': 491,
'je': 491}, {'^': 486, 'connecter': 241, 'les': 416, 'mettre': 248, 'presenter': 241, 'que': 509}, {'<any_det>': 89,
'<my>': 89}, {'^': 511}, {'faut': 512}, {'faut': 378}, {'faudrait': 508, 'faut': 510, 'leur': 513, 'lui': 513, 'me':
514, 'parait': 88, 'paraît': 88}, {'a': 278, 'au': 278, 'dans': 278, 'devant': 278, 'à': 278}, {'N': 309, 'de': 310,
'entre': 310}, {'<give1>': 62}, {'<give1>': 62, 'en': 518}, {'^': 519, 'dois': 63}, {'amene': 62, 'appelle': 62,
'appellerai': 62, 'apporte': 62, 'enverrai': 62, 'envoie': 62, 'organise': 62}, {'a': 276, 'accepte': 255, 'accepté':
255, 'dit': 287, 'envie': 244, 'point': 9, 'rdv': 9, 'rendez': 58, 'reunion': 9, 'reve': 244, 'un': 59, 'une': 59,
'à': 276}, {'': (7, 'waiting'), 'de': 339, 'encore': 339, 'qu': 339, 'que': 339, 'toujours': 339}, {'': (5, 'mine'),
'd': 62, 'de': 62, 'que': 62}, {'promis': 524}, {'ai': 525}, {'<them>': 520, '^': 521, 'ai': 522, 'aimerais': 244,
'attends': 523, 'dois': 63, 'hesite': 244, 'leur': 526, 'lui': 526}, {'<sort_of_met>': 27}, {'<lui_give>': 62}, {'':
(5, 'mine'), '^': 415, 'connecter': 241, 'encore': 62, 'les': 416, 'mettre': 248, 'presenter': 241}, {'leur': 518,
'lui': 518}, {'^': 531}, {'': (5, 'mine'), 'd': 62, 'de': 62, 'des': 62, 'du': 62}, {'occupe': 533}, {'a': 62, 'à':
62}, {'en': 534, 'engage': 535, 'occupe': 533}, {'d': 62, 'de': 62, 'des': 62, 'du': 62}, {'a': 62, 'de': 62, 'pour':
62, 'à': 62}, {'engage': 538, 'engagee': 538, 'engagé': 538, 'propose': 538, 'proposee': 538, 'proposé': 538},
{'charge': 537, 'demande': 244, 'rappelle': 244, 'souviens': 244, 'suis': 539}, {'a': 244, 'qu': 244, 'que': 244, 'à':
244}, {'<giveinf>': 62, 'l': 351, 'la': 351, 'le': 351, 'les': 351, 'leur': 62, 'lui': 62}, {'^': 542}, {'<them>':
520, '^': 529, 'crois': 508, 'devrais': 244, 'dois': 530, 'l': 532, 'la': 532, 'le': 532, 'les': 532, 'leur': 526,
'lui': 526, 'm': 536, 'me': 540, 'pense': 541, 'reflechis': 244, 'songe': 244, 'va': 276, 'vais': 543, 'voudrais':
244}, {'a': 22, 'au': 22, 'aux': 22, 'à': 22}, {'^': 289, 'avec': 290}, {'contact': 546, 'lien': 546, 'relation':
546}, {'en': 547}, {'<cheered>': 7, '<warned>': 56, 'aide': 279, 'aidee': 279, 'conseille': 279, 'conseillee': 279,
'conseillé': 279, 'depanne': 279, 'depannee': 279, 'eu': 22, 'eue': 22, 'mis': 548, 'mise': 548, 'mises': 548,
'presente': 299, 'presentees': 548, 'presentes': 548, 'recommande': 317, 'recommandee': 317, 'recommandé': 317},
{'ai': 549, 'avis': 399}, {'camp': 38}, {'son': 551}, {'dans': 552}, {'est': 553}, {'balle': 554, 'messagerie': 27},
{'plan': 27}, {'': (0, 'missed'), 'sur': 27, 'vocal': 27}, {'sa': 27, 'son': 27}, {'sur': 558}, {'message': 557,
'vocal': 559}, {'en': 556, 'un': 560}, {'^': 289, 'en': 547}, {'<warned>': 56, 'mis': 548, 'mise': 548, 'mises': 548,
'presentees': 548, 'presentes': 562}, {'ai': 563}, {'recommandation': 437}, {'de': 565}, {'<any_det>': 12}, {'^':
567}, {'j': 411, 'je': 411}, {'que': 569}, {'des': 422, 'du': 422, 'mes': 422, 'mon': 422, 'plein': 423, 'un': 422},
{'<any_det>': 278, '^': 277}, {'des': 422, 'du': 422, 'mes': 422, 'mon': 422, 'part': 56, 'plein': 423, 'un': 422},
{'': (5, 'mine'), '^': 313}, {'': (5, 'mine'), 'd': 574, 'de': 574, 'que': 62}, {'d': 411, 'de': 411}, {'<handed>':
568, '<said>': 56, 'demande': 32, 'demandé': 32, 'dit': 570, 'donne': 571, 'donné': 571, 'explique': 572, 'expliqué':
572, 'fait': 573, 'montre': 572, 'montré': 572, 'pose': 32, 'presente': 299, 'promis': 575, 'propose': 576, 'proposé':
576}, {'d': 314, 'de': 314}, {'^': 529, 'ai': 577, 'faut': 120, 'promis': 578}, {'vous': 27}, {'<date>': 27, 'rendez':
580}, {'<reach_inf>': 27, '<see_inf>': 27}, {'<reach_inf>': 27, '<see_inf>': 27, 'l': 582, 'la': 582, 'le': 582,
'les': 582, 'lui': 582}, {'<any_det>': 581, 'N': 27, 'd': 583, 'de': 583}, {'article': 244}, {'bouquin': 244, 'livre':
244, 'post': 244}, {'l': 585, 'le': 586, 'qu': 244, 'que': 244, 'sur': 244}, {'<remarks>': 419, 'audit': 54},
{'relecture': 54}, {'des': 422, 'du': 422, 'mes': 422, 'mon': 422, 'part': 56, 'plein': 423, 'un': 588, 'une': 589},
{'<handed>': 568, '<said>': 56, 'demande': 32, 'demandé': 32, 'dit': 570, 'donne': 571, 'donné': 571, 'explique': 572,
'expliqué': 572, 'fait': 590, 'montre': 572, 'montré': 572, 'pose': 32, 'presente': 299, 'promis': 575, 'propose':
576, 'proposé': 576}, {'<must3>': 43, '^': 529, 'ai': 591, 'faut': 120, 'promis': 578}, {'': (13, 'talk'), 'd': 87,
'de': 87, 'qu': 87, 'que': 87, 'si': 87}, {'': (13, 'talk'), 'comment': 87, 'pourquoi': 87, 'qu': 87, 'que': 87, 'si':
87}, {'^': 486}, {'d': 595, 'de': 595}, {'astuce': 227, 'conseil': 227, 'tip': 227}, {'conseil': 102}, {'...': 597,
'comme': 598, 'le': 598, 'un': 598}, {'part': 22}, {'<letter>': 22, 'faire': 600}, {'<any_det>': 601, '<letter>': 22,
'faire': 600}, {'rappele': 27, 'repondu': 27}, {'<reached_me>': 22, '<said>': 594, '<urges>': 165, 'accompagne': 18,
'accompagnee': 18, 'alerte': 166, 'alertee': 166, 'alerté': 166, 'conseille': 102, 'conseillé': 102, 'demande': 596,
'demandé': 596, 'dit': 173, 'donne': 599, 'donné': 599, 'envoye': 602, 'fait': 174, 'laisse': 176, 'mis': 179, 'mise':
179, 'parle': 180, 'parlé': 180, 'pas': 603, 'passe': 184, 'passé': 184, 'plante': 27, 'plantee': 27, 'pose': 259,
'preconise': 185, 'promis': 186, 'propose': 111, 'proposé': 111, 'rappele': 188, 'reclame': 98, 'recommande': 185,
'recommandé': 185, 'rejoint': 18, 'rejointe': 18, 'rendu': 189, 'saute': 190, 'suggere': 185}, {'pour': 98},
{'<says>': 593, '<urges>': 165, 'a': 604, 'accompagnait': 18, 'alerte': 166, 'appelle': 22, 'relance': 605},
{'<any_det>': 581}, {'^': 0, 'avec': 1}, {'je': 244}, {'d': 595, 'de': 595, 'si': 609}, {'de': 62}, {'': (11,
'thinking'), 'jamais': 27, 'pas': 27, 'plus': 27, 'toujours': 405}, {'a': 595, 'à': 595}, {'<says>': 593, '<urges>':
165, 'charge': 537, 'conseille': 102, 'decroche': 406, 'demande': 610, 'dit': 193, 'doit': 194, 'doivent': 194,
'faut': 378, 'ghoste': 27, 'manque': 27, 'met': 179, 'preconise': 185, 'promet': 196, 'rappeler': 611, 'rappelle':
612, 'reclame': 98, 'recommande': 185, 'recommandé': 185, 'relance': 605, 'repond': 406, 'reste': 613, 'souviens':
244, 'suggere': 185, 'suis': 539, 'verrait': 197}, {'': (10, 'thanks'), 'N': 320}, {'fois': 506}, {'N': 320, 'a': 615,
'beaucoup': 506, 'encore': 506, 'infiniment': 506, 'mille': 616, 'à': 615}, {'vaut': 101}, {'mercis': 506}, {'avec':
299}, {'contact': 620, 'lien': 620, 'relation': 620}, {'contact': 290, 'lien': 290, 'relation': 290}, {'en': 622},
{'N': 623}, {'en': 621, 'et': 624}, {'N': 625, 'en': 302}, {'en': 621}, {'contact': 517, 'relation': 517}, {'N': 627,
'en': 628}, {'et': 18}, {'pas': 257}, {'jamais': 298, 'pas': 306, 'plus': 298}, {'eu': 256, 'lieu': 27}, {'pas': 633},
{'arrive': 27, 'arrivee': 27, 'arrivé': 27, 'venu': 27, 'venue': 27}, {'venu': 27, 'venue': 27}, {'jamais': 635,
'pas': 636}, {'decroche': 27, 'rappele': 27, 'repondu': 27}, {'pas': 638}, {'pas': 255}, {'a': 631, 'ai': 632, 'aura':
634, 'est': 637, 'ont': 639, 'oublie': 640, 'oublier': 640, 'oublions': 640}, {'decroche': 406, 'rappelle': 406,
'repond': 406}, {'jamais': 27, 'pas': 27, 'plus': 27, 'tjrs': 405, 'tjs': 405, 'toujours': 405}, {'decroche': 406,
'me': 642, 'oublie': 640, 'oublier': 640, 'oublions': 640, 'rappelle': 406, 'repond': 643}, {'step': 238, 'steps':
238}, {'': (12, 'task'), 'meme': 238}, {'moi': 646}, {'moi': 238}, {'a': 647, 'pour': 648, 'à': 647}, {'devons': 595,
'doit': 595}, {'<reached_me>': 22, '<said>': 594, '<urges>': 165, 'conseille': 102, 'conseillé': 102, 'demande': 596,
'demandé': 596, 'dit': 199, 'donne': 599, 'donné': 599, 'envoye': 602, 'fait': 174, 'laisse': 176, 'parle': 180,
'parlé': 180, 'passe': 184, 'passé': 184, 'plantes': 27, 'pose': 259, 'preconise': 185, 'promis': 186, 'recommande':
185, 'recommandé': 185, 'rendu': 189, 'saute': 190, 'suggere': 185}, {'': (6, 'theirs'), '^': 486, 'encore': 38,
'toujours': 38}, {'deux': 18, 'quatre': 18, 'tous': 18, 'trois': 18}, {'devons': 62, 'doit': 62}, {'<sort_of_met>':
22}, {'sommes': 655}, {'<says>': 593, '<them>': 650, '<urges>': 165, 'a': 651, 'allons': 276, 'appelle': 22,
'attendons': 339, 'conseille': 102, 'demande': 596, 'devons': 595, 'dit': 201, 'doit': 652, 'doivent': 194, 'etions':
653, 'leur': 654, 'lui': 654, 'nous': 656, 'preconise': 185, 'recommande': 185, 'recommandé': 185, 'sommes': 655,
'suggere': 185}, {'cafe': 22, 'café': 22, 'verre': 22}, {'un': 658}, {'^': 519, 'devons': 595, 'doit': 595},
{'envoie': 62, 'prepare': 62, 'relance': 62, 'renvoie': 62, 'transmet': 62}, {'<set>': 9, 'rendez': 58}, {'D': 10,
'a': 10, 'au': 10, 'la': 10, 'le': 10, 'notre': 10, 'à': 10}, {'dejeuner': 27, 'diner': 27, 'dîner': 27, 'manger': 27,
's': 28, 'se': 29}, {'appeler': 9}, {'parler': 9, 'rappeler': 9, 'revoir': 9, 'voir': 9}, {'^': 486, 'boire': 9,
'dejeuner': 9, 'diner': 9, 'dîner': 9, 'manger': 9, 's': 665, 'se': 666}, {'dej': 9, 'déj': 9}, {'apero': 9, 'cafe':
9, 'café': 9, 'petit': 668, 'the': 9, 'verre': 9}, {'le': 669, 'un': 669}, {'': (14, 'together'), '<sort_of_met>': 22,
'loupe': 27, 'loupes': 27, 'manque': 27, 'manques': 27, 'manqué': 27, 'rate': 27, 'rates': 27}, {'appelle': 9, 'est':
671}, {'<we_meet>': 9}, {'voir': 9}, {'<see_inf>': 9, '^': 275, 'chez': 9, 'se': 674}, {'<them>': 660, '^': 661, 'a':
662, 'attend': 339, 'avance': 663, 'boit': 9, 'brunche': 9, 'decale': 663, 'dejeune': 9, 'devait': 664, 'devons': 595,
'dine': 9, 'doit': 667, 'dîne': 9, 'etait': 653, 'leur': 654, 'lui': 654, 'lunche': 9, 'mange': 9, 'prend': 670,
'reporte': 663, 'repousse': 663, 's': 672, 'se': 673, 'va': 675, 'vais': 276}, {'le': 581}, {'<any_det>': 581, 'N':
27, 'completement': 677, 'd': 583, 'de': 583, 'pas': 255, 'totalement': 677}, {'<any_det>': 581, 'N': 27,
'completement': 677, 'd': 583, 'de': 583, 'totalement': 677}, {'': (15, 'contact'), 'a': 22, 'au': 22, 'avec': 22,
'à': 22}, {'experience': 278, 'rex': 278}, {'a': 445, 'des': 359, 'le': 359, 'mon': 681, 'quelques': 359, 'un': 359,
'une': 359, 'à': 445}, {'hui': 27}, {'D': 27, 'aujourd': 683, 'avec': 27, 'ce': 27, 'cette': 27}, {'vous': 684},
{'<date>': 684, 'nouvelles': 27, 'rendez': 685, 'reponse': 27}, {'appele': 27, 'appelé': 27, 'eu': 27, 'parle': 27,
'parlé': 27, 'rencontre': 27, 'rencontré': 27, 'revu': 27, 'vu': 27}, {'nouvelles': 27}, {'occasion': 27}, {'<them>':
27, 'N': 27, 'de': 688, 'l': 689, 'le': 304, 'lieu': 27}, {'<sort_of_met>': 27, 'de': 686, 'decroche': 27, 'encore':
687, 'eu': 690, 'joignable': 27, 'oublier': 255, 'pointe': 27, 'pointee': 27, 'pu': 27, 'rappele': 27, 'repondu': 27,
'reussi': 27}, {'maison': 9}, {'la': 692}, {'bureau': 9}, {'': (15, 'contact'), 'moi': 9, 'nous': 9}, {'temps': 322},
{'revue': 404}, {'avec': 22, 'chez': 22, 'ensemble': 22}, {'midi': 698}, {'moment': 698}, {'end': 698},
{'<time_span>': 698, 'apres': 699, 'petit': 700, 'week': 701}, {'<time_span>': 698, 'apres': 699, 'coup': 382,
'petit': 700, 'week': 701}, {'...': 461, 'a': 693, 'au': 694, 'boire': 9, 'chez': 695, 'dejeuner': 9, 'diner': 9,
'du': 696, 'dîner': 9, 'en': 697, 'la': 702, 'le': 702, 'me': 674, 'nous': 674, 'un': 703, 'une': 702, 'voir': 22,
'à': 693}, {'avec': 22, 'chez': 22, 'voir': 22}, {'moi': 9, 'nous': 9}, {'a': 693, 'au': 694, 'boire': 9, 'chez': 706,
'dejeuner': 9, 'diner': 9, 'dîner': 9, 'me': 674, 'nous': 674, 'à': 693}, {'...': 461, 'chez': 22, 'du': 696, 'en':
697, 'la': 702, 'le': 702, 'un': 703, 'une': 702, 'voir': 22}, {'': (5, 'mine'), 'connecter': 241, 'les': 416,
'mettre': 248, 'presenter': 241}, {'a': 709, 'à': 709}, {'rdv': 27, 'rendez': 580}, {'au': 711}, {'dejeune': 22},
{'<sort_of_met>': 27, 'de': 688}, {'la': 307, 'un': 258, 'une': 307}, {'<them>': 386, '<they>': 386, 'info': 87},
{'pas': 244}, {'dejeuner': 9, 'diner': 9, 'dîner': 9, 'passer': 9, 'se': 674, 'voir': 9}, {'de': 718}, {'des': 359,
'le': 359, 'quelques': 359, 'rdv': 9, 'rendez': 58, 'un': 359, 'une': 359}, {'rdv': 9}, {'<date>': 9, 'etape': 721,
'rendez': 58}, {'': (12, 'task'), 'rdv': 9}, {'<date>': 9, 'etape': 723, 'rendez': 58}, {'etapes': 238}, {'N': 87,
'elle': 87, 'elles': 87, 'il': 87, 'ils': 87, 'j': 87, 'je': 87, 'on': 87}, {'<any_det>': 581, 'N': 27}, {'prochain':
9}, {'D': 728, 'manque': 27, 'manqué': 27, 'rate': 27}, {'N': 317, 'd': 101, 'de': 101, 'qu': 101, 'que': 101},
{'visite': 336}, {'fil': 336}, {'de': 732}, {'<letter>': 336, 'coup': 733}, {'N': 22, 'la': 731, 'un': 734, 'une':
734}, {'une': 438}, {'monde': 22}, {'le': 737}, {'D': 10, 'a': 10, 'au': 10, 'à': 10}, {'^': 6, 'a': 7, 'de': 7, 'à':
7}, {'moral': 740}, {'le': 741}, {'<set>': 9, 'manque': 27, 'manqué': 27, 'rate': 27}, {'vous': 743}, {'visite': 446},
{'<their>': 479, 'la': 479, 'le': 479}, {'a': 22, 'à': 22}, {'': (0, 'missed'), 'D': 402, 'a': 402, 'au': 402, 'la':
402, 'le': 402, 'notre': 402, 'à': 402}, {'table': 9}, {'une': 749}, {'attente': 440, 'dette': 62}, {'a': 595, 'en':
751, 'à': 595}, {'coeur': 1}, {'du': 753}, {'N': 27}, {'de': 755}, {'pointe': 27, 'pointee': 27, 'presente': 27,
'presentee': 27}, {'<sort_of_met>': 22, 'decommande': 27, 'decommandee': 27, 'desiste': 27, 'desistee': 27, 'engage':
211, 'engagee': 211, 'engagé': 211, 'pas': 757}, {'engage': 211, 'est': 758}, {'nouvelles': 27, 'reponse': 27,
'succes': 27}, {'rapproche': 38, 'renseigne': 38}, {'D': 9, 'dans': 9, 'en': 9, 'le': 9}, {'^': 761, 'revoit': 762},
{'coaching': 369, 'mentorat': 369, 'mentoring': 369}, {'de': 764}, {'populaire': 1}, {'main': 22}, {'la': 767}, {'^':
44, 'd': 101, 'de': 101, 'que': 101}, {'est': 769}, {'...': 227, '^': 44, 'c': 770, 'd': 101, 'de': 101, 'est': 769,
'etait': 769, 'que': 101}, {'...': 227}, {'<tip>': 771, 'conseil': 772}, {'die': 27}, {'passe': 457, 'passee': 457,
'passé': 457, 'venu': 457, 'venue': 457}, {'^': 6, 'a': 7, 'à': 7}, {'chance': 776}, {'bonne': 777}, {'attente': 440},
{'en': 779}, {'<them>': 386, '<they>': 386}, {'parler': 27}, {'<reach_inf>': 27, '<see_inf>': 27, 'l': 28, 'la': 367,
'le': 367, 'lui': 782}, {'d': 783, 'de': 783}, {'courant': 56}, {'au': 785}, {'N': 786}, {'do': 238}, {'': (12,
'task'), '^': 486}, {'eau': 27}, {'l': 790}, {'boite': 356, 'boîte': 356, 'messagerie': 27, 'repondeur': 27}, {'':
(15, 'contact'), 'boite': 356, 'boîte': 356, 'la': 792, 'le': 792, 'messagerie': 27, 'repondeur': 27, 'sa': 792,
'son': 792}, {'a': 791, 'sur': 793, 'à': 791}, {'sur': 22}, {'<reached_me>': 27, '<sort_of_met>': 27, 'de': 688, 'eu':
27}, {'en': 779, 'pas': 796, 'rien': 27}, {'<their>': 442, 'a': 445, 'le': 449, 'à': 445}, {'grand': 507}, {'leur':
62, 'lui': 62, 'me': 218, 'nous': 218, 'revenir': 136}, {'^': 800}, {'<see_inf>': 9, '^': 542, 'rendre': 417}, {'':
(5, 'mine'), '<them>': 62}, {'^': 803}, {'j': 804, 'je': 804}, {'^': 90, 'bien': 114, 'que': 805}, {'a': 693, 'au':
694, 'boire': 9, 'chez': 706, 'de': 223, 'dejeuner': 9, 'diner': 9, 'dîner': 9, 'me': 674, 'nous': 674, 'à': 693},
{'appeler': 27, 'passer': 29, 'voir': 27}, {'facebook': 244, 'insta': 244, 'instagram': 244, 'linkedin': 244,
'twitter': 244, 'x': 244}, {'': (15, 'contact'), 'l': 433, 'la': 434, 'le': 435, 'qu': 87, 'que': 87, 'sur': 809,
'une': 434}, {'connecter': 241, 'cote': 243, 'creuser': 244, 'elle': 115, 'eux': 115, 'l': 246, 'les': 249, 'leur':
251, 'lui': 252, 'ma': 254, 'mettre': 248, 'moi': 255, 'presenter': 241, 'revoir': 260, 'sa': 254, 'son': 261, 'ta':
254}, {'0': 5, '<cheered>': 8, '<date>': 11, '<handed>': 17, '<i>': 31, '<letter>': 37, '<must3>': 43, '<opines>': 52,
'<read_it>': 55, '<said>': 57, '<set>': 60, '<shifted>': 61, '<them>': 64, '<they>': 226, '<tip>': 230, 'N': 236, '^':
237, 'a': 262, 'accepte': 115, 'accompagne': 266, 'action': 268, 'adresse': 274, 'adressé': 274, 'ai': 321, 'aide':
280, 'aimerait': 117, 'alle': 324, 'allee': 324, 'alors': 88, 'amene': 274, 'anime': 329, 'annule': 27, 'annulee': 27,
'annules': 27, 'annulé': 27, 'appel': 331, 'appele': 22, 'appels': 332, 'appelé': 22, 'apporte': 274, 'apporté': 274,
'appris': 335, 'apres': 88, 'assis': 338, 'assure': 329, 'attend': 123, 'attendent': 120, 'attends': 340, 'attendu':
342, 'au': 343, 'aucune': 344, 'aurais': 346, 'avant': 88, 'avec': 347, 'averti': 348, 'banque': 349, 'bavarde': 22,
'benevolat': 350, 'besoin': 354, 'beta': 355, 'bien': 88, 'boite': 356, 'bosse': 357, 'bossé': 357, 'bouffe': 22,
'bouffé': 22, 'boîte': 356, 'brainstorme': 22, 'briefe': 348, 'brunche': 22, 'brunché': 22, 'bu': 360, 'c': 363, 'ca':
366, 'car': 87, 'cause': 22, 'causé': 22, 'cense': 104, 'censee': 104, 'cherche': 368, 'cherché': 368, 'citation': 87,
'coache': 264, 'coachee': 264, 'coaching': 369, 'comme': 370, 'compte': 373, 'connecte': 310, 'conseil': 375,
'conseille': 102, 'conseils': 230, 'consulte': 376, 'convenu': 378, 'coopte': 379, 'correction': 380, 'coup': 382,
'couru': 322, 'croise': 22, 'croisee': 22, 'croises': 22, 'croisé': 22, 'd': 394, 'dans': 397, 'de': 401, 'debattu':
22, 'debriefe': 22, 'decale': 403, 'decommande': 27, 'decommandee': 27, 'decortique': 404, 'decroche': 406, 'dejeune':
22, 'demande': 409, 'demandé': 410, 'depanne': 280, 'deplace': 403, 'depuis': 88, 'des': 88, 'deux': 5, 'devais': 412,
'devait': 413, 'dine': 22, 'directement': 414, 'discute': 22, 'dit': 135, 'dois': 418, 'doit': 138, 'donne': 430,
'donné': 430, 'dont': 87, 'dès': 88, 'dîné': 22, 'echange': 432, 'ecoute': 436, 'ecrit': 439, 'empechement': 27, 'en':
441, 'envoye': 451, 'epluche': 404, 'essaye': 456, 'est': 458, 'et': 459, 'etaient': 460, 'etais': 461, 'etait': 463,
'etant': 464, 'ete': 149, 'etions': 461, 'eu': 469, 'explique': 473, 'expliqué': 473, 'failli': 474, 'fait': 484,
'faudrait': 485, 'faut': 493, 'feedback': 497, 'fete': 22, 'file': 503, 'filé': 503, 'finalement': 245, 'forme': 505,
'fyi': 87, 'gare': 322, 'garé': 322, 'ghoste': 27, 'ghostee': 27, 'ghosté': 27, 'grand': 507, 'gros': 507, 'idee':
244, 'il': 515, 'informe': 348, 'informé': 348, 'injoignable': 27, 'insiste': 158, 'interroge': 376, 'intervenu': 516,
'interviewe': 22, 'intro': 517, 'introduit': 310, 'j': 527, 'jamais': 528, 'je': 544, 'jette': 161, 'joue': 545, 'l':
550, 'la': 555, 'laisse': 561, 'laquelle': 87, 'lequel': 87, 'les': 564, 'lettre': 566, 'leur': 579, 'lorsqu': 87,
'lorsque': 87, 'loupe': 584, 'lu': 587, 'lui': 592, 'm': 606, 'maile': 22, 'mailé': 22, 'mange': 22, 'mangé': 22,
'manque': 607, 'manqué': 607, 'maraude': 608, 'marche': 322, 'marché': 322, 'me': 614, 'memo': 238, 'mentorat': 369,
'mentore': 264, 'mentoree': 264, 'mentoring': 369, 'merci': 617, 'mieux': 618, 'mille': 619, 'mis': 626, 'mise': 629,
'moi': 630, 'montre': 473, 'montré': 473, 'n': 641, 'ne': 644, 'next': 645, 'note': 649, 'nous': 657, 'offert': 659,
'ok': 383, 'on': 676, 'ont': 204, 'oublie': 678, 'oublier': 640, 'oublions': 640, 'oublié': 679, 'papote': 22,
'parait': 88, 'paraît': 88, 'parce': 88, 'parle': 680, 'parlé': 680, 'partage': 682, 'partagé': 682, 'pas': 691,
'passe': 704, 'passee': 705, 'passent': 707, 'passé': 708, 'pcq': 87, 'pendant': 88, 'pense': 613, 'penser': 710,
'personne': 712, 'petit': 713, 'pitche': 22, 'plus': 714, 'poireaute': 27, 'poireauter': 27, 'pose': 715, 'pour': 716,
'pourquoi': 717, 'pousse': 481, 'poussé': 481, 'preconise': 107, 'prend': 161, 'presente': 310, 'prete': 568,
'prevenu': 348, 'prevu': 719, 'pris': 720, 'prochain': 722, 'prochaine': 724, 'prochaines': 725, 'promet': 196,
'promis': 315, 'propose': 206, 'puisqu': 87, 'puisque': 87, 'quand': 726, 'quatre': 5, 'questionne': 376, 'qui': 87,
'raccroche': 22, 'randonne': 22, 'rappele': 22, 'rappeler': 611, 'rappelle': 406, 'rate': 727, 'rdv': 729, 'reclame':
120, 'recommande': 730, 'recommandé': 730, 'recroise': 22, 'recu': 735, 'redige': 736, 'refait': 738, 'regarde': 436,
'relance': 319, 'relancé': 319, 'relecture': 380, 'relu': 54, 'remercie': 320, 'remis': 739, 'remise': 739, 'remonte':
742, 'rencontre': 22, 'rencontree': 22, 'rencontres': 22, 'rencontré': 22, 'rendez': 744, 'rendu': 745, 'reparle': 22,
'repete': 746, 'repeter': 746, 'repond': 643, 'repondeur': 27, 'repondu': 747, 'reporte': 748, 'reportee': 27,
'reporté': 27, 'repousse': 403, 'reserve': 750, 'reste': 752, 'resto': 754, 'restos': 754, 'retour': 497, 'retours':
497, 'retrouve': 22, 'retrouvee': 22, 'retrouvé': 22, 'reve': 364, 'revu': 22, 'revue': 22, 'rien': 756, 's': 759,
'sa': 414, 'salue': 22, 'sans': 760, 'se': 763, 'seance': 765, 'seche': 607, 'secours': 766, 'selon': 393, 'serait':
365, 'serre': 768, 'ses': 773, 'session': 765, 'sine': 774, 'sollicite': 376, 'son': 773, 'sonde': 376, 'sont': 775,
'sorti': 322, 'sortie': 322, 'souhaite': 778, 'souhaité': 778, 'soupe': 22, 'suggere': 107, 'suis': 780, 'suivant':
781, 'sur': 414, 'taffe': 322, 'tandis': 88, 'telephone': 22, 'tente': 784, 'tenu': 787, 'to': 788, 'todo': 789,
'tombe': 794, 'tombee': 794, 'tombes': 795, 'toujours': 797, 'transmis': 798, 'travaille': 322, 'travaillé': 322,
'trinque': 22, 'trois': 5, 'un': 799, 'une': 5, 'va': 801, 'vais': 802, 'veulent': 120, 'veut': 806, 'viennent': 707,
'vient': 807, 'visite': 22, 'visité': 22, 'voudrait': 225, 'voulais': 808, 'voyage': 322, 'voyagé': 322, 'vu': 810,
'vue': 22, 'vus': 22, 'zappe': 679, 'à': 811}]


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
'chez': 0, 'comme': 2, 'concernant': 2, 'connait': 2, 'connaît': 2, 'contact': 26, 'coordonnees': 26, 'cote': 2,
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
{'generale': 4}, {'': (7, 'event'), 'avec': 0}, {'fil': 7}, {'du': 11}, {'bout': 12, 'tel': 7, 'tél': 7}, {'conf': 7},
{'coup': 2, 'pot': 2, 'verre': 2}, {'un': 15}, {'': (3, 'coffee')}, {'<drink>': 17, 'canon': 2, 'coup': 2, 'pot': 2,
'verre': 2}, {'un': 18}, {'': (5, 'message')}, {'postale': 20}, {'chaud': 17}, {'': (7, 'event'), 'call': 7}, {'bigo':
7, 'fil': 7, 'phone': 7, 'tel': 7, 'telephone': 7, 'tél': 7}, {'de': 24}, {'de': 11}, {'': (6, 'email')}, {'travail':
0}, {'': (4, 'meal'), 'de': 28}, {'': (8, 'meeting'), 'day': 4}, {'mail': 27, 'mails': 27}, {'mails': 27},
{'messages': 20}, {'mail': 27}, {'de': 32, 'des': 33, 'par': 34}, {'a': 20, 'à': 20}, {'avec': 7}, {'ligne': 37,
'visio': 7}, {'passe': 0, 'passee': 0, 'passé': 0, 'venu': 0, 'venue': 0}, {'bout': 12, 'tel': 7, 'telephone': 7,
'tél': 7}, {'au': 40}, {'...': 41}, {'meet': 7}, {'': (0, 'intro')}, {'ouvertes': 4}, {'portes': 45}, {'off': 0},
{'ecrit': 20, 'presente': 44, 'textote': 20}, {'a': 48, 'appelle': 7}, {'': (4, 'meal'), 'ensemble': 2}, {'up': 4},
{'': (5, 'message'), 'linkedin': 20, 'vocal': 20}, {'contact': 44, 'relation': 44}, {'en': 53}, {'': (0, 'intro'),
'avec': 44}, {'contact': 44, 'relation': 55}, {'en': 56}, {'one': 0}, {'to': 58}, {'dej': 2, 'déj': 2}, {'tit': 60},
{'mail': 27, 'telephone': 7}, {'avec': 0}, {'coup': 26}, {'...': 63, 'un': 64}, {'cafe': 17, 'café': 17}, {'dej': 2,
'dejeuner': 2, 'déj': 2, 'noir': 17}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'), 'd': 69, 'hebdo': 0},
{'depart': 4}, {'': (4, 'meal'), 'de': 71}, {'cafe': 17, 'café': 17, 'the': 17}, {'un': 73}, {'diplomes': 4}, {'des':
75}, {'vous': 0}, {'visite': 0}, {'appelle': 7}, {'up': 0}, {'ronde': 4}, {'1': 1, 'a': 3, 'accompagne': 0, 'after':
5, 'afterwork': 4, 'anniv': 4, 'anniversaire': 4, 'apero': 6, 'appel': 8, 'appele': 7, 'appelee': 7, 'appelees': 7,
'appeler': 7, 'appeles': 7, 'appelle': 7, 'appels': 7, 'appelé': 7, 'assemblee': 9, 'atelier': 10, 'au': 13, 'audio':
14, 'bapteme': 4, 'barbecue': 2, 'barbuc': 2, 'bistrot': 2, 'board': 0, 'boire': 16, 'bouffe': 2, 'bouffé': 2,
'brainstorm': 0, 'brasserie': 2, 'brunch': 2, 'brunche': 2, 'brunché': 2, 'bu': 19, 'burger': 2, 'cafe': 17, 'cafes':
17, 'café': 17, 'call': 7, 'calls': 7, 'cantine': 2, 'cappuccino': 17, 'carte': 21, 'ceremonie': 4, 'chatte': 20,
'chocolat': 22, 'cocktail': 4, 'codir': 0, 'coffee': 17, 'colloque': 4, 'comite': 0, 'concert': 4, 'conf': 23,
'conference': 4, 'congres': 4, 'conseil': 0, 'copil': 0, 'coup': 25, 'coups': 26, 'courriel': 27, 'courriels': 27,
'courrier': 27, 'creperie': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé': 0, 'daily': 0, 'debrief': 0, 'dej':
29, 'dejeune': 2, 'dejeuner': 2, 'dejeuners': 2, 'demo': 30, 'dine': 2, 'diner': 2, 'dm': 20, 'dèj': 2, 'débrief': 0,
'déj': 29, 'démo': 0, 'dîne': 2, 'dîner': 2, 'dîné': 2, 'e': 31, 'echange': 35, 'ecrit': 36, 'email': 27, 'emails':
27, 'en': 38, 'enterrement': 4, 'entretien': 0, 'entrevue': 0, 'espresso': 17, 'est': 39, 'eu': 42, 'evenement': 4,
'event': 4, 'expo': 4, 'expresso': 17, 'facetime': 7, 'festival': 4, 'fete': 4, 'foire': 4, 'forum': 4, 'gala': 4,
'google': 43, 'gouter': 2, 'hackathon': 4, 'inauguration': 4, 'insta': 20, 'intro': 44, 'journee': 46, 'kawa': 17,
'kawas': 17, 'kick': 47, 'kickoff': 0, 'lettre': 20, 'linkedin': 20, 'lunch': 2, 'm': 49, 'mail': 27, 'mails': 27,
'mange': 50, 'mangé': 2, 'mariage': 4, 'meet': 51, 'meetup': 4, 'mel': 27, 'message': 52, 'messages': 20, 'messenger':
20, 'mis': 54, 'mise': 57, 'mp': 20, 'msg': 20, 'msgs': 20, 'noisette': 17, 'obseques': 4, 'one': 59, 'p': 61, 'par':
62, 'passe': 65, 'passé': 65, 'pause': 66, 'petit': 67, 'pique': 68, 'pizza': 2, 'point': 70, 'pot': 72, 'presente':
44, 'presentee': 44, 'pris': 74, 'ptit': 60, 'raccroche': 7, 'raclette': 2, 'rappele': 7, 'rappelee': 7, 'rdv': 0,
'remise': 76, 'rencontre': 0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 77, 'rendu': 78, 'repas': 2,
'restaurant': 2, 'resto': 2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reunions': 0, 'revu': 0, 'revue':
0, 'rv': 0, 'réu': 0, 's': 79, 'salon': 4, 'seance': 0, 'seminaire': 4, 'session': 0, 'signal': 20, 'skype': 7,
'slack': 20, 'sms': 20, 'soiree': 4, 'sommet': 4, 'soupe': 2, 'souper': 2, 'soutenance': 0, 'stand': 80, 'standup': 0,
'starbucks': 17, 'summit': 4, 'sushi': 2, 't': 79, 'table': 81, 'tchat': 20, 'tel': 7, 'telegram': 20, 'telephone': 7,
'texto': 20, 'textos': 20, 'the': 17, 'tél': 7, 'un': 73, 'vernissage': 4, 'visio': 7, 'visioconf': 7,
'visioconference': 7, 'visios': 7, 'visite': 0, 'visitee': 0, 'visité': 0, 'vivatech': 4, 'vocal': 20, 'vocaux': 20,
'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 20, 'webinaire': 4, 'webinar': 4, 'whatsapp': 20, 'zoom': 7, 'à': 3}]

