"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


CLASSES = {'a': ('det',), 'about': ('hello',), 'absolutely': ('filler',), 'accountant': ('rel',), 'actually':
('filler',), 'advised': ('bidding', 'verb3'), 'advises': ('verb3',), 'after': ('hello',), 'again': ('filler',), 'ago':
('hello',), 'agreed': ('verb3',), 'agrees': ('verb3',), 'all': ('filler',), 'already': ('filler',), 'also':
('filler',), 'always': ('filler',), 'an': ('det',), 'and': ('and', 'hello'), 'answer': ('give1',), 'answered':
('reach',), 'answers': ('verb3', 'give3'), 'any': ('det',), 'apparently': ('filler',), 'are': ('hello', 'verb3'),
'arrange': ('give1',), 'arranges': ('give3',), 'asked': ('bidding', 'hello', 'reach'), 'asks': ('verb3', 'give3'),
'assistant': ('rel',), 'at': ('hello',), 'aunt': ('rel',), 'baby': ('rel',), 'basically': ('filler',), 'be': ('hello',
'verb3'), 'became': ('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'before':
('hello',), 'being': ('hello',), 'believes': ('says', 'verb3'), 'book': ('give1',), 'booked': ('done',), 'books':
('give3',), 'boss': ('rel',), 'both': ('they', 'filler'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breaks':
('verb3',), 'briefly': ('filler',), 'bring': ('give1', 'giveinf'), 'brings': ('verb3', 'give3'), 'broke': ('verb3',),
'brother': ('rel',), 'brought': ('done', 'verb3'), 'builds': ('verb3',), 'built': ('verb3',), 'but': ('and', 'hello'),
'buys': ('verb3',), 'by': ('hello',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf'),
'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls': ('reach', 'give3'), 'came': ('verb3',
'reach'), 'can': ('hello', 'verb3'), 'cant': ('verb3',), 'celebrates': ('verb3',), 'ceo': ('rel',), 'cfo': ('rel',),
'check': ('give1',), 'checks': ('give3',), 'claims': ('says',), 'clearly': ('filler',), 'client': ('rel',), 'closed':
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
('reach',), 'replies': ('give3',), 'reply': ('give1',), 'reports': ('give3',), 'reserve': ('give1',), 'responded':
('reach',), 'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1',), 'returned': ('done',), 'returns':
('give3',), 'review': ('give1',), 'reviews': ('give3',), 'ring': ('give1',), 'rings': ('give3',), 'roommate':
('rel',), 'runs': ('verb3',), 's': ('verb3',), 'sadly': ('filler',), 'said': ('says', 'hello', 'verb3'), 'says':
('says', 'hello', 'verb3'), 'seemed': ('verb3',), 'seems': ('verb3',), 'sells': ('verb3',), 'send': ('hello', 'give1',
'giveinf'), 'sending': ('give3',), 'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3'), 'share': ('give1',
'giveinf'), 'shared': ('done', 'verb3'), 'shares': ('verb3', 'give3'), 'sharing': ('give3',), 'she': ('they',
'hello'), 'shes': ('they',), 'ships': ('give3',), 'should': ('hello', 'verb3'), 'show': ('give1', 'giveinf'),
'showed': ('reach',), 'signed': ('done', 'says', 'verb3'), 'signs': ('verb3', 'give3'), 'simply': ('filler',),
'sister': ('rel',), 'skyped': ('attempt', 'reach'), 'slacked': ('reach',), 'so': ('and', 'filler'), 'sold':
('verb3',), 'some': ('det',), 'somebody': ('they',), 'someone': ('they',), 'son': ('rel',), 'sort': ('filler',
'give1'), 'sorts': ('give3',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'started': ('verb3',), 'starts':
('verb3',), 'stayed': ('verb3',), 'stays': ('verb3',), 'still': ('filler',), 'stopped': ('reach',), 'strongly':
('filler',), 'struggles': ('verb3',), 'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3',),
'suggests': ('verb3',), 'super': ('filler',), 'swung': ('reach',), 'takes': ('verb3',), 'talked': ('hello',), 'team':
('rel',), 'tells': ('verb3',), 'text': ('give1', 'giveinf'), 'texted': ('attempt', 'says', 'reach'), 'texts':
('give3',), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello'), 'their': ('their',
'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these': ('det',),
'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3',),
'thinks': ('says', 'hello', 'verb3'), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler',),
'thought': ('says', 'verb3'), 'to': ('hello',), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach'),
'tomorrow': ('hello',), 'took': ('verb3', 'reach'), 'totally': ('filler',), 'transfer': ('give1',), 'transfers':
('give3',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'trying': ('verb3',), 'turned': ('verb3',), 'turns':
('verb3',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'unfortunately':
('filler',), 'up': ('hello',), 'update': ('give1',), 'updates': ('give3',), 'us': ('me',), 'used': ('verb3',), 'uses':
('verb3',), 'very': ('filler',), 'visited': ('reach',), 'w': ('hello',), 'wanted': ('bidding', 'verb3'), 'wants':
('bidding', 'hello', 'verb3'), 'warned': ('verb3',), 'warns': ('verb3',), 'was': ('hello', 'verb3'), 'wasn': ('not',),
'wasnt': ('not',), 'we': ('i', 'hello'), 'week': ('hello',), 'well': ('filler',), 'went': ('verb3',), 'were':
('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapped': ('reach',), 'when': ('hello',), 'who': ('they',
'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wins': ('verb3',), 'wishes': ('verb3',), 'with': ('hello',),
'won': ('verb3',), 'wont': ('verb3',), 'worked': ('verb3',), 'works': ('verb3',), 'worried': ('verb3',), 'worries':
('verb3',), 'would': ('hello', 'verb3'), 'wouldn': ('verb3',), 'wouldnt': ('verb3',), 'write': ('give1',), 'writes':
('give3',), 'wrote': ('attempt', 'done', 'reach'), 'yesterday': ('hello',), 'ystdy': ('hello',), 'zoomed': ('attempt',
'reach')}


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
'introducing': 28, 'making': 28, 'paying': 28, 'sending': 28, 'sharing': 28, 'taking': 28, 'writing': 28}, {'': (13,
'talk')}, {'mentioned': 35, 'met': 35, 'offered': 35, 'promised': 35, 'said': 35, 'seen': 35, 'sent': 35, 'told': 35},
{'': (0, 'missed')}, {'attend': 37, 'call': 37, 'go': 37, 'meet': 37, 'reach': 37, 'see': 37, 'speak': 37, 'talk': 37,
'visit': 37}, {'not': 38}, {'attend': 37, 'call': 37, 'go': 37, 'happen': 37, 'meet': 37, 'see': 37, 'speak': 37,
'talk': 37, 'visit': 37}, {'t': 40}, {'attend': 37, 'call': 37, 'go': 37, 'meet': 37, 'see': 37, 'speak': 37, 'talk':
37, 'visit': 37}, {'': (18, 'gave:knowledge')}, {'^': 43}, {'how': 44}, {'on': 37}, {'it': 46}, {'called': 37, 'met':
37, 'rung': 37, 'seen': 37}, {'have': 48}, {'': (15, 'contact')}, {'at': 50, 'by': 50, 'with': 50}, {'^': 26, 'am':
33, 'are': 34, 'd': 36, 'did': 39, 'didn': 41, 'didnt': 42, 'explained': 45, 'had': 36, 'm': 33, 're': 34, 'read': 47,
'saw': 47, 'should': 49, 'was': 51, 'were': 51}, {'': (3, 'advice')}, {'^': 53}, {'^': 53, 'that': 54, 'to': 54},
{'^': 53, 'is': 55, 's': 55, 'that': 54, 'to': 54, 'was': 55}, {'advice': 56, 'counsel': 56, 'recommendation': 56,
'suggestion': 56, 'tip': 56, 'view': 56}, {'': (6, 'theirs')}, {'D': 58}, {'...': 59, '<me>': 58, 'D': 58},
{'<give3>': 60}, {'to': 53}, {'2': 53, 'to': 53}, {'t': 53}, {'can': 53, 'could': 53, 'have': 62, 'must': 53, 'need':
63, 'ought': 62, 'shd': 53, 'should': 53, 'shouldn': 64, 'shouldnt': 53}, {'^': 65}, {'<i>': 66}, {'<i>': 66, '^': 53,
'that': 67}, {'...': 59}, {'^': 69}, {'<i>': 66, 'that': 67}, {'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35,
'it': 35, 'she': 35, 'that': 35, 'their': 35, 'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'must':
53, 'need': 62, 'needs': 62, 'ought': 62, 'should': 53}, {'...': 73}, {'': (13, 'talk'), '<i>': 66, '^': 74}, {'<i>':
66, '^': 74, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 75, 'their': 35,
'they': 35, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'back': 37}, {'it': 37}, {'up': 37}, {'answer': 37,
'answered': 37, 'call': 77, 'called': 77, 'came': 37, 'come': 37, 'coming': 37, 'make': 78, 'pick': 79, 'picked': 79,
'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37, 'showed': 37}, {'t': 80}, {'not': 80},
{'answer': 37, 'answered': 37, 'call': 77, 'called': 77, 'came': 37, 'come': 37, 'coming': 37, 'pick': 79, 'picked':
79, 'replied': 37, 'reply': 37, 'respond': 37, 'responded': 37, 'show': 37, 'showed': 37}, {'not': 83}, {'t': 83},
{'': (4, 'needs_from_me')}, {'my': 86, 'our': 86}, {'^': 87}, {'<i>': 66, '^': 74}, {'<i>': 66, '^': 74, 'that': 89},
{'for': 88}, {'convinced': 71, 'waiting': 91}, {'<me>': 58}, {'<giveinf>': 93}, {'^': 94}, {'D': 86}, {'me': 86, 'us':
86}, {'by': 96, 'for': 96, 'from': 97}, {'...': 98, 'my': 86, 'our': 86}, {'^': 99}, {'better': 53}, {'got': 62},
{'better': 53, 'can': 53, 'could': 53, 'd': 101, 'gotta': 53, 'have': 62, 'might': 53, 'must': 53, 'need': 63,
'ought': 62, 'shd': 53, 'should': 53, 'shouldn': 64, 'shouldnt': 53, 've': 102}, {'^': 103}, {'not': 53}, {'...': 73,
'always': 53, 'ask': 53, 'do': 105, 'don': 64, 'dont': 53, 'drop': 53, 'fire': 53, 'focus': 53, 'hire': 53, 'never':
53, 'raise': 53, 'sell': 53, 'start': 53, 'stop': 53}, {'': (13, 'talk'), '<i>': 104, '^': 74}, {'always': 53, 'ask':
53, 'do': 105, 'don': 64, 'dont': 53, 'drop': 53, 'fire': 53, 'focus': 53, 'hire': 53, 'never': 53, 'raise': 53,
'sell': 53, 'start': 53, 'stop': 53}, {'^': 108}, {'<i>': 104, '^': 106, 'he': 35, 'her': 35, 'his': 35, 'how': 35,
'if': 35, 'it': 35, 'she': 35, 'that': 107, 'their': 35, 'they': 35, 'to': 109, 'what': 35, 'when': 35, 'whether': 35,
'why': 35}, {'<i>': 104, '^': 53}, {'<i>': 104, '<me>': 54, '^': 53, 'that': 111, 'to': 54}, {'waiting': 91}, {'^':
103, 'shall': 54}, {'^': 62}, {'<i>': 114, '<me>': 115, '^': 106, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35,
'it': 35, 'she': 35, 'that': 107, 'their': 35, 'they': 35, 'to': 109, 'what': 35, 'when': 35, 'whether': 35, 'why':
35}, {'<me>': 115}, {'<i>': 104, '<me>': 115, '^': 106, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35,
'she': 35, 'that': 107, 'their': 35, 'they': 35, 'to': 109, 'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'':
(3, 'advice'), '...': 73}, {'<i>': 104, '^': 74}, {'<i>': 104, '^': 119, 'that': 120}, {'<me>': 72}, {'<i>': 104, '^':
74, 'he': 35, 'her': 35, 'his': 35, 'how': 35, 'if': 35, 'it': 35, 'she': 35, 'that': 107, 'their': 35, 'they': 35,
'what': 35, 'when': 35, 'whether': 35, 'why': 35}, {'from': 97}, {'by': 86}, {'...': 125}, {'...': 124, 'my': 126,
'our': 126}, {'^': 127}, {'around': 50, 'clear': 71, 'in': 50}, {'around': 50, 'in': 50}, {'^': 61, 'advised': 68,
'advises': 68, 'answers': 70, 'argued': 71, 'argues': 71, 'asked': 72, 'believed': 71, 'believes': 76, 'can': 81,
'cannot': 80, 'cant': 80, 'claims': 72, 'confirmed': 72, 'could': 82, 'couldn': 81, 'couldnt': 80, 'did': 84, 'didn':
85, 'didnt': 83, 'doesn': 85, 'expects': 88, 'explained': 72, 'feels': 90, 'felt': 71, 'heard': 72, 'insists': 71,
'is': 92, 'isn': 85, 'mentioned': 72, 'mentions': 72, 'must': 95, 'need': 88, 'needs': 100, 'never': 83, 'reckoned':
71, 'reckons': 110, 'recommended': 112, 'recommends': 112, 's': 113, 'said': 116, 'say': 117, 'says': 118, 'shall':
95, 'should': 95, 'suggested': 121, 'suggests': 121, 'tells': 122, 'texted': 72, 'thinks': 110, 'thought': 123,
'told': 122, 'wants': 128, 'warned': 71, 'was': 129, 'were': 130, 'will': 82, 'won': 81, 'wont': 80, 'wrote': 72},
{'': (14, 'together')}, {'i': 132, 'me': 132, 'myself': 132, 'us': 132}, {'and': 133, 'can': 81, 'cannot': 80, 'cant':
80, 'could': 82, 'couldn': 81, 'couldnt': 80, 'did': 84, 'didn': 85, 'didnt': 83, 'doesn': 85, 'isn': 85, 'n': 133,
'never': 83, 'was': 130, 'were': 130, 'will': 82, 'won': 81, 'wont': 80}, {':': 11}, {'^': 53, 'to': 54}, {'^': 53,
'is': 136, 'to': 54, 'was': 136}, {'<them>': 137, 'N': 137}, {':': 54, 'from': 138, 'is': 136, 'was': 136}, {':': 54},
{'never': 62, 'not': 62, 'to': 53}, {'^': 141}, {'against': 53, 'never': 62, 'not': 62, 'to': 53}, {'...': 142}, {'D':
142, '^': 143, 'against': 53, 'at': 144, 'by': 144, 'during': 144, 'in': 144, 'on': 144, 'over': 144, 'via': 144},
{'<me>': 145}, {'D': 142, '^': 141, 'at': 144, 'by': 144, 'during': 144, 'in': 144, 'on': 144, 'over': 144, 'via':
144}, {'<me>': 147}, {'<they>': 35}, {'': (2, 'plan')}, {'meet': 150}, {'on': 150, 'to': 151}, {'called': 37, 'met':
37, 'rang': 37}, {'for': 150, 'to': 150}, {'calling': 150, 'going': 154, 'having': 150, 'hosting': 150, 'joining':
150, 'meeting': 150, 'seeing': 150, 'visiting': 150}, {'quote': 54}, {'i': 156}, {'': (2, 'plan'), 'up': 150},
{'agreed': 150, 'arranged': 150, 'booked': 150, 'confirmed': 150, 'fixed': 150, 'planned': 150, 'scheduled': 150,
'set': 158}, {'agreed': 150, 'arranged': 150, 'booked': 150, 'confirmed': 150, 'fixed': 150, 'is': 159, 'planned':
150, 's': 159, 'scheduled': 150, 'set': 158}, {'calling': 150, 'coming': 150, 'going': 154, 'having': 150, 'hosting':
150, 'joining': 150, 'meeting': 150, 'seeing': 150, 'visiting': 150}, {'has': 35, 'is': 35, 'wants': 35, 'was': 35},
{'<they>': 35, 'N': 162}, {'': (8, 'asked')}, {'<them>': 164, 'N': 164, 'for': 35, 'how': 35, 'if': 35, 'what': 35,
'when': 35, 'whether': 35, 'why': 35}, {'with': 50}, {'': (0, 'missed'), 'on': 37}, {'': (1, 'moved')}, {'till': 168,
'to': 168, 'until': 168}, {'moved': 169}, {'D': 142, '^': 141}, {'<me>': 171}, {'off': 37}, {'me': 173, 'off': 37,
'us': 173}, {'': (2, 'plan'), 'for': 150}, {'': (2, 'plan'), 'in': 175}, {'us': 132}, {'of': 177}, {'D': 168, 'to':
168}, {'N': 50, 'forward': 179}, {'into': 50, 'to': 168}, {'they': 35}, {'end': 182}, {'the': 183}, {'agreed': 150,
'arranged': 150, 'booked': 150, 'confirmed': 150, 'fixed': 150, 'from': 50, 'is': 159, 'moved': 168, 'planned': 150,
's': 159, 'scheduled': 150, 'set': 158}, {'ask': 164}, {'to': 186}, {'': (15, 'contact'), 'N': 187, 'it': 173, 'off':
37}, {'along': 50, 'by': 50, 'in': 50, 'over': 50, 'round': 50, 'to': 50}, {'': (0, 'missed'), 'up': 37}, {'hold':
37}, {'touch': 37}, {'a': 191, 'hold': 37, 'in': 192, 'through': 37, 'to': 37}, {'hold': 37, 'through': 37}, {'': (0,
'missed'), 'it': 37}, {'call': 37, 'catch': 190, 'caught': 37, 'contact': 37, 'find': 37, 'get': 193, 'got': 194,
'make': 195, 'meet': 37, 'met': 37, 'phone': 37, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37,
'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'to': 196}, {'D': 35, 'call': 37, 'catch': 190, 'caught': 37,
'contact': 37, 'find': 37, 'get': 193, 'got': 194, 'make': 195, 'manage': 197, 'meet': 37, 'met': 37, 'phone': 37,
'quite': 196, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37,
'visit': 37}, {'t': 198, 'we': 35}, {'call': 37, 'catch': 190, 'caught': 37, 'contact': 37, 'find': 37, 'get': 193,
'got': 194, 'make': 195, 'manage': 197, 'meet': 37, 'met': 37, 'phone': 37, 'quite': 196, 'reach': 37, 'reached': 37,
'ring': 37, 'see': 37, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'visit': 37}, {'up': 160}, {'up': 50}, {'':
(22, 'gave:encouragement')}, {'^': 203}, {'up': 204}, {'up': 203}, {'<them>': 205, 'N': 205, 'her': 206}, {'...':
166}, {'<them>': 15, 'N': 15}, {'agreed': 150, 'arranged': 150, 'booked': 150, 'confirmed': 150, 'fixed': 150, 'is':
159, 'moved': 168, 'planned': 150, 's': 159, 'scheduled': 150, 'set': 158}, {'up': 150}, {'': (17, 'gave:feedback')},
{'^': 212}, {'s': 213}, {'<their>': 213, 'N': 214}, {'on': 215}, {'<them>': 204, 'N': 204}, {'and': 9, 'to': 9,
'with': 9}, {'N': 218}, {'': (11, 'thinking')}, {'asking': 220, 'calling': 220, 'hiring': 220, 'inviting': 220},
{'not': 200, 'we': 35}, {'t': 200}, {'to': 9}, {'N': 224}, {'of': 225}, {'presentation': 226}, {'place': 37},
{'answer': 37, 'call': 37, 'catch': 190, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 193, 'got': 194,
'happen': 37, 'make': 195, 'manage': 197, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 79, 'quite': 196, 'reach': 37,
'reached': 37, 'ring': 37, 'see': 37, 'show': 190, 'speak': 37, 'spoke': 37, 'take': 228, 'talk': 37, 'talked': 37,
'took': 228, 'turn': 79, 'visit': 37}, {'a': 227, 'not': 229, 'the': 227}, {'answer': 37, 'call': 37, 'catch': 190,
'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 193, 'got': 194, 'happen': 37, 'make': 195, 'manage': 197,
'materialise': 37, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 79, 'quite': 196, 'reach': 37, 'reached': 37, 'ring':
37, 'see': 37, 'show': 190, 'speak': 37, 'spoke': 37, 'take': 228, 'talk': 37, 'talked': 37, 'turn': 79, 'visit': 37},
{'t': 231}, {'answer': 37, 'call': 37, 'catch': 190, 'caught': 37, 'come': 37, 'contact': 37, 'find': 37, 'get': 193,
'got': 194, 'happen': 37, 'make': 195, 'manage': 197, 'meet': 37, 'met': 37, 'phone': 37, 'pick': 79, 'quite': 196,
'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'show': 190, 'speak': 37, 'spoke': 37, 'take': 228, 'talk': 37,
'talked': 37, 'turn': 79, 'visit': 37}, {'by': 50, 'in': 50, 'off': 50}, {'from': 50}, {'': (20, 'gave:resource')},
{'article': 236, 'book': 236, 'checklist': 236, 'guide': 236, 'link': 236, 'list': 236, 'paper': 236, 'podcast': 236,
'report': 236, 'spreadsheet': 236, 'template': 236}, {'...': 237, 'article': 236, 'book': 236, 'checklist': 236,
'guide': 236, 'link': 236, 'list': 236, 'paper': 236, 'podcast': 236, 'report': 236, 'spreadsheet': 236, 'template':
236}, {'a': 238, 'an': 238, 'my': 238, 'our': 238, 'the': 238}, {'^': 239}, {'^': 239, 'to': 186}, {'': (15,
'contact'), '<them>': 240, 'N': 241}, {'<me>': 171, 'N': 204}, {'though': 35}, {'N': 44}, {'N': 45, 'how': 44, 'to':
245}, {'how': 44, 'what': 44, 'why': 44}, {'to': 200}, {'out': 37}, {'through': 37}, {'<their>': 213, 'N': 214, '^':
212}, {'about': 251, 'on': 251}, {'apart': 37, 'out': 37, 'through': 37}, {'': (0, 'missed'), 's': 37}, {'call': 37,
'congratulate': 37, 'contact': 37, 'email': 37, 'meet': 37, 'message': 37, 'phone': 37, 'ping': 37, 'reply': 37,
'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'<their>': 37, 'N': 254, 'about': 37, 'my': 37, 'our':
37, 'the': 37, 'to': 255}, {'call': 37, 'contact': 37, 'email': 37, 'meet': 37, 'message': 37, 'phone': 37, 'reply':
37, 'ring': 37, 'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'to': 257}, {'advice': 55, 'tip': 55}, {'^': 53,
'that': 54, 'to': 54, 'was': 54}, {'advice': 260, 'tip': 260}, {'...': 259, 'a': 261, 'advice': 260, 'some': 261,
'the': 261, 'tip': 260}, {'feedback': 213}, {'article': 236, 'book': 236, 'checklist': 236, 'guide': 236, 'link': 236,
'list': 236, 'spreadsheet': 236, 'template': 236}, {'...': 264, 'article': 236, 'book': 236, 'checklist': 236,
'guide': 236, 'link': 236, 'list': 236, 'spreadsheet': 236, 'template': 236}, {'a': 265, 'an': 265, 'my': 265, 'our':
265, 'the': 265}, {'talk': 204}, {'pep': 267}, {'': (21, 'gave:referral')}, {'^': 269}, {'of': 270}, {'address': 271,
'contact': 271, 'details': 271, 'name': 271, 'number': 271}, {'...': 263, '^': 266, 'a': 268, 'comments': 213, 'fb':
213, 'feedback': 213, 'input': 213, 'notes': 213, 'the': 272}, {'...': 263, '^': 266, 'comments': 213, 'fb': 213,
'feedback': 213, 'input': 213, 'notes': 213, 'the': 272}, {'at': 44, 'for': 44}, {'^': 43, 'at': 44, 'for': 44},
{'keynote': 275, 'lecture': 276, 'talk': 276, 'workshop': 276}, {'on': 213}, {'comments': 278, 'feedback': 278,
'thoughts': 278}, {'keynote': 275, 'lecture': 275, 'talk': 275, 'workshop': 275}, {'<me>': 262, '<them>': 273, 'N':
274, 'a': 277, 'keynote': 275, 'lecture': 275, 'my': 279, 'talk': 275, 'the': 280, 'workshop': 275}, {'mail': 37},
{'vm': 37, 'voice': 282, 'voicemail': 37}, {'...': 283}, {'call': 150, 'have': 150, 'meet': 150, 'see': 150, 'visit':
150}, {'to': 285}, {'note': 50}, {'call': 50, 'dm': 50, 'email': 50, 'letter': 50, 'mail': 50, 'message': 50, 'text':
50, 'voice': 287}, {'D': 168}, {'forward': 289}, {'D': 168, 'till': 168, 'to': 168, 'until': 168}, {'a': 288, 'an':
288, 'brought': 290, 'moved': 291, 'postponed': 289, 'pushed': 289, 'rescheduled': 289, 'shifted': 289, 'stood': 79,
'talking': 50}, {'to': 37}, {'bail': 37, 'call': 173, 'cancel': 37, 'postpone': 37, 'skip': 37}, {'': (15, 'contact'),
'a': 50, 'an': 50, 'breakfast': 50, 'coffee': 50, 'dinner': 50, 'drinks': 50, 'lunch': 50, 'my': 50, 'our': 50,
'planned': 293, 'some': 50, 'tea': 50, 'the': 50, 'to': 294}, {'for': 150}, {'brought': 290, 'moved': 289,
'postponed': 289, 'pushed': 289, 'rescheduled': 289, 'set': 296, 'shifted': 289}, {'been': 297}, {'in': 192}, {'been':
299, 'caught': 79, 'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37, 'talked': 37}, {'t': 300}, {'appointment': 150},
{'brought': 290, 'moved': 289, 'postponed': 289, 'pushed': 289, 'rescheduled': 289, 'shifted': 289}, {'': (12,
'task')}, {'together': 304}, {'them': 305}, {'': (0, 'missed'), 'in': 192}, {'been': 307, 'caught': 79, 'had': 37,
'heard': 37, 'met': 37, 'seen': 37, 'spoken': 37, 'talked': 37}, {'bring': 306, 'connect': 304, 'introduce': 304},
{'an': 302, 'appointment': 150, 'been': 303, 'bring': 306, 'connect': 304, 'introduce': 304, 'not': 308, 'to': 309},
{'to': 11}, {'have': 311, 'need': 311}, {'<i>': 312}, {'so': 313}, {'yet': 314}, {'answered': 315, 'been': 307,
'caught': 79, 'had': 37, 'heard': 37, 'met': 37, 'replied': 315, 'seen': 37, 'spoken': 37, 'talked': 37}, {'t': 316},
{'from': 37}, {'back': 235, 'from': 50, 'it': 318, 'that': 318, 'this': 318}, {'^': 43, 'to': 44, 'with': 44},
{'<them>': 320, 'N': 320, 'me': 50}, {'out': 44}, {'^': 43, 'figure': 322, 'with': 44}, {'<them>': 323, 'N': 323},
{'<giveinf>': 58}, {'^': 325}, {'to': 326}, {'going': 327, 'gonna': 326}, {'with': 8}, {'up': 329}, {'N': 330},
{'mentoring': 15}, {'out': 50}, {'have': 150}, {'to': 334}, {'going': 335}, {'N': 132}, {'^': 0, 'to': 11}, {'<them>':
338, 'N': 338}, {'<them>': 338, 'N': 338, 'to': 339}, {'promised': 340}, {'am': 336, 'and': 337, 'are': 336, 'guess':
220, 'have': 341, 'm': 336, 'miss': 37, 'promised': 340, 're': 336, 'think': 220, 've': 341, 'wonder': 220}, {'<i>':
35, '<they>': 35}, {'my': 37}, {'to': 35}, {'calendar': 150, 'diary': 150}, {'order': 345, 'the': 346}, {'': (9,
'told')}, {'N': 348}, {'2': 9, 'and': 9, 'n': 9, 'to': 9, 'with': 9}, {'N': 350}, {'N': 218, 'd': 351}, {'2': 9,
'and': 9, 'to': 9, 'with': 9}, {'N': 353}, {'<them>': 224, 'N': 350}, {'D': 150}, {'...': 356}, {'': (15, 'contact'),
'for': 357, 'to': 357}, {'me': 358, 'us': 358}, {'should': 53}, {'...': 360}, {'^': 361}, {'^': 361, 'that': 362},
{'answering': 37, 'available': 37, 'in': 37, 'picking': 190, 'reachable': 37}, {'adamant': 363, 'clear': 363, 'firm':
363, 'insistent': 363}, {'D': 150, 'adamant': 363, 'brought': 290, 'clear': 363, 'coming': 150, 'firm': 363,
'insistent': 363, 'moved': 291, 'not': 364, 'off': 37, 'on': 356, 'postponed': 289, 'pushed': 289, 'quite': 365,
'really': 365, 'rescheduled': 289, 'scheduled': 150, 'set': 175, 'shifted': 289, 'very': 365}, {'t': 364}, {'D': 50,
'at': 50, 'by': 50, 'during': 50, 'on': 50, 'over': 50}, {'agreed': 150, 'arranged': 150, 'booked': 150, 'confirmed':
150, 'fixed': 150, 'is': 159, 'planned': 150, 's': 159, 'scheduled': 150, 'set': 158, 'was': 368}, {'': (15,
'contact'), 'me': 132, 'us': 132}, {'cancelling': 37, 'dodging': 37, 'postponing': 37}, {'^': 236}, {'<them>': 372,
'N': 372}, {'know': 348}, {'N': 374}, {'call': 150}, {'a': 376, 'breakfast': 150, 'coffee': 150, 'dinner': 150,
'lunch': 150}, {'have': 377, 'meet': 150, 'see': 150, 'visit': 150}, {'no': 37}, {'time': 379}, {'over': 215}, {'to':
150}, {'forward': 382}, {'date': 150, 'presentation': 226}, {'between': 9, 'for': 9, 'from': 9}, {'intro': 385},
{'intro': 385, 'presentation': 226}, {'a': 384, 'an': 386, 'plans': 150, 'the': 387}, {'': (15, 'contact'), '<them>':
240, 'N': 240}, {'and': 337}, {'bell': 37, 'buzz': 37, 'call': 37, 'ring': 37, 'shout': 37}, {'a': 391}, {'N': 392},
{'call': 37, 'catch': 37, 'email': 37, 'give': 393, 'meet': 37, 'message': 37, 'phone': 37, 'reply': 37, 'ring': 37,
'see': 37, 'text': 37, 'visit': 37, 'write': 37}, {'to': 394}, {'^': 14, 'at': 15, 'with': 15}, {'^': 14, 'at': 15,
'session': 396, 'students': 396, 'with': 15}, {'': (15, 'contact'), 'up': 50}, {'<them>': 37, 'N': 37},
{'appointment': 37, 'birthday': 37, 'call': 37, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37,
'party': 37, 'slot': 37, 'zoom': 37}, {'': (0, 'missed'), 's': 400}, {'': (0, 'missed'), 'from': 37}, {'appointment':
37, 'birthday': 37, 'call': 402, 'calls': 37, 'coffee': 37, 'dinner': 37, 'lunch': 37, 'meeting': 37, 'party': 37,
'slot': 37, 'zoom': 37}, {'0': 400, '<their>': 400, '<them>': 37, 'N': 401, 'a': 403, 'call': 318, 'my': 400, 'our':
400, 'the': 400}, {'to': 168}, {'...': 405}, {'D': 168, 'from': 406, 'to': 168}, {'to': 289}, {'bring': 306,
'connect': 304, 'introduce': 304, 'to': 309}, {'answered': 37, 'call': 37, 'called': 77, 'came': 37, 'catch': 190,
'caught': 37, 'contact': 37, 'find': 37, 'get': 193, 'got': 194, 'happened': 37, 'make': 195, 'manage': 197, 'meet':
37, 'met': 37, 'phone': 37, 'picked': 79, 'quite': 196, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'showed':
190, 'speak': 37, 'spoke': 37, 'talk': 37, 'talked': 37, 'took': 228, 'turned': 79, 'visit': 37}, {'1': 35}, {'up':
35}, {'1': 411, 'call': 35, 'catch': 412, 'coffee': 35, 'dinner': 35, 'lunch': 35, 'meeting': 35, 'session': 35,
'sync': 35, 'visit': 35}, {'again': 37, 'between': 37, 'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with': 37,
'yet': 37}, {'1': 414}, {'up': 414}, {'one': 414}, {'answered': 37, 'called': 77, 'came': 37, 'happened': 37,
'picked': 79, 'showed': 190, 'to': 417, 'took': 228, 'turned': 79}, {'': (0, 'missed'), 'again': 37, 'between': 37,
'from': 37, 'this': 37, 'today': 37, 'w': 37, 'with': 37, 'yet': 37}, {'of': 37}, {'1': 415, '1on1': 414, 'ans': 37,
'answer': 37, 'call': 414, 'calls': 414, 'catch': 416, 'chat': 414, 'coffee': 414, 'contact': 414, 'dinner': 414,
'email': 414, 'joy': 37, 'luck': 37, 'lunch': 414, 'mail': 414, 'meeting': 414, 'news': 414, 'one': 418, 'pick': 79,
'pickup': 37, 'reply': 419, 'response': 37, 'show': 37, 'shows': 37, 'sign': 420, 'sync': 414, 'word': 414},
{'answered': 37, 'called': 77, 'came': 37, 'happened': 37, 'picked': 79, 'showed': 190, 'took': 228, 'turned': 79},
{'if': 220, 'whether': 220}, {'able': 248, 'been': 299, 'call': 37, 'catch': 190, 'caught': 190, 'contact': 37,
'find': 37, 'get': 193, 'got': 194, 'happening': 37, 'heard': 37, 'make': 195, 'manage': 197, 'meet': 37, 'met': 37,
'phone': 37, 'quite': 196, 'reach': 37, 'reached': 37, 'ring': 37, 'see': 37, 'seen': 37, 'speak': 37, 'spoke': 37,
'spoken': 37, 'sure': 423, 'talk': 37, 'talked': 37, 'visit': 37}, {'self': 220}, {'to': 425}, {'at': 289, 'on': 289},
{'calendar': 150}, {'the': 428}, {'of': 192}, {':': 30}, {'beer': 50, 'breakfast': 50, 'brunch': 50, 'coffee': 50,
'dinner': 50, 'drinks': 50, 'lunch': 50, 'pint': 50, 'tea': 50, 'zoom': 50}, {'a': 432, 'beer': 50, 'breakfast': 50,
'brunch': 50, 'coffee': 50, 'dinner': 50, 'drinks': 50, 'lunch': 50, 'pint': 50, 'tea': 50, 'zoom': 50}, {'^': 58},
{'me': 434, 'us': 434}, {'client': 270, 'customer': 270, 'lead': 270}, {'a': 436}, {'to': 236}, {'article': 438,
'book': 438, 'link': 438}, {'a': 439, 'an': 439, 'the': 439}, {'^': 440}, {'N': 437, 'on': 441}, {'in': 150}, {'': (2,
'plan'), 'a': 150}, {'': (2, 'plan'), 'a': 150, 'to': 150}, {'by': 50, 'in': 50}, {'': (0, 'missed'), 'D': 168,
'till': 168, 'to': 168, 'until': 168}, {'': (1, 'moved'), 'to': 168}, {'D': 168, 'back': 448, 'out': 405, 'to': 168},
{'for': 270, 'to': 270}, {'forward': 450}, {'with': 9}, {'touch': 452}, {'in': 453}, {'touch': 8}, {'in': 455}, {'N':
456}, {'...': 454, 'and': 457, 'forward': 450, 'in': 455}, {'N': 270}, {'for': 459}, {'word': 460}, {'good': 461},
{'a': 462}, {'<them>': 451, 'N': 458, 'back': 405, 'in': 463, 'off': 37}, {'call': 50, 'catch': 202, 'chat': 50,
'coffee': 50, 'hello': 50, 'sync': 50}, {'into': 50}, {'book': 212, 'deck': 212, 'draft': 212, 'pitch': 212, 'plan':
212, 'proposal': 212}, {'^': 467}, {'s': 468}, {'<their>': 468, 'N': 469}, {'from': 138}, {'to': 270}, {'<me>': 136,
'N': 472}, {'N': 269}, {'to': 474}, {'...': 475}, {'N': 472, '^': 476}, {'<their>': 213}, {'': (1, 'moved'), 'D': 168,
'for': 168, 'to': 168}, {'comments': 213, 'feedback': 213, 'notes': 213, 'remarks': 213}, {'comments': 213,
'detailed': 480, 'feedback': 213, 'my': 480, 'notes': 213, 'remarks': 213, 'some': 480}, {'with': 481}, {'<them>':
482}, {'to': 483, 'with': 481}, {'it': 484}, {'moved': 168}, {'^': 212, 's': 213}, {'<their>': 213, 'N': 487, 'the':
213}, {'is': 136, 'was': 136}, {'...': 489}, {'D': 54, '^': 53}, {'call': 491, 'coffee': 491, 'lunch': 491, 'phone':
491, 'zoom': 491}, {'...': 489, 'call': 491, 'coffee': 491, 'lunch': 491, 'phone': 491, 'the': 492, 'zoom': 491},
{'met': 491, 'spoke': 491, 'talked': 491}, {'...': 489, 'i': 494, 'we': 494}, {'...': 489, '^': 53, 'at': 490,
'during': 490, 'is': 136, 'on': 493, 'over': 493, 'to': 54, 'was': 136, 'when': 495}, {'...': 489, '^': 53, 'at': 490,
'during': 490, 'is': 136, 'on': 490, 'over': 490, 'to': 54, 'was': 136, 'when': 490}, {'...': 489, 'at': 490,
'during': 490, 'on': 490, 'over': 490, 'when': 490}, {'...': 489, '^': 53, 'at': 490, 'during': 490, 'is': 136, 'on':
493, 'over': 493, 'to': 54, 'was': 136, 'when': 490}, {'advice': 496, 'counsel': 497, 'moved': 169, 'on': 356,
'recommendation': 497, 'suggestion': 497, 'take': 498, 'tip': 499}, {'^': 105}, {'shall': 501}, {'must': 53, 'need':
62, 'should': 53}, {'^': 503}, {'you': 504}, {'...': 505}, {'': (13, 'talk'), '<i>': 502, 'N': 506}, {'down': 50,
'with': 50}, {'date': 150}, {'the': 509}, {'<them>': 50, 'N': 50, 'it': 46, 'that': 46}, {'N': 50}, {'...': 237,
'article': 236, 'book': 236, 'checklist': 236, 'guide': 236, 'link': 236, 'list': 236, 'paper': 236, 'piece': 236,
'podcast': 236, 'report': 236, 'spreadsheet': 236, 'template': 236, 'video': 236}, {'article': 236, 'book': 236,
'link': 236, 'paper': 236, 'piece': 236, 'podcast': 236, 'report': 236, 'template': 236, 'video': 236}, {'a': 513,
'an': 513, 'my': 513, 'our': 238, 'that': 514, 'the': 513}, {'comments': 278, 'feedback': 278, 'notes': 278,
'remarks': 278}, {'': (15, 'contact'), '^': 515, 'detailed': 516, 'my': 516, 'some': 516}, {'': (15, 'contact'), '^':
515, 'a': 436}, {'<them>': 517, 'N': 518}, {'': (2, 'plan'), 'a': 150, 'for': 150, 'the': 150}, {'D': 150, 'for': 150,
'up': 520}, {'we': 35}, {'with': 236}, {'article': 523, 'book': 523, 'link': 523, 'list': 523, 'paper': 523,
'podcast': 523, 'report': 523, 'template': 523, 'video': 523}, {'a': 524, 'an': 524, 'my': 524, 'the': 524}, {'^':
525}, {'hands': 50}, {'bring': 306, 'call': 37, 'catch': 79, 'connect': 304, 'introduce': 304, 'meet': 37, 'ring': 37,
'see': 37, 'to': 309, 'visit': 37, 'we': 35}, {'^': 43, 'how': 44, 'the': 44}, {'': (9, 'told'), 'how': 44},
{'<them>': 529, 'N': 530}, {'<they>': 35, 'it': 35}, {'should': 54}, {'that': 35, 'you': 533}, {'mentoring': 15,
'with': 50}, {'...': 535}, {'by': 37}, {'me': 79, 'up': 537, 'us': 79}, {'by': 50}, {'vm': 37}, {'vm': 37,
'voicemail': 37}, {'...': 283, '2': 540, 'to': 541}, {'so': 37}, {'traffic': 543}, {'in': 544}, {'be': 37, 'call': 37,
'have': 37, 'meet': 37}, {'to': 546}, {'<them>': 44, 'N': 44}, {'have': 62, 'must': 53, 'need': 62, 'should': 53},
{'^': 549}, {'<i>': 550, 'D': 142, '^': 141, 'at': 144, 'by': 144, 'during': 144, 'in': 144, 'on': 144, 'over': 144,
'via': 144}, {'<me>': 551}, {'': (10, 'thanks')}, {'you': 553}, {'d': 35, 'had': 35}, {'<i>': 555, '<they>': 35,
'was': 368}, {'advice': 137, 'five': 178, 'four': 178, 'three': 178, 'two': 178}, {'asking': 220, 'calling': 220,
'hiring': 220, 'inviting': 220, 'whether': 220}, {'about': 558, 'of': 558}, {'was': 368}, {'calling': 37}, {'of':
561}, {'book': 212, 'cv': 212, 'deck': 212, 'draft': 212, 'pitch': 212, 'plan': 212, 'proposal': 212, 'website': 212},
{'^': 563}, {'<their>': 564}, {'': (12, 'task'), ':': 11}, {'person': 132}, {'phone': 132}, {'the': 568}, {'in': 567,
'on': 569}, {'<me>': 35}, {'congratulate': 35, 'do': 566, 'me': 570, 'say': 35, 'tell': 571}, {'<i>': 550, '<their>':
35, '<they>': 35, 'D': 142, 'N': 35, '^': 141, 'about': 35, 'at': 144, 'by': 144, 'during': 144, 'in': 144, 'on': 144,
'over': 144, 'that': 35, 'via': 144}, {'than': 204}, {'able': 204, 'amazing': 204, 'doing': 204, 'good': 204, 'great':
204, 'more': 574, 'ready': 204, 'strong': 204}, {'are': 575, 'is': 575, 're': 575, 's': 575}, {'<they>': 576},
{'chin': 205}, {'<their>': 578}, {'keep': 579}, {'': (9, 'told'), '<they>': 576, 'that': 577, 'to': 580}, {'chin':
206}, {'<their>': 582}, {'^': 583}, {'keep': 584}, {'': (9, 'told'), 'to': 585}, {'<me>': 573, '<them>': 581, 'N':
586}, {'<them>': 50, 'N': 50, 'me': 50}, {'call': 37, 'catch': 37, 'get': 37, 'meet': 37, 'phone': 37, 'reach': 37,
'ring': 37}, {'<them>': 37, 'N': 37, 'calling': 37, 'phoning': 37, 'reaching': 37, 'ringing': 37, 'to': 589}, {'out':
35}, {'^': 18, 'at': 19, 'for': 19, 'with': 19}, {':': 30, 'for': 30, 'on': 30}, {'through': 44}, {'': (15,
'contact'), '<them>': 594, 'N': 594, 'home': 166}, {'call': 37, 'catch': 37, 'give': 393, 'go': 37, 'have': 37,
'invite': 37, 'meet': 37, 'phone': 37, 'ring': 37, 'see': 37, 'talk': 37, 'text': 37, 'visit': 37}, {'to': 596},
{'adamant': 363, 'brought': 290, 'clear': 363, 'due': 293, 'firm': 363, 'going': 293, 'insistent': 363, 'meant': 293,
'moved': 291, 'not': 364, 'off': 37, 'postponed': 289, 'pushed': 289, 'quite': 365, 'really': 365, 'rescheduled': 289,
'shifted': 289, 'supposed': 293, 'there': 50, 'very': 365}, {'able': 248, 'answering': 37, 'available': 37, 'in': 37,
'picking': 190, 'reachable': 37}, {'t': 599}, {'five': 132, 'four': 132, 'three': 132, 'two': 132}, {'am': 336, 'are':
336, 'have': 341, 'm': 336, 'promised': 340, 're': 336, 've': 341, 'were': 601}, {'': (15, 'contact'), '<their>': 213,
'N': 214}, {'...': 283, 'by': 50, 'for': 50, 'out': 50, 'over': 603, 'through': 603, 'to': 50, 'with': 50}, {'due':
293, 'going': 293, 'meant': 293, 'supposed': 293, 'there': 50}, {'': (13, 'talk'), '<they>': 35}, {'': (13, 'talk'),
'<i>': 35}, {'to': 95}, {'going': 608}, {'are': 609, 'is': 609, 's': 609}, {'': (13, 'talk'), '<i>': 555, '<they>':
610}, {'a': 376, 'breakfast': 150, 'coffee': 150, 'dinner': 150, 'drinks': 150, 'lunch': 150, 'tea': 150}, {'have':
612, 'join': 150, 'meet': 150, 'see': 150, 'visit': 150}, {'could': 37, 'had': 37}, {'i': 614}, {'me': 132, 'us':
132}, {'answer': 37, 'joy': 37, 'luck': 37, 'pick': 79, 'pickup': 37, 'reply': 37, 'response': 37}, {'D': 35}, {'t':
618}, {'': (13, 'talk'), 'if': 220, 'whether': 220}, {'N': 187}, {'to': 621}, {'have': 62, 'must': 53, 'need': 62,
'ought': 62, 'should': 53, 'shouldn': 64}, {'^': 623}, {'$': 13, '0': 22, '<i>': 52, '<their>': 57, '<they>': 131,
'N': 134, 'action': 135, 'advice': 139, 'advise': 140, 'advised': 146, 'advises': 148, 'after': 149, 'agreed': 152,
'almost': 153, 'although': 35, 'am': 155, 'an': 22, 'and': 157, 'apparently': 35, 'appointment': 160, 'are': 161,
'arranged': 150, 'as': 163, 'asked': 165, 'asking': 35, 'ate': 166, 'bailed': 167, 'bc': 35, 'because': 35, 'been':
170, 'before': 149, 'begged': 172, 'blew': 174, 'bookd': 150, 'booked': 176, 'both': 178, 'breakfast': 160,
'breakfasted': 50, 'bringing': 28, 'brought': 180, 'bumped': 181, 'by': 184, 'call': 185, 'called': 188, 'came': 189,
'can': 199, 'cancel': 37, 'canceled': 37, 'canceling': 37, 'cancelled': 37, 'cancelling': 37, 'cancels': 37, 'cannot':
200, 'cant': 198, 'catch': 201, 'catching': 202, 'caught': 202, 'chatted': 50, 'cheered': 207, 'closed': 208, 'cncld':
37, 'coached': 209, 'coffee': 210, 'coming': 211, 'commented': 216, 'congratulated': 217, 'connected': 219,
'considering': 221, 'cos': 35, 'could': 222, 'couldn': 223, 'couldnt': 200, 'coz': 35, 'critiqued': 215, 'cuz': 35,
'demo': 210, 'did': 230, 'didn': 232, 'didnt': 233, 'dined': 50, 'dinner': 210, 'discussed': 50, 'drinks': 160,
'dropped': 234, 'dropping': 28, 'edited': 215, 'email': 235, 'emailed': 242, 'encouraged': 243, 'even': 244,
'explained': 246, 'explaining': 247, 'facetimed': 50, 'failed': 248, 'fallen': 249, 'falls': 250, 'feedback': 252,
'fell': 253, 'finished': 50, 'five': 22, 'flaked': 167, 'forgot': 256, 'forgotten': 258, 'four': 22, 'gave': 281,
'ghosted': 37, 'goes': 284, 'going': 286, 'gonna': 285, 'got': 292, 'grabbed': 50, 'had': 295, 'half': 22, 'has': 298,
'hasn': 301, 'hasnt': 300, 'have': 310, 'haven': 317, 'havent': 308, 'heard': 319, 'helped': 321, 'helping': 324,
'hes': 328, 'hooked': 331, 'hosted': 50, 'hours': 332, 'how': 149, 'hung': 333, 'i': 342, 'idea': 220, 'if': 343,
'ignored': 344, 'im': 155, 'in': 347, 'informed': 349, 'interviewed': 50, 'intro': 352, 'introd': 354, 'introduced':
355, 'introed': 219, 'invited': 359, 'is': 366, 'isn': 367, 'it': 369, 'joined': 370, 'keeps': 371, 'lent': 373,
'let': 375, 'lined': 211, 'linked': 219, 'll': 378, 'long': 380, 'looked': 381, 'looking': 383, 'lost': 192, 'lunch':
210, 'lunched': 50, 'm': 155, 'made': 388, 'mail': 235, 'mailed': 389, 'maybe': 220, 'me': 390, 'meant': 395,
'meeting': 210, 'mentored': 209, 'mentoring': 397, 'message': 235, 'messaged': 242, 'met': 398, 'miss': 399, 'missed':
404, 'moved': 407, 'moves': 408, 'must': 409, 'nearly': 153, 'need': 409, 'never': 410, 'next': 413, 'no': 421,
'nobody': 422, 'noshow': 37, 'not': 424, 'note': 426, 'nothing': 318, 'now': 427, 'on': 429, 'once': 149, 'one': 22,
'out': 430, 'outstanding': 431, 'over': 433, 'overslept': 37, 'owe': 435, 'owes': 435, 'passed': 442, 'penciled': 443,
'pencilled': 443, 'pending': 431, 'perhaps': 220, 'phoned': 50, 'pinged': 50, 'pitched': 50, 'planned': 444,
'planning': 445, 'played': 50, 'popped': 446, 'postponed': 447, 'presented': 225, 'promise': 135, 'proofread': 215,
'pushed': 449, 'put': 464, 'quick': 465, 'quote': 35, 'rained': 173, 'ran': 466, 'rang': 50, 're': 155, 'reached': 50,
'read': 470, 'recommendation': 471, 'recommended': 473, 'referred': 477, 'rehearsed': 478, 'reminder': 304, 'repld':
50, 'replied': 50, 'rescheduled': 479, 'rescheduling': 37, 'returned': 485, 'review': 486, 'reviewed': 488, 's': 500,
'said': 507, 'sat': 508, 'save': 510, 'saw': 511, 'saying': 35, 'says': 35, 'scheduled': 150, 'seeing': 150, 'seen':
512, 'sending': 28, 'sent': 519, 'session': 486, 'set': 521, 'shall': 522, 'shared': 526, 'shes': 328, 'shifted': 179,
'shook': 527, 'should': 528, 'showed': 531, 'signed': 208, 'since': 532, 'skipped': 37, 'skipping': 37, 'skyped': 50,
'slacked': 50, 'so': 534, 'spent': 536, 'spoke': 50, 'spoken': 50, 'stood': 538, 'stopped': 539, 'straight': 542,
'stuck': 545, 'supposed': 547, 'takeaway': 140, 'talked': 50, 'task': 304, 'taught': 548, 'telephoned': 50, 'telling':
35, 'tells': 552, 'text': 235, 'texted': 242, 'thank': 554, 'thanked': 553, 'that': 556, 'the': 557, 'theyre': 328,
'thinking': 559, 'this': 560, 'thought': 562, 'three': 22, 'through': 565, 'thru': 565, 'tip': 139, 'to': 572, 'todo':
566, 'together': 132, 'told': 587, 'took': 588, 'tried': 590, 'turns': 591, 'two': 22, 'unable': 248, 'unanswered':
37, 'upcoming': 150, 'urged': 148, 'urges': 172, 'visited': 50, 'volunteered': 592, 'waiting': 593, 'walked': 595,
'want': 409, 'wanted': 597, 'warned': 148, 'was': 598, 'wasn': 600, 'we': 602, 'went': 604, 'were': 605, 'what': 149,
'whatsapp': 235, 'whatsapped': 50, 'when': 149, 'where': 606, 'whether': 607, 'which': 611, 'while': 149, 'who': 35,
'whose': 35, 'why': 149, 'will': 613, 'wish': 615, 'with': 616, 'without': 617, 'won': 619, 'wondering': 620,
'worked': 166, 'working': 166, 'workshop': 160, 'wrote': 622, 'you': 624, 'zoomed': 50}]


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
{'away': 1, 'ill': 1, 'missing': 1, 'off': 46, 'on': 47, 'out': 1, 'sick': 1, 'stuck': 35}, {'by': 5}, {'for': 0},
{'': (0, 'with'), 'up': 16}, {'than': 5}, {'of': 31}, {'later': 52, 'show': 1, 'sign': 53}, {'': (4, 'absent_after'),
'there': 1, 'with': 31}, {'try': 10}, {'second': 56}, {'the': 57}, {'at': 34}, {'by': 0, 'from': 0}, {'by': 0}, {'hi':
41}, {'apologies': 1, 'regrets': 1}, {'': (0, 'with'), 'her': 63, 'his': 63, 'their': 63}, {'i': 12, 'we': 12}, {'to':
2, 'with': 2}, {'home': 1}, {'at': 67, 'home': 1}, {'': (1, 'about'), 'to': 0}, {'coming': 18}, {'': (6, 'ahead'),
'coming': 18}, {'ill': 1}, {'was': 72}, {'': (5, 'due'), 'a': 11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee':
10, 'dinner': 10, 'drinks': 10, 'lunch': 10, 'met': 10, 'spoke': 10, 'talked': 10}, {'': (0, 'with'), 'o': 31},
{'attend': 1, 'be': 20, 'come': 1, 'join': 1}, {'to': 76}, {'': (4, 'absent_after'), 'there': 1}, {'': (4,
'absent_after'), 'sick': 1}, {'away': 1, 'ill': 1, 'off': 1, 'on': 47, 'sick': 1, 'traveling': 1, 'travelling': 1},
{'absent': 1, 'away': 1, 'ill': 1, 'meant': 77, 'missing': 1, 'not': 78, 'off': 79, 'on': 47, 'out': 1, 'sick': 1,
'still': 80, 'stuck': 35, 'supposed': 77, 'traveling': 1, 'travelling': 1}, {'t': 78}, {'not': 20}, {'t': 20}, {'':
(0, 'with'), 'a': 11, 'beers': 10, 'breakfast': 10, 'call': 10, 'coffee': 10, 'dinner': 10, 'drinks': 10, 'lunch': 10,
'met': 10, 'spoke': 10, 'talked': 10}, {'about': 0}, {'about': 0, 'absent': 1, 'abt': 0, 'alongside': 2, 'answer': 3,
'asked': 2, 'at': 7, 'b4': 5, 'back': 3, 'bailed': 1, 'because': 8, 'before': 5, 'besides': 0, 'brought': 2, 'bumped':
9, 'but': 13, 'by': 5, 'call': 3, 'called': 15, 'calling': 2, 'canceled': 1, 'cancelled': 1, 'caught': 17, 'coming':
18, 'compared': 19, 'concerning': 0, 'considering': 0, 'could': 23, 'couldn': 24, 'couldnt': 22, 'did': 28, 'didn':
29, 'didnt': 27, 'dm': 3, 'drove': 2, 'due': 5, 'email': 30, 'emailed': 2, 'except': 32, 'excused': 1, 'facetimed': 2,
'finally': 33, 'for': 5, 'from': 34, 'got': 36, 'had': 38, 'heard': 39, 'hello': 40, 'hi': 41, 'hiring': 0, 'hosted':
2, 'ill': 1, 'in': 42, 'instead': 43, 'interviewed': 2, 'intro': 44, 'introduction': 44, 'invited': 45, 'is': 48,
'joined': 45, 'knows': 0, 'later': 33, 'latest': 49, 'letter': 3, 'looking': 50, 'mail': 30, 'mailed': 2, 'meeting':
2, 'mentioned': 0, 'mentions': 0, 'message': 30, 'messaged': 2, 'met': 51, 'minus': 31, 'missed': 21, 'missing': 31,
'near': 34, 'news': 8, 'next': 18, 'no': 54, 'not': 55, 'note': 3, 'on': 58, 'out': 46, 'outside': 34, 'over': 59,
'phoned': 2, 'pinged': 2, 'ran': 9, 'rang': 15, 're': 0, 'recommended': 0, 'recommends': 0, 'referral': 60,
'referred': 61, 'regarding': 0, 'reply': 3, 'run': 9, 'said': 40, 'sans': 31, 'saw': 2, 'says': 62, 'seeing': 2,
'sent': 64, 'sick': 1, 'since': 5, 'skyped': 2, 'slack': 3, 'so': 65, 'sobre': 0, 'speaking': 40, 'spoke': 66,
'stayed': 68, 'suggested': 0, 'talked': 40, 'talking': 40, 'text': 3, 'texted': 2, 'thank': 0, 'thanked': 2, 'thanks':
69, 'the': 70, 'then': 13, 'thinking': 8, 'thinks': 0, 'this': 71, 'though': 73, 'thx': 69, 'til': 5, 'till': 5,
'together': 16, 'took': 2, 'uber': 0, 'until': 74, 'via': 0, 'visit': 30, 'visited': 2, 'vm': 3, 'voicemail': 3, 'w':
75, 'was': 81, 'wasn': 82, 'wasnt': 20, 'were': 83, 'weren': 84, 'whatsapp': 3, 'with': 85, 'without': 31, 'worried':
86, 'wrote': 40, 'wth': 2, 'zoomed': 2}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'hands': 0}, {'': (2, 'call')},
{'review': 0}, {'': (7, 'event')}, {'': (8, 'meeting'), 'call': 0, 'meeting': 0}, {'': (3, 'coffee')}, {'office': 0,
'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'my': 10, 'our': 10, 'the': 10}, {'to': 11}, {'by': 11, 'in': 11,
'into': 11, 'over': 12, 'to': 11}, {'meeting': 0}, {'up': 14}, {'': (7, 'event'), 'call': 5}, {'': (8, 'meeting'),
'day': 7}, {'': (5, 'message')}, {'': (5, 'message'), 'd': 18}, {'': (6, 'email')}, {'mail': 20, 'mailed': 20,
'mails': 20}, {'white': 9}, {'meet': 5}, {'person': 0}, {'': (0, 'intro')}, {'': (1, 'introduction'), 'd': 25}, {'':
(1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up': 7}, {'hours': 0}, {'line': 5}, {'the': 31}, {'': (8,
'meeting'), 'one': 0}, {'one': 0}, {'on': 33, 'one': 0, 'to': 34}, {'': (2, 'call'), 'call': 5, 'calls': 5,
'conversation': 5}, {'see': 0}, {'to': 37}, {'by': 38, 'in': 38, 'over': 38, 'round': 38}, {'vous': 0}, {'down': 0},
{'': (2, 'call'), 'call': 5}, {'phone': 5}, {'by': 43}, {'up': 0}, {'call': 5}, {'': (2, 'call'), 'conversation': 5},
{'fair': 7, 'show': 7}, {'message': 18, 'note': 18}, {'': (8, 'meeting'), 'review': 0}, {'app': 18}, {'1': 2, '121':
0, '1on1': 0, 'abendessen': 3, 'all': 4, 'almuerzo': 3, 'angerufen': 5, 'annual': 6, 'appointment': 0, 'appt': 0,
'ate': 3, 'awards': 7, 'barbecue': 3, 'barcamp': 7, 'bbq': 3, 'beer': 3, 'beers': 3, 'bevvies': 3, 'bfast': 3,
'board': 8, 'breakfast': 3, 'brekkie': 3, 'brekky': 3, 'brew': 9, 'brunch': 3, 'cafe': 9, 'caled': 5, 'call': 5,
'called': 5, 'calling': 5, 'calls': 5, 'came': 13, 'cappuccino': 9, 'catch': 15, 'cena': 3, 'cocktails': 3, 'code': 6,
'cofee': 9, 'coffe': 9, 'coffee': 9, 'coffees': 9, 'cofffee': 9, 'comida': 3, 'conf': 16, 'conference': 16,
'congress': 7, 'cuppa': 9, 'curry': 3, 'dejeuner': 3, 'demo': 17, 'demoday': 7, 'design': 6, 'dialled': 5, 'diner': 3,
'dinner': 3, 'dinners': 3, 'discord': 18, 'dm': 19, 'dmed': 18, 'dms': 18, 'drink': 3, 'drinks': 3, 'e': 21, 'eating':
3, 'email': 20, 'emailed': 20, 'emailing': 20, 'emails': 20, 'espresso': 9, 'event': 7, 'expo': 7, 'facetime': 5,
'facetimed': 5, 'festival': 7, 'fika': 9, 'flat': 22, 'fruhstuck': 3, 'gala': 7, 'getroffen': 0, 'gmeet': 5, 'google':
23, 'hackathon': 7, 'hangout': 5, 'imessage': 18, 'in': 24, 'insta': 18, 'instagram': 18, 'interview': 0, 'intro': 26,
'introd': 25, 'introduced': 25, 'introducing': 25, 'introduction': 27, 'introed': 25, 'introing': 25, 'kaffee': 9,
'kick': 28, 'kickoff': 0, 'latte': 9, 'linkedin': 18, 'lnch': 3, 'lunch': 3, 'lunched': 3, 'lunches': 3, 'mail': 20,
'mailed': 20, 'mails': 20, 'meal': 3, 'meating': 0, 'meet': 29, 'meeting': 0, 'meetings': 0, 'meetup': 7, 'message':
18, 'messaged': 18, 'messages': 18, 'messaging': 18, 'messe': 7, 'met': 0, 'metting': 0, 'mittagessen': 3, 'monthly':
6, 'msg': 18, 'msgd': 18, 'mtg': 0, 'mtgs': 0, 'natter': 0, 'office': 30, 'offsite': 0, 'on': 32, 'one': 35, 'panel':
7, 'party': 7, 'performance': 6, 'phone': 36, 'phonecall': 5, 'phoned': 5, 'phones': 5, 'picnic': 3, 'pinged': 18,
'pint': 3, 'pints': 3, 'pizza': 3, 'popped': 39, 'product': 6, 'project': 6, 'quarterly': 6, 'ramen': 3, 'rang': 5,
'reception': 7, 'rendez': 40, 'rendezvous': 0, 'retreat': 7, 'retro': 0, 'review': 14, 'roast': 3, 'sat': 41,
'session': 0, 'signal': 18, 'sit': 41, 'skype': 42, 'skyped': 5, 'slack': 18, 'slacked': 18, 'sms': 19, 'spoke': 44,
'sprint': 6, 'stand': 45, 'standup': 0, 'summit': 7, 'supper': 3, 'sushi': 3, 'sync': 0, 'synced': 0, 'takeaway': 3,
'tapas': 3, 'tea': 9, 'teams': 46, 'telefonat': 5, 'telefoniert': 5, 'telegram': 18, 'telephone': 47, 'telephoned': 5,
'text': 18, 'texted': 18, 'texting': 18, 'texts': 18, 'tour': 0, 'trade': 48, 'treffen': 0, 'tweeted': 18, 'txt': 18,
'txted': 18, 'video': 42, 'videocall': 5, 'voice': 49, 'voicemail': 5, 'voicenote': 18, 'wa': 18, 'webinar': 7,
'wechat': 18, 'wedding': 7, 'weekly': 50, 'whats': 51, 'whatsapp': 18, 'whatsapped': 18, 'whatsapping': 18, 'wine': 3,
'workshop': 7, 'zoom': 42, 'zoomed': 5, 'zooming': 5}]

