"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


SHORT: dict[str, str] = {}


CLASSES = {'a': ('det',), 'about': ('hello', 'no_event'), 'absolutely': ('filler',), 'accountant': ('rel',),
'actually': ('filler',), 'advised': ('bidding', 'verb3'), 'advises': ('verb3',), 'after': ('hello', 'no_event'),
'again': ('filler',), 'ago': ('hello',), 'agreed': ('verb3',), 'agrees': ('verb3',), 'all': ('filler',), 'already':
('filler',), 'also': ('filler',), 'alumni': ('happening_first',), 'always': ('filler', 'imperative'), 'an': ('det',),
'and': ('and', 'hello'), 'answer': ('give1', 'giveinf'), 'answered': ('reach',), 'answers': ('verb3', 'give3'), 'any':
('det',), 'apparently': ('filler',), 'are': ('hello', 'verb3'), 'arrange': ('give1', 'giveinf'), 'arranges':
('give3',), 'ask': ('giveinf',), 'asked': ('bidding', 'hello', 'reach'), 'asks': ('verb3', 'give3'), 'assembly':
('happening',), 'assistant': ('rel',), 'at': ('hello', 'to_events'), 'attended': ('to_events',), 'auction':
('happening',), 'aunt': ('rel',), 'awards': ('happening_first',), 'baby': ('rel',), 'bake': ('happening_first',),
'barbecue': ('happening',), 'basically': ('filler',), 'be': ('hello', 'verb3'), 'became': ('verb3',), 'because':
('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'before': ('hello', 'no_event'), 'began': ('verb3',), 'begins':
('verb3',), 'being': ('hello',), 'believes': ('says', 'verb3'), 'book': ('give1', 'giveinf', 'by_post'), 'booked':
('done',), 'books': ('give3',), 'boss': ('rel',), 'both': ('they', 'filler'), 'bottle': ('by_post',), 'bought':
('verb3',), 'boyfriend': ('rel',), 'breaks': ('verb3',), 'briefly': ('filler',), 'bring': ('give1', 'giveinf'),
'brings': ('verb3', 'give3'), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done', 'verb3'), 'build':
('giveinf', 'imperative'), 'builds': ('verb3',), 'built': ('verb3',), 'but': ('and', 'hello', 'but'), 'buy':
('giveinf', 'imperative'), 'buys': ('verb3',), 'by': ('hello', 'no_event'), 'cake': ('by_post',), 'caled': ('attempt',
'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf'), 'called': ('attempt', 'hello', 'reach'), 'calling':
('attempt',), 'calls': ('reach', 'give3'), 'came': ('verb3', 'reach', 'passes_by'), 'can': ('hello', 'verb3'), 'cant':
('verb3',), 'card': ('by_post',), 'carnival': ('happening',), 'celebrates': ('verb3',), 'ceo': ('rel',), 'ceremony':
('happening',), 'cfo': ('rel',), 'charge': ('giveinf', 'imperative'), 'charity': ('happening_first',), 'check':
('give1', 'giveinf', 'by_post'), 'checks': ('give3',), 'cheque': ('by_post',), 'chocolates': ('by_post',),
'christening': ('happening',), 'claims': ('says',), 'clearly': ('filler',), 'client': ('rel', 'by_post'), 'closed':
('verb3',), 'closes': ('verb3',), 'club': ('happening_first',), 'co': ('rel',), 'cofounder': ('rel',), 'colleague':
('rel',), 'collect': ('give1', 'giveinf'), 'collects': ('give3',), 'comes': ('verb3',), 'company': ('rel',),
'completely': ('filler',), 'completes': ('give3',), 'concert': ('happening',), 'confirm': ('give1', 'giveinf'),
'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',), 'continues': ('verb3',),
'convention': ('happening',), 'coo': ('rel',), 'could': ('hello', 'verb3', 'no_event'), 'couldn': ('not', 'verb3'),
'couldnt': ('not', 'verb3'), 'cousin': ('rel',), 'covers': ('verb3',), 'cried': ('says', 'verb3'), 'cto': ('rel',),
'customer': ('rel', 'by_post'), 'cut': ('giveinf', 'imperative'), 'cycled': ('passes_by',), 'd': ('verb3',), 'dad':
('rel',), 'daughter': ('rel',), 'day': ('happening_last',), 'decided': ('verb3',), 'decides': ('verb3',),
'definitely': ('filler',), 'deliver': ('give1', 'giveinf'), 'delivered': ('done',), 'delivers': ('give3',), 'derby':
('happening',), 'dialled': ('attempt',), 'did': ('hello', 'verb3', 'to_events'), 'didn': ('says', 'not', 'verb3'),
'didnt': ('not', 'verb3'), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'does': ('hello', 'verb3'), 'doesn':
('verb3',), 'doesnt': ('verb3',), 'dog': ('rel',), 'don': ('not', 'verb3', 'imperative'), 'dont': ('verb3',
'imperative'), 'double': ('imperative',), 'draft': ('give1', 'giveinf'), 'drafts': ('give3',), 'drop': ('give1',
'giveinf', 'imperative'), 'dropped': ('reach', 'passes_by'), 'dropping': ('passes_by',), 'drove': ('reach',
'passes_by'), 'during': ('to_events',), 'email': ('give1', 'giveinf'), 'emailed': ('attempt', 'done', 'reach'),
'emails': ('give3',), 'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'even': ('filler',), 'evening':
('happening_last',), 'everybody': ('they',), 'everyone': ('they',), 'exhibition': ('happening',), 'expected':
('verb3',), 'expecting': ('verb3',), 'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained':
('verb3',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',), 'fair': ('happening',), 'family':
('rel',), 'father': ('rel',), 'fayre': ('happening',), 'feels': ('says', 'verb3'), 'felt': ('verb3',), 'fete':
('happening',), 'fiance': ('rel',), 'finally': ('filler',), 'find': ('give1', 'giveinf', 'imperative'), 'finds':
('verb3', 'give3'), 'finish': ('give1', 'giveinf'), 'finished': ('done',), 'finishes': ('give3',), 'fire': ('giveinf',
'imperative'), 'fired': ('verb3',), 'firm': ('rel',), 'fix': ('give1', 'giveinf'), 'fixes': ('give3',), 'flatmate':
('rel',), 'flowers': ('by_post',), 'focus': ('giveinf', 'imperative'), 'for': ('hello', 'no_event'), 'forget':
('imperative',), 'forum': ('happening',), 'forward': ('give1', 'giveinf'), 'forwarded': ('done', 'writes'),
'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',), 'founders': ('happening_first',), 'friend':
('rel',), 'from': ('hello', 'no_event'), 'fun': ('happening_first',), 'fundraiser': ('happening',), 'funeral':
('happening',), 'games': ('happening_first',), 'garage': ('happening_first',), 'gave': ('done', 'verb3'), 'get':
('giveinf', 'imperative'), 'gets': ('verb3', 'give3'), 'getting': ('verb3',), 'gift': ('by_post',), 'gig':
('happening',), 'girlfriend': ('rel',), 'give': ('give1', 'giveinf'), 'gives': ('verb3', 'give3'), 'giving':
('happening_last',), 'go': ('giveinf',), 'goes': ('verb3',), 'going': ('verb3', 'to_events'), 'gone': ('verb3',
'to_events'), 'gonna': ('verb3',), 'good': ('hello',), 'got': ('verb3',), 'graduation': ('happening',), 'grandma':
('rel',), 'great': ('hello',), 'had': ('hello', 'verb3'), 'hamper': ('by_post',), 'handed': ('done',), 'handles':
('give3',), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'),
'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head': ('rel',),
'heard': ('says',), 'hearing': ('happening',), 'helped': ('reach',), 'her': ('them', 'their', 'hello'), 'hes':
('they',), 'him': ('them', 'hello'), 'hire': ('giveinf', 'imperative'), 'hired': ('verb3',), 'hires': ('verb3',),
'his': ('their', 'hello'), 'hoped': ('verb3',), 'hopes': ('says', 'verb3'), 'hosted': ('reach', 'to_events'), 'house':
('happening_last',), 'how': ('hello',), 'husband': ('rel',), 'i': ('i', 'hello'), 'id': ('i',), 'im': ('i',),
'intern': ('rel',), 'interviewed': ('reach',), 'into': ('hello',), 'intro': ('give1', 'giveinf'), 'introduce':
('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'), 'introducing': ('give3',),
'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited':
('reach',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'), 'its':
('it', 'hello'), 'ive': ('i',), 'joined': ('reach', 'to_events'), 'jumble': ('happening_first',), 'just': ('filler',
'hello'), 'keep': ('giveinf', 'imperative'), 'keeps': ('verb3',), 'kept': ('verb3',), 'kid': ('rel',), 'kids':
('rel',), 'kinda': ('filler',), 'kindly': ('filler',), 'knew': ('verb3',), 'knows': ('verb3',), 'landlord': ('rel',),
'last': ('hello',), 'laughed': ('verb3',), 'launch': ('giveinf', 'happening', 'happening_first', 'imperative'),
'launched': ('verb3',), 'launches': ('verb3',), 'lawyer': ('rel',), 'lead': ('by_post',), 'leaves': ('verb3',),
'lecture': ('happening',), 'left': ('verb3',), 'lend': ('give1', 'giveinf'), 'lends': ('give3',), 'lent': ('done',),
'letter': ('by_post',), 'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'), 'literally': ('filler',), 'lived':
('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'lol': ('filler',), 'looked': ('verb3',), 'looking': ('verb3',),
'looks': ('verb3',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'), 'loves': ('says', 'verb3'),
'made': ('done', 'verb3'), 'mail': ('give1', 'giveinf'), 'mailed': ('attempt', 'done', 'reach'), 'mails': ('give3',),
'make': ('give1', 'giveinf'), 'makes': ('verb3', 'give3'), 'manager': ('rel',), 'married': ('verb3',), 'marries':
('verb3',), 'match': ('happening',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',), 'mentioned': ('says',
'verb3'), 'mentions': ('says', 'verb3'), 'messaged': ('attempt', 'reach'), 'met': ('hello',), 'might': ('verb3',),
'mom': ('rel',), 'money': ('by_post',), 'mother': ('rel',), 'moved': ('verb3',), 'moves': ('verb3',), 'moving':
('verb3',), 'mum': ('rel',), 'must': ('verb3',), 'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',), 'need':
('hello', 'no_event'), 'needed': ('verb3',), 'needs': ('hello', 'verb3', 'no_event'), 'neighbor': ('rel',),
'neighbour': ('rel',), 'nephew': ('rel',), 'networking': ('happening_first',), 'never': ('not', 'imperative'), 'next':
('hello',), 'niece': ('rel',), 'night': ('happening_last',), 'nipped': ('passes_by',), 'no': ('not',), 'not': ('not',
'hello'), 'of': ('hello', 'no_event'), 'offered': ('verb3',), 'offers': ('verb3',), 'ok': ('filler',), 'okay':
('filler',), 'on': ('no_event',), 'only': ('filler',), 'open': ('happening_first',), 'opened': ('verb3',), 'opening':
('happening',), 'opens': ('verb3',), 'order': ('give1', 'giveinf'), 'orders': ('give3',), 'organise': ('give1',
'giveinf'), 'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1', 'giveinf'), 'organized':
('to_events',), 'organizes': ('give3',), 'our': ('my', 'hello'), 'out': ('hello',), 'over': ('hello',), 'owe':
('hello',), 'owes': ('hello', 'verb3'), 'package': ('by_post',), 'paid': ('done', 'verb3'), 'parade': ('happening',),
'parcel': ('by_post',), 'parents': ('rel',), 'park': ('happening_first',), 'parkrun': ('happening',), 'partner':
('rel',), 'pass': ('give1', 'giveinf'), 'passed': ('verb3', 'passes_by'), 'passes': ('verb3', 'give3'), 'pay':
('give1', 'giveinf'), 'payment': ('by_post',), 'pays': ('verb3', 'give3'), 'people': ('rel',), 'phone': ('give1',
'giveinf'), 'phoned': ('attempt', 'reach'), 'ping': ('give1', 'giveinf'), 'pinged': ('attempt', 'reach'), 'pitch':
('happening_first',), 'planned': ('verb3',), 'plans': ('verb3',), 'play': ('happening_last',), 'playdate':
('happening',), 'played': ('to_events',), 'please': ('filler',), 'plus': ('and',), 'popped': ('reach', 'passes_by'),
'popping': ('passes_by',), 'post': ('by_post',), 'posts': ('give3',), 'prefers': ('verb3',), 'premiere':
('happening',), 'prepare': ('give1', 'giveinf'), 'prepares': ('give3',), 'present': ('by_post',), 'print': ('give1',
'giveinf'), 'prize': ('happening_first',), 'probably': ('filler',), 'promised': ('verb3',), 'promises': ('verb3',),
'provides': ('give3',), 'put': ('verb3',), 'puts': ('verb3',), 'quickly': ('filler',), 'quit': ('verb3',), 'quits':
('verb3',), 'quiz': ('happening_first',), 'race': ('happening',), 'raise': ('giveinf', 'imperative'), 'raised':
('verb3',), 'raises': ('verb3',), 'ran': ('verb3', 'to_events'), 'rang': ('attempt', 'reach'), 're': ('no_event',),
'reached': ('reach',), 'really': ('filler',), 'recital': ('happening',), 'reckons': ('says', 'verb3'), 'recommended':
('verb3',), 'recommends': ('verb3',), 'regarding': ('no_event',), 'repairs': ('give3',), 'repld': ('reach',),
'replied': ('reach', 'writes'), 'replies': ('give3',), 'reply': ('give1', 'giveinf'), 'reports': ('give3',), 'resent':
('writes',), 'reserve': ('give1', 'giveinf'), 'responded': ('reach', 'writes'), 'rest': ('giveinf', 'imperative'),
'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf'), 'returned': ('done',), 'returns':
('give3',), 'review': ('give1', 'giveinf'), 'reviews': ('give3',), 'ride': ('happening_last',), 'ring': ('give1',
'giveinf'), 'rings': ('give3',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'run': ('happening_last',), 'runs':
('verb3',), 's': ('verb3',), 'sadly': ('filler',), 'said': ('says', 'hello', 'verb3'), 'sale': ('happening_last',),
'samples': ('by_post',), 'says': ('says', 'hello', 'verb3'), 'school': ('happening_first',), 'seemed': ('verb3',),
'seems': ('verb3',), 'sell': ('giveinf', 'imperative'), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf'),
'sending': ('give3',), 'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3', 'writes'), 'share': ('give1',
'giveinf'), 'shared': ('done', 'verb3'), 'shares': ('verb3', 'give3'), 'sharing': ('give3',), 'she': ('they',
'hello'), 'shes': ('they',), 'ship': ('giveinf', 'imperative'), 'ships': ('give3',), 'should': ('hello', 'verb3',
'no_event'), 'show': ('give1', 'giveinf'), 'showed': ('reach',), 'signed': ('done', 'says', 'verb3'), 'signs':
('verb3', 'give3'), 'simply': ('filler',), 'sister': ('rel',), 'skyped': ('attempt', 'reach'), 'slacked': ('reach',),
'sleep': ('giveinf', 'imperative'), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody':
('they',), 'someone': ('they',), 'son': ('rel',), 'sort': ('filler', 'give1', 'giveinf'), 'sorts': ('give3',),
'sounded': ('verb3',), 'sounds': ('verb3',), 'sponsored': ('happening_first',), 'sports': ('happening_first',),
'start': ('giveinf', 'imperative'), 'started': ('verb3',), 'starts': ('verb3',), 'stay': ('giveinf',), 'stayed':
('verb3',), 'stays': ('verb3',), 'still': ('filler',), 'stop': ('giveinf', 'imperative'), 'stopped': ('reach',
'passes_by'), 'stopping': ('passes_by',), 'strongly': ('filler',), 'struggles': ('verb3',), 'submits': ('give3',),
'submitted': ('done',), 'suggested': ('verb3',), 'suggests': ('verb3',), 'super': ('filler',), 'swang':
('passes_by',), 'swung': ('reach', 'passes_by'), 'symposium': ('happening',), 'takes': ('verb3',), 'talk':
('giveinf',), 'talked': ('hello',), 'team': ('rel',), 'tells': ('verb3',), 'test': ('giveinf', 'imperative'), 'text':
('give1', 'giveinf'), 'texted': ('attempt', 'says', 'reach'), 'texts': ('give3',), 'thanked': ('reach',), 'that':
('it', 'det', 'hello'), 'the': ('det', 'hello'), 'their': ('their', 'hello'), 'them': ('them', 'hello'), 'then':
('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'they': ('they', 'hello'), 'theyd':
('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3',), 'thinks': ('says', 'hello', 'verb3'),
'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler', 'but'), 'thought': ('says', 'verb3'), 'to':
('hello',), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach'), 'tomorrow': ('hello',), 'took':
('verb3', 'reach', 'to_events'), 'totally': ('filler',), 'tournament': ('happening',), 'transfer': ('give1',
'giveinf'), 'transfers': ('give3',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'try': ('giveinf',
'imperative'), 'trying': ('verb3',), 'turned': ('verb3',), 'turns': ('verb3',), 'txted': ('reach',), 'uh':
('filler',), 'um': ('filler',), 'uncle': ('rel',), 'unfortunately': ('filler',), 'up': ('hello',), 'update': ('give1',
'giveinf'), 'updates': ('give3',), 'us': ('me',), 'use': ('giveinf', 'imperative'), 'used': ('verb3',), 'uses':
('verb3',), 'very': ('filler',), 'visited': ('reach', 'to_events'), 'w': ('hello',), 'wait': ('giveinf',
'imperative'), 'walk': ('happening_last',), 'walked': ('passes_by',), 'wanted': ('bidding', 'verb3', 'no_event'),
'wants': ('bidding', 'hello', 'verb3', 'no_event'), 'warned': ('verb3',), 'warns': ('verb3',), 'was': ('hello',
'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watched': ('to_events',), 'we': ('i', 'hello'), 'week': ('hello',),
'well': ('filler',), 'went': ('verb3', 'to_events'), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',),
'whatsapped': ('reach',), 'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'),
'wine': ('by_post',), 'wins': ('verb3',), 'wishes': ('verb3',), 'with': ('hello', 'to_events'), 'won': ('verb3',),
'wont': ('verb3',), 'worked': ('verb3', 'to_events'), 'works': ('verb3',), 'worried': ('verb3',), 'worries':
('verb3',), 'would': ('hello', 'verb3', 'no_event'), 'wouldn': ('verb3',), 'wouldnt': ('verb3',), 'write': ('give1',
'giveinf', 'imperative'), 'writes': ('give3',), 'written': ('writes',), 'wrote': ('attempt', 'done', 'reach',
'writes'), 'yesterday': ('hello',), 'yet': ('but',), 'ystdy': ('hello',), 'zoomed': ('attempt', 'reach')}


