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
{'<i>': 73, '^': 60, 'that': 74}, {'...': 66}, {'^': 76}, {'<i>': 73, 'that': 74}, {'he': 35, 'her': 35, 'his': 35,
'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 35, 'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35,
'why': 35}, {'must': 60, 'need': 69, 'needs': 69, 'ought': 69, 'should': 60}, {'...': 80}, {'': (13, 'talk'), '<i>':
73, '^': 81}, {'<i>': 73, '^': 81, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that':
82, 'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'back': 37}, {'it': 37}, {'up': 37},
{'answer': 37, 'answered': 37, 'call': 84, 'called': 84, 'came': 37, 'come': 37, 'coming': 37, 'make': 85, 'pick': 86,
'picked': 86, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37, 'showed': 37}, {'t': 87},
{'not': 87}, {'answer': 37, 'answered': 37, 'call': 84, 'called': 84, 'came': 37, 'come': 37, 'coming': 37, 'pick':
86, 'picked': 86, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37, 'showed': 37}, {'not': 90},
{'t': 90}, {'': (4, 'needs_from_me')}, {'my': 93, 'our': 93}, {'^': 94}, {'<i>': 73, '^': 81}, {'<i>': 73, '^': 81,
'that': 96}, {'for': 95}, {'convinced': 78, 'waiting': 98}, {'<me>': 65}, {'<giveinf>': 100}, {'^': 101}, {'D': 93},
{'me': 93, 'us': 93}, {'by': 103, 'for': 103, 'from': 104}, {'...': 105, 'my': 93, 'our': 93}, {'^': 106}, {'better':
60}, {'got': 69}, {'better': 60, 'can': 60, 'could': 60, 'd': 108, 'gotta': 60, 'have': 69, 'might': 60, 'must': 60,
'need': 70, 'ought': 69, 'shd': 60, 'should': 60, 'shouldn': 71, 'shouldnt': 60, 've': 109}, {'^': 110}, {'not': 60},
{'...': 80, 'always': 60, 'ask': 60, 'do': 112, 'don': 71, 'dont': 60, 'drop': 60, 'fire': 60, 'focus': 60, 'hire':
60, 'never': 60, 'raise': 60, 'sell': 60, 'start': 60, 'stop': 60}, {'': (13, 'talk'), '<i>': 111, '^': 81},
{'always': 60, 'ask': 60, 'do': 112, 'don': 71, 'dont': 60, 'drop': 60, 'fire': 60, 'focus': 60, 'hire': 60, 'never':
60, 'raise': 60, 'sell': 60, 'start': 60, 'stop': 60}, {'^': 115}, {'<i>': 111, '^': 113, 'he': 35, 'her': 35, 'his':
35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 114, 'their': 35, 'they': 35, 'to': 116, 'what': 35, 'when': 35,
'whether': 35, 'why': 35}, {'<i>': 111, '^': 60}, {'<i>': 111, '<me>': 61, '^': 60, 'that': 118, 'to': 61},
{'waiting': 98}, {'^': 110, 'shall': 61}, {'^': 69}, {'...': 80, '<giveinf>': 60, 'always': 60, 'ask': 60, 'do': 112,
'don': 71, 'dont': 60, 'drop': 60, 'fire': 60, 'focus': 60, 'hire': 60, 'never': 60, 'raise': 60, 'sell': 60, 'start':
60, 'stop': 60}, {'<i>': 121, '<me>': 122, '^': 123, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35,
'she': 35, 'that': 114, 'their': 35, 'they': 35, 'to': 116, 'what': 35, 'when': 35, 'whether': 35, 'why': 35},
{'<giveinf>': 60}, {'<me>': 122, '^': 125}, {'<i>': 111, '<me>': 122, '^': 123, 'he': 35, 'her': 35, 'his': 35, 'how':
35, 'if': 35, 'it': 35, 'she': 35, 'that': 114, 'their': 35, 'they': 35, 'to': 116, 'what': 35, 'when': 35, 'whether':
35, 'why': 35}, {'': (3, 'advice'), '...': 80}, {'<i>': 111, '^': 81}, {'<i>': 111, '^': 128, 'that': 129}, {'<me>':
79}, {'<i>': 111, '^': 81, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 114,
'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'from': 104}, {'by': 93}, {'...': 134},
{'...': 133, 'my': 135, 'our': 135}, {'^': 136}, {'around': 57, 'clear': 78, 'in': 57}, {'around': 57, 'in': 57},
{'^': 68, 'advised': 75, 'advises': 75, 'answers': 77, 'argued': 78, 'argues': 78, 'asked': 79, 'believed': 78,
'believes': 83, 'can': 88, 'cannot': 87, 'cant': 87, 'claims': 79, 'confirmed': 79, 'could': 89, 'couldn': 88,
'couldnt': 87, 'did': 91, 'didn': 92, 'didnt': 90, 'doesn': 92, 'expects': 95, 'explained': 79, 'feels': 97, 'felt':
78, 'heard': 79, 'insists': 78, 'is': 99, 'isn': 92, 'mentioned': 79, 'mentions': 79, 'must': 102, 'need': 95,
'needs': 107, 'never': 90, 'reckoned': 78, 'reckons': 117, 'recommended': 119, 'recommends': 119, 's': 120, 'said':
124, 'say': 126, 'says': 127, 'shall': 102, 'should': 102, 'suggested': 130, 'suggests': 130, 'tells': 131, 'texted':
79, 'thinks': 117, 'thought': 132, 'told': 131, 'wants': 137, 'warned': 78, 'was': 138, 'were': 139, 'will': 89,
'won': 88, 'wont': 87, 'wrote': 79}, {'at': 46, 'going': 46, 'having': 46, 'hosting': 46, 'in': 46, 'meeting': 46,
'seeing': 46, 'visiting': 46, 'with': 46}, {'am': 141, 'are': 141, 'come': 46, 'fly': 46, 'go': 46, 'have': 46,
'host': 46, 'm': 141, 'meet': 46, 'play': 46, 're': 141, 'see': 46, 'travel': 46, 'visit': 46}, {'<i>': 142}, {'':
(14, 'together')}, {'i': 144, 'me': 144, 'myself': 144, 'us': 144}, {'and': 145, 'can': 88, 'cannot': 87, 'cant': 87,
'could': 89, 'couldn': 88, 'couldnt': 87, 'did': 91, 'didn': 92, 'didnt': 90, 'doesn': 92, 'isn': 92, 'n': 145,
'never': 90, 'was': 139, 'were': 139, 'will': 89, 'won': 88, 'wont': 87}, {'to': 35}, {':': 11}, {'^': 60, 'to': 61},
{'^': 60, 'is': 149, 'to': 61, 'was': 149}, {'<them>': 150, 'N': 150}, {':': 61, 'from': 151, 'is': 149, 'was': 149},
{':': 61}, {'never': 69, 'not': 69, 'to': 60}, {'^': 154}, {'against': 60, 'never': 69, 'not': 69, 'to': 60}, {'...':
155}, {'D': 155, '^': 156, 'against': 60, 'at': 157, 'by': 157, 'during': 157, 'in': 157, 'on': 157, 'over': 157,
'via': 157}, {'<me>': 158}, {'D': 155, '^': 154, 'at': 157, 'by': 157, 'during': 157, 'in': 157, 'on': 157, 'over':
157, 'via': 157}, {'<me>': 160}, {'<they>': 35}, {'meet': 46}, {'on': 46, 'to': 163}, {'called': 37, 'met': 37,
'rang': 37}, {'for': 46, 'to': 46}, {'calling': 46, 'going': 166, 'having': 46, 'hosting': 46, 'joining': 46,
'meeting': 46, 'seeing': 46, 'visiting': 46}, {'quote': 61}, {'i': 168}, {'': (2, 'plan'), 'up': 46}, {'agreed': 46,
'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'planned': 46, 'scheduled': 46, 'set': 170}, {'agreed':
46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 171, 'planned': 46, 's': 171, 'scheduled': 46,
'set': 170}, {'calling': 46, 'coming': 46, 'going': 166, 'having': 46, 'hosting': 46, 'joining': 46, 'meeting': 46,
'seeing': 46, 'visiting': 46}, {'has': 35, 'is': 35, 'wants': 35, 'was': 35}, {'<they>': 35, 'N': 174}, {'': (8,
'asked')}, {'<them>': 176, 'N': 176, 'for': 35, 'how': 35, 'if': 35, 'what': 35, 'when': 35, 'whether': 35, 'why':
35}, {'with': 57}, {'': (0, 'missed'), 'on': 37}, {'': (1, 'moved')}, {'till': 180, 'to': 180, 'until': 180},
{'moved': 181}, {'D': 155, '^': 154}, {'<me>': 183}, {'off': 37}, {'me': 185, 'off': 37, 'us': 185}, {'': (2, 'plan'),
'for': 46}, {'': (2, 'plan'), 'in': 187}, {'us': 144}, {'of': 189}, {'D': 180, 'to': 180}, {'N': 57, 'forward': 191},
{'into': 57, 'to': 180}, {'they': 35}, {'end': 194}, {'the': 195}, {'agreed': 46, 'arranged': 46, 'booked': 46,
'confirmed': 46, 'fixed': 46, 'from': 57, 'is': 171, 'moved': 180, 'planned': 46, 's': 171, 'scheduled': 46, 'set':
170}, {'ask': 176}, {'to': 198}, {'': (23, 'contact'), 'N': 199, 'it': 185, 'off': 37}, {'along': 57, 'by': 57, 'in':
57, 'over': 57, 'round': 57, 'to': 57}, {'': (0, 'missed'), 'up': 37}, {'hold': 37}, {'touch': 37}, {'a': 203, 'hold':
37, 'in': 204, 'through': 37, 'to': 37}, {'hold': 37, 'through': 37}, {'': (0, 'missed'), 'it': 37}, {'call': 37,
'catch': 202, 'caught': 37, 'contact': 37, 'find': 37, 'get': 205, 'got': 206, 'make': 207, 'meet': 37, 'met': 37,
'phone': 37, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37,
'visit': 37}, {'to': 208}, {'D': 35, 'call': 37, 'catch': 202, 'caught': 37, 'contact': 37, 'find': 37, 'get': 205,
'got': 206, 'make': 207, 'manage': 209, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 208, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'t': 210, 'we': 35},
{'call': 37, 'catch': 202, 'caught': 37, 'contact': 37, 'find': 37, 'get': 205, 'got': 206, 'make': 207, 'manage':
209, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 208, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37,
'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'up': 172}, {'up': 57}, {'': (21, 'gave:encouragement')}, {'^':
215}, {'up': 216}, {'up': 215}, {'<them>': 217, 'N': 217, 'her': 218}, {'...': 178}, {'<them>': 15, 'N': 15},
{'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 171, 'moved': 180, 'planned': 46,
's': 171, 'scheduled': 46, 'set': 170}, {'up': 46}, {'': (16, 'gave:feedback')}, {'^': 224}, {'s': 225}, {'<their>':
225, 'N': 226}, {'on': 227}, {'<them>': 216, 'N': 216}, {'and': 9, 'to': 9, 'with': 9}, {'N': 230}, {'': (11,
'thinking')}, {'asking': 232, 'calling': 232, 'hiring': 232, 'inviting': 232}, {'not': 212, 'we': 35}, {'t': 212},
{'to': 9}, {'N': 236}, {'of': 237}, {'presentation': 238}, {'place': 37}, {'answer': 37, 'call': 37, 'catch': 202,
'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 205, 'got': 206, 'happen': 37, 'make': 207, 'manage': 209,
'meet': 37, 'met': 37, 'phone': 37, 'pick': 86, 'quite': 208, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37,
'show': 202, 'speak': 37, 'spoke': 37, 'take': 240, 'talk': 37, 'talked': 37, 'took': 240, 'turn': 86, 'visit': 37},
{'a': 239, 'not': 241, 'the': 239}, {'answer': 37, 'call': 37, 'catch': 202, 'caught': 37, 'come': 37, 'contact': 37,
'find': 37, 'get': 205, 'got': 206, 'happen': 37, 'make': 207, 'manage': 209, 'materialise': 37, 'meet': 37, 'met':
37, 'phone': 37, 'pick': 86, 'quite': 208, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'show': 202, 'speak':
37, 'spoke': 37, 'take': 240, 'talk': 37, 'talked': 37, 'turn': 86, 'visit': 37}, {'t': 243}, {'answer': 37, 'call':
37, 'catch': 202, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 205, 'got': 206, 'happen': 37, 'make':
207, 'manage': 209, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 86, 'quite': 208, 'reach': 37, 'reached': 37, 'ring':
37, 'see': 37, 'show': 202, 'speak': 37, 'spoke': 37, 'take': 240, 'talk': 37, 'talked': 37, 'turn': 86, 'visit': 37},
{'by': 57, 'in': 57, 'off': 57}, {'from': 57}, {'': (19, 'gave:resource')}, {'article': 248, 'book': 248, 'checklist':
248, 'guide': 248, 'link': 248, 'list': 248, 'paper': 248, 'podcast': 248, 'report': 248, 'spreadsheet': 248,
'template': 248}, {'...': 249, 'article': 248, 'book': 248, 'checklist': 248, 'guide': 248, 'link': 248, 'list': 248,
'paper': 248, 'podcast': 248, 'report': 248, 'spreadsheet': 248, 'template': 248}, {'a': 250, 'an': 250, 'my': 250,
'our': 250, 'the': 250}, {'^': 251}, {'^': 251, 'to': 198}, {'': (23, 'contact'), '<them>': 252, 'N': 253}, {'<me>':
183, 'N': 216}, {'though': 35}, {'N': 44}, {'N': 45, 'how': 44, 'to': 257}, {'how': 44, 'what': 44, 'why': 44}, {'to':
212}, {'out': 37}, {'through': 37}, {'<their>': 225, 'N': 226, '^': 224}, {'about': 263, 'on': 263}, {'apart': 37,
'out': 37, 'through': 37}, {'': (0, 'missed'), 's': 37}, {'call': 37, 'congratulate': 37, 'contact': 37, 'email': 37,
'meet': 37, 'message': 37, 'phone': 37, 'ping': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37,
'write': 37}, {'<their>': 37, 'N': 266, 'about': 37, 'my': 37, 'our': 37, 'the': 37, 'to': 267}, {'call': 37,
'contact': 37, 'email': 37, 'meet': 37, 'message': 37, 'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37,
'visit': 37, 'write': 37}, {'to': 269}, {'advice': 62, 'tip': 62}, {'^': 60, 'that': 61, 'to': 61, 'was': 61},
{'advice': 272, 'tip': 272}, {'...': 271, 'a': 273, 'advice': 272, 'some': 273, 'the': 273, 'tip': 272}, {'feedback':
225}, {'article': 248, 'book': 248, 'checklist': 248, 'guide': 248, 'link': 248, 'list': 248, 'spreadsheet': 248,
'template': 248}, {'...': 276, 'article': 248, 'book': 248, 'checklist': 248, 'guide': 248, 'link': 248, 'list': 248,
'spreadsheet': 248, 'template': 248}, {'a': 277, 'an': 277, 'my': 277, 'our': 277, 'the': 277}, {'talk': 216}, {'pep':
279}, {'': (20, 'gave:referral')}, {'^': 281}, {'of': 282}, {'address': 283, 'contact': 283, 'details': 283, 'name':
283, 'number': 283}, {'...': 275, '^': 278, 'a': 280, 'comments': 225, 'fb': 225, 'fdbk': 225, 'feedback': 225,
'input': 225, 'notes': 225, 'the': 284}, {'...': 275, '^': 278, 'comments': 225, 'fb': 225, 'fdbk': 225, 'feedback':
225, 'input': 225, 'notes': 225, 'the': 284}, {'at': 44, 'for': 44}, {'^': 43, 'at': 44, 'for': 44}, {'keynote': 287,
'lecture': 288, 'talk': 288, 'workshop': 288}, {'on': 225}, {'comments': 290, 'feedback': 290, 'thoughts': 290},
{'keynote': 287, 'lecture': 287, 'talk': 287, 'workshop': 287}, {'<me>': 274, '<them>': 285, 'N': 286, 'a': 289,
'keynote': 287, 'lecture': 287, 'my': 291, 'talk': 287, 'the': 292, 'workshop': 287}, {'advice': 62, 'an': 271,
'some': 271, 'the': 271, 'tip': 62}, {'<me>': 294}, {'mail': 37}, {'vm': 37, 'voice': 296, 'voicemail': 37}, {'...':
297}, {'call': 46, 'have': 46, 'meet': 46, 'see': 46, 'visit': 46}, {'to': 299}, {'note': 57}, {'call': 57, 'dm': 57,
'email': 57, 'letter': 57, 'mail': 57, 'message': 57, 'text': 57, 'voice': 301}, {'D': 180}, {'forward': 303}, {'D':
180, 'till': 180, 'to': 180, 'until': 180}, {'a': 302, 'an': 302, 'brought': 304, 'moved': 305, 'postponed': 303,
'pushed': 303, 'rescheduled': 303, 'shifted': 303, 'stood': 86, 'talking': 57}, {'to': 37}, {'bail': 37, 'call': 185,
'cancel': 37, 'postpone': 37, 'skip': 37}, {'': (23, 'contact'), 'a': 57, 'an': 57, 'breakfast': 57, 'coffee': 57,
'dinner': 57, 'drinks': 57, 'lunch': 57, 'my': 57, 'our': 57, 'planned': 307, 'some': 57, 'tea': 57, 'the': 57, 'to':
308}, {'for': 46}, {'brought': 304, 'moved': 303, 'postponed': 303, 'pushed': 303, 'rescheduled': 303, 'set': 310,
'shifted': 303}, {'been': 311}, {'in': 204}, {'been': 313, 'caught': 86, 'heard': 37, 'met': 37, 'seen': 37, 'spoken':
37, 'talked': 37}, {'t': 314}, {'appointment': 46}, {'brought': 304, 'moved': 303, 'postponed': 303, 'pushed': 303,
'rescheduled': 303, 'shifted': 303}, {'': (12, 'task')}, {'together': 318}, {'them': 319}, {'': (0, 'missed'), 'in':
204}, {'been': 321, 'caught': 86, 'had': 37, 'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37, 'talked': 37},
{'bring': 320, 'connect': 318, 'introduce': 318}, {'an': 316, 'appointment': 46, 'been': 317, 'bring': 320, 'connect':
318, 'introduce': 318, 'not': 322, 'to': 323}, {'to': 11}, {'have': 325, 'need': 325}, {'<i>': 326}, {'so': 327},
{'yet': 328}, {'answered': 329, 'been': 321, 'caught': 86, 'had': 37, 'heard': 37, 'met': 37, 'replied': 329, 'seen':
37, 'spoken': 37, 'talked': 37}, {'t': 330}, {'from': 37}, {'back': 247, 'from': 57, 'it': 332, 'that': 332, 'this':
332}, {'^': 43, 'to': 44, 'with': 44}, {'<them>': 334, 'N': 334, 'me': 57}, {'out': 44}, {'^': 43, 'figure': 336,
'with': 44}, {'<them>': 337, 'N': 337}, {'<giveinf>': 65}, {'^': 339}, {'to': 340}, {'going': 341, 'gonna': 340},
{'with': 8}, {'up': 343}, {'N': 344}, {'mentoring': 15}, {'out': 57}, {'have': 46}, {'to': 348}, {'going': 349}, {'N':
144}, {'^': 0, 'to': 11}, {'<them>': 352, 'N': 352}, {'<them>': 352, 'N': 352, 'to': 353}, {'promised': 354}, {'am':
350, 'and': 351, 'are': 350, 'guess': 232, 'have': 355, 'm': 350, 'miss': 37, 'promised': 354, 're': 350, 'think':
232, 've': 355, 'wonder': 232}, {'<i>': 35, '<they>': 35}, {'my': 37}, {'calendar': 46, 'diary': 46}, {'order': 147,
'the': 359}, {'': (9, 'told')}, {'N': 361}, {'2': 9, 'and': 9, 'n': 9, 'to': 9, 'with': 9}, {'N': 363}, {'N': 230,
'd': 364}, {'2': 9, 'and': 9, 'to': 9, 'with': 9}, {'N': 366}, {'<them>': 236, 'N': 363}, {'': (23, 'contact'), 'for':
48, 'to': 48}, {'me': 369, 'us': 369}, {'should': 60}, {'...': 371}, {'^': 372}, {'^': 372, 'that': 373},
{'answering': 37, 'available': 37, 'in': 37, 'picking': 202, 'reachable': 37}, {'adamant': 374, 'clear': 374, 'firm':
374, 'insistent': 374}, {'D': 46, 'adamant': 374, 'brought': 304, 'clear': 374, 'coming': 46, 'firm': 374,
'insistent': 374, 'moved': 305, 'not': 375, 'off': 37, 'on': 47, 'postponed': 303, 'pushed': 303, 'quite': 376,
'really': 376, 'rescheduled': 303, 'scheduled': 46, 'set': 187, 'shifted': 303, 'very': 376}, {'t': 375}, {'D': 57,
'at': 57, 'by': 57, 'during': 57, 'on': 57, 'over': 57}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46,
'fixed': 46, 'is': 171, 'planned': 46, 's': 171, 'scheduled': 46, 'set': 170, 'was': 379}, {'': (23, 'contact'), 'me':
144, 'us': 144}, {'cancelling': 37, 'dodging': 37, 'postponing': 37}, {'^': 248}, {'<them>': 383, 'N': 383}, {'know':
361}, {'N': 385}, {'call': 46}, {'a': 387, 'breakfast': 46, 'coffee': 46, 'dinner': 46, 'lunch': 46}, {'have': 388,
'meet': 46, 'see': 46, 'visit': 46}, {'no': 37}, {'time': 390}, {'over': 227}, {'to': 46}, {'forward': 393}, {'date':
46, 'presentation': 238}, {'between': 9, 'for': 9, 'from': 9}, {'intro': 396}, {'intro': 396, 'presentation': 238},
{'a': 395, 'an': 397, 'plans': 46, 'the': 398}, {'': (23, 'contact'), '<them>': 252, 'N': 252}, {'and': 351}, {'bell':
37, 'buzz': 37, 'call': 37, 'ring': 37, 'shout': 37}, {'a': 402}, {'N': 403}, {'call': 37, 'catch': 37, 'email': 37,
'give': 404, 'meet': 37, 'message': 37, 'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37,
'write': 37}, {'to': 405}, {'^': 14, 'at': 15, 'with': 15}, {'^': 14, 'at': 15, 'session': 407, 'students': 407,
'with': 15}, {'': (23, 'contact'), 'up': 57}, {'<them>': 37, 'N': 37}, {'appointment': 37, 'birthday': 37, 'call': 37,
'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37, 'party': 37, 'slot': 37, 'zoom': 37}, {'': (0,
'missed'), 's': 411}, {'': (0, 'missed'), 'from': 37}, {'appointment': 37, 'birthday': 37, 'call': 413, 'calls': 37,
'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37, 'party': 37, 'slot': 37, 'zoom': 37}, {'0': 411, '<their>':
411, '<them>': 37, 'N': 412, 'a': 414, 'call': 332, 'my': 411, 'our': 411, 'the': 411}, {'': (1, 'moved'), 'to': 303},
{'to': 303}, {'to': 180}, {'...': 418, 'D': 417, 'friday': 417, 'monday': 417, 'thursday': 417, 'today': 417,
'tomorrow': 417, 'tuesday': 417, 'wednesday': 417}, {'D': 416, 'friday': 417, 'from': 419, 'monday': 417, 'thursday':
417, 'to': 180, 'today': 417, 'tomorrow': 417, 'tuesday': 417, 'wednesday': 417}, {'bring': 320, 'connect': 318,
'introduce': 318, 'to': 323}, {'answered': 37, 'call': 37, 'called': 84, 'came': 37, 'catch': 202, 'caught': 37,
'contact': 37, 'find': 37, 'get': 205, 'got': 206, 'happened': 37, 'make': 207, 'manage': 209, 'meet': 37, 'met': 37,
'phone': 37, 'picked': 86, 'quite': 208, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'showed': 202, 'speak':
37, 'spoke': 37, 'talk': 37, 'talked': 37, 'took': 240, 'turned': 86, 'visit': 37}, {'1': 35}, {'up': 35}, {'1': 423,
'call': 35, 'catch': 424, 'coffee': 35, 'dinner': 35, 'lunch': 35, 'meeting': 35, 'session': 35, 'sync': 35, 'visit':
35}, {'again': 37, 'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'1': 426},
{'up': 426}, {'one': 426}, {'answered': 37, 'called': 84, 'came': 37, 'happened': 37, 'picked': 86, 'showed': 202,
'to': 429, 'took': 240, 'turned': 86}, {'': (0, 'missed'), 'again': 37, 'between': 37, 'from': 37, 'this': 37,
'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'of': 37}, {'1': 427, '1on1': 426, 'ans': 37, 'answer': 37, 'call':
426, 'calls': 426, 'catch': 428, 'chat': 426, 'coffee': 426, 'contact': 426, 'dinner': 426, 'email': 426, 'joy': 37,
'luck': 37, 'lunch': 426, 'mail': 426, 'meeting': 426, 'news': 426, 'one': 430, 'pick': 86, 'pickup': 37, 'reply':
431, 'response': 37, 'show': 37, 'shows': 37, 'sign': 432, 'sync': 426, 'word': 426}, {'answered': 37, 'called': 84,
'came': 37, 'happened': 37, 'picked': 86, 'showed': 202, 'took': 240, 'turned': 86}, {'if': 232, 'whether': 232},
{'able': 260, 'been': 313, 'call': 37, 'catch': 202, 'caught': 202, 'contact': 37, 'find': 37, 'get': 205, 'got': 206,
'happening': 37, 'heard': 37, 'make': 207, 'manage': 209, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 208, 'reach':
37, 'reached': 37, 'ring': 37, 'see': 37, 'seen': 37, 'speak': 37, 'spoke': 37, 'spoken': 37, 'sure': 435, 'talk': 37,
'talked': 37, 'visit': 37}, {'self': 232}, {'to': 437}, {'at': 303, 'on': 303}, {'calendar': 46}, {'the': 440}, {'of':
204}, {':': 30}, {'beer': 57, 'breakfast': 57, 'brunch': 57, 'coffee': 57, 'dinner': 57, 'drinks': 57, 'lunch': 57,
'pint': 57, 'tea': 57, 'zoom': 57}, {'a': 444, 'beer': 57, 'breakfast': 57, 'brunch': 57, 'coffee': 57, 'dinner': 57,
'drinks': 57, 'lunch': 57, 'pint': 57, 'tea': 57, 'zoom': 57}, {'^': 65}, {'me': 446, 'us': 446}, {'client': 282,
'customer': 282, 'lead': 282}, {'a': 448}, {'to': 248}, {'article': 450, 'book': 450, 'link': 450}, {'a': 451, 'an':
451, 'the': 451}, {'^': 452}, {'N': 449, 'on': 453}, {'in': 46}, {'': (2, 'plan'), 'a': 46}, {'': (2, 'plan'), 'a':
46, 'to': 46}, {'by': 57, 'in': 57}, {'D': 417, 'friday': 417, 'monday': 417, 'thursday': 417, 'today': 417,
'tomorrow': 417, 'tuesday': 417, 'wednesday': 417}, {'': (0, 'missed'), 'D': 416, 'friday': 417, 'from': 459,
'monday': 417, 'thursday': 417, 'till': 180, 'to': 180, 'today': 417, 'tomorrow': 417, 'tuesday': 417, 'until': 180,
'wednesday': 417}, {'': (1, 'moved'), 'to': 180}, {'D': 416, 'back': 461, 'friday': 417, 'from': 459, 'monday': 417,
'out': 418, 'thursday': 417, 'to': 180, 'today': 417, 'tomorrow': 417, 'tuesday': 417, 'wednesday': 417}, {'for': 282,
'to': 282}, {'forward': 463}, {'with': 9}, {'touch': 465}, {'in': 466}, {'touch': 8}, {'in': 468}, {'N': 469}, {'...':
467, 'and': 470, 'forward': 463, 'in': 468}, {'D': 417, 'friday': 417, 'from': 459, 'monday': 417, 'thursday': 417,
'to': 180, 'today': 417, 'tomorrow': 417, 'tuesday': 417, 'wednesday': 417}, {'N': 282}, {'for': 473}, {'word': 474},
{'good': 475}, {'a': 476}, {'<them>': 464, 'N': 471, 'back': 472, 'in': 477, 'off': 37}, {'call': 57, 'catch': 214,
'chat': 57, 'coffee': 57, 'hello': 57, 'sync': 57}, {'into': 57}, {'book': 224, 'deck': 224, 'draft': 224, 'pitch':
224, 'plan': 224, 'proposal': 224}, {'^': 481}, {'s': 482}, {'<their>': 482, 'N': 483}, {'from': 151}, {'to': 282},
{'<me>': 149, 'N': 486}, {'N': 281}, {'to': 488}, {'...': 489}, {'N': 486, '^': 490}, {'<their>': 225}, {'': (1,
'moved'), 'D': 416, 'for': 180, 'friday': 417, 'from': 459, 'monday': 417, 'thursday': 417, 'to': 180, 'today': 417,
'tomorrow': 417, 'tuesday': 417, 'wednesday': 417}, {'comments': 225, 'feedback': 225, 'notes': 225, 'remarks': 225},
{'comments': 225, 'detailed': 494, 'feedback': 225, 'my': 494, 'notes': 225, 'remarks': 225, 'some': 494}, {'with':
495}, {'<them>': 496}, {'to': 497, 'with': 495}, {'it': 498}, {'moved': 180}, {'^': 224, 's': 225}, {'<their>': 225,
'N': 501, 'the': 225}, {'is': 149, 'was': 149}, {'...': 503}, {'D': 61, '^': 60}, {'call': 505, 'coffee': 505,
'lunch': 505, 'phone': 505, 'zoom': 505}, {'...': 503, 'call': 505, 'coffee': 505, 'lunch': 505, 'phone': 505, 'the':
506, 'zoom': 505}, {'met': 505, 'spoke': 505, 'talked': 505}, {'...': 503, 'i': 508, 'we': 508}, {'...': 503, '^': 60,
'at': 504, 'during': 504, 'is': 149, 'on': 507, 'over': 507, 'to': 61, 'was': 149, 'when': 509}, {'...': 503, '^': 60,
'at': 504, 'during': 504, 'is': 149, 'on': 504, 'over': 504, 'to': 61, 'was': 149, 'when': 504}, {'...': 503, 'at':
504, 'during': 504, 'on': 504, 'over': 504, 'when': 504}, {'...': 503, '^': 60, 'at': 504, 'during': 504, 'is': 149,
'on': 507, 'over': 507, 'to': 61, 'was': 149, 'when': 504}, {'advice': 510, 'counsel': 511, 'moved': 181, 'on': 47,
'recommendation': 511, 'suggestion': 511, 'take': 512, 'tip': 513}, {'^': 112}, {'shall': 515}, {'must': 60, 'need':
69, 'should': 60}, {'^': 517}, {'you': 518}, {'...': 519}, {'': (13, 'talk'), '<i>': 516, 'N': 520}, {'down': 57,
'with': 57}, {'date': 46}, {'the': 523}, {'<them>': 57, 'N': 57, 'it': 53, 'that': 53}, {'N': 57}, {'...': 249,
'article': 248, 'book': 248, 'checklist': 248, 'guide': 248, 'link': 248, 'list': 248, 'paper': 248, 'piece': 248,
'podcast': 248, 'report': 248, 'spreadsheet': 248, 'template': 248, 'video': 248}, {'article': 248, 'book': 248,
'link': 248, 'paper': 248, 'piece': 248, 'podcast': 248, 'report': 248, 'template': 248, 'video': 248}, {'a': 527,
'an': 527, 'my': 527, 'our': 250, 'that': 528, 'the': 527}, {'comments': 290, 'feedback': 290, 'notes': 290,
'remarks': 290}, {'': (23, 'contact'), '^': 529, 'detailed': 530, 'my': 530, 'some': 530}, {'': (23, 'contact'), '^':
529, 'a': 448}, {'<them>': 531, 'N': 532}, {'': (2, 'plan'), 'a': 46, 'for': 46, 'the': 46}, {'D': 46, 'for': 46,
'up': 534}, {'we': 35}, {'with': 248}, {'article': 537, 'book': 537, 'link': 537, 'list': 537, 'paper': 537,
'podcast': 537, 'report': 537, 'template': 537, 'video': 537}, {'a': 538, 'an': 538, 'my': 538, 'the': 538}, {'^':
539}, {'D': 416, 'friday': 417, 'from': 459, 'monday': 417, 'thursday': 417, 'to': 180, 'today': 417, 'tomorrow': 417,
'tuesday': 417, 'wednesday': 417}, {'hands': 57}, {'bring': 320, 'call': 37, 'catch': 86, 'connect': 318, 'introduce':
318, 'meet': 37, 'ring': 37, 'see': 37, 'to': 323, 'visit': 37, 'we': 35}, {'^': 43, 'how': 44, 'the': 44}, {'': (9,
'told'), 'how': 44}, {'<them>': 544, 'N': 545}, {'<they>': 35, 'it': 35}, {'should': 61}, {'that': 35, 'you': 548},
{'mentoring': 15, 'with': 57}, {'...': 550}, {'by': 37}, {'me': 86, 'up': 552, 'us': 86}, {'by': 57}, {'vm': 37},
{'vm': 37, 'voicemail': 37}, {'...': 297, '2': 555, 'to': 556}, {'so': 37}, {'traffic': 558}, {'in': 559}, {'be': 37,
'call': 37, 'have': 37, 'meet': 37}, {'to': 561}, {'<them>': 44, 'N': 44}, {'have': 69, 'must': 60, 'need': 69,
'should': 60}, {'^': 564}, {'<i>': 565, 'D': 155, '^': 154, 'at': 157, 'by': 157, 'during': 157, 'in': 157, 'on': 157,
'over': 157, 'via': 157}, {'<me>': 566}, {'': (10, 'thanks')}, {'you': 568}, {'d': 35, 'had': 35}, {'<i>': 570,
'<they>': 35, 'was': 379}, {'advice': 150, 'five': 190, 'four': 190, 'three': 190, 'two': 190}, {'asking': 232,
'calling': 232, 'hiring': 232, 'inviting': 232, 'whether': 232}, {'about': 573, 'of': 573}, {'was': 379}, {'calling':
37}, {'of': 576}, {'book': 224, 'cv': 224, 'deck': 224, 'draft': 224, 'pitch': 224, 'plan': 224, 'proposal': 224,
'website': 224}, {'^': 578}, {'<their>': 579}, {'': (12, 'task'), ':': 11}, {'person': 144}, {'phone': 144}, {'the':
583}, {'in': 582, 'on': 584}, {'<me>': 35}, {'congratulate': 35, 'do': 581, 'me': 585, 'say': 35, 'tell': 586},
{'<i>': 565, '<their>': 35, '<they>': 35, 'D': 155, 'N': 35, '^': 154, 'about': 35, 'at': 157, 'by': 157, 'during':
157, 'in': 157, 'on': 157, 'over': 157, 'that': 35, 'via': 157}, {'than': 216}, {'able': 216, 'amazing': 216, 'doing':
216, 'good': 216, 'great': 216, 'more': 589, 'ready': 216, 'strong': 216}, {'are': 590, 'is': 590, 're': 590, 's':
590}, {'<they>': 591}, {'chin': 217}, {'<their>': 593}, {'keep': 594}, {'': (9, 'told'), '<they>': 591, 'that': 592,
'to': 595}, {'chin': 218}, {'<their>': 597}, {'^': 598}, {'keep': 599}, {'': (9, 'told'), 'to': 600}, {'<me>': 588,
'<them>': 596, 'N': 601}, {'<them>': 57, 'N': 57, 'me': 57}, {'call': 37, 'catch': 37, 'get': 37, 'meet': 37, 'phone':
37, 'reach': 37, 'ring': 37}, {'<them>': 37, 'N': 37, 'calling': 37, 'phoning': 37, 'reaching': 37, 'ringing': 37,
'to': 604}, {'out': 35}, {'^': 18, 'at': 19, 'for': 19, 'with': 19}, {':': 30, 'for': 30, 'on': 30}, {'through': 44},
{'': (23, 'contact'), '<them>': 609, 'N': 609, 'home': 178}, {'call': 37, 'catch': 37, 'give': 404, 'go': 37, 'have':
37, 'invite': 37, 'meet': 37, 'phone': 37, 'ring': 37, 'see': 37, 'talk': 37, 'text': 37, 'visit': 37}, {'to': 611},
{'adamant': 374, 'brought': 304, 'clear': 374, 'due': 307, 'firm': 374, 'going': 307, 'insistent': 374, 'meant': 307,
'moved': 305, 'not': 375, 'off': 37, 'postponed': 303, 'pushed': 303, 'quite': 376, 'really': 376, 'rescheduled': 303,
'shifted': 303, 'supposed': 307, 'there': 57, 'very': 376}, {'able': 260, 'answering': 37, 'available': 37, 'in': 37,
'picking': 202, 'reachable': 37}, {'t': 614}, {'five': 144, 'four': 144, 'three': 144, 'two': 144}, {'am': 350, 'are':
350, 'have': 355, 'm': 350, 'promised': 354, 're': 350, 've': 355, 'were': 616}, {'': (23, 'contact'), '<their>': 225,
'N': 226}, {'...': 297, 'by': 57, 'for': 57, 'out': 57, 'over': 618, 'through': 618, 'to': 57, 'with': 57}, {'due':
307, 'going': 307, 'meant': 307, 'supposed': 307, 'there': 57}, {'': (13, 'talk'), '<they>': 35}, {'': (13, 'talk'),
'<i>': 35}, {'to': 102}, {'going': 623}, {'are': 624, 'is': 624, 's': 624}, {'': (13, 'talk'), '<i>': 570, '<they>':
625}, {'a': 387, 'breakfast': 46, 'coffee': 46, 'dinner': 46, 'drinks': 46, 'lunch': 46, 'tea': 46}, {'have': 627,
'join': 46, 'meet': 46, 'see': 46, 'visit': 46}, {'could': 37, 'had': 37}, {'i': 629}, {'me': 144, 'us': 144},
{'answer': 37, 'joy': 37, 'luck': 37, 'pick': 86, 'pickup': 37, 'reply': 37, 'response': 37}, {'D': 35}, {'t': 633},
{'': (13, 'talk'), 'if': 232, 'whether': 232}, {'N': 199}, {'to': 636}, {'have': 69, 'must': 60, 'need': 69, 'ought':
69, 'should': 60, 'shouldn': 71}, {'^': 638}, {'$': 13, '0': 22, '<i>': 59, '<their>': 64, '<they>': 140, 'D': 143,
'N': 146, 'according': 147, 'action': 148, 'advice': 152, 'advise': 153, 'advised': 159, 'advises': 161, 'after': 162,
'agreed': 164, 'almost': 165, 'although': 35, 'am': 167, 'an': 22, 'and': 169, 'apparently': 35, 'appointment': 172,
'are': 173, 'arranged': 46, 'as': 175, 'asked': 177, 'asking': 35, 'ate': 178, 'bailed': 179, 'bc': 35, 'because': 35,
'been': 182, 'before': 162, 'begged': 184, 'blew': 186, 'bookd': 46, 'booked': 188, 'both': 190, 'breakfast': 172,
'breakfasted': 57, 'bringing': 28, 'brought': 192, 'bumped': 193, 'by': 196, 'call': 197, 'called': 200, 'came': 201,
'can': 211, 'cancel': 37, 'canceled': 37, 'canceling': 37, 'cancelled': 37, 'cancelling': 37, 'cancels': 37, 'cannot':
212, 'cant': 210, 'catch': 213, 'catching': 214, 'caught': 214, 'chatted': 57, 'cheered': 219, 'closed': 220, 'cncld':
37, 'coached': 221, 'coffee': 222, 'coming': 223, 'commented': 228, 'congratulated': 229, 'connected': 231,
'considering': 233, 'cos': 35, 'could': 234, 'couldn': 235, 'couldnt': 212, 'coz': 35, 'critiqued': 227, 'cuz': 35,
'demo': 222, 'did': 242, 'didn': 244, 'didnt': 245, 'dined': 57, 'dinner': 222, 'discussed': 57, 'drinks': 172,
'dropped': 246, 'dropping': 28, 'edited': 227, 'email': 247, 'emailed': 254, 'encouraged': 255, 'even': 256,
'explained': 258, 'explaining': 259, 'facetimed': 57, 'failed': 260, 'fallen': 261, 'falls': 262, 'feedback': 264,
'fell': 265, 'finished': 57, 'five': 22, 'flaked': 179, 'forgot': 268, 'forgotten': 270, 'four': 22, 'gave': 293,
'ghosted': 37, 'give': 295, 'given': 295, 'gives': 295, 'goes': 298, 'going': 300, 'gonna': 299, 'got': 306,
'grabbed': 57, 'had': 309, 'half': 22, 'has': 312, 'hasn': 315, 'hasnt': 314, 'have': 324, 'haven': 331, 'havent':
322, 'heard': 333, 'helped': 335, 'helping': 338, 'hes': 342, 'hooked': 345, 'hosted': 57, 'hours': 346, 'how': 162,
'hung': 347, 'i': 356, 'idea': 232, 'if': 357, 'ignored': 358, 'im': 167, 'in': 360, 'informed': 362, 'interviewed':
57, 'intro': 365, 'introd': 367, 'introduced': 368, 'introed': 231, 'invited': 370, 'is': 377, 'isn': 378, 'it': 380,
'joined': 381, 'keeps': 382, 'lent': 384, 'let': 386, 'lined': 223, 'linked': 231, 'll': 389, 'long': 391, 'looked':
392, 'looking': 394, 'lost': 204, 'lunch': 222, 'lunched': 57, 'm': 167, 'made': 399, 'mail': 247, 'mailed': 400,
'maybe': 232, 'me': 401, 'meant': 406, 'meeting': 222, 'mentored': 221, 'mentoring': 408, 'message': 247, 'messaged':
254, 'met': 409, 'miss': 410, 'missed': 415, 'moved': 420, 'moves': 417, 'must': 421, 'nearly': 165, 'need': 421,
'never': 422, 'next': 425, 'no': 433, 'nobody': 434, 'noshow': 37, 'not': 436, 'note': 438, 'nothing': 332, 'now':
439, 'on': 441, 'once': 162, 'one': 22, 'out': 442, 'outstanding': 443, 'over': 445, 'overslept': 37, 'owe': 447,
'owes': 447, 'passed': 454, 'penciled': 455, 'pencilled': 455, 'pending': 443, 'perhaps': 232, 'phoned': 57, 'pinged':
57, 'pitched': 57, 'planned': 456, 'planning': 457, 'played': 57, 'popped': 458, 'postponed': 460, 'presented': 237,
'promise': 148, 'proofread': 227, 'pushed': 462, 'put': 478, 'quick': 479, 'quote': 35, 'rained': 185, 'ran': 480,
'rang': 57, 're': 167, 'reached': 57, 'read': 484, 'recommendation': 485, 'recommended': 487, 'referred': 491,
'rehearsed': 492, 'reminder': 318, 'repld': 57, 'replied': 57, 'rescheduled': 493, 'rescheduling': 37, 'returned':
499, 'review': 500, 'reviewed': 502, 's': 514, 'said': 521, 'sat': 522, 'save': 524, 'saw': 525, 'saying': 35, 'says':
35, 'scheduled': 46, 'seeing': 46, 'seen': 526, 'sending': 28, 'sent': 533, 'session': 500, 'set': 535, 'shall': 536,
'shared': 540, 'shes': 342, 'shifted': 541, 'shook': 542, 'should': 543, 'showed': 546, 'signed': 220, 'since': 547,
'skipped': 37, 'skipping': 37, 'skyped': 57, 'slacked': 57, 'so': 549, 'spent': 551, 'spoke': 57, 'spoken': 57,
'stood': 553, 'stopped': 554, 'straight': 557, 'stuck': 560, 'supposed': 562, 'takeaway': 153, 'talked': 57, 'task':
318, 'taught': 563, 'telephoned': 57, 'telling': 35, 'tells': 567, 'text': 247, 'texted': 254, 'thank': 569,
'thanked': 568, 'that': 571, 'the': 572, 'theyre': 342, 'thinking': 574, 'this': 575, 'thought': 577, 'three': 22,
'through': 580, 'thru': 580, 'tip': 152, 'to': 587, 'todo': 581, 'together': 144, 'told': 602, 'took': 603, 'tried':
605, 'turns': 606, 'two': 22, 'unable': 260, 'unanswered': 37, 'upcoming': 46, 'urged': 161, 'urges': 184, 'visited':
57, 'volunteered': 607, 'waiting': 608, 'walked': 610, 'want': 421, 'wanted': 612, 'warned': 161, 'was': 613, 'wasn':
615, 'we': 617, 'went': 619, 'were': 620, 'what': 162, 'whatsapp': 247, 'whatsapped': 57, 'when': 162, 'where': 621,
'whether': 622, 'which': 626, 'while': 162, 'who': 35, 'whose': 35, 'why': 162, 'will': 628, 'wish': 630, 'with': 631,
'without': 632, 'won': 634, 'wondering': 635, 'worked': 178, 'working': 178, 'workshop': 172, 'wrote': 637, 'you':
639, 'zoomed': 57}]


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
{'skip': 1}, {'to': 37}, {'about': 0, 'from': 2}, {'to': 2}, {'2': 0, 'to': 0}, {'': (2, 'at'), 'the': 34}, {'a': 11,
'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10, 'of': 0,
'spoke': 10, 'talked': 10}, {'by': 0, 'from': 0, 'via': 0}, {'by': 2}, {'sick': 1}, {'holiday': 1, 'leave': 1},
{'away': 1, 'ill': 1, 'missing': 1, 'off': 46, 'on': 47, 'out': 1, 'sick': 1, 'stuck': 35}, {'desk': 1}, {'her': 49,
'his': 49, 'home': 1, 'their': 49}, {'around': 1, 'at': 50, 'available': 1, 'home': 1, 'in': 1, 'there': 1}, {'t':
51}, {'by': 5}, {'for': 0}, {'': (0, 'with'), 'up': 16}, {'than': 5}, {'of': 31}, {'later': 56, 'show': 1, 'sign':
57}, {'': (4, 'absent_after'), 'there': 1, 'with': 31}, {'try': 10}, {'second': 60}, {'the': 61}, {'at': 34}, {'by':
0, 'from': 0}, {'by': 0}, {'hi': 41}, {'apologies': 1, 'regrets': 1}, {'': (0, 'with'), 'her': 67, 'his': 67, 'their':
67}, {'i': 12, 'we': 12}, {'to': 2, 'with': 2}, {'home': 1}, {'at': 71, 'home': 1}, {'': (1, 'about'), 'to': 0},
{'coming': 18}, {'': (6, 'ahead'), 'coming': 18}, {'ill': 1}, {'was': 76}, {'': (5, 'due'), 'a': 11, 'beers': 10,
'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10, 'spoke': 10, 'talked':
10}, {'': (0, 'with'), 'o': 31}, {'attend': 1, 'be': 20, 'come': 1, 'join': 1}, {'to': 80}, {'': (4, 'absent_after'),
'around': 1, 'at': 50, 'available': 1, 'home': 1, 'in': 1, 'there': 1}, {'': (4, 'absent_after'), 'sick': 1}, {'away':
1, 'ill': 1, 'off': 1, 'on': 47, 'sick': 1, 'traveling': 1, 'travelling': 1}, {'absent': 1, 'away': 1, 'ill': 1,
'meant': 81, 'missing': 1, 'not': 82, 'off': 83, 'on': 47, 'out': 1, 'sick': 1, 'sposed': 81, 'still': 84, 'stuck':
35, 'suposed': 81, 'supposed': 81, 'traveling': 1, 'travelling': 1}, {'t': 82}, {'not': 20}, {'': (0, 'with'), 'a':
11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10,
'spoke': 10, 'talked': 10}, {'about': 0}, {'about': 0, 'absent': 1, 'abt': 0, 'alongside': 2, 'answer': 3, 'asked': 2,
'at': 7, 'b4': 5, 'back': 3, 'bailed': 1, 'because': 8, 'before': 5, 'besides': 0, 'brought': 2, 'bumped': 9, 'but':
13, 'by': 5, 'call': 3, 'called': 15, 'calling': 2, 'canceled': 1, 'cancelled': 1, 'caught': 17, 'coming': 18,
'compared': 19, 'concerning': 0, 'considering': 0, 'could': 23, 'couldn': 24, 'couldnt': 22, 'did': 28, 'didn': 29,
'didnt': 27, 'dm': 3, 'drove': 2, 'due': 5, 'email': 30, 'emailed': 2, 'except': 32, 'excused': 1, 'facetimed': 2,
'finally': 33, 'for': 5, 'from': 34, 'got': 36, 'had': 38, 'heard': 39, 'hello': 40, 'hi': 41, 'hiring': 0, 'hosted':
2, 'ill': 1, 'in': 42, 'instead': 43, 'interviewed': 2, 'intro': 44, 'introduction': 44, 'invited': 45, 'is': 48,
'isn': 52, 'joined': 45, 'knows': 0, 'later': 33, 'latest': 53, 'letter': 3, 'looking': 54, 'mail': 30, 'mailed': 2,
'meeting': 2, 'mentioned': 0, 'mentions': 0, 'message': 30, 'messaged': 2, 'met': 55, 'minus': 31, 'missed': 21,
'missing': 31, 'near': 34, 'news': 8, 'next': 18, 'no': 58, 'not': 59, 'note': 3, 'on': 62, 'out': 46, 'outside': 34,
'over': 63, 'phoned': 2, 'pinged': 2, 'ran': 9, 'rang': 15, 're': 0, 'recommended': 0, 'recommends': 0, 'referral':
64, 'referred': 65, 'regarding': 0, 'reply': 3, 'run': 9, 'said': 40, 'sans': 31, 'saw': 2, 'says': 66, 'seeing': 2,
'sent': 68, 'sick': 1, 'since': 5, 'skyped': 2, 'slack': 3, 'so': 69, 'sobre': 0, 'speaking': 40, 'spoke': 70,
'stayed': 72, 'suggested': 0, 'talked': 40, 'talking': 40, 'text': 3, 'texted': 2, 'thank': 0, 'thanked': 2, 'thanks':
73, 'the': 74, 'then': 13, 'thinking': 8, 'thinks': 0, 'this': 75, 'though': 77, 'thx': 73, 'til': 5, 'till': 5,
'together': 16, 'took': 2, 'uber': 0, 'until': 78, 'via': 0, 'visit': 30, 'visited': 2, 'vm': 3, 'voicemail': 3, 'w':
79, 'was': 85, 'wasn': 86, 'wasnt': 51, 'were': 87, 'weren': 52, 'werent': 51, 'whatsapp': 3, 'with': 88, 'without':
31, 'worried': 89, 'wrote': 40, 'wth': 2, 'zoomed': 2}]


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

