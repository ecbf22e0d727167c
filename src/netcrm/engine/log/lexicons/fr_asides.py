"""Made by tests/tools/make_lexicons.py from fr.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = [{'': (1, 'told')}, {'^': 0}, {'^': 0, 'qu': 1, 'que': 1}, {'N': 2}, {'N': 2, 'a': 3, 'à': 3}, {'^': 0, 'et':
4, 'qu': 1, 'que': 1}, {'<them>': 2, 'N': 5}, {'a': 6, 'à': 6}, {'': (0, 'lead')}, {'quel': 8, 'quelle': 8, 'qui': 8},
{'qu': 8, 'que': 8, 'qui': 8}, {'quoi': 8}, {'ou': 8}, {'ce': 8}, {'est': 13}, {'elle': 8, 'il': 8, 'ils': 8}, {'a':
9, 'ce': 10, 'combien': 8, 'comment': 8, 'de': 11, 'ou': 8, 'par': 12, 'pourquoi': 8, 'qu': 14, 'quand': 8, 'quel': 8,
'quelle': 8, 'quelles': 8, 'quels': 8, 'qui': 8, 'quoi': 8, 's': 15, 'si': 8, 'à': 9}, {'^': 16}, {'demander': 17,
'savoir': 17}, {'demander': 17, 'lui': 18, 'savoir': 17}, {':': 17, 'pour': 19}, {'N': 20}, {'a': 21, 'à': 21},
{'demande': 17, 'demandé': 17}, {'ai': 23}, {'lui': 24}, {'et': 25, 'lui': 24, 'pour': 19}, {'<them>': 26, 'N': 26},
{'^': 0, 'de': 1, 'du': 1, 'qu': 1, 'que': 1}, {'<them>': 28, 'N': 28}, {'^': 8}, {'de': 30, 'du': 30}, {'propos':
31}, {'sujet': 31}, {'a': 30, 'à': 30}, {'a': 32, 'au': 33, 'concernant': 30, 'pour': 30, 'quant': 34, 'sur': 30, 'à':
32}, {'<them>': 35, 'N': 35}, {'N': 17}, {'N': 17, 'a': 37, 'à': 37}, {'^': 16, 'et': 38}, {'<them>': 17, 'N': 39},
{'': (0, 'lead'), 'a': 9, 'ce': 10, 'combien': 8, 'comment': 8, 'de': 11, 'ou': 8, 'par': 12, 'pourquoi': 8, 'qu': 14,
'quand': 8, 'quel': 8, 'quelle': 8, 'quelles': 8, 'quels': 8, 'qui': 8, 'quoi': 8, 's': 15, 'si': 8, 'à': 9}, {'^':
41}, {'de': 42, 'du': 42}, {'propos': 43}, {'sujet': 43}, {'a': 42, 'à': 42}, {'^': 16, 'a': 44, 'au': 45,
'concernant': 42, 'pour': 42, 'quant': 46, 'sur': 42, 'à': 44}, {'N': 47}, {'N': 47, 'a': 48, 'à': 48}, {'^': 16, 'a':
44, 'au': 45, 'concernant': 42, 'et': 49, 'pour': 42, 'quant': 46, 'sur': 42, 'à': 44}, {'<them>': 47, 'N': 50}, {'a':
51, 'à': 51}, {'N': 35}, {'N': 35, 'a': 53, 'à': 53}, {'a': 32, 'au': 33, 'concernant': 30, 'et': 54, 'pour': 30,
'quant': 34, 'sur': 30, 'à': 32}, {'<them>': 35, 'N': 55}, {'a': 56, 'à': 56}, {'conseils': 52}, {'a': 56, 'd': 53,
'de': 53, 'à': 56}, {'avis': 59}, {'d': 53, 'de': 53}, {'conseils': 61}, {'avis': 57}, {'avis': 52}, {'avis': 57,
'conseil': 52}, {'a': 40, 'conseil': 52, 'conseils': 57, 'des': 58, 'l': 60, 'les': 62, 'leur': 63, 'son': 64, 'un':
65, 'à': 40}, {'': (2, 'other')}, {'^': 0, 'de': 67, 'qu': 1, 'que': 1}, {'N': 68}, {'N': 68, 'a': 69, 'à': 69}, {'^':
0, 'de': 67, 'et': 70, 'qu': 1, 'que': 1}, {'<them>': 68, 'N': 71}, {'a': 72, 'à': 72}, {'^': 0, 'de': 67, 'et': 25,
'lui': 24, 'pour': 19, 'qu': 1, 'que': 1}, {'N': 68, 'a': 69, 'lui': 24, 'à': 69}, {'^': 0, 'de': 67, 'et': 75, 'lui':
24, 'pour': 19, 'qu': 1, 'que': 1}, {'<them>': 74, 'N': 76}, {'a': 77, 'à': 77}, {'de': 1, 'des': 1, 'du': 1}, {'N':
79}, {'N': 79, 'a': 80, 'à': 80}, {'de': 1, 'des': 1, 'du': 1, 'et': 81}, {'<them>': 79, 'N': 82}, {'a': 83, 'à': 83},
{'part': 84}, {'^': 16, 'a': 32, 'au': 33, 'concernant': 30, 'pour': 30, 'quant': 34, 'sur': 30, 'à': 32}, {'<them>':
86, 'N': 86}, {'pour': 19}, {'appele': 88, 'appelee': 88, 'appelé': 88, 'averti': 28, 'avertie': 28, 'contacte': 88,
'contactee': 88, 'informe': 28, 'informee': 28, 'informé': 28, 'prevenu': 28, 'prevenue': 28}, {'ai': 89},
{'conseils': 35}, {'avis': 35}, {'avis': 35, 'conseil': 35}, {'^': 16, 'conseil': 35, 'conseils': 35, 'des': 91, 'l':
92, 'leur': 92, 'son': 92, 'un': 93}, {'revoir': 67}, {'^': 0, 'au': 95, 'bonjour': 67, 'de': 67, 'qu': 1, 'que': 1},
{'annonce': 2, 'annoncé': 2, 'aussi': 23, 'demande': 94, 'demandé': 94, 'dit': 96, 'ecrit': 2, 'explique': 2,
'expliqué': 2, 'raconte': 2, 'raconté': 2}, {'ai': 97}, {':': 30}, {'N': 99}, {'N': 99, 'a': 100, 'à': 100}, {':': 30,
'et': 101}, {'<them>': 99, 'N': 102}, {'a': 103, 'à': 103}, {'question': 104}, {'la': 105, 'une': 105}, {'avis': 1,
'conseil': 1, 'conseils': 1, 'idee': 1}, {'<their>': 107, 'le': 107}, {'de': 108, 'pour': 108}, {'<them>': 109, 'N':
109}, {'a': 27, 'à': 27}, {'^': 0, 'de': 1, 'du': 1}, {'courant': 112}, {'au': 113}, {'N': 114}, {'annonce': 7,
'annoncé': 7, 'appel': 22, 'appele': 27, 'appelé': 27, 'averti': 29, 'confie': 7, 'confié': 7, 'consulte': 36,
'consulté': 36, 'contacte': 27, 'courriel': 22, 'croise': 27, 'croisé': 27, 'demande': 66, 'demandé': 66, 'dit': 73,
'ecrit': 78, 'explique': 73, 'expliqué': 73, 'fait': 85, 'informe': 29, 'informé': 29, 'interroge': 87, 'l': 90,
'les': 90, 'leur': 98, 'lui': 98, 'mail': 22, 'message': 22, 'mot': 22, 'parle': 84, 'parlé': 84, 'pose': 106, 'posé':
106, 'prevenu': 29, 'question': 104, 'questionne': 87, 'raconte': 7, 'raconté': 7, 'rapporte': 7, 'rapporté': 7,
'relance': 27, 'relancé': 27, 'remercie': 110, 'sms': 22, 'sonde': 36, 'telephone': 111, 'tenu': 115, 'texto': 22,
'téléphoné': 111, 'vu': 27}]


IDLE = [{'': (0, 'courtesy')}, {'$$': 0, 'a': 0, 'de': 0, 'et': 0, 'à': 0}, {'a': 0, 'de': 0, 'et': 0, 'à': 0},
{'pere': 2}, {'mere': 2}, {'mere': 2, 'pere': 2}, {'vous': 1}, {'end': 1}, {'adresse': 1, 'ami': 2, 'amie': 2,
'anniversaire': 1, 'appartement': 1, 'associe': 2, 'associee': 2, 'associé': 2, 'beau': 3, 'bebe': 1, 'belle': 4,
'billets': 1, 'cafe': 1, 'café': 1, 'chat': 2, 'chien': 1, 'compagne': 2, 'compagnon': 2, 'date': 1, 'dejeuner': 1,
'demenagement': 1, 'diner': 1, 'dos': 1, 'dîner': 1, 'enfant': 2, 'enfants': 1, 'examen': 1, 'facture': 1, 'famille':
1, 'femme': 1, 'fille': 1, 'fils': 1, 'frere': 2, 'genou': 1, 'grand': 5, 'heure': 1, 'invitation': 1, 'jardin': 1,
'journee': 1, 'maison': 1, 'maman': 2, 'mari': 1, 'mariage': 1, 'mere': 1, 'noel': 1, 'nouvelles': 1, 'oncle': 2,
'operation': 1, 'papa': 2, 'parents': 1, 'pere': 1, 'rendez': 6, 'sante': 1, 'semaine': 1, 'soeur': 2, 'tante': 2,
'vacances': 1, 'voyage': 1, 'week': 7}, {'$$': 0}, {'adresse': 0, 'age': 0, 'date': 0, 'heure': 0, 'jour': 0, 'temps':
0}, {'quelle': 10}, {'devenait': 9, 'devient': 9, 'faisait': 9, 'fait': 9, 'veut': 9, 'voulait': 9}, {'passe': 0},
{'neuf': 0}, {'de': 14}, {'a': 15}, {'devenait': 9, 'devient': 9, 'faisait': 9, 'fait': 9, 'se': 13, 'veut': 9,
'voulait': 9, 'y': 16}, {'elle': 12, 'il': 17, 'ils': 12}, {'elle': 12, 'il': 12, 'ils': 12}, {'se': 13, 'y': 16},
{'qu': 18, 'que': 19, 'qui': 20}, {'devais': 0, 'devait': 0, 'dois': 0, 'doit': 0}, {'devais': 0, 'devait': 0, 'dois':
0, 'doit': 0, 'leur': 22, 'lui': 22}, {'je': 23, 'on': 23}, {'passe': 9, 'passee': 9, 'passé': 9}, {'est': 25},
{'passees': 9}, {'passe': 9, 'sont': 27}, {'etait': 9, 's': 26, 'se': 28, 'va': 9, 'vont': 9}, {'...': 29}, {'hui':
0}, {'': (0, 'courtesy'), 'aujourd': 31}, {'passe': 0, 'porte': 0, 'sent': 0}, {'': (0, 'courtesy'), 'bien': 0},
{'allait': 32, 'se': 33, 'va': 34, 'vont': 0}, {'passe': 0, 'passee': 0, 'passé': 0}, {'passe': 0, 'passé': 0},
{'est': 36, 'etait': 37}, {'allait': 32, 's': 38, 'se': 33, 'va': 34, 'vont': 0}, {'passees': 0}, {'passe': 0, 'sont':
40}, {'<their>': 30, 'N': 35, 'allait': 0, 'ca': 39, 'cela': 35, 'elle': 35, 'elles': 35, 'etait': 0, 'il': 35, 'ils':
35, 'l': 30, 'la': 30, 'le': 30, 'les': 30, 's': 38, 'se': 41, 'va': 0, 'vont': 0}, {'vous': 9}, {'end': 9},
{'adresse': 9, 'anniversaire': 9, 'appartement': 9, 'bebe': 9, 'billets': 9, 'cafe': 9, 'café': 9, 'chien': 9, 'date':
9, 'dejeuner': 9, 'demenagement': 9, 'diner': 9, 'dos': 9, 'dîner': 9, 'enfants': 9, 'examen': 9, 'facture': 9,
'famille': 9, 'femme': 9, 'fille': 9, 'fils': 9, 'genou': 9, 'heure': 9, 'invitation': 9, 'jardin': 9, 'journee': 9,
'maison': 9, 'mari': 9, 'mariage': 9, 'mere': 9, 'noel': 9, 'nouvelles': 9, 'operation': 9, 'parents': 9, 'pere': 9,
'rendez': 43, 'sante': 9, 'semaine': 9, 'vacances': 9, 'voyage': 9, 'week': 44}, {'': (1, 'kept')}, {'trouve': 46,
'trouvé': 46}, {'': (0, 'courtesy'), 'a': 47, 'trouve': 46}, {'N': 0, 'chercher': 46, 'commencer': 46, 'elle': 48,
'est': 0, 'il': 48, 'on': 0, 'se': 0, 'sont': 0, 'trouver': 46, 'vendre': 46}, {'retard': 0}, {'triste': 0},
{'absent': 0, 'absente': 0, 'en': 50, 'fatigue': 0, 'fatiguee': 0, 'pas': 0, 'rate': 0, 'si': 51, 'triste': 0}, {'a':
52, 'avait': 52, 'est': 52, 'etait': 52, 'n': 52}, {'elle': 53, 'il': 53}, {'faudrait': 46, 'faut': 46}, {'': (0,
'courtesy'), 'arreter': 46, 'augmenter': 46, 'embaucher': 46, 'il': 55, 'lever': 46, 'vendre': 46}, {'': (0,
'courtesy'), 'embaucher': 46, 'recruter': 46, 'voir': 46}, {'apporter': 0, 'de': 14}, {'D': 0}, {'': (0, 'courtesy'),
'...': 59}, {'deja': 46}, {'': (0, 'courtesy'), '...': 59, 'a': 61, 'augmenterait': 46, 'aurait': 46, 'avait': 61,
'choisirait': 46, 'conseille': 46, 'conseillerait': 46, 'embaucherait': 46, 'ferait': 46, 'prendrait': 46,
'recommande': 46, 'recommanderait': 46, 'regrette': 46, 'vendrait': 46}, {'D': 0, 'elle': 60, 'elles': 0, 'il': 62,
'ils': 62}, {'': (0, 'courtesy'), 'a': 61, 'augmenterait': 46, 'aurait': 46, 'avait': 61, 'choisirait': 46,
'conseille': 46, 'conseillerait': 46, 'embaucherait': 46, 'ferait': 46, 'prendrait': 46, 'recommande': 46,
'recommanderait': 46, 'regrette': 46, 'vendrait': 46}, {'peut': 0, 'peux': 0, 'pouvais': 0, 'pouvait': 0, 'pouvions':
0}, {'...': 59, 'D': 0, 'N': 0, 'c': 0, 'ca': 0, 'cela': 0, 'elle': 64, 'elles': 0, 'il': 64, 'ils': 64, 'je': 65,
'nous': 65, 'on': 65, 'tout': 0}, {'<their>': 8, 'D': 9, 'N': 9, 'a': 11, 'adresse': 9, 'anniversaire': 9,
'appartement': 9, 'bebe': 9, 'billets': 9, 'cafe': 9, 'café': 9, 'ce': 21, 'chien': 9, 'combien': 24, 'comment': 42,
'date': 9, 'dejeuner': 9, 'demenagement': 9, 'diner': 9, 'dos': 9, 'dîner': 9, 'enfants': 9, 'examen': 9, 'facture':
9, 'famille': 9, 'femme': 9, 'fille': 9, 'fils': 9, 'genou': 9, 'heure': 9, 'invitation': 9, 'jardin': 9, 'journee':
9, 'l': 45, 'la': 8, 'le': 8, 'les': 45, 'maison': 9, 'mari': 9, 'mariage': 9, 'mere': 9, 'noel': 9, 'nouvelles': 9,
'operation': 9, 'ou': 49, 'parents': 9, 'pere': 9, 'pourquoi': 54, 'quand': 56, 'quel': 10, 'quelle': 10, 'qui': 57,
'quoi': 58, 'rendez': 43, 's': 63, 'sante': 9, 'semaine': 9, 'si': 66, 'un': 45, 'une': 45, 'vacances': 9, 'voyage':
9, 'week': 44, 'à': 11}, {'$': 67}]


NEWS = [{'': (0, 'hard')}, {'bilan': 0}, {'le': 1}, {'fermer': 0, 'licencier': 0, 'vendre': 0}, {'agresse': 0,
'agressee': 0, 'agresser': 0, 'blesse': 0, 'blessee': 0, 'cambriole': 0, 'cambriolee': 0, 'cambrioler': 0, 'ecrase':
0, 'ecrasee': 0, 'hospitalise': 0, 'hospitalisee': 0, 'largue': 0, 'larguee': 0, 'larguer': 0, 'licencie': 0,
'licenciee': 0, 'licencier': 0, 'opere': 0, 'operee': 0, 'plaque': 0, 'plaquee': 0, 'plaquer': 0, 'renverse': 0,
'renversee': 0, 'renverser': 0, 'vire': 0, 'viree': 0, 'virer': 0, 'viré': 0}, {'route': 0}, {'la': 5, 'moto': 0,
'velo': 0, 'voiture': 0}, {'': (0, 'hard'), 'de': 6}, {'out': 0}, {'cardiaque': 0}, {'couche': 0}, {'accident': 0},
{'discale': 0}, {'accident': 7, 'avc': 0, 'burn': 8, 'burnout': 0, 'cancer': 0, 'chute': 0, 'crise': 9, 'depression':
0, 'fausse': 10, 'grave': 11, 'hernie': 12, 'infarctus': 0, 'leucemie': 0, 'malaise': 0, 'pneumonie': 0, 'rechute': 0,
'tumeur': 0}, {'un': 13, 'une': 13}, {'faillite': 0}, {'faillite': 0, 'un': 13, 'une': 13}, {'up': 0}, {'agence': 0,
'boite': 0, 'boutique': 0, 'boîte': 0, 'cafe': 0, 'café': 0, 'entreprise': 0, 'magasin': 0, 'restaurant': 0,
'societe': 0, 'start': 17, 'startup': 0}, {'<their>': 18}, {'pere': 0}, {'mere': 0}, {'mere': 0, 'pere': 0}, {'ami':
0, 'amie': 0, 'appartement': 0, 'associe': 0, 'associee': 0, 'associé': 0, 'beau': 20, 'bebe': 0, 'belle': 21,
'boulot': 0, 'boutique': 0, 'chat': 0, 'chien': 0, 'client': 0, 'cliente': 0, 'compagne': 0, 'compagnon': 0,
'contrat': 0, 'cuisinier': 0, 'emploi': 0, 'enfant': 0, 'femme': 0, 'fille': 0, 'fils': 0, 'financement': 0,
'fournisseur': 0, 'frere': 0, 'grand': 22, 'investisseur': 0, 'job': 0, 'licence': 0, 'maison': 0, 'maman': 0,
'mandat': 0, 'mari': 0, 'mere': 0, 'oncle': 0, 'papa': 0, 'pere': 0, 'poste': 0, 'soeur': 0, 'tante': 0, 'traiteur':
0, 'traiteuse': 0, 'travail': 0, 'visa': 0}, {'...': 23, 'ami': 0, 'amie': 0, 'appartement': 0, 'associe': 0,
'associee': 0, 'associé': 0, 'beau': 20, 'bebe': 0, 'belle': 21, 'boulot': 0, 'boutique': 0, 'chat': 0, 'chien': 0,
'client': 0, 'cliente': 0, 'compagne': 0, 'compagnon': 0, 'contrat': 0, 'cuisinier': 0, 'emploi': 0, 'enfant': 0,
'femme': 0, 'fille': 0, 'fils': 0, 'financement': 0, 'fournisseur': 0, 'frere': 0, 'grand': 22, 'investisseur': 0,
'job': 0, 'licence': 0, 'maison': 0, 'maman': 0, 'mandat': 0, 'mari': 0, 'mere': 0, 'oncle': 0, 'papa': 0, 'pere': 0,
'poste': 0, 'soeur': 0, 'tante': 0, 'traiteur': 0, 'traiteuse': 0, 'travail': 0, 'visa': 0}, {'<their>': 24, 'l': 24},
{'ami': 0, 'amie': 0, 'associe': 0, 'associee': 0, 'associé': 0, 'beau': 20, 'bebe': 0, 'belle': 21, 'chat': 0,
'chien': 0, 'compagne': 0, 'compagnon': 0, 'enfant': 0, 'femme': 0, 'fille': 0, 'fils': 0, 'frere': 0, 'grand': 22,
'maman': 0, 'mari': 0, 'mere': 0, 'oncle': 0, 'papa': 0, 'pere': 0, 'soeur': 0, 'tante': 0}, {'<their>': 26}, {'': (0,
'hard'), 'avec': 27}, {'accident': 0, 'avc': 0, 'burn': 8, 'burnout': 0, 'cancer': 0, 'crise': 9, 'depression': 0,
'fausse': 10, 'grave': 11, 'infarctus': 0, 'leucemie': 0, 'tumeur': 0}, {'depose': 2, 'deposer': 2, 'du': 3, 'déposé':
2, 'dû': 3, 'ete': 4, 'eu': 14, 'faire': 15, 'fait': 16, 'fermer': 19, 'perdu': 25, 'rompu': 28, 'un': 29}, {'un': 29,
'une': 29}, {'eu': 31, 'fait': 31, 'perdu': 25, 'un': 29}, {'chimio': 0, 'chimiotherapie': 0}, {'chimio': 0,
'chimiotherapie': 0, 'sa': 33, 'une': 33}, {'fermer': 0}, {'depose': 2, 'deposer': 2, 'du': 35, 'déposé': 2, 'dû': 35,
'faire': 15, 'fait': 15, 'fermer': 19}, {'hopital': 0, 'hosto': 0}, {'l': 37}, {'chomage': 0}, {'coma': 0}, {'le':
40}, {'maladie': 0}, {'divorce': 0}, {'depression': 0}, {'arret': 42, 'burn': 8, 'burnout': 0, 'depression': 0,
'faillite': 0, 'liquidation': 0, 'plein': 43, 'reanimation': 0, 'redressement': 0, 'une': 44}, {'blesse': 0,
'blessee': 0, 'malade': 0}, {'emploi': 0, 'travail': 0}, {'escalier': 0}, {'l': 48}, {'cheval': 0, 'velo': 0},
{'malade': 0}, {'dans': 49, 'de': 50, 'gravement': 51, 'malade': 0}, {'a': 38, 'agresse': 0, 'agressee': 0,
'agresser': 0, 'au': 39, 'blesse': 0, 'blessee': 0, 'cambriole': 0, 'cambriolee': 0, 'cambrioler': 0, 'dans': 41,
'decede': 0, 'decedee': 0, 'deceder': 0, 'décédé': 0, 'ecrase': 0, 'ecrasee': 0, 'en': 45, 'gravement': 46,
'hospitalise': 0, 'hospitalisee': 0, 'largue': 0, 'larguee': 0, 'larguer': 0, 'licencie': 0, 'licenciee': 0,
'licencier': 0, 'mort': 0, 'morte': 0, 'morts': 0, 'mourir': 0, 'opere': 0, 'operee': 0, 'plaque': 0, 'plaquee': 0,
'plaquer': 0, 'renverse': 0, 'renversee': 0, 'renverser': 0, 'ruine': 0, 'ruinee': 0, 'sans': 47, 'tombe': 52,
'tombee': 52, 'tombé': 52, 'tres': 51, 'vire': 0, 'viree': 0, 'virer': 0, 'viré': 0, 'à': 38}, {'chimio': 0,
'chimiotherapie': 0, 'depression': 0, 'une': 44}, {'chimio': 0, 'chimiotherapie': 0, 'depression': 0, 'sa': 33, 'une':
54}, {'plaque': 0, 'plaquee': 0, 'quitte': 0, 'quittee': 0, 'quittes': 0}, {'a': 56}, {'eclats': 0}, {'en': 58},
{'vole': 59}, {'aile': 0}, {'l': 61}, {'de': 62}, {'fini': 0, 'termine': 0, 'terminé': 0}, {'a': 60, 'bat': 63, 'est':
64}, {'couple': 65, 'mariage': 65}, {'depose': 2, 'deposer': 2, 'du': 35, 'déposé': 2, 'dû': 35, 'eu': 14, 'faire':
15, 'fait': 16, 'fermer': 19, 'perdu': 25, 'rompu': 28, 'un': 29}, {'ami': 0, 'amie': 0, 'appartement': 0, 'associe':
0, 'associee': 0, 'associé': 0, 'beau': 20, 'bebe': 0, 'belle': 21, 'boulot': 0, 'chat': 0, 'chien': 0, 'client': 0,
'cliente': 0, 'compagne': 0, 'compagnon': 0, 'contrat': 0, 'emploi': 0, 'enfant': 0, 'femme': 0, 'fille': 0, 'fils':
0, 'financement': 0, 'fournisseur': 0, 'frere': 0, 'grand': 22, 'investisseur': 0, 'job': 0, 'licence': 0, 'maison':
0, 'maman': 0, 'mari': 0, 'mere': 0, 'oncle': 0, 'papa': 0, 'pere': 0, 'poste': 0, 'soeur': 0, 'tante': 0, 'travail':
0, 'visa': 0}, {'...': 68, 'ami': 0, 'amie': 0, 'appartement': 0, 'associe': 0, 'associee': 0, 'associé': 0, 'beau':
20, 'bebe': 0, 'belle': 21, 'boulot': 0, 'chat': 0, 'chien': 0, 'client': 0, 'cliente': 0, 'compagne': 0, 'compagnon':
0, 'contrat': 0, 'emploi': 0, 'enfant': 0, 'femme': 0, 'fille': 0, 'fils': 0, 'financement': 0, 'fournisseur': 0,
'frere': 0, 'grand': 22, 'investisseur': 0, 'job': 0, 'licence': 0, 'maison': 0, 'maman': 0, 'mari': 0, 'mere': 0,
'oncle': 0, 'papa': 0, 'pere': 0, 'poste': 0, 'soeur': 0, 'tante': 0, 'travail': 0, 'visa': 0}, {'<their>': 69},
{'<their>': 69, 'l': 69}, {'bras': 0, 'cheville': 0, 'clavicule': 0, 'cote': 0, 'cotes': 0, 'coude': 0, 'doigt': 0,
'dos': 0, 'epaule': 0, 'genou': 0, 'hanche': 0, 'jambe': 0, 'ligament': 0, 'ligaments': 0, 'main': 0, 'nez': 0,
'orteil': 0, 'pied': 0, 'poignet': 0}, {'...': 72, 'bras': 0, 'cheville': 0, 'clavicule': 0, 'cote': 0, 'cotes': 0,
'coude': 0, 'doigt': 0, 'dos': 0, 'epaule': 0, 'genou': 0, 'hanche': 0, 'jambe': 0, 'ligament': 0, 'ligaments': 0,
'main': 0, 'nez': 0, 'orteil': 0, 'pied': 0, 'poignet': 0}, {'l': 73, 'la': 73, 'le': 73, 'les': 73, 'un': 73, 'une':
73}, {'blesse': 74, 'blessee': 74, 'brise': 74, 'brisee': 74, 'casse': 74, 'cassee': 74, 'dechire': 74, 'dechiree':
74, 'fait': 4, 'foule': 74, 'foulee': 74, 'fracture': 74, 'fracturee': 74, 'separe': 0, 'separee': 0}, {'est': 75},
{'agresse': 0, 'agressee': 0, 'agresser': 0, 'cambriole': 0, 'cambriolee': 0, 'cambrioler': 0, 'hospitalise': 0,
'hospitalisee': 0, 'licencie': 0, 'licenciee': 0, 'licencier': 0, 'opere': 0, 'operee': 0, 'vire': 0, 'viree': 0,
'virer': 0, 'viré': 0}, {'arret': 42, 'burn': 8, 'burnout': 0, 'depression': 0, 'faillite': 0, 'liquidation': 0,
'reanimation': 0, 'redressement': 0}, {'a': 38, 'au': 39, 'dans': 41, 'en': 78, 'gravement': 46, 'ruine': 0, 'ruinee':
0, 'sans': 47, 'tres': 51, 'à': 38}, {'separes': 0}, {'fait': 77, 'retrouve': 79, 'separe': 0, 'separent': 0, 'sont':
80}, {'arret': 42, 'burn': 8, 'burnout': 0, 'faillite': 0, 'liquidation': 0, 'reanimation': 0, 'redressement': 0},
{'a': 38, 'au': 39, 'decede': 0, 'decedee': 0, 'deceder': 0, 'décédé': 0, 'en': 82, 'gravement': 46, 'mort': 0,
'morte': 0, 'morts': 0, 'mourir': 0, 'ruine': 0, 'ruinee': 0, 'tombe': 52, 'tombee': 52, 'tombé': 52, 'tres': 51, 'à':
38}, {'cancer': 0}, {'un': 84, 'une': 44}, {'d': 85, 'de': 44}, {'depression': 0, 'une': 44}, {'depose': 2, 'deposer':
2, 'divorcer': 0, 'du': 35, 'déposé': 2, 'dû': 35, 'etre': 77, 'faire': 15, 'fait': 15, 'fermer': 19, 'perdre': 70},
{'etre': 77}, {'decede': 0, 'decedee': 0, 'deceder': 0, 'depose': 2, 'deposer': 2, 'du': 35, 'décédé': 0, 'déposé': 2,
'dû': 35, 'faire': 15, 'fait': 15, 'fermer': 19, 'mort': 0, 'morte': 0, 'morts': 0, 'mourir': 0, 'perdre': 70,
'perdu': 71}, {'d': 89, 'de': 90}, {'a': 30, 'avait': 32, 'commence': 34, 'decede': 0, 'decedee': 0, 'deceder': 0,
'divorce': 0, 'divorcent': 0, 'doit': 36, 'décédé': 0, 'est': 53, 'fait': 55, 'l': 57, 'les': 57, 'leur': 66, 'mort':
0, 'morte': 0, 'morts': 0, 'mourir': 0, 'ont': 67, 'perd': 70, 'perdu': 71, 'rompu': 28, 's': 76, 'se': 81, 'son': 66,
'sont': 83, 'souffre': 86, 'suit': 34, 'traverse': 87, 'va': 88, 'vient': 91}]


KNOWING = [{'': (1, 'knows')}, {'N': 0}, {'avec': 1}, {'...': 2, 'avec': 1}, {'etudiait': 3, 'travaillait': 3},
{'...': 3}, {'etudie': 3, 'fonde': 5, 'grandi': 3, 'monte': 5, 'travaille': 3, 'travaillé': 3, 'vecu': 3}, {'': (3,
'brought')}, {'N': 7}, {'a': 8, 'à': 8}, {'N': 9}, {'^': 6, 'presente': 10, 'présenté': 10}, {'': (6, 'feeling')},
{'$$': 12}, {'N': 13}, {'bien': 0, 'd': 0, 'de': 0, 'depuis': 0, 'du': 0, 'grace': 0, 'par': 0, 'personnellement': 0,
'via': 0}, {'$$': 0, '^': 15}, {'N': 16}, {'': (5, 'not_knows')}, {'N': 18}, {'N': 18, 'encore': 19}, {'N': 16,
'bien': 17, 'pas': 20}, {'': (2, 'outside')}, {'^': 22}, {'a': 23, 'chez': 23, 'd': 23, 'de': 23, 'du': 23, 'à': 23},
{'a': 23, 'chez': 23, 'd': 23, 'de': 23, 'à': 23}, {'...': 24, 'gens': 25}, {'monde': 25}, {'...': 24}, {'un': 25},
{'le': 27}, {'N': 16, 'bien': 17, 'des': 26, 'du': 27, 'l': 28, 'la': 28, 'le': 28, 'les': 28, 'pas': 20, 'quelqu':
29, 'tout': 30, 'un': 28, 'une': 28}, {'N': 12}, {'d': 1, 'de': 1}, {'ami': 33, 'amie': 33, 'amies': 33, 'amis': 33,
'associe': 33, 'associee': 33, 'associees': 33, 'associes': 33, 'associé': 33, 'camarade': 33, 'camarades': 33,
'chef': 33, 'cheffe': 33, 'cofondateur': 33, 'cofondateurs': 33, 'cofondatrice': 33, 'collegue': 33, 'collegues': 33,
'copain': 33, 'copains': 33, 'copine': 33, 'copines': 33, 'cousin': 33, 'cousine': 33, 'cousins': 33, 'etudiant': 33,
'etudiante': 33, 'femme': 33, 'frere': 33, 'freres': 33, 'mari': 33, 'mentor': 33, 'oncle': 33, 'partenaire': 33,
'partenaires': 33, 'soeur': 33, 'soeurs': 33, 'sœur': 33, 'tante': 33, 'voisin': 33, 'voisine': 33, 'voisines': 33,
'voisins': 33}, {'a': 1, 'avec': 1, 'à': 1}, {'ami': 33, 'amie': 33, 'amies': 33, 'amis': 33, 'ancien': 34,
'ancienne': 34, 'anciennes': 34, 'anciens': 34, 'associe': 33, 'associee': 33, 'associees': 33, 'associes': 33,
'associé': 33, 'bon': 34, 'bonne': 34, 'bonnes': 34, 'bons': 34, 'camarade': 33, 'camarades': 33, 'chef': 33,
'cheffe': 33, 'cofondateur': 33, 'cofondateurs': 33, 'cofondatrice': 33, 'collegue': 33, 'collegues': 33, 'copain':
33, 'copains': 33, 'copine': 33, 'copines': 33, 'cousin': 33, 'cousine': 33, 'cousins': 33, 'etudiant': 33,
'etudiante': 33, 'ex': 34, 'femme': 33, 'fiance': 35, 'fiancee': 35, 'frere': 33, 'freres': 33, 'grand': 34, 'grande':
34, 'grandes': 34, 'grands': 34, 'mari': 33, 'marie': 35, 'mariee': 35, 'marié': 35, 'meilleur': 34, 'meilleure': 34,
'mentor': 33, 'oncle': 33, 'partenaire': 33, 'partenaires': 33, 'soeur': 33, 'soeurs': 33, 'sœur': 33, 'tante': 33,
'vieil': 34, 'vieille': 34, 'vieilles': 34, 'vieux': 34, 'voisin': 33, 'voisine': 33, 'voisines': 33, 'voisins': 33},
{'ami': 33, 'amie': 33, 'amies': 33, 'amis': 33, 'ancien': 34, 'ancienne': 34, 'anciennes': 34, 'anciens': 34,
'associe': 33, 'associee': 33, 'associees': 33, 'associes': 33, 'associé': 33, 'bon': 34, 'bonne': 34, 'bonnes': 34,
'bons': 34, 'camarade': 33, 'camarades': 33, 'chef': 33, 'cheffe': 33, 'cofondateur': 33, 'cofondateurs': 33,
'cofondatrice': 33, 'collegue': 33, 'collegues': 33, 'copain': 33, 'copains': 33, 'copine': 33, 'copines': 33,
'cousin': 33, 'cousine': 33, 'cousins': 33, 'etudiant': 33, 'etudiante': 33, 'ex': 34, 'femme': 33, 'frere': 33,
'freres': 33, 'grand': 34, 'grande': 34, 'grandes': 34, 'grands': 34, 'mari': 33, 'meilleur': 34, 'meilleure': 34,
'mentor': 33, 'oncle': 33, 'partenaire': 33, 'partenaires': 33, 'soeur': 33, 'soeurs': 33, 'sœur': 33, 'tante': 33,
'vieil': 34, 'vieille': 34, 'vieilles': 34, 'vieux': 34, 'voisin': 33, 'voisine': 33, 'voisines': 33, 'voisins': 33},
{'^': 37}, {'^': 36, 'l': 38, 'la': 38, 'le': 38, 'un': 38, 'une': 38}, {'': (0, 'together')}, {'ensemble': 40},
{'meme': 40, 'même': 40}, {'la': 42, 'le': 42, 'meme': 40, 'même': 40}, {'...': 41, 'a': 43, 'au': 43, 'dans': 43,
'ensemble': 40, 'à': 43}, {'...': 41, 'ensemble': 40}, {'a': 43, 'au': 43, 'dans': 43, 'à': 43}, {'chantent': 44,
'chassent': 45, 'courent': 45, 'cuisinent': 45, 'dansent': 45, 'etaient': 45, 'etudiaient': 45, 'etudient': 45,
'jouent': 44, 'naviguent': 45, 'pechent': 45, 'rament': 44, 'siegent': 46, 'skient': 45, 'sont': 46, 'travaillaient':
45, 'travaillent': 44, 'voyagent': 45}, {'cree': 45, 'enseigne': 45, 'etudie': 45, 'fonde': 45, 'grandi': 45, 'monte':
45, 'travaille': 45, 'travaillé': 45, 'vecu': 45}, {'^': 48}, {'ami': 40, 'amie': 40, 'amies': 40, 'amis': 40,
'associe': 40, 'associee': 40, 'associees': 40, 'associes': 40, 'associé': 40, 'camarade': 40, 'camarades': 40,
'chef': 40, 'cheffe': 40, 'cofondateur': 40, 'cofondateurs': 40, 'cofondatrice': 40, 'collegue': 40, 'collegues': 40,
'copain': 40, 'copains': 40, 'copine': 40, 'copines': 40, 'cousin': 40, 'cousine': 40, 'cousins': 40, 'etudiant': 40,
'etudiante': 40, 'femme': 40, 'frere': 40, 'freres': 40, 'mari': 40, 'mentor': 40, 'oncle': 40, 'partenaire': 40,
'partenaires': 40, 'soeur': 40, 'soeurs': 40, 'sœur': 40, 'tante': 40, 'voisin': 40, 'voisine': 40, 'voisines': 40,
'voisins': 40}, {'famille': 40}, {'meme': 51, 'même': 51}, {'la': 52}, {'couple': 40}, {'ami': 40, 'amie': 40,
'amies': 40, 'amis': 40, 'ancien': 50, 'ancienne': 50, 'anciennes': 50, 'anciens': 50, 'associe': 40, 'associee': 40,
'associees': 40, 'associes': 40, 'associé': 40, 'bon': 50, 'bonne': 50, 'bonnes': 50, 'bons': 50, 'camarade': 40,
'camarades': 40, 'chef': 40, 'cheffe': 40, 'cofondateur': 40, 'cofondateurs': 40, 'cofondatrice': 40, 'collegue': 40,
'collegues': 40, 'copain': 40, 'copains': 40, 'copine': 40, 'copines': 40, 'cousin': 40, 'cousine': 40, 'cousins': 40,
'de': 53, 'divorces': 40, 'en': 54, 'etudiant': 40, 'etudiante': 40, 'ex': 50, 'femme': 40, 'fiancees': 40, 'fiances':
40, 'frere': 40, 'freres': 40, 'grand': 50, 'grande': 50, 'grandes': 50, 'grands': 50, 'mari': 40, 'mariees': 40,
'maries': 40, 'meilleur': 50, 'meilleure': 50, 'mentor': 40, 'oncle': 40, 'partenaire': 40, 'partenaires': 40,
'soeur': 40, 'soeurs': 40, 'sœur': 40, 'tante': 40, 'vieil': 50, 'vieille': 50, 'vieilles': 50, 'vieux': 50, 'voisin':
40, 'voisine': 40, 'voisines': 40, 'voisins': 40}, {'ami': 40, 'amie': 40, 'amies': 40, 'amis': 40, 'ancien': 50,
'ancienne': 50, 'anciennes': 50, 'anciens': 50, 'associe': 40, 'associee': 40, 'associees': 40, 'associes': 40,
'associé': 40, 'bon': 50, 'bonne': 50, 'bonnes': 50, 'bons': 50, 'camarade': 40, 'camarades': 40, 'chef': 40,
'cheffe': 40, 'cofondateur': 40, 'cofondateurs': 40, 'cofondatrice': 40, 'collegue': 40, 'collegues': 40, 'copain':
40, 'copains': 40, 'copine': 40, 'copines': 40, 'cousin': 40, 'cousine': 40, 'cousins': 40, 'etudiant': 40,
'etudiante': 40, 'ex': 50, 'femme': 40, 'frere': 40, 'freres': 40, 'grand': 50, 'grande': 50, 'grandes': 50, 'grands':
50, 'mari': 40, 'meilleur': 50, 'meilleure': 50, 'mentor': 40, 'oncle': 40, 'partenaire': 40, 'partenaires': 40,
'soeur': 40, 'soeurs': 40, 'sœur': 40, 'tante': 40, 'vieil': 50, 'vieille': 50, 'vieilles': 50, 'vieux': 50, 'voisin':
40, 'voisine': 40, 'voisines': 40, 'voisins': 40}, {'^': 56}, {'^': 55, 'd': 57, 'de': 57, 'des': 57}, {'': (4,
'not_together')}, {'': (4, 'not_together'), 'encore': 59}, {'pas': 60}, {'rencontrees': 59, 'rencontres': 59, 'vues':
59, 'vus': 59}, {'jamais': 62}, {'connaissaient': 61, 'connaissent': 61, 'sont': 63}, {'se': 64}, {'^': 56, 'd': 57,
'de': 57, 'des': 57}, {'^': 48, 'ete': 66}, {'^': 40, 'pas': 60}, {'connaissaient': 68, 'connaissent': 68}, {'^': 47,
'avaient': 49, 'etaient': 58, 'ne': 65, 'ont': 67, 'se': 69, 'sont': 58}, {'N': 70}, {'rencontre': 19, 'rencontré':
19, 'vu': 19}, {'jamais': 72}, {'a': 73}, {'pas': 20}, {'connaissait': 75, 'connait': 75, 'connaît': 75}, {'^': 4,
'a': 11, 'admire': 14, 'adore': 14, 'aime': 14, 'apprecie': 14, 'avait': 11, 'connaissait': 21, 'connait': 31,
'connaît': 31, 'craint': 32, 'deteste': 32, 'est': 39, 'et': 71, 'etait': 39, 'evite': 32, 'hait': 32, 'jalouse': 32,
'meprise': 32, 'n': 74, 'ne': 76, 'respecte': 14}, {'^': 6}, {'^': 4, 'a': 78, 'admire': 14, 'adore': 14, 'aime': 14,
'apprecie': 14, 'avait': 78, 'connaissait': 21, 'connait': 31, 'connaît': 31, 'craint': 32, 'deteste': 32, 'est': 39,
'et': 71, 'etait': 39, 'evite': 32, 'hait': 32, 'jalouse': 32, 'meprise': 32, 'n': 74, 'ne': 76, 'respecte': 14}, {'':
(7, 'half')}, {'^': 80}, {'connaissaient': 81, 'connaissent': 81}, {'se': 82}, {'N': 83}, {'deux': 70}, {'les': 85},
{'N': 77, 'elle': 79, 'elles': 70, 'et': 84, 'il': 79, 'ils': 70, 'tous': 86, 'toutes': 86}]

