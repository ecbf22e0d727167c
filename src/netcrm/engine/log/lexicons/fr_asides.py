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
{'...': 3}, {'etudie': 3, 'fonde': 5, 'grandi': 3, 'monte': 5, 'travaille': 3, 'travaillé': 3, 'vecu': 3}, {'': (4,
'brought')}, {'N': 7}, {'a': 8, 'à': 8}, {'N': 9}, {'^': 6, 'presente': 10, 'présenté': 10}, {'': (11, 'feeling')},
{'$$': 12}, {'N': 13}, {'': (8, 'too')}, {'$$': 15}, {'': (7, 'not_many')}, {'N': 17}, {'N': 17, 'encore': 18},
{'pas': 19}, {'bien': 0, 'd': 0, 'de': 0, 'depuis': 0, 'du': 0, 'grace': 0, 'par': 0, 'personnellement': 0, 'via': 0},
{'$$': 0, '^': 21}, {'N': 22}, {'': (6, 'not_knows')}, {'N': 24}, {'N': 24, 'encore': 25}, {'N': 22, 'bien': 23,
'pas': 26}, {'': (2, 'many')}, {'bien': 28, 'd': 28, 'de': 28, 'depuis': 28, 'du': 28, 'grace': 28, 'par': 28,
'personnellement': 28, 'via': 28}, {'$$': 28, '^': 29}, {'N': 30}, {'N': 30, 'bien': 31, 'pas': 19}, {'': (3,
'outside')}, {'^': 33}, {'a': 34, 'chez': 34, 'd': 34, 'de': 34, 'du': 34, 'à': 34}, {'a': 34, 'chez': 34, 'd': 34,
'de': 34, 'à': 34}, {'...': 35, 'gens': 36}, {'monde': 36}, {'...': 35}, {'un': 36}, {'le': 38}, {'N': 22, 'bien': 23,
'des': 37, 'du': 38, 'l': 39, 'la': 39, 'le': 39, 'les': 39, 'pas': 26, 'quelqu': 40, 'tout': 41, 'un': 39, 'une':
39}, {'N': 12}, {'d': 1, 'de': 1}, {'ami': 44, 'amie': 44, 'amies': 44, 'amis': 44, 'associe': 44, 'associee': 44,
'associees': 44, 'associes': 44, 'associé': 44, 'camarade': 44, 'camarades': 44, 'chef': 44, 'cheffe': 44,
'cofondateur': 44, 'cofondateurs': 44, 'cofondatrice': 44, 'collegue': 44, 'collegues': 44, 'copain': 44, 'copains':
44, 'copine': 44, 'copines': 44, 'cousin': 44, 'cousine': 44, 'cousins': 44, 'etudiant': 44, 'etudiante': 44, 'femme':
44, 'frere': 44, 'freres': 44, 'mari': 44, 'mentor': 44, 'oncle': 44, 'partenaire': 44, 'partenaires': 44, 'soeur':
44, 'soeurs': 44, 'sœur': 44, 'tante': 44, 'voisin': 44, 'voisine': 44, 'voisines': 44, 'voisins': 44}, {'a': 1,
'avec': 1, 'à': 1}, {'ami': 44, 'amie': 44, 'amies': 44, 'amis': 44, 'ancien': 45, 'ancienne': 45, 'anciennes': 45,
'anciens': 45, 'associe': 44, 'associee': 44, 'associees': 44, 'associes': 44, 'associé': 44, 'bon': 45, 'bonne': 45,
'bonnes': 45, 'bons': 45, 'camarade': 44, 'camarades': 44, 'chef': 44, 'cheffe': 44, 'cofondateur': 44,
'cofondateurs': 44, 'cofondatrice': 44, 'collegue': 44, 'collegues': 44, 'copain': 44, 'copains': 44, 'copine': 44,
'copines': 44, 'cousin': 44, 'cousine': 44, 'cousins': 44, 'etudiant': 44, 'etudiante': 44, 'ex': 45, 'femme': 44,
'fiance': 46, 'fiancee': 46, 'frere': 44, 'freres': 44, 'grand': 45, 'grande': 45, 'grandes': 45, 'grands': 45,
'mari': 44, 'marie': 46, 'mariee': 46, 'marié': 46, 'meilleur': 45, 'meilleure': 45, 'mentor': 44, 'oncle': 44,
'partenaire': 44, 'partenaires': 44, 'soeur': 44, 'soeurs': 44, 'sœur': 44, 'tante': 44, 'vieil': 45, 'vieille': 45,
'vieilles': 45, 'vieux': 45, 'voisin': 44, 'voisine': 44, 'voisines': 44, 'voisins': 44}, {'ami': 44, 'amie': 44,
'amies': 44, 'amis': 44, 'ancien': 45, 'ancienne': 45, 'anciennes': 45, 'anciens': 45, 'associe': 44, 'associee': 44,
'associees': 44, 'associes': 44, 'associé': 44, 'bon': 45, 'bonne': 45, 'bonnes': 45, 'bons': 45, 'camarade': 44,
'camarades': 44, 'chef': 44, 'cheffe': 44, 'cofondateur': 44, 'cofondateurs': 44, 'cofondatrice': 44, 'collegue': 44,
'collegues': 44, 'copain': 44, 'copains': 44, 'copine': 44, 'copines': 44, 'cousin': 44, 'cousine': 44, 'cousins': 44,
'etudiant': 44, 'etudiante': 44, 'ex': 45, 'femme': 44, 'frere': 44, 'freres': 44, 'grand': 45, 'grande': 45,
'grandes': 45, 'grands': 45, 'mari': 44, 'meilleur': 45, 'meilleure': 45, 'mentor': 44, 'oncle': 44, 'partenaire': 44,
'partenaires': 44, 'soeur': 44, 'soeurs': 44, 'sœur': 44, 'tante': 44, 'vieil': 45, 'vieille': 45, 'vieilles': 45,
'vieux': 45, 'voisin': 44, 'voisine': 44, 'voisines': 44, 'voisins': 44}, {'^': 48}, {'^': 47, 'l': 49, 'la': 49,
'le': 49, 'un': 49, 'une': 49}, {'': (0, 'together')}, {'ensemble': 51}, {'meme': 51, 'même': 51}, {'la': 53, 'le':
53, 'meme': 51, 'même': 51}, {'...': 52, 'a': 54, 'au': 54, 'dans': 54, 'ensemble': 51, 'à': 54}, {'...': 52,
'ensemble': 51}, {'ami': 51, 'amie': 51, 'amies': 51, 'amis': 51, 'associe': 51, 'associee': 51, 'associees': 51,
'associes': 51, 'associé': 51, 'camarade': 51, 'camarades': 51, 'chef': 51, 'cheffe': 51, 'cofondateur': 51,
'cofondateurs': 51, 'cofondatrice': 51, 'collegue': 51, 'collegues': 51, 'copain': 51, 'copains': 51, 'copine': 51,
'copines': 51, 'cousin': 51, 'cousine': 51, 'cousins': 51, 'etudiant': 51, 'etudiante': 51, 'femme': 51, 'frere': 51,
'freres': 51, 'mari': 51, 'mentor': 51, 'oncle': 51, 'partenaire': 51, 'partenaires': 51, 'soeur': 51, 'soeurs': 51,
'sœur': 51, 'tante': 51, 'voisin': 51, 'voisine': 51, 'voisines': 51, 'voisins': 51}, {'ami': 51, 'amie': 51, 'amies':
51, 'amis': 51, 'ancien': 57, 'ancienne': 57, 'anciennes': 57, 'anciens': 57, 'associe': 51, 'associee': 51,
'associees': 51, 'associes': 51, 'associé': 51, 'bon': 57, 'bonne': 57, 'bonnes': 57, 'bons': 57, 'camarade': 51,
'camarades': 51, 'chef': 51, 'cheffe': 51, 'cofondateur': 51, 'cofondateurs': 51, 'cofondatrice': 51, 'collegue': 51,
'collegues': 51, 'copain': 51, 'copains': 51, 'copine': 51, 'copines': 51, 'cousin': 51, 'cousine': 51, 'cousins': 51,
'etudiant': 51, 'etudiante': 51, 'ex': 57, 'femme': 51, 'frere': 51, 'freres': 51, 'grand': 57, 'grande': 57,
'grandes': 57, 'grands': 57, 'mari': 51, 'meilleur': 57, 'meilleure': 57, 'mentor': 51, 'oncle': 51, 'partenaire': 51,
'partenaires': 51, 'soeur': 51, 'soeurs': 51, 'sœur': 51, 'tante': 51, 'vieil': 57, 'vieille': 57, 'vieilles': 57,
'vieux': 57, 'voisin': 51, 'voisine': 51, 'voisines': 51, 'voisins': 51}, {'...': 52, 'ami': 51, 'amie': 51, 'amies':
51, 'amis': 51, 'ancien': 57, 'ancienne': 57, 'anciennes': 57, 'anciens': 57, 'associe': 51, 'associee': 51,
'associees': 51, 'associes': 51, 'associé': 51, 'bon': 57, 'bonne': 57, 'bonnes': 57, 'bons': 57, 'camarade': 51,
'camarades': 51, 'chef': 51, 'cheffe': 51, 'cofondateur': 51, 'cofondateurs': 51, 'cofondatrice': 51, 'collegue': 51,
'collegues': 51, 'copain': 51, 'copains': 51, 'copine': 51, 'copines': 51, 'cousin': 51, 'cousine': 51, 'cousins': 51,
'd': 58, 'de': 58, 'des': 58, 'ensemble': 51, 'etudiant': 51, 'etudiante': 51, 'ex': 57, 'femme': 51, 'frere': 51,
'freres': 51, 'grand': 57, 'grande': 57, 'grandes': 57, 'grands': 57, 'mari': 51, 'meilleur': 57, 'meilleure': 57,
'mentor': 51, 'oncle': 51, 'partenaire': 51, 'partenaires': 51, 'soeur': 51, 'soeurs': 51, 'sœur': 51, 'tante': 51,
'vieil': 57, 'vieille': 57, 'vieilles': 57, 'vieux': 57, 'voisin': 51, 'voisine': 51, 'voisines': 51, 'voisins': 51},
{'ami': 51, 'amie': 51, 'amies': 51, 'amis': 51, 'ancien': 57, 'ancienne': 57, 'anciennes': 57, 'anciens': 57,
'associe': 51, 'associee': 51, 'associees': 51, 'associes': 51, 'associé': 51, 'bon': 57, 'bonne': 57, 'bonnes': 57,
'bons': 57, 'camarade': 51, 'camarades': 51, 'chef': 51, 'cheffe': 51, 'cofondateur': 51, 'cofondateurs': 51,
'cofondatrice': 51, 'collegue': 51, 'collegues': 51, 'copain': 51, 'copains': 51, 'copine': 51, 'copines': 51,
'cousin': 51, 'cousine': 51, 'cousins': 51, 'd': 58, 'de': 58, 'des': 58, 'etudiant': 51, 'etudiante': 51, 'ex': 57,
'femme': 51, 'frere': 51, 'freres': 51, 'grand': 57, 'grande': 57, 'grandes': 57, 'grands': 57, 'mari': 51,
'meilleur': 57, 'meilleure': 57, 'mentor': 51, 'oncle': 51, 'partenaire': 51, 'partenaires': 51, 'soeur': 51,
'soeurs': 51, 'sœur': 51, 'tante': 51, 'vieil': 57, 'vieille': 57, 'vieilles': 57, 'vieux': 57, 'voisin': 51,
'voisine': 51, 'voisines': 51, 'voisins': 51}, {'ete': 60}, {'a': 54, 'au': 54, 'dans': 54, 'à': 54}, {'chantent': 55,
'chassent': 56, 'courent': 56, 'cuisinent': 56, 'dansent': 56, 'etaient': 59, 'etudiaient': 56, 'etudient': 56,
'jouent': 55, 'naviguent': 56, 'ont': 61, 'pechent': 56, 'rament': 55, 'siegent': 62, 'skient': 56, 'sont': 62,
'travaillaient': 56, 'travaillent': 55, 'voyagent': 56}, {'cree': 56, 'enseigne': 56, 'etudie': 56, 'fonde': 56,
'grandi': 56, 'monte': 56, 'travaille': 56, 'travaillé': 56, 'vecu': 56}, {'^': 64}, {'famille': 51}, {'meme': 66,
'même': 66}, {'la': 67}, {'couple': 51}, {'de': 68, 'divorces': 51, 'en': 69, 'fiancees': 51, 'fiances': 51,
'mariees': 51, 'maries': 51}, {'^': 70}, {'': (5, 'not_together')}, {'': (5, 'not_together'), 'encore': 72}, {'pas':
73}, {'rencontrees': 72, 'rencontres': 72, 'vues': 72, 'vus': 72}, {'jamais': 75}, {'connaissaient': 74,
'connaissent': 74, 'sont': 76}, {'se': 77}, {'^': 51, 'pas': 73}, {'connaissaient': 79, 'connaissent': 79}, {'ami':
51, 'amie': 51, 'amies': 51, 'amis': 51, 'ancien': 57, 'ancienne': 57, 'anciennes': 57, 'anciens': 57, 'associe': 51,
'associee': 51, 'associees': 51, 'associes': 51, 'associé': 51, 'bon': 57, 'bonne': 57, 'bonnes': 57, 'bons': 57,
'camarade': 51, 'camarades': 51, 'chef': 51, 'cheffe': 51, 'cofondateur': 51, 'cofondateurs': 51, 'cofondatrice': 51,
'collegue': 51, 'collegues': 51, 'copain': 51, 'copains': 51, 'copine': 51, 'copines': 51, 'cousin': 51, 'cousine':
51, 'cousins': 51, 'de': 68, 'divorces': 51, 'en': 69, 'etudiant': 51, 'etudiante': 51, 'ex': 57, 'femme': 51,
'fiancees': 51, 'fiances': 51, 'frere': 51, 'freres': 51, 'grand': 57, 'grande': 57, 'grandes': 57, 'grands': 57,
'mari': 51, 'mariees': 51, 'maries': 51, 'meilleur': 57, 'meilleure': 57, 'mentor': 51, 'oncle': 51, 'partenaire': 51,
'partenaires': 51, 'soeur': 51, 'soeurs': 51, 'sœur': 51, 'tante': 51, 'vieil': 57, 'vieille': 57, 'vieilles': 57,
'vieux': 57, 'voisin': 51, 'voisine': 51, 'voisines': 51, 'voisins': 51}, {'^': 58}, {'^': 81, 'd': 82, 'de': 82,
'des': 82}, {'^': 63, 'avaient': 65, 'etaient': 71, 'ne': 78, 'ont': 65, 'se': 80, 'sont': 83}, {'N': 84}, {'aussi':
16}, {'connait': 86, 'connaît': 86}, {'rencontre': 25, 'rencontré': 25, 'vu': 25}, {'jamais': 88}, {'rencontre': 18,
'rencontré': 18, 'vu': 18}, {'jamais': 90}, {'a': 89, 'ont': 91}, {'ni': 25, 'pas': 26}, {'': (9, 'not_too')}, {'$$':
94}, {'plus': 95}, {'non': 96}, {'pas': 97}, {'connait': 98, 'connaît': 98}, {'connaissaient': 20, 'connaissait': 93,
'connaissent': 20, 'connait': 93, 'connaît': 93, 'l': 99, 'la': 99, 'le': 99}, {'^': 4, 'a': 11, 'admire': 14,
'adore': 14, 'aime': 14, 'apprecie': 14, 'aussi': 16, 'avait': 11, 'connaissaient': 20, 'connaissait': 27,
'connaissent': 32, 'connait': 42, 'connaît': 42, 'craint': 43, 'deteste': 43, 'est': 50, 'et': 85, 'etait': 50,
'evite': 43, 'hait': 43, 'jalouse': 43, 'l': 87, 'la': 87, 'le': 87, 'meprise': 43, 'n': 92, 'ne': 100, 'non': 96,
'respecte': 14}, {'^': 6}, {'a': 89}, {'connaissait': 93, 'connait': 93, 'connaît': 93}, {'^': 4, 'a': 102, 'admire':
14, 'adore': 14, 'aime': 14, 'apprecie': 14, 'avait': 102, 'connaissait': 27, 'connait': 42, 'connaît': 42, 'craint':
43, 'deteste': 43, 'est': 50, 'et': 85, 'etait': 50, 'evite': 43, 'hait': 43, 'jalouse': 43, 'meprise': 43, 'n': 103,
'ne': 104, 'respecte': 14}, {'': (12, 'half')}, {'^': 106}, {'connaissaient': 107, 'connaissent': 107}, {'se': 108},
{'': (10, 'goes_on')}, {'leur': 110, 'sa': 110, 'ses': 110, 'son': 110}, {'aussi': 111, 'bien': 111, 'leur': 110,
'sa': 110, 'ses': 110, 'son': 110}, {'connait': 112, 'connaît': 112}, {'$$': 110}, {'N': 114}, {'N': 114, 'aussi':
115, 'bien': 115}, {'pas': 115}, {'connait': 117, 'connaît': 117}, {'N': 109, '^': 113, 'connait': 116, 'connaît':
116, 'ne': 118}, {'^': 113, 'connait': 116, 'connaît': 116, 'ne': 118}, {'connaissaient': 25, 'connaissait': 25,
'connaissent': 25, 'connait': 25, 'connaît': 25}, {'connaissaient': 25, 'connaissait': 25, 'connaissent': 25,
'connait': 25, 'connaît': 25, 'ne': 121}, {'N': 122}, {'deux': 84}, {'les': 124}, {'N': 101, 'elle': 105, 'elles': 84,
'et': 119, 'il': 105, 'ils': 84, 'mais': 120, 'ni': 123, 'tous': 125, 'toutes': 125}]

