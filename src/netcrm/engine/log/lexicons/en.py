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


CLAUSES = [{'': (5, 'mine')}, {'N': 0}, {'to': 1}, {'with': 1}, {'up': 3}, {'back': 2}, {'out': 2}, {'apologise': 2,
'apologize': 2, 'ask': 1, 'chase': 1, 'check': 3, 'congratulate': 1, 'follow': 4, 'get': 5, 'introduce': 1, 'invite':
1, 'pay': 1, 'ping': 1, 'reach': 6, 'remind': 1, 'report': 2, 'send': 1, 'tell': 1, 'thank': 1, 'write': 1}, {'^': 7},
{'': (19, 'gave:mentoring')}, {'^': 9}, {'': (19, 'gave:mentoring'), 'students': 10}, {'^': 11, 'at': 10}, {'': (23,
'gave:volunteering')}, {'^': 13}, {'mentoring': 12, 'volunteering': 14}, {'mentoring': 12, 'of': 15, 'volunteering':
14}, {'h': 16, 'hour': 16, 'hours': 16, 'hr': 16, 'hrs': 16}, {'': (0, 'missed')}, {'attend': 18, 'call': 18, 'go':
18, 'meet': 18, 'reach': 18, 'see': 18, 'speak': 18, 'talk': 18, 'visit': 18}, {'not': 19}, {'attend': 18, 'call': 18,
'go': 18, 'happen': 18, 'meet': 18, 'see': 18, 'speak': 18, 'talk': 18, 'visit': 18}, {'t': 21}, {'attend': 18,
'call': 18, 'go': 18, 'meet': 18, 'see': 18, 'speak': 18, 'talk': 18, 'visit': 18}, {'called': 18, 'met': 18, 'rung':
18, 'seen': 18}, {'have': 24}, {'': (15, 'contact')}, {'at': 26, 'by': 26, 'with': 26}, {'did': 20, 'didn': 22,
'didnt': 23, 'should': 25, 'was': 27, 'were': 27}, {'': (3, 'advice')}, {'^': 29}, {'^': 29, 'that': 30, 'to': 30},
{'^': 29, 'is': 31, 's': 31, 'that': 30, 'to': 30, 'was': 31}, {'advice': 32, 'counsel': 32, 'recommendation': 32,
'suggestion': 32, 'tip': 32, 'view': 32}, {'to': 29}, {'2': 29, 'to': 29}, {'t': 29}, {'can': 29, 'could': 29, 'have':
34, 'must': 29, 'need': 35, 'ought': 34, 'shd': 29, 'should': 29, 'shouldn': 36, 'shouldnt': 29}, {'^': 37}, {'<i>':
38}, {'<i>': 38, '^': 29, 'that': 39}, {'<i>': 38, 'that': 39}, {'': (13, 'talk')}, {'he': 42, 'her': 42, 'his': 42,
'how': 42, 'if': 42, 'it': 42, 'she': 42, 'that': 42, 'their': 42, 'they': 42, 'what': 42, 'when': 42, 'whether': 42,
'why': 42}, {'must': 29, 'need': 34, 'needs': 34, 'ought': 34, 'should': 29}, {'...': 44}, {'': (13, 'talk'), '<i>':
38, '^': 45}, {'<i>': 38, '^': 45, 'he': 42, 'her': 42, 'his': 42, 'how': 42, 'if': 42, 'it': 42, 'she': 42, 'that':
46, 'their': 42, 'they': 42, 'what': 42, 'when': 42, 'whether': 42, 'why': 42}, {'back': 18}, {'it': 18}, {'up': 18},
{'answer': 18, 'answered': 18, 'call': 48, 'called': 48, 'came': 18, 'come': 18, 'coming': 18, 'make': 49, 'pick': 50,
'picked': 50, 'replied': 18, 'reply': 18, 'respond': 18, 'responded': 18, 'show': 18, 'showed': 18}, {'t': 51},
{'not': 51}, {'answer': 18, 'answered': 18, 'call': 48, 'called': 48, 'came': 18, 'come': 18, 'coming': 18, 'pick':
50, 'picked': 50, 'replied': 18, 'reply': 18, 'respond': 18, 'responded': 18, 'show': 18, 'showed': 18}, {'not': 54},
{'t': 54}, {'': (4, 'needs_from_me')}, {'my': 57, 'our': 57}, {'^': 58}, {'<i>': 38, '^': 45}, {'<i>': 38, '^': 45,
'that': 60}, {'for': 59}, {'convinced': 41, 'waiting': 62}, {'D': 57}, {'me': 57, 'us': 57}, {'by': 64, 'for': 64,
'from': 65}, {'...': 66, 'my': 57, 'our': 57}, {'^': 67}, {'better': 29}, {'got': 34}, {'better': 29, 'can': 29,
'could': 29, 'd': 69, 'gotta': 29, 'have': 34, 'might': 29, 'must': 29, 'need': 35, 'ought': 34, 'shd': 29, 'should':
29, 'shouldn': 36, 'shouldnt': 29, 've': 70}, {'^': 71}, {'': (13, 'talk'), '<i>': 72, '^': 45}, {'<i>': 72, '^': 45,
'he': 42, 'her': 42, 'his': 42, 'how': 42, 'if': 42, 'it': 42, 'she': 42, 'that': 73, 'their': 42, 'they': 42, 'what':
42, 'when': 42, 'whether': 42, 'why': 42}, {'<i>': 72, '^': 29}, {'<i>': 72, '<me>': 30, '^': 29, 'that': 75, 'to':
30}, {'waiting': 62}, {'...': 44, 'always': 29, 'ask': 29, 'don': 36, 'dont': 29, 'drop': 29, 'fire': 29, 'focus': 29,
'hire': 29, 'never': 29, 'raise': 29, 'sell': 29, 'start': 29, 'stop': 29}, {'always': 29, 'ask': 29, 'don': 36,
'dont': 29, 'drop': 29, 'fire': 29, 'focus': 29, 'hire': 29, 'never': 29, 'raise': 29, 'sell': 29, 'start': 29,
'stop': 29}, {'^': 79}, {'<i>': 72, '^': 78, 'he': 42, 'her': 42, 'his': 42, 'how': 42, 'if': 42, 'it': 42, 'she': 42,
'that': 73, 'their': 42, 'they': 42, 'to': 80, 'what': 42, 'when': 42, 'whether': 42, 'why': 42}, {'': (3, 'advice'),
'...': 44}, {'<i>': 72, '^': 45}, {'<i>': 72, '^': 82, 'that': 83}, {'<me>': 43}, {'from': 65}, {'by': 57}, {'...':
87}, {'...': 86, 'my': 88, 'our': 88}, {'^': 89}, {'around': 26, 'clear': 41, 'in': 26}, {'around': 26, 'in': 26},
{'advised': 40, 'advises': 40, 'argued': 41, 'argues': 41, 'asked': 43, 'believed': 41, 'believes': 47, 'can': 52,
'cannot': 51, 'cant': 51, 'claims': 43, 'confirmed': 43, 'could': 53, 'couldn': 52, 'couldnt': 51, 'did': 55, 'didn':
56, 'didnt': 54, 'doesn': 56, 'expects': 59, 'explained': 43, 'feels': 61, 'felt': 41, 'heard': 43, 'insists': 41,
'is': 63, 'isn': 56, 'mentioned': 43, 'mentions': 43, 'need': 59, 'needs': 68, 'never': 54, 'reckoned': 41, 'reckons':
74, 'recommended': 76, 'recommends': 76, 's': 77, 'said': 81, 'says': 74, 'suggested': 84, 'suggests': 84, 'tells':
85, 'texted': 43, 'thinks': 74, 'thought': 74, 'told': 85, 'wants': 90, 'warned': 41, 'was': 91, 'were': 92, 'will':
53, 'won': 52, 'wont': 51, 'wrote': 43}, {'': (14, 'together')}, {'i': 94, 'me': 94, 'myself': 94, 'us': 94}, {'and':
95, 'can': 52, 'cannot': 51, 'cant': 51, 'could': 53, 'couldn': 52, 'couldnt': 51, 'did': 55, 'didn': 56, 'didnt': 54,
'doesn': 56, 'isn': 56, 'n': 95, 'never': 54, 'was': 92, 'were': 92, 'will': 53, 'won': 52, 'wont': 51}, {'^': 29,
'to': 30}, {'^': 29, 'is': 97, 'to': 30, 'was': 97}, {'<them>': 98, 'N': 98}, {'from': 99, 'is': 97, 'was': 97},
{'never': 34, 'not': 34, 'to': 29}, {'^': 101}, {'against': 29, 'never': 34, 'not': 34, 'to': 29}, {'...': 102}, {'D':
102, '^': 103, 'against': 29, 'at': 104, 'by': 104, 'during': 104, 'in': 104, 'on': 104, 'over': 104, 'via': 104},
{'<me>': 105}, {'D': 102, '^': 101, 'at': 104, 'by': 104, 'during': 104, 'in': 104, 'on': 104, 'over': 104, 'via':
104}, {'<me>': 107}, {'<they>': 42}, {'': (2, 'plan')}, {'meet': 110}, {'on': 110, 'to': 111}, {'called': 18, 'met':
18, 'rang': 18}, {'for': 110, 'to': 110}, {'calling': 110, 'going': 114, 'having': 110, 'hosting': 110, 'joining':
110, 'meeting': 110, 'seeing': 110, 'visiting': 110}, {'quote': 30}, {'i': 116}, {'': (2, 'plan'), 'up': 110},
{'agreed': 110, 'arranged': 110, 'booked': 110, 'confirmed': 110, 'fixed': 110, 'planned': 110, 'scheduled': 110,
'set': 118}, {'agreed': 110, 'arranged': 110, 'booked': 110, 'confirmed': 110, 'fixed': 110, 'is': 119, 'planned':
110, 's': 119, 'scheduled': 110, 'set': 118}, {'calling': 110, 'coming': 110, 'going': 114, 'having': 110, 'hosting':
110, 'joining': 110, 'meeting': 110, 'seeing': 110, 'visiting': 110}, {'has': 42, 'is': 42, 'wants': 42, 'was': 42},
{'<they>': 42, 'N': 122}, {'': (8, 'asked')}, {'<them>': 124, 'N': 124, 'for': 42, 'how': 42, 'if': 42, 'what': 42,
'when': 42, 'whether': 42, 'why': 42}, {'with': 26}, {'': (0, 'missed'), 'on': 18}, {'': (1, 'moved')}, {'till': 128,
'to': 128, 'until': 128}, {'moved': 129}, {'D': 102, '^': 101}, {'<me>': 131}, {'off': 18}, {'me': 133, 'off': 18,
'us': 133}, {'us': 94}, {'of': 135}, {'to': 128}, {'N': 26, 'forward': 137}, {'into': 26, 'to': 128}, {'they': 42},
{'end': 140}, {'the': 141}, {'agreed': 110, 'arranged': 110, 'booked': 110, 'confirmed': 110, 'fixed': 110, 'from':
26, 'is': 119, 'planned': 110, 's': 119, 'scheduled': 110, 'set': 118}, {'ask': 124}, {'to': 144}, {'': (15,
'contact'), 'N': 145, 'it': 133, 'off': 18}, {'along': 26, 'by': 26, 'in': 26, 'over': 26, 'round': 26, 'to': 26},
{'': (0, 'missed'), 'up': 18}, {'hold': 18}, {'touch': 18}, {'a': 149, 'hold': 18, 'in': 150, 'through': 18, 'to':
18}, {'hold': 18, 'through': 18}, {'': (0, 'missed'), 'it': 18}, {'call': 18, 'catch': 148, 'caught': 18, 'contact':
18, 'find': 18, 'get': 151, 'got': 152, 'make': 153, 'meet': 18, 'met': 18, 'phone': 18, 'reach': 18, 'reached': 18,
'ring': 18, 'see': 18, 'speak': 18, 'spoke': 18, 'talk': 18, 'talked': 18, 'visit': 18}, {'to': 154}, {'D': 42,
'call': 18, 'catch': 148, 'caught': 18, 'contact': 18, 'find': 18, 'get': 151, 'got': 152, 'make': 153, 'manage': 155,
'meet': 18, 'met': 18, 'phone': 18, 'quite': 154, 'reach': 18, 'reached': 18, 'ring': 18, 'see': 18, 'speak': 18,
'spoke': 18, 'talk': 18, 'talked': 18, 'visit': 18}, {'t': 156, 'we': 42}, {'call': 18, 'catch': 148, 'caught': 18,
'contact': 18, 'find': 18, 'get': 151, 'got': 152, 'make': 153, 'manage': 155, 'meet': 18, 'met': 18, 'phone': 18,
'quite': 154, 'reach': 18, 'reached': 18, 'ring': 18, 'see': 18, 'speak': 18, 'spoke': 18, 'talk': 18, 'talked': 18,
'visit': 18}, {'up': 120}, {'up': 26}, {'': (22, 'gave:encouragement')}, {'^': 161}, {'up': 162}, {'<them>': 163, 'N':
163}, {'...': 126}, {'<them>': 10, 'N': 10}, {'up': 110}, {'': (17, 'gave:feedback')}, {'^': 168}, {'s': 169},
{'<their>': 169, 'N': 170}, {'on': 171}, {'N': 162}, {'': (16, 'gave:intro')}, {'N': 174}, {'and': 175, 'to': 175,
'with': 175}, {'N': 176}, {'': (11, 'thinking')}, {'asking': 178, 'calling': 178, 'hiring': 178, 'inviting': 178},
{'not': 158, 'we': 42}, {'t': 158}, {'place': 18}, {'answer': 18, 'call': 18, 'catch': 148, 'caught': 18, 'come': 18,
'contact': 18, 'find': 18, 'get': 151, 'got': 152, 'happen': 18, 'make': 153, 'manage': 155, 'meet': 18, 'met': 18,
'phone': 18, 'pick': 50, 'quite': 154, 'reach': 18, 'reached': 18, 'ring': 18, 'see': 18, 'show': 148, 'speak': 18,
'spoke': 18, 'take': 182, 'talk': 18, 'talked': 18, 'took': 182, 'turn': 50, 'visit': 18}, {'not': 183}, {'answer':
18, 'call': 18, 'catch': 148, 'caught': 18, 'come': 18, 'contact': 18, 'find': 18, 'get': 151, 'got': 152, 'happen':
18, 'make': 153, 'manage': 155, 'materialise': 18, 'meet': 18, 'met': 18, 'phone': 18, 'pick': 50, 'quite': 154,
'reach': 18, 'reached': 18, 'ring': 18, 'see': 18, 'show': 148, 'speak': 18, 'spoke': 18, 'take': 182, 'talk': 18,
'talked': 18, 'turn': 50, 'visit': 18}, {'t': 185}, {'answer': 18, 'call': 18, 'catch': 148, 'caught': 18, 'come': 18,
'contact': 18, 'find': 18, 'get': 151, 'got': 152, 'happen': 18, 'make': 153, 'manage': 155, 'meet': 18, 'met': 18,
'phone': 18, 'pick': 50, 'quite': 154, 'reach': 18, 'reached': 18, 'ring': 18, 'see': 18, 'show': 148, 'speak': 18,
'spoke': 18, 'take': 182, 'talk': 18, 'talked': 18, 'turn': 50, 'visit': 18}, {'by': 26, 'in': 26, 'off': 26},
{'from': 26}, {'': (15, 'contact'), 'N': 145}, {'<me>': 131, 'N': 162}, {'though': 42}, {'': (18, 'gave:knowledge')},
{'^': 193}, {'how': 194}, {'N': 194}, {'N': 195, 'to': 196}, {'to': 158}, {'through': 18}, {'<their>': 169, 'N': 170,
'^': 168}, {'about': 200, 'on': 200}, {'apart': 18, 'through': 18}, {'': (0, 'missed'), 's': 18}, {'call': 18,
'congratulate': 18, 'contact': 18, 'email': 18, 'meet': 18, 'message': 18, 'phone': 18, 'ping': 18, 'reply': 18,
'ring': 18, 'see': 18, 'text': 18, 'visit': 18, 'write': 18}, {'<their>': 18, 'N': 203, 'about': 18, 'my': 18, 'our':
18, 'the': 18, 'to': 204}, {'call': 18, 'contact': 18, 'email': 18, 'meet': 18, 'message': 18, 'phone': 18, 'reply':
18, 'ring': 18, 'see': 18, 'text': 18, 'visit': 18, 'write': 18}, {'to': 206}, {'advice': 31, 'tip': 31}, {'^': 29,
'that': 30, 'to': 30, 'was': 30}, {'advice': 209, 'tip': 209}, {'...': 208, 'a': 210, 'advice': 209, 'some': 210,
'the': 210, 'tip': 209}, {'feedback': 169}, {'...': 212}, {'': (20, 'gave:resource')}, {'article': 214, 'book': 214,
'template': 214}, {'a': 215, 'my': 215, 'the': 215}, {'...': 212, '^': 216}, {'at': 194, 'for': 194}, {'^': 193, 'at':
194, 'for': 194}, {'keynote': 218, 'lecture': 219, 'talk': 219, 'workshop': 219}, {'keynote': 218, 'lecture': 218,
'talk': 218, 'workshop': 218}, {'<me>': 211, '<them>': 213, 'N': 217, 'a': 220, 'keynote': 218, 'lecture': 218,
'talk': 218, 'the': 221, 'workshop': 218}, {'mail': 18}, {'vm': 18, 'voice': 223, 'voicemail': 18}, {'...': 224},
{'call': 110, 'have': 110, 'meet': 110, 'see': 110, 'visit': 110}, {'to': 226}, {'note': 26}, {'call': 26, 'dm': 26,
'email': 26, 'letter': 26, 'mail': 26, 'message': 26, 'text': 26, 'voice': 228}, {'a': 229, 'an': 229, 'moved': 129,
'stood': 50, 'talking': 26}, {'to': 18}, {'bail': 18, 'call': 133, 'cancel': 18, 'postpone': 18, 'skip': 18}, {'':
(15, 'contact'), 'a': 26, 'an': 26, 'breakfast': 26, 'coffee': 26, 'dinner': 26, 'drinks': 26, 'lunch': 26, 'my': 26,
'our': 26, 'planned': 231, 'some': 26, 'tea': 26, 'the': 26, 'to': 232}, {'in': 150}, {'been': 234, 'caught': 50,
'heard': 18, 'met': 18, 'seen': 18, 'spoken': 18, 'talked': 18}, {'t': 235}, {'': (12, 'task')}, {'together': 237},
{'them': 238}, {'': (0, 'missed'), 'in': 150}, {'been': 240, 'caught': 50, 'had': 18, 'heard': 18, 'met': 18, 'seen':
18, 'spoken': 18, 'talked': 18}, {'bring': 239, 'connect': 237, 'introduce': 237}, {'bring': 239, 'connect': 237,
'introduce': 237, 'not': 241, 'to': 242}, {'t': 241}, {'back': 189, 'from': 26}, {'^': 193, 'to': 194, 'with': 194},
{'<them>': 246, 'N': 246, 'me': 26}, {'with': 174}, {'up': 248}, {'N': 249}, {'mentoring': 10}, {'out': 26}, {'N':
94}, {'and': 253, 'guess': 178, 'miss': 18, 'think': 178, 'wonder': 178}, {'<i>': 42, '<they>': 42}, {'my': 18},
{'to': 42}, {'calendar': 110, 'diary': 110}, {'order': 257, 'the': 258}, {'': (9, 'told')}, {'N': 260}, {'2': 175,
'and': 175, 'n': 175, 'to': 175, 'with': 175}, {'N': 262}, {'d': 263}, {'2': 175, 'and': 175, 'to': 175, 'with': 175},
{'N': 265}, {'to': 175}, {'<them>': 267, 'N': 262}, {'D': 110}, {'...': 269}, {'': (15, 'contact'), 'for': 270, 'to':
270}, {'me': 271, 'us': 271}, {'': (2, 'plan'), 'for': 110}, {'D': 110, 'coming': 110, 'moved': 129, 'on': 269,
'scheduled': 110, 'set': 273}, {'D': 26, 'at': 26, 'by': 26, 'during': 26, 'on': 26, 'over': 26}, {'agreed': 110,
'arranged': 110, 'booked': 110, 'confirmed': 110, 'fixed': 110, 'is': 119, 'planned': 110, 's': 119, 'scheduled': 110,
'set': 118, 'was': 275}, {'': (15, 'contact'), 'me': 94, 'us': 94}, {'cancelling': 18, 'dodging': 18, 'postponing':
18}, {'^': 214}, {'<them>': 279, 'N': 279}, {'know': 260}, {'N': 281}, {'call': 110}, {'a': 283, 'breakfast': 110,
'coffee': 110, 'dinner': 110, 'lunch': 110}, {'have': 284, 'meet': 110, 'see': 110, 'visit': 110}, {'no': 18},
{'time': 286}, {'over': 171}, {'to': 110}, {'forward': 289}, {'date': 110}, {'between': 175, 'for': 175, 'from': 175},
{'intro': 292}, {'a': 291, 'an': 293, 'plans': 110, 'the': 293}, {'and': 253}, {'call': 18, 'catch': 18, 'email': 18,
'meet': 18, 'message': 18, 'phone': 18, 'reply': 18, 'ring': 18, 'see': 18, 'text': 18, 'visit': 18, 'write': 18},
{'to': 296}, {'^': 9, 'at': 10, 'with': 10}, {'^': 9, 'at': 10, 'session': 298, 'students': 298, 'with': 10}, {'':
(15, 'contact'), 'up': 26}, {'<them>': 18, 'N': 18}, {'appointment': 18, 'birthday': 18, 'call': 18, 'calls': 18,
'coffee': 18, 'dinner': 18, 'lunch': 18, 'meeting': 18, 'party': 18, 'slot': 18, 'zoom': 18}, {'': (0, 'missed'), 's':
302}, {'': (0, 'missed'), 'from': 18}, {'appointment': 18, 'birthday': 18, 'call': 304, 'calls': 18, 'coffee': 18,
'dinner': 18, 'lunch': 18, 'meeting': 18, 'party': 18, 'slot': 18, 'zoom': 18}, {'from': 18}, {'0': 302, '<their>':
302, '<them>': 18, 'N': 303, 'a': 305, 'call': 306, 'my': 302, 'our': 302, 'the': 302}, {'...': 137}, {'from': 308,
'to': 128}, {'D': 128}, {'to': 310}, {'bring': 239, 'connect': 237, 'introduce': 237, 'to': 242}, {'answered': 18,
'call': 18, 'called': 48, 'came': 18, 'catch': 148, 'caught': 18, 'contact': 18, 'find': 18, 'get': 151, 'got': 152,
'happened': 18, 'make': 153, 'manage': 155, 'meet': 18, 'met': 18, 'phone': 18, 'picked': 50, 'quite': 154, 'reach':
18, 'reached': 18, 'ring': 18, 'see': 18, 'showed': 148, 'speak': 18, 'spoke': 18, 'talk': 18, 'talked': 18, 'took':
182, 'turned': 50, 'visit': 18}, {'1': 42}, {'up': 42}, {'1': 314, 'call': 42, 'catch': 315, 'coffee': 42, 'dinner':
42, 'lunch': 42, 'meeting': 42, 'session': 42, 'sync': 42, 'visit': 42}, {'again': 18, 'between': 18, 'from': 18,
'this': 18, 'today': 18, 'w': 18, 'with': 18, 'yet': 18}, {'1': 317}, {'up': 317}, {'one': 317}, {'answered': 18,
'called': 48, 'came': 18, 'happened': 18, 'picked': 50, 'showed': 148, 'to': 320, 'took': 182, 'turned': 50}, {'': (0,
'missed'), 'again': 18, 'between': 18, 'from': 18, 'this': 18, 'today': 18, 'w': 18, 'with': 18, 'yet': 18}, {'of':
18}, {'1': 318, '1on1': 317, 'answer': 18, 'call': 317, 'calls': 317, 'catch': 319, 'chat': 317, 'coffee': 317,
'contact': 317, 'dinner': 317, 'email': 317, 'joy': 18, 'luck': 18, 'lunch': 317, 'mail': 317, 'meeting': 317, 'news':
317, 'one': 321, 'pick': 50, 'pickup': 18, 'reply': 322, 'response': 18, 'show': 18, 'shows': 18, 'sign': 323, 'sync':
317, 'word': 317}, {'answered': 18, 'called': 48, 'came': 18, 'happened': 18, 'picked': 50, 'showed': 148, 'took':
182, 'turned': 50}, {'if': 178, 'whether': 178}, {'able': 198, 'been': 234, 'call': 18, 'catch': 148, 'caught': 148,
'contact': 18, 'find': 18, 'get': 151, 'got': 152, 'heard': 18, 'make': 153, 'manage': 155, 'meet': 18, 'met': 18,
'phone': 18, 'quite': 154, 'reach': 18, 'reached': 18, 'ring': 18, 'see': 18, 'seen': 18, 'speak': 18, 'spoke': 18,
'spoken': 18, 'sure': 326, 'talk': 18, 'talked': 18, 'visit': 18}, {'self': 178}, {'to': 328}, {'at': 310, 'on': 310},
{'calendar': 110}, {'the': 331}, {'of': 150}, {'beer': 26, 'breakfast': 26, 'brunch': 26, 'coffee': 26, 'dinner': 26,
'drinks': 26, 'lunch': 26, 'pint': 26, 'tea': 26, 'zoom': 26}, {'a': 334, 'beer': 26, 'breakfast': 26, 'brunch': 26,
'coffee': 26, 'dinner': 26, 'drinks': 26, 'lunch': 26, 'pint': 26, 'tea': 26, 'zoom': 26}, {'': (21,
'gave:referral')}, {'^': 336}, {'client': 337, 'customer': 337, 'lead': 337}, {'a': 338}, {'to': 214}, {'article':
340, 'book': 340, 'link': 340}, {'a': 341, 'an': 341, 'the': 341}, {'^': 342}, {'N': 339, 'on': 343}, {'in': 110},
{'': (2, 'plan'), 'a': 110}, {'': (2, 'plan'), 'a': 110, 'to': 110}, {'by': 26, 'in': 26}, {'': (0, 'missed'), 'till':
128, 'to': 128, 'until': 128}, {'': (1, 'moved'), 'to': 128}, {'back': 350, 'out': 137, 'to': 128}, {'with': 175},
{'touch': 352}, {'in': 353}, {'touch': 174}, {'in': 355}, {'N': 356}, {'...': 354, 'and': 357, 'in': 355}, {'N': 358,
'back': 137, 'off': 18}, {'call': 26, 'catch': 160, 'chat': 26, 'coffee': 26, 'hello': 26, 'sync': 26}, {'into': 26},
{'book': 168, 'deck': 168, 'draft': 168, 'pitch': 168, 'plan': 168, 'proposal': 168}, {'^': 362}, {'s': 363},
{'<their>': 363, 'N': 364}, {'from': 99}, {'to': 337}, {'<me>': 97, 'N': 367}, {'N': 336}, {'to': 369}, {'...': 370},
{'N': 367, '^': 371}, {'': (1, 'moved'), 'for': 128, 'to': 128}, {'^': 168, 's': 169}, {'<their>': 169, 'N': 374,
'the': 169}, {'is': 97, 'was': 97}, {'...': 376}, {'D': 30, '^': 29}, {'call': 378, 'coffee': 378, 'lunch': 378,
'phone': 378, 'zoom': 378}, {'...': 376, 'call': 378, 'coffee': 378, 'lunch': 378, 'phone': 378, 'the': 379, 'zoom':
378}, {'met': 378, 'spoke': 378, 'talked': 378}, {'...': 376, 'i': 381, 'we': 381}, {'...': 376, '^': 29, 'at': 377,
'during': 377, 'is': 97, 'on': 380, 'over': 380, 'to': 30, 'was': 97, 'when': 382}, {'...': 376, '^': 29, 'at': 377,
'during': 377, 'is': 97, 'on': 377, 'over': 377, 'to': 30, 'was': 97, 'when': 377}, {'...': 376, 'at': 377, 'during':
377, 'on': 377, 'over': 377, 'when': 377}, {'...': 376, '^': 29, 'at': 377, 'during': 377, 'is': 97, 'on': 380,
'over': 380, 'to': 30, 'was': 97, 'when': 377}, {'advice': 383, 'counsel': 384, 'moved': 129, 'on': 269,
'recommendation': 384, 'suggestion': 384, 'take': 385, 'tip': 386}, {'must': 29, 'need': 34, 'should': 29}, {'^':
388}, {'you': 389}, {'...': 390}, {'': (13, 'talk'), 'N': 391}, {'down': 26, 'with': 26}, {'the': 291}, {'article':
214, 'book': 214, 'link': 214, 'paper': 214, 'piece': 214, 'podcast': 214, 'report': 214, 'template': 214, 'video':
214}, {'a': 395, 'an': 395, 'my': 395, 'that': 395, 'the': 395}, {'': (15, 'contact'), '^': 396}, {'': (15,
'contact'), '^': 396, 'a': 338}, {'<them>': 397, 'N': 398}, {'': (2, 'plan'), 'a': 110, 'for': 110, 'the': 110}, {'D':
110, 'for': 110, 'up': 400}, {'we': 42}, {'with': 214}, {'article': 403, 'book': 403, 'link': 403, 'list': 403,
'paper': 403, 'podcast': 403, 'report': 403, 'template': 403, 'video': 403}, {'a': 404, 'an': 404, 'my': 404, 'the':
404}, {'^': 405}, {'hands': 26}, {'bring': 239, 'call': 18, 'catch': 50, 'connect': 237, 'introduce': 237, 'meet': 18,
'ring': 18, 'see': 18, 'to': 242, 'visit': 18, 'we': 42}, {'': (9, 'told'), 'how': 194}, {'<them>': 195, 'N': 409},
{'<they>': 42, 'it': 42}, {'that': 42}, {'mentoring': 10, 'with': 26}, {'...': 413}, {'by': 18}, {'me': 50, 'up': 415,
'us': 50}, {'by': 26}, {'vm': 18}, {'vm': 18, 'voicemail': 18}, {'...': 224, '2': 418, 'to': 419}, {'so': 18},
{'traffic': 421}, {'in': 422}, {'be': 18, 'call': 18, 'have': 18, 'meet': 18}, {'to': 424}, {'<them>': 194, 'N': 194},
{'have': 34, 'must': 29, 'need': 34, 'should': 29}, {'^': 427}, {'<i>': 428, 'D': 102, '^': 101, 'at': 104, 'by': 104,
'during': 104, 'in': 104, 'on': 104, 'over': 104, 'via': 104}, {'<me>': 429}, {'': (10, 'thanks')}, {'you': 431},
{'<they>': 42, 'was': 275}, {'advice': 98, 'five': 136, 'four': 136, 'three': 136, 'two': 136}, {'asking': 178,
'calling': 178, 'hiring': 178, 'inviting': 178, 'whether': 178}, {'about': 435, 'of': 435}, {'was': 275}, {'calling':
18}, {'of': 438}, {'person': 94}, {'phone': 94}, {'the': 441}, {'in': 440, 'on': 442}, {'<me>': 42}, {'congratulate':
42, 'do': 237, 'me': 443, 'say': 42, 'tell': 444}, {'<i>': 428, '<their>': 42, '<they>': 42, 'D': 102, 'N': 42, '^':
101, 'about': 42, 'at': 104, 'by': 104, 'during': 104, 'in': 104, 'on': 104, 'over': 104, 'that': 42, 'via': 104},
{'<me>': 446, '<them>': 260, 'N': 260}, {'<them>': 26, 'N': 26, 'me': 26}, {'call': 18, 'catch': 18, 'get': 18,
'meet': 18, 'phone': 18, 'reach': 18, 'ring': 18}, {'<them>': 18, 'N': 18, 'calling': 18, 'phoning': 18, 'reaching':
18, 'ringing': 18, 'to': 449}, {'out': 42}, {'at': 14, 'for': 14, 'with': 14}, {'through': 194}, {'': (15, 'contact'),
'<them>': 453, 'N': 453, 'home': 126}, {'call': 18, 'catch': 18, 'go': 18, 'have': 18, 'invite': 18, 'meet': 18,
'phone': 18, 'ring': 18, 'see': 18, 'talk': 18, 'text': 18, 'visit': 18}, {'to': 455}, {'due': 231, 'going': 231,
'meant': 231, 'moved': 129, 'supposed': 231, 'there': 26}, {'able': 198}, {'t': 458}, {'five': 94, 'four': 94,
'three': 94, 'two': 94}, {'were': 460}, {'': (15, 'contact'), '<their>': 169, 'N': 170}, {'...': 224, 'by': 26, 'for':
26, 'out': 26, 'over': 462, 'through': 462, 'to': 26, 'with': 26}, {'due': 231, 'going': 231, 'meant': 231,
'supposed': 231, 'there': 26}, {'': (13, 'talk'), '<they>': 42}, {'': (13, 'talk'), '<i>': 42}, {'a': 283,
'breakfast': 110, 'coffee': 110, 'dinner': 110, 'drinks': 110, 'lunch': 110, 'tea': 110}, {'have': 467, 'join': 110,
'meet': 110, 'see': 110, 'visit': 110}, {'could': 18, 'had': 18}, {'i': 469}, {'me': 94, 'us': 94}, {'answer': 18,
'joy': 18, 'luck': 18, 'pick': 50, 'pickup': 18, 'reply': 18, 'response': 18}, {'D': 42}, {'t': 473}, {'': (13,
'talk'), 'if': 178, 'whether': 178}, {'N': 145}, {'to': 476}, {'have': 34, 'must': 29, 'need': 34, 'ought': 34,
'should': 29, 'shouldn': 36}, {'^': 478}, {'$': 8, '0': 17, '<i>': 28, '<their>': 33, '<they>': 93, 'N': 96, 'advice':
100, 'advised': 106, 'advises': 108, 'after': 109, 'agreed': 112, 'almost': 113, 'although': 42, 'am': 115, 'an': 17,
'and': 117, 'apparently': 42, 'appointment': 120, 'are': 121, 'arranged': 110, 'as': 123, 'asked': 125, 'asking': 42,
'ate': 126, 'bailed': 127, 'bc': 42, 'because': 42, 'been': 130, 'before': 109, 'begged': 132, 'blew': 134, 'booked':
110, 'both': 136, 'breakfast': 120, 'breakfasted': 26, 'brought': 138, 'bumped': 139, 'by': 142, 'call': 143,
'called': 146, 'came': 147, 'can': 157, 'cancel': 18, 'canceled': 18, 'canceling': 18, 'cancelled': 18, 'cancelling':
18, 'cancels': 18, 'cannot': 158, 'cant': 156, 'catch': 159, 'catching': 160, 'caught': 160, 'chatted': 26, 'cheered':
164, 'closed': 165, 'cncld': 18, 'coached': 166, 'coffee': 120, 'coming': 167, 'commented': 172, 'congratulated': 173,
'connected': 177, 'considering': 179, 'cos': 42, 'could': 180, 'couldn': 181, 'couldnt': 158, 'coz': 42, 'critiqued':
171, 'cuz': 42, 'demo': 120, 'did': 184, 'didn': 186, 'didnt': 187, 'dined': 26, 'dinner': 120, 'discussed': 26,
'drinks': 120, 'dropped': 188, 'edited': 171, 'email': 189, 'emailed': 190, 'encouraged': 191, 'even': 192,
'explained': 197, 'facetimed': 26, 'failed': 198, 'falls': 199, 'feedback': 201, 'fell': 202, 'finished': 26, 'five':
17, 'flaked': 127, 'forgot': 205, 'forgotten': 207, 'four': 17, 'gave': 222, 'ghosted': 18, 'goes': 225, 'going': 227,
'gonna': 226, 'got': 230, 'grabbed': 26, 'had': 233, 'half': 17, 'hasn': 236, 'hasnt': 235, 'have': 243, 'haven': 244,
'havent': 241, 'heard': 245, 'helped': 247, 'hooked': 250, 'hosted': 26, 'hours': 251, 'how': 109, 'hung': 252, 'i':
254, 'idea': 178, 'if': 255, 'ignored': 256, 'im': 115, 'in': 259, 'informed': 261, 'interviewed': 26, 'intro': 264,
'introd': 266, 'introduced': 268, 'introed': 177, 'invited': 272, 'is': 274, 'it': 276, 'joined': 277, 'keeps': 278,
'lent': 280, 'let': 282, 'lined': 167, 'linked': 177, 'll': 285, 'long': 287, 'looked': 288, 'looking': 290, 'lost':
150, 'lunch': 120, 'lunched': 26, 'm': 115, 'made': 294, 'mail': 189, 'mailed': 26, 'maybe': 178, 'me': 295, 'meant':
297, 'meeting': 120, 'mentored': 166, 'mentoring': 299, 'message': 189, 'messaged': 190, 'met': 300, 'miss': 301,
'missed': 307, 'moved': 309, 'moves': 311, 'must': 312, 'nearly': 113, 'need': 312, 'never': 313, 'next': 316, 'no':
324, 'nobody': 325, 'noshow': 18, 'not': 327, 'note': 329, 'nothing': 306, 'now': 330, 'on': 332, 'once': 109, 'one':
17, 'out': 333, 'over': 335, 'overslept': 18, 'passed': 344, 'penciled': 345, 'pencilled': 345, 'perhaps': 178,
'phoned': 26, 'pinged': 26, 'pitched': 26, 'planned': 346, 'planning': 347, 'played': 26, 'popped': 348, 'postponed':
349, 'proofread': 171, 'pushed': 351, 'put': 359, 'quick': 360, 'quote': 42, 'rained': 133, 'ran': 361, 'rang': 26,
're': 115, 'reached': 26, 'read': 365, 'recommendation': 366, 'recommended': 368, 'referred': 372, 'reminder': 237,
'repld': 26, 'replied': 26, 'rescheduled': 373, 'rescheduling': 18, 'reviewed': 375, 's': 387, 'said': 392, 'sat':
393, 'save': 394, 'saw': 26, 'saying': 42, 'says': 42, 'scheduled': 110, 'seeing': 110, 'seen': 26, 'sent': 399,
'set': 401, 'shall': 402, 'shared': 406, 'shifted': 137, 'shook': 407, 'should': 408, 'showed': 410, 'signed': 165,
'since': 411, 'skipped': 18, 'skipping': 18, 'skyped': 26, 'slacked': 26, 'so': 412, 'spent': 414, 'spoke': 26,
'spoken': 26, 'stood': 416, 'stopped': 417, 'straight': 420, 'stuck': 423, 'supposed': 425, 'talked': 26, 'task': 237,
'taught': 426, 'telephoned': 26, 'telling': 42, 'tells': 430, 'text': 189, 'texted': 190, 'thank': 432, 'thanked':
431, 'that': 433, 'the': 434, 'thinking': 436, 'this': 437, 'thought': 439, 'three': 17, 'tip': 100, 'to': 445,
'todo': 237, 'together': 94, 'told': 447, 'took': 448, 'tried': 450, 'turns': 451, 'two': 17, 'unable': 198,
'unanswered': 18, 'upcoming': 110, 'urged': 108, 'urges': 132, 'visited': 26, 'volunteered': 452, 'walked': 454,
'want': 312, 'wanted': 456, 'warned': 108, 'was': 457, 'wasn': 459, 'we': 461, 'went': 463, 'were': 464, 'what': 109,
'whatsapp': 189, 'whatsapped': 26, 'when': 109, 'where': 465, 'whether': 466, 'which': 42, 'while': 109, 'who': 42,
'whose': 42, 'why': 109, 'will': 468, 'wish': 470, 'with': 471, 'without': 472, 'won': 474, 'wondering': 475,
'worked': 126, 'working': 126, 'workshop': 120, 'wrote': 477, 'you': 479, 'zoomed': 26}]


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

