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


CLASSES = {'a': ('det', 'bid_thing'), 'aborted': ('off_it',), 'about': ('hello', 'no_event'), 'absolutely':
('filler',), 'accept': ('bid',), 'accepted': ('verb3',), 'accepts': ('verb3',), 'access': ('owed_thing',),
'accountant': ('rel',), 'accounts': ('owed_thing', 'work_thing'), 'actually': ('filler',), 'ad': ('work_thing',),
'add': ('bid',), 'address': ('owed_thing', 'contact_thing'), 'advert': ('work_thing',), 'advice': ('view',), 'advise':
('to_do',), 'advised': ('bidding', 'verb3', 'bids'), 'advises': ('verb3', 'bids'), 'advising': ('helped',), 'after':
('hello', 'no_event'), 'afternoon': ('time_unit',), 'again': ('filler', 'plainly'), 'agenda': ('owed_thing',), 'ago':
('hello',), 'agreed': ('verb3',), 'agreement': ('owed_thing',), 'agrees': ('verb3',), 'agricultural':
('happening_first',), 'air': ('happening_first',), 'all': ('filler', 'bid_thing'), 'already': ('filler',), 'alright':
('meant_well',), 'also': ('filler',), 'alumni': ('happening_first',), 'always': ('filler', 'imperative', 'bid'),
'amazing': ('meant_well',), 'an': ('det', 'bid_thing'), 'and': ('and', 'hello'), 'animal': ('cause',), 'annotated':
('marked_up',), 'annotating': ('marked_up',), 'answer': ('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'),
'answered': ('reach',), 'answers': ('owed_thing', 'verb3', 'give3'), 'any': ('det', 'bid_thing'), 'app':
('work_thing',), 'apparently': ('filler',), 'application': ('owed_thing', 'work_thing'), 'applications':
('work_thing',), 'approve': ('to_do',), 'approves': ('give3',), 'are': ('hello', 'verb3'), 'argued': ('bids',),
'argues': ('bids',), 'arrange': ('give1', 'giveinf', 'to_do'), 'arranges': ('give3',), 'arranging': ('making',),
'arrived': ('verb3',), 'arrives': ('verb3',), 'article': ('owed_thing', 'useful', 'work_thing'), 'articles':
('useful',), 'artwork': ('owed_thing',), 'ask': ('giveinf', 'to_do', 'redo'), 'asked': ('bidding', 'hello', 'reach'),
'asks': ('verb3', 'give3'), 'assembly': ('happening',), 'assistant': ('rel',), 'assisting': ('helped',), 'assured':
('told_them',), 'at': ('hello', 'to_events', 'bid_thing'), 'attended': ('to_events',), 'auction': ('happening',),
'aunt': ('rel',), 'automate': ('bid',), 'availability': ('owed_thing',), 'avoid': ('bid',), 'awards':
('happening_first',), 'axe': ('bid',), 'axed': ('off_it',), 'baby': ('rel',), 'back': ('bid_thing',), 'bake':
('happening_first', 'helping'), 'baked': ('did_free',), 'baking': ('making', 'outing'), 'ball': ('happening',),
'bank': ('bid', 'good_cause'), 'bar': ('met_over',), 'barbecue': ('happening',), 'barber': ('gossips',), 'bash':
('happening',), 'basically': ('filler',), 'bazaar': ('happening',), 'be': ('hello', 'verb3'), 'beach': ('cause',),
'became': ('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'beer': ('happening_first',
'met_over'), 'beers': ('met_over',), 'before': ('hello', 'no_event'), 'began': ('verb3',), 'begins': ('verb3',),
'being': ('hello',), 'believes': ('says', 'verb3', 'bids'), 'benchmarks': ('useful',), 'bhai': ('filler',), 'bhaiya':
('filler',), 'bid': ('work_thing',), 'bill': ('bid_of',), 'bin': ('bid',), 'binned': ('off_it',), 'bio':
('owed_thing',), 'bite': ('a_chat',), 'blank': ('plainly',), 'blend': ('bid',), 'blether': ('a_chat',), 'blog':
('told_in', 'work_thing'), 'blower': ('met_over',), 'blueprint': ('useful',), 'bluntly': ('plainly',), 'blurb':
('owed_thing',), 'boilerplate': ('useful',), 'bonfire': ('happening', 'happening_first'), 'book': ('give1', 'giveinf',
'happening_first', 'by_post', 'useful', 'to_do', 'work_thing', 'bid_of'), 'booked': ('done',), 'booking': ('making',),
'books': ('give3', 'useful', 'work_thing'), 'boot': ('happening_first',), 'bootstrap': ('bid',), 'boss': ('rel',),
'both': ('they', 'filler'), 'bottle': ('by_post', 'helping'), 'bought': ('verb3',), 'boyfriend': ('rel',),
'breakfast': ('met_over',), 'breakfasting': ('outing',), 'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'),
'brewing': ('outing',), 'brief': ('owed_thing',), 'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly':
('filler',), 'brilliant': ('meant_well',), 'bring': ('give1', 'giveinf', 'redo'), 'bringing': ('making',), 'brings':
('verb3', 'give3'), 'brochure': ('work_thing',), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done',
'verb3', 'led_through'), 'brunch': ('met_over',), 'budget': ('owed_thing', 'bid', 'work_thing', 'bid_of'), 'build':
('giveinf', 'imperative', 'helping', 'bid', 'their_doing'), 'building': ('helping', 'making'), 'builds': ('verb3',),
'built': ('verb3', 'did_free'), 'bulletin': ('told_in',), 'bumped': ('off_it',), 'bundle': ('bid', 'bid_it'), 'but':
('and', 'hello', 'but'), 'buy': ('giveinf', 'imperative', 'bid'), 'buying': ('good_work',), 'buys': ('verb3',), 'by':
('hello', 'no_event', 'bid_thing'), 'cafe': ('good_cause',), 'cake': ('by_post',), 'calculator': ('useful',), 'caled':
('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf', 'met_over'), 'called': ('attempt', 'hello',
'reach'), 'calling': ('attempt',), 'calls': ('reach', 'give3'), 'came': ('verb3', 'reach', 'passes_by', 'to_events'),
'camping': ('outing',), 'can': ('hello', 'verb3'), 'cancel': ('bid',), 'canceled': ('off_it',), 'cancelled':
('off_it',), 'canned': ('off_it',), 'cannot': ('verb3',), 'cant': ('verb3',), 'cap': ('bid', 'bid_it'), 'car':
('happening_first',), 'card': ('by_post', 'contact_thing'), 'carnival': ('happening',), 'carry': ('helping',),
'carrying': ('helping',), 'cart': ('helping',), 'carve': ('bid',), 'catch': ('a_chat',), 'catching': ('outing',),
'catered': ('did_free',), 'cattle': ('happening_first',), 'ceilidh': ('happening',), 'celebrates': ('verb3',), 'cell':
('contact_of',), 'ceo': ('rel',), 'ceremony': ('happening',), 'certificate': ('owed_thing',), 'cfo': ('rel',), 'chai':
('met_over',), 'chairs': ('verb3',), 'champion': ('meant_well',), 'change': ('bid_it',), 'changes': ('owed_thing',),
'chapter': ('work_thing',), 'chapters': ('work_thing',), 'charge': ('giveinf', 'imperative', 'bid'), 'charity':
('happening_first', 'cause', 'good_cause'), 'chase': ('to_do', 'redo'), 'chat': ('a_chat',), 'chatting': ('outing',),
'cheatsheet': ('useful',), 'check': ('give1', 'giveinf', 'by_post', 'to_do', 'redo', 'bid_of'), 'checked':
('did_free',), 'checklist': ('useful',), 'checklists': ('useful',), 'checks': ('give3',), 'cheese':
('happening_first',), 'cheque': ('owed_thing', 'by_post'), 'chocolates': ('by_post',), 'choose': ('bid',
'their_doing'), 'christening': ('happening',), 'christmas': ('happening_first',), 'chronicle': ('told_in',), 'church':
('cause', 'good_cause'), 'circulate': ('to_do',), 'claims': ('says',), 'clarified': ('explained',), 'clean':
('helping', 'good_cause'), 'cleaned': ('did_free',), 'cleaning': ('helping',), 'clear': ('helping',), 'clearing':
('helping',), 'clearly': ('filler',), 'client': ('rel', 'by_post'), 'clients': ('bid_thing',), 'climbing':
('outing',), 'clinic': ('good_cause',), 'close': ('bid_it', 'bid_of'), 'closed': ('verb3',), 'closes': ('verb3',),
'closing': ('good_work',), 'club': ('happening_first', 'good_cause'), 'co': ('rel',), 'coached': ('led_through',
'briefed', 'did_free'), 'coaching': ('helped',), 'code': ('work_thing',), 'coffee': ('a_chat', 'met_over'),
'cofounder': ('rel',), 'colleague': ('rel', 'gossips'), 'collect': ('give1', 'giveinf'), 'collects': ('give3',),
'comeback': ('told_by',), 'comedy': ('happening_first',), 'comes': ('verb3',), 'commented': ('marked_up',),
'commenting': ('marked_up',), 'comments': ('owed_thing', 'remarks_on'), 'community': ('cause',), 'company': ('rel',),
'complete': ('to_do',), 'completely': ('filler',), 'completes': ('give3',), 'concentrate': ('bid',), 'concert':
('happening',), 'confirm': ('give1', 'giveinf', 'to_do', 'redo'), 'confirmation': ('owed_thing',), 'confirmed':
('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',), 'contact': ('contact_of',), 'contacts':
('contact_of',), 'continues': ('verb3',), 'contract': ('owed_thing', 'bid_of'), 'convention': ('happening',), 'coo':
('rel',), 'cook': ('helping',), 'cooked': ('did_free',), 'cooking': ('making', 'outing'), 'copied': ('handed',),
'copy': ('owed_thing', 'bid', 'work_thing'), 'copyedited': ('marked_up',), 'correct': ('redo',), 'corrected':
('marked_up',), 'corrections': ('remarks_on',), 'could': ('hello', 'verb3', 'no_event'), 'couldn': ('not', 'verb3'),
'couldnt': ('not', 'verb3'), 'counsel': ('view',), 'counsels': ('bids',), 'count': ('bid_of',), 'countersign':
('to_do',), 'county': ('happening_first',), 'courier': ('told_in',), 'couriered': ('done',), 'course': ('useful',),
'courses': ('useful',), 'court': ('bid',), 'cousin': ('rel',), 'cover': ('work_thing',), 'covers': ('verb3',),
'craft': ('happening_first',), 'crash': ('lesson',), 'cried': ('says', 'verb3'), 'critique': ('remarks_on',),
'critiqued': ('marked_up',), 'critiquing': ('marked_up',), 'crowd': ('gossips',), 'cto': ('rel',), 'cuppa': ('a_chat',
'met_over'), 'curriculum': ('useful',), 'curry': ('met_over',), 'customer': ('rel', 'by_post'), 'customers':
('bid_thing',), 'cut': ('giveinf', 'imperative', 'bid', 'did_free'), 'cutting': ('good_work',), 'cuttings':
('useful',), 'cv': ('owed_thing', 'work_thing'), 'cycled': ('passes_by',), 'cycling': ('outing',), 'd': ('verb3',),
'dad': ('rel',), 'daily': ('bid_thing',), 'dance': ('happening',), 'data': ('owed_thing',), 'date': ('owed_thing',),
'dates': ('owed_thing',), 'daughter': ('rel',), 'day': ('happening_last', 'time_unit'), 'debrief': ('a_chat',),
'decided': ('verb3',), 'decides': ('verb3', 'give3'), 'decision': ('owed_thing',), 'deck': ('owed_thing',
'work_thing'), 'decline': ('bid',), 'declined': ('verb3',), 'declines': ('verb3',), 'decorate': ('helping',),
'deferred': ('off_it',), 'definitely': ('filler',), 'delay': ('bid_it', 'bid_of'), 'delayed': ('off_it',), 'delegate':
('bid',), 'deliver': ('give1', 'giveinf', 'to_do', 'redo'), 'delivered': ('done',), 'delivers': ('give3',), 'demo':
('lesson', 'work_thing'), 'demonstrated': ('explained',), 'demote': ('bid',), 'demystified': ('explained',),
'deposit': ('owed_thing',), 'derby': ('happening',), 'design': ('work_thing', 'bid_of'), 'designed': ('did_free',),
'designs': ('work_thing',), 'details': ('owed_thing', 'contact_thing'), 'dialled': ('attempt',), 'did': ('hello',
'verb3', 'to_events', 'did_free'), 'didi': ('filler',), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'),
'dig': ('helping',), 'dilute': ('bid',), 'dining': ('outing',), 'dinner': ('a_chat', 'met_over'), 'disco':
('happening',), 'dissertation': ('work_thing',), 'ditch': ('bid',), 'diversify': ('bid',), 'diwali': ('happening',),
'dm': ('told_by',), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'docs': ('owed_thing',), 'document': ('owed_thing',
'bid_of'), 'documents': ('owed_thing',), 'does': ('hello', 'verb3'), 'doesn': ('verb3',), 'doesnt': ('verb3',), 'dog':
('rel', 'happening_first', 'cause'), 'don': ('not', 'verb3', 'imperative', 'bid'), 'dont': ('verb3', 'imperative',
'bid'), 'door': ('met_over',), 'dossier': ('work_thing',), 'double': ('imperative', 'bid'), 'doubts': ('verb3',),
'down': ('bid_thing',), 'downsize': ('bid',), 'draft': ('owed_thing', 'give1', 'giveinf', 'to_do', 'their_doing',
'work_thing', 'redo'), 'drafting': ('making',), 'drafts': ('give3', 'work_thing'), 'dram': ('met_over',), 'drawing':
('owed_thing', 'work_thing'), 'drawings': ('owed_thing', 'work_thing'), 'drew': ('did_free',), 'drilled':
('briefed',), 'drink': ('a_chat', 'met_over'), 'drinking': ('outing',), 'drinks': ('met_over',), 'drive': ('helping',
'met_over'), 'driver': ('gossips',), 'drives': ('verb3',), 'drop': ('give1', 'giveinf', 'imperative', 'bid'),
'dropped': ('done', 'reach', 'passes_by', 'handed', 'off_it'), 'dropping': ('passes_by', 'making', 'good_work'),
'drops': ('give3',), 'drove': ('reach', 'passes_by'), 'dump': ('bid',), 'during': ('to_events',), 'earlier':
('bid_thing',), 'early': ('bid_thing',), 'eating': ('outing',), 'echo': ('told_in',), 'edited': ('marked_up',
'did_free'), 'editing': ('marked_up',), 'edits': ('owed_thing', 'remarks_on'), 'educated': ('briefed',), 'email':
('give1', 'giveinf', 'contact_thing', 'to_do', 'told_by', 'met_over', 'redo'), 'emailed': ('attempt', 'done', 'reach',
'handed'), 'emailing': ('making',), 'emails': ('give3',), 'embrace': ('bid',), 'employee': ('rel',), 'ended':
('verb3',), 'ends': ('verb3',), 'entry': ('work_thing',), 'essay': ('work_thing',), 'essays': ('work_thing',),
'estimate': ('owed_thing',), 'even': ('filler',), 'evening': ('happening_last', 'time_unit'), 'every': ('bid_thing',),
'everybody': ('they',), 'everyone': ('they',), 'everything': ('bid_thing',), 'example': ('useful',), 'examples':
('useful',), 'excellent': ('meant_well',), 'exclude': ('bid',), 'exhibition': ('happening',), 'expected': ('verb3',),
'expecting': ('verb3',), 'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained': ('verb3',
'explained'), 'explainer': ('lesson',), 'facebook': ('told_in',), 'facetimed': ('reach',), 'failed': ('verb3',),
'fails': ('verb3',), 'fair': ('happening', 'happening_last', 'good_cause'), 'family': ('rel',), 'fantastic':
('meant_well',), 'fashion': ('happening_first',), 'faster': ('bid_thing',), 'father': ('rel',), 'fayre':
('happening',), 'fb': ('remarks_on',), 'feared': ('verb3',), 'fears': ('verb3',), 'feast': ('happening',), 'feed':
('to_do', 'told_in'), 'feedback': ('owed_thing', 'view', 'remarks_on'), 'feels': ('says', 'verb3', 'bids'), 'felt':
('verb3',), 'fete': ('happening', 'good_cause'), 'fewer': ('bid_thing',), 'fiance': ('rel',), 'figure':
('their_doing',), 'figures': ('owed_thing', 'bids', 'work_thing'), 'file': ('owed_thing',), 'files': ('owed_thing',),
'fill': ('their_doing',), 'film': ('happening_first',), 'filmed': ('did_free',), 'filming': ('outing',), 'finalise':
('to_do',), 'finalize': ('to_do',), 'finally': ('filler',), 'finance': ('bid_of',), 'find': ('give1', 'giveinf',
'imperative', 'to_do', 'their_doing', 'redo'), 'finding': ('making',), 'finds': ('verb3', 'give3'), 'fine':
('meant_well',), 'finish': ('give1', 'giveinf', 'redo'), 'finished': ('done',), 'finishes': ('give3',), 'fire':
('giveinf', 'imperative', 'bid'), 'fired': ('verb3',), 'firm': ('rel',), 'firmly': ('plainly',), 'first':
('bid_thing',), 'fishing': ('outing',), 'fix': ('give1', 'giveinf', 'helping', 'bid_it', 'to_do', 'their_doing',
'redo'), 'fixed': ('did_free',), 'fixes': ('give3',), 'fixing': ('helping', 'making'), 'flat': ('plainly',), 'flatly':
('plainly',), 'flatmate': ('rel',), 'flew': ('verb3',), 'flies': ('verb3',), 'flower': ('happening_first',),
'flowers': ('by_post',), 'flyer': ('work_thing',), 'focus': ('giveinf', 'imperative', 'bid'), 'folder': ('useful',),
'food': ('cause',), 'foodbank': ('good_cause',), 'for': ('hello', 'no_event', 'bid_thing'), 'forecast': ('owed_thing',
'bid'), 'forget': ('imperative', 'bid'), 'form': ('owed_thing',), 'forms': ('owed_thing',), 'forum': ('happening',),
'forward': ('give1', 'giveinf', 'to_do', 'redo'), 'forwarded': ('done', 'writes', 'handed'), 'forwards': ('give3',),
'found': ('verb3',), 'founder': ('rel',), 'founders': ('happening_first',), 'frankly': ('plainly',), 'freeze':
('bid',), 'friend': ('rel',), 'from': ('hello', 'no_event', 'bid_thing'), 'front': ('bid_it',), 'ft': ('told_in',),
'fun': ('happening_first',), 'fund': ('bid_of',), 'fundraiser': ('happening',), 'funeral': ('happening',), 'gallery':
('happening_first',), 'games': ('happening_first',), 'garage': ('happening_first',), 'garden': ('happening_first',
'helping', 'good_cause'), 'gate': ('met_over',), 'gave': ('done', 'verb3', 'handed'), 'gazette': ('told_in',),
'gently': ('plainly',), 'get': ('giveinf', 'imperative', 'bid', 'to_do', 'redo'), 'gets': ('verb3', 'give3'),
'getting': ('verb3', 'making'), 'gift': ('by_post',), 'gig': ('happening',), 'girlfriend': ('rel',), 'girls':
('gossips',), 'give': ('give1', 'giveinf', 'to_do', 'redo'), 'gives': ('verb3', 'give3'), 'giving':
('happening_last',), 'go': ('giveinf',), 'goes': ('verb3',), 'going': ('verb3', 'to_events', 'good_work'), 'golfing':
('outing',), 'gone': ('verb3', 'to_events'), 'gonna': ('verb3',), 'good': ('hello', 'meant_well'), 'gossip':
('a_chat',), 'got': ('verb3',), 'graduation': ('happening',), 'grand': ('meant_well',), 'grandma': ('rel',), 'grant':
('work_thing',), 'grapevine': ('told_in', 'gossips'), 'great': ('hello', 'meant_well'), 'grow': ('bid',), 'guide':
('useful',), 'guided': ('led_through',), 'guides': ('useful',), 'gymkhana': ('happening',), 'h': ('time_unit',),
'had': ('hello', 'verb3'), 'haggle': ('bid',), 'half': ('bid_thing',), 'halve': ('bid',), 'hamper': ('by_post',),
'handbook': ('useful',), 'handed': ('done', 'handed'), 'handle': ('owed_thing', 'contact_of'), 'handles': ('give3',),
'handout': ('useful',), 'handouts': ('useful',), 'hang': ('helping',), 'hanging': ('helping',), 'hard':
('bid_thing',), 'harder': ('bid_thing',), 'harvest': ('helping', 'bid'), 'has': ('hello', 'verb3'), 'hasn': ('not',
'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'haul': ('helping',), 'have': ('hello', 'verb3'), 'haven':
('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head': ('rel',), 'headcount': ('owed_thing',), 'headed':
('verb3',), 'heads': ('verb3',), 'headshot': ('owed_thing',), 'heard': ('says',), 'hearing': ('happening',), 'heart':
('a_chat',), 'hedge': ('bid_it',), 'helped': ('reach',), 'helping': ('helped',), 'helpline': ('good_cause',), 'her':
('them', 'their', 'hello', 'bid_thing'), 'herald': ('told_in',), 'hes': ('they',), 'hesitated': ('verb3',),
'hesitates': ('verb3',), 'highland': ('happening', 'happening_first'), 'hiking': ('outing',), 'him': ('them', 'hello',
'bid_thing'), 'hint': ('told_by',), 'hire': ('giveinf', 'imperative', 'bid'), 'hired': ('verb3',), 'hires':
('verb3',), 'hiring': ('good_work',), 'his': ('their', 'hello'), 'hoedown': ('happening',), 'hogmanay':
('happening',), 'hold': ('bid',), 'homeless': ('cause',), 'homework': ('work_thing',), 'hoped': ('verb3',), 'hopes':
('says', 'verb3'), 'horse': ('happening_first',), 'hospice': ('cause', 'good_cause'), 'hospital': ('good_cause',),
'host': ('bid_of',), 'hosted': ('reach', 'to_events'), 'hosting': ('outing',), 'hosts': ('verb3',), 'hour':
('time_unit',), 'hours': ('time_unit',), 'house': ('happening_last',), 'housewarming': ('happening',), 'how':
('hello',), 'hr': ('time_unit',), 'hrs': ('time_unit',), 'hunch': ('view',), 'husband': ('rel',), 'hustings':
('happening',), 'i': ('i', 'hello'), 'id': ('i',), 'ignore': ('bid',), 'im': ('i',), 'in': ('bid_thing',), 'include':
('bid',), 'incorporate': ('bid',), 'increase': ('bid_of',), 'input': ('view',), 'insert': ('bid',), 'insist':
('bid',), 'insisted': ('verb3', 'bids'), 'insists': ('verb3', 'bids'), 'insta': ('told_in',), 'instagram':
('told_in',), 'insure': ('bid',), 'intern': ('rel',), 'internet': ('told_in',), 'interviewed': ('reach',),
'interviewing': ('outing',), 'into': ('hello',), 'intro': ('give1', 'giveinf', 'lesson'), 'introduce': ('give1',
'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'), 'introducing': ('give3',), 'invest':
('bid',), 'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invite': ('give1', 'giveinf'),
'invited': ('reach',), 'invoice': ('owed_thing', 'bid_of'), 'invoices': ('give3',), 'is': ('hello', 'verb3'), 'isn':
('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello', 'bid_thing'), 'its': ('it', 'hello'), 'ive': ('i',),
'jam': ('happening',), 'jazz': ('happening_first',), 'ji': ('filler',), 'joined': ('reach', 'to_events'), 'joins':
('verb3',), 'judging': ('outing',), 'jumble': ('happening_first',), 'just': ('filler', 'hello'), 'karaoke':
('happening_first',), 'keep': ('giveinf', 'imperative', 'bid'), 'keeping': ('making', 'good_work'), 'keeps':
('verb3',), 'keg': ('bid',), 'kept': ('verb3',), 'key': ('owed_thing',), 'keys': ('owed_thing',), 'kid': ('rel',),
'kids': ('rel',), 'kill': ('bid',), 'kinda': ('filler',), 'kindly': ('filler',), 'kitchen': ('good_cause',), 'knew':
('verb3',), 'knitting': ('making',), 'knows': ('verb3',), 'label': ('helping',), 'lads': ('gossips',), 'landed':
('verb3',), 'landlord': ('rel',), 'lands': ('verb3',), 'last': ('hello',), 'later': ('bid_thing',), 'laughed':
('verb3',), 'launch': ('giveinf', 'happening', 'happening_first', 'imperative', 'bid'), 'launched': ('verb3',),
'launches': ('verb3',), 'lawyer': ('rel',), 'layout': ('work_thing',), 'lead': ('by_post', 'bid_of'), 'leaflet':
('work_thing',), 'lease': ('bid_it', 'bid_of'), 'leaves': ('verb3',), 'lecture': ('happening',), 'led':
('led_through',), 'left': ('verb3',), 'lend': ('give1', 'giveinf', 'redo'), 'lends': ('give3',), 'lengthen': ('bid',),
'lent': ('done', 'handed'), 'less': ('bid_thing',), 'lesson': ('lesson',), 'lessons': ('lesson',), 'letter':
('owed_thing', 'by_post', 'told_by', 'work_thing'), 'library': ('good_cause',), 'license': ('bid_it',), 'lift':
('helping',), 'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'), 'limit': ('bid_it', 'bid_of'), 'line': ('view',
'met_over'), 'link': ('owed_thing', 'useful'), 'linkedin': ('told_in',), 'links': ('useful',), 'list': ('owed_thing',
'useful', 'bid_it'), 'listen': ('bid',), 'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll':
('verb3',), 'load': ('helping',), 'loaned': ('handed',), 'lobby': ('bid',), 'local': ('cause',), 'localise': ('bid',),
'localize': ('bid',), 'locals': ('gossips',), 'lock': ('bid_it',), 'login': ('owed_thing',), 'logo': ('owed_thing',
'work_thing'), 'lol': ('filler',), 'look': ('bid_of',), 'looked': ('verb3', 'did_free'), 'looking': ('verb3',),
'looks': ('verb3',), 'loosen': ('bid',), 'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says',
'verb3'), 'lovely': ('meant_well',), 'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',), 'lug':
('helping',), 'lunch': ('a_chat', 'met_over'), 'lunching': ('outing',), 'maam': ('filler',), 'madam': ('filler',),
'made': ('done', 'verb3', 'did_free'), 'magazine': ('told_in',), 'magic': ('meant_well',), 'mail': ('give1',
'giveinf', 'told_by', 'redo'), 'mailed': ('attempt', 'done', 'reach', 'handed'), 'mailing': ('making',), 'mails':
('give3',), 'maintains': ('bids',), 'make': ('give1', 'giveinf', 'bid', 'redo'), 'makes': ('verb3', 'give3'),
'making': ('making',), 'managed': ('verb3',), 'manager': ('rel',), 'manages': ('verb3',), 'mantra': ('view',
'told_by'), 'manual': ('useful',), 'manuscript': ('work_thing',), 'marked': ('marked_up',), 'market':
('happening_last', 'gossips', 'bid_of'), 'marking': ('marked_up',), 'markup': ('owed_thing', 'remarks_on'), 'married':
('verb3',), 'marries': ('verb3',), 'marvellous': ('meant_well',), 'massaged': ('did_free',), 'masterclass':
('lesson',), 'match': ('happening',), 'materials': ('useful',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',
'good_work'), 'measure': ('redo', 'bid_of'), 'measurements': ('owed_thing',), 'measures': ('give3',), 'meeting':
('met_over',), 'mela': ('happening',), 'memo': ('owed_thing',), 'mend': ('helping',), 'mentioned': ('says', 'verb3'),
'mentions': ('says', 'verb3'), 'mentoring': ('helped',), 'menu': ('owed_thing', 'work_thing'), 'merge': ('bid',
'bid_it'), 'message': ('told_by', 'met_over'), 'messaged': ('attempt', 'reach', 'handed'), 'met': ('hello',), 'might':
('verb3',), 'mint': ('told_in',), 'minutes': ('owed_thing',), 'moan': ('a_chat',), 'mobile': ('contact_of',),
'mocking': ('making',), 'mockup': ('owed_thing', 'work_thing'), 'mockups': ('owed_thing', 'work_thing'), 'model':
('owed_thing', 'work_thing', 'bid_of'), 'mom': ('rel',), 'money': ('owed_thing', 'by_post'), 'moneycontrol':
('told_in',), 'monthly': ('bid_thing',), 'more': ('plainly', 'bid_thing'), 'morning': ('time_unit',), 'mortgage':
('bid',), 'mother': ('rel',), 'motor': ('happening_first',), 'motto': ('told_by',), 'move': ('helping', 'bid_it',
'their_doing'), 'moved': ('verb3', 'helping', 'off_it'), 'moves': ('verb3',), 'movie': ('happening_first',), 'moving':
('verb3', 'helping', 'good_work'), 'mum': ('rel',), 'museum': ('good_cause',), 'must': ('verb3',), 'mutual':
('gossips',), 'my': ('my', 'hello', 'good_work', 'bid_thing'), 'myself': ('me',), 'n': ('and',), 'name':
('contact_of', 'bid_of'), 'narrow': ('bid',), 'nativity': ('happening',), 'natter': ('a_chat',), 'nda':
('owed_thing',), 'need': ('hello', 'no_event'), 'needed': ('verb3',), 'needs': ('hello', 'verb3', 'no_event'),
'negotiate': ('bid',), 'neighbor': ('rel', 'gossips'), 'neighbors': ('gossips',), 'neighbour': ('rel', 'gossips'),
'neighbours': ('gossips',), 'nephew': ('rel',), 'networking': ('happening_first',), 'never': ('not', 'imperative',
'bid'), 'news': ('told_in',), 'newsletter': ('told_in', 'work_thing'), 'next': ('hello',), 'niece': ('rel',), 'night':
('happening_last',), 'nipped': ('passes_by',), 'nite': ('happening_last',), 'nixed': ('off_it',), 'no': ('not',
'bid_thing'), 'not': ('not', 'hello'), 'note': ('told_by',), 'notes': ('owed_thing', 'useful', 'remarks_on'),
'nothing': ('bid_thing',), 'novel': ('work_thing',), 'number': ('owed_thing', 'contact_of'), 'numbers': ('owed_thing',
'work_thing'), 'nursery': ('good_cause',), 'of': ('hello', 'no_event'), 'off': ('bid_thing',), 'offer': ('owed_thing',
'bid_it', 'work_thing', 'bid_of'), 'offered': ('verb3',), 'offers': ('verb3',), 'office': ('gossips',), 'ok':
('owed_thing', 'filler', 'meant_well'), 'okay': ('filler', 'meant_well'), 'okays': ('give3',), 'on': ('no_event',
'bid_thing'), 'once': ('plainly',), 'one': ('bid_thing',), 'only': ('filler', 'bid_thing'), 'open':
('happening_first', 'bid_it', 'bid_of'), 'opened': ('verb3',), 'opening': ('happening',), 'opens': ('verb3',),
'opinion': ('view',), 'order': ('give1', 'giveinf', 'redo', 'bid_of'), 'ordering': ('making',), 'orders': ('give3',),
'organise': ('give1', 'giveinf', 'to_do'), 'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1',
'giveinf', 'to_do'), 'organized': ('to_events',), 'organizes': ('give3',), 'orphanage': ('good_cause',), 'others':
('gossips',), 'our': ('my', 'hello', 'good_work', 'bid_thing'), 'out': ('hello', 'plainly', 'bid_thing'), 'outbid':
('bid',), 'outlined': ('explained',), 'outright': ('plainly',), 'outsource': ('bid',), 'over': ('hello',),
'overcharge': ('bid',), 'overdeliver': ('bid',), 'overview': ('lesson',), 'owe': ('hello',), 'owes': ('hello',
'verb3'), 'owned': ('verb3',), 'owns': ('verb3',), 'pack': ('owed_thing', 'useful', 'helping', 'their_doing'),
'package': ('by_post',), 'packing': ('helping',), 'packs': ('useful',), 'page': ('work_thing',), 'pageant':
('happening',), 'paid': ('done', 'verb3'), 'paint': ('helping',), 'painted': ('did_free',), 'painting': ('helping',
'outing'), 'panto': ('happening',), 'pantomime': ('happening',), 'paper': ('told_in', 'work_thing'), 'papers':
('told_in', 'gossips', 'work_thing'), 'paperwork': ('owed_thing',), 'parade': ('happening',), 'parcel': ('by_post',),
'parents': ('rel',), 'park': ('happening_first', 'bid', 'bid_it'), 'parked': ('off_it',), 'parkrun': ('happening',),
'part': ('owed_thing',), 'parting': ('told_by',), 'partner': ('rel',), 'parts': ('owed_thing',), 'party':
('happening_last',), 'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3', 'passes_by', 'handed'), 'passes':
('verb3', 'give3'), 'patent': ('bid_it',), 'pattern': ('useful',), 'patterns': ('useful',), 'pause': ('bid_it',),
'pay': ('give1', 'giveinf', 'to_do', 'redo'), 'payment': ('owed_thing', 'by_post'), 'pays': ('verb3', 'give3'),
'people': ('rel', 'bid_thing'), 'per': ('bid_thing',), 'perfect': ('meant_well',), 'person': ('met_over',), 'phone':
('give1', 'giveinf', 'contact_of', 'met_over'), 'phoned': ('attempt', 'reach'), 'photo': ('owed_thing',),
'photographed': ('did_free',), 'photos': ('owed_thing',), 'pick': ('bid',), 'pics': ('owed_thing',), 'picture':
('owed_thing',), 'pictures': ('owed_thing',), 'pilot': ('bid_it',), 'ping': ('give1', 'giveinf'), 'pinged':
('attempt', 'reach', 'handed'), 'pint': ('a_chat', 'met_over'), 'pints': ('met_over',), 'pitch': ('happening_first',
'bid_it', 'work_thing', 'bid_of'), 'pitching': ('outing',), 'pivot': ('bid',), 'plainly': ('plainly',), 'plan':
('owed_thing', 'bid_it', 'their_doing', 'work_thing', 'bid_of'), 'planned': ('verb3',), 'planner': ('useful',),
'plans': ('owed_thing', 'verb3', 'work_thing'), 'plant': ('helping', 'bid'), 'play': ('happening_last',), 'playbook':
('useful',), 'playdate': ('happening',), 'played': ('to_events', 'did_free'), 'playgroup': ('good_cause',), 'playing':
('outing',), 'please': ('filler',), 'plus': ('and',), 'podcast': ('useful',), 'poem': ('work_thing',), 'poems':
('work_thing',), 'poetry': ('happening_first',), 'point': ('plainly',), 'pointer': ('lesson',), 'pointers':
('lesson',), 'poker': ('happening_first',), 'policies': ('useful',), 'policy': ('useful',), 'polished':
('marked_up',), 'polishing': ('marked_up',), 'popped': ('reach', 'passes_by', 'to_events'), 'popping': ('passes_by',),
'portfolio': ('happening_first', 'work_thing'), 'position': ('view',), 'post': ('by_post', 'to_do', 'work_thing'),
'postcard': ('told_by',), 'posted': ('done', 'handed'), 'poster': ('work_thing',), 'postie': ('gossips',), 'posting':
('making',), 'postpone': ('bid',), 'postponed': ('off_it',), 'posts': ('give3',), 'practice': ('their_doing',),
'practicing': ('marked_up',), 'practise': ('their_doing',), 'practising': ('marked_up',), 'preaches': ('bids',),
'precedent': ('useful',), 'precedents': ('useful',), 'prefers': ('verb3',), 'premiere': ('happening',), 'prep':
('their_doing',), 'prepare': ('give1', 'giveinf', 'to_do', 'their_doing', 'redo'), 'prepares': ('give3',),
'preparing': ('making',), 'prepping': ('helped',), 'present': ('by_post',), 'presentation': ('owed_thing',
'work_thing'), 'presenting': ('outing',), 'presents': ('verb3',), 'press': ('happening_first', 'told_in'), 'preview':
('happening',), 'price': ('owed_thing', 'bid_it', 'their_doing', 'redo', 'bid_of'), 'prices': ('owed_thing',),
'pricing': ('owed_thing',), 'primer': ('useful', 'lesson'), 'print': ('give1', 'giveinf'), 'printed': ('handed',
'did_free'), 'printing': ('making',), 'prioritise': ('bid',), 'prioritize': ('bid',), 'private': ('happening_first',),
'prize': ('happening_first',), 'probably': ('filler',), 'procession': ('happening',), 'profile': ('work_thing',),
'prom': ('happening',), 'promised': ('verb3', 'told_them'), 'promises': ('verb3',), 'promote': ('bid',), 'proof':
('owed_thing',), 'proofed': ('marked_up',), 'proofread': ('marked_up', 'did_free'), 'proofreading': ('marked_up',),
'proofs': ('owed_thing',), 'proposal': ('owed_thing', 'work_thing'), 'prototype': ('work_thing',), 'prove': ('bid',),
'provide': ('to_do', 'redo'), 'provides': ('give3',), 'prune': ('bid',), 'pub': ('met_over',), 'publish': ('bid',),
'puja': ('happening',), 'pull': ('bid',), 'pulled': ('off_it',), 'push': ('bid',), 'pushed': ('verb3', 'off_it'),
'pushes': ('verb3',), 'put': ('verb3', 'bid'), 'puts': ('verb3',), 'questionnaire': ('owed_thing', 'work_thing'),
'quickly': ('filler',), 'quietly': ('plainly',), 'quit': ('verb3', 'bid'), 'quits': ('verb3',), 'quiz': ('happening',
'happening_first'), 'quizzed': ('briefed',), 'quote': ('owed_thing', 'to_do', 'redo', 'bid_of'), 'quotes': ('give3',),
'quoting': ('making',), 'race': ('happening',), 'radio': ('told_in',), 'raffle': ('happening',), 'raise': ('giveinf',
'imperative', 'bid'), 'raised': ('verb3',), 'raises': ('verb3',), 'raising': ('good_work',), 'rally': ('happening',),
'ran': ('verb3', 'to_events', 'led_through'), 'rang': ('attempt', 'reach'), 'rave': ('happening',), 're':
('no_event',), 'reached': ('reach',), 'reaction': ('told_by',), 'really': ('filler',), 'rearranged': ('off_it',),
'reassured': ('told_them',), 'rebrand': ('bid', 'bid_it'), 'receipt': ('owed_thing',), 'receipts': ('owed_thing',),
'receptionist': ('gossips',), 'recheck': ('redo',), 'recipe': ('owed_thing', 'useful', 'view', 'work_thing'),
'recipes': ('useful',), 'recital': ('happening',), 'reckoned': ('bids',), 'reckons': ('says', 'verb3', 'bids'),
'recommendation': ('view',), 'recommended': ('verb3', 'bids'), 'recommends': ('verb3', 'bids'), 'record': ('bid_of',),
'recorded': ('did_free',), 'recording': ('outing',), 'recruit': ('bid',), 'redline': ('owed_thing',), 'redlined':
('marked_up',), 'redlines': ('owed_thing', 'remarks_on'), 'redlining': ('marked_up',), 'redo': ('bid', 'redo'),
'redoes': ('give3',), 'redraft': ('bid',), 'reduce': ('bid',), 'reference': ('owed_thing',), 'references':
('owed_thing',), 'refrain': ('told_by',), 'refuge': ('good_cause',), 'refund': ('owed_thing',), 'refuse': ('bid',),
'refused': ('verb3',), 'refuses': ('verb3',), 'regarding': ('no_event',), 'regatta': ('happening',), 'register':
('bid', 'bid_it'), 'registration': ('owed_thing',), 'rehearse': ('their_doing',), 'rehearsing': ('marked_up',
'outing'), 'reject': ('bid',), 'rejected': ('verb3',), 'rejects': ('verb3',), 'relax': ('bid',), 'release':
('to_do',), 'remarks': ('remarks_on',), 'remove': ('bid',), 'rename': ('bid_it',), 'renegotiate': ('bid',), 'rent':
('bid_it', 'bid_of'), 'renting': ('good_work',), 'rents': ('verb3',), 'repair': ('helping', 'cause', 'redo'),
'repaired': ('did_free',), 'repairs': ('give3',), 'repeatedly': ('plainly',), 'replace': ('bid', 'redo'),
'replacement': ('owed_thing',), 'replaces': ('give3',), 'repld': ('reach',), 'replied': ('reach', 'writes'),
'replies': ('give3',), 'reply': ('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'), 'report': ('owed_thing',
'to_do', 'work_thing', 'bid_of'), 'reports': ('give3',), 'reprice': ('bid', 'bid_it'), 'reprint': ('redo',),
'rescheduled': ('off_it',), 'rescue': ('good_cause',), 'resend': ('redo',), 'resends': ('give3',), 'resent':
('writes',), 'reserve': ('give1', 'giveinf'), 'reserving': ('making',), 'reshuffled': ('off_it',), 'resist': ('bid',),
'resources': ('useful',), 'respond': ('to_do',), 'responded': ('reach', 'writes'), 'response': ('told_by',), 'rest':
('giveinf', 'imperative', 'bid', 'bid_of'), 'resume': ('work_thing',), 'rethink': ('bid',), 'retired': ('verb3',),
'retires': ('verb3',), 'return': ('give1', 'giveinf', 'to_do', 'redo'), 'returned': ('done',), 'returns': ('verb3',
'give3'), 'revert': ('to_do',), 'reverts': ('give3',), 'review': ('give1', 'giveinf', 'bid_it', 'to_do', 'remarks_on',
'redo'), 'reviewed': ('marked_up',), 'reviewing': ('marked_up', 'outing'), 'reviews': ('give3',), 'revision':
('owed_thing',), 'rework': ('bid',), 'reworked': ('marked_up',), 'reworking': ('marked_up',), 'rewrite': ('bid',),
'rewriting': ('marked_up',), 'rewrote': ('marked_up',), 'ride': ('happening_last',), 'riding': ('outing',), 'ring':
('give1', 'giveinf', 'to_do', 'redo'), 'ringfence': ('bid',), 'rings': ('give3',), 'roadmap': ('owed_thing',),
'roadshow': ('happening',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'rotate': ('bid',), 'rowing': ('outing',),
'rule': ('view',), 'run': ('happening_last', 'lesson', 'bid_it', 'bid_of'), 'rundown': ('lesson',), 'running':
('led_through', 'outing'), 'runs': ('verb3',), 's': ('verb3',), 'saab': ('filler',), 'sack': ('bid',), 'sadly':
('filler',), 'sahib': ('filler',), 'said': ('says', 'hello', 'verb3', 'bids'), 'sailing': ('outing',), 'sails':
('verb3',), 'sale': ('happening_last',), 'sample': ('owed_thing', 'useful'), 'samples': ('owed_thing', 'by_post'),
'sangeet': ('happening',), 'saving': ('making',), 'say': ('bids',), 'says': ('says', 'hello', 'verb3', 'bids'),
'schedule': ('owed_thing',), 'schedules': ('give3',), 'school': ('happening_first', 'cause', 'good_cause'),
'schooled': ('briefed',), 'scouts': ('good_cause',), 'scrap': ('bid',), 'scrapped': ('off_it',), 'screening':
('happening',), 'script': ('useful', 'work_thing'), 'scripts': ('useful',), 'section': ('owed_thing',), 'sections':
('owed_thing',), 'secure': ('bid',), 'seeds': ('useful',), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell':
('giveinf', 'imperative', 'bid'), 'selling': ('good_work',), 'sells': ('verb3',), 'send': ('hello', 'give1',
'giveinf', 'to_do'), 'sending': ('give3', 'making'), 'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3',
'writes', 'handed'), 'separate': ('bid',), 'separately': ('filler',), 'set': ('bid_it',), 'setting': ('making',),
'sewed': ('did_free',), 'share': ('give1', 'giveinf', 'to_do', 'redo', 'bid_of'), 'shared': ('done', 'verb3',
'handed'), 'shares': ('verb3', 'give3'), 'sharing': ('give3', 'outing'), 'she': ('they', 'hello'), 'sheet':
('owed_thing', 'useful'), 'shelter': ('good_cause',), 'shelve': ('bid',), 'shelved': ('off_it',), 'shes': ('they',),
'shift': ('helping', 'time_unit'), 'shifted': ('off_it',), 'shifts': ('time_unit',), 'shindig': ('happening',),
'ship': ('giveinf', 'imperative', 'bid', 'to_do', 'bid_of'), 'shipped': ('done',), 'ships': ('give3',), 'shop':
('good_cause',), 'shopping': ('outing',), 'shorten': ('bid',), 'shot': ('did_free',), 'should': ('hello', 'verb3',
'no_event'), 'show': ('give1', 'giveinf', 'happening', 'happening_last', 'bid_it', 'redo', 'bid_of'), 'showed':
('reach', 'to_events'), 'shut': ('bid',), 'side': ('owed_thing',), 'sifted': ('told_in',), 'sign': ('bid_it', 'to_do',
'redo'), 'signature': ('owed_thing',), 'signed': ('done', 'says', 'verb3'), 'signing': ('outing',), 'signs': ('verb3',
'give3'), 'simplify': ('bid',), 'simply': ('filler',), 'sir': ('filler',), 'sister': ('rel',), 'site':
('work_thing',), 'sketch': ('owed_thing', 'work_thing'), 'sketches': ('owed_thing', 'work_thing'), 'skiing':
('outing',), 'skip': ('bid',), 'skyped': ('attempt', 'reach'), 'slack': ('met_over',), 'slacked': ('reach', 'handed'),
'sleep': ('giveinf', 'imperative', 'bid', 'bid_of'), 'slides': ('owed_thing', 'work_thing'), 'slipped': ('handed',),
'slot': ('owed_thing',), 'slow': ('bid', 'bid_thing'), 'slowly': ('bid_thing',), 'so': ('and', 'filler'), 'sold':
('verb3',), 'some': ('det', 'bid_thing'), 'somebody': ('they',), 'someone': ('they',), 'something': ('bid_thing',),
'son': ('rel',), 'song': ('work_thing',), 'songs': ('work_thing',), 'sort': ('filler', 'give1', 'giveinf', 'bid_it',
'to_do', 'their_doing', 'redo'), 'sorting': ('making',), 'sorts': ('give3',), 'sounded': ('verb3',), 'sounds':
('verb3',), 'soup': ('cause',), 'sourcing': ('making',), 'sow': ('bid',), 'speaking': ('outing',), 'speaks':
('verb3',), 'spec': ('owed_thing',), 'specialise': ('bid',), 'specialize': ('bid',), 'specs': ('owed_thing',),
'speech': ('work_thing',), 'speed': ('bid', 'bid_it'), 'spelled': ('explained',), 'spelt': ('explained',), 'spend':
('bid',), 'spending': ('outing',), 'split': ('bid_it', 'bid_of'), 'sponsored': ('happening_first',), 'sports':
('happening_first',), 'spreadsheet': ('useful', 'work_thing'), 'squeeze': ('bid',), 'stack': ('helping',), 'staff':
('gossips', 'bid_thing'), 'stand': ('bid_of',), 'standard': ('told_in',), 'standup': ('met_over',), 'start':
('giveinf', 'imperative', 'bid'), 'started': ('verb3',), 'starter': ('useful',), 'starts': ('verb3',), 'statement':
('owed_thing', 'work_thing'), 'stay': ('giveinf',), 'stayed': ('verb3',), 'staying': ('good_work',), 'stays':
('verb3',), 'steer': ('lesson', 'view'), 'steered': ('led_through',), 'stencil': ('useful',), 'sternly': ('plainly',),
'stick': ('bid',), 'still': ('filler',), 'stop': ('giveinf', 'imperative', 'bid'), 'stopped': ('reach', 'passes_by'),
'stopping': ('passes_by',), 'storyboard': ('work_thing',), 'straight': ('plainly',), 'straightaway': ('plainly',),
'stretch': ('bid',), 'strike': ('bid',), 'strongly': ('filler',), 'struggles': ('verb3',), 'studio':
('happening_first', 'happening_last'), 'studios': ('happening_last',), 'study': ('bid_of',), 'styled': ('did_free',),
'submit': ('to_do',), 'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3', 'bids'), 'suggestion':
('view',), 'suggests': ('verb3', 'bids'), 'summary': ('owed_thing',), 'super': ('filler', 'meant_well'), 'supper':
('met_over',), 'supply': ('to_do',), 'support': ('bid_of',), 'supporting': ('helped',), 'surprisingly': ('filler',),
'survey': ('work_thing',), 'swang': ('passes_by',), 'swap': ('bid',), 'swatches': ('owed_thing',), 'swimming':
('outing',), 'switch': ('bid', 'bid_it'), 'swung': ('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium':
('happening',), 'table': ('owed_thing',), 'take': ('view',), 'takes': ('verb3',), 'talent': ('happening_first',),
'talk': ('giveinf', 'a_chat'), 'talked': ('hello', 'led_through'), 'talking': ('led_through', 'outing'), 'target':
('bid_it', 'bid_of'), 'tasting': ('happening', 'outing'), 'taught': ('did_free',), 'tea': ('a_chat', 'met_over'),
'teaches': ('verb3',), 'teaching': ('helped',), 'team': ('rel', 'gossips'), 'teams': ('met_over',), 'techcrunch':
('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'), 'telly': ('told_in',), 'template': ('owed_thing',
'useful'), 'templates': ('useful',), 'tender': ('work_thing',), 'term': ('owed_thing',), 'terrific': ('meant_well',),
'test': ('giveinf', 'imperative', 'bid_it', 'bid_of'), 'text': ('give1', 'giveinf', 'told_by', 'met_over',
'work_thing', 'redo'), 'textbook': ('useful',), 'texted': ('attempt', 'says', 'reach', 'handed'), 'texts': ('give3',),
'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello', 'bid_thing'), 'theatre':
('good_cause',), 'their': ('their', 'hello'), 'them': ('them', 'hello', 'bid_thing'), 'then': ('and', 'filler',
'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'thesis': ('work_thing',), 'they': ('they', 'hello'), 'theyd':
('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3', 'view'), 'thinks': ('says', 'hello',
'verb3', 'bids'), 'third': ('gossips',), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler',
'but'), 'thought': ('says', 'verb3', 'bids'), 'thoughts': ('view', 'remarks_on'), 'three': ('bid_thing',), 'throw':
('bid',), 'tickets': ('owed_thing',), 'tidy': ('helping',), 'tie': ('bid_it',), 'tighten': ('bid',), 'tightened':
('marked_up',), 'tightening': ('marked_up',), 'timeline': ('owed_thing',), 'times': ('told_in',), 'tip': ('lesson',
'view'), 'tips': ('lesson',), 'to': ('hello', 'bid_thing'), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3',
'reach', 'bids', 'told_them'), 'tombola': ('good_cause',), 'tomorrow': ('hello',), 'took': ('verb3', 'reach',
'to_events', 'led_through'), 'toolkit': ('useful',), 'totally': ('filler',), 'touring': ('outing',), 'tournament':
('happening',), 'toy': ('happening_first',), 'track': ('bid_of',), 'tracker': ('owed_thing', 'useful'), 'trade':
('happening_first', 'bid_of'), 'trademark': ('bid', 'bid_it'), 'train': ('bid_of',), 'trained': ('briefed',),
'training': ('helped',), 'transfer': ('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',),
'translated': ('did_free',), 'translation': ('work_thing',), 'travelled': ('verb3',), 'travels': ('verb3',),
'treated': ('did_free',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'trim': ('bid',), 'triple': ('bid',),
'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'), 'trying': ('verb3',), 'tuppence': ('told_by',),
'turned': ('verb3', 'to_events'), 'turns': ('verb3',), 'tutored': ('briefed', 'did_free'), 'tutorial': ('useful',
'lesson'), 'tutorials': ('lesson',), 'tutoring': ('helped',), 'tv': ('told_in',), 'twice': ('plainly',), 'twitter':
('told_in',), 'two': ('bid_thing',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',),
'undercut': ('bid',), 'underpromise': ('bid',), 'unexpectedly': ('filler',), 'unfortunately': ('filler',), 'unload':
('helping',), 'unpacked': ('explained',), 'up': ('hello', 'bid_thing'), 'update': ('owed_thing', 'give1', 'giveinf',
'to_do', 'redo'), 'updates': ('give3',), 'uploaded': ('done',), 'upsell': ('bid',), 'urged': ('bids',), 'urges':
('bids',), 'us': ('me', 'good_work'), 'use': ('giveinf', 'imperative', 'bid'), 'used': ('verb3',), 'uses': ('verb3',),
'vent': ('a_chat',), 'verdict': ('view', 'told_by'), 'vernissage': ('happening',), 'version': ('owed_thing',), 'very':
('filler',), 'vets': ('give3',), 'video': ('owed_thing',), 'view': ('happening_last', 'view'), 'viewing':
('happening_last', 'outing'), 'views': ('view',), 'village': ('gossips',), 'visit': ('bid_of',), 'visited': ('reach',
'to_events'), 'visiting': ('outing',), 'w': ('hello', 'bid_thing'), 'wait': ('giveinf', 'imperative', 'bid'),
'waiting': ('good_work',), 'wake': ('happening',), 'walk': ('happening_last', 'bid', 'met_over', 'bid_of'), 'walked':
('passes_by', 'led_through'), 'walking': ('led_through', 'outing'), 'walkthrough': ('lesson',), 'wanted': ('bidding',
'verb3', 'no_event'), 'wants': ('bidding', 'hello', 'verb3', 'no_event'), 'warned': ('verb3', 'bids'), 'warning':
('told_by',), 'warns': ('verb3', 'bids'), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watch':
('bid_it', 'bid_of'), 'watched': ('to_events',), 'watching': ('outing',), 'we': ('i', 'hello'), 'webinar':
('useful',), 'website': ('told_in', 'work_thing'), 'weed': ('helping',), 'week': ('hello',), 'weekend':
('happening_last',), 'weekly': ('bid_thing',), 'weirdly': ('filler',), 'well': ('filler',), 'went': ('verb3',
'to_events'), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapp': ('told_by', 'met_over'),
'whatsapped': ('reach', 'handed'), 'when': ('hello',), 'who': ('they', 'hello'), 'widen': ('bid',), 'wife': ('rel',),
'will': ('hello', 'verb3'), 'wine': ('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('to_do',), 'wired':
('done',), 'wireframes': ('owed_thing',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events',
'bid_thing'), 'won': ('verb3',), 'wonderful': ('meant_well',), 'wonders': ('verb3',), 'wont': ('verb3',), 'word':
('owed_thing', 'a_chat', 'told_by'), 'wording': ('useful',), 'words': ('told_by',), 'work': ('bid_of',), 'workbook':
('useful',), 'worked': ('verb3', 'to_events', 'useful'), 'works': ('verb3',), 'worksheet': ('useful',), 'worksheets':
('useful',), 'workshopped': ('marked_up',), 'worried': ('verb3',), 'worries': ('verb3',), 'worth': ('told_by',),
'would': ('hello', 'verb3', 'no_event'), 'wouldn': ('verb3',), 'wouldnt': ('verb3',), 'write': ('give1', 'giveinf',
'imperative', 'their_doing', 'redo'), 'writes': ('give3',), 'writing': ('making',), 'written': ('writes',), 'wrote':
('attempt', 'done', 'reach', 'writes', 'did_free'), 'yes': ('owed_thing',), 'yesterday': ('hello',), 'yet': ('but',),
'your': ('bid_thing',), 'youth': ('cause',), 'ystdy': ('hello',), 'zoom': ('met_over',), 'zoomed': ('attempt',
'reach')}


CLAUSES = [{'': (22, 'gave:volunteering')}, {'free': 0, 'nothing': 0}, {'charge': 0}, {'of': 2}, {'house': 0}, {'the':
4}, {'bono': 0}, {'for': 1, 'free': 3, 'gratis': 0, 'on': 5, 'pro': 6}, {'...': 7}, {'^': 8}, {'<did_free>': 9}, {'':
(2, 'plan')}, {'D': 11}, {'...': 12, 'D': 11}, {'...': 12, 'D': 11, 's': 13}, {'N': 14}, {'at': 15}, {'at': 15,
'over': 16, 'round': 16, 'with': 15}, {'<did_free>': 9, 'also': 10, 'am': 17, 'are': 17, 'm': 17, 're': 17}, {'': (3,
'advice')}, {'<bid>': 19}, {'^': 20}, {':': 21}, {'': (7, 'waiting')}, {'<until>': 23, 'D': 23}, {'us': 24}, {'here':
24, 'ready': 24, 'with': 25}, {'arrive': 24, 'be': 26, 'come': 24, 'coming': 24, 'follow': 24, 'land': 24}, {'arrive':
24, 'be': 26, 'come': 24, 'coming': 24, 'follow': 24, 'land': 24, 'to': 27}, {'is': 28, 'll': 27, 'should': 27,
'will': 27}, {'<them>': 24, 'N': 24}, {'from': 30}, {'post': 31}, {'the': 32}, {'way': 31}, {'its': 34, 'the': 34},
{'arriving': 31, 'coming': 31, 'due': 31, 'in': 33, 'landing': 31, 'on': 35}, {'<owed_thing>': 29, 'are': 36, 'is':
36, 're': 36, 's': 36}, {'D': 23}, {'back': 38, 'sent': 38, 'signed': 38}, {'us': 38}, {'arrive': 38, 'be': 39,
'come': 38, 'follow': 38, 'land': 38, 'reach': 40}, {'to': 41}, {'sheet': 42}, {'...': 37, '<owed_thing>': 29,
'agreement': 42, 'answer': 42, 'contract': 42, 'copy': 42, 'decision': 42, 'deck': 42, 'docs': 42, 'documents': 42,
'draft': 42, 'feedback': 42, 'figures': 42, 'invoice': 42, 'list': 42, 'numbers': 42, 'offer': 42, 'order': 42,
'paperwork': 42, 'payment': 42, 'po': 42, 'proposal': 42, 'quote': 42, 'report': 42, 'samples': 42, 'specs': 42,
'term': 43}, {'agreement': 42, 'answer': 42, 'contract': 42, 'copy': 42, 'decision': 42, 'deck': 42, 'docs': 42,
'documents': 42, 'draft': 42, 'feedback': 42, 'figures': 42, 'invoice': 42, 'list': 42, 'numbers': 42, 'offer': 42,
'order': 42, 'paperwork': 42, 'payment': 42, 'po': 42, 'proposal': 42, 'quote': 42, 'report': 42, 'samples': 42,
'specs': 42, 'term': 43}, {'^': 45}, {'<view>': 22, '^': 44, 'final': 46, 'first': 46, 'signed': 46}, {'': (5,
'mine')}, {'<until>': 48}, {'it': 49, 'one': 49, 'that': 49, 'them': 49}, {'^': 50}, {'have': 51}, {'getting': 51},
{'get': 51, 'have': 51, 'receive': 51, 'see': 51}, {'can': 52, 'get': 51, 'gets': 51, 'is': 53, 'll': 54, 's': 53,
'will': 54}, {'^': 19}, {':': 56}, {'...': 57}, {'by': 58, 'on': 58, 'over': 58, 'via': 58}, {'N': 59}, {':': 21,
'from': 60}, {'N': 19}, {'to': 62}, {'<bid>': 19, '<imperative>': 19, 'ask': 62, 'call': 62, 'meet': 62, 'ring': 62,
'see': 62, 'speak': 63, 'talk': 63}, {'^': 64}, {'': (0, 'missed')}, {'<until>': 66, 'D': 66, 'all': 66, 'from': 66,
'till': 66, 'today': 66, 'until': 66, 'with': 66}, {'': (6, 'theirs')}, {'<to_do>': 68}, {'^': 69}, {'to': 70},
{'down': 71, 'due': 71, 'meant': 71, 'supposed': 71}, {'place': 13}, {'mine': 13, 'my': 73, 'our': 73, 'ours': 13,
'us': 13}, {'to': 74}, {'at': 74, 'to': 74}, {'are': 72, 'at': 74, 'is': 72, 'over': 75, 'round': 76, 's': 72, 'to':
74}, {'N': 77}, {'<bid>': 19, 'ask': 19, 'go': 19, 'take': 19}, {'^': 79}, {':': 80}, {'...': 81, 'mine': 13, 'my':
73, 'our': 73, 'ours': 13, 'us': 13}, {'...': 81}, {'to': 70, 'with': 66}, {'bed': 66}, {'low': 66, 'up': 66},
{'<until>': 66, 'D': 66, 'all': 66, 'from': 66, 'till': 66, 'today': 66, 'until': 66, 'w': 66, 'with': 66}, {'office':
67}, {'office': 67, 'the': 88}, {'of': 89}, {'weather': 66}, {'the': 91}, {'abroad': 67, 'away': 67, 'down': 84,
'due': 71, 'in': 85, 'laid': 86, 'meant': 71, 'off': 87, 'ooo': 67, 'out': 90, 'poorly': 66, 'supposed': 71,
'traveling': 67, 'travelling': 67, 'under': 92}, {'...': 81, 'to': 74}, {'come': 23}, {'awaited': 23, 'due': 23,
'outstanding': 23, 'overdue': 23, 'pending': 23, 'to': 95}, {'awaited': 23, 'due': 23, 'outstanding': 23, 'overdue':
23, 'pending': 23, 'still': 96, 'to': 95}, {'are': 97, 'awaited': 23, 'due': 23, 'is': 97, 'outstanding': 23,
'overdue': 23, 'pending': 23, 's': 97, 'still': 96, 'to': 95}, {'<owed_thing>': 98}, {'...': 12}, {'for': 100, 'out':
100, 'over': 100, 'round': 100, 'to': 100}, {'me': 101, 'us': 101}, {'...': 12, 'a': 100, 'my': 100, 'our': 100,
'the': 100}, {'up': 103}, {'arrange': 103, 'book': 103, 'confirm': 103, 'fix': 103, 'plan': 103, 'propose': 103,
'schedule': 103, 'set': 104, 'suggest': 103}, {'to': 105}, {'touch': 106}, {'in': 107}, {'called': 106, 'emailed':
106, 'got': 108, 'mailed': 106, 'messaged': 106, 'phoned': 106, 'rang': 106, 'texted': 106, 'wrote': 106}, {'^': 99,
'abroad': 67, 'asked': 102, 'assistant': 109, 'away': 67, 'down': 84, 'due': 71, 'ea': 109, 'in': 85, 'invited': 102,
'laid': 86, 'meant': 71, 'off': 87, 'office': 109, 'ooo': 67, 'out': 90, 'pa': 109, 'poorly': 66, 'secretary': 109,
'supposed': 71, 'team': 109, 'traveling': 67, 'travelling': 67, 'under': 92}, {'^': 69, 'mine': 13, 'my': 73, 'our':
73, 'ours': 13, 'us': 13}, {'with': 66}, {'abroad': 67, 'away': 67, 'down': 112, 'in': 85, 'laid': 86, 'off': 87,
'ooo': 67, 'out': 90, 'poorly': 66, 'traveling': 67, 'travelling': 67, 'under': 92}, {':': 65, 'abroad': 67, 'and':
78, 'are': 72, 'at': 82, 'away': 67, 'by': 83, 'in': 83, 'is': 93, 'off': 67, 'on': 83, 'ooo': 67, 'out': 90, 'over':
94, 'round': 76, 's': 110, 'to': 111, 'traveling': 67, 'travelling': 67, 'via': 83, 'was': 113}, {'<until>': 48, 'D':
48}, {'<them>': 115, 'N': 115}, {'to': 116}, {'<them>': 49, 'N': 49}, {'across': 117, 'back': 117, 'is': 28, 'll': 27,
'off': 117, 'out': 117, 'over': 117, 'should': 27, 'to': 118, 'will': 27}, {'<them>': 23, 'N': 23}, {'from': 120},
{'by': 120, 'from': 120, 'with': 120}, {'<me>': 38}, {'to': 123}, {'back': 124, 'from': 30, 'out': 124, 'over': 124,
'to': 123}, {'D': 48}, {'<them>': 126}, {'to': 127}, {'across': 128, 'back': 128, 'off': 128, 'on': 128, 'out': 128,
'over': 128}, {'me': 24, 'us': 24}, {'with': 130}, {'to': 130}, {'arrive': 131, 'be': 131, 'come': 132, 'get': 132,
'land': 131, 'reach': 130}, {'arriving': 31, 'awaited': 122, 'coming': 125, 'due': 31, 'going': 129, 'in': 33,
'landing': 31, 'on': 35, 'outstanding': 122, 'pending': 122, 'to': 133}, {'hands': 126, 'inbox': 126, 'letterbox':
126, 'mailbox': 126, 'postbox': 126}, {'<their>': 135}, {'back': 124, 'in': 136, 'out': 124, 'over': 124, 'to': 123},
{'back': 124, 'out': 124, 'over': 124, 'to': 123}, {'<until>': 23}, {'<them>': 139, 'N': 139, 'me': 49, 'us': 49},
{'<me>': 38, '<them>': 115, 'N': 115}, {'to': 141}, {'<me>': 38, '<them>': 49, 'N': 49}, {'across': 117, 'back': 142,
'off': 117, 'out': 142, 'over': 142, 'round': 117, 'to': 143, 'up': 117}, {'across': 117, 'back': 117, 'off': 117,
'out': 117, 'over': 117, 'round': 117, 'up': 117}, {'across': 117, 'back': 117, 'off': 117, 'on': 128, 'out': 117,
'over': 117, 'round': 117, 'up': 117}, {'across': 128, 'back': 128, 'off': 128, 'on': 128, 'out': 128, 'over': 128,
'to': 116}, {'across': 117, 'back': 142, 'in': 136, 'off': 147, 'on': 128, 'out': 142, 'over': 142, 'round': 117,
'to': 141, 'up': 117}, {'in': 136}, {'across': 117, 'back': 117, 'off': 117, 'on': 128, 'out': 117, 'over': 117,
'round': 117, 'to': 116, 'up': 117}, {'<their>': 135, 'the': 32}, {'arriving': 31, 'awaited': 122, 'coming': 125,
'due': 31, 'going': 150, 'in': 151, 'landing': 31, 'off': 129, 'on': 35, 'outstanding': 122, 'pending': 122, 'to':
133}, {'desk': 126}, {'<their>': 153}, {'<them>': 126, 'me': 24, 'us': 24}, {'in': 136, 'on': 154, 'with': 155},
{'<me>': 38, 'me': 24, 'us': 24}, {'back': 124, 'out': 124, 'over': 124, 'to': 157}, {'in': 136, 'with': 130},
{'arrive': 131, 'be': 156, 'come': 158, 'get': 132, 'go': 150, 'land': 159, 'reach': 130}, {'D': 23, 'by': 38, 'for':
38, 'on': 38, 'to': 116}, {'awaited': 122, 'outstanding': 122, 'pending': 122}, {'<until>': 48, 'D': 48, 'end': 115,
'side': 115, 'team': 115}, {'me': 163, 'my': 163, 'our': 163, 'us': 163}, {'at': 164, 'by': 164, 'from': 164},
{'hands': 126, 'inbox': 126, 'letterbox': 126, 'mailbox': 126}, {'<their>': 166}, {'done': 165, 'given': 165, 'in':
167, 'mailed': 165, 'on': 154, 'provided': 165, 'sent': 165, 'shared': 165, 'submitted': 165, 'uploaded': 165, 'with':
155}, {'arrive': 131, 'be': 168, 'come': 132, 'get': 132, 'land': 131, 'reach': 130}, {'<owed_thing>': 119, '<until>':
121, 'are': 134, 'arrives': 137, 'awaited': 122, 'come': 138, 'comes': 138, 'due': 117, 'from': 140, 'gets': 144,
'getting': 145, 'go': 146, 'goes': 148, 'going': 146, 'hits': 149, 'is': 152, 'lands': 137, 'll': 160, 'outstanding':
122, 'owed': 117, 'owing': 117, 'pending': 122, 'promised': 161, 're': 36, 's': 36, 'shall': 133, 'should': 133,
'still': 162, 'to': 169, 'will': 160}, {'to': 118}, {'...': 171, 'across': 117, 'back': 117, 'is': 28, 'll': 27,
'off': 117, 'out': 117, 'over': 117, 'should': 27, 'to': 116, 'will': 27}, {'...': 117}, {'N': 48}, {'to': 174},
{'with': 174}, {'across': 117, 'back': 117, 'off': 117, 'out': 117, 'over': 117, 'to': 116}, {'...': 117, 'to': 41},
{'up': 176}, {'back': 175}, {'out': 175}, {'N': 48, 'arrive': 38, 'be': 39, 'come': 38, 'follow': 38, 'land': 38,
'reach': 40}, {'to': 182}, {'...': 170, '<owed_thing>': 172, 'agreement': 42, 'amended': 173, 'answer': 42,
'apologise': 175, 'apologize': 175, 'ask': 174, 'chase': 174, 'check': 176, 'clean': 173, 'coming': 177,
'congratulate': 174, 'contract': 42, 'copy': 42, 'corrected': 173, 'decision': 42, 'deck': 42, 'docs': 42,
'documents': 42, 'draft': 178, 'feedback': 42, 'figures': 42, 'final': 173, 'first': 173, 'follow': 179, 'full': 173,
'get': 180, 'gets': 177, 'goes': 177, 'going': 177, 'introduce': 174, 'invite': 174, 'invoice': 42, 'list': 42, 'my':
173, 'new': 173, 'numbers': 42, 'offer': 42, 'order': 42, 'our': 173, 'paperwork': 42, 'pay': 174, 'payment': 42,
'ping': 174, 'po': 42, 'proper': 173, 'proposal': 42, 'quote': 42, 'reach': 181, 'remind': 174, 'report': 183,
'revised': 173, 'samples': 42, 'send': 174, 'signed': 173, 'specs': 42, 'tell': 174, 'term': 43, 'thank': 174,
'updated': 173, 'write': 174}, {'is': 28, 'll': 27, 'should': 27, 'to': 118, 'will': 27}, {'<owed_thing>': 185, 'are':
36, 'is': 36, 're': 36, 's': 36}, {'...': 171, 'is': 28, 'll': 27, 'should': 27, 'to': 118, 'will': 27}, {'...': 186,
'<owed_thing>': 187, 'agreement': 42, 'answer': 42, 'contract': 42, 'copy': 42, 'decision': 42, 'deck': 42, 'docs':
42, 'documents': 42, 'draft': 42, 'feedback': 42, 'figures': 42, 'invoice': 42, 'list': 42, 'numbers': 42, 'offer':
42, 'order': 42, 'paperwork': 42, 'payment': 42, 'po': 42, 'proposal': 42, 'quote': 42, 'report': 42, 'samples': 42,
'specs': 42, 'term': 43}, {'^': 188, 'final': 46, 'first': 46, 'signed': 46}, {'of': 56}, {'favour': 190}, {'against':
56, 'for': 56, 'in': 191}, {'against': 56, 'firmly': 192, 'for': 56, 'in': 191, 'strongly': 192}, {'s': 23},
{'<their>': 23, 'N': 194}, {'^': 195}, {'^': 48}, {'<them>': 197, 'N': 197}, {'<did_free>': 9, 'owe': 198},
{'<owed_thing>': 29}, {'...': 200, '<owed_thing>': 187, 'agreement': 42, 'answer': 42, 'contract': 42, 'copy': 42,
'decision': 42, 'deck': 42, 'docs': 42, 'documents': 42, 'draft': 42, 'feedback': 42, 'figures': 42, 'invoice': 42,
'list': 42, 'numbers': 42, 'offer': 42, 'order': 42, 'paperwork': 42, 'payment': 42, 'po': 42, 'proposal': 42,
'quote': 42, 'report': 42, 'samples': 42, 'specs': 42, 'term': 43}, {'^': 201, 'final': 46, 'first': 46, 'signed':
46}, {'': (11, 'thinking')}, {'N': 203}, {'about': 204, 'of': 204}, {'': (0, 'missed'), 'times': 66}, {'time': 66},
{'again': 66, 'both': 206, 'each': 207, 'every': 207, 'only': 66, 'twice': 66}, {'machine': 208}, {'': (4,
'needs_from_me')}, {'<until>': 210, 'before': 210, 'by': 210, 'until': 210}, {'...': 211}, {'my': 212, 'our': 212},
{'^': 213}, {'<them>': 13, 'N': 13}, {'meet': 215, 'see': 215, 'visit': 215}, {'to': 216}, {'down': 217, 'out': 217,
'over': 217, 'round': 217, 'to': 216, 'up': 217}, {'<det>': 19, '<my>': 19, 'N': 19, 'all': 19, 'in': 19, 'it': 19,
'more': 19, 'off': 19, 'on': 19, 'out': 19, 'them': 19, 'up': 19}, {'<bid>': 19, '<bid_it>': 219}, {'^': 220}, {'^':
220, 'that': 21, 'to': 221}, {'^': 20, 'that': 21, 'to': 21}, {'reckons': 222, 'said': 222, 'says': 222, 'thinks':
223}, {'$$': 66}, {'tone': 225}, {'': (13, 'talk')}, {'accounts': 227}, {'all': 228}, {'out': 193}, {'...': 12, 'D':
11, 'later': 11}, {'N': 231}, {'w': 232, 'with': 232}, {'up': 233}, {'^': 19, 'against': 56, 'firmly': 192, 'for': 56,
'in': 191, 'strongly': 192}, {'to': 100, 'w': 100, 'with': 100}, {'away': 236, 'back': 236, 'down': 236, 'out': 236,
'over': 236, 'round': 236, 'to': 100, 'up': 236, 'w': 100, 'with': 100}, {'owe': 198}, {'...': 22, ':': 21}, {'N':
239}, {'from': 240}, {'<them>': 13, 'N': 13, 'away': 236, 'back': 236, 'down': 236, 'out': 236, 'over': 236, 'round':
236, 'to': 100, 'up': 236, 'w': 100, 'with': 100}, {'$$': 66, 'tone': 225}, {'reckons': 223, 'said': 223, 'says': 223,
'thinks': 223}, {'<until>': 210}, {'<owed_thing>': 245}, {'...': 246}, {'^': 247}, {'^': 247, 'a': 248, 'an': 248},
{'...': 245, '<until>': 210}, {'...': 245}, {'...': 246, '<owed_thing>': 250, 'all': 251, 'my': 212, 'our': 212,
'some': 251, 'the': 251, 'those': 251}, {'...': 246, '<owed_thing>': 250}, {'^': 253}, {'^': 252, 'a': 254, 'an':
254}, {'better': 19, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'nuts': 19, 'overpaying': 19, 'right': 19,
'silly': 19, 'stupid': 19, 'too': 19, 'undercharging': 19, 'underpricing': 19, 'wise': 19, 'wrong': 19}, {'^': 256},
{'be': 257}, {'am': 257, 'are': 257, 'd': 258, 'm': 257, 're': 257, 'were': 257, 'would': 258}, {'<i>': 259}, {'<i>':
259, 'that': 260}, {'saying': 227}, {'are': 262, 'say': 227}, {'': (13, 'talk'), 'are': 227, 'got': 227, 'had': 227,
'has': 227, 'is': 227, 'left': 227, 'might': 227, 'quit': 227, 's': 227, 'was': 227, 'were': 227, 'will': 227},
{'are': 227, 'got': 227, 'had': 227, 'has': 227, 'is': 227, 'left': 227, 'might': 227, 'quit': 227, 's': 227, 'was':
227, 'were': 227, 'will': 227}, {'': (13, 'talk'), '<they>': 265}, {'<they>': 264, 'it': 227, 'on': 227, 'that': 266},
{'<they>': 265}, {'<they>': 265, 'that': 268}, {'it': 227}, {'has': 270, 'is': 227}, {'answering': 209, 'answerphone':
208, 'vm': 208, 'voicemail': 208}, {'down': 13, 'in': 13, 'over': 13, 'round': 13, 'up': 13}, {'w': 100, 'with': 100},
{'call': 274, 'meeting': 274}, {'N': 273, 'a': 275, 'breakfast': 274, 'brunch': 274, 'coffee': 274, 'dinner': 274,
'drinks': 274, 'lunch': 274, 'tea': 274}, {'...': 12, 'meet': 215, 'see': 215, 'visit': 215}, {'to': 277, 'w': 100,
'with': 100}, {'away': 236, 'back': 236, 'down': 278, 'out': 278, 'over': 278, 'round': 278, 'to': 277, 'up': 278,
'w': 100, 'with': 100}, {'<verb3>': 227}, {'': (13, 'talk'), 'N': 227}, {'<they>': 227, 'N': 280, 'it': 227, 'on':
227, 'that': 281}, {'': (13, 'talk'), '<they>': 265, 'N': 227}, {'<they>': 264, 'N': 280, 'it': 227, 'on': 227,
'that': 283}, {'<they>': 227, 'it': 227, 'on': 227, 'that': 227}, {'^': 99}, {'<they>': 203}, {'<they>': 203, 'that':
287}, {'<they>': 227}, {'did': 289, 'does': 289, 'has': 289, 'is': 289, 'was': 289, 'will': 289}, {'gather': 227,
'hear': 227, 'understand': 227}, {'': (15, 'gave:intro')}, {'N': 292}, {'N': 293}, {'off': 225}, {'busy': 225, 'dead':
225, 'engaged': 225, 'switched': 295}, {'busy': 225, 'dead': 225, 'engaged': 225, 'is': 296, 's': 296, 'seems': 227,
'switched': 295, 'was': 296}, {'answering': 209, 'answerphone': 208, 'reckons': 222, 'said': 222, 'says': 222,
'thinks': 223, 'vm': 208, 'voicemail': 208}, {'has': 270}, {'whole': 66}, {'$$': 66, 'again': 66, 'all': 66, 'both':
66, 'each': 66, 'every': 66, 'for': 66, 'still': 66, 'the': 300}, {'again': 66, 'all': 66, 'both': 66, 'each': 66,
'every': 66, 'for': 66, 'still': 66, 'the': 300}, {'busy': 301, 'dead': 301, 'engaged': 301, 'off': 302, 'switched':
295}, {'busy': 301, 'dead': 301, 'engaged': 301, 'is': 303, 'off': 302, 's': 303, 'switched': 295, 'was': 303},
{'like': 227}, {'says': 227}, {'<them>': 13, 'N': 231}, {'1': 66}, {'call': 66, 'meeting': 66}, {'up': 66}, {'off':
66}, {'one': 66}, {'to': 312}, {'1': 308, '1on1': 66, 'appointment': 66, 'board': 309, 'breakfast': 66, 'call': 66,
'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'interview': 66, 'kick': 311, 'kickoff': 66, 'lunch': 66,
'meeting': 66, 'offsite': 66, 'one': 313, 'party': 66, 'retro': 66, 'review': 66, 'session': 66, 'slot': 66, 'stand':
310, 'standup': 66, 'sync': 66, 'weekly': 66, 'workshop': 66, 'zoom': 66}, {'': (0, 'missed'), '1': 308, '1on1': 66,
'appointment': 66, 'board': 309, 'breakfast': 66, 'call': 66, 'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66,
'interview': 66, 'kick': 311, 'kickoff': 66, 'lunch': 66, 'meeting': 66, 'offsite': 66, 'one': 313, 'party': 66,
'retro': 66, 'review': 66, 'session': 66, 'slot': 66, 'stand': 310, 'standup': 66, 'sync': 66, 'weekly': 66,
'workshop': 66, 'zoom': 66}, {'1': 308, '1on1': 66, 'appointment': 66, 'board': 314, 'breakfast': 66, 'call': 66,
'catch': 310, 'coffee': 66, 'daily': 314, 'demo': 66, 'dinner': 66, 'interview': 66, 'kick': 311, 'kickoff': 66,
'lunch': 66, 'meeting': 66, 'monthly': 314, 'offsite': 66, 'one': 313, 'party': 66, 'quarterly': 314, 'retro': 66,
'review': 66, 'session': 66, 'slot': 66, 'stand': 310, 'standup': 66, 'sync': 66, 'team': 314, 'weekly': 315,
'workshop': 66, 'zoom': 66}, {'s': 316}, {'<their>': 316, 'D': 316, 'N': 317, 'my': 316, 'our': 316, 'the': 316,
'this': 316}, {'touch': 66}, {'in': 319}, {'see': 66}, {'': (0, 'missed'), 'up': 66}, {'base': 66}, {'ask': 66,
'check': 66, 'drop': 66, 'email': 66, 'get': 320, 'give': 66, 'go': 321, 'invite': 66, 'look': 322, 'message': 66,
'phone': 66, 'ping': 66, 'pop': 66, 'reply': 66, 'ring': 66, 'send': 66, 'text': 66, 'thank': 66, 'touch': 323,
'write': 66}, {'really': 324}, {'<owed_thing>': 171}, {'...': 326, '<owed_thing>': 177}, {'^': 327}, {'...': 246,
'<owed_thing>': 250, 'all': 251, 'my': 251, 'our': 251, 'some': 251, 'the': 251, 'those': 251}, {'^': 329, 'a': 254,
'an': 254}, {'of': 196}, {'sign': 331}, {'s': 66}, {'<their>': 66, 'N': 333}, {'N': 227}, {'from': 334, 'that': 335,
'through': 334, 'via': 334}, {'back': 66, 'in': 319}, {'apologise': 66, 'apologize': 66, 'ask': 66, 'check': 66,
'congratulate': 66, 'drop': 66, 'email': 66, 'get': 337, 'give': 66, 'go': 321, 'invite': 66, 'look': 322, 'message':
66, 'phone': 66, 'ping': 66, 'pop': 66, 'reply': 66, 'ring': 66, 'send': 66, 'text': 66, 'thank': 66, 'touch': 323,
'write': 66}, {'to': 338}, {'<them>': 197}, {'say': 227}, {'N': 280, 'that': 335}, {'to': 324}, {'ought': 343,
'should': 324}, {'<i>': 259, '^': 220, 'just': 21, 'that': 260, 'to': 221}, {'are': 227}, {'t': 19}, {'<bid>': 19,
'<bid_it>': 219, 'always': 19, 'build': 19, 'buy': 19, 'charge': 19, 'cut': 19, 'don': 347, 'dont': 19, 'double': 19,
'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'keep': 19, 'launch': 19, 'never': 19, 'raise': 19, 'sell': 19,
'ship': 19, 'start': 19, 'stop': 19, 'test': 19, 'try': 19, 'use': 19, 'wait': 19}, {'^': 348}, {'^': 348, 'just': 21,
'to': 349}, {'<i>': 259, '^': 348, 'just': 21, 'that': 260, 'to': 349}, {'later': 11}, {'N': 352}, {'': (13, 'talk'),
'like': 227}, {'back': 66}, {'apologise': 66, 'apologize': 66, 'ask': 66, 'check': 66, 'congratulate': 66, 'drop': 66,
'email': 66, 'get': 355, 'invite': 66, 'message': 66, 'phone': 66, 'probably': 324, 'really': 324, 'reply': 66,
'send': 66, 'text': 66, 'thank': 66, 'write': 66}, {'hear': 227}, {'i': 357}, {'from': 334, 'through': 334, 'via':
334}, {'of': 120}, {'from': 120, 'off': 120, 'out': 360}, {'...': 361}, {'^': 362}, {'...': 361, '<their>': 23, 'N':
194}, {'<their>': 363, '^': 364, 'a': 363, 'an': 363, 'any': 363, 'my': 363, 'our': 363, 'the': 363}, {'given': 365,
'sent': 365}, {'<their>': 363, '^': 362, 'a': 363, 'an': 363, 'any': 363, 'my': 363, 'our': 363, 'the': 363}, {'up':
365}, {'be': 366, 'collect': 365, 'get': 365, 'have': 367, 'hear': 367, 'pick': 368, 'receive': 365, 'see': 365},
{'after': 196, 'chasing': 196, 'lacking': 196, 'missing': 196, 'no': 332, 'owe': 198, 'short': 331, 'to': 369}, {'to':
272}, {'^': 20, 'just': 21, 'to': 21}, {'is': 227}, {'it': 49}, {'<until>': 48, '^': 374}, {'get': 375, 'have': 375,
'see': 375}, {'could': 376, 'd': 376, 'll': 376, 'will': 376, 'would': 376}, {'<they>': 377}, {'promised': 378,
'said': 378, 'swore': 378}, {'<i>': 379}, {'...': 186, '<owed_thing>': 172, 'agreement': 42, 'answer': 42, 'contract':
42, 'copy': 42, 'decision': 42, 'deck': 42, 'docs': 42, 'documents': 42, 'draft': 42, 'feedback': 42, 'figures': 42,
'invoice': 42, 'list': 42, 'numbers': 42, 'offer': 42, 'order': 42, 'paperwork': 42, 'payment': 42, 'po': 42,
'proposal': 42, 'quote': 42, 'report': 42, 'samples': 42, 'specs': 42, 'term': 43}, {'^': 381, 'buzz': 373, 'final':
46, 'first': 46, 'rumour': 373, 'signed': 46, 'word': 373}, {'say': 227, 'to': 70}, {'<them>': 48, 'N': 48},
{'forward': 384, 'intro': 384, 'introduce': 384, 'send': 384, 'share': 384}, {'': (12, 'task')}, {'^': 385, 'do':
386}, {'<them>': 66, 'N': 66}, {'of': 388}, {'<them>': 66, 'N': 66, 'hold': 389}, {'to': 388}, {'call': 388, 'catch':
388, 'get': 390, 'hunt': 388, 'nail': 388, 'pin': 388, 'raise': 388, 'reach': 388, 'ring': 388, 'see': 388, 'speak':
391, 'track': 388}, {'to': 392}, {'$$': 66, 'again': 66, 'both': 206, 'each': 207, 'every': 207, 'only': 66, 'twice':
66}, {'from': 240, 'has': 270, 'is': 227}, {'<bid>': 19, 'go': 19}, {'^': 396}, {'^': 20, 'not': 397}, {'t': 397},
{'to': 369}, {'<did_free>': 9, '<i>': 18, '<their>': 47, '<they>': 55, '<view>': 61, 'N': 114, '^': 184, 'a': 189,
'advised': 193, 'after': 196, 'also': 199, 'an': 202, 'annoyed': 205, 'answering': 209, 'answerphone': 208, 'anxious':
205, 'argued': 193, 'awaiting': 214, 'awaits': 214, 'away': 218, 'basically': 224, 'busy': 226, 'by': 229, 'came':
230, 'catching': 234, 'chasing': 196, 'collecting': 215, 'counseled': 235, 'counselled': 235, 'curious': 205,
'cycling': 237, 'd': 21, 'definitely': 238, 'dm': 241, 'driving': 242, 'dropping': 215, 'email': 241, 'engaged': 243,
'essentially': 244, 'excited': 205, 'expect': 249, 'expecting': 255, 'expects': 255, 'feels': 261, 'fetching': 215,
'figures': 261, 'final': 46, 'first': 46, 'flying': 237, 'folk': 263, 'from': 240, 'gather': 267, 'gathered': 269,
'going': 237, 'gossip': 271, 'got': 272, 'having': 276, 'he': 71, 'heading': 279, 'hear': 282, 'heard': 284,
'hearing': 285, 'her': 286, 'his': 286, 'honestly': 244, 'hope': 288, 'hoping': 288, 'hosting': 215, 'how': 290, 'i':
291, 'intro': 294, 'it': 297, 'jealous': 205, 'just': 298, 'lacking': 196, 'legend': 299, 'line': 304, 'literally':
244, 'looks': 305, 'mail': 241, 'market': 306, 'meeting': 307, 'message': 241, 'missed': 318, 'missing': 196, 'must':
325, 'my': 328, 'need': 249, 'needed': 330, 'needs': 255, 'no': 332, 'note': 241, 'noticed': 336, 'now': 238,
'number': 304, 'off': 279, 'only': 272, 'ought': 339, 'our': 328, 'owe': 340, 'people': 341, 'phone': 304, 'picking':
215, 'planning': 11, 'popping': 218, 'proud': 205, 'read': 342, 'really': 344, 'reckons': 345, 'rumor': 299, 'rumour':
299, 'rumours': 346, 'said': 350, 'saw': 336, 'says': 351, 'see': 336, 'seeing': 353, 'seemingly': 227, 'seems': 354,
'she': 71, 'short': 331, 'should': 356, 'signed': 46, 'simply': 244, 'so': 358, 'sounds': 305, 'spotted': 359,
'still': 370, 'straight': 371, 'street': 306, 'suggests': 372, 'taking': 215, 'talk': 373, 'text': 241, 'that': 380,
'the': 382, 'their': 286, 'they': 383, 'thinking': 205, 'thinks': 261, 'to': 387, 'traveling': 237, 'travelling': 237,
'trying': 393, 'understand': 269, 'visiting': 353, 'vm': 394, 'voicemail': 394, 'want': 249, 'wanted': 330, 'wants':
255, 'warned': 193, 'was': 193, 'what': 290, 'whatsapp': 241, 'when': 290, 'where': 290, 'which': 380, 'why': 290,
'wish': 288, 'wishing': 288, 'word': 395, 'worried': 205, 'would': 398, 'wouldn': 399, 'wouldnt': 397, 'yet': 400},
{'from': 174}, {'...': 402}, {'get': 403}, {'N': 386}, {'...': 405}, {'you': 406}, {'done': 406}, {'congrats': 406,
'congratulations': 406, 'happy': 406, 'hello': 406, 'hi': 406, 'sorry': 406, 'thank': 407, 'thanks': 406, 'well':
408}, {'^': 404, 'say': 409, 'wish': 409}, {'^': 0}, {'free': 411}, {'bono': 411}, {'for': 412, 'free': 411, 'help':
411, 'helping': 411, 'pro': 413, 'unpaid': 411}, {'for': 412, 'free': 411, 'help': 411, 'helping': 411, 'of': 414,
'pro': 413, 'unpaid': 411}, {'': (18, 'gave:mentoring')}, {'^': 416}, {'': (18, 'gave:mentoring'), 'students': 417},
{'^': 418, 'at': 417}, {'for': 412, 'free': 411, 'help': 411, 'helping': 411, 'mentoring': 419, 'pro': 413, 'unpaid':
411, 'volunteering': 411}, {'for': 412, 'free': 411, 'help': 411, 'helping': 411, 'mentoring': 419, 'of': 420, 'pro':
413, 'unpaid': 411, 'volunteering': 411}, {'calls': 66}, {'afternoon': 415, 'day': 415, 'days': 415, 'evening': 415,
'h': 421, 'hour': 421, 'hours': 421, 'hr': 421, 'hrs': 421, 'missed': 422, 'morning': 415}, {'minute': 225}, {'last':
424}, {'the': 425}, {'me': 225, 'us': 225}, {'$$': 66, 'again': 225, 'at': 426, 'last': 424, 'on': 427}, {'$$': 66,
'again': 225, 'at': 426, 'back': 225, 'last': 424, 'on': 427, 'out': 225}, {'<off_it>': 429}, {'be': 430}, {'to':
431}, {'been': 430}, {'<off_it>': 429, 'been': 430}, {'been': 430, 'being': 430, 'gets': 430, 'got': 430, 'had': 432,
'has': 433, 'is': 430, 's': 434, 'was': 430, 'were': 430}, {'N': 435}, {'<off_it>': 428, 'been': 430, 'being': 430,
'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 430, 's': 434, 'skipped': 66, 'w': 436, 'was': 430, 'were':
430, 'with': 436}, {'1': 437}, {'skipped': 66}, {'': (17, 'gave:knowledge')}, {'^': 440}, {'about': 441, 'in': 441,
'on': 441, 'through': 441}, {'about': 441, 'for': 441, 'in': 441, 'on': 441}, {'...': 442, 'about': 441, 'for': 441,
'in': 441, 'on': 441, 'up': 443}, {'<them>': 444, 'N': 444}, {'<them>': 440, 'N': 440}, {'to': 446}, {'...': 447},
{'for': 446, 'to': 446}, {'...': 449}, {'^': 450}, {'<them>': 441, 'N': 441}, {'<them>': 441, 'N': 441, '^': 448,
'how': 441, 'my': 451, 'our': 451, 'the': 451, 'to': 452, 'what': 441, 'when': 441, 'where': 441, 'which': 441, 'why':
441}, {'': (20, 'gave:referral')}, {'<them>': 454}, {'to': 455}, {'...': 456}, {'^': 457}, {'of': 458}, {'': (16,
'gave:feedback')}, {'^': 460}, {'^': 460, 'about': 461, 'back': 461, 'on': 461, 'to': 461}, {'^': 454}, {'to': 463},
{'along': 464, 'on': 464, 'over': 464, 'to': 463}, {'card': 465, 'cv': 465, 'details': 465, 'name': 465, 'number':
465, 'portfolio': 465, 'profile': 465, 'resume': 465}, {'for': 463, 'of': 463, 'to': 463}, {'<contact_of>': 454,
'<contact_thing>': 454}, {'^': 468}, {'s': 469}, {'': (19, 'gave:resource')}, {'<useful>': 471}, {'...': 472,
'<useful>': 471}, {'<useful>': 471, 's': 468}, {'...': 474, '<useful>': 471}, {'a': 473, 'an': 473, 'my': 475, 'our':
475, 'some': 473, 'that': 473, 'the': 475, 'this': 473, 'three': 473, 'two': 473}, {'<remarks_on>': 461},
{'<contact_of>': 467, '<contact_thing>': 467, 'few': 477}, {'a': 473, 'an': 473, 'my': 473, 'our': 473, 'some': 473,
'that': 473, 'the': 473, 'this': 473}, {'^': 479}, {'few': 477}, {'<remarks_on>': 461, 'a': 481, 'detailed': 477,
'honest': 477, 'my': 477, 'our': 477, 'some': 477, 'the': 477, 'written': 477}, {'<contact_of>': 467,
'<contact_thing>': 467, '<remarks_on>': 461}, {'a': 473, 'an': 473, 'my': 473, 'our': 473, 'some': 473, 'that': 473,
'the': 473, 'this': 473, 'three': 473, 'two': 473}, {'<contact_of>': 467, '<contact_thing>': 467, '<remarks_on>': 461,
'^': 484, 'a': 478, 'detailed': 477, 'honest': 477, 'my': 483, 'our': 483, 'some': 477, 'the': 483, 'written': 477},
{'<contact_of>': 467, '<contact_thing>': 467, '<remarks_on>': 461, 'N': 470, '^': 476, 'a': 478, 'across': 480,
'back': 482, 'detailed': 477, 'honest': 477, 'my': 483, 'on': 480, 'our': 483, 'over': 485, 'some': 477, 'the': 483,
'written': 477}, {'^': 479, 'across': 480, 'on': 480, 'over': 480}, {'<them>': 471, 'N': 471}, {'to': 488, 'with':
488}, {'<them>': 471}, {'to': 490, 'with': 490}, {'...': 489, 'along': 491, 'on': 491, 'over': 491, 'to': 488, 'with':
488}, {'<useful>': 492}, {'...': 493, '<useful>': 492}, {'...': 489, 'to': 488, 'with': 488}, {'<useful>': 495},
{'...': 496, '<useful>': 495}, {'along': 491, 'on': 491, 'over': 491, 'to': 490, 'with': 490}, {'<useful>': 498},
{'...': 499, '<useful>': 498}, {'a': 494, 'an': 494, 'my': 494, 'our': 494, 'some': 497, 'that': 500, 'the': 494},
{'<remarks_on>': 462}, {'<contact_of>': 459, '<contact_thing>': 459, 'few': 502}, {'a': 497, 'an': 497, 'my': 497,
'our': 497, 'some': 497, 'the': 497}, {'^': 504}, {'^': 460, 'back': 461}, {'<remarks_on>': 506}, {'few': 507},
{'<remarks_on>': 506, 'a': 508, 'detailed': 507, 'honest': 507, 'my': 507, 'some': 507, 'written': 507},
{'<contact_of>': 459, '<contact_thing>': 459}, {'<contact_of>': 459, '<contact_thing>': 459, '^': 504, 'a': 510,
'the': 510}, {'<contact_of>': 459, '<contact_thing>': 459, 'few': 507}, {'<contact_of>': 459, '<contact_thing>': 459,
'<remarks_on>': 506, '^': 504, 'a': 512, 'detailed': 507, 'honest': 507, 'my': 507, 'some': 507, 'the': 510,
'written': 507}, {'<contact_of>': 471, '<contact_thing>': 471, '<useful>': 471}, {'...': 514, '<contact_of>': 471,
'<contact_thing>': 471, '<useful>': 471}, {'a': 515, 'an': 515, 'my': 515, 'our': 515, 'the': 515}, {'^': 516},
{'<them>': 517}, {'<contact_of>': 459, '<contact_thing>': 459, '<remarks_on>': 462, '<their>': 466, '<them>': 486,
'N': 487, '^': 501, 'a': 503, 'across': 505, 'along': 505, 'back': 509, 'detailed': 502, 'honest': 502, 'my': 502,
'off': 505, 'on': 511, 'over': 513, 'round': 505, 'some': 502, 'the': 510, 'to': 518, 'written': 502}, {'...': 48},
{'...': 126, '<them>': 520, 'both': 48}, {'<give1>': 521}, {'^': 48, 'with': 197}, {'^': 48, 'off': 523, 'out': 523,
'up': 523, 'with': 197}, {'<them>': 524, 'N': 524}, {'at': 100, 'down': 100, 'for': 100, 'in': 100, 'on': 100, 'out':
100, 'over': 100, 'to': 100, 'up': 100, 'with': 100}, {'...': 126}, {'^': 527}, {'<giveinf>': 48}, {'^': 529}, {'for':
530, 'to': 530, 'with': 530}, {'...': 115}, {'^': 532}, {'<them>': 533, 'N': 533, '^': 527}, {'...': 126, '<giveinf>':
48}, {'^': 535}, {'for': 536, 'to': 530, 'with': 530}, {'...': 12, '^': 529}, {'...': 12, '^': 529, 'call': 11,
'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk': 11, 'visit': 11}, {'at': 100, 'down': 100, 'for': 538, 'in':
100, 'on': 100, 'out': 100, 'over': 100, 'to': 539, 'up': 100, 'with': 538}, {'<them>': 533, 'N': 533, 'together':
100}, {'<them>': 533, 'N': 533}, {'...': 12, 'at': 100, 'down': 100, 'for': 100, 'in': 100, 'on': 100, 'out': 100,
'over': 100, 'to': 100, 'up': 100, 'with': 100}, {'of': 528}, {'charge': 544}, {'up': 531}, {'...': 12, 'call': 11,
'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk': 11, 'visit': 11}, {'at': 100, 'down': 100, 'for': 100, 'in':
100, 'on': 100, 'out': 100, 'over': 100, 'to': 547, 'up': 100, 'with': 100}, {'hook': 537}, {'the': 549}, {'...': 12,
'^': 527}, {'for': 528}, {'in': 531}, {'^': 23}, {'on': 554}, {'waiting': 555}, {'...': 12, '<them>': 533, 'N': 533,
'^': 527}, {'...': 12, 'to': 392}, {'orders': 531}, {'<making>': 525, '<outing>': 100, 'attending': 100, 'away': 526,
'booked': 526, 'booking': 528, 'bound': 531, 'bringing': 534, 'calling': 528, 'catching': 100, 'celebrating': 100,
'charged': 531, 'chasing': 528, 'collecting': 528, 'cooking': 100, 'delivering': 528, 'doing': 100, 'down': 537,
'drafting': 528, 'driving': 100, 'dropping': 534, 'due': 540, 'emailing': 528, 'finishing': 528, 'flying': 100,
'getting': 541, 'giving': 542, 'going': 543, 'handling': 528, 'having': 100, 'heading': 543, 'hosting': 100, 'in':
545, 'introducing': 528, 'left': 531, 'lending': 542, 'lined': 546, 'mailing': 528, 'making': 528, 'meant': 531,
'measuring': 528, 'meeting': 100, 'obliged': 531, 'off': 548, 'on': 550, 'ordering': 528, 'out': 526, 'paying': 528,
'picking': 551, 'planning': 11, 'playing': 100, 'posting': 528, 'presenting': 100, 'printing': 528, 'responsible':
552, 'ringing': 528, 'roped': 553, 'running': 100, 'seeing': 100, 'sending': 534, 'sharing': 528, 'showing': 100,
'signed': 546, 'speaking': 100, 'still': 556, 'taking': 557, 'tasked': 531, 'texting': 528, 'traveling': 100,
'travelling': 100, 'trying': 558, 'under': 559, 'visiting': 100, 'watching': 100, 'writing': 528}, {'<outing>': 100,
'away': 526, 'booked': 526, 'due': 526, 'going': 526, 'heading': 526, 'off': 526, 'out': 526}, {'<outing>': 100,
'away': 526, 'booked': 526, 'due': 543, 'going': 526, 'having': 100, 'heading': 526, 'meeting': 100, 'off': 543,
'out': 526}, {'...': 12, 'got': 100}, {'got': 100}, {'am': 561, 'are': 562, 'fly': 100, 'have': 563, 'm': 561, 'meet':
100, 're': 561, 'travel': 100, 've': 564}, {'N': 565}, {'together': 100}, {'<making>': 525, '<outing>': 100,
'attending': 100, 'away': 526, 'booked': 526, 'booking': 528, 'bound': 531, 'bringing': 528, 'calling': 528,
'catching': 100, 'celebrating': 100, 'charged': 531, 'chasing': 528, 'collecting': 528, 'cooking': 100, 'delivering':
528, 'doing': 100, 'down': 537, 'drafting': 528, 'driving': 100, 'dropping': 528, 'due': 540, 'emailing': 528,
'finishing': 528, 'flying': 100, 'getting': 567, 'going': 543, 'handling': 528, 'having': 100, 'heading': 543,
'hosting': 100, 'in': 545, 'introducing': 528, 'left': 531, 'lined': 546, 'mailing': 528, 'making': 528, 'meant': 531,
'measuring': 528, 'meeting': 100, 'obliged': 531, 'off': 548, 'on': 550, 'ordering': 528, 'out': 526, 'paying': 528,
'picking': 551, 'planning': 11, 'playing': 100, 'posting': 528, 'presenting': 100, 'printing': 528, 'responsible':
552, 'ringing': 528, 'roped': 553, 'running': 100, 'seeing': 100, 'sending': 528, 'sharing': 528, 'showing': 100,
'signed': 546, 'speaking': 100, 'taking': 551, 'tasked': 531, 'texting': 528, 'traveling': 100, 'travelling': 100,
'trying': 100, 'under': 559, 'visiting': 100, 'watching': 100, 'writing': 528}, {'there': 225}, {'attend': 225, 'be':
569, 'come': 225, 'go': 225}, {'t': 570}, {'not': 570}, {'for': 127}, {'across': 128, 'back': 128, 'done': 573, 'off':
128, 'over': 128, 'ready': 573, 'to': 127, 'w': 127, 'with': 127}, {'...': 574}, {'^': 575}, {'get': 576, 'have': 576,
'mentioned': 227, 'met': 227, 'missed': 318, 'offered': 227, 'promised': 227, 'said': 227, 'seen': 227, 'sent': 227,
'told': 227}, {'': (0, 'missed'), '$$': 66}, {'attend': 578, 'be': 569, 'call': 66, 'come': 225, 'go': 578, 'meet':
66, 'reach': 66, 'see': 66, 'speak': 66, 'talk': 66, 'visit': 66}, {'not': 579}, {'attend': 578, 'be': 569, 'call':
66, 'come': 225, 'go': 578, 'happen': 66, 'meet': 66, 'see': 66, 'speak': 66, 'talk': 66, 'visit': 66}, {'t': 581},
{'attend': 578, 'be': 569, 'call': 66, 'come': 225, 'go': 578, 'meet': 66, 'see': 66, 'speak': 66, 'talk': 66,
'visit': 66}, {'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk': 11, 'visit': 11}, {'to': 584},
{'how': 441}, {'N': 100}, {'N': 100, 'to': 587, 'with': 587}, {'mentioned': 227, 'met': 227, 'missed': 318, 'offered':
227, 'promised': 227, 'said': 227, 'seen': 227, 'sent': 227, 'told': 227}, {'1': 13}, {'D': 11, 'again': 12, 'next':
12}, {'up': 13}, {'one': 13}, {'to': 593}, {'call': 13}, {'1': 590, 'appointment': 13, 'breakfast': 13, 'brunch': 13,
'call': 13, 'catch': 592, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'follow': 592,
'interview': 13, 'lunch': 13, 'meeting': 13, 'mtg': 13, 'one': 594, 'phone': 595, 'session': 13, 'supper': 13, 'sync':
13, 'tea': 13, 'video': 595, 'workshop': 13, 'zoom': 13}, {'...': 12, '1': 590, 'D': 11, 'appointment': 13,
'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner':
13, 'drinks': 13, 'follow': 592, 'interview': 13, 'lunch': 13, 'meeting': 13, 'mtg': 13, 'one': 594, 'phone': 595,
'session': 13, 'supper': 13, 'sync': 13, 'tea': 13, 'video': 595, 'workshop': 13, 'zoom': 13}, {'up': 597}, {'1': 590,
'another': 596, 'appointment': 13, 'board': 596, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592, 'chat': 13,
'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 596, 'first': 596, 'follow': 598,
'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 596, 'mtg': 13, 'one': 594, 'phone': 595, 'quick': 596,
'second': 596, 'session': 13, 'short': 596, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 596, 'video': 595, 'weekly':
596, 'workshop': 13, 'zoom': 13}, {'N': 13}, {'meet': 600, 'see': 600, 'visit': 600}, {'1': 590, 'a': 599, 'an': 599,
'another': 596, 'appointment': 13, 'board': 596, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592, 'chat': 13,
'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 596, 'first': 596, 'follow': 598,
'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 596, 'mtg': 13, 'my': 599, 'one': 594, 'our': 599, 'phone':
595, 'quick': 596, 'second': 596, 'session': 13, 'short': 596, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 596,
'the': 599, 'to': 601, 'video': 595, 'weekly': 596, 'workshop': 13, 'zoom': 13}, {'1': 590, 'N': 591, 'a': 599, 'an':
599, 'another': 596, 'appointment': 13, 'board': 596, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592, 'chat':
13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 596, 'first': 596, 'follow': 598,
'got': 602, 'interview': 13, 'lunch': 13, 'meeting': 13, 'missed': 318, 'monthly': 596, 'mtg': 13, 'my': 599, 'one':
594, 'our': 599, 'phone': 595, 'quick': 596, 'second': 596, 'session': 13, 'short': 596, 'supper': 13, 'sync': 13,
'tea': 13, 'team': 596, 'the': 599, 'to': 601, 'video': 595, 'weekly': 596, 'workshop': 13, 'zoom': 13}, {'N': 591},
{'attending': 100, 'booking': 528, 'catching': 100, 'celebrating': 100, 'chasing': 528, 'collecting': 528, 'cooking':
100, 'delivering': 528, 'doing': 100, 'drafting': 528, 'driving': 100, 'emailing': 528, 'finishing': 528, 'flying':
100, 'getting': 567, 'going': 100, 'having': 100, 'heading': 100, 'hosting': 100, 'mailing': 528, 'measuring': 528,
'meeting': 100, 'ordering': 528, 'picking': 551, 'playing': 100, 'posting': 528, 'presenting': 100, 'printing': 528,
'ringing': 528, 'running': 100, 'seeing': 100, 'showing': 100, 'speaking': 100, 'taking': 100, 'texting': 528,
'traveling': 100, 'travelling': 100, 'trying': 100, 'visiting': 100, 'watching': 100}, {'at': 100, 'back': 100, 'in':
100, 'over': 100, 'with': 100}, {'be': 606, 'get': 576, 'have': 576}, {'...': 12, 'D': 11, 'again': 12, 'next': 12},
{'N': 608, 'to': 587, 'with': 587}, {'to': 601}, {'reply': 66}, {'answer': 66}, {'a': 611, 'an': 612, 'past': 66,
'there': 66, 'through': 66}, {'it': 66}, {'got': 613, 'made': 614}, {'ask': 66, 'check': 66, 'drop': 66, 'email': 66,
'get': 320, 'give': 66, 'go': 321, 'have': 66, 'invite': 66, 'look': 322, 'message': 66, 'phone': 66, 'ping': 66,
'pop': 66, 'reply': 66, 'ring': 66, 'send': 66, 'text': 66, 'thank': 66, 'touch': 323, 'write': 66}, {'to': 616},
{'...': 126, 'D': 48}, {'^': 618}, {'get': 619, 'have': 619, 'receive': 619, 'see': 619}, {'to': 620}, {'able': 621},
{'be': 622, 'get': 619, 'have': 619, 'receive': 619, 'see': 619}, {'can': 620, 'could': 620, 'd': 620, 'll': 623,
'will': 620, 'would': 620}, {'<they>': 624}, {'<they>': 624, 'that': 625}, {'...': 115, 'D': 48}, {'^': 627}, {'get':
628, 'have': 628, 'receive': 619, 'see': 628}, {'be': 622, 'get': 628, 'have': 628, 'receive': 619, 'see': 628},
{'can': 620, 'could': 629, 'd': 629, 'll': 630, 'will': 629, 'would': 629}, {'<them>': 626, '<they>': 631, 'N': 626,
'that': 625}, {'internet': 66, 'news': 66, 'paper': 66, 'radio': 66, 'tv': 66}, {'the': 633}, {'on': 66}, {'in': 634,
'it': 635, 'on': 634}, {'to': 66}, {'': (0, 'missed'), 'ask': 66, 'check': 66, 'drop': 66, 'email': 66, 'get': 320,
'give': 66, 'go': 321, 'invite': 66, 'look': 322, 'message': 66, 'phone': 66, 'ping': 66, 'pop': 66, 'reply': 66,
'ring': 66, 'send': 66, 'text': 66, 'thank': 66, 'touch': 323, 'write': 66}, {'to': 638}, {'have': 637, 'must': 66,
'need': 637, 'ought': 639, 'should': 638}, {'<bid>': 227, '<bid_of>': 227}, {'<i>': 227, '<they>': 624}, {'<i>': 227,
'<they>': 631, '^': 641, 'that': 642}, {'^': 641}, {'be': 606}, {'been': 66, 'called': 66, 'gone': 66, 'met': 66,
'phoned': 66, 'replied': 66, 'rung': 66, 'seen': 66, 'visited': 66, 'written': 66}, {'have': 646, 'probably': 324,
'really': 324}, {'...': 49}, {'^': 648}, {'get': 649, 'have': 649, 'see': 649}, {'could': 650, 'd': 650, 'll': 650,
'will': 650, 'would': 650}, {'<they>': 651}, {'<i>': 227}, {'<i>': 227, 'that': 653}, {'<they>': 624, '^': 641,
'that': 625}, {'<them>': 643, 'N': 655}, {'trying': 393}, {'1': 590, 'a': 599, 'an': 599, 'another': 596,
'appointment': 13, 'been': 657, 'board': 596, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592, 'chat': 13,
'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 596, 'first': 596, 'follow': 598, 'got':
602, 'interview': 13, 'lunch': 13, 'meeting': 13, 'missed': 318, 'monthly': 596, 'mtg': 13, 'my': 599, 'one': 594,
'our': 599, 'phone': 595, 'quick': 596, 'second': 596, 'session': 13, 'short': 596, 'supper': 13, 'sync': 13, 'tea':
13, 'team': 596, 'the': 599, 'to': 601, 'video': 595, 'weekly': 596, 'workshop': 13, 'zoom': 13}, {'': (23,
'contact')}, {'s': 659}, {'': (23, 'contact'), 'N': 660, 'hers': 659, 'his': 659, 'theirs': 659}, {'at': 661, 'by':
659, 'due': 585, 'off': 585, 'planning': 11, 'with': 659}, {'get': 576, 'have': 576}, {'^': 522, 'am': 560, 'and':
566, 'are': 568, 'can': 571, 'cannot': 570, 'cant': 570, 'could': 572, 'couldn': 571, 'couldnt': 570, 'd': 577, 'did':
580, 'didn': 582, 'didnt': 583, 'due': 585, 'explained': 586, 'go': 588, 'had': 589, 'have': 603, 'host': 604, 'im':
605, 'll': 607, 'm': 560, 'meet': 609, 'missed': 318, 'must': 325, 'need': 610, 'never': 615, 'not': 615, 'off': 585,
'ought': 617, 'promised': 632, 're': 568, 'read': 636, 'really': 640, 'said': 643, 'saw': 636, 'say': 644, 'see': 609,
'shall': 645, 'should': 647, 'swore': 652, 'thought': 654, 'told': 656, 've': 658, 'visit': 609, 'was': 662, 'were':
662, 'will': 607, 'would': 663}, {'through': 441, 'thru': 441}, {'all': 665, 'right': 665, 'through': 441, 'thru':
441}, {'<them>': 666, 'N': 666}, {'<work_thing>': 460}, {'^': 668}, {'': (16, 'gave:feedback'), '<work_thing>': 460},
{'...': 669, '^': 670}, {'s': 671}, {'<them>': 460, 'N': 460}, {'for': 673}, {'...': 674}, {'s': 461}, {'<their>':
461, 'N': 676}, {'<their>': 461, 'N': 676, '^': 675}, {'<their>': 671, 'N': 672, '^': 675, 'on': 677, 'over': 678,
'through': 678, 'up': 678}, {'...': 81, ':': 80}, {'ask': 19, 'go': 19, 'take': 19}, {'^': 681}, {':': 682}, {'...':
683, ':': 682}, {'<told_by>': 680, '<view>': 684}, {'<bid_thing>': 19}, {'<bid>': 19, '<bid_of>': 686}, {'^': 687},
{':': 688}, {'^': 687, 'to': 688}, {'...': 689, ':': 688, '^': 687, 'is': 690, 's': 690, 'to': 688, 'was': 690},
{'cents': 691}, {'better': 19}, {'to': 19}, {'can': 19, 'could': 19, 'd': 693, 'have': 694, 'must': 19, 'need': 694,
'ought': 694, 'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19}, {'^': 695}, {'<bid>': 19, '<bid_of>': 686,
'ask': 19, 'can': 19, 'could': 19, 'd': 693, 'go': 19, 'have': 694, 'must': 19, 'need': 694, 'ought': 694, 'shd': 19,
'should': 19, 'shouldn': 347, 'shouldnt': 19, 'take': 19}, {'<i>': 696, '^': 697}, {':': 698}, {'': (3, 'advice'),
'<bid>': 19, '<bid_of>': 686, 'ask': 19, 'can': 19, 'could': 19, 'd': 693, 'go': 19, 'have': 694, 'must': 19, 'need':
694, 'ought': 694, 'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19, 'take': 19}, {'<i>': 696, '^': 700},
{'nutshell': 57}, {'...': 57, 'a': 702, 'short': 57}, {'': (3, 'advice'), '<bid>': 19, '<bid_of>': 686}, {'<i>': 696,
'^': 19}, {'^': 704}, {'<i>': 696, '^': 704, 'clear': 56, 'simple': 56, 'that': 705, 'to': 706}, {'<i>': 696}, {'<i>':
696, '^': 687, 'that': 708, 'to': 688}, {'...': 699, ':': 701, '<i>': 696, '^': 687, 'about': 58, 'at': 58,
'basically': 57, 'in': 703, 'is': 707, 'on': 58, 'over': 58, 're': 58, 's': 709, 'that': 708, 'to': 688, 'was': 707},
{'^': 19, 'that': 56, 'to': 56}, {'^': 19, 'is': 711, 's': 711, 'that': 56, 'to': 56, 'was': 711}, {'feeling': 691},
{'...': 689, ':': 688}, {'take': 714}, {'orth': 714}, {'cents': 691, 'pence': 714, 'penn': 716}, {'...': 685, '2':
692, '2c': 691, '<told_by>': 680, '<view>': 710, 'advice': 712, 'counsel': 712, 'gut': 713, 'hot': 715,
'recommendation': 712, 'suggestion': 712, 'tip': 712, 'tuppence': 714, 'two': 717, 'view': 712}, {'afford': 19}, {'t':
719}, {'can': 720, 'cannot': 719, 'mustn': 347, 'mustnt': 19, 'oughtn': 347, 'oughtnt': 19, 'want': 694}, {'better':
19, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'wise': 19}, {'be': 722, 'best': 19, 'better': 19, 'do': 693},
{'^': 723}, {'^': 721, 'd': 724, 'had': 724, 'would': 724}, {'': (3, 'advice'), 'big': 19, 'early': 19, 'for': 19,
'slow': 19, 'straight': 19, 'to': 19, 'with': 19}, {'go': 19, 'her': 19, 'him': 19, 'it': 19, 'the': 19, 'them': 19},
{'<bid>': 19, '<bid_it>': 219, 'ask': 19, 'go': 726, 'let': 727}, {'big': 19, 'early': 19, 'for': 19, 'slow': 19,
'straight': 19, 'to': 19, 'with': 19}, {'<bid>': 19, '<bid_it>': 219, 'ask': 19, 'go': 729}, {'^': 730}, {'^': 728},
{'^': 728, 'like': 21, 'that': 731, 'to': 732}, {'^': 19, 'to': 56}, {'be': 734}, {'is': 734, 'was': 734, 'would':
735}, {'d': 56, 'would': 56}, {'<they>': 737}, {'me': 738, 'us': 738}, {'was': 739, 'were': 739}, {'<them>': 738, 'N':
738, 'me': 738, 'us': 738}, {'was': 741, 'were': 741}, {'<they>': 740, 'it': 742, 'that': 742, 'this': 742},
{'answer': 736, 'fix': 736, 'key': 736, 'move': 736, 'play': 736, 'secret': 736, 'solution': 736, 'thing': 736,
'trick': 736, 'way': 736}, {'': (3, 'advice'), '<bid>': 19}, {'^': 745}, {'to': 746}, {'<i>': 725, '^': 730, 'answer':
736, 'fix': 736, 'key': 736, 'move': 736, 'my': 744, 'our': 744, 'play': 736, 'secret': 736, 'solution': 736, 'the':
744, 'thing': 736, 'trick': 736, 'way': 736}, {'<bid>': 19, 'ask': 19, 'go': 729}, {'^': 749}, {'^': 749, 'like': 21,
'that': 750, 'to': 750}, {'<me>': 751, '^': 728, 'like': 21, 'that': 750, 'to': 750}, {'<i>': 725, '<me>': 733, '^':
728, 'answer': 736, 'fix': 736, 'if': 743, 'key': 736, 'like': 21, 'move': 736, 'my': 744, 'no': 747, 'not': 747,
'our': 744, 'play': 736, 'secret': 736, 'solution': 736, 'that': 748, 'the': 744, 'thing': 736, 'to': 752, 'trick':
736, 'way': 736}, {'D': 68}, {'...': 754, '<me>': 68, 'D': 68}, {'<until>': 68}, {'...': 756}, {'<give3>': 755,
'<giveinf>': 757}, {'2': 19, 'to': 19}, {'can': 19, 'could': 19, 'have': 694, 'must': 19, 'need': 759, 'ought': 694,
'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19}, {'^': 760}, {'against': 19, 'off': 19}, {'^': 762}, {'': (3,
'advice'), '<bid>': 19, '<bid_of>': 686, 'against': 19, 'off': 19}, {'never': 694, 'not': 694, 'to': 19}, {'^': 765},
{'...': 766}, {'<i>': 761}, {'<i>': 761, '<me>': 763, '^': 764, 'at': 767, 'by': 767, 'during': 767, 'in': 767, 'on':
767, 'over': 767, 'that': 768, 'via': 767}, {'<i>': 761, '^': 704, 'that': 768}, {'attended': 659}, {'': (3,
'advice'), '...': 19}, {'to': 772}, {'better': 19, 'd': 693, 'have': 773, 'must': 772, 'need': 773, 'ought': 773,
'shd': 772, 'should': 772, 'shouldn': 347, 'shouldnt': 19}, {'^': 774}, {'<i>': 775}, {'<i>': 775, 'that': 776},
{'<i>': 775, '<me>': 777, 'that': 776}, {'<i>': 775, '<me>': 777, 'back': 778, 'that': 776}, {'...': 754}, {'phone':
225}, {'<i>': 775, '<me>': 777, '^': 780, 'back': 778, 'that': 776, 'the': 781}, {'<me>': 68}, {'for': 783}, {'...':
784}, {'asking': 785, 'checking': 785, 'digging': 785, 'drafting': 785, 'finding': 785, 'looking': 785, 'preparing':
785, 'pulling': 785, 'putting': 785, 'sorting': 785, 'working': 785}, {'fan': 190}, {'about': 56}, {'my': 48, 'our':
48}, {'^': 789}, {'^': 789, 'about': 790, 'for': 790, 'on': 790}, {'<good_work>': 19}, {'^': 792, 'me': 56, 'my': 56,
'our': 56, 'us': 56}, {'for': 56}, {'...': 245, 'my': 48, 'our': 48}, {'^': 251}, {'^': 795, 'a': 796, 'an': 796,
'my': 796, 'our': 796, 'some': 796, 'the': 796}, {'^': 789, 'about': 790, 'for': 797, 'on': 790}, {'on': 56}, {'^':
789, 'about': 790, 'for': 790, 'me': 791, 'on': 790, 'us': 791}, {'...': 12, 'D': 11, 'along': 100, 'back': 100, 'by':
13, 'down': 13, 'for': 13, 'in': 13, 'out': 100, 'over': 13, 'round': 13, 'to': 13, 'up': 13, 'with': 100}, {'': (4,
'needs_from_me'), 'D': 210}, {'me': 802, 'us': 802}, {'from': 803}, {'...': 804}, {'^': 805}, {'on': 806}, {'against':
56}, {'against': 56, 'set': 808}, {'by': 13, 'down': 13, 'for': 13, 'in': 13, 'over': 13, 'round': 13, 'to': 13, 'up':
13}, {'^': 792, 'me': 56, 'us': 56}, {'on': 791}, {'out': 791}, {'for': 806}, {'': (3, 'advice'), '<good_work>': 19},
{'^': 815}, {'of': 816}, {'favor': 190, 'favour': 817}, {'a': 787, 'in': 191}, {'me': 791}, {'at': 820}, {'against':
56, 'for': 56}, {'<me>': 754}, {'to': 823}, {'for': 823}, {'across': 824, 'back': 824, 'done': 825, 'off': 824,
'over': 824, 'ready': 825, 'to': 823, 'w': 823, 'with': 823}, {'...': 826}, {'^': 827}, {'D': 210}, {'...': 829, 'D':
210}, {'...': 826, 'a': 250, 'an': 250, 'everything': 250, 'it': 250, 'my': 830, 'our': 830, 'the': 250, 'them': 250},
{'^': 831}, {'get': 828, 'have': 832}, {'much': 822}, {'D': 11, 'by': 13, 'down': 13, 'for': 13, 'in': 13, 'over': 13,
'round': 13, 'to': 13, 'up': 13}, {'<until>': 210, 'from': 803}, {'...': 836, 'my': 48, 'our': 48}, {'^': 837, 'a':
796, 'an': 796, 'my': 796, 'our': 796, 'some': 796, 'the': 796}, {'...': 804, 'my': 48, 'our': 48}, {'^': 839}, {'^':
789, 'about': 790, 'for': 838, 'on': 840}, {'^': 786, 'a': 787, 'adamant': 788, 'after': 791, 'against': 793, 'all':
794, 'asking': 798, 'big': 799, 'chasing': 800, 'coming': 801, 'counting': 807, 'dead': 809, 'dropping': 810,
'expecting': 806, 'firmly': 794, 'for': 811, 'hanging': 812, 'holding': 813, 'hoping': 814, 'in': 818, 'looking': 813,
'nagging': 791, 'not': 819, 'on': 821, 'popping': 810, 'pressing': 791, 'pushing': 794, 'stopping': 810, 'strongly':
822, 'swinging': 810, 'to': 833, 'very': 834, 'visiting': 835, 'waiting': 841}, {'can': 347, 'have': 694, 'must': 19,
'need': 694, 'ought': 694, 'should': 19, 'shouldn': 347, 'shouldnt': 19}, {'^': 843}, {'<i>': 844}, {'<i>': 844,
'that': 845}, {'...': 846}, {'<i>': 761, 'at': 847, 'by': 847, 'during': 847, 'in': 847, 'on': 847, 'over': 847,
'that': 768, 'via': 847}, {'<i>': 761, 'that': 768}, {'<owed_thing>': 250}, {'^': 850}, {'^': 850, 'a': 851, 'an':
851, 'my': 851, 'our': 851, 'the': 851}, {'be': 227}, {'for': 852, 'he': 227, 'her': 227, 'his': 227, 'how': 227,
'if': 227, 'it': 227, 'she': 227, 'that': 227, 'their': 227, 'they': 227, 'to': 853, 'what': 227, 'when': 227,
'whether': 227, 'why': 227}, {'for': 852}, {'without': 427}, {'...': 856}, {'<me>': 659}, {'for': 858}, {'must': 19,
'need': 694, 'needs': 694, 'ought': 694, 'should': 19}, {'...': 860}, {'': (13, 'talk'), '<i>': 761, '^': 861},
{'<i>': 761, '^': 861, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'she': 227, 'that': 862,
'their': 227, 'they': 227, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'my': 471, 'our': 471}, {'^': 864},
{'coffee': 659, 'curry': 659, 'drink': 659, 'meal': 659, 'roast': 659}, {'a': 866, 'breakfast': 659, 'brunch': 659,
'coffee': 659, 'dinner': 659, 'drinks': 659, 'lunch': 659, 'pizza': 659, 'supper': 659, 'tea': 659}, {'<me>': 867},
{'me': 210, 'us': 210}, {'from': 869}, {'...': 870}, {'^': 871}, {'my': 830, 'our': 830}, {'^': 873}, {'answer': 66,
'answered': 66, 'call': 355, 'called': 355, 'came': 66, 'come': 66, 'coming': 66, 'make': 614, 'pick': 310, 'picked':
310, 'replied': 66, 'reply': 66, 'respond': 66, 'responded': 66, 'show': 66, 'showed': 66}, {'expect': 872, 'have':
874, 't': 875}, {'<me>': 763, '^': 762}, {'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'she':
227, 'that': 227, 'their': 227, 'they': 227, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'<me>': 867,
'for': 858}, {'not': 875}, {'t': 875}, {'place': 19, 'position': 19, 'shoes': 19}, {'my': 882}, {'in': 883, 'me': 19,
'us': 19}, {'was': 884, 'were': 884}, {'<their>': 19}, {'was': 886, 'were': 886}, {'<they>': 885, 'it': 887},
{'boots': 19, 'place': 19, 'position': 19, 'shoes': 19, 'situation': 19}, {'boots': 19, 'place': 19, 'position': 19,
'seat': 19, 'shoes': 19}, {'<my>': 889, 'my': 890, 'our': 890}, {'if': 888, 'in': 891}, {'altogether': 19, 'first':
19, 'instead': 19, 'outright': 19}, {'...': 893}, {'for': 19}, {'more': 19}, {'for': 896}, {'with': 19}, {'of': 19},
{'than': 19}, {'before': 19, 'instead': 899, 'not': 19, 'over': 19, 'rather': 900}, {'...': 901}, {'on': 19}, {'rid':
899}, {'for': 19, 'with': 19}, {'': (3, 'advice'), 'for': 19}, {'off': 19, 'out': 906}, {'...': 901, 'the': 19},
{'in': 19}, {'touch': 19}, {'back': 19, 'for': 19, 'harder': 19}, {'i': 19, 'we': 19}, {'...': 901, 'with': 19},
{'clear': 19}, {'to': 19, 'with': 19}, {'twice': 19}, {'the': 19}, {'for': 917, 'until': 19}, {'away': 19}, {'...':
892, '<bid>': 894, '<giveinf>': 894, 'aim': 895, 'ask': 897, 'avoid': 19, 'begin': 898, 'build': 902, 'buy': 902,
'cap': 19, 'charge': 19, 'close': 902, 'cut': 902, 'demand': 19, 'ditch': 19, 'drop': 902, 'err': 19, 'fight': 19,
'fire': 19, 'focus': 903, 'get': 904, 'go': 905, 'hire': 19, 'hold': 907, 'insist': 19, 'keep': 908, 'kill': 19,
'launch': 902, 'lean': 19, 'lock': 909, 'move': 902, 'negotiate': 19, 'not': 910, 'open': 902, 'opt': 895, 'plump':
895, 'price': 19, 'push': 911, 'put': 908, 'raise': 19, 'rather': 912, 'resist': 19, 'sell': 908, 'shut': 902, 'skip':
19, 'sooner': 19, 'spend': 902, 'start': 913, 'steer': 914, 'stick': 915, 'stop': 902, 'take': 902, 'think': 916,
'wait': 918, 'walk': 919}, {'forgotten': 225}, {'<giveinf>': 251}, {'^': 922}, {'to': 923}, {'charge': 19, 'cut': 19,
'double': 19, 'drop': 19, 'focus': 19, 'hire': 19, 'move': 19, 'raise': 19, 'rethink': 19, 'sell': 19, 'simplify': 19,
'slow': 19, 'start': 19, 'stop': 19, 'wait': 19}, {'^': 925}, {'to': 926}, {'up': 227}, {'catch': 928, 'come': 227,
'have': 227, 'meet': 227, 'see': 227, 'visit': 227}, {'<me>': 924, 'me': 927, 'to': 929, 'us': 927}, {'me': 927, 'us':
927}, {'<i>': 56}, {'<i>': 56, 'that': 932}, {'rather': 933}, {'<bid>': 19, 'bother': 19, 'go': 19, 'rush': 19,
'sign': 19, 'touch': 19}, {'^': 935}, {'^': 920, 'clean': 921, 'completely': 921, 'forgotten': 225, 'get': 828,
'have': 828, 'like': 930, 'love': 931, 'much': 934, 'not': 936, 'prefer': 933, 'rather': 933, 'sooner': 933,
'totally': 921}, {'answer': 66, 'answered': 66, 'call': 355, 'called': 355, 'came': 66, 'come': 66, 'coming': 66,
'pick': 310, 'picked': 310, 'replied': 66, 'reply': 66, 'respond': 66, 'responded': 66, 'show': 66, 'showed': 66},
{'not': 938}, {'my': 66}, {'answer': 66, 'answered': 66, 'call': 355, 'called': 355, 'came': 66, 'come': 66, 'coming':
66, 'get': 940, 'got': 940, 'pick': 310, 'picked': 310, 'receive': 940, 'received': 940, 'replied': 66, 'reply': 66,
'respond': 66, 'responded': 66, 'saw': 940, 'see': 940, 'seen': 940, 'show': 66, 'showed': 66}, {'t': 941}, {'t':
938}, {'<me>': 924, '^': 329, 'a': 254, 'an': 254}, {'<owed_thing>': 250, 'all': 251, 'my': 251, 'our': 251, 'some':
251, 'the': 251, 'those': 251}, {'^': 945, 'a': 851, 'an': 851}, {'': (4, 'needs_from_me'), '...': 245}, {'...': 246,
'<owed_thing>': 250, 'all': 251, 'my': 947, 'our': 947, 'some': 251, 'the': 251, 'those': 251}, {'<me>': 924, '^':
948, 'a': 254, 'an': 254}, {'off': 19}, {'better': 950, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'nuts': 19,
'right': 694, 'undercharging': 19, 'underpricing': 19, 'wrong': 694}, {'^': 951}, {'be': 952}, {'^': 760, 'am': 952,
'are': 952, 'd': 953, 'm': 952, 're': 952, 'were': 952, 'would': 953}, {'<i>': 954, '^': 861}, {'<i>': 954, '^': 861,
'that': 955}, {'am': 952, 'are': 952, 'd': 953, 'm': 952, 're': 952, 'were': 952, 'would': 953}, {'<i>': 957}, {'<i>':
957, '^': 687, 'that': 958}, {'...': 829}, {'...': 804, 'my': 960, 'our': 960}, {'^': 961}, {'down': 659, 'in': 659,
'over': 659, 'round': 659, 'up': 659}, {'...': 856, '<me>': 963, 'clean': 921, 'completely': 921, 'forgotten': 225,
'totally': 921}, {'<me>': 659, 'about': 659, 'back': 659, 'from': 659, 'my': 659, 'on': 659, 'to': 659}, {'not': 694,
'to': 19}, {'^': 966}, {'^': 966, 'again': 967}, {'me': 968, 'us': 968}, {'at': 969, 'me': 968, 'us': 968}, {'on':
970}, {'at': 969, 'away': 970, 'me': 968, 'us': 968}, {'badgering': 970, 'getting': 971, 'going': 971, 'nagging': 972,
'on': 970, 'pestering': 970}, {'her': 23, 'his': 23, 'my': 23, 'our': 23, 'the': 23, 'their': 23}, {'^': 974},
{'<me>': 554}, {'^': 23, 'back': 554}, {'<me>': 977, '^': 974}, {'<me>': 554, '^': 974}, {'approved': 975,
'delivered': 975, 'given': 976, 'got': 976, 'paid': 978, 'returned': 979, 'sent': 979, 'shown': 976, 'signed': 979},
{'answered': 965, 'been': 973, 'borrowed': 865, 'called': 965, 'emailed': 965, 'messaged': 965, 'not': 980, 'phoned':
965, 'replied': 965, 'responded': 965, 'rung': 965, 'texted': 965, 'written': 965}, {'<me>': 554, 'my': 66},
{'approved': 975, 'delivered': 975, 'get': 940, 'given': 976, 'got': 982, 'paid': 978, 'receive': 940, 'received':
940, 'returned': 979, 'saw': 940, 'see': 940, 'seen': 940, 'sent': 979, 'shown': 976, 'signed': 979}, {'t': 983},
{'answered': 965, 'called': 965, 'emailed': 965, 'messaged': 965, 'phoned': 965, 'replied': 965, 'responded': 965,
'rung': 965, 'texted': 965, 'written': 965}, {'t': 980}, {'to': 929}, {'at': 847, 'by': 847, 'during': 847, 'in': 847,
'on': 847, 'over': 847, 'via': 847}, {'<i>': 761, '^': 687, 'that': 768}, {'<rel>': 659}, {'<their>': 990}, {'d': 693,
'have': 694, 'must': 19, 'need': 694, 'ought': 694, 'should': 19, 'shouldn': 347, 'shouldnt': 19, 'want': 694}, {'^':
992}, {'<i>': 993}, {'<i>': 993, 'that': 994}, {'...': 995, '<i>': 993, 'about': 56, 'that': 994}, {'^': 687, 'for':
56, 'just': 688}, {'...': 995, '<i>': 993, 'that': 994}, {'^': 789, 'on': 970}, {'^': 687, 'just': 688}, {'^': 789,
'about': 790, 'at': 969, 'away': 970, 'for': 790, 'me': 968, 'on': 790, 'us': 968}, {'^': 19, 'that': 56}, {'mind':
1002, 'opinion': 1002, 'view': 1002}, {'the': 1003}, {'my': 48, 'not': 694, 'our': 48, 'to': 19}, {'^': 1005, 'about':
790, 'again': 967, 'for': 790, 'on': 790}, {'me': 1006, 'us': 968}, {'at': 1007, 'me': 968, 'us': 968}, {'up': 225},
{'...': 995, '<i>': 993, '^': 966, 'that': 994}, {'<me>': 1010}, {'...': 836, 'my': 210, 'our': 210}, {'^': 1012, 'a':
796, 'an': 796, 'my': 796, 'our': 796, 'some': 796, 'the': 796}, {'^': 789, 'about': 790, 'for': 1013, 'on': 840},
{'^': 786, 'a': 787, 'adamant': 996, 'after': 791, 'against': 793, 'all': 997, 'arguing': 998, 'asking': 798,
'badgering': 970, 'big': 799, 'borrowing': 865, 'chasing': 800, 'coming': 801, 'convinced': 849, 'counting': 807,
'dead': 809, 'dropping': 810, 'expecting': 806, 'firmly': 794, 'for': 811, 'getting': 999, 'going': 971, 'hanging':
812, 'holding': 813, 'hoping': 814, 'in': 818, 'insisting': 998, 'like': 1000, 'looking': 813, 'nagging': 1001, 'not':
819, 'of': 1004, 'on': 1008, 'pestering': 970, 'picking': 1009, 'popping': 810, 'pressing': 791, 'pushing': 794,
'saying': 998, 'stopping': 810, 'strongly': 822, 'suggesting': 998, 'swinging': 810, 'telling': 1011, 'to': 833,
'very': 834, 'visiting': 835, 'waiting': 1014}, {'the': 781}, {'picking': 1009}, {'up': 1016}, {'answers': 1016, 'is':
1017, 'picked': 1018, 'picking': 1009, 'picks': 1009}, {'<me>': 690}, {'saying': 690, 'telling': 1020}, {'...': 995,
'<i>': 993, '^': 687, 'that': 994, 'to': 688}, {'<bid>': 19, '<bid_of>': 686, 'not': 694, 'to': 19}, {'...': 995,
'<i>': 993, '^': 1023, 'that': 994, 'to': 688}, {'<me>': 1024}, {'adamant': 998, 'arguing': 998, 'badgering': 970,
'getting': 971, 'going': 971, 'insisting': 998, 'nagging': 972, 'on': 970, 'pestering': 970, 'saying': 1022,
'suggesting': 998, 'telling': 1025}, {'across': 824, 'back': 824, 'done': 825, 'from': 869, 'off': 824, 'over': 824,
'ready': 825, 'to': 823, 'w': 823, 'with': 823}, {'': (5, 'mine'), '<until>': 48, 'D': 48}, {'me': 1028, 'us': 1028},
{'from': 1029}, {'...': 1030}, {'': (5, 'mine'), '...': 829}, {'...': 1027, 'a': 1031, 'an': 1031, 'my': 1032, 'our':
1032, 'the': 1031}, {'^': 1033}, {'<until>': 210, 'from': 1029}, {'...': 1035, '<until>': 210}, {'': (5, 'mine'),
'...': 829, 'D': 210}, {'...': 826, 'a': 1036, 'an': 1036, 'everything': 250, 'it': 250, 'my': 1037, 'our': 1037,
'the': 1036, 'them': 250}, {'^': 1038}, {'a': 1031, 'an': 1031, 'my': 48, 'our': 48, 'the': 1031}, {'^': 1040},
{'get': 1034, 'have': 1039, 'receive': 1041}, {'<giveinf>': 783}, {'^': 1043}, {'get': 852, 'have': 852, 'read': 852,
'receive': 852, 'see': 852}, {'<me>': 924, '^': 948, 'a': 254, 'an': 254, 'to': 1045}, {'^': 329, 'a': 254, 'an': 254,
'to': 1045}, {'<owed_thing>': 245, 'by': 829, 'for': 829, 'from': 869}, {'...': 1048, '<owed_thing>': 250, 'all': 251,
'my': 947, 'our': 947, 'some': 251, 'the': 251, 'those': 251}, {'<me>': 924, '^': 1049, 'a': 254, 'an': 254, 'to':
1045}, {'': (0, 'missed'), 'back': 66, 'up': 66}, {'': (0, 'missed'), 'back': 66, 'my': 66, 'up': 66}, {'': (0,
'missed'), 'the': 781}, {'up': 1053}, {'answer': 66, 'answered': 1051, 'answers': 1016, 'call': 355, 'called': 1051,
'came': 1051, 'come': 66, 'coming': 66, 'emailed': 1051, 'get': 940, 'got': 1052, 'is': 1017, 'phoned': 1051, 'pick':
310, 'picked': 1054, 'picking': 1009, 'picks': 1009, 'rang': 1051, 'receive': 940, 'received': 940, 'replied': 1051,
'reply': 66, 'respond': 66, 'responded': 66, 'saw': 940, 'see': 940, 'seen': 940, 'show': 66, 'showed': 1051,
'texted': 1051, 'turned': 1051, 'wrote': 1051}, {'me': 56, 'my': 56, 'our': 56, 'us': 56}, {'me': 56, 'us': 56},
{'favor': 190, 'favour': 190}, {'a': 250, 'an': 250, 'everything': 250, 'it': 250, 'my': 830, 'our': 830, 'the': 250,
'them': 250}, {'^': 1059}, {'have': 1060}, {'^': 786, 'a': 787, 'adamant': 788, 'after': 791, 'against': 1056, 'all':
794, 'asking': 798, 'big': 799, 'chasing': 800, 'coming': 801, 'dead': 809, 'dropping': 810, 'firmly': 794, 'for':
1057, 'hanging': 812, 'holding': 813, 'in': 1058, 'looking': 813, 'nagging': 791, 'not': 819, 'on': 821, 'popping':
810, 'pressing': 791, 'pushing': 794, 'stopping': 810, 'strongly': 822, 'swinging': 810, 'to': 1061, 'very': 834,
'visiting': 835, 'waiting': 798}, {'<i>': 761, '^': 687, 'at': 847, 'by': 847, 'during': 847, 'in': 847, 'on': 847,
'over': 847, 'that': 768, 'via': 847}, {'2': 19, 'a': 19, 'an': 19, 'better': 19, 'fewer': 19, 'less': 19, 'more': 19,
'our': 19, 'some': 19, 'to': 19}, {'got': 694}, {'better': 19, 'can': 19, 'could': 19, 'd': 693, 'gotta': 19, 'have':
694, 'might': 19, 'must': 19, 'need': 1064, 'ought': 694, 'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19,
've': 1065}, {'^': 1066, 'am': 952, 'are': 952, 'd': 953, 'm': 952, 're': 952, 'were': 952, 'would': 953}, {'not':
19}, {'...': 860, '<bid>': 19, '<bid_of>': 686, 'always': 19, 'ask': 19, 'do': 1068, 'don': 347, 'dont': 19, 'drop':
19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'': (13,
'talk'), '<i>': 1067, '^': 861}, {'always': 19, 'ask': 19, 'do': 1068, 'don': 347, 'dont': 19, 'drop': 19, 'fire': 19,
'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'^': 1071}, {'<i>': 1067,
'^': 1069, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'she': 227, 'that': 1070, 'their':
227, 'they': 227, 'to': 1072, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'': (3, 'advice'), 'better': 19,
'can': 19, 'could': 19, 'd': 693, 'gotta': 19, 'have': 694, 'might': 19, 'must': 19, 'need': 759, 'ought': 694, 'shd':
19, 'should': 19, 'shouldn': 347, 'shouldnt': 19, 've': 1065}, {'^': 1074}, {'better': 19, 'can': 19, 'could': 19,
'd': 693, 'gotta': 19, 'have': 694, 'might': 19, 'must': 19, 'need': 759, 'ought': 694, 'shd': 19, 'should': 19,
'shouldn': 347, 'shouldnt': 19, 've': 1065}, {'^': 1076}, {'<i>': 1077, '^': 19}, {'<i>': 1075, '<me>': 56, '^': 19,
'at': 767, 'by': 767, 'during': 767, 'in': 767, 'on': 767, 'over': 767, 'that': 1078, 'to': 56, 'via': 767}, {'<i>':
1075, '<me>': 56, '^': 19, 'that': 1078, 'to': 56}, {'^': 210}, {'<me>': 1081, '<them>': 1081}, {'bring': 1082,
'email': 1082, 'forward': 1082, 'give': 1082, 'lend': 1082, 'mail': 1082, 'send': 1082, 'show': 1082}, {'<i>': 775,
'<me>': 777, 'back': 778, 'bring': 1082, 'email': 1082, 'forward': 1082, 'give': 1082, 'lend': 1082, 'mail': 1082,
'send': 1082, 'show': 1082, 'that': 776, 'to': 1083}, {'^': 786, 'a': 787, 'adamant': 996, 'after': 791, 'against':
793, 'all': 997, 'arguing': 998, 'asking': 798, 'badgering': 970, 'been': 973, 'big': 799, 'borrowing': 865,
'chasing': 800, 'coming': 801, 'counting': 807, 'dead': 809, 'dropping': 810, 'expecting': 806, 'firmly': 794, 'for':
811, 'getting': 999, 'going': 971, 'hanging': 812, 'holding': 813, 'hoping': 814, 'in': 818, 'insisting': 998, 'like':
1000, 'looking': 813, 'nagging': 1001, 'not': 819, 'of': 1004, 'on': 1008, 'pestering': 970, 'popping': 810,
'pressing': 791, 'pushing': 794, 'saying': 998, 'stopping': 810, 'strongly': 822, 'suggesting': 998, 'swinging': 810,
'telling': 1011, 'to': 1061, 'very': 834, 'visiting': 835, 'waiting': 1014}, {'^': 1066, 'shall': 56}, {'have': 694,
'must': 19, 'need': 19, 'should': 19}, {'^': 1087}, {'<i>': 1088, '^': 694}, {'...': 860, '<bid>': 19, '<bid_of>':
686, '<giveinf>': 19, 'always': 19, 'ask': 19, 'do': 1068, 'don': 347, 'dont': 19, 'drop': 19, 'fire': 19, 'focus':
19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'<i>': 844, '^': 765, 'that': 845},
{'...': 1091}, {'bottle': 227}, {'kids': 227}, {'<me>': 1081, '<them>': 1081, 'a': 1093, 'the': 1094, 'wine': 227},
{'come': 227, 'you': 227}, {'worry': 227, 'you': 227}, {'t': 1097}, {'worry': 227}, {'<me>': 227}, {'to': 1100},
{'back': 1101, 'well': 227}, {'love': 227}, {'<me>': 1081, '<them>': 1081, 'her': 1103, 'his': 1103, 'my': 227},
{'luck': 227}, {'a': 227, 'fun': 227}, {'on': 227}, {'touch': 227}, {'in': 1108}, {'mind': 227}, {'hello': 227, 'hi':
227}, {'love': 227, 'regards': 227}, {'<me>': 1081, '<them>': 1081, 'my': 1112}, {'of': 227}, {'care': 227}, {'^':
1066}, {'': (13, 'talk'), '<i>': 1116, '^': 861}, {'<giveinf>': 19, 'always': 19, 'ask': 19, 'do': 1068, 'don': 347,
'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19,
'stop': 19}, {'^': 1118, 'bring': 1082, 'email': 1082, 'forward': 1082, 'give': 1082, 'lend': 1082, 'mail': 1082,
'send': 1082, 'show': 1082}, {':': 56, '<i>': 1086, '<me>': 1089, '^': 1090, 'at': 1092, 'bring': 1095, 'by': 1092,
'do': 1096, 'don': 1098, 'dont': 1099, 'during': 1092, 'email': 1082, 'forget': 270, 'forward': 1082, 'get': 1102,
'give': 1104, 'good': 1105, 'have': 1106, 'he': 227, 'her': 227, 'his': 227, 'hold': 1107, 'how': 227, 'if': 227,
'in': 1092, 'it': 227, 'keep': 1109, 'lend': 1082, 'mail': 1082, 'never': 1110, 'on': 1092, 'over': 1092, 'say': 1111,
'send': 1113, 'she': 227, 'show': 1082, 'start': 1114, 'stop': 270, 'take': 1115, 'thank': 227, 'that': 1117, 'their':
227, 'they': 227, 'to': 1119, 'via': 1092, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'<bid>': 19,
'<bid_of>': 686, '<giveinf>': 19}, {'<me>': 1089, '^': 1121}, {':': 56, '<i>': 1067, '<me>': 1089, '^': 1090, 'at':
1092, 'bring': 1095, 'by': 1092, 'do': 1096, 'don': 1098, 'dont': 1099, 'during': 1092, 'email': 1082, 'forget': 270,
'forward': 1082, 'get': 1102, 'give': 1104, 'good': 1105, 'have': 1106, 'he': 227, 'her': 227, 'his': 227, 'hold':
1107, 'how': 227, 'if': 227, 'in': 1092, 'it': 227, 'keep': 1109, 'lend': 1082, 'mail': 1082, 'never': 1110, 'on':
1092, 'over': 1092, 'say': 1111, 'send': 1113, 'she': 227, 'show': 1082, 'start': 1114, 'stop': 270, 'take': 1115,
'thank': 227, 'that': 1070, 'their': 227, 'they': 227, 'to': 1119, 'via': 1092, 'what': 227, 'when': 227, 'whether':
227, 'why': 227}, {'<me>': 417}, {'a': 1031, 'an': 1031, 'the': 1031}, {'^': 1125}, {'^': 1043, 'get': 1126, 'have':
1126, 'receive': 1126}, {'^': 1043, 'have': 874}, {'not': 980}, {'has': 1129, 'hasn': 986, 'hasnt': 980, 'haven': 986,
'havent': 980}, {'': (3, 'advice'), '...': 860}, {'<i>': 1077, '^': 861}, {'<i>': 1075, '^': 1131, 'at': 1092, 'by':
1092, 'during': 1092, 'in': 1092, 'on': 1092, 'over': 1092, 'that': 1132, 'via': 1092}, {'<i>': 1075, '^': 1131,
'that': 1132}, {'<i>': 1088}, {'<me>': 1135}, {'<i>': 1088, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227,
'it': 227, 'she': 227, 'that': 227, 'their': 227, 'they': 227, 'what': 227, 'when': 227, 'whether': 227, 'why': 227},
{'<me>': 1137}, {'': (13, 'talk'), '<i>': 775}, {'<i>': 775, '<me>': 777, 'back': 778, 'bring': 1082, 'email': 1082,
'forward': 1082, 'give': 1082, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'lend': 1082,
'mail': 1082, 'send': 1082, 'she': 227, 'show': 1082, 'that': 1139, 'their': 227, 'they': 227, 'to': 1083, 'what':
227, 'when': 227, 'whether': 227, 'why': 227}, {'should': 56}, {'<i>': 1141}, {'^': 1066, 'am': 952, 'are': 952, 'd':
953, 'm': 952, 're': 952, 'should': 56, 'were': 952, 'would': 953}, {'<i>': 1143, '^': 1069, 'he': 227, 'her': 227,
'his': 227, 'how': 227, 'if': 227, 'it': 227, 'she': 227, 'that': 1070, 'their': 227, 'they': 227, 'to': 1072, 'what':
227, 'when': 227, 'whether': 227, 'why': 227}, {'': (13, 'talk'), '<i>': 1077, '^': 861}, {'<i>': 1077, '^': 861,
'at': 847, 'by': 847, 'during': 847, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'in': 847, 'it': 227,
'on': 847, 'over': 847, 'she': 227, 'that': 1145, 'their': 227, 'they': 227, 'via': 847, 'what': 227, 'when': 227,
'whether': 227, 'why': 227}, {'': (13, 'talk'), '<i>': 957}, {'<i>': 957, 'at': 847, 'by': 847, 'during': 847, 'he':
227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'in': 847, 'it': 227, 'on': 847, 'over': 847, 'she': 227, 'that':
1147, 'their': 227, 'they': 227, 'via': 847, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'<me>': 1148},
{'away': 865, 'part': 659}, {'up': 659}, {'': (13, 'talk'), '^': 850, 'a': 851, 'an': 851, 'my': 851, 'our': 851,
'the': 851}, {'catch': 928, 'come': 227, 'get': 852, 'have': 1152, 'meet': 227, 'read': 852, 'receive': 852, 'see':
1152, 'visit': 227}, {'<me>': 924, '^': 329, 'a': 254, 'an': 254, 'to': 1153}, {'<me>': 924, '^': 329, 'a': 254, 'an':
254, 'me': 927, 'to': 1153, 'us': 927}, {'<owed_thing>': 245, 'from': 869}, {'<until>': 210, 'by': 210}, {'...':
1157}, {'...': 1156, '<owed_thing>': 250, 'all': 251, 'my': 1158, 'our': 1158, 'some': 251, 'the': 251, 'those': 251},
{'<me>': 924, '^': 1159, 'a': 254, 'an': 254, 'me': 927, 'to': 1153, 'us': 927}, {'<i>': 761, '<me>': 763, '^': 762,
'that': 768}, {'^': 251, 'a': 796, 'an': 796, 'my': 796, 'our': 796, 'some': 796, 'the': 796}, {'for': 1162}, {'':
(23, 'contact'), 'favor': 190, 'favour': 817}, {'get': 828, 'have': 828}, {'a': 787, 'adamant': 996, 'against': 793,
'all': 997, 'arguing': 998, 'around': 659, 'asking': 1163, 'badgering': 970, 'big': 799, 'clear': 849, 'dead': 809,
'firmly': 794, 'for': 811, 'getting': 971, 'going': 971, 'in': 1164, 'insisting': 998, 'like': 1000, 'nagging': 972,
'not': 819, 'of': 1004, 'on': 970, 'pestering': 970, 'pushing': 794, 'saying': 998, 'strongly': 822, 'suggesting':
998, 'telling': 1011, 'to': 1165, 'very': 834, 'waiting': 1163}, {'...': 856, '^': 20}, {'a': 787, 'adamant': 996,
'against': 793, 'all': 794, 'arguing': 998, 'around': 659, 'badgering': 970, 'big': 799, 'dead': 809, 'firmly': 794,
'for': 811, 'getting': 971, 'going': 971, 'in': 1164, 'insisting': 998, 'nagging': 972, 'not': 819, 'of': 1004, 'on':
970, 'pestering': 970, 'pushing': 794, 'saying': 998, 'strongly': 822, 'suggesting': 998, 'telling': 1011, 'to': 1165,
'very': 834}, {'get': 1034, 'have': 1039, 'not': 875, 'receive': 1041}, {'<bid>': 19, 'accept': 19, 'bother': 19,
'chase': 19, 'do': 19, 'give': 19, 'go': 19, 'hire': 19, 'pay': 19, 'raise': 19, 'rush': 19, 'sell': 19, 'sign': 19,
'spend': 19, 'start': 19, 'take': 19, 'touch': 19}, {'^': 1170}, {'^': 920, 'get': 828, 'have': 828, 'like': 930,
'much': 934, 'not': 1171, 'prefer': 933, 'rather': 933, 'sooner': 933}, {'accept': 19, 'bother': 19, 'chase': 19,
'do': 19, 'give': 19, 'go': 19, 'hire': 19, 'pay': 19, 'raise': 19, 'rush': 19, 'sell': 19, 'sign': 19, 'spend': 19,
'start': 19, 'take': 19, 'touch': 19}, {'^': 1173}, {'t': 1174}, {'<bids>': 753, '^': 758, 'advised': 769, 'advises':
770, 'all': 771, 'answered': 779, 'answers': 782, 'are': 842, 'argued': 848, 'argues': 849, 'asked': 854, 'asks': 855,
'ate': 857, 'attended': 659, 'babysat': 859, 'baked': 859, 'become': 806, 'becomes': 806, 'believed': 849, 'believes':
863, 'borrowed': 865, 'borrows': 865, 'both': 771, 'bought': 868, 'can': 876, 'cannot': 875, 'cant': 875, 'catered':
859, 'cautioned': 877, 'claims': 878, 'confirmed': 878, 'cooked': 879, 'could': 880, 'couldn': 881, 'couldnt': 875,
'd': 937, 'did': 939, 'didn': 942, 'didnt': 941, 'doesn': 943, 'drove': 857, 'emailed': 779, 'expect': 944,
'expected': 946, 'expecting': 249, 'expects': 949, 'explained': 878, 'fed': 868, 'feels': 956, 'felt': 848, 'figures':
959, 'get': 962, 'gets': 962, 'goes': 688, 'had': 964, 'has': 981, 'hasn': 984, 'hasnt': 983, 'have': 985, 'haven':
986, 'havent': 980, 'heard': 878, 'hoped': 987, 'hopes': 987, 'insisted': 988, 'insists': 989, 'introduced': 991,
'is': 1015, 'isn': 943, 'just': 1019, 'keep': 1021, 'keeps': 1026, 'kept': 1026, 'left': 857, 'll': 1042, 'made': 868,
'mentioned': 878, 'mentions': 878, 'messaged': 779, 'met': 857, 'must': 1044, 'need': 1046, 'needed': 1047, 'needs':
1050, 'never': 1055, 'picked': 1018, 'picking': 1009, 'picks': 1009, 'plans': 987, 'played': 859, 'proposed': 932,
'proposes': 932, 're': 1062, 'receives': 806, 'reckoned': 1063, 'reckons': 1073, 'recommended': 1079, 'recommends':
1080, 'replied': 1084, 'replies': 779, 'responded': 779, 'responds': 779, 's': 1085, 'said': 1120, 'sang': 859, 'say':
1122, 'says': 1123, 'served': 868, 'sez': 688, 'shadowed': 1124, 'shall': 1127, 'should': 1128, 'still': 1130,
'suggested': 1133, 'suggests': 1134, 'tell': 1136, 'tells': 1138, 'texted': 1140, 'think': 1142, 'thinks': 1144,
'thought': 1146, 'told': 1149, 'took': 1150, 'turned': 1151, 've': 985, 'want': 1154, 'wanted': 1155, 'wants': 1160,
'warned': 1161, 'was': 1166, 'went': 1167, 'were': 1168, 'will': 1169, 'won': 881, 'wont': 875, 'would': 1172,
'wouldn': 1175, 'wouldnt': 1174, 'writes': 779, 'wrote': 1140}, {'': (21, 'gave:encouragement')}, {'^': 1177},
{'natural': 1178}, {'to': 1178}, {'than': 1178}, {'alone': 1178}, {'right': 1178}, {'the': 1183}, {'best': 1178},
{'a': 1179, 'able': 1178, 'amazing': 1178, 'better': 1178, 'brilliant': 1178, 'capable': 1178, 'doing': 1178, 'going':
1180, 'gonna': 1178, 'good': 1178, 'great': 1178, 'more': 1181, 'much': 1178, 'not': 1182, 'on': 1184, 'ready': 1178,
'strong': 1178, 'the': 1185}, {'^': 1177, 'alright': 1178, 'amazing': 1178, 'brilliant': 1178, 'fine': 1178, 'good':
1178, 'grand': 1178, 'great': 1178, 'ok': 1178, 'okay': 1178, 'ready': 1178}, {'brilliantly': 1178, 'fine': 1178,
'great': 1178, 'it': 1178, 'well': 1178}, {'reason': 1178}, {'there': 1178, 'through': 1178}, {'far': 1177}, {'takes':
1178}, {'it': 1192}, {'this': 1178, 'what': 1193}, {'a': 1177, 'an': 1177, 'it': 1178}, {'off': 1178}, {'it': 1196},
{'in': 1178}, {'^': 1177, 'it': 1177}, {'ace': 1178, 'be': 1187, 'been': 1178, 'breeze': 1177, 'come': 1178, 'do':
1188, 'done': 1178, 'earned': 1178, 'every': 1189, 'find': 1178, 'fly': 1178, 'get': 1190, 'go': 1191, 'got': 1194,
'love': 1177, 'make': 1195, 'manage': 1178, 'nail': 1178, 'nothing': 1180, 'pull': 1197, 'put': 1198, 'rock': 1178,
'smash': 1178, 'suit': 1177, 'walk': 1199}, {'been': 1178, 'come': 1178, 'done': 1178, 'earned': 1178, 'every': 1189,
'got': 1194, 'nothing': 1180, 'put': 1198}, {'ace': 1178, 'be': 1187, 'breeze': 1177, 'do': 1188, 'find': 1178, 'fly':
1178, 'get': 1190, 'go': 1191, 'love': 1177, 'make': 1195, 'manage': 1178, 'nail': 1178, 'pull': 1197, 'rock': 1178,
'smash': 1178, 'suit': 1177, 'walk': 1199}, {'a': 1179, 'able': 1178, 'amazing': 1178, 'been': 1178, 'better': 1178,
'brilliant': 1178, 'capable': 1178, 'come': 1178, 'doing': 1178, 'done': 1178, 'earned': 1178, 'every': 1189, 'going':
1180, 'gonna': 1178, 'good': 1178, 'got': 1194, 'great': 1178, 'more': 1181, 'much': 1178, 'not': 1182, 'nothing':
1180, 'on': 1184, 'put': 1198, 'ready': 1178, 'strong': 1178, 'the': 1185}, {'are': 1186, 'd': 1200, 'has': 1201,
'have': 1201, 'is': 1186, 'll': 1202, 're': 1186, 's': 1203, 've': 1201, 'will': 1202, 'would': 1202}, {'<they>':
1204}, {'<they>': 1204, 'that': 1205}, {'<them>': 1206}, {'<them>': 57, 'N': 57}, {'from': 1208}, {'her': 227, 'him':
227, 'me': 227, 'them': 227, 'us': 227}, {'best': 227, 'better': 227, 'fine': 227, 'for': 1210, 'good': 227, 'ok':
227, 'okay': 227}, {'is': 1211, 's': 1211, 'suits': 1211, 'works': 1211}, {'together': 11}, {'<outing>': 11, 'at': 11,
'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11,
'getting': 1213, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11, 'in': 11, 'meeting': 11, 'picking': 11,
'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11, 'speaking': 11, 'taking': 11,
'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11, 'with': 11}, {'<outing>': 11}, {'am':
1215, 'are': 1215, 'm': 1215, 're': 1215}, {'N': 1216}, {'1': 11}, {'up': 11}, {'one': 11}, {'to': 1220}, {'call':
11}, {'1': 1218, 'appointment': 11, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1219, 'chat': 11, 'coffee':
11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 1219, 'interview': 11, 'lunch': 11, 'meeting': 11,
'mtg': 11, 'one': 1221, 'phone': 1222, 'session': 11, 'supper': 11, 'sync': 11, 'tea': 11, 'video': 1222, 'workshop':
11, 'zoom': 11}, {'': (2, 'plan'), '1': 1218, 'appointment': 11, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch':
1219, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 1219, 'interview': 11,
'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 1221, 'phone': 1222, 'session': 11, 'supper': 11, 'sync': 11, 'tea': 11,
'video': 1222, 'workshop': 11, 'zoom': 11}, {'up': 1224}, {'1': 1218, 'another': 1223, 'appointment': 11, 'board':
1223, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1219, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11,
'dinner': 11, 'drinks': 11, 'final': 1223, 'first': 1223, 'follow': 1225, 'interview': 11, 'lunch': 11, 'meeting': 11,
'monthly': 1223, 'mtg': 11, 'one': 1221, 'phone': 1222, 'quick': 1223, 'second': 1223, 'session': 11, 'short': 1223,
'supper': 11, 'sync': 11, 'tea': 11, 'team': 1223, 'video': 1222, 'weekly': 1223, 'workshop': 11, 'zoom': 11}, {'1':
1218, 'a': 1226, 'an': 1226, 'another': 1223, 'appointment': 11, 'board': 1223, 'breakfast': 11, 'brunch': 11, 'call':
11, 'catch': 1219, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1223,
'first': 1223, 'follow': 1225, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1223, 'mtg': 11, 'my': 1226,
'one': 1221, 'our': 1226, 'phone': 1222, 'quick': 1223, 'second': 1223, 'session': 11, 'short': 1223, 'supper': 11,
'sync': 11, 'tea': 11, 'team': 1223, 'the': 1226, 'video': 1222, 'weekly': 1223, 'workshop': 11, 'zoom': 11}, {'1':
1218, 'a': 1226, 'an': 1226, 'another': 1223, 'appointment': 11, 'board': 1223, 'breakfast': 11, 'brunch': 11, 'call':
11, 'catch': 1219, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1223,
'first': 1223, 'follow': 1225, 'got': 1227, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1223, 'mtg': 11,
'my': 1226, 'one': 1221, 'our': 1226, 'phone': 1222, 'quick': 1223, 'second': 1223, 'session': 11, 'short': 1223,
'supper': 11, 'sync': 11, 'tea': 11, 'team': 1223, 'the': 1226, 'video': 1222, 'weekly': 1223, 'workshop': 11, 'zoom':
11}, {'am': 1214, 'and': 1217, 'are': 1214, 'fly': 11, 'go': 11, 'have': 1228, 'host': 11, 'm': 1214, 'meet': 11,
're': 1214, 'see': 11, 'travel': 11, 've': 1228, 'visit': 11}, {'<outing>': 11, 'attending': 11, 'catching': 11,
'celebrating': 11, 'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11, 'getting': 1213, 'going': 11, 'having':
11, 'heading': 11, 'hosting': 11, 'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11,
'seeing': 11, 'showing': 11, 'speaking': 11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11,
'visiting': 11, 'watching': 11}, {'am': 1215, 'are': 1230, 'm': 1215, 're': 1215}, {'<i>': 1231}, {'me': 11, 'over':
11, 'round': 11, 'us': 11}, {'bringing': 1233, 'calling': 1233, 'collecting': 1233, 'driving': 1233, 'dropping': 1233,
'fetching': 1233, 'hosting': 1233, 'meeting': 1233, 'picking': 1233, 'ringing': 1233, 'showing': 1233, 'taking': 1233,
'treating': 1233}, {'and': 1232, 'is': 1234, 's': 1234}, {'...': 1212, '<i>': 1229, '<off_it>': 428, 'N': 1235, 'is':
1211, 's': 1211, 'suits': 1211, 'works': 1211}, {'table': 659}, {'the': 1237}, {'room': 659}, {'attendance': 659,
'the': 1239}, {'call': 659}, {'it': 659, 'the': 1241}, {'at': 1238, 'in': 1240, 'on': 1242, 'present': 659, 'there':
659}, {'all': 1243, 'also': 1243, 'at': 1238, 'both': 1243, 'in': 1240, 'on': 1242, 'present': 659, 'there': 659},
{'was': 1244, 'were': 1244}, {'N': 1245}, {'and': 1246, 'was': 1244, 'were': 1244}, {'<outing>': 100, 'attending':
100, 'away': 526, 'booked': 526, 'catching': 100, 'celebrating': 100, 'cooking': 100, 'doing': 100, 'driving': 100,
'due': 543, 'flying': 100, 'getting': 567, 'going': 543, 'having': 100, 'heading': 543, 'hosting': 100, 'meeting':
100, 'off': 543, 'out': 526, 'picking': 100, 'playing': 100, 'presenting': 100, 'running': 100, 'seeing': 100,
'showing': 100, 'speaking': 100, 'taking': 100, 'traveling': 100, 'travelling': 100, 'trying': 100, 'visiting': 100,
'watching': 100}, {'am': 561, 'are': 1248, 'fly': 100, 'have': 563, 'm': 561, 'meet': 100, 're': 561, 'travel': 100,
've': 564}, {'': (14, 'together')}, {'away': 526, 'booked': 526, 'due': 526, 'going': 526, 'heading': 526, 'off': 526,
'out': 526}, {'': (14, 'together'), 'am': 1251, 'are': 1251, 'm': 1251, 're': 1251}, {'<i>': 1249, 'N': 1245, 'i':
1250, 'me': 1252, 'myself': 1250, 'us': 1250}, {'<bid>': 19, '<bid_it>': 19}, {'^': 1254}, {':': 1255}, {':': 1255,
'D': 1256, 'back': 1256}, {'...': 12, 'D': 11, 'along': 100, 'back': 100, 'by': 100, 'down': 100, 'for': 100, 'in':
100, 'out': 100, 'over': 100, 'round': 100, 'to': 100, 'up': 100, 'with': 100}, {'at': 100, 'over': 100, 'with': 100},
{'<give1>': 757, '<giveinf>': 757, '<to_do>': 757}, {'^': 1260}, {'after': 791, 'asking': 791, 'chasing': 800,
'coming': 1258, 'hanging': 812, 'holding': 813, 'looking': 813, 'nagging': 791, 'on': 821, 'pressing': 791, 'staying':
1259, 'to': 1261, 'waiting': 791}, {'^': 68}, {'d': 1263, 'll': 1263, 'will': 1263, 'would': 1263}, {'<they>': 1264},
{'<they>': 1264, 'that': 1265}, {'<me>': 1266}, {':': 21, 'D': 22, 'back': 22}, {'ill': 66, 'sick': 66}, {'in': 1269},
{'along': 659}, {'in': 659}, {'my': 66, 'our': 66}, {'on': 1273}, {'D': 11, 'for': 12, 'to': 12}, {'by': 659}, {'...':
22}, {':': 1255, 'about': 1277, 'on': 1277, 're': 1277, 'with': 1277}, {':': 1255, 'D': 1256, 'about': 1277, 'back':
1278, 'on': 1277, 're': 1277, 'with': 1277}, {'borrowed': 865}, {'<a_chat>': 659}, {'<a_chat>': 659, 'good': 1281,
'little': 1281, 'long': 1281, 'proper': 1281, 'quick': 1281, 'short': 1281, 'wee': 1281}, {'a': 1282, 'an': 1282,
'some': 1282}, {'for': 1283}, {'...': 1284, 'for': 1283}, {'...': 1284, 'about': 1285, 'around': 1285, 'back': 1285,
'behind': 1285, 'for': 1283, 'late': 1285, 'on': 1285, 'over': 1285}, {'me': 13, 'us': 13}, {'see': 1287}, {'to':
1288, 'with': 1287}, {'...': 12, 'D': 11, 'on': 12}, {'D': 11, 'on': 12}, {'me': 1291, 'mine': 1291, 'ours': 1291,
'us': 1291}, {'by': 1290, 'in': 1290, 'off': 13, 'over': 1290, 'round': 1290, 'to': 1292}, {'...': 1293, 'by': 100,
'in': 100, 'me': 100, 'over': 100, 'round': 100, 'us': 100}, {'by': 13, 'in': 13, 'me': 100, 'over': 13, 'past': 13,
'round': 13, 'us': 100}, {'by': 100, 'in': 100, 'me': 100, 'over': 100, 'round': 100, 'us': 100}, {'...': 1293, 'by':
13, 'in': 13, 'me': 100, 'over': 13, 'past': 13, 'round': 13, 'us': 100}, {'by': 13, 'in': 13, 'out': 791, 'over': 13,
'past': 13, 'round': 13}, {'by': 13, 'in': 13, 'over': 13, 'past': 13, 'round': 13}, {'week': 66}, {'all': 1300,
'ill': 66, 'sick': 66, 'today': 66}, {'leave': 66}, {'for': 1263, 'to': 1263}, {'blower': 659, 'facetime': 659,
'hook': 1303, 'line': 659, 'phone': 659, 'skype': 659, 'teams': 659, 'whatsapp': 659, 'zoom': 659}, {'D': 11,
'annual': 1302, 'at': 820, 'blower': 659, 'facetime': 659, 'for': 12, 'holiday': 66, 'holidays': 66, 'hols': 66,
'leave': 66, 'line': 659, 'maternity': 66, 'paternity': 66, 'phone': 659, 'skype': 659, 'teams': 659, 'the': 1304,
'to': 12, 'vacation': 66, 'whatsapp': 659, 'zoom': 659}, {'sick': 66}, {'after': 791, 'asking': 791, 'back': 1289,
'borrowing': 865, 'bringing': 1294, 'calling': 1295, 'chasing': 800, 'collecting': 1294, 'coming': 1258, 'driving':
1296, 'dropping': 1297, 'fetching': 1294, 'giving': 1296, 'hanging': 812, 'here': 1289, 'holding': 813, 'hosting':
1296, 'in': 1289, 'looking': 1298, 'meeting': 1296, 'nagging': 791, 'nipping': 1299, 'off': 1301, 'on': 1305, 'out':
1306, 'picking': 1296, 'popping': 1299, 'pressing': 791, 'ringing': 1296, 'round': 1289, 'showing': 1296, 'staying':
1259, 'stopping': 1299, 'swinging': 1299, 'taking': 1296, 'to': 1261, 'treating': 1296, 'uncontactable': 66,
'unreachable': 66, 'unwell': 66, 'waiting': 791}, {'it': 659}, {'1': 308, '1on1': 66, 'call': 66, 'meeting': 66,
'one': 313, 'session': 66, 'stand': 310, 'standup': 66, 'sync': 66}, {'1': 308, '1on1': 66, 'board': 1309, 'call': 66,
'daily': 1309, 'meeting': 66, 'monthly': 1309, 'one': 313, 'quarterly': 1309, 'session': 66, 'stand': 310, 'standup':
66, 'sync': 66, 'team': 1309, 'weekly': 1309}, {'D': 1310, 'my': 1310, 'our': 1310, 'the': 1310, 'this': 1310}, {'i':
1250, 'me': 1250, 'myself': 1250, 'us': 1250}, {'annual': 1302, 'holiday': 66, 'holidays': 66, 'hols': 66, 'leave':
66, 'maternity': 66, 'paternity': 66, 'vacation': 66}, {'swore': 1266}, {'after': 791, 'asking': 791, 'chasing': 800,
'coming': 1258, 'hanging': 812, 'holding': 813, 'looking': 813, 'nagging': 791, 'on': 821, 'pressing': 791, 'to':
1261, 'waiting': 791}, {'a': 702, 'short': 57}, {':': 56, 'basically': 57, 'in': 1316}, {'busy': 66, 'dead': 66,
'engaged': 66, 'off': 66, 'switched': 311}, {'is': 1318, 'was': 1318}, {'hook': 1303}, {'D': 11, 'annual': 1302, 'at':
820, 'for': 12, 'holiday': 66, 'holidays': 66, 'hols': 66, 'leave': 66, 'maternity': 66, 'paternity': 66, 'the': 1320,
'to': 12, 'vacation': 66}, {'<view>': 1317, 'after': 791, 'asking': 791, 'back': 1289, 'borrowing': 865, 'bringing':
1294, 'calling': 1295, 'chasing': 800, 'collecting': 1294, 'coming': 1258, 'driving': 1296, 'dropping': 1297,
'fetching': 1294, 'giving': 1296, 'hanging': 812, 'here': 1289, 'holding': 813, 'hosting': 1296, 'in': 1289, 'line':
1319, 'looking': 1298, 'meeting': 1296, 'mobile': 1319, 'nagging': 791, 'nipping': 1299, 'number': 1319, 'off': 1301,
'on': 1321, 'out': 1306, 'phone': 1319, 'picking': 1296, 'popping': 1299, 'pressing': 791, 'ringing': 1296, 'round':
1289, 'showing': 1296, 'staying': 1259, 'stopping': 1299, 'swinging': 1299, 'taking': 1296, 'to': 1261, 'treating':
1296, 'uncontactable': 66, 'unreachable': 66, 'unwell': 66, 'waiting': 791}, {'yes': 1275}, {'': (23, 'contact'),
'attendance': 659, 'the': 1239}, {'blower': 659, 'call': 659, 'facetime': 659, 'line': 659, 'phone': 659, 'skype':
659, 'teams': 659, 'whatsapp': 659, 'zoom': 659}, {'annual': 1302, 'blower': 659, 'facetime': 659, 'holiday': 66,
'holidays': 66, 'hols': 66, 'it': 659, 'leave': 66, 'line': 659, 'maternity': 66, 'paternity': 66, 'phone': 659,
'skype': 659, 'teams': 659, 'the': 1325, 'vacation': 66, 'whatsapp': 659, 'zoom': 659}, {'all': 1243, 'also': 1243,
'around': 659, 'at': 1238, 'both': 1243, 'in': 1324, 'off': 1301, 'on': 1326, 'out': 1306, 'present': 659, 'there':
659, 'uncontactable': 66, 'unreachable': 66, 'unwell': 66}, {'blower': 659, 'facetime': 659, 'it': 659, 'line': 659,
'phone': 659, 'skype': 659, 'teams': 659, 'the': 1325, 'whatsapp': 659, 'zoom': 659}, {'all': 1243, 'also': 1243,
'around': 659, 'at': 1238, 'both': 1243, 'in': 1324, 'on': 1328, 'present': 659, 'there': 659}, {':': 21, 'about':
1277, 'on': 1277, 're': 1277, 'with': 1277}, {':': 21, 'D': 22, 'about': 1277, 'back': 1330, 'on': 1277, 're': 1277,
'with': 1277}, {'N': 1247, 'all': 771, 'and': 1253, 'answered': 1257, 'are': 1262, 'assured': 1267, 'assures': 1267,
'attended': 659, 'barked': 1268, 'borrowed': 865, 'borrows': 865, 'both': 771, 'called': 1270, 'came': 1271, 'can':
881, 'cannot': 875, 'cant': 875, 'chaired': 659, 'chipped': 1272, 'coming': 810, 'commented': 1274, 'confirmed': 1275,
'could': 880, 'couldn': 881, 'couldnt': 875, 'dialed': 1272, 'dialled': 1272, 'dialling': 1272, 'did': 939, 'didn':
943, 'didnt': 938, 'dmed': 1257, 'doesn': 943, 'dropped': 1276, 'dropping': 810, 'emailed': 1279, 'guaranteed': 1266,
'guarantees': 1266, 'has': 1280, 'hung': 1286, 'is': 1307, 'isn': 943, 'liked': 1273, 'lingered': 1286, 'looked':
1272, 'made': 1308, 'mailed': 1279, 'mails': 1268, 'messaged': 1279, 'missed': 1311, 'n': 1312, 'never': 938, 'off':
1301, 'on': 1313, 'out': 1306, 'phoned': 1270, 'pinged': 1257, 'pinky': 1314, 'popping': 810, 'rang': 1270, 're':
1315, 'replied': 1279, 'reposted': 1273, 'rocked': 1151, 's': 1322, 'said': 1323, 'sat': 1272, 'shadowed': 1124,
'shared': 1273, 'shouted': 1268, 'showed': 1151, 'slacked': 1257, 'stayed': 1286, 'staying': 810, 'stopped': 1286,
'swears': 1266, 'swore': 1266, 'tagged': 1271, 'texted': 1279, 'texts': 1268, 'took': 1150, 'turned': 1151,
'uncontactable': 66, 'unreachable': 66, 'unwell': 66, 'visiting': 810, 'vowed': 1266, 'vows': 1266, 'waited': 1286,
'was': 1327, 'were': 1329, 'whatsapped': 1257, 'will': 880, 'won': 881, 'wont': 875, 'writes': 1331, 'wrote': 1279},
{'missed': 422}, {'afternoon': 415, 'day': 415, 'days': 415, 'evening': 415, 'few': 1333, 'h': 415, 'hour': 415,
'hours': 415, 'hr': 415, 'hrs': 415, 'morning': 415}, {'invitation': 100, 'invite': 100}, {'my': 1335, 'our': 1335,
'the': 1335}, {'<told_in>': 66}, {'have': 694, 'must': 19, 'need': 694, 'ought': 694, 'should': 19}, {'^': 1338},
{'<i>': 1339}, {'<i>': 1339, 's': 1337}, {'': (13, 'talk'), '<their>': 1337, '<them>': 1340, '<told_in>': 66, 'N':
1341, 'my': 1337, 'the': 1337}, {'to': 1342}, {'^': 454, 'for': 463}, {'^': 416, 'for': 417}, {'board': 1345},
{'guarantor': 1344, 'referee': 1344, 'reference': 1344, 'sounding': 1346}, {'s': 1347}, {'<their>': 1347, 'N': 1348,
'a': 1347}, {'as': 1349}, {':': 554}, {':': 197}, {'me': 1352}, {'^': 48, 'for': 197, 'to': 197}, {'court': 1354},
{'me': 1354, 'my': 1355, 'our': 1355, 'us': 1354}, {'in': 1356, 'on': 1356, 'with': 1356}, {':': 197, 'N': 1351,
'for': 1353, 'in': 1356, 'is': 1357, 'me': 1352, 'on': 1356, 's': 1357, 'with': 1356}, {'N': 1351}, {'^': 19, 'is':
734, 'to': 56, 'was': 734}, {'<them>': 1360, 'N': 1360}, {'...': 57, ':': 56, 'from': 1361, 'is': 734, 'was': 734},
{'D': 766, '^': 765}, {'<me>': 1363}, {'can': 19, 'could': 19, 'have': 694, 'must': 19, 'need': 694, 'ought': 694,
'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19}, {'^': 1365}, {'never': 19, 'not': 694, 'to': 19}, {'^':
1367}, {'<plainly>': 1368, '^': 1367}, {'never': 694, 'no': 694, 'not': 694, 'to': 19}, {'^': 1370}, {'against': 19,
'never': 694, 'no': 694, 'not': 694, 'to': 19}, {'<plainly>': 1369, 'D': 1371, '^': 1372, 'against': 19, 'at': 767,
'by': 767, 'during': 767, 'in': 767, 'on': 767, 'over': 767, 'via': 767}, {'^': 416, 'about': 417, 'for': 417, 'in':
417, 'on': 417, 'through': 417, 'with': 417}, {'<i>': 1366}, {'<i>': 1366, '<me>': 1373, '<them>': 1374, '^': 687,
'that': 1375}, {'D': 766, '^': 765, 'at': 767, 'by': 767, 'during': 767, 'in': 767, 'on': 767, 'over': 767, 'via':
767}, {'<i>': 1366, '<me>': 1377, '^': 687, 'that': 1375}, {'<them>': 1374}, {'<give1>': 68, '<giveinf>': 68,
'<to_do>': 68}, {'^': 1380}, {'d': 1381, 'll': 1381, 'will': 1381, 'would': 1381}, {'breakfast': 13, 'brunch': 13,
'call': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13}, {'N': 1382,
'he': 1382, 'she': 1382, 'they': 1382}, {'meet': 11}, {'N': 1382, 'a': 1383, 'breakfast': 13, 'brunch': 13, 'call':
13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'he': 1382, 'lunch': 13, 'meeting': 13, 'on':
11, 'our': 1383, 'she': 1382, 'that': 1384, 'the': 1383, 'they': 1382, 'to': 1385}, {'called': 66, 'met': 66, 'rang':
66}, {'for': 11, 'to': 11}, {'calling': 11, 'going': 1388, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11,
'seeing': 11, 'visiting': 11}, {'calling': 11, 'going': 1388, 'having': 11, 'hosting': 11, 'instead': 1389, 'joining':
11, 'meeting': 11, 'now': 1389, 'putting': 311, 'seeing': 11, 'visiting': 11}, {'afternoon': 415, 'day': 415, 'days':
415, 'evening': 415, 'h': 421, 'hour': 421, 'hours': 421, 'hr': 421, 'hrs': 421, 'morning': 415}, {'quote': 56}, {'1':
225}, {'one': 225}, {'to': 1394}, {'1': 1393, '1on1': 225, 'call': 225, 'catch': 1009, 'demo': 225, 'meeting': 225,
'one': 1395, 'session': 225, 'stand': 1009, 'standup': 225, 'sync': 225}, {'i': 1392, 'no': 1396}, {'about': 441,
'on': 441}, {'questions': 1398}, {'many': 1399, 'questions': 1398}, {'s': 1400}, {'<their>': 1400, 'N': 1401},
{'<their>': 1400, 'N': 1401, 'all': 1402}, {'N': 1351, 'me': 1352}, {'^': 1177, 'about': 1178, 'down': 1178, 'for':
1178, 'on': 1178, 'up': 1178}, {'<them>': 1405}, {'': (2, 'plan'), 'up': 11}, {'agreed': 11, 'arranged': 11, 'booked':
11, 'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 1407}, {'agreed': 11, 'arranged': 11,
'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 1408, 'planned': 11, 's': 1408, 'scheduled': 11, 'set': 1407}, {'N':
659}, {'to': 1410}, {'off': 1411, 'out': 1411, 'over': 1411, 'to': 1410}, {'gone': 1412}, {'calling': 11, 'going':
1388, 'gone': 1412, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11},
{'calling': 11, 'coming': 11, 'finally': 1413, 'going': 1388, 'gone': 1412, 'having': 11, 'hosting': 11, 'instead':
1389, 'joining': 11, 'just': 1413, 'meeting': 11, 'now': 1414, 'seeing': 11, 'visiting': 11}, {'into': 56, 'out':
190}, {'case': 463, 'corner': 463}, {'s': 1417}, {'<me>': 1416, '<their>': 1417, 'N': 1418}, {'has': 227, 'is': 227,
'wants': 227, 'was': 227}, {'^': 471}, {'<them>': 1421, 'N': 1421}, {'to': 1422}, {'loan': 1423}, {'<they>': 227, 'N':
1420, 'a': 1424, 'did': 1410, 'was': 1410, 'were': 1410}, {'<me>': 23}, {'into': 23}, {'out': 23}, {'<redo>': 23,
'let': 1426, 'look': 1427, 'work': 1428}, {'^': 1429}, {'^': 1429, 'please': 1430}, {'': (8, 'asked'), 'to': 1431},
{'': (8, 'asked')}, {'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13,
'meeting': 13, 'supper': 13, 'tea': 13}, {'for': 1434}, {'for': 1434, 'out': 1435, 'over': 1435, 'round': 1435, 'to':
1434}, {'<them>': 1432, 'N': 1433, 'for': 227, 'how': 227, 'if': 227, 'me': 1436, 'us': 1436, 'what': 227, 'when':
227, 'whether': 227, 'why': 227}, {'s': 411}, {'<their>': 411, 'N': 1438}, {'<their>': 411, 'N': 1438, 'out': 1439},
{'in': 417, 'on': 417, 'through': 417, 'with': 417}, {'in': 417, 'on': 417, 'out': 1441, 'through': 417, 'with': 417},
{'<them>': 1442}, {'d': 197, 'll': 197, 'will': 197, 'would': 197}, {'...': 126, 'D': 48, 'my': 48, 'our': 48}, {'^':
1445}, {'expect': 1446, 'have': 1446}, {'get': 1446, 'have': 1446}, {'...': 49, '<until>': 48}, {'a': 1449, 'all':
1449, 'an': 1449, 'everything': 1449, 'it': 1449, 'my': 1449, 'our': 1449, 'the': 1449, 'them': 1449, 'these': 1449,
'those': 1449}, {'^': 1450}, {'getting': 619}, {'can': 1447, 'could': 1447, 'd': 1448, 'get': 1446, 'gets': 1446,
'has': 1451, 'have': 1451, 'is': 1452, 'll': 1448, 'receives': 619, 's': 1452, 'will': 1448, 'would': 1448}, {'<i>':
1444, '<they>': 1453}, {'<i>': 1444, '<they>': 1453, 'that': 1454}, {'<i>': 1444}, {'<i>': 1444, 'that': 1456},
{'<i>': 1444, '<them>': 1457, 'N': 1457, 'that': 1456}, {'<i>': 1444, '<them>': 1455, 'N': 1457, 'that': 1456, 'to':
1458}, {'myself': 66, 'ourselves': 66}, {'own': 66}, {'my': 1461}, {'alone': 66, 'by': 1460, 'on': 1462, 'with': 659},
{'me': 66, 'us': 66}, {'call': 66, 'calls': 66, 'emails': 66, 'mails': 66, 'messages': 66, 'texts': 66}, {'my': 1465,
'our': 1465}, {'breakfast': 66, 'call': 66, 'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66,
'lunch': 66, 'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'...': 1467,
'breakfast': 66, 'call': 66, 'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66,
'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'<their>': 1468, 'D': 1468, 'my':
1468, 'our': 1468, 'the': 1468, 'this': 1468}, {'^': 0, 's': 411}, {'': (23, 'contact'), '<their>': 411, '<them>':
411, 'N': 1470}, {'<their>': 411, '<them>': 411, 'N': 1470, 'for': 1471}, {'at': 463, 'for': 463, 'in': 463, 'to':
463, 'up': 463, 'with': 463}, {'<them>': 1473, 'N': 1473, 'out': 66}, {'': (0, 'missed'), 'on': 66}, {'in': 1356,
'is': 1357, 'on': 1356, 's': 1357, 'with': 1356}, {'locked': 225}, {'$$': 66, 'up': 225}, {'all': 1477, 'closed': 225,
'locked': 1478, 'shut': 225}, {'was': 1479, 'were': 1479}, {'of': 66}, {'from': 66, 'out': 1481}, {'bird': 1482},
{'call': 1482, 'cheep': 1482, 'dicky': 1483, 'line': 1482, 'message': 1482, 'murmur': 1482, 'peep': 1482, 'reply':
1482, 'sausage': 1482, 'sound': 1482, 'squeak': 1482, 'thing': 1482, 'whisper': 1482, 'word': 1482}, {'a': 1484},
{'as': 1485}, {'much': 1486}, {'a': 1484, 'one': 1484, 'so': 1487}, {'up': 677}, {'': (1, 'moved')}, {'till': 1490,
'to': 1490, 'until': 1490}, {'<them>': 66, 'N': 66, 'to': 392}, {'meaning': 637, 'moved': 1491, 'putting': 311,
'trying': 1492}, {'from': 56}, {'<plainly>': 1369, 'D': 766, '^': 765, 'away': 1494, 'into': 56, 'off': 56, 'to': 56,
'toward': 56, 'towards': 56}, {'<me>': 1495}, {'to': 56}, {'^': 19, 'not': 1497, 'to': 56}, {'be': 1498}, {'is': 1498,
's': 1498, 'was': 1498, 'would': 1499}, {'bet': 1500, 'course': 1500, 'move': 1500, 'play': 1500, 'thing': 1500,
'way': 1500}, {'along': 1178, 'on': 1178, 'up': 1178}, {'<them>': 1502, 'N': 1502}, {'on': 1178, 'up': 1178},
{'<them>': 1504, 'N': 1504}, {'': (0, 'missed'), 'again': 66, 'aside': 66, 'off': 66, 'out': 66, 'up': 66},
{'<their>': 1468, 'D': 1468, 'me': 1506, 'my': 1468, 'our': 1468, 'the': 1468, 'this': 1468, 'us': 1506}, {'out': 66},
{'aside': 66, 'off': 66, 'out': 66}, {'<me>': 1508, 'me': 1509, 'off': 66, 'us': 1509}, {'': (2, 'plan'), 'for': 11,
'w': 11, 'with': 11}, {'for': 11, 'w': 11, 'with': 11}, {'slot': 1512}, {'hour': 1512}, {'D': 11, 'for': 12}, {'day':
1512, 'slot': 1512}, {'D': 1511, 'a': 1513, 'an': 1514, 'for': 12, 'in': 1515, 'out': 1515, 'the': 1516, 'time':
1512}, {'': (2, 'plan'), 'for': 11}, {'': (2, 'plan'), 'in': 1518}, {'confidence': 1178, 'mood': 1178, 'morale':
1178}, {'<their>': 1520}, {'us': 1250}, {'of': 1522}, {'agreed': 11, 'alone': 66, 'arranged': 11, 'booked': 11, 'by':
1460, 'confirmed': 11, 'fixed': 11, 'is': 1408, 'on': 1462, 'planned': 11, 's': 1408, 'scheduled': 11, 'set': 1407},
{'^': 440, 'about': 441, 'for': 441, 'in': 441, 'on': 441}, {'<them>': 1525}, {'between': 293, 'for': 293, 'from':
293, 'with': 293}, {'intro': 1527}, {'email': 1528, 'intro': 1527, 'mail': 1528}, {'an': 1529, 'the': 1529}, {'...':
471}, {'my': 1531, 'our': 1531}, {'on': 441, 'with': 441}, {'date': 1533, 'speed': 1533}, {'about': 441, 'on': 441,
'to': 1534}, {'^': 1532, 'in': 1398, 'up': 1535}, {'together': 292}, {'N': 1537}, {'': (23, 'contact'), 'N': 1537,
'and': 1538, 'in': 1398, 'up': 1398}, {'D': 1490, 'by': 1490, 'to': 1490}, {'<them>': 1536, 'N': 1539, 'forward':
1540}, {'down': 1178, 'on': 1178, 'up': 1178}, {'<them>': 1542, 'N': 1504}, {'down': 1178, 'up': 1178}, {'<them>':
1544}, {'<their>': 1468, 'D': 1468, 'into': 659, 'me': 1506, 'my': 1468, 'our': 1468, 'the': 1468, 'this': 1468, 'to':
1490, 'us': 1506}, {'with': 1410}, {'hello': 225}, {'hello': 225, 'hi': 225}, {'chat': 225, 'said': 1548, 'say': 1549,
'speak': 225, 'talk': 225}, {'not': 1550}, {'t': 1550}, {'did': 1551, 'didn': 1552, 'didnt': 1550, 'never': 1550},
{'gone': 225, 'left': 225}, {'d': 1554, 'had': 1554}, {'machine': 66}, {'mail': 66}, {'answering': 1556,
'answerphone': 66, 'mailbox': 66, 'vm': 66, 'voice': 1557, 'voicemail': 66}, {'s': 1558}, {'<their>': 1558, 'N': 1559,
'the': 1558}, {'got': 1560}, {'<i>': 1553, '<they>': 1555, 'did': 1551, 'didn': 1552, 'didnt': 1550, 'got': 1560,
'never': 1550, 'only': 1561, 'reached': 1560}, {'they': 227}, {'end': 1563}, {'the': 1564}, {'ld': 66, 'led': 66,
'lled': 66}, {'<off_it>': 429, 'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'planned':
11, 'scheduled': 11, 'set': 1407}, {'<off_it>': 429, 'agreed': 11, 'arranged': 11, 'been': 430, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 1407}, {'<off_it>': 428, 'agreed': 11,
'arranged': 11, 'been': 430, 'being': 430, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'from': 659, 'gets': 430,
'got': 430, 'had': 432, 'has': 433, 'is': 1567, 'moved': 1490, 'planned': 11, 's': 1568, 'scheduled': 11, 'set': 1407,
'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'joy': 66, 'luck': 66}, {'home': 66}, {'only': 66}, {'engaged': 66,
'no': 1570, 'nobody': 1571, 'rang': 1508, 'voicemail': 1572}, {'ask': 1433}, {'to': 1574}, {'': (23, 'contact'),
'...': 1573, 'N': 1575, 'it': 311, 'off': 66}, {'^': 0, 'to': 411, 'with': 411}, {'^': 0, 'out': 1577, 'to': 411,
'with': 411}, {'<them>': 1578, 'N': 1578}, {'': (23, 'contact'), 'aid': 1579, 'assist': 1579, 'help': 1579}, {'along':
659, 'by': 659, 'in': 659, 'over': 659, 'round': 659, 'to': 1580}, {'held': 66}, {'blower': 66, 'line': 66, 'phone':
66}, {'the': 1583}, {'answer': 66, 'pick': 310, 'reply': 66}, {'on': 1584, 'to': 1585}, {'hold': 66}, {'<them>': 1586,
'N': 1586, 'a': 1587, 'hold': 66, 'in': 319, 'through': 66, 'to': 66}, {'<them>': 1586, 'N': 1586, 'hold': 66,
'through': 66}, {'': (0, 'missed'), 'it': 66}, {'a': 1587, 'hold': 66, 'in': 319, 'through': 66, 'to': 66}, {'hold':
66, 'through': 66}, {'call': 66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1591, 'got': 1592,
'make': 1590, 'meet': 66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'to': 1593}, {'place': 66}, {'D': 227, 'be': 1582, 'call': 66,
'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1588, 'got': 1589, 'happen': 66, 'make': 1590, 'manage':
1594, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1593, 'reach': 66, 'reached':
66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1595, 'talk': 66, 'talked': 66, 'visit': 66}, {'t': 1596,
'we': 227}, {'account': 227, 'contract': 227, 'insurance': 227, 'membership': 227, 'order': 227, 'plan': 227,
'subscription': 227}, {'': (0, 'missed'), 'her': 1598, 'his': 1598, 'the': 1598, 'their': 1598}, {'be': 1582, 'call':
66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1591, 'got': 1592, 'happen': 66, 'make': 1590,
'manage': 1594, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1593, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1595, 'talk': 66, 'talked': 66, 'visit': 66},
{'<them>': 411, 'N': 411}, {'for': 1601}, {'sat': 1602}, {'up': 1409}, {'against': 56, 'away': 1494, 'not': 1497,
'off': 56}, {'<me>': 1605, 'against': 56, 'away': 1494, 'not': 1497, 'off': 56}, {'<them>': 1473, 'N': 1473}, {'no':
66, 'nobody': 66}, {'...': 1608}, {'door': 1609}, {'s': 1610}, {'<their>': 1610, 'N': 1611, 'the': 1610}, {'<their>':
1610, 'N': 1611, 'at': 1612, 'on': 1612, 'the': 1610}, {'over': 677, 'through': 677, 'thru': 677, 'up': 677}, {'^':
675}, {'<their>': 461, 'N': 676, 'a': 1615, 'the': 1615}, {'back': 1614, 'over': 1616, 'right': 1614, 'through': 1616,
'thru': 1616, 'up': 1616}, {'up': 1177}, {'<them>': 1405, 'N': 1504, 'her': 1618}, {'at': 411, 'for': 411, 'on': 411,
'with': 411}, {'in': 1620}, {'<their>': 411, 'N': 1438, 'out': 1439, 'up': 677}, {'with': 659}, {'...': 1623}, {'in':
1398, 'up': 1398}, {'<them>': 1625, 'N': 1625}, {'volunteer': 411}, {'a': 1627}, {'as': 1628, 'for': 412, 'pro': 413,
'unpaid': 411}, {'^': 416, 'for': 417, 'on': 417, 'through': 417}, {'...': 1629, '<them>': 1374, 'N': 1630, 'as':
1628, 'for': 412, 'pro': 413, 'unpaid': 411}, {'for': 417, 'on': 417, 'through': 417}, {'<them>': 1374, 'N': 1632},
{'<off_it>': 428, 'agreed': 11, 'alone': 66, 'arranged': 11, 'been': 430, 'being': 430, 'booked': 11, 'by': 1460,
'confirmed': 11, 'fixed': 11, 'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 1567, 'moved': 1490, 'on': 1462,
'planned': 11, 's': 1568, 'scheduled': 11, 'set': 1407, 'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'<them>':
1405, 'N': 1178}, {'...': 669, '^': 670, 'linkedin': 66, 'photo': 66, 'photos': 66, 'post': 66, 'posts': 66,
'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'tweet': 66, 'update': 66}, {'s': 1636}, {'<their>': 671,
'N': 1637}, {'on': 1638}, {'<them>': 0, 'N': 0}, {'for': 1640}, {'...': 1641}, {'^': 1642}, {'<their>': 1643, 'a':
1643, 'an': 1643, 'the': 1643}, {'a': 1383, 'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13,
'demo': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13, 'our': 1383, 'the': 1383}, {'<them>': 1178, 'N':
1178}, {'': (15, 'gave:intro'), 'N': 292}, {'a': 292, 'an': 292, 'my': 292, 'our': 292, 'some': 292, 'the': 292,
'three': 292, 'two': 292}, {'': (15, 'gave:intro'), 'N': 292, '^': 1648}, {'and': 293, 'to': 293, 'w': 293, 'with':
293}, {'and': 1647, 'to': 1649, 'up': 1650, 'w': 293, 'with': 1649}, {'and': 1647, 'to': 1649, 'with': 1649},
{'<them>': 1651, 'N': 1652}, {'asking': 203, 'calling': 203, 'hiring': 203, 'inviting': 203}, {'away': 1494, 'into':
56, 'off': 56, 'to': 56, 'toward': 56, 'towards': 56}, {'<me>': 1655}, {'be': 1582, 'call': 66, 'catch': 322,
'caught': 66, 'contact': 66, 'find': 66, 'get': 1588, 'got': 1589, 'happen': 66, 'make': 1590, 'manage': 1594,
'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1593, 'reach': 66, 'reached': 66,
'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1595, 'talk': 66, 'talked': 66, 'visit': 66}, {'not': 1657,
'we': 227}, {'around': 637, 'round': 637}, {'get': 1659, 'got': 1659, 'gotten': 1659}, {'for': 66, 'to': 66}, {'time':
1661}, {'': (0, 'missed'), 'any': 1662, 'enough': 1662, 'the': 1662, 'time': 1661}, {'any': 1662, 'enough': 1662,
'the': 1662, 'time': 1661}, {'<them>': 1586, 'N': 1586, 'a': 1587, 'around': 637, 'hold': 66, 'in': 319, 'round': 637,
'through': 66, 'to': 66}, {'<them>': 1586, 'N': 1586, 'around': 637, 'hold': 66, 'round': 637, 'through': 66}, {'a':
1587, 'around': 637, 'hold': 66, 'in': 319, 'round': 637, 'through': 66, 'to': 66}, {'around': 637, 'hold': 66,
'round': 637, 'through': 66}, {'call': 66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1667, 'got':
1668, 'gotten': 1659, 'make': 1590, 'meet': 66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see':
66, 'speak': 66, 'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'be': 1582, 'call': 66, 'catch': 322, 'caught':
66, 'contact': 66, 'ever': 1660, 'find': 1663, 'found': 1664, 'get': 1665, 'got': 1666, 'gotten': 1659, 'had': 1664,
'happen': 66, 'have': 1664, 'make': 1590, 'manage': 1594, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66,
'phone': 66, 'quite': 1669, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1595,
'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1660}, {'t': 1670}, {'be': 1582, 'call': 66, 'catch': 322, 'caught': 66,
'contact': 66, 'ever': 1660, 'find': 66, 'get': 1665, 'got': 1666, 'gotten': 1659, 'happen': 66, 'make': 1590,
'manage': 1594, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1669, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1595, 'talk': 66, 'talked': 66, 'visit': 66,
'yet': 1660}, {'...': 57, ':': 56}, {'assembly': 1602, 'class': 1602, 'duty': 1602, 'group': 1602, 'lesson': 1602,
'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1602, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'tour':
1602, 'turn': 1602}, {'...': 1674, 'assembly': 1602, 'class': 1602, 'duty': 1602, 'group': 1602, 'lesson': 1602,
'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1602, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'tour':
1602, 'turn': 1602}, {'^': 0, 'for': 1601}, {'...': 1674, '^': 0, 'assembly': 1602, 'class': 1676, 'desk': 411,
'duty': 1676, 'group': 1602, 'lesson': 1676, 'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1602, 'shift':
1676, 'shop': 411, 'slot': 1676, 'stall': 1676, 'stand': 411, 'tour': 1602, 'turn': 1676}, {'^': 0, 'class': 411,
'desk': 411, 'duty': 411, 'lesson': 411, 'shift': 411, 'shop': 411, 'slot': 411, 'stall': 411, 'stand': 411, 'turn':
411}, {'s': 1678}, {'<them>': 411}, {'for': 1680}, {'...': 1602, '0': 1675, '<their>': 1677, 'N': 1679, 'a': 1675,
'an': 1675, 'for': 1601, 'in': 1681, 'the': 1675, 'three': 1675, 'two': 1675}, {'...': 1602, 'for': 1601}, {'from':
66}, {'$$': 66, 'home': 225}, {'day': 66}, {'home': 66, 'the': 1686}, {'$$': 66, 'by': 66, 'for': 1687, 'when': 66},
{'gone': 1685, 'left': 1688}, {'gone': 1685, 'left': 225}, {'already': 1689, 'just': 1690}, {'<until>': 1490, 'by':
1490}, {'<off_it>': 428, 'agreed': 11, 'arranged': 11, 'been': 430, 'being': 430, 'booked': 11, 'confirmed': 11,
'fixed': 11, 'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 1567, 'moved': 1490, 'planned': 11, 's': 1568,
'scheduled': 11, 'set': 1407, 'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'<them>': 440}, {'to': 1694}, {'...':
1695}, {'^': 1696}, {'for': 1680, 'in': 1681}, {'': (2, 'plan'), 'D': 11}, {'': (2, 'plan'), 'D': 11, 'for': 1699,
'in': 1515, 'out': 1515}, {'<good_cause>': 0}, {'<cause>': 1701}, {'<cause>': 1701, 'a': 1702, 'our': 1702, 'the':
1702}, {'at': 1703, 'for': 1703, 'in': 1703, 'with': 1703}, {'free': 411, 'pro': 413, 'unpaid': 411, 'voluntary': 411,
'volunteer': 411, 'volunteering': 411}, {'...': 1704, 'at': 1703, 'for': 1703, 'free': 411, 'in': 1703, 'of': 1705,
'pro': 413, 'unpaid': 411, 'voluntary': 411, 'volunteer': 411, 'volunteering': 411, 'with': 1703}, {'^': 440, 's':
441}, {'<their>': 441, '<them>': 441, 'N': 1707}, {'for': 1708, 'to': 1708, 'with': 1708}, {'at': 411, 'for': 411,
'on': 411}, {'<cause>': 1701, 'a': 1702, 'free': 1710, 'nothing': 1710, 'our': 1702, 'the': 1702}, {'bono': 1710},
{'at': 411, 'for': 411, 'in': 411, 'on': 411}, {'time': 1709}, {'<time_unit>': 1706, 'assembly': 1709, 'at': 1703,
'class': 1709, 'demo': 1709, 'for': 1711, 'in': 1703, 'lesson': 1709, 'masterclass': 1709, 'pro': 1712, 'session':
1709, 'shift': 1713, 'stint': 1713, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'tour': 1709, 'training': 1709,
'turn': 1713, 'unpaid': 1710, 'with': 1703, 'workshop': 1709}, {'<their>': 411, 'N': 1470}, {'at': 1716, 'for': 1716,
'on': 1716}, {'...': 1717, 'at': 1716, 'for': 1716, 'on': 1716}, {'<their>': 411, '<them>': 411, 'N': 1470}, {'...':
1717, 'at': 1716, 'for': 1719, 'on': 1716}, {'...': 1674, 'afternoon': 1718, 'assembly': 1602, 'class': 1602, 'day':
1718, 'days': 1718, 'duty': 1602, 'evening': 1718, 'group': 1602, 'h': 1718, 'hour': 1718, 'hours': 1718, 'hr': 1718,
'hrs': 1718, 'lesson': 1602, 'morning': 1718, 'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1602, 'shift':
1720, 'shifts': 1718, 'slot': 1602, 'stall': 1602, 'stint': 1718, 'tour': 1602, 'turn': 1602}, {'...': 1674, '^':
1642, 'assembly': 1602, 'class': 1602, 'duty': 1602, 'group': 1602, 'lesson': 1602, 'reading': 1602, 'round': 1602,
'route': 1602, 'session': 1602, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'tour': 1602, 'turn': 1602},
{'recommendation': 454}, {'linkedin': 1723, 'recommendation': 454, 'reference': 454, 'testimonial': 454}, {'out':
463}, {'^': 1724, 'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout':
1725, 'shoutout': 463, 'testimonial': 463}, {'...': 1726, '^': 1724, 'endorsement': 463, 'plug': 463,
'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1725, 'shoutout': 463, 'testimonial': 463},
{'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1725, 'shoutout':
463, 'testimonial': 463}, {'...': 1728, 'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463,
'referral': 463, 'shout': 1725, 'shoutout': 463, 'testimonial': 463}, {'a': 1727, 'an': 1727, 'my': 1729, 'the':
1727}, {'free': 411, 'of': 1705, 'pro': 413, 'unpaid': 411, 'voluntary': 411, 'volunteer': 411, 'volunteering': 411},
{'a': 1729, 'an': 1729, 'my': 1729, 'the': 1729}, {'<them>': 463}, {'for': 1733}, {'recommendation': 1734}, {'of':
1735}, {'assembly': 1709, 'class': 1709, 'demo': 1709, 'duty': 1602, 'group': 1602, 'lesson': 1709, 'letter': 1736,
'masterclass': 1709, 'reading': 1602, 'recommendation': 1734, 'reference': 1734, 'round': 1602, 'route': 1602,
'session': 1709, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'story': 1714, 'storytime': 1709, 'talk': 1709,
'testimonial': 1734, 'tour': 1709, 'training': 1709, 'turn': 1602, 'workshop': 1709}, {'between': 292, 'for': 292,
'of': 292, 'to': 292}, {'intro': 1738, 'introduction': 1738}, {'mail': 1739}, {'e': 1740, 'email': 1739, 'intro':
1738, 'introduction': 1738, 'mail': 1739, 'whatsapp': 1739}, {'in': 1741}, {'opt': 1742}, {'<them>': 463, 'N': 463},
{'for': 1744}, {'call': 1745, 'for': 1744}, {'recommendation': 1745, 'reference': 1746, 'referral': 1745,
'testimonial': 1745}, {'for': 461, 'w': 461, 'with': 461}, {'exam': 1748, 'interview': 1748, 'interviews': 1748,
'pitch': 1748, 'presentation': 1748}, {'to': 293}, {'N': 1750}, {'of': 1751}, {'...': 1737, '^': 1642, 'afternoon':
1718, 'assembly': 1709, 'class': 1709, 'day': 1718, 'days': 1718, 'demo': 1709, 'double': 1743, 'duty': 1602,
'evening': 1718, 'glowing': 1747, 'good': 1747, 'group': 1602, 'h': 1718, 'hour': 1718, 'hours': 1718, 'hr': 1718,
'hrs': 1718, 'lesson': 1709, 'letter': 1736, 'masterclass': 1709, 'mock': 1749, 'morning': 1718, 'presentation': 1752,
'quick': 1741, 'reading': 1602, 'recommendation': 1745, 'reference': 1746, 'referral': 1745, 'round': 1602, 'route':
1602, 'session': 1709, 'shift': 1720, 'shifts': 1718, 'slot': 1602, 'stall': 1602, 'stint': 1718, 'story': 1714,
'storytime': 1709, 'strong': 1747, 'talk': 1709, 'testimonial': 1745, 'tour': 1709, 'training': 1709, 'turn': 1602,
'warm': 1741, 'workshop': 1709}, {'between': 1647, 'for': 1647, 'from': 293, 'of': 292, 'to': 292, 'with': 293},
{'intro': 1754, 'introduction': 1738}, {'...': 1737, '^': 1642, 'afternoon': 1718, 'assembly': 1709, 'class': 1709,
'day': 1718, 'days': 1718, 'demo': 1709, 'duty': 1602, 'e': 1740, 'email': 1755, 'evening': 1718, 'group': 1602, 'h':
1718, 'hour': 1718, 'hours': 1718, 'hr': 1718, 'hrs': 1718, 'intro': 1754, 'introduction': 1738, 'lesson': 1709,
'letter': 1736, 'mail': 1755, 'masterclass': 1709, 'mock': 1749, 'morning': 1718, 'reading': 1602, 'recommendation':
1734, 'reference': 1734, 'round': 1602, 'route': 1602, 'session': 1709, 'shift': 1720, 'shifts': 1718, 'slot': 1602,
'stall': 1602, 'stint': 1718, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'testimonial': 1734, 'tour': 1709,
'training': 1709, 'turn': 1602, 'whatsapp': 1739, 'workshop': 1709}, {'afternoon': 1718, 'day': 1718, 'days': 1718,
'evening': 1718, 'h': 1718, 'hour': 1718, 'hours': 1718, 'hr': 1718, 'hrs': 1718, 'morning': 1718, 'shift': 1718,
'shifts': 1718, 'stint': 1718}, {'free': 1710, 'nothing': 1710}, {'a': 1757}, {'call': 66}, {'1': 308, 'board': 1760,
'call': 66, 'demo': 66, 'meeting': 66, 'session': 66, 'standup': 66, 'sync': 66, 'teams': 1760, 'zoom': 66}, {'1':
308, 'a': 1761, 'board': 1760, 'call': 66, 'demo': 66, 'meeting': 66, 'my': 1761, 'our': 1761, 'session': 66,
'standup': 66, 'sync': 66, 'teams': 1760, 'the': 1761, 'zoom': 66}, {'': (0, 'missed'), 'to': 1762}, {'in': 1762,
'into': 1762}, {'call': 66, 'catch': 66, 'chat': 66, 'meet': 66, 'ring': 66, 'say': 66, 'see': 66, 'speak': 66,
'talk': 66}, {'to': 1765}, {'chance': 1766, 'hold': 66}, {'': (0, 'missed'), 'call': 66, 'catch': 66, 'chat': 66,
'meet': 66, 'ring': 66, 'say': 66, 'see': 66, 'speak': 66, 'talk': 66}, {'to': 1768}, {'ground': 225}, {'the': 1770},
{'a': 1767, 'around': 1769, 'done': 225, 'held': 225, 'hold': 66, 'in': 319, 'off': 1771, 'round': 1769, 'through':
66, 'to': 1768}, {'around': 637, 'done': 225, 'held': 225, 'hold': 66, 'off': 1771, 'round': 637, 'through': 66}, {'':
(0, 'missed'), 'it': 1763}, {'a': 1767, 'around': 1769, 'hold': 66, 'in': 319, 'round': 1769, 'through': 66, 'to':
1768}, {'call': 66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1775, 'got': 1668, 'gotten': 1659,
'make': 1590, 'meet': 66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'': (0, 'missed'), 'for': 1762, 'to': 1762}, {'': (0, 'missed'),
'up': 1777}, {'up': 1777}, {'answer': 66, 'attend': 1762, 'be': 1582, 'call': 66, 'catch': 322, 'caught': 66, 'come':
1763, 'contact': 66, 'dial': 1764, 'ever': 1660, 'find': 1663, 'found': 1664, 'get': 1772, 'got': 1773, 'gotten':
1659, 'had': 1664, 'happen': 66, 'have': 1664, 'join': 1762, 'make': 1774, 'manage': 1594, 'materialise': 66,
'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'pick': 310, 'quite': 1776, 'reach': 66, 'reached': 66, 'ring':
66, 'see': 66, 'show': 1778, 'speak': 66, 'spoke': 66, 'take': 1595, 'talk': 66, 'talked': 66, 'took': 1595, 'turn':
1779, 'visit': 66, 'yet': 1660}, {'assembly': 1709, 'class': 1709, 'demo': 1709, 'lesson': 1709, 'masterclass': 1709,
'session': 1709, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'tour': 1709, 'training': 1709, 'workshop': 1709},
{'...': 1781, 'assembly': 1709, 'class': 1709, 'demo': 1709, 'lesson': 1709, 'masterclass': 1709, 'mock': 1749,
'session': 1709, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'tour': 1709, 'training': 1709, 'workshop': 1709},
{'...': 1737, '^': 1642, 'assembly': 1709, 'class': 1709, 'demo': 1709, 'duty': 1602, 'e': 1740, 'email': 1755,
'glowing': 1747, 'good': 1747, 'group': 1602, 'intro': 1754, 'introduction': 1738, 'lesson': 1709, 'letter': 1736,
'mail': 1755, 'masterclass': 1709, 'presentation': 1752, 'reading': 1602, 'recommendation': 1745, 'reference': 1746,
'referral': 1745, 'round': 1602, 'route': 1602, 'session': 1709, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'story':
1714, 'storytime': 1709, 'strong': 1747, 'talk': 1709, 'testimonial': 1745, 'tour': 1709, 'training': 1709, 'turn':
1602, 'whatsapp': 1739, 'workshop': 1709}, {'...': 1674, 'afternoon': 1718, 'assembly': 1602, 'class': 1602, 'day':
1718, 'days': 1718, 'duty': 1602, 'evening': 1718, 'group': 1602, 'h': 1718, 'hour': 1718, 'hours': 1718, 'hr': 1718,
'hrs': 1718, 'lesson': 1602, 'mock': 1749, 'morning': 1718, 'reading': 1602, 'round': 1602, 'route': 1602, 'session':
1602, 'shift': 1720, 'shifts': 1718, 'slot': 1602, 'stall': 1602, 'stint': 1718, 'tour': 1602, 'turn': 1602}, {'...':
1715, '0': 1721, '<their>': 1722, '<them>': 1730, '<time_unit>': 1731, 'N': 1732, 'a': 1753, 'an': 1756, 'assembly':
1709, 'class': 1709, 'demo': 1709, 'five': 1757, 'for': 1758, 'four': 1757, 'half': 1759, 'lesson': 1709,
'masterclass': 1709, 'mock': 1749, 'not': 1780, 'pro': 1712, 'session': 1709, 'six': 1757, 'some': 1782, 'story':
1714, 'storytime': 1709, 'talk': 1709, 'that': 1741, 'the': 1783, 'three': 1721, 'tour': 1709, 'training': 1709,
'two': 1784, 'unpaid': 1710, 'workshop': 1709}, {'<them>': 1586, 'N': 1586, 'a': 1767, 'around': 1769, 'done': 225,
'held': 225, 'hold': 66, 'in': 319, 'off': 1771, 'round': 1769, 'through': 66, 'to': 1768}, {'<them>': 1586, 'N':
1586, 'around': 637, 'done': 225, 'held': 225, 'hold': 66, 'off': 1771, 'round': 637, 'through': 66}, {'answer': 66,
'attend': 1762, 'call': 66, 'catch': 322, 'caught': 66, 'come': 1763, 'contact': 66, 'dial': 1764, 'ever': 1660,
'find': 1663, 'found': 1664, 'get': 1786, 'got': 1787, 'gotten': 1659, 'had': 1664, 'happen': 66, 'have': 1664,
'join': 1762, 'make': 1774, 'manage': 1594, 'materialise': 66, 'meet': 66, 'met': 66, 'phone': 66, 'pick': 310,
'quite': 1776, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'show': 1778, 'speak': 66, 'spoke': 66, 'take':
1595, 'talk': 66, 'talked': 66, 'turn': 1779, 'visit': 66, 'yet': 1660}, {'t': 1788}, {'answer': 66, 'attend': 1762,
'be': 1582, 'call': 66, 'catch': 322, 'caught': 66, 'come': 1763, 'contact': 66, 'dial': 1764, 'ever': 1660, 'find':
1663, 'found': 1664, 'get': 1786, 'got': 1787, 'gotten': 1659, 'had': 1664, 'happen': 66, 'have': 1664, 'join': 1762,
'make': 1774, 'manage': 1594, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'pick': 310,
'quite': 1776, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'show': 1778, 'speak': 66, 'spoke': 66, 'take':
1595, 'talk': 66, 'talked': 66, 'turn': 1779, 'visit': 66, 'yet': 1660}, {'of': 463}, {'direction': 1791}, {'the':
1792}, {'at': 463, 'in': 1793, 'to': 463, 'toward': 463, 'towards': 463}, {'<them>': 1794, 'N': 1794}, {'from': 227,
'that': 227, 'through': 227, 'via': 227}, {'^': 468, 'a': 469, 'the': 469}, {'w': 1797, 'with': 1797}, {'<them>':
1798}, {'to': 1799}, {'<their>': 411, 'N': 1438, 'for': 1439}, {'<time_unit>': 1731, 'shift': 1713, 'stint': 1713,
'turn': 1713}, {'...': 1802, '<time_unit>': 1731, '^': 471}, {'about': 66, 'of': 66}, {'about': 461, 'for': 461, 'on':
461, 're': 461}, {'up': 1805}, {'comments': 1805, 'corrections': 1805, 'edits': 1805, 'feedback': 1805, 'mark': 1806,
'markup': 1805, 'notes': 1805, 'redlines': 1805, 'remarks': 1805, 'thoughts': 1805}, {'few': 1807}, {'a': 1808,
'back': 1807, 'comments': 1805, 'corrections': 1805, 'detailed': 1807, 'edits': 1805, 'feedback': 1805, 'honest':
1807, 'mark': 1806, 'markup': 1805, 'my': 1807, 'notes': 1805, 'redlines': 1805, 'remarks': 1805, 'some': 1807,
'thoughts': 1805}, {'^': 1532}, {'': (23, 'contact'), '<them>': 1810}, {'<them>': 1809, 'N': 1809, 'by': 659, 'in':
659, 'off': 1811, 'out': 66}, {'airport': 0, 'appointment': 0, 'doctor': 0, 'garage': 0, 'hospital': 0, 'station': 0,
'vet': 0}, {'^': 1813}, {'<their>': 1814, 'the': 1814}, {'to': 1815}, {'<them>': 1816, 'N': 1816}, {'for': 488},
{'...': 1818}, {'an': 1819, 'my': 1819, 'our': 1819, 'some': 1819, 'the': 1819}, {'^': 1820}, {'out': 1821, 'up':
1821}, {'on': 1178, 'to': 1178, 'up': 1178}, {'<them>': 1823, 'N': 1504}, {'from': 659, 'to': 1799}, {'for': 463,
'of': 463}, {'<contact_of>': 1826, 'comments': 1805, 'corrections': 1805, 'edits': 1805, 'feedback': 1805, 'notes':
1805, 'redlines': 1805, 'remarks': 1805, 'suggestions': 1805}, {'s': 468}, {'$$': 460}, {'candidates': 454,
'comments': 1829, 'contacts': 454, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'leads': 454, 'name': 454,
'names': 454, 'notes': 1829, 'numbers': 454, 'people': 454, 'redlines': 1829, 'suggestions': 1829}, {'...': 1830,
'candidates': 454, 'comments': 1829, 'contacts': 454, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'leads':
454, 'name': 454, 'names': 454, 'notes': 1829, 'numbers': 454, 'people': 454, 'redlines': 1829, 'suggestions': 1829},
{'<contact_of>': 454}, {'article': 471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1829,
'contacts': 454, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'guide': 471, 'leads': 454, 'link': 471,
'list': 471, 'name': 454, 'names': 454, 'notes': 1829, 'numbers': 454, 'people': 454, 'podcast': 471, 'redlines':
1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'candidates': 454, 'contacts': 454,
'leads': 454, 'name': 454, 'names': 454, 'numbers': 454, 'people': 454}, {'...': 1834, 'candidates': 454, 'contacts':
454, 'leads': 454, 'name': 454, 'names': 454, 'numbers': 454, 'people': 454}, {'of': 1835}, {'...': 1833, 'article':
471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1829, 'contacts': 454, 'corrections': 1829,
'couple': 1836, 'edits': 1829, 'feedback': 1829, 'few': 1835, 'guide': 471, 'leads': 454, 'link': 471, 'list': 471,
'name': 454, 'names': 454, 'notes': 1829, 'numbers': 454, 'people': 454, 'podcast': 471, 'redlines': 1829, 's': 1832,
'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'article': 471, 'book': 471, 'checklist': 471, 'guide':
471, 'link': 471, 'list': 471, 'podcast': 471, 'spreadsheet': 471, 'template': 471}, {'...': 1838, 'article': 471,
'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'podcast': 471, 'spreadsheet': 471, 'template':
471}, {'comments': 1829, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'notes': 1829, 'redlines': 1829,
'suggestions': 1829}, {'...': 1840, 'comments': 1829, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'notes':
1829, 'redlines': 1829, 'suggestions': 1829}, {'article': 471, 'book': 471, 'checklist': 471, 'comments': 1829,
'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1829,
'podcast': 471, 'redlines': 1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'...': 1842,
'article': 471, 'book': 471, 'checklist': 471, 'comments': 1829, 'corrections': 1829, 'edits': 1829, 'feedback': 1829,
'guide': 471, 'link': 471, 'list': 471, 'notes': 1829, 'podcast': 471, 'redlines': 1829, 's': 1832, 'spreadsheet':
471, 'suggestions': 1829, 'template': 471}, {'article': 471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471,
'list': 471, 'podcast': 471, 's': 1832, 'spreadsheet': 471, 'template': 471}, {'...': 1844, 'article': 471, 'book':
471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'podcast': 471, 's': 1832, 'spreadsheet': 471,
'template': 471}, {'0': 1831, 'a': 1837, 'an': 1839, 'detailed': 1841, 'four': 1835, 'full': 1841, 'lots': 1841, 'my':
1843, 'our': 1845, 'pages': 1841, 'some': 1831, 'the': 1845, 'three': 1831, 'two': 1831}, {'<contact_of>': 1826},
{'...': 1847, '<contact_of>': 1826, 'few': 1807}, {'...': 1847, '<contact_of>': 1826, 'comments': 1805, 'corrections':
1805, 'edits': 1805, 'feedback': 1805, 'mark': 1806, 'markup': 1805, 'notes': 1805, 'redlines': 1805, 'remarks': 1805,
'thoughts': 1805}, {'...': 1847, '<contact_of>': 1826}, {'...': 1827, '<contact_of>': 1826, 'N': 1828, '^': 1846, 'a':
1848, 'back': 1807, 'comments': 1805, 'corrections': 1805, 'detailed': 1807, 'edits': 1805, 'feedback': 1805,
'honest': 1807, 'mark': 1806, 'markup': 1805, 'my': 1849, 'notes': 1805, 'our': 1850, 'redlines': 1805, 'remarks':
1805, 'some': 1849, 'suggestions': 1805, 'the': 1850, 'thoughts': 1805}, {'...': 1827, '<contact_of>': 1826, 'N':
1828, '^': 1846, 'a': 1848, 'back': 1807, 'comments': 1805, 'corrections': 1805, 'detailed': 1807, 'edits': 1805,
'feedback': 1805, 'honest': 1807, 'mark': 1806, 'markup': 1805, 'my': 1849, 'notes': 1805, 'our': 1850, 'redlines':
1805, 'remarks': 1805, 'some': 1849, 'suggestions': 1805, 'the': 1850, 'thoughts': 1805, 'to': 1574}, {'$$': 471},
{'<useful>': 1853}, {'...': 1854, '<useful>': 1853}, {'my': 1855, 'our': 1855}, {'^': 1856}, {'to': 673}, {'...':
1858}, {'^': 1859}, {'about': 1860, 'on': 1860}, {'comments': 1861, 'edits': 1861, 'feedback': 1861, 'notes': 1861,
'thoughts': 1861}, {'': (23, 'contact'), '<them>': 1851, 'N': 1852, '^': 1856, 'across': 1857, 'comments': 1861,
'edits': 1861, 'feedback': 1861, 'my': 1862, 'notes': 1861, 'over': 1857, 'some': 1862, 'thoughts': 1861}, {'D': 766,
'^': 765, 'away': 1494, 'into': 56, 'off': 56, 'to': 56, 'toward': 56, 'towards': 56}, {'^': 1177, 'about': 1178,
'down': 1178, 'for': 1178, 'on': 1178, 'to': 1178, 'up': 1178}, {'<me>': 1864, '<them>': 1865, 'N': 1178}, {'<them>':
659, 'N': 659}, {'from': 1867}, {'to': 1867}, {'across': 1868, 'behind': 1867, 'beside': 1867, 'near': 1867, 'next':
1869, 'opposite': 1867}, {'up': 1870}, {'though': 227}, {'N': 440}, {'to': 1873}, {'N': 441}, {'...': 1874, 'N': 586,
'^': 1696, 'how': 441, 'to': 1875}, {'how': 441, 'what': 441, 'why': 441}, {'call': 66, 'catch': 322, 'caught': 66,
'contact': 66, 'ever': 1660, 'find': 66, 'get': 1667, 'got': 1668, 'gotten': 1659, 'make': 1590, 'manage': 1594,
'meet': 66, 'met': 66, 'phone': 66, 'quite': 1669, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1660}, {'to': 1878}, {'through': 66}, {'<their>': 461, 'N':
676, '^': 460}, {'about': 1881, 'on': 1881}, {'if': 932, 'that': 56, 'to': 56}, {'time': 1883}, {'if': 932, 'not':
1497, 'that': 56, 'to': 56}, {'if': 932, 'not': 1497, 'to': 56}, {'best': 1885, 'better': 1885, 'daft': 1886, 'high':
1884, 'mad': 1886, 'safer': 1885, 'smarter': 1885, 'time': 1883, 'wise': 1885, 'wiser': 1885, 'worth': 1883}, {'be':
1887}, {'best': 1883, 'better': 1883, 'high': 1884, 'safer': 1883, 'smarter': 1883, 'time': 1883, 'wise': 1883,
'wiser': 1883, 'worth': 1883}, {'best': 1886, 'better': 1886, 'daft': 1886, 'mad': 1886, 'safer': 1886, 'smarter':
1886, 'wise': 1886, 'wiser': 1886}, {'be': 1890}, {'d': 1888, 'is': 1889, 'll': 1891, 's': 1889, 'will': 1891,
'would': 1891}, {'best': 1883, 'better': 1883, 'high': 1884, 'it': 1892, 'its': 1889, 'safer': 1883, 'smarter': 1883,
'time': 1883, 'wise': 1883, 'wiser': 1883, 'worth': 1883}, {':': 21, 'best': 1883, 'better': 1883, 'high': 1884, 'it':
1892, 'its': 1889, 'no': 1497, 'not': 1497, 'safer': 1883, 'smarter': 1883, 'that': 1893, 'time': 1883, 'wise': 1883,
'wiser': 1883, 'worth': 1883}, {'apart': 66, 'out': 66, 'through': 66}, {'<them>': 411, '^': 0}, {'<their>': 411, 'N':
1438, 'as': 411, 'at': 411, 'for': 1896}, {'<them>': 1625, 'N': 1625, 'for': 1680, 'in': 1897}, {'as': 411, 'at': 411,
'for': 411}, {'in': 1899}, {'with': 292}, {'up': 1901}, {'s': 411, 'up': 1901}, {'...': 669, '^': 668}, {'s': 1904},
{'<their>': 1904, 'N': 1905}, {'<their>': 411, '<them>': 1902, 'D': 11, 'N': 1903, 'a': 1383, 'breakfast': 13,
'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'for': 12, 'lunch': 13,
'meeting': 13, 'our': 1383, 'out': 1439, 'the': 1383, 'up': 1906}, {'back': 1614, 'over': 677, 'right': 1614,
'through': 677, 'thru': 677, 'up': 677}, {'me': 1509, 'us': 1509}, {'': (0, 'missed'), 'that': 66}, {'me': 1910},
{'me': 1910, 'us': 1910}, {'mentioned': 1910, 'reckon': 1910, 'say': 1910, 'says': 1910, 'tell': 1911, 'told': 1912},
{'up': 1352, 'ups': 1352}, {'': (23, 'contact'), 'D': 659, 'about': 659, 'w': 659, 'with': 659}, {'heart': 1915},
{'to': 1916}, {'blether': 1915, 'chat': 1915, 'gossip': 1915, 'heart': 1917, 'moan': 1915, 'natter': 1915, 'talk':
1915, 'word': 1915}, {'blether': 1915, 'chat': 1915, 'good': 1918, 'gossip': 1915, 'heart': 1917, 'little': 1918,
'long': 1918, 'moan': 1915, 'natter': 1915, 'proper': 1918, 'quick': 1918, 'short': 1918, 'talk': 1915, 'wee': 1918,
'word': 1915}, {'a': 1919, 'me': 1352}, {'': (0, 'missed'), 's': 66}, {'call': 66, 'congratulate': 66, 'contact': 66,
'email': 66, 'follow': 310, 'get': 355, 'invite': 66, 'meet': 66, 'message': 66, 'phone': 66, 'ping': 66, 'reach':
1508, 'reply': 66, 'ring': 66, 'see': 66, 'send': 66, 'text': 66, 'thank': 66, 'visit': 66, 'write': 66}, {'<their>':
66, 'N': 1921, 'about': 66, 'again': 66, 'my': 66, 'our': 66, 'the': 66, 'to': 1922}, {'call': 66, 'contact': 66,
'email': 66, 'meet': 66, 'message': 66, 'phone': 66, 'reply': 66, 'ring': 66, 'see': 66, 'text': 66, 'visit': 66,
'write': 66}, {'to': 1924}, {'<them>': 454, 'N': 454}, {'to': 1926}, {'...': 1927}, {'of': 1928}, {'for': 463, 'to':
463}, {'along': 1930, 'for': 463, 'forward': 1930, 'on': 1930, 'over': 1930, 'to': 463}, {'card': 1931, 'cv': 1931,
'deck': 1931, 'details': 1931, 'name': 1931, 'number': 1931, 'profile': 1931, 'resume': 1931}, {'s': 1832}, {'...':
1933, 's': 1832}, {'a': 1934, 'my': 1934, 'our': 1934, 'the': 1934}, {'...': 1847, '<contact_of>': 1826, 'N': 1828,
'^': 1935, 'a': 1850, 'my': 1850, 'our': 1850, 'some': 1850, 'the': 1850}, {'<their>': 1932}, {'<contact_of>': 1929},
{'<contact_of>': 1929, '<their>': 1932, 'the': 1938}, {'<their>': 1932, '^': 1856}, {'<contact_of>': 1929, '<their>':
1932, '<them>': 1936, 'N': 1936, '^': 1856, 'across': 1857, 'along': 1937, 'on': 1939, 'over': 1940, 'the': 1938},
{'<their>': 1417, 'N': 1418}, {'myself': 1870, 'out': 1796}, {'with': 446}, {'...': 1944}, {'about': 1945, 'from':
1945, 'on': 1945, 'with': 1945}, {'<time_unit>': 1706, 'as': 1628, 'assembly': 1709, 'class': 1709, 'demo': 1709,
'experience': 1946, 'for': 412, 'learnings': 1946, 'lesson': 1709, 'lessons': 1946, 'masterclass': 1709, 'pointers':
1946, 'pro': 413, 'session': 1709, 'shift': 1713, 'stint': 1713, 'story': 1714, 'storytime': 1709, 'talk': 1709,
'tips': 1946, 'tour': 1709, 'training': 1709, 'turn': 1713, 'unpaid': 411, 'workshop': 1709}, {'at': 411, 'for': 411,
'of': 411, 'on': 411, 'to': 411, 'with': 411}, {'time': 1948}, {'^': 0, 'help': 1948, 'my': 1949}, {'^': 0, 'help':
1948}, {'at': 411, 'for': 411, 'help': 1948, 'of': 1950, 'on': 411, 'to': 1951, 'with': 411}, {'afternoon': 1952,
'day': 1952, 'evening': 1952, 'h': 1952, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'morning': 1952,
'saturday': 1952, 'sunday': 1952}, {'...': 57, '^': 19, 'that': 56, 'to': 56}, {'advice': 1954, 'pointers': 58, 'tip':
1954, 'tips': 58}, {'^': 19, 'that': 56, 'to': 56, 'was': 56}, {'advice': 1956, 'tip': 1956}, {'...': 1955, 'a': 1957,
'advice': 1956, 'some': 1957, 'the': 1957, 'tip': 1956}, {'^': 454, 'for': 463, 'to': 463}, {'hat': 463}, {'^': 454,
'the': 1960}, {'along': 1930, 'down': 463, 'for': 463, 'forward': 1959, 'in': 1961, 'on': 1930, 'over': 1930, 'to':
463}, {'card': 1931, 'cv': 1931, 'deck': 1931, 'details': 1931, 'name': 1962, 'number': 1931, 'profile': 1931,
'resume': 1931}, {'^': 460, 'about': 461, 'for': 461, 'on': 461, 're': 461}, {'<contact_of>': 1826, 'comments': 1805,
'corrections': 1805, 'edits': 1805, 'feedback': 1964, 'notes': 1805, 'redlines': 1805, 'remarks': 1805, 'suggestions':
1805}, {'^': 416, 'of': 417}, {'<time_unit>': 1966, 'afternoon': 1952, 'day': 1952, 'evening': 1952, 'h': 1952,
'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'morning': 1952, 'saturday': 1952, 'sunday': 1952}, {'...':
1830, 'candidates': 454, 'comments': 1829, 'contacts': 454, 'copy': 1531, 'corrections': 1829, 'edits': 1829, 'extra':
1531, 'feedback': 1829, 'leads': 454, 'leftover': 1531, 'name': 454, 'names': 454, 'notes': 1829, 'numbers': 454,
'old': 1531, 'own': 1531, 'people': 454, 'redlines': 1829, 'second': 1531, 'spare': 1531, 'suggestions': 1829, 'used':
1531}, {'$$': 454}, {'contact': 1969, 'name': 1969, 'number': 1969}, {'article': 471, 'book': 471, 'candidates': 454,
'checklist': 471, 'comments': 1829, 'contacts': 454, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'guide':
471, 'leads': 454, 'link': 471, 'list': 471, 'name': 454, 'names': 454, 'notes': 1829, 'numbers': 454, 'people': 454,
'redlines': 1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'': (20, 'gave:referral'),
'$$': 454}, {'...': 1971, 'article': 471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1829,
'contact': 1969, 'contacts': 454, 'copy': 1531, 'corrections': 1829, 'couple': 1836, 'edits': 1829, 'extra': 1531,
'feedback': 1829, 'few': 1835, 'guide': 471, 'leads': 454, 'leftover': 1531, 'link': 471, 'list': 471, 'name': 1972,
'names': 454, 'notes': 1829, 'number': 1969, 'numbers': 454, 'old': 1531, 'own': 1531, 'people': 454, 'redlines':
1829, 's': 1832, 'second': 1531, 'spare': 1531, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471, 'used':
1531}, {'article': 471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'spreadsheet': 471,
'template': 471}, {'...': 1974, 'article': 471, 'book': 471, 'checklist': 471, 'copy': 1531, 'extra': 1531, 'guide':
471, 'leftover': 1531, 'link': 471, 'list': 471, 'old': 1531, 'own': 1531, 'second': 1531, 'spare': 1531,
'spreadsheet': 471, 'template': 471, 'used': 1531}, {'article': 471, 'book': 471, 'checklist': 471, 'comments': 1829,
'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1829,
'redlines': 1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'': (19, 'gave:resource'),
'...': 471}, {'': (19, 'gave:resource'), '$$': 460}, {'...': 1976, 'article': 471, 'book': 471, 'checklist': 471,
'comments': 1829, 'copy': 1977, 'corrections': 1829, 'edits': 1829, 'extra': 1531, 'feedback': 1829, 'guide': 471,
'leftover': 1531, 'link': 471, 'list': 471, 'notes': 1978, 'old': 1977, 'own': 1977, 'redlines': 1829, 's': 1832,
'second': 1977, 'spare': 1977, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471, 'used': 1531}, {'article':
471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 's': 1832, 'spreadsheet': 471, 'template':
471}, {'...': 1980, 'article': 471, 'book': 471, 'checklist': 471, 'copy': 1977, 'extra': 1531, 'guide': 471,
'leftover': 1531, 'link': 471, 'list': 471, 'notes': 471, 'old': 1977, 'own': 1977, 's': 1832, 'second': 1977,
'spare': 1977, 'spreadsheet': 471, 'template': 471, 'used': 1531}, {'...': 1980, 'article': 471, 'book': 471,
'checklist': 471, 'contact': 1969, 'copy': 1531, 'extra': 1531, 'guide': 471, 'leftover': 1531, 'link': 471, 'list':
471, 'name': 1969, 'number': 1969, 'old': 1531, 'own': 1531, 's': 1832, 'second': 1531, 'spare': 1531, 'spreadsheet':
471, 'template': 471, 'used': 1531}, {'0': 1968, '<their>': 1970, 'a': 1973, 'an': 1975, 'detailed': 1841, 'four':
1835, 'full': 1841, 'lots': 1841, 'my': 1979, 'our': 1981, 'pages': 1841, 'some': 1968, 'the': 1982, 'three': 1968,
'two': 1968}, {'about': 441, 'for': 441, 'in': 441, 'of': 441, 'on': 441, 'to': 441}, {'about': 441, 'course': 1984,
'for': 441, 'in': 441, 'of': 441, 'on': 441, 'through': 1984, 'to': 441}, {'<lesson>': 440, 'linkedin': 1723,
'recommendation': 454, 'reference': 454, 'testimonial': 454}, {'<contact_of>': 1826, '<lesson>': 1985, '^': 1986,
'boost': 1178, 'endorsement': 463, 'kick': 1178, 'pep': 1178, 'plug': 463, 'push': 1178, 'recommendation': 463,
'reference': 463, 'referral': 463, 'shout': 1725, 'shoutout': 463, 'shove': 1178, 'testimonial': 463}, {'support':
1178}, {'back': 1178}, {'the': 1989}, {'on': 1990}, {'talk': 1178}, {'boost': 1178, 'encouragement': 1178, 'hug':
1178, 'moral': 1988, 'pat': 1991, 'pep': 1992}, {'<lesson>': 1985}, {'...': 1994, '<lesson>': 1985}, {'of': 1995},
{'hints': 1805, 'ideas': 1805, 'pointers': 1805, 'suggestions': 1805, 'thoughts': 1805, 'tips': 1805}, {'of': 1997},
{'about': 461, 'on': 461, 're': 461}, {'^': 440, 'about': 461, 'for': 461, 'on': 461, 're': 461}, {'...': 1994,
'<lesson>': 1985, 'comments': 1805, 'corrections': 1805, 'critique': 1999, 'edits': 1805, 'fb': 1999, 'feedback':
1805, 'hints': 1805, 'ideas': 1805, 'learnings': 441, 'lessons': 441, 'mark': 1806, 'markup': 1805, 'notes': 1805,
'opinion': 1999, 'pointers': 2000, 'redlines': 1805, 'remarks': 1805, 'steer': 1999, 'suggestions': 1805, 'thoughts':
1805, 'tips': 2000, 'tricks': 441, 'view': 1999}, {'^': 0, 'at': 411, 'on': 411, 'wi': 411, 'with': 411}, {'at': 411,
'on': 411, 'wi': 411, 'with': 411}, {'word': 1178, 'words': 1178}, {'of': 1421}, {'boost': 1178, 'encouragement':
1178, 'moral': 1988, 'pat': 1991, 'pep': 1992, 'push': 1178}, {'boost': 1178}, {'^': 1177, 'talk': 1178}, {'...':
1994, '<lesson>': 1985, 'boost': 1178, 'encouragement': 1178, 'moral': 1988, 'pat': 1991, 'pep': 1992}, {'...': 1987,
'<contact_of>': 1826, '<lesson>': 1985, '<time_unit>': 1966, '^': 1986, 'afternoon': 1952, 'big': 1993, 'bit': 1996,
'boost': 1178, 'couple': 1998, 'courage': 1178, 'day': 1952, 'encouragement': 1178, 'endorsement': 463, 'evening':
1952, 'few': 2001, 'h': 1952, 'hand': 2002, 'help': 2003, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'hug':
1178, 'hurl': 411, 'kick': 1178, 'kind': 2004, 'len': 2005, 'lend': 2005, 'lesson': 441, 'lift': 1421, 'little': 2006,
'loan': 2005, 'lowdown': 441, 'moral': 1988, 'morale': 2007, 'morning': 1952, 'pat': 1991, 'pep': 2008, 'plug': 463,
'push': 1178, 'quick': 1995, 'recommendation': 463, 'reference': 463, 'referral': 463, 'run': 411, 'saturday': 1952,
'short': 1995, 'shot': 2005, 'shoulder': 1178, 'shout': 1725, 'shoutout': 463, 'shove': 1178, 'sunday': 1952,
'testimonial': 463, 'use': 2005, 'wee': 2009}, {'<lesson>': 1985, '^': 1986, 'endorsement': 463, 'plug': 463,
'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1725, 'shoutout': 463, 'testimonial': 463}, {'...':
2011, '<lesson>': 1985, '<time_unit>': 1966, '^': 1986, 'afternoon': 1952, 'day': 1952, 'endorsement': 463, 'evening':
1952, 'h': 1952, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'morning': 1952, 'plug': 463, 'recommendation':
463, 'reference': 463, 'referral': 463, 'saturday': 1952, 'shout': 1725, 'shoutout': 463, 'sunday': 1952,
'testimonial': 463}, {'comments': 1999, 'critique': 1999, 'edits': 1999, 'fb': 1999, 'feedback': 1999, 'notes': 1999,
'opinion': 1999, 'remarks': 1999, 'steer': 1999, 'thoughts': 1999, 'view': 1999}, {'comments': 1805, 'corrections':
1805, 'critique': 1999, 'edits': 1805, 'fb': 1999, 'feedback': 1805, 'mark': 1806, 'markup': 1805, 'notes': 1805,
'opinion': 1999, 'redlines': 1805, 'remarks': 1805, 'steer': 1999, 'thoughts': 1805, 'view': 1999}, {'^': 460,
'about': 461, 'on': 461, 're': 461}, {'<time_unit>': 1966}, {'<time_unit>': 1966, 'a': 1953, 'an': 1953}, {'line':
2013}, {'by': 2018}, {'boost': 1178, 'encouragement': 1178, 'moral': 1988, 'pat': 1991, 'pep': 1992}, {'big': 2020,
'boost': 1178, 'comments': 1999, 'critique': 1999, 'edits': 1999, 'encouragement': 1178, 'fb': 1999, 'feedback': 1999,
'little': 2020, 'moral': 1988, 'notes': 1999, 'opinion': 1999, 'pat': 1991, 'pep': 1992, 'remarks': 1999, 'steer':
1999, 'thoughts': 1999, 'view': 1999, 'wee': 2020}, {'of': 2021}, {'<contact_of>': 1826, '<lesson>': 1985,
'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1725, 'shoutout':
463, 'testimonial': 463}, {'<i>': 1444, '^': 48}, {'<i>': 1444, '^': 48, 'that': 2024, 'to': 2024}, {'...': 2023,
'<contact_of>': 1826, '<lesson>': 1985, '<time_unit>': 1966, 'afternoon': 1952, 'comments': 1805, 'corrections': 1805,
'critique': 1999, 'day': 1952, 'edits': 1805, 'endorsement': 463, 'evening': 1952, 'fb': 1999, 'feedback': 1805, 'h':
1952, 'hints': 1805, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'ideas': 1805, 'learnings': 441, 'lessons':
441, 'mark': 1806, 'markup': 1805, 'morning': 1952, 'notes': 1805, 'opinion': 1999, 'plug': 463, 'pointers': 2000,
'recommendation': 463, 'redlines': 1805, 'reference': 463, 'referral': 463, 'remarks': 1805, 'saturday': 1952,
'shout': 1725, 'shoutout': 463, 'steer': 1999, 'suggestions': 1805, 'sunday': 1952, 'testimonial': 463, 'thoughts':
1805, 'tips': 2000, 'tricks': 441, 'view': 1999, 'word': 2025}, {'<contact_of>': 1826, '<lesson>': 1985}, {'...':
2027, '<contact_of>': 1826, '<lesson>': 1985, 'learnings': 441, 'lessons': 441, 'pointers': 441, 'tips': 441,
'tricks': 441}, {'<lesson>': 440}, {'<contact_of>': 1826, '<lesson>': 1985, '^': 2029, 'boost': 1178, 'kick': 1178,
'pep': 1178, 'push': 1178, 'shove': 1178}, {'...': 2030, '<contact_of>': 1826, '<lesson>': 1985, '<time_unit>': 1966,
'^': 2029, 'big': 1993, 'boost': 1178, 'comments': 1805, 'corrections': 1805, 'courage': 1178, 'critique': 1999,
'edits': 1805, 'encouragement': 1178, 'fb': 1999, 'feedback': 1805, 'hand': 2003, 'help': 2003, 'hints': 1805, 'hug':
1178, 'ideas': 1805, 'kick': 1178, 'kind': 2004, 'learnings': 441, 'lessons': 441, 'little': 2006, 'mark': 1806,
'markup': 1805, 'moral': 1988, 'morale': 2007, 'notes': 1805, 'opinion': 1999, 'pat': 1991, 'pep': 2008, 'pointers':
2000, 'push': 1178, 'redlines': 1805, 'remarks': 1805, 'shoulder': 1178, 'shove': 1178, 'steer': 1999, 'suggestions':
1805, 'thoughts': 1805, 'tips': 2000, 'tricks': 441, 'view': 1999, 'wee': 2020}, {'<contact_of>': 1826, '<lesson>':
1985, '^': 1986, 'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout':
1725, 'shoutout': 463, 'testimonial': 463}, {'hug': 1178}, {'push': 1178}, {'...': 2032, '<contact_of>': 1826,
'<lesson>': 1985, '^': 1986, 'address': 1791, 'big': 2033, 'boost': 1178, 'contact': 1791, 'courage': 1178, 'details':
1791, 'encouragement': 1178, 'endorsement': 463, 'hug': 1178, 'kind': 2004, 'len': 2005, 'lend': 2005, 'little': 2034,
'loan': 2005, 'lowdown': 441, 'morale': 2007, 'name': 1791, 'number': 1791, 'pep': 1992, 'plug': 463, 'push': 1178,
'recommendation': 463, 'reference': 463, 'referral': 463, 'shot': 2005, 'shoulder': 1178, 'shout': 1725, 'shoutout':
463, 'testimonial': 463, 'use': 2005}, {'<time_unit>': 1966, 'afternoon': 1952, 'day': 1952, 'evening': 1952, 'h':
1952, 'hints': 1805, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'ideas': 1805, 'morning': 1952, 'pointers':
1805, 'saturday': 1952, 'suggestions': 1805, 'sunday': 1952, 'thoughts': 1805, 'tips': 1805}, {'...': 1965, '0': 1967,
'<contact_of>': 1826, 'N': 1828, '^': 1983, 'a': 2010, 'address': 1791, 'an': 2012, 'back': 1807, 'blunt': 2013,
'comments': 1964, 'contact': 1791, 'corrections': 1805, 'critique': 1999, 'detailed': 2014, 'details': 1791, 'edits':
1805, 'fb': 2015, 'fdbk': 461, 'feedback': 1964, 'five': 2016, 'four': 1967, 'frank': 2013, 'half': 2017, 'hints':
1805, 'honest': 2014, 'ideas': 1805, 'input': 461, 'lessons': 441, 'line': 2019, 'lots': 2022, 'mark': 1806, 'markup':
1805, 'my': 2026, 'name': 1791, 'notes': 1964, 'number': 1791, 'one': 1967, 'opinion': 1999, 'our': 2028, 'pointers':
1805, 'quick': 2013, 'redlines': 1805, 'remarks': 1805, 'some': 2031, 'steer': 1999, 'suggestions': 1805, 'the': 2035,
'thoughts': 1805, 'three': 2036, 'tips': 1805, 'two': 2036, 'view': 1999, 'written': 2013}, {'...': 1971, 'article':
471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1829, 'contact': 1969, 'contacts': 454,
'corrections': 1829, 'couple': 1836, 'edits': 1829, 'feedback': 1829, 'few': 1835, 'guide': 471, 'leads': 454, 'link':
471, 'list': 471, 'name': 1972, 'names': 454, 'notes': 1829, 'number': 1969, 'numbers': 454, 'people': 454,
'redlines': 1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'...': 1974, 'article': 471,
'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'spreadsheet': 471, 'template': 471}, {'...':
1976, 'article': 471, 'book': 471, 'checklist': 471, 'comments': 1829, 'copy': 471, 'corrections': 1829, 'edits':
1829, 'feedback': 1829, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1978, 'old': 471, 'own': 471, 'redlines':
1829, 's': 1832, 'second': 471, 'spare': 471, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'...': 1980,
'article': 471, 'book': 471, 'checklist': 471, 'copy': 471, 'guide': 471, 'link': 471, 'list': 471, 'notes': 471,
'old': 471, 'own': 471, 's': 1832, 'second': 471, 'spare': 471, 'spreadsheet': 471, 'template': 471}, {'...': 1980,
'article': 471, 'book': 471, 'checklist': 471, 'contact': 1969, 'guide': 471, 'link': 471, 'list': 471, 'name': 1969,
'number': 1969, 's': 1832, 'spreadsheet': 471, 'template': 471}, {'0': 1831, '<their>': 1970, 'a': 2038, 'an': 2039,
'detailed': 1841, 'four': 1835, 'full': 1841, 'lots': 1841, 'my': 2040, 'our': 2041, 'pages': 1841, 'some': 1831,
'the': 2042, 'three': 1831, 'two': 1831}, {'<contact_of>': 1826, '<lesson>': 1985, 'boost': 1178, 'endorsement': 463,
'kick': 1178, 'pep': 1178, 'plug': 463, 'push': 1178, 'recommendation': 463, 'reference': 463, 'referral': 463,
'shout': 1725, 'shoutout': 463, 'shove': 1178, 'testimonial': 463}, {'...': 1994, '<lesson>': 1985, 'comments': 1805,
'corrections': 1805, 'critique': 1999, 'edits': 1805, 'fb': 1999, 'feedback': 1805, 'learnings': 441, 'lessons': 441,
'mark': 1806, 'markup': 1805, 'notes': 1805, 'opinion': 1999, 'pointers': 441, 'redlines': 1805, 'remarks': 1805,
'steer': 1999, 'thoughts': 1805, 'tips': 441, 'tricks': 441, 'view': 1999}, {'...': 2044, '<contact_of>': 1826,
'<lesson>': 1985, 'afternoon': 1952, 'big': 2020, 'bit': 1996, 'boost': 1178, 'day': 1952, 'encouragement': 1178,
'endorsement': 463, 'evening': 1952, 'few': 2045, 'h': 1952, 'hand': 2003, 'help': 2003, 'hour': 1952, 'hours': 1952,
'hr': 1952, 'hrs': 1952, 'hurl': 411, 'kick': 1178, 'len': 2005, 'lend': 2005, 'lesson': 441, 'lift': 411, 'little':
2020, 'loan': 2005, 'lowdown': 441, 'moral': 1988, 'morning': 1952, 'pat': 1991, 'pep': 2008, 'plug': 463, 'push':
1178, 'quick': 1995, 'recommendation': 463, 'reference': 463, 'referral': 463, 'run': 411, 'saturday': 1952, 'short':
1995, 'shot': 2005, 'shout': 1725, 'shoutout': 463, 'shove': 1178, 'sunday': 1952, 'testimonial': 463, 'use': 2005,
'wee': 2009}, {'<lesson>': 1985, 'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral':
463, 'shout': 1725, 'shoutout': 463, 'testimonial': 463}, {'...': 2047, '<lesson>': 1985, 'afternoon': 1952, 'day':
1952, 'endorsement': 463, 'evening': 1952, 'h': 1952, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'morning':
1952, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'saturday': 1952, 'shout': 1725,
'shoutout': 463, 'sunday': 1952, 'testimonial': 463}, {'a': 1953, 'an': 1953}, {'...': 2023, '<contact_of>': 1826,
'<lesson>': 1985, 'afternoon': 1952, 'comments': 1805, 'corrections': 1805, 'critique': 1999, 'day': 1952, 'edits':
1805, 'endorsement': 463, 'evening': 1952, 'fb': 1999, 'feedback': 1805, 'h': 1952, 'hour': 1952, 'hours': 1952, 'hr':
1952, 'hrs': 1952, 'learnings': 441, 'lessons': 441, 'mark': 1806, 'markup': 1805, 'morning': 1952, 'notes': 1805,
'opinion': 1999, 'plug': 463, 'pointers': 441, 'recommendation': 463, 'redlines': 1805, 'reference': 463, 'referral':
463, 'remarks': 1805, 'saturday': 1952, 'shout': 1725, 'shoutout': 463, 'steer': 1999, 'sunday': 1952, 'testimonial':
463, 'thoughts': 1805, 'tips': 441, 'tricks': 441, 'view': 1999, 'word': 2025}, {'down': 463, 'forward': 463, 'in':
1961, 'to': 463}, {'name': 2051}, {'<contact_of>': 1826, '<lesson>': 1985, 'boost': 1178, 'kick': 1178, 'pep': 1178,
'push': 1178, 'shove': 1178}, {'...': 2053, '<contact_of>': 1826, '<lesson>': 1985, 'big': 2020, 'boost': 1178,
'comments': 1805, 'corrections': 1805, 'critique': 1999, 'edits': 1805, 'encouragement': 1178, 'fb': 1999, 'feedback':
1805, 'hand': 2003, 'help': 2003, 'kick': 1178, 'learnings': 441, 'lessons': 441, 'little': 2020, 'mark': 1806,
'markup': 1805, 'moral': 1988, 'notes': 1805, 'opinion': 1999, 'pat': 1991, 'pep': 2008, 'pointers': 441, 'push':
1178, 'redlines': 1805, 'remarks': 1805, 'shove': 1178, 'steer': 1999, 'thoughts': 1805, 'tips': 441, 'tricks': 441,
'view': 1999, 'wee': 2020}, {'...': 2023, '<contact_of>': 1826, '<lesson>': 1985, 'address': 1791, 'contact': 1791,
'details': 1791, 'endorsement': 463, 'len': 2005, 'lend': 2005, 'loan': 2005, 'lowdown': 441, 'name': 1791, 'number':
1791, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shot': 2005, 'shout': 1725, 'shoutout':
463, 'testimonial': 463, 'use': 2005}, {'...': 1965, '0': 1953, '<contact_of>': 1826, 'N': 1828, '^': 2043, 'a': 2046,
'address': 1791, 'an': 2048, 'back': 1807, 'blunt': 2013, 'comments': 1964, 'contact': 1791, 'corrections': 1805,
'critique': 1999, 'detailed': 2014, 'details': 1791, 'edits': 1805, 'fb': 2015, 'fdbk': 461, 'feedback': 1964, 'four':
1953, 'frank': 2013, 'half': 2049, 'honest': 2014, 'input': 461, 'lessons': 441, 'line': 2019, 'lots': 2022, 'mark':
1806, 'markup': 1805, 'my': 2050, 'name': 1791, 'notes': 1964, 'number': 1791, 'one': 1953, 'opinion': 1999, 'our':
2028, 'quick': 2013, 'redlines': 1805, 'remarks': 1805, 's': 2052, 'some': 2054, 'steer': 1999, 'suggestions': 1805,
'the': 2055, 'thoughts': 1805, 'three': 1953, 'two': 1953, 'view': 1999, 'written': 2013}, {'to': 488}, {'...': 2057},
{'my': 2058, 'our': 2058}, {'assembly': 1709, 'class': 1709, 'demo': 1709, 'lesson': 1709, 'letter': 1736,
'masterclass': 1709, 'recommendation': 1734, 'reference': 1734, 'session': 1709, 'story': 1714, 'storytime': 1709,
'talk': 1709, 'testimonial': 1734, 'tour': 1709, 'training': 1709, 'workshop': 1709}, {'at': 411, 'on': 411, 'to':
411, 'with': 411}, {'at': 441, 'for': 441}, {'^': 440, 'at': 441, 'for': 441}, {'<their>': 441, '<them>': 441, 'N':
1707, '^': 440}, {'^': 440, 'at': 441, 'for': 2064, 'to': 1708, 'with': 1708}, {'...': 2060, 'afternoon': 1952,
'assembly': 1709, 'class': 1709, 'day': 1952, 'demo': 1709, 'evening': 1952, 'glowing': 1747, 'good': 1747, 'h': 1952,
'hand': 2061, 'help': 2061, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'keynote': 2062, 'lecture': 2063,
'lesson': 1709, 'letter': 1736, 'masterclass': 1709, 'morning': 1952, 'recommendation': 1745, 'reference': 1746,
'referral': 1745, 'saturday': 1952, 'session': 1709, 'story': 1714, 'storytime': 1709, 'strong': 1747, 'sunday': 1952,
'talk': 2065, 'testimonial': 1745, 'tour': 1709, 'training': 1709, 'workshop': 2065}, {'...': 2060, 'afternoon': 1952,
'assembly': 1709, 'class': 1709, 'day': 1952, 'demo': 1709, 'evening': 1952, 'h': 1952, 'hour': 1952, 'hours': 1952,
'hr': 1952, 'hrs': 1952, 'lesson': 1709, 'letter': 1736, 'masterclass': 1709, 'morning': 1952, 'recommendation': 1734,
'reference': 1734, 'saturday': 1952, 'session': 1709, 'story': 1714, 'storytime': 1709, 'sunday': 1952, 'talk': 1709,
'testimonial': 1734, 'tour': 1709, 'training': 1709, 'workshop': 1709}, {'': (16, 'gave:feedback'), '...': 1858},
{'^': 2068}, {'about': 1860, 'on': 2069}, {'afternoon': 1952, 'comments': 2070, 'day': 1952, 'edits': 1861, 'evening':
1952, 'feedback': 2070, 'h': 1952, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'morning': 1952, 'notes':
1861, 'saturday': 1952, 'sunday': 1952, 'thoughts': 2070}, {'<contact_of>': 1929, '<their>': 1932, '^': 2059, 'the':
1938}, {'<their>': 1932, '^': 2059}, {'...': 1781, 'assembly': 1709, 'class': 1709, 'comments': 1861, 'demo': 1709,
'edits': 1861, 'feedback': 1861, 'hand': 2061, 'help': 2061, 'lesson': 1709, 'masterclass': 1709, 'notes': 1861,
'session': 1709, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'thoughts': 1861, 'tour': 1709, 'training': 1709,
'workshop': 1709}, {'at': 441, 'for': 2064, 'to': 1708, 'with': 1708}, {'...': 2060, '<contact_of>': 1929, 'assembly':
1709, 'class': 1709, 'demo': 1709, 'glowing': 1747, 'good': 1747, 'keynote': 2062, 'lecture': 2062, 'lesson': 1709,
'letter': 1736, 'masterclass': 1709, 'recommendation': 1745, 'reference': 1746, 'referral': 1745, 'session': 1709,
'story': 1714, 'storytime': 1709, 'strong': 1747, 'talk': 2075, 'testimonial': 1745, 'tour': 1709, 'training': 1709,
'workshop': 2075}, {'book': 471, 'copy': 471, 'laptop': 471, 'list': 471, 'notes': 471, 'slides': 471, 'template':
471}, {'a': 2077, 'my': 2077, 'our': 2077, 'the': 2077}, {'^': 2078}, {'<them>': 2079, 'N': 2079}, {'0': 1953, 'a':
1953, 'an': 1953, 'four': 1953, 'half': 2049, 'my': 1953, 'one': 1953, 'three': 1953, 'two': 1953}, {'0': 1953,
'<them>': 2081, 'N': 2081, 'a': 1953, 'an': 1953, 'four': 1953, 'half': 2049, 'my': 1953, 'one': 1953, 'three': 1953,
'two': 1953}, {'...': 1947, '0': 1953, '<contact_of>': 1929, '<me>': 1958, '<their>': 1963, '<them>': 2037,
'<time_unit>': 1731, 'N': 2056, '^': 2059, 'a': 2066, 'along': 1937, 'an': 2067, 'as': 1628, 'assembly': 1709,
'class': 1709, 'comments': 1861, 'demo': 1709, 'edits': 1861, 'feedback': 1861, 'for': 412, 'four': 1953, 'half':
2049, 'keynote': 2062, 'lecture': 2062, 'lesson': 1709, 'masterclass': 1709, 'my': 2071, 'notes': 1861, 'on': 2072,
'one': 1953, 'over': 2073, 'pro': 413, 'session': 1709, 'some': 2074, 'story': 1714, 'storytime': 1709, 'talk': 2075,
'the': 2076, 'thoughts': 1861, 'three': 1953, 'to': 2080, 'tour': 1709, 'training': 1709, 'two': 1953, 'unpaid': 411,
'up': 2082, 'workshop': 2075}, {'<them>': 1502, 'N': 1502, 'd': 1505}, {'off': 429}, {'bumped': 429, 'called': 2085,
'deferred': 429, 'delayed': 429, 'moved': 429, 'postponed': 429, 'pushed': 429, 'rearranged': 429, 'rescheduled': 429,
'shelved': 429, 'shifted': 429}, {'': (0, 'missed'), 'me': 66, 'us': 66}, {'hand': 2003, 'help': 2003, 'len': 2005,
'lend': 2005, 'loan': 2005, 'shot': 2005, 'use': 2005}, {'hand': 2003, 'help': 2003}, {'len': 2005, 'lend': 2005,
'loan': 2005, 'shot': 2005, 'use': 2005}, {'a': 2088, 'some': 2089, 'the': 2090}, {'<them>': 2091, 'N': 2091}, {'a':
2090, 'the': 2090}, {'<them>': 2093, 'N': 2093}, {'advice': 711, 'tip': 711}, {'advice': 711, 'an': 2095, 'some':
2095, 'the': 2095, 'tip': 711}, {'<me>': 2096}, {'advice': 58, 'pointers': 58, 'tip': 58, 'tips': 58}, {'...': 2098,
'advice': 711, 'an': 2095, 'some': 2095, 'the': 2095, 'tip': 711}, {'^': 2029}, {'...': 2100, '^': 2029, 'afternoon':
1952, 'day': 1952, 'evening': 1952, 'h': 1952, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'len': 2005,
'lend': 2005, 'loan': 2005, 'morning': 1952, 'saturday': 1952, 'shot': 2005, 'sunday': 1952, 'use': 2005}, {'...':
2100, '^': 2029, 'afternoon': 1952, 'day': 1952, 'evening': 1952, 'h': 1952, 'hour': 1952, 'hours': 1952, 'hr': 1952,
'hrs': 1952, 'morning': 1952, 'saturday': 1952, 'sunday': 1952}, {'afternoon': 1952, 'day': 1952, 'evening': 1952,
'h': 1952, 'hour': 1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'morning': 1952, 'saturday': 1952, 'sunday': 1952,
'word': 2025}, {'...': 2100, '^': 2029}, {'...': 2100, '^': 2029, 'len': 2005, 'lend': 2005, 'loan': 2005, 'shot':
2005, 'use': 2005}, {'0': 1953, 'a': 2101, 'an': 2102, 'four': 1953, 'half': 2049, 'my': 2103, 'one': 1953, 'some':
2104, 'the': 2105, 'three': 1953, 'two': 1953}, {'afternoon': 1952, 'day': 1952, 'evening': 1952, 'h': 1952, 'hour':
1952, 'hours': 1952, 'hr': 1952, 'hrs': 1952, 'len': 2005, 'lend': 2005, 'loan': 2005, 'morning': 1952, 'saturday':
1952, 'shot': 2005, 'sunday': 1952, 'use': 2005}, {'0': 1953, 'a': 2107, 'an': 1953, 'four': 1953, 'half': 2049, 'my':
2103, 'one': 1953, 'the': 2090, 'three': 1953, 'two': 1953}, {'0': 1953, '<me>': 2099, '<them>': 2106, 'N': 2108, 'a':
1953, 'an': 1953, 'four': 1953, 'half': 2049, 'my': 1953, 'one': 1953, 'three': 1953, 'two': 1953, 'up': 2082},
{'<me>': 2099}, {'boost': 1178, 'kick': 1178, 'pep': 1178, 'push': 1178, 'shove': 1178}, {'...': 2111, 'afternoon':
1952, 'big': 2020, 'boost': 1178, 'day': 1952, 'encouragement': 1178, 'evening': 1952, 'h': 1952, 'hour': 1952,
'hours': 1952, 'hr': 1952, 'hrs': 1952, 'hurl': 411, 'kick': 1178, 'len': 2005, 'lend': 2005, 'lesson': 441, 'lift':
411, 'little': 2020, 'loan': 2005, 'lowdown': 441, 'moral': 1988, 'morning': 1952, 'pat': 1991, 'pep': 2008, 'push':
1178, 'run': 411, 'saturday': 1952, 'shot': 2005, 'shove': 1178, 'sunday': 1952, 'use': 2005, 'wee': 2020}, {'big':
2020, 'boost': 1178, 'encouragement': 1178, 'little': 2020, 'moral': 1988, 'pat': 1991, 'pep': 1992, 'wee': 2020},
{'of': 2113}, {'...': 2111, 'big': 2020, 'boost': 1178, 'encouragement': 1178, 'kick': 1178, 'little': 2020, 'moral':
1988, 'pat': 1991, 'pep': 2008, 'push': 1178, 'shove': 1178, 'wee': 2020}, {'len': 2005, 'lend': 2005, 'loan': 2005,
'lowdown': 441, 'shot': 2005, 'use': 2005}, {'0': 1953, 'a': 2112, 'an': 1953, 'four': 1953, 'half': 2049, 'lessons':
441, 'lots': 2114, 'my': 1953, 'one': 1953, 'some': 2115, 'the': 2116, 'three': 1953, 'two': 1953}, {'0': 1953,
'<them>': 2117, 'N': 2117, 'a': 1953, 'an': 1953, 'four': 1953, 'half': 2049, 'my': 1953, 'one': 1953, 'three': 1953,
'two': 1953, 'up': 2082}, {'bat': 1745}, {'to': 2119}, {'bat': 1745, 'in': 2120, 'over': 677, 'through': 677, 'thru':
677}, {'vm': 66, 'voice': 1557, 'voicemail': 66}, {'...': 2122}, {'on': 1464}, {'call': 11, 'have': 11, 'meet': 11,
'see': 11, 'visit': 11}, {'back': 1614, 'cold': 2124, 'dark': 2124, 'over': 677, 'quiet': 2124, 'right': 1614,
'silent': 2124, 'through': 677, 'thru': 677, 'to': 2125, 'up': 677}, {'back': 1614, 'bat': 1745, 'cold': 2124, 'dark':
2124, 'in': 2120, 'over': 677, 'quiet': 2124, 'right': 1614, 'silent': 2124, 'through': 677, 'thru': 677, 'up': 677},
{'feedback': 659}, {'meeting': 1901, 'slot': 1901}, {'of': 292}, {'front': 2130, 'with': 292}, {'a': 2129, 'in':
2131}, {'a': 2129, 'in': 2131, 's': 2128}, {'note': 659}, {'call': 659, 'dm': 659, 'email': 659, 'letter': 659,
'mail': 659, 'message': 659, 'text': 659, 'voice': 2134}, {'D': 1490}, {'forward': 2136}, {'$$': 66, 'D': 1490,
'again': 225, 'at': 426, 'back': 225, 'last': 424, 'on': 427, 'out': 225, 'till': 1490, 'to': 1490, 'until': 1490},
{'$$': 66, 'D': 1490, 'again': 225, 'at': 426, 'back': 225, 'last': 424, 'on': 427, 'out': 225}, {'line': 66,
'message': 66, 'note': 66, 'text': 66}, {'a': 2140}, {'<them>': 2141, 'N': 2141}, {'...': 128}, {'touch': 112}, {'^':
2143, 'in': 2144}, {'bell': 66, 'buzz': 66, 'call': 66, 'ring': 66, 'shout': 66, 'tinkle': 66}, {'a': 2146},
{'<them>': 2147, 'N': 2147}, {'N': 66}, {'up': 2149}, {'in': 66, 'over': 66, 'round': 66}, {'drop': 2142, 'get': 2145,
'give': 2148, 'look': 2150, 'pop': 2151}, {'<their>': 2128, '<them>': 2132, 'N': 2133, 'a': 2135, 'an': 2135,
'brought': 2137, 'bumped': 429, 'called': 2085, 'deferred': 429, 'delayed': 429, 'moved': 2138, 'postponed': 2139,
'pushed': 2139, 'rearranged': 429, 'rescheduled': 2139, 'shelved': 429, 'shifted': 2139, 'stood': 310, 'talking': 659,
'to': 2152}, {'in': 2144}, {'drop': 2142, 'get': 2154, 'give': 2148, 'look': 2150, 'pop': 2151}, {'<i>': 1444,
'<them>': 1457, 'N': 1457, 'that': 1456, 'to': 1458}, {'about': 417, 'on': 417, 'through': 417, 'with': 417}, {'...':
2157, 'about': 441, 'on': 441, 'through': 441, 'with': 441}, {'<them>': 2158, 'N': 2158}, {'about': 441, 'on': 441,
'through': 441, 'with': 441}, {'<them>': 2160, 'N': 2160}, {'dream': 66}, {'at': 1906, 'of': 1906, 'through': 1906},
{'blether': 659, 'chat': 659, 'craic': 659, 'gossip': 659, 'look': 2163, 'moan': 659, 'natter': 659, 'talk': 659,
'word': 659, 'yarn': 659}, {'blether': 659, 'chat': 659, 'craic': 659, 'gossip': 659, 'moan': 659, 'natter': 659,
'talk': 659, 'word': 659, 'yarn': 659}, {'': (23, 'contact'), 'bad': 2162, 'blether': 659, 'chat': 659, 'craic': 659,
'dream': 66, 'good': 2164, 'gossip': 659, 'little': 2165, 'long': 2165, 'look': 2163, 'moan': 659, 'natter': 659,
'nightmare': 66, 'proper': 2165, 'quick': 2164, 'read': 2163, 'right': 2165, 'short': 2165, 'strange': 2162, 'talk':
659, 'wee': 2165, 'weird': 2162, 'word': 659, 'yarn': 659}, {'alone': 66, 'by': 1460, 'on': 1462}, {'': (23,
'contact'), 'alone': 66, 'by': 1460, 'on': 1462}, {'bail': 66, 'call': 311, 'cancel': 66, 'postpone': 66, 'skip': 66},
{'': (23, 'contact'), 'a': 2166, 'already': 1689, 'an': 659, 'ate': 2167, 'breakfast': 2168, 'coffee': 2168, 'dinner':
2168, 'drinks': 659, 'just': 1690, 'lunch': 2168, 'my': 659, 'our': 659, 'planned': 637, 'some': 659, 'tea': 2168,
'the': 659, 'to': 2169}, {'copy': 1531, 'extra': 1531, 'leftover': 1531, 'old': 1531, 'own': 1531, 'second': 1531,
'spare': 1531, 'used': 1531}, {'0': 2171, 'a': 2171, 'an': 2171, 'my': 2171, 'our': 2171, 'some': 2171, 'the': 2171,
'three': 2171, 'two': 2171}, {'^': 2172}, {'<useful>': 1853, 'to': 488}, {'...': 2174, '<useful>': 1853}, {'a': 1855,
'an': 1855, 'my': 2175, 'our': 2175, 'some': 1855, 'the': 1855}, {'^': 2176}, {'<them>': 2173, '^': 2059, 'on': 2177,
'over': 2177}, {'for': 11}, {'brought': 2137, 'bumped': 429, 'called': 2085, 'deferred': 429, 'delayed': 429, 'moved':
2139, 'postponed': 2139, 'pushed': 2139, 'rearranged': 429, 'rescheduled': 2139, 'set': 2179, 'shelved': 429,
'shifted': 2139}, {'$$': 66, 'home': 225, 'off': 1411, 'out': 1411, 'over': 1411, 'to': 1410}, {'gone': 2181, 'left':
225}, {'answered': 66, 'been': 320, 'called': 66, 'come': 355, 'got': 355, 'replied': 66, 'responded': 66, 'rung': 66,
'written': 66}, {'already': 1689, 'avoiding': 1464, 'been': 2180, 'blanking': 1464, 'dodging': 1464, 'finally': 1413,
'ghosting': 1464, 'gone': 1412, 'ignoring': 1464, 'just': 2182, 'not': 2183, 'now': 1413}, {'around': 637, 'back': 66,
'round': 637}, {'answered': 66, 'been': 320, 'called': 66, 'caught': 310, 'come': 355, 'ever': 1660, 'get': 1659,
'got': 2185, 'gotten': 1659, 'heard': 66, 'met': 66, 'quite': 1660, 'replied': 66, 'responded': 66, 'rung': 66,
'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66, 'yet': 1660}, {'t': 2186}, {'answered': 66, 'been': 320,
'called': 66, 'caught': 310, 'come': 355, 'got': 355, 'heard': 66, 'met': 66, 'replied': 66, 'responded': 66, 'rung':
66, 'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66}, {'bad': 2162, 'dream': 66, 'nightmare': 66, 'strange':
2162, 'weird': 2162}, {'appointment': 11}, {'brought': 2137, 'moved': 2136, 'postponed': 2136, 'pushed': 2136,
'rescheduled': 2136, 'shifted': 2136}, {'together': 386}, {'them': 2192}, {'': (0, 'missed'), 'in': 319}, {'been':
2194, 'caught': 310, 'ever': 1660, 'get': 1659, 'got': 1659, 'gotten': 1659, 'had': 66, 'heard': 66, 'met': 66,
'quite': 1660, 'seen': 66, 'spoken': 66, 'talked': 66, 'yet': 1660}, {'bring': 2193, 'connect': 386, 'drop': 2142,
'get': 2145, 'give': 2148, 'introduce': 386, 'look': 2150, 'pop': 2151}, {'a': 2189, 'already': 1690, 'an': 2190,
'appointment': 11, 'been': 2191, 'bring': 2193, 'connect': 386, 'finally': 1413, 'gone': 1412, 'introduce': 386,
'just': 2182, 'not': 2195, 'now': 1413, 'to': 2196}, {'to': 197}, {'have': 2198, 'need': 2198}, {'<i>': 2199}, {'so':
2200}, {'': (0, 'missed'), 'yet': 2201}, {'answered': 2202, 'been': 2194, 'called': 66, 'caught': 310, 'come': 355,
'ever': 1660, 'get': 1659, 'got': 2185, 'gotten': 1659, 'had': 66, 'heard': 66, 'met': 66, 'quite': 1660, 'replied':
2202, 'responded': 66, 'rung': 66, 'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66, 'yet': 1660}, {'t': 2203},
{'answered': 66, 'been': 2194, 'called': 66, 'caught': 310, 'come': 355, 'ever': 1660, 'get': 1659, 'got': 2185,
'gotten': 1659, 'had': 66, 'heard': 66, 'met': 66, 'quite': 1660, 'replied': 66, 'responded': 66, 'rung': 66, 'seen':
66, 'spoken': 66, 'talked': 66, 'written': 66, 'yet': 1660}, {'a': 2189}, {'to': 1261}, {'are': 2207, 'assured': 1267,
'assures': 1267, 'guaranteed': 1266, 'guarantees': 1266, 'is': 2207, 'pinky': 1314, 're': 2207, 's': 2207, 'swears':
1266, 'swore': 1266, 'vowed': 1266, 'vows': 1266}, {'magazine': 66, 'news': 66, 'paper': 66}, {'a': 2209, 'the':
2209}, {'radio': 66, 'telly': 66, 'tv': 66}, {'telly': 66, 'the': 2211, 'tv': 66, 'youtube': 66}, {'in': 2210, 'on':
2212, 'online': 66}, {'...': 2213, 'in': 2210, 'on': 2212, 'online': 66}, {'from': 659}, {'back': 66, 'from': 66},
{'<gossips>': 66, '<told_in>': 66}, {'...': 2217, '<gossips>': 66, '<told_in>': 66}, {'party': 66}, {'...': 2217,
'<gossips>': 66, '<told_in>': 66, 'third': 2219}, {'<gossips>': 66}, {'...': 2221, '<gossips>': 66}, {'the': 2222},
{'of': 2223}, {'else': 66}, {'...': 1337, '<told_in>': 66}, {'s': 2226}, {'': (23, 'contact'), '...': 1337, '<their>':
2218, '<told_in>': 66, 'a': 2220, 'an': 2218, 'my': 2218, 'one': 2224, 'our': 2218, 'some': 2222, 'somebody': 2225,
'someone': 2225, 'the': 2218, 'today': 2227}, {'haw': 2216}, {'...': 1337, '<their>': 2226, '<told_in>': 66, 'a':
2226, 'an': 2226, 'my': 2226, 'our': 2226, 'the': 2226, 'today': 2227}, {'': (23, 'contact'), '...': 1337, '<their>':
2218, '<told_in>': 66, 'a': 2218, 'an': 2218, 'my': 2218, 'one': 2224, 'our': 2218, 'some': 2222, 'the': 2218,
'today': 2227}, {'<their>': 2222, 'a': 2222, 'an': 2222, 'my': 2222, 'one': 2224, 'our': 2222, 'some': 2222, 'the':
2222}, {'...': 1337, '<their>': 2218, '<told_in>': 66, 'a': 2218, 'an': 2218, 'my': 2218, 'one': 2224, 'our': 2218,
'some': 2222, 'the': 2218, 'today': 2227}, {'from': 2231, 'in': 2230, 'off': 2232, 'on': 2230, 'through': 2232, 'via':
2233}, {'...': 1337, '<told_in>': 66, 'grapevine': 66}, {'...': 1337, '<their>': 2226, '<told_in>': 66, 'a': 2226,
'an': 2226, 'my': 2226, 'our': 2226, 'the': 2235, 'today': 2227}, {'hand': 66}, {'all': 2216}, {'...': 2221,
'<gossips>': 66, 'grapevine': 66}, {'<their>': 2222, 'a': 2222, 'an': 2222, 'my': 2222, 'one': 2224, 'our': 2222,
'some': 2222, 'the': 2239}, {'N': 2214, 'back': 2215, 'crickets': 2216, 'from': 2228, 'hee': 2229, 'in': 2230, 'it':
2234, 'nothing': 2216, 'nowt': 2216, 'off': 2232, 'on': 2236, 'second': 2237, 'secondhand': 66, 'sod': 2238, 'that':
2234, 'this': 2234, 'through': 2240, 'via': 2233, 'zilch': 2216, 'zip': 2216}, {'crickets': 2216, 'hee': 2229,
'nothing': 2216, 'nowt': 2216, 'sod': 2238, 'zilch': 2216, 'zip': 2216}, {'assembly': 1709, 'class': 1709, 'demo':
1709, 'duty': 1602, 'group': 1602, 'lesson': 1709, 'masterclass': 1709, 'reading': 1602, 'round': 1602, 'route': 1602,
'session': 1709, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'tour':
1709, 'training': 1709, 'turn': 1602, 'workshop': 1709}, {'...': 2243, 'assembly': 1709, 'class': 1709, 'demo': 1709,
'duty': 1602, 'group': 1602, 'lesson': 1709, 'masterclass': 1709, 'mock': 1749, 'reading': 1602, 'round': 1602,
'route': 1602, 'session': 1709, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'story': 1714, 'storytime': 1709, 'talk':
1709, 'tour': 1709, 'training': 1709, 'turn': 1602, 'workshop': 1709}, {'...': 2243, 'assembly': 1709, 'class': 1709,
'demo': 1709, 'duty': 1602, 'group': 1602, 'lesson': 1709, 'masterclass': 1709, 'reading': 1602, 'round': 1602,
'route': 1602, 'session': 1709, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'story': 1714, 'storytime': 1709, 'talk':
1709, 'tour': 1709, 'training': 1709, 'turn': 1602, 'workshop': 1709}, {'...': 1674, 'assembly': 1602, 'class': 1602,
'duty': 1602, 'group': 1602, 'lesson': 1602, 'mock': 1749, 'reading': 1602, 'round': 1602, 'route': 1602, 'session':
1602, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'tour': 1602, 'turn': 1602}, {'...': 1781, '0': 1675, '<their>':
1675, 'a': 2244, 'an': 2244, 'assembly': 1709, 'class': 1709, 'demo': 1709, 'lesson': 1709, 'masterclass': 1709,
'mock': 1749, 'session': 1709, 'some': 1782, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'the': 2245, 'three':
1675, 'tour': 1709, 'training': 1709, 'two': 2246, 'workshop': 1709}, {'up': 0}, {'out': 0}, {'': (17,
'gave:knowledge'), '<helping>': 0, 'get': 0, 'pick': 0, 'set': 2248, 'sort': 2249}, {'ready': 417}, {'up': 417}, {'^':
2250}, {'out': 417}, {'<their_doing>': 417, '^': 2250, 'get': 2251, 'in': 417, 'on': 417, 'out': 1441, 'set': 2252,
'through': 417, 'to': 2253, 'understand': 417, 'with': 441, 'work': 2254}, {'^': 2250, 'to': 2253, 'with': 441},
{'<their>': 411, 'N': 1438, 'a': 411, 'our': 411, 'the': 411}, {'at': 2257, 'on': 2257}, {'<them>': 2255, 'N': 2256,
'at': 2257, 'me': 659, 'on': 2257, 'out': 2258}, {'out': 441}, {'<helping>': 0, 'get': 0, 'pick': 0, 'set': 2248,
'sort': 2249}, {'^': 2261}, {'^': 2250, 'figure': 2260, 'to': 2262, 'with': 441}, {'at': 1439, 'on': 1439}, {'<them>':
2263, 'N': 2263, 'at': 1439, 'on': 1439, 'out': 2264}, {'no': 1396}, {'<giveinf>': 68}, {'^': 2267}, {'to': 2268},
{'going': 2269, 'gonna': 2268}, {'D': 1512, 'a': 1513, 'an': 1514, 'the': 1516, 'time': 1512}, {'and': 293, 'to': 293,
'w': 293, 'with': 1647}, {'and': 293, 'to': 293, 'up': 2272, 'w': 293, 'with': 293}, {'<them>': 2273, 'N': 1902},
{'...': 1781, '^': 1642, 'assembly': 1709, 'class': 1709, 'demo': 1709, 'lesson': 1709, 'masterclass': 1709,
'session': 1709, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'tour': 1709, 'training': 1709, 'workshop': 1709},
{'...': 1781, 'assembly': 1709, 'class': 1709, 'demo': 1709, 'lesson': 1709, 'masterclass': 1709, 'session': 1709,
'story': 1714, 'storytime': 1709, 'talk': 1709, 'tour': 1709, 'training': 1709, 'workshop': 1709}, {'': (23,
'contact'), '...': 1781, '<their>': 1643, 'a': 2275, 'an': 2275, 'assembly': 1709, 'class': 1709, 'demo': 1709,
'lesson': 1709, 'masterclass': 1709, 'session': 1709, 'some': 2276, 'story': 1714, 'storytime': 1709, 'talk': 1709,
'the': 2275, 'tour': 1709, 'training': 1709, 'workshop': 1709}, {'mentoring': 417}, {'out': 659}, {'have': 11}, {'to':
2280}, {'going': 2281}, {'N': 1250}, {'$$': 227}, {'<them>': 2284}, {'^': 48, 'to': 197}, {'<them>': 2286, 'N': 2286},
{'<them>': 2286, 'N': 2286, 'to': 2287}, {'promised': 2288}, {'am': 2282, 'and': 2283, 'are': 2282, 'gave': 2285,
'guess': 203, 'have': 2289, 'lent': 2285, 'loaned': 2285, 'm': 2282, 'mentioned': 2285, 'miss': 66, 'n': 2283,
'passed': 2285, 'promised': 2288, 're': 2282, 'sent': 2285, 'showed': 2285, 'think': 203, 've': 2289, 'wonder': 203},
{'...': 738}, {'<me>': 2291, '<my>': 2291}, {'t': 56}, {'d': 56, 'would': 56, 'wouldn': 2293}, {'<they>': 2294},
{'place': 2295, 'shoes': 2295}, {'charge': 2295, 'my': 2296}, {'it': 2295, 'this': 2295}, {'<me>': 2291, '<my>': 2291,
'in': 2297, 'me': 2295, 'running': 2298, 'us': 2295}, {'': (13, 'talk'), 'had': 2292, 'owned': 2292, 'ran': 2292,
'was': 2299, 'were': 2299}, {'...': 737}, {'business': 2301, 'call': 2301, 'company': 2301, 'firm': 2301, 'money':
2301, 'shop': 2301}, {'<them>': 2301, 'N': 2301}, {'to': 2303}, {'<their>': 2302, '<them>': 2301, 'up': 2304}, {'was':
2305, 'were': 2305}, {'<i>': 227, '<they>': 2300, 'it': 2306}, {'me': 66, 'my': 66, 'us': 66}, {'calling': 11,
'going': 1388, 'having': 11, 'hosting': 11, 'instead': 1389, 'joining': 11, 'meeting': 11, 'now': 1389, 'seeing': 11,
'visiting': 11}, {'boots': 738, 'place': 738, 'position': 738, 'shoes': 738, 'situation': 738}, {'^': 19, 'not': 56},
{'d': 56, 'would': 2311, 'wouldn': 2293, 'wouldnt': 56}, {'not': 56}, {'would': 2313, 'wouldn': 2293, 'wouldnt': 56},
{'<they>': 2312, 'N': 2314}, {'boots': 2315, 'case': 738, 'place': 2315, 'position': 2315, 'seat': 2315, 'shoes':
2315}, {'to': 227}, {'d': 56, 'would': 56, 'wouldn': 2293, 'wouldnt': 56}, {'<they>': 2318, 'N': 2318}, {'boots':
2319, 'place': 2319, 'position': 2319, 'seat': 2319, 'shoes': 2319}, {'calendar': 11, 'diary': 11}, {'<my>': 2310,
'my': 2316, 'order': 2317, 'our': 2320, 'the': 2321}, {'': (9, 'told')}, {'N': 2323}, {'D': 11, 'for': 1699}, {'D':
11, 'for': 1699, 'in': 2325, 'out': 1515}, {'<i>': 1366, 'that': 1375}, {'<off_it>': 428, 'been': 430, 'being': 430,
'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 430, 's': 434, 'w': 436, 'was': 430, 'were': 430, 'with': 436},
{'2': 293, 'and': 293, 'n': 293, 'to': 293, 'with': 293}, {'and': 293, 'to': 293, 'with': 293}, {'N': 292, '^': 1648},
{'2': 293, 'and': 293, 'n': 293, 'to': 2331, 'with': 2331}, {'<them>': 2332, 'N': 2332}, {'<them>': 2329, 'N': 2330,
'd': 2333}, {'2': 293, 'and': 293, 'to': 2331, 'with': 2331}, {'<them>': 2332, 'N': 2335}, {'2': 293, 'and': 1647,
'n': 293, 'to': 1649, 'with': 1649}, {'<them>': 2337, 'N': 2337}, {'and': 293, 'to': 2331, 'with': 2331}, {'<them>':
2332, 'N': 2339}, {'for': 100, 'over': 100, 'round': 100, 'to': 100}, {'': (23, 'contact'), 'for': 100, 'to': 100},
{'<them>': 2341, 'N': 2341, 'me': 2342, 'us': 2342}, {'can': 347, 'have': 694, 'must': 19, 'mustn': 347, 'need': 694,
'ought': 694, 'should': 19, 'shouldn': 347}, {'^': 2344}, {'<i>': 2345}, {'<i>': 2345, 'that': 2346}, {'': (3,
'advice'), 'to': 19}, {'can': 347, 'have': 694, 'must': 19, 'mustn': 347, 'need': 2348, 'ought': 694, 'should': 19,
'shouldn': 347}, {'^': 2349}, {'should': 19}, {'...': 2351}, {'<i>': 2350, '^': 2352}, {'...': 2347, '<i>': 2350, '^':
2352, 'that': 2353}, {'...': 2347, '<i>': 2345, 'that': 2346}, {'<i>': 2350}, {'...': 2347, '<i>': 2350, 'that':
2356}, {'': (2, 'plan'), 'for': 11, 'on': 11}, {'<i>': 2345, '^': 2352}, {'...': 2347, '<i>': 2345, '^': 2352, 'that':
2359}, {'D': 1490, 'till': 1490, 'to': 1490, 'until': 1490}, {'answering': 66, 'available': 66, 'in': 66, 'picking':
322, 'reachable': 66}, {'<i>': 1088, '^': 2352}, {'<i>': 1088, '^': 2352, 'that': 2363}, {'<i>': 1088, 'that': 1135},
{'^': 2352}, {'^': 2352, 'that': 2366}, {'adamant': 2364, 'certain': 2365, 'clear': 2364, 'convinced': 2365, 'firm':
2367, 'insistent': 2367, 'sure': 2365}, {'D': 11, 'adamant': 2354, 'avoiding': 1464, 'blanking': 1464, 'blunt': 2355,
'brought': 2137, 'certain': 2357, 'clear': 2354, 'coming': 11, 'confirmed': 2358, 'convinced': 2357, 'dodging': 1464,
'emphatic': 2355, 'finally': 1413, 'firm': 2360, 'ghosting': 1464, 'gone': 1412, 'ignoring': 1464, 'insistent': 2360,
'just': 1413, 'moved': 2361, 'not': 2362, 'now': 1413, 'off': 66, 'on': 12, 'positive': 2355, 'postponed': 2136,
'pushed': 2136, 'quite': 2368, 'really': 2368, 'rescheduled': 2136, 'scheduled': 11, 'set': 1518, 'shifted': 2136,
'sure': 2357, 'very': 2368}, {'t': 2362}, {'<off_it>': 429, 'D': 659, 'all': 1477, 'at': 659, 'by': 659, 'closed':
225, 'during': 659, 'locked': 1478, 'on': 659, 'over': 659, 'shut': 225}, {'<off_it>': 429, 'all': 1477, 'closed':
225, 'locked': 1478, 'shut': 225}, {'agreed': 11, 'arranged': 11, 'been': 430, 'being': 430, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 1567, 'planned': 11, 's': 1568,
'scheduled': 11, 'set': 1407, 'was': 2371, 'were': 2372}, {'me': 1506, 'us': 1506}, {'': (23, 'contact'), 'me': 1250,
'us': 1250}, {'': (22, 'gave:volunteering'), '...': 1641}, {'^': 2376}, {'<their>': 1643, 'a': 2377, 'an': 1643, 'at':
411, 'the': 2377}, {'i': 659, 'me': 659, 'us': 659}, {'and': 2379}, {'': (14, 'together'), 'and': 1410, 'n': 1410,
'plus': 1410, 'w': 1410, 'with': 1410}, {'N': 2380, 'me': 2381, 'us': 2381}, {'forgetting': 66}, {'forgetting': 66,
'meaning': 637, 'on': 2383, 'putting': 311, 'ringing': 1508, 'trying': 388}, {'have': 694, 'must': 19, 'need': 694,
'shd': 19, 'should': 19}, {'^': 2385}, {'<i>': 2386}, {'<me>': 766}, {'cancelling': 66, 'dodging': 66, 'forgetting':
66, 'postponing': 66, 'putting': 311, 'ringing': 1508, 'saying': 2387, 'telling': 2388}, {'': (23, 'contact'), 'for':
659}, {'waiting': 2390}, {'<me>': 2391, 'D': 1512, 'a': 1513, 'an': 1514, 'forgetting': 66, 'meaning': 637, 'putting':
311, 'ringing': 1508, 'saying': 2387, 'telling': 2388, 'the': 1516, 'time': 1512, 'trying': 388}, {'call': 66,
'calling': 66, 'email': 66, 'meet': 66, 'phone': 66, 'reply': 66, 'ring': 66, 'ringing': 66, 'see': 66, 'speak': 66,
'talk': 66, 'text': 66, 'visit': 66}, {'for': 2393, 'to': 2393}, {'time': 2394}, {'the': 2395}, {'a': 441, 'how': 441,
'my': 441, 'our': 441, 'the': 441, 'to': 441}, {'<them>': 2397, 'N': 2397, 'from': 227, 'that': 227, 'through': 227,
'via': 227}, {'...': 1781, 'a': 2276, 'an': 2276, 'assembly': 1709, 'class': 1709, 'demo': 1709, 'lesson': 1709,
'masterclass': 1709, 'session': 1709, 'some': 2276, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'the': 2276,
'tour': 1709, 'training': 1709, 'workshop': 1709}, {'message': 66}, {'answerphone': 2400, 'vm': 66, 'vms': 66,
'voice': 2400, 'voicemail': 66, 'voicemails': 66}, {'0': 2401, 'a': 2401, 'an': 2401, 'another': 2401, 'several':
2401, 'some': 2401, 'three': 2401, 'two': 2401}, {'<them>': 2402}, {'hand': 2002, 'help': 2003}, {'^': 471, 'a': 2404,
'some': 2089}, {'^': 471, 'a': 2089, 'some': 2089}, {'to': 490}, {'...': 2407}, {'a': 2058, 'an': 2408, 'my': 2058,
'our': 2058, 'the': 2058}, {'hand': 2061, 'help': 2061}, {'^': 2059}, {'a': 2408, 'an': 2408, 'my': 2408, 'our': 2408,
'the': 2408}, {'^': 2412}, {'<them>': 2405, 'N': 2406, '^': 2409, 'a': 2410, 'on': 2411, 'out': 2413, 'over': 2411,
'some': 2410}, {'a': 471, 'my': 471, 'one': 471, 'our': 471, 'the': 471}, {'^': 2415}, {'go': 417}, {'^': 2415, 'a':
2417}, {'on': 441}, {'in': 417}, {'': (18, 'gave:mentoring'), 'a': 471, 'my': 471, 'one': 471, 'our': 471, 'the':
471}, {'^': 2421}, {'borrow': 2416, 'do': 417, 'have': 2418, 'in': 2419, 'keep': 2416, 'practice': 417, 'practise':
417, 'shadow': 417, 'sit': 2420, 'take': 2416, 'try': 2422, 'use': 2416, 'watch': 417}, {'borrow': 2416, 'have': 2416,
'keep': 2416, 'know': 2323, 'take': 2416, 'try': 2416, 'use': 2416}, {'': (0, 'missed'), 'again': 66}, {'down': 2425},
{'<them>': 2423, 'N': 2424, 'me': 2426, 'us': 2426}, {'spirits': 1178}, {'<their>': 2428}, {'linkedin': 66, 'photo':
66, 'photos': 66, 'post': 66, 'posts': 66, 'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'tweet': 66,
'update': 66}, {'s': 2430}, {'N': 2431}, {'and': 1647, 'to': 1647, 'up': 2272, 'w': 293, 'with': 1647}, {'and': 1647,
'to': 1647, 'up': 1901, 'with': 1647}, {'<them>': 2433, 'N': 2434}, {'run': 460}, {'dry': 2436, 'pitch': 460,
'presentation': 460, 'rehearsal': 460, 'speech': 460, 'talk': 460}, {'^': 2437}, {'<their>': 2438}, {'on': 2439},
{'article': 66, 'blog': 66, 'interview': 66, 'newsletter': 66, 'podcast': 66, 'post': 66, 'talk': 66, 'video': 66,
'webinar': 66}, {'...': 2213, 'in': 2210, 'on': 2212, 'online': 66, 's': 2441}, {'<their>': 2438, 'N': 2442}, {'in':
2440, 'through': 2439, 'to': 2443}, {'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11,
'visiting': 11}, {'a': 1222, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'lunch': 11}, {'be': 2445, 'have': 2446,
'meet': 11, 'see': 11, 'visit': 11}, {'': (19, 'gave:resource'), 'a': 2408, 'an': 2408, 'my': 2408, 'our': 2408,
'the': 2408}, {'^': 2448}, {'<them>': 1421, 'N': 1421, '^': 2409, 'on': 2411, 'out': 2449, 'over': 2411}, {'D': 11,
'for': 12, 'in': 1515, 'out': 1515}, {'no': 66}, {'time': 2452}, {'<their>': 671, 'N': 672, 'a': 1615, 'the': 1615},
{'after': 1439, 'at': 1906, 'back': 1614, 'over': 1616, 'right': 1614, 'through': 2454, 'thru': 2454, 'up': 1616},
{'to': 11}, {'after': 1439, 'back': 1614, 'forward': 2456, 'over': 677, 'right': 1614, 'through': 677, 'thru': 677,
'up': 677}, {'in': 1901}, {'<them>': 2458, 'N': 2458}, {'to': 292, 'with': 292}, {'intro': 2460, 'introduction':
2460}, {'an': 2461, 'the': 2461}, {'<them>': 2460, 'N': 2460}, {'<them>': 2460, 'N': 2460, 'for': 2463}, {'between':
292, 'to': 292, 'with': 292}, {'': (15, 'gave:intro'), '<them>': 2465, 'N': 2465}, {'<them>': 2460, 'N': 2460,
'between': 292, 'for': 2466, 'of': 292, 'to': 292, 'with': 292}, {'<them>': 2465, 'N': 2465}, {'<them>': 2460, 'N':
2460, 'between': 292, 'for': 2468, 'to': 292, 'with': 292}, {'connection': 2464, 'e': 1740, 'email': 1739, 'intro':
2467, 'introduction': 2467, 'introductions': 2469, 'mail': 1739, 'whatsapp': 1739}, {'date': 11, 'double': 1743,
'presentation': 1752, 'quick': 2470, 'warm': 2470}, {'': (15, 'gave:intro'), 'between': 292, 'to': 292, 'with': 292},
{'': (15, 'gave:intro'), '<them>': 2465, 'N': 2472}, {'<them>': 2460, 'N': 2460, 'between': 1647, 'for': 2473, 'from':
293, 'of': 292, 'to': 292, 'with': 1647}, {'connection': 2464, 'e': 1740, 'email': 1755, 'intro': 2474,
'introduction': 2467, 'introductions': 2469, 'mail': 1755, 'whatsapp': 1739}, {'between': 292, 'for': 2468, 'to': 292,
'with': 292}, {'connection': 2464, 'e': 1740, 'email': 1755, 'intro': 2474, 'introduction': 2467, 'introductions':
2469, 'mail': 1755, 'presentation': 1752, 'whatsapp': 1739}, {'<them>': 2462, 'N': 2462, 'a': 2471, 'an': 2475,
'intro': 2476, 'introduction': 2476, 'introductions': 2476, 'plans': 11, 'that': 2470, 'the': 2477}, {'article': 471,
'book': 471, 'checklist': 471, 'comments': 1829, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'guide': 471,
'link': 471, 'list': 471, 'notes': 1829, 'podcast': 471, 'redlines': 1829, 'spreadsheet': 471, 'suggestions': 1829,
'template': 471}, {'...': 2479, 'article': 471, 'book': 471, 'checklist': 471, 'comments': 1829, 'corrections': 1829,
'edits': 1829, 'feedback': 1829, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1829, 'podcast': 471, 'redlines':
1829, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471}, {'0': 1841, 'a': 2480, 'an': 1839, 'detailed': 1841,
'full': 1841, 'lots': 1841, 'my': 2480, 'our': 1839, 'pages': 1841, 'some': 1841, 'the': 1839, 'three': 1841, 'two':
1841}, {'^': 2481, 'a': 1808, 'back': 1807, 'comments': 1805, 'corrections': 1805, 'detailed': 1807, 'edits': 1805,
'feedback': 1805, 'honest': 1807, 'mark': 1806, 'markup': 1805, 'my': 1807, 'notes': 1805, 'redlines': 1805,
'remarks': 1805, 'some': 1807, 'thoughts': 1805}, {'': (23, 'contact'), '<them>': 2482, 'N': 2482, '^': 1856,
'across': 1857, 'over': 1857}, {'': (22, 'gave:volunteering'), '...': 1641, 'bar': 0, 'booth': 0, 'class': 0,
'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0, 'till': 0}, {'^': 2484}, {'': (22,
'gave:volunteering'), 'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0,
'stall': 0, 'stand': 0, 'till': 0}, {'^': 2486}, {'^': 0, 's': 2487}, {'at': 411, 'for': 411, 'with': 411},
{'station': 2489}, {'^': 1642, 'bar': 2489, 'booth': 2489, 'desk': 2489, 'kitchen': 2489, 'stall': 2489, 'stand':
2489, 'table': 2489, 'till': 2489, 'tombola': 2489, 'water': 2490}, {'...': 1602, '<their>': 2485, '<them>': 411, 'N':
2488, 'a': 1643, 'an': 1643, 'for': 1719, 'the': 2491}, {'...': 1602, '<their>': 411, '<them>': 411, 'N': 1470, 'for':
1719}, {'up': 1906}, {'a': 411, 'at': 411, 'the': 411}, {'and': 1647, 'to': 1647, 'up': 1650, 'w': 293, 'with': 1647},
{'and': 292, 'to': 292, 'with': 292}, {'<them>': 2496, 'N': 2497}, {'N': 1252}, {':': 197, 'and': 2499, 'n': 2283},
{'bell': 66, 'buzz': 66, 'call': 66, 'ring': 66, 'shout': 66}, {'a': 2501}, {'N': 2502}, {'call': 66, 'catch': 66,
'email': 66, 'give': 2503, 'meet': 66, 'message': 66, 'phone': 66, 'reply': 66, 'ring': 66, 'see': 66, 'text': 66,
'visit': 66, 'write': 66}, {'to': 2504}, {'<them>': 1630, 'N': 1630}, {'N': 417}, {'at': 417, 'w': 417, 'with': 417},
{'^': 416, 'at': 417, 'w': 417, 'with': 417}, {':': 2507, '<them>': 1374, 'N': 1630, 'at': 417, 'call': 2508, 'chat':
2508, 'coffee': 2508, 'for': 2507, 'hour': 2508, 'lunch': 2508, 'meeting': 2508, 'of': 2507, 'session': 2509,
'students': 2509, 'w': 417, 'with': 417}, {'a': 1845, 'an': 1839, 'my': 1845, 'our': 1845, 'the': 1845}, {'...': 1847,
'<contact_of>': 1826, 'N': 1828, '^': 2511, 'a': 1850, 'my': 1850, 'our': 1850, 'some': 1850, 'the': 1850}, {'...':
1847, '<contact_of>': 1826, 'N': 1828, '^': 2511, 'a': 1850, 'my': 1850, 'our': 1850, 'some': 1850, 'the': 1850, 'to':
1574}, {'': (23, 'contact'), '<them>': 2512, 'N': 2513}, {'': (23, 'contact'), 'up': 659}, {'<their>': 2487, '<them>':
411, 'N': 2488, 'for': 1719}, {'<their>': 411, '<them>': 411, 'N': 1470, 'for': 1719}, {'appointment': 66, 'birthday':
66, 'call': 66, 'calls': 66, 'coffee': 66, 'dinner': 66, 'lunch': 66, 'meeting': 66, 'party': 66, 'slot': 66, 'zoom':
66}, {'w': 2149, 'with': 2149}, {'1': 2519}, {'': (0, 'missed'), 's': 2518}, {'': (0, 'missed'), 'from': 66, 'w':
2149, 'with': 2149}, {'': (0, 'missed'), 'w': 2149, 'with': 2149}, {'1': 2520, 'appointment': 66, 'birthday': 66,
'breakfast': 2519, 'brunch': 2519, 'call': 2522, 'calls': 66, 'coffee': 2523, 'demo': 2519, 'dinner': 2523, 'drinks':
2519, 'lunch': 2523, 'meeting': 2523, 'party': 66, 'session': 2519, 'slot': 66, 'standup': 2519, 'zoom': 2523},
{'from': 66, 'w': 2149, 'with': 2149}, {'1': 2520, 'appointment': 66, 'birthday': 66, 'breakfast': 2519, 'brunch':
2519, 'call': 2523, 'calls': 66, 'coffee': 2523, 'demo': 2519, 'dinner': 2523, 'drinks': 2519, 'lunch': 2523,
'meeting': 2523, 'party': 66, 'session': 2519, 'slot': 66, 'standup': 2519, 'zoom': 2523}, {'0': 2518, '1': 2520,
'<their>': 2518, '<them>': 66, 'N': 2521, 'a': 2524, 'breakfast': 2519, 'brunch': 2519, 'call': 2525, 'coffee': 2519,
'demo': 2519, 'dinner': 2519, 'drinks': 2519, 'lunch': 2519, 'meeting': 2519, 'my': 2526, 'our': 2526, 'session':
2519, 'standup': 2519, 'the': 2526, 'zoom': 2519}, {'rang': 66}, {'dead': 66}, {'dead': 66, 'just': 2528, 'off': 66,
'rang': 1508, 'rings': 1508, 'switched': 311, 'went': 2529}, {'D': 1490, 'to': 2136}, {'N': 2531}, {'D': 1490, 'to':
2136, 'w': 2532, 'with': 2532}, {'1': 2533}, {'': (1, 'moved'), 'D': 1490, 'to': 2136}, {'up': 2533}, {'to': 2136},
{'to': 1490}, {'...': 2538, 'D': 2537, 'friday': 2537, 'monday': 2537, 'thursday': 2537, 'today': 2537, 'tomorrow':
2537, 'tuesday': 2537, 'wednesday': 2537}, {'': (1, 'moved'), 'D': 1490}, {'D': 2540, 'to': 2136, 'w': 2532, 'with':
2532}, {'1': 2541}, {'up': 2541}, {'1': 2542, 'breakfast': 2541, 'call': 2541, 'catch': 2543, 'chat': 2541, 'coffee':
2541, 'demo': 2541, 'dinner': 2541, 'interview': 2541, 'lunch': 2541, 'meeting': 2541, 'session': 2541}, {'1': 2534,
'<until>': 1490, 'D': 2535, 'breakfast': 2533, 'by': 1490, 'call': 2533, 'catch': 2536, 'chat': 2533, 'coffee': 2533,
'demo': 2533, 'dinner': 2533, 'fri': 2531, 'friday': 2537, 'from': 2539, 'interview': 2533, 'lunch': 2533, 'meeting':
2533, 'mon': 2531, 'monday': 2537, 'my': 2544, 'our': 2544, 'sat': 2531, 'session': 2533, 'sun': 2531, 'the': 2544,
'thu': 2531, 'thurs': 2531, 'thursday': 2537, 'to': 1490, 'today': 2537, 'tomorrow': 2537, 'tue': 2531, 'tues': 2531,
'tuesday': 2537, 'wed': 2531, 'wednesday': 2537}, {'1': 2534, 'breakfast': 2533, 'call': 2533, 'catch': 2536, 'chat':
2533, 'coffee': 2533, 'demo': 2533, 'dinner': 2533, 'interview': 2533, 'lunch': 2533, 'meeting': 2533, 'my': 2544,
'our': 2544, 'session': 2533, 'the': 2544, 'to': 2136}, {'bring': 2193, 'connect': 386, 'introduce': 386}, {'bring':
2193, 'connect': 386, 'drop': 2142, 'get': 2154, 'give': 2148, 'introduce': 386, 'look': 2150, 'pop': 2151, 'to':
2547}, {'do': 1352}, {'action': 1352, 'job': 1352, 'task': 1352, 'to': 2549}, {'<them>': 23}, {'from': 2551}, {'...':
2552}, {'^': 2553, 'bring': 2193, 'connect': 386, 'introduce': 386, 'to': 2196}, {'^': 2553}, {'<them>': 1586, 'N':
1586, 'a': 611, 'an': 612, 'around': 637, 'done': 225, 'held': 225, 'hold': 66, 'off': 1771, 'past': 66, 'round': 637,
'there': 66, 'through': 66}, {'a': 1484, 'answered': 66, 'be': 1582, 'call': 66, 'called': 355, 'came': 66, 'catch':
322, 'caught': 66, 'contact': 66, 'ever': 1660, 'find': 1663, 'found': 1664, 'get': 1786, 'got': 2556, 'gotten': 1659,
'had': 1664, 'happen': 66, 'happened': 66, 'have': 1664, 'made': 614, 'make': 1590, 'manage': 1594, 'materialise': 66,
'materialize': 66, 'meet': 66, 'met': 66, 'one': 1484, 'phone': 66, 'picked': 310, 'quite': 1776, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'showed': 322, 'so': 1487, 'speak': 66, 'spoke': 66, 'take': 1595, 'talk': 66,
'talked': 66, 'took': 1595, 'turned': 310, 'visit': 66, 'yet': 1660}, {':': 2136}, {':': 2136, 'is': 2558}, {':':
2136, 'D': 1490}, {':': 2136, 'D': 1490, 'is': 2560}, {':': 2136, 'appointment': 2559, 'date': 2561, 'day': 2561,
'is': 2558, 'slot': 2561, 'time': 2561}, {'': (13, 'talk'), '...': 12, 'D': 11}, {'1': 2563}, {'up': 2563},
{'<give1>': 48}, {'^': 2566}, {'<i>': 2567, '^': 2566}, {':': 2568}, {'1': 2564, 'call': 2563, 'catch': 2565,
'coffee': 2563, 'dinner': 2563, 'drinks': 13, 'lunch': 2563, 'meeting': 2563, 'one': 13, 'session': 2563, 'step':
2569, 'steps': 2569, 'sync': 2563, 'visit': 2563}, {'': (0, 'missed'), '...': 1467, 'breakfast': 66, 'call': 66,
'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66, 'meeting': 66, 'review': 66,
'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'<their>': 2571, 'D': 2571, 'my': 2571, 'on': 66, 'our': 2571,
'the': 2571, 'this': 1468}, {'$$': 66, 'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66, 'yet': 66}, {'1': 2573}, {'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66, 'yet': 66}, {'up': 2573}, {'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66}, {'home': 225}, {'up': 578}, {'one': 2573}, {'about': 225, 'around': 225, 'at': 2578, 'home': 225, 'in':
225, 'there': 225}, {'about': 225, 'answered': 66, 'answers': 1053, 'around': 225, 'at': 2578, 'call': 1482, 'called':
355, 'came': 66, 'cheep': 1482, 'dicky': 1483, 'happened': 66, 'home': 225, 'in': 225, 'is': 1017, 'just': 1019,
'line': 1482, 'message': 1482, 'murmur': 1482, 'never': 1019, 'peep': 1482, 'picked': 1054, 'picking': 1009, 'picks':
2579, 'replied': 66, 'reply': 1482, 'responded': 66, 'responds': 66, 'sausage': 1482, 'showed': 322, 'sound': 1482,
'squeak': 1482, 'there': 225, 'thing': 1482, 'to': 2580, 'took': 1595, 'turned': 310, 'was': 2581, 'whisper': 1482,
'word': 1482}, {'far': 227}, {'': (0, 'missed'), 'again': 66, 'between': 66, 'from': 66, 'so': 2583, 'this': 66,
'today': 66, 'w': 66, 'with': 66, 'yet': 227}, {'': (0, 'missed'), 'so': 2583, 'yet': 227}, {'1': 2574, '1on1': 2573,
'a': 1484, 'ans': 66, 'answer': 66, 'call': 2573, 'calls': 2575, 'catch': 2576, 'chat': 2575, 'coffee': 2575,
'contact': 2575, 'demo': 225, 'dinner': 2575, 'email': 2577, 'joy': 66, 'luck': 66, 'lunch': 2575, 'mail': 2577,
'meeting': 2573, 'news': 2575, 'one': 2582, 'pick': 310, 'pickup': 66, 'reply': 2584, 'response': 2585, 'session':
225, 'show': 66, 'showed': 66, 'shows': 66, 'sign': 1481, 'so': 1487, 'stand': 1009, 'standup': 225, 'sync': 2573,
'time': 2394, 'word': 2575}, {'about': 225, 'answered': 66, 'answers': 1053, 'around': 225, 'at': 2578, 'called': 355,
'came': 66, 'happened': 66, 'home': 225, 'in': 225, 'is': 1017, 'just': 1019, 'never': 1019, 'picked': 1054,
'picking': 1009, 'picks': 2579, 'replied': 66, 'responded': 66, 'responds': 66, 'showed': 322, 'there': 225, 'took':
1595, 'turned': 310, 'was': 2581}, {'as': 463, 'for': 463, 'to': 463}, {'as': 463, 'for': 463}, {'<them>': 2588, 'N':
2589}, {'about': 225, 'answers': 1053, 'around': 225, 'at': 2578, 'home': 225, 'in': 225, 'is': 1017, 'just': 1019,
'never': 1019, 'picked': 1018, 'picking': 1009, 'picks': 2579, 'replied': 66, 'responded': 66, 'responds': 66,
'there': 225, 'was': 2581}, {'about': 225, 'around': 225, 'at': 2578, 'home': 225, 'in': 225, 'there': 225, 'was':
2581}, {'call': 1482, 'cheep': 1482, 'dicky': 1483, 'line': 1482, 'message': 1482, 'murmur': 1482, 'peep': 1482,
'reply': 1482, 'sausage': 1482, 'soul': 2592, 'sound': 1482, 'squeak': 1482, 'thing': 1482, 'whisper': 1482, 'word':
1482}, {'call': 66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1591, 'got': 1592, 'make': 1590,
'manage': 1594, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1593, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66,
'speak': 66, 'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'to': 2594}, {'a': 611, 'an': 612, 'around': 637,
'hold': 66, 'past': 66, 'round': 637, 'there': 66, 'through': 66}, {'if': 203, 'whether': 203}, {'a': 2593, 'able':
2595, 'answering': 1466, 'been': 320, 'call': 66, 'catch': 322, 'caught': 322, 'contact': 66, 'enough': 2395, 'ever':
1660, 'find': 66, 'get': 1667, 'got': 2596, 'gotten': 1659, 'happening': 66, 'heard': 66, 'made': 614, 'make': 1590,
'manage': 1594, 'meet': 66, 'met': 66, 'one': 1484, 'phone': 66, 'quite': 1669, 'reach': 66, 'reached': 66,
'returning': 1466, 'ring': 66, 'see': 66, 'seen': 66, 'so': 1487, 'speak': 66, 'spoke': 66, 'spoken': 66, 'sure':
2597, 'taking': 1466, 'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1660}, {'<them>': 1798, 'self': 203}, {'to':
2599}, {'...': 1337, '<told_in>': 66, 'third': 2219}, {'...': 1337, '<their>': 2226, '<told_in>': 66, 'a': 2601, 'an':
2226, 'my': 2226, 'our': 2226, 'somebody': 2225, 'someone': 2225, 'the': 2226, 'today': 2227}, {'...': 1337,
'<told_in>': 66, 'news': 66, 'paper': 66}, {'...': 1337, '<their>': 2226, '<told_in>': 66, 'a': 2226, 'an': 2226,
'facebook': 66, 'insta': 66, 'instagram': 66, 'linkedin': 66, 'my': 2226, 'our': 2226, 'the': 2603, 'today': 2227,
'twitter': 66}, {'from': 2230, 'in': 2230, 'on': 2230, 'via': 2230}, {'...': 1337, '<told_in>': 66, 'grapevine': 66,
'news': 66, 'paper': 66}, {'...': 1337, '<their>': 2226, '<told_in>': 66, 'a': 2226, 'an': 2226, 'facebook': 66,
'insta': 66, 'instagram': 66, 'linkedin': 66, 'my': 2226, 'our': 2226, 'the': 2606, 'today': 2227, 'twitter': 66},
{'grapevine': 66}, {'the': 2608}, {'N': 2431, 'from': 2602, 'in': 2604, 'it': 2605, 'on': 2607, 'second': 2237,
'secondhand': 66, 'that': 2605, 'this': 2605, 'through': 2609, 'via': 2604}, {'at': 2136, 'confirmed': 2358, 'on':
2136}, {'on': 1178, 'to': 1178}, {'<me>': 1655, '<them>': 2612}, {'accountant': 454, 'broker': 454, 'builder': 454,
'contact': 454, 'dentist': 454, 'designer': 454, 'lawyer': 454, 'lender': 454, 'plumber': 454, 'printer': 454,
'supplier': 454}, {'...': 2614}, {'a': 2615, 'my': 2615, 'our': 2615}, {'^': 2616}, {'<them>': 2617, 'N': 2617}, {':':
197, 'to': 197}, {'calendar': 11}, {'lend': 1423, 'loan': 1423, 'me': 2619, 'the': 2620, 'us': 2198}, {'one': 439},
{'afternoon': 415, 'day': 415, 'days': 415, 'evening': 415, 'h': 421, 'hour': 421, 'hours': 421, 'hr': 421, 'hrs':
421, 'missed': 422, 'morning': 415, 'to': 2622}, {'N': 2380, 'bet': 1500, 'course': 1500, 'move': 1500, 'play': 1500,
'thing': 1500, 'way': 1500}, {'at': 292, 'for': 292, 'to': 292, 'with': 292}, {'': (15, 'gave:intro'), '<them>': 2625,
'N': 2625}, {'at': 292, 'for': 2626, 'to': 292, 'with': 292}, {'door': 2627, 'doors': 2627}, {'a': 2628, 'some': 2628,
'the': 2628}, {'call': 66, 'catch': 310, 'meet': 66, 'phone': 66, 'ring': 66, 'see': 66, 'visit': 66}, {'to': 2630},
{'of': 319}, {'beer': 659, 'breakfast': 659, 'brunch': 659, 'coffee': 659, 'dinner': 659, 'drinks': 659, 'lunch': 659,
'pint': 659, 'tea': 659, 'zoom': 659}, {'N': 660}, {'me': 2198, 'us': 2198}, {'a': 2633, 'at': 2634, 'beer': 659,
'breakfast': 659, 'brunch': 659, 'coffee': 659, 'dinner': 659, 'drinks': 659, 'lunch': 659, 'pint': 659, 'tea': 659,
'to': 2635, 'zoom': 659}, {'me': 1263, 'us': 1263}, {'^': 454, 'a': 463, 'her': 463, 'his': 463, 'my': 463, 'our':
463, 'some': 463, 'the': 463, 'their': 463}, {'for': 463, 'to': 2638}, {'along': 2639, 'for': 463, 'forward': 1930,
'on': 2639, 'over': 1930, 'to': 2638}, {'card': 1931, 'cv': 2640, 'deck': 1931, 'details': 2640, 'name': 2640,
'number': 2640, 'profile': 1931, 'resume': 1931}, {'': (19, 'gave:resource'), 'candidates': 454, 'contacts': 454,
'leads': 454, 'name': 454, 'names': 454, 'numbers': 454, 'people': 454, 's': 1832}, {'...': 2642, 'candidates': 454,
'contact': 1969, 'contacts': 454, 'couple': 1836, 'few': 1835, 'leads': 454, 'name': 1972, 'names': 454, 'number':
1969, 'numbers': 454, 'people': 454, 's': 1832}, {'': (19, 'gave:resource'), 's': 1832}, {'...': 2644, 's': 1832},
{'': (19, 'gave:resource'), 'candidates': 454, 'contacts': 454, 'leads': 454, 'name': 454, 'names': 454, 'numbers':
454, 'people': 454}, {'...': 2646, 'candidates': 454, 'contacts': 454, 'leads': 454, 'name': 454, 'names': 454,
'numbers': 454, 'people': 454}, {'...': 2644, 'contact': 1969, 'name': 1969, 'number': 1969, 's': 1832}, {'0': 1835,
'<their>': 1970, 'a': 2643, 'an': 1531, 'four': 1835, 'my': 2645, 'our': 2645, 'some': 2647, 'the': 2648, 'three':
1835, 'two': 1835}, {'...': 1847, '<contact_of>': 1826, 'N': 1828, '^': 2649, 'a': 1850, 'my': 1850, 'our': 1850,
'some': 1850, 'the': 1850}, {'candidates': 454, 'contacts': 454, 'leads': 454, 'name': 454, 'names': 454, 'numbers':
454, 'people': 454, 's': 1832}, {'...': 2651, 'candidates': 454, 'contact': 1969, 'contacts': 454, 'couple': 1836,
'few': 1835, 'leads': 454, 'name': 1972, 'names': 454, 'number': 1969, 'numbers': 454, 'people': 454, 's': 1832},
{'...': 1933, 'contact': 1969, 'name': 1969, 'number': 1969, 's': 1832}, {'0': 1835, '<their>': 1970, 'a': 2652,
'four': 1835, 'my': 1934, 'our': 1934, 'some': 1835, 'the': 2653, 'three': 1835, 'two': 1835}, {'...': 1847,
'<contact_of>': 1826, 'client': 463, 'customer': 463, 'lead': 463}, {'a': 463, 'her': 463, 'his': 463, 'my': 463,
'our': 463, 'some': 463, 'the': 463, 'their': 463}, {'to': 2656}, {'along': 2657, 'on': 2657, 'to': 2656}, {'cv':
2658, 'details': 2658, 'name': 2658, 'number': 2658}, {'...': 1847, '<contact_of>': 1826, 'N': 1828, '^': 2654, 'a':
2655, 'my': 1850, 'our': 1850, 's': 2659, 'some': 1850, 'the': 1850}, {'way': 454}, {'s': 2661}, {'<their>': 2661,
'N': 2662}, {'along': 2407, 'on': 2407, 'over': 2407, 'to': 490}, {'...': 2664}, {'along': 2407, 'on': 2407, 'over':
2407, 'to': 488}, {'...': 2666}, {'...': 2663, 'a': 2665, 'an': 2665, 'my': 2667, 'our': 2667, 'some': 2665, 'the':
2665}, {'a': 2665, 'an': 2665, 'my': 2665, 'our': 2665, 'some': 2665, 'the': 2665}, {'<their>': 1932, '^': 2669},
{'experience': 1946, 'learnings': 1946, 'lessons': 1946, 'pointers': 1946, 'tips': 1946}, {'<useful>': 1853, 'along':
2407, 'on': 2407, 'over': 2407, 'to': 490}, {'to': 471}, {'...': 2672, '<useful>': 1853, 'article': 2673, 'book':
2673, 'link': 2673}, {'<useful>': 1853, 'along': 2407, 'on': 2407, 'over': 2407, 'to': 488}, {'...': 2675, '<useful>':
1853}, {'...': 2672, '<useful>': 1853}, {'a': 2674, 'an': 2674, 'my': 2676, 'our': 2676, 'some': 2677, 'the': 2674},
{'about': 441, 'from': 441, 'on': 441, 'with': 441}, {'know': 2679}, {'how': 2679}, {'stories': 2679}, {'experience':
2679, 'i': 2680, 'insights': 2679, 'know': 2681, 'knowhow': 2679, 'learnings': 2679, 'lessons': 2679, 'notes': 2679,
'pointers': 2679, 'take': 2679, 'tips': 2679, 'tricks': 2679, 'war': 2682, 'we': 2680}, {'few': 2683}, {'learned':
441}, {'d': 2685, 'knew': 441, 'know': 441, 'learned': 441, 'learnt': 441, 've': 2685}, {'<i>': 2686, 'experience':
2679, 'i': 2680, 'insights': 2679, 'know': 2681, 'knowhow': 2679, 'learnings': 2679, 'lessons': 2679, 'notes': 2679,
'pointers': 2679, 'take': 2679, 'tips': 2679, 'tricks': 2679, 'war': 2682, 'we': 2680}, {'...': 2671, '<contact_of>':
1929, '<their>': 1932, '^': 2678, 'a': 2684, 'across': 1857, 'my': 2683, 'our': 2683, 'over': 1857, 'some': 2683,
'the': 1938, 'what': 2687}, {'<contact_of>': 1929, '<their>': 2641, '<them>': 2650, 'N': 2660, '^': 2668, 'along':
2670, 'on': 2688, 'over': 2073, 'the': 1938}, {'': (2, 'plan'), 'D': 11, 'for': 1699}, {'D': 11, 'for': 1699, 'in':
2690, 'out': 1515}, {'s': 1337}, {'<their>': 1337, '<told_in>': 66, 'N': 2692, 'my': 1337, 'the': 1337}, {'': (23,
'contact'), '...': 1573}, {'apart': 460}, {'...': 2695}, {'^': 2696}, {'<their>': 461}, {'<their>': 2697, 'apart':
2698}, {'': (23, 'contact'), 'in': 1620}, {'': (2, 'plan'), 'a': 11}, {'a': 11, 'to': 11}, {'sounding': 1346}, {'s':
2703}, {'': (23, 'contact'), '<their>': 2703, 'N': 2704, 'a': 2703}, {'<me>': 1655, '<them>': 1794, 'N': 1794}, {'by':
659, 'in': 659}, {'D': 2537, 'friday': 2537, 'monday': 2537, 'thursday': 2537, 'today': 2537, 'tomorrow': 2537,
'tuesday': 2537, 'wednesday': 2537}, {'': (0, 'missed'), '1': 2534, '<until>': 1490, 'D': 2535, 'breakfast': 2533,
'by': 1490, 'call': 2533, 'catch': 2536, 'chat': 2533, 'coffee': 2533, 'demo': 2533, 'dinner': 2533, 'friday': 2537,
'from': 2708, 'interview': 2533, 'lunch': 2533, 'meeting': 2533, 'monday': 2537, 'my': 2544, 'our': 2544, 'session':
2533, 'the': 2544, 'thursday': 2537, 'till': 1490, 'to': 1490, 'today': 2537, 'tomorrow': 2537, 'tuesday': 2537,
'until': 1490, 'wednesday': 2537}, {'for': 417}, {'<them>': 2710}, {'w': 2711, 'with': 2711}, {'s': 417}, {'...':
2712, '<their>': 417, 'N': 2713}, {'d': 650, 'll': 650, 'will': 650, 'would': 650}, {'<they>': 2715}, {'<they>': 2715,
'that': 2716}, {'<they>': 1453}, {'...': 2717, '<they>': 1453, 'that': 2718}, {'...': 2717}, {'<them>': 2719, 'N':
2720}, {'^': 2616, 'as': 463, 'for': 463, 'to': 463}, {'<them>': 2722, 'N': 2617}, {'...': 1467, '^': 2696,
'breakfast': 66, 'call': 66, 'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66,
'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'<their>': 2724, 'D': 1468,
'apart': 2698, 'my': 1468, 'our': 1468, 'out': 66, 'the': 1468, 'this': 1468}, {'': (1, 'moved'), '<until>': 1490,
'by': 1490, 'to': 1490}, {'1': 2534, '<me>': 1655, '<them>': 2612, '<until>': 1490, 'D': 2535, 'back': 2726,
'breakfast': 2533, 'call': 2533, 'catch': 2536, 'chat': 2533, 'coffee': 2533, 'demo': 2533, 'dinner': 2533, 'fri':
2531, 'friday': 2537, 'from': 2708, 'interview': 2533, 'lunch': 2533, 'meeting': 2533, 'mon': 2531, 'monday': 2537,
'my': 2544, 'our': 2544, 'out': 2538, 'sat': 2531, 'session': 2533, 'sun': 2531, 'the': 2544, 'thu': 2531, 'thurs':
2531, 'thursday': 2537, 'to': 1490, 'today': 2537, 'tomorrow': 2537, 'tue': 2531, 'tues': 2531, 'tuesday': 2537,
'wed': 2531, 'wednesday': 2537}, {'along': 1930, 'down': 463, 'for': 463, 'forward': 1959, 'in': 1961, 'on': 1930,
'over': 1930, 'to': 463, 'up': 463}, {'card': 1931, 'case': 463, 'corner': 463, 'cv': 1931, 'deck': 1931, 'details':
1931, 'name': 2728, 'number': 1931, 'profile': 1931, 'resume': 1931}, {'contact': 292, 'touch': 292}, {'in': 2730},
{'': (15, 'gave:intro'), 'w': 293, 'with': 1647}, {'w': 293, 'with': 293}, {'loop': 2733}, {'a': 454, 'an': 454, 'my':
454, 'our': 454, 'some': 454, 'the': 454}, {'': (15, 'gave:intro'), 'N': 292, '^': 2735}, {'': (15, 'gave:intro'),
'w': 293, 'with': 2736}, {'^': 2735}, {'contact': 2732, 'the': 2734, 'touch': 2737, 'with': 2738}, {'': (20,
'gave:referral'), 'a': 454, 'an': 454, 'my': 454, 'our': 454, 'some': 454, 'the': 454}, {'^': 2740}, {'to': 2741},
{'for': 463}, {'both': 2731, 'forward': 1930, 'in': 2739, 'on': 2742, 'onto': 2741, 'together': 2733, 'two': 2731,
'up': 2743}, {'with': 293}, {'touch': 2745}, {'in': 2746}, {'touch': 292}, {'in': 2748}, {'N': 2749}, {'': (15,
'gave:intro'), '^': 2735}, {'': (15, 'gave:intro'), 'with': 2751}, {'contact': 1901, 'touch': 2752, 'with': 2738},
{'case': 463, 'corner': 463, 'name': 2051}, {'...': 2747, 'and': 2750, 'forward': 1930, 'in': 2753, 'on': 2742,
'onto': 2741, 's': 2754, 'up': 2743}, {'...': 2663}, {'^': 454, 'at': 463, 'for': 463, 'w': 463, 'with': 463}, {'at':
463, 'for': 463, 'in': 2757, 'w': 463, 'with': 463}, {'word': 2758}, {'good': 2759, 'kind': 2759, 'quiet': 2759,
'strong': 2759, 'wee': 2759, 'word': 2758}, {'<until>': 1490, 'D': 2537, 'by': 1490, 'friday': 2537, 'from': 2708,
'monday': 2537, 'thursday': 2537, 'to': 1490, 'today': 2537, 'tomorrow': 2537, 'tuesday': 2537, 'wednesday': 2537},
{'<time_unit>': 1706, 'shift': 1713, 'stint': 1713, 'turn': 1713}, {'afternoon': 411, 'day': 411, 'days': 411,
'evening': 411, 'h': 411, 'hour': 411, 'hours': 411, 'hr': 411, 'hrs': 411, 'morning': 411, 'shift': 411, 'shifts':
411, 'weekend': 411}, {'...': 1717, '^': 0, 'at': 1716, 'for': 1716, 'on': 1716}, {'...': 2763, 'afternoon': 2764,
'day': 2764, 'days': 2764, 'evening': 2764, 'h': 2764, 'hour': 2764, 'hours': 2764, 'hr': 2764, 'hrs': 2764,
'morning': 2764, 'shift': 2764, 'shifts': 2764, 'stint': 1718, 'weekend': 411}, {'...': 2763, 'afternoon': 411, 'day':
411, 'days': 411, 'evening': 411, 'h': 411, 'hour': 411, 'hours': 411, 'hr': 411, 'hrs': 411, 'morning': 411, 'shift':
411, 'shifts': 411, 'weekend': 411}, {'about': 455, 'for': 455}, {'...': 2767, '^': 454}, {'<them>': 463, 'N': 463,
'^': 454}, {'at': 463, 'for': 463, 'w': 463, 'with': 463}, {'...': 2767}, {'': (20, 'gave:referral'), '^': 454},
{'<them>': 2772}, {'about': 455, 'for': 2773}, {'...': 2774, '^': 454}, {'at': 2768, 'for': 2769, 'in': 2770, 'to':
2771, 'w': 463, 'with': 2775}, {'word': 2776}, {'<them>': 463, '^': 454}, {'at': 2768, 'for': 2778, 'in': 2770, 'to':
2771, 'w': 463, 'with': 2775}, {'word': 2779}, {'...': 2774}, {'at': 2771, 'for': 1733, 'to': 2771, 'with': 2781},
{'word': 2782}, {'at': 463, 'for': 463, 'in': 2770, 'w': 463, 'with': 463}, {'word': 2784}, {'...': 2763, 'afternoon':
2764, 'day': 2764, 'days': 2764, 'evening': 2764, 'few': 2766, 'good': 2777, 'h': 2764, 'hour': 2764, 'hours': 2764,
'hr': 2764, 'hrs': 2764, 'kind': 2780, 'morning': 2764, 'nice': 2783, 'quiet': 2785, 'shift': 2764, 'shifts': 2764,
'stint': 1718, 'strong': 2780, 'wee': 2785, 'weekend': 411, 'word': 2779}, {'a': 2765}, {'...': 2762, '0': 2765,
'<time_unit>': 1731, 'a': 2786, 'an': 2765, 'five': 2765, 'four': 2765, 'half': 2787, 'my': 2766, 'six': 2765, 'some':
2766, 'three': 2765, 'two': 2765}, {'': (0, 'missed'), '<until>': 1490}, {'<them>': 2588}, {'<me>': 1508, '<their>':
2729, '<them>': 2744, 'N': 2755, '^': 2756, 'a': 2760, 'along': 1937, 'back': 2761, 'in': 2788, 'me': 1509, 'off':
2789, 'on': 1937, 'over': 1937, 'up': 2790, 'us': 1509}, {'...': 2763, 'afternoon': 411, 'day': 411, 'days': 411,
'evening': 411, 'few': 2766, 'good': 2785, 'h': 411, 'hour': 411, 'hours': 411, 'hr': 411, 'hrs': 411, 'kind': 2785,
'morning': 411, 'quiet': 2785, 'shift': 411, 'shifts': 411, 'strong': 2785, 'wee': 2785, 'weekend': 411, 'word':
2784}, {'a': 2766}, {'0': 2766, 'a': 2792, 'an': 2766, 'five': 2766, 'four': 2766, 'half': 2793, 'my': 2766, 'six':
2766, 'some': 2766, 'three': 2766, 'two': 2766}, {'a': 2760, 'in': 2794}, {'call': 659, 'catch': 1151, 'chat': 659,
'coffee': 659, 'hello': 659, 'sync': 659}, {':': 227}, {'from': 66, 'with': 66}, {'silence': 2798}, {'...': 1641,
'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0,
'till': 0}, {'...': 1674, '^': 2800, 'assembly': 1602, 'class': 1602, 'duty': 1602, 'group': 1602, 'lesson': 1602,
'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1602, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'tour':
1602, 'turn': 1602}, {'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0,
'stall': 0, 'stand': 0, 'till': 0}, {'^': 2802}, {'s': 2803, 'to': 1815}, {'...': 2243, '^': 1642, 'assembly': 1709,
'class': 1709, 'demo': 1709, 'duty': 1602, 'group': 1602, 'lesson': 1709, 'masterclass': 1709, 'mock': 1749,
'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1709, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'story':
1714, 'storytime': 1709, 'talk': 1709, 'tour': 1709, 'training': 1709, 'turn': 1602, 'workshop': 1709}, {'of': 2395},
{'<them>': 411, 'N': 411, '^': 0}, {'at': 411, 'for': 2807, 'with': 411}, {'...': 2243, '^': 1642, 'assembly': 1709,
'bar': 2489, 'booth': 2489, 'class': 1709, 'demo': 1709, 'desk': 2489, 'duty': 1602, 'group': 1602, 'kitchen': 2489,
'lesson': 1709, 'masterclass': 1709, 'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1709, 'shift': 1602,
'slot': 1602, 'stall': 2808, 'stand': 2489, 'story': 1714, 'storytime': 1709, 'table': 2489, 'talk': 1709, 'till':
2489, 'tombola': 2489, 'tour': 1709, 'training': 1709, 'turn': 1602, 'water': 2490, 'workshop': 1709}, {'...': 1781,
'0': 1675, '<their>': 2801, '<them>': 1816, 'N': 2804, 'a': 2805, 'an': 2805, 'assembly': 1709, 'class': 1709, 'demo':
1709, 'into': 659, 'lesson': 1709, 'masterclass': 1709, 'mock': 1749, 'out': 2806, 'session': 1709, 'some': 1782,
'story': 1714, 'storytime': 1709, 'talk': 1709, 'the': 2809, 'three': 1675, 'tour': 1709, 'training': 1709, 'two':
2246, 'workshop': 1709}, {'': (23, 'contact'), '...': 1573, 'out': 225}, {'D': 1490, 'for': 2136, 'to': 2136},
{'booked': 2812, 'calling': 11, 'going': 1388, 'having': 11, 'hosting': 11, 'instead': 1389, 'joining': 11, 'meeting':
11, 'now': 1389, 'seeing': 11, 'visiting': 11}, {'<work_thing>': 460, 'book': 460, 'deck': 460, 'draft': 460, 'pitch':
460, 'plan': 460, 'proposal': 460}, {'...': 669, '^': 2814}, {'...': 669, '^': 2814, 'article': 66, 'blog': 66,
'interview': 66, 'linkedin': 66, 'newsletter': 66, 'photo': 66, 'photos': 66, 'podcast': 66, 'post': 66, 'posts': 66,
'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'talk': 66, 'tweet': 66, 'update': 66, 'video': 66,
'webinar': 66}, {'in': 1398, 's': 2816, 'up': 1398}, {'N': 2214}, {'^': 675, 'grapevine': 66}, {'<their>': 671, 'N':
672, 'a': 1615, 'the': 2819}, {'<their>': 2815, '<them>': 1625, 'N': 2817, 'about': 2818, 'back': 1614, 'from': 2602,
'in': 2604, 'it': 2605, 'on': 2607, 'over': 2454, 'right': 1614, 'second': 2237, 'secondhand': 66, 'that': 2605,
'this': 2605, 'through': 2820, 'thru': 2454, 'up': 1616, 'via': 2604}, {'1': 2534, 'breakfast': 2533, 'call': 2533,
'catch': 2536, 'chat': 2533, 'coffee': 2533, 'demo': 2533, 'dinner': 2533, 'interview': 2533, 'lunch': 2533,
'meeting': 2533, 'session': 2533}, {'1': 2534, 'D': 1490, 'breakfast': 2533, 'call': 2533, 'catch': 2536, 'chat':
2533, 'coffee': 2533, 'demo': 2533, 'dinner': 2533, 'for': 2136, 'interview': 2533, 'lunch': 2533, 'meeting': 2533,
'my': 2822, 'our': 2822, 'session': 2533, 'the': 2822, 'to': 2136}, {'s': 2128}, {'<their>': 2128, 'N': 2824}, {'off':
56}, {'better': 2826}, {'be': 2827}, {'am': 2827, 'are': 2827, 'd': 2828, 'm': 2827, 're': 2827, 'would': 2828},
{'<i>': 2829}, {'<i>': 2829, '^': 687, 'that': 2830}, {'idiot': 56}, {'an': 2832, 'better': 2826, 'crazy': 56, 'daft':
56, 'foolish': 56, 'mad': 56, 'silly': 56, 'stupid': 56, 'wise': 56}, {'be': 2833}, {'^': 1365, 'am': 2827, 'are':
2827, 'be': 2833, 'd': 2834, 'm': 2827, 're': 2827, 'would': 2834}, {'<i>': 2835, 'best': 1883, 'better': 1883,
'high': 1884, 'it': 1892, 'its': 1889, 'safer': 1883, 'smarter': 1883, 'time': 1883, 'wise': 1883, 'wiser': 1883,
'worth': 1883}, {':': 21, '<i>': 2835, '^': 687, 'best': 1883, 'better': 1883, 'high': 1884, 'it': 1892, 'its': 1889,
'no': 1497, 'not': 1497, 'safer': 1883, 'smarter': 1883, 'that': 2836, 'time': 1883, 'wise': 1883, 'wiser': 1883,
'worth': 1883}, {'...': 57, ':': 56, 'from': 1361}, {'^': 2735, 'as': 463, 'for': 463, 'to': 463}, {'': (20,
'gave:referral'), '...': 1927}, {'a': 1928, 'an': 1928, 'my': 2840, 'our': 2840, 'some': 1928, 'the': 1928}, {'<i>':
1366, '<me>': 734, '<them>': 2839, 'N': 2839, '^': 2841, 'that': 1375}, {'N': 454}, {'to': 2843}, {'...': 2844},
{'<them>': 1794, 'N': 1794, '^': 2845}, {'...': 2712, '<their>': 461, 'N': 2713}, {'are': 227, 'has': 227, 'hates':
227, 'is': 227, 'likes': 227, 'prefers': 227, 's': 227, 'wants': 227, 'was': 227}, {'<they>': 2848}, {'<they>': 2848,
'that': 2849}, {'brilliant': 1178, 'far': 1178, 'good': 1178, 'great': 1178, 'much': 1178, 'proud': 1178, 'talented':
1178, 'well': 1178}, {'up': 1178}, {'heart': 1178}, {'be': 1178, 'beat': 1178, 'despair': 1178, 'doubt': 1178, 'give':
2852, 'lose': 2853, 'panic': 1178, 'sweat': 1178, 'worry': 1178}, {'to': 2854}, {'proud': 1178}, {'chin': 2852},
{'it': 1178}, {'<their>': 2857, 'at': 2858, 'going': 1178}, {'strong': 1178}, {'with': 2858}, {'be': 2856, 'believe':
1178, 'chin': 2852, 'hang': 1198, 'keep': 2859, 'not': 2854, 'stay': 2860, 'stick': 2861, 'trust': 1178}, {'how':
2851, 'not': 2855, 'to': 2862}, {'<them>': 2863}, {'': (1, 'moved'), '1': 2534, '<until>': 1490, 'D': 2535,
'breakfast': 2533, 'call': 2533, 'catch': 2536, 'chat': 2533, 'coffee': 2533, 'demo': 2533, 'dinner': 2533, 'for':
1490, 'friday': 2537, 'from': 2708, 'interview': 2533, 'lunch': 2533, 'meeting': 2533, 'monday': 2537, 'my': 2544,
'our': 2544, 'session': 2533, 'the': 2544, 'thursday': 2537, 'to': 1490, 'today': 2537, 'tomorrow': 2537, 'tuesday':
2537, 'wednesday': 2537}, {'comments': 461, 'feedback': 461, 'notes': 461, 'remarks': 461}, {'comments': 461,
'detailed': 2866, 'feedback': 461, 'my': 2866, 'notes': 461, 'remarks': 461, 'some': 2866}, {'with': 2867}, {'<them>':
2868}, {'to': 2869, 'with': 2867}, {'it': 2870}, {'<off_it>': 428, 'been': 430, 'being': 430, 'gets': 430, 'got': 430,
'had': 432, 'has': 433, 'is': 430, 'moved': 1490, 's': 434, 'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'^':
460, 's': 461}, {'<their>': 461, 'N': 2873, 'the': 461}, {'<their>': 2697}, {'<them>': 1504, 'N': 1504, 'for': 1646},
{'for': 1646}, {'at': 2634}, {':': 56, 'is': 711, 'was': 711}, {'...': 2879, ':': 56}, {'is': 711, 'was': 711},
{'...': 2881}, {'...': 2879}, {'...': 699, ':': 701, '<i>': 696, 'D': 2880, '^': 687, 'about': 2882, 'at': 2883, 'by':
2883, 'during': 2883, 'from': 58, 'in': 2883, 'is': 707, 'on': 2883, 'over': 2883, 're': 2882, 's': 709, 'that': 708,
'to': 688, 'via': 58, 'was': 707, 'when': 2883}, {'is': 734, 'was': 734}, {'...': 2885}, {'D': 56, '^': 19}, {'call':
2887, 'coffee': 2887, 'lunch': 2887, 'phone': 2887, 'zoom': 2887}, {'...': 2885, 'call': 2887, 'coffee': 2887,
'lunch': 2887, 'phone': 2887, 'the': 2888, 'zoom': 2887}, {'met': 2887, 'spoke': 2887, 'talked': 2887}, {'...': 2885,
'i': 2890, 'we': 2890}, {'...': 2885, '^': 19, 'at': 2886, 'during': 2886, 'is': 734, 'on': 2889, 'over': 2889, 'to':
56, 'was': 734, 'when': 2891}, {'...': 2885, '^': 19, 'at': 2886, 'during': 2886, 'is': 734, 'on': 2886, 'over': 2886,
'to': 56, 'was': 734, 'when': 2886}, {'...': 2885, 'at': 2886, 'during': 2886, 'on': 2886, 'over': 2886, 'when':
2886}, {'...': 2885, '^': 19, 'at': 2886, 'during': 2886, 'is': 734, 'on': 2889, 'over': 2889, 'to': 56, 'was': 734,
'when': 2886}, {'...': 685, '2': 692, '2c': 691, '<told_by>': 680, '<view>': 2884, 'adamant': 2355, 'advice': 2892,
'avoiding': 1464, 'been': 2086, 'blanking': 1464, 'blunt': 2355, 'certain': 2355, 'clear': 2355, 'confirmed': 2358,
'convinced': 2355, 'counsel': 2893, 'dodging': 1464, 'emphatic': 2355, 'finally': 1413, 'firm': 2355, 'ghosting':
1464, 'gone': 1412, 'gut': 713, 'hot': 715, 'ignoring': 1464, 'insistent': 2355, 'just': 1413, 'moved': 1491, 'now':
1413, 'on': 12, 'positive': 2355, 'recommendation': 2893, 'suggestion': 2893, 'sure': 2355, 'take': 2894, 'tip': 2895,
'tuppence': 714, 'two': 717}, {'^': 1068}, {'^': 1365, 'am': 2827, 'are': 2827, 'be': 2833, 'd': 2834, 'm': 2827,
're': 2827, 'shall': 2897, 'would': 2834}, {'must': 19, 'need': 694, 'should': 19}, {'^': 2899}, {'you': 2900},
{'...': 2901}, {'<bid>': 19, '<bid_of>': 686, 'do': 1068, 'don': 347, 'dont': 19, 'never': 19, 'not': 694},
{'<met_over>': 1250}, {'...': 2904, '<met_over>': 1250}, {'...': 2904, '<met_over>': 1250, 'a': 2905, 'an': 2905,
'her': 2905, 'his': 2905, 'our': 2905, 'the': 2905}, {'at': 2906, 'by': 2906, 'during': 2906, 'in': 2906, 'on': 2906,
'over': 2906}, {'much': 2907}, {'a': 1093, 'the': 1094, 'wine': 227}, {'her': 1103, 'his': 1103, 'my': 227}, {'at':
2906, 'by': 2906, 'd': 1888, 'during': 2906, 'in': 2906, 'is': 1889, 'll': 1891, 'on': 2906, 'over': 2906, 's': 1889,
'will': 1891, 'would': 1891}, {'my': 1112}, {'<them>': 2720, 'N': 2720}, {'did': 56, 'do': 56}, {'<i>': 2914}, {'':
(13, 'talk'), ':': 21, '<i>': 2898, 'N': 2902, '^': 2903, 'as': 2908, 'best': 1883, 'better': 1883, 'bring': 2909,
'do': 1096, 'don': 1098, 'dont': 1099, 'forget': 270, 'get': 1102, 'give': 2910, 'good': 1105, 'have': 1106, 'hello':
659, 'hey': 659, 'hi': 659, 'high': 1884, 'hold': 1107, 'it': 2911, 'its': 1889, 'keep': 1109, 'never': 1110, 'no':
1497, 'not': 1497, 'safer': 1883, 'say': 1111, 'send': 2912, 'smarter': 1883, 'so': 2907, 'start': 1114, 'stop': 270,
'take': 1115, 'thank': 227, 'that': 2836, 'time': 1883, 'to': 2913, 'whatever': 2915, 'wise': 1883, 'wiser': 1883,
'worth': 1883}, {'for': 1680, 'on': 2439}, {'across': 1868, 'behind': 1867, 'beside': 1867, 'down': 659, 'for': 1680,
'in': 2917, 'near': 1867, 'next': 1869, 'opposite': 1867, 'through': 2439, 'to': 2439, 'with': 659}, {'date': 11},
{'the': 2919}, {'park': 66}, {'car': 2921, 'hall': 66, 'road': 66, 'room': 66, 'street': 66}, {'the': 2922}, {'bus':
66, 'car': 66, 'distance': 66, 'taxi': 66, 'train': 66, 'window': 66}, {'bus': 66, 'car': 66, 'taxi': 66, 'train': 66,
'window': 66}, {'a': 2924, 'afar': 66, 'my': 2925, 'the': 2924}, {'distance': 66, 'magazine': 66, 'news': 66, 'paper':
66}, {'a': 2209, 'the': 2927}, {'': (23, 'contact'), '...': 2213, 'across': 2923, 'from': 2926, 'in': 2928, 'on':
2212, 'online': 66, 's': 2430}, {'': (0, 'missed'), '...': 1337, '<their>': 2226, '<told_in>': 66, 'a': 2226, 'an':
2226, 'my': 2226, 'our': 2226, 'the': 2226, 'today': 2227}, {'from': 2230, 'in': 2230, 'on': 2930, 'via': 2230},
{'<them>': 659, 'N': 2929, 'from': 2602, 'in': 2604, 'it': 2931, 'on': 2607, 'second': 2237, 'secondhand': 66, 'that':
2931, 'this': 2605, 'through': 2609, 'via': 2604}, {'': (13, 'talk'), ':': 21, '<i>': 2835, '^': 2903, 'best': 1883,
'better': 1883, 'bring': 2909, 'do': 1096, 'don': 1098, 'dont': 1099, 'forget': 270, 'get': 1102, 'give': 2910,
'good': 1105, 'have': 1106, 'high': 1884, 'hold': 1107, 'it': 1892, 'its': 1889, 'keep': 1109, 'never': 1110, 'no':
1497, 'not': 1497, 'safer': 1883, 'say': 1111, 'send': 2912, 'smarter': 1883, 'start': 1114, 'stop': 270, 'take':
1115, 'thank': 227, 'that': 2836, 'time': 1883, 'whatever': 2915, 'wise': 1883, 'wiser': 1883, 'worth': 1883},
{'<their>': 66, 'D': 66, 'my': 66, 'on': 66, 'our': 66, 'the': 66}, {'from': 2602, 'in': 2230, 'it': 2605, 'on': 2236,
'second': 2237, 'secondhand': 66, 'that': 2605, 'this': 2605, 'through': 2609, 'via': 2230}, {'N': 659, 'from': 2602,
'in': 2230, 'it': 2605, 'on': 2236, 'second': 2237, 'secondhand': 66, 'that': 2605, 'this': 2605, 'through': 2609,
'via': 2230}, {'<their>': 2661, 'D': 48, 'N': 2662}, {'...': 2937}, {'^': 2938}, {'...': 1833, 'article': 471, 'book':
471, 'candidates': 454, 'checklist': 471, 'comments': 1829, 'contact': 1969, 'contacts': 454, 'corrections': 1829,
'couple': 1836, 'edits': 1829, 'feedback': 1829, 'few': 1835, 'guide': 471, 'leads': 454, 'link': 471, 'list': 471,
'name': 1972, 'names': 454, 'notes': 1829, 'number': 1969, 'numbers': 454, 'people': 454, 'piece': 471, 'podcast':
471, 'redlines': 1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829, 'template': 471, 'video': 471}, {'...':
1838, 'article': 471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'piece': 471, 'podcast':
471, 'spreadsheet': 471, 'template': 471, 'video': 471}, {'...': 1842, 'article': 471, 'book': 471, 'checklist': 471,
'comments': 1829, 'corrections': 1829, 'edits': 1829, 'feedback': 1829, 'guide': 471, 'link': 471, 'list': 471,
'notes': 1829, 'piece': 471, 'podcast': 471, 'redlines': 1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829,
'template': 471, 'video': 471}, {'article': 471, 'book': 471, 'link': 471, 'piece': 471, 'podcast': 471, 'template':
471, 'video': 471}, {'...': 1844, 'article': 471, 'book': 471, 'checklist': 471, 'contact': 1969, 'guide': 471,
'link': 471, 'list': 471, 'name': 1969, 'number': 1969, 'piece': 471, 'podcast': 471, 's': 1832, 'spreadsheet': 471,
'template': 471, 'video': 471}, {'0': 1831, '<their>': 1970, 'a': 2940, 'an': 2941, 'detailed': 1841, 'four': 1835,
'full': 1841, 'lots': 1841, 'my': 2942, 'our': 1845, 'pages': 1841, 'some': 1831, 'that': 2943, 'the': 2944, 'three':
1831, 'two': 1831}, {'the': 1185}, {'luck': 1178}, {'of': 2947}, {'': (23, 'contact'), '...': 1827, '<contact_of>':
1826, 'N': 1828, '^': 2945, 'a': 1848, 'all': 2946, 'back': 1807, 'best': 2948, 'comments': 1805, 'corrections': 1805,
'detailed': 1807, 'edits': 1805, 'feedback': 1805, 'good': 2947, 'honest': 1807, 'luck': 1178, 'mark': 1806, 'markup':
1805, 'my': 1849, 'notes': 1805, 'our': 1850, 'redlines': 1805, 'remarks': 1805, 'some': 1849, 'suggestions': 1805,
'the': 1850, 'thoughts': 1805}, {'...': 1847, '<contact_of>': 1826, 'client': 463, 'customer': 463, 'few': 1807,
'lead': 463}, {'': (23, 'contact'), '...': 1827, '<contact_of>': 1826, 'N': 1828, '^': 2945, 'a': 2950, 'back': 1807,
'comments': 1805, 'corrections': 1805, 'detailed': 1807, 'edits': 1805, 'feedback': 1805, 'honest': 1807, 'mark':
1806, 'markup': 1805, 'my': 1849, 'notes': 1805, 'our': 1850, 'redlines': 1805, 'remarks': 1805, 'some': 1849,
'suggestions': 1805, 'the': 1850, 'thoughts': 1805}, {'<their>': 2661, 'N': 2662, 'to': 1926}, {'business': 2663,
'candidate': 2952, 'candidates': 2952, 'client': 2952, 'clients': 2952, 'customer': 2952, 'customers': 2952, 'job':
2663, 'lead': 2952, 'leads': 2952}, {'...': 2953, 'business': 2663, 'candidate': 2952, 'candidates': 2952, 'client':
2952, 'clients': 2952, 'customer': 2952, 'customers': 2952, 'job': 2663, 'lead': 2952, 'leads': 2952}, {'...': 2663,
'0': 2954, 'a': 2954, 'my': 1855, 'our': 1855, 'some': 2954, 'three': 2954, 'two': 2954}, {'double': 1743, 'quick':
1741, 'warm': 1741}, {'a': 1855, 'an': 1855, 'my': 1855, 'our': 1855, 'some': 1855, 'the': 1855}, {'<contact_of>':
1929, '<their>': 1932, '^': 2957, 'the': 1938}, {'<contact_of>': 1929, 'e': 1740, 'email': 1739, 'intro': 1738,
'introduction': 1738, 'mail': 1739, 'whatsapp': 1739}, {'<contact_of>': 1929, '<their>': 1932, '<them>': 2949, 'N':
2951, '^': 2955, 'a': 2956, 'across': 1857, 'along': 1937, 'an': 1741, 'comments': 1861, 'edits': 1861, 'feedback':
1861, 'my': 1862, 'notes': 1861, 'on': 2958, 'over': 1940, 'some': 1862, 'that': 1741, 'the': 2959, 'thoughts': 1861},
{'': (2, 'plan'), '^': 1642}, {'': (2, 'plan'), '<their>': 2377, 'N': 1438, 'a': 2961, 'an': 1643, 'for': 11, 'out':
1439, 'the': 2961}, {'<them>': 1902, 'D': 11, 'N': 1902, 'for': 11, 'up': 2962}, {'have': 11, 'meet': 11, 'see': 11,
'visit': 11, 'we': 227}, {'with': 471}, {'...': 1854, '<useful>': 1853, 'article': 2965, 'book': 2965, 'link': 2965,
'list': 2965, 'paper': 2965, 'podcast': 2965, 'report': 2965, 'template': 2965, 'video': 2965}, {'a': 2966, 'an':
2966, 'my': 2966, 'our': 1855, 'some': 1855, 'the': 2966}, {'about': 441, 'from': 441, 'in': 441, 'of': 441, 'on':
441, 'with': 441}, {'about': 441, 'in': 441, 'of': 441, 'on': 441, 'with': 441}, {'how': 2968}, {'experience': 2968,
'experiences': 2969, 'i': 2680, 'insights': 2679, 'know': 2970, 'knowhow': 2679, 'knowledge': 2969, 'learnings': 2968,
'lessons': 2968, 'notes': 2679, 'pointers': 2679, 'story': 2969, 'take': 2679, 'tips': 2679, 'trick': 2969, 'tricks':
2968, 'war': 2682, 'we': 2680}, {'...': 2671, 'N': 2431, '^': 2967, 'a': 2684, 'across': 1857, 'my': 2971, 'our':
2971, 'over': 1857, 'some': 2683, 'what': 2687}, {'learnings': 441, 'lessons': 441, 'pointers': 441, 'tips': 441,
'tricks': 441}, {'few': 2973}, {'a': 2974, 'my': 2973, 'our': 2973, 'some': 2973}, {'<them>': 2975, 'N': 2975}, {'1':
2534, 'D': 2535, 'breakfast': 2533, 'call': 2533, 'catch': 2536, 'chat': 2533, 'coffee': 2533, 'demo': 2533, 'dinner':
2533, 'fri': 2531, 'friday': 2537, 'from': 2708, 'interview': 2533, 'lunch': 2533, 'meeting': 2533, 'mon': 2531,
'monday': 2537, 'my': 2544, 'our': 2544, 'sat': 2531, 'session': 2533, 'sun': 2531, 'the': 2544, 'thu': 2531, 'thurs':
2531, 'thursday': 2537, 'to': 1490, 'today': 2537, 'tomorrow': 2537, 'tue': 2531, 'tues': 2531, 'tuesday': 2537,
'wed': 2531, 'wednesday': 2537}, {'hands': 659}, {'bring': 2193, 'call': 66, 'catch': 310, 'connect': 386, 'drop':
2142, 'get': 2154, 'give': 2148, 'introduce': 386, 'look': 2150, 'meet': 66, 'pop': 2151, 'ring': 66, 'see': 66, 'to':
2547, 'visit': 66, 'we': 227}, {'^': 440, 'ropes': 441}, {'^': 440, 'a': 441, 'around': 441, 'how': 441, 'my': 441,
'our': 441, 'round': 441, 'the': 2980, 'to': 441, 'what': 441, 'where': 441, 'which': 441}, {'': (9, 'told'), 'a':
441, 'how': 441, 'my': 441, 'our': 441, 'the': 441, 'to': 441}, {'<them>': 2981, 'N': 2982, '^': 1696}, {'<them>':
2397, 'N': 2397}, {'^': 440, 'to': 441}, {'a': 441, 'how': 2985, 'my': 441, 'our': 441, 'the': 441, 'to': 441},
{'<them>': 2986, 'N': 2397}, {'<they>': 227, 'it': 227}, {'<them>': 1936, 'N': 1936}, {'call': 66, 'catch': 66,
'contact': 66, 'email': 66, 'get': 355, 'phone': 66, 'reach': 66, 'reply': 66, 'ring': 66, 'text': 66}, {'to': 2990},
{'busy': 2991, 'did': 1410, 'no': 1396, 'that': 227, 'was': 1410, 'were': 1410, 'you': 1141}, {'afternoon': 415,
'day': 415, 'days': 415, 'evening': 415, 'h': 415, 'hour': 415, 'hours': 415, 'hr': 415, 'hrs': 415, 'morning': 415},
{'<their>': 411, 'N': 1438, 'out': 677}, {'up': 1745}, {'^': 416, 'for': 417, 'in': 417, 'on': 417, 'through': 417,
'to': 417, 'with': 417}, {'<them>': 2996}, {'<them>': 460}, {'with': 2998}, {'...': 2999}, {'^': 3000}, {'s': 3001},
{'<their>': 3001, 'N': 3002}, {'on': 3003, 'over': 3003, 'through': 3003, 'thru': 3003}, {'^': 0, 'at': 411, 'for':
411, 'with': 411}, {'': (23, 'contact'), '<cause>': 1701, 'a': 1702, 'our': 1702, 'the': 1702}, {'<helped>': 2997,
'<time_unit>': 1706, 'at': 1703, 'combing': 3004, 'for': 1703, 'going': 3004, 'in': 1703, 'looking': 3004,
'mentoring': 417, 'volunteering': 3005, 'with': 3006, 'working': 3004}, {'...': 3007, '<time_unit>': 1731},
{'guarantor': 1344, 'referee': 1344, 'reference': 1344}, {'s': 3009}, {'<their>': 3009, 'N': 3010, 'a': 3009}, {'':
(23, 'contact'), 'as': 3011, 'up': 1745}, {'<their>': 2485, '<them>': 411, 'N': 2488, 'a': 1643, 'an': 1643, 'for':
1719, 'the': 2491}, {'up': 439}, {'as': 411, 'for': 411}, {'in': 3015, 'up': 1745}, {'at': 1410}, {'at': 2634, 'over':
3017, 'with': 1410}, {'...': 57, ':': 706}, {'about': 441, 'at': 463, 'in': 1793, 'on': 441, 'through': 441, 'to':
463, 'toward': 463, 'towards': 463, 'with': 441}, {'<me>': 1655, '<them>': 3020, 'N': 3020, '^': 2756}, {'as': 411,
'for': 1896}, {'for': 1680, 'in': 3022}, {'in': 3015}, {'': (0, 'missed'), 'again': 66, 'up': 66}, {'me': 3025, 'us':
3025}, {'not': 2183}, {'t': 2183}, {'ever': 1660, 'get': 1659, 'got': 1659, 'gotten': 1659, 'quite': 1660, 'yet':
1660}, {'has': 3027, 'hasn': 3028, 'hasnt': 2183, 'haven': 3028, 'havent': 2183, 'not': 3029, 'trying': 1492},
{'<their>': 411, 'N': 1438, 'as': 411, 'for': 1896}, {'by': 66, 'for': 1744}, {'across': 1868, 'as': 3011, 'behind':
1867, 'beside': 1867, 'for': 1680, 'in': 3031, 'me': 3025, 'near': 1867, 'next': 1869, 'opposite': 1867, 'up': 3032,
'us': 3025}, {'vm': 66}, {'vm': 66, 'voicemail': 66}, {'...': 2122, '2': 3034, 'to': 3035}, {'so': 66}, {'traffic':
3037}, {'in': 3038, 'up': 1745}, {'<i>': 1366, '<them>': 2722, 'N': 2617, 'that': 1375}, {'<i>': 1366, 'best': 1883,
'better': 1883, 'high': 1884, 'it': 1892, 'its': 1889, 'safer': 1883, 'smarter': 1883, 'time': 1883, 'wise': 1883,
'wiser': 1883, 'worth': 1883}, {':': 21, '<i>': 1366, 'best': 1883, 'better': 1883, 'high': 1884, 'it': 1892, 'its':
1889, 'no': 1497, 'not': 1497, 'safer': 1883, 'smarter': 1883, 'that': 3041, 'time': 1883, 'wise': 1883, 'wiser':
1883, 'worth': 1883}, {'be': 66, 'call': 66, 'go': 66, 'have': 66, 'join': 66, 'meet': 66, 'ring': 66, 'see': 66,
'speak': 66, 'visit': 66}, {'to': 3043}, {'^': 1177, 'giving': 1178, 'quitting': 1178, 'resigning': 1178, 'throwing':
1178}, {'^': 1177, 'from': 3045}, {'^': 1178}, {'ledge': 1178}, {'the': 3048}, {'': (21, 'gave:encouragement'), '^':
1177}, {'^': 3050, 'giving': 1178, 'quitting': 1178, 'resigning': 1178, 'throwing': 1178}, {'of': 3051}, {'around':
1178, 'down': 3046, 'into': 3047, 'off': 3049, 'out': 3052, 'round': 1178, 'through': 441, 'up': 1178}, {'from':
3045}, {'of': 3045}, {'down': 3054, 'off': 3049, 'out': 3055, 'round': 1178, 'through': 441}, {'': (23, 'contact'),
'<me>': 1416, '<them>': 3053, 'N': 3056}, {'<me>': 1416}, {'as': 1628, 'assembly': 1709, 'class': 1709, 'demo': 1709,
'for': 412, 'lesson': 1709, 'masterclass': 1709, 'pro': 413, 'session': 1709, 'story': 1714, 'storytime': 1709,
'talk': 1709, 'tour': 1709, 'training': 1709, 'unpaid': 411, 'workshop': 1709}, {'^': 440, 'a': 441, 'how': 441, 'my':
441, 'our': 441, 'the': 441, 'to': 441}, {'...': 3059, '0': 1675, '<their>': 1675, '<them>': 3060, 'N': 3060, '^':
1696, 'a': 2245, 'an': 2245, 'as': 1628, 'assembly': 1709, 'class': 1709, 'demo': 1709, 'for': 412, 'lesson': 1709,
'masterclass': 1709, 'pro': 413, 'session': 1709, 'some': 2276, 'story': 1714, 'storytime': 1709, 'talk': 1709, 'the':
2245, 'three': 1675, 'tour': 1709, 'training': 1709, 'two': 1675, 'unpaid': 411, 'workshop': 1709}, {'D': 688, '^':
687}, {'': (13, 'talk'), '<me>': 3062}, {'<bid>': 19, 'never': 19, 'not': 694, 'to': 19}, {'^': 3064}, {':': 21,
'<plainly>': 3065, '^': 3064}, {'<bid>': 19, '<bid_of>': 686, 'never': 694, 'no': 694, 'not': 694, 'to': 19}, {'^':
3067}, {'<bid>': 19, 'not': 694, 'to': 19}, {'^': 3069}, {'...': 3070, '^': 3069}, {'...': 3070, '^': 3069, 'out':
3071}, {':': 21, '<i>': 1339, '<plainly>': 3066, 'D': 3068, '^': 3067, 'again': 3071, 'at': 767, 'bluntly': 3071,
'by': 767, 'during': 767, 'flat': 3072, 'in': 767, 'just': 21, 'on': 767, 'over': 767, 'simply': 21, 'straight': 3071,
'twice': 3071, 'via': 767, 'whatever': 2915}, {'do': 1068, 'don': 347, 'dont': 19, 'never': 19, 'not': 694}, {'<me>':
3073, '^': 3074}, {'...': 1833, 'article': 471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1829,
'contact': 1969, 'contacts': 454, 'corrections': 1829, 'couple': 1836, 'edits': 1829, 'feedback': 1829, 'few': 1835,
'guide': 471, 'leads': 454, 'link': 471, 'list': 471, 'name': 1972, 'names': 454, 'notes': 1829, 'number': 1969,
'numbers': 454, 'people': 454, 'podcast': 471, 'redlines': 1829, 's': 1832, 'spreadsheet': 471, 'suggestions': 1829,
'template': 471}, {'...': 1844, 'article': 471, 'book': 471, 'checklist': 471, 'contact': 1969, 'guide': 471, 'link':
471, 'list': 471, 'name': 1969, 'number': 1969, 'podcast': 471, 's': 1832, 'spreadsheet': 471, 'template': 471}, {'0':
1831, '<their>': 1970, 'a': 3076, 'an': 1839, 'detailed': 1841, 'four': 1835, 'full': 1841, 'lots': 1841, 'my': 1843,
'our': 1845, 'pages': 1841, 'some': 1831, 'the': 3077, 'three': 1831, 'two': 1831}, {'...': 1847, '<contact_of>':
1826, 'N': 1828, '^': 3078, 'a': 1848, 'all': 2946, 'back': 1807, 'best': 2948, 'comments': 1805, 'corrections': 1805,
'detailed': 1807, 'edits': 1805, 'feedback': 1805, 'good': 2947, 'honest': 1807, 'luck': 1178, 'mark': 1806, 'markup':
1805, 'my': 1849, 'notes': 1805, 'our': 1850, 'redlines': 1805, 'remarks': 1805, 'some': 1849, 'the': 1850,
'thoughts': 1805}, {'...': 1847, '<contact_of>': 1826, 'N': 1828, '^': 3078, 'a': 1848, 'back': 1807, 'comments':
1805, 'corrections': 1805, 'detailed': 1807, 'edits': 1805, 'feedback': 1805, 'honest': 1807, 'mark': 1806, 'markup':
1805, 'my': 1849, 'notes': 1805, 'our': 1850, 'redlines': 1805, 'remarks': 1805, 'some': 1849, 'the': 1850,
'thoughts': 1805, 'to': 1574}, {'': (23, 'contact'), '<them>': 3079, 'N': 3080}, {'': (10, 'thanks')}, {'you': 3082},
{'<them>': 652}, {'d': 227, 'had': 227, 'promised': 652, 'said': 652, 'swore': 652, 'told': 3084}, {'<off_it>': 429,
'D': 659, 'at': 659, 'by': 659, 'during': 659, 'on': 659, 'over': 659}, {'<i>': 3085, '<they>': 227, 'been': 430,
'being': 430, 'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 430, 's': 434, 'was': 3086, 'were': 430},
{'<view>': 1317, 'advice': 1360, 'five': 1523, 'four': 1523, 'three': 1523, 'two': 1523}, {'1': 590, 'a': 599, 'an':
599, 'another': 596, 'appointment': 13, 'board': 596, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592, 'chat':
13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 596, 'first': 596, 'follow': 598,
'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 596, 'mtg': 13, 'my': 599, 'one': 594, 'our': 599, 'phone':
595, 'quick': 596, 'second': 596, 'session': 13, 'short': 596, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 596,
'video': 595, 'weekly': 596, 'workshop': 13, 'zoom': 13}, {'is': 3089, 's': 3089}, {'asking': 203, 'calling': 203,
'hiring': 203, 'inviting': 203, 'whether': 203}, {':': 688, 'about': 3091, 'of': 3091}, {':': 21, '<i>': 2835, 'best':
1883, 'better': 1883, 'high': 1884, 'it': 1892, 'its': 1889, 'no': 1497, 'not': 1497, 'safer': 1883, 'smarter': 1883,
'that': 2836, 'time': 1883, 'wise': 1883, 'wiser': 1883, 'worth': 1883}, {'been': 430, 'being': 430, 'gets': 430,
'got': 430, 'had': 432, 'has': 433, 'is': 430, 's': 434, 'was': 3086, 'were': 430}, {'asking': 66, 'calling': 66,
'emailing': 66, 'inviting': 66, 'messaging': 66, 'ringing': 66, 'seeing': 66, 'texting': 66, 'visiting': 66},
{'calling': 66}, {'<i>': 2829, 'about': 3095, 'of': 3096, 'that': 2830}, {'s': 2052}, {'<their>': 2052, 'N': 3098,
'^': 2756}, {'...': 668, '<work_thing>': 460, 'book': 460, 'cv': 460, 'deck': 460, 'draft': 460, 'pitch': 460, 'plan':
460, 'proposal': 460, 'website': 460}, {'^': 3100}, {'...': 668, '<work_thing>': 460}, {'^': 3102}, {'s': 3103},
{'<their>': 3101, 'N': 3104}, {'^': 454, 'about': 463, 'on': 463}, {'off': 3106}, {'...': 57, ':': 56, '<them>': 3107,
'from': 1361, 'is': 734, 'was': 734}, {'course': 454, 'flat': 454, 'fund': 454, 'gig': 454, 'grant': 454, 'job': 454,
'opening': 454, 'position': 454, 'role': 454, 'scholarship': 454, 'tender': 454, 'vacancy': 454}, {'...': 3109,
'course': 454, 'flat': 454, 'fund': 454, 'gig': 454, 'grant': 454, 'job': 454, 'opening': 454, 'position': 454,
'role': 454, 'scholarship': 454, 'tender': 454, 'vacancy': 454}, {'a': 3110, 'an': 3110, 'the': 3110}, {'^': 3111},
{'^': 454, 'about': 463, 'on': 463, 'to': 463}, {'about': 3112, 'off': 3113}, {'about': 463, 'to': 463}, {'off':
3115}, {'<them>': 3114, 'N': 3116}, {'<them>': 3116, 'N': 3116}, {':': 197, 'N': 1351}, {'person': 1250}, {'phone':
1250}, {'the': 3121}, {'in': 3120, 'on': 3122}, {'...': 2136, 'D': 1490}, {'1': 3124}, {'up': 3124}, {'1': 3125,
'breakfast': 3124, 'call': 3124, 'catch': 3126, 'chat': 3124, 'coffee': 3124, 'demo': 3124, 'dinner': 3124,
'interview': 3124, 'it': 3124, 'lunch': 3124, 'meeting': 3124, 'session': 3124}, {'1': 3125, 'breakfast': 3124,
'call': 3124, 'catch': 3126, 'chat': 3124, 'coffee': 3124, 'demo': 3124, 'dinner': 3124, 'interview': 3124, 'it':
3124, 'lunch': 3124, 'meeting': 3124, 'my': 3127, 'our': 3127, 'session': 3124, 'the': 3127}, {'': (13, 'talk'), '1':
3125, 'breakfast': 3124, 'call': 3124, 'catch': 3126, 'chat': 3124, 'coffee': 3124, 'demo': 3124, 'dinner': 3124,
'interview': 3124, 'it': 3124, 'lunch': 3124, 'meeting': 3124, 'my': 3127, 'our': 3127, 'session': 3124, 'the': 3127},
{'aid': 1579, 'arrange': 227, 'assist': 1579, 'big': 1503, 'buck': 1503, 'cheer': 1503, 'confirm': 227,
'congratulate': 227, 'do': 3119, 'egg': 1503, 'gee': 1503, 'help': 1579, 'me': 3123, 'move': 3128, 'perk': 1503,
'plan': 227, 'postpone': 3128, 'push': 3128, 'rearrange': 3129, 'reschedule': 3128, 'say': 227, 'shift': 3128, 'spur':
1503, 'tell': 1100}, {'': (12, 'task'), ':': 197, 'N': 1351}, {'<bid>': 19, '<bid_of>': 686, 'ask': 19, 'go': 19,
'never': 694, 'no': 694, 'not': 694, 'to': 19}, {'<met_over>': 1250, '^': 765}, {'...': 2904, '<met_over>': 1250,
'call': 1250, 'coffee': 1250, 'dinner': 1250, 'drinks': 1250, 'email': 1250, 'lunch': 1250, 'meeting': 1250,
'message': 1250, 'person': 1250, 'phone': 1250, 'teams': 1250, 'text': 1250, 'zoom': 1250}, {'...': 3133,
'<met_over>': 1250, 'a': 3134, 'an': 2905, 'call': 1250, 'coffee': 1250, 'dinner': 1250, 'drinks': 1250, 'email':
1250, 'her': 2905, 'his': 2905, 'lunch': 1250, 'meeting': 1250, 'message': 1250, 'our': 2905, 'person': 1250, 'phone':
1250, 'teams': 1250, 'text': 1250, 'the': 3134, 'zoom': 1250}, {'...': 3133, '<met_over>': 1250, 'a': 2905, 'an':
2905, 'her': 2905, 'his': 2905, 'our': 2905, 'the': 2905}, {'ask': 19, 'go': 19}, {'^': 3137}, {':': 21, '<i>': 1339,
'<plainly>': 3066, '<their>': 227, '<they>': 227, 'D': 3068, 'N': 227, '^': 3132, 'about': 227, 'again': 3071, 'at':
3135, 'bluntly': 3071, 'by': 3135, 'during': 3136, 'flat': 3072, 'in': 3135, 'just': 21, 'on': 3135, 'over': 3135,
'simply': 21, 'so': 2907, 'straight': 3071, 'that': 227, 'to': 3138, 'twice': 3071, 'via': 767, 'whatever': 2915},
{'going': 2198}, {'are': 3140, 'can': 197, 'd': 197, 'is': 3140, 'll': 197, 'will': 197, 'would': 197}, {'accountant':
3141, 'assistant': 3141, 'bookkeeper': 3141, 'designer': 3141, 'engineers': 3141, 'girls': 3141, 'guys': 3141, 'lads':
3141, 'lawyer': 3141, 'lawyers': 3141, 'lot': 3141, 'office': 3141, 'people': 3141, 'side': 3141, 'team': 3141},
{'<they>': 2715, 'my': 3142, 'our': 3142}, {'<they>': 2715, 'my': 3142, 'our': 3142, 'that': 3143}, {'long': 1178},
{'a': 3145}, {'^': 1177, 'brilliantly': 1178, 'fine': 1178, 'great': 1178, 'well': 1178}, {'<meant_well>': 1178},
{'be': 3148, 'nail': 1178, 'smash': 1178}, {'to': 3149}, {'^': 1177, 'at': 1178}, {'^': 1177, 'for': 1178}, {'^':
1177, 'enough': 1178}, {'able': 1178, 'amazing': 1178, 'come': 3146, 'doing': 3147, 'earned': 1178, 'going': 3150,
'good': 3151, 'great': 3151, 'more': 1181, 'put': 1198, 'ready': 3152, 'strong': 3153, 'worth': 1178}, {'...': 115,
'D': 48, 'my': 48, 'our': 48}, {'^': 3155}, {'expect': 3156, 'have': 3156}, {'brilliant': 1178, 'brilliantly': 1178,
'fine': 1178, 'great': 1178, 'well': 1178}, {'^': 3155, 'there': 1178}, {'ace': 1178, 'be': 3148, 'do': 3158, 'fly':
1178, 'get': 3159, 'have': 3156, 'make': 2858, 'manage': 1178, 'nail': 1178, 'pull': 1197, 'rock': 1178, 'smash':
1178}, {'brilliantly': 1178, 'fine': 1178, 'great': 1178, 'well': 1178}, {'at': 1178}, {'for': 1178}, {'enough':
1178}, {'^': 1450, 'come': 3146, 'doing': 3161, 'earned': 1178, 'going': 3150, 'good': 3162, 'great': 3162, 'more':
1181, 'put': 1198, 'ready': 3163, 'strong': 3164, 'worth': 1178}, {'natural': 1178, 'star': 1178}, {'there': 1178},
{'ace': 1178, 'be': 3148, 'do': 3158, 'fly': 1178, 'get': 3167, 'make': 2858, 'manage': 1178, 'nail': 1178, 'pull':
1197, 'rock': 1178, 'smash': 1178}, {'to': 3168}, {'track': 1178}, {'right': 3170}, {'the': 3171}, {'best': 1178,
'right': 1178, 'strongest': 1178}, {'a': 3166, 'able': 1178, 'almost': 3167, 'amazing': 1178, 'brilliant': 1178,
'come': 3146, 'doing': 3147, 'earned': 1178, 'fantastic': 1178, 'getting': 628, 'going': 3169, 'good': 3151, 'great':
3151, 'more': 1181, 'nearly': 3167, 'on': 3172, 'put': 1198, 'ready': 3152, 'strong': 3153, 'the': 3173, 'wonderful':
1178, 'worth': 1178}, {'ace': 1178, 'be': 3148, 'do': 3158, 'fly': 1178, 'get': 3159, 'have': 3156, 'make': 2858,
'manage': 1178, 'nail': 1178, 'pull': 1197, 'rock': 1178, 'see': 649, 'smash': 1178}, {'come': 3146, 'doing': 3161,
'earned': 1178, 'going': 3150, 'good': 3162, 'great': 3162, 'more': 1181, 'put': 1198, 'ready': 3163, 'strong': 3164,
'worth': 1178}, {'brilliantly': 1178}, {'a': 3166, 'almost': 3167, 'brilliant': 1178, 'doing': 3177, 'fantastic':
1178, 'great': 1178, 'nearly': 3167, 'on': 3172, 'the': 3173, 'wonderful': 1178}, {'get': 3156, 'have': 3156}, {'are':
3154, 'can': 3157, 'could': 1447, 'd': 3160, 'get': 3156, 'gets': 3156, 'has': 3165, 'have': 3165, 'is': 3174, 'll':
3175, 're': 3154, 'receives': 619, 's': 3174, 've': 3176, 'was': 3178, 'were': 3178, 'will': 3160, 'would': 3179},
{'how': 440}, {'^': 3181}, {'know': 3182}, {'about': 3182, 'i': 3183}, {'to': 441}, {'...': 3185, 'brilliant': 1178,
'far': 1178, 'good': 1178, 'great': 1178, 'i': 441, 'much': 1178, 'proud': 1178, 'talented': 1178, 'to': 441, 'we':
441, 'well': 1178}, {'across': 117, 'back': 117, 'out': 117, 'over': 117, 'round': 117, 'up': 117}, {'...': 3187},
{'a': 3188, 'an': 3188, 'my': 3188, 'our': 3188, 'the': 3188}, {'^': 3189}, {'get': 3190, 'have': 3190}, {'d': 3191,
'll': 3191, 'will': 3191, 'would': 3191}, {'able': 1178, 'amazing': 1178, 'doing': 1178, 'good': 1178, 'great': 1178,
'more': 1181, 'ready': 1178, 'strong': 1178}, {'^': 1177, 'brilliantly': 1178}, {'a': 3166, 'able': 1178, 'almost':
3167, 'amazing': 1178, 'brilliant': 1178, 'doing': 3194, 'fantastic': 1178, 'getting': 628, 'going': 3169, 'good':
1178, 'great': 1178, 'more': 1181, 'nearly': 3167, 'on': 3172, 'ready': 1178, 'strong': 1178, 'the': 3173,
'wonderful': 1178}, {'are': 3193, 'can': 3157, 'could': 1447, 'd': 3160, 'get': 3156, 'gets': 3156, 'has': 1451,
'have': 1451, 'is': 3195, 'll': 3175, 're': 3193, 'receives': 619, 's': 3195, 'was': 3178, 'were': 3178, 'will': 3160,
'would': 3179}, {'<they>': 3196, 'my': 3142, 'our': 3142}, {'herself': 1178, 'himself': 1178}, {'on': 1178}, {'for':
2858}, {'^': 1177, 'there': 1178}, {'in': 3201, 'on': 1198}, {'^': 1177, 'it': 1178}, {'chin': 1178}, {'faith': 1178},
{'<their>': 2857, 'at': 3203, 'going': 1178, 'her': 3204, 'his': 3204, 'smiling': 1178, 'the': 3205, 'trying': 1178},
{'at': 1178, 'in': 1178, 'with': 3203}, {'back': 3198, 'be': 2856, 'believe': 1178, 'carry': 3199, 'cheer': 2852,
'chin': 2852, 'crack': 3199, 'go': 3200, 'hang': 3202, 'hold': 3199, 'keep': 3206, 'not': 2854, 'push': 3199, 'stay':
2860, 'stick': 3207, 'trust': 1178}, {'done': 1178}, {'about': 461, 'of': 461}, {'think': 3210, 'thought': 3210},
{'...': 3185, 'i': 3211}, {'...': 3185}, {'': (9, 'told'), '...': 3144, '<they>': 3180, 'about': 3112, 'all': 3184,
'everything': 3184, 'how': 3186, 'i': 3192, 'my': 3142, 'not': 2855, 'our': 3142, 'that': 3197, 'to': 3208, 'we':
3192, 'well': 3209, 'what': 3212, 'where': 3213, 'which': 3213}, {'...': 49, 'my': 48, 'our': 48}, {'^': 3215},
{'expect': 3216, 'have': 3216}, {'^': 3215, 'there': 1178}, {'ace': 1178, 'be': 3148, 'do': 3158, 'fly': 1178, 'get':
3218, 'have': 3216, 'make': 2858, 'manage': 1178, 'nail': 1178, 'pull': 1197, 'rock': 1178, 'smash': 1178}, {'a':
3166, 'almost': 3167, 'brilliant': 1178, 'come': 3146, 'doing': 3161, 'earned': 1178, 'fantastic': 1178, 'getting':
649, 'going': 3169, 'good': 3162, 'great': 3151, 'more': 1181, 'nearly': 3167, 'on': 3172, 'put': 1198, 'ready': 3163,
'strong': 3164, 'the': 3173, 'wonderful': 1178, 'worth': 1178}, {'ace': 1178, 'be': 3148, 'do': 3158, 'fly': 1178,
'get': 3218, 'have': 3216, 'make': 2858, 'manage': 1178, 'nail': 1178, 'pull': 1197, 'rock': 1178, 'see': 649,
'smash': 1178}, {'get': 3216, 'have': 3216}, {'are': 3176, 'can': 3217, 'd': 3219, 'get': 649, 'gets': 3216, 'has':
3176, 'have': 3176, 'is': 3220, 'll': 3221, 're': 3176, 's': 3220, 've': 3176, 'was': 3178, 'were': 3178, 'will':
3219, 'would': 3222}, {'...': 3185, 'i': 441, 'we': 441}, {'give': 2852, 'lose': 2853}, {'to': 3225}, {'a': 3166,
'almost': 3167, 'brilliant': 1178, 'doing': 3177, 'fantastic': 1178, 'getting': 649, 'going': 3169, 'great': 1178,
'nearly': 3167, 'on': 3172, 'the': 3173, 'wonderful': 1178}, {'can': 3217, 'd': 3219, 'get': 649, 'gets': 3216, 'is':
3227, 'll': 3221, 's': 3227, 'was': 3178, 'were': 3178, 'will': 3219, 'would': 3222}, {'<they>': 3228, 'my': 3142,
'our': 3142}, {'chin': 1618}, {'<their>': 3230}, {'^': 3231, 'at': 3203, 'going': 1178, 'her': 3204, 'his': 3204,
'smiling': 1178, 'the': 3205, 'trying': 1178}, {'back': 3198, 'believe': 1178, 'carry': 3199, 'cheer': 2852, 'chin':
2852, 'crack': 3199, 'go': 3200, 'hang': 3202, 'hold': 3199, 'keep': 3232, 'push': 3199, 'stick': 3207, 'trust':
1178}, {'': (9, 'told'), '...': 3144, '<they>': 3223, 'all': 3184, 'everything': 3184, 'how': 3224, 'i': 3192, 'my':
3142, 'not': 3226, 'our': 3142, 'that': 3229, 'to': 3233, 'we': 3192, 'well': 3209, 'what': 3213, 'where': 3213,
'which': 3213}, {'<me>': 3139, '<them>': 3214, 'N': 3234, '^': 3074}, {'call': 66, 'catch': 66, 'chat': 66, 'come':
66, 'contact': 66, 'email': 66, 'get': 355, 'meet': 66, 'phone': 66, 'reach': 66, 'reply': 66, 'ring': 66, 'see': 66,
'speak': 66, 'talk': 66, 'text': 66}, {'to': 3236}, {'busy': 3237}, {'...': 2695, 'class': 0, 'shift': 0, 'slot': 0,
'stall': 0, 'turn': 0}, {'...': 1674, '^': 3239, 'assembly': 1602, 'class': 1602, 'duty': 1602, 'group': 1602,
'lesson': 1602, 'reading': 1602, 'round': 1602, 'route': 1602, 'session': 1602, 'shift': 1602, 'slot': 1602, 'stall':
1602, 'tour': 1602, 'turn': 1602}, {'wing': 417}, {'my': 3241}, {'': (23, 'contact'), '^': 1532, 'to': 1815, 'under':
3242}, {'class': 0, 'shift': 0, 'slot': 0, 'stall': 0, 'turn': 0}, {'^': 3244}, {'': (23, 'contact'), 's': 3245, 'to':
1815, 'under': 3242}, {'look': 2163}, {'...': 1674, 'assembly': 1602, 'class': 1602, 'duty': 1602, 'good': 3247,
'group': 1602, 'lesson': 1602, 'look': 2163, 'quick': 3247, 'read': 2163, 'reading': 1602, 'round': 1602, 'route':
1602, 'session': 1602, 'shift': 1602, 'slot': 1602, 'stall': 1602, 'tour': 1602, 'turn': 1602}, {'0': 1675, '<their>':
3240, '<them>': 3243, 'N': 3246, 'a': 3248, 'an': 1675, 'apart': 2698, 'me': 659, 'the': 1675, 'three': 1675, 'two':
1675, 'up': 1336}, {'<their>': 671, 'N': 1905}, {'<their>': 2697, 'apart': 3250}, {'call': 66, 'catch': 322, 'find':
66, 'get': 66, 'meet': 322, 'phone': 66, 'reach': 66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'visit': 66},
{'...': 1573, '<them>': 66, 'N': 66, 'calling': 66, 'phoning': 66, 'reaching': 66, 'ringing': 66, 'to': 3252}, {'out':
227}, {'^': 440, 'about': 441, 'for': 441, 'in': 441, 'on': 441, 'through': 417, 'with': 417}, {'<them>': 3255},
{'<plainly>': 1369, 'D': 1371, '^': 1370, 'at': 767, 'away': 1494, 'by': 767, 'during': 767, 'in': 767, 'into': 56,
'off': 56, 'on': 767, 'over': 767, 'to': 56, 'toward': 56, 'towards': 56, 'via': 767}, {'<me>': 3257, '<them>': 1823,
'N': 1504}, {'<their>': 411, 'N': 1438, '^': 0, 'a': 411, 'our': 411, 'the': 411}, {'^': 0, 'at': 3259, 'for': 411,
'on': 2257, 'out': 2258, 'with': 411}, {'at': 411, 'for': 411, 'w': 411, 'with': 411}, {'about': 677, 'for': 677,
'on': 677}, {'comments': 3262, 'corrections': 3262, 'edits': 3262, 'feedback': 3262, 'notes': 3262, 'questions': 3262,
'suggestions': 3262, 'thoughts': 3262}, {'...': 1832}, {'^': 3264}, {'binned': 428, 'bumped': 428, 'canceled': 428,
'cancelled': 428, 'deferred': 428, 'postponed': 428, 'pulled': 428, 'pushed': 428, 's': 3265, 'scrapped': 428,
'shelved': 428}, {'of': 3263}, {'<contact_of>': 1826, 'couple': 3267, 'few': 3263}, {'^': 3264, 'comments': 3262,
'corrections': 3262, 'edits': 3262, 'feedback': 3262, 'notes': 3262, 'questions': 3262, 'suggestions': 3262,
'thoughts': 3262}, {'0': 3263, '<contact_of>': 1826, 'N': 3266, 'a': 3268, 'detailed': 3263, 'lots': 3267, 'my': 3269,
'our': 3265, 'some': 3263, 'the': 1847, 'three': 3263, 'two': 3263}, {'about': 554, 'on': 554, 're': 554, 'regarding':
554}, {'<them>': 3271}, {'from': 3272}, {'back': 3273, 'from': 3272}, {'hear': 3274}, {':': 554, 'for': 554, 'on':
554, 'to': 3275}, {'through': 441}, {'s': 411, 'through': 441}, {'': (23, 'contact'), '<their>': 411, '<them>': 3277,
'N': 3278, 'for': 1439, 'home': 1623}, {'bring': 2193, 'connect': 386, 'introduce': 386, 'to': 2547}, {'ask': 66,
'call': 66, 'catch': 322, 'discuss': 66, 'email': 66, 'give': 2503, 'go': 66, 'have': 66, 'invite': 66, 'join': 66,
'meet': 66, 'phone': 66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'text': 66, 'thank': 66, 'visit': 66}, {'to':
3281}, {'<plainly>': 1369, 'D': 1371, '^': 1370, 'against': 56, 'at': 767, 'away': 1494, 'by': 767, 'during': 767,
'in': 767, 'not': 1497, 'off': 56, 'on': 767, 'over': 767, 'via': 767}, {'<i>': 1366, '<me>': 3283, 'against': 56,
'away': 1494, 'not': 1497, 'off': 56, 'that': 1375}, {'<their>': 2703, '<they>': 739, 'N': 2704, 'a': 2703, 'adamant':
2354, 'avoiding': 1464, 'blanking': 1464, 'blunt': 2355, 'brought': 2137, 'certain': 2357, 'clear': 2354, 'convinced':
2357, 'dodging': 1464, 'due': 637, 'emphatic': 2355, 'firm': 2360, 'ghosting': 1464, 'going': 637, 'ignoring': 1464,
'insistent': 2360, 'meant': 637, 'moved': 2361, 'not': 2362, 'off': 66, 'placed': 1870, 'positive': 2355, 'postponed':
2136, 'pushed': 2136, 'quite': 2368, 'really': 2368, 'rescheduled': 2136, 'shifted': 2136, 'supposed': 637, 'sure':
2357, 'there': 659, 'very': 2368}, {'able': 1879, 'answering': 66, 'available': 66, 'in': 66, 'picking': 322,
'reachable': 66}, {'t': 3286}, {'^': 0, 'article': 66, 'blog': 66, 'interview': 66, 'newsletter': 66, 'podcast': 66,
'post': 66, 'talk': 66, 'video': 66, 'webinar': 66}, {'...': 2213, 'in': 2210, 'on': 2212, 'online': 66, 's': 3288},
{'<their>': 411, 'N': 3289, 'for': 1439}, {'<their>': 411, 'N': 1438, 'for': 1439, 'out': 1439}, {'five': 1250,
'four': 1250, 'three': 1250, 'two': 1250}, {'am': 2282, 'are': 2282, 'have': 2289, 'm': 2282, 'promised': 2288, 're':
2282, 've': 2289, 'were': 3292}, {'<them>': 461}, {'with': 3294}, {'<work_thing>': 3295}, {'...': 3296,
'<work_thing>': 3295}, {'': (23, 'contact'), '<their>': 461, 'N': 676, 'the': 3297}, {'<their>': 461, 'N': 676, 'the':
3297}, {'...': 2122, 'back': 1614, 'bat': 1745, 'by': 659, 'cold': 2124, 'dark': 2124, 'for': 659, 'in': 2120, 'out':
659, 'over': 3298, 'quiet': 2124, 'right': 1614, 'silent': 2124, 'through': 3298, 'thru': 3299, 'to': 1580, 'up': 677,
'with': 659}, {'<they>': 739, 'adamant': 2355, 'blunt': 2355, 'certain': 2355, 'clear': 2355, 'convinced': 2355,
'due': 637, 'emphatic': 2355, 'firm': 2355, 'going': 637, 'insistent': 2355, 'meant': 637, 'positive': 2355,
'supposed': 637, 'sure': 2355, 'there': 659}, {'<me>': 659, 'around': 659, 'at': 659, 'by': 659, 'here': 659, 'in':
659, 'over': 659, 'round': 659, 'there': 659, 'to': 659}, {'': (13, 'talk'), 'called': 3302, 'came': 3302, 'dropped':
3302, 'nipped': 3302, 'phoned': 3302, 'popped': 3302, 'rang': 3302, 'stopped': 3302, 'swung': 3302, 'visited': 3302,
'was': 3302, 'were': 3302, 'zoomed': 3302}, {'<they>': 3303}, {'': (13, 'talk'), '<they>': 227}, {'': (13, 'talk'),
'<i>': 227}, {'to': 1044}, {'going': 3307}, {'are': 3308, 'is': 3308, 's': 3308}, {'': (13, 'talk'), '<i>': 3085,
'<they>': 3309}, {'a': 1222, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'drinks': 11, 'lunch': 11, 'tea': 11},
{'be': 2445, 'have': 3311, 'join': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'could': 66, 'had': 66}, {'i': 3313},
{'^': 1177, 'at': 1178, 'for': 1178, 'on': 1178, 'with': 1178}, {'best': 3315}, {'the': 3316}, {'luck': 3315}, {'at':
1178, 'for': 1178, 'on': 1178, 'with': 1178}, {'luck': 3319}, {'of': 3320}, {'best': 3321}, {'all': 3317, 'best':
2948, 'good': 3318, 'luck': 3315, 'the': 3322}, {'best': 3319}, {'the': 3324}, {'all': 3325, 'good': 3320, 'luck':
3319, 'the': 3322}, {'<them>': 3323, 'N': 3326}, {'<them>': 3326, 'N': 3326}, {'': (14, 'together'), 'to': 197}, {'0':
3263, '<contact_of>': 1826, 'N': 3266, 'a': 3268, 'detailed': 3263, 'lots': 3267, 'me': 3329, 'my': 3269, 'our': 3265,
'some': 3263, 'the': 1847, 'three': 3263, 'two': 3263, 'us': 3329}, {'answer': 66, 'joy': 66, 'luck': 66, 'pick': 310,
'pickup': 66, 'reply': 66, 'response': 66}, {'D': 227, 'be': 1582, 'happen': 66, 'materialise': 66, 'materialize': 66,
'take': 1595}, {'t': 3332}, {'': (13, 'talk'), 'if': 203, 'whether': 203}, {'be': 1582, 'happen': 66, 'materialise':
66, 'materialize': 66, 'take': 1595}, {'...': 2762, '0': 1721, '<their>': 1675, '<time_unit>': 1731, 'a': 1721, 'an':
1721, 'back': 1614, 'five': 1757, 'for': 1758, 'four': 1757, 'half': 1759, 'over': 677, 'pro': 1712, 'right': 1614,
'six': 1757, 'the': 1675, 'three': 1721, 'through': 677, 'thru': 677, 'two': 1721, 'unpaid': 1710, 'up': 677, 'with':
659}, {'for': 1758, 'pro': 1712, 'unpaid': 1710, 'with': 659}, {'in': 66}, {'me': 3338}, {'let': 3339}, {'t': 3340},
{'^': 1724}, {'...': 3342, '^': 1724}, {'a': 3343, 'an': 3343, 'the': 3343}, {'<them>': 3344}, {'address': 225, 'day':
225, 'place': 225, 'time': 225, 'week': 225}, {'letter': 1736, 'recommendation': 1734, 'reference': 1734,
'testimonial': 1734}, {'...': 3347, 'double': 1743, 'glowing': 1747, 'good': 1747, 'letter': 1736, 'quick': 1741,
'recommendation': 1745, 'reference': 1746, 'referral': 1745, 'strong': 1747, 'testimonial': 1745, 'warm': 1741},
{'...': 3347, 'e': 1740, 'email': 1739, 'intro': 1738, 'introduction': 1738, 'letter': 1736, 'mail': 1739,
'recommendation': 1734, 'reference': 1734, 'testimonial': 1734, 'whatsapp': 1739}, {'...': 3347, 'e': 1740, 'email':
1739, 'glowing': 1747, 'good': 1747, 'intro': 1738, 'introduction': 1738, 'letter': 1736, 'mail': 1739,
'recommendation': 1745, 'reference': 1746, 'referral': 1745, 'strong': 1747, 'testimonial': 1745, 'whatsapp': 1739},
{'N': 1575}, {'<them>': 1730, 'N': 1732, 'a': 3348, 'an': 3349, 'that': 1741, 'the': 3350, 'to': 3351}, {'d': 66,
'ld': 66, 'led': 66}, {'...': 1212, 'is': 1211, 's': 1211, 'suits': 1211, 'works': 1211}, {'D': 3354}, {'have': 694,
'must': 19, 'need': 694, 'ought': 694, 'should': 19, 'shouldn': 347}, {'^': 3356}, {'$': 401, '//': 410, '0': 423,
'1': 438, '1on1': 439, '<briefed>': 445, '<explained>': 453, '<handed>': 519, '<i>': 664, '<led_through>': 667,
'<marked_up>': 679, '<their>': 718, '<they>': 1176, '<told_them>': 1207, '<view>': 1209, 'D': 1236, 'N': 1332, 'a':
1334, 'accepted': 1336, 'according': 1343, 'acted': 1350, 'action': 1358, 'actions': 1359, 'advice': 1362, 'adviced':
1364, 'advise': 57, 'advised': 1376, 'advises': 1378, 'advising': 1379, 'after': 289, 'agreed': 1386, 'almost': 1387,
'although': 227, 'am': 1390, 'an': 1391, 'and': 1397, 'answered': 1403, 'ap': 1404, 'apparently': 227, 'applauded':
1406, 'appointment': 1409, 'are': 1415, 'argued': 1419, 'arranged': 11, 'as': 1425, 'asked': 1437, 'asking': 227,
'assembled': 1440, 'assisted': 1443, 'assured': 1459, 'ate': 1463, 'avoided': 1464, 'avoiding': 1466, 'axed': 1469,
'babysat': 1472, 'backed': 1474, 'bailed': 1475, 'ball': 1476, 'bar': 1480, 'barely': 1488, 'bc': 227, 'because': 227,
'beefed': 1489, 'been': 1493, 'before': 289, 'begged': 1496, 'best': 1501, 'better': 1501, 'big': 1503, 'bigged':
1505, 'binned': 1507, 'blanked': 1464, 'blew': 1510, 'blocked': 1517, 'bookd': 11, 'booked': 1519, 'boosted': 1521,
'both': 1523, 'bottled': 614, 'bowed': 1508, 'breakfast': 1524, 'breakfasted': 659, 'briefed': 1526, 'bringing': 528,
'brokered': 1530, 'brought': 1541, 'buck': 1503, 'bucked': 1543, 'built': 1545, 'bumped': 1546, 'bunked': 1547, 'but':
1562, 'by': 1565, 'c': 1566, 'cafe': 1480, 'call': 1569, 'called': 1576, 'calmed': 1406, 'came': 1581, 'can': 1597,
'cancel': 66, 'canceled': 1599, 'canceling': 66, 'cancelled': 1599, 'cancelling': 66, 'cancels': 1599, 'canned': 1469,
'cannot': 1600, 'cant': 1596, 'canx': 66, 'canxd': 66, 'cat': 1603, 'catch': 1604, 'catching': 1151, 'caught': 1151,
'cautioned': 1606, 'cautions': 1606, 'championed': 1607, 'chapped': 1613, 'chatted': 659, 'checked': 1617, 'cheer':
1503, 'cheered': 1619, 'cheering': 1505, 'chipped': 1621, 'cld': 66, 'cleaned': 1622, 'closed': 1624, 'clued': 1626,
'cncl': 66, 'cncld': 66, 'cnxd': 66, 'coached': 1631, 'coaching': 1633, 'coffee': 1634, 'combed': 1617, 'comforted':
1635, 'coming': 1219, 'commented': 1639, 'compered': 1644, 'confirmed': 1645, 'congratulated': 1646, 'connected':
1653, 'considering': 1654, 'consoled': 1635, 'convinced': 1656, 'cos': 227, 'could': 1658, 'couldn': 1671, 'couldnt':
1672, 'counsel': 1673, 'covered': 1682, 'covering': 1683, 'coz': 227, 'crickets': 1684, 'cried': 311, 'critiqued':
677, 'cuz': 227, 'cxl': 66, 'cxld': 66, 'cxled': 66, 'd': 1691, 'decorated': 1440, 'delayed': 1692, 'demo': 1693,
'demonstrated': 1697, 'deputised': 1698, 'diarised': 1700, 'diarized': 1700, 'did': 1785, 'didn': 1789, 'didnt': 1790,
'dined': 659, 'dinner': 1634, 'directed': 1795, 'discovered': 1796, 'discussed': 659, 'ditched': 1507, 'dm': 1800,
'dodged': 1464, 'dodging': 1466, 'dog': 1603, 'dogsat': 1801, 'donated': 1803, 'door': 1480, 'dreamed': 1804,
'dreamt': 1804, 'drilled': 1526, 'drinks': 1409, 'dropped': 1812, 'dropping': 528, 'drove': 1817, 'ducked': 1508,
'ducking': 1466, 'dug': 1822, 'edited': 677, 'egg': 1503, 'egged': 1824, 'egging': 1505, 'email': 1825, 'emailed':
1863, 'encouraged': 1866, 'encouraging': 1646, 'ended': 1871, 'endorsed': 1607, 'even': 1872, 'explained': 1876,
'explaining': 1877, 'facetimed': 659, 'failed': 1879, 'fallen': 1508, 'falls': 1880, 'fed': 1801, 'feedback': 1882,
'feels': 1894, 'fell': 1895, 'ferried': 1817, 'filled': 1898, 'filling': 1900, 'finished': 659, 'five': 1391, 'fixed':
1907, 'flaked': 1475, 'flicked': 1908, 'fobbed': 1909, 'folk': 1913, 'follow': 1914, 'for': 1920, 'forgot': 1923,
'forgotten': 1925, 'forwarded': 1941, 'fought': 1942, 'found': 1943, 'four': 1391, 'gate': 1480, 'gave': 2083,
'geared': 1545, 'gee': 2084, 'geed': 1505, 'gets': 2086, 'ghosted': 2087, 'gied': 2092, 'giein': 2094, 'give': 2097,
'given': 2109, 'gives': 2110, 'giving': 2118, 'go': 2121, 'goes': 2123, 'going': 2126, 'gone': 2127, 'gonna': 2125,
'got': 2153, 'gotta': 2155, 'grabbed': 659, 'guaranteed': 2156, 'guided': 2159, 'guiding': 2161, 'gym': 1480, 'had':
2170, 'half': 1391, 'handed': 2178, 'hardly': 1488, 'has': 2184, 'hasn': 2187, 'hasnt': 2188, 'have': 2197, 'haven':
2204, 'havent': 2205, 'having': 2206, 'he': 2208, 'heard': 2241, 'hearing': 2242, 'held': 2247, 'helped': 2259,
'helping': 2265, 'hence': 2266, 'hes': 2270, 'hint': 1673, 'holding': 2271, 'hooked': 2274, 'hoovered': 1440,
'hosted': 2277, 'hours': 2278, 'house': 1603, 'housesat': 1801, 'how': 289, 'hung': 2279, 'i': 2290, 'idea': 203,
'if': 2307, 'ignored': 2308, 'ignoring': 1466, 'im': 2309, 'implored': 1656, 'in': 2322, 'informed': 2324, 'inked':
2326, 'insists': 2327, 'installed': 1440, 'interview': 2328, 'interviewed': 659, 'intro': 2334, 'introd': 2336,
'introduced': 2338, 'introed': 2340, 'invited': 2343, 'is': 2369, 'isn': 2370, 'it': 2373, 'jilted': 2374, 'joined':
2375, 'judged': 2378, 'just': 2382, 'keep': 2384, 'keeping': 2271, 'keeps': 2389, 'kept': 2392, 'key': 1501,
'knocked': 1613, 'lacked': 2396, 'leafed': 1908, 'learned': 1796, 'learnt': 2398, 'led': 2399, 'left': 2403, 'lend':
1422, 'lending': 1422, 'lent': 2414, 'lesson': 1673, 'let': 2427, 'lifted': 2429, 'liked': 2432, 'lined': 1219,
'linked': 2435, 'listened': 2444, 'll': 2447, 'loaned': 2450, 'loaning': 1422, 'lobbied': 1942, 'locked': 2451,
'long': 2453, 'looked': 2455, 'looking': 2457, 'looped': 2459, 'lost': 319, 'lunch': 1634, 'lunched': 659, 'm': 1390,
'made': 2478, 'mail': 1825, 'mailed': 2483, 'main': 1501, 'manned': 2492, 'manning': 2493, 'marked': 2494,
'marshalled': 2495, 'matched': 2498, 'maybe': 203, 'me': 2500, 'meant': 2505, 'meeting': 1693, 'mended': 1440,
'mentored': 2506, 'mentoring': 2510, 'message': 1825, 'messaged': 2514, 'met': 2515, 'minded': 2516, 'minding': 2517,
'miss': 388, 'missed': 2527, 'mobile': 2530, 'monkey': 1476, 'moved': 2545, 'moves': 2546, 'mowed': 1440, 'msg': 1800,
'mucked': 1621, 'must': 2548, 'my': 2550, 'myself': 1352, 'nae': 1488, 'nary': 1488, 'nearly': 1387, 'need': 2554,
'needed': 2555, 'never': 2557, 'new': 2562, 'next': 2570, 'nixed': 2572, 'no': 2586, 'nobody': 2587, 'nominated':
2590, 'noone': 2591, 'noshow': 66, 'not': 2598, 'note': 2600, 'nothing': 1684, 'noticed': 2610, 'now': 2611, 'nudged':
2613, 'off': 610, 'offered': 2618, 'office': 1480, 'on': 2621, 'once': 289, 'one': 2623, 'only': 2624, 'onus': 1476,
'opened': 2629, 'opening': 2629, 'opinion': 689, 'ought': 2631, 'out': 2632, 'outstanding': 1351, 'over': 2636,
'overslept': 66, 'owe': 2637, 'owes': 2637, 'painted': 1440, 'paired': 2498, 'palmed': 1909, 'parked': 1870, 'passed':
2689, 'penciled': 2691, 'pencilled': 2691, 'pending': 1351, 'people': 1913, 'pepped': 1545, 'per': 2693, 'perhaps':
203, 'perk': 1503, 'perked': 1543, 'phone': 2530, 'phoned': 2694, 'picked': 2699, 'pinged': 659, 'pitched': 2700,
'place': 1480, 'planned': 2701, 'planning': 2702, 'played': 2705, 'pleaded': 1942, 'pointed': 2706, 'pointer': 1673,
'popped': 2707, 'postponed': 2709, 'practiced': 2714, 'practised': 2714, 'praised': 1406, 'prepared': 2714, 'prepped':
1379, 'prepping': 1379, 'presented': 1751, 'pressed': 1656, 'promise': 1352, 'promised': 2721, 'proofread': 677,
'proposed': 2723, 'pruned': 677, 'psyched': 1545, 'pub': 1480, 'pulled': 2725, 'pushed': 2727, 'put': 2791, 'putting':
2795, 'quick': 2796, 'quote': 2797, 'radio': 2799, 'rained': 311, 'raised': 2429, 'ran': 2810, 'rang': 2811, 're':
2813, 'reached': 659, 'read': 2821, 'reading': 1908, 'rearranged': 2812, 'reassured': 1635, 'reassuring': 1646,
'rebooked': 2823, 'received': 2825, 'reckoned': 2831, 'reckons': 2837, 'recommendation': 2838, 'recommended': 2842,
'recommends': 2327, 'redid': 677, 'redrafted': 677, 'refereed': 2378, 'referred': 2846, 'rehearsed': 2847, 'remember':
2850, 'reminded': 2864, 'reminder': 386, 'repaired': 1440, 'repld': 659, 'replied': 659, 'reposted': 2432,
'rescheduled': 2865, 'rescheduling': 66, 'restaurant': 1480, 'restructured': 677, 'returned': 2871, 'review': 2872,
'reviewed': 2874, 'reworded': 677, 'right': 1501, 'ripped': 2875, 'rooted': 2876, 'rooting': 2877, 'round': 2878, 's':
2896, 'safest': 1501, 'said': 2916, 'sat': 2918, 'save': 2920, 'saw': 2932, 'saying': 227, 'says': 2933, 'sched':
1518, 'schedd': 1518, 'scheduled': 11, 'schooled': 1526, 'scrapped': 2934, 'screening': 1466, 'scrubbed': 2934,
'seated': 1870, 'see': 2935, 'seeing': 11, 'seen': 2936, 'sending': 2939, 'sent': 2960, 'session': 2872, 'set': 2963,
'several': 1333, 'sez': 688, 'shall': 2964, 'shared': 2972, 'sharing': 2976, 'sharpened': 677, 'she': 2208, 'shelved':
1469, 'shes': 2270, 'shifted': 2977, 'shook': 2978, 'shop': 1480, 'short': 2806, 'should': 2979, 'showed': 2983,
'showing': 2984, 'shown': 2987, 'signed': 1624, 'silence': 1684, 'since': 2988, 'skedded': 1518, 'skipped': 66,
'skipping': 66, 'skyped': 659, 'slacked': 659, 'slated': 2326, 'slipped': 2989, 'smart': 1501, 'smartest': 1501,
'sms': 1800, 'so': 2992, 'some': 2993, 'somebody': 1913, 'someone': 1913, 'sorted': 2994, 'speaking': 2995, 'spent':
3008, 'spoke': 3012, 'spoken': 659, 'sponsored': 1607, 'spotted': 2935, 'spur': 1503, 'spurred': 1505, 'spurring':
1505, 'staffed': 3013, 'stance': 689, 'stand': 3014, 'standing': 3016, 'standup': 439, 'stayed': 3018, 'steer': 3019,
'steered': 3021, 'stepped': 3023, 'stepping': 3024, 'stewarded': 2495, 'stiffed': 3026, 'still': 3030, 'stood': 3033,
'stopped': 1276, 'store': 1480, 'straight': 3036, 'stuck': 3039, 'subbed': 1698, 'suggested': 3040, 'suggestion':
1673, 'suggests': 3042, 'supported': 1443, 'supposed': 3044, 'swore': 2156, 'take': 689, 'takeaway': 57, 'talked':
3057, 'talking': 3058, 'task': 386, 'taught': 3061, 'tea': 2167, 'teaching': 2984, 'telephoned': 659, 'telling': 3063,
'tells': 3075, 'text': 1825, 'texted': 3081, 'thank': 3083, 'thanked': 3082, 'that': 3087, 'the': 3088, 'there': 3090,
'they': 2208, 'theyre': 2270, 'thinking': 3092, 'thinks': 3093, 'this': 3094, 'thought': 3097, 'three': 423, 'threw':
3099, 'through': 3105, 'thru': 3105, 'tidied': 2494, 'tip': 3108, 'tipped': 3117, 'tipping': 3118, 'tips': 1673, 'to':
3130, 'todo': 3131, 'together': 1250, 'told': 3235, 'too': 3238, 'took': 3249, 'tore': 3251, 'trained': 1526, 'tried':
3253, 'trimmed': 677, 'turns': 3254, 'tutored': 3256, 'tutoring': 1379, 'two': 423, 'umpired': 1644, 'unable': 2595,
'unanswered': 66, 'unpacked': 1440, 'upcoming': 11, 'urged': 3258, 'urges': 1364, 'urging': 1505, 'verdict': 689,
'view': 689, 'views': 689, 'visit': 2328, 'visited': 659, 'volunteered': 3260, 'volunteering': 3261, 'vouched': 1745,
'vouching': 1745, 'vowed': 2156, 'w': 3270, 'waiting': 3276, 'walked': 3279, 'want': 3280, 'wanted': 3282, 'warned':
3284, 'warns': 1606, 'was': 3285, 'wasn': 3287, 'watched': 3290, 'watered': 3291, 'we': 3293, 'went': 3300, 'were':
3301, 'what': 289, 'whatsapp': 1825, 'whatsapped': 659, 'when': 3304, 'where': 3305, 'whether': 3306, 'which': 3310,
'while': 289, 'who': 227, 'whose': 227, 'why': 289, 'will': 3312, 'wired': 1440, 'wise': 1501, 'wisest': 1501, 'wish':
3314, 'wished': 3327, 'wishing': 3328, 'with': 3330, 'without': 3331, 'won': 3333, 'wondering': 3334, 'wont': 3335,
'worked': 3336, 'working': 3337, 'workshop': 1409, 'wouldn': 3341, 'wouldnt': 3340, 'written': 3345, 'wrong': 3346,
'wrote': 3352, 'x': 3353, 'xd': 66, 'xld': 66, 'yes': 3355, 'you': 3357, 'zoom': 2328, 'zoomed': 659}]


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


KINDS = [{'': (8, 'meeting')}, {'house': 0}, {'clinic': 0, 'club': 1, 'clubhouse': 0, 'desk': 0, 'factory': 0,
'office': 0, 'plant': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop':
0, 'yard': 0}, {'clinic': 0, 'club': 1, 'clubhouse': 0, 'desk': 0, 'factory': 0, 'my': 2, 'office': 0, 'our': 2,
'plant': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'the': 2, 'warehouse': 0, 'workshop': 0,
'yard': 0}, {'$$': 0, 'D': 0, 'about': 0, 'at': 0, 'earlier': 0, 'for': 0, 'from': 0, 'since': 0, 'this': 0, 'till':
0, 'to': 0, 'today': 0, 'until': 0, 'with': 0}, {'at': 3, 'by': 3, 'in': 3, 'into': 3}, {'at': 3, 'by': 3, 'here': 4,
'in': 3, 'into': 3, 'was': 5, 'were': 5}, {'N': 6}, {'1': 0}, {'1': 0, 'on': 8}, {'': (4, 'meal')}, {'eat': 10}, {'':
(4, 'meal'), 'to': 11}, {'': (5, 'message')}, {'bite': 12, 'nightcap': 10, 'ping': 13}, {'': (7, 'event')}, {'': (8,
'meeting'), 'dinner': 15}, {'hands': 0}, {'': (3, 'coffee')}, {'': (2, 'call')}, {'review': 0}, {'booth': 15, 'hq': 0,
'office': 0, 'offices': 0, 'stall': 15, 'stand': 15}, {'her': 21, 'his': 21, 'our': 21, 'their': 21}, {':': 0, 'D': 0,
'N': 0, 'call': 0, 'meeting': 0, 'today': 0, 'w': 0, 'with': 0, 'yesterday': 0}, {'of': 10}, {'': (6, 'email')},
{'mail': 25, 'phone': 19}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'my': 27, 'our': 27,
'the': 27}, {'to': 28}, {'by': 28, 'in': 28, 'into': 28, 'over': 29, 'to': 28}, {'conference': 0}, {'meeting': 0},
{'up': 32}, {'d': 25}, {'in': 0, 'up': 0}, {'': (3, 'coffee'), 'chat': 18}, {'call': 19}, {'': (7, 'event'), 'call':
19}, {'coffee': 18, 'tea': 18}, {'of': 39}, {'': (8, 'meeting'), 'day': 15}, {'in': 19}, {'': (2, 'call'), 'in': 19},
{'': (5, 'message'), 'd': 13}, {'coffee': 18}, {'': (4, 'meal'), 'a': 45, 'coffee': 18, 'tea': 18}, {'dm': 13,
'message': 13, 'msg': 13, 'note': 13, 'text': 13, 'whatsapp': 13}, {'a': 47}, {'<them>': 48, 'N': 48}, {'run': 0},
{'mail': 25, 'mailed': 25, 'mails': 25}, {'': (6, 'email'), 'chain': 25}, {'face': 0}, {'to': 53}, {'chat': 15},
{'chips': 10}, {'and': 56, 'supper': 10}, {'white': 18}, {'bell': 19, 'buzz': 19, 'ring': 19, 'shout': 19, 'tinkle':
19}, {'a': 59}, {'<them>': 60, 'N': 60}, {'meet': 19}, {'line': 19, 'phone': 19}, {'the': 63}, {'on': 64}, {'note':
13, 'reply': 13, 'response': 13}, {'<them>': 65, 'N': 65, 'a': 66}, {'a': 66}, {'': (8, 'meeting'), 'at': 0}, {'over':
69}, {'tea': 10}, {'visit': 0}, {'office': 0}, {'room': 0}, {'boardroom': 0, 'club': 1, 'clubhouse': 0, 'meeting': 74,
'office': 0, 'showroom': 0}, {'queue': 15}, {'badge': 76, 'boardroom': 0, 'club': 1, 'clubhouse': 0, 'meeting': 74,
'office': 0, 'registration': 76, 'showroom': 0}, {'<their>': 73, 'her': 73, 'his': 73, 'my': 75, 'office': 0, 'our':
75, 'person': 0, 'the': 77, 'their': 73}, {'': (0, 'intro')}, {'': (1, 'introduction'), 'd': 79}, {'': (1,
'introduction')}, {'off': 0}, {'party': 15}, {'': (4, 'meal'), 'break': 0, 'hour': 0}, {'chai': 18}, {'': (8,
'meeting'), 'up': 15}, {'linkedin': 13, 'slack': 13, 'teams': 13}, {'': (5, 'message'), 'on': 87}, {'on': 87},
{'hours': 0, 'visit': 0}, {'blower': 19, 'horn': 19, 'line': 19}, {'facetime': 19, 'the': 91, 'video': 19, 'whatsapp':
13}, {'': (8, 'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'on': 93, 'one': 0, 'to': 94}, {'day': 15, 'evening':
15}, {'evening': 0}, {'': (2, 'call'), 'call': 19, 'calls': 19, 'conversation': 19}, {'from': 13}, {'meeting': 0,
'session': 0}, {'see': 0}, {'to': 101}, {'by': 102, 'in': 102, 'over': 102, 'round': 102}, {'wow': 0}, {'ping': 13},
{'vous': 0}, {'N': 0}, {'meeting': 0, 'w': 107, 'with': 107}, {'race': 15, 'show': 15}, {'down': 0}, {'visit': 0,
'walk': 0}, {'': (2, 'call'), 'call': 19}, {'phone': 19}, {'by': 113}, {'day': 15}, {'planning': 0, 'review': 0},
{'up': 0}, {'committee': 0, 'group': 0}, {'': (2, 'call'), 'conversation': 19}, {'tete': 0}, {'a': 120}, {'': (5,
'message'), 'message': 13, 'messages': 13}, {'hq': 0, 'office': 0, 'offices': 0}, {'her': 123, 'his': 123, 'our': 123,
'their': 123}, {'hall': 15}, {'day': 15, 'fair': 15, 'show': 15}, {'': (2, 'call'), 'call': 19, 'chat': 19}, {'from':
19}, {'message': 13, 'note': 13, 'noted': 13, 'notes': 13}, {'': (8, 'meeting'), 'of': 0}, {'through': 130}, {'app':
13}, {'': (8, 'meeting'), 'review': 0}, {'': (5, 'message'), 'call': 19, 'video': 19}, {'group': 0, 'session': 0},
{'$': 7, '1': 9, '121': 0, '1on1': 0, 'a': 14, 'abendessen': 10, 'agm': 16, 'all': 17, 'almuerzo': 10, 'americano':
18, 'angerufen': 19, 'annual': 20, 'aperitif': 10, 'apero': 10, 'appointment': 0, 'appraisal': 0, 'appraisals': 0,
'appt': 0, 'at': 22, 'ate': 10, 'awards': 15, 'barbecue': 10, 'barcamp': 15, 'bbq': 10, 'beer': 10, 'beers': 10,
'bev': 10, 'bevs': 10, 'bevvies': 10, 'bevvy': 10, 'bfast': 10, 'biryani': 10, 'bkfst': 10, 'blower': 19, 'board': 23,
'bowl': 24, 'breakfast': 10, 'breakout': 15, 'brekkie': 10, 'brekky': 10, 'brew': 18, 'brunch': 10, 'buzzed': 19,
'by': 26, 'cafe': 18, 'caled': 19, 'call': 19, 'called': 19, 'calling': 19, 'calls': 19, 'came': 30, 'cappuccino': 18,
'case': 31, 'catch': 33, 'cc': 34, 'ccd': 25, 'cena': 10, 'chai': 18, 'check': 35, 'checkin': 0, 'cocktails': 10,
'code': 20, 'cofee': 18, 'coffe': 18, 'coffee': 36, 'coffees': 18, 'cofffee': 18, 'comida': 10, 'committee': 0, 'con':
37, 'concall': 19, 'conclave': 15, 'conf': 38, 'confab': 0, 'conference': 38, 'congress': 15, 'consultation': 0,
'cup': 40, 'cuppa': 18, 'cuppas': 18, 'curry': 10, 'debrief': 0, 'dejeuner': 10, 'demo': 41, 'demoday': 15, 'design':
20, 'deskside': 0, 'dial': 42, 'dialed': 42, 'dialled': 43, 'diner': 10, 'dinner': 10, 'dinners': 10, 'discord': 13,
'dm': 44, 'dmed': 13, 'dms': 13, 'dosa': 10, 'dram': 10, 'drams': 10, 'drank': 45, 'drink': 46, 'drinks': 10,
'dropped': 49, 'dry': 50, 'e': 51, 'eaten': 10, 'eating': 10, 'ebr': 0, 'egm': 0, 'email': 52, 'emailed': 25,
'emailing': 25, 'emails': 25, 'espresso': 18, 'event': 15, 'expo': 15, 'f2f': 0, 'face': 54, 'facetime': 19,
'facetimed': 19, 'facetiming': 19, 'festival': 15, 'fika': 18, 'filter': 45, 'fireside': 55, 'fish': 57, 'fitting': 0,
'flat': 58, 'fruhstuck': 10, 'gala': 15, 'gave': 61, 'getroffen': 0, 'gin': 10, 'gmeet': 19, 'google': 62, 'got': 67,
'hackathon': 15, 'had': 68, 'hand': 70, 'handover': 0, 'hangout': 19, 'high': 71, 'home': 72, 'house': 72, 'huddle':
0, 'imessage': 13, 'in': 78, 'inbox': 25, 'induction': 0, 'inspection': 0, 'insta': 13, 'instagram': 13, 'interview':
0, 'intro': 80, 'introd': 79, 'introduced': 79, 'introducing': 79, 'introduction': 81, 'introed': 79, 'introing': 79,
'investor': 32, 'kaffee': 18, 'keynote': 15, 'kick': 82, 'kickoff': 0, 'latte': 18, 'launch': 83, 'linkedin': 13,
'lnch': 10, 'lunch': 84, 'lunched': 10, 'lunches': 10, 'mail': 52, 'mailed': 25, 'mails': 25, 'masala': 85, 'mbr': 0,
'meal': 10, 'meating': 0, 'meet': 86, 'meeting': 0, 'meetings': 0, 'meetup': 15, 'message': 88, 'messaged': 13,
'messages': 13, 'messaging': 13, 'messe': 15, 'met': 0, 'metting': 0, 'mittagessen': 10, 'mocha': 18, 'monthly': 20,
'msg': 13, 'msgd': 13, 'mtg': 0, 'mtgs': 0, 'natter': 0, 'noodles': 10, 'note': 89, 'office': 90, 'offsite': 0, 'on':
92, 'one': 95, 'open': 96, 'panel': 15, 'parents': 97, 'partner': 32, 'party': 15, 'performance': 20, 'phone': 98,
'phonecall': 19, 'phoned': 19, 'phones': 19, 'picnic': 10, 'ping': 99, 'pinged': 13, 'pings': 13, 'pint': 10, 'pints':
10, 'pitch': 32, 'pizza': 10, 'planning': 100, 'plate': 24, 'popped': 103, 'pow': 104, 'powwow': 0, 'probation': 0,
'product': 20, 'progress': 20, 'project': 20, 'prosecco': 10, 'qbr': 0, 'quarterly': 20, 'quick': 105, 'ramen': 10,
'rang': 19, 'received': 68, 'reception': 15, 'rendez': 106, 'rendezvous': 0, 'retreat': 15, 'retro': 0, 'review': 108,
'road': 109, 'roadshow': 15, 'roast': 10, 'sat': 110, 'school': 72, 'scran': 10, 'scrum': 0, 'session': 0, 'signal':
13, 'sit': 110, 'site': 111, 'skype': 112, 'skyped': 19, 'skyping': 19, 'slack': 13, 'slacked': 13, 'sms': 44,
'spoke': 114, 'sports': 115, 'sprint': 116, 'stand': 117, 'standup': 0, 'steak': 10, 'steerco': 0, 'steering': 118,
'summit': 15, 'sundowner': 10, 'sundowners': 10, 'supper': 10, 'sushi': 10, 'sync': 0, 'synced': 0, 'takeaway': 10,
'tapas': 10, 'tea': 18, 'teams': 112, 'tel': 37, 'telco': 37, 'telcon': 19, 'telecon': 19, 'telefonat': 19,
'telefoniert': 19, 'telegram': 13, 'telephone': 119, 'telephoned': 19, 'tete': 121, 'text': 122, 'texted': 13,
'texting': 13, 'texts': 13, 'thali': 10, 'tiffin': 10, 'to': 124, 'tour': 0, 'town': 125, 'trade': 126, 'treffen': 0,
'tweeted': 13, 'txt': 13, 'txtd': 13, 'txted': 13, 'txting': 13, 'vc': 37, 'video': 127, 'videocall': 19, 'viewing':
0, 'viewings': 0, 'visit': 0, 'visits': 0, 'vm': 128, 'vn': 99, 'voice': 129, 'voicemail': 19, 'voicenote': 13,
'voicenoted': 13, 'wa': 13, 'walk': 131, 'walkthrough': 0, 'wapp': 13, 'wats': 132, 'webex': 19, 'webinar': 15,
'wechat': 13, 'wedding': 15, 'weekly': 133, 'whats': 132, 'whatsapp': 134, 'whatsapped': 13, 'whatsapping': 13,
'whatsapps': 13, 'whisky': 10, 'wine': 10, 'working': 135, 'workshop': 15, 'zoom': 112, 'zoomed': 19, 'zooming': 19}]

