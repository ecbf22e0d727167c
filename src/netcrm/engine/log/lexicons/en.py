"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


SHORT: dict[str, str] = {'aboot': 'about', 'canna': 'cant', 'cannae': 'cant', 'couldna': 'couldnt', 'couldnae':
'couldnt', 'didna': 'didnt', 'didnae': 'didnt', 'dinna': 'dont', 'dinnae': 'dont', 'doesnae': 'doesnt', 'doon':
'down', 'fae': 'from', 'frae': 'from', 'gie': 'give', 'gied': 'gave', 'hame': 'home', 'hasnae': 'hasnt', 'havenae':
'havent', 'isnae': 'isnt', 'learned': 'taught', 'nae': 'no', 'noo': 'now', 'o': 'of', 'oot': 'out', 'roon': 'round',
'roond': 'round', 'tae': 'to', 'tellt': 'told', 'telt': 'told', 'w': 'with', 'wasna': 'wasnt', 'wasnae': 'wasnt',
'wi': 'with', 'willnae': 'wont', 'winnae': 'wont', 'wisnae': 'wasnt', 'wouldnae': 'wouldnt', 'wullnae': 'wont'}


CLASSES = {'a': ('det',), 'aborted': ('off_it',), 'about': ('hello', 'no_event'), 'absolutely': ('filler',), 'accept':
('bid',), 'accepted': ('verb3',), 'accepts': ('verb3',), 'access': ('owed_thing',), 'accountant': ('rel',),
'accounts': ('owed_thing',), 'actually': ('filler',), 'add': ('bid',), 'address': ('owed_thing', 'contact_thing'),
'advice': ('view',), 'advise': ('to_do',), 'advised': ('bidding', 'verb3', 'bids'), 'advises': ('verb3', 'bids'),
'after': ('hello', 'no_event'), 'again': ('filler', 'plainly'), 'agenda': ('owed_thing',), 'ago': ('hello',),
'agreed': ('verb3',), 'agreement': ('owed_thing',), 'agrees': ('verb3',), 'agricultural': ('happening_first',), 'air':
('happening_first',), 'all': ('filler',), 'already': ('filler',), 'alright': ('meant_well',), 'also': ('filler',),
'alumni': ('happening_first',), 'always': ('filler', 'imperative', 'bid'), 'amazing': ('meant_well',), 'an': ('det',),
'and': ('and', 'hello'), 'annotated': ('marked_up',), 'annotating': ('marked_up',), 'answer': ('owed_thing', 'give1',
'giveinf', 'to_do', 'told_by'), 'answered': ('reach',), 'answers': ('owed_thing', 'verb3', 'give3'), 'any': ('det',),
'apparently': ('filler',), 'application': ('owed_thing',), 'approve': ('to_do',), 'are': ('hello', 'verb3'), 'argued':
('bids',), 'argues': ('bids',), 'arrange': ('give1', 'giveinf', 'to_do'), 'arranges': ('give3',), 'arranging':
('making',), 'arrived': ('verb3',), 'arrives': ('verb3',), 'article': ('owed_thing', 'useful'), 'articles':
('useful',), 'artwork': ('owed_thing',), 'ask': ('giveinf', 'to_do'), 'asked': ('bidding', 'hello', 'reach'), 'asks':
('verb3', 'give3'), 'assembly': ('happening',), 'assistant': ('rel',), 'at': ('hello', 'to_events'), 'attended':
('to_events',), 'auction': ('happening',), 'aunt': ('rel',), 'automate': ('bid',), 'availability': ('owed_thing',),
'avoid': ('bid',), 'awards': ('happening_first',), 'axe': ('bid',), 'axed': ('off_it',), 'baby': ('rel',), 'bake':
('happening_first', 'helping'), 'baking': ('making', 'outing'), 'ball': ('happening',), 'bank': ('bid',), 'bar':
('met_over',), 'barbecue': ('happening',), 'barber': ('gossips',), 'bash': ('happening',), 'basically': ('filler',),
'bazaar': ('happening',), 'be': ('hello', 'verb3'), 'became': ('verb3',), 'because': ('hello',), 'becomes':
('verb3',), 'been': ('hello',), 'beer': ('happening_first', 'met_over'), 'beers': ('met_over',), 'before': ('hello',
'no_event'), 'began': ('verb3',), 'begins': ('verb3',), 'being': ('hello',), 'believes': ('says', 'verb3', 'bids'),
'benchmarks': ('useful',), 'bhai': ('filler',), 'bhaiya': ('filler',), 'bin': ('bid',), 'binned': ('off_it',), 'bio':
('owed_thing',), 'bite': ('a_chat',), 'blank': ('plainly',), 'blend': ('bid',), 'blether': ('a_chat',), 'blog':
('told_in',), 'blower': ('met_over',), 'blueprint': ('useful',), 'bluntly': ('plainly',), 'blurb': ('owed_thing',),
'boilerplate': ('useful',), 'bonfire': ('happening',), 'book': ('give1', 'giveinf', 'by_post', 'useful', 'to_do'),
'booked': ('done',), 'booking': ('making',), 'books': ('give3', 'useful'), 'bootstrap': ('bid',), 'boss': ('rel',),
'both': ('they', 'filler'), 'bottle': ('by_post', 'helping'), 'bought': ('verb3',), 'boyfriend': ('rel',),
'breakfast': ('met_over',), 'breakfasting': ('outing',), 'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'),
'brewing': ('outing',), 'brief': ('owed_thing',), 'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly':
('filler',), 'brilliant': ('meant_well',), 'bring': ('give1', 'giveinf'), 'bringing': ('making',), 'brings': ('verb3',
'give3'), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done', 'verb3', 'led_through'), 'brunch':
('met_over',), 'budget': ('owed_thing', 'bid'), 'build': ('giveinf', 'imperative', 'helping', 'bid'), 'building':
('helping', 'making'), 'builds': ('verb3',), 'built': ('verb3',), 'bulletin': ('told_in',), 'bumped': ('off_it',),
'bundle': ('bid_it',), 'but': ('and', 'hello', 'but'), 'buy': ('giveinf', 'imperative', 'bid'), 'buys': ('verb3',),
'by': ('hello', 'no_event'), 'cake': ('by_post',), 'calculator': ('useful',), 'caled': ('attempt', 'reach'), 'call':
('attempt', 'hello', 'give1', 'giveinf', 'met_over'), 'called': ('attempt', 'hello', 'reach'), 'calling':
('attempt',), 'calls': ('reach', 'give3'), 'came': ('verb3', 'reach', 'passes_by'), 'camping': ('outing',), 'can':
('hello', 'verb3'), 'canceled': ('off_it',), 'cancelled': ('off_it',), 'canned': ('off_it',), 'cannot': ('verb3',),
'cant': ('verb3',), 'cap': ('bid_it',), 'card': ('by_post', 'contact_thing'), 'carnival': ('happening',), 'carry':
('helping',), 'carrying': ('helping',), 'cart': ('helping',), 'carve': ('bid',), 'catch': ('a_chat',), 'catching':
('outing',), 'cattle': ('happening_first',), 'ceilidh': ('happening',), 'celebrates': ('verb3',), 'cell':
('contact_of',), 'ceo': ('rel',), 'ceremony': ('happening',), 'certificate': ('owed_thing',), 'cfo': ('rel',), 'chai':
('met_over',), 'chairs': ('verb3',), 'champion': ('meant_well',), 'change': ('bid_it',), 'changes': ('owed_thing',),
'charge': ('giveinf', 'imperative', 'bid'), 'charity': ('happening_first',), 'chase': ('to_do',), 'chat': ('a_chat',),
'chatting': ('outing',), 'cheatsheet': ('useful',), 'check': ('give1', 'giveinf', 'by_post', 'to_do'), 'checklist':
('useful',), 'checklists': ('useful',), 'checks': ('give3',), 'cheese': ('happening_first',), 'cheque': ('owed_thing',
'by_post'), 'chocolates': ('by_post',), 'choose': ('bid',), 'christening': ('happening',), 'chronicle': ('told_in',),
'circulate': ('to_do',), 'claims': ('says',), 'clarified': ('explained',), 'clean': ('helping',), 'cleaning':
('helping',), 'clear': ('helping',), 'clearing': ('helping',), 'clearly': ('filler',), 'client': ('rel', 'by_post'),
'climbing': ('outing',), 'close': ('bid_it',), 'closed': ('verb3',), 'closes': ('verb3',), 'club':
('happening_first',), 'co': ('rel',), 'coached': ('led_through', 'briefed'), 'coffee': ('a_chat', 'met_over'),
'cofounder': ('rel',), 'colleague': ('rel', 'gossips'), 'collect': ('give1', 'giveinf'), 'collects': ('give3',),
'comeback': ('told_by',), 'comes': ('verb3',), 'commented': ('marked_up',), 'commenting': ('marked_up',), 'comments':
('owed_thing',), 'company': ('rel',), 'complete': ('to_do',), 'completely': ('filler',), 'completes': ('give3',),
'concentrate': ('bid',), 'concert': ('happening',), 'confirm': ('give1', 'giveinf', 'to_do'), 'confirmation':
('owed_thing',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',), 'contact':
('contact_of',), 'contacts': ('contact_of',), 'continues': ('verb3',), 'contract': ('owed_thing',), 'convention':
('happening',), 'coo': ('rel',), 'cook': ('helping',), 'cooking': ('making', 'outing'), 'copied': ('handed',), 'copy':
('owed_thing', 'bid'), 'copyedited': ('marked_up',), 'corrected': ('marked_up',), 'could': ('hello', 'verb3',
'no_event'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'counsel': ('view',), 'counsels': ('bids',),
'countersign': ('to_do',), 'county': ('happening_first',), 'courier': ('told_in',), 'couriered': ('done',), 'course':
('useful',), 'courses': ('useful',), 'court': ('bid',), 'cousin': ('rel',), 'covers': ('verb3',), 'craft':
('happening_first',), 'crash': ('lesson',), 'cried': ('says', 'verb3'), 'critiqued': ('marked_up',), 'critiquing':
('marked_up',), 'crowd': ('gossips',), 'cto': ('rel',), 'cuppa': ('a_chat', 'met_over'), 'curriculum': ('useful',),
'curry': ('met_over',), 'customer': ('rel', 'by_post'), 'cut': ('giveinf', 'imperative', 'bid'), 'cuttings':
('useful',), 'cv': ('owed_thing',), 'cycled': ('passes_by',), 'cycling': ('outing',), 'd': ('verb3',), 'dad':
('rel',), 'dance': ('happening',), 'data': ('owed_thing',), 'dates': ('owed_thing',), 'daughter': ('rel',), 'day':
('happening_last',), 'debrief': ('a_chat',), 'decided': ('verb3',), 'decides': ('verb3',), 'decision':
('owed_thing',), 'deck': ('owed_thing',), 'decline': ('bid',), 'declined': ('verb3',), 'declines': ('verb3',),
'decorate': ('helping',), 'deferred': ('off_it',), 'definitely': ('filler',), 'delay': ('bid_it',), 'delayed':
('off_it',), 'delegate': ('bid',), 'deliver': ('give1', 'giveinf', 'to_do'), 'delivered': ('done',), 'delivers':
('give3',), 'demo': ('lesson',), 'demonstrated': ('explained',), 'demote': ('bid',), 'demystified': ('explained',),
'derby': ('happening',), 'details': ('owed_thing', 'contact_thing'), 'dialled': ('attempt',), 'did': ('hello',
'verb3', 'to_events'), 'didi': ('filler',), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dig':
('helping',), 'dilute': ('bid',), 'dining': ('outing',), 'dinner': ('a_chat', 'met_over'), 'disco': ('happening',),
'ditch': ('bid',), 'diversify': ('bid',), 'diwali': ('happening',), 'dm': ('told_by',), 'dmed': ('reach',), 'do':
('hello', 'verb3'), 'docs': ('owed_thing',), 'documents': ('owed_thing',), 'does': ('hello', 'verb3'), 'doesn':
('verb3',), 'doesnt': ('verb3',), 'dog': ('rel', 'happening_first'), 'don': ('not', 'verb3', 'imperative', 'bid'),
'dont': ('verb3', 'imperative', 'bid'), 'door': ('met_over',), 'double': ('imperative', 'bid'), 'doubts': ('verb3',),
'draft': ('owed_thing', 'give1', 'giveinf', 'to_do'), 'drafting': ('making',), 'drafts': ('give3',), 'dram':
('met_over',), 'drawing': ('owed_thing',), 'drawings': ('owed_thing',), 'drilled': ('briefed',), 'drink': ('a_chat',
'met_over'), 'drinking': ('outing',), 'drinks': ('met_over',), 'drive': ('helping', 'met_over'), 'driver':
('gossips',), 'drives': ('verb3',), 'drop': ('give1', 'giveinf', 'imperative', 'bid'), 'dropped': ('done', 'reach',
'passes_by', 'handed', 'off_it'), 'dropping': ('passes_by', 'making'), 'drove': ('reach', 'passes_by'), 'dump':
('bid',), 'during': ('to_events',), 'eating': ('outing',), 'echo': ('told_in',), 'edited': ('marked_up',), 'editing':
('marked_up',), 'edits': ('owed_thing',), 'educated': ('briefed',), 'email': ('give1', 'giveinf', 'contact_thing',
'to_do', 'told_by', 'met_over'), 'emailed': ('attempt', 'done', 'reach', 'handed'), 'emailing': ('making',), 'emails':
('give3',), 'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'estimate': ('owed_thing',), 'even':
('filler',), 'evening': ('happening_last',), 'everybody': ('they',), 'everyone': ('they',), 'example': ('useful',),
'examples': ('useful',), 'excellent': ('meant_well',), 'exhibition': ('happening',), 'expected': ('verb3',),
'expecting': ('verb3',), 'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained': ('verb3',
'explained'), 'explainer': ('lesson',), 'facebook': ('told_in',), 'facetimed': ('reach',), 'failed': ('verb3',),
'fails': ('verb3',), 'fair': ('happening',), 'family': ('rel',), 'fantastic': ('meant_well',), 'fashion':
('happening_first',), 'father': ('rel',), 'fayre': ('happening',), 'feared': ('verb3',), 'fears': ('verb3',), 'feed':
('to_do', 'told_in'), 'feedback': ('owed_thing', 'view'), 'feels': ('says', 'verb3', 'bids'), 'felt': ('verb3',),
'fete': ('happening',), 'fiance': ('rel',), 'figures': ('owed_thing', 'bids'), 'file': ('owed_thing',), 'files':
('owed_thing',), 'filming': ('outing',), 'finalise': ('to_do',), 'finalize': ('to_do',), 'finally': ('filler',),
'find': ('give1', 'giveinf', 'imperative', 'to_do'), 'finding': ('making',), 'finds': ('verb3', 'give3'), 'fine':
('meant_well',), 'finish': ('give1', 'giveinf'), 'finished': ('done',), 'finishes': ('give3',), 'fire': ('giveinf',
'imperative', 'bid'), 'fired': ('verb3',), 'firm': ('rel',), 'firmly': ('plainly',), 'fishing': ('outing',), 'fix':
('give1', 'giveinf', 'helping', 'bid_it', 'to_do'), 'fixes': ('give3',), 'fixing': ('helping', 'making'), 'flat':
('plainly',), 'flatly': ('plainly',), 'flatmate': ('rel',), 'flew': ('verb3',), 'flies': ('verb3',), 'flower':
('happening_first',), 'flowers': ('by_post',), 'focus': ('giveinf', 'imperative', 'bid'), 'folder': ('useful',),
'for': ('hello', 'no_event'), 'forecast': ('owed_thing',), 'forget': ('imperative', 'bid'), 'form': ('owed_thing',),
'forms': ('owed_thing',), 'forum': ('happening',), 'forward': ('give1', 'giveinf', 'to_do'), 'forwarded': ('done',
'writes', 'handed'), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',), 'founders':
('happening_first',), 'frankly': ('plainly',), 'freeze': ('bid',), 'friend': ('rel',), 'from': ('hello', 'no_event'),
'front': ('bid_it',), 'ft': ('told_in',), 'fun': ('happening_first',), 'fundraiser': ('happening',), 'funeral':
('happening',), 'games': ('happening_first',), 'garage': ('happening_first',), 'garden': ('happening_first',
'helping'), 'gate': ('met_over',), 'gave': ('done', 'verb3', 'handed'), 'gazette': ('told_in',), 'gently':
('plainly',), 'get': ('giveinf', 'imperative', 'bid', 'to_do'), 'gets': ('verb3', 'give3'), 'getting': ('verb3',
'making'), 'gift': ('by_post',), 'gig': ('happening',), 'girlfriend': ('rel',), 'girls': ('gossips',), 'give':
('give1', 'giveinf', 'to_do'), 'gives': ('verb3', 'give3'), 'giving': ('happening_last',), 'go': ('giveinf',), 'goes':
('verb3',), 'going': ('verb3', 'to_events'), 'golfing': ('outing',), 'gone': ('verb3', 'to_events'), 'gonna':
('verb3',), 'good': ('hello', 'meant_well'), 'gossip': ('a_chat',), 'got': ('verb3',), 'graduation': ('happening',),
'grand': ('meant_well',), 'grandma': ('rel',), 'grapevine': ('told_in', 'gossips'), 'great': ('hello', 'meant_well'),
'grow': ('bid',), 'guide': ('useful',), 'guided': ('led_through',), 'guides': ('useful',), 'had': ('hello', 'verb3'),
'haggle': ('bid',), 'halve': ('bid',), 'hamper': ('by_post',), 'handbook': ('useful',), 'handed': ('done', 'handed'),
'handle': ('contact_of',), 'handles': ('give3',), 'handout': ('useful',), 'handouts': ('useful',), 'hang':
('helping',), 'hanging': ('helping',), 'harvest': ('helping', 'bid'), 'has': ('hello', 'verb3'), 'hasn': ('not',
'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'haul': ('helping',), 'have': ('hello', 'verb3'), 'haven':
('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head': ('rel',), 'headed': ('verb3',), 'heads': ('verb3',),
'heard': ('says',), 'hearing': ('happening',), 'heart': ('a_chat',), 'hedge': ('bid_it',), 'helped': ('reach',),
'her': ('them', 'their', 'hello'), 'herald': ('told_in',), 'hes': ('they',), 'hesitated': ('verb3',), 'hesitates':
('verb3',), 'highland': ('happening', 'happening_first'), 'hiking': ('outing',), 'him': ('them', 'hello'), 'hint':
('told_by',), 'hire': ('giveinf', 'imperative', 'bid'), 'hired': ('verb3',), 'hires': ('verb3',), 'his': ('their',
'hello'), 'hoedown': ('happening',), 'hogmanay': ('happening',), 'hold': ('bid',), 'hoped': ('verb3',), 'hopes':
('says', 'verb3'), 'horse': ('happening_first',), 'hosted': ('reach', 'to_events'), 'hosting': ('outing',), 'hosts':
('verb3',), 'house': ('happening_last',), 'housewarming': ('happening',), 'how': ('hello',), 'hunch': ('view',),
'husband': ('rel',), 'i': ('i', 'hello'), 'id': ('i',), 'ignore': ('bid',), 'im': ('i',), 'incorporate': ('bid',),
'input': ('view',), 'insist': ('bid',), 'insisted': ('verb3', 'bids'), 'insists': ('verb3', 'bids'), 'insta':
('told_in',), 'instagram': ('told_in',), 'insure': ('bid',), 'intern': ('rel',), 'internet': ('told_in',),
'interviewed': ('reach',), 'interviewing': ('outing',), 'into': ('hello',), 'intro': ('give1', 'giveinf', 'lesson'),
'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'), 'introducing':
('give3',), 'invest': ('bid',), 'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invite':
('give1', 'giveinf'), 'invited': ('reach',), 'invoice': ('owed_thing',), 'is': ('hello', 'verb3'), 'isn': ('not',
'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'), 'its': ('it', 'hello'), 'ive': ('i',), 'ji': ('filler',),
'joined': ('reach', 'to_events'), 'joins': ('verb3',), 'judging': ('outing',), 'jumble': ('happening_first',), 'just':
('filler', 'hello'), 'keep': ('giveinf', 'imperative', 'bid'), 'keeping': ('making',), 'keeps': ('verb3',), 'keg':
('bid',), 'kept': ('verb3',), 'kid': ('rel',), 'kids': ('rel',), 'kill': ('bid',), 'kinda': ('filler',), 'kindly':
('filler',), 'knew': ('verb3',), 'knitting': ('making',), 'knows': ('verb3',), 'label': ('helping',), 'lads':
('gossips',), 'landed': ('verb3',), 'landlord': ('rel',), 'lands': ('verb3',), 'last': ('hello',), 'laughed':
('verb3',), 'launch': ('giveinf', 'happening', 'happening_first', 'imperative', 'bid'), 'launched': ('verb3',),
'launches': ('verb3',), 'lawyer': ('rel',), 'lead': ('by_post',), 'lease': ('bid_it',), 'leaves': ('verb3',),
'lecture': ('happening',), 'led': ('led_through',), 'left': ('verb3',), 'lend': ('give1', 'giveinf'), 'lends':
('give3',), 'lent': ('done', 'handed'), 'lesson': ('lesson',), 'lessons': ('lesson',), 'letter': ('owed_thing',
'by_post', 'told_by'), 'license': ('bid_it',), 'lift': ('helping',), 'liked': ('says', 'verb3'), 'likes': ('says',
'verb3'), 'limit': ('bid_it',), 'line': ('view', 'met_over'), 'link': ('useful',), 'linkedin': ('told_in',), 'links':
('useful',), 'list': ('owed_thing', 'useful', 'bid_it'), 'listen': ('bid',), 'literally': ('filler',), 'lived':
('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'load': ('helping',), 'loaned': ('handed',), 'lobby': ('bid',),
'locals': ('gossips',), 'lock': ('bid_it',), 'logo': ('owed_thing',), 'lol': ('filler',), 'looked': ('verb3',),
'looking': ('verb3',), 'looks': ('verb3',), 'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved':
('says', 'verb3'), 'lovely': ('meant_well',), 'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',),
'lug': ('helping',), 'lunch': ('a_chat', 'met_over'), 'lunching': ('outing',), 'maam': ('filler',), 'madam':
('filler',), 'made': ('done', 'verb3'), 'magazine': ('told_in',), 'magic': ('meant_well',), 'mail': ('give1',
'giveinf', 'told_by'), 'mailed': ('attempt', 'done', 'reach', 'handed'), 'mailing': ('making',), 'mails': ('give3',),
'maintains': ('bids',), 'make': ('give1', 'giveinf', 'bid'), 'makes': ('verb3', 'give3'), 'making': ('making',),
'managed': ('verb3',), 'manager': ('rel',), 'manages': ('verb3',), 'mantra': ('view', 'told_by'), 'manual':
('useful',), 'marked': ('marked_up',), 'market': ('gossips',), 'marking': ('marked_up',), 'markup': ('owed_thing',),
'married': ('verb3',), 'marries': ('verb3',), 'marvellous': ('meant_well',), 'masterclass': ('lesson',), 'match':
('happening',), 'materials': ('useful',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',), 'meeting':
('met_over',), 'mela': ('happening',), 'memo': ('owed_thing',), 'mend': ('helping',), 'mentioned': ('says', 'verb3'),
'mentions': ('says', 'verb3'), 'menu': ('owed_thing',), 'merge': ('bid_it',), 'message': ('told_by', 'met_over'),
'messaged': ('attempt', 'reach', 'handed'), 'met': ('hello',), 'might': ('verb3',), 'mint': ('told_in',), 'minutes':
('owed_thing',), 'moan': ('a_chat',), 'mobile': ('contact_of',), 'mocking': ('making',), 'mockup': ('owed_thing',),
'mockups': ('owed_thing',), 'model': ('owed_thing',), 'mom': ('rel',), 'money': ('owed_thing', 'by_post'),
'moneycontrol': ('told_in',), 'more': ('plainly',), 'mortgage': ('bid',), 'mother': ('rel',), 'motor':
('happening_first',), 'motto': ('told_by',), 'move': ('helping', 'bid_it'), 'moved': ('verb3', 'helping', 'off_it'),
'moves': ('verb3',), 'moving': ('verb3', 'helping'), 'mum': ('rel',), 'must': ('verb3',), 'mutual': ('gossips',),
'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',), 'name': ('contact_of',), 'narrow': ('bid',), 'nativity':
('happening',), 'natter': ('a_chat',), 'nda': ('owed_thing',), 'need': ('hello', 'no_event'), 'needed': ('verb3',),
'needs': ('hello', 'verb3', 'no_event'), 'negotiate': ('bid',), 'neighbor': ('rel', 'gossips'), 'neighbors':
('gossips',), 'neighbour': ('rel', 'gossips'), 'neighbours': ('gossips',), 'nephew': ('rel',), 'networking':
('happening_first',), 'never': ('not', 'imperative', 'bid'), 'news': ('told_in',), 'newsletter': ('told_in',), 'next':
('hello',), 'niece': ('rel',), 'night': ('happening_last',), 'nipped': ('passes_by',), 'nixed': ('off_it',), 'no':
('not',), 'not': ('not', 'hello'), 'note': ('told_by',), 'notes': ('useful',), 'number': ('owed_thing', 'contact_of'),
'numbers': ('owed_thing',), 'of': ('hello', 'no_event'), 'offer': ('owed_thing', 'bid_it'), 'offered': ('verb3',),
'offers': ('verb3',), 'office': ('gossips',), 'ok': ('filler', 'meant_well'), 'okay': ('filler', 'meant_well'), 'on':
('no_event',), 'once': ('plainly',), 'only': ('filler',), 'open': ('happening_first', 'bid_it'), 'opened': ('verb3',),
'opening': ('happening',), 'opens': ('verb3',), 'opinion': ('view',), 'order': ('give1', 'giveinf'), 'ordering':
('making',), 'orders': ('give3',), 'organise': ('give1', 'giveinf', 'to_do'), 'organised': ('to_events',),
'organises': ('give3',), 'organize': ('give1', 'giveinf', 'to_do'), 'organized': ('to_events',), 'organizes':
('give3',), 'others': ('gossips',), 'our': ('my', 'hello'), 'out': ('hello', 'plainly'), 'outbid': ('bid',),
'outlined': ('explained',), 'outright': ('plainly',), 'outsource': ('bid',), 'over': ('hello',), 'overdeliver':
('bid',), 'overview': ('lesson',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'owned': ('verb3',), 'owns':
('verb3',), 'pack': ('owed_thing', 'useful', 'helping'), 'package': ('by_post',), 'packing': ('helping',), 'packs':
('useful',), 'pageant': ('happening',), 'paid': ('done', 'verb3'), 'paint': ('helping',), 'painting': ('helping',
'outing'), 'panto': ('happening',), 'pantomime': ('happening',), 'paper': ('told_in',), 'papers': ('told_in',
'gossips'), 'paperwork': ('owed_thing',), 'parade': ('happening',), 'parcel': ('by_post',), 'parents': ('rel',),
'park': ('happening_first', 'bid_it'), 'parked': ('off_it',), 'parkrun': ('happening',), 'parting': ('told_by',),
'partner': ('rel',), 'parts': ('owed_thing',), 'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3', 'passes_by',
'handed'), 'passes': ('verb3', 'give3'), 'patent': ('bid_it',), 'pattern': ('useful',), 'patterns': ('useful',),
'pause': ('bid_it',), 'pay': ('give1', 'giveinf', 'to_do'), 'payment': ('owed_thing', 'by_post'), 'pays': ('verb3',
'give3'), 'people': ('rel',), 'perfect': ('meant_well',), 'person': ('met_over',), 'phone': ('give1', 'giveinf',
'contact_of', 'met_over'), 'phoned': ('attempt', 'reach'), 'photos': ('owed_thing',), 'pick': ('bid',), 'pics':
('owed_thing',), 'pictures': ('owed_thing',), 'pilot': ('bid_it',), 'ping': ('give1', 'giveinf'), 'pinged':
('attempt', 'reach', 'handed'), 'pint': ('a_chat', 'met_over'), 'pints': ('met_over',), 'pitch': ('happening_first',
'bid_it'), 'pitching': ('outing',), 'plainly': ('plainly',), 'plan': ('owed_thing', 'bid_it'), 'planned': ('verb3',),
'planner': ('useful',), 'plans': ('verb3',), 'plant': ('helping', 'bid'), 'play': ('happening_last',), 'playbook':
('useful',), 'playdate': ('happening',), 'played': ('to_events',), 'playing': ('outing',), 'please': ('filler',),
'plus': ('and',), 'podcast': ('useful',), 'point': ('plainly',), 'pointer': ('lesson',), 'pointers': ('lesson',),
'policies': ('useful',), 'policy': ('useful',), 'polished': ('marked_up',), 'polishing': ('marked_up',), 'popped':
('reach', 'passes_by'), 'popping': ('passes_by',), 'position': ('view',), 'post': ('by_post', 'to_do'), 'postcard':
('told_by',), 'posted': ('done', 'handed'), 'postie': ('gossips',), 'posting': ('making',), 'postpone': ('bid',),
'postponed': ('off_it',), 'posts': ('give3',), 'practicing': ('marked_up',), 'practising': ('marked_up',), 'preaches':
('bids',), 'precedent': ('useful',), 'precedents': ('useful',), 'prefers': ('verb3',), 'premiere': ('happening',),
'prepare': ('give1', 'giveinf', 'to_do'), 'prepares': ('give3',), 'preparing': ('making',), 'present': ('by_post',),
'presentation': ('owed_thing',), 'presenting': ('outing',), 'presents': ('verb3',), 'press': ('told_in',), 'price':
('owed_thing', 'bid_it'), 'prices': ('owed_thing',), 'pricing': ('owed_thing',), 'primer': ('useful', 'lesson'),
'print': ('give1', 'giveinf'), 'printed': ('handed',), 'printing': ('making',), 'prioritise': ('bid',), 'prioritize':
('bid',), 'prize': ('happening_first',), 'probably': ('filler',), 'procession': ('happening',), 'promised':
('verb3',), 'promises': ('verb3',), 'promote': ('bid',), 'proof': ('owed_thing',), 'proofed': ('marked_up',),
'proofread': ('marked_up',), 'proofreading': ('marked_up',), 'proofs': ('owed_thing',), 'proposal': ('owed_thing',),
'provide': ('to_do',), 'provides': ('give3',), 'pub': ('met_over',), 'puja': ('happening',), 'pulled': ('off_it',),
'push': ('bid',), 'pushed': ('verb3', 'off_it'), 'pushes': ('verb3',), 'put': ('verb3', 'bid'), 'puts': ('verb3',),
'questionnaire': ('owed_thing',), 'quickly': ('filler',), 'quietly': ('plainly',), 'quit': ('verb3', 'bid'), 'quits':
('verb3',), 'quiz': ('happening_first',), 'quizzed': ('briefed',), 'quote': ('owed_thing', 'to_do'), 'quoting':
('making',), 'race': ('happening',), 'radio': ('told_in',), 'raffle': ('happening',), 'raise': ('giveinf',
'imperative', 'bid'), 'raised': ('verb3',), 'raises': ('verb3',), 'rally': ('happening',), 'ran': ('verb3',
'to_events', 'led_through'), 'rang': ('attempt', 'reach'), 're': ('no_event',), 'reached': ('reach',), 'reaction':
('told_by',), 'really': ('filler',), 'rearranged': ('off_it',), 'rebrand': ('bid_it',), 'receipts': ('owed_thing',),
'receptionist': ('gossips',), 'recipe': ('owed_thing', 'useful', 'view'), 'recipes': ('useful',), 'recital':
('happening',), 'reckoned': ('bids',), 'reckons': ('says', 'verb3', 'bids'), 'recommendation': ('view',),
'recommended': ('verb3', 'bids'), 'recommends': ('verb3', 'bids'), 'recording': ('outing',), 'recruit': ('bid',),
'redline': ('owed_thing',), 'redlined': ('marked_up',), 'redlines': ('owed_thing',), 'redlining': ('marked_up',),
'redo': ('bid',), 'redraft': ('bid',), 'reference': ('owed_thing',), 'references': ('owed_thing',), 'refrain':
('told_by',), 'refuse': ('bid',), 'refused': ('verb3',), 'refuses': ('verb3',), 'regarding': ('no_event',), 'regatta':
('happening',), 'register': ('bid_it',), 'registration': ('owed_thing',), 'rehearsing': ('marked_up', 'outing'),
'rejected': ('verb3',), 'rejects': ('verb3',), 'release': ('to_do',), 'remove': ('bid',), 'rename': ('bid_it',),
'renegotiate': ('bid',), 'rent': ('bid_it',), 'rents': ('verb3',), 'repair': ('helping',), 'repairs': ('give3',),
'repeatedly': ('plainly',), 'repld': ('reach',), 'replied': ('reach', 'writes'), 'replies': ('give3',), 'reply':
('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'), 'report': ('owed_thing', 'to_do'), 'reports': ('give3',),
'reprice': ('bid_it',), 'rescheduled': ('off_it',), 'resent': ('writes',), 'reserve': ('give1', 'giveinf'),
'reserving': ('making',), 'reshuffled': ('off_it',), 'resist': ('bid',), 'resources': ('useful',), 'respond':
('to_do',), 'responded': ('reach', 'writes'), 'response': ('told_by',), 'rest': ('giveinf', 'imperative', 'bid'),
'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf', 'to_do'), 'returned': ('done',),
'returns': ('verb3', 'give3'), 'revert': ('to_do',), 'review': ('give1', 'giveinf', 'bid_it', 'to_do'), 'reviewed':
('marked_up',), 'reviewing': ('marked_up', 'outing'), 'reviews': ('give3',), 'revision': ('owed_thing',), 'reworked':
('marked_up',), 'reworking': ('marked_up',), 'rewrite': ('bid',), 'rewriting': ('marked_up',), 'rewrote':
('marked_up',), 'ride': ('happening_last',), 'riding': ('outing',), 'ring': ('give1', 'giveinf', 'to_do'),
'ringfence': ('bid',), 'rings': ('give3',), 'roadmap': ('owed_thing',), 'roadshow': ('happening',), 'rolled':
('passes_by',), 'roommate': ('rel',), 'rotate': ('bid',), 'rowing': ('outing',), 'rule': ('view',), 'run':
('happening_last', 'lesson', 'bid_it'), 'rundown': ('lesson',), 'running': ('led_through', 'outing'), 'runs':
('verb3',), 's': ('verb3',), 'saab': ('filler',), 'sack': ('bid',), 'sadly': ('filler',), 'sahib': ('filler',),
'said': ('says', 'hello', 'verb3', 'bids'), 'sailing': ('outing',), 'sails': ('verb3',), 'sale': ('happening_last',),
'sample': ('owed_thing', 'useful'), 'samples': ('owed_thing', 'by_post'), 'sangeet': ('happening',), 'saving':
('making',), 'say': ('bids',), 'says': ('says', 'hello', 'verb3', 'bids'), 'schedule': ('owed_thing',), 'school':
('happening_first',), 'schooled': ('briefed',), 'scrap': ('bid',), 'scrapped': ('off_it',), 'script': ('useful',),
'scripts': ('useful',), 'section': ('owed_thing',), 'sections': ('owed_thing',), 'secure': ('bid',), 'seeds':
('useful',), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell': ('giveinf', 'imperative', 'bid'), 'sells': ('verb3',),
'send': ('hello', 'give1', 'giveinf', 'to_do'), 'sending': ('give3', 'making'), 'sends': ('verb3', 'give3'), 'sent':
('done', 'hello', 'verb3', 'writes', 'handed'), 'set': ('bid_it',), 'setting': ('making',), 'share': ('give1',
'giveinf', 'to_do'), 'shared': ('done', 'verb3', 'handed'), 'shares': ('verb3', 'give3'), 'sharing': ('give3',
'outing'), 'she': ('they', 'hello'), 'sheet': ('owed_thing', 'useful'), 'shelve': ('bid',), 'shelved': ('off_it',),
'shes': ('they',), 'shift': ('helping',), 'shifted': ('off_it',), 'shindig': ('happening',), 'ship': ('giveinf',
'imperative', 'bid', 'to_do'), 'shipped': ('done',), 'ships': ('give3',), 'shopping': ('outing',), 'should': ('hello',
'verb3', 'no_event'), 'show': ('give1', 'giveinf', 'happening_last', 'bid_it'), 'showed': ('reach',), 'side':
('owed_thing',), 'sifted': ('told_in',), 'sign': ('bid_it', 'to_do'), 'signature': ('owed_thing',), 'signed': ('done',
'says', 'verb3'), 'signing': ('outing',), 'signs': ('verb3', 'give3'), 'simplify': ('bid',), 'simply': ('filler',),
'sir': ('filler',), 'sister': ('rel',), 'sketch': ('owed_thing',), 'sketches': ('owed_thing',), 'skiing': ('outing',),
'skip': ('bid',), 'skyped': ('attempt', 'reach'), 'slack': ('met_over',), 'slacked': ('reach', 'handed'), 'sleep':
('giveinf', 'imperative', 'bid'), 'slides': ('owed_thing',), 'slipped': ('handed',), 'slow': ('bid',), 'so': ('and',
'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody': ('they',), 'someone': ('they',), 'son': ('rel',), 'sort':
('filler', 'give1', 'giveinf', 'bid_it', 'to_do'), 'sorting': ('making',), 'sorts': ('give3',), 'sounded': ('verb3',),
'sounds': ('verb3',), 'sourcing': ('making',), 'sow': ('bid',), 'speaking': ('outing',), 'speaks': ('verb3',), 'spec':
('owed_thing',), 'specialise': ('bid',), 'specialize': ('bid',), 'specs': ('owed_thing',), 'speed': ('bid_it',),
'spelled': ('explained',), 'spelt': ('explained',), 'spend': ('bid',), 'spending': ('outing',), 'split': ('bid_it',),
'sponsored': ('happening_first',), 'sports': ('happening_first',), 'spreadsheet': ('useful',), 'stack': ('helping',),
'staff': ('gossips',), 'standard': ('told_in',), 'standup': ('met_over',), 'start': ('giveinf', 'imperative', 'bid'),
'started': ('verb3',), 'starter': ('useful',), 'starts': ('verb3',), 'statement': ('owed_thing',), 'stay':
('giveinf',), 'stayed': ('verb3',), 'stays': ('verb3',), 'steer': ('lesson', 'view'), 'steered': ('led_through',),
'stencil': ('useful',), 'sternly': ('plainly',), 'stick': ('bid',), 'still': ('filler',), 'stop': ('giveinf',
'imperative', 'bid'), 'stopped': ('reach', 'passes_by'), 'stopping': ('passes_by',), 'straight': ('plainly',),
'straightaway': ('plainly',), 'strike': ('bid',), 'strongly': ('filler',), 'struggles': ('verb3',), 'submit':
('to_do',), 'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3', 'bids'), 'suggestion': ('view',),
'suggests': ('verb3', 'bids'), 'summary': ('owed_thing',), 'super': ('filler', 'meant_well'), 'supper': ('met_over',),
'supply': ('to_do',), 'swang': ('passes_by',), 'swatches': ('owed_thing',), 'swimming': ('outing',), 'switch':
('bid_it',), 'swung': ('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium': ('happening',), 'table':
('owed_thing',), 'take': ('view',), 'takes': ('verb3',), 'talent': ('happening_first',), 'talk': ('giveinf',
'a_chat'), 'talked': ('hello', 'led_through'), 'talking': ('led_through', 'outing'), 'target': ('bid_it',), 'tasting':
('happening', 'outing'), 'tea': ('a_chat', 'met_over'), 'teaches': ('verb3',), 'team': ('rel', 'gossips'), 'teams':
('met_over',), 'techcrunch': ('told_in',), 'tells': ('verb3', 'bids'), 'telly': ('told_in',), 'template':
('owed_thing', 'useful'), 'templates': ('useful',), 'term': ('owed_thing',), 'terrific': ('meant_well',), 'test':
('giveinf', 'imperative', 'bid_it'), 'text': ('give1', 'giveinf', 'told_by', 'met_over'), 'textbook': ('useful',),
'texted': ('attempt', 'says', 'reach', 'handed'), 'texts': ('give3',), 'thanked': ('reach',), 'that': ('it', 'det',
'hello'), 'the': ('det', 'hello'), 'their': ('their', 'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler',
'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre':
('they',), 'theyve': ('they',), 'thinking': ('verb3', 'view'), 'thinks': ('says', 'hello', 'verb3', 'bids'), 'third':
('gossips',), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler', 'but'), 'thought': ('says',
'verb3', 'bids'), 'thoughts': ('view',), 'tickets': ('owed_thing',), 'tidy': ('helping',), 'tie': ('bid_it',),
'tightened': ('marked_up',), 'tightening': ('marked_up',), 'timeline': ('owed_thing',), 'times': ('told_in',), 'tip':
('lesson', 'view'), 'tips': ('lesson',), 'to': ('hello',), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3',
'reach', 'bids'), 'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events', 'led_through'), 'toolkit':
('useful',), 'totally': ('filler',), 'touring': ('outing',), 'tournament': ('happening',), 'tracker': ('owed_thing',
'useful'), 'trade': ('happening_first',), 'trademark': ('bid_it',), 'trained': ('briefed',), 'transfer': ('give1',
'giveinf'), 'transferred': ('done',), 'transfers': ('give3',), 'travelled': ('verb3',), 'travels': ('verb3',),
'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'),
'trying': ('verb3',), 'tuppence': ('told_by',), 'turned': ('verb3',), 'turns': ('verb3',), 'tutored': ('briefed',),
'tutorial': ('useful', 'lesson'), 'tutorials': ('lesson',), 'tv': ('told_in',), 'twice': ('plainly',), 'twitter':
('told_in',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'undercut': ('bid',),
'underpromise': ('bid',), 'unfortunately': ('filler',), 'unload': ('helping',), 'unpacked': ('explained',), 'up':
('hello',), 'update': ('owed_thing', 'give1', 'giveinf', 'to_do'), 'updates': ('give3',), 'uploaded': ('done',),
'urged': ('bids',), 'urges': ('bids',), 'us': ('me',), 'use': ('giveinf', 'imperative', 'bid'), 'used': ('verb3',),
'uses': ('verb3',), 'vent': ('a_chat',), 'verdict': ('view', 'told_by'), 'version': ('owed_thing',), 'very':
('filler',), 'video': ('owed_thing',), 'view': ('view',), 'viewing': ('outing',), 'views': ('view',), 'village':
('gossips',), 'visited': ('reach', 'to_events'), 'visiting': ('outing',), 'w': ('hello',), 'wait': ('giveinf',
'imperative', 'bid'), 'wake': ('happening',), 'walk': ('happening_last', 'bid', 'met_over'), 'walked': ('passes_by',
'led_through'), 'walking': ('led_through', 'outing'), 'walkthrough': ('lesson',), 'wanted': ('bidding', 'verb3',
'no_event'), 'wants': ('bidding', 'hello', 'verb3', 'no_event'), 'warned': ('verb3', 'bids'), 'warning': ('told_by',),
'warns': ('verb3', 'bids'), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watch': ('bid_it',),
'watched': ('to_events',), 'watching': ('outing',), 'we': ('i', 'hello'), 'webinar': ('useful',), 'website':
('told_in',), 'weed': ('helping',), 'week': ('hello',), 'well': ('filler',), 'went': ('verb3', 'to_events'), 'were':
('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapp': ('told_by', 'met_over'), 'whatsapped': ('reach',
'handed'), 'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wine':
('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('to_do',), 'wired': ('done',), 'wireframes':
('owed_thing',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events'), 'won': ('verb3',),
'wonderful': ('meant_well',), 'wonders': ('verb3',), 'wont': ('verb3',), 'word': ('a_chat', 'told_by'), 'wording':
('useful',), 'words': ('told_by',), 'workbook': ('useful',), 'worked': ('verb3', 'to_events', 'useful'), 'works':
('verb3',), 'worksheet': ('useful',), 'worksheets': ('useful',), 'workshopped': ('marked_up',), 'worried': ('verb3',),
'worries': ('verb3',), 'worth': ('told_by',), 'would': ('hello', 'verb3', 'no_event'), 'wouldn': ('verb3',),
'wouldnt': ('verb3',), 'write': ('give1', 'giveinf', 'imperative'), 'writes': ('give3',), 'writing': ('making',),
'written': ('writes',), 'wrote': ('attempt', 'done', 'reach', 'writes'), 'yesterday': ('hello',), 'yet': ('but',),
'ystdy': ('hello',), 'zoom': ('met_over',), 'zoomed': ('attempt', 'reach')}


CLAUSES = [{'': (2, 'plan')}, {'D': 0}, {'...': 1, 'D': 0}, {'...': 1, 'D': 0, 's': 2}, {'N': 3}, {'at': 4}, {'at': 4,
'over': 5, 'round': 5, 'with': 4}, {'am': 6, 'are': 6, 'm': 6, 're': 6}, {'': (3, 'advice')}, {'<bid>': 8}, {'^': 9},
{':': 10}, {'': (7, 'waiting')}, {'<until>': 12, 'D': 12}, {'us': 13}, {'here': 13, 'ready': 13, 'with': 14},
{'arrive': 13, 'be': 15, 'come': 13, 'coming': 13, 'follow': 13, 'land': 13}, {'arrive': 13, 'be': 15, 'come': 13,
'coming': 13, 'follow': 13, 'land': 13, 'to': 16}, {'is': 17, 'll': 16, 'should': 16, 'will': 16}, {'<them>': 13, 'N':
13}, {'from': 19}, {'post': 20}, {'the': 21}, {'way': 20}, {'its': 23, 'the': 23}, {'arriving': 20, 'coming': 20,
'due': 20, 'in': 22, 'landing': 20, 'on': 24}, {'<owed_thing>': 18, 'are': 25, 'is': 25, 're': 25, 's': 25}, {'D':
12}, {'back': 27, 'sent': 27, 'signed': 27}, {'us': 27}, {'arrive': 27, 'be': 28, 'come': 27, 'follow': 27, 'land':
27, 'reach': 29}, {'to': 30}, {'sheet': 31}, {'...': 26, '<owed_thing>': 18, 'agreement': 31, 'answer': 31,
'contract': 31, 'copy': 31, 'decision': 31, 'deck': 31, 'docs': 31, 'documents': 31, 'draft': 31, 'feedback': 31,
'figures': 31, 'invoice': 31, 'list': 31, 'numbers': 31, 'offer': 31, 'order': 31, 'paperwork': 31, 'payment': 31,
'po': 31, 'proposal': 31, 'quote': 31, 'report': 31, 'samples': 31, 'specs': 31, 'term': 32}, {'agreement': 31,
'answer': 31, 'contract': 31, 'copy': 31, 'decision': 31, 'deck': 31, 'docs': 31, 'documents': 31, 'draft': 31,
'feedback': 31, 'figures': 31, 'invoice': 31, 'list': 31, 'numbers': 31, 'offer': 31, 'order': 31, 'paperwork': 31,
'payment': 31, 'po': 31, 'proposal': 31, 'quote': 31, 'report': 31, 'samples': 31, 'specs': 31, 'term': 32}, {'^':
34}, {'<view>': 11, '^': 33, 'final': 35, 'first': 35, 'signed': 35}, {'': (5, 'mine')}, {'<until>': 37}, {'it': 38,
'one': 38, 'that': 38, 'them': 38}, {'^': 39}, {'have': 40}, {'getting': 40}, {'get': 40, 'have': 40, 'receive': 40,
'see': 40}, {'can': 41, 'get': 40, 'gets': 40, 'is': 42, 'll': 43, 's': 42, 'will': 43}, {'^': 8}, {':': 45}, {'...':
46}, {'by': 47, 'on': 47, 'over': 47, 'via': 47}, {'N': 48}, {':': 10, 'from': 49}, {'N': 8}, {'to': 51}, {'<bid>': 8,
'<imperative>': 8, 'ask': 51, 'call': 51, 'meet': 51, 'ring': 51, 'see': 51, 'speak': 52, 'talk': 52}, {'^': 53}, {'':
(0, 'missed')}, {'<until>': 55, 'D': 55, 'all': 55, 'from': 55, 'till': 55, 'today': 55, 'until': 55, 'with': 55},
{'': (6, 'theirs')}, {'<to_do>': 57}, {'^': 58}, {'to': 59}, {'down': 60, 'due': 60, 'meant': 60, 'supposed': 60},
{'place': 2}, {'mine': 2, 'my': 62, 'our': 62, 'ours': 2, 'us': 2}, {'to': 63}, {'at': 63, 'to': 63}, {'are': 61,
'at': 63, 'is': 61, 'over': 64, 'round': 65, 's': 61, 'to': 63}, {'N': 66}, {'<bid>': 8, 'ask': 8, 'go': 8, 'take':
8}, {'^': 68}, {':': 69}, {'...': 70, 'mine': 2, 'my': 62, 'our': 62, 'ours': 2, 'us': 2}, {'...': 70}, {'to': 59,
'with': 55}, {'bed': 55}, {'low': 55, 'up': 55}, {'<until>': 55, 'D': 55, 'all': 55, 'from': 55, 'till': 55, 'today':
55, 'until': 55, 'w': 55, 'with': 55}, {'office': 56}, {'office': 56, 'the': 77}, {'of': 78}, {'weather': 55}, {'the':
80}, {'abroad': 56, 'away': 56, 'down': 73, 'due': 60, 'in': 74, 'laid': 75, 'meant': 60, 'off': 76, 'ooo': 56, 'out':
79, 'poorly': 55, 'supposed': 60, 'traveling': 56, 'travelling': 56, 'under': 81}, {'...': 70, 'to': 63}, {'come':
12}, {'awaited': 12, 'due': 12, 'outstanding': 12, 'overdue': 12, 'pending': 12, 'to': 84}, {'awaited': 12, 'due': 12,
'outstanding': 12, 'overdue': 12, 'pending': 12, 'still': 85, 'to': 84}, {'are': 86, 'awaited': 12, 'due': 12, 'is':
86, 'outstanding': 12, 'overdue': 12, 'pending': 12, 's': 86, 'still': 85, 'to': 84}, {'<owed_thing>': 87}, {'...':
1}, {'for': 89, 'out': 89, 'over': 89, 'round': 89, 'to': 89}, {'me': 90, 'us': 90}, {'...': 1, 'a': 89, 'my': 89,
'our': 89, 'the': 89}, {'up': 92}, {'arrange': 92, 'book': 92, 'confirm': 92, 'fix': 92, 'plan': 92, 'propose': 92,
'schedule': 92, 'set': 93, 'suggest': 92}, {'to': 94}, {'touch': 95}, {'in': 96}, {'called': 95, 'emailed': 95, 'got':
97, 'mailed': 95, 'messaged': 95, 'phoned': 95, 'rang': 95, 'texted': 95, 'wrote': 95}, {'^': 88, 'abroad': 56,
'asked': 91, 'assistant': 98, 'away': 56, 'down': 73, 'due': 60, 'ea': 98, 'in': 74, 'invited': 91, 'laid': 75,
'meant': 60, 'off': 76, 'office': 98, 'ooo': 56, 'out': 79, 'pa': 98, 'poorly': 55, 'secretary': 98, 'supposed': 60,
'team': 98, 'traveling': 56, 'travelling': 56, 'under': 81}, {'^': 58, 'mine': 2, 'my': 62, 'our': 62, 'ours': 2,
'us': 2}, {'with': 55}, {'abroad': 56, 'away': 56, 'down': 101, 'in': 74, 'laid': 75, 'off': 76, 'ooo': 56, 'out': 79,
'poorly': 55, 'traveling': 56, 'travelling': 56, 'under': 81}, {':': 54, 'abroad': 56, 'and': 67, 'are': 61, 'at': 71,
'away': 56, 'by': 72, 'in': 72, 'is': 82, 'off': 56, 'on': 72, 'ooo': 56, 'out': 79, 'over': 83, 'round': 65, 's': 99,
'to': 100, 'traveling': 56, 'travelling': 56, 'via': 72, 'was': 102}, {'<until>': 37, 'D': 37}, {'<them>': 104, 'N':
104}, {'to': 105}, {'<them>': 38, 'N': 38}, {'across': 106, 'back': 106, 'is': 17, 'll': 16, 'off': 106, 'out': 106,
'over': 106, 'should': 16, 'to': 107, 'will': 16}, {'<them>': 12, 'N': 12}, {'from': 109}, {'by': 109, 'from': 109,
'with': 109}, {'me': 13, 'us': 13}, {'with': 112}, {'to': 112}, {'arrive': 113, 'be': 113, 'come': 114, 'get': 114,
'land': 113, 'reach': 112}, {'arriving': 20, 'awaited': 111, 'coming': 20, 'due': 20, 'in': 22, 'landing': 20, 'on':
24, 'outstanding': 111, 'pending': 111, 'to': 115}, {'<until>': 12}, {'<them>': 117, 'N': 117}, {'across': 106,
'back': 106, 'off': 106, 'out': 106, 'over': 106, 'round': 106, 'to': 107, 'up': 106}, {'across': 106, 'back': 106,
'off': 106, 'out': 106, 'over': 106, 'round': 106, 'up': 106}, {'across': 106, 'back': 106, 'off': 106, 'out': 106,
'over': 106, 'round': 106, 'to': 105, 'up': 106}, {'arriving': 20, 'awaited': 111, 'coming': 20, 'due': 20, 'going':
121, 'in': 22, 'landing': 20, 'on': 24, 'outstanding': 111, 'pending': 111, 'to': 115}, {'arrive': 113, 'be': 113,
'come': 114, 'get': 114, 'go': 121, 'land': 113, 'reach': 112}, {'awaited': 111, 'outstanding': 111, 'pending': 111},
{'<until>': 37, 'D': 37, 'end': 104, 'side': 104, 'team': 104}, {'me': 125, 'my': 125, 'our': 125, 'us': 125}, {'at':
126, 'by': 126, 'from': 126}, {'done': 127, 'given': 127, 'mailed': 127, 'provided': 127, 'sent': 127, 'shared': 127,
'submitted': 127, 'uploaded': 127, 'with': 112}, {'arrive': 113, 'be': 128, 'come': 114, 'get': 114, 'land': 113,
'reach': 112}, {'<owed_thing>': 108, '<until>': 110, 'are': 116, 'awaited': 111, 'due': 106, 'from': 118, 'gets': 119,
'getting': 120, 'go': 120, 'goes': 121, 'going': 120, 'is': 122, 'll': 123, 'outstanding': 111, 'owed': 106, 'owing':
106, 'pending': 111, 'promised': 106, 're': 25, 's': 25, 'shall': 115, 'should': 115, 'still': 124, 'to': 129, 'will':
123}, {'to': 107}, {'...': 131, 'across': 106, 'back': 106, 'is': 17, 'll': 16, 'off': 106, 'out': 106, 'over': 106,
'should': 16, 'to': 105, 'will': 16}, {'...': 106}, {'N': 37}, {'to': 134}, {'with': 134}, {'across': 106, 'back':
106, 'off': 106, 'out': 106, 'over': 106, 'to': 105}, {'...': 106, 'to': 30}, {'up': 136}, {'back': 135}, {'out':
135}, {'N': 37, 'arrive': 27, 'be': 28, 'come': 27, 'follow': 27, 'land': 27, 'reach': 29}, {'to': 142}, {'...': 130,
'<owed_thing>': 132, 'agreement': 31, 'amended': 133, 'answer': 31, 'apologise': 135, 'apologize': 135, 'ask': 134,
'chase': 134, 'check': 136, 'clean': 133, 'coming': 137, 'congratulate': 134, 'contract': 31, 'copy': 31, 'corrected':
133, 'decision': 31, 'deck': 31, 'docs': 31, 'documents': 31, 'draft': 138, 'feedback': 31, 'figures': 31, 'final':
133, 'first': 133, 'follow': 139, 'full': 133, 'get': 140, 'gets': 137, 'goes': 137, 'going': 137, 'introduce': 134,
'invite': 134, 'invoice': 31, 'list': 31, 'my': 133, 'new': 133, 'numbers': 31, 'offer': 31, 'order': 31, 'our': 133,
'paperwork': 31, 'pay': 134, 'payment': 31, 'ping': 134, 'po': 31, 'proper': 133, 'proposal': 31, 'quote': 31,
'reach': 141, 'remind': 134, 'report': 143, 'revised': 133, 'samples': 31, 'send': 134, 'signed': 133, 'specs': 31,
'tell': 134, 'term': 32, 'thank': 134, 'updated': 133, 'write': 134}, {'is': 17, 'll': 16, 'should': 16, 'to': 107,
'will': 16}, {'<owed_thing>': 145, 'are': 25, 'is': 25, 're': 25, 's': 25}, {'...': 131, 'is': 17, 'll': 16, 'should':
16, 'to': 107, 'will': 16}, {'...': 146, '<owed_thing>': 147, 'agreement': 31, 'answer': 31, 'contract': 31, 'copy':
31, 'decision': 31, 'deck': 31, 'docs': 31, 'documents': 31, 'draft': 31, 'feedback': 31, 'figures': 31, 'invoice':
31, 'list': 31, 'numbers': 31, 'offer': 31, 'order': 31, 'paperwork': 31, 'payment': 31, 'po': 31, 'proposal': 31,
'quote': 31, 'report': 31, 'samples': 31, 'specs': 31, 'term': 32}, {'^': 148, 'final': 35, 'first': 35, 'signed':
35}, {'of': 45}, {'favour': 150}, {'against': 45, 'for': 45, 'in': 151}, {'against': 45, 'firmly': 152, 'for': 45,
'in': 151, 'strongly': 152}, {'s': 12}, {'<their>': 12, 'N': 154}, {'^': 155}, {'^': 37}, {'<them>': 157, 'N': 157},
{'owe': 158}, {'<owed_thing>': 18}, {'...': 160, '<owed_thing>': 147, 'agreement': 31, 'answer': 31, 'contract': 31,
'copy': 31, 'decision': 31, 'deck': 31, 'docs': 31, 'documents': 31, 'draft': 31, 'feedback': 31, 'figures': 31,
'invoice': 31, 'list': 31, 'numbers': 31, 'offer': 31, 'order': 31, 'paperwork': 31, 'payment': 31, 'po': 31,
'proposal': 31, 'quote': 31, 'report': 31, 'samples': 31, 'specs': 31, 'term': 32}, {'^': 161, 'final': 35, 'first':
35, 'signed': 35}, {'': (11, 'thinking')}, {'N': 163}, {'about': 164, 'of': 164}, {'': (0, 'missed'), 'times': 55},
{'time': 55}, {'again': 55, 'both': 166, 'each': 167, 'every': 167, 'only': 55, 'twice': 55}, {'machine': 168}, {'':
(4, 'needs_from_me')}, {'<until>': 170, 'before': 170, 'by': 170, 'until': 170}, {'...': 171}, {'my': 172, 'our':
172}, {'^': 173}, {'<them>': 2, 'N': 2}, {'meet': 175, 'see': 175, 'visit': 175}, {'to': 176}, {'down': 177, 'out':
177, 'over': 177, 'round': 177, 'to': 176, 'up': 177}, {'<det>': 8, '<my>': 8, 'N': 8, 'all': 8, 'in': 8, 'it': 8,
'more': 8, 'off': 8, 'on': 8, 'out': 8, 'them': 8, 'up': 8}, {'<bid>': 8, '<bid_it>': 179}, {'^': 180}, {'^': 180,
'that': 10, 'to': 181}, {'^': 9, 'that': 10, 'to': 10}, {'reckons': 182, 'said': 182, 'says': 182, 'thinks': 183},
{'$$': 55}, {'tone': 185}, {'': (13, 'talk')}, {'accounts': 187}, {'all': 188}, {'out': 153}, {'...': 1, 'D': 0,
'later': 0}, {'N': 191}, {'w': 192, 'with': 192}, {'up': 193}, {'^': 8, 'against': 45, 'firmly': 152, 'for': 45, 'in':
151, 'strongly': 152}, {'to': 89, 'w': 89, 'with': 89}, {'away': 196, 'back': 196, 'down': 196, 'out': 196, 'over':
196, 'round': 196, 'to': 89, 'up': 196, 'w': 89, 'with': 89}, {'...': 11, ':': 10}, {'N': 198}, {'from': 199},
{'<them>': 2, 'N': 2, 'away': 196, 'back': 196, 'down': 196, 'out': 196, 'over': 196, 'round': 196, 'to': 89, 'up':
196, 'w': 89, 'with': 89}, {'$$': 55, 'tone': 185}, {'reckons': 183, 'said': 183, 'says': 183, 'thinks': 183},
{'<until>': 170}, {'<owed_thing>': 204}, {'...': 205}, {'^': 206}, {'^': 206, 'a': 207, 'an': 207}, {'...': 204,
'<until>': 170}, {'...': 204}, {'...': 205, '<owed_thing>': 209, 'all': 210, 'my': 172, 'our': 172, 'some': 210,
'the': 210, 'those': 210}, {'...': 205, '<owed_thing>': 209}, {'^': 212}, {'^': 211, 'a': 213, 'an': 213}, {'better':
8, 'crazy': 8, 'daft': 8, 'foolish': 8, 'mad': 8, 'nuts': 8, 'overpaying': 8, 'right': 8, 'silly': 8, 'stupid': 8,
'too': 8, 'undercharging': 8, 'underpricing': 8, 'wise': 8, 'wrong': 8}, {'^': 215}, {'be': 216}, {'am': 216, 'are':
216, 'd': 217, 'm': 216, 're': 216, 'were': 216, 'would': 217}, {'<i>': 218}, {'<i>': 218, 'that': 219}, {'saying':
187}, {'are': 221, 'say': 187}, {'': (13, 'talk'), 'are': 187, 'got': 187, 'had': 187, 'has': 187, 'is': 187, 'left':
187, 'might': 187, 'quit': 187, 's': 187, 'was': 187, 'were': 187, 'will': 187}, {'are': 187, 'got': 187, 'had': 187,
'has': 187, 'is': 187, 'left': 187, 'might': 187, 'quit': 187, 's': 187, 'was': 187, 'were': 187, 'will': 187}, {'':
(13, 'talk'), '<they>': 224}, {'<they>': 223, 'it': 187, 'on': 187, 'that': 225}, {'<they>': 224}, {'<they>': 224,
'that': 227}, {'it': 187}, {'has': 229, 'is': 187}, {'answering': 169, 'answerphone': 168, 'vm': 168, 'voicemail':
168}, {'down': 2, 'in': 2, 'over': 2, 'round': 2, 'up': 2}, {'w': 89, 'with': 89}, {'call': 233, 'meeting': 233},
{'N': 232, 'a': 234, 'breakfast': 233, 'brunch': 233, 'coffee': 233, 'dinner': 233, 'drinks': 233, 'lunch': 233,
'tea': 233}, {'...': 1, 'meet': 175, 'see': 175, 'visit': 175}, {'to': 236, 'w': 89, 'with': 89}, {'away': 196,
'back': 196, 'down': 237, 'out': 237, 'over': 237, 'round': 237, 'to': 236, 'up': 237, 'w': 89, 'with': 89},
{'<verb3>': 187}, {'': (13, 'talk'), 'N': 187}, {'<they>': 187, 'N': 239, 'it': 187, 'on': 187, 'that': 240}, {'':
(13, 'talk'), '<they>': 224, 'N': 187}, {'<they>': 223, 'N': 239, 'it': 187, 'on': 187, 'that': 242}, {'<they>': 187,
'it': 187, 'on': 187, 'that': 187}, {'^': 88}, {'<they>': 163}, {'<they>': 163, 'that': 246}, {'<they>': 187}, {'did':
248, 'does': 248, 'has': 248, 'is': 248, 'was': 248, 'will': 248}, {'gather': 187, 'hear': 187, 'understand': 187},
{'': (15, 'gave:intro')}, {'N': 251}, {'N': 252}, {'off': 185}, {'busy': 185, 'dead': 185, 'engaged': 185, 'switched':
254}, {'busy': 185, 'dead': 185, 'engaged': 185, 'is': 255, 's': 255, 'seems': 187, 'switched': 254, 'was': 255},
{'answering': 169, 'answerphone': 168, 'reckons': 182, 'said': 182, 'says': 182, 'thinks': 183, 'vm': 168,
'voicemail': 168}, {'has': 229}, {'busy': 185, 'dead': 185, 'engaged': 185, 'is': 255, 's': 255, 'switched': 254,
'was': 255}, {'like': 187}, {'says': 187}, {'<them>': 2, 'N': 191}, {'1': 55}, {'call': 55, 'meeting': 55}, {'up':
55}, {'off': 55}, {'one': 55}, {'to': 267}, {'1': 263, '1on1': 55, 'appointment': 55, 'board': 264, 'breakfast': 55,
'call': 55, 'catch': 265, 'coffee': 55, 'demo': 55, 'dinner': 55, 'interview': 55, 'kick': 266, 'kickoff': 55,
'lunch': 55, 'meeting': 55, 'offsite': 55, 'one': 268, 'party': 55, 'retro': 55, 'review': 55, 'session': 55, 'slot':
55, 'stand': 265, 'standup': 55, 'sync': 55, 'weekly': 55, 'workshop': 55, 'zoom': 55}, {'': (0, 'missed'), '1': 263,
'1on1': 55, 'appointment': 55, 'board': 264, 'breakfast': 55, 'call': 55, 'catch': 265, 'coffee': 55, 'demo': 55,
'dinner': 55, 'interview': 55, 'kick': 266, 'kickoff': 55, 'lunch': 55, 'meeting': 55, 'offsite': 55, 'one': 268,
'party': 55, 'retro': 55, 'review': 55, 'session': 55, 'slot': 55, 'stand': 265, 'standup': 55, 'sync': 55, 'weekly':
55, 'workshop': 55, 'zoom': 55}, {'1': 263, '1on1': 55, 'appointment': 55, 'board': 269, 'breakfast': 55, 'call': 55,
'catch': 265, 'coffee': 55, 'daily': 269, 'demo': 55, 'dinner': 55, 'interview': 55, 'kick': 266, 'kickoff': 55,
'lunch': 55, 'meeting': 55, 'monthly': 269, 'offsite': 55, 'one': 268, 'party': 55, 'quarterly': 269, 'retro': 55,
'review': 55, 'session': 55, 'slot': 55, 'stand': 265, 'standup': 55, 'sync': 55, 'team': 269, 'weekly': 270,
'workshop': 55, 'zoom': 55}, {'s': 271}, {'<their>': 271, 'D': 271, 'N': 272, 'my': 271, 'our': 271, 'the': 271,
'this': 271}, {'touch': 55}, {'in': 274}, {'see': 55}, {'': (0, 'missed'), 'up': 55}, {'base': 55}, {'ask': 55,
'check': 55, 'drop': 55, 'email': 55, 'get': 275, 'give': 55, 'go': 276, 'invite': 55, 'look': 277, 'message': 55,
'phone': 55, 'ping': 55, 'pop': 55, 'reply': 55, 'ring': 55, 'send': 55, 'text': 55, 'thank': 55, 'touch': 278,
'write': 55}, {'really': 279}, {'<owed_thing>': 131}, {'...': 281, '<owed_thing>': 137}, {'^': 282}, {'...': 205,
'<owed_thing>': 209, 'all': 210, 'my': 210, 'our': 210, 'some': 210, 'the': 210, 'those': 210}, {'^': 284, 'a': 213,
'an': 213}, {'of': 156}, {'sign': 286}, {'s': 55}, {'<their>': 55, 'N': 288}, {'N': 187}, {'from': 289, 'that': 290,
'through': 289, 'via': 289}, {'to': 279}, {'<them>': 157}, {'say': 187}, {'N': 239, 'that': 290}, {'ought': 292,
'should': 279}, {'<i>': 218, '^': 180, 'just': 10, 'that': 219, 'to': 181}, {'are': 187}, {'t': 8}, {'<bid>': 8,
'<bid_it>': 179, 'always': 8, 'build': 8, 'buy': 8, 'charge': 8, 'cut': 8, 'don': 299, 'dont': 8, 'double': 8, 'drop':
8, 'fire': 8, 'focus': 8, 'hire': 8, 'keep': 8, 'launch': 8, 'never': 8, 'raise': 8, 'sell': 8, 'ship': 8, 'start': 8,
'stop': 8, 'test': 8, 'try': 8, 'use': 8, 'wait': 8}, {'^': 300}, {'^': 300, 'just': 10, 'to': 301}, {'<i>': 218, '^':
300, 'just': 10, 'that': 219, 'to': 301}, {'later': 0}, {'N': 304}, {'': (13, 'talk'), 'like': 187}, {'probably': 279,
'really': 279}, {'hear': 187}, {'i': 308}, {'from': 289, 'through': 289, 'via': 289}, {'of': 109}, {'from': 109,
'off': 109, 'out': 311}, {'...': 312}, {'^': 313}, {'...': 312, '<their>': 12, 'N': 154}, {'<their>': 314, '^': 315,
'a': 314, 'an': 314, 'any': 314, 'my': 314, 'our': 314, 'the': 314}, {'given': 316, 'sent': 316}, {'<their>': 314,
'^': 313, 'a': 314, 'an': 314, 'any': 314, 'my': 314, 'our': 314, 'the': 314}, {'up': 316}, {'be': 317, 'collect':
316, 'get': 316, 'have': 318, 'hear': 318, 'pick': 319, 'receive': 316, 'see': 316}, {'after': 156, 'chasing': 156,
'lacking': 156, 'missing': 156, 'no': 287, 'owe': 158, 'short': 286, 'to': 320}, {'to': 231}, {'^': 9, 'just': 10,
'to': 10}, {'is': 187}, {'it': 38}, {'<until>': 37, '^': 325}, {'get': 326, 'have': 326, 'see': 326}, {'could': 327,
'd': 327, 'll': 327, 'will': 327, 'would': 327}, {'<they>': 328}, {'promised': 329, 'said': 329, 'swore': 329},
{'<i>': 330}, {'...': 146, '<owed_thing>': 132, 'agreement': 31, 'answer': 31, 'contract': 31, 'copy': 31, 'decision':
31, 'deck': 31, 'docs': 31, 'documents': 31, 'draft': 31, 'feedback': 31, 'figures': 31, 'invoice': 31, 'list': 31,
'numbers': 31, 'offer': 31, 'order': 31, 'paperwork': 31, 'payment': 31, 'po': 31, 'proposal': 31, 'quote': 31,
'report': 31, 'samples': 31, 'specs': 31, 'term': 32}, {'^': 332, 'buzz': 324, 'final': 35, 'first': 35, 'rumour':
324, 'signed': 35, 'word': 324}, {'say': 187, 'to': 59}, {'<them>': 37, 'N': 37}, {'forward': 335, 'intro': 335,
'introduce': 335, 'send': 335, 'share': 335}, {'': (12, 'task')}, {'^': 336, 'do': 337}, {'<them>': 55, 'N': 55},
{'of': 339}, {'<them>': 55, 'N': 55, 'hold': 340}, {'to': 339}, {'call': 339, 'catch': 339, 'get': 341, 'hunt': 339,
'nail': 339, 'pin': 339, 'raise': 339, 'reach': 339, 'ring': 339, 'see': 339, 'speak': 342, 'track': 339}, {'to':
343}, {'$$': 55, 'again': 55, 'both': 166, 'each': 167, 'every': 167, 'only': 55, 'twice': 55}, {'from': 199, 'has':
229, 'is': 187}, {'<bid>': 8, 'go': 8}, {'^': 347}, {'^': 9, 'not': 348}, {'t': 348}, {'to': 320}, {'<i>': 7,
'<their>': 36, '<they>': 44, '<view>': 50, 'N': 103, '^': 144, 'a': 149, 'advised': 153, 'after': 156, 'also': 159,
'an': 162, 'annoyed': 165, 'answering': 169, 'answerphone': 168, 'anxious': 165, 'argued': 153, 'awaiting': 174,
'awaits': 174, 'away': 178, 'basically': 184, 'busy': 186, 'by': 189, 'came': 190, 'catching': 194, 'chasing': 156,
'collecting': 175, 'counseled': 195, 'counselled': 195, 'curious': 165, 'cycling': 197, 'd': 10, 'definitely': 159,
'dm': 200, 'driving': 201, 'dropping': 175, 'email': 200, 'engaged': 202, 'essentially': 203, 'excited': 165,
'expect': 208, 'expecting': 214, 'expects': 214, 'feels': 220, 'fetching': 175, 'figures': 220, 'final': 35, 'first':
35, 'flying': 197, 'folk': 222, 'from': 199, 'gather': 226, 'gathered': 228, 'going': 197, 'gossip': 230, 'got': 231,
'having': 235, 'he': 60, 'heading': 238, 'hear': 241, 'heard': 243, 'hearing': 244, 'her': 245, 'his': 245,
'honestly': 203, 'hope': 247, 'hoping': 247, 'hosting': 175, 'how': 249, 'i': 250, 'intro': 253, 'it': 256, 'jealous':
165, 'just': 257, 'lacking': 156, 'legend': 258, 'line': 259, 'literally': 203, 'looks': 260, 'mail': 200, 'market':
261, 'meeting': 262, 'message': 200, 'missed': 273, 'missing': 156, 'must': 280, 'my': 283, 'need': 208, 'needed':
285, 'needs': 214, 'no': 287, 'note': 200, 'noticed': 291, 'now': 159, 'number': 259, 'off': 238, 'only': 231,
'ought': 292, 'our': 283, 'owe': 293, 'people': 294, 'phone': 259, 'picking': 175, 'planning': 0, 'popping': 178,
'proud': 165, 'read': 295, 'really': 296, 'reckons': 297, 'rumor': 258, 'rumour': 258, 'rumours': 298, 'said': 302,
'saw': 291, 'says': 303, 'see': 291, 'seeing': 305, 'seemingly': 187, 'seems': 306, 'she': 60, 'short': 286, 'should':
307, 'signed': 35, 'simply': 203, 'so': 309, 'sounds': 260, 'spotted': 310, 'still': 321, 'straight': 322, 'street':
261, 'suggests': 323, 'taking': 175, 'talk': 324, 'text': 200, 'that': 331, 'the': 333, 'their': 245, 'they': 334,
'thinking': 165, 'thinks': 220, 'to': 338, 'traveling': 197, 'travelling': 197, 'trying': 344, 'understand': 228,
'visiting': 305, 'vm': 345, 'voicemail': 345, 'want': 208, 'wanted': 285, 'wants': 214, 'warned': 153, 'was': 153,
'what': 249, 'whatsapp': 200, 'when': 249, 'where': 249, 'which': 331, 'why': 249, 'wish': 247, 'wishing': 247,
'word': 346, 'worried': 165, 'would': 349, 'wouldn': 350, 'wouldnt': 348, 'yet': 351}, {'from': 134}, {'...': 353},
{'get': 354}, {'N': 337}, {'...': 356}, {'you': 357}, {'done': 357}, {'congrats': 357, 'congratulations': 357,
'happy': 357, 'hello': 357, 'hi': 357, 'sorry': 357, 'thank': 358, 'thanks': 357, 'well': 359}, {'^': 355, 'say': 360,
'wish': 360}, {'': (22, 'gave:volunteering')}, {'^': 362}, {'free': 363}, {'bono': 363}, {'for': 364, 'free': 363,
'help': 363, 'helping': 363, 'pro': 365, 'unpaid': 363}, {'for': 364, 'free': 363, 'help': 363, 'helping': 363, 'of':
366, 'pro': 365, 'unpaid': 363}, {'': (18, 'gave:mentoring')}, {'^': 368}, {'': (18, 'gave:mentoring'), 'students':
369}, {'^': 370, 'at': 369}, {'for': 364, 'free': 363, 'help': 363, 'helping': 363, 'mentoring': 371, 'pro': 365,
'unpaid': 363, 'volunteering': 363}, {'for': 364, 'free': 363, 'help': 363, 'helping': 363, 'mentoring': 371, 'of':
372, 'pro': 365, 'unpaid': 363, 'volunteering': 363}, {'calls': 55}, {'afternoon': 367, 'day': 367, 'days': 367,
'evening': 367, 'h': 373, 'hour': 373, 'hours': 373, 'hr': 373, 'hrs': 373, 'missed': 374, 'morning': 367}, {'minute':
185}, {'last': 376}, {'the': 377}, {'me': 185, 'us': 185}, {'$$': 55, 'again': 185, 'at': 378, 'last': 376, 'on':
379}, {'$$': 55, 'again': 185, 'at': 378, 'back': 185, 'last': 376, 'on': 379, 'out': 185}, {'<off_it>': 381}, {'be':
382}, {'to': 383}, {'been': 382}, {'<off_it>': 381, 'been': 382}, {'been': 382, 'being': 382, 'gets': 382, 'got': 382,
'had': 384, 'has': 385, 'is': 382, 's': 386, 'was': 382, 'were': 382}, {'N': 387}, {'<off_it>': 380, 'been': 382,
'being': 382, 'gets': 382, 'got': 382, 'had': 384, 'has': 385, 'is': 382, 's': 386, 'skipped': 55, 'w': 388, 'was':
382, 'were': 382, 'with': 388}, {'1': 389}, {'skipped': 55}, {'': (17, 'gave:knowledge')}, {'^': 392}, {'about': 393,
'in': 393, 'on': 393, 'through': 393}, {'about': 393, 'for': 393, 'in': 393, 'on': 393}, {'...': 394, 'about': 393,
'for': 393, 'in': 393, 'on': 393, 'up': 395}, {'<them>': 396, 'N': 396}, {'<them>': 392, 'N': 392}, {'to': 398},
{'...': 399}, {'for': 398, 'to': 398}, {'...': 401}, {'^': 402}, {'<them>': 393, 'N': 393}, {'<them>': 393, 'N': 393,
'^': 400, 'how': 393, 'my': 403, 'our': 403, 'the': 403, 'to': 404, 'what': 393, 'when': 393, 'where': 393, 'which':
393, 'why': 393}, {'': (19, 'gave:resource')}, {'<useful>': 406}, {'...': 407, '<useful>': 406}, {'a': 408, 'an': 408,
'my': 408, 'our': 408, 'some': 408, 'that': 408, 'the': 408, 'this': 408}, {'^': 409}, {'^': 409, 'across': 410, 'on':
410, 'over': 410}, {'<them>': 406, 'N': 406}, {'to': 412, 'with': 412}, {'...': 413, 'to': 412, 'with': 412},
{'<useful>': 414}, {'...': 415, '<useful>': 414}, {'a': 416, 'an': 416, 'my': 416, 'our': 416, 'some': 416, 'the':
416}, {'^': 417}, {'<them>': 411, 'N': 411, '^': 417, 'across': 418, 'along': 418, 'off': 418, 'on': 418, 'over': 418,
'round': 418}, {'D': 37}, {'...': 37}, {'...': 420, '<them>': 421, 'both': 37}, {'<give1>': 422}, {'^': 37, 'with':
157}, {'^': 37, 'off': 424, 'out': 424, 'up': 424, 'with': 157}, {'<them>': 425, 'N': 425}, {'at': 89, 'down': 89,
'for': 89, 'in': 89, 'on': 89, 'out': 89, 'over': 89, 'to': 89, 'up': 89, 'with': 89}, {'<giveinf>': 37}, {'^': 428},
{'for': 429, 'to': 429, 'with': 429}, {'...': 104}, {'^': 431}, {'...': 420}, {'<them>': 432, 'N': 432, '^': 433},
{'^': 433}, {'...': 1, '^': 428}, {'...': 1, '^': 428, 'call': 0, 'have': 0, 'meet': 0, 'see': 0, 'speak': 0, 'talk':
0, 'visit': 0}, {'at': 89, 'down': 89, 'for': 436, 'in': 89, 'on': 89, 'out': 89, 'over': 89, 'to': 437, 'up': 89,
'with': 436}, {'<them>': 432, 'N': 432, 'together': 89}, {'<them>': 432, 'N': 432}, {'...': 1, 'at': 89, 'down': 89,
'for': 89, 'in': 89, 'on': 89, 'out': 89, 'over': 89, 'to': 89, 'up': 89, 'with': 89}, {'up': 430}, {'...': 1, 'call':
0, 'have': 0, 'meet': 0, 'see': 0, 'speak': 0, 'talk': 0, 'visit': 0}, {'at': 89, 'down': 89, 'for': 89, 'in': 89,
'on': 89, 'out': 89, 'over': 89, 'to': 443, 'up': 89, 'with': 89}, {'hook': 430}, {'the': 445}, {'in': 430}, {'^':
12}, {'on': 448}, {'waiting': 449}, {'...': 1, '<them>': 432, 'N': 432, '^': 433}, {'...': 1, 'to': 343}, {'orders':
430}, {'<making>': 426, '<outing>': 89, 'attending': 89, 'away': 427, 'booked': 427, 'bound': 430, 'bringing': 434,
'calling': 435, 'catching': 89, 'celebrating': 89, 'charged': 430, 'cooking': 89, 'doing': 89, 'down': 430, 'driving':
89, 'dropping': 434, 'due': 438, 'flying': 89, 'getting': 439, 'giving': 440, 'going': 441, 'having': 89, 'heading':
441, 'hosting': 89, 'introducing': 435, 'left': 430, 'lending': 440, 'lined': 442, 'making': 435, 'meant': 430,
'meeting': 89, 'obliged': 430, 'off': 444, 'on': 446, 'out': 427, 'paying': 435, 'picking': 89, 'planning': 0,
'playing': 89, 'presenting': 89, 'roped': 447, 'running': 89, 'seeing': 89, 'sending': 434, 'sharing': 435, 'showing':
89, 'signed': 442, 'speaking': 89, 'still': 450, 'taking': 451, 'tasked': 430, 'traveling': 89, 'travelling': 89,
'trying': 452, 'under': 453, 'visiting': 89, 'watching': 89, 'writing': 435}, {'<outing>': 89, 'away': 427, 'booked':
427, 'due': 427, 'going': 427, 'heading': 427, 'off': 427, 'out': 427}, {'<outing>': 89, 'away': 427, 'booked': 427,
'due': 441, 'going': 427, 'having': 89, 'heading': 427, 'meeting': 89, 'off': 441, 'out': 427}, {'...': 1, 'got': 89},
{'got': 89}, {'am': 455, 'are': 456, 'fly': 89, 'have': 457, 'm': 455, 'meet': 89, 're': 455, 'travel': 89, 've':
458}, {'N': 459}, {'together': 89}, {'...': 1, '^': 433}, {'<making>': 426, '<outing>': 89, 'attending': 89, 'away':
427, 'booked': 427, 'bound': 430, 'bringing': 435, 'calling': 435, 'catching': 89, 'celebrating': 89, 'charged': 430,
'cooking': 89, 'doing': 89, 'down': 430, 'driving': 89, 'dropping': 435, 'due': 438, 'flying': 89, 'getting': 461,
'going': 441, 'having': 89, 'heading': 441, 'hosting': 89, 'introducing': 435, 'left': 430, 'lined': 442, 'making':
435, 'meant': 430, 'meeting': 89, 'obliged': 430, 'off': 444, 'on': 446, 'out': 427, 'paying': 435, 'picking': 89,
'planning': 0, 'playing': 89, 'presenting': 89, 'roped': 447, 'running': 89, 'seeing': 89, 'sending': 435, 'sharing':
435, 'showing': 89, 'signed': 442, 'speaking': 89, 'taking': 462, 'tasked': 430, 'traveling': 89, 'travelling': 89,
'trying': 89, 'under': 453, 'visiting': 89, 'watching': 89, 'writing': 435}, {'there': 185}, {'attend': 185, 'be':
464, 'come': 185, 'go': 185}, {'t': 465}, {'not': 465}, {'mentioned': 187, 'met': 187, 'missed': 273, 'offered': 187,
'promised': 187, 'said': 187, 'seen': 187, 'sent': 187, 'told': 187}, {'': (0, 'missed'), '$$': 55}, {'attend': 469,
'be': 464, 'call': 55, 'come': 185, 'go': 469, 'meet': 55, 'reach': 55, 'see': 55, 'speak': 55, 'talk': 55, 'visit':
55}, {'not': 470}, {'attend': 469, 'be': 464, 'call': 55, 'come': 185, 'go': 469, 'happen': 55, 'meet': 55, 'see': 55,
'speak': 55, 'talk': 55, 'visit': 55}, {'t': 472}, {'attend': 469, 'be': 464, 'call': 55, 'come': 185, 'go': 469,
'meet': 55, 'see': 55, 'speak': 55, 'talk': 55, 'visit': 55}, {'call': 0, 'have': 0, 'meet': 0, 'see': 0, 'speak': 0,
'talk': 0, 'visit': 0}, {'to': 475}, {'how': 393}, {'N': 89}, {'N': 89, 'to': 478, 'with': 478}, {'1': 2}, {'D': 0,
'again': 1, 'next': 1}, {'up': 2}, {'one': 2}, {'to': 483}, {'call': 2}, {'1': 480, 'appointment': 2, 'breakfast': 2,
'brunch': 2, 'call': 2, 'catch': 482, 'chat': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2, 'drinks': 2,
'follow': 482, 'interview': 2, 'lunch': 2, 'meeting': 2, 'mtg': 2, 'one': 484, 'phone': 485, 'session': 2, 'supper':
2, 'sync': 2, 'tea': 2, 'video': 485, 'workshop': 2, 'zoom': 2}, {'...': 1, '1': 480, 'D': 0, 'appointment': 2,
'breakfast': 2, 'brunch': 2, 'call': 2, 'catch': 482, 'chat': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2,
'drinks': 2, 'follow': 482, 'interview': 2, 'lunch': 2, 'meeting': 2, 'mtg': 2, 'one': 484, 'phone': 485, 'session':
2, 'supper': 2, 'sync': 2, 'tea': 2, 'video': 485, 'workshop': 2, 'zoom': 2}, {'up': 487}, {'1': 480, 'another': 486,
'appointment': 2, 'board': 486, 'breakfast': 2, 'brunch': 2, 'call': 2, 'catch': 482, 'chat': 2, 'coffee': 2, 'date':
2, 'demo': 2, 'dinner': 2, 'drinks': 2, 'final': 486, 'first': 486, 'follow': 488, 'interview': 2, 'lunch': 2,
'meeting': 2, 'monthly': 486, 'mtg': 2, 'one': 484, 'phone': 485, 'quick': 486, 'second': 486, 'session': 2, 'short':
486, 'supper': 2, 'sync': 2, 'tea': 2, 'team': 486, 'video': 485, 'weekly': 486, 'workshop': 2, 'zoom': 2}, {'N': 2},
{'meet': 490, 'see': 490, 'visit': 490}, {'1': 480, 'a': 489, 'an': 489, 'another': 486, 'appointment': 2, 'board':
486, 'breakfast': 2, 'brunch': 2, 'call': 2, 'catch': 482, 'chat': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2,
'drinks': 2, 'final': 486, 'first': 486, 'follow': 488, 'interview': 2, 'lunch': 2, 'meeting': 2, 'monthly': 486,
'mtg': 2, 'my': 489, 'one': 484, 'our': 489, 'phone': 485, 'quick': 486, 'second': 486, 'session': 2, 'short': 486,
'supper': 2, 'sync': 2, 'tea': 2, 'team': 486, 'the': 489, 'to': 491, 'video': 485, 'weekly': 486, 'workshop': 2,
'zoom': 2}, {'1': 480, 'N': 481, 'a': 489, 'an': 489, 'another': 486, 'appointment': 2, 'board': 486, 'breakfast': 2,
'brunch': 2, 'call': 2, 'catch': 482, 'chat': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2, 'drinks': 2, 'final':
486, 'first': 486, 'follow': 488, 'got': 492, 'interview': 2, 'lunch': 2, 'meeting': 2, 'missed': 273, 'monthly': 486,
'mtg': 2, 'my': 489, 'one': 484, 'our': 489, 'phone': 485, 'quick': 486, 'second': 486, 'session': 2, 'short': 486,
'supper': 2, 'sync': 2, 'tea': 2, 'team': 486, 'the': 489, 'to': 491, 'video': 485, 'weekly': 486, 'workshop': 2,
'zoom': 2}, {'N': 481}, {'attending': 89, 'catching': 89, 'celebrating': 89, 'cooking': 89, 'doing': 89, 'driving':
89, 'flying': 89, 'getting': 461, 'going': 89, 'having': 89, 'heading': 89, 'hosting': 89, 'meeting': 89, 'picking':
89, 'playing': 89, 'presenting': 89, 'running': 89, 'seeing': 89, 'showing': 89, 'speaking': 89, 'taking': 89,
'traveling': 89, 'travelling': 89, 'trying': 89, 'visiting': 89, 'watching': 89}, {'at': 89, 'back': 89, 'in': 89,
'over': 89, 'with': 89}, {'be': 496}, {'...': 1, 'D': 0, 'again': 1, 'next': 1}, {'N': 498, 'to': 478, 'with': 478},
{'to': 491}, {'reply': 55}, {'answer': 55}, {'a': 501, 'an': 502, 'past': 55, 'there': 55, 'through': 55}, {'it': 55},
{'got': 503, 'made': 504}, {'ask': 55, 'check': 55, 'drop': 55, 'email': 55, 'get': 275, 'give': 55, 'go': 276,
'have': 55, 'invite': 55, 'look': 277, 'message': 55, 'phone': 55, 'ping': 55, 'pop': 55, 'reply': 55, 'ring': 55,
'send': 55, 'text': 55, 'thank': 55, 'touch': 278, 'write': 55}, {'to': 506}, {'...': 38}, {'^': 508}, {'get': 509,
'have': 509, 'see': 509}, {'could': 510, 'd': 510, 'll': 510, 'will': 510, 'would': 510}, {'<they>': 511},
{'internet': 55, 'news': 55, 'paper': 55, 'radio': 55, 'tv': 55}, {'the': 513}, {'on': 55}, {'in': 514, 'it': 515,
'on': 514}, {'to': 55}, {'': (0, 'missed'), 'ask': 55, 'check': 55, 'drop': 55, 'email': 55, 'get': 275, 'give': 55,
'go': 276, 'invite': 55, 'look': 277, 'message': 55, 'phone': 55, 'ping': 55, 'pop': 55, 'reply': 55, 'ring': 55,
'send': 55, 'text': 55, 'thank': 55, 'touch': 278, 'write': 55}, {'to': 518}, {'have': 517, 'must': 55, 'need': 517,
'ought': 519, 'should': 518}, {'<i>': 187}, {'<i>': 187, '<they>': 511, 'that': 521}, {'been': 55, 'called': 55,
'gone': 55, 'met': 55, 'phoned': 55, 'replied': 55, 'rung': 55, 'seen': 55, 'visited': 55, 'written': 55}, {'have':
523, 'probably': 279, 'really': 279}, {'<i>': 187, 'that': 521}, {'<them>': 522}, {'trying': 344}, {'1': 480, 'a':
489, 'an': 489, 'another': 486, 'appointment': 2, 'been': 527, 'board': 486, 'breakfast': 2, 'brunch': 2, 'call': 2,
'catch': 482, 'chat': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2, 'drinks': 2, 'final': 486, 'first': 486,
'follow': 488, 'got': 492, 'interview': 2, 'lunch': 2, 'meeting': 2, 'missed': 273, 'monthly': 486, 'mtg': 2, 'my':
489, 'one': 484, 'our': 489, 'phone': 485, 'quick': 486, 'second': 486, 'session': 2, 'short': 486, 'supper': 2,
'sync': 2, 'tea': 2, 'team': 486, 'the': 489, 'to': 491, 'video': 485, 'weekly': 486, 'workshop': 2, 'zoom': 2}, {'':
(23, 'contact')}, {'at': 529, 'by': 529, 'due': 476, 'off': 476, 'planning': 0, 'with': 529}, {'^': 423, 'am': 454,
'and': 460, 'are': 463, 'can': 466, 'cannot': 465, 'cant': 465, 'could': 467, 'couldn': 466, 'couldnt': 465, 'd': 468,
'did': 471, 'didn': 473, 'didnt': 474, 'due': 476, 'explained': 477, 'go': 479, 'had': 468, 'have': 493, 'host': 494,
'im': 495, 'll': 497, 'm': 454, 'meet': 499, 'missed': 273, 'must': 280, 'need': 500, 'never': 505, 'not': 505, 'off':
476, 'ought': 507, 'promised': 512, 're': 463, 'read': 516, 'really': 520, 'said': 522, 'saw': 516, 'see': 499,
'shall': 497, 'should': 524, 'swore': 512, 'thought': 525, 'told': 526, 've': 528, 'visit': 499, 'was': 530, 'were':
530, 'will': 497}, {'through': 393, 'thru': 393}, {'all': 532, 'right': 532, 'through': 393, 'thru': 393}, {'<them>':
533, 'N': 533}, {'': (16, 'gave:feedback')}, {'^': 535}, {'s': 536}, {'<them>': 535, 'N': 535}, {'for': 538}, {'...':
539}, {'<their>': 536, 'N': 537}, {'<their>': 536, 'N': 537, '^': 540}, {'<their>': 536, 'N': 537, '^': 540, 'on':
541, 'over': 542, 'through': 542, 'up': 542}, {'...': 70, ':': 69}, {'ask': 8, 'go': 8, 'take': 8}, {'^': 545}, {':':
546}, {'...': 547, ':': 546}, {'<told_by>': 544, '<view>': 548}, {'': (3, 'advice'), 'ask': 8, 'go': 8, 'take': 8},
{'^': 550}, {'nutshell': 46}, {'...': 46, 'a': 552, 'short': 46}, {'^': 8, 'clear': 45, 'simple': 45, 'that': 45,
'to': 45}, {'...': 547, ':': 551, 'about': 47, 'at': 47, 'basically': 46, 'in': 553, 'is': 554, 'on': 47, 'over': 47,
're': 47, 'was': 554}, {'^': 8, 'that': 45, 'to': 45}, {'^': 8, 'is': 556, 's': 556, 'that': 45, 'to': 45, 'was':
556}, {'...': 549, '<told_by>': 544, '<view>': 555, 'advice': 557, 'counsel': 557, 'recommendation': 557,
'suggestion': 557, 'tip': 557, 'view': 557}, {'afford': 8}, {'t': 559}, {'to': 8}, {'can': 560, 'cannot': 559,
'mustn': 299, 'mustnt': 8, 'oughtn': 299, 'oughtnt': 8, 'want': 561}, {'better': 8, 'crazy': 8, 'daft': 8, 'foolish':
8, 'mad': 8, 'wise': 8}, {'better': 8}, {'be': 563, 'best': 8, 'better': 8, 'do': 564}, {'^': 565}, {'^': 562, 'd':
566, 'had': 566, 'would': 566}, {'': (3, 'advice'), 'big': 8, 'early': 8, 'for': 8, 'slow': 8, 'straight': 8, 'to': 8,
'with': 8}, {'go': 8, 'her': 8, 'him': 8, 'it': 8, 'the': 8, 'them': 8}, {'<bid>': 8, '<bid_it>': 179, 'ask': 8, 'go':
568, 'let': 569}, {'big': 8, 'early': 8, 'for': 8, 'slow': 8, 'straight': 8, 'to': 8, 'with': 8}, {'<bid>': 8,
'<bid_it>': 179, 'ask': 8, 'go': 571}, {'^': 572}, {'^': 570}, {'^': 570, 'like': 10, 'that': 573, 'to': 574}, {'^':
8, 'to': 45}, {'be': 576}, {'is': 576, 'was': 576, 'would': 577}, {'d': 45, 'would': 45}, {'<they>': 579}, {'me': 580,
'us': 580}, {'was': 581, 'were': 581}, {'<them>': 580, 'N': 580, 'me': 580, 'us': 580}, {'was': 583, 'were': 583},
{'<they>': 582, 'it': 584, 'that': 584, 'this': 584}, {'answer': 578, 'fix': 578, 'key': 578, 'move': 578, 'play':
578, 'secret': 578, 'solution': 578, 'thing': 578, 'trick': 578, 'way': 578}, {'': (3, 'advice'), '<bid>': 8}, {'^':
587}, {'to': 588}, {'<i>': 567, '^': 572, 'answer': 578, 'fix': 578, 'key': 578, 'move': 578, 'my': 586, 'our': 586,
'play': 578, 'secret': 578, 'solution': 578, 'the': 586, 'thing': 578, 'trick': 578, 'way': 578}, {'<bid>': 8, 'ask':
8, 'go': 571}, {'^': 591}, {'^': 591, 'like': 10, 'that': 592, 'to': 592}, {'<me>': 593, '^': 570, 'like': 10, 'that':
592, 'to': 592}, {'<i>': 567, '<me>': 575, '^': 570, 'answer': 578, 'fix': 578, 'if': 585, 'key': 578, 'like': 10,
'move': 578, 'my': 586, 'no': 589, 'not': 589, 'our': 586, 'play': 578, 'secret': 578, 'solution': 578, 'that': 590,
'the': 586, 'thing': 578, 'to': 594, 'trick': 578, 'way': 578}, {'D': 57}, {'...': 596, '<me>': 57, 'D': 57},
{'<until>': 57}, {'...': 598}, {'<give3>': 597, '<giveinf>': 599}, {'2': 8, 'to': 8}, {'can': 8, 'could': 8, 'have':
561, 'must': 8, 'need': 601, 'ought': 561, 'shd': 8, 'should': 8, 'shouldn': 299, 'shouldnt': 8}, {'^': 602},
{'never': 561, 'not': 561, 'to': 8}, {'^': 604}, {'...': 605}, {'<i>': 603}, {'<i>': 603, '^': 8, 'at': 606, 'by':
606, 'during': 606, 'in': 606, 'on': 606, 'over': 606, 'that': 607, 'via': 606}, {'<i>': 603, '^': 8, 'that': 607},
{'attended': 529}, {'': (3, 'advice'), '...': 8}, {'to': 611}, {'better': 8, 'd': 564, 'have': 612, 'must': 611,
'need': 612, 'ought': 612, 'shd': 611, 'should': 611, 'shouldn': 299, 'shouldnt': 8}, {'^': 613}, {'<i>': 614},
{'<i>': 614, 'that': 615}, {'<i>': 614, '<me>': 616, 'that': 615}, {'<i>': 614, '<me>': 616, 'back': 617, 'that':
615}, {'...': 596}, {'<i>': 614, '<me>': 616, '^': 619, 'back': 617, 'that': 615}, {'<me>': 57}, {'for': 621}, {'...':
622}, {'asking': 623, 'checking': 623, 'digging': 623, 'drafting': 623, 'finding': 623, 'looking': 623, 'preparing':
623, 'pulling': 623, 'putting': 623, 'sorting': 623, 'working': 623}, {'fan': 150}, {'about': 45}, {'my': 37, 'our':
37}, {'^': 627}, {'^': 627, 'about': 628, 'for': 628, 'on': 628}, {'me': 45, 'my': 45, 'our': 45, 'us': 45}, {'for':
45}, {'...': 204, 'my': 37, 'our': 37}, {'^': 210}, {'^': 632, 'a': 633, 'an': 633, 'my': 633, 'our': 633, 'some':
633, 'the': 633}, {'^': 627, 'about': 628, 'for': 634, 'on': 628}, {'on': 45}, {'^': 627, 'about': 628, 'for': 628,
'me': 629, 'on': 628, 'us': 629}, {'...': 1, 'D': 0, 'along': 89, 'back': 89, 'by': 89, 'down': 89, 'for': 89, 'in':
89, 'out': 89, 'over': 89, 'round': 89, 'to': 89, 'up': 89, 'with': 89}, {'': (4, 'needs_from_me'), 'D': 170}, {'me':
639, 'us': 639}, {'from': 640}, {'...': 641}, {'^': 642}, {'on': 643}, {'against': 45}, {'against': 45, 'set': 645},
{'me': 45, 'us': 45}, {'on': 629}, {'out': 629}, {'for': 643}, {'favor': 150, 'favour': 150}, {'a': 625, 'in': 151},
{'me': 629}, {'at': 653}, {'against': 45, 'for': 45}, {'much': 655}, {'<until>': 170, 'from': 640}, {'...': 657, 'my':
37, 'our': 37}, {'^': 658, 'a': 633, 'an': 633, 'my': 633, 'our': 633, 'some': 633, 'the': 633}, {'...': 641, 'my':
37, 'our': 37}, {'^': 660}, {'^': 627, 'about': 628, 'for': 659, 'on': 661}, {'^': 624, 'a': 625, 'adamant': 626,
'after': 629, 'against': 630, 'all': 631, 'asking': 635, 'big': 636, 'chasing': 637, 'coming': 638, 'counting': 644,
'dead': 646, 'expecting': 643, 'firmly': 631, 'for': 647, 'hanging': 648, 'holding': 649, 'hoping': 650, 'in': 651,
'looking': 649, 'nagging': 629, 'not': 652, 'on': 654, 'pressing': 629, 'pushing': 631, 'strongly': 655, 'very': 656,
'waiting': 662}, {'can': 299, 'have': 561, 'must': 8, 'need': 561, 'ought': 561, 'should': 8, 'shouldn': 299,
'shouldnt': 8}, {'^': 664}, {'<i>': 665}, {'<i>': 665, 'that': 666}, {'...': 667}, {'<i>': 603, 'at': 668, 'by': 668,
'during': 668, 'in': 668, 'on': 668, 'over': 668, 'that': 607, 'via': 668}, {'<i>': 603, 'that': 607},
{'<owed_thing>': 209}, {'^': 671}, {'^': 671, 'a': 672, 'an': 672, 'my': 672, 'our': 672, 'the': 672}, {'be': 187},
{'for': 673, 'he': 187, 'her': 187, 'his': 187, 'how': 187, 'if': 187, 'it': 187, 'she': 187, 'that': 187, 'their':
187, 'they': 187, 'to': 674, 'what': 187, 'when': 187, 'whether': 187, 'why': 187}, {'for': 673}, {'without': 379},
{'...': 677}, {'must': 8, 'need': 561, 'needs': 561, 'ought': 561, 'should': 8}, {'...': 679}, {'': (13, 'talk'),
'<i>': 603, '^': 680}, {'<i>': 603, '^': 680, 'he': 187, 'her': 187, 'his': 187, 'how': 187, 'if': 187, 'it': 187,
'she': 187, 'that': 681, 'their': 187, 'they': 187, 'what': 187, 'when': 187, 'whether': 187, 'why': 187}, {'my': 406,
'our': 406}, {'^': 683}, {'back': 55}, {'answer': 55, 'answered': 55, 'call': 685, 'called': 685, 'came': 55, 'come':
55, 'coming': 55, 'make': 504, 'pick': 265, 'picked': 265, 'replied': 55, 'reply': 55, 'respond': 55, 'responded': 55,
'show': 55, 'showed': 55}, {'t': 686}, {'he': 187, 'her': 187, 'his': 187, 'how': 187, 'if': 187, 'it': 187, 'she':
187, 'that': 187, 'their': 187, 'they': 187, 'what': 187, 'when': 187, 'whether': 187, 'why': 187}, {'not': 686},
{'place': 8, 'position': 8, 'shoes': 8}, {'my': 690}, {'in': 691, 'me': 8, 'us': 8}, {'was': 692, 'were': 692},
{'<their>': 8}, {'was': 694, 'were': 694}, {'<they>': 693, 'it': 695}, {'boots': 8, 'place': 8, 'position': 8, 'seat':
8, 'shoes': 8}, {'my': 697, 'our': 697}, {'if': 696, 'in': 698}, {'for': 8}, {'more': 8}, {'for': 701}, {'with': 8},
{'of': 8}, {'than': 8}, {'before': 8, 'instead': 704, 'not': 8, 'over': 8, 'rather': 705}, {'...': 706}, {'on': 8},
{'rid': 704}, {'for': 8, 'with': 8}, {'': (3, 'advice'), 'for': 8}, {'off': 8, 'out': 711}, {'...': 706, 'the': 8},
{'in': 8}, {'touch': 8}, {'back': 8, 'for': 8, 'harder': 8}, {'i': 8, 'we': 8}, {'...': 706, 'with': 8}, {'clear': 8},
{'to': 8, 'with': 8}, {'twice': 8}, {'the': 8}, {'for': 722, 'until': 8}, {'away': 8}, {'...': 699, 'aim': 700, 'ask':
702, 'avoid': 8, 'begin': 703, 'build': 707, 'buy': 707, 'cap': 8, 'charge': 8, 'close': 707, 'cut': 707, 'demand': 8,
'ditch': 8, 'drop': 707, 'err': 8, 'fight': 8, 'fire': 8, 'focus': 708, 'get': 709, 'go': 710, 'hire': 8, 'hold': 712,
'insist': 8, 'keep': 713, 'kill': 8, 'launch': 707, 'lean': 8, 'lock': 714, 'move': 707, 'negotiate': 8, 'not': 715,
'open': 707, 'opt': 700, 'plump': 700, 'price': 8, 'push': 716, 'put': 713, 'raise': 8, 'rather': 717, 'resist': 8,
'sell': 713, 'shut': 707, 'skip': 8, 'sooner': 8, 'spend': 707, 'start': 718, 'steer': 719, 'stick': 720, 'stop': 707,
'take': 707, 'think': 721, 'wait': 723, 'walk': 724}, {'forgotten': 185}, {'<giveinf>': 210}, {'^': 727}, {'to': 728},
{'charge': 8, 'cut': 8, 'double': 8, 'drop': 8, 'focus': 8, 'hire': 8, 'move': 8, 'raise': 8, 'rethink': 8, 'sell': 8,
'simplify': 8, 'slow': 8, 'start': 8, 'stop': 8, 'wait': 8}, {'^': 730}, {'to': 731}, {'up': 187}, {'catch': 733,
'come': 187, 'have': 187, 'meet': 187, 'see': 187, 'visit': 187}, {'<me>': 729, 'me': 732, 'to': 734, 'us': 732},
{'me': 732, 'us': 732}, {'<bid>': 8, 'bother': 8, 'go': 8, 'rush': 8, 'sign': 8, 'touch': 8}, {'^': 737}, {'^': 725,
'clean': 726, 'completely': 726, 'forgotten': 185, 'like': 735, 'love': 736, 'not': 738, 'totally': 726}, {'answer':
55, 'answered': 55, 'call': 685, 'called': 685, 'came': 55, 'come': 55, 'coming': 55, 'pick': 265, 'picked': 265,
'replied': 55, 'reply': 55, 'respond': 55, 'responded': 55, 'show': 55, 'showed': 55}, {'not': 740}, {'my': 55},
{'answer': 55, 'answered': 55, 'call': 685, 'called': 685, 'came': 55, 'come': 55, 'coming': 55, 'get': 742, 'got':
742, 'pick': 265, 'picked': 265, 'receive': 742, 'received': 742, 'replied': 55, 'reply': 55, 'respond': 55,
'responded': 55, 'saw': 742, 'see': 742, 'seen': 742, 'show': 55, 'showed': 55}, {'t': 743}, {'t': 740}, {'<me>': 729,
'^': 284, 'a': 213, 'an': 213}, {'<owed_thing>': 209, 'all': 210, 'my': 210, 'our': 210, 'some': 210, 'the': 210,
'those': 210}, {'^': 747, 'a': 672, 'an': 672}, {'': (4, 'needs_from_me'), '...': 204}, {'...': 205, '<owed_thing>':
209, 'all': 210, 'my': 749, 'our': 749, 'some': 210, 'the': 210, 'those': 210}, {'<me>': 729, '^': 750, 'a': 213,
'an': 213}, {'off': 8}, {'better': 752, 'crazy': 8, 'daft': 8, 'foolish': 8, 'mad': 8, 'nuts': 8, 'right': 561,
'undercharging': 8, 'underpricing': 8, 'wrong': 561}, {'^': 753}, {'be': 754}, {'^': 602, 'am': 754, 'are': 754, 'd':
755, 'm': 754, 're': 754, 'were': 754, 'would': 755}, {'<i>': 756, '^': 680}, {'<i>': 756, '^': 680, 'that': 757},
{'am': 754, 'are': 754, 'd': 755, 'm': 754, 're': 754, 'were': 754, 'would': 755}, {'<i>': 759}, {'<i>': 759, 'that':
760}, {'...': 677, 'clean': 726, 'completely': 726, 'forgotten': 185, 'totally': 726}, {'not': 561, 'to': 8}, {'^':
763}, {'^': 763, 'again': 764}, {'me': 765, 'us': 765}, {'at': 766, 'me': 765, 'us': 765}, {'on': 767}, {'at': 766,
'away': 767, 'me': 765, 'us': 765}, {'badgering': 767, 'getting': 768, 'going': 768, 'nagging': 769, 'on': 767,
'pestering': 767}, {'her': 12, 'his': 12, 'my': 12, 'our': 12, 'the': 12, 'their': 12}, {'^': 771}, {'<me>': 448},
{'^': 12, 'back': 448}, {'<me>': 774, '^': 771}, {'<me>': 448, '^': 771}, {'approved': 772, 'delivered': 772, 'given':
773, 'got': 773, 'paid': 775, 'returned': 776, 'sent': 776, 'shown': 773, 'signed': 776}, {'been': 770, 'borrowed':
684, 'not': 777}, {'<me>': 448, 'my': 55}, {'approved': 772, 'delivered': 772, 'get': 742, 'given': 773, 'got': 779,
'paid': 775, 'receive': 742, 'received': 742, 'returned': 776, 'saw': 742, 'see': 742, 'seen': 742, 'sent': 776,
'shown': 773, 'signed': 776}, {'t': 780}, {'t': 777}, {'to': 734}, {'at': 668, 'by': 668, 'during': 668, 'in': 668,
'on': 668, 'over': 668, 'via': 668}, {'d': 564, 'have': 561, 'must': 8, 'need': 561, 'ought': 561, 'should': 8,
'shouldn': 299, 'shouldnt': 8, 'want': 561}, {'^': 785}, {'<i>': 786}, {'<i>': 786, 'that': 787}, {'...': 788, '<i>':
786, 'about': 45, 'that': 787}, {'...': 788, '<i>': 786, 'that': 787}, {'^': 627, 'on': 767}, {'^': 627, 'about': 628,
'at': 766, 'away': 767, 'for': 628, 'me': 765, 'on': 628, 'us': 765}, {'^': 8, 'that': 45}, {'mind': 793, 'opinion':
793, 'view': 793}, {'the': 794}, {'my': 37, 'not': 561, 'our': 37, 'to': 8}, {'^': 796, 'about': 628, 'again': 764,
'for': 628, 'on': 628}, {'me': 797, 'us': 765}, {'at': 798, 'me': 765, 'us': 765}, {'...': 788, '<i>': 786, '^': 763,
'that': 787}, {'<me>': 800}, {'...': 657, 'my': 170, 'our': 170}, {'^': 802, 'a': 633, 'an': 633, 'my': 633, 'our':
633, 'some': 633, 'the': 633}, {'^': 627, 'about': 628, 'for': 803, 'on': 661}, {'^': 624, 'a': 625, 'adamant': 789,
'after': 629, 'against': 630, 'all': 631, 'arguing': 790, 'asking': 635, 'badgering': 767, 'big': 636, 'borrowing':
684, 'chasing': 637, 'coming': 638, 'convinced': 670, 'counting': 644, 'dead': 646, 'expecting': 643, 'firmly': 631,
'for': 647, 'getting': 791, 'going': 768, 'hanging': 648, 'holding': 649, 'hoping': 650, 'in': 651, 'insisting': 790,
'like': 10, 'looking': 649, 'nagging': 792, 'not': 652, 'of': 795, 'on': 799, 'pestering': 767, 'pressing': 629,
'pushing': 631, 'saying': 790, 'strongly': 655, 'suggesting': 790, 'telling': 801, 'very': 656, 'waiting': 804},
{'adamant': 790, 'arguing': 790, 'badgering': 767, 'getting': 768, 'going': 768, 'insisting': 790, 'nagging': 769,
'on': 767, 'pestering': 767, 'saying': 790, 'suggesting': 790, 'telling': 801}, {'': (5, 'mine'), '<until>': 37, 'D':
37}, {'me': 807, 'us': 807}, {'from': 808}, {'...': 809}, {'a': 810, 'an': 810, 'my': 37, 'our': 37, 'the': 810},
{'^': 811}, {'get': 812, 'have': 812, 'receive': 812}, {'<giveinf>': 621}, {'^': 814}, {'get': 673, 'have': 673,
'read': 673, 'receive': 673, 'see': 673}, {'<me>': 729, '^': 750, 'a': 213, 'an': 213, 'to': 816}, {'^': 284, 'a':
213, 'an': 213, 'to': 816}, {'D': 170}, {'me': 170, 'us': 170}, {'<owed_thing>': 204, 'by': 819, 'for': 819, 'from':
820}, {'...': 821, '<owed_thing>': 209, 'all': 210, 'my': 749, 'our': 749, 'some': 210, 'the': 210, 'those': 210},
{'<me>': 729, '^': 822, 'a': 213, 'an': 213, 'to': 816}, {'<i>': 45}, {'^': 624, 'a': 625, 'adamant': 626, 'after':
629, 'against': 630, 'all': 631, 'asking': 635, 'big': 636, 'chasing': 637, 'coming': 638, 'dead': 646, 'firmly': 631,
'for': 647, 'hanging': 648, 'holding': 649, 'in': 651, 'looking': 649, 'nagging': 629, 'not': 652, 'on': 654,
'pressing': 629, 'pushing': 631, 'strongly': 655, 'very': 656, 'waiting': 635}, {'2': 8, 'a': 8, 'an': 8, 'better': 8,
'fewer': 8, 'less': 8, 'more': 8, 'our': 8, 'some': 8, 'to': 8}, {'got': 561}, {'better': 8, 'can': 8, 'could': 8,
'd': 564, 'gotta': 8, 'have': 561, 'might': 8, 'must': 8, 'need': 826, 'ought': 561, 'shd': 8, 'should': 8, 'shouldn':
299, 'shouldnt': 8, 've': 827}, {'^': 828, 'am': 754, 'are': 754, 'd': 755, 'm': 754, 're': 754, 'were': 754, 'would':
755}, {'not': 8}, {'...': 679, 'always': 8, 'ask': 8, 'do': 830, 'don': 299, 'dont': 8, 'drop': 8, 'fire': 8, 'focus':
8, 'hire': 8, 'never': 8, 'raise': 8, 'sell': 8, 'start': 8, 'stop': 8}, {'': (13, 'talk'), '<i>': 829, '^': 680},
{'always': 8, 'ask': 8, 'do': 830, 'don': 299, 'dont': 8, 'drop': 8, 'fire': 8, 'focus': 8, 'hire': 8, 'never': 8,
'raise': 8, 'sell': 8, 'start': 8, 'stop': 8}, {'^': 833}, {'<i>': 829, '^': 831, 'he': 187, 'her': 187, 'his': 187,
'how': 187, 'if': 187, 'it': 187, 'she': 187, 'that': 832, 'their': 187, 'they': 187, 'to': 834, 'what': 187, 'when':
187, 'whether': 187, 'why': 187}, {'': (3, 'advice'), 'better': 8, 'can': 8, 'could': 8, 'd': 564, 'gotta': 8, 'have':
561, 'might': 8, 'must': 8, 'need': 601, 'ought': 561, 'shd': 8, 'should': 8, 'shouldn': 299, 'shouldnt': 8, 've':
827}, {'^': 836}, {'better': 8, 'can': 8, 'could': 8, 'd': 564, 'gotta': 8, 'have': 561, 'might': 8, 'must': 8,
'need': 601, 'ought': 561, 'shd': 8, 'should': 8, 'shouldn': 299, 'shouldnt': 8, 've': 827}, {'^': 838}, {'<i>': 839,
'^': 8}, {'<i>': 837, '<me>': 45, '^': 8, 'at': 606, 'by': 606, 'during': 606, 'in': 606, 'on': 606, 'over': 606,
'that': 840, 'to': 45, 'via': 606}, {'<i>': 837, '<me>': 45, '^': 8, 'that': 840, 'to': 45}, {'^': 624, 'a': 625,
'adamant': 789, 'after': 629, 'against': 630, 'all': 631, 'arguing': 790, 'asking': 635, 'badgering': 767, 'been':
770, 'big': 636, 'borrowing': 684, 'chasing': 637, 'coming': 638, 'counting': 644, 'dead': 646, 'expecting': 643,
'firmly': 631, 'for': 647, 'getting': 791, 'going': 768, 'hanging': 648, 'holding': 649, 'hoping': 650, 'in': 651,
'insisting': 790, 'looking': 649, 'nagging': 792, 'not': 652, 'of': 795, 'on': 799, 'pestering': 767, 'pressing': 629,
'pushing': 631, 'saying': 790, 'strongly': 655, 'suggesting': 790, 'telling': 801, 'very': 656, 'waiting': 804}, {'^':
828, 'shall': 45}, {'have': 561, 'must': 8, 'need': 8, 'should': 8}, {'^': 845}, {'<i>': 846, '^': 561}, {'...': 679,
'<giveinf>': 8, 'always': 8, 'ask': 8, 'do': 830, 'don': 299, 'dont': 8, 'drop': 8, 'fire': 8, 'focus': 8, 'hire': 8,
'never': 8, 'raise': 8, 'sell': 8, 'start': 8, 'stop': 8}, {'<i>': 665, '^': 604, 'that': 666}, {'...': 849}, {'^':
828}, {'': (13, 'talk'), '<i>': 851, '^': 680}, {'<giveinf>': 8, 'always': 8, 'ask': 8, 'do': 830, 'don': 299, 'dont':
8, 'drop': 8, 'fire': 8, 'focus': 8, 'hire': 8, 'never': 8, 'raise': 8, 'sell': 8, 'start': 8, 'stop': 8}, {'^': 853},
{':': 45, '<i>': 844, '<me>': 847, '^': 848, 'at': 850, 'by': 850, 'during': 850, 'he': 187, 'her': 187, 'his': 187,
'how': 187, 'if': 187, 'in': 850, 'it': 187, 'on': 850, 'over': 850, 'she': 187, 'that': 852, 'their': 187, 'they':
187, 'to': 854, 'via': 850, 'what': 187, 'when': 187, 'whether': 187, 'why': 187}, {'<giveinf>': 8}, {'<me>': 847,
'^': 856}, {':': 45, '<i>': 829, '<me>': 847, '^': 848, 'at': 850, 'by': 850, 'during': 850, 'he': 187, 'her': 187,
'his': 187, 'how': 187, 'if': 187, 'in': 850, 'it': 187, 'on': 850, 'over': 850, 'she': 187, 'that': 832, 'their':
187, 'they': 187, 'to': 854, 'via': 850, 'what': 187, 'when': 187, 'whether': 187, 'why': 187}, {'a': 810, 'an': 810,
'the': 810}, {'^': 859}, {'^': 814, 'get': 860, 'have': 860, 'receive': 860}, {'not': 777}, {'has': 862, 'hasn': 782,
'hasnt': 777, 'haven': 782, 'havent': 777}, {'': (3, 'advice'), '...': 679}, {'<i>': 839, '^': 680}, {'<i>': 837, '^':
864, 'at': 850, 'by': 850, 'during': 850, 'in': 850, 'on': 850, 'over': 850, 'that': 865, 'via': 850}, {'<i>': 837,
'^': 864, 'that': 865}, {'<i>': 846}, {'<me>': 868}, {'<i>': 846, 'he': 187, 'her': 187, 'his': 187, 'how': 187, 'if':
187, 'it': 187, 'she': 187, 'that': 187, 'their': 187, 'they': 187, 'what': 187, 'when': 187, 'whether': 187, 'why':
187}, {'<me>': 870}, {'': (13, 'talk'), '<i>': 614}, {'<i>': 614, '<me>': 616, 'back': 617, 'he': 187, 'her': 187,
'his': 187, 'how': 187, 'if': 187, 'it': 187, 'she': 187, 'that': 872, 'their': 187, 'they': 187, 'what': 187, 'when':
187, 'whether': 187, 'why': 187}, {'should': 45}, {'<i>': 874}, {'^': 828, 'am': 754, 'are': 754, 'd': 755, 'm': 754,
're': 754, 'should': 45, 'were': 754, 'would': 755}, {'<i>': 876, '^': 831, 'he': 187, 'her': 187, 'his': 187, 'how':
187, 'if': 187, 'it': 187, 'she': 187, 'that': 832, 'their': 187, 'they': 187, 'to': 834, 'what': 187, 'when': 187,
'whether': 187, 'why': 187}, {'': (13, 'talk'), '<i>': 839, '^': 680}, {'<i>': 839, '^': 680, 'at': 668, 'by': 668,
'during': 668, 'he': 187, 'her': 187, 'his': 187, 'how': 187, 'if': 187, 'in': 668, 'it': 187, 'on': 668, 'over': 668,
'she': 187, 'that': 878, 'their': 187, 'they': 187, 'via': 668, 'what': 187, 'when': 187, 'whether': 187, 'why': 187},
{'': (13, 'talk'), '<i>': 759}, {'<i>': 759, 'at': 668, 'by': 668, 'during': 668, 'he': 187, 'her': 187, 'his': 187,
'how': 187, 'if': 187, 'in': 668, 'it': 187, 'on': 668, 'over': 668, 'she': 187, 'that': 880, 'their': 187, 'they':
187, 'via': 668, 'what': 187, 'when': 187, 'whether': 187, 'why': 187}, {'<me>': 881}, {'away': 684, 'part': 529},
{'up': 529}, {'': (13, 'talk'), '^': 671, 'a': 672, 'an': 672, 'my': 672, 'our': 672, 'the': 672}, {'catch': 733,
'come': 187, 'get': 673, 'have': 885, 'meet': 187, 'read': 673, 'receive': 673, 'see': 885, 'visit': 187}, {'<me>':
729, '^': 284, 'a': 213, 'an': 213, 'to': 886}, {'<me>': 729, '^': 284, 'a': 213, 'an': 213, 'me': 732, 'to': 886,
'us': 732}, {'<owed_thing>': 204, 'from': 820}, {'<until>': 170, 'by': 170}, {'...': 890}, {'...': 889,
'<owed_thing>': 209, 'all': 210, 'my': 891, 'our': 891, 'some': 210, 'the': 210, 'those': 210}, {'<me>': 729, '^':
892, 'a': 213, 'an': 213, 'me': 732, 'to': 886, 'us': 732}, {'^': 210, 'a': 633, 'an': 633, 'my': 633, 'our': 633,
'some': 633, 'the': 633}, {'for': 894}, {'': (23, 'contact'), 'favor': 150, 'favour': 150}, {'a': 625, 'adamant': 789,
'against': 630, 'all': 631, 'arguing': 790, 'around': 529, 'asking': 895, 'badgering': 767, 'big': 636, 'clear': 670,
'dead': 646, 'firmly': 631, 'for': 647, 'getting': 768, 'going': 768, 'in': 896, 'insisting': 790, 'like': 10,
'nagging': 769, 'not': 652, 'of': 795, 'on': 767, 'pestering': 767, 'pushing': 631, 'saying': 790, 'strongly': 655,
'suggesting': 790, 'telling': 801, 'very': 656, 'waiting': 895}, {'...': 677, '^': 9}, {'a': 625, 'adamant': 789,
'against': 630, 'all': 631, 'arguing': 790, 'around': 529, 'badgering': 767, 'big': 636, 'dead': 646, 'firmly': 631,
'for': 647, 'getting': 768, 'going': 768, 'in': 896, 'insisting': 790, 'nagging': 769, 'not': 652, 'of': 795, 'on':
767, 'pestering': 767, 'pushing': 631, 'saying': 790, 'strongly': 655, 'suggesting': 790, 'telling': 801, 'very':
656}, {'get': 812, 'have': 812, 'not': 686, 'receive': 812}, {'<bid>': 8, 'accept': 8, 'bother': 8, 'chase': 8, 'do':
8, 'give': 8, 'go': 8, 'hire': 8, 'pay': 8, 'raise': 8, 'rush': 8, 'sell': 8, 'sign': 8, 'spend': 8, 'start': 8,
'take': 8, 'touch': 8}, {'^': 901}, {'^': 725, 'like': 735, 'not': 902}, {'accept': 8, 'bother': 8, 'chase': 8, 'do':
8, 'give': 8, 'go': 8, 'hire': 8, 'pay': 8, 'raise': 8, 'rush': 8, 'sell': 8, 'sign': 8, 'spend': 8, 'start': 8,
'take': 8, 'touch': 8}, {'^': 904}, {'t': 905}, {'<bids>': 595, '^': 600, 'advised': 608, 'advises': 609, 'all': 610,
'answered': 618, 'answers': 620, 'are': 663, 'argued': 669, 'argues': 670, 'asked': 675, 'asks': 676, 'ate': 678,
'attended': 529, 'become': 643, 'becomes': 643, 'believed': 670, 'believes': 682, 'borrowed': 684, 'borrows': 684,
'both': 610, 'can': 687, 'cannot': 686, 'cant': 686, 'claims': 688, 'confirmed': 688, 'could': 689, 'couldn': 687,
'couldnt': 686, 'd': 739, 'did': 741, 'didn': 744, 'didnt': 743, 'doesn': 745, 'drove': 678, 'emailed': 618, 'expect':
746, 'expected': 748, 'expecting': 208, 'expects': 751, 'explained': 688, 'feels': 758, 'felt': 669, 'figures': 761,
'get': 643, 'gets': 643, 'goes': 10, 'had': 762, 'has': 778, 'hasn': 781, 'hasnt': 780, 'haven': 782, 'havent': 777,
'heard': 688, 'hoped': 783, 'hopes': 783, 'insisted': 784, 'insists': 670, 'is': 805, 'isn': 745, 'keeps': 806,
'kept': 806, 'left': 678, 'll': 813, 'mentioned': 688, 'mentions': 688, 'messaged': 618, 'met': 678, 'must': 815,
'need': 817, 'needed': 818, 'needs': 823, 'never': 743, 'plans': 783, 'proposed': 824, 'proposes': 824, 're': 825,
'receives': 643, 'reckoned': 669, 'reckons': 835, 'recommended': 841, 'recommends': 842, 'replied': 618, 'replies':
618, 'responded': 618, 'responds': 618, 's': 843, 'said': 855, 'say': 857, 'says': 858, 'shall': 861, 'should': 815,
'still': 863, 'suggested': 866, 'suggests': 867, 'tell': 869, 'tells': 871, 'texted': 873, 'think': 875, 'thinks':
877, 'thought': 879, 'told': 882, 'took': 883, 'turned': 884, 'want': 887, 'wanted': 888, 'wants': 893, 'warned': 670,
'was': 897, 'went': 898, 'were': 899, 'will': 900, 'won': 687, 'wont': 686, 'would': 903, 'wouldn': 906, 'wouldnt':
905, 'writes': 618, 'wrote': 873}, {'<them>': 46, 'N': 46}, {'from': 908}, {'her': 187, 'him': 187, 'me': 187, 'them':
187, 'us': 187}, {'best': 187, 'better': 187, 'fine': 187, 'for': 910, 'good': 187, 'ok': 187, 'okay': 187}, {'is':
911, 's': 911, 'suits': 911, 'works': 911}, {'together': 0}, {'<outing>': 0, 'at': 0, 'attending': 0, 'catching': 0,
'celebrating': 0, 'cooking': 0, 'doing': 0, 'driving': 0, 'flying': 0, 'getting': 913, 'going': 0, 'having': 0,
'heading': 0, 'hosting': 0, 'in': 0, 'meeting': 0, 'picking': 0, 'playing': 0, 'presenting': 0, 'running': 0,
'seeing': 0, 'showing': 0, 'speaking': 0, 'taking': 0, 'traveling': 0, 'travelling': 0, 'trying': 0, 'visiting': 0,
'watching': 0, 'with': 0}, {'<outing>': 0}, {'am': 915, 'are': 915, 'm': 915, 're': 915}, {'N': 916}, {'1': 0}, {'up':
0}, {'one': 0}, {'to': 920}, {'call': 0}, {'1': 918, 'appointment': 0, 'breakfast': 0, 'brunch': 0, 'call': 0,
'catch': 919, 'chat': 0, 'coffee': 0, 'date': 0, 'demo': 0, 'dinner': 0, 'drinks': 0, 'follow': 919, 'interview': 0,
'lunch': 0, 'meeting': 0, 'mtg': 0, 'one': 921, 'phone': 922, 'session': 0, 'supper': 0, 'sync': 0, 'tea': 0, 'video':
922, 'workshop': 0, 'zoom': 0}, {'': (2, 'plan'), '1': 918, 'appointment': 0, 'breakfast': 0, 'brunch': 0, 'call': 0,
'catch': 919, 'chat': 0, 'coffee': 0, 'date': 0, 'demo': 0, 'dinner': 0, 'drinks': 0, 'follow': 919, 'interview': 0,
'lunch': 0, 'meeting': 0, 'mtg': 0, 'one': 921, 'phone': 922, 'session': 0, 'supper': 0, 'sync': 0, 'tea': 0, 'video':
922, 'workshop': 0, 'zoom': 0}, {'up': 924}, {'1': 918, 'another': 923, 'appointment': 0, 'board': 923, 'breakfast':
0, 'brunch': 0, 'call': 0, 'catch': 919, 'chat': 0, 'coffee': 0, 'date': 0, 'demo': 0, 'dinner': 0, 'drinks': 0,
'final': 923, 'first': 923, 'follow': 925, 'interview': 0, 'lunch': 0, 'meeting': 0, 'monthly': 923, 'mtg': 0, 'one':
921, 'phone': 922, 'quick': 923, 'second': 923, 'session': 0, 'short': 923, 'supper': 0, 'sync': 0, 'tea': 0, 'team':
923, 'video': 922, 'weekly': 923, 'workshop': 0, 'zoom': 0}, {'1': 918, 'a': 926, 'an': 926, 'another': 923,
'appointment': 0, 'board': 923, 'breakfast': 0, 'brunch': 0, 'call': 0, 'catch': 919, 'chat': 0, 'coffee': 0, 'date':
0, 'demo': 0, 'dinner': 0, 'drinks': 0, 'final': 923, 'first': 923, 'follow': 925, 'interview': 0, 'lunch': 0,
'meeting': 0, 'monthly': 923, 'mtg': 0, 'my': 926, 'one': 921, 'our': 926, 'phone': 922, 'quick': 923, 'second': 923,
'session': 0, 'short': 923, 'supper': 0, 'sync': 0, 'tea': 0, 'team': 923, 'the': 926, 'video': 922, 'weekly': 923,
'workshop': 0, 'zoom': 0}, {'1': 918, 'a': 926, 'an': 926, 'another': 923, 'appointment': 0, 'board': 923,
'breakfast': 0, 'brunch': 0, 'call': 0, 'catch': 919, 'chat': 0, 'coffee': 0, 'date': 0, 'demo': 0, 'dinner': 0,
'drinks': 0, 'final': 923, 'first': 923, 'follow': 925, 'got': 927, 'interview': 0, 'lunch': 0, 'meeting': 0,
'monthly': 923, 'mtg': 0, 'my': 926, 'one': 921, 'our': 926, 'phone': 922, 'quick': 923, 'second': 923, 'session': 0,
'short': 923, 'supper': 0, 'sync': 0, 'tea': 0, 'team': 923, 'the': 926, 'video': 922, 'weekly': 923, 'workshop': 0,
'zoom': 0}, {'am': 914, 'and': 917, 'are': 914, 'fly': 0, 'go': 0, 'have': 928, 'host': 0, 'm': 914, 'meet': 0, 're':
914, 'see': 0, 'travel': 0, 've': 928, 'visit': 0}, {'<outing>': 0, 'attending': 0, 'catching': 0, 'celebrating': 0,
'cooking': 0, 'doing': 0, 'driving': 0, 'flying': 0, 'getting': 913, 'going': 0, 'having': 0, 'heading': 0, 'hosting':
0, 'meeting': 0, 'picking': 0, 'playing': 0, 'presenting': 0, 'running': 0, 'seeing': 0, 'showing': 0, 'speaking': 0,
'taking': 0, 'traveling': 0, 'travelling': 0, 'trying': 0, 'visiting': 0, 'watching': 0}, {'am': 915, 'are': 930, 'm':
915, 're': 915}, {'<i>': 931}, {'me': 0, 'over': 0, 'round': 0, 'us': 0}, {'bringing': 933, 'calling': 933,
'collecting': 933, 'driving': 933, 'dropping': 933, 'fetching': 933, 'hosting': 933, 'meeting': 933, 'picking': 933,
'ringing': 933, 'showing': 933, 'taking': 933, 'treating': 933}, {'and': 932, 'is': 934, 's': 934}, {'...': 912,
'<i>': 929, '<off_it>': 380, 'N': 935, 'is': 911, 's': 911, 'suits': 911, 'works': 911}, {'table': 529}, {'the': 937},
{'room': 529}, {'attendance': 529, 'the': 939}, {'call': 529}, {'it': 529, 'the': 941}, {'at': 938, 'in': 940, 'on':
942, 'present': 529, 'there': 529}, {'all': 943, 'also': 943, 'at': 938, 'both': 943, 'in': 940, 'on': 942, 'present':
529, 'there': 529}, {'was': 944, 'were': 944}, {'N': 945}, {'and': 946, 'was': 944, 'were': 944}, {'<outing>': 89,
'attending': 89, 'away': 427, 'booked': 427, 'catching': 89, 'celebrating': 89, 'cooking': 89, 'doing': 89, 'driving':
89, 'due': 441, 'flying': 89, 'getting': 461, 'going': 441, 'having': 89, 'heading': 441, 'hosting': 89, 'meeting':
89, 'off': 441, 'out': 427, 'picking': 89, 'playing': 89, 'presenting': 89, 'running': 89, 'seeing': 89, 'showing':
89, 'speaking': 89, 'taking': 89, 'traveling': 89, 'travelling': 89, 'trying': 89, 'visiting': 89, 'watching': 89},
{'am': 455, 'are': 948, 'fly': 89, 'have': 457, 'm': 455, 'meet': 89, 're': 455, 'travel': 89, 've': 458}, {'': (14,
'together')}, {'away': 427, 'booked': 427, 'due': 427, 'going': 427, 'heading': 427, 'off': 427, 'out': 427}, {'':
(14, 'together'), 'am': 951, 'are': 951, 'm': 951, 're': 951}, {'<i>': 949, 'N': 945, 'i': 950, 'me': 952, 'myself':
950, 'us': 950}, {'<bid>': 8, '<bid_it>': 8}, {'^': 954}, {':': 955}, {':': 955, 'D': 956, 'back': 956}, {'at': 89,
'over': 89, 'with': 89}, {'<give1>': 599, '<giveinf>': 599, '<to_do>': 599}, {'^': 959}, {'after': 629, 'asking': 629,
'chasing': 637, 'coming': 638, 'hanging': 648, 'holding': 649, 'looking': 649, 'nagging': 629, 'on': 654, 'pressing':
629, 'staying': 958, 'to': 960, 'waiting': 629}, {'^': 57}, {'d': 962, 'll': 962, 'will': 962, 'would': 962},
{'<they>': 963}, {'<they>': 963, 'that': 964}, {'<me>': 965}, {':': 10, 'D': 11, 'back': 11}, {'ill': 55, 'sick': 55},
{'in': 968}, {'along': 529}, {'in': 529}, {'by': 2, 'down': 2, 'for': 2, 'in': 2, 'over': 2, 'round': 2, 'to': 2,
'up': 2}, {'my': 55, 'our': 55}, {'on': 973}, {'D': 0, 'for': 1, 'to': 1}, {'by': 529}, {'...': 11}, {':': 955,
'about': 977, 'on': 977, 're': 977, 'with': 977}, {':': 955, 'D': 956, 'about': 977, 'back': 978, 'on': 977, 're':
977, 'with': 977}, {'borrowed': 684}, {'<a_chat>': 529}, {'<a_chat>': 529, 'good': 981, 'little': 981, 'long': 981,
'proper': 981, 'quick': 981, 'short': 981, 'wee': 981}, {'a': 982, 'an': 982, 'some': 982}, {'for': 983}, {'...': 984,
'for': 983}, {'...': 984, 'about': 985, 'around': 985, 'back': 985, 'behind': 985, 'for': 983, 'late': 985, 'on': 985,
'over': 985}, {'me': 2, 'us': 2}, {'see': 987}, {'to': 988, 'with': 987}, {'...': 1, 'D': 0, 'on': 1}, {'D': 0, 'on':
1}, {'me': 991, 'mine': 991, 'ours': 991, 'us': 991}, {'by': 990, 'in': 990, 'off': 2, 'over': 990, 'round': 990,
'to': 992}, {'...': 993, 'by': 89, 'in': 89, 'me': 89, 'over': 89, 'round': 89, 'us': 89}, {'by': 2, 'in': 2, 'me':
89, 'over': 2, 'past': 2, 'round': 2, 'us': 89}, {'by': 89, 'in': 89, 'me': 89, 'over': 89, 'round': 89, 'us': 89},
{'...': 993, 'by': 2, 'in': 2, 'me': 89, 'over': 2, 'past': 2, 'round': 2, 'us': 89}, {'by': 2, 'in': 2, 'out': 629,
'over': 2, 'past': 2, 'round': 2}, {'by': 2, 'in': 2, 'over': 2, 'past': 2, 'round': 2}, {'week': 55}, {'all': 1000,
'ill': 55, 'sick': 55, 'today': 55}, {'leave': 55}, {'for': 962, 'to': 962}, {'blower': 529, 'facetime': 529, 'hook':
1003, 'line': 529, 'phone': 529, 'skype': 529, 'teams': 529, 'whatsapp': 529, 'zoom': 529}, {'D': 0, 'annual': 1002,
'at': 653, 'blower': 529, 'facetime': 529, 'for': 1, 'holiday': 55, 'holidays': 55, 'hols': 55, 'leave': 55, 'line':
529, 'maternity': 55, 'paternity': 55, 'phone': 529, 'skype': 529, 'teams': 529, 'the': 1004, 'to': 1, 'vacation': 55,
'whatsapp': 529, 'zoom': 529}, {'sick': 55}, {'after': 629, 'asking': 629, 'back': 989, 'borrowing': 684, 'bringing':
994, 'calling': 995, 'chasing': 637, 'collecting': 994, 'coming': 638, 'driving': 996, 'dropping': 997, 'fetching':
994, 'giving': 996, 'hanging': 648, 'here': 989, 'holding': 649, 'hosting': 996, 'in': 989, 'looking': 998, 'meeting':
996, 'nagging': 629, 'nipping': 999, 'off': 1001, 'on': 1005, 'out': 1006, 'picking': 996, 'popping': 999, 'pressing':
629, 'ringing': 996, 'round': 989, 'showing': 996, 'staying': 958, 'stopping': 999, 'swinging': 999, 'taking': 996,
'to': 960, 'treating': 996, 'uncontactable': 55, 'unreachable': 55, 'unwell': 55, 'waiting': 629}, {'it': 529}, {'1':
263, '1on1': 55, 'call': 55, 'meeting': 55, 'one': 268, 'session': 55, 'stand': 265, 'standup': 55, 'sync': 55}, {'1':
263, '1on1': 55, 'board': 1009, 'call': 55, 'daily': 1009, 'meeting': 55, 'monthly': 1009, 'one': 268, 'quarterly':
1009, 'session': 55, 'stand': 265, 'standup': 55, 'sync': 55, 'team': 1009, 'weekly': 1009}, {'D': 1010, 'my': 1010,
'our': 1010, 'the': 1010, 'this': 1010}, {'i': 950, 'me': 950, 'myself': 950, 'us': 950}, {'annual': 1002, 'holiday':
55, 'holidays': 55, 'hols': 55, 'leave': 55, 'maternity': 55, 'paternity': 55, 'vacation': 55}, {'swore': 965},
{'after': 629, 'asking': 629, 'chasing': 637, 'coming': 638, 'hanging': 648, 'holding': 649, 'looking': 649,
'nagging': 629, 'on': 654, 'pressing': 629, 'to': 960, 'waiting': 629}, {'a': 552, 'short': 46}, {':': 45,
'basically': 46, 'in': 1016}, {'busy': 55, 'dead': 55, 'engaged': 55, 'off': 55, 'switched': 266}, {'is': 1018, 'was':
1018}, {'hook': 1003}, {'D': 0, 'annual': 1002, 'at': 653, 'for': 1, 'holiday': 55, 'holidays': 55, 'hols': 55,
'leave': 55, 'maternity': 55, 'paternity': 55, 'the': 1020, 'to': 1, 'vacation': 55}, {'<view>': 1017, 'after': 629,
'asking': 629, 'back': 989, 'borrowing': 684, 'bringing': 994, 'calling': 995, 'chasing': 637, 'collecting': 994,
'coming': 638, 'driving': 996, 'dropping': 997, 'fetching': 994, 'giving': 996, 'hanging': 648, 'here': 989,
'holding': 649, 'hosting': 996, 'in': 989, 'line': 1019, 'looking': 998, 'meeting': 996, 'mobile': 1019, 'nagging':
629, 'nipping': 999, 'number': 1019, 'off': 1001, 'on': 1021, 'out': 1006, 'phone': 1019, 'picking': 996, 'popping':
999, 'pressing': 629, 'ringing': 996, 'round': 989, 'showing': 996, 'staying': 958, 'stopping': 999, 'swinging': 999,
'taking': 996, 'to': 960, 'treating': 996, 'uncontactable': 55, 'unreachable': 55, 'unwell': 55, 'waiting': 629},
{'yes': 975}, {'': (23, 'contact'), 'attendance': 529, 'the': 939}, {'blower': 529, 'call': 529, 'facetime': 529,
'line': 529, 'phone': 529, 'skype': 529, 'teams': 529, 'whatsapp': 529, 'zoom': 529}, {'annual': 1002, 'blower': 529,
'facetime': 529, 'holiday': 55, 'holidays': 55, 'hols': 55, 'it': 529, 'leave': 55, 'line': 529, 'maternity': 55,
'paternity': 55, 'phone': 529, 'skype': 529, 'teams': 529, 'the': 1025, 'vacation': 55, 'whatsapp': 529, 'zoom': 529},
{'all': 943, 'also': 943, 'around': 529, 'at': 938, 'both': 943, 'in': 1024, 'off': 1001, 'on': 1026, 'out': 1006,
'present': 529, 'there': 529, 'uncontactable': 55, 'unreachable': 55, 'unwell': 55}, {'blower': 529, 'facetime': 529,
'it': 529, 'line': 529, 'phone': 529, 'skype': 529, 'teams': 529, 'the': 1025, 'whatsapp': 529, 'zoom': 529}, {'all':
943, 'also': 943, 'around': 529, 'at': 938, 'both': 943, 'in': 1024, 'on': 1028, 'present': 529, 'there': 529}, {':':
10, 'about': 977, 'on': 977, 're': 977, 'with': 977}, {':': 10, 'D': 11, 'about': 977, 'back': 1030, 'on': 977, 're':
977, 'with': 977}, {'N': 947, 'all': 610, 'and': 953, 'answered': 957, 'are': 961, 'assured': 966, 'assures': 966,
'attended': 529, 'barked': 967, 'borrowed': 684, 'borrows': 684, 'both': 610, 'called': 969, 'came': 970, 'can': 687,
'cannot': 686, 'cant': 686, 'chaired': 529, 'chipped': 971, 'coming': 972, 'commented': 974, 'confirmed': 975,
'could': 689, 'couldn': 687, 'couldnt': 686, 'dialed': 971, 'dialled': 971, 'dialling': 971, 'did': 741, 'didn': 745,
'didnt': 740, 'dmed': 957, 'doesn': 745, 'dropped': 976, 'dropping': 972, 'emailed': 979, 'guaranteed': 965,
'guarantees': 965, 'has': 980, 'hung': 986, 'is': 1007, 'isn': 745, 'liked': 973, 'lingered': 986, 'looked': 971,
'made': 1008, 'mailed': 979, 'mails': 967, 'messaged': 979, 'missed': 1011, 'n': 1012, 'never': 740, 'off': 1001,
'on': 1013, 'out': 1006, 'phoned': 969, 'pinged': 957, 'pinky': 1014, 'popping': 972, 'rang': 969, 're': 1015,
'replied': 979, 'reposted': 973, 'rocked': 884, 's': 1022, 'said': 1023, 'sat': 971, 'shared': 973, 'shouted': 967,
'showed': 884, 'slacked': 957, 'stayed': 986, 'staying': 972, 'stopped': 986, 'swears': 965, 'swore': 965, 'tagged':
970, 'texted': 979, 'texts': 967, 'took': 883, 'turned': 884, 'uncontactable': 55, 'unreachable': 55, 'unwell': 55,
'visiting': 972, 'vowed': 965, 'vows': 965, 'waited': 986, 'was': 1027, 'were': 1029, 'whatsapped': 957, 'will': 689,
'won': 687, 'wont': 686, 'writes': 1031, 'wrote': 979}, {'missed': 374}, {'afternoon': 367, 'day': 367, 'days': 367,
'evening': 367, 'few': 1033, 'h': 367, 'hour': 367, 'hours': 367, 'hr': 367, 'hrs': 367, 'morning': 367},
{'invitation': 89, 'invite': 89}, {'my': 1035, 'our': 1035, 'the': 1035}, {'<told_in>': 55}, {'have': 561, 'must': 8,
'need': 561, 'ought': 561, 'should': 8}, {'^': 1038}, {'<i>': 1039}, {'<i>': 1039, 's': 1037}, {'': (13, 'talk'),
'<their>': 1037, '<them>': 1040, '<told_in>': 55, 'N': 1041, 'my': 1037, 'the': 1037}, {'to': 1042}, {'': (20,
'gave:referral')}, {'^': 1044}, {'^': 1044, 'for': 1045}, {'^': 368, 'for': 369}, {'board': 1047}, {'guarantor': 1046,
'referee': 1046, 'reference': 1046, 'sounding': 1048}, {'s': 1049}, {'<their>': 1049, 'N': 1050, 'a': 1049}, {'as':
1051}, {':': 448}, {':': 157}, {'me': 1054}, {'^': 37, 'for': 157, 'to': 157}, {'court': 1056}, {'me': 1056, 'my':
1057, 'our': 1057, 'us': 1056}, {'in': 1058, 'on': 1058, 'with': 1058}, {':': 157, 'N': 1053, 'for': 1055, 'in': 1058,
'is': 1059, 'me': 1054, 'on': 1058, 's': 1059, 'with': 1058}, {'N': 1053}, {'^': 8, 'is': 576, 'to': 45, 'was': 576},
{'<them>': 1062, 'N': 1062}, {':': 45, 'from': 1063, 'is': 576, 'was': 576}, {'D': 605, '^': 604}, {'<me>': 1065},
{'can': 8, 'could': 8, 'have': 561, 'must': 8, 'need': 561, 'ought': 561, 'shd': 8, 'should': 8, 'shouldn': 299,
'shouldnt': 8}, {'^': 1067}, {'never': 8, 'not': 561, 'to': 8}, {'^': 1069}, {'<plainly>': 1070, '^': 1069}, {'never':
561, 'no': 561, 'not': 561, 'to': 8}, {'^': 1072}, {'against': 8, 'never': 561, 'no': 561, 'not': 561, 'to': 8},
{'<plainly>': 1071, 'D': 1073, '^': 1074, 'against': 8, 'at': 606, 'by': 606, 'during': 606, 'in': 606, 'on': 606,
'over': 606, 'via': 606}, {'<i>': 1068}, {'<i>': 1068, '<me>': 1075, 'that': 1076}, {'D': 605, '^': 604, 'at': 606,
'by': 606, 'during': 606, 'in': 606, 'on': 606, 'over': 606, 'via': 606}, {'<i>': 1068, '<me>': 1078, 'that': 1076},
{'<give1>': 57, '<giveinf>': 57, '<to_do>': 57}, {'^': 1080}, {'d': 1081, 'll': 1081, 'will': 1081, 'would': 1081},
{'breakfast': 2, 'brunch': 2, 'call': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2, 'drinks': 2, 'lunch': 2,
'meeting': 2}, {'N': 1082, 'he': 1082, 'she': 1082, 'they': 1082}, {'meet': 0}, {'N': 1082, 'a': 1083, 'breakfast': 2,
'brunch': 2, 'call': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2, 'drinks': 2, 'he': 1082, 'lunch': 2,
'meeting': 2, 'on': 0, 'our': 1083, 'she': 1082, 'that': 1084, 'the': 1083, 'they': 1082, 'to': 1085}, {'called': 55,
'met': 55, 'rang': 55}, {'for': 0, 'to': 0}, {'calling': 0, 'going': 1088, 'having': 0, 'hosting': 0, 'joining': 0,
'meeting': 0, 'seeing': 0, 'visiting': 0}, {'calling': 0, 'going': 1088, 'having': 0, 'hosting': 0, 'instead': 1089,
'joining': 0, 'meeting': 0, 'now': 1089, 'putting': 266, 'seeing': 0, 'visiting': 0}, {'afternoon': 367, 'day': 367,
'days': 367, 'evening': 367, 'h': 373, 'hour': 373, 'hours': 373, 'hr': 373, 'hrs': 373, 'morning': 367}, {'quote':
45}, {'1': 185}, {'up': 185}, {'one': 185}, {'to': 1095}, {'1': 1093, '1on1': 185, 'call': 185, 'catch': 1094, 'demo':
185, 'meeting': 185, 'one': 1096, 'session': 185, 'stand': 1094, 'standup': 185, 'sync': 185}, {'i': 1092, 'no':
1097}, {'about': 393, 'on': 393}, {'questions': 1099}, {'many': 1100, 'questions': 1099}, {'s': 1101}, {'<their>':
1101, 'N': 1102}, {'<their>': 1101, 'N': 1102, 'all': 1103}, {'N': 1053, 'me': 1054}, {'': (2, 'plan'), 'up': 0},
{'agreed': 0, 'arranged': 0, 'booked': 0, 'confirmed': 0, 'fixed': 0, 'planned': 0, 'scheduled': 0, 'set': 1106},
{'agreed': 0, 'arranged': 0, 'booked': 0, 'confirmed': 0, 'fixed': 0, 'is': 1107, 'planned': 0, 's': 1107,
'scheduled': 0, 'set': 1106}, {'N': 529}, {'to': 1109}, {'off': 1110, 'out': 1110, 'over': 1110, 'to': 1109}, {'gone':
1111}, {'calling': 0, 'going': 1088, 'gone': 1111, 'having': 0, 'hosting': 0, 'joining': 0, 'meeting': 0, 'seeing': 0,
'visiting': 0}, {'calling': 0, 'coming': 0, 'finally': 1112, 'going': 1088, 'gone': 1111, 'having': 0, 'hosting': 0,
'instead': 1089, 'joining': 0, 'just': 1112, 'meeting': 0, 'now': 1113, 'seeing': 0, 'visiting': 0}, {'into': 45,
'out': 150}, {'case': 1045, 'corner': 1045}, {'s': 1116}, {'<me>': 1115, '<their>': 1116, 'N': 1117}, {'has': 187,
'is': 187, 'wants': 187, 'was': 187}, {'^': 406}, {'<them>': 1120, 'N': 1120}, {'to': 1121}, {'loan': 1122},
{'<they>': 187, 'N': 1119, 'a': 1123, 'did': 1109, 'was': 1109, 'were': 1109}, {'': (8, 'asked')}, {'breakfast': 2,
'brunch': 2, 'call': 2, 'coffee': 2, 'dinner': 2, 'drinks': 2, 'lunch': 2, 'meeting': 2, 'supper': 2, 'tea': 2},
{'for': 1126}, {'for': 1126, 'out': 1127, 'over': 1127, 'round': 1127, 'to': 1126}, {'<them>': 1125, 'N': 1125, 'for':
187, 'how': 187, 'if': 187, 'me': 1128, 'us': 1128, 'what': 187, 'when': 187, 'whether': 187, 'why': 187}, {'d': 157,
'll': 157, 'will': 157, 'would': 157}, {'<i>': 1130}, {'<i>': 1130, 'that': 1131}, {'<i>': 1130, '<them>': 1132, 'N':
1132, 'that': 1131}, {'<i>': 1130, '<them>': 1132, 'N': 1132, 'that': 1131, 'to': 1133}, {'myself': 55, 'ourselves':
55}, {'own': 55}, {'my': 1136}, {'alone': 55, 'by': 1135, 'on': 1137, 'with': 529}, {'me': 55, 'us': 55}, {'call': 55,
'calls': 55, 'emails': 55, 'mails': 55, 'messages': 55, 'texts': 55}, {'my': 1140, 'our': 1140}, {'breakfast': 55,
'call': 55, 'catch': 265, 'coffee': 55, 'demo': 55, 'dinner': 55, 'drinks': 55, 'lunch': 55, 'meeting': 55, 'review':
55, 'session': 55, 'slot': 55, 'visit': 55, 'zoom': 55}, {'...': 1142, 'breakfast': 55, 'call': 55, 'catch': 265,
'coffee': 55, 'demo': 55, 'dinner': 55, 'drinks': 55, 'lunch': 55, 'meeting': 55, 'review': 55, 'session': 55, 'slot':
55, 'visit': 55, 'zoom': 55}, {'<their>': 1143, 'D': 1143, 'my': 1143, 'our': 1143, 'the': 1143, 'this': 1143}, {'^':
362, 's': 363}, {'': (23, 'contact'), '<their>': 363, '<them>': 363, 'N': 1145}, {'<their>': 363, '<them>': 363, 'N':
1145, 'for': 1146}, {'at': 1045, 'for': 1045, 'in': 1045, 'to': 1045, 'up': 1045, 'with': 1045}, {'<them>': 1148, 'N':
1148, 'out': 55}, {'': (0, 'missed'), 'on': 55}, {'in': 1058, 'is': 1059, 'on': 1058, 's': 1059, 'with': 1058},
{'locked': 185}, {'$$': 55, 'up': 185}, {'all': 1152, 'closed': 185, 'locked': 1153, 'shut': 185}, {'was': 1154,
'were': 1154}, {'of': 55}, {'from': 55, 'out': 1156}, {'bird': 1157}, {'call': 1157, 'cheep': 1157, 'dicky': 1158,
'line': 1157, 'message': 1157, 'murmur': 1157, 'peep': 1157, 'reply': 1157, 'sausage': 1157, 'sound': 1157, 'squeak':
1157, 'thing': 1157, 'whisper': 1157, 'word': 1157}, {'a': 1159}, {'as': 1160}, {'much': 1161}, {'a': 1159, 'one':
1159, 'so': 1162}, {'up': 541}, {'': (1, 'moved')}, {'till': 1165, 'to': 1165, 'until': 1165}, {'<them>': 55, 'N': 55,
'to': 343}, {'meaning': 517, 'moved': 1166, 'putting': 266, 'trying': 1167}, {'from': 45}, {'<plainly>': 1071, 'D':
605, '^': 604, 'away': 1169, 'into': 45, 'off': 45, 'to': 45, 'toward': 45, 'towards': 45}, {'<me>': 1170}, {'to':
45}, {'^': 8, 'not': 1172, 'to': 45}, {'be': 1173}, {'is': 1173, 's': 1173, 'was': 1173, 'would': 1174}, {'bet': 1175,
'course': 1175, 'move': 1175, 'play': 1175, 'thing': 1175, 'way': 1175}, {'': (21, 'gave:encouragement')}, {'^':
1177}, {'along': 1178, 'on': 1178, 'up': 1178}, {'<them>': 1179, 'N': 1179}, {'on': 1178, 'up': 1178}, {'<them>':
1181, 'N': 1181}, {'': (0, 'missed'), 'again': 55, 'aside': 55, 'off': 55, 'out': 55, 'up': 55}, {'<their>': 1143,
'D': 1143, 'me': 1183, 'my': 1143, 'our': 1143, 'the': 1143, 'this': 1143, 'us': 1183}, {'out': 55}, {'aside': 55,
'off': 55, 'out': 55}, {'<me>': 1185, 'me': 1186, 'off': 55, 'us': 1186}, {'': (2, 'plan'), 'for': 0, 'w': 0, 'with':
0}, {'for': 0, 'w': 0, 'with': 0}, {'slot': 1189}, {'hour': 1189}, {'D': 0, 'for': 1}, {'day': 1189, 'slot': 1189},
{'D': 1188, 'a': 1190, 'an': 1191, 'for': 1, 'in': 1192, 'out': 1192, 'the': 1193, 'time': 1189}, {'': (2, 'plan'),
'for': 0}, {'': (2, 'plan'), 'in': 1195}, {'us': 950}, {'of': 1197}, {'agreed': 0, 'alone': 55, 'arranged': 0,
'booked': 0, 'by': 1135, 'confirmed': 0, 'fixed': 0, 'is': 1107, 'on': 1137, 'planned': 0, 's': 1107, 'scheduled': 0,
'set': 1106}, {'in': 1099, 'up': 1099}, {'together': 251}, {'N': 1201}, {'': (23, 'contact'), 'N': 1201, 'and': 1202,
'in': 1099, 'up': 1099}, {'D': 1165, 'by': 1165, 'to': 1165}, {'<them>': 1200, 'N': 1203, 'forward': 1204},
{'<their>': 1143, 'D': 1143, 'into': 529, 'me': 1183, 'my': 1143, 'our': 1143, 'the': 1143, 'this': 1143, 'to': 1165,
'us': 1183}, {'with': 1109}, {'hello': 185}, {'hello': 185, 'hi': 185}, {'chat': 185, 'said': 1208, 'say': 1209,
'speak': 185, 'talk': 185}, {'not': 1210}, {'t': 1210}, {'did': 1211, 'didn': 1212, 'didnt': 1210, 'never': 1210},
{'gone': 185, 'left': 185}, {'d': 1214, 'had': 1214}, {'machine': 55}, {'mail': 55}, {'answering': 1216,
'answerphone': 55, 'mailbox': 55, 'vm': 55, 'voice': 1217, 'voicemail': 55}, {'s': 1218}, {'<their>': 1218, 'N': 1219,
'the': 1218}, {'got': 1220}, {'<i>': 1213, '<they>': 1215, 'did': 1211, 'didn': 1212, 'didnt': 1210, 'got': 1220,
'never': 1210, 'only': 1221, 'reached': 1220}, {'they': 187}, {'end': 1223}, {'the': 1224}, {'ld': 55, 'led': 55,
'lled': 55}, {'<off_it>': 381, 'agreed': 0, 'arranged': 0, 'booked': 0, 'confirmed': 0, 'fixed': 0, 'planned': 0,
'scheduled': 0, 'set': 1106}, {'<off_it>': 381, 'agreed': 0, 'arranged': 0, 'been': 382, 'booked': 0, 'confirmed': 0,
'fixed': 0, 'planned': 0, 'scheduled': 0, 'set': 1106}, {'<off_it>': 380, 'agreed': 0, 'arranged': 0, 'been': 382,
'being': 382, 'booked': 0, 'confirmed': 0, 'fixed': 0, 'from': 529, 'gets': 382, 'got': 382, 'had': 384, 'has': 385,
'is': 1227, 'moved': 1165, 'planned': 0, 's': 1228, 'scheduled': 0, 'set': 1106, 'w': 388, 'was': 382, 'were': 382,
'with': 388}, {'joy': 55, 'luck': 55}, {'home': 55}, {'only': 55}, {'engaged': 55, 'no': 1230, 'nobody': 1231, 'rang':
1185, 'voicemail': 1232}, {'ask': 1125}, {'to': 1234}, {'': (23, 'contact'), '...': 1233, 'N': 1235, 'it': 266, 'off':
55}, {'^': 362, 'to': 363, 'with': 363}, {'^': 362, 'out': 1237, 'to': 363, 'with': 363}, {'<them>': 1238, 'N': 1238},
{'': (23, 'contact'), 'aid': 1239, 'assist': 1239, 'help': 1239}, {'along': 529, 'by': 529, 'in': 529, 'over': 529,
'round': 529, 'to': 1240}, {'held': 55}, {'blower': 55, 'line': 55, 'phone': 55}, {'the': 1243}, {'answer': 55,
'pick': 265, 'reply': 55}, {'on': 1244, 'to': 1245}, {'hold': 55}, {'<them>': 1246, 'N': 1246, 'a': 1247, 'hold': 55,
'in': 274, 'through': 55, 'to': 55}, {'<them>': 1246, 'N': 1246, 'hold': 55, 'through': 55}, {'': (0, 'missed'), 'it':
55}, {'a': 1247, 'hold': 55, 'in': 274, 'through': 55, 'to': 55}, {'hold': 55, 'through': 55}, {'call': 55, 'catch':
277, 'caught': 55, 'contact': 55, 'find': 55, 'get': 1251, 'got': 1252, 'make': 1250, 'meet': 55, 'met': 55, 'phone':
55, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55, 'speak': 55, 'spoke': 55, 'talk': 55, 'talked': 55, 'visit':
55}, {'to': 1253}, {'place': 55}, {'D': 187, 'be': 1242, 'call': 55, 'catch': 277, 'caught': 55, 'contact': 55,
'find': 55, 'get': 1248, 'got': 1249, 'happen': 55, 'make': 1250, 'manage': 1254, 'materialise': 55, 'materialize':
55, 'meet': 55, 'met': 55, 'phone': 55, 'quite': 1253, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55, 'speak': 55,
'spoke': 55, 'take': 1255, 'talk': 55, 'talked': 55, 'visit': 55}, {'t': 1256, 'we': 187}, {'account': 187,
'contract': 187, 'insurance': 187, 'membership': 187, 'order': 187, 'plan': 187, 'subscription': 187}, {'': (0,
'missed'), 'her': 1258, 'his': 1258, 'the': 1258, 'their': 1258}, {'be': 1242, 'call': 55, 'catch': 277, 'caught': 55,
'contact': 55, 'find': 55, 'get': 1251, 'got': 1252, 'happen': 55, 'make': 1250, 'manage': 1254, 'materialise': 55,
'materialize': 55, 'meet': 55, 'met': 55, 'phone': 55, 'quite': 1253, 'reach': 55, 'reached': 55, 'ring': 55, 'see':
55, 'speak': 55, 'spoke': 55, 'take': 1255, 'talk': 55, 'talked': 55, 'visit': 55}, {'<them>': 363, 'N': 363}, {'for':
1261}, {'sat': 1262}, {'up': 1108}, {'against': 45, 'away': 1169, 'not': 1172, 'off': 45}, {'<me>': 1265, 'against':
45, 'away': 1169, 'not': 1172, 'off': 45}, {'<them>': 1148, 'N': 1148}, {'no': 55, 'nobody': 55}, {'...': 1268},
{'door': 1269}, {'s': 1270}, {'<their>': 1270, 'N': 1271, 'the': 1270}, {'<their>': 1270, 'N': 1271, 'at': 1272, 'on':
1272, 'the': 1270}, {'over': 541, 'through': 541, 'thru': 541, 'up': 541}, {'^': 540}, {'<their>': 536, 'N': 537, 'a':
1275, 'the': 1275}, {'back': 1274, 'over': 1276, 'right': 1274, 'through': 1276, 'thru': 1276, 'up': 1276}, {'up':
1177}, {'<them>': 1181, 'N': 1181, 'her': 1278}, {'at': 363, 'for': 363, 'on': 363, 'with': 363}, {'in': 1280},
{'with': 529}, {'...': 1282}, {'<them>': 1200, 'N': 1200}, {'^': 368, 'for': 369, 'on': 369, 'through': 369},
{'<them>': 1285, 'N': 1285}, {'for': 369, 'on': 369, 'through': 369}, {'<them>': 1287, 'N': 1287}, {'<off_it>': 380,
'agreed': 0, 'alone': 55, 'arranged': 0, 'been': 382, 'being': 382, 'booked': 0, 'by': 1135, 'confirmed': 0, 'fixed':
0, 'gets': 382, 'got': 382, 'had': 384, 'has': 385, 'is': 1227, 'moved': 1165, 'on': 1137, 'planned': 0, 's': 1228,
'scheduled': 0, 'set': 1106, 'w': 388, 'was': 382, 'were': 382, 'with': 388}, {'<them>': 1178, 'N': 1178}, {'^': 535,
'linkedin': 55, 'photo': 55, 'photos': 55, 'post': 55, 'posts': 55, 'profile': 55, 'status': 55, 'stories': 55,
'story': 55, 'tweet': 55, 'update': 55}, {'s': 1291}, {'<their>': 536, 'N': 1292}, {'on': 1293}, {'<them>': 362, 'N':
362}, {'for': 1295}, {'...': 1296}, {'^': 1297}, {'<their>': 1298, 'a': 1298, 'an': 1298, 'the': 1298}, {'a': 1083,
'breakfast': 2, 'brunch': 2, 'call': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2, 'drinks': 2, 'lunch': 2,
'meeting': 2, 'our': 1083, 'the': 1083}, {'a': 251, 'an': 251, 'my': 251, 'our': 251, 'some': 251, 'the': 251,
'three': 251, 'two': 251}, {'': (15, 'gave:intro'), '^': 1301}, {'and': 251, 'to': 1302, 'with': 1302}, {'': (15,
'gave:intro'), 'N': 251}, {'': (15, 'gave:intro'), 'N': 251, '^': 1301}, {'and': 1304, 'to': 1305, 'with': 1305},
{'<them>': 1303, 'N': 1306}, {'asking': 163, 'calling': 163, 'hiring': 163, 'inviting': 163}, {'away': 1169, 'into':
45, 'off': 45, 'to': 45, 'toward': 45, 'towards': 45}, {'<me>': 1309}, {'be': 1242, 'call': 55, 'catch': 277,
'caught': 55, 'contact': 55, 'find': 55, 'get': 1248, 'got': 1249, 'happen': 55, 'make': 1250, 'manage': 1254,
'materialise': 55, 'materialize': 55, 'meet': 55, 'met': 55, 'phone': 55, 'quite': 1253, 'reach': 55, 'reached': 55,
'ring': 55, 'see': 55, 'speak': 55, 'spoke': 55, 'take': 1255, 'talk': 55, 'talked': 55, 'visit': 55}, {'not': 1311,
'we': 187}, {'around': 517, 'round': 517}, {'get': 1313, 'got': 1313, 'gotten': 1313}, {'for': 55, 'to': 55}, {'time':
1315}, {'': (0, 'missed'), 'any': 1316, 'enough': 1316, 'the': 1316, 'time': 1315}, {'any': 1316, 'enough': 1316,
'the': 1316, 'time': 1315}, {'<them>': 1246, 'N': 1246, 'a': 1247, 'around': 517, 'hold': 55, 'in': 274, 'round': 517,
'through': 55, 'to': 55}, {'<them>': 1246, 'N': 1246, 'around': 517, 'hold': 55, 'round': 517, 'through': 55}, {'a':
1247, 'around': 517, 'hold': 55, 'in': 274, 'round': 517, 'through': 55, 'to': 55}, {'around': 517, 'hold': 55,
'round': 517, 'through': 55}, {'call': 55, 'catch': 277, 'caught': 55, 'contact': 55, 'find': 55, 'get': 1321, 'got':
1322, 'gotten': 1313, 'make': 1250, 'meet': 55, 'met': 55, 'phone': 55, 'reach': 55, 'reached': 55, 'ring': 55, 'see':
55, 'speak': 55, 'spoke': 55, 'talk': 55, 'talked': 55, 'visit': 55}, {'be': 1242, 'call': 55, 'catch': 277, 'caught':
55, 'contact': 55, 'ever': 1314, 'find': 1317, 'found': 1318, 'get': 1319, 'got': 1320, 'gotten': 1313, 'had': 1318,
'happen': 55, 'have': 1318, 'make': 1250, 'manage': 1254, 'materialise': 55, 'materialize': 55, 'meet': 55, 'met': 55,
'phone': 55, 'quite': 1323, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55, 'speak': 55, 'spoke': 55, 'take': 1255,
'talk': 55, 'talked': 55, 'visit': 55, 'yet': 1314}, {'t': 1324}, {'be': 1242, 'call': 55, 'catch': 277, 'caught': 55,
'contact': 55, 'ever': 1314, 'find': 55, 'get': 1319, 'got': 1320, 'gotten': 1313, 'happen': 55, 'make': 1250,
'manage': 1254, 'materialise': 55, 'materialize': 55, 'meet': 55, 'met': 55, 'phone': 55, 'quite': 1323, 'reach': 55,
'reached': 55, 'ring': 55, 'see': 55, 'speak': 55, 'spoke': 55, 'take': 1255, 'talk': 55, 'talked': 55, 'visit': 55,
'yet': 1314}, {'assembly': 1262, 'class': 1262, 'duty': 1262, 'group': 1262, 'lesson': 1262, 'reading': 1262, 'round':
1262, 'route': 1262, 'session': 1262, 'shift': 1262, 'slot': 1262, 'stall': 1262, 'tour': 1262, 'turn': 1262}, {'...':
1327, 'assembly': 1262, 'class': 1262, 'duty': 1262, 'group': 1262, 'lesson': 1262, 'reading': 1262, 'round': 1262,
'route': 1262, 'session': 1262, 'shift': 1262, 'slot': 1262, 'stall': 1262, 'tour': 1262, 'turn': 1262}, {'...': 1262,
'0': 1328, '<their>': 1328, 'a': 1328, 'an': 1328, 'for': 1261, 'the': 1328, 'three': 1328, 'two': 1328}, {'...':
1262, 'for': 1261}, {'from': 55}, {'$$': 55, 'home': 185}, {'day': 55}, {'home': 55, 'the': 1333}, {'$$': 55, 'by':
55, 'for': 1334, 'when': 55}, {'gone': 1332, 'left': 1335}, {'gone': 1332, 'left': 185}, {'already': 1336, 'just':
1337}, {'<until>': 1165, 'by': 1165}, {'<off_it>': 380, 'agreed': 0, 'arranged': 0, 'been': 382, 'being': 382,
'booked': 0, 'confirmed': 0, 'fixed': 0, 'gets': 382, 'got': 382, 'had': 384, 'has': 385, 'is': 1227, 'moved': 1165,
'planned': 0, 's': 1228, 'scheduled': 0, 'set': 1106, 'w': 388, 'was': 382, 'were': 382, 'with': 388}, {'': (2,
'plan'), 'D': 0}, {'': (2, 'plan'), 'D': 0, 'for': 1341, 'in': 1192, 'out': 1192}, {'^': 392, 's': 393}, {'<their>':
393, '<them>': 393, 'N': 1343}, {'for': 1344, 'to': 1344, 'with': 1344}, {'at': 363, 'for': 363, 'on': 363}, {'free':
1346, 'nothing': 1346}, {'bono': 1346}, {'time': 1345}, {'assembly': 1345, 'class': 1345, 'demo': 1345, 'for': 1347,
'lesson': 1345, 'masterclass': 1345, 'pro': 1348, 'session': 1345, 'story': 1349, 'storytime': 1345, 'talk': 1345,
'tour': 1345, 'training': 1345, 'unpaid': 1346, 'workshop': 1345}, {'<their>': 363, 'N': 1145}, {'at': 1351, 'for':
1351, 'on': 1351}, {'...': 1352, 'at': 1351, 'for': 1351, 'on': 1351}, {'<their>': 363, '<them>': 363, 'N': 1145},
{'...': 1352, 'at': 1351, 'for': 1354, 'on': 1351}, {'...': 1327, 'afternoon': 1353, 'assembly': 1262, 'class': 1262,
'day': 1353, 'days': 1353, 'duty': 1262, 'evening': 1353, 'group': 1262, 'h': 1353, 'hour': 1353, 'hours': 1353, 'hr':
1353, 'hrs': 1353, 'lesson': 1262, 'morning': 1353, 'reading': 1262, 'round': 1262, 'route': 1262, 'session': 1262,
'shift': 1355, 'shifts': 1353, 'slot': 1262, 'stall': 1262, 'stint': 1353, 'tour': 1262, 'turn': 1262}, {'...': 1327,
'^': 1297, 'assembly': 1262, 'class': 1262, 'duty': 1262, 'group': 1262, 'lesson': 1262, 'reading': 1262, 'round':
1262, 'route': 1262, 'session': 1262, 'shift': 1262, 'slot': 1262, 'stall': 1262, 'tour': 1262, 'turn': 1262}, {'out':
1045}, {'endorsement': 1045, 'plug': 1045, 'recommendation': 1045, 'reference': 1045, 'referral': 1045, 'shout': 1358,
'shoutout': 1045, 'testimonial': 1045}, {'...': 1359, 'endorsement': 1045, 'plug': 1045, 'recommendation': 1045,
'reference': 1045, 'referral': 1045, 'shout': 1358, 'shoutout': 1045, 'testimonial': 1045}, {'a': 1360, 'an': 1360,
'my': 1360, 'the': 1360}, {'assembly': 1345, 'class': 1345, 'demo': 1345, 'duty': 1262, 'group': 1262, 'lesson': 1345,
'masterclass': 1345, 'reading': 1262, 'round': 1262, 'route': 1262, 'session': 1345, 'shift': 1262, 'slot': 1262,
'stall': 1262, 'story': 1349, 'storytime': 1345, 'talk': 1345, 'tour': 1345, 'training': 1345, 'turn': 1262,
'workshop': 1345}, {'between': 251, 'for': 251, 'of': 251, 'to': 251}, {'intro': 1363, 'introduction': 1363}, {'mail':
1364}, {'e': 1365, 'email': 1364, 'intro': 1363, 'introduction': 1363, 'mail': 1364, 'whatsapp': 1364}, {'in': 1366},
{'opt': 1367}, {'<them>': 1045, 'N': 1045}, {'for': 1369}, {'call': 1370, 'for': 1369}, {'recommendation': 1370,
'reference': 1371, 'referral': 1370, 'testimonial': 1370}, {'to': 252}, {'N': 1373}, {'of': 1374}, {'...': 1362, '^':
1297, 'afternoon': 1353, 'assembly': 1345, 'class': 1345, 'day': 1353, 'days': 1353, 'demo': 1345, 'double': 1368,
'duty': 1262, 'evening': 1353, 'glowing': 1372, 'good': 1372, 'group': 1262, 'h': 1353, 'hour': 1353, 'hours': 1353,
'hr': 1353, 'hrs': 1353, 'lesson': 1345, 'masterclass': 1345, 'morning': 1353, 'presentation': 1375, 'quick': 1366,
'reading': 1262, 'recommendation': 1370, 'reference': 1371, 'referral': 1370, 'round': 1262, 'route': 1262, 'session':
1345, 'shift': 1355, 'shifts': 1353, 'slot': 1262, 'stall': 1262, 'stint': 1353, 'story': 1349, 'storytime': 1345,
'strong': 1372, 'talk': 1345, 'testimonial': 1370, 'tour': 1345, 'training': 1345, 'turn': 1262, 'warm': 1366,
'workshop': 1345}, {'...': 1362, '^': 1297, 'afternoon': 1353, 'assembly': 1345, 'class': 1345, 'day': 1353, 'days':
1353, 'demo': 1345, 'duty': 1262, 'e': 1365, 'email': 1364, 'evening': 1353, 'group': 1262, 'h': 1353, 'hour': 1353,
'hours': 1353, 'hr': 1353, 'hrs': 1353, 'intro': 1363, 'introduction': 1363, 'lesson': 1345, 'mail': 1364,
'masterclass': 1345, 'morning': 1353, 'reading': 1262, 'round': 1262, 'route': 1262, 'session': 1345, 'shift': 1355,
'shifts': 1353, 'slot': 1262, 'stall': 1262, 'stint': 1353, 'story': 1349, 'storytime': 1345, 'talk': 1345, 'tour':
1345, 'training': 1345, 'turn': 1262, 'whatsapp': 1364, 'workshop': 1345}, {'afternoon': 1353, 'day': 1353, 'days':
1353, 'evening': 1353, 'h': 1353, 'hour': 1353, 'hours': 1353, 'hr': 1353, 'hrs': 1353, 'morning': 1353, 'shift':
1353, 'shifts': 1353, 'stint': 1353}, {'a': 1378}, {'call': 55}, {'1': 263, 'board': 1380, 'call': 55, 'demo': 55,
'meeting': 55, 'session': 55, 'standup': 55, 'sync': 55, 'teams': 1380, 'zoom': 55}, {'1': 263, 'a': 1381, 'board':
1380, 'call': 55, 'demo': 55, 'meeting': 55, 'my': 1381, 'our': 1381, 'session': 55, 'standup': 55, 'sync': 55,
'teams': 1380, 'the': 1381, 'zoom': 55}, {'': (0, 'missed'), 'to': 1382}, {'in': 1382, 'into': 1382}, {'call': 55,
'catch': 55, 'chat': 55, 'meet': 55, 'ring': 55, 'say': 55, 'see': 55, 'speak': 55, 'talk': 55}, {'to': 1385},
{'chance': 1386, 'hold': 55}, {'': (0, 'missed'), 'call': 55, 'catch': 55, 'chat': 55, 'meet': 55, 'ring': 55, 'say':
55, 'see': 55, 'speak': 55, 'talk': 55}, {'to': 1388}, {'ground': 185}, {'the': 1390}, {'a': 1387, 'around': 1389,
'done': 185, 'held': 185, 'hold': 55, 'in': 274, 'off': 1391, 'round': 1389, 'through': 55, 'to': 1388}, {'around':
517, 'done': 185, 'held': 185, 'hold': 55, 'off': 1391, 'round': 517, 'through': 55}, {'': (0, 'missed'), 'it': 1383},
{'a': 1387, 'around': 1389, 'hold': 55, 'in': 274, 'round': 1389, 'through': 55, 'to': 1388}, {'call': 55, 'catch':
277, 'caught': 55, 'contact': 55, 'find': 55, 'get': 1395, 'got': 1322, 'gotten': 1313, 'make': 1250, 'meet': 55,
'met': 55, 'phone': 55, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55, 'speak': 55, 'spoke': 55, 'talk': 55,
'talked': 55, 'visit': 55}, {'': (0, 'missed'), 'for': 1382, 'to': 1382}, {'': (0, 'missed'), 'up': 1397}, {'up':
1397}, {'answer': 55, 'attend': 1382, 'be': 1242, 'call': 55, 'catch': 277, 'caught': 55, 'come': 1383, 'contact': 55,
'dial': 1384, 'ever': 1314, 'find': 1317, 'found': 1318, 'get': 1392, 'got': 1393, 'gotten': 1313, 'had': 1318,
'happen': 55, 'have': 1318, 'join': 1382, 'make': 1394, 'manage': 1254, 'materialise': 55, 'materialize': 55, 'meet':
55, 'met': 55, 'phone': 55, 'pick': 265, 'quite': 1396, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55, 'show':
1398, 'speak': 55, 'spoke': 55, 'take': 1255, 'talk': 55, 'talked': 55, 'took': 1255, 'turn': 1399, 'visit': 55,
'yet': 1314}, {'assembly': 1345, 'class': 1345, 'demo': 1345, 'lesson': 1345, 'masterclass': 1345, 'session': 1345,
'story': 1349, 'storytime': 1345, 'talk': 1345, 'tour': 1345, 'training': 1345, 'workshop': 1345}, {'...': 1401,
'assembly': 1345, 'class': 1345, 'demo': 1345, 'lesson': 1345, 'masterclass': 1345, 'session': 1345, 'story': 1349,
'storytime': 1345, 'talk': 1345, 'tour': 1345, 'training': 1345, 'workshop': 1345}, {'...': 1362, '^': 1297,
'assembly': 1345, 'class': 1345, 'demo': 1345, 'duty': 1262, 'e': 1365, 'email': 1364, 'glowing': 1372, 'good': 1372,
'group': 1262, 'intro': 1363, 'introduction': 1363, 'lesson': 1345, 'mail': 1364, 'masterclass': 1345, 'presentation':
1375, 'reading': 1262, 'recommendation': 1370, 'reference': 1371, 'referral': 1370, 'round': 1262, 'route': 1262,
'session': 1345, 'shift': 1262, 'slot': 1262, 'stall': 1262, 'story': 1349, 'storytime': 1345, 'strong': 1372, 'talk':
1345, 'testimonial': 1370, 'tour': 1345, 'training': 1345, 'turn': 1262, 'whatsapp': 1364, 'workshop': 1345}, {'...':
1350, '0': 1356, '<their>': 1357, '<them>': 1361, 'N': 1361, 'a': 1376, 'an': 1377, 'assembly': 1345, 'class': 1345,
'demo': 1345, 'five': 1378, 'for': 1347, 'four': 1378, 'half': 1379, 'lesson': 1345, 'masterclass': 1345, 'not': 1400,
'pro': 1348, 'session': 1345, 'six': 1378, 'some': 1402, 'story': 1349, 'storytime': 1345, 'talk': 1345, 'that': 1366,
'the': 1403, 'three': 1356, 'tour': 1345, 'training': 1345, 'two': 1356, 'unpaid': 1346, 'workshop': 1345}, {'<them>':
1246, 'N': 1246, 'a': 1387, 'around': 1389, 'done': 185, 'held': 185, 'hold': 55, 'in': 274, 'off': 1391, 'round':
1389, 'through': 55, 'to': 1388}, {'<them>': 1246, 'N': 1246, 'around': 517, 'done': 185, 'held': 185, 'hold': 55,
'off': 1391, 'round': 517, 'through': 55}, {'answer': 55, 'attend': 1382, 'call': 55, 'catch': 277, 'caught': 55,
'come': 1383, 'contact': 55, 'dial': 1384, 'ever': 1314, 'find': 1317, 'found': 1318, 'get': 1405, 'got': 1406,
'gotten': 1313, 'had': 1318, 'happen': 55, 'have': 1318, 'join': 1382, 'make': 1394, 'manage': 1254, 'materialise':
55, 'meet': 55, 'met': 55, 'phone': 55, 'pick': 265, 'quite': 1396, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55,
'show': 1398, 'speak': 55, 'spoke': 55, 'take': 1255, 'talk': 55, 'talked': 55, 'turn': 1399, 'visit': 55, 'yet':
1314}, {'t': 1407}, {'answer': 55, 'attend': 1382, 'be': 1242, 'call': 55, 'catch': 277, 'caught': 55, 'come': 1383,
'contact': 55, 'dial': 1384, 'ever': 1314, 'find': 1317, 'found': 1318, 'get': 1405, 'got': 1406, 'gotten': 1313,
'had': 1318, 'happen': 55, 'have': 1318, 'join': 1382, 'make': 1394, 'manage': 1254, 'materialise': 55, 'materialize':
55, 'meet': 55, 'met': 55, 'phone': 55, 'pick': 265, 'quite': 1396, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55,
'show': 1398, 'speak': 55, 'spoke': 55, 'take': 1255, 'talk': 55, 'talked': 55, 'turn': 1399, 'visit': 55, 'yet':
1314}, {'of': 1045}, {'direction': 1410}, {'the': 1411}, {'at': 1045, 'in': 1412, 'to': 1045, 'toward': 1045,
'towards': 1045}, {'<them>': 1413, 'N': 1413}, {'from': 187, 'that': 187, 'through': 187, 'via': 187}, {'s': 363},
{'<their>': 363, 'N': 1416}, {'<their>': 363, 'N': 1416, 'for': 1417}, {'about': 55, 'of': 55}, {'about': 536, 'for':
536, 'on': 536, 're': 536}, {'up': 1420}, {'comments': 1420, 'corrections': 1420, 'edits': 1420, 'feedback': 1420,
'mark': 1421, 'markup': 1420, 'notes': 1420, 'redlines': 1420, 'remarks': 1420, 'thoughts': 1420}, {'few': 1422},
{'a': 1423, 'back': 1422, 'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420,
'honest': 1422, 'mark': 1421, 'markup': 1420, 'my': 1422, 'notes': 1420, 'redlines': 1420, 'remarks': 1420, 'some':
1422, 'thoughts': 1420}, {'<them>': 1424, 'N': 1424, 'by': 529, 'in': 529, 'off': 529, 'out': 55}, {'airport': 362,
'appointment': 362, 'doctor': 362, 'garage': 362, 'hospital': 362, 'station': 362, 'vet': 362}, {'^': 1426},
{'<their>': 1427, 'the': 1427}, {'to': 1428}, {'<them>': 1429, 'N': 1429}, {'for': 412}, {'...': 1431}, {'an': 1432,
'my': 1432, 'our': 1432, 'some': 1432, 'the': 1432}, {'^': 1433}, {'out': 1434, 'up': 1434}, {'from': 529}, {'for':
1045, 'of': 1045}, {'<contact_of>': 1437, 'comments': 1420, 'corrections': 1420, 'edits': 1420, 'feedback': 1420,
'notes': 1420, 'redlines': 1420, 'remarks': 1420, 'suggestions': 1420}, {'<contact_of>': 1044, '<contact_thing>':
1044}, {'s': 1439}, {'$$': 535}, {'candidates': 1044, 'comments': 1441, 'contacts': 1044, 'corrections': 1441,
'edits': 1441, 'feedback': 1441, 'leads': 1044, 'name': 1044, 'names': 1044, 'notes': 1441, 'numbers': 1044, 'people':
1044, 'redlines': 1441, 'suggestions': 1441}, {'...': 1442, 'candidates': 1044, 'comments': 1441, 'contacts': 1044,
'corrections': 1441, 'edits': 1441, 'feedback': 1441, 'leads': 1044, 'name': 1044, 'names': 1044, 'notes': 1441,
'numbers': 1044, 'people': 1044, 'redlines': 1441, 'suggestions': 1441}, {'<contact_of>': 1044}, {'article': 406,
'book': 406, 'candidates': 1044, 'checklist': 406, 'comments': 1441, 'contacts': 1044, 'corrections': 1441, 'edits':
1441, 'feedback': 1441, 'guide': 406, 'leads': 1044, 'link': 406, 'list': 406, 'name': 1044, 'names': 1044, 'notes':
1441, 'numbers': 1044, 'people': 1044, 'podcast': 406, 'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions':
1441, 'template': 406}, {'candidates': 1044, 'contacts': 1044, 'leads': 1044, 'name': 1044, 'names': 1044, 'numbers':
1044, 'people': 1044}, {'...': 1446, 'candidates': 1044, 'contacts': 1044, 'leads': 1044, 'name': 1044, 'names': 1044,
'numbers': 1044, 'people': 1044}, {'of': 1447}, {'...': 1445, 'article': 406, 'book': 406, 'candidates': 1044,
'checklist': 406, 'comments': 1441, 'contacts': 1044, 'corrections': 1441, 'couple': 1448, 'edits': 1441, 'feedback':
1441, 'few': 1447, 'guide': 406, 'leads': 1044, 'link': 406, 'list': 406, 'name': 1044, 'names': 1044, 'notes': 1441,
'numbers': 1044, 'people': 1044, 'podcast': 406, 'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions': 1441,
'template': 406}, {'article': 406, 'book': 406, 'checklist': 406, 'guide': 406, 'link': 406, 'list': 406, 'podcast':
406, 'spreadsheet': 406, 'template': 406}, {'...': 1450, 'article': 406, 'book': 406, 'checklist': 406, 'guide': 406,
'link': 406, 'list': 406, 'podcast': 406, 'spreadsheet': 406, 'template': 406}, {'comments': 1441, 'corrections':
1441, 'edits': 1441, 'feedback': 1441, 'notes': 1441, 'redlines': 1441, 'suggestions': 1441}, {'...': 1452,
'comments': 1441, 'corrections': 1441, 'edits': 1441, 'feedback': 1441, 'notes': 1441, 'redlines': 1441,
'suggestions': 1441}, {'article': 406, 'book': 406, 'checklist': 406, 'comments': 1441, 'corrections': 1441, 'edits':
1441, 'feedback': 1441, 'guide': 406, 'link': 406, 'list': 406, 'notes': 1441, 'podcast': 406, 'redlines': 1441, 's':
1444, 'spreadsheet': 406, 'suggestions': 1441, 'template': 406}, {'...': 1454, 'article': 406, 'book': 406,
'checklist': 406, 'comments': 1441, 'corrections': 1441, 'edits': 1441, 'feedback': 1441, 'guide': 406, 'link': 406,
'list': 406, 'notes': 1441, 'podcast': 406, 'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions': 1441,
'template': 406}, {'article': 406, 'book': 406, 'checklist': 406, 'guide': 406, 'link': 406, 'list': 406, 'podcast':
406, 's': 1444, 'spreadsheet': 406, 'template': 406}, {'...': 1456, 'article': 406, 'book': 406, 'checklist': 406,
'guide': 406, 'link': 406, 'list': 406, 'podcast': 406, 's': 1444, 'spreadsheet': 406, 'template': 406}, {'0': 1443,
'a': 1449, 'an': 1451, 'detailed': 1453, 'four': 1447, 'full': 1453, 'lots': 1453, 'my': 1455, 'our': 1457, 'pages':
1453, 'some': 1443, 'the': 1457, 'three': 1443, 'two': 1443}, {'<contact_of>': 1437}, {'...': 1459, '<contact_of>':
1437, 'few': 1422}, {'...': 1459, '<contact_of>': 1437, 'comments': 1420, 'corrections': 1420, 'edits': 1420,
'feedback': 1420, 'mark': 1421, 'markup': 1420, 'notes': 1420, 'redlines': 1420, 'remarks': 1420, 'thoughts': 1420},
{'...': 1459, '<contact_of>': 1437}, {'...': 1438, '<contact_of>': 1437, 'N': 1440, '^': 1458, 'a': 1460, 'back':
1422, 'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420, 'honest': 1422,
'mark': 1421, 'markup': 1420, 'my': 1461, 'notes': 1420, 'our': 1462, 'redlines': 1420, 'remarks': 1420, 'some': 1461,
'suggestions': 1420, 'the': 1462, 'thoughts': 1420}, {'...': 1438, '<contact_of>': 1437, 'N': 1440, '^': 1458, 'a':
1460, 'back': 1422, 'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420,
'honest': 1422, 'mark': 1421, 'markup': 1420, 'my': 1461, 'notes': 1420, 'our': 1462, 'redlines': 1420, 'remarks':
1420, 'some': 1461, 'suggestions': 1420, 'the': 1462, 'thoughts': 1420, 'to': 1234}, {'$$': 406}, {'<useful>': 1465},
{'...': 1466, '<useful>': 1465}, {'my': 1467, 'our': 1467}, {'^': 1468}, {'to': 538}, {'...': 1470}, {'^': 1471},
{'about': 1472, 'on': 1472}, {'comments': 1473, 'edits': 1473, 'feedback': 1473, 'notes': 1473, 'thoughts': 1473},
{'': (23, 'contact'), '<them>': 1463, 'N': 1464, '^': 1468, 'across': 1469, 'comments': 1473, 'edits': 1473,
'feedback': 1473, 'my': 1474, 'notes': 1473, 'over': 1469, 'some': 1474, 'thoughts': 1473}, {'D': 605, '^': 604,
'away': 1169, 'into': 45, 'off': 45, 'to': 45, 'toward': 45, 'towards': 45}, {'<me>': 1476, '<them>': 1178, 'N':
1178}, {'<them>': 529, 'N': 529}, {'from': 1478}, {'to': 1478}, {'across': 1479, 'behind': 1478, 'beside': 1478,
'near': 1478, 'next': 1480, 'opposite': 1478}, {'up': 1481}, {'though': 187}, {'N': 392}, {'to': 1484}, {'N': 393},
{'...': 1485, 'N': 477, 'how': 393, 'to': 1486}, {'how': 393, 'what': 393, 'why': 393}, {'call': 55, 'catch': 277,
'caught': 55, 'contact': 55, 'ever': 1314, 'find': 55, 'get': 1321, 'got': 1322, 'gotten': 1313, 'make': 1250,
'manage': 1254, 'meet': 55, 'met': 55, 'phone': 55, 'quite': 1323, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55,
'speak': 55, 'spoke': 55, 'talk': 55, 'talked': 55, 'visit': 55, 'yet': 1314}, {'to': 1489}, {'through': 55},
{'<their>': 536, 'N': 537, '^': 535}, {'about': 1492, 'on': 1492}, {'if': 824, 'that': 45, 'to': 45}, {'time': 1494},
{'if': 824, 'not': 1172, 'that': 45, 'to': 45}, {'if': 824, 'not': 1172, 'to': 45}, {'best': 1496, 'better': 1496,
'daft': 1497, 'high': 1495, 'mad': 1497, 'safer': 1496, 'smarter': 1496, 'time': 1494, 'wise': 1496, 'wiser': 1496,
'worth': 1494}, {'be': 1498}, {'best': 1494, 'better': 1494, 'high': 1495, 'safer': 1494, 'smarter': 1494, 'time':
1494, 'wise': 1494, 'wiser': 1494, 'worth': 1494}, {'best': 1497, 'better': 1497, 'daft': 1497, 'mad': 1497, 'safer':
1497, 'smarter': 1497, 'wise': 1497, 'wiser': 1497}, {'be': 1501}, {'d': 1499, 'is': 1500, 'll': 1502, 's': 1500,
'will': 1502, 'would': 1502}, {'best': 1494, 'better': 1494, 'high': 1495, 'it': 1503, 'its': 1500, 'safer': 1494,
'smarter': 1494, 'time': 1494, 'wise': 1494, 'wiser': 1494, 'worth': 1494}, {':': 10, 'best': 1494, 'better': 1494,
'high': 1495, 'it': 1503, 'its': 1500, 'no': 1172, 'not': 1172, 'safer': 1494, 'smarter': 1494, 'that': 1504, 'time':
1494, 'wise': 1494, 'wiser': 1494, 'worth': 1494}, {'apart': 55, 'out': 55, 'through': 55}, {'as': 363, 'at': 363,
'for': 363}, {'<them>': 1200, 'N': 1200, 'in': 1507}, {'in': 1507}, {'with': 251}, {'up': 1510}, {'<them>': 1511, 'D':
0, 'N': 1511, 'a': 1083, 'breakfast': 2, 'brunch': 2, 'call': 2, 'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2,
'drinks': 2, 'for': 1, 'lunch': 2, 'meeting': 2, 'our': 1083, 'the': 1083}, {'back': 1274, 'over': 541, 'right': 1274,
'through': 541, 'thru': 541, 'up': 541}, {'me': 1186, 'us': 1186}, {'': (0, 'missed'), 'that': 55}, {'me': 1515},
{'me': 1515, 'us': 1515}, {'mentioned': 1515, 'reckon': 1515, 'say': 1515, 'says': 1515, 'tell': 1516, 'told': 1517},
{'up': 1054, 'ups': 1054}, {'': (23, 'contact'), 'D': 529, 'about': 529, 'w': 529, 'with': 529}, {'heart': 1520},
{'to': 1521}, {'blether': 1520, 'chat': 1520, 'gossip': 1520, 'heart': 1522, 'moan': 1520, 'natter': 1520, 'talk':
1520, 'word': 1520}, {'blether': 1520, 'chat': 1520, 'good': 1523, 'gossip': 1520, 'heart': 1522, 'little': 1523,
'long': 1523, 'moan': 1520, 'natter': 1520, 'proper': 1523, 'quick': 1523, 'short': 1523, 'talk': 1520, 'wee': 1523,
'word': 1520}, {'a': 1524, 'me': 1054}, {'': (0, 'missed'), 's': 55}, {'call': 55, 'congratulate': 55, 'contact': 55,
'email': 55, 'follow': 265, 'get': 685, 'invite': 55, 'meet': 55, 'message': 55, 'phone': 55, 'ping': 55, 'reach':
1185, 'reply': 55, 'ring': 55, 'see': 55, 'send': 55, 'text': 55, 'thank': 55, 'visit': 55, 'write': 55}, {'<their>':
55, 'N': 1526, 'about': 55, 'again': 55, 'my': 55, 'our': 55, 'the': 55, 'to': 1527}, {'call': 55, 'contact': 55,
'email': 55, 'meet': 55, 'message': 55, 'phone': 55, 'reply': 55, 'ring': 55, 'see': 55, 'text': 55, 'visit': 55,
'write': 55}, {'to': 1529}, {'<them>': 1044, 'N': 1044}, {'to': 1531}, {'...': 1532}, {'of': 1533}, {'for': 1045,
'to': 1045}, {'along': 1535, 'for': 1045, 'forward': 1535, 'on': 1535, 'over': 1535, 'to': 1045}, {'card': 1536, 'cv':
1536, 'deck': 1536, 'details': 1536, 'name': 1536, 'number': 1536, 'profile': 1536, 'resume': 1536}, {'s': 1444},
{'...': 1538, 's': 1444}, {'a': 1539, 'my': 1539, 'our': 1539, 'the': 1539}, {'...': 1459, '<contact_of>': 1437, 'N':
1440, '^': 1540, 'a': 1462, 'my': 1462, 'our': 1462, 'some': 1462, 'the': 1462}, {'<their>': 1537}, {'<contact_of>':
1534}, {'<contact_of>': 1534, '<their>': 1537, 'the': 1543}, {'<their>': 1537, '^': 1468}, {'<contact_of>': 1534,
'<their>': 1537, '<them>': 1541, 'N': 1541, '^': 1468, 'across': 1469, 'along': 1542, 'on': 1544, 'over': 1545, 'the':
1543}, {'<their>': 1116, 'N': 1117}, {'myself': 1481, 'out': 1415}, {'with': 398}, {'...': 1549}, {'about': 1550,
'from': 1550, 'on': 1550, 'with': 1550}, {'assembly': 1345, 'class': 1345, 'demo': 1345, 'experience': 1551,
'learnings': 1551, 'lesson': 1345, 'lessons': 1551, 'masterclass': 1345, 'pointers': 1551, 'session': 1345, 'story':
1349, 'storytime': 1345, 'talk': 1345, 'tips': 1551, 'tour': 1345, 'training': 1345, 'workshop': 1345}, {'at': 363,
'for': 363, 'of': 363, 'on': 363, 'to': 363, 'with': 363}, {'time': 1553}, {'^': 362, 'help': 1553, 'my': 1554}, {'^':
362, 'help': 1553}, {'at': 363, 'for': 363, 'help': 1553, 'of': 1555, 'on': 363, 'to': 1556, 'with': 363},
{'afternoon': 1557, 'day': 1557, 'evening': 1557, 'h': 1557, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557,
'morning': 1557, 'saturday': 1557, 'sunday': 1557}, {'advice': 556, 'tip': 556}, {'^': 8, 'that': 45, 'to': 45, 'was':
45}, {'advice': 1560, 'tip': 1560}, {'...': 1559, 'a': 1561, 'advice': 1560, 'some': 1561, 'the': 1561, 'tip': 1560},
{'^': 535, 'about': 536, 'for': 536, 'on': 536, 're': 536}, {'<contact_of>': 1437, 'comments': 1420, 'corrections':
1420, 'edits': 1420, 'feedback': 1563, 'notes': 1420, 'redlines': 1420, 'remarks': 1420, 'suggestions': 1420}, {'$$':
1044}, {'contact': 1565, 'name': 1565, 'number': 1565}, {'article': 406, 'book': 406, 'candidates': 1044, 'checklist':
406, 'comments': 1441, 'contacts': 1044, 'corrections': 1441, 'edits': 1441, 'feedback': 1441, 'guide': 406, 'leads':
1044, 'link': 406, 'list': 406, 'name': 1044, 'names': 1044, 'notes': 1441, 'numbers': 1044, 'people': 1044,
'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions': 1441, 'template': 406}, {'': (20, 'gave:referral'),
'$$': 1044}, {'...': 1567, 'article': 406, 'book': 406, 'candidates': 1044, 'checklist': 406, 'comments': 1441,
'contact': 1565, 'contacts': 1044, 'corrections': 1441, 'couple': 1448, 'edits': 1441, 'feedback': 1441, 'few': 1447,
'guide': 406, 'leads': 1044, 'link': 406, 'list': 406, 'name': 1568, 'names': 1044, 'notes': 1441, 'number': 1565,
'numbers': 1044, 'people': 1044, 'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions': 1441, 'template':
406}, {'article': 406, 'book': 406, 'checklist': 406, 'guide': 406, 'link': 406, 'list': 406, 'spreadsheet': 406,
'template': 406}, {'...': 1570, 'article': 406, 'book': 406, 'checklist': 406, 'guide': 406, 'link': 406, 'list': 406,
'spreadsheet': 406, 'template': 406}, {'article': 406, 'book': 406, 'checklist': 406, 'comments': 1441, 'corrections':
1441, 'edits': 1441, 'feedback': 1441, 'guide': 406, 'link': 406, 'list': 406, 'notes': 1441, 'redlines': 1441, 's':
1444, 'spreadsheet': 406, 'suggestions': 1441, 'template': 406}, {'': (19, 'gave:resource'), '$$': 535}, {'...': 1572,
'article': 406, 'book': 406, 'checklist': 406, 'comments': 1441, 'copy': 406, 'corrections': 1441, 'edits': 1441,
'feedback': 1441, 'guide': 406, 'link': 406, 'list': 406, 'notes': 1573, 'old': 406, 'own': 406, 'redlines': 1441,
's': 1444, 'second': 406, 'spare': 406, 'spreadsheet': 406, 'suggestions': 1441, 'template': 406}, {'article': 406,
'book': 406, 'checklist': 406, 'guide': 406, 'link': 406, 'list': 406, 's': 1444, 'spreadsheet': 406, 'template':
406}, {'...': 1575, 'article': 406, 'book': 406, 'checklist': 406, 'copy': 406, 'guide': 406, 'link': 406, 'list':
406, 'notes': 406, 'old': 406, 'own': 406, 's': 1444, 'second': 406, 'spare': 406, 'spreadsheet': 406, 'template':
406}, {'...': 1575, 'article': 406, 'book': 406, 'checklist': 406, 'contact': 1565, 'guide': 406, 'link': 406, 'list':
406, 'name': 1565, 'number': 1565, 's': 1444, 'spreadsheet': 406, 'template': 406}, {'0': 1443, '<their>': 1566, 'a':
1569, 'an': 1571, 'detailed': 1453, 'four': 1447, 'full': 1453, 'lots': 1453, 'my': 1574, 'our': 1576, 'pages': 1453,
'some': 1443, 'the': 1577, 'three': 1443, 'two': 1443}, {'about': 393, 'for': 393, 'in': 393, 'of': 393, 'on': 393,
'to': 393}, {'about': 393, 'course': 1579, 'for': 393, 'in': 393, 'of': 393, 'on': 393, 'through': 1579, 'to': 393},
{'<contact_of>': 1437, '<lesson>': 1580, 'boost': 1178, 'endorsement': 1045, 'kick': 1178, 'pep': 1178, 'plug': 1045,
'push': 1178, 'recommendation': 1045, 'reference': 1045, 'referral': 1045, 'shout': 1358, 'shoutout': 1045, 'shove':
1178, 'testimonial': 1045}, {'support': 1178}, {'back': 1178}, {'the': 1583}, {'on': 1584}, {'talk': 1178}, {'boost':
1178, 'encouragement': 1178, 'moral': 1582, 'pat': 1585, 'pep': 1586}, {'<lesson>': 1580}, {'...': 1588, '<lesson>':
1580}, {'of': 1589}, {'about': 536, 'on': 536, 're': 536}, {'...': 1588, '<lesson>': 1580, 'comments': 1420,
'corrections': 1420, 'critique': 1591, 'edits': 1420, 'fb': 1591, 'feedback': 1420, 'learnings': 393, 'lessons': 393,
'mark': 1421, 'markup': 1420, 'notes': 1420, 'opinion': 1591, 'pointers': 393, 'redlines': 1420, 'remarks': 1420,
'steer': 1591, 'thoughts': 1420, 'tips': 393, 'tricks': 393, 'view': 1591}, {'at': 363, 'on': 363, 'wi': 363, 'with':
363}, {'of': 1120}, {'^': 1177, 'talk': 1178}, {'...': 1588, '<lesson>': 1580, 'boost': 1178, 'encouragement': 1178,
'moral': 1582, 'pat': 1585, 'pep': 1586}, {'...': 1581, '<contact_of>': 1437, '<lesson>': 1580, 'afternoon': 1557,
'big': 1587, 'bit': 1590, 'boost': 1178, 'day': 1557, 'encouragement': 1178, 'endorsement': 1045, 'evening': 1557,
'few': 1592, 'h': 1557, 'hand': 1593, 'help': 1593, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'hurl': 363,
'kick': 1178, 'len': 1594, 'lend': 1594, 'lesson': 393, 'lift': 363, 'little': 1587, 'loan': 1594, 'lowdown': 393,
'moral': 1582, 'morning': 1557, 'pat': 1585, 'pep': 1595, 'plug': 1045, 'push': 1178, 'quick': 1589, 'recommendation':
1045, 'reference': 1045, 'referral': 1045, 'run': 363, 'saturday': 1557, 'short': 1589, 'shot': 1594, 'shout': 1358,
'shoutout': 1045, 'shove': 1178, 'sunday': 1557, 'testimonial': 1045, 'use': 1594, 'wee': 1596}, {'<lesson>': 1580,
'endorsement': 1045, 'plug': 1045, 'recommendation': 1045, 'reference': 1045, 'referral': 1045, 'shout': 1358,
'shoutout': 1045, 'testimonial': 1045}, {'...': 1598, '<lesson>': 1580, 'afternoon': 1557, 'day': 1557, 'endorsement':
1045, 'evening': 1557, 'h': 1557, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'morning': 1557, 'plug': 1045,
'recommendation': 1045, 'reference': 1045, 'referral': 1045, 'saturday': 1557, 'shout': 1358, 'shoutout': 1045,
'sunday': 1557, 'testimonial': 1045}, {'comments': 1591, 'critique': 1591, 'edits': 1591, 'fb': 1591, 'feedback':
1591, 'notes': 1591, 'opinion': 1591, 'remarks': 1591, 'steer': 1591, 'thoughts': 1591, 'view': 1591}, {'comments':
1420, 'corrections': 1420, 'critique': 1591, 'edits': 1420, 'fb': 1591, 'feedback': 1420, 'mark': 1421, 'markup':
1420, 'notes': 1420, 'opinion': 1591, 'redlines': 1420, 'remarks': 1420, 'steer': 1591, 'thoughts': 1420, 'view':
1591}, {'^': 535, 'about': 536, 'on': 536, 're': 536}, {'a': 1558, 'an': 1558}, {'line': 1600}, {'by': 1604}, {'big':
1587, 'boost': 1178, 'comments': 1591, 'critique': 1591, 'edits': 1591, 'encouragement': 1178, 'fb': 1591, 'feedback':
1591, 'little': 1587, 'moral': 1582, 'notes': 1591, 'opinion': 1591, 'pat': 1585, 'pep': 1586, 'remarks': 1591,
'steer': 1591, 'thoughts': 1591, 'view': 1591, 'wee': 1587}, {'of': 1606}, {'<contact_of>': 1437, '<lesson>': 1580,
'endorsement': 1045, 'plug': 1045, 'recommendation': 1045, 'reference': 1045, 'referral': 1045, 'shout': 1358,
'shoutout': 1045, 'testimonial': 1045}, {'<i>': 1130, '^': 37}, {'<i>': 1130, '^': 37, 'that': 1609, 'to': 1609},
{'...': 1608, '<contact_of>': 1437, '<lesson>': 1580, 'afternoon': 1557, 'comments': 1420, 'corrections': 1420,
'critique': 1591, 'day': 1557, 'edits': 1420, 'endorsement': 1045, 'evening': 1557, 'fb': 1591, 'feedback': 1420, 'h':
1557, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'learnings': 393, 'lessons': 393, 'mark': 1421, 'markup':
1420, 'morning': 1557, 'notes': 1420, 'opinion': 1591, 'plug': 1045, 'pointers': 393, 'recommendation': 1045,
'redlines': 1420, 'reference': 1045, 'referral': 1045, 'remarks': 1420, 'saturday': 1557, 'shout': 1358, 'shoutout':
1045, 'steer': 1591, 'sunday': 1557, 'testimonial': 1045, 'thoughts': 1420, 'tips': 393, 'tricks': 393, 'view': 1591,
'word': 1610}, {'<contact_of>': 1437, '<lesson>': 1580}, {'...': 1612, '<contact_of>': 1437, '<lesson>': 1580,
'learnings': 393, 'lessons': 393, 'pointers': 393, 'tips': 393, 'tricks': 393}, {'<contact_of>': 1437, '<lesson>':
1580, 'boost': 1178, 'kick': 1178, 'pep': 1178, 'push': 1178, 'shove': 1178}, {'...': 1614, '<contact_of>': 1437,
'<lesson>': 1580, 'big': 1587, 'boost': 1178, 'comments': 1420, 'corrections': 1420, 'critique': 1591, 'edits': 1420,
'encouragement': 1178, 'fb': 1591, 'feedback': 1420, 'hand': 1593, 'help': 1593, 'kick': 1178, 'learnings': 393,
'lessons': 393, 'little': 1587, 'mark': 1421, 'markup': 1420, 'moral': 1582, 'notes': 1420, 'opinion': 1591, 'pat':
1585, 'pep': 1595, 'pointers': 393, 'push': 1178, 'redlines': 1420, 'remarks': 1420, 'shove': 1178, 'steer': 1591,
'thoughts': 1420, 'tips': 393, 'tricks': 393, 'view': 1591, 'wee': 1587}, {'...': 1608, '<contact_of>': 1437,
'<lesson>': 1580, 'address': 1410, 'contact': 1410, 'details': 1410, 'endorsement': 1045, 'len': 1594, 'lend': 1594,
'loan': 1594, 'lowdown': 393, 'name': 1410, 'number': 1410, 'plug': 1045, 'recommendation': 1045, 'reference': 1045,
'referral': 1045, 'shot': 1594, 'shout': 1358, 'shoutout': 1045, 'testimonial': 1045, 'use': 1594}, {'...': 1564, '0':
1558, '<contact_of>': 1437, 'N': 1440, '^': 1578, 'a': 1597, 'address': 1410, 'an': 1599, 'back': 1422, 'blunt': 1600,
'comments': 1563, 'contact': 1410, 'corrections': 1420, 'critique': 1591, 'detailed': 1601, 'details': 1410, 'edits':
1420, 'fb': 1602, 'fdbk': 536, 'feedback': 1563, 'four': 1558, 'frank': 1600, 'half': 1603, 'honest': 1601, 'input':
536, 'lessons': 393, 'line': 1605, 'lots': 1607, 'mark': 1421, 'markup': 1420, 'my': 1611, 'name': 1410, 'notes':
1563, 'number': 1410, 'one': 1558, 'opinion': 1591, 'our': 1613, 'quick': 1600, 'redlines': 1420, 'remarks': 1420,
'some': 1615, 'steer': 1591, 'suggestions': 1420, 'the': 1616, 'thoughts': 1420, 'three': 1558, 'two': 1558, 'view':
1591, 'written': 1600}, {'to': 412}, {'...': 1618}, {'my': 1619, 'our': 1619}, {'at': 363, 'on': 363, 'to': 363,
'with': 363}, {'at': 393, 'for': 393}, {'^': 392, 'at': 393, 'for': 393}, {'<their>': 393, '<them>': 393, 'N': 1343,
'^': 392}, {'^': 392, 'at': 393, 'for': 1624, 'to': 1344, 'with': 1344}, {'...': 1401, 'afternoon': 1557, 'assembly':
1345, 'class': 1345, 'day': 1557, 'demo': 1345, 'evening': 1557, 'glowing': 1372, 'good': 1372, 'h': 1557, 'hand':
1621, 'help': 1621, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'keynote': 1622, 'lecture': 1623, 'lesson':
1345, 'masterclass': 1345, 'morning': 1557, 'recommendation': 1370, 'reference': 1371, 'referral': 1370, 'saturday':
1557, 'session': 1345, 'story': 1349, 'storytime': 1345, 'strong': 1372, 'sunday': 1557, 'talk': 1625, 'testimonial':
1370, 'tour': 1345, 'training': 1345, 'workshop': 1625}, {'...': 1401, 'afternoon': 1557, 'assembly': 1345, 'class':
1345, 'day': 1557, 'demo': 1345, 'evening': 1557, 'h': 1557, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557,
'lesson': 1345, 'masterclass': 1345, 'morning': 1557, 'saturday': 1557, 'session': 1345, 'story': 1349, 'storytime':
1345, 'sunday': 1557, 'talk': 1345, 'tour': 1345, 'training': 1345, 'workshop': 1345}, {'': (16, 'gave:feedback'),
'...': 1470}, {'^': 1628}, {'about': 1472, 'on': 1629}, {'afternoon': 1557, 'comments': 1630, 'day': 1557, 'edits':
1473, 'evening': 1557, 'feedback': 1630, 'h': 1557, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'morning':
1557, 'notes': 1473, 'saturday': 1557, 'sunday': 1557, 'thoughts': 1630}, {'<contact_of>': 1534, '<their>': 1537, '^':
1620, 'the': 1543}, {'<their>': 1537, '^': 1620}, {'...': 1401, 'assembly': 1345, 'class': 1345, 'comments': 1473,
'demo': 1345, 'edits': 1473, 'feedback': 1473, 'hand': 1621, 'help': 1621, 'lesson': 1345, 'masterclass': 1345,
'notes': 1473, 'session': 1345, 'story': 1349, 'storytime': 1345, 'talk': 1345, 'thoughts': 1473, 'tour': 1345,
'training': 1345, 'workshop': 1345}, {'at': 393, 'for': 1624, 'to': 1344, 'with': 1344}, {'...': 1401, '<contact_of>':
1534, 'assembly': 1345, 'class': 1345, 'demo': 1345, 'glowing': 1372, 'good': 1372, 'keynote': 1622, 'lecture': 1622,
'lesson': 1345, 'masterclass': 1345, 'recommendation': 1370, 'reference': 1371, 'referral': 1370, 'session': 1345,
'story': 1349, 'storytime': 1345, 'strong': 1372, 'talk': 1635, 'testimonial': 1370, 'tour': 1345, 'training': 1345,
'workshop': 1635}, {'book': 406, 'copy': 406, 'laptop': 406, 'list': 406, 'notes': 406, 'slides': 406, 'template':
406}, {'a': 1637, 'my': 1637, 'our': 1637, 'the': 1637}, {'^': 1638}, {'<them>': 1639, 'N': 1639}, {'0': 1558, 'a':
1558, 'an': 1558, 'four': 1558, 'half': 1603, 'my': 1558, 'one': 1558, 'three': 1558, 'two': 1558}, {'0': 1558,
'<them>': 1641, 'N': 1641, 'a': 1558, 'an': 1558, 'four': 1558, 'half': 1603, 'my': 1558, 'one': 1558, 'three': 1558,
'two': 1558}, {'...': 1552, '0': 1558, '<contact_of>': 1534, '<me>': 1562, '<their>': 1537, '<them>': 1617, 'N': 1617,
'^': 1620, 'a': 1626, 'along': 1542, 'an': 1627, 'assembly': 1345, 'class': 1345, 'comments': 1473, 'demo': 1345,
'edits': 1473, 'feedback': 1473, 'four': 1558, 'half': 1603, 'keynote': 1622, 'lecture': 1622, 'lesson': 1345,
'masterclass': 1345, 'my': 1631, 'notes': 1473, 'on': 1632, 'one': 1558, 'over': 1633, 'session': 1345, 'some': 1634,
'story': 1349, 'storytime': 1345, 'talk': 1635, 'the': 1636, 'thoughts': 1473, 'three': 1558, 'to': 1640, 'tour':
1345, 'training': 1345, 'two': 1558, 'up': 1642, 'workshop': 1635}, {'<them>': 1179, 'N': 1179, 'd': 1182}, {'off':
381}, {'bumped': 381, 'called': 1645, 'deferred': 381, 'delayed': 381, 'moved': 381, 'postponed': 381, 'pushed': 381,
'rearranged': 381, 'rescheduled': 381, 'shelved': 381, 'shifted': 381}, {'': (0, 'missed'), 'me': 55, 'us': 55},
{'hand': 1593, 'help': 1593, 'len': 1594, 'lend': 1594, 'loan': 1594, 'shot': 1594, 'use': 1594}, {'hand': 1593,
'help': 1593}, {'len': 1594, 'lend': 1594, 'loan': 1594, 'shot': 1594, 'use': 1594}, {'a': 1648, 'some': 1649, 'the':
1650}, {'<them>': 1651, 'N': 1651}, {'a': 1650, 'the': 1650}, {'<them>': 1653, 'N': 1653}, {'advice': 556, 'an': 1559,
'some': 1559, 'the': 1559, 'tip': 556}, {'<me>': 1655}, {'afternoon': 1557, 'day': 1557, 'evening': 1557, 'h': 1557,
'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'len': 1594, 'lend': 1594, 'loan': 1594, 'morning': 1557,
'saturday': 1557, 'shot': 1594, 'sunday': 1557, 'use': 1594}, {'afternoon': 1557, 'day': 1557, 'evening': 1557, 'h':
1557, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'morning': 1557, 'saturday': 1557, 'sunday': 1557, 'word':
1610}, {'0': 1558, 'a': 1657, 'an': 1558, 'four': 1558, 'half': 1603, 'my': 1658, 'one': 1558, 'the': 1650, 'three':
1558, 'two': 1558}, {'0': 1558, '<me>': 1655, '<them>': 1659, 'N': 1659, 'a': 1558, 'an': 1558, 'four': 1558, 'half':
1603, 'my': 1558, 'one': 1558, 'three': 1558, 'two': 1558, 'up': 1642}, {'boost': 1178, 'kick': 1178, 'pep': 1178,
'push': 1178, 'shove': 1178}, {'...': 1661, 'afternoon': 1557, 'big': 1587, 'boost': 1178, 'day': 1557,
'encouragement': 1178, 'evening': 1557, 'h': 1557, 'hour': 1557, 'hours': 1557, 'hr': 1557, 'hrs': 1557, 'hurl': 363,
'kick': 1178, 'len': 1594, 'lend': 1594, 'lesson': 393, 'lift': 363, 'little': 1587, 'loan': 1594, 'lowdown': 393,
'moral': 1582, 'morning': 1557, 'pat': 1585, 'pep': 1595, 'push': 1178, 'run': 363, 'saturday': 1557, 'shot': 1594,
'shove': 1178, 'sunday': 1557, 'use': 1594, 'wee': 1587}, {'big': 1587, 'boost': 1178, 'encouragement': 1178,
'little': 1587, 'moral': 1582, 'pat': 1585, 'pep': 1586, 'wee': 1587}, {'of': 1663}, {'...': 1661, 'big': 1587,
'boost': 1178, 'encouragement': 1178, 'kick': 1178, 'little': 1587, 'moral': 1582, 'pat': 1585, 'pep': 1595, 'push':
1178, 'shove': 1178, 'wee': 1587}, {'len': 1594, 'lend': 1594, 'loan': 1594, 'lowdown': 393, 'shot': 1594, 'use':
1594}, {'0': 1558, 'a': 1662, 'an': 1558, 'four': 1558, 'half': 1603, 'lessons': 393, 'lots': 1664, 'my': 1558, 'one':
1558, 'some': 1665, 'the': 1666, 'three': 1558, 'two': 1558}, {'0': 1558, '<them>': 1667, 'N': 1667, 'a': 1558, 'an':
1558, 'four': 1558, 'half': 1603, 'my': 1558, 'one': 1558, 'three': 1558, 'two': 1558, 'up': 1642}, {'bat': 1370},
{'to': 1669}, {'bat': 1370, 'in': 1670}, {'vm': 55, 'voice': 1217, 'voicemail': 55}, {'...': 1672}, {'on': 1139},
{'call': 0, 'have': 0, 'meet': 0, 'see': 0, 'visit': 0}, {'back': 1274, 'cold': 1674, 'dark': 1674, 'over': 541,
'quiet': 1674, 'right': 1274, 'silent': 1674, 'through': 541, 'thru': 541, 'to': 1675, 'up': 541}, {'back': 1274,
'bat': 1370, 'cold': 1674, 'dark': 1674, 'in': 1670, 'over': 541, 'quiet': 1674, 'right': 1274, 'silent': 1674,
'through': 541, 'thru': 541, 'up': 541}, {'feedback': 529}, {'meeting': 1510, 'slot': 1510}, {'of': 251}, {'front':
1680, 'with': 251}, {'a': 1679, 'in': 1681}, {'a': 1679, 'in': 1681, 's': 1678}, {'note': 529}, {'call': 529, 'dm':
529, 'email': 529, 'letter': 529, 'mail': 529, 'message': 529, 'text': 529, 'voice': 1684}, {'D': 1165}, {'forward':
1686}, {'$$': 55, 'D': 1165, 'again': 185, 'at': 378, 'back': 185, 'last': 376, 'on': 379, 'out': 185, 'till': 1165,
'to': 1165, 'until': 1165}, {'$$': 55, 'D': 1165, 'again': 185, 'at': 378, 'back': 185, 'last': 376, 'on': 379, 'out':
185}, {'line': 55, 'message': 55, 'note': 55, 'text': 55}, {'a': 1690}, {'<them>': 1691, 'N': 1691}, {'touch': 101},
{'in': 1693}, {'bell': 55, 'buzz': 55, 'call': 55, 'ring': 55, 'shout': 55, 'tinkle': 55}, {'a': 1695}, {'<them>':
1696, 'N': 1696}, {'N': 55}, {'up': 1698}, {'in': 55, 'over': 55, 'round': 55}, {'drop': 1692, 'get': 1694, 'give':
1697, 'look': 1699, 'pop': 1700}, {'<their>': 1678, '<them>': 1682, 'N': 1683, 'a': 1685, 'an': 1685, 'brought': 1687,
'bumped': 381, 'called': 1645, 'deferred': 381, 'delayed': 381, 'moved': 1688, 'postponed': 1689, 'pushed': 1689,
'rearranged': 381, 'rescheduled': 1689, 'shelved': 381, 'shifted': 1689, 'stood': 265, 'talking': 529, 'to': 1701},
{'about': 369, 'on': 369, 'through': 369, 'with': 369}, {'...': 1703, 'about': 393, 'on': 393, 'through': 393, 'with':
393}, {'<them>': 1704, 'N': 1704}, {'about': 393, 'on': 393, 'through': 393, 'with': 393}, {'<them>': 1706, 'N':
1706}, {'dream': 55}, {'blether': 529, 'chat': 529, 'craic': 529, 'gossip': 529, 'moan': 529, 'natter': 529, 'talk':
529, 'word': 529, 'yarn': 529}, {'': (23, 'contact'), 'bad': 1708, 'blether': 529, 'chat': 529, 'craic': 529, 'dream':
55, 'good': 1709, 'gossip': 529, 'little': 1709, 'long': 1709, 'moan': 529, 'natter': 529, 'nightmare': 55, 'proper':
1709, 'quick': 1709, 'right': 1709, 'short': 1709, 'strange': 1708, 'talk': 529, 'wee': 1709, 'weird': 1708, 'word':
529, 'yarn': 529}, {'alone': 55, 'by': 1135, 'on': 1137}, {'': (23, 'contact'), 'alone': 55, 'by': 1135, 'on': 1137},
{'bail': 55, 'call': 266, 'cancel': 55, 'postpone': 55, 'skip': 55}, {'': (23, 'contact'), 'a': 1710, 'already': 1336,
'an': 529, 'ate': 1711, 'breakfast': 1712, 'coffee': 1712, 'dinner': 1712, 'drinks': 529, 'just': 1337, 'lunch': 1712,
'my': 529, 'our': 529, 'planned': 517, 'some': 529, 'tea': 1712, 'the': 529, 'to': 1713}, {'<useful>': 1465, 'to':
412}, {'...': 1715, '<useful>': 1465}, {'a': 1467, 'an': 1467, 'my': 1716, 'our': 1716, 'some': 1467, 'the': 1467},
{'^': 1717}, {'^': 1620, 'on': 1718, 'over': 1718}, {'for': 0}, {'brought': 1687, 'bumped': 381, 'called': 1645,
'deferred': 381, 'delayed': 381, 'moved': 1689, 'postponed': 1689, 'pushed': 1689, 'rearranged': 381, 'rescheduled':
1689, 'set': 1720, 'shelved': 381, 'shifted': 1689}, {'$$': 55, 'home': 185, 'off': 1110, 'out': 1110, 'over': 1110,
'to': 1109}, {'gone': 1722, 'left': 185}, {'answered': 55, 'been': 275, 'called': 55, 'come': 685, 'got': 685,
'replied': 55, 'responded': 55, 'rung': 55, 'written': 55}, {'already': 1336, 'avoiding': 1139, 'been': 1721,
'blanking': 1139, 'dodging': 1139, 'finally': 1112, 'ghosting': 1139, 'gone': 1111, 'ignoring': 1139, 'just': 1723,
'not': 1724, 'now': 1112}, {'around': 517, 'back': 55, 'round': 517}, {'answered': 55, 'been': 275, 'called': 55,
'caught': 265, 'come': 685, 'ever': 1314, 'get': 1313, 'got': 1726, 'gotten': 1313, 'heard': 55, 'met': 55, 'quite':
1314, 'replied': 55, 'responded': 55, 'rung': 55, 'seen': 55, 'spoken': 55, 'talked': 55, 'written': 55, 'yet': 1314},
{'t': 1727}, {'answered': 55, 'been': 275, 'called': 55, 'caught': 265, 'come': 685, 'got': 685, 'heard': 55, 'met':
55, 'replied': 55, 'responded': 55, 'rung': 55, 'seen': 55, 'spoken': 55, 'talked': 55, 'written': 55}, {'bad': 1708,
'dream': 55, 'nightmare': 55, 'strange': 1708, 'weird': 1708}, {'appointment': 0}, {'brought': 1687, 'moved': 1686,
'postponed': 1686, 'pushed': 1686, 'rescheduled': 1686, 'shifted': 1686}, {'together': 337}, {'them': 1733}, {'': (0,
'missed'), 'in': 274}, {'been': 1735, 'caught': 265, 'ever': 1314, 'get': 1313, 'got': 1313, 'gotten': 1313, 'had':
55, 'heard': 55, 'met': 55, 'quite': 1314, 'seen': 55, 'spoken': 55, 'talked': 55, 'yet': 1314}, {'bring': 1734,
'connect': 337, 'drop': 1692, 'get': 1694, 'give': 1697, 'introduce': 337, 'look': 1699, 'pop': 1700}, {'a': 1730,
'already': 1337, 'an': 1731, 'appointment': 0, 'been': 1732, 'bring': 1734, 'connect': 337, 'finally': 1112, 'gone':
1111, 'introduce': 337, 'just': 1723, 'not': 1736, 'now': 1112, 'to': 1737}, {'to': 157}, {'have': 1739, 'need':
1739}, {'<i>': 1740}, {'so': 1741}, {'': (0, 'missed'), 'yet': 1742}, {'answered': 1743, 'been': 1735, 'called': 55,
'caught': 265, 'come': 685, 'ever': 1314, 'get': 1313, 'got': 1726, 'gotten': 1313, 'had': 55, 'heard': 55, 'met': 55,
'quite': 1314, 'replied': 1743, 'responded': 55, 'rung': 55, 'seen': 55, 'spoken': 55, 'talked': 55, 'written': 55,
'yet': 1314}, {'t': 1744}, {'answered': 55, 'been': 1735, 'called': 55, 'caught': 265, 'come': 685, 'ever': 1314,
'get': 1313, 'got': 1726, 'gotten': 1313, 'had': 55, 'heard': 55, 'met': 55, 'quite': 1314, 'replied': 55,
'responded': 55, 'rung': 55, 'seen': 55, 'spoken': 55, 'talked': 55, 'written': 55, 'yet': 1314}, {'a': 1730}, {'to':
960}, {'are': 1748, 'assured': 966, 'assures': 966, 'guaranteed': 965, 'guarantees': 965, 'is': 1748, 'pinky': 1014,
're': 1748, 's': 1748, 'swears': 965, 'swore': 965, 'vowed': 965, 'vows': 965}, {'magazine': 55, 'news': 55, 'paper':
55}, {'a': 1750, 'the': 1750}, {'radio': 55, 'telly': 55, 'tv': 55}, {'telly': 55, 'the': 1752, 'tv': 55, 'youtube':
55}, {'in': 1751, 'on': 1753, 'online': 55}, {'...': 1754, 'in': 1751, 'on': 1753, 'online': 55}, {'back': 55, 'from':
55}, {'<gossips>': 55, '<told_in>': 55}, {'...': 1757, '<gossips>': 55, '<told_in>': 55}, {'party': 55}, {'...': 1757,
'<gossips>': 55, '<told_in>': 55, 'third': 1759}, {'<gossips>': 55}, {'...': 1761, '<gossips>': 55}, {'the': 1762},
{'of': 1763}, {'else': 55}, {'...': 1037, '<told_in>': 55}, {'s': 1766}, {'': (23, 'contact'), '...': 1037, '<their>':
1758, '<told_in>': 55, 'a': 1760, 'an': 1758, 'my': 1758, 'one': 1764, 'our': 1758, 'some': 1762, 'somebody': 1765,
'someone': 1765, 'the': 1758, 'today': 1767}, {'haw': 1756}, {'...': 1037, '<their>': 1766, '<told_in>': 55, 'a':
1766, 'an': 1766, 'my': 1766, 'our': 1766, 'the': 1766, 'today': 1767}, {'': (23, 'contact'), '...': 1037, '<their>':
1758, '<told_in>': 55, 'a': 1758, 'an': 1758, 'my': 1758, 'one': 1764, 'our': 1758, 'some': 1762, 'the': 1758,
'today': 1767}, {'<their>': 1762, 'a': 1762, 'an': 1762, 'my': 1762, 'one': 1764, 'our': 1762, 'some': 1762, 'the':
1762}, {'...': 1037, '<their>': 1758, '<told_in>': 55, 'a': 1758, 'an': 1758, 'my': 1758, 'one': 1764, 'our': 1758,
'some': 1762, 'the': 1758, 'today': 1767}, {'from': 1771, 'in': 1770, 'off': 1772, 'on': 1770, 'through': 1772, 'via':
1773}, {'...': 1037, '<told_in>': 55, 'grapevine': 55}, {'...': 1037, '<their>': 1766, '<told_in>': 55, 'a': 1766,
'an': 1766, 'my': 1766, 'our': 1766, 'the': 1775, 'today': 1767}, {'hand': 55}, {'all': 1756}, {'...': 1761,
'<gossips>': 55, 'grapevine': 55}, {'<their>': 1762, 'a': 1762, 'an': 1762, 'my': 1762, 'one': 1764, 'our': 1762,
'some': 1762, 'the': 1779}, {'N': 1755, 'back': 1436, 'crickets': 1756, 'from': 1768, 'hee': 1769, 'in': 1770, 'it':
1774, 'nothing': 1756, 'nowt': 1756, 'off': 1772, 'on': 1776, 'second': 1777, 'secondhand': 55, 'sod': 1778, 'that':
1774, 'this': 1774, 'through': 1780, 'via': 1773, 'zilch': 1756, 'zip': 1756}, {'crickets': 1756, 'hee': 1769,
'nothing': 1756, 'nowt': 1756, 'sod': 1778, 'zilch': 1756, 'zip': 1756}, {'...': 1362, 'assembly': 1345, 'class':
1345, 'demo': 1345, 'duty': 1262, 'group': 1262, 'lesson': 1345, 'masterclass': 1345, 'reading': 1262, 'round': 1262,
'route': 1262, 'session': 1345, 'shift': 1262, 'slot': 1262, 'stall': 1262, 'story': 1349, 'storytime': 1345, 'talk':
1345, 'tour': 1345, 'training': 1345, 'turn': 1262, 'workshop': 1345}, {'...': 1401, '0': 1328, '<their>': 1328, 'a':
1783, 'an': 1783, 'assembly': 1345, 'class': 1345, 'demo': 1345, 'lesson': 1345, 'masterclass': 1345, 'session': 1345,
'some': 1402, 'story': 1349, 'storytime': 1345, 'talk': 1345, 'the': 1783, 'three': 1328, 'tour': 1345, 'training':
1345, 'two': 1328, 'workshop': 1345}, {'up': 362}, {'out': 362}, {'': (17, 'gave:knowledge'), '<helping>': 362, 'get':
362, 'pick': 362, 'set': 1785, 'sort': 1786}, {'^': 1787}, {'^': 1787, 'to': 1788, 'with': 393}, {'at': 1417, 'on':
1417}, {'<them>': 1789, 'N': 1789, 'at': 1417, 'me': 529, 'on': 1417, 'out': 1790}, {'out': 393}, {'<helping>': 362,
'get': 362, 'pick': 362, 'set': 1785, 'sort': 1786}, {'^': 1793}, {'^': 1787, 'figure': 1792, 'to': 1794, 'with':
393}, {'<them>': 1795, 'N': 1795, 'at': 1417, 'on': 1417, 'out': 1790}, {'no': 1097}, {'<giveinf>': 57}, {'^': 1798},
{'to': 1799}, {'going': 1800, 'gonna': 1799}, {'D': 1189, 'a': 1190, 'an': 1191, 'the': 1193, 'time': 1189},
{'<them>': 1511, 'N': 1511}, {'...': 1401, '^': 1297, 'assembly': 1345, 'class': 1345, 'demo': 1345, 'lesson': 1345,
'masterclass': 1345, 'session': 1345, 'story': 1349, 'storytime': 1345, 'talk': 1345, 'tour': 1345, 'training': 1345,
'workshop': 1345}, {'': (23, 'contact'), '...': 1401, '<their>': 1298, 'a': 1804, 'an': 1804, 'assembly': 1345,
'class': 1345, 'demo': 1345, 'lesson': 1345, 'masterclass': 1345, 'session': 1345, 'some': 1402, 'story': 1349,
'storytime': 1345, 'talk': 1345, 'the': 1804, 'tour': 1345, 'training': 1345, 'workshop': 1345}, {'mentoring': 369},
{'out': 529}, {'have': 0}, {'to': 1808}, {'going': 1809}, {'N': 950}, {'^': 37, 'to': 157}, {'<them>': 1812, 'N':
1812}, {'<them>': 1812, 'N': 1812, 'to': 1813}, {'promised': 1814}, {'am': 1810, 'and': 1811, 'are': 1810, 'guess':
163, 'have': 1815, 'm': 1810, 'miss': 55, 'n': 1811, 'promised': 1814, 're': 1810, 'think': 163, 've': 1815, 'wonder':
163}, {'t': 45}, {'d': 45, 'would': 45, 'wouldn': 1817}, {'<they>': 1818}, {'place': 1819, 'shoes': 1819}, {'charge':
1819, 'my': 1820}, {'it': 1819, 'this': 1819}, {'in': 1821, 'me': 1819, 'running': 1822, 'us': 1819}, {'': (13,
'talk'), 'was': 1823, 'were': 1823}, {'...': 579}, {'business': 1825, 'call': 1825, 'company': 1825, 'firm': 1825,
'money': 1825, 'shop': 1825}, {'<them>': 1825, 'N': 1825}, {'to': 1827}, {'<their>': 1826, '<them>': 1825, 'up':
1828}, {'was': 1829, 'were': 1829}, {'<i>': 187, '<they>': 1824, 'it': 1830}, {'me': 55, 'my': 55, 'us': 55},
{'calling': 0, 'going': 1088, 'having': 0, 'hosting': 0, 'instead': 1089, 'joining': 0, 'meeting': 0, 'now': 1089,
'seeing': 0, 'visiting': 0}, {'^': 8, 'not': 45}, {'d': 45, 'would': 1834, 'wouldn': 1817, 'wouldnt': 45}, {'not':
45}, {'would': 1836, 'wouldn': 1817, 'wouldnt': 45}, {'<they>': 1835, 'N': 1837}, {'boots': 1838, 'case': 580,
'place': 1838, 'position': 1838, 'seat': 1838, 'shoes': 1838}, {'to': 187}, {'d': 45, 'would': 45, 'wouldn': 1817,
'wouldnt': 45}, {'<they>': 1841, 'N': 1841}, {'boots': 1842, 'place': 1842, 'position': 1842, 'seat': 1842, 'shoes':
1842}, {'calendar': 0, 'diary': 0}, {'my': 1839, 'order': 1840, 'our': 1843, 'the': 1844}, {'': (9, 'told')}, {'N':
1846}, {'D': 0, 'for': 1341}, {'D': 0, 'for': 1341, 'in': 1848, 'out': 1192}, {'<i>': 1068, 'that': 1076},
{'<off_it>': 380, 'been': 382, 'being': 382, 'gets': 382, 'got': 382, 'had': 384, 'has': 385, 'is': 382, 's': 386,
'w': 388, 'was': 382, 'were': 382, 'with': 388}, {'and': 252, 'to': 252, 'with': 252}, {'^': 1301}, {'to': 1853,
'with': 1853}, {'N': 251, '^': 1301}, {'2': 252, 'and': 252, 'n': 252, 'to': 1855, 'with': 1855}, {'<them>': 1854,
'N': 1856}, {'N': 1852, 'd': 1857}, {'2': 252, 'and': 252, 'to': 1855, 'with': 1855}, {'<them>': 1854, 'N': 1859},
{'and': 251, 'to': 1305, 'with': 1302}, {'2': 252, 'and': 1304, 'n': 252, 'to': 1305, 'with': 1305}, {'<them>': 1861,
'N': 1862}, {'and': 252, 'to': 1855, 'with': 1855}, {'<them>': 1854, 'N': 1864}, {'for': 89, 'over': 89, 'round': 89,
'to': 89}, {'': (23, 'contact'), 'for': 89, 'to': 89}, {'<them>': 1866, 'N': 1866, 'me': 1867, 'us': 1867}, {'can':
299, 'have': 561, 'must': 8, 'mustn': 299, 'need': 561, 'ought': 561, 'should': 8, 'shouldn': 299}, {'^': 1869},
{'<i>': 1870}, {'<i>': 1870, 'that': 1871}, {'': (3, 'advice'), 'to': 8}, {'can': 299, 'have': 561, 'must': 8,
'mustn': 299, 'need': 1873, 'ought': 561, 'should': 8, 'shouldn': 299}, {'^': 1874}, {'should': 8}, {'...': 1876},
{'<i>': 1875, '^': 1877}, {'...': 1872, '<i>': 1875, '^': 1877, 'that': 1878}, {'...': 1872, '<i>': 1870, 'that':
1871}, {'<i>': 1875}, {'...': 1872, '<i>': 1875, 'that': 1881}, {'': (2, 'plan'), 'for': 0, 'on': 0}, {'<i>': 1870,
'^': 1877}, {'...': 1872, '<i>': 1870, '^': 1877, 'that': 1884}, {'D': 1165, 'till': 1165, 'to': 1165, 'until': 1165},
{'answering': 55, 'available': 55, 'in': 55, 'picking': 277, 'reachable': 55}, {'<i>': 846, '^': 1877}, {'<i>': 846,
'^': 1877, 'that': 1888}, {'<i>': 846, 'that': 868}, {'^': 1877}, {'^': 1877, 'that': 1891}, {'adamant': 1889,
'certain': 1890, 'clear': 1889, 'convinced': 1890, 'firm': 1892, 'insistent': 1892, 'sure': 1890}, {'D': 0, 'adamant':
1879, 'avoiding': 1139, 'blanking': 1139, 'blunt': 1880, 'brought': 1687, 'certain': 1882, 'clear': 1879, 'coming': 0,
'confirmed': 1883, 'convinced': 1882, 'dodging': 1139, 'emphatic': 1880, 'finally': 1112, 'firm': 1885, 'ghosting':
1139, 'gone': 1111, 'ignoring': 1139, 'insistent': 1885, 'just': 1112, 'moved': 1886, 'not': 1887, 'now': 1112, 'off':
55, 'on': 1, 'positive': 1880, 'postponed': 1686, 'pushed': 1686, 'quite': 1893, 'really': 1893, 'rescheduled': 1686,
'scheduled': 0, 'set': 1195, 'shifted': 1686, 'sure': 1882, 'very': 1893}, {'t': 1887}, {'<off_it>': 381, 'D': 529,
'all': 1152, 'at': 529, 'by': 529, 'closed': 185, 'during': 529, 'locked': 1153, 'on': 529, 'over': 529, 'shut': 185},
{'<off_it>': 381, 'all': 1152, 'closed': 185, 'locked': 1153, 'shut': 185}, {'agreed': 0, 'arranged': 0, 'been': 382,
'being': 382, 'booked': 0, 'confirmed': 0, 'fixed': 0, 'gets': 382, 'got': 382, 'had': 384, 'has': 385, 'is': 1227,
'planned': 0, 's': 1228, 'scheduled': 0, 'set': 1106, 'was': 1896, 'were': 1897}, {'me': 1183, 'us': 1183}, {'': (23,
'contact'), 'me': 950, 'us': 950}, {'i': 529, 'me': 529, 'us': 529}, {'and': 1901}, {'': (14, 'together'), 'and':
1109, 'n': 1109, 'plus': 1109, 'w': 1109, 'with': 1109}, {'N': 1902, 'me': 1903, 'us': 1903}, {'forgetting': 55},
{'forgetting': 55, 'meaning': 517, 'on': 1905, 'putting': 266, 'trying': 339}, {'have': 561, 'must': 8, 'need': 561,
'shd': 8, 'should': 8}, {'^': 1907}, {'<i>': 1908}, {'<me>': 605}, {'cancelling': 55, 'dodging': 55, 'forgetting': 55,
'postponing': 55, 'putting': 266, 'saying': 1909, 'telling': 1910}, {'': (23, 'contact'), 'for': 529}, {'waiting':
1912}, {'<me>': 1913, 'D': 1189, 'a': 1190, 'an': 1191, 'forgetting': 55, 'meaning': 517, 'putting': 266, 'saying':
1909, 'telling': 1910, 'the': 1193, 'time': 1189, 'trying': 339}, {'call': 55, 'calling': 55, 'email': 55, 'meet': 55,
'phone': 55, 'reply': 55, 'ring': 55, 'ringing': 55, 'see': 55, 'speak': 55, 'talk': 55, 'text': 55, 'visit': 55},
{'for': 1915, 'to': 1915}, {'time': 1916}, {'the': 1917}, {'a': 393, 'how': 393, 'my': 393, 'our': 393, 'the': 393,
'to': 393}, {'<them>': 1919, 'N': 1919, 'from': 187, 'that': 187, 'through': 187, 'via': 187}, {'...': 1401, 'a':
1402, 'an': 1402, 'assembly': 1345, 'class': 1345, 'demo': 1345, 'lesson': 1345, 'masterclass': 1345, 'session': 1345,
'some': 1402, 'story': 1349, 'storytime': 1345, 'talk': 1345, 'the': 1402, 'tour': 1345, 'training': 1345, 'workshop':
1345}, {'^': 406, 'a': 1649, 'some': 1649}, {'a': 1619, 'my': 1619, 'our': 1619, 'the': 1619}, {'hand': 1621, 'help':
1621}, {'^': 1620}, {'<them>': 1922, 'N': 1922, '^': 1923, 'a': 1924, 'on': 1925, 'over': 1925, 'some': 1924}, {'a':
406, 'my': 406, 'one': 406, 'our': 406, 'the': 406}, {'^': 1927}, {'borrow': 1928, 'have': 1928, 'keep': 1928, 'take':
1928, 'try': 1928, 'use': 1928}, {'borrow': 1928, 'have': 1928, 'keep': 1928, 'know': 1846, 'take': 1928, 'try': 1928,
'use': 1928}, {'': (0, 'missed'), 'again': 55}, {'down': 1931}, {'<them>': 1929, 'N': 1930, 'me': 1932, 'us': 1932},
{'spirits': 1178}, {'<their>': 1934}, {'linkedin': 55, 'photo': 55, 'photos': 55, 'post': 55, 'posts': 55, 'profile':
55, 'status': 55, 'stories': 55, 'story': 55, 'tweet': 55, 'update': 55}, {'s': 1936}, {'N': 1937}, {'and': 251, 'to':
251, 'up': 1510, 'with': 251}, {'and': 1304, 'to': 1304, 'up': 1510, 'with': 1304}, {'<them>': 1939, 'N': 1940},
{'run': 535}, {'dry': 1942, 'pitch': 535, 'presentation': 535, 'rehearsal': 535, 'speech': 535, 'talk': 535}, {'^':
1943}, {'<their>': 1944}, {'on': 1945}, {'article': 55, 'blog': 55, 'interview': 55, 'newsletter': 55, 'podcast': 55,
'post': 55, 'talk': 55, 'video': 55, 'webinar': 55}, {'...': 1754, 'in': 1751, 'on': 1753, 'online': 55, 's': 1947},
{'<their>': 1944, 'N': 1948}, {'in': 1946, 'through': 1945, 'to': 1949}, {'having': 0, 'hosting': 0, 'joining': 0,
'meeting': 0, 'seeing': 0, 'visiting': 0}, {'a': 922, 'breakfast': 0, 'coffee': 0, 'dinner': 0, 'lunch': 0}, {'be':
1951, 'have': 1952, 'meet': 0, 'see': 0, 'visit': 0}, {'<them>': 1120, 'N': 1120, '^': 1923, 'on': 1925, 'over':
1925}, {'D': 0, 'for': 1, 'in': 1192, 'out': 1192}, {'no': 55}, {'time': 1956}, {'after': 1417, 'back': 1274, 'over':
1276, 'right': 1274, 'through': 1276, 'thru': 1276, 'up': 1276}, {'to': 0}, {'after': 1417, 'back': 1274, 'forward':
1959, 'over': 541, 'right': 1274, 'through': 541, 'thru': 541, 'up': 541}, {'in': 1510}, {'<them>': 1961, 'N': 1961},
{'to': 251, 'with': 251}, {'intro': 1963, 'introduction': 1963}, {'an': 1964, 'the': 1964}, {'<them>': 1963, 'N':
1963}, {'<them>': 1963, 'N': 1963, 'for': 1966}, {'between': 251, 'to': 251, 'with': 251}, {'': (15, 'gave:intro'),
'<them>': 1968, 'N': 1968}, {'<them>': 1963, 'N': 1963, 'between': 251, 'for': 1969, 'of': 251, 'to': 251, 'with':
251}, {'<them>': 1968, 'N': 1968}, {'<them>': 1963, 'N': 1963, 'between': 251, 'for': 1971, 'to': 251, 'with': 251},
{'connection': 1967, 'e': 1365, 'email': 1364, 'intro': 1970, 'introduction': 1970, 'introductions': 1972, 'mail':
1364, 'whatsapp': 1364}, {'date': 0, 'double': 1368, 'presentation': 1375, 'quick': 1973, 'warm': 1973}, {'': (15,
'gave:intro'), 'between': 251, 'to': 251, 'with': 251}, {'': (15, 'gave:intro'), '<them>': 1968, 'N': 1975},
{'<them>': 1963, 'N': 1963, 'between': 1304, 'for': 1976, 'from': 252, 'of': 251, 'to': 251, 'with': 251},
{'connection': 1967, 'e': 1365, 'email': 1364, 'intro': 1977, 'introduction': 1970, 'introductions': 1972, 'mail':
1364, 'whatsapp': 1364}, {'between': 251, 'for': 1971, 'to': 251, 'with': 251}, {'connection': 1967, 'e': 1365,
'email': 1364, 'intro': 1977, 'introduction': 1970, 'introductions': 1972, 'mail': 1364, 'presentation': 1375,
'whatsapp': 1364}, {'<them>': 1965, 'N': 1965, 'a': 1974, 'an': 1978, 'intro': 1979, 'introduction': 1979,
'introductions': 1979, 'plans': 0, 'that': 1973, 'the': 1980}, {'article': 406, 'book': 406, 'checklist': 406,
'comments': 1441, 'corrections': 1441, 'edits': 1441, 'feedback': 1441, 'guide': 406, 'link': 406, 'list': 406,
'notes': 1441, 'podcast': 406, 'redlines': 1441, 'spreadsheet': 406, 'suggestions': 1441, 'template': 406}, {'...':
1982, 'article': 406, 'book': 406, 'checklist': 406, 'comments': 1441, 'corrections': 1441, 'edits': 1441, 'feedback':
1441, 'guide': 406, 'link': 406, 'list': 406, 'notes': 1441, 'podcast': 406, 'redlines': 1441, 'spreadsheet': 406,
'suggestions': 1441, 'template': 406}, {'0': 1453, 'a': 1983, 'an': 1451, 'detailed': 1453, 'full': 1453, 'lots':
1453, 'my': 1983, 'our': 1451, 'pages': 1453, 'some': 1453, 'the': 1451, 'three': 1453, 'two': 1453}, {'^': 1984, 'a':
1423, 'back': 1422, 'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420,
'honest': 1422, 'mark': 1421, 'markup': 1420, 'my': 1422, 'notes': 1420, 'redlines': 1420, 'remarks': 1420, 'some':
1422, 'thoughts': 1420}, {'': (23, 'contact'), '<them>': 1985, 'N': 1985, '^': 1468, 'across': 1469, 'over': 1469},
{'': (22, 'gave:volunteering'), '...': 1296, 'bar': 362, 'booth': 362, 'class': 362, 'counter': 362, 'desk': 362,
'dog': 362, 'kids': 362, 'shop': 362, 'stall': 362, 'stand': 362, 'till': 362}, {'^': 1987}, {'': (22,
'gave:volunteering'), 'bar': 362, 'booth': 362, 'class': 362, 'counter': 362, 'desk': 362, 'dog': 362, 'kids': 362,
'shop': 362, 'stall': 362, 'stand': 362, 'till': 362}, {'^': 1989}, {'^': 362, 's': 1990}, {'...': 1262, '<their>':
1988, '<them>': 363, 'N': 1991, 'a': 1298, 'an': 1298, 'for': 1354, 'the': 1298}, {'...': 1262, '<their>': 363,
'<them>': 363, 'N': 1145, 'for': 1354}, {'and': 251, 'to': 251, 'with': 251}, {'<them>': 1994, 'N': 1994}, {'N': 952},
{':': 157, 'and': 1996, 'n': 1811}, {'bell': 55, 'buzz': 55, 'call': 55, 'ring': 55, 'shout': 55}, {'a': 1998}, {'N':
1999}, {'call': 55, 'catch': 55, 'email': 55, 'give': 2000, 'meet': 55, 'message': 55, 'phone': 55, 'reply': 55,
'ring': 55, 'see': 55, 'text': 55, 'visit': 55, 'write': 55}, {'to': 2001}, {'N': 369}, {'at': 369, 'w': 369, 'with':
369}, {'^': 368, 'at': 369, 'w': 369, 'with': 369}, {':': 2003, '<them>': 1287, 'N': 1285, 'at': 369, 'call': 2004,
'chat': 2004, 'coffee': 2004, 'for': 2003, 'hour': 2004, 'lunch': 2004, 'meeting': 2004, 'of': 2003, 'session': 2005,
'students': 2005, 'w': 369, 'with': 369}, {'a': 1457, 'an': 1451, 'my': 1457, 'our': 1457, 'the': 1457}, {'...': 1459,
'<contact_of>': 1437, 'N': 1440, '^': 2007, 'a': 1462, 'my': 1462, 'our': 1462, 'some': 1462, 'the': 1462}, {'...':
1459, '<contact_of>': 1437, 'N': 1440, '^': 2007, 'a': 1462, 'my': 1462, 'our': 1462, 'some': 1462, 'the': 1462, 'to':
1234}, {'': (23, 'contact'), '<them>': 2008, 'N': 2009}, {'': (23, 'contact'), 'up': 529}, {'<their>': 1990, '<them>':
363, 'N': 1991, 'for': 1354}, {'<their>': 363, '<them>': 363, 'N': 1145, 'for': 1354}, {'appointment': 55, 'birthday':
55, 'call': 55, 'calls': 55, 'coffee': 55, 'dinner': 55, 'lunch': 55, 'meeting': 55, 'party': 55, 'slot': 55, 'zoom':
55}, {'w': 1698, 'with': 1698}, {'1': 2015}, {'': (0, 'missed'), 's': 2014}, {'': (0, 'missed'), 'from': 55, 'w':
1698, 'with': 1698}, {'': (0, 'missed'), 'w': 1698, 'with': 1698}, {'1': 2016, 'appointment': 55, 'birthday': 55,
'breakfast': 2015, 'brunch': 2015, 'call': 2018, 'calls': 55, 'coffee': 2019, 'demo': 2015, 'dinner': 2019, 'drinks':
2015, 'lunch': 2019, 'meeting': 2019, 'party': 55, 'session': 2015, 'slot': 55, 'standup': 2015, 'zoom': 2019},
{'from': 55, 'w': 1698, 'with': 1698}, {'1': 2016, 'appointment': 55, 'birthday': 55, 'breakfast': 2015, 'brunch':
2015, 'call': 2019, 'calls': 55, 'coffee': 2019, 'demo': 2015, 'dinner': 2019, 'drinks': 2015, 'lunch': 2019,
'meeting': 2019, 'party': 55, 'session': 2015, 'slot': 55, 'standup': 2015, 'zoom': 2019}, {'0': 2014, '1': 2016,
'<their>': 2014, '<them>': 55, 'N': 2017, 'a': 2020, 'breakfast': 2015, 'brunch': 2015, 'call': 2021, 'coffee': 2015,
'demo': 2015, 'dinner': 2015, 'drinks': 2015, 'lunch': 2015, 'meeting': 2015, 'my': 2022, 'our': 2022, 'session':
2015, 'standup': 2015, 'the': 2022, 'zoom': 2015}, {'D': 1165, 'to': 1686}, {'N': 2024}, {'D': 1165, 'to': 1686, 'w':
2025, 'with': 2025}, {'1': 2026}, {'': (1, 'moved'), 'D': 1165, 'to': 1686}, {'up': 2026}, {'to': 1686}, {'to': 1165},
{'...': 2031, 'D': 2030, 'friday': 2030, 'monday': 2030, 'thursday': 2030, 'today': 2030, 'tomorrow': 2030, 'tuesday':
2030, 'wednesday': 2030}, {'': (1, 'moved'), 'D': 1165}, {'D': 2033, 'to': 1686, 'w': 2025, 'with': 2025}, {'1':
2034}, {'up': 2034}, {'1': 2035, 'breakfast': 2034, 'call': 2034, 'catch': 2036, 'chat': 2034, 'coffee': 2034, 'demo':
2034, 'dinner': 2034, 'interview': 2034, 'lunch': 2034, 'meeting': 2034, 'session': 2034}, {'1': 2027, '<until>':
1165, 'D': 2028, 'breakfast': 2026, 'by': 1165, 'call': 2026, 'catch': 2029, 'chat': 2026, 'coffee': 2026, 'demo':
2026, 'dinner': 2026, 'fri': 2024, 'friday': 2030, 'from': 2032, 'interview': 2026, 'lunch': 2026, 'meeting': 2026,
'mon': 2024, 'monday': 2030, 'my': 2037, 'our': 2037, 'sat': 2024, 'session': 2026, 'sun': 2024, 'the': 2037, 'thu':
2024, 'thurs': 2024, 'thursday': 2030, 'to': 1165, 'today': 2030, 'tomorrow': 2030, 'tue': 2024, 'tues': 2024,
'tuesday': 2030, 'wed': 2024, 'wednesday': 2030}, {'1': 2027, 'breakfast': 2026, 'call': 2026, 'catch': 2029, 'chat':
2026, 'coffee': 2026, 'demo': 2026, 'dinner': 2026, 'interview': 2026, 'lunch': 2026, 'meeting': 2026, 'my': 2037,
'our': 2037, 'session': 2026, 'the': 2037, 'to': 1686}, {'bring': 1734, 'connect': 337, 'introduce': 337}, {'bring':
1734, 'connect': 337, 'drop': 1692, 'get': 1694, 'give': 1697, 'introduce': 337, 'look': 1699, 'pop': 1700, 'to':
2040}, {'do': 1054}, {'action': 1054, 'job': 1054, 'task': 1054, 'to': 2042}, {'<them>': 12}, {'from': 2044}, {'...':
2045}, {'^': 2046, 'bring': 1734, 'connect': 337, 'introduce': 337, 'to': 1737}, {'^': 2046}, {'<them>': 1246, 'N':
1246, 'a': 501, 'an': 502, 'around': 517, 'done': 185, 'held': 185, 'hold': 55, 'off': 1391, 'past': 55, 'round': 517,
'there': 55, 'through': 55}, {'a': 1159, 'answered': 55, 'be': 1242, 'call': 55, 'called': 685, 'came': 55, 'catch':
277, 'caught': 55, 'contact': 55, 'ever': 1314, 'find': 1317, 'found': 1318, 'get': 1405, 'got': 2049, 'gotten': 1313,
'had': 1318, 'happen': 55, 'happened': 55, 'have': 1318, 'made': 504, 'make': 1250, 'manage': 1254, 'materialise': 55,
'materialize': 55, 'meet': 55, 'met': 55, 'one': 1159, 'phone': 55, 'picked': 265, 'quite': 1396, 'reach': 55,
'reached': 55, 'ring': 55, 'see': 55, 'showed': 277, 'so': 1162, 'speak': 55, 'spoke': 55, 'take': 1255, 'talk': 55,
'talked': 55, 'took': 1255, 'turned': 265, 'visit': 55, 'yet': 1314}, {':': 1686}, {':': 1686, 'is': 2051}, {':':
1686, 'D': 1165}, {':': 1686, 'D': 1165, 'is': 2053}, {':': 1686, 'appointment': 2052, 'date': 2054, 'day': 2054,
'is': 2051, 'slot': 2054, 'time': 2054}, {'': (13, 'talk'), '...': 1, 'D': 0}, {'1': 2056}, {'up': 2056}, {'<give1>':
37}, {'^': 2059}, {'<i>': 2060, '^': 2059}, {':': 2061}, {'1': 2057, 'call': 2056, 'catch': 2058, 'coffee': 2056,
'dinner': 2056, 'drinks': 2, 'lunch': 2056, 'meeting': 2056, 'one': 2, 'session': 2056, 'step': 2062, 'steps': 2062,
'sync': 2056, 'visit': 2056}, {'': (0, 'missed'), '...': 1142, 'breakfast': 55, 'call': 55, 'catch': 265, 'coffee':
55, 'demo': 55, 'dinner': 55, 'drinks': 55, 'lunch': 55, 'meeting': 55, 'review': 55, 'session': 55, 'slot': 55,
'visit': 55, 'zoom': 55}, {'<their>': 2064, 'D': 2064, 'my': 2064, 'on': 55, 'our': 2064, 'the': 2064, 'this': 1143},
{'$$': 55, 'again': 55, 'between': 55, 'from': 55, 'this': 55, 'today': 55, 'w': 55, 'with': 55, 'yet': 55}, {'1':
2066}, {'again': 55, 'between': 55, 'from': 55, 'this': 55, 'today': 55, 'w': 55, 'with': 55, 'yet': 55}, {'up':
2066}, {'again': 55, 'between': 55, 'from': 55, 'this': 55, 'today': 55, 'w': 55, 'with': 55}, {'home': 185}, {'one':
2066}, {'about': 185, 'around': 185, 'at': 2071, 'home': 185, 'in': 185, 'there': 185}, {'about': 185, 'answered': 55,
'around': 185, 'at': 2071, 'call': 1157, 'called': 685, 'came': 55, 'cheep': 1157, 'dicky': 1158, 'happened': 55,
'home': 185, 'in': 185, 'line': 1157, 'message': 1157, 'murmur': 1157, 'peep': 1157, 'picked': 265, 'reply': 1157,
'sausage': 1157, 'showed': 277, 'sound': 1157, 'squeak': 1157, 'there': 185, 'thing': 1157, 'to': 2072, 'took': 1255,
'turned': 265, 'was': 2073, 'whisper': 1157, 'word': 1157}, {'far': 187}, {'': (0, 'missed'), 'again': 55, 'between':
55, 'from': 55, 'so': 2075, 'this': 55, 'today': 55, 'w': 55, 'with': 55, 'yet': 187}, {'': (0, 'missed'), 'so': 2075,
'yet': 187}, {'1': 2067, '1on1': 2066, 'a': 1159, 'ans': 55, 'answer': 55, 'call': 2066, 'calls': 2068, 'catch': 2069,
'chat': 2068, 'coffee': 2068, 'contact': 2068, 'demo': 185, 'dinner': 2068, 'email': 2070, 'joy': 55, 'luck': 55,
'lunch': 2068, 'mail': 2070, 'meeting': 2066, 'news': 2068, 'one': 2074, 'pick': 265, 'pickup': 55, 'reply': 2076,
'response': 2077, 'session': 185, 'show': 55, 'showed': 55, 'shows': 55, 'sign': 1156, 'so': 1162, 'stand': 1094,
'standup': 185, 'sync': 2066, 'time': 1916, 'word': 2068}, {'about': 185, 'answered': 55, 'around': 185, 'at': 2071,
'called': 685, 'came': 55, 'happened': 55, 'home': 185, 'in': 185, 'picked': 265, 'showed': 277, 'there': 185, 'took':
1255, 'turned': 265, 'was': 2073}, {'as': 1045, 'for': 1045}, {'<them>': 2080, 'N': 2080}, {'about': 185, 'around':
185, 'at': 2071, 'home': 185, 'in': 185, 'there': 185, 'was': 2073}, {'call': 1157, 'cheep': 1157, 'dicky': 1158,
'line': 1157, 'message': 1157, 'murmur': 1157, 'peep': 1157, 'reply': 1157, 'sausage': 1157, 'soul': 2082, 'sound':
1157, 'squeak': 1157, 'thing': 1157, 'whisper': 1157, 'word': 1157}, {'call': 55, 'catch': 277, 'caught': 55,
'contact': 55, 'find': 55, 'get': 1251, 'got': 1252, 'make': 1250, 'manage': 1254, 'meet': 55, 'met': 55, 'phone': 55,
'quite': 1253, 'reach': 55, 'reached': 55, 'ring': 55, 'see': 55, 'speak': 55, 'spoke': 55, 'talk': 55, 'talked': 55,
'visit': 55}, {'to': 2084}, {'a': 501, 'an': 502, 'around': 517, 'hold': 55, 'past': 55, 'round': 517, 'there': 55,
'through': 55}, {'if': 163, 'whether': 163}, {'a': 2083, 'able': 2085, 'answering': 1141, 'been': 275, 'call': 55,
'catch': 277, 'caught': 277, 'contact': 55, 'enough': 1917, 'ever': 1314, 'find': 55, 'get': 1321, 'got': 2086,
'gotten': 1313, 'happening': 55, 'heard': 55, 'made': 504, 'make': 1250, 'manage': 1254, 'meet': 55, 'met': 55, 'one':
1159, 'phone': 55, 'quite': 1323, 'reach': 55, 'reached': 55, 'returning': 1141, 'ring': 55, 'see': 55, 'seen': 55,
'so': 1162, 'speak': 55, 'spoke': 55, 'spoken': 55, 'sure': 2087, 'taking': 1141, 'talk': 55, 'talked': 55, 'visit':
55, 'yet': 1314}, {'self': 163}, {'to': 2089}, {'...': 1037, '<told_in>': 55, 'third': 1759}, {'...': 1037, '<their>':
1766, '<told_in>': 55, 'a': 2091, 'an': 1766, 'my': 1766, 'our': 1766, 'somebody': 1765, 'someone': 1765, 'the': 1766,
'today': 1767}, {'...': 1037, '<told_in>': 55, 'news': 55, 'paper': 55}, {'...': 1037, '<their>': 1766, '<told_in>':
55, 'a': 1766, 'an': 1766, 'facebook': 55, 'insta': 55, 'instagram': 55, 'linkedin': 55, 'my': 1766, 'our': 1766,
'the': 2093, 'today': 1767, 'twitter': 55}, {'from': 1770, 'in': 1770, 'on': 1770, 'via': 1770}, {'...': 1037,
'<told_in>': 55, 'grapevine': 55, 'news': 55, 'paper': 55}, {'...': 1037, '<their>': 1766, '<told_in>': 55, 'a': 1766,
'an': 1766, 'facebook': 55, 'insta': 55, 'instagram': 55, 'linkedin': 55, 'my': 1766, 'our': 1766, 'the': 2096,
'today': 1767, 'twitter': 55}, {'grapevine': 55}, {'the': 2098}, {'N': 1937, 'from': 2092, 'in': 2094, 'it': 2095,
'on': 2097, 'second': 1777, 'secondhand': 55, 'that': 2095, 'this': 2095, 'through': 2099, 'via': 2094}, {'at': 1686,
'confirmed': 1883, 'on': 1686}, {'accountant': 1044, 'broker': 1044, 'builder': 1044, 'contact': 1044, 'dentist':
1044, 'designer': 1044, 'lawyer': 1044, 'lender': 1044, 'plumber': 1044, 'printer': 1044, 'supplier': 1044}, {'...':
2102}, {'a': 2103, 'my': 2103, 'our': 2103}, {'^': 2104}, {'<them>': 2105, 'N': 2105}, {':': 157, 'to': 157},
{'calendar': 0}, {'lend': 1122, 'loan': 1122, 'me': 2107, 'the': 2108, 'us': 1739}, {'one': 391}, {'afternoon': 367,
'day': 367, 'days': 367, 'evening': 367, 'h': 373, 'hour': 373, 'hours': 373, 'hr': 373, 'hrs': 373, 'missed': 374,
'morning': 367, 'to': 2110}, {'N': 1902, 'bet': 1175, 'course': 1175, 'move': 1175, 'play': 1175, 'thing': 1175,
'way': 1175}, {'at': 251, 'for': 251, 'to': 251, 'with': 251}, {'': (15, 'gave:intro'), '<them>': 2113, 'N': 2113},
{'at': 251, 'for': 2114, 'to': 251, 'with': 251}, {'door': 2115, 'doors': 2115}, {'a': 2116, 'some': 2116, 'the':
2116}, {'call': 55, 'catch': 265, 'meet': 55, 'phone': 55, 'ring': 55, 'see': 55, 'visit': 55}, {'to': 2118}, {'of':
274}, {'beer': 529, 'breakfast': 529, 'brunch': 529, 'coffee': 529, 'dinner': 529, 'drinks': 529, 'lunch': 529,
'pint': 529, 'tea': 529, 'zoom': 529}, {'s': 529}, {'N': 2122}, {'me': 1739, 'us': 1739}, {'a': 2121, 'at': 2123,
'beer': 529, 'breakfast': 529, 'brunch': 529, 'coffee': 529, 'dinner': 529, 'drinks': 529, 'lunch': 529, 'pint': 529,
'tea': 529, 'to': 2124, 'zoom': 529}, {'me': 962, 'us': 962}, {'candidates': 1044, 'contacts': 1044, 'leads': 1044,
'name': 1044, 'names': 1044, 'numbers': 1044, 'people': 1044, 's': 1444}, {'...': 2127, 'candidates': 1044, 'contact':
1565, 'contacts': 1044, 'couple': 1448, 'few': 1447, 'leads': 1044, 'name': 1568, 'names': 1044, 'number': 1565,
'numbers': 1044, 'people': 1044, 's': 1444}, {'...': 1538, 'contact': 1565, 'name': 1565, 'number': 1565, 's': 1444},
{'0': 1447, '<their>': 1566, 'a': 2128, 'four': 1447, 'my': 1539, 'our': 1539, 'some': 1447, 'the': 2129, 'three':
1447, 'two': 1447}, {'...': 1459, '<contact_of>': 1437, 'N': 1440, '^': 2130, 'a': 1462, 'my': 1462, 'our': 1462,
'some': 1462, 'the': 1462}, {'...': 1459, '<contact_of>': 1437, 'client': 1045, 'customer': 1045, 'lead': 1045},
{'...': 1459, '<contact_of>': 1437, 'N': 1440, '^': 2130, 'a': 2132, 'my': 1462, 'our': 1462, 'some': 1462, 'the':
1462}, {'experience': 1551, 'learnings': 1551, 'lessons': 1551, 'pointers': 1551, 'tips': 1551}, {'to': 406}, {'...':
1466, '<useful>': 1465, 'article': 2135, 'book': 2135, 'link': 2135}, {'a': 2136, 'an': 2136, 'my': 1716, 'our': 1716,
'some': 1467, 'the': 2136}, {'about': 393, 'from': 393, 'on': 393, 'with': 393}, {'know': 2138}, {'how': 2138},
{'stories': 2138}, {'experience': 2138, 'i': 2139, 'insights': 2138, 'know': 2140, 'knowhow': 2138, 'learnings': 2138,
'lessons': 2138, 'notes': 2138, 'pointers': 2138, 'take': 2138, 'tips': 2138, 'tricks': 2138, 'war': 2141, 'we':
2139}, {'few': 2142}, {'...': 2134, '<contact_of>': 1534, '<their>': 1537, '^': 2137, 'a': 2143, 'across': 1469, 'my':
2142, 'our': 2142, 'over': 1469, 'some': 2142, 'the': 1543, 'what': 2142}, {'<contact_of>': 1534, '<their>': 1537,
'<them>': 2131, 'N': 2133, '^': 1620, 'along': 1542, 'on': 2144, 'over': 1633, 'the': 1543}, {'': (2, 'plan'), 'D': 0,
'for': 1341}, {'D': 0, 'for': 1341, 'in': 2146, 'out': 1192}, {'s': 1037}, {'<their>': 1037, '<told_in>': 55, 'N':
2148, 'my': 1037, 'the': 1037}, {'': (23, 'contact'), '...': 1233}, {'apart': 535}, {'...': 2151}, {'^': 2152},
{'<their>': 536}, {'<their>': 2153, 'apart': 2154}, {'': (23, 'contact'), 'in': 1280}, {'': (2, 'plan'), 'a': 0},
{'a': 0, 'to': 0}, {'sounding': 1048}, {'s': 2159}, {'': (23, 'contact'), '<their>': 2159, 'N': 2160, 'a': 2159},
{'<me>': 1309, '<them>': 1413, 'N': 1413}, {'by': 529, 'in': 529}, {'D': 2030, 'friday': 2030, 'monday': 2030,
'thursday': 2030, 'today': 2030, 'tomorrow': 2030, 'tuesday': 2030, 'wednesday': 2030}, {'': (0, 'missed'), '1': 2027,
'<until>': 1165, 'D': 2028, 'breakfast': 2026, 'by': 1165, 'call': 2026, 'catch': 2029, 'chat': 2026, 'coffee': 2026,
'demo': 2026, 'dinner': 2026, 'friday': 2030, 'from': 2164, 'interview': 2026, 'lunch': 2026, 'meeting': 2026,
'monday': 2030, 'my': 2037, 'our': 2037, 'session': 2026, 'the': 2037, 'thursday': 2030, 'till': 1165, 'to': 1165,
'today': 2030, 'tomorrow': 2030, 'tuesday': 2030, 'until': 1165, 'wednesday': 2030}, {'d': 510, 'll': 510, 'will':
510, 'would': 510}, {'<they>': 2166}, {'<they>': 2166, 'that': 2167}, {'...': 2168}, {'<them>': 2169, 'N': 2169},
{'...': 1142, '^': 2152, 'breakfast': 55, 'call': 55, 'catch': 265, 'coffee': 55, 'demo': 55, 'dinner': 55, 'drinks':
55, 'lunch': 55, 'meeting': 55, 'review': 55, 'session': 55, 'slot': 55, 'visit': 55, 'zoom': 55}, {'<their>': 2171,
'D': 1143, 'apart': 2154, 'my': 1143, 'our': 1143, 'out': 55, 'the': 1143, 'this': 1143}, {'': (1, 'moved'),
'<until>': 1165, 'by': 1165, 'to': 1165}, {'1': 2027, '<me>': 1309, '<until>': 1165, 'D': 2028, 'back': 2173,
'breakfast': 2026, 'call': 2026, 'catch': 2029, 'chat': 2026, 'coffee': 2026, 'demo': 2026, 'dinner': 2026, 'fri':
2024, 'friday': 2030, 'from': 2164, 'interview': 2026, 'lunch': 2026, 'meeting': 2026, 'mon': 2024, 'monday': 2030,
'my': 2037, 'our': 2037, 'out': 2031, 'sat': 2024, 'session': 2026, 'sun': 2024, 'the': 2037, 'thu': 2024, 'thurs':
2024, 'thursday': 2030, 'to': 1165, 'today': 2030, 'tomorrow': 2030, 'tue': 2024, 'tues': 2024, 'tuesday': 2030,
'wed': 2024, 'wednesday': 2030}, {'^': 1044, 'for': 1045, 'to': 1045}, {'along': 1535, 'down': 1045, 'for': 1045,
'forward': 2175, 'in': 1045, 'on': 1535, 'over': 1535, 'to': 1045, 'up': 1045}, {'card': 1536, 'case': 1045, 'corner':
1045, 'cv': 1536, 'deck': 1536, 'details': 1536, 'name': 2176, 'number': 1536, 'profile': 1536, 'resume': 1536},
{'contact': 251, 'touch': 251}, {'in': 2178}, {'': (15, 'gave:intro'), 'with': 251}, {'a': 1044, 'an': 1044, 'my':
1044, 'our': 1044, 'some': 1044, 'the': 1044}, {'': (15, 'gave:intro'), '^': 2181}, {'': (15, 'gave:intro'), 'with':
2182}, {'^': 2181}, {'contact': 2180, 'touch': 2183, 'with': 2184}, {'': (20, 'gave:referral'), 'a': 1044, 'an': 1044,
'my': 1044, 'our': 1044, 'some': 1044, 'the': 1044}, {'^': 2186}, {'to': 2187}, {'for': 1045}, {'both': 2179,
'forward': 1535, 'in': 2185, 'on': 2188, 'onto': 2187, 'two': 2179, 'up': 2189}, {'with': 252}, {'touch': 2191},
{'in': 2192}, {'touch': 251}, {'in': 2194}, {'N': 2195}, {'contact': 1510, 'touch': 2183, 'with': 2184}, {'...': 2193,
'and': 2196, 'forward': 1535, 'in': 2197, 'on': 2188, 'onto': 2187, 's': 1116, 'up': 2189}, {'^': 1044, 'at': 1045,
'for': 1045, 'w': 1045, 'with': 1045}, {'at': 1045, 'for': 1045, 'in': 2199, 'w': 1045, 'with': 1045}, {'word': 2200},
{'good': 2201, 'kind': 2201, 'quiet': 2201, 'strong': 2201, 'wee': 2201, 'word': 2200}, {'<until>': 1165, 'D': 2030,
'by': 1165, 'friday': 2030, 'from': 2164, 'monday': 2030, 'thursday': 2030, 'to': 1165, 'today': 2030, 'tomorrow':
2030, 'tuesday': 2030, 'wednesday': 2030}, {'afternoon': 363, 'day': 363, 'days': 363, 'evening': 363, 'h': 363,
'hour': 363, 'hours': 363, 'hr': 363, 'hrs': 363, 'morning': 363, 'shift': 363, 'shifts': 363, 'weekend': 363},
{'...': 1352, '^': 362, 'at': 1351, 'for': 1351, 'on': 1351}, {'...': 2204, 'afternoon': 2205, 'day': 2205, 'days':
2205, 'evening': 2205, 'h': 2205, 'hour': 2205, 'hours': 2205, 'hr': 2205, 'hrs': 2205, 'morning': 2205, 'shift':
2205, 'shifts': 2205, 'stint': 1353, 'weekend': 363}, {'...': 2204, 'afternoon': 363, 'day': 363, 'days': 363,
'evening': 363, 'h': 363, 'hour': 363, 'hours': 363, 'hr': 363, 'hrs': 363, 'morning': 363, 'shift': 363, 'shifts':
363, 'weekend': 363}, {'N': 1045, '^': 1044}, {'at': 1045, 'for': 1045, 'w': 1045, 'with': 1045}, {'at': 1045, 'for':
2208, 'in': 2209, 'w': 1045, 'with': 1045}, {'word': 2210}, {'at': 1045, 'for': 1045, 'in': 2209, 'w': 1045, 'with':
1045}, {'word': 2212}, {'...': 2204, 'afternoon': 2205, 'day': 2205, 'days': 2205, 'evening': 2205, 'few': 2207,
'good': 2211, 'h': 2205, 'hour': 2205, 'hours': 2205, 'hr': 2205, 'hrs': 2205, 'kind': 2213, 'morning': 2205, 'quiet':
2213, 'shift': 2205, 'shifts': 2205, 'stint': 1353, 'strong': 2213, 'wee': 2213, 'weekend': 363, 'word': 2212}, {'a':
2206}, {'0': 2206, 'a': 2214, 'an': 2206, 'five': 2206, 'four': 2206, 'half': 2215, 'my': 2207, 'six': 2206, 'some':
2207, 'three': 2206, 'two': 2206}, {'': (0, 'missed'), '<until>': 1165}, {'<me>': 1185, '<their>': 2177, '<them>':
2190, 'N': 2198, 'a': 2202, 'along': 1542, 'back': 2203, 'in': 2216, 'me': 1186, 'off': 2217, 'on': 1542, 'over':
1542, 'us': 1186}, {'...': 2204, 'afternoon': 363, 'day': 363, 'days': 363, 'evening': 363, 'few': 2207, 'good': 2213,
'h': 363, 'hour': 363, 'hours': 363, 'hr': 363, 'hrs': 363, 'kind': 2213, 'morning': 363, 'quiet': 2213, 'shift': 363,
'shifts': 363, 'strong': 2213, 'wee': 2213, 'weekend': 363, 'word': 2212}, {'a': 2207}, {'0': 2207, 'a': 2219, 'an':
2207, 'five': 2207, 'four': 2207, 'half': 2220, 'my': 2207, 'six': 2207, 'some': 2207, 'three': 2207, 'two': 2207},
{'a': 2202, 'in': 2221}, {'call': 529, 'catch': 884, 'chat': 529, 'coffee': 529, 'hello': 529, 'sync': 529}, {':':
187}, {'from': 55, 'with': 55}, {'silence': 2225}, {'...': 1296, 'bar': 362, 'booth': 362, 'class': 362, 'counter':
362, 'desk': 362, 'dog': 362, 'kids': 362, 'shop': 362, 'stall': 362, 'stand': 362, 'till': 362}, {'...': 1327, '^':
2227, 'assembly': 1262, 'class': 1262, 'duty': 1262, 'group': 1262, 'lesson': 1262, 'reading': 1262, 'round': 1262,
'route': 1262, 'session': 1262, 'shift': 1262, 'slot': 1262, 'stall': 1262, 'tour': 1262, 'turn': 1262}, {'bar': 362,
'booth': 362, 'class': 362, 'counter': 362, 'desk': 362, 'dog': 362, 'kids': 362, 'shop': 362, 'stall': 362, 'stand':
362, 'till': 362}, {'^': 2229}, {'s': 2230, 'to': 1428}, {'...': 1362, '^': 1297, 'assembly': 1345, 'class': 1345,
'demo': 1345, 'duty': 1262, 'group': 1262, 'lesson': 1345, 'masterclass': 1345, 'reading': 1262, 'round': 1262,
'route': 1262, 'session': 1345, 'shift': 1262, 'slot': 1262, 'stall': 1262, 'story': 1349, 'storytime': 1345, 'talk':
1345, 'tour': 1345, 'training': 1345, 'turn': 1262, 'workshop': 1345}, {'of': 1917}, {'...': 1401, '0': 1328,
'<their>': 2228, '<them>': 1429, 'N': 2231, 'a': 2232, 'an': 2232, 'assembly': 1345, 'class': 1345, 'demo': 1345,
'into': 529, 'lesson': 1345, 'masterclass': 1345, 'out': 2233, 'session': 1345, 'some': 1402, 'story': 1349,
'storytime': 1345, 'talk': 1345, 'the': 2232, 'three': 1328, 'tour': 1345, 'training': 1345, 'two': 1328, 'workshop':
1345}, {'': (23, 'contact'), '...': 1233, 'out': 185}, {'D': 1165, 'for': 1686, 'to': 1686}, {'booked': 2236,
'calling': 0, 'going': 1088, 'having': 0, 'hosting': 0, 'instead': 1089, 'joining': 0, 'meeting': 0, 'now': 1089,
'seeing': 0, 'visiting': 0}, {'book': 535, 'deck': 535, 'draft': 535, 'pitch': 535, 'plan': 535, 'proposal': 535},
{'^': 2238}, {'^': 2238, 'article': 55, 'blog': 55, 'interview': 55, 'linkedin': 55, 'newsletter': 55, 'photo': 55,
'photos': 55, 'podcast': 55, 'post': 55, 'posts': 55, 'profile': 55, 'status': 55, 'stories': 55, 'story': 55, 'talk':
55, 'tweet': 55, 'update': 55, 'video': 55, 'webinar': 55}, {'in': 1099, 's': 2240, 'up': 1099}, {'N': 1755}, {'^':
540, 'grapevine': 55}, {'<their>': 536, 'N': 537, 'a': 1275, 'the': 2243}, {'<their>': 2239, '<them>': 1200, 'N':
2241, 'about': 2242, 'back': 1274, 'from': 2092, 'in': 2094, 'it': 2095, 'on': 2097, 'over': 1276, 'right': 1274,
'second': 1777, 'secondhand': 55, 'that': 2095, 'this': 2095, 'through': 2244, 'thru': 1276, 'up': 1276, 'via': 2094},
{'1': 2027, 'breakfast': 2026, 'call': 2026, 'catch': 2029, 'chat': 2026, 'coffee': 2026, 'demo': 2026, 'dinner':
2026, 'interview': 2026, 'lunch': 2026, 'meeting': 2026, 'session': 2026}, {'1': 2027, 'D': 1165, 'breakfast': 2026,
'call': 2026, 'catch': 2029, 'chat': 2026, 'coffee': 2026, 'demo': 2026, 'dinner': 2026, 'for': 1686, 'interview':
2026, 'lunch': 2026, 'meeting': 2026, 'my': 2246, 'our': 2246, 'session': 2026, 'the': 2246, 'to': 1686}, {'s': 1678},
{'<their>': 1678, 'N': 2248}, {'<i>': 1068, 'best': 1494, 'better': 1494, 'high': 1495, 'it': 1503, 'its': 1500,
'safer': 1494, 'smarter': 1494, 'time': 1494, 'wise': 1494, 'wiser': 1494, 'worth': 1494}, {':': 10, '<i>': 1068,
'best': 1494, 'better': 1494, 'high': 1495, 'it': 1503, 'its': 1500, 'no': 1172, 'not': 1172, 'safer': 1494,
'smarter': 1494, 'that': 2250, 'time': 1494, 'wise': 1494, 'wiser': 1494, 'worth': 1494}, {'from': 1063}, {'^': 2181,
'as': 1045, 'for': 1045, 'to': 1045}, {'': (20, 'gave:referral'), '...': 1532}, {'a': 1533, 'an': 1533, 'my': 2254,
'our': 2254, 'some': 1533, 'the': 1533}, {'<i>': 1068, '<me>': 576, '<them>': 2253, 'N': 2253, '^': 2255, 'that':
1076}, {'N': 1044}, {'to': 2257}, {'...': 2258}, {'<them>': 1413, 'N': 1413, '^': 2259}, {'are': 187, 'has': 187,
'hates': 187, 'is': 187, 'likes': 187, 'prefers': 187, 's': 187, 'wants': 187, 'was': 187}, {'<they>': 2261},
{'<they>': 2261, 'that': 2262}, {'': (1, 'moved'), '1': 2027, '<until>': 1165, 'D': 2028, 'breakfast': 2026, 'call':
2026, 'catch': 2029, 'chat': 2026, 'coffee': 2026, 'demo': 2026, 'dinner': 2026, 'for': 1165, 'friday': 2030, 'from':
2164, 'interview': 2026, 'lunch': 2026, 'meeting': 2026, 'monday': 2030, 'my': 2037, 'our': 2037, 'session': 2026,
'the': 2037, 'thursday': 2030, 'to': 1165, 'today': 2030, 'tomorrow': 2030, 'tuesday': 2030, 'wednesday': 2030},
{'comments': 536, 'feedback': 536, 'notes': 536, 'remarks': 536}, {'comments': 536, 'detailed': 2265, 'feedback': 536,
'my': 2265, 'notes': 536, 'remarks': 536, 'some': 2265}, {'with': 2266}, {'<them>': 2267}, {'to': 2268, 'with': 2266},
{'it': 2269}, {'<off_it>': 380, 'been': 382, 'being': 382, 'gets': 382, 'got': 382, 'had': 384, 'has': 385, 'is': 382,
'moved': 1165, 's': 386, 'w': 388, 'was': 382, 'were': 382, 'with': 388}, {'^': 535, 's': 536}, {'<their>': 536, 'N':
2272, 'the': 536}, {'<them>': 1181, 'N': 1181, 'for': 1290}, {'for': 1290}, {'at': 2123}, {':': 45, 'is': 556, 'was':
556}, {'...': 2277, ':': 45}, {'is': 556, 'was': 556}, {'...': 2279}, {'...': 2277}, {'...': 547, ':': 551, 'D': 2278,
'about': 2280, 'at': 2281, 'by': 2281, 'during': 2281, 'from': 47, 'in': 2281, 'is': 554, 'on': 2281, 'over': 2281,
're': 2280, 'via': 47, 'was': 554, 'when': 2281}, {'is': 576, 'was': 576}, {'...': 2283}, {'D': 45, '^': 8}, {'call':
2285, 'coffee': 2285, 'lunch': 2285, 'phone': 2285, 'zoom': 2285}, {'...': 2283, 'call': 2285, 'coffee': 2285,
'lunch': 2285, 'phone': 2285, 'the': 2286, 'zoom': 2285}, {'met': 2285, 'spoke': 2285, 'talked': 2285}, {'...': 2283,
'i': 2288, 'we': 2288}, {'...': 2283, '^': 8, 'at': 2284, 'during': 2284, 'is': 576, 'on': 2287, 'over': 2287, 'to':
45, 'was': 576, 'when': 2289}, {'...': 2283, '^': 8, 'at': 2284, 'during': 2284, 'is': 576, 'on': 2284, 'over': 2284,
'to': 45, 'was': 576, 'when': 2284}, {'...': 2283, 'at': 2284, 'during': 2284, 'on': 2284, 'over': 2284, 'when':
2284}, {'...': 2283, '^': 8, 'at': 2284, 'during': 2284, 'is': 576, 'on': 2287, 'over': 2287, 'to': 45, 'was': 576,
'when': 2284}, {'...': 549, '<told_by>': 544, '<view>': 2282, 'adamant': 1880, 'advice': 2290, 'avoiding': 1139,
'been': 1646, 'blanking': 1139, 'blunt': 1880, 'certain': 1880, 'clear': 1880, 'confirmed': 1883, 'convinced': 1880,
'counsel': 2291, 'dodging': 1139, 'emphatic': 1880, 'finally': 1112, 'firm': 1880, 'ghosting': 1139, 'gone': 1111,
'ignoring': 1139, 'insistent': 1880, 'just': 1112, 'moved': 1166, 'now': 1112, 'on': 1, 'positive': 1880,
'recommendation': 2291, 'suggestion': 2291, 'sure': 1880, 'take': 2292, 'tip': 2293}, {'^': 830}, {'^': 1067, 'shall':
2295}, {'must': 8, 'need': 561, 'should': 8}, {'^': 2297}, {'you': 2298}, {'...': 2299}, {'do': 830, 'don': 299,
'dont': 8, 'never': 8, 'not': 561}, {'<met_over>': 950}, {'...': 2302, '<met_over>': 950}, {'...': 2302, '<met_over>':
950, 'a': 2303, 'an': 2303, 'her': 2303, 'his': 2303, 'our': 2303, 'the': 2303}, {'at': 2304, 'by': 2304, 'during':
2304, 'in': 2304, 'on': 2304, 'over': 2304}, {'much': 2305}, {'at': 2304, 'by': 2304, 'd': 1499, 'during': 2304, 'in':
2304, 'is': 1500, 'll': 1502, 'on': 2304, 'over': 2304, 's': 1500, 'will': 1502, 'would': 1502}, {'did': 45, 'do':
45}, {'<i>': 2308}, {'': (13, 'talk'), ':': 10, '<i>': 2296, 'N': 2300, '^': 2301, 'as': 2306, 'best': 1494, 'better':
1494, 'hello': 529, 'hey': 529, 'hi': 529, 'high': 1495, 'it': 2307, 'its': 1500, 'no': 1172, 'not': 1172, 'safer':
1494, 'smarter': 1494, 'so': 2305, 'that': 2250, 'time': 1494, 'to': 2170, 'whatever': 2309, 'wise': 1494, 'wiser':
1494, 'worth': 1494}, {'across': 1479, 'behind': 1478, 'beside': 1478, 'down': 529, 'in': 1946, 'near': 1478, 'next':
1480, 'opposite': 1478, 'through': 1945, 'to': 1945, 'with': 529}, {'date': 0}, {'the': 2312}, {'park': 55}, {'car':
2314, 'hall': 55, 'road': 55, 'room': 55, 'street': 55}, {'the': 2315}, {'bus': 55, 'car': 55, 'distance': 55, 'taxi':
55, 'train': 55, 'window': 55}, {'bus': 55, 'car': 55, 'taxi': 55, 'train': 55, 'window': 55}, {'a': 2317, 'afar': 55,
'my': 2318, 'the': 2317}, {'distance': 55, 'magazine': 55, 'news': 55, 'paper': 55}, {'a': 1750, 'the': 2320}, {'':
(23, 'contact'), '...': 1754, 'across': 2316, 'from': 2319, 'in': 2321, 'on': 1753, 'online': 55, 's': 1936}, {'': (0,
'missed'), '...': 1037, '<their>': 1766, '<told_in>': 55, 'a': 1766, 'an': 1766, 'my': 1766, 'our': 1766, 'the': 1766,
'today': 1767}, {'from': 1770, 'in': 1770, 'on': 2323, 'via': 1770}, {'<them>': 529, 'N': 2322, 'from': 2092, 'in':
2094, 'it': 2324, 'on': 2097, 'second': 1777, 'secondhand': 55, 'that': 2324, 'this': 2095, 'through': 2099, 'via':
2094}, {'': (13, 'talk'), ':': 10, '<i>': 1068, '^': 2301, 'best': 1494, 'better': 1494, 'high': 1495, 'it': 1503,
'its': 1500, 'no': 1172, 'not': 1172, 'safer': 1494, 'smarter': 1494, 'that': 2250, 'time': 1494, 'whatever': 2309,
'wise': 1494, 'wiser': 1494, 'worth': 1494}, {'<their>': 55, 'D': 55, 'my': 55, 'on': 55, 'our': 55, 'the': 55},
{'from': 2092, 'in': 1770, 'it': 2095, 'on': 1776, 'second': 1777, 'secondhand': 55, 'that': 2095, 'this': 2095,
'through': 2099, 'via': 1770}, {'N': 529, 'from': 2092, 'in': 1770, 'it': 2095, 'on': 1776, 'second': 1777,
'secondhand': 55, 'that': 2095, 'this': 2095, 'through': 2099, 'via': 1770}, {'...': 1445, 'article': 406, 'book':
406, 'candidates': 1044, 'checklist': 406, 'comments': 1441, 'contact': 1565, 'contacts': 1044, 'corrections': 1441,
'couple': 1448, 'edits': 1441, 'feedback': 1441, 'few': 1447, 'guide': 406, 'leads': 1044, 'link': 406, 'list': 406,
'name': 1568, 'names': 1044, 'notes': 1441, 'number': 1565, 'numbers': 1044, 'people': 1044, 'piece': 406, 'podcast':
406, 'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions': 1441, 'template': 406, 'video': 406}, {'...':
1450, 'article': 406, 'book': 406, 'checklist': 406, 'guide': 406, 'link': 406, 'list': 406, 'piece': 406, 'podcast':
406, 'spreadsheet': 406, 'template': 406, 'video': 406}, {'...': 1454, 'article': 406, 'book': 406, 'checklist': 406,
'comments': 1441, 'corrections': 1441, 'edits': 1441, 'feedback': 1441, 'guide': 406, 'link': 406, 'list': 406,
'notes': 1441, 'piece': 406, 'podcast': 406, 'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions': 1441,
'template': 406, 'video': 406}, {'article': 406, 'book': 406, 'link': 406, 'piece': 406, 'podcast': 406, 'template':
406, 'video': 406}, {'...': 1456, 'article': 406, 'book': 406, 'checklist': 406, 'contact': 1565, 'guide': 406,
'link': 406, 'list': 406, 'name': 1565, 'number': 1565, 'piece': 406, 'podcast': 406, 's': 1444, 'spreadsheet': 406,
'template': 406, 'video': 406}, {'0': 1443, '<their>': 1566, 'a': 2330, 'an': 2331, 'detailed': 1453, 'four': 1447,
'full': 1453, 'lots': 1453, 'my': 2332, 'our': 1457, 'pages': 1453, 'some': 1443, 'that': 2333, 'the': 2334, 'three':
1443, 'two': 1443}, {'': (23, 'contact'), '...': 1438, '<contact_of>': 1437, 'N': 1440, '^': 2335, 'a': 1460, 'back':
1422, 'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420, 'honest': 1422,
'mark': 1421, 'markup': 1420, 'my': 1461, 'notes': 1420, 'our': 1462, 'redlines': 1420, 'remarks': 1420, 'some': 1461,
'suggestions': 1420, 'the': 1462, 'thoughts': 1420}, {'...': 1459, '<contact_of>': 1437, 'client': 1045, 'customer':
1045, 'few': 1422, 'lead': 1045}, {'': (23, 'contact'), '...': 1438, '<contact_of>': 1437, 'N': 1440, '^': 2335, 'a':
2337, 'back': 1422, 'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420,
'honest': 1422, 'mark': 1421, 'markup': 1420, 'my': 1461, 'notes': 1420, 'our': 1462, 'redlines': 1420, 'remarks':
1420, 'some': 1461, 'suggestions': 1420, 'the': 1462, 'thoughts': 1420}, {'way': 1044}, {'s': 2339}, {'<their>': 2339,
'N': 2340}, {'<their>': 2339, 'N': 2340, 'to': 1531}, {'business': 2341, 'candidate': 2342, 'candidates': 2342,
'client': 2342, 'clients': 2342, 'customer': 2342, 'customers': 2342, 'job': 2341, 'lead': 2342, 'leads': 2342},
{'...': 2343, 'business': 2341, 'candidate': 2342, 'candidates': 2342, 'client': 2342, 'clients': 2342, 'customer':
2342, 'customers': 2342, 'job': 2341, 'lead': 2342, 'leads': 2342}, {'0': 2344, 'a': 2344, 'my': 1467, 'our': 1467,
'some': 2344, 'three': 2344, 'two': 2344}, {'double': 1368, 'quick': 1366, 'warm': 1366}, {'a': 1467, 'an': 1467,
'my': 1467, 'our': 1467, 'some': 1467, 'the': 1467}, {'<contact_of>': 1534, '<their>': 1537, '^': 2347, 'the': 1543},
{'<contact_of>': 1534, 'e': 1365, 'email': 1364, 'intro': 1363, 'introduction': 1363, 'mail': 1364, 'whatsapp': 1364},
{'<contact_of>': 1534, '<their>': 1537, '<them>': 2336, 'N': 2338, '^': 2345, 'a': 2346, 'across': 1469, 'along':
1542, 'an': 1366, 'comments': 1473, 'edits': 1473, 'feedback': 1473, 'my': 1474, 'notes': 1473, 'on': 2348, 'over':
1545, 'some': 1474, 'that': 1366, 'the': 2349, 'thoughts': 1473}, {'': (2, 'plan'), '^': 1297}, {'': (2, 'plan'),
'<their>': 1298, 'a': 2351, 'an': 1298, 'for': 0, 'the': 2351}, {'<them>': 1511, 'D': 0, 'N': 1511, 'for': 0, 'up':
2352}, {'have': 0, 'meet': 0, 'see': 0, 'visit': 0, 'we': 187}, {'with': 406}, {'...': 1466, '<useful>': 1465,
'article': 2355, 'book': 2355, 'link': 2355, 'list': 2355, 'paper': 2355, 'podcast': 2355, 'report': 2355, 'template':
2355, 'video': 2355}, {'a': 2356, 'an': 2356, 'my': 2356, 'our': 1467, 'some': 1467, 'the': 2356}, {'...': 2134, 'N':
1937, '^': 2357, 'a': 2143, 'across': 1469, 'my': 2142, 'our': 2142, 'over': 1469, 'some': 2142, 'what': 2142},
{'learnings': 393, 'lessons': 393, 'pointers': 393, 'tips': 393, 'tricks': 393}, {'few': 2359}, {'a': 2360, 'my':
2359, 'our': 2359, 'some': 2359}, {'<them>': 2361, 'N': 2361}, {'1': 2027, 'D': 2028, 'breakfast': 2026, 'call': 2026,
'catch': 2029, 'chat': 2026, 'coffee': 2026, 'demo': 2026, 'dinner': 2026, 'fri': 2024, 'friday': 2030, 'from': 2164,
'interview': 2026, 'lunch': 2026, 'meeting': 2026, 'mon': 2024, 'monday': 2030, 'my': 2037, 'our': 2037, 'sat': 2024,
'session': 2026, 'sun': 2024, 'the': 2037, 'thu': 2024, 'thurs': 2024, 'thursday': 2030, 'to': 1165, 'today': 2030,
'tomorrow': 2030, 'tue': 2024, 'tues': 2024, 'tuesday': 2030, 'wed': 2024, 'wednesday': 2030}, {'hands': 529},
{'bring': 1734, 'call': 55, 'catch': 265, 'connect': 337, 'drop': 1692, 'get': 1694, 'give': 1697, 'introduce': 337,
'look': 1699, 'meet': 55, 'pop': 1700, 'ring': 55, 'see': 55, 'to': 2040, 'visit': 55, 'we': 187}, {'^': 392, 'a':
393, 'how': 393, 'my': 393, 'our': 393, 'the': 393, 'to': 393}, {'': (9, 'told'), 'a': 393, 'how': 393, 'my': 393,
'our': 393, 'the': 393, 'to': 393}, {'<them>': 2366, 'N': 2367}, {'<them>': 1919, 'N': 1919}, {'<they>': 187, 'it':
187}, {'<them>': 1541, 'N': 1541}, {'call': 55, 'catch': 55, 'contact': 55, 'email': 55, 'get': 685, 'phone': 55,
'reach': 55, 'reply': 55, 'ring': 55, 'text': 55}, {'to': 2372}, {'busy': 2373, 'did': 1109, 'no': 1097, 'that': 187,
'was': 1109, 'were': 1109, 'you': 874}, {'afternoon': 367, 'day': 367, 'days': 367, 'evening': 367, 'h': 367, 'hour':
367, 'hours': 367, 'hr': 367, 'hrs': 367, 'morning': 367}, {'out': 541}, {'up': 1370}, {'^': 362, 'at': 363, 'for':
363, 'with': 363}, {'mentoring': 369, 'volunteering': 2378, 'with': 529}, {'...': 2379}, {'guarantor': 1046,
'referee': 1046, 'reference': 1046}, {'s': 2381}, {'<their>': 2381, 'N': 2382, 'a': 2381}, {'': (23, 'contact'), 'as':
2383, 'up': 1370}, {'<their>': 1988, '<them>': 363, 'N': 1991, 'a': 1298, 'an': 1298, 'for': 1354, 'the': 1298},
{'up': 391}, {'as': 363, 'for': 363}, {'in': 2387, 'up': 1370}, {'at': 1109}, {'at': 2123, 'over': 2389, 'with':
1109}, {'about': 393, 'at': 1045, 'in': 1412, 'on': 393, 'through': 393, 'to': 1045, 'toward': 1045, 'towards': 1045,
'with': 393}, {'<me>': 1309, '<them>': 2391, 'N': 2391}, {'in': 2387}, {'': (0, 'missed'), 'again': 55, 'up': 55},
{'me': 2394, 'us': 2394}, {'not': 1724}, {'t': 1724}, {'ever': 1314, 'get': 1313, 'got': 1313, 'gotten': 1313,
'quite': 1314, 'yet': 1314}, {'has': 2396, 'hasn': 2397, 'hasnt': 1724, 'haven': 2397, 'havent': 1724, 'not': 2398,
'trying': 1167}, {'by': 55, 'for': 1369}, {'across': 1479, 'as': 2383, 'behind': 1478, 'beside': 1478, 'in': 2387,
'me': 2394, 'near': 1478, 'next': 1480, 'opposite': 1478, 'up': 2400, 'us': 2394}, {'vm': 55}, {'vm': 55, 'voicemail':
55}, {'...': 1672, '2': 2402, 'to': 2403}, {'so': 55}, {'traffic': 2405}, {'in': 2406, 'up': 1370}, {'<i>': 1068,
'<them>': 2105, 'N': 2105, 'that': 1076}, {'be': 55, 'call': 55, 'go': 55, 'have': 55, 'join': 55, 'meet': 55, 'ring':
55, 'see': 55, 'speak': 55, 'visit': 55}, {'to': 2409}, {'^': 1177, 'giving': 1178, 'quitting': 1178, 'resigning':
1178, 'throwing': 1178}, {'from': 2411}, {'ledge': 1178}, {'the': 2413}, {'of': 2411}, {'down': 2412, 'off': 2414,
'out': 2415, 'round': 1178, 'through': 393}, {'': (23, 'contact'), '<me>': 1115, '<them>': 2416, 'N': 2416}, {'<me>':
1115}, {'...': 1401, '0': 1328, '<their>': 1328, '<them>': 2366, 'N': 2366, 'a': 1783, 'an': 1783, 'assembly': 1345,
'class': 1345, 'demo': 1345, 'lesson': 1345, 'masterclass': 1345, 'session': 1345, 'some': 1402, 'story': 1349,
'storytime': 1345, 'talk': 1345, 'the': 1783, 'three': 1328, 'tour': 1345, 'training': 1345, 'two': 1328, 'workshop':
1345}, {'<bid>': 8, 'never': 8, 'not': 561, 'to': 8}, {'^': 2420}, {':': 10, '<plainly>': 2421, '^': 2420}, {'<bid>':
8, 'never': 561, 'no': 561, 'not': 561, 'to': 8}, {'out': 10}, {':': 10, '<i>': 1039, '<plainly>': 2422, 'D': 1073,
'^': 2423, 'at': 606, 'by': 606, 'during': 606, 'flat': 2424, 'in': 606, 'just': 10, 'on': 606, 'over': 606, 'simply':
10, 'straight': 10, 'via': 606, 'whatever': 2309}, {'<me>': 2425, '^': 2301}, {'...': 1445, 'article': 406, 'book':
406, 'candidates': 1044, 'checklist': 406, 'comments': 1441, 'contact': 1565, 'contacts': 1044, 'corrections': 1441,
'couple': 1448, 'edits': 1441, 'feedback': 1441, 'few': 1447, 'guide': 406, 'leads': 1044, 'link': 406, 'list': 406,
'name': 1568, 'names': 1044, 'notes': 1441, 'number': 1565, 'numbers': 1044, 'people': 1044, 'podcast': 406,
'redlines': 1441, 's': 1444, 'spreadsheet': 406, 'suggestions': 1441, 'template': 406}, {'...': 1456, 'article': 406,
'book': 406, 'checklist': 406, 'contact': 1565, 'guide': 406, 'link': 406, 'list': 406, 'name': 1565, 'number': 1565,
'podcast': 406, 's': 1444, 'spreadsheet': 406, 'template': 406}, {'0': 1443, '<their>': 1566, 'a': 2427, 'an': 1451,
'detailed': 1453, 'four': 1447, 'full': 1453, 'lots': 1453, 'my': 1455, 'our': 1457, 'pages': 1453, 'some': 1443,
'the': 2428, 'three': 1443, 'two': 1443}, {'...': 1459, '<contact_of>': 1437, 'N': 1440, '^': 2429, 'a': 1460, 'back':
1422, 'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420, 'honest': 1422,
'mark': 1421, 'markup': 1420, 'my': 1461, 'notes': 1420, 'our': 1462, 'redlines': 1420, 'remarks': 1420, 'some': 1461,
'the': 1462, 'thoughts': 1420}, {'...': 1459, '<contact_of>': 1437, 'N': 1440, '^': 2429, 'a': 1460, 'back': 1422,
'comments': 1420, 'corrections': 1420, 'detailed': 1422, 'edits': 1420, 'feedback': 1420, 'honest': 1422, 'mark':
1421, 'markup': 1420, 'my': 1461, 'notes': 1420, 'our': 1462, 'redlines': 1420, 'remarks': 1420, 'some': 1461, 'the':
1462, 'thoughts': 1420, 'to': 1234}, {'': (23, 'contact'), '<them>': 2430, 'N': 2431}, {'': (10, 'thanks')}, {'you':
2433}, {'<them>': 512}, {'d': 187, 'had': 187, 'promised': 512, 'said': 512, 'swore': 512, 'told': 2435}, {'<off_it>':
381, 'D': 529, 'at': 529, 'by': 529, 'during': 529, 'on': 529, 'over': 529}, {'<i>': 2436, '<they>': 187, 'been': 382,
'being': 382, 'gets': 382, 'got': 382, 'had': 384, 'has': 385, 'is': 382, 's': 386, 'was': 2437, 'were': 382},
{'<view>': 1017, 'advice': 1062, 'five': 1198, 'four': 1198, 'three': 1198, 'two': 1198}, {'1': 480, 'a': 489, 'an':
489, 'another': 486, 'appointment': 2, 'board': 486, 'breakfast': 2, 'brunch': 2, 'call': 2, 'catch': 482, 'chat': 2,
'coffee': 2, 'date': 2, 'demo': 2, 'dinner': 2, 'drinks': 2, 'final': 486, 'first': 486, 'follow': 488, 'interview':
2, 'lunch': 2, 'meeting': 2, 'monthly': 486, 'mtg': 2, 'my': 489, 'one': 484, 'our': 489, 'phone': 485, 'quick': 486,
'second': 486, 'session': 2, 'short': 486, 'supper': 2, 'sync': 2, 'tea': 2, 'team': 486, 'video': 485, 'weekly': 486,
'workshop': 2, 'zoom': 2}, {'is': 2440, 's': 2440}, {'asking': 163, 'calling': 163, 'hiring': 163, 'inviting': 163,
'whether': 163}, {'about': 2442, 'of': 2442}, {'been': 382, 'being': 382, 'gets': 382, 'got': 382, 'had': 384, 'has':
385, 'is': 382, 's': 386, 'was': 2437, 'were': 382}, {'asking': 55, 'calling': 55, 'emailing': 55, 'inviting': 55,
'messaging': 55, 'ringing': 55, 'seeing': 55, 'texting': 55, 'visiting': 55}, {'calling': 55}, {'about': 2445, 'of':
2446}, {'book': 535, 'cv': 535, 'deck': 535, 'draft': 535, 'pitch': 535, 'plan': 535, 'proposal': 535, 'website':
535}, {'^': 2448}, {'<their>': 2449}, {'about': 1045, 'to': 1045}, {'off': 2451}, {'<them>': 2452, 'N': 2452}, {':':
157, 'N': 1053}, {'person': 950}, {'phone': 950}, {'the': 2456}, {'in': 2455, 'on': 2457}, {'...': 1686, 'D': 1165},
{'1': 2459}, {'up': 2459}, {'1': 2460, 'breakfast': 2459, 'call': 2459, 'catch': 2461, 'chat': 2459, 'coffee': 2459,
'demo': 2459, 'dinner': 2459, 'interview': 2459, 'it': 2459, 'lunch': 2459, 'meeting': 2459, 'session': 2459}, {'1':
2460, 'breakfast': 2459, 'call': 2459, 'catch': 2461, 'chat': 2459, 'coffee': 2459, 'demo': 2459, 'dinner': 2459,
'interview': 2459, 'it': 2459, 'lunch': 2459, 'meeting': 2459, 'my': 2462, 'our': 2462, 'session': 2459, 'the': 2462},
{'': (13, 'talk'), '1': 2460, 'breakfast': 2459, 'call': 2459, 'catch': 2461, 'chat': 2459, 'coffee': 2459, 'demo':
2459, 'dinner': 2459, 'interview': 2459, 'it': 2459, 'lunch': 2459, 'meeting': 2459, 'my': 2462, 'our': 2462,
'session': 2459, 'the': 2462}, {'<me>': 187}, {'aid': 1239, 'arrange': 187, 'assist': 1239, 'big': 1180, 'buck': 1180,
'cheer': 1180, 'confirm': 187, 'congratulate': 187, 'do': 2454, 'egg': 1180, 'gee': 1180, 'help': 1239, 'me': 2458,
'move': 2463, 'perk': 1180, 'plan': 187, 'postpone': 2463, 'push': 2463, 'rearrange': 2464, 'reschedule': 2463, 'say':
187, 'shift': 2463, 'spur': 1180, 'tell': 2465}, {'': (12, 'task'), ':': 157, 'N': 1053}, {'<bid>': 8, 'ask': 8, 'go':
8, 'never': 561, 'no': 561, 'not': 561, 'to': 8}, {'<met_over>': 950, '^': 604}, {'...': 2302, '<met_over>': 950,
'call': 950, 'coffee': 950, 'dinner': 950, 'drinks': 950, 'email': 950, 'lunch': 950, 'meeting': 950, 'message': 950,
'person': 950, 'phone': 950, 'teams': 950, 'text': 950, 'zoom': 950}, {'...': 2469, '<met_over>': 950, 'a': 2470,
'an': 2303, 'call': 950, 'coffee': 950, 'dinner': 950, 'drinks': 950, 'email': 950, 'her': 2303, 'his': 2303, 'lunch':
950, 'meeting': 950, 'message': 950, 'our': 2303, 'person': 950, 'phone': 950, 'teams': 950, 'text': 950, 'the': 2470,
'zoom': 950}, {'...': 2469, '<met_over>': 950, 'a': 2303, 'an': 2303, 'her': 2303, 'his': 2303, 'our': 2303, 'the':
2303}, {'ask': 8, 'go': 8}, {'^': 2473}, {':': 10, '<i>': 1039, '<plainly>': 2422, '<their>': 187, '<they>': 187, 'D':
1073, 'N': 187, '^': 2468, 'about': 187, 'at': 2471, 'by': 2471, 'during': 2472, 'flat': 2424, 'in': 2471, 'just': 10,
'on': 2471, 'over': 2471, 'simply': 10, 'so': 2305, 'straight': 10, 'that': 187, 'to': 2474, 'via': 606, 'whatever':
2309}, {'going': 1739}, {'are': 2476, 'can': 157, 'd': 157, 'is': 2476, 'll': 157, 'will': 157, 'would': 157},
{'accountant': 2477, 'assistant': 2477, 'bookkeeper': 2477, 'designer': 2477, 'engineers': 2477, 'girls': 2477,
'guys': 2477, 'lads': 2477, 'lawyer': 2477, 'lawyers': 2477, 'lot': 2477, 'office': 2477, 'people': 2477, 'side':
2477, 'team': 2477}, {'<they>': 2166, 'my': 2478, 'our': 2478}, {'<they>': 2166, 'my': 2478, 'our': 2478, 'that':
2479}, {'long': 1178}, {'a': 2481}, {'^': 1177, 'brilliantly': 1178, 'fine': 1178, 'great': 1178, 'well': 1178},
{'<meant_well>': 1178}, {'be': 2484, 'nail': 1178, 'smash': 1178}, {'to': 2485}, {'^': 1177, 'at': 1178}, {'than':
1178}, {'in': 1178}, {'^': 1177, 'for': 1178}, {'^': 1177, 'enough': 1178}, {'able': 1178, 'amazing': 1178, 'come':
2482, 'doing': 2483, 'earned': 1178, 'going': 2486, 'good': 2487, 'great': 2487, 'more': 2488, 'put': 2489, 'ready':
2490, 'strong': 2491, 'worth': 1178}, {'...': 38, 'my': 37, 'our': 37}, {'^': 2493}, {'expect': 2494, 'have': 2494},
{'brilliant': 1178, 'brilliantly': 1178, 'fine': 1178, 'great': 1178, 'well': 1178}, {'^': 2493, 'there': 1178},
{'it': 1178}, {'off': 1178}, {'it': 2499}, {'ace': 1178, 'be': 2484, 'do': 2496, 'fly': 1178, 'get': 2497, 'have':
2494, 'make': 2498, 'manage': 1178, 'nail': 1178, 'pull': 2500, 'rock': 1178, 'smash': 1178}, {'brilliantly': 1178,
'fine': 1178, 'great': 1178, 'well': 1178}, {'at': 1178}, {'for': 1178}, {'enough': 1178}, {'come': 2482, 'doing':
2502, 'earned': 1178, 'going': 2486, 'good': 2503, 'great': 2503, 'more': 2488, 'put': 2489, 'ready': 2504, 'strong':
2505, 'worth': 1178}, {'natural': 1178, 'star': 1178}, {'there': 1178}, {'ace': 1178, 'be': 2484, 'do': 2496, 'fly':
1178, 'get': 2508, 'make': 2498, 'manage': 1178, 'nail': 1178, 'pull': 2500, 'rock': 1178, 'smash': 1178}, {'to':
2509}, {'track': 1178}, {'right': 2511}, {'the': 2512}, {'best': 1178, 'right': 1178, 'strongest': 1178}, {'a': 2507,
'able': 1178, 'almost': 2508, 'amazing': 1178, 'brilliant': 1178, 'come': 2482, 'doing': 2483, 'earned': 1178,
'fantastic': 1178, 'getting': 509, 'going': 2510, 'good': 2487, 'great': 2487, 'more': 2488, 'nearly': 2508, 'on':
2513, 'put': 2489, 'ready': 2490, 'strong': 2491, 'the': 2514, 'wonderful': 1178, 'worth': 1178}, {'ace': 1178, 'be':
2484, 'do': 2496, 'fly': 1178, 'get': 2497, 'have': 2494, 'make': 2498, 'manage': 1178, 'nail': 1178, 'pull': 2500,
'rock': 1178, 'see': 509, 'smash': 1178}, {'brilliantly': 1178}, {'a': 2507, 'almost': 2508, 'brilliant': 1178,
'doing': 2517, 'fantastic': 1178, 'great': 1178, 'nearly': 2508, 'on': 2513, 'the': 2514, 'wonderful': 1178}, {'get':
2494, 'have': 2494}, {'are': 2492, 'can': 2495, 'd': 2501, 'get': 509, 'gets': 2494, 'has': 2506, 'have': 2506, 'is':
2515, 'll': 2516, 're': 2492, 's': 2515, 've': 2506, 'was': 2518, 'were': 2518, 'will': 2501, 'would': 2519}, {'how':
392}, {'^': 2521}, {'know': 2522}, {'about': 2522, 'i': 2523}, {'to': 393}, {'...': 2525, 'i': 393, 'we': 393},
{'across': 106, 'back': 106, 'out': 106, 'over': 106, 'round': 106, 'up': 106}, {'...': 2527}, {'a': 2528, 'an': 2528,
'my': 2528, 'our': 2528, 'the': 2528}, {'^': 2529}, {'get': 2530, 'have': 2530}, {'d': 2531, 'll': 2531, 'will': 2531,
'would': 2531}, {'up': 1178}, {'heart': 1178}, {'give': 2533, 'lose': 2534}, {'to': 2535}, {'able': 1178, 'amazing':
1178, 'doing': 1178, 'good': 1178, 'great': 1178, 'more': 2488, 'ready': 1178, 'strong': 1178}, {'^': 1177,
'brilliantly': 1178}, {'a': 2507, 'able': 1178, 'almost': 2508, 'amazing': 1178, 'brilliant': 1178, 'doing': 2538,
'fantastic': 1178, 'getting': 509, 'going': 2510, 'good': 1178, 'great': 1178, 'more': 2488, 'nearly': 2508, 'on':
2513, 'ready': 1178, 'strong': 1178, 'the': 2514, 'wonderful': 1178}, {'are': 2537, 'can': 2495, 'd': 2501, 'get':
509, 'gets': 2494, 'is': 2539, 'll': 2516, 're': 2537, 's': 2539, 'was': 2518, 'were': 2518, 'will': 2501, 'would':
2519}, {'<they>': 2540, 'my': 2478, 'our': 2478}, {'herself': 1178, 'himself': 1178}, {'on': 1178}, {'for': 2498},
{'^': 1177, 'there': 1178}, {'in': 2545, 'on': 2489}, {'chin': 2533}, {'^': 1177, 'it': 1178}, {'chin': 1178},
{'faith': 1178}, {'<their>': 2547, 'at': 2548, 'going': 1178, 'her': 2549, 'his': 2549, 'smiling': 1178, 'the': 2550,
'trying': 1178}, {'at': 1178, 'in': 1178, 'with': 2548}, {'back': 2542, 'believe': 1178, 'carry': 2543, 'cheer': 2533,
'chin': 2533, 'crack': 2543, 'go': 2544, 'hang': 2546, 'hold': 2543, 'keep': 2551, 'push': 2543, 'stick': 2552,
'trust': 1178}, {'done': 1178}, {'...': 2525}, {'': (9, 'told'), '...': 2480, '<they>': 2520, 'all': 2524,
'everything': 2524, 'how': 2526, 'i': 2532, 'my': 2478, 'not': 2536, 'our': 2478, 'that': 2541, 'to': 2553, 'we':
2532, 'well': 2554, 'what': 2555, 'where': 2555, 'which': 2555}, {'a': 2507, 'almost': 2508, 'brilliant': 1178,
'come': 2482, 'doing': 2502, 'earned': 1178, 'fantastic': 1178, 'getting': 509, 'going': 2510, 'good': 2503, 'great':
2487, 'more': 2488, 'nearly': 2508, 'on': 2513, 'put': 2489, 'ready': 2504, 'strong': 2505, 'the': 2514, 'wonderful':
1178, 'worth': 1178}, {'are': 2506, 'can': 2495, 'd': 2501, 'get': 509, 'gets': 2494, 'has': 2506, 'have': 2506, 'is':
2557, 'll': 2516, 're': 2506, 's': 2557, 've': 2506, 'was': 2518, 'were': 2518, 'will': 2501, 'would': 2519}, {'a':
2507, 'almost': 2508, 'brilliant': 1178, 'doing': 2517, 'fantastic': 1178, 'getting': 509, 'going': 2510, 'great':
1178, 'nearly': 2508, 'on': 2513, 'the': 2514, 'wonderful': 1178}, {'can': 2495, 'd': 2501, 'get': 509, 'gets': 2494,
'is': 2559, 'll': 2516, 's': 2559, 'was': 2518, 'were': 2518, 'will': 2501, 'would': 2519}, {'<they>': 2560, 'my':
2478, 'our': 2478}, {'chin': 1278}, {'<their>': 2562}, {'^': 2563, 'at': 2548, 'going': 1178, 'her': 2549, 'his':
2549, 'smiling': 1178, 'the': 2550, 'trying': 1178}, {'back': 2542, 'believe': 1178, 'carry': 2543, 'cheer': 2533,
'chin': 2533, 'crack': 2543, 'go': 2544, 'hang': 2546, 'hold': 2543, 'keep': 2564, 'push': 2543, 'stick': 2552,
'trust': 1178}, {'': (9, 'told'), '...': 2480, '<they>': 2558, 'all': 2524, 'everything': 2524, 'how': 2526, 'i':
2532, 'my': 2478, 'not': 2536, 'our': 2478, 'that': 2561, 'to': 2565, 'we': 2532, 'well': 2554, 'what': 2555, 'where':
2555, 'which': 2555}, {'<me>': 2475, '<them>': 2556, 'N': 2566, '^': 2301}, {'call': 55, 'catch': 55, 'chat': 55,
'come': 55, 'contact': 55, 'email': 55, 'get': 685, 'meet': 55, 'phone': 55, 'reach': 55, 'reply': 55, 'ring': 55,
'see': 55, 'speak': 55, 'talk': 55, 'text': 55}, {'to': 2568}, {'busy': 2569}, {'...': 2151, 'class': 362, 'shift':
362, 'slot': 362, 'stall': 362, 'turn': 362}, {'...': 1327, '^': 2571, 'assembly': 1262, 'class': 1262, 'duty': 1262,
'group': 1262, 'lesson': 1262, 'reading': 1262, 'round': 1262, 'route': 1262, 'session': 1262, 'shift': 1262, 'slot':
1262, 'stall': 1262, 'tour': 1262, 'turn': 1262}, {'wing': 369}, {'my': 2573}, {'': (23, 'contact'), 'to': 1428,
'under': 2574}, {'class': 362, 'shift': 362, 'slot': 362, 'stall': 362, 'turn': 362}, {'^': 2576}, {'': (23,
'contact'), 's': 2577, 'to': 1428, 'under': 2574}, {'0': 1328, '<their>': 2572, '<them>': 2575, 'N': 2578, 'a': 1328,
'an': 1328, 'apart': 2154, 'me': 529, 'the': 1328, 'three': 1328, 'two': 1328, 'up': 1036}, {'call': 55, 'catch': 277,
'find': 55, 'get': 55, 'meet': 277, 'phone': 55, 'reach': 55, 'ring': 55, 'see': 55, 'speak': 55, 'talk': 55, 'visit':
55}, {'...': 1233, '<them>': 55, 'N': 55, 'calling': 55, 'phoning': 55, 'reaching': 55, 'ringing': 55, 'to': 2580},
{'out': 187}, {'<plainly>': 1071, 'D': 1073, '^': 1072, 'at': 606, 'away': 1169, 'by': 606, 'during': 606, 'in': 606,
'into': 45, 'off': 45, 'on': 606, 'over': 606, 'to': 45, 'toward': 45, 'towards': 45, 'via': 606}, {'<me>': 2583,
'<them>': 1181, 'N': 1181}, {'at': 363, 'for': 363, 'w': 363, 'with': 363}, {'about': 541, 'for': 541, 'on': 541},
{'comments': 2586, 'corrections': 2586, 'edits': 2586, 'feedback': 2586, 'notes': 2586, 'questions': 2586,
'suggestions': 2586, 'thoughts': 2586}, {'...': 1444}, {'^': 2588}, {'binned': 380, 'bumped': 380, 'canceled': 380,
'cancelled': 380, 'deferred': 380, 'postponed': 380, 'pulled': 380, 'pushed': 380, 's': 2589, 'scrapped': 380,
'shelved': 380}, {'of': 2587}, {'<contact_of>': 1437, 'couple': 2591, 'few': 2587}, {'^': 2588, 'comments': 2586,
'corrections': 2586, 'edits': 2586, 'feedback': 2586, 'notes': 2586, 'questions': 2586, 'suggestions': 2586,
'thoughts': 2586}, {'0': 2587, '<contact_of>': 1437, 'N': 2590, 'a': 2592, 'detailed': 2587, 'lots': 2591, 'my': 2593,
'our': 2589, 'some': 2587, 'the': 1459, 'three': 2587, 'two': 2587}, {'about': 448, 'on': 448, 're': 448, 'regarding':
448}, {'<them>': 2595}, {'from': 2596}, {'back': 2597, 'from': 2596}, {'hear': 2598}, {':': 448, 'for': 448, 'on':
448, 'to': 2599}, {'through': 393}, {'s': 363, 'through': 393}, {'': (23, 'contact'), '<their>': 363, '<them>': 2601,
'N': 2602, 'for': 1417, 'home': 1282}, {'bring': 1734, 'connect': 337, 'introduce': 337, 'to': 2040}, {'ask': 55,
'call': 55, 'catch': 277, 'discuss': 55, 'email': 55, 'give': 2000, 'go': 55, 'have': 55, 'invite': 55, 'join': 55,
'meet': 55, 'phone': 55, 'ring': 55, 'see': 55, 'speak': 55, 'talk': 55, 'text': 55, 'thank': 55, 'visit': 55}, {'to':
2605}, {'<plainly>': 1071, 'D': 1073, '^': 1072, 'against': 45, 'at': 606, 'away': 1169, 'by': 606, 'during': 606,
'in': 606, 'not': 1172, 'off': 45, 'on': 606, 'over': 606, 'via': 606}, {'<i>': 1068, '<me>': 2607, 'against': 45,
'away': 1169, 'not': 1172, 'off': 45, 'that': 1076}, {'<their>': 2159, '<they>': 581, 'N': 2160, 'a': 2159, 'adamant':
1879, 'avoiding': 1139, 'blanking': 1139, 'blunt': 1880, 'brought': 1687, 'certain': 1882, 'clear': 1879, 'convinced':
1882, 'dodging': 1139, 'due': 517, 'emphatic': 1880, 'firm': 1885, 'ghosting': 1139, 'going': 517, 'ignoring': 1139,
'insistent': 1885, 'meant': 517, 'moved': 1886, 'not': 1887, 'off': 55, 'placed': 1481, 'positive': 1880, 'postponed':
1686, 'pushed': 1686, 'quite': 1893, 'really': 1893, 'rescheduled': 1686, 'shifted': 1686, 'supposed': 517, 'sure':
1882, 'there': 529, 'very': 1893}, {'able': 1490, 'answering': 55, 'available': 55, 'in': 55, 'picking': 277,
'reachable': 55}, {'t': 2610}, {'^': 362, 'article': 55, 'blog': 55, 'interview': 55, 'newsletter': 55, 'podcast': 55,
'post': 55, 'talk': 55, 'video': 55, 'webinar': 55}, {'...': 1754, 'in': 1751, 'on': 1753, 'online': 55, 's': 2612},
{'<their>': 363, 'N': 2613, 'for': 1417}, {'five': 950, 'four': 950, 'three': 950, 'two': 950}, {'am': 1810, 'are':
1810, 'have': 1815, 'm': 1810, 'promised': 1814, 're': 1810, 've': 1815, 'were': 2615}, {'': (23, 'contact'),
'<their>': 536, 'N': 537}, {'...': 1672, 'back': 1274, 'bat': 1370, 'by': 529, 'cold': 1674, 'dark': 1674, 'for': 529,
'in': 1670, 'out': 529, 'over': 2617, 'quiet': 1674, 'right': 1274, 'silent': 1674, 'through': 2617, 'thru': 541,
'to': 1240, 'up': 541, 'with': 529}, {'<they>': 581, 'adamant': 1880, 'blunt': 1880, 'certain': 1880, 'clear': 1880,
'convinced': 1880, 'due': 517, 'emphatic': 1880, 'firm': 1880, 'going': 517, 'insistent': 1880, 'meant': 517,
'positive': 1880, 'supposed': 517, 'sure': 1880, 'there': 529}, {'': (13, 'talk'), '<they>': 187}, {'': (13, 'talk'),
'<i>': 187}, {'to': 815}, {'going': 2622}, {'are': 2623, 'is': 2623, 's': 2623}, {'': (13, 'talk'), '<i>': 2436,
'<they>': 2624}, {'a': 922, 'breakfast': 0, 'coffee': 0, 'dinner': 0, 'drinks': 0, 'lunch': 0, 'tea': 0}, {'be': 1951,
'have': 2626, 'join': 0, 'meet': 0, 'see': 0, 'visit': 0}, {'could': 55, 'had': 55}, {'i': 2628}, {'at': 1178, 'for':
1178, 'on': 1178, 'with': 1178}, {'best': 2630}, {'the': 2631}, {'luck': 2630}, {'of': 2633}, {'best': 2634}, {'all':
2632, 'good': 2633, 'luck': 2630, 'the': 2635}, {'<them>': 2636, 'N': 2636}, {'': (14, 'together'), 'to': 157}, {'0':
2587, '<contact_of>': 1437, 'N': 2590, 'a': 2592, 'detailed': 2587, 'lots': 2591, 'me': 2638, 'my': 2593, 'our': 2589,
'some': 2587, 'the': 1459, 'three': 2587, 'two': 2587, 'us': 2638}, {'answer': 55, 'joy': 55, 'luck': 55, 'pick': 265,
'pickup': 55, 'reply': 55, 'response': 55}, {'D': 187, 'be': 1242, 'happen': 55, 'materialise': 55, 'materialize': 55,
'take': 1255}, {'t': 2641}, {'': (13, 'talk'), 'if': 163, 'whether': 163}, {'be': 1242, 'happen': 55, 'materialise':
55, 'materialize': 55, 'take': 1255}, {'0': 1356, '<their>': 1328, 'a': 1356, 'an': 1356, 'back': 1274, 'five': 1378,
'for': 1347, 'four': 1378, 'half': 1379, 'over': 541, 'pro': 1348, 'right': 1274, 'six': 1378, 'the': 1328, 'three':
1356, 'through': 541, 'thru': 541, 'two': 1356, 'unpaid': 1346, 'up': 541, 'with': 529}, {'for': 1347, 'pro': 1348,
'unpaid': 1346, 'with': 529}, {'in': 55}, {'me': 2647}, {'let': 2648}, {'t': 2649}, {'address': 185, 'day': 185,
'place': 185, 'time': 185, 'week': 185}, {'double': 1368, 'glowing': 1372, 'good': 1372, 'quick': 1366,
'recommendation': 1370, 'reference': 1371, 'referral': 1370, 'strong': 1372, 'testimonial': 1370, 'warm': 1366}, {'e':
1365, 'email': 1364, 'glowing': 1372, 'good': 1372, 'intro': 1363, 'introduction': 1363, 'mail': 1364,
'recommendation': 1370, 'reference': 1371, 'referral': 1370, 'strong': 1372, 'testimonial': 1370, 'whatsapp': 1364},
{'N': 1235}, {'<them>': 1361, 'N': 1361, 'a': 2652, 'an': 1366, 'that': 1366, 'the': 2653, 'to': 2654}, {'d': 55,
'ld': 55, 'led': 55}, {'...': 912, 'is': 911, 's': 911, 'suits': 911, 'works': 911}, {'D': 2657}, {'have': 561,
'must': 8, 'need': 561, 'ought': 561, 'should': 8, 'shouldn': 299}, {'^': 2659}, {'$': 352, '//': 361, '0': 375, '1':
390, '1on1': 391, '<briefed>': 397, '<explained>': 405, '<handed>': 419, '<i>': 531, '<led_through>': 534,
'<marked_up>': 543, '<their>': 558, '<they>': 907, '<view>': 909, 'D': 936, 'N': 1032, 'a': 1034, 'accepted': 1036,
'according': 1043, 'acted': 1052, 'action': 1060, 'actions': 1061, 'advice': 1064, 'adviced': 1066, 'advise': 46,
'advised': 1077, 'advises': 1079, 'after': 248, 'agreed': 1086, 'almost': 1087, 'although': 187, 'am': 1090, 'an':
1091, 'and': 1098, 'answered': 1104, 'ap': 1105, 'apparently': 187, 'appointment': 1108, 'are': 1114, 'argued': 1118,
'arranged': 0, 'as': 1124, 'asked': 1129, 'asking': 187, 'assured': 1134, 'ate': 1138, 'avoided': 1139, 'avoiding':
1141, 'axed': 1144, 'babysat': 1147, 'backed': 1149, 'bailed': 1150, 'ball': 1151, 'bar': 1155, 'barely': 1163, 'bc':
187, 'because': 187, 'beefed': 1164, 'been': 1168, 'before': 248, 'begged': 1171, 'best': 1176, 'better': 1176, 'big':
1180, 'bigged': 1182, 'binned': 1184, 'blanked': 1139, 'blew': 1187, 'blocked': 1194, 'bookd': 0, 'booked': 1196,
'both': 1198, 'bottled': 504, 'bowed': 1185, 'breakfast': 1199, 'breakfasted': 529, 'bringing': 435, 'brought': 1205,
'buck': 1180, 'bucked': 1182, 'bumped': 1206, 'bunked': 1207, 'but': 1222, 'by': 1225, 'c': 1226, 'cafe': 1155,
'call': 1229, 'called': 1236, 'came': 1241, 'can': 1257, 'cancel': 55, 'canceled': 1259, 'canceling': 55, 'cancelled':
1259, 'cancelling': 55, 'cancels': 1259, 'canned': 1144, 'cannot': 1260, 'cant': 1256, 'canx': 55, 'canxd': 55, 'cat':
1263, 'catch': 1264, 'catching': 884, 'caught': 884, 'cautioned': 1266, 'cautions': 1266, 'championed': 1267,
'chapped': 1273, 'chatted': 529, 'checked': 1277, 'cheer': 1180, 'cheered': 1279, 'cheering': 1182, 'chipped': 1281,
'cld': 55, 'cleaned': 1164, 'closed': 1283, 'clued': 1284, 'cncl': 55, 'cncld': 55, 'cnxd': 55, 'coached': 1286,
'coaching': 1288, 'coffee': 1289, 'combed': 1277, 'comforted': 1290, 'coming': 919, 'commented': 1294, 'compered':
1299, 'confirmed': 1300, 'congratulated': 1290, 'connected': 1307, 'considering': 1308, 'consoled': 1290, 'convinced':
1310, 'cos': 187, 'could': 1312, 'couldn': 1325, 'couldnt': 1326, 'covered': 1329, 'covering': 1330, 'coz': 187,
'crickets': 1331, 'cried': 266, 'critiqued': 541, 'cuz': 187, 'cxl': 55, 'cxld': 55, 'cxled': 55, 'd': 1338,
'delayed': 1339, 'demo': 1340, 'diarised': 1342, 'diarized': 1342, 'did': 1404, 'didn': 1408, 'didnt': 1409, 'dined':
529, 'dinner': 1289, 'directed': 1414, 'discovered': 1415, 'discussed': 529, 'ditched': 1184, 'dodged': 1139,
'dodging': 1141, 'dog': 1263, 'dogsat': 1418, 'door': 1155, 'dreamed': 1419, 'dreamt': 1419, 'drinks': 1108,
'dropped': 1425, 'dropping': 435, 'drove': 1430, 'ducked': 1185, 'ducking': 1141, 'dug': 1435, 'edited': 541, 'egg':
1180, 'egged': 1182, 'egging': 1182, 'email': 1436, 'emailed': 1475, 'encouraged': 1477, 'encouraging': 1290, 'ended':
1482, 'endorsed': 1267, 'even': 1483, 'explained': 1487, 'explaining': 1488, 'facetimed': 529, 'failed': 1490,
'fallen': 1185, 'falls': 1491, 'fed': 1418, 'feedback': 1493, 'feels': 1505, 'fell': 1506, 'ferried': 1430, 'filled':
1508, 'filling': 1509, 'finished': 529, 'five': 1091, 'fixed': 1512, 'flaked': 1150, 'flicked': 1513, 'fobbed': 1514,
'folk': 1518, 'follow': 1519, 'for': 1525, 'forgot': 1528, 'forgotten': 1530, 'forwarded': 1546, 'fought': 1547,
'found': 1548, 'four': 1091, 'gate': 1155, 'gave': 1643, 'gee': 1644, 'geed': 1182, 'gets': 1646, 'ghosted': 1647,
'gied': 1652, 'giein': 1654, 'give': 1656, 'given': 1660, 'gives': 1656, 'giving': 1668, 'go': 1671, 'goes': 1673,
'going': 1676, 'gone': 1677, 'gonna': 1675, 'got': 1702, 'gotta': 1701, 'grabbed': 529, 'guaranteed': 1134, 'guided':
1705, 'guiding': 1707, 'gym': 1155, 'had': 1714, 'half': 1091, 'handed': 1719, 'hardly': 1163, 'has': 1725, 'hasn':
1728, 'hasnt': 1729, 'have': 1738, 'haven': 1745, 'havent': 1746, 'having': 1747, 'he': 1749, 'heard': 1781,
'hearing': 1782, 'held': 1784, 'helped': 1791, 'helping': 1796, 'hence': 1797, 'hes': 1801, 'holding': 1802, 'hooked':
1803, 'hosted': 1805, 'hours': 1806, 'house': 1263, 'housesat': 1418, 'how': 248, 'hung': 1807, 'i': 1816, 'idea':
163, 'if': 1831, 'ignored': 1832, 'ignoring': 1141, 'im': 1833, 'implored': 1310, 'in': 1845, 'informed': 1847,
'inked': 1849, 'insists': 1850, 'interview': 1851, 'interviewed': 529, 'intro': 1858, 'introd': 1860, 'introduced':
1863, 'introed': 1865, 'invited': 1868, 'is': 1894, 'isn': 1895, 'it': 1898, 'jilted': 1899, 'joined': 1900, 'judged':
1299, 'just': 1904, 'keep': 1906, 'keeping': 1802, 'keeps': 1911, 'kept': 1914, 'key': 1176, 'knocked': 1273,
'lacked': 1918, 'leafed': 1513, 'learned': 1415, 'learnt': 1920, 'led': 1921, 'lend': 1121, 'lending': 1121, 'lent':
1926, 'let': 1933, 'lifted': 1935, 'liked': 1938, 'lined': 919, 'linked': 1941, 'listened': 1950, 'll': 1953,
'loaned': 1954, 'loaning': 1121, 'lobbied': 1547, 'locked': 1955, 'long': 1957, 'looked': 1958, 'looking': 1960,
'looped': 1962, 'lost': 274, 'lunch': 1289, 'lunched': 529, 'm': 1090, 'made': 1981, 'mail': 1436, 'mailed': 1986,
'main': 1176, 'manned': 1992, 'manning': 1993, 'matched': 1995, 'maybe': 163, 'me': 1997, 'meant': 2002, 'meeting':
1340, 'mentored': 1286, 'mentoring': 2006, 'message': 1436, 'messaged': 2010, 'met': 2011, 'minded': 2012, 'minding':
2013, 'miss': 339, 'missed': 2023, 'monkey': 1151, 'moved': 2038, 'moves': 2039, 'mucked': 1281, 'must': 2041, 'my':
2043, 'myself': 1054, 'nae': 1163, 'nary': 1163, 'nearly': 1087, 'need': 2047, 'needed': 2048, 'never': 2050, 'new':
2055, 'next': 2063, 'nixed': 2065, 'no': 2078, 'nobody': 2079, 'nominated': 2081, 'noone': 2082, 'noshow': 55, 'not':
2088, 'note': 2090, 'nothing': 1331, 'noticed': 2100, 'now': 2101, 'nudged': 1310, 'off': 500, 'offered': 2106,
'office': 1155, 'on': 2109, 'once': 248, 'one': 2111, 'only': 2112, 'onus': 1151, 'opened': 2117, 'opening': 2117,
'ought': 2119, 'out': 2120, 'outstanding': 1053, 'over': 2125, 'overslept': 55, 'owe': 2126, 'owes': 2126, 'paired':
1995, 'palmed': 1514, 'parked': 1481, 'passed': 2145, 'penciled': 2147, 'pencilled': 2147, 'pending': 1053, 'people':
1518, 'per': 2149, 'perhaps': 163, 'perk': 1180, 'perked': 1182, 'phoned': 2150, 'picked': 2155, 'pinged': 529,
'pitched': 2156, 'place': 1155, 'planned': 2157, 'planning': 2158, 'played': 2161, 'pleaded': 1547, 'pointed': 2162,
'popped': 2163, 'postponed': 2165, 'presented': 1374, 'pressed': 1310, 'promise': 1054, 'promised': 2170, 'proofread':
541, 'proposed': 2106, 'pruned': 541, 'pub': 1155, 'pulled': 2172, 'pushed': 2174, 'put': 2218, 'putting': 2222,
'quick': 2223, 'quote': 2224, 'radio': 2226, 'rained': 266, 'raised': 1935, 'ran': 2234, 'rang': 2235, 're': 2237,
'reached': 529, 'read': 2245, 'reading': 1513, 'rearranged': 2236, 'reassured': 1290, 'reassuring': 1290, 'rebooked':
2247, 'received': 2249, 'reckons': 2251, 'recommendation': 2252, 'recommended': 2256, 'recommends': 1850, 'redid':
541, 'redrafted': 541, 'refereed': 1299, 'referred': 2260, 'rehearsed': 2154, 'remember': 2263, 'reminder': 337,
'repld': 529, 'replied': 529, 'reposted': 1938, 'rescheduled': 2264, 'rescheduling': 55, 'restaurant': 1155,
'restructured': 541, 'returned': 2270, 'review': 2271, 'reviewed': 2273, 'reworded': 541, 'right': 1176, 'rooted':
2274, 'rooting': 2275, 'round': 2276, 's': 2294, 'safest': 1176, 'said': 2310, 'sat': 2311, 'save': 2313, 'saw': 2325,
'saying': 187, 'says': 2326, 'sched': 1195, 'schedd': 1195, 'scheduled': 0, 'scrapped': 2327, 'screening': 1141,
'scrubbed': 2327, 'seated': 1481, 'see': 2328, 'seeing': 0, 'seen': 2329, 'sending': 435, 'sent': 2350, 'session':
2271, 'set': 2353, 'several': 1033, 'shall': 2354, 'shared': 2358, 'sharing': 2362, 'sharpened': 541, 'she': 1749,
'shelved': 1144, 'shes': 1801, 'shifted': 2363, 'shook': 2364, 'shop': 1155, 'short': 2233, 'should': 2365, 'showed':
2368, 'showing': 2369, 'shown': 2369, 'signed': 1283, 'silence': 1331, 'since': 2370, 'skedded': 1195, 'skipped': 55,
'skipping': 55, 'skyped': 529, 'slacked': 529, 'slated': 1849, 'slipped': 2371, 'smart': 1176, 'smartest': 1176, 'so':
2374, 'some': 2375, 'somebody': 1518, 'someone': 1518, 'sorted': 2376, 'speaking': 2377, 'spent': 2380, 'spoke': 2384,
'spoken': 529, 'sponsored': 1267, 'spotted': 2328, 'spur': 1180, 'spurred': 1182, 'spurring': 1182, 'staffed': 2385,
'stand': 2386, 'standing': 2388, 'standup': 391, 'stayed': 2390, 'steered': 2392, 'stepped': 2393, 'stepping': 2393,
'stiffed': 2395, 'still': 2399, 'stood': 2401, 'stopped': 976, 'store': 1155, 'straight': 2404, 'stuck': 2407,
'suggested': 2408, 'suggests': 2251, 'supposed': 2410, 'swore': 1134, 'takeaway': 46, 'talked': 2417, 'talking': 2418,
'task': 337, 'taught': 2419, 'tea': 1711, 'teaching': 2369, 'telephoned': 529, 'telling': 187, 'tells': 2426, 'text':
1436, 'texted': 2432, 'thank': 2434, 'thanked': 2433, 'that': 2438, 'the': 2439, 'there': 2441, 'they': 1749,
'theyre': 1801, 'thinking': 2443, 'thinks': 2251, 'this': 2444, 'thought': 2447, 'three': 375, 'through': 2450,
'thru': 2450, 'tip': 1064, 'tipped': 2453, 'tipping': 2453, 'to': 2466, 'todo': 2467, 'together': 950, 'told': 2567,
'too': 2570, 'took': 2579, 'tore': 2155, 'tried': 2581, 'trimmed': 541, 'turns': 2582, 'two': 375, 'umpired': 1299,
'unable': 2085, 'unanswered': 55, 'upcoming': 0, 'urged': 2584, 'urges': 1066, 'urging': 1182, 'visit': 1851,
'visited': 529, 'volunteered': 2378, 'volunteering': 2585, 'vouched': 1370, 'vouching': 1370, 'vowed': 1134, 'w':
2594, 'waiting': 2600, 'walked': 2603, 'want': 2604, 'wanted': 2606, 'warned': 2608, 'warns': 1266, 'was': 2609,
'wasn': 2611, 'watched': 2614, 'watered': 1418, 'we': 2616, 'went': 2618, 'were': 2619, 'what': 248, 'whatsapp': 1436,
'whatsapped': 529, 'when': 248, 'where': 2620, 'whether': 2621, 'which': 2625, 'while': 248, 'who': 187, 'whose': 187,
'why': 248, 'will': 2627, 'wise': 1176, 'wisest': 1176, 'wish': 2629, 'wished': 2637, 'wishing': 2637, 'with': 2639,
'without': 2640, 'won': 2642, 'wondering': 2643, 'wont': 2644, 'worked': 2645, 'working': 2646, 'workshop': 1108,
'wouldn': 2650, 'wouldnt': 2649, 'wrong': 2651, 'wrote': 2655, 'x': 2656, 'xd': 55, 'xld': 55, 'yes': 2658, 'you':
2660, 'zoom': 1851, 'zoomed': 529}]


RELATIONS = [{'': (1, 'about')}, {'': (4, 'absent_after')}, {'<until>': 1, 'D': 1, 'till': 1, 'until': 1}, {'': (0,
'with')}, {'from': 3}, {'s': 3}, {'': (5, 'due')}, {'': (2, 'at'), 'latest': 6}, {'': (2, 'at'), 'N': 5, 'the': 7},
{'out': 1}, {'of': 0}, {'it': 1}, {'into': 3}, {'': (7, 'despite')}, {'call': 13}, {'had': 13, 'met': 13, 'spoke': 13,
'talked': 13}, {'a': 14, 'beers': 13, 'breakfast': 13, 'call': 13, 'coffee': 13, 'dinner': 13, 'drinks': 13, 'i': 15,
'lunch': 13, 'met': 13, 'spoke': 13, 'talked': 13, 'we': 15}, {'sick': 1}, {'back': 13}, {'': (0, 'with'), 'back': 13,
'in': 17, 'me': 18}, {'with': 3}, {'up': 20}, {'': (0, 'with'), 'd': 3}, {'': (6, 'ahead')}, {'to': 0}, {'in': 3},
{'there': 1}, {'attend': 1, 'be': 26, 'come': 1, 'get': 26, 'join': 1, 'make': 11, 'show': 1}, {'not': 27}, {'t': 27},
{'off': 1}, {'': (4, 'absent_after'), 'up': 1}, {'up': 1}, {'attend': 1, 'be': 26, 'come': 1, 'get': 26, 'join': 1,
'make': 11, 'show': 31, 'turn': 32}, {'not': 33}, {'t': 33}, {'': (0, 'with'), 'D': 3}, {'away': 36, 'off': 36, 'out':
36}, {'N': 37, 'out': 1}, {'N': 37}, {'': (0, 'with'), 'N': 37}, {'from': 3, 'to': 3}, {'': (3, 'absent_before')},
{'': (3, 'absent_before'), 'for': 42}, {'a': 14, 'beers': 13, 'breakfast': 13, 'call': 13, 'coffee': 13, 'dinner': 13,
'drinks': 13, 'lunch': 13, 'met': 13, 'spoke': 13, 'talked': 13}, {'': (2, 'at')}, {'miss': 1}, {'a': 46},
{'apologies': 1, 'it': 47}, {'at': 1, 'in': 1}, {'her': 13, 'him': 13, 'stuck': 49, 'them': 13}, {'skip': 1}, {'to':
51}, {'about': 0, 'from': 3, 'it': 4, 'that': 4, 'this': 4}, {'to': 3}, {'2': 0, 'to': 0}, {'bug': 1, 'cold': 1,
'covid': 1, 'flu': 1, 'migraine': 1}, {'a': 56, 'bug': 1, 'cold': 1, 'covid': 1, 'flu': 1, 'migraine': 1, 'the': 56},
{'with': 57}, {'': (2, 'at'), 'the': 45}, {'a': 14, 'beers': 13, 'breakfast': 13, 'call': 13, 'coffee': 13, 'dinner':
13, 'drinks': 13, 'lunch': 13, 'met': 13, 'of': 0, 'spoke': 13, 'talked': 13}, {'N': 0}, {'by': 0, 'from': 0, 'to':
61, 'via': 0}, {'by': 0, 'from': 0, 'to': 0, 'via': 0}, {'by': 3}, {'with': 1}, {'bed': 1}, {'sick': 1, 'with': 1},
{'leave': 1}, {'holiday': 1, 'leave': 1, 'mat': 68, 'paternity': 1}, {'weather': 1}, {'the': 70}, {'away': 1, 'down':
65, 'ill': 1, 'in': 66, 'laid': 32, 'missing': 1, 'off': 67, 'on': 69, 'out': 1, 'poorly': 1, 'sick': 1, 'stuck': 49,
'under': 71}, {'desk': 1}, {'her': 73, 'his': 73, 'home': 1, 'their': 73}, {'around': 1, 'at': 74, 'available': 1,
'home': 1, 'in': 1, 'there': 1}, {'t': 75}, {'by': 6}, {'for': 0}, {'': (0, 'with'), 'up': 20}, {'appeared': 1,
'came': 1, 'showed': 1}, {'than': 6}, {'of': 42}, {'later': 81, 'show': 1, 'sign': 82}, {'': (4, 'absent_after'),
'there': 1, 'with': 42}, {'D': 1, 'ill': 1, 'sick': 1, 'with': 57, 'work': 1}, {'try': 13}, {'second': 86}, {'the':
87}, {'ill': 1, 'sick': 1, 'with': 57}, {'at': 45}, {'': (0, 'with'), 'back': 13, 'me': 18}, {'by': 0, 'from': 0},
{'by': 0}, {'it': 9}, {'hi': 55}, {'apologies': 1, 'regrets': 1}, {'': (0, 'with'), 'apologies': 1, 'her': 96, 'his':
96, 'regrets': 1, 'their': 96}, {'i': 15, 'we': 15}, {'to': 3, 'with': 3}, {'home': 1}, {'at': 100, 'home': 1}, {'':
(1, 'about'), 'to': 0}, {'coming': 23}, {'': (6, 'ahead'), 'coming': 23}, {'ill': 1}, {'was': 105}, {'': (5, 'due'),
'a': 14, 'beers': 13, 'breakfast': 13, 'call': 13, 'coffee': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'met': 13,
'spoke': 13, 'talked': 13}, {'': (0, 'with'), 'o': 42}, {'attend': 1, 'be': 26, 'come': 1, 'join': 1}, {'to': 109},
{'': (4, 'absent_after'), 'account': 1}, {'to': 11}, {'': (4, 'absent_after'), 'able': 1, 'around': 1, 'at': 74,
'available': 1, 'because': 1, 'due': 1, 'home': 1, 'in': 1, 'on': 111, 'there': 1, 'up': 112}, {'': (4,
'absent_after'), 'sick': 1, 'with': 1}, {'holiday': 1, 'leave': 1}, {'away': 1, 'ill': 1, 'off': 1, 'on': 115, 'sick':
1, 'traveling': 1, 'travelling': 1}, {'absent': 1, 'away': 1, 'down': 65, 'ill': 1, 'in': 66, 'laid': 32, 'meant':
110, 'missing': 1, 'not': 113, 'off': 114, 'on': 69, 'out': 1, 'poorly': 1, 'sick': 1, 'sposed': 110, 'still': 116,
'stuck': 49, 'suposed': 110, 'supposed': 110, 'traveling': 1, 'travelling': 1, 'under': 71}, {'t': 113}, {'able': 1,
'around': 1, 'at': 74, 'available': 1, 'because': 1, 'due': 1, 'home': 1, 'in': 1, 'on': 111, 'there': 1, 'up': 112},
{'not': 26}, {'': (0, 'with'), 'a': 14, 'beers': 13, 'breakfast': 13, 'call': 13, 'coffee': 13, 'dinner': 13,
'drinks': 13, 'lunch': 13, 'met': 13, 'spoke': 13, 'talked': 13}, {'about': 0}, {'about': 0, 'abroad': 2, 'absent': 1,
'abt': 0, 'alongside': 3, 'answer': 4, 'asked': 3, 'at': 8, 'away': 2, 'b4': 6, 'back': 4, 'backed': 9, 'bailed': 1,
'because': 10, 'before': 6, 'besides': 0, 'bottled': 11, 'bout': 0, 'bowed': 9, 'brought': 3, 'bumped': 12, 'but': 16,
'by': 6, 'call': 4, 'called': 19, 'calling': 3, 'canceled': 1, 'cancelled': 1, 'caught': 21, 'cc': 22, 'cced': 3,
'ccing': 3, 'coming': 23, 'compared': 24, 'concerning': 0, 'considering': 0, 'copied': 25, 'copying': 25, 'could': 28,
'couldn': 29, 'couldnt': 27, 'cried': 30, 'did': 34, 'didn': 35, 'didnt': 33, 'dm': 4, 'dropped': 38, 'dropping': 39,
'drove': 40, 'ducked': 9, 'due': 6, 'email': 41, 'emailed': 3, 'except': 43, 'excused': 1, 'facetimed': 3, 'finally':
44, 'for': 6, 'from': 45, 'gave': 48, 'got': 50, 'had': 52, 'heard': 53, 'hello': 54, 'hi': 55, 'hiring': 0, 'home':
58, 'hosted': 3, 'ill': 1, 'in': 59, 'instead': 60, 'interviewed': 3, 'intro': 62, 'introduction': 63, 'invited': 64,
'is': 72, 'isn': 76, 'joined': 64, 'knows': 0, 'later': 44, 'latest': 77, 'letter': 4, 'looking': 78, 'mail': 41,
'mailed': 3, 'meeting': 3, 'mentioned': 0, 'mentions': 0, 'message': 41, 'messaged': 3, 'met': 79, 'minus': 42,
'missed': 11, 'missing': 42, 'near': 45, 'never': 80, 'news': 10, 'next': 23, 'no': 83, 'not': 84, 'note': 4, 'off':
85, 'on': 88, 'ooo': 2, 'out': 89, 'outside': 45, 'over': 90, 'phoned': 3, 'picked': 39, 'picking': 39, 'pinged': 3,
'pulled': 9, 'ran': 12, 'rang': 91, 're': 0, 'recommended': 0, 'recommends': 0, 'referral': 92, 'referred': 93,
'regarding': 0, 'reply': 4, 'run': 12, 'said': 54, 'sans': 42, 'sat': 94, 'saw': 40, 'says': 95, 'seeing': 40, 'sent':
97, 'sick': 1, 'since': 6, 'skyped': 3, 'slack': 4, 'so': 98, 'sobre': 0, 'speaking': 54, 'spoke': 99, 'stayed': 101,
'suggested': 0, 'talked': 54, 'talking': 54, 'text': 4, 'texted': 3, 'thank': 0, 'thanked': 3, 'thanks': 102, 'the':
103, 'then': 16, 'thinking': 10, 'thinks': 0, 'this': 104, 'though': 106, 'thx': 102, 'til': 6, 'till': 6, 'together':
20, 'took': 40, 'traveling': 2, 'travelling': 2, 'uber': 0, 'until': 107, 'via': 0, 'visit': 41, 'visited': 3, 'vm':
4, 'voicemail': 4, 'w': 108, 'was': 117, 'wasn': 118, 'wasnt': 119, 'waved': 39, 'were': 120, 'weren': 76, 'werent':
75, 'whatsapp': 4, 'with': 121, 'without': 42, 'worried': 122, 'wrote': 54, 'wth': 3, 'zoomed': 3}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'eat': 3}, {'': (4, 'meal'), 'to': 4},
{'': (5, 'message')}, {'bite': 5, 'nightcap': 3, 'ping': 6}, {'': (7, 'event')}, {'': (8, 'meeting'), 'dinner': 8},
{'hands': 0}, {'': (3, 'coffee')}, {'': (2, 'call')}, {'review': 0}, {'booth': 8, 'hq': 0, 'office': 0, 'offices': 0,
'stall': 8, 'stand': 8}, {'her': 14, 'his': 14, 'our': 14, 'their': 14}, {':': 0, 'D': 0, 'N': 0, 'call': 0,
'meeting': 0, 'today': 0, 'w': 0, 'with': 0, 'yesterday': 0}, {'of': 3}, {'': (6, 'email')}, {'mail': 18, 'phone':
12}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'my': 20, 'our': 20, 'the': 20}, {'to': 21},
{'by': 21, 'in': 21, 'into': 21, 'over': 22, 'to': 21}, {'conference': 0}, {'meeting': 0}, {'up': 25}, {'d': 18},
{'in': 0}, {'': (3, 'coffee'), 'chat': 11}, {'call': 12}, {'': (7, 'event'), 'call': 12}, {'coffee': 11, 'tea': 11},
{'of': 32}, {'': (8, 'meeting'), 'day': 8}, {'in': 12}, {'': (2, 'call'), 'in': 12}, {'': (5, 'message'), 'd': 6},
{'coffee': 11}, {'': (4, 'meal'), 'a': 38, 'coffee': 11, 'tea': 11}, {'dm': 6, 'message': 6, 'msg': 6, 'note': 6,
'text': 6, 'whatsapp': 6}, {'a': 40}, {'<them>': 41, 'N': 41}, {'run': 0}, {'mail': 18, 'mailed': 18, 'mails': 18},
{'': (6, 'email'), 'chain': 18}, {'face': 0}, {'to': 46}, {'chat': 8}, {'chips': 3}, {'and': 49, 'supper': 3},
{'white': 11}, {'bell': 12, 'buzz': 12, 'ring': 12, 'shout': 12, 'tinkle': 12}, {'a': 52}, {'<them>': 53, 'N': 53},
{'meet': 12}, {'line': 12, 'phone': 12}, {'the': 56}, {'on': 57}, {'note': 6, 'reply': 6, 'response': 6}, {'<them>':
58, 'N': 58, 'a': 59}, {'a': 59}, {'over': 0}, {'tea': 3}, {'visit': 0}, {'office': 0}, {'queue': 8}, {'badge': 66,
'office': 0, 'registration': 66}, {'her': 65, 'his': 65, 'office': 0, 'our': 65, 'person': 0, 'the': 67, 'their': 65},
{'': (0, 'intro')}, {'': (1, 'introduction'), 'd': 69}, {'': (1, 'introduction')}, {'off': 0}, {'party': 8}, {'chai':
11}, {'': (8, 'meeting'), 'up': 8}, {'linkedin': 6, 'slack': 6, 'teams': 6}, {'': (5, 'message'), 'on': 76}, {'on':
76}, {'hours': 0, 'visit': 0}, {'blower': 12, 'horn': 12, 'line': 12}, {'facetime': 12, 'the': 80, 'video': 12,
'whatsapp': 6}, {'': (8, 'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'on': 82, 'one': 0, 'to': 83}, {'day': 8,
'evening': 8}, {'evening': 0}, {'': (2, 'call'), 'call': 12, 'calls': 12, 'conversation': 12}, {'from': 6},
{'meeting': 0, 'session': 0}, {'see': 0}, {'to': 90}, {'by': 91, 'in': 91, 'over': 91, 'round': 91}, {'wow': 0},
{'ping': 6}, {'vous': 0}, {'N': 0}, {'meeting': 0, 'w': 96, 'with': 96}, {'race': 8, 'show': 8}, {'down': 0},
{'visit': 0, 'walk': 0}, {'': (2, 'call'), 'call': 12}, {'phone': 12}, {'by': 102}, {'day': 8}, {'planning': 0,
'review': 0}, {'up': 0}, {'committee': 0, 'group': 0}, {'': (2, 'call'), 'conversation': 12}, {'tete': 0}, {'a': 109},
{'': (5, 'message'), 'message': 6, 'messages': 6}, {'hq': 0, 'office': 0, 'offices': 0}, {'her': 112, 'his': 112,
'our': 112, 'their': 112}, {'hall': 8}, {'day': 8, 'fair': 8, 'show': 8}, {'': (2, 'call'), 'call': 12, 'chat': 12},
{'from': 12}, {'message': 6, 'note': 6, 'noted': 6, 'notes': 6}, {'through': 0}, {'app': 6}, {'': (8, 'meeting'),
'review': 0}, {'': (5, 'message'), 'call': 12, 'video': 12}, {'group': 0, 'session': 0}, {'1': 2, '121': 0, '1on1': 0,
'a': 7, 'abendessen': 3, 'agm': 9, 'all': 10, 'almuerzo': 3, 'americano': 11, 'angerufen': 12, 'annual': 13,
'aperitif': 3, 'apero': 3, 'appointment': 0, 'appraisal': 0, 'appraisals': 0, 'appt': 0, 'at': 15, 'ate': 3, 'awards':
8, 'barbecue': 3, 'barcamp': 8, 'bbq': 3, 'beer': 3, 'beers': 3, 'bev': 3, 'bevs': 3, 'bevvies': 3, 'bevvy': 3,
'bfast': 3, 'biryani': 3, 'bkfst': 3, 'blower': 12, 'board': 16, 'bowl': 17, 'breakfast': 3, 'breakout': 8, 'brekkie':
3, 'brekky': 3, 'brew': 11, 'brunch': 3, 'buzzed': 12, 'by': 19, 'cafe': 11, 'caled': 12, 'call': 12, 'called': 12,
'calling': 12, 'calls': 12, 'came': 23, 'cappuccino': 11, 'case': 24, 'catch': 26, 'cc': 27, 'cena': 3, 'chai': 11,
'check': 28, 'checkin': 0, 'cocktails': 3, 'code': 13, 'cofee': 11, 'coffe': 11, 'coffee': 29, 'coffees': 11,
'cofffee': 11, 'comida': 3, 'committee': 0, 'con': 30, 'concall': 12, 'conclave': 8, 'conf': 31, 'confab': 0,
'conference': 31, 'congress': 8, 'cup': 33, 'cuppa': 11, 'cuppas': 11, 'curry': 3, 'debrief': 0, 'dejeuner': 3,
'demo': 34, 'demoday': 8, 'design': 13, 'deskside': 0, 'dial': 35, 'dialed': 35, 'dialled': 36, 'diner': 3, 'dinner':
3, 'dinners': 3, 'discord': 6, 'dm': 37, 'dmed': 6, 'dms': 6, 'dosa': 3, 'dram': 3, 'drams': 3, 'drank': 38, 'drink':
39, 'drinks': 3, 'dropped': 42, 'dry': 43, 'e': 44, 'eating': 3, 'ebr': 0, 'egm': 0, 'email': 45, 'emailed': 18,
'emailing': 18, 'emails': 18, 'espresso': 11, 'event': 8, 'expo': 8, 'f2f': 0, 'face': 47, 'facetime': 12,
'facetimed': 12, 'festival': 8, 'fika': 11, 'filter': 38, 'fireside': 48, 'fish': 50, 'flat': 51, 'fruhstuck': 3,
'gala': 8, 'gave': 54, 'getroffen': 0, 'gin': 3, 'gmeet': 12, 'google': 55, 'got': 60, 'hackathon': 8, 'had': 61,
'hand': 62, 'handover': 0, 'hangout': 12, 'high': 63, 'home': 64, 'house': 64, 'huddle': 0, 'imessage': 6, 'in': 68,
'inbox': 18, 'induction': 0, 'inspection': 0, 'insta': 6, 'instagram': 6, 'interview': 0, 'intro': 70, 'introd': 69,
'introduced': 69, 'introducing': 69, 'introduction': 71, 'introed': 69, 'introing': 69, 'investor': 25, 'kaffee': 11,
'keynote': 8, 'kick': 72, 'kickoff': 0, 'latte': 11, 'launch': 73, 'linkedin': 6, 'lnch': 3, 'lunch': 3, 'lunched': 3,
'lunches': 3, 'mail': 45, 'mailed': 18, 'mails': 18, 'masala': 74, 'mbr': 0, 'meal': 3, 'meating': 0, 'meet': 75,
'meeting': 0, 'meetings': 0, 'meetup': 8, 'message': 77, 'messaged': 6, 'messages': 6, 'messaging': 6, 'messe': 8,
'met': 0, 'metting': 0, 'mittagessen': 3, 'mocha': 11, 'monthly': 13, 'msg': 6, 'msgd': 6, 'mtg': 0, 'mtgs': 0,
'natter': 0, 'noodles': 3, 'note': 78, 'office': 79, 'offsite': 0, 'on': 81, 'one': 84, 'open': 85, 'panel': 8,
'parents': 86, 'partner': 25, 'party': 8, 'performance': 13, 'phone': 87, 'phonecall': 12, 'phoned': 12, 'phones': 12,
'picnic': 3, 'ping': 88, 'pinged': 6, 'pings': 6, 'pint': 3, 'pints': 3, 'pitch': 25, 'pizza': 3, 'planning': 89,
'plate': 17, 'popped': 92, 'pow': 93, 'powwow': 0, 'probation': 0, 'product': 13, 'progress': 13, 'project': 13,
'prosecco': 3, 'qbr': 0, 'quarterly': 13, 'quick': 94, 'ramen': 3, 'rang': 12, 'received': 61, 'reception': 8,
'rendez': 95, 'rendezvous': 0, 'retreat': 8, 'retro': 0, 'review': 97, 'road': 98, 'roadshow': 8, 'roast': 3, 'sat':
99, 'school': 64, 'scran': 3, 'scrum': 0, 'session': 0, 'signal': 6, 'sit': 99, 'site': 100, 'skype': 101, 'skyped':
12, 'slack': 6, 'slacked': 6, 'sms': 37, 'spoke': 103, 'sports': 104, 'sprint': 105, 'stand': 106, 'standup': 0,
'steak': 3, 'steerco': 0, 'steering': 107, 'summit': 8, 'sundowner': 3, 'sundowners': 3, 'supper': 3, 'sushi': 3,
'sync': 0, 'synced': 0, 'takeaway': 3, 'tapas': 3, 'tea': 11, 'teams': 101, 'tel': 30, 'telco': 30, 'telcon': 12,
'telecon': 12, 'telefonat': 12, 'telefoniert': 12, 'telegram': 6, 'telephone': 108, 'telephoned': 12, 'tete': 110,
'text': 111, 'texted': 6, 'texting': 6, 'texts': 6, 'thali': 3, 'tiffin': 3, 'to': 113, 'tour': 0, 'town': 114,
'trade': 115, 'treffen': 0, 'tweeted': 6, 'txt': 6, 'txtd': 6, 'txted': 6, 'txting': 6, 'vc': 30, 'video': 116,
'videocall': 12, 'viewing': 0, 'vm': 117, 'vn': 88, 'voice': 118, 'voicemail': 12, 'voicenote': 6, 'voicenoted': 6,
'wa': 6, 'walk': 119, 'walkthrough': 0, 'wapp': 6, 'wats': 120, 'webex': 12, 'webinar': 8, 'wechat': 6, 'wedding': 8,
'weekly': 121, 'whats': 120, 'whatsapp': 122, 'whatsapped': 6, 'whatsapping': 6, 'whatsapps': 6, 'whisky': 3, 'wine':
3, 'working': 123, 'workshop': 8, 'zoom': 101, 'zoomed': 12, 'zooming': 12}]

