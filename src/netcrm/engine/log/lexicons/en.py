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
('verb3',), 'been': ('hello',), 'before': ('hello',), 'began': ('verb3',), 'begins': ('verb3',), 'being': ('hello',),
'believes': ('says', 'verb3'), 'book': ('give1', 'giveinf'), 'booked': ('done',), 'books': ('give3',), 'boss':
('rel',), 'both': ('they', 'filler'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breaks': ('verb3',), 'briefly':
('filler',), 'bring': ('give1', 'giveinf'), 'brings': ('verb3', 'give3'), 'broke': ('verb3',), 'brother': ('rel',),
'brought': ('done', 'verb3'), 'build': ('giveinf',), 'builds': ('verb3',), 'built': ('verb3',), 'but': ('and',
'hello'), 'buy': ('giveinf',), 'buys': ('verb3',), 'by': ('hello',), 'caled': ('attempt', 'reach'), 'call':
('attempt', 'hello', 'give1', 'giveinf'), 'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls':
('reach', 'give3'), 'came': ('verb3', 'reach'), 'can': ('hello', 'verb3'), 'cant': ('verb3',), 'celebrates':
('verb3',), 'ceo': ('rel',), 'cfo': ('rel',), 'charge': ('giveinf',), 'check': ('give1', 'giveinf'), 'checks':
('give3',), 'claims': ('says',), 'clearly': ('filler',), 'client': ('rel',), 'closed': ('verb3',), 'closes':
('verb3',), 'co': ('rel',), 'cofounder': ('rel',), 'colleague': ('rel',), 'collect': ('give1', 'giveinf'), 'collects':
('give3',), 'comes': ('verb3',), 'company': ('rel',), 'completely': ('filler',), 'completes': ('give3',), 'confirm':
('give1', 'giveinf'), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',),
'continues': ('verb3',), 'coo': ('rel',), 'could': ('hello', 'verb3'), 'couldn': ('not', 'verb3'), 'couldnt': ('not',
'verb3'), 'cousin': ('rel',), 'covers': ('verb3',), 'cried': ('says', 'verb3'), 'cto': ('rel',), 'customer': ('rel',),
'cut': ('giveinf',), 'd': ('verb3',), 'dad': ('rel',), 'daughter': ('rel',), 'decided': ('verb3',), 'decides':
('verb3',), 'definitely': ('filler',), 'deliver': ('give1', 'giveinf'), 'delivered': ('done',), 'delivers':
('give3',), 'dialled': ('attempt',), 'did': ('hello', 'verb3'), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not',
'verb3'), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'does': ('hello', 'verb3'), 'doesn': ('verb3',), 'doesnt':
('verb3',), 'dog': ('rel',), 'don': ('not', 'verb3'), 'dont': ('verb3',), 'draft': ('give1', 'giveinf'), 'drafts':
('give3',), 'drop': ('give1', 'giveinf'), 'dropped': ('reach',), 'drove': ('reach',), 'email': ('give1', 'giveinf'),
'emailed': ('attempt', 'done', 'reach'), 'emails': ('give3',), 'employee': ('rel',), 'ended': ('verb3',), 'ends':
('verb3',), 'even': ('filler',), 'everybody': ('they',), 'everyone': ('they',), 'expected': ('verb3',), 'expecting':
('verb3',), 'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained': ('verb3',), 'facetimed':
('reach',), 'failed': ('verb3',), 'fails': ('verb3',), 'family': ('rel',), 'father': ('rel',), 'feels': ('says',
'verb3'), 'felt': ('verb3',), 'fiance': ('rel',), 'finally': ('filler',), 'find': ('give1', 'giveinf'), 'finds':
('verb3', 'give3'), 'finish': ('give1', 'giveinf'), 'finished': ('done',), 'finishes': ('give3',), 'fire':
('giveinf',), 'fired': ('verb3',), 'firm': ('rel',), 'fix': ('give1', 'giveinf'), 'fixes': ('give3',), 'flatmate':
('rel',), 'focus': ('giveinf',), 'for': ('hello',), 'forward': ('give1', 'giveinf'), 'forwarded': ('done',),
'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',), 'friend': ('rel',), 'from': ('hello',), 'gave':
('done', 'verb3'), 'get': ('giveinf',), 'gets': ('verb3', 'give3'), 'getting': ('verb3',), 'girlfriend': ('rel',),
'give': ('give1', 'giveinf'), 'gives': ('verb3', 'give3'), 'go': ('giveinf',), 'goes': ('verb3',), 'going':
('verb3',), 'gone': ('verb3',), 'gonna': ('verb3',), 'good': ('hello',), 'got': ('verb3',), 'grandma': ('rel',),
'great': ('hello',), 'had': ('hello', 'verb3'), 'handed': ('done',), 'handles': ('give3',), 'has': ('hello', 'verb3'),
'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'have': ('hello', 'verb3'), 'haven':
('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head': ('rel',), 'heard': ('says',), 'helped': ('reach',),
'her': ('them', 'their', 'hello'), 'hes': ('they',), 'him': ('them', 'hello'), 'hire': ('giveinf',), 'hired':
('verb3',), 'hires': ('verb3',), 'his': ('their', 'hello'), 'hoped': ('verb3',), 'hopes': ('says', 'verb3'), 'hosted':
('reach',), 'how': ('hello',), 'husband': ('rel',), 'i': ('i', 'hello'), 'id': ('i',), 'im': ('i',), 'intern':
('rel',), 'interviewed': ('reach',), 'into': ('hello',), 'intro': ('give1', 'giveinf'), 'introduce': ('give1',
'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'), 'introducing': ('give3',), 'invested':
('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'is':
('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'), 'its': ('it', 'hello'), 'ive':
('i',), 'joined': ('reach',), 'just': ('filler', 'hello'), 'keep': ('giveinf',), 'keeps': ('verb3',), 'kept':
('verb3',), 'kid': ('rel',), 'kids': ('rel',), 'kinda': ('filler',), 'kindly': ('filler',), 'knew': ('verb3',),
'knows': ('verb3',), 'landlord': ('rel',), 'last': ('hello',), 'laughed': ('verb3',), 'launch': ('giveinf',),
'launched': ('verb3',), 'launches': ('verb3',), 'lawyer': ('rel',), 'leaves': ('verb3',), 'left': ('verb3',), 'lend':
('give1', 'giveinf'), 'lends': ('give3',), 'lent': ('done',), 'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'),
'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'lol': ('filler',), 'looked':
('verb3',), 'looking': ('verb3',), 'looks': ('verb3',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says',
'verb3'), 'loves': ('says', 'verb3'), 'made': ('done', 'verb3'), 'mail': ('give1', 'giveinf'), 'mailed': ('attempt',
'done', 'reach'), 'mails': ('give3',), 'make': ('give1', 'giveinf'), 'makes': ('verb3', 'give3'), 'manager': ('rel',),
'married': ('verb3',), 'marries': ('verb3',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',), 'mentioned':
('says', 'verb3'), 'mentions': ('says', 'verb3'), 'messaged': ('attempt', 'reach'), 'met': ('hello',), 'might':
('verb3',), 'mom': ('rel',), 'mother': ('rel',), 'moved': ('verb3',), 'moves': ('verb3',), 'moving': ('verb3',),
'mum': ('rel',), 'must': ('verb3',), 'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',), 'need': ('hello',),
'needed': ('verb3',), 'needs': ('hello', 'verb3'), 'neighbor': ('rel',), 'neighbour': ('rel',), 'nephew': ('rel',),
'never': ('not',), 'next': ('hello',), 'niece': ('rel',), 'no': ('not',), 'not': ('not', 'hello'), 'of': ('hello',),
'offered': ('verb3',), 'offers': ('verb3',), 'ok': ('filler',), 'okay': ('filler',), 'only': ('filler',), 'opened':
('verb3',), 'opens': ('verb3',), 'order': ('give1', 'giveinf'), 'orders': ('give3',), 'organise': ('give1',
'giveinf'), 'organises': ('give3',), 'organize': ('give1', 'giveinf'), 'organizes': ('give3',), 'our': ('my',
'hello'), 'out': ('hello',), 'over': ('hello',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'paid': ('done',
'verb3'), 'parents': ('rel',), 'partner': ('rel',), 'pass': ('give1', 'giveinf'), 'passed': ('verb3',), 'passes':
('verb3', 'give3'), 'pay': ('give1', 'giveinf'), 'pays': ('verb3', 'give3'), 'people': ('rel',), 'phone': ('give1',
'giveinf'), 'phoned': ('attempt', 'reach'), 'ping': ('give1', 'giveinf'), 'pinged': ('attempt', 'reach'), 'planned':
('verb3',), 'plans': ('verb3',), 'please': ('filler',), 'plus': ('and',), 'popped': ('reach',), 'posts': ('give3',),
'prefers': ('verb3',), 'prepare': ('give1', 'giveinf'), 'prepares': ('give3',), 'print': ('give1', 'giveinf'),
'probably': ('filler',), 'promised': ('verb3',), 'promises': ('verb3',), 'provides': ('give3',), 'put': ('verb3',),
'puts': ('verb3',), 'quickly': ('filler',), 'quit': ('verb3',), 'quits': ('verb3',), 'raise': ('giveinf',), 'raised':
('verb3',), 'raises': ('verb3',), 'ran': ('verb3',), 'rang': ('attempt', 'reach'), 'reached': ('reach',), 'really':
('filler',), 'reckons': ('says', 'verb3'), 'recommended': ('verb3',), 'recommends': ('verb3',), 'repairs': ('give3',),
'repld': ('reach',), 'replied': ('reach',), 'replies': ('give3',), 'reply': ('give1', 'giveinf'), 'reports':
('give3',), 'reserve': ('give1', 'giveinf'), 'responded': ('reach',), 'rest': ('giveinf',), 'retired': ('verb3',),
'retires': ('verb3',), 'return': ('give1', 'giveinf'), 'returned': ('done',), 'returns': ('give3',), 'review':
('give1', 'giveinf'), 'reviews': ('give3',), 'ring': ('give1', 'giveinf'), 'rings': ('give3',), 'roommate': ('rel',),
'runs': ('verb3',), 's': ('verb3',), 'sadly': ('filler',), 'said': ('says', 'hello', 'verb3'), 'says': ('says',
'hello', 'verb3'), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell': ('giveinf',), 'sells': ('verb3',), 'send':
('hello', 'give1', 'giveinf'), 'sending': ('give3',), 'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3'),
'share': ('give1', 'giveinf'), 'shared': ('done', 'verb3'), 'shares': ('verb3', 'give3'), 'sharing': ('give3',),
'she': ('they', 'hello'), 'shes': ('they',), 'ship': ('giveinf',), 'ships': ('give3',), 'should': ('hello', 'verb3'),
'show': ('give1', 'giveinf'), 'showed': ('reach',), 'signed': ('done', 'says', 'verb3'), 'signs': ('verb3', 'give3'),
'simply': ('filler',), 'sister': ('rel',), 'skyped': ('attempt', 'reach'), 'slacked': ('reach',), 'sleep':
('giveinf',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody': ('they',), 'someone':
('they',), 'son': ('rel',), 'sort': ('filler', 'give1', 'giveinf'), 'sorts': ('give3',), 'sounded': ('verb3',),
'sounds': ('verb3',), 'start': ('giveinf',), 'started': ('verb3',), 'starts': ('verb3',), 'stay': ('giveinf',),
'stayed': ('verb3',), 'stays': ('verb3',), 'still': ('filler',), 'stop': ('giveinf',), 'stopped': ('reach',),
'strongly': ('filler',), 'struggles': ('verb3',), 'submits': ('give3',), 'submitted': ('done',), 'suggested':
('verb3',), 'suggests': ('verb3',), 'super': ('filler',), 'swung': ('reach',), 'takes': ('verb3',), 'talk':
('giveinf',), 'talked': ('hello',), 'team': ('rel',), 'tells': ('verb3',), 'test': ('giveinf',), 'text': ('give1',
'giveinf'), 'texted': ('attempt', 'says', 'reach'), 'texts': ('give3',), 'thanked': ('reach',), 'that': ('it', 'det',
'hello'), 'the': ('det', 'hello'), 'their': ('their', 'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler',
'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre':
('they',), 'theyve': ('they',), 'thinking': ('verb3',), 'thinks': ('says', 'hello', 'verb3'), 'this': ('it', 'det',
'hello'), 'those': ('det',), 'though': ('filler',), 'thought': ('says', 'verb3'), 'to': ('hello',), 'today':
('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach'), 'tomorrow': ('hello',), 'took': ('verb3', 'reach'),
'totally': ('filler',), 'transfer': ('give1', 'giveinf'), 'transfers': ('give3',), 'tried': ('attempt', 'verb3'),
'tries': ('verb3',), 'try': ('giveinf',), 'trying': ('verb3',), 'turned': ('verb3',), 'turns': ('verb3',), 'txted':
('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'unfortunately': ('filler',), 'up': ('hello',),
'update': ('give1', 'giveinf'), 'updates': ('give3',), 'us': ('me',), 'use': ('giveinf',), 'used': ('verb3',), 'uses':
('verb3',), 'very': ('filler',), 'visited': ('reach',), 'w': ('hello',), 'wait': ('giveinf',), 'wanted': ('bidding',
'verb3'), 'wants': ('bidding', 'hello', 'verb3'), 'warned': ('verb3',), 'warns': ('verb3',), 'was': ('hello',
'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'we': ('i', 'hello'), 'week': ('hello',), 'well': ('filler',), 'went':
('verb3',), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapped': ('reach',), 'when':
('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wins': ('verb3',), 'wishes':
('verb3',), 'with': ('hello',), 'won': ('verb3',), 'wont': ('verb3',), 'worked': ('verb3',), 'works': ('verb3',),
'worried': ('verb3',), 'worries': ('verb3',), 'would': ('hello', 'verb3'), 'wouldn': ('verb3',), 'wouldnt':
('verb3',), 'write': ('give1', 'giveinf'), 'writes': ('give3',), 'wrote': ('attempt', 'done', 'reach'), 'yesterday':
('hello',), 'ystdy': ('hello',), 'zoomed': ('attempt', 'reach')}


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
{'N': 48}, {'N': 48, 'to': 49, 'with': 49}, {'have': 37}, {'to': 51}, {'internet': 37, 'news': 37, 'paper': 37,
'radio': 37, 'tv': 37}, {'the': 53}, {'on': 37}, {'in': 54, 'it': 55, 'on': 54}, {'<i>': 35}, {'<i>': 35, 'that': 57},
{'been': 37, 'called': 37, 'gone': 37, 'met': 37, 'phoned': 37, 'replied': 37, 'rung': 37, 'seen': 37, 'visited': 37,
'written': 37}, {'have': 59}, {'<them>': 58}, {'': (23, 'contact')}, {'at': 62, 'by': 62, 'with': 62}, {'^': 26, 'am':
33, 'are': 34, 'd': 36, 'did': 39, 'didn': 41, 'didnt': 42, 'explained': 45, 'go': 50, 'had': 36, 'm': 33, 'meet': 50,
'ought': 52, 're': 34, 'read': 56, 'said': 58, 'saw': 56, 'see': 50, 'should': 60, 'thought': 58, 'told': 61, 'visit':
50, 'was': 63, 'were': 63}, {'': (3, 'advice')}, {'^': 65}, {'^': 65, 'that': 66, 'to': 66}, {'^': 65, 'is': 67, 's':
67, 'that': 66, 'to': 66, 'was': 67}, {'advice': 68, 'counsel': 68, 'recommendation': 68, 'suggestion': 68, 'tip': 68,
'view': 68}, {'': (6, 'theirs')}, {'D': 70}, {'...': 71, '<me>': 70, 'D': 70}, {'<give3>': 72}, {'to': 65}, {'2': 65,
'to': 65}, {'t': 65}, {'can': 65, 'could': 65, 'have': 74, 'must': 65, 'need': 75, 'ought': 74, 'shd': 65, 'should':
65, 'shouldn': 76, 'shouldnt': 65}, {'^': 77}, {'<i>': 78}, {'<i>': 78, '^': 65, 'that': 79}, {'attended': 62},
{'...': 71}, {'^': 82}, {'<i>': 78, 'that': 79}, {'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35,
'she': 35, 'that': 35, 'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'must': 65,
'need': 74, 'needs': 74, 'ought': 74, 'should': 65}, {'...': 86}, {'': (13, 'talk'), '<i>': 78, '^': 87}, {'<i>': 78,
'^': 87, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 88, 'their': 35, 'they':
35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'back': 37}, {'it': 37}, {'up': 37}, {'answer': 37,
'answered': 37, 'call': 90, 'called': 90, 'came': 37, 'come': 37, 'coming': 37, 'make': 91, 'pick': 92, 'picked': 92,
'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37, 'showed': 37}, {'t': 93}, {'not': 93},
{'answer': 37, 'answered': 37, 'call': 90, 'called': 90, 'came': 37, 'come': 37, 'coming': 37, 'pick': 92, 'picked':
92, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37, 'showed': 37}, {'not': 96}, {'t': 96},
{'': (4, 'needs_from_me')}, {'my': 99, 'our': 99}, {'^': 100}, {'<i>': 78, '^': 87}, {'<i>': 78, '^': 87, 'that':
102}, {'for': 101}, {'convinced': 84, 'waiting': 104}, {'<me>': 70}, {'<giveinf>': 106}, {'^': 107}, {'D': 99}, {'me':
99, 'us': 99}, {'by': 109, 'for': 109, 'from': 110}, {'...': 111, 'my': 99, 'our': 99}, {'^': 112}, {'better': 65},
{'got': 74}, {'better': 65, 'can': 65, 'could': 65, 'd': 114, 'gotta': 65, 'have': 74, 'might': 65, 'must': 65,
'need': 75, 'ought': 74, 'shd': 65, 'should': 65, 'shouldn': 76, 'shouldnt': 65, 've': 115}, {'^': 116}, {'not': 65},
{'...': 86, 'always': 65, 'ask': 65, 'do': 118, 'don': 76, 'dont': 65, 'drop': 65, 'fire': 65, 'focus': 65, 'hire':
65, 'never': 65, 'raise': 65, 'sell': 65, 'start': 65, 'stop': 65}, {'': (13, 'talk'), '<i>': 117, '^': 87},
{'always': 65, 'ask': 65, 'do': 118, 'don': 76, 'dont': 65, 'drop': 65, 'fire': 65, 'focus': 65, 'hire': 65, 'never':
65, 'raise': 65, 'sell': 65, 'start': 65, 'stop': 65}, {'^': 121}, {'<i>': 117, '^': 119, 'he': 35, 'her': 35, 'his':
35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 120, 'their': 35, 'they': 35, 'to': 122, 'what': 35, 'when': 35,
'whether': 35, 'why': 35}, {'<i>': 117, '^': 65}, {'<i>': 117, '<me>': 66, '^': 65, 'that': 124, 'to': 66},
{'waiting': 104}, {'^': 116, 'shall': 66}, {'have': 74, 'must': 65, 'need': 65, 'should': 65}, {'^': 128}, {'<i>':
129, '^': 74}, {'...': 86, '<giveinf>': 65, 'always': 65, 'ask': 65, 'do': 118, 'don': 76, 'dont': 65, 'drop': 65,
'fire': 65, 'focus': 65, 'hire': 65, 'never': 65, 'raise': 65, 'sell': 65, 'start': 65, 'stop': 65}, {':': 66, '<i>':
127, '<me>': 130, '^': 131, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 120,
'their': 35, 'they': 35, 'to': 122, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<giveinf>': 65}, {'<me>':
130, '^': 133}, {':': 66, '<i>': 117, '<me>': 130, '^': 131, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35,
'it': 35, 'she': 35, 'that': 120, 'their': 35, 'they': 35, 'to': 122, 'what': 35, 'when': 35, 'whether': 35, 'why':
35}, {'': (3, 'advice'), '...': 86}, {'<i>': 117, '^': 87}, {'<i>': 117, '^': 136, 'that': 137}, {'<i>': 129},
{'<me>': 139}, {'<i>': 129, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 35,
'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<me>': 141}, {'should': 66}, {'<i>':
143}, {'^': 116, 'should': 66}, {'<i>': 145, '^': 119, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35,
'she': 35, 'that': 120, 'their': 35, 'they': 35, 'to': 122, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<i>':
117, '^': 87, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 120, 'their': 35,
'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<me>': 85}, {'part': 62}, {'from': 110}, {'by': 99},
{'...': 151}, {'...': 150, 'my': 152, 'our': 152}, {'^': 153}, {'around': 62, 'clear': 84, 'in': 62}, {'around': 62,
'in': 62}, {'^': 73, 'advised': 80, 'advises': 80, 'all': 81, 'answers': 83, 'argued': 84, 'argues': 84, 'asked': 85,
'attended': 62, 'believed': 84, 'believes': 89, 'both': 81, 'can': 94, 'cannot': 93, 'cant': 93, 'claims': 85,
'confirmed': 85, 'could': 95, 'couldn': 94, 'couldnt': 93, 'did': 97, 'didn': 98, 'didnt': 96, 'doesn': 98, 'expects':
101, 'explained': 85, 'feels': 103, 'felt': 84, 'heard': 85, 'insists': 84, 'is': 105, 'isn': 98, 'mentioned': 85,
'mentions': 85, 'must': 108, 'need': 101, 'needs': 113, 'never': 96, 'reckoned': 84, 'reckons': 123, 'recommended':
125, 'recommends': 125, 's': 126, 'said': 132, 'say': 134, 'says': 135, 'shall': 108, 'should': 108, 'suggested': 138,
'suggests': 138, 'tell': 140, 'tells': 142, 'texted': 85, 'think': 144, 'thinks': 146, 'thought': 147, 'told': 148,
'took': 149, 'wants': 154, 'warned': 84, 'was': 155, 'were': 156, 'will': 95, 'won': 94, 'wont': 93, 'wrote': 85},
{'at': 46, 'going': 46, 'having': 46, 'hosting': 46, 'in': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46, 'with':
46}, {'call': 46, 'meeting': 46}, {'appointment': 46}, {'a': 159, 'an': 160, 'breakfast': 46, 'coffee': 46, 'dinner':
46, 'drinks': 46, 'lunch': 46, 'tea': 46}, {'am': 158, 'are': 158, 'fly': 46, 'go': 46, 'have': 161, 'host': 46, 'm':
158, 'meet': 46, 're': 158, 'see': 46, 'travel': 46, 'visit': 46}, {'<i>': 162}, {'': (14, 'together')}, {'i': 164,
'me': 164, 'myself': 164, 'us': 164}, {'all': 81, 'and': 165, 'attended': 62, 'both': 81, 'can': 94, 'cannot': 93,
'cant': 93, 'could': 95, 'couldn': 94, 'couldnt': 93, 'did': 97, 'didn': 98, 'didnt': 96, 'doesn': 98, 'isn': 98, 'n':
165, 'never': 96, 'took': 149, 'was': 156, 'were': 156, 'will': 95, 'won': 94, 'wont': 93}, {'to': 35}, {':': 11},
{'^': 65, 'to': 66}, {'^': 65, 'is': 169, 'to': 66, 'was': 169}, {'<them>': 170, 'N': 170}, {':': 66, 'from': 171,
'is': 169, 'was': 169}, {':': 66}, {'can': 65, 'could': 65, 'have': 74, 'must': 65, 'need': 74, 'ought': 74, 'shd':
65, 'should': 65, 'shouldn': 76, 'shouldnt': 65}, {'^': 174}, {'never': 74, 'not': 74, 'to': 65}, {'^': 176},
{'against': 65, 'never': 74, 'not': 74, 'to': 65}, {'...': 177}, {'D': 177, '^': 178, 'against': 65, 'at': 179, 'by':
179, 'during': 179, 'in': 179, 'on': 179, 'over': 179, 'via': 179}, {'<i>': 175}, {'<i>': 175, '<me>': 180, 'that':
181}, {'D': 177, '^': 176, 'at': 179, 'by': 179, 'during': 179, 'in': 179, 'on': 179, 'over': 179, 'via': 179},
{'<i>': 175, '<me>': 183, 'that': 181}, {'<they>': 35}, {'meet': 46}, {'on': 46, 'to': 186}, {'called': 37, 'met': 37,
'rang': 37}, {'for': 46, 'to': 46}, {'calling': 46, 'going': 189, 'having': 46, 'hosting': 46, 'joining': 46,
'meeting': 46, 'seeing': 46, 'visiting': 46}, {'quote': 66}, {'i': 191}, {'': (2, 'plan'), 'up': 46}, {'agreed': 46,
'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'planned': 46, 'scheduled': 46, 'set': 193}, {'agreed':
46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 194, 'planned': 46, 's': 194, 'scheduled': 46,
'set': 193}, {'calling': 46, 'coming': 46, 'going': 189, 'having': 46, 'hosting': 46, 'joining': 46, 'meeting': 46,
'seeing': 46, 'visiting': 46}, {'has': 35, 'is': 35, 'wants': 35, 'was': 35}, {'<they>': 35, 'N': 197}, {'': (8,
'asked')}, {'<them>': 199, 'N': 199, 'for': 35, 'how': 35, 'if': 35, 'what': 35, 'when': 35, 'whether': 35, 'why':
35}, {'with': 62}, {'': (0, 'missed'), 'on': 37}, {'to': 37}, {'': (1, 'moved')}, {'till': 204, 'to': 204, 'until':
204}, {'meaning': 203, 'moved': 205}, {'D': 177, '^': 176}, {'<me>': 207}, {'off': 37}, {'me': 209, 'off': 37, 'us':
209}, {'': (2, 'plan'), 'for': 46}, {'': (2, 'plan'), 'in': 211}, {'us': 164}, {'of': 213}, {'D': 204, 'to': 204},
{'N': 62, 'forward': 215}, {'into': 62, 'to': 204}, {'they': 35}, {'end': 218}, {'the': 219}, {'agreed': 46,
'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'from': 62, 'is': 194, 'moved': 204, 'planned': 46, 's':
194, 'scheduled': 46, 'set': 193}, {'ask': 199}, {'to': 222}, {'': (23, 'contact'), 'N': 223, 'it': 209, 'off': 37},
{'along': 62, 'by': 62, 'in': 62, 'over': 62, 'round': 62, 'to': 62}, {'': (0, 'missed'), 'up': 37}, {'hold': 37},
{'touch': 37}, {'a': 227, 'hold': 37, 'in': 228, 'through': 37, 'to': 37}, {'hold': 37, 'through': 37}, {'': (0,
'missed'), 'it': 37}, {'call': 37, 'catch': 226, 'caught': 37, 'contact': 37, 'find': 37, 'get': 229, 'got': 230,
'make': 231, 'meet': 37, 'met': 37, 'phone': 37, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37,
'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'to': 232}, {'D': 35, 'call': 37, 'catch': 226, 'caught': 37,
'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'make': 231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37,
'quite': 232, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37,
'visit': 37}, {'t': 234, 'we': 35}, {'account': 35, 'contract': 35, 'insurance': 35, 'membership': 35, 'order': 35,
'plan': 35, 'subscription': 35}, {'': (0, 'missed'), 'her': 236, 'his': 236, 'the': 236, 'their': 236}, {'call': 37,
'catch': 226, 'caught': 37, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'make': 231, 'manage': 233, 'meet': 37,
'met': 37, 'phone': 37, 'quite': 232, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37,
'talk': 37, 'talked': 37, 'visit': 37}, {'up': 195}, {'up': 62}, {'': (21, 'gave:encouragement')}, {'^': 241}, {'up':
242}, {'up': 241}, {'<them>': 243, 'N': 243, 'her': 244}, {'...': 201}, {'<them>': 15, 'N': 15}, {'agreed': 46,
'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 194, 'moved': 204, 'planned': 46, 's': 194,
'scheduled': 46, 'set': 193}, {'up': 46}, {'': (16, 'gave:feedback')}, {'^': 250}, {'s': 251}, {'<their>': 251, 'N':
252}, {'on': 253}, {'<them>': 242, 'N': 242}, {'and': 9, 'to': 9, 'with': 9}, {'N': 256}, {'': (11, 'thinking')},
{'asking': 258, 'calling': 258, 'hiring': 258, 'inviting': 258}, {'not': 238, 'we': 35}, {'t': 238}, {'to': 9}, {'N':
262}, {'of': 263}, {'presentation': 264}, {'place': 37}, {'answer': 37, 'call': 37, 'catch': 226, 'caught': 37,
'come': 37, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'happen': 37, 'make': 231, 'manage': 233, 'meet': 37,
'met': 37, 'phone': 37, 'pick': 92, 'quite': 232, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'show': 226,
'speak': 37, 'spoke': 37, 'take': 266, 'talk': 37, 'talked': 37, 'took': 266, 'turn': 92, 'visit': 37}, {'a': 265,
'not': 267, 'the': 265}, {'answer': 37, 'call': 37, 'catch': 226, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37,
'get': 229, 'got': 230, 'happen': 37, 'make': 231, 'manage': 233, 'materialise': 37, 'meet': 37, 'met': 37, 'phone':
37, 'pick': 92, 'quite': 232, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'show': 226, 'speak': 37, 'spoke':
37, 'take': 266, 'talk': 37, 'talked': 37, 'turn': 92, 'visit': 37}, {'t': 269}, {'answer': 37, 'call': 37, 'catch':
226, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'happen': 37, 'make': 231, 'manage':
233, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 92, 'quite': 232, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37,
'show': 226, 'speak': 37, 'spoke': 37, 'take': 266, 'talk': 37, 'talked': 37, 'turn': 92, 'visit': 37}, {'by': 62,
'in': 62, 'off': 62}, {'from': 62}, {'': (19, 'gave:resource')}, {'article': 274, 'book': 274, 'checklist': 274,
'guide': 274, 'link': 274, 'list': 274, 'podcast': 274, 'spreadsheet': 274, 'template': 274}, {'...': 275, 'article':
274, 'book': 274, 'checklist': 274, 'guide': 274, 'link': 274, 'list': 274, 'podcast': 274, 'spreadsheet': 274,
'template': 274}, {'a': 276, 'an': 276, 'my': 276, 'our': 276, 'the': 276}, {'^': 277}, {'^': 277, 'to': 222}, {'':
(23, 'contact'), '<them>': 278, 'N': 279}, {'<me>': 207, 'N': 242}, {'though': 35}, {'N': 44}, {'N': 45, 'how': 44,
'to': 283}, {'how': 44, 'what': 44, 'why': 44}, {'to': 238}, {'out': 37}, {'through': 37}, {'<their>': 251, 'N': 252,
'^': 250}, {'about': 289, 'on': 289}, {'apart': 37, 'out': 37, 'through': 37}, {'': (0, 'missed'), 's': 37}, {'call':
37, 'congratulate': 37, 'contact': 37, 'email': 37, 'meet': 37, 'message': 37, 'phone': 37, 'ping': 37, 'reply': 37,
'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'<their>': 37, 'N': 292, 'about': 37, 'again': 37,
'my': 37, 'our': 37, 'the': 37, 'to': 293}, {'call': 37, 'contact': 37, 'email': 37, 'meet': 37, 'message': 37,
'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'to': 295}, {'advice': 67,
'tip': 67}, {'^': 65, 'that': 66, 'to': 66, 'was': 66}, {'advice': 298, 'tip': 298}, {'...': 297, 'a': 299, 'advice':
298, 'some': 299, 'the': 299, 'tip': 298}, {'feedback': 251}, {'article': 274, 'book': 274, 'checklist': 274, 'guide':
274, 'link': 274, 'list': 274, 'spreadsheet': 274, 'template': 274}, {'...': 302, 'article': 274, 'book': 274,
'checklist': 274, 'guide': 274, 'link': 274, 'list': 274, 'spreadsheet': 274, 'template': 274}, {'a': 303, 'an': 303,
'my': 303, 'our': 303, 'the': 303}, {'talk': 242}, {'pep': 305}, {'': (20, 'gave:referral')}, {'^': 307}, {'of': 308},
{'address': 309, 'contact': 309, 'details': 309, 'name': 309, 'number': 309}, {'...': 301, '^': 304, 'a': 306,
'comments': 251, 'fb': 251, 'fdbk': 251, 'feedback': 251, 'input': 251, 'notes': 251, 'the': 310}, {'...': 301, '^':
304, 'comments': 251, 'fb': 251, 'fdbk': 251, 'feedback': 251, 'input': 251, 'notes': 251, 'the': 310}, {'at': 44,
'for': 44}, {'^': 43, 'at': 44, 'for': 44}, {'keynote': 313, 'lecture': 314, 'talk': 314, 'workshop': 314}, {'on':
251}, {'comments': 316, 'feedback': 316, 'thoughts': 316}, {'keynote': 313, 'lecture': 313, 'talk': 313, 'workshop':
313}, {'<me>': 300, '<them>': 311, 'N': 312, 'a': 315, 'keynote': 313, 'lecture': 313, 'my': 317, 'talk': 313, 'the':
318, 'workshop': 313}, {'advice': 67, 'an': 297, 'some': 297, 'the': 297, 'tip': 67}, {'<me>': 320}, {'mail': 37},
{'vm': 37, 'voice': 322, 'voicemail': 37}, {'...': 323}, {'call': 46, 'have': 46, 'meet': 46, 'see': 46, 'visit': 46},
{'to': 325}, {'feedback': 62}, {'s': 327}, {'note': 62}, {'call': 62, 'dm': 62, 'email': 62, 'letter': 62, 'mail': 62,
'message': 62, 'text': 62, 'voice': 329}, {'D': 204}, {'forward': 331}, {'D': 204, 'till': 204, 'to': 204, 'until':
204}, {'<their>': 327, 'N': 328, 'a': 330, 'an': 330, 'brought': 332, 'moved': 333, 'postponed': 331, 'pushed': 331,
'rescheduled': 331, 'shifted': 331, 'stood': 92, 'talking': 62}, {'left': 37}, {'bail': 37, 'call': 209, 'cancel': 37,
'postpone': 37, 'skip': 37}, {'': (23, 'contact'), 'a': 62, 'already': 335, 'an': 62, 'breakfast': 62, 'coffee': 62,
'dinner': 62, 'drinks': 62, 'lunch': 62, 'my': 62, 'our': 62, 'planned': 203, 'some': 62, 'tea': 62, 'the': 62, 'to':
336}, {'for': 46}, {'brought': 332, 'moved': 331, 'postponed': 331, 'pushed': 331, 'rescheduled': 331, 'set': 338,
'shifted': 331}, {'already': 335, 'been': 339}, {'in': 228}, {'been': 341, 'caught': 92, 'heard': 37, 'met': 37,
'seen': 37, 'spoken': 37, 'talked': 37}, {'t': 342}, {'brought': 332, 'moved': 331, 'postponed': 331, 'pushed': 331,
'rescheduled': 331, 'shifted': 331}, {'': (12, 'task')}, {'together': 345}, {'them': 346}, {'': (0, 'missed'), 'in':
228}, {'been': 348, 'caught': 92, 'had': 37, 'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37, 'talked': 37},
{'bring': 347, 'connect': 345, 'introduce': 345}, {'an': 160, 'appointment': 46, 'been': 344, 'bring': 347, 'connect':
345, 'introduce': 345, 'not': 349, 'to': 350}, {'to': 11}, {'have': 352, 'need': 352}, {'<i>': 353}, {'so': 354},
{'yet': 355}, {'answered': 356, 'been': 348, 'caught': 92, 'had': 37, 'heard': 37, 'met': 37, 'replied': 356, 'seen':
37, 'spoken': 37, 'talked': 37}, {'t': 357}, {'back': 273, 'from': 62, 'it': 273, 'that': 273, 'this': 273}, {'^': 43,
'to': 44, 'with': 44}, {'<them>': 360, 'N': 360, 'me': 62}, {'out': 44}, {'^': 43, 'figure': 362, 'with': 44},
{'<them>': 363, 'N': 363}, {'<giveinf>': 70}, {'^': 365}, {'to': 366}, {'going': 367, 'gonna': 366}, {'with': 8},
{'up': 369}, {'N': 370}, {'mentoring': 15}, {'out': 62}, {'have': 46}, {'to': 374}, {'going': 375}, {'N': 164}, {'^':
0, 'to': 11}, {'<them>': 378, 'N': 378}, {'<them>': 378, 'N': 378, 'to': 379}, {'promised': 380}, {'am': 376, 'and':
377, 'are': 376, 'guess': 258, 'have': 381, 'm': 376, 'miss': 37, 'n': 377, 'promised': 380, 're': 376, 'think': 258,
've': 381, 'wonder': 258}, {'<i>': 35, '<they>': 35}, {'my': 37}, {'calendar': 46, 'diary': 46}, {'order': 167, 'the':
385}, {'': (9, 'told')}, {'N': 387}, {'<i>': 175, 'that': 181}, {'2': 9, 'and': 9, 'n': 9, 'to': 9, 'with': 9}, {'N':
390}, {'N': 256, 'd': 391}, {'2': 9, 'and': 9, 'to': 9, 'with': 9}, {'N': 393}, {'<them>': 262, 'N': 390}, {'': (23,
'contact'), 'for': 48, 'to': 48}, {'me': 396, 'us': 396}, {'should': 65}, {'...': 398}, {'^': 399}, {'^': 399, 'that':
400}, {'answering': 37, 'available': 37, 'in': 37, 'picking': 226, 'reachable': 37}, {'adamant': 401, 'clear': 401,
'firm': 401, 'insistent': 401}, {'D': 46, 'adamant': 401, 'brought': 332, 'clear': 401, 'coming': 46, 'firm': 401,
'insistent': 401, 'moved': 333, 'not': 402, 'off': 37, 'on': 47, 'postponed': 331, 'pushed': 331, 'quite': 403,
'really': 403, 'rescheduled': 331, 'scheduled': 46, 'set': 211, 'shifted': 331, 'very': 403}, {'t': 402}, {'D': 62,
'at': 62, 'by': 62, 'during': 62, 'on': 62, 'over': 62}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46,
'fixed': 46, 'is': 194, 'planned': 46, 's': 194, 'scheduled': 46, 'set': 193, 'was': 406}, {'': (23, 'contact'), 'me':
164, 'us': 164}, {'me': 164, 'us': 164}, {'meaning': 203}, {'have': 74, 'must': 65, 'need': 74, 'shd': 65, 'should':
65}, {'^': 411}, {'<i>': 412}, {'<me>': 177}, {'cancelling': 37, 'dodging': 37, 'postponing': 37, 'saying': 413,
'telling': 414}, {'meaning': 203, 'saying': 413, 'telling': 414}, {'^': 274}, {'<them>': 417, 'N': 417}, {'know':
387}, {'N': 419}, {'call': 46}, {'a': 421, 'breakfast': 46, 'coffee': 46, 'dinner': 46, 'lunch': 46}, {'have': 422,
'meet': 46, 'see': 46, 'visit': 46}, {'no': 37}, {'time': 424}, {'over': 253}, {'to': 46}, {'forward': 427}, {'date':
46, 'presentation': 264}, {'between': 9, 'for': 9, 'from': 9}, {'intro': 430}, {'intro': 430, 'presentation': 264},
{'a': 429, 'an': 431, 'plans': 46, 'the': 432}, {'': (23, 'contact'), '<them>': 278, 'N': 278}, {'and': 377, 'n':
377}, {'bell': 37, 'buzz': 37, 'call': 37, 'ring': 37, 'shout': 37}, {'a': 436}, {'N': 437}, {'call': 37, 'catch': 37,
'email': 37, 'give': 438, 'meet': 37, 'message': 37, 'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37,
'visit': 37, 'write': 37}, {'to': 439}, {'^': 14, 'at': 15, 'with': 15}, {'N': 15, 'at': 15, 'session': 441,
'students': 441, 'with': 15}, {'': (23, 'contact'), 'up': 62}, {'<them>': 37, 'N': 37}, {'appointment': 37,
'birthday': 37, 'call': 37, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37, 'party': 37, 'slot':
37, 'zoom': 37}, {'': (0, 'missed'), 's': 445}, {'': (0, 'missed'), 'from': 37}, {'appointment': 37, 'birthday': 37,
'call': 447, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37, 'party': 37, 'slot': 37, 'zoom':
37}, {'from': 37}, {'0': 445, '<their>': 445, '<them>': 37, 'N': 446, 'a': 448, 'call': 449, 'my': 445, 'our': 445,
'the': 445}, {'': (1, 'moved'), 'D': 204, 'to': 331}, {'D': 204, 'to': 331}, {'to': 331}, {'to': 204}, {'...': 454,
'D': 453, 'friday': 453, 'monday': 453, 'thursday': 453, 'today': 453, 'tomorrow': 453, 'tuesday': 453, 'wednesday':
453}, {'': (1, 'moved'), 'D': 204}, {'D': 456, 'to': 331}, {'1': 457}, {'up': 457}, {'1': 458, 'breakfast': 457,
'call': 457, 'catch': 459, 'chat': 457, 'coffee': 457, 'demo': 457, 'dinner': 457, 'interview': 457, 'lunch': 457,
'meeting': 457, 'session': 457}, {'D': 451, 'fri': 452, 'friday': 453, 'from': 455, 'mon': 452, 'monday': 453, 'my':
460, 'our': 460, 'sat': 452, 'sun': 452, 'the': 460, 'thu': 452, 'thurs': 452, 'thursday': 453, 'to': 204, 'today':
453, 'tomorrow': 453, 'tue': 452, 'tues': 452, 'tuesday': 453, 'wed': 452, 'wednesday': 453}, {'my': 460, 'our': 460,
'the': 460, 'to': 331}, {'bring': 347, 'connect': 345, 'introduce': 345, 'to': 350}, {'answered': 37, 'call': 37,
'called': 90, 'came': 37, 'catch': 226, 'caught': 37, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'happened':
37, 'make': 231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37, 'picked': 92, 'quite': 232, 'reach': 37,
'reached': 37, 'ring': 37, 'see': 37, 'showed': 226, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'took': 266,
'turned': 92, 'visit': 37}, {'1': 35}, {'up': 35}, {'1': 465, 'call': 35, 'catch': 466, 'coffee': 35, 'dinner': 35,
'lunch': 35, 'meeting': 35, 'session': 35, 'sync': 35, 'visit': 35}, {'again': 37, 'between': 37, 'from': 37, 'this':
37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'1': 468}, {'up': 468}, {'one': 468}, {'answered': 37, 'called':
90, 'came': 37, 'happened': 37, 'picked': 92, 'showed': 226, 'to': 471, 'took': 266, 'turned': 92}, {'': (0,
'missed'), 'again': 37, 'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'of':
37}, {'1': 469, '1on1': 468, 'ans': 37, 'answer': 37, 'call': 468, 'calls': 468, 'catch': 470, 'chat': 468, 'coffee':
468, 'contact': 468, 'dinner': 468, 'email': 468, 'joy': 37, 'luck': 37, 'lunch': 468, 'mail': 468, 'meeting': 468,
'news': 468, 'one': 472, 'pick': 92, 'pickup': 37, 'reply': 473, 'response': 37, 'show': 37, 'showed': 37, 'shows':
37, 'sign': 474, 'sync': 468, 'word': 468}, {'answered': 37, 'called': 90, 'came': 37, 'happened': 37, 'picked': 92,
'showed': 226, 'took': 266, 'turned': 92}, {'if': 258, 'whether': 258}, {'able': 286, 'been': 341, 'call': 37,
'catch': 226, 'caught': 226, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'happening': 37, 'heard': 37, 'make':
231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 232, 'reach': 37, 'reached': 37, 'ring': 37, 'see':
37, 'seen': 37, 'speak': 37, 'spoke': 37, 'spoken': 37, 'sure': 477, 'talk': 37, 'talked': 37, 'visit': 37}, {'self':
258}, {'to': 479}, {'news': 37, 'paper': 37}, {'facebook': 37, 'insta': 37, 'instagram': 37, 'linkedin': 37, 'the':
481, 'twitter': 37}, {'in': 482, 'on': 482, 'via': 482}, {'at': 331, 'on': 331}, {'calendar': 46}, {'the': 485},
{'of': 228}, {':': 30}, {'beer': 62, 'breakfast': 62, 'brunch': 62, 'coffee': 62, 'dinner': 62, 'drinks': 62, 'lunch':
62, 'pint': 62, 'tea': 62, 'zoom': 62}, {'a': 489, 'beer': 62, 'breakfast': 62, 'brunch': 62, 'coffee': 62, 'dinner':
62, 'drinks': 62, 'lunch': 62, 'pint': 62, 'tea': 62, 'zoom': 62}, {'^': 70}, {'me': 491, 'us': 491}, {'client': 308,
'customer': 308, 'lead': 308}, {'a': 493}, {'to': 274}, {'article': 495, 'book': 495, 'link': 495}, {'a': 496, 'an':
496, 'the': 496}, {'^': 497}, {'N': 494, 'on': 498}, {'in': 46}, {'': (2, 'plan'), 'a': 46}, {'': (2, 'plan'), 'a':
46, 'to': 46}, {'by': 62, 'in': 62}, {'D': 453, 'friday': 453, 'monday': 453, 'thursday': 453, 'today': 453,
'tomorrow': 453, 'tuesday': 453, 'wednesday': 453}, {'': (0, 'missed'), 'D': 451, 'friday': 453, 'from': 504,
'monday': 453, 'my': 460, 'our': 460, 'the': 460, 'thursday': 453, 'till': 204, 'to': 204, 'today': 453, 'tomorrow':
453, 'tuesday': 453, 'until': 204, 'wednesday': 453}, {'': (1, 'moved'), 'to': 204}, {'D': 451, 'back': 506, 'fri':
452, 'friday': 453, 'from': 504, 'mon': 452, 'monday': 453, 'my': 460, 'our': 460, 'out': 454, 'sat': 452, 'sun': 452,
'the': 460, 'thu': 452, 'thurs': 452, 'thursday': 453, 'to': 204, 'today': 453, 'tomorrow': 453, 'tue': 452, 'tues':
452, 'tuesday': 453, 'wed': 452, 'wednesday': 453}, {'for': 308, 'to': 308}, {'forward': 508}, {'with': 9}, {'touch':
510}, {'in': 511}, {'touch': 8}, {'in': 513}, {'N': 514}, {'...': 512, 'and': 515, 'forward': 508, 'in': 513}, {'D':
453, 'friday': 453, 'from': 504, 'monday': 453, 'thursday': 453, 'to': 204, 'today': 453, 'tomorrow': 453, 'tuesday':
453, 'wednesday': 453}, {'N': 308}, {'for': 518}, {'word': 519}, {'good': 520}, {'a': 521}, {'<them>': 509, 'N': 516,
'back': 517, 'in': 522, 'off': 37}, {'call': 62, 'catch': 240, 'chat': 62, 'coffee': 62, 'hello': 62, 'sync': 62},
{'into': 62}, {'D': 204, 'for': 331, 'to': 331}, {'booked': 526, 'calling': 46, 'going': 189, 'having': 46, 'hosting':
46, 'joining': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46}, {'book': 250, 'deck': 250, 'draft': 250, 'pitch':
250, 'plan': 250, 'proposal': 250}, {'^': 528}, {'s': 529}, {'<their>': 529, 'N': 530, 'in': 482, 'on': 482, 'via':
482}, {'1': 452}, {'up': 452}, {'1': 532, 'breakfast': 452, 'call': 452, 'catch': 533, 'chat': 452, 'coffee': 452,
'demo': 452, 'dinner': 452, 'interview': 452, 'lunch': 452, 'meeting': 452, 'session': 452}, {'D': 204, 'for': 331,
'my': 534, 'our': 534, 'the': 534, 'to': 331}, {'<their>': 327, 'N': 328}, {'from': 171}, {'to': 308}, {'<i>': 175,
'<me>': 169, 'N': 538, 'that': 181}, {'N': 307}, {'to': 540}, {'...': 541}, {'N': 538, '^': 542}, {'<their>': 251},
{'': (1, 'moved'), 'D': 451, 'for': 204, 'friday': 453, 'from': 504, 'monday': 453, 'my': 460, 'our': 460, 'the': 460,
'thursday': 453, 'to': 204, 'today': 453, 'tomorrow': 453, 'tuesday': 453, 'wednesday': 453}, {'comments': 251,
'feedback': 251, 'notes': 251, 'remarks': 251}, {'comments': 251, 'detailed': 546, 'feedback': 251, 'my': 546,
'notes': 251, 'remarks': 251, 'some': 546}, {'with': 547}, {'<them>': 548}, {'to': 549, 'with': 547}, {'it': 550},
{'moved': 204}, {'^': 250, 's': 251}, {'<their>': 251, 'N': 553, 'the': 251}, {'is': 169, 'was': 169}, {'...': 555},
{'D': 66, '^': 65}, {'call': 557, 'coffee': 557, 'lunch': 557, 'phone': 557, 'zoom': 557}, {'...': 555, 'call': 557,
'coffee': 557, 'lunch': 557, 'phone': 557, 'the': 558, 'zoom': 557}, {'met': 557, 'spoke': 557, 'talked': 557},
{'...': 555, 'i': 560, 'we': 560}, {'...': 555, '^': 65, 'at': 556, 'during': 556, 'is': 169, 'on': 559, 'over': 559,
'to': 66, 'was': 169, 'when': 561}, {'...': 555, '^': 65, 'at': 556, 'during': 556, 'is': 169, 'on': 556, 'over': 556,
'to': 66, 'was': 169, 'when': 556}, {'...': 555, 'at': 556, 'during': 556, 'on': 556, 'over': 556, 'when': 556},
{'...': 555, '^': 65, 'at': 556, 'during': 556, 'is': 169, 'on': 559, 'over': 559, 'to': 66, 'was': 169, 'when': 556},
{'advice': 562, 'counsel': 563, 'moved': 205, 'on': 47, 'recommendation': 563, 'suggestion': 563, 'take': 564, 'tip':
565}, {'^': 118}, {'^': 174, 'shall': 567}, {'must': 65, 'need': 74, 'should': 65}, {'^': 569}, {'you': 570}, {'...':
571}, {'': (13, 'talk'), '<i>': 568, 'N': 572, 'that': 181}, {'down': 62, 'with': 62}, {'date': 46}, {'the': 575},
{'<them>': 62, 'N': 62, 'in': 482, 'it': 55, 'on': 482, 'that': 55, 'via': 482}, {'': (13, 'talk'), '<i>': 175,
'that': 181}, {'N': 62}, {'...': 275, 'article': 274, 'book': 274, 'checklist': 274, 'guide': 274, 'link': 274,
'list': 274, 'piece': 274, 'podcast': 274, 'spreadsheet': 274, 'template': 274, 'video': 274}, {'article': 274,
'book': 274, 'link': 274, 'piece': 274, 'podcast': 274, 'template': 274, 'video': 274}, {'a': 580, 'an': 580, 'my':
580, 'our': 276, 'that': 581, 'the': 580}, {'comments': 316, 'feedback': 316, 'notes': 316, 'remarks': 316}, {'': (23,
'contact'), '^': 582, 'detailed': 583, 'my': 583, 'some': 583}, {'': (23, 'contact'), '^': 582, 'a': 493}, {'<them>':
584, 'N': 585}, {'': (2, 'plan'), 'a': 46, 'for': 46, 'the': 46}, {'D': 46, 'for': 46, 'up': 587}, {'we': 35},
{'with': 274}, {'article': 590, 'book': 590, 'link': 590, 'list': 590, 'paper': 590, 'podcast': 590, 'report': 590,
'template': 590, 'video': 590}, {'a': 591, 'an': 591, 'my': 591, 'the': 591}, {'^': 592}, {'D': 451, 'fri': 452,
'friday': 453, 'from': 504, 'mon': 452, 'monday': 453, 'my': 460, 'our': 460, 'sat': 452, 'sun': 452, 'the': 460,
'thu': 452, 'thurs': 452, 'thursday': 453, 'to': 204, 'today': 453, 'tomorrow': 453, 'tue': 452, 'tues': 452,
'tuesday': 453, 'wed': 452, 'wednesday': 453}, {'hands': 62}, {'bring': 347, 'call': 37, 'catch': 92, 'connect': 345,
'introduce': 345, 'meet': 37, 'ring': 37, 'see': 37, 'to': 350, 'visit': 37, 'we': 35}, {'^': 43, 'how': 44, 'the':
44}, {'': (9, 'told'), 'how': 44}, {'<them>': 597, 'N': 598}, {'<they>': 35, 'it': 35}, {'that': 35, 'you': 143},
{'mentoring': 15, 'with': 62}, {'...': 602}, {'by': 37}, {'me': 92, 'up': 604, 'us': 92}, {'by': 62}, {'vm': 37},
{'vm': 37, 'voicemail': 37}, {'...': 323, '2': 607, 'to': 608}, {'so': 37}, {'traffic': 610}, {'in': 611}, {'be': 37,
'call': 37, 'have': 37, 'meet': 37}, {'to': 613}, {'<them>': 44, 'N': 44}, {'have': 74, 'must': 65, 'need': 74,
'should': 65}, {'^': 616}, {'<i>': 617, 'D': 177, '^': 176, 'at': 179, 'by': 179, 'during': 179, 'in': 179, 'on': 179,
'over': 179, 'via': 179}, {'<me>': 618}, {'': (10, 'thanks')}, {'you': 620}, {'d': 35, 'had': 35}, {'<i>': 622,
'<they>': 35, 'was': 406}, {'advice': 170, 'five': 214, 'four': 214, 'three': 214, 'two': 214}, {'asking': 258,
'calling': 258, 'hiring': 258, 'inviting': 258, 'whether': 258}, {'about': 625, 'of': 625}, {'was': 406}, {'calling':
37}, {'of': 628}, {'book': 250, 'cv': 250, 'deck': 250, 'draft': 250, 'pitch': 250, 'plan': 250, 'proposal': 250,
'website': 250}, {'^': 630}, {'<their>': 631}, {'': (12, 'task'), ':': 11}, {'person': 164}, {'phone': 164}, {'the':
635}, {'in': 634, 'on': 636}, {'<me>': 35}, {'congratulate': 35, 'do': 633, 'me': 637, 'say': 35, 'tell': 638},
{'<i>': 617, '<their>': 35, '<they>': 35, 'D': 177, 'N': 35, '^': 176, 'about': 35, 'at': 179, 'by': 179, 'during':
179, 'in': 179, 'on': 179, 'over': 179, 'that': 35, 'via': 179}, {'than': 242}, {'able': 242, 'amazing': 242, 'doing':
242, 'good': 242, 'great': 242, 'more': 641, 'ready': 242, 'strong': 242}, {'are': 642, 'is': 642, 're': 642, 's':
642}, {'<they>': 643}, {'chin': 243}, {'<their>': 645}, {'keep': 646}, {'': (9, 'told'), '<they>': 643, 'that': 644,
'to': 647}, {'chin': 244}, {'<their>': 649}, {'^': 650}, {'keep': 651}, {'': (9, 'told'), 'to': 652}, {'<me>': 640,
'<them>': 648, 'N': 653}, {'<them>': 62, 'N': 62, 'me': 62}, {'call': 37, 'catch': 37, 'get': 37, 'meet': 37, 'phone':
37, 'reach': 37, 'ring': 37}, {'<them>': 37, 'N': 37, 'calling': 37, 'phoning': 37, 'reaching': 37, 'ringing': 37,
'to': 656}, {'out': 35}, {'<me>': 183}, {'^': 18, 'at': 19, 'for': 19, 'with': 19}, {':': 30, 'for': 30, 'on': 30},
{'through': 44}, {'': (23, 'contact'), '<them>': 662, 'N': 662, 'home': 201}, {'ask': 37, 'call': 37, 'catch': 226,
'discuss': 37, 'email': 37, 'give': 438, 'go': 37, 'have': 37, 'invite': 37, 'join': 37, 'meet': 37, 'phone': 37,
'ring': 37, 'see': 37, 'speak': 37, 'talk': 37, 'text': 37, 'thank': 37, 'visit': 37}, {'to': 664}, {'adamant': 401,
'brought': 332, 'clear': 401, 'due': 203, 'firm': 401, 'going': 203, 'insistent': 401, 'meant': 203, 'moved': 333,
'not': 402, 'off': 37, 'postponed': 331, 'pushed': 331, 'quite': 403, 'really': 403, 'rescheduled': 331, 'shifted':
331, 'supposed': 203, 'there': 62, 'very': 403}, {'able': 286, 'answering': 37, 'available': 37, 'in': 37, 'picking':
226, 'reachable': 37}, {'t': 667}, {'five': 164, 'four': 164, 'three': 164, 'two': 164}, {'am': 376, 'are': 376,
'have': 381, 'm': 376, 'promised': 380, 're': 376, 've': 381, 'were': 669}, {'': (23, 'contact'), '<their>': 251, 'N':
252}, {'...': 323, 'by': 62, 'for': 62, 'out': 62, 'over': 671, 'through': 671, 'to': 62, 'with': 62}, {'due': 203,
'going': 203, 'meant': 203, 'supposed': 203, 'there': 62}, {'': (13, 'talk'), '<they>': 35}, {'': (13, 'talk'), '<i>':
35}, {'to': 108}, {'going': 676}, {'are': 677, 'is': 677, 's': 677}, {'': (13, 'talk'), '<i>': 622, '<they>': 678},
{'a': 421, 'breakfast': 46, 'coffee': 46, 'dinner': 46, 'drinks': 46, 'lunch': 46, 'tea': 46}, {'have': 680, 'join':
46, 'meet': 46, 'see': 46, 'visit': 46}, {'could': 37, 'had': 37}, {'i': 682}, {'answer': 37, 'joy': 37, 'luck': 37,
'pick': 92, 'pickup': 37, 'reply': 37, 'response': 37}, {'D': 35}, {'t': 685}, {'': (13, 'talk'), 'if': 258,
'whether': 258}, {'N': 223}, {'to': 688}, {'have': 74, 'must': 65, 'need': 74, 'ought': 74, 'should': 65, 'shouldn':
76}, {'^': 690}, {'$': 13, '0': 22, '<i>': 64, '<their>': 69, '<they>': 157, 'D': 163, 'N': 166, 'according': 167,
'action': 168, 'advice': 172, 'advise': 173, 'advised': 182, 'advises': 184, 'after': 185, 'agreed': 187, 'almost':
188, 'although': 35, 'am': 190, 'an': 22, 'and': 192, 'apparently': 35, 'appointment': 195, 'are': 196, 'arranged':
46, 'as': 198, 'asked': 200, 'asking': 35, 'ate': 201, 'bailed': 202, 'bc': 35, 'because': 35, 'been': 206, 'before':
185, 'begged': 208, 'blew': 210, 'bookd': 46, 'booked': 212, 'both': 214, 'breakfast': 195, 'breakfasted': 62,
'bringing': 28, 'brought': 216, 'bumped': 217, 'by': 220, 'call': 221, 'called': 224, 'came': 225, 'can': 235,
'cancel': 37, 'canceled': 237, 'canceling': 37, 'cancelled': 237, 'cancelling': 37, 'cancels': 237, 'cannot': 238,
'cant': 234, 'catch': 239, 'catching': 240, 'caught': 240, 'chatted': 62, 'cheered': 245, 'closed': 246, 'cncld': 37,
'coached': 247, 'coffee': 248, 'coming': 249, 'commented': 254, 'congratulated': 255, 'connected': 257, 'considering':
259, 'cos': 35, 'could': 260, 'couldn': 261, 'couldnt': 238, 'coz': 35, 'critiqued': 253, 'cuz': 35, 'demo': 248,
'did': 268, 'didn': 270, 'didnt': 271, 'dined': 62, 'dinner': 248, 'discussed': 62, 'drinks': 195, 'dropped': 272,
'dropping': 28, 'edited': 253, 'email': 273, 'emailed': 280, 'encouraged': 281, 'even': 282, 'explained': 284,
'explaining': 285, 'facetimed': 62, 'failed': 286, 'fallen': 287, 'falls': 288, 'feedback': 290, 'fell': 291,
'finished': 62, 'five': 22, 'flaked': 202, 'forgot': 294, 'forgotten': 296, 'four': 22, 'gave': 319, 'ghosted': 37,
'give': 321, 'given': 321, 'gives': 321, 'goes': 324, 'going': 326, 'gonna': 325, 'got': 334, 'grabbed': 62, 'had':
337, 'half': 22, 'has': 340, 'hasn': 343, 'hasnt': 342, 'have': 351, 'haven': 358, 'havent': 349, 'heard': 359,
'helped': 361, 'helping': 364, 'hes': 368, 'hooked': 371, 'hosted': 62, 'hours': 372, 'how': 185, 'hung': 373, 'i':
382, 'idea': 258, 'if': 383, 'ignored': 384, 'im': 190, 'in': 386, 'informed': 388, 'insists': 389, 'interviewed': 62,
'intro': 392, 'introd': 394, 'introduced': 395, 'introed': 257, 'invited': 397, 'is': 404, 'isn': 405, 'it': 407,
'joined': 408, 'just': 409, 'keep': 410, 'keeps': 415, 'kept': 416, 'lent': 418, 'let': 420, 'lined': 249, 'linked':
257, 'll': 423, 'long': 425, 'looked': 426, 'looking': 428, 'lost': 228, 'lunch': 248, 'lunched': 62, 'm': 190,
'made': 433, 'mail': 273, 'mailed': 434, 'maybe': 258, 'me': 435, 'meant': 440, 'meeting': 248, 'mentored': 247,
'mentoring': 442, 'message': 273, 'messaged': 280, 'met': 443, 'miss': 444, 'missed': 450, 'moved': 461, 'moves': 462,
'must': 463, 'nearly': 188, 'need': 463, 'never': 464, 'next': 467, 'no': 475, 'nobody': 476, 'noshow': 37, 'not':
478, 'note': 480, 'nothing': 449, 'noticed': 483, 'now': 484, 'on': 486, 'once': 185, 'one': 22, 'out': 487,
'outstanding': 488, 'over': 490, 'overslept': 37, 'owe': 492, 'owes': 492, 'passed': 499, 'penciled': 500,
'pencilled': 500, 'pending': 488, 'perhaps': 258, 'phoned': 62, 'pinged': 62, 'pitched': 62, 'planned': 501,
'planning': 502, 'played': 62, 'popped': 503, 'postponed': 505, 'presented': 263, 'promise': 168, 'proofread': 253,
'pushed': 507, 'put': 523, 'quick': 524, 'quote': 35, 'rained': 209, 'ran': 525, 'rang': 62, 're': 527, 'reached': 62,
'read': 531, 'rearranged': 526, 'rebooked': 535, 'received': 536, 'reckons': 389, 'recommendation': 537,
'recommended': 539, 'recommends': 389, 'referred': 543, 'rehearsed': 544, 'reminder': 345, 'repld': 62, 'replied': 62,
'rescheduled': 545, 'rescheduling': 37, 'returned': 551, 'review': 552, 'reviewed': 554, 's': 566, 'said': 573, 'sat':
574, 'save': 576, 'saw': 577, 'saying': 35, 'says': 578, 'scheduled': 46, 'seeing': 46, 'seen': 579, 'sending': 28,
'sent': 586, 'session': 552, 'set': 588, 'shall': 589, 'shared': 593, 'shes': 368, 'shifted': 594, 'shook': 595,
'should': 596, 'showed': 599, 'signed': 246, 'since': 600, 'skipped': 37, 'skipping': 37, 'skyped': 62, 'slacked': 62,
'so': 601, 'spent': 603, 'spoke': 62, 'spoken': 62, 'stood': 605, 'stopped': 606, 'straight': 609, 'stuck': 612,
'suggested': 389, 'suggests': 389, 'supposed': 614, 'takeaway': 173, 'talked': 62, 'task': 345, 'taught': 615,
'telephoned': 62, 'telling': 35, 'tells': 619, 'text': 273, 'texted': 280, 'thank': 621, 'thanked': 620, 'that': 623,
'the': 624, 'theyre': 368, 'thinking': 626, 'thinks': 389, 'this': 627, 'thought': 629, 'three': 22, 'through': 632,
'thru': 632, 'tip': 172, 'to': 639, 'todo': 633, 'together': 164, 'told': 654, 'took': 655, 'tried': 657, 'turns':
658, 'two': 22, 'unable': 286, 'unanswered': 37, 'upcoming': 46, 'urged': 659, 'urges': 208, 'visited': 62,
'volunteered': 660, 'waiting': 661, 'walked': 663, 'want': 463, 'wanted': 665, 'warned': 184, 'was': 666, 'wasn': 668,
'we': 670, 'went': 672, 'were': 673, 'what': 185, 'whatsapp': 273, 'whatsapped': 62, 'when': 185, 'where': 674,
'whether': 675, 'which': 679, 'while': 185, 'who': 35, 'whose': 35, 'why': 185, 'will': 681, 'wish': 683, 'with': 409,
'without': 684, 'won': 686, 'wondering': 687, 'worked': 201, 'working': 201, 'workshop': 195, 'wrote': 689, 'you':
691, 'zoomed': 62}]


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
'lunch': 10, 'met': 10, 'of': 0, 'spoke': 10, 'talked': 10}, {'N': 0}, {'by': 0, 'from': 0, 'to': 44, 'via': 0},
{'by': 0, 'from': 0, 'to': 0, 'via': 0}, {'by': 2}, {'sick': 1}, {'holiday': 1, 'leave': 1}, {'away': 1, 'ill': 1,
'missing': 1, 'off': 48, 'on': 49, 'out': 1, 'sick': 1, 'stuck': 35}, {'desk': 1}, {'her': 51, 'his': 51, 'home': 1,
'their': 51}, {'around': 1, 'at': 52, 'available': 1, 'home': 1, 'in': 1, 'there': 1}, {'t': 53}, {'by': 5}, {'for':
0}, {'': (0, 'with'), 'up': 16}, {'than': 5}, {'of': 31}, {'later': 58, 'show': 1, 'sign': 59}, {'': (4,
'absent_after'), 'there': 1, 'with': 31}, {'try': 10}, {'second': 62}, {'the': 63}, {'at': 34}, {'by': 0, 'from': 0},
{'by': 0}, {'hi': 41}, {'apologies': 1, 'regrets': 1}, {'': (0, 'with'), 'her': 69, 'his': 69, 'their': 69}, {'i': 12,
'we': 12}, {'to': 2, 'with': 2}, {'home': 1}, {'at': 73, 'home': 1}, {'': (1, 'about'), 'to': 0}, {'coming': 18}, {'':
(6, 'ahead'), 'coming': 18}, {'ill': 1}, {'was': 78}, {'': (5, 'due'), 'a': 11, 'beers': 10, 'breakfast': 10, 'call':
10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10, 'spoke': 10, 'talked': 10}, {'': (0, 'with'),
'o': 31}, {'attend': 1, 'be': 20, 'come': 1, 'join': 1}, {'to': 82}, {'': (4, 'absent_after'), 'around': 1, 'at': 52,
'available': 1, 'home': 1, 'in': 1, 'there': 1}, {'': (4, 'absent_after'), 'sick': 1}, {'away': 1, 'ill': 1, 'off': 1,
'on': 49, 'sick': 1, 'traveling': 1, 'travelling': 1}, {'absent': 1, 'away': 1, 'ill': 1, 'meant': 83, 'missing': 1,
'not': 84, 'off': 85, 'on': 49, 'out': 1, 'sick': 1, 'sposed': 83, 'still': 86, 'stuck': 35, 'suposed': 83,
'supposed': 83, 'traveling': 1, 'travelling': 1}, {'t': 84}, {'not': 20}, {'': (0, 'with'), 'a': 11, 'beers': 10,
'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10, 'spoke': 10, 'talked':
10}, {'about': 0}, {'about': 0, 'absent': 1, 'abt': 0, 'alongside': 2, 'answer': 3, 'asked': 2, 'at': 7, 'b4': 5,
'back': 3, 'bailed': 1, 'because': 8, 'before': 5, 'besides': 0, 'bout': 0, 'brought': 2, 'bumped': 9, 'but': 13,
'by': 5, 'call': 3, 'called': 15, 'calling': 2, 'canceled': 1, 'cancelled': 1, 'caught': 17, 'coming': 18, 'compared':
19, 'concerning': 0, 'considering': 0, 'could': 23, 'couldn': 24, 'couldnt': 22, 'did': 28, 'didn': 29, 'didnt': 27,
'dm': 3, 'drove': 2, 'due': 5, 'email': 30, 'emailed': 2, 'except': 32, 'excused': 1, 'facetimed': 2, 'finally': 33,
'for': 5, 'from': 34, 'got': 36, 'had': 38, 'heard': 39, 'hello': 40, 'hi': 41, 'hiring': 0, 'hosted': 2, 'ill': 1,
'in': 42, 'instead': 43, 'interviewed': 2, 'intro': 45, 'introduction': 46, 'invited': 47, 'is': 50, 'isn': 54,
'joined': 47, 'knows': 0, 'later': 33, 'latest': 55, 'letter': 3, 'looking': 56, 'mail': 30, 'mailed': 2, 'meeting':
2, 'mentioned': 0, 'mentions': 0, 'message': 30, 'messaged': 2, 'met': 57, 'minus': 31, 'missed': 21, 'missing': 31,
'near': 34, 'news': 8, 'next': 18, 'no': 60, 'not': 61, 'note': 3, 'on': 64, 'out': 48, 'outside': 34, 'over': 65,
'phoned': 2, 'pinged': 2, 'ran': 9, 'rang': 15, 're': 0, 'recommended': 0, 'recommends': 0, 'referral': 66,
'referred': 67, 'regarding': 0, 'reply': 3, 'run': 9, 'said': 40, 'sans': 31, 'saw': 2, 'says': 68, 'seeing': 2,
'sent': 70, 'sick': 1, 'since': 5, 'skyped': 2, 'slack': 3, 'so': 71, 'sobre': 0, 'speaking': 40, 'spoke': 72,
'stayed': 74, 'suggested': 0, 'talked': 40, 'talking': 40, 'text': 3, 'texted': 2, 'thank': 0, 'thanked': 2, 'thanks':
75, 'the': 76, 'then': 13, 'thinking': 8, 'thinks': 0, 'this': 77, 'though': 79, 'thx': 75, 'til': 5, 'till': 5,
'together': 16, 'took': 2, 'uber': 0, 'until': 80, 'via': 0, 'visit': 30, 'visited': 2, 'vm': 3, 'voicemail': 3, 'w':
81, 'was': 87, 'wasn': 88, 'wasnt': 53, 'were': 89, 'weren': 54, 'werent': 53, 'whatsapp': 3, 'with': 90, 'without':
31, 'worried': 91, 'wrote': 40, 'wth': 2, 'zoomed': 2}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'hands': 0}, {'': (2, 'call')},
{'review': 0}, {'': (7, 'event')}, {':': 0, 'D': 0, 'N': 0, 'call': 0, 'meeting': 0, 'today': 0, 'w': 0, 'with': 0,
'yesterday': 0}, {'': (3, 'coffee')}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'my': 10,
'our': 10, 'the': 10}, {'to': 11}, {'by': 11, 'in': 11, 'into': 11, 'over': 12, 'to': 11}, {'meeting': 0}, {'up': 14},
{'': (7, 'event'), 'call': 5}, {'': (8, 'meeting'), 'day': 7}, {'': (5, 'message')}, {'': (5, 'message'), 'd': 18},
{'coffee': 9}, {'': (4, 'meal'), 'a': 20, 'coffee': 9, 'tea': 9}, {'': (6, 'email')}, {'mail': 22, 'mailed': 22,
'mails': 22}, {'white': 9}, {'meet': 5}, {'person': 0}, {'': (0, 'intro')}, {'': (1, 'introduction'), 'd': 27}, {'':
(1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up': 7}, {'hours': 0}, {'line': 5}, {'the': 33}, {'': (8,
'meeting'), 'one': 0}, {'one': 0}, {'on': 35, 'one': 0, 'to': 36}, {'': (2, 'call'), 'call': 5, 'calls': 5,
'conversation': 5}, {'see': 0}, {'to': 39}, {'by': 40, 'in': 40, 'over': 40, 'round': 40}, {'vous': 0}, {'down': 0},
{'': (2, 'call'), 'call': 5}, {'phone': 5}, {'by': 45}, {'up': 0}, {'': (2, 'call'), 'conversation': 5}, {'fair': 7,
'show': 7}, {'message': 18, 'note': 18}, {'': (8, 'meeting'), 'review': 0}, {'app': 18}, {'1': 2, '121': 0, '1on1': 0,
'abendessen': 3, 'all': 4, 'almuerzo': 3, 'angerufen': 5, 'annual': 6, 'appointment': 0, 'appt': 0, 'ate': 3,
'awards': 7, 'barbecue': 3, 'barcamp': 7, 'bbq': 3, 'beer': 3, 'beers': 3, 'bevvies': 3, 'bfast': 3, 'bkfst': 3,
'board': 8, 'breakfast': 3, 'brekkie': 3, 'brekky': 3, 'brew': 9, 'brunch': 3, 'cafe': 9, 'caled': 5, 'call': 5,
'called': 5, 'calling': 5, 'calls': 5, 'came': 13, 'cappuccino': 9, 'catch': 15, 'cena': 3, 'cocktails': 3, 'code': 6,
'cofee': 9, 'coffe': 9, 'coffee': 9, 'coffees': 9, 'cofffee': 9, 'comida': 3, 'conf': 16, 'conference': 16,
'congress': 7, 'cuppa': 9, 'curry': 3, 'dejeuner': 3, 'demo': 17, 'demoday': 7, 'design': 6, 'dialled': 5, 'diner': 3,
'dinner': 3, 'dinners': 3, 'discord': 18, 'dm': 19, 'dmed': 18, 'dms': 18, 'drank': 20, 'drink': 21, 'drinks': 3, 'e':
23, 'eating': 3, 'email': 22, 'emailed': 22, 'emailing': 22, 'emails': 22, 'espresso': 9, 'event': 7, 'expo': 7,
'facetime': 5, 'facetimed': 5, 'festival': 7, 'fika': 9, 'flat': 24, 'fruhstuck': 3, 'gala': 7, 'getroffen': 0,
'gmeet': 5, 'google': 25, 'hackathon': 7, 'hangout': 5, 'imessage': 18, 'in': 26, 'insta': 18, 'instagram': 18,
'interview': 0, 'intro': 28, 'introd': 27, 'introduced': 27, 'introducing': 27, 'introduction': 29, 'introed': 27,
'introing': 27, 'kaffee': 9, 'kick': 30, 'kickoff': 0, 'latte': 9, 'linkedin': 18, 'lnch': 3, 'lunch': 3, 'lunched':
3, 'lunches': 3, 'mail': 22, 'mailed': 22, 'mails': 22, 'meal': 3, 'meating': 0, 'meet': 31, 'meeting': 0, 'meetings':
0, 'meetup': 7, 'message': 18, 'messaged': 18, 'messages': 18, 'messaging': 18, 'messe': 7, 'met': 0, 'metting': 0,
'mittagessen': 3, 'monthly': 6, 'msg': 18, 'msgd': 18, 'mtg': 0, 'mtgs': 0, 'natter': 0, 'office': 32, 'offsite': 0,
'on': 34, 'one': 37, 'panel': 7, 'party': 7, 'performance': 6, 'phone': 38, 'phonecall': 5, 'phoned': 5, 'phones': 5,
'picnic': 3, 'pinged': 18, 'pint': 3, 'pints': 3, 'pizza': 3, 'popped': 41, 'product': 6, 'project': 6, 'quarterly':
6, 'ramen': 3, 'rang': 5, 'reception': 7, 'rendez': 42, 'rendezvous': 0, 'retreat': 7, 'retro': 0, 'review': 14,
'roast': 3, 'sat': 43, 'session': 0, 'signal': 18, 'sit': 43, 'skype': 44, 'skyped': 5, 'slack': 18, 'slacked': 18,
'sms': 19, 'spoke': 46, 'sprint': 6, 'stand': 47, 'standup': 0, 'summit': 7, 'supper': 3, 'sushi': 3, 'sync': 0,
'synced': 0, 'takeaway': 3, 'tapas': 3, 'tea': 9, 'teams': 44, 'telefonat': 5, 'telefoniert': 5, 'telegram': 18,
'telephone': 48, 'telephoned': 5, 'text': 18, 'texted': 18, 'texting': 18, 'texts': 18, 'tour': 0, 'trade': 49,
'treffen': 0, 'tweeted': 18, 'txt': 18, 'txted': 18, 'video': 44, 'videocall': 5, 'voice': 50, 'voicemail': 5,
'voicenote': 18, 'wa': 18, 'webinar': 7, 'wechat': 18, 'wedding': 7, 'weekly': 51, 'whats': 52, 'whatsapp': 18,
'whatsapped': 18, 'whatsapping': 18, 'wine': 3, 'workshop': 7, 'zoom': 44, 'zoomed': 5, 'zooming': 5}]

