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
('name_words',), 'brunch': ('drink', 'date'), 'brunche': ('i_meet',), 'bruncher': ('see_inf',), 'brune':
('name_words',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cafe': ('drink', 'date'), 'café':
('drink', 'date'), 'cale': ('hello', 'set', 'we_meet'), 'calee': ('set',), 'caler': ('todo_inf',), 'call': ('date',),
'calé': ('hello', 'set'), 'camille': ('name_words',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'),
'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'carre': ('name_words',), 'carte':
('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',), 'cerise': ('name_words',),
'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',),
'challenge': ('read_it',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',),
'checker': ('giveinf',), 'checklist': ('paper',), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',),
'cherche': ('verb3', 'give1', 'give3'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera': ('verb3',),
'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'cine': ('drink',), 'cinq': ('hello',), 'claire':
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
'reach_inf'), 'contacts': ('paper',), 'contrat': ('paper',), 'contre': ('hello',), 'coo': ('rel',), 'copain':
('rel',), 'copine': ('rel',), 'corrige': ('read_it',), 'coup': ('drink',), 'coups': ('drink',), 'courriel':
('letter',), 'courriels': ('letter',), 'cours': ('course',), 'cousin': ('rel',), 'cousine': ('rel',), 'coute':
('verb3',), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait': ('verb3',), 'craque': ('verb3',), 'creneau':
('date',), 'critique': ('read_it',), 'croise': ('hello', 'sort_of_met', 'i_meet'), 'croises': ('sort_of_met',),
'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines', 'says'), 'croyait': ('verb3',), 'cto': ('rel',),
'daf': ('rel',), 'dans': ('hello',), 'date': ('date',), 'de': ('hello', 'to_place'), 'debarque': ('reach',
'reached_me'), 'debarquee': ('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',),
'decale': ('shifted',), 'decalee': ('shifted',), 'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper',),
'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'i_meet'), 'dejeuner': ('hello', 'drink',
'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'demain': ('hello',), 'demandait': ('verb3',), 'demande': ('verb3',
'said', 'says', 'bidding'), 'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',),
'demarrera': ('verb3',), 'demenage': ('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera':
('verb3',), 'demi': ('drink',), 'demis': ('drink',), 'depanne': ('reached_me',), 'depannee': ('reached_me',),
'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose': ('give1', 'give3'), 'deposer': ('giveinf',), 'deposera':
('give3',), 'deposerai': ('give1',), 'depuis': ('hello',), 'dernier': ('hello',), 'derniere': ('hello',), 'des':
('det', 'any_det'), 'desire': ('name_words',), 'desiree': ('name_words',), 'dessert': ('drink',), 'deteste': ('verb3',
'says'), 'devais': ('should',), 'devait': ('verb3', 'must3'), 'developpait': ('verb3',), 'developpe': ('verb3',),
'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient': ('verb3',), 'devons': ('should',), 'devra': ('verb3',),
'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dimanche':
('hello', 'name_words'), 'dine': ('hello', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',),
'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dire': ('giveinf',), 'directeur': ('rel',), 'directrice':
('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'disait': ('verb3', 'opines'), 'discute': ('hello',),
'disent': ('verb3',), 'dit': ('verb3', 'opines', 'said', 'says', 'bidding'), 'divorcait': ('verb3',), 'divorce':
('verb3',), 'dix': ('hello',), 'dm': ('letter',), 'doc': ('paper',), 'docs': ('paper',), 'dois': ('hello', 'should'),
'doit': ('hello', 'verb3', 'must3', 'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello'), 'donne':
('give1', 'give3', 'lui_give', 'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1',
'lui_give'), 'donné': ('handed',), 'douce': ('name_words',), 'doutait': ('verb3',), 'doute': ('verb3',), 'doux':
('name_words',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'déj': ('hello', 'drink', 'date'),
'dîne': ('hello', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'), 'dîné': ('hello',), 'echange': ('hello',),
'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give'),
'ecrit': ('reach', 'sort_of_met', 'reached_me', 'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',),
'egalement': ('filler',), 'elle': ('they', 'them', 'hello'), 'elles': ('they', 'them', 'hello'), 'embauchait':
('verb3',), 'embauche': ('verb3',), 'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me',),
'emmenee': ('reached_me',), 'en': ('hello',), 'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'),
'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',),
'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date',), 'enverra': ('give3',
'will_give'), 'enverrai': ('give1', 'lui_give'), 'enverrons': ('give1',), 'enverront': ('give3',), 'envisage':
('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1', 'give3'), 'envoie': ('hello', 'give1', 'give3', 'lui_give',
'will_give'), 'envoient': ('give3',), 'envoies': ('give1',), 'envoye': ('handed', 'attempt'), 'envoyer': ('hello',
'giveinf'), 'envoyons': ('give1',), 'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',),
'espere': ('verb3', 'opines', 'says'), 'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',), 'et':
('and', 'hello'), 'etaient': ('verb3',), 'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('paper',),
'etudiait': ('verb3',), 'etudie': ('verb3',), 'eu': ('hello',), 'eux': ('them',), 'ex': ('rel',), 'excel': ('paper',),
'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says'), 'expliqué': ('said',), 'fabre':
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
('verb3',), 'grandit': ('verb3',), 'gros': ('name_words',), 'guide': ('paper',), 'habitait': ('verb3',), 'habite':
('verb3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span'),
'heures': ('hello',), 'hier': ('hello',), 'hiver': ('name_words',), 'hui': ('hello',), 'huit': ('hello',), 'ici':
('hello',), 'idee': ('tip',), 'il': ('they', 'hello'), 'ils': ('they', 'hello'), 'imprimer': ('giveinf',), 'incite':
('urges',), 'incitee': ('urges',), 'incité': ('urges',), 'informe': ('said', 'warned', 'says'), 'informee':
('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',),
'intervention': ('course',), 'interviewe': ('reached_me',), 'introduira': ('give3',), 'introduire': ('giveinf',),
'introduis': ('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investissait': ('verb3',), 'investisseur':
('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'invites'), 'invitee':
('reached_me', 'invites'), 'invitent': ('invites',), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',),
'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i',
'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello'), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging':
('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour':
('hello', 'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juin': ('name_words',),
'jus': ('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'l': ('them',
'det', 'hello', 'any_det'), 'la': ('them', 'det', 'hello', 'any_det', 'article'), 'laisse': ('attempt',), 'laisser':
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
('hello',), 'maitre': ('name_words',), 'maman': ('rel',), 'manager': ('rel',), 'manger': ('see_inf',), 'manquait':
('verb3',), 'manque': ('verb3',), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('verb3',), 'mardi':
('hello',), 'marguerite': ('name_words',), 'mari': ('rel',), 'mariait': ('verb3',), 'marie': ('verb3', 'name_words'),
'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words',), 'marraine': ('rel',), 'mars':
('name_words',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass': ('course',), 'matin':
('hello',), 'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler', 'hello', 'rel'), 'mercier': ('name_words',),
'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'hello', 'any_det'), 'message': ('letter', 'attempt'),
'messages': ('letter', 'attempt'), 'met': ('verb3', 'give3'), 'mets': ('give1', 'lui_give'), 'mettait': ('verb3',),
'mettra': ('give3',), 'mettrai': ('give1',), 'mettre': ('giveinf',), 'meunier': ('name_words',), 'michel':
('name_words',), 'mieux': ('hello',), 'mise': ('hello',), 'modele': ('paper',), 'modeles': ('paper',), 'modeste':
('name_words',), 'moi': ('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span',), 'mon': ('my', 'hello',
'any_det'), 'montait': ('verb3',), 'monte': ('verb3',), 'montent': ('verb3',), 'monter': ('urge_inf',), 'montre':
('give1', 'reached_me', 'lui_give', 'said'), 'montrer': ('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',),
'montré': ('reached_me', 'said'), 'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'n': ('not',),
'ne': ('not',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',),
'noel': ('name_words',), 'noir': ('name_words',), 'normalement': ('filler',), 'nos': ('my', 'hello', 'any_det'),
'notes': ('paper',), 'notre': ('my', 'hello', 'any_det'), 'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',),
'nouvelle': ('hello',), 'nuit': ('time_span',), 'oceane': ('name_words',), 'offert': ('reached_me', 'handed'),
'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('hello', 'verb3'), 'organisait': ('verb3',),
'organise': ('verb3', 'give1'), 'organiser': ('giveinf',), 'organiserai': ('give1',), 'ou': ('hello',), 'ouvrait':
('verb3',), 'ouvre': ('verb3',), 'ouvrira': ('verb3',), 'padel': ('drink',), 'paie': ('verb3', 'give1', 'give3'),
'paiera': ('verb3', 'give3'), 'paierai': ('give1',), 'papa': ('rel',), 'papote': ('hello',), 'paquerette':
('name_words',), 'paraissait': ('verb3',), 'parait': ('verb3',), 'paraît': ('verb3',), 'parce': ('hello',), 'parents':
('rel',), 'parfait': ('name_words',), 'parfois': ('hello',), 'paris': ('name_words',), 'parlait': ('verb3',), 'parle':
('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says'), 'parler': ('reach_inf',), 'parlera': ('we_meet',),
'parles': ('sort_of_met',), 'parlé': ('hello', 'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',),
'partage': ('give1', 'give3', 'handed'), 'partager': ('giveinf',), 'partagera': ('give3',), 'partagerai': ('give1',),
'partagé': ('handed',), 'partait': ('verb3',), 'partent': ('verb3',), 'parti': ('hello',), 'partie': ('hello',),
'partira': ('verb3',), 'pas': ('not', 'hello'), 'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe':
('verb3', 'reach', 'give1', 'give3', 'came', 'lui_give', 'handed'), 'passee': ('hello', 'reach', 'came'), 'passees':
('reach', 'came'), 'passent': ('give3',), 'passer': ('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai':
('give1', 'lui_give'), 'passes': ('reach', 'came'), 'passé': ('reach', 'came', 'handed'), 'patron': ('rel',),
'patronne': ('rel',), 'payait': ('verb3',), 'paye': ('reached_me',), 'payer': ('giveinf',), 'pendant': ('hello',),
'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says'), 'pensent': ('verb3',), 'perd': ('verb3',),
'perdait': ('verb3',), 'pere': ('rel',), 'perrin': ('name_words',), 'petit': ('name_words',), 'peu': ('hello',),
'peut': ('hello', 'verb3', 'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'photo': ('letter',), 'photos':
('letter',), 'pierre': ('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',),
'planifier': ('todo_inf',), 'podcast': ('paper',), 'point': ('date',), 'poirier': ('name_words',), 'pose': ('hello',
'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('give1',), 'poster': ('giveinf',),
'posterai': ('give1',), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello', 'to_place'),
'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse': ('urges',),
'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',), 'preferait':
('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3', 'we_meet'),
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
('hello',), 'quand': ('hello',), 'quatre': ('hello',), 'que': ('hello',), 'quel': ('hello',), 'quelle': ('hello',),
'quelqu': ('hello',), 'quelque': ('hello',), 'qui': ('hello',), 'quittait': ('verb3',), 'quitte': ('verb3',),
'quittera': ('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee': ('reached_me',),
'racheter': ('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says'), 'raconté':
('said',), 'ramene': ('give1', 'give3'), 'ramener': ('giveinf',), 'ramenera': ('give3',), 'ramenerai': ('give1',),
'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',), 'rappele': ('hello', 'reach', 'reached_me',
'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf', 'reach_inf'), 'rappelle': ('hello',
'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent': ('give3',), 'rappellera': ('give3', 'will_give'),
'rappellerai': ('give1', 'lui_give'), 'rapport': ('paper',), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv':
('hello', 'date'), 'recale': ('shifted',), 'recalee': ('shifted',), 'reclamer': ('todo_inf',), 'reco': ('tip',),
'recommandait': ('verb3',), 'recommandation': ('tip',), 'recommande': ('verb3', 'give1'), 'recommander': ('giveinf',),
'recommandera': ('give3',), 'recommanderai': ('give1',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',),
'recontacte': ('reach', 'give1', 'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf',
'reach_inf'), 'recontactera': ('give3',), 'recontacterai': ('give1',), 'recontacté': ('reach',), 'recos': ('tip',),
'recrutait': ('verb3',), 'recrute': ('verb3',), 'recrutent': ('verb3',), 'recruter': ('urge_inf',), 'recrutera':
('verb3',), 'recu': ('reached_me',), 'recue': ('reached_me',), 'recuperer': ('giveinf',), 'redire': ('giveinf',),
'redis': ('give1', 'lui_give'), 'redit': ('give3',), 'redonne': ('give1', 'give3'), 'redonner': ('giveinf',),
'refait': ('we_meet',), 'refile': ('give1', 'give3'), 'refiler': ('giveinf',), 'refusait': ('verb3',), 'refuse':
('verb3',), 'regarder': ('giveinf',), 'regle': ('give3',), 'reglera': ('give3',), 'regrettait': ('verb3',),
'regrette': ('verb3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint': ('reach', 'reached_me',
'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3', 'reached_me', 'lui_give',
'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'), 'relancera': ('give3',),
'relancerai': ('give1',), 'relancé': ('reach', 'reached_me', 'attempt'), 'relira': ('give3',), 'relirai': ('give1',),
'relire': ('giveinf',), 'relis': ('give1', 'lui_give'), 'relit': ('give3',), 'relu': ('hello', 'read_it'),
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
('name_words',), 'réu': ('hello', 'date'), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'), 'sage':
('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello', 'name_words'), 'sans':
('hello',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'se': ('hello', 'verb3'),
'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait': ('verb3',), 'sent':
('opines', 'says'), 'sept': ('hello',), 'sera': ('hello', 'verb3'), 'serait': ('hello', 'verb3'), 'seront':
('verb3',), 'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',), 'signait': ('verb3',), 'signe':
('verb3', 'says'), 'signer': ('giveinf',), 'signera': ('verb3',), 'sinon': ('filler',), 'sms': ('letter', 'attempt'),
'societe': ('rel',), 'soeur': ('rel',), 'soir': ('hello',), 'soiree': ('time_span',), 'soleil': ('name_words',),
'solliciter': ('todo_inf',), 'sommes': ('hello',), 'son': ('their', 'hello', 'any_det'), 'sont': ('verb3',),
'souffrait': ('verb3',), 'souffre': ('verb3',), 'souhaite': ('verb3', 'reached_me'), 'souhaiter': ('reach_inf',
'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité': ('reached_me',), 'soutenait': ('verb3',), 'soutenu':
('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',), 'souvent': ('hello',), 'squash': ('drink',),
'stagiaire': ('rel',), 'start': ('rel',), 'startup': ('rel',), 'stressait': ('verb3',), 'stresse': ('verb3',),
'suggerait': ('verb3',), 'suggere': ('verb3',), 'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',),
'surement': ('filler',), 'tableau': ('paper',), 'tailleur': ('name_words',), 'tante': ('rel',), 'taxi': ('drink',),
'tel': ('hello',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',), 'template':
('paper',), 'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis': ('drink',), 'tente': ('attempt',), 'termine':
('verb3',), 'terminera': ('verb3',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3', 'read_it'),
'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',), 'textote': ('reach',
'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',), 'tiendrai': ('give1',), 'tiens': ('give1',),
'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',),
'toi': ('hello',), 'tonnelier': ('name_words',), 'tot': ('hello',), 'toujours': ('filler', 'hello'), 'tour':
('drink',), 'tous': ('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'train':
('drink',), 'trame': ('paper',), 'tranquillement': ('filler',), 'transmet': ('give3', 'will_give'), 'transmets':
('give1', 'lui_give'), 'transmettra': ('give3', 'will_give'), 'transmettrai': ('give1',), 'transmettre': ('giveinf',),
'transmis': ('handed',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'tres': ('hello',), 'trois': ('hello',),
'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines', 'says'), 'trouvent': ('verb3',), 'trouver':
('giveinf',), 'trouvera': ('give3',), 'trouverai': ('give1',), 'tuyau': ('tip',), 'tél': ('hello',), 'un': ('det',
'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up': ('rel',), 'utilisait': ('verb3',), 'utilise':
('verb3',), 'va': ('verb3', 'must3'), 'vais': ('hello',), 'valet': ('name_words',), 'validait': ('verb3',), 'valide':
('verb3', 'give3'), 'valider': ('todo_inf',), 'validera': ('give3',), 'vallee': ('name_words',), 'venait': ('verb3',),
'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi': ('hello',),
'venu': ('reach', 'came'), 'venue': ('reach', 'came'), 'venues': ('reach', 'came'), 'venus': ('reach', 'came'),
'verdict': ('tip',), 'verifier': ('giveinf', 'todo_inf'), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',),
'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera':
('give3',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3', 'must3', 'bidding'), 'veux': ('hello',), 'victoire':
('name_words',), 'vidal': ('name_words',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viennent': ('verb3',),
'vient': ('verb3',), 'vigneron': ('name_words',), 'violette': ('name_words',), 'vire': ('give3',), 'virera':
('give3',), 'visait': ('verb3',), 'vise': ('verb3',), 'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite':
('reach',), 'visité': ('reach',), 'vit': ('verb3',), 'vital': ('name_words',), 'vite': ('filler',), 'vivait':
('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',), 'voir': ('hello', 'see_inf', 'reach_inf'), 'vois':
('i_meet',), 'voisin': ('rel', 'name_words'), 'voisine': ('rel',), 'voit': ('hello', 'verb3', 'we_meet'),
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
17}, {'sur': 17}, {'<giveinf>': 16, '<urge_inf>': 16, 'ne': 16, 'pas': 16}, {'^': 188}, {'d': 189, 'de': 189}, {'^':
123, 'allait': 124, 'va': 124}, {'^': 150, 'allait': 124, 'va': 124}, {'elle': 191, 'il': 192, 'on': 153}, {'...':
190, 'd': 17, 'de': 17, 'qu': 193, 'que': 155}, {'signe': 42, 'visiter': 42}, {'mot': 42, 'vocal': 42}, {'un': 196},
{'contre': 17, 'sur': 17}, {'garde': 198}, {'en': 199}, {'d': 105, 'de': 105, 'des': 105, 'du': 105}, {'fil': 42,
'tel': 42, 'tél': 42}, {'de': 202}, {'coup': 203}, {'un': 204}, {'^': 16, 'd': 17, 'de': 17, 'qu': 17, 'que': 17},
{'^': 128, 'd': 129, 'de': 129, 'qu': 129, 'que': 129}, {'il': 153, 'on': 153}, {'qu': 208}, {'visite': 42},
{'dessus': 42}, {'<reached_me>': 42, '<urges>': 186, 'alerte': 187, 'alertee': 187, 'alerté': 187, 'conseille': 122,
'conseillé': 122, 'dit': 194, 'fait': 195, 'laisse': 197, 'mis': 200, 'mise': 200, 'parle': 201, 'parlé': 201,
'passe': 205, 'passé': 205, 'preconise': 206, 'promis': 207, 'propose': 131, 'proposé': 131, 'rappele': 209,
'reclame': 119, 'recommande': 206, 'recommandé': 206, 'rendu': 210, 'saute': 211, 'suggere': 206}, {'<urges>': 186,
'a': 212, 'alerte': 187, 'appelle': 42}, {'d': 17, 'de': 17, 'qu': 208, 'que': 155}, {'': (6, 'theirs'), 'encore': 58,
'toujours': 58}, {'^': 58}, {'^': 58, 'd': 216, 'de': 216}, {'bien': 17}, {'<urges>': 186, 'conseille': 122, 'dit':
214, 'doit': 215, 'doivent': 215, 'met': 200, 'preconise': 206, 'promet': 217, 'reclame': 119, 'recommande': 206,
'recommandé': 206, 'suggere': 206, 'verrait': 218}, {'...': 190, 'd': 17, 'de': 17}, {'<reached_me>': 42, '<urges>':
186, 'conseille': 122, 'conseillé': 122, 'dit': 220, 'fait': 195, 'laisse': 197, 'parle': 201, 'parlé': 201, 'passe':
205, 'passé': 205, 'preconise': 206, 'promis': 207, 'recommande': 206, 'recommandé': 206, 'rejoint': 42, 'rejointe':
42, 'rejoints': 42, 'rendu': 210, 'saute': 211, 'suggere': 206}, {'d': 17, 'de': 17}, {'<urges>': 186, 'a': 221,
'appelle': 42, 'conseille': 122, 'dit': 222, 'doit': 215, 'doivent': 215, 'preconise': 206, 'recommande': 206,
'recommandé': 206, 'suggere': 206}, {'...': 116, '<my>': 107}, {'^': 224}, {'d': 118, 'de': 225, 'des': 118, 'du':
118}, {'besoin': 226}, {'je': 17}, {'d': 124, 'de': 124, 'qu': 176, 'que': 228}, {'d': 58, 'de': 58, 'des': 58, 'du':
58}, {'occupe': 230}, {'charge': 58, 'occupe': 58}, {'^': 232}, {'a': 216, 'à': 216}, {'a': 42, 'au': 42, 'avec': 42,
'chez': 42, 'à': 42}, {'arrete': 235, 'arretee': 235, 'assis': 235, 'assise': 235, 'deplace': 235, 'deplacee': 235,
'engage': 234, 'engagee': 234, 'engagé': 234, 'joint': 235, 'jointe': 235, 'pointe': 235, 'pointee': 235}, {'^': 231,
'en': 233, 'engage': 234, 'est': 236}, {'': (6, 'theirs'), 'd': 58, 'de': 58, 'des': 58, 'du': 58}, {'charge': 238,
'rapproche': 58, 'renseigne': 238}, {'^': 239}, {'<came>': 171}, {'mettre': 58}, {'me': 242, 'nous': 242, 'revenir':
157}, {'^': 243}, {'^': 108, 'bien': 134}, {'appeler': 42, 'ecrire': 42, 'envoyer': 42, 'rappeler': 42, 'repondre':
42}, {'m': 246, 'nous': 246}, {'de': 247}, {'^': 108, 'que': 136}, {'<must3>': 63, '<opines>': 71, '^': 104, 'a': 132,
'accepte': 135, 'aimerait': 137, 'attend': 144, 'attendent': 140, 'cense': 124, 'censee': 124, 'compte': 145,
'conseille': 122, 'd': 147, 'demande': 140, 'dit': 156, 'doit': 159, 'en': 163, 'est': 175, 'ferait': 17, 'insiste':
179, 'jette': 182, 'la': 184, 'le': 184, 'les': 184, 'leur': 185, 'lui': 185, 'm': 213, 'me': 219, 'nous': 223, 'ont':
227, 'preconise': 127, 'prend': 182, 'promet': 217, 'propose': 229, 'reclame': 140, 'recommande': 127, 'recommandé':
127, 's': 237, 'se': 240, 'sont': 241, 'suggere': 127, 'va': 244, 'veulent': 140, 'veut': 245, 'vient': 248,
'voudrait': 249}, {'...': 18, '^': 16}, {'<them>': 17, 'N': 251}, {'d': 252, 'de': 252}, {'<reached_me>': 42},
{'<came>': 42}, {'salle': 42}, {'la': 256}, {'avec': 168, 'dans': 257, 'la': 42, 'là': 42, 'present': 42, 'presente':
42}, {'a': 254, 'est': 255, 'etait': 258, 'sont': 255}, {'a': 83, 'deconseille': 16, 'm': 85, 'me': 100, 'nous': 101,
'reviendra': 103, 'reviennent': 103, 'revient': 103}, {'': (12, 'task')}, {'N': 261}, {'a': 262, 'avec': 262, 'et':
262, 'à': 262}, {'N': 263}, {'moi': 38}, {'de': 265}, {'': (11, 'thinking')}, {'<shifted>': 80, 'annule': 47,
'annulee': 47, 'annules': 47, 'annulé': 47, 'decommande': 47, 'decommandee': 47}, {'agenda': 29}, {'contact': 261,
'lien': 261, 'relation': 261}, {'en': 270}, {'mettre': 271}, {'donner': 0, 'envoyer': 0, 'filer': 0, 'rendre': 0,
'renvoyer': 0, 'transmettre': 0}, {'^': 273, 'avis': 17}, {'^': 273, 'd': 134, 'de': 134}, {'N': 17, '^': 16, 'elle':
17, 'il': 17, 'je': 17}, {'place': 276}, {'d': 0, 'de': 0}, {'lieu': 47}, {'decroche': 47, 'eu': 279, 'rappele': 47,
'repondu': 47}, {'lapin': 47}, {'un': 281}, {'D': 29, 'en': 29, 'le': 29}, {'avis': 17}, {'si': 267}, {'<said>': 106,
'<shifted>': 80, 'annule': 47, 'annulee': 47, 'annules': 47, 'annulé': 47, 'besoin': 121, 'connecter': 264,
'conseille': 122, 'conseillé': 122, 'cote': 266, 'creuser': 267, 'decommande': 47, 'decommandee': 47, 'dit': 126,
'elle': 135, 'eux': 135, 'finalement': 268, 'l': 269, 'les': 272, 'leur': 274, 'lui': 275, 'ma': 277, 'mettre': 271,
'moi': 278, 'pas': 280, 'pose': 282, 'preconise': 127, 'presenter': 264, 'promis': 130, 'propose': 131, 'proposé':
131, 'recommande': 127, 'recommandé': 127, 'revoir': 283, 'sa': 277, 'son': 284, 'suggere': 127, 'ta': 277, 'voir':
285}, {'': (19, 'gave:mentoring')}, {'^': 287}, {'equipe': 288, 'equipes': 288, 'etudiants': 288, 'fondateurs': 288,
'jeunes': 288, 'porteurs': 288, 'projets': 288, 'promo': 288, 'startups': 288}, {'': (15, 'contact'), 'des': 289,
'deux': 289, 'les': 289, 'trois': 289, 'une': 289}, {'lui': 0}, {'^': 291}, {'': (21, 'gave:referral')}, {'^': 293},
{'N': 294, '^': 293}, {'a': 295, 'à': 295}, {'client': 296, 'lead': 296, 'prospect': 296}, {'un': 297}, {'leur': 0,
'lui': 0}, {'^': 299}, {'': (18, 'gave:knowledge')}, {'^': 301}, {'^': 301, 'a': 302, 'avec': 302, 'pour': 302, 'sur':
302, 'à': 302}, {'N': 303}, {'a': 52, 'à': 52}, {'avis': 305}, {'a': 52, 'conseil': 305, 'son': 306, 'un': 306, 'à':
52}, {'<them>': 0}, {'^': 308}, {'j': 309, 'je': 309}, {'que': 310}, {'chez': 42, 'voir': 42}, {'': (16,
'gave:intro')}, {'^': 313}, {'^': 313, 'a': 314, 'de': 314, 'entre': 314, 'pour': 314, 'à': 314}, {'intro': 315},
{'relation': 315}, {'en': 317}, {'mise': 318}, {'intros': 315, 'presentations': 315}, {'l': 316, 'la': 319, 'les':
320, 'une': 316}, {'eu': 47, 'parle': 47, 'parlé': 47, 'rencontre': 47, 'rencontré': 47, 'revu': 47, 'vu': 47}, {'N':
314}, {'avec': 323, 'et': 323}, {'N': 324}, {'contact': 325, 'lien': 325, 'relation': 325}, {'en': 326}, {'temps':
47}, {'le': 328}, {'eu': 47, 'pu': 47, 'reussi': 47, 'revu': 47, 'trouve': 329, 'trouvé': 329, 'vu': 47}, {'question':
305}, {'la': 331, 'une': 331}, {'a': 323, 'avec': 323, 'et': 323, 'à': 323}, {'N': 333}, {'': (5, 'mine'), 'd': 0,
'de': 0}, {'N': 335}, {'': (5, 'mine'), 'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0, 'lui': 0}, {'^': 337}, {'^':
278, 'a': 336, 'd': 338, 'de': 338, 'à': 336}, {'de': 294}, {'a': 294, 'au': 294, 'aupres': 340, 'chez': 294, 'pour':
294, 'à': 294}, {'N': 341}, {'N': 52}, {'': (10, 'thanks')}, {'<cheered>': 28, '<said>': 76, 'a': 300, 'accepte': 278,
'accepté': 278, 'aide': 304, 'demande': 307, 'demandé': 307, 'depanne': 304, 'dit': 311, 'ete': 312, 'fait': 321,
'jamais': 322, 'mis': 327, 'pas': 330, 'plus': 322, 'point': 29, 'pose': 332, 'presente': 334, 'promis': 339, 'rdv':
29, 'recommande': 342, 'recommandé': 342, 'relance': 343, 'relancé': 343, 'relu': 74, 'remercie': 344, 'rendez': 77,
'reunion': 29, 'à': 300}, {'avec': 42}, {'...': 346}, {'a': 347, 'au': 347, 'boire': 347, 'courir': 347, 'manger':
347, 'voir': 42, 'à': 347}, {'^': 301, 'a': 302, 'de': 302, 'devant': 302, 'pour': 302, 'sur': 302, 'à': 302},
{'experience': 349}, {'d': 350}, {'<course>': 349, 'retour': 351}, {'un': 352, 'une': 352}, {'absence': 47}, {'en':
354, 'manque': 47, 'manqué': 47, 'rate': 47}, {'en': 354, 'manques': 47}, {'^': 301, 'a': 302, 'à': 302}, {'N': 357},
{'a': 358, 'à': 358}, {'de': 42}, {'cote': 360}, {'a': 361, 'à': 361}, {'': (7, 'waiting')}, {'': (7, 'waiting'),
'de': 363, 'qu': 363, 'que': 363}, {'rien': 47}, {'pour': 365}, {'tel': 346, 'telephone': 346, 'tél': 346},
{'nouvelle': 47, 'nouvelles': 47, 'reponse': 47}, {'appeler': 47, 'rencontrer': 47, 'voir': 47}, {'du': 369, 'dû':
369}, {'moi': 38, 'nous': 38}, {'<them>': 75, 'N': 75}, {'alimentaire': 21}, {'<to_place>': 21, '^': 20}, {'leur': 8,
'lui': 8}, {'^': 375}, {'de': 376}, {'teste': 74, 'testé': 74}, {'vocale': 47}, {'avec': 42, 'sur': 42}, {'dej': 42,
'déj': 42}, {'<drink>': 42, 'petit': 381}, {'des': 382, 'le': 382, 'quelques': 382, 'un': 382, 'une': 382}, {'elle':
135, 'eux': 135, 'lui': 135, 'moi': 278}, {'a': 384, 'à': 384}, {'est': 385}, {'d': 267, 'de': 267, 'qu': 267, 'que':
267}, {'bien': 387}, {'serait': 388}, {'joindre': 47}, {'a': 390, 'à': 390}, {'<to_place>': 288, '^': 287}, {'quoi':
105}, {'pour': 0}, {'^': 108, 'moi': 394}, {'sur': 395}, {'jour': 17}, {'d': 252, 'de': 252, 'du': 397, 'recu': 17},
{'<them>': 52, 'N': 52}, {'j': 0, 'je': 0}, {'que': 400}, {'N': 294}, {'d': 73, 'de': 73, 'du': 73}, {'fil': 42},
{'de': 404}, {'pour': 300}, {'<should>': 16, 'vaut': 64}, {'^': 407}, {'il': 408, 'je': 408, 'nous': 408, 'on': 408},
{'faut': 16}, {'devrais': 16}, {'vaut': 16}, {'devrait': 16}, {'il': 410, 'je': 411, 'mieux': 412, 'on': 413}, {'^':
414}, {'<them>': 409, '<they>': 409, 'N': 415, 'elle': 17, 'elles': 17, 'eux': 17, 'lui': 17}, {'accord': 406,
'apres': 416, 'avis': 146}, {'d': 363, 'de': 363, 'des': 363, 'du': 363}, {'agenda': 29, 'attente': 418}, {'l': 419},
{'N': 17}, {'d': 421, 'de': 421}, {'avis': 422}, {'l': 423}, {'': (1, 'moved'), '<date>': 30, 'D': 30}, {'D': 425,
'a': 425, 'au': 425, 'la': 425, 'le': 425, 'notre': 425, 'à': 425}, {'<their>': 73}, {'pas': 47}, {'jamais': 47,
'pas': 47, 'plus': 47, 'toujours': 428}, {'d': 52, 'de': 52}, {'avis': 430}, {'<them>': 52, 'N': 52, '^': 108, 'a':
52, 'conseil': 305, 'l': 431, 'son': 306, 'un': 306, 'à': 52}, {'<them>': 52, 'N': 52, 'a': 52, 'conseil': 305, 'l':
431, 'son': 306, 'un': 306, 'à': 52}, {'^': 0}, {'<reach_inf>': 47, '<see_inf>': 47, 'leur': 434, 'lui': 434},
{'dejeuner': 47, 'diner': 47, 'dîner': 47, 'manger': 47, 'passer': 47, 's': 48, 'se': 49, 'venir': 47}, {'messagerie':
47}, {'l': 0, 'la': 0, 'le': 0, 'les': 0, 'leur': 0, 'lui': 0}, {'mettre': 271, 'presenter': 261}, {'visite': 29},
{'': (5, 'mine'), '<see_inf>': 29, '^': 438, 'connecter': 264, 'encore': 0, 'les': 439, 'mettre': 271, 'presenter':
264, 'rencontrer': 29, 'rendre': 440, 'retrouver': 29, 'voir': 29}, {'^': 72, 'a': 73, 'sur': 73, 'à': 73},
{'<remarks>': 442, 'nouvelles': 76}, {'<remarks>': 442, 'benevolat': 21}, {'<remarks>': 442}, {'de': 445}, {'asso':
21, 'association': 21}, {'N': 302, '^': 301, 'l': 447}, {'a': 448, 'à': 448}, {'main': 449}, {'de': 450}, {'<course>':
349, '<remarks>': 442, 'benevolat': 21, 'coup': 451, 'retour': 351}, {'des': 443, 'du': 444, 'mes': 445, 'mon': 445,
'plein': 446, 'un': 452, 'une': 352}, {'<letter>': 42, 'N': 42}, {'': (15, 'contact'), 'avec': 454, 'de': 454, 'des':
454, 'par': 454, 'quelques': 454}, {'interview': 267}, {'video': 267}, {'podcast': 267, 'talk': 267}, {'l': 456, 'la':
457, 'le': 458, 'une': 457}, {'pour': 294}, {'reco': 460, 'recommandation': 460}, {'a': 42, 'une': 461, 'à': 42}, {'':
(7, 'waiting'), 'd': 363, 'de': 363, 'des': 363, 'du': 363}, {'attente': 463, 'call': 346, 'ligne': 346, 'vain': 47,
'visio': 346}, {'cv': 294}, {'<any_det>': 33}, {'^': 466}, {'N': 467}, {'': (15, 'contact'), 'a': 42, 'à': 42},
{'<letter>': 469, '<remarks>': 442}, {'de': 402}, {'cv': 471}, {'<letter>': 469, '<remarks>': 442, 'client': 296,
'lead': 296, 'prospect': 296}, {'<their>': 465, 'a': 468, 'des': 470, 'du': 445, 'le': 472, 'mes': 445, 'mon': 445,
'plein': 446, 'un': 473, 'à': 468}, {'appeler': 47, 'avoir': 47}, {'joindre': 47, 'voir': 47}, {'parler': 47,
'telephoner': 47}, {'<reach_inf>': 47, '<see_inf>': 47, 'l': 475, 'la': 476, 'le': 476, 'les': 390, 'lui': 477}, {'d':
478, 'de': 478}, {'a': 165, 'au': 166, 'chez': 168, 'dejeuner': 42, 'diner': 42, 'dîner': 42, 'me': 170, 'nous': 170,
'à': 165}, {'<set>': 29, '<shifted>': 80, 'annule': 47, 'annulee': 47, 'annules': 47, 'annulé': 47, 'cense': 124,
'censee': 124, 'convaincu': 172, 'convaincue': 172, 'd': 174, 'decommande': 47, 'decommandee': 47, 'finalement': 268,
'ok': 173, 'partant': 173, 'partante': 173, 'passe': 480, 'passee': 480, 'passé': 480, 'persuade': 172, 'persuadee':
172, 'venu': 480, 'venue': 480}, {'moi': 38, 'si': 267}, {'la': 38, 'là': 38}, {'avec': 42, 'chez': 42}, {'notres':
38}, {'des': 485, 'la': 38, 'là': 38, 'present': 38, 'presente': 38}, {'donne': 106, 'donné': 106}, {'du': 404},
{'<date>': 42, 'bout': 488}, {'au': 489, 'en': 489, 'par': 489}, {'': (15, 'contact'), 'au': 489, 'en': 489, 'par':
489}, {'<them>': 490, 'N': 491}, {'N': 302}, {'a': 493, 'à': 493}, {'...': 494}, {'...': 494, 'a': 493, 'comment':
495, 'à': 493}, {'appeler': 47, 'croiser': 47, 'voir': 47}, {'bond': 47}, {'connaissance': 42, 'mise': 318}, {'point':
42}, {'demo': 72, 'démo': 72, 'oral': 72, 'pitch': 72, 'presentation': 72, 'soutenance': 72}, {'^': 501}, {'<their>':
502, 'N': 73, 'la': 502, 'le': 502}, {'<their>': 465, 'le': 472}, {'<course>': 349, '<date>': 42, '<drink>': 42,
'<remarks>': 442, 'audit': 73, 'benevolat': 21, 'point': 42, 'retour': 351}, {'<course>': 349, '<date>': 42, 'intro':
315, 'relecture': 73, 'retour': 351}, {'des': 445, 'du': 444, 'faux': 498, 'l': 316, 'la': 499, 'le': 500, 'les': 320,
'mes': 445, 'mon': 445, 'part': 76, 'plein': 446, 'repeter': 503, 'suivre': 504, 'un': 505, 'une': 506}, {'les': 272,
'mettre': 271}, {'<giveinf>': 0, 'leur': 0, 'lui': 0}, {'^': 8}, {'^': 8, 'mettre': 271, 'presenter': 261},
{'<see_inf>': 29, 'rendre': 440}, {'': (5, 'mine'), '^': 308, 'aille': 512}, {'': (5, 'mine'), '^': 308}, {'j': 513,
'je': 514}, {'^': 509, 'connecter': 264, 'l': 510, 'la': 510, 'le': 510, 'les': 511, 'mettre': 271, 'presenter': 264,
'que': 515}, {'<their>': 72, 'la': 72, 'le': 72}, {'^': 517}, {'^': 517, 'sur': 518}, {'donne': 519, 'donné': 519,
'sur': 518}, {'N': 302, '^': 301}, {'a': 521, 'à': 521}, {'main': 522}, {'de': 523}, {'coup': 524}, {'un': 525}, {'a':
302, 'au': 302, 'sur': 302, 'à': 302}, {'N': 527}, {'elle': 105, 'lui': 105, 'moi': 105, 'nous': 105}, {'a': 529, 'à':
529}, {'a': 344, 'à': 344}, {'merci': 531}, {'lapin': 47, 'merci': 531}, {'qu': 267, 'que': 267}, {'j': 514, 'je':
514}, {'^': 509, 'connecter': 264, 'les': 439, 'mettre': 271, 'presenter': 264, 'que': 535}, {'<any_det>': 107,
'<my>': 107}, {'^': 537}, {'faut': 538}, {'faut': 401}, {'faudrait': 534, 'faut': 536, 'leur': 539, 'lui': 539, 'me':
540, 'parait': 106, 'paraît': 106}, {'a': 302, 'au': 302, 'dans': 302, 'devant': 302, 'à': 302}, {'N': 333, 'de': 334,
'entre': 334}, {'<give1>': 0}, {'<give1>': 0, 'en': 544}, {'^': 545, 'dois': 81}, {'amene': 0, 'appelle': 0,
'appellerai': 0, 'apporte': 0, 'enverrai': 0, 'envoie': 0, 'organise': 0}, {'a': 300, 'accepte': 278, 'accepté': 278,
'dit': 311, 'envie': 267, 'point': 29, 'rdv': 29, 'rendez': 77, 'reunion': 29, 'reve': 267, 'un': 78, 'une': 78, 'à':
300}, {'': (7, 'waiting'), 'de': 363, 'encore': 363, 'qu': 363, 'que': 363, 'toujours': 363}, {'': (5, 'mine'), 'd':
0, 'de': 0, 'que': 0}, {'promis': 550}, {'ai': 551}, {'<them>': 546, '^': 547, 'ai': 548, 'aimerais': 267, 'attends':
549, 'dois': 81, 'hesite': 267, 'leur': 552, 'lui': 552}, {'<sort_of_met>': 47}, {'<lui_give>': 0}, {'apres': 47},
{'': (5, 'mine'), '^': 438, 'connecter': 264, 'encore': 0, 'les': 439, 'mettre': 271, 'presenter': 264}, {'leur': 544,
'lui': 544}, {'^': 558}, {'': (5, 'mine'), 'd': 0, 'de': 0, 'des': 0, 'du': 0}, {'occupe': 560}, {'en': 561, 'engage':
9, 'occupe': 560}, {'d': 0, 'de': 0, 'des': 0, 'du': 0}, {'a': 0, 'de': 0, 'pour': 0, 'à': 0}, {'engage': 564,
'engagee': 564, 'engagé': 564, 'propose': 564, 'proposee': 564, 'proposé': 564}, {'charge': 563, 'demande': 267,
'rappelle': 267, 'souviens': 267, 'suis': 565}, {'a': 267, 'qu': 267, 'que': 267, 'à': 267}, {'<giveinf>': 0, 'l': 8,
'la': 8, 'le': 8, 'les': 8, 'leur': 0, 'lui': 0}, {'^': 568}, {'bien': 267}, {'<them>': 546, '^': 555, 'cours': 556,
'crois': 534, 'devrais': 267, 'dois': 557, 'l': 559, 'la': 559, 'le': 559, 'les': 559, 'leur': 552, 'lui': 552, 'm':
562, 'me': 566, 'pense': 567, 'reflechis': 267, 'songe': 267, 'va': 300, 'vais': 569, 'verrais': 570, 'voudrais':
267}, {'a': 42, 'au': 42, 'aux': 42, 'à': 42}, {'^': 313, 'avec': 314}, {'contact': 573, 'lien': 573, 'relation':
573}, {'en': 574}, {'<cheered>': 27, '<warned>': 75, 'aide': 303, 'aidee': 303, 'conseille': 303, 'conseillee': 303,
'conseillé': 303, 'depanne': 303, 'depannee': 303, 'eu': 42, 'eue': 42, 'mis': 575, 'mise': 575, 'mises': 575,
'presente': 323, 'presentees': 575, 'presentes': 575, 'recommande': 341, 'recommandee': 341, 'recommandé': 341},
{'ai': 576, 'avis': 422}, {'camp': 58}, {'son': 578}, {'dans': 579}, {'est': 580}, {'balle': 581, 'messagerie': 47},
{'plan': 47}, {'': (0, 'missed'), 'sur': 47, 'vocal': 47}, {'sa': 47, 'son': 47}, {'sur': 585}, {'message': 584,
'vocal': 586}, {'en': 583, 'un': 587}, {'d': 47, 'de': 47}, {'^': 313, 'en': 574}, {'<warned>': 75, 'mis': 575,
'mise': 575, 'mises': 575, 'presentees': 575, 'presentes': 590}, {'ai': 591}, {'recommandation': 460}, {'de': 593},
{'<any_det>': 32}, {'^': 595}, {'j': 434, 'je': 434}, {'que': 597}, {'des': 445, 'du': 445, 'mes': 445, 'mon': 445,
'plein': 446, 'un': 445}, {'<any_det>': 302, '^': 301}, {'des': 445, 'du': 445, 'mes': 445, 'mon': 445, 'part': 75,
'plein': 446, 'un': 445}, {'': (5, 'mine'), '^': 337}, {'': (5, 'mine'), 'd': 602, 'de': 602, 'que': 0}, {'d': 434,
'de': 434}, {'<handed>': 596, '<said>': 75, 'demande': 52, 'demandé': 52, 'dit': 598, 'donne': 599, 'donné': 599,
'explique': 600, 'expliqué': 600, 'fait': 601, 'montre': 600, 'montré': 600, 'pose': 52, 'presente': 323, 'promis':
603, 'propose': 604, 'proposé': 604}, {'d': 338, 'de': 338}, {'^': 555, 'ai': 605, 'faut': 140, 'promis': 606},
{'vous': 47}, {'<date>': 47, 'rendez': 608}, {'<reach_inf>': 47, '<see_inf>': 47}, {'<reach_inf>': 47, '<see_inf>':
47, 'l': 610, 'la': 610, 'le': 610, 'les': 610, 'lui': 610}, {'<any_det>': 609, 'N': 47, 'd': 611, 'de': 611},
{'article': 267}, {'bouquin': 267, 'livre': 267, 'post': 267}, {'l': 613, 'le': 614, 'qu': 267, 'que': 267, 'sur':
267}, {'<remarks>': 442, 'audit': 73}, {'relecture': 73}, {'des': 445, 'du': 445, 'mes': 445, 'mon': 445, 'part': 75,
'plein': 446, 'un': 616, 'une': 617}, {'<handed>': 596, '<said>': 75, 'demande': 52, 'demandé': 52, 'dit': 598,
'donne': 599, 'donné': 599, 'explique': 600, 'expliqué': 600, 'fait': 618, 'montre': 600, 'montré': 600, 'pose': 52,
'presente': 323, 'promis': 603, 'propose': 604, 'proposé': 604}, {'<must3>': 63, '^': 555, 'ai': 619, 'faut': 140,
'promis': 606}, {'': (13, 'talk'), 'd': 105, 'de': 105, 'qu': 105, 'que': 105, 'si': 105}, {'': (13, 'talk'),
'comment': 105, 'pourquoi': 105, 'qu': 105, 'que': 105, 'si': 105}, {'^': 509}, {'d': 623, 'de': 623}, {'astuce': 18,
'conseil': 18, 'tip': 18}, {'conseil': 122}, {'...': 625, 'comme': 626, 'le': 626, 'un': 626}, {'part': 42},
{'<letter>': 42, 'faire': 628}, {'<any_det>': 629, '<letter>': 42, 'faire': 628}, {'rappele': 47, 'repondu': 47},
{'<reached_me>': 42, '<said>': 622, '<urges>': 186, 'accompagne': 38, 'accompagnee': 38, 'accueillis': 42, 'alerte':
187, 'alertee': 187, 'alerté': 187, 'conseille': 122, 'conseillé': 122, 'demande': 624, 'demandé': 624, 'dit': 194,
'donne': 627, 'donné': 627, 'envoye': 630, 'fait': 195, 'invites': 42, 'laisse': 197, 'mis': 200, 'mise': 200,
'parle': 201, 'parlé': 201, 'pas': 631, 'passe': 205, 'passé': 205, 'plante': 47, 'plantee': 47, 'pose': 282,
'preconise': 206, 'promis': 207, 'propose': 131, 'proposé': 131, 'rappele': 209, 'reclame': 119, 'recommande': 206,
'recommandé': 206, 'recu': 42, 'recue': 42, 'recues': 42, 'recus': 42, 'rejoint': 38, 'rejointe': 38, 'rendu': 210,
'saute': 211, 'suggere': 206}, {'a': 29, 'au': 29, 'chez': 29, 'à': 29}, {'pour': 119}, {'<says>': 621, '<urges>':
186, 'a': 632, 'accompagnait': 38, 'alerte': 187, 'appelle': 42, 'invite': 633, 'invitent': 633, 'relance': 634},
{'<any_det>': 609}, {'^': 20, 'avec': 21}, {'je': 267}, {'d': 623, 'de': 623, 'si': 638}, {'de': 0}, {'': (11,
'thinking'), 'jamais': 47, 'pas': 47, 'plus': 47, 'toujours': 428}, {'a': 623, 'à': 623}, {'<says>': 621, '<urges>':
186, 'charge': 563, 'conseille': 122, 'decroche': 429, 'demande': 639, 'dit': 214, 'doit': 215, 'doivent': 215,
'faut': 401, 'ghoste': 47, 'manque': 47, 'met': 200, 'preconise': 206, 'promet': 217, 'rappeler': 640, 'rappelle':
641, 'reclame': 119, 'recommande': 206, 'recommandé': 206, 'relance': 634, 'repond': 429, 'reste': 642, 'souviens':
267, 'suggere': 206, 'suis': 565, 'verrait': 218}, {'': (10, 'thanks'), 'N': 344}, {'fois': 531}, {'N': 344, 'a': 644,
'beaucoup': 531, 'encore': 531, 'infiniment': 531, 'mille': 645, 'à': 644}, {'vaut': 17}, {'mercis': 531}, {'avec':
323}, {'contact': 649, 'lien': 649, 'relation': 649}, {'contact': 314, 'lien': 314, 'relation': 314}, {'en': 651},
{'N': 652}, {'en': 650, 'et': 653}, {'N': 654, 'en': 326}, {'en': 650}, {'contact': 543, 'relation': 543}, {'N': 656,
'en': 657}, {'et': 38}, {'pas': 280}, {'jamais': 322, 'pas': 330, 'plus': 322}, {'eu': 279, 'lieu': 47}, {'pas': 662},
{'arrive': 47, 'arrivee': 47, 'arrivé': 47, 'venu': 47, 'venue': 47}, {'venu': 47, 'venue': 47}, {'jamais': 664,
'pas': 665}, {'decroche': 47, 'rappele': 47, 'repondu': 47}, {'pas': 667}, {'pas': 278}, {'a': 660, 'ai': 661, 'aura':
663, 'est': 666, 'ont': 668, 'oublie': 669, 'oublier': 669, 'oublions': 669}, {'decroche': 429, 'rappelle': 429,
'repond': 429}, {'jamais': 47, 'pas': 47, 'plus': 47, 'tjrs': 428, 'tjs': 428, 'toujours': 428}, {'decroche': 429,
'me': 671, 'oublie': 669, 'oublier': 669, 'oublions': 669, 'rappelle': 429, 'repond': 672}, {'step': 261, 'steps':
261}, {'': (12, 'task'), 'meme': 261}, {'moi': 675}, {'moi': 261}, {'a': 676, 'pour': 677, 'à': 676}, {'devons': 623,
'doit': 623}, {'N': 604}, {'': (5, 'mine'), 'm': 58, 'me': 58, 'nous': 58}, {'^': 681}, {'^': 128, 'a': 680, 'd': 682,
'de': 682, 'qu': 129, 'que': 129, 'à': 680}, {'<reached_me>': 42, '<said>': 622, '<urges>': 186, 'accueillis': 42,
'conseille': 122, 'conseillé': 122, 'demande': 624, 'demandé': 624, 'dit': 220, 'donne': 627, 'donné': 627, 'envoye':
630, 'fait': 195, 'invites': 42, 'laisse': 197, 'parle': 201, 'parlé': 201, 'passe': 205, 'passé': 205, 'plantes': 47,
'pose': 282, 'preconise': 206, 'promis': 683, 'recommande': 206, 'recommandé': 206, 'recu': 42, 'recue': 42, 'recues':
42, 'recus': 42, 'rendu': 210, 'saute': 211, 'suggere': 206}, {'': (0, 'missed'), '<see_inf>': 47, 'se': 49}, {'': (0,
'missed'), '<see_inf>': 47, 'd': 685, 'de': 685, 'se': 49}, {'vous': 686}, {'cale': 686, 'calé': 686, 'prevu': 686,
'rdv': 686, 'rendez': 687}, {'': (6, 'theirs'), '^': 509, 'encore': 58, 'toujours': 58}, {'deux': 38, 'quatre': 38,
'tous': 38, 'trois': 38}, {'promis': 604}, {'a': 691, 'devons': 0, 'doit': 0}, {'<sort_of_met>': 42}, {'sommes': 693},
{'<says>': 621, '<them>': 679, '<urges>': 186, 'a': 684, 'allons': 300, 'appelle': 42, 'attendons': 363, 'avait': 688,
'avions': 688, 'conseille': 122, 'demande': 624, 'devons': 623, 'dit': 222, 'doit': 689, 'doivent': 215, 'etions':
690, 'invite': 633, 'invitent': 633, 'leur': 692, 'lui': 692, 'nous': 694, 'preconise': 206, 'recommande': 206,
'recommandé': 206, 'sommes': 693, 'suggere': 206}, {'cafe': 42, 'café': 42, 'verre': 42}, {'un': 696}, {'^': 545,
'devons': 623, 'doit': 623}, {'envoie': 0, 'prepare': 0, 'relance': 0, 'renvoie': 0, 'transmet': 0}, {'a': 680, 'd':
434, 'de': 434, 'à': 680}, {'<set>': 29, 'promis': 700, 'rendez': 77}, {'D': 30, 'a': 30, 'au': 30, 'la': 30, 'le':
30, 'notre': 30, 'à': 30}, {'dejeuner': 47, 'diner': 47, 'dîner': 47, 'manger': 47, 's': 48, 'se': 49}, {'appeler':
29}, {'parler': 29, 'rappeler': 29, 'revoir': 29, 'voir': 29}, {'^': 509, 'boire': 29, 'dejeuner': 29, 'diner': 29,
'dîner': 29, 'manger': 29, 's': 704, 'se': 705}, {'dej': 29, 'déj': 29}, {'apero': 29, 'cafe': 29, 'café': 29,
'petit': 707, 'the': 29, 'verre': 29}, {'le': 708, 'un': 708}, {'': (14, 'together'), '<sort_of_met>': 42, 'loupe':
47, 'loupes': 47, 'manque': 47, 'manques': 47, 'manqué': 47, 'rate': 47, 'rates': 47}, {'appelle': 29, 'est': 710},
{'<we_meet>': 29}, {'voir': 29}, {'<see_inf>': 29, '^': 299, 'chez': 29, 'se': 713}, {'<them>': 698, '^': 699, 'a':
701, 'attend': 363, 'avait': 688, 'avance': 702, 'avions': 688, 'boit': 29, 'brunche': 29, 'decale': 702, 'dejeune':
29, 'devait': 703, 'devons': 623, 'dine': 29, 'doit': 706, 'dîne': 29, 'etait': 690, 'leur': 692, 'lui': 692,
'lunche': 29, 'mange': 29, 'prend': 709, 'reporte': 702, 'repousse': 702, 's': 711, 'se': 712, 'va': 714, 'vais': 300,
'verra': 285}, {'le': 609}, {'<any_det>': 609, 'N': 47, 'completement': 716, 'd': 611, 'de': 611, 'pas': 278,
'totalement': 716}, {'<any_det>': 609, 'N': 47, 'completement': 716, 'd': 611, 'de': 611, 'totalement': 716}, {'':
(15, 'contact'), 'a': 42, 'au': 42, 'avec': 42, 'à': 42}, {'experience': 302, 'rex': 302}, {'a': 468, 'des': 382,
'le': 382, 'mon': 720, 'quelques': 382, 'un': 382, 'une': 382, 'à': 468}, {'hui': 47}, {'D': 47, 'aujourd': 722,
'avec': 47, 'ce': 47, 'cette': 47}, {'vous': 723}, {'<date>': 723, 'news': 47, 'nouvelles': 47, 'rendez': 724,
'reponse': 47, 'retour': 47, 'signe': 47}, {'appele': 47, 'appelé': 47, 'eu': 47, 'parle': 47, 'parlé': 47,
'rencontre': 47, 'rencontré': 47, 'revu': 47, 'vu': 47}, {'nouvelles': 47}, {'occasion': 47}, {'<them>': 47, 'N': 47,
'de': 727, 'l': 728, 'le': 328, 'lieu': 47}, {'<sort_of_met>': 47, 'de': 725, 'decroche': 47, 'encore': 726, 'eu':
729, 'joignable': 47, 'oublier': 278, 'pointe': 47, 'pointee': 47, 'pu': 47, 'rappele': 47, 'repondu': 47, 'reussi':
47}, {'maison': 29}, {'la': 731}, {'bureau': 29}, {'': (15, 'contact'), 'moi': 29, 'nous': 29}, {'temps': 346},
{'revue': 427}, {'avec': 42, 'chez': 42, 'ensemble': 42}, {'midi': 737}, {'moment': 737}, {'end': 737},
{'<time_span>': 737, 'apres': 738, 'petit': 739, 'week': 740}, {'<time_span>': 737, 'apres': 738, 'coup': 405,
'petit': 739, 'week': 740}, {'...': 484, 'a': 732, 'au': 733, 'boire': 29, 'chez': 734, 'dejeuner': 29, 'diner': 29,
'du': 735, 'dîner': 29, 'en': 736, 'la': 741, 'le': 741, 'me': 713, 'nous': 713, 'un': 742, 'une': 741, 'voir': 42,
'à': 732}, {'avec': 42, 'chez': 42, 'voir': 42}, {'moi': 29, 'nous': 29}, {'a': 732, 'au': 733, 'boire': 29, 'chez':
745, 'dejeuner': 29, 'diner': 29, 'dîner': 29, 'me': 713, 'nous': 713, 'à': 732}, {'...': 484, 'chez': 42, 'du': 735,
'en': 736, 'la': 741, 'le': 741, 'un': 742, 'une': 741, 'voir': 42}, {'': (5, 'mine'), 'connecter': 264, 'les': 439,
'mettre': 271, 'presenter': 264}, {'a': 748, 'à': 748}, {'rdv': 47, 'rendez': 608}, {'au': 750}, {'dejeune': 42},
{'<sort_of_met>': 47, 'de': 727}, {'la': 331, 'un': 281, 'une': 331}, {'<them>': 409, '<they>': 409, 'info': 105},
{'pas': 267}, {'dejeuner': 29, 'diner': 29, 'dîner': 29, 'passer': 29, 'se': 713, 'voir': 29}, {'de': 757}, {'des':
382, 'le': 382, 'quelques': 382, 'rdv': 29, 'rendez': 77, 'un': 382, 'une': 382}, {'rdv': 29}, {'<date>': 29, 'etape':
760, 'rendez': 77}, {'': (12, 'task'), 'rdv': 29}, {'<date>': 29, 'etape': 762, 'rendez': 77}, {'etapes': 261}, {'N':
105, 'elle': 105, 'elles': 105, 'il': 105, 'ils': 105, 'j': 105, 'je': 105, 'on': 105}, {'<any_det>': 609, 'N': 47},
{'prochain': 29}, {'D': 767, 'manque': 47, 'manqué': 47, 'rate': 47}, {'N': 341, 'd': 17, 'de': 17, 'qu': 17, 'que':
17}, {'visite': 360}, {'fil': 360}, {'de': 771}, {'<letter>': 360, 'coup': 772}, {'N': 42, 'la': 770, 'un': 773,
'une': 773}, {'une': 461}, {'monde': 42}, {'le': 776}, {'D': 30, 'a': 30, 'au': 30, 'à': 30}, {'^': 26, 'a': 27, 'de':
27, 'à': 27}, {'moral': 779}, {'le': 780}, {'<set>': 29, 'manque': 47, 'manqué': 47, 'rate': 47}, {'vous': 782},
{'visite': 469}, {'<their>': 502, 'la': 502, 'le': 502}, {'a': 42, 'à': 42}, {'': (0, 'missed'), 'D': 425, 'a': 425,
'au': 425, 'la': 425, 'le': 425, 'notre': 425, 'à': 425}, {'table': 29}, {'une': 788}, {'^': 509, 'savoir': 285},
{'attente': 463, 'dette': 0}, {'a': 790, 'en': 791, 'à': 790}, {'coeur': 21}, {'du': 793}, {'N': 47}, {'de': 795},
{'pointe': 47, 'pointee': 47, 'presente': 47, 'presentee': 47}, {'<sort_of_met>': 42, 'decommande': 47, 'decommandee':
47, 'desiste': 47, 'desistee': 47, 'engage': 234, 'engagee': 234, 'engagé': 234, 'pas': 797}, {'engage': 234, 'est':
798}, {'nouvelles': 47, 'reponse': 47, 'succes': 47}, {'rapproche': 58, 'renseigne': 58}, {'D': 29, 'dans': 29, 'en':
29, 'le': 29}, {'^': 801, 'revoit': 802}, {'coaching': 392, 'mentorat': 392, 'mentoring': 392}, {'de': 804},
{'populaire': 21}, {'main': 42}, {'la': 807}, {'^': 16, 'd': 17, 'de': 17, 'que': 17}, {'est': 809}, {'...': 18, ':':
17, 'c': 810, 'd': 149, 'de': 149, 'est': 809, 'etait': 809}, {'...': 18}, {'<tip>': 811, 'conseil': 812}, {'die':
47}, {'passe': 480, 'passee': 480, 'passé': 480, 'venu': 480, 'venue': 480}, {'^': 26, 'a': 27, 'à': 27}, {'chance':
816}, {'bonne': 817}, {'attente': 463}, {'en': 819}, {'<them>': 409, '<they>': 409}, {'parler': 47}, {'<reach_inf>':
47, '<see_inf>': 47, 'l': 48, 'la': 390, 'le': 390, 'lui': 822}, {'d': 823, 'de': 823}, {'courant': 75}, {'au': 825},
{'N': 826}, {'do': 261}, {'': (12, 'task'), '^': 509}, {'eau': 47}, {'l': 830}, {'boite': 379, 'boîte': 379,
'messagerie': 47, 'repondeur': 47}, {'': (15, 'contact'), 'boite': 379, 'boîte': 379, 'la': 832, 'le': 832,
'messagerie': 47, 'repondeur': 47, 'sa': 832, 'son': 832}, {'a': 831, 'sur': 833, 'à': 831}, {'sur': 42}, {'nouvelle':
47}, {'<reached_me>': 47, '<sort_of_met>': 47, 'de': 727, 'eu': 47}, {'aucune': 836, 'en': 819, 'pas': 837, 'rien':
47}, {'<their>': 465, 'a': 468, 'le': 472, 'à': 468}, {'grand': 532}, {'leur': 0, 'lui': 0, 'me': 242, 'nous': 242,
'revenir': 157}, {'^': 841}, {'<see_inf>': 29, '^': 568, 'rendre': 440}, {'': (5, 'mine'), '<them>': 0}, {'^': 844},
{'j': 845, 'je': 845}, {'^': 108, 'bien': 134, 'que': 846}, {'a': 732, 'au': 733, 'boire': 29, 'chez': 745, 'de': 247,
'dejeuner': 29, 'diner': 29, 'dîner': 29, 'me': 713, 'nous': 713, 'à': 732}, {'appeler': 47, 'passer': 49, 'voir':
47}, {'facebook': 267, 'insta': 267, 'instagram': 267, 'linkedin': 267, 'twitter': 267, 'x': 267}, {'': (15,
'contact'), 'l': 456, 'la': 457, 'le': 458, 'qu': 105, 'que': 105, 'sur': 850, 'une': 457}, {'connecter': 264, 'cote':
266, 'creuser': 267, 'elle': 135, 'eux': 135, 'l': 269, 'les': 272, 'leur': 274, 'lui': 275, 'ma': 277, 'mettre': 271,
'moi': 278, 'presenter': 264, 'revoir': 283, 'sa': 277, 'son': 284, 'ta': 277, 'voir': 285}, {'//': 19, '0': 25,
'<cheered>': 28, '<date>': 31, '<handed>': 37, '<i>': 51, '<letter>': 57, '<must3>': 63, '<opines>': 71, '<read_it>':
74, '<said>': 76, '<set>': 79, '<shifted>': 80, '<them>': 82, '<they>': 250, '<tip>': 253, 'N': 259, '^': 260, 'a':
286, 'accepte': 135, 'accompagne': 290, 'action': 292, 'adresse': 298, 'adressé': 298, 'ai': 345, 'aide': 304,
'aimerait': 137, 'alle': 348, 'allee': 348, 'alors': 106, 'amene': 298, 'anime': 353, 'annule': 47, 'annulee': 47,
'annules': 47, 'annulé': 47, 'appel': 355, 'appele': 42, 'appels': 356, 'appelé': 42, 'apporte': 298, 'apporté': 298,
'appris': 359, 'apres': 106, 'assis': 362, 'assure': 353, 'attend': 144, 'attendent': 140, 'attends': 364, 'attendu':
366, 'au': 367, 'aucune': 368, 'aurais': 370, 'avant': 106, 'avec': 371, 'averti': 372, 'banque': 373, 'bavarde': 42,
'benevolat': 374, 'besoin': 377, 'beta': 378, 'bien': 106, 'boite': 379, 'bosse': 380, 'bossé': 380, 'bouffe': 42,
'bouffé': 42, 'boîte': 379, 'brainstorme': 42, 'briefe': 372, 'brunche': 42, 'brunché': 42, 'bu': 383, 'c': 386, 'ca':
389, 'car': 105, 'cause': 42, 'causé': 42, 'cense': 124, 'censee': 124, 'cherche': 391, 'cherché': 391, 'citation':
105, 'coache': 288, 'coachee': 288, 'coaching': 392, 'comme': 393, 'compte': 396, 'connecte': 334, 'conseil': 398,
'conseille': 122, 'conseils': 253, 'consulte': 399, 'convenu': 401, 'coopte': 402, 'correction': 403, 'coup': 405,
'couru': 346, 'croise': 42, 'croisee': 42, 'croises': 42, 'croisé': 42, 'd': 417, 'dans': 420, 'de': 424, 'debattu':
42, 'debriefe': 42, 'decale': 426, 'decommande': 47, 'decommandee': 47, 'decortique': 427, 'decroche': 429, 'dejeune':
42, 'demande': 432, 'demandé': 433, 'depanne': 304, 'deplace': 426, 'depuis': 106, 'des': 106, 'deux': 25, 'devais':
435, 'devait': 436, 'dine': 42, 'directement': 437, 'discute': 42, 'dit': 156, 'dois': 441, 'doit': 159, 'donne': 453,
'donné': 453, 'dont': 105, 'dès': 106, 'dîné': 42, 'echange': 455, 'ecoute': 459, 'ecrit': 462, 'empechement': 47,
'en': 464, 'envoye': 474, 'epluche': 427, 'essaye': 479, 'est': 481, 'et': 482, 'etaient': 483, 'etais': 484, 'etait':
486, 'etant': 487, 'ete': 170, 'etions': 484, 'eu': 492, 'explique': 496, 'expliqué': 496, 'failli': 497, 'fait': 507,
'faudrait': 508, 'faut': 516, 'feedback': 520, 'fete': 42, 'file': 526, 'filé': 526, 'finalement': 268, 'forme': 528,
'fyi': 105, 'gare': 346, 'garé': 346, 'ghoste': 47, 'ghostee': 47, 'ghosté': 47, 'grace': 530, 'grand': 532, 'gros':
533, 'idee': 267, 'il': 541, 'informe': 372, 'informé': 372, 'injoignable': 47, 'insiste': 179, 'interroge': 399,
'intervenu': 542, 'interviewe': 42, 'intro': 543, 'introduit': 334, 'j': 553, 'jamais': 554, 'je': 571, 'jette': 182,
'joue': 572, 'l': 577, 'la': 582, 'laisse': 588, 'lapin': 589, 'laquelle': 105, 'lequel': 105, 'les': 592, 'lettre':
594, 'leur': 607, 'lorsqu': 105, 'lorsque': 105, 'loupe': 612, 'lu': 615, 'lui': 620, 'm': 635, 'maile': 42, 'mailé':
42, 'mange': 42, 'mangé': 42, 'manque': 636, 'manqué': 636, 'maraude': 637, 'marche': 346, 'marché': 346, 'me': 643,
'memo': 261, 'mentorat': 392, 'mentore': 288, 'mentoree': 288, 'mentoring': 392, 'merci': 646, 'mieux': 647, 'mille':
648, 'mis': 655, 'mise': 658, 'moi': 659, 'montre': 496, 'montré': 496, 'n': 670, 'ne': 673, 'next': 674, 'note': 678,
'nous': 695, 'offert': 697, 'ok': 406, 'on': 715, 'ont': 227, 'oublie': 717, 'oublier': 669, 'oublions': 669,
'oublié': 718, 'papote': 42, 'parait': 106, 'paraît': 106, 'parce': 106, 'parle': 719, 'parlé': 719, 'partage': 721,
'partagé': 721, 'pas': 730, 'passe': 743, 'passee': 744, 'passent': 746, 'passé': 747, 'pcq': 105, 'pendant': 106,
'pense': 642, 'penser': 749, 'personne': 751, 'petit': 752, 'pitche': 42, 'plus': 753, 'poireaute': 47, 'poireauter':
47, 'pose': 754, 'pour': 755, 'pourquoi': 756, 'pousse': 504, 'poussé': 504, 'preconise': 127, 'prend': 182,
'presente': 334, 'prete': 596, 'prevenu': 372, 'prevu': 758, 'pris': 759, 'prochain': 761, 'prochaine': 763,
'prochaines': 764, 'promet': 217, 'promis': 339, 'propose': 229, 'puisqu': 105, 'puisque': 105, 'quand': 765,
'quatre': 25, 'questionne': 399, 'qui': 105, 'raccroche': 42, 'randonne': 42, 'rappele': 42, 'rappeler': 640,
'rappelle': 429, 'rate': 766, 'rdv': 768, 'reclame': 140, 'recommande': 769, 'recommandé': 769, 'recroise': 42,
'recu': 774, 'redige': 775, 'refait': 777, 'regarde': 459, 'relance': 343, 'relancé': 343, 'relecture': 403, 'relu':
73, 'remercie': 344, 'remis': 778, 'remise': 778, 'remonte': 781, 'rencontre': 42, 'rencontree': 42, 'rencontres': 42,
'rencontré': 42, 'rendez': 783, 'rendu': 784, 'reparle': 42, 'repete': 785, 'repeter': 785, 'repond': 672,
'repondeur': 47, 'repondu': 786, 'reporte': 787, 'reportee': 47, 'reporté': 47, 'repousse': 426, 'reserve': 789,
'reste': 792, 'resto': 794, 'restos': 794, 'retour': 520, 'retours': 520, 'retrouve': 42, 'retrouvee': 42, 'retrouvé':
42, 'reve': 387, 'revu': 42, 'revue': 42, 'rien': 796, 's': 799, 'sa': 437, 'salue': 42, 'sans': 800, 'se': 803,
'seance': 805, 'seche': 636, 'secours': 806, 'selon': 416, 'serait': 388, 'serre': 808, 'ses': 813, 'session': 805,
'sine': 814, 'sollicite': 399, 'son': 813, 'sonde': 399, 'sont': 815, 'sorti': 346, 'sortie': 346, 'souhaite': 818,
'souhaité': 818, 'soupe': 42, 'suggere': 127, 'suis': 820, 'suivant': 821, 'sur': 437, 'taffe': 346, 'tandis': 106,
'telephone': 42, 'tente': 824, 'tenu': 827, 'to': 828, 'todo': 829, 'tombe': 834, 'tombee': 834, 'tombes': 835,
'toujours': 838, 'transmis': 839, 'travaille': 346, 'travaillé': 346, 'trinque': 42, 'trois': 25, 'un': 840, 'une':
25, 'va': 842, 'vais': 843, 'veulent': 140, 'veut': 847, 'viennent': 746, 'vient': 848, 'visite': 42, 'visité': 42,
'voir': 285, 'voudrait': 249, 'voulais': 849, 'voyage': 346, 'voyagé': 346, 'vu': 851, 'vue': 42, 'vus': 42, 'zappe':
718, 'à': 852}]


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

