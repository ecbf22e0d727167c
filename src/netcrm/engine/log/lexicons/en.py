"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


CLASSES = {'a': ('det',), 'about': ('hello',), 'absolutely': ('filler',), 'accountant': ('rel',), 'actually':
('filler',), 'advised': ('bidding', 'verb3'), 'advises': ('verb3',), 'after': ('hello',), 'again': ('filler',), 'ago':
('hello',), 'agreed': ('verb3',), 'agrees': ('verb3',), 'all': ('filler',), 'already': ('filler',), 'also':
('filler',), 'always': ('filler',), 'an': ('det',), 'and': ('and', 'hello'), 'answer': ('give1', 'giveinf'),
'answered': ('reach',), 'answers': ('verb3', 'give3'), 'any': ('det',), 'apparently': ('filler',), 'are': ('hello',
'verb3'), 'arrange': ('give1', 'giveinf'), 'arranges': ('give3',), 'ask': ('giveinf',), 'asked': ('bidding', 'hello',
'reach'), 'asks': ('verb3', 'give3'), 'assistant': ('rel',), 'at': ('hello',), 'aunt': ('rel',), 'baby': ('rel',),
'basically': ('filler',), 'be': ('hello', 'verb3'), 'became': ('verb3',), 'because': ('hello',), 'becomes':
('verb3',), 'been': ('hello',), 'before': ('hello',), 'being': ('hello',), 'believes': ('says', 'verb3'), 'book':
('give1', 'giveinf'), 'booked': ('done',), 'books': ('give3',), 'boss': ('rel',), 'both': ('they', 'filler'),
'bought': ('verb3',), 'boyfriend': ('rel',), 'breaks': ('verb3',), 'briefly': ('filler',), 'bring': ('give1',
'giveinf'), 'brings': ('verb3', 'give3'), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done', 'verb3'),
'build': ('giveinf',), 'builds': ('verb3',), 'built': ('verb3',), 'but': ('and', 'hello'), 'buy': ('giveinf',),
'buys': ('verb3',), 'by': ('hello',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf'),
'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls': ('reach', 'give3'), 'came': ('verb3',
'reach'), 'can': ('hello', 'verb3'), 'cant': ('verb3',), 'celebrates': ('verb3',), 'ceo': ('rel',), 'cfo': ('rel',),
'charge': ('giveinf',), 'check': ('give1', 'giveinf'), 'checks': ('give3',), 'claims': ('says',), 'clearly':
('filler',), 'client': ('rel',), 'closed': ('verb3',), 'closes': ('verb3',), 'co': ('rel',), 'cofounder': ('rel',),
'colleague': ('rel',), 'collect': ('give1', 'giveinf'), 'collects': ('give3',), 'comes': ('verb3',), 'company':
('rel',), 'completely': ('filler',), 'completes': ('give3',), 'confirm': ('give1', 'giveinf'), 'confirmed': ('says',
'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',), 'coo': ('rel',), 'could': ('hello', 'verb3'),
'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'cousin': ('rel',), 'covers': ('verb3',), 'cried': ('says',
'verb3'), 'cto': ('rel',), 'customer': ('rel',), 'cut': ('giveinf',), 'd': ('verb3',), 'dad': ('rel',), 'daughter':
('rel',), 'decided': ('verb3',), 'decides': ('verb3',), 'definitely': ('filler',), 'deliver': ('give1', 'giveinf'),
'delivered': ('done',), 'delivers': ('give3',), 'dialled': ('attempt',), 'did': ('hello', 'verb3'), 'didn': ('says',
'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'does': ('hello', 'verb3'),
'doesn': ('verb3',), 'doesnt': ('verb3',), 'dog': ('rel',), 'don': ('not', 'verb3'), 'dont': ('verb3',), 'draft':
('give1', 'giveinf'), 'drafts': ('give3',), 'drop': ('give1', 'giveinf'), 'dropped': ('reach',), 'drove': ('reach',),
'email': ('give1', 'giveinf'), 'emailed': ('attempt', 'done', 'reach'), 'emails': ('give3',), 'employee': ('rel',),
'even': ('filler',), 'everybody': ('they',), 'everyone': ('they',), 'expected': ('verb3',), 'expecting': ('verb3',),
'expects': ('verb3',), 'explained': ('verb3',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',),
'family': ('rel',), 'father': ('rel',), 'feels': ('says', 'verb3'), 'felt': ('verb3',), 'fiance': ('rel',), 'finally':
('filler',), 'find': ('give1', 'giveinf'), 'finds': ('verb3', 'give3'), 'finish': ('give1', 'giveinf'), 'finished':
('done',), 'finishes': ('give3',), 'fire': ('giveinf',), 'fired': ('verb3',), 'firm': ('rel',), 'fix': ('give1',
'giveinf'), 'fixes': ('give3',), 'flatmate': ('rel',), 'focus': ('giveinf',), 'for': ('hello',), 'forward': ('give1',
'giveinf'), 'forwarded': ('done',), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',), 'friend':
('rel',), 'from': ('hello',), 'gave': ('done', 'verb3'), 'get': ('giveinf',), 'gets': ('verb3', 'give3'), 'getting':
('verb3',), 'girlfriend': ('rel',), 'give': ('give1', 'giveinf'), 'gives': ('verb3', 'give3'), 'go': ('giveinf',),
'goes': ('verb3',), 'going': ('verb3',), 'gone': ('verb3',), 'gonna': ('verb3',), 'good': ('hello',), 'got':
('verb3',), 'grandma': ('rel',), 'great': ('hello',), 'had': ('hello', 'verb3'), 'handed': ('done',), 'handles':
('give3',), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'),
'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head': ('rel',),
'heard': ('says',), 'helped': ('reach',), 'her': ('them', 'their', 'hello'), 'hes': ('they',), 'him': ('them',
'hello'), 'hire': ('giveinf',), 'hired': ('verb3',), 'hires': ('verb3',), 'his': ('their', 'hello'), 'hoped':
('verb3',), 'hopes': ('says', 'verb3'), 'hosted': ('reach',), 'how': ('hello',), 'husband': ('rel',), 'i': ('i',
'hello'), 'id': ('i',), 'im': ('i',), 'intern': ('rel',), 'interviewed': ('reach',), 'into': ('hello',), 'intro':
('give1', 'giveinf'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3',
'give3'), 'introducing': ('give3',), 'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invite':
('give1', 'giveinf'), 'invited': ('reach',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',),
'it': ('it', 'hello'), 'its': ('it', 'hello'), 'ive': ('i',), 'joined': ('reach',), 'just': ('filler', 'hello'),
'keep': ('giveinf',), 'keeps': ('verb3',), 'kept': ('verb3',), 'kid': ('rel',), 'kids': ('rel',), 'kinda':
('filler',), 'kindly': ('filler',), 'knew': ('verb3',), 'knows': ('verb3',), 'landlord': ('rel',), 'last': ('hello',),
'laughed': ('verb3',), 'launch': ('giveinf',), 'launched': ('verb3',), 'launches': ('verb3',), 'lawyer': ('rel',),
'leaves': ('verb3',), 'left': ('verb3',), 'lend': ('give1', 'giveinf'), 'lends': ('give3',), 'lent': ('done',),
'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'), 'literally': ('filler',), 'lived': ('verb3',), 'lives':
('verb3',), 'll': ('verb3',), 'lol': ('filler',), 'looked': ('verb3',), 'looking': ('verb3',), 'looks': ('verb3',),
'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'), 'loves': ('says', 'verb3'), 'made': ('done',
'verb3'), 'mail': ('give1', 'giveinf'), 'mailed': ('attempt', 'done', 'reach'), 'mails': ('give3',), 'make': ('give1',
'giveinf'), 'makes': ('verb3', 'give3'), 'manager': ('rel',), 'married': ('verb3',), 'marries': ('verb3',), 'may':
('verb3',), 'maybe': ('filler',), 'me': ('me',), 'mentioned': ('says', 'verb3'), 'mentions': ('says', 'verb3'),
'messaged': ('attempt', 'reach'), 'met': ('hello',), 'might': ('verb3',), 'mom': ('rel',), 'mother': ('rel',),
'moved': ('verb3',), 'moves': ('verb3',), 'moving': ('verb3',), 'mum': ('rel',), 'must': ('verb3',), 'my': ('my',
'hello'), 'myself': ('me',), 'n': ('and',), 'need': ('hello',), 'needed': ('verb3',), 'needs': ('hello', 'verb3'),
'neighbor': ('rel',), 'neighbour': ('rel',), 'nephew': ('rel',), 'never': ('not',), 'next': ('hello',), 'niece':
('rel',), 'no': ('not',), 'not': ('not', 'hello'), 'of': ('hello',), 'offered': ('verb3',), 'offers': ('verb3',),
'ok': ('filler',), 'okay': ('filler',), 'only': ('filler',), 'order': ('give1', 'giveinf'), 'orders': ('give3',),
'organise': ('give1', 'giveinf'), 'organises': ('give3',), 'organize': ('give1', 'giveinf'), 'organizes': ('give3',),
'our': ('my', 'hello'), 'out': ('hello',), 'over': ('hello',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'paid':
('done', 'verb3'), 'parents': ('rel',), 'partner': ('rel',), 'pass': ('give1', 'giveinf'), 'passed': ('verb3',),
'passes': ('verb3', 'give3'), 'pay': ('give1', 'giveinf'), 'pays': ('verb3', 'give3'), 'people': ('rel',), 'phone':
('give1', 'giveinf'), 'phoned': ('attempt', 'reach'), 'ping': ('give1', 'giveinf'), 'pinged': ('attempt', 'reach'),
'planned': ('verb3',), 'plans': ('verb3',), 'please': ('filler',), 'plus': ('and',), 'popped': ('reach',), 'posts':
('give3',), 'prefers': ('verb3',), 'prepare': ('give1', 'giveinf'), 'prepares': ('give3',), 'print': ('give1',
'giveinf'), 'probably': ('filler',), 'promised': ('verb3',), 'promises': ('verb3',), 'provides': ('give3',), 'put':
('verb3',), 'puts': ('verb3',), 'quickly': ('filler',), 'quit': ('verb3',), 'quits': ('verb3',), 'raise':
('giveinf',), 'raised': ('verb3',), 'raises': ('verb3',), 'ran': ('verb3',), 'rang': ('attempt', 'reach'), 'reached':
('reach',), 'really': ('filler',), 'reckons': ('says', 'verb3'), 'recommended': ('verb3',), 'recommends': ('verb3',),
'repairs': ('give3',), 'repld': ('reach',), 'replied': ('reach',), 'replies': ('give3',), 'reply': ('give1',
'giveinf'), 'reports': ('give3',), 'reserve': ('give1', 'giveinf'), 'responded': ('reach',), 'rest': ('giveinf',),
'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf'), 'returned': ('done',), 'returns':
('give3',), 'review': ('give1', 'giveinf'), 'reviews': ('give3',), 'ring': ('give1', 'giveinf'), 'rings': ('give3',),
'roommate': ('rel',), 'runs': ('verb3',), 's': ('verb3',), 'sadly': ('filler',), 'said': ('says', 'hello', 'verb3'),
'says': ('says', 'hello', 'verb3'), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell': ('giveinf',), 'sells':
('verb3',), 'send': ('hello', 'give1', 'giveinf'), 'sending': ('give3',), 'sends': ('verb3', 'give3'), 'sent':
('done', 'hello', 'verb3'), 'share': ('give1', 'giveinf'), 'shared': ('done', 'verb3'), 'shares': ('verb3', 'give3'),
'sharing': ('give3',), 'she': ('they', 'hello'), 'shes': ('they',), 'ship': ('giveinf',), 'ships': ('give3',),
'should': ('hello', 'verb3'), 'show': ('give1', 'giveinf'), 'showed': ('reach',), 'signed': ('done', 'says', 'verb3'),
'signs': ('verb3', 'give3'), 'simply': ('filler',), 'sister': ('rel',), 'skyped': ('attempt', 'reach'), 'slacked':
('reach',), 'sleep': ('giveinf',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody':
('they',), 'someone': ('they',), 'son': ('rel',), 'sort': ('filler', 'give1', 'giveinf'), 'sorts': ('give3',),
'sounded': ('verb3',), 'sounds': ('verb3',), 'start': ('giveinf',), 'started': ('verb3',), 'starts': ('verb3',),
'stay': ('giveinf',), 'stayed': ('verb3',), 'stays': ('verb3',), 'still': ('filler',), 'stop': ('giveinf',),
'stopped': ('reach',), 'strongly': ('filler',), 'struggles': ('verb3',), 'submits': ('give3',), 'submitted':
('done',), 'suggested': ('verb3',), 'suggests': ('verb3',), 'super': ('filler',), 'swung': ('reach',), 'takes':
('verb3',), 'talk': ('giveinf',), 'talked': ('hello',), 'team': ('rel',), 'tells': ('verb3',), 'test': ('giveinf',),
'text': ('give1', 'giveinf'), 'texted': ('attempt', 'says', 'reach'), 'texts': ('give3',), 'thanked': ('reach',),
'that': ('it', 'det', 'hello'), 'the': ('det', 'hello'), 'their': ('their', 'hello'), 'them': ('them', 'hello'),
'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'they': ('they', 'hello'), 'theyd':
('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3',), 'thinks': ('says', 'hello', 'verb3'),
'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler',), 'thought': ('says', 'verb3'), 'to':
('hello',), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach'), 'tomorrow': ('hello',), 'took':
('verb3', 'reach'), 'totally': ('filler',), 'transfer': ('give1', 'giveinf'), 'transfers': ('give3',), 'tried':
('attempt', 'verb3'), 'tries': ('verb3',), 'try': ('giveinf',), 'trying': ('verb3',), 'turned': ('verb3',), 'turns':
('verb3',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'unfortunately':
('filler',), 'up': ('hello',), 'update': ('give1', 'giveinf'), 'updates': ('give3',), 'us': ('me',), 'use':
('giveinf',), 'used': ('verb3',), 'uses': ('verb3',), 'very': ('filler',), 'visited': ('reach',), 'w': ('hello',),
'wait': ('giveinf',), 'wanted': ('bidding', 'verb3'), 'wants': ('bidding', 'hello', 'verb3'), 'warned': ('verb3',),
'warns': ('verb3',), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'we': ('i', 'hello'), 'week':
('hello',), 'well': ('filler',), 'went': ('verb3',), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',),
'whatsapped': ('reach',), 'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'),
'wins': ('verb3',), 'wishes': ('verb3',), 'with': ('hello',), 'won': ('verb3',), 'wont': ('verb3',), 'worked':
('verb3',), 'works': ('verb3',), 'worried': ('verb3',), 'worries': ('verb3',), 'would': ('hello', 'verb3'), 'wouldn':
('verb3',), 'wouldnt': ('verb3',), 'write': ('give1', 'giveinf'), 'writes': ('give3',), 'wrote': ('attempt', 'done',
'reach'), 'yesterday': ('hello',), 'ystdy': ('hello',), 'zoomed': ('attempt', 'reach')}


CLAUSES = [{'': (5, 'mine')}, {'N': 0}, {'to': 1}, {'with': 1}, {'up': 3}, {'back': 2}, {'out': 2}, {'apologise': 2,
'apologize': 2, 'ask': 1, 'chase': 1, 'check': 3, 'congratulate': 1, 'follow': 4, 'get': 5, 'introduce': 1, 'invite':
1, 'pay': 1, 'ping': 1, 'reach': 6, 'remind': 1, 'report': 2, 'send': 1, 'tell': 1, 'thank': 1, 'write': 1}, {'': (15,
'gave:intro')}, {'N': 8}, {'N': 9}, {'^': 0}, {'<them>': 11}, {'^': 7, 'intro': 10, 'owe': 12}, {'': (18,
'gave:mentoring')}, {'^': 14}, {'': (18, 'gave:mentoring'), 'students': 15}, {'^': 16, 'at': 15}, {'': (22,
'gave:volunteering')}, {'^': 18}, {'mentoring': 17, 'volunteering': 19}, {'mentoring': 17, 'of': 20, 'volunteering':
19}, {'h': 21, 'hour': 21, 'hours': 21, 'hr': 21, 'hrs': 21}, {'D': 0}, {'...': 0}, {'...': 23, '<them>': 24, 'both':
0}, {'<give1>': 25}, {'...': 23}, {'^': 27}, {'': (7, 'waiting')}, {'^': 29}, {'on': 30}, {'waiting': 31},
{'bringing': 28, 'calling': 28, 'dropping': 28, 'introducing': 28, 'making': 28, 'paying': 28, 'sending': 28,
'sharing': 28, 'still': 32, 'taking': 28, 'writing': 28}, {'bringing': 28, 'calling': 28, 'dropping': 28,
'introducing': 28, 'making': 28, 'paying': 28, 'sending': 28, 'sharing': 28, 'taking': 28, 'writing': 28}, {'': (13,
'talk')}, {'mentioned': 35, 'met': 35, 'offered': 35, 'promised': 35, 'said': 35, 'seen': 35, 'sent': 35, 'told': 35},
{'': (0, 'missed')}, {'attend': 37, 'call': 37, 'go': 37, 'meet': 37, 'reach': 37, 'see': 37, 'speak': 37, 'talk': 37,
'visit': 37}, {'not': 38}, {'attend': 37, 'call': 37, 'go': 37, 'happen': 37, 'meet': 37, 'see': 37, 'speak': 37,
'talk': 37, 'visit': 37}, {'t': 40}, {'attend': 37, 'call': 37, 'go': 37, 'meet': 37, 'see': 37, 'speak': 37, 'talk':
37, 'visit': 37}, {'': (17, 'gave:knowledge')}, {'^': 43}, {'how': 44}, {'': (2, 'plan')}, {'D': 46}, {'...': 47},
{'N': 48}, {'N': 48, 'to': 49, 'with': 49}, {'have': 37}, {'to': 51}, {'on': 37}, {'it': 53}, {'been': 37, 'called':
37, 'gone': 37, 'met': 37, 'phoned': 37, 'replied': 37, 'rung': 37, 'seen': 37, 'visited': 37, 'written': 37},
{'have': 55}, {'': (23, 'contact')}, {'at': 57, 'by': 57, 'with': 57}, {'^': 26, 'am': 33, 'are': 34, 'd': 36, 'did':
39, 'didn': 41, 'didnt': 42, 'explained': 45, 'go': 50, 'had': 36, 'm': 33, 'meet': 50, 'ought': 52, 're': 34, 'read':
54, 'saw': 54, 'see': 50, 'should': 56, 'visit': 50, 'was': 58, 'were': 58}, {'': (3, 'advice')}, {'^': 60}, {'^': 60,
'that': 61, 'to': 61}, {'^': 60, 'is': 62, 's': 62, 'that': 61, 'to': 61, 'was': 62}, {'advice': 63, 'counsel': 63,
'recommendation': 63, 'suggestion': 63, 'tip': 63, 'view': 63}, {'': (6, 'theirs')}, {'D': 65}, {'...': 66, '<me>':
65, 'D': 65}, {'<give3>': 67}, {'to': 60}, {'2': 60, 'to': 60}, {'t': 60}, {'can': 60, 'could': 60, 'have': 69,
'must': 60, 'need': 70, 'ought': 69, 'shd': 60, 'should': 60, 'shouldn': 71, 'shouldnt': 60}, {'^': 72}, {'<i>': 73},
{'<i>': 73, '^': 60, 'that': 74}, {'attended': 57}, {'...': 66}, {'^': 77}, {'<i>': 73, 'that': 74}, {'he': 35, 'her':
35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 35, 'their': 35, 'they': 35, 'what': 35, 'when': 35,
'whether': 35, 'why': 35}, {'must': 60, 'need': 69, 'needs': 69, 'ought': 69, 'should': 60}, {'...': 81}, {'': (13,
'talk'), '<i>': 73, '^': 82}, {'<i>': 73, '^': 82, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35,
'she': 35, 'that': 83, 'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'back': 37},
{'it': 37}, {'up': 37}, {'answer': 37, 'answered': 37, 'call': 85, 'called': 85, 'came': 37, 'come': 37, 'coming': 37,
'make': 86, 'pick': 87, 'picked': 87, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37,
'showed': 37}, {'t': 88}, {'not': 88}, {'answer': 37, 'answered': 37, 'call': 85, 'called': 85, 'came': 37, 'come':
37, 'coming': 37, 'pick': 87, 'picked': 87, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37,
'showed': 37}, {'not': 91}, {'t': 91}, {'': (4, 'needs_from_me')}, {'my': 94, 'our': 94}, {'^': 95}, {'<i>': 73, '^':
82}, {'<i>': 73, '^': 82, 'that': 97}, {'for': 96}, {'convinced': 79, 'waiting': 99}, {'<me>': 65}, {'<giveinf>':
101}, {'^': 102}, {'D': 94}, {'me': 94, 'us': 94}, {'by': 104, 'for': 104, 'from': 105}, {'...': 106, 'my': 94, 'our':
94}, {'^': 107}, {'better': 60}, {'got': 69}, {'better': 60, 'can': 60, 'could': 60, 'd': 109, 'gotta': 60, 'have':
69, 'might': 60, 'must': 60, 'need': 70, 'ought': 69, 'shd': 60, 'should': 60, 'shouldn': 71, 'shouldnt': 60, 've':
110}, {'^': 111}, {'not': 60}, {'...': 81, 'always': 60, 'ask': 60, 'do': 113, 'don': 71, 'dont': 60, 'drop': 60,
'fire': 60, 'focus': 60, 'hire': 60, 'never': 60, 'raise': 60, 'sell': 60, 'start': 60, 'stop': 60}, {'': (13,
'talk'), '<i>': 112, '^': 82}, {'always': 60, 'ask': 60, 'do': 113, 'don': 71, 'dont': 60, 'drop': 60, 'fire': 60,
'focus': 60, 'hire': 60, 'never': 60, 'raise': 60, 'sell': 60, 'start': 60, 'stop': 60}, {'^': 116}, {'<i>': 112, '^':
114, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 115, 'their': 35, 'they': 35,
'to': 117, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<i>': 112, '^': 60}, {'<i>': 112, '<me>': 61, '^': 60,
'that': 119, 'to': 61}, {'waiting': 99}, {'^': 111, 'shall': 61}, {'^': 69}, {'...': 81, '<giveinf>': 60, 'always':
60, 'ask': 60, 'do': 113, 'don': 71, 'dont': 60, 'drop': 60, 'fire': 60, 'focus': 60, 'hire': 60, 'never': 60,
'raise': 60, 'sell': 60, 'start': 60, 'stop': 60}, {'<i>': 122, '<me>': 123, '^': 124, 'he': 35, 'her': 35, 'his': 35,
'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 115, 'their': 35, 'they': 35, 'to': 117, 'what': 35, 'when': 35,
'whether': 35, 'why': 35}, {'<giveinf>': 60}, {'<me>': 123, '^': 126}, {'<i>': 112, '<me>': 123, '^': 124, 'he': 35,
'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 115, 'their': 35, 'they': 35, 'to': 117,
'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'': (3, 'advice'), '...': 81}, {'<i>': 112, '^': 82}, {'<i>': 112,
'^': 129, 'that': 130}, {'<me>': 80}, {'<i>': 112, '^': 82, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it':
35, 'she': 35, 'that': 115, 'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'part': 57},
{'from': 105}, {'by': 94}, {'...': 136}, {'...': 135, 'my': 137, 'our': 137}, {'^': 138}, {'around': 57, 'clear': 79,
'in': 57}, {'around': 57, 'in': 57}, {'^': 68, 'advised': 75, 'advises': 75, 'all': 76, 'answers': 78, 'argued': 79,
'argues': 79, 'asked': 80, 'attended': 57, 'believed': 79, 'believes': 84, 'both': 76, 'can': 89, 'cannot': 88,
'cant': 88, 'claims': 80, 'confirmed': 80, 'could': 90, 'couldn': 89, 'couldnt': 88, 'did': 92, 'didn': 93, 'didnt':
91, 'doesn': 93, 'expects': 96, 'explained': 80, 'feels': 98, 'felt': 79, 'heard': 80, 'insists': 79, 'is': 100,
'isn': 93, 'mentioned': 80, 'mentions': 80, 'must': 103, 'need': 96, 'needs': 108, 'never': 91, 'reckoned': 79,
'reckons': 118, 'recommended': 120, 'recommends': 120, 's': 121, 'said': 125, 'say': 127, 'says': 128, 'shall': 103,
'should': 103, 'suggested': 131, 'suggests': 131, 'tells': 132, 'texted': 80, 'thinks': 118, 'thought': 133, 'told':
132, 'took': 134, 'wants': 139, 'warned': 79, 'was': 140, 'were': 141, 'will': 90, 'won': 89, 'wont': 88, 'wrote':
80}, {'at': 46, 'going': 46, 'having': 46, 'hosting': 46, 'in': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46,
'with': 46}, {'call': 46, 'meeting': 46}, {'appointment': 46}, {'a': 144, 'an': 145, 'breakfast': 46, 'coffee': 46,
'dinner': 46, 'drinks': 46, 'lunch': 46, 'tea': 46}, {'am': 143, 'are': 143, 'fly': 46, 'go': 46, 'have': 146, 'host':
46, 'm': 143, 'meet': 46, 're': 143, 'see': 46, 'travel': 46, 'visit': 46}, {'<i>': 147}, {'': (14, 'together')},
{'i': 149, 'me': 149, 'myself': 149, 'us': 149}, {'all': 76, 'and': 150, 'attended': 57, 'both': 76, 'can': 89,
'cannot': 88, 'cant': 88, 'could': 90, 'couldn': 89, 'couldnt': 88, 'did': 92, 'didn': 93, 'didnt': 91, 'doesn': 93,
'isn': 93, 'n': 150, 'never': 91, 'took': 134, 'was': 141, 'were': 141, 'will': 90, 'won': 89, 'wont': 88}, {'to':
35}, {':': 11}, {'^': 60, 'to': 61}, {'^': 60, 'is': 154, 'to': 61, 'was': 154}, {'<them>': 155, 'N': 155}, {':': 61,
'from': 156, 'is': 154, 'was': 154}, {':': 61}, {'never': 69, 'not': 69, 'to': 60}, {'^': 159}, {'against': 60,
'never': 69, 'not': 69, 'to': 60}, {'...': 160}, {'D': 160, '^': 161, 'against': 60, 'at': 162, 'by': 162, 'during':
162, 'in': 162, 'on': 162, 'over': 162, 'via': 162}, {'<me>': 163}, {'D': 160, '^': 159, 'at': 162, 'by': 162,
'during': 162, 'in': 162, 'on': 162, 'over': 162, 'via': 162}, {'<me>': 165}, {'<they>': 35}, {'meet': 46}, {'on': 46,
'to': 168}, {'called': 37, 'met': 37, 'rang': 37}, {'for': 46, 'to': 46}, {'calling': 46, 'going': 171, 'having': 46,
'hosting': 46, 'joining': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46}, {'quote': 61}, {'i': 173}, {'': (2,
'plan'), 'up': 46}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'planned': 46,
'scheduled': 46, 'set': 175}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 176,
'planned': 46, 's': 176, 'scheduled': 46, 'set': 175}, {'calling': 46, 'coming': 46, 'going': 171, 'having': 46,
'hosting': 46, 'joining': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46}, {'has': 35, 'is': 35, 'wants': 35, 'was':
35}, {'<they>': 35, 'N': 179}, {'': (8, 'asked')}, {'<them>': 181, 'N': 181, 'for': 35, 'how': 35, 'if': 35, 'what':
35, 'when': 35, 'whether': 35, 'why': 35}, {'with': 57}, {'': (0, 'missed'), 'on': 37}, {'': (1, 'moved')}, {'till':
185, 'to': 185, 'until': 185}, {'moved': 186}, {'D': 160, '^': 159}, {'<me>': 188}, {'off': 37}, {'me': 190, 'off':
37, 'us': 190}, {'': (2, 'plan'), 'for': 46}, {'': (2, 'plan'), 'in': 192}, {'us': 149}, {'of': 194}, {'D': 185, 'to':
185}, {'N': 57, 'forward': 196}, {'into': 57, 'to': 185}, {'they': 35}, {'end': 199}, {'the': 200}, {'agreed': 46,
'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'from': 57, 'is': 176, 'moved': 185, 'planned': 46, 's':
176, 'scheduled': 46, 'set': 175}, {'ask': 181}, {'to': 203}, {'': (23, 'contact'), 'N': 204, 'it': 190, 'off': 37},
{'along': 57, 'by': 57, 'in': 57, 'over': 57, 'round': 57, 'to': 57}, {'': (0, 'missed'), 'up': 37}, {'hold': 37},
{'touch': 37}, {'a': 208, 'hold': 37, 'in': 209, 'through': 37, 'to': 37}, {'hold': 37, 'through': 37}, {'': (0,
'missed'), 'it': 37}, {'call': 37, 'catch': 207, 'caught': 37, 'contact': 37, 'find': 37, 'get': 210, 'got': 211,
'make': 212, 'meet': 37, 'met': 37, 'phone': 37, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37,
'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'to': 213}, {'D': 35, 'call': 37, 'catch': 207, 'caught': 37,
'contact': 37, 'find': 37, 'get': 210, 'got': 211, 'make': 212, 'manage': 214, 'meet': 37, 'met': 37, 'phone': 37,
'quite': 213, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37,
'visit': 37}, {'t': 215, 'we': 35}, {'call': 37, 'catch': 207, 'caught': 37, 'contact': 37, 'find': 37, 'get': 210,
'got': 211, 'make': 212, 'manage': 214, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 213, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'up': 177}, {'up': 57}, {'':
(21, 'gave:encouragement')}, {'^': 220}, {'up': 221}, {'up': 220}, {'<them>': 222, 'N': 222, 'her': 223}, {'...':
183}, {'<them>': 15, 'N': 15}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 176,
'moved': 185, 'planned': 46, 's': 176, 'scheduled': 46, 'set': 175}, {'up': 46}, {'': (16, 'gave:feedback')}, {'^':
229}, {'s': 230}, {'<their>': 230, 'N': 231}, {'on': 232}, {'<them>': 221, 'N': 221}, {'and': 9, 'to': 9, 'with': 9},
{'N': 235}, {'': (11, 'thinking')}, {'asking': 237, 'calling': 237, 'hiring': 237, 'inviting': 237}, {'not': 217,
'we': 35}, {'t': 217}, {'to': 9}, {'N': 241}, {'of': 242}, {'presentation': 243}, {'place': 37}, {'answer': 37,
'call': 37, 'catch': 207, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 210, 'got': 211, 'happen': 37,
'make': 212, 'manage': 214, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 87, 'quite': 213, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'show': 207, 'speak': 37, 'spoke': 37, 'take': 245, 'talk': 37, 'talked': 37, 'took': 245,
'turn': 87, 'visit': 37}, {'a': 244, 'not': 246, 'the': 244}, {'answer': 37, 'call': 37, 'catch': 207, 'caught': 37,
'come': 37, 'contact': 37, 'find': 37, 'get': 210, 'got': 211, 'happen': 37, 'make': 212, 'manage': 214,
'materialise': 37, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 87, 'quite': 213, 'reach': 37, 'reached': 37, 'ring':
37, 'see': 37, 'show': 207, 'speak': 37, 'spoke': 37, 'take': 245, 'talk': 37, 'talked': 37, 'turn': 87, 'visit': 37},
{'t': 248}, {'answer': 37, 'call': 37, 'catch': 207, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 210,
'got': 211, 'happen': 37, 'make': 212, 'manage': 214, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 87, 'quite': 213,
'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'show': 207, 'speak': 37, 'spoke': 37, 'take': 245, 'talk': 37,
'talked': 37, 'turn': 87, 'visit': 37}, {'by': 57, 'in': 57, 'off': 57}, {'from': 57}, {'': (19, 'gave:resource')},
{'article': 253, 'book': 253, 'checklist': 253, 'guide': 253, 'link': 253, 'list': 253, 'podcast': 253, 'spreadsheet':
253, 'template': 253}, {'...': 254, 'article': 253, 'book': 253, 'checklist': 253, 'guide': 253, 'link': 253, 'list':
253, 'podcast': 253, 'spreadsheet': 253, 'template': 253}, {'a': 255, 'an': 255, 'my': 255, 'our': 255, 'the': 255},
{'^': 256}, {'^': 256, 'to': 203}, {'': (23, 'contact'), '<them>': 257, 'N': 258}, {'<me>': 188, 'N': 221}, {'though':
35}, {'N': 44}, {'N': 45, 'how': 44, 'to': 262}, {'how': 44, 'what': 44, 'why': 44}, {'to': 217}, {'out': 37},
{'through': 37}, {'<their>': 230, 'N': 231, '^': 229}, {'about': 268, 'on': 268}, {'apart': 37, 'out': 37, 'through':
37}, {'': (0, 'missed'), 's': 37}, {'call': 37, 'congratulate': 37, 'contact': 37, 'email': 37, 'meet': 37, 'message':
37, 'phone': 37, 'ping': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'<their>':
37, 'N': 271, 'about': 37, 'my': 37, 'our': 37, 'the': 37, 'to': 272}, {'call': 37, 'contact': 37, 'email': 37,
'meet': 37, 'message': 37, 'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37},
{'to': 274}, {'advice': 62, 'tip': 62}, {'^': 60, 'that': 61, 'to': 61, 'was': 61}, {'advice': 277, 'tip': 277},
{'...': 276, 'a': 278, 'advice': 277, 'some': 278, 'the': 278, 'tip': 277}, {'feedback': 230}, {'article': 253,
'book': 253, 'checklist': 253, 'guide': 253, 'link': 253, 'list': 253, 'spreadsheet': 253, 'template': 253}, {'...':
281, 'article': 253, 'book': 253, 'checklist': 253, 'guide': 253, 'link': 253, 'list': 253, 'spreadsheet': 253,
'template': 253}, {'a': 282, 'an': 282, 'my': 282, 'our': 282, 'the': 282}, {'talk': 221}, {'pep': 284}, {'': (20,
'gave:referral')}, {'^': 286}, {'of': 287}, {'address': 288, 'contact': 288, 'details': 288, 'name': 288, 'number':
288}, {'...': 280, '^': 283, 'a': 285, 'comments': 230, 'fb': 230, 'fdbk': 230, 'feedback': 230, 'input': 230,
'notes': 230, 'the': 289}, {'...': 280, '^': 283, 'comments': 230, 'fb': 230, 'fdbk': 230, 'feedback': 230, 'input':
230, 'notes': 230, 'the': 289}, {'at': 44, 'for': 44}, {'^': 43, 'at': 44, 'for': 44}, {'keynote': 292, 'lecture':
293, 'talk': 293, 'workshop': 293}, {'on': 230}, {'comments': 295, 'feedback': 295, 'thoughts': 295}, {'keynote': 292,
'lecture': 292, 'talk': 292, 'workshop': 292}, {'<me>': 279, '<them>': 290, 'N': 291, 'a': 294, 'keynote': 292,
'lecture': 292, 'my': 296, 'talk': 292, 'the': 297, 'workshop': 292}, {'advice': 62, 'an': 276, 'some': 276, 'the':
276, 'tip': 62}, {'<me>': 299}, {'mail': 37}, {'vm': 37, 'voice': 301, 'voicemail': 37}, {'...': 302}, {'call': 46,
'have': 46, 'meet': 46, 'see': 46, 'visit': 46}, {'to': 304}, {'note': 57}, {'call': 57, 'dm': 57, 'email': 57,
'letter': 57, 'mail': 57, 'message': 57, 'text': 57, 'voice': 306}, {'D': 185}, {'forward': 308}, {'D': 185, 'till':
185, 'to': 185, 'until': 185}, {'a': 307, 'an': 307, 'brought': 309, 'moved': 310, 'postponed': 308, 'pushed': 308,
'rescheduled': 308, 'shifted': 308, 'stood': 87, 'talking': 57}, {'to': 37}, {'bail': 37, 'call': 190, 'cancel': 37,
'postpone': 37, 'skip': 37}, {'': (23, 'contact'), 'a': 57, 'an': 57, 'breakfast': 57, 'coffee': 57, 'dinner': 57,
'drinks': 57, 'lunch': 57, 'my': 57, 'our': 57, 'planned': 312, 'some': 57, 'tea': 57, 'the': 57, 'to': 313}, {'for':
46}, {'brought': 309, 'moved': 308, 'postponed': 308, 'pushed': 308, 'rescheduled': 308, 'set': 315, 'shifted': 308},
{'been': 316}, {'in': 209}, {'been': 318, 'caught': 87, 'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37, 'talked':
37}, {'t': 319}, {'brought': 309, 'moved': 308, 'postponed': 308, 'pushed': 308, 'rescheduled': 308, 'shifted': 308},
{'': (12, 'task')}, {'together': 322}, {'them': 323}, {'': (0, 'missed'), 'in': 209}, {'been': 325, 'caught': 87,
'had': 37, 'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37, 'talked': 37}, {'bring': 324, 'connect': 322,
'introduce': 322}, {'an': 145, 'appointment': 46, 'been': 321, 'bring': 324, 'connect': 322, 'introduce': 322, 'not':
326, 'to': 327}, {'to': 11}, {'have': 329, 'need': 329}, {'<i>': 330}, {'so': 331}, {'yet': 332}, {'answered': 333,
'been': 325, 'caught': 87, 'had': 37, 'heard': 37, 'met': 37, 'replied': 333, 'seen': 37, 'spoken': 37, 'talked': 37},
{'t': 334}, {'back': 252, 'from': 57, 'it': 252, 'that': 252, 'this': 252}, {'^': 43, 'to': 44, 'with': 44},
{'<them>': 337, 'N': 337, 'me': 57}, {'out': 44}, {'^': 43, 'figure': 339, 'with': 44}, {'<them>': 340, 'N': 340},
{'<giveinf>': 65}, {'^': 342}, {'to': 343}, {'going': 344, 'gonna': 343}, {'with': 8}, {'up': 346}, {'N': 347},
{'mentoring': 15}, {'out': 57}, {'have': 46}, {'to': 351}, {'going': 352}, {'N': 149}, {'^': 0, 'to': 11}, {'<them>':
355, 'N': 355}, {'<them>': 355, 'N': 355, 'to': 356}, {'promised': 357}, {'am': 353, 'and': 354, 'are': 353, 'guess':
237, 'have': 358, 'm': 353, 'miss': 37, 'promised': 357, 're': 353, 'think': 237, 've': 358, 'wonder': 237}, {'<i>':
35, '<they>': 35}, {'my': 37}, {'calendar': 46, 'diary': 46}, {'order': 152, 'the': 362}, {'': (9, 'told')}, {'N':
364}, {'2': 9, 'and': 9, 'n': 9, 'to': 9, 'with': 9}, {'N': 366}, {'N': 235, 'd': 367}, {'2': 9, 'and': 9, 'to': 9,
'with': 9}, {'N': 369}, {'<them>': 241, 'N': 366}, {'': (23, 'contact'), 'for': 48, 'to': 48}, {'me': 372, 'us': 372},
{'should': 60}, {'...': 374}, {'^': 375}, {'^': 375, 'that': 376}, {'answering': 37, 'available': 37, 'in': 37,
'picking': 207, 'reachable': 37}, {'adamant': 377, 'clear': 377, 'firm': 377, 'insistent': 377}, {'D': 46, 'adamant':
377, 'brought': 309, 'clear': 377, 'coming': 46, 'firm': 377, 'insistent': 377, 'moved': 310, 'not': 378, 'off': 37,
'on': 47, 'postponed': 308, 'pushed': 308, 'quite': 379, 'really': 379, 'rescheduled': 308, 'scheduled': 46, 'set':
192, 'shifted': 308, 'very': 379}, {'t': 378}, {'D': 57, 'at': 57, 'by': 57, 'during': 57, 'on': 57, 'over': 57},
{'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 176, 'planned': 46, 's': 176,
'scheduled': 46, 'set': 175, 'was': 382}, {'': (23, 'contact'), 'me': 149, 'us': 149}, {'cancelling': 37, 'dodging':
37, 'postponing': 37}, {'^': 253}, {'<them>': 386, 'N': 386}, {'know': 364}, {'N': 388}, {'call': 46}, {'a': 390,
'breakfast': 46, 'coffee': 46, 'dinner': 46, 'lunch': 46}, {'have': 391, 'meet': 46, 'see': 46, 'visit': 46}, {'no':
37}, {'time': 393}, {'over': 232}, {'to': 46}, {'forward': 396}, {'date': 46, 'presentation': 243}, {'between': 9,
'for': 9, 'from': 9}, {'intro': 399}, {'intro': 399, 'presentation': 243}, {'a': 398, 'an': 400, 'plans': 46, 'the':
401}, {'': (23, 'contact'), '<them>': 257, 'N': 257}, {'and': 354}, {'bell': 37, 'buzz': 37, 'call': 37, 'ring': 37,
'shout': 37}, {'a': 405}, {'N': 406}, {'call': 37, 'catch': 37, 'email': 37, 'give': 407, 'meet': 37, 'message': 37,
'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'to': 408}, {'^': 14, 'at':
15, 'with': 15}, {'^': 14, 'at': 15, 'session': 410, 'students': 410, 'with': 15}, {'': (23, 'contact'), 'up': 57},
{'<them>': 37, 'N': 37}, {'appointment': 37, 'birthday': 37, 'call': 37, 'calls': 37, 'coffee': 37, 'dinner': 37,
'lunch': 37, 'meeting': 37, 'party': 37, 'slot': 37, 'zoom': 37}, {'': (0, 'missed'), 's': 414}, {'': (0, 'missed'),
'from': 37}, {'appointment': 37, 'birthday': 37, 'call': 416, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37,
'meeting': 37, 'party': 37, 'slot': 37, 'zoom': 37}, {'from': 37}, {'0': 414, '<their>': 414, '<them>': 37, 'N': 415,
'a': 417, 'call': 418, 'my': 414, 'our': 414, 'the': 414}, {'': (1, 'moved'), 'to': 308}, {'to': 308}, {'to': 185},
{'...': 422, 'D': 421, 'friday': 421, 'monday': 421, 'thursday': 421, 'today': 421, 'tomorrow': 421, 'tuesday': 421,
'wednesday': 421}, {'D': 420, 'friday': 421, 'from': 423, 'monday': 421, 'thursday': 421, 'to': 185, 'today': 421,
'tomorrow': 421, 'tuesday': 421, 'wednesday': 421}, {'bring': 324, 'connect': 322, 'introduce': 322, 'to': 327},
{'answered': 37, 'call': 37, 'called': 85, 'came': 37, 'catch': 207, 'caught': 37, 'contact': 37, 'find': 37, 'get':
210, 'got': 211, 'happened': 37, 'make': 212, 'manage': 214, 'meet': 37, 'met': 37, 'phone': 37, 'picked': 87,
'quite': 213, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'showed': 207, 'speak': 37, 'spoke': 37, 'talk': 37,
'talked': 37, 'took': 245, 'turned': 87, 'visit': 37}, {'1': 35}, {'up': 35}, {'1': 427, 'call': 35, 'catch': 428,
'coffee': 35, 'dinner': 35, 'lunch': 35, 'meeting': 35, 'session': 35, 'sync': 35, 'visit': 35}, {'again': 37,
'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'1': 430}, {'up': 430}, {'one':
430}, {'answered': 37, 'called': 85, 'came': 37, 'happened': 37, 'picked': 87, 'showed': 207, 'to': 433, 'took': 245,
'turned': 87}, {'': (0, 'missed'), 'again': 37, 'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with':
37, 'yet': 37}, {'of': 37}, {'1': 431, '1on1': 430, 'ans': 37, 'answer': 37, 'call': 430, 'calls': 430, 'catch': 432,
'chat': 430, 'coffee': 430, 'contact': 430, 'dinner': 430, 'email': 430, 'joy': 37, 'luck': 37, 'lunch': 430, 'mail':
430, 'meeting': 430, 'news': 430, 'one': 434, 'pick': 87, 'pickup': 37, 'reply': 435, 'response': 37, 'show': 37,
'shows': 37, 'sign': 436, 'sync': 430, 'word': 430}, {'answered': 37, 'called': 85, 'came': 37, 'happened': 37,
'picked': 87, 'showed': 207, 'took': 245, 'turned': 87}, {'if': 237, 'whether': 237}, {'able': 265, 'been': 318,
'call': 37, 'catch': 207, 'caught': 207, 'contact': 37, 'find': 37, 'get': 210, 'got': 211, 'happening': 37, 'heard':
37, 'make': 212, 'manage': 214, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 213, 'reach': 37, 'reached': 37, 'ring':
37, 'see': 37, 'seen': 37, 'speak': 37, 'spoke': 37, 'spoken': 37, 'sure': 439, 'talk': 37, 'talked': 37, 'visit':
37}, {'self': 237}, {'to': 441}, {'at': 308, 'on': 308}, {'calendar': 46}, {'the': 444}, {'of': 209}, {':': 30},
{'beer': 57, 'breakfast': 57, 'brunch': 57, 'coffee': 57, 'dinner': 57, 'drinks': 57, 'lunch': 57, 'pint': 57, 'tea':
57, 'zoom': 57}, {'a': 448, 'beer': 57, 'breakfast': 57, 'brunch': 57, 'coffee': 57, 'dinner': 57, 'drinks': 57,
'lunch': 57, 'pint': 57, 'tea': 57, 'zoom': 57}, {'^': 65}, {'me': 450, 'us': 450}, {'client': 287, 'customer': 287,
'lead': 287}, {'a': 452}, {'to': 253}, {'article': 454, 'book': 454, 'link': 454}, {'a': 455, 'an': 455, 'the': 455},
{'^': 456}, {'N': 453, 'on': 457}, {'in': 46}, {'': (2, 'plan'), 'a': 46}, {'': (2, 'plan'), 'a': 46, 'to': 46},
{'by': 57, 'in': 57}, {'D': 421, 'friday': 421, 'monday': 421, 'thursday': 421, 'today': 421, 'tomorrow': 421,
'tuesday': 421, 'wednesday': 421}, {'': (0, 'missed'), 'D': 420, 'friday': 421, 'from': 463, 'monday': 421,
'thursday': 421, 'till': 185, 'to': 185, 'today': 421, 'tomorrow': 421, 'tuesday': 421, 'until': 185, 'wednesday':
421}, {'': (1, 'moved'), 'to': 185}, {'D': 420, 'back': 465, 'friday': 421, 'from': 463, 'monday': 421, 'out': 422,
'thursday': 421, 'to': 185, 'today': 421, 'tomorrow': 421, 'tuesday': 421, 'wednesday': 421}, {'for': 287, 'to': 287},
{'forward': 467}, {'with': 9}, {'touch': 469}, {'in': 470}, {'touch': 8}, {'in': 472}, {'N': 473}, {'...': 471, 'and':
474, 'forward': 467, 'in': 472}, {'D': 421, 'friday': 421, 'from': 463, 'monday': 421, 'thursday': 421, 'to': 185,
'today': 421, 'tomorrow': 421, 'tuesday': 421, 'wednesday': 421}, {'N': 287}, {'for': 477}, {'word': 478}, {'good':
479}, {'a': 480}, {'<them>': 468, 'N': 475, 'back': 476, 'in': 481, 'off': 37}, {'call': 57, 'catch': 219, 'chat': 57,
'coffee': 57, 'hello': 57, 'sync': 57}, {'into': 57}, {'book': 229, 'deck': 229, 'draft': 229, 'pitch': 229, 'plan':
229, 'proposal': 229}, {'^': 485}, {'s': 486}, {'<their>': 486, 'N': 487}, {'from': 156}, {'to': 287}, {'<me>': 154,
'N': 490}, {'N': 286}, {'to': 492}, {'...': 493}, {'N': 490, '^': 494}, {'<their>': 230}, {'': (1, 'moved'), 'D': 420,
'for': 185, 'friday': 421, 'from': 463, 'monday': 421, 'thursday': 421, 'to': 185, 'today': 421, 'tomorrow': 421,
'tuesday': 421, 'wednesday': 421}, {'comments': 230, 'feedback': 230, 'notes': 230, 'remarks': 230}, {'comments': 230,
'detailed': 498, 'feedback': 230, 'my': 498, 'notes': 230, 'remarks': 230, 'some': 498}, {'with': 499}, {'<them>':
500}, {'to': 501, 'with': 499}, {'it': 502}, {'moved': 185}, {'^': 229, 's': 230}, {'<their>': 230, 'N': 505, 'the':
230}, {'is': 154, 'was': 154}, {'...': 507}, {'D': 61, '^': 60}, {'call': 509, 'coffee': 509, 'lunch': 509, 'phone':
509, 'zoom': 509}, {'...': 507, 'call': 509, 'coffee': 509, 'lunch': 509, 'phone': 509, 'the': 510, 'zoom': 509},
{'met': 509, 'spoke': 509, 'talked': 509}, {'...': 507, 'i': 512, 'we': 512}, {'...': 507, '^': 60, 'at': 508,
'during': 508, 'is': 154, 'on': 511, 'over': 511, 'to': 61, 'was': 154, 'when': 513}, {'...': 507, '^': 60, 'at': 508,
'during': 508, 'is': 154, 'on': 508, 'over': 508, 'to': 61, 'was': 154, 'when': 508}, {'...': 507, 'at': 508,
'during': 508, 'on': 508, 'over': 508, 'when': 508}, {'...': 507, '^': 60, 'at': 508, 'during': 508, 'is': 154, 'on':
511, 'over': 511, 'to': 61, 'was': 154, 'when': 508}, {'advice': 514, 'counsel': 515, 'moved': 186, 'on': 47,
'recommendation': 515, 'suggestion': 515, 'take': 516, 'tip': 517}, {'^': 113}, {'shall': 519}, {'must': 60, 'need':
69, 'should': 60}, {'^': 521}, {'you': 522}, {'...': 523}, {'': (13, 'talk'), '<i>': 520, 'N': 524}, {'down': 57,
'with': 57}, {'date': 46}, {'the': 527}, {'<them>': 57, 'N': 57, 'it': 53, 'that': 53}, {'N': 57}, {'...': 254,
'article': 253, 'book': 253, 'checklist': 253, 'guide': 253, 'link': 253, 'list': 253, 'piece': 253, 'podcast': 253,
'spreadsheet': 253, 'template': 253, 'video': 253}, {'article': 253, 'book': 253, 'link': 253, 'piece': 253,
'podcast': 253, 'template': 253, 'video': 253}, {'a': 531, 'an': 531, 'my': 531, 'our': 255, 'that': 532, 'the': 531},
{'comments': 295, 'feedback': 295, 'notes': 295, 'remarks': 295}, {'': (23, 'contact'), '^': 533, 'detailed': 534,
'my': 534, 'some': 534}, {'': (23, 'contact'), '^': 533, 'a': 452}, {'<them>': 535, 'N': 536}, {'': (2, 'plan'), 'a':
46, 'for': 46, 'the': 46}, {'D': 46, 'for': 46, 'up': 538}, {'we': 35}, {'with': 253}, {'article': 541, 'book': 541,
'link': 541, 'list': 541, 'paper': 541, 'podcast': 541, 'report': 541, 'template': 541, 'video': 541}, {'a': 542,
'an': 542, 'my': 542, 'the': 542}, {'^': 543}, {'D': 420, 'friday': 421, 'from': 463, 'monday': 421, 'thursday': 421,
'to': 185, 'today': 421, 'tomorrow': 421, 'tuesday': 421, 'wednesday': 421}, {'hands': 57}, {'bring': 324, 'call': 37,
'catch': 87, 'connect': 322, 'introduce': 322, 'meet': 37, 'ring': 37, 'see': 37, 'to': 327, 'visit': 37, 'we': 35},
{'^': 43, 'how': 44, 'the': 44}, {'': (9, 'told'), 'how': 44}, {'<them>': 548, 'N': 549}, {'<they>': 35, 'it': 35},
{'should': 61}, {'that': 35, 'you': 552}, {'mentoring': 15, 'with': 57}, {'...': 554}, {'by': 37}, {'me': 87, 'up':
556, 'us': 87}, {'by': 57}, {'vm': 37}, {'vm': 37, 'voicemail': 37}, {'...': 302, '2': 559, 'to': 560}, {'so': 37},
{'traffic': 562}, {'in': 563}, {'be': 37, 'call': 37, 'have': 37, 'meet': 37}, {'to': 565}, {'<them>': 44, 'N': 44},
{'have': 69, 'must': 60, 'need': 69, 'should': 60}, {'^': 568}, {'<i>': 569, 'D': 160, '^': 159, 'at': 162, 'by': 162,
'during': 162, 'in': 162, 'on': 162, 'over': 162, 'via': 162}, {'<me>': 570}, {'': (10, 'thanks')}, {'you': 572},
{'d': 35, 'had': 35}, {'<i>': 574, '<they>': 35, 'was': 382}, {'advice': 155, 'five': 195, 'four': 195, 'three': 195,
'two': 195}, {'asking': 237, 'calling': 237, 'hiring': 237, 'inviting': 237, 'whether': 237}, {'about': 577, 'of':
577}, {'was': 382}, {'calling': 37}, {'of': 580}, {'book': 229, 'cv': 229, 'deck': 229, 'draft': 229, 'pitch': 229,
'plan': 229, 'proposal': 229, 'website': 229}, {'^': 582}, {'<their>': 583}, {'': (12, 'task'), ':': 11}, {'person':
149}, {'phone': 149}, {'the': 587}, {'in': 586, 'on': 588}, {'<me>': 35}, {'congratulate': 35, 'do': 585, 'me': 589,
'say': 35, 'tell': 590}, {'<i>': 569, '<their>': 35, '<they>': 35, 'D': 160, 'N': 35, '^': 159, 'about': 35, 'at':
162, 'by': 162, 'during': 162, 'in': 162, 'on': 162, 'over': 162, 'that': 35, 'via': 162}, {'than': 221}, {'able':
221, 'amazing': 221, 'doing': 221, 'good': 221, 'great': 221, 'more': 593, 'ready': 221, 'strong': 221}, {'are': 594,
'is': 594, 're': 594, 's': 594}, {'<they>': 595}, {'chin': 222}, {'<their>': 597}, {'keep': 598}, {'': (9, 'told'),
'<they>': 595, 'that': 596, 'to': 599}, {'chin': 223}, {'<their>': 601}, {'^': 602}, {'keep': 603}, {'': (9, 'told'),
'to': 604}, {'<me>': 592, '<them>': 600, 'N': 605}, {'<them>': 57, 'N': 57, 'me': 57}, {'call': 37, 'catch': 37,
'get': 37, 'meet': 37, 'phone': 37, 'reach': 37, 'ring': 37}, {'<them>': 37, 'N': 37, 'calling': 37, 'phoning': 37,
'reaching': 37, 'ringing': 37, 'to': 608}, {'out': 35}, {'^': 18, 'at': 19, 'for': 19, 'with': 19}, {':': 30, 'for':
30, 'on': 30}, {'through': 44}, {'': (23, 'contact'), '<them>': 613, 'N': 613, 'home': 183}, {'call': 37, 'catch': 37,
'give': 407, 'go': 37, 'have': 37, 'invite': 37, 'meet': 37, 'phone': 37, 'ring': 37, 'see': 37, 'talk': 37, 'text':
37, 'visit': 37}, {'to': 615}, {'adamant': 377, 'brought': 309, 'clear': 377, 'due': 312, 'firm': 377, 'going': 312,
'insistent': 377, 'meant': 312, 'moved': 310, 'not': 378, 'off': 37, 'postponed': 308, 'pushed': 308, 'quite': 379,
'really': 379, 'rescheduled': 308, 'shifted': 308, 'supposed': 312, 'there': 57, 'very': 379}, {'able': 265,
'answering': 37, 'available': 37, 'in': 37, 'picking': 207, 'reachable': 37}, {'t': 618}, {'five': 149, 'four': 149,
'three': 149, 'two': 149}, {'am': 353, 'are': 353, 'have': 358, 'm': 353, 'promised': 357, 're': 353, 've': 358,
'were': 620}, {'': (23, 'contact'), '<their>': 230, 'N': 231}, {'...': 302, 'by': 57, 'for': 57, 'out': 57, 'over':
622, 'through': 622, 'to': 57, 'with': 57}, {'due': 312, 'going': 312, 'meant': 312, 'supposed': 312, 'there': 57},
{'': (13, 'talk'), '<they>': 35}, {'': (13, 'talk'), '<i>': 35}, {'to': 103}, {'going': 627}, {'are': 628, 'is': 628,
's': 628}, {'': (13, 'talk'), '<i>': 574, '<they>': 629}, {'a': 390, 'breakfast': 46, 'coffee': 46, 'dinner': 46,
'drinks': 46, 'lunch': 46, 'tea': 46}, {'have': 631, 'join': 46, 'meet': 46, 'see': 46, 'visit': 46}, {'could': 37,
'had': 37}, {'i': 633}, {'me': 149, 'us': 149}, {'answer': 37, 'joy': 37, 'luck': 37, 'pick': 87, 'pickup': 37,
'reply': 37, 'response': 37}, {'D': 35}, {'t': 637}, {'': (13, 'talk'), 'if': 237, 'whether': 237}, {'N': 204}, {'to':
640}, {'have': 69, 'must': 60, 'need': 69, 'ought': 69, 'should': 60, 'shouldn': 71}, {'^': 642}, {'$': 13, '0': 22,
'<i>': 59, '<their>': 64, '<they>': 142, 'D': 148, 'N': 151, 'according': 152, 'action': 153, 'advice': 157, 'advise':
158, 'advised': 164, 'advises': 166, 'after': 167, 'agreed': 169, 'almost': 170, 'although': 35, 'am': 172, 'an': 22,
'and': 174, 'apparently': 35, 'appointment': 177, 'are': 178, 'arranged': 46, 'as': 180, 'asked': 182, 'asking': 35,
'ate': 183, 'bailed': 184, 'bc': 35, 'because': 35, 'been': 187, 'before': 167, 'begged': 189, 'blew': 191, 'bookd':
46, 'booked': 193, 'both': 195, 'breakfast': 177, 'breakfasted': 57, 'bringing': 28, 'brought': 197, 'bumped': 198,
'by': 201, 'call': 202, 'called': 205, 'came': 206, 'can': 216, 'cancel': 37, 'canceled': 37, 'canceling': 37,
'cancelled': 37, 'cancelling': 37, 'cancels': 37, 'cannot': 217, 'cant': 215, 'catch': 218, 'catching': 219, 'caught':
219, 'chatted': 57, 'cheered': 224, 'closed': 225, 'cncld': 37, 'coached': 226, 'coffee': 227, 'coming': 228,
'commented': 233, 'congratulated': 234, 'connected': 236, 'considering': 238, 'cos': 35, 'could': 239, 'couldn': 240,
'couldnt': 217, 'coz': 35, 'critiqued': 232, 'cuz': 35, 'demo': 227, 'did': 247, 'didn': 249, 'didnt': 250, 'dined':
57, 'dinner': 227, 'discussed': 57, 'drinks': 177, 'dropped': 251, 'dropping': 28, 'edited': 232, 'email': 252,
'emailed': 259, 'encouraged': 260, 'even': 261, 'explained': 263, 'explaining': 264, 'facetimed': 57, 'failed': 265,
'fallen': 266, 'falls': 267, 'feedback': 269, 'fell': 270, 'finished': 57, 'five': 22, 'flaked': 184, 'forgot': 273,
'forgotten': 275, 'four': 22, 'gave': 298, 'ghosted': 37, 'give': 300, 'given': 300, 'gives': 300, 'goes': 303,
'going': 305, 'gonna': 304, 'got': 311, 'grabbed': 57, 'had': 314, 'half': 22, 'has': 317, 'hasn': 320, 'hasnt': 319,
'have': 328, 'haven': 335, 'havent': 326, 'heard': 336, 'helped': 338, 'helping': 341, 'hes': 345, 'hooked': 348,
'hosted': 57, 'hours': 349, 'how': 167, 'hung': 350, 'i': 359, 'idea': 237, 'if': 360, 'ignored': 361, 'im': 172,
'in': 363, 'informed': 365, 'interviewed': 57, 'intro': 368, 'introd': 370, 'introduced': 371, 'introed': 236,
'invited': 373, 'is': 380, 'isn': 381, 'it': 383, 'joined': 384, 'keeps': 385, 'lent': 387, 'let': 389, 'lined': 228,
'linked': 236, 'll': 392, 'long': 394, 'looked': 395, 'looking': 397, 'lost': 209, 'lunch': 227, 'lunched': 57, 'm':
172, 'made': 402, 'mail': 252, 'mailed': 403, 'maybe': 237, 'me': 404, 'meant': 409, 'meeting': 227, 'mentored': 226,
'mentoring': 411, 'message': 252, 'messaged': 259, 'met': 412, 'miss': 413, 'missed': 419, 'moved': 424, 'moves': 421,
'must': 425, 'nearly': 170, 'need': 425, 'never': 426, 'next': 429, 'no': 437, 'nobody': 438, 'noshow': 37, 'not':
440, 'note': 442, 'nothing': 418, 'now': 443, 'on': 445, 'once': 167, 'one': 22, 'out': 446, 'outstanding': 447,
'over': 449, 'overslept': 37, 'owe': 451, 'owes': 451, 'passed': 458, 'penciled': 459, 'pencilled': 459, 'pending':
447, 'perhaps': 237, 'phoned': 57, 'pinged': 57, 'pitched': 57, 'planned': 460, 'planning': 461, 'played': 57,
'popped': 462, 'postponed': 464, 'presented': 242, 'promise': 153, 'proofread': 232, 'pushed': 466, 'put': 482,
'quick': 483, 'quote': 35, 'rained': 190, 'ran': 484, 'rang': 57, 're': 172, 'reached': 57, 'read': 488,
'recommendation': 489, 'recommended': 491, 'referred': 495, 'rehearsed': 496, 'reminder': 322, 'repld': 57, 'replied':
57, 'rescheduled': 497, 'rescheduling': 37, 'returned': 503, 'review': 504, 'reviewed': 506, 's': 518, 'said': 525,
'sat': 526, 'save': 528, 'saw': 529, 'saying': 35, 'says': 35, 'scheduled': 46, 'seeing': 46, 'seen': 530, 'sending':
28, 'sent': 537, 'session': 504, 'set': 539, 'shall': 540, 'shared': 544, 'shes': 345, 'shifted': 545, 'shook': 546,
'should': 547, 'showed': 550, 'signed': 225, 'since': 551, 'skipped': 37, 'skipping': 37, 'skyped': 57, 'slacked': 57,
'so': 553, 'spent': 555, 'spoke': 57, 'spoken': 57, 'stood': 557, 'stopped': 558, 'straight': 561, 'stuck': 564,
'supposed': 566, 'takeaway': 158, 'talked': 57, 'task': 322, 'taught': 567, 'telephoned': 57, 'telling': 35, 'tells':
571, 'text': 252, 'texted': 259, 'thank': 573, 'thanked': 572, 'that': 575, 'the': 576, 'theyre': 345, 'thinking':
578, 'this': 579, 'thought': 581, 'three': 22, 'through': 584, 'thru': 584, 'tip': 157, 'to': 591, 'todo': 585,
'together': 149, 'told': 606, 'took': 607, 'tried': 609, 'turns': 610, 'two': 22, 'unable': 265, 'unanswered': 37,
'upcoming': 46, 'urged': 166, 'urges': 189, 'visited': 57, 'volunteered': 611, 'waiting': 612, 'walked': 614, 'want':
425, 'wanted': 616, 'warned': 166, 'was': 617, 'wasn': 619, 'we': 621, 'went': 623, 'were': 624, 'what': 167,
'whatsapp': 252, 'whatsapped': 57, 'when': 167, 'where': 625, 'whether': 626, 'which': 630, 'while': 167, 'who': 35,
'whose': 35, 'why': 167, 'will': 632, 'wish': 634, 'with': 635, 'without': 636, 'won': 638, 'wondering': 639,
'worked': 183, 'working': 183, 'workshop': 177, 'wrote': 641, 'you': 643, 'zoomed': 57}]


RELATIONS = [{'': (1, 'about')}, {'': (4, 'absent_after')}, {'': (0, 'with')}, {'from': 2}, {'s': 2}, {'': (5,
'due')}, {'': (2, 'at'), 'latest': 5}, {'': (2, 'at'), 'N': 4, 'the': 6}, {'of': 0}, {'into': 2}, {'': (7,
'despite')}, {'call': 10}, {'had': 10, 'met': 10, 'spoke': 10, 'talked': 10}, {'a': 11, 'beers': 10, 'breakfast': 10,
'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'i': 12, 'lunch': 10, 'met': 10, 'spoke': 10, 'talked': 10,
'we': 12}, {'back': 10}, {'': (0, 'with'), 'back': 10, 'me': 14}, {'with': 2}, {'up': 16}, {'': (6, 'ahead')}, {'to':
0}, {'there': 1}, {'it': 1}, {'attend': 1, 'be': 20, 'come': 1, 'join': 1, 'make': 21}, {'not': 22}, {'t': 22}, {'':
(4, 'absent_after'), 'up': 1}, {'up': 1}, {'attend': 1, 'come': 1, 'join': 1, 'make': 21, 'show': 25, 'turn': 26},
{'not': 27}, {'t': 27}, {'from': 2, 'to': 2}, {'': (3, 'absent_before')}, {'': (3, 'absent_before'), 'for': 31}, {'a':
11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10,
'spoke': 10, 'talked': 10}, {'': (2, 'at')}, {'at': 1, 'in': 1}, {'her': 10, 'him': 10, 'stuck': 35, 'them': 10},
{'skip': 1}, {'to': 37}, {'about': 0, 'from': 2, 'it': 3, 'that': 3, 'this': 3}, {'to': 2}, {'2': 0, 'to': 0}, {'':
(2, 'at'), 'the': 34}, {'a': 11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10,
'lunch': 10, 'met': 10, 'of': 0, 'spoke': 10, 'talked': 10}, {'by': 0, 'from': 0, 'via': 0}, {'by': 2}, {'sick': 1},
{'holiday': 1, 'leave': 1}, {'away': 1, 'ill': 1, 'missing': 1, 'off': 46, 'on': 47, 'out': 1, 'sick': 1, 'stuck':
35}, {'desk': 1}, {'her': 49, 'his': 49, 'home': 1, 'their': 49}, {'around': 1, 'at': 50, 'available': 1, 'home': 1,
'in': 1, 'there': 1}, {'t': 51}, {'by': 5}, {'for': 0}, {'': (0, 'with'), 'up': 16}, {'than': 5}, {'of': 31},
{'later': 56, 'show': 1, 'sign': 57}, {'': (4, 'absent_after'), 'there': 1, 'with': 31}, {'try': 10}, {'second': 60},
{'the': 61}, {'at': 34}, {'by': 0, 'from': 0}, {'by': 0}, {'hi': 41}, {'apologies': 1, 'regrets': 1}, {'': (0,
'with'), 'her': 67, 'his': 67, 'their': 67}, {'i': 12, 'we': 12}, {'to': 2, 'with': 2}, {'home': 1}, {'at': 71,
'home': 1}, {'': (1, 'about'), 'to': 0}, {'coming': 18}, {'': (6, 'ahead'), 'coming': 18}, {'ill': 1}, {'was': 76},
{'': (5, 'due'), 'a': 11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch':
10, 'met': 10, 'spoke': 10, 'talked': 10}, {'': (0, 'with'), 'o': 31}, {'attend': 1, 'be': 20, 'come': 1, 'join': 1},
{'to': 80}, {'': (4, 'absent_after'), 'around': 1, 'at': 50, 'available': 1, 'home': 1, 'in': 1, 'there': 1}, {'': (4,
'absent_after'), 'sick': 1}, {'away': 1, 'ill': 1, 'off': 1, 'on': 47, 'sick': 1, 'traveling': 1, 'travelling': 1},
{'absent': 1, 'away': 1, 'ill': 1, 'meant': 81, 'missing': 1, 'not': 82, 'off': 83, 'on': 47, 'out': 1, 'sick': 1,
'sposed': 81, 'still': 84, 'stuck': 35, 'suposed': 81, 'supposed': 81, 'traveling': 1, 'travelling': 1}, {'t': 82},
{'not': 20}, {'': (0, 'with'), 'a': 11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10,
'drinks': 10, 'lunch': 10, 'met': 10, 'spoke': 10, 'talked': 10}, {'about': 0}, {'about': 0, 'absent': 1, 'abt': 0,
'alongside': 2, 'answer': 3, 'asked': 2, 'at': 7, 'b4': 5, 'back': 3, 'bailed': 1, 'because': 8, 'before': 5,
'besides': 0, 'brought': 2, 'bumped': 9, 'but': 13, 'by': 5, 'call': 3, 'called': 15, 'calling': 2, 'canceled': 1,
'cancelled': 1, 'caught': 17, 'coming': 18, 'compared': 19, 'concerning': 0, 'considering': 0, 'could': 23, 'couldn':
24, 'couldnt': 22, 'did': 28, 'didn': 29, 'didnt': 27, 'dm': 3, 'drove': 2, 'due': 5, 'email': 30, 'emailed': 2,
'except': 32, 'excused': 1, 'facetimed': 2, 'finally': 33, 'for': 5, 'from': 34, 'got': 36, 'had': 38, 'heard': 39,
'hello': 40, 'hi': 41, 'hiring': 0, 'hosted': 2, 'ill': 1, 'in': 42, 'instead': 43, 'interviewed': 2, 'intro': 44,
'introduction': 44, 'invited': 45, 'is': 48, 'isn': 52, 'joined': 45, 'knows': 0, 'later': 33, 'latest': 53, 'letter':
3, 'looking': 54, 'mail': 30, 'mailed': 2, 'meeting': 2, 'mentioned': 0, 'mentions': 0, 'message': 30, 'messaged': 2,
'met': 55, 'minus': 31, 'missed': 21, 'missing': 31, 'near': 34, 'news': 8, 'next': 18, 'no': 58, 'not': 59, 'note':
3, 'on': 62, 'out': 46, 'outside': 34, 'over': 63, 'phoned': 2, 'pinged': 2, 'ran': 9, 'rang': 15, 're': 0,
'recommended': 0, 'recommends': 0, 'referral': 64, 'referred': 65, 'regarding': 0, 'reply': 3, 'run': 9, 'said': 40,
'sans': 31, 'saw': 2, 'says': 66, 'seeing': 2, 'sent': 68, 'sick': 1, 'since': 5, 'skyped': 2, 'slack': 3, 'so': 69,
'sobre': 0, 'speaking': 40, 'spoke': 70, 'stayed': 72, 'suggested': 0, 'talked': 40, 'talking': 40, 'text': 3,
'texted': 2, 'thank': 0, 'thanked': 2, 'thanks': 73, 'the': 74, 'then': 13, 'thinking': 8, 'thinks': 0, 'this': 75,
'though': 77, 'thx': 73, 'til': 5, 'till': 5, 'together': 16, 'took': 2, 'uber': 0, 'until': 78, 'via': 0, 'visit':
30, 'visited': 2, 'vm': 3, 'voicemail': 3, 'w': 79, 'was': 85, 'wasn': 86, 'wasnt': 51, 'were': 87, 'weren': 52,
'werent': 51, 'whatsapp': 3, 'with': 88, 'without': 31, 'worried': 89, 'wrote': 40, 'wth': 2, 'zoomed': 2}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'hands': 0}, {'': (2, 'call')},
{'review': 0}, {'': (7, 'event')}, {'': (8, 'meeting'), 'call': 0, 'meeting': 0}, {'': (3, 'coffee')}, {'office': 0,
'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'my': 10, 'our': 10, 'the': 10}, {'to': 11}, {'by': 11, 'in': 11,
'into': 11, 'over': 12, 'to': 11}, {'meeting': 0}, {'up': 14}, {'': (7, 'event'), 'call': 5}, {'': (8, 'meeting'),
'day': 7}, {'': (5, 'message')}, {'': (5, 'message'), 'd': 18}, {'coffee': 9}, {'': (4, 'meal'), 'a': 20, 'coffee': 9,
'tea': 9}, {'': (6, 'email')}, {'mail': 22, 'mailed': 22, 'mails': 22}, {'white': 9}, {'meet': 5}, {'person': 0}, {'':
(0, 'intro')}, {'': (1, 'introduction'), 'd': 27}, {'': (1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up':
7}, {'hours': 0}, {'line': 5}, {'the': 33}, {'': (8, 'meeting'), 'one': 0}, {'one': 0}, {'on': 35, 'one': 0, 'to':
36}, {'': (2, 'call'), 'call': 5, 'calls': 5, 'conversation': 5}, {'see': 0}, {'to': 39}, {'by': 40, 'in': 40, 'over':
40, 'round': 40}, {'vous': 0}, {'down': 0}, {'': (2, 'call'), 'call': 5}, {'phone': 5}, {'by': 45}, {'up': 0},
{'call': 5}, {'': (2, 'call'), 'conversation': 5}, {'fair': 7, 'show': 7}, {'message': 18, 'note': 18}, {'': (8,
'meeting'), 'review': 0}, {'app': 18}, {'1': 2, '121': 0, '1on1': 0, 'abendessen': 3, 'all': 4, 'almuerzo': 3,
'angerufen': 5, 'annual': 6, 'appointment': 0, 'appt': 0, 'ate': 3, 'awards': 7, 'barbecue': 3, 'barcamp': 7, 'bbq':
3, 'beer': 3, 'beers': 3, 'bevvies': 3, 'bfast': 3, 'bkfst': 3, 'board': 8, 'breakfast': 3, 'brekkie': 3, 'brekky': 3,
'brew': 9, 'brunch': 3, 'cafe': 9, 'caled': 5, 'call': 5, 'called': 5, 'calling': 5, 'calls': 5, 'came': 13,
'cappuccino': 9, 'catch': 15, 'cena': 3, 'cocktails': 3, 'code': 6, 'cofee': 9, 'coffe': 9, 'coffee': 9, 'coffees': 9,
'cofffee': 9, 'comida': 3, 'conf': 16, 'conference': 16, 'congress': 7, 'cuppa': 9, 'curry': 3, 'dejeuner': 3, 'demo':
17, 'demoday': 7, 'design': 6, 'dialled': 5, 'diner': 3, 'dinner': 3, 'dinners': 3, 'discord': 18, 'dm': 19, 'dmed':
18, 'dms': 18, 'drank': 20, 'drink': 21, 'drinks': 3, 'e': 23, 'eating': 3, 'email': 22, 'emailed': 22, 'emailing':
22, 'emails': 22, 'espresso': 9, 'event': 7, 'expo': 7, 'facetime': 5, 'facetimed': 5, 'festival': 7, 'fika': 9,
'flat': 24, 'fruhstuck': 3, 'gala': 7, 'getroffen': 0, 'gmeet': 5, 'google': 25, 'hackathon': 7, 'hangout': 5,
'imessage': 18, 'in': 26, 'insta': 18, 'instagram': 18, 'interview': 0, 'intro': 28, 'introd': 27, 'introduced': 27,
'introducing': 27, 'introduction': 29, 'introed': 27, 'introing': 27, 'kaffee': 9, 'kick': 30, 'kickoff': 0, 'latte':
9, 'linkedin': 18, 'lnch': 3, 'lunch': 3, 'lunched': 3, 'lunches': 3, 'mail': 22, 'mailed': 22, 'mails': 22, 'meal':
3, 'meating': 0, 'meet': 31, 'meeting': 0, 'meetings': 0, 'meetup': 7, 'message': 18, 'messaged': 18, 'messages': 18,
'messaging': 18, 'messe': 7, 'met': 0, 'metting': 0, 'mittagessen': 3, 'monthly': 6, 'msg': 18, 'msgd': 18, 'mtg': 0,
'mtgs': 0, 'natter': 0, 'office': 32, 'offsite': 0, 'on': 34, 'one': 37, 'panel': 7, 'party': 7, 'performance': 6,
'phone': 38, 'phonecall': 5, 'phoned': 5, 'phones': 5, 'picnic': 3, 'pinged': 18, 'pint': 3, 'pints': 3, 'pizza': 3,
'popped': 41, 'product': 6, 'project': 6, 'quarterly': 6, 'ramen': 3, 'rang': 5, 'reception': 7, 'rendez': 42,
'rendezvous': 0, 'retreat': 7, 'retro': 0, 'review': 14, 'roast': 3, 'sat': 43, 'session': 0, 'signal': 18, 'sit': 43,
'skype': 44, 'skyped': 5, 'slack': 18, 'slacked': 18, 'sms': 19, 'spoke': 46, 'sprint': 6, 'stand': 47, 'standup': 0,
'summit': 7, 'supper': 3, 'sushi': 3, 'sync': 0, 'synced': 0, 'takeaway': 3, 'tapas': 3, 'tea': 9, 'teams': 48,
'telefonat': 5, 'telefoniert': 5, 'telegram': 18, 'telephone': 49, 'telephoned': 5, 'text': 18, 'texted': 18,
'texting': 18, 'texts': 18, 'tour': 0, 'trade': 50, 'treffen': 0, 'tweeted': 18, 'txt': 18, 'txted': 18, 'video': 44,
'videocall': 5, 'voice': 51, 'voicemail': 5, 'voicenote': 18, 'wa': 18, 'webinar': 7, 'wechat': 18, 'wedding': 7,
'weekly': 52, 'whats': 53, 'whatsapp': 18, 'whatsapped': 18, 'whatsapping': 18, 'wine': 3, 'workshop': 7, 'zoom': 44,
'zoomed': 5, 'zooming': 5}]

