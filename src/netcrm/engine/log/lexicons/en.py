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
'visit': 37}, {'t': 234, 'we': 35}, {'call': 37, 'catch': 226, 'caught': 37, 'contact': 37, 'find': 37, 'get': 229,
'got': 230, 'make': 231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 232, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'up': 195}, {'up': 62}, {'':
(21, 'gave:encouragement')}, {'^': 239}, {'up': 240}, {'up': 239}, {'<them>': 241, 'N': 241, 'her': 242}, {'...':
201}, {'<them>': 15, 'N': 15}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 194,
'moved': 204, 'planned': 46, 's': 194, 'scheduled': 46, 'set': 193}, {'up': 46}, {'': (16, 'gave:feedback')}, {'^':
248}, {'s': 249}, {'<their>': 249, 'N': 250}, {'on': 251}, {'<them>': 240, 'N': 240}, {'and': 9, 'to': 9, 'with': 9},
{'N': 254}, {'': (11, 'thinking')}, {'asking': 256, 'calling': 256, 'hiring': 256, 'inviting': 256}, {'not': 236,
'we': 35}, {'t': 236}, {'to': 9}, {'N': 260}, {'of': 261}, {'presentation': 262}, {'place': 37}, {'answer': 37,
'call': 37, 'catch': 226, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'happen': 37,
'make': 231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 92, 'quite': 232, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'show': 226, 'speak': 37, 'spoke': 37, 'take': 264, 'talk': 37, 'talked': 37, 'took': 264,
'turn': 92, 'visit': 37}, {'a': 263, 'not': 265, 'the': 263}, {'answer': 37, 'call': 37, 'catch': 226, 'caught': 37,
'come': 37, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'happen': 37, 'make': 231, 'manage': 233,
'materialise': 37, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 92, 'quite': 232, 'reach': 37, 'reached': 37, 'ring':
37, 'see': 37, 'show': 226, 'speak': 37, 'spoke': 37, 'take': 264, 'talk': 37, 'talked': 37, 'turn': 92, 'visit': 37},
{'t': 267}, {'answer': 37, 'call': 37, 'catch': 226, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 229,
'got': 230, 'happen': 37, 'make': 231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 92, 'quite': 232,
'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'show': 226, 'speak': 37, 'spoke': 37, 'take': 264, 'talk': 37,
'talked': 37, 'turn': 92, 'visit': 37}, {'by': 62, 'in': 62, 'off': 62}, {'from': 62}, {'': (19, 'gave:resource')},
{'article': 272, 'book': 272, 'checklist': 272, 'guide': 272, 'link': 272, 'list': 272, 'podcast': 272, 'spreadsheet':
272, 'template': 272}, {'...': 273, 'article': 272, 'book': 272, 'checklist': 272, 'guide': 272, 'link': 272, 'list':
272, 'podcast': 272, 'spreadsheet': 272, 'template': 272}, {'a': 274, 'an': 274, 'my': 274, 'our': 274, 'the': 274},
{'^': 275}, {'^': 275, 'to': 222}, {'': (23, 'contact'), '<them>': 276, 'N': 277}, {'<me>': 207, 'N': 240}, {'though':
35}, {'N': 44}, {'N': 45, 'how': 44, 'to': 281}, {'how': 44, 'what': 44, 'why': 44}, {'to': 236}, {'out': 37},
{'through': 37}, {'<their>': 249, 'N': 250, '^': 248}, {'about': 287, 'on': 287}, {'apart': 37, 'out': 37, 'through':
37}, {'': (0, 'missed'), 's': 37}, {'call': 37, 'congratulate': 37, 'contact': 37, 'email': 37, 'meet': 37, 'message':
37, 'phone': 37, 'ping': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'<their>':
37, 'N': 290, 'about': 37, 'again': 37, 'my': 37, 'our': 37, 'the': 37, 'to': 291}, {'call': 37, 'contact': 37,
'email': 37, 'meet': 37, 'message': 37, 'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37,
'write': 37}, {'to': 293}, {'advice': 67, 'tip': 67}, {'^': 65, 'that': 66, 'to': 66, 'was': 66}, {'advice': 296,
'tip': 296}, {'...': 295, 'a': 297, 'advice': 296, 'some': 297, 'the': 297, 'tip': 296}, {'feedback': 249},
{'article': 272, 'book': 272, 'checklist': 272, 'guide': 272, 'link': 272, 'list': 272, 'spreadsheet': 272,
'template': 272}, {'...': 300, 'article': 272, 'book': 272, 'checklist': 272, 'guide': 272, 'link': 272, 'list': 272,
'spreadsheet': 272, 'template': 272}, {'a': 301, 'an': 301, 'my': 301, 'our': 301, 'the': 301}, {'talk': 240}, {'pep':
303}, {'': (20, 'gave:referral')}, {'^': 305}, {'of': 306}, {'address': 307, 'contact': 307, 'details': 307, 'name':
307, 'number': 307}, {'...': 299, '^': 302, 'a': 304, 'comments': 249, 'fb': 249, 'fdbk': 249, 'feedback': 249,
'input': 249, 'notes': 249, 'the': 308}, {'...': 299, '^': 302, 'comments': 249, 'fb': 249, 'fdbk': 249, 'feedback':
249, 'input': 249, 'notes': 249, 'the': 308}, {'at': 44, 'for': 44}, {'^': 43, 'at': 44, 'for': 44}, {'keynote': 311,
'lecture': 312, 'talk': 312, 'workshop': 312}, {'on': 249}, {'comments': 314, 'feedback': 314, 'thoughts': 314},
{'keynote': 311, 'lecture': 311, 'talk': 311, 'workshop': 311}, {'<me>': 298, '<them>': 309, 'N': 310, 'a': 313,
'keynote': 311, 'lecture': 311, 'my': 315, 'talk': 311, 'the': 316, 'workshop': 311}, {'advice': 67, 'an': 295,
'some': 295, 'the': 295, 'tip': 67}, {'<me>': 318}, {'mail': 37}, {'vm': 37, 'voice': 320, 'voicemail': 37}, {'...':
321}, {'call': 46, 'have': 46, 'meet': 46, 'see': 46, 'visit': 46}, {'to': 323}, {'note': 62}, {'call': 62, 'dm': 62,
'email': 62, 'letter': 62, 'mail': 62, 'message': 62, 'text': 62, 'voice': 325}, {'D': 204}, {'forward': 327}, {'D':
204, 'till': 204, 'to': 204, 'until': 204}, {'a': 326, 'an': 326, 'brought': 328, 'moved': 329, 'postponed': 327,
'pushed': 327, 'rescheduled': 327, 'shifted': 327, 'stood': 92, 'talking': 62}, {'left': 37}, {'bail': 37, 'call':
209, 'cancel': 37, 'postpone': 37, 'skip': 37}, {'': (23, 'contact'), 'a': 62, 'already': 331, 'an': 62, 'breakfast':
62, 'coffee': 62, 'dinner': 62, 'drinks': 62, 'lunch': 62, 'my': 62, 'our': 62, 'planned': 203, 'some': 62, 'tea': 62,
'the': 62, 'to': 332}, {'for': 46}, {'brought': 328, 'moved': 327, 'postponed': 327, 'pushed': 327, 'rescheduled':
327, 'set': 334, 'shifted': 327}, {'already': 331, 'been': 335}, {'in': 228}, {'been': 337, 'caught': 92, 'heard': 37,
'met': 37, 'seen': 37, 'spoken': 37, 'talked': 37}, {'t': 338}, {'brought': 328, 'moved': 327, 'postponed': 327,
'pushed': 327, 'rescheduled': 327, 'shifted': 327}, {'': (12, 'task')}, {'together': 341}, {'them': 342}, {'': (0,
'missed'), 'in': 228}, {'been': 344, 'caught': 92, 'had': 37, 'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37,
'talked': 37}, {'bring': 343, 'connect': 341, 'introduce': 341}, {'an': 160, 'appointment': 46, 'been': 340, 'bring':
343, 'connect': 341, 'introduce': 341, 'not': 345, 'to': 346}, {'to': 11}, {'have': 348, 'need': 348}, {'<i>': 349},
{'so': 350}, {'yet': 351}, {'answered': 352, 'been': 344, 'caught': 92, 'had': 37, 'heard': 37, 'met': 37, 'replied':
352, 'seen': 37, 'spoken': 37, 'talked': 37}, {'t': 353}, {'back': 271, 'from': 62, 'it': 271, 'that': 271, 'this':
271}, {'^': 43, 'to': 44, 'with': 44}, {'<them>': 356, 'N': 356, 'me': 62}, {'out': 44}, {'^': 43, 'figure': 358,
'with': 44}, {'<them>': 359, 'N': 359}, {'<giveinf>': 70}, {'^': 361}, {'to': 362}, {'going': 363, 'gonna': 362},
{'with': 8}, {'up': 365}, {'N': 366}, {'mentoring': 15}, {'out': 62}, {'have': 46}, {'to': 370}, {'going': 371}, {'N':
164}, {'^': 0, 'to': 11}, {'<them>': 374, 'N': 374}, {'<them>': 374, 'N': 374, 'to': 375}, {'promised': 376}, {'am':
372, 'and': 373, 'are': 372, 'guess': 256, 'have': 377, 'm': 372, 'miss': 37, 'n': 373, 'promised': 376, 're': 372,
'think': 256, 've': 377, 'wonder': 256}, {'<i>': 35, '<they>': 35}, {'my': 37}, {'calendar': 46, 'diary': 46},
{'order': 167, 'the': 381}, {'': (9, 'told')}, {'N': 383}, {'<i>': 175, 'that': 181}, {'2': 9, 'and': 9, 'n': 9, 'to':
9, 'with': 9}, {'N': 386}, {'N': 254, 'd': 387}, {'2': 9, 'and': 9, 'to': 9, 'with': 9}, {'N': 389}, {'<them>': 260,
'N': 386}, {'': (23, 'contact'), 'for': 48, 'to': 48}, {'me': 392, 'us': 392}, {'should': 65}, {'...': 394}, {'^':
395}, {'^': 395, 'that': 396}, {'answering': 37, 'available': 37, 'in': 37, 'picking': 226, 'reachable': 37},
{'adamant': 397, 'clear': 397, 'firm': 397, 'insistent': 397}, {'D': 46, 'adamant': 397, 'brought': 328, 'clear': 397,
'coming': 46, 'firm': 397, 'insistent': 397, 'moved': 329, 'not': 398, 'off': 37, 'on': 47, 'postponed': 327,
'pushed': 327, 'quite': 399, 'really': 399, 'rescheduled': 327, 'scheduled': 46, 'set': 211, 'shifted': 327, 'very':
399}, {'t': 398}, {'D': 62, 'at': 62, 'by': 62, 'during': 62, 'on': 62, 'over': 62}, {'agreed': 46, 'arranged': 46,
'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 194, 'planned': 46, 's': 194, 'scheduled': 46, 'set': 193, 'was':
402}, {'': (23, 'contact'), 'me': 164, 'us': 164}, {'me': 164, 'us': 164}, {'meaning': 203}, {'have': 74, 'must': 65,
'need': 74, 'shd': 65, 'should': 65}, {'^': 407}, {'<i>': 408}, {'<me>': 177}, {'cancelling': 37, 'dodging': 37,
'postponing': 37, 'saying': 409, 'telling': 410}, {'meaning': 203, 'saying': 409, 'telling': 410}, {'^': 272},
{'<them>': 413, 'N': 413}, {'know': 383}, {'N': 415}, {'call': 46}, {'a': 417, 'breakfast': 46, 'coffee': 46,
'dinner': 46, 'lunch': 46}, {'have': 418, 'meet': 46, 'see': 46, 'visit': 46}, {'no': 37}, {'time': 420}, {'over':
251}, {'to': 46}, {'forward': 423}, {'date': 46, 'presentation': 262}, {'between': 9, 'for': 9, 'from': 9}, {'intro':
426}, {'intro': 426, 'presentation': 262}, {'a': 425, 'an': 427, 'plans': 46, 'the': 428}, {'': (23, 'contact'),
'<them>': 276, 'N': 276}, {'and': 373, 'n': 373}, {'bell': 37, 'buzz': 37, 'call': 37, 'ring': 37, 'shout': 37}, {'a':
432}, {'N': 433}, {'call': 37, 'catch': 37, 'email': 37, 'give': 434, 'meet': 37, 'message': 37, 'phone': 37, 'reply':
37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'to': 435}, {'^': 14, 'at': 15, 'with': 15}, {'^':
14, 'at': 15, 'session': 437, 'students': 437, 'with': 15}, {'': (23, 'contact'), 'up': 62}, {'<them>': 37, 'N': 37},
{'appointment': 37, 'birthday': 37, 'call': 37, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37,
'party': 37, 'slot': 37, 'zoom': 37}, {'': (0, 'missed'), 's': 441}, {'': (0, 'missed'), 'from': 37}, {'appointment':
37, 'birthday': 37, 'call': 443, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37, 'party': 37,
'slot': 37, 'zoom': 37}, {'from': 37}, {'0': 441, '<their>': 441, '<them>': 37, 'N': 442, 'a': 444, 'call': 445, 'my':
441, 'our': 441, 'the': 441}, {'': (1, 'moved'), 'D': 204, 'to': 327}, {'D': 204, 'to': 327}, {'to': 327}, {'to':
204}, {'...': 450, 'D': 449, 'friday': 449, 'monday': 449, 'thursday': 449, 'today': 449, 'tomorrow': 449, 'tuesday':
449, 'wednesday': 449}, {'': (1, 'moved'), 'D': 204}, {'D': 452, 'to': 327}, {'1': 453}, {'up': 453}, {'1': 454,
'breakfast': 453, 'call': 453, 'catch': 455, 'chat': 453, 'coffee': 453, 'demo': 453, 'dinner': 453, 'interview': 453,
'lunch': 453, 'meeting': 453, 'session': 453}, {'D': 447, 'fri': 448, 'friday': 449, 'from': 451, 'mon': 448,
'monday': 449, 'my': 456, 'our': 456, 'sat': 448, 'sun': 448, 'the': 456, 'thu': 448, 'thurs': 448, 'thursday': 449,
'to': 204, 'today': 449, 'tomorrow': 449, 'tue': 448, 'tues': 448, 'tuesday': 449, 'wed': 448, 'wednesday': 449},
{'my': 456, 'our': 456, 'the': 456, 'to': 327}, {'bring': 343, 'connect': 341, 'introduce': 341, 'to': 346},
{'answered': 37, 'call': 37, 'called': 90, 'came': 37, 'catch': 226, 'caught': 37, 'contact': 37, 'find': 37, 'get':
229, 'got': 230, 'happened': 37, 'make': 231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37, 'picked': 92,
'quite': 232, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'showed': 226, 'speak': 37, 'spoke': 37, 'talk': 37,
'talked': 37, 'took': 264, 'turned': 92, 'visit': 37}, {'1': 35}, {'up': 35}, {'1': 461, 'call': 35, 'catch': 462,
'coffee': 35, 'dinner': 35, 'lunch': 35, 'meeting': 35, 'session': 35, 'sync': 35, 'visit': 35}, {'again': 37,
'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'1': 464}, {'up': 464}, {'one':
464}, {'answered': 37, 'called': 90, 'came': 37, 'happened': 37, 'picked': 92, 'showed': 226, 'to': 467, 'took': 264,
'turned': 92}, {'': (0, 'missed'), 'again': 37, 'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with':
37, 'yet': 37}, {'of': 37}, {'1': 465, '1on1': 464, 'ans': 37, 'answer': 37, 'call': 464, 'calls': 464, 'catch': 466,
'chat': 464, 'coffee': 464, 'contact': 464, 'dinner': 464, 'email': 464, 'joy': 37, 'luck': 37, 'lunch': 464, 'mail':
464, 'meeting': 464, 'news': 464, 'one': 468, 'pick': 92, 'pickup': 37, 'reply': 469, 'response': 37, 'show': 37,
'showed': 37, 'shows': 37, 'sign': 470, 'sync': 464, 'word': 464}, {'answered': 37, 'called': 90, 'came': 37,
'happened': 37, 'picked': 92, 'showed': 226, 'took': 264, 'turned': 92}, {'if': 256, 'whether': 256}, {'able': 284,
'been': 337, 'call': 37, 'catch': 226, 'caught': 226, 'contact': 37, 'find': 37, 'get': 229, 'got': 230, 'happening':
37, 'heard': 37, 'make': 231, 'manage': 233, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 232, 'reach': 37, 'reached':
37, 'ring': 37, 'see': 37, 'seen': 37, 'speak': 37, 'spoke': 37, 'spoken': 37, 'sure': 473, 'talk': 37, 'talked': 37,
'visit': 37}, {'self': 256}, {'to': 475}, {'news': 37, 'paper': 37}, {'facebook': 37, 'insta': 37, 'instagram': 37,
'linkedin': 37, 'the': 477, 'twitter': 37}, {'in': 478, 'on': 478, 'via': 478}, {'at': 327, 'on': 327}, {'calendar':
46}, {'the': 481}, {'of': 228}, {':': 30}, {'beer': 62, 'breakfast': 62, 'brunch': 62, 'coffee': 62, 'dinner': 62,
'drinks': 62, 'lunch': 62, 'pint': 62, 'tea': 62, 'zoom': 62}, {'a': 485, 'beer': 62, 'breakfast': 62, 'brunch': 62,
'coffee': 62, 'dinner': 62, 'drinks': 62, 'lunch': 62, 'pint': 62, 'tea': 62, 'zoom': 62}, {'^': 70}, {'me': 487,
'us': 487}, {'client': 306, 'customer': 306, 'lead': 306}, {'a': 489}, {'to': 272}, {'article': 491, 'book': 491,
'link': 491}, {'a': 492, 'an': 492, 'the': 492}, {'^': 493}, {'N': 490, 'on': 494}, {'in': 46}, {'': (2, 'plan'), 'a':
46}, {'': (2, 'plan'), 'a': 46, 'to': 46}, {'by': 62, 'in': 62}, {'D': 449, 'friday': 449, 'monday': 449, 'thursday':
449, 'today': 449, 'tomorrow': 449, 'tuesday': 449, 'wednesday': 449}, {'': (0, 'missed'), 'D': 447, 'friday': 449,
'from': 500, 'monday': 449, 'my': 456, 'our': 456, 'the': 456, 'thursday': 449, 'till': 204, 'to': 204, 'today': 449,
'tomorrow': 449, 'tuesday': 449, 'until': 204, 'wednesday': 449}, {'': (1, 'moved'), 'to': 204}, {'D': 447, 'back':
502, 'fri': 448, 'friday': 449, 'from': 500, 'mon': 448, 'monday': 449, 'my': 456, 'our': 456, 'out': 450, 'sat': 448,
'sun': 448, 'the': 456, 'thu': 448, 'thurs': 448, 'thursday': 449, 'to': 204, 'today': 449, 'tomorrow': 449, 'tue':
448, 'tues': 448, 'tuesday': 449, 'wed': 448, 'wednesday': 449}, {'for': 306, 'to': 306}, {'forward': 504}, {'with':
9}, {'touch': 506}, {'in': 507}, {'touch': 8}, {'in': 509}, {'N': 510}, {'...': 508, 'and': 511, 'forward': 504, 'in':
509}, {'D': 449, 'friday': 449, 'from': 500, 'monday': 449, 'thursday': 449, 'to': 204, 'today': 449, 'tomorrow': 449,
'tuesday': 449, 'wednesday': 449}, {'N': 306}, {'for': 514}, {'word': 515}, {'good': 516}, {'a': 517}, {'<them>': 505,
'N': 512, 'back': 513, 'in': 518, 'off': 37}, {'call': 62, 'catch': 238, 'chat': 62, 'coffee': 62, 'hello': 62,
'sync': 62}, {'into': 62}, {'D': 204, 'for': 327, 'to': 327}, {'booked': 522, 'calling': 46, 'going': 189, 'having':
46, 'hosting': 46, 'joining': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46}, {'book': 248, 'deck': 248, 'draft':
248, 'pitch': 248, 'plan': 248, 'proposal': 248}, {'^': 524}, {'s': 525}, {'<their>': 525, 'N': 526, 'in': 478, 'on':
478, 'via': 478}, {'1': 448}, {'up': 448}, {'1': 528, 'breakfast': 448, 'call': 448, 'catch': 529, 'chat': 448,
'coffee': 448, 'demo': 448, 'dinner': 448, 'interview': 448, 'lunch': 448, 'meeting': 448, 'session': 448}, {'D': 204,
'for': 327, 'my': 530, 'our': 530, 'the': 530, 'to': 327}, {'from': 171}, {'to': 306}, {'<i>': 175, '<me>': 169, 'N':
533, 'that': 181}, {'N': 305}, {'to': 535}, {'...': 536}, {'N': 533, '^': 537}, {'<their>': 249}, {'': (1, 'moved'),
'D': 447, 'for': 204, 'friday': 449, 'from': 500, 'monday': 449, 'my': 456, 'our': 456, 'the': 456, 'thursday': 449,
'to': 204, 'today': 449, 'tomorrow': 449, 'tuesday': 449, 'wednesday': 449}, {'comments': 249, 'feedback': 249,
'notes': 249, 'remarks': 249}, {'comments': 249, 'detailed': 541, 'feedback': 249, 'my': 541, 'notes': 249, 'remarks':
249, 'some': 541}, {'with': 542}, {'<them>': 543}, {'to': 544, 'with': 542}, {'it': 545}, {'moved': 204}, {'^': 248,
's': 249}, {'<their>': 249, 'N': 548, 'the': 249}, {'is': 169, 'was': 169}, {'...': 550}, {'D': 66, '^': 65}, {'call':
552, 'coffee': 552, 'lunch': 552, 'phone': 552, 'zoom': 552}, {'...': 550, 'call': 552, 'coffee': 552, 'lunch': 552,
'phone': 552, 'the': 553, 'zoom': 552}, {'met': 552, 'spoke': 552, 'talked': 552}, {'...': 550, 'i': 555, 'we': 555},
{'...': 550, '^': 65, 'at': 551, 'during': 551, 'is': 169, 'on': 554, 'over': 554, 'to': 66, 'was': 169, 'when': 556},
{'...': 550, '^': 65, 'at': 551, 'during': 551, 'is': 169, 'on': 551, 'over': 551, 'to': 66, 'was': 169, 'when': 551},
{'...': 550, 'at': 551, 'during': 551, 'on': 551, 'over': 551, 'when': 551}, {'...': 550, '^': 65, 'at': 551,
'during': 551, 'is': 169, 'on': 554, 'over': 554, 'to': 66, 'was': 169, 'when': 551}, {'advice': 557, 'counsel': 558,
'moved': 205, 'on': 47, 'recommendation': 558, 'suggestion': 558, 'take': 559, 'tip': 560}, {'^': 118}, {'^': 174,
'shall': 562}, {'must': 65, 'need': 74, 'should': 65}, {'^': 564}, {'you': 565}, {'...': 566}, {'': (13, 'talk'),
'<i>': 563, 'N': 567, 'that': 181}, {'down': 62, 'with': 62}, {'date': 46}, {'the': 570}, {'<them>': 62, 'N': 62,
'in': 478, 'it': 55, 'on': 478, 'that': 55, 'via': 478}, {'': (13, 'talk'), '<i>': 175, 'that': 181}, {'N': 62},
{'...': 273, 'article': 272, 'book': 272, 'checklist': 272, 'guide': 272, 'link': 272, 'list': 272, 'piece': 272,
'podcast': 272, 'spreadsheet': 272, 'template': 272, 'video': 272}, {'article': 272, 'book': 272, 'link': 272,
'piece': 272, 'podcast': 272, 'template': 272, 'video': 272}, {'a': 575, 'an': 575, 'my': 575, 'our': 274, 'that':
576, 'the': 575}, {'comments': 314, 'feedback': 314, 'notes': 314, 'remarks': 314}, {'': (23, 'contact'), '^': 577,
'detailed': 578, 'my': 578, 'some': 578}, {'': (23, 'contact'), '^': 577, 'a': 489}, {'<them>': 579, 'N': 580}, {'':
(2, 'plan'), 'a': 46, 'for': 46, 'the': 46}, {'D': 46, 'for': 46, 'up': 582}, {'we': 35}, {'with': 272}, {'article':
585, 'book': 585, 'link': 585, 'list': 585, 'paper': 585, 'podcast': 585, 'report': 585, 'template': 585, 'video':
585}, {'a': 586, 'an': 586, 'my': 586, 'the': 586}, {'^': 587}, {'D': 447, 'fri': 448, 'friday': 449, 'from': 500,
'mon': 448, 'monday': 449, 'my': 456, 'our': 456, 'sat': 448, 'sun': 448, 'the': 456, 'thu': 448, 'thurs': 448,
'thursday': 449, 'to': 204, 'today': 449, 'tomorrow': 449, 'tue': 448, 'tues': 448, 'tuesday': 449, 'wed': 448,
'wednesday': 449}, {'hands': 62}, {'bring': 343, 'call': 37, 'catch': 92, 'connect': 341, 'introduce': 341, 'meet':
37, 'ring': 37, 'see': 37, 'to': 346, 'visit': 37, 'we': 35}, {'^': 43, 'how': 44, 'the': 44}, {'': (9, 'told'),
'how': 44}, {'<them>': 592, 'N': 593}, {'<they>': 35, 'it': 35}, {'that': 35, 'you': 143}, {'mentoring': 15, 'with':
62}, {'...': 597}, {'by': 37}, {'me': 92, 'up': 599, 'us': 92}, {'by': 62}, {'vm': 37}, {'vm': 37, 'voicemail': 37},
{'...': 321, '2': 602, 'to': 603}, {'so': 37}, {'traffic': 605}, {'in': 606}, {'be': 37, 'call': 37, 'have': 37,
'meet': 37}, {'to': 608}, {'<them>': 44, 'N': 44}, {'have': 74, 'must': 65, 'need': 74, 'should': 65}, {'^': 611},
{'<i>': 612, 'D': 177, '^': 176, 'at': 179, 'by': 179, 'during': 179, 'in': 179, 'on': 179, 'over': 179, 'via': 179},
{'<me>': 613}, {'': (10, 'thanks')}, {'you': 615}, {'d': 35, 'had': 35}, {'<i>': 617, '<they>': 35, 'was': 402},
{'advice': 170, 'five': 214, 'four': 214, 'three': 214, 'two': 214}, {'asking': 256, 'calling': 256, 'hiring': 256,
'inviting': 256, 'whether': 256}, {'about': 620, 'of': 620}, {'was': 402}, {'calling': 37}, {'of': 623}, {'book': 248,
'cv': 248, 'deck': 248, 'draft': 248, 'pitch': 248, 'plan': 248, 'proposal': 248, 'website': 248}, {'^': 625},
{'<their>': 626}, {'': (12, 'task'), ':': 11}, {'person': 164}, {'phone': 164}, {'the': 630}, {'in': 629, 'on': 631},
{'<me>': 35}, {'congratulate': 35, 'do': 628, 'me': 632, 'say': 35, 'tell': 633}, {'<i>': 612, '<their>': 35,
'<they>': 35, 'D': 177, 'N': 35, '^': 176, 'about': 35, 'at': 179, 'by': 179, 'during': 179, 'in': 179, 'on': 179,
'over': 179, 'that': 35, 'via': 179}, {'than': 240}, {'able': 240, 'amazing': 240, 'doing': 240, 'good': 240, 'great':
240, 'more': 636, 'ready': 240, 'strong': 240}, {'are': 637, 'is': 637, 're': 637, 's': 637}, {'<they>': 638},
{'chin': 241}, {'<their>': 640}, {'keep': 641}, {'': (9, 'told'), '<they>': 638, 'that': 639, 'to': 642}, {'chin':
242}, {'<their>': 644}, {'^': 645}, {'keep': 646}, {'': (9, 'told'), 'to': 647}, {'<me>': 635, '<them>': 643, 'N':
648}, {'<them>': 62, 'N': 62, 'me': 62}, {'call': 37, 'catch': 37, 'get': 37, 'meet': 37, 'phone': 37, 'reach': 37,
'ring': 37}, {'<them>': 37, 'N': 37, 'calling': 37, 'phoning': 37, 'reaching': 37, 'ringing': 37, 'to': 651}, {'out':
35}, {'<me>': 183}, {'^': 18, 'at': 19, 'for': 19, 'with': 19}, {':': 30, 'for': 30, 'on': 30}, {'through': 44}, {'':
(23, 'contact'), '<them>': 657, 'N': 657, 'home': 201}, {'ask': 37, 'call': 37, 'catch': 226, 'discuss': 37, 'email':
37, 'give': 434, 'go': 37, 'have': 37, 'invite': 37, 'join': 37, 'meet': 37, 'phone': 37, 'ring': 37, 'see': 37,
'speak': 37, 'talk': 37, 'text': 37, 'thank': 37, 'visit': 37}, {'to': 659}, {'adamant': 397, 'brought': 328, 'clear':
397, 'due': 203, 'firm': 397, 'going': 203, 'insistent': 397, 'meant': 203, 'moved': 329, 'not': 398, 'off': 37,
'postponed': 327, 'pushed': 327, 'quite': 399, 'really': 399, 'rescheduled': 327, 'shifted': 327, 'supposed': 203,
'there': 62, 'very': 399}, {'able': 284, 'answering': 37, 'available': 37, 'in': 37, 'picking': 226, 'reachable': 37},
{'t': 662}, {'five': 164, 'four': 164, 'three': 164, 'two': 164}, {'am': 372, 'are': 372, 'have': 377, 'm': 372,
'promised': 376, 're': 372, 've': 377, 'were': 664}, {'': (23, 'contact'), '<their>': 249, 'N': 250}, {'...': 321,
'by': 62, 'for': 62, 'out': 62, 'over': 666, 'through': 666, 'to': 62, 'with': 62}, {'due': 203, 'going': 203,
'meant': 203, 'supposed': 203, 'there': 62}, {'': (13, 'talk'), '<they>': 35}, {'': (13, 'talk'), '<i>': 35}, {'to':
108}, {'going': 671}, {'are': 672, 'is': 672, 's': 672}, {'': (13, 'talk'), '<i>': 617, '<they>': 673}, {'a': 417,
'breakfast': 46, 'coffee': 46, 'dinner': 46, 'drinks': 46, 'lunch': 46, 'tea': 46}, {'have': 675, 'join': 46, 'meet':
46, 'see': 46, 'visit': 46}, {'could': 37, 'had': 37}, {'i': 677}, {'answer': 37, 'joy': 37, 'luck': 37, 'pick': 92,
'pickup': 37, 'reply': 37, 'response': 37}, {'D': 35}, {'t': 680}, {'': (13, 'talk'), 'if': 256, 'whether': 256},
{'N': 223}, {'to': 683}, {'have': 74, 'must': 65, 'need': 74, 'ought': 74, 'should': 65, 'shouldn': 76}, {'^': 685},
{'$': 13, '0': 22, '<i>': 64, '<their>': 69, '<they>': 157, 'D': 163, 'N': 166, 'according': 167, 'action': 168,
'advice': 172, 'advise': 173, 'advised': 182, 'advises': 184, 'after': 185, 'agreed': 187, 'almost': 188, 'although':
35, 'am': 190, 'an': 22, 'and': 192, 'apparently': 35, 'appointment': 195, 'are': 196, 'arranged': 46, 'as': 198,
'asked': 200, 'asking': 35, 'ate': 201, 'bailed': 202, 'bc': 35, 'because': 35, 'been': 206, 'before': 185, 'begged':
208, 'blew': 210, 'bookd': 46, 'booked': 212, 'both': 214, 'breakfast': 195, 'breakfasted': 62, 'bringing': 28,
'brought': 216, 'bumped': 217, 'by': 220, 'call': 221, 'called': 224, 'came': 225, 'can': 235, 'cancel': 37,
'canceled': 37, 'canceling': 37, 'cancelled': 37, 'cancelling': 37, 'cancels': 37, 'cannot': 236, 'cant': 234,
'catch': 237, 'catching': 238, 'caught': 238, 'chatted': 62, 'cheered': 243, 'closed': 244, 'cncld': 37, 'coached':
245, 'coffee': 246, 'coming': 247, 'commented': 252, 'congratulated': 253, 'connected': 255, 'considering': 257,
'cos': 35, 'could': 258, 'couldn': 259, 'couldnt': 236, 'coz': 35, 'critiqued': 251, 'cuz': 35, 'demo': 246, 'did':
266, 'didn': 268, 'didnt': 269, 'dined': 62, 'dinner': 246, 'discussed': 62, 'drinks': 195, 'dropped': 270,
'dropping': 28, 'edited': 251, 'email': 271, 'emailed': 278, 'encouraged': 279, 'even': 280, 'explained': 282,
'explaining': 283, 'facetimed': 62, 'failed': 284, 'fallen': 285, 'falls': 286, 'feedback': 288, 'fell': 289,
'finished': 62, 'five': 22, 'flaked': 202, 'forgot': 292, 'forgotten': 294, 'four': 22, 'gave': 317, 'ghosted': 37,
'give': 319, 'given': 319, 'gives': 319, 'goes': 322, 'going': 324, 'gonna': 323, 'got': 330, 'grabbed': 62, 'had':
333, 'half': 22, 'has': 336, 'hasn': 339, 'hasnt': 338, 'have': 347, 'haven': 354, 'havent': 345, 'heard': 355,
'helped': 357, 'helping': 360, 'hes': 364, 'hooked': 367, 'hosted': 62, 'hours': 368, 'how': 185, 'hung': 369, 'i':
378, 'idea': 256, 'if': 379, 'ignored': 380, 'im': 190, 'in': 382, 'informed': 384, 'insists': 385, 'interviewed': 62,
'intro': 388, 'introd': 390, 'introduced': 391, 'introed': 255, 'invited': 393, 'is': 400, 'isn': 401, 'it': 403,
'joined': 404, 'just': 405, 'keep': 406, 'keeps': 411, 'kept': 412, 'lent': 414, 'let': 416, 'lined': 247, 'linked':
255, 'll': 419, 'long': 421, 'looked': 422, 'looking': 424, 'lost': 228, 'lunch': 246, 'lunched': 62, 'm': 190,
'made': 429, 'mail': 271, 'mailed': 430, 'maybe': 256, 'me': 431, 'meant': 436, 'meeting': 246, 'mentored': 245,
'mentoring': 438, 'message': 271, 'messaged': 278, 'met': 439, 'miss': 440, 'missed': 446, 'moved': 457, 'moves': 458,
'must': 459, 'nearly': 188, 'need': 459, 'never': 460, 'next': 463, 'no': 471, 'nobody': 472, 'noshow': 37, 'not':
474, 'note': 476, 'nothing': 445, 'noticed': 479, 'now': 480, 'on': 482, 'once': 185, 'one': 22, 'out': 483,
'outstanding': 484, 'over': 486, 'overslept': 37, 'owe': 488, 'owes': 488, 'passed': 495, 'penciled': 496,
'pencilled': 496, 'pending': 484, 'perhaps': 256, 'phoned': 62, 'pinged': 62, 'pitched': 62, 'planned': 497,
'planning': 498, 'played': 62, 'popped': 499, 'postponed': 501, 'presented': 261, 'promise': 168, 'proofread': 251,
'pushed': 503, 'put': 519, 'quick': 520, 'quote': 35, 'rained': 209, 'ran': 521, 'rang': 62, 're': 523, 'reached': 62,
'read': 527, 'rearranged': 522, 'rebooked': 531, 'reckons': 385, 'recommendation': 532, 'recommended': 534,
'recommends': 385, 'referred': 538, 'rehearsed': 539, 'reminder': 341, 'repld': 62, 'replied': 62, 'rescheduled': 540,
'rescheduling': 37, 'returned': 546, 'review': 547, 'reviewed': 549, 's': 561, 'said': 568, 'sat': 569, 'save': 571,
'saw': 572, 'saying': 35, 'says': 573, 'scheduled': 46, 'seeing': 46, 'seen': 574, 'sending': 28, 'sent': 581,
'session': 547, 'set': 583, 'shall': 584, 'shared': 588, 'shes': 364, 'shifted': 589, 'shook': 590, 'should': 591,
'showed': 594, 'signed': 244, 'since': 595, 'skipped': 37, 'skipping': 37, 'skyped': 62, 'slacked': 62, 'so': 596,
'spent': 598, 'spoke': 62, 'spoken': 62, 'stood': 600, 'stopped': 601, 'straight': 604, 'stuck': 607, 'suggested':
385, 'suggests': 385, 'supposed': 609, 'takeaway': 173, 'talked': 62, 'task': 341, 'taught': 610, 'telephoned': 62,
'telling': 35, 'tells': 614, 'text': 271, 'texted': 278, 'thank': 616, 'thanked': 615, 'that': 618, 'the': 619,
'theyre': 364, 'thinking': 621, 'thinks': 385, 'this': 622, 'thought': 624, 'three': 22, 'through': 627, 'thru': 627,
'tip': 172, 'to': 634, 'todo': 628, 'together': 164, 'told': 649, 'took': 650, 'tried': 652, 'turns': 653, 'two': 22,
'unable': 284, 'unanswered': 37, 'upcoming': 46, 'urged': 654, 'urges': 208, 'visited': 62, 'volunteered': 655,
'waiting': 656, 'walked': 658, 'want': 459, 'wanted': 660, 'warned': 184, 'was': 661, 'wasn': 663, 'we': 665, 'went':
667, 'were': 668, 'what': 185, 'whatsapp': 271, 'whatsapped': 62, 'when': 185, 'where': 669, 'whether': 670, 'which':
674, 'while': 185, 'who': 35, 'whose': 35, 'why': 185, 'will': 676, 'wish': 678, 'with': 405, 'without': 679, 'won':
681, 'wondering': 682, 'worked': 201, 'working': 201, 'workshop': 195, 'wrote': 684, 'you': 686, 'zoomed': 62}]


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
'back': 3, 'bailed': 1, 'because': 8, 'before': 5, 'besides': 0, 'brought': 2, 'bumped': 9, 'but': 13, 'by': 5,
'call': 3, 'called': 15, 'calling': 2, 'canceled': 1, 'cancelled': 1, 'caught': 17, 'coming': 18, 'compared': 19,
'concerning': 0, 'considering': 0, 'could': 23, 'couldn': 24, 'couldnt': 22, 'did': 28, 'didn': 29, 'didnt': 27, 'dm':
3, 'drove': 2, 'due': 5, 'email': 30, 'emailed': 2, 'except': 32, 'excused': 1, 'facetimed': 2, 'finally': 33, 'for':
5, 'from': 34, 'got': 36, 'had': 38, 'heard': 39, 'hello': 40, 'hi': 41, 'hiring': 0, 'hosted': 2, 'ill': 1, 'in': 42,
'instead': 43, 'interviewed': 2, 'intro': 45, 'introduction': 46, 'invited': 47, 'is': 50, 'isn': 54, 'joined': 47,
'knows': 0, 'later': 33, 'latest': 55, 'letter': 3, 'looking': 56, 'mail': 30, 'mailed': 2, 'meeting': 2, 'mentioned':
0, 'mentions': 0, 'message': 30, 'messaged': 2, 'met': 57, 'minus': 31, 'missed': 21, 'missing': 31, 'near': 34,
'news': 8, 'next': 18, 'no': 60, 'not': 61, 'note': 3, 'on': 64, 'out': 48, 'outside': 34, 'over': 65, 'phoned': 2,
'pinged': 2, 'ran': 9, 'rang': 15, 're': 0, 'recommended': 0, 'recommends': 0, 'referral': 66, 'referred': 67,
'regarding': 0, 'reply': 3, 'run': 9, 'said': 40, 'sans': 31, 'saw': 2, 'says': 68, 'seeing': 2, 'sent': 70, 'sick':
1, 'since': 5, 'skyped': 2, 'slack': 3, 'so': 71, 'sobre': 0, 'speaking': 40, 'spoke': 72, 'stayed': 74, 'suggested':
0, 'talked': 40, 'talking': 40, 'text': 3, 'texted': 2, 'thank': 0, 'thanked': 2, 'thanks': 75, 'the': 76, 'then': 13,
'thinking': 8, 'thinks': 0, 'this': 77, 'though': 79, 'thx': 75, 'til': 5, 'till': 5, 'together': 16, 'took': 2,
'uber': 0, 'until': 80, 'via': 0, 'visit': 30, 'visited': 2, 'vm': 3, 'voicemail': 3, 'w': 81, 'was': 87, 'wasn': 88,
'wasnt': 53, 'were': 89, 'weren': 54, 'werent': 53, 'whatsapp': 3, 'with': 90, 'without': 31, 'worried': 91, 'wrote':
40, 'wth': 2, 'zoomed': 2}]


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

