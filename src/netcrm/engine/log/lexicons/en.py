"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


SHORT: dict[str, str] = {}


CLASSES = {'a': ('det',), 'about': ('hello', 'no_event'), 'absolutely': ('filler',), 'accepted': ('verb3',),
'accepts': ('verb3',), 'accountant': ('rel',), 'actually': ('filler',), 'advised': ('bidding', 'verb3'), 'advises':
('verb3',), 'after': ('hello', 'no_event'), 'again': ('filler',), 'ago': ('hello',), 'agreed': ('verb3',), 'agrees':
('verb3',), 'all': ('filler',), 'already': ('filler',), 'also': ('filler',), 'alumni': ('happening_first',), 'always':
('filler', 'imperative'), 'an': ('det',), 'and': ('and', 'hello'), 'answer': ('owed_thing', 'give1', 'giveinf'),
'answered': ('reach',), 'answers': ('verb3', 'give3'), 'any': ('det',), 'apparently': ('filler',), 'are': ('hello',
'verb3'), 'arrange': ('give1', 'giveinf'), 'arranges': ('give3',), 'ask': ('giveinf',), 'asked': ('bidding', 'hello',
'reach'), 'asks': ('verb3', 'give3'), 'assembly': ('happening',), 'assistant': ('rel',), 'at': ('hello', 'to_events'),
'attended': ('to_events',), 'auction': ('happening',), 'aunt': ('rel',), 'awards': ('happening_first',), 'baby':
('rel',), 'bake': ('happening_first',), 'barbecue': ('happening',), 'basically': ('filler',), 'be': ('hello',
'verb3'), 'became': ('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'before': ('hello',
'no_event'), 'began': ('verb3',), 'begins': ('verb3',), 'being': ('hello',), 'believes': ('says', 'verb3'), 'book':
('give1', 'giveinf', 'by_post'), 'booked': ('done',), 'books': ('give3',), 'boss': ('rel',), 'both': ('they',
'filler'), 'bottle': ('by_post',), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breaks': ('verb3',), 'briefly':
('filler',), 'bring': ('give1', 'giveinf'), 'brings': ('verb3', 'give3'), 'broke': ('verb3',), 'brother': ('rel',),
'brought': ('done', 'verb3'), 'budget': ('owed_thing',), 'build': ('giveinf', 'imperative'), 'builds': ('verb3',),
'built': ('verb3',), 'but': ('and', 'hello', 'but'), 'buy': ('giveinf', 'imperative'), 'buys': ('verb3',), 'by':
('hello', 'no_event'), 'cake': ('by_post',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1',
'giveinf'), 'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls': ('reach', 'give3'), 'came':
('verb3', 'reach', 'passes_by'), 'can': ('hello', 'verb3'), 'cannot': ('verb3',), 'cant': ('verb3',), 'card':
('by_post',), 'carnival': ('happening',), 'celebrates': ('verb3',), 'ceo': ('rel',), 'ceremony': ('happening',),
'cfo': ('rel',), 'charge': ('giveinf', 'imperative'), 'charity': ('happening_first',), 'check': ('give1', 'giveinf',
'by_post'), 'checks': ('give3',), 'cheque': ('by_post',), 'chocolates': ('by_post',), 'christening': ('happening',),
'claims': ('says',), 'clearly': ('filler',), 'client': ('rel', 'by_post'), 'closed': ('verb3',), 'closes': ('verb3',),
'club': ('happening_first',), 'co': ('rel',), 'cofounder': ('rel',), 'colleague': ('rel',), 'collect': ('give1',
'giveinf'), 'collects': ('give3',), 'comes': ('verb3',), 'comments': ('owed_thing',), 'company': ('rel',),
'completely': ('filler',), 'completes': ('give3',), 'concert': ('happening',), 'confirm': ('give1', 'giveinf'),
'confirmation': ('owed_thing',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers':
('verb3',), 'continues': ('verb3',), 'contract': ('owed_thing',), 'convention': ('happening',), 'coo': ('rel',),
'could': ('hello', 'verb3', 'no_event'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'couriered':
('done',), 'cousin': ('rel',), 'covers': ('verb3',), 'cried': ('says', 'verb3'), 'cto': ('rel',), 'customer': ('rel',
'by_post'), 'cut': ('giveinf', 'imperative'), 'cycled': ('passes_by',), 'd': ('verb3',), 'dad': ('rel',), 'daughter':
('rel',), 'day': ('happening_last',), 'decided': ('verb3',), 'decides': ('verb3',), 'decision': ('owed_thing',),
'deck': ('owed_thing',), 'declined': ('verb3',), 'declines': ('verb3',), 'definitely': ('filler',), 'deliver':
('give1', 'giveinf'), 'delivered': ('done',), 'delivers': ('give3',), 'derby': ('happening',), 'dialled':
('attempt',), 'did': ('hello', 'verb3', 'to_events'), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'),
'dmed': ('reach',), 'do': ('hello', 'verb3'), 'does': ('hello', 'verb3'), 'doesn': ('verb3',), 'doesnt': ('verb3',),
'dog': ('rel',), 'don': ('not', 'verb3', 'imperative'), 'dont': ('verb3', 'imperative'), 'double': ('imperative',),
'doubts': ('verb3',), 'draft': ('owed_thing', 'give1', 'giveinf'), 'drafts': ('give3',), 'drop': ('give1', 'giveinf',
'imperative'), 'dropped': ('done', 'reach', 'passes_by'), 'dropping': ('passes_by',), 'drove': ('reach', 'passes_by'),
'during': ('to_events',), 'email': ('give1', 'giveinf'), 'emailed': ('attempt', 'done', 'reach'), 'emails':
('give3',), 'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'estimate': ('owed_thing',), 'even':
('filler',), 'evening': ('happening_last',), 'everybody': ('they',), 'everyone': ('they',), 'exhibition':
('happening',), 'expected': ('verb3',), 'expecting': ('verb3',), 'expects': ('verb3',), 'expired': ('verb3',),
'expires': ('verb3',), 'explained': ('verb3',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',),
'fair': ('happening',), 'family': ('rel',), 'father': ('rel',), 'fayre': ('happening',), 'feared': ('verb3',),
'fears': ('verb3',), 'feedback': ('owed_thing',), 'feels': ('says', 'verb3'), 'felt': ('verb3',), 'fete':
('happening',), 'fiance': ('rel',), 'figures': ('owed_thing',), 'finally': ('filler',), 'find': ('give1', 'giveinf',
'imperative'), 'finds': ('verb3', 'give3'), 'finish': ('give1', 'giveinf'), 'finished': ('done',), 'finishes':
('give3',), 'fire': ('giveinf', 'imperative'), 'fired': ('verb3',), 'firm': ('rel',), 'fix': ('give1', 'giveinf'),
'fixes': ('give3',), 'flatmate': ('rel',), 'flowers': ('by_post',), 'focus': ('giveinf', 'imperative'), 'for':
('hello', 'no_event'), 'forecast': ('owed_thing',), 'forget': ('imperative',), 'forum': ('happening',), 'forward':
('give1', 'giveinf'), 'forwarded': ('done', 'writes'), 'forwards': ('give3',), 'found': ('verb3',), 'founder':
('rel',), 'founders': ('happening_first',), 'friend': ('rel',), 'from': ('hello', 'no_event'), 'fun':
('happening_first',), 'fundraiser': ('happening',), 'funeral': ('happening',), 'games': ('happening_first',),
'garage': ('happening_first',), 'gave': ('done', 'verb3'), 'get': ('giveinf', 'imperative'), 'gets': ('verb3',
'give3'), 'getting': ('verb3',), 'gift': ('by_post',), 'gig': ('happening',), 'girlfriend': ('rel',), 'give':
('give1', 'giveinf'), 'gives': ('verb3', 'give3'), 'giving': ('happening_last',), 'go': ('giveinf',), 'goes':
('verb3',), 'going': ('verb3', 'to_events'), 'gone': ('verb3', 'to_events'), 'gonna': ('verb3',), 'good': ('hello',),
'got': ('verb3',), 'graduation': ('happening',), 'grandma': ('rel',), 'great': ('hello',), 'had': ('hello', 'verb3'),
'hamper': ('by_post',), 'handed': ('done',), 'handles': ('give3',), 'has': ('hello', 'verb3'), 'hasn': ('not',
'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'have': ('hello', 'verb3'), 'haven': ('not',), 'having':
('verb3',), 'he': ('they', 'hello'), 'head': ('rel',), 'heard': ('says',), 'hearing': ('happening',), 'helped':
('reach',), 'her': ('them', 'their', 'hello'), 'hes': ('they',), 'hesitated': ('verb3',), 'hesitates': ('verb3',),
'him': ('them', 'hello'), 'hire': ('giveinf', 'imperative'), 'hired': ('verb3',), 'hires': ('verb3',), 'his':
('their', 'hello'), 'hoped': ('verb3',), 'hopes': ('says', 'verb3'), 'hosted': ('reach', 'to_events'), 'house':
('happening_last',), 'how': ('hello',), 'husband': ('rel',), 'i': ('i', 'hello'), 'id': ('i',), 'im': ('i',),
'insisted': ('verb3',), 'insists': ('verb3',), 'intern': ('rel',), 'interviewed': ('reach',), 'into': ('hello',),
'intro': ('give1', 'giveinf'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces':
('verb3', 'give3'), 'introducing': ('give3',), 'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',),
'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'invoice': ('owed_thing',), 'is': ('hello', 'verb3'), 'isn':
('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'), 'its': ('it', 'hello'), 'ive': ('i',), 'joined':
('reach', 'to_events'), 'jumble': ('happening_first',), 'just': ('filler', 'hello'), 'keep': ('giveinf',
'imperative'), 'keeps': ('verb3',), 'kept': ('verb3',), 'kid': ('rel',), 'kids': ('rel',), 'kinda': ('filler',),
'kindly': ('filler',), 'knew': ('verb3',), 'knows': ('verb3',), 'landlord': ('rel',), 'last': ('hello',), 'laughed':
('verb3',), 'launch': ('giveinf', 'happening', 'happening_first', 'imperative'), 'launched': ('verb3',), 'launches':
('verb3',), 'lawyer': ('rel',), 'lead': ('by_post',), 'leaves': ('verb3',), 'lecture': ('happening',), 'left':
('verb3',), 'lend': ('give1', 'giveinf'), 'lends': ('give3',), 'lent': ('done',), 'letter': ('by_post',), 'liked':
('says', 'verb3'), 'likes': ('says', 'verb3'), 'list': ('owed_thing',), 'literally': ('filler',), 'lived': ('verb3',),
'lives': ('verb3',), 'll': ('verb3',), 'lol': ('filler',), 'looked': ('verb3',), 'looking': ('verb3',), 'looks':
('verb3',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'), 'loves': ('says', 'verb3'), 'made':
('done', 'verb3'), 'mail': ('give1', 'giveinf'), 'mailed': ('attempt', 'done', 'reach'), 'mails': ('give3',), 'make':
('give1', 'giveinf'), 'makes': ('verb3', 'give3'), 'managed': ('verb3',), 'manager': ('rel',), 'manages': ('verb3',),
'married': ('verb3',), 'marries': ('verb3',), 'match': ('happening',), 'may': ('verb3',), 'maybe': ('filler',), 'me':
('me',), 'mentioned': ('says', 'verb3'), 'mentions': ('says', 'verb3'), 'messaged': ('attempt', 'reach'), 'met':
('hello',), 'might': ('verb3',), 'mom': ('rel',), 'money': ('by_post',), 'mother': ('rel',), 'moved': ('verb3',),
'moves': ('verb3',), 'moving': ('verb3',), 'mum': ('rel',), 'must': ('verb3',), 'my': ('my', 'hello'), 'myself':
('me',), 'n': ('and',), 'need': ('hello', 'no_event'), 'needed': ('verb3',), 'needs': ('hello', 'verb3', 'no_event'),
'neighbor': ('rel',), 'neighbour': ('rel',), 'nephew': ('rel',), 'networking': ('happening_first',), 'never': ('not',
'imperative'), 'next': ('hello',), 'niece': ('rel',), 'night': ('happening_last',), 'nipped': ('passes_by',), 'no':
('not',), 'not': ('not', 'hello'), 'number': ('owed_thing',), 'numbers': ('owed_thing',), 'of': ('hello', 'no_event'),
'offer': ('owed_thing',), 'offered': ('verb3',), 'offers': ('verb3',), 'ok': ('filler',), 'okay': ('filler',), 'on':
('no_event',), 'only': ('filler',), 'open': ('happening_first',), 'opened': ('verb3',), 'opening': ('happening',),
'opens': ('verb3',), 'order': ('give1', 'giveinf'), 'orders': ('give3',), 'organise': ('give1', 'giveinf'),
'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1', 'giveinf'), 'organized': ('to_events',),
'organizes': ('give3',), 'our': ('my', 'hello'), 'out': ('hello',), 'over': ('hello',), 'owe': ('hello',), 'owes':
('hello', 'verb3'), 'owned': ('verb3',), 'owns': ('verb3',), 'package': ('by_post',), 'paid': ('done', 'verb3'),
'parade': ('happening',), 'parcel': ('by_post',), 'parents': ('rel',), 'park': ('happening_first',), 'parkrun':
('happening',), 'partner': ('rel',), 'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3', 'passes_by'), 'passes':
('verb3', 'give3'), 'pay': ('give1', 'giveinf'), 'payment': ('by_post',), 'pays': ('verb3', 'give3'), 'people':
('rel',), 'phone': ('give1', 'giveinf'), 'phoned': ('attempt', 'reach'), 'ping': ('give1', 'giveinf'), 'pinged':
('attempt', 'reach'), 'pitch': ('happening_first',), 'plan': ('owed_thing',), 'planned': ('verb3',), 'plans':
('verb3',), 'play': ('happening_last',), 'playdate': ('happening',), 'played': ('to_events',), 'please': ('filler',),
'plus': ('and',), 'popped': ('reach', 'passes_by'), 'popping': ('passes_by',), 'post': ('by_post',), 'posted':
('done',), 'posts': ('give3',), 'prefers': ('verb3',), 'premiere': ('happening',), 'prepare': ('give1', 'giveinf'),
'prepares': ('give3',), 'present': ('by_post',), 'print': ('give1', 'giveinf'), 'prize': ('happening_first',),
'probably': ('filler',), 'promised': ('verb3',), 'promises': ('verb3',), 'proposal': ('owed_thing',), 'provides':
('give3',), 'pushed': ('verb3',), 'pushes': ('verb3',), 'put': ('verb3',), 'puts': ('verb3',), 'quickly': ('filler',),
'quit': ('verb3',), 'quits': ('verb3',), 'quiz': ('happening_first',), 'quote': ('owed_thing',), 'race':
('happening',), 'raise': ('giveinf', 'imperative'), 'raised': ('verb3',), 'raises': ('verb3',), 'ran': ('verb3',
'to_events'), 'rang': ('attempt', 'reach'), 're': ('no_event',), 'reached': ('reach',), 'really': ('filler',),
'recital': ('happening',), 'reckons': ('says', 'verb3'), 'recommended': ('verb3',), 'recommends': ('verb3',),
'references': ('owed_thing',), 'refused': ('verb3',), 'refuses': ('verb3',), 'regarding': ('no_event',), 'rejected':
('verb3',), 'rejects': ('verb3',), 'repairs': ('give3',), 'repld': ('reach',), 'replied': ('reach', 'writes'),
'replies': ('give3',), 'reply': ('owed_thing', 'give1', 'giveinf'), 'report': ('owed_thing',), 'reports': ('give3',),
'resent': ('writes',), 'reserve': ('give1', 'giveinf'), 'responded': ('reach', 'writes'), 'rest': ('giveinf',
'imperative'), 'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf'), 'returned': ('done',),
'returns': ('give3',), 'review': ('give1', 'giveinf'), 'reviews': ('give3',), 'ride': ('happening_last',), 'ring':
('give1', 'giveinf'), 'rings': ('give3',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'run': ('happening_last',),
'runs': ('verb3',), 's': ('verb3',), 'sadly': ('filler',), 'said': ('says', 'hello', 'verb3'), 'sale':
('happening_last',), 'samples': ('owed_thing', 'by_post'), 'says': ('says', 'hello', 'verb3'), 'school':
('happening_first',), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell': ('giveinf', 'imperative'), 'sells':
('verb3',), 'send': ('hello', 'give1', 'giveinf'), 'sending': ('give3',), 'sends': ('verb3', 'give3'), 'sent':
('done', 'hello', 'verb3', 'writes'), 'share': ('give1', 'giveinf'), 'shared': ('done', 'verb3'), 'shares': ('verb3',
'give3'), 'sharing': ('give3',), 'she': ('they', 'hello'), 'shes': ('they',), 'ship': ('giveinf', 'imperative'),
'shipped': ('done',), 'ships': ('give3',), 'should': ('hello', 'verb3', 'no_event'), 'show': ('give1', 'giveinf'),
'showed': ('reach',), 'signature': ('owed_thing',), 'signed': ('done', 'says', 'verb3'), 'signs': ('verb3', 'give3'),
'simply': ('filler',), 'sister': ('rel',), 'skyped': ('attempt', 'reach'), 'slacked': ('reach',), 'sleep': ('giveinf',
'imperative'), 'slides': ('owed_thing',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody':
('they',), 'someone': ('they',), 'son': ('rel',), 'sort': ('filler', 'give1', 'giveinf'), 'sorts': ('give3',),
'sounded': ('verb3',), 'sounds': ('verb3',), 'specs': ('owed_thing',), 'sponsored': ('happening_first',), 'sports':
('happening_first',), 'start': ('giveinf', 'imperative'), 'started': ('verb3',), 'starts': ('verb3',), 'stay':
('giveinf',), 'stayed': ('verb3',), 'stays': ('verb3',), 'still': ('filler',), 'stop': ('giveinf', 'imperative'),
'stopped': ('reach', 'passes_by'), 'stopping': ('passes_by',), 'strongly': ('filler',), 'struggles': ('verb3',),
'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3',), 'suggests': ('verb3',), 'summary':
('owed_thing',), 'super': ('filler',), 'swang': ('passes_by',), 'swung': ('reach', 'passes_by'), 'symposium':
('happening',), 'takes': ('verb3',), 'talk': ('giveinf',), 'talked': ('hello',), 'team': ('rel',), 'tells':
('verb3',), 'test': ('giveinf', 'imperative'), 'text': ('give1', 'giveinf'), 'texted': ('attempt', 'says', 'reach'),
'texts': ('give3',), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello'), 'their':
('their', 'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these':
('det',), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking':
('verb3',), 'thinks': ('says', 'hello', 'verb3'), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though':
('filler', 'but'), 'thought': ('says', 'verb3'), 'to': ('hello',), 'today': ('hello',), 'told': ('bidding', 'hello',
'verb3', 'reach'), 'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events'), 'totally': ('filler',),
'tournament': ('happening',), 'transfer': ('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',),
'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'try': ('giveinf', 'imperative'), 'trying': ('verb3',), 'turned':
('verb3',), 'turns': ('verb3',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',),
'unfortunately': ('filler',), 'up': ('hello',), 'update': ('owed_thing', 'give1', 'giveinf'), 'updates': ('give3',),
'uploaded': ('done',), 'us': ('me',), 'use': ('giveinf', 'imperative'), 'used': ('verb3',), 'uses': ('verb3',),
'very': ('filler',), 'visited': ('reach', 'to_events'), 'w': ('hello',), 'wait': ('giveinf', 'imperative'), 'walk':
('happening_last',), 'walked': ('passes_by',), 'wanted': ('bidding', 'verb3', 'no_event'), 'wants': ('bidding',
'hello', 'verb3', 'no_event'), 'warned': ('verb3',), 'warns': ('verb3',), 'was': ('hello', 'verb3'), 'wasn': ('not',),
'wasnt': ('not',), 'watched': ('to_events',), 'we': ('i', 'hello'), 'week': ('hello',), 'well': ('filler',), 'went':
('verb3', 'to_events'), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapped': ('reach',),
'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wine': ('by_post',),
'wins': ('verb3',), 'wired': ('done',), 'wishes': ('verb3',), 'with': ('hello', 'to_events'), 'won': ('verb3',),
'wonders': ('verb3',), 'wont': ('verb3',), 'worked': ('verb3', 'to_events'), 'works': ('verb3',), 'worried':
('verb3',), 'worries': ('verb3',), 'would': ('hello', 'verb3', 'no_event'), 'wouldn': ('verb3',), 'wouldnt':
('verb3',), 'write': ('give1', 'giveinf', 'imperative'), 'writes': ('give3',), 'written': ('writes',), 'wrote':
('attempt', 'done', 'reach', 'writes'), 'yesterday': ('hello',), 'yet': ('but',), 'ystdy': ('hello',), 'zoomed':
('attempt', 'reach')}


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
10}, {'^': 197}, {'<i>': 198}, {'<i>': 198, '^': 10, 'that': 199}, {'attended': 182}, {'better': 10}, {'': (3,
'advice'), '...': 10}, {'to': 203}, {'better': 10, 'd': 202, 'have': 204, 'must': 203, 'need': 204, 'ought': 204,
'shd': 203, 'should': 203, 'shouldn': 94, 'shouldnt': 10}, {'^': 205}, {'<i>': 206}, {'<i>': 206, 'that': 207},
{'<i>': 206, '<me>': 208, 'that': 207}, {'<i>': 206, '<me>': 208, 'back': 209, 'that': 207}, {'...': 190}, {'<i>':
206, '<me>': 208, '^': 211, 'back': 209, 'that': 207}, {'<me>': 189}, {'for': 213}, {'...': 214}, {'asking': 215,
'checking': 215, 'digging': 215, 'drafting': 215, 'finding': 215, 'looking': 215, 'preparing': 215, 'pulling': 215,
'putting': 215, 'sorting': 215, 'working': 215}, {'': (4, 'needs_from_me')}, {'<until>': 217}, {'...': 218}, {'^':
219}, {'^': 219, 'a': 220, 'an': 220, 'my': 220, 'our': 220, 'some': 220, 'the': 220}, {'for': 221}, {'': (4,
'needs_from_me'), 'D': 217}, {'me': 223, 'us': 223}, {'from': 224}, {'...': 225}, {'^': 226}, {'on': 227}, {'for':
227}, {'<until>': 217, 'from': 224}, {'...': 230}, {'^': 231, 'a': 220, 'an': 220, 'my': 220, 'our': 220, 'some': 220,
'the': 220}, {'for': 232, 'on': 227}, {'^': 216, 'asking': 222, 'counting': 228, 'expecting': 227, 'hoping': 229,
'waiting': 233}, {'<i>': 198, 'that': 199}, {'...': 218, '<until>': 217}, {'<owed_thing>': 236}, {'^': 237}, {'^':
237, 'a': 238, 'an': 238, 'my': 238, 'our': 238, 'the': 238}, {'be': 55}, {'for': 239, 'he': 55, 'her': 55, 'his': 55,
'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 55, 'their': 55, 'they': 55, 'to': 240, 'what': 55, 'when': 55,
'whether': 55, 'why': 55}, {'for': 239}, {'me': 46, 'us': 46}, {'without': 243}, {'...': 244}, {'must': 10, 'need':
195, 'needs': 195, 'ought': 195, 'should': 10}, {'...': 246}, {'': (13, 'talk'), '<i>': 198, '^': 247}, {'<i>': 198,
'^': 247, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 248, 'their': 55, 'they':
55, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'back': 15}, {'it': 15}, {'answer': 15, 'answered': 15,
'call': 250, 'called': 250, 'came': 15, 'come': 15, 'coming': 15, 'make': 251, 'pick': 82, 'picked': 82, 'replied':
15, 'reply': 15, 'respond': 15, 'responded': 15, 'show': 15, 'showed': 15}, {'t': 252}, {'he': 55, 'her': 55, 'his':
55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 55, 'their': 55, 'they': 55, 'what': 55, 'when': 55, 'whether':
55, 'why': 55}, {'not': 252}, {'place': 10, 'position': 10, 'shoes': 10}, {'my': 256}, {'in': 257, 'me': 10, 'us':
10}, {'was': 258, 'were': 258}, {'<they>': 259}, {'if': 260}, {'for': 10}, {'on': 10}, {'off': 10, 'out': 262},
{'clear': 10}, {'to': 10, 'with': 10}, {'...': 261, 'aim': 262, 'avoid': 10, 'focus': 263, 'hold': 264, 'push': 262,
'steer': 265, 'stick': 266}, {'forgotten': 46}, {'<giveinf>': 219}, {'^': 269}, {'to': 270}, {'up': 55}, {'catch':
272, 'come': 55, 'have': 55, 'meet': 55, 'see': 55, 'visit': 55}, {'<me>': 271, 'to': 273}, {'^': 267, 'clean': 268,
'completely': 268, 'forgotten': 46, 'like': 274, 'totally': 268}, {'answer': 15, 'answered': 15, 'call': 250,
'called': 250, 'came': 15, 'come': 15, 'coming': 15, 'pick': 82, 'picked': 82, 'replied': 15, 'reply': 15, 'respond':
15, 'responded': 15, 'show': 15, 'showed': 15}, {'not': 276}, {'my': 15}, {'answer': 15, 'answered': 15, 'call': 250,
'called': 250, 'came': 15, 'come': 15, 'coming': 15, 'get': 278, 'got': 278, 'pick': 82, 'picked': 82, 'receive': 278,
'received': 278, 'replied': 15, 'reply': 15, 'respond': 15, 'responded': 15, 'saw': 278, 'see': 278, 'seen': 278,
'show': 15, 'showed': 15}, {'t': 279}, {'t': 276}, {'<owed_thing>': 236, 'all': 219, 'my': 219, 'our': 219, 'some':
219, 'the': 219, 'those': 219}, {'<me>': 271, '^': 282, 'a': 238, 'an': 238}, {'^': 282, 'a': 238, 'an': 238}, {'':
(4, 'needs_from_me'), '...': 218}, {'<owed_thing>': 236, 'all': 219, 'my': 285, 'our': 285, 'some': 219, 'the': 219,
'those': 219}, {'<me>': 271, '^': 286, 'a': 238, 'an': 238}, {'<i>': 198, '^': 247}, {'<i>': 198, '^': 247, 'that':
288}, {'...': 244, 'clean': 268, 'completely': 268, 'forgotten': 46, 'totally': 268}, {'her': 0, 'his': 0, 'my': 0,
'our': 0, 'the': 0, 'their': 0}, {'^': 291}, {'<me>': 132}, {'^': 0, 'back': 132}, {'<me>': 294, '^': 291}, {'<me>':
132, '^': 291}, {'approved': 292, 'delivered': 292, 'given': 293, 'got': 293, 'paid': 295, 'returned': 296, 'sent':
296, 'shown': 293, 'signed': 296}, {'not': 297}, {'<me>': 132, 'my': 15}, {'approved': 292, 'delivered': 292, 'get':
278, 'given': 293, 'got': 299, 'paid': 295, 'receive': 278, 'received': 278, 'returned': 296, 'saw': 278, 'see': 278,
'seen': 278, 'sent': 296, 'shown': 293, 'signed': 296}, {'t': 300}, {'t': 297}, {'to': 273}, {'...': 230, 'my': 217,
'our': 217}, {'^': 304, 'a': 220, 'an': 220, 'my': 220, 'our': 220, 'some': 220, 'the': 220}, {'for': 305, 'on': 227},
{'^': 216, 'asking': 222, 'convinced': 235, 'counting': 228, 'expecting': 227, 'hoping': 229, 'waiting': 306},
{'<giveinf>': 213}, {'^': 308}, {'get': 239, 'have': 239, 'read': 239, 'receive': 239, 'see': 239}, {'<me>': 271, '^':
286, 'a': 238, 'an': 238, 'to': 310}, {'^': 282, 'a': 238, 'an': 238, 'to': 310}, {'D': 217}, {'me': 217, 'us': 217},
{'by': 313, 'for': 313, 'from': 314}, {'...': 315, '<owed_thing>': 236, 'all': 219, 'my': 285, 'our': 285, 'some':
219, 'the': 219, 'those': 219}, {'<me>': 271, '^': 316, 'a': 238, 'an': 238, 'to': 310}, {'^': 216, 'asking': 222,
'waiting': 222}, {'2': 10, 'a': 10, 'an': 10, 'better': 10, 'fewer': 10, 'less': 10, 'more': 10, 'our': 10, 'some':
10, 'to': 10}, {'got': 195}, {'better': 10, 'can': 10, 'could': 10, 'd': 202, 'gotta': 10, 'have': 195, 'might': 10,
'must': 10, 'need': 319, 'ought': 195, 'shd': 10, 'should': 10, 'shouldn': 94, 'shouldnt': 10, 've': 320}, {'^': 321},
{'not': 10}, {'...': 246, 'always': 10, 'ask': 10, 'do': 323, 'don': 94, 'dont': 10, 'drop': 10, 'fire': 10, 'focus':
10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'': (13, 'talk'), '<i>': 322, '^':
247}, {'always': 10, 'ask': 10, 'do': 323, 'don': 94, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10,
'never': 10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'^': 326}, {'<i>': 322, '^': 324, 'he': 55, 'her':
55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 325, 'their': 55, 'they': 55, 'to': 327, 'what': 55,
'when': 55, 'whether': 55, 'why': 55}, {'better': 10, 'can': 10, 'could': 10, 'd': 202, 'gotta': 10, 'have': 195,
'might': 10, 'must': 10, 'need': 196, 'ought': 195, 'shd': 10, 'should': 10, 'shouldn': 94, 'shouldnt': 10, 've':
320}, {'^': 329}, {'<i>': 330, '^': 10}, {'<i>': 330, '<me>': 185, '^': 10, 'that': 331, 'to': 185}, {'^': 216,
'asking': 222, 'counting': 228, 'expecting': 227, 'hoping': 229, 'waiting': 306}, {'^': 321, 'shall': 185}, {'have':
195, 'must': 10, 'need': 10, 'should': 10}, {'^': 335}, {'<i>': 336, '^': 195}, {'...': 246, '<giveinf>': 10,
'always': 10, 'ask': 10, 'do': 323, 'don': 94, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never':
10, 'raise': 10, 'sell': 10, 'start': 10, 'stop': 10}, {'<giveinf>': 10, 'always': 10, 'ask': 10, 'do': 323, 'don':
94, 'dont': 10, 'drop': 10, 'fire': 10, 'focus': 10, 'hire': 10, 'never': 10, 'raise': 10, 'sell': 10, 'start': 10,
'stop': 10}, {'^': 339}, {':': 185, '<i>': 334, '<me>': 337, '^': 338, 'he': 55, 'her': 55, 'his': 55, 'how': 55,
'if': 55, 'it': 55, 'she': 55, 'that': 325, 'their': 55, 'they': 55, 'to': 340, 'what': 55, 'when': 55, 'whether': 55,
'why': 55}, {'<giveinf>': 10}, {'<me>': 337, '^': 342}, {':': 185, '<i>': 322, '<me>': 337, '^': 338, 'he': 55, 'her':
55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 325, 'their': 55, 'they': 55, 'to': 340, 'what': 55,
'when': 55, 'whether': 55, 'why': 55}, {'has': 298, 'hasn': 302, 'hasnt': 297, 'haven': 302, 'havent': 297}, {'': (3,
'advice'), '...': 246}, {'<i>': 330, '^': 247}, {'<i>': 330, '^': 346, 'that': 347}, {'<i>': 336}, {'<me>': 349},
{'<i>': 336, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 55, 'their': 55,
'they': 55, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'<me>': 351}, {'': (13, 'talk'), '<i>': 206}, {'<i>':
206, '<me>': 208, 'back': 209, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55, 'that': 353,
'their': 55, 'they': 55, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'should': 185}, {'<i>': 355}, {'^': 321,
'should': 185}, {'<i>': 357, '^': 324, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she': 55,
'that': 325, 'their': 55, 'they': 55, 'to': 327, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'': (13, 'talk'),
'<i>': 330, '^': 247}, {'<i>': 330, '^': 247, 'he': 55, 'her': 55, 'his': 55, 'how': 55, 'if': 55, 'it': 55, 'she':
55, 'that': 359, 'their': 55, 'they': 55, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'<me>': 254}, {'part':
182}, {'up': 182}, {'': (13, 'talk'), '^': 237, 'a': 238, 'an': 238, 'my': 238, 'our': 238, 'the': 238}, {'catch':
272, 'come': 55, 'get': 239, 'have': 364, 'meet': 55, 'read': 239, 'receive': 239, 'see': 364, 'visit': 55}, {'<me>':
271, '^': 282, 'a': 238, 'an': 238, 'to': 365}, {'from': 314}, {'<until>': 217, 'by': 217}, {'...': 368}, {'...': 367,
'<owed_thing>': 236, 'all': 219, 'my': 369, 'our': 369, 'some': 219, 'the': 219, 'those': 219}, {'<me>': 271, '^':
370, 'a': 238, 'an': 238, 'to': 365}, {'around': 182, 'asking': 222, 'clear': 235, 'in': 182, 'waiting': 222},
{'around': 182, 'in': 182}, {'^': 267, 'like': 274}, {'^': 194, 'advised': 200, 'advises': 200, 'all': 201,
'answered': 210, 'answers': 212, 'are': 234, 'argued': 235, 'argues': 235, 'asked': 241, 'asks': 242, 'ate': 245,
'attended': 182, 'become': 227, 'becomes': 227, 'believed': 235, 'believes': 249, 'both': 201, 'can': 253, 'cannot':
252, 'cant': 252, 'claims': 254, 'confirmed': 254, 'could': 255, 'couldn': 253, 'couldnt': 252, 'd': 275, 'did': 277,
'didn': 280, 'didnt': 279, 'doesn': 281, 'drove': 245, 'emailed': 210, 'expect': 283, 'expected': 284, 'expects': 287,
'explained': 254, 'feels': 289, 'felt': 235, 'get': 227, 'gets': 227, 'had': 290, 'has': 298, 'hasn': 301, 'hasnt':
300, 'haven': 302, 'havent': 297, 'heard': 254, 'hoped': 303, 'hopes': 303, 'insists': 235, 'is': 307, 'isn': 281,
'left': 245, 'mentioned': 254, 'mentions': 254, 'messaged': 210, 'met': 245, 'must': 309, 'need': 311, 'needed': 312,
'needs': 317, 'never': 279, 'plans': 303, 're': 318, 'receives': 227, 'reckoned': 235, 'reckons': 328, 'recommended':
332, 'recommends': 332, 'replied': 210, 'replies': 210, 'responded': 210, 'responds': 210, 's': 333, 'said': 341,
'say': 343, 'says': 344, 'shall': 309, 'should': 309, 'still': 345, 'suggested': 348, 'suggests': 348, 'tell': 350,
'tells': 352, 'texted': 354, 'think': 356, 'thinks': 358, 'thought': 360, 'told': 361, 'took': 362, 'turned': 363,
'want': 366, 'wanted': 366, 'wants': 371, 'warned': 235, 'was': 372, 'went': 245, 'were': 373, 'will': 255, 'won':
253, 'wont': 252, 'would': 374, 'writes': 210, 'wrote': 354}, {'her': 55, 'him': 55, 'me': 55, 'them': 55, 'us': 55},
{'best': 55, 'better': 55, 'fine': 55, 'for': 376, 'good': 55, 'ok': 55, 'okay': 55}, {'is': 377, 's': 377, 'suits':
377, 'works': 377}, {'together': 21}, {'at': 21, 'attending': 21, 'catching': 21, 'celebrating': 21, 'cooking': 21,
'doing': 21, 'driving': 21, 'flying': 21, 'getting': 379, 'going': 21, 'having': 21, 'heading': 21, 'hosting': 21,
'in': 21, 'meeting': 21, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'showing': 21,
'speaking': 21, 'taking': 21, 'traveling': 21, 'travelling': 21, 'trying': 21, 'visiting': 21, 'watching': 21, 'with':
21}, {'1': 21}, {'up': 21}, {'one': 21}, {'to': 383}, {'call': 21}, {'1': 381, 'appointment': 21, 'breakfast': 21,
'brunch': 21, 'call': 21, 'catch': 382, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner': 21, 'drinks': 21,
'follow': 382, 'interview': 21, 'lunch': 21, 'meeting': 21, 'mtg': 21, 'one': 384, 'phone': 385, 'session': 21,
'supper': 21, 'sync': 21, 'tea': 21, 'video': 385, 'workshop': 21, 'zoom': 21}, {'': (2, 'plan'), '1': 381,
'appointment': 21, 'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 382, 'chat': 21, 'coffee': 21, 'date': 21,
'demo': 21, 'dinner': 21, 'drinks': 21, 'follow': 382, 'interview': 21, 'lunch': 21, 'meeting': 21, 'mtg': 21, 'one':
384, 'phone': 385, 'session': 21, 'supper': 21, 'sync': 21, 'tea': 21, 'video': 385, 'workshop': 21, 'zoom': 21},
{'up': 387}, {'1': 381, 'another': 386, 'appointment': 21, 'board': 386, 'breakfast': 21, 'brunch': 21, 'call': 21,
'catch': 382, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner': 21, 'drinks': 21, 'final': 386, 'first':
386, 'follow': 388, 'interview': 21, 'lunch': 21, 'meeting': 21, 'monthly': 386, 'mtg': 21, 'one': 384, 'phone': 385,
'quick': 386, 'second': 386, 'session': 21, 'short': 386, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 386, 'video':
385, 'weekly': 386, 'workshop': 21, 'zoom': 21}, {'1': 381, 'a': 389, 'an': 389, 'another': 386, 'appointment': 21,
'board': 386, 'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 382, 'chat': 21, 'coffee': 21, 'date': 21, 'demo':
21, 'dinner': 21, 'drinks': 21, 'final': 386, 'first': 386, 'follow': 388, 'interview': 21, 'lunch': 21, 'meeting':
21, 'monthly': 386, 'mtg': 21, 'my': 389, 'one': 384, 'our': 389, 'phone': 385, 'quick': 386, 'second': 386,
'session': 21, 'short': 386, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 386, 'the': 389, 'video': 385, 'weekly':
386, 'workshop': 21, 'zoom': 21}, {'1': 381, 'a': 389, 'an': 389, 'another': 386, 'appointment': 21, 'board': 386,
'breakfast': 21, 'brunch': 21, 'call': 21, 'catch': 382, 'chat': 21, 'coffee': 21, 'date': 21, 'demo': 21, 'dinner':
21, 'drinks': 21, 'final': 386, 'first': 386, 'follow': 388, 'got': 390, 'interview': 21, 'lunch': 21, 'meeting': 21,
'monthly': 386, 'mtg': 21, 'my': 389, 'one': 384, 'our': 389, 'phone': 385, 'quick': 386, 'second': 386, 'session':
21, 'short': 386, 'supper': 21, 'sync': 21, 'tea': 21, 'team': 386, 'the': 389, 'video': 385, 'weekly': 386,
'workshop': 21, 'zoom': 21}, {'am': 380, 'are': 380, 'fly': 21, 'go': 21, 'have': 391, 'host': 21, 'm': 380, 'meet':
21, 're': 380, 'see': 21, 'travel': 21, 've': 391, 'visit': 21}, {'attending': 21, 'catching': 21, 'celebrating': 21,
'cooking': 21, 'doing': 21, 'driving': 21, 'flying': 21, 'getting': 379, 'going': 21, 'having': 21, 'heading': 21,
'hosting': 21, 'meeting': 21, 'picking': 21, 'playing': 21, 'presenting': 21, 'running': 21, 'seeing': 21, 'showing':
21, 'speaking': 21, 'taking': 21, 'traveling': 21, 'travelling': 21, 'trying': 21, 'visiting': 21, 'watching': 21},
{'are': 393}, {'<i>': 394}, {'and': 395}, {'...': 378, '<i>': 392, 'N': 396, 'is': 377, 's': 377, 'suits': 377,
'works': 377}, {'are': 167}, {'': (14, 'together')}, {'<i>': 398, 'i': 399, 'me': 399, 'myself': 399, 'us': 399},
{'ill': 15, 'sick': 15}, {'in': 401}, {'by': 59, 'down': 59, 'for': 59, 'in': 59, 'over': 59, 'round': 59, 'to': 59,
'up': 59}, {'my': 15, 'our': 15}, {'on': 404}, {'week': 15}, {'all': 406, 'ill': 15, 'sick': 15, 'today': 15},
{'leave': 15}, {'annual': 408, 'holiday': 15, 'holidays': 15, 'hols': 15, 'leave': 15, 'maternity': 15, 'paternity':
15, 'vacation': 15}, {'sick': 15}, {'off': 407, 'on': 409, 'out': 410, 'uncontactable': 15, 'unreachable': 15,
'unwell': 15}, {'1': 80, '1on1': 15, 'call': 15, 'meeting': 15, 'one': 85, 'session': 15, 'stand': 82, 'standup': 15,
'sync': 15}, {'1': 80, '1on1': 15, 'board': 412, 'call': 15, 'daily': 412, 'meeting': 15, 'monthly': 412, 'one': 85,
'quarterly': 412, 'session': 15, 'stand': 82, 'standup': 15, 'sync': 15, 'team': 412, 'weekly': 412}, {'D': 413, 'my':
413, 'our': 413, 'the': 413, 'this': 413}, {'i': 399, 'me': 399, 'myself': 399, 'us': 399}, {'around': 182, 'in': 182,
'off': 407, 'on': 409, 'out': 410, 'uncontactable': 15, 'unreachable': 15, 'unwell': 15}, {'all': 201, 'and': 400,
'attended': 182, 'both': 201, 'called': 402, 'can': 253, 'cannot': 252, 'cant': 252, 'coming': 403, 'commented': 405,
'could': 255, 'couldn': 253, 'couldnt': 252, 'did': 277, 'didn': 281, 'didnt': 276, 'doesn': 281, 'dropping': 403,
'is': 411, 'isn': 281, 'liked': 404, 'missed': 414, 'n': 415, 'never': 276, 'off': 407, 'on': 409, 'out': 410,
'phoned': 402, 'popping': 403, 'rang': 402, 'reposted': 404, 's': 411, 'shared': 404, 'staying': 403, 'took': 362,
'turned': 363, 'uncontactable': 15, 'unreachable': 15, 'unwell': 15, 'visiting': 403, 'was': 416, 'were': 373, 'will':
255, 'won': 253, 'wont': 252}, {'missed': 119}, {'few': 418}, {'invitation': 23, 'invite': 23}, {'my': 420, 'our':
420, 'the': 420}, {'have': 195, 'must': 10, 'need': 195, 'ought': 195, 'should': 10}, {'^': 422}, {'<i>': 423}, {'':
(13, 'talk'), '<them>': 424, 'N': 424}, {'to': 425}, {':': 132}, {':': 92}, {'me': 428}, {':': 92, 'N': 427, 'for':
429, 'me': 428}, {'N': 427}, {'^': 10, 'to': 185}, {'^': 10, 'is': 432, 'to': 185, 'was': 432}, {'<them>': 433, 'N':
433}, {':': 185, 'from': 434, 'is': 432, 'was': 432}, {'never': 195, 'not': 195, 'to': 10}, {'^': 436}, {'D': 437,
'^': 436}, {'<me>': 438}, {':': 185}, {'can': 10, 'could': 10, 'have': 195, 'must': 10, 'need': 195, 'ought': 195,
'shd': 10, 'should': 10, 'shouldn': 94, 'shouldnt': 10}, {'^': 441}, {'against': 10, 'never': 195, 'not': 195, 'to':
10}, {'...': 437}, {'D': 437, '^': 443, 'against': 10, 'at': 444, 'by': 444, 'during': 444, 'in': 444, 'on': 444,
'over': 444, 'via': 444}, {'<i>': 442}, {'<i>': 442, '<me>': 445, 'that': 446}, {'D': 437, '^': 436, 'at': 444, 'by':
444, 'during': 444, 'in': 444, 'on': 444, 'over': 444, 'via': 444}, {'<i>': 442, '<me>': 448, 'that': 446},
{'breakfast': 59, 'brunch': 59, 'call': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'lunch':
59, 'meeting': 59}, {'meet': 21}, {'a': 450, 'breakfast': 59, 'brunch': 59, 'call': 59, 'coffee': 59, 'date': 59,
'demo': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'meeting': 59, 'on': 21, 'our': 450, 'the': 450, 'to': 451},
{'called': 15, 'met': 15, 'rang': 15}, {'for': 21, 'to': 21}, {'calling': 21, 'going': 454, 'having': 21, 'hosting':
21, 'joining': 21, 'meeting': 21, 'seeing': 21, 'visiting': 21}, {'calling': 21, 'going': 454, 'having': 21,
'hosting': 21, 'instead': 455, 'joining': 21, 'meeting': 21, 'now': 455, 'putting': 83, 'seeing': 21, 'visiting': 21},
{'h': 118, 'hour': 118, 'hours': 118, 'hr': 118, 'hrs': 118}, {'quote': 185}, {'1': 46}, {'up': 46}, {'one': 46},
{'to': 461}, {'1': 459, '1on1': 46, 'call': 46, 'catch': 460, 'demo': 46, 'meeting': 46, 'one': 462, 'session': 46,
'stand': 460, 'standup': 46, 'sync': 46}, {'i': 458, 'no': 463}, {'N': 427, 'me': 428}, {'': (2, 'plan'), 'up': 21},
{'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'planned': 21, 'scheduled': 21, 'set':
466}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'is': 467, 'planned': 21, 's': 467,
'scheduled': 21, 'set': 466}, {'N': 182}, {'to': 469}, {'off': 470, 'out': 470, 'over': 470, 'to': 469}, {'gone':
471}, {'calling': 21, 'going': 454, 'gone': 471, 'having': 21, 'hosting': 21, 'joining': 21, 'meeting': 21, 'seeing':
21, 'visiting': 21}, {'calling': 21, 'coming': 21, 'finally': 472, 'going': 454, 'gone': 471, 'having': 21, 'hosting':
21, 'instead': 455, 'joining': 21, 'just': 472, 'meeting': 21, 'now': 473, 'seeing': 21, 'visiting': 21}, {'has': 55,
'is': 55, 'wants': 55, 'was': 55}, {'<they>': 55, 'N': 475}, {'': (8, 'asked')}, {'breakfast': 59, 'brunch': 59,
'call': 59, 'coffee': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'meeting': 59, 'supper': 59, 'tea': 59}, {'for':
478}, {'for': 478, 'out': 479, 'over': 479, 'round': 479, 'to': 478}, {'<them>': 477, 'N': 477, 'for': 55, 'how': 55,
'if': 55, 'me': 480, 'us': 480, 'what': 55, 'when': 55, 'whether': 55, 'why': 55}, {'myself': 15, 'ourselves': 15},
{'own': 15}, {'my': 483}, {'alone': 15, 'by': 482, 'on': 484, 'with': 182}, {'': (0, 'missed'), 'on': 15}, {'locked':
46}, {'$$': 15, 'up': 46}, {'all': 487, 'closed': 46, 'locked': 488, 'shut': 46}, {'was': 489, 'were': 489}, {'to':
15}, {'': (1, 'moved')}, {'till': 492, 'to': 492, 'until': 492}, {'meaning': 491, 'moved': 493, 'putting': 83}, {'me':
83, 'off': 15, 'us': 83}, {'': (2, 'plan'), 'for': 21}, {'': (2, 'plan'), 'in': 496}, {'us': 399}, {'of': 498},
{'agreed': 21, 'alone': 15, 'arranged': 21, 'booked': 21, 'by': 482, 'confirmed': 21, 'fixed': 21, 'is': 467, 'on':
484, 'planned': 21, 's': 467, 'scheduled': 21, 'set': 466}, {'D': 492, 'by': 492, 'to': 492}, {'N': 182, 'forward':
501}, {'into': 182, 'to': 492}, {'hello': 46}, {'hello': 46, 'hi': 46}, {'chat': 46, 'said': 504, 'say': 505, 'speak':
46, 'talk': 46}, {'not': 506}, {'t': 506}, {'did': 507, 'didn': 508, 'didnt': 506, 'never': 506}, {'gone': 46, 'left':
46}, {'d': 510, 'had': 510}, {'machine': 15}, {'mail': 15}, {'answering': 512, 'answerphone': 15, 'mailbox': 15, 'vm':
15, 'voice': 513, 'voicemail': 15}, {'s': 514}, {'<their>': 514, 'N': 515, 'the': 514}, {'got': 516}, {'<i>': 509,
'<they>': 511, 'did': 507, 'didn': 508, 'didnt': 506, 'got': 516, 'never': 506, 'only': 517, 'reached': 516}, {'they':
55}, {'end': 519}, {'the': 520}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'from':
182, 'is': 467, 'moved': 492, 'planned': 21, 's': 467, 'scheduled': 21, 'set': 466}, {'ask': 477}, {'to': 523}, {'':
(23, 'contact'), 'N': 524, 'it': 83, 'off': 15}, {'along': 182, 'by': 182, 'in': 182, 'over': 182, 'round': 182, 'to':
182}, {'': (0, 'missed'), 'up': 15}, {'hold': 15}, {'touch': 15}, {'a': 528, 'hold': 15, 'in': 529, 'through': 15,
'to': 15}, {'hold': 15, 'through': 15}, {'': (0, 'missed'), 'it': 15}, {'call': 15, 'catch': 527, 'caught': 15,
'contact': 15, 'find': 15, 'get': 530, 'got': 531, 'make': 532, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'to': 533},
{'D': 55, 'call': 15, 'catch': 527, 'caught': 15, 'contact': 15, 'find': 15, 'get': 530, 'got': 531, 'make': 532,
'manage': 534, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 533, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15,
'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'t': 535, 'we': 55}, {'account': 55, 'contract':
55, 'insurance': 55, 'membership': 55, 'order': 55, 'plan': 55, 'subscription': 55}, {'': (0, 'missed'), 'her': 537,
'his': 537, 'the': 537, 'their': 537}, {'call': 15, 'catch': 527, 'caught': 15, 'contact': 15, 'find': 15, 'get': 530,
'got': 531, 'make': 532, 'manage': 534, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 533, 'reach': 15, 'reached': 15,
'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'up': 468}, {'': (21,
'gave:encouragement')}, {'^': 541}, {'up': 542}, {'up': 541}, {'<them>': 543, 'N': 543, 'her': 544}, {'with': 182},
{'...': 546}, {'<them>': 112, 'N': 112}, {'agreed': 21, 'alone': 15, 'arranged': 21, 'booked': 21, 'by': 482,
'confirmed': 21, 'fixed': 21, 'is': 467, 'moved': 492, 'on': 484, 'planned': 21, 's': 467, 'scheduled': 21, 'set':
466}, {'': (16, 'gave:feedback')}, {'^': 550}, {'^': 550, 'linkedin': 15, 'photo': 15, 'photos': 15, 'post': 15,
'posts': 15, 'profile': 15, 'status': 15, 'stories': 15, 'story': 15, 'tweet': 15, 'update': 15}, {'s': 552},
{'<their>': 551, 'N': 553}, {'on': 554}, {'a': 450, 'breakfast': 59, 'brunch': 59, 'call': 59, 'coffee': 59, 'date':
59, 'demo': 59, 'dinner': 59, 'drinks': 59, 'lunch': 59, 'meeting': 59, 'our': 450, 'the': 450}, {'<them>': 542, 'N':
542}, {'and': 74, 'to': 74, 'with': 74}, {'N': 558}, {'asking': 43, 'calling': 43, 'hiring': 43, 'inviting': 43},
{'not': 539, 'we': 55}, {'around': 491, 'round': 491}, {'get': 562, 'got': 562, 'gotten': 562}, {'for': 15, 'to': 15},
{'time': 564}, {'': (0, 'missed'), 'any': 565, 'enough': 565, 'the': 565, 'time': 564}, {'any': 565, 'enough': 565,
'the': 565, 'time': 564}, {'a': 528, 'around': 491, 'hold': 15, 'in': 529, 'round': 491, 'through': 15, 'to': 15},
{'around': 491, 'hold': 15, 'round': 491, 'through': 15}, {'call': 15, 'catch': 527, 'caught': 15, 'contact': 15,
'find': 15, 'get': 568, 'got': 569, 'gotten': 562, 'make': 532, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'call': 15,
'catch': 527, 'caught': 15, 'contact': 15, 'ever': 563, 'find': 566, 'found': 567, 'get': 568, 'got': 569, 'gotten':
562, 'had': 567, 'have': 567, 'make': 532, 'manage': 534, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 570, 'reach':
15, 'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15, 'yet':
563}, {'t': 571}, {'call': 15, 'catch': 527, 'caught': 15, 'contact': 15, 'ever': 563, 'find': 15, 'get': 568, 'got':
569, 'gotten': 562, 'make': 532, 'manage': 534, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 570, 'reach': 15,
'reached': 15, 'ring': 15, 'see': 15, 'speak': 15, 'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15, 'yet': 563},
{'s': 551}, {'<their>': 551, 'N': 574}, {'$$': 15, 'home': 46}, {'day': 15}, {'home': 15, 'the': 577}, {'$$': 15,
'by': 15, 'for': 578, 'when': 15}, {'gone': 576, 'left': 579}, {'gone': 576, 'left': 46}, {'already': 580, 'just':
581}, {'<until>': 492, 'by': 492}, {'agreed': 21, 'arranged': 21, 'booked': 21, 'confirmed': 21, 'fixed': 21, 'is':
467, 'moved': 492, 'planned': 21, 's': 467, 'scheduled': 21, 'set': 466}, {'to': 74}, {'N': 585}, {'of': 586},
{'presentation': 587}, {'call': 15}, {'1': 80, 'board': 589, 'call': 15, 'demo': 15, 'meeting': 15, 'session': 15,
'standup': 15, 'sync': 15, 'teams': 589, 'zoom': 15}, {'1': 80, 'a': 590, 'board': 589, 'call': 15, 'demo': 15,
'meeting': 15, 'my': 590, 'our': 590, 'session': 15, 'standup': 15, 'sync': 15, 'teams': 589, 'the': 590, 'zoom': 15},
{'': (0, 'missed'), 'to': 591}, {'in': 591, 'into': 591}, {'call': 15, 'catch': 15, 'chat': 15, 'meet': 15, 'ring':
15, 'say': 15, 'see': 15, 'speak': 15, 'talk': 15}, {'to': 594}, {'chance': 595, 'hold': 15}, {'': (0, 'missed'),
'call': 15, 'catch': 15, 'chat': 15, 'meet': 15, 'ring': 15, 'say': 15, 'see': 15, 'speak': 15, 'talk': 15}, {'to':
597}, {'a': 596, 'around': 598, 'hold': 15, 'in': 529, 'round': 598, 'through': 15, 'to': 597}, {'': (0, 'missed'),
'it': 592}, {'call': 15, 'catch': 527, 'caught': 15, 'contact': 15, 'find': 15, 'get': 599, 'got': 569, 'gotten': 562,
'make': 532, 'meet': 15, 'met': 15, 'phone': 15, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'speak': 15,
'spoke': 15, 'talk': 15, 'talked': 15, 'visit': 15}, {'': (0, 'missed'), 'for': 591, 'to': 591}, {'': (0, 'missed'),
'up': 602}, {'place': 15}, {'up': 602}, {'answer': 15, 'attend': 591, 'call': 15, 'catch': 527, 'caught': 15, 'come':
592, 'contact': 15, 'dial': 593, 'ever': 563, 'find': 566, 'found': 567, 'get': 599, 'got': 569, 'gotten': 562, 'had':
567, 'happen': 15, 'have': 567, 'join': 591, 'make': 600, 'manage': 534, 'meet': 15, 'met': 15, 'phone': 15, 'pick':
82, 'quite': 601, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 603, 'speak': 15, 'spoke': 15, 'take':
604, 'talk': 15, 'talked': 15, 'took': 604, 'turn': 605, 'visit': 15, 'yet': 563}, {'a': 588, 'not': 606, 'the': 588},
{'answer': 15, 'attend': 591, 'call': 15, 'catch': 527, 'caught': 15, 'come': 592, 'contact': 15, 'dial': 593, 'ever':
563, 'find': 566, 'found': 567, 'get': 599, 'got': 569, 'gotten': 562, 'had': 567, 'happen': 15, 'have': 567, 'join':
591, 'make': 600, 'manage': 534, 'materialise': 15, 'meet': 15, 'met': 15, 'phone': 15, 'pick': 82, 'quite': 601,
'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 603, 'speak': 15, 'spoke': 15, 'take': 604, 'talk': 15,
'talked': 15, 'turn': 605, 'visit': 15, 'yet': 563}, {'t': 608}, {'answer': 15, 'attend': 591, 'call': 15, 'catch':
527, 'caught': 15, 'come': 592, 'contact': 15, 'dial': 593, 'ever': 563, 'find': 566, 'found': 567, 'get': 599, 'got':
569, 'gotten': 562, 'had': 567, 'happen': 15, 'have': 567, 'join': 591, 'make': 600, 'manage': 534, 'meet': 15, 'met':
15, 'phone': 15, 'pick': 82, 'quite': 601, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'show': 603, 'speak':
15, 'spoke': 15, 'take': 604, 'talk': 15, 'talked': 15, 'turn': 605, 'visit': 15, 'yet': 563}, {'about': 15, 'of':
15}, {'by': 182, 'in': 182, 'off': 182}, {'from': 182}, {'': (19, 'gave:resource')}, {'article': 614, 'book': 614,
'checklist': 614, 'guide': 614, 'link': 614, 'list': 614, 'podcast': 614, 'spreadsheet': 614, 'template': 614},
{'...': 615, 'article': 614, 'book': 614, 'checklist': 614, 'guide': 614, 'link': 614, 'list': 614, 'podcast': 614,
'spreadsheet': 614, 'template': 614}, {'a': 616, 'an': 616, 'my': 616, 'our': 616, 'the': 616}, {'^': 617}, {'^': 617,
'to': 523}, {'': (23, 'contact'), '<them>': 618, 'N': 619}, {'<me>': 438, 'N': 542}, {'<them>': 182, 'N': 182},
{'from': 622}, {'to': 622}, {'across': 623, 'behind': 622, 'beside': 622, 'near': 622, 'next': 624, 'opposite': 622},
{'up': 625}, {'though': 55}, {'N': 149}, {'to': 628}, {'N': 150}, {'...': 629, 'N': 151, 'how': 150, 'to': 630},
{'how': 150, 'what': 150, 'why': 150}, {'to': 573}, {'out': 15}, {'through': 15}, {'<their>': 551, 'N': 574, '^':
550}, {'about': 636, 'on': 636}, {'apart': 15, 'out': 15, 'through': 15}, {'up': 428, 'ups': 428}, {'': (0, 'missed'),
's': 15}, {'call': 15, 'congratulate': 15, 'contact': 15, 'email': 15, 'follow': 82, 'get': 250, 'invite': 15, 'meet':
15, 'message': 15, 'phone': 15, 'ping': 15, 'reach': 634, 'reply': 15, 'ring': 15, 'see': 15, 'send': 15, 'text': 15,
'thank': 15, 'visit': 15, 'write': 15}, {'<their>': 15, 'N': 640, 'about': 15, 'again': 15, 'my': 15, 'our': 15,
'the': 15, 'to': 641}, {'call': 15, 'contact': 15, 'email': 15, 'meet': 15, 'message': 15, 'phone': 15, 'reply': 15,
'ring': 15, 'see': 15, 'text': 15, 'visit': 15, 'write': 15}, {'to': 643}, {'myself': 625}, {'advice': 186, 'tip':
186}, {'^': 10, 'that': 185, 'to': 185, 'was': 185}, {'advice': 647, 'tip': 647}, {'...': 646, 'a': 648, 'advice':
647, 'some': 648, 'the': 648, 'tip': 647}, {'feedback': 551}, {'article': 614, 'book': 614, 'checklist': 614, 'guide':
614, 'link': 614, 'list': 614, 'spreadsheet': 614, 'template': 614}, {'...': 651, 'article': 614, 'book': 614,
'checklist': 614, 'guide': 614, 'link': 614, 'list': 614, 'spreadsheet': 614, 'template': 614}, {'...': 651,
'article': 614, 'book': 614, 'checklist': 614, 'copy': 614, 'guide': 614, 'link': 614, 'list': 614, 'notes': 614,
'old': 614, 'own': 614, 'second': 614, 'spare': 614, 'spreadsheet': 614, 'template': 614}, {'a': 652, 'an': 652, 'my':
653, 'our': 653, 'the': 652}, {'talk': 542}, {'pep': 655}, {'': (20, 'gave:referral')}, {'^': 657}, {'of': 658},
{'address': 659, 'contact': 659, 'details': 659, 'name': 659, 'number': 659}, {'...': 650, '^': 654, 'a': 656,
'address': 659, 'comments': 551, 'contact': 659, 'details': 659, 'fb': 551, 'fdbk': 551, 'feedback': 551, 'input':
551, 'name': 659, 'notes': 551, 'number': 659, 'the': 660}, {'...': 650, '^': 654, 'address': 659, 'comments': 551,
'contact': 659, 'details': 659, 'fb': 551, 'fdbk': 551, 'feedback': 551, 'input': 551, 'name': 659, 'notes': 551,
'number': 659, 'the': 660}, {'at': 150, 'for': 150}, {'^': 149, 'at': 150, 'for': 150}, {'keynote': 663, 'lecture':
664, 'talk': 664, 'workshop': 664}, {'on': 551}, {'comments': 666, 'feedback': 666, 'thoughts': 666}, {'keynote': 663,
'lecture': 663, 'talk': 663, 'workshop': 663}, {'book': 614, 'copy': 614, 'laptop': 614, 'list': 614, 'notes': 614,
'slides': 614, 'template': 614}, {'a': 669, 'my': 669, 'our': 669, 'the': 669}, {'^': 670}, {'<them>': 671, 'N': 671},
{'<me>': 649, '<them>': 661, 'N': 662, 'a': 665, 'keynote': 663, 'lecture': 663, 'my': 667, 'talk': 663, 'the': 668,
'to': 672, 'workshop': 663}, {'advice': 186, 'an': 646, 'some': 646, 'the': 646, 'tip': 186}, {'<me>': 674}, {'vm':
15, 'voice': 513, 'voicemail': 15}, {'...': 676}, {'call': 21, 'have': 21, 'meet': 21, 'see': 21, 'visit': 21}, {'to':
678}, {'feedback': 182}, {'s': 680}, {'note': 182}, {'call': 182, 'dm': 182, 'email': 182, 'letter': 182, 'mail': 182,
'message': 182, 'text': 182, 'voice': 682}, {'D': 492}, {'forward': 684}, {'D': 492, 'till': 492, 'to': 492, 'until':
492}, {'<their>': 680, 'N': 681, 'a': 683, 'an': 683, 'brought': 685, 'moved': 686, 'postponed': 684, 'pushed': 684,
'rescheduled': 684, 'shifted': 684, 'stood': 82, 'talking': 182}, {'dream': 15}, {'': (23, 'contact'), 'bad': 688,
'dream': 15, 'nightmare': 15, 'strange': 688, 'weird': 688}, {'alone': 15, 'by': 482, 'on': 484}, {'': (23,
'contact'), 'alone': 15, 'by': 482, 'on': 484}, {'bail': 15, 'call': 83, 'cancel': 15, 'postpone': 15, 'skip': 15},
{'': (23, 'contact'), 'a': 689, 'already': 580, 'an': 182, 'ate': 690, 'breakfast': 691, 'coffee': 691, 'dinner': 691,
'drinks': 182, 'just': 581, 'lunch': 691, 'my': 182, 'our': 182, 'planned': 491, 'some': 182, 'tea': 691, 'the': 182,
'to': 692}, {'for': 21}, {'brought': 685, 'moved': 684, 'postponed': 684, 'pushed': 684, 'rescheduled': 684, 'set':
694, 'shifted': 684}, {'$$': 15, 'home': 46, 'off': 470, 'out': 470, 'over': 470, 'to': 469}, {'gone': 696, 'left':
46}, {'in': 529}, {'answered': 15, 'been': 698, 'called': 15, 'come': 250, 'got': 250, 'replied': 15, 'responded': 15,
'rung': 15, 'written': 15}, {'already': 580, 'been': 695, 'finally': 472, 'gone': 471, 'just': 697, 'not': 699, 'now':
472}, {'around': 491, 'back': 15, 'round': 491}, {'answered': 15, 'been': 698, 'called': 15, 'caught': 82, 'come':
250, 'ever': 563, 'get': 562, 'got': 701, 'gotten': 562, 'heard': 15, 'met': 15, 'quite': 563, 'replied': 15,
'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15, 'yet': 563}, {'t': 702},
{'answered': 15, 'been': 698, 'called': 15, 'caught': 82, 'come': 250, 'got': 250, 'heard': 15, 'met': 15, 'replied':
15, 'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15}, {'bad': 688, 'dream': 15,
'nightmare': 15, 'strange': 688, 'weird': 688}, {'appointment': 21}, {'brought': 685, 'moved': 684, 'postponed': 684,
'pushed': 684, 'rescheduled': 684, 'shifted': 684}, {'together': 104}, {'them': 708}, {'': (0, 'missed'), 'in': 529},
{'been': 710, 'caught': 82, 'ever': 563, 'get': 562, 'got': 562, 'gotten': 562, 'had': 15, 'heard': 15, 'met': 15,
'quite': 563, 'seen': 15, 'spoken': 15, 'talked': 15, 'yet': 563}, {'bring': 709, 'connect': 104, 'introduce': 104},
{'a': 705, 'already': 581, 'an': 706, 'appointment': 21, 'been': 707, 'bring': 709, 'connect': 104, 'finally': 472,
'gone': 471, 'introduce': 104, 'just': 697, 'not': 711, 'now': 472, 'to': 712}, {'to': 92}, {'have': 714, 'need':
714}, {'<i>': 715}, {'so': 716}, {'': (0, 'missed'), 'yet': 717}, {'answered': 718, 'been': 710, 'called': 15,
'caught': 82, 'come': 250, 'ever': 563, 'get': 562, 'got': 701, 'gotten': 562, 'had': 15, 'heard': 15, 'met': 15,
'quite': 563, 'replied': 718, 'responded': 15, 'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15,
'yet': 563}, {'t': 719}, {'answered': 15, 'been': 710, 'called': 15, 'caught': 82, 'come': 250, 'ever': 563, 'get':
562, 'got': 701, 'gotten': 562, 'had': 15, 'heard': 15, 'met': 15, 'quite': 563, 'replied': 15, 'responded': 15,
'rung': 15, 'seen': 15, 'spoken': 15, 'talked': 15, 'written': 15, 'yet': 563}, {'a': 705}, {'magazine': 15, 'news':
15, 'paper': 15}, {'a': 723, 'the': 723}, {'radio': 15, 'telly': 15, 'tv': 15}, {'telly': 15, 'the': 725, 'tv': 15,
'youtube': 15}, {'in': 724, 'on': 726, 'online': 15}, {'...': 727, 'in': 724, 'on': 726, 'online': 15}, {'N': 728,
'back': 613, 'from': 182, 'it': 613, 'that': 613, 'this': 613}, {'^': 149, 'to': 150, 'with': 150}, {'<them>': 730,
'N': 730, 'me': 182}, {'out': 150}, {'^': 149, 'figure': 732, 'with': 150}, {'<them>': 733, 'N': 733}, {'no': 463},
{'<giveinf>': 189}, {'^': 736}, {'to': 737}, {'going': 738, 'gonna': 737}, {'with': 73}, {'up': 740}, {'N': 741},
{'mentoring': 112}, {'out': 182}, {'have': 21}, {'to': 745}, {'going': 746}, {'N': 399}, {'^': 33, 'to': 92},
{'<them>': 749, 'N': 749}, {'<them>': 749, 'N': 749, 'to': 750}, {'promised': 751}, {'am': 747, 'and': 748, 'are':
747, 'guess': 43, 'have': 752, 'm': 747, 'miss': 15, 'n': 748, 'promised': 751, 're': 747, 'think': 43, 've': 752,
'wonder': 43}, {'<i>': 55, '<they>': 55}, {'calling': 21, 'going': 454, 'having': 21, 'hosting': 21, 'instead': 455,
'joining': 21, 'meeting': 21, 'now': 455, 'seeing': 21, 'visiting': 21}, {'to': 55}, {'calendar': 21, 'diary': 21},
{'order': 756, 'the': 757}, {'': (9, 'told')}, {'N': 759}, {'<i>': 442, 'that': 446}, {'2': 74, 'and': 74, 'n': 74,
'to': 74, 'with': 74}, {'N': 762}, {'N': 558, 'd': 763}, {'2': 74, 'and': 74, 'to': 74, 'with': 74}, {'N': 765},
{'<them>': 585, 'N': 762}, {'for': 23, 'over': 23, 'round': 23, 'to': 23}, {'': (23, 'contact'), 'for': 23, 'to': 23},
{'<them>': 768, 'N': 768, 'me': 769, 'us': 769}, {'should': 10}, {'...': 771}, {'<i>': 336, '^': 772}, {'<i>': 336,
'^': 772, 'that': 773}, {'<i>': 336, 'that': 349}, {'': (2, 'plan'), 'for': 21, 'on': 21}, {'^': 772}, {'^': 772,
'that': 777}, {'answering': 15, 'available': 15, 'in': 15, 'picking': 527, 'reachable': 15}, {'adamant': 774,
'certain': 775, 'clear': 774, 'convinced': 775, 'firm': 778, 'insistent': 778, 'sure': 775}, {'D': 21, 'adamant': 774,
'brought': 685, 'certain': 775, 'clear': 774, 'coming': 21, 'confirmed': 776, 'convinced': 775, 'finally': 472,
'firm': 778, 'gone': 471, 'insistent': 778, 'just': 472, 'moved': 686, 'not': 779, 'now': 472, 'off': 15, 'on': 22,
'postponed': 684, 'pushed': 684, 'quite': 780, 'really': 780, 'rescheduled': 684, 'scheduled': 21, 'set': 496,
'shifted': 684, 'sure': 775, 'very': 780}, {'t': 779}, {'D': 182, 'all': 487, 'at': 182, 'by': 182, 'closed': 46,
'during': 182, 'locked': 488, 'on': 182, 'over': 182, 'shut': 46}, {'agreed': 21, 'arranged': 21, 'booked': 21,
'confirmed': 21, 'fixed': 21, 'is': 467, 'planned': 21, 's': 467, 'scheduled': 21, 'set': 466, 'was': 783, 'were':
489}, {'': (23, 'contact'), 'me': 399, 'us': 399}, {'i': 182, 'me': 182, 'us': 182}, {'and': 786}, {'': (14,
'together'), 'and': 469, 'n': 469, 'plus': 469, 'w': 469, 'with': 469}, {'N': 787, 'me': 788, 'us': 788}, {'meaning':
491, 'putting': 83}, {'have': 195, 'must': 10, 'need': 195, 'shd': 10, 'should': 10}, {'^': 791}, {'<i>': 792},
{'<me>': 437}, {'cancelling': 15, 'dodging': 15, 'postponing': 15, 'putting': 83, 'saying': 793, 'telling': 794}, {'':
(23, 'contact'), 'for': 182}, {'waiting': 796}, {'<me>': 797, 'meaning': 491, 'putting': 83, 'saying': 793, 'telling':
794}, {'call': 15, 'calling': 15, 'email': 15, 'meet': 15, 'phone': 15, 'reply': 15, 'ring': 15, 'ringing': 15, 'see':
15, 'speak': 15, 'talk': 15, 'text': 15, 'visit': 15}, {'for': 799, 'to': 799}, {'time': 800}, {'the': 801}, {'^':
614}, {'<them>': 803, 'N': 803}, {'know': 759}, {'N': 805}, {'linkedin': 15, 'photo': 15, 'photos': 15, 'post': 15,
'posts': 15, 'profile': 15, 'status': 15, 'stories': 15, 'story': 15, 'tweet': 15, 'update': 15}, {'s': 807}, {'N':
808}, {'article': 15, 'blog': 15, 'interview': 15, 'newsletter': 15, 'podcast': 15, 'post': 15, 'talk': 15, 'video':
15, 'webinar': 15}, {'...': 727, 'in': 724, 'on': 726, 'online': 15, 's': 810}, {'N': 811}, {'to': 812}, {'having':
21, 'hosting': 21, 'joining': 21, 'meeting': 21, 'seeing': 21, 'visiting': 21}, {'a': 385, 'breakfast': 21, 'coffee':
21, 'dinner': 21, 'lunch': 21}, {'be': 814, 'have': 815, 'meet': 21, 'see': 21, 'visit': 21}, {'no': 15}, {'time':
817}, {'over': 575}, {'to': 21}, {'forward': 820}, {'date': 21, 'presentation': 587}, {'between': 74, 'for': 74,
'from': 74}, {'intro': 823}, {'intro': 823, 'presentation': 587}, {'a': 822, 'an': 824, 'plans': 21, 'the': 825}, {'':
(23, 'contact'), '<them>': 618, 'N': 618}, {':': 92, 'and': 748, 'n': 748}, {'bell': 15, 'buzz': 15, 'call': 15,
'ring': 15, 'shout': 15}, {'a': 829}, {'N': 830}, {'call': 15, 'catch': 15, 'email': 15, 'give': 831, 'meet': 15,
'message': 15, 'phone': 15, 'reply': 15, 'ring': 15, 'see': 15, 'text': 15, 'visit': 15, 'write': 15}, {'to': 832},
{'N': 112}, {'at': 112, 'w': 112, 'with': 112}, {'^': 111, 'at': 112, 'w': 112, 'with': 112}, {':': 834, 'N': 112,
'at': 112, 'call': 835, 'chat': 835, 'coffee': 835, 'for': 834, 'hour': 835, 'lunch': 835, 'meeting': 835, 'of': 834,
'session': 836, 'students': 836, 'w': 112, 'with': 112}, {'': (23, 'contact'), 'up': 182}, {'<them>': 15, 'N': 15},
{'appointment': 15, 'birthday': 15, 'call': 15, 'calls': 15, 'coffee': 15, 'dinner': 15, 'lunch': 15, 'meeting': 15,
'party': 15, 'slot': 15, 'zoom': 15}, {'N': 15}, {'w': 841, 'with': 841}, {'1': 842}, {'': (0, 'missed'), 's': 840},
{'': (0, 'missed'), 'from': 15, 'w': 841, 'with': 841}, {'': (0, 'missed'), 'w': 841, 'with': 841}, {'1': 843,
'appointment': 15, 'birthday': 15, 'breakfast': 842, 'brunch': 842, 'call': 845, 'calls': 15, 'coffee': 846, 'demo':
842, 'dinner': 846, 'drinks': 842, 'lunch': 846, 'meeting': 846, 'party': 15, 'session': 842, 'slot': 15, 'standup':
842, 'zoom': 846}, {'from': 15, 'w': 841, 'with': 841}, {'1': 843, 'appointment': 15, 'birthday': 15, 'breakfast':
842, 'brunch': 842, 'call': 846, 'calls': 15, 'coffee': 846, 'demo': 842, 'dinner': 846, 'drinks': 842, 'lunch': 846,
'meeting': 846, 'party': 15, 'session': 842, 'slot': 15, 'standup': 842, 'zoom': 846}, {'0': 840, '1': 843, '<their>':
840, '<them>': 15, 'N': 844, 'a': 847, 'breakfast': 842, 'brunch': 842, 'call': 848, 'coffee': 842, 'demo': 842,
'dinner': 842, 'drinks': 842, 'lunch': 842, 'meeting': 842, 'my': 849, 'our': 849, 'session': 842, 'standup': 842,
'the': 849, 'zoom': 842}, {'D': 492, 'to': 684}, {'N': 851}, {'D': 492, 'to': 684, 'w': 852, 'with': 852}, {'1': 853},
{'': (1, 'moved'), 'D': 492, 'to': 684}, {'up': 853}, {'to': 684}, {'to': 492}, {'...': 858, 'D': 857, 'friday': 857,
'monday': 857, 'thursday': 857, 'today': 857, 'tomorrow': 857, 'tuesday': 857, 'wednesday': 857}, {'': (1, 'moved'),
'D': 492}, {'D': 860, 'to': 684, 'w': 852, 'with': 852}, {'1': 861}, {'up': 861}, {'1': 862, 'breakfast': 861, 'call':
861, 'catch': 863, 'chat': 861, 'coffee': 861, 'demo': 861, 'dinner': 861, 'interview': 861, 'lunch': 861, 'meeting':
861, 'session': 861}, {'1': 854, '<until>': 492, 'D': 855, 'breakfast': 853, 'by': 492, 'call': 853, 'catch': 856,
'chat': 853, 'coffee': 853, 'demo': 853, 'dinner': 853, 'fri': 851, 'friday': 857, 'from': 859, 'interview': 853,
'lunch': 853, 'meeting': 853, 'mon': 851, 'monday': 857, 'my': 864, 'our': 864, 'sat': 851, 'session': 853, 'sun':
851, 'the': 864, 'thu': 851, 'thurs': 851, 'thursday': 857, 'to': 492, 'today': 857, 'tomorrow': 857, 'tue': 851,
'tues': 851, 'tuesday': 857, 'wed': 851, 'wednesday': 857}, {'1': 854, 'breakfast': 853, 'call': 853, 'catch': 856,
'chat': 853, 'coffee': 853, 'demo': 853, 'dinner': 853, 'interview': 853, 'lunch': 853, 'meeting': 853, 'my': 864,
'our': 864, 'session': 853, 'the': 864, 'to': 684}, {'bring': 709, 'connect': 104, 'introduce': 104, 'to': 712},
{'do': 428}, {'action': 428, 'job': 428, 'task': 428, 'to': 868}, {'<them>': 0}, {'from': 870}, {'...': 871}, {'^':
872, 'bring': 709, 'connect': 104, 'introduce': 104, 'to': 712}, {'^': 872}, {'answered': 15, 'call': 15, 'called':
250, 'came': 15, 'catch': 527, 'caught': 15, 'contact': 15, 'ever': 563, 'find': 566, 'found': 567, 'get': 599, 'got':
569, 'gotten': 562, 'had': 567, 'happened': 15, 'have': 567, 'make': 532, 'manage': 534, 'meet': 15, 'met': 15,
'phone': 15, 'picked': 82, 'quite': 601, 'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'showed': 527, 'speak':
15, 'spoke': 15, 'talk': 15, 'talked': 15, 'took': 604, 'turned': 82, 'visit': 15, 'yet': 563}, {':': 684}, {':': 684,
'is': 876}, {':': 684, 'D': 492}, {':': 684, 'D': 492, 'is': 878}, {':': 684, 'appointment': 877, 'date': 879, 'day':
879, 'is': 876, 'slot': 879, 'time': 879}, {'1': 55}, {'<give1>': 33}, {'^': 882}, {'<i>': 883, '^': 882}, {':': 884},
{'1': 881, 'call': 55, 'catch': 272, 'coffee': 55, 'dinner': 55, 'lunch': 55, 'meeting': 55, 'session': 55, 'step':
885, 'steps': 885, 'sync': 55, 'visit': 55}, {'$$': 15, 'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today':
15, 'w': 15, 'with': 15, 'yet': 15}, {'1': 887}, {'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today': 15,
'w': 15, 'with': 15, 'yet': 15}, {'up': 887}, {'again': 15, 'between': 15, 'from': 15, 'this': 15, 'today': 15, 'w':
15, 'with': 15}, {'home': 46}, {'one': 887}, {'about': 46, 'around': 46, 'at': 892, 'home': 46, 'in': 46, 'there':
46}, {'about': 46, 'answered': 15, 'around': 46, 'at': 892, 'called': 250, 'came': 15, 'happened': 15, 'home': 46,
'in': 46, 'picked': 82, 'showed': 527, 'there': 46, 'to': 893, 'took': 604, 'turned': 82, 'was': 894}, {'far': 55},
{'': (0, 'missed'), 'again': 15, 'between': 15, 'from': 15, 'so': 896, 'this': 15, 'today': 15, 'w': 15, 'with': 15,
'yet': 55}, {'': (0, 'missed'), 'so': 896, 'yet': 55}, {'of': 15}, {'1': 888, '1on1': 887, 'ans': 15, 'answer': 15,
'call': 887, 'calls': 889, 'catch': 890, 'chat': 889, 'coffee': 889, 'contact': 889, 'demo': 46, 'dinner': 889,
'email': 891, 'joy': 15, 'luck': 15, 'lunch': 889, 'mail': 891, 'meeting': 887, 'news': 889, 'one': 895, 'pick': 82,
'pickup': 15, 'reply': 897, 'response': 898, 'session': 46, 'show': 15, 'showed': 15, 'shows': 15, 'sign': 899,
'stand': 460, 'standup': 46, 'sync': 887, 'time': 800, 'word': 889}, {'about': 46, 'answered': 15, 'around': 46, 'at':
892, 'called': 250, 'came': 15, 'happened': 15, 'home': 46, 'in': 46, 'picked': 82, 'showed': 527, 'there': 46,
'took': 604, 'turned': 82, 'was': 894}, {'about': 46, 'around': 46, 'at': 892, 'home': 46, 'in': 46, 'there': 46,
'was': 894}, {'soul': 902}, {'to': 539}, {'if': 43, 'whether': 43}, {'a': 903, 'able': 904, 'been': 698, 'call': 15,
'catch': 527, 'caught': 527, 'contact': 15, 'enough': 801, 'ever': 563, 'find': 15, 'get': 568, 'got': 569, 'gotten':
562, 'happening': 15, 'heard': 15, 'make': 532, 'manage': 534, 'meet': 15, 'met': 15, 'phone': 15, 'quite': 570,
'reach': 15, 'reached': 15, 'ring': 15, 'see': 15, 'seen': 15, 'speak': 15, 'spoke': 15, 'spoken': 15, 'sure': 905,
'talk': 15, 'talked': 15, 'visit': 15, 'yet': 563}, {'self': 43}, {'to': 907}, {'from': 15}, {'news': 15, 'paper':
15}, {'facebook': 15, 'insta': 15, 'instagram': 15, 'linkedin': 15, 'the': 910, 'twitter': 15}, {'N': 808, 'in': 911,
'on': 911, 'via': 911}, {'at': 684, 'confirmed': 776, 'on': 684}, {'calendar': 21}, {'me': 428, 'the': 914}, {'one':
121}, {'h': 118, 'hour': 118, 'hours': 118, 'hr': 118, 'hrs': 118, 'missed': 119, 'to': 916}, {'N': 787}, {'call': 15,
'catch': 82, 'meet': 15, 'phone': 15, 'ring': 15, 'see': 15, 'visit': 15}, {'to': 919}, {'of': 529}, {'beer': 182,
'breakfast': 182, 'brunch': 182, 'coffee': 182, 'dinner': 182, 'drinks': 182, 'lunch': 182, 'pint': 182, 'tea': 182,
'zoom': 182}, {'a': 922, 'beer': 182, 'breakfast': 182, 'brunch': 182, 'coffee': 182, 'dinner': 182, 'drinks': 182,
'lunch': 182, 'pint': 182, 'tea': 182, 'zoom': 182}, {'^': 189}, {'me': 924, 'us': 924}, {'client': 658, 'customer':
658, 'lead': 658}, {'a': 926}, {'to': 614}, {'article': 928, 'book': 928, 'link': 928}, {'a': 929, 'an': 929, 'the':
929}, {'^': 930}, {'N': 927, 'on': 931}, {'in': 21}, {'': (2, 'plan'), 'a': 21}, {'': (2, 'plan'), 'a': 21, 'to': 21},
{'by': 182, 'in': 182}, {'D': 857, 'friday': 857, 'monday': 857, 'thursday': 857, 'today': 857, 'tomorrow': 857,
'tuesday': 857, 'wednesday': 857}, {'': (0, 'missed'), '1': 854, '<until>': 492, 'D': 855, 'breakfast': 853, 'by':
492, 'call': 853, 'catch': 856, 'chat': 853, 'coffee': 853, 'demo': 853, 'dinner': 853, 'friday': 857, 'from': 937,
'interview': 853, 'lunch': 853, 'meeting': 853, 'monday': 857, 'my': 864, 'our': 864, 'session': 853, 'the': 864,
'thursday': 857, 'till': 492, 'to': 492, 'today': 857, 'tomorrow': 857, 'tuesday': 857, 'until': 492, 'wednesday':
857}, {'': (1, 'moved'), '<until>': 492, 'by': 492, 'to': 492}, {'1': 854, '<until>': 492, 'D': 855, 'back': 939,
'breakfast': 853, 'call': 853, 'catch': 856, 'chat': 853, 'coffee': 853, 'demo': 853, 'dinner': 853, 'fri': 851,
'friday': 857, 'from': 937, 'interview': 853, 'lunch': 853, 'meeting': 853, 'mon': 851, 'monday': 857, 'my': 864,
'our': 864, 'out': 858, 'sat': 851, 'session': 853, 'sun': 851, 'the': 864, 'thu': 851, 'thurs': 851, 'thursday': 857,
'to': 492, 'today': 857, 'tomorrow': 857, 'tue': 851, 'tues': 851, 'tuesday': 857, 'wed': 851, 'wednesday': 857},
{'for': 658, 'to': 658}, {'forward': 941}, {'with': 74}, {'touch': 943}, {'in': 944}, {'touch': 73}, {'in': 946},
{'N': 947}, {'...': 945, 'and': 948, 'forward': 941, 'in': 946}, {'<until>': 492, 'D': 857, 'by': 492, 'friday': 857,
'from': 937, 'monday': 857, 'thursday': 857, 'to': 492, 'today': 857, 'tomorrow': 857, 'tuesday': 857, 'wednesday':
857}, {'N': 658}, {'for': 951}, {'word': 952}, {'good': 953}, {'a': 954}, {'': (0, 'missed'), '<until>': 492},
{'<them>': 942, 'N': 949, 'back': 950, 'in': 955, 'off': 956}, {'call': 182, 'catch': 363, 'chat': 182, 'coffee': 182,
'hello': 182, 'sync': 182}, {':': 55}, {'of': 801}, {'into': 182, 'out': 960}, {'': (23, 'contact'), 'out': 46}, {'D':
492, 'for': 684, 'to': 684}, {'booked': 963, 'calling': 21, 'going': 454, 'having': 21, 'hosting': 21, 'instead': 455,
'joining': 21, 'meeting': 21, 'now': 455, 'seeing': 21, 'visiting': 21}, {'book': 550, 'deck': 550, 'draft': 550,
'pitch': 550, 'plan': 550, 'proposal': 550}, {'^': 965}, {'^': 965, 'article': 15, 'blog': 15, 'interview': 15,
'linkedin': 15, 'newsletter': 15, 'photo': 15, 'photos': 15, 'podcast': 15, 'post': 15, 'posts': 15, 'profile': 15,
'status': 15, 'stories': 15, 'story': 15, 'talk': 15, 'tweet': 15, 'update': 15, 'video': 15, 'webinar': 15}, {'s':
967}, {'N': 728}, {'<their>': 966, 'N': 968, 'about': 969, 'in': 911, 'on': 911, 'via': 911}, {'1': 854, 'breakfast':
853, 'call': 853, 'catch': 856, 'chat': 853, 'coffee': 853, 'demo': 853, 'dinner': 853, 'interview': 853, 'lunch':
853, 'meeting': 853, 'session': 853}, {'1': 854, 'D': 492, 'breakfast': 853, 'call': 853, 'catch': 856, 'chat': 853,
'coffee': 853, 'demo': 853, 'dinner': 853, 'for': 684, 'interview': 853, 'lunch': 853, 'meeting': 853, 'my': 971,
'our': 971, 'session': 853, 'the': 971, 'to': 684}, {'<their>': 680, 'N': 681}, {'from': 434}, {'to': 658}, {'<i>':
442, '<me>': 432, 'N': 975, 'that': 446}, {'N': 657}, {'to': 977}, {'...': 978}, {'N': 975, '^': 979}, {'<their>':
551}, {'are': 55, 'has': 55, 'hates': 55, 'is': 55, 'likes': 55, 'prefers': 55, 's': 55, 'wants': 55, 'was': 55},
{'<they>': 982}, {'<they>': 982, 'that': 983}, {'': (1, 'moved'), '1': 854, '<until>': 492, 'D': 855, 'breakfast':
853, 'call': 853, 'catch': 856, 'chat': 853, 'coffee': 853, 'demo': 853, 'dinner': 853, 'for': 492, 'friday': 857,
'from': 937, 'interview': 853, 'lunch': 853, 'meeting': 853, 'monday': 857, 'my': 864, 'our': 864, 'session': 853,
'the': 864, 'thursday': 857, 'to': 492, 'today': 857, 'tomorrow': 857, 'tuesday': 857, 'wednesday': 857}, {'comments':
551, 'feedback': 551, 'notes': 551, 'remarks': 551}, {'comments': 551, 'detailed': 986, 'feedback': 551, 'my': 986,
'notes': 551, 'remarks': 551, 'some': 986}, {'with': 987}, {'<them>': 988}, {'to': 989, 'with': 987}, {'it': 990},
{'moved': 492}, {'^': 550, 's': 551}, {'<their>': 551, 'N': 993, 'the': 551}, {'is': 432, 'was': 432}, {'...': 995},
{'D': 185, '^': 10}, {'call': 997, 'coffee': 997, 'lunch': 997, 'phone': 997, 'zoom': 997}, {'...': 995, 'call': 997,
'coffee': 997, 'lunch': 997, 'phone': 997, 'the': 998, 'zoom': 997}, {'met': 997, 'spoke': 997, 'talked': 997},
{'...': 995, 'i': 1000, 'we': 1000}, {'...': 995, '^': 10, 'at': 996, 'during': 996, 'is': 432, 'on': 999, 'over':
999, 'to': 185, 'was': 432, 'when': 1001}, {'...': 995, '^': 10, 'at': 996, 'during': 996, 'is': 432, 'on': 996,
'over': 996, 'to': 185, 'was': 432, 'when': 996}, {'...': 995, 'at': 996, 'during': 996, 'on': 996, 'over': 996,
'when': 996}, {'...': 995, '^': 10, 'at': 996, 'during': 996, 'is': 432, 'on': 999, 'over': 999, 'to': 185, 'was':
432, 'when': 996}, {'advice': 1002, 'confirmed': 776, 'counsel': 1003, 'finally': 472, 'gone': 471, 'just': 472,
'moved': 493, 'now': 472, 'on': 22, 'recommendation': 1003, 'suggestion': 1003, 'take': 1004, 'tip': 1005}, {'^':
323}, {'^': 441, 'shall': 1007}, {'must': 10, 'need': 195, 'should': 10}, {'^': 1009}, {'you': 1010}, {'...': 1011},
{'': (13, 'talk'), '<i>': 1008, 'N': 1012, 'hello': 182, 'hey': 182, 'hi': 182, 'that': 446}, {'across': 623,
'behind': 622, 'beside': 622, 'down': 182, 'near': 622, 'next': 624, 'opposite': 622, 'with': 182}, {'date': 21},
{'the': 1015}, {'park': 15}, {'car': 1017, 'hall': 15, 'road': 15, 'room': 15, 'street': 15}, {'the': 1018}, {'bus':
15, 'car': 15, 'distance': 15, 'taxi': 15, 'train': 15, 'window': 15}, {'bus': 15, 'car': 15, 'taxi': 15, 'train': 15,
'window': 15}, {'a': 1020, 'afar': 15, 'my': 1021, 'the': 1020}, {'distance': 15, 'magazine': 15, 'news': 15, 'paper':
15}, {'a': 723, 'the': 1023}, {'': (23, 'contact'), '...': 727, 'across': 1019, 'from': 1022, 'in': 1024, 'on': 726,
'online': 15, 's': 807}, {'<them>': 182, 'N': 1025, 'in': 911, 'it': 175, 'on': 911, 'that': 175, 'via': 911}, {'':
(13, 'talk'), '<i>': 442, 'that': 446}, {'...': 615, 'article': 614, 'book': 614, 'checklist': 614, 'guide': 614,
'link': 614, 'list': 614, 'piece': 614, 'podcast': 614, 'spreadsheet': 614, 'template': 614, 'video': 614},
{'article': 614, 'book': 614, 'link': 614, 'piece': 614, 'podcast': 614, 'template': 614, 'video': 614}, {'a': 1028,
'an': 1028, 'my': 1028, 'our': 616, 'that': 1029, 'the': 1028}, {'comments': 666, 'feedback': 666, 'notes': 666,
'remarks': 666}, {'': (23, 'contact'), '^': 1030, 'detailed': 1031, 'my': 1031, 'some': 1031}, {'': (23, 'contact'),
'^': 1030, 'a': 926}, {'<them>': 1032, 'N': 1033}, {'': (2, 'plan'), 'a': 21, 'for': 21, 'the': 21}, {'D': 21, 'for':
21, 'up': 1035}, {'have': 21, 'meet': 21, 'see': 21, 'visit': 21, 'we': 55}, {'with': 614}, {'article': 1038, 'book':
1038, 'link': 1038, 'list': 1038, 'paper': 1038, 'podcast': 1038, 'report': 1038, 'template': 1038, 'video': 1038},
{'a': 1039, 'an': 1039, 'my': 1039, 'the': 1039}, {'N': 808, '^': 1040}, {'1': 854, 'D': 855, 'breakfast': 853,
'call': 853, 'catch': 856, 'chat': 853, 'coffee': 853, 'demo': 853, 'dinner': 853, 'fri': 851, 'friday': 857, 'from':
937, 'interview': 853, 'lunch': 853, 'meeting': 853, 'mon': 851, 'monday': 857, 'my': 864, 'our': 864, 'sat': 851,
'session': 853, 'sun': 851, 'the': 864, 'thu': 851, 'thurs': 851, 'thursday': 857, 'to': 492, 'today': 857,
'tomorrow': 857, 'tue': 851, 'tues': 851, 'tuesday': 857, 'wed': 851, 'wednesday': 857}, {'hands': 182}, {'bring':
709, 'call': 15, 'catch': 82, 'connect': 104, 'introduce': 104, 'meet': 15, 'ring': 15, 'see': 15, 'to': 712, 'visit':
15, 'we': 55}, {'^': 149, 'how': 150, 'the': 150}, {'': (9, 'told'), 'how': 150}, {'<them>': 1045, 'N': 1046},
{'<they>': 55, 'it': 55}, {'call': 15, 'catch': 15, 'contact': 15, 'email': 15, 'get': 250, 'phone': 15, 'reach': 15,
'reply': 15, 'ring': 15, 'text': 15}, {'to': 1049}, {'busy': 1050, 'no': 463, 'that': 55, 'you': 355}, {'^': 115,
'at': 116, 'for': 116, 'with': 116}, {'mentoring': 112, 'volunteering': 1052, 'with': 182}, {'...': 1053}, {'up':
121}, {'not': 699}, {'t': 699}, {'ever': 563, 'get': 562, 'got': 562, 'gotten': 562, 'quite': 563, 'yet': 563},
{'has': 1056, 'hasn': 1057, 'hasnt': 699, 'haven': 1057, 'havent': 699, 'not': 1058}, {'by': 15}, {'across': 623,
'behind': 622, 'beside': 622, 'me': 82, 'near': 622, 'next': 624, 'opposite': 622, 'up': 1060, 'us': 82}, {'by': 182},
{'vm': 15}, {'vm': 15, 'voicemail': 15}, {'...': 676, '2': 1063, 'to': 1064}, {'so': 15}, {'traffic': 1066}, {'in':
1067}, {'be': 15, 'call': 15, 'go': 15, 'have': 15, 'join': 15, 'meet': 15, 'ring': 15, 'see': 15, 'speak': 15,
'visit': 15}, {'to': 1069}, {'through': 150}, {'': (23, 'contact'), '<them>': 1071, 'N': 1071}, {'<them>': 150, 'N':
150}, {'<i>': 423, 'D': 437, '^': 436, 'at': 444, 'by': 444, 'during': 444, 'in': 444, 'on': 444, 'over': 444, 'via':
444}, {'<me>': 1074}, {'': (10, 'thanks')}, {'you': 1076}, {'d': 55, 'had': 55}, {'D': 182, 'at': 182, 'by': 182,
'during': 182, 'on': 182, 'over': 182}, {'<i>': 1078, '<they>': 55, 'was': 1079}, {'advice': 433, 'five': 499, 'four':
499, 'three': 499, 'two': 499}, {'1': 154, 'a': 162, 'an': 162, 'another': 159, 'appointment': 59, 'board': 159,
'breakfast': 59, 'brunch': 59, 'call': 59, 'catch': 155, 'chat': 59, 'coffee': 59, 'date': 59, 'demo': 59, 'dinner':
59, 'drinks': 59, 'final': 159, 'first': 159, 'follow': 161, 'interview': 59, 'lunch': 59, 'meeting': 59, 'monthly':
159, 'mtg': 59, 'my': 162, 'one': 157, 'our': 162, 'phone': 158, 'quick': 159, 'second': 159, 'session': 59, 'short':
159, 'supper': 59, 'sync': 59, 'tea': 59, 'team': 159, 'video': 158, 'weekly': 159, 'workshop': 59, 'zoom': 59},
{'is': 1082, 's': 1082}, {'asking': 43, 'calling': 43, 'hiring': 43, 'inviting': 43, 'whether': 43}, {'about': 1084,
'of': 1084}, {'was': 1079}, {'asking': 15, 'calling': 15, 'emailing': 15, 'inviting': 15, 'messaging': 15, 'ringing':
15, 'seeing': 15, 'texting': 15, 'visiting': 15}, {'calling': 15}, {'about': 1087, 'of': 1088}, {'book': 550, 'cv':
550, 'deck': 550, 'draft': 550, 'pitch': 550, 'plan': 550, 'proposal': 550, 'website': 550}, {'^': 1090}, {'<their>':
1091}, {'': (12, 'task'), ':': 92, 'N': 427}, {'person': 399}, {'phone': 399}, {'the': 1095}, {'in': 1094, 'on':
1096}, {'...': 684, 'D': 492}, {'1': 1098}, {'up': 1098}, {'1': 1099, 'breakfast': 1098, 'call': 1098, 'catch': 1100,
'chat': 1098, 'coffee': 1098, 'demo': 1098, 'dinner': 1098, 'interview': 1098, 'it': 1098, 'lunch': 1098, 'meeting':
1098, 'session': 1098}, {'1': 1099, 'breakfast': 1098, 'call': 1098, 'catch': 1100, 'chat': 1098, 'coffee': 1098,
'demo': 1098, 'dinner': 1098, 'interview': 1098, 'it': 1098, 'lunch': 1098, 'meeting': 1098, 'my': 1101, 'our': 1101,
'session': 1098, 'the': 1101}, {'': (13, 'talk'), '1': 1099, 'breakfast': 1098, 'call': 1098, 'catch': 1100, 'chat':
1098, 'coffee': 1098, 'demo': 1098, 'dinner': 1098, 'interview': 1098, 'it': 1098, 'lunch': 1098, 'meeting': 1098,
'my': 1101, 'our': 1101, 'session': 1098, 'the': 1101}, {'<me>': 55}, {'arrange': 55, 'confirm': 55, 'congratulate':
55, 'do': 1093, 'me': 1097, 'move': 1102, 'plan': 55, 'postpone': 1102, 'push': 1102, 'rearrange': 1103, 'reschedule':
1102, 'say': 55, 'shift': 1102, 'tell': 1104}, {'call': 399, 'coffee': 399, 'dinner': 399, 'drinks': 399, 'email':
399, 'lunch': 399, 'meeting': 399, 'message': 399, 'person': 399, 'phone': 399, 'teams': 399, 'text': 399, 'zoom':
399}, {'...': 437, 'a': 1106, 'call': 399, 'coffee': 399, 'dinner': 399, 'drinks': 399, 'email': 399, 'lunch': 399,
'meeting': 399, 'message': 399, 'person': 399, 'phone': 399, 'teams': 399, 'text': 399, 'the': 1106, 'zoom': 399},
{'<i>': 423, '<their>': 55, '<they>': 55, 'D': 437, 'N': 55, '^': 436, 'about': 55, 'at': 1107, 'by': 1107, 'during':
444, 'in': 1107, 'on': 1107, 'over': 1107, 'that': 55, 'via': 444}, {'than': 542}, {'able': 542, 'amazing': 542,
'doing': 542, 'good': 542, 'great': 542, 'more': 1109, 'ready': 542, 'strong': 542}, {'are': 1110, 'is': 1110, 're':
1110, 's': 1110}, {'to': 150}, {'...': 1112}, {'<they>': 1111}, {'chin': 543}, {'<their>': 1115}, {'keep': 1116}, {'':
(9, 'told'), '<they>': 1111, 'how': 1113, 'that': 1114, 'to': 1117, 'what': 1113, 'where': 1113, 'which': 1113},
{'chin': 544}, {'<their>': 1119}, {'^': 1120}, {'keep': 1121}, {'': (9, 'told'), 'how': 1113, 'to': 1122, 'what':
1113, 'where': 1113, 'which': 1113}, {'<me>': 1108, '<them>': 1118, 'N': 1123}, {'call': 15, 'catch': 15, 'chat': 15,
'come': 15, 'contact': 15, 'email': 15, 'get': 250, 'meet': 15, 'phone': 15, 'reach': 15, 'reply': 15, 'ring': 15,
'see': 15, 'speak': 15, 'talk': 15, 'text': 15}, {'to': 1125}, {'busy': 1126}, {'<them>': 182, 'N': 182, 'me': 182,
'up': 421}, {'call': 15, 'catch': 527, 'find': 15, 'get': 15, 'meet': 527, 'phone': 15, 'reach': 15, 'ring': 15,
'see': 15, 'speak': 15, 'talk': 15, 'visit': 15}, {'<them>': 15, 'N': 15, 'calling': 15, 'phoning': 15, 'reaching':
15, 'ringing': 15, 'to': 1129}, {'out': 55}, {'<me>': 448}, {'at': 116, 'for': 116, 'w': 116, 'with': 116}, {'about':
132, 'on': 132, 're': 132, 'regarding': 132}, {'<them>': 1134}, {'from': 1135}, {'back': 1136, 'from': 1135}, {'hear':
1137}, {':': 132, 'for': 132, 'on': 132, 'to': 1138}, {'': (23, 'contact'), '<them>': 1071, 'N': 1071, 'home': 546},
{'ask': 15, 'call': 15, 'catch': 527, 'discuss': 15, 'email': 15, 'give': 831, 'go': 15, 'have': 15, 'invite': 15,
'join': 15, 'meet': 15, 'phone': 15, 'ring': 15, 'see': 15, 'speak': 15, 'talk': 15, 'text': 15, 'thank': 15, 'visit':
15}, {'to': 1141}, {'adamant': 774, 'brought': 685, 'certain': 775, 'clear': 774, 'convinced': 775, 'due': 491,
'firm': 778, 'going': 491, 'insistent': 778, 'meant': 491, 'moved': 686, 'not': 779, 'off': 15, 'placed': 625,
'postponed': 684, 'pushed': 684, 'quite': 780, 'really': 780, 'rescheduled': 684, 'shifted': 684, 'supposed': 491,
'sure': 775, 'there': 182, 'very': 780}, {'able': 633, 'answering': 15, 'available': 15, 'in': 15, 'picking': 527,
'reachable': 15}, {'t': 1144}, {'five': 399, 'four': 399, 'three': 399, 'two': 399}, {'am': 747, 'are': 747, 'have':
752, 'm': 747, 'promised': 751, 're': 747, 've': 752, 'were': 1146}, {'': (23, 'contact'), '<their>': 551, 'N': 574},
{'...': 676, 'by': 182, 'for': 182, 'out': 182, 'over': 1148, 'through': 1148, 'to': 182, 'with': 182}, {'due': 491,
'going': 491, 'meant': 491, 'supposed': 491, 'there': 182}, {'': (13, 'talk'), '<they>': 55}, {'': (13, 'talk'),
'<i>': 55}, {'to': 309}, {'going': 1153}, {'are': 1154, 'is': 1154, 's': 1154}, {'': (13, 'talk'), '<i>': 1078,
'<they>': 1155}, {'a': 385, 'breakfast': 21, 'coffee': 21, 'dinner': 21, 'drinks': 21, 'lunch': 21, 'tea': 21}, {'be':
814, 'have': 1157, 'join': 21, 'meet': 21, 'see': 21, 'visit': 21}, {'could': 15, 'had': 15}, {'i': 1159}, {'me': 399,
'us': 399}, {'answer': 15, 'joy': 15, 'luck': 15, 'pick': 82, 'pickup': 15, 'reply': 15, 'response': 15}, {'D': 55},
{'t': 1163}, {'': (13, 'talk'), 'if': 43, 'whether': 43}, {'in': 15}, {'me': 1166}, {'let': 1167}, {'t': 1168},
{'address': 46, 'day': 46, 'place': 46, 'time': 46, 'week': 46}, {'N': 524}, {'to': 1171}, {'...': 378, 'is': 377,
's': 377, 'suits': 377, 'works': 377}, {'D': 1173}, {'have': 195, 'must': 10, 'need': 195, 'ought': 195, 'should': 10,
'shouldn': 94}, {'^': 1175}, {'$': 100, '//': 110, '0': 120, '1': 122, '1on1': 121, '<i>': 184, '<their>': 188,
'<they>': 375, 'D': 397, 'N': 417, 'a': 419, 'accepted': 421, 'according': 426, 'action': 430, 'actions': 431,
'advice': 435, 'adviced': 439, 'advise': 440, 'advised': 447, 'advises': 449, 'after': 71, 'agreed': 452, 'almost':
453, 'although': 55, 'am': 456, 'an': 457, 'and': 464, 'ap': 465, 'apparently': 55, 'appointment': 468, 'are': 474,
'arranged': 21, 'as': 476, 'asked': 481, 'asking': 55, 'ate': 485, 'bailed': 486, 'bar': 490, 'bc': 55, 'because': 55,
'been': 494, 'before': 71, 'begged': 439, 'blew': 495, 'bookd': 21, 'booked': 497, 'both': 499, 'breakfast': 500,
'breakfasted': 182, 'bringing': 128, 'brought': 502, 'bumped': 503, 'but': 518, 'by': 521, 'cafe': 490, 'call': 522,
'called': 525, 'came': 526, 'can': 536, 'cancel': 15, 'canceled': 538, 'canceling': 15, 'cancelled': 538,
'cancelling': 15, 'cancels': 538, 'cannot': 539, 'cant': 535, 'catch': 540, 'catching': 363, 'caught': 363, 'chatted':
182, 'cheered': 545, 'closed': 547, 'cncld': 15, 'coached': 548, 'coffee': 549, 'coming': 382, 'commented': 555,
'confirmed': 556, 'congratulated': 557, 'connected': 559, 'considering': 560, 'cos': 55, 'could': 561, 'couldn': 572,
'couldnt': 573, 'coz': 55, 'critiqued': 575, 'cuz': 55, 'd': 582, 'delayed': 583, 'demo': 584, 'diarised': 496,
'diarized': 496, 'did': 607, 'didn': 609, 'didnt': 610, 'dined': 182, 'dinner': 549, 'discussed': 182, 'door': 490,
'dreamed': 611, 'dreamt': 611, 'drinks': 468, 'dropped': 612, 'dropping': 128, 'edited': 575, 'email': 613, 'emailed':
620, 'encouraged': 621, 'ended': 626, 'even': 627, 'explained': 631, 'explaining': 632, 'facetimed': 182, 'failed':
633, 'fallen': 634, 'falls': 635, 'feedback': 637, 'fell': 638, 'finished': 182, 'five': 457, 'fixed': 556, 'flaked':
486, 'follow': 639, 'for': 429, 'forgot': 642, 'forgotten': 644, 'found': 645, 'four': 457, 'gate': 490, 'gave': 673,
'ghosted': 15, 'give': 675, 'given': 675, 'gives': 675, 'goes': 677, 'going': 679, 'gonna': 678, 'got': 687,
'grabbed': 182, 'gym': 490, 'had': 693, 'half': 457, 'has': 700, 'hasn': 703, 'hasnt': 704, 'have': 713, 'haven': 720,
'havent': 721, 'having': 722, 'heard': 729, 'helped': 731, 'helping': 734, 'hence': 735, 'hes': 739, 'hooked': 742,
'hosted': 182, 'hours': 743, 'how': 71, 'hung': 744, 'i': 753, 'idea': 43, 'if': 754, 'ignored': 278, 'im': 755, 'in':
758, 'informed': 760, 'insists': 761, 'interviewed': 182, 'intro': 764, 'introd': 766, 'introduced': 767, 'introed':
559, 'invited': 770, 'is': 781, 'isn': 782, 'it': 784, 'joined': 785, 'just': 789, 'keep': 790, 'keeps': 795, 'kept':
798, 'lacked': 802, 'lent': 804, 'let': 806, 'liked': 809, 'lined': 382, 'linked': 559, 'listened': 813, 'll': 816,
'long': 818, 'looked': 819, 'looking': 821, 'lost': 529, 'lunch': 549, 'lunched': 182, 'm': 456, 'made': 826, 'mail':
613, 'mailed': 827, 'maybe': 43, 'me': 828, 'meant': 833, 'meeting': 584, 'mentored': 548, 'mentoring': 837,
'message': 613, 'messaged': 620, 'met': 838, 'miss': 839, 'missed': 850, 'moved': 865, 'moves': 866, 'must': 867,
'my': 869, 'myself': 428, 'nearly': 453, 'need': 873, 'needed': 874, 'never': 875, 'new': 880, 'next': 886, 'no': 900,
'nobody': 901, 'noone': 902, 'noshow': 15, 'not': 906, 'note': 908, 'nothing': 909, 'noticed': 912, 'now': 913, 'off':
170, 'office': 490, 'on': 915, 'once': 71, 'one': 917, 'only': 918, 'ought': 920, 'out': 921, 'outstanding': 427,
'over': 923, 'overslept': 15, 'owe': 925, 'owes': 925, 'parked': 625, 'passed': 932, 'penciled': 933, 'pencilled':
933, 'pending': 427, 'perhaps': 43, 'phoned': 182, 'pinged': 182, 'pitched': 182, 'place': 490, 'planned': 934,
'planning': 935, 'played': 182, 'popped': 936, 'postponed': 938, 'presented': 586, 'promise': 428, 'proofread': 575,
'pub': 490, 'pushed': 940, 'put': 957, 'quick': 958, 'quote': 959, 'rained': 83, 'ran': 961, 'rang': 962, 're': 964,
'reached': 182, 'read': 970, 'rearranged': 963, 'rebooked': 972, 'received': 973, 'reckons': 761, 'recommendation':
974, 'recommended': 976, 'recommends': 761, 'referred': 980, 'rehearsed': 981, 'remember': 984, 'reminder': 104,
'repld': 182, 'replied': 182, 'reposted': 809, 'rescheduled': 985, 'rescheduling': 15, 'restaurant': 490, 'returned':
991, 'review': 992, 'reviewed': 994, 's': 1006, 'said': 1013, 'sat': 1014, 'save': 1016, 'saw': 1026, 'saying': 55,
'says': 1027, 'sched': 496, 'schedd': 496, 'scheduled': 21, 'seated': 625, 'seeing': 21, 'seen': 469, 'sending': 128,
'sent': 1034, 'session': 992, 'set': 1036, 'several': 418, 'shall': 1037, 'shared': 1041, 'shes': 739, 'shifted':
1042, 'shook': 1043, 'shop': 490, 'short': 960, 'should': 1044, 'showed': 1047, 'signed': 547, 'since': 1048,
'skedded': 496, 'skipped': 15, 'skipping': 15, 'skyped': 182, 'slacked': 182, 'so': 1051, 'spent': 1054, 'spoke': 182,
'spoken': 182, 'stand': 1055, 'standup': 121, 'still': 1059, 'stood': 1061, 'stopped': 1062, 'store': 490, 'straight':
1065, 'stuck': 1068, 'suggested': 761, 'suggests': 761, 'supposed': 1070, 'takeaway': 440, 'talked': 1072, 'task':
104, 'taught': 1073, 'tea': 690, 'telephoned': 182, 'telling': 55, 'tells': 1075, 'text': 613, 'texted': 620, 'thank':
1077, 'thanked': 1076, 'that': 1080, 'the': 1081, 'there': 1083, 'theyre': 739, 'thinking': 1085, 'thinks': 761,
'this': 1086, 'thought': 1089, 'three': 120, 'through': 1092, 'thru': 1092, 'tip': 435, 'to': 1105, 'todo': 1093,
'together': 399, 'told': 1124, 'too': 1127, 'took': 1128, 'tried': 1130, 'turns': 1131, 'two': 120, 'unable': 904,
'unanswered': 15, 'upcoming': 21, 'urged': 1132, 'urges': 439, 'visited': 182, 'volunteered': 1052, 'volunteering':
1133, 'waiting': 1139, 'walked': 1140, 'want': 867, 'wanted': 1142, 'warned': 449, 'was': 1143, 'wasn': 1145,
'watched': 812, 'we': 1147, 'went': 1149, 'were': 1150, 'what': 71, 'whatsapp': 613, 'whatsapped': 182, 'when': 71,
'where': 1151, 'whether': 1152, 'which': 1156, 'while': 71, 'who': 55, 'whose': 55, 'why': 71, 'will': 1158, 'wish':
1160, 'with': 1161, 'without': 1162, 'won': 1164, 'wondering': 1165, 'worked': 546, 'working': 546, 'workshop': 468,
'wouldn': 1169, 'wouldnt': 1168, 'wrong': 1170, 'wrote': 1172, 'yes': 1174, 'you': 1176, 'zoomed': 182}]


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

