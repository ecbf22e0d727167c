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


CLAUSES = [{'': (7, 'waiting')}, {'D': 0}, {'back': 1, 'sent': 1, 'signed': 1}, {'us': 1}, {'arrive': 1, 'be': 2,
'come': 1, 'follow': 1, 'land': 1, 'reach': 3}, {'to': 4}, {'sheet': 5}, {'agreement': 5, 'answer': 5, 'contract': 5,
'copy': 5, 'decision': 5, 'deck': 5, 'docs': 5, 'documents': 5, 'draft': 5, 'feedback': 5, 'figures': 5, 'invoice': 5,
'list': 5, 'numbers': 5, 'offer': 5, 'order': 5, 'paperwork': 5, 'payment': 5, 'po': 5, 'proposal': 5, 'quote': 5,
'report': 5, 'samples': 5, 'specs': 5, 'term': 6}, {'^': 7}, {'^': 7, 'final': 8, 'first': 8, 'signed': 8}, {'': (3,
'advice')}, {'N': 10}, {'to': 11}, {'<imperative>': 10, 'ask': 11, 'call': 11, 'meet': 11, 'ring': 11, 'see': 11,
'speak': 12, 'talk': 12}, {'^': 13}, {'': (0, 'missed')}, {'<until>': 15, 'D': 15, 'all': 15, 'from': 15, 'till': 15,
'today': 15, 'until': 15, 'with': 15}, {'office': 16}, {'office': 16, 'the': 17}, {'of': 18}, {'abroad': 16, 'away':
16, 'off': 16, 'ooo': 16, 'out': 19, 'traveling': 16, 'travelling': 16}, {'': (2, 'plan')}, {'D': 21}, {'...': 22},
{'...': 22, 'a': 23, 'my': 23, 'our': 23, 'the': 23}, {'up': 24}, {'arrange': 24, 'book': 24, 'confirm': 24, 'fix':
24, 'plan': 24, 'propose': 24, 'schedule': 24, 'set': 25, 'suggest': 24}, {'to': 26}, {'touch': 27}, {'in': 28},
{'called': 27, 'emailed': 27, 'got': 29, 'mailed': 27, 'messaged': 27, 'phoned': 27, 'rang': 27, 'texted': 27,
'wrote': 27}, {'abroad': 16, 'assistant': 30, 'away': 16, 'ea': 30, 'off': 16, 'office': 30, 'ooo': 16, 'out': 19,
'pa': 30, 'secretary': 30, 'team': 30, 'traveling': 16, 'travelling': 16}, {':': 14, 'abroad': 16, 'away': 16, 'is':
20, 'off': 16, 'ooo': 16, 'out': 19, 's': 31, 'traveling': 16, 'travelling': 16, 'was': 20}, {'': (5, 'mine')}, {'N':
33}, {'to': 34}, {'with': 34}, {'up': 36}, {'back': 35}, {'out': 35}, {'N': 33, 'arrive': 1, 'be': 2, 'come': 1,
'follow': 1, 'land': 1, 'reach': 3}, {'to': 40}, {'agreement': 5, 'answer': 5, 'apologise': 35, 'apologize': 35,
'ask': 34, 'chase': 34, 'check': 36, 'congratulate': 34, 'contract': 5, 'copy': 5, 'decision': 5, 'deck': 5, 'docs':
5, 'documents': 5, 'draft': 5, 'feedback': 5, 'figures': 5, 'follow': 37, 'get': 38, 'introduce': 34, 'invite': 34,
'invoice': 5, 'list': 5, 'numbers': 5, 'offer': 5, 'order': 5, 'paperwork': 5, 'pay': 34, 'payment': 5, 'ping': 34,
'po': 5, 'proposal': 5, 'quote': 5, 'reach': 39, 'remind': 34, 'report': 41, 'samples': 5, 'send': 34, 'specs': 5,
'tell': 34, 'term': 6, 'thank': 34, 'write': 34}, {'': (11, 'thinking')}, {'N': 43}, {'about': 44, 'of': 44}, {'$$':
15}, {'tone': 46}, {'...': 22, 'D': 21, 'later': 21}, {'N': 48}, {'w': 49, 'with': 49}, {'up': 50}, {'to': 23, 'w':
23, 'with': 23}, {'away': 52, 'back': 52, 'down': 52, 'out': 52, 'over': 52, 'round': 52, 'to': 23, 'up': 52, 'w': 23,
'with': 23}, {'$$': 15, 'tone': 46}, {'': (13, 'talk')}, {'are': 55, 'got': 55, 'had': 55, 'has': 55, 'is': 55,
'left': 55, 'might': 55, 'quit': 55, 's': 55, 'was': 55, 'were': 55, 'will': 55}, {'<they>': 56}, {'<they>': 56,
'that': 57}, {'...': 22, 'D': 21}, {'down': 59, 'in': 59, 'over': 59, 'round': 59, 'up': 59}, {'w': 23, 'with': 23},
{'call': 61, 'meeting': 61}, {'N': 60, 'a': 62, 'breakfast': 61, 'brunch': 61, 'coffee': 61, 'dinner': 61, 'drinks':
61, 'lunch': 61, 'tea': 61}, {'<verb3>': 55}, {'N': 55}, {'N': 64, 'that': 65}, {'<they>': 56, 'N': 55}, {'<they>':
56, 'N': 64, 'that': 67}, {'<they>': 43}, {'<they>': 43, 'that': 69}, {'<they>': 55}, {'did': 71, 'does': 71, 'has':
71, 'is': 71, 'was': 71, 'will': 71}, {'': (15, 'gave:intro')}, {'N': 73}, {'N': 74}, {'off': 46}, {'busy': 46,
'dead': 46, 'engaged': 46, 'switched': 76}, {'busy': 46, 'dead': 46, 'engaged': 46, 'is': 77, 's': 77, 'switched': 76,
'was': 77}, {'<them>': 59, 'N': 48}, {'1': 15}, {'call': 15, 'meeting': 15}, {'up': 15}, {'off': 15}, {'one': 15},
{'to': 84}, {'1': 80, '1on1': 15, 'appointment': 15, 'board': 81, 'breakfast': 15, 'call': 15, 'catch': 82, 'coffee':
15, 'demo': 15, 'dinner': 15, 'interview': 15, 'kick': 83, 'kickoff': 15, 'lunch': 15, 'meeting': 15, 'offsite': 15,
'one': 85, 'party': 15, 'retro': 15, 'review': 15, 'session': 15, 'slot': 15, 'stand': 82, 'standup': 15, 'sync': 15,
'weekly': 15, 'workshop': 15, 'zoom': 15}, {'': (0, 'missed'), '1': 80, '1on1': 15, 'appointment': 15, 'board': 81,
'breakfast': 15, 'call': 15, 'catch': 82, 'coffee': 15, 'demo': 15, 'dinner': 15, 'interview': 15, 'kick': 83,
'kickoff': 15, 'lunch': 15, 'meeting': 15, 'offsite': 15, 'one': 85, 'party': 15, 'retro': 15, 'review': 15,
'session': 15, 'slot': 15, 'stand': 82, 'standup': 15, 'sync': 15, 'weekly': 15, 'workshop': 15, 'zoom': 15}, {'1':
80, '1on1': 15, 'appointment': 15, 'board': 86, 'breakfast': 15, 'call': 15, 'catch': 82, 'coffee': 15, 'daily': 86,
'demo': 15, 'dinner': 15, 'interview': 15, 'kick': 83, 'kickoff': 15, 'lunch': 15, 'meeting': 15, 'monthly': 86,
'offsite': 15, 'one': 85, 'party': 15, 'quarterly': 86, 'retro': 15, 'review': 15, 'session': 15, 'slot': 15, 'stand':
82, 'standup': 15, 'sync': 15, 'team': 86, 'weekly': 87, 'workshop': 15, 'zoom': 15}, {'s': 88}, {'<their>': 88, 'D':
88, 'N': 89, 'my': 88, 'our': 88, 'the': 88, 'this': 88}, {'that': 65}, {'^': 33}, {'<them>': 92}, {'t': 10},
{'always': 10, 'build': 10, 'buy': 10, 'charge': 10, 'cut': 10, 'don': 94, 'dont': 10, 'double': 10, 'drop': 10,
'fire': 10, 'focus': 10, 'hire': 10, 'keep': 10, 'launch': 10, 'never': 10, 'raise': 10, 'sell': 10, 'ship': 10,
'start': 10, 'stop': 10, 'test': 10, 'try': 10, 'use': 10, 'wait': 10}, {'^': 95}, {'^': 95, 'to': 96}, {'later': 21},
{'N': 98}, {'<their>': 9, 'N': 32, '^': 42, 'a': 9, 'an': 9, 'annoyed': 45, 'anxious': 45, 'busy': 47, 'catching': 51,
'curious': 45, 'cycling': 53, 'driving': 53, 'engaged': 54, 'excited': 45, 'final': 8, 'first': 8, 'flying': 53,
'gather': 58, 'gathered': 58, 'going': 53, 'having': 63, 'heading': 53, 'hear': 66, 'heard': 68, 'hope': 70, 'hoping':
70, 'how': 72, 'intro': 75, 'it': 78, 'jealous': 45, 'line': 78, 'meeting': 79, 'missed': 90, 'noticed': 91, 'number':
78, 'off': 53, 'owe': 93, 'phone': 78, 'proud': 45, 'read': 66, 'said': 97, 'saw': 91, 'says': 97, 'see': 91,
'seeing': 99, 'signed': 8, 'the': 9, 'thinking': 45, 'traveling': 53, 'travelling': 53, 'understand': 58, 'visiting':
99, 'vm': 46, 'voicemail': 46, 'what': 72, 'when': 72, 'where': 72, 'why': 72, 'wish': 70, 'wishing': 70, 'worried':
45}, {'from': 34}, {'...': 101}, {'get': 102}, {'': (12, 'task')}, {'N': 104}, {'...': 105}, {'you': 106}, {'done':
106}, {'congrats': 106, 'congratulations': 106, 'happy': 106, 'hello': 106, 'hi': 106, 'sorry': 106, 'thank': 107,
'thanks': 106, 'well': 108}, {'^': 103, 'say': 109, 'wish': 109}, {'': (18, 'gave:mentoring')}, {'^': 111}, {'': (18,
'gave:mentoring'), 'students': 112}, {'^': 113, 'at': 112}, {'': (22, 'gave:volunteering')}, {'^': 115}, {'mentoring':
114, 'volunteering': 116}, {'mentoring': 114, 'of': 117, 'volunteering': 116}, {'calls': 15}, {'h': 118, 'hour': 118,
'hours': 118, 'hr': 118, 'hrs': 118, 'missed': 119}, {'skipped': 15}, {'1': 121}, {'D': 33}, {'...': 33}, {'...': 123,
'<them>': 124, 'both': 33}, {'<give1>': 125}, {'...': 123}, {'^': 127}, {'call': 21, 'have': 21, 'meet': 21, 'see':
21, 'speak': 21, 'talk': 21, 'visit': 21}, {'to': 129}, {'together': 23}, {'^': 0}, {'on': 132}, {'waiting': 133},
{'...': 22, '^': 127}, {'attending': 23, 'bringing': 128, 'calling': 128, 'catching': 23, 'celebrating': 23,
'cooking': 23, 'doing': 23, 'driving': 23, 'dropping': 128, 'due': 130, 'flying': 23, 'getting': 131, 'going': 23,
'having': 23, 'heading': 23, 'hosting': 23, 'introducing': 128, 'making': 128, 'meeting': 23, 'off': 130, 'paying':
128, 'picking': 23, 'playing': 23, 'presenting': 23, 'running': 23, 'seeing': 23, 'sending': 128, 'sharing': 128,
'showing': 23, 'speaking': 23, 'still': 134, 'taking': 135, 'traveling': 23, 'travelling': 23, 'trying': 23,
'visiting': 23, 'watching': 23, 'writing': 128}, {'attending': 23, 'bringing': 128, 'calling': 128, 'catching': 23,
'celebrating': 23, 'cooking': 23, 'doing': 23, 'driving': 23, 'dropping': 128, 'due': 130, 'flying': 23, 'getting':
131, 'going': 23, 'having': 23, 'heading': 23, 'hosting': 23, 'introducing': 128, 'making': 128, 'meeting': 23, 'off':
130, 'paying': 128, 'picking': 23, 'playing': 23, 'presenting': 23, 'running': 23, 'seeing': 23, 'sending': 128,
'sharing': 128, 'showing': 23, 'speaking': 23, 'taking': 135, 'traveling': 23, 'travelling': 23, 'trying': 23,
'visiting': 23, 'watching': 23, 'writing': 128}, {'there': 46}, {'attend': 46, 'be': 138, 'come': 46, 'go': 46}, {'t':
139}, {'not': 139}, {'mentioned': 55, 'met': 55, 'missed': 90, 'offered': 55, 'promised': 55, 'said': 55, 'seen': 55,
'sent': 55, 'told': 55}, {'': (0, 'missed'), '$$': 15}, {'attend': 143, 'be': 138, 'call': 15, 'come': 46, 'go': 143,
'meet': 15, 'reach': 15, 'see': 15, 'speak': 15, 'talk': 15, 'visit': 15}, {'not': 144}, {'attend': 143, 'be': 138,
'call': 15, 'come': 46, 'go': 143, 'happen': 15, 'meet': 15, 'see': 15, 'speak': 15, 'talk': 15, 'visit': 15}, {'t':
146}, {'attend': 143, 'be': 138, 'call': 15, 'come': 46, 'go': 143, 'meet': 15, 'see': 15, 'speak': 15, 'talk': 15,
'visit': 15}, {'': (17, 'gave:knowledge')}, {'^': 149}, {'how': 150}, {'N': 23}, {'N': 23, 'to': 152, 'with': 152},
{'1': 59}, {'up': 59}, {'one': 59}, {'to': 156}, {'call': 59}, {'1': 154, 'appointment': 59, 'breakfast': 59,
'brunch': 59, 'call': 59, 'catch': 155, 'chat': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner': 59, 'drinks': 59,
'follow': 155, 'interview': 59, 'lunch': 59, 'meeting': 59, 'mtg': 59, 'one': 157, 'phone': 158, 'session': 59,
'supper': 59, 'sync': 59, 'tea': 59, 'video': 158, 'workshop': 59, 'zoom': 59}, {'...': 22, '1': 154, 'D': 21,
'appointment': 59, 'breakfast': 59, 'brunch': 59, 'call': 59, 'catch': 155, 'chat': 59, 'coffee': 59, 'date': 59,
'demo': 59, 'dinner': 59, 'drinks': 59, 'follow': 155, 'interview': 59, 'lunch': 59, 'meeting': 59, 'mtg': 59, 'one':
157, 'phone': 158, 'session': 59, 'supper': 59, 'sync': 59, 'tea': 59, 'video': 158, 'workshop': 59, 'zoom': 59},
{'up': 160}, {'1': 154, 'another': 159, 'appointment': 59, 'board': 159, 'breakfast': 59, 'brunch': 59, 'call': 59,
'catch': 155, 'chat': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'final': 159, 'first':
159, 'follow': 161, 'interview': 59, 'lunch': 59, 'meeting': 59, 'monthly': 159, 'mtg': 59, 'one': 157, 'phone': 158,
'quick': 159, 'second': 159, 'session': 59, 'short': 159, 'supper': 59, 'sync': 59, 'tea': 59, 'team': 159, 'video':
158, 'weekly': 159, 'workshop': 59, 'zoom': 59}, {'N': 59}, {'meet': 163, 'see': 163, 'visit': 163}, {'1': 154, 'a':
162, 'an': 162, 'another': 159, 'appointment': 59, 'board': 159, 'breakfast': 59, 'brunch': 59, 'call': 59, 'catch':
155, 'chat': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'final': 159, 'first': 159,
'follow': 161, 'interview': 59, 'lunch': 59, 'meeting': 59, 'monthly': 159, 'mtg': 59, 'my': 162, 'one': 157, 'our':
162, 'phone': 158, 'quick': 159, 'second': 159, 'session': 59, 'short': 159, 'supper': 59, 'sync': 59, 'tea': 59,
'team': 159, 'the': 162, 'to': 164, 'video': 158, 'weekly': 159, 'workshop': 59, 'zoom': 59}, {'1': 154, 'a': 162,
'an': 162, 'another': 159, 'appointment': 59, 'board': 159, 'breakfast': 59, 'brunch': 59, 'call': 59, 'catch': 155,
'chat': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'final': 159, 'first': 159, 'follow':
161, 'got': 165, 'interview': 59, 'lunch': 59, 'meeting': 59, 'missed': 90, 'monthly': 159, 'mtg': 59, 'my': 162,
'one': 157, 'our': 162, 'phone': 158, 'quick': 159, 'second': 159, 'session': 59, 'short': 159, 'supper': 59, 'sync':
59, 'tea': 59, 'team': 159, 'the': 162, 'to': 164, 'video': 158, 'weekly': 159, 'workshop': 59, 'zoom': 59},
{'attending': 23, 'catching': 23, 'celebrating': 23, 'cooking': 23, 'doing': 23, 'driving': 23, 'flying': 23,
'getting': 131, 'going': 23, 'having': 23, 'heading': 23, 'hosting': 23, 'meeting': 23, 'picking': 23, 'playing': 23,
'presenting': 23, 'running': 23, 'seeing': 23, 'showing': 23, 'speaking': 23, 'taking': 23, 'traveling': 23,
'travelling': 23, 'trying': 23, 'visiting': 23, 'watching': 23}, {'at': 23, 'back': 23, 'in': 23, 'over': 23, 'with':
23}, {'be': 168}, {'to': 164}, {'have': 15}, {'to': 171}, {'internet': 15, 'news': 15, 'paper': 15, 'radio': 15, 'tv':
15}, {'the': 173}, {'on': 15}, {'in': 174, 'it': 175, 'on': 174}, {'<i>': 55}, {'<i>': 55, 'that': 177}, {'been': 15,
'called': 15, 'gone': 15, 'met': 15, 'phoned': 15, 'replied': 15, 'rung': 15, 'seen': 15, 'visited': 15, 'written':
15}, {'have': 179}, {'<them>': 178}, {'': (23, 'contact')}, {'at': 182, 'by': 182, 'due': 130, 'off': 130, 'with':
182}, {'^': 126, 'am': 136, 'are': 137, 'can': 140, 'cannot': 139, 'cant': 139, 'could': 141, 'couldn': 140,
'couldnt': 139, 'd': 142, 'did': 145, 'didn': 147, 'didnt': 148, 'due': 130, 'explained': 151, 'go': 153, 'had': 142,
'have': 166, 'im': 167, 'll': 169, 'm': 136, 'meet': 153, 'missed': 90, 'need': 170, 'off': 130, 'ought': 172, 're':
137, 'read': 176, 'said': 178, 'saw': 176, 'see': 153, 'shall': 169, 'should': 180, 'thought': 178, 'told': 181, 've':
166, 'visit': 153, 'was': 183, 'were': 183, 'will': 169}, {'^': 10}, {'^': 10, 'that': 185, 'to': 185}, {'^': 10,
'is': 186, 's': 186, 'that': 185, 'to': 185, 'was': 186}, {'advice': 187, 'counsel': 187, 'recommendation': 187,
'suggestion': 187, 'tip': 187, 'view': 187}, {'': (6, 'theirs')}, {'D': 189}, {'...': 190, '<me>': 189, 'D': 189},
{'<until>': 189}, {'...': 192}, {'<give3>': 191, '<giveinf>': 193}, {'to': 10}, {'2': 10, 'to': 10}, {'can': 10,
'could': 10, 'have': 195, 'must': 10, 'need': 196, 'ought': 195, 'shd': 10, 'should': 10, 'shouldn': 94, 'shouldnt':
10}, {'^': 197}, {'<i>': 198}, {'<i>': 198, '^': 10, 'that': 199}, {'attended': 182}, {'...': 190}, {'^': 202},
{'<me>': 189}, {'for': 204}, {'...': 205}, {'asking': 206, 'checking': 206, 'digging': 206, 'drafting': 206,
'finding': 206, 'looking': 206, 'preparing': 206, 'pulling': 206, 'putting': 206, 'sorting': 206, 'working': 206},
{'': (4, 'needs_from_me')}, {'': (4, 'needs_from_me'), 'D': 208}, {'me': 209, 'us': 209}, {'from': 210}, {'...': 211},
{'^': 212}, {'on': 213}, {'for': 213}, {'for': 213, 'on': 213}, {'^': 207, 'counting': 214, 'expecting': 213,
'hoping': 215, 'waiting': 216}, {'<i>': 198, 'that': 199}, {'be': 55}, {'he': 55, 'her': 55, 'his': 55, 'how': 55,
'if': 55, 'it': 55, 'she': 55, 'that': 55, 'their': 55, 'they': 55, 'to': 219, 'what': 55, 'when': 55, 'whether': 55,
'why': 55}, {'me': 46, 'us': 46}, {'without': 221}, {'...': 222}, {'must': 10, 'need': 195, 'needs': 195, 'ought':
195, 'should': 10}, {'...': 224}, {'': (13, 'talk'), '<i>': 198, '^': 225}, {'<i>': 198, '^': 225, 'he': 55, 'her':
55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 226, 'their': 55, 'they': 55, 'what': 55, 'when': 55,
'whether': 55, 'why': 55}, {'back': 15}, {'it': 15}, {'answer': 15, 'answered': 15, 'call': 228, 'called': 228,
'came': 15, 'come': 15, 'coming': 15, 'make': 229, 'pick': 82, 'picked': 82, 'replied': 15, 'reply': 15, 'respond':
15, 'responded': 15, 'show': 15, 'showed': 15}, {'t': 230}, {'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55,
'it': 55, 'she': 55, 'that': 55, 'their': 55, 'they': 55, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'not':
230}, {'place': 10, 'position': 10, 'shoes': 10}, {'my': 234}, {'in': 235, 'me': 10, 'us': 10}, {'was': 236, 'were':
236}, {'<they>': 237}, {'if': 238}, {'for': 10}, {'on': 10}, {'off': 10, 'out': 240}, {'clear': 10}, {'to': 10,
'with': 10}, {'...': 239, 'aim': 240, 'avoid': 10, 'focus': 241, 'hold': 242, 'push': 240, 'steer': 243, 'stick':
244}, {'forgotten': 46}, {'up': 55}, {'catch': 247, 'come': 55, 'have': 55, 'meet': 55, 'see': 55, 'visit': 55},
{'to': 248}, {'^': 245, 'clean': 246, 'completely': 246, 'forgotten': 46, 'like': 249, 'totally': 246}, {'answer': 15,
'answered': 15, 'call': 228, 'called': 228, 'came': 15, 'come': 15, 'coming': 15, 'pick': 82, 'picked': 82, 'replied':
15, 'reply': 15, 'respond': 15, 'responded': 15, 'show': 15, 'showed': 15}, {'not': 251}, {'my': 15}, {'answer': 15,
'answered': 15, 'call': 228, 'called': 228, 'came': 15, 'come': 15, 'coming': 15, 'get': 253, 'got': 253, 'pick': 82,
'picked': 82, 'receive': 253, 'received': 253, 'replied': 15, 'reply': 15, 'respond': 15, 'responded': 15, 'saw': 253,
'see': 253, 'seen': 253, 'show': 15, 'showed': 15}, {'t': 254}, {'t': 251}, {'my': 208, 'our': 208}, {'^': 257},
{'<i>': 198, '^': 225}, {'<i>': 198, '^': 225, 'that': 259}, {'...': 222, 'clean': 246, 'completely': 246,
'forgotten': 46, 'totally': 246}, {'her': 0, 'his': 0, 'my': 0, 'our': 0, 'the': 0, 'their': 0}, {'^': 262}, {'<me>':
132}, {'^': 0, 'back': 132}, {'<me>': 265, '^': 262}, {'<me>': 132, '^': 262}, {'approved': 263, 'delivered': 263,
'given': 264, 'got': 264, 'paid': 266, 'returned': 267, 'sent': 267, 'shown': 264, 'signed': 267}, {'not': 268},
{'<me>': 132, 'my': 15}, {'approved': 263, 'delivered': 263, 'get': 253, 'given': 264, 'got': 270, 'paid': 266,
'receive': 253, 'received': 253, 'returned': 267, 'saw': 253, 'see': 253, 'seen': 253, 'sent': 267, 'shown': 264,
'signed': 267}, {'t': 271}, {'t': 268}, {'...': 211, 'my': 208, 'our': 208}, {'^': 274}, {'for': 275, 'on': 213},
{'^': 207, 'convinced': 218, 'counting': 214, 'expecting': 213, 'hoping': 215, 'waiting': 276}, {'<giveinf>': 204},
{'^': 278}, {'D': 208}, {'me': 208, 'us': 208}, {'by': 280, 'for': 280, 'from': 281}, {'...': 282, 'my': 208, 'our':
208}, {'^': 283}, {'^': 207}, {'better': 10}, {'2': 10, 'a': 10, 'an': 10, 'better': 10, 'fewer': 10, 'less': 10,
'more': 10, 'our': 10, 'some': 10, 'to': 10}, {'got': 195}, {'better': 10, 'can': 10, 'could': 10, 'd': 286, 'gotta':
10, 'have': 195, 'might': 10, 'must': 10, 'need': 287, 'ought': 195, 'shd': 10, 'should': 10, 'shouldn': 94,
'shouldnt': 10, 've': 288}, {'^': 289}, {'not': 10}, {'...': 224, 'always': 10, 'ask': 10, 'do': 291, 'don': 94,
'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10,
'stop': 10}, {'': (13, 'talk'), '<i>': 290, '^': 225}, {'always': 10, 'ask': 10, 'do': 291, 'don': 94, 'dont': 10,
'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'^':
294}, {'<i>': 290, '^': 292, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 293,
'their': 55, 'they': 55, 'to': 295, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'better': 10, 'can': 10,
'could': 10, 'd': 286, 'gotta': 10, 'have': 195, 'might': 10, 'must': 10, 'need': 196, 'ought': 195, 'shd': 10,
'should': 10, 'shouldn': 94, 'shouldnt': 10, 've': 288}, {'^': 297}, {'<i>': 298, '^': 10}, {'<i>': 298, '<me>': 185,
'^': 10, 'that': 299, 'to': 185}, {'^': 207, 'counting': 214, 'expecting': 213, 'hoping': 215, 'waiting': 276}, {'^':
289, 'shall': 185}, {'have': 195, 'must': 10, 'need': 10, 'should': 10}, {'^': 303}, {'<i>': 304, '^': 195}, {'...':
224, '<giveinf>': 10, 'always': 10, 'ask': 10, 'do': 291, 'don': 94, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10,
'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'<giveinf>': 10, 'always': 10, 'ask': 10,
'do': 291, 'don': 94, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell':
10, 'start': 10, 'stop': 10}, {'^': 307}, {':': 185, '<i>': 302, '<me>': 305, '^': 306, 'he': 55, 'her': 55, 'his':
55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 293, 'their': 55, 'they': 55, 'to': 308, 'what': 55, 'when': 55,
'whether': 55, 'why': 55}, {'<giveinf>': 10}, {'<me>': 305, '^': 310}, {':': 185, '<i>': 290, '<me>': 305, '^': 306,
'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 293, 'their': 55, 'they': 55, 'to':
308, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'has': 269, 'hasn': 273, 'hasnt': 268, 'haven': 273,
'havent': 268}, {'': (3, 'advice'), '...': 224}, {'<i>': 298, '^': 225}, {'<i>': 298, '^': 314, 'that': 315}, {'<i>':
304}, {'<me>': 317}, {'<i>': 304, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that':
55, 'their': 55, 'they': 55, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'<me>': 319}, {'should': 185},
{'<i>': 321}, {'^': 289, 'should': 185}, {'<i>': 323, '^': 292, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55,
'it': 55, 'she': 55, 'that': 293, 'their': 55, 'they': 55, 'to': 295, 'what': 55, 'when': 55, 'whether': 55, 'why':
55}, {'': (13, 'talk'), '<i>': 298, '^': 225}, {'<i>': 298, '^': 225, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if':
55, 'it': 55, 'she': 55, 'that': 325, 'their': 55, 'they': 55, 'what': 55, 'when': 55, 'whether': 55, 'why': 55},
{'<me>': 232}, {'part': 182}, {'up': 182}, {'from': 281}, {'by': 208}, {'...': 331}, {'...': 330, 'my': 332, 'our':
332}, {'^': 333, 'to': 248}, {'around': 182, 'clear': 218, 'in': 182}, {'around': 182, 'in': 182}, {'^': 245, 'like':
249}, {'^': 194, 'advised': 200, 'advises': 200, 'all': 201, 'answers': 203, 'are': 217, 'argued': 218, 'argues': 218,
'asked': 220, 'ate': 223, 'attended': 182, 'become': 213, 'becomes': 213, 'believed': 218, 'believes': 227, 'both':
201, 'can': 231, 'cannot': 230, 'cant': 230, 'claims': 232, 'confirmed': 232, 'could': 233, 'couldn': 231, 'couldnt':
230, 'd': 250, 'did': 252, 'didn': 255, 'didnt': 254, 'doesn': 256, 'drove': 223, 'expects': 258, 'explained': 232,
'feels': 260, 'felt': 218, 'get': 213, 'gets': 213, 'had': 261, 'has': 269, 'hasn': 272, 'hasnt': 271, 'haven': 273,
'havent': 268, 'heard': 232, 'hoped': 249, 'hopes': 249, 'insists': 218, 'is': 277, 'isn': 256, 'left': 223,
'mentioned': 232, 'mentions': 232, 'met': 223, 'must': 279, 'need': 258, 'needs': 284, 'never': 254, 'plans': 249,
're': 285, 'receives': 213, 'reckoned': 218, 'reckons': 296, 'recommended': 300, 'recommends': 300, 's': 301, 'said':
309, 'say': 311, 'says': 312, 'shall': 279, 'should': 279, 'still': 313, 'suggested': 316, 'suggests': 316, 'tell':
318, 'tells': 320, 'texted': 232, 'think': 322, 'thinks': 324, 'thought': 326, 'told': 327, 'took': 328, 'turned':
329, 'want': 249, 'wanted': 249, 'wants': 334, 'warned': 218, 'was': 335, 'went': 223, 'were': 336, 'will': 233,
'won': 231, 'wont': 230, 'would': 337, 'wrote': 232}, {'her': 55, 'him': 55, 'me': 55, 'them': 55, 'us': 55}, {'best':
55, 'better': 55, 'fine': 55, 'for': 339, 'good': 55, 'ok': 55, 'okay': 55}, {'is': 340, 's': 340, 'suits': 340,
'works': 340}, {'together': 21}, {'at': 21, 'attending': 21, 'catching': 21, 'celebrating': 21, 'cooking': 21,
'doing': 21, 'driving': 21, 'flying': 21, 'getting': 342, 'going': 21, 'having': 21, 'heading': 21, 'hosting': 21,
'in': 21, 'meeting': 21, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'showing': 21,
'speaking': 21, 'taking': 21, 'traveling': 21, 'travelling': 21, 'trying': 21, 'visiting': 21, 'watching': 21, 'with':
21}, {'1': 21}, {'up': 21}, {'one': 21}, {'to': 346}, {'call': 21}, {'1': 344, 'appointment': 21, 'breakfast': 21,
'brunch': 21, 'call': 21, 'catch': 345, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner': 21, 'drinks': 21,
'follow': 345, 'interview': 21, 'lunch': 21, 'meeting': 21, 'mtg': 21, 'one': 347, 'phone': 348, 'session': 21,
'supper': 21, 'sync': 21, 'tea': 21, 'video': 348, 'workshop': 21, 'zoom': 21}, {'': (2, 'plan'), '1': 344,
'appointment': 21, 'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 345, 'chat': 21, 'coffee': 21, 'date': 21,
'demo': 21, 'dinner': 21, 'drinks': 21, 'follow': 345, 'interview': 21, 'lunch': 21, 'meeting': 21, 'mtg': 21, 'one':
347, 'phone': 348, 'session': 21, 'supper': 21, 'sync': 21, 'tea': 21, 'video': 348, 'workshop': 21, 'zoom': 21},
{'up': 350}, {'1': 344, 'another': 349, 'appointment': 21, 'board': 349, 'breakfast': 21, 'brunch': 21, 'call': 21,
'catch': 345, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner': 21, 'drinks': 21, 'final': 349, 'first':
349, 'follow': 351, 'interview': 21, 'lunch': 21, 'meeting': 21, 'monthly': 349, 'mtg': 21, 'one': 347, 'phone': 348,
'quick': 349, 'second': 349, 'session': 21, 'short': 349, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 349, 'video':
348, 'weekly': 349, 'workshop': 21, 'zoom': 21}, {'1': 344, 'a': 352, 'an': 352, 'another': 349, 'appointment': 21,
'board': 349, 'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 345, 'chat': 21, 'coffee': 21, 'date': 21, 'demo':
21, 'dinner': 21, 'drinks': 21, 'final': 349, 'first': 349, 'follow': 351, 'interview': 21, 'lunch': 21, 'meeting':
21, 'monthly': 349, 'mtg': 21, 'my': 352, 'one': 347, 'our': 352, 'phone': 348, 'quick': 349, 'second': 349,
'session': 21, 'short': 349, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 349, 'the': 352, 'video': 348, 'weekly':
349, 'workshop': 21, 'zoom': 21}, {'1': 344, 'a': 352, 'an': 352, 'another': 349, 'appointment': 21, 'board': 349,
'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 345, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner':
21, 'drinks': 21, 'final': 349, 'first': 349, 'follow': 351, 'got': 353, 'interview': 21, 'lunch': 21, 'meeting': 21,
'monthly': 349, 'mtg': 21, 'my': 352, 'one': 347, 'our': 352, 'phone': 348, 'quick': 349, 'second': 349, 'session':
21, 'short': 349, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 349, 'the': 352, 'video': 348, 'weekly': 349,
'workshop': 21, 'zoom': 21}, {'am': 343, 'are': 343, 'fly': 21, 'go': 21, 'have': 354, 'host': 21, 'm': 343, 'meet':
21, 're': 343, 'see': 21, 'travel': 21, 've': 354, 'visit': 21}, {'attending': 21, 'catching': 21, 'celebrating': 21,
'cooking': 21, 'doing': 21, 'driving': 21, 'flying': 21, 'getting': 342, 'going': 21, 'having': 21, 'heading': 21,
'hosting': 21, 'meeting': 21, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'showing':
21, 'speaking': 21, 'taking': 21, 'traveling': 21, 'travelling': 21, 'trying': 21, 'visiting': 21, 'watching': 21},
{'are': 356}, {'<i>': 357}, {'and': 358}, {'...': 341, '<i>': 355, 'N': 359, 'is': 340, 's': 340, 'suits': 340,
'works': 340}, {'are': 167}, {'': (14, 'together')}, {'<i>': 361, 'i': 362, 'me': 362, 'myself': 362, 'us': 362},
{'ill': 15, 'sick': 15}, {'in': 364}, {'by': 59, 'down': 59, 'for': 59, 'in': 59, 'over': 59, 'round': 59, 'to': 59,
'up': 59}, {'my': 15, 'our': 15}, {'on': 367}, {'week': 15}, {'all': 369, 'ill': 15, 'sick': 15, 'today': 15},
{'leave': 15}, {'annual': 371, 'holiday': 15, 'holidays': 15, 'hols': 15, 'leave': 15, 'maternity': 15, 'paternity':
15, 'vacation': 15}, {'sick': 15}, {'off': 370, 'on': 372, 'out': 373, 'uncontactable': 15, 'unreachable': 15,
'unwell': 15}, {'1': 80, '1on1': 15, 'call': 15, 'meeting': 15, 'one': 85, 'session': 15, 'stand': 82, 'standup': 15,
'sync': 15}, {'1': 80, '1on1': 15, 'board': 375, 'call': 15, 'daily': 375, 'meeting': 15, 'monthly': 375, 'one': 85,
'quarterly': 375, 'session': 15, 'stand': 82, 'standup': 15, 'sync': 15, 'team': 375, 'weekly': 375}, {'D': 376, 'my':
376, 'our': 376, 'the': 376, 'this': 376}, {'i': 362, 'me': 362, 'myself': 362, 'us': 362}, {'around': 182, 'in': 182,
'off': 370, 'on': 372, 'out': 373, 'uncontactable': 15, 'unreachable': 15, 'unwell': 15}, {'all': 201, 'and': 363,
'attended': 182, 'both': 201, 'called': 365, 'can': 231, 'cannot': 230, 'cant': 230, 'coming': 366, 'commented': 368,
'could': 233, 'couldn': 231, 'couldnt': 230, 'did': 252, 'didn': 256, 'didnt': 251, 'doesn': 256, 'dropping': 366,
'is': 374, 'isn': 256, 'liked': 367, 'missed': 377, 'n': 378, 'never': 251, 'off': 370, 'on': 372, 'out': 373,
'phoned': 365, 'popping': 366, 'rang': 365, 'reposted': 367, 's': 374, 'shared': 367, 'staying': 366, 'took': 328,
'turned': 329, 'uncontactable': 15, 'unreachable': 15, 'unwell': 15, 'visiting': 366, 'was': 379, 'were': 336, 'will':
233, 'won': 231, 'wont': 230}, {'missed': 119}, {'few': 381}, {'invitation': 23, 'invite': 23}, {'my': 383, 'our':
383, 'the': 383}, {'have': 195, 'must': 10, 'need': 195, 'ought': 195, 'should': 10}, {'^': 385}, {'<i>': 386}, {'':
(13, 'talk'), '<them>': 387, 'N': 387}, {'to': 388}, {':': 132}, {':': 92}, {'me': 391}, {':': 92, 'N': 390, 'for':
392, 'me': 391}, {'N': 390}, {'^': 10, 'to': 185}, {'^': 10, 'is': 395, 'to': 185, 'was': 395}, {'<them>': 396, 'N':
396}, {':': 185, 'from': 397, 'is': 395, 'was': 395}, {'never': 195, 'not': 195, 'to': 10}, {'^': 399}, {'D': 400,
'^': 399}, {'<me>': 401}, {':': 185}, {'can': 10, 'could': 10, 'have': 195, 'must': 10, 'need': 195, 'ought': 195,
'shd': 10, 'should': 10, 'shouldn': 94, 'shouldnt': 10}, {'^': 404}, {'against': 10, 'never': 195, 'not': 195, 'to':
10}, {'...': 400}, {'D': 400, '^': 406, 'against': 10, 'at': 407, 'by': 407, 'during': 407, 'in': 407, 'on': 407,
'over': 407, 'via': 407}, {'<i>': 405}, {'<i>': 405, '<me>': 408, 'that': 409}, {'D': 400, '^': 399, 'at': 407, 'by':
407, 'during': 407, 'in': 407, 'on': 407, 'over': 407, 'via': 407}, {'<i>': 405, '<me>': 411, 'that': 409},
{'breakfast': 59, 'brunch': 59, 'call': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'lunch':
59, 'meeting': 59}, {'meet': 21}, {'a': 413, 'breakfast': 59, 'brunch': 59, 'call': 59, 'coffee': 59, 'date': 59,
'demo': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'meeting': 59, 'on': 21, 'our': 413, 'the': 413, 'to': 414},
{'called': 15, 'met': 15, 'rang': 15}, {'for': 21, 'to': 21}, {'calling': 21, 'going': 417, 'having': 21, 'hosting':
21, 'joining': 21, 'meeting': 21, 'seeing': 21, 'visiting': 21}, {'calling': 21, 'going': 417, 'having': 21,
'hosting': 21, 'instead': 418, 'joining': 21, 'meeting': 21, 'now': 418, 'putting': 83, 'seeing': 21, 'visiting': 21},
{'h': 118, 'hour': 118, 'hours': 118, 'hr': 118, 'hrs': 118}, {'quote': 185}, {'1': 46}, {'up': 46}, {'one': 46},
{'to': 424}, {'1': 422, '1on1': 46, 'call': 46, 'catch': 423, 'demo': 46, 'meeting': 46, 'one': 425, 'session': 46,
'stand': 423, 'standup': 46, 'sync': 46}, {'i': 421, 'no': 426}, {'N': 390, 'me': 391}, {'': (2, 'plan'), 'up': 21},
{'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'planned': 21, 'scheduled': 21, 'set':
429}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'is': 430, 'planned': 21, 's': 430,
'scheduled': 21, 'set': 429}, {'N': 182}, {'to': 432}, {'off': 433, 'out': 433, 'over': 433, 'to': 432}, {'gone':
434}, {'calling': 21, 'going': 417, 'gone': 434, 'having': 21, 'hosting': 21, 'joining': 21, 'meeting': 21, 'seeing':
21, 'visiting': 21}, {'calling': 21, 'coming': 21, 'finally': 435, 'going': 417, 'gone': 434, 'having': 21, 'hosting':
21, 'instead': 418, 'joining': 21, 'just': 435, 'meeting': 21, 'now': 436, 'seeing': 21, 'visiting': 21}, {'has': 55,
'is': 55, 'wants': 55, 'was': 55}, {'<they>': 55, 'N': 438}, {'': (8, 'asked')}, {'breakfast': 59, 'brunch': 59,
'call': 59, 'coffee': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'meeting': 59, 'supper': 59, 'tea': 59}, {'for':
441}, {'for': 441, 'out': 442, 'over': 442, 'round': 442, 'to': 441}, {'<them>': 440, 'N': 440, 'for': 55, 'how': 55,
'if': 55, 'me': 443, 'us': 443, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'myself': 15, 'ourselves': 15},
{'own': 15}, {'my': 446}, {'alone': 15, 'by': 445, 'on': 447, 'with': 182}, {'': (0, 'missed'), 'on': 15}, {'locked':
46}, {'$$': 15, 'up': 46}, {'all': 450, 'closed': 46, 'locked': 451, 'shut': 46}, {'was': 452, 'were': 452}, {'to':
15}, {'': (1, 'moved')}, {'till': 455, 'to': 455, 'until': 455}, {'meaning': 454, 'moved': 456, 'putting': 83}, {'me':
83, 'off': 15, 'us': 83}, {'': (2, 'plan'), 'for': 21}, {'': (2, 'plan'), 'in': 459}, {'us': 362}, {'of': 461},
{'agreed': 21, 'alone': 15, 'arranged': 21, 'booked': 21, 'by': 445, 'confirmed': 21, 'fixed': 21, 'is': 430, 'on':
447, 'planned': 21, 's': 430, 'scheduled': 21, 'set': 429}, {'D': 455, 'by': 455, 'to': 455}, {'N': 182, 'forward':
464}, {'into': 182, 'to': 455}, {'hello': 46}, {'hello': 46, 'hi': 46}, {'chat': 46, 'said': 467, 'say': 468, 'speak':
46, 'talk': 46}, {'not': 469}, {'t': 469}, {'did': 470, 'didn': 471, 'didnt': 469, 'never': 469}, {'gone': 46, 'left':
46}, {'d': 473, 'had': 473}, {'machine': 15}, {'mail': 15}, {'answering': 475, 'answerphone': 15, 'mailbox': 15, 'vm':
15, 'voice': 476, 'voicemail': 15}, {'s': 477}, {'<their>': 477, 'N': 478, 'the': 477}, {'got': 479}, {'<i>': 472,
'<they>': 474, 'did': 470, 'didn': 471, 'didnt': 469, 'got': 479, 'never': 469, 'only': 480, 'reached': 479}, {'they':
55}, {'end': 482}, {'the': 483}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'from':
182, 'is': 430, 'moved': 455, 'planned': 21, 's': 430, 'scheduled': 21, 'set': 429}, {'ask': 440}, {'to': 486}, {'':
(23, 'contact'), 'N': 487, 'it': 83, 'off': 15}, {'along': 182, 'by': 182, 'in': 182, 'over': 182, 'round': 182, 'to':
182}, {'': (0, 'missed'), 'up': 15}, {'hold': 15}, {'touch': 15}, {'a': 491, 'hold': 15, 'in': 492, 'through': 15,
'to': 15}, {'hold': 15, 'through': 15}, {'': (0, 'missed'), 'it': 15}, {'call': 15, 'catch': 490, 'caught': 15,
'contact': 15, 'find': 15, 'get': 493, 'got': 494, 'make': 495, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'to': 496},
{'D': 55, 'call': 15, 'catch': 490, 'caught': 15, 'contact': 15, 'find': 15, 'get': 493, 'got': 494, 'make': 495,
'manage': 497, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 496, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15,
'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'t': 498, 'we': 55}, {'account': 55, 'contract':
55, 'insurance': 55, 'membership': 55, 'order': 55, 'plan': 55, 'subscription': 55}, {'': (0, 'missed'), 'her': 500,
'his': 500, 'the': 500, 'their': 500}, {'call': 15, 'catch': 490, 'caught': 15, 'contact': 15, 'find': 15, 'get': 493,
'got': 494, 'make': 495, 'manage': 497, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 496, 'reach': 15, 'reached': 15,
'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'up': 431}, {'': (21,
'gave:encouragement')}, {'^': 504}, {'up': 505}, {'up': 504}, {'<them>': 506, 'N': 506, 'her': 507}, {'with': 182},
{'...': 509}, {'<them>': 112, 'N': 112}, {'agreed': 21, 'alone': 15, 'arranged': 21, 'booked': 21, 'by': 445,
'confirmed': 21, 'fixed': 21, 'is': 430, 'moved': 455, 'on': 447, 'planned': 21, 's': 430, 'scheduled': 21, 'set':
429}, {'': (16, 'gave:feedback')}, {'^': 513}, {'^': 513, 'linkedin': 15, 'photo': 15, 'photos': 15, 'post': 15,
'posts': 15, 'profile': 15, 'status': 15, 'stories': 15, 'story': 15, 'tweet': 15, 'update': 15}, {'s': 515},
{'<their>': 514, 'N': 516}, {'on': 517}, {'a': 413, 'breakfast': 59, 'brunch': 59, 'call': 59, 'coffee': 59, 'date':
59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'meeting': 59, 'our': 413, 'the': 413}, {'<them>': 505, 'N':
505}, {'and': 74, 'to': 74, 'with': 74}, {'N': 521}, {'asking': 43, 'calling': 43, 'hiring': 43, 'inviting': 43},
{'not': 502, 'we': 55}, {'around': 454, 'round': 454}, {'get': 525, 'got': 525, 'gotten': 525}, {'for': 15, 'to': 15},
{'time': 527}, {'': (0, 'missed'), 'any': 528, 'enough': 528, 'the': 528, 'time': 527}, {'any': 528, 'enough': 528,
'the': 528, 'time': 527}, {'a': 491, 'around': 454, 'hold': 15, 'in': 492, 'round': 454, 'through': 15, 'to': 15},
{'around': 454, 'hold': 15, 'round': 454, 'through': 15}, {'call': 15, 'catch': 490, 'caught': 15, 'contact': 15,
'find': 15, 'get': 531, 'got': 532, 'gotten': 525, 'make': 495, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'call': 15,
'catch': 490, 'caught': 15, 'contact': 15, 'ever': 526, 'find': 529, 'found': 530, 'get': 531, 'got': 532, 'gotten':
525, 'had': 530, 'have': 530, 'make': 495, 'manage': 497, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 533, 'reach':
15, 'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15, 'yet':
526}, {'t': 534}, {'call': 15, 'catch': 490, 'caught': 15, 'contact': 15, 'ever': 526, 'find': 15, 'get': 531, 'got':
532, 'gotten': 525, 'make': 495, 'manage': 497, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 533, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15, 'yet': 526},
{'s': 514}, {'<their>': 514, 'N': 537}, {'$$': 15, 'home': 46}, {'day': 15}, {'home': 15, 'the': 540}, {'$$': 15,
'by': 15, 'for': 541, 'when': 15}, {'gone': 539, 'left': 542}, {'gone': 539, 'left': 46}, {'already': 543, 'just':
544}, {'<until>': 455, 'by': 455}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'is':
430, 'moved': 455, 'planned': 21, 's': 430, 'scheduled': 21, 'set': 429}, {'to': 74}, {'N': 548}, {'of': 549},
{'presentation': 550}, {'call': 15}, {'1': 80, 'board': 552, 'call': 15, 'demo': 15, 'meeting': 15, 'session': 15,
'standup': 15, 'sync': 15, 'teams': 552, 'zoom': 15}, {'1': 80, 'a': 553, 'board': 552, 'call': 15, 'demo': 15,
'meeting': 15, 'my': 553, 'our': 553, 'session': 15, 'standup': 15, 'sync': 15, 'teams': 552, 'the': 553, 'zoom': 15},
{'': (0, 'missed'), 'to': 554}, {'in': 554, 'into': 554}, {'call': 15, 'catch': 15, 'chat': 15, 'meet': 15, 'ring':
15, 'say': 15, 'see': 15, 'speak': 15, 'talk': 15}, {'to': 557}, {'chance': 558, 'hold': 15}, {'': (0, 'missed'),
'call': 15, 'catch': 15, 'chat': 15, 'meet': 15, 'ring': 15, 'say': 15, 'see': 15, 'speak': 15, 'talk': 15}, {'to':
560}, {'a': 559, 'around': 561, 'hold': 15, 'in': 492, 'round': 561, 'through': 15, 'to': 560}, {'': (0, 'missed'),
'it': 555}, {'call': 15, 'catch': 490, 'caught': 15, 'contact': 15, 'find': 15, 'get': 562, 'got': 532, 'gotten': 525,
'make': 495, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'speak': 15,
'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'': (0, 'missed'), 'for': 554, 'to': 554}, {'': (0, 'missed'),
'up': 565}, {'place': 15}, {'up': 565}, {'answer': 15, 'attend': 554, 'call': 15, 'catch': 490, 'caught': 15, 'come':
555, 'contact': 15, 'dial': 556, 'ever': 526, 'find': 529, 'found': 530, 'get': 562, 'got': 532, 'gotten': 525, 'had':
530, 'happen': 15, 'have': 530, 'join': 554, 'make': 563, 'manage': 497, 'meet': 15, 'met': 15, 'phone': 15, 'pick':
82, 'quite': 564, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 566, 'speak': 15, 'spoke': 15, 'take':
567, 'talk': 15, 'talked': 15, 'took': 567, 'turn': 568, 'visit': 15, 'yet': 526}, {'a': 551, 'not': 569, 'the': 551},
{'answer': 15, 'attend': 554, 'call': 15, 'catch': 490, 'caught': 15, 'come': 555, 'contact': 15, 'dial': 556, 'ever':
526, 'find': 529, 'found': 530, 'get': 562, 'got': 532, 'gotten': 525, 'had': 530, 'happen': 15, 'have': 530, 'join':
554, 'make': 563, 'manage': 497, 'materialise': 15, 'meet': 15, 'met': 15, 'phone': 15, 'pick': 82, 'quite': 564,
'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 566, 'speak': 15, 'spoke': 15, 'take': 567, 'talk': 15,
'talked': 15, 'turn': 568, 'visit': 15, 'yet': 526}, {'t': 571}, {'answer': 15, 'attend': 554, 'call': 15, 'catch':
490, 'caught': 15, 'come': 555, 'contact': 15, 'dial': 556, 'ever': 526, 'find': 529, 'found': 530, 'get': 562, 'got':
532, 'gotten': 525, 'had': 530, 'happen': 15, 'have': 530, 'join': 554, 'make': 563, 'manage': 497, 'meet': 15, 'met':
15, 'phone': 15, 'pick': 82, 'quite': 564, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 566, 'speak':
15, 'spoke': 15, 'take': 567, 'talk': 15, 'talked': 15, 'turn': 568, 'visit': 15, 'yet': 526}, {'about': 15, 'of':
15}, {'by': 182, 'in': 182, 'off': 182}, {'from': 182}, {'': (19, 'gave:resource')}, {'article': 577, 'book': 577,
'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'podcast': 577, 'spreadsheet': 577, 'template': 577},
{'...': 578, 'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'podcast': 577,
'spreadsheet': 577, 'template': 577}, {'a': 579, 'an': 579, 'my': 579, 'our': 579, 'the': 579}, {'^': 580}, {'^': 580,
'to': 486}, {'': (23, 'contact'), '<them>': 581, 'N': 582}, {'<me>': 401, 'N': 505}, {'<them>': 182, 'N': 182},
{'from': 585}, {'to': 585}, {'across': 586, 'behind': 585, 'beside': 585, 'near': 585, 'next': 587, 'opposite': 585},
{'up': 588}, {'though': 55}, {'N': 149}, {'to': 591}, {'N': 150}, {'...': 592, 'N': 151, 'how': 150, 'to': 593},
{'how': 150, 'what': 150, 'why': 150}, {'to': 536}, {'out': 15}, {'through': 15}, {'<their>': 514, 'N': 537, '^':
513}, {'about': 599, 'on': 599}, {'apart': 15, 'out': 15, 'through': 15}, {'up': 391, 'ups': 391}, {'': (0, 'missed'),
's': 15}, {'call': 15, 'congratulate': 15, 'contact': 15, 'email': 15, 'follow': 82, 'get': 228, 'invite': 15, 'meet':
15, 'message': 15, 'phone': 15, 'ping': 15, 'reach': 597, 'reply': 15, 'ring': 15, 'see': 15, 'send': 15, 'text': 15,
'thank': 15, 'visit': 15, 'write': 15}, {'<their>': 15, 'N': 603, 'about': 15, 'again': 15, 'my': 15, 'our': 15,
'the': 15, 'to': 604}, {'call': 15, 'contact': 15, 'email': 15, 'meet': 15, 'message': 15, 'phone': 15, 'reply': 15,
'ring': 15, 'see': 15, 'text': 15, 'visit': 15, 'write': 15}, {'to': 606}, {'myself': 588}, {'advice': 186, 'tip':
186}, {'^': 10, 'that': 185, 'to': 185, 'was': 185}, {'advice': 610, 'tip': 610}, {'...': 609, 'a': 611, 'advice':
610, 'some': 611, 'the': 611, 'tip': 610}, {'feedback': 514}, {'article': 577, 'book': 577, 'checklist': 577, 'guide':
577, 'link': 577, 'list': 577, 'spreadsheet': 577, 'template': 577}, {'...': 614, 'article': 577, 'book': 577,
'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'spreadsheet': 577, 'template': 577}, {'...': 614,
'article': 577, 'book': 577, 'checklist': 577, 'copy': 577, 'guide': 577, 'link': 577, 'list': 577, 'notes': 577,
'old': 577, 'own': 577, 'second': 577, 'spare': 577, 'spreadsheet': 577, 'template': 577}, {'a': 615, 'an': 615, 'my':
616, 'our': 616, 'the': 615}, {'talk': 505}, {'pep': 618}, {'': (20, 'gave:referral')}, {'^': 620}, {'of': 621},
{'address': 622, 'contact': 622, 'details': 622, 'name': 622, 'number': 622}, {'...': 613, '^': 617, 'a': 619,
'address': 622, 'comments': 514, 'contact': 622, 'details': 622, 'fb': 514, 'fdbk': 514, 'feedback': 514, 'input':
514, 'name': 622, 'notes': 514, 'number': 622, 'the': 623}, {'...': 613, '^': 617, 'address': 622, 'comments': 514,
'contact': 622, 'details': 622, 'fb': 514, 'fdbk': 514, 'feedback': 514, 'input': 514, 'name': 622, 'notes': 514,
'number': 622, 'the': 623}, {'at': 150, 'for': 150}, {'^': 149, 'at': 150, 'for': 150}, {'keynote': 626, 'lecture':
627, 'talk': 627, 'workshop': 627}, {'on': 514}, {'comments': 629, 'feedback': 629, 'thoughts': 629}, {'keynote': 626,
'lecture': 626, 'talk': 626, 'workshop': 626}, {'book': 577, 'copy': 577, 'laptop': 577, 'list': 577, 'notes': 577,
'slides': 577, 'template': 577}, {'a': 632, 'my': 632, 'our': 632, 'the': 632}, {'^': 633}, {'<them>': 634, 'N': 634},
{'<me>': 612, '<them>': 624, 'N': 625, 'a': 628, 'keynote': 626, 'lecture': 626, 'my': 630, 'talk': 626, 'the': 631,
'to': 635, 'workshop': 626}, {'advice': 186, 'an': 609, 'some': 609, 'the': 609, 'tip': 186}, {'<me>': 637}, {'vm':
15, 'voice': 476, 'voicemail': 15}, {'...': 639}, {'call': 21, 'have': 21, 'meet': 21, 'see': 21, 'visit': 21}, {'to':
641}, {'feedback': 182}, {'s': 643}, {'note': 182}, {'call': 182, 'dm': 182, 'email': 182, 'letter': 182, 'mail': 182,
'message': 182, 'text': 182, 'voice': 645}, {'D': 455}, {'forward': 647}, {'D': 455, 'till': 455, 'to': 455, 'until':
455}, {'<their>': 643, 'N': 644, 'a': 646, 'an': 646, 'brought': 648, 'moved': 649, 'postponed': 647, 'pushed': 647,
'rescheduled': 647, 'shifted': 647, 'stood': 82, 'talking': 182}, {'dream': 15}, {'': (23, 'contact'), 'bad': 651,
'dream': 15, 'nightmare': 15, 'strange': 651, 'weird': 651}, {'alone': 15, 'by': 445, 'on': 447}, {'': (23,
'contact'), 'alone': 15, 'by': 445, 'on': 447}, {'bail': 15, 'call': 83, 'cancel': 15, 'postpone': 15, 'skip': 15},
{'': (23, 'contact'), 'a': 652, 'already': 543, 'an': 182, 'ate': 653, 'breakfast': 654, 'coffee': 654, 'dinner': 654,
'drinks': 182, 'just': 544, 'lunch': 654, 'my': 182, 'our': 182, 'planned': 454, 'some': 182, 'tea': 654, 'the': 182,
'to': 655}, {'for': 21}, {'brought': 648, 'moved': 647, 'postponed': 647, 'pushed': 647, 'rescheduled': 647, 'set':
657, 'shifted': 647}, {'$$': 15, 'home': 46, 'off': 433, 'out': 433, 'over': 433, 'to': 432}, {'gone': 659, 'left':
46}, {'in': 492}, {'answered': 15, 'been': 661, 'called': 15, 'come': 228, 'got': 228, 'replied': 15, 'responded': 15,
'rung': 15, 'written': 15}, {'already': 543, 'been': 658, 'finally': 435, 'gone': 434, 'just': 660, 'not': 662, 'now':
435}, {'around': 454, 'back': 15, 'round': 454}, {'answered': 15, 'been': 661, 'called': 15, 'caught': 82, 'come':
228, 'ever': 526, 'get': 525, 'got': 664, 'gotten': 525, 'heard': 15, 'met': 15, 'quite': 526, 'replied': 15,
'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15, 'yet': 526}, {'t': 665},
{'answered': 15, 'been': 661, 'called': 15, 'caught': 82, 'come': 228, 'got': 228, 'heard': 15, 'met': 15, 'replied':
15, 'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15}, {'bad': 651, 'dream': 15,
'nightmare': 15, 'strange': 651, 'weird': 651}, {'appointment': 21}, {'brought': 648, 'moved': 647, 'postponed': 647,
'pushed': 647, 'rescheduled': 647, 'shifted': 647}, {'together': 104}, {'them': 671}, {'': (0, 'missed'), 'in': 492},
{'been': 673, 'caught': 82, 'ever': 526, 'get': 525, 'got': 525, 'gotten': 525, 'had': 15, 'heard': 15, 'met': 15,
'quite': 526, 'seen': 15, 'spoken': 15, 'talked': 15, 'yet': 526}, {'bring': 672, 'connect': 104, 'introduce': 104},
{'a': 668, 'already': 544, 'an': 669, 'appointment': 21, 'been': 670, 'bring': 672, 'connect': 104, 'finally': 435,
'gone': 434, 'introduce': 104, 'just': 660, 'not': 674, 'now': 435, 'to': 675}, {'to': 92}, {'have': 677, 'need':
677}, {'<i>': 678}, {'so': 679}, {'': (0, 'missed'), 'yet': 680}, {'answered': 681, 'been': 673, 'called': 15,
'caught': 82, 'come': 228, 'ever': 526, 'get': 525, 'got': 664, 'gotten': 525, 'had': 15, 'heard': 15, 'met': 15,
'quite': 526, 'replied': 681, 'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15,
'yet': 526}, {'t': 682}, {'answered': 15, 'been': 673, 'called': 15, 'caught': 82, 'come': 228, 'ever': 526, 'get':
525, 'got': 664, 'gotten': 525, 'had': 15, 'heard': 15, 'met': 15, 'quite': 526, 'replied': 15, 'responded': 15,
'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15, 'yet': 526}, {'a': 668}, {'magazine': 15, 'news':
15, 'paper': 15}, {'a': 686, 'the': 686}, {'radio': 15, 'telly': 15, 'tv': 15}, {'telly': 15, 'the': 688, 'tv': 15,
'youtube': 15}, {'in': 687, 'on': 689, 'online': 15}, {'...': 690, 'in': 687, 'on': 689, 'online': 15}, {'N': 691,
'back': 576, 'from': 182, 'it': 576, 'that': 576, 'this': 576}, {'^': 149, 'to': 150, 'with': 150}, {'<them>': 693,
'N': 693, 'me': 182}, {'out': 150}, {'^': 149, 'figure': 695, 'with': 150}, {'<them>': 696, 'N': 696}, {'no': 426},
{'<giveinf>': 189}, {'^': 699}, {'to': 700}, {'going': 701, 'gonna': 700}, {'with': 73}, {'up': 703}, {'N': 704},
{'mentoring': 112}, {'out': 182}, {'have': 21}, {'to': 708}, {'going': 709}, {'N': 362}, {'^': 33, 'to': 92},
{'<them>': 712, 'N': 712}, {'<them>': 712, 'N': 712, 'to': 713}, {'promised': 714}, {'am': 710, 'and': 711, 'are':
710, 'guess': 43, 'have': 715, 'm': 710, 'miss': 15, 'n': 711, 'promised': 714, 're': 710, 'think': 43, 've': 715,
'wonder': 43}, {'<i>': 55, '<they>': 55}, {'calling': 21, 'going': 417, 'having': 21, 'hosting': 21, 'instead': 418,
'joining': 21, 'meeting': 21, 'now': 418, 'seeing': 21, 'visiting': 21}, {'to': 55}, {'calendar': 21, 'diary': 21},
{'order': 719, 'the': 720}, {'': (9, 'told')}, {'N': 722}, {'<i>': 405, 'that': 409}, {'2': 74, 'and': 74, 'n': 74,
'to': 74, 'with': 74}, {'N': 725}, {'N': 521, 'd': 726}, {'2': 74, 'and': 74, 'to': 74, 'with': 74}, {'N': 728},
{'<them>': 548, 'N': 725}, {'for': 23, 'over': 23, 'round': 23, 'to': 23}, {'': (23, 'contact'), 'for': 23, 'to': 23},
{'<them>': 731, 'N': 731, 'me': 732, 'us': 732}, {'should': 10}, {'...': 734}, {'<i>': 304, '^': 735}, {'<i>': 304,
'^': 735, 'that': 736}, {'<i>': 304, 'that': 317}, {'': (2, 'plan'), 'for': 21, 'on': 21}, {'^': 735}, {'^': 735,
'that': 740}, {'answering': 15, 'available': 15, 'in': 15, 'picking': 490, 'reachable': 15}, {'adamant': 737,
'certain': 738, 'clear': 737, 'convinced': 738, 'firm': 741, 'insistent': 741, 'sure': 738}, {'D': 21, 'adamant': 737,
'brought': 648, 'certain': 738, 'clear': 737, 'coming': 21, 'confirmed': 739, 'convinced': 738, 'finally': 435,
'firm': 741, 'gone': 434, 'insistent': 741, 'just': 435, 'moved': 649, 'not': 742, 'now': 435, 'off': 15, 'on': 22,
'postponed': 647, 'pushed': 647, 'quite': 743, 'really': 743, 'rescheduled': 647, 'scheduled': 21, 'set': 459,
'shifted': 647, 'sure': 738, 'very': 743}, {'t': 742}, {'D': 182, 'all': 450, 'at': 182, 'by': 182, 'closed': 46,
'during': 182, 'locked': 451, 'on': 182, 'over': 182, 'shut': 46}, {'agreed': 21, 'arranged': 21, 'booked': 21,
'confirmed': 21, 'fixed': 21, 'is': 430, 'planned': 21, 's': 430, 'scheduled': 21, 'set': 429, 'was': 746, 'were':
452}, {'': (23, 'contact'), 'me': 362, 'us': 362}, {'i': 182, 'me': 182, 'us': 182}, {'and': 749}, {'': (14,
'together'), 'and': 432, 'n': 432, 'plus': 432, 'w': 432, 'with': 432}, {'N': 750, 'me': 751, 'us': 751}, {'meaning':
454, 'putting': 83}, {'have': 195, 'must': 10, 'need': 195, 'shd': 10, 'should': 10}, {'^': 754}, {'<i>': 755},
{'<me>': 400}, {'cancelling': 15, 'dodging': 15, 'postponing': 15, 'putting': 83, 'saying': 756, 'telling': 757}, {'':
(23, 'contact'), 'for': 182}, {'waiting': 759}, {'<me>': 760, 'meaning': 454, 'putting': 83, 'saying': 756, 'telling':
757}, {'call': 15, 'calling': 15, 'email': 15, 'meet': 15, 'phone': 15, 'reply': 15, 'ring': 15, 'ringing': 15, 'see':
15, 'speak': 15, 'talk': 15, 'text': 15, 'visit': 15}, {'for': 762, 'to': 762}, {'time': 763}, {'the': 764}, {'^':
577}, {'<them>': 766, 'N': 766}, {'know': 722}, {'N': 768}, {'linkedin': 15, 'photo': 15, 'photos': 15, 'post': 15,
'posts': 15, 'profile': 15, 'status': 15, 'stories': 15, 'story': 15, 'tweet': 15, 'update': 15}, {'s': 770}, {'N':
771}, {'article': 15, 'blog': 15, 'interview': 15, 'newsletter': 15, 'podcast': 15, 'post': 15, 'talk': 15, 'video':
15, 'webinar': 15}, {'...': 690, 'in': 687, 'on': 689, 'online': 15, 's': 773}, {'N': 774}, {'to': 775}, {'having':
21, 'hosting': 21, 'joining': 21, 'meeting': 21, 'seeing': 21, 'visiting': 21}, {'a': 348, 'breakfast': 21, 'coffee':
21, 'dinner': 21, 'lunch': 21}, {'be': 777, 'have': 778, 'meet': 21, 'see': 21, 'visit': 21}, {'no': 15}, {'time':
780}, {'over': 538}, {'to': 21}, {'forward': 783}, {'date': 21, 'presentation': 550}, {'between': 74, 'for': 74,
'from': 74}, {'intro': 786}, {'intro': 786, 'presentation': 550}, {'a': 785, 'an': 787, 'plans': 21, 'the': 788}, {'':
(23, 'contact'), '<them>': 581, 'N': 581}, {':': 92, 'and': 711, 'n': 711}, {'bell': 15, 'buzz': 15, 'call': 15,
'ring': 15, 'shout': 15}, {'a': 792}, {'N': 793}, {'call': 15, 'catch': 15, 'email': 15, 'give': 794, 'meet': 15,
'message': 15, 'phone': 15, 'reply': 15, 'ring': 15, 'see': 15, 'text': 15, 'visit': 15, 'write': 15}, {'to': 795},
{'N': 112}, {'at': 112, 'w': 112, 'with': 112}, {'^': 111, 'at': 112, 'w': 112, 'with': 112}, {':': 797, 'N': 112,
'at': 112, 'call': 798, 'chat': 798, 'coffee': 798, 'for': 797, 'hour': 798, 'lunch': 798, 'meeting': 798, 'of': 797,
'session': 799, 'students': 799, 'w': 112, 'with': 112}, {'': (23, 'contact'), 'up': 182}, {'<them>': 15, 'N': 15},
{'appointment': 15, 'birthday': 15, 'call': 15, 'calls': 15, 'coffee': 15, 'dinner': 15, 'lunch': 15, 'meeting': 15,
'party': 15, 'slot': 15, 'zoom': 15}, {'N': 15}, {'w': 804, 'with': 804}, {'1': 805}, {'': (0, 'missed'), 's': 803},
{'': (0, 'missed'), 'from': 15, 'w': 804, 'with': 804}, {'': (0, 'missed'), 'w': 804, 'with': 804}, {'1': 806,
'appointment': 15, 'birthday': 15, 'breakfast': 805, 'brunch': 805, 'call': 808, 'calls': 15, 'coffee': 809, 'demo':
805, 'dinner': 809, 'drinks': 805, 'lunch': 809, 'meeting': 809, 'party': 15, 'session': 805, 'slot': 15, 'standup':
805, 'zoom': 809}, {'from': 15, 'w': 804, 'with': 804}, {'1': 806, 'appointment': 15, 'birthday': 15, 'breakfast':
805, 'brunch': 805, 'call': 809, 'calls': 15, 'coffee': 809, 'demo': 805, 'dinner': 809, 'drinks': 805, 'lunch': 809,
'meeting': 809, 'party': 15, 'session': 805, 'slot': 15, 'standup': 805, 'zoom': 809}, {'0': 803, '1': 806, '<their>':
803, '<them>': 15, 'N': 807, 'a': 810, 'breakfast': 805, 'brunch': 805, 'call': 811, 'coffee': 805, 'demo': 805,
'dinner': 805, 'drinks': 805, 'lunch': 805, 'meeting': 805, 'my': 812, 'our': 812, 'session': 805, 'standup': 805,
'the': 812, 'zoom': 805}, {'D': 455, 'to': 647}, {'N': 814}, {'D': 455, 'to': 647, 'w': 815, 'with': 815}, {'1': 816},
{'': (1, 'moved'), 'D': 455, 'to': 647}, {'up': 816}, {'to': 647}, {'to': 455}, {'...': 821, 'D': 820, 'friday': 820,
'monday': 820, 'thursday': 820, 'today': 820, 'tomorrow': 820, 'tuesday': 820, 'wednesday': 820}, {'': (1, 'moved'),
'D': 455}, {'D': 823, 'to': 647, 'w': 815, 'with': 815}, {'1': 824}, {'up': 824}, {'1': 825, 'breakfast': 824, 'call':
824, 'catch': 826, 'chat': 824, 'coffee': 824, 'demo': 824, 'dinner': 824, 'interview': 824, 'lunch': 824, 'meeting':
824, 'session': 824}, {'1': 817, '<until>': 455, 'D': 818, 'breakfast': 816, 'by': 455, 'call': 816, 'catch': 819,
'chat': 816, 'coffee': 816, 'demo': 816, 'dinner': 816, 'fri': 814, 'friday': 820, 'from': 822, 'interview': 816,
'lunch': 816, 'meeting': 816, 'mon': 814, 'monday': 820, 'my': 827, 'our': 827, 'sat': 814, 'session': 816, 'sun':
814, 'the': 827, 'thu': 814, 'thurs': 814, 'thursday': 820, 'to': 455, 'today': 820, 'tomorrow': 820, 'tue': 814,
'tues': 814, 'tuesday': 820, 'wed': 814, 'wednesday': 820}, {'1': 817, 'breakfast': 816, 'call': 816, 'catch': 819,
'chat': 816, 'coffee': 816, 'demo': 816, 'dinner': 816, 'interview': 816, 'lunch': 816, 'meeting': 816, 'my': 827,
'our': 827, 'session': 816, 'the': 827, 'to': 647}, {'bring': 672, 'connect': 104, 'introduce': 104, 'to': 675},
{'do': 391}, {'action': 391, 'job': 391, 'task': 391, 'to': 831}, {'<them>': 0}, {'from': 833}, {'...': 834}, {'^':
835, 'bring': 672, 'connect': 104, 'introduce': 104, 'to': 675}, {'^': 835}, {'answered': 15, 'call': 15, 'called':
228, 'came': 15, 'catch': 490, 'caught': 15, 'contact': 15, 'ever': 526, 'find': 529, 'found': 530, 'get': 562, 'got':
532, 'gotten': 525, 'had': 530, 'happened': 15, 'have': 530, 'make': 495, 'manage': 497, 'meet': 15, 'met': 15,
'phone': 15, 'picked': 82, 'quite': 564, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'showed': 490, 'speak':
15, 'spoke': 15, 'talk': 15, 'talked': 15, 'took': 567, 'turned': 82, 'visit': 15, 'yet': 526}, {':': 647}, {':': 647,
'is': 839}, {':': 647, 'D': 455}, {':': 647, 'D': 455, 'is': 841}, {':': 647, 'appointment': 840, 'date': 842, 'day':
842, 'is': 839, 'slot': 842, 'time': 842}, {'1': 55}, {'<give1>': 33}, {'^': 845}, {'<i>': 846, '^': 845}, {':': 847},
{'1': 844, 'call': 55, 'catch': 247, 'coffee': 55, 'dinner': 55, 'lunch': 55, 'meeting': 55, 'session': 55, 'step':
848, 'steps': 848, 'sync': 55, 'visit': 55}, {'$$': 15, 'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today':
15, 'w': 15, 'with': 15, 'yet': 15}, {'1': 850}, {'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today': 15,
'w': 15, 'with': 15, 'yet': 15}, {'up': 850}, {'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today': 15, 'w':
15, 'with': 15}, {'home': 46}, {'one': 850}, {'about': 46, 'around': 46, 'at': 855, 'home': 46, 'in': 46, 'there':
46}, {'about': 46, 'answered': 15, 'around': 46, 'at': 855, 'called': 228, 'came': 15, 'happened': 15, 'home': 46,
'in': 46, 'picked': 82, 'showed': 490, 'there': 46, 'to': 856, 'took': 567, 'turned': 82, 'was': 857}, {'far': 55},
{'': (0, 'missed'), 'again': 15, 'between': 15, 'from': 15, 'so': 859, 'this': 15, 'today': 15, 'w': 15, 'with': 15,
'yet': 55}, {'': (0, 'missed'), 'so': 859, 'yet': 55}, {'of': 15}, {'1': 851, '1on1': 850, 'ans': 15, 'answer': 15,
'call': 850, 'calls': 852, 'catch': 853, 'chat': 852, 'coffee': 852, 'contact': 852, 'demo': 46, 'dinner': 852,
'email': 854, 'joy': 15, 'luck': 15, 'lunch': 852, 'mail': 854, 'meeting': 850, 'news': 852, 'one': 858, 'pick': 82,
'pickup': 15, 'reply': 860, 'response': 861, 'session': 46, 'show': 15, 'showed': 15, 'shows': 15, 'sign': 862,
'stand': 423, 'standup': 46, 'sync': 850, 'time': 763, 'word': 852}, {'about': 46, 'answered': 15, 'around': 46, 'at':
855, 'called': 228, 'came': 15, 'happened': 15, 'home': 46, 'in': 46, 'picked': 82, 'showed': 490, 'there': 46,
'took': 567, 'turned': 82, 'was': 857}, {'about': 46, 'around': 46, 'at': 855, 'home': 46, 'in': 46, 'there': 46,
'was': 857}, {'soul': 865}, {'to': 502}, {'if': 43, 'whether': 43}, {'a': 866, 'able': 867, 'been': 661, 'call': 15,
'catch': 490, 'caught': 490, 'contact': 15, 'enough': 764, 'ever': 526, 'find': 15, 'get': 531, 'got': 532, 'gotten':
525, 'happening': 15, 'heard': 15, 'make': 495, 'manage': 497, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 533,
'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'seen': 15, 'speak': 15, 'spoke': 15, 'spoken': 15, 'sure': 868,
'talk': 15, 'talked': 15, 'visit': 15, 'yet': 526}, {'self': 43}, {'to': 870}, {'from': 15}, {'news': 15, 'paper':
15}, {'facebook': 15, 'insta': 15, 'instagram': 15, 'linkedin': 15, 'the': 873, 'twitter': 15}, {'N': 771, 'in': 874,
'on': 874, 'via': 874}, {'at': 647, 'confirmed': 739, 'on': 647}, {'calendar': 21}, {'me': 391, 'the': 877}, {'one':
121}, {'h': 118, 'hour': 118, 'hours': 118, 'hr': 118, 'hrs': 118, 'missed': 119, 'to': 879}, {'N': 750}, {'call': 15,
'catch': 82, 'meet': 15, 'phone': 15, 'ring': 15, 'see': 15, 'visit': 15}, {'to': 882}, {'of': 492}, {'beer': 182,
'breakfast': 182, 'brunch': 182, 'coffee': 182, 'dinner': 182, 'drinks': 182, 'lunch': 182, 'pint': 182, 'tea': 182,
'zoom': 182}, {'a': 885, 'beer': 182, 'breakfast': 182, 'brunch': 182, 'coffee': 182, 'dinner': 182, 'drinks': 182,
'lunch': 182, 'pint': 182, 'tea': 182, 'zoom': 182}, {'^': 189}, {'me': 887, 'us': 887}, {'client': 621, 'customer':
621, 'lead': 621}, {'a': 889}, {'to': 577}, {'article': 891, 'book': 891, 'link': 891}, {'a': 892, 'an': 892, 'the':
892}, {'^': 893}, {'N': 890, 'on': 894}, {'in': 21}, {'': (2, 'plan'), 'a': 21}, {'': (2, 'plan'), 'a': 21, 'to': 21},
{'by': 182, 'in': 182}, {'D': 820, 'friday': 820, 'monday': 820, 'thursday': 820, 'today': 820, 'tomorrow': 820,
'tuesday': 820, 'wednesday': 820}, {'': (0, 'missed'), '1': 817, '<until>': 455, 'D': 818, 'breakfast': 816, 'by':
455, 'call': 816, 'catch': 819, 'chat': 816, 'coffee': 816, 'demo': 816, 'dinner': 816, 'friday': 820, 'from': 900,
'interview': 816, 'lunch': 816, 'meeting': 816, 'monday': 820, 'my': 827, 'our': 827, 'session': 816, 'the': 827,
'thursday': 820, 'till': 455, 'to': 455, 'today': 820, 'tomorrow': 820, 'tuesday': 820, 'until': 455, 'wednesday':
820}, {'': (1, 'moved'), '<until>': 455, 'by': 455, 'to': 455}, {'1': 817, '<until>': 455, 'D': 818, 'back': 902,
'breakfast': 816, 'call': 816, 'catch': 819, 'chat': 816, 'coffee': 816, 'demo': 816, 'dinner': 816, 'fri': 814,
'friday': 820, 'from': 900, 'interview': 816, 'lunch': 816, 'meeting': 816, 'mon': 814, 'monday': 820, 'my': 827,
'our': 827, 'out': 821, 'sat': 814, 'session': 816, 'sun': 814, 'the': 827, 'thu': 814, 'thurs': 814, 'thursday': 820,
'to': 455, 'today': 820, 'tomorrow': 820, 'tue': 814, 'tues': 814, 'tuesday': 820, 'wed': 814, 'wednesday': 820},
{'for': 621, 'to': 621}, {'forward': 904}, {'with': 74}, {'touch': 906}, {'in': 907}, {'touch': 73}, {'in': 909},
{'N': 910}, {'...': 908, 'and': 911, 'forward': 904, 'in': 909}, {'<until>': 455, 'D': 820, 'by': 455, 'friday': 820,
'from': 900, 'monday': 820, 'thursday': 820, 'to': 455, 'today': 820, 'tomorrow': 820, 'tuesday': 820, 'wednesday':
820}, {'N': 621}, {'for': 914}, {'word': 915}, {'good': 916}, {'a': 917}, {'': (0, 'missed'), '<until>': 455},
{'<them>': 905, 'N': 912, 'back': 913, 'in': 918, 'off': 919}, {'call': 182, 'catch': 329, 'chat': 182, 'coffee': 182,
'hello': 182, 'sync': 182}, {':': 55}, {'of': 764}, {'into': 182, 'out': 923}, {'': (23, 'contact'), 'out': 46}, {'D':
455, 'for': 647, 'to': 647}, {'booked': 926, 'calling': 21, 'going': 417, 'having': 21, 'hosting': 21, 'instead': 418,
'joining': 21, 'meeting': 21, 'now': 418, 'seeing': 21, 'visiting': 21}, {'book': 513, 'deck': 513, 'draft': 513,
'pitch': 513, 'plan': 513, 'proposal': 513}, {'^': 928}, {'^': 928, 'article': 15, 'blog': 15, 'interview': 15,
'linkedin': 15, 'newsletter': 15, 'photo': 15, 'photos': 15, 'podcast': 15, 'post': 15, 'posts': 15, 'profile': 15,
'status': 15, 'stories': 15, 'story': 15, 'talk': 15, 'tweet': 15, 'update': 15, 'video': 15, 'webinar': 15}, {'s':
930}, {'N': 691}, {'<their>': 929, 'N': 931, 'about': 932, 'in': 874, 'on': 874, 'via': 874}, {'1': 817, 'breakfast':
816, 'call': 816, 'catch': 819, 'chat': 816, 'coffee': 816, 'demo': 816, 'dinner': 816, 'interview': 816, 'lunch':
816, 'meeting': 816, 'session': 816}, {'1': 817, 'D': 455, 'breakfast': 816, 'call': 816, 'catch': 819, 'chat': 816,
'coffee': 816, 'demo': 816, 'dinner': 816, 'for': 647, 'interview': 816, 'lunch': 816, 'meeting': 816, 'my': 934,
'our': 934, 'session': 816, 'the': 934, 'to': 647}, {'<their>': 643, 'N': 644}, {'from': 397}, {'to': 621}, {'<i>':
405, '<me>': 395, 'N': 938, 'that': 409}, {'N': 620}, {'to': 940}, {'...': 941}, {'N': 938, '^': 942}, {'<their>':
514}, {'are': 55, 'has': 55, 'hates': 55, 'is': 55, 'likes': 55, 'prefers': 55, 's': 55, 'wants': 55, 'was': 55},
{'<they>': 945}, {'<they>': 945, 'that': 946}, {'': (1, 'moved'), '1': 817, '<until>': 455, 'D': 818, 'breakfast':
816, 'call': 816, 'catch': 819, 'chat': 816, 'coffee': 816, 'demo': 816, 'dinner': 816, 'for': 455, 'friday': 820,
'from': 900, 'interview': 816, 'lunch': 816, 'meeting': 816, 'monday': 820, 'my': 827, 'our': 827, 'session': 816,
'the': 827, 'thursday': 820, 'to': 455, 'today': 820, 'tomorrow': 820, 'tuesday': 820, 'wednesday': 820}, {'comments':
514, 'feedback': 514, 'notes': 514, 'remarks': 514}, {'comments': 514, 'detailed': 949, 'feedback': 514, 'my': 949,
'notes': 514, 'remarks': 514, 'some': 949}, {'with': 950}, {'<them>': 951}, {'to': 952, 'with': 950}, {'it': 953},
{'moved': 455}, {'^': 513, 's': 514}, {'<their>': 514, 'N': 956, 'the': 514}, {'is': 395, 'was': 395}, {'...': 958},
{'D': 185, '^': 10}, {'call': 960, 'coffee': 960, 'lunch': 960, 'phone': 960, 'zoom': 960}, {'...': 958, 'call': 960,
'coffee': 960, 'lunch': 960, 'phone': 960, 'the': 961, 'zoom': 960}, {'met': 960, 'spoke': 960, 'talked': 960},
{'...': 958, 'i': 963, 'we': 963}, {'...': 958, '^': 10, 'at': 959, 'during': 959, 'is': 395, 'on': 962, 'over': 962,
'to': 185, 'was': 395, 'when': 964}, {'...': 958, '^': 10, 'at': 959, 'during': 959, 'is': 395, 'on': 959, 'over':
959, 'to': 185, 'was': 395, 'when': 959}, {'...': 958, 'at': 959, 'during': 959, 'on': 959, 'over': 959, 'when': 959},
{'...': 958, '^': 10, 'at': 959, 'during': 959, 'is': 395, 'on': 962, 'over': 962, 'to': 185, 'was': 395, 'when':
959}, {'advice': 965, 'confirmed': 739, 'counsel': 966, 'finally': 435, 'gone': 434, 'just': 435, 'moved': 456, 'now':
435, 'on': 22, 'recommendation': 966, 'suggestion': 966, 'take': 967, 'tip': 968}, {'^': 291}, {'^': 404, 'shall':
970}, {'must': 10, 'need': 195, 'should': 10}, {'^': 972}, {'you': 973}, {'...': 974}, {'': (13, 'talk'), '<i>': 971,
'N': 975, 'hello': 182, 'hey': 182, 'hi': 182, 'that': 409}, {'across': 586, 'behind': 585, 'beside': 585, 'down':
182, 'near': 585, 'next': 587, 'opposite': 585, 'with': 182}, {'date': 21}, {'the': 978}, {'park': 15}, {'car': 980,
'hall': 15, 'road': 15, 'room': 15, 'street': 15}, {'the': 981}, {'bus': 15, 'car': 15, 'distance': 15, 'taxi': 15,
'train': 15, 'window': 15}, {'bus': 15, 'car': 15, 'taxi': 15, 'train': 15, 'window': 15}, {'a': 983, 'afar': 15,
'my': 984, 'the': 983}, {'distance': 15, 'magazine': 15, 'news': 15, 'paper': 15}, {'a': 686, 'the': 986}, {'': (23,
'contact'), '...': 690, 'across': 982, 'from': 985, 'in': 987, 'on': 689, 'online': 15, 's': 770}, {'<them>': 182,
'N': 988, 'in': 874, 'it': 175, 'on': 874, 'that': 175, 'via': 874}, {'': (13, 'talk'), '<i>': 405, 'that': 409},
{'...': 578, 'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'piece': 577,
'podcast': 577, 'spreadsheet': 577, 'template': 577, 'video': 577}, {'article': 577, 'book': 577, 'link': 577,
'piece': 577, 'podcast': 577, 'template': 577, 'video': 577}, {'a': 991, 'an': 991, 'my': 991, 'our': 579, 'that':
992, 'the': 991}, {'comments': 629, 'feedback': 629, 'notes': 629, 'remarks': 629}, {'': (23, 'contact'), '^': 993,
'detailed': 994, 'my': 994, 'some': 994}, {'': (23, 'contact'), '^': 993, 'a': 889}, {'<them>': 995, 'N': 996}, {'':
(2, 'plan'), 'a': 21, 'for': 21, 'the': 21}, {'D': 21, 'for': 21, 'up': 998}, {'have': 21, 'meet': 21, 'see': 21,
'visit': 21, 'we': 55}, {'with': 577}, {'article': 1001, 'book': 1001, 'link': 1001, 'list': 1001, 'paper': 1001,
'podcast': 1001, 'report': 1001, 'template': 1001, 'video': 1001}, {'a': 1002, 'an': 1002, 'my': 1002, 'the': 1002},
{'N': 771, '^': 1003}, {'1': 817, 'D': 818, 'breakfast': 816, 'call': 816, 'catch': 819, 'chat': 816, 'coffee': 816,
'demo': 816, 'dinner': 816, 'fri': 814, 'friday': 820, 'from': 900, 'interview': 816, 'lunch': 816, 'meeting': 816,
'mon': 814, 'monday': 820, 'my': 827, 'our': 827, 'sat': 814, 'session': 816, 'sun': 814, 'the': 827, 'thu': 814,
'thurs': 814, 'thursday': 820, 'to': 455, 'today': 820, 'tomorrow': 820, 'tue': 814, 'tues': 814, 'tuesday': 820,
'wed': 814, 'wednesday': 820}, {'hands': 182}, {'bring': 672, 'call': 15, 'catch': 82, 'connect': 104, 'introduce':
104, 'meet': 15, 'ring': 15, 'see': 15, 'to': 675, 'visit': 15, 'we': 55}, {'^': 149, 'how': 150, 'the': 150}, {'':
(9, 'told'), 'how': 150}, {'<them>': 1008, 'N': 1009}, {'<they>': 55, 'it': 55}, {'call': 15, 'catch': 15, 'contact':
15, 'email': 15, 'get': 228, 'phone': 15, 'reach': 15, 'reply': 15, 'ring': 15, 'text': 15}, {'to': 1012}, {'busy':
1013, 'no': 426, 'that': 55, 'you': 321}, {'^': 115, 'at': 116, 'for': 116, 'with': 116}, {'mentoring': 112,
'volunteering': 1015, 'with': 182}, {'...': 1016}, {'up': 121}, {'not': 662}, {'t': 662}, {'ever': 526, 'get': 525,
'got': 525, 'gotten': 525, 'quite': 526, 'yet': 526}, {'has': 1019, 'hasn': 1020, 'hasnt': 662, 'haven': 1020,
'havent': 662, 'not': 1021}, {'by': 15}, {'across': 586, 'behind': 585, 'beside': 585, 'me': 82, 'near': 585, 'next':
587, 'opposite': 585, 'up': 1023, 'us': 82}, {'by': 182}, {'vm': 15}, {'vm': 15, 'voicemail': 15}, {'...': 639, '2':
1026, 'to': 1027}, {'so': 15}, {'traffic': 1029}, {'in': 1030}, {'be': 15, 'call': 15, 'go': 15, 'have': 15, 'join':
15, 'meet': 15, 'ring': 15, 'see': 15, 'speak': 15, 'visit': 15}, {'to': 1032}, {'through': 150}, {'': (23,
'contact'), '<them>': 1034, 'N': 1034}, {'<them>': 150, 'N': 150}, {'<i>': 386, 'D': 400, '^': 399, 'at': 407, 'by':
407, 'during': 407, 'in': 407, 'on': 407, 'over': 407, 'via': 407}, {'<me>': 1037}, {'': (10, 'thanks')}, {'you':
1039}, {'d': 55, 'had': 55}, {'D': 182, 'at': 182, 'by': 182, 'during': 182, 'on': 182, 'over': 182}, {'<i>': 1041,
'<they>': 55, 'was': 1042}, {'advice': 396, 'five': 462, 'four': 462, 'three': 462, 'two': 462}, {'1': 154, 'a': 162,
'an': 162, 'another': 159, 'appointment': 59, 'board': 159, 'breakfast': 59, 'brunch': 59, 'call': 59, 'catch': 155,
'chat': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'final': 159, 'first': 159, 'follow':
161, 'interview': 59, 'lunch': 59, 'meeting': 59, 'monthly': 159, 'mtg': 59, 'my': 162, 'one': 157, 'our': 162,
'phone': 158, 'quick': 159, 'second': 159, 'session': 59, 'short': 159, 'supper': 59, 'sync': 59, 'tea': 59, 'team':
159, 'video': 158, 'weekly': 159, 'workshop': 59, 'zoom': 59}, {'is': 1045, 's': 1045}, {'asking': 43, 'calling': 43,
'hiring': 43, 'inviting': 43, 'whether': 43}, {'about': 1047, 'of': 1047}, {'was': 1042}, {'asking': 15, 'calling':
15, 'emailing': 15, 'inviting': 15, 'messaging': 15, 'ringing': 15, 'seeing': 15, 'texting': 15, 'visiting': 15},
{'calling': 15}, {'about': 1050, 'of': 1051}, {'book': 513, 'cv': 513, 'deck': 513, 'draft': 513, 'pitch': 513,
'plan': 513, 'proposal': 513, 'website': 513}, {'^': 1053}, {'<their>': 1054}, {'': (12, 'task'), ':': 92, 'N': 390},
{'person': 362}, {'phone': 362}, {'the': 1058}, {'in': 1057, 'on': 1059}, {'...': 647, 'D': 455}, {'1': 1061}, {'up':
1061}, {'1': 1062, 'breakfast': 1061, 'call': 1061, 'catch': 1063, 'chat': 1061, 'coffee': 1061, 'demo': 1061,
'dinner': 1061, 'interview': 1061, 'it': 1061, 'lunch': 1061, 'meeting': 1061, 'session': 1061}, {'1': 1062,
'breakfast': 1061, 'call': 1061, 'catch': 1063, 'chat': 1061, 'coffee': 1061, 'demo': 1061, 'dinner': 1061,
'interview': 1061, 'it': 1061, 'lunch': 1061, 'meeting': 1061, 'my': 1064, 'our': 1064, 'session': 1061, 'the': 1064},
{'': (13, 'talk'), '1': 1062, 'breakfast': 1061, 'call': 1061, 'catch': 1063, 'chat': 1061, 'coffee': 1061, 'demo':
1061, 'dinner': 1061, 'interview': 1061, 'it': 1061, 'lunch': 1061, 'meeting': 1061, 'my': 1064, 'our': 1064,
'session': 1061, 'the': 1064}, {'<me>': 55}, {'arrange': 55, 'confirm': 55, 'congratulate': 55, 'do': 1056, 'me':
1060, 'move': 1065, 'plan': 55, 'postpone': 1065, 'push': 1065, 'rearrange': 1066, 'reschedule': 1065, 'say': 55,
'shift': 1065, 'tell': 1067}, {'call': 362, 'coffee': 362, 'dinner': 362, 'drinks': 362, 'email': 362, 'lunch': 362,
'meeting': 362, 'message': 362, 'person': 362, 'phone': 362, 'teams': 362, 'text': 362, 'zoom': 362}, {'...': 400,
'a': 1069, 'call': 362, 'coffee': 362, 'dinner': 362, 'drinks': 362, 'email': 362, 'lunch': 362, 'meeting': 362,
'message': 362, 'person': 362, 'phone': 362, 'teams': 362, 'text': 362, 'the': 1069, 'zoom': 362}, {'<i>': 386,
'<their>': 55, '<they>': 55, 'D': 400, 'N': 55, '^': 399, 'about': 55, 'at': 1070, 'by': 1070, 'during': 407, 'in':
1070, 'on': 1070, 'over': 1070, 'that': 55, 'via': 407}, {'than': 505}, {'able': 505, 'amazing': 505, 'doing': 505,
'good': 505, 'great': 505, 'more': 1072, 'ready': 505, 'strong': 505}, {'are': 1073, 'is': 1073, 're': 1073, 's':
1073}, {'to': 150}, {'...': 1075}, {'<they>': 1074}, {'chin': 506}, {'<their>': 1078}, {'keep': 1079}, {'': (9,
'told'), '<they>': 1074, 'how': 1076, 'that': 1077, 'to': 1080, 'what': 1076, 'where': 1076, 'which': 1076}, {'chin':
507}, {'<their>': 1082}, {'^': 1083}, {'keep': 1084}, {'': (9, 'told'), 'how': 1076, 'to': 1085, 'what': 1076,
'where': 1076, 'which': 1076}, {'<me>': 1071, '<them>': 1081, 'N': 1086}, {'call': 15, 'catch': 15, 'chat': 15,
'come': 15, 'contact': 15, 'email': 15, 'get': 228, 'meet': 15, 'phone': 15, 'reach': 15, 'reply': 15, 'ring': 15,
'see': 15, 'speak': 15, 'talk': 15, 'text': 15}, {'to': 1088}, {'busy': 1089}, {'<them>': 182, 'N': 182, 'me': 182,
'up': 384}, {'call': 15, 'catch': 490, 'find': 15, 'get': 15, 'meet': 490, 'phone': 15, 'reach': 15, 'ring': 15,
'see': 15, 'speak': 15, 'talk': 15, 'visit': 15}, {'<them>': 15, 'N': 15, 'calling': 15, 'phoning': 15, 'reaching':
15, 'ringing': 15, 'to': 1092}, {'out': 55}, {'<me>': 411}, {'at': 116, 'for': 116, 'w': 116, 'with': 116}, {'about':
132, 'on': 132, 're': 132, 'regarding': 132}, {'<them>': 1097}, {'from': 1098}, {'back': 1099, 'from': 1098}, {'hear':
1100}, {':': 132, 'for': 132, 'on': 132, 'to': 1101}, {'': (23, 'contact'), '<them>': 1034, 'N': 1034, 'home': 509},
{'ask': 15, 'call': 15, 'catch': 490, 'discuss': 15, 'email': 15, 'give': 794, 'go': 15, 'have': 15, 'invite': 15,
'join': 15, 'meet': 15, 'phone': 15, 'ring': 15, 'see': 15, 'speak': 15, 'talk': 15, 'text': 15, 'thank': 15, 'visit':
15}, {'to': 1104}, {'adamant': 737, 'brought': 648, 'certain': 738, 'clear': 737, 'convinced': 738, 'due': 454,
'firm': 741, 'going': 454, 'insistent': 741, 'meant': 454, 'moved': 649, 'not': 742, 'off': 15, 'placed': 588,
'postponed': 647, 'pushed': 647, 'quite': 743, 'really': 743, 'rescheduled': 647, 'shifted': 647, 'supposed': 454,
'sure': 738, 'there': 182, 'very': 743}, {'able': 596, 'answering': 15, 'available': 15, 'in': 15, 'picking': 490,
'reachable': 15}, {'t': 1107}, {'five': 362, 'four': 362, 'three': 362, 'two': 362}, {'am': 710, 'are': 710, 'have':
715, 'm': 710, 'promised': 714, 're': 710, 've': 715, 'were': 1109}, {'': (23, 'contact'), '<their>': 514, 'N': 537},
{'...': 639, 'by': 182, 'for': 182, 'out': 182, 'over': 1111, 'through': 1111, 'to': 182, 'with': 182}, {'due': 454,
'going': 454, 'meant': 454, 'supposed': 454, 'there': 182}, {'': (13, 'talk'), '<they>': 55}, {'': (13, 'talk'),
'<i>': 55}, {'to': 279}, {'going': 1116}, {'are': 1117, 'is': 1117, 's': 1117}, {'': (13, 'talk'), '<i>': 1041,
'<they>': 1118}, {'a': 348, 'breakfast': 21, 'coffee': 21, 'dinner': 21, 'drinks': 21, 'lunch': 21, 'tea': 21}, {'be':
777, 'have': 1120, 'join': 21, 'meet': 21, 'see': 21, 'visit': 21}, {'could': 15, 'had': 15}, {'i': 1122}, {'me': 362,
'us': 362}, {'answer': 15, 'joy': 15, 'luck': 15, 'pick': 82, 'pickup': 15, 'reply': 15, 'response': 15}, {'D': 55},
{'t': 1126}, {'': (13, 'talk'), 'if': 43, 'whether': 43}, {'in': 15}, {'me': 1129}, {'let': 1130}, {'t': 1131},
{'address': 46, 'day': 46, 'place': 46, 'time': 46, 'week': 46}, {'N': 487}, {'to': 1134}, {'...': 341, 'is': 340,
's': 340, 'suits': 340, 'works': 340}, {'D': 1136}, {'have': 195, 'must': 10, 'need': 195, 'ought': 195, 'should': 10,
'shouldn': 94}, {'^': 1138}, {'$': 100, '//': 110, '0': 120, '1': 122, '1on1': 121, '<i>': 184, '<their>': 188,
'<they>': 338, 'D': 360, 'N': 380, 'a': 382, 'accepted': 384, 'according': 389, 'action': 393, 'actions': 394,
'advice': 398, 'adviced': 402, 'advise': 403, 'advised': 410, 'advises': 412, 'after': 71, 'agreed': 415, 'almost':
416, 'although': 55, 'am': 419, 'an': 420, 'and': 427, 'ap': 428, 'apparently': 55, 'appointment': 431, 'are': 437,
'arranged': 21, 'as': 439, 'asked': 444, 'asking': 55, 'ate': 448, 'bailed': 449, 'bar': 453, 'bc': 55, 'because': 55,
'been': 457, 'before': 71, 'begged': 402, 'blew': 458, 'bookd': 21, 'booked': 460, 'both': 462, 'breakfast': 463,
'breakfasted': 182, 'bringing': 128, 'brought': 465, 'bumped': 466, 'but': 481, 'by': 484, 'cafe': 453, 'call': 485,
'called': 488, 'came': 489, 'can': 499, 'cancel': 15, 'canceled': 501, 'canceling': 15, 'cancelled': 501,
'cancelling': 15, 'cancels': 501, 'cannot': 502, 'cant': 498, 'catch': 503, 'catching': 329, 'caught': 329, 'chatted':
182, 'cheered': 508, 'closed': 510, 'cncld': 15, 'coached': 511, 'coffee': 512, 'coming': 345, 'commented': 518,
'confirmed': 519, 'congratulated': 520, 'connected': 522, 'considering': 523, 'cos': 55, 'could': 524, 'couldn': 535,
'couldnt': 536, 'coz': 55, 'critiqued': 538, 'cuz': 55, 'd': 545, 'delayed': 546, 'demo': 547, 'diarised': 459,
'diarized': 459, 'did': 570, 'didn': 572, 'didnt': 573, 'dined': 182, 'dinner': 512, 'discussed': 182, 'door': 453,
'dreamed': 574, 'dreamt': 574, 'drinks': 431, 'dropped': 575, 'dropping': 128, 'edited': 538, 'email': 576, 'emailed':
583, 'encouraged': 584, 'ended': 589, 'even': 590, 'explained': 594, 'explaining': 595, 'facetimed': 182, 'failed':
596, 'fallen': 597, 'falls': 598, 'feedback': 600, 'fell': 601, 'finished': 182, 'five': 420, 'fixed': 519, 'flaked':
449, 'follow': 602, 'for': 392, 'forgot': 605, 'forgotten': 607, 'found': 608, 'four': 420, 'gate': 453, 'gave': 636,
'ghosted': 15, 'give': 638, 'given': 638, 'gives': 638, 'goes': 640, 'going': 642, 'gonna': 641, 'got': 650,
'grabbed': 182, 'gym': 453, 'had': 656, 'half': 420, 'has': 663, 'hasn': 666, 'hasnt': 667, 'have': 676, 'haven': 683,
'havent': 684, 'having': 685, 'heard': 692, 'helped': 694, 'helping': 697, 'hence': 698, 'hes': 702, 'hooked': 705,
'hosted': 182, 'hours': 706, 'how': 71, 'hung': 707, 'i': 716, 'idea': 43, 'if': 717, 'ignored': 253, 'im': 718, 'in':
721, 'informed': 723, 'insists': 724, 'interviewed': 182, 'intro': 727, 'introd': 729, 'introduced': 730, 'introed':
522, 'invited': 733, 'is': 744, 'isn': 745, 'it': 747, 'joined': 748, 'just': 752, 'keep': 753, 'keeps': 758, 'kept':
761, 'lacked': 765, 'lent': 767, 'let': 769, 'liked': 772, 'lined': 345, 'linked': 522, 'listened': 776, 'll': 779,
'long': 781, 'looked': 782, 'looking': 784, 'lost': 492, 'lunch': 512, 'lunched': 182, 'm': 419, 'made': 789, 'mail':
576, 'mailed': 790, 'maybe': 43, 'me': 791, 'meant': 796, 'meeting': 547, 'mentored': 511, 'mentoring': 800,
'message': 576, 'messaged': 583, 'met': 801, 'miss': 802, 'missed': 813, 'moved': 828, 'moves': 829, 'must': 830,
'my': 832, 'myself': 391, 'nearly': 416, 'need': 836, 'needed': 837, 'never': 838, 'new': 843, 'next': 849, 'no': 863,
'nobody': 864, 'noone': 865, 'noshow': 15, 'not': 869, 'note': 871, 'nothing': 872, 'noticed': 875, 'now': 876, 'off':
170, 'office': 453, 'on': 878, 'once': 71, 'one': 880, 'only': 881, 'ought': 883, 'out': 884, 'outstanding': 390,
'over': 886, 'overslept': 15, 'owe': 888, 'owes': 888, 'parked': 588, 'passed': 895, 'penciled': 896, 'pencilled':
896, 'pending': 390, 'perhaps': 43, 'phoned': 182, 'pinged': 182, 'pitched': 182, 'place': 453, 'planned': 897,
'planning': 898, 'played': 182, 'popped': 899, 'postponed': 901, 'presented': 549, 'promise': 391, 'proofread': 538,
'pub': 453, 'pushed': 903, 'put': 920, 'quick': 921, 'quote': 922, 'rained': 83, 'ran': 924, 'rang': 925, 're': 927,
'reached': 182, 'read': 933, 'rearranged': 926, 'rebooked': 935, 'received': 936, 'reckons': 724, 'recommendation':
937, 'recommended': 939, 'recommends': 724, 'referred': 943, 'rehearsed': 944, 'remember': 947, 'reminder': 104,
'repld': 182, 'replied': 182, 'reposted': 772, 'rescheduled': 948, 'rescheduling': 15, 'restaurant': 453, 'returned':
954, 'review': 955, 'reviewed': 957, 's': 969, 'said': 976, 'sat': 977, 'save': 979, 'saw': 989, 'saying': 55, 'says':
990, 'sched': 459, 'schedd': 459, 'scheduled': 21, 'seated': 588, 'seeing': 21, 'seen': 432, 'sending': 128, 'sent':
997, 'session': 955, 'set': 999, 'several': 381, 'shall': 1000, 'shared': 1004, 'shes': 702, 'shifted': 1005, 'shook':
1006, 'shop': 453, 'short': 923, 'should': 1007, 'showed': 1010, 'signed': 510, 'since': 1011, 'skedded': 459,
'skipped': 15, 'skipping': 15, 'skyped': 182, 'slacked': 182, 'so': 1014, 'spent': 1017, 'spoke': 182, 'spoken': 182,
'stand': 1018, 'standup': 121, 'still': 1022, 'stood': 1024, 'stopped': 1025, 'store': 453, 'straight': 1028, 'stuck':
1031, 'suggested': 724, 'suggests': 724, 'supposed': 1033, 'takeaway': 403, 'talked': 1035, 'task': 104, 'taught':
1036, 'tea': 653, 'telephoned': 182, 'telling': 55, 'tells': 1038, 'text': 576, 'texted': 583, 'thank': 1040,
'thanked': 1039, 'that': 1043, 'the': 1044, 'there': 1046, 'theyre': 702, 'thinking': 1048, 'thinks': 724, 'this':
1049, 'thought': 1052, 'three': 120, 'through': 1055, 'thru': 1055, 'tip': 398, 'to': 1068, 'todo': 1056, 'together':
362, 'told': 1087, 'too': 1090, 'took': 1091, 'tried': 1093, 'turns': 1094, 'two': 120, 'unable': 867, 'unanswered':
15, 'upcoming': 21, 'urged': 1095, 'urges': 402, 'visited': 182, 'volunteered': 1015, 'volunteering': 1096, 'waiting':
1102, 'walked': 1103, 'want': 830, 'wanted': 1105, 'warned': 412, 'was': 1106, 'wasn': 1108, 'watched': 775, 'we':
1110, 'went': 1112, 'were': 1113, 'what': 71, 'whatsapp': 576, 'whatsapped': 182, 'when': 71, 'where': 1114,
'whether': 1115, 'which': 1119, 'while': 71, 'who': 55, 'whose': 55, 'why': 71, 'will': 1121, 'wish': 1123, 'with':
1124, 'without': 1125, 'won': 1127, 'wondering': 1128, 'worked': 509, 'working': 509, 'workshop': 431, 'wouldn': 1132,
'wouldnt': 1131, 'wrong': 1133, 'wrote': 1135, 'yes': 1137, 'you': 1139, 'zoomed': 182}]


RELATIONS = [{'': (1, 'about')}, {'': (4, 'absent_after')}, {'<until>': 1, 'D': 1, 'till': 1, 'until': 1}, {'': (0,
'with')}, {'from': 3}, {'s': 3}, {'': (5, 'due')}, {'': (2, 'at'), 'latest': 6}, {'': (2, 'at'), 'N': 5, 'the': 7},
{'of': 0}, {'into': 3}, {'': (7, 'despite')}, {'call': 11}, {'had': 11, 'met': 11, 'spoke': 11, 'talked': 11}, {'a':
12, 'beers': 11, 'breakfast': 11, 'call': 11, 'coffee': 11, 'dinner': 11, 'drinks': 11, 'i': 13, 'lunch': 11, 'met':
11, 'spoke': 11, 'talked': 11, 'we': 13}, {'back': 11}, {'': (0, 'with'), 'back': 11, 'me': 15}, {'with': 3}, {'up':
17}, {'': (6, 'ahead')}, {'to': 0}, {'there': 1}, {'it': 1}, {'attend': 1, 'be': 21, 'come': 1, 'join': 1, 'make':
22}, {'not': 23}, {'t': 23}, {'': (4, 'absent_after'), 'up': 1}, {'up': 1}, {'attend': 1, 'come': 1, 'join': 1,
'make': 22, 'show': 26, 'turn': 27}, {'not': 28}, {'t': 28}, {'': (0, 'with'), 'D': 3}, {'away': 31, 'off': 31, 'out':
31}, {'N': 32}, {'': (0, 'with'), 'N': 32}, {'from': 3, 'to': 3}, {'': (3, 'absent_before')}, {'': (3,
'absent_before'), 'for': 36}, {'a': 12, 'beers': 11, 'breakfast': 11, 'call': 11, 'coffee': 11, 'dinner': 11,
'drinks': 11, 'lunch': 11, 'met': 11, 'spoke': 11, 'talked': 11}, {'': (2, 'at')}, {'at': 1, 'in': 1}, {'her': 11,
'him': 11, 'stuck': 40, 'them': 11}, {'skip': 1}, {'to': 42}, {'about': 0, 'from': 3, 'it': 4, 'that': 4, 'this': 4},
{'to': 3}, {'2': 0, 'to': 0}, {'bug': 1, 'cold': 1, 'covid': 1, 'flu': 1, 'migraine': 1}, {'a': 47, 'bug': 1, 'cold':
1, 'covid': 1, 'flu': 1, 'migraine': 1, 'the': 47}, {'with': 48}, {'': (2, 'at'), 'the': 39}, {'a': 12, 'beers': 11,
'breakfast': 11, 'call': 11, 'coffee': 11, 'dinner': 11, 'drinks': 11, 'lunch': 11, 'met': 11, 'of': 0, 'spoke': 11,
'talked': 11}, {'N': 0}, {'by': 0, 'from': 0, 'to': 52, 'via': 0}, {'by': 0, 'from': 0, 'to': 0, 'via': 0}, {'by': 3},
{'sick': 1}, {'holiday': 1, 'leave': 1}, {'away': 1, 'ill': 1, 'missing': 1, 'off': 56, 'on': 57, 'out': 1, 'sick': 1,
'stuck': 40}, {'desk': 1}, {'her': 59, 'his': 59, 'home': 1, 'their': 59}, {'around': 1, 'at': 60, 'available': 1,
'home': 1, 'in': 1, 'there': 1}, {'t': 61}, {'by': 6}, {'for': 0}, {'': (0, 'with'), 'up': 17}, {'than': 6}, {'of':
36}, {'later': 66, 'show': 1, 'sign': 67}, {'': (4, 'absent_after'), 'there': 1, 'with': 36}, {'D': 1, 'ill': 1,
'sick': 1, 'with': 48, 'work': 1}, {'try': 11}, {'second': 71}, {'the': 72}, {'ill': 1, 'sick': 1, 'with': 48}, {'at':
39}, {'by': 0, 'from': 0}, {'by': 0}, {'hi': 46}, {'apologies': 1, 'regrets': 1}, {'': (0, 'with'), 'her': 79, 'his':
79, 'their': 79}, {'i': 13, 'we': 13}, {'to': 3, 'with': 3}, {'home': 1}, {'at': 83, 'home': 1}, {'': (1, 'about'),
'to': 0}, {'coming': 19}, {'': (6, 'ahead'), 'coming': 19}, {'ill': 1}, {'was': 88}, {'': (5, 'due'), 'a': 12,
'beers': 11, 'breakfast': 11, 'call': 11, 'coffee': 11, 'dinner': 11, 'drinks': 11, 'lunch': 11, 'met': 11, 'spoke':
11, 'talked': 11}, {'': (0, 'with'), 'o': 36}, {'attend': 1, 'be': 21, 'come': 1, 'join': 1}, {'to': 92}, {'': (4,
'absent_after'), 'around': 1, 'at': 60, 'available': 1, 'home': 1, 'in': 1, 'there': 1}, {'': (4, 'absent_after'),
'sick': 1}, {'away': 1, 'ill': 1, 'off': 1, 'on': 57, 'sick': 1, 'traveling': 1, 'travelling': 1}, {'absent': 1,
'away': 1, 'ill': 1, 'meant': 93, 'missing': 1, 'not': 94, 'off': 95, 'on': 57, 'out': 1, 'sick': 1, 'sposed': 93,
'still': 96, 'stuck': 40, 'suposed': 93, 'supposed': 93, 'traveling': 1, 'travelling': 1}, {'t': 94}, {'not': 21},
{'': (0, 'with'), 'a': 12, 'beers': 11, 'breakfast': 11, 'call': 11, 'coffee': 11, 'dinner': 11, 'drinks': 11,
'lunch': 11, 'met': 11, 'spoke': 11, 'talked': 11}, {'about': 0}, {'about': 0, 'abroad': 2, 'absent': 1, 'abt': 0,
'alongside': 3, 'answer': 4, 'asked': 3, 'at': 8, 'away': 2, 'b4': 6, 'back': 4, 'bailed': 1, 'because': 9, 'before':
6, 'besides': 0, 'bout': 0, 'brought': 3, 'bumped': 10, 'but': 14, 'by': 6, 'call': 4, 'called': 16, 'calling': 3,
'canceled': 1, 'cancelled': 1, 'caught': 18, 'coming': 19, 'compared': 20, 'concerning': 0, 'considering': 0, 'could':
24, 'couldn': 25, 'couldnt': 23, 'did': 29, 'didn': 30, 'didnt': 28, 'dm': 4, 'dropped': 33, 'dropping': 33, 'drove':
34, 'due': 6, 'email': 35, 'emailed': 3, 'except': 37, 'excused': 1, 'facetimed': 3, 'finally': 38, 'for': 6, 'from':
39, 'got': 41, 'had': 43, 'heard': 44, 'hello': 45, 'hi': 46, 'hiring': 0, 'home': 49, 'hosted': 3, 'ill': 1, 'in':
50, 'instead': 51, 'interviewed': 3, 'intro': 53, 'introduction': 54, 'invited': 55, 'is': 58, 'isn': 62, 'joined':
55, 'knows': 0, 'later': 38, 'latest': 63, 'letter': 4, 'looking': 64, 'mail': 35, 'mailed': 3, 'meeting': 3,
'mentioned': 0, 'mentions': 0, 'message': 35, 'messaged': 3, 'met': 65, 'minus': 36, 'missed': 22, 'missing': 36,
'near': 39, 'news': 9, 'next': 19, 'no': 68, 'not': 69, 'note': 4, 'off': 70, 'on': 73, 'ooo': 2, 'out': 74,
'outside': 39, 'over': 75, 'phoned': 3, 'picked': 33, 'picking': 33, 'pinged': 3, 'ran': 10, 'rang': 16, 're': 0,
'recommended': 0, 'recommends': 0, 'referral': 76, 'referred': 77, 'regarding': 0, 'reply': 4, 'run': 10, 'said': 45,
'sans': 36, 'saw': 34, 'says': 78, 'seeing': 34, 'sent': 80, 'sick': 1, 'since': 6, 'skyped': 3, 'slack': 4, 'so': 81,
'sobre': 0, 'speaking': 45, 'spoke': 82, 'stayed': 84, 'suggested': 0, 'talked': 45, 'talking': 45, 'text': 4,
'texted': 3, 'thank': 0, 'thanked': 3, 'thanks': 85, 'the': 86, 'then': 14, 'thinking': 9, 'thinks': 0, 'this': 87,
'though': 89, 'thx': 85, 'til': 6, 'till': 6, 'together': 17, 'took': 34, 'traveling': 2, 'travelling': 2, 'uber': 0,
'until': 90, 'via': 0, 'visit': 35, 'visited': 3, 'vm': 4, 'voicemail': 4, 'w': 91, 'was': 97, 'wasn': 98, 'wasnt':
61, 'waved': 33, 'were': 99, 'weren': 62, 'werent': 61, 'whatsapp': 4, 'with': 100, 'without': 36, 'worried': 101,
'wrote': 45, 'wth': 3, 'zoomed': 3}]


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

