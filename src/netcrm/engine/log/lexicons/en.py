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
'advice')}, {'<imperative>': 10}, {'^': 11}, {'': (0, 'missed')}, {'<until>': 13, 'D': 13, 'all': 13, 'from': 13,
'till': 13, 'today': 13, 'until': 13, 'with': 13}, {'office': 14}, {'office': 14, 'the': 15}, {'of': 16}, {'abroad':
14, 'away': 14, 'off': 14, 'ooo': 14, 'out': 17, 'traveling': 14, 'travelling': 14}, {'': (2, 'plan')}, {'D': 19},
{'...': 20}, {'...': 20, 'a': 21, 'my': 21, 'our': 21, 'the': 21}, {'up': 22}, {'arrange': 22, 'book': 22, 'confirm':
22, 'fix': 22, 'plan': 22, 'propose': 22, 'schedule': 22, 'set': 23, 'suggest': 22}, {'to': 24}, {'touch': 25}, {'in':
26}, {'called': 25, 'emailed': 25, 'got': 27, 'mailed': 25, 'messaged': 25, 'phoned': 25, 'rang': 25, 'texted': 25,
'wrote': 25}, {'abroad': 14, 'assistant': 28, 'away': 14, 'ea': 28, 'off': 14, 'office': 28, 'ooo': 14, 'out': 17,
'pa': 28, 'secretary': 28, 'team': 28, 'traveling': 14, 'travelling': 14}, {':': 12, 'abroad': 14, 'away': 14, 'is':
18, 'off': 14, 'ooo': 14, 'out': 17, 's': 29, 'traveling': 14, 'travelling': 14, 'was': 18}, {'': (5, 'mine')}, {'N':
31}, {'to': 32}, {'with': 32}, {'up': 34}, {'back': 33}, {'out': 33}, {'N': 31, 'arrive': 1, 'be': 2, 'come': 1,
'follow': 1, 'land': 1, 'reach': 3}, {'to': 38}, {'agreement': 5, 'answer': 5, 'apologise': 33, 'apologize': 33,
'ask': 32, 'chase': 32, 'check': 34, 'congratulate': 32, 'contract': 5, 'copy': 5, 'decision': 5, 'deck': 5, 'docs':
5, 'documents': 5, 'draft': 5, 'feedback': 5, 'figures': 5, 'follow': 35, 'get': 36, 'introduce': 32, 'invite': 32,
'invoice': 5, 'list': 5, 'numbers': 5, 'offer': 5, 'order': 5, 'paperwork': 5, 'pay': 32, 'payment': 5, 'ping': 32,
'po': 5, 'proposal': 5, 'quote': 5, 'reach': 37, 'remind': 32, 'report': 39, 'samples': 5, 'send': 32, 'specs': 5,
'tell': 32, 'term': 6, 'thank': 32, 'write': 32}, {'': (11, 'thinking')}, {'N': 41}, {'about': 42, 'of': 42}, {'...':
20, 'D': 19, 'later': 19}, {'N': 44}, {'w': 45, 'with': 45}, {'up': 46}, {'to': 21, 'w': 21, 'with': 21}, {'away': 48,
'back': 48, 'down': 48, 'out': 48, 'over': 48, 'round': 48, 'to': 21, 'up': 48, 'w': 21, 'with': 21}, {'': (13,
'talk')}, {'are': 50, 'got': 50, 'had': 50, 'has': 50, 'is': 50, 'left': 50, 'might': 50, 'quit': 50, 's': 50, 'was':
50, 'were': 50, 'will': 50}, {'<they>': 51}, {'<they>': 51, 'that': 52}, {'...': 20, 'D': 19}, {'down': 54, 'in': 54,
'over': 54, 'round': 54, 'up': 54}, {'w': 21, 'with': 21}, {'call': 56, 'meeting': 56}, {'N': 55, 'a': 57,
'breakfast': 56, 'brunch': 56, 'coffee': 56, 'dinner': 56, 'drinks': 56, 'lunch': 56, 'tea': 56}, {'<they>': 41},
{'<they>': 41, 'that': 59}, {'<they>': 50}, {'did': 61, 'does': 61, 'has': 61, 'is': 61, 'was': 61, 'will': 61}, {'':
(15, 'gave:intro')}, {'N': 63}, {'N': 64}, {'<them>': 54, 'N': 44}, {'1': 13}, {'call': 13, 'meeting': 13}, {'up':
13}, {'off': 13}, {'one': 13}, {'to': 71}, {'1': 67, '1on1': 13, 'appointment': 13, 'board': 68, 'breakfast': 13,
'call': 13, 'catch': 69, 'coffee': 13, 'demo': 13, 'dinner': 13, 'interview': 13, 'kick': 70, 'kickoff': 13, 'lunch':
13, 'meeting': 13, 'offsite': 13, 'one': 72, 'party': 13, 'retro': 13, 'review': 13, 'session': 13, 'slot': 13,
'stand': 69, 'standup': 13, 'sync': 13, 'weekly': 13, 'workshop': 13, 'zoom': 13}, {'': (0, 'missed'), '1': 67,
'1on1': 13, 'appointment': 13, 'board': 68, 'breakfast': 13, 'call': 13, 'catch': 69, 'coffee': 13, 'demo': 13,
'dinner': 13, 'interview': 13, 'kick': 70, 'kickoff': 13, 'lunch': 13, 'meeting': 13, 'offsite': 13, 'one': 72,
'party': 13, 'retro': 13, 'review': 13, 'session': 13, 'slot': 13, 'stand': 69, 'standup': 13, 'sync': 13, 'weekly':
13, 'workshop': 13, 'zoom': 13}, {'1': 67, '1on1': 13, 'appointment': 13, 'board': 73, 'breakfast': 13, 'call': 13,
'catch': 69, 'coffee': 13, 'daily': 73, 'demo': 13, 'dinner': 13, 'interview': 13, 'kick': 70, 'kickoff': 13, 'lunch':
13, 'meeting': 13, 'monthly': 73, 'offsite': 13, 'one': 72, 'party': 13, 'quarterly': 73, 'retro': 13, 'review': 13,
'session': 13, 'slot': 13, 'stand': 69, 'standup': 13, 'sync': 13, 'team': 73, 'weekly': 74, 'workshop': 13, 'zoom':
13}, {'s': 75}, {'<their>': 75, 'D': 75, 'N': 76, 'my': 75, 'our': 75, 'the': 75, 'this': 75}, {'^': 31}, {'<them>':
78}, {'t': 10}, {'always': 10, 'build': 10, 'buy': 10, 'charge': 10, 'cut': 10, 'don': 80, 'dont': 10, 'double': 10,
'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'keep': 10, 'launch': 10, 'never': 10, 'raise': 10, 'sell': 10,
'ship': 10, 'start': 10, 'stop': 10, 'test': 10, 'try': 10, 'use': 10, 'wait': 10}, {'^': 81}, {'^': 81, 'to': 82},
{'later': 19}, {'N': 84}, {'$$': 13}, {'<their>': 9, 'N': 30, '^': 40, 'a': 9, 'an': 9, 'annoyed': 43, 'anxious': 43,
'catching': 47, 'curious': 43, 'cycling': 49, 'driving': 49, 'excited': 43, 'final': 8, 'first': 8, 'flying': 49,
'gather': 53, 'gathered': 53, 'going': 49, 'having': 58, 'heading': 49, 'heard': 53, 'hope': 60, 'hoping': 60, 'how':
62, 'intro': 65, 'jealous': 43, 'meeting': 66, 'missed': 77, 'off': 49, 'owe': 79, 'proud': 43, 'said': 83, 'says':
83, 'seeing': 85, 'signed': 8, 'the': 9, 'thinking': 43, 'traveling': 49, 'travelling': 49, 'understand': 53,
'visiting': 85, 'vm': 86, 'voicemail': 86, 'what': 62, 'when': 62, 'where': 62, 'why': 62, 'wish': 60, 'wishing': 60,
'worried': 43}, {'from': 32}, {'...': 88}, {'get': 89}, {'': (12, 'task')}, {'N': 91}, {'...': 92}, {'you': 93},
{'done': 93}, {'congrats': 93, 'congratulations': 93, 'happy': 93, 'hello': 93, 'hi': 93, 'sorry': 93, 'thank': 94,
'thanks': 93, 'well': 95}, {'^': 90, 'say': 96, 'wish': 96}, {'': (18, 'gave:mentoring')}, {'^': 98}, {'': (18,
'gave:mentoring'), 'students': 99}, {'^': 100, 'at': 99}, {'': (22, 'gave:volunteering')}, {'^': 102}, {'mentoring':
101, 'volunteering': 103}, {'mentoring': 101, 'of': 104, 'volunteering': 103}, {'calls': 13}, {'h': 105, 'hour': 105,
'hours': 105, 'hr': 105, 'hrs': 105, 'missed': 106}, {'skipped': 13}, {'1': 108}, {'D': 31}, {'...': 31}, {'...': 110,
'<them>': 111, 'both': 31}, {'<give1>': 112}, {'...': 110}, {'^': 114}, {'call': 19, 'have': 19, 'meet': 19, 'see':
19, 'speak': 19, 'talk': 19, 'visit': 19}, {'to': 116}, {'together': 21}, {'^': 0}, {'on': 119}, {'waiting': 120},
{'...': 20, '^': 114}, {'attending': 21, 'bringing': 115, 'calling': 115, 'catching': 21, 'celebrating': 21,
'cooking': 21, 'doing': 21, 'driving': 21, 'dropping': 115, 'due': 117, 'flying': 21, 'getting': 118, 'going': 21,
'having': 21, 'heading': 21, 'hosting': 21, 'introducing': 115, 'making': 115, 'meeting': 21, 'off': 117, 'paying':
115, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'sending': 115, 'sharing': 115,
'showing': 21, 'speaking': 21, 'still': 121, 'taking': 122, 'traveling': 21, 'travelling': 21, 'trying': 21,
'visiting': 21, 'watching': 21, 'writing': 115}, {'attending': 21, 'bringing': 115, 'calling': 115, 'catching': 21,
'celebrating': 21, 'cooking': 21, 'doing': 21, 'driving': 21, 'dropping': 115, 'due': 117, 'flying': 21, 'getting':
118, 'going': 21, 'having': 21, 'heading': 21, 'hosting': 21, 'introducing': 115, 'making': 115, 'meeting': 21, 'off':
117, 'paying': 115, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'sending': 115,
'sharing': 115, 'showing': 21, 'speaking': 21, 'taking': 122, 'traveling': 21, 'travelling': 21, 'trying': 21,
'visiting': 21, 'watching': 21, 'writing': 115}, {'there': 86}, {'attend': 86, 'be': 125, 'come': 86, 'go': 86}, {'t':
126}, {'not': 126}, {'mentioned': 50, 'met': 50, 'offered': 50, 'promised': 50, 'said': 50, 'seen': 50, 'sent': 50,
'told': 50}, {'': (0, 'missed'), '$$': 13}, {'attend': 130, 'be': 125, 'call': 13, 'come': 86, 'go': 130, 'meet': 13,
'reach': 13, 'see': 13, 'speak': 13, 'talk': 13, 'visit': 13}, {'not': 131}, {'attend': 130, 'be': 125, 'call': 13,
'come': 86, 'go': 130, 'happen': 13, 'meet': 13, 'see': 13, 'speak': 13, 'talk': 13, 'visit': 13}, {'t': 133},
{'attend': 130, 'be': 125, 'call': 13, 'come': 86, 'go': 130, 'meet': 13, 'see': 13, 'speak': 13, 'talk': 13, 'visit':
13}, {'': (17, 'gave:knowledge')}, {'^': 136}, {'how': 137}, {'N': 21}, {'N': 21, 'to': 139, 'with': 139}, {'1': 54},
{'up': 54}, {'one': 54}, {'to': 143}, {'call': 54}, {'1': 141, 'appointment': 54, 'breakfast': 54, 'brunch': 54,
'call': 54, 'catch': 142, 'chat': 54, 'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54, 'drinks': 54, 'follow': 142,
'interview': 54, 'lunch': 54, 'meeting': 54, 'mtg': 54, 'one': 144, 'phone': 145, 'session': 54, 'supper': 54, 'sync':
54, 'tea': 54, 'video': 145, 'workshop': 54, 'zoom': 54}, {'...': 20, '1': 141, 'D': 19, 'appointment': 54,
'breakfast': 54, 'brunch': 54, 'call': 54, 'catch': 142, 'chat': 54, 'coffee': 54, 'date': 54, 'demo': 54, 'dinner':
54, 'drinks': 54, 'follow': 142, 'interview': 54, 'lunch': 54, 'meeting': 54, 'mtg': 54, 'one': 144, 'phone': 145,
'session': 54, 'supper': 54, 'sync': 54, 'tea': 54, 'video': 145, 'workshop': 54, 'zoom': 54}, {'up': 147}, {'1': 141,
'another': 146, 'appointment': 54, 'board': 146, 'breakfast': 54, 'brunch': 54, 'call': 54, 'catch': 142, 'chat': 54,
'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54, 'drinks': 54, 'final': 146, 'first': 146, 'follow': 148,
'interview': 54, 'lunch': 54, 'meeting': 54, 'monthly': 146, 'mtg': 54, 'one': 144, 'phone': 145, 'quick': 146,
'second': 146, 'session': 54, 'short': 146, 'supper': 54, 'sync': 54, 'tea': 54, 'team': 146, 'video': 145, 'weekly':
146, 'workshop': 54, 'zoom': 54}, {'N': 54}, {'meet': 150, 'see': 150, 'visit': 150}, {'1': 141, 'a': 149, 'an': 149,
'another': 146, 'appointment': 54, 'board': 146, 'breakfast': 54, 'brunch': 54, 'call': 54, 'catch': 142, 'chat': 54,
'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54, 'drinks': 54, 'final': 146, 'first': 146, 'follow': 148,
'interview': 54, 'lunch': 54, 'meeting': 54, 'monthly': 146, 'mtg': 54, 'my': 149, 'one': 144, 'our': 149, 'phone':
145, 'quick': 146, 'second': 146, 'session': 54, 'short': 146, 'supper': 54, 'sync': 54, 'tea': 54, 'team': 146,
'the': 149, 'to': 151, 'video': 145, 'weekly': 146, 'workshop': 54, 'zoom': 54}, {'1': 141, 'a': 149, 'an': 149,
'another': 146, 'appointment': 54, 'board': 146, 'breakfast': 54, 'brunch': 54, 'call': 54, 'catch': 142, 'chat': 54,
'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54, 'drinks': 54, 'final': 146, 'first': 146, 'follow': 148, 'got':
152, 'interview': 54, 'lunch': 54, 'meeting': 54, 'monthly': 146, 'mtg': 54, 'my': 149, 'one': 144, 'our': 149,
'phone': 145, 'quick': 146, 'second': 146, 'session': 54, 'short': 146, 'supper': 54, 'sync': 54, 'tea': 54, 'team':
146, 'the': 149, 'to': 151, 'video': 145, 'weekly': 146, 'workshop': 54, 'zoom': 54}, {'attending': 21, 'catching':
21, 'celebrating': 21, 'cooking': 21, 'doing': 21, 'driving': 21, 'flying': 21, 'getting': 118, 'going': 21, 'having':
21, 'heading': 21, 'hosting': 21, 'meeting': 21, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21,
'seeing': 21, 'showing': 21, 'speaking': 21, 'taking': 21, 'traveling': 21, 'travelling': 21, 'trying': 21,
'visiting': 21, 'watching': 21}, {'at': 21, 'back': 21, 'in': 21, 'over': 21, 'with': 21}, {'be': 155}, {'to': 151},
{'have': 13}, {'to': 158}, {'internet': 13, 'news': 13, 'paper': 13, 'radio': 13, 'tv': 13}, {'the': 160}, {'on': 13},
{'in': 161, 'it': 162, 'on': 161}, {'<i>': 50}, {'<i>': 50, 'that': 164}, {'been': 13, 'called': 13, 'gone': 13,
'met': 13, 'phoned': 13, 'replied': 13, 'rung': 13, 'seen': 13, 'visited': 13, 'written': 13}, {'have': 166},
{'<them>': 165}, {'': (23, 'contact')}, {'at': 169, 'by': 169, 'due': 117, 'off': 117, 'with': 169}, {'^': 113, 'am':
123, 'are': 124, 'can': 127, 'cannot': 126, 'cant': 126, 'could': 128, 'couldn': 127, 'couldnt': 126, 'd': 129, 'did':
132, 'didn': 134, 'didnt': 135, 'due': 117, 'explained': 138, 'go': 140, 'had': 129, 'have': 153, 'im': 154, 'll':
156, 'm': 123, 'meet': 140, 'need': 157, 'off': 117, 'ought': 159, 're': 124, 'read': 163, 'said': 165, 'saw': 163,
'see': 140, 'shall': 156, 'should': 167, 'thought': 165, 'told': 168, 've': 153, 'visit': 140, 'was': 170, 'were':
170, 'will': 156}, {'^': 10}, {'^': 10, 'that': 172, 'to': 172}, {'^': 10, 'is': 173, 's': 173, 'that': 172, 'to':
172, 'was': 173}, {'advice': 174, 'counsel': 174, 'recommendation': 174, 'suggestion': 174, 'tip': 174, 'view': 174},
{'': (6, 'theirs')}, {'D': 176}, {'...': 177, '<me>': 176, 'D': 176}, {'<until>': 176}, {'...': 179}, {'<give3>': 178,
'<giveinf>': 180}, {'to': 10}, {'2': 10, 'to': 10}, {'can': 10, 'could': 10, 'have': 182, 'must': 10, 'need': 183,
'ought': 182, 'shd': 10, 'should': 10, 'shouldn': 80, 'shouldnt': 10}, {'^': 184}, {'<i>': 185}, {'<i>': 185, '^': 10,
'that': 186}, {'attended': 169}, {'...': 177}, {'^': 189}, {'<me>': 176}, {'for': 191}, {'...': 192}, {'asking': 193,
'checking': 193, 'digging': 193, 'drafting': 193, 'finding': 193, 'looking': 193, 'preparing': 193, 'pulling': 193,
'putting': 193, 'sorting': 193, 'working': 193}, {'': (4, 'needs_from_me')}, {'': (4, 'needs_from_me'), 'D': 195},
{'me': 196, 'us': 196}, {'from': 197}, {'...': 198}, {'^': 199}, {'on': 200}, {'for': 200}, {'for': 200, 'on': 200},
{'^': 194, 'counting': 201, 'expecting': 200, 'hoping': 202, 'waiting': 203}, {'<i>': 185, 'that': 186}, {'be': 50},
{'he': 50, 'her': 50, 'his': 50, 'how': 50, 'if': 50, 'it': 50, 'she': 50, 'that': 50, 'their': 50, 'they': 50, 'to':
206, 'what': 50, 'when': 50, 'whether': 50, 'why': 50}, {'me': 86, 'us': 86}, {'without': 208}, {'...': 209}, {'must':
10, 'need': 182, 'needs': 182, 'ought': 182, 'should': 10}, {'...': 211}, {'': (13, 'talk'), '<i>': 185, '^': 212},
{'<i>': 185, '^': 212, 'he': 50, 'her': 50, 'his': 50, 'how': 50, 'if': 50, 'it': 50, 'she': 50, 'that': 213, 'their':
50, 'they': 50, 'what': 50, 'when': 50, 'whether': 50, 'why': 50}, {'back': 13}, {'it': 13}, {'answer': 13,
'answered': 13, 'call': 215, 'called': 215, 'came': 13, 'come': 13, 'coming': 13, 'make': 216, 'pick': 69, 'picked':
69, 'replied': 13, 'reply': 13, 'respond': 13, 'responded': 13, 'show': 13, 'showed': 13}, {'t': 217}, {'he': 50,
'her': 50, 'his': 50, 'how': 50, 'if': 50, 'it': 50, 'she': 50, 'that': 50, 'their': 50, 'they': 50, 'what': 50,
'when': 50, 'whether': 50, 'why': 50}, {'not': 217}, {'place': 10, 'position': 10, 'shoes': 10}, {'my': 221}, {'in':
222, 'me': 10, 'us': 10}, {'was': 223, 'were': 223}, {'<they>': 224}, {'if': 225}, {'for': 10}, {'on': 10}, {'off':
10, 'out': 227}, {'clear': 10}, {'to': 10, 'with': 10}, {'...': 226, 'aim': 227, 'avoid': 10, 'focus': 228, 'hold':
229, 'push': 227, 'steer': 230, 'stick': 231}, {'forgotten': 86}, {'up': 50}, {'catch': 234, 'come': 50, 'have': 50,
'meet': 50, 'see': 50, 'visit': 50}, {'to': 235}, {'^': 232, 'clean': 233, 'completely': 233, 'forgotten': 86, 'like':
236, 'totally': 233}, {'answer': 13, 'answered': 13, 'call': 215, 'called': 215, 'came': 13, 'come': 13, 'coming': 13,
'pick': 69, 'picked': 69, 'replied': 13, 'reply': 13, 'respond': 13, 'responded': 13, 'show': 13, 'showed': 13},
{'not': 238}, {'my': 13}, {'answer': 13, 'answered': 13, 'call': 215, 'called': 215, 'came': 13, 'come': 13, 'coming':
13, 'get': 240, 'got': 240, 'pick': 69, 'picked': 69, 'receive': 240, 'received': 240, 'replied': 13, 'reply': 13,
'respond': 13, 'responded': 13, 'saw': 240, 'see': 240, 'seen': 240, 'show': 13, 'showed': 13}, {'t': 241}, {'t':
238}, {'my': 195, 'our': 195}, {'^': 244}, {'<i>': 185, '^': 212}, {'<i>': 185, '^': 212, 'that': 246}, {'...': 209,
'clean': 233, 'completely': 233, 'forgotten': 86, 'totally': 233}, {'her': 0, 'his': 0, 'my': 0, 'our': 0, 'the': 0,
'their': 0}, {'^': 249}, {'<me>': 119}, {'^': 0, 'back': 119}, {'<me>': 252, '^': 249}, {'<me>': 119, '^': 249},
{'approved': 250, 'delivered': 250, 'given': 251, 'got': 251, 'paid': 253, 'returned': 254, 'sent': 254, 'shown': 251,
'signed': 254}, {'not': 255}, {'<me>': 119, 'my': 13}, {'approved': 250, 'delivered': 250, 'get': 240, 'given': 251,
'got': 257, 'paid': 253, 'receive': 240, 'received': 240, 'returned': 254, 'saw': 240, 'see': 240, 'seen': 240,
'sent': 254, 'shown': 251, 'signed': 254}, {'t': 258}, {'t': 255}, {'...': 198, 'my': 195, 'our': 195}, {'^': 261},
{'for': 262, 'on': 200}, {'^': 194, 'convinced': 205, 'counting': 201, 'expecting': 200, 'hoping': 202, 'waiting':
263}, {'<giveinf>': 191}, {'^': 265}, {'D': 195}, {'me': 195, 'us': 195}, {'by': 267, 'for': 267, 'from': 268},
{'...': 269, 'my': 195, 'our': 195}, {'^': 270}, {'^': 194}, {'better': 10}, {'2': 10, 'a': 10, 'an': 10, 'better':
10, 'fewer': 10, 'less': 10, 'more': 10, 'our': 10, 'some': 10, 'to': 10}, {'got': 182}, {'better': 10, 'can': 10,
'could': 10, 'd': 273, 'gotta': 10, 'have': 182, 'might': 10, 'must': 10, 'need': 274, 'ought': 182, 'shd': 10,
'should': 10, 'shouldn': 80, 'shouldnt': 10, 've': 275}, {'^': 276}, {'not': 10}, {'...': 211, 'always': 10, 'ask':
10, 'do': 278, 'don': 80, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10,
'sell': 10, 'start': 10, 'stop': 10}, {'': (13, 'talk'), '<i>': 277, '^': 212}, {'always': 10, 'ask': 10, 'do': 278,
'don': 80, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start':
10, 'stop': 10}, {'^': 281}, {'<i>': 277, '^': 279, 'he': 50, 'her': 50, 'his': 50, 'how': 50, 'if': 50, 'it': 50,
'she': 50, 'that': 280, 'their': 50, 'they': 50, 'to': 282, 'what': 50, 'when': 50, 'whether': 50, 'why': 50},
{'better': 10, 'can': 10, 'could': 10, 'd': 273, 'gotta': 10, 'have': 182, 'might': 10, 'must': 10, 'need': 183,
'ought': 182, 'shd': 10, 'should': 10, 'shouldn': 80, 'shouldnt': 10, 've': 275}, {'^': 284}, {'<i>': 285, '^': 10},
{'<i>': 285, '<me>': 172, '^': 10, 'that': 286, 'to': 172}, {'^': 194, 'counting': 201, 'expecting': 200, 'hoping':
202, 'waiting': 263}, {'^': 276, 'shall': 172}, {'have': 182, 'must': 10, 'need': 10, 'should': 10}, {'^': 290},
{'<i>': 291, '^': 182}, {'...': 211, '<giveinf>': 10, 'always': 10, 'ask': 10, 'do': 278, 'don': 80, 'dont': 10,
'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10},
{'<giveinf>': 10, 'always': 10, 'ask': 10, 'do': 278, 'don': 80, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10,
'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'^': 294}, {':': 172, '<i>': 289, '<me>':
292, '^': 293, 'he': 50, 'her': 50, 'his': 50, 'how': 50, 'if': 50, 'it': 50, 'she': 50, 'that': 280, 'their': 50,
'they': 50, 'to': 295, 'what': 50, 'when': 50, 'whether': 50, 'why': 50}, {'<giveinf>': 10}, {'<me>': 292, '^': 297},
{':': 172, '<i>': 277, '<me>': 292, '^': 293, 'he': 50, 'her': 50, 'his': 50, 'how': 50, 'if': 50, 'it': 50, 'she':
50, 'that': 280, 'their': 50, 'they': 50, 'to': 295, 'what': 50, 'when': 50, 'whether': 50, 'why': 50}, {'has': 256,
'hasn': 260, 'hasnt': 255, 'haven': 260, 'havent': 255}, {'': (3, 'advice'), '...': 211}, {'<i>': 285, '^': 212},
{'<i>': 285, '^': 301, 'that': 302}, {'<i>': 291}, {'<me>': 304}, {'<i>': 291, 'he': 50, 'her': 50, 'his': 50, 'how':
50, 'if': 50, 'it': 50, 'she': 50, 'that': 50, 'their': 50, 'they': 50, 'what': 50, 'when': 50, 'whether': 50, 'why':
50}, {'<me>': 306}, {'should': 172}, {'<i>': 308}, {'^': 276, 'should': 172}, {'<i>': 310, '^': 279, 'he': 50, 'her':
50, 'his': 50, 'how': 50, 'if': 50, 'it': 50, 'she': 50, 'that': 280, 'their': 50, 'they': 50, 'to': 282, 'what': 50,
'when': 50, 'whether': 50, 'why': 50}, {'': (13, 'talk'), '<i>': 285, '^': 212}, {'<i>': 285, '^': 212, 'he': 50,
'her': 50, 'his': 50, 'how': 50, 'if': 50, 'it': 50, 'she': 50, 'that': 312, 'their': 50, 'they': 50, 'what': 50,
'when': 50, 'whether': 50, 'why': 50}, {'<me>': 219}, {'part': 169}, {'up': 169}, {'from': 268}, {'by': 195}, {'...':
318}, {'...': 317, 'my': 319, 'our': 319}, {'^': 320, 'to': 235}, {'around': 169, 'clear': 205, 'in': 169}, {'around':
169, 'in': 169}, {'^': 232, 'like': 236}, {'^': 181, 'advised': 187, 'advises': 187, 'all': 188, 'answers': 190,
'are': 204, 'argued': 205, 'argues': 205, 'asked': 207, 'ate': 210, 'attended': 169, 'become': 200, 'becomes': 200,
'believed': 205, 'believes': 214, 'both': 188, 'can': 218, 'cannot': 217, 'cant': 217, 'claims': 219, 'confirmed':
219, 'could': 220, 'couldn': 218, 'couldnt': 217, 'd': 237, 'did': 239, 'didn': 242, 'didnt': 241, 'doesn': 243,
'drove': 210, 'expects': 245, 'explained': 219, 'feels': 247, 'felt': 205, 'get': 200, 'gets': 200, 'had': 248, 'has':
256, 'hasn': 259, 'hasnt': 258, 'haven': 260, 'havent': 255, 'heard': 219, 'hoped': 236, 'hopes': 236, 'insists': 205,
'is': 264, 'isn': 243, 'left': 210, 'mentioned': 219, 'mentions': 219, 'met': 210, 'must': 266, 'need': 245, 'needs':
271, 'never': 241, 'plans': 236, 're': 272, 'receives': 200, 'reckoned': 205, 'reckons': 283, 'recommended': 287,
'recommends': 287, 's': 288, 'said': 296, 'say': 298, 'says': 299, 'shall': 266, 'should': 266, 'still': 300,
'suggested': 303, 'suggests': 303, 'tell': 305, 'tells': 307, 'texted': 219, 'think': 309, 'thinks': 311, 'thought':
313, 'told': 314, 'took': 315, 'turned': 316, 'want': 236, 'wanted': 236, 'wants': 321, 'warned': 205, 'was': 322,
'went': 210, 'were': 323, 'will': 220, 'won': 218, 'wont': 217, 'would': 324, 'wrote': 219}, {'her': 50, 'him': 50,
'me': 50, 'them': 50, 'us': 50}, {'best': 50, 'better': 50, 'fine': 50, 'for': 326, 'good': 50, 'ok': 50, 'okay': 50},
{'is': 327, 's': 327, 'suits': 327, 'works': 327}, {'together': 19}, {'at': 19, 'attending': 19, 'catching': 19,
'celebrating': 19, 'cooking': 19, 'doing': 19, 'driving': 19, 'flying': 19, 'getting': 329, 'going': 19, 'having': 19,
'heading': 19, 'hosting': 19, 'in': 19, 'meeting': 19, 'picking': 19, 'playing': 19, 'presenting': 19, 'running': 19,
'seeing': 19, 'showing': 19, 'speaking': 19, 'taking': 19, 'traveling': 19, 'travelling': 19, 'trying': 19,
'visiting': 19, 'watching': 19, 'with': 19}, {'1': 19}, {'up': 19}, {'one': 19}, {'to': 333}, {'call': 19}, {'1': 331,
'appointment': 19, 'breakfast': 19, 'brunch': 19, 'call': 19, 'catch': 332, 'chat': 19, 'coffee': 19, 'date': 19,
'demo': 19, 'dinner': 19, 'drinks': 19, 'follow': 332, 'interview': 19, 'lunch': 19, 'meeting': 19, 'mtg': 19, 'one':
334, 'phone': 335, 'session': 19, 'supper': 19, 'sync': 19, 'tea': 19, 'video': 335, 'workshop': 19, 'zoom': 19}, {'':
(2, 'plan'), '1': 331, 'appointment': 19, 'breakfast': 19, 'brunch': 19, 'call': 19, 'catch': 332, 'chat': 19,
'coffee': 19, 'date': 19, 'demo': 19, 'dinner': 19, 'drinks': 19, 'follow': 332, 'interview': 19, 'lunch': 19,
'meeting': 19, 'mtg': 19, 'one': 334, 'phone': 335, 'session': 19, 'supper': 19, 'sync': 19, 'tea': 19, 'video': 335,
'workshop': 19, 'zoom': 19}, {'up': 337}, {'1': 331, 'another': 336, 'appointment': 19, 'board': 336, 'breakfast': 19,
'brunch': 19, 'call': 19, 'catch': 332, 'chat': 19, 'coffee': 19, 'date': 19, 'demo': 19, 'dinner': 19, 'drinks': 19,
'final': 336, 'first': 336, 'follow': 338, 'interview': 19, 'lunch': 19, 'meeting': 19, 'monthly': 336, 'mtg': 19,
'one': 334, 'phone': 335, 'quick': 336, 'second': 336, 'session': 19, 'short': 336, 'supper': 19, 'sync': 19, 'tea':
19, 'team': 336, 'video': 335, 'weekly': 336, 'workshop': 19, 'zoom': 19}, {'1': 331, 'a': 339, 'an': 339, 'another':
336, 'appointment': 19, 'board': 336, 'breakfast': 19, 'brunch': 19, 'call': 19, 'catch': 332, 'chat': 19, 'coffee':
19, 'date': 19, 'demo': 19, 'dinner': 19, 'drinks': 19, 'final': 336, 'first': 336, 'follow': 338, 'interview': 19,
'lunch': 19, 'meeting': 19, 'monthly': 336, 'mtg': 19, 'my': 339, 'one': 334, 'our': 339, 'phone': 335, 'quick': 336,
'second': 336, 'session': 19, 'short': 336, 'supper': 19, 'sync': 19, 'tea': 19, 'team': 336, 'the': 339, 'video':
335, 'weekly': 336, 'workshop': 19, 'zoom': 19}, {'1': 331, 'a': 339, 'an': 339, 'another': 336, 'appointment': 19,
'board': 336, 'breakfast': 19, 'brunch': 19, 'call': 19, 'catch': 332, 'chat': 19, 'coffee': 19, 'date': 19, 'demo':
19, 'dinner': 19, 'drinks': 19, 'final': 336, 'first': 336, 'follow': 338, 'got': 340, 'interview': 19, 'lunch': 19,
'meeting': 19, 'monthly': 336, 'mtg': 19, 'my': 339, 'one': 334, 'our': 339, 'phone': 335, 'quick': 336, 'second':
336, 'session': 19, 'short': 336, 'supper': 19, 'sync': 19, 'tea': 19, 'team': 336, 'the': 339, 'video': 335,
'weekly': 336, 'workshop': 19, 'zoom': 19}, {'am': 330, 'are': 330, 'fly': 19, 'go': 19, 'have': 341, 'host': 19, 'm':
330, 'meet': 19, 're': 330, 'see': 19, 'travel': 19, 've': 341, 'visit': 19}, {'attending': 19, 'catching': 19,
'celebrating': 19, 'cooking': 19, 'doing': 19, 'driving': 19, 'flying': 19, 'getting': 329, 'going': 19, 'having': 19,
'heading': 19, 'hosting': 19, 'meeting': 19, 'picking': 19, 'playing': 19, 'presenting': 19, 'running': 19, 'seeing':
19, 'showing': 19, 'speaking': 19, 'taking': 19, 'traveling': 19, 'travelling': 19, 'trying': 19, 'visiting': 19,
'watching': 19}, {'are': 343}, {'<i>': 344}, {'and': 345}, {'...': 328, '<i>': 342, 'N': 346, 'is': 327, 's': 327,
'suits': 327, 'works': 327}, {'are': 154}, {'': (14, 'together')}, {'<i>': 348, 'i': 349, 'me': 349, 'myself': 349,
'us': 349}, {'ill': 13, 'sick': 13}, {'in': 351}, {'by': 54, 'down': 54, 'for': 54, 'in': 54, 'over': 54, 'round': 54,
'to': 54, 'up': 54}, {'my': 13, 'our': 13}, {'on': 354}, {'week': 13}, {'all': 356, 'ill': 13, 'sick': 13, 'today':
13}, {'leave': 13}, {'annual': 358, 'holiday': 13, 'holidays': 13, 'hols': 13, 'leave': 13, 'maternity': 13,
'paternity': 13, 'vacation': 13}, {'sick': 13}, {'off': 357, 'on': 359, 'out': 360, 'uncontactable': 13,
'unreachable': 13, 'unwell': 13}, {'1': 67, '1on1': 13, 'call': 13, 'meeting': 13, 'one': 72, 'session': 13, 'stand':
69, 'standup': 13, 'sync': 13}, {'1': 67, '1on1': 13, 'board': 362, 'call': 13, 'daily': 362, 'meeting': 13,
'monthly': 362, 'one': 72, 'quarterly': 362, 'session': 13, 'stand': 69, 'standup': 13, 'sync': 13, 'team': 362,
'weekly': 362}, {'D': 363, 'my': 363, 'our': 363, 'the': 363, 'this': 363}, {'i': 349, 'me': 349, 'myself': 349, 'us':
349}, {'around': 169, 'in': 169, 'off': 357, 'on': 359, 'out': 360, 'uncontactable': 13, 'unreachable': 13, 'unwell':
13}, {'all': 188, 'and': 350, 'attended': 169, 'both': 188, 'called': 352, 'can': 218, 'cannot': 217, 'cant': 217,
'coming': 353, 'commented': 355, 'could': 220, 'couldn': 218, 'couldnt': 217, 'did': 239, 'didn': 243, 'didnt': 238,
'doesn': 243, 'dropping': 353, 'is': 361, 'isn': 243, 'liked': 354, 'missed': 364, 'n': 365, 'never': 238, 'off': 357,
'on': 359, 'out': 360, 'phoned': 352, 'popping': 353, 'rang': 352, 'reposted': 354, 's': 361, 'shared': 354,
'staying': 353, 'took': 315, 'turned': 316, 'uncontactable': 13, 'unreachable': 13, 'unwell': 13, 'visiting': 353,
'was': 366, 'were': 323, 'will': 220, 'won': 218, 'wont': 217}, {'missed': 106}, {'few': 368}, {'invitation': 21,
'invite': 21}, {'my': 370, 'our': 370, 'the': 370}, {'have': 182, 'must': 10, 'need': 182, 'ought': 182, 'should':
10}, {'^': 372}, {'<i>': 373}, {'': (13, 'talk'), '<them>': 374, 'N': 374}, {'to': 375}, {':': 119}, {':': 78}, {'me':
378}, {':': 78, 'N': 377, 'for': 379, 'me': 378}, {'N': 377}, {'^': 10, 'to': 172}, {'^': 10, 'is': 382, 'to': 172,
'was': 382}, {'<them>': 383, 'N': 383}, {':': 172, 'from': 384, 'is': 382, 'was': 382}, {'never': 182, 'not': 182,
'to': 10}, {'^': 386}, {'D': 387, '^': 386}, {'<me>': 388}, {':': 172}, {'can': 10, 'could': 10, 'have': 182, 'must':
10, 'need': 182, 'ought': 182, 'shd': 10, 'should': 10, 'shouldn': 80, 'shouldnt': 10}, {'^': 391}, {'against': 10,
'never': 182, 'not': 182, 'to': 10}, {'...': 387}, {'D': 387, '^': 393, 'against': 10, 'at': 394, 'by': 394, 'during':
394, 'in': 394, 'on': 394, 'over': 394, 'via': 394}, {'<i>': 392}, {'<i>': 392, '<me>': 395, 'that': 396}, {'D': 387,
'^': 386, 'at': 394, 'by': 394, 'during': 394, 'in': 394, 'on': 394, 'over': 394, 'via': 394}, {'<i>': 392, '<me>':
398, 'that': 396}, {'breakfast': 54, 'brunch': 54, 'call': 54, 'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54,
'drinks': 54, 'lunch': 54, 'meeting': 54}, {'meet': 19}, {'a': 400, 'breakfast': 54, 'brunch': 54, 'call': 54,
'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54, 'drinks': 54, 'lunch': 54, 'meeting': 54, 'on': 19, 'our': 400,
'the': 400, 'to': 401}, {'called': 13, 'met': 13, 'rang': 13}, {'for': 19, 'to': 19}, {'calling': 19, 'going': 404,
'having': 19, 'hosting': 19, 'joining': 19, 'meeting': 19, 'seeing': 19, 'visiting': 19}, {'calling': 19, 'going':
404, 'having': 19, 'hosting': 19, 'instead': 405, 'joining': 19, 'meeting': 19, 'now': 405, 'putting': 70, 'seeing':
19, 'visiting': 19}, {'h': 105, 'hour': 105, 'hours': 105, 'hr': 105, 'hrs': 105}, {'quote': 172}, {'1': 86}, {'up':
86}, {'one': 86}, {'to': 411}, {'1': 409, '1on1': 86, 'call': 86, 'catch': 410, 'demo': 86, 'meeting': 86, 'one': 412,
'session': 86, 'stand': 410, 'standup': 86, 'sync': 86}, {'i': 408, 'no': 413}, {'N': 377, 'me': 378}, {'': (2,
'plan'), 'up': 19}, {'agreed': 19, 'arranged': 19, 'booked': 19, 'confirmed': 19, 'fixed': 19, 'planned': 19,
'scheduled': 19, 'set': 416}, {'agreed': 19, 'arranged': 19, 'booked': 19, 'confirmed': 19, 'fixed': 19, 'is': 417,
'planned': 19, 's': 417, 'scheduled': 19, 'set': 416}, {'N': 169}, {'to': 419}, {'off': 420, 'out': 420, 'over': 420,
'to': 419}, {'gone': 421}, {'calling': 19, 'going': 404, 'gone': 421, 'having': 19, 'hosting': 19, 'joining': 19,
'meeting': 19, 'seeing': 19, 'visiting': 19}, {'calling': 19, 'coming': 19, 'finally': 422, 'going': 404, 'gone': 421,
'having': 19, 'hosting': 19, 'instead': 405, 'joining': 19, 'just': 422, 'meeting': 19, 'now': 423, 'seeing': 19,
'visiting': 19}, {'has': 50, 'is': 50, 'wants': 50, 'was': 50}, {'<they>': 50, 'N': 425}, {'': (8, 'asked')},
{'breakfast': 54, 'brunch': 54, 'call': 54, 'coffee': 54, 'dinner': 54, 'drinks': 54, 'lunch': 54, 'meeting': 54,
'supper': 54, 'tea': 54}, {'for': 428}, {'for': 428, 'out': 429, 'over': 429, 'round': 429, 'to': 428}, {'<them>':
427, 'N': 427, 'for': 50, 'how': 50, 'if': 50, 'me': 430, 'us': 430, 'what': 50, 'when': 50, 'whether': 50, 'why':
50}, {'myself': 13, 'ourselves': 13}, {'own': 13}, {'my': 433}, {'alone': 13, 'by': 432, 'on': 434, 'with': 169}, {'':
(0, 'missed'), 'on': 13}, {'locked': 86}, {'$$': 13, 'up': 86}, {'all': 437, 'closed': 86, 'locked': 438, 'shut': 86},
{'was': 439, 'were': 439}, {'to': 13}, {'': (1, 'moved')}, {'till': 442, 'to': 442, 'until': 442}, {'meaning': 441,
'moved': 443, 'putting': 70}, {'me': 70, 'off': 13, 'us': 70}, {'': (2, 'plan'), 'for': 19}, {'': (2, 'plan'), 'in':
446}, {'us': 349}, {'of': 448}, {'agreed': 19, 'alone': 13, 'arranged': 19, 'booked': 19, 'by': 432, 'confirmed': 19,
'fixed': 19, 'is': 417, 'on': 434, 'planned': 19, 's': 417, 'scheduled': 19, 'set': 416}, {'D': 442, 'by': 442, 'to':
442}, {'N': 169, 'forward': 451}, {'into': 169, 'to': 442}, {'hello': 86}, {'hello': 86, 'hi': 86}, {'chat': 86,
'said': 454, 'say': 455, 'speak': 86, 'talk': 86}, {'not': 456}, {'t': 456}, {'did': 457, 'didn': 458, 'didnt': 456,
'never': 456}, {'gone': 86, 'left': 86}, {'d': 460, 'had': 460}, {'machine': 13}, {'mail': 13}, {'answering': 462,
'answerphone': 13, 'mailbox': 13, 'vm': 13, 'voice': 463, 'voicemail': 13}, {'s': 464}, {'<their>': 464, 'N': 465,
'the': 464}, {'got': 466}, {'<i>': 459, '<they>': 461, 'did': 457, 'didn': 458, 'didnt': 456, 'got': 466, 'never':
456, 'only': 467, 'reached': 466}, {'they': 50}, {'end': 469}, {'the': 470}, {'agreed': 19, 'arranged': 19, 'booked':
19, 'confirmed': 19, 'fixed': 19, 'from': 169, 'is': 417, 'moved': 442, 'planned': 19, 's': 417, 'scheduled': 19,
'set': 416}, {'ask': 427}, {'to': 473}, {'': (23, 'contact'), 'N': 474, 'it': 70, 'off': 13}, {'along': 169, 'by':
169, 'in': 169, 'over': 169, 'round': 169, 'to': 169}, {'': (0, 'missed'), 'up': 13}, {'hold': 13}, {'touch': 13},
{'a': 478, 'hold': 13, 'in': 479, 'through': 13, 'to': 13}, {'hold': 13, 'through': 13}, {'': (0, 'missed'), 'it':
13}, {'call': 13, 'catch': 477, 'caught': 13, 'contact': 13, 'find': 13, 'get': 480, 'got': 481, 'make': 482, 'meet':
13, 'met': 13, 'phone': 13, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'speak': 13, 'spoke': 13, 'talk': 13,
'talked': 13, 'visit': 13}, {'to': 483}, {'D': 50, 'call': 13, 'catch': 477, 'caught': 13, 'contact': 13, 'find': 13,
'get': 480, 'got': 481, 'make': 482, 'manage': 484, 'meet': 13, 'met': 13, 'phone': 13, 'quite': 483, 'reach': 13,
'reached': 13, 'ring': 13, 'see': 13, 'speak': 13, 'spoke': 13, 'talk': 13, 'talked': 13, 'visit': 13}, {'t': 485,
'we': 50}, {'account': 50, 'contract': 50, 'insurance': 50, 'membership': 50, 'order': 50, 'plan': 50, 'subscription':
50}, {'': (0, 'missed'), 'her': 487, 'his': 487, 'the': 487, 'their': 487}, {'call': 13, 'catch': 477, 'caught': 13,
'contact': 13, 'find': 13, 'get': 480, 'got': 481, 'make': 482, 'manage': 484, 'meet': 13, 'met': 13, 'phone': 13,
'quite': 483, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'speak': 13, 'spoke': 13, 'talk': 13, 'talked': 13,
'visit': 13}, {'up': 418}, {'': (21, 'gave:encouragement')}, {'^': 491}, {'up': 492}, {'up': 491}, {'<them>': 493,
'N': 493, 'her': 494}, {'with': 169}, {'...': 496}, {'<them>': 99, 'N': 99}, {'agreed': 19, 'alone': 13, 'arranged':
19, 'booked': 19, 'by': 432, 'confirmed': 19, 'fixed': 19, 'is': 417, 'moved': 442, 'on': 434, 'planned': 19, 's':
417, 'scheduled': 19, 'set': 416}, {'': (16, 'gave:feedback')}, {'^': 500}, {'^': 500, 'linkedin': 13, 'photo': 13,
'photos': 13, 'post': 13, 'posts': 13, 'profile': 13, 'status': 13, 'stories': 13, 'story': 13, 'tweet': 13, 'update':
13}, {'s': 502}, {'<their>': 501, 'N': 503}, {'on': 504}, {'a': 400, 'breakfast': 54, 'brunch': 54, 'call': 54,
'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54, 'drinks': 54, 'lunch': 54, 'meeting': 54, 'our': 400, 'the': 400},
{'<them>': 492, 'N': 492}, {'and': 64, 'to': 64, 'with': 64}, {'N': 508}, {'asking': 41, 'calling': 41, 'hiring': 41,
'inviting': 41}, {'not': 489, 'we': 50}, {'around': 441, 'round': 441}, {'get': 512, 'got': 512, 'gotten': 512},
{'for': 13, 'to': 13}, {'time': 514}, {'': (0, 'missed'), 'any': 515, 'enough': 515, 'the': 515, 'time': 514}, {'any':
515, 'enough': 515, 'the': 515, 'time': 514}, {'a': 478, 'around': 441, 'hold': 13, 'in': 479, 'round': 441,
'through': 13, 'to': 13}, {'around': 441, 'hold': 13, 'round': 441, 'through': 13}, {'call': 13, 'catch': 477,
'caught': 13, 'contact': 13, 'find': 13, 'get': 518, 'got': 519, 'gotten': 512, 'make': 482, 'meet': 13, 'met': 13,
'phone': 13, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'speak': 13, 'spoke': 13, 'talk': 13, 'talked': 13,
'visit': 13}, {'call': 13, 'catch': 477, 'caught': 13, 'contact': 13, 'ever': 513, 'find': 516, 'found': 517, 'get':
518, 'got': 519, 'gotten': 512, 'had': 517, 'have': 517, 'make': 482, 'manage': 484, 'meet': 13, 'met': 13, 'phone':
13, 'quite': 520, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'speak': 13, 'spoke': 13, 'talk': 13, 'talked':
13, 'visit': 13, 'yet': 513}, {'t': 521}, {'call': 13, 'catch': 477, 'caught': 13, 'contact': 13, 'ever': 513, 'find':
13, 'get': 518, 'got': 519, 'gotten': 512, 'make': 482, 'manage': 484, 'meet': 13, 'met': 13, 'phone': 13, 'quite':
520, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'speak': 13, 'spoke': 13, 'talk': 13, 'talked': 13, 'visit':
13, 'yet': 513}, {'s': 501}, {'<their>': 501, 'N': 524}, {'$$': 13, 'home': 86}, {'day': 13}, {'home': 13, 'the':
527}, {'$$': 13, 'by': 13, 'for': 528, 'when': 13}, {'gone': 526, 'left': 529}, {'gone': 526, 'left': 86}, {'already':
530, 'just': 531}, {'<until>': 442, 'by': 442}, {'agreed': 19, 'arranged': 19, 'booked': 19, 'confirmed': 19, 'fixed':
19, 'is': 417, 'moved': 442, 'planned': 19, 's': 417, 'scheduled': 19, 'set': 416}, {'to': 64}, {'N': 535}, {'of':
536}, {'presentation': 537}, {'call': 13}, {'1': 67, 'board': 539, 'call': 13, 'demo': 13, 'meeting': 13, 'session':
13, 'standup': 13, 'sync': 13, 'teams': 539, 'zoom': 13}, {'1': 67, 'a': 540, 'board': 539, 'call': 13, 'demo': 13,
'meeting': 13, 'my': 540, 'our': 540, 'session': 13, 'standup': 13, 'sync': 13, 'teams': 539, 'the': 540, 'zoom': 13},
{'': (0, 'missed'), 'to': 541}, {'in': 541, 'into': 541}, {'call': 13, 'catch': 13, 'chat': 13, 'meet': 13, 'ring':
13, 'say': 13, 'see': 13, 'speak': 13, 'talk': 13}, {'to': 544}, {'chance': 545, 'hold': 13}, {'': (0, 'missed'),
'call': 13, 'catch': 13, 'chat': 13, 'meet': 13, 'ring': 13, 'say': 13, 'see': 13, 'speak': 13, 'talk': 13}, {'to':
547}, {'a': 546, 'around': 548, 'hold': 13, 'in': 479, 'round': 548, 'through': 13, 'to': 547}, {'': (0, 'missed'),
'it': 542}, {'call': 13, 'catch': 477, 'caught': 13, 'contact': 13, 'find': 13, 'get': 549, 'got': 519, 'gotten': 512,
'make': 482, 'meet': 13, 'met': 13, 'phone': 13, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'speak': 13,
'spoke': 13, 'talk': 13, 'talked': 13, 'visit': 13}, {'': (0, 'missed'), 'for': 541, 'to': 541}, {'': (0, 'missed'),
'up': 552}, {'place': 13}, {'up': 552}, {'answer': 13, 'attend': 541, 'call': 13, 'catch': 477, 'caught': 13, 'come':
542, 'contact': 13, 'dial': 543, 'ever': 513, 'find': 516, 'found': 517, 'get': 549, 'got': 519, 'gotten': 512, 'had':
517, 'happen': 13, 'have': 517, 'join': 541, 'make': 550, 'manage': 484, 'meet': 13, 'met': 13, 'phone': 13, 'pick':
69, 'quite': 551, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'show': 553, 'speak': 13, 'spoke': 13, 'take':
554, 'talk': 13, 'talked': 13, 'took': 554, 'turn': 555, 'visit': 13, 'yet': 513}, {'a': 538, 'not': 556, 'the': 538},
{'answer': 13, 'attend': 541, 'call': 13, 'catch': 477, 'caught': 13, 'come': 542, 'contact': 13, 'dial': 543, 'ever':
513, 'find': 516, 'found': 517, 'get': 549, 'got': 519, 'gotten': 512, 'had': 517, 'happen': 13, 'have': 517, 'join':
541, 'make': 550, 'manage': 484, 'materialise': 13, 'meet': 13, 'met': 13, 'phone': 13, 'pick': 69, 'quite': 551,
'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'show': 553, 'speak': 13, 'spoke': 13, 'take': 554, 'talk': 13,
'talked': 13, 'turn': 555, 'visit': 13, 'yet': 513}, {'t': 558}, {'answer': 13, 'attend': 541, 'call': 13, 'catch':
477, 'caught': 13, 'come': 542, 'contact': 13, 'dial': 543, 'ever': 513, 'find': 516, 'found': 517, 'get': 549, 'got':
519, 'gotten': 512, 'had': 517, 'happen': 13, 'have': 517, 'join': 541, 'make': 550, 'manage': 484, 'meet': 13, 'met':
13, 'phone': 13, 'pick': 69, 'quite': 551, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'show': 553, 'speak':
13, 'spoke': 13, 'take': 554, 'talk': 13, 'talked': 13, 'turn': 555, 'visit': 13, 'yet': 513}, {'about': 13, 'of':
13}, {'by': 169, 'in': 169, 'off': 169}, {'from': 169}, {'': (19, 'gave:resource')}, {'article': 564, 'book': 564,
'checklist': 564, 'guide': 564, 'link': 564, 'list': 564, 'podcast': 564, 'spreadsheet': 564, 'template': 564},
{'...': 565, 'article': 564, 'book': 564, 'checklist': 564, 'guide': 564, 'link': 564, 'list': 564, 'podcast': 564,
'spreadsheet': 564, 'template': 564}, {'a': 566, 'an': 566, 'my': 566, 'our': 566, 'the': 566}, {'^': 567}, {'^': 567,
'to': 473}, {'': (23, 'contact'), '<them>': 568, 'N': 569}, {'<me>': 388, 'N': 492}, {'<them>': 169, 'N': 169},
{'from': 572}, {'to': 572}, {'across': 573, 'behind': 572, 'beside': 572, 'near': 572, 'next': 574, 'opposite': 572},
{'up': 575}, {'though': 50}, {'N': 136}, {'to': 578}, {'N': 137}, {'...': 579, 'N': 138, 'how': 137, 'to': 580},
{'how': 137, 'what': 137, 'why': 137}, {'to': 523}, {'out': 13}, {'through': 13}, {'<their>': 501, 'N': 524, '^':
500}, {'about': 586, 'on': 586}, {'apart': 13, 'out': 13, 'through': 13}, {'up': 378, 'ups': 378}, {'': (0, 'missed'),
's': 13}, {'call': 13, 'congratulate': 13, 'contact': 13, 'email': 13, 'follow': 69, 'get': 215, 'invite': 13, 'meet':
13, 'message': 13, 'phone': 13, 'ping': 13, 'reach': 584, 'reply': 13, 'ring': 13, 'see': 13, 'send': 13, 'text': 13,
'thank': 13, 'visit': 13, 'write': 13}, {'<their>': 13, 'N': 590, 'about': 13, 'again': 13, 'my': 13, 'our': 13,
'the': 13, 'to': 591}, {'call': 13, 'contact': 13, 'email': 13, 'meet': 13, 'message': 13, 'phone': 13, 'reply': 13,
'ring': 13, 'see': 13, 'text': 13, 'visit': 13, 'write': 13}, {'to': 593}, {'myself': 575}, {'advice': 173, 'tip':
173}, {'^': 10, 'that': 172, 'to': 172, 'was': 172}, {'advice': 597, 'tip': 597}, {'...': 596, 'a': 598, 'advice':
597, 'some': 598, 'the': 598, 'tip': 597}, {'feedback': 501}, {'article': 564, 'book': 564, 'checklist': 564, 'guide':
564, 'link': 564, 'list': 564, 'spreadsheet': 564, 'template': 564}, {'...': 601, 'article': 564, 'book': 564,
'checklist': 564, 'guide': 564, 'link': 564, 'list': 564, 'spreadsheet': 564, 'template': 564}, {'...': 601,
'article': 564, 'book': 564, 'checklist': 564, 'copy': 564, 'guide': 564, 'link': 564, 'list': 564, 'notes': 564,
'old': 564, 'own': 564, 'second': 564, 'spare': 564, 'spreadsheet': 564, 'template': 564}, {'a': 602, 'an': 602, 'my':
603, 'our': 603, 'the': 602}, {'talk': 492}, {'pep': 605}, {'': (20, 'gave:referral')}, {'^': 607}, {'of': 608},
{'address': 609, 'contact': 609, 'details': 609, 'name': 609, 'number': 609}, {'...': 600, '^': 604, 'a': 606,
'address': 609, 'comments': 501, 'contact': 609, 'details': 609, 'fb': 501, 'fdbk': 501, 'feedback': 501, 'input':
501, 'name': 609, 'notes': 501, 'number': 609, 'the': 610}, {'...': 600, '^': 604, 'address': 609, 'comments': 501,
'contact': 609, 'details': 609, 'fb': 501, 'fdbk': 501, 'feedback': 501, 'input': 501, 'name': 609, 'notes': 501,
'number': 609, 'the': 610}, {'at': 137, 'for': 137}, {'^': 136, 'at': 137, 'for': 137}, {'keynote': 613, 'lecture':
614, 'talk': 614, 'workshop': 614}, {'on': 501}, {'comments': 616, 'feedback': 616, 'thoughts': 616}, {'keynote': 613,
'lecture': 613, 'talk': 613, 'workshop': 613}, {'book': 564, 'copy': 564, 'laptop': 564, 'list': 564, 'notes': 564,
'slides': 564, 'template': 564}, {'a': 619, 'my': 619, 'our': 619, 'the': 619}, {'^': 620}, {'<them>': 621, 'N': 621},
{'<me>': 599, '<them>': 611, 'N': 612, 'a': 615, 'keynote': 613, 'lecture': 613, 'my': 617, 'talk': 613, 'the': 618,
'to': 622, 'workshop': 613}, {'advice': 173, 'an': 596, 'some': 596, 'the': 596, 'tip': 173}, {'<me>': 624}, {'vm':
13, 'voice': 463, 'voicemail': 13}, {'...': 626}, {'call': 19, 'have': 19, 'meet': 19, 'see': 19, 'visit': 19}, {'to':
628}, {'feedback': 169}, {'s': 630}, {'note': 169}, {'call': 169, 'dm': 169, 'email': 169, 'letter': 169, 'mail': 169,
'message': 169, 'text': 169, 'voice': 632}, {'D': 442}, {'forward': 634}, {'D': 442, 'till': 442, 'to': 442, 'until':
442}, {'<their>': 630, 'N': 631, 'a': 633, 'an': 633, 'brought': 635, 'moved': 636, 'postponed': 634, 'pushed': 634,
'rescheduled': 634, 'shifted': 634, 'stood': 69, 'talking': 169}, {'dream': 13}, {'': (23, 'contact'), 'bad': 638,
'dream': 13, 'nightmare': 13, 'strange': 638, 'weird': 638}, {'alone': 13, 'by': 432, 'on': 434}, {'': (23,
'contact'), 'alone': 13, 'by': 432, 'on': 434}, {'bail': 13, 'call': 70, 'cancel': 13, 'postpone': 13, 'skip': 13},
{'': (23, 'contact'), 'a': 639, 'already': 530, 'an': 169, 'ate': 640, 'breakfast': 641, 'coffee': 641, 'dinner': 641,
'drinks': 169, 'just': 531, 'lunch': 641, 'my': 169, 'our': 169, 'planned': 441, 'some': 169, 'tea': 641, 'the': 169,
'to': 642}, {'for': 19}, {'brought': 635, 'moved': 634, 'postponed': 634, 'pushed': 634, 'rescheduled': 634, 'set':
644, 'shifted': 634}, {'$$': 13, 'home': 86, 'off': 420, 'out': 420, 'over': 420, 'to': 419}, {'gone': 646, 'left':
86}, {'in': 479}, {'answered': 13, 'been': 648, 'called': 13, 'come': 215, 'got': 215, 'replied': 13, 'responded': 13,
'rung': 13, 'written': 13}, {'already': 530, 'been': 645, 'finally': 422, 'gone': 421, 'just': 647, 'not': 649, 'now':
422}, {'around': 441, 'back': 13, 'round': 441}, {'answered': 13, 'been': 648, 'called': 13, 'caught': 69, 'come':
215, 'ever': 513, 'get': 512, 'got': 651, 'gotten': 512, 'heard': 13, 'met': 13, 'quite': 513, 'replied': 13,
'responded': 13, 'rung': 13, 'seen': 13, 'spoken': 13, 'talked': 13, 'written': 13, 'yet': 513}, {'t': 652},
{'answered': 13, 'been': 648, 'called': 13, 'caught': 69, 'come': 215, 'got': 215, 'heard': 13, 'met': 13, 'replied':
13, 'responded': 13, 'rung': 13, 'seen': 13, 'spoken': 13, 'talked': 13, 'written': 13}, {'bad': 638, 'dream': 13,
'nightmare': 13, 'strange': 638, 'weird': 638}, {'appointment': 19}, {'brought': 635, 'moved': 634, 'postponed': 634,
'pushed': 634, 'rescheduled': 634, 'shifted': 634}, {'together': 91}, {'them': 658}, {'': (0, 'missed'), 'in': 479},
{'been': 660, 'caught': 69, 'ever': 513, 'get': 512, 'got': 512, 'gotten': 512, 'had': 13, 'heard': 13, 'met': 13,
'quite': 513, 'seen': 13, 'spoken': 13, 'talked': 13, 'yet': 513}, {'bring': 659, 'connect': 91, 'introduce': 91},
{'a': 655, 'already': 531, 'an': 656, 'appointment': 19, 'been': 657, 'bring': 659, 'connect': 91, 'finally': 422,
'gone': 421, 'introduce': 91, 'just': 647, 'not': 661, 'now': 422, 'to': 662}, {'to': 78}, {'have': 664, 'need': 664},
{'<i>': 665}, {'so': 666}, {'': (0, 'missed'), 'yet': 667}, {'answered': 668, 'been': 660, 'called': 13, 'caught': 69,
'come': 215, 'ever': 513, 'get': 512, 'got': 651, 'gotten': 512, 'had': 13, 'heard': 13, 'met': 13, 'quite': 513,
'replied': 668, 'responded': 13, 'rung': 13, 'seen': 13, 'spoken': 13, 'talked': 13, 'written': 13, 'yet': 513}, {'t':
669}, {'answered': 13, 'been': 660, 'called': 13, 'caught': 69, 'come': 215, 'ever': 513, 'get': 512, 'got': 651,
'gotten': 512, 'had': 13, 'heard': 13, 'met': 13, 'quite': 513, 'replied': 13, 'responded': 13, 'rung': 13, 'seen':
13, 'spoken': 13, 'talked': 13, 'written': 13, 'yet': 513}, {'a': 655}, {'magazine': 13, 'news': 13, 'paper': 13},
{'a': 673, 'the': 673}, {'radio': 13, 'telly': 13, 'tv': 13}, {'telly': 13, 'the': 675, 'tv': 13, 'youtube': 13},
{'in': 674, 'on': 676, 'online': 13}, {'...': 677, 'in': 674, 'on': 676, 'online': 13}, {'N': 678, 'back': 563,
'from': 169, 'it': 563, 'that': 563, 'this': 563}, {'^': 136, 'to': 137, 'with': 137}, {'<them>': 680, 'N': 680, 'me':
169}, {'out': 137}, {'^': 136, 'figure': 682, 'with': 137}, {'<them>': 683, 'N': 683}, {'no': 413}, {'<giveinf>':
176}, {'^': 686}, {'to': 687}, {'going': 688, 'gonna': 687}, {'with': 63}, {'up': 690}, {'N': 691}, {'mentoring': 99},
{'out': 169}, {'have': 19}, {'to': 695}, {'going': 696}, {'N': 349}, {'^': 31, 'to': 78}, {'<them>': 699, 'N': 699},
{'<them>': 699, 'N': 699, 'to': 700}, {'promised': 701}, {'am': 697, 'and': 698, 'are': 697, 'guess': 41, 'have': 702,
'm': 697, 'miss': 13, 'n': 698, 'promised': 701, 're': 697, 'think': 41, 've': 702, 'wonder': 41}, {'<i>': 50,
'<they>': 50}, {'calling': 19, 'going': 404, 'having': 19, 'hosting': 19, 'instead': 405, 'joining': 19, 'meeting':
19, 'now': 405, 'seeing': 19, 'visiting': 19}, {'to': 50}, {'calendar': 19, 'diary': 19}, {'order': 706, 'the': 707},
{'': (9, 'told')}, {'N': 709}, {'<i>': 392, 'that': 396}, {'2': 64, 'and': 64, 'n': 64, 'to': 64, 'with': 64}, {'N':
712}, {'N': 508, 'd': 713}, {'2': 64, 'and': 64, 'to': 64, 'with': 64}, {'N': 715}, {'<them>': 535, 'N': 712}, {'for':
21, 'over': 21, 'round': 21, 'to': 21}, {'': (23, 'contact'), 'for': 21, 'to': 21}, {'<them>': 718, 'N': 718, 'me':
719, 'us': 719}, {'should': 10}, {'...': 721}, {'<i>': 291, '^': 722}, {'<i>': 291, '^': 722, 'that': 723}, {'<i>':
291, 'that': 304}, {'': (2, 'plan'), 'for': 19, 'on': 19}, {'^': 722}, {'^': 722, 'that': 727}, {'answering': 13,
'available': 13, 'in': 13, 'picking': 477, 'reachable': 13}, {'adamant': 724, 'certain': 725, 'clear': 724,
'convinced': 725, 'firm': 728, 'insistent': 728, 'sure': 725}, {'D': 19, 'adamant': 724, 'brought': 635, 'certain':
725, 'clear': 724, 'coming': 19, 'confirmed': 726, 'convinced': 725, 'finally': 422, 'firm': 728, 'gone': 421,
'insistent': 728, 'just': 422, 'moved': 636, 'not': 729, 'now': 422, 'off': 13, 'on': 20, 'postponed': 634, 'pushed':
634, 'quite': 730, 'really': 730, 'rescheduled': 634, 'scheduled': 19, 'set': 446, 'shifted': 634, 'sure': 725,
'very': 730}, {'t': 729}, {'D': 169, 'all': 437, 'at': 169, 'by': 169, 'closed': 86, 'during': 169, 'locked': 438,
'on': 169, 'over': 169, 'shut': 86}, {'agreed': 19, 'arranged': 19, 'booked': 19, 'confirmed': 19, 'fixed': 19, 'is':
417, 'planned': 19, 's': 417, 'scheduled': 19, 'set': 416, 'was': 733, 'were': 439}, {'': (23, 'contact'), 'me': 349,
'us': 349}, {'i': 169, 'me': 169, 'us': 169}, {'and': 736}, {'': (14, 'together'), 'and': 419, 'n': 419, 'plus': 419,
'w': 419, 'with': 419}, {'N': 737, 'me': 738, 'us': 738}, {'meaning': 441, 'putting': 70}, {'have': 182, 'must': 10,
'need': 182, 'shd': 10, 'should': 10}, {'^': 741}, {'<i>': 742}, {'<me>': 387}, {'cancelling': 13, 'dodging': 13,
'postponing': 13, 'putting': 70, 'saying': 743, 'telling': 744}, {'': (23, 'contact'), 'for': 169}, {'waiting': 746},
{'<me>': 747, 'meaning': 441, 'putting': 70, 'saying': 743, 'telling': 744}, {'call': 13, 'calling': 13, 'email': 13,
'meet': 13, 'phone': 13, 'reply': 13, 'ring': 13, 'ringing': 13, 'see': 13, 'speak': 13, 'talk': 13, 'text': 13,
'visit': 13}, {'for': 749, 'to': 749}, {'time': 750}, {'the': 751}, {'^': 564}, {'<them>': 753, 'N': 753}, {'know':
709}, {'N': 755}, {'linkedin': 13, 'photo': 13, 'photos': 13, 'post': 13, 'posts': 13, 'profile': 13, 'status': 13,
'stories': 13, 'story': 13, 'tweet': 13, 'update': 13}, {'s': 757}, {'N': 758}, {'article': 13, 'blog': 13,
'interview': 13, 'newsletter': 13, 'podcast': 13, 'post': 13, 'talk': 13, 'video': 13, 'webinar': 13}, {'...': 677,
'in': 674, 'on': 676, 'online': 13, 's': 760}, {'N': 761}, {'to': 762}, {'having': 19, 'hosting': 19, 'joining': 19,
'meeting': 19, 'seeing': 19, 'visiting': 19}, {'a': 335, 'breakfast': 19, 'coffee': 19, 'dinner': 19, 'lunch': 19},
{'be': 764, 'have': 765, 'meet': 19, 'see': 19, 'visit': 19}, {'no': 13}, {'time': 767}, {'over': 525}, {'to': 19},
{'forward': 770}, {'date': 19, 'presentation': 537}, {'between': 64, 'for': 64, 'from': 64}, {'intro': 773}, {'intro':
773, 'presentation': 537}, {'a': 772, 'an': 774, 'plans': 19, 'the': 775}, {'': (23, 'contact'), '<them>': 568, 'N':
568}, {':': 78, 'and': 698, 'n': 698}, {'bell': 13, 'buzz': 13, 'call': 13, 'ring': 13, 'shout': 13}, {'a': 779},
{'N': 780}, {'call': 13, 'catch': 13, 'email': 13, 'give': 781, 'meet': 13, 'message': 13, 'phone': 13, 'reply': 13,
'ring': 13, 'see': 13, 'text': 13, 'visit': 13, 'write': 13}, {'to': 782}, {'N': 99}, {'at': 99, 'w': 99, 'with': 99},
{'^': 98, 'at': 99, 'w': 99, 'with': 99}, {':': 784, 'N': 99, 'at': 99, 'call': 785, 'chat': 785, 'coffee': 785,
'for': 784, 'hour': 785, 'lunch': 785, 'meeting': 785, 'of': 784, 'session': 786, 'students': 786, 'w': 99, 'with':
99}, {'': (23, 'contact'), 'up': 169}, {'<them>': 13, 'N': 13}, {'appointment': 13, 'birthday': 13, 'call': 13,
'calls': 13, 'coffee': 13, 'dinner': 13, 'lunch': 13, 'meeting': 13, 'party': 13, 'slot': 13, 'zoom': 13}, {'': (0,
'missed'), 's': 790}, {'': (0, 'missed'), 'from': 13}, {'appointment': 13, 'birthday': 13, 'call': 792, 'calls': 13,
'coffee': 13, 'dinner': 13, 'lunch': 13, 'meeting': 13, 'party': 13, 'slot': 13, 'zoom': 13}, {'from': 13}, {'0': 790,
'<their>': 790, '<them>': 13, 'N': 791, 'a': 793, 'call': 794, 'my': 790, 'our': 790, 'the': 790}, {'D': 442, 'to':
634}, {'N': 796}, {'D': 442, 'to': 634, 'w': 797, 'with': 797}, {'1': 798}, {'': (1, 'moved'), 'D': 442, 'to': 634},
{'up': 798}, {'to': 634}, {'to': 442}, {'...': 803, 'D': 802, 'friday': 802, 'monday': 802, 'thursday': 802, 'today':
802, 'tomorrow': 802, 'tuesday': 802, 'wednesday': 802}, {'': (1, 'moved'), 'D': 442}, {'D': 805, 'to': 634, 'w': 797,
'with': 797}, {'1': 806}, {'up': 806}, {'1': 807, 'breakfast': 806, 'call': 806, 'catch': 808, 'chat': 806, 'coffee':
806, 'demo': 806, 'dinner': 806, 'interview': 806, 'lunch': 806, 'meeting': 806, 'session': 806}, {'1': 799,
'<until>': 442, 'D': 800, 'breakfast': 798, 'by': 442, 'call': 798, 'catch': 801, 'chat': 798, 'coffee': 798, 'demo':
798, 'dinner': 798, 'fri': 796, 'friday': 802, 'from': 804, 'interview': 798, 'lunch': 798, 'meeting': 798, 'mon':
796, 'monday': 802, 'my': 809, 'our': 809, 'sat': 796, 'session': 798, 'sun': 796, 'the': 809, 'thu': 796, 'thurs':
796, 'thursday': 802, 'to': 442, 'today': 802, 'tomorrow': 802, 'tue': 796, 'tues': 796, 'tuesday': 802, 'wed': 796,
'wednesday': 802}, {'1': 799, 'breakfast': 798, 'call': 798, 'catch': 801, 'chat': 798, 'coffee': 798, 'demo': 798,
'dinner': 798, 'interview': 798, 'lunch': 798, 'meeting': 798, 'my': 809, 'our': 809, 'session': 798, 'the': 809,
'to': 634}, {'bring': 659, 'connect': 91, 'introduce': 91, 'to': 662}, {'do': 378}, {'action': 378, 'job': 378,
'task': 378, 'to': 813}, {'<them>': 0}, {'from': 815}, {'...': 816}, {'^': 817, 'bring': 659, 'connect': 91,
'introduce': 91, 'to': 662}, {'^': 817}, {'answered': 13, 'call': 13, 'called': 215, 'came': 13, 'catch': 477,
'caught': 13, 'contact': 13, 'ever': 513, 'find': 516, 'found': 517, 'get': 549, 'got': 519, 'gotten': 512, 'had':
517, 'happened': 13, 'have': 517, 'make': 482, 'manage': 484, 'meet': 13, 'met': 13, 'phone': 13, 'picked': 69,
'quite': 551, 'reach': 13, 'reached': 13, 'ring': 13, 'see': 13, 'showed': 477, 'speak': 13, 'spoke': 13, 'talk': 13,
'talked': 13, 'took': 554, 'turned': 69, 'visit': 13, 'yet': 513}, {':': 634}, {':': 634, 'is': 821}, {':': 634, 'D':
442}, {':': 634, 'D': 442, 'is': 823}, {':': 634, 'appointment': 822, 'date': 824, 'day': 824, 'is': 821, 'slot': 824,
'time': 824}, {'1': 50}, {'<give1>': 31}, {'^': 827}, {'<i>': 828, '^': 827}, {':': 829}, {'1': 826, 'call': 50,
'catch': 234, 'coffee': 50, 'dinner': 50, 'lunch': 50, 'meeting': 50, 'session': 50, 'step': 830, 'steps': 830,
'sync': 50, 'visit': 50}, {'$$': 13, 'again': 13, 'between': 13, 'from': 13, 'this': 13, 'today': 13, 'w': 13, 'with':
13, 'yet': 13}, {'1': 832}, {'again': 13, 'between': 13, 'from': 13, 'this': 13, 'today': 13, 'w': 13, 'with': 13,
'yet': 13}, {'up': 832}, {'again': 13, 'between': 13, 'from': 13, 'this': 13, 'today': 13, 'w': 13, 'with': 13},
{'home': 86}, {'one': 832}, {'about': 86, 'around': 86, 'at': 837, 'home': 86, 'in': 86, 'there': 86}, {'about': 86,
'answered': 13, 'around': 86, 'at': 837, 'called': 215, 'came': 13, 'happened': 13, 'home': 86, 'in': 86, 'picked':
69, 'showed': 477, 'there': 86, 'to': 838, 'took': 554, 'turned': 69, 'was': 839}, {'far': 50}, {'': (0, 'missed'),
'again': 13, 'between': 13, 'from': 13, 'so': 841, 'this': 13, 'today': 13, 'w': 13, 'with': 13, 'yet': 50}, {'': (0,
'missed'), 'so': 841, 'yet': 50}, {'of': 13}, {'1': 833, '1on1': 832, 'ans': 13, 'answer': 13, 'call': 832, 'calls':
834, 'catch': 835, 'chat': 834, 'coffee': 834, 'contact': 834, 'demo': 86, 'dinner': 834, 'email': 836, 'joy': 13,
'luck': 13, 'lunch': 834, 'mail': 836, 'meeting': 832, 'news': 834, 'one': 840, 'pick': 69, 'pickup': 13, 'reply':
842, 'response': 843, 'session': 86, 'show': 13, 'showed': 13, 'shows': 13, 'sign': 844, 'stand': 410, 'standup': 86,
'sync': 832, 'time': 750, 'word': 834}, {'about': 86, 'answered': 13, 'around': 86, 'at': 837, 'called': 215, 'came':
13, 'happened': 13, 'home': 86, 'in': 86, 'picked': 69, 'showed': 477, 'there': 86, 'took': 554, 'turned': 69, 'was':
839}, {'about': 86, 'around': 86, 'at': 837, 'home': 86, 'in': 86, 'there': 86, 'was': 839}, {'soul': 847}, {'to':
489}, {'if': 41, 'whether': 41}, {'a': 848, 'able': 849, 'been': 648, 'call': 13, 'catch': 477, 'caught': 477,
'contact': 13, 'enough': 751, 'ever': 513, 'find': 13, 'get': 518, 'got': 519, 'gotten': 512, 'happening': 13,
'heard': 13, 'make': 482, 'manage': 484, 'meet': 13, 'met': 13, 'phone': 13, 'quite': 520, 'reach': 13, 'reached': 13,
'ring': 13, 'see': 13, 'seen': 13, 'speak': 13, 'spoke': 13, 'spoken': 13, 'sure': 850, 'talk': 13, 'talked': 13,
'visit': 13, 'yet': 513}, {'self': 41}, {'to': 852}, {'news': 13, 'paper': 13}, {'facebook': 13, 'insta': 13,
'instagram': 13, 'linkedin': 13, 'the': 854, 'twitter': 13}, {'N': 758, 'in': 855, 'on': 855, 'via': 855}, {'at': 634,
'confirmed': 726, 'on': 634}, {'calendar': 19}, {'me': 378, 'the': 858}, {'one': 108}, {'h': 105, 'hour': 105,
'hours': 105, 'hr': 105, 'hrs': 105, 'missed': 106, 'to': 860}, {'N': 737}, {'call': 13, 'catch': 69, 'meet': 13,
'phone': 13, 'ring': 13, 'see': 13, 'visit': 13}, {'to': 863}, {'of': 479}, {'beer': 169, 'breakfast': 169, 'brunch':
169, 'coffee': 169, 'dinner': 169, 'drinks': 169, 'lunch': 169, 'pint': 169, 'tea': 169, 'zoom': 169}, {'a': 866,
'beer': 169, 'breakfast': 169, 'brunch': 169, 'coffee': 169, 'dinner': 169, 'drinks': 169, 'lunch': 169, 'pint': 169,
'tea': 169, 'zoom': 169}, {'^': 176}, {'me': 868, 'us': 868}, {'client': 608, 'customer': 608, 'lead': 608}, {'a':
870}, {'to': 564}, {'article': 872, 'book': 872, 'link': 872}, {'a': 873, 'an': 873, 'the': 873}, {'^': 874}, {'N':
871, 'on': 875}, {'in': 19}, {'': (2, 'plan'), 'a': 19}, {'': (2, 'plan'), 'a': 19, 'to': 19}, {'by': 169, 'in': 169},
{'D': 802, 'friday': 802, 'monday': 802, 'thursday': 802, 'today': 802, 'tomorrow': 802, 'tuesday': 802, 'wednesday':
802}, {'': (0, 'missed'), '1': 799, '<until>': 442, 'D': 800, 'breakfast': 798, 'by': 442, 'call': 798, 'catch': 801,
'chat': 798, 'coffee': 798, 'demo': 798, 'dinner': 798, 'friday': 802, 'from': 881, 'interview': 798, 'lunch': 798,
'meeting': 798, 'monday': 802, 'my': 809, 'our': 809, 'session': 798, 'the': 809, 'thursday': 802, 'till': 442, 'to':
442, 'today': 802, 'tomorrow': 802, 'tuesday': 802, 'until': 442, 'wednesday': 802}, {'': (1, 'moved'), '<until>':
442, 'by': 442, 'to': 442}, {'1': 799, '<until>': 442, 'D': 800, 'back': 883, 'breakfast': 798, 'call': 798, 'catch':
801, 'chat': 798, 'coffee': 798, 'demo': 798, 'dinner': 798, 'fri': 796, 'friday': 802, 'from': 881, 'interview': 798,
'lunch': 798, 'meeting': 798, 'mon': 796, 'monday': 802, 'my': 809, 'our': 809, 'out': 803, 'sat': 796, 'session':
798, 'sun': 796, 'the': 809, 'thu': 796, 'thurs': 796, 'thursday': 802, 'to': 442, 'today': 802, 'tomorrow': 802,
'tue': 796, 'tues': 796, 'tuesday': 802, 'wed': 796, 'wednesday': 802}, {'for': 608, 'to': 608}, {'forward': 885},
{'with': 64}, {'touch': 887}, {'in': 888}, {'touch': 63}, {'in': 890}, {'N': 891}, {'...': 889, 'and': 892, 'forward':
885, 'in': 890}, {'<until>': 442, 'D': 802, 'by': 442, 'friday': 802, 'from': 881, 'monday': 802, 'thursday': 802,
'to': 442, 'today': 802, 'tomorrow': 802, 'tuesday': 802, 'wednesday': 802}, {'N': 608}, {'for': 895}, {'word': 896},
{'good': 897}, {'a': 898}, {'': (0, 'missed'), '<until>': 442}, {'<them>': 886, 'N': 893, 'back': 894, 'in': 899,
'off': 900}, {'call': 169, 'catch': 316, 'chat': 169, 'coffee': 169, 'hello': 169, 'sync': 169}, {':': 50}, {'of':
751}, {'into': 169, 'out': 904}, {'D': 442, 'for': 634, 'to': 634}, {'booked': 906, 'calling': 19, 'going': 404,
'having': 19, 'hosting': 19, 'instead': 405, 'joining': 19, 'meeting': 19, 'now': 405, 'seeing': 19, 'visiting': 19},
{'book': 500, 'deck': 500, 'draft': 500, 'pitch': 500, 'plan': 500, 'proposal': 500}, {'^': 908}, {'^': 908,
'article': 13, 'blog': 13, 'interview': 13, 'linkedin': 13, 'newsletter': 13, 'photo': 13, 'photos': 13, 'podcast':
13, 'post': 13, 'posts': 13, 'profile': 13, 'status': 13, 'stories': 13, 'story': 13, 'talk': 13, 'tweet': 13,
'update': 13, 'video': 13, 'webinar': 13}, {'s': 910}, {'N': 678}, {'<their>': 909, 'N': 911, 'about': 912, 'in': 855,
'on': 855, 'via': 855}, {'1': 799, 'breakfast': 798, 'call': 798, 'catch': 801, 'chat': 798, 'coffee': 798, 'demo':
798, 'dinner': 798, 'interview': 798, 'lunch': 798, 'meeting': 798, 'session': 798}, {'1': 799, 'D': 442, 'breakfast':
798, 'call': 798, 'catch': 801, 'chat': 798, 'coffee': 798, 'demo': 798, 'dinner': 798, 'for': 634, 'interview': 798,
'lunch': 798, 'meeting': 798, 'my': 914, 'our': 914, 'session': 798, 'the': 914, 'to': 634}, {'<their>': 630, 'N':
631}, {'from': 384}, {'to': 608}, {'<i>': 392, '<me>': 382, 'N': 918, 'that': 396}, {'N': 607}, {'to': 920}, {'...':
921}, {'N': 918, '^': 922}, {'<their>': 501}, {'are': 50, 'has': 50, 'hates': 50, 'is': 50, 'likes': 50, 'prefers':
50, 's': 50, 'wants': 50, 'was': 50}, {'<they>': 925}, {'<they>': 925, 'that': 926}, {'': (1, 'moved'), '1': 799,
'<until>': 442, 'D': 800, 'breakfast': 798, 'call': 798, 'catch': 801, 'chat': 798, 'coffee': 798, 'demo': 798,
'dinner': 798, 'for': 442, 'friday': 802, 'from': 881, 'interview': 798, 'lunch': 798, 'meeting': 798, 'monday': 802,
'my': 809, 'our': 809, 'session': 798, 'the': 809, 'thursday': 802, 'to': 442, 'today': 802, 'tomorrow': 802,
'tuesday': 802, 'wednesday': 802}, {'comments': 501, 'feedback': 501, 'notes': 501, 'remarks': 501}, {'comments': 501,
'detailed': 929, 'feedback': 501, 'my': 929, 'notes': 501, 'remarks': 501, 'some': 929}, {'with': 930}, {'<them>':
931}, {'to': 932, 'with': 930}, {'it': 933}, {'moved': 442}, {'^': 500, 's': 501}, {'<their>': 501, 'N': 936, 'the':
501}, {'is': 382, 'was': 382}, {'...': 938}, {'D': 172, '^': 10}, {'call': 940, 'coffee': 940, 'lunch': 940, 'phone':
940, 'zoom': 940}, {'...': 938, 'call': 940, 'coffee': 940, 'lunch': 940, 'phone': 940, 'the': 941, 'zoom': 940},
{'met': 940, 'spoke': 940, 'talked': 940}, {'...': 938, 'i': 943, 'we': 943}, {'...': 938, '^': 10, 'at': 939,
'during': 939, 'is': 382, 'on': 942, 'over': 942, 'to': 172, 'was': 382, 'when': 944}, {'...': 938, '^': 10, 'at':
939, 'during': 939, 'is': 382, 'on': 939, 'over': 939, 'to': 172, 'was': 382, 'when': 939}, {'...': 938, 'at': 939,
'during': 939, 'on': 939, 'over': 939, 'when': 939}, {'...': 938, '^': 10, 'at': 939, 'during': 939, 'is': 382, 'on':
942, 'over': 942, 'to': 172, 'was': 382, 'when': 939}, {'advice': 945, 'confirmed': 726, 'counsel': 946, 'finally':
422, 'gone': 421, 'just': 422, 'moved': 443, 'now': 422, 'on': 20, 'recommendation': 946, 'suggestion': 946, 'take':
947, 'tip': 948}, {'^': 278}, {'^': 391, 'shall': 950}, {'must': 10, 'need': 182, 'should': 10}, {'^': 952}, {'you':
953}, {'...': 954}, {'': (13, 'talk'), '<i>': 951, 'N': 955, 'hello': 169, 'hey': 169, 'hi': 169, 'that': 396},
{'across': 573, 'behind': 572, 'beside': 572, 'down': 169, 'near': 572, 'next': 574, 'opposite': 572, 'with': 169},
{'date': 19}, {'the': 958}, {'park': 13}, {'car': 960, 'hall': 13, 'road': 13, 'room': 13, 'street': 13}, {'the':
961}, {'bus': 13, 'car': 13, 'distance': 13, 'taxi': 13, 'train': 13, 'window': 13}, {'bus': 13, 'car': 13, 'taxi':
13, 'train': 13, 'window': 13}, {'a': 963, 'afar': 13, 'my': 964, 'the': 963}, {'distance': 13, 'magazine': 13,
'news': 13, 'paper': 13}, {'a': 673, 'the': 966}, {'': (23, 'contact'), '...': 677, 'across': 962, 'from': 965, 'in':
967, 'on': 676, 'online': 13, 's': 757}, {'<them>': 169, 'N': 968, 'in': 855, 'it': 162, 'on': 855, 'that': 162,
'via': 855}, {'': (13, 'talk'), '<i>': 392, 'that': 396}, {'...': 565, 'article': 564, 'book': 564, 'checklist': 564,
'guide': 564, 'link': 564, 'list': 564, 'piece': 564, 'podcast': 564, 'spreadsheet': 564, 'template': 564, 'video':
564}, {'article': 564, 'book': 564, 'link': 564, 'piece': 564, 'podcast': 564, 'template': 564, 'video': 564}, {'a':
971, 'an': 971, 'my': 971, 'our': 566, 'that': 972, 'the': 971}, {'comments': 616, 'feedback': 616, 'notes': 616,
'remarks': 616}, {'': (23, 'contact'), '^': 973, 'detailed': 974, 'my': 974, 'some': 974}, {'': (23, 'contact'), '^':
973, 'a': 870}, {'<them>': 975, 'N': 976}, {'': (2, 'plan'), 'a': 19, 'for': 19, 'the': 19}, {'D': 19, 'for': 19,
'up': 978}, {'have': 19, 'meet': 19, 'see': 19, 'visit': 19, 'we': 50}, {'with': 564}, {'article': 981, 'book': 981,
'link': 981, 'list': 981, 'paper': 981, 'podcast': 981, 'report': 981, 'template': 981, 'video': 981}, {'a': 982,
'an': 982, 'my': 982, 'the': 982}, {'N': 758, '^': 983}, {'1': 799, 'D': 800, 'breakfast': 798, 'call': 798, 'catch':
801, 'chat': 798, 'coffee': 798, 'demo': 798, 'dinner': 798, 'fri': 796, 'friday': 802, 'from': 881, 'interview': 798,
'lunch': 798, 'meeting': 798, 'mon': 796, 'monday': 802, 'my': 809, 'our': 809, 'sat': 796, 'session': 798, 'sun':
796, 'the': 809, 'thu': 796, 'thurs': 796, 'thursday': 802, 'to': 442, 'today': 802, 'tomorrow': 802, 'tue': 796,
'tues': 796, 'tuesday': 802, 'wed': 796, 'wednesday': 802}, {'hands': 169}, {'bring': 659, 'call': 13, 'catch': 69,
'connect': 91, 'introduce': 91, 'meet': 13, 'ring': 13, 'see': 13, 'to': 662, 'visit': 13, 'we': 50}, {'^': 136,
'how': 137, 'the': 137}, {'': (9, 'told'), 'how': 137}, {'<them>': 988, 'N': 989}, {'<they>': 50, 'it': 50}, {'call':
13, 'catch': 13, 'contact': 13, 'email': 13, 'get': 215, 'phone': 13, 'reach': 13, 'reply': 13, 'ring': 13, 'text':
13}, {'to': 992}, {'busy': 993, 'no': 413, 'that': 50, 'you': 308}, {'^': 102, 'at': 103, 'for': 103, 'with': 103},
{'mentoring': 99, 'volunteering': 995, 'with': 169}, {'...': 996}, {'up': 108}, {'not': 649}, {'t': 649}, {'ever':
513, 'get': 512, 'got': 512, 'gotten': 512, 'quite': 513, 'yet': 513}, {'has': 999, 'hasn': 1000, 'hasnt': 649,
'haven': 1000, 'havent': 649, 'not': 1001}, {'by': 13}, {'across': 573, 'behind': 572, 'beside': 572, 'me': 69,
'near': 572, 'next': 574, 'opposite': 572, 'up': 1003, 'us': 69}, {'by': 169}, {'vm': 13}, {'vm': 13, 'voicemail':
13}, {'...': 626, '2': 1006, 'to': 1007}, {'so': 13}, {'traffic': 1009}, {'in': 1010}, {'be': 13, 'call': 13, 'go':
13, 'have': 13, 'join': 13, 'meet': 13, 'ring': 13, 'see': 13, 'speak': 13, 'visit': 13}, {'to': 1012}, {'through':
137}, {'': (23, 'contact'), '<them>': 1014, 'N': 1014}, {'<them>': 137, 'N': 137}, {'<i>': 373, 'D': 387, '^': 386,
'at': 394, 'by': 394, 'during': 394, 'in': 394, 'on': 394, 'over': 394, 'via': 394}, {'<me>': 1017}, {'': (10,
'thanks')}, {'you': 1019}, {'d': 50, 'had': 50}, {'D': 169, 'at': 169, 'by': 169, 'during': 169, 'on': 169, 'over':
169}, {'<i>': 1021, '<they>': 50, 'was': 1022}, {'advice': 383, 'five': 449, 'four': 449, 'three': 449, 'two': 449},
{'1': 141, 'a': 149, 'an': 149, 'another': 146, 'appointment': 54, 'board': 146, 'breakfast': 54, 'brunch': 54,
'call': 54, 'catch': 142, 'chat': 54, 'coffee': 54, 'date': 54, 'demo': 54, 'dinner': 54, 'drinks': 54, 'final': 146,
'first': 146, 'follow': 148, 'interview': 54, 'lunch': 54, 'meeting': 54, 'monthly': 146, 'mtg': 54, 'my': 149, 'one':
144, 'our': 149, 'phone': 145, 'quick': 146, 'second': 146, 'session': 54, 'short': 146, 'supper': 54, 'sync': 54,
'tea': 54, 'team': 146, 'video': 145, 'weekly': 146, 'workshop': 54, 'zoom': 54}, {'is': 1025, 's': 1025}, {'asking':
41, 'calling': 41, 'hiring': 41, 'inviting': 41, 'whether': 41}, {'about': 1027, 'of': 1027}, {'was': 1022},
{'asking': 13, 'calling': 13, 'emailing': 13, 'inviting': 13, 'messaging': 13, 'ringing': 13, 'seeing': 13, 'texting':
13, 'visiting': 13}, {'calling': 13}, {'about': 1030, 'of': 1031}, {'book': 500, 'cv': 500, 'deck': 500, 'draft': 500,
'pitch': 500, 'plan': 500, 'proposal': 500, 'website': 500}, {'^': 1033}, {'<their>': 1034}, {'': (12, 'task'), ':':
78, 'N': 377}, {'person': 349}, {'phone': 349}, {'the': 1038}, {'in': 1037, 'on': 1039}, {'...': 634, 'D': 442}, {'1':
1041}, {'up': 1041}, {'1': 1042, 'breakfast': 1041, 'call': 1041, 'catch': 1043, 'chat': 1041, 'coffee': 1041, 'demo':
1041, 'dinner': 1041, 'interview': 1041, 'it': 1041, 'lunch': 1041, 'meeting': 1041, 'session': 1041}, {'1': 1042,
'breakfast': 1041, 'call': 1041, 'catch': 1043, 'chat': 1041, 'coffee': 1041, 'demo': 1041, 'dinner': 1041,
'interview': 1041, 'it': 1041, 'lunch': 1041, 'meeting': 1041, 'my': 1044, 'our': 1044, 'session': 1041, 'the': 1044},
{'': (13, 'talk'), '1': 1042, 'breakfast': 1041, 'call': 1041, 'catch': 1043, 'chat': 1041, 'coffee': 1041, 'demo':
1041, 'dinner': 1041, 'interview': 1041, 'it': 1041, 'lunch': 1041, 'meeting': 1041, 'my': 1044, 'our': 1044,
'session': 1041, 'the': 1044}, {'<me>': 50}, {'arrange': 50, 'confirm': 50, 'congratulate': 50, 'do': 1036, 'me':
1040, 'move': 1045, 'plan': 50, 'postpone': 1045, 'push': 1045, 'rearrange': 1046, 'reschedule': 1045, 'say': 50,
'shift': 1045, 'tell': 1047}, {'call': 349, 'coffee': 349, 'dinner': 349, 'drinks': 349, 'email': 349, 'lunch': 349,
'meeting': 349, 'message': 349, 'person': 349, 'phone': 349, 'teams': 349, 'text': 349, 'zoom': 349}, {'...': 387,
'a': 1049, 'call': 349, 'coffee': 349, 'dinner': 349, 'drinks': 349, 'email': 349, 'lunch': 349, 'meeting': 349,
'message': 349, 'person': 349, 'phone': 349, 'teams': 349, 'text': 349, 'the': 1049, 'zoom': 349}, {'<i>': 373,
'<their>': 50, '<they>': 50, 'D': 387, 'N': 50, '^': 386, 'about': 50, 'at': 1050, 'by': 1050, 'during': 394, 'in':
1050, 'on': 1050, 'over': 1050, 'that': 50, 'via': 394}, {'than': 492}, {'able': 492, 'amazing': 492, 'doing': 492,
'good': 492, 'great': 492, 'more': 1052, 'ready': 492, 'strong': 492}, {'are': 1053, 'is': 1053, 're': 1053, 's':
1053}, {'to': 137}, {'...': 1055}, {'<they>': 1054}, {'chin': 493}, {'<their>': 1058}, {'keep': 1059}, {'': (9,
'told'), '<they>': 1054, 'how': 1056, 'that': 1057, 'to': 1060, 'what': 1056, 'where': 1056, 'which': 1056}, {'chin':
494}, {'<their>': 1062}, {'^': 1063}, {'keep': 1064}, {'': (9, 'told'), 'how': 1056, 'to': 1065, 'what': 1056,
'where': 1056, 'which': 1056}, {'<me>': 1051, '<them>': 1061, 'N': 1066}, {'call': 13, 'catch': 13, 'chat': 13,
'come': 13, 'contact': 13, 'email': 13, 'get': 215, 'meet': 13, 'phone': 13, 'reach': 13, 'reply': 13, 'ring': 13,
'see': 13, 'speak': 13, 'talk': 13, 'text': 13}, {'to': 1068}, {'busy': 1069}, {'<them>': 169, 'N': 169, 'me': 169,
'up': 371}, {'call': 13, 'catch': 477, 'find': 13, 'get': 13, 'meet': 477, 'phone': 13, 'reach': 13, 'ring': 13,
'see': 13, 'speak': 13, 'talk': 13, 'visit': 13}, {'<them>': 13, 'N': 13, 'calling': 13, 'phoning': 13, 'reaching':
13, 'ringing': 13, 'to': 1072}, {'out': 50}, {'<me>': 398}, {'at': 103, 'for': 103, 'w': 103, 'with': 103}, {'about':
119, 'on': 119, 're': 119, 'regarding': 119}, {'<them>': 1077}, {'from': 1078}, {'back': 1079, 'from': 1078}, {'hear':
1080}, {':': 119, 'for': 119, 'on': 119, 'to': 1081}, {'': (23, 'contact'), '<them>': 1014, 'N': 1014, 'home': 496},
{'ask': 13, 'call': 13, 'catch': 477, 'discuss': 13, 'email': 13, 'give': 781, 'go': 13, 'have': 13, 'invite': 13,
'join': 13, 'meet': 13, 'phone': 13, 'ring': 13, 'see': 13, 'speak': 13, 'talk': 13, 'text': 13, 'thank': 13, 'visit':
13}, {'to': 1084}, {'adamant': 724, 'brought': 635, 'certain': 725, 'clear': 724, 'convinced': 725, 'due': 441,
'firm': 728, 'going': 441, 'insistent': 728, 'meant': 441, 'moved': 636, 'not': 729, 'off': 13, 'placed': 575,
'postponed': 634, 'pushed': 634, 'quite': 730, 'really': 730, 'rescheduled': 634, 'shifted': 634, 'supposed': 441,
'sure': 725, 'there': 169, 'very': 730}, {'able': 583, 'answering': 13, 'available': 13, 'in': 13, 'picking': 477,
'reachable': 13}, {'t': 1087}, {'five': 349, 'four': 349, 'three': 349, 'two': 349}, {'am': 697, 'are': 697, 'have':
702, 'm': 697, 'promised': 701, 're': 697, 've': 702, 'were': 1089}, {'': (23, 'contact'), '<their>': 501, 'N': 524},
{'...': 626, 'by': 169, 'for': 169, 'out': 169, 'over': 1091, 'through': 1091, 'to': 169, 'with': 169}, {'due': 441,
'going': 441, 'meant': 441, 'supposed': 441, 'there': 169}, {'': (13, 'talk'), '<they>': 50}, {'': (13, 'talk'),
'<i>': 50}, {'to': 266}, {'going': 1096}, {'are': 1097, 'is': 1097, 's': 1097}, {'': (13, 'talk'), '<i>': 1021,
'<they>': 1098}, {'a': 335, 'breakfast': 19, 'coffee': 19, 'dinner': 19, 'drinks': 19, 'lunch': 19, 'tea': 19}, {'be':
764, 'have': 1100, 'join': 19, 'meet': 19, 'see': 19, 'visit': 19}, {'could': 13, 'had': 13}, {'i': 1102}, {'me': 349,
'us': 349}, {'answer': 13, 'joy': 13, 'luck': 13, 'pick': 69, 'pickup': 13, 'reply': 13, 'response': 13}, {'D': 50},
{'t': 1106}, {'': (13, 'talk'), 'if': 41, 'whether': 41}, {'in': 13}, {'me': 1109}, {'let': 1110}, {'t': 1111},
{'address': 86, 'day': 86, 'place': 86, 'time': 86, 'week': 86}, {'N': 474}, {'to': 1114}, {'...': 328, 'is': 327,
's': 327, 'suits': 327, 'works': 327}, {'D': 1116}, {'have': 182, 'must': 10, 'need': 182, 'ought': 182, 'should': 10,
'shouldn': 80}, {'^': 1118}, {'$': 87, '//': 97, '0': 107, '1': 109, '1on1': 108, '<i>': 171, '<their>': 175,
'<they>': 325, 'D': 347, 'N': 367, 'a': 369, 'accepted': 371, 'according': 376, 'action': 380, 'actions': 381,
'advice': 385, 'adviced': 389, 'advise': 390, 'advised': 397, 'advises': 399, 'after': 61, 'agreed': 402, 'almost':
403, 'although': 50, 'am': 406, 'an': 407, 'and': 414, 'ap': 415, 'apparently': 50, 'appointment': 418, 'are': 424,
'arranged': 19, 'as': 426, 'asked': 431, 'asking': 50, 'ate': 435, 'bailed': 436, 'bar': 440, 'bc': 50, 'because': 50,
'been': 444, 'before': 61, 'begged': 389, 'blew': 445, 'bookd': 19, 'booked': 447, 'both': 449, 'breakfast': 450,
'breakfasted': 169, 'bringing': 115, 'brought': 452, 'bumped': 453, 'but': 468, 'by': 471, 'cafe': 440, 'call': 472,
'called': 475, 'came': 476, 'can': 486, 'cancel': 13, 'canceled': 488, 'canceling': 13, 'cancelled': 488,
'cancelling': 13, 'cancels': 488, 'cannot': 489, 'cant': 485, 'catch': 490, 'catching': 316, 'caught': 316, 'chatted':
169, 'cheered': 495, 'closed': 497, 'cncld': 13, 'coached': 498, 'coffee': 499, 'coming': 332, 'commented': 505,
'confirmed': 506, 'congratulated': 507, 'connected': 509, 'considering': 510, 'cos': 50, 'could': 511, 'couldn': 522,
'couldnt': 523, 'coz': 50, 'critiqued': 525, 'cuz': 50, 'd': 532, 'delayed': 533, 'demo': 534, 'diarised': 446,
'diarized': 446, 'did': 557, 'didn': 559, 'didnt': 560, 'dined': 169, 'dinner': 499, 'discussed': 169, 'door': 440,
'dreamed': 561, 'dreamt': 561, 'drinks': 418, 'dropped': 562, 'dropping': 115, 'edited': 525, 'email': 563, 'emailed':
570, 'encouraged': 571, 'ended': 576, 'even': 577, 'explained': 581, 'explaining': 582, 'facetimed': 169, 'failed':
583, 'fallen': 584, 'falls': 585, 'feedback': 587, 'fell': 588, 'finished': 169, 'five': 407, 'fixed': 506, 'flaked':
436, 'follow': 589, 'for': 379, 'forgot': 592, 'forgotten': 594, 'found': 595, 'four': 407, 'gate': 440, 'gave': 623,
'ghosted': 13, 'give': 625, 'given': 625, 'gives': 625, 'goes': 627, 'going': 629, 'gonna': 628, 'got': 637,
'grabbed': 169, 'gym': 440, 'had': 643, 'half': 407, 'has': 650, 'hasn': 653, 'hasnt': 654, 'have': 663, 'haven': 670,
'havent': 671, 'having': 672, 'heard': 679, 'helped': 681, 'helping': 684, 'hence': 685, 'hes': 689, 'hooked': 692,
'hosted': 169, 'hours': 693, 'how': 61, 'hung': 694, 'i': 703, 'idea': 41, 'if': 704, 'ignored': 240, 'im': 705, 'in':
708, 'informed': 710, 'insists': 711, 'interviewed': 169, 'intro': 714, 'introd': 716, 'introduced': 717, 'introed':
509, 'invited': 720, 'is': 731, 'isn': 732, 'it': 734, 'joined': 735, 'just': 739, 'keep': 740, 'keeps': 745, 'kept':
748, 'lacked': 752, 'lent': 754, 'let': 756, 'liked': 759, 'lined': 332, 'linked': 509, 'listened': 763, 'll': 766,
'long': 768, 'looked': 769, 'looking': 771, 'lost': 479, 'lunch': 499, 'lunched': 169, 'm': 406, 'made': 776, 'mail':
563, 'mailed': 777, 'maybe': 41, 'me': 778, 'meant': 783, 'meeting': 534, 'mentored': 498, 'mentoring': 787,
'message': 563, 'messaged': 570, 'met': 788, 'miss': 789, 'missed': 795, 'moved': 810, 'moves': 811, 'must': 812,
'my': 814, 'myself': 378, 'nearly': 403, 'need': 818, 'needed': 819, 'never': 820, 'new': 825, 'next': 831, 'no': 845,
'nobody': 846, 'noone': 847, 'noshow': 13, 'not': 851, 'note': 853, 'nothing': 794, 'noticed': 856, 'now': 857, 'off':
157, 'office': 440, 'on': 859, 'once': 61, 'one': 861, 'only': 862, 'ought': 864, 'out': 865, 'outstanding': 377,
'over': 867, 'overslept': 13, 'owe': 869, 'owes': 869, 'parked': 575, 'passed': 876, 'penciled': 877, 'pencilled':
877, 'pending': 377, 'perhaps': 41, 'phoned': 169, 'pinged': 169, 'pitched': 169, 'place': 440, 'planned': 878,
'planning': 879, 'played': 169, 'popped': 880, 'postponed': 882, 'presented': 536, 'promise': 378, 'proofread': 525,
'pub': 440, 'pushed': 884, 'put': 901, 'quick': 902, 'quote': 903, 'rained': 70, 'ran': 905, 'rang': 169, 're': 907,
'reached': 169, 'read': 913, 'rearranged': 906, 'rebooked': 915, 'received': 916, 'reckons': 711, 'recommendation':
917, 'recommended': 919, 'recommends': 711, 'referred': 923, 'rehearsed': 924, 'remember': 927, 'reminder': 91,
'repld': 169, 'replied': 169, 'reposted': 759, 'rescheduled': 928, 'rescheduling': 13, 'restaurant': 440, 'returned':
934, 'review': 935, 'reviewed': 937, 's': 949, 'said': 956, 'sat': 957, 'save': 959, 'saw': 969, 'saying': 50, 'says':
970, 'sched': 446, 'schedd': 446, 'scheduled': 19, 'seated': 575, 'seeing': 19, 'seen': 419, 'sending': 115, 'sent':
977, 'session': 935, 'set': 979, 'several': 368, 'shall': 980, 'shared': 984, 'shes': 689, 'shifted': 985, 'shook':
986, 'shop': 440, 'short': 904, 'should': 987, 'showed': 990, 'signed': 497, 'since': 991, 'skedded': 446, 'skipped':
13, 'skipping': 13, 'skyped': 169, 'slacked': 169, 'so': 994, 'spent': 997, 'spoke': 169, 'spoken': 169, 'stand': 998,
'standup': 108, 'still': 1002, 'stood': 1004, 'stopped': 1005, 'store': 440, 'straight': 1008, 'stuck': 1011,
'suggested': 711, 'suggests': 711, 'supposed': 1013, 'takeaway': 390, 'talked': 1015, 'task': 91, 'taught': 1016,
'tea': 640, 'telephoned': 169, 'telling': 50, 'tells': 1018, 'text': 563, 'texted': 570, 'thank': 1020, 'thanked':
1019, 'that': 1023, 'the': 1024, 'there': 1026, 'theyre': 689, 'thinking': 1028, 'thinks': 711, 'this': 1029,
'thought': 1032, 'three': 107, 'through': 1035, 'thru': 1035, 'tip': 385, 'to': 1048, 'todo': 1036, 'together': 349,
'told': 1067, 'too': 1070, 'took': 1071, 'tried': 1073, 'turns': 1074, 'two': 107, 'unable': 849, 'unanswered': 13,
'upcoming': 19, 'urged': 1075, 'urges': 389, 'visited': 169, 'volunteered': 995, 'volunteering': 1076, 'waiting':
1082, 'walked': 1083, 'want': 812, 'wanted': 1085, 'warned': 399, 'was': 1086, 'wasn': 1088, 'watched': 762, 'we':
1090, 'went': 1092, 'were': 1093, 'what': 61, 'whatsapp': 563, 'whatsapped': 169, 'when': 61, 'where': 1094,
'whether': 1095, 'which': 1099, 'while': 61, 'who': 50, 'whose': 50, 'why': 61, 'will': 1101, 'wish': 1103, 'with':
1104, 'without': 1105, 'won': 1107, 'wondering': 1108, 'worked': 496, 'working': 496, 'workshop': 418, 'wouldn': 1112,
'wouldnt': 1111, 'wrong': 1113, 'wrote': 1115, 'yes': 1117, 'you': 1119, 'zoomed': 169}]


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

