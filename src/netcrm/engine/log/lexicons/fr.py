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
'réu', 'rêve', 'rêvé', 'souhaité', 'suggère', 'suggéré', 'sœur', 'testé', 'travaillé', 'trouvé', 'tél', 'téléphone',
'téléphoné', 'visité', 'voyagé', 'à', 'échange', 'échangé', 'évènement', 'événement')


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
('hello', 'came'), 'arrête': ('verb3', 'imperative'), 'article': ('paper',), 'assistant': ('rel',), 'assistante':
('rel',), 'associe': ('rel',), 'associee': ('rel',), 'associes': ('rel',), 'astuce': ('tip',), 'atelier': ('course',),
'attend': ('hello', 'verb3'), 'attendait': ('verb3',), 'attendrait': ('verb3',), 'attendre': ('urge_inf',), 'attends':
('imperative',), 'au': ('hello', 'to_place'), 'aucun': ('not',), 'aucune': ('not',), 'augmente': ('imperative',),
'augmenter': ('urge_inf',), 'aujourd': ('hello',), 'aura': ('verb3',), 'aurait': ('verb3',), 'aurore':
('name_words',), 'aussi': ('filler', 'hello'), 'automatise': ('imperative',), 'autre': ('hello',), 'autres':
('hello',), 'aux': ('hello', 'to_place'), 'avaient': ('hello', 'verb3'), 'avait': ('hello', 'verb3'), 'avance':
('shifted',), 'avancee': ('shifted',), 'avancé': ('shifted',), 'avec': ('hello', 'to_place'), 'averti': ('warned',),
'avertie': ('warned',), 'avis': ('tip', 'remarks'), 'avocat': ('rel',), 'avocate': ('rel',), 'avoir': ('reach_inf',),
'avons': ('hello',), 'avoue': ('said',), 'avril': ('name_words',), 'ayez': ('imperative',), 'baisse': ('imperative',),
'baisser': ('urge_inf',), 'balance': ('give1', 'give3'), 'balancer': ('giveinf',), 'banquier': ('rel',), 'bapteme':
('date',), 'barbecue': ('date',), 'bcp': ('filler',), 'beatrice': ('name_words',), 'beau': ('rel',), 'beaucoup':
('filler', 'hello'), 'belle': ('rel', 'name_words'), 'berger': ('name_words',), 'besoin': ('hello',), 'bien':
('filler', 'hello'), 'bientot': ('hello',), 'biere': ('drink',), 'bieres': ('drink',), 'bilan': ('thing',), 'blanc':
('name_words',), 'blanche': ('name_words',), 'bloque': ('set',), 'boire': ('see_inf',), 'boite': ('hello', 'rel'),
'bon': ('name_words',), 'bonheur': ('name_words',), 'bonne': ('hello', 'span'), 'booke': ('set',), 'boss': ('rel',),
'bossait': ('verb3',), 'bosse': ('hello', 'verb3'), 'bossé': ('hello',), 'boucher': ('name_words',), 'boucle':
('hand3',), 'bouge': ('verb3',), 'bougeait': ('verb3',), 'boulanger': ('name_words',), 'boulot': ('hello',),
'bouquin': ('paper',), 'boîte': ('hello', 'rel'), 'brevete': ('imperative',), 'briefe': ('warned',), 'briefee':
('warned',), 'brievement': ('filler',), 'bru': ('rel',), 'brun': ('name_words',), 'brunch': ('drink', 'date'),
'brunche': ('verb3', 'i_meet'), 'bruncher': ('see_inf',), 'bruncherait': ('verb3',), 'brune': ('name_words',),
'budget': ('thing',), 'bureau': ('hello',), 'c': ('it',), 'ca': ('hello', 'it'), 'cafe': ('drink', 'date'), 'café':
('drink', 'date'), 'cale': ('hello', 'set', 'we_meet'), 'calee': ('set',), 'caler': ('todo_inf',), 'call': ('date',),
'calé': ('hello', 'set'), 'camille': ('name_words',), 'canon': ('drink',), 'capte': ('sort_of_met', 'we_meet'),
'captes': ('sort_of_met',), 'capté': ('sort_of_met',), 'capucine': ('name_words',), 'carre': ('name_words',), 'carte':
('letter',), 'ce': ('det',), 'cela': ('it',), 'celeste': ('name_words',), 'ceo': ('rel',), 'cerise': ('name_words',),
'certainement': ('filler',), 'ces': ('det', 'hello'), 'cet': ('det',), 'cette': ('det', 'hello'), 'cfo': ('rel',),
'challenge': ('read_it',), 'chaque': ('hello',), 'charmant': ('name_words',), 'charpentier': ('name_words',),
'checker': ('giveinf',), 'checklist': ('paper',), 'chef': ('rel',), 'cheffe': ('rel',), 'cherchait': ('verb3',),
'cherche': ('verb3', 'give1', 'give3', 'imperative'), 'cherchent': ('verb3',), 'chercher': ('giveinf',), 'cherchera':
('verb3',), 'chevalier': ('name_words',), 'chez': ('hello', 'to_place'), 'chiffres': ('thing',), 'choisis':
('imperative',), 'cine': ('drink',), 'cinq': ('hello', 'span'), 'claire': ('name_words',), 'clemence':
('name_words',), 'clement': ('name_words',), 'client': ('rel',), 'cliente': ('rel',), 'clients': ('rel',),
'cofondateur': ('rel',), 'cofondatrice': ('rel',), 'collegue': ('rel',), 'collegues': ('rel',), 'colombe':
('name_words',), 'commander': ('giveinf',), 'comme': ('hello',), 'commencait': ('verb3',), 'commence': ('verb3',
'imperative'), 'commencer': ('urge_inf',), 'commencera': ('verb3',), 'comment': ('any_det',), 'commentaires':
('remarks',), 'commente': ('read_it',), 'communique': ('give1', 'give3'), 'communiquer': ('giveinf',), 'communiquera':
('give3',), 'communiquerait': ('would_give',), 'compagne': ('rel',), 'compagnon': ('rel',), 'comptable': ('rel',),
'comptait': ('verb3',), 'compte': ('verb3', 'must3', 'mine_thing'), 'conference': ('course',), 'confie': ('said',
'says'), 'confirmait': ('verb3',), 'confirme': ('verb3', 'give1', 'give3', 'set', 'lui_give', 'opines', 'said',
'says', 'hand3'), 'confirmee': ('set',), 'confirmer': ('giveinf',), 'confirmera': ('give3', 'will_give', 'hand3'),
'confirmerai': ('give1',), 'confirmerait': ('would_give',), 'confirmé': ('set', 'said'), 'confié': ('said',),
'conjoint': ('rel',), 'conjointe': ('rel',), 'connaissait': ('verb3',), 'connait': ('verb3',), 'connaît': ('verb3',),
'conseil': ('tip',), 'conseillait': ('verb3',), 'conseille': ('verb3', 'bidding'), 'conseillé': ('bidding',),
'conseils': ('tip',), 'considere': ('opines',), 'console': ('cheered',), 'consolee': ('cheered',), 'constance':
('name_words',), 'constant': ('name_words',), 'construit': ('verb3',), 'consulter': ('todo_inf',), 'contact':
('thing',), 'contacte': ('reach', 'reached_me', 'attempt'), 'contactee': ('reach', 'reached_me'), 'contacter':
('giveinf', 'reach_inf'), 'contacts': ('paper', 'thing'), 'contrat': ('paper', 'thing'), 'contre': ('hello',), 'coo':
('rel',), 'coordonnees': ('thing',), 'copain': ('rel',), 'copine': ('rel',), 'corrige': ('read_it', 'hand3'),
'corrigera': ('hand3',), 'corrigé': ('read_it',), 'coup': ('drink',), 'coupe': ('imperative',), 'coups': ('drink',),
'courriel': ('letter',), 'courriels': ('letter',), 'cours': ('course',), 'cousin': ('rel',), 'cousine': ('rel',),
'coute': ('verb3',), 'cr': ('thing', 'mine_thing'), 'craignait': ('verb3',), 'craint': ('verb3',), 'craquait':
('verb3',), 'craque': ('verb3',), 'creneau': ('date',), 'critique': ('read_it',), 'croise': ('hello', 'sort_of_met',
'i_meet', 'met3'), 'croises': ('sort_of_met',), 'croisé': ('hello', 'sort_of_met'), 'croit': ('verb3', 'opines',
'says'), 'croyait': ('verb3',), 'cto': ('rel',), 'cv': ('thing',), 'daf': ('rel',), 'dans': ('hello',), 'date':
('date', 'thing'), 'dates': ('thing',), 'de': ('hello', 'to_place'), 'debarque': ('reach', 'reached_me'), 'debarquee':
('reach',), 'debloque': ('give3',), 'debloquer': ('giveinf',), 'debriefer': ('todo_inf',), 'decale': ('shifted',),
'decalee': ('shifted',), 'decede': ('verb3',), 'decidait': ('verb3',), 'decide': ('verb3',), 'deck': ('paper',
'thing', 'mine_thing'), 'dej': ('hello', 'drink', 'date'), 'deja': ('filler',), 'dejeune': ('hello', 'verb3',
'i_meet'), 'dejeuner': ('hello', 'drink', 'date', 'see_inf'), 'dejeunerai': ('i_meet',), 'delegue': ('imperative',),
'demain': ('hello',), 'demandait': ('verb3',), 'demande': ('verb3', 'said', 'says', 'bidding', 'imperative'),
'demander': ('hello', 'todo_inf'), 'demandé': ('said', 'bidding'), 'demarre': ('verb3',), 'demarrera': ('verb3',),
'demenage': ('verb3',), 'demenageait': ('verb3',), 'demenagent': ('verb3',), 'demenagera': ('verb3',), 'demi':
('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'depanne': ('reached_me',), 'depannee': ('reached_me',),
'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose': ('give1', 'give3'), 'deposer': ('giveinf',), 'deposera':
('give3',), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',), 'dernier': ('hello',),
'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire': ('name_words',), 'desiree': ('name_words',), 'dessert':
('drink',), 'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais': ('should',), 'devait': ('verb3',),
'developpait': ('verb3',), 'developpe': ('verb3',), 'devenait': ('verb3',), 'deviendra': ('verb3',), 'devient':
('verb3',), 'devis': ('thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',), 'devrais': ('should',),
'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dimanche': ('hello', 'name_words'),
'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai': ('i_meet',), 'dira': ('verb3',
'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire': ('giveinf',), 'directeur': ('rel',),
'directrice': ('rel',), 'dirige': ('verb3',), 'dirigeait': ('verb3',), 'dis': ('imperative',), 'disait': ('verb3',
'opines'), 'discute': ('hello',), 'disent': ('verb3',), 'dispo': ('ready',), 'disponible': ('ready',), 'dit':
('verb3', 'opines', 'said', 'says', 'bidding'), 'dites': ('imperative',), 'divorcait': ('verb3',), 'divorce':
('verb3',), 'dix': ('hello', 'span'), 'dm': ('letter',), 'doc': ('paper', 'thing'), 'docs': ('paper', 'thing'),
'document': ('thing',), 'documents': ('thing',), 'dois': ('hello', 'should'), 'doit': ('hello', 'verb3', 'must3',
'should'), 'doivent': ('verb3', 'must3'), 'donc': ('filler', 'hello', 'turn'), 'donne': ('give1', 'give3', 'lui_give',
'handed'), 'donner': ('giveinf',), 'donnera': ('give3',), 'donnerai': ('give1', 'lui_give'), 'donnerait':
('would_give',), 'donné': ('handed',), 'double': ('imperative',), 'douce': ('name_words',), 'doutait': ('verb3',),
'doute': ('verb3',), 'doux': ('name_words',), 'drh': ('rel',), 'du': ('det', 'hello'), 'durant': ('hello',), 'décalé':
('shifted',), 'décide': ('verb3',), 'déj': ('hello', 'drink', 'date'), 'déjeune': ('verb3', 'i_meet'), 'déjeuné':
('hello',), 'déplacé': ('shifted',), 'dîne': ('hello', 'verb3', 'i_meet'), 'dîner': ('hello', 'date', 'see_inf'),
'dîné': ('hello',), 'echange': ('hello',), 'ecrira': ('give3',), 'ecrirai': ('give1',), 'ecrirait': ('would_give',),
'ecrire': ('giveinf', 'reach_inf'), 'ecris': ('give1', 'lui_give'), 'ecrit': ('reach', 'sort_of_met', 'reached_me',
'letter', 'opines', 'says', 'attempt'), 'ecrivait': ('reach',), 'egalement': ('filler',), 'elle': ('they', 'them',
'hello'), 'elles': ('they', 'them', 'hello'), 'embauchait': ('verb3',), 'embauche': ('verb3', 'imperative'),
'embaucher': ('urge_inf',), 'embauchera': ('verb3',), 'emmene': ('reached_me',), 'emmenee': ('reached_me',),
'emporter': ('bring',), 'en': ('hello',), 'encore': ('filler', 'hello'), 'encourage': ('urges', 'cheered'),
'encouragee': ('urges', 'cheered'), 'encouragé': ('urges', 'cheered'), 'enfants': ('rel',), 'enfin': ('filler',),
'ensuite': ('filler',), 'entre': ('hello',), 'entreprise': ('rel',), 'entretien': ('date',), 'enverra': ('give3',
'will_give', 'send3'), 'enverrai': ('give1', 'lui_give'), 'enverrait': ('would_give',), 'enverrons': ('give1',),
'enverront': ('give3', 'send3'), 'envisage': ('verb3',), 'envisageait': ('verb3',), 'envoi': ('give1', 'give3'),
'envoie': ('hello', 'give1', 'give3', 'lui_give', 'will_give', 'send3'), 'envoient': ('give3', 'send3'), 'envoies':
('give1',), 'envoye': ('handed', 'attempt'), 'envoyer': ('hello', 'giveinf', 'hand_inf'), 'envoyons': ('give1',),
'epouse': ('rel',), 'epoux': ('rel',), 'equipe': ('rel',), 'esperait': ('verb3',), 'espere': ('verb3', 'opines',
'says'), 'essaierait': ('would_give',), 'essaye': ('attempt',), 'est': ('hello', 'verb3'), 'estime': ('opines',),
'et': ('and', 'hello'), 'etaient': ('verb3',), 'etais': ('hello',), 'etait': ('hello', 'verb3'), 'etude': ('paper',),
'etudiait': ('verb3',), 'etudie': ('verb3',), 'eu': ('hello',), 'eux': ('them',), 'evite': ('imperative',), 'ex':
('rel',), 'excel': ('paper',), 'expliquait': ('verb3',), 'explique': ('verb3', 'opines', 'said', 'says'), 'expliqué':
('said',), 'exporte': ('imperative',), 'fabre': ('name_words',), 'facture': ('imperative', 'thing', 'mine_thing'),
'faire': ('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give', 'imperative'), 'faisait': ('verb3',), 'fait':
('hello', 'verb3', 'sort_of_met', 'we_meet', 'made3'), 'faites': ('imperative',), 'faudrait': ('should',), 'faure':
('name_words',), 'faut': ('hello', 'should'), 'feedback': ('remarks',), 'feedbacks': ('remarks',), 'felicite':
('reached_me', 'cheered'), 'felicitee': ('reached_me', 'cheered'), 'feliciter': ('todo_inf',), 'femme': ('rel',),
'fera': ('verb3',), 'ferai': ('give1', 'lui_give'), 'ferais': ('should',), 'ferait': ('should', 'would_give'),
'ferme': ('verb3',), 'fermera': ('verb3',), 'ferrand': ('name_words',), 'fete': ('verb3',), 'fetent': ('verb3',),
'fetera': ('verb3',), 'fichier': ('paper',), 'file': ('give1', 'give3', 'lui_give', 'handed'), 'filer': ('giveinf',),
'filera': ('give3',), 'filerai': ('give1', 'lui_give'), 'filerait': ('would_give',), 'fille': ('rel',), 'filleul':
('rel',), 'fils': ('rel',), 'filé': ('handed',), 'fini': ('hello',), 'finira': ('verb3',), 'finis': ('imperative',),
'finit': ('verb3',), 'fixe': ('hello', 'set'), 'fixee': ('set',), 'fixer': ('todo_inf',), 'fleur': ('name_words',),
'flippe': ('verb3',), 'fonds': ('rel',), 'font': ('verb3',), 'fontaine': ('name_words',), 'foot': ('drink',),
'footing': ('drink',), 'foret': ('name_words',), 'formation': ('course',), 'fort': ('name_words',), 'forwarde':
('give1', 'give3', 'lui_give'), 'forwarder': ('giveinf',), 'fournir': ('giveinf', 'hand_inf'), 'fournira': ('give3',
'send3'), 'fournirai': ('give1',), 'fournirait': ('would_give',), 'fournis': ('give1',), 'fournit': ('give3',
'will_give', 'send3'), 'franc': ('name_words',), 'france': ('name_words',), 'frere': ('rel',), 'fête': ('verb3',),
'gagnait': ('verb3',), 'gagne': ('verb3',), 'gagnera': ('verb3',), 'gala': ('date',), 'galerait': ('verb3',),
'galere': ('verb3',), 'garance': ('name_words',), 'garde': ('imperative',), 'garder': ('urge_inf',), 'gauthier':
('name_words',), 'gendre': ('rel',), 'gerait': ('verb3',), 'gere': ('verb3',), 'golf': ('drink',), 'gouter':
('drink',), 'grand': ('rel', 'name_words'), 'grandissait': ('verb3',), 'grandit': ('verb3',), 'gros': ('name_words',),
'grosse': ('span',), 'guide': ('paper',), 'h': ('span',), 'habitait': ('verb3',), 'habite': ('verb3',), 'hesitait':
('verb3',), 'hesite': ('hello', 'verb3', 'says'), 'heure': ('hello', 'date', 'time_span', 'span'), 'heures': ('hello',
'span'), 'hier': ('hello',), 'hiver': ('name_words',), 'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',),
'idee': ('tip',), 'il': ('they', 'hello'), 'ils': ('they', 'hello'), 'imprimer': ('giveinf',), 'incite': ('urges',),
'incitee': ('urges',), 'incité': ('urges',), 'informe': ('said', 'warned', 'says'), 'informee': ('warned',),
'informé': ('said', 'warned'), 'inquiete': ('verb3',), 'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention':
('course',), 'interviewe': ('reached_me',), 'intro': ('thing',), 'introduira': ('give3',), 'introduirait':
('would_give',), 'introduire': ('giveinf',), 'introduis': ('give1',), 'introduit': ('give3',), 'investira':
('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',), 'investisseur': ('rel',), 'investisseuse':
('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'invites'), 'invitee': ('reached_me', 'invites'),
'invitent': ('invites',), 'inviter': ('giveinf', 'todo_inf'), 'invitera': ('give3',), 'inviterait': ('would_give',),
'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira': ('verb3',), 'iris': ('name_words',), 'j': ('i',
'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello', 'imperative'), 'je': ('i', 'hello'), 'jeudi':
('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint': ('reach',), 'jolie': ('name_words',), 'joly':
('name_words',), 'jour': ('hello', 'name_words'), 'journee': ('time_span',), 'jours': ('hello',), 'juge': ('opines',),
'juin': ('name_words',), 'jus': ('drink',), 'juste': ('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3',
'says'), 'l': ('them', 'det', 'hello', 'any_det', 'obj'), 'la': ('them', 'det', 'hello', 'any_det', 'article', 'obj'),
'laisse': ('attempt', 'imperative'), 'laisser': ('urge_inf',), 'laissé': ('attempt',), 'lambert': ('name_words',),
'lancait': ('verb3',), 'lance': ('verb3', 'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera':
('verb3',), 'lapin': ('hello',), 'laurent': ('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'),
'lebon': ('name_words',), 'lecon': ('tip',), 'leger': ('name_words',), 'legere': ('name_words',), 'leroy':
('name_words',), 'les': ('them', 'det', 'hello', 'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them', 'their',
'hello', 'any_det'), 'leurs': ('their', 'hello'), 'levait': ('verb3',), 'leve': ('verb3', 'imperative'), 'levent':
('verb3',), 'lever': ('urge_inf',), 'levera': ('verb3',), 'lien': ('letter', 'paper'), 'lionne': ('name_words',),
'liste': ('paper', 'thing'), 'livre': ('give1', 'give3', 'will_give', 'paper', 'send3'), 'livrer': ('giveinf',
'hand_inf'), 'livrera': ('give3', 'will_give', 'send3'), 'livrerai': ('give1',), 'livrerait': ('would_give',),
'longuement': ('filler',), 'loue': ('imperative',), 'loup': ('name_words',), 'lucide': ('name_words',), 'lui':
('them', 'hello'), 'lundi': ('hello',), 'lune': ('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm':
('me',), 'ma': ('my', 'any_det'), 'mai': ('name_words',), 'mail': ('letter', 'attempt'), 'maile': ('give1', 'give3',
'reached_me'), 'mailer': ('giveinf',), 'mails': ('letter',), 'mailé': ('reached_me',), 'maintenant': ('hello',),
'mais': ('turn', 'but'), 'maison': ('hello',), 'maitre': ('name_words',), 'maman': ('rel',), 'mamie': ('rel',),
'manager': ('rel',), 'mange': ('verb3',), 'manger': ('see_inf',), 'manquait': ('verb3',), 'manque': ('verb3',),
'maquette': ('thing',), 'marchait': ('verb3',), 'marchand': ('name_words',), 'marche': ('verb3',), 'mardi':
('hello',), 'marguerite': ('name_words',), 'mari': ('rel',), 'mariage': ('date',), 'mariait': ('verb3',), 'marie':
('verb3', 'name_words'), 'marin': ('name_words',), 'marine': ('name_words',), 'marié': ('name_words',), 'marraine':
('rel',), 'mars': ('name_words',), 'martin': ('name_words',), 'masson': ('name_words',), 'masterclass': ('course',),
'match': ('date',), 'matin': ('hello',), 'matinee': ('time_span',), 'me': ('me',), 'meme': ('filler', 'hello', 'rel'),
'mentorat': ('date',), 'mercier': ('name_words',), 'mercredi': ('hello',), 'mere': ('rel',), 'mes': ('my', 'hello',
'any_det'), 'message': ('letter', 'attempt'), 'messages': ('letter', 'attempt'), 'mesure': ('imperative',), 'met':
('verb3', 'give3', 'hand3'), 'mets': ('give1', 'lui_give', 'imperative'), 'mettait': ('verb3',), 'mettra': ('give3',
'hand3'), 'mettrai': ('give1',), 'mettrait': ('would_give',), 'mettre': ('giveinf',), 'meunier': ('name_words',),
'michel': ('name_words',), 'mieux': ('hello',), 'min': ('span',), 'minute': ('span',), 'minutes': ('span',), 'mise':
('hello',), 'mn': ('span',), 'modele': ('paper', 'thing'), 'modeles': ('paper',), 'modeste': ('name_words',), 'moi':
('me', 'hello'), 'mois': ('hello',), 'moment': ('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait':
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
'planifiee': ('set',), 'planifier': ('todo_inf',), 'planning': ('thing',), 'podcast': ('paper',), 'point': ('date',),
'poirier': ('name_words',), 'pose': ('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',),
'poste': ('give1',), 'poster': ('giveinf',), 'posterai': ('give1',), 'pot': ('drink',), 'pote': ('rel',), 'potes':
('rel',), 'pour': ('hello', 'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3',
'must3'), 'pousse': ('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise':
('opines',), 'preferait': ('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend':
('verb3', 'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',),
'prennent': ('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3'),
'preparer': ('giveinf',), 'preparera': ('give3', 'hand3'), 'preparerai': ('give1',), 'preparerait': ('would_give',),
'presente': ('give1', 'give3', 'reached_me', 'lui_give', 'hand3'), 'presenter': ('giveinf',), 'presentera':
('give3',), 'presenterai': ('give1',), 'presenterait': ('would_give',), 'pret': ('ready',), 'prete': ('give1',
'give3', 'lui_give', 'handed', 'ready'), 'pretend': ('opines',), 'preter': ('giveinf',), 'pretera': ('give3',),
'preterai': ('give1',), 'preterait': ('would_give',), 'prevenu': ('warned',), 'prevenue': ('warned',), 'prevenus':
('warned',), 'prevoir': ('bring',), 'prevu': ('hello', 'set'), 'prevue': ('set',), 'pris': ('sort_of_met', 'set',
'ready', 'made3'), 'prise': ('set', 'ready'), 'probablement': ('filler',), 'process': ('paper',), 'prochain':
('hello',), 'prochaine': ('hello',), 'programme': ('set',), 'programmee': ('set',), 'projette': ('verb3',), 'promis':
('hello',), 'propale': ('mine_thing',), 'proposait': ('verb3',), 'propose': ('verb3', 'give1'), 'proposer':
('giveinf',), 'proposera': ('give3',), 'proposerai': ('give1',), 'proposerait': ('would_give',), 'proposition':
('thing', 'mine_thing'), 'prudence': ('name_words',), 'prudent': ('name_words',), 'prune': ('name_words',), 'prépare':
('verb3', 'give1', 'give3', 'lui_give', 'hand3'), 'préparé': ('made3',), 'présente': ('give1', 'give3', 'lui_give',
'hand3'), 'présenté': ('reached_me',), 'prête': ('give1', 'give3', 'lui_give', 'ready'), 'prêté': ('handed',), 'puis':
('filler', 'hello'), 'qu': ('hello',), 'quand': ('hello',), 'quarante': ('span',), 'quart': ('span',), 'quatre':
('hello', 'span'), 'que': ('hello',), 'quel': ('hello',), 'quelle': ('hello',), 'quelqu': ('hello',), 'quelque':
('hello',), 'qui': ('hello',), 'quinze': ('span',), 'quittait': ('verb3',), 'quitte': ('verb3',), 'quittera':
('verb3',), 'quoi': ('hello',), 'raccompagne': ('reached_me',), 'raccompagnee': ('reached_me',), 'racheter':
('giveinf',), 'racontait': ('verb3',), 'raconte': ('verb3', 'opines', 'said', 'says'), 'raconté': ('said',), 'ramene':
('give1', 'give3', 'bring'), 'ramener': ('giveinf', 'bring'), 'ramenera': ('give3',), 'ramenerai': ('give1',),
'ramenerait': ('would_give',), 'rapide': ('filler',), 'rapidement': ('filler',), 'rapido': ('filler',), 'rappele':
('hello', 'reach', 'reached_me', 'attempt'), 'rappelee': ('reach', 'reached_me'), 'rappeler': ('hello', 'giveinf',
'reach_inf'), 'rappelle': ('hello', 'give1', 'give3', 'we_meet', 'lui_give'), 'rappellent': ('give3',), 'rappellera':
('give3', 'will_give'), 'rappellerai': ('give1', 'lui_give'), 'rappellerait': ('would_give',), 'rapport': ('paper',
'thing'), 'rassure': ('cheered',), 'rassuree': ('cheered',), 'rdv': ('hello', 'date'), 'recale': ('shifted',),
'recalee': ('shifted',), 'reclamer': ('todo_inf',), 'reco': ('tip',), 'recommandait': ('verb3',), 'recommandation':
('tip',), 'recommande': ('verb3', 'give1'), 'recommander': ('giveinf',), 'recommandera': ('give3',), 'recommanderai':
('give1',), 'recommanderait': ('would_give',), 'reconforte': ('cheered',), 'reconfortee': ('cheered',), 'recontacte':
('reach', 'give1', 'give3', 'lui_give'), 'recontactee': ('reach',), 'recontacter': ('giveinf', 'reach_inf'),
'recontactera': ('give3',), 'recontacterai': ('give1',), 'recontacterait': ('would_give',), 'recontacté': ('reach',),
'recos': ('tip',), 'recrutait': ('verb3',), 'recrute': ('verb3', 'imperative'), 'recrutent': ('verb3',), 'recruter':
('urge_inf',), 'recrutera': ('verb3',), 'recu': ('reached_me',), 'recue': ('reached_me',), 'recuperer': ('giveinf',),
'redige': ('hand3', 'made3'), 'redigera': ('hand3',), 'redire': ('giveinf',), 'redis': ('give1', 'lui_give'), 'redit':
('give3',), 'redonne': ('give1', 'give3'), 'redonner': ('giveinf',), 'reduis': ('imperative',), 'refait':
('we_meet',), 'refile': ('give1', 'give3'), 'refiler': ('giveinf',), 'refusait': ('verb3',), 'refuse': ('verb3',
'imperative'), 'regarde': ('imperative',), 'regarder': ('giveinf',), 'regarderait': ('would_give',), 'regle':
('give3', 'send3'), 'regler': ('hand_inf',), 'reglera': ('give3', 'send3'), 'reglerait': ('would_give',),
'regrettait': ('verb3',), 'regrette': ('verb3',), 'rejoindre': ('see_inf',), 'rejoins': ('i_meet',), 'rejoint':
('reach', 'reached_me', 'we_meet'), 'rejointe': ('reach', 'reached_me'), 'relance': ('reach', 'give1', 'give3',
'reached_me', 'lui_give', 'attempt'), 'relancee': ('reach', 'reached_me'), 'relancer': ('giveinf', 'reach_inf'),
'relancera': ('give3',), 'relancerai': ('give1',), 'relancerait': ('would_give',), 'relancé': ('reach', 'reached_me',
'attempt'), 'relira': ('give3', 'hand3'), 'relirai': ('give1',), 'relirait': ('would_give',), 'relire': ('giveinf',),
'relis': ('give1', 'lui_give'), 'relit': ('give3', 'hand3'), 'relu': ('hello', 'read_it'), 'remarques': ('remarks',),
'rembourse': ('give1', 'give3'), 'rembourser': ('giveinf',), 'remboursera': ('give3',), 'rembourserai': ('give1',),
'rembourserait': ('would_give',), 'remercier': ('giveinf', 'todo_inf'), 'remet': ('give3',), 'remettra': ('give3',),
'remettrait': ('would_give',), 'remettre': ('giveinf',), 'remi': ('name_words',), 'remonter': ('giveinf',), 'renard':
('name_words',), 'rencontre': ('hello', 'sort_of_met', 'date', 'i_meet'), 'rencontrer': ('see_inf',), 'rencontrerai':
('i_meet',), 'rencontrerons': ('i_meet',), 'rencontres': ('sort_of_met',), 'rencontré': ('hello', 'sort_of_met'),
'rend': ('give3', 'send3'), 'rendra': ('give3', 'send3'), 'rendrai': ('give1', 'lui_give'), 'rendrait':
('would_give',), 'rendre': ('giveinf', 'hand_inf'), 'rends': ('give1', 'lui_give'), 'rendu': ('mine_thing',),
'rentrait': ('verb3',), 'rentre': ('verb3',), 'rentrera': ('verb3',), 'renverra': ('give3', 'will_give', 'send3'),
'renverrai': ('give1', 'lui_give'), 'renverrait': ('would_give',), 'renvoie': ('give1', 'give3', 'lui_give',
'will_give', 'send3'), 'renvoient': ('give3',), 'renvoyer': ('giveinf', 'hand_inf'), 'reparle': ('sort_of_met',),
'repas': ('drink', 'date'), 'repete': ('verb3',), 'replanifie': ('shifted',), 'replanifiee': ('shifted',), 'repond':
('give3', 'hand3'), 'repondent': ('give3',), 'repondra': ('give3', 'hand3'), 'repondrai': ('give1', 'lui_give'),
'repondrait': ('would_give',), 'repondre': ('giveinf', 'reach_inf'), 'reponds': ('give1', 'lui_give'), 'repondu':
('hello', 'reach', 'reached_me'), 'reponse': ('thing',), 'reporte': ('shifted',), 'reportee': ('shifted',), 'reporté':
('shifted',), 'repousse': ('shifted',), 'repoussee': ('shifted',), 'repoussé': ('shifted',), 'reprenait': ('verb3',),
'reprend': ('verb3',), 'reprendra': ('verb3',), 'repris': ('read_it',), 'reprogramme': ('shifted',), 'reprogrammee':
('shifted',), 'reserve': ('give1', 'give3', 'lui_give'), 'reserver': ('giveinf',), 'reserverai': ('give1',),
'responsable': ('rel',), 'ressors': ('give1',), 'restait': ('verb3',), 'reste': ('verb3', 'came', 'imperative'),
'restee': ('came',), 'restera': ('verb3',), 'resto': ('drink', 'date'), 'resté': ('came',), 'retour': ('remarks',
'thing'), 'retourne': ('give1', 'give3'), 'retourner': ('giveinf',), 'retournera': ('give3',), 'retournerai':
('give1',), 'retournerait': ('would_give',), 'retours': ('remarks',), 'retrouve': ('sort_of_met', 'we_meet',
'i_meet'), 'retrouver': ('see_inf', 'reach_inf'), 'retrouvera': ('we_meet',), 'retrouverai': ('i_meet',), 'retrouves':
('sort_of_met',), 'retrouvé': ('sort_of_met',), 'reu': ('hello', 'date'), 'reunion': ('hello', 'date'), 'revait':
('verb3',), 'reve': ('verb3',), 'revenait': ('verb3',), 'revenir': ('giveinf',), 'reverra': ('we_meet',), 'reverrai':
('i_meet',), 'reviendra': ('verb3', 'give3'), 'reviendrai': ('give1',), 'reviendrait': ('would_give',), 'reviennent':
('give3',), 'reviens': ('give1',), 'revient': ('verb3', 'give3'), 'revoir': ('see_inf',), 'revois': ('i_meet',),
'revoit': ('we_meet',), 'revu': ('sort_of_met',), 'revue': ('sort_of_met',), 'rex': ('course',), 'richard':
('name_words',), 'riviere': ('name_words',), 'roche': ('name_words',), 'roi': ('name_words',), 'rose':
('name_words',), 'rossignol': ('name_words',), 'rousseau': ('name_words',), 'roux': ('name_words',), 'roy':
('name_words',), 'rédige': ('hand3',), 'rédigé': ('made3',), 'répète': ('verb3',), 'réserve': ('give1', 'give3',
'lui_give'), 'réu': ('hello', 'date'), 'rêve': ('verb3',), 's': ('verb3',), 'sa': ('their', 'hello', 'any_det'),
'sage': ('name_words',), 'sait': ('verb3', 'opines'), 'saluer': ('reach_inf',), 'samedi': ('hello', 'name_words'),
'sans': ('hello',), 'sauf': ('turn',), 'saura': ('verb3',), 'sauvage': ('name_words',), 'savait': ('verb3',), 'se':
('hello', 'verb3'), 'semaine': ('hello',), 'semblait': ('verb3',), 'semble': ('verb3', 'says'), 'semblerait':
('verb3',), 'sent': ('opines', 'says'), 'separe': ('imperative',), 'sept': ('hello',), 'sera': ('hello', 'verb3'),
'serait': ('hello', 'verb3'), 'seront': ('verb3',), 'ses': ('their', 'hello', 'any_det'), 'severine': ('name_words',),
'signait': ('verb3',), 'signature': ('thing',), 'signe': ('verb3', 'says', 'imperative', 'hand3'), 'signer':
('giveinf',), 'signera': ('verb3', 'hand3'), 'signerait': ('would_give',), 'simplifie': ('imperative',), 'sinon':
('filler',), 'sms': ('letter', 'attempt'), 'societe': ('rel',), 'soeur': ('rel',), 'soir': ('hello',), 'soiree':
('date', 'time_span'), 'sois': ('imperative',), 'soleil': ('name_words',), 'solliciter': ('todo_inf',), 'sommes':
('hello',), 'son': ('their', 'hello', 'any_det'), 'sont': ('verb3',), 'souffrait': ('verb3',), 'souffre': ('verb3',),
'souhaite': ('verb3', 'reached_me'), 'souhaiter': ('reach_inf', 'todo_inf'), 'souhaiterait': ('verb3',), 'souhaité':
('reached_me',), 'soutenait': ('verb3',), 'soutenu': ('cheered',), 'soutenue': ('cheered',), 'soutient': ('verb3',),
'souvent': ('hello',), 'soyez': ('imperative',), 'squash': ('drink',), 'stagiaire': ('rel',), 'start': ('rel',),
'startup': ('rel',), 'stressait': ('verb3',), 'stresse': ('verb3',), 'suggerait': ('verb3',), 'suggere': ('verb3',),
'suggère': ('verb3',), 'suis': ('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'surement': ('filler',), 'sœur':
('rel',), 'tableau': ('paper', 'thing'), 'tailleur': ('name_words',), 'tante': ('rel',), 'tata': ('rel',), 'taxi':
('drink',), 'tel': ('hello',), 'telephone': ('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',),
'template': ('paper',), 'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis': ('drink',), 'tente': ('attempt',),
'term': ('thing',), 'termine': ('verb3', 'hand3'), 'terminera': ('verb3',), 'tes': ('hello',), 'testait': ('verb3',),
'teste': ('verb3', 'read_it', 'imperative'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',),
'textos': ('letter',), 'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',),
'tiendrai': ('give1',), 'tiendrait': ('would_give',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip':
('tip',), 'tissier': ('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier':
('name_words',), 'tonton': ('rel',), 'tot': ('hello',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous':
('filler', 'hello'), 'tout': ('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'train': ('drink',), 'trame':
('paper',), 'tranquillement': ('filler',), 'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1',
'lui_give'), 'transmettra': ('give3', 'will_give', 'send3'), 'transmettrai': ('give1',), 'transmettrait':
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
('name_words',), 'vidal': ('name_words',), 'vieillit': ('verb3',), 'viendra': ('verb3',), 'viendrait':
('would_give',), 'viennent': ('verb3',), 'vient': ('verb3',), 'vigneron': ('name_words',), 'vingt': ('span',),
'violette': ('name_words',), 'vire': ('give3',), 'virement': ('thing',), 'virera': ('give3',), 'virerait':
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
15}, {'<thing>': 0}, {'^': 17}, {'': (11, 'thinking')}, {'a': 19, 'à': 19}, {'<they>': 5, 'D': 12, 'N': 16, 'devait':
18, 'doit': 18, 'pense': 20, 'pensé': 20}, {'<any_det>': 17, '<thing>': 0}, {'': (13, 'talk')}, {'D': 23}, {'^': 22,
'anniv': 24, 'anniversaire': 24}, {':': 25}, {'': (5, 'mine')}, {'D': 27}, {'<tip>': 27}, {'': (5, 'mine'), 'l': 29,
'leur': 29, 'son': 29, 'un': 29}, {'N': 30}, {'': (5, 'mine'), 'a': 31, 'l': 29, 'leur': 29, 'son': 29, 'un': 29, 'à':
31}, {'pendante': 27, 'prevu': 27, 'prevue': 27, 'promis': 27, 'promise': 27}, {'vous': 27}, {'point': 27}, {'a': 27,
'avec': 27, 'rdv': 27, 'rendez': 34, 'un': 35, 'à': 27}, {'<giveinf>': 27}, {'a': 27, 'à': 27}, {'N': 27}, {'': (5,
'mine'), 'a': 39, 'à': 39}, {'': (5, 'mine'), 'a': 27, 'avec': 27, 'rdv': 27, 'rendez': 34, 'un': 35, 'à': 27}, {'l':
29, 'leur': 29, 'son': 29, 'un': 29}, {'N': 42}, {'a': 43, 'l': 29, 'leur': 29, 'son': 29, 'un': 29, 'à': 43},
{'<giveinf>': 27, '<mine_thing>': 28, '<todo_inf>': 27, 'acheter': 27, 'commander': 27, 'contacter': 27, 'demander':
32, 'envoi': 33, 'faire': 36, 'leur': 37, 'livraison': 33, 'lui': 37, 'offrir': 27, 'parler': 36, 'penser': 38,
'poser': 40, 'prendre': 41, 'prevoir': 27, 'recontacter': 27, 'reponse': 33, 'reserver': 27, 'solliciter': 44, 'voir':
36}, {'^': 27}, {':': 46}, {'faire': 47}, {'': (3, 'advice')}, {'^': 49}, {':': 50}, {'': (18, 'gave:mentoring')},
{'^': 52}, {'^': 22}, {':': 54}, {'etape': 47}, {'a': 48, 'à': 48}, {'N': 26, '^': 45, 'a': 48, 'action': 47,
'actions': 47, 'avis': 51, 'coaching': 53, 'conseil': 51, 'conseils': 51, 'elle': 55, 'il': 55, 'je': 47, 'lui': 55,
'mentorat': 53, 'mentoring': 53, 'moi': 47, 'nous': 47, 'prochaine': 56, 'reco': 51, 'recommandation': 51,
'recommandations': 51, 'reste': 57, 'suggestion': 51, 'à': 48}, {'': (22, 'gave:volunteering')}, {'^': 59}, {'^': 59,
'a': 60, 'au': 60, 'aux': 60, 'chez': 60, 'pour': 60, 'à': 60}, {'benevolat': 61}, {'de': 62}, {'h': 63, 'heure': 63,
'heures': 63}, {'': (21, 'gave:encouragement')}, {'^': 65}, {'N': 66}, {'': (1, 'moved')}, {'<set>': 6, '<shifted>':
68}, {'': (19, 'gave:resource')}, {'<paper>': 70}, {'ma': 71, 'mes': 71, 'mon': 71, 'nos': 71, 'notre': 71}, {'^':
72}, {'N': 73}, {'^': 72, 'a': 74, 'à': 74}, {'': (14, 'together')}, {'ensemble': 76}, {'<drink>': 6}, {'le': 78,
'un': 78}, {'': (23, 'contact')}, {'eu': 80, 'eue': 80}, {'ai': 81}, {'avec': 6, 'chez': 6}, {'chez': 6, 'prendre': 6,
'saluer': 6, 'voir': 6}, {'': (0, 'missed')}, {'appeler': 85}, {'voir': 85}, {'appeler': 85, 'ecrire': 85, 'l': 86,
'la': 87, 'le': 87, 'passer': 85, 'voir': 85}, {'...': 77, '<i_meet>': 6, 'bois': 79, 'l': 82, 'mange': 83, 'passe':
84, 'prends': 79, 'voulais': 88, 'voulait': 88}, {'': (8, 'asked')}, {'demander': 90, 'poser': 90, 'savoir': 90},
{'demander': 90, 'lui': 91, 'poser': 90, 'savoir': 90}, {'pour': 92}, {'N': 93}, {'a': 94, 'à': 94}, {'<giveinf>': 0},
{'<giveinf>': 0, 'en': 96, 'l': 96, 'la': 96, 'le': 96, 'les': 96}, {'m': 97, 'me': 97, 'nous': 97}, {'^': 98}, {'^':
98, 'encore': 99}, {'mieux': 49}, {'devrait': 49, 'doit': 49, 'fallait': 49, 'faudrait': 49, 'faut': 49, 'ferait': 49,
'vaudrait': 101, 'vaut': 101}, {'^': 102}, {'': (13, 'talk'), 'il': 103, 'on': 103}, {'<should>': 49}, {'^': 105},
{'': (13, 'talk'), 'je': 106, 'nous': 106, 'on': 106}, {'qu': 104, 'que': 107}, {'': (16, 'gave:feedback')}, {'^':
109}, {'<their>': 110, 'l': 110, 'la': 110, 'le': 110, 'les': 110}, {'': (9, 'told')}, {'a': 112, 'à': 112}, {'vous':
6}, {'<date>': 6, 'rendez': 114}, {'D': 6, 'avec': 6, 'la': 6, 'le': 6, 'pour': 6, 'un': 115, 'une': 115}, {'D': 68},
{'': (1, 'moved'), '...': 117}, {'D': 68, 'a': 68, 'au': 68, 'd': 68, 'de': 68, 'du': 118, 'en': 68, 'la': 68, 'le':
68, 'notre': 68, 'pour': 68, 'son': 68, 'à': 68}, {'': (5, 'mine'), 'encore': 27}, {'dois': 120}, {'<give3>': 0},
{'<give3>': 0, 'l': 122, 'la': 122, 'le': 122, 'les': 122}, {'me': 123, 'nous': 123}, {'et': 124}, {'...': 125, 'D':
0}, {'D': 0, 'et': 124}, {'...': 127, 'D': 0}, {'deconseille': 49, 'déconseille': 49, 'déconseillé': 49}, {'<give3>':
0, '<would_give>': 0}, {'<give3>': 0, '<would_give>': 0, 'a': 129, 'en': 122, 'l': 130, 'la': 130, 'le': 130, 'les':
130}, {'retours': 0}, {'intro': 0}, {'virement': 0}, {'retour': 0}, {'devis': 0, 'draft': 0, 'point': 0, 'retour': 0,
'topo': 0}, {'intro': 0, 'offre': 0, 'proposition': 0}, {'des': 132, 'l': 133, 'le': 134, 'parvenir': 0, 'passer': 0,
'signe': 0, 'son': 135, 'suivre': 0, 'un': 136, 'une': 137}, {'contact': 0, 'copie': 0, 'lien': 0, 'relation': 0},
{'en': 139}, {'signe': 0}, {'courant': 0}, {'au': 142}, {'courant': 0, 'jus': 0}, {'au': 144}, {'<give3>': 0,
'<would_give>': 0, 'deconseille': 49, 'dira': 0, 'déconseille': 49, 'déconseillé': 49, 'en': 122, 'fait': 138, 'l':
130, 'la': 130, 'le': 130, 'les': 130, 'met': 140, 'mettra': 140, 'redit': 0, 'refait': 141, 'tiendra': 143, 'tient':
145}, {'<give3>': 0, '<would_give>': 0, 'a': 129, 'deconseille': 49, 'déconseille': 49, 'déconseillé': 49, 'en': 122,
'fait': 138, 'l': 130, 'la': 130, 'le': 130, 'les': 130, 'met': 140, 'mettra': 140, 'tient': 143}, {'moi': 0, 'nous':
0}, {'vers': 148}, {'<hand3>': 126, '<send3>': 128, '<will_give>': 0, 'a': 129, 'deconseille': 49, 'déconseille': 49,
'déconseillé': 49, 'm': 131, 'me': 146, 'nous': 147, 'reviendra': 149, 'reviennent': 149, 'revient': 149}, {'qu': 23,
'que': 23}, {'l': 122, 'la': 122, 'le': 122, 'les': 122}, {'me': 152, 'nous': 152}, {'et': 153}, {'...': 154},
{'<made3>': 155}, {'': (4, 'needs_from_me')}, {'<my>': 157}, {'part': 157}, {'ma': 159, 'notre': 159}, {'D': 157,
'de': 160}, {'...': 161}, {'^': 162}, {'...': 161, '<my>': 157}, {'^': 164}, {'D': 157}, {'...': 166}, {'^': 167},
{'^': 157}, {'j': 169, 'je': 169}, {'^': 158, 'd': 163, 'de': 165, 'des': 168, 'du': 168, 'que': 170}, {'^': 49, 'd':
50, 'de': 50}, {'<inf>': 49, 'ne': 49, 'pas': 49}, {'^': 173}, {'<would_give>': 0, 'm': 0, 'me': 0, 'nous': 0}, {'^':
175}, {'<would_give>': 0, 'devrait': 49, 'fallait': 49, 'faudrait': 49, 'm': 0, 'me': 0, 'nous': 0, 'valait': 101,
'vaut': 101}, {'^': 177}, {'devrait': 49, 'fallait': 49, 'faudrait': 49, 'valait': 101, 'vaut': 101}, {'^': 179},
{'elle': 176, 'il': 178, 'on': 180}, {'d': 174, 'de': 174, 'qu': 181}, {'d': 50, 'de': 50, 'qu': 50, 'que': 50}, {'':
(6, 'theirs'), 'm': 0, 'me': 0, 'nous': 0}, {'^': 184}, {'^': 184, 'd': 185, 'de': 185}, {'m': 0, 'me': 0, 'nous': 0},
{'^': 187}, {'d': 188, 'de': 188}, {'<said>': 151, '^': 156, 'besoin': 171, 'conseille': 172, 'conseillé': 172, 'dit':
182, 'preconise': 183, 'promis': 186, 'propose': 189, 'proposé': 189, 'préconise': 183, 'préconisé': 183,
'recommande': 183, 'recommandé': 183, 'suggere': 183, 'suggère': 183, 'suggéré': 183}, {'<giveinf>': 0, 'm': 0, 'me':
0, 'nous': 0}, {'^': 191}, {'d': 192, 'de': 192}, {'leur': 169, 'lui': 169}, {'on': 194}, {'^': 49, 'leur': 169,
'lui': 169}, {'je': 196, 'nous': 194, 'on': 50}, {'qu': 195, 'que': 197}, {'moi': 157, 'nous': 157}, {'^': 199}, {'^':
157, 'leur': 169, 'lui': 169}, {'j': 169, 'je': 201, 'nous': 194}, {'^': 158}, {'de': 160}, {'^': 204}, {'appel': 205,
'devis': 205, 'mail': 205, 'rappel': 205, 'retour': 205}, {'^': 164, 'd': 200, 'de': 200, 'qu': 195, 'que': 202,
'toujours': 203, 'un': 206}, {'elle': 176, 'il': 176}, {'qu': 208}, {'dit': 209}, {'sur': 203}, {'de': 50, 'qu': 50,
'que': 50}, {'avis': 212}, {'combien': 23, 'comment': 23, 'ou': 23, 'pourquoi': 23, 'quand': 23, 's': 23, 'si': 23},
{'je': 194, 'nous': 194}, {'^': 158, 'combien': 23, 'comment': 23, 'ou': 23, 'pourquoi': 23, 'qu': 195, 'quand': 23,
'que': 215, 's': 23, 'si': 23}, {'<giveinf>': 13}, {'<giveinf>': 13, 'l': 217, 'la': 217, 'le': 217, 'les': 217},
{'m': 218, 'me': 218, 'nous': 218}, {'^': 219}, {'<inf>': 49}, {'^': 221}, {'d': 222, 'de': 222}, {'<giveinf>': 49,
'<inf>': 49, 'ne': 49, 'pas': 49}, {'^': 224}, {'devait': 49, 'devrait': 49, 'fallait': 49, 'faudrait': 49, 'faut':
49, 'ferait': 49, 'm': 0, 'me': 0, 'nous': 0}, {'^': 226}, {'devait': 49, 'devrait': 49, 'fallait': 49, 'faudrait':
49, 'faut': 49, 'ferait': 49}, {'^': 228}, {'elle': 188, 'il': 227, 'on': 229}, {'je': 106, 'nous': 106, 'on': 106},
{'d': 225, 'de': 225, 'qu': 230, 'que': 231}, {'vers': 0}, {'<hand_inf>': 0, 'revenir': 233}, {'^': 234},
{'<hand_inf>': 0}, {'^': 236}, {'sa': 0, 'ses': 0, 'son': 0}, {'^': 238}, {'a': 239, 'à': 239}, {'parle': 240},
{'maison': 80}, {'la': 242}, {'bureau': 80}, {'moi': 80}, {'moi': 80, 'nous': 80}, {'bonjour': 80}, {'voir': 80},
{'D': 80, 'a': 243, 'au': 244, 'avec': 245, 'boire': 80, 'chez': 246, 'dejeuner': 80, 'diner': 80, 'dire': 247,
'dîner': 80, 'ici': 80, 'me': 248, 'nous': 248, 'prendre': 80, 'à': 243}, {'que': 231}, {'pour': 188}, {'accord': 251,
'avis': 212}, {'j': 50, 'je': 50, 'nous': 50, 'on': 50}, {'que': 253}, {'<came>': 249, 'cense': 188, 'censee': 188,
'convaincu': 250, 'convaincue': 250, 'd': 252, 'ok': 251, 'partant': 251, 'partante': 251, 'persuade': 250,
'persuadee': 250, 'pour': 254}, {'on': 50}, {'j': 50, 'je': 50, 'nous': 50}, {'qu': 256, 'que': 257}, {'pour': 258},
{'oeil': 0}, {'un': 260}, {'^': 261}, {'^': 122}, {'^': 122, 'me': 263}, {'faut': 203}, {'a': 50, 'à': 50}, {'D': 80},
{'sur': 50}, {'arreter': 49, 'ne': 49, 'pas': 49}, {'^': 269}, {'d': 270, 'de': 270}, {'d': 174, 'de': 174}, {'': (3,
'advice'), 'ne': 49, 'pas': 49}, {'^': 273}, {'<would_give>': 0}, {'': (6, 'theirs'), '<would_give>': 0, 'l': 275,
'la': 275, 'le': 275, 'les': 275}, {'<would_give>': 0, 'l': 275, 'la': 275, 'le': 275, 'les': 275, 'm': 276, 'me':
276, 'nous': 276}, {'^': 277, 'allait': 188, 'va': 188}, {'<would_give>': 0, 'devait': 49, 'devrait': 49, 'fallait':
49, 'faudrait': 49, 'faut': 49, 'ferait': 49, 'l': 275, 'la': 275, 'le': 275, 'les': 275, 'm': 276, 'me': 276, 'nous':
276}, {'^': 279, 'allait': 188, 'va': 188}, {'elle': 278, 'il': 280, 'on': 229}, {'...': 272, 'd': 274, 'de': 274,
'qu': 281, 'que': 231}, {'signe': 80, 'visiter': 80}, {'mot': 80, 'vocal': 80}, {'un': 284}, {'contre': 50, 'sur':
50}, {'garde': 286}, {'en': 287}, {'d': 23, 'de': 23, 'des': 23, 'du': 23}, {'fil': 80, 'tel': 80, 'tél': 80}, {'de':
290}, {'coup': 291}, {'un': 292}, {'^': 49, 'd': 50, 'de': 50, 'qu': 50, 'que': 50}, {'^': 184, 'd': 185, 'de': 185,
'qu': 185, 'que': 185}, {'il': 229, 'on': 229}, {'qu': 296}, {'visite': 80}, {'dessus': 80}, {'<reached_me>': 80,
'<said>': 267, '<urges>': 266, 'alerte': 268, 'alertee': 268, 'alerté': 268, 'conseille': 172, 'conseillé': 172,
'demande': 271, 'demandé': 271, 'dit': 282, 'fait': 283, 'laisse': 285, 'laissé': 285, 'mis': 288, 'mise': 288,
'parle': 289, 'parlé': 289, 'passe': 293, 'passé': 293, 'preconise': 294, 'promis': 295, 'propose': 189, 'proposé':
189, 'préconise': 294, 'préconisé': 294, 'rappele': 297, 'reclame': 169, 'recommande': 294, 'recommandé': 294,
'rendu': 298, 'réclame': 169, 'réclamé': 169, 'saute': 299, 'suggere': 294, 'suggère': 294, 'suggéré': 294, 'supplie':
271}, {'<urges>': 266, 'a': 300, 'alerte': 268, 'appelle': 80}, {'redit': 0}, {'d': 274, 'de': 274, 'qu': 296, 'que':
231}, {'^': 13}, {'^': 13, 'encore': 304, 'toujours': 304}, {'^': 0}, {'^': 0, 'd': 306, 'de': 306}, {'bien': 50},
{'<urges>': 266, '^': 302, 'conseille': 172, 'demandait': 214, 'demande': 214, 'dit': 303, 'doit': 305, 'doivent':
305, 'met': 288, 'preconise': 294, 'promet': 307, 'préconise': 294, 'préconisé': 294, 'reclame': 169, 'recommande':
294, 'recommandé': 294, 'réclame': 169, 'réclamé': 169, 'suggere': 294, 'suggère': 294, 'suggéré': 294, 'verrait':
308}, {'<would_give>': 0, 'l': 275, 'la': 275, 'le': 275, 'les': 275}, {'<would_give>': 0, 'l': 275, 'la': 275, 'le':
275, 'les': 275, 'm': 310, 'me': 310, 'nous': 310}, {'^': 311}, {'elle': 312, 'il': 312}, {'...': 272, 'd': 50, 'de':
50, 'qu': 313}, {'<reached_me>': 80, '<said>': 267, '<urges>': 266, 'conseille': 172, 'conseillé': 172, 'demande':
271, 'demandé': 271, 'dit': 314, 'fait': 283, 'laisse': 285, 'laissé': 285, 'parle': 289, 'parlé': 289, 'passe': 293,
'passé': 293, 'preconise': 294, 'promis': 295, 'préconise': 294, 'préconisé': 294, 'recommande': 294, 'recommandé':
294, 'rejoint': 80, 'rejointe': 80, 'rejoints': 80, 'rendu': 298, 'saute': 299, 'suggere': 294, 'suggère': 294,
'suggéré': 294, 'supplie': 271}, {'d': 50, 'de': 50}, {'<urges>': 266, '^': 302, 'a': 315, 'appelle': 80, 'conseille':
172, 'demandait': 214, 'demande': 214, 'dit': 316, 'doit': 305, 'doivent': 305, 'preconise': 294, 'préconise': 294,
'préconisé': 294, 'recommande': 294, 'recommandé': 294, 'suggere': 294, 'suggère': 294, 'suggéré': 294}, {'...': 166,
'<my>': 157}, {'^': 318}, {'d': 168, 'de': 319, 'des': 168, 'du': 168}, {'besoin': 320}, {'je': 50}, {'d': 188, 'de':
188, 'qu': 256, 'que': 322}, {'d': 0, 'de': 0, 'des': 0, 'du': 0}, {'occupe': 324}, {'charge': 0, 'occupe': 0}, {'^':
326}, {'a': 306, 'à': 306}, {'a': 80, 'au': 80, 'avec': 80, 'chez': 80, 'à': 80}, {'arrete': 329, 'arretee': 329,
'arrêté': 329, 'assis': 329, 'assise': 329, 'deplace': 329, 'deplacee': 329, 'déplacé': 329, 'engage': 328, 'engagee':
328, 'engagé': 328, 'joint': 329, 'jointe': 329, 'pointe': 329, 'pointee': 329}, {'^': 325, 'en': 327, 'engage': 328,
'est': 330}, {'': (6, 'theirs'), 'd': 0, 'de': 0, 'des': 0, 'du': 0}, {'charge': 332, 'rapproche': 0, 'renseigne':
332}, {'^': 333, 'demandait': 214, 'demande': 214}, {'pour': 254}, {'<came>': 249}, {'<inf>': 0}, {'<inf>': 0, 'l':
337, 'la': 337, 'le': 337, 'les': 337}, {'m': 338, 'me': 338, 'nous': 338}, {'et': 339}, {'...': 340}, {'mettre': 0},
{'<hand_inf>': 0, '<inf>': 341, 'me': 342, 'nous': 342, 'revenir': 233}, {'^': 343}, {'^': 158, 'bien': 192, 'qu':
195, 'que': 215, 'savoir': 23}, {'appeler': 80, 'ecrire': 80, 'envoyer': 80, 'rappeler': 80, 'repondre': 80}, {'m':
346, 'nous': 346}, {'de': 347}, {'^': 158, 'qu': 195, 'que': 197, 'savoir': 23}, {'savoir': 23}, {'<must3>': 100,
'<opines>': 108, '^': 150, 'a': 190, 'accepte': 193, 'aimerait': 198, 'attend': 207, 'attendent': 203, 'avait': 210,
'cense': 188, 'censee': 188, 'compte': 211, 'conseille': 172, 'd': 213, 'demandait': 214, 'demande': 216, 'devaient':
220, 'devait': 220, 'disait': 223, 'dit': 232, 'doit': 235, 'doivent': 237, 'en': 241, 'est': 255, 'ferait': 50,
'insiste': 259, 'jette': 262, 'la': 264, 'le': 264, 'les': 264, 'leur': 265, 'lui': 265, 'm': 301, 'me': 309, 'nous':
317, 'ont': 321, 'preconise': 183, 'prend': 262, 'promet': 307, 'propose': 323, 'préconise': 183, 'préconisé': 183,
'reclame': 203, 'recommande': 183, 'recommandé': 183, 'réclame': 203, 's': 331, 'se': 334, 'serait': 335, 'sont': 336,
'suggere': 183, 'suggère': 183, 'suggéré': 183, 'va': 344, 'veulent': 203, 'veut': 345, 'vient': 348, 'voudrait': 349,
'voulait': 350}, {'...': 51, '^': 49}, {'<them>': 50, 'N': 352}, {'d': 353, 'de': 353}, {'<reached_me>': 80},
{'<came>': 80}, {'salle': 80}, {'la': 357}, {'avec': 246, 'dans': 358, 'la': 80, 'là': 80, 'present': 80, 'presente':
80, 'présente': 80}, {'a': 355, 'est': 356, 'etait': 359, 'sont': 356}, {'a': 129, 'deconseille': 49, 'déconseille':
49, 'déconseillé': 49, 'm': 131, 'me': 146, 'nous': 147, 'reviendra': 149, 'reviennent': 149, 'revient': 149}, {'D':
68, 'a': 68, 'au': 68, 'd': 68, 'de': 68, 'du': 68, 'en': 68, 'la': 68, 'le': 68, 'notre': 68, 'pour': 68, 'son': 68,
'à': 68}, {'': (12, 'task')}, {'N': 363}, {'a': 364, 'avec': 364, 'et': 364, 'à': 364}, {'N': 365}, {'moi': 76},
{'de': 367}, {'...': 117}, {'du': 369}, {'<shifted>': 370}, {'<shifted>': 362, 'annule': 85, 'annulee': 85, 'annules':
85, 'annulé': 85, 'decommande': 85, 'decommandee': 85}, {'agenda': 6}, {'contact': 363, 'lien': 363, 'relation': 363},
{'en': 374}, {'mettre': 375}, {'donner': 27, 'envoyer': 27, 'filer': 27, 'rendre': 27, 'renvoyer': 27, 'transmettre':
27}, {'^': 377, 'avis': 50}, {'^': 377, 'd': 192, 'de': 192}, {'N': 50, '^': 49, 'elle': 50, 'il': 50, 'je': 50},
{'place': 380}, {'<inf>': 27}, {'^': 382, 'd': 27, 'de': 27}, {'lieu': 85}, {'decroche': 85, 'décroché': 85, 'eu':
384, 'rappele': 85, 'repondu': 85}, {'lapin': 85}, {'un': 386}, {'D': 6, 'en': 6, 'le': 6}, {'avis': 50}, {'si': 19},
{'<said>': 151, '<shifted>': 362, 'annule': 85, 'annulee': 85, 'annules': 85, 'annulé': 85, 'besoin': 171,
'connecter': 366, 'conseille': 172, 'conseillé': 172, 'cote': 368, 'creuser': 19, 'decommande': 85, 'decommandee': 85,
'dit': 182, 'elle': 193, 'ete': 371, 'eux': 193, 'finalement': 372, 'l': 373, 'les': 376, 'leur': 378, 'lui': 379,
'ma': 381, 'mettre': 375, 'moi': 383, 'pas': 385, 'pose': 387, 'preconise': 183, 'presenter': 366, 'promis': 186,
'propose': 189, 'proposé': 189, 'préconise': 183, 'préconisé': 183, 'recommande': 183, 'recommandé': 183, 'revoir':
388, 'sa': 381, 'son': 389, 'suggere': 183, 'suggère': 183, 'suggéré': 183, 'ta': 381, 'voir': 390}, {'equipe': 53,
'equipes': 53, 'etudiants': 53, 'fondateurs': 53, 'jeunes': 53, 'porteurs': 53, 'projets': 53, 'promo': 53,
'startups': 53}, {'': (23, 'contact'), 'des': 392, 'deux': 392, 'les': 392, 'trois': 392, 'une': 392}, {'lui': 27},
{'^': 394}, {'': (20, 'gave:referral')}, {'^': 396}, {'N': 397, '^': 396}, {'a': 398, 'à': 398}, {'client': 399,
'lead': 399, 'prospect': 399}, {'un': 400}, {'leur': 27, 'lui': 27}, {'^': 402}, {'d': 27, 'de': 27}, {'': (17,
'gave:knowledge')}, {'^': 405}, {'^': 405, 'a': 406, 'avec': 406, 'pour': 406, 'sur': 406, 'à': 406}, {'N': 407},
{'0': 85, 'la': 85, 'longtemps': 85, 'pendant': 85, 'trente': 85, 'un': 85, 'une': 85, 'vingt': 85}, {'N': 409}, {'a':
90, 'à': 90}, {'avis': 411}, {'a': 90, 'conseil': 411, 'son': 412, 'un': 412, 'à': 90}, {'<them>': 27}, {'^': 414},
{'j': 415, 'je': 415}, {'que': 416}, {'d': 397, 'de': 397, 'des': 397, 'du': 397}, {'adresse': 418, 'contact': 418,
'contacts': 418, 'coordonnees': 418, 'nom': 418, 'numero': 418}, {'a': 110, 'sur': 110, 'à': 110}, {'avis': 420},
{'<any_det>': 419, 'adresse': 418, 'contact': 418, 'contacts': 418, 'coordonnees': 418, 'mon': 421, 'nom': 418,
'numero': 418}, {'<any_det>': 419, 'adresse': 418, 'contact': 418, 'contacts': 418, 'coordonnees': 418, 'nom': 418,
'numero': 418}, {'chez': 80, 'voir': 80}, {'': (15, 'gave:intro')}, {'^': 425}, {'^': 425, 'a': 426, 'de': 426,
'entre': 426, 'pour': 426, 'à': 426}, {'intro': 427}, {'relation': 427}, {'en': 429}, {'mise': 430}, {'intros': 427,
'presentations': 427}, {'l': 428, 'la': 431, 'les': 432, 'une': 428}, {'eu': 85, 'parle': 85, 'parlé': 85,
'rencontre': 85, 'rencontré': 85, 'revu': 85, 'vu': 85}, {'N': 426}, {'avec': 435, 'et': 435}, {'N': 436}, {'contact':
437, 'lien': 437, 'relation': 437}, {'en': 438}, {'temps': 85}, {'le': 440}, {'eu': 85, 'pu': 85, 'reussi': 85,
'revu': 85, 'trouve': 441, 'trouvé': 441, 'vu': 85}, {'question': 411}, {'la': 443, 'une': 443}, {'a': 435, 'avec':
435, 'et': 435, 'à': 435}, {'N': 445}, {'': (5, 'mine'), 'd': 27, 'de': 27}, {'N': 447}, {'': (5, 'mine'), 'l': 27,
'la': 27, 'le': 27, 'les': 27, 'leur': 27, 'lui': 27}, {'^': 449}, {'^': 404, 'a': 448, 'd': 450, 'de': 450, 'à':
448}, {'de': 397}, {'a': 397, 'au': 397, 'aupres': 452, 'chez': 397, 'pour': 397, 'à': 397}, {'N': 453}, {'N': 90},
{'': (10, 'thanks')}, {'<cheered>': 67, '<said>': 113, 'a': 403, 'accepte': 404, 'accepté': 404, 'aide': 408,
'attendu': 410, 'demande': 413, 'demandé': 413, 'depanne': 408, 'dit': 417, 'donne': 422, 'donné': 422, 'envoye': 423,
'ete': 424, 'fait': 433, 'file': 423, 'filé': 423, 'jamais': 434, 'mis': 439, 'pas': 442, 'passe': 423, 'passé': 423,
'pense': 20, 'pensé': 20, 'plus': 434, 'point': 6, 'pose': 444, 'presente': 446, 'promis': 451, 'présenté': 446,
'rdv': 6, 'recommande': 454, 'recommandé': 454, 'relance': 455, 'relancé': 455, 'relu': 111, 'remercie': 456,
'rendez': 114, 'reunion': 6, 'transmis': 423, 'à': 403}, {'avec': 80}, {'...': 458}, {'a': 459, 'au': 459, 'boire':
459, 'courir': 459, 'manger': 459, 'voir': 80, 'à': 459}, {'^': 405, 'a': 406, 'de': 406, 'devant': 406, 'pour': 406,
'sur': 406, 'à': 406}, {'experience': 461}, {'d': 462}, {'<course>': 461, 'retour': 463}, {'un': 464, 'une': 464},
{'absence': 85}, {'en': 466, 'manque': 85, 'manqué': 85, 'rate': 85}, {'en': 466, 'manques': 85}, {'^': 405, 'a': 406,
'à': 406}, {'N': 469}, {'presse': 19}, {'journal': 19}, {'facebook': 19, 'insta': 19, 'instagram': 19, 'la': 471,
'le': 472, 'linkedin': 19, 'twitter': 19, 'x': 19}, {'a': 470, 'dans': 473, 'par': 473, 'sur': 473, 'à': 470}, {'N':
426, 'a': 435, 'avec': 435, 'et': 435, 'à': 435}, {'N': 475}, {':': 476}, {'de': 80}, {'cote': 478}, {'a': 479, 'à':
479}, {'': (7, 'waiting'), 'de': 13, 'qu': 13, 'que': 13}, {'rien': 85}, {'N': 409, 'pour': 482}, {'tel': 458,
'telephone': 458, 'tél': 458, 'téléphone': 458}, {'d': 85, 'de': 85}, {'signe': 485}, {'nouvelle': 85, 'nouvelles':
85, 'reponse': 85}, {'appeler': 85, 'rencontrer': 85, 'voir': 85}, {'du': 488, 'dû': 488}, {'moi': 76, 'nous': 76},
{'<them>': 112, 'N': 112}, {'alimentaire': 60}, {'<to_place>': 60, '^': 59}, {'leur': 37, 'lui': 37}, {'^': 494},
{'de': 495}, {'teste': 111, 'testé': 111}, {'vocale': 85}, {'avec': 80, 'sur': 80}, {'close': 85, 'ferme': 85,
'fermee': 85, 'fermé': 85}, {'dej': 80, 'déj': 80}, {'<drink>': 80, 'petit': 501}, {'des': 502, 'le': 502, 'quelques':
502, 'un': 502, 'une': 502}, {'elle': 193, 'eux': 193, 'lui': 193, 'moi': 404}, {'j': 46, 'je': 46}, {'que': 505},
{'a': 504, 'booke': 6, 'cale': 6, 'calé': 6, 'convenu': 506, 'fixe': 6, 'ok': 6, 'à': 504}, {'booke': 6, 'cale': 6,
'calé': 6, 'est': 507, 'fixe': 6, 'ok': 6}, {'d': 19, 'de': 19, 'qu': 19, 'que': 19}, {'bien': 509}, {'serait': 510},
{'<inf>': 6}, {'de': 512}, {'N': 513}, {'avec': 514, 'de': 512}, {'peu': 80}, {'avec': 80, 'cinq': 80, 'ensemble': 80,
'longtemps': 80, 'un': 516}, {'joindre': 85}, {'a': 518, 'à': 518}, {'<to_place>': 53, '^': 52}, {'quoi': 23},
{'pour': 27}, {'^': 158, 'moi': 522}, {'sur': 523}, {'jour': 50}, {'d': 353, 'de': 353, 'du': 525, 'recu': 50},
{'<them>': 90, 'N': 90}, {'j': 27, 'je': 27}, {'avec': 514, 'de': 512, 'que': 528}, {'N': 397}, {'d': 110, 'de': 110,
'du': 110}, {'fil': 80}, {'de': 532}, {'pour': 403}, {'<should>': 49, 'vaut': 101}, {'^': 535}, {'il': 536, 'je': 536,
'nous': 536, 'on': 536}, {'faut': 49}, {'devrais': 49}, {'vaut': 49}, {'devrait': 49}, {'il': 538, 'je': 539, 'mieux':
540, 'on': 541}, {'^': 542}, {'<them>': 537, '<they>': 537, 'N': 543, 'elle': 50, 'elles': 50, 'eux': 50, 'lui': 50},
{'accord': 534, 'apres': 544, 'avis': 212}, {'d': 13, 'de': 13, 'des': 13, 'du': 13}, {'agenda': 6, 'attente': 546},
{'l': 547}, {'N': 50}, {'d': 549, 'de': 549}, {'avis': 550}, {'l': 551}, {'': (1, 'moved'), '<date>': 68, 'D': 68},
{'D': 553, 'a': 553, 'au': 553, 'la': 553, 'le': 553, 'notre': 553, 'à': 553}, {'<their>': 110}, {'pas': 85},
{'jamais': 85, 'pas': 85, 'plus': 85, 'toujours': 556}, {'d': 90, 'de': 90}, {'avis': 558}, {'<them>': 90, 'N': 90,
'^': 158, 'a': 90, 'combien': 23, 'comment': 23, 'conseil': 411, 'l': 559, 'ou': 23, 'pourquoi': 23, 'qu': 195,
'quand': 23, 'que': 215, 's': 23, 'si': 23, 'son': 412, 'un': 412, 'à': 90}, {'<them>': 90, 'N': 90, 'a': 90,
'conseil': 411, 'l': 559, 'son': 412, 'un': 412, 'à': 90}, {'<reach_inf>': 85, '<see_inf>': 85, 'leur': 46, 'lui':
46}, {'^': 219, 'dejeuner': 85, 'diner': 85, 'dîner': 85, 'manger': 85, 'passer': 85, 's': 86, 'se': 87, 'venir': 85},
{'messagerie': 85}, {'l': 27, 'la': 27, 'le': 27, 'les': 27, 'leur': 27, 'lui': 27}, {'mettre': 375, 'presenter':
363}, {'visite': 6}, {'': (5, 'mine'), '<see_inf>': 6, '^': 565, 'connecter': 366, 'encore': 27, 'les': 566, 'mettre':
375, 'presenter': 366, 'rencontrer': 6, 'rendre': 567, 'retrouver': 6, 'voir': 6}, {'revenir': 233}, {'^': 569},
{'contact': 397, 'coordonnees': 397, 'nom': 397, 'numero': 397}, {'<any_det>': 571, 'contact': 397, 'coordonnees':
397, 'nom': 397, 'numero': 397}, {'N': 572}, {'^': 109, 'a': 110, 'sur': 110, 'à': 110}, {'<remarks>': 574,
'nouvelles': 113}, {'<remarks>': 574, 'benevolat': 60}, {'<remarks>': 574}, {'<remarks>': 574, 'avis': 420}, {'de':
577}, {'asso': 60, 'association': 60}, {'N': 406, '^': 405, 'l': 580}, {'a': 581, 'à': 581}, {'main': 582}, {'de':
583}, {'<course>': 461, '<remarks>': 574, 'benevolat': 60, 'coup': 584, 'retour': 463}, {'<any_det>': 419, 'a': 573,
'adresse': 418, 'contact': 418, 'contacts': 418, 'coordonnees': 418, 'des': 575, 'du': 576, 'mes': 577, 'mon': 578,
'nom': 418, 'numero': 418, 'plein': 579, 'un': 585, 'une': 464, 'à': 573}, {'<letter>': 80, 'N': 80}, {'': (23,
'contact'), 'avec': 587, 'de': 587, 'des': 587, 'par': 587, 'quelques': 587}, {'interview': 19}, {'video': 19},
{'podcast': 19, 'talk': 19}, {'l': 589, 'la': 590, 'le': 591, 'une': 590}, {'pour': 397}, {'reco': 593,
'recommandation': 593}, {'a': 80, 'une': 594, 'à': 80}, {'': (7, 'waiting'), 'd': 13, 'de': 13, 'des': 13, 'du': 13},
{'attente': 596, 'call': 458, 'ligne': 458, 'vain': 85, 'visio': 458}, {'cv': 397}, {'<any_det>': 71}, {'<any_det>':
571, '^': 599, 'contact': 397, 'coordonnees': 397, 'nom': 397, 'numero': 397}, {'N': 600}, {'': (23, 'contact'), 'a':
80, 'à': 80}, {'<letter>': 602, '<remarks>': 574}, {'de': 530}, {'cv': 604}, {'<letter>': 602, '<remarks>': 574,
'client': 399, 'lead': 399, 'prospect': 399}, {'<any_det>': 419, '<their>': 598, 'a': 601, 'adresse': 418, 'contact':
418, 'contacts': 418, 'coordonnees': 418, 'des': 603, 'du': 577, 'le': 605, 'mes': 577, 'mon': 577, 'nom': 418,
'numero': 418, 'plein': 579, 'un': 606, 'à': 601}, {'appeler': 85, 'avoir': 85}, {'joindre': 85, 'voir': 85},
{'parler': 85, 'telephoner': 85}, {'<reach_inf>': 85, '<see_inf>': 85, 'l': 608, 'la': 609, 'le': 609, 'les': 518,
'lui': 610}, {'d': 611, 'de': 611}, {'a': 243, 'au': 244, 'chez': 246, 'dejeuner': 80, 'diner': 80, 'dîner': 80, 'me':
248, 'nous': 248, 'à': 243}, {'<set>': 6, '<shifted>': 119, 'annule': 85, 'annulee': 85, 'annules': 85, 'annulé': 85,
'cense': 188, 'censee': 188, 'convaincu': 250, 'convaincue': 250, 'd': 252, 'decommande': 85, 'decommandee': 85,
'finalement': 372, 'ok': 251, 'partant': 251, 'partante': 251, 'passe': 613, 'passee': 613, 'passé': 613, 'persuade':
250, 'persuadee': 250, 'pour': 254, 'venu': 613, 'venue': 613}, {'<would_give>': 0, 'm': 310, 'me': 310, 'nous': 310},
{'^': 615}, {'m': 310, 'me': 310, 'nous': 310}, {'^': 617}, {'elle': 616, 'elles': 618, 'il': 616, 'ils': 618},
{'moi': 76, 'qu': 619, 'si': 19}, {'la': 76, 'là': 76}, {'avec': 80, 'chez': 80}, {'parti': 85, 'partie': 85},
{'notres': 76}, {'deja': 623, 'des': 624, 'la': 76, 'là': 76, 'present': 76, 'presente': 76, 'présente': 76},
{'donne': 151, 'donné': 151}, {'du': 532}, {'<date>': 80, 'bout': 627}, {'au': 628, 'en': 628, 'par': 628}, {'': (23,
'contact'), 'au': 628, 'en': 628, 'par': 628}, {'<them>': 629, 'N': 630}, {'N': 406}, {'a': 632, 'à': 632}, {'...':
633}, {'...': 633, 'a': 632, 'comment': 634, 'à': 632}, {'appeler': 85, 'croiser': 85, 'voir': 85}, {'bond': 85},
{'connaissance': 80, 'mise': 430}, {'point': 80}, {'demo': 109, 'démo': 109, 'oral': 109, 'pitch': 109,
'presentation': 109, 'soutenance': 109}, {'^': 640}, {'<their>': 641, 'N': 110, 'la': 641, 'le': 641}, {'<their>':
598, 'le': 605}, {'<course>': 461, '<date>': 80, '<drink>': 80, '<remarks>': 574, 'audit': 110, 'benevolat': 60,
'point': 80, 'retour': 463}, {'<course>': 461, '<date>': 80, 'intro': 427, 'relecture': 110, 'retour': 463}, {'des':
577, 'du': 576, 'faux': 637, 'l': 428, 'la': 638, 'le': 639, 'les': 432, 'mes': 577, 'mon': 577, 'part': 113, 'plein':
579, 'repeter': 642, 'suivre': 643, 'un': 644, 'une': 645}, {'<inf>': 363}, {'<inf>': 363, 'les': 376, 'mettre': 375},
{'<giveinf>': 27, 'leur': 27, 'lui': 27}, {'^': 37}, {'^': 37, 'mettre': 375, 'presenter': 363}, {'<see_inf>': 6,
'rendre': 567}, {'': (5, 'mine'), '^': 414, 'aille': 652}, {'': (5, 'mine'), '^': 414}, {'j': 653, 'je': 654},
{'<inf>': 363, '^': 649, 'connecter': 366, 'l': 650, 'la': 650, 'le': 650, 'les': 651, 'mettre': 375, 'presenter':
366, 'que': 655}, {'<their>': 109, 'la': 109, 'le': 109}, {'^': 657}, {'^': 657, 'sur': 658}, {'donne': 659, 'donné':
659, 'sur': 658}, {'N': 406, '^': 405}, {'a': 661, 'à': 661}, {'main': 662}, {'de': 663}, {'coup': 664}, {'<any_det>':
419, 'a': 573, 'adresse': 418, 'contact': 418, 'contacts': 418, 'coordonnees': 418, 'nom': 418, 'numero': 418, 'un':
665, 'à': 573}, {'a': 406, 'au': 406, 'sur': 406, 'à': 406}, {'N': 667}, {'elle': 23, 'lui': 23, 'moi': 23, 'nous':
23}, {'a': 669, 'à': 669}, {'a': 456, 'à': 456}, {'merci': 671}, {'lapin': 85, 'merci': 671}, {'<inf>': 363, 'qu': 19,
'que': 19}, {'j': 654, 'je': 654}, {'<inf>': 363, '^': 649, 'connecter': 366, 'les': 566, 'mettre': 375, 'presenter':
366, 'que': 675}, {'<any_det>': 157, '<my>': 157}, {'^': 677}, {'faut': 678}, {'que': 528}, {'faut': 680}, {'faudra':
647, 'faudrait': 674, 'faut': 676, 'leur': 679, 'lui': 679, 'me': 681, 'parait': 151, 'paraît': 151}, {'a': 406, 'au':
406, 'dans': 406, 'devant': 406, 'à': 406}, {':': 476, 'N': 475, 'de': 446, 'entre': 446}, {'<give1>': 27},
{'<give1>': 27, 'en': 685}, {'^': 686, 'dois': 120}, {'amene': 27, 'amène': 27, 'appelle': 27, 'appellerai': 27,
'apporte': 27, 'enverrai': 27, 'envoie': 27, 'organise': 27}, {'d': 46, 'de': 46}, {'a': 403, 'accepte': 404,
'accepté': 404, 'dit': 417, 'envie': 19, 'pense': 20, 'pensé': 20, 'point': 6, 'promis': 689, 'rdv': 6, 'rendez': 114,
'reunion': 6, 'reve': 19, 'rêvé': 19, 'un': 115, 'une': 115, 'à': 403}, {'': (7, 'waiting'), 'de': 13, 'encore': 13,
'qu': 13, 'que': 13, 'toujours': 13}, {'': (5, 'mine'), 'd': 27, 'de': 27, 'que': 27}, {'ecrit': 80, 'parle': 80,
'parlé': 80, 'promis': 692, 'repondu': 80, 'telephone': 80, 'téléphoné': 80}, {'ai': 693}, {'<them>': 687, '^': 688,
'ai': 690, 'aimerais': 19, 'attends': 691, 'dois': 120, 'hesite': 19, 'leur': 694, 'lui': 694}, {'<inf>': 85},
{'<sort_of_met>': 85, 'ose': 696}, {'<lui_give>': 27}, {'<any_det>': 2}, {'^': 699}, {'apres': 85}, {'qu': 19, 'que':
19}, {'': (5, 'mine'), '^': 565, 'connecter': 366, 'encore': 27, 'les': 566, 'mettre': 375, 'presenter': 366},
{'leur': 685, 'lui': 685}, {'^': 704}, {'': (5, 'mine'), 'd': 27, 'de': 27, 'des': 27, 'du': 27}, {'occupe': 706},
{'en': 707, 'engage': 38, 'occupe': 706}, {'d': 27, 'de': 27, 'des': 27, 'du': 27}, {'a': 27, 'de': 27, 'pour': 27,
'à': 27}, {'engage': 710, 'engagee': 710, 'engagé': 710, 'propose': 710, 'proposee': 710, 'proposé': 710}, {'charge':
709, 'demande': 19, 'rappelle': 19, 'souviens': 19, 'suis': 711}, {'a': 6, 'au': 6, 'avec': 6, 'chez': 6, 'en': 6,
'à': 6}, {'a': 19, 'qu': 19, 'que': 19, 'à': 19}, {'<giveinf>': 27, 'l': 37, 'la': 37, 'le': 37, 'les': 37, 'leur':
27, 'lui': 27}, {'^': 715}, {'bien': 19}, {'<them>': 687, '^': 698, 'aura': 700, 'aurai': 700, 'cours': 701, 'crois':
702, 'devrais': 19, 'dois': 703, 'l': 705, 'la': 705, 'le': 705, 'les': 705, 'leur': 694, 'lui': 694, 'm': 708, 'me':
712, 'pars': 713, 'pense': 714, 'recevra': 700, 'recevrai': 700, 'recevrons': 700, 'recois': 700, 'recoit': 700,
'recupere': 700, 'reflechis': 19, 'songe': 19, 'va': 403, 'vais': 716, 'verrais': 717, 'voudrais': 19}, {'a': 80,
'au': 80, 'aux': 80, 'à': 80}, {'facebook': 19, 'insta': 19, 'instagram': 19, 'linkedin': 19, 'twitter': 19, 'x': 19},
{'sur': 720}, {'^': 425, 'avec': 426}, {'contact': 722, 'lien': 722, 'relation': 722}, {'en': 723}, {'<cheered>': 66,
'<warned>': 112, 'aide': 407, 'aidee': 407, 'appris': 721, 'conseille': 407, 'conseillee': 407, 'conseillé': 407,
'depanne': 407, 'depannee': 407, 'eu': 80, 'eue': 80, 'lu': 721, 'mis': 724, 'mise': 724, 'mises': 724, 'presente':
435, 'presentees': 724, 'presentes': 724, 'présenté': 435, 'recommande': 453, 'recommandee': 453, 'recommandé': 453,
'vu': 721, 'vue': 721}, {'<them>': 51, 'N': 51}, {'d': 726, 'de': 726}, {'ai': 725, 'avis': 550, 'idee': 727},
{'camp': 0}, {'son': 729}, {'dans': 730}, {'est': 731}, {'balle': 732, 'messagerie': 85}, {'plan': 85}, {'': (0,
'missed'), 'sur': 85, 'vocal': 85}, {'sa': 85, 'son': 85}, {'sur': 736}, {'message': 735, 'vocal': 737}, {'en': 734,
'un': 738}, {'^': 425, 'en': 723}, {'<warned>': 112, 'mis': 724, 'mise': 724, 'mises': 724, 'presentees': 724,
'presentes': 740}, {'ai': 741}, {'recommandation': 593}, {'de': 743}, {'<any_det>': 70}, {'^': 745}, {'combien': 406,
'comment': 406, 'la': 406, 'le': 406, 'les': 406, 'pourquoi': 406}, {'<any_det>': 419, 'adresse': 418, 'contact': 418,
'contacts': 418, 'coordonnees': 418, 'des': 577, 'du': 577, 'mes': 577, 'mon': 578, 'nom': 418, 'numero': 418,
'plein': 579, 'un': 577}, {'<any_det>': 406, '^': 405, 'combien': 406, 'comment': 406, 'la': 406, 'le': 406, 'les':
406, 'pourquoi': 406}, {'des': 577, 'du': 577, 'mes': 577, 'mon': 577, 'part': 112, 'plein': 579, 'un': 577},
{'<any_det>': 406, '^': 405}, {'': (5, 'mine'), '^': 449}, {'': (5, 'mine'), 'd': 752, 'de': 752, 'que': 27},
{'<handed>': 746, '<said>': 112, 'appris': 747, 'demande': 90, 'demandé': 90, 'detaille': 747, 'dit': 506, 'donne':
748, 'donné': 748, 'ecrit': 80, 'envoye': 423, 'explique': 749, 'expliqué': 749, 'fait': 750, 'file': 423, 'filé':
423, 'montre': 751, 'montré': 751, 'parle': 80, 'parlé': 80, 'passe': 423, 'passé': 423, 'pose': 90, 'presente': 435,
'promis': 753, 'propose': 689, 'proposé': 689, 'présenté': 435, 'raconte': 747, 'raconté': 747, 'repondu': 80,
'telephone': 80, 'transmis': 423, 'téléphoné': 80}, {'mon': 421}, {'d': 450, 'de': 450}, {'^': 698, 'ai': 754,
'donne': 755, 'donné': 755, 'faut': 203, 'promis': 756}, {'vous': 85}, {'<date>': 85, 'rendez': 758}, {'<reach_inf>':
85, '<see_inf>': 85}, {'<reach_inf>': 85, '<see_inf>': 85, 'l': 760, 'la': 760, 'le': 760, 'les': 760, 'lui': 760},
{'<any_det>': 759, 'N': 85, 'd': 761, 'de': 761}, {'article': 19, 'interview': 19, 'portrait': 19, 'post': 19},
{'bouquin': 19, 'livre': 19, 'post': 19}, {'': (11, 'thinking'), 'facebook': 19, 'insta': 19, 'instagram': 19, 'la':
471, 'le': 472, 'linkedin': 19, 'twitter': 19, 'x': 19}, {'dans': 473, 'l': 763, 'le': 764, 'par': 473, 'qu': 19,
'que': 19, 'sur': 765, 'un': 763, 'une': 763}, {'<remarks>': 574, 'audit': 110}, {'relecture': 110}, {'des': 577,
'du': 577, 'mes': 577, 'mon': 577, 'part': 112, 'plein': 579, 'un': 767, 'une': 768}, {'<handed>': 746, '<said>': 112,
'appris': 747, 'demande': 90, 'demandé': 90, 'detaille': 747, 'dit': 506, 'donne': 748, 'donné': 748, 'ecrit': 80,
'envoye': 423, 'explique': 749, 'expliqué': 749, 'fait': 769, 'file': 423, 'filé': 423, 'montre': 751, 'montré': 751,
'parle': 80, 'parlé': 80, 'passe': 423, 'passé': 423, 'pose': 90, 'presente': 435, 'promis': 753, 'propose': 689,
'proposé': 689, 'présenté': 435, 'raconte': 747, 'raconté': 747, 'repondu': 80, 'telephone': 80, 'transmis': 423,
'téléphoné': 80}, {'<must3>': 100, '^': 698, 'ai': 770, 'donne': 755, 'donné': 755, 'faut': 203, 'promis': 756}, {'':
(13, 'talk'), 'd': 23, 'de': 23, 'qu': 23, 'que': 23, 'si': 23}, {'': (13, 'talk'), 'comment': 23, 'pourquoi': 23,
'qu': 23, 'que': 23, 'si': 23}, {'<giveinf>': 27, 'arreter': 49, 'leur': 27, 'lui': 27, 'ne': 49, 'pas': 49}, {'^':
774}, {'d': 775, 'de': 775}, {'astuce': 51, 'conseil': 51, 'tip': 51}, {'conseil': 172}, {'...': 777, 'comme': 778,
'le': 778, 'un': 778}, {'part': 80}, {'<letter>': 80, 'faire': 780}, {'<any_det>': 781, '<letter>': 80, 'faire': 780},
{'rappele': 85, 'repondu': 85}, {'<reached_me>': 80, '<said>': 773, '<urges>': 266, 'accompagne': 76, 'accompagnee':
76, 'accueillis': 80, 'alerte': 268, 'alertee': 268, 'alerté': 268, 'conseille': 172, 'conseillé': 172, 'demande':
776, 'demandé': 776, 'dit': 282, 'donne': 779, 'donné': 779, 'envoye': 782, 'fait': 283, 'invites': 80, 'laisse': 285,
'laissé': 285, 'mis': 288, 'mise': 288, 'parle': 289, 'parlé': 289, 'pas': 783, 'passe': 293, 'passé': 293, 'plante':
85, 'plantee': 85, 'pose': 387, 'preconise': 294, 'promis': 295, 'propose': 189, 'proposé': 189, 'préconise': 294,
'préconisé': 294, 'rappele': 297, 'reclame': 169, 'recommande': 294, 'recommandé': 294, 'recu': 80, 'recue': 80,
'recues': 80, 'recus': 80, 'rejoint': 76, 'rejointe': 76, 'rendu': 298, 'réclame': 169, 'réclamé': 169, 'saute': 299,
'suggere': 294, 'suggère': 294, 'suggéré': 294, 'supplie': 271}, {'a': 6, 'au': 6, 'chez': 6, 'à': 6}, {'pour': 169},
{'<says>': 772, '<urges>': 266, 'a': 784, 'accompagnait': 76, 'alerte': 268, 'appelle': 80, 'invite': 785, 'invitent':
785, 'relance': 786}, {'<any_det>': 759}, {'^': 59, 'avec': 60}, {'^': 649}, {'': (13, 'talk'), 'je': 19}, {'combien':
23, 'comment': 23, 'd': 790, 'de': 790, 'ou': 23, 'pourquoi': 23, 'quand': 23, 's': 23, 'si': 791}, {'de': 27}, {'':
(11, 'thinking'), 'jamais': 85, 'pas': 85, 'plus': 85, 'toujours': 556}, {'a': 790, 'à': 790}, {'<says>': 772,
'<urges>': 266, '^': 302, 'charge': 709, 'conseille': 172, 'decroche': 557, 'demandait': 214, 'demande': 792, 'dit':
303, 'doit': 305, 'doivent': 305, 'décroche': 557, 'faut': 680, 'ghoste': 85, 'manque': 85, 'met': 288, 'preconise':
294, 'promet': 307, 'préconise': 294, 'préconisé': 294, 'rappeler': 793, 'rappelle': 794, 'reclame': 169,
'recommande': 294, 'recommandé': 294, 'relance': 786, 'repond': 557, 'reste': 795, 'réclame': 169, 'réclamé': 169,
'souviens': 19, 'suggere': 294, 'suggère': 294, 'suggéré': 294, 'suis': 711, 'verrait': 308}, {'': (10, 'thanks'),
'N': 456}, {'fois': 671}, {'N': 456, 'a': 797, 'beaucoup': 671, 'encore': 671, 'infiniment': 671, 'mille': 798, 'à':
797}, {'vaut': 50}, {'mercis': 671}, {'avec': 435}, {'contact': 802, 'lien': 802, 'relation': 802}, {'contact': 426,
'lien': 426, 'relation': 426}, {'en': 804}, {'N': 805}, {'en': 803, 'et': 806}, {'N': 807, 'en': 438}, {'en': 803},
{'N': 445, 'de': 446, 'entre': 446}, {'contact': 810, 'relation': 810}, {'N': 809, 'en': 811}, {'et': 76}, {'pas':
385}, {'jamais': 434, 'pas': 442, 'plus': 434}, {'eu': 384, 'lieu': 85}, {'pas': 816}, {'arrive': 85, 'arrivee': 85,
'arrivé': 85, 'venu': 85, 'venue': 85}, {'venu': 85, 'venue': 85}, {'jamais': 818, 'pas': 819}, {'decroche': 85,
'décroché': 85, 'rappele': 85, 'repondu': 85}, {'pas': 821}, {'pas': 404}, {'a': 814, 'ai': 815, 'aura': 817, 'est':
820, 'ont': 822, 'oublie': 823, 'oublier': 823, 'oublions': 823}, {'decroche': 557, 'décroche': 557, 'rappelle': 557,
'repond': 557}, {'jamais': 85, 'pas': 85, 'plus': 85, 'tjrs': 556, 'tjs': 556, 'toujours': 556}, {'decroche': 557,
'décroche': 557, 'me': 825, 'oublie': 823, 'oublier': 823, 'oublions': 823, 'rappelle': 557, 'repond': 826}, {'step':
363, 'steps': 363}, {'': (12, 'task'), 'meme': 363, 'même': 363}, {'moi': 829}, {'moi': 363}, {'a': 830, 'pour': 831,
'à': 830}, {'devons': 790, 'doit': 790}, {'N': 689}, {'': (5, 'mine'), 'm': 0, 'me': 0, 'nous': 0}, {'^': 835}, {'^':
184, 'a': 834, 'd': 836, 'de': 836, 'qu': 185, 'que': 185, 'à': 834}, {'<reached_me>': 80, '<said>': 773, '<urges>':
266, 'accueillis': 80, 'conseille': 172, 'conseillé': 172, 'demande': 776, 'demandé': 776, 'dit': 314, 'donne': 779,
'donné': 779, 'envoye': 782, 'fait': 283, 'invites': 80, 'laisse': 285, 'laissé': 285, 'parle': 289, 'parlé': 289,
'passe': 293, 'passé': 293, 'plantes': 85, 'pose': 387, 'preconise': 294, 'promis': 837, 'préconise': 294,
'préconisé': 294, 'recommande': 294, 'recommandé': 294, 'recu': 80, 'recue': 80, 'recues': 80, 'recus': 80, 'rendu':
298, 'saute': 299, 'suggere': 294, 'suggère': 294, 'suggéré': 294, 'supplie': 271}, {'': (0, 'missed'), '<see_inf>':
85, 'se': 87}, {'': (0, 'missed'), '<see_inf>': 85, 'd': 839, 'de': 839, 'se': 87}, {'vous': 840}, {'cale': 840,
'calé': 840, 'prevu': 840, 'rdv': 840, 'rendez': 841}, {'combien': 23, 'comment': 23, 'd': 790, 'de': 790, 'ou': 23,
'pourquoi': 23, 'quand': 23, 's': 23, 'si': 23}, {'': (7, 'waiting'), '<giveinf>': 27, 'leur': 27, 'lui': 27}, {'^':
844, 'encore': 304, 'toujours': 304}, {'deux': 76, 'quatre': 76, 'tous': 76, 'trois': 76}, {'promis': 689}, {'a': 847,
'devons': 27, 'doit': 27}, {'croises': 85, 'parle': 85, 'parlé': 85, 'vu': 85, 'vus': 85}, {'pas': 849}, {'sommes':
850}, {'est': 850}, {'nous': 851, 's': 852}, {'<sort_of_met>': 80, 'pas': 849}, {'sommes': 854}, {'a': 6, 'au': 6,
'avec': 6, 'chez': 6, 'en': 6, 'ensemble': 6, 'à': 6}, {'<sort_of_met>': 80}, {'<says>': 772, '<them>': 833,
'<urges>': 266, '^': 302, 'a': 838, 'allons': 403, 'appelle': 80, 'attendons': 13, 'aura': 700, 'aurai': 700, 'avait':
842, 'avions': 842, 'conseille': 172, 'demandait': 214, 'demande': 843, 'devons': 790, 'dit': 316, 'doit': 845,
'doivent': 305, 'etions': 846, 'invite': 785, 'invitent': 785, 'leur': 848, 'lui': 848, 'n': 853, 'ne': 853, 'nous':
855, 'part': 856, 'partons': 856, 'preconise': 294, 'préconise': 294, 'préconisé': 294, 'recevra': 700, 'recevrai':
700, 'recevrons': 700, 'recois': 700, 'recoit': 700, 'recommande': 294, 'recommandé': 294, 'recupere': 700, 's': 852,
'sommes': 857, 'suggere': 294, 'suggère': 294, 'suggéré': 294}, {'cafe': 80, 'café': 80, 'verre': 80}, {'un': 859},
{'^': 686, 'devons': 790, 'doit': 790}, {'envoie': 27, 'prepare': 27, 'prépare': 27, 'relance': 27, 'renvoie': 27,
'transmet': 27}, {'a': 834, 'd': 46, 'de': 46, 'à': 834}, {'<set>': 6, 'dit': 417, 'promis': 863, 'rendez': 114},
{'D': 68, 'a': 68, 'au': 68, 'la': 68, 'le': 68, 'notre': 68, 'à': 68}, {'dejeuner': 85, 'diner': 85, 'dîner': 85,
'manger': 85, 's': 86, 'se': 87}, {'appeler': 6}, {'parler': 6, 'rappeler': 6, 'revoir': 6, 'voir': 6}, {'^': 649,
'boire': 6, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'manger': 6, 's': 867, 'se': 868}, {'dej': 6, 'déj': 6}, {'apero':
6, 'cafe': 6, 'café': 6, 'petit': 870, 'the': 6, 'verre': 6}, {'le': 871, 'un': 871}, {'': (14, 'together'),
'<sort_of_met>': 80, 'loupe': 85, 'loupes': 85, 'manque': 85, 'manques': 85, 'manqué': 85, 'pas': 849, 'rate': 85,
'rates': 85}, {'appelle': 6, 'est': 873}, {'<we_meet>': 6}, {'voir': 6}, {'<see_inf>': 6, '^': 402, 'chez': 6, 'se':
876}, {'<them>': 861, '^': 862, 'a': 864, 'attend': 13, 'aura': 700, 'aurai': 700, 'avait': 842, 'avance': 865,
'avions': 842, 'boit': 6, 'brunche': 6, 'decale': 865, 'dejeune': 6, 'devait': 866, 'devons': 790, 'dine': 6, 'doit':
869, 'décale': 865, 'déjeune': 6, 'dîne': 6, 'etait': 846, 'leur': 848, 'lui': 848, 'lunche': 6, 'mange': 6, 'n': 853,
'ne': 853, 'nous': 851, 'part': 856, 'partons': 856, 'prend': 872, 'recevra': 700, 'recevrai': 700, 'recevrons': 700,
'recois': 700, 'recoit': 700, 'recupere': 700, 'reporte': 865, 'repousse': 865, 's': 874, 'se': 875, 'va': 877,
'vais': 403, 'verra': 390}, {'le': 759}, {'<any_det>': 759, 'N': 85, 'completement': 879, 'd': 761, 'de': 761, 'pas':
404, 'totalement': 879}, {'<any_det>': 759, 'N': 85, 'completement': 879, 'd': 761, 'de': 761, 'totalement': 879},
{'': (23, 'contact'), 'a': 80, 'au': 80, 'avec': 80, 'à': 80}, {'^': 599}, {'N': 883}, {'experience': 406, 'rex':
406}, {'a': 884, 'des': 502, 'le': 502, 'mon': 885, 'quelques': 502, 'un': 502, 'une': 502, 'à': 884}, {'hui': 85},
{'D': 85, 'aujourd': 887, 'avec': 85, 'ce': 85, 'cette': 85}, {'vous': 888}, {'<date>': 888, 'news': 85, 'nouvelles':
85, 'rendez': 889, 'reponse': 85, 'retour': 85, 'signe': 85}, {'appele': 85, 'appelé': 85, 'eu': 85, 'parle': 85,
'parlé': 85, 'rencontre': 85, 'rencontré': 85, 'revu': 85, 'vu': 85}, {'nouvelles': 85}, {'occasion': 85}, {'<them>':
85, 'N': 85, 'de': 892, 'l': 893, 'le': 440, 'lieu': 85}, {'moindre': 486}, {'<sort_of_met>': 85, 'de': 890,
'decroche': 85, 'décroché': 85, 'encore': 891, 'eu': 894, 'joignable': 85, 'le': 895, 'ose': 696, 'oublier': 404,
'pointe': 85, 'pointee': 85, 'pu': 85, 'rappele': 85, 'repondu': 85, 'reussi': 85}, {'maison': 6}, {'N': 572, 'la':
897}, {'bureau': 6}, {'': (23, 'contact'), 'moi': 6, 'nous': 6}, {'temps': 458}, {'revue': 555}, {'avec': 80, 'chez':
80, 'ensemble': 80}, {'midi': 903}, {'moment': 903}, {'end': 903}, {'<time_span>': 903, 'apres': 904, 'petit': 905,
'week': 906}, {'<time_span>': 903, 'apres': 904, 'coup': 533, 'petit': 905, 'week': 906}, {'...': 622, '<any_det>':
419, 'a': 898, 'adresse': 418, 'au': 899, 'boire': 6, 'chez': 900, 'contact': 418, 'contacts': 418, 'coordonnees':
418, 'dejeuner': 6, 'diner': 6, 'du': 901, 'dîner': 6, 'en': 902, 'la': 907, 'le': 907, 'me': 876, 'nom': 418, 'nous':
876, 'numero': 418, 'un': 908, 'une': 907, 'voir': 80, 'à': 898}, {'avec': 80, 'chez': 80, 'voir': 80}, {'la': 897},
{'moi': 6, 'nous': 6}, {'a': 911, 'au': 899, 'boire': 6, 'chez': 912, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'me':
876, 'nous': 876, 'à': 911}, {'...': 622, '<any_det>': 419, 'a': 573, 'adresse': 418, 'chez': 80, 'contact': 418,
'contacts': 418, 'coordonnees': 418, 'du': 901, 'en': 902, 'la': 907, 'le': 907, 'nom': 418, 'numero': 418, 'un': 908,
'une': 907, 'voir': 80, 'à': 573}, {'': (5, 'mine'), 'connecter': 366, 'les': 566, 'mettre': 375, 'presenter': 366},
{'a': 915, 'à': 915}, {'rdv': 85, 'rendez': 758}, {'au': 917}, {'dejeune': 80, 'déjeuné': 80}, {'<sort_of_met>': 85,
'de': 892}, {'la': 443, 'un': 386, 'une': 443}, {'<them>': 537, '<they>': 537, 'info': 23}, {'pas': 19}, {'<inf>': 6,
'dejeuner': 6, 'diner': 6, 'dîner': 6, 'passer': 6, 'se': 876, 'voir': 6}, {'avec': 514, 'de': 924}, {'des': 502,
'le': 502, 'quelques': 502, 'rdv': 6, 'rendez': 114, 'un': 502, 'une': 502}, {'rdv': 6}, {'<date>': 6, 'etape': 927,
'rendez': 114}, {'': (12, 'task'), 'rdv': 6}, {'<date>': 6, 'etape': 929, 'rendez': 114}, {'etapes': 363}, {'<they>':
23, 'elle': 616, 'elles': 618, 'il': 616, 'ils': 618}, {'N': 23, 'elle': 23, 'elles': 23, 'il': 23, 'ils': 23, 'j':
23, 'je': 23, 'on': 23}, {'devrais': 49, 'devrait': 49, 'devrions': 49, 'ferais': 101, 'ferait': 101}, {'^': 934},
{'<they>': 23, 'j': 935, 'je': 935, 'nous': 935, 'on': 935}, {'<any_det>': 759, 'N': 85}, {'prochain': 6}, {'D': 938,
'manque': 85, 'manqué': 85, 'rate': 85}, {'N': 453, 'd': 50, 'de': 50, 'qu': 50, 'que': 50}, {'visite': 478}, {'fil':
478}, {'de': 942}, {'<letter>': 478, 'coup': 943}, {'N': 80, 'la': 941, 'un': 944, 'une': 944}, {'une': 594},
{'monde': 80}, {'le': 947}, {'D': 68, 'a': 68, 'au': 68, 'à': 68}, {'^': 65, 'a': 66, 'de': 66, 'à': 66}, {'moral':
950}, {'le': 951}, {'<set>': 6, 'manque': 85, 'manqué': 85, 'rate': 85}, {'vous': 953}, {'visite': 602}, {'<their>':
641, 'la': 641, 'le': 641}, {'a': 80, 'à': 80}, {'': (0, 'missed'), 'D': 553, 'a': 553, 'au': 553, 'la': 553, 'le':
553, 'notre': 553, 'à': 553}, {'table': 6}, {'une': 959}, {'^': 649, 'savoir': 390}, {'attente': 596, 'dette': 27},
{'a': 961, 'en': 962, 'à': 961}, {'coeur': 60}, {'du': 964}, {'de': 85}, {'part': 966}, {'avec': 85, 'chez': 85,
'cote': 85, 'de': 85, 'du': 85}, {'N': 85, 'la': 967, 'neuf': 968, 'nouveau': 968, 'special': 968}, {'de': 969},
{'pointe': 85, 'pointee': 85, 'presente': 85, 'presentee': 85, 'présenté': 85}, {'<sort_of_met>': 80, 'decommande':
85, 'decommandee': 85, 'desiste': 85, 'desistee': 85, 'engage': 328, 'engagee': 328, 'engagé': 328, 'pas': 971},
{'engage': 328, 'est': 972}, {'nouvelles': 85, 'reponse': 85, 'succes': 85}, {'rapproche': 0, 'renseigne': 0}, {'D':
6, 'dans': 6, 'en': 6, 'le': 6}, {'^': 975, 'demandait': 214, 'demande': 214, 'revoit': 976}, {'coaching': 520,
'mentorat': 520, 'mentoring': 520}, {'de': 978}, {'populaire': 60}, {'bien': 509, 'pour': 254}, {'main': 80}, {'la':
982}, {'^': 49, 'd': 50, 'de': 50, 'que': 50}, {'est': 984}, {'<giveinf>': 49}, {'^': 986}, {'...': 51, ':': 50, 'c':
985, 'd': 987, 'de': 987, 'est': 984, 'etait': 984}, {'...': 51}, {'<tip>': 988, 'conseil': 989}, {'die': 85},
{'passe': 613, 'passee': 613, 'passé': 613, 'venu': 613, 'venue': 613}, {'^': 65, 'a': 66, 'à': 66}, {'chance': 993},
{'bonne': 994}, {'attente': 596}, {'en': 996}, {'<them>': 537, '<they>': 537}, {'parler': 85}, {'<reach_inf>': 85,
'<see_inf>': 85, 'l': 86, 'la': 518, 'le': 518, 'lui': 999}, {'d': 1000, 'de': 1000}, {'courant': 112}, {'au': 1002},
{'N': 1003}, {'do': 363}, {'': (12, 'task'), '^': 649}, {'eau': 85}, {'l': 1007}, {'boite': 498, 'boîte': 498,
'messagerie': 85, 'repondeur': 85}, {'': (23, 'contact'), 'boite': 498, 'boîte': 498, 'la': 1009, 'le': 1009,
'messagerie': 85, 'repondeur': 85, 'sa': 1009, 'son': 1009}, {'a': 1008, 'sur': 1010, 'à': 1008}, {'sur': 80},
{'nouvelle': 85}, {'<reached_me>': 85, '<sort_of_met>': 85, 'de': 892, 'eu': 85}, {'la': 967}, {'': (0, 'missed'),
'de': 1015}, {'aucune': 1013, 'en': 996, 'pas': 1014, 'rien': 1016}, {'<any_det>': 419, '<their>': 598, 'a': 601,
'adresse': 418, 'contact': 418, 'contacts': 418, 'coordonnees': 418, 'le': 605, 'nom': 418, 'numero': 418, 'à': 601},
{'grand': 672}, {'leur': 27, 'lui': 27, 'me': 342, 'nous': 342, 'revenir': 233}, {'N': 6}, {'avec': 1021}, {'...':
1022}, {'^': 1020, 'a': 1023, 'au': 1023, 'en': 1023, 'à': 1023}, {'<see_inf>': 6, '^': 715, 'a': 1023, 'au': 1023,
'en': 1023, 'rendre': 567, 'à': 1023}, {'avoir': 80, 'croiser': 80, 'dejeuner': 80, 'diner': 80, 'discuter': 80,
'dîner': 80, 'parler': 80, 'quitter': 80, 'raccrocher': 80, 'rencontrer': 80, 'voir': 80}, {'de': 1026}, {'': (5,
'mine'), '<them>': 27}, {'^': 1028}, {'^': 1028, 'leur': 169, 'lui': 169}, {'j': 1029, 'je': 1030, 'nous': 194}, {'^':
158, 'bien': 192, 'qu': 195, 'que': 1031, 'savoir': 23}, {'avoir': 80, 'croiser': 80, 'dejeuner': 80, 'diner': 80,
'discuter': 80, 'dîner': 80, 'm': 346, 'nous': 346, 'parler': 80, 'quitter': 80, 'raccrocher': 80, 'rencontrer': 80,
'voir': 80}, {'a': 911, 'au': 899, 'boire': 6, 'chez': 912, 'de': 1033, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'me':
876, 'nous': 876, 'à': 911}, {'appeler': 85, 'passer': 87, 'voir': 85}, {'': (23, 'contact'), 'dans': 473, 'l': 589,
'la': 590, 'le': 591, 'par': 473, 'qu': 23, 'que': 23, 'sur': 473, 'une': 590}, {'connecter': 366, 'cote': 368,
'creuser': 19, 'elle': 193, 'eux': 193, 'l': 373, 'les': 376, 'leur': 378, 'lui': 379, 'ma': 381, 'mettre': 375,
'moi': 383, 'presenter': 366, 'revoir': 388, 'sa': 381, 'son': 389, 'ta': 381, 'voir': 390}, {'avec': 587, 'de': 587,
'des': 587, 'par': 587, 'quelques': 587}, {'$': 21, '//': 58, '0': 64, '<cheered>': 67, '<date>': 69, '<handed>': 75,
'<i>': 89, '<letter>': 95, '<must3>': 100, '<opines>': 108, '<read_it>': 111, '<said>': 113, '<set>': 116,
'<shifted>': 119, '<them>': 121, '<they>': 351, '<tip>': 354, 'N': 360, '^': 361, 'a': 391, 'accepte': 193,
'accompagne': 393, 'action': 395, 'adresse': 401, 'adressé': 401, 'ai': 457, 'aide': 408, 'aimerait': 198, 'alle':
460, 'allee': 460, 'alors': 151, 'amene': 401, 'amené': 401, 'anime': 465, 'annule': 85, 'annulee': 85, 'annules': 85,
'annulé': 85, 'appel': 467, 'appele': 80, 'appels': 468, 'appelé': 80, 'apporte': 401, 'apporté': 401, 'appris': 474,
'apres': 151, 'apresentacao': 477, 'assis': 480, 'assure': 465, 'attend': 207, 'attendent': 203, 'attends': 481,
'attendu': 483, 'au': 484, 'aucun': 486, 'aucune': 487, 'aurais': 489, 'avait': 210, 'avant': 151, 'avec': 490,
'averti': 491, 'banque': 492, 'bavarde': 80, 'benevolat': 493, 'besoin': 496, 'beta': 497, 'bien': 151, 'boite': 498,
'bosse': 499, 'bossé': 499, 'bouffe': 80, 'bouffé': 80, 'boutique': 500, 'boîte': 498, 'brainstorme': 80, 'briefe':
491, 'brunche': 80, 'brunché': 80, 'bu': 503, 'bureau': 500, 'c': 508, 'ca': 511, 'cale': 515, 'calé': 515, 'car': 23,
'cause': 517, 'causé': 517, 'cense': 188, 'censee': 188, 'cherche': 519, 'cherché': 519, 'citation': 23, 'coache': 53,
'coachee': 53, 'coaching': 520, 'comme': 521, 'compte': 524, 'connecte': 446, 'conseil': 526, 'conseille': 172,
'conseils': 354, 'consulte': 527, 'convenu': 529, 'coopte': 530, 'correction': 531, 'coup': 533, 'couru': 458,
'croise': 80, 'croisee': 80, 'croises': 80, 'croisé': 80, 'd': 545, 'dans': 548, 'de': 552, 'debattu': 80, 'debriefe':
80, 'decale': 554, 'decide': 515, 'decommande': 85, 'decommandee': 85, 'decortique': 555, 'decroche': 557, 'dejeune':
80, 'demandait': 214, 'demande': 560, 'demandé': 561, 'depanne': 408, 'deplace': 554, 'depuis': 151, 'des': 151,
'deux': 64, 'devaient': 220, 'devais': 562, 'devait': 563, 'dine': 80, 'directement': 564, 'disait': 223, 'discute':
80, 'dit': 232, 'dois': 568, 'doit': 570, 'donnant': 423, 'donne': 586, 'donné': 586, 'dont': 23, 'dès': 151,
'décale': 554, 'décidé': 515, 'décroche': 557, 'déjeuné': 80, 'déplace': 554, 'dîné': 80, 'echange': 588, 'ecoute':
592, 'ecrit': 595, 'empechement': 85, 'en': 597, 'envoyant': 423, 'envoye': 607, 'epluche': 555, 'essaye': 612, 'est':
614, 'et': 620, 'etaient': 621, 'etais': 622, 'etait': 625, 'etant': 626, 'ete': 248, 'etions': 622, 'eu': 631,
'explique': 635, 'expliqué': 635, 'failli': 636, 'fait': 646, 'faudra': 647, 'faudrait': 648, 'faut': 656, 'feedback':
660, 'fete': 80, 'file': 666, 'filé': 666, 'finalement': 372, 'forme': 668, 'fyi': 23, 'fêté': 80, 'gare': 458,
'garé': 458, 'ghoste': 85, 'ghostee': 85, 'ghosté': 85, 'grace': 670, 'grand': 672, 'gros': 673, 'idee': 19, 'il':
682, 'informe': 491, 'informé': 491, 'injoignable': 85, 'insiste': 259, 'interroge': 527, 'intervenu': 683,
'interviewe': 80, 'intro': 684, 'introduit': 446, 'j': 695, 'jamais': 697, 'je': 718, 'jette': 262, 'joue': 719, 'l':
728, 'la': 733, 'laisse': 739, 'laissé': 739, 'lapin': 485, 'laquelle': 23, 'lequel': 23, 'les': 742, 'lettre': 744,
'leur': 757, 'lorsqu': 23, 'lorsque': 23, 'loupe': 762, 'lu': 766, 'lui': 771, 'm': 787, 'maile': 80, 'mailé': 80,
'mange': 80, 'mangé': 80, 'manque': 788, 'manqué': 788, 'maraude': 789, 'marche': 458, 'marché': 458, 'me': 796,
'memo': 363, 'mentorat': 520, 'mentore': 53, 'mentoree': 53, 'mentoring': 520, 'merci': 799, 'mieux': 800, 'mille':
801, 'mis': 808, 'mise': 812, 'moi': 813, 'montre': 635, 'montré': 635, 'n': 824, 'ne': 827, 'next': 828, 'note': 832,
'nous': 858, 'offert': 860, 'ok': 534, 'on': 878, 'ont': 321, 'oublie': 880, 'oublier': 823, 'oublions': 823,
'oublié': 881, 'papote': 80, 'parait': 151, 'paraît': 151, 'parce': 151, 'parle': 882, 'parlé': 882, 'partage': 886,
'partagé': 886, 'pas': 896, 'passe': 909, 'passee': 910, 'passent': 913, 'passé': 914, 'pcq': 23, 'pendant': 151,
'pense': 795, 'penser': 916, 'personne': 918, 'petit': 919, 'pitche': 80, 'plus': 920, 'poireaute': 85, 'poireauter':
85, 'porte': 500, 'pose': 921, 'pour': 922, 'pourquoi': 923, 'pousse': 643, 'poussé': 643, 'preconise': 183, 'prend':
262, 'presentacion': 477, 'presentation': 477, 'presente': 446, 'prete': 746, 'prevenu': 491, 'prevu': 925, 'pris':
926, 'prochain': 928, 'prochaine': 930, 'prochaines': 931, 'promet': 307, 'promis': 451, 'propose': 323, 'préconise':
183, 'préconisé': 183, 'présenté': 446, 'prêté': 746, 'puisqu': 23, 'puisque': 23, 'qu': 932, 'quand': 933, 'quatre':
64, 'que': 936, 'questionne': 527, 'qui': 23, 'raccroche': 80, 'randonne': 80, 'rappele': 80, 'rappeler': 793,
'rappelle': 557, 'rate': 937, 'rdv': 939, 'reclame': 203, 'recommande': 940, 'recommandé': 940, 'recroise': 80,
'recu': 945, 'redige': 946, 'refait': 948, 'regarde': 592, 'regardé': 592, 'relance': 455, 'relancé': 455,
'relecture': 531, 'relu': 110, 'remercie': 456, 'remis': 949, 'remise': 949, 'remonte': 952, 'rencontre': 80,
'rencontree': 80, 'rencontres': 80, 'rencontré': 80, 'rendez': 954, 'rendu': 955, 'reparle': 80, 'repete': 956,
'repeter': 956, 'repond': 826, 'repondeur': 85, 'repondu': 957, 'reporte': 958, 'reportee': 85, 'reporté': 85,
'repousse': 554, 'reserve': 960, 'reste': 963, 'resto': 965, 'restos': 965, 'retour': 660, 'retours': 660, 'retrouve':
80, 'retrouvee': 80, 'retrouvé': 80, 'reve': 509, 'revu': 80, 'revue': 80, 'rien': 970, 'réclame': 203, 'rédigé': 946,
'répété': 956, 'réservé': 960, 'rêvé': 509, 's': 973, 'sa': 564, 'salue': 80, 'sans': 974, 'se': 977, 'seance': 979,
'seche': 788, 'secours': 980, 'selon': 544, 'serait': 981, 'serre': 983, 'ses': 990, 'session': 979, 'sine': 991,
'sollicite': 527, 'son': 990, 'sonde': 527, 'sont': 992, 'sorti': 458, 'sortie': 458, 'souhaite': 995, 'souhaité':
995, 'soupe': 80, 'suggere': 183, 'suggère': 183, 'suggéré': 183, 'suis': 997, 'suivant': 998, 'sur': 564, 'taffe':
458, 'tandis': 151, 'telephone': 80, 'tente': 1001, 'tenu': 1004, 'to': 1005, 'todo': 1006, 'tombe': 1011, 'tombee':
1011, 'tombes': 1012, 'toujours': 1017, 'transmettant': 423, 'transmis': 1018, 'travaille': 458, 'travaillé': 458,
'trinque': 80, 'trois': 64, 'téléphoné': 80, 'un': 1019, 'une': 64, 'va': 1024, 'vais': 1025, 'venons': 1027,
'veulent': 203, 'veut': 1032, 'viennent': 913, 'viens': 1027, 'vient': 1034, 'visite': 80, 'visité': 80, 'voir': 390,
'voudrait': 349, 'voulais': 1035, 'voulait': 350, 'voyage': 458, 'voyagé': 458, 'vu': 1036, 'vue': 80, 'vus': 80,
'zappe': 881, 'à': 1037, 'échange': 1038, 'échangé': 588}]


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
'telephone': 49, 'texto': 39, 'textos': 39, 'tombe': 133, 'tombee': 133, 'tél': 2, 'téléphoné': 49, 'verre': 2,
'vers': 12, 'via': 4, 'visio': 134, 'visite': 135, 'visité': 2, 'vocal': 39, 'vu': 2, 'vue': 2, 'vus': 2, 'w': 2,
'whatsapp': 39, 'à': 136, 'échange': 2}]


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
54}, {'off': 0}, {'ecrit': 24, 'presente': 53, 'présenté': 53, 'recu': 0, 'recue': 0, 'textote': 24}, {'a': 57,
'appelle': 10}, {'': (4, 'meal'), 'ensemble': 2}, {'up': 5}, {'': (5, 'message'), 'linkedin': 24, 'vocal': 24},
{'contact': 53, 'relation': 53}, {'en': 62}, {'': (0, 'intro'), 'avec': 53}, {'contact': 53, 'relation': 64}, {'en':
65}, {'recus': 0}, {'a': 67}, {'voit': 0}, {'se': 69}, {'one': 0}, {'to': 71}, {'dej': 2, 'déj': 2}, {'tit': 73},
{'courriel': 35, 'mail': 35, 'message': 24, 'sms': 24, 'telephone': 10, 'texto': 24, 'téléphone': 10, 'visio': 10,
'whatsapp': 24}, {'avec': 0}, {'journee': 0, 'matinee': 0}, {'coup': 34}, {'...': 76, 'la': 77, 'un': 78}, {'cafe':
21, 'café': 21}, {'dej': 2, 'dejeuner': 2, 'déj': 2, 'noir': 21}, {'nique': 2}, {'equipe': 0}, {'': (8, 'meeting'),
'd': 83, 'hebdo': 0}, {'depart': 5}, {'': (4, 'meal'), 'de': 85}, {'cafe': 21, 'café': 21, 'the': 21}, {'un': 87},
{'diplomes': 5}, {'des': 89}, {'vous': 0}, {'visite': 0}, {'appelle': 10}, {'up': 0}, {'linkedin': 24, 'signal': 24,
'slack': 24, 'whatsapp': 24, 'zoom': 10}, {'ronde': 5}, {'dejeuner': 2, 'diner': 2, 'dîner': 2, 'gouter': 2, 'manger':
2, 'souper': 2}, {'de': 41}, {'des': 42, 'par': 43}, {'1': 1, 'a': 4, 'accompagne': 0, 'after': 6, 'afterwork': 5,
'alle': 8, 'allee': 8, 'anniv': 5, 'anniversaire': 5, 'apero': 9, 'appel': 11, 'appele': 10, 'appelee': 10,
'appelees': 10, 'appeler': 10, 'appeles': 10, 'appelle': 10, 'appels': 10, 'appelé': 10, 'assemblee': 12, 'atelier':
13, 'au': 16, 'audio': 17, 'bapteme': 5, 'barbecue': 2, 'barbuc': 2, 'biere': 2, 'bieres': 2, 'bistrot': 2, 'board':
0, 'boire': 19, 'bouffe': 2, 'bouffé': 2, 'brainstorm': 0, 'brasserie': 2, 'brunch': 2, 'brunche': 2, 'brunché': 2,
'bu': 23, 'burger': 2, 'cafe': 21, 'cafes': 21, 'café': 21, 'call': 10, 'calls': 10, 'cantine': 2, 'cappuccino': 21,
'carte': 25, 'ceremonie': 5, 'chatte': 24, 'chocolat': 26, 'cocktail': 5, 'codir': 0, 'coffee': 21, 'colloque': 5,
'comite': 27, 'concert': 5, 'conf': 28, 'conference': 5, 'congres': 5, 'conseil': 31, 'copil': 0, 'coup': 33, 'coups':
34, 'courriel': 35, 'courriels': 35, 'courrier': 35, 'creperie': 2, 'croise': 0, 'croisee': 0, 'croises': 0, 'croisé':
0, 'daily': 0, 'dans': 36, 'debrief': 0, 'dej': 38, 'dejeune': 2, 'dejeuner': 2, 'dejeuners': 2, 'demo': 39, 'dine':
2, 'diner': 2, 'dm': 24, 'dèj': 2, 'débrief': 0, 'déj': 38, 'déjeune': 2, 'déjeuné': 2, 'démo': 0, 'dîne': 2, 'dîner':
2, 'dîné': 2, 'e': 40, 'echange': 44, 'ecrit': 45, 'email': 35, 'emails': 35, 'en': 47, 'enterrement': 5, 'entretien':
0, 'entrevue': 0, 'espresso': 21, 'est': 48, 'eu': 51, 'evenement': 5, 'event': 5, 'expo': 5, 'expresso': 21,
'facetime': 10, 'festival': 5, 'fete': 5, 'fetee': 5, 'fetes': 5, 'foire': 5, 'forum': 5, 'fête': 5, 'fêté': 5,
'gala': 5, 'google': 52, 'gouter': 2, 'hackathon': 5, 'inauguration': 5, 'insta': 24, 'intro': 53, 'journee': 55,
'kawa': 21, 'kawas': 21, 'kick': 56, 'kickoff': 0, 'lettre': 24, 'linkedin': 24, 'lunch': 2, 'm': 58, 'mail': 35,
'mails': 35, 'mange': 59, 'mangé': 2, 'mariage': 5, 'meet': 60, 'meetup': 5, 'mel': 35, 'message': 61, 'messages': 24,
'messenger': 24, 'mis': 63, 'mise': 66, 'mp': 24, 'msg': 24, 'msgs': 24, 'noisette': 21, 'nous': 68, 'obseques': 5,
'on': 70, 'one': 72, 'p': 74, 'par': 75, 'passe': 79, 'passé': 79, 'pause': 80, 'petit': 81, 'pique': 82, 'pizza': 2,
'point': 84, 'pot': 86, 'presente': 53, 'presentee': 53, 'pris': 88, 'présenté': 53, 'ptit': 73, 'raccrochant': 10,
'raccroche': 10, 'raccrocher': 10, 'raclette': 2, 'rappele': 10, 'rappelee': 10, 'rdv': 0, 'remise': 90, 'rencontre':
0, 'rencontree': 0, 'rencontres': 0, 'rencontré': 0, 'rendez': 91, 'rendu': 92, 'repas': 2, 'restaurant': 2, 'resto':
2, 'retrouve': 0, 'retrouvé': 0, 'reu': 0, 'reunion': 0, 'reunions': 0, 'revu': 0, 'revue': 0, 'rv': 0, 'réu': 0, 's':
93, 'salon': 5, 'seance': 0, 'seminaire': 5, 'session': 0, 'signal': 24, 'skype': 10, 'slack': 24, 'sms': 24,
'soiree': 5, 'sommet': 5, 'soupe': 2, 'souper': 2, 'soutenance': 0, 'stand': 94, 'standup': 0, 'starbucks': 21,
'summit': 5, 'sur': 95, 'sushi': 2, 't': 93, 'table': 96, 'tchat': 24, 'tel': 10, 'telegram': 24, 'telephone': 10,
'telephonique': 10, 'telephoniques': 10, 'texto': 24, 'textos': 24, 'the': 21, 'tél': 10, 'téléphone': 10,
'téléphoné': 10, 'un': 87, 'venu': 97, 'venue': 97, 'venues': 97, 'venus': 97, 'vernissage': 5, 'visio': 10,
'visioconf': 10, 'visioconference': 10, 'visios': 10, 'visite': 0, 'visitee': 0, 'visité': 0, 'vivatech': 5, 'vocal':
24, 'vocaux': 24, 'vu': 0, 'vue': 0, 'vus': 0, 'wapp': 24, 'webinaire': 5, 'webinar': 5, 'whatsapp': 24, 'zoom': 10,
'à': 4, 'échange': 98, 'échangé': 99, 'évènement': 5, 'événement': 5}]

