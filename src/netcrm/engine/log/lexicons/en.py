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
'radio': 37, 'tv': 37}, {'the': 53}, {'on': 37}, {'in': 54, 'it': 55, 'on': 54}, {'been': 37, 'called': 37, 'gone':
37, 'met': 37, 'phoned': 37, 'replied': 37, 'rung': 37, 'seen': 37, 'visited': 37, 'written': 37}, {'have': 57}, {'':
(23, 'contact')}, {'at': 59, 'by': 59, 'with': 59}, {'^': 26, 'am': 33, 'are': 34, 'd': 36, 'did': 39, 'didn': 41,
'didnt': 42, 'explained': 45, 'go': 50, 'had': 36, 'm': 33, 'meet': 50, 'ought': 52, 're': 34, 'read': 56, 'saw': 56,
'see': 50, 'should': 58, 'visit': 50, 'was': 60, 'were': 60}, {'': (3, 'advice')}, {'^': 62}, {'^': 62, 'that': 63,
'to': 63}, {'^': 62, 'is': 64, 's': 64, 'that': 63, 'to': 63, 'was': 64}, {'advice': 65, 'counsel': 65,
'recommendation': 65, 'suggestion': 65, 'tip': 65, 'view': 65}, {'': (6, 'theirs')}, {'D': 67}, {'...': 68, '<me>':
67, 'D': 67}, {'<give3>': 69}, {'to': 62}, {'2': 62, 'to': 62}, {'t': 62}, {'can': 62, 'could': 62, 'have': 71,
'must': 62, 'need': 72, 'ought': 71, 'shd': 62, 'should': 62, 'shouldn': 73, 'shouldnt': 62}, {'^': 74}, {'<i>': 75},
{'<i>': 75, '^': 62, 'that': 76}, {'attended': 59}, {'...': 68}, {'^': 79}, {'<i>': 75, 'that': 76}, {'he': 35, 'her':
35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 35, 'their': 35, 'they': 35, 'what': 35, 'when': 35,
'whether': 35, 'why': 35}, {'must': 62, 'need': 71, 'needs': 71, 'ought': 71, 'should': 62}, {'...': 83}, {'': (13,
'talk'), '<i>': 75, '^': 84}, {'<i>': 75, '^': 84, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35,
'she': 35, 'that': 85, 'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'back': 37},
{'it': 37}, {'up': 37}, {'answer': 37, 'answered': 37, 'call': 87, 'called': 87, 'came': 37, 'come': 37, 'coming': 37,
'make': 88, 'pick': 89, 'picked': 89, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37,
'showed': 37}, {'t': 90}, {'not': 90}, {'answer': 37, 'answered': 37, 'call': 87, 'called': 87, 'came': 37, 'come':
37, 'coming': 37, 'pick': 89, 'picked': 89, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37,
'showed': 37}, {'not': 93}, {'t': 93}, {'': (4, 'needs_from_me')}, {'my': 96, 'our': 96}, {'^': 97}, {'<i>': 75, '^':
84}, {'<i>': 75, '^': 84, 'that': 99}, {'for': 98}, {'convinced': 81, 'waiting': 101}, {'<me>': 67}, {'<giveinf>':
103}, {'^': 104}, {'D': 96}, {'me': 96, 'us': 96}, {'by': 106, 'for': 106, 'from': 107}, {'...': 108, 'my': 96, 'our':
96}, {'^': 109}, {'better': 62}, {'got': 71}, {'better': 62, 'can': 62, 'could': 62, 'd': 111, 'gotta': 62, 'have':
71, 'might': 62, 'must': 62, 'need': 72, 'ought': 71, 'shd': 62, 'should': 62, 'shouldn': 73, 'shouldnt': 62, 've':
112}, {'^': 113}, {'not': 62}, {'...': 83, 'always': 62, 'ask': 62, 'do': 115, 'don': 73, 'dont': 62, 'drop': 62,
'fire': 62, 'focus': 62, 'hire': 62, 'never': 62, 'raise': 62, 'sell': 62, 'start': 62, 'stop': 62}, {'': (13,
'talk'), '<i>': 114, '^': 84}, {'always': 62, 'ask': 62, 'do': 115, 'don': 73, 'dont': 62, 'drop': 62, 'fire': 62,
'focus': 62, 'hire': 62, 'never': 62, 'raise': 62, 'sell': 62, 'start': 62, 'stop': 62}, {'^': 118}, {'<i>': 114, '^':
116, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 117, 'their': 35, 'they': 35,
'to': 119, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<i>': 114, '^': 62}, {'<i>': 114, '<me>': 63, '^': 62,
'that': 121, 'to': 63}, {'waiting': 101}, {'^': 113, 'shall': 63}, {'have': 71, 'must': 62, 'need': 62, 'should': 62},
{'^': 125}, {'<i>': 126, '^': 71}, {'...': 83, '<giveinf>': 62, 'always': 62, 'ask': 62, 'do': 115, 'don': 73, 'dont':
62, 'drop': 62, 'fire': 62, 'focus': 62, 'hire': 62, 'never': 62, 'raise': 62, 'sell': 62, 'start': 62, 'stop': 62},
{':': 63, '<i>': 124, '<me>': 127, '^': 128, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35,
'that': 117, 'their': 35, 'they': 35, 'to': 119, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<giveinf>': 62},
{'<me>': 127, '^': 130}, {':': 63, '<i>': 114, '<me>': 127, '^': 128, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if':
35, 'it': 35, 'she': 35, 'that': 117, 'their': 35, 'they': 35, 'to': 119, 'what': 35, 'when': 35, 'whether': 35,
'why': 35}, {'': (3, 'advice'), '...': 83}, {'<i>': 114, '^': 84}, {'<i>': 114, '^': 133, 'that': 134}, {'<i>': 126},
{'<me>': 136}, {'<i>': 126, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 35,
'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<me>': 138}, {'should': 63}, {'<i>':
140}, {'^': 113, 'should': 63}, {'<i>': 142, '^': 116, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35,
'she': 35, 'that': 117, 'their': 35, 'they': 35, 'to': 119, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<i>':
114, '^': 84, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 117, 'their': 35,
'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'<me>': 82}, {'part': 59}, {'from': 107}, {'by': 96},
{'...': 148}, {'...': 147, 'my': 149, 'our': 149}, {'^': 150}, {'around': 59, 'clear': 81, 'in': 59}, {'around': 59,
'in': 59}, {'^': 70, 'advised': 77, 'advises': 77, 'all': 78, 'answers': 80, 'argued': 81, 'argues': 81, 'asked': 82,
'attended': 59, 'believed': 81, 'believes': 86, 'both': 78, 'can': 91, 'cannot': 90, 'cant': 90, 'claims': 82,
'confirmed': 82, 'could': 92, 'couldn': 91, 'couldnt': 90, 'did': 94, 'didn': 95, 'didnt': 93, 'doesn': 95, 'expects':
98, 'explained': 82, 'feels': 100, 'felt': 81, 'heard': 82, 'insists': 81, 'is': 102, 'isn': 95, 'mentioned': 82,
'mentions': 82, 'must': 105, 'need': 98, 'needs': 110, 'never': 93, 'reckoned': 81, 'reckons': 120, 'recommended':
122, 'recommends': 122, 's': 123, 'said': 129, 'say': 131, 'says': 132, 'shall': 105, 'should': 105, 'suggested': 135,
'suggests': 135, 'tell': 137, 'tells': 139, 'texted': 82, 'think': 141, 'thinks': 143, 'thought': 144, 'told': 145,
'took': 146, 'wants': 151, 'warned': 81, 'was': 152, 'were': 153, 'will': 92, 'won': 91, 'wont': 90, 'wrote': 82},
{'at': 46, 'going': 46, 'having': 46, 'hosting': 46, 'in': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46, 'with':
46}, {'call': 46, 'meeting': 46}, {'appointment': 46}, {'a': 156, 'an': 157, 'breakfast': 46, 'coffee': 46, 'dinner':
46, 'drinks': 46, 'lunch': 46, 'tea': 46}, {'am': 155, 'are': 155, 'fly': 46, 'go': 46, 'have': 158, 'host': 46, 'm':
155, 'meet': 46, 're': 155, 'see': 46, 'travel': 46, 'visit': 46}, {'<i>': 159}, {'': (14, 'together')}, {'i': 161,
'me': 161, 'myself': 161, 'us': 161}, {'all': 78, 'and': 162, 'attended': 59, 'both': 78, 'can': 91, 'cannot': 90,
'cant': 90, 'could': 92, 'couldn': 91, 'couldnt': 90, 'did': 94, 'didn': 95, 'didnt': 93, 'doesn': 95, 'isn': 95, 'n':
162, 'never': 93, 'took': 146, 'was': 153, 'were': 153, 'will': 92, 'won': 91, 'wont': 90}, {'to': 35}, {':': 11},
{'^': 62, 'to': 63}, {'^': 62, 'is': 166, 'to': 63, 'was': 166}, {'<them>': 167, 'N': 167}, {':': 63, 'from': 168,
'is': 166, 'was': 166}, {':': 63}, {'never': 71, 'not': 71, 'to': 62}, {'^': 171}, {'against': 62, 'never': 71, 'not':
71, 'to': 62}, {'...': 172}, {'D': 172, '^': 173, 'against': 62, 'at': 174, 'by': 174, 'during': 174, 'in': 174, 'on':
174, 'over': 174, 'via': 174}, {'<me>': 175}, {'D': 172, '^': 171, 'at': 174, 'by': 174, 'during': 174, 'in': 174,
'on': 174, 'over': 174, 'via': 174}, {'<me>': 177}, {'<they>': 35}, {'meet': 46}, {'on': 46, 'to': 180}, {'called':
37, 'met': 37, 'rang': 37}, {'for': 46, 'to': 46}, {'calling': 46, 'going': 183, 'having': 46, 'hosting': 46,
'joining': 46, 'meeting': 46, 'seeing': 46, 'visiting': 46}, {'quote': 63}, {'i': 185}, {'': (2, 'plan'), 'up': 46},
{'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'planned': 46, 'scheduled': 46, 'set':
187}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 188, 'planned': 46, 's': 188,
'scheduled': 46, 'set': 187}, {'calling': 46, 'coming': 46, 'going': 183, 'having': 46, 'hosting': 46, 'joining': 46,
'meeting': 46, 'seeing': 46, 'visiting': 46}, {'has': 35, 'is': 35, 'wants': 35, 'was': 35}, {'<they>': 35, 'N': 191},
{'': (8, 'asked')}, {'<them>': 193, 'N': 193, 'for': 35, 'how': 35, 'if': 35, 'what': 35, 'when': 35, 'whether': 35,
'why': 35}, {'with': 59}, {'': (0, 'missed'), 'on': 37}, {'to': 37}, {'': (1, 'moved')}, {'till': 198, 'to': 198,
'until': 198}, {'meaning': 197, 'moved': 199}, {'D': 172, '^': 171}, {'<me>': 201}, {'off': 37}, {'me': 203, 'off':
37, 'us': 203}, {'': (2, 'plan'), 'for': 46}, {'': (2, 'plan'), 'in': 205}, {'us': 161}, {'of': 207}, {'D': 198, 'to':
198}, {'N': 59, 'forward': 209}, {'into': 59, 'to': 198}, {'they': 35}, {'end': 212}, {'the': 213}, {'agreed': 46,
'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'from': 59, 'is': 188, 'moved': 198, 'planned': 46, 's':
188, 'scheduled': 46, 'set': 187}, {'ask': 193}, {'to': 216}, {'': (23, 'contact'), 'N': 217, 'it': 203, 'off': 37},
{'along': 59, 'by': 59, 'in': 59, 'over': 59, 'round': 59, 'to': 59}, {'': (0, 'missed'), 'up': 37}, {'hold': 37},
{'touch': 37}, {'a': 221, 'hold': 37, 'in': 222, 'through': 37, 'to': 37}, {'hold': 37, 'through': 37}, {'': (0,
'missed'), 'it': 37}, {'call': 37, 'catch': 220, 'caught': 37, 'contact': 37, 'find': 37, 'get': 223, 'got': 224,
'make': 225, 'meet': 37, 'met': 37, 'phone': 37, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37,
'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'to': 226}, {'D': 35, 'call': 37, 'catch': 220, 'caught': 37,
'contact': 37, 'find': 37, 'get': 223, 'got': 224, 'make': 225, 'manage': 227, 'meet': 37, 'met': 37, 'phone': 37,
'quite': 226, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37,
'visit': 37}, {'t': 228, 'we': 35}, {'call': 37, 'catch': 220, 'caught': 37, 'contact': 37, 'find': 37, 'get': 223,
'got': 224, 'make': 225, 'manage': 227, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 226, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'up': 189}, {'up': 59}, {'':
(21, 'gave:encouragement')}, {'^': 233}, {'up': 234}, {'up': 233}, {'<them>': 235, 'N': 235, 'her': 236}, {'...':
195}, {'<them>': 15, 'N': 15}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46, 'fixed': 46, 'is': 188,
'moved': 198, 'planned': 46, 's': 188, 'scheduled': 46, 'set': 187}, {'up': 46}, {'': (16, 'gave:feedback')}, {'^':
242}, {'s': 243}, {'<their>': 243, 'N': 244}, {'on': 245}, {'<them>': 234, 'N': 234}, {'and': 9, 'to': 9, 'with': 9},
{'N': 248}, {'': (11, 'thinking')}, {'asking': 250, 'calling': 250, 'hiring': 250, 'inviting': 250}, {'not': 230,
'we': 35}, {'t': 230}, {'to': 9}, {'N': 254}, {'of': 255}, {'presentation': 256}, {'place': 37}, {'answer': 37,
'call': 37, 'catch': 220, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 223, 'got': 224, 'happen': 37,
'make': 225, 'manage': 227, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 89, 'quite': 226, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'show': 220, 'speak': 37, 'spoke': 37, 'take': 258, 'talk': 37, 'talked': 37, 'took': 258,
'turn': 89, 'visit': 37}, {'a': 257, 'not': 259, 'the': 257}, {'answer': 37, 'call': 37, 'catch': 220, 'caught': 37,
'come': 37, 'contact': 37, 'find': 37, 'get': 223, 'got': 224, 'happen': 37, 'make': 225, 'manage': 227,
'materialise': 37, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 89, 'quite': 226, 'reach': 37, 'reached': 37, 'ring':
37, 'see': 37, 'show': 220, 'speak': 37, 'spoke': 37, 'take': 258, 'talk': 37, 'talked': 37, 'turn': 89, 'visit': 37},
{'t': 261}, {'answer': 37, 'call': 37, 'catch': 220, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 223,
'got': 224, 'happen': 37, 'make': 225, 'manage': 227, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 89, 'quite': 226,
'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'show': 220, 'speak': 37, 'spoke': 37, 'take': 258, 'talk': 37,
'talked': 37, 'turn': 89, 'visit': 37}, {'by': 59, 'in': 59, 'off': 59}, {'from': 59}, {'': (19, 'gave:resource')},
{'article': 266, 'book': 266, 'checklist': 266, 'guide': 266, 'link': 266, 'list': 266, 'podcast': 266, 'spreadsheet':
266, 'template': 266}, {'...': 267, 'article': 266, 'book': 266, 'checklist': 266, 'guide': 266, 'link': 266, 'list':
266, 'podcast': 266, 'spreadsheet': 266, 'template': 266}, {'a': 268, 'an': 268, 'my': 268, 'our': 268, 'the': 268},
{'^': 269}, {'^': 269, 'to': 216}, {'': (23, 'contact'), '<them>': 270, 'N': 271}, {'<me>': 201, 'N': 234}, {'though':
35}, {'N': 44}, {'N': 45, 'how': 44, 'to': 275}, {'how': 44, 'what': 44, 'why': 44}, {'to': 230}, {'out': 37},
{'through': 37}, {'<their>': 243, 'N': 244, '^': 242}, {'about': 281, 'on': 281}, {'apart': 37, 'out': 37, 'through':
37}, {'': (0, 'missed'), 's': 37}, {'call': 37, 'congratulate': 37, 'contact': 37, 'email': 37, 'meet': 37, 'message':
37, 'phone': 37, 'ping': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'<their>':
37, 'N': 284, 'about': 37, 'again': 37, 'my': 37, 'our': 37, 'the': 37, 'to': 285}, {'call': 37, 'contact': 37,
'email': 37, 'meet': 37, 'message': 37, 'phone': 37, 'reply': 37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37,
'write': 37}, {'to': 287}, {'advice': 64, 'tip': 64}, {'^': 62, 'that': 63, 'to': 63, 'was': 63}, {'advice': 290,
'tip': 290}, {'...': 289, 'a': 291, 'advice': 290, 'some': 291, 'the': 291, 'tip': 290}, {'feedback': 243},
{'article': 266, 'book': 266, 'checklist': 266, 'guide': 266, 'link': 266, 'list': 266, 'spreadsheet': 266,
'template': 266}, {'...': 294, 'article': 266, 'book': 266, 'checklist': 266, 'guide': 266, 'link': 266, 'list': 266,
'spreadsheet': 266, 'template': 266}, {'a': 295, 'an': 295, 'my': 295, 'our': 295, 'the': 295}, {'talk': 234}, {'pep':
297}, {'': (20, 'gave:referral')}, {'^': 299}, {'of': 300}, {'address': 301, 'contact': 301, 'details': 301, 'name':
301, 'number': 301}, {'...': 293, '^': 296, 'a': 298, 'comments': 243, 'fb': 243, 'fdbk': 243, 'feedback': 243,
'input': 243, 'notes': 243, 'the': 302}, {'...': 293, '^': 296, 'comments': 243, 'fb': 243, 'fdbk': 243, 'feedback':
243, 'input': 243, 'notes': 243, 'the': 302}, {'at': 44, 'for': 44}, {'^': 43, 'at': 44, 'for': 44}, {'keynote': 305,
'lecture': 306, 'talk': 306, 'workshop': 306}, {'on': 243}, {'comments': 308, 'feedback': 308, 'thoughts': 308},
{'keynote': 305, 'lecture': 305, 'talk': 305, 'workshop': 305}, {'<me>': 292, '<them>': 303, 'N': 304, 'a': 307,
'keynote': 305, 'lecture': 305, 'my': 309, 'talk': 305, 'the': 310, 'workshop': 305}, {'advice': 64, 'an': 289,
'some': 289, 'the': 289, 'tip': 64}, {'<me>': 312}, {'mail': 37}, {'vm': 37, 'voice': 314, 'voicemail': 37}, {'...':
315}, {'call': 46, 'have': 46, 'meet': 46, 'see': 46, 'visit': 46}, {'to': 317}, {'note': 59}, {'call': 59, 'dm': 59,
'email': 59, 'letter': 59, 'mail': 59, 'message': 59, 'text': 59, 'voice': 319}, {'D': 198}, {'forward': 321}, {'D':
198, 'till': 198, 'to': 198, 'until': 198}, {'a': 320, 'an': 320, 'brought': 322, 'moved': 323, 'postponed': 321,
'pushed': 321, 'rescheduled': 321, 'shifted': 321, 'stood': 89, 'talking': 59}, {'left': 37}, {'bail': 37, 'call':
203, 'cancel': 37, 'postpone': 37, 'skip': 37}, {'': (23, 'contact'), 'a': 59, 'already': 325, 'an': 59, 'breakfast':
59, 'coffee': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'my': 59, 'our': 59, 'planned': 197, 'some': 59, 'tea': 59,
'the': 59, 'to': 326}, {'for': 46}, {'brought': 322, 'moved': 321, 'postponed': 321, 'pushed': 321, 'rescheduled':
321, 'set': 328, 'shifted': 321}, {'already': 325, 'been': 329}, {'in': 222}, {'been': 331, 'caught': 89, 'heard': 37,
'met': 37, 'seen': 37, 'spoken': 37, 'talked': 37}, {'t': 332}, {'brought': 322, 'moved': 321, 'postponed': 321,
'pushed': 321, 'rescheduled': 321, 'shifted': 321}, {'': (12, 'task')}, {'together': 335}, {'them': 336}, {'': (0,
'missed'), 'in': 222}, {'been': 338, 'caught': 89, 'had': 37, 'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37,
'talked': 37}, {'bring': 337, 'connect': 335, 'introduce': 335}, {'an': 157, 'appointment': 46, 'been': 334, 'bring':
337, 'connect': 335, 'introduce': 335, 'not': 339, 'to': 340}, {'to': 11}, {'have': 342, 'need': 342}, {'<i>': 343},
{'so': 344}, {'yet': 345}, {'answered': 346, 'been': 338, 'caught': 89, 'had': 37, 'heard': 37, 'met': 37, 'replied':
346, 'seen': 37, 'spoken': 37, 'talked': 37}, {'t': 347}, {'back': 265, 'from': 59, 'it': 265, 'that': 265, 'this':
265}, {'^': 43, 'to': 44, 'with': 44}, {'<them>': 350, 'N': 350, 'me': 59}, {'out': 44}, {'^': 43, 'figure': 352,
'with': 44}, {'<them>': 353, 'N': 353}, {'<giveinf>': 67}, {'^': 355}, {'to': 356}, {'going': 357, 'gonna': 356},
{'with': 8}, {'up': 359}, {'N': 360}, {'mentoring': 15}, {'out': 59}, {'have': 46}, {'to': 364}, {'going': 365}, {'N':
161}, {'^': 0, 'to': 11}, {'<them>': 368, 'N': 368}, {'<them>': 368, 'N': 368, 'to': 369}, {'promised': 370}, {'am':
366, 'and': 367, 'are': 366, 'guess': 250, 'have': 371, 'm': 366, 'miss': 37, 'n': 367, 'promised': 370, 're': 366,
'think': 250, 've': 371, 'wonder': 250}, {'<i>': 35, '<they>': 35}, {'my': 37}, {'calendar': 46, 'diary': 46},
{'order': 164, 'the': 375}, {'': (9, 'told')}, {'N': 377}, {'2': 9, 'and': 9, 'n': 9, 'to': 9, 'with': 9}, {'N': 379},
{'N': 248, 'd': 380}, {'2': 9, 'and': 9, 'to': 9, 'with': 9}, {'N': 382}, {'<them>': 254, 'N': 379}, {'': (23,
'contact'), 'for': 48, 'to': 48}, {'me': 385, 'us': 385}, {'should': 62}, {'...': 387}, {'^': 388}, {'^': 388, 'that':
389}, {'answering': 37, 'available': 37, 'in': 37, 'picking': 220, 'reachable': 37}, {'adamant': 390, 'clear': 390,
'firm': 390, 'insistent': 390}, {'D': 46, 'adamant': 390, 'brought': 322, 'clear': 390, 'coming': 46, 'firm': 390,
'insistent': 390, 'moved': 323, 'not': 391, 'off': 37, 'on': 47, 'postponed': 321, 'pushed': 321, 'quite': 392,
'really': 392, 'rescheduled': 321, 'scheduled': 46, 'set': 205, 'shifted': 321, 'very': 392}, {'t': 391}, {'D': 59,
'at': 59, 'by': 59, 'during': 59, 'on': 59, 'over': 59}, {'agreed': 46, 'arranged': 46, 'booked': 46, 'confirmed': 46,
'fixed': 46, 'is': 188, 'planned': 46, 's': 188, 'scheduled': 46, 'set': 187, 'was': 395}, {'': (23, 'contact'), 'me':
161, 'us': 161}, {'me': 161, 'us': 161}, {'meaning': 197}, {'cancelling': 37, 'dodging': 37, 'postponing': 37}, {'^':
266}, {'<them>': 401, 'N': 401}, {'know': 377}, {'N': 403}, {'call': 46}, {'a': 405, 'breakfast': 46, 'coffee': 46,
'dinner': 46, 'lunch': 46}, {'have': 406, 'meet': 46, 'see': 46, 'visit': 46}, {'no': 37}, {'time': 408}, {'over':
245}, {'to': 46}, {'forward': 411}, {'date': 46, 'presentation': 256}, {'between': 9, 'for': 9, 'from': 9}, {'intro':
414}, {'intro': 414, 'presentation': 256}, {'a': 413, 'an': 415, 'plans': 46, 'the': 416}, {'': (23, 'contact'),
'<them>': 270, 'N': 270}, {'and': 367, 'n': 367}, {'bell': 37, 'buzz': 37, 'call': 37, 'ring': 37, 'shout': 37}, {'a':
420}, {'N': 421}, {'call': 37, 'catch': 37, 'email': 37, 'give': 422, 'meet': 37, 'message': 37, 'phone': 37, 'reply':
37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'to': 423}, {'^': 14, 'at': 15, 'with': 15}, {'^':
14, 'at': 15, 'session': 425, 'students': 425, 'with': 15}, {'': (23, 'contact'), 'up': 59}, {'<them>': 37, 'N': 37},
{'appointment': 37, 'birthday': 37, 'call': 37, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37,
'party': 37, 'slot': 37, 'zoom': 37}, {'': (0, 'missed'), 's': 429}, {'': (0, 'missed'), 'from': 37}, {'appointment':
37, 'birthday': 37, 'call': 431, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37, 'party': 37,
'slot': 37, 'zoom': 37}, {'from': 37}, {'0': 429, '<their>': 429, '<them>': 37, 'N': 430, 'a': 432, 'call': 433, 'my':
429, 'our': 429, 'the': 429}, {'': (1, 'moved'), 'D': 198, 'to': 321}, {'to': 321}, {'to': 198}, {'...': 437, 'D':
436, 'friday': 436, 'monday': 436, 'thursday': 436, 'today': 436, 'tomorrow': 436, 'tuesday': 436, 'wednesday': 436},
{'D': 435, 'friday': 436, 'from': 438, 'monday': 436, 'thursday': 436, 'to': 198, 'today': 436, 'tomorrow': 436,
'tuesday': 436, 'wednesday': 436}, {'bring': 337, 'connect': 335, 'introduce': 335, 'to': 340}, {'answered': 37,
'call': 37, 'called': 87, 'came': 37, 'catch': 220, 'caught': 37, 'contact': 37, 'find': 37, 'get': 223, 'got': 224,
'happened': 37, 'make': 225, 'manage': 227, 'meet': 37, 'met': 37, 'phone': 37, 'picked': 89, 'quite': 226, 'reach':
37, 'reached': 37, 'ring': 37, 'see': 37, 'showed': 220, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'took':
258, 'turned': 89, 'visit': 37}, {'1': 35}, {'up': 35}, {'1': 442, 'call': 35, 'catch': 443, 'coffee': 35, 'dinner':
35, 'lunch': 35, 'meeting': 35, 'session': 35, 'sync': 35, 'visit': 35}, {'again': 37, 'between': 37, 'from': 37,
'this': 37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'1': 445}, {'up': 445}, {'one': 445}, {'answered': 37,
'called': 87, 'came': 37, 'happened': 37, 'picked': 89, 'showed': 220, 'to': 448, 'took': 258, 'turned': 89}, {'': (0,
'missed'), 'again': 37, 'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'of':
37}, {'1': 446, '1on1': 445, 'ans': 37, 'answer': 37, 'call': 445, 'calls': 445, 'catch': 447, 'chat': 445, 'coffee':
445, 'contact': 445, 'dinner': 445, 'email': 445, 'joy': 37, 'luck': 37, 'lunch': 445, 'mail': 445, 'meeting': 445,
'news': 445, 'one': 449, 'pick': 89, 'pickup': 37, 'reply': 450, 'response': 37, 'show': 37, 'showed': 37, 'shows':
37, 'sign': 451, 'sync': 445, 'word': 445}, {'answered': 37, 'called': 87, 'came': 37, 'happened': 37, 'picked': 89,
'showed': 220, 'took': 258, 'turned': 89}, {'if': 250, 'whether': 250}, {'able': 278, 'been': 331, 'call': 37,
'catch': 220, 'caught': 220, 'contact': 37, 'find': 37, 'get': 223, 'got': 224, 'happening': 37, 'heard': 37, 'make':
225, 'manage': 227, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 226, 'reach': 37, 'reached': 37, 'ring': 37, 'see':
37, 'seen': 37, 'speak': 37, 'spoke': 37, 'spoken': 37, 'sure': 454, 'talk': 37, 'talked': 37, 'visit': 37}, {'self':
250}, {'to': 456}, {'at': 321, 'on': 321}, {'calendar': 46}, {'the': 459}, {'of': 222}, {':': 30}, {'beer': 59,
'breakfast': 59, 'brunch': 59, 'coffee': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'pint': 59, 'tea': 59, 'zoom':
59}, {'a': 463, 'beer': 59, 'breakfast': 59, 'brunch': 59, 'coffee': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59,
'pint': 59, 'tea': 59, 'zoom': 59}, {'^': 67}, {'me': 465, 'us': 465}, {'client': 300, 'customer': 300, 'lead': 300},
{'a': 467}, {'to': 266}, {'article': 469, 'book': 469, 'link': 469}, {'a': 470, 'an': 470, 'the': 470}, {'^': 471},
{'N': 468, 'on': 472}, {'in': 46}, {'': (2, 'plan'), 'a': 46}, {'': (2, 'plan'), 'a': 46, 'to': 46}, {'by': 59, 'in':
59}, {'D': 436, 'friday': 436, 'monday': 436, 'thursday': 436, 'today': 436, 'tomorrow': 436, 'tuesday': 436,
'wednesday': 436}, {'': (0, 'missed'), 'D': 435, 'friday': 436, 'from': 478, 'monday': 436, 'thursday': 436, 'till':
198, 'to': 198, 'today': 436, 'tomorrow': 436, 'tuesday': 436, 'until': 198, 'wednesday': 436}, {'': (1, 'moved'),
'to': 198}, {'D': 435, 'back': 480, 'friday': 436, 'from': 478, 'monday': 436, 'out': 437, 'thursday': 436, 'to': 198,
'today': 436, 'tomorrow': 436, 'tuesday': 436, 'wednesday': 436}, {'for': 300, 'to': 300}, {'forward': 482}, {'with':
9}, {'touch': 484}, {'in': 485}, {'touch': 8}, {'in': 487}, {'N': 488}, {'...': 486, 'and': 489, 'forward': 482, 'in':
487}, {'D': 436, 'friday': 436, 'from': 478, 'monday': 436, 'thursday': 436, 'to': 198, 'today': 436, 'tomorrow': 436,
'tuesday': 436, 'wednesday': 436}, {'N': 300}, {'for': 492}, {'word': 493}, {'good': 494}, {'a': 495}, {'<them>': 483,
'N': 490, 'back': 491, 'in': 496, 'off': 37}, {'call': 59, 'catch': 232, 'chat': 59, 'coffee': 59, 'hello': 59,
'sync': 59}, {'into': 59}, {'book': 242, 'deck': 242, 'draft': 242, 'pitch': 242, 'plan': 242, 'proposal': 242}, {'^':
500}, {'s': 501}, {'<their>': 501, 'N': 502}, {'from': 168}, {'to': 300}, {'<me>': 166, 'N': 505}, {'N': 299}, {'to':
507}, {'...': 508}, {'N': 505, '^': 509}, {'<their>': 243}, {'': (1, 'moved'), 'D': 435, 'for': 198, 'friday': 436,
'from': 478, 'monday': 436, 'thursday': 436, 'to': 198, 'today': 436, 'tomorrow': 436, 'tuesday': 436, 'wednesday':
436}, {'comments': 243, 'feedback': 243, 'notes': 243, 'remarks': 243}, {'comments': 243, 'detailed': 513, 'feedback':
243, 'my': 513, 'notes': 243, 'remarks': 243, 'some': 513}, {'with': 514}, {'<them>': 515}, {'to': 516, 'with': 514},
{'it': 517}, {'moved': 198}, {'^': 242, 's': 243}, {'<their>': 243, 'N': 520, 'the': 243}, {'is': 166, 'was': 166},
{'...': 522}, {'D': 63, '^': 62}, {'call': 524, 'coffee': 524, 'lunch': 524, 'phone': 524, 'zoom': 524}, {'...': 522,
'call': 524, 'coffee': 524, 'lunch': 524, 'phone': 524, 'the': 525, 'zoom': 524}, {'met': 524, 'spoke': 524, 'talked':
524}, {'...': 522, 'i': 527, 'we': 527}, {'...': 522, '^': 62, 'at': 523, 'during': 523, 'is': 166, 'on': 526, 'over':
526, 'to': 63, 'was': 166, 'when': 528}, {'...': 522, '^': 62, 'at': 523, 'during': 523, 'is': 166, 'on': 523, 'over':
523, 'to': 63, 'was': 166, 'when': 523}, {'...': 522, 'at': 523, 'during': 523, 'on': 523, 'over': 523, 'when': 523},
{'...': 522, '^': 62, 'at': 523, 'during': 523, 'is': 166, 'on': 526, 'over': 526, 'to': 63, 'was': 166, 'when': 523},
{'advice': 529, 'counsel': 530, 'moved': 199, 'on': 47, 'recommendation': 530, 'suggestion': 530, 'take': 531, 'tip':
532}, {'^': 115}, {'shall': 534}, {'must': 62, 'need': 71, 'should': 62}, {'^': 536}, {'you': 537}, {'...': 538}, {'':
(13, 'talk'), '<i>': 535, 'N': 539}, {'down': 59, 'with': 59}, {'date': 46}, {'the': 542}, {'<them>': 59, 'N': 59,
'it': 55, 'that': 55}, {'N': 59}, {'...': 267, 'article': 266, 'book': 266, 'checklist': 266, 'guide': 266, 'link':
266, 'list': 266, 'piece': 266, 'podcast': 266, 'spreadsheet': 266, 'template': 266, 'video': 266}, {'article': 266,
'book': 266, 'link': 266, 'piece': 266, 'podcast': 266, 'template': 266, 'video': 266}, {'a': 546, 'an': 546, 'my':
546, 'our': 268, 'that': 547, 'the': 546}, {'comments': 308, 'feedback': 308, 'notes': 308, 'remarks': 308}, {'': (23,
'contact'), '^': 548, 'detailed': 549, 'my': 549, 'some': 549}, {'': (23, 'contact'), '^': 548, 'a': 467}, {'<them>':
550, 'N': 551}, {'': (2, 'plan'), 'a': 46, 'for': 46, 'the': 46}, {'D': 46, 'for': 46, 'up': 553}, {'we': 35},
{'with': 266}, {'article': 556, 'book': 556, 'link': 556, 'list': 556, 'paper': 556, 'podcast': 556, 'report': 556,
'template': 556, 'video': 556}, {'a': 557, 'an': 557, 'my': 557, 'the': 557}, {'^': 558}, {'D': 435, 'friday': 436,
'from': 478, 'monday': 436, 'thursday': 436, 'to': 198, 'today': 436, 'tomorrow': 436, 'tuesday': 436, 'wednesday':
436}, {'hands': 59}, {'bring': 337, 'call': 37, 'catch': 89, 'connect': 335, 'introduce': 335, 'meet': 37, 'ring': 37,
'see': 37, 'to': 340, 'visit': 37, 'we': 35}, {'^': 43, 'how': 44, 'the': 44}, {'': (9, 'told'), 'how': 44},
{'<them>': 563, 'N': 564}, {'<they>': 35, 'it': 35}, {'that': 35, 'you': 140}, {'mentoring': 15, 'with': 59}, {'...':
568}, {'by': 37}, {'me': 89, 'up': 570, 'us': 89}, {'by': 59}, {'vm': 37}, {'vm': 37, 'voicemail': 37}, {'...': 315,
'2': 573, 'to': 574}, {'so': 37}, {'traffic': 576}, {'in': 577}, {'be': 37, 'call': 37, 'have': 37, 'meet': 37},
{'to': 579}, {'<them>': 44, 'N': 44}, {'have': 71, 'must': 62, 'need': 71, 'should': 62}, {'^': 582}, {'<i>': 583,
'D': 172, '^': 171, 'at': 174, 'by': 174, 'during': 174, 'in': 174, 'on': 174, 'over': 174, 'via': 174}, {'<me>':
584}, {'': (10, 'thanks')}, {'you': 586}, {'d': 35, 'had': 35}, {'<i>': 588, '<they>': 35, 'was': 395}, {'advice':
167, 'five': 208, 'four': 208, 'three': 208, 'two': 208}, {'asking': 250, 'calling': 250, 'hiring': 250, 'inviting':
250, 'whether': 250}, {'about': 591, 'of': 591}, {'was': 395}, {'calling': 37}, {'of': 594}, {'book': 242, 'cv': 242,
'deck': 242, 'draft': 242, 'pitch': 242, 'plan': 242, 'proposal': 242, 'website': 242}, {'^': 596}, {'<their>': 597},
{'': (12, 'task'), ':': 11}, {'person': 161}, {'phone': 161}, {'the': 601}, {'in': 600, 'on': 602}, {'<me>': 35},
{'congratulate': 35, 'do': 599, 'me': 603, 'say': 35, 'tell': 604}, {'<i>': 583, '<their>': 35, '<they>': 35, 'D':
172, 'N': 35, '^': 171, 'about': 35, 'at': 174, 'by': 174, 'during': 174, 'in': 174, 'on': 174, 'over': 174, 'that':
35, 'via': 174}, {'than': 234}, {'able': 234, 'amazing': 234, 'doing': 234, 'good': 234, 'great': 234, 'more': 607,
'ready': 234, 'strong': 234}, {'are': 608, 'is': 608, 're': 608, 's': 608}, {'<they>': 609}, {'chin': 235},
{'<their>': 611}, {'keep': 612}, {'': (9, 'told'), '<they>': 609, 'that': 610, 'to': 613}, {'chin': 236}, {'<their>':
615}, {'^': 616}, {'keep': 617}, {'': (9, 'told'), 'to': 618}, {'<me>': 606, '<them>': 614, 'N': 619}, {'<them>': 59,
'N': 59, 'me': 59}, {'call': 37, 'catch': 37, 'get': 37, 'meet': 37, 'phone': 37, 'reach': 37, 'ring': 37}, {'<them>':
37, 'N': 37, 'calling': 37, 'phoning': 37, 'reaching': 37, 'ringing': 37, 'to': 622}, {'out': 35}, {'^': 18, 'at': 19,
'for': 19, 'with': 19}, {':': 30, 'for': 30, 'on': 30}, {'through': 44}, {'': (23, 'contact'), '<them>': 627, 'N':
627, 'home': 195}, {'ask': 37, 'call': 37, 'catch': 220, 'discuss': 37, 'email': 37, 'give': 422, 'go': 37, 'have':
37, 'invite': 37, 'join': 37, 'meet': 37, 'phone': 37, 'ring': 37, 'see': 37, 'speak': 37, 'talk': 37, 'text': 37,
'thank': 37, 'visit': 37}, {'to': 629}, {'adamant': 390, 'brought': 322, 'clear': 390, 'due': 197, 'firm': 390,
'going': 197, 'insistent': 390, 'meant': 197, 'moved': 323, 'not': 391, 'off': 37, 'postponed': 321, 'pushed': 321,
'quite': 392, 'really': 392, 'rescheduled': 321, 'shifted': 321, 'supposed': 197, 'there': 59, 'very': 392}, {'able':
278, 'answering': 37, 'available': 37, 'in': 37, 'picking': 220, 'reachable': 37}, {'t': 632}, {'five': 161, 'four':
161, 'three': 161, 'two': 161}, {'am': 366, 'are': 366, 'have': 371, 'm': 366, 'promised': 370, 're': 366, 've': 371,
'were': 634}, {'': (23, 'contact'), '<their>': 243, 'N': 244}, {'...': 315, 'by': 59, 'for': 59, 'out': 59, 'over':
636, 'through': 636, 'to': 59, 'with': 59}, {'due': 197, 'going': 197, 'meant': 197, 'supposed': 197, 'there': 59},
{'': (13, 'talk'), '<they>': 35}, {'': (13, 'talk'), '<i>': 35}, {'to': 105}, {'going': 641}, {'are': 642, 'is': 642,
's': 642}, {'': (13, 'talk'), '<i>': 588, '<they>': 643}, {'a': 405, 'breakfast': 46, 'coffee': 46, 'dinner': 46,
'drinks': 46, 'lunch': 46, 'tea': 46}, {'have': 645, 'join': 46, 'meet': 46, 'see': 46, 'visit': 46}, {'could': 37,
'had': 37}, {'i': 647}, {'answer': 37, 'joy': 37, 'luck': 37, 'pick': 89, 'pickup': 37, 'reply': 37, 'response': 37},
{'D': 35}, {'t': 650}, {'': (13, 'talk'), 'if': 250, 'whether': 250}, {'N': 217}, {'to': 653}, {'have': 71, 'must':
62, 'need': 71, 'ought': 71, 'should': 62, 'shouldn': 73}, {'^': 655}, {'$': 13, '0': 22, '<i>': 61, '<their>': 66,
'<they>': 154, 'D': 160, 'N': 163, 'according': 164, 'action': 165, 'advice': 169, 'advise': 170, 'advised': 176,
'advises': 178, 'after': 179, 'agreed': 181, 'almost': 182, 'although': 35, 'am': 184, 'an': 22, 'and': 186,
'apparently': 35, 'appointment': 189, 'are': 190, 'arranged': 46, 'as': 192, 'asked': 194, 'asking': 35, 'ate': 195,
'bailed': 196, 'bc': 35, 'because': 35, 'been': 200, 'before': 179, 'begged': 202, 'blew': 204, 'bookd': 46, 'booked':
206, 'both': 208, 'breakfast': 189, 'breakfasted': 59, 'bringing': 28, 'brought': 210, 'bumped': 211, 'by': 214,
'call': 215, 'called': 218, 'came': 219, 'can': 229, 'cancel': 37, 'canceled': 37, 'canceling': 37, 'cancelled': 37,
'cancelling': 37, 'cancels': 37, 'cannot': 230, 'cant': 228, 'catch': 231, 'catching': 232, 'caught': 232, 'chatted':
59, 'cheered': 237, 'closed': 238, 'cncld': 37, 'coached': 239, 'coffee': 240, 'coming': 241, 'commented': 246,
'congratulated': 247, 'connected': 249, 'considering': 251, 'cos': 35, 'could': 252, 'couldn': 253, 'couldnt': 230,
'coz': 35, 'critiqued': 245, 'cuz': 35, 'demo': 240, 'did': 260, 'didn': 262, 'didnt': 263, 'dined': 59, 'dinner':
240, 'discussed': 59, 'drinks': 189, 'dropped': 264, 'dropping': 28, 'edited': 245, 'email': 265, 'emailed': 272,
'encouraged': 273, 'even': 274, 'explained': 276, 'explaining': 277, 'facetimed': 59, 'failed': 278, 'fallen': 279,
'falls': 280, 'feedback': 282, 'fell': 283, 'finished': 59, 'five': 22, 'flaked': 196, 'forgot': 286, 'forgotten':
288, 'four': 22, 'gave': 311, 'ghosted': 37, 'give': 313, 'given': 313, 'gives': 313, 'goes': 316, 'going': 318,
'gonna': 317, 'got': 324, 'grabbed': 59, 'had': 327, 'half': 22, 'has': 330, 'hasn': 333, 'hasnt': 332, 'have': 341,
'haven': 348, 'havent': 339, 'heard': 349, 'helped': 351, 'helping': 354, 'hes': 358, 'hooked': 361, 'hosted': 59,
'hours': 362, 'how': 179, 'hung': 363, 'i': 372, 'idea': 250, 'if': 373, 'ignored': 374, 'im': 184, 'in': 376,
'informed': 378, 'interviewed': 59, 'intro': 381, 'introd': 383, 'introduced': 384, 'introed': 249, 'invited': 386,
'is': 393, 'isn': 394, 'it': 396, 'joined': 397, 'just': 398, 'keep': 399, 'keeps': 400, 'kept': 399, 'lent': 402,
'let': 404, 'lined': 241, 'linked': 249, 'll': 407, 'long': 409, 'looked': 410, 'looking': 412, 'lost': 222, 'lunch':
240, 'lunched': 59, 'm': 184, 'made': 417, 'mail': 265, 'mailed': 418, 'maybe': 250, 'me': 419, 'meant': 424,
'meeting': 240, 'mentored': 239, 'mentoring': 426, 'message': 265, 'messaged': 272, 'met': 427, 'miss': 428, 'missed':
434, 'moved': 439, 'moves': 436, 'must': 440, 'nearly': 182, 'need': 440, 'never': 441, 'next': 444, 'no': 452,
'nobody': 453, 'noshow': 37, 'not': 455, 'note': 457, 'nothing': 433, 'now': 458, 'on': 460, 'once': 179, 'one': 22,
'out': 461, 'outstanding': 462, 'over': 464, 'overslept': 37, 'owe': 466, 'owes': 466, 'passed': 473, 'penciled': 474,
'pencilled': 474, 'pending': 462, 'perhaps': 250, 'phoned': 59, 'pinged': 59, 'pitched': 59, 'planned': 475,
'planning': 476, 'played': 59, 'popped': 477, 'postponed': 479, 'presented': 255, 'promise': 165, 'proofread': 245,
'pushed': 481, 'put': 497, 'quick': 498, 'quote': 35, 'rained': 203, 'ran': 499, 'rang': 59, 're': 184, 'reached': 59,
'read': 503, 'recommendation': 504, 'recommended': 506, 'referred': 510, 'rehearsed': 511, 'reminder': 335, 'repld':
59, 'replied': 59, 'rescheduled': 512, 'rescheduling': 37, 'returned': 518, 'review': 519, 'reviewed': 521, 's': 533,
'said': 540, 'sat': 541, 'save': 543, 'saw': 544, 'saying': 35, 'says': 35, 'scheduled': 46, 'seeing': 46, 'seen':
545, 'sending': 28, 'sent': 552, 'session': 519, 'set': 554, 'shall': 555, 'shared': 559, 'shes': 358, 'shifted': 560,
'shook': 561, 'should': 562, 'showed': 565, 'signed': 238, 'since': 566, 'skipped': 37, 'skipping': 37, 'skyped': 59,
'slacked': 59, 'so': 567, 'spent': 569, 'spoke': 59, 'spoken': 59, 'stood': 571, 'stopped': 572, 'straight': 575,
'stuck': 578, 'supposed': 580, 'takeaway': 170, 'talked': 59, 'task': 335, 'taught': 581, 'telephoned': 59, 'telling':
35, 'tells': 585, 'text': 265, 'texted': 272, 'thank': 587, 'thanked': 586, 'that': 589, 'the': 590, 'theyre': 358,
'thinking': 592, 'this': 593, 'thought': 595, 'three': 22, 'through': 598, 'thru': 598, 'tip': 169, 'to': 605, 'todo':
599, 'together': 161, 'told': 620, 'took': 621, 'tried': 623, 'turns': 624, 'two': 22, 'unable': 278, 'unanswered':
37, 'upcoming': 46, 'urged': 178, 'urges': 202, 'visited': 59, 'volunteered': 625, 'waiting': 626, 'walked': 628,
'want': 440, 'wanted': 630, 'warned': 178, 'was': 631, 'wasn': 633, 'we': 635, 'went': 637, 'were': 638, 'what': 179,
'whatsapp': 265, 'whatsapped': 59, 'when': 179, 'where': 639, 'whether': 640, 'which': 644, 'while': 179, 'who': 35,
'whose': 35, 'why': 179, 'will': 646, 'wish': 648, 'with': 398, 'without': 649, 'won': 651, 'wondering': 652,
'worked': 195, 'working': 195, 'workshop': 189, 'wrote': 654, 'you': 656, 'zoomed': 59}]


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
{'review': 0}, {'': (7, 'event')}, {'': (8, 'meeting'), 'call': 0, 'meeting': 0}, {'': (3, 'coffee')}, {'office': 0,
'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'my': 10, 'our': 10, 'the': 10}, {'to': 11}, {'by': 11, 'in': 11,
'into': 11, 'over': 12, 'to': 11}, {'meeting': 0}, {'up': 14}, {'': (7, 'event'), 'call': 5}, {'': (8, 'meeting'),
'day': 7}, {'': (5, 'message')}, {'': (5, 'message'), 'd': 18}, {'coffee': 9}, {'': (4, 'meal'), 'a': 20, 'coffee': 9,
'tea': 9}, {'': (6, 'email')}, {'mail': 22, 'mailed': 22, 'mails': 22}, {'white': 9}, {'meet': 5}, {'person': 0}, {'':
(0, 'intro')}, {'': (1, 'introduction'), 'd': 27}, {'': (1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up':
7}, {'hours': 0}, {'line': 5}, {'the': 33}, {'': (8, 'meeting'), 'one': 0}, {'one': 0}, {'on': 35, 'one': 0, 'to':
36}, {'': (2, 'call'), 'call': 5, 'calls': 5, 'conversation': 5}, {'see': 0}, {'to': 39}, {'by': 40, 'in': 40, 'over':
40, 'round': 40}, {'vous': 0}, {'down': 0}, {'': (2, 'call'), 'call': 5}, {'phone': 5}, {'by': 45}, {'up': 0}, {'':
(2, 'call'), 'conversation': 5}, {'fair': 7, 'show': 7}, {'message': 18, 'note': 18}, {'': (8, 'meeting'), 'review':
0}, {'app': 18}, {'1': 2, '121': 0, '1on1': 0, 'abendessen': 3, 'all': 4, 'almuerzo': 3, 'angerufen': 5, 'annual': 6,
'appointment': 0, 'appt': 0, 'ate': 3, 'awards': 7, 'barbecue': 3, 'barcamp': 7, 'bbq': 3, 'beer': 3, 'beers': 3,
'bevvies': 3, 'bfast': 3, 'bkfst': 3, 'board': 8, 'breakfast': 3, 'brekkie': 3, 'brekky': 3, 'brew': 9, 'brunch': 3,
'cafe': 9, 'caled': 5, 'call': 5, 'called': 5, 'calling': 5, 'calls': 5, 'came': 13, 'cappuccino': 9, 'catch': 15,
'cena': 3, 'cocktails': 3, 'code': 6, 'cofee': 9, 'coffe': 9, 'coffee': 9, 'coffees': 9, 'cofffee': 9, 'comida': 3,
'conf': 16, 'conference': 16, 'congress': 7, 'cuppa': 9, 'curry': 3, 'dejeuner': 3, 'demo': 17, 'demoday': 7,
'design': 6, 'dialled': 5, 'diner': 3, 'dinner': 3, 'dinners': 3, 'discord': 18, 'dm': 19, 'dmed': 18, 'dms': 18,
'drank': 20, 'drink': 21, 'drinks': 3, 'e': 23, 'eating': 3, 'email': 22, 'emailed': 22, 'emailing': 22, 'emails': 22,
'espresso': 9, 'event': 7, 'expo': 7, 'facetime': 5, 'facetimed': 5, 'festival': 7, 'fika': 9, 'flat': 24,
'fruhstuck': 3, 'gala': 7, 'getroffen': 0, 'gmeet': 5, 'google': 25, 'hackathon': 7, 'hangout': 5, 'imessage': 18,
'in': 26, 'insta': 18, 'instagram': 18, 'interview': 0, 'intro': 28, 'introd': 27, 'introduced': 27, 'introducing':
27, 'introduction': 29, 'introed': 27, 'introing': 27, 'kaffee': 9, 'kick': 30, 'kickoff': 0, 'latte': 9, 'linkedin':
18, 'lnch': 3, 'lunch': 3, 'lunched': 3, 'lunches': 3, 'mail': 22, 'mailed': 22, 'mails': 22, 'meal': 3, 'meating': 0,
'meet': 31, 'meeting': 0, 'meetings': 0, 'meetup': 7, 'message': 18, 'messaged': 18, 'messages': 18, 'messaging': 18,
'messe': 7, 'met': 0, 'metting': 0, 'mittagessen': 3, 'monthly': 6, 'msg': 18, 'msgd': 18, 'mtg': 0, 'mtgs': 0,
'natter': 0, 'office': 32, 'offsite': 0, 'on': 34, 'one': 37, 'panel': 7, 'party': 7, 'performance': 6, 'phone': 38,
'phonecall': 5, 'phoned': 5, 'phones': 5, 'picnic': 3, 'pinged': 18, 'pint': 3, 'pints': 3, 'pizza': 3, 'popped': 41,
'product': 6, 'project': 6, 'quarterly': 6, 'ramen': 3, 'rang': 5, 'reception': 7, 'rendez': 42, 'rendezvous': 0,
'retreat': 7, 'retro': 0, 'review': 14, 'roast': 3, 'sat': 43, 'session': 0, 'signal': 18, 'sit': 43, 'skype': 44,
'skyped': 5, 'slack': 18, 'slacked': 18, 'sms': 19, 'spoke': 46, 'sprint': 6, 'stand': 47, 'standup': 0, 'summit': 7,
'supper': 3, 'sushi': 3, 'sync': 0, 'synced': 0, 'takeaway': 3, 'tapas': 3, 'tea': 9, 'teams': 44, 'telefonat': 5,
'telefoniert': 5, 'telegram': 18, 'telephone': 48, 'telephoned': 5, 'text': 18, 'texted': 18, 'texting': 18, 'texts':
18, 'tour': 0, 'trade': 49, 'treffen': 0, 'tweeted': 18, 'txt': 18, 'txted': 18, 'video': 44, 'videocall': 5, 'voice':
50, 'voicemail': 5, 'voicenote': 18, 'wa': 18, 'webinar': 7, 'wechat': 18, 'wedding': 7, 'weekly': 51, 'whats': 52,
'whatsapp': 18, 'whatsapped': 18, 'whatsapping': 18, 'wine': 3, 'workshop': 7, 'zoom': 44, 'zoomed': 5, 'zooming': 5}]

