"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


CLASSES = {'a': ('det',), 'about': ('hello',), 'absolutely': ('filler',), 'accountant': ('rel',), 'actually':
('filler',), 'advised': ('bidding', 'verb3'), 'advises': ('verb3',), 'after': ('hello',), 'again': ('filler',), 'ago':
('hello',), 'agreed': ('verb3',), 'agrees': ('verb3',), 'all': ('filler',), 'already': ('filler',), 'also':
('filler',), 'always': ('filler',), 'an': ('det',), 'and': ('and', 'hello'), 'answered': ('reach',), 'any': ('det',),
'apparently': ('filler',), 'are': ('hello', 'verb3'), 'asked': ('bidding', 'hello', 'reach'), 'asks': ('verb3',),
'assistant': ('rel',), 'at': ('hello',), 'aunt': ('rel',), 'baby': ('rel',), 'basically': ('filler',), 'be': ('hello',
'verb3'), 'became': ('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'before':
('hello',), 'being': ('hello',), 'believes': ('says', 'verb3'), 'book': ('give1',), 'booked': ('done',), 'boss':
('rel',), 'both': ('they', 'filler'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breaks': ('verb3',), 'briefly':
('filler',), 'bring': ('give1', 'giveinf'), 'brings': ('verb3', 'give3'), 'broke': ('verb3',), 'brother': ('rel',),
'brought': ('done', 'verb3'), 'builds': ('verb3',), 'built': ('verb3',), 'but': ('and', 'hello'), 'buys': ('verb3',),
'by': ('hello',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf'), 'called':
('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls': ('reach',), 'came': ('verb3', 'reach'), 'can':
('hello', 'verb3'), 'cant': ('verb3',), 'celebrates': ('verb3',), 'ceo': ('rel',), 'cfo': ('rel',), 'claims':
('says',), 'clearly': ('filler',), 'client': ('rel',), 'closed': ('verb3',), 'closes': ('verb3',), 'co': ('rel',),
'cofounder': ('rel',), 'colleague': ('rel',), 'comes': ('verb3',), 'company': ('rel',), 'completely': ('filler',),
'confirmed': ('says', 'verb3'), 'confirms': ('verb3',), 'considers': ('verb3',), 'coo': ('rel',), 'could': ('hello',
'verb3'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'cousin': ('rel',), 'covers': ('verb3',), 'cried':
('says', 'verb3'), 'cto': ('rel',), 'customer': ('rel',), 'd': ('verb3',), 'dad': ('rel',), 'daughter': ('rel',),
'decided': ('verb3',), 'decides': ('verb3',), 'definitely': ('filler',), 'delivered': ('done',), 'dialled':
('attempt',), 'did': ('hello', 'verb3'), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dmed':
('reach',), 'do': ('hello', 'verb3'), 'does': ('hello', 'verb3'), 'doesn': ('verb3',), 'doesnt': ('verb3',), 'dog':
('rel',), 'don': ('not', 'verb3'), 'dont': ('verb3',), 'dropped': ('reach',), 'drove': ('reach',), 'email': ('give1',
'giveinf'), 'emailed': ('attempt', 'done', 'reach'), 'employee': ('rel',), 'even': ('filler',), 'everybody':
('they',), 'everyone': ('they',), 'expected': ('verb3',), 'expecting': ('verb3',), 'expects': ('verb3',), 'explained':
('verb3',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',), 'family': ('rel',), 'father':
('rel',), 'feels': ('says', 'verb3'), 'felt': ('verb3',), 'fiance': ('rel',), 'finally': ('filler',), 'find':
('giveinf',), 'finds': ('verb3',), 'finished': ('done',), 'fired': ('verb3',), 'firm': ('rel',), 'flatmate': ('rel',),
'for': ('hello',), 'forward': ('give1', 'giveinf'), 'forwarded': ('done',), 'forwards': ('give3',), 'found':
('verb3',), 'founder': ('rel',), 'friend': ('rel',), 'from': ('hello',), 'gave': ('done', 'verb3'), 'get':
('giveinf',), 'gets': ('verb3',), 'getting': ('verb3',), 'girlfriend': ('rel',), 'give': ('give1', 'giveinf'),
'gives': ('verb3', 'give3'), 'goes': ('verb3',), 'going': ('verb3',), 'gone': ('verb3',), 'gonna': ('verb3',), 'good':
('hello',), 'got': ('verb3',), 'grandma': ('rel',), 'great': ('hello',), 'had': ('hello', 'verb3'), 'handed':
('done',), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'),
'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head': ('rel',),
'heard': ('says',), 'helped': ('reach',), 'her': ('them', 'their', 'hello'), 'hes': ('they',), 'him': ('them',
'hello'), 'hired': ('verb3',), 'hires': ('verb3',), 'his': ('their', 'hello'), 'hoped': ('verb3',), 'hopes': ('says',
'verb3'), 'hosted': ('reach',), 'how': ('hello',), 'husband': ('rel',), 'i': ('i', 'hello'), 'id': ('i',), 'im':
('i',), 'intern': ('rel',), 'interviewed': ('reach',), 'into': ('hello',), 'intro': ('give1', 'giveinf'), 'introduce':
('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'), 'introducing': ('give3',),
'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invited': ('reach',), 'is': ('hello', 'verb3'),
'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'), 'its': ('it', 'hello'), 'ive': ('i',), 'joined':
('reach',), 'just': ('filler', 'hello'), 'keeps': ('verb3',), 'kept': ('verb3',), 'kid': ('rel',), 'kids': ('rel',),
'kinda': ('filler',), 'kindly': ('filler',), 'knew': ('verb3',), 'knows': ('verb3',), 'landlord': ('rel',), 'last':
('hello',), 'laughed': ('verb3',), 'launched': ('verb3',), 'launches': ('verb3',), 'lawyer': ('rel',), 'leaves':
('verb3',), 'left': ('verb3',), 'lend': ('giveinf',), 'lent': ('done',), 'liked': ('says', 'verb3'), 'likes': ('says',
'verb3'), 'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'lol': ('filler',),
'looked': ('verb3',), 'looking': ('verb3',), 'looks': ('verb3',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved':
('says', 'verb3'), 'loves': ('says', 'verb3'), 'made': ('done', 'verb3'), 'mail': ('give1', 'giveinf'), 'mailed':
('attempt', 'done', 'reach'), 'make': ('giveinf',), 'makes': ('verb3',), 'manager': ('rel',), 'married': ('verb3',),
'marries': ('verb3',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',), 'mentioned': ('says', 'verb3'),
'mentions': ('says', 'verb3'), 'messaged': ('attempt', 'reach'), 'met': ('hello',), 'might': ('verb3',), 'mom':
('rel',), 'mother': ('rel',), 'moved': ('verb3',), 'moves': ('verb3',), 'moving': ('verb3',), 'mum': ('rel',), 'must':
('verb3',), 'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',), 'need': ('hello',), 'needed': ('verb3',),
'needs': ('hello', 'verb3'), 'neighbor': ('rel',), 'neighbour': ('rel',), 'nephew': ('rel',), 'never': ('not',),
'next': ('hello',), 'niece': ('rel',), 'no': ('not',), 'not': ('not', 'hello'), 'of': ('hello',), 'offered':
('verb3',), 'offers': ('verb3',), 'ok': ('filler',), 'okay': ('filler',), 'only': ('filler',), 'our': ('my', 'hello'),
'out': ('hello',), 'over': ('hello',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'paid': ('done', 'verb3'),
'parents': ('rel',), 'partner': ('rel',), 'passed': ('verb3',), 'passes': ('verb3',), 'pays': ('verb3',), 'people':
('rel',), 'phoned': ('attempt', 'reach'), 'pinged': ('attempt', 'reach'), 'planned': ('verb3',), 'plans': ('verb3',),
'please': ('filler',), 'plus': ('and',), 'popped': ('reach',), 'prefers': ('verb3',), 'probably': ('filler',),
'promised': ('verb3',), 'promises': ('verb3',), 'put': ('verb3',), 'puts': ('verb3',), 'quickly': ('filler',), 'quit':
('verb3',), 'quits': ('verb3',), 'raised': ('verb3',), 'raises': ('verb3',), 'ran': ('verb3',), 'rang': ('attempt',
'reach'), 'reached': ('reach',), 'really': ('filler',), 'reckons': ('says', 'verb3'), 'recommended': ('verb3',),
'recommends': ('verb3',), 'repld': ('reach',), 'replied': ('reach',), 'responded': ('reach',), 'retired': ('verb3',),
'retires': ('verb3',), 'returned': ('done',), 'roommate': ('rel',), 'runs': ('verb3',), 's': ('verb3',), 'sadly':
('filler',), 'said': ('says', 'hello', 'verb3'), 'says': ('says', 'hello', 'verb3'), 'seemed': ('verb3',), 'seems':
('verb3',), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf'), 'sending': ('give3',), 'sends': ('verb3',
'give3'), 'sent': ('done', 'hello', 'verb3'), 'share': ('give1', 'giveinf'), 'shared': ('done', 'verb3'), 'shares':
('verb3', 'give3'), 'sharing': ('give3',), 'she': ('they', 'hello'), 'shes': ('they',), 'should': ('hello', 'verb3'),
'show': ('give1', 'giveinf'), 'showed': ('reach',), 'signed': ('done', 'says', 'verb3'), 'signs': ('verb3',),
'simply': ('filler',), 'sister': ('rel',), 'skyped': ('attempt', 'reach'), 'slacked': ('reach',), 'so': ('and',
'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody': ('they',), 'someone': ('they',), 'son': ('rel',), 'sort':
('filler',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'started': ('verb3',), 'starts': ('verb3',), 'stayed':
('verb3',), 'stays': ('verb3',), 'still': ('filler',), 'stopped': ('reach',), 'strongly': ('filler',), 'struggles':
('verb3',), 'submitted': ('done',), 'suggested': ('verb3',), 'suggests': ('verb3',), 'super': ('filler',), 'swung':
('reach',), 'takes': ('verb3',), 'talked': ('hello',), 'team': ('rel',), 'tells': ('verb3',), 'text': ('give1',
'giveinf'), 'texted': ('attempt', 'says', 'reach'), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the':
('det', 'hello'), 'their': ('their', 'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler', 'hello'), 'there':
('it', 'hello'), 'these': ('det',), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve':
('they',), 'thinking': ('verb3',), 'thinks': ('says', 'hello', 'verb3'), 'this': ('it', 'det', 'hello'), 'those':
('det',), 'though': ('filler',), 'thought': ('says', 'verb3'), 'to': ('hello',), 'today': ('hello',), 'told':
('bidding', 'hello', 'verb3', 'reach'), 'tomorrow': ('hello',), 'took': ('verb3', 'reach'), 'totally': ('filler',),
'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'trying': ('verb3',), 'turned': ('verb3',), 'turns': ('verb3',),
'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'unfortunately': ('filler',), 'up':
('hello',), 'us': ('me',), 'used': ('verb3',), 'uses': ('verb3',), 'very': ('filler',), 'visited': ('reach',), 'w':
('hello',), 'wanted': ('bidding', 'verb3'), 'wants': ('bidding', 'hello', 'verb3'), 'warned': ('verb3',), 'warns':
('verb3',), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'we': ('i', 'hello'), 'week': ('hello',),
'well': ('filler',), 'went': ('verb3',), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapped':
('reach',), 'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wins':
('verb3',), 'wishes': ('verb3',), 'with': ('hello',), 'won': ('verb3',), 'wont': ('verb3',), 'worked': ('verb3',),
'works': ('verb3',), 'worried': ('verb3',), 'worries': ('verb3',), 'would': ('hello', 'verb3'), 'wouldn': ('verb3',),
'wouldnt': ('verb3',), 'wrote': ('attempt', 'done', 'reach'), 'yesterday': ('hello',), 'ystdy': ('hello',), 'zoomed':
('attempt', 'reach')}


CLAUSES = [{'': (19, 'gave:mentoring')}, {'^': 0}, {'': (19, 'gave:mentoring'), 'students': 1}, {'^': 2, 'at': 1},
{'': (23, 'gave:volunteering')}, {'^': 4}, {'mentoring': 3, 'volunteering': 5}, {'mentoring': 3, 'of': 6,
'volunteering': 5}, {'h': 7, 'hour': 7, 'hours': 7, 'hr': 7, 'hrs': 7}, {'': (0, 'missed')}, {'attend': 9, 'call': 9,
'go': 9, 'meet': 9, 'reach': 9, 'see': 9, 'speak': 9, 'talk': 9, 'visit': 9}, {'not': 10}, {'attend': 9, 'call': 9,
'go': 9, 'happen': 9, 'meet': 9, 'see': 9, 'speak': 9, 'talk': 9, 'visit': 9}, {'t': 12}, {'attend': 9, 'call': 9,
'go': 9, 'meet': 9, 'see': 9, 'speak': 9, 'talk': 9, 'visit': 9}, {'called': 9, 'met': 9, 'rung': 9, 'seen': 9},
{'have': 15}, {'': (15, 'contact')}, {'at': 17, 'by': 17, 'with': 17}, {'did': 11, 'didn': 13, 'didnt': 14, 'should':
16, 'was': 18, 'were': 18}, {'': (3, 'advice')}, {'^': 20}, {'^': 20, 'that': 21, 'to': 21}, {'^': 20, 'is': 22, 's':
22, 'that': 21, 'to': 21, 'was': 22}, {'advice': 23, 'counsel': 23, 'recommendation': 23, 'suggestion': 23, 'tip': 23,
'view': 23}, {'to': 20}, {'2': 20, 'to': 20}, {'t': 20}, {'can': 20, 'could': 20, 'have': 25, 'must': 20, 'need': 26,
'ought': 25, 'shd': 20, 'should': 20, 'shouldn': 27, 'shouldnt': 20}, {'^': 28}, {'<i>': 29}, {'<i>': 29, '^': 20,
'that': 30}, {'<i>': 29, 'that': 30}, {'': (13, 'talk')}, {'he': 33, 'her': 33, 'his': 33, 'how': 33, 'if': 33, 'it':
33, 'she': 33, 'that': 33, 'their': 33, 'they': 33, 'what': 33, 'when': 33, 'whether': 33, 'why': 33}, {'must': 20,
'need': 25, 'needs': 25, 'ought': 25, 'should': 20}, {'...': 35}, {'': (13, 'talk'), '<i>': 29, '^': 36}, {'<i>': 29,
'^': 36, 'he': 33, 'her': 33, 'his': 33, 'how': 33, 'if': 33, 'it': 33, 'she': 33, 'that': 37, 'their': 33, 'they':
33, 'what': 33, 'when': 33, 'whether': 33, 'why': 33}, {'back': 9}, {'it': 9}, {'up': 9}, {'answer': 9, 'answered': 9,
'call': 39, 'called': 39, 'came': 9, 'come': 9, 'coming': 9, 'make': 40, 'pick': 41, 'picked': 41, 'replied': 9,
'reply': 9, 'respond': 9, 'responded': 9, 'show': 9, 'showed': 9}, {'t': 42}, {'not': 42}, {'answer': 9, 'answered':
9, 'call': 39, 'called': 39, 'came': 9, 'come': 9, 'coming': 9, 'pick': 41, 'picked': 41, 'replied': 9, 'reply': 9,
'respond': 9, 'responded': 9, 'show': 9, 'showed': 9}, {'not': 45}, {'t': 45}, {'': (4, 'needs_from_me')}, {'my': 48,
'our': 48}, {'^': 49}, {'<i>': 29, '^': 36}, {'<i>': 29, '^': 36, 'that': 51}, {'for': 50}, {'convinced': 32,
'waiting': 53}, {'D': 48}, {'me': 48, 'us': 48}, {'by': 55, 'for': 55, 'from': 56}, {'...': 57, 'my': 48, 'our': 48},
{'^': 58}, {'better': 20}, {'got': 25}, {'better': 20, 'can': 20, 'could': 20, 'd': 60, 'gotta': 20, 'have': 25,
'might': 20, 'must': 20, 'need': 26, 'ought': 25, 'shd': 20, 'should': 20, 'shouldn': 27, 'shouldnt': 20, 've': 61},
{'^': 62}, {'': (13, 'talk'), '<i>': 63, '^': 36}, {'<i>': 63, '^': 36, 'he': 33, 'her': 33, 'his': 33, 'how': 33,
'if': 33, 'it': 33, 'she': 33, 'that': 64, 'their': 33, 'they': 33, 'what': 33, 'when': 33, 'whether': 33, 'why': 33},
{'<i>': 63, '^': 20}, {'<i>': 63, '<me>': 21, '^': 20, 'that': 66, 'to': 21}, {'waiting': 53}, {'...': 35, 'always':
20, 'ask': 20, 'don': 27, 'dont': 20, 'drop': 20, 'fire': 20, 'focus': 20, 'hire': 20, 'never': 20, 'raise': 20,
'sell': 20, 'start': 20, 'stop': 20}, {'always': 20, 'ask': 20, 'don': 27, 'dont': 20, 'drop': 20, 'fire': 20,
'focus': 20, 'hire': 20, 'never': 20, 'raise': 20, 'sell': 20, 'start': 20, 'stop': 20}, {'^': 70}, {'<i>': 63, '^':
69, 'he': 33, 'her': 33, 'his': 33, 'how': 33, 'if': 33, 'it': 33, 'she': 33, 'that': 64, 'their': 33, 'they': 33,
'to': 71, 'what': 33, 'when': 33, 'whether': 33, 'why': 33}, {'': (3, 'advice'), '...': 35}, {'<i>': 63, '^': 36},
{'<i>': 63, '^': 73, 'that': 74}, {'<me>': 34}, {'from': 56}, {'by': 48}, {'...': 78}, {'...': 77, 'my': 79, 'our':
79}, {'^': 80}, {'around': 17, 'clear': 32, 'in': 17}, {'around': 17, 'in': 17}, {'advised': 31, 'advises': 31,
'argued': 32, 'argues': 32, 'asked': 34, 'believed': 32, 'believes': 38, 'can': 43, 'cannot': 42, 'cant': 42,
'claims': 34, 'confirmed': 34, 'could': 44, 'couldn': 43, 'couldnt': 42, 'did': 46, 'didn': 47, 'didnt': 45, 'doesn':
47, 'expects': 50, 'explained': 34, 'feels': 52, 'felt': 32, 'heard': 34, 'insists': 32, 'is': 54, 'isn': 47,
'mentioned': 34, 'mentions': 34, 'need': 50, 'needs': 59, 'never': 45, 'reckoned': 32, 'reckons': 65, 'recommended':
67, 'recommends': 67, 's': 68, 'said': 72, 'says': 65, 'suggested': 75, 'suggests': 75, 'tells': 76, 'texted': 34,
'thinks': 65, 'thought': 65, 'told': 76, 'wants': 81, 'warned': 32, 'was': 82, 'were': 83, 'will': 44, 'won': 43,
'wont': 42, 'wrote': 34}, {'': (14, 'together')}, {'i': 85, 'me': 85, 'myself': 85, 'us': 85}, {'and': 86, 'can': 43,
'cannot': 42, 'cant': 42, 'could': 44, 'couldn': 43, 'couldnt': 42, 'did': 46, 'didn': 47, 'didnt': 45, 'doesn': 47,
'isn': 47, 'n': 86, 'never': 45, 'was': 83, 'were': 83, 'will': 44, 'won': 43, 'wont': 42}, {'^': 20, 'to': 21}, {'^':
20, 'is': 88, 'to': 21, 'was': 88}, {'<them>': 89, 'N': 89}, {'from': 90, 'is': 88, 'was': 88}, {'never': 25, 'not':
25, 'to': 20}, {'^': 92}, {'against': 20, 'never': 25, 'not': 25, 'to': 20}, {'...': 93}, {'D': 93, '^': 94,
'against': 20, 'at': 95, 'by': 95, 'during': 95, 'in': 95, 'on': 95, 'over': 95, 'via': 95}, {'<me>': 96}, {'D': 93,
'^': 92, 'at': 95, 'by': 95, 'during': 95, 'in': 95, 'on': 95, 'over': 95, 'via': 95}, {'<me>': 98}, {'<they>': 33},
{'': (2, 'plan')}, {'meet': 101}, {'on': 101, 'to': 102}, {'called': 9, 'met': 9, 'rang': 9}, {'for': 101, 'to': 101},
{'calling': 101, 'going': 105, 'having': 101, 'hosting': 101, 'joining': 101, 'meeting': 101, 'seeing': 101,
'visiting': 101}, {'quote': 21}, {'i': 107}, {'': (2, 'plan'), 'up': 101}, {'agreed': 101, 'arranged': 101, 'booked':
101, 'confirmed': 101, 'fixed': 101, 'planned': 101, 'scheduled': 101, 'set': 109}, {'agreed': 101, 'arranged': 101,
'booked': 101, 'confirmed': 101, 'fixed': 101, 'is': 110, 'planned': 101, 's': 110, 'scheduled': 101, 'set': 109},
{'calling': 101, 'coming': 101, 'going': 105, 'having': 101, 'hosting': 101, 'joining': 101, 'meeting': 101, 'seeing':
101, 'visiting': 101}, {'has': 33, 'is': 33, 'wants': 33, 'was': 33}, {'<they>': 33, 'N': 113}, {'': (8, 'asked')},
{'<them>': 115, 'N': 115, 'for': 33, 'how': 33, 'if': 33, 'what': 33, 'when': 33, 'whether': 33, 'why': 33}, {'with':
17}, {'': (0, 'missed'), 'on': 9}, {'': (1, 'moved')}, {'till': 119, 'to': 119, 'until': 119}, {'moved': 120}, {'D':
93, '^': 92}, {'<me>': 122}, {'off': 9}, {'me': 124, 'off': 9, 'us': 124}, {'us': 85}, {'of': 126}, {'to': 119}, {'N':
17, 'forward': 128}, {'into': 17, 'to': 119}, {'they': 33}, {'end': 131}, {'the': 132}, {'agreed': 101, 'arranged':
101, 'booked': 101, 'confirmed': 101, 'fixed': 101, 'from': 17, 'is': 110, 'planned': 101, 's': 110, 'scheduled': 101,
'set': 109}, {'ask': 115}, {'to': 135}, {'': (15, 'contact'), 'N': 136, 'it': 124, 'off': 9}, {'along': 17, 'by': 17,
'in': 17, 'over': 17, 'round': 17, 'to': 17}, {'': (0, 'missed'), 'up': 9}, {'hold': 9}, {'touch': 9}, {'a': 140,
'hold': 9, 'in': 141, 'through': 9, 'to': 9}, {'hold': 9, 'through': 9}, {'': (0, 'missed'), 'it': 9}, {'call': 9,
'catch': 139, 'caught': 9, 'contact': 9, 'find': 9, 'get': 142, 'got': 143, 'make': 144, 'meet': 9, 'met': 9, 'phone':
9, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'speak': 9, 'spoke': 9, 'talk': 9, 'talked': 9, 'visit': 9}, {'to':
145}, {'D': 33, 'call': 9, 'catch': 139, 'caught': 9, 'contact': 9, 'find': 9, 'get': 142, 'got': 143, 'make': 144,
'manage': 146, 'meet': 9, 'met': 9, 'phone': 9, 'quite': 145, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'speak':
9, 'spoke': 9, 'talk': 9, 'talked': 9, 'visit': 9}, {'t': 147, 'we': 33}, {'call': 9, 'catch': 139, 'caught': 9,
'contact': 9, 'find': 9, 'get': 142, 'got': 143, 'make': 144, 'manage': 146, 'meet': 9, 'met': 9, 'phone': 9, 'quite':
145, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'speak': 9, 'spoke': 9, 'talk': 9, 'talked': 9, 'visit': 9},
{'up': 111}, {'up': 17}, {'': (22, 'gave:encouragement')}, {'^': 152}, {'up': 153}, {'<them>': 154, 'N': 154}, {'...':
117}, {'<them>': 1, 'N': 1}, {'up': 101}, {'': (17, 'gave:feedback')}, {'^': 159}, {'s': 160}, {'<their>': 160, 'N':
161}, {'on': 162}, {'N': 153}, {'': (16, 'gave:intro')}, {'N': 165}, {'and': 166, 'to': 166, 'with': 166}, {'N': 167},
{'': (11, 'thinking')}, {'asking': 169, 'calling': 169, 'hiring': 169, 'inviting': 169}, {'not': 149, 'we': 33}, {'t':
149}, {'place': 9}, {'answer': 9, 'call': 9, 'catch': 139, 'caught': 9, 'come': 9, 'contact': 9, 'find': 9, 'get':
142, 'got': 143, 'happen': 9, 'make': 144, 'manage': 146, 'meet': 9, 'met': 9, 'phone': 9, 'pick': 41, 'quite': 145,
'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'show': 139, 'speak': 9, 'spoke': 9, 'take': 173, 'talk': 9, 'talked':
9, 'took': 173, 'turn': 41, 'visit': 9}, {'not': 174}, {'answer': 9, 'call': 9, 'catch': 139, 'caught': 9, 'come': 9,
'contact': 9, 'find': 9, 'get': 142, 'got': 143, 'happen': 9, 'make': 144, 'manage': 146, 'materialise': 9, 'meet': 9,
'met': 9, 'phone': 9, 'pick': 41, 'quite': 145, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'show': 139, 'speak':
9, 'spoke': 9, 'take': 173, 'talk': 9, 'talked': 9, 'turn': 41, 'visit': 9}, {'t': 176}, {'answer': 9, 'call': 9,
'catch': 139, 'caught': 9, 'come': 9, 'contact': 9, 'find': 9, 'get': 142, 'got': 143, 'happen': 9, 'make': 144,
'manage': 146, 'meet': 9, 'met': 9, 'phone': 9, 'pick': 41, 'quite': 145, 'reach': 9, 'reached': 9, 'ring': 9, 'see':
9, 'show': 139, 'speak': 9, 'spoke': 9, 'take': 173, 'talk': 9, 'talked': 9, 'turn': 41, 'visit': 9}, {'by': 17, 'in':
17, 'off': 17}, {'from': 17}, {'': (15, 'contact'), 'N': 136}, {'<me>': 122, 'N': 153}, {'though': 33}, {'': (18,
'gave:knowledge')}, {'^': 184}, {'how': 185}, {'N': 185}, {'N': 186, 'to': 187}, {'to': 149}, {'through': 9},
{'<their>': 160, 'N': 161, '^': 159}, {'about': 191, 'on': 191}, {'apart': 9, 'through': 9}, {'': (0, 'missed'), 's':
9}, {'call': 9, 'congratulate': 9, 'contact': 9, 'email': 9, 'meet': 9, 'message': 9, 'phone': 9, 'ping': 9, 'reply':
9, 'ring': 9, 'see': 9, 'text': 9, 'visit': 9, 'write': 9}, {'<their>': 9, 'N': 194, 'about': 9, 'my': 9, 'our': 9,
'the': 9, 'to': 195}, {'call': 9, 'contact': 9, 'email': 9, 'meet': 9, 'message': 9, 'phone': 9, 'reply': 9, 'ring':
9, 'see': 9, 'text': 9, 'visit': 9, 'write': 9}, {'to': 197}, {'advice': 22, 'tip': 22}, {'^': 20, 'that': 21, 'to':
21, 'was': 21}, {'advice': 200, 'tip': 200}, {'...': 199, 'a': 201, 'advice': 200, 'some': 201, 'the': 201, 'tip':
200}, {'feedback': 160}, {'...': 203}, {'': (20, 'gave:resource')}, {'article': 205, 'book': 205, 'template': 205},
{'a': 206, 'my': 206, 'the': 206}, {'...': 203, '^': 207}, {'at': 185, 'for': 185}, {'^': 184, 'at': 185, 'for': 185},
{'keynote': 209, 'lecture': 210, 'talk': 210, 'workshop': 210}, {'keynote': 209, 'lecture': 209, 'talk': 209,
'workshop': 209}, {'<me>': 202, '<them>': 204, 'N': 208, 'a': 211, 'keynote': 209, 'lecture': 209, 'talk': 209, 'the':
212, 'workshop': 209}, {'mail': 9}, {'vm': 9, 'voice': 214, 'voicemail': 9}, {'...': 215}, {'call': 101, 'have': 101,
'meet': 101, 'see': 101, 'visit': 101}, {'to': 217}, {'note': 17}, {'call': 17, 'dm': 17, 'email': 17, 'letter': 17,
'mail': 17, 'message': 17, 'text': 17, 'voice': 219}, {'a': 220, 'an': 220, 'moved': 120, 'stood': 41, 'talking': 17},
{'to': 9}, {'bail': 9, 'call': 124, 'cancel': 9, 'postpone': 9, 'skip': 9}, {'': (15, 'contact'), 'a': 17, 'an': 17,
'breakfast': 17, 'coffee': 17, 'dinner': 17, 'drinks': 17, 'lunch': 17, 'my': 17, 'our': 17, 'planned': 222, 'some':
17, 'tea': 17, 'the': 17, 'to': 223}, {'in': 141}, {'been': 225, 'caught': 41, 'heard': 9, 'met': 9, 'seen': 9,
'spoken': 9, 'talked': 9}, {'t': 226}, {'': (12, 'task')}, {'together': 228}, {'them': 229}, {'': (0, 'missed'), 'in':
141}, {'been': 231, 'caught': 41, 'had': 9, 'heard': 9, 'met': 9, 'seen': 9, 'spoken': 9, 'talked': 9}, {'bring': 230,
'connect': 228, 'introduce': 228}, {'bring': 230, 'connect': 228, 'introduce': 228, 'not': 232, 'to': 233}, {'t':
232}, {'back': 180, 'from': 17}, {'^': 184, 'to': 185, 'with': 185}, {'<them>': 237, 'N': 237, 'me': 17}, {'with':
165}, {'up': 239}, {'N': 240}, {'mentoring': 1}, {'out': 17}, {'N': 85}, {'and': 244, 'guess': 169, 'miss': 9,
'think': 169, 'wonder': 169}, {'<i>': 33, '<they>': 33}, {'my': 9}, {'to': 33}, {'calendar': 101, 'diary': 101},
{'order': 248, 'the': 249}, {'': (9, 'told')}, {'N': 251}, {'2': 166, 'and': 166, 'n': 166, 'to': 166, 'with': 166},
{'N': 253}, {'d': 254}, {'2': 166, 'and': 166, 'to': 166, 'with': 166}, {'N': 256}, {'to': 166}, {'<them>': 258, 'N':
253}, {'D': 101}, {'...': 260}, {'': (15, 'contact'), 'for': 261, 'to': 261}, {'me': 262, 'us': 262}, {'': (2,
'plan'), 'for': 101}, {'D': 101, 'coming': 101, 'moved': 120, 'on': 260, 'scheduled': 101, 'set': 264}, {'D': 17,
'at': 17, 'by': 17, 'during': 17, 'on': 17, 'over': 17}, {'agreed': 101, 'arranged': 101, 'booked': 101, 'confirmed':
101, 'fixed': 101, 'is': 110, 'planned': 101, 's': 110, 'scheduled': 101, 'set': 109, 'was': 266}, {'': (15,
'contact'), 'me': 85, 'us': 85}, {'cancelling': 9, 'dodging': 9, 'postponing': 9}, {'^': 205}, {'<them>': 270, 'N':
270}, {'know': 251}, {'N': 272}, {'call': 101}, {'a': 274, 'breakfast': 101, 'coffee': 101, 'dinner': 101, 'lunch':
101}, {'have': 275, 'meet': 101, 'see': 101, 'visit': 101}, {'no': 9}, {'time': 277}, {'over': 162}, {'to': 101},
{'forward': 280}, {'date': 101}, {'between': 166, 'for': 166, 'from': 166}, {'intro': 283}, {'a': 282, 'an': 284,
'plans': 101, 'the': 284}, {'and': 244}, {'call': 9, 'catch': 9, 'email': 9, 'meet': 9, 'message': 9, 'phone': 9,
'reply': 9, 'ring': 9, 'see': 9, 'text': 9, 'visit': 9, 'write': 9}, {'to': 287}, {'^': 0, 'at': 1, 'with': 1}, {'^':
0, 'at': 1, 'session': 289, 'students': 289, 'with': 1}, {'': (15, 'contact'), 'up': 17}, {'<them>': 9, 'N': 9},
{'appointment': 9, 'birthday': 9, 'call': 9, 'calls': 9, 'coffee': 9, 'dinner': 9, 'lunch': 9, 'meeting': 9, 'party':
9, 'slot': 9, 'zoom': 9}, {'': (0, 'missed'), 's': 293}, {'': (0, 'missed'), 'from': 9}, {'appointment': 9,
'birthday': 9, 'call': 295, 'calls': 9, 'coffee': 9, 'dinner': 9, 'lunch': 9, 'meeting': 9, 'party': 9, 'slot': 9,
'zoom': 9}, {'from': 9}, {'0': 293, '<their>': 293, '<them>': 9, 'N': 294, 'a': 296, 'call': 297, 'my': 293, 'our':
293, 'the': 293}, {'...': 128}, {'from': 299, 'to': 119}, {'D': 119}, {'to': 301}, {'bring': 230, 'connect': 228,
'introduce': 228, 'to': 233}, {'answered': 9, 'call': 9, 'called': 39, 'came': 9, 'catch': 139, 'caught': 9,
'contact': 9, 'find': 9, 'get': 142, 'got': 143, 'happened': 9, 'make': 144, 'manage': 146, 'meet': 9, 'met': 9,
'phone': 9, 'picked': 41, 'quite': 145, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'showed': 139, 'speak': 9,
'spoke': 9, 'talk': 9, 'talked': 9, 'took': 173, 'turned': 41, 'visit': 9}, {'1': 33}, {'up': 33}, {'1': 305, 'call':
33, 'catch': 306, 'coffee': 33, 'dinner': 33, 'lunch': 33, 'meeting': 33, 'session': 33, 'sync': 33, 'visit': 33},
{'again': 9, 'between': 9, 'from': 9, 'this': 9, 'today': 9, 'w': 9, 'with': 9, 'yet': 9}, {'1': 308}, {'up': 308},
{'one': 308}, {'answered': 9, 'called': 39, 'came': 9, 'happened': 9, 'picked': 41, 'showed': 139, 'to': 311, 'took':
173, 'turned': 41}, {'': (0, 'missed'), 'again': 9, 'between': 9, 'from': 9, 'this': 9, 'today': 9, 'w': 9, 'with': 9,
'yet': 9}, {'of': 9}, {'1': 309, '1on1': 308, 'answer': 9, 'call': 308, 'calls': 308, 'catch': 310, 'chat': 308,
'coffee': 308, 'contact': 308, 'dinner': 308, 'email': 308, 'joy': 9, 'luck': 9, 'lunch': 308, 'mail': 308, 'meeting':
308, 'news': 308, 'one': 312, 'pick': 41, 'pickup': 9, 'reply': 313, 'response': 9, 'show': 9, 'shows': 9, 'sign':
314, 'sync': 308, 'word': 308}, {'answered': 9, 'called': 39, 'came': 9, 'happened': 9, 'picked': 41, 'showed': 139,
'took': 173, 'turned': 41}, {'if': 169, 'whether': 169}, {'able': 189, 'been': 225, 'call': 9, 'catch': 139, 'caught':
139, 'contact': 9, 'find': 9, 'get': 142, 'got': 143, 'heard': 9, 'make': 144, 'manage': 146, 'meet': 9, 'met': 9,
'phone': 9, 'quite': 145, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'seen': 9, 'speak': 9, 'spoke': 9, 'spoken':
9, 'sure': 317, 'talk': 9, 'talked': 9, 'visit': 9}, {'self': 169}, {'to': 319}, {'at': 301, 'on': 301}, {'calendar':
101}, {'the': 322}, {'of': 141}, {'beer': 17, 'breakfast': 17, 'brunch': 17, 'coffee': 17, 'dinner': 17, 'drinks': 17,
'lunch': 17, 'pint': 17, 'tea': 17, 'zoom': 17}, {'a': 325, 'beer': 17, 'breakfast': 17, 'brunch': 17, 'coffee': 17,
'dinner': 17, 'drinks': 17, 'lunch': 17, 'pint': 17, 'tea': 17, 'zoom': 17}, {'': (21, 'gave:referral')}, {'^': 327},
{'client': 328, 'customer': 328, 'lead': 328}, {'a': 329}, {'to': 205}, {'article': 331, 'book': 331, 'link': 331},
{'a': 332, 'an': 332, 'the': 332}, {'^': 333}, {'N': 330, 'on': 334}, {'in': 101}, {'': (2, 'plan'), 'a': 101}, {'':
(2, 'plan'), 'a': 101, 'to': 101}, {'by': 17, 'in': 17}, {'': (0, 'missed'), 'till': 119, 'to': 119, 'until': 119},
{'': (1, 'moved'), 'to': 119}, {'back': 341, 'out': 128, 'to': 119}, {'with': 166}, {'touch': 343}, {'in': 344},
{'touch': 165}, {'in': 346}, {'N': 347}, {'...': 345, 'and': 348, 'in': 346}, {'N': 349, 'back': 128, 'off': 9},
{'call': 17, 'catch': 151, 'chat': 17, 'coffee': 17, 'hello': 17, 'sync': 17}, {'into': 17}, {'book': 159, 'deck':
159, 'draft': 159, 'pitch': 159, 'plan': 159, 'proposal': 159}, {'^': 353}, {'s': 354}, {'<their>': 354, 'N': 355},
{'from': 90}, {'to': 328}, {'<me>': 88, 'N': 358}, {'N': 327}, {'to': 360}, {'...': 361}, {'N': 358, '^': 362}, {'':
(1, 'moved'), 'for': 119, 'to': 119}, {'^': 159, 's': 160}, {'<their>': 160, 'N': 365, 'the': 160}, {'is': 88, 'was':
88}, {'...': 367}, {'D': 21, '^': 20}, {'call': 369, 'coffee': 369, 'lunch': 369, 'phone': 369, 'zoom': 369}, {'...':
367, 'call': 369, 'coffee': 369, 'lunch': 369, 'phone': 369, 'the': 370, 'zoom': 369}, {'met': 369, 'spoke': 369,
'talked': 369}, {'...': 367, 'i': 372, 'we': 372}, {'...': 367, '^': 20, 'at': 368, 'during': 368, 'is': 88, 'on':
371, 'over': 371, 'to': 21, 'was': 88, 'when': 373}, {'...': 367, '^': 20, 'at': 368, 'during': 368, 'is': 88, 'on':
368, 'over': 368, 'to': 21, 'was': 88, 'when': 368}, {'...': 367, 'at': 368, 'during': 368, 'on': 368, 'over': 368,
'when': 368}, {'...': 367, '^': 20, 'at': 368, 'during': 368, 'is': 88, 'on': 371, 'over': 371, 'to': 21, 'was': 88,
'when': 368}, {'advice': 374, 'counsel': 375, 'moved': 120, 'on': 260, 'recommendation': 375, 'suggestion': 375,
'take': 376, 'tip': 377}, {'must': 20, 'need': 25, 'should': 20}, {'^': 379}, {'you': 380}, {'...': 381}, {'': (13,
'talk'), 'N': 382}, {'down': 17, 'with': 17}, {'the': 282}, {'article': 205, 'book': 205, 'link': 205, 'paper': 205,
'piece': 205, 'podcast': 205, 'report': 205, 'template': 205, 'video': 205}, {'a': 386, 'an': 386, 'my': 386, 'that':
386, 'the': 386}, {'': (15, 'contact'), '^': 387}, {'': (15, 'contact'), '^': 387, 'a': 329}, {'<them>': 388, 'N':
389}, {'': (2, 'plan'), 'a': 101, 'for': 101, 'the': 101}, {'D': 101, 'for': 101, 'up': 391}, {'we': 33}, {'with':
205}, {'article': 394, 'book': 394, 'link': 394, 'list': 394, 'paper': 394, 'podcast': 394, 'report': 394, 'template':
394, 'video': 394}, {'a': 395, 'an': 395, 'my': 395, 'the': 395}, {'^': 396}, {'hands': 17}, {'bring': 230, 'call': 9,
'catch': 41, 'connect': 228, 'introduce': 228, 'meet': 9, 'ring': 9, 'see': 9, 'to': 233, 'visit': 9, 'we': 33}, {'':
(9, 'told'), 'how': 185}, {'<them>': 186, 'N': 400}, {'<they>': 33, 'it': 33}, {'that': 33}, {'mentoring': 1, 'with':
17}, {'...': 404}, {'by': 9}, {'me': 41, 'up': 406, 'us': 41}, {'by': 17}, {'vm': 9}, {'vm': 9, 'voicemail': 9},
{'...': 215, '2': 409, 'to': 410}, {'so': 9}, {'traffic': 412}, {'in': 413}, {'be': 9, 'call': 9, 'have': 9, 'meet':
9}, {'to': 415}, {'<them>': 185, 'N': 185}, {'have': 25, 'must': 20, 'need': 25, 'should': 20}, {'^': 418}, {'<i>':
419, 'D': 93, '^': 92, 'at': 95, 'by': 95, 'during': 95, 'in': 95, 'on': 95, 'over': 95, 'via': 95}, {'<me>': 420},
{'': (10, 'thanks')}, {'you': 422}, {'<they>': 33, 'was': 266}, {'advice': 89, 'five': 127, 'four': 127, 'three': 127,
'two': 127}, {'asking': 169, 'calling': 169, 'hiring': 169, 'inviting': 169, 'whether': 169}, {'about': 426, 'of':
426}, {'was': 266}, {'calling': 9}, {'of': 429}, {'person': 85}, {'phone': 85}, {'the': 432}, {'in': 431, 'on': 433},
{'<me>': 33}, {'congratulate': 33, 'do': 228, 'me': 434, 'say': 33, 'tell': 435}, {'<i>': 419, '<their>': 33,
'<they>': 33, 'D': 93, 'N': 33, '^': 92, 'about': 33, 'at': 95, 'by': 95, 'during': 95, 'in': 95, 'on': 95, 'over':
95, 'that': 33, 'via': 95}, {'<me>': 437, '<them>': 251, 'N': 251}, {'<them>': 17, 'N': 17, 'me': 17}, {'call': 9,
'catch': 9, 'get': 9, 'meet': 9, 'phone': 9, 'reach': 9, 'ring': 9}, {'<them>': 9, 'N': 9, 'calling': 9, 'phoning': 9,
'reaching': 9, 'ringing': 9, 'to': 440}, {'out': 33}, {'at': 5, 'for': 5, 'with': 5}, {'through': 185}, {'': (15,
'contact'), '<them>': 444, 'N': 444, 'home': 117}, {'call': 9, 'catch': 9, 'go': 9, 'have': 9, 'invite': 9, 'meet': 9,
'phone': 9, 'ring': 9, 'see': 9, 'talk': 9, 'text': 9, 'visit': 9}, {'to': 446}, {'due': 222, 'going': 222, 'meant':
222, 'moved': 120, 'supposed': 222, 'there': 17}, {'able': 189}, {'t': 449}, {'five': 85, 'four': 85, 'three': 85,
'two': 85}, {'were': 451}, {'': (15, 'contact'), '<their>': 160, 'N': 161}, {'...': 215, 'by': 17, 'for': 17, 'out':
17, 'over': 453, 'through': 453, 'to': 17, 'with': 17}, {'due': 222, 'going': 222, 'meant': 222, 'supposed': 222,
'there': 17}, {'': (13, 'talk'), '<they>': 33}, {'': (13, 'talk'), '<i>': 33}, {'a': 274, 'breakfast': 101, 'coffee':
101, 'dinner': 101, 'drinks': 101, 'lunch': 101, 'tea': 101}, {'have': 458, 'join': 101, 'meet': 101, 'see': 101,
'visit': 101}, {'could': 9, 'had': 9}, {'i': 460}, {'me': 85, 'us': 85}, {'answer': 9, 'joy': 9, 'luck': 9, 'pick':
41, 'pickup': 9, 'reply': 9, 'response': 9}, {'D': 33}, {'t': 464}, {'': (13, 'talk'), 'if': 169, 'whether': 169},
{'N': 136}, {'to': 467}, {'have': 25, 'must': 20, 'need': 25, 'ought': 25, 'should': 20, 'shouldn': 27}, {'^': 469},
{'0': 8, '<i>': 19, '<their>': 24, '<they>': 84, 'N': 87, 'advice': 91, 'advised': 97, 'advises': 99, 'after': 100,
'agreed': 103, 'almost': 104, 'although': 33, 'am': 106, 'an': 8, 'and': 108, 'apparently': 33, 'appointment': 111,
'are': 112, 'arranged': 101, 'as': 114, 'asked': 116, 'asking': 33, 'ate': 117, 'bailed': 118, 'bc': 33, 'because':
33, 'been': 121, 'before': 100, 'begged': 123, 'blew': 125, 'booked': 101, 'both': 127, 'breakfast': 111,
'breakfasted': 17, 'brought': 129, 'bumped': 130, 'by': 133, 'call': 134, 'called': 137, 'came': 138, 'can': 148,
'cancel': 9, 'canceled': 9, 'canceling': 9, 'cancelled': 9, 'cancelling': 9, 'cancels': 9, 'cannot': 149, 'cant': 147,
'catch': 150, 'catching': 151, 'caught': 151, 'chatted': 17, 'cheered': 155, 'closed': 156, 'cncld': 9, 'coached':
157, 'coffee': 111, 'coming': 158, 'commented': 163, 'congratulated': 164, 'connected': 168, 'considering': 170,
'cos': 33, 'could': 171, 'couldn': 172, 'couldnt': 149, 'coz': 33, 'critiqued': 162, 'cuz': 33, 'demo': 111, 'did':
175, 'didn': 177, 'didnt': 178, 'dined': 17, 'dinner': 111, 'discussed': 17, 'drinks': 111, 'dropped': 179, 'edited':
162, 'email': 180, 'emailed': 181, 'encouraged': 182, 'even': 183, 'explained': 188, 'facetimed': 17, 'failed': 189,
'falls': 190, 'feedback': 192, 'fell': 193, 'finished': 17, 'five': 8, 'flaked': 118, 'forgot': 196, 'forgotten': 198,
'four': 8, 'gave': 213, 'ghosted': 9, 'goes': 216, 'going': 218, 'gonna': 217, 'got': 221, 'grabbed': 17, 'had': 224,
'half': 8, 'hasn': 227, 'hasnt': 226, 'have': 234, 'haven': 235, 'havent': 232, 'heard': 236, 'helped': 238, 'hooked':
241, 'hosted': 17, 'hours': 242, 'how': 100, 'hung': 243, 'i': 245, 'idea': 169, 'if': 246, 'ignored': 247, 'im': 106,
'in': 250, 'informed': 252, 'interviewed': 17, 'intro': 255, 'introd': 257, 'introduced': 259, 'introed': 168,
'invited': 263, 'is': 265, 'it': 267, 'joined': 268, 'keeps': 269, 'lent': 271, 'let': 273, 'lined': 158, 'linked':
168, 'll': 276, 'long': 278, 'looked': 279, 'looking': 281, 'lost': 141, 'lunch': 111, 'lunched': 17, 'm': 106,
'made': 285, 'mail': 180, 'mailed': 17, 'maybe': 169, 'me': 286, 'meant': 288, 'meeting': 111, 'mentored': 157,
'mentoring': 290, 'message': 180, 'messaged': 181, 'met': 291, 'miss': 292, 'missed': 298, 'moved': 300, 'moves': 302,
'must': 303, 'nearly': 104, 'need': 303, 'never': 304, 'next': 307, 'no': 315, 'nobody': 316, 'noshow': 9, 'not': 318,
'note': 320, 'nothing': 297, 'now': 321, 'on': 323, 'once': 100, 'one': 8, 'out': 324, 'over': 326, 'overslept': 9,
'passed': 335, 'penciled': 336, 'pencilled': 336, 'perhaps': 169, 'phoned': 17, 'pinged': 17, 'pitched': 17,
'planned': 337, 'planning': 338, 'played': 17, 'popped': 339, 'postponed': 340, 'proofread': 162, 'pushed': 342,
'put': 350, 'quick': 351, 'quote': 33, 'rained': 124, 'ran': 352, 'rang': 17, 're': 106, 'reached': 17, 'read': 356,
'recommendation': 357, 'recommended': 359, 'referred': 363, 'reminder': 228, 'repld': 17, 'replied': 17,
'rescheduled': 364, 'rescheduling': 9, 'reviewed': 366, 's': 378, 'said': 383, 'sat': 384, 'save': 385, 'saw': 17,
'saying': 33, 'says': 33, 'scheduled': 101, 'seeing': 101, 'seen': 17, 'sent': 390, 'set': 392, 'shall': 393,
'shared': 397, 'shifted': 128, 'shook': 398, 'should': 399, 'showed': 401, 'signed': 156, 'since': 402, 'skipped': 9,
'skipping': 9, 'skyped': 17, 'slacked': 17, 'so': 403, 'spent': 405, 'spoke': 17, 'spoken': 17, 'stood': 407,
'stopped': 408, 'straight': 411, 'stuck': 414, 'supposed': 416, 'talked': 17, 'task': 228, 'taught': 417,
'telephoned': 17, 'telling': 33, 'tells': 421, 'text': 180, 'texted': 181, 'thank': 423, 'thanked': 422, 'that': 424,
'the': 425, 'thinking': 427, 'this': 428, 'thought': 430, 'three': 8, 'tip': 91, 'to': 436, 'todo': 228, 'together':
85, 'told': 438, 'took': 439, 'tried': 441, 'turns': 442, 'two': 8, 'unable': 189, 'unanswered': 9, 'upcoming': 101,
'urged': 99, 'urges': 123, 'visited': 17, 'volunteered': 443, 'walked': 445, 'want': 303, 'wanted': 447, 'warned': 99,
'was': 448, 'wasn': 450, 'we': 452, 'went': 454, 'were': 455, 'what': 100, 'whatsapp': 180, 'whatsapped': 17, 'when':
100, 'where': 456, 'whether': 457, 'which': 33, 'while': 100, 'who': 33, 'whose': 33, 'why': 100, 'will': 459, 'wish':
461, 'with': 462, 'without': 463, 'won': 465, 'wondering': 466, 'worked': 117, 'working': 117, 'workshop': 111,
'wrote': 468, 'you': 470, 'zoomed': 17}]


RELATIONS = [{'': (1, 'about')}, {'': (4, 'absent_after')}, {'': (0, 'with')}, {'from': 2}, {'s': 2}, {'': (5,
'due')}, {'': (2, 'at'), 'latest': 5}, {'': (2, 'at'), 'N': 4, 'the': 6}, {'of': 0}, {'into': 2}, {'': (7,
'despite')}, {'call': 10}, {'had': 10, 'met': 10, 'spoke': 10, 'talked': 10}, {'a': 11, 'beers': 10, 'breakfast': 10,
'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'i': 12, 'lunch': 10, 'met': 10, 'spoke': 10, 'talked': 10,
'we': 12}, {'back': 10}, {'': (0, 'with'), 'back': 10, 'me': 14}, {'with': 2}, {'up': 16}, {'': (6, 'ahead')}, {'to':
0}, {'there': 1}, {'it': 1}, {'attend': 1, 'be': 20, 'come': 1, 'join': 1, 'make': 21}, {'not': 22}, {'t': 22}, {'':
(4, 'absent_after'), 'up': 1}, {'up': 1}, {'attend': 1, 'come': 1, 'join': 1, 'make': 21, 'show': 25, 'turn': 26},
{'not': 27}, {'t': 27}, {'from': 2, 'to': 2}, {'': (3, 'absent_before')}, {'': (3, 'absent_before'), 'for': 31}, {'a':
11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10,
'spoke': 10, 'talked': 10}, {'': (2, 'at')}, {'her': 10, 'him': 10, 'them': 10}, {'skip': 1}, {'to': 36}, {'about': 0,
'from': 2}, {'to': 2}, {'2': 0, 'to': 0}, {'': (2, 'at'), 'the': 34}, {'a': 11, 'beers': 10, 'breakfast': 10, 'call':
10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10, 'of': 0, 'spoke': 10, 'talked': 10}, {'by': 0,
'from': 0, 'via': 0}, {'by': 2}, {'sick': 1}, {'holiday': 1, 'leave': 1}, {'away': 1, 'ill': 1, 'missing': 1, 'off':
45, 'on': 46, 'out': 1, 'sick': 1}, {'by': 5}, {'for': 0}, {'': (0, 'with'), 'up': 16}, {'than': 5}, {'of': 31},
{'later': 51, 'show': 1, 'sign': 52}, {'': (4, 'absent_after'), 'there': 1, 'with': 31}, {'try': 10}, {'second': 55},
{'the': 56}, {'at': 34}, {'by': 0, 'from': 0}, {'by': 0}, {'hi': 40}, {'apologies': 1, 'regrets': 1}, {'': (0,
'with'), 'her': 62, 'his': 62, 'their': 62}, {'i': 12, 'we': 12}, {'to': 2, 'with': 2}, {'home': 1}, {'at': 66,
'home': 1}, {'': (1, 'about'), 'to': 0}, {'coming': 18}, {'': (6, 'ahead'), 'coming': 18}, {'': (5, 'due'), 'a': 11,
'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10, 'spoke':
10, 'talked': 10}, {'': (0, 'with'), 'o': 31}, {'': (4, 'absent_after'), 'there': 1}, {'absent': 1, 'away': 1, 'ill':
1, 'missing': 1, 'not': 73, 'off': 45, 'on': 46, 'out': 1, 'sick': 1}, {'t': 73}, {'not': 20}, {'t': 20}, {'': (0,
'with'), 'a': 11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10,
'met': 10, 'spoke': 10, 'talked': 10}, {'about': 0}, {'about': 0, 'absent': 1, 'abt': 0, 'alongside': 2, 'answer': 3,
'asked': 2, 'at': 7, 'b4': 5, 'back': 3, 'bailed': 1, 'because': 8, 'before': 5, 'besides': 0, 'brought': 2, 'bumped':
9, 'but': 13, 'by': 5, 'call': 3, 'called': 15, 'calling': 2, 'canceled': 1, 'cancelled': 1, 'caught': 17, 'coming':
18, 'compared': 19, 'concerning': 0, 'considering': 0, 'could': 23, 'couldn': 24, 'couldnt': 22, 'did': 28, 'didn':
29, 'didnt': 27, 'dm': 3, 'drove': 2, 'due': 5, 'email': 30, 'emailed': 2, 'except': 32, 'excused': 1, 'facetimed': 2,
'finally': 33, 'for': 5, 'from': 34, 'got': 35, 'had': 37, 'heard': 38, 'hello': 39, 'hi': 40, 'hiring': 0, 'hosted':
2, 'ill': 1, 'in': 41, 'instead': 42, 'interviewed': 2, 'intro': 43, 'introduction': 43, 'invited': 44, 'is': 47,
'joined': 44, 'knows': 0, 'later': 33, 'latest': 48, 'letter': 3, 'looking': 49, 'mail': 30, 'mailed': 2, 'meeting':
2, 'mentioned': 0, 'mentions': 0, 'message': 30, 'messaged': 2, 'met': 50, 'minus': 31, 'missed': 21, 'missing': 31,
'near': 34, 'news': 8, 'next': 18, 'no': 53, 'not': 54, 'note': 3, 'on': 57, 'out': 45, 'outside': 34, 'over': 58,
'phoned': 2, 'pinged': 2, 'ran': 9, 'rang': 15, 're': 0, 'recommended': 0, 'recommends': 0, 'referral': 59,
'referred': 60, 'regarding': 0, 'reply': 3, 'run': 9, 'said': 39, 'sans': 31, 'saw': 2, 'says': 61, 'seeing': 2,
'sent': 63, 'sick': 1, 'since': 5, 'skyped': 2, 'slack': 3, 'so': 64, 'sobre': 0, 'speaking': 39, 'spoke': 65,
'stayed': 67, 'suggested': 0, 'talked': 39, 'talking': 39, 'text': 3, 'texted': 2, 'thank': 0, 'thanked': 2, 'thanks':
68, 'the': 69, 'then': 13, 'thinking': 8, 'thinks': 0, 'this': 70, 'thx': 68, 'til': 5, 'till': 5, 'together': 16,
'took': 2, 'uber': 0, 'until': 71, 'via': 0, 'visit': 30, 'visited': 2, 'vm': 3, 'voicemail': 3, 'w': 72, 'was': 74,
'wasn': 75, 'wasnt': 20, 'were': 76, 'weren': 77, 'whatsapp': 3, 'with': 78, 'without': 31, 'worried': 79, 'wrote':
39, 'wth': 2, 'zoomed': 2}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'hands': 0}, {'': (2, 'call')}, {'':
(7, 'event')}, {'': (8, 'meeting'), 'meeting': 0}, {'': (3, 'coffee')}, {'': (7, 'event'), 'call': 5}, {'': (8,
'meeting'), 'day': 6}, {'': (5, 'message')}, {'': (5, 'message'), 'd': 11}, {'': (6, 'email')}, {'mail': 13, 'mailed':
13, 'mails': 13}, {'white': 8}, {'meet': 5}, {'person': 0}, {'': (0, 'intro')}, {'': (1, 'introduction'), 'd': 18},
{'': (1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up': 6}, {'hours': 0}, {'line': 5}, {'the': 24}, {'': (8,
'meeting'), 'one': 0}, {'one': 0}, {'on': 26, 'one': 0, 'to': 27}, {'': (2, 'call'), 'call': 5, 'calls': 5},
{'meeting': 0}, {'with': 0}, {'down': 31}, {'': (2, 'call'), 'call': 5}, {'phone': 5}, {'by': 34}, {'up': 0}, {'call':
5}, {'fair': 6, 'show': 6}, {'message': 11, 'note': 11}, {'app': 11}, {'1': 2, '121': 0, '1on1': 0, 'abendessen': 3,
'all': 4, 'almuerzo': 3, 'angerufen': 5, 'ate': 3, 'awards': 6, 'barbecue': 3, 'barcamp': 6, 'bbq': 3, 'beer': 3,
'beers': 3, 'bfast': 3, 'board': 7, 'breakfast': 3, 'brekkie': 3, 'brunch': 3, 'cafe': 8, 'caled': 5, 'call': 5,
'called': 5, 'calling': 5, 'calls': 5, 'cappuccino': 8, 'cena': 3, 'cocktails': 3, 'cofee': 8, 'coffe': 8, 'coffee':
8, 'coffees': 8, 'cofffee': 8, 'comida': 3, 'conf': 9, 'conference': 9, 'congress': 6, 'curry': 3, 'dejeuner': 3,
'demo': 10, 'demoday': 6, 'dialled': 5, 'diner': 3, 'dinner': 3, 'dinners': 3, 'discord': 11, 'dm': 12, 'dmed': 11,
'dms': 11, 'drink': 3, 'drinks': 3, 'e': 14, 'eating': 3, 'email': 13, 'emailed': 13, 'emailing': 13, 'emails': 13,
'espresso': 8, 'event': 6, 'expo': 6, 'facetime': 5, 'facetimed': 5, 'festival': 6, 'flat': 15, 'fruhstuck': 3,
'gala': 6, 'getroffen': 0, 'gmeet': 5, 'google': 16, 'hackathon': 6, 'hangout': 5, 'imessage': 11, 'in': 17,
'interview': 0, 'intro': 19, 'introd': 18, 'introduced': 18, 'introducing': 18, 'introduction': 20, 'introed': 18,
'introing': 18, 'kaffee': 8, 'kick': 21, 'kickoff': 0, 'latte': 8, 'linkedin': 11, 'lnch': 3, 'lunch': 3, 'lunched':
3, 'lunches': 3, 'mail': 13, 'mailed': 13, 'mails': 13, 'meal': 3, 'meating': 0, 'meet': 22, 'meeting': 0, 'meetings':
0, 'meetup': 6, 'message': 11, 'messaged': 11, 'messages': 11, 'messaging': 11, 'messe': 6, 'met': 0, 'metting': 0,
'mittagessen': 3, 'msg': 11, 'msgd': 11, 'mtg': 0, 'mtgs': 0, 'office': 23, 'offsite': 0, 'on': 25, 'one': 28,
'panel': 6, 'party': 6, 'phone': 29, 'phonecall': 5, 'phoned': 5, 'phones': 5, 'picnic': 3, 'pinged': 11, 'pint': 3,
'pints': 3, 'pizza': 3, 'rang': 5, 'reception': 6, 'retreat': 6, 'retro': 0, 'review': 30, 'sat': 32, 'signal': 11,
'skype': 33, 'skyped': 5, 'slack': 11, 'slacked': 11, 'sms': 11, 'spoke': 35, 'stand': 36, 'standup': 0, 'summit': 6,
'supper': 3, 'sushi': 3, 'sync': 0, 'synced': 0, 'tea': 8, 'teams': 37, 'telefonat': 5, 'telefoniert': 5, 'telegram':
11, 'telephoned': 5, 'text': 11, 'texted': 11, 'texting': 11, 'texts': 11, 'trade': 38, 'treffen': 0, 'tweeted': 11,
'txt': 11, 'txted': 11, 'video': 33, 'videocall': 5, 'voice': 39, 'voicemail': 5, 'wa': 11, 'webinar': 6, 'wechat':
11, 'wedding': 6, 'weekly': 0, 'whats': 40, 'whatsapp': 11, 'whatsapped': 11, 'whatsapping': 11, 'wine': 3,
'workshop': 6, 'zoom': 33, 'zoomed': 5, 'zooming': 5}]

