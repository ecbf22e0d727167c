"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


CLASSES = {'a': ('det',), 'about': ('hello',), 'absolutely': ('filler',), 'accountant': ('rel',), 'actually':
('filler',), 'advised': ('bidding', 'verb3'), 'advises': ('verb3',), 'after': ('hello',), 'again': ('filler',), 'ago':
('hello',), 'agreed': ('verb3',), 'agrees': ('verb3',), 'all': ('filler',), 'already': ('filler',), 'also':
('filler',), 'always': ('filler',), 'an': ('det',), 'and': ('and', 'hello'), 'answered': ('reach',), 'answers':
('give3',), 'any': ('det',), 'apparently': ('filler',), 'are': ('hello', 'verb3'), 'arrange': ('give1',), 'arranges':
('give3',), 'asked': ('bidding', 'hello', 'reach'), 'asks': ('verb3', 'give3'), 'assistant': ('rel',), 'at':
('hello',), 'aunt': ('rel',), 'baby': ('rel',), 'basically': ('filler',), 'be': ('hello', 'verb3'), 'became':
('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'before': ('hello',), 'being':
('hello',), 'believes': ('says', 'verb3'), 'book': ('give1',), 'booked': ('done',), 'books': ('give3',), 'boss':
('rel',), 'both': ('they', 'filler'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breaks': ('verb3',), 'briefly':
('filler',), 'bring': ('give1', 'giveinf'), 'brings': ('verb3', 'give3'), 'broke': ('verb3',), 'brother': ('rel',),
'brought': ('done', 'verb3'), 'builds': ('verb3',), 'built': ('verb3',), 'but': ('and', 'hello'), 'buys': ('verb3',),
'by': ('hello',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf'), 'called':
('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls': ('reach', 'give3'), 'came': ('verb3', 'reach'),
'can': ('hello', 'verb3'), 'cant': ('verb3',), 'celebrates': ('verb3',), 'ceo': ('rel',), 'cfo': ('rel',), 'check':
('give1',), 'checks': ('give3',), 'claims': ('says',), 'clearly': ('filler',), 'client': ('rel',), 'closed':
('verb3',), 'closes': ('verb3',), 'co': ('rel',), 'cofounder': ('rel',), 'colleague': ('rel',), 'collect': ('give1',),
'collects': ('give3',), 'comes': ('verb3',), 'company': ('rel',), 'completely': ('filler',), 'completes': ('give3',),
'confirm': ('give1',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',), 'coo':
('rel',), 'could': ('hello', 'verb3'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'cousin': ('rel',),
'covers': ('verb3',), 'cried': ('says', 'verb3'), 'cto': ('rel',), 'customer': ('rel',), 'd': ('verb3',), 'dad':
('rel',), 'daughter': ('rel',), 'decided': ('verb3',), 'decides': ('verb3',), 'definitely': ('filler',), 'deliver':
('give1',), 'delivered': ('done',), 'delivers': ('give3',), 'dialled': ('attempt',), 'did': ('hello', 'verb3'),
'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'does':
('hello', 'verb3'), 'doesn': ('verb3',), 'doesnt': ('verb3',), 'dog': ('rel',), 'don': ('not', 'verb3'), 'dont':
('verb3',), 'draft': ('give1',), 'drafts': ('give3',), 'drop': ('give1',), 'dropped': ('reach',), 'drove': ('reach',),
'email': ('give1', 'giveinf'), 'emailed': ('attempt', 'done', 'reach'), 'emails': ('give3',), 'employee': ('rel',),
'even': ('filler',), 'everybody': ('they',), 'everyone': ('they',), 'expected': ('verb3',), 'expecting': ('verb3',),
'expects': ('verb3',), 'explained': ('verb3',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',),
'family': ('rel',), 'father': ('rel',), 'feels': ('says', 'verb3'), 'felt': ('verb3',), 'fiance': ('rel',), 'finally':
('filler',), 'find': ('give1', 'giveinf'), 'finds': ('verb3', 'give3'), 'finish': ('give1',), 'finished': ('done',),
'finishes': ('give3',), 'fired': ('verb3',), 'firm': ('rel',), 'fix': ('give1',), 'fixes': ('give3',), 'flatmate':
('rel',), 'for': ('hello',), 'forward': ('give1', 'giveinf'), 'forwarded': ('done',), 'forwards': ('give3',), 'found':
('verb3',), 'founder': ('rel',), 'friend': ('rel',), 'from': ('hello',), 'gave': ('done', 'verb3'), 'get':
('giveinf',), 'gets': ('verb3', 'give3'), 'getting': ('verb3',), 'girlfriend': ('rel',), 'give': ('give1', 'giveinf'),
'gives': ('verb3', 'give3'), 'goes': ('verb3',), 'going': ('verb3',), 'gone': ('verb3',), 'gonna': ('verb3',), 'good':
('hello',), 'got': ('verb3',), 'grandma': ('rel',), 'great': ('hello',), 'had': ('hello', 'verb3'), 'handed':
('done',), 'handles': ('give3',), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates':
('says', 'verb3'), 'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',), 'he': ('they', 'hello'),
'head': ('rel',), 'heard': ('says',), 'helped': ('reach',), 'her': ('them', 'their', 'hello'), 'hes': ('they',),
'him': ('them', 'hello'), 'hired': ('verb3',), 'hires': ('verb3',), 'his': ('their', 'hello'), 'hoped': ('verb3',),
'hopes': ('says', 'verb3'), 'hosted': ('reach',), 'how': ('hello',), 'husband': ('rel',), 'i': ('i', 'hello'), 'id':
('i',), 'im': ('i',), 'intern': ('rel',), 'interviewed': ('reach',), 'into': ('hello',), 'intro': ('give1',
'giveinf'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'),
'introducing': ('give3',), 'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invite': ('give1',),
'invited': ('reach',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'),
'its': ('it', 'hello'), 'ive': ('i',), 'joined': ('reach',), 'just': ('filler', 'hello'), 'keeps': ('verb3',), 'kept':
('verb3',), 'kid': ('rel',), 'kids': ('rel',), 'kinda': ('filler',), 'kindly': ('filler',), 'knew': ('verb3',),
'knows': ('verb3',), 'landlord': ('rel',), 'last': ('hello',), 'laughed': ('verb3',), 'launched': ('verb3',),
'launches': ('verb3',), 'lawyer': ('rel',), 'leaves': ('verb3',), 'left': ('verb3',), 'lend': ('give1', 'giveinf'),
'lends': ('give3',), 'lent': ('done',), 'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'), 'literally':
('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'lol': ('filler',), 'looked': ('verb3',),
'looking': ('verb3',), 'looks': ('verb3',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'),
'loves': ('says', 'verb3'), 'made': ('done', 'verb3'), 'mail': ('give1', 'giveinf'), 'mailed': ('attempt', 'done',
'reach'), 'mails': ('give3',), 'make': ('give1', 'giveinf'), 'makes': ('verb3', 'give3'), 'manager': ('rel',),
'married': ('verb3',), 'marries': ('verb3',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',), 'mentioned':
('says', 'verb3'), 'mentions': ('says', 'verb3'), 'messaged': ('attempt', 'reach'), 'met': ('hello',), 'might':
('verb3',), 'mom': ('rel',), 'mother': ('rel',), 'moved': ('verb3',), 'moves': ('verb3',), 'moving': ('verb3',),
'mum': ('rel',), 'must': ('verb3',), 'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',), 'need': ('hello',),
'needed': ('verb3',), 'needs': ('hello', 'verb3'), 'neighbor': ('rel',), 'neighbour': ('rel',), 'nephew': ('rel',),
'never': ('not',), 'next': ('hello',), 'niece': ('rel',), 'no': ('not',), 'not': ('not', 'hello'), 'of': ('hello',),
'offered': ('verb3',), 'offers': ('verb3',), 'ok': ('filler',), 'okay': ('filler',), 'only': ('filler',), 'order':
('give1',), 'orders': ('give3',), 'organise': ('give1',), 'organises': ('give3',), 'organize': ('give1',),
'organizes': ('give3',), 'our': ('my', 'hello'), 'out': ('hello',), 'over': ('hello',), 'owe': ('hello',), 'owes':
('hello', 'verb3'), 'paid': ('done', 'verb3'), 'parents': ('rel',), 'partner': ('rel',), 'pass': ('give1',), 'passed':
('verb3',), 'passes': ('verb3', 'give3'), 'pay': ('give1',), 'pays': ('verb3', 'give3'), 'people': ('rel',), 'phone':
('give1',), 'phoned': ('attempt', 'reach'), 'ping': ('give1',), 'pinged': ('attempt', 'reach'), 'planned': ('verb3',),
'plans': ('verb3',), 'please': ('filler',), 'plus': ('and',), 'popped': ('reach',), 'posts': ('give3',), 'prefers':
('verb3',), 'prepare': ('give1',), 'prepares': ('give3',), 'print': ('give1',), 'probably': ('filler',), 'promised':
('verb3',), 'promises': ('verb3',), 'provides': ('give3',), 'put': ('verb3',), 'puts': ('verb3',), 'quickly':
('filler',), 'quit': ('verb3',), 'quits': ('verb3',), 'raised': ('verb3',), 'raises': ('verb3',), 'ran': ('verb3',),
'rang': ('attempt', 'reach'), 'reached': ('reach',), 'really': ('filler',), 'reckons': ('says', 'verb3'),
'recommended': ('verb3',), 'recommends': ('verb3',), 'repairs': ('give3',), 'repld': ('reach',), 'replied':
('reach',), 'replies': ('give3',), 'reports': ('give3',), 'reserve': ('give1',), 'responded': ('reach',), 'retired':
('verb3',), 'retires': ('verb3',), 'return': ('give1',), 'returned': ('done',), 'returns': ('give3',), 'review':
('give1',), 'reviews': ('give3',), 'ring': ('give1',), 'rings': ('give3',), 'roommate': ('rel',), 'runs': ('verb3',),
's': ('verb3',), 'sadly': ('filler',), 'said': ('says', 'hello', 'verb3'), 'says': ('says', 'hello', 'verb3'),
'seemed': ('verb3',), 'seems': ('verb3',), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf'), 'sending':
('give3',), 'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3'), 'share': ('give1', 'giveinf'), 'shared':
('done', 'verb3'), 'shares': ('verb3', 'give3'), 'sharing': ('give3',), 'she': ('they', 'hello'), 'shes': ('they',),
'ships': ('give3',), 'should': ('hello', 'verb3'), 'show': ('give1', 'giveinf'), 'showed': ('reach',), 'signed':
('done', 'says', 'verb3'), 'signs': ('verb3', 'give3'), 'simply': ('filler',), 'sister': ('rel',), 'skyped':
('attempt', 'reach'), 'slacked': ('reach',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det',),
'somebody': ('they',), 'someone': ('they',), 'son': ('rel',), 'sort': ('filler', 'give1'), 'sorts': ('give3',),
'sounded': ('verb3',), 'sounds': ('verb3',), 'started': ('verb3',), 'starts': ('verb3',), 'stayed': ('verb3',),
'stays': ('verb3',), 'still': ('filler',), 'stopped': ('reach',), 'strongly': ('filler',), 'struggles': ('verb3',),
'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3',), 'suggests': ('verb3',), 'super': ('filler',),
'swung': ('reach',), 'takes': ('verb3',), 'talked': ('hello',), 'team': ('rel',), 'tells': ('verb3',), 'text':
('give1', 'giveinf'), 'texted': ('attempt', 'says', 'reach'), 'texts': ('give3',), 'thanked': ('reach',), 'that':
('it', 'det', 'hello'), 'the': ('det', 'hello'), 'their': ('their', 'hello'), 'them': ('them', 'hello'), 'then':
('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'they': ('they', 'hello'), 'theyd':
('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3',), 'thinks': ('says', 'hello', 'verb3'),
'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler',), 'thought': ('says', 'verb3'), 'to':
('hello',), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach'), 'tomorrow': ('hello',), 'took':
('verb3', 'reach'), 'totally': ('filler',), 'transfer': ('give1',), 'transfers': ('give3',), 'tried': ('attempt',
'verb3'), 'tries': ('verb3',), 'trying': ('verb3',), 'turned': ('verb3',), 'turns': ('verb3',), 'txted': ('reach',),
'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'unfortunately': ('filler',), 'up': ('hello',), 'update':
('give1',), 'updates': ('give3',), 'us': ('me',), 'used': ('verb3',), 'uses': ('verb3',), 'very': ('filler',),
'visited': ('reach',), 'w': ('hello',), 'wanted': ('bidding', 'verb3'), 'wants': ('bidding', 'hello', 'verb3'),
'warned': ('verb3',), 'warns': ('verb3',), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'we': ('i',
'hello'), 'week': ('hello',), 'well': ('filler',), 'went': ('verb3',), 'were': ('hello', 'verb3'), 'weve': ('i',),
'what': ('hello',), 'whatsapped': ('reach',), 'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will':
('hello', 'verb3'), 'wins': ('verb3',), 'wishes': ('verb3',), 'with': ('hello',), 'won': ('verb3',), 'wont':
('verb3',), 'worked': ('verb3',), 'works': ('verb3',), 'worried': ('verb3',), 'worries': ('verb3',), 'would':
('hello', 'verb3'), 'wouldn': ('verb3',), 'wouldnt': ('verb3',), 'write': ('give1',), 'writes': ('give3',), 'wrote':
('attempt', 'done', 'reach'), 'yesterday': ('hello',), 'ystdy': ('hello',), 'zoomed': ('attempt', 'reach')}


CLAUSES = [{'': (5, 'mine')}, {'N': 0}, {'to': 1}, {'with': 1}, {'up': 3}, {'back': 2}, {'out': 2}, {'apologise': 2,
'apologize': 2, 'ask': 1, 'chase': 1, 'check': 3, 'congratulate': 1, 'follow': 4, 'get': 5, 'introduce': 1, 'invite':
1, 'pay': 1, 'ping': 1, 'reach': 6, 'remind': 1, 'report': 2, 'send': 1, 'tell': 1, 'thank': 1, 'write': 1}, {'': (16,
'gave:intro')}, {'N': 8}, {'N': 9}, {'^': 7, 'intro': 10}, {'': (19, 'gave:mentoring')}, {'^': 12}, {'': (19,
'gave:mentoring'), 'students': 13}, {'^': 14, 'at': 13}, {'': (23, 'gave:volunteering')}, {'^': 16}, {'mentoring': 15,
'volunteering': 17}, {'mentoring': 15, 'of': 18, 'volunteering': 17}, {'h': 19, 'hour': 19, 'hours': 19, 'hr': 19,
'hrs': 19}, {'D': 0}, {'...': 0}, {'...': 21, '<them>': 22, 'both': 0}, {'<give1>': 23}, {'...': 21}, {'^': 25}, {'':
(7, 'waiting')}, {'^': 27}, {'on': 28}, {'waiting': 29}, {'bringing': 26, 'calling': 26, 'dropping': 26,
'introducing': 26, 'making': 26, 'paying': 26, 'sending': 26, 'sharing': 26, 'still': 30, 'taking': 26, 'writing':
26}, {'bringing': 26, 'calling': 26, 'dropping': 26, 'introducing': 26, 'making': 26, 'paying': 26, 'sending': 26,
'sharing': 26, 'taking': 26, 'writing': 26}, {'': (0, 'missed')}, {'attend': 33, 'call': 33, 'go': 33, 'meet': 33,
'reach': 33, 'see': 33, 'speak': 33, 'talk': 33, 'visit': 33}, {'not': 34}, {'attend': 33, 'call': 33, 'go': 33,
'happen': 33, 'meet': 33, 'see': 33, 'speak': 33, 'talk': 33, 'visit': 33}, {'t': 36}, {'attend': 33, 'call': 33,
'go': 33, 'meet': 33, 'see': 33, 'speak': 33, 'talk': 33, 'visit': 33}, {'': (18, 'gave:knowledge')}, {'^': 39},
{'how': 40}, {'on': 33}, {'it': 42}, {'called': 33, 'met': 33, 'rung': 33, 'seen': 33}, {'have': 44}, {'': (15,
'contact')}, {'at': 46, 'by': 46, 'with': 46}, {'^': 24, 'am': 31, 'are': 32, 'did': 35, 'didn': 37, 'didnt': 38,
'explained': 41, 'm': 31, 're': 32, 'read': 43, 'saw': 43, 'should': 45, 'was': 47, 'were': 47}, {'': (3, 'advice')},
{'^': 49}, {'^': 49, 'that': 50, 'to': 50}, {'^': 49, 'is': 51, 's': 51, 'that': 50, 'to': 50, 'was': 51}, {'advice':
52, 'counsel': 52, 'recommendation': 52, 'suggestion': 52, 'tip': 52, 'view': 52}, {'': (6, 'theirs')}, {'D': 54},
{'...': 55, '<me>': 54, 'D': 54}, {'<give3>': 56}, {'to': 49}, {'2': 49, 'to': 49}, {'t': 49}, {'can': 49, 'could':
49, 'have': 58, 'must': 49, 'need': 59, 'ought': 58, 'shd': 49, 'should': 49, 'shouldn': 60, 'shouldnt': 49}, {'^':
61}, {'<i>': 62}, {'<i>': 62, '^': 49, 'that': 63}, {'<i>': 62, 'that': 63}, {'': (13, 'talk')}, {'he': 66, 'her': 66,
'his': 66, 'how': 66, 'if': 66, 'it': 66, 'she': 66, 'that': 66, 'their': 66, 'they': 66, 'what': 66, 'when': 66,
'whether': 66, 'why': 66}, {'must': 49, 'need': 58, 'needs': 58, 'ought': 58, 'should': 49}, {'...': 68}, {'': (13,
'talk'), '<i>': 62, '^': 69}, {'<i>': 62, '^': 69, 'he': 66, 'her': 66, 'his': 66, 'how': 66, 'if': 66, 'it': 66,
'she': 66, 'that': 70, 'their': 66, 'they': 66, 'what': 66, 'when': 66, 'whether': 66, 'why': 66}, {'back': 33},
{'it': 33}, {'up': 33}, {'answer': 33, 'answered': 33, 'call': 72, 'called': 72, 'came': 33, 'come': 33, 'coming': 33,
'make': 73, 'pick': 74, 'picked': 74, 'replied': 33, 'reply': 33, 'respond': 33, 'responded': 33, 'show': 33,
'showed': 33}, {'t': 75}, {'not': 75}, {'answer': 33, 'answered': 33, 'call': 72, 'called': 72, 'came': 33, 'come':
33, 'coming': 33, 'pick': 74, 'picked': 74, 'replied': 33, 'reply': 33, 'respond': 33, 'responded': 33, 'show': 33,
'showed': 33}, {'not': 78}, {'t': 78}, {'': (4, 'needs_from_me')}, {'my': 81, 'our': 81}, {'^': 82}, {'<i>': 62, '^':
69}, {'<i>': 62, '^': 69, 'that': 84}, {'for': 83}, {'convinced': 65, 'waiting': 86}, {'D': 81}, {'me': 81, 'us': 81},
{'by': 88, 'for': 88, 'from': 89}, {'...': 90, 'my': 81, 'our': 81}, {'^': 91}, {'better': 49}, {'got': 58},
{'better': 49, 'can': 49, 'could': 49, 'd': 93, 'gotta': 49, 'have': 58, 'might': 49, 'must': 49, 'need': 59, 'ought':
58, 'shd': 49, 'should': 49, 'shouldn': 60, 'shouldnt': 49, 've': 94}, {'^': 95}, {'not': 49}, {'...': 68, 'always':
49, 'ask': 49, 'do': 97, 'don': 60, 'dont': 49, 'drop': 49, 'fire': 49, 'focus': 49, 'hire': 49, 'never': 49, 'raise':
49, 'sell': 49, 'start': 49, 'stop': 49}, {'': (13, 'talk'), '<i>': 96, '^': 69}, {'always': 49, 'ask': 49, 'do': 97,
'don': 60, 'dont': 49, 'drop': 49, 'fire': 49, 'focus': 49, 'hire': 49, 'never': 49, 'raise': 49, 'sell': 49, 'start':
49, 'stop': 49}, {'^': 100}, {'<i>': 96, '^': 98, 'he': 66, 'her': 66, 'his': 66, 'how': 66, 'if': 66, 'it': 66,
'she': 66, 'that': 99, 'their': 66, 'they': 66, 'to': 101, 'what': 66, 'when': 66, 'whether': 66, 'why': 66}, {'<i>':
96, '^': 49}, {'<i>': 96, '<me>': 50, '^': 49, 'that': 103, 'to': 50}, {'waiting': 86}, {'': (3, 'advice'), '...':
68}, {'<i>': 96, '^': 69}, {'<i>': 96, '^': 106, 'that': 107}, {'<me>': 67}, {'<i>': 96, '^': 69, 'he': 66, 'her': 66,
'his': 66, 'how': 66, 'if': 66, 'it': 66, 'she': 66, 'that': 99, 'their': 66, 'they': 66, 'what': 66, 'when': 66,
'whether': 66, 'why': 66}, {'from': 89}, {'by': 81}, {'...': 112}, {'...': 111, 'my': 113, 'our': 113}, {'^': 114},
{'around': 46, 'clear': 65, 'in': 46}, {'around': 46, 'in': 46}, {'^': 57, 'advised': 64, 'advises': 64, 'argued': 65,
'argues': 65, 'asked': 67, 'believed': 65, 'believes': 71, 'can': 76, 'cannot': 75, 'cant': 75, 'claims': 67,
'confirmed': 67, 'could': 77, 'couldn': 76, 'couldnt': 75, 'did': 79, 'didn': 80, 'didnt': 78, 'doesn': 80, 'expects':
83, 'explained': 67, 'feels': 85, 'felt': 65, 'heard': 67, 'insists': 65, 'is': 87, 'isn': 80, 'mentioned': 67,
'mentions': 67, 'need': 83, 'needs': 92, 'never': 78, 'reckoned': 65, 'reckons': 102, 'recommended': 104,
'recommends': 104, 's': 105, 'said': 102, 'says': 102, 'suggested': 108, 'suggests': 108, 'tells': 109, 'texted': 67,
'thinks': 102, 'thought': 110, 'told': 109, 'wants': 115, 'warned': 65, 'was': 116, 'were': 117, 'will': 77, 'won':
76, 'wont': 75, 'wrote': 67}, {'': (14, 'together')}, {'i': 119, 'me': 119, 'myself': 119, 'us': 119}, {'and': 120,
'can': 76, 'cannot': 75, 'cant': 75, 'could': 77, 'couldn': 76, 'couldnt': 75, 'did': 79, 'didn': 80, 'didnt': 78,
'doesn': 80, 'isn': 80, 'n': 120, 'never': 78, 'was': 117, 'were': 117, 'will': 77, 'won': 76, 'wont': 75}, {'^': 0},
{':': 122}, {'^': 49, 'to': 50}, {'^': 49, 'is': 124, 'to': 50, 'was': 124}, {'<them>': 125, 'N': 125}, {':': 50,
'from': 126, 'is': 124, 'was': 124}, {':': 50}, {'never': 58, 'not': 58, 'to': 49}, {'^': 129}, {'against': 49,
'never': 58, 'not': 58, 'to': 49}, {'...': 130}, {'D': 130, '^': 131, 'against': 49, 'at': 132, 'by': 132, 'during':
132, 'in': 132, 'on': 132, 'over': 132, 'via': 132}, {'<me>': 133}, {'D': 130, '^': 129, 'at': 132, 'by': 132,
'during': 132, 'in': 132, 'on': 132, 'over': 132, 'via': 132}, {'<me>': 135}, {'<they>': 66}, {'': (2, 'plan')},
{'meet': 138}, {'on': 138, 'to': 139}, {'called': 33, 'met': 33, 'rang': 33}, {'for': 138, 'to': 138}, {'calling':
138, 'going': 142, 'having': 138, 'hosting': 138, 'joining': 138, 'meeting': 138, 'seeing': 138, 'visiting': 138},
{'quote': 50}, {'i': 144}, {'': (2, 'plan'), 'up': 138}, {'agreed': 138, 'arranged': 138, 'booked': 138, 'confirmed':
138, 'fixed': 138, 'planned': 138, 'scheduled': 138, 'set': 146}, {'agreed': 138, 'arranged': 138, 'booked': 138,
'confirmed': 138, 'fixed': 138, 'is': 147, 'planned': 138, 's': 147, 'scheduled': 138, 'set': 146}, {'calling': 138,
'coming': 138, 'going': 142, 'having': 138, 'hosting': 138, 'joining': 138, 'meeting': 138, 'seeing': 138, 'visiting':
138}, {'has': 66, 'is': 66, 'wants': 66, 'was': 66}, {'<they>': 66, 'N': 150}, {'': (8, 'asked')}, {'<them>': 152,
'N': 152, 'for': 66, 'how': 66, 'if': 66, 'what': 66, 'when': 66, 'whether': 66, 'why': 66}, {'with': 46}, {'': (0,
'missed'), 'on': 33}, {'': (1, 'moved')}, {'till': 156, 'to': 156, 'until': 156}, {'moved': 157}, {'D': 130, '^':
129}, {'<me>': 159}, {'off': 33}, {'me': 161, 'off': 33, 'us': 161}, {'': (2, 'plan'), 'for': 138}, {'': (2, 'plan'),
'in': 163}, {'us': 119}, {'of': 165}, {'D': 156, 'to': 156}, {'N': 46, 'forward': 167}, {'into': 46, 'to': 156},
{'they': 66}, {'end': 170}, {'the': 171}, {'agreed': 138, 'arranged': 138, 'booked': 138, 'confirmed': 138, 'fixed':
138, 'from': 46, 'is': 147, 'moved': 156, 'planned': 138, 's': 147, 'scheduled': 138, 'set': 146}, {'ask': 152},
{'to': 174}, {'': (15, 'contact'), 'N': 175, 'it': 161, 'off': 33}, {'along': 46, 'by': 46, 'in': 46, 'over': 46,
'round': 46, 'to': 46}, {'': (0, 'missed'), 'up': 33}, {'hold': 33}, {'touch': 33}, {'a': 179, 'hold': 33, 'in': 180,
'through': 33, 'to': 33}, {'hold': 33, 'through': 33}, {'': (0, 'missed'), 'it': 33}, {'call': 33, 'catch': 178,
'caught': 33, 'contact': 33, 'find': 33, 'get': 181, 'got': 182, 'make': 183, 'meet': 33, 'met': 33, 'phone': 33,
'reach': 33, 'reached': 33, 'ring': 33, 'see': 33, 'speak': 33, 'spoke': 33, 'talk': 33, 'talked': 33, 'visit': 33},
{'to': 184}, {'D': 66, 'call': 33, 'catch': 178, 'caught': 33, 'contact': 33, 'find': 33, 'get': 181, 'got': 182,
'make': 183, 'manage': 185, 'meet': 33, 'met': 33, 'phone': 33, 'quite': 184, 'reach': 33, 'reached': 33, 'ring': 33,
'see': 33, 'speak': 33, 'spoke': 33, 'talk': 33, 'talked': 33, 'visit': 33}, {'t': 186, 'we': 66}, {'call': 33,
'catch': 178, 'caught': 33, 'contact': 33, 'find': 33, 'get': 181, 'got': 182, 'make': 183, 'manage': 185, 'meet': 33,
'met': 33, 'phone': 33, 'quite': 184, 'reach': 33, 'reached': 33, 'ring': 33, 'see': 33, 'speak': 33, 'spoke': 33,
'talk': 33, 'talked': 33, 'visit': 33}, {'up': 148}, {'up': 46}, {'': (22, 'gave:encouragement')}, {'^': 191}, {'up':
192}, {'up': 191}, {'<them>': 193, 'N': 193, 'her': 194}, {'...': 154}, {'<them>': 13, 'N': 13}, {'agreed': 138,
'arranged': 138, 'booked': 138, 'confirmed': 138, 'fixed': 138, 'is': 147, 'moved': 156, 'planned': 138, 's': 147,
'scheduled': 138, 'set': 146}, {'up': 138}, {'': (17, 'gave:feedback')}, {'^': 200}, {'s': 201}, {'<their>': 201, 'N':
202}, {'on': 203}, {'<them>': 192, 'N': 192}, {'and': 9, 'to': 9, 'with': 9}, {'N': 206}, {'': (11, 'thinking')},
{'asking': 208, 'calling': 208, 'hiring': 208, 'inviting': 208}, {'not': 188, 'we': 66}, {'t': 188}, {'place': 33},
{'answer': 33, 'call': 33, 'catch': 178, 'caught': 33, 'come': 33, 'contact': 33, 'find': 33, 'get': 181, 'got': 182,
'happen': 33, 'make': 183, 'manage': 185, 'meet': 33, 'met': 33, 'phone': 33, 'pick': 74, 'quite': 184, 'reach': 33,
'reached': 33, 'ring': 33, 'see': 33, 'show': 178, 'speak': 33, 'spoke': 33, 'take': 212, 'talk': 33, 'talked': 33,
'took': 212, 'turn': 74, 'visit': 33}, {'not': 213}, {'answer': 33, 'call': 33, 'catch': 178, 'caught': 33, 'come':
33, 'contact': 33, 'find': 33, 'get': 181, 'got': 182, 'happen': 33, 'make': 183, 'manage': 185, 'materialise': 33,
'meet': 33, 'met': 33, 'phone': 33, 'pick': 74, 'quite': 184, 'reach': 33, 'reached': 33, 'ring': 33, 'see': 33,
'show': 178, 'speak': 33, 'spoke': 33, 'take': 212, 'talk': 33, 'talked': 33, 'turn': 74, 'visit': 33}, {'t': 215},
{'answer': 33, 'call': 33, 'catch': 178, 'caught': 33, 'come': 33, 'contact': 33, 'find': 33, 'get': 181, 'got': 182,
'happen': 33, 'make': 183, 'manage': 185, 'meet': 33, 'met': 33, 'phone': 33, 'pick': 74, 'quite': 184, 'reach': 33,
'reached': 33, 'ring': 33, 'see': 33, 'show': 178, 'speak': 33, 'spoke': 33, 'take': 212, 'talk': 33, 'talked': 33,
'turn': 74, 'visit': 33}, {'by': 46, 'in': 46, 'off': 46}, {'from': 46}, {'': (15, 'contact'), 'N': 175}, {'<me>':
159, 'N': 192}, {'though': 66}, {'N': 40}, {'N': 41, 'how': 40, 'to': 223}, {'to': 188}, {'through': 33}, {'<their>':
201, 'N': 202, '^': 200}, {'about': 227, 'on': 227}, {'apart': 33, 'through': 33}, {'': (0, 'missed'), 's': 33},
{'call': 33, 'congratulate': 33, 'contact': 33, 'email': 33, 'meet': 33, 'message': 33, 'phone': 33, 'ping': 33,
'reply': 33, 'ring': 33, 'see': 33, 'text': 33, 'visit': 33, 'write': 33}, {'<their>': 33, 'N': 230, 'about': 33,
'my': 33, 'our': 33, 'the': 33, 'to': 231}, {'call': 33, 'contact': 33, 'email': 33, 'meet': 33, 'message': 33,
'phone': 33, 'reply': 33, 'ring': 33, 'see': 33, 'text': 33, 'visit': 33, 'write': 33}, {'to': 233}, {'advice': 51,
'tip': 51}, {'^': 49, 'that': 50, 'to': 50, 'was': 50}, {'advice': 236, 'tip': 236}, {'...': 235, 'a': 237, 'advice':
236, 'some': 237, 'the': 237, 'tip': 236}, {'feedback': 201}, {'': (20, 'gave:resource')}, {'article': 240, 'book':
240, 'checklist': 240, 'guide': 240, 'link': 240, 'list': 240, 'spreadsheet': 240, 'template': 240}, {'...': 241,
'article': 240, 'book': 240, 'checklist': 240, 'guide': 240, 'link': 240, 'list': 240, 'spreadsheet': 240, 'template':
240}, {'a': 242, 'an': 242, 'my': 242, 'our': 242, 'the': 242}, {'...': 239, '^': 243, 'comments': 201, 'fb': 201,
'feedback': 201, 'input': 201, 'notes': 201}, {'at': 40, 'for': 40}, {'^': 39, 'at': 40, 'for': 40}, {'keynote': 245,
'lecture': 246, 'talk': 246, 'workshop': 246}, {'on': 201}, {'comments': 248, 'feedback': 248, 'thoughts': 248},
{'keynote': 245, 'lecture': 245, 'talk': 245, 'workshop': 245}, {'<me>': 238, '<them>': 244, 'N': 244, 'a': 247,
'keynote': 245, 'lecture': 245, 'my': 249, 'talk': 245, 'the': 250, 'workshop': 245}, {'mail': 33}, {'vm': 33,
'voice': 252, 'voicemail': 33}, {'...': 253}, {'call': 138, 'have': 138, 'meet': 138, 'see': 138, 'visit': 138},
{'to': 255}, {'note': 46}, {'call': 46, 'dm': 46, 'email': 46, 'letter': 46, 'mail': 46, 'message': 46, 'text': 46,
'voice': 257}, {'D': 156}, {'forward': 259}, {'D': 156, 'till': 156, 'to': 156, 'until': 156}, {'a': 258, 'an': 258,
'brought': 260, 'moved': 261, 'postponed': 259, 'pushed': 259, 'rescheduled': 259, 'shifted': 259, 'stood': 74,
'talking': 46}, {'to': 33}, {'bail': 33, 'call': 161, 'cancel': 33, 'postpone': 33, 'skip': 33}, {'': (15, 'contact'),
'a': 46, 'an': 46, 'breakfast': 46, 'coffee': 46, 'dinner': 46, 'drinks': 46, 'lunch': 46, 'my': 46, 'our': 46,
'planned': 263, 'some': 46, 'tea': 46, 'the': 46, 'to': 264}, {'for': 138}, {'brought': 260, 'moved': 259,
'postponed': 259, 'pushed': 259, 'rescheduled': 259, 'set': 266, 'shifted': 259}, {'been': 267}, {'in': 180}, {'been':
269, 'caught': 74, 'heard': 33, 'met': 33, 'seen': 33, 'spoken': 33, 'talked': 33}, {'t': 270}, {'appointment': 138},
{'brought': 260, 'moved': 259, 'postponed': 259, 'pushed': 259, 'rescheduled': 259, 'shifted': 259}, {'': (12,
'task')}, {'together': 274}, {'them': 275}, {'': (0, 'missed'), 'in': 180}, {'been': 277, 'caught': 74, 'had': 33,
'heard': 33, 'met': 33, 'seen': 33, 'spoken': 33, 'talked': 33}, {'bring': 276, 'connect': 274, 'introduce': 274},
{'an': 272, 'appointment': 138, 'been': 273, 'bring': 276, 'connect': 274, 'introduce': 274, 'not': 278, 'to': 279},
{'to': 122}, {'have': 281, 'need': 281}, {'<i>': 282}, {'so': 283}, {'yet': 284}, {'answered': 285, 'been': 277,
'caught': 74, 'had': 33, 'heard': 33, 'met': 33, 'replied': 285, 'seen': 33, 'spoken': 33, 'talked': 33}, {'t': 286},
{'from': 33}, {'back': 219, 'from': 46, 'it': 288, 'that': 288, 'this': 288}, {'^': 39, 'to': 40, 'with': 40},
{'<them>': 290, 'N': 290, 'me': 46}, {'out': 40}, {'^': 39, 'figure': 292, 'with': 40}, {'<them>': 293, 'N': 293},
{'<giveinf>': 54}, {'^': 295}, {'to': 296}, {'going': 297, 'gonna': 296}, {'with': 8}, {'up': 299}, {'N': 300},
{'mentoring': 13}, {'out': 46}, {'have': 138}, {'to': 304}, {'going': 305}, {'N': 119}, {'^': 0, 'to': 122},
{'<them>': 308, 'N': 308}, {'<them>': 308, 'N': 308, 'to': 309}, {'promised': 310}, {'am': 306, 'and': 307, 'are':
306, 'guess': 208, 'have': 311, 'm': 306, 'miss': 33, 'promised': 310, 're': 306, 'think': 208, 've': 311, 'wonder':
208}, {'<i>': 66, '<they>': 66}, {'my': 33}, {'to': 66}, {'calendar': 138, 'diary': 138}, {'order': 315, 'the': 316},
{'': (9, 'told')}, {'N': 318}, {'2': 9, 'and': 9, 'n': 9, 'to': 9, 'with': 9}, {'N': 320}, {'N': 206, 'd': 321}, {'2':
9, 'and': 9, 'to': 9, 'with': 9}, {'N': 323}, {'to': 9}, {'<them>': 325, 'N': 320}, {'D': 138}, {'...': 327}, {'':
(15, 'contact'), 'for': 328, 'to': 328}, {'me': 329, 'us': 329}, {'should': 49}, {'...': 331}, {'^': 332}, {'^': 332,
'that': 333}, {'answering': 33, 'available': 33, 'in': 33, 'picking': 178, 'reachable': 33}, {'adamant': 334, 'clear':
334, 'firm': 334, 'insistent': 334}, {'D': 138, 'adamant': 334, 'brought': 260, 'clear': 334, 'coming': 138, 'firm':
334, 'insistent': 334, 'moved': 261, 'not': 335, 'on': 327, 'postponed': 259, 'pushed': 259, 'quite': 336, 'really':
336, 'rescheduled': 259, 'scheduled': 138, 'set': 163, 'shifted': 259, 'very': 336}, {'t': 335}, {'D': 46, 'at': 46,
'by': 46, 'during': 46, 'on': 46, 'over': 46}, {'agreed': 138, 'arranged': 138, 'booked': 138, 'confirmed': 138,
'fixed': 138, 'is': 147, 'planned': 138, 's': 147, 'scheduled': 138, 'set': 146, 'was': 339}, {'': (15, 'contact'),
'me': 119, 'us': 119}, {'cancelling': 33, 'dodging': 33, 'postponing': 33}, {'^': 240}, {'<them>': 343, 'N': 343},
{'know': 318}, {'N': 345}, {'call': 138}, {'a': 347, 'breakfast': 138, 'coffee': 138, 'dinner': 138, 'lunch': 138},
{'have': 348, 'meet': 138, 'see': 138, 'visit': 138}, {'no': 33}, {'time': 350}, {'over': 203}, {'to': 138},
{'forward': 353}, {'date': 138}, {'between': 9, 'for': 9, 'from': 9}, {'intro': 356}, {'a': 355, 'an': 357, 'plans':
138, 'the': 357}, {'and': 307}, {'bell': 33, 'buzz': 33, 'call': 33, 'ring': 33, 'shout': 33}, {'a': 360}, {'N': 361},
{'call': 33, 'catch': 33, 'email': 33, 'give': 362, 'meet': 33, 'message': 33, 'phone': 33, 'reply': 33, 'ring': 33,
'see': 33, 'text': 33, 'visit': 33, 'write': 33}, {'to': 363}, {'^': 12, 'at': 13, 'with': 13}, {'^': 12, 'at': 13,
'session': 365, 'students': 365, 'with': 13}, {'': (15, 'contact'), 'up': 46}, {'<them>': 33, 'N': 33},
{'appointment': 33, 'birthday': 33, 'call': 33, 'calls': 33, 'coffee': 33, 'dinner': 33, 'lunch': 33, 'meeting': 33,
'party': 33, 'slot': 33, 'zoom': 33}, {'': (0, 'missed'), 's': 369}, {'': (0, 'missed'), 'from': 33}, {'appointment':
33, 'birthday': 33, 'call': 371, 'calls': 33, 'coffee': 33, 'dinner': 33, 'lunch': 33, 'meeting': 33, 'party': 33,
'slot': 33, 'zoom': 33}, {'0': 369, '<their>': 369, '<them>': 33, 'N': 370, 'a': 372, 'call': 288, 'my': 369, 'our':
369, 'the': 369}, {'to': 156}, {'...': 374}, {'D': 156, 'from': 375, 'to': 156}, {'to': 259}, {'bring': 276,
'connect': 274, 'introduce': 274, 'to': 279}, {'answered': 33, 'call': 33, 'called': 72, 'came': 33, 'catch': 178,
'caught': 33, 'contact': 33, 'find': 33, 'get': 181, 'got': 182, 'happened': 33, 'make': 183, 'manage': 185, 'meet':
33, 'met': 33, 'phone': 33, 'picked': 74, 'quite': 184, 'reach': 33, 'reached': 33, 'ring': 33, 'see': 33, 'showed':
178, 'speak': 33, 'spoke': 33, 'talk': 33, 'talked': 33, 'took': 212, 'turned': 74, 'visit': 33}, {'1': 66}, {'up':
66}, {'1': 380, 'call': 66, 'catch': 381, 'coffee': 66, 'dinner': 66, 'lunch': 66, 'meeting': 66, 'session': 66,
'sync': 66, 'visit': 66}, {'again': 33, 'between': 33, 'from': 33, 'this': 33, 'today': 33, 'w': 33, 'with': 33,
'yet': 33}, {'1': 383}, {'up': 383}, {'one': 383}, {'answered': 33, 'called': 72, 'came': 33, 'happened': 33,
'picked': 74, 'showed': 178, 'to': 386, 'took': 212, 'turned': 74}, {'': (0, 'missed'), 'again': 33, 'between': 33,
'from': 33, 'this': 33, 'today': 33, 'w': 33, 'with': 33, 'yet': 33}, {'of': 33}, {'1': 384, '1on1': 383, 'ans': 33,
'answer': 33, 'call': 383, 'calls': 383, 'catch': 385, 'chat': 383, 'coffee': 383, 'contact': 383, 'dinner': 383,
'email': 383, 'joy': 33, 'luck': 33, 'lunch': 383, 'mail': 383, 'meeting': 383, 'news': 383, 'one': 387, 'pick': 74,
'pickup': 33, 'reply': 388, 'response': 33, 'show': 33, 'shows': 33, 'sign': 389, 'sync': 383, 'word': 383},
{'answered': 33, 'called': 72, 'came': 33, 'happened': 33, 'picked': 74, 'showed': 178, 'took': 212, 'turned': 74},
{'if': 208, 'whether': 208}, {'able': 225, 'been': 269, 'call': 33, 'catch': 178, 'caught': 178, 'contact': 33,
'find': 33, 'get': 181, 'got': 182, 'happening': 33, 'heard': 33, 'make': 183, 'manage': 185, 'meet': 33, 'met': 33,
'phone': 33, 'quite': 184, 'reach': 33, 'reached': 33, 'ring': 33, 'see': 33, 'seen': 33, 'speak': 33, 'spoke': 33,
'spoken': 33, 'sure': 392, 'talk': 33, 'talked': 33, 'visit': 33}, {'self': 208}, {'to': 394}, {'at': 259, 'on': 259},
{'calendar': 138}, {'the': 397}, {'of': 180}, {':': 28}, {'beer': 46, 'breakfast': 46, 'brunch': 46, 'coffee': 46,
'dinner': 46, 'drinks': 46, 'lunch': 46, 'pint': 46, 'tea': 46, 'zoom': 46}, {'a': 401, 'beer': 46, 'breakfast': 46,
'brunch': 46, 'coffee': 46, 'dinner': 46, 'drinks': 46, 'lunch': 46, 'pint': 46, 'tea': 46, 'zoom': 46}, {'^': 54},
{'<them>': 122, 'me': 403, 'us': 403}, {'me': 403, 'us': 403}, {'': (21, 'gave:referral')}, {'^': 406}, {'client':
407, 'customer': 407, 'lead': 407}, {'a': 408}, {'to': 240}, {'article': 410, 'book': 410, 'link': 410}, {'a': 411,
'an': 411, 'the': 411}, {'^': 412}, {'N': 409, 'on': 413}, {'in': 138}, {'': (2, 'plan'), 'a': 138}, {'': (2, 'plan'),
'a': 138, 'to': 138}, {'by': 46, 'in': 46}, {'': (0, 'missed'), 'D': 156, 'till': 156, 'to': 156, 'until': 156}, {'':
(1, 'moved'), 'to': 156}, {'D': 156, 'back': 420, 'out': 374, 'to': 156}, {'for': 407, 'to': 407}, {'forward': 422},
{'with': 9}, {'touch': 424}, {'in': 425}, {'touch': 8}, {'in': 427}, {'N': 428}, {'...': 426, 'and': 429, 'forward':
422, 'in': 427}, {'N': 407}, {'for': 431}, {'word': 432}, {'good': 433}, {'a': 434}, {'<them>': 423, 'N': 430, 'back':
374, 'in': 435, 'off': 33}, {'call': 46, 'catch': 190, 'chat': 46, 'coffee': 46, 'hello': 46, 'sync': 46}, {'into':
46}, {'book': 200, 'deck': 200, 'draft': 200, 'pitch': 200, 'plan': 200, 'proposal': 200}, {'^': 439}, {'s': 440},
{'<their>': 440, 'N': 441}, {'from': 126}, {'to': 407}, {'<me>': 124, 'N': 444}, {'N': 406}, {'to': 446}, {'...':
447}, {'N': 444, '^': 448}, {'<their>': 201}, {'': (1, 'moved'), 'D': 156, 'for': 156, 'to': 156}, {'moved': 156},
{'^': 200, 's': 201}, {'<their>': 201, 'N': 453, 'the': 201}, {'is': 124, 'was': 124}, {'...': 455}, {'D': 50, '^':
49}, {'call': 457, 'coffee': 457, 'lunch': 457, 'phone': 457, 'zoom': 457}, {'...': 455, 'call': 457, 'coffee': 457,
'lunch': 457, 'phone': 457, 'the': 458, 'zoom': 457}, {'met': 457, 'spoke': 457, 'talked': 457}, {'...': 455, 'i':
460, 'we': 460}, {'...': 455, '^': 49, 'at': 456, 'during': 456, 'is': 124, 'on': 459, 'over': 459, 'to': 50, 'was':
124, 'when': 461}, {'...': 455, '^': 49, 'at': 456, 'during': 456, 'is': 124, 'on': 456, 'over': 456, 'to': 50, 'was':
124, 'when': 456}, {'...': 455, 'at': 456, 'during': 456, 'on': 456, 'over': 456, 'when': 456}, {'...': 455, '^': 49,
'at': 456, 'during': 456, 'is': 124, 'on': 459, 'over': 459, 'to': 50, 'was': 124, 'when': 456}, {'advice': 462,
'counsel': 463, 'moved': 157, 'on': 327, 'recommendation': 463, 'suggestion': 463, 'take': 464, 'tip': 465}, {'must':
49, 'need': 58, 'should': 49}, {'^': 467}, {'you': 468}, {'...': 469}, {'': (13, 'talk'), 'N': 470}, {'down': 46,
'with': 46}, {'the': 355}, {'<them>': 46, 'N': 46, 'it': 42, 'that': 42}, {'N': 46}, {'article': 240, 'book': 240,
'link': 240, 'paper': 240, 'piece': 240, 'podcast': 240, 'report': 240, 'template': 240, 'video': 240}, {'a': 476,
'an': 476, 'my': 476, 'that': 476, 'the': 476}, {'': (15, 'contact'), '^': 477}, {'': (15, 'contact'), '^': 477, 'a':
408}, {'<them>': 478, 'N': 479}, {'': (2, 'plan'), 'a': 138, 'for': 138, 'the': 138}, {'D': 138, 'for': 138, 'up':
481}, {'we': 66}, {'with': 240}, {'article': 484, 'book': 484, 'link': 484, 'list': 484, 'paper': 484, 'podcast': 484,
'report': 484, 'template': 484, 'video': 484}, {'a': 485, 'an': 485, 'my': 485, 'the': 485}, {'^': 486}, {'hands':
46}, {'bring': 276, 'call': 33, 'catch': 74, 'connect': 274, 'introduce': 274, 'meet': 33, 'ring': 33, 'see': 33,
'to': 279, 'visit': 33, 'we': 66}, {'^': 39, 'how': 40, 'the': 40}, {'': (9, 'told'), 'how': 40}, {'<them>': 490, 'N':
491}, {'<they>': 66, 'it': 66}, {'should': 50}, {'that': 66, 'you': 494}, {'mentoring': 13, 'with': 46}, {'...': 496},
{'by': 33}, {'me': 74, 'up': 498, 'us': 74}, {'by': 46}, {'vm': 33}, {'vm': 33, 'voicemail': 33}, {'...': 253, '2':
501, 'to': 502}, {'so': 33}, {'traffic': 504}, {'in': 505}, {'be': 33, 'call': 33, 'have': 33, 'meet': 33}, {'to':
507}, {'<them>': 40, 'N': 40}, {'have': 58, 'must': 49, 'need': 58, 'should': 49}, {'^': 510}, {'<i>': 511, 'D': 130,
'^': 129, 'at': 132, 'by': 132, 'during': 132, 'in': 132, 'on': 132, 'over': 132, 'via': 132}, {'<me>': 512}, {'':
(10, 'thanks')}, {'you': 514}, {'<they>': 66, 'was': 339}, {'advice': 125, 'five': 166, 'four': 166, 'three': 166,
'two': 166}, {'asking': 208, 'calling': 208, 'hiring': 208, 'inviting': 208, 'whether': 208}, {'about': 518, 'of':
518}, {'was': 339}, {'calling': 33}, {'of': 521}, {'book': 200, 'cv': 200, 'deck': 200, 'draft': 200, 'pitch': 200,
'plan': 200, 'proposal': 200, 'website': 200}, {'^': 523}, {'<their>': 524}, {'': (12, 'task'), ':': 122}, {'person':
119}, {'phone': 119}, {'the': 528}, {'in': 527, 'on': 529}, {'<me>': 66}, {'congratulate': 66, 'do': 526, 'me': 530,
'say': 66, 'tell': 531}, {'<i>': 511, '<their>': 66, '<they>': 66, 'D': 130, 'N': 66, '^': 129, 'about': 66, 'at':
132, 'by': 132, 'during': 132, 'in': 132, 'on': 132, 'over': 132, 'that': 66, 'via': 132}, {'doing': 192}, {'are':
534, 'is': 534, 're': 534, 's': 534}, {'<they>': 535}, {'': (9, 'told'), '<they>': 535, 'that': 536}, {'<me>': 533,
'<them>': 537, 'N': 318}, {'<them>': 46, 'N': 46, 'me': 46}, {'call': 33, 'catch': 33, 'get': 33, 'meet': 33, 'phone':
33, 'reach': 33, 'ring': 33}, {'<them>': 33, 'N': 33, 'calling': 33, 'phoning': 33, 'reaching': 33, 'ringing': 33,
'to': 540}, {'out': 66}, {'^': 16, 'at': 17, 'for': 17, 'with': 17}, {':': 28, 'for': 28, 'on': 28}, {'through': 40},
{'': (15, 'contact'), '<them>': 545, 'N': 545, 'home': 154}, {'call': 33, 'catch': 33, 'give': 362, 'go': 33, 'have':
33, 'invite': 33, 'meet': 33, 'phone': 33, 'ring': 33, 'see': 33, 'talk': 33, 'text': 33, 'visit': 33}, {'to': 547},
{'adamant': 334, 'brought': 260, 'clear': 334, 'due': 263, 'firm': 334, 'going': 263, 'insistent': 334, 'meant': 263,
'moved': 261, 'not': 335, 'postponed': 259, 'pushed': 259, 'quite': 336, 'really': 336, 'rescheduled': 259, 'shifted':
259, 'supposed': 263, 'there': 46, 'very': 336}, {'able': 225, 'answering': 33, 'available': 33, 'in': 33, 'picking':
178, 'reachable': 33}, {'t': 550}, {'five': 119, 'four': 119, 'three': 119, 'two': 119}, {'am': 306, 'are': 306,
'have': 311, 'm': 306, 'promised': 310, 're': 306, 've': 311, 'were': 552}, {'': (15, 'contact'), '<their>': 201, 'N':
202}, {'...': 253, 'by': 46, 'for': 46, 'out': 46, 'over': 554, 'through': 554, 'to': 46, 'with': 46}, {'due': 263,
'going': 263, 'meant': 263, 'supposed': 263, 'there': 46}, {'': (13, 'talk'), '<they>': 66}, {'': (13, 'talk'), '<i>':
66}, {'<me>': 54}, {'<giveinf>': 559}, {'^': 560}, {'to': 561}, {'going': 562}, {'are': 563, 'is': 563, 's': 563},
{'': (13, 'talk'), '<they>': 564}, {'a': 347, 'breakfast': 138, 'coffee': 138, 'dinner': 138, 'drinks': 138, 'lunch':
138, 'tea': 138}, {'have': 566, 'join': 138, 'meet': 138, 'see': 138, 'visit': 138}, {'could': 33, 'had': 33}, {'i':
568}, {'me': 119, 'us': 119}, {'answer': 33, 'joy': 33, 'luck': 33, 'pick': 74, 'pickup': 33, 'reply': 33, 'response':
33}, {'D': 66}, {'t': 572}, {'': (13, 'talk'), 'if': 208, 'whether': 208}, {'N': 175}, {'to': 575}, {'have': 58,
'must': 49, 'need': 58, 'ought': 58, 'should': 49, 'shouldn': 60}, {'^': 577}, {'$': 11, '0': 20, '<i>': 48,
'<their>': 53, '<they>': 118, 'N': 121, 'action': 123, 'advice': 127, 'advise': 128, 'advised': 134, 'advises': 136,
'after': 137, 'agreed': 140, 'almost': 141, 'although': 66, 'am': 143, 'an': 20, 'and': 145, 'apparently': 66,
'appointment': 148, 'are': 149, 'arranged': 138, 'as': 151, 'asked': 153, 'asking': 66, 'ate': 154, 'bailed': 155,
'bc': 66, 'because': 66, 'been': 158, 'before': 137, 'begged': 160, 'blew': 162, 'bookd': 138, 'booked': 164, 'both':
166, 'breakfast': 148, 'breakfasted': 46, 'bringing': 26, 'brought': 168, 'bumped': 169, 'by': 172, 'call': 173,
'called': 176, 'came': 177, 'can': 187, 'cancel': 33, 'canceled': 33, 'canceling': 33, 'cancelled': 33, 'cancelling':
33, 'cancels': 33, 'cannot': 188, 'cant': 186, 'catch': 189, 'catching': 190, 'caught': 190, 'chatted': 46, 'cheered':
195, 'closed': 196, 'cncld': 33, 'coached': 197, 'coffee': 198, 'coming': 199, 'commented': 204, 'congratulated': 205,
'connected': 207, 'considering': 209, 'cos': 66, 'could': 210, 'couldn': 211, 'couldnt': 188, 'coz': 66, 'critiqued':
203, 'cuz': 66, 'demo': 198, 'did': 214, 'didn': 216, 'didnt': 217, 'dined': 46, 'dinner': 198, 'discussed': 46,
'drinks': 148, 'dropped': 218, 'dropping': 26, 'edited': 203, 'email': 219, 'emailed': 220, 'encouraged': 221, 'even':
222, 'explained': 224, 'facetimed': 46, 'failed': 225, 'falls': 226, 'feedback': 228, 'fell': 229, 'finished': 46,
'five': 20, 'flaked': 155, 'forgot': 232, 'forgotten': 234, 'four': 20, 'gave': 251, 'ghosted': 33, 'goes': 254,
'going': 256, 'gonna': 255, 'got': 262, 'grabbed': 46, 'had': 265, 'half': 20, 'has': 268, 'hasn': 271, 'hasnt': 270,
'have': 280, 'haven': 287, 'havent': 278, 'heard': 289, 'helped': 291, 'helping': 294, 'hes': 298, 'hooked': 301,
'hosted': 46, 'hours': 302, 'how': 137, 'hung': 303, 'i': 312, 'idea': 208, 'if': 313, 'ignored': 314, 'im': 143,
'in': 317, 'informed': 319, 'interviewed': 46, 'intro': 322, 'introd': 324, 'introduced': 326, 'introed': 207,
'invited': 330, 'is': 337, 'isn': 338, 'it': 340, 'joined': 341, 'keeps': 342, 'lent': 344, 'let': 346, 'lined': 199,
'linked': 207, 'll': 349, 'long': 351, 'looked': 352, 'looking': 354, 'lost': 180, 'lunch': 198, 'lunched': 46, 'm':
143, 'made': 358, 'mail': 219, 'mailed': 46, 'maybe': 208, 'me': 359, 'meant': 364, 'meeting': 198, 'mentored': 197,
'mentoring': 366, 'message': 219, 'messaged': 220, 'met': 367, 'miss': 368, 'missed': 373, 'moved': 376, 'moves': 377,
'must': 378, 'nearly': 141, 'need': 378, 'never': 379, 'next': 382, 'no': 390, 'nobody': 391, 'noshow': 33, 'not':
393, 'note': 395, 'nothing': 288, 'now': 396, 'on': 398, 'once': 137, 'one': 20, 'out': 399, 'outstanding': 400,
'over': 402, 'overslept': 33, 'owe': 404, 'owes': 405, 'passed': 414, 'penciled': 415, 'pencilled': 415, 'pending':
400, 'perhaps': 208, 'phoned': 46, 'pinged': 46, 'pitched': 46, 'planned': 416, 'planning': 417, 'played': 46,
'popped': 418, 'postponed': 419, 'promise': 123, 'proofread': 203, 'pushed': 421, 'put': 436, 'quick': 437, 'quote':
66, 'rained': 161, 'ran': 438, 'rang': 46, 're': 143, 'reached': 46, 'read': 442, 'recommendation': 443,
'recommended': 445, 'referred': 449, 'rehearsed': 450, 'reminder': 274, 'repld': 46, 'replied': 46, 'rescheduled':
451, 'rescheduling': 33, 'review': 452, 'reviewed': 454, 's': 466, 'said': 471, 'sat': 472, 'save': 473, 'saw': 474,
'saying': 66, 'says': 66, 'scheduled': 138, 'seeing': 138, 'seen': 475, 'sending': 26, 'sent': 480, 'session': 452,
'set': 482, 'shall': 483, 'shared': 487, 'shes': 298, 'shifted': 167, 'shook': 488, 'should': 489, 'showed': 492,
'signed': 196, 'since': 493, 'skipped': 33, 'skipping': 33, 'skyped': 46, 'slacked': 46, 'so': 495, 'spent': 497,
'spoke': 46, 'spoken': 46, 'stood': 499, 'stopped': 500, 'straight': 503, 'stuck': 506, 'supposed': 508, 'takeaway':
128, 'talked': 46, 'task': 274, 'taught': 509, 'telephoned': 46, 'telling': 66, 'tells': 513, 'text': 219, 'texted':
220, 'thank': 515, 'thanked': 514, 'that': 516, 'the': 517, 'theyre': 298, 'thinking': 519, 'this': 520, 'thought':
522, 'three': 20, 'through': 525, 'thru': 525, 'tip': 127, 'to': 532, 'todo': 526, 'together': 119, 'told': 538,
'took': 539, 'tried': 541, 'turns': 542, 'two': 20, 'unable': 225, 'unanswered': 33, 'upcoming': 138, 'urged': 136,
'urges': 160, 'visited': 46, 'volunteered': 543, 'waiting': 544, 'walked': 546, 'want': 378, 'wanted': 548, 'warned':
136, 'was': 549, 'wasn': 551, 'we': 553, 'went': 555, 'were': 556, 'what': 137, 'whatsapp': 219, 'whatsapped': 46,
'when': 137, 'where': 557, 'whether': 558, 'which': 565, 'while': 137, 'who': 66, 'whose': 66, 'why': 137, 'will':
567, 'wish': 569, 'with': 570, 'without': 571, 'won': 573, 'wondering': 574, 'worked': 154, 'working': 154,
'workshop': 148, 'wrote': 576, 'you': 578, 'zoomed': 46}]


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
10, 'talked': 10}, {'N': 0}, {'': (0, 'with'), 'o': 31}, {'': (4, 'absent_after'), 'there': 1}, {'absent': 1, 'away':
1, 'ill': 1, 'missing': 1, 'not': 74, 'off': 45, 'on': 46, 'out': 1, 'sick': 1}, {'t': 74}, {'not': 20}, {'t': 20},
{'': (0, 'with'), 'a': 11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10,
'lunch': 10, 'met': 10, 'spoke': 10, 'talked': 10}, {'about': 0}, {'about': 0, 'absent': 1, 'abt': 0, 'alongside': 2,
'answer': 3, 'asked': 2, 'at': 7, 'b4': 5, 'back': 3, 'bailed': 1, 'because': 8, 'before': 5, 'besides': 0, 'brought':
2, 'bumped': 9, 'but': 13, 'by': 5, 'call': 3, 'called': 15, 'calling': 2, 'canceled': 1, 'cancelled': 1, 'caught':
17, 'coming': 18, 'compared': 19, 'concerning': 0, 'considering': 0, 'could': 23, 'couldn': 24, 'couldnt': 22, 'did':
28, 'didn': 29, 'didnt': 27, 'dm': 3, 'drove': 2, 'due': 5, 'email': 30, 'emailed': 2, 'except': 32, 'excused': 1,
'facetimed': 2, 'finally': 33, 'for': 5, 'from': 34, 'got': 35, 'had': 37, 'heard': 38, 'hello': 39, 'hi': 40,
'hiring': 0, 'hosted': 2, 'ill': 1, 'in': 41, 'instead': 42, 'interviewed': 2, 'intro': 43, 'introduction': 43,
'invited': 44, 'is': 47, 'joined': 44, 'knows': 0, 'later': 33, 'latest': 48, 'letter': 3, 'looking': 49, 'mail': 30,
'mailed': 2, 'meeting': 2, 'mentioned': 0, 'mentions': 0, 'message': 30, 'messaged': 2, 'met': 50, 'minus': 31,
'missed': 21, 'missing': 31, 'near': 34, 'news': 8, 'next': 18, 'no': 53, 'not': 54, 'note': 3, 'on': 57, 'out': 45,
'outside': 34, 'over': 58, 'phoned': 2, 'pinged': 2, 'ran': 9, 'rang': 15, 're': 0, 'recommended': 0, 'recommends': 0,
'referral': 59, 'referred': 60, 'regarding': 0, 'reply': 3, 'run': 9, 'said': 39, 'sans': 31, 'saw': 2, 'says': 61,
'seeing': 2, 'sent': 63, 'sick': 1, 'since': 5, 'skyped': 2, 'slack': 3, 'so': 64, 'sobre': 0, 'speaking': 39,
'spoke': 65, 'stayed': 67, 'suggested': 0, 'talked': 39, 'talking': 39, 'text': 3, 'texted': 2, 'thank': 0, 'thanked':
2, 'thanks': 68, 'the': 69, 'then': 13, 'thinking': 8, 'thinks': 0, 'this': 70, 'thx': 68, 'til': 5, 'till': 5,
'together': 16, 'took': 2, 'uber': 0, 'until': 71, 'via': 72, 'visit': 30, 'visited': 2, 'vm': 3, 'voicemail': 3, 'w':
73, 'was': 75, 'wasn': 76, 'wasnt': 20, 'were': 77, 'weren': 78, 'whatsapp': 3, 'with': 79, 'without': 31, 'worried':
80, 'wrote': 39, 'wth': 2, 'zoomed': 2}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'hands': 0}, {'': (2, 'call')},
{'review': 0}, {'': (7, 'event')}, {'': (8, 'meeting'), 'call': 0, 'meeting': 0}, {'': (3, 'coffee')}, {'meeting': 0},
{'up': 10}, {'': (7, 'event'), 'call': 5}, {'': (8, 'meeting'), 'day': 7}, {'': (5, 'message')}, {'': (5, 'message'),
'd': 14}, {'': (6, 'email')}, {'mail': 16, 'mailed': 16, 'mails': 16}, {'white': 9}, {'meet': 5}, {'person': 0}, {'':
(0, 'intro')}, {'': (1, 'introduction'), 'd': 21}, {'': (1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up':
7}, {'hours': 0}, {'line': 5}, {'the': 27}, {'': (8, 'meeting'), 'one': 0}, {'one': 0}, {'on': 29, 'one': 0, 'to':
30}, {'': (2, 'call'), 'call': 5, 'calls': 5}, {'with': 0}, {'down': 33}, {'': (2, 'call'), 'call': 5}, {'phone': 5},
{'by': 36}, {'up': 0}, {'call': 5}, {'fair': 7, 'show': 7}, {'message': 14, 'note': 14}, {'': (8, 'meeting'),
'review': 0}, {'app': 14}, {'1': 2, '121': 0, '1on1': 0, 'abendessen': 3, 'all': 4, 'almuerzo': 3, 'angerufen': 5,
'annual': 6, 'appointment': 0, 'appt': 0, 'ate': 3, 'awards': 7, 'barbecue': 3, 'barcamp': 7, 'bbq': 3, 'beer': 3,
'beers': 3, 'bevvies': 3, 'bfast': 3, 'board': 8, 'breakfast': 3, 'brekkie': 3, 'brekky': 3, 'brew': 9, 'brunch': 3,
'cafe': 9, 'caled': 5, 'call': 5, 'called': 5, 'calling': 5, 'calls': 5, 'cappuccino': 9, 'catch': 11, 'cena': 3,
'cocktails': 3, 'code': 6, 'cofee': 9, 'coffe': 9, 'coffee': 9, 'coffees': 9, 'cofffee': 9, 'comida': 3, 'conf': 12,
'conference': 12, 'congress': 7, 'cuppa': 9, 'curry': 3, 'dejeuner': 3, 'demo': 13, 'demoday': 7, 'design': 6,
'dialled': 5, 'diner': 3, 'dinner': 3, 'dinners': 3, 'discord': 14, 'dm': 15, 'dmed': 14, 'dms': 14, 'drink': 3,
'drinks': 3, 'e': 17, 'eating': 3, 'email': 16, 'emailed': 16, 'emailing': 16, 'emails': 16, 'espresso': 9, 'event':
7, 'expo': 7, 'facetime': 5, 'facetimed': 5, 'festival': 7, 'flat': 18, 'fruhstuck': 3, 'gala': 7, 'getroffen': 0,
'gmeet': 5, 'google': 19, 'hackathon': 7, 'hangout': 5, 'imessage': 14, 'in': 20, 'interview': 0, 'intro': 22,
'introd': 21, 'introduced': 21, 'introducing': 21, 'introduction': 23, 'introed': 21, 'introing': 21, 'kaffee': 9,
'kick': 24, 'kickoff': 0, 'latte': 9, 'linkedin': 14, 'lnch': 3, 'lunch': 3, 'lunched': 3, 'lunches': 3, 'mail': 16,
'mailed': 16, 'mails': 16, 'meal': 3, 'meating': 0, 'meet': 25, 'meeting': 0, 'meetings': 0, 'meetup': 7, 'message':
14, 'messaged': 14, 'messages': 14, 'messaging': 14, 'messe': 7, 'met': 0, 'metting': 0, 'mittagessen': 3, 'monthly':
6, 'msg': 14, 'msgd': 14, 'mtg': 0, 'mtgs': 0, 'natter': 0, 'office': 26, 'offsite': 0, 'on': 28, 'one': 31, 'panel':
7, 'party': 7, 'performance': 6, 'phone': 32, 'phonecall': 5, 'phoned': 5, 'phones': 5, 'picnic': 3, 'pinged': 14,
'pint': 3, 'pints': 3, 'pizza': 3, 'product': 6, 'project': 6, 'quarterly': 6, 'ramen': 3, 'rang': 5, 'reception': 7,
'retreat': 7, 'retro': 0, 'review': 10, 'roast': 3, 'sat': 34, 'session': 0, 'signal': 14, 'skype': 35, 'skyped': 5,
'slack': 14, 'slacked': 14, 'sms': 14, 'spoke': 37, 'sprint': 6, 'stand': 38, 'standup': 0, 'summit': 7, 'supper': 3,
'sushi': 3, 'sync': 0, 'synced': 0, 'takeaway': 3, 'tapas': 3, 'tea': 9, 'teams': 39, 'telefonat': 5, 'telefoniert':
5, 'telegram': 14, 'telephoned': 5, 'text': 14, 'texted': 14, 'texting': 14, 'texts': 14, 'trade': 40, 'treffen': 0,
'tweeted': 14, 'txt': 14, 'txted': 14, 'video': 35, 'videocall': 5, 'voice': 41, 'voicemail': 5, 'wa': 14, 'webinar':
7, 'wechat': 14, 'wedding': 7, 'weekly': 42, 'whats': 43, 'whatsapp': 14, 'whatsapped': 14, 'whatsapping': 14, 'wine':
3, 'workshop': 7, 'zoom': 35, 'zoomed': 5, 'zooming': 5}]

