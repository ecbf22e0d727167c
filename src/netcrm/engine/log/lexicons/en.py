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
'that': 143}, {'attended': 126}, {'better': 37}, {'': (3, 'advice'), '...': 37}, {'to': 147}, {'better': 37, 'd': 146,
'have': 148, 'must': 147, 'need': 148, 'ought': 148, 'shd': 147, 'should': 147, 'shouldn': 38, 'shouldnt': 37}, {'^':
149}, {'<i>': 150}, {'<i>': 150, 'that': 151}, {'<i>': 150, '<me>': 152, 'that': 151}, {'<i>': 150, '<me>': 152,
'back': 153, 'that': 151}, {'...': 134}, {'<i>': 150, '<me>': 152, '^': 155, 'back': 153, 'that': 151}, {'<me>': 133},
{'for': 157}, {'...': 158}, {'asking': 159, 'checking': 159, 'digging': 159, 'drafting': 159, 'finding': 159,
'looking': 159, 'preparing': 159, 'pulling': 159, 'putting': 159, 'sorting': 159, 'working': 159}, {'': (4,
'needs_from_me')}, {'<until>': 161}, {'...': 162}, {'^': 163}, {'^': 163, 'a': 164, 'an': 164, 'my': 164, 'our': 164,
'some': 164, 'the': 164}, {'for': 165}, {'': (4, 'needs_from_me'), 'D': 161}, {'me': 167, 'us': 167}, {'from': 168},
{'...': 169}, {'^': 170}, {'on': 171}, {'for': 171}, {'<until>': 161, 'from': 168}, {'...': 174}, {'^': 175, 'a': 164,
'an': 164, 'my': 164, 'our': 164, 'some': 164, 'the': 164}, {'for': 176, 'on': 171}, {'^': 160, 'asking': 166,
'counting': 172, 'expecting': 171, 'hoping': 173, 'waiting': 177}, {'<i>': 142, 'that': 143}, {'...': 162, '<until>':
161}, {'<owed_thing>': 180}, {'^': 181}, {'^': 181, 'a': 182, 'an': 182, 'my': 182, 'our': 182, 'the': 182}, {'be':
19}, {'for': 183, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 19, 'their': 19,
'they': 19, 'to': 184, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'for': 183}, {'me': 45, 'us': 45},
{'without': 187}, {'...': 188}, {'must': 37, 'need': 139, 'needs': 139, 'ought': 139, 'should': 37}, {'...': 190},
{'': (13, 'talk'), '<i>': 142, '^': 191}, {'<i>': 142, '^': 191, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19,
'it': 19, 'she': 19, 'that': 192, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'back':
44}, {'it': 44}, {'up': 44}, {'answer': 44, 'answered': 44, 'call': 194, 'called': 194, 'came': 44, 'come': 44,
'coming': 44, 'make': 195, 'pick': 196, 'picked': 196, 'replied': 44, 'reply': 44, 'respond': 44, 'responded': 44,
'show': 44, 'showed': 44}, {'t': 197}, {'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19,
'that': 19, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'not': 197}, {'place': 37,
'position': 37, 'shoes': 37}, {'my': 201}, {'in': 202, 'me': 37, 'us': 37}, {'was': 203, 'were': 203}, {'<they>':
204}, {'if': 205}, {'...': 206}, {'forgotten': 45}, {'<giveinf>': 163}, {'^': 209}, {'to': 210}, {'up': 19}, {'catch':
212, 'come': 19, 'have': 19, 'meet': 19, 'see': 19, 'visit': 19}, {'<me>': 211, 'to': 213}, {'^': 207, 'clean': 208,
'completely': 208, 'forgotten': 45, 'like': 214, 'totally': 208}, {'answer': 44, 'answered': 44, 'call': 194,
'called': 194, 'came': 44, 'come': 44, 'coming': 44, 'pick': 196, 'picked': 196, 'replied': 44, 'reply': 44,
'respond': 44, 'responded': 44, 'show': 44, 'showed': 44}, {'not': 216}, {'my': 44}, {'answer': 44, 'answered': 44,
'call': 194, 'called': 194, 'came': 44, 'come': 44, 'coming': 44, 'get': 218, 'got': 218, 'pick': 196, 'picked': 196,
'receive': 218, 'received': 218, 'replied': 44, 'reply': 44, 'respond': 44, 'responded': 44, 'saw': 218, 'see': 218,
'seen': 218, 'show': 44, 'showed': 44}, {'t': 219}, {'t': 216}, {'<owed_thing>': 180, 'all': 163, 'my': 163, 'our':
163, 'some': 163, 'the': 163, 'those': 163}, {'<me>': 211, '^': 222, 'a': 182, 'an': 182}, {'^': 222, 'a': 182, 'an':
182}, {'': (4, 'needs_from_me'), '...': 162}, {'<owed_thing>': 180, 'all': 163, 'my': 225, 'our': 225, 'some': 163,
'the': 163, 'those': 163}, {'<me>': 211, '^': 226, 'a': 182, 'an': 182}, {'<i>': 142, '^': 191}, {'<i>': 142, '^':
191, 'that': 228}, {'...': 188, 'clean': 208, 'completely': 208, 'forgotten': 45, 'totally': 208}, {'her': 75, 'his':
75, 'my': 75, 'our': 75, 'the': 75, 'their': 75}, {'^': 231}, {'<me>': 76}, {'^': 75, 'back': 76}, {'<me>': 234, '^':
231}, {'<me>': 76, '^': 231}, {'approved': 232, 'delivered': 232, 'given': 233, 'got': 233, 'paid': 235, 'returned':
236, 'sent': 236, 'shown': 233, 'signed': 236}, {'not': 237}, {'<me>': 76, 'my': 44}, {'approved': 232, 'delivered':
232, 'get': 218, 'given': 233, 'got': 239, 'paid': 235, 'receive': 218, 'received': 218, 'returned': 236, 'saw': 218,
'see': 218, 'seen': 218, 'sent': 236, 'shown': 233, 'signed': 236}, {'t': 240}, {'t': 237}, {'to': 213}, {'...': 174,
'my': 161, 'our': 161}, {'^': 244, 'a': 164, 'an': 164, 'my': 164, 'our': 164, 'some': 164, 'the': 164}, {'for': 245,
'on': 171}, {'^': 160, 'asking': 166, 'convinced': 179, 'counting': 172, 'expecting': 171, 'hoping': 173, 'waiting':
246}, {'<giveinf>': 157}, {'^': 248}, {'D': 161}, {'me': 161, 'us': 161}, {'by': 250, 'for': 250, 'from': 251},
{'...': 252, '<owed_thing>': 180, 'all': 163, 'my': 225, 'our': 225, 'some': 163, 'the': 163, 'those': 163}, {'<me>':
211, '^': 253, 'a': 182, 'an': 182}, {'^': 160, 'asking': 166, 'waiting': 166}, {'got': 139}, {'better': 37, 'can':
37, 'could': 37, 'd': 146, 'gotta': 37, 'have': 139, 'might': 37, 'must': 37, 'need': 140, 'ought': 139, 'shd': 37,
'should': 37, 'shouldn': 38, 'shouldnt': 37, 've': 256}, {'^': 257}, {'not': 37}, {'...': 190, 'always': 37, 'ask':
37, 'do': 259, 'don': 38, 'dont': 37, 'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'never': 37, 'raise': 37,
'sell': 37, 'start': 37, 'stop': 37}, {'': (13, 'talk'), '<i>': 258, '^': 191}, {'always': 37, 'ask': 37, 'do': 259,
'don': 38, 'dont': 37, 'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start':
37, 'stop': 37}, {'^': 262}, {'<i>': 258, '^': 260, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19,
'she': 19, 'that': 261, 'their': 19, 'they': 19, 'to': 263, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<i>':
258, '^': 37}, {'<i>': 258, '<me>': 129, '^': 37, 'that': 265, 'to': 129}, {'^': 160, 'asking': 166, 'counting': 172,
'expecting': 171, 'hoping': 173, 'waiting': 246}, {'^': 257, 'shall': 129}, {'have': 139, 'must': 37, 'need': 37,
'should': 37}, {'^': 269}, {'<i>': 270, '^': 139}, {'...': 190, '<giveinf>': 37, 'always': 37, 'ask': 37, 'do': 259,
'don': 38, 'dont': 37, 'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start':
37, 'stop': 37}, {'<giveinf>': 37, 'always': 37, 'ask': 37, 'do': 259, 'don': 38, 'dont': 37, 'drop': 37, 'fire': 37,
'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'^': 273}, {':': 129, '<i>':
268, '<me>': 271, '^': 272, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 261,
'their': 19, 'they': 19, 'to': 274, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<giveinf>': 37}, {'<me>':
271, '^': 276}, {':': 129, '<i>': 258, '<me>': 271, '^': 272, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19,
'it': 19, 'she': 19, 'that': 261, 'their': 19, 'they': 19, 'to': 274, 'what': 19, 'when': 19, 'whether': 19, 'why':
19}, {'has': 238, 'hasn': 242, 'hasnt': 237, 'haven': 242, 'havent': 237}, {'': (3, 'advice'), '...': 190}, {'<i>':
258, '^': 191}, {'<i>': 258, '^': 280, 'that': 281}, {'<i>': 270}, {'<me>': 283}, {'<i>': 270, 'he': 19, 'her': 19,
'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 19, 'their': 19, 'they': 19, 'what': 19, 'when': 19,
'whether': 19, 'why': 19}, {'<me>': 285}, {'': (13, 'talk'), '<i>': 150}, {'<i>': 150, '<me>': 152, 'back': 153, 'he':
19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 287, 'their': 19, 'they': 19, 'what': 19,
'when': 19, 'whether': 19, 'why': 19}, {'should': 129}, {'<i>': 289}, {'^': 257, 'should': 129}, {'<i>': 291, '^':
260, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 261, 'their': 19, 'they': 19,
'to': 263, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<i>': 258, '^': 191, 'he': 19, 'her': 19, 'his': 19,
'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 261, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19,
'why': 19}, {'<me>': 199}, {'part': 126}, {'up': 126}, {'<me>': 211, '^': 222, 'a': 182, 'an': 182, 'to': 213},
{'from': 251}, {'<until>': 161, 'by': 161}, {'...': 299}, {'...': 298, '<owed_thing>': 180, 'all': 163, 'my': 300,
'our': 300, 'some': 163, 'the': 163, 'those': 163}, {'<me>': 211, '^': 301, 'a': 182, 'an': 182, 'to': 213},
{'around': 126, 'asking': 166, 'clear': 179, 'in': 126, 'waiting': 166}, {'around': 126, 'in': 126}, {'^': 207,
'like': 214}, {'^': 138, 'advised': 144, 'advises': 144, 'all': 145, 'answered': 154, 'answers': 156, 'are': 178,
'argued': 179, 'argues': 179, 'asked': 185, 'asks': 186, 'ate': 189, 'attended': 126, 'become': 171, 'becomes': 171,
'believed': 179, 'believes': 193, 'both': 145, 'can': 198, 'cannot': 197, 'cant': 197, 'claims': 199, 'confirmed':
199, 'could': 200, 'couldn': 198, 'couldnt': 197, 'd': 215, 'did': 217, 'didn': 220, 'didnt': 219, 'doesn': 221,
'drove': 189, 'emailed': 154, 'expect': 223, 'expected': 224, 'expects': 227, 'explained': 199, 'feels': 229, 'felt':
179, 'get': 171, 'gets': 171, 'had': 230, 'has': 238, 'hasn': 241, 'hasnt': 240, 'haven': 242, 'havent': 237, 'heard':
199, 'hoped': 243, 'hopes': 243, 'insists': 179, 'is': 247, 'isn': 221, 'left': 189, 'mentioned': 199, 'mentions':
199, 'messaged': 154, 'met': 189, 'must': 249, 'need': 227, 'needed': 224, 'needs': 254, 'never': 219, 'plans': 243,
're': 255, 'receives': 171, 'reckoned': 179, 'reckons': 264, 'recommended': 266, 'recommends': 266, 'replied': 154,
'replies': 154, 'responded': 154, 'responds': 154, 's': 267, 'said': 275, 'say': 277, 'says': 278, 'shall': 249,
'should': 249, 'still': 279, 'suggested': 282, 'suggests': 282, 'tell': 284, 'tells': 286, 'texted': 288, 'think':
290, 'thinks': 292, 'thought': 293, 'told': 294, 'took': 295, 'turned': 296, 'want': 297, 'wanted': 297, 'wants': 302,
'warned': 179, 'was': 303, 'went': 189, 'were': 304, 'will': 200, 'won': 198, 'wont': 197, 'would': 305, 'writes':
154, 'wrote': 288}, {'her': 19, 'him': 19, 'me': 19, 'them': 19, 'us': 19}, {'best': 19, 'better': 19, 'fine': 19,
'for': 307, 'good': 19, 'ok': 19, 'okay': 19}, {'is': 308, 's': 308, 'suits': 308, 'works': 308}, {'together': 11},
{'at': 11, 'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11, 'doing': 11, 'driving': 11, 'flying':
11, 'getting': 310, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11, 'in': 11, 'meeting': 11, 'picking': 11,
'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11, 'speaking': 11, 'taking': 11,
'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11, 'with': 11}, {'1': 11}, {'up': 11},
{'one': 11}, {'to': 314}, {'call': 11}, {'1': 312, 'appointment': 11, 'breakfast': 11, 'brunch': 11, 'call': 11,
'catch': 313, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 313,
'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 315, 'phone': 316, 'session': 11, 'supper': 11, 'sync':
11, 'tea': 11, 'video': 316, 'workshop': 11, 'zoom': 11}, {'': (2, 'plan'), '1': 312, 'appointment': 11, 'breakfast':
11, 'brunch': 11, 'call': 11, 'catch': 313, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks':
11, 'follow': 313, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 315, 'phone': 316, 'session': 11,
'supper': 11, 'sync': 11, 'tea': 11, 'video': 316, 'workshop': 11, 'zoom': 11}, {'up': 318}, {'1': 312, 'another':
317, 'appointment': 11, 'board': 317, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 313, 'chat': 11, 'coffee':
11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 317, 'first': 317, 'follow': 319, 'interview': 11,
'lunch': 11, 'meeting': 11, 'monthly': 317, 'mtg': 11, 'one': 315, 'phone': 316, 'quick': 317, 'second': 317,
'session': 11, 'short': 317, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 317, 'video': 316, 'weekly': 317,
'workshop': 11, 'zoom': 11}, {'1': 312, 'a': 320, 'an': 320, 'another': 317, 'appointment': 11, 'board': 317,
'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 313, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner':
11, 'drinks': 11, 'final': 317, 'first': 317, 'follow': 319, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly':
317, 'mtg': 11, 'my': 320, 'one': 315, 'our': 320, 'phone': 316, 'quick': 317, 'second': 317, 'session': 11, 'short':
317, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 317, 'the': 320, 'video': 316, 'weekly': 317, 'workshop': 11,
'zoom': 11}, {'1': 312, 'a': 320, 'an': 320, 'another': 317, 'appointment': 11, 'board': 317, 'breakfast': 11,
'brunch': 11, 'call': 11, 'catch': 313, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11,
'final': 317, 'first': 317, 'follow': 319, 'got': 321, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 317,
'mtg': 11, 'my': 320, 'one': 315, 'our': 320, 'phone': 316, 'quick': 317, 'second': 317, 'session': 11, 'short': 317,
'supper': 11, 'sync': 11, 'tea': 11, 'team': 317, 'the': 320, 'video': 316, 'weekly': 317, 'workshop': 11, 'zoom':
11}, {'am': 311, 'are': 311, 'fly': 11, 'go': 11, 'have': 322, 'host': 11, 'm': 311, 'meet': 11, 're': 311, 'see': 11,
'travel': 11, 've': 322, 'visit': 11}, {'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11, 'doing':
11, 'driving': 11, 'flying': 11, 'getting': 310, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11, 'meeting':
11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11, 'speaking': 11,
'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11}, {'are': 324}, {'<i>':
325}, {'and': 326}, {'...': 309, '<i>': 323, 'N': 327, 'is': 308, 's': 308, 'suits': 308, 'works': 308}, {'are': 111},
{'': (14, 'together')}, {'<i>': 329, 'i': 330, 'me': 330, 'myself': 330, 'us': 330}, {'by': 23, 'down': 23, 'for': 23,
'in': 23, 'over': 23, 'round': 23, 'to': 23, 'up': 23}, {'my': 44, 'our': 44}, {'on': 333}, {'week': 44}, {'all': 335,
'ill': 44, 'sick': 44, 'today': 44}, {'leave': 44}, {'annual': 337, 'holiday': 44, 'holidays': 44, 'hols': 44,
'leave': 44, 'maternity': 44, 'paternity': 44, 'vacation': 44}, {'sick': 44}, {'off': 336, 'on': 338, 'out': 339,
'uncontactable': 44, 'unreachable': 44, 'unwell': 44}, {'i': 330, 'me': 330, 'myself': 330, 'us': 330}, {'around':
126, 'in': 126, 'off': 336, 'on': 338, 'out': 339, 'uncontactable': 44, 'unreachable': 44, 'unwell': 44}, {'all': 145,
'and': 331, 'attended': 126, 'both': 145, 'can': 198, 'cannot': 197, 'cant': 197, 'coming': 332, 'commented': 334,
'could': 200, 'couldn': 198, 'couldnt': 197, 'did': 217, 'didn': 221, 'didnt': 216, 'doesn': 221, 'dropping': 332,
'is': 340, 'isn': 221, 'liked': 333, 'n': 341, 'never': 216, 'off': 336, 'on': 338, 'out': 339, 'popping': 332,
'reposted': 333, 's': 340, 'shared': 333, 'staying': 332, 'took': 295, 'turned': 296, 'uncontactable': 44,
'unreachable': 44, 'unwell': 44, 'visiting': 332, 'was': 342, 'were': 304, 'will': 200, 'won': 198, 'wont': 197},
{'invitation': 17, 'invite': 17}, {'my': 344, 'our': 344, 'the': 344}, {'have': 139, 'must': 37, 'need': 139, 'ought':
139, 'should': 37}, {'^': 346}, {'<i>': 347}, {'': (13, 'talk'), '<them>': 348, 'N': 348}, {'to': 349}, {':': 76},
{':': 35}, {'me': 352}, {':': 35, 'N': 351, 'for': 353, 'me': 352}, {'N': 351}, {'^': 37, 'to': 129}, {'^': 37, 'is':
356, 'to': 129, 'was': 356}, {'<them>': 357, 'N': 357}, {':': 129, 'from': 358, 'is': 356, 'was': 356}, {'never': 139,
'not': 139, 'to': 37}, {'^': 360}, {'D': 361, '^': 360}, {'<me>': 362}, {':': 129}, {'can': 37, 'could': 37, 'have':
139, 'must': 37, 'need': 139, 'ought': 139, 'shd': 37, 'should': 37, 'shouldn': 38, 'shouldnt': 37}, {'^': 365},
{'against': 37, 'never': 139, 'not': 139, 'to': 37}, {'...': 361}, {'D': 361, '^': 367, 'against': 37, 'at': 368,
'by': 368, 'during': 368, 'in': 368, 'on': 368, 'over': 368, 'via': 368}, {'<i>': 366}, {'<i>': 366, '<me>': 369,
'that': 370}, {'D': 361, '^': 360, 'at': 368, 'by': 368, 'during': 368, 'in': 368, 'on': 368, 'over': 368, 'via':
368}, {'<i>': 366, '<me>': 372, 'that': 370}, {'breakfast': 23, 'brunch': 23, 'call': 23, 'coffee': 23, 'date': 23,
'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting': 23}, {'meet': 11}, {'a': 374, 'breakfast': 23,
'brunch': 23, 'call': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting':
23, 'on': 11, 'our': 374, 'the': 374, 'to': 375}, {'called': 44, 'met': 44, 'rang': 44}, {'for': 11, 'to': 11},
{'calling': 11, 'going': 378, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting':
11}, {'quote': 129}, {'i': 380}, {'N': 351, 'me': 352}, {'': (2, 'plan'), 'up': 11}, {'agreed': 11, 'arranged': 11,
'booked': 11, 'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 383}, {'agreed': 11, 'arranged':
11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 384, 'planned': 11, 's': 384, 'scheduled': 11, 'set': 383},
{'calling': 11, 'coming': 11, 'going': 378, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11,
'visiting': 11}, {'has': 19, 'is': 19, 'wants': 19, 'was': 19}, {'<they>': 19, 'N': 387}, {'': (8, 'asked')},
{'breakfast': 23, 'brunch': 23, 'call': 23, 'coffee': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting': 23,
'supper': 23, 'tea': 23}, {'for': 390}, {'for': 390, 'out': 391, 'over': 391, 'round': 391, 'to': 390}, {'<them>':
389, 'N': 389, 'for': 19, 'how': 19, 'if': 19, 'me': 392, 'us': 392, 'what': 19, 'when': 19, 'whether': 19, 'why':
19}, {'myself': 44, 'ourselves': 44}, {'own': 44}, {'my': 395}, {'alone': 44, 'by': 394, 'on': 396, 'with': 126}, {'':
(0, 'missed'), 'on': 44}, {'locked': 45}, {'$$': 44, 'up': 45}, {'all': 399, 'closed': 45, 'locked': 400, 'shut': 45},
{'was': 401, 'were': 401}, {'to': 44}, {'': (1, 'moved')}, {'till': 404, 'to': 404, 'until': 404}, {'meaning': 403,
'moved': 405}, {'off': 44}, {'me': 407, 'off': 44, 'us': 407}, {'': (2, 'plan'), 'for': 11}, {'': (2, 'plan'), 'in':
409}, {'us': 330}, {'of': 411}, {'agreed': 11, 'alone': 44, 'arranged': 11, 'booked': 11, 'by': 394, 'confirmed': 11,
'fixed': 11, 'is': 384, 'on': 396, 'planned': 11, 's': 384, 'scheduled': 11, 'set': 383}, {'D': 404, 'by': 404, 'to':
404}, {'N': 126, 'forward': 414}, {'into': 126, 'to': 404}, {'hello': 45}, {'hello': 45, 'hi': 45}, {'chat': 45,
'said': 417, 'say': 418, 'speak': 45, 'talk': 45}, {'not': 419}, {'t': 419}, {'did': 420, 'didn': 421, 'didnt': 419,
'never': 419}, {'gone': 45, 'left': 45}, {'d': 423, 'had': 423}, {'<i>': 422, '<they>': 424, 'did': 420, 'didn': 421,
'didnt': 419, 'never': 419}, {'they': 19}, {'end': 426}, {'the': 427}, {'agreed': 11, 'arranged': 11, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'from': 126, 'is': 384, 'moved': 404, 'planned': 11, 's': 384, 'scheduled': 11, 'set':
383}, {'ask': 389}, {'to': 430}, {'': (23, 'contact'), 'N': 431, 'it': 407, 'off': 44}, {'along': 126, 'by': 126,
'in': 126, 'over': 126, 'round': 126, 'to': 126}, {'': (0, 'missed'), 'up': 44}, {'hold': 44}, {'touch': 44}, {'a':
435, 'hold': 44, 'in': 436, 'through': 44, 'to': 44}, {'hold': 44, 'through': 44}, {'': (0, 'missed'), 'it': 44},
{'call': 44, 'catch': 434, 'caught': 44, 'contact': 44, 'find': 44, 'get': 437, 'got': 438, 'make': 439, 'meet': 44,
'met': 44, 'phone': 44, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44,
'talked': 44, 'visit': 44}, {'to': 440}, {'D': 19, 'call': 44, 'catch': 434, 'caught': 44, 'contact': 44, 'find': 44,
'get': 437, 'got': 438, 'make': 439, 'manage': 441, 'meet': 44, 'met': 44, 'phone': 44, 'quite': 440, 'reach': 44,
'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44, 'visit': 44}, {'t': 442,
'we': 19}, {'account': 19, 'contract': 19, 'insurance': 19, 'membership': 19, 'order': 19, 'plan': 19, 'subscription':
19}, {'': (0, 'missed'), 'her': 444, 'his': 444, 'the': 444, 'their': 444}, {'call': 44, 'catch': 434, 'caught': 44,
'contact': 44, 'find': 44, 'get': 437, 'got': 438, 'make': 439, 'manage': 441, 'meet': 44, 'met': 44, 'phone': 44,
'quite': 440, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44,
'visit': 44}, {'up': 385}, {'': (21, 'gave:encouragement')}, {'^': 448}, {'up': 449}, {'up': 448}, {'<them>': 450,
'N': 450, 'her': 451}, {'with': 126}, {'...': 453}, {'<them>': 58, 'N': 58}, {'agreed': 11, 'alone': 44, 'arranged':
11, 'booked': 11, 'by': 394, 'confirmed': 11, 'fixed': 11, 'is': 384, 'moved': 404, 'on': 396, 'planned': 11, 's':
384, 'scheduled': 11, 'set': 383}, {'': (16, 'gave:feedback')}, {'^': 457}, {'^': 457, 'linkedin': 44, 'photo': 44,
'photos': 44, 'post': 44, 'posts': 44, 'profile': 44, 'status': 44, 'stories': 44, 'story': 44, 'tweet': 44, 'update':
44}, {'s': 459}, {'<their>': 458, 'N': 460}, {'on': 461}, {'a': 374, 'breakfast': 23, 'brunch': 23, 'call': 23,
'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting': 23, 'our': 374, 'the': 374},
{'<them>': 449, 'N': 449}, {'and': 33, 'to': 33, 'with': 33}, {'N': 465}, {'asking': 8, 'calling': 8, 'hiring': 8,
'inviting': 8}, {'not': 446, 'we': 19}, {'t': 446}, {'s': 458}, {'<their>': 458, 'N': 470}, {'$$': 44, 'home': 45},
{'day': 44}, {'home': 44, 'the': 473}, {'$$': 44, 'by': 44, 'for': 474, 'when': 44}, {'gone': 472, 'left': 475},
{'gone': 472, 'left': 45}, {'already': 476, 'just': 477}, {'<until>': 404, 'by': 404}, {'agreed': 11, 'arranged': 11,
'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 384, 'moved': 404, 'planned': 11, 's': 384, 'scheduled': 11, 'set':
383}, {'to': 33}, {'N': 481}, {'of': 482}, {'presentation': 483}, {'call': 44, 'catch': 44, 'chat': 44, 'meet': 44,
'ring': 44, 'say': 44, 'see': 44, 'speak': 44, 'talk': 44}, {'to': 485}, {'chance': 486, 'hold': 44}, {'': (0,
'missed'), 'call': 44, 'catch': 44, 'chat': 44, 'meet': 44, 'ring': 44, 'say': 44, 'see': 44, 'speak': 44, 'talk':
44}, {'a': 487, 'around': 486, 'hold': 44, 'in': 436, 'round': 486, 'through': 44, 'to': 488}, {'call': 44, 'catch':
434, 'caught': 44, 'contact': 44, 'find': 44, 'get': 489, 'got': 438, 'make': 439, 'meet': 44, 'met': 44, 'phone': 44,
'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44, 'visit': 44},
{'place': 44}, {'answer': 44, 'call': 44, 'catch': 434, 'caught': 44, 'come': 44, 'contact': 44, 'find': 44, 'get':
489, 'got': 438, 'happen': 44, 'make': 439, 'manage': 441, 'meet': 44, 'met': 44, 'phone': 44, 'pick': 196, 'quite':
490, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'show': 434, 'speak': 44, 'spoke': 44, 'take': 491, 'talk':
44, 'talked': 44, 'took': 491, 'turn': 196, 'visit': 44}, {'a': 484, 'not': 492, 'the': 484}, {'answer': 44, 'call':
44, 'catch': 434, 'caught': 44, 'come': 44, 'contact': 44, 'find': 44, 'get': 489, 'got': 438, 'happen': 44, 'make':
439, 'manage': 441, 'materialise': 44, 'meet': 44, 'met': 44, 'phone': 44, 'pick': 196, 'quite': 490, 'reach': 44,
'reached': 44, 'ring': 44, 'see': 44, 'show': 434, 'speak': 44, 'spoke': 44, 'take': 491, 'talk': 44, 'talked': 44,
'turn': 196, 'visit': 44}, {'t': 494}, {'answer': 44, 'call': 44, 'catch': 434, 'caught': 44, 'come': 44, 'contact':
44, 'find': 44, 'get': 489, 'got': 438, 'happen': 44, 'make': 439, 'manage': 441, 'meet': 44, 'met': 44, 'phone': 44,
'pick': 196, 'quite': 490, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'show': 434, 'speak': 44, 'spoke': 44,
'take': 491, 'talk': 44, 'talked': 44, 'turn': 196, 'visit': 44}, {'about': 44, 'of': 44}, {'by': 126, 'in': 126,
'off': 126}, {'from': 126}, {'': (19, 'gave:resource')}, {'article': 500, 'book': 500, 'checklist': 500, 'guide': 500,
'link': 500, 'list': 500, 'podcast': 500, 'spreadsheet': 500, 'template': 500}, {'...': 501, 'article': 500, 'book':
500, 'checklist': 500, 'guide': 500, 'link': 500, 'list': 500, 'podcast': 500, 'spreadsheet': 500, 'template': 500},
{'a': 502, 'an': 502, 'my': 502, 'our': 502, 'the': 502}, {'^': 503}, {'^': 503, 'to': 430}, {'': (23, 'contact'),
'<them>': 504, 'N': 505}, {'<me>': 362, 'N': 449}, {'<them>': 126, 'N': 126}, {'from': 508}, {'to': 508}, {'across':
509, 'behind': 508, 'beside': 508, 'near': 508, 'next': 510, 'opposite': 508}, {'up': 511}, {'though': 19}, {'N': 93},
{'to': 514}, {'N': 94}, {'...': 515, 'N': 95, 'how': 94, 'to': 516}, {'how': 94, 'what': 94, 'why': 94}, {'to': 446},
{'out': 44}, {'through': 44}, {'<their>': 458, 'N': 470, '^': 457}, {'about': 522, 'on': 522}, {'apart': 44, 'out':
44, 'through': 44}, {'up': 352, 'ups': 352}, {'': (0, 'missed'), 's': 44}, {'call': 44, 'congratulate': 44, 'contact':
44, 'email': 44, 'meet': 44, 'message': 44, 'phone': 44, 'ping': 44, 'reply': 44, 'ring': 44, 'see': 44, 'text': 44,
'visit': 44, 'write': 44}, {'<their>': 44, 'N': 526, 'about': 44, 'again': 44, 'my': 44, 'our': 44, 'the': 44, 'to':
527}, {'call': 44, 'contact': 44, 'email': 44, 'meet': 44, 'message': 44, 'phone': 44, 'reply': 44, 'ring': 44, 'see':
44, 'text': 44, 'visit': 44, 'write': 44}, {'to': 529}, {'myself': 511}, {'advice': 130, 'tip': 130}, {'^': 37,
'that': 129, 'to': 129, 'was': 129}, {'advice': 533, 'tip': 533}, {'...': 532, 'a': 534, 'advice': 533, 'some': 534,
'the': 534, 'tip': 533}, {'feedback': 458}, {'article': 500, 'book': 500, 'checklist': 500, 'guide': 500, 'link': 500,
'list': 500, 'spreadsheet': 500, 'template': 500}, {'...': 537, 'article': 500, 'book': 500, 'checklist': 500,
'guide': 500, 'link': 500, 'list': 500, 'spreadsheet': 500, 'template': 500}, {'...': 537, 'article': 500, 'book':
500, 'checklist': 500, 'copy': 500, 'guide': 500, 'link': 500, 'list': 500, 'notes': 500, 'old': 500, 'own': 500,
'second': 500, 'spare': 500, 'spreadsheet': 500, 'template': 500}, {'a': 538, 'an': 538, 'my': 539, 'our': 539, 'the':
538}, {'talk': 449}, {'pep': 541}, {'': (20, 'gave:referral')}, {'^': 543}, {'of': 544}, {'address': 545, 'contact':
545, 'details': 545, 'name': 545, 'number': 545}, {'...': 536, '^': 540, 'a': 542, 'address': 545, 'comments': 458,
'contact': 545, 'details': 545, 'fb': 458, 'fdbk': 458, 'feedback': 458, 'input': 458, 'name': 545, 'notes': 458,
'number': 545, 'the': 546}, {'...': 536, '^': 540, 'address': 545, 'comments': 458, 'contact': 545, 'details': 545,
'fb': 458, 'fdbk': 458, 'feedback': 458, 'input': 458, 'name': 545, 'notes': 458, 'number': 545, 'the': 546}, {'at':
94, 'for': 94}, {'^': 93, 'at': 94, 'for': 94}, {'keynote': 549, 'lecture': 550, 'talk': 550, 'workshop': 550}, {'on':
458}, {'comments': 552, 'feedback': 552, 'thoughts': 552}, {'keynote': 549, 'lecture': 549, 'talk': 549, 'workshop':
549}, {'book': 500, 'copy': 500, 'laptop': 500, 'list': 500, 'notes': 500, 'slides': 500, 'template': 500}, {'a': 555,
'my': 555, 'our': 555, 'the': 555}, {'^': 556}, {'<them>': 557, 'N': 557}, {'<me>': 535, '<them>': 547, 'N': 548, 'a':
551, 'keynote': 549, 'lecture': 549, 'my': 553, 'talk': 549, 'the': 554, 'to': 558, 'workshop': 549}, {'advice': 130,
'an': 532, 'some': 532, 'the': 532, 'tip': 130}, {'<me>': 560}, {'mail': 44}, {'vm': 44, 'voice': 562, 'voicemail':
44}, {'...': 563}, {'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'to': 565}, {'feedback': 126}, {'s':
567}, {'note': 126}, {'call': 126, 'dm': 126, 'email': 126, 'letter': 126, 'mail': 126, 'message': 126, 'text': 126,
'voice': 569}, {'D': 404}, {'forward': 571}, {'D': 404, 'till': 404, 'to': 404, 'until': 404}, {'<their>': 567, 'N':
568, 'a': 570, 'an': 570, 'brought': 572, 'moved': 573, 'postponed': 571, 'pushed': 571, 'rescheduled': 571,
'shifted': 571, 'stood': 196, 'talking': 126}, {'dream': 44}, {'': (23, 'contact'), 'bad': 575, 'dream': 44,
'nightmare': 44, 'strange': 575, 'weird': 575}, {'alone': 44, 'by': 394, 'on': 396}, {'': (23, 'contact'), 'alone':
44, 'by': 394, 'on': 396}, {'bail': 44, 'call': 407, 'cancel': 44, 'postpone': 44, 'skip': 44}, {'': (23, 'contact'),
'a': 576, 'already': 476, 'an': 126, 'ate': 577, 'breakfast': 578, 'coffee': 578, 'dinner': 578, 'drinks': 126,
'just': 477, 'lunch': 578, 'my': 126, 'our': 126, 'planned': 403, 'some': 126, 'tea': 578, 'the': 126, 'to': 579},
{'for': 11}, {'brought': 572, 'moved': 571, 'postponed': 571, 'pushed': 571, 'rescheduled': 571, 'set': 581,
'shifted': 571}, {'in': 436}, {'answered': 44, 'been': 583, 'called': 44, 'come': 194, 'got': 194, 'replied': 44,
'responded': 44, 'rung': 44, 'written': 44}, {'already': 476, 'been': 582, 'just': 477, 'not': 584}, {'answered': 44,
'been': 583, 'called': 44, 'caught': 196, 'come': 194, 'got': 194, 'heard': 44, 'met': 44, 'replied': 44, 'responded':
44, 'rung': 44, 'seen': 44, 'spoken': 44, 'talked': 44, 'written': 44}, {'t': 586}, {'bad': 575, 'dream': 44,
'nightmare': 44, 'strange': 575, 'weird': 575}, {'appointment': 11}, {'brought': 572, 'moved': 571, 'postponed': 571,
'pushed': 571, 'rescheduled': 571, 'shifted': 571}, {'together': 50}, {'them': 591}, {'': (0, 'missed'), 'in': 436},
{'been': 593, 'caught': 196, 'had': 44, 'heard': 44, 'met': 44, 'seen': 44, 'spoken': 44, 'talked': 44}, {'bring':
592, 'connect': 50, 'introduce': 50}, {'a': 588, 'already': 477, 'an': 589, 'appointment': 11, 'been': 590, 'bring':
592, 'connect': 50, 'introduce': 50, 'just': 477, 'not': 594, 'to': 595}, {'to': 35}, {'have': 597, 'need': 597},
{'<i>': 598}, {'so': 599}, {'': (0, 'missed'), 'yet': 600}, {'answered': 601, 'been': 593, 'called': 44, 'caught':
196, 'come': 194, 'got': 194, 'had': 44, 'heard': 44, 'met': 44, 'replied': 601, 'responded': 44, 'rung': 44, 'seen':
44, 'spoken': 44, 'talked': 44, 'written': 44}, {'t': 602}, {'answered': 44, 'been': 593, 'called': 44, 'caught': 196,
'come': 194, 'got': 194, 'had': 44, 'heard': 44, 'met': 44, 'replied': 44, 'responded': 44, 'rung': 44, 'seen': 44,
'spoken': 44, 'talked': 44, 'written': 44}, {'a': 588}, {'magazine': 44, 'news': 44, 'paper': 44}, {'a': 606, 'the':
606}, {'radio': 44, 'telly': 44, 'tv': 44}, {'telly': 44, 'the': 608, 'tv': 44, 'youtube': 44}, {'in': 607, 'on': 609,
'online': 44}, {'...': 610, 'in': 607, 'on': 609, 'online': 44}, {'N': 611, 'back': 499, 'from': 126, 'it': 499,
'that': 499, 'this': 499}, {'^': 93, 'to': 94, 'with': 94}, {'<them>': 613, 'N': 613, 'me': 126}, {'out': 94}, {'^':
93, 'figure': 615, 'with': 94}, {'<them>': 616, 'N': 616}, {'<giveinf>': 133}, {'^': 618}, {'to': 619}, {'going': 620,
'gonna': 619}, {'with': 32}, {'up': 622}, {'N': 623}, {'mentoring': 58}, {'out': 126}, {'have': 11}, {'to': 627},
{'going': 628}, {'N': 330}, {'^': 0, 'to': 35}, {'<them>': 631, 'N': 631}, {'<them>': 631, 'N': 631, 'to': 632},
{'promised': 633}, {'am': 629, 'and': 630, 'are': 629, 'guess': 8, 'have': 634, 'm': 629, 'miss': 44, 'n': 630,
'promised': 633, 're': 629, 'think': 8, 've': 634, 'wonder': 8}, {'<i>': 19, '<they>': 19}, {'to': 19}, {'calendar':
11, 'diary': 11}, {'order': 637, 'the': 638}, {'': (9, 'told')}, {'N': 640}, {'<i>': 366, 'that': 370}, {'2': 33,
'and': 33, 'n': 33, 'to': 33, 'with': 33}, {'N': 643}, {'N': 465, 'd': 644}, {'2': 33, 'and': 33, 'to': 33, 'with':
33}, {'N': 646}, {'<them>': 481, 'N': 643}, {'for': 17, 'over': 17, 'round': 17, 'to': 17}, {'': (23, 'contact'),
'for': 17, 'to': 17}, {'<them>': 649, 'N': 649, 'me': 650, 'us': 650}, {'should': 37}, {'...': 652}, {'<i>': 270, '^':
653}, {'<i>': 270, '^': 653, 'that': 654}, {'<i>': 270, 'that': 283}, {'': (2, 'plan'), 'for': 11, 'on': 11}, {'^':
653}, {'^': 653, 'that': 658}, {'answering': 44, 'available': 44, 'in': 44, 'picking': 434, 'reachable': 44},
{'adamant': 655, 'certain': 656, 'clear': 655, 'convinced': 656, 'firm': 659, 'insistent': 659, 'sure': 656}, {'D':
11, 'adamant': 655, 'brought': 572, 'certain': 656, 'clear': 655, 'coming': 11, 'confirmed': 657, 'convinced': 656,
'firm': 659, 'insistent': 659, 'moved': 573, 'not': 660, 'off': 44, 'on': 12, 'postponed': 571, 'pushed': 571,
'quite': 661, 'really': 661, 'rescheduled': 571, 'scheduled': 11, 'set': 409, 'shifted': 571, 'sure': 656, 'very':
661}, {'t': 660}, {'D': 126, 'all': 399, 'at': 126, 'by': 126, 'closed': 45, 'during': 126, 'locked': 400, 'on': 126,
'over': 126, 'shut': 45}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 384,
'planned': 11, 's': 384, 'scheduled': 11, 'set': 383, 'was': 664, 'were': 401}, {'': (23, 'contact'), 'me': 330, 'us':
330}, {'i': 126, 'me': 126, 'us': 126}, {'and': 667}, {'N': 126}, {'': (14, 'together'), 'and': 669, 'n': 669, 'plus':
669, 'w': 669, 'with': 669}, {'N': 668, 'me': 670, 'us': 670}, {'meaning': 403}, {'have': 139, 'must': 37, 'need':
139, 'shd': 37, 'should': 37}, {'^': 673}, {'<i>': 674}, {'<me>': 361}, {'cancelling': 44, 'dodging': 44,
'postponing': 44, 'saying': 675, 'telling': 676}, {'': (23, 'contact'), 'for': 126}, {'waiting': 678}, {'<me>': 679,
'meaning': 403, 'saying': 675, 'telling': 676}, {'^': 500}, {'<them>': 681, 'N': 681}, {'know': 640}, {'N': 683},
{'linkedin': 44, 'photo': 44, 'photos': 44, 'post': 44, 'posts': 44, 'profile': 44, 'status': 44, 'stories': 44,
'story': 44, 'tweet': 44, 'update': 44}, {'s': 685}, {'N': 686}, {'article': 44, 'blog': 44, 'interview': 44,
'newsletter': 44, 'podcast': 44, 'post': 44, 'talk': 44, 'video': 44, 'webinar': 44}, {'...': 610, 'in': 607, 'on':
609, 'online': 44, 's': 688}, {'N': 689}, {'to': 690}, {'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11,
'seeing': 11, 'visiting': 11}, {'a': 316, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'lunch': 11}, {'be': 692,
'have': 693, 'meet': 11, 'see': 11, 'visit': 11}, {'no': 44}, {'time': 695}, {'over': 471}, {'to': 11}, {'forward':
698}, {'date': 11, 'presentation': 483}, {'between': 33, 'for': 33, 'from': 33}, {'intro': 701}, {'intro': 701,
'presentation': 483}, {'a': 700, 'an': 702, 'plans': 11, 'the': 703}, {'': (23, 'contact'), '<them>': 504, 'N': 504},
{':': 35, 'and': 630, 'n': 630}, {'bell': 44, 'buzz': 44, 'call': 44, 'ring': 44, 'shout': 44}, {'a': 707}, {'N':
708}, {'call': 44, 'catch': 44, 'email': 44, 'give': 709, 'meet': 44, 'message': 44, 'phone': 44, 'reply': 44, 'ring':
44, 'see': 44, 'text': 44, 'visit': 44, 'write': 44}, {'to': 710}, {'N': 58}, {'at': 58, 'w': 58, 'with': 58}, {'^':
57, 'at': 58, 'w': 58, 'with': 58}, {':': 712, 'N': 58, 'at': 58, 'call': 713, 'chat': 713, 'coffee': 713, 'for': 712,
'hour': 713, 'lunch': 713, 'meeting': 713, 'of': 712, 'session': 714, 'students': 714, 'w': 58, 'with': 58}, {'': (23,
'contact'), 'up': 126}, {'<them>': 44, 'N': 44}, {'appointment': 44, 'birthday': 44, 'call': 44, 'calls': 44,
'coffee': 44, 'dinner': 44, 'lunch': 44, 'meeting': 44, 'party': 44, 'slot': 44, 'zoom': 44}, {'': (0, 'missed'), 's':
718}, {'': (0, 'missed'), 'from': 44}, {'appointment': 44, 'birthday': 44, 'call': 720, 'calls': 44, 'coffee': 44,
'dinner': 44, 'lunch': 44, 'meeting': 44, 'party': 44, 'slot': 44, 'zoom': 44}, {'from': 44}, {'0': 718, '<their>':
718, '<them>': 44, 'N': 719, 'a': 721, 'call': 722, 'my': 718, 'our': 718, 'the': 718}, {'D': 404, 'to': 571}, {'N':
724}, {'D': 404, 'to': 571, 'w': 725, 'with': 725}, {'1': 726}, {'': (1, 'moved'), 'D': 404, 'to': 571}, {'up': 726},
{'to': 571}, {'to': 404}, {'...': 731, 'D': 730, 'friday': 730, 'monday': 730, 'thursday': 730, 'today': 730,
'tomorrow': 730, 'tuesday': 730, 'wednesday': 730}, {'': (1, 'moved'), 'D': 404}, {'D': 733, 'to': 571, 'w': 725,
'with': 725}, {'1': 734}, {'up': 734}, {'1': 735, 'breakfast': 734, 'call': 734, 'catch': 736, 'chat': 734, 'coffee':
734, 'demo': 734, 'dinner': 734, 'interview': 734, 'lunch': 734, 'meeting': 734, 'session': 734}, {'1': 727,
'<until>': 404, 'D': 728, 'breakfast': 726, 'by': 404, 'call': 726, 'catch': 729, 'chat': 726, 'coffee': 726, 'demo':
726, 'dinner': 726, 'fri': 724, 'friday': 730, 'from': 732, 'interview': 726, 'lunch': 726, 'meeting': 726, 'mon':
724, 'monday': 730, 'my': 737, 'our': 737, 'sat': 724, 'session': 726, 'sun': 724, 'the': 737, 'thu': 724, 'thurs':
724, 'thursday': 730, 'to': 404, 'today': 730, 'tomorrow': 730, 'tue': 724, 'tues': 724, 'tuesday': 730, 'wed': 724,
'wednesday': 730}, {'1': 727, 'breakfast': 726, 'call': 726, 'catch': 729, 'chat': 726, 'coffee': 726, 'demo': 726,
'dinner': 726, 'interview': 726, 'lunch': 726, 'meeting': 726, 'my': 737, 'our': 737, 'session': 726, 'the': 737,
'to': 571}, {'bring': 592, 'connect': 50, 'introduce': 50, 'to': 595}, {'do': 352}, {'action': 352, 'job': 352,
'task': 352, 'to': 741}, {'<them>': 75}, {'from': 743}, {'...': 744}, {'^': 745, 'bring': 592, 'connect': 50,
'introduce': 50, 'to': 595}, {'^': 745}, {'answered': 44, 'call': 44, 'called': 194, 'came': 44, 'catch': 434,
'caught': 44, 'contact': 44, 'find': 44, 'get': 489, 'got': 438, 'happened': 44, 'make': 439, 'manage': 441, 'meet':
44, 'met': 44, 'phone': 44, 'picked': 196, 'quite': 490, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'showed':
434, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44, 'took': 491, 'turned': 196, 'visit': 44}, {':': 571}, {':':
571, 'is': 749}, {':': 571, 'D': 404}, {':': 571, 'D': 404, 'is': 751}, {':': 571, 'appointment': 750, 'date': 752,
'day': 752, 'is': 749, 'slot': 752, 'time': 752}, {'1': 19}, {'<give1>': 0}, {'^': 755}, {'<i>': 756, '^': 755}, {':':
757}, {'1': 754, 'call': 19, 'catch': 212, 'coffee': 19, 'dinner': 19, 'lunch': 19, 'meeting': 19, 'session': 19,
'step': 758, 'steps': 758, 'sync': 19, 'visit': 19}, {'again': 44, 'between': 44, 'from': 44, 'this': 44, 'today': 44,
'w': 44, 'with': 44, 'yet': 44}, {'1': 760}, {'up': 760}, {'again': 44, 'between': 44, 'from': 44, 'this': 44,
'today': 44, 'w': 44, 'with': 44}, {'home': 45}, {'one': 760}, {'about': 45, 'around': 45, 'at': 764, 'home': 45,
'in': 45, 'there': 45}, {'about': 45, 'answered': 44, 'around': 45, 'at': 764, 'called': 194, 'came': 44, 'happened':
44, 'home': 45, 'in': 45, 'picked': 196, 'showed': 434, 'there': 45, 'to': 765, 'took': 491, 'turned': 196, 'was':
766}, {'far': 19}, {'': (0, 'missed'), 'again': 44, 'between': 44, 'from': 44, 'so': 768, 'this': 44, 'today': 44,
'w': 44, 'with': 44, 'yet': 19}, {'': (0, 'missed'), 'so': 768, 'yet': 19}, {'of': 44}, {'1': 761, '1on1': 760, 'ans':
44, 'answer': 44, 'call': 760, 'calls': 760, 'catch': 762, 'chat': 760, 'coffee': 760, 'contact': 760, 'dinner': 760,
'email': 763, 'joy': 44, 'luck': 44, 'lunch': 760, 'mail': 763, 'meeting': 760, 'news': 760, 'one': 767, 'pick': 196,
'pickup': 44, 'reply': 769, 'response': 770, 'show': 44, 'showed': 44, 'shows': 44, 'sign': 771, 'sync': 760, 'word':
760}, {'about': 45, 'answered': 44, 'around': 45, 'at': 764, 'called': 194, 'came': 44, 'happened': 44, 'home': 45,
'in': 45, 'picked': 196, 'showed': 434, 'there': 45, 'took': 491, 'turned': 196, 'was': 766}, {'about': 45, 'around':
45, 'at': 764, 'home': 45, 'in': 45, 'there': 45, 'was': 766}, {'soul': 774}, {'if': 8, 'whether': 8}, {'a': 775,
'able': 519, 'been': 583, 'call': 44, 'catch': 434, 'caught': 434, 'contact': 44, 'find': 44, 'get': 437, 'got': 438,
'happening': 44, 'heard': 44, 'make': 439, 'manage': 441, 'meet': 44, 'met': 44, 'phone': 44, 'quite': 440, 'reach':
44, 'reached': 44, 'ring': 44, 'see': 44, 'seen': 44, 'speak': 44, 'spoke': 44, 'spoken': 44, 'sure': 776, 'talk': 44,
'talked': 44, 'visit': 44}, {'self': 8}, {'to': 778}, {'news': 44, 'paper': 44}, {'facebook': 44, 'insta': 44,
'instagram': 44, 'linkedin': 44, 'the': 780, 'twitter': 44}, {'N': 686, 'in': 781, 'on': 781, 'via': 781}, {'at': 571,
'confirmed': 657, 'on': 571}, {'calendar': 11}, {'me': 352, 'the': 784}, {'N': 668}, {'call': 44, 'catch': 196,
'meet': 44, 'phone': 44, 'ring': 44, 'see': 44, 'visit': 44}, {'to': 787}, {'of': 436}, {'beer': 126, 'breakfast':
126, 'brunch': 126, 'coffee': 126, 'dinner': 126, 'drinks': 126, 'lunch': 126, 'pint': 126, 'tea': 126, 'zoom': 126},
{'a': 790, 'beer': 126, 'breakfast': 126, 'brunch': 126, 'coffee': 126, 'dinner': 126, 'drinks': 126, 'lunch': 126,
'pint': 126, 'tea': 126, 'zoom': 126}, {'^': 133}, {'me': 792, 'us': 792}, {'client': 544, 'customer': 544, 'lead':
544}, {'a': 794}, {'to': 500}, {'article': 796, 'book': 796, 'link': 796}, {'a': 797, 'an': 797, 'the': 797}, {'^':
798}, {'N': 795, 'on': 799}, {'in': 11}, {'': (2, 'plan'), 'a': 11}, {'': (2, 'plan'), 'a': 11, 'to': 11}, {'by': 126,
'in': 126}, {'D': 730, 'friday': 730, 'monday': 730, 'thursday': 730, 'today': 730, 'tomorrow': 730, 'tuesday': 730,
'wednesday': 730}, {'': (0, 'missed'), '1': 727, '<until>': 404, 'D': 728, 'breakfast': 726, 'by': 404, 'call': 726,
'catch': 729, 'chat': 726, 'coffee': 726, 'demo': 726, 'dinner': 726, 'friday': 730, 'from': 805, 'interview': 726,
'lunch': 726, 'meeting': 726, 'monday': 730, 'my': 737, 'our': 737, 'session': 726, 'the': 737, 'thursday': 730,
'till': 404, 'to': 404, 'today': 730, 'tomorrow': 730, 'tuesday': 730, 'until': 404, 'wednesday': 730}, {'': (1,
'moved'), '<until>': 404, 'by': 404, 'to': 404}, {'1': 727, '<until>': 404, 'D': 728, 'back': 807, 'breakfast': 726,
'call': 726, 'catch': 729, 'chat': 726, 'coffee': 726, 'demo': 726, 'dinner': 726, 'fri': 724, 'friday': 730, 'from':
805, 'interview': 726, 'lunch': 726, 'meeting': 726, 'mon': 724, 'monday': 730, 'my': 737, 'our': 737, 'out': 731,
'sat': 724, 'session': 726, 'sun': 724, 'the': 737, 'thu': 724, 'thurs': 724, 'thursday': 730, 'to': 404, 'today':
730, 'tomorrow': 730, 'tue': 724, 'tues': 724, 'tuesday': 730, 'wed': 724, 'wednesday': 730}, {'for': 544, 'to': 544},
{'forward': 809}, {'with': 33}, {'touch': 811}, {'in': 812}, {'touch': 32}, {'in': 814}, {'N': 815}, {'...': 813,
'and': 816, 'forward': 809, 'in': 814}, {'<until>': 404, 'D': 730, 'by': 404, 'friday': 730, 'from': 805, 'monday':
730, 'thursday': 730, 'to': 404, 'today': 730, 'tomorrow': 730, 'tuesday': 730, 'wednesday': 730}, {'N': 544}, {'for':
819}, {'word': 820}, {'good': 821}, {'a': 822}, {'': (0, 'missed'), '<until>': 404}, {'<them>': 810, 'N': 817, 'back':
818, 'in': 823, 'off': 824}, {'call': 126, 'catch': 296, 'chat': 126, 'coffee': 126, 'hello': 126, 'sync': 126}, {':':
19}, {'into': 126}, {'D': 404, 'for': 571, 'to': 571}, {'booked': 829, 'calling': 11, 'going': 378, 'having': 11,
'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11}, {'book': 457, 'deck': 457, 'draft': 457,
'pitch': 457, 'plan': 457, 'proposal': 457}, {'^': 831}, {'^': 831, 'article': 44, 'blog': 44, 'interview': 44,
'linkedin': 44, 'newsletter': 44, 'photo': 44, 'photos': 44, 'podcast': 44, 'post': 44, 'posts': 44, 'profile': 44,
'status': 44, 'stories': 44, 'story': 44, 'talk': 44, 'tweet': 44, 'update': 44, 'video': 44, 'webinar': 44}, {'s':
833}, {'N': 611}, {'<their>': 832, 'N': 834, 'about': 835, 'in': 781, 'on': 781, 'via': 781}, {'1': 727, 'breakfast':
726, 'call': 726, 'catch': 729, 'chat': 726, 'coffee': 726, 'demo': 726, 'dinner': 726, 'interview': 726, 'lunch':
726, 'meeting': 726, 'session': 726}, {'1': 727, 'D': 404, 'breakfast': 726, 'call': 726, 'catch': 729, 'chat': 726,
'coffee': 726, 'demo': 726, 'dinner': 726, 'for': 571, 'interview': 726, 'lunch': 726, 'meeting': 726, 'my': 837,
'our': 837, 'session': 726, 'the': 837, 'to': 571}, {'<their>': 567, 'N': 568}, {'from': 358}, {'to': 544}, {'<i>':
366, '<me>': 356, 'N': 841, 'that': 370}, {'N': 543}, {'to': 843}, {'...': 844}, {'N': 841, '^': 845}, {'<their>':
458}, {'are': 19, 'has': 19, 'hates': 19, 'is': 19, 'likes': 19, 'prefers': 19, 's': 19, 'wants': 19, 'was': 19},
{'<they>': 848}, {'<they>': 848, 'that': 849}, {'': (1, 'moved'), '1': 727, '<until>': 404, 'D': 728, 'breakfast':
726, 'call': 726, 'catch': 729, 'chat': 726, 'coffee': 726, 'demo': 726, 'dinner': 726, 'for': 404, 'friday': 730,
'from': 805, 'interview': 726, 'lunch': 726, 'meeting': 726, 'monday': 730, 'my': 737, 'our': 737, 'session': 726,
'the': 737, 'thursday': 730, 'to': 404, 'today': 730, 'tomorrow': 730, 'tuesday': 730, 'wednesday': 730}, {'comments':
458, 'feedback': 458, 'notes': 458, 'remarks': 458}, {'comments': 458, 'detailed': 852, 'feedback': 458, 'my': 852,
'notes': 458, 'remarks': 458, 'some': 852}, {'with': 853}, {'<them>': 854}, {'to': 855, 'with': 853}, {'it': 856},
{'moved': 404}, {'^': 457, 's': 458}, {'<their>': 458, 'N': 859, 'the': 458}, {'is': 356, 'was': 356}, {'...': 861},
{'D': 129, '^': 37}, {'call': 863, 'coffee': 863, 'lunch': 863, 'phone': 863, 'zoom': 863}, {'...': 861, 'call': 863,
'coffee': 863, 'lunch': 863, 'phone': 863, 'the': 864, 'zoom': 863}, {'met': 863, 'spoke': 863, 'talked': 863},
{'...': 861, 'i': 866, 'we': 866}, {'...': 861, '^': 37, 'at': 862, 'during': 862, 'is': 356, 'on': 865, 'over': 865,
'to': 129, 'was': 356, 'when': 867}, {'...': 861, '^': 37, 'at': 862, 'during': 862, 'is': 356, 'on': 862, 'over':
862, 'to': 129, 'was': 356, 'when': 862}, {'...': 861, 'at': 862, 'during': 862, 'on': 862, 'over': 862, 'when': 862},
{'...': 861, '^': 37, 'at': 862, 'during': 862, 'is': 356, 'on': 865, 'over': 865, 'to': 129, 'was': 356, 'when':
862}, {'advice': 868, 'confirmed': 657, 'counsel': 869, 'moved': 405, 'on': 12, 'recommendation': 869, 'suggestion':
869, 'take': 870, 'tip': 871}, {'^': 259}, {'^': 365, 'shall': 873}, {'must': 37, 'need': 139, 'should': 37}, {'^':
875}, {'you': 876}, {'...': 877}, {'': (13, 'talk'), '<i>': 874, 'N': 878, 'hello': 126, 'hey': 126, 'hi': 126,
'that': 370}, {'across': 509, 'behind': 508, 'beside': 508, 'down': 126, 'near': 508, 'next': 510, 'opposite': 508,
'with': 126}, {'date': 11}, {'the': 881}, {'park': 44}, {'car': 883, 'hall': 44, 'road': 44, 'room': 44, 'street':
44}, {'the': 884}, {'bus': 44, 'car': 44, 'distance': 44, 'taxi': 44, 'train': 44, 'window': 44}, {'bus': 44, 'car':
44, 'taxi': 44, 'train': 44, 'window': 44}, {'a': 886, 'afar': 44, 'my': 887, 'the': 886}, {'distance': 44,
'magazine': 44, 'news': 44, 'paper': 44}, {'a': 606, 'the': 889}, {'': (23, 'contact'), '...': 610, 'across': 885,
'from': 888, 'in': 890, 'on': 609, 'online': 44, 's': 685}, {'<them>': 126, 'N': 891, 'in': 781, 'it': 119, 'on': 781,
'that': 119, 'via': 781}, {'': (13, 'talk'), '<i>': 366, 'that': 370}, {'...': 501, 'article': 500, 'book': 500,
'checklist': 500, 'guide': 500, 'link': 500, 'list': 500, 'piece': 500, 'podcast': 500, 'spreadsheet': 500,
'template': 500, 'video': 500}, {'article': 500, 'book': 500, 'link': 500, 'piece': 500, 'podcast': 500, 'template':
500, 'video': 500}, {'a': 894, 'an': 894, 'my': 894, 'our': 502, 'that': 895, 'the': 894}, {'comments': 552,
'feedback': 552, 'notes': 552, 'remarks': 552}, {'': (23, 'contact'), '^': 896, 'detailed': 897, 'my': 897, 'some':
897}, {'': (23, 'contact'), '^': 896, 'a': 794}, {'<them>': 898, 'N': 899}, {'': (2, 'plan'), 'a': 11, 'for': 11,
'the': 11}, {'D': 11, 'for': 11, 'up': 901}, {'have': 11, 'meet': 11, 'see': 11, 'visit': 11, 'we': 19}, {'with':
500}, {'article': 904, 'book': 904, 'link': 904, 'list': 904, 'paper': 904, 'podcast': 904, 'report': 904, 'template':
904, 'video': 904}, {'a': 905, 'an': 905, 'my': 905, 'the': 905}, {'N': 686, '^': 906}, {'1': 727, 'D': 728,
'breakfast': 726, 'call': 726, 'catch': 729, 'chat': 726, 'coffee': 726, 'demo': 726, 'dinner': 726, 'fri': 724,
'friday': 730, 'from': 805, 'interview': 726, 'lunch': 726, 'meeting': 726, 'mon': 724, 'monday': 730, 'my': 737,
'our': 737, 'sat': 724, 'session': 726, 'sun': 724, 'the': 737, 'thu': 724, 'thurs': 724, 'thursday': 730, 'to': 404,
'today': 730, 'tomorrow': 730, 'tue': 724, 'tues': 724, 'tuesday': 730, 'wed': 724, 'wednesday': 730}, {'hands': 126},
{'bring': 592, 'call': 44, 'catch': 196, 'connect': 50, 'introduce': 50, 'meet': 44, 'ring': 44, 'see': 44, 'to': 595,
'visit': 44, 'we': 19}, {'^': 93, 'how': 94, 'the': 94}, {'': (9, 'told'), 'how': 94}, {'<them>': 911, 'N': 912},
{'<they>': 19, 'it': 19}, {'that': 19, 'you': 289}, {'^': 61, 'at': 62, 'for': 62, 'with': 62}, {'mentoring': 58,
'volunteering': 916, 'with': 126}, {'...': 917}, {'not': 584}, {'t': 584}, {'has': 919, 'hasn': 920, 'hasnt': 584,
'haven': 920, 'havent': 584}, {'by': 44}, {'across': 509, 'behind': 508, 'beside': 508, 'me': 196, 'near': 508,
'next': 510, 'opposite': 508, 'up': 922, 'us': 196}, {'by': 126}, {'vm': 44}, {'vm': 44, 'voicemail': 44}, {'...':
563, '2': 925, 'to': 926}, {'so': 44}, {'traffic': 928}, {'in': 929}, {'be': 44, 'call': 44, 'go': 44, 'have': 44,
'join': 44, 'meet': 44, 'ring': 44, 'see': 44, 'speak': 44, 'visit': 44}, {'to': 931}, {'through': 94}, {'': (23,
'contact'), '<them>': 933, 'N': 933}, {'<them>': 94, 'N': 94}, {'<i>': 347, 'D': 361, '^': 360, 'at': 368, 'by': 368,
'during': 368, 'in': 368, 'on': 368, 'over': 368, 'via': 368}, {'<me>': 936}, {'': (10, 'thanks')}, {'you': 938},
{'d': 19, 'had': 19}, {'D': 126, 'at': 126, 'by': 126, 'during': 126, 'on': 126, 'over': 126}, {'<i>': 940, '<they>':
19, 'was': 941}, {'advice': 357, 'five': 412, 'four': 412, 'three': 412, 'two': 412}, {'1': 98, 'a': 106, 'an': 106,
'another': 103, 'appointment': 23, 'board': 103, 'breakfast': 23, 'brunch': 23, 'call': 23, 'catch': 99, 'chat': 23,
'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'final': 103, 'first': 103, 'follow': 105,
'interview': 23, 'lunch': 23, 'meeting': 23, 'monthly': 103, 'mtg': 23, 'my': 106, 'one': 101, 'our': 106, 'phone':
102, 'quick': 103, 'second': 103, 'session': 23, 'short': 103, 'supper': 23, 'sync': 23, 'tea': 23, 'team': 103,
'video': 102, 'weekly': 103, 'workshop': 23, 'zoom': 23}, {'is': 944, 's': 944}, {'asking': 8, 'calling': 8, 'hiring':
8, 'inviting': 8, 'whether': 8}, {'about': 946, 'of': 946}, {'was': 941}, {'asking': 44, 'calling': 44, 'emailing':
44, 'inviting': 44, 'messaging': 44, 'ringing': 44, 'seeing': 44, 'texting': 44, 'visiting': 44}, {'calling': 44},
{'about': 949, 'of': 950}, {'book': 457, 'cv': 457, 'deck': 457, 'draft': 457, 'pitch': 457, 'plan': 457, 'proposal':
457, 'website': 457}, {'^': 952}, {'<their>': 953}, {'': (12, 'task'), ':': 35, 'N': 351}, {'person': 330}, {'phone':
330}, {'the': 957}, {'in': 956, 'on': 958}, {'...': 571, 'D': 404}, {'1': 960}, {'up': 960}, {'1': 961, 'breakfast':
960, 'call': 960, 'catch': 962, 'chat': 960, 'coffee': 960, 'demo': 960, 'dinner': 960, 'interview': 960, 'it': 960,
'lunch': 960, 'meeting': 960, 'session': 960}, {'1': 961, 'breakfast': 960, 'call': 960, 'catch': 962, 'chat': 960,
'coffee': 960, 'demo': 960, 'dinner': 960, 'interview': 960, 'it': 960, 'lunch': 960, 'meeting': 960, 'my': 963,
'our': 963, 'session': 960, 'the': 963}, {'': (13, 'talk'), '1': 961, 'breakfast': 960, 'call': 960, 'catch': 962,
'chat': 960, 'coffee': 960, 'demo': 960, 'dinner': 960, 'interview': 960, 'it': 960, 'lunch': 960, 'meeting': 960,
'my': 963, 'our': 963, 'session': 960, 'the': 963}, {'<me>': 19}, {'arrange': 19, 'confirm': 19, 'congratulate': 19,
'do': 955, 'me': 959, 'move': 964, 'plan': 19, 'postpone': 964, 'push': 964, 'rearrange': 965, 'reschedule': 964,
'say': 19, 'shift': 964, 'tell': 966}, {'call': 330, 'coffee': 330, 'dinner': 330, 'drinks': 330, 'email': 330,
'lunch': 330, 'meeting': 330, 'message': 330, 'person': 330, 'phone': 330, 'teams': 330, 'text': 330, 'zoom': 330},
{'...': 361, 'a': 968, 'call': 330, 'coffee': 330, 'dinner': 330, 'drinks': 330, 'email': 330, 'lunch': 330,
'meeting': 330, 'message': 330, 'person': 330, 'phone': 330, 'teams': 330, 'text': 330, 'the': 968, 'zoom': 330},
{'<i>': 347, '<their>': 19, '<they>': 19, 'D': 361, 'N': 19, '^': 360, 'about': 19, 'at': 969, 'by': 969, 'during':
368, 'in': 969, 'on': 969, 'over': 969, 'that': 19, 'via': 368}, {'than': 449}, {'able': 449, 'amazing': 449, 'doing':
449, 'good': 449, 'great': 449, 'more': 971, 'ready': 449, 'strong': 449}, {'are': 972, 'is': 972, 're': 972, 's':
972}, {'to': 94}, {'...': 974}, {'<they>': 973}, {'chin': 450}, {'<their>': 977}, {'keep': 978}, {'': (9, 'told'),
'<they>': 973, 'how': 975, 'that': 976, 'to': 979, 'what': 975, 'where': 975, 'which': 975}, {'chin': 451},
{'<their>': 981}, {'^': 982}, {'keep': 983}, {'': (9, 'told'), 'how': 975, 'to': 984, 'what': 975, 'where': 975,
'which': 975}, {'<me>': 970, '<them>': 980, 'N': 985}, {'chat': 44, 'come': 44, 'meet': 44, 'see': 44, 'speak': 44,
'talk': 44}, {'to': 987}, {'busy': 988}, {'<them>': 126, 'N': 126, 'me': 126, 'up': 345}, {'call': 44, 'catch': 434,
'find': 44, 'get': 44, 'meet': 434, 'phone': 44, 'reach': 44, 'ring': 44, 'see': 44, 'speak': 44, 'talk': 44, 'visit':
44}, {'<them>': 44, 'N': 44, 'calling': 44, 'phoning': 44, 'reaching': 44, 'ringing': 44, 'to': 991}, {'out': 19},
{'<me>': 372}, {'at': 62, 'for': 62, 'w': 62, 'with': 62}, {'about': 76, 'on': 76, 're': 76, 'regarding': 76},
{'<them>': 996}, {'from': 997}, {'back': 998, 'from': 997}, {'hear': 999}, {':': 76, 'for': 76, 'on': 76, 'to': 1000},
{'': (23, 'contact'), '<them>': 933, 'N': 933, 'home': 453}, {'ask': 44, 'call': 44, 'catch': 434, 'discuss': 44,
'email': 44, 'give': 709, 'go': 44, 'have': 44, 'invite': 44, 'join': 44, 'meet': 44, 'phone': 44, 'ring': 44, 'see':
44, 'speak': 44, 'talk': 44, 'text': 44, 'thank': 44, 'visit': 44}, {'to': 1003}, {'adamant': 655, 'brought': 572,
'certain': 656, 'clear': 655, 'convinced': 656, 'due': 403, 'firm': 659, 'going': 403, 'insistent': 659, 'meant': 403,
'moved': 573, 'not': 660, 'off': 44, 'placed': 511, 'postponed': 571, 'pushed': 571, 'quite': 661, 'really': 661,
'rescheduled': 571, 'shifted': 571, 'supposed': 403, 'sure': 656, 'there': 126, 'very': 661}, {'able': 519,
'answering': 44, 'available': 44, 'in': 44, 'picking': 434, 'reachable': 44}, {'t': 1006}, {'five': 330, 'four': 330,
'three': 330, 'two': 330}, {'am': 629, 'are': 629, 'have': 634, 'm': 629, 'promised': 633, 're': 629, 've': 634,
'were': 1008}, {'': (23, 'contact'), '<their>': 458, 'N': 470}, {'...': 563, 'by': 126, 'for': 126, 'out': 126,
'over': 1010, 'through': 1010, 'to': 126, 'with': 126}, {'due': 403, 'going': 403, 'meant': 403, 'supposed': 403,
'there': 126}, {'': (13, 'talk'), '<they>': 19}, {'': (13, 'talk'), '<i>': 19}, {'to': 249}, {'going': 1015}, {'are':
1016, 'is': 1016, 's': 1016}, {'': (13, 'talk'), '<i>': 940, '<they>': 1017}, {'a': 316, 'breakfast': 11, 'coffee':
11, 'dinner': 11, 'drinks': 11, 'lunch': 11, 'tea': 11}, {'be': 692, 'have': 1019, 'join': 11, 'meet': 11, 'see': 11,
'visit': 11}, {'could': 44, 'had': 44}, {'i': 1021}, {'me': 330, 'us': 330}, {'answer': 44, 'joy': 44, 'luck': 44,
'pick': 196, 'pickup': 44, 'reply': 44, 'response': 44}, {'D': 19}, {'t': 1025}, {'': (13, 'talk'), 'if': 8,
'whether': 8}, {'in': 44}, {'me': 1028}, {'let': 1029}, {'t': 1030}, {'address': 45, 'day': 45, 'place': 45, 'time':
45, 'week': 45}, {'N': 431}, {'to': 1033}, {'...': 309, 'is': 308, 's': 308, 'suits': 308, 'works': 308}, {'D': 1035},
{'have': 139, 'must': 37, 'need': 139, 'ought': 139, 'should': 37, 'shouldn': 38}, {'^': 1037}, {'$': 46, '//': 56,
'0': 65, '<i>': 128, '<their>': 132, '<they>': 306, 'D': 328, 'N': 343, 'accepted': 345, 'according': 350, 'action':
354, 'actions': 355, 'advice': 359, 'adviced': 363, 'advise': 364, 'advised': 371, 'advises': 373, 'after': 30,
'agreed': 376, 'almost': 377, 'although': 19, 'am': 379, 'an': 65, 'and': 381, 'ap': 382, 'apparently': 19,
'appointment': 385, 'are': 386, 'arranged': 11, 'as': 388, 'asked': 393, 'asking': 19, 'ate': 397, 'bailed': 398,
'bar': 402, 'bc': 19, 'because': 19, 'been': 406, 'before': 30, 'begged': 363, 'blew': 408, 'bookd': 11, 'booked':
410, 'both': 412, 'breakfast': 413, 'breakfasted': 126, 'bringing': 71, 'brought': 415, 'bumped': 416, 'but': 425,
'by': 428, 'cafe': 402, 'call': 429, 'called': 432, 'came': 433, 'can': 443, 'cancel': 44, 'canceled': 445,
'canceling': 44, 'cancelled': 445, 'cancelling': 44, 'cancels': 445, 'cannot': 446, 'cant': 442, 'catch': 447,
'catching': 296, 'caught': 296, 'chatted': 126, 'cheered': 452, 'closed': 454, 'cncld': 44, 'coached': 455, 'coffee':
456, 'coming': 313, 'commented': 462, 'confirmed': 463, 'congratulated': 464, 'connected': 466, 'considering': 467,
'cos': 19, 'could': 468, 'couldn': 469, 'couldnt': 446, 'coz': 19, 'critiqued': 471, 'cuz': 19, 'd': 478, 'delayed':
479, 'demo': 480, 'diarised': 409, 'diarized': 409, 'did': 493, 'didn': 495, 'didnt': 496, 'dined': 126, 'dinner':
456, 'discussed': 126, 'door': 402, 'dreamed': 497, 'dreamt': 497, 'drinks': 385, 'dropped': 498, 'dropping': 71,
'edited': 471, 'email': 499, 'emailed': 506, 'encouraged': 507, 'ended': 512, 'even': 513, 'explained': 517,
'explaining': 518, 'facetimed': 126, 'failed': 519, 'fallen': 520, 'falls': 521, 'feedback': 523, 'fell': 524,
'finished': 126, 'five': 65, 'fixed': 463, 'flaked': 398, 'follow': 525, 'for': 353, 'forgot': 528, 'forgotten': 530,
'found': 531, 'four': 65, 'gate': 402, 'gave': 559, 'ghosted': 44, 'give': 561, 'given': 561, 'gives': 561, 'goes':
564, 'going': 566, 'gonna': 565, 'got': 574, 'grabbed': 126, 'gym': 402, 'had': 580, 'half': 65, 'has': 585, 'hasn':
587, 'hasnt': 586, 'have': 596, 'haven': 603, 'havent': 604, 'having': 605, 'heard': 612, 'helped': 614, 'helping':
617, 'hes': 621, 'hooked': 624, 'hosted': 126, 'hours': 625, 'how': 30, 'hung': 626, 'i': 635, 'idea': 8, 'if': 636,
'ignored': 218, 'im': 379, 'in': 639, 'informed': 641, 'insists': 642, 'interviewed': 126, 'intro': 645, 'introd':
647, 'introduced': 648, 'introed': 466, 'invited': 651, 'is': 662, 'isn': 663, 'it': 665, 'joined': 666, 'just': 671,
'keep': 672, 'keeps': 677, 'kept': 680, 'lent': 682, 'let': 684, 'liked': 687, 'lined': 313, 'linked': 466,
'listened': 691, 'll': 694, 'long': 696, 'looked': 697, 'looking': 699, 'lost': 436, 'lunch': 456, 'lunched': 126,
'm': 379, 'made': 704, 'mail': 499, 'mailed': 705, 'maybe': 8, 'me': 706, 'meant': 711, 'meeting': 480, 'mentored':
455, 'mentoring': 715, 'message': 499, 'messaged': 506, 'met': 716, 'miss': 717, 'missed': 723, 'moved': 738, 'moves':
739, 'must': 740, 'my': 742, 'myself': 352, 'nearly': 377, 'need': 746, 'needed': 747, 'never': 748, 'new': 753,
'next': 759, 'no': 772, 'nobody': 773, 'noone': 774, 'noshow': 44, 'not': 777, 'note': 779, 'nothing': 722, 'noticed':
782, 'now': 783, 'off': 114, 'office': 402, 'on': 785, 'once': 30, 'one': 65, 'only': 786, 'ought': 788, 'out': 789,
'outstanding': 351, 'over': 791, 'overslept': 44, 'owe': 793, 'owes': 793, 'parked': 511, 'passed': 800, 'penciled':
801, 'pencilled': 801, 'pending': 351, 'perhaps': 8, 'phoned': 126, 'pinged': 126, 'pitched': 126, 'place': 402,
'planned': 802, 'planning': 803, 'played': 126, 'popped': 804, 'postponed': 806, 'presented': 482, 'promise': 352,
'proofread': 471, 'pub': 402, 'pushed': 808, 'put': 825, 'quick': 826, 'quote': 827, 'rained': 407, 'ran': 828,
'rang': 126, 're': 830, 'reached': 126, 'read': 836, 'rearranged': 829, 'rebooked': 838, 'received': 839, 'reckons':
642, 'recommendation': 840, 'recommended': 842, 'recommends': 642, 'referred': 846, 'rehearsed': 847, 'remember': 850,
'reminder': 50, 'repld': 126, 'replied': 126, 'reposted': 687, 'rescheduled': 851, 'rescheduling': 44, 'restaurant':
402, 'returned': 857, 'review': 858, 'reviewed': 860, 's': 872, 'said': 879, 'sat': 880, 'save': 882, 'saw': 892,
'saying': 19, 'says': 893, 'sched': 409, 'schedd': 409, 'scheduled': 11, 'seated': 511, 'seeing': 11, 'seen': 669,
'sending': 71, 'sent': 900, 'session': 858, 'set': 902, 'shall': 903, 'shared': 907, 'shes': 621, 'shifted': 908,
'shook': 909, 'shop': 402, 'should': 910, 'showed': 913, 'signed': 454, 'since': 914, 'skedded': 409, 'skipped': 44,
'skipping': 44, 'skyped': 126, 'slacked': 126, 'so': 915, 'spent': 918, 'spoke': 126, 'spoken': 126, 'still': 921,
'stood': 923, 'stopped': 924, 'store': 402, 'straight': 927, 'stuck': 930, 'suggested': 642, 'suggests': 642,
'supposed': 932, 'takeaway': 364, 'talked': 934, 'task': 50, 'taught': 935, 'tea': 577, 'telephoned': 126, 'telling':
19, 'tells': 937, 'text': 499, 'texted': 506, 'thank': 939, 'thanked': 938, 'that': 942, 'the': 943, 'there': 945,
'theyre': 621, 'thinking': 947, 'thinks': 642, 'this': 948, 'thought': 951, 'three': 65, 'through': 954, 'thru': 954,
'tip': 359, 'to': 967, 'todo': 955, 'together': 330, 'told': 986, 'too': 989, 'took': 990, 'tried': 992, 'turns': 993,
'two': 65, 'unable': 519, 'unanswered': 44, 'upcoming': 11, 'urged': 994, 'urges': 363, 'visited': 126, 'volunteered':
916, 'volunteering': 995, 'waiting': 1001, 'walked': 1002, 'want': 740, 'wanted': 1004, 'warned': 373, 'was': 1005,
'wasn': 1007, 'watched': 690, 'we': 1009, 'went': 1011, 'were': 1012, 'what': 30, 'whatsapp': 499, 'whatsapped': 126,
'when': 30, 'where': 1013, 'whether': 1014, 'which': 1018, 'while': 30, 'who': 19, 'whose': 19, 'why': 30, 'will':
1020, 'wish': 1022, 'with': 1023, 'without': 1024, 'won': 1026, 'wondering': 1027, 'worked': 453, 'working': 453,
'workshop': 385, 'wouldn': 1031, 'wouldnt': 1030, 'wrong': 1032, 'wrote': 1034, 'yes': 1036, 'you': 1038, 'zoomed':
126}]


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

