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
'tell': 34, 'term': 6, 'thank': 34, 'write': 34}, {'': (11, 'thinking')}, {'N': 43}, {'about': 44, 'of': 44}, {'...':
22, 'D': 21, 'later': 21}, {'N': 46}, {'w': 47, 'with': 47}, {'up': 48}, {'to': 23, 'w': 23, 'with': 23}, {'away': 50,
'back': 50, 'down': 50, 'out': 50, 'over': 50, 'round': 50, 'to': 23, 'up': 50, 'w': 23, 'with': 23}, {'': (13,
'talk')}, {'are': 52, 'got': 52, 'had': 52, 'has': 52, 'is': 52, 'left': 52, 'might': 52, 'quit': 52, 's': 52, 'was':
52, 'were': 52, 'will': 52}, {'<they>': 53}, {'<they>': 53, 'that': 54}, {'...': 22, 'D': 21}, {'down': 56, 'in': 56,
'over': 56, 'round': 56, 'up': 56}, {'w': 23, 'with': 23}, {'call': 58, 'meeting': 58}, {'N': 57, 'a': 59,
'breakfast': 58, 'brunch': 58, 'coffee': 58, 'dinner': 58, 'drinks': 58, 'lunch': 58, 'tea': 58}, {'<they>': 43},
{'<they>': 43, 'that': 61}, {'<they>': 52}, {'did': 63, 'does': 63, 'has': 63, 'is': 63, 'was': 63, 'will': 63}, {'':
(15, 'gave:intro')}, {'N': 65}, {'N': 66}, {'<them>': 56, 'N': 46}, {'1': 15}, {'call': 15, 'meeting': 15}, {'up':
15}, {'off': 15}, {'one': 15}, {'to': 73}, {'1': 69, '1on1': 15, 'appointment': 15, 'board': 70, 'breakfast': 15,
'call': 15, 'catch': 71, 'coffee': 15, 'demo': 15, 'dinner': 15, 'interview': 15, 'kick': 72, 'kickoff': 15, 'lunch':
15, 'meeting': 15, 'offsite': 15, 'one': 74, 'party': 15, 'retro': 15, 'review': 15, 'session': 15, 'slot': 15,
'stand': 71, 'standup': 15, 'sync': 15, 'weekly': 15, 'workshop': 15, 'zoom': 15}, {'': (0, 'missed'), '1': 69,
'1on1': 15, 'appointment': 15, 'board': 70, 'breakfast': 15, 'call': 15, 'catch': 71, 'coffee': 15, 'demo': 15,
'dinner': 15, 'interview': 15, 'kick': 72, 'kickoff': 15, 'lunch': 15, 'meeting': 15, 'offsite': 15, 'one': 74,
'party': 15, 'retro': 15, 'review': 15, 'session': 15, 'slot': 15, 'stand': 71, 'standup': 15, 'sync': 15, 'weekly':
15, 'workshop': 15, 'zoom': 15}, {'1': 69, '1on1': 15, 'appointment': 15, 'board': 75, 'breakfast': 15, 'call': 15,
'catch': 71, 'coffee': 15, 'daily': 75, 'demo': 15, 'dinner': 15, 'interview': 15, 'kick': 72, 'kickoff': 15, 'lunch':
15, 'meeting': 15, 'monthly': 75, 'offsite': 15, 'one': 74, 'party': 15, 'quarterly': 75, 'retro': 15, 'review': 15,
'session': 15, 'slot': 15, 'stand': 71, 'standup': 15, 'sync': 15, 'team': 75, 'weekly': 76, 'workshop': 15, 'zoom':
15}, {'s': 77}, {'<their>': 77, 'D': 77, 'N': 78, 'my': 77, 'our': 77, 'the': 77, 'this': 77}, {'^': 33}, {'<them>':
80}, {'t': 10}, {'always': 10, 'build': 10, 'buy': 10, 'charge': 10, 'cut': 10, 'don': 82, 'dont': 10, 'double': 10,
'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'keep': 10, 'launch': 10, 'never': 10, 'raise': 10, 'sell': 10,
'ship': 10, 'start': 10, 'stop': 10, 'test': 10, 'try': 10, 'use': 10, 'wait': 10}, {'^': 83}, {'^': 83, 'to': 84},
{'later': 21}, {'N': 86}, {'$$': 15}, {'<their>': 9, 'N': 32, '^': 42, 'a': 9, 'an': 9, 'annoyed': 45, 'anxious': 45,
'catching': 49, 'curious': 45, 'cycling': 51, 'driving': 51, 'excited': 45, 'final': 8, 'first': 8, 'flying': 51,
'gather': 55, 'gathered': 55, 'going': 51, 'having': 60, 'heading': 51, 'heard': 55, 'hope': 62, 'hoping': 62, 'how':
64, 'intro': 67, 'jealous': 45, 'meeting': 68, 'missed': 79, 'off': 51, 'owe': 81, 'proud': 45, 'said': 85, 'says':
85, 'seeing': 87, 'signed': 8, 'the': 9, 'thinking': 45, 'traveling': 51, 'travelling': 51, 'understand': 55,
'visiting': 87, 'vm': 88, 'voicemail': 88, 'what': 64, 'when': 64, 'where': 64, 'why': 64, 'wish': 62, 'wishing': 62,
'worried': 45}, {'from': 34}, {'...': 90}, {'get': 91}, {'': (12, 'task')}, {'N': 93}, {'...': 94}, {'you': 95},
{'done': 95}, {'congrats': 95, 'congratulations': 95, 'happy': 95, 'hello': 95, 'hi': 95, 'sorry': 95, 'thank': 96,
'thanks': 95, 'well': 97}, {'^': 92, 'say': 98, 'wish': 98}, {'': (18, 'gave:mentoring')}, {'^': 100}, {'': (18,
'gave:mentoring'), 'students': 101}, {'^': 102, 'at': 101}, {'': (22, 'gave:volunteering')}, {'^': 104}, {'mentoring':
103, 'volunteering': 105}, {'mentoring': 103, 'of': 106, 'volunteering': 105}, {'calls': 15}, {'h': 107, 'hour': 107,
'hours': 107, 'hr': 107, 'hrs': 107, 'missed': 108}, {'skipped': 15}, {'1': 110}, {'D': 33}, {'...': 33}, {'...': 112,
'<them>': 113, 'both': 33}, {'<give1>': 114}, {'...': 112}, {'^': 116}, {'call': 21, 'have': 21, 'meet': 21, 'see':
21, 'speak': 21, 'talk': 21, 'visit': 21}, {'to': 118}, {'together': 23}, {'^': 0}, {'on': 121}, {'waiting': 122},
{'...': 22, '^': 116}, {'attending': 23, 'bringing': 117, 'calling': 117, 'catching': 23, 'celebrating': 23,
'cooking': 23, 'doing': 23, 'driving': 23, 'dropping': 117, 'due': 119, 'flying': 23, 'getting': 120, 'going': 23,
'having': 23, 'heading': 23, 'hosting': 23, 'introducing': 117, 'making': 117, 'meeting': 23, 'off': 119, 'paying':
117, 'picking': 23, 'playing': 23, 'presenting': 23, 'running': 23, 'seeing': 23, 'sending': 117, 'sharing': 117,
'showing': 23, 'speaking': 23, 'still': 123, 'taking': 124, 'traveling': 23, 'travelling': 23, 'trying': 23,
'visiting': 23, 'watching': 23, 'writing': 117}, {'attending': 23, 'bringing': 117, 'calling': 117, 'catching': 23,
'celebrating': 23, 'cooking': 23, 'doing': 23, 'driving': 23, 'dropping': 117, 'due': 119, 'flying': 23, 'getting':
120, 'going': 23, 'having': 23, 'heading': 23, 'hosting': 23, 'introducing': 117, 'making': 117, 'meeting': 23, 'off':
119, 'paying': 117, 'picking': 23, 'playing': 23, 'presenting': 23, 'running': 23, 'seeing': 23, 'sending': 117,
'sharing': 117, 'showing': 23, 'speaking': 23, 'taking': 124, 'traveling': 23, 'travelling': 23, 'trying': 23,
'visiting': 23, 'watching': 23, 'writing': 117}, {'there': 88}, {'attend': 88, 'be': 127, 'come': 88, 'go': 88}, {'t':
128}, {'not': 128}, {'mentioned': 52, 'met': 52, 'missed': 79, 'offered': 52, 'promised': 52, 'said': 52, 'seen': 52,
'sent': 52, 'told': 52}, {'': (0, 'missed'), '$$': 15}, {'attend': 132, 'be': 127, 'call': 15, 'come': 88, 'go': 132,
'meet': 15, 'reach': 15, 'see': 15, 'speak': 15, 'talk': 15, 'visit': 15}, {'not': 133}, {'attend': 132, 'be': 127,
'call': 15, 'come': 88, 'go': 132, 'happen': 15, 'meet': 15, 'see': 15, 'speak': 15, 'talk': 15, 'visit': 15}, {'t':
135}, {'attend': 132, 'be': 127, 'call': 15, 'come': 88, 'go': 132, 'meet': 15, 'see': 15, 'speak': 15, 'talk': 15,
'visit': 15}, {'': (17, 'gave:knowledge')}, {'^': 138}, {'how': 139}, {'N': 23}, {'N': 23, 'to': 141, 'with': 141},
{'1': 56}, {'up': 56}, {'one': 56}, {'to': 145}, {'call': 56}, {'1': 143, 'appointment': 56, 'breakfast': 56,
'brunch': 56, 'call': 56, 'catch': 144, 'chat': 56, 'coffee': 56, 'date': 56, 'demo': 56, 'dinner': 56, 'drinks': 56,
'follow': 144, 'interview': 56, 'lunch': 56, 'meeting': 56, 'mtg': 56, 'one': 146, 'phone': 147, 'session': 56,
'supper': 56, 'sync': 56, 'tea': 56, 'video': 147, 'workshop': 56, 'zoom': 56}, {'...': 22, '1': 143, 'D': 21,
'appointment': 56, 'breakfast': 56, 'brunch': 56, 'call': 56, 'catch': 144, 'chat': 56, 'coffee': 56, 'date': 56,
'demo': 56, 'dinner': 56, 'drinks': 56, 'follow': 144, 'interview': 56, 'lunch': 56, 'meeting': 56, 'mtg': 56, 'one':
146, 'phone': 147, 'session': 56, 'supper': 56, 'sync': 56, 'tea': 56, 'video': 147, 'workshop': 56, 'zoom': 56},
{'up': 149}, {'1': 143, 'another': 148, 'appointment': 56, 'board': 148, 'breakfast': 56, 'brunch': 56, 'call': 56,
'catch': 144, 'chat': 56, 'coffee': 56, 'date': 56, 'demo': 56, 'dinner': 56, 'drinks': 56, 'final': 148, 'first':
148, 'follow': 150, 'interview': 56, 'lunch': 56, 'meeting': 56, 'monthly': 148, 'mtg': 56, 'one': 146, 'phone': 147,
'quick': 148, 'second': 148, 'session': 56, 'short': 148, 'supper': 56, 'sync': 56, 'tea': 56, 'team': 148, 'video':
147, 'weekly': 148, 'workshop': 56, 'zoom': 56}, {'N': 56}, {'meet': 152, 'see': 152, 'visit': 152}, {'1': 143, 'a':
151, 'an': 151, 'another': 148, 'appointment': 56, 'board': 148, 'breakfast': 56, 'brunch': 56, 'call': 56, 'catch':
144, 'chat': 56, 'coffee': 56, 'date': 56, 'demo': 56, 'dinner': 56, 'drinks': 56, 'final': 148, 'first': 148,
'follow': 150, 'interview': 56, 'lunch': 56, 'meeting': 56, 'monthly': 148, 'mtg': 56, 'my': 151, 'one': 146, 'our':
151, 'phone': 147, 'quick': 148, 'second': 148, 'session': 56, 'short': 148, 'supper': 56, 'sync': 56, 'tea': 56,
'team': 148, 'the': 151, 'to': 153, 'video': 147, 'weekly': 148, 'workshop': 56, 'zoom': 56}, {'1': 143, 'a': 151,
'an': 151, 'another': 148, 'appointment': 56, 'board': 148, 'breakfast': 56, 'brunch': 56, 'call': 56, 'catch': 144,
'chat': 56, 'coffee': 56, 'date': 56, 'demo': 56, 'dinner': 56, 'drinks': 56, 'final': 148, 'first': 148, 'follow':
150, 'got': 154, 'interview': 56, 'lunch': 56, 'meeting': 56, 'missed': 79, 'monthly': 148, 'mtg': 56, 'my': 151,
'one': 146, 'our': 151, 'phone': 147, 'quick': 148, 'second': 148, 'session': 56, 'short': 148, 'supper': 56, 'sync':
56, 'tea': 56, 'team': 148, 'the': 151, 'to': 153, 'video': 147, 'weekly': 148, 'workshop': 56, 'zoom': 56},
{'attending': 23, 'catching': 23, 'celebrating': 23, 'cooking': 23, 'doing': 23, 'driving': 23, 'flying': 23,
'getting': 120, 'going': 23, 'having': 23, 'heading': 23, 'hosting': 23, 'meeting': 23, 'picking': 23, 'playing': 23,
'presenting': 23, 'running': 23, 'seeing': 23, 'showing': 23, 'speaking': 23, 'taking': 23, 'traveling': 23,
'travelling': 23, 'trying': 23, 'visiting': 23, 'watching': 23}, {'at': 23, 'back': 23, 'in': 23, 'over': 23, 'with':
23}, {'be': 157}, {'to': 153}, {'have': 15}, {'to': 160}, {'internet': 15, 'news': 15, 'paper': 15, 'radio': 15, 'tv':
15}, {'the': 162}, {'on': 15}, {'in': 163, 'it': 164, 'on': 163}, {'<i>': 52}, {'<i>': 52, 'that': 166}, {'been': 15,
'called': 15, 'gone': 15, 'met': 15, 'phoned': 15, 'replied': 15, 'rung': 15, 'seen': 15, 'visited': 15, 'written':
15}, {'have': 168}, {'<them>': 167}, {'': (23, 'contact')}, {'at': 171, 'by': 171, 'due': 119, 'off': 119, 'with':
171}, {'^': 115, 'am': 125, 'are': 126, 'can': 129, 'cannot': 128, 'cant': 128, 'could': 130, 'couldn': 129,
'couldnt': 128, 'd': 131, 'did': 134, 'didn': 136, 'didnt': 137, 'due': 119, 'explained': 140, 'go': 142, 'had': 131,
'have': 155, 'im': 156, 'll': 158, 'm': 125, 'meet': 142, 'missed': 79, 'need': 159, 'off': 119, 'ought': 161, 're':
126, 'read': 165, 'said': 167, 'saw': 165, 'see': 142, 'shall': 158, 'should': 169, 'thought': 167, 'told': 170, 've':
155, 'visit': 142, 'was': 172, 'were': 172, 'will': 158}, {'^': 10}, {'^': 10, 'that': 174, 'to': 174}, {'^': 10,
'is': 175, 's': 175, 'that': 174, 'to': 174, 'was': 175}, {'advice': 176, 'counsel': 176, 'recommendation': 176,
'suggestion': 176, 'tip': 176, 'view': 176}, {'': (6, 'theirs')}, {'D': 178}, {'...': 179, '<me>': 178, 'D': 178},
{'<until>': 178}, {'...': 181}, {'<give3>': 180, '<giveinf>': 182}, {'to': 10}, {'2': 10, 'to': 10}, {'can': 10,
'could': 10, 'have': 184, 'must': 10, 'need': 185, 'ought': 184, 'shd': 10, 'should': 10, 'shouldn': 82, 'shouldnt':
10}, {'^': 186}, {'<i>': 187}, {'<i>': 187, '^': 10, 'that': 188}, {'attended': 171}, {'...': 179}, {'^': 191},
{'<me>': 178}, {'for': 193}, {'...': 194}, {'asking': 195, 'checking': 195, 'digging': 195, 'drafting': 195,
'finding': 195, 'looking': 195, 'preparing': 195, 'pulling': 195, 'putting': 195, 'sorting': 195, 'working': 195},
{'': (4, 'needs_from_me')}, {'': (4, 'needs_from_me'), 'D': 197}, {'me': 198, 'us': 198}, {'from': 199}, {'...': 200},
{'^': 201}, {'on': 202}, {'for': 202}, {'for': 202, 'on': 202}, {'^': 196, 'counting': 203, 'expecting': 202,
'hoping': 204, 'waiting': 205}, {'<i>': 187, 'that': 188}, {'be': 52}, {'he': 52, 'her': 52, 'his': 52, 'how': 52,
'if': 52, 'it': 52, 'she': 52, 'that': 52, 'their': 52, 'they': 52, 'to': 208, 'what': 52, 'when': 52, 'whether': 52,
'why': 52}, {'me': 88, 'us': 88}, {'without': 210}, {'...': 211}, {'must': 10, 'need': 184, 'needs': 184, 'ought':
184, 'should': 10}, {'...': 213}, {'': (13, 'talk'), '<i>': 187, '^': 214}, {'<i>': 187, '^': 214, 'he': 52, 'her':
52, 'his': 52, 'how': 52, 'if': 52, 'it': 52, 'she': 52, 'that': 215, 'their': 52, 'they': 52, 'what': 52, 'when': 52,
'whether': 52, 'why': 52}, {'back': 15}, {'it': 15}, {'answer': 15, 'answered': 15, 'call': 217, 'called': 217,
'came': 15, 'come': 15, 'coming': 15, 'make': 218, 'pick': 71, 'picked': 71, 'replied': 15, 'reply': 15, 'respond':
15, 'responded': 15, 'show': 15, 'showed': 15}, {'t': 219}, {'he': 52, 'her': 52, 'his': 52, 'how': 52, 'if': 52,
'it': 52, 'she': 52, 'that': 52, 'their': 52, 'they': 52, 'what': 52, 'when': 52, 'whether': 52, 'why': 52}, {'not':
219}, {'place': 10, 'position': 10, 'shoes': 10}, {'my': 223}, {'in': 224, 'me': 10, 'us': 10}, {'was': 225, 'were':
225}, {'<they>': 226}, {'if': 227}, {'for': 10}, {'on': 10}, {'off': 10, 'out': 229}, {'clear': 10}, {'to': 10,
'with': 10}, {'...': 228, 'aim': 229, 'avoid': 10, 'focus': 230, 'hold': 231, 'push': 229, 'steer': 232, 'stick':
233}, {'forgotten': 88}, {'up': 52}, {'catch': 236, 'come': 52, 'have': 52, 'meet': 52, 'see': 52, 'visit': 52},
{'to': 237}, {'^': 234, 'clean': 235, 'completely': 235, 'forgotten': 88, 'like': 238, 'totally': 235}, {'answer': 15,
'answered': 15, 'call': 217, 'called': 217, 'came': 15, 'come': 15, 'coming': 15, 'pick': 71, 'picked': 71, 'replied':
15, 'reply': 15, 'respond': 15, 'responded': 15, 'show': 15, 'showed': 15}, {'not': 240}, {'my': 15}, {'answer': 15,
'answered': 15, 'call': 217, 'called': 217, 'came': 15, 'come': 15, 'coming': 15, 'get': 242, 'got': 242, 'pick': 71,
'picked': 71, 'receive': 242, 'received': 242, 'replied': 15, 'reply': 15, 'respond': 15, 'responded': 15, 'saw': 242,
'see': 242, 'seen': 242, 'show': 15, 'showed': 15}, {'t': 243}, {'t': 240}, {'my': 197, 'our': 197}, {'^': 246},
{'<i>': 187, '^': 214}, {'<i>': 187, '^': 214, 'that': 248}, {'...': 211, 'clean': 235, 'completely': 235,
'forgotten': 88, 'totally': 235}, {'her': 0, 'his': 0, 'my': 0, 'our': 0, 'the': 0, 'their': 0}, {'^': 251}, {'<me>':
121}, {'^': 0, 'back': 121}, {'<me>': 254, '^': 251}, {'<me>': 121, '^': 251}, {'approved': 252, 'delivered': 252,
'given': 253, 'got': 253, 'paid': 255, 'returned': 256, 'sent': 256, 'shown': 253, 'signed': 256}, {'not': 257},
{'<me>': 121, 'my': 15}, {'approved': 252, 'delivered': 252, 'get': 242, 'given': 253, 'got': 259, 'paid': 255,
'receive': 242, 'received': 242, 'returned': 256, 'saw': 242, 'see': 242, 'seen': 242, 'sent': 256, 'shown': 253,
'signed': 256}, {'t': 260}, {'t': 257}, {'...': 200, 'my': 197, 'our': 197}, {'^': 263}, {'for': 264, 'on': 202},
{'^': 196, 'convinced': 207, 'counting': 203, 'expecting': 202, 'hoping': 204, 'waiting': 265}, {'<giveinf>': 193},
{'^': 267}, {'D': 197}, {'me': 197, 'us': 197}, {'by': 269, 'for': 269, 'from': 270}, {'...': 271, 'my': 197, 'our':
197}, {'^': 272}, {'^': 196}, {'better': 10}, {'2': 10, 'a': 10, 'an': 10, 'better': 10, 'fewer': 10, 'less': 10,
'more': 10, 'our': 10, 'some': 10, 'to': 10}, {'got': 184}, {'better': 10, 'can': 10, 'could': 10, 'd': 275, 'gotta':
10, 'have': 184, 'might': 10, 'must': 10, 'need': 276, 'ought': 184, 'shd': 10, 'should': 10, 'shouldn': 82,
'shouldnt': 10, 've': 277}, {'^': 278}, {'not': 10}, {'...': 213, 'always': 10, 'ask': 10, 'do': 280, 'don': 82,
'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10,
'stop': 10}, {'': (13, 'talk'), '<i>': 279, '^': 214}, {'always': 10, 'ask': 10, 'do': 280, 'don': 82, 'dont': 10,
'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'^':
283}, {'<i>': 279, '^': 281, 'he': 52, 'her': 52, 'his': 52, 'how': 52, 'if': 52, 'it': 52, 'she': 52, 'that': 282,
'their': 52, 'they': 52, 'to': 284, 'what': 52, 'when': 52, 'whether': 52, 'why': 52}, {'better': 10, 'can': 10,
'could': 10, 'd': 275, 'gotta': 10, 'have': 184, 'might': 10, 'must': 10, 'need': 185, 'ought': 184, 'shd': 10,
'should': 10, 'shouldn': 82, 'shouldnt': 10, 've': 277}, {'^': 286}, {'<i>': 287, '^': 10}, {'<i>': 287, '<me>': 174,
'^': 10, 'that': 288, 'to': 174}, {'^': 196, 'counting': 203, 'expecting': 202, 'hoping': 204, 'waiting': 265}, {'^':
278, 'shall': 174}, {'have': 184, 'must': 10, 'need': 10, 'should': 10}, {'^': 292}, {'<i>': 293, '^': 184}, {'...':
213, '<giveinf>': 10, 'always': 10, 'ask': 10, 'do': 280, 'don': 82, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10,
'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'<giveinf>': 10, 'always': 10, 'ask': 10,
'do': 280, 'don': 82, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell':
10, 'start': 10, 'stop': 10}, {'^': 296}, {':': 174, '<i>': 291, '<me>': 294, '^': 295, 'he': 52, 'her': 52, 'his':
52, 'how': 52, 'if': 52, 'it': 52, 'she': 52, 'that': 282, 'their': 52, 'they': 52, 'to': 297, 'what': 52, 'when': 52,
'whether': 52, 'why': 52}, {'<giveinf>': 10}, {'<me>': 294, '^': 299}, {':': 174, '<i>': 279, '<me>': 294, '^': 295,
'he': 52, 'her': 52, 'his': 52, 'how': 52, 'if': 52, 'it': 52, 'she': 52, 'that': 282, 'their': 52, 'they': 52, 'to':
297, 'what': 52, 'when': 52, 'whether': 52, 'why': 52}, {'has': 258, 'hasn': 262, 'hasnt': 257, 'haven': 262,
'havent': 257}, {'': (3, 'advice'), '...': 213}, {'<i>': 287, '^': 214}, {'<i>': 287, '^': 303, 'that': 304}, {'<i>':
293}, {'<me>': 306}, {'<i>': 293, 'he': 52, 'her': 52, 'his': 52, 'how': 52, 'if': 52, 'it': 52, 'she': 52, 'that':
52, 'their': 52, 'they': 52, 'what': 52, 'when': 52, 'whether': 52, 'why': 52}, {'<me>': 308}, {'should': 174},
{'<i>': 310}, {'^': 278, 'should': 174}, {'<i>': 312, '^': 281, 'he': 52, 'her': 52, 'his': 52, 'how': 52, 'if': 52,
'it': 52, 'she': 52, 'that': 282, 'their': 52, 'they': 52, 'to': 284, 'what': 52, 'when': 52, 'whether': 52, 'why':
52}, {'': (13, 'talk'), '<i>': 287, '^': 214}, {'<i>': 287, '^': 214, 'he': 52, 'her': 52, 'his': 52, 'how': 52, 'if':
52, 'it': 52, 'she': 52, 'that': 314, 'their': 52, 'they': 52, 'what': 52, 'when': 52, 'whether': 52, 'why': 52},
{'<me>': 221}, {'part': 171}, {'up': 171}, {'from': 270}, {'by': 197}, {'...': 320}, {'...': 319, 'my': 321, 'our':
321}, {'^': 322, 'to': 237}, {'around': 171, 'clear': 207, 'in': 171}, {'around': 171, 'in': 171}, {'^': 234, 'like':
238}, {'^': 183, 'advised': 189, 'advises': 189, 'all': 190, 'answers': 192, 'are': 206, 'argued': 207, 'argues': 207,
'asked': 209, 'ate': 212, 'attended': 171, 'become': 202, 'becomes': 202, 'believed': 207, 'believes': 216, 'both':
190, 'can': 220, 'cannot': 219, 'cant': 219, 'claims': 221, 'confirmed': 221, 'could': 222, 'couldn': 220, 'couldnt':
219, 'd': 239, 'did': 241, 'didn': 244, 'didnt': 243, 'doesn': 245, 'drove': 212, 'expects': 247, 'explained': 221,
'feels': 249, 'felt': 207, 'get': 202, 'gets': 202, 'had': 250, 'has': 258, 'hasn': 261, 'hasnt': 260, 'haven': 262,
'havent': 257, 'heard': 221, 'hoped': 238, 'hopes': 238, 'insists': 207, 'is': 266, 'isn': 245, 'left': 212,
'mentioned': 221, 'mentions': 221, 'met': 212, 'must': 268, 'need': 247, 'needs': 273, 'never': 243, 'plans': 238,
're': 274, 'receives': 202, 'reckoned': 207, 'reckons': 285, 'recommended': 289, 'recommends': 289, 's': 290, 'said':
298, 'say': 300, 'says': 301, 'shall': 268, 'should': 268, 'still': 302, 'suggested': 305, 'suggests': 305, 'tell':
307, 'tells': 309, 'texted': 221, 'think': 311, 'thinks': 313, 'thought': 315, 'told': 316, 'took': 317, 'turned':
318, 'want': 238, 'wanted': 238, 'wants': 323, 'warned': 207, 'was': 324, 'went': 212, 'were': 325, 'will': 222,
'won': 220, 'wont': 219, 'would': 326, 'wrote': 221}, {'her': 52, 'him': 52, 'me': 52, 'them': 52, 'us': 52}, {'best':
52, 'better': 52, 'fine': 52, 'for': 328, 'good': 52, 'ok': 52, 'okay': 52}, {'is': 329, 's': 329, 'suits': 329,
'works': 329}, {'together': 21}, {'at': 21, 'attending': 21, 'catching': 21, 'celebrating': 21, 'cooking': 21,
'doing': 21, 'driving': 21, 'flying': 21, 'getting': 331, 'going': 21, 'having': 21, 'heading': 21, 'hosting': 21,
'in': 21, 'meeting': 21, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'showing': 21,
'speaking': 21, 'taking': 21, 'traveling': 21, 'travelling': 21, 'trying': 21, 'visiting': 21, 'watching': 21, 'with':
21}, {'1': 21}, {'up': 21}, {'one': 21}, {'to': 335}, {'call': 21}, {'1': 333, 'appointment': 21, 'breakfast': 21,
'brunch': 21, 'call': 21, 'catch': 334, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner': 21, 'drinks': 21,
'follow': 334, 'interview': 21, 'lunch': 21, 'meeting': 21, 'mtg': 21, 'one': 336, 'phone': 337, 'session': 21,
'supper': 21, 'sync': 21, 'tea': 21, 'video': 337, 'workshop': 21, 'zoom': 21}, {'': (2, 'plan'), '1': 333,
'appointment': 21, 'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 334, 'chat': 21, 'coffee': 21, 'date': 21,
'demo': 21, 'dinner': 21, 'drinks': 21, 'follow': 334, 'interview': 21, 'lunch': 21, 'meeting': 21, 'mtg': 21, 'one':
336, 'phone': 337, 'session': 21, 'supper': 21, 'sync': 21, 'tea': 21, 'video': 337, 'workshop': 21, 'zoom': 21},
{'up': 339}, {'1': 333, 'another': 338, 'appointment': 21, 'board': 338, 'breakfast': 21, 'brunch': 21, 'call': 21,
'catch': 334, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner': 21, 'drinks': 21, 'final': 338, 'first':
338, 'follow': 340, 'interview': 21, 'lunch': 21, 'meeting': 21, 'monthly': 338, 'mtg': 21, 'one': 336, 'phone': 337,
'quick': 338, 'second': 338, 'session': 21, 'short': 338, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 338, 'video':
337, 'weekly': 338, 'workshop': 21, 'zoom': 21}, {'1': 333, 'a': 341, 'an': 341, 'another': 338, 'appointment': 21,
'board': 338, 'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 334, 'chat': 21, 'coffee': 21, 'date': 21, 'demo':
21, 'dinner': 21, 'drinks': 21, 'final': 338, 'first': 338, 'follow': 340, 'interview': 21, 'lunch': 21, 'meeting':
21, 'monthly': 338, 'mtg': 21, 'my': 341, 'one': 336, 'our': 341, 'phone': 337, 'quick': 338, 'second': 338,
'session': 21, 'short': 338, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 338, 'the': 341, 'video': 337, 'weekly':
338, 'workshop': 21, 'zoom': 21}, {'1': 333, 'a': 341, 'an': 341, 'another': 338, 'appointment': 21, 'board': 338,
'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 334, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner':
21, 'drinks': 21, 'final': 338, 'first': 338, 'follow': 340, 'got': 342, 'interview': 21, 'lunch': 21, 'meeting': 21,
'monthly': 338, 'mtg': 21, 'my': 341, 'one': 336, 'our': 341, 'phone': 337, 'quick': 338, 'second': 338, 'session':
21, 'short': 338, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 338, 'the': 341, 'video': 337, 'weekly': 338,
'workshop': 21, 'zoom': 21}, {'am': 332, 'are': 332, 'fly': 21, 'go': 21, 'have': 343, 'host': 21, 'm': 332, 'meet':
21, 're': 332, 'see': 21, 'travel': 21, 've': 343, 'visit': 21}, {'attending': 21, 'catching': 21, 'celebrating': 21,
'cooking': 21, 'doing': 21, 'driving': 21, 'flying': 21, 'getting': 331, 'going': 21, 'having': 21, 'heading': 21,
'hosting': 21, 'meeting': 21, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'showing':
21, 'speaking': 21, 'taking': 21, 'traveling': 21, 'travelling': 21, 'trying': 21, 'visiting': 21, 'watching': 21},
{'are': 345}, {'<i>': 346}, {'and': 347}, {'...': 330, '<i>': 344, 'N': 348, 'is': 329, 's': 329, 'suits': 329,
'works': 329}, {'are': 156}, {'': (14, 'together')}, {'<i>': 350, 'i': 351, 'me': 351, 'myself': 351, 'us': 351},
{'ill': 15, 'sick': 15}, {'in': 353}, {'by': 56, 'down': 56, 'for': 56, 'in': 56, 'over': 56, 'round': 56, 'to': 56,
'up': 56}, {'my': 15, 'our': 15}, {'on': 356}, {'week': 15}, {'all': 358, 'ill': 15, 'sick': 15, 'today': 15},
{'leave': 15}, {'annual': 360, 'holiday': 15, 'holidays': 15, 'hols': 15, 'leave': 15, 'maternity': 15, 'paternity':
15, 'vacation': 15}, {'sick': 15}, {'off': 359, 'on': 361, 'out': 362, 'uncontactable': 15, 'unreachable': 15,
'unwell': 15}, {'1': 69, '1on1': 15, 'call': 15, 'meeting': 15, 'one': 74, 'session': 15, 'stand': 71, 'standup': 15,
'sync': 15}, {'1': 69, '1on1': 15, 'board': 364, 'call': 15, 'daily': 364, 'meeting': 15, 'monthly': 364, 'one': 74,
'quarterly': 364, 'session': 15, 'stand': 71, 'standup': 15, 'sync': 15, 'team': 364, 'weekly': 364}, {'D': 365, 'my':
365, 'our': 365, 'the': 365, 'this': 365}, {'i': 351, 'me': 351, 'myself': 351, 'us': 351}, {'around': 171, 'in': 171,
'off': 359, 'on': 361, 'out': 362, 'uncontactable': 15, 'unreachable': 15, 'unwell': 15}, {'all': 190, 'and': 352,
'attended': 171, 'both': 190, 'called': 354, 'can': 220, 'cannot': 219, 'cant': 219, 'coming': 355, 'commented': 357,
'could': 222, 'couldn': 220, 'couldnt': 219, 'did': 241, 'didn': 245, 'didnt': 240, 'doesn': 245, 'dropping': 355,
'is': 363, 'isn': 245, 'liked': 356, 'missed': 366, 'n': 367, 'never': 240, 'off': 359, 'on': 361, 'out': 362,
'phoned': 354, 'popping': 355, 'rang': 354, 'reposted': 356, 's': 363, 'shared': 356, 'staying': 355, 'took': 317,
'turned': 318, 'uncontactable': 15, 'unreachable': 15, 'unwell': 15, 'visiting': 355, 'was': 368, 'were': 325, 'will':
222, 'won': 220, 'wont': 219}, {'missed': 108}, {'few': 370}, {'invitation': 23, 'invite': 23}, {'my': 372, 'our':
372, 'the': 372}, {'have': 184, 'must': 10, 'need': 184, 'ought': 184, 'should': 10}, {'^': 374}, {'<i>': 375}, {'':
(13, 'talk'), '<them>': 376, 'N': 376}, {'to': 377}, {':': 121}, {':': 80}, {'me': 380}, {':': 80, 'N': 379, 'for':
381, 'me': 380}, {'N': 379}, {'^': 10, 'to': 174}, {'^': 10, 'is': 384, 'to': 174, 'was': 384}, {'<them>': 385, 'N':
385}, {':': 174, 'from': 386, 'is': 384, 'was': 384}, {'never': 184, 'not': 184, 'to': 10}, {'^': 388}, {'D': 389,
'^': 388}, {'<me>': 390}, {':': 174}, {'can': 10, 'could': 10, 'have': 184, 'must': 10, 'need': 184, 'ought': 184,
'shd': 10, 'should': 10, 'shouldn': 82, 'shouldnt': 10}, {'^': 393}, {'against': 10, 'never': 184, 'not': 184, 'to':
10}, {'...': 389}, {'D': 389, '^': 395, 'against': 10, 'at': 396, 'by': 396, 'during': 396, 'in': 396, 'on': 396,
'over': 396, 'via': 396}, {'<i>': 394}, {'<i>': 394, '<me>': 397, 'that': 398}, {'D': 389, '^': 388, 'at': 396, 'by':
396, 'during': 396, 'in': 396, 'on': 396, 'over': 396, 'via': 396}, {'<i>': 394, '<me>': 400, 'that': 398},
{'breakfast': 56, 'brunch': 56, 'call': 56, 'coffee': 56, 'date': 56, 'demo': 56, 'dinner': 56, 'drinks': 56, 'lunch':
56, 'meeting': 56}, {'meet': 21}, {'a': 402, 'breakfast': 56, 'brunch': 56, 'call': 56, 'coffee': 56, 'date': 56,
'demo': 56, 'dinner': 56, 'drinks': 56, 'lunch': 56, 'meeting': 56, 'on': 21, 'our': 402, 'the': 402, 'to': 403},
{'called': 15, 'met': 15, 'rang': 15}, {'for': 21, 'to': 21}, {'calling': 21, 'going': 406, 'having': 21, 'hosting':
21, 'joining': 21, 'meeting': 21, 'seeing': 21, 'visiting': 21}, {'calling': 21, 'going': 406, 'having': 21,
'hosting': 21, 'instead': 407, 'joining': 21, 'meeting': 21, 'now': 407, 'putting': 72, 'seeing': 21, 'visiting': 21},
{'h': 107, 'hour': 107, 'hours': 107, 'hr': 107, 'hrs': 107}, {'quote': 174}, {'1': 88}, {'up': 88}, {'one': 88},
{'to': 413}, {'1': 411, '1on1': 88, 'call': 88, 'catch': 412, 'demo': 88, 'meeting': 88, 'one': 414, 'session': 88,
'stand': 412, 'standup': 88, 'sync': 88}, {'i': 410, 'no': 415}, {'N': 379, 'me': 380}, {'': (2, 'plan'), 'up': 21},
{'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'planned': 21, 'scheduled': 21, 'set':
418}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'is': 419, 'planned': 21, 's': 419,
'scheduled': 21, 'set': 418}, {'N': 171}, {'to': 421}, {'off': 422, 'out': 422, 'over': 422, 'to': 421}, {'gone':
423}, {'calling': 21, 'going': 406, 'gone': 423, 'having': 21, 'hosting': 21, 'joining': 21, 'meeting': 21, 'seeing':
21, 'visiting': 21}, {'calling': 21, 'coming': 21, 'finally': 424, 'going': 406, 'gone': 423, 'having': 21, 'hosting':
21, 'instead': 407, 'joining': 21, 'just': 424, 'meeting': 21, 'now': 425, 'seeing': 21, 'visiting': 21}, {'has': 52,
'is': 52, 'wants': 52, 'was': 52}, {'<they>': 52, 'N': 427}, {'': (8, 'asked')}, {'breakfast': 56, 'brunch': 56,
'call': 56, 'coffee': 56, 'dinner': 56, 'drinks': 56, 'lunch': 56, 'meeting': 56, 'supper': 56, 'tea': 56}, {'for':
430}, {'for': 430, 'out': 431, 'over': 431, 'round': 431, 'to': 430}, {'<them>': 429, 'N': 429, 'for': 52, 'how': 52,
'if': 52, 'me': 432, 'us': 432, 'what': 52, 'when': 52, 'whether': 52, 'why': 52}, {'myself': 15, 'ourselves': 15},
{'own': 15}, {'my': 435}, {'alone': 15, 'by': 434, 'on': 436, 'with': 171}, {'': (0, 'missed'), 'on': 15}, {'locked':
88}, {'$$': 15, 'up': 88}, {'all': 439, 'closed': 88, 'locked': 440, 'shut': 88}, {'was': 441, 'were': 441}, {'to':
15}, {'': (1, 'moved')}, {'till': 444, 'to': 444, 'until': 444}, {'meaning': 443, 'moved': 445, 'putting': 72}, {'me':
72, 'off': 15, 'us': 72}, {'': (2, 'plan'), 'for': 21}, {'': (2, 'plan'), 'in': 448}, {'us': 351}, {'of': 450},
{'agreed': 21, 'alone': 15, 'arranged': 21, 'booked': 21, 'by': 434, 'confirmed': 21, 'fixed': 21, 'is': 419, 'on':
436, 'planned': 21, 's': 419, 'scheduled': 21, 'set': 418}, {'D': 444, 'by': 444, 'to': 444}, {'N': 171, 'forward':
453}, {'into': 171, 'to': 444}, {'hello': 88}, {'hello': 88, 'hi': 88}, {'chat': 88, 'said': 456, 'say': 457, 'speak':
88, 'talk': 88}, {'not': 458}, {'t': 458}, {'did': 459, 'didn': 460, 'didnt': 458, 'never': 458}, {'gone': 88, 'left':
88}, {'d': 462, 'had': 462}, {'machine': 15}, {'mail': 15}, {'answering': 464, 'answerphone': 15, 'mailbox': 15, 'vm':
15, 'voice': 465, 'voicemail': 15}, {'s': 466}, {'<their>': 466, 'N': 467, 'the': 466}, {'got': 468}, {'<i>': 461,
'<they>': 463, 'did': 459, 'didn': 460, 'didnt': 458, 'got': 468, 'never': 458, 'only': 469, 'reached': 468}, {'they':
52}, {'end': 471}, {'the': 472}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'from':
171, 'is': 419, 'moved': 444, 'planned': 21, 's': 419, 'scheduled': 21, 'set': 418}, {'ask': 429}, {'to': 475}, {'':
(23, 'contact'), 'N': 476, 'it': 72, 'off': 15}, {'along': 171, 'by': 171, 'in': 171, 'over': 171, 'round': 171, 'to':
171}, {'': (0, 'missed'), 'up': 15}, {'hold': 15}, {'touch': 15}, {'a': 480, 'hold': 15, 'in': 481, 'through': 15,
'to': 15}, {'hold': 15, 'through': 15}, {'': (0, 'missed'), 'it': 15}, {'call': 15, 'catch': 479, 'caught': 15,
'contact': 15, 'find': 15, 'get': 482, 'got': 483, 'make': 484, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'to': 485},
{'D': 52, 'call': 15, 'catch': 479, 'caught': 15, 'contact': 15, 'find': 15, 'get': 482, 'got': 483, 'make': 484,
'manage': 486, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 485, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15,
'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'t': 487, 'we': 52}, {'account': 52, 'contract':
52, 'insurance': 52, 'membership': 52, 'order': 52, 'plan': 52, 'subscription': 52}, {'': (0, 'missed'), 'her': 489,
'his': 489, 'the': 489, 'their': 489}, {'call': 15, 'catch': 479, 'caught': 15, 'contact': 15, 'find': 15, 'get': 482,
'got': 483, 'make': 484, 'manage': 486, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 485, 'reach': 15, 'reached': 15,
'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'up': 420}, {'': (21,
'gave:encouragement')}, {'^': 493}, {'up': 494}, {'up': 493}, {'<them>': 495, 'N': 495, 'her': 496}, {'with': 171},
{'...': 498}, {'<them>': 101, 'N': 101}, {'agreed': 21, 'alone': 15, 'arranged': 21, 'booked': 21, 'by': 434,
'confirmed': 21, 'fixed': 21, 'is': 419, 'moved': 444, 'on': 436, 'planned': 21, 's': 419, 'scheduled': 21, 'set':
418}, {'': (16, 'gave:feedback')}, {'^': 502}, {'^': 502, 'linkedin': 15, 'photo': 15, 'photos': 15, 'post': 15,
'posts': 15, 'profile': 15, 'status': 15, 'stories': 15, 'story': 15, 'tweet': 15, 'update': 15}, {'s': 504},
{'<their>': 503, 'N': 505}, {'on': 506}, {'a': 402, 'breakfast': 56, 'brunch': 56, 'call': 56, 'coffee': 56, 'date':
56, 'demo': 56, 'dinner': 56, 'drinks': 56, 'lunch': 56, 'meeting': 56, 'our': 402, 'the': 402}, {'<them>': 494, 'N':
494}, {'and': 66, 'to': 66, 'with': 66}, {'N': 510}, {'asking': 43, 'calling': 43, 'hiring': 43, 'inviting': 43},
{'not': 491, 'we': 52}, {'around': 443, 'round': 443}, {'get': 514, 'got': 514, 'gotten': 514}, {'for': 15, 'to': 15},
{'time': 516}, {'': (0, 'missed'), 'any': 517, 'enough': 517, 'the': 517, 'time': 516}, {'any': 517, 'enough': 517,
'the': 517, 'time': 516}, {'a': 480, 'around': 443, 'hold': 15, 'in': 481, 'round': 443, 'through': 15, 'to': 15},
{'around': 443, 'hold': 15, 'round': 443, 'through': 15}, {'call': 15, 'catch': 479, 'caught': 15, 'contact': 15,
'find': 15, 'get': 520, 'got': 521, 'gotten': 514, 'make': 484, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'call': 15,
'catch': 479, 'caught': 15, 'contact': 15, 'ever': 515, 'find': 518, 'found': 519, 'get': 520, 'got': 521, 'gotten':
514, 'had': 519, 'have': 519, 'make': 484, 'manage': 486, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 522, 'reach':
15, 'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15, 'yet':
515}, {'t': 523}, {'call': 15, 'catch': 479, 'caught': 15, 'contact': 15, 'ever': 515, 'find': 15, 'get': 520, 'got':
521, 'gotten': 514, 'make': 484, 'manage': 486, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 522, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15, 'yet': 515},
{'s': 503}, {'<their>': 503, 'N': 526}, {'$$': 15, 'home': 88}, {'day': 15}, {'home': 15, 'the': 529}, {'$$': 15,
'by': 15, 'for': 530, 'when': 15}, {'gone': 528, 'left': 531}, {'gone': 528, 'left': 88}, {'already': 532, 'just':
533}, {'<until>': 444, 'by': 444}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'is':
419, 'moved': 444, 'planned': 21, 's': 419, 'scheduled': 21, 'set': 418}, {'to': 66}, {'N': 537}, {'of': 538},
{'presentation': 539}, {'call': 15}, {'1': 69, 'board': 541, 'call': 15, 'demo': 15, 'meeting': 15, 'session': 15,
'standup': 15, 'sync': 15, 'teams': 541, 'zoom': 15}, {'1': 69, 'a': 542, 'board': 541, 'call': 15, 'demo': 15,
'meeting': 15, 'my': 542, 'our': 542, 'session': 15, 'standup': 15, 'sync': 15, 'teams': 541, 'the': 542, 'zoom': 15},
{'': (0, 'missed'), 'to': 543}, {'in': 543, 'into': 543}, {'call': 15, 'catch': 15, 'chat': 15, 'meet': 15, 'ring':
15, 'say': 15, 'see': 15, 'speak': 15, 'talk': 15}, {'to': 546}, {'chance': 547, 'hold': 15}, {'': (0, 'missed'),
'call': 15, 'catch': 15, 'chat': 15, 'meet': 15, 'ring': 15, 'say': 15, 'see': 15, 'speak': 15, 'talk': 15}, {'to':
549}, {'a': 548, 'around': 550, 'hold': 15, 'in': 481, 'round': 550, 'through': 15, 'to': 549}, {'': (0, 'missed'),
'it': 544}, {'call': 15, 'catch': 479, 'caught': 15, 'contact': 15, 'find': 15, 'get': 551, 'got': 521, 'gotten': 514,
'make': 484, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'speak': 15,
'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'': (0, 'missed'), 'for': 543, 'to': 543}, {'': (0, 'missed'),
'up': 554}, {'place': 15}, {'up': 554}, {'answer': 15, 'attend': 543, 'call': 15, 'catch': 479, 'caught': 15, 'come':
544, 'contact': 15, 'dial': 545, 'ever': 515, 'find': 518, 'found': 519, 'get': 551, 'got': 521, 'gotten': 514, 'had':
519, 'happen': 15, 'have': 519, 'join': 543, 'make': 552, 'manage': 486, 'meet': 15, 'met': 15, 'phone': 15, 'pick':
71, 'quite': 553, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 555, 'speak': 15, 'spoke': 15, 'take':
556, 'talk': 15, 'talked': 15, 'took': 556, 'turn': 557, 'visit': 15, 'yet': 515}, {'a': 540, 'not': 558, 'the': 540},
{'answer': 15, 'attend': 543, 'call': 15, 'catch': 479, 'caught': 15, 'come': 544, 'contact': 15, 'dial': 545, 'ever':
515, 'find': 518, 'found': 519, 'get': 551, 'got': 521, 'gotten': 514, 'had': 519, 'happen': 15, 'have': 519, 'join':
543, 'make': 552, 'manage': 486, 'materialise': 15, 'meet': 15, 'met': 15, 'phone': 15, 'pick': 71, 'quite': 553,
'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 555, 'speak': 15, 'spoke': 15, 'take': 556, 'talk': 15,
'talked': 15, 'turn': 557, 'visit': 15, 'yet': 515}, {'t': 560}, {'answer': 15, 'attend': 543, 'call': 15, 'catch':
479, 'caught': 15, 'come': 544, 'contact': 15, 'dial': 545, 'ever': 515, 'find': 518, 'found': 519, 'get': 551, 'got':
521, 'gotten': 514, 'had': 519, 'happen': 15, 'have': 519, 'join': 543, 'make': 552, 'manage': 486, 'meet': 15, 'met':
15, 'phone': 15, 'pick': 71, 'quite': 553, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 555, 'speak':
15, 'spoke': 15, 'take': 556, 'talk': 15, 'talked': 15, 'turn': 557, 'visit': 15, 'yet': 515}, {'about': 15, 'of':
15}, {'by': 171, 'in': 171, 'off': 171}, {'from': 171}, {'': (19, 'gave:resource')}, {'article': 566, 'book': 566,
'checklist': 566, 'guide': 566, 'link': 566, 'list': 566, 'podcast': 566, 'spreadsheet': 566, 'template': 566},
{'...': 567, 'article': 566, 'book': 566, 'checklist': 566, 'guide': 566, 'link': 566, 'list': 566, 'podcast': 566,
'spreadsheet': 566, 'template': 566}, {'a': 568, 'an': 568, 'my': 568, 'our': 568, 'the': 568}, {'^': 569}, {'^': 569,
'to': 475}, {'': (23, 'contact'), '<them>': 570, 'N': 571}, {'<me>': 390, 'N': 494}, {'<them>': 171, 'N': 171},
{'from': 574}, {'to': 574}, {'across': 575, 'behind': 574, 'beside': 574, 'near': 574, 'next': 576, 'opposite': 574},
{'up': 577}, {'though': 52}, {'N': 138}, {'to': 580}, {'N': 139}, {'...': 581, 'N': 140, 'how': 139, 'to': 582},
{'how': 139, 'what': 139, 'why': 139}, {'to': 525}, {'out': 15}, {'through': 15}, {'<their>': 503, 'N': 526, '^':
502}, {'about': 588, 'on': 588}, {'apart': 15, 'out': 15, 'through': 15}, {'up': 380, 'ups': 380}, {'': (0, 'missed'),
's': 15}, {'call': 15, 'congratulate': 15, 'contact': 15, 'email': 15, 'follow': 71, 'get': 217, 'invite': 15, 'meet':
15, 'message': 15, 'phone': 15, 'ping': 15, 'reach': 586, 'reply': 15, 'ring': 15, 'see': 15, 'send': 15, 'text': 15,
'thank': 15, 'visit': 15, 'write': 15}, {'<their>': 15, 'N': 592, 'about': 15, 'again': 15, 'my': 15, 'our': 15,
'the': 15, 'to': 593}, {'call': 15, 'contact': 15, 'email': 15, 'meet': 15, 'message': 15, 'phone': 15, 'reply': 15,
'ring': 15, 'see': 15, 'text': 15, 'visit': 15, 'write': 15}, {'to': 595}, {'myself': 577}, {'advice': 175, 'tip':
175}, {'^': 10, 'that': 174, 'to': 174, 'was': 174}, {'advice': 599, 'tip': 599}, {'...': 598, 'a': 600, 'advice':
599, 'some': 600, 'the': 600, 'tip': 599}, {'feedback': 503}, {'article': 566, 'book': 566, 'checklist': 566, 'guide':
566, 'link': 566, 'list': 566, 'spreadsheet': 566, 'template': 566}, {'...': 603, 'article': 566, 'book': 566,
'checklist': 566, 'guide': 566, 'link': 566, 'list': 566, 'spreadsheet': 566, 'template': 566}, {'...': 603,
'article': 566, 'book': 566, 'checklist': 566, 'copy': 566, 'guide': 566, 'link': 566, 'list': 566, 'notes': 566,
'old': 566, 'own': 566, 'second': 566, 'spare': 566, 'spreadsheet': 566, 'template': 566}, {'a': 604, 'an': 604, 'my':
605, 'our': 605, 'the': 604}, {'talk': 494}, {'pep': 607}, {'': (20, 'gave:referral')}, {'^': 609}, {'of': 610},
{'address': 611, 'contact': 611, 'details': 611, 'name': 611, 'number': 611}, {'...': 602, '^': 606, 'a': 608,
'address': 611, 'comments': 503, 'contact': 611, 'details': 611, 'fb': 503, 'fdbk': 503, 'feedback': 503, 'input':
503, 'name': 611, 'notes': 503, 'number': 611, 'the': 612}, {'...': 602, '^': 606, 'address': 611, 'comments': 503,
'contact': 611, 'details': 611, 'fb': 503, 'fdbk': 503, 'feedback': 503, 'input': 503, 'name': 611, 'notes': 503,
'number': 611, 'the': 612}, {'at': 139, 'for': 139}, {'^': 138, 'at': 139, 'for': 139}, {'keynote': 615, 'lecture':
616, 'talk': 616, 'workshop': 616}, {'on': 503}, {'comments': 618, 'feedback': 618, 'thoughts': 618}, {'keynote': 615,
'lecture': 615, 'talk': 615, 'workshop': 615}, {'book': 566, 'copy': 566, 'laptop': 566, 'list': 566, 'notes': 566,
'slides': 566, 'template': 566}, {'a': 621, 'my': 621, 'our': 621, 'the': 621}, {'^': 622}, {'<them>': 623, 'N': 623},
{'<me>': 601, '<them>': 613, 'N': 614, 'a': 617, 'keynote': 615, 'lecture': 615, 'my': 619, 'talk': 615, 'the': 620,
'to': 624, 'workshop': 615}, {'advice': 175, 'an': 598, 'some': 598, 'the': 598, 'tip': 175}, {'<me>': 626}, {'vm':
15, 'voice': 465, 'voicemail': 15}, {'...': 628}, {'call': 21, 'have': 21, 'meet': 21, 'see': 21, 'visit': 21}, {'to':
630}, {'feedback': 171}, {'s': 632}, {'note': 171}, {'call': 171, 'dm': 171, 'email': 171, 'letter': 171, 'mail': 171,
'message': 171, 'text': 171, 'voice': 634}, {'D': 444}, {'forward': 636}, {'D': 444, 'till': 444, 'to': 444, 'until':
444}, {'<their>': 632, 'N': 633, 'a': 635, 'an': 635, 'brought': 637, 'moved': 638, 'postponed': 636, 'pushed': 636,
'rescheduled': 636, 'shifted': 636, 'stood': 71, 'talking': 171}, {'dream': 15}, {'': (23, 'contact'), 'bad': 640,
'dream': 15, 'nightmare': 15, 'strange': 640, 'weird': 640}, {'alone': 15, 'by': 434, 'on': 436}, {'': (23,
'contact'), 'alone': 15, 'by': 434, 'on': 436}, {'bail': 15, 'call': 72, 'cancel': 15, 'postpone': 15, 'skip': 15},
{'': (23, 'contact'), 'a': 641, 'already': 532, 'an': 171, 'ate': 642, 'breakfast': 643, 'coffee': 643, 'dinner': 643,
'drinks': 171, 'just': 533, 'lunch': 643, 'my': 171, 'our': 171, 'planned': 443, 'some': 171, 'tea': 643, 'the': 171,
'to': 644}, {'for': 21}, {'brought': 637, 'moved': 636, 'postponed': 636, 'pushed': 636, 'rescheduled': 636, 'set':
646, 'shifted': 636}, {'$$': 15, 'home': 88, 'off': 422, 'out': 422, 'over': 422, 'to': 421}, {'gone': 648, 'left':
88}, {'in': 481}, {'answered': 15, 'been': 650, 'called': 15, 'come': 217, 'got': 217, 'replied': 15, 'responded': 15,
'rung': 15, 'written': 15}, {'already': 532, 'been': 647, 'finally': 424, 'gone': 423, 'just': 649, 'not': 651, 'now':
424}, {'around': 443, 'back': 15, 'round': 443}, {'answered': 15, 'been': 650, 'called': 15, 'caught': 71, 'come':
217, 'ever': 515, 'get': 514, 'got': 653, 'gotten': 514, 'heard': 15, 'met': 15, 'quite': 515, 'replied': 15,
'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15, 'yet': 515}, {'t': 654},
{'answered': 15, 'been': 650, 'called': 15, 'caught': 71, 'come': 217, 'got': 217, 'heard': 15, 'met': 15, 'replied':
15, 'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15}, {'bad': 640, 'dream': 15,
'nightmare': 15, 'strange': 640, 'weird': 640}, {'appointment': 21}, {'brought': 637, 'moved': 636, 'postponed': 636,
'pushed': 636, 'rescheduled': 636, 'shifted': 636}, {'together': 93}, {'them': 660}, {'': (0, 'missed'), 'in': 481},
{'been': 662, 'caught': 71, 'ever': 515, 'get': 514, 'got': 514, 'gotten': 514, 'had': 15, 'heard': 15, 'met': 15,
'quite': 515, 'seen': 15, 'spoken': 15, 'talked': 15, 'yet': 515}, {'bring': 661, 'connect': 93, 'introduce': 93},
{'a': 657, 'already': 533, 'an': 658, 'appointment': 21, 'been': 659, 'bring': 661, 'connect': 93, 'finally': 424,
'gone': 423, 'introduce': 93, 'just': 649, 'not': 663, 'now': 424, 'to': 664}, {'to': 80}, {'have': 666, 'need': 666},
{'<i>': 667}, {'so': 668}, {'': (0, 'missed'), 'yet': 669}, {'answered': 670, 'been': 662, 'called': 15, 'caught': 71,
'come': 217, 'ever': 515, 'get': 514, 'got': 653, 'gotten': 514, 'had': 15, 'heard': 15, 'met': 15, 'quite': 515,
'replied': 670, 'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15, 'yet': 515}, {'t':
671}, {'answered': 15, 'been': 662, 'called': 15, 'caught': 71, 'come': 217, 'ever': 515, 'get': 514, 'got': 653,
'gotten': 514, 'had': 15, 'heard': 15, 'met': 15, 'quite': 515, 'replied': 15, 'responded': 15, 'rung': 15, 'seen':
15, 'spoken': 15, 'talked': 15, 'written': 15, 'yet': 515}, {'a': 657}, {'magazine': 15, 'news': 15, 'paper': 15},
{'a': 675, 'the': 675}, {'radio': 15, 'telly': 15, 'tv': 15}, {'telly': 15, 'the': 677, 'tv': 15, 'youtube': 15},
{'in': 676, 'on': 678, 'online': 15}, {'...': 679, 'in': 676, 'on': 678, 'online': 15}, {'N': 680, 'back': 565,
'from': 171, 'it': 565, 'that': 565, 'this': 565}, {'^': 138, 'to': 139, 'with': 139}, {'<them>': 682, 'N': 682, 'me':
171}, {'out': 139}, {'^': 138, 'figure': 684, 'with': 139}, {'<them>': 685, 'N': 685}, {'no': 415}, {'<giveinf>':
178}, {'^': 688}, {'to': 689}, {'going': 690, 'gonna': 689}, {'with': 65}, {'up': 692}, {'N': 693}, {'mentoring':
101}, {'out': 171}, {'have': 21}, {'to': 697}, {'going': 698}, {'N': 351}, {'^': 33, 'to': 80}, {'<them>': 701, 'N':
701}, {'<them>': 701, 'N': 701, 'to': 702}, {'promised': 703}, {'am': 699, 'and': 700, 'are': 699, 'guess': 43,
'have': 704, 'm': 699, 'miss': 15, 'n': 700, 'promised': 703, 're': 699, 'think': 43, 've': 704, 'wonder': 43},
{'<i>': 52, '<they>': 52}, {'calling': 21, 'going': 406, 'having': 21, 'hosting': 21, 'instead': 407, 'joining': 21,
'meeting': 21, 'now': 407, 'seeing': 21, 'visiting': 21}, {'to': 52}, {'calendar': 21, 'diary': 21}, {'order': 708,
'the': 709}, {'': (9, 'told')}, {'N': 711}, {'<i>': 394, 'that': 398}, {'2': 66, 'and': 66, 'n': 66, 'to': 66, 'with':
66}, {'N': 714}, {'N': 510, 'd': 715}, {'2': 66, 'and': 66, 'to': 66, 'with': 66}, {'N': 717}, {'<them>': 537, 'N':
714}, {'for': 23, 'over': 23, 'round': 23, 'to': 23}, {'': (23, 'contact'), 'for': 23, 'to': 23}, {'<them>': 720, 'N':
720, 'me': 721, 'us': 721}, {'should': 10}, {'...': 723}, {'<i>': 293, '^': 724}, {'<i>': 293, '^': 724, 'that': 725},
{'<i>': 293, 'that': 306}, {'': (2, 'plan'), 'for': 21, 'on': 21}, {'^': 724}, {'^': 724, 'that': 729}, {'answering':
15, 'available': 15, 'in': 15, 'picking': 479, 'reachable': 15}, {'adamant': 726, 'certain': 727, 'clear': 726,
'convinced': 727, 'firm': 730, 'insistent': 730, 'sure': 727}, {'D': 21, 'adamant': 726, 'brought': 637, 'certain':
727, 'clear': 726, 'coming': 21, 'confirmed': 728, 'convinced': 727, 'finally': 424, 'firm': 730, 'gone': 423,
'insistent': 730, 'just': 424, 'moved': 638, 'not': 731, 'now': 424, 'off': 15, 'on': 22, 'postponed': 636, 'pushed':
636, 'quite': 732, 'really': 732, 'rescheduled': 636, 'scheduled': 21, 'set': 448, 'shifted': 636, 'sure': 727,
'very': 732}, {'t': 731}, {'D': 171, 'all': 439, 'at': 171, 'by': 171, 'closed': 88, 'during': 171, 'locked': 440,
'on': 171, 'over': 171, 'shut': 88}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'is':
419, 'planned': 21, 's': 419, 'scheduled': 21, 'set': 418, 'was': 735, 'were': 441}, {'': (23, 'contact'), 'me': 351,
'us': 351}, {'i': 171, 'me': 171, 'us': 171}, {'and': 738}, {'': (14, 'together'), 'and': 421, 'n': 421, 'plus': 421,
'w': 421, 'with': 421}, {'N': 739, 'me': 740, 'us': 740}, {'meaning': 443, 'putting': 72}, {'have': 184, 'must': 10,
'need': 184, 'shd': 10, 'should': 10}, {'^': 743}, {'<i>': 744}, {'<me>': 389}, {'cancelling': 15, 'dodging': 15,
'postponing': 15, 'putting': 72, 'saying': 745, 'telling': 746}, {'': (23, 'contact'), 'for': 171}, {'waiting': 748},
{'<me>': 749, 'meaning': 443, 'putting': 72, 'saying': 745, 'telling': 746}, {'call': 15, 'calling': 15, 'email': 15,
'meet': 15, 'phone': 15, 'reply': 15, 'ring': 15, 'ringing': 15, 'see': 15, 'speak': 15, 'talk': 15, 'text': 15,
'visit': 15}, {'for': 751, 'to': 751}, {'time': 752}, {'the': 753}, {'^': 566}, {'<them>': 755, 'N': 755}, {'know':
711}, {'N': 757}, {'linkedin': 15, 'photo': 15, 'photos': 15, 'post': 15, 'posts': 15, 'profile': 15, 'status': 15,
'stories': 15, 'story': 15, 'tweet': 15, 'update': 15}, {'s': 759}, {'N': 760}, {'article': 15, 'blog': 15,
'interview': 15, 'newsletter': 15, 'podcast': 15, 'post': 15, 'talk': 15, 'video': 15, 'webinar': 15}, {'...': 679,
'in': 676, 'on': 678, 'online': 15, 's': 762}, {'N': 763}, {'to': 764}, {'having': 21, 'hosting': 21, 'joining': 21,
'meeting': 21, 'seeing': 21, 'visiting': 21}, {'a': 337, 'breakfast': 21, 'coffee': 21, 'dinner': 21, 'lunch': 21},
{'be': 766, 'have': 767, 'meet': 21, 'see': 21, 'visit': 21}, {'no': 15}, {'time': 769}, {'over': 527}, {'to': 21},
{'forward': 772}, {'date': 21, 'presentation': 539}, {'between': 66, 'for': 66, 'from': 66}, {'intro': 775}, {'intro':
775, 'presentation': 539}, {'a': 774, 'an': 776, 'plans': 21, 'the': 777}, {'': (23, 'contact'), '<them>': 570, 'N':
570}, {':': 80, 'and': 700, 'n': 700}, {'bell': 15, 'buzz': 15, 'call': 15, 'ring': 15, 'shout': 15}, {'a': 781},
{'N': 782}, {'call': 15, 'catch': 15, 'email': 15, 'give': 783, 'meet': 15, 'message': 15, 'phone': 15, 'reply': 15,
'ring': 15, 'see': 15, 'text': 15, 'visit': 15, 'write': 15}, {'to': 784}, {'N': 101}, {'at': 101, 'w': 101, 'with':
101}, {'^': 100, 'at': 101, 'w': 101, 'with': 101}, {':': 786, 'N': 101, 'at': 101, 'call': 787, 'chat': 787,
'coffee': 787, 'for': 786, 'hour': 787, 'lunch': 787, 'meeting': 787, 'of': 786, 'session': 788, 'students': 788, 'w':
101, 'with': 101}, {'': (23, 'contact'), 'up': 171}, {'<them>': 15, 'N': 15}, {'appointment': 15, 'birthday': 15,
'call': 15, 'calls': 15, 'coffee': 15, 'dinner': 15, 'lunch': 15, 'meeting': 15, 'party': 15, 'slot': 15, 'zoom': 15},
{'': (0, 'missed'), 's': 792}, {'': (0, 'missed'), 'from': 15}, {'appointment': 15, 'birthday': 15, 'call': 794,
'calls': 15, 'coffee': 15, 'dinner': 15, 'lunch': 15, 'meeting': 15, 'party': 15, 'slot': 15, 'zoom': 15}, {'from':
15}, {'0': 792, '<their>': 792, '<them>': 15, 'N': 793, 'a': 795, 'call': 796, 'my': 792, 'our': 792, 'the': 792},
{'D': 444, 'to': 636}, {'N': 798}, {'D': 444, 'to': 636, 'w': 799, 'with': 799}, {'1': 800}, {'': (1, 'moved'), 'D':
444, 'to': 636}, {'up': 800}, {'to': 636}, {'to': 444}, {'...': 805, 'D': 804, 'friday': 804, 'monday': 804,
'thursday': 804, 'today': 804, 'tomorrow': 804, 'tuesday': 804, 'wednesday': 804}, {'': (1, 'moved'), 'D': 444}, {'D':
807, 'to': 636, 'w': 799, 'with': 799}, {'1': 808}, {'up': 808}, {'1': 809, 'breakfast': 808, 'call': 808, 'catch':
810, 'chat': 808, 'coffee': 808, 'demo': 808, 'dinner': 808, 'interview': 808, 'lunch': 808, 'meeting': 808,
'session': 808}, {'1': 801, '<until>': 444, 'D': 802, 'breakfast': 800, 'by': 444, 'call': 800, 'catch': 803, 'chat':
800, 'coffee': 800, 'demo': 800, 'dinner': 800, 'fri': 798, 'friday': 804, 'from': 806, 'interview': 800, 'lunch':
800, 'meeting': 800, 'mon': 798, 'monday': 804, 'my': 811, 'our': 811, 'sat': 798, 'session': 800, 'sun': 798, 'the':
811, 'thu': 798, 'thurs': 798, 'thursday': 804, 'to': 444, 'today': 804, 'tomorrow': 804, 'tue': 798, 'tues': 798,
'tuesday': 804, 'wed': 798, 'wednesday': 804}, {'1': 801, 'breakfast': 800, 'call': 800, 'catch': 803, 'chat': 800,
'coffee': 800, 'demo': 800, 'dinner': 800, 'interview': 800, 'lunch': 800, 'meeting': 800, 'my': 811, 'our': 811,
'session': 800, 'the': 811, 'to': 636}, {'bring': 661, 'connect': 93, 'introduce': 93, 'to': 664}, {'do': 380},
{'action': 380, 'job': 380, 'task': 380, 'to': 815}, {'<them>': 0}, {'from': 817}, {'...': 818}, {'^': 819, 'bring':
661, 'connect': 93, 'introduce': 93, 'to': 664}, {'^': 819}, {'answered': 15, 'call': 15, 'called': 217, 'came': 15,
'catch': 479, 'caught': 15, 'contact': 15, 'ever': 515, 'find': 518, 'found': 519, 'get': 551, 'got': 521, 'gotten':
514, 'had': 519, 'happened': 15, 'have': 519, 'make': 484, 'manage': 486, 'meet': 15, 'met': 15, 'phone': 15,
'picked': 71, 'quite': 553, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'showed': 479, 'speak': 15, 'spoke':
15, 'talk': 15, 'talked': 15, 'took': 556, 'turned': 71, 'visit': 15, 'yet': 515}, {':': 636}, {':': 636, 'is': 823},
{':': 636, 'D': 444}, {':': 636, 'D': 444, 'is': 825}, {':': 636, 'appointment': 824, 'date': 826, 'day': 826, 'is':
823, 'slot': 826, 'time': 826}, {'1': 52}, {'<give1>': 33}, {'^': 829}, {'<i>': 830, '^': 829}, {':': 831}, {'1': 828,
'call': 52, 'catch': 236, 'coffee': 52, 'dinner': 52, 'lunch': 52, 'meeting': 52, 'session': 52, 'step': 832, 'steps':
832, 'sync': 52, 'visit': 52}, {'$$': 15, 'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today': 15, 'w': 15,
'with': 15, 'yet': 15}, {'1': 834}, {'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today': 15, 'w': 15, 'with':
15, 'yet': 15}, {'up': 834}, {'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today': 15, 'w': 15, 'with': 15},
{'home': 88}, {'one': 834}, {'about': 88, 'around': 88, 'at': 839, 'home': 88, 'in': 88, 'there': 88}, {'about': 88,
'answered': 15, 'around': 88, 'at': 839, 'called': 217, 'came': 15, 'happened': 15, 'home': 88, 'in': 88, 'picked':
71, 'showed': 479, 'there': 88, 'to': 840, 'took': 556, 'turned': 71, 'was': 841}, {'far': 52}, {'': (0, 'missed'),
'again': 15, 'between': 15, 'from': 15, 'so': 843, 'this': 15, 'today': 15, 'w': 15, 'with': 15, 'yet': 52}, {'': (0,
'missed'), 'so': 843, 'yet': 52}, {'of': 15}, {'1': 835, '1on1': 834, 'ans': 15, 'answer': 15, 'call': 834, 'calls':
836, 'catch': 837, 'chat': 836, 'coffee': 836, 'contact': 836, 'demo': 88, 'dinner': 836, 'email': 838, 'joy': 15,
'luck': 15, 'lunch': 836, 'mail': 838, 'meeting': 834, 'news': 836, 'one': 842, 'pick': 71, 'pickup': 15, 'reply':
844, 'response': 845, 'session': 88, 'show': 15, 'showed': 15, 'shows': 15, 'sign': 846, 'stand': 412, 'standup': 88,
'sync': 834, 'time': 752, 'word': 836}, {'about': 88, 'answered': 15, 'around': 88, 'at': 839, 'called': 217, 'came':
15, 'happened': 15, 'home': 88, 'in': 88, 'picked': 71, 'showed': 479, 'there': 88, 'took': 556, 'turned': 71, 'was':
841}, {'about': 88, 'around': 88, 'at': 839, 'home': 88, 'in': 88, 'there': 88, 'was': 841}, {'soul': 849}, {'to':
491}, {'if': 43, 'whether': 43}, {'a': 850, 'able': 851, 'been': 650, 'call': 15, 'catch': 479, 'caught': 479,
'contact': 15, 'enough': 753, 'ever': 515, 'find': 15, 'get': 520, 'got': 521, 'gotten': 514, 'happening': 15,
'heard': 15, 'make': 484, 'manage': 486, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 522, 'reach': 15, 'reached': 15,
'ring': 15, 'see': 15, 'seen': 15, 'speak': 15, 'spoke': 15, 'spoken': 15, 'sure': 852, 'talk': 15, 'talked': 15,
'visit': 15, 'yet': 515}, {'self': 43}, {'to': 854}, {'news': 15, 'paper': 15}, {'facebook': 15, 'insta': 15,
'instagram': 15, 'linkedin': 15, 'the': 856, 'twitter': 15}, {'N': 760, 'in': 857, 'on': 857, 'via': 857}, {'at': 636,
'confirmed': 728, 'on': 636}, {'calendar': 21}, {'me': 380, 'the': 860}, {'one': 110}, {'h': 107, 'hour': 107,
'hours': 107, 'hr': 107, 'hrs': 107, 'missed': 108, 'to': 862}, {'N': 739}, {'call': 15, 'catch': 71, 'meet': 15,
'phone': 15, 'ring': 15, 'see': 15, 'visit': 15}, {'to': 865}, {'of': 481}, {'beer': 171, 'breakfast': 171, 'brunch':
171, 'coffee': 171, 'dinner': 171, 'drinks': 171, 'lunch': 171, 'pint': 171, 'tea': 171, 'zoom': 171}, {'a': 868,
'beer': 171, 'breakfast': 171, 'brunch': 171, 'coffee': 171, 'dinner': 171, 'drinks': 171, 'lunch': 171, 'pint': 171,
'tea': 171, 'zoom': 171}, {'^': 178}, {'me': 870, 'us': 870}, {'client': 610, 'customer': 610, 'lead': 610}, {'a':
872}, {'to': 566}, {'article': 874, 'book': 874, 'link': 874}, {'a': 875, 'an': 875, 'the': 875}, {'^': 876}, {'N':
873, 'on': 877}, {'in': 21}, {'': (2, 'plan'), 'a': 21}, {'': (2, 'plan'), 'a': 21, 'to': 21}, {'by': 171, 'in': 171},
{'D': 804, 'friday': 804, 'monday': 804, 'thursday': 804, 'today': 804, 'tomorrow': 804, 'tuesday': 804, 'wednesday':
804}, {'': (0, 'missed'), '1': 801, '<until>': 444, 'D': 802, 'breakfast': 800, 'by': 444, 'call': 800, 'catch': 803,
'chat': 800, 'coffee': 800, 'demo': 800, 'dinner': 800, 'friday': 804, 'from': 883, 'interview': 800, 'lunch': 800,
'meeting': 800, 'monday': 804, 'my': 811, 'our': 811, 'session': 800, 'the': 811, 'thursday': 804, 'till': 444, 'to':
444, 'today': 804, 'tomorrow': 804, 'tuesday': 804, 'until': 444, 'wednesday': 804}, {'': (1, 'moved'), '<until>':
444, 'by': 444, 'to': 444}, {'1': 801, '<until>': 444, 'D': 802, 'back': 885, 'breakfast': 800, 'call': 800, 'catch':
803, 'chat': 800, 'coffee': 800, 'demo': 800, 'dinner': 800, 'fri': 798, 'friday': 804, 'from': 883, 'interview': 800,
'lunch': 800, 'meeting': 800, 'mon': 798, 'monday': 804, 'my': 811, 'our': 811, 'out': 805, 'sat': 798, 'session':
800, 'sun': 798, 'the': 811, 'thu': 798, 'thurs': 798, 'thursday': 804, 'to': 444, 'today': 804, 'tomorrow': 804,
'tue': 798, 'tues': 798, 'tuesday': 804, 'wed': 798, 'wednesday': 804}, {'for': 610, 'to': 610}, {'forward': 887},
{'with': 66}, {'touch': 889}, {'in': 890}, {'touch': 65}, {'in': 892}, {'N': 893}, {'...': 891, 'and': 894, 'forward':
887, 'in': 892}, {'<until>': 444, 'D': 804, 'by': 444, 'friday': 804, 'from': 883, 'monday': 804, 'thursday': 804,
'to': 444, 'today': 804, 'tomorrow': 804, 'tuesday': 804, 'wednesday': 804}, {'N': 610}, {'for': 897}, {'word': 898},
{'good': 899}, {'a': 900}, {'': (0, 'missed'), '<until>': 444}, {'<them>': 888, 'N': 895, 'back': 896, 'in': 901,
'off': 902}, {'call': 171, 'catch': 318, 'chat': 171, 'coffee': 171, 'hello': 171, 'sync': 171}, {':': 52}, {'of':
753}, {'into': 171, 'out': 906}, {'D': 444, 'for': 636, 'to': 636}, {'booked': 908, 'calling': 21, 'going': 406,
'having': 21, 'hosting': 21, 'instead': 407, 'joining': 21, 'meeting': 21, 'now': 407, 'seeing': 21, 'visiting': 21},
{'book': 502, 'deck': 502, 'draft': 502, 'pitch': 502, 'plan': 502, 'proposal': 502}, {'^': 910}, {'^': 910,
'article': 15, 'blog': 15, 'interview': 15, 'linkedin': 15, 'newsletter': 15, 'photo': 15, 'photos': 15, 'podcast':
15, 'post': 15, 'posts': 15, 'profile': 15, 'status': 15, 'stories': 15, 'story': 15, 'talk': 15, 'tweet': 15,
'update': 15, 'video': 15, 'webinar': 15}, {'s': 912}, {'N': 680}, {'<their>': 911, 'N': 913, 'about': 914, 'in': 857,
'on': 857, 'via': 857}, {'1': 801, 'breakfast': 800, 'call': 800, 'catch': 803, 'chat': 800, 'coffee': 800, 'demo':
800, 'dinner': 800, 'interview': 800, 'lunch': 800, 'meeting': 800, 'session': 800}, {'1': 801, 'D': 444, 'breakfast':
800, 'call': 800, 'catch': 803, 'chat': 800, 'coffee': 800, 'demo': 800, 'dinner': 800, 'for': 636, 'interview': 800,
'lunch': 800, 'meeting': 800, 'my': 916, 'our': 916, 'session': 800, 'the': 916, 'to': 636}, {'<their>': 632, 'N':
633}, {'from': 386}, {'to': 610}, {'<i>': 394, '<me>': 384, 'N': 920, 'that': 398}, {'N': 609}, {'to': 922}, {'...':
923}, {'N': 920, '^': 924}, {'<their>': 503}, {'are': 52, 'has': 52, 'hates': 52, 'is': 52, 'likes': 52, 'prefers':
52, 's': 52, 'wants': 52, 'was': 52}, {'<they>': 927}, {'<they>': 927, 'that': 928}, {'': (1, 'moved'), '1': 801,
'<until>': 444, 'D': 802, 'breakfast': 800, 'call': 800, 'catch': 803, 'chat': 800, 'coffee': 800, 'demo': 800,
'dinner': 800, 'for': 444, 'friday': 804, 'from': 883, 'interview': 800, 'lunch': 800, 'meeting': 800, 'monday': 804,
'my': 811, 'our': 811, 'session': 800, 'the': 811, 'thursday': 804, 'to': 444, 'today': 804, 'tomorrow': 804,
'tuesday': 804, 'wednesday': 804}, {'comments': 503, 'feedback': 503, 'notes': 503, 'remarks': 503}, {'comments': 503,
'detailed': 931, 'feedback': 503, 'my': 931, 'notes': 503, 'remarks': 503, 'some': 931}, {'with': 932}, {'<them>':
933}, {'to': 934, 'with': 932}, {'it': 935}, {'moved': 444}, {'^': 502, 's': 503}, {'<their>': 503, 'N': 938, 'the':
503}, {'is': 384, 'was': 384}, {'...': 940}, {'D': 174, '^': 10}, {'call': 942, 'coffee': 942, 'lunch': 942, 'phone':
942, 'zoom': 942}, {'...': 940, 'call': 942, 'coffee': 942, 'lunch': 942, 'phone': 942, 'the': 943, 'zoom': 942},
{'met': 942, 'spoke': 942, 'talked': 942}, {'...': 940, 'i': 945, 'we': 945}, {'...': 940, '^': 10, 'at': 941,
'during': 941, 'is': 384, 'on': 944, 'over': 944, 'to': 174, 'was': 384, 'when': 946}, {'...': 940, '^': 10, 'at':
941, 'during': 941, 'is': 384, 'on': 941, 'over': 941, 'to': 174, 'was': 384, 'when': 941}, {'...': 940, 'at': 941,
'during': 941, 'on': 941, 'over': 941, 'when': 941}, {'...': 940, '^': 10, 'at': 941, 'during': 941, 'is': 384, 'on':
944, 'over': 944, 'to': 174, 'was': 384, 'when': 941}, {'advice': 947, 'confirmed': 728, 'counsel': 948, 'finally':
424, 'gone': 423, 'just': 424, 'moved': 445, 'now': 424, 'on': 22, 'recommendation': 948, 'suggestion': 948, 'take':
949, 'tip': 950}, {'^': 280}, {'^': 393, 'shall': 952}, {'must': 10, 'need': 184, 'should': 10}, {'^': 954}, {'you':
955}, {'...': 956}, {'': (13, 'talk'), '<i>': 953, 'N': 957, 'hello': 171, 'hey': 171, 'hi': 171, 'that': 398},
{'across': 575, 'behind': 574, 'beside': 574, 'down': 171, 'near': 574, 'next': 576, 'opposite': 574, 'with': 171},
{'date': 21}, {'the': 960}, {'park': 15}, {'car': 962, 'hall': 15, 'road': 15, 'room': 15, 'street': 15}, {'the':
963}, {'bus': 15, 'car': 15, 'distance': 15, 'taxi': 15, 'train': 15, 'window': 15}, {'bus': 15, 'car': 15, 'taxi':
15, 'train': 15, 'window': 15}, {'a': 965, 'afar': 15, 'my': 966, 'the': 965}, {'distance': 15, 'magazine': 15,
'news': 15, 'paper': 15}, {'a': 675, 'the': 968}, {'': (23, 'contact'), '...': 679, 'across': 964, 'from': 967, 'in':
969, 'on': 678, 'online': 15, 's': 759}, {'<them>': 171, 'N': 970, 'in': 857, 'it': 164, 'on': 857, 'that': 164,
'via': 857}, {'': (13, 'talk'), '<i>': 394, 'that': 398}, {'...': 567, 'article': 566, 'book': 566, 'checklist': 566,
'guide': 566, 'link': 566, 'list': 566, 'piece': 566, 'podcast': 566, 'spreadsheet': 566, 'template': 566, 'video':
566}, {'article': 566, 'book': 566, 'link': 566, 'piece': 566, 'podcast': 566, 'template': 566, 'video': 566}, {'a':
973, 'an': 973, 'my': 973, 'our': 568, 'that': 974, 'the': 973}, {'comments': 618, 'feedback': 618, 'notes': 618,
'remarks': 618}, {'': (23, 'contact'), '^': 975, 'detailed': 976, 'my': 976, 'some': 976}, {'': (23, 'contact'), '^':
975, 'a': 872}, {'<them>': 977, 'N': 978}, {'': (2, 'plan'), 'a': 21, 'for': 21, 'the': 21}, {'D': 21, 'for': 21,
'up': 980}, {'have': 21, 'meet': 21, 'see': 21, 'visit': 21, 'we': 52}, {'with': 566}, {'article': 983, 'book': 983,
'link': 983, 'list': 983, 'paper': 983, 'podcast': 983, 'report': 983, 'template': 983, 'video': 983}, {'a': 984,
'an': 984, 'my': 984, 'the': 984}, {'N': 760, '^': 985}, {'1': 801, 'D': 802, 'breakfast': 800, 'call': 800, 'catch':
803, 'chat': 800, 'coffee': 800, 'demo': 800, 'dinner': 800, 'fri': 798, 'friday': 804, 'from': 883, 'interview': 800,
'lunch': 800, 'meeting': 800, 'mon': 798, 'monday': 804, 'my': 811, 'our': 811, 'sat': 798, 'session': 800, 'sun':
798, 'the': 811, 'thu': 798, 'thurs': 798, 'thursday': 804, 'to': 444, 'today': 804, 'tomorrow': 804, 'tue': 798,
'tues': 798, 'tuesday': 804, 'wed': 798, 'wednesday': 804}, {'hands': 171}, {'bring': 661, 'call': 15, 'catch': 71,
'connect': 93, 'introduce': 93, 'meet': 15, 'ring': 15, 'see': 15, 'to': 664, 'visit': 15, 'we': 52}, {'^': 138,
'how': 139, 'the': 139}, {'': (9, 'told'), 'how': 139}, {'<them>': 990, 'N': 991}, {'<they>': 52, 'it': 52}, {'call':
15, 'catch': 15, 'contact': 15, 'email': 15, 'get': 217, 'phone': 15, 'reach': 15, 'reply': 15, 'ring': 15, 'text':
15}, {'to': 994}, {'busy': 995, 'no': 415, 'that': 52, 'you': 310}, {'^': 104, 'at': 105, 'for': 105, 'with': 105},
{'mentoring': 101, 'volunteering': 997, 'with': 171}, {'...': 998}, {'up': 110}, {'not': 651}, {'t': 651}, {'ever':
515, 'get': 514, 'got': 514, 'gotten': 514, 'quite': 515, 'yet': 515}, {'has': 1001, 'hasn': 1002, 'hasnt': 651,
'haven': 1002, 'havent': 651, 'not': 1003}, {'by': 15}, {'across': 575, 'behind': 574, 'beside': 574, 'me': 71,
'near': 574, 'next': 576, 'opposite': 574, 'up': 1005, 'us': 71}, {'by': 171}, {'vm': 15}, {'vm': 15, 'voicemail':
15}, {'...': 628, '2': 1008, 'to': 1009}, {'so': 15}, {'traffic': 1011}, {'in': 1012}, {'be': 15, 'call': 15, 'go':
15, 'have': 15, 'join': 15, 'meet': 15, 'ring': 15, 'see': 15, 'speak': 15, 'visit': 15}, {'to': 1014}, {'through':
139}, {'': (23, 'contact'), '<them>': 1016, 'N': 1016}, {'<them>': 139, 'N': 139}, {'<i>': 375, 'D': 389, '^': 388,
'at': 396, 'by': 396, 'during': 396, 'in': 396, 'on': 396, 'over': 396, 'via': 396}, {'<me>': 1019}, {'': (10,
'thanks')}, {'you': 1021}, {'d': 52, 'had': 52}, {'D': 171, 'at': 171, 'by': 171, 'during': 171, 'on': 171, 'over':
171}, {'<i>': 1023, '<they>': 52, 'was': 1024}, {'advice': 385, 'five': 451, 'four': 451, 'three': 451, 'two': 451},
{'1': 143, 'a': 151, 'an': 151, 'another': 148, 'appointment': 56, 'board': 148, 'breakfast': 56, 'brunch': 56,
'call': 56, 'catch': 144, 'chat': 56, 'coffee': 56, 'date': 56, 'demo': 56, 'dinner': 56, 'drinks': 56, 'final': 148,
'first': 148, 'follow': 150, 'interview': 56, 'lunch': 56, 'meeting': 56, 'monthly': 148, 'mtg': 56, 'my': 151, 'one':
146, 'our': 151, 'phone': 147, 'quick': 148, 'second': 148, 'session': 56, 'short': 148, 'supper': 56, 'sync': 56,
'tea': 56, 'team': 148, 'video': 147, 'weekly': 148, 'workshop': 56, 'zoom': 56}, {'is': 1027, 's': 1027}, {'asking':
43, 'calling': 43, 'hiring': 43, 'inviting': 43, 'whether': 43}, {'about': 1029, 'of': 1029}, {'was': 1024},
{'asking': 15, 'calling': 15, 'emailing': 15, 'inviting': 15, 'messaging': 15, 'ringing': 15, 'seeing': 15, 'texting':
15, 'visiting': 15}, {'calling': 15}, {'about': 1032, 'of': 1033}, {'book': 502, 'cv': 502, 'deck': 502, 'draft': 502,
'pitch': 502, 'plan': 502, 'proposal': 502, 'website': 502}, {'^': 1035}, {'<their>': 1036}, {'': (12, 'task'), ':':
80, 'N': 379}, {'person': 351}, {'phone': 351}, {'the': 1040}, {'in': 1039, 'on': 1041}, {'...': 636, 'D': 444}, {'1':
1043}, {'up': 1043}, {'1': 1044, 'breakfast': 1043, 'call': 1043, 'catch': 1045, 'chat': 1043, 'coffee': 1043, 'demo':
1043, 'dinner': 1043, 'interview': 1043, 'it': 1043, 'lunch': 1043, 'meeting': 1043, 'session': 1043}, {'1': 1044,
'breakfast': 1043, 'call': 1043, 'catch': 1045, 'chat': 1043, 'coffee': 1043, 'demo': 1043, 'dinner': 1043,
'interview': 1043, 'it': 1043, 'lunch': 1043, 'meeting': 1043, 'my': 1046, 'our': 1046, 'session': 1043, 'the': 1046},
{'': (13, 'talk'), '1': 1044, 'breakfast': 1043, 'call': 1043, 'catch': 1045, 'chat': 1043, 'coffee': 1043, 'demo':
1043, 'dinner': 1043, 'interview': 1043, 'it': 1043, 'lunch': 1043, 'meeting': 1043, 'my': 1046, 'our': 1046,
'session': 1043, 'the': 1046}, {'<me>': 52}, {'arrange': 52, 'confirm': 52, 'congratulate': 52, 'do': 1038, 'me':
1042, 'move': 1047, 'plan': 52, 'postpone': 1047, 'push': 1047, 'rearrange': 1048, 'reschedule': 1047, 'say': 52,
'shift': 1047, 'tell': 1049}, {'call': 351, 'coffee': 351, 'dinner': 351, 'drinks': 351, 'email': 351, 'lunch': 351,
'meeting': 351, 'message': 351, 'person': 351, 'phone': 351, 'teams': 351, 'text': 351, 'zoom': 351}, {'...': 389,
'a': 1051, 'call': 351, 'coffee': 351, 'dinner': 351, 'drinks': 351, 'email': 351, 'lunch': 351, 'meeting': 351,
'message': 351, 'person': 351, 'phone': 351, 'teams': 351, 'text': 351, 'the': 1051, 'zoom': 351}, {'<i>': 375,
'<their>': 52, '<they>': 52, 'D': 389, 'N': 52, '^': 388, 'about': 52, 'at': 1052, 'by': 1052, 'during': 396, 'in':
1052, 'on': 1052, 'over': 1052, 'that': 52, 'via': 396}, {'than': 494}, {'able': 494, 'amazing': 494, 'doing': 494,
'good': 494, 'great': 494, 'more': 1054, 'ready': 494, 'strong': 494}, {'are': 1055, 'is': 1055, 're': 1055, 's':
1055}, {'to': 139}, {'...': 1057}, {'<they>': 1056}, {'chin': 495}, {'<their>': 1060}, {'keep': 1061}, {'': (9,
'told'), '<they>': 1056, 'how': 1058, 'that': 1059, 'to': 1062, 'what': 1058, 'where': 1058, 'which': 1058}, {'chin':
496}, {'<their>': 1064}, {'^': 1065}, {'keep': 1066}, {'': (9, 'told'), 'how': 1058, 'to': 1067, 'what': 1058,
'where': 1058, 'which': 1058}, {'<me>': 1053, '<them>': 1063, 'N': 1068}, {'call': 15, 'catch': 15, 'chat': 15,
'come': 15, 'contact': 15, 'email': 15, 'get': 217, 'meet': 15, 'phone': 15, 'reach': 15, 'reply': 15, 'ring': 15,
'see': 15, 'speak': 15, 'talk': 15, 'text': 15}, {'to': 1070}, {'busy': 1071}, {'<them>': 171, 'N': 171, 'me': 171,
'up': 373}, {'call': 15, 'catch': 479, 'find': 15, 'get': 15, 'meet': 479, 'phone': 15, 'reach': 15, 'ring': 15,
'see': 15, 'speak': 15, 'talk': 15, 'visit': 15}, {'<them>': 15, 'N': 15, 'calling': 15, 'phoning': 15, 'reaching':
15, 'ringing': 15, 'to': 1074}, {'out': 52}, {'<me>': 400}, {'at': 105, 'for': 105, 'w': 105, 'with': 105}, {'about':
121, 'on': 121, 're': 121, 'regarding': 121}, {'<them>': 1079}, {'from': 1080}, {'back': 1081, 'from': 1080}, {'hear':
1082}, {':': 121, 'for': 121, 'on': 121, 'to': 1083}, {'': (23, 'contact'), '<them>': 1016, 'N': 1016, 'home': 498},
{'ask': 15, 'call': 15, 'catch': 479, 'discuss': 15, 'email': 15, 'give': 783, 'go': 15, 'have': 15, 'invite': 15,
'join': 15, 'meet': 15, 'phone': 15, 'ring': 15, 'see': 15, 'speak': 15, 'talk': 15, 'text': 15, 'thank': 15, 'visit':
15}, {'to': 1086}, {'adamant': 726, 'brought': 637, 'certain': 727, 'clear': 726, 'convinced': 727, 'due': 443,
'firm': 730, 'going': 443, 'insistent': 730, 'meant': 443, 'moved': 638, 'not': 731, 'off': 15, 'placed': 577,
'postponed': 636, 'pushed': 636, 'quite': 732, 'really': 732, 'rescheduled': 636, 'shifted': 636, 'supposed': 443,
'sure': 727, 'there': 171, 'very': 732}, {'able': 585, 'answering': 15, 'available': 15, 'in': 15, 'picking': 479,
'reachable': 15}, {'t': 1089}, {'five': 351, 'four': 351, 'three': 351, 'two': 351}, {'am': 699, 'are': 699, 'have':
704, 'm': 699, 'promised': 703, 're': 699, 've': 704, 'were': 1091}, {'': (23, 'contact'), '<their>': 503, 'N': 526},
{'...': 628, 'by': 171, 'for': 171, 'out': 171, 'over': 1093, 'through': 1093, 'to': 171, 'with': 171}, {'due': 443,
'going': 443, 'meant': 443, 'supposed': 443, 'there': 171}, {'': (13, 'talk'), '<they>': 52}, {'': (13, 'talk'),
'<i>': 52}, {'to': 268}, {'going': 1098}, {'are': 1099, 'is': 1099, 's': 1099}, {'': (13, 'talk'), '<i>': 1023,
'<they>': 1100}, {'a': 337, 'breakfast': 21, 'coffee': 21, 'dinner': 21, 'drinks': 21, 'lunch': 21, 'tea': 21}, {'be':
766, 'have': 1102, 'join': 21, 'meet': 21, 'see': 21, 'visit': 21}, {'could': 15, 'had': 15}, {'i': 1104}, {'me': 351,
'us': 351}, {'answer': 15, 'joy': 15, 'luck': 15, 'pick': 71, 'pickup': 15, 'reply': 15, 'response': 15}, {'D': 52},
{'t': 1108}, {'': (13, 'talk'), 'if': 43, 'whether': 43}, {'in': 15}, {'me': 1111}, {'let': 1112}, {'t': 1113},
{'address': 88, 'day': 88, 'place': 88, 'time': 88, 'week': 88}, {'N': 476}, {'to': 1116}, {'...': 330, 'is': 329,
's': 329, 'suits': 329, 'works': 329}, {'D': 1118}, {'have': 184, 'must': 10, 'need': 184, 'ought': 184, 'should': 10,
'shouldn': 82}, {'^': 1120}, {'$': 89, '//': 99, '0': 109, '1': 111, '1on1': 110, '<i>': 173, '<their>': 177,
'<they>': 327, 'D': 349, 'N': 369, 'a': 371, 'accepted': 373, 'according': 378, 'action': 382, 'actions': 383,
'advice': 387, 'adviced': 391, 'advise': 392, 'advised': 399, 'advises': 401, 'after': 63, 'agreed': 404, 'almost':
405, 'although': 52, 'am': 408, 'an': 409, 'and': 416, 'ap': 417, 'apparently': 52, 'appointment': 420, 'are': 426,
'arranged': 21, 'as': 428, 'asked': 433, 'asking': 52, 'ate': 437, 'bailed': 438, 'bar': 442, 'bc': 52, 'because': 52,
'been': 446, 'before': 63, 'begged': 391, 'blew': 447, 'bookd': 21, 'booked': 449, 'both': 451, 'breakfast': 452,
'breakfasted': 171, 'bringing': 117, 'brought': 454, 'bumped': 455, 'but': 470, 'by': 473, 'cafe': 442, 'call': 474,
'called': 477, 'came': 478, 'can': 488, 'cancel': 15, 'canceled': 490, 'canceling': 15, 'cancelled': 490,
'cancelling': 15, 'cancels': 490, 'cannot': 491, 'cant': 487, 'catch': 492, 'catching': 318, 'caught': 318, 'chatted':
171, 'cheered': 497, 'closed': 499, 'cncld': 15, 'coached': 500, 'coffee': 501, 'coming': 334, 'commented': 507,
'confirmed': 508, 'congratulated': 509, 'connected': 511, 'considering': 512, 'cos': 52, 'could': 513, 'couldn': 524,
'couldnt': 525, 'coz': 52, 'critiqued': 527, 'cuz': 52, 'd': 534, 'delayed': 535, 'demo': 536, 'diarised': 448,
'diarized': 448, 'did': 559, 'didn': 561, 'didnt': 562, 'dined': 171, 'dinner': 501, 'discussed': 171, 'door': 442,
'dreamed': 563, 'dreamt': 563, 'drinks': 420, 'dropped': 564, 'dropping': 117, 'edited': 527, 'email': 565, 'emailed':
572, 'encouraged': 573, 'ended': 578, 'even': 579, 'explained': 583, 'explaining': 584, 'facetimed': 171, 'failed':
585, 'fallen': 586, 'falls': 587, 'feedback': 589, 'fell': 590, 'finished': 171, 'five': 409, 'fixed': 508, 'flaked':
438, 'follow': 591, 'for': 381, 'forgot': 594, 'forgotten': 596, 'found': 597, 'four': 409, 'gate': 442, 'gave': 625,
'ghosted': 15, 'give': 627, 'given': 627, 'gives': 627, 'goes': 629, 'going': 631, 'gonna': 630, 'got': 639,
'grabbed': 171, 'gym': 442, 'had': 645, 'half': 409, 'has': 652, 'hasn': 655, 'hasnt': 656, 'have': 665, 'haven': 672,
'havent': 673, 'having': 674, 'heard': 681, 'helped': 683, 'helping': 686, 'hence': 687, 'hes': 691, 'hooked': 694,
'hosted': 171, 'hours': 695, 'how': 63, 'hung': 696, 'i': 705, 'idea': 43, 'if': 706, 'ignored': 242, 'im': 707, 'in':
710, 'informed': 712, 'insists': 713, 'interviewed': 171, 'intro': 716, 'introd': 718, 'introduced': 719, 'introed':
511, 'invited': 722, 'is': 733, 'isn': 734, 'it': 736, 'joined': 737, 'just': 741, 'keep': 742, 'keeps': 747, 'kept':
750, 'lacked': 754, 'lent': 756, 'let': 758, 'liked': 761, 'lined': 334, 'linked': 511, 'listened': 765, 'll': 768,
'long': 770, 'looked': 771, 'looking': 773, 'lost': 481, 'lunch': 501, 'lunched': 171, 'm': 408, 'made': 778, 'mail':
565, 'mailed': 779, 'maybe': 43, 'me': 780, 'meant': 785, 'meeting': 536, 'mentored': 500, 'mentoring': 789,
'message': 565, 'messaged': 572, 'met': 790, 'miss': 791, 'missed': 797, 'moved': 812, 'moves': 813, 'must': 814,
'my': 816, 'myself': 380, 'nearly': 405, 'need': 820, 'needed': 821, 'never': 822, 'new': 827, 'next': 833, 'no': 847,
'nobody': 848, 'noone': 849, 'noshow': 15, 'not': 853, 'note': 855, 'nothing': 796, 'noticed': 858, 'now': 859, 'off':
159, 'office': 442, 'on': 861, 'once': 63, 'one': 863, 'only': 864, 'ought': 866, 'out': 867, 'outstanding': 379,
'over': 869, 'overslept': 15, 'owe': 871, 'owes': 871, 'parked': 577, 'passed': 878, 'penciled': 879, 'pencilled':
879, 'pending': 379, 'perhaps': 43, 'phoned': 171, 'pinged': 171, 'pitched': 171, 'place': 442, 'planned': 880,
'planning': 881, 'played': 171, 'popped': 882, 'postponed': 884, 'presented': 538, 'promise': 380, 'proofread': 527,
'pub': 442, 'pushed': 886, 'put': 903, 'quick': 904, 'quote': 905, 'rained': 72, 'ran': 907, 'rang': 171, 're': 909,
'reached': 171, 'read': 915, 'rearranged': 908, 'rebooked': 917, 'received': 918, 'reckons': 713, 'recommendation':
919, 'recommended': 921, 'recommends': 713, 'referred': 925, 'rehearsed': 926, 'remember': 929, 'reminder': 93,
'repld': 171, 'replied': 171, 'reposted': 761, 'rescheduled': 930, 'rescheduling': 15, 'restaurant': 442, 'returned':
936, 'review': 937, 'reviewed': 939, 's': 951, 'said': 958, 'sat': 959, 'save': 961, 'saw': 971, 'saying': 52, 'says':
972, 'sched': 448, 'schedd': 448, 'scheduled': 21, 'seated': 577, 'seeing': 21, 'seen': 421, 'sending': 117, 'sent':
979, 'session': 937, 'set': 981, 'several': 370, 'shall': 982, 'shared': 986, 'shes': 691, 'shifted': 987, 'shook':
988, 'shop': 442, 'short': 906, 'should': 989, 'showed': 992, 'signed': 499, 'since': 993, 'skedded': 448, 'skipped':
15, 'skipping': 15, 'skyped': 171, 'slacked': 171, 'so': 996, 'spent': 999, 'spoke': 171, 'spoken': 171, 'stand':
1000, 'standup': 110, 'still': 1004, 'stood': 1006, 'stopped': 1007, 'store': 442, 'straight': 1010, 'stuck': 1013,
'suggested': 713, 'suggests': 713, 'supposed': 1015, 'takeaway': 392, 'talked': 1017, 'task': 93, 'taught': 1018,
'tea': 642, 'telephoned': 171, 'telling': 52, 'tells': 1020, 'text': 565, 'texted': 572, 'thank': 1022, 'thanked':
1021, 'that': 1025, 'the': 1026, 'there': 1028, 'theyre': 691, 'thinking': 1030, 'thinks': 713, 'this': 1031,
'thought': 1034, 'three': 109, 'through': 1037, 'thru': 1037, 'tip': 387, 'to': 1050, 'todo': 1038, 'together': 351,
'told': 1069, 'too': 1072, 'took': 1073, 'tried': 1075, 'turns': 1076, 'two': 109, 'unable': 851, 'unanswered': 15,
'upcoming': 21, 'urged': 1077, 'urges': 391, 'visited': 171, 'volunteered': 997, 'volunteering': 1078, 'waiting':
1084, 'walked': 1085, 'want': 814, 'wanted': 1087, 'warned': 401, 'was': 1088, 'wasn': 1090, 'watched': 764, 'we':
1092, 'went': 1094, 'were': 1095, 'what': 63, 'whatsapp': 565, 'whatsapped': 171, 'when': 63, 'where': 1096,
'whether': 1097, 'which': 1101, 'while': 63, 'who': 52, 'whose': 52, 'why': 63, 'will': 1103, 'wish': 1105, 'with':
1106, 'without': 1107, 'won': 1109, 'wondering': 1110, 'worked': 498, 'working': 498, 'workshop': 420, 'wouldn': 1114,
'wouldnt': 1113, 'wrong': 1115, 'wrote': 1117, 'yes': 1119, 'you': 1121, 'zoomed': 171}]


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

