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
('drink', 'span'), 'demie': ('span',), 'demis': ('drink',), 'demo': ('date',), 'depanne': ('reached_me',), 'depannee':
('reached_me',), 'deplace': ('shifted',), 'deplacee': ('shifted',), 'depose': ('give1', 'give3'), 'deposer':
('giveinf',), 'deposera': ('give3',), 'deposerai': ('give1',), 'deposerait': ('would_give',), 'depuis': ('hello',),
'dernier': ('hello',), 'derniere': ('hello',), 'des': ('det', 'any_det'), 'desire': ('name_words',), 'desiree':
('name_words',), 'dessert': ('drink',), 'deteste': ('verb3', 'says'), 'deux': ('span',), 'devais': ('should',),
'devait': ('verb3',), 'developpait': ('verb3',), 'developpe': ('verb3',), 'devenait': ('verb3',), 'deviendra':
('verb3',), 'devient': ('verb3',), 'devis': ('thing', 'mine_thing'), 'devons': ('should',), 'devra': ('verb3',),
'devrais': ('should',), 'devrait': ('verb3', 'must3', 'should'), 'devrions': ('should',), 'dg': ('rel',), 'dimanche':
('hello', 'name_words'), 'dine': ('hello', 'verb3', 'i_meet'), 'diner': ('hello', 'date', 'see_inf'), 'dinerai':
('i_meet',), 'dira': ('verb3', 'give3'), 'dirai': ('give1', 'lui_give'), 'dirait': ('would_give',), 'dire':
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
'etait': ('hello', 'verb3'), 'etude': ('paper',), 'etudiait': ('verb3',), 'etudie': ('verb3',), 'eu': ('hello',),
'eux': ('them',), 'evite': ('imperative',), 'ex': ('rel',), 'excel': ('paper',), 'expliquait': ('verb3',), 'explique':
('verb3', 'opines', 'said', 'says'), 'expliqué': ('said',), 'exporte': ('imperative',), 'fabre': ('name_words',),
'facture': ('imperative', 'thing', 'mine_thing'), 'faire': ('giveinf', 'urge_inf'), 'fais': ('give1', 'lui_give',
'imperative'), 'faisait': ('verb3',), 'fait': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'made3'), 'faites':
('imperative',), 'faudrait': ('should',), 'faure': ('name_words',), 'faut': ('hello', 'should'), 'feedback':
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
'grandissait': ('verb3',), 'grandit': ('verb3',), 'gros': ('name_words',), 'grosse': ('span',), 'guide': ('paper',),
'h': ('span',), 'habitait': ('verb3',), 'habite': ('verb3',), 'hesitait': ('verb3',), 'hesite': ('hello', 'verb3',
'says'), 'heure': ('hello', 'date', 'time_span', 'span'), 'heures': ('hello', 'span'), 'hier': ('hello',), 'hiver':
('name_words',), 'hui': ('hello',), 'huit': ('hello',), 'ici': ('hello',), 'idee': ('tip',), 'il': ('they', 'hello'),
'ils': ('they', 'hello'), 'imprimer': ('giveinf',), 'incite': ('urges',), 'incitee': ('urges',), 'incité': ('urges',),
'informe': ('said', 'warned', 'says'), 'informee': ('warned',), 'informé': ('said', 'warned'), 'inquiete': ('verb3',),
'insistait': ('verb3',), 'insiste': ('verb3',), 'intervention': ('course',), 'interviewe': ('reached_me',), 'intro':
('thing',), 'introduira': ('give3',), 'introduirait': ('would_give',), 'introduire': ('giveinf',), 'introduis':
('give1',), 'introduit': ('give3',), 'investira': ('verb3',), 'investis': ('imperative',), 'investissait': ('verb3',),
'investisseur': ('rel',), 'investisseuse': ('rel',), 'investit': ('verb3',), 'invite': ('reached_me', 'invites'),
'invitee': ('reached_me', 'invites'), 'invitent': ('invites',), 'inviter': ('giveinf', 'todo_inf'), 'invitera':
('give3',), 'inviterait': ('would_give',), 'invites': ('invites',), 'invité': ('reached_me', 'invites'), 'ira':
('verb3',), 'iris': ('name_words',), 'j': ('i', 'hello'), 'jade': ('name_words',), 'jamais': ('not', 'hello',
'imperative'), 'je': ('i', 'hello'), 'jeudi': ('hello',), 'jogging': ('drink',), 'joindre': ('reach_inf',), 'joint':
('reach',), 'jolie': ('name_words',), 'joly': ('name_words',), 'jour': ('hello', 'name_words'), 'journee':
('time_span',), 'jours': ('hello',), 'juge': ('opines',), 'juin': ('name_words',), 'jus': ('drink',), 'juste':
('filler', 'name_words'), 'kawa': ('drink',), 'kiffe': ('verb3', 'says'), 'l': ('them', 'det', 'hello', 'any_det',
'obj'), 'la': ('them', 'det', 'hello', 'any_det', 'article', 'obj'), 'laisse': ('attempt', 'imperative'), 'laisser':
('urge_inf',), 'laissé': ('attempt',), 'lambert': ('name_words',), 'lancait': ('verb3',), 'lance': ('verb3',
'imperative'), 'lancent': ('verb3',), 'lancer': ('urge_inf',), 'lancera': ('verb3',), 'lapin': ('hello',), 'laurent':
('name_words',), 'le': ('them', 'det', 'hello', 'any_det', 'obj'), 'lebon': ('name_words',), 'lecon': ('tip',),
'leger': ('name_words',), 'legere': ('name_words',), 'leroy': ('name_words',), 'les': ('them', 'det', 'hello',
'any_det', 'obj'), 'lettre': ('letter',), 'leur': ('them', 'their', 'hello', 'any_det'), 'leurs': ('their', 'hello'),
'levait': ('verb3',), 'leve': ('verb3', 'imperative'), 'levent': ('verb3',), 'lever': ('urge_inf',), 'levera':
('verb3',), 'lien': ('letter', 'paper'), 'lionne': ('name_words',), 'liste': ('paper', 'thing'), 'livre': ('give1',
'give3', 'will_give', 'paper', 'send3'), 'livrer': ('giveinf', 'hand_inf'), 'livrera': ('give3', 'will_give',
'send3'), 'livrerai': ('give1',), 'livrerait': ('would_give',), 'longuement': ('filler',), 'loue': ('imperative',),
'loup': ('name_words',), 'lucide': ('name_words',), 'lui': ('them', 'hello'), 'lundi': ('hello',), 'lune':
('name_words',), 'lys': ('name_words',), 'lève': ('verb3',), 'm': ('me',), 'ma': ('my', 'any_det'), 'mai':
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
'modele': ('paper', 'thing'), 'modeles': ('paper',), 'modeste': ('name_words',), 'moi': ('me', 'hello'), 'mois':
('hello',), 'moment': ('time_span', 'span'), 'mon': ('my', 'hello', 'any_det'), 'montait': ('verb3',), 'monte':
('verb3', 'imperative'), 'montent': ('verb3',), 'monter': ('urge_inf',), 'montre': ('give1', 'reached_me', 'lui_give',
'said'), 'montrer': ('giveinf',), 'montrera': ('give3',), 'montrerai': ('give1',), 'montrerait': ('would_give',),
'montré': ('reached_me', 'said'), 'mot': ('letter',), 'moulin': ('name_words',), 'mp': ('letter',), 'mémé': ('rel',),
'même': ('filler', 'hello'), 'n': ('not', 'imperative'), 'nait': ('verb3',), 'ne': ('not', 'imperative'), 'negocie':
('imperative',), 'neige': ('name_words',), 'neuf': ('hello',), 'neveu': ('rel',), 'ni': ('not',), 'niece': ('rel',),
'noel': ('name_words',), 'noir': ('name_words',), 'nom': ('thing',), 'noms': ('thing',), 'normalement': ('filler',),
'nos': ('my', 'hello', 'any_det'), 'note': ('made3',), 'notes': ('paper',), 'notre': ('my', 'hello', 'any_det'),
'noté': ('made3',), 'nous': ('i', 'me', 'hello'), 'nouveau': ('hello',), 'nouvelle': ('hello',), 'nuit':
('time_span',), 'numero': ('thing',), 'oceane': ('name_words',), 'offert': ('reached_me', 'handed'), 'offre':
('thing', 'mine_thing'), 'ok': ('ready',), 'olive': ('name_words',), 'on': ('i',), 'oncle': ('rel',), 'ont': ('hello',
'verb3', 'met3'), 'organisait': ('verb3',), 'organise': ('verb3', 'give1', 'hand3'), 'organiser': ('giveinf',),
'organiserai': ('give1',), 'ou': ('hello',), 'oublie': ('imperative',), 'ouvrait': ('verb3',), 'ouvre': ('verb3',
'imperative'), 'ouvrira': ('verb3',), 'padel': ('drink',), 'paie': ('verb3', 'give1', 'give3', 'send3'), 'paiera':
('verb3', 'give3', 'send3'), 'paierai': ('give1',), 'paierait': ('would_give',), 'papa': ('rel',), 'papi': ('rel',),
'papote': ('hello',), 'papy': ('rel',), 'paquerette': ('name_words',), 'paraissait': ('verb3',), 'parait': ('verb3',),
'paraît': ('verb3',), 'parce': ('hello',), 'parents': ('rel',), 'parfait': ('name_words',), 'parfois': ('hello',),
'paris': ('name_words',), 'parlait': ('verb3',), 'parle': ('hello', 'verb3', 'sort_of_met', 'we_meet', 'said', 'says',
'imperative'), 'parler': ('reach_inf',), 'parlera': ('we_meet',), 'parles': ('sort_of_met',), 'parlé': ('hello',
'sort_of_met', 'said'), 'parrain': ('rel',), 'part': ('verb3',), 'partage': ('give1', 'give3', 'handed', 'send3'),
'partager': ('giveinf', 'hand_inf'), 'partagera': ('give3', 'send3'), 'partagerai': ('give1',), 'partagerait':
('would_give',), 'partagé': ('handed',), 'partait': ('verb3',), 'partant': ('ready',), 'partante': ('ready',),
'partent': ('verb3',), 'parti': ('hello',), 'partie': ('hello',), 'partira': ('verb3',), 'pas': ('not', 'hello'),
'pascal': ('name_words',), 'pasquier': ('name_words',), 'passe': ('verb3', 'reach', 'give1', 'give3', 'came',
'lui_give', 'handed', 'imperative'), 'passee': ('hello', 'reach', 'came'), 'passees': ('reach', 'came'), 'passent':
('give3',), 'passer': ('giveinf', 'reach_inf'), 'passera': ('give3',), 'passerai': ('give1', 'lui_give'), 'passerait':
('would_give',), 'passes': ('reach', 'came'), 'passé': ('reach', 'came', 'handed'), 'patron': ('rel',), 'patronne':
('rel',), 'payait': ('verb3',), 'paye': ('reached_me', 'imperative'), 'payer': ('giveinf', 'hand_inf'), 'payé':
('reached_me',), 'pendant': ('hello',), 'pensait': ('verb3', 'opines'), 'pense': ('verb3', 'opines', 'says',
'imperative'), 'pensent': ('verb3',), 'perd': ('verb3',), 'perdait': ('verb3',), 'pere': ('rel',), 'perrin':
('name_words',), 'petit': ('name_words', 'span'), 'petite': ('span',), 'peu': ('hello',), 'peut': ('hello', 'verb3',
'must3'), 'peuvent': ('verb3',), 'peux': ('hello',), 'photo': ('letter',), 'photos': ('letter', 'thing'), 'pierre':
('name_words',), 'pinge': ('reach', 'reached_me'), 'planifie': ('set',), 'planifiee': ('set',), 'planifier':
('todo_inf',), 'planning': ('thing',), 'podcast': ('paper',), 'point': ('date',), 'poirier': ('name_words',), 'pose':
('hello', 'sort_of_met', 'set'), 'posee': ('set',), 'poses': ('sort_of_met',), 'poste': ('give1',), 'poster':
('giveinf',), 'posterai': ('give1',), 'pot': ('drink',), 'pote': ('rel',), 'potes': ('rel',), 'pour': ('hello',
'to_place'), 'pourra': ('verb3', 'must3'), 'pourrais': ('should',), 'pourrait': ('verb3', 'must3'), 'pousse':
('urges',), 'poussee': ('urges',), 'poussé': ('urges',), 'pouvait': ('hello', 'verb3'), 'precise': ('opines',),
'preferait': ('verb3',), 'prefere': ('verb3',), 'premier': ('hello',), 'prenait': ('verb3',), 'prend': ('verb3',
'we_meet'), 'prendra': ('verb3',), 'prendre': ('see_inf', 'urge_inf'), 'prends': ('imperative',), 'prennent':
('verb3',), 'preparait': ('verb3',), 'prepare': ('verb3', 'give1', 'give3', 'lui_give', 'hand3', 'made3'), 'preparer':
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
('hello',), 'suit': ('verb3',), 'suivait': ('verb3',), 'surement': ('filler',), 'sœur': ('rel',), 'tableau': ('paper',
'thing'), 'tailleur': ('name_words',), 'tante': ('rel',), 'tata': ('rel',), 'taxi': ('drink',), 'tel': ('hello',),
'telephone': ('hello', 'reach', 'reached_me', 'attempt'), 'telephoner': ('reach_inf',), 'template': ('paper',),
'tenait': ('verb3',), 'tenir': ('giveinf',), 'tennis': ('drink',), 'tente': ('attempt',), 'term': ('thing',),
'termine': ('verb3', 'hand3'), 'terminera': ('verb3',), 'tes': ('hello',), 'testait': ('verb3',), 'teste': ('verb3',
'read_it', 'imperative'), 'tester': ('urge_inf',), 'testé': ('read_it',), 'texto': ('letter',), 'textos': ('letter',),
'textote': ('reach', 'reached_me', 'attempt'), 'the': ('drink',), 'tiendra': ('give3',), 'tiendrai': ('give1',),
'tiendrait': ('would_give',), 'tiens': ('give1',), 'tient': ('verb3', 'give3'), 'tip': ('tip',), 'tissier':
('name_words',), 'tjrs': ('filler',), 'tjs': ('filler',), 'toi': ('hello',), 'tonnelier': ('name_words',), 'tonton':
('rel',), 'tot': ('hello',), 'toujours': ('filler', 'hello'), 'tour': ('drink',), 'tous': ('filler', 'hello'), 'tout':
('filler',), 'toute': ('filler',), 'toutes': ('hello',), 'train': ('drink',), 'trame': ('paper',), 'tranquillement':
('filler',), 'transmet': ('give3', 'will_give', 'send3'), 'transmets': ('give1', 'lui_give'), 'transmettra': ('give3',
'will_give', 'send3'), 'transmettrai': ('give1',), 'transmettrait': ('would_give',), 'transmettre': ('giveinf',
'hand_inf'), 'transmis': ('handed',), 'travaillait': ('verb3',), 'travaille': ('verb3',), 'trente': ('span',), 'tres':
('hello',), 'trois': ('hello', 'span'), 'trouvait': ('verb3', 'opines'), 'trouve': ('verb3', 'give1', 'opines',
'says', 'imperative'), 'trouvent': ('verb3',), 'trouver': ('giveinf',), 'trouvera': ('give3',), 'trouverai':
('give1',), 'trouverait': ('would_give',), 'tuyau': ('tip',), 'tél': ('hello',), 'téléphone': ('hello',), 'téléphoné':
('reach', 'reached_me', 'attempt'), 'un': ('det', 'hello', 'any_det'), 'une': ('det', 'hello', 'any_det'), 'up':
('rel',), 'utilisait': ('verb3',), 'utilise': ('verb3',), 'va': ('verb3', 'must3', 'imperative'), 'vais': ('hello',),
'valet': ('name_words',), 'validait': ('verb3',), 'valide': ('verb3', 'give3', 'imperative', 'hand3'), 'valider':
('todo_inf',), 'validera': ('give3', 'hand3'), 'validerait': ('would_give',), 'vallee': ('name_words',), 'venait':
('verb3',), 'vend': ('verb3',), 'vendait': ('verb3',), 'vendra': ('verb3',), 'vendre': ('urge_inf',), 'vendredi':
('hello',), 'vends': ('imperative',), 'venu': ('reach', 'came'), 'venue': ('reach', 'came'), 'venues': ('reach',
'came'), 'venus': ('reach', 'came'), 'verdict': ('tip',), 'verifie': ('hand3',), 'verifier': ('giveinf', 'todo_inf'),
'verifiera': ('hand3',), 'verifierait': ('would_give',), 'verra': ('verb3', 'we_meet'), 'verrai': ('i_meet',),
'verre': ('hello', 'drink', 'date'), 'verres': ('drink',), 'verrons': ('i_meet',), 'verse': ('give3',), 'versera':
('give3',), 'verserait': ('would_give',), 'version': ('thing',), 'veulent': ('verb3',), 'veut': ('hello', 'verb3',
'must3', 'bidding'), 'veux': ('hello',), 'victoire': ('name_words',), 'vidal': ('name_words',), 'vieillit':
('verb3',), 'viendra': ('verb3',), 'viendrait': ('would_give',), 'viennent': ('verb3',), 'vient': ('verb3',),
'vigneron': ('name_words',), 'vingt': ('span',), 'violette': ('name_words',), 'vire': ('give3',), 'virement':
('thing',), 'virera': ('give3',), 'virerait': ('would_give',), 'visait': ('verb3',), 'vise': ('verb3', 'imperative'),
'viser': ('urge_inf',), 'visio': ('hello', 'date'), 'visite': ('reach',), 'visité': ('reach',), 'vit': ('verb3',),
'vital': ('name_words',), 'vite': ('filler',), 'vivait': ('verb3',), 'vivien': ('name_words',), 'vocal': ('letter',),
'voir': ('hello', 'see_inf', 'reach_inf'), 'vois': ('i_meet',), 'voisin': ('rel', 'name_words'), 'voisine': ('rel',),
'voit': ('hello', 'verb3', 'we_meet'), 'volontiers': ('filler',), 'vont': ('verb3', 'must3'), 'vos': ('hello',),
'votre': ('hello',), 'voudra': ('verb3',), 'voudrait': ('verb3', 'must3'), 'voulait': ('hello', 'verb3', 'bidding'),
'vous': ('hello',), 'voyage': ('verb3',), 'voyageait': ('verb3',), 'voyait': ('verb3',), 'vrai': ('name_words',),
'vraiment': ('filler',), 'vu': ('hello', 'sort_of_met'), 'vue': ('hello', 'sort_of_met'), 'vues': ('sort_of_met',),
'vus': ('hello', 'sort_of_met'), 'weekend': ('time_span',), 'whatsapp': ('letter',), 'wk': ('time_span',), 'zoom':
('date',), 'à': ('to_place',), 'échangé': ('hello',)}


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
{'^': 52}, {'^': 22}, {':': 54}, {'': (12, 'task')}, {'etape': 47}, {'a': 48, 'à': 48}, {'N': 26, '^': 45, 'a': 48,
'action': 47, 'actions': 47, 'avis': 51, 'coaching': 53, 'conseil': 51, 'conseils': 51, 'elle': 55, 'il': 55,
'inviter': 56, 'je': 47, 'lui': 55, 'mentorat': 53, 'mentoring': 53, 'moi': 47, 'nous': 47, 'prochaine': 57, 'reco':
51, 'recommandation': 51, 'recommandations': 51, 'reste': 58, 'suggestion': 51, 'visiter': 56, 'voir': 56, 'à': 48},
{'': (22, 'gave:volunteering')}, {'^': 60}, {'^': 60, 'a': 61, 'au': 61, 'aux': 61, 'chez': 61, 'pour': 61, 'à': 61},
{'benevolat': 62}, {'de': 63}, {'h': 64, 'heure': 64, 'heures': 64}, {'': (21, 'gave:encouragement')}, {'^': 66},
{'N': 67}, {'': (1, 'moved')}, {'<set>': 6, '<shifted>': 69}, {'': (19, 'gave:resource')}, {'<paper>': 71}, {'ma': 72,
'mes': 72, 'mon': 72, 'nos': 72, 'notre': 72}, {'^': 73}, {'N': 74}, {'^': 73, 'a': 75, 'à': 75}, {'': (14,
'together')}, {'ensemble': 77}, {'<drink>': 6}, {'le': 79, 'un': 79}, {'': (23, 'contact')}, {'eu': 81, 'eue': 81},
{'ai': 82}, {'avec': 6, 'chez': 6}, {'chez': 6, 'prendre': 6, 'saluer': 6, 'voir': 6}, {'': (0, 'missed')},
{'appeler': 86}, {'voir': 86}, {'appeler': 86, 'ecrire': 86, 'l': 87, 'la': 88, 'le': 88, 'passer': 86, 'voir': 86},
{'...': 78, '<i_meet>': 6, 'bois': 80, 'l': 83, 'mange': 84, 'passe': 85, 'prends': 80, 'voulais': 89, 'voulait': 89},
{'': (8, 'asked')}, {'demander': 91, 'poser': 91, 'savoir': 91}, {'demander': 91, 'lui': 92, 'poser': 91, 'savoir':
91}, {'pour': 93}, {'N': 94}, {'a': 95, 'à': 95}, {'<giveinf>': 0}, {'<giveinf>': 0, 'en': 97, 'l': 97, 'la': 97,
'le': 97, 'les': 97}, {'m': 98, 'me': 98, 'nous': 98}, {'^': 99}, {'^': 99, 'encore': 100}, {'mieux': 49}, {'devrait':
49, 'doit': 49, 'fallait': 49, 'faudrait': 49, 'faut': 49, 'ferait': 49, 'vaudrait': 102, 'vaut': 102}, {'^': 103},
{'': (13, 'talk'), 'il': 104, 'on': 104}, {'<should>': 49}, {'^': 106}, {'': (13, 'talk'), 'je': 107, 'nous': 107,
'on': 107}, {'qu': 105, 'que': 108}, {'': (16, 'gave:feedback')}, {'^': 110}, {'<their>': 111, 'l': 111, 'la': 111,
'le': 111, 'les': 111}, {'': (9, 'told')}, {'a': 113, 'à': 113}, {'vous': 6}, {'<date>': 6, 'rendez': 115}, {'D': 6,
'avec': 6, 'la': 6, 'le': 6, 'pour': 6, 'un': 116, 'une': 116}, {'D': 69}, {'': (1, 'moved'), '...': 118}, {'D': 69,
'a': 69, 'au': 69, 'd': 69, 'de': 69, 'du': 119, 'en': 69, 'la': 69, 'le': 69, 'notre': 69, 'pour': 69, 'son': 69,
'à': 69}, {'': (5, 'mine'), 'encore': 27}, {'dois': 121}, {'<give3>': 0}, {'<give3>': 0, 'l': 123, 'la': 123, 'le':
123, 'les': 123}, {'me': 124, 'nous': 124}, {'et': 125}, {'...': 126, 'D': 0}, {'D': 0, 'et': 125}, {'...': 128, 'D':
0}, {'deconseille': 49, 'déconseille': 49, 'déconseillé': 49}, {'<give3>': 0, '<would_give>': 0}, {'<give3>': 0,
'<would_give>': 0, 'a': 130, 'en': 123, 'l': 131, 'la': 131, 'le': 131, 'les': 131}, {'retours': 0}, {'intro': 0},
{'virement': 0}, {'retour': 0}, {'devis': 0, 'draft': 0, 'point': 0, 'retour': 0, 'topo': 0}, {'intro': 0, 'offre': 0,
'proposition': 0}, {'des': 133, 'l': 134, 'le': 135, 'parvenir': 0, 'passer': 0, 'signe': 0, 'son': 136, 'suivre': 0,
'un': 137, 'une': 138}, {'contact': 0, 'copie': 0, 'lien': 0, 'relation': 0}, {'en': 140}, {'signe': 0}, {'courant':
0}, {'au': 143}, {'courant': 0, 'jus': 0}, {'au': 145}, {'<give3>': 0, '<would_give>': 0, 'deconseille': 49, 'dira':
0, 'déconseille': 49, 'déconseillé': 49, 'en': 123, 'fait': 139, 'l': 131, 'la': 131, 'le': 131, 'les': 131, 'met':
141, 'mettra': 141, 'redit': 0, 'refait': 142, 'tiendra': 144, 'tient': 146}, {'<give3>': 0, '<would_give>': 0, 'a':
130, 'deconseille': 49, 'déconseille': 49, 'déconseillé': 49, 'en': 123, 'fait': 139, 'l': 131, 'la': 131, 'le': 131,
'les': 131, 'met': 141, 'mettra': 141, 'tient': 144}, {'moi': 0, 'nous': 0}, {'vers': 149}, {'<hand3>': 127,
'<send3>': 129, '<will_give>': 0, 'a': 130, 'deconseille': 49, 'déconseille': 49, 'déconseillé': 49, 'm': 132, 'me':
147, 'nous': 148, 'reviendra': 150, 'reviennent': 150, 'revient': 150}, {'qu': 23, 'que': 23}, {'l': 123, 'la': 123,
'le': 123, 'les': 123}, {'me': 153, 'nous': 153}, {'et': 154}, {'...': 155}, {'<made3>': 156}, {'': (4,
'needs_from_me')}, {'<my>': 158}, {'part': 158}, {'ma': 160, 'notre': 160}, {'D': 158, 'de': 161}, {'...': 162}, {'^':
163}, {'...': 162, '<my>': 158}, {'^': 165}, {'D': 158}, {'...': 167}, {'^': 168}, {'^': 158}, {'j': 170, 'je': 170},
{'^': 159, 'd': 164, 'de': 166, 'des': 169, 'du': 169, 'que': 171}, {'^': 49, 'd': 50, 'de': 50}, {'<inf>': 49, 'ne':
49, 'pas': 49}, {'^': 174}, {'<would_give>': 0, 'm': 0, 'me': 0, 'nous': 0}, {'^': 176}, {'<would_give>': 0,
'devrait': 49, 'fallait': 49, 'faudrait': 49, 'm': 0, 'me': 0, 'nous': 0, 'valait': 102, 'vaut': 102}, {'^': 178},
{'devrait': 49, 'fallait': 49, 'faudrait': 49, 'valait': 102, 'vaut': 102}, {'^': 180}, {'elle': 177, 'il': 179, 'on':
181}, {'d': 175, 'de': 175, 'qu': 182}, {'d': 50, 'de': 50, 'qu': 50, 'que': 50}, {'': (6, 'theirs'), 'm': 0, 'me': 0,
'nous': 0}, {'^': 185}, {'^': 185, 'd': 186, 'de': 186}, {'m': 0, 'me': 0, 'nous': 0}, {'^': 188}, {'d': 189, 'de':
189}, {'<said>': 152, '^': 157, 'besoin': 172, 'conseille': 173, 'conseillé': 173, 'dit': 183, 'preconise': 184,
'promis': 187, 'propose': 190, 'proposé': 190, 'préconise': 184, 'préconisé': 184, 'recommande': 184, 'recommandé':
184, 'suggere': 184, 'suggère': 184, 'suggéré': 184}, {'<giveinf>': 0, 'm': 0, 'me': 0, 'nous': 0}, {'^': 192}, {'d':
193, 'de': 193}, {'leur': 170, 'lui': 170}, {'on': 195}, {'^': 49, 'leur': 170, 'lui': 170}, {'je': 197, 'nous': 195,
'on': 50}, {'qu': 196, 'que': 198}, {'moi': 158, 'nous': 158}, {'^': 200}, {'^': 158, 'leur': 170, 'lui': 170}, {'j':
170, 'je': 202, 'nous': 195}, {'^': 159}, {'de': 161}, {'^': 205}, {'appel': 206, 'devis': 206, 'mail': 206, 'rappel':
206, 'retour': 206}, {'^': 165, 'd': 201, 'de': 201, 'qu': 196, 'que': 203, 'toujours': 204, 'un': 207}, {'elle': 177,
'il': 177}, {'qu': 209}, {'dit': 210}, {'sur': 204}, {'de': 50, 'qu': 50, 'que': 50}, {'avis': 213}, {'combien': 23,
'comment': 23, 'ou': 23, 'pourquoi': 23, 'quand': 23, 's': 23, 'si': 23}, {'je': 195, 'nous': 195}, {'^': 159,
'combien': 23, 'comment': 23, 'ou': 23, 'pourquoi': 23, 'qu': 196, 'quand': 23, 'que': 216, 's': 23, 'si': 23},
{'<giveinf>': 13}, {'<giveinf>': 13, 'l': 218, 'la': 218, 'le': 218, 'les': 218}, {'m': 219, 'me': 219, 'nous': 219},
{'^': 220}, {'<inf>': 49}, {'^': 222}, {'d': 223, 'de': 223}, {'<giveinf>': 49, '<inf>': 49, 'ne': 49, 'pas': 49},
{'^': 225}, {'devait': 49, 'devrait': 49, 'fallait': 49, 'faudrait': 49, 'faut': 49, 'ferait': 49, 'm': 0, 'me': 0,
'nous': 0}, {'^': 227}, {'devait': 49, 'devrait': 49, 'fallait': 49, 'faudrait': 49, 'faut': 49, 'ferait': 49}, {'^':
229}, {'elle': 189, 'il': 228, 'on': 230}, {'je': 107, 'nous': 107, 'on': 107}, {'d': 226, 'de': 226, 'qu': 231,
'que': 232}, {'vers': 0}, {'<hand_inf>': 0, 'revenir': 234}, {'^': 235}, {'<hand_inf>': 0}, {'^': 237}, {'sa': 0,
'ses': 0, 'son': 0}, {'^': 239}, {'a': 240, 'à': 240}, {'parle': 241}, {'maison': 81}, {'la': 243}, {'bureau': 81},
{'moi': 81}, {'moi': 81, 'nous': 81}, {'bonjour': 81}, {'voir': 81}, {'D': 81, 'a': 244, 'au': 245, 'avec': 246,
'boire': 81, 'chez': 247, 'dejeuner': 81, 'diner': 81, 'dire': 248, 'dîner': 81, 'ici': 81, 'me': 249, 'nous': 249,
'prendre': 81, 'à': 244}, {'que': 232}, {'pour': 189}, {'accord': 252, 'avis': 213}, {'j': 50, 'je': 50, 'nous': 50,
'on': 50}, {'que': 254}, {'<came>': 250, 'cense': 189, 'censee': 189, 'convaincu': 251, 'convaincue': 251, 'd': 253,
'ok': 252, 'partant': 252, 'partante': 252, 'persuade': 251, 'persuadee': 251, 'pour': 255}, {'on': 50}, {'j': 50,
'je': 50, 'nous': 50}, {'qu': 257, 'que': 258}, {'pour': 259}, {'oeil': 0}, {'un': 261}, {'^': 262}, {'^': 123}, {'^':
123, 'me': 264}, {'faut': 204}, {'a': 50, 'à': 50}, {'D': 81}, {'sur': 50}, {'arreter': 49, 'ne': 49, 'pas': 49},
{'^': 270}, {'d': 271, 'de': 271}, {'d': 175, 'de': 175}, {'': (3, 'advice'), 'ne': 49, 'pas': 49}, {'^': 274},
{'<would_give>': 0}, {'': (6, 'theirs'), '<would_give>': 0, 'l': 276, 'la': 276, 'le': 276, 'les': 276},
{'<would_give>': 0, 'l': 276, 'la': 276, 'le': 276, 'les': 276, 'm': 277, 'me': 277, 'nous': 277}, {'^': 278,
'allait': 189, 'va': 189}, {'<would_give>': 0, 'devait': 49, 'devrait': 49, 'fallait': 49, 'faudrait': 49, 'faut': 49,
'ferait': 49, 'l': 276, 'la': 276, 'le': 276, 'les': 276, 'm': 277, 'me': 277, 'nous': 277}, {'^': 280, 'allait': 189,
'va': 189}, {'elle': 279, 'il': 281, 'on': 230}, {'...': 273, 'd': 275, 'de': 275, 'qu': 282, 'que': 232}, {'signe':
81, 'visiter': 81}, {'': (23, 'contact'), 'vocal': 81}, {'message': 285, 'messages': 81, 'mot': 81, 'vocal': 81},
{'des': 286, 'un': 286}, {'contre': 50, 'sur': 50}, {'garde': 288}, {'en': 289}, {'d': 23, 'de': 23, 'des': 23, 'du':
23}, {'fil': 81, 'tel': 81, 'tél': 81}, {'de': 292}, {'coup': 293}, {'un': 294}, {'^': 49, 'd': 50, 'de': 50, 'qu':
50, 'que': 50}, {'^': 185, 'd': 186, 'de': 186, 'qu': 186, 'que': 186}, {'il': 230, 'on': 230}, {'qu': 298},
{'visite': 81}, {'dessus': 81}, {'<reached_me>': 81, '<said>': 268, '<urges>': 267, 'alerte': 269, 'alertee': 269,
'alerté': 269, 'conseille': 173, 'conseillé': 173, 'demande': 272, 'demandé': 272, 'dit': 283, 'fait': 284, 'laisse':
287, 'laissé': 287, 'mis': 290, 'mise': 290, 'parle': 291, 'parlé': 291, 'passe': 295, 'passé': 295, 'preconise': 296,
'promis': 297, 'propose': 190, 'proposé': 190, 'préconise': 296, 'préconisé': 296, 'rappele': 299, 'reclame': 170,
'recommande': 296, 'recommandé': 296, 'rendu': 300, 'réclame': 170, 'réclamé': 170, 'saute': 301, 'suggere': 296,
'suggère': 296, 'suggéré': 296, 'supplie': 272}, {'<urges>': 267, 'a': 302, 'alerte': 269, 'appelle': 81}, {'redit':
0}, {'d': 275, 'de': 275, 'qu': 298, 'que': 232}, {'^': 13}, {'^': 13, 'encore': 306, 'toujours': 306}, {'^': 0},
{'^': 0, 'd': 308, 'de': 308}, {'bien': 50}, {'<urges>': 267, '^': 304, 'conseille': 173, 'demandait': 215, 'demande':
215, 'dit': 305, 'doit': 307, 'doivent': 307, 'met': 290, 'preconise': 296, 'promet': 309, 'préconise': 296,
'préconisé': 296, 'reclame': 170, 'recommande': 296, 'recommandé': 296, 'réclame': 170, 'réclamé': 170, 'suggere':
296, 'suggère': 296, 'suggéré': 296, 'verrait': 310}, {'<would_give>': 0, 'l': 276, 'la': 276, 'le': 276, 'les': 276},
{'<would_give>': 0, 'l': 276, 'la': 276, 'le': 276, 'les': 276, 'm': 312, 'me': 312, 'nous': 312}, {'^': 313},
{'elle': 314, 'il': 314}, {'...': 273, 'd': 50, 'de': 50, 'qu': 315}, {'<reached_me>': 81, '<said>': 268, '<urges>':
267, 'conseille': 173, 'conseillé': 173, 'demande': 272, 'demandé': 272, 'dit': 316, 'fait': 284, 'laisse': 287,
'laissé': 287, 'parle': 291, 'parlé': 291, 'passe': 295, 'passé': 295, 'preconise': 296, 'promis': 297, 'préconise':
296, 'préconisé': 296, 'recommande': 296, 'recommandé': 296, 'rejoint': 81, 'rejointe': 81, 'rejoints': 81, 'rendu':
300, 'saute': 301, 'suggere': 296, 'suggère': 296, 'suggéré': 296, 'supplie': 272}, {'d': 50, 'de': 50}, {'<urges>':
267, '^': 304, 'a': 317, 'appelle': 81, 'conseille': 173, 'demandait': 215, 'demande': 215, 'dit': 318, 'doit': 307,
'doivent': 307, 'preconise': 296, 'préconise': 296, 'préconisé': 296, 'recommande': 296, 'recommandé': 296, 'suggere':
296, 'suggère': 296, 'suggéré': 296}, {'...': 167, '<my>': 158}, {'^': 320}, {'d': 169, 'de': 321, 'des': 169, 'du':
169}, {'besoin': 322}, {'je': 50}, {'d': 189, 'de': 189, 'qu': 257, 'que': 324}, {'d': 0, 'de': 0, 'des': 0, 'du': 0},
{'occupe': 326}, {'charge': 0, 'occupe': 0}, {'^': 328}, {'a': 308, 'à': 308}, {'a': 81, 'au': 81, 'avec': 81, 'chez':
81, 'à': 81}, {'arrete': 331, 'arretee': 331, 'arrêté': 331, 'assis': 331, 'assise': 331, 'deplace': 331, 'deplacee':
331, 'déplacé': 331, 'engage': 330, 'engagee': 330, 'engagé': 330, 'joint': 331, 'jointe': 331, 'pointe': 331,
'pointee': 331}, {'^': 327, 'en': 329, 'engage': 330, 'est': 332}, {'': (6, 'theirs'), 'd': 0, 'de': 0, 'des': 0,
'du': 0}, {'charge': 334, 'rapproche': 0, 'renseigne': 334}, {'^': 335, 'demandait': 215, 'demande': 215}, {'pour':
255}, {'<came>': 250}, {'<inf>': 0}, {'<inf>': 0, 'l': 339, 'la': 339, 'le': 339, 'les': 339}, {'m': 340, 'me': 340,
'nous': 340}, {'et': 341}, {'...': 342}, {'mettre': 0}, {'<hand_inf>': 0, '<inf>': 343, 'me': 344, 'nous': 344,
'revenir': 234}, {'^': 345}, {'^': 159, 'bien': 193, 'qu': 196, 'que': 216, 'savoir': 23}, {'appeler': 81, 'ecrire':
81, 'envoyer': 81, 'rappeler': 81, 'repondre': 81}, {'m': 348, 'nous': 348}, {'de': 349}, {'^': 159, 'qu': 196, 'que':
198, 'savoir': 23}, {'savoir': 23}, {'<must3>': 101, '<opines>': 109, '^': 151, 'a': 191, 'accepte': 194, 'aimerait':
199, 'attend': 208, 'attendent': 204, 'avait': 211, 'cense': 189, 'censee': 189, 'compte': 212, 'conseille': 173, 'd':
214, 'demandait': 215, 'demande': 217, 'devaient': 221, 'devait': 221, 'disait': 224, 'dit': 233, 'doit': 236,
'doivent': 238, 'en': 242, 'est': 256, 'ferait': 50, 'insiste': 260, 'jette': 263, 'la': 265, 'le': 265, 'les': 265,
'leur': 266, 'lui': 266, 'm': 303, 'me': 311, 'nous': 319, 'ont': 323, 'preconise': 184, 'prend': 263, 'promet': 309,
'propose': 325, 'préconise': 184, 'préconisé': 184, 'reclame': 204, 'recommande': 184, 'recommandé': 184, 'réclame':
204, 's': 333, 'se': 336, 'serait': 337, 'sont': 338, 'suggere': 184, 'suggère': 184, 'suggéré': 184, 'va': 346,
'veulent': 204, 'veut': 347, 'vient': 350, 'voudrait': 351, 'voulait': 352}, {'...': 51, '^': 49}, {'<them>': 50, 'N':
354}, {'d': 355, 'de': 355}, {'<reached_me>': 81}, {'<came>': 81}, {'salle': 81}, {'la': 359}, {'avec': 247, 'dans':
360, 'la': 81, 'là': 81, 'present': 81, 'presente': 81, 'présente': 81}, {'appele': 152, 'appelé': 152, 'averti': 152,
'ecrit': 152, 'prevenu': 152, 'signale': 152, 'textote': 152}, {'a': 362}, {'a': 357, 'est': 358, 'etait': 361, 'm':
363, 'nous': 363, 'sont': 358}, {'a': 130, 'deconseille': 49, 'déconseille': 49, 'déconseillé': 49, 'm': 132, 'me':
147, 'nous': 148, 'reviendra': 150, 'reviennent': 150, 'revient': 150}, {'D': 69, 'a': 69, 'au': 69, 'd': 69, 'de':
69, 'du': 69, 'en': 69, 'la': 69, 'le': 69, 'notre': 69, 'pour': 69, 'son': 69, 'à': 69}, {'N': 56}, {'a': 367,
'avec': 367, 'et': 367, 'à': 367}, {'N': 368}, {'moi': 77}, {'de': 370}, {'...': 118}, {'du': 372}, {'<shifted>':
373}, {'<shifted>': 366, 'annule': 86, 'annulee': 86, 'annules': 86, 'annulé': 86, 'decommande': 86, 'decommandee':
86}, {'agenda': 6}, {'contact': 56, 'lien': 56, 'relation': 56}, {'en': 377}, {'mettre': 378}, {'donner': 27,
'envoyer': 27, 'filer': 27, 'rendre': 27, 'renvoyer': 27, 'transmettre': 27}, {'^': 380, 'avis': 50}, {'^': 380, 'd':
193, 'de': 193}, {'N': 50, '^': 49, 'elle': 50, 'il': 50, 'je': 50}, {'place': 383}, {'<inf>': 27}, {'^': 385, 'd':
27, 'de': 27}, {'lieu': 86}, {'decroche': 86, 'décroché': 86, 'eu': 387, 'rappele': 86, 'repondu': 86}, {'lapin': 86},
{'un': 389}, {'D': 6, 'en': 6, 'le': 6}, {'avis': 50}, {'si': 19}, {'<said>': 152, '<shifted>': 366, 'annule': 86,
'annulee': 86, 'annules': 86, 'annulé': 86, 'besoin': 172, 'connecter': 369, 'conseille': 173, 'conseillé': 173,
'cote': 371, 'creuser': 19, 'decommande': 86, 'decommandee': 86, 'dit': 183, 'elle': 194, 'ete': 374, 'eux': 194,
'finalement': 375, 'l': 376, 'les': 379, 'leur': 381, 'lui': 382, 'ma': 384, 'mettre': 378, 'moi': 386, 'pas': 388,
'pose': 390, 'preconise': 184, 'presenter': 369, 'promis': 187, 'propose': 190, 'proposé': 190, 'préconise': 184,
'préconisé': 184, 'recommande': 184, 'recommandé': 184, 'revoir': 391, 'sa': 384, 'son': 392, 'suggere': 184,
'suggère': 184, 'suggéré': 184, 'ta': 384, 'voir': 393}, {'equipe': 53, 'equipes': 53, 'etudiants': 53, 'fondateurs':
53, 'jeunes': 53, 'porteurs': 53, 'projets': 53, 'promo': 53, 'startups': 53}, {'': (23, 'contact'), 'des': 395,
'deux': 395, 'les': 395, 'trois': 395, 'une': 395}, {'lui': 27}, {'^': 397}, {'': (20, 'gave:referral')}, {'^': 399},
{'N': 400, '^': 399}, {'a': 401, 'à': 401}, {'client': 402, 'lead': 402, 'prospect': 402}, {'un': 403}, {'leur': 27,
'lui': 27}, {'^': 405}, {'d': 27, 'de': 27}, {'': (17, 'gave:knowledge')}, {'^': 408}, {'^': 408, 'a': 409, 'avec':
409, 'pour': 409, 'sur': 409, 'à': 409}, {'N': 410}, {'0': 86, 'la': 86, 'longtemps': 86, 'pendant': 86, 'trente': 86,
'un': 86, 'une': 86, 'vingt': 86}, {'N': 412}, {'a': 91, 'à': 91}, {'avis': 414}, {'a': 91, 'conseil': 414, 'son':
415, 'un': 415, 'à': 91}, {'<them>': 27}, {'^': 417}, {'j': 418, 'je': 418}, {'que': 419}, {'d': 400, 'de': 400,
'des': 400, 'du': 400}, {'adresse': 421, 'contact': 421, 'contacts': 421, 'coordonnees': 421, 'nom': 421, 'numero':
421}, {'a': 111, 'sur': 111, 'à': 111}, {'avis': 423}, {'<any_det>': 422, 'adresse': 421, 'contact': 421, 'contacts':
421, 'coordonnees': 421, 'mon': 424, 'nom': 421, 'numero': 421}, {'annuler': 86}, {'<any_det>': 422, 'adresse': 421,
'contact': 421, 'contacts': 421, 'coordonnees': 421, 'nom': 421, 'numero': 421}, {'chez': 81, 'voir': 81}, {'': (15,
'gave:intro')}, {'^': 429}, {'^': 429, 'a': 430, 'de': 430, 'entre': 430, 'pour': 430, 'à': 430}, {'intro': 431},
{'relation': 431}, {'en': 433}, {'mise': 434}, {'intros': 431, 'presentations': 431}, {'l': 432, 'la': 435, 'les':
436, 'une': 432}, {'eu': 86, 'parle': 86, 'parlé': 86, 'rencontre': 86, 'rencontré': 86, 'revu': 86, 'vu': 86}, {'N':
430}, {'avec': 439, 'et': 439}, {'N': 440}, {'contact': 441, 'lien': 441, 'relation': 441}, {'en': 442}, {'temps':
86}, {'le': 444}, {'eu': 86, 'pu': 86, 'reussi': 86, 'revu': 86, 'trouve': 445, 'trouvé': 445, 'vu': 86}, {'question':
414}, {'la': 447, 'une': 447}, {'a': 439, 'avec': 439, 'et': 439, 'à': 439}, {'N': 449}, {'': (5, 'mine'), 'd': 27,
'de': 27}, {'N': 451}, {'': (5, 'mine'), 'l': 27, 'la': 27, 'le': 27, 'les': 27, 'leur': 27, 'lui': 27}, {'^': 453},
{'^': 407, 'a': 452, 'd': 454, 'de': 454, 'à': 452}, {'de': 400}, {'a': 400, 'au': 400, 'aupres': 456, 'chez': 400,
'pour': 400, 'à': 400}, {'N': 457}, {'N': 91}, {'': (10, 'thanks')}, {'<cheered>': 68, '<said>': 114, 'a': 406,
'accepte': 407, 'accepté': 407, 'aide': 411, 'attendu': 413, 'demande': 416, 'demandé': 416, 'depanne': 411, 'dit':
420, 'donne': 425, 'donné': 425, 'du': 426, 'dû': 426, 'envoye': 427, 'ete': 428, 'fait': 437, 'file': 427, 'filé':
427, 'jamais': 438, 'mis': 443, 'pas': 446, 'passe': 427, 'passé': 427, 'pense': 20, 'pensé': 20, 'plus': 438,
'point': 6, 'pose': 448, 'presente': 450, 'promis': 455, 'présenté': 450, 'rdv': 6, 'recommande': 458, 'recommandé':
458, 'relance': 459, 'relancé': 459, 'relu': 112, 'remercie': 460, 'rendez': 115, 'reunion': 6, 'transmis': 427, 'à':
406}, {'avec': 81}, {'...': 462}, {'a': 463, 'au': 463, 'boire': 463, 'courir': 463, 'manger': 463, 'voir': 81, 'à':
463}, {'^': 408, 'a': 409, 'de': 409, 'devant': 409, 'pour': 409, 'sur': 409, 'à': 409}, {'experience': 465}, {'d':
466}, {'<course>': 465, 'retour': 467}, {'un': 468, 'une': 468}, {'est': 23}, {'c': 470, 'est': 23, 'tombe': 23},
{'N': 471}, {'d': 472, 'de': 472}, {'absence': 86}, {'en': 474, 'manque': 86, 'manqué': 86, 'rate': 86}, {'en': 474,
'manques': 86}, {'^': 408, 'a': 409, 'à': 409}, {'N': 477}, {'presse': 19}, {'journal': 19}, {'facebook': 19, 'insta':
19, 'instagram': 19, 'la': 479, 'le': 480, 'linkedin': 19, 'twitter': 19, 'x': 19}, {'a': 478, 'dans': 481, 'par':
481, 'sur': 481, 'à': 478}, {'N': 430, 'a': 439, 'avec': 439, 'et': 439, 'à': 439}, {'N': 483}, {':': 484}, {'de':
81}, {'cote': 486}, {'a': 487, 'à': 487}, {'': (7, 'waiting'), 'de': 13, 'qu': 13, 'que': 13}, {'rien': 86}, {'N':
412, 'pour': 490}, {'tel': 462, 'telephone': 462, 'tél': 462, 'téléphone': 462}, {'d': 86, 'de': 86}, {'signe': 493},
{'nouvelle': 86, 'nouvelles': 86, 'reponse': 86}, {'appeler': 86, 'rencontrer': 86, 'voir': 86}, {'du': 496, 'dû':
496}, {'dit': 210, 'personne': 86}, {'moi': 77, 'nous': 77}, {'<them>': 113, 'N': 113}, {'alimentaire': 61},
{'<to_place>': 61, '^': 60}, {'leur': 37, 'lui': 37}, {'^': 503}, {'de': 504}, {'teste': 112, 'testé': 112},
{'vocale': 86}, {'avec': 81, 'sur': 81}, {'close': 86, 'ferme': 86, 'fermee': 86, 'fermé': 86}, {'dej': 81, 'déj':
81}, {'<drink>': 81, 'petit': 510}, {'des': 511, 'le': 511, 'quelques': 511, 'un': 511, 'une': 511}, {'elle': 194,
'eux': 194, 'lui': 194, 'moi': 407}, {'j': 46, 'je': 46}, {'que': 514}, {'a': 513, 'booke': 6, 'cale': 6, 'calé': 6,
'convenu': 515, 'fixe': 6, 'ok': 6, 'à': 513}, {'booke': 6, 'cale': 6, 'calé': 6, 'est': 516, 'fixe': 6, 'ok': 6},
{'d': 19, 'de': 19, 'qu': 19, 'que': 19}, {'bien': 518}, {'serait': 519}, {'<inf>': 6}, {'de': 521}, {'N': 522},
{'avec': 523, 'de': 521}, {'peu': 81}, {'avec': 81, 'cinq': 81, 'ensemble': 81, 'longtemps': 81, 'un': 525},
{'joindre': 86}, {'a': 527, 'à': 527}, {'<to_place>': 53, '^': 52}, {'quoi': 23}, {'pour': 27}, {'^': 159, 'moi':
531}, {'sur': 532}, {'jour': 50}, {'d': 355, 'de': 355, 'du': 534, 'recu': 50}, {'<them>': 91, 'N': 91}, {'j': 27,
'je': 27}, {'avec': 523, 'de': 521, 'que': 537}, {'N': 400}, {'d': 111, 'de': 111, 'du': 111}, {'fil': 81}, {'de':
541}, {'pour': 406}, {'<should>': 49, 'vaut': 102}, {'^': 544}, {'il': 545, 'je': 545, 'nous': 545, 'on': 545},
{'faut': 49}, {'devrais': 49}, {'vaut': 49}, {'devrait': 49}, {'il': 547, 'je': 548, 'mieux': 549, 'on': 550}, {'^':
551}, {'<them>': 546, '<they>': 546, 'N': 552, 'elle': 50, 'elles': 50, 'eux': 50, 'lui': 50}, {'accord': 543,
'apres': 553, 'avis': 213}, {'d': 13, 'de': 13, 'des': 13, 'du': 13}, {'agenda': 6, 'attente': 555}, {'l': 556}, {'N':
50}, {'d': 558, 'de': 558}, {'avis': 559}, {'l': 560}, {'': (1, 'moved'), '<date>': 69, 'D': 69}, {'D': 562, 'a': 562,
'au': 562, 'la': 562, 'le': 562, 'notre': 562, 'à': 562}, {'<their>': 111}, {'pas': 86}, {'jamais': 86, 'pas': 86,
'plus': 86, 'toujours': 565}, {'d': 91, 'de': 91}, {'avis': 567}, {'<them>': 91, 'N': 91, '^': 159, 'a': 91,
'combien': 23, 'comment': 23, 'conseil': 414, 'l': 568, 'ou': 23, 'pourquoi': 23, 'qu': 196, 'quand': 23, 'que': 216,
's': 23, 'si': 23, 'son': 415, 'un': 415, 'à': 91}, {'<them>': 91, 'N': 91, 'a': 91, 'conseil': 414, 'l': 568, 'son':
415, 'un': 415, 'à': 91}, {'<reach_inf>': 86, '<see_inf>': 86, 'leur': 46, 'lui': 46}, {'^': 220, 'dejeuner': 86,
'diner': 86, 'dîner': 86, 'manger': 86, 'passer': 86, 's': 87, 'se': 88, 'venir': 86}, {'messagerie': 86}, {'l': 27,
'la': 27, 'le': 27, 'les': 27, 'leur': 27, 'lui': 27}, {'mettre': 378, 'presenter': 56}, {'visite': 6}, {'': (5,
'mine'), '<see_inf>': 6, '^': 574, 'connecter': 369, 'encore': 27, 'les': 575, 'mettre': 378, 'presenter': 369,
'rencontrer': 6, 'rendre': 576, 'retrouver': 6, 'voir': 6}, {'revenir': 234}, {'^': 578}, {'contact': 400,
'coordonnees': 400, 'nom': 400, 'numero': 400}, {'<any_det>': 580, 'contact': 400, 'coordonnees': 400, 'nom': 400,
'numero': 400}, {'N': 581}, {'^': 110, 'a': 111, 'sur': 111, 'à': 111}, {'<remarks>': 583, 'nouvelles': 114},
{'<remarks>': 583, 'benevolat': 61}, {'<remarks>': 583}, {'<remarks>': 583, 'avis': 423}, {'de': 586}, {'asso': 61,
'association': 61}, {'N': 409, '^': 408, 'l': 589}, {'a': 590, 'à': 590}, {'main': 591}, {'de': 592}, {'<course>':
465, '<remarks>': 583, 'benevolat': 61, 'coup': 593, 'retour': 467}, {'<any_det>': 422, 'a': 582, 'adresse': 421,
'contact': 421, 'contacts': 421, 'coordonnees': 421, 'des': 584, 'du': 585, 'mes': 586, 'mon': 587, 'nom': 421,
'numero': 421, 'plein': 588, 'un': 594, 'une': 468, 'à': 582}, {'<letter>': 81, 'N': 81}, {'': (23, 'contact'),
'avec': 596, 'de': 596, 'des': 596, 'par': 596, 'quelques': 596}, {'interview': 19}, {'video': 19}, {'podcast': 19,
'talk': 19}, {'l': 598, 'la': 599, 'le': 600, 'une': 599}, {'pour': 400}, {'reco': 602, 'recommandation': 602}, {'a':
81, 'une': 603, 'à': 81}, {'': (7, 'waiting'), 'd': 13, 'de': 13, 'des': 13, 'du': 13}, {'disant': 152}, {'attente':
605, 'call': 462, 'disant': 152, 'ligne': 462, 'me': 606, 'nous': 606, 'vain': 86, 'visio': 462}, {'cv': 400},
{'<any_det>': 72}, {'<any_det>': 580, '^': 609, 'contact': 400, 'coordonnees': 400, 'nom': 400, 'numero': 400}, {'N':
610}, {'': (23, 'contact'), 'a': 81, 'à': 81}, {'<letter>': 612, '<remarks>': 583}, {'de': 539}, {'cv': 614},
{'<letter>': 612, '<remarks>': 583, 'client': 402, 'lead': 402, 'prospect': 402}, {'<any_det>': 422, '<their>': 608,
'a': 611, 'adresse': 421, 'contact': 421, 'contacts': 421, 'coordonnees': 421, 'des': 613, 'du': 586, 'le': 615,
'mes': 586, 'mon': 586, 'nom': 421, 'numero': 421, 'plein': 588, 'un': 616, 'à': 611}, {'appeler': 86, 'avoir': 86},
{'joindre': 86, 'voir': 86}, {'parler': 86, 'telephoner': 86}, {'<reach_inf>': 86, '<see_inf>': 86, 'l': 618, 'la':
619, 'le': 619, 'les': 527, 'lui': 620}, {'d': 621, 'de': 621}, {'a': 244, 'au': 245, 'chez': 247, 'dejeuner': 81,
'diner': 81, 'dîner': 81, 'me': 249, 'nous': 249, 'à': 244}, {'<set>': 6, '<shifted>': 120, 'annule': 86, 'annulee':
86, 'annules': 86, 'annulé': 86, 'cense': 189, 'censee': 189, 'convaincu': 251, 'convaincue': 251, 'd': 253,
'decommande': 86, 'decommandee': 86, 'finalement': 375, 'ok': 252, 'partant': 252, 'partante': 252, 'passe': 623,
'passee': 623, 'passé': 623, 'persuade': 251, 'persuadee': 251, 'pour': 255, 'venu': 623, 'venue': 623},
{'<would_give>': 0, 'm': 312, 'me': 312, 'nous': 312}, {'^': 625}, {'m': 312, 'me': 312, 'nous': 312}, {'^': 627},
{'elle': 626, 'elles': 628, 'il': 626, 'ils': 628}, {'moi': 77, 'qu': 629, 'si': 19}, {'la': 77, 'là': 77}, {'avec':
81, 'chez': 81}, {'parti': 86, 'partie': 86}, {'notres': 77}, {'deja': 633, 'des': 634, 'la': 77, 'là': 77, 'present':
77, 'presente': 77, 'présente': 77}, {'donne': 152, 'donné': 152}, {'du': 541}, {'<date>': 81, 'bout': 637}, {'au':
638, 'en': 638, 'par': 638}, {'': (23, 'contact'), 'au': 638, 'en': 638, 'par': 638}, {'<them>': 639, 'N': 640}, {'N':
409}, {'a': 642, 'à': 642}, {'...': 643}, {'...': 643, 'a': 642, 'comment': 644, 'à': 642}, {'appeler': 86, 'croiser':
86, 'voir': 86}, {'bond': 86}, {'connaissance': 81, 'mise': 434}, {'point': 81}, {'demo': 110, 'démo': 110, 'oral':
110, 'pitch': 110, 'presentation': 110, 'soutenance': 110}, {'^': 650}, {'<their>': 651, 'N': 111, 'la': 651, 'le':
651}, {'<their>': 608, 'le': 615}, {'<course>': 465, '<date>': 81, '<drink>': 81, '<remarks>': 583, 'audit': 111,
'benevolat': 61, 'point': 81, 'retour': 467}, {'<course>': 465, '<date>': 81, 'intro': 431, 'relecture': 111,
'retour': 467}, {'des': 586, 'du': 585, 'faux': 647, 'l': 432, 'la': 648, 'le': 649, 'les': 436, 'mes': 586, 'mon':
586, 'part': 114, 'plein': 588, 'repeter': 652, 'suivre': 653, 'un': 654, 'une': 655}, {'<inf>': 56}, {'reflechisse':
19}, {'je': 658}, {'<inf>': 56, 'les': 379, 'mettre': 378, 'que': 659}, {'<giveinf>': 27, 'leur': 27, 'lui': 27},
{'^': 37}, {'^': 37, 'mettre': 378, 'presenter': 56}, {'<see_inf>': 6, 'rendre': 576}, {'': (5, 'mine'), '^': 417,
'aille': 664}, {'': (5, 'mine'), '^': 417, 'reflechisse': 19}, {'j': 665, 'je': 666}, {'<inf>': 56, '^': 661,
'connecter': 369, 'l': 662, 'la': 662, 'le': 662, 'les': 663, 'mettre': 378, 'presenter': 369, 'que': 667},
{'<their>': 110, 'la': 110, 'le': 110}, {'^': 669}, {'^': 669, 'sur': 670}, {'donne': 671, 'donné': 671, 'sur': 670},
{'N': 409, '^': 408}, {'a': 673, 'à': 673}, {'main': 674}, {'de': 675}, {'coup': 676}, {'<any_det>': 422, 'a': 582,
'adresse': 421, 'contact': 421, 'contacts': 421, 'coordonnees': 421, 'nom': 421, 'numero': 421, 'un': 677, 'à': 582},
{'a': 409, 'au': 409, 'sur': 409, 'à': 409}, {'N': 679}, {'elle': 23, 'lui': 23, 'moi': 23, 'nous': 23}, {'a': 681,
'à': 681}, {'a': 460, 'à': 460}, {'merci': 683}, {'lapin': 86, 'merci': 683}, {'<inf>': 56, 'qu': 19, 'que': 19}, {'':
(5, 'mine'), '^': 417}, {'j': 687, 'je': 687}, {'<inf>': 56, '^': 661, 'connecter': 369, 'les': 575, 'mettre': 378,
'presenter': 369, 'que': 688}, {'<any_det>': 158, '<my>': 158}, {'^': 690}, {'faut': 691}, {'que': 537}, {'faut':
693}, {'faudra': 657, 'faudrait': 686, 'faut': 689, 'leur': 692, 'lui': 692, 'me': 694, 'parait': 152, 'paraît': 152},
{'a': 409, 'au': 409, 'dans': 409, 'devant': 409, 'à': 409}, {':': 484, 'N': 483, 'de': 450, 'entre': 450},
{'<give1>': 27}, {'<give1>': 27, 'en': 698}, {'^': 699, 'dois': 121}, {'amene': 27, 'amène': 27, 'appelle': 27,
'appellerai': 27, 'apporte': 27, 'enverrai': 27, 'envoie': 27, 'organise': 27}, {'d': 46, 'de': 46}, {'a': 406,
'accepte': 407, 'accepté': 407, 'dit': 420, 'du': 426, 'dû': 426, 'envie': 19, 'pense': 20, 'pensé': 20, 'point': 6,
'promis': 702, 'rdv': 6, 'rendez': 115, 'reunion': 6, 'reve': 19, 'rêvé': 19, 'un': 116, 'une': 116, 'à': 406}, {'':
(7, 'waiting'), 'de': 13, 'encore': 13, 'qu': 13, 'que': 13, 'toujours': 13}, {'': (5, 'mine'), 'd': 27, 'de': 27,
'que': 27}, {'ecrit': 81, 'parle': 81, 'parlé': 81, 'promis': 705, 'repondu': 81, 'telephone': 81, 'téléphoné': 81},
{'ai': 706}, {'<them>': 700, '^': 701, 'ai': 703, 'aimerais': 19, 'attends': 704, 'dois': 121, 'hesite': 19, 'leur':
707, 'lui': 707}, {'<inf>': 86}, {'<sort_of_met>': 86, 'ose': 709}, {'<lui_give>': 27}, {'<any_det>': 2}, {'^': 712},
{'apres': 86}, {'qu': 19, 'que': 19}, {'': (5, 'mine'), '^': 574, 'connecter': 369, 'encore': 27, 'les': 575,
'mettre': 378, 'presenter': 369}, {'leur': 698, 'lui': 698}, {'^': 717}, {'': (5, 'mine'), 'd': 27, 'de': 27, 'des':
27, 'du': 27}, {'occupe': 719}, {'en': 720, 'engage': 38, 'occupe': 719}, {'d': 27, 'de': 27, 'des': 27, 'du': 27},
{'a': 27, 'de': 27, 'pour': 27, 'à': 27}, {'engage': 723, 'engagee': 723, 'engagé': 723, 'propose': 723, 'proposee':
723, 'proposé': 723}, {'charge': 722, 'demande': 19, 'rappelle': 19, 'souviens': 19, 'suis': 724}, {'a': 6, 'au': 6,
'avec': 6, 'chez': 6, 'en': 6, 'à': 6}, {'a': 19, 'qu': 19, 'que': 19, 'à': 19}, {'<giveinf>': 27, 'l': 37, 'la': 37,
'le': 37, 'les': 37, 'leur': 27, 'lui': 27}, {'^': 728}, {'bien': 19}, {'<them>': 700, '^': 711, 'aura': 713, 'aurai':
713, 'cours': 714, 'crois': 715, 'devrais': 19, 'dois': 716, 'l': 718, 'la': 718, 'le': 718, 'les': 718, 'leur': 707,
'lui': 707, 'm': 721, 'me': 725, 'pars': 726, 'pense': 727, 'recevra': 713, 'recevrai': 713, 'recevrons': 713,
'recois': 713, 'recoit': 713, 'recupere': 713, 'reflechis': 19, 'songe': 19, 'va': 406, 'vais': 729, 'verrais': 730,
'voudrais': 19}, {'a': 81, 'au': 81, 'aux': 81, 'à': 81}, {'facebook': 19, 'insta': 19, 'instagram': 19, 'linkedin':
19, 'twitter': 19, 'x': 19}, {'sur': 733}, {'^': 429, 'avec': 430}, {'contact': 735, 'lien': 735, 'relation': 735},
{'en': 736}, {'<cheered>': 67, '<warned>': 113, 'aide': 410, 'aidee': 410, 'appris': 734, 'conseille': 410,
'conseillee': 410, 'conseillé': 410, 'depanne': 410, 'depannee': 410, 'eu': 81, 'eue': 81, 'lu': 734, 'mis': 737,
'mise': 737, 'mises': 737, 'presente': 439, 'presentees': 737, 'presentes': 737, 'présenté': 439, 'recommande': 457,
'recommandee': 457, 'recommandé': 457, 'vu': 734, 'vue': 734}, {'<them>': 51, 'N': 51}, {'d': 739, 'de': 739}, {'ai':
738, 'anniv': 473, 'anniversaire': 473, 'avis': 559, 'idee': 740}, {'camp': 0}, {'son': 742}, {'dans': 743}, {'est':
744}, {'balle': 745, 'messagerie': 86}, {'plan': 86}, {'': (0, 'missed'), 'sur': 86, 'vocal': 86}, {'sa': 86, 'son':
86}, {'sur': 749}, {'message': 748, 'vocal': 750}, {'en': 747, 'un': 751}, {'^': 429, 'en': 736}, {'<warned>': 113,
'mis': 737, 'mise': 737, 'mises': 737, 'presentees': 737, 'presentes': 753}, {'ai': 754}, {'recommandation': 602},
{'de': 756}, {'<any_det>': 71}, {'^': 758}, {'combien': 409, 'comment': 409, 'la': 409, 'le': 409, 'les': 409,
'pourquoi': 409}, {'<any_det>': 422, 'adresse': 421, 'contact': 421, 'contacts': 421, 'coordonnees': 421, 'des': 586,
'du': 586, 'mes': 586, 'mon': 587, 'nom': 421, 'numero': 421, 'plein': 588, 'un': 586}, {'<any_det>': 409, '^': 408,
'combien': 409, 'comment': 409, 'la': 409, 'le': 409, 'les': 409, 'pourquoi': 409}, {'des': 586, 'du': 586, 'mes':
586, 'mon': 586, 'part': 113, 'plein': 588, 'un': 586}, {'<any_det>': 409, '^': 408}, {'': (5, 'mine'), '^': 453},
{'': (5, 'mine'), 'd': 765, 'de': 765, 'que': 27}, {'<handed>': 759, '<said>': 113, 'appris': 760, 'demande': 91,
'demandé': 91, 'detaille': 760, 'dit': 515, 'donne': 761, 'donné': 761, 'ecrit': 81, 'envoye': 427, 'explique': 762,
'expliqué': 762, 'fait': 763, 'file': 427, 'filé': 427, 'montre': 764, 'montré': 764, 'parle': 81, 'parlé': 81,
'passe': 427, 'passé': 427, 'pose': 91, 'presente': 439, 'promis': 766, 'propose': 702, 'proposé': 702, 'présenté':
439, 'raconte': 760, 'raconté': 760, 'repondu': 81, 'telephone': 81, 'transmis': 427, 'téléphoné': 81}, {'mon': 424},
{'d': 454, 'de': 454}, {'^': 711, 'ai': 767, 'donne': 768, 'donné': 768, 'faut': 204, 'promis': 769}, {'vous': 86},
{'<date>': 86, 'rendez': 771}, {'<reach_inf>': 86, '<see_inf>': 86}, {'<reach_inf>': 86, '<see_inf>': 86, 'l': 773,
'la': 773, 'le': 773, 'les': 773, 'lui': 773}, {'<any_det>': 772, 'N': 86, 'd': 774, 'de': 774}, {'article': 19,
'interview': 19, 'portrait': 19, 'post': 19}, {'bouquin': 19, 'livre': 19, 'post': 19}, {'': (11, 'thinking'),
'facebook': 19, 'insta': 19, 'instagram': 19, 'la': 479, 'le': 480, 'linkedin': 19, 'twitter': 19, 'x': 19}, {'dans':
481, 'l': 776, 'le': 777, 'par': 481, 'qu': 19, 'que': 19, 'sur': 778, 'un': 776, 'une': 776}, {'<remarks>': 583,
'audit': 111}, {'relecture': 111}, {'des': 586, 'du': 586, 'mes': 586, 'mon': 586, 'part': 113, 'plein': 588, 'un':
780, 'une': 781}, {'<handed>': 759, '<said>': 113, 'appris': 760, 'demande': 91, 'demandé': 91, 'detaille': 760,
'dit': 515, 'donne': 761, 'donné': 761, 'ecrit': 81, 'envoye': 427, 'explique': 762, 'expliqué': 762, 'fait': 782,
'file': 427, 'filé': 427, 'montre': 764, 'montré': 764, 'parle': 81, 'parlé': 81, 'passe': 427, 'passé': 427, 'pose':
91, 'presente': 439, 'promis': 766, 'propose': 702, 'proposé': 702, 'présenté': 439, 'raconte': 760, 'raconté': 760,
'repondu': 81, 'telephone': 81, 'transmis': 427, 'téléphoné': 81}, {'<must3>': 101, '^': 711, 'ai': 783, 'donne': 768,
'donné': 768, 'faut': 204, 'promis': 769}, {'': (13, 'talk'), 'd': 23, 'de': 23, 'qu': 23, 'que': 23, 'si': 23}, {'':
(13, 'talk'), 'comment': 23, 'pourquoi': 23, 'qu': 23, 'que': 23, 'si': 23}, {'<giveinf>': 27, 'arreter': 49, 'leur':
27, 'lui': 27, 'ne': 49, 'pas': 49}, {'^': 787}, {'d': 788, 'de': 788}, {'astuce': 51, 'conseil': 51, 'tip': 51},
{'conseil': 173}, {'...': 790, 'comme': 791, 'le': 791, 'un': 791}, {'part': 81}, {'<letter>': 81, 'faire': 793},
{'<any_det>': 794, '<letter>': 81, 'faire': 793}, {'rappele': 86, 'repondu': 86}, {'<reached_me>': 81, '<said>': 786,
'<urges>': 267, 'accompagne': 77, 'accompagnee': 77, 'accueillis': 81, 'alerte': 269, 'alertee': 269, 'alerté': 269,
'conseille': 173, 'conseillé': 173, 'demande': 789, 'demandé': 789, 'dit': 283, 'donne': 792, 'donné': 792, 'envoye':
795, 'fait': 284, 'invites': 81, 'laisse': 287, 'laissé': 287, 'mis': 290, 'mise': 290, 'parle': 291, 'parlé': 291,
'pas': 796, 'passe': 295, 'passé': 295, 'plante': 86, 'plantee': 86, 'pose': 390, 'preconise': 296, 'promis': 297,
'propose': 190, 'proposé': 190, 'préconise': 296, 'préconisé': 296, 'rappele': 299, 'reclame': 170, 'recommande': 296,
'recommandé': 296, 'recu': 81, 'recue': 81, 'recues': 81, 'recus': 81, 'rejoint': 77, 'rejointe': 77, 'rendu': 300,
'réclame': 170, 'réclamé': 170, 'saute': 301, 'suggere': 296, 'suggère': 296, 'suggéré': 296, 'supplie': 272}, {'a':
6, 'au': 6, 'chez': 6, 'à': 6}, {'pour': 170}, {'<says>': 785, '<urges>': 267, 'a': 797, 'accompagnait': 77, 'alerte':
269, 'appelle': 81, 'invite': 798, 'invitent': 798, 'relance': 799}, {'<any_det>': 772}, {'^': 60, 'avec': 61}, {'^':
661}, {'': (13, 'talk'), 'je': 19}, {'combien': 23, 'comment': 23, 'd': 803, 'de': 803, 'ou': 23, 'pourquoi': 23,
'quand': 23, 's': 23, 'si': 804}, {'de': 27}, {'': (11, 'thinking'), 'jamais': 86, 'pas': 86, 'plus': 86, 'toujours':
565}, {'a': 803, 'à': 803}, {'<says>': 785, '<urges>': 267, '^': 304, 'annoncer': 152, 'charge': 722, 'conseille':
173, 'decroche': 566, 'demandait': 215, 'demande': 805, 'dire': 152, 'disant': 152, 'dit': 305, 'doit': 307,
'doivent': 307, 'décroche': 566, 'faut': 693, 'ghoste': 86, 'informer': 152, 'manque': 86, 'met': 290, 'preconise':
296, 'prevenir': 152, 'promet': 309, 'préconise': 296, 'préconisé': 296, 'rappeler': 806, 'rappelle': 807, 'reclame':
170, 'recommande': 296, 'recommandé': 296, 'relance': 799, 'repond': 566, 'reste': 808, 'réclame': 170, 'réclamé':
170, 'souviens': 19, 'suggere': 296, 'suggère': 296, 'suggéré': 296, 'suis': 724, 'verrait': 310}, {'': (10,
'thanks'), 'N': 460}, {'fois': 683}, {'N': 460, 'a': 810, 'beaucoup': 683, 'encore': 683, 'infiniment': 683, 'mille':
811, 'à': 810}, {'vaut': 50}, {'mercis': 683}, {'avec': 439}, {'contact': 815, 'lien': 815, 'relation': 815},
{'contact': 430, 'lien': 430, 'relation': 430}, {'en': 817}, {'N': 818}, {'en': 816, 'et': 819}, {'N': 820, 'en':
442}, {'en': 816}, {'N': 449, 'de': 450, 'entre': 450}, {'contact': 823, 'relation': 823}, {'N': 822, 'en': 824},
{'et': 77}, {'pas': 388}, {'jamais': 438, 'pas': 446, 'plus': 438}, {'eu': 387, 'lieu': 86}, {'pas': 829}, {'arrive':
86, 'arrivee': 86, 'arrivé': 86, 'venu': 86, 'venue': 86}, {'venu': 86, 'venue': 86}, {'jamais': 831, 'pas': 832},
{'decroche': 86, 'décroché': 86, 'rappele': 86, 'repondu': 86}, {'pas': 834}, {'pas': 407}, {'a': 827, 'ai': 828,
'aura': 830, 'est': 833, 'ont': 835, 'oublie': 836, 'oublier': 836, 'oublions': 836}, {'decroche': 566, 'décroche':
566, 'rappelle': 566, 'repond': 566}, {'jamais': 86, 'pas': 86, 'plus': 86, 'tjrs': 565, 'tjs': 565, 'toujours': 565},
{'decroche': 566, 'décroche': 566, 'me': 838, 'oublie': 836, 'oublier': 836, 'oublions': 836, 'rappelle': 566,
'repond': 839}, {'step': 56, 'steps': 56}, {'': (12, 'task'), 'meme': 56, 'même': 56}, {'moi': 842}, {'moi': 56},
{'a': 843, 'pour': 844, 'à': 843}, {'devons': 803, 'doit': 803}, {'N': 702}, {'': (5, 'mine'), 'm': 0, 'me': 0,
'nous': 0}, {'^': 848}, {'^': 185, 'a': 847, 'd': 849, 'de': 849, 'qu': 186, 'que': 186, 'à': 847}, {'<reached_me>':
81, '<said>': 786, '<urges>': 267, 'accueillis': 81, 'conseille': 173, 'conseillé': 173, 'demande': 789, 'demandé':
789, 'dit': 316, 'donne': 792, 'donné': 792, 'envoye': 795, 'fait': 284, 'invites': 81, 'laisse': 287, 'laissé': 287,
'parle': 291, 'parlé': 291, 'passe': 295, 'passé': 295, 'plantes': 86, 'pose': 390, 'preconise': 296, 'promis': 850,
'préconise': 296, 'préconisé': 296, 'recommande': 296, 'recommandé': 296, 'recu': 81, 'recue': 81, 'recues': 81,
'recus': 81, 'rendu': 300, 'saute': 301, 'suggere': 296, 'suggère': 296, 'suggéré': 296, 'supplie': 272}, {'': (0,
'missed'), '<see_inf>': 86, 'se': 88}, {'': (0, 'missed'), '<see_inf>': 86, 'd': 852, 'de': 852, 'se': 88}, {'vous':
853}, {'cale': 853, 'calé': 853, 'prevu': 853, 'rdv': 853, 'rendez': 854}, {'combien': 23, 'comment': 23, 'd': 803,
'de': 803, 'ou': 23, 'pourquoi': 23, 'quand': 23, 's': 23, 'si': 23}, {'': (7, 'waiting'), '<giveinf>': 27, 'leur':
27, 'lui': 27}, {'^': 857, 'encore': 306, 'toujours': 306}, {'deux': 77, 'quatre': 77, 'tous': 77, 'trois': 77},
{'promis': 702}, {'a': 860, 'devons': 27, 'doit': 27}, {'croises': 86, 'parle': 86, 'parlé': 86, 'vu': 86, 'vus': 86},
{'pas': 862}, {'sommes': 863}, {'est': 863}, {'nous': 864, 's': 865}, {'<sort_of_met>': 81, 'pas': 862}, {'sommes':
867}, {'a': 6, 'au': 6, 'avec': 6, 'chez': 6, 'en': 6, 'ensemble': 6, 'à': 6}, {'<sort_of_met>': 81}, {'<says>': 785,
'<them>': 846, '<urges>': 267, '^': 304, 'a': 851, 'allons': 406, 'annoncer': 152, 'appelle': 81, 'attendons': 13,
'aura': 713, 'aurai': 713, 'avait': 855, 'avions': 855, 'conseille': 173, 'demandait': 215, 'demande': 856, 'devons':
803, 'dire': 152, 'disant': 152, 'dit': 318, 'doit': 858, 'doivent': 307, 'etions': 859, 'informer': 152, 'invite':
798, 'invitent': 798, 'leur': 861, 'lui': 861, 'n': 866, 'ne': 866, 'nous': 868, 'part': 869, 'partons': 869,
'preconise': 296, 'prevenir': 152, 'préconise': 296, 'préconisé': 296, 'recevra': 713, 'recevrai': 713, 'recevrons':
713, 'recois': 713, 'recoit': 713, 'recommande': 296, 'recommandé': 296, 'recupere': 713, 's': 865, 'sommes': 870,
'suggere': 296, 'suggère': 296, 'suggéré': 296}, {'cafe': 81, 'café': 81, 'verre': 81}, {'un': 872}, {'^': 699,
'devons': 803, 'doit': 803}, {'envoie': 27, 'prepare': 27, 'prépare': 27, 'relance': 27, 'renvoie': 27, 'transmet':
27}, {'a': 847, 'd': 46, 'de': 46, 'à': 847}, {'<set>': 6, 'dit': 420, 'promis': 876, 'rendez': 115}, {'D': 69, 'a':
69, 'au': 69, 'la': 69, 'le': 69, 'notre': 69, 'à': 69}, {'dejeuner': 86, 'diner': 86, 'dîner': 86, 'manger': 86, 's':
87, 'se': 88}, {'appeler': 6}, {'parler': 6, 'rappeler': 6, 'revoir': 6, 'voir': 6}, {'^': 661, 'boire': 6,
'dejeuner': 6, 'diner': 6, 'dîner': 6, 'manger': 6, 's': 880, 'se': 881}, {'dej': 6, 'déj': 6}, {'apero': 6, 'cafe':
6, 'café': 6, 'petit': 883, 'the': 6, 'verre': 6}, {'le': 884, 'un': 884}, {'': (14, 'together'), '<sort_of_met>': 81,
'loupe': 86, 'loupes': 86, 'manque': 86, 'manques': 86, 'manqué': 86, 'pas': 862, 'rate': 86, 'rates': 86},
{'appelle': 6, 'est': 886}, {'<we_meet>': 6}, {'voir': 6}, {'<see_inf>': 6, '^': 405, 'chez': 6, 'se': 889},
{'<them>': 874, '^': 875, 'a': 877, 'attend': 13, 'aura': 713, 'aurai': 713, 'avait': 855, 'avance': 878, 'avions':
855, 'boit': 6, 'brunche': 6, 'decale': 878, 'dejeune': 6, 'devait': 879, 'devons': 803, 'dine': 6, 'doit': 882,
'décale': 878, 'déjeune': 6, 'dîne': 6, 'etait': 859, 'leur': 861, 'lui': 861, 'lunche': 6, 'mange': 6, 'n': 866,
'ne': 866, 'nous': 864, 'part': 869, 'partons': 869, 'prend': 885, 'recevra': 713, 'recevrai': 713, 'recevrons': 713,
'recois': 713, 'recoit': 713, 'recupere': 713, 'reporte': 878, 'repousse': 878, 's': 887, 'se': 888, 'va': 890,
'vais': 406, 'verra': 393}, {'le': 772}, {'<any_det>': 772, 'N': 86, 'completement': 892, 'd': 774, 'de': 774, 'pas':
407, 'totalement': 892}, {'<any_det>': 772, 'N': 86, 'completement': 892, 'd': 774, 'de': 774, 'totalement': 892},
{'': (23, 'contact'), 'a': 81, 'au': 81, 'avec': 81, 'à': 81}, {'^': 609}, {'N': 896}, {'experience': 409, 'rex':
409}, {'a': 897, 'des': 511, 'le': 511, 'mon': 898, 'quelques': 511, 'un': 511, 'une': 511, 'à': 897}, {'hui': 86},
{'D': 86, 'aujourd': 900, 'avec': 86, 'ce': 86, 'cette': 86}, {'vous': 901}, {'<date>': 901, 'news': 86, 'nouvelles':
86, 'rendez': 902, 'reponse': 86, 'retour': 86, 'signe': 86}, {'appele': 86, 'appelé': 86, 'eu': 86, 'parle': 86,
'parlé': 86, 'rencontre': 86, 'rencontré': 86, 'revu': 86, 'vu': 86}, {'nouvelles': 86}, {'occasion': 86}, {'<them>':
86, 'N': 86, 'de': 905, 'l': 906, 'le': 444, 'lieu': 86}, {'moindre': 494}, {'<sort_of_met>': 86, 'de': 903,
'decroche': 86, 'décroché': 86, 'encore': 904, 'eu': 907, 'joignable': 86, 'le': 908, 'ose': 709, 'oublier': 407,
'pointe': 86, 'pointee': 86, 'pu': 86, 'rappele': 86, 'repondu': 86, 'reussi': 86}, {'maison': 6}, {'N': 581, 'la':
910}, {'bureau': 6}, {'': (23, 'contact'), 'moi': 6, 'nous': 6}, {'temps': 462}, {'revue': 564}, {'avec': 81, 'chez':
81, 'ensemble': 81}, {'midi': 916}, {'moment': 916}, {'end': 916}, {'<time_span>': 916, 'apres': 917, 'petit': 918,
'week': 919}, {'<time_span>': 916, 'apres': 917, 'coup': 542, 'petit': 918, 'week': 919}, {'...': 632, '<any_det>':
422, 'a': 911, 'adresse': 421, 'au': 912, 'boire': 6, 'chez': 913, 'contact': 421, 'contacts': 421, 'coordonnees':
421, 'dejeuner': 6, 'diner': 6, 'du': 914, 'dîner': 6, 'en': 915, 'la': 920, 'le': 920, 'me': 889, 'nom': 421, 'nous':
889, 'numero': 421, 'un': 921, 'une': 920, 'voir': 81, 'à': 911}, {'avec': 81, 'chez': 81, 'voir': 81}, {'la': 910},
{'moi': 6, 'nous': 6}, {'a': 924, 'au': 912, 'boire': 6, 'chez': 925, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'me':
889, 'nous': 889, 'à': 924}, {'...': 632, '<any_det>': 422, 'a': 582, 'adresse': 421, 'chez': 81, 'contact': 421,
'contacts': 421, 'coordonnees': 421, 'du': 914, 'en': 915, 'la': 920, 'le': 920, 'nom': 421, 'numero': 421, 'un': 921,
'une': 920, 'voir': 81, 'à': 582}, {'': (5, 'mine'), 'connecter': 369, 'les': 575, 'mettre': 378, 'presenter': 369},
{'a': 928, 'à': 928}, {'rdv': 86, 'rendez': 771}, {'au': 930}, {'dejeune': 81, 'déjeuné': 81}, {'<sort_of_met>': 86,
'de': 905}, {'la': 447, 'un': 389, 'une': 447}, {'annoncer': 152, 'dire': 152, 'informer': 152, 'prevenir': 152},
{'<them>': 546, '<they>': 546, 'info': 23, 'me': 935, 'nous': 935}, {'pas': 19}, {'<inf>': 6, 'dejeuner': 6, 'diner':
6, 'dîner': 6, 'passer': 6, 'se': 889, 'voir': 6}, {'avec': 523, 'de': 938}, {'des': 511, 'le': 511, 'quelques': 511,
'rdv': 6, 'rendez': 115, 'un': 511, 'une': 511}, {'rdv': 6}, {'<date>': 6, 'etape': 941, 'rendez': 115}, {'': (12,
'task'), 'rdv': 6}, {'<date>': 6, 'etape': 943, 'rendez': 115}, {'etapes': 56}, {'<they>': 23, 'elle': 626, 'elles':
628, 'il': 626, 'ils': 628}, {'N': 23, 'elle': 23, 'elles': 23, 'il': 23, 'ils': 23, 'j': 23, 'je': 23, 'on': 23},
{'devrais': 49, 'devrait': 49, 'devrions': 49, 'ferais': 102, 'ferait': 102}, {'^': 948}, {'<they>': 23, 'j': 949,
'je': 949, 'nous': 949, 'on': 949}, {'<any_det>': 772, 'N': 86}, {'prochain': 6}, {'D': 952, 'manque': 86, 'manqué':
86, 'rate': 86}, {'N': 457, 'd': 50, 'de': 50, 'qu': 50, 'que': 50}, {'visite': 486}, {'fil': 486}, {'de': 956},
{'<letter>': 486, 'coup': 957}, {'N': 81, 'la': 955, 'un': 958, 'une': 958}, {'une': 603}, {'monde': 81}, {'le': 961},
{'D': 69, 'a': 69, 'au': 69, 'à': 69}, {'^': 66, 'a': 67, 'de': 67, 'à': 67}, {'moral': 964}, {'le': 965}, {'<set>':
6, 'manque': 86, 'manqué': 86, 'rate': 86}, {'vous': 967}, {'visite': 612}, {'<their>': 651, 'la': 651, 'le': 651},
{'a': 81, 'à': 81}, {'': (0, 'missed'), 'D': 562, 'a': 562, 'au': 562, 'la': 562, 'le': 562, 'notre': 562, 'à': 562},
{'table': 6}, {'une': 973}, {'^': 661, 'savoir': 393}, {'attente': 605, 'dette': 27}, {'a': 975, 'en': 976, 'à': 975},
{'coeur': 61}, {'du': 978}, {'de': 86}, {'part': 980}, {'avec': 86, 'chez': 86, 'cote': 86, 'de': 86, 'du': 86}, {'N':
86, 'la': 981, 'neuf': 982, 'nouveau': 982, 'special': 982}, {'de': 983}, {'pointe': 86, 'pointee': 86, 'presente':
86, 'presentee': 86, 'présenté': 86}, {'<sort_of_met>': 81, 'decommande': 86, 'decommandee': 86, 'desiste': 86,
'desistee': 86, 'engage': 330, 'engagee': 330, 'engagé': 330, 'pas': 985}, {'engage': 330, 'est': 986}, {'nouvelles':
86, 'reponse': 86, 'succes': 86}, {'rapproche': 0, 'renseigne': 0}, {'D': 6, 'dans': 6, 'en': 6, 'le': 6}, {'^': 989,
'demandait': 215, 'demande': 215, 'revoit': 990}, {'coaching': 529, 'mentorat': 529, 'mentoring': 529}, {'de': 992},
{'populaire': 61}, {'bien': 518, 'pour': 255}, {'main': 81}, {'la': 996}, {'^': 49, 'd': 50, 'de': 50, 'que': 50},
{'est': 998}, {'<giveinf>': 49}, {'^': 1000}, {'...': 51, ':': 50, 'c': 999, 'd': 1001, 'de': 1001, 'est': 998,
'etait': 998}, {'...': 51}, {'<tip>': 1002, 'conseil': 1003}, {'die': 86}, {'passe': 623, 'passee': 623, 'passé': 623,
'venu': 623, 'venue': 623}, {'^': 66, 'a': 67, 'à': 67}, {'chance': 1007}, {'bonne': 1008}, {'attente': 605}, {'en':
1010}, {'<them>': 546, '<they>': 546}, {'parler': 86}, {'<reach_inf>': 86, '<see_inf>': 86, 'l': 87, 'la': 527, 'le':
527, 'lui': 1013}, {'d': 1014, 'de': 1014}, {'courant': 113}, {'au': 1016}, {'N': 1017}, {'do': 56}, {'': (12,
'task'), '^': 661}, {'eau': 86}, {'l': 1021}, {'boite': 507, 'boîte': 507, 'messagerie': 86, 'repondeur': 86}, {'':
(23, 'contact'), 'boite': 507, 'boîte': 507, 'la': 1023, 'le': 1023, 'messagerie': 86, 'repondeur': 86, 'sa': 1023,
'son': 1023}, {'a': 1022, 'sur': 1024, 'à': 1022}, {'sur': 81}, {'nouvelle': 86}, {'<reached_me>': 86,
'<sort_of_met>': 86, 'de': 905, 'eu': 86}, {'la': 981}, {'': (0, 'missed'), 'de': 1029}, {'aucune': 1027, 'en': 1010,
'pas': 1028, 'rien': 1030}, {'<any_det>': 422, '<their>': 608, 'a': 611, 'adresse': 421, 'contact': 421, 'contacts':
421, 'coordonnees': 421, 'le': 615, 'nom': 421, 'numero': 421, 'à': 611}, {'jours': 19, 'quatre': 19}, {'ces': 1033},
{'de': 1034, 'grand': 684}, {'leur': 27, 'lui': 27, 'me': 344, 'nous': 344, 'revenir': 234}, {'N': 6}, {'avec': 1037},
{'...': 1038}, {'^': 1036, 'a': 1039, 'au': 1039, 'en': 1039, 'à': 1039}, {'<see_inf>': 6, '^': 728, 'a': 1039, 'au':
1039, 'en': 1039, 'rendre': 576, 'à': 1039}, {'avoir': 81, 'croiser': 81, 'dejeuner': 81, 'diner': 81, 'discuter': 81,
'dîner': 81, 'parler': 81, 'quitter': 81, 'raccrocher': 81, 'rencontrer': 81, 'voir': 81}, {'de': 1042}, {'': (5,
'mine'), '<them>': 27}, {'^': 1044}, {'^': 1044, 'leur': 170, 'lui': 170}, {'j': 1045, 'je': 1046, 'nous': 195}, {'^':
159, 'bien': 193, 'qu': 196, 'que': 1047, 'savoir': 23}, {'avoir': 81, 'croiser': 81, 'dejeuner': 81, 'diner': 81,
'discuter': 81, 'dîner': 81, 'm': 348, 'nous': 348, 'parler': 81, 'quitter': 81, 'raccrocher': 81, 'rencontrer': 81,
'voir': 81}, {'a': 924, 'au': 912, 'boire': 6, 'chez': 925, 'de': 1049, 'dejeuner': 6, 'diner': 6, 'dîner': 6, 'me':
889, 'nous': 889, 'à': 924}, {'appeler': 86, 'passer': 88, 'voir': 86}, {'': (23, 'contact'), 'dans': 481, 'l': 598,
'la': 599, 'le': 600, 'par': 481, 'passer': 19, 'qu': 23, 'que': 23, 'sur': 481, 'une': 599}, {'personne': 86},
{'avait': 1053}, {'connecter': 369, 'cote': 371, 'creuser': 19, 'elle': 194, 'eux': 194, 'l': 376, 'les': 379, 'leur':
381, 'lui': 382, 'ma': 384, 'mettre': 378, 'moi': 386, 'presenter': 369, 'revoir': 391, 'sa': 384, 'son': 392, 'ta':
384, 'voir': 393}, {'avec': 596, 'de': 596, 'des': 596, 'par': 596, 'quelques': 596}, {'$': 21, '//': 59, '0': 65,
'<cheered>': 68, '<date>': 70, '<handed>': 76, '<i>': 90, '<letter>': 96, '<must3>': 101, '<opines>': 109,
'<read_it>': 112, '<said>': 114, '<set>': 117, '<shifted>': 120, '<them>': 122, '<they>': 353, '<tip>': 356, 'N': 364,
'^': 365, 'a': 394, 'accepte': 194, 'accompagne': 396, 'action': 398, 'adresse': 404, 'adressé': 404, 'ai': 461,
'aide': 411, 'aimerait': 199, 'alle': 464, 'allee': 464, 'alors': 152, 'amene': 404, 'amené': 404, 'anime': 469,
'anniv': 473, 'anniversaire': 473, 'annule': 86, 'annulee': 86, 'annules': 86, 'annulé': 86, 'appel': 475, 'appele':
81, 'appels': 476, 'appelé': 81, 'apporte': 404, 'apporté': 404, 'appris': 482, 'apres': 152, 'apresentacao': 485,
'assis': 488, 'assure': 469, 'attend': 208, 'attendent': 204, 'attends': 489, 'attendu': 491, 'au': 492, 'aucun': 494,
'aucune': 495, 'aurais': 497, 'avait': 498, 'avant': 152, 'avec': 499, 'averti': 500, 'banque': 501, 'bavarde': 81,
'benevolat': 502, 'besoin': 505, 'beta': 506, 'bien': 152, 'boite': 507, 'bosse': 508, 'bossé': 508, 'bouffe': 81,
'bouffé': 81, 'boutique': 509, 'boîte': 507, 'brainstorme': 81, 'briefe': 500, 'brunche': 81, 'brunché': 81, 'bu':
512, 'bureau': 509, 'c': 517, 'ca': 520, 'cale': 524, 'calé': 524, 'car': 23, 'cause': 526, 'causé': 526, 'cense':
189, 'censee': 189, 'cherche': 528, 'cherché': 528, 'citation': 23, 'coache': 53, 'coachee': 53, 'coaching': 529,
'comme': 530, 'compte': 533, 'connecte': 450, 'conseil': 535, 'conseille': 173, 'conseils': 356, 'consulte': 536,
'convenu': 538, 'coopte': 539, 'correction': 540, 'coup': 542, 'couru': 462, 'croise': 81, 'croisee': 81, 'croises':
81, 'croisé': 81, 'd': 554, 'dans': 557, 'de': 561, 'debattu': 81, 'debriefe': 81, 'decale': 563, 'decide': 524,
'decommande': 86, 'decommandee': 86, 'decortique': 564, 'decroche': 566, 'dejeune': 81, 'demandait': 215, 'demande':
569, 'demandé': 570, 'depanne': 411, 'deplace': 563, 'depuis': 152, 'des': 152, 'deux': 65, 'devaient': 221, 'devais':
571, 'devait': 572, 'dine': 81, 'directement': 573, 'disait': 224, 'disant': 152, 'discute': 81, 'dit': 233, 'dois':
577, 'doit': 579, 'donnant': 427, 'donne': 595, 'donné': 595, 'dont': 23, 'du': 426, 'dès': 152, 'décale': 563,
'décidé': 524, 'décroche': 566, 'déjeuné': 81, 'déplace': 563, 'dîné': 81, 'dû': 426, 'echange': 597, 'ecoute': 601,
'ecrit': 604, 'empechement': 86, 'en': 607, 'envoyant': 427, 'envoye': 617, 'epluche': 564, 'essaye': 622, 'est': 624,
'et': 630, 'etaient': 631, 'etais': 632, 'etait': 635, 'etant': 636, 'ete': 249, 'etions': 632, 'eu': 641, 'explique':
645, 'expliqué': 645, 'failli': 646, 'fait': 656, 'faudra': 657, 'faudrait': 660, 'faut': 668, 'feedback': 672,
'fete': 81, 'file': 678, 'filé': 678, 'finalement': 375, 'forme': 680, 'fyi': 23, 'fêté': 81, 'gare': 462, 'garé':
462, 'ghoste': 86, 'ghostee': 86, 'ghosté': 86, 'grace': 682, 'grand': 684, 'gros': 685, 'idee': 19, 'il': 695,
'informe': 500, 'informé': 500, 'injoignable': 86, 'insiste': 260, 'interroge': 536, 'intervenu': 696, 'interviewe':
81, 'intro': 697, 'introduit': 450, 'j': 708, 'jamais': 710, 'je': 731, 'jette': 263, 'joue': 732, 'l': 741, 'la':
746, 'laisse': 752, 'laissé': 752, 'lapin': 493, 'laquelle': 23, 'lequel': 23, 'les': 755, 'lettre': 757, 'leur': 770,
'lorsqu': 23, 'lorsque': 23, 'loupe': 775, 'lu': 779, 'lui': 784, 'm': 800, 'maile': 81, 'mailé': 81, 'mange': 81,
'mangé': 81, 'manque': 801, 'manqué': 801, 'maraude': 802, 'marche': 462, 'marché': 462, 'me': 809, 'memo': 56,
'mentorat': 529, 'mentore': 53, 'mentoree': 53, 'mentoring': 529, 'merci': 812, 'mieux': 813, 'mille': 814, 'mis':
821, 'mise': 825, 'moi': 826, 'montre': 645, 'montré': 645, 'n': 837, 'ne': 840, 'next': 841, 'note': 845, 'nous':
871, 'offert': 873, 'ok': 543, 'on': 891, 'ont': 323, 'oublie': 893, 'oublier': 836, 'oublions': 836, 'oublié': 894,
'papote': 81, 'parait': 152, 'paraît': 152, 'parce': 152, 'parle': 895, 'parlé': 895, 'partage': 899, 'partagé': 899,
'pas': 909, 'passe': 922, 'passee': 923, 'passent': 926, 'passé': 927, 'pcq': 23, 'pendant': 152, 'pense': 808,
'penser': 929, 'personne': 931, 'petit': 932, 'pitche': 81, 'plus': 933, 'poireaute': 86, 'poireauter': 86, 'porte':
509, 'pose': 934, 'pour': 936, 'pourquoi': 937, 'pousse': 653, 'poussé': 653, 'preconise': 184, 'prend': 263,
'presentacion': 485, 'presentation': 485, 'presente': 450, 'prete': 759, 'prevenu': 500, 'prevu': 939, 'pris': 940,
'prochain': 942, 'prochaine': 944, 'prochaines': 945, 'promet': 309, 'promis': 455, 'propose': 325, 'préconise': 184,
'préconisé': 184, 'présenté': 450, 'prêté': 759, 'puisqu': 23, 'puisque': 23, 'qu': 946, 'quand': 947, 'quatre': 65,
'que': 950, 'questionne': 536, 'qui': 23, 'raccroche': 81, 'randonne': 81, 'rappele': 81, 'rappeler': 806, 'rappelle':
566, 'rate': 951, 'rdv': 953, 'reclame': 204, 'recommande': 954, 'recommandé': 954, 'recroise': 81, 'recu': 959,
'redige': 960, 'refait': 962, 'regarde': 601, 'regardé': 601, 'relance': 459, 'relancé': 459, 'relecture': 540,
'relu': 111, 'remercie': 460, 'remis': 963, 'remise': 963, 'remonte': 966, 'rencontre': 81, 'rencontree': 81,
'rencontres': 81, 'rencontré': 81, 'rendez': 968, 'rendu': 969, 'reparle': 81, 'repete': 970, 'repeter': 970,
'repond': 839, 'repondeur': 86, 'repondu': 971, 'reporte': 972, 'reportee': 86, 'reporté': 86, 'repousse': 563,
'reserve': 974, 'reste': 977, 'resto': 979, 'restos': 979, 'retour': 672, 'retours': 672, 'retrouve': 81, 'retrouvee':
81, 'retrouvé': 81, 'reve': 518, 'revu': 81, 'revue': 81, 'rien': 984, 'réclame': 204, 'rédigé': 960, 'répété': 970,
'réservé': 974, 'rêvé': 518, 's': 987, 'sa': 573, 'salue': 81, 'sans': 988, 'se': 991, 'seance': 993, 'seche': 801,
'secours': 994, 'selon': 553, 'serait': 995, 'serre': 997, 'ses': 1004, 'session': 993, 'sine': 1005, 'sollicite':
536, 'son': 1004, 'sonde': 536, 'sont': 1006, 'sorti': 462, 'sortie': 462, 'souhaite': 1009, 'souhaité': 1009,
'soupe': 81, 'suggere': 184, 'suggère': 184, 'suggéré': 184, 'suis': 1011, 'suivant': 1012, 'sur': 573, 'taffe': 462,
'tandis': 152, 'telephone': 81, 'tente': 1015, 'tenu': 1018, 'to': 1019, 'todo': 1020, 'tombe': 1025, 'tombee': 1025,
'tombes': 1026, 'tombé': 1025, 'toujours': 1031, 'transmettant': 427, 'transmis': 1032, 'travaille': 462, 'travaillé':
462, 'trinque': 81, 'trois': 65, 'téléphoné': 81, 'un': 1035, 'une': 65, 'va': 1040, 'vais': 1041, 'venons': 1043,
'veulent': 204, 'veut': 1048, 'viennent': 926, 'viens': 1043, 'vient': 1050, 'visite': 81, 'visité': 81, 'voir': 393,
'voudrait': 351, 'voulais': 1051, 'voulait': 352, 'voyage': 462, 'voyagé': 462, 'vu': 1052, 'vue': 81, 'vus': 81, 'y':
1054, 'zappe': 894, 'à': 1055, 'échange': 1056, 'échangé': 597}]


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

