"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

CLASSES = {'a': ('det',), 'about': ('hello',), 'absolutely': ('filler',), 'accountant': ('rel',), 'actually':
('filler',), 'advised': ('bidding', 'verb3'), 'advises': ('verb3',), 'after': ('hello',), 'again': ('filler',), 'ago':
('hello',), 'agreed': ('verb3',), 'agrees': ('verb3',), 'all': ('filler',), 'already': ('filler',), 'also':
('filler',), 'always': ('filler',), 'an': ('det',), 'and': ('and', 'hello'), 'answered': ('reach',), 'any': ('det',),
'apparently': ('filler',), 'are': ('hello', 'verb3'), 'asked': ('bidding', 'hello', 'reach'), 'asks': ('verb3',),
'assistant': ('rel',), 'at': ('hello',), 'aunt': ('rel',), 'baby': ('rel',), 'basically': ('filler',), 'be': ('hello',
'verb3'), 'became': ('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'before':
('hello',), 'being': ('hello',), 'believes': ('says', 'verb3'), 'book': ('give1',), 'boss': ('rel',), 'both': ('they',
'filler'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breaks': ('verb3',), 'briefly': ('filler',), 'bring':
('give1', 'giveinf'), 'brings': ('verb3', 'give3'), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('verb3',),
'builds': ('verb3',), 'built': ('verb3',), 'but': ('and', 'hello'), 'buys': ('verb3',), 'by': ('hello',), 'caled':
('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf'), 'called': ('attempt', 'hello', 'reach'),
'calling': ('attempt',), 'calls': ('reach',), 'came': ('verb3', 'reach'), 'can': ('hello', 'verb3'), 'cant':
('verb3',), 'celebrates': ('verb3',), 'ceo': ('rel',), 'cfo': ('rel',), 'claims': ('says',), 'clearly': ('filler',),
'client': ('rel',), 'closed': ('verb3',), 'closes': ('verb3',), 'co': ('rel',), 'cofounder': ('rel',), 'colleague':
('rel',), 'comes': ('verb3',), 'company': ('rel',), 'completely': ('filler',), 'confirmed': ('says', 'verb3'),
'confirms': ('verb3',), 'considers': ('verb3',), 'coo': ('rel',), 'could': ('hello', 'verb3'), 'couldn': ('not',
'verb3'), 'couldnt': ('not', 'verb3'), 'cousin': ('rel',), 'covers': ('verb3',), 'cried': ('says', 'verb3'), 'cto':
('rel',), 'customer': ('rel',), 'd': ('verb3',), 'dad': ('rel',), 'daughter': ('rel',), 'decided': ('verb3',),
'decides': ('verb3',), 'definitely': ('filler',), 'dialled': ('attempt',), 'did': ('hello', 'verb3'), 'didn': ('says',
'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'does': ('hello', 'verb3'),
'doesn': ('verb3',), 'doesnt': ('verb3',), 'dog': ('rel',), 'don': ('not', 'verb3'), 'dont': ('verb3',), 'dropped':
('reach',), 'drove': ('reach',), 'email': ('give1', 'giveinf'), 'emailed': ('attempt', 'reach'), 'employee': ('rel',),
'even': ('filler',), 'everybody': ('they',), 'everyone': ('they',), 'expected': ('verb3',), 'expecting': ('verb3',),
'expects': ('verb3',), 'explained': ('verb3',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',),
'family': ('rel',), 'father': ('rel',), 'feels': ('says', 'verb3'), 'felt': ('verb3',), 'fiance': ('rel',), 'finally':
('filler',), 'find': ('giveinf',), 'finds': ('verb3',), 'fired': ('verb3',), 'firm': ('rel',), 'flatmate': ('rel',),
'for': ('hello',), 'forward': ('give1', 'giveinf'), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',),
'friend': ('rel',), 'from': ('hello',), 'gave': ('verb3',), 'get': ('giveinf',), 'gets': ('verb3',), 'getting':
('verb3',), 'girlfriend': ('rel',), 'give': ('give1', 'giveinf'), 'gives': ('verb3', 'give3'), 'goes': ('verb3',),
'going': ('verb3',), 'gone': ('verb3',), 'gonna': ('verb3',), 'good': ('hello',), 'got': ('verb3',), 'grandma':
('rel',), 'great': ('hello',), 'had': ('hello', 'verb3'), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'),
'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',),
'he': ('they', 'hello'), 'head': ('rel',), 'heard': ('says',), 'helped': ('reach',), 'her': ('them', 'their',
'hello'), 'hes': ('they',), 'him': ('them', 'hello'), 'hired': ('verb3',), 'hires': ('verb3',), 'his': ('their',
'hello'), 'hoped': ('verb3',), 'hopes': ('says', 'verb3'), 'hosted': ('reach',), 'how': ('hello',), 'husband':
('rel',), 'i': ('i', 'hello'), 'id': ('i',), 'im': ('i',), 'intern': ('rel',), 'interviewed': ('reach',), 'into':
('hello',), 'intro': ('give1', 'giveinf'), 'introduce': ('give1', 'giveinf'), 'introduced': ('verb3',), 'introduces':
('verb3', 'give3'), 'introducing': ('give3',), 'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',),
'invited': ('reach',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'),
'its': ('it', 'hello'), 'ive': ('i',), 'joined': ('reach',), 'just': ('filler', 'hello'), 'keeps': ('verb3',), 'kept':
('verb3',), 'kid': ('rel',), 'kids': ('rel',), 'kinda': ('filler',), 'kindly': ('filler',), 'knew': ('verb3',),
'knows': ('verb3',), 'landlord': ('rel',), 'last': ('hello',), 'laughed': ('verb3',), 'launched': ('verb3',),
'launches': ('verb3',), 'lawyer': ('rel',), 'leaves': ('verb3',), 'left': ('verb3',), 'lend': ('giveinf',), 'liked':
('says', 'verb3'), 'likes': ('says', 'verb3'), 'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',),
'll': ('verb3',), 'lol': ('filler',), 'looked': ('verb3',), 'looking': ('verb3',), 'looks': ('verb3',), 'loses':
('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'), 'loves': ('says', 'verb3'), 'made': ('verb3',), 'mail':
('give1', 'giveinf'), 'mailed': ('attempt', 'reach'), 'make': ('giveinf',), 'makes': ('verb3',), 'manager': ('rel',),
'married': ('verb3',), 'marries': ('verb3',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',), 'mentioned':
('says', 'verb3'), 'mentions': ('says', 'verb3'), 'messaged': ('attempt', 'reach'), 'met': ('hello',), 'might':
('verb3',), 'mom': ('rel',), 'mother': ('rel',), 'moved': ('verb3',), 'moves': ('verb3',), 'moving': ('verb3',),
'mum': ('rel',), 'must': ('verb3',), 'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',), 'need': ('hello',),
'needed': ('verb3',), 'needs': ('hello', 'verb3'), 'neighbor': ('rel',), 'neighbour': ('rel',), 'nephew': ('rel',),
'never': ('not',), 'next': ('hello',), 'niece': ('rel',), 'no': ('not',), 'not': ('not', 'hello'), 'of': ('hello',),
'offered': ('verb3',), 'offers': ('verb3',), 'ok': ('filler',), 'okay': ('filler',), 'only': ('filler',), 'our':
('my', 'hello'), 'out': ('hello',), 'over': ('hello',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'paid':
('verb3',), 'parents': ('rel',), 'partner': ('rel',), 'passed': ('verb3',), 'passes': ('verb3',), 'pays': ('verb3',),
'people': ('rel',), 'phoned': ('attempt', 'reach'), 'pinged': ('attempt', 'reach'), 'planned': ('verb3',), 'plans':
('verb3',), 'please': ('filler',), 'plus': ('and',), 'popped': ('reach',), 'prefers': ('verb3',), 'probably':
('filler',), 'promised': ('verb3',), 'promises': ('verb3',), 'put': ('verb3',), 'puts': ('verb3',), 'quickly':
('filler',), 'quit': ('verb3',), 'quits': ('verb3',), 'raised': ('verb3',), 'raises': ('verb3',), 'ran': ('verb3',),
'rang': ('attempt', 'reach'), 'reached': ('reach',), 'really': ('filler',), 'reckons': ('says', 'verb3'),
'recommended': ('verb3',), 'recommends': ('verb3',), 'repld': ('reach',), 'replied': ('reach',), 'responded':
('reach',), 'retired': ('verb3',), 'retires': ('verb3',), 'roommate': ('rel',), 'runs': ('verb3',), 's': ('verb3',),
'sadly': ('filler',), 'said': ('says', 'hello', 'verb3'), 'says': ('says', 'hello', 'verb3'), 'seemed': ('verb3',),
'seems': ('verb3',), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf'), 'sending': ('give3',), 'sends':
('verb3', 'give3'), 'sent': ('hello', 'verb3'), 'share': ('give1', 'giveinf'), 'shared': ('verb3',), 'shares':
('verb3', 'give3'), 'sharing': ('give3',), 'she': ('they', 'hello'), 'shes': ('they',), 'should': ('hello', 'verb3'),
'show': ('give1', 'giveinf'), 'showed': ('reach',), 'signed': ('says', 'verb3'), 'signs': ('verb3',), 'simply':
('filler',), 'sister': ('rel',), 'skyped': ('attempt', 'reach'), 'slacked': ('reach',), 'so': ('and', 'filler'),
'sold': ('verb3',), 'some': ('det',), 'somebody': ('they',), 'someone': ('they',), 'son': ('rel',), 'sort':
('filler',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'started': ('verb3',), 'starts': ('verb3',), 'stayed':
('verb3',), 'stays': ('verb3',), 'still': ('filler',), 'stopped': ('reach',), 'strongly': ('filler',), 'struggles':
('verb3',), 'suggested': ('verb3',), 'suggests': ('verb3',), 'super': ('filler',), 'swung': ('reach',), 'takes':
('verb3',), 'talked': ('hello',), 'team': ('rel',), 'tells': ('verb3',), 'text': ('give1', 'giveinf'), 'texted':
('attempt', 'says', 'reach'), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello'), 'their':
('their', 'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these':
('det',), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking':
('verb3',), 'thinks': ('says', 'hello', 'verb3'), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though':
('filler',), 'thought': ('says', 'verb3'), 'to': ('hello',), 'today': ('hello',), 'told': ('bidding', 'hello',
'verb3', 'reach'), 'tomorrow': ('hello',), 'took': ('verb3', 'reach'), 'totally': ('filler',), 'tried': ('attempt',
'verb3'), 'tries': ('verb3',), 'trying': ('verb3',), 'turned': ('verb3',), 'turns': ('verb3',), 'txted': ('reach',),
'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'unfortunately': ('filler',), 'up': ('hello',), 'us':
('me',), 'used': ('verb3',), 'uses': ('verb3',), 'very': ('filler',), 'visited': ('reach',), 'w': ('hello',),
'wanted': ('bidding', 'verb3'), 'wants': ('bidding', 'hello', 'verb3'), 'warned': ('verb3',), 'warns': ('verb3',),
'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'we': ('i', 'hello'), 'week': ('hello',), 'well':
('filler',), 'went': ('verb3',), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapped':
('reach',), 'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wins':
('verb3',), 'wishes': ('verb3',), 'with': ('hello',), 'won': ('verb3',), 'wont': ('verb3',), 'worked': ('verb3',),
'works': ('verb3',), 'worried': ('verb3',), 'worries': ('verb3',), 'would': ('hello', 'verb3'), 'wouldn': ('verb3',),
'wouldnt': ('verb3',), 'wrote': ('attempt', 'reach'), 'yesterday': ('hello',), 'ystdy': ('hello',), 'zoomed':
('attempt', 'reach')}


CLAUSES = [{'': (19, 'gave:mentoring')}, {'^': 0}, {'': (19, 'gave:mentoring'), 'students': 1}, {'^': 2, 'at': 1},
{'': (23, 'gave:volunteering')}, {'^': 4}, {'mentoring': 3, 'volunteering': 5}, {'mentoring': 3, 'of': 6,
'volunteering': 5}, {'h': 7, 'hour': 7, 'hours': 7, 'hr': 7, 'hrs': 7}, {'': (0, 'missed')}, {'attend': 9, 'call': 9,
'go': 9, 'meet': 9, 'reach': 9, 'see': 9, 'speak': 9, 'talk': 9, 'visit': 9}, {'not': 10}, {'attend': 9, 'call': 9,
'go': 9, 'happen': 9, 'meet': 9, 'see': 9, 'speak': 9, 'talk': 9, 'visit': 9}, {'t': 12}, {'attend': 9, 'call': 9,
'go': 9, 'meet': 9, 'see': 9, 'speak': 9, 'talk': 9, 'visit': 9}, {'called': 9, 'met': 9, 'rung': 9, 'seen': 9},
{'have': 15}, {'': (15, 'contact')}, {'at': 17, 'by': 17, 'with': 17}, {'did': 11, 'didn': 13, 'didnt': 14, 'should':
16, 'was': 18, 'were': 18}, {'': (3, 'advice')}, {'^': 20}, {'^': 20, 'that': 21, 'to': 21}, {'^': 20, 'is': 22, 's':
22, 'that': 21, 'to': 21, 'was': 22}, {'advice': 23, 'counsel': 23, 'recommendation': 23, 'suggestion': 23, 'tip': 23,
'view': 23}, {'to': 20}, {'2': 20, 'to': 20}, {'t': 20}, {'can': 20, 'could': 20, 'have': 25, 'must': 20, 'need': 26,
'ought': 25, 'shd': 20, 'should': 20, 'shouldn': 27, 'shouldnt': 20}, {'^': 28}, {'never': 25, 'not': 25, 'to': 20},
{'^': 30}, {'...': 31}, {'<i>': 29}, {'<i>': 29, '<me>': 32, '^': 20, 'that': 33}, {'<i>': 29, 'that': 33}, {'': (13,
'talk')}, {'<me>': 32, 'he': 36, 'her': 36, 'his': 36, 'how': 36, 'if': 36, 'it': 36, 'she': 36, 'that': 36, 'their':
36, 'they': 36, 'what': 36, 'when': 36, 'whether': 36, 'why': 36}, {'<me>': 32}, {'': (13, 'talk'), '<i>': 29},
{'<i>': 29, 'he': 36, 'her': 36, 'his': 36, 'how': 36, 'if': 36, 'it': 36, 'she': 36, 'that': 39, 'their': 36, 'they':
36, 'what': 36, 'when': 36, 'whether': 36, 'why': 36}, {'back': 9}, {'it': 9}, {'up': 9}, {'answer': 9, 'answered': 9,
'call': 41, 'called': 41, 'came': 9, 'come': 9, 'coming': 9, 'make': 42, 'pick': 43, 'picked': 43, 'replied': 9,
'reply': 9, 'respond': 9, 'responded': 9, 'show': 9, 'showed': 9}, {'t': 44}, {'he': 36, 'her': 36, 'his': 36, 'how':
36, 'if': 36, 'it': 36, 'she': 36, 'that': 36, 'their': 36, 'they': 36, 'what': 36, 'when': 36, 'whether': 36, 'why':
36}, {'not': 44}, {'drop': 20, 'hire': 20, 'put': 20, 'raise': 20, 'sell': 20, 'start': 20, 'wait': 20}, {'^': 48},
{'answer': 9, 'answered': 9, 'call': 41, 'called': 41, 'came': 9, 'come': 9, 'coming': 9, 'pick': 43, 'picked': 43,
'replied': 9, 'reply': 9, 'respond': 9, 'responded': 9, 'show': 9, 'showed': 9}, {'not': 50}, {'t': 50}, {'': (4,
'needs_from_me')}, {'my': 53, 'our': 53}, {'^': 54}, {'for': 55}, {'convinced': 35, 'waiting': 56}, {'D': 53}, {'me':
53, 'us': 53}, {'by': 58, 'for': 58, 'from': 59}, {'...': 60, 'my': 53, 'our': 53}, {'^': 61}, {'better': 20}, {'got':
25}, {'better': 20, 'can': 20, 'could': 20, 'd': 63, 'gotta': 20, 'have': 25, 'might': 20, 'must': 20, 'need': 26,
'ought': 25, 'shd': 20, 'should': 20, 'shouldn': 27, 'shouldnt': 20, 've': 64}, {'^': 65}, {'': (13, 'talk'), '<i>':
66}, {'<i>': 66, 'he': 36, 'her': 36, 'his': 36, 'how': 36, 'if': 36, 'it': 36, 'she': 36, 'that': 67, 'their': 36,
'they': 36, 'what': 36, 'when': 36, 'whether': 36, 'why': 36}, {'<i>': 66, '^': 20}, {'<i>': 66, '<me>': 21, '^': 20,
'that': 69, 'to': 21}, {'waiting': 56}, {'always': 20, 'ask': 20, 'don': 27, 'dont': 20, 'drop': 20, 'fire': 20,
'focus': 20, 'hire': 20, 'never': 20, 'raise': 20, 'sell': 20, 'start': 20, 'stop': 20}, {'^': 72}, {'<i>': 66, '^':
72, 'he': 36, 'her': 36, 'his': 36, 'how': 36, 'if': 36, 'it': 36, 'she': 36, 'that': 67, 'their': 36, 'they': 36,
'to': 73, 'what': 36, 'when': 36, 'whether': 36, 'why': 36}, {'<i>': 66}, {'<i>': 66, '^': 20, 'that': 75}, {'...':
31, 'he': 36, 'her': 36, 'his': 36, 'how': 36, 'if': 36, 'it': 36, 'she': 36, 'that': 36, 'their': 36, 'they': 36,
'what': 36, 'when': 36, 'whether': 36, 'why': 36}, {'<me>': 77}, {'from': 59}, {'by': 53}, {'...': 80}, {'...': 79,
'my': 81, 'our': 81}, {'^': 82}, {'<i>': 29, '<me>': 32, 'that': 33}, {'around': 17, 'clear': 35, 'in': 17},
{'around': 17, 'in': 17}, {'advised': 34, 'advises': 34, 'argued': 35, 'argues': 35, 'asked': 37, 'begged': 38,
'believed': 35, 'believes': 40, 'can': 45, 'cannot': 44, 'cant': 44, 'claims': 46, 'confirmed': 46, 'could': 47,
'couldn': 45, 'couldnt': 44, 'd': 49, 'did': 51, 'didn': 52, 'didnt': 50, 'doesn': 52, 'encouraged': 38, 'expects':
55, 'explained': 46, 'feels': 35, 'felt': 35, 'heard': 46, 'insists': 35, 'is': 57, 'isn': 52, 'mentioned': 46,
'mentions': 46, 'need': 55, 'needs': 62, 'never': 50, 'reckoned': 35, 'reckons': 68, 'recommended': 70, 'recommends':
70, 's': 71, 'said': 74, 'says': 68, 'suggested': 76, 'suggests': 76, 'tells': 78, 'texted': 46, 'thinks': 68,
'thought': 68, 'told': 78, 'urged': 38, 'urges': 38, 'wants': 83, 'warned': 84, 'was': 85, 'were': 86, 'will': 47,
'won': 45, 'wont': 44, 'wrote': 46}, {'': (14, 'together')}, {'i': 88, 'me': 88, 'myself': 88, 'us': 88}, {'and': 89,
'can': 45, 'cannot': 44, 'cant': 44, 'could': 47, 'couldn': 45, 'couldnt': 44, 'did': 51, 'didn': 52, 'didnt': 50,
'doesn': 52, 'isn': 52, 'n': 89, 'never': 50, 'was': 86, 'were': 86, 'will': 47, 'won': 45, 'wont': 44}, {'^': 20,
'to': 21}, {'^': 20, 'is': 91, 'to': 21, 'was': 91}, {'<them>': 92, 'N': 92}, {'from': 93, 'is': 91, 'was': 91},
{'against': 20, 'not': 25, 'to': 20}, {'...': 95}, {'<me>': 96}, {'<they>': 36}, {'': (2, 'plan')}, {'meet': 99},
{'on': 99, 'to': 100}, {'called': 9, 'met': 9, 'rang': 9}, {'for': 99, 'to': 99}, {'calling': 99, 'going': 103,
'having': 99, 'hosting': 99, 'joining': 99, 'meeting': 99, 'seeing': 99, 'visiting': 99}, {'quote': 21}, {'i': 105},
{'': (2, 'plan'), 'up': 99}, {'agreed': 99, 'arranged': 99, 'booked': 99, 'confirmed': 99, 'fixed': 99, 'planned': 99,
'scheduled': 99, 'set': 107}, {'agreed': 99, 'arranged': 99, 'booked': 99, 'confirmed': 99, 'fixed': 99, 'is': 108,
'planned': 99, 's': 108, 'scheduled': 99, 'set': 107}, {'calling': 99, 'coming': 99, 'going': 103, 'having': 99,
'hosting': 99, 'joining': 99, 'meeting': 99, 'seeing': 99, 'visiting': 99}, {'has': 36, 'is': 36, 'wants': 36, 'was':
36}, {'<they>': 36, 'N': 111}, {'': (8, 'asked')}, {'<them>': 113, 'N': 113, 'for': 36, 'how': 36, 'if': 36, 'what':
36, 'when': 36, 'whether': 36, 'why': 36}, {'with': 17}, {'': (0, 'missed'), 'on': 9}, {'': (1, 'moved')}, {'till':
117, 'to': 117, 'until': 117}, {'moved': 118}, {'off': 9}, {'me': 120, 'off': 9, 'us': 120}, {'us': 88}, {'of': 122},
{'to': 117}, {'N': 17, 'forward': 124}, {'into': 17, 'to': 117}, {'they': 36}, {'end': 127}, {'the': 128}, {'agreed':
99, 'arranged': 99, 'booked': 99, 'confirmed': 99, 'fixed': 99, 'from': 17, 'is': 108, 'planned': 99, 's': 108,
'scheduled': 99, 'set': 107}, {'ask': 113}, {'to': 131}, {'': (15, 'contact'), 'N': 132, 'it': 120, 'off': 9},
{'along': 17, 'by': 17, 'in': 17, 'over': 17, 'round': 17, 'to': 17}, {'': (0, 'missed'), 'up': 9}, {'hold': 9},
{'touch': 9}, {'a': 136, 'hold': 9, 'in': 137, 'through': 9, 'to': 9}, {'hold': 9, 'through': 9}, {'': (0, 'missed'),
'it': 9}, {'call': 9, 'catch': 135, 'caught': 9, 'contact': 9, 'find': 9, 'get': 138, 'got': 139, 'make': 140, 'meet':
9, 'met': 9, 'phone': 9, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'speak': 9, 'spoke': 9, 'talk': 9, 'talked':
9, 'visit': 9}, {'to': 141}, {'D': 36, 'call': 9, 'catch': 135, 'caught': 9, 'contact': 9, 'find': 9, 'get': 138,
'got': 139, 'make': 140, 'manage': 142, 'meet': 9, 'met': 9, 'phone': 9, 'quite': 141, 'reach': 9, 'reached': 9,
'ring': 9, 'see': 9, 'speak': 9, 'spoke': 9, 'talk': 9, 'talked': 9, 'visit': 9}, {'t': 143, 'we': 36}, {'call': 9,
'catch': 135, 'caught': 9, 'contact': 9, 'find': 9, 'get': 138, 'got': 139, 'make': 140, 'manage': 142, 'meet': 9,
'met': 9, 'phone': 9, 'quite': 141, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'speak': 9, 'spoke': 9, 'talk': 9,
'talked': 9, 'visit': 9}, {'up': 109}, {'up': 17}, {'': (22, 'gave:encouragement')}, {'^': 148}, {'up': 149},
{'<them>': 150, 'N': 150}, {'...': 115}, {'<them>': 1, 'N': 1}, {'up': 99}, {'': (17, 'gave:feedback')}, {'^': 155},
{'s': 156}, {'<their>': 156, 'N': 157}, {'on': 158}, {'N': 149}, {'': (16, 'gave:intro')}, {'N': 161}, {'and': 162,
'to': 162, 'with': 162}, {'N': 163}, {'': (11, 'thinking')}, {'asking': 165, 'calling': 165, 'hiring': 165,
'inviting': 165}, {'not': 145, 'we': 36}, {'t': 145}, {'place': 9}, {'answer': 9, 'call': 9, 'catch': 135, 'caught':
9, 'come': 9, 'contact': 9, 'find': 9, 'get': 138, 'got': 139, 'happen': 9, 'make': 140, 'manage': 142, 'meet': 9,
'met': 9, 'phone': 9, 'pick': 43, 'quite': 141, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'show': 135, 'speak':
9, 'spoke': 9, 'take': 169, 'talk': 9, 'talked': 9, 'took': 169, 'turn': 43, 'visit': 9}, {'not': 170}, {'answer': 9,
'call': 9, 'catch': 135, 'caught': 9, 'come': 9, 'contact': 9, 'find': 9, 'get': 138, 'got': 139, 'happen': 9, 'make':
140, 'manage': 142, 'materialise': 9, 'meet': 9, 'met': 9, 'phone': 9, 'pick': 43, 'quite': 141, 'reach': 9,
'reached': 9, 'ring': 9, 'see': 9, 'show': 135, 'speak': 9, 'spoke': 9, 'take': 169, 'talk': 9, 'talked': 9, 'turn':
43, 'visit': 9}, {'t': 172}, {'answer': 9, 'call': 9, 'catch': 135, 'caught': 9, 'come': 9, 'contact': 9, 'find': 9,
'get': 138, 'got': 139, 'happen': 9, 'make': 140, 'manage': 142, 'meet': 9, 'met': 9, 'phone': 9, 'pick': 43, 'quite':
141, 'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'show': 135, 'speak': 9, 'spoke': 9, 'take': 169, 'talk': 9,
'talked': 9, 'turn': 43, 'visit': 9}, {'by': 17, 'in': 17, 'off': 17}, {'from': 17}, {'': (15, 'contact'), 'N': 132},
{'not': 25, 'to': 20}, {'^': 178}, {'...': 179}, {'<me>': 180, 'N': 149}, {'though': 36}, {'': (18,
'gave:knowledge')}, {'^': 183}, {'how': 184}, {'N': 184}, {'N': 185, 'to': 186}, {'to': 145}, {'through': 9},
{'<their>': 156, 'N': 157, '^': 155}, {'about': 190, 'on': 190}, {'apart': 9, 'through': 9}, {'': (0, 'missed'), 's':
9}, {'call': 9, 'congratulate': 9, 'contact': 9, 'email': 9, 'meet': 9, 'message': 9, 'phone': 9, 'ping': 9, 'reply':
9, 'ring': 9, 'see': 9, 'text': 9, 'visit': 9, 'write': 9}, {'<their>': 9, 'N': 193, 'about': 9, 'my': 9, 'our': 9,
'the': 9, 'to': 194}, {'call': 9, 'contact': 9, 'email': 9, 'meet': 9, 'message': 9, 'phone': 9, 'reply': 9, 'ring':
9, 'see': 9, 'text': 9, 'visit': 9, 'write': 9}, {'to': 196}, {'advice': 22, 'tip': 22}, {'^': 20, 'that': 21, 'to':
21, 'was': 21}, {'advice': 199, 'tip': 199}, {'...': 198, 'a': 200, 'advice': 199, 'some': 200, 'the': 200, 'tip':
199}, {'feedback': 156}, {'...': 202}, {'': (20, 'gave:resource')}, {'article': 204, 'book': 204, 'template': 204},
{'a': 205, 'my': 205, 'the': 205}, {'...': 202, '^': 206}, {'at': 184, 'for': 184}, {'^': 183, 'at': 184, 'for': 184},
{'keynote': 208, 'lecture': 209, 'talk': 209, 'workshop': 209}, {'keynote': 208, 'lecture': 208, 'talk': 208,
'workshop': 208}, {'<me>': 201, '<them>': 203, 'N': 207, 'a': 210, 'keynote': 208, 'lecture': 208, 'talk': 208, 'the':
211, 'workshop': 208}, {'mail': 9}, {'vm': 9, 'voice': 213, 'voicemail': 9}, {'...': 214}, {'call': 99, 'have': 99,
'meet': 99, 'see': 99, 'visit': 99}, {'to': 216}, {'note': 17}, {'call': 17, 'dm': 17, 'email': 17, 'letter': 17,
'mail': 17, 'message': 17, 'text': 17, 'voice': 218}, {'a': 219, 'an': 219, 'moved': 118, 'stood': 43, 'talking': 17},
{'to': 9}, {'bail': 9, 'call': 120, 'cancel': 9, 'postpone': 9, 'skip': 9}, {'': (15, 'contact'), 'a': 17, 'an': 17,
'breakfast': 17, 'coffee': 17, 'dinner': 17, 'drinks': 17, 'lunch': 17, 'my': 17, 'our': 17, 'planned': 221, 'some':
17, 'tea': 17, 'the': 17, 'to': 222}, {'in': 137}, {'been': 224, 'caught': 43, 'heard': 9, 'met': 9, 'seen': 9,
'spoken': 9, 'talked': 9}, {'t': 225}, {'': (12, 'task')}, {'together': 227}, {'them': 228}, {'': (0, 'missed'), 'in':
137}, {'been': 230, 'caught': 43, 'had': 9, 'heard': 9, 'met': 9, 'seen': 9, 'spoken': 9, 'talked': 9}, {'bring': 229,
'connect': 227, 'introduce': 227}, {'bring': 229, 'connect': 227, 'introduce': 227, 'not': 231, 'to': 232}, {'t':
231}, {'back': 176, 'from': 17}, {'^': 183, 'to': 184, 'with': 184}, {'<them>': 236, 'N': 236, 'me': 17}, {'with':
161}, {'up': 238}, {'N': 239}, {'mentoring': 1}, {'out': 17}, {'N': 88}, {'and': 243, 'guess': 165, 'miss': 9,
'think': 165, 'wonder': 165}, {'<i>': 36, '<they>': 36}, {'my': 9}, {'to': 36}, {'calendar': 99, 'diary': 99},
{'order': 247, 'the': 248}, {'': (9, 'told')}, {'N': 250}, {'2': 162, 'and': 162, 'n': 162, 'to': 162, 'with': 162},
{'N': 252}, {'d': 253}, {'2': 162, 'and': 162, 'to': 162, 'with': 162}, {'N': 255}, {'to': 162}, {'<them>': 257, 'N':
252}, {'D': 99}, {'...': 259}, {'': (15, 'contact'), 'for': 260, 'to': 260}, {'me': 261, 'us': 261}, {'for': 99},
{'D': 99, 'coming': 99, 'moved': 118, 'on': 259, 'scheduled': 99, 'set': 263}, {'': (15, 'contact'), 'me': 88, 'us':
88}, {'cancelling': 9, 'dodging': 9, 'postponing': 9}, {'^': 204}, {'<them>': 267, 'N': 267}, {'know': 250}, {'N':
269}, {'call': 99}, {'a': 271, 'breakfast': 99, 'coffee': 99, 'dinner': 99, 'lunch': 99}, {'have': 272, 'meet': 99,
'see': 99, 'visit': 99}, {'no': 9}, {'time': 274}, {'over': 158}, {'to': 99}, {'forward': 277}, {'date': 99},
{'between': 162, 'for': 162, 'from': 162}, {'intro': 280}, {'a': 279, 'an': 281, 'plans': 99, 'the': 281}, {'and':
243}, {'call': 9, 'catch': 9, 'email': 9, 'meet': 9, 'message': 9, 'phone': 9, 'reply': 9, 'ring': 9, 'see': 9,
'text': 9, 'visit': 9, 'write': 9}, {'to': 284}, {'^': 0, 'at': 1, 'with': 1}, {'^': 0, 'at': 1, 'session': 286,
'students': 286, 'with': 1}, {'': (15, 'contact'), 'up': 17}, {'<them>': 9, 'N': 9}, {'appointment': 9, 'birthday': 9,
'call': 9, 'calls': 9, 'coffee': 9, 'dinner': 9, 'lunch': 9, 'meeting': 9, 'party': 9, 'slot': 9, 'zoom': 9}, {'': (0,
'missed'), 's': 290}, {'': (0, 'missed'), 'from': 9}, {'appointment': 9, 'birthday': 9, 'call': 292, 'calls': 9,
'coffee': 9, 'dinner': 9, 'lunch': 9, 'meeting': 9, 'party': 9, 'slot': 9, 'zoom': 9}, {'from': 9}, {'0': 290,
'<their>': 290, '<them>': 9, 'N': 291, 'a': 293, 'call': 294, 'my': 290, 'our': 290, 'the': 290}, {'...': 124},
{'from': 296, 'to': 117}, {'D': 117}, {'to': 298}, {'bring': 229, 'connect': 227, 'introduce': 227, 'to': 232},
{'answered': 9, 'call': 9, 'called': 41, 'came': 9, 'catch': 135, 'caught': 9, 'contact': 9, 'find': 9, 'get': 138,
'got': 139, 'happened': 9, 'make': 140, 'manage': 142, 'meet': 9, 'met': 9, 'phone': 9, 'picked': 43, 'quite': 141,
'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'showed': 135, 'speak': 9, 'spoke': 9, 'talk': 9, 'talked': 9, 'took':
169, 'turned': 43, 'visit': 9}, {'1': 36}, {'up': 36}, {'1': 302, 'call': 36, 'catch': 303, 'coffee': 36, 'dinner':
36, 'lunch': 36, 'meeting': 36, 'session': 36, 'sync': 36, 'visit': 36}, {'again': 9, 'between': 9, 'from': 9, 'this':
9, 'today': 9, 'w': 9, 'with': 9, 'yet': 9}, {'1': 305}, {'up': 305}, {'one': 305}, {'answered': 9, 'called': 41,
'came': 9, 'happened': 9, 'picked': 43, 'showed': 135, 'to': 308, 'took': 169, 'turned': 43}, {'': (0, 'missed'),
'again': 9, 'between': 9, 'from': 9, 'this': 9, 'today': 9, 'w': 9, 'with': 9, 'yet': 9}, {'of': 9}, {'1': 306,
'1on1': 305, 'answer': 9, 'call': 305, 'calls': 305, 'catch': 307, 'chat': 305, 'coffee': 305, 'contact': 305,
'dinner': 305, 'email': 305, 'joy': 9, 'luck': 9, 'lunch': 305, 'mail': 305, 'meeting': 305, 'news': 305, 'one': 309,
'pick': 43, 'pickup': 9, 'reply': 310, 'response': 9, 'show': 9, 'shows': 9, 'sign': 311, 'sync': 305, 'word': 305},
{'answered': 9, 'called': 41, 'came': 9, 'happened': 9, 'picked': 43, 'showed': 135, 'took': 169, 'turned': 43},
{'if': 165, 'whether': 165}, {'able': 188, 'been': 224, 'call': 9, 'catch': 135, 'caught': 135, 'contact': 9, 'find':
9, 'get': 138, 'got': 139, 'heard': 9, 'make': 140, 'manage': 142, 'meet': 9, 'met': 9, 'phone': 9, 'quite': 141,
'reach': 9, 'reached': 9, 'ring': 9, 'see': 9, 'seen': 9, 'speak': 9, 'spoke': 9, 'spoken': 9, 'sure': 314, 'talk': 9,
'talked': 9, 'visit': 9}, {'self': 165}, {'to': 316}, {'at': 298, 'on': 298}, {'calendar': 99}, {'the': 319}, {'of':
137}, {'beer': 17, 'breakfast': 17, 'brunch': 17, 'coffee': 17, 'dinner': 17, 'drinks': 17, 'lunch': 17, 'pint': 17,
'tea': 17, 'zoom': 17}, {'a': 322, 'beer': 17, 'breakfast': 17, 'brunch': 17, 'coffee': 17, 'dinner': 17, 'drinks':
17, 'lunch': 17, 'pint': 17, 'tea': 17, 'zoom': 17}, {'': (21, 'gave:referral')}, {'^': 324}, {'client': 325,
'customer': 325, 'lead': 325}, {'a': 326}, {'to': 204}, {'article': 328, 'book': 328, 'link': 328}, {'a': 329, 'an':
329, 'the': 329}, {'^': 330}, {'N': 327, 'on': 331}, {'in': 99}, {'': (2, 'plan'), 'a': 99}, {'': (2, 'plan'), 'a':
99, 'to': 99}, {'by': 17, 'in': 17}, {'': (0, 'missed'), 'till': 117, 'to': 117, 'until': 117}, {'': (1, 'moved'),
'to': 117}, {'back': 338, 'out': 124, 'to': 117}, {'with': 162}, {'touch': 340}, {'in': 341}, {'touch': 161}, {'in':
343}, {'N': 344}, {'...': 342, 'and': 345, 'in': 343}, {'N': 346, 'back': 124, 'off': 9}, {'call': 17, 'catch': 147,
'chat': 17, 'coffee': 17, 'hello': 17, 'sync': 17}, {'into': 17}, {'book': 155, 'deck': 155, 'draft': 155, 'pitch':
155, 'plan': 155, 'proposal': 155}, {'^': 350}, {'s': 351}, {'<their>': 351, 'N': 352}, {'from': 93}, {'to': 325},
{'<me>': 91, 'N': 355}, {'N': 324}, {'to': 357}, {'...': 358}, {'N': 355, '^': 359}, {'': (1, 'moved'), 'for': 117,
'to': 117}, {'^': 155, 's': 156}, {'<their>': 156, 'N': 362, 'the': 156}, {'is': 91, 'was': 91}, {'...': 364}, {'D':
21, '^': 20}, {'call': 366, 'coffee': 366, 'lunch': 366, 'phone': 366, 'zoom': 366}, {'...': 364, 'call': 366,
'coffee': 366, 'lunch': 366, 'phone': 366, 'the': 367, 'zoom': 366}, {'met': 366, 'spoke': 366, 'talked': 366},
{'...': 364, 'i': 369, 'we': 369}, {'...': 364, '^': 20, 'at': 365, 'during': 365, 'is': 91, 'on': 368, 'over': 368,
'to': 21, 'was': 91, 'when': 370}, {'...': 364, '^': 20, 'at': 365, 'during': 365, 'is': 91, 'on': 365, 'over': 365,
'to': 21, 'was': 91, 'when': 365}, {'...': 364, 'at': 365, 'during': 365, 'on': 365, 'over': 365, 'when': 365},
{'...': 364, '^': 20, 'at': 365, 'during': 365, 'is': 91, 'on': 368, 'over': 368, 'to': 21, 'was': 91, 'when': 365},
{'advice': 371, 'counsel': 372, 'moved': 118, 'on': 259, 'recommendation': 372, 'suggestion': 372, 'take': 373, 'tip':
374}, {'must': 20, 'need': 25, 'should': 20}, {'^': 376}, {'you': 377}, {'...': 378}, {'': (13, 'talk'), 'N': 379},
{'down': 17, 'with': 17}, {'the': 279}, {'article': 204, 'book': 204, 'link': 204, 'paper': 204, 'piece': 204,
'podcast': 204, 'report': 204, 'template': 204, 'video': 204}, {'a': 383, 'an': 383, 'my': 383, 'that': 383, 'the':
383}, {'': (15, 'contact'), '^': 384}, {'': (15, 'contact'), '^': 384, 'a': 326}, {'<them>': 385, 'N': 386}, {'': (2,
'plan'), 'a': 99, 'for': 99, 'the': 99}, {'for': 99, 'up': 388}, {'we': 36}, {'with': 204}, {'article': 391, 'book':
391, 'link': 391, 'list': 391, 'paper': 391, 'podcast': 391, 'report': 391, 'template': 391, 'video': 391}, {'a': 392,
'an': 392, 'my': 392, 'the': 392}, {'^': 393}, {'hands': 17}, {'bring': 229, 'call': 9, 'catch': 43, 'connect': 227,
'introduce': 227, 'meet': 9, 'ring': 9, 'see': 9, 'to': 232, 'visit': 9, 'we': 36}, {'': (9, 'told'), 'how': 184},
{'<them>': 185, 'N': 397}, {'<they>': 36, 'it': 36}, {'that': 36}, {'mentoring': 1, 'with': 17}, {'...': 401}, {'by':
9}, {'me': 43, 'up': 403, 'us': 43}, {'by': 17}, {'vm': 9}, {'vm': 9, 'voicemail': 9}, {'...': 214, '2': 406, 'to':
407}, {'so': 9}, {'traffic': 409}, {'in': 410}, {'be': 9, 'call': 9, 'have': 9, 'meet': 9}, {'to': 412}, {'<them>':
184, 'N': 184}, {'have': 25, 'must': 20, 'need': 25, 'should': 20}, {'^': 415}, {'<i>': 416}, {'<me>': 417}, {'': (10,
'thanks')}, {'you': 419}, {'advice': 92, 'five': 123, 'four': 123, 'three': 123, 'two': 123}, {'asking': 165,
'calling': 165, 'hiring': 165, 'inviting': 165, 'whether': 165}, {'about': 422, 'of': 422}, {'calling': 9}, {'of':
424}, {'person': 88}, {'phone': 88}, {'the': 427}, {'in': 426, 'on': 428}, {'<me>': 36}, {'congratulate': 36, 'do':
227, 'me': 429, 'say': 36, 'tell': 430}, {'...': 31, '<i>': 416, '<their>': 36, '<they>': 36, 'N': 36, 'about': 36,
'that': 36}, {'<me>': 432, '<them>': 250, 'N': 250}, {'<them>': 17, 'N': 17, 'me': 17}, {'call': 9, 'catch': 9, 'get':
9, 'meet': 9, 'phone': 9, 'reach': 9, 'ring': 9}, {'<them>': 9, 'N': 9, 'calling': 9, 'phoning': 9, 'reaching': 9,
'ringing': 9, 'to': 435}, {'out': 36}, {'<me>': 180}, {'at': 5, 'for': 5, 'with': 5}, {'through': 184}, {'': (15,
'contact'), '<them>': 440, 'N': 440, 'home': 115}, {'call': 9, 'catch': 9, 'go': 9, 'have': 9, 'invite': 9, 'meet': 9,
'phone': 9, 'ring': 9, 'see': 9, 'talk': 9, 'text': 9, 'visit': 9}, {'to': 442}, {'due': 221, 'going': 221, 'meant':
221, 'moved': 118, 'supposed': 221, 'there': 17}, {'able': 188}, {'t': 445}, {'five': 88, 'four': 88, 'three': 88,
'two': 88}, {'were': 447}, {'': (15, 'contact'), '<their>': 156, 'N': 157}, {'...': 214, 'by': 17, 'for': 17, 'out':
17, 'over': 449, 'through': 449, 'to': 17, 'with': 17}, {'due': 221, 'going': 221, 'meant': 221, 'supposed': 221,
'there': 17}, {'': (13, 'talk'), '<they>': 36}, {'': (13, 'talk'), '<i>': 36}, {'a': 271, 'breakfast': 99, 'coffee':
99, 'dinner': 99, 'drinks': 99, 'lunch': 99, 'tea': 99}, {'have': 454, 'join': 99, 'meet': 99, 'see': 99, 'visit':
99}, {'could': 9, 'had': 9}, {'i': 456}, {'me': 88, 'us': 88}, {'answer': 9, 'joy': 9, 'luck': 9, 'pick': 43,
'pickup': 9, 'reply': 9, 'response': 9}, {'D': 36}, {'t': 460}, {'': (13, 'talk'), 'if': 165, 'whether': 165}, {'N':
132}, {'to': 463}, {'have': 25, 'must': 20, 'need': 25, 'ought': 25, 'should': 20, 'shouldn': 27}, {'^': 465}, {'0':
8, '<i>': 19, '<their>': 24, '<they>': 87, 'N': 90, 'advice': 94, 'advised': 97, 'after': 98, 'agreed': 101, 'almost':
102, 'although': 36, 'am': 104, 'an': 8, 'and': 106, 'apparently': 36, 'appointment': 109, 'are': 110, 'arranged': 99,
'as': 112, 'asked': 114, 'asking': 36, 'ate': 115, 'bailed': 116, 'bc': 36, 'because': 36, 'been': 119, 'before': 98,
'blew': 121, 'booked': 99, 'both': 123, 'breakfast': 109, 'breakfasted': 17, 'brought': 125, 'bumped': 126, 'by': 129,
'call': 130, 'called': 133, 'came': 134, 'can': 144, 'cancel': 9, 'canceled': 9, 'canceling': 9, 'cancelled': 9,
'cancelling': 9, 'cancels': 9, 'cannot': 145, 'cant': 143, 'catch': 146, 'catching': 147, 'caught': 147, 'chatted':
17, 'cheered': 151, 'closed': 152, 'cncld': 9, 'coached': 153, 'coffee': 109, 'coming': 154, 'commented': 159,
'congratulated': 160, 'connected': 164, 'considering': 166, 'cos': 36, 'could': 167, 'couldn': 168, 'couldnt': 145,
'coz': 36, 'critiqued': 158, 'cuz': 36, 'demo': 109, 'did': 171, 'didn': 173, 'didnt': 174, 'dined': 17, 'dinner':
109, 'discussed': 17, 'drinks': 109, 'dropped': 175, 'edited': 158, 'email': 176, 'emailed': 177, 'encouraged': 181,
'even': 182, 'explained': 187, 'facetimed': 17, 'failed': 188, 'falls': 189, 'feedback': 191, 'fell': 192, 'finished':
17, 'five': 8, 'flaked': 116, 'forgot': 195, 'forgotten': 197, 'four': 8, 'gave': 212, 'ghosted': 9, 'goes': 215,
'going': 217, 'gonna': 216, 'got': 220, 'grabbed': 17, 'had': 223, 'half': 8, 'hasn': 226, 'hasnt': 225, 'have': 233,
'haven': 234, 'havent': 231, 'heard': 235, 'helped': 237, 'hooked': 240, 'hosted': 17, 'hours': 241, 'how': 98,
'hung': 242, 'i': 244, 'idea': 165, 'if': 245, 'ignored': 246, 'im': 104, 'in': 249, 'informed': 251, 'interviewed':
17, 'intro': 254, 'introd': 256, 'introduced': 258, 'introed': 164, 'invited': 262, 'is': 264, 'it': 109, 'joined':
265, 'keeps': 266, 'lent': 268, 'let': 270, 'lined': 154, 'linked': 164, 'll': 273, 'long': 275, 'looked': 276,
'looking': 278, 'lost': 137, 'lunch': 109, 'lunched': 17, 'm': 104, 'made': 282, 'mail': 176, 'mailed': 17, 'maybe':
165, 'me': 283, 'meant': 285, 'meeting': 109, 'mentored': 153, 'mentoring': 287, 'message': 176, 'messaged': 177,
'met': 288, 'miss': 289, 'missed': 295, 'moved': 297, 'moves': 299, 'must': 300, 'nearly': 102, 'need': 300, 'never':
301, 'next': 304, 'no': 312, 'nobody': 313, 'noshow': 9, 'not': 315, 'note': 317, 'nothing': 294, 'now': 318, 'on':
320, 'once': 98, 'one': 8, 'out': 321, 'over': 323, 'overslept': 9, 'passed': 332, 'penciled': 333, 'pencilled': 333,
'perhaps': 165, 'phoned': 17, 'pinged': 17, 'pitched': 17, 'planned': 334, 'planning': 335, 'played': 17, 'popped':
336, 'postponed': 337, 'proofread': 158, 'pushed': 339, 'put': 347, 'quick': 348, 'quote': 36, 'rained': 120, 'ran':
349, 'rang': 17, 're': 104, 'reached': 17, 'read': 353, 'recommendation': 354, 'recommended': 356, 'referred': 360,
'reminder': 227, 'repld': 17, 'replied': 17, 'rescheduled': 361, 'rescheduling': 9, 'reviewed': 363, 's': 375, 'said':
380, 'sat': 381, 'save': 382, 'saw': 17, 'saying': 36, 'says': 36, 'scheduled': 99, 'seeing': 99, 'seen': 17, 'sent':
387, 'set': 389, 'shall': 390, 'shared': 394, 'shifted': 124, 'shook': 395, 'should': 396, 'showed': 398, 'signed':
152, 'since': 399, 'skipped': 9, 'skipping': 9, 'skyped': 17, 'slacked': 17, 'so': 400, 'spent': 402, 'spoke': 17,
'spoken': 17, 'stood': 404, 'stopped': 405, 'straight': 408, 'stuck': 411, 'supposed': 413, 'talked': 17, 'task': 227,
'taught': 414, 'telephoned': 17, 'telling': 36, 'tells': 418, 'text': 176, 'texted': 177, 'thank': 420, 'thanked':
419, 'that': 98, 'the': 421, 'thinking': 423, 'thought': 425, 'three': 8, 'tip': 94, 'to': 431, 'todo': 227,
'together': 88, 'told': 433, 'took': 434, 'tried': 436, 'turns': 437, 'two': 8, 'unable': 188, 'unanswered': 9,
'upcoming': 99, 'urged': 438, 'visited': 17, 'volunteered': 439, 'walked': 441, 'want': 300, 'wanted': 443, 'warned':
438, 'was': 444, 'wasn': 446, 'we': 448, 'went': 450, 'were': 451, 'what': 98, 'whatsapp': 176, 'whatsapped': 17,
'when': 98, 'where': 452, 'whether': 453, 'which': 36, 'while': 98, 'who': 36, 'whose': 36, 'why': 98, 'will': 455,
'wish': 457, 'with': 458, 'without': 459, 'won': 461, 'wondering': 462, 'worked': 115, 'working': 115, 'workshop':
109, 'wrote': 464, 'you': 466, 'zoomed': 17}]


RELATIONS = [{'': (1, 'about')}, {'': (4, 'absent_after')}, {'': (7, 'despite')}, {'all': 2}, {'': (0, 'with')},
{'from': 4}, {'s': 4}, {'': (5, 'due')}, {'': (2, 'at'), 'latest': 7}, {'': (2, 'at'), 'N': 6, 'the': 8}, {'of': 0},
{'into': 4}, {'call': 2}, {'had': 2, 'met': 2, 'spoke': 2, 'talked': 2}, {'a': 12, 'beers': 2, 'breakfast': 2, 'call':
2, 'coffee': 2, 'dinner': 2, 'drinks': 2, 'i': 13, 'lunch': 2, 'met': 2, 'spoke': 2, 'talked': 2, 'we': 13}, {'back':
2}, {'': (0, 'with'), 'back': 2, 'me': 15}, {'with': 4}, {'up': 17}, {'': (6, 'ahead')}, {'to': 0}, {'there': 1},
{'it': 1}, {'attend': 1, 'be': 21, 'come': 1, 'join': 1, 'make': 22}, {'not': 23}, {'t': 23}, {'': (4,
'absent_after'), 'up': 1}, {'up': 1}, {'attend': 1, 'come': 1, 'join': 1, 'make': 22, 'show': 26, 'turn': 27}, {'not':
28}, {'t': 28}, {'from': 4, 'to': 4}, {'': (3, 'absent_before')}, {'': (3, 'absent_before'), 'for': 32}, {'': (7,
'despite'), 'a': 12, 'beers': 2, 'breakfast': 2, 'call': 2, 'coffee': 2, 'dinner': 2, 'drinks': 2, 'lunch': 2, 'met':
2, 'spoke': 2, 'talked': 2}, {'': (2, 'at')}, {'her': 2, 'him': 2, 'them': 2}, {'skip': 1}, {'to': 37}, {'about': 0,
'from': 4}, {'to': 4}, {'2': 0, 'to': 0}, {'': (2, 'at'), 'end': 2}, {'': (2, 'at'), 'the': 42}, {'': (7, 'despite'),
'a': 12, 'beers': 2, 'breakfast': 2, 'call': 2, 'coffee': 2, 'dinner': 2, 'drinks': 2, 'lunch': 2, 'met': 2, 'of': 0,
'spoke': 2, 'talked': 2}, {'by': 0, 'from': 0, 'via': 0}, {'by': 4}, {'sick': 1}, {'holiday': 1, 'leave': 1}, {'away':
1, 'ill': 1, 'missing': 1, 'off': 47, 'on': 48, 'out': 1, 'sick': 1}, {'a': 12, 'beers': 2, 'breakfast': 2, 'call': 2,
'coffee': 2, 'dinner': 2, 'drinks': 2, 'lunch': 2, 'met': 2, 'spoke': 2, 'talked': 2}, {'by': 7}, {'for': 0}, {'': (0,
'with'), 'up': 17}, {'than': 7}, {'of': 32}, {'later': 54, 'show': 1, 'sign': 55}, {'': (4, 'absent_after'), 'there':
1, 'with': 32}, {'try': 2}, {'second': 58}, {'the': 59}, {'at': 35}, {'by': 0, 'from': 0}, {'by': 0}, {'hi': 41},
{'apologies': 1, 'regrets': 1}, {'': (0, 'with'), 'her': 65, 'his': 65, 'their': 65}, {'i': 13, 'we': 13}, {'to': 4,
'with': 4}, {'home': 1}, {'at': 69, 'home': 1}, {'': (1, 'about'), 'to': 0}, {'coming': 19}, {'': (6, 'ahead'),
'coming': 19}, {'': (5, 'due'), 'a': 12, 'beers': 2, 'breakfast': 2, 'call': 2, 'coffee': 2, 'dinner': 2, 'drinks': 2,
'lunch': 2, 'met': 2, 'spoke': 2, 'talked': 2}, {'': (0, 'with'), 'o': 32}, {'': (4, 'absent_after'), 'there': 1},
{'absent': 1, 'away': 1, 'ill': 1, 'missing': 1, 'not': 76, 'off': 47, 'on': 48, 'out': 1, 'sick': 1}, {'t': 76},
{'not': 21}, {'t': 21}, {'': (0, 'with'), 'a': 12, 'beers': 2, 'breakfast': 2, 'call': 2, 'coffee': 2, 'dinner': 2,
'drinks': 2, 'lunch': 2, 'met': 2, 'spoke': 2, 'talked': 2}, {'about': 0}, {'about': 0, 'absent': 1, 'abt': 0,
'after': 3, 'alongside': 4, 'answer': 5, 'asked': 4, 'at': 9, 'b4': 7, 'back': 5, 'bailed': 1, 'because': 10,
'before': 7, 'besides': 0, 'brought': 4, 'bumped': 11, 'but': 14, 'by': 7, 'call': 5, 'called': 16, 'calling': 4,
'canceled': 1, 'cancelled': 1, 'caught': 18, 'coming': 19, 'compared': 20, 'concerning': 0, 'considering': 0, 'could':
24, 'couldn': 25, 'couldnt': 23, 'did': 29, 'didn': 30, 'didnt': 28, 'dm': 5, 'drove': 4, 'due': 7, 'email': 31,
'emailed': 4, 'except': 33, 'excused': 1, 'facetimed': 4, 'finally': 34, 'for': 7, 'from': 35, 'got': 36, 'had': 38,
'heard': 39, 'hello': 40, 'hi': 41, 'hiring': 0, 'hosted': 4, 'ill': 1, 'in': 43, 'instead': 44, 'interviewed': 4,
'intro': 45, 'introduction': 45, 'invited': 46, 'is': 49, 'joined': 46, 'knows': 0, 'later': 50, 'latest': 51,
'letter': 5, 'looking': 52, 'mail': 31, 'mailed': 4, 'meeting': 4, 'mentioned': 0, 'mentions': 0, 'message': 31,
'messaged': 4, 'met': 53, 'minus': 32, 'missed': 22, 'missing': 32, 'near': 35, 'news': 10, 'next': 19, 'no': 56,
'not': 57, 'note': 5, 'on': 60, 'out': 47, 'outside': 35, 'over': 61, 'phoned': 4, 'pinged': 4, 'ran': 11, 'rang': 16,
're': 0, 'recommended': 0, 'recommends': 0, 'referral': 62, 'referred': 63, 'regarding': 0, 'reply': 5, 'run': 11,
'said': 40, 'sans': 32, 'saw': 4, 'says': 64, 'seeing': 4, 'sent': 66, 'sick': 1, 'since': 7, 'skyped': 4, 'slack': 5,
'so': 67, 'sobre': 0, 'speaking': 40, 'spoke': 68, 'stayed': 70, 'suggested': 0, 'talked': 40, 'talking': 40, 'text':
5, 'texted': 4, 'thank': 0, 'thanked': 4, 'thanks': 71, 'the': 72, 'then': 14, 'thinking': 10, 'thinks': 0, 'this':
73, 'thx': 71, 'til': 7, 'till': 7, 'together': 17, 'took': 4, 'uber': 0, 'until': 74, 'via': 0, 'visit': 31,
'visited': 4, 'vm': 5, 'voicemail': 5, 'w': 75, 'was': 77, 'wasn': 78, 'wasnt': 21, 'were': 79, 'weren': 80,
'whatsapp': 5, 'with': 81, 'without': 32, 'worried': 82, 'wrote': 40, 'wth': 4, 'zoomed': 4}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'hands': 0}, {'': (2, 'call')}, {'':
(7, 'event')}, {'': (8, 'meeting'), 'meeting': 0}, {'': (3, 'coffee')}, {'': (7, 'event'), 'call': 5}, {'': (8,
'meeting'), 'day': 6}, {'': (5, 'message')}, {'': (5, 'message'), 'd': 11}, {'': (6, 'email')}, {'mail': 13, 'mailed':
13, 'mails': 13}, {'white': 8}, {'meet': 5}, {'person': 0}, {'': (0, 'intro')}, {'': (1, 'introduction'), 'd': 18},
{'': (1, 'introduction')}, {'off': 0}, {'': (8, 'meeting'), 'up': 6}, {'hours': 0}, {'line': 5}, {'the': 24}, {'': (8,
'meeting'), 'one': 0}, {'one': 0}, {'on': 26, 'one': 0, 'to': 27}, {'': (2, 'call'), 'call': 5, 'calls': 5},
{'meeting': 0}, {'with': 0}, {'down': 31}, {'': (2, 'call'), 'call': 5}, {'phone': 5}, {'by': 34}, {'up': 0}, {'call':
5}, {'fair': 6, 'show': 6}, {'message': 11, 'note': 11}, {'app': 11}, {'1': 2, '121': 0, '1on1': 0, 'abendessen': 3,
'all': 4, 'almuerzo': 3, 'angerufen': 5, 'ate': 3, 'awards': 6, 'barbecue': 3, 'barcamp': 6, 'bbq': 3, 'beer': 3,
'beers': 3, 'bfast': 3, 'board': 7, 'breakfast': 3, 'brekkie': 3, 'brunch': 3, 'cafe': 8, 'caled': 5, 'call': 5,
'called': 5, 'calling': 5, 'calls': 5, 'cappuccino': 8, 'cena': 3, 'cocktails': 3, 'cofee': 8, 'coffe': 8, 'coffee':
8, 'coffees': 8, 'cofffee': 8, 'comida': 3, 'conf': 9, 'conference': 9, 'congress': 6, 'curry': 3, 'dejeuner': 3,
'demo': 10, 'demoday': 6, 'dialled': 5, 'diner': 3, 'dinner': 3, 'dinners': 3, 'discord': 11, 'dm': 12, 'dmed': 11,
'dms': 11, 'drink': 3, 'drinks': 3, 'e': 14, 'eating': 3, 'email': 13, 'emailed': 13, 'emailing': 13, 'emails': 13,
'espresso': 8, 'event': 6, 'expo': 6, 'facetime': 5, 'facetimed': 5, 'festival': 6, 'flat': 15, 'fruhstuck': 3,
'gala': 6, 'getroffen': 0, 'gmeet': 5, 'google': 16, 'hackathon': 6, 'hangout': 5, 'imessage': 11, 'in': 17,
'interview': 0, 'intro': 19, 'introd': 18, 'introduced': 18, 'introducing': 18, 'introduction': 20, 'introed': 18,
'introing': 18, 'kaffee': 8, 'kick': 21, 'kickoff': 0, 'latte': 8, 'linkedin': 11, 'lnch': 3, 'lunch': 3, 'lunched':
3, 'lunches': 3, 'mail': 13, 'mailed': 13, 'mails': 13, 'meal': 3, 'meating': 0, 'meet': 22, 'meeting': 0, 'meetings':
0, 'meetup': 6, 'message': 11, 'messaged': 11, 'messages': 11, 'messaging': 11, 'messe': 6, 'met': 0, 'metting': 0,
'mittagessen': 3, 'msg': 11, 'msgd': 11, 'mtg': 0, 'mtgs': 0, 'office': 23, 'offsite': 0, 'on': 25, 'one': 28,
'panel': 6, 'party': 6, 'phone': 29, 'phonecall': 5, 'phoned': 5, 'phones': 5, 'picnic': 3, 'pinged': 11, 'pint': 3,
'pints': 3, 'pizza': 3, 'rang': 5, 'reception': 6, 'retreat': 6, 'retro': 0, 'review': 30, 'sat': 32, 'signal': 11,
'skype': 33, 'skyped': 5, 'slack': 11, 'slacked': 11, 'sms': 11, 'spoke': 35, 'stand': 36, 'standup': 0, 'summit': 6,
'supper': 3, 'sushi': 3, 'sync': 0, 'synced': 0, 'tea': 8, 'teams': 37, 'telefonat': 5, 'telefoniert': 5, 'telegram':
11, 'telephoned': 5, 'text': 11, 'texted': 11, 'texting': 11, 'texts': 11, 'trade': 38, 'treffen': 0, 'tweeted': 11,
'txt': 11, 'txted': 11, 'video': 33, 'videocall': 5, 'voice': 39, 'voicemail': 5, 'wa': 11, 'webinar': 6, 'wechat':
11, 'wedding': 6, 'weekly': 0, 'whats': 40, 'whatsapp': 11, 'whatsapped': 11, 'whatsapping': 11, 'wine': 3,
'workshop': 6, 'zoom': 33, 'zoomed': 5, 'zooming': 5}]

