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
'gave:intro')}, {'N': 8}, {'N': 9}, {'^': 0}, {'<them>': 11}, {'^': 7, 'intro': 10, 'owe': 12}, {'': (19,
'gave:mentoring')}, {'^': 14}, {'': (19, 'gave:mentoring'), 'students': 15}, {'^': 16, 'at': 15}, {'': (23,
'gave:volunteering')}, {'^': 18}, {'mentoring': 17, 'volunteering': 19}, {'mentoring': 17, 'of': 20, 'volunteering':
19}, {'h': 21, 'hour': 21, 'hours': 21, 'hr': 21, 'hrs': 21}, {'D': 0}, {'...': 0}, {'...': 23, '<them>': 24, 'both':
0}, {'<give1>': 25}, {'...': 23}, {'^': 27}, {'': (7, 'waiting')}, {'^': 29}, {'on': 30}, {'waiting': 31},
{'bringing': 28, 'calling': 28, 'dropping': 28, 'introducing': 28, 'making': 28, 'paying': 28, 'sending': 28,
'sharing': 28, 'still': 32, 'taking': 28, 'writing': 28}, {'bringing': 28, 'calling': 28, 'dropping': 28,
'introducing': 28, 'making': 28, 'paying': 28, 'sending': 28, 'sharing': 28, 'taking': 28, 'writing': 28}, {'': (0,
'missed')}, {'attend': 35, 'call': 35, 'go': 35, 'meet': 35, 'reach': 35, 'see': 35, 'speak': 35, 'talk': 35, 'visit':
35}, {'not': 36}, {'attend': 35, 'call': 35, 'go': 35, 'happen': 35, 'meet': 35, 'see': 35, 'speak': 35, 'talk': 35,
'visit': 35}, {'t': 38}, {'attend': 35, 'call': 35, 'go': 35, 'meet': 35, 'see': 35, 'speak': 35, 'talk': 35, 'visit':
35}, {'': (18, 'gave:knowledge')}, {'^': 41}, {'how': 42}, {'on': 35}, {'it': 44}, {'called': 35, 'met': 35, 'rung':
35, 'seen': 35}, {'have': 46}, {'': (15, 'contact')}, {'at': 48, 'by': 48, 'with': 48}, {'^': 26, 'am': 33, 'are': 34,
'did': 37, 'didn': 39, 'didnt': 40, 'explained': 43, 'm': 33, 're': 34, 'read': 45, 'saw': 45, 'should': 47, 'was':
49, 'were': 49}, {'': (3, 'advice')}, {'^': 51}, {'^': 51, 'that': 52, 'to': 52}, {'^': 51, 'is': 53, 's': 53, 'that':
52, 'to': 52, 'was': 53}, {'advice': 54, 'counsel': 54, 'recommendation': 54, 'suggestion': 54, 'tip': 54, 'view':
54}, {'': (6, 'theirs')}, {'D': 56}, {'...': 57, '<me>': 56, 'D': 56}, {'<give3>': 58}, {'to': 51}, {'2': 51, 'to':
51}, {'t': 51}, {'can': 51, 'could': 51, 'have': 60, 'must': 51, 'need': 61, 'ought': 60, 'shd': 51, 'should': 51,
'shouldn': 62, 'shouldnt': 51}, {'^': 63}, {'<i>': 64}, {'<i>': 64, '^': 51, 'that': 65}, {'<i>': 64, 'that': 65},
{'': (13, 'talk')}, {'he': 68, 'her': 68, 'his': 68, 'how': 68, 'if': 68, 'it': 68, 'she': 68, 'that': 68, 'their':
68, 'they': 68, 'what': 68, 'when': 68, 'whether': 68, 'why': 68}, {'must': 51, 'need': 60, 'needs': 60, 'ought': 60,
'should': 51}, {'...': 70}, {'': (13, 'talk'), '<i>': 64, '^': 71}, {'<i>': 64, '^': 71, 'he': 68, 'her': 68, 'his':
68, 'how': 68, 'if': 68, 'it': 68, 'she': 68, 'that': 72, 'their': 68, 'they': 68, 'what': 68, 'when': 68, 'whether':
68, 'why': 68}, {'back': 35}, {'it': 35}, {'up': 35}, {'answer': 35, 'answered': 35, 'call': 74, 'called': 74, 'came':
35, 'come': 35, 'coming': 35, 'make': 75, 'pick': 76, 'picked': 76, 'replied': 35, 'reply': 35, 'respond': 35,
'responded': 35, 'show': 35, 'showed': 35}, {'t': 77}, {'not': 77}, {'answer': 35, 'answered': 35, 'call': 74,
'called': 74, 'came': 35, 'come': 35, 'coming': 35, 'pick': 76, 'picked': 76, 'replied': 35, 'reply': 35, 'respond':
35, 'responded': 35, 'show': 35, 'showed': 35}, {'not': 80}, {'t': 80}, {'': (4, 'needs_from_me')}, {'my': 83, 'our':
83}, {'^': 84}, {'<i>': 64, '^': 71}, {'<i>': 64, '^': 71, 'that': 86}, {'for': 85}, {'convinced': 67, 'waiting': 88},
{'D': 83}, {'me': 83, 'us': 83}, {'by': 90, 'for': 90, 'from': 91}, {'...': 92, 'my': 83, 'our': 83}, {'^': 93},
{'better': 51}, {'got': 60}, {'better': 51, 'can': 51, 'could': 51, 'd': 95, 'gotta': 51, 'have': 60, 'might': 51,
'must': 51, 'need': 61, 'ought': 60, 'shd': 51, 'should': 51, 'shouldn': 62, 'shouldnt': 51, 've': 96}, {'^': 97},
{'not': 51}, {'...': 70, 'always': 51, 'ask': 51, 'do': 99, 'don': 62, 'dont': 51, 'drop': 51, 'fire': 51, 'focus':
51, 'hire': 51, 'never': 51, 'raise': 51, 'sell': 51, 'start': 51, 'stop': 51}, {'': (13, 'talk'), '<i>': 98, '^':
71}, {'always': 51, 'ask': 51, 'do': 99, 'don': 62, 'dont': 51, 'drop': 51, 'fire': 51, 'focus': 51, 'hire': 51,
'never': 51, 'raise': 51, 'sell': 51, 'start': 51, 'stop': 51}, {'^': 102}, {'<i>': 98, '^': 100, 'he': 68, 'her': 68,
'his': 68, 'how': 68, 'if': 68, 'it': 68, 'she': 68, 'that': 101, 'their': 68, 'they': 68, 'to': 103, 'what': 68,
'when': 68, 'whether': 68, 'why': 68}, {'<i>': 98, '^': 51}, {'<i>': 98, '<me>': 52, '^': 51, 'that': 105, 'to': 52},
{'waiting': 88}, {'': (3, 'advice'), '...': 70}, {'<i>': 98, '^': 71}, {'<i>': 98, '^': 108, 'that': 109}, {'<me>':
69}, {'<i>': 98, '^': 71, 'he': 68, 'her': 68, 'his': 68, 'how': 68, 'if': 68, 'it': 68, 'she': 68, 'that': 101,
'their': 68, 'they': 68, 'what': 68, 'when': 68, 'whether': 68, 'why': 68}, {'from': 91}, {'by': 83}, {'...': 114},
{'...': 113, 'my': 115, 'our': 115}, {'^': 116}, {'around': 48, 'clear': 67, 'in': 48}, {'around': 48, 'in': 48},
{'^': 59, 'advised': 66, 'advises': 66, 'argued': 67, 'argues': 67, 'asked': 69, 'believed': 67, 'believes': 73,
'can': 78, 'cannot': 77, 'cant': 77, 'claims': 69, 'confirmed': 69, 'could': 79, 'couldn': 78, 'couldnt': 77, 'did':
81, 'didn': 82, 'didnt': 80, 'doesn': 82, 'expects': 85, 'explained': 69, 'feels': 87, 'felt': 67, 'heard': 69,
'insists': 67, 'is': 89, 'isn': 82, 'mentioned': 69, 'mentions': 69, 'need': 85, 'needs': 94, 'never': 80, 'reckoned':
67, 'reckons': 104, 'recommended': 106, 'recommends': 106, 's': 107, 'said': 104, 'says': 104, 'suggested': 110,
'suggests': 110, 'tells': 111, 'texted': 69, 'thinks': 104, 'thought': 112, 'told': 111, 'wants': 117, 'warned': 67,
'was': 118, 'were': 119, 'will': 79, 'won': 78, 'wont': 77, 'wrote': 69}, {'': (14, 'together')}, {'i': 121, 'me':
121, 'myself': 121, 'us': 121}, {'and': 122, 'can': 78, 'cannot': 77, 'cant': 77, 'could': 79, 'couldn': 78,
'couldnt': 77, 'did': 81, 'didn': 82, 'didnt': 80, 'doesn': 82, 'isn': 82, 'n': 122, 'never': 80, 'was': 119, 'were':
119, 'will': 79, 'won': 78, 'wont': 77}, {':': 11}, {'^': 51, 'to': 52}, {'^': 51, 'is': 125, 'to': 52, 'was': 125},
{'<them>': 126, 'N': 126}, {':': 52, 'from': 127, 'is': 125, 'was': 125}, {':': 52}, {'never': 60, 'not': 60, 'to':
51}, {'^': 130}, {'against': 51, 'never': 60, 'not': 60, 'to': 51}, {'...': 131}, {'D': 131, '^': 132, 'against': 51,
'at': 133, 'by': 133, 'during': 133, 'in': 133, 'on': 133, 'over': 133, 'via': 133}, {'<me>': 134}, {'D': 131, '^':
130, 'at': 133, 'by': 133, 'during': 133, 'in': 133, 'on': 133, 'over': 133, 'via': 133}, {'<me>': 136}, {'<they>':
68}, {'': (2, 'plan')}, {'meet': 139}, {'on': 139, 'to': 140}, {'called': 35, 'met': 35, 'rang': 35}, {'for': 139,
'to': 139}, {'calling': 139, 'going': 143, 'having': 139, 'hosting': 139, 'joining': 139, 'meeting': 139, 'seeing':
139, 'visiting': 139}, {'quote': 52}, {'i': 145}, {'': (2, 'plan'), 'up': 139}, {'agreed': 139, 'arranged': 139,
'booked': 139, 'confirmed': 139, 'fixed': 139, 'planned': 139, 'scheduled': 139, 'set': 147}, {'agreed': 139,
'arranged': 139, 'booked': 139, 'confirmed': 139, 'fixed': 139, 'is': 148, 'planned': 139, 's': 148, 'scheduled': 139,
'set': 147}, {'calling': 139, 'coming': 139, 'going': 143, 'having': 139, 'hosting': 139, 'joining': 139, 'meeting':
139, 'seeing': 139, 'visiting': 139}, {'has': 68, 'is': 68, 'wants': 68, 'was': 68}, {'<they>': 68, 'N': 151}, {'':
(8, 'asked')}, {'<them>': 153, 'N': 153, 'for': 68, 'how': 68, 'if': 68, 'what': 68, 'when': 68, 'whether': 68, 'why':
68}, {'with': 48}, {'': (0, 'missed'), 'on': 35}, {'': (1, 'moved')}, {'till': 157, 'to': 157, 'until': 157},
{'moved': 158}, {'D': 131, '^': 130}, {'<me>': 160}, {'off': 35}, {'me': 162, 'off': 35, 'us': 162}, {'': (2, 'plan'),
'for': 139}, {'': (2, 'plan'), 'in': 164}, {'us': 121}, {'of': 166}, {'D': 157, 'to': 157}, {'N': 48, 'forward': 168},
{'into': 48, 'to': 157}, {'they': 68}, {'end': 171}, {'the': 172}, {'agreed': 139, 'arranged': 139, 'booked': 139,
'confirmed': 139, 'fixed': 139, 'from': 48, 'is': 148, 'moved': 157, 'planned': 139, 's': 148, 'scheduled': 139,
'set': 147}, {'ask': 153}, {'to': 175}, {'': (15, 'contact'), 'N': 176, 'it': 162, 'off': 35}, {'along': 48, 'by': 48,
'in': 48, 'over': 48, 'round': 48, 'to': 48}, {'': (0, 'missed'), 'up': 35}, {'hold': 35}, {'touch': 35}, {'a': 180,
'hold': 35, 'in': 181, 'through': 35, 'to': 35}, {'hold': 35, 'through': 35}, {'': (0, 'missed'), 'it': 35}, {'call':
35, 'catch': 179, 'caught': 35, 'contact': 35, 'find': 35, 'get': 182, 'got': 183, 'make': 184, 'meet': 35, 'met': 35,
'phone': 35, 'reach': 35, 'reached': 35, 'ring': 35, 'see': 35, 'speak': 35, 'spoke': 35, 'talk': 35, 'talked': 35,
'visit': 35}, {'to': 185}, {'D': 68, 'call': 35, 'catch': 179, 'caught': 35, 'contact': 35, 'find': 35, 'get': 182,
'got': 183, 'make': 184, 'manage': 186, 'meet': 35, 'met': 35, 'phone': 35, 'quite': 185, 'reach': 35, 'reached': 35,
'ring': 35, 'see': 35, 'speak': 35, 'spoke': 35, 'talk': 35, 'talked': 35, 'visit': 35}, {'t': 187, 'we': 68},
{'call': 35, 'catch': 179, 'caught': 35, 'contact': 35, 'find': 35, 'get': 182, 'got': 183, 'make': 184, 'manage':
186, 'meet': 35, 'met': 35, 'phone': 35, 'quite': 185, 'reach': 35, 'reached': 35, 'ring': 35, 'see': 35, 'speak': 35,
'spoke': 35, 'talk': 35, 'talked': 35, 'visit': 35}, {'up': 149}, {'up': 48}, {'': (22, 'gave:encouragement')}, {'^':
192}, {'up': 193}, {'up': 192}, {'<them>': 194, 'N': 194, 'her': 195}, {'...': 155}, {'<them>': 15, 'N': 15},
{'agreed': 139, 'arranged': 139, 'booked': 139, 'confirmed': 139, 'fixed': 139, 'is': 148, 'moved': 157, 'planned':
139, 's': 148, 'scheduled': 139, 'set': 147}, {'up': 139}, {'': (17, 'gave:feedback')}, {'^': 201}, {'s': 202},
{'<their>': 202, 'N': 203}, {'on': 204}, {'<them>': 193, 'N': 193}, {'and': 9, 'to': 9, 'with': 9}, {'N': 207}, {'':
(11, 'thinking')}, {'asking': 209, 'calling': 209, 'hiring': 209, 'inviting': 209}, {'not': 189, 'we': 68}, {'t':
189}, {'place': 35}, {'answer': 35, 'call': 35, 'catch': 179, 'caught': 35, 'come': 35, 'contact': 35, 'find': 35,
'get': 182, 'got': 183, 'happen': 35, 'make': 184, 'manage': 186, 'meet': 35, 'met': 35, 'phone': 35, 'pick': 76,
'quite': 185, 'reach': 35, 'reached': 35, 'ring': 35, 'see': 35, 'show': 179, 'speak': 35, 'spoke': 35, 'take': 213,
'talk': 35, 'talked': 35, 'took': 213, 'turn': 76, 'visit': 35}, {'not': 214}, {'answer': 35, 'call': 35, 'catch':
179, 'caught': 35, 'come': 35, 'contact': 35, 'find': 35, 'get': 182, 'got': 183, 'happen': 35, 'make': 184, 'manage':
186, 'materialise': 35, 'meet': 35, 'met': 35, 'phone': 35, 'pick': 76, 'quite': 185, 'reach': 35, 'reached': 35,
'ring': 35, 'see': 35, 'show': 179, 'speak': 35, 'spoke': 35, 'take': 213, 'talk': 35, 'talked': 35, 'turn': 76,
'visit': 35}, {'t': 216}, {'answer': 35, 'call': 35, 'catch': 179, 'caught': 35, 'come': 35, 'contact': 35, 'find':
35, 'get': 182, 'got': 183, 'happen': 35, 'make': 184, 'manage': 186, 'meet': 35, 'met': 35, 'phone': 35, 'pick': 76,
'quite': 185, 'reach': 35, 'reached': 35, 'ring': 35, 'see': 35, 'show': 179, 'speak': 35, 'spoke': 35, 'take': 213,
'talk': 35, 'talked': 35, 'turn': 76, 'visit': 35}, {'by': 48, 'in': 48, 'off': 48}, {'from': 48}, {'': (15,
'contact'), 'N': 176}, {'<me>': 160, 'N': 193}, {'though': 68}, {'N': 42}, {'N': 43, 'how': 42, 'to': 224}, {'to':
189}, {'through': 35}, {'<their>': 202, 'N': 203, '^': 201}, {'about': 228, 'on': 228}, {'apart': 35, 'through': 35},
{'': (0, 'missed'), 's': 35}, {'call': 35, 'congratulate': 35, 'contact': 35, 'email': 35, 'meet': 35, 'message': 35,
'phone': 35, 'ping': 35, 'reply': 35, 'ring': 35, 'see': 35, 'text': 35, 'visit': 35, 'write': 35}, {'<their>': 35,
'N': 231, 'about': 35, 'my': 35, 'our': 35, 'the': 35, 'to': 232}, {'call': 35, 'contact': 35, 'email': 35, 'meet':
35, 'message': 35, 'phone': 35, 'reply': 35, 'ring': 35, 'see': 35, 'text': 35, 'visit': 35, 'write': 35}, {'to':
234}, {'advice': 53, 'tip': 53}, {'^': 51, 'that': 52, 'to': 52, 'was': 52}, {'advice': 237, 'tip': 237}, {'...': 236,
'a': 238, 'advice': 237, 'some': 238, 'the': 238, 'tip': 237}, {'feedback': 202}, {'': (20, 'gave:resource')},
{'article': 241, 'book': 241, 'checklist': 241, 'guide': 241, 'link': 241, 'list': 241, 'spreadsheet': 241,
'template': 241}, {'...': 242, 'article': 241, 'book': 241, 'checklist': 241, 'guide': 241, 'link': 241, 'list': 241,
'spreadsheet': 241, 'template': 241}, {'a': 243, 'an': 243, 'my': 243, 'our': 243, 'the': 243}, {'...': 240, '^': 244,
'comments': 202, 'fb': 202, 'feedback': 202, 'input': 202, 'notes': 202}, {'at': 42, 'for': 42}, {'^': 41, 'at': 42,
'for': 42}, {'keynote': 246, 'lecture': 247, 'talk': 247, 'workshop': 247}, {'on': 202}, {'comments': 249, 'feedback':
249, 'thoughts': 249}, {'keynote': 246, 'lecture': 246, 'talk': 246, 'workshop': 246}, {'<me>': 239, '<them>': 245,
'N': 245, 'a': 248, 'keynote': 246, 'lecture': 246, 'my': 250, 'talk': 246, 'the': 251, 'workshop': 246}, {'mail':
35}, {'vm': 35, 'voice': 253, 'voicemail': 35}, {'...': 254}, {'call': 139, 'have': 139, 'meet': 139, 'see': 139,
'visit': 139}, {'to': 256}, {'note': 48}, {'call': 48, 'dm': 48, 'email': 48, 'letter': 48, 'mail': 48, 'message': 48,
'text': 48, 'voice': 258}, {'D': 157}, {'forward': 260}, {'D': 157, 'till': 157, 'to': 157, 'until': 157}, {'a': 259,
'an': 259, 'brought': 261, 'moved': 262, 'postponed': 260, 'pushed': 260, 'rescheduled': 260, 'shifted': 260, 'stood':
76, 'talking': 48}, {'to': 35}, {'bail': 35, 'call': 162, 'cancel': 35, 'postpone': 35, 'skip': 35}, {'': (15,
'contact'), 'a': 48, 'an': 48, 'breakfast': 48, 'coffee': 48, 'dinner': 48, 'drinks': 48, 'lunch': 48, 'my': 48,
'our': 48, 'planned': 264, 'some': 48, 'tea': 48, 'the': 48, 'to': 265}, {'for': 139}, {'brought': 261, 'moved': 260,
'postponed': 260, 'pushed': 260, 'rescheduled': 260, 'set': 267, 'shifted': 260}, {'been': 268}, {'in': 181}, {'been':
270, 'caught': 76, 'heard': 35, 'met': 35, 'seen': 35, 'spoken': 35, 'talked': 35}, {'t': 271}, {'appointment': 139},
{'brought': 261, 'moved': 260, 'postponed': 260, 'pushed': 260, 'rescheduled': 260, 'shifted': 260}, {'': (12,
'task')}, {'together': 275}, {'them': 276}, {'': (0, 'missed'), 'in': 181}, {'been': 278, 'caught': 76, 'had': 35,
'heard': 35, 'met': 35, 'seen': 35, 'spoken': 35, 'talked': 35}, {'bring': 277, 'connect': 275, 'introduce': 275},
{'an': 273, 'appointment': 139, 'been': 274, 'bring': 277, 'connect': 275, 'introduce': 275, 'not': 279, 'to': 280},
{'to': 11}, {'have': 282, 'need': 282}, {'<i>': 283}, {'so': 284}, {'yet': 285}, {'answered': 286, 'been': 278,
'caught': 76, 'had': 35, 'heard': 35, 'met': 35, 'replied': 286, 'seen': 35, 'spoken': 35, 'talked': 35}, {'t': 287},
{'from': 35}, {'back': 220, 'from': 48, 'it': 289, 'that': 289, 'this': 289}, {'^': 41, 'to': 42, 'with': 42},
{'<them>': 291, 'N': 291, 'me': 48}, {'out': 42}, {'^': 41, 'figure': 293, 'with': 42}, {'<them>': 294, 'N': 294},
{'<giveinf>': 56}, {'^': 296}, {'to': 297}, {'going': 298, 'gonna': 297}, {'with': 8}, {'up': 300}, {'N': 301},
{'mentoring': 15}, {'out': 48}, {'have': 139}, {'to': 305}, {'going': 306}, {'N': 121}, {'^': 0, 'to': 11}, {'<them>':
309, 'N': 309}, {'<them>': 309, 'N': 309, 'to': 310}, {'promised': 311}, {'am': 307, 'and': 308, 'are': 307, 'guess':
209, 'have': 312, 'm': 307, 'miss': 35, 'promised': 311, 're': 307, 'think': 209, 've': 312, 'wonder': 209}, {'<i>':
68, '<they>': 68}, {'my': 35}, {'to': 68}, {'calendar': 139, 'diary': 139}, {'order': 316, 'the': 317}, {'': (9,
'told')}, {'N': 319}, {'2': 9, 'and': 9, 'n': 9, 'to': 9, 'with': 9}, {'N': 321}, {'N': 207, 'd': 322}, {'2': 9,
'and': 9, 'to': 9, 'with': 9}, {'N': 324}, {'to': 9}, {'<them>': 326, 'N': 321}, {'D': 139}, {'...': 328}, {'': (15,
'contact'), 'for': 329, 'to': 329}, {'me': 330, 'us': 330}, {'should': 51}, {'...': 332}, {'^': 333}, {'^': 333,
'that': 334}, {'answering': 35, 'available': 35, 'in': 35, 'picking': 179, 'reachable': 35}, {'adamant': 335, 'clear':
335, 'firm': 335, 'insistent': 335}, {'D': 139, 'adamant': 335, 'brought': 261, 'clear': 335, 'coming': 139, 'firm':
335, 'insistent': 335, 'moved': 262, 'not': 336, 'on': 328, 'postponed': 260, 'pushed': 260, 'quite': 337, 'really':
337, 'rescheduled': 260, 'scheduled': 139, 'set': 164, 'shifted': 260, 'very': 337}, {'t': 336}, {'D': 48, 'at': 48,
'by': 48, 'during': 48, 'on': 48, 'over': 48}, {'agreed': 139, 'arranged': 139, 'booked': 139, 'confirmed': 139,
'fixed': 139, 'is': 148, 'planned': 139, 's': 148, 'scheduled': 139, 'set': 147, 'was': 340}, {'': (15, 'contact'),
'me': 121, 'us': 121}, {'cancelling': 35, 'dodging': 35, 'postponing': 35}, {'^': 241}, {'<them>': 344, 'N': 344},
{'know': 319}, {'N': 346}, {'call': 139}, {'a': 348, 'breakfast': 139, 'coffee': 139, 'dinner': 139, 'lunch': 139},
{'have': 349, 'meet': 139, 'see': 139, 'visit': 139}, {'no': 35}, {'time': 351}, {'over': 204}, {'to': 139},
{'forward': 354}, {'date': 139}, {'between': 9, 'for': 9, 'from': 9}, {'intro': 357}, {'a': 356, 'an': 358, 'plans':
139, 'the': 358}, {'and': 308}, {'bell': 35, 'buzz': 35, 'call': 35, 'ring': 35, 'shout': 35}, {'a': 361}, {'N': 362},
{'call': 35, 'catch': 35, 'email': 35, 'give': 363, 'meet': 35, 'message': 35, 'phone': 35, 'reply': 35, 'ring': 35,
'see': 35, 'text': 35, 'visit': 35, 'write': 35}, {'to': 364}, {'^': 14, 'at': 15, 'with': 15}, {'^': 14, 'at': 15,
'session': 366, 'students': 366, 'with': 15}, {'': (15, 'contact'), 'up': 48}, {'<them>': 35, 'N': 35},
{'appointment': 35, 'birthday': 35, 'call': 35, 'calls': 35, 'coffee': 35, 'dinner': 35, 'lunch': 35, 'meeting': 35,
'party': 35, 'slot': 35, 'zoom': 35}, {'': (0, 'missed'), 's': 370}, {'': (0, 'missed'), 'from': 35}, {'appointment':
35, 'birthday': 35, 'call': 372, 'calls': 35, 'coffee': 35, 'dinner': 35, 'lunch': 35, 'meeting': 35, 'party': 35,
'slot': 35, 'zoom': 35}, {'0': 370, '<their>': 370, '<them>': 35, 'N': 371, 'a': 373, 'call': 289, 'my': 370, 'our':
370, 'the': 370}, {'to': 157}, {'...': 375}, {'D': 157, 'from': 376, 'to': 157}, {'to': 260}, {'bring': 277,
'connect': 275, 'introduce': 275, 'to': 280}, {'answered': 35, 'call': 35, 'called': 74, 'came': 35, 'catch': 179,
'caught': 35, 'contact': 35, 'find': 35, 'get': 182, 'got': 183, 'happened': 35, 'make': 184, 'manage': 186, 'meet':
35, 'met': 35, 'phone': 35, 'picked': 76, 'quite': 185, 'reach': 35, 'reached': 35, 'ring': 35, 'see': 35, 'showed':
179, 'speak': 35, 'spoke': 35, 'talk': 35, 'talked': 35, 'took': 213, 'turned': 76, 'visit': 35}, {'1': 68}, {'up':
68}, {'1': 381, 'call': 68, 'catch': 382, 'coffee': 68, 'dinner': 68, 'lunch': 68, 'meeting': 68, 'session': 68,
'sync': 68, 'visit': 68}, {'again': 35, 'between': 35, 'from': 35, 'this': 35, 'today': 35, 'w': 35, 'with': 35,
'yet': 35}, {'1': 384}, {'up': 384}, {'one': 384}, {'answered': 35, 'called': 74, 'came': 35, 'happened': 35,
'picked': 76, 'showed': 179, 'to': 387, 'took': 213, 'turned': 76}, {'': (0, 'missed'), 'again': 35, 'between': 35,
'from': 35, 'this': 35, 'today': 35, 'w': 35, 'with': 35, 'yet': 35}, {'of': 35}, {'1': 385, '1on1': 384, 'ans': 35,
'answer': 35, 'call': 384, 'calls': 384, 'catch': 386, 'chat': 384, 'coffee': 384, 'contact': 384, 'dinner': 384,
'email': 384, 'joy': 35, 'luck': 35, 'lunch': 384, 'mail': 384, 'meeting': 384, 'news': 384, 'one': 388, 'pick': 76,
'pickup': 35, 'reply': 389, 'response': 35, 'show': 35, 'shows': 35, 'sign': 390, 'sync': 384, 'word': 384},
{'answered': 35, 'called': 74, 'came': 35, 'happened': 35, 'picked': 76, 'showed': 179, 'took': 213, 'turned': 76},
{'if': 209, 'whether': 209}, {'able': 226, 'been': 270, 'call': 35, 'catch': 179, 'caught': 179, 'contact': 35,
'find': 35, 'get': 182, 'got': 183, 'happening': 35, 'heard': 35, 'make': 184, 'manage': 186, 'meet': 35, 'met': 35,
'phone': 35, 'quite': 185, 'reach': 35, 'reached': 35, 'ring': 35, 'see': 35, 'seen': 35, 'speak': 35, 'spoke': 35,
'spoken': 35, 'sure': 393, 'talk': 35, 'talked': 35, 'visit': 35}, {'self': 209}, {'to': 395}, {'at': 260, 'on': 260},
{'calendar': 139}, {'the': 398}, {'of': 181}, {':': 30}, {'beer': 48, 'breakfast': 48, 'brunch': 48, 'coffee': 48,
'dinner': 48, 'drinks': 48, 'lunch': 48, 'pint': 48, 'tea': 48, 'zoom': 48}, {'a': 402, 'beer': 48, 'breakfast': 48,
'brunch': 48, 'coffee': 48, 'dinner': 48, 'drinks': 48, 'lunch': 48, 'pint': 48, 'tea': 48, 'zoom': 48}, {'^': 56},
{'me': 404, 'us': 404}, {'': (21, 'gave:referral')}, {'^': 406}, {'client': 407, 'customer': 407, 'lead': 407}, {'a':
408}, {'to': 241}, {'article': 410, 'book': 410, 'link': 410}, {'a': 411, 'an': 411, 'the': 411}, {'^': 412}, {'N':
409, 'on': 413}, {'in': 139}, {'': (2, 'plan'), 'a': 139}, {'': (2, 'plan'), 'a': 139, 'to': 139}, {'by': 48, 'in':
48}, {'': (0, 'missed'), 'D': 157, 'till': 157, 'to': 157, 'until': 157}, {'': (1, 'moved'), 'to': 157}, {'D': 157,
'back': 420, 'out': 375, 'to': 157}, {'for': 407, 'to': 407}, {'forward': 422}, {'with': 9}, {'touch': 424}, {'in':
425}, {'touch': 8}, {'in': 427}, {'N': 428}, {'...': 426, 'and': 429, 'forward': 422, 'in': 427}, {'N': 407}, {'for':
431}, {'word': 432}, {'good': 433}, {'a': 434}, {'<them>': 423, 'N': 430, 'back': 375, 'in': 435, 'off': 35}, {'call':
48, 'catch': 191, 'chat': 48, 'coffee': 48, 'hello': 48, 'sync': 48}, {'into': 48}, {'book': 201, 'deck': 201,
'draft': 201, 'pitch': 201, 'plan': 201, 'proposal': 201}, {'^': 439}, {'s': 440}, {'<their>': 440, 'N': 441},
{'from': 127}, {'to': 407}, {'<me>': 125, 'N': 444}, {'N': 406}, {'to': 446}, {'...': 447}, {'N': 444, '^': 448},
{'<their>': 202}, {'': (1, 'moved'), 'D': 157, 'for': 157, 'to': 157}, {'moved': 157}, {'^': 201, 's': 202},
{'<their>': 202, 'N': 453, 'the': 202}, {'is': 125, 'was': 125}, {'...': 455}, {'D': 52, '^': 51}, {'call': 457,
'coffee': 457, 'lunch': 457, 'phone': 457, 'zoom': 457}, {'...': 455, 'call': 457, 'coffee': 457, 'lunch': 457,
'phone': 457, 'the': 458, 'zoom': 457}, {'met': 457, 'spoke': 457, 'talked': 457}, {'...': 455, 'i': 460, 'we': 460},
{'...': 455, '^': 51, 'at': 456, 'during': 456, 'is': 125, 'on': 459, 'over': 459, 'to': 52, 'was': 125, 'when': 461},
{'...': 455, '^': 51, 'at': 456, 'during': 456, 'is': 125, 'on': 456, 'over': 456, 'to': 52, 'was': 125, 'when': 456},
{'...': 455, 'at': 456, 'during': 456, 'on': 456, 'over': 456, 'when': 456}, {'...': 455, '^': 51, 'at': 456,
'during': 456, 'is': 125, 'on': 459, 'over': 459, 'to': 52, 'was': 125, 'when': 456}, {'advice': 462, 'counsel': 463,
'moved': 158, 'on': 328, 'recommendation': 463, 'suggestion': 463, 'take': 464, 'tip': 465}, {'must': 51, 'need': 60,
'should': 51}, {'^': 467}, {'you': 468}, {'...': 469}, {'': (13, 'talk'), 'N': 470}, {'down': 48, 'with': 48}, {'the':
356}, {'<them>': 48, 'N': 48, 'it': 44, 'that': 44}, {'N': 48}, {'article': 241, 'book': 241, 'link': 241, 'paper':
241, 'piece': 241, 'podcast': 241, 'report': 241, 'template': 241, 'video': 241}, {'a': 476, 'an': 476, 'my': 476,
'that': 476, 'the': 476}, {'': (15, 'contact'), '^': 477}, {'': (15, 'contact'), '^': 477, 'a': 408}, {'<them>': 478,
'N': 479}, {'': (2, 'plan'), 'a': 139, 'for': 139, 'the': 139}, {'D': 139, 'for': 139, 'up': 481}, {'we': 68},
{'with': 241}, {'article': 484, 'book': 484, 'link': 484, 'list': 484, 'paper': 484, 'podcast': 484, 'report': 484,
'template': 484, 'video': 484}, {'a': 485, 'an': 485, 'my': 485, 'the': 485}, {'^': 486}, {'hands': 48}, {'bring':
277, 'call': 35, 'catch': 76, 'connect': 275, 'introduce': 275, 'meet': 35, 'ring': 35, 'see': 35, 'to': 280, 'visit':
35, 'we': 68}, {'^': 41, 'how': 42, 'the': 42}, {'': (9, 'told'), 'how': 42}, {'<them>': 490, 'N': 491}, {'<they>':
68, 'it': 68}, {'should': 52}, {'that': 68, 'you': 494}, {'mentoring': 15, 'with': 48}, {'...': 496}, {'by': 35},
{'me': 76, 'up': 498, 'us': 76}, {'by': 48}, {'vm': 35}, {'vm': 35, 'voicemail': 35}, {'...': 254, '2': 501, 'to':
502}, {'so': 35}, {'traffic': 504}, {'in': 505}, {'be': 35, 'call': 35, 'have': 35, 'meet': 35}, {'to': 507},
{'<them>': 42, 'N': 42}, {'have': 60, 'must': 51, 'need': 60, 'should': 51}, {'^': 510}, {'<i>': 511, 'D': 131, '^':
130, 'at': 133, 'by': 133, 'during': 133, 'in': 133, 'on': 133, 'over': 133, 'via': 133}, {'<me>': 512}, {'': (10,
'thanks')}, {'you': 514}, {'<they>': 68, 'was': 340}, {'advice': 126, 'five': 167, 'four': 167, 'three': 167, 'two':
167}, {'asking': 209, 'calling': 209, 'hiring': 209, 'inviting': 209, 'whether': 209}, {'about': 518, 'of': 518},
{'was': 340}, {'calling': 35}, {'of': 521}, {'book': 201, 'cv': 201, 'deck': 201, 'draft': 201, 'pitch': 201, 'plan':
201, 'proposal': 201, 'website': 201}, {'^': 523}, {'<their>': 524}, {'': (12, 'task'), ':': 11}, {'person': 121},
{'phone': 121}, {'the': 528}, {'in': 527, 'on': 529}, {'<me>': 68}, {'congratulate': 68, 'do': 526, 'me': 530, 'say':
68, 'tell': 531}, {'<i>': 511, '<their>': 68, '<they>': 68, 'D': 131, 'N': 68, '^': 130, 'about': 68, 'at': 133, 'by':
133, 'during': 133, 'in': 133, 'on': 133, 'over': 133, 'that': 68, 'via': 133}, {'doing': 193}, {'are': 534, 'is':
534, 're': 534, 's': 534}, {'<they>': 535}, {'': (9, 'told'), '<they>': 535, 'that': 536}, {'<me>': 533, '<them>':
537, 'N': 319}, {'<them>': 48, 'N': 48, 'me': 48}, {'call': 35, 'catch': 35, 'get': 35, 'meet': 35, 'phone': 35,
'reach': 35, 'ring': 35}, {'<them>': 35, 'N': 35, 'calling': 35, 'phoning': 35, 'reaching': 35, 'ringing': 35, 'to':
540}, {'out': 68}, {'^': 18, 'at': 19, 'for': 19, 'with': 19}, {':': 30, 'for': 30, 'on': 30}, {'through': 42}, {'':
(15, 'contact'), '<them>': 545, 'N': 545, 'home': 155}, {'call': 35, 'catch': 35, 'give': 363, 'go': 35, 'have': 35,
'invite': 35, 'meet': 35, 'phone': 35, 'ring': 35, 'see': 35, 'talk': 35, 'text': 35, 'visit': 35}, {'to': 547},
{'adamant': 335, 'brought': 261, 'clear': 335, 'due': 264, 'firm': 335, 'going': 264, 'insistent': 335, 'meant': 264,
'moved': 262, 'not': 336, 'postponed': 260, 'pushed': 260, 'quite': 337, 'really': 337, 'rescheduled': 260, 'shifted':
260, 'supposed': 264, 'there': 48, 'very': 337}, {'able': 226, 'answering': 35, 'available': 35, 'in': 35, 'picking':
179, 'reachable': 35}, {'t': 550}, {'five': 121, 'four': 121, 'three': 121, 'two': 121}, {'am': 307, 'are': 307,
'have': 312, 'm': 307, 'promised': 311, 're': 307, 've': 312, 'were': 552}, {'': (15, 'contact'), '<their>': 202, 'N':
203}, {'...': 254, 'by': 48, 'for': 48, 'out': 48, 'over': 554, 'through': 554, 'to': 48, 'with': 48}, {'due': 264,
'going': 264, 'meant': 264, 'supposed': 264, 'there': 48}, {'': (13, 'talk'), '<they>': 68}, {'': (13, 'talk'), '<i>':
68}, {'<me>': 56}, {'<giveinf>': 559}, {'^': 560}, {'to': 561}, {'going': 562}, {'are': 563, 'is': 563, 's': 563},
{'': (13, 'talk'), '<they>': 564}, {'a': 348, 'breakfast': 139, 'coffee': 139, 'dinner': 139, 'drinks': 139, 'lunch':
139, 'tea': 139}, {'have': 566, 'join': 139, 'meet': 139, 'see': 139, 'visit': 139}, {'could': 35, 'had': 35}, {'i':
568}, {'me': 121, 'us': 121}, {'answer': 35, 'joy': 35, 'luck': 35, 'pick': 76, 'pickup': 35, 'reply': 35, 'response':
35}, {'D': 68}, {'t': 572}, {'': (13, 'talk'), 'if': 209, 'whether': 209}, {'N': 176}, {'to': 575}, {'have': 60,
'must': 51, 'need': 60, 'ought': 60, 'should': 51, 'shouldn': 62}, {'^': 577}, {'$': 13, '0': 22, '<i>': 50,
'<their>': 55, '<they>': 120, 'N': 123, 'action': 124, 'advice': 128, 'advise': 129, 'advised': 135, 'advises': 137,
'after': 138, 'agreed': 141, 'almost': 142, 'although': 68, 'am': 144, 'an': 22, 'and': 146, 'apparently': 68,
'appointment': 149, 'are': 150, 'arranged': 139, 'as': 152, 'asked': 154, 'asking': 68, 'ate': 155, 'bailed': 156,
'bc': 68, 'because': 68, 'been': 159, 'before': 138, 'begged': 161, 'blew': 163, 'bookd': 139, 'booked': 165, 'both':
167, 'breakfast': 149, 'breakfasted': 48, 'bringing': 28, 'brought': 169, 'bumped': 170, 'by': 173, 'call': 174,
'called': 177, 'came': 178, 'can': 188, 'cancel': 35, 'canceled': 35, 'canceling': 35, 'cancelled': 35, 'cancelling':
35, 'cancels': 35, 'cannot': 189, 'cant': 187, 'catch': 190, 'catching': 191, 'caught': 191, 'chatted': 48, 'cheered':
196, 'closed': 197, 'cncld': 35, 'coached': 198, 'coffee': 199, 'coming': 200, 'commented': 205, 'congratulated': 206,
'connected': 208, 'considering': 210, 'cos': 68, 'could': 211, 'couldn': 212, 'couldnt': 189, 'coz': 68, 'critiqued':
204, 'cuz': 68, 'demo': 199, 'did': 215, 'didn': 217, 'didnt': 218, 'dined': 48, 'dinner': 199, 'discussed': 48,
'drinks': 149, 'dropped': 219, 'dropping': 28, 'edited': 204, 'email': 220, 'emailed': 221, 'encouraged': 222, 'even':
223, 'explained': 225, 'facetimed': 48, 'failed': 226, 'falls': 227, 'feedback': 229, 'fell': 230, 'finished': 48,
'five': 22, 'flaked': 156, 'forgot': 233, 'forgotten': 235, 'four': 22, 'gave': 252, 'ghosted': 35, 'goes': 255,
'going': 257, 'gonna': 256, 'got': 263, 'grabbed': 48, 'had': 266, 'half': 22, 'has': 269, 'hasn': 272, 'hasnt': 271,
'have': 281, 'haven': 288, 'havent': 279, 'heard': 290, 'helped': 292, 'helping': 295, 'hes': 299, 'hooked': 302,
'hosted': 48, 'hours': 303, 'how': 138, 'hung': 304, 'i': 313, 'idea': 209, 'if': 314, 'ignored': 315, 'im': 144,
'in': 318, 'informed': 320, 'interviewed': 48, 'intro': 323, 'introd': 325, 'introduced': 327, 'introed': 208,
'invited': 331, 'is': 338, 'isn': 339, 'it': 341, 'joined': 342, 'keeps': 343, 'lent': 345, 'let': 347, 'lined': 200,
'linked': 208, 'll': 350, 'long': 352, 'looked': 353, 'looking': 355, 'lost': 181, 'lunch': 199, 'lunched': 48, 'm':
144, 'made': 359, 'mail': 220, 'mailed': 48, 'maybe': 209, 'me': 360, 'meant': 365, 'meeting': 199, 'mentored': 198,
'mentoring': 367, 'message': 220, 'messaged': 221, 'met': 368, 'miss': 369, 'missed': 374, 'moved': 377, 'moves': 378,
'must': 379, 'nearly': 142, 'need': 379, 'never': 380, 'next': 383, 'no': 391, 'nobody': 392, 'noshow': 35, 'not':
394, 'note': 396, 'nothing': 289, 'now': 397, 'on': 399, 'once': 138, 'one': 22, 'out': 400, 'outstanding': 401,
'over': 403, 'overslept': 35, 'owe': 405, 'owes': 405, 'passed': 414, 'penciled': 415, 'pencilled': 415, 'pending':
401, 'perhaps': 209, 'phoned': 48, 'pinged': 48, 'pitched': 48, 'planned': 416, 'planning': 417, 'played': 48,
'popped': 418, 'postponed': 419, 'promise': 124, 'proofread': 204, 'pushed': 421, 'put': 436, 'quick': 437, 'quote':
68, 'rained': 162, 'ran': 438, 'rang': 48, 're': 144, 'reached': 48, 'read': 442, 'recommendation': 443,
'recommended': 445, 'referred': 449, 'rehearsed': 450, 'reminder': 275, 'repld': 48, 'replied': 48, 'rescheduled':
451, 'rescheduling': 35, 'review': 452, 'reviewed': 454, 's': 466, 'said': 471, 'sat': 472, 'save': 473, 'saw': 474,
'saying': 68, 'says': 68, 'scheduled': 139, 'seeing': 139, 'seen': 475, 'sending': 28, 'sent': 480, 'session': 452,
'set': 482, 'shall': 483, 'shared': 487, 'shes': 299, 'shifted': 168, 'shook': 488, 'should': 489, 'showed': 492,
'signed': 197, 'since': 493, 'skipped': 35, 'skipping': 35, 'skyped': 48, 'slacked': 48, 'so': 495, 'spent': 497,
'spoke': 48, 'spoken': 48, 'stood': 499, 'stopped': 500, 'straight': 503, 'stuck': 506, 'supposed': 508, 'takeaway':
129, 'talked': 48, 'task': 275, 'taught': 509, 'telephoned': 48, 'telling': 68, 'tells': 513, 'text': 220, 'texted':
221, 'thank': 515, 'thanked': 514, 'that': 516, 'the': 517, 'theyre': 299, 'thinking': 519, 'this': 520, 'thought':
522, 'three': 22, 'through': 525, 'thru': 525, 'tip': 128, 'to': 532, 'todo': 526, 'together': 121, 'told': 538,
'took': 539, 'tried': 541, 'turns': 542, 'two': 22, 'unable': 226, 'unanswered': 35, 'upcoming': 139, 'urged': 137,
'urges': 161, 'visited': 48, 'volunteered': 543, 'waiting': 544, 'walked': 546, 'want': 379, 'wanted': 548, 'warned':
137, 'was': 549, 'wasn': 551, 'we': 553, 'went': 555, 'were': 556, 'what': 138, 'whatsapp': 220, 'whatsapped': 48,
'when': 138, 'where': 557, 'whether': 558, 'which': 565, 'while': 138, 'who': 68, 'whose': 68, 'why': 138, 'will':
567, 'wish': 569, 'with': 570, 'without': 571, 'won': 573, 'wondering': 574, 'worked': 155, 'working': 155,
'workshop': 149, 'wrote': 576, 'you': 578, 'zoomed': 48}]


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