CLAUSES = [{'': (5, 'mine')}, {'N': 0}, {'to': 1}, {'with': 1}, {'up': 3}, {'back': 2}, {'out': 2}, {'apologise': 2,
'apologize': 2, 'ask': 1, 'chase': 1, 'check': 3, 'congratulate': 1, 'follow': 4, 'get': 5, 'introduce': 1, 'invite':
1, 'pay': 1, 'ping': 1, 'reach': 6, 'remind': 1, 'report': 2, 'send': 1, 'tell': 1, 'thank': 1, 'write': 1}, {'': (11,
'thinking')}, {'N': 8}, {'about': 9, 'of': 9}, {'': (2, 'plan')}, {'D': 11}, {'...': 12, 'D': 11, 'later': 11}, {'N':
13}, {'w': 14, 'with': 14}, {'up': 15}, {'...': 12}, {'to': 17}, {'': (13, 'talk')}, {'are': 19, 'got': 19, 'had': 19,
'has': 19, 'is': 19, 'left': 19, 'might': 19, 'quit': 19, 's': 19, 'was': 19, 'were': 19, 'will': 19}, {'<they>': 20},
{'<they>': 20, 'that': 21}, {'...': 12, 'D': 11}, {'down': 23, 'in': 23, 'over': 23, 'round': 23, 'up': 23}, {'w': 17,
'with': 17}, {'call': 25, 'meeting': 25}, {'N': 24, 'a': 26, 'breakfast': 25, 'brunch': 25, 'coffee': 25, 'dinner':
25, 'drinks': 25, 'lunch': 25, 'tea': 25}, {'<they>': 8}, {'<they>': 8, 'that': 28}, {'<they>': 19}, {'did': 30,
'does': 30, 'has': 30, 'is': 30, 'was': 30, 'will': 30}, {'': (15, 'gave:intro')}, {'N': 32}, {'N': 33}, {'^': 0},
{'<them>': 35}, {'': (3, 'advice')}, {'t': 37}, {'always': 37, 'build': 37, 'buy': 37, 'charge': 37, 'cut': 37, 'don':
38, 'dont': 37, 'double': 37, 'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'keep': 37, 'launch': 37, 'never': 37,
'raise': 37, 'sell': 37, 'ship': 37, 'start': 37, 'stop': 37, 'test': 37, 'try': 37, 'use': 37, 'wait': 37}, {'^':
39}, {'^': 39, 'to': 40}, {'later': 11}, {'N': 42}, {'': (0, 'missed')}, {'$$': 44}, {'^': 7, 'annoyed': 10,
'anxious': 10, 'catching': 16, 'curious': 10, 'driving': 18, 'excited': 10, 'flying': 18, 'gather': 22, 'gathered':
22, 'going': 18, 'having': 27, 'heading': 18, 'heard': 22, 'hope': 29, 'hoping': 29, 'how': 31, 'intro': 34,
'jealous': 10, 'meeting': 14, 'off': 18, 'owe': 36, 'proud': 10, 'said': 41, 'says': 41, 'seeing': 43, 'thinking': 10,
'traveling': 18, 'travelling': 18, 'understand': 22, 'visiting': 43, 'vm': 45, 'voicemail': 45, 'what': 31, 'when':
31, 'where': 31, 'why': 31, 'wish': 29, 'wishing': 29, 'worried': 10}, {'from': 1}, {'...': 47}, {'get': 48}, {'':
(12, 'task')}, {'N': 50}, {'...': 51}, {'you': 52}, {'done': 52}, {'congrats': 52, 'congratulations': 52, 'happy': 52,
'hello': 52, 'hi': 52, 'sorry': 52, 'thank': 53, 'thanks': 52, 'well': 54}, {'^': 49, 'say': 55, 'wish': 55}, {'':
(18, 'gave:mentoring')}, {'^': 57}, {'': (18, 'gave:mentoring'), 'students': 58}, {'^': 59, 'at': 58}, {'': (22,
'gave:volunteering')}, {'^': 61}, {'mentoring': 60, 'volunteering': 62}, {'mentoring': 60, 'of': 63, 'volunteering':
62}, {'h': 64, 'hour': 64, 'hours': 64, 'hr': 64, 'hrs': 64}, {'D': 0}, {'...': 0}, {'...': 66, '<them>': 67, 'both':
0}, {'<give1>': 68}, {'...': 66}, {'^': 70}, {'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk': 11,
'visit': 11}, {'to': 72}, {'together': 17}, {'': (7, 'waiting')}, {'^': 75}, {'on': 76}, {'waiting': 77}, {'...': 12,
'^': 70}, {'attending': 17, 'bringing': 71, 'calling': 71, 'catching': 17, 'celebrating': 17, 'cooking': 17, 'doing':
17, 'driving': 17, 'dropping': 71, 'due': 73, 'flying': 17, 'getting': 74, 'going': 17, 'having': 17, 'heading': 17,
'hosting': 17, 'introducing': 71, 'making': 71, 'meeting': 17, 'off': 73, 'paying': 71, 'picking': 17, 'playing': 17,
'presenting': 17, 'running': 17, 'seeing': 17, 'sending': 71, 'sharing': 71, 'showing': 17, 'speaking': 17, 'still':
78, 'taking': 79, 'traveling': 17, 'travelling': 17, 'trying': 17, 'visiting': 17, 'watching': 17, 'writing': 71},
{'attending': 17, 'bringing': 71, 'calling': 71, 'catching': 17, 'celebrating': 17, 'cooking': 17, 'doing': 17,
'driving': 17, 'dropping': 71, 'due': 73, 'flying': 17, 'getting': 74, 'going': 17, 'having': 17, 'heading': 17,
'hosting': 17, 'introducing': 71, 'making': 71, 'meeting': 17, 'off': 73, 'paying': 71, 'picking': 17, 'playing': 17,
'presenting': 17, 'running': 17, 'seeing': 17, 'sending': 71, 'sharing': 71, 'showing': 17, 'speaking': 17, 'taking':
79, 'traveling': 17, 'travelling': 17, 'trying': 17, 'visiting': 17, 'watching': 17, 'writing': 71}, {'there': 45},
{'attend': 45, 'be': 82, 'come': 45, 'go': 45}, {'t': 83}, {'not': 83}, {'mentioned': 19, 'met': 19, 'offered': 19,
'promised': 19, 'said': 19, 'seen': 19, 'sent': 19, 'told': 19}, {'': (0, 'missed'), '$$': 44}, {'attend': 87, 'be':
82, 'call': 44, 'come': 45, 'go': 87, 'meet': 44, 'reach': 44, 'see': 44, 'speak': 44, 'talk': 44, 'visit': 44},
{'not': 88}, {'attend': 87, 'be': 82, 'call': 44, 'come': 45, 'go': 87, 'happen': 44, 'meet': 44, 'see': 44, 'speak':
44, 'talk': 44, 'visit': 44}, {'t': 90}, {'attend': 87, 'be': 82, 'call': 44, 'come': 45, 'go': 87, 'meet': 44, 'see':
44, 'speak': 44, 'talk': 44, 'visit': 44}, {'': (17, 'gave:knowledge')}, {'^': 93}, {'how': 94}, {'N': 17}, {'N': 17,
'to': 96, 'with': 96}, {'1': 23}, {'up': 23}, {'one': 23}, {'to': 100}, {'call': 23}, {'1': 98, 'appointment': 23,
'breakfast': 23, 'brunch': 23, 'call': 23, 'catch': 99, 'chat': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner':
23, 'drinks': 23, 'follow': 99, 'interview': 23, 'lunch': 23, 'meeting': 23, 'mtg': 23, 'one': 101, 'phone': 102,
'session': 23, 'supper': 23, 'sync': 23, 'tea': 23, 'video': 102, 'workshop': 23, 'zoom': 23}, {'...': 12, '1': 98,
'D': 11, 'appointment': 23, 'breakfast': 23, 'brunch': 23, 'call': 23, 'catch': 99, 'chat': 23, 'coffee': 23, 'date':
23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'follow': 99, 'interview': 23, 'lunch': 23, 'meeting': 23, 'mtg': 23,
'one': 101, 'phone': 102, 'session': 23, 'supper': 23, 'sync': 23, 'tea': 23, 'video': 102, 'workshop': 23, 'zoom':
23}, {'up': 104}, {'1': 98, 'another': 103, 'appointment': 23, 'board': 103, 'breakfast': 23, 'brunch': 23, 'call':
23, 'catch': 99, 'chat': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'final': 103, 'first':
103, 'follow': 105, 'interview': 23, 'lunch': 23, 'meeting': 23, 'monthly': 103, 'mtg': 23, 'one': 101, 'phone': 102,
'quick': 103, 'second': 103, 'session': 23, 'short': 103, 'supper': 23, 'sync': 23, 'tea': 23, 'team': 103, 'video':
102, 'weekly': 103, 'workshop': 23, 'zoom': 23}, {'N': 23}, {'meet': 107, 'see': 107, 'visit': 107}, {'1': 98, 'a':
106, 'an': 106, 'another': 103, 'appointment': 23, 'board': 103, 'breakfast': 23, 'brunch': 23, 'call': 23, 'catch':
99, 'chat': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'final': 103, 'first': 103,
'follow': 105, 'interview': 23, 'lunch': 23, 'meeting': 23, 'monthly': 103, 'mtg': 23, 'my': 106, 'one': 101, 'our':
106, 'phone': 102, 'quick': 103, 'second': 103, 'session': 23, 'short': 103, 'supper': 23, 'sync': 23, 'tea': 23,
'team': 103, 'the': 106, 'to': 108, 'video': 102, 'weekly': 103, 'workshop': 23, 'zoom': 23}, {'1': 98, 'a': 106,
'an': 106, 'another': 103, 'appointment': 23, 'board': 103, 'breakfast': 23, 'brunch': 23, 'call': 23, 'catch': 99,
'chat': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'final': 103, 'first': 103, 'follow':
105, 'got': 109, 'interview': 23, 'lunch': 23, 'meeting': 23, 'monthly': 103, 'mtg': 23, 'my': 106, 'one': 101, 'our':
106, 'phone': 102, 'quick': 103, 'second': 103, 'session': 23, 'short': 103, 'supper': 23, 'sync': 23, 'tea': 23,
'team': 103, 'the': 106, 'to': 108, 'video': 102, 'weekly': 103, 'workshop': 23, 'zoom': 23}, {'attending': 17,
'catching': 17, 'celebrating': 17, 'cooking': 17, 'doing': 17, 'driving': 17, 'flying': 17, 'getting': 74, 'going':
17, 'having': 17, 'heading': 17, 'hosting': 17, 'meeting': 17, 'picking': 17, 'playing': 17, 'presenting': 17,
'running': 17, 'seeing': 17, 'showing': 17, 'speaking': 17, 'taking': 17, 'traveling': 17, 'travelling': 17, 'trying':
17, 'visiting': 17, 'watching': 17}, {'at': 17, 'back': 17, 'in': 17, 'over': 17, 'with': 17}, {'be': 112}, {'to':
108}, {'have': 44}, {'to': 115}, {'internet': 44, 'news': 44, 'paper': 44, 'radio': 44, 'tv': 44}, {'the': 117},
{'on': 44}, {'in': 118, 'it': 119, 'on': 118}, {'<i>': 19}, {'<i>': 19, 'that': 121}, {'been': 44, 'called': 44,
'gone': 44, 'met': 44, 'phoned': 44, 'replied': 44, 'rung': 44, 'seen': 44, 'visited': 44, 'written': 44}, {'have':
123}, {'<them>': 122}, {'': (23, 'contact')}, {'at': 126, 'by': 126, 'due': 73, 'off': 73, 'with': 126}, {'^': 69,
'am': 80, 'are': 81, 'can': 84, 'cannot': 83, 'cant': 83, 'could': 85, 'couldn': 84, 'couldnt': 83, 'd': 86, 'did':
89, 'didn': 91, 'didnt': 92, 'due': 73, 'explained': 95, 'go': 97, 'had': 86, 'have': 110, 'im': 111, 'll': 113, 'm':
80, 'meet': 97, 'need': 114, 'off': 73, 'ought': 116, 're': 81, 'read': 120, 'said': 122, 'saw': 120, 'see': 97,
'shall': 113, 'should': 124, 'thought': 122, 'told': 125, 've': 110, 'visit': 97, 'was': 127, 'were': 127, 'will':
113}, {'^': 37}, {'^': 37, 'that': 129, 'to': 129}, {'^': 37, 'is': 130, 's': 130, 'that': 129, 'to': 129, 'was':
130}, {'advice': 131, 'counsel': 131, 'recommendation': 131, 'suggestion': 131, 'tip': 131, 'view': 131}, {'': (6,
'theirs')}, {'D': 133}, {'...': 134, '<me>': 133, 'D': 133}, {'<until>': 133}, {'...': 136}, {'<give3>': 135,
'<giveinf>': 137}, {'to': 37}, {'2': 37, 'to': 37}, {'can': 37, 'could': 37, 'have': 139, 'must': 37, 'need': 140,
'ought': 139, 'shd': 37, 'should': 37, 'shouldn': 38, 'shouldnt': 37}, {'^': 141}, {'<i>': 142}, {'<i>': 142, '^': 37,
'that': 143}, {'attended': 126}, {'...': 134}, {'^': 146}, {'<me>': 133}, {'for': 148}, {'...': 149}, {'asking': 150,
'checking': 150, 'digging': 150, 'drafting': 150, 'finding': 150, 'looking': 150, 'preparing': 150, 'pulling': 150,
'putting': 150, 'sorting': 150, 'working': 150}, {'': (4, 'needs_from_me')}, {'': (4, 'needs_from_me'), 'D': 152},
{'me': 153, 'us': 153}, {'from': 154}, {'...': 155}, {'^': 156}, {'on': 157}, {'for': 157}, {'for': 157, 'on': 157},
{'^': 151, 'counting': 158, 'expecting': 157, 'hoping': 159, 'waiting': 160}, {'<i>': 142, 'that': 143}, {'be': 19},
{'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 19, 'their': 19, 'they': 19, 'to':
163, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'me': 45, 'us': 45}, {'without': 165}, {'...': 166}, {'must':
37, 'need': 139, 'needs': 139, 'ought': 139, 'should': 37}, {'...': 168}, {'': (13, 'talk'), '<i>': 142, '^': 169},
{'<i>': 142, '^': 169, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 170, 'their':
19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'back': 44}, {'it': 44}, {'up': 44}, {'answer':
44, 'answered': 44, 'call': 172, 'called': 172, 'came': 44, 'come': 44, 'coming': 44, 'make': 173, 'pick': 174,
'picked': 174, 'replied': 44, 'reply': 44, 'respond': 44, 'responded': 44, 'show': 44, 'showed': 44}, {'t': 175},
{'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 19, 'their': 19, 'they': 19,
'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'not': 175}, {'place': 37, 'position': 37, 'shoes': 37}, {'my':
179}, {'in': 180, 'me': 37, 'us': 37}, {'was': 181, 'were': 181}, {'<they>': 182}, {'if': 183}, {'...': 184},
{'forgotten': 45}, {'up': 19}, {'catch': 187, 'come': 19, 'have': 19, 'meet': 19, 'see': 19, 'visit': 19}, {'to':
188}, {'^': 185, 'clean': 186, 'completely': 186, 'forgotten': 45, 'like': 189, 'totally': 186}, {'answer': 44,
'answered': 44, 'call': 172, 'called': 172, 'came': 44, 'come': 44, 'coming': 44, 'pick': 174, 'picked': 174,
'replied': 44, 'reply': 44, 'respond': 44, 'responded': 44, 'show': 44, 'showed': 44}, {'not': 191}, {'my': 44},
{'answer': 44, 'answered': 44, 'call': 172, 'called': 172, 'came': 44, 'come': 44, 'coming': 44, 'get': 193, 'got':
193, 'pick': 174, 'picked': 174, 'receive': 193, 'received': 193, 'replied': 44, 'reply': 44, 'respond': 44,
'responded': 44, 'saw': 193, 'see': 193, 'seen': 193, 'show': 44, 'showed': 44}, {'t': 194}, {'t': 191}, {'my': 152,
'our': 152}, {'^': 197}, {'<i>': 142, '^': 169}, {'<i>': 142, '^': 169, 'that': 199}, {'...': 166, 'clean': 186,
'completely': 186, 'forgotten': 45, 'totally': 186}, {'her': 75, 'his': 75, 'my': 75, 'our': 75, 'the': 75, 'their':
75}, {'^': 202}, {'<me>': 76}, {'^': 75, 'back': 76}, {'<me>': 205, '^': 202}, {'<me>': 76, '^': 202}, {'approved':
203, 'delivered': 203, 'given': 204, 'got': 204, 'paid': 206, 'returned': 207, 'sent': 207, 'shown': 204, 'signed':
207}, {'not': 208}, {'<me>': 76, 'my': 44}, {'approved': 203, 'delivered': 203, 'get': 193, 'given': 204, 'got': 210,
'paid': 206, 'receive': 193, 'received': 193, 'returned': 207, 'saw': 193, 'see': 193, 'seen': 193, 'sent': 207,
'shown': 204, 'signed': 207}, {'t': 211}, {'t': 208}, {'...': 155, 'my': 152, 'our': 152}, {'^': 214}, {'for': 215,
'on': 157}, {'^': 151, 'convinced': 162, 'counting': 158, 'expecting': 157, 'hoping': 159, 'waiting': 216},
{'<giveinf>': 148}, {'^': 218}, {'D': 152}, {'me': 152, 'us': 152}, {'by': 220, 'for': 220, 'from': 221}, {'...': 222,
'my': 152, 'our': 152}, {'^': 223}, {'^': 151}, {'better': 37}, {'got': 139}, {'better': 37, 'can': 37, 'could': 37,
'd': 226, 'gotta': 37, 'have': 139, 'might': 37, 'must': 37, 'need': 140, 'ought': 139, 'shd': 37, 'should': 37,
'shouldn': 38, 'shouldnt': 37, 've': 227}, {'^': 228}, {'not': 37}, {'...': 168, 'always': 37, 'ask': 37, 'do': 230,
'don': 38, 'dont': 37, 'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start':
37, 'stop': 37}, {'': (13, 'talk'), '<i>': 229, '^': 169}, {'always': 37, 'ask': 37, 'do': 230, 'don': 38, 'dont': 37,
'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'^':
233}, {'<i>': 229, '^': 231, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 232,
'their': 19, 'they': 19, 'to': 234, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<i>': 229, '^': 37}, {'<i>':
229, '<me>': 129, '^': 37, 'that': 236, 'to': 129}, {'^': 151, 'counting': 158, 'expecting': 157, 'hoping': 159,
'waiting': 216}, {'^': 228, 'shall': 129}, {'have': 139, 'must': 37, 'need': 37, 'should': 37}, {'^': 240}, {'<i>':
241, '^': 139}, {'...': 168, '<giveinf>': 37, 'always': 37, 'ask': 37, 'do': 230, 'don': 38, 'dont': 37, 'drop': 37,
'fire': 37, 'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'<giveinf>': 37,
'always': 37, 'ask': 37, 'do': 230, 'don': 38, 'dont': 37, 'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'never':
37, 'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'^': 244}, {':': 129, '<i>': 239, '<me>': 242, '^': 243, 'he':
19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 232, 'their': 19, 'they': 19, 'to': 245,
'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<giveinf>': 37}, {'<me>': 242, '^': 247}, {':': 129, '<i>': 229,
'<me>': 242, '^': 243, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 232, 'their':
19, 'they': 19, 'to': 245, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'has': 209, 'hasn': 213, 'hasnt': 208,
'haven': 213, 'havent': 208}, {'': (3, 'advice'), '...': 168}, {'<i>': 229, '^': 169}, {'<i>': 229, '^': 251, 'that':
252}, {'<i>': 241}, {'<me>': 254}, {'<i>': 241, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she':
19, 'that': 19, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<me>': 256}, {'should':
129}, {'<i>': 258}, {'^': 228, 'should': 129}, {'<i>': 260, '^': 231, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if':
19, 'it': 19, 'she': 19, 'that': 232, 'their': 19, 'they': 19, 'to': 234, 'what': 19, 'when': 19, 'whether': 19,
'why': 19}, {'<i>': 229, '^': 169, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that':
232, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<me>': 177}, {'part': 126}, {'up':
126}, {'from': 221}, {'by': 152}, {'...': 267}, {'...': 266, 'my': 268, 'our': 268}, {'^': 269, 'to': 188}, {'around':
126, 'clear': 162, 'in': 126}, {'around': 126, 'in': 126}, {'^': 185, 'like': 189}, {'^': 138, 'advised': 144,
'advises': 144, 'all': 145, 'answers': 147, 'are': 161, 'argued': 162, 'argues': 162, 'asked': 164, 'ate': 167,
'attended': 126, 'become': 157, 'becomes': 157, 'believed': 162, 'believes': 171, 'both': 145, 'can': 176, 'cannot':
175, 'cant': 175, 'claims': 177, 'confirmed': 177, 'could': 178, 'couldn': 176, 'couldnt': 175, 'd': 190, 'did': 192,
'didn': 195, 'didnt': 194, 'doesn': 196, 'drove': 167, 'expects': 198, 'explained': 177, 'feels': 200, 'felt': 162,
'get': 157, 'gets': 157, 'had': 201, 'has': 209, 'hasn': 212, 'hasnt': 211, 'haven': 213, 'havent': 208, 'heard': 177,
'hoped': 189, 'hopes': 189, 'insists': 162, 'is': 217, 'isn': 196, 'left': 167, 'mentioned': 177, 'mentions': 177,
'met': 167, 'must': 219, 'need': 198, 'needs': 224, 'never': 194, 'plans': 189, 're': 225, 'receives': 157,
'reckoned': 162, 'reckons': 235, 'recommended': 237, 'recommends': 237, 's': 238, 'said': 246, 'say': 248, 'says':
249, 'shall': 219, 'should': 219, 'still': 250, 'suggested': 253, 'suggests': 253, 'tell': 255, 'tells': 257,
'texted': 177, 'think': 259, 'thinks': 261, 'thought': 262, 'told': 263, 'took': 264, 'turned': 265, 'want': 189,
'wanted': 189, 'wants': 270, 'warned': 162, 'was': 271, 'went': 167, 'were': 272, 'will': 178, 'won': 176, 'wont':
175, 'would': 273, 'wrote': 177}, {'her': 19, 'him': 19, 'me': 19, 'them': 19, 'us': 19}, {'best': 19, 'better': 19,
'fine': 19, 'for': 275, 'good': 19, 'ok': 19, 'okay': 19}, {'is': 276, 's': 276, 'suits': 276, 'works': 276},
{'together': 11}, {'at': 11, 'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11, 'doing': 11,
'driving': 11, 'flying': 11, 'getting': 278, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11, 'in': 11,
'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11, 'speaking':
11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11, 'with': 11}, {'1':
11}, {'up': 11}, {'one': 11}, {'to': 282}, {'call': 11}, {'1': 280, 'appointment': 11, 'breakfast': 11, 'brunch': 11,
'call': 11, 'catch': 281, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 281,
'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 283, 'phone': 284, 'session': 11, 'supper': 11, 'sync':
11, 'tea': 11, 'video': 284, 'workshop': 11, 'zoom': 11}, {'': (2, 'plan'), '1': 280, 'appointment': 11, 'breakfast':
11, 'brunch': 11, 'call': 11, 'catch': 281, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks':
11, 'follow': 281, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 283, 'phone': 284, 'session': 11,
'supper': 11, 'sync': 11, 'tea': 11, 'video': 284, 'workshop': 11, 'zoom': 11}, {'up': 286}, {'1': 280, 'another':
285, 'appointment': 11, 'board': 285, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 281, 'chat': 11, 'coffee':
11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 285, 'first': 285, 'follow': 287, 'interview': 11,
'lunch': 11, 'meeting': 11, 'monthly': 285, 'mtg': 11, 'one': 283, 'phone': 284, 'quick': 285, 'second': 285,
'session': 11, 'short': 285, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 285, 'video': 284, 'weekly': 285,
'workshop': 11, 'zoom': 11}, {'1': 280, 'a': 288, 'an': 288, 'another': 285, 'appointment': 11, 'board': 285,
'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 281, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner':
11, 'drinks': 11, 'final': 285, 'first': 285, 'follow': 287, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly':
285, 'mtg': 11, 'my': 288, 'one': 283, 'our': 288, 'phone': 284, 'quick': 285, 'second': 285, 'session': 11, 'short':
285, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 285, 'the': 288, 'video': 284, 'weekly': 285, 'workshop': 11,
'zoom': 11}, {'1': 280, 'a': 288, 'an': 288, 'another': 285, 'appointment': 11, 'board': 285, 'breakfast': 11,
'brunch': 11, 'call': 11, 'catch': 281, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11,
'final': 285, 'first': 285, 'follow': 287, 'got': 289, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 285,
'mtg': 11, 'my': 288, 'one': 283, 'our': 288, 'phone': 284, 'quick': 285, 'second': 285, 'session': 11, 'short': 285,
'supper': 11, 'sync': 11, 'tea': 11, 'team': 285, 'the': 288, 'video': 284, 'weekly': 285, 'workshop': 11, 'zoom':
11}, {'am': 279, 'are': 279, 'fly': 11, 'go': 11, 'have': 290, 'host': 11, 'm': 279, 'meet': 11, 're': 279, 'see': 11,
'travel': 11, 've': 290, 'visit': 11}, {'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11, 'doing':
11, 'driving': 11, 'flying': 11, 'getting': 278, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11, 'meeting':
11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11, 'speaking': 11,
'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11}, {'are': 292}, {'<i>':
293}, {'and': 294}, {'...': 277, '<i>': 291, 'N': 295, 'is': 276, 's': 276, 'suits': 276, 'works': 276}, {'are': 111},
{'': (14, 'together')}, {'<i>': 297, 'i': 298, 'me': 298, 'myself': 298, 'us': 298}, {'by': 23, 'down': 23, 'for': 23,
'in': 23, 'over': 23, 'round': 23, 'to': 23, 'up': 23}, {'my': 44, 'our': 44}, {'on': 301}, {'week': 44}, {'all': 303,
'ill': 44, 'sick': 44, 'today': 44}, {'leave': 44}, {'annual': 305, 'holiday': 44, 'holidays': 44, 'hols': 44,
'leave': 44, 'maternity': 44, 'paternity': 44, 'vacation': 44}, {'sick': 44}, {'off': 304, 'on': 306, 'out': 307,
'uncontactable': 44, 'unreachable': 44, 'unwell': 44}, {'i': 298, 'me': 298, 'myself': 298, 'us': 298}, {'around':
126, 'in': 126, 'off': 304, 'on': 306, 'out': 307, 'uncontactable': 44, 'unreachable': 44, 'unwell': 44}, {'all': 145,
'and': 299, 'attended': 126, 'both': 145, 'can': 176, 'cannot': 175, 'cant': 175, 'coming': 300, 'commented': 302,
'could': 178, 'couldn': 176, 'couldnt': 175, 'did': 192, 'didn': 196, 'didnt': 191, 'doesn': 196, 'dropping': 300,
'is': 308, 'isn': 196, 'liked': 301, 'n': 309, 'never': 191, 'off': 304, 'on': 306, 'out': 307, 'popping': 300,
'reposted': 301, 's': 308, 'shared': 301, 'staying': 300, 'took': 264, 'turned': 265, 'uncontactable': 44,
'unreachable': 44, 'unwell': 44, 'visiting': 300, 'was': 310, 'were': 272, 'will': 178, 'won': 176, 'wont': 175},
{'invitation': 17, 'invite': 17}, {'my': 312, 'our': 312, 'the': 312}, {'have': 139, 'must': 37, 'need': 139, 'ought':
139, 'should': 37}, {'^': 314}, {'<i>': 315}, {'': (13, 'talk'), '<them>': 316, 'N': 316}, {'to': 317}, {':': 76},
{':': 35}, {'me': 320}, {':': 35, 'N': 319, 'for': 321, 'me': 320}, {'N': 319}, {'^': 37, 'to': 129}, {'^': 37, 'is':
324, 'to': 129, 'was': 324}, {'<them>': 325, 'N': 325}, {':': 129, 'from': 326, 'is': 324, 'was': 324}, {'never': 139,
'not': 139, 'to': 37}, {'^': 328}, {'D': 329, '^': 328}, {'<me>': 330}, {':': 129}, {'can': 37, 'could': 37, 'have':
139, 'must': 37, 'need': 139, 'ought': 139, 'shd': 37, 'should': 37, 'shouldn': 38, 'shouldnt': 37}, {'^': 333},
{'against': 37, 'never': 139, 'not': 139, 'to': 37}, {'...': 329}, {'D': 329, '^': 335, 'against': 37, 'at': 336,
'by': 336, 'during': 336, 'in': 336, 'on': 336, 'over': 336, 'via': 336}, {'<i>': 334}, {'<i>': 334, '<me>': 337,
'that': 338}, {'D': 329, '^': 328, 'at': 336, 'by': 336, 'during': 336, 'in': 336, 'on': 336, 'over': 336, 'via':
336}, {'<i>': 334, '<me>': 340, 'that': 338}, {'breakfast': 23, 'brunch': 23, 'call': 23, 'coffee': 23, 'date': 23,
'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting': 23}, {'meet': 11}, {'a': 342, 'breakfast': 23,
'brunch': 23, 'call': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting':
23, 'on': 11, 'our': 342, 'the': 342, 'to': 343}, {'called': 44, 'met': 44, 'rang': 44}, {'for': 11, 'to': 11},
{'calling': 11, 'going': 346, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting':
11}, {'quote': 129}, {'i': 348}, {'N': 319, 'me': 320}, {'': (2, 'plan'), 'up': 11}, {'agreed': 11, 'arranged': 11,
'booked': 11, 'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 351}, {'agreed': 11, 'arranged':
11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 352, 'planned': 11, 's': 352, 'scheduled': 11, 'set': 351},
{'calling': 11, 'coming': 11, 'going': 346, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11,
'visiting': 11}, {'has': 19, 'is': 19, 'wants': 19, 'was': 19}, {'<they>': 19, 'N': 355}, {'': (8, 'asked')},
{'breakfast': 23, 'brunch': 23, 'call': 23, 'coffee': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting': 23,
'supper': 23, 'tea': 23}, {'for': 358}, {'for': 358, 'out': 359, 'over': 359, 'round': 359, 'to': 358}, {'<them>':
357, 'N': 357, 'for': 19, 'how': 19, 'if': 19, 'me': 360, 'us': 360, 'what': 19, 'when': 19, 'whether': 19, 'why':
19}, {'myself': 44, 'ourselves': 44}, {'own': 44}, {'my': 363}, {'alone': 44, 'by': 362, 'on': 364, 'with': 126}, {'':
(0, 'missed'), 'on': 44}, {'locked': 45}, {'$$': 44, 'up': 45}, {'all': 367, 'closed': 45, 'locked': 368, 'shut': 45},
{'was': 369, 'were': 369}, {'to': 44}, {'': (1, 'moved')}, {'till': 372, 'to': 372, 'until': 372}, {'meaning': 371,
'moved': 373}, {'off': 44}, {'me': 375, 'off': 44, 'us': 375}, {'': (2, 'plan'), 'for': 11}, {'': (2, 'plan'), 'in':
377}, {'us': 298}, {'of': 379}, {'agreed': 11, 'alone': 44, 'arranged': 11, 'booked': 11, 'by': 362, 'confirmed': 11,
'fixed': 11, 'is': 352, 'on': 364, 'planned': 11, 's': 352, 'scheduled': 11, 'set': 351}, {'D': 372, 'by': 372, 'to':
372}, {'N': 126, 'forward': 382}, {'into': 126, 'to': 372}, {'hello': 45}, {'hello': 45, 'hi': 45}, {'chat': 45,
'said': 385, 'say': 386, 'speak': 45, 'talk': 45}, {'not': 387}, {'t': 387}, {'did': 388, 'didn': 389, 'didnt': 387,
'never': 387}, {'gone': 45, 'left': 45}, {'d': 391, 'had': 391}, {'<i>': 390, '<they>': 392, 'did': 388, 'didn': 389,
'didnt': 387, 'never': 387}, {'they': 19}, {'end': 394}, {'the': 395}, {'agreed': 11, 'arranged': 11, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'from': 126, 'is': 352, 'moved': 372, 'planned': 11, 's': 352, 'scheduled': 11, 'set':
351}, {'ask': 357}, {'to': 398}, {'': (23, 'contact'), 'N': 399, 'it': 375, 'off': 44}, {'along': 126, 'by': 126,
'in': 126, 'over': 126, 'round': 126, 'to': 126}, {'': (0, 'missed'), 'up': 44}, {'hold': 44}, {'touch': 44}, {'a':
403, 'hold': 44, 'in': 404, 'through': 44, 'to': 44}, {'hold': 44, 'through': 44}, {'': (0, 'missed'), 'it': 44},
{'call': 44, 'catch': 402, 'caught': 44, 'contact': 44, 'find': 44, 'get': 405, 'got': 406, 'make': 407, 'meet': 44,
'met': 44, 'phone': 44, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44,
'talked': 44, 'visit': 44}, {'to': 408}, {'D': 19, 'call': 44, 'catch': 402, 'caught': 44, 'contact': 44, 'find': 44,
'get': 405, 'got': 406, 'make': 407, 'manage': 409, 'meet': 44, 'met': 44, 'phone': 44, 'quite': 408, 'reach': 44,
'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44, 'visit': 44}, {'t': 410,
'we': 19}, {'account': 19, 'contract': 19, 'insurance': 19, 'membership': 19, 'order': 19, 'plan': 19, 'subscription':
19}, {'': (0, 'missed'), 'her': 412, 'his': 412, 'the': 412, 'their': 412}, {'call': 44, 'catch': 402, 'caught': 44,
'contact': 44, 'find': 44, 'get': 405, 'got': 406, 'make': 407, 'manage': 409, 'meet': 44, 'met': 44, 'phone': 44,
'quite': 408, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44,
'visit': 44}, {'up': 353}, {'': (21, 'gave:encouragement')}, {'^': 416}, {'up': 417}, {'up': 416}, {'<them>': 418,
'N': 418, 'her': 419}, {'with': 126}, {'...': 421}, {'<them>': 58, 'N': 58}, {'agreed': 11, 'alone': 44, 'arranged':
11, 'booked': 11, 'by': 362, 'confirmed': 11, 'fixed': 11, 'is': 352, 'moved': 372, 'on': 364, 'planned': 11, 's':
352, 'scheduled': 11, 'set': 351}, {'': (16, 'gave:feedback')}, {'^': 425}, {'^': 425, 'linkedin': 44, 'photo': 44,
'photos': 44, 'post': 44, 'posts': 44, 'profile': 44, 'status': 44, 'stories': 44, 'story': 44, 'tweet': 44, 'update':
44}, {'s': 427}, {'<their>': 426, 'N': 428}, {'on': 429}, {'a': 342, 'breakfast': 23, 'brunch': 23, 'call': 23,
'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting': 23, 'our': 342, 'the': 342},
{'<them>': 417, 'N': 417}, {'and': 33, 'to': 33, 'with': 33}, {'N': 433}, {'asking': 8, 'calling': 8, 'hiring': 8,
'inviting': 8}, {'not': 414, 'we': 19}, {'t': 414}, {'s': 426}, {'<their>': 426, 'N': 438}, {'$$': 44, 'home': 45},
{'day': 44}, {'home': 44, 'the': 441}, {'$$': 44, 'by': 44, 'for': 442, 'when': 44}, {'gone': 440, 'left': 443},
{'gone': 440, 'left': 45}, {'already': 444, 'just': 445}, {'<until>': 372, 'by': 372}, {'agreed': 11, 'arranged': 11,
'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 352, 'moved': 372, 'planned': 11, 's': 352, 'scheduled': 11, 'set':
351}, {'to': 33}, {'N': 449}, {'of': 450}, {'presentation': 451}, {'call': 44, 'catch': 44, 'chat': 44, 'meet': 44,
'ring': 44, 'say': 44, 'see': 44, 'speak': 44, 'talk': 44}, {'to': 453}, {'chance': 454, 'hold': 44}, {'': (0,
'missed'), 'call': 44, 'catch': 44, 'chat': 44, 'meet': 44, 'ring': 44, 'say': 44, 'see': 44, 'speak': 44, 'talk':
44}, {'a': 455, 'around': 454, 'hold': 44, 'in': 404, 'round': 454, 'through': 44, 'to': 456}, {'call': 44, 'catch':
402, 'caught': 44, 'contact': 44, 'find': 44, 'get': 457, 'got': 406, 'make': 407, 'meet': 44, 'met': 44, 'phone': 44,
'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44, 'visit': 44},
{'place': 44}, {'answer': 44, 'call': 44, 'catch': 402, 'caught': 44, 'come': 44, 'contact': 44, 'find': 44, 'get':
457, 'got': 406, 'happen': 44, 'make': 407, 'manage': 409, 'meet': 44, 'met': 44, 'phone': 44, 'pick': 174, 'quite':
458, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'show': 402, 'speak': 44, 'spoke': 44, 'take': 459, 'talk':
44, 'talked': 44, 'took': 459, 'turn': 174, 'visit': 44}, {'a': 452, 'not': 460, 'the': 452}, {'answer': 44, 'call':
44, 'catch': 402, 'caught': 44, 'come': 44, 'contact': 44, 'find': 44, 'get': 457, 'got': 406, 'happen': 44, 'make':
407, 'manage': 409, 'materialise': 44, 'meet': 44, 'met': 44, 'phone': 44, 'pick': 174, 'quite': 458, 'reach': 44,
'reached': 44, 'ring': 44, 'see': 44, 'show': 402, 'speak': 44, 'spoke': 44, 'take': 459, 'talk': 44, 'talked': 44,
'turn': 174, 'visit': 44}, {'t': 462}, {'answer': 44, 'call': 44, 'catch': 402, 'caught': 44, 'come': 44, 'contact':
44, 'find': 44, 'get': 457, 'got': 406, 'happen': 44, 'make': 407, 'manage': 409, 'meet': 44, 'met': 44, 'phone': 44,
'pick': 174, 'quite': 458, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'show': 402, 'speak': 44, 'spoke': 44,
'take': 459, 'talk': 44, 'talked': 44, 'turn': 174, 'visit': 44}, {'about': 44, 'of': 44}, {'by': 126, 'in': 126,
'off': 126}, {'from': 126}, {'': (19, 'gave:resource')}, {'article': 468, 'book': 468, 'checklist': 468, 'guide': 468,
'link': 468, 'list': 468, 'podcast': 468, 'spreadsheet': 468, 'template': 468}, {'...': 469, 'article': 468, 'book':
468, 'checklist': 468, 'guide': 468, 'link': 468, 'list': 468, 'podcast': 468, 'spreadsheet': 468, 'template': 468},
{'a': 470, 'an': 470, 'my': 470, 'our': 470, 'the': 470}, {'^': 471}, {'^': 471, 'to': 398}, {'': (23, 'contact'),
'<them>': 472, 'N': 473}, {'<me>': 330, 'N': 417}, {'<them>': 126, 'N': 126}, {'from': 476}, {'to': 476}, {'across':
477, 'behind': 476, 'beside': 476, 'near': 476, 'next': 478, 'opposite': 476}, {'up': 479}, {'though': 19}, {'N': 93},
{'to': 482}, {'N': 94}, {'...': 483, 'N': 95, 'how': 94, 'to': 484}, {'how': 94, 'what': 94, 'why': 94}, {'to': 414},
{'out': 44}, {'through': 44}, {'<their>': 426, 'N': 438, '^': 425}, {'about': 490, 'on': 490}, {'apart': 44, 'out':
44, 'through': 44}, {'up': 320, 'ups': 320}, {'': (0, 'missed'), 's': 44}, {'call': 44, 'congratulate': 44, 'contact':
44, 'email': 44, 'meet': 44, 'message': 44, 'phone': 44, 'ping': 44, 'reply': 44, 'ring': 44, 'see': 44, 'text': 44,
'visit': 44, 'write': 44}, {'<their>': 44, 'N': 494, 'about': 44, 'again': 44, 'my': 44, 'our': 44, 'the': 44, 'to':
495}, {'call': 44, 'contact': 44, 'email': 44, 'meet': 44, 'message': 44, 'phone': 44, 'reply': 44, 'ring': 44, 'see':
44, 'text': 44, 'visit': 44, 'write': 44}, {'to': 497}, {'myself': 479}, {'advice': 130, 'tip': 130}, {'^': 37,
'that': 129, 'to': 129, 'was': 129}, {'advice': 501, 'tip': 501}, {'...': 500, 'a': 502, 'advice': 501, 'some': 502,
'the': 502, 'tip': 501}, {'feedback': 426}, {'article': 468, 'book': 468, 'checklist': 468, 'guide': 468, 'link': 468,
'list': 468, 'spreadsheet': 468, 'template': 468}, {'...': 505, 'article': 468, 'book': 468, 'checklist': 468,
'guide': 468, 'link': 468, 'list': 468, 'spreadsheet': 468, 'template': 468}, {'...': 505, 'article': 468, 'book':
468, 'checklist': 468, 'copy': 468, 'guide': 468, 'link': 468, 'list': 468, 'notes': 468, 'old': 468, 'own': 468,
'second': 468, 'spare': 468, 'spreadsheet': 468, 'template': 468}, {'a': 506, 'an': 506, 'my': 507, 'our': 507, 'the':
506}, {'talk': 417}, {'pep': 509}, {'': (20, 'gave:referral')}, {'^': 511}, {'of': 512}, {'address': 513, 'contact':
513, 'details': 513, 'name': 513, 'number': 513}, {'...': 504, '^': 508, 'a': 510, 'address': 513, 'comments': 426,
'contact': 513, 'details': 513, 'fb': 426, 'fdbk': 426, 'feedback': 426, 'input': 426, 'name': 513, 'notes': 426,
'number': 513, 'the': 514}, {'...': 504, '^': 508, 'address': 513, 'comments': 426, 'contact': 513, 'details': 513,
'fb': 426, 'fdbk': 426, 'feedback': 426, 'input': 426, 'name': 513, 'notes': 426, 'number': 513, 'the': 514}, {'at':
94, 'for': 94}, {'^': 93, 'at': 94, 'for': 94}, {'keynote': 517, 'lecture': 518, 'talk': 518, 'workshop': 518}, {'on':
426}, {'comments': 520, 'feedback': 520, 'thoughts': 520}, {'keynote': 517, 'lecture': 517, 'talk': 517, 'workshop':
517}, {'book': 468, 'copy': 468, 'laptop': 468, 'list': 468, 'notes': 468, 'slides': 468, 'template': 468}, {'a': 523,
'my': 523, 'our': 523, 'the': 523}, {'^': 524}, {'<them>': 525, 'N': 525}, {'<me>': 503, '<them>': 515, 'N': 516, 'a':
519, 'keynote': 517, 'lecture': 517, 'my': 521, 'talk': 517, 'the': 522, 'to': 526, 'workshop': 517}, {'advice': 130,
'an': 500, 'some': 500, 'the': 500, 'tip': 130}, {'<me>': 528}, {'mail': 44}, {'vm': 44, 'voice': 530, 'voicemail':
44}, {'...': 531}, {'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'to': 533}, {'feedback': 126}, {'s':
535}, {'note': 126}, {'call': 126, 'dm': 126, 'email': 126, 'letter': 126, 'mail': 126, 'message': 126, 'text': 126,
'voice': 537}, {'D': 372}, {'forward': 539}, {'D': 372, 'till': 372, 'to': 372, 'until': 372}, {'<their>': 535, 'N':
536, 'a': 538, 'an': 538, 'brought': 540, 'moved': 541, 'postponed': 539, 'pushed': 539, 'rescheduled': 539,
'shifted': 539, 'stood': 174, 'talking': 126}, {'dream': 44}, {'': (23, 'contact'), 'bad': 543, 'dream': 44,
'nightmare': 44, 'strange': 543, 'weird': 543}, {'alone': 44, 'by': 362, 'on': 364}, {'': (23, 'contact'), 'alone':
44, 'by': 362, 'on': 364}, {'bail': 44, 'call': 375, 'cancel': 44, 'postpone': 44, 'skip': 44}, {'': (23, 'contact'),
'a': 544, 'already': 444, 'an': 126, 'ate': 545, 'breakfast': 546, 'coffee': 546, 'dinner': 546, 'drinks': 126,
'just': 445, 'lunch': 546, 'my': 126, 'our': 126, 'planned': 371, 'some': 126, 'tea': 546, 'the': 126, 'to': 547},
{'for': 11}, {'brought': 540, 'moved': 539, 'postponed': 539, 'pushed': 539, 'rescheduled': 539, 'set': 549,
'shifted': 539}, {'in': 404}, {'answered': 44, 'been': 551, 'called': 44, 'come': 172, 'got': 172, 'replied': 44,
'responded': 44, 'rung': 44, 'written': 44}, {'already': 444, 'been': 550, 'just': 445, 'not': 552}, {'answered': 44,
'been': 551, 'called': 44, 'caught': 174, 'come': 172, 'got': 172, 'heard': 44, 'met': 44, 'replied': 44, 'responded':
44, 'rung': 44, 'seen': 44, 'spoken': 44, 'talked': 44, 'written': 44}, {'t': 554}, {'bad': 543, 'dream': 44,
'nightmare': 44, 'strange': 543, 'weird': 543}, {'appointment': 11}, {'brought': 540, 'moved': 539, 'postponed': 539,
'pushed': 539, 'rescheduled': 539, 'shifted': 539}, {'together': 50}, {'them': 559}, {'': (0, 'missed'), 'in': 404},
{'been': 561, 'caught': 174, 'had': 44, 'heard': 44, 'met': 44, 'seen': 44, 'spoken': 44, 'talked': 44}, {'bring':
560, 'connect': 50, 'introduce': 50}, {'a': 556, 'already': 445, 'an': 557, 'appointment': 11, 'been': 558, 'bring':
560, 'connect': 50, 'introduce': 50, 'just': 445, 'not': 562, 'to': 563}, {'to': 35}, {'have': 565, 'need': 565},
{'<i>': 566}, {'so': 567}, {'': (0, 'missed'), 'yet': 568}, {'answered': 569, 'been': 561, 'called': 44, 'caught':
174, 'come': 172, 'got': 172, 'had': 44, 'heard': 44, 'met': 44, 'replied': 569, 'responded': 44, 'rung': 44, 'seen':
44, 'spoken': 44, 'talked': 44, 'written': 44}, {'t': 570}, {'answered': 44, 'been': 561, 'called': 44, 'caught': 174,
'come': 172, 'got': 172, 'had': 44, 'heard': 44, 'met': 44, 'replied': 44, 'responded': 44, 'rung': 44, 'seen': 44,
'spoken': 44, 'talked': 44, 'written': 44}, {'a': 556}, {'magazine': 44, 'news': 44, 'paper': 44}, {'a': 574, 'the':
574}, {'radio': 44, 'telly': 44, 'tv': 44}, {'telly': 44, 'the': 576, 'tv': 44, 'youtube': 44}, {'in': 575, 'on': 577,
'online': 44}, {'...': 578, 'in': 575, 'on': 577, 'online': 44}, {'N': 579, 'back': 467, 'from': 126, 'it': 467,
'that': 467, 'this': 467}, {'^': 93, 'to': 94, 'with': 94}, {'<them>': 581, 'N': 581, 'me': 126}, {'out': 94}, {'^':
93, 'figure': 583, 'with': 94}, {'<them>': 584, 'N': 584}, {'<giveinf>': 133}, {'^': 586}, {'to': 587}, {'going': 588,
'gonna': 587}, {'with': 32}, {'up': 590}, {'N': 591}, {'mentoring': 58}, {'out': 126}, {'have': 11}, {'to': 595},
{'going': 596}, {'N': 298}, {'^': 0, 'to': 35}, {'<them>': 599, 'N': 599}, {'<them>': 599, 'N': 599, 'to': 600},
{'promised': 601}, {'am': 597, 'and': 598, 'are': 597, 'guess': 8, 'have': 602, 'm': 597, 'miss': 44, 'n': 598,
'promised': 601, 're': 597, 'think': 8, 've': 602, 'wonder': 8}, {'<i>': 19, '<they>': 19}, {'to': 19}, {'calendar':
11, 'diary': 11}, {'order': 605, 'the': 606}, {'': (9, 'told')}, {'N': 608}, {'<i>': 334, 'that': 338}, {'2': 33,
'and': 33, 'n': 33, 'to': 33, 'with': 33}, {'N': 611}, {'N': 433, 'd': 612}, {'2': 33, 'and': 33, 'to': 33, 'with':
33}, {'N': 614}, {'<them>': 449, 'N': 611}, {'for': 17, 'over': 17, 'round': 17, 'to': 17}, {'': (23, 'contact'),
'for': 17, 'to': 17}, {'<them>': 617, 'N': 617, 'me': 618, 'us': 618}, {'should': 37}, {'...': 620}, {'<i>': 241, '^':
621}, {'<i>': 241, '^': 621, 'that': 622}, {'<i>': 241, 'that': 254}, {'': (2, 'plan'), 'for': 11, 'on': 11}, {'^':
621}, {'^': 621, 'that': 626}, {'answering': 44, 'available': 44, 'in': 44, 'picking': 402, 'reachable': 44},
{'adamant': 623, 'certain': 624, 'clear': 623, 'convinced': 624, 'firm': 627, 'insistent': 627, 'sure': 624}, {'D':
11, 'adamant': 623, 'brought': 540, 'certain': 624, 'clear': 623, 'coming': 11, 'confirmed': 625, 'convinced': 624,
'firm': 627, 'insistent': 627, 'moved': 541, 'not': 628, 'off': 44, 'on': 12, 'postponed': 539, 'pushed': 539,
'quite': 629, 'really': 629, 'rescheduled': 539, 'scheduled': 11, 'set': 377, 'shifted': 539, 'sure': 624, 'very':
629}, {'t': 628}, {'D': 126, 'all': 367, 'at': 126, 'by': 126, 'closed': 45, 'during': 126, 'locked': 368, 'on': 126,
'over': 126, 'shut': 45}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 352,
'planned': 11, 's': 352, 'scheduled': 11, 'set': 351, 'was': 632, 'were': 369}, {'': (23, 'contact'), 'me': 298, 'us':
298}, {'i': 126, 'me': 126, 'us': 126}, {'and': 635}, {'N': 126}, {'': (14, 'together'), 'and': 637, 'n': 637, 'plus':
637, 'w': 637, 'with': 637}, {'N': 636, 'me': 638, 'us': 638}, {'meaning': 371}, {'have': 139, 'must': 37, 'need':
139, 'shd': 37, 'should': 37}, {'^': 641}, {'<i>': 642}, {'<me>': 329}, {'cancelling': 44, 'dodging': 44,
'postponing': 44, 'saying': 643, 'telling': 644}, {'': (23, 'contact'), 'for': 126}, {'waiting': 646}, {'<me>': 647,
'meaning': 371, 'saying': 643, 'telling': 644}, {'^': 468}, {'<them>': 649, 'N': 649}, {'know': 608}, {'N': 651},
{'linkedin': 44, 'photo': 44, 'photos': 44, 'post': 44, 'posts': 44, 'profile': 44, 'status': 44, 'stories': 44,
'story': 44, 'tweet': 44, 'update': 44}, {'s': 653}, {'N': 654}, {'article': 44, 'blog': 44, 'interview': 44,
'newsletter': 44, 'podcast': 44, 'post': 44, 'talk': 44, 'video': 44, 'webinar': 44}, {'...': 578, 'in': 575, 'on':
577, 'online': 44, 's': 656}, {'N': 657}, {'to': 658}, {'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11,
'seeing': 11, 'visiting': 11}, {'a': 284, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'lunch': 11}, {'be': 660,
'have': 661, 'meet': 11, 'see': 11, 'visit': 11}, {'no': 44}, {'time': 663}, {'over': 439}, {'to': 11}, {'forward':
666}, {'date': 11, 'presentation': 451}, {'between': 33, 'for': 33, 'from': 33}, {'intro': 669}, {'intro': 669,
'presentation': 451}, {'a': 668, 'an': 670, 'plans': 11, 'the': 671}, {'': (23, 'contact'), '<them>': 472, 'N': 472},
{':': 35, 'and': 598, 'n': 598}, {'bell': 44, 'buzz': 44, 'call': 44, 'ring': 44, 'shout': 44}, {'a': 675}, {'N':
676}, {'call': 44, 'catch': 44, 'email': 44, 'give': 677, 'meet': 44, 'message': 44, 'phone': 44, 'reply': 44, 'ring':
44, 'see': 44, 'text': 44, 'visit': 44, 'write': 44}, {'to': 678}, {'N': 58}, {'at': 58, 'w': 58, 'with': 58}, {'^':
57, 'at': 58, 'w': 58, 'with': 58}, {':': 680, 'N': 58, 'at': 58, 'call': 681, 'chat': 681, 'coffee': 681, 'for': 680,
'hour': 681, 'lunch': 681, 'meeting': 681, 'of': 680, 'session': 682, 'students': 682, 'w': 58, 'with': 58}, {'': (23,
'contact'), 'up': 126}, {'<them>': 44, 'N': 44}, {'appointment': 44, 'birthday': 44, 'call': 44, 'calls': 44,
'coffee': 44, 'dinner': 44, 'lunch': 44, 'meeting': 44, 'party': 44, 'slot': 44, 'zoom': 44}, {'': (0, 'missed'), 's':
686}, {'': (0, 'missed'), 'from': 44}, {'appointment': 44, 'birthday': 44, 'call': 688, 'calls': 44, 'coffee': 44,
'dinner': 44, 'lunch': 44, 'meeting': 44, 'party': 44, 'slot': 44, 'zoom': 44}, {'from': 44}, {'0': 686, '<their>':
686, '<them>': 44, 'N': 687, 'a': 689, 'call': 690, 'my': 686, 'our': 686, 'the': 686}, {'D': 372, 'to': 539}, {'N':
692}, {'D': 372, 'to': 539, 'w': 693, 'with': 693}, {'1': 694}, {'': (1, 'moved'), 'D': 372, 'to': 539}, {'up': 694},
{'to': 539}, {'to': 372}, {'...': 699, 'D': 698, 'friday': 698, 'monday': 698, 'thursday': 698, 'today': 698,
'tomorrow': 698, 'tuesday': 698, 'wednesday': 698}, {'': (1, 'moved'), 'D': 372}, {'D': 701, 'to': 539, 'w': 693,
'with': 693}, {'1': 702}, {'up': 702}, {'1': 703, 'breakfast': 702, 'call': 702, 'catch': 704, 'chat': 702, 'coffee':
702, 'demo': 702, 'dinner': 702, 'interview': 702, 'lunch': 702, 'meeting': 702, 'session': 702}, {'1': 695,
'<until>': 372, 'D': 696, 'breakfast': 694, 'by': 372, 'call': 694, 'catch': 697, 'chat': 694, 'coffee': 694, 'demo':
694, 'dinner': 694, 'fri': 692, 'friday': 698, 'from': 700, 'interview': 694, 'lunch': 694, 'meeting': 694, 'mon':
692, 'monday': 698, 'my': 705, 'our': 705, 'sat': 692, 'session': 694, 'sun': 692, 'the': 705, 'thu': 692, 'thurs':
692, 'thursday': 698, 'to': 372, 'today': 698, 'tomorrow': 698, 'tue': 692, 'tues': 692, 'tuesday': 698, 'wed': 692,
'wednesday': 698}, {'1': 695, 'breakfast': 694, 'call': 694, 'catch': 697, 'chat': 694, 'coffee': 694, 'demo': 694,
'dinner': 694, 'interview': 694, 'lunch': 694, 'meeting': 694, 'my': 705, 'our': 705, 'session': 694, 'the': 705,
'to': 539}, {'bring': 560, 'connect': 50, 'introduce': 50, 'to': 563}, {'do': 320}, {'action': 320, 'job': 320,
'task': 320, 'to': 709}, {'<them>': 75}, {'from': 711}, {'...': 712}, {'^': 713, 'bring': 560, 'connect': 50,
'introduce': 50, 'to': 563}, {'^': 713}, {'answered': 44, 'call': 44, 'called': 172, 'came': 44, 'catch': 402,
'caught': 44, 'contact': 44, 'find': 44, 'get': 457, 'got': 406, 'happened': 44, 'make': 407, 'manage': 409, 'meet':
44, 'met': 44, 'phone': 44, 'picked': 174, 'quite': 458, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'showed':
402, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44, 'took': 459, 'turned': 174, 'visit': 44}, {':': 539}, {':':
539, 'is': 717}, {':': 539, 'D': 372}, {':': 539, 'D': 372, 'is': 719}, {':': 539, 'appointment': 718, 'date': 720,
'day': 720, 'is': 717, 'slot': 720, 'time': 720}, {'1': 19}, {'<give1>': 0}, {'^': 723}, {'<i>': 724, '^': 723}, {':':
725}, {'1': 722, 'call': 19, 'catch': 187, 'coffee': 19, 'dinner': 19, 'lunch': 19, 'meeting': 19, 'session': 19,
'step': 726, 'steps': 726, 'sync': 19, 'visit': 19}, {'again': 44, 'between': 44, 'from': 44, 'this': 44, 'today': 44,
'w': 44, 'with': 44, 'yet': 44}, {'1': 728}, {'up': 728}, {'again': 44, 'between': 44, 'from': 44, 'this': 44,
'today': 44, 'w': 44, 'with': 44}, {'home': 45}, {'one': 728}, {'about': 45, 'around': 45, 'at': 732, 'home': 45,
'in': 45, 'there': 45}, {'about': 45, 'answered': 44, 'around': 45, 'at': 732, 'called': 172, 'came': 44, 'happened':
44, 'home': 45, 'in': 45, 'picked': 174, 'showed': 402, 'there': 45, 'to': 733, 'took': 459, 'turned': 174, 'was':
734}, {'far': 19}, {'': (0, 'missed'), 'again': 44, 'between': 44, 'from': 44, 'so': 736, 'this': 44, 'today': 44,
'w': 44, 'with': 44, 'yet': 19}, {'': (0, 'missed'), 'so': 736, 'yet': 19}, {'of': 44}, {'1': 729, '1on1': 728, 'ans':
44, 'answer': 44, 'call': 728, 'calls': 728, 'catch': 730, 'chat': 728, 'coffee': 728, 'contact': 728, 'dinner': 728,
'email': 731, 'joy': 44, 'luck': 44, 'lunch': 728, 'mail': 731, 'meeting': 728, 'news': 728, 'one': 735, 'pick': 174,
'pickup': 44, 'reply': 737, 'response': 738, 'show': 44, 'showed': 44, 'shows': 44, 'sign': 739, 'sync': 728, 'word':
728}, {'about': 45, 'answered': 44, 'around': 45, 'at': 732, 'called': 172, 'came': 44, 'happened': 44, 'home': 45,
'in': 45, 'picked': 174, 'showed': 402, 'there': 45, 'took': 459, 'turned': 174, 'was': 734}, {'about': 45, 'around':
45, 'at': 732, 'home': 45, 'in': 45, 'there': 45, 'was': 734}, {'soul': 742}, {'if': 8, 'whether': 8}, {'a': 743,
'able': 487, 'been': 551, 'call': 44, 'catch': 402, 'caught': 402, 'contact': 44, 'find': 44, 'get': 405, 'got': 406,
'happening': 44, 'heard': 44, 'make': 407, 'manage': 409, 'meet': 44, 'met': 44, 'phone': 44, 'quite': 408, 'reach':
44, 'reached': 44, 'ring': 44, 'see': 44, 'seen': 44, 'speak': 44, 'spoke': 44, 'spoken': 44, 'sure': 744, 'talk': 44,
'talked': 44, 'visit': 44}, {'self': 8}, {'to': 746}, {'news': 44, 'paper': 44}, {'facebook': 44, 'insta': 44,
'instagram': 44, 'linkedin': 44, 'the': 748, 'twitter': 44}, {'N': 654, 'in': 749, 'on': 749, 'via': 749}, {'at': 539,
'confirmed': 625, 'on': 539}, {'calendar': 11}, {'me': 320, 'the': 752}, {'N': 636}, {'call': 44, 'catch': 174,
'meet': 44, 'phone': 44, 'ring': 44, 'see': 44, 'visit': 44}, {'to': 755}, {'of': 404}, {'beer': 126, 'breakfast':
126, 'brunch': 126, 'coffee': 126, 'dinner': 126, 'drinks': 126, 'lunch': 126, 'pint': 126, 'tea': 126, 'zoom': 126},
{'a': 758, 'beer': 126, 'breakfast': 126, 'brunch': 126, 'coffee': 126, 'dinner': 126, 'drinks': 126, 'lunch': 126,
'pint': 126, 'tea': 126, 'zoom': 126}, {'^': 133}, {'me': 760, 'us': 760}, {'client': 512, 'customer': 512, 'lead':
512}, {'a': 762}, {'to': 468}, {'article': 764, 'book': 764, 'link': 764}, {'a': 765, 'an': 765, 'the': 765}, {'^':
766}, {'N': 763, 'on': 767}, {'in': 11}, {'': (2, 'plan'), 'a': 11}, {'': (2, 'plan'), 'a': 11, 'to': 11}, {'by': 126,
'in': 126}, {'D': 698, 'friday': 698, 'monday': 698, 'thursday': 698, 'today': 698, 'tomorrow': 698, 'tuesday': 698,
'wednesday': 698}, {'': (0, 'missed'), '1': 695, '<until>': 372, 'D': 696, 'breakfast': 694, 'by': 372, 'call': 694,
'catch': 697, 'chat': 694, 'coffee': 694, 'demo': 694, 'dinner': 694, 'friday': 698, 'from': 773, 'interview': 694,
'lunch': 694, 'meeting': 694, 'monday': 698, 'my': 705, 'our': 705, 'session': 694, 'the': 705, 'thursday': 698,
'till': 372, 'to': 372, 'today': 698, 'tomorrow': 698, 'tuesday': 698, 'until': 372, 'wednesday': 698}, {'': (1,
'moved'), '<until>': 372, 'by': 372, 'to': 372}, {'1': 695, '<until>': 372, 'D': 696, 'back': 775, 'breakfast': 694,
'call': 694, 'catch': 697, 'chat': 694, 'coffee': 694, 'demo': 694, 'dinner': 694, 'fri': 692, 'friday': 698, 'from':
773, 'interview': 694, 'lunch': 694, 'meeting': 694, 'mon': 692, 'monday': 698, 'my': 705, 'our': 705, 'out': 699,
'sat': 692, 'session': 694, 'sun': 692, 'the': 705, 'thu': 692, 'thurs': 692, 'thursday': 698, 'to': 372, 'today':
698, 'tomorrow': 698, 'tue': 692, 'tues': 692, 'tuesday': 698, 'wed': 692, 'wednesday': 698}, {'for': 512, 'to': 512},
{'forward': 777}, {'with': 33}, {'touch': 779}, {'in': 780}, {'touch': 32}, {'in': 782}, {'N': 783}, {'...': 781,
'and': 784, 'forward': 777, 'in': 782}, {'<until>': 372, 'D': 698, 'by': 372, 'friday': 698, 'from': 773, 'monday':
698, 'thursday': 698, 'to': 372, 'today': 698, 'tomorrow': 698, 'tuesday': 698, 'wednesday': 698}, {'N': 512}, {'for':
787}, {'word': 788}, {'good': 789}, {'a': 790}, {'': (0, 'missed'), '<until>': 372}, {'<them>': 778, 'N': 785, 'back':
786, 'in': 791, 'off': 792}, {'call': 126, 'catch': 265, 'chat': 126, 'coffee': 126, 'hello': 126, 'sync': 126}, {':':
19}, {'into': 126}, {'D': 372, 'for': 539, 'to': 539}, {'booked': 797, 'calling': 11, 'going': 346, 'having': 11,
'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11}, {'book': 425, 'deck': 425, 'draft': 425,
'pitch': 425, 'plan': 425, 'proposal': 425}, {'^': 799}, {'^': 799, 'article': 44, 'blog': 44, 'interview': 44,
'linkedin': 44, 'newsletter': 44, 'photo': 44, 'photos': 44, 'podcast': 44, 'post': 44, 'posts': 44, 'profile': 44,
'status': 44, 'stories': 44, 'story': 44, 'talk': 44, 'tweet': 44, 'update': 44, 'video': 44, 'webinar': 44}, {'s':
801}, {'N': 579}, {'<their>': 800, 'N': 802, 'about': 803, 'in': 749, 'on': 749, 'via': 749}, {'1': 695, 'breakfast':
694, 'call': 694, 'catch': 697, 'chat': 694, 'coffee': 694, 'demo': 694, 'dinner': 694, 'interview': 694, 'lunch':
694, 'meeting': 694, 'session': 694}, {'1': 695, 'D': 372, 'breakfast': 694, 'call': 694, 'catch': 697, 'chat': 694,
'coffee': 694, 'demo': 694, 'dinner': 694, 'for': 539, 'interview': 694, 'lunch': 694, 'meeting': 694, 'my': 805,
'our': 805, 'session': 694, 'the': 805, 'to': 539}, {'<their>': 535, 'N': 536}, {'from': 326}, {'to': 512}, {'<i>':
334, '<me>': 324, 'N': 809, 'that': 338}, {'N': 511}, {'to': 811}, {'...': 812}, {'N': 809, '^': 813}, {'<their>':
426}, {'are': 19, 'has': 19, 'hates': 19, 'is': 19, 'likes': 19, 'prefers': 19, 's': 19, 'wants': 19, 'was': 19},
{'<they>': 816}, {'<they>': 816, 'that': 817}, {'': (1, 'moved'), '1': 695, '<until>': 372, 'D': 696, 'breakfast':
694, 'call': 694, 'catch': 697, 'chat': 694, 'coffee': 694, 'demo': 694, 'dinner': 694, 'for': 372, 'friday': 698,
'from': 773, 'interview': 694, 'lunch': 694, 'meeting': 694, 'monday': 698, 'my': 705, 'our': 705, 'session': 694,
'the': 705, 'thursday': 698, 'to': 372, 'today': 698, 'tomorrow': 698, 'tuesday': 698, 'wednesday': 698}, {'comments':
426, 'feedback': 426, 'notes': 426, 'remarks': 426}, {'comments': 426, 'detailed': 820, 'feedback': 426, 'my': 820,
'notes': 426, 'remarks': 426, 'some': 820}, {'with': 821}, {'<them>': 822}, {'to': 823, 'with': 821}, {'it': 824},
{'moved': 372}, {'^': 425, 's': 426}, {'<their>': 426, 'N': 827, 'the': 426}, {'is': 324, 'was': 324}, {'...': 829},
{'D': 129, '^': 37}, {'call': 831, 'coffee': 831, 'lunch': 831, 'phone': 831, 'zoom': 831}, {'...': 829, 'call': 831,
'coffee': 831, 'lunch': 831, 'phone': 831, 'the': 832, 'zoom': 831}, {'met': 831, 'spoke': 831, 'talked': 831},
{'...': 829, 'i': 834, 'we': 834}, {'...': 829, '^': 37, 'at': 830, 'during': 830, 'is': 324, 'on': 833, 'over': 833,
'to': 129, 'was': 324, 'when': 835}, {'...': 829, '^': 37, 'at': 830, 'during': 830, 'is': 324, 'on': 830, 'over':
830, 'to': 129, 'was': 324, 'when': 830}, {'...': 829, 'at': 830, 'during': 830, 'on': 830, 'over': 830, 'when': 830},
{'...': 829, '^': 37, 'at': 830, 'during': 830, 'is': 324, 'on': 833, 'over': 833, 'to': 129, 'was': 324, 'when':
830}, {'advice': 836, 'confirmed': 625, 'counsel': 837, 'moved': 373, 'on': 12, 'recommendation': 837, 'suggestion':
837, 'take': 838, 'tip': 839}, {'^': 230}, {'^': 333, 'shall': 841}, {'must': 37, 'need': 139, 'should': 37}, {'^':
843}, {'you': 844}, {'...': 845}, {'': (13, 'talk'), '<i>': 842, 'N': 846, 'hello': 126, 'hey': 126, 'hi': 126,
'that': 338}, {'across': 477, 'behind': 476, 'beside': 476, 'down': 126, 'near': 476, 'next': 478, 'opposite': 476,
'with': 126}, {'date': 11}, {'the': 849}, {'park': 44}, {'car': 851, 'hall': 44, 'road': 44, 'room': 44, 'street':
44}, {'the': 852}, {'bus': 44, 'car': 44, 'distance': 44, 'taxi': 44, 'train': 44, 'window': 44}, {'bus': 44, 'car':
44, 'taxi': 44, 'train': 44, 'window': 44}, {'a': 854, 'afar': 44, 'my': 855, 'the': 854}, {'distance': 44,
'magazine': 44, 'news': 44, 'paper': 44}, {'a': 574, 'the': 857}, {'': (23, 'contact'), '...': 578, 'across': 853,
'from': 856, 'in': 858, 'on': 577, 'online': 44, 's': 653}, {'<them>': 126, 'N': 859, 'in': 749, 'it': 119, 'on': 749,
'that': 119, 'via': 749}, {'': (13, 'talk'), '<i>': 334, 'that': 338}, {'...': 469, 'article': 468, 'book': 468,
'checklist': 468, 'guide': 468, 'link': 468, 'list': 468, 'piece': 468, 'podcast': 468, 'spreadsheet': 468,
'template': 468, 'video': 468}, {'article': 468, 'book': 468, 'link': 468, 'piece': 468, 'podcast': 468, 'template':
468, 'video': 468}, {'a': 862, 'an': 862, 'my': 862, 'our': 470, 'that': 863, 'the': 862}, {'comments': 520,
'feedback': 520, 'notes': 520, 'remarks': 520}, {'': (23, 'contact'), '^': 864, 'detailed': 865, 'my': 865, 'some':
865}, {'': (23, 'contact'), '^': 864, 'a': 762}, {'<them>': 866, 'N': 867}, {'': (2, 'plan'), 'a': 11, 'for': 11,
'the': 11}, {'D': 11, 'for': 11, 'up': 869}, {'have': 11, 'meet': 11, 'see': 11, 'visit': 11, 'we': 19}, {'with':
468}, {'article': 872, 'book': 872, 'link': 872, 'list': 872, 'paper': 872, 'podcast': 872, 'report': 872, 'template':
872, 'video': 872}, {'a': 873, 'an': 873, 'my': 873, 'the': 873}, {'N': 654, '^': 874}, {'1': 695, 'D': 696,
'breakfast': 694, 'call': 694, 'catch': 697, 'chat': 694, 'coffee': 694, 'demo': 694, 'dinner': 694, 'fri': 692,
'friday': 698, 'from': 773, 'interview': 694, 'lunch': 694, 'meeting': 694, 'mon': 692, 'monday': 698, 'my': 705,
'our': 705, 'sat': 692, 'session': 694, 'sun': 692, 'the': 705, 'thu': 692, 'thurs': 692, 'thursday': 698, 'to': 372,
'today': 698, 'tomorrow': 698, 'tue': 692, 'tues': 692, 'tuesday': 698, 'wed': 692, 'wednesday': 698}, {'hands': 126},
{'bring': 560, 'call': 44, 'catch': 174, 'connect': 50, 'introduce': 50, 'meet': 44, 'ring': 44, 'see': 44, 'to': 563,
'visit': 44, 'we': 19}, {'^': 93, 'how': 94, 'the': 94}, {'': (9, 'told'), 'how': 94}, {'<them>': 879, 'N': 880},
{'<they>': 19, 'it': 19}, {'that': 19, 'you': 258}, {'^': 61, 'at': 62, 'for': 62, 'with': 62}, {'mentoring': 58,
'volunteering': 884, 'with': 126}, {'...': 885}, {'not': 552}, {'t': 552}, {'has': 887, 'hasn': 888, 'hasnt': 552,
'haven': 888, 'havent': 552}, {'by': 44}, {'across': 477, 'behind': 476, 'beside': 476, 'me': 174, 'near': 476,
'next': 478, 'opposite': 476, 'up': 890, 'us': 174}, {'by': 126}, {'vm': 44}, {'vm': 44, 'voicemail': 44}, {'...':
531, '2': 893, 'to': 894}, {'so': 44}, {'traffic': 896}, {'in': 897}, {'be': 44, 'call': 44, 'go': 44, 'have': 44,
'join': 44, 'meet': 44, 'ring': 44, 'see': 44, 'speak': 44, 'visit': 44}, {'to': 899}, {'through': 94}, {'': (23,
'contact'), '<them>': 901, 'N': 901}, {'<them>': 94, 'N': 94}, {'<i>': 315, 'D': 329, '^': 328, 'at': 336, 'by': 336,
'during': 336, 'in': 336, 'on': 336, 'over': 336, 'via': 336}, {'<me>': 904}, {'': (10, 'thanks')}, {'you': 906},
{'d': 19, 'had': 19}, {'D': 126, 'at': 126, 'by': 126, 'during': 126, 'on': 126, 'over': 126}, {'<i>': 908, '<they>':
19, 'was': 909}, {'advice': 325, 'five': 380, 'four': 380, 'three': 380, 'two': 380}, {'1': 98, 'a': 106, 'an': 106,
'another': 103, 'appointment': 23, 'board': 103, 'breakfast': 23, 'brunch': 23, 'call': 23, 'catch': 99, 'chat': 23,
'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'final': 103, 'first': 103, 'follow': 105,
'interview': 23, 'lunch': 23, 'meeting': 23, 'monthly': 103, 'mtg': 23, 'my': 106, 'one': 101, 'our': 106, 'phone':
102, 'quick': 103, 'second': 103, 'session': 23, 'short': 103, 'supper': 23, 'sync': 23, 'tea': 23, 'team': 103,
'video': 102, 'weekly': 103, 'workshop': 23, 'zoom': 23}, {'is': 912, 's': 912}, {'asking': 8, 'calling': 8, 'hiring':
8, 'inviting': 8, 'whether': 8}, {'about': 914, 'of': 914}, {'was': 909}, {'asking': 44, 'calling': 44, 'emailing':
44, 'inviting': 44, 'messaging': 44, 'ringing': 44, 'seeing': 44, 'texting': 44, 'visiting': 44}, {'calling': 44},
{'about': 917, 'of': 918}, {'book': 425, 'cv': 425, 'deck': 425, 'draft': 425, 'pitch': 425, 'plan': 425, 'proposal':
425, 'website': 425}, {'^': 920}, {'<their>': 921}, {'': (12, 'task'), ':': 35, 'N': 319}, {'person': 298}, {'phone':
298}, {'the': 925}, {'in': 924, 'on': 926}, {'...': 539, 'D': 372}, {'1': 928}, {'up': 928}, {'1': 929, 'breakfast':
928, 'call': 928, 'catch': 930, 'chat': 928, 'coffee': 928, 'demo': 928, 'dinner': 928, 'interview': 928, 'it': 928,
'lunch': 928, 'meeting': 928, 'session': 928}, {'1': 929, 'breakfast': 928, 'call': 928, 'catch': 930, 'chat': 928,
'coffee': 928, 'demo': 928, 'dinner': 928, 'interview': 928, 'it': 928, 'lunch': 928, 'meeting': 928, 'my': 931,
'our': 931, 'session': 928, 'the': 931}, {'': (13, 'talk'), '1': 929, 'breakfast': 928, 'call': 928, 'catch': 930,
'chat': 928, 'coffee': 928, 'demo': 928, 'dinner': 928, 'interview': 928, 'it': 928, 'lunch': 928, 'meeting': 928,
'my': 931, 'our': 931, 'session': 928, 'the': 931}, {'<me>': 19}, {'arrange': 19, 'confirm': 19, 'congratulate': 19,
'do': 923, 'me': 927, 'move': 932, 'plan': 19, 'postpone': 932, 'push': 932, 'rearrange': 933, 'reschedule': 932,
'say': 19, 'shift': 932, 'tell': 934}, {'call': 298, 'coffee': 298, 'dinner': 298, 'drinks': 298, 'email': 298,
'lunch': 298, 'meeting': 298, 'message': 298, 'person': 298, 'phone': 298, 'teams': 298, 'text': 298, 'zoom': 298},
{'...': 329, 'a': 936, 'call': 298, 'coffee': 298, 'dinner': 298, 'drinks': 298, 'email': 298, 'lunch': 298,
'meeting': 298, 'message': 298, 'person': 298, 'phone': 298, 'teams': 298, 'text': 298, 'the': 936, 'zoom': 298},
{'<i>': 315, '<their>': 19, '<they>': 19, 'D': 329, 'N': 19, '^': 328, 'about': 19, 'at': 937, 'by': 937, 'during':
336, 'in': 937, 'on': 937, 'over': 937, 'that': 19, 'via': 336}, {'than': 417}, {'able': 417, 'amazing': 417, 'doing':
417, 'good': 417, 'great': 417, 'more': 939, 'ready': 417, 'strong': 417}, {'are': 940, 'is': 940, 're': 940, 's':
940}, {'to': 94}, {'...': 942}, {'<they>': 941}, {'chin': 418}, {'<their>': 945}, {'keep': 946}, {'': (9, 'told'),
'<they>': 941, 'how': 943, 'that': 944, 'to': 947, 'what': 943, 'where': 943, 'which': 943}, {'chin': 419},
{'<their>': 949}, {'^': 950}, {'keep': 951}, {'': (9, 'told'), 'how': 943, 'to': 952, 'what': 943, 'where': 943,
'which': 943}, {'<me>': 938, '<them>': 948, 'N': 953}, {'chat': 44, 'come': 44, 'meet': 44, 'see': 44, 'speak': 44,
'talk': 44}, {'to': 955}, {'busy': 956}, {'<them>': 126, 'N': 126, 'me': 126, 'up': 313}, {'call': 44, 'catch': 402,
'find': 44, 'get': 44, 'meet': 402, 'phone': 44, 'reach': 44, 'ring': 44, 'see': 44, 'speak': 44, 'talk': 44, 'visit':
44}, {'<them>': 44, 'N': 44, 'calling': 44, 'phoning': 44, 'reaching': 44, 'ringing': 44, 'to': 959}, {'out': 19},
{'<me>': 340}, {'at': 62, 'for': 62, 'w': 62, 'with': 62}, {'about': 76, 'on': 76, 're': 76, 'regarding': 76},
{'<them>': 964}, {'from': 965}, {'back': 966, 'from': 965}, {'hear': 967}, {':': 76, 'for': 76, 'on': 76, 'to': 968},
{'': (23, 'contact'), '<them>': 901, 'N': 901, 'home': 421}, {'ask': 44, 'call': 44, 'catch': 402, 'discuss': 44,
'email': 44, 'give': 677, 'go': 44, 'have': 44, 'invite': 44, 'join': 44, 'meet': 44, 'phone': 44, 'ring': 44, 'see':
44, 'speak': 44, 'talk': 44, 'text': 44, 'thank': 44, 'visit': 44}, {'to': 971}, {'adamant': 623, 'brought': 540,
'certain': 624, 'clear': 623, 'convinced': 624, 'due': 371, 'firm': 627, 'going': 371, 'insistent': 627, 'meant': 371,
'moved': 541, 'not': 628, 'off': 44, 'placed': 479, 'postponed': 539, 'pushed': 539, 'quite': 629, 'really': 629,
'rescheduled': 539, 'shifted': 539, 'supposed': 371, 'sure': 624, 'there': 126, 'very': 629}, {'able': 487,
'answering': 44, 'available': 44, 'in': 44, 'picking': 402, 'reachable': 44}, {'t': 974}, {'five': 298, 'four': 298,
'three': 298, 'two': 298}, {'am': 597, 'are': 597, 'have': 602, 'm': 597, 'promised': 601, 're': 597, 've': 602,
'were': 976}, {'': (23, 'contact'), '<their>': 426, 'N': 438}, {'...': 531, 'by': 126, 'for': 126, 'out': 126, 'over':
978, 'through': 978, 'to': 126, 'with': 126}, {'due': 371, 'going': 371, 'meant': 371, 'supposed': 371, 'there': 126},
{'': (13, 'talk'), '<they>': 19}, {'': (13, 'talk'), '<i>': 19}, {'to': 219}, {'going': 983}, {'are': 984, 'is': 984,
's': 984}, {'': (13, 'talk'), '<i>': 908, '<they>': 985}, {'a': 284, 'breakfast': 11, 'coffee': 11, 'dinner': 11,
'drinks': 11, 'lunch': 11, 'tea': 11}, {'be': 660, 'have': 987, 'join': 11, 'meet': 11, 'see': 11, 'visit': 11},
{'could': 44, 'had': 44}, {'i': 989}, {'me': 298, 'us': 298}, {'answer': 44, 'joy': 44, 'luck': 44, 'pick': 174,
'pickup': 44, 'reply': 44, 'response': 44}, {'D': 19}, {'t': 993}, {'': (13, 'talk'), 'if': 8, 'whether': 8}, {'in':
44}, {'me': 996}, {'let': 997}, {'t': 998}, {'address': 45, 'day': 45, 'place': 45, 'time': 45, 'week': 45}, {'N':
399}, {'to': 1001}, {'...': 277, 'is': 276, 's': 276, 'suits': 276, 'works': 276}, {'D': 1003}, {'have': 139, 'must':
37, 'need': 139, 'ought': 139, 'should': 37, 'shouldn': 38}, {'^': 1005}, {'$': 46, '//': 56, '0': 65, '<i>': 128,
'<their>': 132, '<they>': 274, 'D': 296, 'N': 311, 'accepted': 313, 'according': 318, 'action': 322, 'actions': 323,
'advice': 327, 'adviced': 331, 'advise': 332, 'advised': 339, 'advises': 341, 'after': 30, 'agreed': 344, 'almost':
345, 'although': 19, 'am': 347, 'an': 65, 'and': 349, 'ap': 350, 'apparently': 19, 'appointment': 353, 'are': 354,
'arranged': 11, 'as': 356, 'asked': 361, 'asking': 19, 'ate': 365, 'bailed': 366, 'bar': 370, 'bc': 19, 'because': 19,
'been': 374, 'before': 30, 'begged': 331, 'blew': 376, 'bookd': 11, 'booked': 378, 'both': 380, 'breakfast': 381,
'breakfasted': 126, 'bringing': 71, 'brought': 383, 'bumped': 384, 'but': 393, 'by': 396, 'cafe': 370, 'call': 397,
'called': 400, 'came': 401, 'can': 411, 'cancel': 44, 'canceled': 413, 'canceling': 44, 'cancelled': 413,
'cancelling': 44, 'cancels': 413, 'cannot': 414, 'cant': 410, 'catch': 415, 'catching': 265, 'caught': 265, 'chatted':
126, 'cheered': 420, 'closed': 422, 'cncld': 44, 'coached': 423, 'coffee': 424, 'coming': 281, 'commented': 430,
'confirmed': 431, 'congratulated': 432, 'connected': 434, 'considering': 435, 'cos': 19, 'could': 436, 'couldn': 437,
'couldnt': 414, 'coz': 19, 'critiqued': 439, 'cuz': 19, 'd': 446, 'delayed': 447, 'demo': 448, 'diarised': 377,
'diarized': 377, 'did': 461, 'didn': 463, 'didnt': 464, 'dined': 126, 'dinner': 424, 'discussed': 126, 'door': 370,
'dreamed': 465, 'dreamt': 465, 'drinks': 353, 'dropped': 466, 'dropping': 71, 'edited': 439, 'email': 467, 'emailed':
474, 'encouraged': 475, 'ended': 480, 'even': 481, 'explained': 485, 'explaining': 486, 'facetimed': 126, 'failed':
487, 'fallen': 488, 'falls': 489, 'feedback': 491, 'fell': 492, 'finished': 126, 'five': 65, 'fixed': 431, 'flaked':
366, 'follow': 493, 'for': 321, 'forgot': 496, 'forgotten': 498, 'found': 499, 'four': 65, 'gate': 370, 'gave': 527,
'ghosted': 44, 'give': 529, 'given': 529, 'gives': 529, 'goes': 532, 'going': 534, 'gonna': 533, 'got': 542,
'grabbed': 126, 'gym': 370, 'had': 548, 'half': 65, 'has': 553, 'hasn': 555, 'hasnt': 554, 'have': 564, 'haven': 571,
'havent': 572, 'having': 573, 'heard': 580, 'helped': 582, 'helping': 585, 'hes': 589, 'hooked': 592, 'hosted': 126,
'hours': 593, 'how': 30, 'hung': 594, 'i': 603, 'idea': 8, 'if': 604, 'ignored': 193, 'im': 347, 'in': 607,
'informed': 609, 'insists': 610, 'interviewed': 126, 'intro': 613, 'introd': 615, 'introduced': 616, 'introed': 434,
'invited': 619, 'is': 630, 'isn': 631, 'it': 633, 'joined': 634, 'just': 639, 'keep': 640, 'keeps': 645, 'kept': 648,
'lent': 650, 'let': 652, 'liked': 655, 'lined': 281, 'linked': 434, 'listened': 659, 'll': 662, 'long': 664, 'looked':
665, 'looking': 667, 'lost': 404, 'lunch': 424, 'lunched': 126, 'm': 347, 'made': 672, 'mail': 467, 'mailed': 673,
'maybe': 8, 'me': 674, 'meant': 679, 'meeting': 448, 'mentored': 423, 'mentoring': 683, 'message': 467, 'messaged':
474, 'met': 684, 'miss': 685, 'missed': 691, 'moved': 706, 'moves': 707, 'must': 708, 'my': 710, 'myself': 320,
'nearly': 345, 'need': 714, 'needed': 715, 'never': 716, 'new': 721, 'next': 727, 'no': 740, 'nobody': 741, 'noone':
742, 'noshow': 44, 'not': 745, 'note': 747, 'nothing': 690, 'noticed': 750, 'now': 751, 'off': 114, 'office': 370,
'on': 753, 'once': 30, 'one': 65, 'only': 754, 'ought': 756, 'out': 757, 'outstanding': 319, 'over': 759, 'overslept':
44, 'owe': 761, 'owes': 761, 'parked': 479, 'passed': 768, 'penciled': 769, 'pencilled': 769, 'pending': 319,
'perhaps': 8, 'phoned': 126, 'pinged': 126, 'pitched': 126, 'place': 370, 'planned': 770, 'planning': 771, 'played':
126, 'popped': 772, 'postponed': 774, 'presented': 450, 'promise': 320, 'proofread': 439, 'pub': 370, 'pushed': 776,
'put': 793, 'quick': 794, 'quote': 795, 'rained': 375, 'ran': 796, 'rang': 126, 're': 798, 'reached': 126, 'read':
804, 'rearranged': 797, 'rebooked': 806, 'received': 807, 'reckons': 610, 'recommendation': 808, 'recommended': 810,
'recommends': 610, 'referred': 814, 'rehearsed': 815, 'remember': 818, 'reminder': 50, 'repld': 126, 'replied': 126,
'reposted': 655, 'rescheduled': 819, 'rescheduling': 44, 'restaurant': 370, 'returned': 825, 'review': 826,
'reviewed': 828, 's': 840, 'said': 847, 'sat': 848, 'save': 850, 'saw': 860, 'saying': 19, 'says': 861, 'sched': 377,
'schedd': 377, 'scheduled': 11, 'seated': 479, 'seeing': 11, 'seen': 637, 'sending': 71, 'sent': 868, 'session': 826,
'set': 870, 'shall': 871, 'shared': 875, 'shes': 589, 'shifted': 876, 'shook': 877, 'shop': 370, 'should': 878,
'showed': 881, 'signed': 422, 'since': 882, 'skedded': 377, 'skipped': 44, 'skipping': 44, 'skyped': 126, 'slacked':
126, 'so': 883, 'spent': 886, 'spoke': 126, 'spoken': 126, 'still': 889, 'stood': 891, 'stopped': 892, 'store': 370,
'straight': 895, 'stuck': 898, 'suggested': 610, 'suggests': 610, 'supposed': 900, 'takeaway': 332, 'talked': 902,
'task': 50, 'taught': 903, 'tea': 545, 'telephoned': 126, 'telling': 19, 'tells': 905, 'text': 467, 'texted': 474,
'thank': 907, 'thanked': 906, 'that': 910, 'the': 911, 'there': 913, 'theyre': 589, 'thinking': 915, 'thinks': 610,
'this': 916, 'thought': 919, 'three': 65, 'through': 922, 'thru': 922, 'tip': 327, 'to': 935, 'todo': 923, 'together':
298, 'told': 954, 'too': 957, 'took': 958, 'tried': 960, 'turns': 961, 'two': 65, 'unable': 487, 'unanswered': 44,
'upcoming': 11, 'urged': 962, 'urges': 331, 'visited': 126, 'volunteered': 884, 'volunteering': 963, 'waiting': 969,
'walked': 970, 'want': 708, 'wanted': 972, 'warned': 341, 'was': 973, 'wasn': 975, 'watched': 658, 'we': 977, 'went':
979, 'were': 980, 'what': 30, 'whatsapp': 467, 'whatsapped': 126, 'when': 30, 'where': 981, 'whether': 982, 'which':
986, 'while': 30, 'who': 19, 'whose': 19, 'why': 30, 'will': 988, 'wish': 990, 'with': 991, 'without': 992, 'won':
994, 'wondering': 995, 'worked': 421, 'working': 421, 'workshop': 353, 'wouldn': 999, 'wouldnt': 998, 'wrong': 1000,
'wrote': 1002, 'yes': 1004, 'you': 1006, 'zoomed': 126}]


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
'mails': 22}, {'white': 9}, {'bell': 5, 'buzz': 5, 'ring': 5, 'shout': 5, 'tinkle': 5}, {'a': 25}, {'<them>': 26, 'N':
26}, {'meet': 5}, {'note': 18, 'reply': 18, 'response': 18}, {'a': 29}, {'person': 0}, {'': (0, 'intro')}, {'': (1,
'introduction'), 'd': 32}, {'': (1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up': 7}, {'hours': 0},
{'line': 5}, {'the': 38}, {'': (8, 'meeting'), 'one': 0}, {'one': 0}, {'on': 40, 'one': 0, 'to': 41}, {'': (2,
'call'), 'call': 5, 'calls': 5, 'conversation': 5}, {'see': 0}, {'to': 44}, {'by': 45, 'in': 45, 'over': 45, 'round':
45}, {'vous': 0}, {'down': 0}, {'': (2, 'call'), 'call': 5}, {'phone': 5}, {'by': 50}, {'up': 0}, {'': (2, 'call'),
'conversation': 5}, {'fair': 7, 'show': 7}, {'from': 5}, {'message': 18, 'note': 18, 'noted': 18}, {'': (8,
'meeting'), 'review': 0}, {'app': 18}, {'1': 2, '121': 0, '1on1': 0, 'abendessen': 3, 'all': 4, 'almuerzo': 3,
'angerufen': 5, 'annual': 6, 'appointment': 0, 'appt': 0, 'ate': 3, 'awards': 7, 'barbecue': 3, 'barcamp': 7, 'bbq':
3, 'beer': 3, 'beers': 3, 'bev': 3, 'bevs': 3, 'bevvies': 3, 'bevvy': 3, 'bfast': 3, 'bkfst': 3, 'board': 8,
'breakfast': 3, 'brekkie': 3, 'brekky': 3, 'brew': 9, 'brunch': 3, 'cafe': 9, 'caled': 5, 'call': 5, 'called': 5,
'calling': 5, 'calls': 5, 'came': 13, 'cappuccino': 9, 'catch': 15, 'cena': 3, 'cocktails': 3, 'code': 6, 'cofee': 9,
'coffe': 9, 'coffee': 9, 'coffees': 9, 'cofffee': 9, 'comida': 3, 'conf': 16, 'conference': 16, 'congress': 7,
'cuppa': 9, 'curry': 3, 'dejeuner': 3, 'demo': 17, 'demoday': 7, 'design': 6, 'dialled': 5, 'diner': 3, 'dinner': 3,
'dinners': 3, 'discord': 18, 'dm': 19, 'dmed': 18, 'dms': 18, 'drank': 20, 'drink': 21, 'drinks': 3, 'e': 23,
'eating': 3, 'email': 22, 'emailed': 22, 'emailing': 22, 'emails': 22, 'espresso': 9, 'event': 7, 'expo': 7,
'facetime': 5, 'facetimed': 5, 'festival': 7, 'fika': 9, 'flat': 24, 'fruhstuck': 3, 'gala': 7, 'gave': 27,
'getroffen': 0, 'gmeet': 5, 'google': 28, 'got': 30, 'hackathon': 7, 'had': 30, 'hangout': 5, 'imessage': 18, 'in':
31, 'insta': 18, 'instagram': 18, 'interview': 0, 'intro': 33, 'introd': 32, 'introduced': 32, 'introducing': 32,
'introduction': 34, 'introed': 32, 'introing': 32, 'kaffee': 9, 'kick': 35, 'kickoff': 0, 'latte': 9, 'linkedin': 18,
'lnch': 3, 'lunch': 3, 'lunched': 3, 'lunches': 3, 'mail': 22, 'mailed': 22, 'mails': 22, 'meal': 3, 'meating': 0,
'meet': 36, 'meeting': 0, 'meetings': 0, 'meetup': 7, 'message': 18, 'messaged': 18, 'messages': 18, 'messaging': 18,
'messe': 7, 'met': 0, 'metting': 0, 'mittagessen': 3, 'monthly': 6, 'msg': 18, 'msgd': 18, 'mtg': 0, 'mtgs': 0,
'natter': 0, 'office': 37, 'offsite': 0, 'on': 39, 'one': 42, 'panel': 7, 'party': 7, 'performance': 6, 'phone': 43,
'phonecall': 5, 'phoned': 5, 'phones': 5, 'picnic': 3, 'pinged': 18, 'pint': 3, 'pints': 3, 'pizza': 3, 'popped': 46,
'product': 6, 'project': 6, 'quarterly': 6, 'ramen': 3, 'rang': 5, 'received': 30, 'reception': 7, 'rendez': 47,
'rendezvous': 0, 'retreat': 7, 'retro': 0, 'review': 14, 'roast': 3, 'sat': 48, 'session': 0, 'signal': 18, 'sit': 48,
'skype': 49, 'skyped': 5, 'slack': 18, 'slacked': 18, 'sms': 19, 'spoke': 51, 'sprint': 6, 'stand': 52, 'standup': 0,
'summit': 7, 'supper': 3, 'sushi': 3, 'sync': 0, 'synced': 0, 'takeaway': 3, 'tapas': 3, 'tea': 9, 'teams': 49,
'telefonat': 5, 'telefoniert': 5, 'telegram': 18, 'telephone': 53, 'telephoned': 5, 'text': 18, 'texted': 18,
'texting': 18, 'texts': 18, 'tour': 0, 'trade': 54, 'treffen': 0, 'tweeted': 18, 'txt': 18, 'txtd': 18, 'txted': 18,
'txting': 18, 'video': 49, 'videocall': 5, 'vm': 55, 'voice': 56, 'voicemail': 5, 'voicenote': 18, 'voicenoted': 18,
'wa': 18, 'webinar': 7, 'wechat': 18, 'wedding': 7, 'weekly': 57, 'whats': 58, 'whatsapp': 18, 'whatsapped': 18,
'whatsapping': 18, 'wine': 3, 'workshop': 7, 'zoom': 49, 'zoomed': 5, 'zooming': 5}]

