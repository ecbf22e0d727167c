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
246}, {'<giveinf>': 157}, {'^': 248}, {'get': 183, 'have': 183, 'read': 183, 'receive': 183, 'see': 183}, {'<me>':
211, '^': 226, 'a': 182, 'an': 182, 'to': 250}, {'^': 222, 'a': 182, 'an': 182, 'to': 250}, {'D': 161}, {'me': 161,
'us': 161}, {'by': 253, 'for': 253, 'from': 254}, {'...': 255, '<owed_thing>': 180, 'all': 163, 'my': 225, 'our': 225,
'some': 163, 'the': 163, 'those': 163}, {'<me>': 211, '^': 256, 'a': 182, 'an': 182, 'to': 250}, {'^': 160, 'asking':
166, 'waiting': 166}, {'got': 139}, {'better': 37, 'can': 37, 'could': 37, 'd': 146, 'gotta': 37, 'have': 139,
'might': 37, 'must': 37, 'need': 140, 'ought': 139, 'shd': 37, 'should': 37, 'shouldn': 38, 'shouldnt': 37, 've':
259}, {'^': 260}, {'not': 37}, {'...': 190, 'always': 37, 'ask': 37, 'do': 262, 'don': 38, 'dont': 37, 'drop': 37,
'fire': 37, 'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'': (13,
'talk'), '<i>': 261, '^': 191}, {'always': 37, 'ask': 37, 'do': 262, 'don': 38, 'dont': 37, 'drop': 37, 'fire': 37,
'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'^': 265}, {'<i>': 261, '^':
263, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 264, 'their': 19, 'they': 19,
'to': 266, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<i>': 261, '^': 37}, {'<i>': 261, '<me>': 129, '^':
37, 'that': 268, 'to': 129}, {'^': 160, 'asking': 166, 'counting': 172, 'expecting': 171, 'hoping': 173, 'waiting':
246}, {'^': 260, 'shall': 129}, {'have': 139, 'must': 37, 'need': 37, 'should': 37}, {'^': 272}, {'<i>': 273, '^':
139}, {'...': 190, '<giveinf>': 37, 'always': 37, 'ask': 37, 'do': 262, 'don': 38, 'dont': 37, 'drop': 37, 'fire': 37,
'focus': 37, 'hire': 37, 'never': 37, 'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'<giveinf>': 37, 'always':
37, 'ask': 37, 'do': 262, 'don': 38, 'dont': 37, 'drop': 37, 'fire': 37, 'focus': 37, 'hire': 37, 'never': 37,
'raise': 37, 'sell': 37, 'start': 37, 'stop': 37}, {'^': 276}, {':': 129, '<i>': 271, '<me>': 274, '^': 275, 'he': 19,
'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 264, 'their': 19, 'they': 19, 'to': 277,
'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<giveinf>': 37}, {'<me>': 274, '^': 279}, {':': 129, '<i>': 261,
'<me>': 274, '^': 275, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 264, 'their':
19, 'they': 19, 'to': 277, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'has': 238, 'hasn': 242, 'hasnt': 237,
'haven': 242, 'havent': 237}, {'': (3, 'advice'), '...': 190}, {'<i>': 261, '^': 191}, {'<i>': 261, '^': 283, 'that':
284}, {'<i>': 273}, {'<me>': 286}, {'<i>': 273, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19, 'she':
19, 'that': 19, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<me>': 288}, {'': (13,
'talk'), '<i>': 150}, {'<i>': 150, '<me>': 152, 'back': 153, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19,
'it': 19, 'she': 19, 'that': 290, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19},
{'should': 129}, {'<i>': 292}, {'^': 260, 'should': 129}, {'<i>': 294, '^': 263, 'he': 19, 'her': 19, 'his': 19,
'how': 19, 'if': 19, 'it': 19, 'she': 19, 'that': 264, 'their': 19, 'they': 19, 'to': 266, 'what': 19, 'when': 19,
'whether': 19, 'why': 19}, {'<i>': 261, '^': 191, 'he': 19, 'her': 19, 'his': 19, 'how': 19, 'if': 19, 'it': 19,
'she': 19, 'that': 264, 'their': 19, 'they': 19, 'what': 19, 'when': 19, 'whether': 19, 'why': 19}, {'<me>': 199},
{'part': 126}, {'up': 126}, {'': (13, 'talk'), '^': 181, 'a': 182, 'an': 182, 'my': 182, 'our': 182, 'the': 182},
{'catch': 212, 'come': 19, 'get': 183, 'have': 300, 'meet': 19, 'read': 183, 'receive': 183, 'see': 300, 'visit': 19},
{'<me>': 211, '^': 222, 'a': 182, 'an': 182, 'to': 301}, {'from': 254}, {'<until>': 161, 'by': 161}, {'...': 304},
{'...': 303, '<owed_thing>': 180, 'all': 163, 'my': 305, 'our': 305, 'some': 163, 'the': 163, 'those': 163}, {'<me>':
211, '^': 306, 'a': 182, 'an': 182, 'to': 301}, {'around': 126, 'asking': 166, 'clear': 179, 'in': 126, 'waiting':
166}, {'around': 126, 'in': 126}, {'^': 207, 'like': 214}, {'^': 138, 'advised': 144, 'advises': 144, 'all': 145,
'answered': 154, 'answers': 156, 'are': 178, 'argued': 179, 'argues': 179, 'asked': 185, 'asks': 186, 'ate': 189,
'attended': 126, 'become': 171, 'becomes': 171, 'believed': 179, 'believes': 193, 'both': 145, 'can': 198, 'cannot':
197, 'cant': 197, 'claims': 199, 'confirmed': 199, 'could': 200, 'couldn': 198, 'couldnt': 197, 'd': 215, 'did': 217,
'didn': 220, 'didnt': 219, 'doesn': 221, 'drove': 189, 'emailed': 154, 'expect': 223, 'expected': 224, 'expects': 227,
'explained': 199, 'feels': 229, 'felt': 179, 'get': 171, 'gets': 171, 'had': 230, 'has': 238, 'hasn': 241, 'hasnt':
240, 'haven': 242, 'havent': 237, 'heard': 199, 'hoped': 243, 'hopes': 243, 'insists': 179, 'is': 247, 'isn': 221,
'left': 189, 'mentioned': 199, 'mentions': 199, 'messaged': 154, 'met': 189, 'must': 249, 'need': 251, 'needed': 252,
'needs': 257, 'never': 219, 'plans': 243, 're': 258, 'receives': 171, 'reckoned': 179, 'reckons': 267, 'recommended':
269, 'recommends': 269, 'replied': 154, 'replies': 154, 'responded': 154, 'responds': 154, 's': 270, 'said': 278,
'say': 280, 'says': 281, 'shall': 249, 'should': 249, 'still': 282, 'suggested': 285, 'suggests': 285, 'tell': 287,
'tells': 289, 'texted': 291, 'think': 293, 'thinks': 295, 'thought': 296, 'told': 297, 'took': 298, 'turned': 299,
'want': 302, 'wanted': 302, 'wants': 307, 'warned': 179, 'was': 308, 'went': 189, 'were': 309, 'will': 200, 'won':
198, 'wont': 197, 'would': 310, 'writes': 154, 'wrote': 291}, {'her': 19, 'him': 19, 'me': 19, 'them': 19, 'us': 19},
{'best': 19, 'better': 19, 'fine': 19, 'for': 312, 'good': 19, 'ok': 19, 'okay': 19}, {'is': 313, 's': 313, 'suits':
313, 'works': 313}, {'together': 11}, {'at': 11, 'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11,
'doing': 11, 'driving': 11, 'flying': 11, 'getting': 315, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11,
'in': 11, 'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11,
'speaking': 11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11, 'with':
11}, {'1': 11}, {'up': 11}, {'one': 11}, {'to': 319}, {'call': 11}, {'1': 317, 'appointment': 11, 'breakfast': 11,
'brunch': 11, 'call': 11, 'catch': 318, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11,
'follow': 318, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 320, 'phone': 321, 'session': 11,
'supper': 11, 'sync': 11, 'tea': 11, 'video': 321, 'workshop': 11, 'zoom': 11}, {'': (2, 'plan'), '1': 317,
'appointment': 11, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 318, 'chat': 11, 'coffee': 11, 'date': 11,
'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 318, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one':
320, 'phone': 321, 'session': 11, 'supper': 11, 'sync': 11, 'tea': 11, 'video': 321, 'workshop': 11, 'zoom': 11},
{'up': 323}, {'1': 317, 'another': 322, 'appointment': 11, 'board': 322, 'breakfast': 11, 'brunch': 11, 'call': 11,
'catch': 318, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 322, 'first':
322, 'follow': 324, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 322, 'mtg': 11, 'one': 320, 'phone': 321,
'quick': 322, 'second': 322, 'session': 11, 'short': 322, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 322, 'video':
321, 'weekly': 322, 'workshop': 11, 'zoom': 11}, {'1': 317, 'a': 325, 'an': 325, 'another': 322, 'appointment': 11,
'board': 322, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 318, 'chat': 11, 'coffee': 11, 'date': 11, 'demo':
11, 'dinner': 11, 'drinks': 11, 'final': 322, 'first': 322, 'follow': 324, 'interview': 11, 'lunch': 11, 'meeting':
11, 'monthly': 322, 'mtg': 11, 'my': 325, 'one': 320, 'our': 325, 'phone': 321, 'quick': 322, 'second': 322,
'session': 11, 'short': 322, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 322, 'the': 325, 'video': 321, 'weekly':
322, 'workshop': 11, 'zoom': 11}, {'1': 317, 'a': 325, 'an': 325, 'another': 322, 'appointment': 11, 'board': 322,
'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 318, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner':
11, 'drinks': 11, 'final': 322, 'first': 322, 'follow': 324, 'got': 326, 'interview': 11, 'lunch': 11, 'meeting': 11,
'monthly': 322, 'mtg': 11, 'my': 325, 'one': 320, 'our': 325, 'phone': 321, 'quick': 322, 'second': 322, 'session':
11, 'short': 322, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 322, 'the': 325, 'video': 321, 'weekly': 322,
'workshop': 11, 'zoom': 11}, {'am': 316, 'are': 316, 'fly': 11, 'go': 11, 'have': 327, 'host': 11, 'm': 316, 'meet':
11, 're': 316, 'see': 11, 'travel': 11, 've': 327, 'visit': 11}, {'attending': 11, 'catching': 11, 'celebrating': 11,
'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11, 'getting': 315, 'going': 11, 'having': 11, 'heading': 11,
'hosting': 11, 'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing':
11, 'speaking': 11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11},
{'are': 329}, {'<i>': 330}, {'and': 331}, {'...': 314, '<i>': 328, 'N': 332, 'is': 313, 's': 313, 'suits': 313,
'works': 313}, {'are': 111}, {'': (14, 'together')}, {'<i>': 334, 'i': 335, 'me': 335, 'myself': 335, 'us': 335},
{'by': 23, 'down': 23, 'for': 23, 'in': 23, 'over': 23, 'round': 23, 'to': 23, 'up': 23}, {'my': 44, 'our': 44},
{'on': 338}, {'week': 44}, {'all': 340, 'ill': 44, 'sick': 44, 'today': 44}, {'leave': 44}, {'annual': 342, 'holiday':
44, 'holidays': 44, 'hols': 44, 'leave': 44, 'maternity': 44, 'paternity': 44, 'vacation': 44}, {'sick': 44}, {'off':
341, 'on': 343, 'out': 344, 'uncontactable': 44, 'unreachable': 44, 'unwell': 44}, {'i': 335, 'me': 335, 'myself':
335, 'us': 335}, {'around': 126, 'in': 126, 'off': 341, 'on': 343, 'out': 344, 'uncontactable': 44, 'unreachable': 44,
'unwell': 44}, {'all': 145, 'and': 336, 'attended': 126, 'both': 145, 'can': 198, 'cannot': 197, 'cant': 197,
'coming': 337, 'commented': 339, 'could': 200, 'couldn': 198, 'couldnt': 197, 'did': 217, 'didn': 221, 'didnt': 216,
'doesn': 221, 'dropping': 337, 'is': 345, 'isn': 221, 'liked': 338, 'n': 346, 'never': 216, 'off': 341, 'on': 343,
'out': 344, 'popping': 337, 'reposted': 338, 's': 345, 'shared': 338, 'staying': 337, 'took': 298, 'turned': 299,
'uncontactable': 44, 'unreachable': 44, 'unwell': 44, 'visiting': 337, 'was': 347, 'were': 309, 'will': 200, 'won':
198, 'wont': 197}, {'invitation': 17, 'invite': 17}, {'my': 349, 'our': 349, 'the': 349}, {'have': 139, 'must': 37,
'need': 139, 'ought': 139, 'should': 37}, {'^': 351}, {'<i>': 352}, {'': (13, 'talk'), '<them>': 353, 'N': 353},
{'to': 354}, {':': 76}, {':': 35}, {'me': 357}, {':': 35, 'N': 356, 'for': 358, 'me': 357}, {'N': 356}, {'^': 37,
'to': 129}, {'^': 37, 'is': 361, 'to': 129, 'was': 361}, {'<them>': 362, 'N': 362}, {':': 129, 'from': 363, 'is': 361,
'was': 361}, {'never': 139, 'not': 139, 'to': 37}, {'^': 365}, {'D': 366, '^': 365}, {'<me>': 367}, {':': 129},
{'can': 37, 'could': 37, 'have': 139, 'must': 37, 'need': 139, 'ought': 139, 'shd': 37, 'should': 37, 'shouldn': 38,
'shouldnt': 37}, {'^': 370}, {'against': 37, 'never': 139, 'not': 139, 'to': 37}, {'...': 366}, {'D': 366, '^': 372,
'against': 37, 'at': 373, 'by': 373, 'during': 373, 'in': 373, 'on': 373, 'over': 373, 'via': 373}, {'<i>': 371},
{'<i>': 371, '<me>': 374, 'that': 375}, {'D': 366, '^': 365, 'at': 373, 'by': 373, 'during': 373, 'in': 373, 'on':
373, 'over': 373, 'via': 373}, {'<i>': 371, '<me>': 377, 'that': 375}, {'breakfast': 23, 'brunch': 23, 'call': 23,
'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23, 'meeting': 23}, {'meet': 11}, {'a':
379, 'breakfast': 23, 'brunch': 23, 'call': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23,
'lunch': 23, 'meeting': 23, 'on': 11, 'our': 379, 'the': 379, 'to': 380}, {'called': 44, 'met': 44, 'rang': 44},
{'for': 11, 'to': 11}, {'calling': 11, 'going': 383, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11,
'seeing': 11, 'visiting': 11}, {'quote': 129}, {'i': 385}, {'N': 356, 'me': 357}, {'': (2, 'plan'), 'up': 11},
{'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set':
388}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 389, 'planned': 11, 's': 389,
'scheduled': 11, 'set': 388}, {'calling': 11, 'coming': 11, 'going': 383, 'having': 11, 'hosting': 11, 'joining': 11,
'meeting': 11, 'seeing': 11, 'visiting': 11}, {'has': 19, 'is': 19, 'wants': 19, 'was': 19}, {'<they>': 19, 'N': 392},
{'': (8, 'asked')}, {'breakfast': 23, 'brunch': 23, 'call': 23, 'coffee': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23,
'meeting': 23, 'supper': 23, 'tea': 23}, {'for': 395}, {'for': 395, 'out': 396, 'over': 396, 'round': 396, 'to': 395},
{'<them>': 394, 'N': 394, 'for': 19, 'how': 19, 'if': 19, 'me': 397, 'us': 397, 'what': 19, 'when': 19, 'whether': 19,
'why': 19}, {'myself': 44, 'ourselves': 44}, {'own': 44}, {'my': 400}, {'alone': 44, 'by': 399, 'on': 401, 'with':
126}, {'': (0, 'missed'), 'on': 44}, {'locked': 45}, {'$$': 44, 'up': 45}, {'all': 404, 'closed': 45, 'locked': 405,
'shut': 45}, {'was': 406, 'were': 406}, {'to': 44}, {'': (1, 'moved')}, {'till': 409, 'to': 409, 'until': 409},
{'meaning': 408, 'moved': 410}, {'off': 44}, {'me': 412, 'off': 44, 'us': 412}, {'': (2, 'plan'), 'for': 11}, {'': (2,
'plan'), 'in': 414}, {'us': 335}, {'of': 416}, {'agreed': 11, 'alone': 44, 'arranged': 11, 'booked': 11, 'by': 399,
'confirmed': 11, 'fixed': 11, 'is': 389, 'on': 401, 'planned': 11, 's': 389, 'scheduled': 11, 'set': 388}, {'D': 409,
'by': 409, 'to': 409}, {'N': 126, 'forward': 419}, {'into': 126, 'to': 409}, {'hello': 45}, {'hello': 45, 'hi': 45},
{'chat': 45, 'said': 422, 'say': 423, 'speak': 45, 'talk': 45}, {'not': 424}, {'t': 424}, {'did': 425, 'didn': 426,
'didnt': 424, 'never': 424}, {'gone': 45, 'left': 45}, {'d': 428, 'had': 428}, {'<i>': 427, '<they>': 429, 'did': 425,
'didn': 426, 'didnt': 424, 'never': 424}, {'they': 19}, {'end': 431}, {'the': 432}, {'agreed': 11, 'arranged': 11,
'booked': 11, 'confirmed': 11, 'fixed': 11, 'from': 126, 'is': 389, 'moved': 409, 'planned': 11, 's': 389,
'scheduled': 11, 'set': 388}, {'ask': 394}, {'to': 435}, {'': (23, 'contact'), 'N': 436, 'it': 412, 'off': 44},
{'along': 126, 'by': 126, 'in': 126, 'over': 126, 'round': 126, 'to': 126}, {'': (0, 'missed'), 'up': 44}, {'hold':
44}, {'touch': 44}, {'a': 440, 'hold': 44, 'in': 441, 'through': 44, 'to': 44}, {'hold': 44, 'through': 44}, {'': (0,
'missed'), 'it': 44}, {'call': 44, 'catch': 439, 'caught': 44, 'contact': 44, 'find': 44, 'get': 442, 'got': 443,
'make': 444, 'meet': 44, 'met': 44, 'phone': 44, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44,
'spoke': 44, 'talk': 44, 'talked': 44, 'visit': 44}, {'to': 445}, {'D': 19, 'call': 44, 'catch': 439, 'caught': 44,
'contact': 44, 'find': 44, 'get': 442, 'got': 443, 'make': 444, 'manage': 446, 'meet': 44, 'met': 44, 'phone': 44,
'quite': 445, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44,
'visit': 44}, {'t': 447, 'we': 19}, {'account': 19, 'contract': 19, 'insurance': 19, 'membership': 19, 'order': 19,
'plan': 19, 'subscription': 19}, {'': (0, 'missed'), 'her': 449, 'his': 449, 'the': 449, 'their': 449}, {'call': 44,
'catch': 439, 'caught': 44, 'contact': 44, 'find': 44, 'get': 442, 'got': 443, 'make': 444, 'manage': 446, 'meet': 44,
'met': 44, 'phone': 44, 'quite': 445, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44, 'spoke': 44,
'talk': 44, 'talked': 44, 'visit': 44}, {'up': 390}, {'': (21, 'gave:encouragement')}, {'^': 453}, {'up': 454}, {'up':
453}, {'<them>': 455, 'N': 455, 'her': 456}, {'with': 126}, {'...': 458}, {'<them>': 58, 'N': 58}, {'agreed': 11,
'alone': 44, 'arranged': 11, 'booked': 11, 'by': 399, 'confirmed': 11, 'fixed': 11, 'is': 389, 'moved': 409, 'on':
401, 'planned': 11, 's': 389, 'scheduled': 11, 'set': 388}, {'': (16, 'gave:feedback')}, {'^': 462}, {'^': 462,
'linkedin': 44, 'photo': 44, 'photos': 44, 'post': 44, 'posts': 44, 'profile': 44, 'status': 44, 'stories': 44,
'story': 44, 'tweet': 44, 'update': 44}, {'s': 464}, {'<their>': 463, 'N': 465}, {'on': 466}, {'a': 379, 'breakfast':
23, 'brunch': 23, 'call': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'lunch': 23,
'meeting': 23, 'our': 379, 'the': 379}, {'<them>': 454, 'N': 454}, {'and': 33, 'to': 33, 'with': 33}, {'N': 470},
{'asking': 8, 'calling': 8, 'hiring': 8, 'inviting': 8}, {'not': 451, 'we': 19}, {'t': 451}, {'s': 463}, {'<their>':
463, 'N': 475}, {'$$': 44, 'home': 45}, {'day': 44}, {'home': 44, 'the': 478}, {'$$': 44, 'by': 44, 'for': 479,
'when': 44}, {'gone': 477, 'left': 480}, {'gone': 477, 'left': 45}, {'already': 481, 'just': 482}, {'<until>': 409,
'by': 409}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 389, 'moved': 409,
'planned': 11, 's': 389, 'scheduled': 11, 'set': 388}, {'to': 33}, {'N': 486}, {'of': 487}, {'presentation': 488},
{'call': 44, 'catch': 44, 'chat': 44, 'meet': 44, 'ring': 44, 'say': 44, 'see': 44, 'speak': 44, 'talk': 44}, {'to':
490}, {'chance': 491, 'hold': 44}, {'': (0, 'missed'), 'call': 44, 'catch': 44, 'chat': 44, 'meet': 44, 'ring': 44,
'say': 44, 'see': 44, 'speak': 44, 'talk': 44}, {'a': 492, 'around': 491, 'hold': 44, 'in': 441, 'round': 491,
'through': 44, 'to': 493}, {'call': 44, 'catch': 439, 'caught': 44, 'contact': 44, 'find': 44, 'get': 494, 'got': 443,
'make': 444, 'meet': 44, 'met': 44, 'phone': 44, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'speak': 44,
'spoke': 44, 'talk': 44, 'talked': 44, 'visit': 44}, {'place': 44}, {'answer': 44, 'call': 44, 'catch': 439, 'caught':
44, 'come': 44, 'contact': 44, 'find': 44, 'get': 494, 'got': 443, 'happen': 44, 'make': 444, 'manage': 446, 'meet':
44, 'met': 44, 'phone': 44, 'pick': 196, 'quite': 495, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'show': 439,
'speak': 44, 'spoke': 44, 'take': 496, 'talk': 44, 'talked': 44, 'took': 496, 'turn': 196, 'visit': 44}, {'a': 489,
'not': 497, 'the': 489}, {'answer': 44, 'call': 44, 'catch': 439, 'caught': 44, 'come': 44, 'contact': 44, 'find': 44,
'get': 494, 'got': 443, 'happen': 44, 'make': 444, 'manage': 446, 'materialise': 44, 'meet': 44, 'met': 44, 'phone':
44, 'pick': 196, 'quite': 495, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'show': 439, 'speak': 44, 'spoke':
44, 'take': 496, 'talk': 44, 'talked': 44, 'turn': 196, 'visit': 44}, {'t': 499}, {'answer': 44, 'call': 44, 'catch':
439, 'caught': 44, 'come': 44, 'contact': 44, 'find': 44, 'get': 494, 'got': 443, 'happen': 44, 'make': 444, 'manage':
446, 'meet': 44, 'met': 44, 'phone': 44, 'pick': 196, 'quite': 495, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44,
'show': 439, 'speak': 44, 'spoke': 44, 'take': 496, 'talk': 44, 'talked': 44, 'turn': 196, 'visit': 44}, {'about': 44,
'of': 44}, {'by': 126, 'in': 126, 'off': 126}, {'from': 126}, {'': (19, 'gave:resource')}, {'article': 505, 'book':
505, 'checklist': 505, 'guide': 505, 'link': 505, 'list': 505, 'podcast': 505, 'spreadsheet': 505, 'template': 505},
{'...': 506, 'article': 505, 'book': 505, 'checklist': 505, 'guide': 505, 'link': 505, 'list': 505, 'podcast': 505,
'spreadsheet': 505, 'template': 505}, {'a': 507, 'an': 507, 'my': 507, 'our': 507, 'the': 507}, {'^': 508}, {'^': 508,
'to': 435}, {'': (23, 'contact'), '<them>': 509, 'N': 510}, {'<me>': 367, 'N': 454}, {'<them>': 126, 'N': 126},
{'from': 513}, {'to': 513}, {'across': 514, 'behind': 513, 'beside': 513, 'near': 513, 'next': 515, 'opposite': 513},
{'up': 516}, {'though': 19}, {'N': 93}, {'to': 519}, {'N': 94}, {'...': 520, 'N': 95, 'how': 94, 'to': 521}, {'how':
94, 'what': 94, 'why': 94}, {'to': 451}, {'out': 44}, {'through': 44}, {'<their>': 463, 'N': 475, '^': 462}, {'about':
527, 'on': 527}, {'apart': 44, 'out': 44, 'through': 44}, {'up': 357, 'ups': 357}, {'': (0, 'missed'), 's': 44},
{'call': 44, 'congratulate': 44, 'contact': 44, 'email': 44, 'meet': 44, 'message': 44, 'phone': 44, 'ping': 44,
'reply': 44, 'ring': 44, 'see': 44, 'text': 44, 'visit': 44, 'write': 44}, {'<their>': 44, 'N': 531, 'about': 44,
'again': 44, 'my': 44, 'our': 44, 'the': 44, 'to': 532}, {'call': 44, 'contact': 44, 'email': 44, 'meet': 44,
'message': 44, 'phone': 44, 'reply': 44, 'ring': 44, 'see': 44, 'text': 44, 'visit': 44, 'write': 44}, {'to': 534},
{'myself': 516}, {'advice': 130, 'tip': 130}, {'^': 37, 'that': 129, 'to': 129, 'was': 129}, {'advice': 538, 'tip':
538}, {'...': 537, 'a': 539, 'advice': 538, 'some': 539, 'the': 539, 'tip': 538}, {'feedback': 463}, {'article': 505,
'book': 505, 'checklist': 505, 'guide': 505, 'link': 505, 'list': 505, 'spreadsheet': 505, 'template': 505}, {'...':
542, 'article': 505, 'book': 505, 'checklist': 505, 'guide': 505, 'link': 505, 'list': 505, 'spreadsheet': 505,
'template': 505}, {'...': 542, 'article': 505, 'book': 505, 'checklist': 505, 'copy': 505, 'guide': 505, 'link': 505,
'list': 505, 'notes': 505, 'old': 505, 'own': 505, 'second': 505, 'spare': 505, 'spreadsheet': 505, 'template': 505},
{'a': 543, 'an': 543, 'my': 544, 'our': 544, 'the': 543}, {'talk': 454}, {'pep': 546}, {'': (20, 'gave:referral')},
{'^': 548}, {'of': 549}, {'address': 550, 'contact': 550, 'details': 550, 'name': 550, 'number': 550}, {'...': 541,
'^': 545, 'a': 547, 'address': 550, 'comments': 463, 'contact': 550, 'details': 550, 'fb': 463, 'fdbk': 463,
'feedback': 463, 'input': 463, 'name': 550, 'notes': 463, 'number': 550, 'the': 551}, {'...': 541, '^': 545,
'address': 550, 'comments': 463, 'contact': 550, 'details': 550, 'fb': 463, 'fdbk': 463, 'feedback': 463, 'input':
463, 'name': 550, 'notes': 463, 'number': 550, 'the': 551}, {'at': 94, 'for': 94}, {'^': 93, 'at': 94, 'for': 94},
{'keynote': 554, 'lecture': 555, 'talk': 555, 'workshop': 555}, {'on': 463}, {'comments': 557, 'feedback': 557,
'thoughts': 557}, {'keynote': 554, 'lecture': 554, 'talk': 554, 'workshop': 554}, {'book': 505, 'copy': 505, 'laptop':
505, 'list': 505, 'notes': 505, 'slides': 505, 'template': 505}, {'a': 560, 'my': 560, 'our': 560, 'the': 560}, {'^':
561}, {'<them>': 562, 'N': 562}, {'<me>': 540, '<them>': 552, 'N': 553, 'a': 556, 'keynote': 554, 'lecture': 554,
'my': 558, 'talk': 554, 'the': 559, 'to': 563, 'workshop': 554}, {'advice': 130, 'an': 537, 'some': 537, 'the': 537,
'tip': 130}, {'<me>': 565}, {'mail': 44}, {'vm': 44, 'voice': 567, 'voicemail': 44}, {'...': 568}, {'call': 11,
'have': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'to': 570}, {'feedback': 126}, {'s': 572}, {'note': 126}, {'call':
126, 'dm': 126, 'email': 126, 'letter': 126, 'mail': 126, 'message': 126, 'text': 126, 'voice': 574}, {'D': 409},
{'forward': 576}, {'D': 409, 'till': 409, 'to': 409, 'until': 409}, {'<their>': 572, 'N': 573, 'a': 575, 'an': 575,
'brought': 577, 'moved': 578, 'postponed': 576, 'pushed': 576, 'rescheduled': 576, 'shifted': 576, 'stood': 196,
'talking': 126}, {'dream': 44}, {'': (23, 'contact'), 'bad': 580, 'dream': 44, 'nightmare': 44, 'strange': 580,
'weird': 580}, {'alone': 44, 'by': 399, 'on': 401}, {'': (23, 'contact'), 'alone': 44, 'by': 399, 'on': 401}, {'bail':
44, 'call': 412, 'cancel': 44, 'postpone': 44, 'skip': 44}, {'': (23, 'contact'), 'a': 581, 'already': 481, 'an': 126,
'ate': 582, 'breakfast': 583, 'coffee': 583, 'dinner': 583, 'drinks': 126, 'just': 482, 'lunch': 583, 'my': 126,
'our': 126, 'planned': 408, 'some': 126, 'tea': 583, 'the': 126, 'to': 584}, {'for': 11}, {'brought': 577, 'moved':
576, 'postponed': 576, 'pushed': 576, 'rescheduled': 576, 'set': 586, 'shifted': 576}, {'in': 441}, {'answered': 44,
'been': 588, 'called': 44, 'come': 194, 'got': 194, 'replied': 44, 'responded': 44, 'rung': 44, 'written': 44},
{'already': 481, 'been': 587, 'just': 482, 'not': 589}, {'answered': 44, 'been': 588, 'called': 44, 'caught': 196,
'come': 194, 'got': 194, 'heard': 44, 'met': 44, 'replied': 44, 'responded': 44, 'rung': 44, 'seen': 44, 'spoken': 44,
'talked': 44, 'written': 44}, {'t': 591}, {'bad': 580, 'dream': 44, 'nightmare': 44, 'strange': 580, 'weird': 580},
{'appointment': 11}, {'brought': 577, 'moved': 576, 'postponed': 576, 'pushed': 576, 'rescheduled': 576, 'shifted':
576}, {'together': 50}, {'them': 596}, {'': (0, 'missed'), 'in': 441}, {'been': 598, 'caught': 196, 'had': 44,
'heard': 44, 'met': 44, 'seen': 44, 'spoken': 44, 'talked': 44}, {'bring': 597, 'connect': 50, 'introduce': 50}, {'a':
593, 'already': 482, 'an': 594, 'appointment': 11, 'been': 595, 'bring': 597, 'connect': 50, 'introduce': 50, 'just':
482, 'not': 599, 'to': 600}, {'to': 35}, {'have': 602, 'need': 602}, {'<i>': 603}, {'so': 604}, {'': (0, 'missed'),
'yet': 605}, {'answered': 606, 'been': 598, 'called': 44, 'caught': 196, 'come': 194, 'got': 194, 'had': 44, 'heard':
44, 'met': 44, 'replied': 606, 'responded': 44, 'rung': 44, 'seen': 44, 'spoken': 44, 'talked': 44, 'written': 44},
{'t': 607}, {'answered': 44, 'been': 598, 'called': 44, 'caught': 196, 'come': 194, 'got': 194, 'had': 44, 'heard':
44, 'met': 44, 'replied': 44, 'responded': 44, 'rung': 44, 'seen': 44, 'spoken': 44, 'talked': 44, 'written': 44},
{'a': 593}, {'magazine': 44, 'news': 44, 'paper': 44}, {'a': 611, 'the': 611}, {'radio': 44, 'telly': 44, 'tv': 44},
{'telly': 44, 'the': 613, 'tv': 44, 'youtube': 44}, {'in': 612, 'on': 614, 'online': 44}, {'...': 615, 'in': 612,
'on': 614, 'online': 44}, {'N': 616, 'back': 504, 'from': 126, 'it': 504, 'that': 504, 'this': 504}, {'^': 93, 'to':
94, 'with': 94}, {'<them>': 618, 'N': 618, 'me': 126}, {'out': 94}, {'^': 93, 'figure': 620, 'with': 94}, {'<them>':
621, 'N': 621}, {'<giveinf>': 133}, {'^': 623}, {'to': 624}, {'going': 625, 'gonna': 624}, {'with': 32}, {'up': 627},
{'N': 628}, {'mentoring': 58}, {'out': 126}, {'have': 11}, {'to': 632}, {'going': 633}, {'N': 335}, {'^': 0, 'to':
35}, {'<them>': 636, 'N': 636}, {'<them>': 636, 'N': 636, 'to': 637}, {'promised': 638}, {'am': 634, 'and': 635,
'are': 634, 'guess': 8, 'have': 639, 'm': 634, 'miss': 44, 'n': 635, 'promised': 638, 're': 634, 'think': 8, 've':
639, 'wonder': 8}, {'<i>': 19, '<they>': 19}, {'to': 19}, {'calendar': 11, 'diary': 11}, {'order': 642, 'the': 643},
{'': (9, 'told')}, {'N': 645}, {'<i>': 371, 'that': 375}, {'2': 33, 'and': 33, 'n': 33, 'to': 33, 'with': 33}, {'N':
648}, {'N': 470, 'd': 649}, {'2': 33, 'and': 33, 'to': 33, 'with': 33}, {'N': 651}, {'<them>': 486, 'N': 648}, {'for':
17, 'over': 17, 'round': 17, 'to': 17}, {'': (23, 'contact'), 'for': 17, 'to': 17}, {'<them>': 654, 'N': 654, 'me':
655, 'us': 655}, {'should': 37}, {'...': 657}, {'<i>': 273, '^': 658}, {'<i>': 273, '^': 658, 'that': 659}, {'<i>':
273, 'that': 286}, {'': (2, 'plan'), 'for': 11, 'on': 11}, {'^': 658}, {'^': 658, 'that': 663}, {'answering': 44,
'available': 44, 'in': 44, 'picking': 439, 'reachable': 44}, {'adamant': 660, 'certain': 661, 'clear': 660,
'convinced': 661, 'firm': 664, 'insistent': 664, 'sure': 661}, {'D': 11, 'adamant': 660, 'brought': 577, 'certain':
661, 'clear': 660, 'coming': 11, 'confirmed': 662, 'convinced': 661, 'firm': 664, 'insistent': 664, 'moved': 578,
'not': 665, 'off': 44, 'on': 12, 'postponed': 576, 'pushed': 576, 'quite': 666, 'really': 666, 'rescheduled': 576,
'scheduled': 11, 'set': 414, 'shifted': 576, 'sure': 661, 'very': 666}, {'t': 665}, {'D': 126, 'all': 404, 'at': 126,
'by': 126, 'closed': 45, 'during': 126, 'locked': 405, 'on': 126, 'over': 126, 'shut': 45}, {'agreed': 11, 'arranged':
11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 389, 'planned': 11, 's': 389, 'scheduled': 11, 'set': 388,
'was': 669, 'were': 406}, {'': (23, 'contact'), 'me': 335, 'us': 335}, {'i': 126, 'me': 126, 'us': 126}, {'and': 672},
{'N': 126}, {'': (14, 'together'), 'and': 674, 'n': 674, 'plus': 674, 'w': 674, 'with': 674}, {'N': 673, 'me': 675,
'us': 675}, {'meaning': 408}, {'have': 139, 'must': 37, 'need': 139, 'shd': 37, 'should': 37}, {'^': 678}, {'<i>':
679}, {'<me>': 366}, {'cancelling': 44, 'dodging': 44, 'postponing': 44, 'saying': 680, 'telling': 681}, {'': (23,
'contact'), 'for': 126}, {'waiting': 683}, {'<me>': 684, 'meaning': 408, 'saying': 680, 'telling': 681}, {'^': 505},
{'<them>': 686, 'N': 686}, {'know': 645}, {'N': 688}, {'linkedin': 44, 'photo': 44, 'photos': 44, 'post': 44, 'posts':
44, 'profile': 44, 'status': 44, 'stories': 44, 'story': 44, 'tweet': 44, 'update': 44}, {'s': 690}, {'N': 691},
{'article': 44, 'blog': 44, 'interview': 44, 'newsletter': 44, 'podcast': 44, 'post': 44, 'talk': 44, 'video': 44,
'webinar': 44}, {'...': 615, 'in': 612, 'on': 614, 'online': 44, 's': 693}, {'N': 694}, {'to': 695}, {'having': 11,
'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11}, {'a': 321, 'breakfast': 11, 'coffee': 11,
'dinner': 11, 'lunch': 11}, {'be': 697, 'have': 698, 'meet': 11, 'see': 11, 'visit': 11}, {'no': 44}, {'time': 700},
{'over': 476}, {'to': 11}, {'forward': 703}, {'date': 11, 'presentation': 488}, {'between': 33, 'for': 33, 'from':
33}, {'intro': 706}, {'intro': 706, 'presentation': 488}, {'a': 705, 'an': 707, 'plans': 11, 'the': 708}, {'': (23,
'contact'), '<them>': 509, 'N': 509}, {':': 35, 'and': 635, 'n': 635}, {'bell': 44, 'buzz': 44, 'call': 44, 'ring':
44, 'shout': 44}, {'a': 712}, {'N': 713}, {'call': 44, 'catch': 44, 'email': 44, 'give': 714, 'meet': 44, 'message':
44, 'phone': 44, 'reply': 44, 'ring': 44, 'see': 44, 'text': 44, 'visit': 44, 'write': 44}, {'to': 715}, {'N': 58},
{'at': 58, 'w': 58, 'with': 58}, {'^': 57, 'at': 58, 'w': 58, 'with': 58}, {':': 717, 'N': 58, 'at': 58, 'call': 718,
'chat': 718, 'coffee': 718, 'for': 717, 'hour': 718, 'lunch': 718, 'meeting': 718, 'of': 717, 'session': 719,
'students': 719, 'w': 58, 'with': 58}, {'': (23, 'contact'), 'up': 126}, {'<them>': 44, 'N': 44}, {'appointment': 44,
'birthday': 44, 'call': 44, 'calls': 44, 'coffee': 44, 'dinner': 44, 'lunch': 44, 'meeting': 44, 'party': 44, 'slot':
44, 'zoom': 44}, {'': (0, 'missed'), 's': 723}, {'': (0, 'missed'), 'from': 44}, {'appointment': 44, 'birthday': 44,
'call': 725, 'calls': 44, 'coffee': 44, 'dinner': 44, 'lunch': 44, 'meeting': 44, 'party': 44, 'slot': 44, 'zoom':
44}, {'from': 44}, {'0': 723, '<their>': 723, '<them>': 44, 'N': 724, 'a': 726, 'call': 727, 'my': 723, 'our': 723,
'the': 723}, {'D': 409, 'to': 576}, {'N': 729}, {'D': 409, 'to': 576, 'w': 730, 'with': 730}, {'1': 731}, {'': (1,
'moved'), 'D': 409, 'to': 576}, {'up': 731}, {'to': 576}, {'to': 409}, {'...': 736, 'D': 735, 'friday': 735, 'monday':
735, 'thursday': 735, 'today': 735, 'tomorrow': 735, 'tuesday': 735, 'wednesday': 735}, {'': (1, 'moved'), 'D': 409},
{'D': 738, 'to': 576, 'w': 730, 'with': 730}, {'1': 739}, {'up': 739}, {'1': 740, 'breakfast': 739, 'call': 739,
'catch': 741, 'chat': 739, 'coffee': 739, 'demo': 739, 'dinner': 739, 'interview': 739, 'lunch': 739, 'meeting': 739,
'session': 739}, {'1': 732, '<until>': 409, 'D': 733, 'breakfast': 731, 'by': 409, 'call': 731, 'catch': 734, 'chat':
731, 'coffee': 731, 'demo': 731, 'dinner': 731, 'fri': 729, 'friday': 735, 'from': 737, 'interview': 731, 'lunch':
731, 'meeting': 731, 'mon': 729, 'monday': 735, 'my': 742, 'our': 742, 'sat': 729, 'session': 731, 'sun': 729, 'the':
742, 'thu': 729, 'thurs': 729, 'thursday': 735, 'to': 409, 'today': 735, 'tomorrow': 735, 'tue': 729, 'tues': 729,
'tuesday': 735, 'wed': 729, 'wednesday': 735}, {'1': 732, 'breakfast': 731, 'call': 731, 'catch': 734, 'chat': 731,
'coffee': 731, 'demo': 731, 'dinner': 731, 'interview': 731, 'lunch': 731, 'meeting': 731, 'my': 742, 'our': 742,
'session': 731, 'the': 742, 'to': 576}, {'bring': 597, 'connect': 50, 'introduce': 50, 'to': 600}, {'do': 357},
{'action': 357, 'job': 357, 'task': 357, 'to': 746}, {'<them>': 75}, {'from': 748}, {'...': 749}, {'^': 750, 'bring':
597, 'connect': 50, 'introduce': 50, 'to': 600}, {'^': 750}, {'answered': 44, 'call': 44, 'called': 194, 'came': 44,
'catch': 439, 'caught': 44, 'contact': 44, 'find': 44, 'get': 494, 'got': 443, 'happened': 44, 'make': 444, 'manage':
446, 'meet': 44, 'met': 44, 'phone': 44, 'picked': 196, 'quite': 495, 'reach': 44, 'reached': 44, 'ring': 44, 'see':
44, 'showed': 439, 'speak': 44, 'spoke': 44, 'talk': 44, 'talked': 44, 'took': 496, 'turned': 196, 'visit': 44}, {':':
576}, {':': 576, 'is': 754}, {':': 576, 'D': 409}, {':': 576, 'D': 409, 'is': 756}, {':': 576, 'appointment': 755,
'date': 757, 'day': 757, 'is': 754, 'slot': 757, 'time': 757}, {'1': 19}, {'<give1>': 0}, {'^': 760}, {'<i>': 761,
'^': 760}, {':': 762}, {'1': 759, 'call': 19, 'catch': 212, 'coffee': 19, 'dinner': 19, 'lunch': 19, 'meeting': 19,
'session': 19, 'step': 763, 'steps': 763, 'sync': 19, 'visit': 19}, {'again': 44, 'between': 44, 'from': 44, 'this':
44, 'today': 44, 'w': 44, 'with': 44, 'yet': 44}, {'1': 765}, {'up': 765}, {'again': 44, 'between': 44, 'from': 44,
'this': 44, 'today': 44, 'w': 44, 'with': 44}, {'home': 45}, {'one': 765}, {'about': 45, 'around': 45, 'at': 769,
'home': 45, 'in': 45, 'there': 45}, {'about': 45, 'answered': 44, 'around': 45, 'at': 769, 'called': 194, 'came': 44,
'happened': 44, 'home': 45, 'in': 45, 'picked': 196, 'showed': 439, 'there': 45, 'to': 770, 'took': 496, 'turned':
196, 'was': 771}, {'far': 19}, {'': (0, 'missed'), 'again': 44, 'between': 44, 'from': 44, 'so': 773, 'this': 44,
'today': 44, 'w': 44, 'with': 44, 'yet': 19}, {'': (0, 'missed'), 'so': 773, 'yet': 19}, {'of': 44}, {'1': 766,
'1on1': 765, 'ans': 44, 'answer': 44, 'call': 765, 'calls': 765, 'catch': 767, 'chat': 765, 'coffee': 765, 'contact':
765, 'dinner': 765, 'email': 768, 'joy': 44, 'luck': 44, 'lunch': 765, 'mail': 768, 'meeting': 765, 'news': 765,
'one': 772, 'pick': 196, 'pickup': 44, 'reply': 774, 'response': 775, 'show': 44, 'showed': 44, 'shows': 44, 'sign':
776, 'sync': 765, 'word': 765}, {'about': 45, 'answered': 44, 'around': 45, 'at': 769, 'called': 194, 'came': 44,
'happened': 44, 'home': 45, 'in': 45, 'picked': 196, 'showed': 439, 'there': 45, 'took': 496, 'turned': 196, 'was':
771}, {'about': 45, 'around': 45, 'at': 769, 'home': 45, 'in': 45, 'there': 45, 'was': 771}, {'soul': 779}, {'if': 8,
'whether': 8}, {'a': 780, 'able': 524, 'been': 588, 'call': 44, 'catch': 439, 'caught': 439, 'contact': 44, 'find':
44, 'get': 442, 'got': 443, 'happening': 44, 'heard': 44, 'make': 444, 'manage': 446, 'meet': 44, 'met': 44, 'phone':
44, 'quite': 445, 'reach': 44, 'reached': 44, 'ring': 44, 'see': 44, 'seen': 44, 'speak': 44, 'spoke': 44, 'spoken':
44, 'sure': 781, 'talk': 44, 'talked': 44, 'visit': 44}, {'self': 8}, {'to': 783}, {'news': 44, 'paper': 44},
{'facebook': 44, 'insta': 44, 'instagram': 44, 'linkedin': 44, 'the': 785, 'twitter': 44}, {'N': 691, 'in': 786, 'on':
786, 'via': 786}, {'at': 576, 'confirmed': 662, 'on': 576}, {'calendar': 11}, {'me': 357, 'the': 789}, {'N': 673},
{'call': 44, 'catch': 196, 'meet': 44, 'phone': 44, 'ring': 44, 'see': 44, 'visit': 44}, {'to': 792}, {'of': 441},
{'beer': 126, 'breakfast': 126, 'brunch': 126, 'coffee': 126, 'dinner': 126, 'drinks': 126, 'lunch': 126, 'pint': 126,
'tea': 126, 'zoom': 126}, {'a': 795, 'beer': 126, 'breakfast': 126, 'brunch': 126, 'coffee': 126, 'dinner': 126,
'drinks': 126, 'lunch': 126, 'pint': 126, 'tea': 126, 'zoom': 126}, {'^': 133}, {'me': 797, 'us': 797}, {'client':
549, 'customer': 549, 'lead': 549}, {'a': 799}, {'to': 505}, {'article': 801, 'book': 801, 'link': 801}, {'a': 802,
'an': 802, 'the': 802}, {'^': 803}, {'N': 800, 'on': 804}, {'in': 11}, {'': (2, 'plan'), 'a': 11}, {'': (2, 'plan'),
'a': 11, 'to': 11}, {'by': 126, 'in': 126}, {'D': 735, 'friday': 735, 'monday': 735, 'thursday': 735, 'today': 735,
'tomorrow': 735, 'tuesday': 735, 'wednesday': 735}, {'': (0, 'missed'), '1': 732, '<until>': 409, 'D': 733,
'breakfast': 731, 'by': 409, 'call': 731, 'catch': 734, 'chat': 731, 'coffee': 731, 'demo': 731, 'dinner': 731,
'friday': 735, 'from': 810, 'interview': 731, 'lunch': 731, 'meeting': 731, 'monday': 735, 'my': 742, 'our': 742,
'session': 731, 'the': 742, 'thursday': 735, 'till': 409, 'to': 409, 'today': 735, 'tomorrow': 735, 'tuesday': 735,
'until': 409, 'wednesday': 735}, {'': (1, 'moved'), '<until>': 409, 'by': 409, 'to': 409}, {'1': 732, '<until>': 409,
'D': 733, 'back': 812, 'breakfast': 731, 'call': 731, 'catch': 734, 'chat': 731, 'coffee': 731, 'demo': 731, 'dinner':
731, 'fri': 729, 'friday': 735, 'from': 810, 'interview': 731, 'lunch': 731, 'meeting': 731, 'mon': 729, 'monday':
735, 'my': 742, 'our': 742, 'out': 736, 'sat': 729, 'session': 731, 'sun': 729, 'the': 742, 'thu': 729, 'thurs': 729,
'thursday': 735, 'to': 409, 'today': 735, 'tomorrow': 735, 'tue': 729, 'tues': 729, 'tuesday': 735, 'wed': 729,
'wednesday': 735}, {'for': 549, 'to': 549}, {'forward': 814}, {'with': 33}, {'touch': 816}, {'in': 817}, {'touch':
32}, {'in': 819}, {'N': 820}, {'...': 818, 'and': 821, 'forward': 814, 'in': 819}, {'<until>': 409, 'D': 735, 'by':
409, 'friday': 735, 'from': 810, 'monday': 735, 'thursday': 735, 'to': 409, 'today': 735, 'tomorrow': 735, 'tuesday':
735, 'wednesday': 735}, {'N': 549}, {'for': 824}, {'word': 825}, {'good': 826}, {'a': 827}, {'': (0, 'missed'),
'<until>': 409}, {'<them>': 815, 'N': 822, 'back': 823, 'in': 828, 'off': 829}, {'call': 126, 'catch': 299, 'chat':
126, 'coffee': 126, 'hello': 126, 'sync': 126}, {':': 19}, {'into': 126}, {'D': 409, 'for': 576, 'to': 576},
{'booked': 834, 'calling': 11, 'going': 383, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11,
'visiting': 11}, {'book': 462, 'deck': 462, 'draft': 462, 'pitch': 462, 'plan': 462, 'proposal': 462}, {'^': 836},
{'^': 836, 'article': 44, 'blog': 44, 'interview': 44, 'linkedin': 44, 'newsletter': 44, 'photo': 44, 'photos': 44,
'podcast': 44, 'post': 44, 'posts': 44, 'profile': 44, 'status': 44, 'stories': 44, 'story': 44, 'talk': 44, 'tweet':
44, 'update': 44, 'video': 44, 'webinar': 44}, {'s': 838}, {'N': 616}, {'<their>': 837, 'N': 839, 'about': 840, 'in':
786, 'on': 786, 'via': 786}, {'1': 732, 'breakfast': 731, 'call': 731, 'catch': 734, 'chat': 731, 'coffee': 731,
'demo': 731, 'dinner': 731, 'interview': 731, 'lunch': 731, 'meeting': 731, 'session': 731}, {'1': 732, 'D': 409,
'breakfast': 731, 'call': 731, 'catch': 734, 'chat': 731, 'coffee': 731, 'demo': 731, 'dinner': 731, 'for': 576,
'interview': 731, 'lunch': 731, 'meeting': 731, 'my': 842, 'our': 842, 'session': 731, 'the': 842, 'to': 576},
{'<their>': 572, 'N': 573}, {'from': 363}, {'to': 549}, {'<i>': 371, '<me>': 361, 'N': 846, 'that': 375}, {'N': 548},
{'to': 848}, {'...': 849}, {'N': 846, '^': 850}, {'<their>': 463}, {'are': 19, 'has': 19, 'hates': 19, 'is': 19,
'likes': 19, 'prefers': 19, 's': 19, 'wants': 19, 'was': 19}, {'<they>': 853}, {'<they>': 853, 'that': 854}, {'': (1,
'moved'), '1': 732, '<until>': 409, 'D': 733, 'breakfast': 731, 'call': 731, 'catch': 734, 'chat': 731, 'coffee': 731,
'demo': 731, 'dinner': 731, 'for': 409, 'friday': 735, 'from': 810, 'interview': 731, 'lunch': 731, 'meeting': 731,
'monday': 735, 'my': 742, 'our': 742, 'session': 731, 'the': 742, 'thursday': 735, 'to': 409, 'today': 735,
'tomorrow': 735, 'tuesday': 735, 'wednesday': 735}, {'comments': 463, 'feedback': 463, 'notes': 463, 'remarks': 463},
{'comments': 463, 'detailed': 857, 'feedback': 463, 'my': 857, 'notes': 463, 'remarks': 463, 'some': 857}, {'with':
858}, {'<them>': 859}, {'to': 860, 'with': 858}, {'it': 861}, {'moved': 409}, {'^': 462, 's': 463}, {'<their>': 463,
'N': 864, 'the': 463}, {'is': 361, 'was': 361}, {'...': 866}, {'D': 129, '^': 37}, {'call': 868, 'coffee': 868,
'lunch': 868, 'phone': 868, 'zoom': 868}, {'...': 866, 'call': 868, 'coffee': 868, 'lunch': 868, 'phone': 868, 'the':
869, 'zoom': 868}, {'met': 868, 'spoke': 868, 'talked': 868}, {'...': 866, 'i': 871, 'we': 871}, {'...': 866, '^': 37,
'at': 867, 'during': 867, 'is': 361, 'on': 870, 'over': 870, 'to': 129, 'was': 361, 'when': 872}, {'...': 866, '^':
37, 'at': 867, 'during': 867, 'is': 361, 'on': 867, 'over': 867, 'to': 129, 'was': 361, 'when': 867}, {'...': 866,
'at': 867, 'during': 867, 'on': 867, 'over': 867, 'when': 867}, {'...': 866, '^': 37, 'at': 867, 'during': 867, 'is':
361, 'on': 870, 'over': 870, 'to': 129, 'was': 361, 'when': 867}, {'advice': 873, 'confirmed': 662, 'counsel': 874,
'moved': 410, 'on': 12, 'recommendation': 874, 'suggestion': 874, 'take': 875, 'tip': 876}, {'^': 262}, {'^': 370,
'shall': 878}, {'must': 37, 'need': 139, 'should': 37}, {'^': 880}, {'you': 881}, {'...': 882}, {'': (13, 'talk'),
'<i>': 879, 'N': 883, 'hello': 126, 'hey': 126, 'hi': 126, 'that': 375}, {'across': 514, 'behind': 513, 'beside': 513,
'down': 126, 'near': 513, 'next': 515, 'opposite': 513, 'with': 126}, {'date': 11}, {'the': 886}, {'park': 44},
{'car': 888, 'hall': 44, 'road': 44, 'room': 44, 'street': 44}, {'the': 889}, {'bus': 44, 'car': 44, 'distance': 44,
'taxi': 44, 'train': 44, 'window': 44}, {'bus': 44, 'car': 44, 'taxi': 44, 'train': 44, 'window': 44}, {'a': 891,
'afar': 44, 'my': 892, 'the': 891}, {'distance': 44, 'magazine': 44, 'news': 44, 'paper': 44}, {'a': 611, 'the': 894},
{'': (23, 'contact'), '...': 615, 'across': 890, 'from': 893, 'in': 895, 'on': 614, 'online': 44, 's': 690},
{'<them>': 126, 'N': 896, 'in': 786, 'it': 119, 'on': 786, 'that': 119, 'via': 786}, {'': (13, 'talk'), '<i>': 371,
'that': 375}, {'...': 506, 'article': 505, 'book': 505, 'checklist': 505, 'guide': 505, 'link': 505, 'list': 505,
'piece': 505, 'podcast': 505, 'spreadsheet': 505, 'template': 505, 'video': 505}, {'article': 505, 'book': 505,
'link': 505, 'piece': 505, 'podcast': 505, 'template': 505, 'video': 505}, {'a': 899, 'an': 899, 'my': 899, 'our':
507, 'that': 900, 'the': 899}, {'comments': 557, 'feedback': 557, 'notes': 557, 'remarks': 557}, {'': (23, 'contact'),
'^': 901, 'detailed': 902, 'my': 902, 'some': 902}, {'': (23, 'contact'), '^': 901, 'a': 799}, {'<them>': 903, 'N':
904}, {'': (2, 'plan'), 'a': 11, 'for': 11, 'the': 11}, {'D': 11, 'for': 11, 'up': 906}, {'have': 11, 'meet': 11,
'see': 11, 'visit': 11, 'we': 19}, {'with': 505}, {'article': 909, 'book': 909, 'link': 909, 'list': 909, 'paper':
909, 'podcast': 909, 'report': 909, 'template': 909, 'video': 909}, {'a': 910, 'an': 910, 'my': 910, 'the': 910},
{'N': 691, '^': 911}, {'1': 732, 'D': 733, 'breakfast': 731, 'call': 731, 'catch': 734, 'chat': 731, 'coffee': 731,
'demo': 731, 'dinner': 731, 'fri': 729, 'friday': 735, 'from': 810, 'interview': 731, 'lunch': 731, 'meeting': 731,
'mon': 729, 'monday': 735, 'my': 742, 'our': 742, 'sat': 729, 'session': 731, 'sun': 729, 'the': 742, 'thu': 729,
'thurs': 729, 'thursday': 735, 'to': 409, 'today': 735, 'tomorrow': 735, 'tue': 729, 'tues': 729, 'tuesday': 735,
'wed': 729, 'wednesday': 735}, {'hands': 126}, {'bring': 597, 'call': 44, 'catch': 196, 'connect': 50, 'introduce':
50, 'meet': 44, 'ring': 44, 'see': 44, 'to': 600, 'visit': 44, 'we': 19}, {'^': 93, 'how': 94, 'the': 94}, {'': (9,
'told'), 'how': 94}, {'<them>': 916, 'N': 917}, {'<they>': 19, 'it': 19}, {'that': 19, 'you': 292}, {'^': 61, 'at':
62, 'for': 62, 'with': 62}, {'mentoring': 58, 'volunteering': 921, 'with': 126}, {'...': 922}, {'not': 589}, {'t':
589}, {'has': 924, 'hasn': 925, 'hasnt': 589, 'haven': 925, 'havent': 589}, {'by': 44}, {'across': 514, 'behind': 513,
'beside': 513, 'me': 196, 'near': 513, 'next': 515, 'opposite': 513, 'up': 927, 'us': 196}, {'by': 126}, {'vm': 44},
{'vm': 44, 'voicemail': 44}, {'...': 568, '2': 930, 'to': 931}, {'so': 44}, {'traffic': 933}, {'in': 934}, {'be': 44,
'call': 44, 'go': 44, 'have': 44, 'join': 44, 'meet': 44, 'ring': 44, 'see': 44, 'speak': 44, 'visit': 44}, {'to':
936}, {'through': 94}, {'': (23, 'contact'), '<them>': 938, 'N': 938}, {'<them>': 94, 'N': 94}, {'<i>': 352, 'D': 366,
'^': 365, 'at': 373, 'by': 373, 'during': 373, 'in': 373, 'on': 373, 'over': 373, 'via': 373}, {'<me>': 941}, {'':
(10, 'thanks')}, {'you': 943}, {'d': 19, 'had': 19}, {'D': 126, 'at': 126, 'by': 126, 'during': 126, 'on': 126,
'over': 126}, {'<i>': 945, '<they>': 19, 'was': 946}, {'advice': 362, 'five': 417, 'four': 417, 'three': 417, 'two':
417}, {'1': 98, 'a': 106, 'an': 106, 'another': 103, 'appointment': 23, 'board': 103, 'breakfast': 23, 'brunch': 23,
'call': 23, 'catch': 99, 'chat': 23, 'coffee': 23, 'date': 23, 'demo': 23, 'dinner': 23, 'drinks': 23, 'final': 103,
'first': 103, 'follow': 105, 'interview': 23, 'lunch': 23, 'meeting': 23, 'monthly': 103, 'mtg': 23, 'my': 106, 'one':
101, 'our': 106, 'phone': 102, 'quick': 103, 'second': 103, 'session': 23, 'short': 103, 'supper': 23, 'sync': 23,
'tea': 23, 'team': 103, 'video': 102, 'weekly': 103, 'workshop': 23, 'zoom': 23}, {'is': 949, 's': 949}, {'asking': 8,
'calling': 8, 'hiring': 8, 'inviting': 8, 'whether': 8}, {'about': 951, 'of': 951}, {'was': 946}, {'asking': 44,
'calling': 44, 'emailing': 44, 'inviting': 44, 'messaging': 44, 'ringing': 44, 'seeing': 44, 'texting': 44,
'visiting': 44}, {'calling': 44}, {'about': 954, 'of': 955}, {'book': 462, 'cv': 462, 'deck': 462, 'draft': 462,
'pitch': 462, 'plan': 462, 'proposal': 462, 'website': 462}, {'^': 957}, {'<their>': 958}, {'': (12, 'task'), ':': 35,
'N': 356}, {'person': 335}, {'phone': 335}, {'the': 962}, {'in': 961, 'on': 963}, {'...': 576, 'D': 409}, {'1': 965},
{'up': 965}, {'1': 966, 'breakfast': 965, 'call': 965, 'catch': 967, 'chat': 965, 'coffee': 965, 'demo': 965,
'dinner': 965, 'interview': 965, 'it': 965, 'lunch': 965, 'meeting': 965, 'session': 965}, {'1': 966, 'breakfast':
965, 'call': 965, 'catch': 967, 'chat': 965, 'coffee': 965, 'demo': 965, 'dinner': 965, 'interview': 965, 'it': 965,
'lunch': 965, 'meeting': 965, 'my': 968, 'our': 968, 'session': 965, 'the': 968}, {'': (13, 'talk'), '1': 966,
'breakfast': 965, 'call': 965, 'catch': 967, 'chat': 965, 'coffee': 965, 'demo': 965, 'dinner': 965, 'interview': 965,
'it': 965, 'lunch': 965, 'meeting': 965, 'my': 968, 'our': 968, 'session': 965, 'the': 968}, {'<me>': 19}, {'arrange':
19, 'confirm': 19, 'congratulate': 19, 'do': 960, 'me': 964, 'move': 969, 'plan': 19, 'postpone': 969, 'push': 969,
'rearrange': 970, 'reschedule': 969, 'say': 19, 'shift': 969, 'tell': 971}, {'call': 335, 'coffee': 335, 'dinner':
335, 'drinks': 335, 'email': 335, 'lunch': 335, 'meeting': 335, 'message': 335, 'person': 335, 'phone': 335, 'teams':
335, 'text': 335, 'zoom': 335}, {'...': 366, 'a': 973, 'call': 335, 'coffee': 335, 'dinner': 335, 'drinks': 335,
'email': 335, 'lunch': 335, 'meeting': 335, 'message': 335, 'person': 335, 'phone': 335, 'teams': 335, 'text': 335,
'the': 973, 'zoom': 335}, {'<i>': 352, '<their>': 19, '<they>': 19, 'D': 366, 'N': 19, '^': 365, 'about': 19, 'at':
974, 'by': 974, 'during': 373, 'in': 974, 'on': 974, 'over': 974, 'that': 19, 'via': 373}, {'than': 454}, {'able':
454, 'amazing': 454, 'doing': 454, 'good': 454, 'great': 454, 'more': 976, 'ready': 454, 'strong': 454}, {'are': 977,
'is': 977, 're': 977, 's': 977}, {'to': 94}, {'...': 979}, {'<they>': 978}, {'chin': 455}, {'<their>': 982}, {'keep':
983}, {'': (9, 'told'), '<they>': 978, 'how': 980, 'that': 981, 'to': 984, 'what': 980, 'where': 980, 'which': 980},
{'chin': 456}, {'<their>': 986}, {'^': 987}, {'keep': 988}, {'': (9, 'told'), 'how': 980, 'to': 989, 'what': 980,
'where': 980, 'which': 980}, {'<me>': 975, '<them>': 985, 'N': 990}, {'chat': 44, 'come': 44, 'meet': 44, 'see': 44,
'speak': 44, 'talk': 44}, {'to': 992}, {'busy': 993}, {'<them>': 126, 'N': 126, 'me': 126, 'up': 350}, {'call': 44,
'catch': 439, 'find': 44, 'get': 44, 'meet': 439, 'phone': 44, 'reach': 44, 'ring': 44, 'see': 44, 'speak': 44,
'talk': 44, 'visit': 44}, {'<them>': 44, 'N': 44, 'calling': 44, 'phoning': 44, 'reaching': 44, 'ringing': 44, 'to':
996}, {'out': 19}, {'<me>': 377}, {'at': 62, 'for': 62, 'w': 62, 'with': 62}, {'about': 76, 'on': 76, 're': 76,
'regarding': 76}, {'<them>': 1001}, {'from': 1002}, {'back': 1003, 'from': 1002}, {'hear': 1004}, {':': 76, 'for': 76,
'on': 76, 'to': 1005}, {'': (23, 'contact'), '<them>': 938, 'N': 938, 'home': 458}, {'ask': 44, 'call': 44, 'catch':
439, 'discuss': 44, 'email': 44, 'give': 714, 'go': 44, 'have': 44, 'invite': 44, 'join': 44, 'meet': 44, 'phone': 44,
'ring': 44, 'see': 44, 'speak': 44, 'talk': 44, 'text': 44, 'thank': 44, 'visit': 44}, {'to': 1008}, {'adamant': 660,
'brought': 577, 'certain': 661, 'clear': 660, 'convinced': 661, 'due': 408, 'firm': 664, 'going': 408, 'insistent':
664, 'meant': 408, 'moved': 578, 'not': 665, 'off': 44, 'placed': 516, 'postponed': 576, 'pushed': 576, 'quite': 666,
'really': 666, 'rescheduled': 576, 'shifted': 576, 'supposed': 408, 'sure': 661, 'there': 126, 'very': 666}, {'able':
524, 'answering': 44, 'available': 44, 'in': 44, 'picking': 439, 'reachable': 44}, {'t': 1011}, {'five': 335, 'four':
335, 'three': 335, 'two': 335}, {'am': 634, 'are': 634, 'have': 639, 'm': 634, 'promised': 638, 're': 634, 've': 639,
'were': 1013}, {'': (23, 'contact'), '<their>': 463, 'N': 475}, {'...': 568, 'by': 126, 'for': 126, 'out': 126,
'over': 1015, 'through': 1015, 'to': 126, 'with': 126}, {'due': 408, 'going': 408, 'meant': 408, 'supposed': 408,
'there': 126}, {'': (13, 'talk'), '<they>': 19}, {'': (13, 'talk'), '<i>': 19}, {'to': 249}, {'going': 1020}, {'are':
1021, 'is': 1021, 's': 1021}, {'': (13, 'talk'), '<i>': 945, '<they>': 1022}, {'a': 321, 'breakfast': 11, 'coffee':
11, 'dinner': 11, 'drinks': 11, 'lunch': 11, 'tea': 11}, {'be': 697, 'have': 1024, 'join': 11, 'meet': 11, 'see': 11,
'visit': 11}, {'could': 44, 'had': 44}, {'i': 1026}, {'me': 335, 'us': 335}, {'answer': 44, 'joy': 44, 'luck': 44,
'pick': 196, 'pickup': 44, 'reply': 44, 'response': 44}, {'D': 19}, {'t': 1030}, {'': (13, 'talk'), 'if': 8,
'whether': 8}, {'in': 44}, {'me': 1033}, {'let': 1034}, {'t': 1035}, {'address': 45, 'day': 45, 'place': 45, 'time':
45, 'week': 45}, {'N': 436}, {'to': 1038}, {'...': 314, 'is': 313, 's': 313, 'suits': 313, 'works': 313}, {'D': 1040},
{'have': 139, 'must': 37, 'need': 139, 'ought': 139, 'should': 37, 'shouldn': 38}, {'^': 1042}, {'$': 46, '//': 56,
'0': 65, '<i>': 128, '<their>': 132, '<they>': 311, 'D': 333, 'N': 348, 'accepted': 350, 'according': 355, 'action':
359, 'actions': 360, 'advice': 364, 'adviced': 368, 'advise': 369, 'advised': 376, 'advises': 378, 'after': 30,
'agreed': 381, 'almost': 382, 'although': 19, 'am': 384, 'an': 65, 'and': 386, 'ap': 387, 'apparently': 19,
'appointment': 390, 'are': 391, 'arranged': 11, 'as': 393, 'asked': 398, 'asking': 19, 'ate': 402, 'bailed': 403,
'bar': 407, 'bc': 19, 'because': 19, 'been': 411, 'before': 30, 'begged': 368, 'blew': 413, 'bookd': 11, 'booked':
415, 'both': 417, 'breakfast': 418, 'breakfasted': 126, 'bringing': 71, 'brought': 420, 'bumped': 421, 'but': 430,
'by': 433, 'cafe': 407, 'call': 434, 'called': 437, 'came': 438, 'can': 448, 'cancel': 44, 'canceled': 450,
'canceling': 44, 'cancelled': 450, 'cancelling': 44, 'cancels': 450, 'cannot': 451, 'cant': 447, 'catch': 452,
'catching': 299, 'caught': 299, 'chatted': 126, 'cheered': 457, 'closed': 459, 'cncld': 44, 'coached': 460, 'coffee':
461, 'coming': 318, 'commented': 467, 'confirmed': 468, 'congratulated': 469, 'connected': 471, 'considering': 472,
'cos': 19, 'could': 473, 'couldn': 474, 'couldnt': 451, 'coz': 19, 'critiqued': 476, 'cuz': 19, 'd': 483, 'delayed':
484, 'demo': 485, 'diarised': 414, 'diarized': 414, 'did': 498, 'didn': 500, 'didnt': 501, 'dined': 126, 'dinner':
461, 'discussed': 126, 'door': 407, 'dreamed': 502, 'dreamt': 502, 'drinks': 390, 'dropped': 503, 'dropping': 71,
'edited': 476, 'email': 504, 'emailed': 511, 'encouraged': 512, 'ended': 517, 'even': 518, 'explained': 522,
'explaining': 523, 'facetimed': 126, 'failed': 524, 'fallen': 525, 'falls': 526, 'feedback': 528, 'fell': 529,
'finished': 126, 'five': 65, 'fixed': 468, 'flaked': 403, 'follow': 530, 'for': 358, 'forgot': 533, 'forgotten': 535,
'found': 536, 'four': 65, 'gate': 407, 'gave': 564, 'ghosted': 44, 'give': 566, 'given': 566, 'gives': 566, 'goes':
569, 'going': 571, 'gonna': 570, 'got': 579, 'grabbed': 126, 'gym': 407, 'had': 585, 'half': 65, 'has': 590, 'hasn':
592, 'hasnt': 591, 'have': 601, 'haven': 608, 'havent': 609, 'having': 610, 'heard': 617, 'helped': 619, 'helping':
622, 'hes': 626, 'hooked': 629, 'hosted': 126, 'hours': 630, 'how': 30, 'hung': 631, 'i': 640, 'idea': 8, 'if': 641,
'ignored': 218, 'im': 384, 'in': 644, 'informed': 646, 'insists': 647, 'interviewed': 126, 'intro': 650, 'introd':
652, 'introduced': 653, 'introed': 471, 'invited': 656, 'is': 667, 'isn': 668, 'it': 670, 'joined': 671, 'just': 676,
'keep': 677, 'keeps': 682, 'kept': 685, 'lent': 687, 'let': 689, 'liked': 692, 'lined': 318, 'linked': 471,
'listened': 696, 'll': 699, 'long': 701, 'looked': 702, 'looking': 704, 'lost': 441, 'lunch': 461, 'lunched': 126,
'm': 384, 'made': 709, 'mail': 504, 'mailed': 710, 'maybe': 8, 'me': 711, 'meant': 716, 'meeting': 485, 'mentored':
460, 'mentoring': 720, 'message': 504, 'messaged': 511, 'met': 721, 'miss': 722, 'missed': 728, 'moved': 743, 'moves':
744, 'must': 745, 'my': 747, 'myself': 357, 'nearly': 382, 'need': 751, 'needed': 752, 'never': 753, 'new': 758,
'next': 764, 'no': 777, 'nobody': 778, 'noone': 779, 'noshow': 44, 'not': 782, 'note': 784, 'nothing': 727, 'noticed':
787, 'now': 788, 'off': 114, 'office': 407, 'on': 790, 'once': 30, 'one': 65, 'only': 791, 'ought': 793, 'out': 794,
'outstanding': 356, 'over': 796, 'overslept': 44, 'owe': 798, 'owes': 798, 'parked': 516, 'passed': 805, 'penciled':
806, 'pencilled': 806, 'pending': 356, 'perhaps': 8, 'phoned': 126, 'pinged': 126, 'pitched': 126, 'place': 407,
'planned': 807, 'planning': 808, 'played': 126, 'popped': 809, 'postponed': 811, 'presented': 487, 'promise': 357,
'proofread': 476, 'pub': 407, 'pushed': 813, 'put': 830, 'quick': 831, 'quote': 832, 'rained': 412, 'ran': 833,
'rang': 126, 're': 835, 'reached': 126, 'read': 841, 'rearranged': 834, 'rebooked': 843, 'received': 844, 'reckons':
647, 'recommendation': 845, 'recommended': 847, 'recommends': 647, 'referred': 851, 'rehearsed': 852, 'remember': 855,
'reminder': 50, 'repld': 126, 'replied': 126, 'reposted': 692, 'rescheduled': 856, 'rescheduling': 44, 'restaurant':
407, 'returned': 862, 'review': 863, 'reviewed': 865, 's': 877, 'said': 884, 'sat': 885, 'save': 887, 'saw': 897,
'saying': 19, 'says': 898, 'sched': 414, 'schedd': 414, 'scheduled': 11, 'seated': 516, 'seeing': 11, 'seen': 674,
'sending': 71, 'sent': 905, 'session': 863, 'set': 907, 'shall': 908, 'shared': 912, 'shes': 626, 'shifted': 913,
'shook': 914, 'shop': 407, 'should': 915, 'showed': 918, 'signed': 459, 'since': 919, 'skedded': 414, 'skipped': 44,
'skipping': 44, 'skyped': 126, 'slacked': 126, 'so': 920, 'spent': 923, 'spoke': 126, 'spoken': 126, 'still': 926,
'stood': 928, 'stopped': 929, 'store': 407, 'straight': 932, 'stuck': 935, 'suggested': 647, 'suggests': 647,
'supposed': 937, 'takeaway': 369, 'talked': 939, 'task': 50, 'taught': 940, 'tea': 582, 'telephoned': 126, 'telling':
19, 'tells': 942, 'text': 504, 'texted': 511, 'thank': 944, 'thanked': 943, 'that': 947, 'the': 948, 'there': 950,
'theyre': 626, 'thinking': 952, 'thinks': 647, 'this': 953, 'thought': 956, 'three': 65, 'through': 959, 'thru': 959,
'tip': 364, 'to': 972, 'todo': 960, 'together': 335, 'told': 991, 'too': 994, 'took': 995, 'tried': 997, 'turns': 998,
'two': 65, 'unable': 524, 'unanswered': 44, 'upcoming': 11, 'urged': 999, 'urges': 368, 'visited': 126, 'volunteered':
921, 'volunteering': 1000, 'waiting': 1006, 'walked': 1007, 'want': 745, 'wanted': 1009, 'warned': 378, 'was': 1010,
'wasn': 1012, 'watched': 695, 'we': 1014, 'went': 1016, 'were': 1017, 'what': 30, 'whatsapp': 504, 'whatsapped': 126,
'when': 30, 'where': 1018, 'whether': 1019, 'which': 1023, 'while': 30, 'who': 19, 'whose': 19, 'why': 30, 'will':
1025, 'wish': 1027, 'with': 1028, 'without': 1029, 'won': 1031, 'wondering': 1032, 'worked': 458, 'working': 458,
'workshop': 390, 'wouldn': 1036, 'wouldnt': 1035, 'wrong': 1037, 'wrote': 1039, 'yes': 1041, 'you': 1043, 'zoomed':
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

