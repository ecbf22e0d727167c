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
('happening_first', 'helping'), 'baked': ('did_free',), 'baking': ('making', 'outing'), 'balance': ('owed_thing',),
'ball': ('happening',), 'bank': ('bid', 'good_cause'), 'bar': ('met_over',), 'barbecue': ('happening',), 'barber':
('gossips',), 'bash': ('happening',), 'basically': ('filler',), 'bazaar': ('happening',), 'be': ('hello', 'verb3'),
'beach': ('cause',), 'became': ('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'beer':
('happening_first', 'met_over'), 'beers': ('met_over',), 'before': ('hello', 'no_event'), 'began': ('verb3',),
'begins': ('verb3',), 'being': ('hello',), 'believes': ('says', 'verb3', 'bids'), 'benchmarks': ('useful',), 'bhai':
('filler',), 'bhaiya': ('filler',), 'bid': ('work_thing',), 'bill': ('bid_of',), 'bin': ('bid',), 'binned':
('off_it',), 'bio': ('owed_thing',), 'bite': ('a_chat',), 'blank': ('plainly',), 'blend': ('bid',), 'blether':
('a_chat',), 'blog': ('told_in', 'work_thing'), 'blower': ('met_over',), 'blueprint': ('owed_thing', 'useful'),
'blueprints': ('owed_thing',), 'bluntly': ('plainly',), 'blurb': ('owed_thing',), 'boilerplate': ('useful',),
'bonfire': ('happening', 'happening_first'), 'book': ('give1', 'giveinf', 'happening_first', 'by_post', 'useful',
'to_do', 'work_thing', 'bid_of'), 'booked': ('done',), 'booking': ('making',), 'books': ('give3', 'useful',
'work_thing'), 'boot': ('happening_first',), 'bootstrap': ('bid',), 'boss': ('rel',), 'both': ('they', 'filler'),
'bottle': ('by_post', 'helping'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breakfast': ('met_over',),
'breakfasting': ('outing',), 'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'), 'brewing': ('outing',),
'brief': ('owed_thing',), 'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly': ('filler',), 'brilliant':
('meant_well',), 'bring': ('give1', 'giveinf', 'redo'), 'bringing': ('making',), 'brings': ('verb3', 'give3'),
'brochure': ('work_thing',), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done', 'verb3', 'led_through'),
'brunch': ('met_over',), 'budget': ('owed_thing', 'bid', 'work_thing', 'bid_of'), 'build': ('giveinf', 'imperative',
'helping', 'bid', 'their_doing'), 'building': ('helping', 'making'), 'builds': ('verb3',), 'built': ('verb3',
'did_free'), 'bulletin': ('told_in',), 'bumped': ('off_it',), 'bundle': ('bid', 'bid_it'), 'but': ('and', 'hello',
'but'), 'buy': ('giveinf', 'imperative', 'bid'), 'buying': ('good_work',), 'buys': ('verb3',), 'by': ('hello',
'no_event', 'bid_thing'), 'cafe': ('good_cause',), 'cake': ('by_post',), 'calculator': ('useful',), 'caled':
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
('to_do',), 'county': ('happening_first',), 'courier': ('told_in',), 'couriered': ('done',), 'course': ('own_affair',
'useful'), 'courses': ('useful',), 'court': ('bid',), 'cousin': ('rel',), 'cover': ('work_thing',), 'covers':
('verb3',), 'craft': ('happening_first',), 'crash': ('lesson',), 'cried': ('says', 'verb3'), 'critique':
('remarks_on',), 'critiqued': ('marked_up',), 'critiquing': ('marked_up',), 'crowd': ('gossips',), 'cto': ('rel',),
'cuppa': ('a_chat', 'met_over'), 'curriculum': ('useful',), 'curry': ('met_over',), 'customer': ('rel', 'by_post'),
'customers': ('bid_thing',), 'cut': ('giveinf', 'imperative', 'bid', 'did_free'), 'cutting': ('good_work',),
'cuttings': ('useful',), 'cv': ('owed_thing', 'work_thing'), 'cycled': ('passes_by',), 'cycling': ('outing',), 'd':
('verb3',), 'dad': ('rel',), 'daily': ('bid_thing',), 'dance': ('happening',), 'data': ('owed_thing',), 'date':
('owed_thing',), 'dates': ('owed_thing',), 'daughter': ('rel',), 'day': ('happening_last', 'time_unit'), 'debrief':
('a_chat',), 'decided': ('verb3',), 'decides': ('verb3', 'give3'), 'decision': ('owed_thing',), 'deck': ('owed_thing',
'work_thing'), 'decline': ('bid',), 'declined': ('verb3',), 'declines': ('verb3',), 'decorate': ('helping',),
'deferred': ('off_it',), 'definitely': ('filler',), 'degree': ('own_affair',), 'delay': ('bid_it', 'bid_of'),
'delayed': ('off_it',), 'delegate': ('bid',), 'deliver': ('give1', 'giveinf', 'to_do', 'redo'), 'delivered':
('done',), 'delivers': ('give3',), 'delivery': ('owed_thing',), 'demo': ('lesson', 'work_thing'), 'demonstrated':
('explained',), 'demote': ('bid',), 'demystified': ('explained',), 'deposit': ('owed_thing',), 'derby':
('happening',), 'design': ('work_thing', 'bid_of'), 'designed': ('did_free',), 'designs': ('work_thing',), 'details':
('owed_thing', 'contact_thing'), 'dialled': ('attempt',), 'did': ('hello', 'verb3', 'to_events', 'did_free'), 'didi':
('filler',), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dig': ('helping',), 'dilute': ('bid',),
'dining': ('outing',), 'dinner': ('a_chat', 'met_over'), 'diploma': ('own_affair',), 'disco': ('happening',),
'dissertation': ('work_thing',), 'ditch': ('bid',), 'diversify': ('bid',), 'diwali': ('happening',), 'dm':
('told_by',), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'docs': ('owed_thing',), 'document': ('owed_thing',
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
'everybody': ('they',), 'everyone': ('they',), 'everything': ('bid_thing',), 'exam': ('own_affair',), 'example':
('useful',), 'examples': ('useful',), 'exams': ('own_affair',), 'excellent': ('meant_well',), 'exclude': ('bid',),
'exhibition': ('happening',), 'expected': ('verb3',), 'expecting': ('verb3',), 'expects': ('verb3',), 'expired':
('verb3',), 'expires': ('verb3',), 'explained': ('verb3', 'explained'), 'explainer': ('lesson',), 'fabric':
('owed_thing',), 'facebook': ('told_in',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',), 'fair':
('happening', 'happening_last', 'good_cause'), 'family': ('rel',), 'fantastic': ('meant_well',), 'fashion':
('happening_first',), 'faster': ('bid_thing',), 'father': ('rel',), 'fayre': ('happening',), 'fb': ('remarks_on',),
'feared': ('verb3',), 'fears': ('verb3',), 'feast': ('happening',), 'feed': ('to_do', 'told_in'), 'feedback':
('owed_thing', 'view', 'remarks_on'), 'feels': ('says', 'verb3', 'bids'), 'felt': ('verb3',), 'fete': ('happening',
'good_cause'), 'fewer': ('bid_thing',), 'fiance': ('rel',), 'figure': ('their_doing',), 'figures': ('owed_thing',
'bids', 'work_thing'), 'file': ('owed_thing',), 'files': ('owed_thing',), 'fill': ('their_doing',), 'film':
('happening_first',), 'filmed': ('did_free',), 'filming': ('outing',), 'finalise': ('to_do',), 'finalize': ('to_do',),
'finally': ('filler',), 'finance': ('bid_of',), 'find': ('give1', 'giveinf', 'imperative', 'to_do', 'their_doing',
'redo'), 'finding': ('making',), 'finds': ('verb3', 'give3'), 'fine': ('meant_well',), 'finish': ('give1', 'giveinf',
'redo'), 'finished': ('done',), 'finishes': ('give3',), 'fire': ('giveinf', 'imperative', 'bid'), 'fired': ('verb3',),
'firm': ('rel',), 'firmly': ('plainly',), 'first': ('bid_thing',), 'fishing': ('outing',), 'fix': ('give1', 'giveinf',
'helping', 'bid_it', 'to_do', 'their_doing', 'redo'), 'fixed': ('did_free',), 'fixes': ('give3',), 'fixing':
('helping', 'making'), 'flat': ('own_affair', 'plainly'), 'flatly': ('plainly',), 'flatmate': ('rel',), 'flew':
('verb3',), 'flies': ('verb3',), 'flower': ('happening_first',), 'flowers': ('by_post',), 'flyer': ('work_thing',),
'focus': ('giveinf', 'imperative', 'bid'), 'folder': ('useful',), 'food': ('cause',), 'foodbank': ('good_cause',),
'for': ('hello', 'no_event', 'bid_thing'), 'forecast': ('owed_thing', 'bid'), 'forget': ('imperative', 'bid'), 'form':
('owed_thing',), 'forms': ('owed_thing',), 'forum': ('happening',), 'forward': ('give1', 'giveinf', 'to_do', 'redo'),
'forwarded': ('done', 'writes', 'handed'), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',),
'founders': ('happening_first',), 'frankly': ('plainly',), 'freeze': ('bid',), 'friend': ('rel',), 'from': ('hello',
'no_event', 'bid_thing'), 'front': ('bid_it',), 'ft': ('told_in',), 'fun': ('happening_first',), 'fund': ('bid_of',),
'fundraiser': ('happening',), 'funeral': ('happening',), 'gallery': ('happening_first',), 'games':
('happening_first',), 'garage': ('happening_first',), 'garden': ('happening_first', 'helping', 'good_cause'), 'gate':
('met_over',), 'gave': ('done', 'verb3', 'handed'), 'gazette': ('told_in',), 'gently': ('plainly',), 'get':
('giveinf', 'imperative', 'bid', 'to_do', 'redo'), 'gets': ('verb3', 'give3'), 'getting': ('verb3', 'making'), 'gift':
('by_post',), 'gig': ('happening',), 'girlfriend': ('rel',), 'girls': ('gossips',), 'give': ('give1', 'giveinf',
'to_do', 'redo'), 'gives': ('verb3', 'give3'), 'giving': ('happening_last',), 'go': ('giveinf',), 'goes': ('verb3',),
'going': ('verb3', 'to_events', 'good_work'), 'golfing': ('outing',), 'gone': ('verb3', 'to_events'), 'gonna':
('verb3',), 'good': ('hello', 'meant_well'), 'gossip': ('a_chat',), 'got': ('verb3',), 'graduation': ('happening',),
'grand': ('meant_well',), 'grandma': ('rel',), 'grant': ('work_thing',), 'grapevine': ('told_in', 'gossips'), 'great':
('hello', 'meant_well'), 'grow': ('bid',), 'guide': ('useful',), 'guided': ('led_through',), 'guides': ('useful',),
'gymkhana': ('happening',), 'h': ('time_unit',), 'had': ('hello', 'verb3'), 'haggle': ('bid',), 'half':
('bid_thing',), 'halve': ('bid',), 'hamper': ('by_post',), 'handbook': ('useful',), 'handed': ('done', 'handed'),
'handle': ('owed_thing', 'contact_of'), 'handles': ('give3',), 'handout': ('useful',), 'handouts': ('useful',),
'hang': ('helping',), 'hanging': ('helping',), 'hard': ('bid_thing',), 'harder': ('bid_thing',), 'harvest':
('helping', 'bid'), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates': ('says',
'verb3'), 'haul': ('helping',), 'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',), 'he': ('they',
'hello'), 'head': ('rel',), 'headcount': ('owed_thing',), 'headed': ('verb3',), 'heads': ('verb3',), 'headshot':
('owed_thing',), 'heard': ('says',), 'hearing': ('happening',), 'heart': ('a_chat',), 'hedge': ('bid_it',), 'helped':
('reach',), 'helping': ('helped',), 'helpline': ('good_cause',), 'her': ('them', 'their', 'hello', 'bid_thing'),
'herald': ('told_in',), 'hes': ('they',), 'hesitated': ('verb3',), 'hesitates': ('verb3',), 'highland': ('happening',
'happening_first'), 'hiking': ('outing',), 'him': ('them', 'hello', 'bid_thing'), 'hint': ('told_by',), 'hire':
('giveinf', 'imperative', 'bid'), 'hired': ('verb3',), 'hires': ('verb3',), 'hiring': ('good_work',), 'his': ('their',
'hello'), 'hoedown': ('happening',), 'hogmanay': ('happening',), 'hold': ('bid',), 'homeless': ('cause',), 'homework':
('work_thing',), 'hoped': ('verb3',), 'hopes': ('says', 'verb3'), 'horse': ('happening_first',), 'hospice': ('cause',
'good_cause'), 'hospital': ('good_cause',), 'host': ('bid_of',), 'hosted': ('reach', 'to_events'), 'hosting':
('outing',), 'hosts': ('verb3',), 'hour': ('time_unit',), 'hours': ('time_unit',), 'house': ('own_affair',
'happening_last'), 'housewarming': ('happening',), 'how': ('hello',), 'hr': ('time_unit',), 'hrs': ('time_unit',),
'hunch': ('view',), 'husband': ('rel',), 'hustings': ('happening',), 'i': ('i', 'hello'), 'id': ('i',), 'ignore':
('bid',), 'im': ('i',), 'in': ('bid_thing',), 'include': ('bid',), 'incorporate': ('bid',), 'increase': ('bid_of',),
'input': ('view',), 'insert': ('bid',), 'insist': ('bid',), 'insisted': ('verb3', 'bids'), 'insists': ('verb3',
'bids'), 'insta': ('told_in',), 'instagram': ('told_in',), 'instalment': ('owed_thing',), 'insure': ('bid',),
'intern': ('rel',), 'internet': ('told_in',), 'interviewed': ('reach',), 'interviewing': ('outing',), 'into':
('hello',), 'intro': ('give1', 'giveinf', 'lesson'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done',
'verb3'), 'introduces': ('verb3', 'give3'), 'introducing': ('give3',), 'invest': ('bid',), 'invested': ('verb3',),
'investor': ('rel',), 'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'invoice':
('owed_thing', 'bid_of'), 'invoices': ('give3',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt':
('verb3',), 'it': ('it', 'hello', 'bid_thing'), 'its': ('it', 'hello'), 'ive': ('i',), 'jam': ('happening',), 'jazz':
('happening_first',), 'ji': ('filler',), 'joined': ('reach', 'to_events'), 'joins': ('verb3',), 'judging':
('outing',), 'jumble': ('happening_first',), 'just': ('filler', 'hello'), 'karaoke': ('happening_first',), 'keep':
('giveinf', 'imperative', 'bid'), 'keeping': ('making', 'good_work'), 'keeps': ('verb3',), 'keg': ('bid',), 'kept':
('verb3',), 'key': ('owed_thing',), 'keys': ('owed_thing',), 'kid': ('rel',), 'kids': ('rel',), 'kill': ('bid',),
'kinda': ('filler',), 'kindly': ('filler',), 'kitchen': ('good_cause',), 'knew': ('verb3',), 'knitting': ('making',),
'knows': ('verb3',), 'label': ('helping',), 'lads': ('gossips',), 'landed': ('verb3',), 'landlord': ('rel',), 'lands':
('verb3',), 'last': ('hello',), 'later': ('bid_thing',), 'laughed': ('verb3',), 'launch': ('giveinf', 'happening',
'happening_first', 'imperative', 'bid'), 'launched': ('verb3',), 'launches': ('verb3',), 'lawyer': ('rel',), 'layout':
('work_thing',), 'lead': ('by_post', 'bid_of'), 'leaflet': ('work_thing',), 'lease': ('bid_it', 'bid_of'), 'leaves':
('verb3',), 'lecture': ('happening',), 'led': ('led_through',), 'left': ('verb3',), 'lend': ('give1', 'giveinf',
'redo'), 'lends': ('give3',), 'lengthen': ('bid',), 'lent': ('done', 'handed'), 'less': ('bid_thing',), 'lesson':
('lesson',), 'lessons': ('lesson',), 'letter': ('owed_thing', 'by_post', 'told_by', 'work_thing'), 'library':
('good_cause',), 'licence': ('own_affair',), 'license': ('bid_it',), 'lift': ('helping',), 'liked': ('says', 'verb3'),
'likes': ('says', 'verb3'), 'limit': ('bid_it', 'bid_of'), 'line': ('view', 'met_over'), 'link': ('owed_thing',
'useful'), 'linkedin': ('told_in',), 'links': ('useful',), 'list': ('owed_thing', 'useful', 'bid_it'), 'listen':
('bid',), 'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'load': ('helping',),
'loaned': ('handed',), 'lobby': ('bid',), 'local': ('cause',), 'localise': ('bid',), 'localize': ('bid',), 'locals':
('gossips',), 'lock': ('bid_it',), 'login': ('owed_thing',), 'logo': ('owed_thing', 'work_thing'), 'lol': ('filler',),
'look': ('bid_of',), 'looked': ('verb3', 'did_free'), 'looking': ('verb3',), 'looks': ('verb3',), 'loosen': ('bid',),
'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'), 'lovely': ('meant_well',),
'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',), 'lug': ('helping',), 'lunch': ('a_chat',
'met_over'), 'lunching': ('outing',), 'maam': ('filler',), 'madam': ('filler',), 'made': ('done', 'verb3',
'did_free'), 'magazine': ('told_in',), 'magic': ('meant_well',), 'mail': ('give1', 'giveinf', 'told_by', 'redo'),
'mailed': ('attempt', 'done', 'reach', 'handed'), 'mailing': ('making',), 'mails': ('give3',), 'maintains': ('bids',),
'make': ('give1', 'giveinf', 'bid', 'redo'), 'makes': ('verb3', 'give3'), 'making': ('making',), 'managed':
('verb3',), 'manager': ('rel',), 'manages': ('verb3',), 'mantra': ('view', 'told_by'), 'manual': ('useful',),
'manuscript': ('work_thing',), 'marked': ('marked_up',), 'market': ('happening_last', 'gossips', 'bid_of'), 'marking':
('marked_up',), 'markup': ('owed_thing', 'remarks_on'), 'married': ('verb3',), 'marries': ('verb3',), 'marvellous':
('meant_well',), 'massaged': ('did_free',), 'masterclass': ('lesson',), 'match': ('happening',), 'materials':
('useful',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me', 'good_work'), 'measure': ('redo', 'bid_of'),
'measurements': ('owed_thing',), 'measures': ('give3',), 'meeting': ('met_over',), 'mela': ('happening',), 'memo':
('owed_thing',), 'mend': ('helping',), 'mentioned': ('says', 'verb3'), 'mentions': ('says', 'verb3'), 'mentoring':
('helped',), 'menu': ('owed_thing', 'work_thing'), 'merge': ('bid', 'bid_it'), 'message': ('told_by', 'met_over'),
'messaged': ('attempt', 'reach', 'handed'), 'met': ('hello',), 'might': ('verb3',), 'mint': ('told_in',), 'minutes':
('owed_thing',), 'moan': ('a_chat',), 'mobile': ('contact_of',), 'mocking': ('making',), 'mockup': ('owed_thing',
'work_thing'), 'mockups': ('owed_thing', 'work_thing'), 'model': ('owed_thing', 'work_thing', 'bid_of'), 'mom':
('rel',), 'money': ('owed_thing', 'by_post'), 'moneycontrol': ('told_in',), 'monthly': ('bid_thing',), 'more':
('plainly', 'bid_thing'), 'morning': ('time_unit',), 'mortgage': ('bid',), 'mother': ('rel',), 'motor':
('happening_first',), 'motto': ('told_by',), 'move': ('helping', 'bid_it', 'their_doing'), 'moved': ('verb3',
'helping', 'off_it'), 'moves': ('verb3',), 'movie': ('happening_first',), 'moving': ('verb3', 'helping', 'good_work'),
'mum': ('rel',), 'museum': ('good_cause',), 'must': ('verb3',), 'mutual': ('gossips',), 'my': ('my', 'hello',
'good_work', 'bid_thing'), 'myself': ('me',), 'n': ('and',), 'name': ('contact_of', 'bid_of'), 'narrow': ('bid',),
'nativity': ('happening',), 'natter': ('a_chat',), 'nda': ('owed_thing',), 'need': ('hello', 'no_event'), 'needed':
('verb3',), 'needs': ('hello', 'verb3', 'no_event'), 'negotiate': ('bid',), 'neighbor': ('rel', 'gossips'),
'neighbors': ('gossips',), 'neighbour': ('rel', 'gossips'), 'neighbours': ('gossips',), 'nephew': ('rel',),
'networking': ('happening_first',), 'never': ('not', 'imperative', 'bid'), 'news': ('told_in',), 'newsletter':
('told_in', 'work_thing'), 'next': ('hello',), 'niece': ('rel',), 'night': ('happening_last',), 'nipped':
('passes_by',), 'nite': ('happening_last',), 'nixed': ('off_it',), 'no': ('not', 'bid_thing'), 'not': ('not',
'hello'), 'note': ('told_by',), 'notes': ('owed_thing', 'useful', 'remarks_on'), 'nothing': ('bid_thing',), 'novel':
('work_thing',), 'number': ('owed_thing', 'contact_of'), 'numbers': ('owed_thing', 'work_thing'), 'nursery':
('good_cause',), 'of': ('hello', 'no_event'), 'off': ('bid_thing',), 'offer': ('owed_thing', 'bid_it', 'work_thing',
'bid_of'), 'offered': ('verb3',), 'offers': ('verb3',), 'office': ('gossips',), 'ok': ('owed_thing', 'filler',
'meant_well'), 'okay': ('filler', 'meant_well'), 'okays': ('give3',), 'on': ('no_event', 'bid_thing'), 'once':
('plainly',), 'one': ('bid_thing',), 'only': ('filler', 'bid_thing'), 'open': ('happening_first', 'bid_it', 'bid_of'),
'opened': ('verb3',), 'opening': ('happening',), 'opens': ('verb3',), 'operation': ('own_affair',), 'opinion':
('view',), 'order': ('give1', 'giveinf', 'redo', 'bid_of'), 'ordering': ('making',), 'orders': ('give3',), 'organise':
('give1', 'giveinf', 'to_do'), 'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1', 'giveinf',
'to_do'), 'organized': ('to_events',), 'organizes': ('give3',), 'orphanage': ('good_cause',), 'others': ('gossips',),
'our': ('my', 'hello', 'good_work', 'bid_thing'), 'out': ('hello', 'plainly', 'bid_thing'), 'outbid': ('bid',),
'outlined': ('explained',), 'outright': ('plainly',), 'outsource': ('bid',), 'over': ('hello',), 'overcharge':
('bid',), 'overdeliver': ('bid',), 'overview': ('lesson',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'owned':
('verb3',), 'owns': ('verb3',), 'pack': ('owed_thing', 'useful', 'helping', 'their_doing'), 'package': ('by_post',),
'packing': ('helping',), 'packs': ('useful',), 'page': ('work_thing',), 'pageant': ('happening',), 'paid': ('done',
'verb3'), 'paint': ('helping',), 'painted': ('did_free',), 'painting': ('helping', 'outing'), 'panto': ('happening',),
'pantomime': ('happening',), 'paper': ('told_in', 'work_thing'), 'papers': ('told_in', 'gossips', 'work_thing'),
'paperwork': ('owed_thing',), 'parade': ('happening',), 'parcel': ('by_post',), 'parents': ('rel',), 'park':
('happening_first', 'bid', 'bid_it'), 'parked': ('off_it',), 'parkrun': ('happening',), 'part': ('owed_thing',),
'parting': ('told_by',), 'partner': ('rel',), 'parts': ('owed_thing',), 'party': ('happening_last',), 'pass':
('give1', 'giveinf'), 'passed': ('done', 'verb3', 'passes_by', 'handed'), 'passes': ('verb3', 'give3'), 'passport':
('own_affair',), 'patent': ('bid_it',), 'pattern': ('useful',), 'patterns': ('useful',), 'pause': ('bid_it',), 'pay':
('give1', 'giveinf', 'to_do', 'redo'), 'payment': ('owed_thing', 'by_post'), 'pays': ('verb3', 'give3'), 'people':
('rel', 'bid_thing'), 'per': ('bid_thing',), 'perfect': ('meant_well',), 'permit': ('owed_thing',), 'permits':
('owed_thing',), 'person': ('met_over',), 'phone': ('give1', 'giveinf', 'contact_of', 'met_over'), 'phoned':
('attempt', 'reach'), 'photo': ('owed_thing',), 'photographed': ('did_free',), 'photos': ('owed_thing',), 'pick':
('bid',), 'pics': ('owed_thing',), 'picture': ('owed_thing',), 'pictures': ('owed_thing',), 'pilot': ('bid_it',),
'ping': ('give1', 'giveinf'), 'pinged': ('attempt', 'reach', 'handed'), 'pint': ('a_chat', 'met_over'), 'pints':
('met_over',), 'pitch': ('happening_first', 'bid_it', 'work_thing', 'bid_of'), 'pitching': ('outing',), 'pivot':
('bid',), 'plainly': ('plainly',), 'plan': ('owed_thing', 'bid_it', 'their_doing', 'work_thing', 'bid_of'), 'planned':
('verb3',), 'planner': ('useful',), 'plans': ('owed_thing', 'verb3', 'work_thing'), 'plant': ('helping', 'bid'),
'play': ('happening_last',), 'playbook': ('useful',), 'playdate': ('happening',), 'played': ('to_events', 'did_free'),
'playgroup': ('good_cause',), 'playing': ('outing',), 'please': ('filler',), 'plus': ('and',), 'podcast': ('useful',),
'poem': ('work_thing',), 'poems': ('work_thing',), 'poetry': ('happening_first',), 'point': ('plainly',), 'pointer':
('lesson',), 'pointers': ('lesson',), 'poker': ('happening_first',), 'policies': ('useful',), 'policy': ('useful',),
'polished': ('marked_up',), 'polishing': ('marked_up',), 'popped': ('reach', 'passes_by', 'to_events'), 'popping':
('passes_by',), 'portfolio': ('happening_first', 'work_thing'), 'position': ('view',), 'post': ('by_post', 'to_do',
'work_thing'), 'postcard': ('told_by',), 'posted': ('done', 'handed'), 'poster': ('work_thing',), 'postie':
('gossips',), 'posting': ('making',), 'postpone': ('bid',), 'postponed': ('off_it',), 'posts': ('give3',), 'practice':
('their_doing',), 'practicing': ('marked_up',), 'practise': ('their_doing',), 'practising': ('marked_up',),
'preaches': ('bids',), 'precedent': ('useful',), 'precedents': ('useful',), 'prefers': ('verb3',), 'premiere':
('happening',), 'prep': ('their_doing',), 'prepare': ('give1', 'giveinf', 'to_do', 'their_doing', 'redo'), 'prepares':
('give3',), 'preparing': ('making',), 'prepping': ('helped',), 'present': ('by_post',), 'presentation': ('owed_thing',
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
('owed_thing', 'bid_it', 'bid_of'), 'renting': ('good_work',), 'rents': ('verb3',), 'repair': ('helping', 'cause',
'redo'), 'repaired': ('did_free',), 'repairs': ('give3',), 'repeatedly': ('plainly',), 'replace': ('bid', 'redo'),
'replacement': ('owed_thing',), 'replaces': ('give3',), 'repld': ('reach',), 'replied': ('reach', 'writes'),
'replies': ('give3',), 'reply': ('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'), 'report': ('owed_thing',
'to_do', 'work_thing', 'bid_of'), 'reports': ('give3',), 'reprice': ('bid', 'bid_it'), 'reprint': ('redo',),
'rescheduled': ('off_it',), 'rescue': ('good_cause',), 'resend': ('redo',), 'resends': ('give3',), 'resent':
('writes',), 'reserve': ('give1', 'giveinf'), 'reserving': ('making',), 'reshuffled': ('off_it',), 'resist': ('bid',),
'resources': ('useful',), 'respond': ('to_do',), 'responded': ('reach', 'writes'), 'response': ('told_by',), 'rest':
('giveinf', 'imperative', 'bid', 'bid_of'), 'result': ('owed_thing',), 'results': ('owed_thing',), 'resume':
('work_thing',), 'rethink': ('bid',), 'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf',
'to_do', 'redo'), 'returned': ('done',), 'returns': ('verb3', 'give3'), 'revert': ('to_do',), 'reverts': ('give3',),
'review': ('give1', 'giveinf', 'bid_it', 'to_do', 'remarks_on', 'redo'), 'reviewed': ('marked_up',), 'reviewing':
('marked_up', 'outing'), 'reviews': ('give3',), 'revision': ('owed_thing',), 'rework': ('bid',), 'reworked':
('marked_up',), 'reworking': ('marked_up',), 'rewrite': ('bid',), 'rewriting': ('marked_up',), 'rewrote':
('marked_up',), 'ride': ('happening_last',), 'riding': ('outing',), 'ring': ('give1', 'giveinf', 'to_do', 'redo'),
'ringfence': ('bid',), 'rings': ('give3',), 'roadmap': ('owed_thing',), 'roadshow': ('happening',), 'roll':
('owed_thing',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'rotate': ('bid',), 'rowing': ('outing',), 'rule':
('view',), 'run': ('happening_last', 'lesson', 'bid_it', 'bid_of'), 'rundown': ('lesson',), 'running': ('led_through',
'outing'), 'runs': ('verb3',), 's': ('verb3',), 'saab': ('filler',), 'sack': ('bid',), 'sadly': ('filler',), 'sahib':
('filler',), 'said': ('says', 'hello', 'verb3', 'bids'), 'sailing': ('outing',), 'sails': ('verb3',), 'sale':
('happening_last',), 'sample': ('owed_thing', 'useful'), 'samples': ('owed_thing', 'by_post'), 'sangeet':
('happening',), 'saving': ('making',), 'say': ('bids',), 'says': ('says', 'hello', 'verb3', 'bids'), 'scan':
('owed_thing',), 'scans': ('owed_thing',), 'schedule': ('owed_thing',), 'schedules': ('give3',), 'school':
('own_affair', 'happening_first', 'cause', 'good_cause'), 'schooled': ('briefed',), 'scouts': ('good_cause',),
'scrap': ('bid',), 'scrapped': ('off_it',), 'screening': ('happening',), 'script': ('useful', 'work_thing'),
'scripts': ('useful',), 'section': ('owed_thing',), 'sections': ('owed_thing',), 'secure': ('bid',), 'seeds':
('useful',), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell': ('giveinf', 'imperative', 'bid'), 'selling':
('good_work',), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf', 'to_do'), 'sending': ('give3', 'making'),
'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3', 'writes', 'handed'), 'separate': ('bid',),
'separately': ('filler',), 'set': ('bid_it',), 'setting': ('making',), 'sewed': ('did_free',), 'share': ('give1',
'giveinf', 'to_do', 'redo', 'bid_of'), 'shared': ('done', 'verb3', 'handed'), 'shares': ('verb3', 'give3'), 'sharing':
('give3', 'outing'), 'she': ('they', 'hello'), 'sheet': ('owed_thing', 'useful'), 'shelter': ('good_cause',),
'shelve': ('bid',), 'shelved': ('off_it',), 'shes': ('they',), 'shift': ('helping', 'time_unit'), 'shifted':
('off_it',), 'shifts': ('time_unit',), 'shindig': ('happening',), 'ship': ('giveinf', 'imperative', 'bid', 'to_do',
'bid_of'), 'shipped': ('done',), 'ships': ('give3',), 'shop': ('good_cause',), 'shopping': ('outing',), 'shorten':
('bid',), 'shot': ('did_free',), 'should': ('hello', 'verb3', 'no_event'), 'show': ('give1', 'giveinf', 'happening',
'happening_last', 'bid_it', 'redo', 'bid_of'), 'showed': ('reach', 'to_events'), 'shut': ('bid',), 'side':
('owed_thing',), 'sifted': ('told_in',), 'sign': ('bid_it', 'to_do', 'redo'), 'signature': ('owed_thing',), 'signed':
('done', 'says', 'verb3'), 'signing': ('outing',), 'signs': ('verb3', 'give3'), 'simplify': ('bid',), 'simply':
('filler',), 'sir': ('filler',), 'sister': ('rel',), 'site': ('work_thing',), 'sketch': ('owed_thing', 'work_thing'),
'sketches': ('owed_thing', 'work_thing'), 'skiing': ('outing',), 'skip': ('bid',), 'skyped': ('attempt', 'reach'),
'slack': ('met_over',), 'slacked': ('reach', 'handed'), 'sleep': ('giveinf', 'imperative', 'bid', 'bid_of'), 'slides':
('owed_thing', 'work_thing'), 'slipped': ('handed',), 'slot': ('owed_thing',), 'slow': ('bid', 'bid_thing'), 'slowly':
('bid_thing',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det', 'bid_thing'), 'somebody': ('they',),
'someone': ('they',), 'something': ('bid_thing',), 'son': ('rel',), 'song': ('work_thing',), 'songs': ('work_thing',),
'sort': ('filler', 'give1', 'giveinf', 'bid_it', 'to_do', 'their_doing', 'redo'), 'sorting': ('making',), 'sorts':
('give3',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'soup': ('cause',), 'sourcing': ('making',), 'sow': ('bid',),
'speaking': ('outing',), 'speaks': ('verb3',), 'spec': ('owed_thing',), 'specialise': ('bid',), 'specialize':
('bid',), 'specs': ('owed_thing',), 'speech': ('own_affair', 'work_thing'), 'speed': ('bid', 'bid_it'), 'spelled':
('explained',), 'spelt': ('explained',), 'spend': ('bid',), 'spending': ('outing',), 'split': ('bid_it', 'bid_of'),
'sponsored': ('happening_first',), 'sports': ('happening_first',), 'spreadsheet': ('useful', 'work_thing'), 'squeeze':
('bid',), 'stack': ('helping',), 'staff': ('gossips', 'bid_thing'), 'stand': ('bid_of',), 'standard': ('told_in',),
'standup': ('met_over',), 'start': ('giveinf', 'imperative', 'bid'), 'started': ('verb3',), 'starter': ('useful',),
'starts': ('verb3',), 'statement': ('owed_thing', 'work_thing'), 'stay': ('giveinf',), 'stayed': ('verb3',),
'staying': ('good_work',), 'stays': ('verb3',), 'steer': ('lesson', 'view'), 'steered': ('led_through',), 'stencil':
('useful',), 'sternly': ('plainly',), 'stick': ('bid',), 'still': ('filler',), 'stop': ('giveinf', 'imperative',
'bid'), 'stopped': ('reach', 'passes_by'), 'stopping': ('passes_by',), 'storyboard': ('work_thing',), 'straight':
('plainly',), 'straightaway': ('plainly',), 'stretch': ('bid',), 'strike': ('bid',), 'strongly': ('filler',),
'struggles': ('verb3',), 'studio': ('happening_first', 'happening_last'), 'studios': ('happening_last',), 'study':
('bid_of',), 'styled': ('did_free',), 'submit': ('to_do',), 'submits': ('give3',), 'submitted': ('done',),
'suggested': ('verb3', 'bids'), 'suggestion': ('view',), 'suggests': ('verb3', 'bids'), 'summary': ('owed_thing',),
'super': ('filler', 'meant_well'), 'supper': ('met_over',), 'supply': ('to_do',), 'support': ('bid_of',),
'supporting': ('helped',), 'surgery': ('own_affair',), 'surprisingly': ('filler',), 'survey': ('owed_thing',
'work_thing'), 'swang': ('passes_by',), 'swap': ('bid',), 'swatches': ('owed_thing',), 'swimming': ('outing',),
'switch': ('bid', 'bid_it'), 'swung': ('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium': ('happening',),
'table': ('owed_thing',), 'take': ('view',), 'takes': ('verb3',), 'talent': ('happening_first',), 'talk': ('giveinf',
'a_chat'), 'talked': ('hello', 'led_through'), 'talking': ('led_through', 'outing'), 'target': ('bid_it', 'bid_of'),
'tasting': ('happening', 'outing'), 'taught': ('did_free',), 'tax': ('own_affair',), 'taxes': ('own_affair',), 'tea':
('a_chat', 'met_over'), 'teaches': ('verb3',), 'teaching': ('helped',), 'team': ('rel', 'gossips'), 'teams':
('met_over',), 'techcrunch': ('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'), 'telly': ('told_in',),
'template': ('owed_thing', 'useful'), 'templates': ('useful',), 'tender': ('work_thing',), 'term': ('owed_thing',),
'terrific': ('meant_well',), 'test': ('giveinf', 'imperative', 'bid_it', 'bid_of'), 'text': ('give1', 'giveinf',
'told_by', 'met_over', 'work_thing', 'redo'), 'textbook': ('useful',), 'texted': ('attempt', 'says', 'reach',
'handed'), 'texts': ('give3',), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello',
'bid_thing'), 'theatre': ('good_cause',), 'their': ('their', 'hello'), 'them': ('them', 'hello', 'bid_thing'), 'then':
('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'thesis': ('own_affair', 'work_thing'),
'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3',
'view'), 'thinks': ('says', 'hello', 'verb3', 'bids'), 'third': ('gossips',), 'this': ('it', 'det', 'hello'), 'those':
('det',), 'though': ('filler', 'but'), 'thought': ('says', 'verb3', 'bids'), 'thoughts': ('view', 'remarks_on'),
'three': ('bid_thing',), 'throw': ('bid',), 'tickets': ('owed_thing',), 'tidy': ('helping',), 'tie': ('bid_it',),
'tighten': ('bid',), 'tightened': ('marked_up',), 'tightening': ('marked_up',), 'tiles': ('owed_thing',), 'timeline':
('owed_thing',), 'times': ('told_in',), 'tip': ('lesson', 'view'), 'tips': ('lesson',), 'to': ('hello', 'bid_thing'),
'today': ('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach', 'bids', 'told_them'), 'tombola': ('good_cause',),
'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events', 'led_through'), 'toolkit': ('useful',), 'totally':
('filler',), 'touring': ('outing',), 'tournament': ('happening',), 'toy': ('happening_first',), 'track': ('bid_of',),
'tracker': ('owed_thing', 'useful'), 'trade': ('happening_first', 'bid_of'), 'trademark': ('bid', 'bid_it'), 'train':
('bid_of',), 'trained': ('briefed',), 'training': ('helped',), 'transfer': ('give1', 'giveinf'), 'transferred':
('done',), 'transfers': ('give3',), 'translated': ('did_free',), 'translation': ('work_thing',), 'travelled':
('verb3',), 'travels': ('verb3',), 'treated': ('did_free',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',),
'trim': ('bid',), 'triple': ('bid',), 'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'), 'trying':
('verb3',), 'tuppence': ('told_by',), 'turned': ('verb3', 'to_events'), 'turns': ('verb3',), 'tutored': ('briefed',
'did_free'), 'tutorial': ('useful', 'lesson'), 'tutorials': ('lesson',), 'tutoring': ('helped',), 'tv': ('told_in',),
'twice': ('plainly',), 'twitter': ('told_in',), 'two': ('bid_thing',), 'txted': ('reach',), 'uh': ('filler',), 'um':
('filler',), 'uncle': ('rel',), 'undercut': ('bid',), 'underpromise': ('bid',), 'unexpectedly': ('filler',),
'unfortunately': ('filler',), 'unload': ('helping',), 'unpacked': ('explained',), 'up': ('hello', 'bid_thing'),
'update': ('owed_thing', 'give1', 'giveinf', 'to_do', 'redo'), 'updates': ('give3',), 'uploaded': ('done',), 'upsell':
('bid',), 'urged': ('bids',), 'urges': ('bids',), 'us': ('me', 'good_work'), 'use': ('giveinf', 'imperative', 'bid'),
'used': ('verb3',), 'uses': ('verb3',), 'valuation': ('owed_thing',), 'vent': ('a_chat',), 'verdict': ('view',
'told_by'), 'vernissage': ('happening',), 'version': ('owed_thing',), 'very': ('filler',), 'vets': ('give3',),
'video': ('owed_thing',), 'view': ('happening_last', 'view'), 'viewing': ('happening_last', 'outing'), 'views':
('view',), 'village': ('gossips',), 'visa': ('own_affair',), 'visit': ('bid_of',), 'visited': ('reach', 'to_events'),
'visiting': ('outing',), 'w': ('hello', 'bid_thing'), 'wait': ('giveinf', 'imperative', 'bid'), 'waiting':
('good_work',), 'wake': ('happening',), 'walk': ('happening_last', 'bid', 'met_over', 'bid_of'), 'walked':
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
36, 're': 36, 's': 36}, {'D': 23}, {'D': 23, 'by': 38, 'for': 38, 'in': 38, 'on': 38}, {'<them>': 38, 'N': 38}, {'D':
23, 'before': 23, 'till': 23, 'until': 23}, {'D': 23, 'back': 41, 'before': 23, 'due': 41, 'in': 41, 'ready': 41,
'till': 23, 'until': 23}, {'follow': 39}, {'arrives': 39, 'awaited': 39, 'coming': 39, 'due': 39, 'expected': 39,
'follows': 39, 'from': 40, 'is': 28, 'lands': 39, 'll': 27, 'not': 42, 'off': 40, 'promised': 39, 'should': 27, 'to':
43, 'will': 27}, {'back': 38, 'sent': 38, 'signed': 38}, {'us': 38}, {'arrive': 38, 'be': 45, 'come': 38, 'follow':
38, 'land': 38, 'reach': 46}, {'to': 47}, {'sheet': 48}, {'...': 37, '<owed_thing>': 44, 'agreement': 48, 'answer':
48, 'contract': 48, 'copy': 48, 'decision': 48, 'deck': 48, 'docs': 48, 'documents': 48, 'draft': 48, 'feedback': 48,
'figures': 48, 'invoice': 48, 'list': 48, 'numbers': 48, 'offer': 48, 'order': 48, 'paperwork': 48, 'payment': 48,
'po': 48, 'proposal': 48, 'quote': 48, 'report': 48, 'samples': 48, 'specs': 48, 'term': 49}, {'arrives': 39,
'awaited': 39, 'coming': 39, 'due': 39, 'expected': 39, 'follows': 39, 'lands': 39, 'promised': 39}, {'<owed_thing>':
51}, {'^': 52}, {'<owed_thing>': 51, 'agreement': 48, 'answer': 48, 'contract': 48, 'copy': 48, 'decision': 48,
'deck': 48, 'docs': 48, 'documents': 48, 'draft': 48, 'feedback': 48, 'figures': 48, 'invoice': 48, 'list': 48,
'numbers': 48, 'offer': 48, 'order': 48, 'paperwork': 48, 'payment': 48, 'po': 48, 'proposal': 48, 'quote': 48,
'report': 48, 'samples': 48, 'specs': 48, 'term': 49}, {'^': 54}, {'<view>': 22, '^': 50, 'blood': 53, 'final': 55,
'first': 55, 'full': 53, 'lab': 53, 'new': 53, 'revised': 53, 'second': 53, 'signed': 55, 'test': 53}, {'': (5,
'mine')}, {'<until>': 57}, {'it': 58, 'one': 58, 'that': 58, 'them': 58}, {'^': 59}, {'have': 60}, {'getting': 60},
{'get': 60, 'have': 60, 'receive': 60, 'see': 60}, {'can': 61, 'get': 60, 'gets': 60, 'is': 62, 'll': 63, 's': 62,
'will': 63}, {'^': 19}, {':': 65}, {'...': 66}, {'by': 67, 'on': 67, 'over': 67, 'via': 67}, {'N': 68}, {':': 21,
'from': 69}, {'N': 19}, {'to': 71}, {'<bid>': 19, '<imperative>': 19, 'ask': 71, 'call': 71, 'meet': 71, 'ring': 71,
'see': 71, 'speak': 72, 'talk': 72}, {'^': 73}, {'': (0, 'missed')}, {'<until>': 75, 'D': 75, 'all': 75, 'from': 75,
'till': 75, 'today': 75, 'until': 75, 'with': 75}, {'': (6, 'theirs')}, {'<to_do>': 77}, {'^': 78}, {'to': 79},
{'down': 80, 'due': 80, 'meant': 80, 'supposed': 80}, {'place': 13}, {'mine': 13, 'my': 82, 'our': 82, 'ours': 13,
'us': 13}, {'to': 83}, {'at': 83, 'to': 83}, {'are': 81, 'at': 83, 'is': 81, 'over': 84, 'round': 85, 's': 81, 'to':
83}, {'N': 86}, {'<bid>': 19, 'ask': 19, 'go': 19, 'take': 19}, {'^': 88}, {':': 89}, {'...': 90, 'mine': 13, 'my':
82, 'our': 82, 'ours': 13, 'us': 13}, {'...': 90}, {'to': 79, 'with': 75}, {'bed': 75}, {'low': 75, 'up': 75},
{'<until>': 75, 'D': 75, 'all': 75, 'from': 75, 'till': 75, 'today': 75, 'until': 75, 'w': 75, 'with': 75}, {'office':
76}, {'office': 76, 'the': 97}, {'of': 98}, {'weather': 75}, {'the': 100}, {'abroad': 76, 'away': 76, 'down': 93,
'due': 80, 'in': 94, 'laid': 95, 'meant': 80, 'off': 96, 'ooo': 76, 'out': 99, 'poorly': 75, 'supposed': 80,
'traveling': 76, 'travelling': 76, 'under': 101}, {'...': 90, 'to': 83}, {'come': 23}, {'awaited': 23, 'due': 23,
'outstanding': 23, 'overdue': 23, 'pending': 23, 'to': 104}, {'awaited': 23, 'due': 23, 'outstanding': 23, 'overdue':
23, 'pending': 23, 'still': 105, 'to': 104}, {'are': 106, 'awaited': 23, 'due': 23, 'is': 106, 'outstanding': 23,
'overdue': 23, 'pending': 23, 's': 106, 'still': 105, 'to': 104}, {'<owed_thing>': 107}, {'...': 12}, {'for': 109,
'out': 109, 'over': 109, 'round': 109, 'to': 109}, {'me': 110, 'us': 110}, {'...': 12, 'a': 109, 'my': 109, 'our':
109, 'the': 109}, {'up': 112}, {'arrange': 112, 'book': 112, 'confirm': 112, 'fix': 112, 'plan': 112, 'propose': 112,
'schedule': 112, 'set': 113, 'suggest': 112}, {'to': 114}, {'touch': 115}, {'in': 116}, {'called': 115, 'emailed':
115, 'got': 117, 'mailed': 115, 'messaged': 115, 'phoned': 115, 'rang': 115, 'texted': 115, 'wrote': 115}, {'^': 108,
'abroad': 76, 'asked': 111, 'assistant': 118, 'away': 76, 'down': 93, 'due': 80, 'ea': 118, 'in': 94, 'invited': 111,
'laid': 95, 'meant': 80, 'off': 96, 'office': 118, 'ooo': 76, 'out': 99, 'pa': 118, 'poorly': 75, 'secretary': 118,
'supposed': 80, 'team': 118, 'traveling': 76, 'travelling': 76, 'under': 101}, {'^': 78, 'mine': 13, 'my': 82, 'our':
82, 'ours': 13, 'us': 13}, {'with': 75}, {'abroad': 76, 'away': 76, 'down': 121, 'in': 94, 'laid': 95, 'off': 96,
'ooo': 76, 'out': 99, 'poorly': 75, 'traveling': 76, 'travelling': 76, 'under': 101}, {':': 74, 'abroad': 76, 'and':
87, 'are': 81, 'at': 91, 'away': 76, 'by': 92, 'in': 92, 'is': 102, 'off': 76, 'on': 92, 'ooo': 76, 'out': 99, 'over':
103, 'round': 85, 's': 119, 'to': 120, 'traveling': 76, 'travelling': 76, 'via': 92, 'was': 122}, {'<until>': 57, 'D':
57}, {'<them>': 124, 'N': 124}, {'to': 125}, {'<them>': 58, 'N': 58}, {'across': 126, 'back': 126, 'is': 28, 'll': 27,
'off': 126, 'out': 126, 'over': 126, 'should': 27, 'to': 127, 'will': 27}, {'<them>': 23, 'N': 23}, {'from': 129},
{'by': 129, 'from': 129, 'with': 129}, {'<me>': 38}, {'to': 132}, {'back': 133, 'from': 30, 'out': 133, 'over': 133,
'to': 132}, {'D': 57}, {'<them>': 135}, {'to': 136}, {'across': 137, 'back': 137, 'off': 137, 'on': 137, 'out': 137,
'over': 137}, {'me': 24, 'us': 24}, {'with': 139}, {'to': 139}, {'arrive': 140, 'be': 140, 'come': 141, 'get': 141,
'land': 140, 'reach': 139}, {'arriving': 31, 'awaited': 131, 'coming': 134, 'due': 31, 'going': 138, 'in': 33,
'landing': 31, 'on': 35, 'outstanding': 131, 'pending': 131, 'to': 142}, {'hands': 135, 'inbox': 135, 'letterbox':
135, 'mailbox': 135, 'postbox': 135}, {'<their>': 144}, {'back': 133, 'in': 145, 'out': 133, 'over': 133, 'to': 132},
{'': (7, 'waiting'), 'D': 23}, {'<them>': 147, 'N': 147}, {'by': 129, 'from': 148, 'with': 129}, {'back': 133, 'out':
133, 'over': 133, 'to': 132}, {'from': 148}, {'from': 148, 'to': 125}, {'<until>': 23}, {'<them>': 153, 'N': 153,
'me': 58, 'us': 58}, {'<me>': 38, '<them>': 124, 'N': 124}, {'to': 155}, {'<me>': 38, '<them>': 58, 'N': 58},
{'across': 126, 'back': 156, 'off': 126, 'out': 156, 'over': 156, 'round': 126, 'to': 157, 'up': 126}, {'across': 126,
'back': 126, 'off': 126, 'out': 126, 'over': 126, 'round': 126, 'up': 126}, {'across': 126, 'back': 126, 'off': 126,
'on': 137, 'out': 126, 'over': 126, 'round': 126, 'up': 126}, {'across': 137, 'back': 137, 'off': 137, 'on': 137,
'out': 137, 'over': 137, 'to': 125}, {'across': 126, 'back': 156, 'in': 145, 'off': 161, 'on': 137, 'out': 156,
'over': 156, 'round': 126, 'to': 155, 'up': 126}, {'in': 145}, {'across': 126, 'back': 126, 'off': 126, 'on': 137,
'out': 126, 'over': 126, 'round': 126, 'to': 125, 'up': 126}, {'<their>': 144, 'the': 32}, {'arriving': 31, 'awaited':
131, 'coming': 134, 'due': 31, 'going': 164, 'in': 165, 'landing': 31, 'off': 138, 'on': 35, 'outstanding': 131,
'pending': 131, 'to': 142}, {'desk': 135}, {'<their>': 167}, {'<them>': 135, 'me': 24, 'us': 24}, {'in': 145, 'on':
168, 'with': 169}, {'<me>': 38, 'me': 24, 'us': 24}, {'back': 133, 'out': 133, 'over': 133, 'to': 171}, {'in': 145,
'with': 139}, {'arrive': 140, 'be': 170, 'come': 172, 'get': 141, 'go': 164, 'land': 173, 'reach': 139}, {'D': 23,
'by': 38, 'for': 38, 'from': 148, 'on': 38, 'to': 125}, {'awaited': 131, 'outstanding': 131, 'pending': 131},
{'<until>': 57, 'D': 57, 'end': 124, 'side': 124, 'team': 124}, {'me': 177, 'my': 177, 'our': 177, 'us': 177}, {'at':
178, 'by': 178, 'from': 178}, {'hands': 135, 'inbox': 135, 'letterbox': 135, 'mailbox': 135}, {'<their>': 180},
{'done': 179, 'given': 179, 'in': 181, 'mailed': 179, 'on': 168, 'provided': 179, 'sent': 179, 'shared': 179,
'submitted': 179, 'uploaded': 179, 'with': 169}, {'arrive': 140, 'be': 182, 'come': 141, 'get': 141, 'land': 140,
'reach': 139}, {'<owed_thing>': 128, '<until>': 130, 'are': 143, 'arrives': 146, 'awaited': 149, 'come': 150, 'comes':
150, 'coming': 151, 'due': 152, 'expected': 151, 'from': 154, 'gets': 158, 'getting': 159, 'go': 160, 'goes': 162,
'going': 160, 'hits': 163, 'is': 166, 'lands': 146, 'll': 174, 'outstanding': 131, 'owed': 126, 'owing': 126,
'pending': 131, 'promised': 175, 're': 36, 's': 36, 'shall': 142, 'should': 142, 'still': 176, 'to': 183, 'will':
174}, {'to': 127}, {'drafting': 23, 'finishing': 23, 'preparing': 23, 'printing': 23, 'sending': 23, 'signing': 23},
{'are': 186, 'is': 186, 're': 186, 's': 186}, {'<them>': 38, 'N': 38, 'to': 125}, {'<them>': 124, 'N': 124, 'follow':
39}, {'...': 185, 'across': 126, 'arrives': 39, 'awaited': 39, 'back': 126, 'coming': 39, 'due': 39, 'expected': 39,
'follows': 39, 'from': 40, 'he': 187, 'is': 28, 'lands': 39, 'll': 27, 'not': 42, 'off': 188, 'out': 126, 'over': 126,
'promised': 39, 'she': 187, 'should': 27, 'they': 187, 'to': 189, 'will': 27}, {'...': 126}, {'N': 57}, {'to': 192},
{'promised': 23, 'reckons': 23, 'said': 23, 'says': 23, 'swears': 23}, {'$$': 23, '<they>': 194}, {'<until>': 195,
'D': 195}, {'D': 77}, {'<me>': 197}, {'D': 77, 'to': 198}, {'across': 199, 'back': 199, 'over': 199, 'round': 199},
{'...': 200}, {'<their>': 201, 'it': 201, 'me': 77, 'that': 201, 'the': 201, 'them': 201, 'us': 77}, {'with': 192},
{'<me>': 77, '<them>': 124, 'N': 124}, {'to': 204}, {'across': 126, 'back': 205, 'off': 126, 'out': 126, 'over': 126,
'to': 125}, {'...': 126, 'to': 47}, {'me': 77, 'us': 77}, {'up': 203}, {'back': 193}, {'across': 126, 'back': 126,
'off': 126, 'out': 126, 'over': 126, 'to': 125}, {'<me>': 77}, {'to': 212}, {'back': 213, 'me': 77, 'us': 77},
{'know': 77}, {'<me>': 215}, {'out': 193}, {'N': 57, 'arrive': 38, 'be': 45, 'come': 38, 'follow': 38, 'land': 38,
'reach': 46}, {'to': 218}, {'back': 213}, {'...': 184, '<owed_thing>': 190, 'agreement': 48, 'amended': 191, 'answer':
48, 'apologise': 193, 'apologize': 193, 'ask': 192, 'back': 196, 'bringing': 202, 'chase': 192, 'check': 203, 'clean':
191, 'coming': 206, 'congratulate': 192, 'contract': 48, 'copy': 48, 'corrected': 191, 'decision': 48, 'deck': 48,
'docs': 48, 'documents': 48, 'draft': 207, 'drafting': 208, 'dropping': 202, 'emailing': 202, 'feedback': 48,
'figures': 48, 'final': 191, 'finding': 208, 'first': 191, 'follow': 209, 'forwarding': 202, 'full': 191, 'get': 210,
'gets': 211, 'getting': 214, 'giving': 208, 'goes': 211, 'going': 211, 'introduce': 192, 'invite': 192, 'invoice': 48,
'lending': 208, 'letting': 216, 'list': 48, 'making': 208, 'my': 191, 'new': 191, 'numbers': 48, 'offer': 48, 'order':
48, 'our': 191, 'paperwork': 48, 'pay': 192, 'payment': 48, 'ping': 192, 'po': 48, 'posting': 202, 'pricing': 208,
'proper': 191, 'proposal': 48, 'quote': 48, 'quoting': 208, 'reach': 217, 'remind': 192, 'report': 219, 'reporting':
220, 'reverting': 220, 'revised': 191, 'samples': 48, 'send': 192, 'sending': 202, 'showing': 208, 'signed': 191,
'sorting': 208, 'specs': 48, 'tell': 192, 'telling': 208, 'term': 49, 'texting': 208, 'thank': 192, 'updated': 191,
'write': 192, 'writing': 208}, {'is': 28, 'll': 27, 'should': 27, 'to': 127, 'will': 27}, {'<owed_thing>': 222, 'are':
36, 'is': 36, 're': 36, 's': 36}, {'<them>': 58, 'N': 58, 'follow': 39}, {'...': 185, 'arrives': 39, 'awaited': 39,
'coming': 39, 'due': 39, 'expected': 39, 'follows': 39, 'from': 40, 'is': 28, 'lands': 39, 'll': 27, 'not': 42, 'off':
40, 'promised': 39, 'should': 27, 'to': 224, 'will': 27}, {'...': 223, '<owed_thing>': 225, 'agreement': 48, 'answer':
48, 'contract': 48, 'copy': 48, 'decision': 48, 'deck': 48, 'docs': 48, 'documents': 48, 'draft': 48, 'feedback': 48,
'figures': 48, 'invoice': 48, 'list': 48, 'numbers': 48, 'offer': 48, 'order': 48, 'paperwork': 48, 'payment': 48,
'po': 48, 'proposal': 48, 'quote': 48, 'report': 48, 'samples': 48, 'specs': 48, 'term': 49}, {'^': 226, 'blood': 53,
'final': 55, 'first': 55, 'full': 53, 'lab': 53, 'new': 53, 'revised': 53, 'second': 53, 'signed': 55, 'test': 53},
{'of': 65}, {'favour': 228}, {'against': 65, 'for': 65, 'in': 229}, {'against': 65, 'firmly': 230, 'for': 65, 'in':
229, 'strongly': 230}, {'s': 23}, {'<their>': 23, 'N': 232}, {'^': 233}, {'^': 57}, {'<them>': 235, 'N': 235},
{'<did_free>': 9, 'owe': 236}, {'<owed_thing>': 29}, {'...': 238, '<owed_thing>': 225, 'agreement': 48, 'answer': 48,
'contract': 48, 'copy': 48, 'decision': 48, 'deck': 48, 'docs': 48, 'documents': 48, 'draft': 48, 'feedback': 48,
'figures': 48, 'invoice': 48, 'list': 48, 'numbers': 48, 'offer': 48, 'order': 48, 'paperwork': 48, 'payment': 48,
'po': 48, 'proposal': 48, 'quote': 48, 'report': 48, 'samples': 48, 'specs': 48, 'term': 49}, {'^': 239, 'blood': 53,
'final': 55, 'first': 55, 'full': 53, 'lab': 53, 'new': 53, 'revised': 53, 'second': 53, 'signed': 55, 'test': 53},
{'': (11, 'thinking')}, {'N': 241}, {'about': 242, 'of': 242}, {'': (0, 'missed'), 'times': 75}, {'time': 75},
{'again': 75, 'both': 244, 'each': 245, 'every': 245, 'only': 75, 'twice': 75}, {'machine': 246}, {'': (4,
'needs_from_me')}, {'<until>': 248, 'before': 248, 'by': 248, 'until': 248}, {'...': 249}, {'my': 250, 'our': 250},
{'^': 251}, {'<them>': 13, 'N': 13}, {'meet': 253, 'see': 253, 'visit': 253}, {'to': 254}, {'down': 255, 'out': 255,
'over': 255, 'round': 255, 'to': 254, 'up': 255}, {'<det>': 19, '<my>': 19, 'N': 19, 'all': 19, 'in': 19, 'it': 19,
'more': 19, 'off': 19, 'on': 19, 'out': 19, 'them': 19, 'up': 19}, {'<bid>': 19, '<bid_it>': 257}, {'^': 258}, {'^':
258, 'that': 21, 'to': 259}, {'^': 20, 'that': 21, 'to': 21}, {'reckons': 260, 'said': 260, 'says': 260, 'thinks':
261}, {'$$': 75}, {'tone': 263}, {'': (13, 'talk')}, {'accounts': 265}, {'all': 266}, {'out': 231}, {'...': 12, 'D':
11, 'later': 11}, {'N': 269}, {'w': 270, 'with': 270}, {'up': 271}, {'^': 19, 'against': 65, 'firmly': 230, 'for': 65,
'in': 229, 'strongly': 230}, {'to': 109, 'w': 109, 'with': 109}, {'away': 274, 'back': 274, 'down': 274, 'out': 274,
'over': 274, 'round': 274, 'to': 109, 'up': 274, 'w': 109, 'with': 109}, {'owe': 236}, {'...': 22, ':': 21}, {'N':
277}, {'from': 278}, {'<them>': 13, 'N': 13, 'away': 274, 'back': 274, 'down': 274, 'out': 274, 'over': 274, 'round':
274, 'to': 109, 'up': 274, 'w': 109, 'with': 109}, {'$$': 75, 'tone': 263}, {'reckons': 261, 'said': 261, 'says': 261,
'thinks': 261}, {'<until>': 248}, {'<owed_thing>': 283}, {'...': 284}, {'^': 285}, {'^': 285, 'a': 286, 'an': 286},
{'...': 283, '<until>': 248}, {'...': 283}, {'...': 284, '<owed_thing>': 288, 'all': 289, 'my': 250, 'our': 250,
'some': 289, 'the': 289, 'those': 289}, {'...': 284, '<owed_thing>': 288}, {'^': 291}, {'^': 290, 'a': 292, 'an':
292}, {'better': 19, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'nuts': 19, 'overpaying': 19, 'right': 19,
'silly': 19, 'stupid': 19, 'too': 19, 'undercharging': 19, 'underpricing': 19, 'wise': 19, 'wrong': 19}, {'^': 294},
{'be': 295}, {'am': 295, 'are': 295, 'd': 296, 'm': 295, 're': 295, 'were': 295, 'would': 296}, {'<i>': 297}, {'<i>':
297, 'that': 298}, {'saying': 265}, {'are': 300, 'say': 265}, {'': (13, 'talk'), 'are': 265, 'got': 265, 'had': 265,
'has': 265, 'is': 265, 'left': 265, 'might': 265, 'quit': 265, 's': 265, 'was': 265, 'were': 265, 'will': 265},
{'are': 265, 'got': 265, 'had': 265, 'has': 265, 'is': 265, 'left': 265, 'might': 265, 'quit': 265, 's': 265, 'was':
265, 'were': 265, 'will': 265}, {'': (13, 'talk'), '<they>': 303}, {'<they>': 302, 'it': 265, 'on': 265, 'that': 304},
{'<they>': 303}, {'<they>': 303, 'that': 306}, {'it': 265}, {'has': 308, 'is': 265}, {'answering': 247, 'answerphone':
246, 'vm': 246, 'voicemail': 246}, {'down': 13, 'in': 13, 'over': 13, 'round': 13, 'up': 13}, {'w': 109, 'with': 109},
{'call': 312, 'meeting': 312}, {'N': 311, 'a': 313, 'breakfast': 312, 'brunch': 312, 'coffee': 312, 'dinner': 312,
'drinks': 312, 'lunch': 312, 'tea': 312}, {'...': 12, 'meet': 253, 'see': 253, 'visit': 253}, {'to': 315, 'w': 109,
'with': 109}, {'away': 274, 'back': 274, 'down': 316, 'out': 316, 'over': 316, 'round': 316, 'to': 315, 'up': 316,
'w': 109, 'with': 109}, {'<verb3>': 265}, {'': (13, 'talk'), 'N': 265}, {'<they>': 265, 'N': 318, 'it': 265, 'on':
265, 'that': 319}, {'': (13, 'talk'), '<they>': 303, 'N': 265}, {'<they>': 302, 'N': 318, 'it': 265, 'on': 265,
'that': 321}, {'<they>': 265, 'it': 265, 'on': 265, 'that': 265}, {'^': 108}, {'<they>': 241}, {'<they>': 241, 'that':
325}, {'<they>': 265}, {'did': 327, 'does': 327, 'has': 327, 'is': 327, 'was': 327, 'will': 327}, {'hear': 38}, {'^':
329}, {'gather': 265, 'hear': 265, 'll': 330, 'understand': 265}, {'': (15, 'gave:intro')}, {'N': 332}, {'N': 333},
{'off': 263}, {'busy': 263, 'dead': 263, 'engaged': 263, 'switched': 335}, {'busy': 263, 'dead': 263, 'engaged': 263,
'is': 336, 's': 336, 'seems': 265, 'switched': 335, 'was': 336}, {'bringing': 208, 'drafting': 208, 'dropping': 208,
'emailing': 208, 'finding': 208, 'forwarding': 208, 'getting': 208, 'giving': 208, 'lending': 208, 'making': 208,
'posting': 208, 'pricing': 208, 'quoting': 208, 'sending': 208, 'showing': 208, 'sorting': 208, 'telling': 208,
'texting': 208, 'writing': 208}, {'^': 338, 'answering': 247, 'answerphone': 246, 'reckons': 260, 'said': 260, 'says':
260, 'thinks': 261, 'vm': 246, 'voicemail': 246}, {'has': 308}, {'whole': 75}, {'$$': 75, 'again': 75, 'all': 75,
'both': 75, 'each': 75, 'every': 75, 'for': 75, 'still': 75, 'the': 341}, {'again': 75, 'all': 75, 'both': 75, 'each':
75, 'every': 75, 'for': 75, 'still': 75, 'the': 341}, {'busy': 342, 'dead': 342, 'engaged': 342, 'off': 343,
'switched': 335}, {'busy': 342, 'dead': 342, 'engaged': 342, 'is': 344, 'off': 343, 's': 344, 'switched': 335, 'was':
344}, {'like': 265}, {'says': 265}, {'<them>': 13, 'N': 269}, {'1': 75}, {'call': 75, 'meeting': 75}, {'up': 75},
{'off': 75}, {'one': 75}, {'to': 353}, {'1': 349, '1on1': 75, 'appointment': 75, 'board': 350, 'breakfast': 75,
'call': 75, 'catch': 351, 'coffee': 75, 'demo': 75, 'dinner': 75, 'interview': 75, 'kick': 352, 'kickoff': 75,
'lunch': 75, 'meeting': 75, 'offsite': 75, 'one': 354, 'party': 75, 'retro': 75, 'review': 75, 'session': 75, 'slot':
75, 'stand': 351, 'standup': 75, 'sync': 75, 'weekly': 75, 'workshop': 75, 'zoom': 75}, {'': (0, 'missed'), '1': 349,
'1on1': 75, 'appointment': 75, 'board': 350, 'breakfast': 75, 'call': 75, 'catch': 351, 'coffee': 75, 'demo': 75,
'dinner': 75, 'interview': 75, 'kick': 352, 'kickoff': 75, 'lunch': 75, 'meeting': 75, 'offsite': 75, 'one': 354,
'party': 75, 'retro': 75, 'review': 75, 'session': 75, 'slot': 75, 'stand': 351, 'standup': 75, 'sync': 75, 'weekly':
75, 'workshop': 75, 'zoom': 75}, {'1': 349, '1on1': 75, 'appointment': 75, 'board': 355, 'breakfast': 75, 'call': 75,
'catch': 351, 'coffee': 75, 'daily': 355, 'demo': 75, 'dinner': 75, 'interview': 75, 'kick': 352, 'kickoff': 75,
'lunch': 75, 'meeting': 75, 'monthly': 355, 'offsite': 75, 'one': 354, 'party': 75, 'quarterly': 355, 'retro': 75,
'review': 75, 'session': 75, 'slot': 75, 'stand': 351, 'standup': 75, 'sync': 75, 'team': 355, 'weekly': 356,
'workshop': 75, 'zoom': 75}, {'s': 357}, {'<their>': 357, 'D': 357, 'N': 358, 'my': 357, 'our': 357, 'the': 357,
'this': 357}, {'touch': 75}, {'in': 360}, {'see': 75}, {'': (0, 'missed'), 'up': 75}, {'base': 75}, {'ask': 75,
'check': 75, 'drop': 75, 'email': 75, 'get': 361, 'give': 75, 'go': 362, 'invite': 75, 'look': 363, 'message': 75,
'phone': 75, 'ping': 75, 'pop': 75, 'reply': 75, 'ring': 75, 'send': 75, 'text': 75, 'thank': 75, 'touch': 364,
'write': 75}, {'really': 365}, {'<owed_thing>': 185}, {'...': 367, '<owed_thing>': 211}, {'^': 368}, {'...': 284,
'<owed_thing>': 288, 'all': 289, 'my': 289, 'our': 289, 'some': 289, 'the': 289, 'those': 289}, {'^': 370, 'a': 292,
'an': 292}, {'of': 234}, {'sign': 372}, {'s': 75}, {'<their>': 75, 'N': 374}, {'N': 265}, {'from': 375, 'that': 376,
'through': 375, 'via': 375}, {'back': 75, 'in': 360}, {'apologise': 75, 'apologize': 75, 'ask': 75, 'check': 75,
'congratulate': 75, 'drop': 75, 'email': 75, 'get': 378, 'give': 75, 'go': 362, 'invite': 75, 'look': 363, 'message':
75, 'phone': 75, 'ping': 75, 'pop': 75, 'reply': 75, 'ring': 75, 'send': 75, 'text': 75, 'thank': 75, 'touch': 364,
'write': 75}, {'to': 379}, {'<them>': 235}, {'say': 265}, {'N': 318, 'that': 376}, {'to': 365}, {'ought': 384,
'should': 365}, {'<i>': 297, '^': 258, 'just': 21, 'that': 298, 'to': 259}, {'are': 265}, {'t': 19}, {'<bid>': 19,
'<bid_it>': 257, 'always': 19, 'build': 19, 'buy': 19, 'charge': 19, 'cut': 19, 'don': 388, 'dont': 19, 'double': 19,
'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'keep': 19, 'launch': 19, 'never': 19, 'raise': 19, 'sell': 19,
'ship': 19, 'start': 19, 'stop': 19, 'test': 19, 'try': 19, 'use': 19, 'wait': 19}, {'^': 389}, {'^': 389, 'just': 21,
'to': 390}, {'<i>': 297, '^': 389, 'just': 21, 'that': 298, 'to': 390}, {'later': 11}, {'N': 393}, {'': (13, 'talk'),
'like': 265}, {'back': 75}, {'apologise': 75, 'apologize': 75, 'ask': 75, 'check': 75, 'congratulate': 75, 'drop': 75,
'email': 75, 'get': 396, 'invite': 75, 'message': 75, 'phone': 75, 'probably': 365, 'really': 365, 'reply': 75,
'send': 75, 'text': 75, 'thank': 75, 'write': 75}, {'hear': 265}, {'i': 398}, {'from': 375, 'through': 375, 'via':
375}, {'of': 129}, {'from': 129, 'off': 129, 'out': 401}, {'...': 402}, {'^': 403}, {'...': 402, '<their>': 23, 'N':
232}, {'<their>': 404, '^': 405, 'a': 404, 'an': 404, 'any': 404, 'my': 404, 'our': 404, 'the': 404}, {'given': 406,
'sent': 406}, {'<their>': 404, '^': 403, 'a': 404, 'an': 404, 'any': 404, 'my': 404, 'our': 404, 'the': 404}, {'up':
406}, {'be': 407, 'collect': 406, 'get': 406, 'have': 408, 'hear': 408, 'pick': 409, 'receive': 406, 'see': 406},
{'after': 234, 'chasing': 234, 'lacking': 234, 'missing': 234, 'no': 373, 'owe': 236, 'short': 372, 'to': 410}, {'to':
310}, {'^': 20, 'just': 21, 'to': 21}, {'is': 265}, {'it': 58}, {'<until>': 57, '^': 415}, {'get': 416, 'have': 416,
'see': 416}, {'could': 417, 'd': 417, 'll': 417, 'will': 417, 'would': 417}, {'<they>': 418}, {'promised': 419,
'said': 419, 'swore': 419}, {'<i>': 420}, {'...': 185, 'across': 126, 'arrives': 39, 'awaited': 39, 'back': 126,
'coming': 39, 'due': 39, 'expected': 39, 'follows': 39, 'from': 40, 'is': 28, 'lands': 39, 'll': 27, 'not': 42, 'off':
188, 'out': 126, 'over': 126, 'promised': 39, 'should': 27, 'to': 189, 'will': 27}, {'...': 223, '<owed_thing>': 422,
'agreement': 48, 'answer': 48, 'contract': 48, 'copy': 48, 'decision': 48, 'deck': 48, 'docs': 48, 'documents': 48,
'draft': 48, 'feedback': 48, 'figures': 48, 'invoice': 48, 'list': 48, 'numbers': 48, 'offer': 48, 'order': 48,
'paperwork': 48, 'payment': 48, 'po': 48, 'proposal': 48, 'quote': 48, 'report': 48, 'samples': 48, 'specs': 48,
'term': 49}, {'^': 423, 'blood': 53, 'buzz': 414, 'final': 55, 'first': 55, 'full': 53, 'lab': 53, 'new': 53,
'revised': 53, 'rumour': 414, 'second': 53, 'signed': 55, 'test': 53, 'word': 414}, {'say': 265, 'to': 79}, {'<them>':
57, 'N': 57}, {'forward': 426, 'intro': 426, 'introduce': 426, 'send': 426, 'share': 426}, {'': (12, 'task')}, {'^':
427, 'do': 428}, {'<them>': 75, 'N': 75}, {'of': 430}, {'<them>': 75, 'N': 75, 'hold': 431}, {'to': 430}, {'call':
430, 'catch': 430, 'get': 432, 'hunt': 430, 'nail': 430, 'pin': 430, 'raise': 430, 'reach': 430, 'ring': 430, 'see':
430, 'speak': 433, 'track': 430}, {'to': 434}, {'$$': 75, 'again': 75, 'both': 244, 'each': 245, 'every': 245, 'only':
75, 'twice': 75}, {'from': 278, 'has': 308, 'is': 265}, {'<bid>': 19, 'go': 19}, {'^': 438}, {'^': 20, 'not': 439},
{'t': 439}, {'to': 410}, {'<did_free>': 9, '<i>': 18, '<their>': 56, '<they>': 64, '<view>': 70, 'N': 123, '^': 221,
'a': 227, 'advised': 231, 'after': 234, 'also': 237, 'an': 240, 'annoyed': 243, 'answering': 247, 'answerphone': 246,
'anxious': 243, 'argued': 231, 'awaiting': 252, 'awaits': 252, 'away': 256, 'basically': 262, 'blood': 53, 'busy':
264, 'by': 267, 'came': 268, 'catching': 272, 'chasing': 234, 'collecting': 253, 'counseled': 273, 'counselled': 273,
'curious': 243, 'cycling': 275, 'd': 21, 'definitely': 276, 'dm': 279, 'driving': 280, 'dropping': 253, 'email': 279,
'engaged': 281, 'essentially': 282, 'excited': 243, 'expect': 287, 'expecting': 293, 'expects': 293, 'feels': 299,
'fetching': 253, 'figures': 299, 'final': 55, 'first': 55, 'flying': 275, 'folk': 301, 'from': 278, 'full': 53,
'gather': 305, 'gathered': 307, 'going': 275, 'gossip': 309, 'got': 310, 'having': 314, 'he': 80, 'heading': 317,
'hear': 320, 'heard': 322, 'hearing': 323, 'her': 324, 'his': 324, 'honestly': 282, 'hope': 326, 'hoping': 326,
'hosting': 253, 'how': 328, 'i': 331, 'intro': 334, 'it': 337, 'jealous': 243, 'just': 339, 'lab': 53, 'lacking': 234,
'legend': 340, 'line': 345, 'literally': 282, 'looks': 346, 'mail': 279, 'market': 347, 'meeting': 348, 'message':
279, 'missed': 359, 'missing': 234, 'must': 366, 'my': 369, 'need': 287, 'needed': 371, 'needs': 293, 'new': 53, 'no':
373, 'note': 279, 'noticed': 377, 'now': 276, 'number': 345, 'off': 317, 'only': 310, 'ought': 380, 'our': 369, 'owe':
381, 'people': 382, 'phone': 345, 'picking': 253, 'planning': 11, 'popping': 256, 'proud': 243, 'read': 383, 'really':
385, 'reckons': 386, 'revised': 53, 'rumor': 340, 'rumour': 340, 'rumours': 387, 'said': 391, 'saw': 377, 'says': 392,
'second': 53, 'see': 377, 'seeing': 394, 'seemingly': 265, 'seems': 395, 'she': 80, 'short': 372, 'should': 397,
'signed': 55, 'simply': 282, 'so': 399, 'sounds': 346, 'spotted': 400, 'still': 411, 'straight': 412, 'street': 347,
'suggests': 413, 'taking': 253, 'talk': 414, 'test': 53, 'text': 279, 'that': 421, 'the': 424, 'their': 324, 'they':
425, 'thinking': 243, 'thinks': 299, 'to': 429, 'traveling': 275, 'travelling': 275, 'trying': 435, 'understand': 307,
'visiting': 394, 'vm': 436, 'voicemail': 436, 'want': 287, 'wanted': 371, 'wants': 293, 'warned': 231, 'was': 231,
'what': 328, 'whatsapp': 279, 'when': 328, 'where': 328, 'which': 421, 'why': 328, 'wish': 326, 'wishing': 326,
'word': 437, 'worried': 243, 'would': 440, 'wouldn': 441, 'wouldnt': 439, 'yet': 442}, {'from': 192}, {'...': 444},
{'get': 445}, {'N': 428}, {'...': 447}, {'you': 448}, {'done': 448}, {'congrats': 448, 'congratulations': 448,
'happy': 448, 'hello': 448, 'hi': 448, 'sorry': 448, 'thank': 449, 'thanks': 448, 'well': 450}, {'^': 446, 'say': 451,
'wish': 451}, {'^': 0}, {'free': 453}, {'bono': 453}, {'for': 454, 'free': 453, 'help': 453, 'helping': 453, 'pro':
455, 'unpaid': 453}, {'for': 454, 'free': 453, 'help': 453, 'helping': 453, 'of': 456, 'pro': 455, 'unpaid': 453},
{'': (18, 'gave:mentoring')}, {'^': 458}, {'': (18, 'gave:mentoring'), 'students': 459}, {'^': 460, 'at': 459},
{'for': 454, 'free': 453, 'help': 453, 'helping': 453, 'mentoring': 461, 'pro': 455, 'unpaid': 453, 'volunteering':
453}, {'for': 454, 'free': 453, 'help': 453, 'helping': 453, 'mentoring': 461, 'of': 462, 'pro': 455, 'unpaid': 453,
'volunteering': 453}, {'calls': 75}, {'afternoon': 457, 'day': 457, 'days': 457, 'evening': 457, 'h': 463, 'hour':
463, 'hours': 463, 'hr': 463, 'hrs': 463, 'missed': 464, 'morning': 457}, {'minute': 263}, {'last': 466}, {'the':
467}, {'me': 263, 'us': 263}, {'$$': 75, 'again': 263, 'at': 468, 'last': 466, 'on': 469}, {'$$': 75, 'again': 263,
'at': 468, 'back': 263, 'last': 466, 'on': 469, 'out': 263}, {'<off_it>': 471}, {'be': 472}, {'to': 473}, {'been':
472}, {'<off_it>': 471, 'been': 472}, {'been': 472, 'being': 472, 'gets': 472, 'got': 472, 'had': 474, 'has': 475,
'is': 472, 's': 476, 'was': 472, 'were': 472}, {'N': 477}, {'<off_it>': 470, 'been': 472, 'being': 472, 'gets': 472,
'got': 472, 'had': 474, 'has': 475, 'is': 472, 's': 476, 'skipped': 75, 'w': 478, 'was': 472, 'were': 472, 'with':
478}, {'1': 479}, {'skipped': 75}, {'': (17, 'gave:knowledge')}, {'^': 482}, {'about': 483, 'in': 483, 'on': 483,
'through': 483}, {'about': 483, 'for': 483, 'in': 483, 'on': 483}, {'...': 484, 'about': 483, 'for': 483, 'in': 483,
'on': 483, 'up': 485}, {'<them>': 486, 'N': 486}, {'<them>': 482, 'N': 482}, {'to': 488}, {'...': 489}, {'for': 488,
'to': 488}, {'...': 491}, {'^': 492}, {'<them>': 483, 'N': 483}, {'<them>': 483, 'N': 483, '^': 490, 'how': 483, 'my':
493, 'our': 493, 'the': 493, 'to': 494, 'what': 483, 'when': 483, 'where': 483, 'which': 483, 'why': 483}, {'': (20,
'gave:referral')}, {'<them>': 496}, {'to': 497}, {'...': 498}, {'^': 499}, {'of': 500}, {'': (16, 'gave:feedback')},
{'^': 502}, {'^': 502, 'about': 503, 'back': 503, 'on': 503, 'to': 503}, {'^': 496}, {'to': 505}, {'along': 506, 'on':
506, 'over': 506, 'to': 505}, {'card': 507, 'cv': 507, 'details': 507, 'name': 507, 'number': 507, 'portfolio': 507,
'profile': 507, 'resume': 507}, {'for': 505, 'of': 505, 'to': 505}, {'<contact_of>': 496, '<contact_thing>': 496},
{'^': 510}, {'s': 511}, {'': (19, 'gave:resource')}, {'<useful>': 513}, {'...': 514, '<useful>': 513}, {'<useful>':
513, 's': 510}, {'...': 516, '<useful>': 513}, {'a': 515, 'an': 515, 'my': 517, 'our': 517, 'some': 515, 'that': 515,
'the': 517, 'this': 515, 'three': 515, 'two': 515}, {'<remarks_on>': 503}, {'<contact_of>': 509, '<contact_thing>':
509, 'few': 519}, {'a': 515, 'an': 515, 'my': 515, 'our': 515, 'some': 515, 'that': 515, 'the': 515, 'this': 515},
{'^': 521}, {'few': 519}, {'<remarks_on>': 503, 'a': 523, 'detailed': 519, 'honest': 519, 'my': 519, 'our': 519,
'some': 519, 'the': 519, 'written': 519}, {'<contact_of>': 509, '<contact_thing>': 509, '<remarks_on>': 503}, {'a':
515, 'an': 515, 'my': 515, 'our': 515, 'some': 515, 'that': 515, 'the': 515, 'this': 515, 'three': 515, 'two': 515},
{'<contact_of>': 509, '<contact_thing>': 509, '<remarks_on>': 503, '^': 526, 'a': 520, 'detailed': 519, 'honest': 519,
'my': 525, 'our': 525, 'some': 519, 'the': 525, 'written': 519}, {'<contact_of>': 509, '<contact_thing>': 509,
'<remarks_on>': 503, 'N': 512, '^': 518, 'a': 520, 'across': 522, 'back': 524, 'detailed': 519, 'honest': 519, 'my':
525, 'on': 522, 'our': 525, 'over': 527, 'some': 519, 'the': 525, 'written': 519}, {'^': 521, 'across': 522, 'on':
522, 'over': 522}, {'<them>': 513, 'N': 513}, {'to': 530, 'with': 530}, {'<them>': 513}, {'to': 532, 'with': 532},
{'...': 531, 'along': 533, 'on': 533, 'over': 533, 'to': 530, 'with': 530}, {'<useful>': 534}, {'...': 535,
'<useful>': 534}, {'...': 531, 'to': 530, 'with': 530}, {'<useful>': 537}, {'...': 538, '<useful>': 537}, {'along':
533, 'on': 533, 'over': 533, 'to': 532, 'with': 532}, {'<useful>': 540}, {'...': 541, '<useful>': 540}, {'a': 536,
'an': 536, 'my': 536, 'our': 536, 'some': 539, 'that': 542, 'the': 536}, {'<remarks_on>': 504}, {'<contact_of>': 501,
'<contact_thing>': 501, 'few': 544}, {'a': 539, 'an': 539, 'my': 539, 'our': 539, 'some': 539, 'the': 539}, {'^':
546}, {'^': 502, 'back': 503}, {'<remarks_on>': 548}, {'few': 549}, {'<remarks_on>': 548, 'a': 550, 'detailed': 549,
'honest': 549, 'my': 549, 'some': 549, 'written': 549}, {'<contact_of>': 501, '<contact_thing>': 501},
{'<contact_of>': 501, '<contact_thing>': 501, '^': 546, 'a': 552, 'the': 552}, {'<contact_of>': 501,
'<contact_thing>': 501, 'few': 549}, {'<contact_of>': 501, '<contact_thing>': 501, '<remarks_on>': 548, '^': 546, 'a':
554, 'detailed': 549, 'honest': 549, 'my': 549, 'some': 549, 'the': 552, 'written': 549}, {'<contact_of>': 513,
'<contact_thing>': 513, '<useful>': 513}, {'...': 556, '<contact_of>': 513, '<contact_thing>': 513, '<useful>': 513},
{'a': 557, 'an': 557, 'my': 557, 'our': 557, 'the': 557}, {'^': 558}, {'<them>': 559}, {'<contact_of>': 501,
'<contact_thing>': 501, '<remarks_on>': 504, '<their>': 508, '<them>': 528, 'N': 529, '^': 543, 'a': 545, 'across':
547, 'along': 547, 'back': 551, 'detailed': 544, 'honest': 544, 'my': 544, 'off': 547, 'on': 553, 'over': 555,
'round': 547, 'some': 544, 'the': 552, 'to': 560, 'written': 544}, {'...': 57}, {'...': 135, '<them>': 562, 'both':
57}, {'<give1>': 563}, {'^': 57, 'with': 235}, {'^': 57, 'off': 565, 'out': 565, 'up': 565, 'with': 235}, {'<them>':
566, 'N': 566}, {'at': 109, 'down': 109, 'for': 109, 'in': 109, 'on': 109, 'out': 109, 'over': 109, 'to': 109, 'up':
109, 'with': 109}, {'...': 135}, {'^': 569}, {'<giveinf>': 57}, {'^': 571}, {'for': 572, 'to': 572, 'with': 572},
{'...': 124}, {'^': 574}, {'<them>': 575, 'N': 575, '^': 569}, {'...': 135, '<giveinf>': 57}, {'^': 577}, {'for': 578,
'to': 572, 'with': 572}, {'...': 12, '^': 571}, {'...': 12, '^': 571, 'call': 11, 'have': 11, 'meet': 11, 'see': 11,
'speak': 11, 'talk': 11, 'visit': 11}, {'at': 109, 'down': 109, 'for': 580, 'in': 109, 'on': 109, 'out': 109, 'over':
109, 'to': 581, 'up': 109, 'with': 580}, {'<them>': 575, 'N': 575, 'together': 109}, {'<them>': 575, 'N': 575},
{'...': 12, 'at': 109, 'down': 109, 'for': 109, 'in': 109, 'on': 109, 'out': 109, 'over': 109, 'to': 109, 'up': 109,
'with': 109}, {'of': 570}, {'charge': 586}, {'up': 573}, {'...': 12, 'call': 11, 'have': 11, 'meet': 11, 'see': 11,
'speak': 11, 'talk': 11, 'visit': 11}, {'at': 109, 'down': 109, 'for': 109, 'in': 109, 'on': 109, 'out': 109, 'over':
109, 'to': 589, 'up': 109, 'with': 109}, {'hook': 579}, {'the': 591}, {'...': 12, '^': 569}, {'for': 570}, {'in':
573}, {'^': 23}, {'on': 596}, {'waiting': 597}, {'...': 12, '<them>': 575, 'N': 575, '^': 569}, {'...': 12, 'to':
434}, {'orders': 573}, {'<making>': 567, '<outing>': 109, 'attending': 109, 'away': 568, 'booked': 568, 'booking':
570, 'bound': 573, 'bringing': 576, 'calling': 570, 'catching': 109, 'celebrating': 109, 'charged': 573, 'chasing':
570, 'collecting': 570, 'cooking': 109, 'delivering': 570, 'doing': 109, 'down': 579, 'drafting': 570, 'driving': 109,
'dropping': 576, 'due': 582, 'emailing': 570, 'finishing': 570, 'flying': 109, 'getting': 583, 'giving': 584, 'going':
585, 'handling': 570, 'having': 109, 'heading': 585, 'hosting': 109, 'in': 587, 'introducing': 570, 'left': 573,
'lending': 584, 'lined': 588, 'mailing': 570, 'making': 570, 'meant': 573, 'measuring': 570, 'meeting': 109,
'obliged': 573, 'off': 590, 'on': 592, 'ordering': 570, 'out': 568, 'paying': 570, 'picking': 593, 'planning': 11,
'playing': 109, 'posting': 570, 'presenting': 109, 'printing': 570, 'responsible': 594, 'ringing': 570, 'roped': 595,
'running': 109, 'seeing': 109, 'sending': 576, 'sharing': 570, 'showing': 109, 'signed': 588, 'speaking': 109,
'still': 598, 'taking': 599, 'tasked': 573, 'texting': 570, 'traveling': 109, 'travelling': 109, 'trying': 600,
'under': 601, 'visiting': 109, 'watching': 109, 'writing': 570}, {'<outing>': 109, 'away': 568, 'booked': 568, 'due':
568, 'going': 568, 'heading': 568, 'off': 568, 'out': 568}, {'<outing>': 109, 'away': 568, 'booked': 568, 'due': 585,
'going': 568, 'having': 109, 'heading': 568, 'meeting': 109, 'off': 585, 'out': 568}, {'...': 12, 'got': 109}, {'got':
109}, {'am': 603, 'are': 604, 'fly': 109, 'have': 605, 'm': 603, 'meet': 109, 're': 603, 'travel': 109, 've': 606},
{'N': 607}, {'together': 109}, {'<making>': 567, '<outing>': 109, 'attending': 109, 'away': 568, 'booked': 568,
'booking': 570, 'bound': 573, 'bringing': 570, 'calling': 570, 'catching': 109, 'celebrating': 109, 'charged': 573,
'chasing': 570, 'collecting': 570, 'cooking': 109, 'delivering': 570, 'doing': 109, 'down': 579, 'drafting': 570,
'driving': 109, 'dropping': 570, 'due': 582, 'emailing': 570, 'finishing': 570, 'flying': 109, 'getting': 609,
'going': 585, 'handling': 570, 'having': 109, 'heading': 585, 'hosting': 109, 'in': 587, 'introducing': 570, 'left':
573, 'lined': 588, 'mailing': 570, 'making': 570, 'meant': 573, 'measuring': 570, 'meeting': 109, 'obliged': 573,
'off': 590, 'on': 592, 'ordering': 570, 'out': 568, 'paying': 570, 'picking': 593, 'planning': 11, 'playing': 109,
'posting': 570, 'presenting': 109, 'printing': 570, 'responsible': 594, 'ringing': 570, 'roped': 595, 'running': 109,
'seeing': 109, 'sending': 570, 'sharing': 570, 'showing': 109, 'signed': 588, 'speaking': 109, 'taking': 593,
'tasked': 573, 'texting': 570, 'traveling': 109, 'travelling': 109, 'trying': 109, 'under': 601, 'visiting': 109,
'watching': 109, 'writing': 570}, {'there': 263}, {'attend': 263, 'be': 611, 'come': 263, 'go': 263}, {'t': 612},
{'not': 612}, {'for': 136}, {'across': 137, 'back': 137, 'done': 615, 'off': 137, 'over': 137, 'ready': 615, 'to':
136, 'w': 136, 'with': 136}, {'...': 616}, {'^': 617}, {'get': 618, 'have': 618, 'mentioned': 265, 'met': 265,
'missed': 359, 'offered': 265, 'promised': 265, 'said': 265, 'seen': 265, 'sent': 265, 'told': 265}, {'': (0,
'missed'), '$$': 75}, {'attend': 620, 'be': 611, 'call': 75, 'come': 263, 'go': 620, 'meet': 75, 'reach': 75, 'see':
75, 'speak': 75, 'talk': 75, 'visit': 75}, {'not': 621}, {'attend': 620, 'be': 611, 'call': 75, 'come': 263, 'go':
620, 'happen': 75, 'meet': 75, 'see': 75, 'speak': 75, 'talk': 75, 'visit': 75}, {'t': 623}, {'attend': 620, 'be':
611, 'call': 75, 'come': 263, 'go': 620, 'meet': 75, 'see': 75, 'speak': 75, 'talk': 75, 'visit': 75}, {'call': 11,
'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk': 11, 'visit': 11}, {'to': 626}, {'how': 483}, {'N': 109}, {'N':
109, 'to': 629, 'with': 629}, {'mentioned': 265, 'met': 265, 'missed': 359, 'offered': 265, 'promised': 265, 'said':
265, 'seen': 265, 'sent': 265, 'told': 265}, {'1': 13}, {'D': 11, 'again': 12, 'next': 12}, {'up': 13}, {'one': 13},
{'to': 635}, {'call': 13}, {'1': 632, 'appointment': 13, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 634,
'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'follow': 634, 'interview': 13, 'lunch':
13, 'meeting': 13, 'mtg': 13, 'one': 636, 'phone': 637, 'session': 13, 'supper': 13, 'sync': 13, 'tea': 13, 'video':
637, 'workshop': 13, 'zoom': 13}, {'...': 12, '1': 632, 'D': 11, 'appointment': 13, 'breakfast': 13, 'brunch': 13,
'call': 13, 'catch': 634, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'follow': 634,
'interview': 13, 'lunch': 13, 'meeting': 13, 'mtg': 13, 'one': 636, 'phone': 637, 'session': 13, 'supper': 13, 'sync':
13, 'tea': 13, 'video': 637, 'workshop': 13, 'zoom': 13}, {'up': 639}, {'1': 632, 'another': 638, 'appointment': 13,
'board': 638, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 634, 'chat': 13, 'coffee': 13, 'date': 13, 'demo':
13, 'dinner': 13, 'drinks': 13, 'final': 638, 'first': 638, 'follow': 640, 'interview': 13, 'lunch': 13, 'meeting':
13, 'monthly': 638, 'mtg': 13, 'one': 636, 'phone': 637, 'quick': 638, 'second': 638, 'session': 13, 'short': 638,
'supper': 13, 'sync': 13, 'tea': 13, 'team': 638, 'video': 637, 'weekly': 638, 'workshop': 13, 'zoom': 13}, {'N': 13},
{'meet': 642, 'see': 642, 'visit': 642}, {'1': 632, 'a': 641, 'an': 641, 'another': 638, 'appointment': 13, 'board':
638, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 634, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13,
'dinner': 13, 'drinks': 13, 'final': 638, 'first': 638, 'follow': 640, 'interview': 13, 'lunch': 13, 'meeting': 13,
'monthly': 638, 'mtg': 13, 'my': 641, 'one': 636, 'our': 641, 'phone': 637, 'quick': 638, 'second': 638, 'session':
13, 'short': 638, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 638, 'the': 641, 'to': 643, 'video': 637, 'weekly':
638, 'workshop': 13, 'zoom': 13}, {'1': 632, 'N': 633, 'a': 641, 'an': 641, 'another': 638, 'appointment': 13,
'board': 638, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 634, 'chat': 13, 'coffee': 13, 'date': 13, 'demo':
13, 'dinner': 13, 'drinks': 13, 'final': 638, 'first': 638, 'follow': 640, 'got': 644, 'interview': 13, 'lunch': 13,
'meeting': 13, 'missed': 359, 'monthly': 638, 'mtg': 13, 'my': 641, 'one': 636, 'our': 641, 'phone': 637, 'quick':
638, 'second': 638, 'session': 13, 'short': 638, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 638, 'the': 641, 'to':
643, 'video': 637, 'weekly': 638, 'workshop': 13, 'zoom': 13}, {'N': 633}, {'attending': 109, 'booking': 570,
'catching': 109, 'celebrating': 109, 'chasing': 570, 'collecting': 570, 'cooking': 109, 'delivering': 570, 'doing':
109, 'drafting': 570, 'driving': 109, 'emailing': 570, 'finishing': 570, 'flying': 109, 'getting': 609, 'going': 109,
'having': 109, 'heading': 109, 'hosting': 109, 'mailing': 570, 'measuring': 570, 'meeting': 109, 'ordering': 570,
'picking': 593, 'playing': 109, 'posting': 570, 'presenting': 109, 'printing': 570, 'ringing': 570, 'running': 109,
'seeing': 109, 'showing': 109, 'speaking': 109, 'taking': 109, 'texting': 570, 'traveling': 109, 'travelling': 109,
'trying': 109, 'visiting': 109, 'watching': 109}, {'at': 109, 'back': 109, 'in': 109, 'over': 109, 'with': 109},
{'be': 648, 'get': 618, 'have': 618}, {'...': 12, 'D': 11, 'again': 12, 'next': 12}, {'N': 650, 'to': 629, 'with':
629}, {'to': 643}, {'reply': 75}, {'answer': 75}, {'a': 653, 'an': 654, 'past': 75, 'there': 75, 'through': 75},
{'it': 75}, {'got': 655, 'made': 656}, {'ask': 75, 'check': 75, 'drop': 75, 'email': 75, 'get': 361, 'give': 75, 'go':
362, 'have': 75, 'invite': 75, 'look': 363, 'message': 75, 'phone': 75, 'ping': 75, 'pop': 75, 'reply': 75, 'ring':
75, 'send': 75, 'text': 75, 'thank': 75, 'touch': 364, 'write': 75}, {'to': 658}, {'...': 135, 'D': 57}, {'^': 660},
{'get': 661, 'have': 661, 'receive': 661, 'see': 661}, {'to': 662}, {'able': 663}, {'be': 664, 'get': 661, 'have':
661, 'receive': 661, 'see': 661}, {'can': 662, 'could': 662, 'd': 662, 'll': 665, 'will': 662, 'would': 662},
{'<they>': 666}, {'<they>': 666, 'that': 667}, {'...': 124, 'D': 57}, {'^': 669}, {'get': 670, 'have': 670, 'receive':
661, 'see': 670}, {'be': 664, 'get': 670, 'have': 670, 'receive': 661, 'see': 670}, {'can': 662, 'could': 671, 'd':
671, 'll': 672, 'will': 671, 'would': 671}, {'<them>': 668, '<they>': 673, 'N': 668, 'that': 667}, {'internet': 75,
'news': 75, 'paper': 75, 'radio': 75, 'tv': 75}, {'the': 675}, {'on': 75}, {'in': 676, 'it': 677, 'on': 676}, {'to':
75}, {'': (0, 'missed'), 'ask': 75, 'check': 75, 'drop': 75, 'email': 75, 'get': 361, 'give': 75, 'go': 362, 'invite':
75, 'look': 363, 'message': 75, 'phone': 75, 'ping': 75, 'pop': 75, 'reply': 75, 'ring': 75, 'send': 75, 'text': 75,
'thank': 75, 'touch': 364, 'write': 75}, {'to': 680}, {'have': 679, 'must': 75, 'need': 679, 'ought': 681, 'should':
680}, {'<bid>': 265, '<bid_of>': 265}, {'<i>': 265, '<they>': 666}, {'<i>': 265, '<they>': 673, '^': 683, 'that':
684}, {'^': 683}, {'be': 648}, {'been': 75, 'called': 75, 'gone': 75, 'met': 75, 'phoned': 75, 'replied': 75, 'rung':
75, 'seen': 75, 'visited': 75, 'written': 75}, {'have': 688, 'probably': 365, 'really': 365}, {'...': 58}, {'^': 690},
{'get': 691, 'have': 691, 'see': 691}, {'could': 692, 'd': 692, 'll': 692, 'will': 692, 'would': 692}, {'<they>':
693}, {'<i>': 265}, {'<i>': 265, 'that': 695}, {'<they>': 666, '^': 683, 'that': 667}, {'<them>': 685, 'N': 697},
{'<giveinf>': 235, '^': 57}, {'to': 699}, {'trying': 435}, {'1': 632, 'a': 641, 'an': 641, 'another': 638,
'appointment': 13, 'been': 701, 'board': 638, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 634, 'chat': 13,
'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 638, 'first': 638, 'follow': 640, 'got':
644, 'interview': 13, 'lunch': 13, 'meeting': 13, 'missed': 359, 'monthly': 638, 'mtg': 13, 'my': 641, 'one': 636,
'our': 641, 'phone': 637, 'quick': 638, 'second': 638, 'session': 13, 'short': 638, 'supper': 13, 'sync': 13, 'tea':
13, 'team': 638, 'the': 641, 'to': 643, 'video': 637, 'weekly': 638, 'workshop': 13, 'zoom': 13}, {'': (23,
'contact')}, {'s': 703}, {'': (23, 'contact'), 'N': 704, 'hers': 703, 'his': 703, 'theirs': 703}, {'at': 705, 'by':
703, 'due': 627, 'off': 627, 'planning': 11, 'with': 703}, {'get': 618, 'have': 618}, {'^': 564, 'am': 602, 'and':
608, 'are': 610, 'can': 613, 'cannot': 612, 'cant': 612, 'could': 614, 'couldn': 613, 'couldnt': 612, 'd': 619, 'did':
622, 'didn': 624, 'didnt': 625, 'due': 627, 'explained': 628, 'go': 630, 'had': 631, 'have': 645, 'host': 646, 'im':
647, 'll': 649, 'm': 602, 'meet': 651, 'missed': 359, 'must': 366, 'need': 652, 'never': 657, 'not': 657, 'off': 627,
'ought': 659, 'promised': 674, 're': 610, 'read': 678, 'really': 682, 'said': 685, 'saw': 678, 'say': 686, 'see': 651,
'shall': 687, 'should': 689, 'swore': 694, 'thought': 696, 'told': 698, 'undertake': 700, 'undertook': 700, 've': 702,
'visit': 651, 'was': 706, 'were': 706, 'will': 649, 'would': 707}, {'through': 483, 'thru': 483}, {'all': 709,
'right': 709, 'through': 483, 'thru': 483}, {'<them>': 710, 'N': 710}, {'<work_thing>': 502}, {'^': 712}, {'': (16,
'gave:feedback'), '<work_thing>': 502}, {'...': 713, '^': 714}, {'s': 715}, {'<them>': 502, 'N': 502}, {'for': 717},
{'...': 718}, {'s': 503}, {'<their>': 503, 'N': 720}, {'<their>': 503, 'N': 720, '^': 719}, {'<their>': 715, 'N': 716,
'^': 719, 'on': 721, 'over': 722, 'through': 722, 'up': 722}, {'...': 90, ':': 89}, {'ask': 19, 'go': 19, 'take': 19},
{'^': 725}, {':': 726}, {'...': 727, ':': 726}, {'<told_by>': 724, '<view>': 728}, {'<bid_thing>': 19}, {'<bid>': 19,
'<bid_of>': 730}, {'^': 731}, {':': 732}, {'^': 731, 'to': 732}, {'...': 733, ':': 732, '^': 731, 'is': 734, 's': 734,
'to': 732, 'was': 734}, {'cents': 735}, {'better': 19}, {'to': 19}, {'can': 19, 'could': 19, 'd': 737, 'have': 738,
'must': 19, 'need': 738, 'ought': 738, 'shd': 19, 'should': 19, 'shouldn': 388, 'shouldnt': 19}, {'^': 739}, {'<bid>':
19, '<bid_of>': 730, 'ask': 19, 'can': 19, 'could': 19, 'd': 737, 'go': 19, 'have': 738, 'must': 19, 'need': 738,
'ought': 738, 'shd': 19, 'should': 19, 'shouldn': 388, 'shouldnt': 19, 'take': 19}, {'<i>': 740, '^': 741}, {':':
742}, {'': (3, 'advice'), '<bid>': 19, '<bid_of>': 730, 'ask': 19, 'can': 19, 'could': 19, 'd': 737, 'go': 19, 'have':
738, 'must': 19, 'need': 738, 'ought': 738, 'shd': 19, 'should': 19, 'shouldn': 388, 'shouldnt': 19, 'take': 19},
{'<i>': 740, '^': 744}, {'nutshell': 66}, {'...': 66, 'a': 746, 'short': 66}, {'': (3, 'advice'), '<bid>': 19,
'<bid_of>': 730}, {'<i>': 740, '^': 19}, {'^': 748}, {'<i>': 740, '^': 748, 'clear': 65, 'simple': 65, 'that': 749,
'to': 750}, {'<i>': 740}, {'<i>': 740, '^': 731, 'that': 752, 'to': 732}, {'...': 743, ':': 745, '<i>': 740, '^': 731,
'about': 67, 'at': 67, 'basically': 66, 'in': 747, 'is': 751, 'on': 67, 'over': 67, 're': 67, 's': 753, 'that': 752,
'to': 732, 'was': 751}, {'^': 19, 'that': 65, 'to': 65}, {'^': 19, 'is': 755, 's': 755, 'that': 65, 'to': 65, 'was':
755}, {'feeling': 735}, {'...': 733, ':': 732}, {'take': 758}, {'orth': 758}, {'cents': 735, 'pence': 758, 'penn':
760}, {'...': 729, '2': 736, '2c': 735, '<told_by>': 724, '<view>': 754, 'advice': 756, 'counsel': 756, 'gut': 757,
'hot': 759, 'recommendation': 756, 'suggestion': 756, 'tip': 756, 'tuppence': 758, 'two': 761, 'view': 756},
{'afford': 19}, {'t': 763}, {'can': 764, 'cannot': 763, 'mustn': 388, 'mustnt': 19, 'oughtn': 388, 'oughtnt': 19,
'want': 738}, {'better': 19, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'wise': 19}, {'be': 766, 'best': 19,
'better': 19, 'do': 737}, {'^': 767}, {'^': 765, 'd': 768, 'had': 768, 'would': 768}, {'': (3, 'advice'), 'big': 19,
'early': 19, 'for': 19, 'slow': 19, 'straight': 19, 'to': 19, 'with': 19}, {'go': 19, 'her': 19, 'him': 19, 'it': 19,
'the': 19, 'them': 19}, {'<bid>': 19, '<bid_it>': 257, 'ask': 19, 'go': 770, 'let': 771}, {'big': 19, 'early': 19,
'for': 19, 'slow': 19, 'straight': 19, 'to': 19, 'with': 19}, {'<bid>': 19, '<bid_it>': 257, 'ask': 19, 'go': 773},
{'^': 774}, {'^': 772}, {'^': 772, 'like': 21, 'that': 775, 'to': 776}, {'^': 19, 'to': 65}, {'be': 778}, {'is': 778,
'was': 778, 'would': 779}, {'d': 65, 'would': 65}, {'<they>': 781}, {'me': 782, 'us': 782}, {'was': 783, 'were': 783},
{'<them>': 782, 'N': 782, 'me': 782, 'us': 782}, {'was': 785, 'were': 785}, {'<they>': 784, 'it': 786, 'that': 786,
'this': 786}, {'answer': 780, 'fix': 780, 'key': 780, 'move': 780, 'play': 780, 'secret': 780, 'solution': 780,
'thing': 780, 'trick': 780, 'way': 780}, {'': (3, 'advice'), '<bid>': 19}, {'^': 789}, {'to': 790}, {'<i>': 769, '^':
774, 'answer': 780, 'fix': 780, 'key': 780, 'move': 780, 'my': 788, 'our': 788, 'play': 780, 'secret': 780,
'solution': 780, 'the': 788, 'thing': 780, 'trick': 780, 'way': 780}, {'<bid>': 19, 'ask': 19, 'go': 773}, {'^': 793},
{'^': 793, 'like': 21, 'that': 794, 'to': 794}, {'<me>': 795, '^': 772, 'like': 21, 'that': 794, 'to': 794}, {'<i>':
769, '<me>': 777, '^': 772, 'answer': 780, 'fix': 780, 'if': 787, 'key': 780, 'like': 21, 'move': 780, 'my': 788,
'no': 791, 'not': 791, 'our': 788, 'play': 780, 'secret': 780, 'solution': 780, 'that': 792, 'the': 788, 'thing': 780,
'to': 796, 'trick': 780, 'way': 780}, {'...': 197, '<me>': 77, 'D': 77}, {'<until>': 77}, {'...': 799}, {'<give3>':
798, '<giveinf>': 800}, {'2': 19, 'to': 19}, {'can': 19, 'could': 19, 'have': 738, 'must': 19, 'need': 802, 'ought':
738, 'shd': 19, 'should': 19, 'shouldn': 388, 'shouldnt': 19}, {'^': 803}, {'against': 19, 'off': 19}, {'^': 805},
{'': (3, 'advice'), '<bid>': 19, '<bid_of>': 730, 'against': 19, 'off': 19}, {'never': 738, 'not': 738, 'to': 19},
{'^': 808}, {'...': 809}, {'<i>': 804}, {'<i>': 804, '<me>': 806, '^': 807, 'at': 810, 'by': 810, 'during': 810, 'in':
810, 'on': 810, 'over': 810, 'that': 811, 'via': 810}, {'<i>': 804, '^': 748, 'that': 811}, {'attended': 703}, {'':
(3, 'advice'), '...': 19}, {'to': 815}, {'better': 19, 'd': 737, 'have': 816, 'must': 815, 'need': 816, 'ought': 816,
'shd': 815, 'should': 815, 'shouldn': 388, 'shouldnt': 19}, {'^': 817}, {'<i>': 818}, {'<i>': 818, 'that': 819},
{'<i>': 818, '<me>': 820, 'that': 819}, {'<i>': 818, '<me>': 820, 'back': 821, 'that': 819}, {'...': 197}, {'phone':
263}, {'<i>': 818, '<me>': 820, '^': 823, 'back': 821, 'that': 819, 'the': 824}, {'for': 212}, {'...': 826},
{'across': 77, 'back': 77, 'by': 77, 'over': 77, 'round': 77}, {'...': 828, 'across': 77, 'back': 77, 'by': 77,
'over': 77, 'round': 77, 'to': 212}, {'...': 828}, {'it': 829, 'my': 830, 'our': 830, 'that': 829, 'the': 830, 'them':
829, 'those': 829}, {'it': 823, 'my': 823, 'our': 823, 'the': 823, 'them': 823}, {'back': 213, 'it': 829, 'my': 830,
'our': 830, 'that': 829, 'the': 830, 'them': 829, 'those': 829}, {'asking': 827, 'bringing': 831, 'checking': 827,
'coming': 220, 'delivering': 832, 'digging': 827, 'drafting': 827, 'dropping': 831, 'finding': 827, 'getting': 833,
'giving': 831, 'handing': 831, 'letting': 216, 'looking': 827, 'passing': 831, 'posting': 831, 'preparing': 827,
'pulling': 827, 'putting': 827, 'reporting': 220, 'returning': 831, 'sending': 831, 'sorting': 827, 'working': 827},
{'fan': 228}, {'about': 65}, {'my': 57, 'our': 57}, {'^': 837}, {'^': 837, 'about': 838, 'for': 838, 'on': 838},
{'<good_work>': 19}, {'^': 840, 'me': 65, 'my': 65, 'our': 65, 'us': 65}, {'for': 65}, {'...': 283, 'my': 57, 'our':
57}, {'^': 289}, {'^': 843, 'a': 844, 'an': 844, 'my': 844, 'our': 844, 'some': 844, 'the': 844}, {'^': 837, 'about':
838, 'for': 845, 'on': 838}, {'on': 65}, {'back': 197, 'over': 197, 'round': 197}, {'it': 848, 'them': 848}, {'^':
849}, {'^': 837, 'about': 838, 'for': 838, 'me': 839, 'on': 838, 'us': 839}, {'...': 12, 'D': 11, 'along': 109,
'back': 109, 'by': 13, 'down': 13, 'for': 13, 'in': 13, 'out': 109, 'over': 13, 'round': 13, 'to': 13, 'up': 13,
'with': 109}, {'': (4, 'needs_from_me'), 'D': 248}, {'me': 853, 'us': 853}, {'from': 854}, {'...': 855}, {'^': 856},
{'on': 857}, {'against': 65}, {'against': 65, 'set': 859}, {'by': 13, 'down': 13, 'for': 13, 'in': 13, 'over': 13,
'round': 13, 'to': 13, 'up': 13}, {'^': 840, 'me': 65, 'us': 65}, {'on': 839}, {'out': 839}, {'for': 857}, {'': (3,
'advice'), '<good_work>': 19}, {'^': 866}, {'of': 867}, {'favor': 228, 'favour': 868}, {'delivering': 197}, {'^': 870,
'a': 835, 'in': 229}, {'me': 839}, {'at': 872}, {'^': 870}, {'against': 65, 'for': 65}, {'to': 198}, {'for': 198},
{'across': 876, 'back': 876, 'done': 877, 'off': 876, 'over': 876, 'ready': 877, 'to': 198, 'w': 198, 'with': 198},
{'...': 878}, {'^': 879}, {'D': 248}, {'...': 881, 'D': 248}, {'...': 878, 'a': 288, 'an': 288, 'everything': 288,
'it': 288, 'my': 882, 'our': 882, 'the': 288, 'them': 288}, {'^': 883}, {'get': 880, 'have': 884}, {'much': 875},
{'D': 11, 'by': 13, 'down': 13, 'for': 13, 'in': 13, 'over': 13, 'round': 13, 'to': 13, 'up': 13}, {'<until>': 248,
'from': 854}, {'...': 888, 'my': 57, 'our': 57}, {'^': 889, 'a': 844, 'an': 844, 'my': 844, 'our': 844, 'some': 844,
'the': 844}, {'...': 855, 'my': 57, 'our': 57}, {'^': 891}, {'^': 837, 'about': 838, 'for': 890, 'on': 892}, {'^':
834, 'a': 835, 'adamant': 836, 'after': 839, 'against': 841, 'all': 842, 'asking': 846, 'big': 847, 'bringing': 850,
'chasing': 851, 'coming': 852, 'counting': 858, 'dead': 860, 'dropping': 861, 'expecting': 857, 'firmly': 842, 'for':
862, 'hanging': 863, 'holding': 864, 'hoping': 865, 'in': 869, 'looking': 864, 'nagging': 839, 'not': 871, 'on': 873,
'only': 874, 'popping': 861, 'pressing': 839, 'pushing': 842, 'stopping': 861, 'strongly': 875, 'swinging': 861, 'to':
885, 'very': 886, 'visiting': 887, 'waiting': 893}, {'can': 388, 'have': 738, 'must': 19, 'need': 738, 'ought': 738,
'should': 19, 'shouldn': 388, 'shouldnt': 19}, {'^': 895}, {'<i>': 896}, {'<i>': 896, 'that': 897}, {'...': 898},
{'<i>': 804, 'at': 899, 'by': 899, 'during': 899, 'in': 899, 'on': 899, 'over': 899, 'that': 811, 'via': 899}, {'<i>':
804, 'that': 811}, {'<owed_thing>': 288}, {'^': 902}, {'^': 902, 'a': 903, 'an': 903, 'my': 903, 'our': 903, 'the':
903}, {'be': 265}, {'for': 904, 'he': 265, 'her': 265, 'his': 265, 'how': 265, 'if': 265, 'it': 265, 'she': 265,
'that': 265, 'their': 265, 'they': 265, 'to': 905, 'what': 265, 'when': 265, 'whether': 265, 'why': 265}, {'for':
904}, {'without': 469}, {'...': 908}, {'<me>': 703}, {'for': 910}, {'must': 19, 'need': 738, 'needs': 738, 'ought':
738, 'should': 19}, {'...': 912}, {'': (13, 'talk'), '<i>': 804, '^': 913}, {'<i>': 804, '^': 913, 'he': 265, 'her':
265, 'his': 265, 'how': 265, 'if': 265, 'it': 265, 'she': 265, 'that': 914, 'their': 265, 'they': 265, 'what': 265,
'when': 265, 'whether': 265, 'why': 265}, {'my': 513, 'our': 513}, {'^': 916}, {'coffee': 703, 'curry': 703, 'drink':
703, 'meal': 703, 'roast': 703}, {'a': 918, 'breakfast': 703, 'brunch': 703, 'coffee': 703, 'dinner': 703, 'drinks':
703, 'lunch': 703, 'pizza': 703, 'supper': 703, 'tea': 703}, {'<me>': 919}, {'me': 248, 'us': 248}, {'from': 921},
{'...': 922}, {'^': 923}, {'my': 882, 'our': 882}, {'^': 925}, {'<until>': 77, 'before': 77, 'till': 77, 'until': 77},
{'...': 927}, {'confirm': 928, 'decide': 928, 'deliver': 928, 'finish': 928, 'have': 928, 'know': 928, 'send': 928},
{'^': 929, 'answer': 75, 'answered': 75, 'call': 396, 'called': 396, 'came': 75, 'come': 75, 'coming': 75, 'make':
656, 'pick': 351, 'picked': 351, 'replied': 75, 'reply': 75, 'respond': 75, 'responded': 75, 'show': 75, 'showed':
75}, {'expect': 924, 'have': 926, 't': 930}, {'<me>': 806, '^': 805}, {'he': 265, 'her': 265, 'his': 265, 'how': 265,
'if': 265, 'it': 265, 'she': 265, 'that': 265, 'their': 265, 'they': 265, 'what': 265, 'when': 265, 'whether': 265,
'why': 265}, {'<me>': 919, 'for': 910}, {'answer': 75, 'answered': 75, 'call': 396, 'called': 396, 'came': 75, 'come':
75, 'coming': 75, 'make': 656, 'pick': 351, 'picked': 351, 'replied': 75, 'reply': 75, 'respond': 75, 'responded': 75,
'show': 75, 'showed': 75}, {'not': 935}, {'t': 935}, {'place': 19, 'position': 19, 'shoes': 19}, {'my': 938}, {'in':
939, 'me': 19, 'us': 19}, {'was': 940, 'were': 940}, {'<their>': 19}, {'was': 942, 'were': 942}, {'<they>': 941, 'it':
943}, {'boots': 19, 'place': 19, 'position': 19, 'shoes': 19, 'situation': 19}, {'boots': 19, 'place': 19, 'position':
19, 'seat': 19, 'shoes': 19}, {'<my>': 945, 'my': 946, 'our': 946}, {'if': 944, 'in': 947}, {'altogether': 19,
'first': 19, 'instead': 19, 'outright': 19}, {'...': 949}, {'for': 19}, {'more': 19}, {'for': 952}, {'with': 19},
{'of': 19}, {'than': 19}, {'before': 19, 'instead': 955, 'not': 19, 'over': 19, 'rather': 956}, {'...': 957}, {'on':
19}, {'rid': 955}, {'for': 19, 'with': 19}, {'': (3, 'advice'), 'for': 19}, {'off': 19, 'out': 962}, {'...': 957,
'the': 19}, {'in': 19}, {'touch': 19}, {'back': 19, 'for': 19, 'harder': 19}, {'i': 19, 'we': 19}, {'...': 957,
'with': 19}, {'clear': 19}, {'to': 19, 'with': 19}, {'twice': 19}, {'the': 19}, {'for': 973, 'until': 19}, {'away':
19}, {'...': 948, '<bid>': 950, '<giveinf>': 950, 'aim': 951, 'ask': 953, 'avoid': 19, 'begin': 954, 'build': 958,
'buy': 958, 'cap': 19, 'charge': 19, 'close': 958, 'cut': 958, 'demand': 19, 'ditch': 19, 'drop': 958, 'err': 19,
'fight': 19, 'fire': 19, 'focus': 959, 'get': 960, 'go': 961, 'hire': 19, 'hold': 963, 'insist': 19, 'keep': 964,
'kill': 19, 'launch': 958, 'lean': 19, 'lock': 965, 'move': 958, 'negotiate': 19, 'not': 966, 'open': 958, 'opt': 951,
'plump': 951, 'price': 19, 'push': 967, 'put': 964, 'raise': 19, 'rather': 968, 'resist': 19, 'sell': 964, 'shut':
958, 'skip': 19, 'sooner': 19, 'spend': 958, 'start': 969, 'steer': 970, 'stick': 971, 'stop': 958, 'take': 958,
'think': 972, 'wait': 974, 'walk': 975}, {'bringing': 831, 'dropping': 831, 'getting': 831, 'giving': 831, 'handing':
831, 'passing': 831, 'posting': 831, 'returning': 831, 'sending': 831}, {'^': 977}, {'forgotten': 263}, {'<giveinf>':
289}, {'^': 980}, {'to': 981}, {'charge': 19, 'cut': 19, 'double': 19, 'drop': 19, 'focus': 19, 'hire': 19, 'move':
19, 'raise': 19, 'rethink': 19, 'sell': 19, 'simplify': 19, 'slow': 19, 'start': 19, 'stop': 19, 'wait': 19}, {'^':
983}, {'to': 984}, {'up': 265}, {'catch': 986, 'come': 265, 'have': 265, 'meet': 265, 'see': 265, 'visit': 265},
{'<me>': 982, 'me': 985, 'to': 987, 'us': 985}, {'me': 985, 'us': 985}, {'<i>': 65}, {'<i>': 65, 'that': 990},
{'rather': 991}, {'<bid>': 19, 'bother': 19, 'go': 19, 'rush': 19, 'sign': 19, 'touch': 19}, {'^': 993}, {'^': 976,
'be': 978, 'clean': 979, 'completely': 979, 'forgotten': 263, 'get': 880, 'have': 880, 'like': 988, 'love': 989,
'much': 992, 'not': 994, 'prefer': 991, 'rather': 991, 'sooner': 991, 'totally': 979}, {'answer': 75, 'answered': 75,
'call': 396, 'called': 396, 'came': 75, 'come': 75, 'coming': 75, 'pick': 351, 'picked': 351, 'replied': 75, 'reply':
75, 'respond': 75, 'responded': 75, 'show': 75, 'showed': 75}, {'not': 996}, {'my': 75}, {'answer': 75, 'answered':
75, 'call': 396, 'called': 396, 'came': 75, 'come': 75, 'coming': 75, 'get': 998, 'got': 998, 'pick': 351, 'picked':
351, 'receive': 998, 'received': 998, 'replied': 75, 'reply': 75, 'respond': 75, 'responded': 75, 'saw': 998, 'see':
998, 'seen': 998, 'show': 75, 'showed': 75}, {'t': 999}, {'^': 929, 'answer': 75, 'answered': 75, 'call': 396,
'called': 396, 'came': 75, 'come': 75, 'coming': 75, 'pick': 351, 'picked': 351, 'replied': 75, 'reply': 75,
'respond': 75, 'responded': 75, 'show': 75, 'showed': 75}, {'t': 1001}, {'^': 929}, {'<me>': 982, '^': 370, 'a': 292,
'an': 292}, {'<owed_thing>': 288, 'all': 289, 'my': 289, 'our': 289, 'some': 289, 'the': 289, 'those': 289}, {'^':
1005, 'a': 903, 'an': 903}, {'': (4, 'needs_from_me'), '...': 283}, {'...': 284, '<owed_thing>': 288, 'all': 289,
'my': 1007, 'our': 1007, 'some': 289, 'the': 289, 'those': 289}, {'<me>': 982, '^': 1008, 'a': 292, 'an': 292},
{'off': 19}, {'better': 1010, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'nuts': 19, 'right': 738,
'undercharging': 19, 'underpricing': 19, 'wrong': 738}, {'^': 1011}, {'be': 1012}, {'^': 803, 'am': 1012, 'are': 1012,
'd': 1013, 'm': 1012, 're': 1012, 'were': 1012, 'would': 1013}, {'<i>': 1014, '^': 913}, {'<i>': 1014, '^': 913,
'that': 1015}, {'am': 1012, 'are': 1012, 'd': 1013, 'm': 1012, 're': 1012, 'were': 1012, 'would': 1013}, {'<i>':
1017}, {'<i>': 1017, '^': 731, 'that': 1018}, {'...': 881}, {'...': 855, 'my': 1020, 'our': 1020}, {'^': 1021},
{'<until>': 23, 'D': 23, 'back': 24, 'over': 24, 'round': 24}, {'it': 1023, 'them': 1023}, {'bringing': 1024,
'dropping': 1024, 'giving': 1024, 'returning': 1024}, {'...': 1025}, {'<my>': 1026, 'the': 1026}, {'^': 1027},
{'down': 703, 'in': 703, 'over': 703, 'round': 703, 'up': 703}, {'...': 908, '<me>': 1029, 'clean': 979, 'completely':
979, 'forgotten': 263, 'totally': 979}, {'<me>': 703, 'about': 703, 'back': 703, 'from': 703, 'my': 703, 'on': 703,
'to': 703}, {'not': 738, 'to': 19}, {'^': 1032}, {'^': 1032, 'again': 1033}, {'me': 1034, 'us': 1034}, {'at': 1035,
'me': 1034, 'us': 1034}, {'on': 1036}, {'at': 1035, 'away': 1036, 'me': 1034, 'us': 1034}, {'badgering': 1036,
'getting': 1037, 'going': 1037, 'nagging': 1038, 'on': 1036, 'pestering': 1036}, {'her': 23, 'his': 23, 'my': 23,
'our': 23, 'the': 23, 'their': 23}, {'^': 1040}, {'<me>': 596}, {'^': 23, 'back': 596}, {'<me>': 1043, '^': 1040},
{'<me>': 596, '^': 1040}, {'approved': 1041, 'delivered': 1041, 'given': 1042, 'got': 1042, 'paid': 1044, 'returned':
1045, 'sent': 1045, 'shown': 1042, 'signed': 1045}, {'^': 1027, 'answered': 1031, 'been': 1039, 'borrowed': 917,
'called': 1031, 'emailed': 1031, 'messaged': 1031, 'not': 1046, 'phoned': 1031, 'replied': 1031, 'responded': 1031,
'rung': 1031, 'texted': 1031, 'written': 1031}, {'<me>': 596, 'my': 75}, {'approved': 1041, 'delivered': 1041, 'get':
998, 'given': 1042, 'got': 1048, 'paid': 1044, 'receive': 998, 'received': 998, 'returned': 1045, 'saw': 998, 'see':
998, 'seen': 998, 'sent': 1045, 'shown': 1042, 'signed': 1045}, {'t': 1049}, {'^': 1027, 'answered': 1031, 'called':
1031, 'emailed': 1031, 'messaged': 1031, 'phoned': 1031, 'replied': 1031, 'responded': 1031, 'rung': 1031, 'texted':
1031, 'written': 1031}, {'t': 1046}, {'to': 987}, {'at': 899, 'by': 899, 'during': 899, 'in': 899, 'on': 899, 'over':
899, 'via': 899}, {'<i>': 804, '^': 731, 'that': 811}, {'<rel>': 703}, {'<their>': 1056}, {'d': 737, 'have': 738,
'must': 19, 'need': 738, 'ought': 738, 'should': 19, 'shouldn': 388, 'shouldnt': 19, 'want': 738}, {'^': 1058},
{'<i>': 1059}, {'<i>': 1059, 'that': 1060}, {'...': 1061, '<i>': 1059, 'about': 65, 'that': 1060}, {'^': 731, 'for':
65, 'just': 732}, {'...': 1061, '<i>': 1059, 'that': 1060}, {'^': 837, 'on': 1036}, {'^': 731, 'just': 732}, {'^':
837, 'about': 838, 'at': 1035, 'away': 1036, 'for': 838, 'me': 1034, 'on': 838, 'us': 1034}, {'^': 19, 'that': 65},
{'mind': 1068, 'opinion': 1068, 'view': 1068}, {'the': 1069}, {'my': 57, 'not': 738, 'our': 57, 'to': 19}, {'^': 1071,
'about': 838, 'again': 1033, 'for': 838, 'on': 838}, {'me': 1072, 'us': 1034}, {'at': 1073, 'me': 1034, 'us': 1034},
{'up': 263}, {'...': 1061, '<i>': 1059, '^': 1032, 'that': 1060}, {'<me>': 1076}, {'...': 888, 'my': 248, 'our': 248},
{'^': 1078, 'a': 844, 'an': 844, 'my': 844, 'our': 844, 'some': 844, 'the': 844}, {'^': 837, 'about': 838, 'for':
1079, 'on': 892}, {'^': 834, 'a': 835, 'adamant': 1062, 'after': 839, 'against': 841, 'all': 1063, 'arguing': 1064,
'asking': 846, 'badgering': 1036, 'big': 847, 'borrowing': 917, 'bringing': 850, 'chasing': 851, 'coming': 852,
'convinced': 901, 'counting': 858, 'dead': 860, 'dropping': 861, 'expecting': 857, 'firmly': 842, 'for': 862,
'getting': 1065, 'going': 1037, 'hanging': 863, 'holding': 864, 'hoping': 865, 'in': 869, 'insisting': 1064, 'like':
1066, 'looking': 864, 'nagging': 1067, 'not': 871, 'of': 1070, 'on': 1074, 'only': 874, 'pestering': 1036, 'picking':
1075, 'popping': 861, 'pressing': 839, 'pushing': 842, 'saying': 1064, 'stopping': 861, 'strongly': 875, 'suggesting':
1064, 'swinging': 861, 'telling': 1077, 'to': 885, 'very': 886, 'visiting': 887, 'waiting': 1080}, {'t': 996}, {'the':
824}, {'picking': 1075}, {'up': 1083}, {'answers': 1083, 'is': 1084, 'picked': 1085, 'picking': 1075, 'picks': 1075},
{'<me>': 734}, {'saying': 734, 'telling': 1087}, {'...': 1061, '<i>': 1059, '^': 731, 'that': 1060, 'to': 732},
{'<bid>': 19, '<bid_of>': 730, 'not': 738, 'to': 19}, {'...': 1061, '<i>': 1059, '^': 1090, 'that': 1060, 'to': 732},
{'<me>': 1091}, {'adamant': 1064, 'arguing': 1064, 'badgering': 1036, 'getting': 1037, 'going': 1037, 'insisting':
1064, 'nagging': 1038, 'on': 1036, 'pestering': 1036, 'saying': 1089, 'suggesting': 1064, 'telling': 1092}, {'soon':
23}, {'after': 23, 'as': 1094, 'once': 23, 'when': 23}, {'after': 23, 'as': 1094, 'back': 1095, 'once': 23, 'when':
23}, {'it': 1096, 'them': 1096}, {'bring': 1097, 'drop': 1097, 'give': 1097, 'hand': 1097, 'post': 1097, 'return':
1097}, {'across': 876, 'back': 876, 'done': 877, 'from': 921, 'off': 876, 'over': 876, 'ready': 877, 'to': 198, 'w':
198, 'with': 198}, {'': (5, 'mine'), '<until>': 57, 'D': 57}, {'me': 1100, 'us': 1100}, {'from': 1101}, {'...': 1102},
{'': (5, 'mine'), '...': 881}, {'...': 1099, 'a': 1103, 'an': 1103, 'my': 1104, 'our': 1104, 'the': 1103}, {'^':
1105}, {'<until>': 248, 'from': 1101}, {'...': 1107, '<until>': 248}, {'': (5, 'mine'), '...': 881, 'D': 248}, {'...':
878, 'a': 1108, 'an': 1108, 'everything': 288, 'it': 288, 'my': 1109, 'our': 1109, 'the': 1108, 'them': 288}, {'^':
1110}, {'a': 1103, 'an': 1103, 'my': 57, 'our': 57, 'the': 1103}, {'^': 1112}, {'^': 1098, 'be': 978, 'get': 1106,
'have': 1111, 'receive': 1113}, {'<giveinf>': 212}, {'^': 1115}, {'get': 904, 'have': 904, 'read': 904, 'receive':
904, 'see': 904}, {'<me>': 982, '^': 1008, 'a': 292, 'an': 292, 'to': 1117}, {'^': 370, 'a': 292, 'an': 292, 'to':
1117}, {'<owed_thing>': 283, 'by': 881, 'for': 881, 'from': 921}, {'...': 1120, '<owed_thing>': 288, 'all': 289, 'my':
1007, 'our': 1007, 'some': 289, 'the': 289, 'those': 289}, {'<me>': 982, '^': 1121, 'a': 292, 'an': 292, 'to': 1117},
{'': (0, 'missed'), 'back': 75, 'up': 75}, {'': (0, 'missed'), 'back': 75, 'my': 75, 'up': 75}, {'': (0, 'missed'),
'the': 824}, {'up': 1125}, {'answer': 75, 'answered': 1123, 'answers': 1083, 'call': 396, 'called': 1123, 'came':
1123, 'come': 75, 'coming': 75, 'emailed': 1123, 'get': 998, 'got': 1124, 'is': 1084, 'phoned': 1123, 'pick': 351,
'picked': 1126, 'picking': 1075, 'picks': 1075, 'rang': 1123, 'receive': 998, 'received': 998, 'replied': 1123,
'reply': 75, 'respond': 75, 'responded': 75, 'saw': 998, 'see': 998, 'seen': 998, 'show': 75, 'showed': 1123,
'texted': 1123, 'turned': 1123, 'wrote': 1123}, {'me': 65, 'my': 65, 'our': 65, 'us': 65}, {'me': 65, 'us': 65},
{'favor': 228, 'favour': 228}, {'a': 288, 'an': 288, 'everything': 288, 'it': 288, 'my': 882, 'our': 882, 'the': 288,
'them': 288}, {'^': 1131}, {'have': 1132}, {'^': 834, 'a': 835, 'adamant': 836, 'after': 839, 'against': 1128, 'all':
842, 'asking': 846, 'big': 847, 'bringing': 850, 'chasing': 851, 'coming': 852, 'dead': 860, 'dropping': 861,
'firmly': 842, 'for': 1129, 'hanging': 863, 'holding': 864, 'in': 1130, 'looking': 864, 'nagging': 839, 'not': 871,
'on': 873, 'only': 874, 'popping': 861, 'pressing': 839, 'pushing': 842, 'stopping': 861, 'strongly': 875, 'swinging':
861, 'to': 1133, 'very': 886, 'visiting': 887, 'waiting': 846}, {'<i>': 804, '^': 731, 'at': 899, 'by': 899, 'during':
899, 'in': 899, 'on': 899, 'over': 899, 'that': 811, 'via': 899}, {'2': 19, 'a': 19, 'an': 19, 'better': 19, 'fewer':
19, 'less': 19, 'more': 19, 'our': 19, 'some': 19, 'to': 19}, {'got': 738}, {'better': 19, 'can': 19, 'could': 19,
'd': 737, 'gotta': 19, 'have': 738, 'might': 19, 'must': 19, 'need': 1136, 'ought': 738, 'shd': 19, 'should': 19,
'shouldn': 388, 'shouldnt': 19, 've': 1137}, {'^': 1138, 'am': 1012, 'are': 1012, 'd': 1013, 'm': 1012, 're': 1012,
'were': 1012, 'would': 1013}, {'not': 19}, {'...': 912, '<bid>': 19, '<bid_of>': 730, 'always': 19, 'ask': 19, 'do':
1140, 'don': 388, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19,
'start': 19, 'stop': 19}, {'': (13, 'talk'), '<i>': 1139, '^': 913}, {'always': 19, 'ask': 19, 'do': 1140, 'don': 388,
'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19,
'stop': 19}, {'^': 1143}, {'<i>': 1139, '^': 1141, 'he': 265, 'her': 265, 'his': 265, 'how': 265, 'if': 265, 'it':
265, 'she': 265, 'that': 1142, 'their': 265, 'they': 265, 'to': 1144, 'what': 265, 'when': 265, 'whether': 265, 'why':
265}, {'': (3, 'advice'), 'better': 19, 'can': 19, 'could': 19, 'd': 737, 'gotta': 19, 'have': 738, 'might': 19,
'must': 19, 'need': 802, 'ought': 738, 'shd': 19, 'should': 19, 'shouldn': 388, 'shouldnt': 19, 've': 1137}, {'^':
1146}, {'better': 19, 'can': 19, 'could': 19, 'd': 737, 'gotta': 19, 'have': 738, 'might': 19, 'must': 19, 'need':
802, 'ought': 738, 'shd': 19, 'should': 19, 'shouldn': 388, 'shouldnt': 19, 've': 1137}, {'^': 1148}, {'<i>': 1149,
'^': 19}, {'<i>': 1147, '<me>': 65, '^': 19, 'at': 810, 'by': 810, 'during': 810, 'in': 810, 'on': 810, 'over': 810,
'that': 1150, 'to': 65, 'via': 810}, {'<i>': 1147, '<me>': 65, '^': 19, 'that': 1150, 'to': 65}, {'^': 248}, {'<me>':
1153, '<them>': 1153}, {'bring': 1154, 'email': 1154, 'forward': 1154, 'give': 1154, 'lend': 1154, 'mail': 1154,
'send': 1154, 'show': 1154}, {'<i>': 818, '<me>': 820, 'back': 821, 'bring': 1154, 'email': 1154, 'forward': 1154,
'give': 1154, 'lend': 1154, 'mail': 1154, 'send': 1154, 'show': 1154, 'that': 819, 'to': 1155}, {'^': 834, 'a': 835,
'adamant': 1062, 'after': 839, 'against': 841, 'all': 1063, 'arguing': 1064, 'asking': 846, 'badgering': 1036, 'been':
1039, 'big': 847, 'borrowing': 917, 'bringing': 850, 'chasing': 851, 'coming': 852, 'counting': 858, 'dead': 860,
'dropping': 861, 'expecting': 857, 'firmly': 842, 'for': 862, 'getting': 1065, 'going': 1037, 'got': 1028, 'hanging':
863, 'holding': 864, 'hoping': 865, 'in': 869, 'insisting': 1064, 'like': 1066, 'looking': 864, 'nagging': 1067,
'not': 871, 'of': 1070, 'on': 1074, 'only': 874, 'pestering': 1036, 'popping': 861, 'pressing': 839, 'pushing': 842,
'saying': 1064, 'stopping': 861, 'strongly': 875, 'suggesting': 1064, 'swinging': 861, 'telling': 1077, 'to': 1133,
'very': 886, 'visiting': 887, 'waiting': 1080}, {'^': 1138, 'shall': 65}, {'have': 738, 'must': 19, 'need': 19,
'should': 19}, {'^': 1159}, {'<i>': 1160, '^': 738}, {'...': 912, '<bid>': 19, '<bid_of>': 730, '<giveinf>': 19,
'always': 19, 'ask': 19, 'do': 1140, 'don': 388, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never':
19, 'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'<i>': 896, '^': 808, 'that': 897}, {'...': 1163}, {'bottle':
265}, {'kids': 265}, {'<me>': 1153, '<them>': 1153, 'a': 1165, 'the': 1166, 'wine': 265}, {'come': 265, 'you': 265},
{'worry': 265, 'you': 265}, {'t': 1169}, {'worry': 265}, {'<me>': 265}, {'to': 1172}, {'back': 1173, 'well': 265},
{'love': 265}, {'<me>': 1153, '<them>': 1153, 'her': 1175, 'his': 1175, 'my': 265}, {'luck': 265}, {'a': 265, 'fun':
265}, {'on': 265}, {'touch': 265}, {'in': 1180}, {'mind': 265}, {'hello': 265, 'hi': 265}, {'love': 265, 'regards':
265}, {'<me>': 1153, '<them>': 1153, 'my': 1184}, {'of': 265}, {'care': 265}, {'^': 1138}, {'': (13, 'talk'), '<i>':
1188, '^': 913}, {'<giveinf>': 19, 'always': 19, 'ask': 19, 'do': 1140, 'don': 388, 'dont': 19, 'drop': 19, 'fire':
19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'^': 1190, 'bring':
1154, 'email': 1154, 'forward': 1154, 'give': 1154, 'lend': 1154, 'mail': 1154, 'send': 1154, 'show': 1154}, {':': 65,
'<i>': 1158, '<me>': 1161, '^': 1162, 'at': 1164, 'bring': 1167, 'by': 1164, 'do': 1168, 'don': 1170, 'dont': 1171,
'during': 1164, 'email': 1154, 'forget': 308, 'forward': 1154, 'get': 1174, 'give': 1176, 'good': 1177, 'have': 1178,
'he': 265, 'her': 265, 'his': 265, 'hold': 1179, 'how': 265, 'if': 265, 'in': 1164, 'it': 265, 'keep': 1181, 'lend':
1154, 'mail': 1154, 'never': 1182, 'on': 1164, 'over': 1164, 'say': 1183, 'send': 1185, 'she': 265, 'show': 1154,
'start': 1186, 'stop': 308, 'take': 1187, 'thank': 265, 'that': 1189, 'their': 265, 'they': 265, 'to': 1191, 'via':
1164, 'what': 265, 'when': 265, 'whether': 265, 'why': 265}, {'<bid>': 19, '<bid_of>': 730, '<giveinf>': 19}, {'<me>':
1161, '^': 1193}, {':': 65, '<i>': 1139, '<me>': 1161, '^': 1162, 'at': 1164, 'bring': 1167, 'by': 1164, 'do': 1168,
'don': 1170, 'dont': 1171, 'during': 1164, 'email': 1154, 'forget': 308, 'forward': 1154, 'get': 1174, 'give': 1176,
'good': 1177, 'have': 1178, 'he': 265, 'her': 265, 'his': 265, 'hold': 1179, 'how': 265, 'if': 265, 'in': 1164, 'it':
265, 'keep': 1181, 'lend': 1154, 'mail': 1154, 'never': 1182, 'on': 1164, 'over': 1164, 'say': 1183, 'send': 1185,
'she': 265, 'show': 1154, 'start': 1186, 'stop': 308, 'take': 1187, 'thank': 265, 'that': 1142, 'their': 265, 'they':
265, 'to': 1191, 'via': 1164, 'what': 265, 'when': 265, 'whether': 265, 'why': 265}, {'<me>': 459}, {'a': 1103, 'an':
1103, 'the': 1103}, {'^': 1197}, {'^': 1115, 'get': 1198, 'have': 1198, 'receive': 1198}, {'^': 1115, 'have': 926},
{'^': 1027, 'not': 1046}, {'got': 1028}, {'got': 1028, 'has': 1201, 'hasn': 1052, 'hasnt': 1046, 'have': 1028,
'haven': 1052, 'havent': 1046, 's': 1202}, {'': (3, 'advice'), '...': 912}, {'<i>': 1149, '^': 913}, {'<i>': 1147,
'^': 1204, 'at': 1164, 'by': 1164, 'during': 1164, 'in': 1164, 'on': 1164, 'over': 1164, 'that': 1205, 'via': 1164},
{'<i>': 1147, '^': 1204, 'that': 1205}, {'<i>': 1160}, {'<me>': 1208}, {'<i>': 1160, 'he': 265, 'her': 265, 'his':
265, 'how': 265, 'if': 265, 'it': 265, 'she': 265, 'that': 265, 'their': 265, 'they': 265, 'what': 265, 'when': 265,
'whether': 265, 'why': 265}, {'<me>': 1210}, {'': (13, 'talk'), '<i>': 818}, {'<i>': 818, '<me>': 820, 'back': 821,
'bring': 1154, 'email': 1154, 'forward': 1154, 'give': 1154, 'he': 265, 'her': 265, 'his': 265, 'how': 265, 'if': 265,
'it': 265, 'lend': 1154, 'mail': 1154, 'send': 1154, 'she': 265, 'show': 1154, 'that': 1212, 'their': 265, 'they':
265, 'to': 1155, 'what': 265, 'when': 265, 'whether': 265, 'why': 265}, {'should': 65}, {'<i>': 1214}, {'^': 1138,
'am': 1012, 'are': 1012, 'd': 1013, 'm': 1012, 're': 1012, 'should': 65, 'were': 1012, 'would': 1013}, {'<i>': 1216,
'^': 1141, 'he': 265, 'her': 265, 'his': 265, 'how': 265, 'if': 265, 'it': 265, 'she': 265, 'that': 1142, 'their':
265, 'they': 265, 'to': 1144, 'what': 265, 'when': 265, 'whether': 265, 'why': 265}, {'': (13, 'talk'), '<i>': 1149,
'^': 913}, {'<i>': 1149, '^': 913, 'at': 899, 'by': 899, 'during': 899, 'he': 265, 'her': 265, 'his': 265, 'how': 265,
'if': 265, 'in': 899, 'it': 265, 'on': 899, 'over': 899, 'she': 265, 'that': 1218, 'their': 265, 'they': 265, 'via':
899, 'what': 265, 'when': 265, 'whether': 265, 'why': 265}, {'': (13, 'talk'), '<i>': 1017}, {'<i>': 1017, 'at': 899,
'by': 899, 'during': 899, 'he': 265, 'her': 265, 'his': 265, 'how': 265, 'if': 265, 'in': 899, 'it': 265, 'on': 899,
'over': 899, 'she': 265, 'that': 1220, 'their': 265, 'they': 265, 'via': 899, 'what': 265, 'when': 265, 'whether':
265, 'why': 265}, {'<me>': 1221}, {'away': 917, 'part': 703}, {'up': 703}, {'answered': 1031, 'called': 1031,
'emailed': 1031, 'messaged': 1031, 'phoned': 1031, 'replied': 1031, 'responded': 1031, 'rung': 1031, 'texted': 1031,
'written': 1031}, {'': (13, 'talk'), '^': 902, 'a': 903, 'an': 903, 'my': 903, 'our': 903, 'the': 903}, {'catch': 986,
'come': 265, 'get': 904, 'have': 1226, 'meet': 265, 'read': 904, 'receive': 904, 'see': 1226, 'visit': 265}, {'<me>':
982, '^': 370, 'a': 292, 'an': 292, 'to': 1227}, {'<me>': 982, '^': 370, 'a': 292, 'an': 292, 'me': 985, 'to': 1227,
'us': 985}, {'<owed_thing>': 283, 'from': 921}, {'<until>': 248, 'by': 248}, {'...': 1231}, {'...': 1230,
'<owed_thing>': 288, 'all': 289, 'my': 1232, 'our': 1232, 'some': 289, 'the': 289, 'those': 289}, {'<me>': 982, '^':
1233, 'a': 292, 'an': 292, 'me': 985, 'to': 1227, 'us': 985}, {'<i>': 804, '<me>': 806, '^': 805, 'that': 811}, {'^':
289, 'a': 844, 'an': 844, 'my': 844, 'our': 844, 'some': 844, 'the': 844}, {'for': 1236}, {'': (23, 'contact'),
'favor': 228, 'favour': 868}, {'a': 835, 'in': 229}, {'get': 880, 'have': 880}, {'a': 835, 'adamant': 1062, 'against':
841, 'all': 1063, 'arguing': 1064, 'around': 703, 'asking': 1237, 'badgering': 1036, 'big': 847, 'clear': 901, 'dead':
860, 'firmly': 842, 'for': 862, 'getting': 1037, 'going': 1037, 'in': 1238, 'insisting': 1064, 'like': 1066,
'nagging': 1038, 'not': 1239, 'of': 1070, 'on': 1036, 'pestering': 1036, 'pushing': 842, 'saying': 1064, 'strongly':
875, 'suggesting': 1064, 'telling': 1077, 'to': 1240, 'very': 886, 'waiting': 1237}, {'...': 908, '^': 20}, {'a': 835,
'adamant': 1062, 'against': 841, 'all': 842, 'arguing': 1064, 'around': 703, 'badgering': 1036, 'big': 847, 'dead':
860, 'firmly': 842, 'for': 862, 'getting': 1037, 'going': 1037, 'in': 1238, 'insisting': 1064, 'nagging': 1038, 'not':
1239, 'of': 1070, 'on': 1036, 'pestering': 1036, 'pushing': 842, 'saying': 1064, 'strongly': 875, 'suggesting': 1064,
'telling': 1077, 'to': 1240, 'very': 886}, {'be': 978, 'get': 1106, 'have': 1111, 'not': 930, 'receive': 1113}, {'t':
930}, {'<bid>': 19, 'accept': 19, 'bother': 19, 'chase': 19, 'do': 19, 'give': 19, 'go': 19, 'hire': 19, 'pay': 19,
'raise': 19, 'rush': 19, 'sell': 19, 'sign': 19, 'spend': 19, 'start': 19, 'take': 19, 'touch': 19}, {'^': 1246},
{'^': 976, 'get': 880, 'have': 880, 'like': 988, 'much': 992, 'not': 1247, 'prefer': 991, 'rather': 991, 'sooner':
991}, {'accept': 19, 'bother': 19, 'chase': 19, 'do': 19, 'give': 19, 'go': 19, 'hire': 19, 'pay': 19, 'raise': 19,
'rush': 19, 'sell': 19, 'sign': 19, 'spend': 19, 'start': 19, 'take': 19, 'touch': 19}, {'^': 1249}, {'t': 1250},
{'<bids>': 797, '^': 801, 'advised': 812, 'advises': 813, 'all': 814, 'answered': 822, 'answers': 825, 'are': 894,
'argued': 900, 'argues': 901, 'asked': 906, 'asks': 907, 'ate': 909, 'attended': 703, 'babysat': 911, 'baked': 911,
'become': 857, 'becomes': 857, 'believed': 901, 'believes': 915, 'borrowed': 917, 'borrows': 917, 'both': 814,
'bought': 920, 'bringing': 850, 'can': 931, 'cannot': 930, 'cant': 930, 'catered': 911, 'cautioned': 932, 'claims':
933, 'confirmed': 933, 'cooked': 934, 'could': 936, 'couldn': 937, 'couldnt': 935, 'd': 995, 'did': 997, 'didn': 1000,
'didnt': 999, 'doesn': 1002, 'doesnt': 1003, 'drove': 909, 'emailed': 822, 'expect': 1004, 'expected': 1006,
'expecting': 287, 'expects': 1009, 'explained': 933, 'fed': 920, 'feels': 1016, 'felt': 900, 'figures': 1019, 'get':
1022, 'gets': 1022, 'goes': 732, 'got': 1028, 'had': 1030, 'has': 1047, 'hasn': 1050, 'hasnt': 1049, 'have': 1051,
'haven': 1052, 'havent': 1046, 'heard': 933, 'hoped': 1053, 'hopes': 1053, 'insisted': 1054, 'insists': 1055,
'introduced': 1057, 'is': 1081, 'isn': 1082, 'just': 1086, 'keep': 1088, 'keeps': 1093, 'kept': 1093, 'left': 909,
'll': 1114, 'made': 920, 'mentioned': 933, 'mentions': 933, 'messaged': 822, 'met': 909, 'must': 1116, 'need': 1118,
'needed': 1119, 'needs': 1122, 'never': 1127, 'picked': 1085, 'picking': 1075, 'picks': 1075, 'plans': 1053, 'played':
911, 'proposed': 990, 'proposes': 990, 're': 1134, 'receives': 857, 'reckoned': 1135, 'reckons': 1145, 'recommended':
1151, 'recommends': 1152, 'replied': 1156, 'replies': 822, 'responded': 822, 'responds': 822, 's': 1157, 'said': 1192,
'sang': 911, 'say': 1194, 'says': 1195, 'served': 920, 'sez': 732, 'shadowed': 1196, 'shall': 1199, 'should': 1200,
'still': 1203, 'suggested': 1206, 'suggests': 1207, 'tell': 1209, 'tells': 1211, 'texted': 1213, 'think': 1215,
'thinks': 1217, 'thought': 1219, 'told': 1222, 'took': 1223, 'turned': 1224, 've': 1225, 'want': 1228, 'wanted': 1229,
'wants': 1234, 'warned': 1235, 'was': 1241, 'went': 1242, 'were': 1243, 'will': 1244, 'won': 1245, 'wont': 930,
'would': 1248, 'wouldn': 1251, 'wouldnt': 1250, 'writes': 822, 'wrote': 1213}, {'': (21, 'gave:encouragement')}, {'^':
1253}, {'natural': 1254}, {'to': 1254}, {'than': 1254}, {'alone': 1254}, {'right': 1254}, {'the': 1259}, {'best':
1254}, {'a': 1255, 'able': 1254, 'amazing': 1254, 'better': 1254, 'brilliant': 1254, 'capable': 1254, 'doing': 1254,
'going': 1256, 'gonna': 1254, 'good': 1254, 'great': 1254, 'more': 1257, 'much': 1254, 'not': 1258, 'on': 1260,
'ready': 1254, 'strong': 1254, 'the': 1261}, {'^': 1253, 'alright': 1254, 'amazing': 1254, 'brilliant': 1254, 'fine':
1254, 'good': 1254, 'grand': 1254, 'great': 1254, 'ok': 1254, 'okay': 1254, 'ready': 1254}, {'brilliantly': 1254,
'fine': 1254, 'great': 1254, 'it': 1254, 'well': 1254}, {'reason': 1254}, {'there': 1254, 'through': 1254}, {'far':
1253}, {'takes': 1254}, {'it': 1268}, {'this': 1254, 'what': 1269}, {'a': 1253, 'an': 1253, 'it': 1254}, {'off':
1254}, {'it': 1272}, {'in': 1254}, {'^': 1253, 'it': 1253}, {'ace': 1254, 'be': 1263, 'been': 1254, 'breeze': 1253,
'come': 1254, 'do': 1264, 'done': 1254, 'earned': 1254, 'every': 1265, 'find': 1254, 'fly': 1254, 'get': 1266, 'go':
1267, 'got': 1270, 'love': 1253, 'make': 1271, 'manage': 1254, 'nail': 1254, 'nothing': 1256, 'pull': 1273, 'put':
1274, 'rock': 1254, 'smash': 1254, 'suit': 1253, 'walk': 1275}, {'been': 1254, 'come': 1254, 'done': 1254, 'earned':
1254, 'every': 1265, 'got': 1270, 'nothing': 1256, 'put': 1274}, {'ace': 1254, 'be': 1263, 'breeze': 1253, 'do': 1264,
'find': 1254, 'fly': 1254, 'get': 1266, 'go': 1267, 'love': 1253, 'make': 1271, 'manage': 1254, 'nail': 1254, 'pull':
1273, 'rock': 1254, 'smash': 1254, 'suit': 1253, 'walk': 1275}, {'a': 1255, 'able': 1254, 'amazing': 1254, 'been':
1254, 'better': 1254, 'brilliant': 1254, 'capable': 1254, 'come': 1254, 'doing': 1254, 'done': 1254, 'earned': 1254,
'every': 1265, 'going': 1256, 'gonna': 1254, 'good': 1254, 'got': 1270, 'great': 1254, 'more': 1257, 'much': 1254,
'not': 1258, 'nothing': 1256, 'on': 1260, 'put': 1274, 'ready': 1254, 'strong': 1254, 'the': 1261}, {'are': 1262, 'd':
1276, 'has': 1277, 'have': 1277, 'is': 1262, 'll': 1278, 're': 1262, 's': 1279, 've': 1277, 'will': 1278, 'would':
1278}, {'<they>': 1280}, {'<they>': 1280, 'that': 1281}, {'<them>': 1282}, {'<them>': 66, 'N': 66}, {'from': 1284},
{'her': 265, 'him': 265, 'me': 265, 'them': 265, 'us': 265}, {'best': 265, 'better': 265, 'fine': 265, 'for': 1286,
'good': 265, 'ok': 265, 'okay': 265}, {'is': 1287, 's': 1287, 'suits': 1287, 'works': 1287}, {'together': 11},
{'<outing>': 11, 'at': 11, 'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11, 'doing': 11, 'driving':
11, 'flying': 11, 'getting': 1289, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11, 'in': 11, 'meeting': 11,
'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11, 'speaking': 11, 'taking':
11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11, 'with': 11}, {'<outing>': 11},
{'am': 1291, 'are': 1291, 'm': 1291, 're': 1291}, {'N': 1292}, {'1': 11}, {'up': 11}, {'one': 11}, {'to': 1296},
{'call': 11}, {'1': 1294, 'appointment': 11, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1295, 'chat': 11,
'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 1295, 'interview': 11, 'lunch': 11,
'meeting': 11, 'mtg': 11, 'one': 1297, 'phone': 1298, 'session': 11, 'supper': 11, 'sync': 11, 'tea': 11, 'video':
1298, 'workshop': 11, 'zoom': 11}, {'': (2, 'plan'), '1': 1294, 'appointment': 11, 'breakfast': 11, 'brunch': 11,
'call': 11, 'catch': 1295, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'follow':
1295, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 1297, 'phone': 1298, 'session': 11, 'supper': 11,
'sync': 11, 'tea': 11, 'video': 1298, 'workshop': 11, 'zoom': 11}, {'up': 1300}, {'1': 1294, 'another': 1299,
'appointment': 11, 'board': 1299, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1295, 'chat': 11, 'coffee': 11,
'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1299, 'first': 1299, 'follow': 1301, 'interview': 11,
'lunch': 11, 'meeting': 11, 'monthly': 1299, 'mtg': 11, 'one': 1297, 'phone': 1298, 'quick': 1299, 'second': 1299,
'session': 11, 'short': 1299, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 1299, 'video': 1298, 'weekly': 1299,
'workshop': 11, 'zoom': 11}, {'1': 1294, 'a': 1302, 'an': 1302, 'another': 1299, 'appointment': 11, 'board': 1299,
'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1295, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner':
11, 'drinks': 11, 'final': 1299, 'first': 1299, 'follow': 1301, 'interview': 11, 'lunch': 11, 'meeting': 11,
'monthly': 1299, 'mtg': 11, 'my': 1302, 'one': 1297, 'our': 1302, 'phone': 1298, 'quick': 1299, 'second': 1299,
'session': 11, 'short': 1299, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 1299, 'the': 1302, 'video': 1298, 'weekly':
1299, 'workshop': 11, 'zoom': 11}, {'1': 1294, 'a': 1302, 'an': 1302, 'another': 1299, 'appointment': 11, 'board':
1299, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1295, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11,
'dinner': 11, 'drinks': 11, 'final': 1299, 'first': 1299, 'follow': 1301, 'got': 1303, 'interview': 11, 'lunch': 11,
'meeting': 11, 'monthly': 1299, 'mtg': 11, 'my': 1302, 'one': 1297, 'our': 1302, 'phone': 1298, 'quick': 1299,
'second': 1299, 'session': 11, 'short': 1299, 'supper': 11, 'sync': 11, 'tea': 11, 'team': 1299, 'the': 1302, 'video':
1298, 'weekly': 1299, 'workshop': 11, 'zoom': 11}, {'am': 1290, 'and': 1293, 'are': 1290, 'fly': 11, 'go': 11, 'have':
1304, 'host': 11, 'm': 1290, 'meet': 11, 're': 1290, 'see': 11, 'travel': 11, 've': 1304, 'visit': 11}, {'<outing>':
11, 'attending': 11, 'catching': 11, 'celebrating': 11, 'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11,
'getting': 1289, 'going': 11, 'having': 11, 'heading': 11, 'hosting': 11, 'meeting': 11, 'picking': 11, 'playing': 11,
'presenting': 11, 'running': 11, 'seeing': 11, 'showing': 11, 'speaking': 11, 'taking': 11, 'traveling': 11,
'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11}, {'am': 1291, 'are': 1306, 'm': 1291, 're': 1291},
{'<i>': 1307}, {'me': 11, 'over': 11, 'round': 11, 'us': 11}, {'bringing': 1309, 'calling': 1309, 'collecting': 1309,
'driving': 1309, 'dropping': 1309, 'fetching': 1309, 'hosting': 1309, 'meeting': 1309, 'picking': 1309, 'ringing':
1309, 'showing': 1309, 'taking': 1309, 'treating': 1309}, {'and': 1308, 'is': 1310, 's': 1310}, {'...': 1288, '<i>':
1305, '<off_it>': 470, 'N': 1311, 'is': 1287, 's': 1287, 'suits': 1287, 'works': 1287}, {'table': 703}, {'the': 1313},
{'room': 703}, {'attendance': 703, 'the': 1315}, {'call': 703}, {'it': 703, 'the': 1317}, {'at': 1314, 'in': 1316,
'on': 1318, 'present': 703, 'there': 703}, {'all': 1319, 'also': 1319, 'at': 1314, 'both': 1319, 'in': 1316, 'on':
1318, 'present': 703, 'there': 703}, {'was': 1320, 'were': 1320}, {'N': 1321}, {'and': 1322, 'was': 1320, 'were':
1320}, {'<outing>': 109, 'attending': 109, 'away': 568, 'booked': 568, 'catching': 109, 'celebrating': 109, 'cooking':
109, 'doing': 109, 'driving': 109, 'due': 585, 'flying': 109, 'getting': 609, 'going': 585, 'having': 109, 'heading':
585, 'hosting': 109, 'meeting': 109, 'off': 585, 'out': 568, 'picking': 109, 'playing': 109, 'presenting': 109,
'running': 109, 'seeing': 109, 'showing': 109, 'speaking': 109, 'taking': 109, 'traveling': 109, 'travelling': 109,
'trying': 109, 'visiting': 109, 'watching': 109}, {'am': 603, 'are': 1324, 'fly': 109, 'have': 605, 'm': 603, 'meet':
109, 're': 603, 'travel': 109, 've': 606}, {'': (14, 'together')}, {'away': 568, 'booked': 568, 'due': 568, 'going':
568, 'heading': 568, 'off': 568, 'out': 568}, {'': (14, 'together'), 'am': 1327, 'are': 1327, 'm': 1327, 're': 1327},
{'<i>': 1325, 'N': 1321, 'i': 1326, 'me': 1328, 'myself': 1326, 'us': 1326}, {'<bid>': 19, '<bid_it>': 19}, {'^':
1330}, {':': 1331}, {':': 1331, 'D': 1332, 'back': 1332}, {'...': 12, 'D': 11, 'along': 109, 'back': 109, 'by': 109,
'down': 109, 'for': 109, 'in': 109, 'out': 109, 'over': 109, 'round': 109, 'to': 109, 'up': 109, 'with': 109}, {'at':
109, 'over': 109, 'with': 109}, {'<give1>': 800, '<giveinf>': 800, '<to_do>': 800}, {'^': 1336}, {'after': 839,
'asking': 839, 'chasing': 851, 'coming': 1334, 'hanging': 863, 'holding': 864, 'looking': 864, 'nagging': 839, 'on':
873, 'pressing': 839, 'staying': 1335, 'to': 1337, 'waiting': 839}, {'^': 77}, {'d': 1339, 'll': 1339, 'will': 1339,
'would': 1339}, {'<they>': 1340}, {'<they>': 1340, 'that': 1341}, {'<me>': 1342}, {':': 21, 'D': 22, 'back': 22},
{'ill': 75, 'sick': 75}, {'in': 1345}, {'along': 703}, {'in': 703}, {'my': 75, 'our': 75}, {'on': 1349}, {'D': 11,
'for': 12, 'to': 12}, {'by': 703}, {'...': 22}, {':': 1331, 'about': 1353, 'on': 1353, 're': 1353, 'with': 1353},
{':': 1331, 'D': 1332, 'about': 1353, 'back': 1354, 'on': 1353, 're': 1353, 'with': 1353}, {'borrowed': 917},
{'<a_chat>': 703}, {'<a_chat>': 703, 'good': 1357, 'little': 1357, 'long': 1357, 'proper': 1357, 'quick': 1357,
'short': 1357, 'wee': 1357}, {'a': 1358, 'an': 1358, 'some': 1358}, {'for': 1359}, {'...': 1360, 'for': 1359}, {'...':
1360, 'about': 1361, 'around': 1361, 'back': 1361, 'behind': 1361, 'for': 1359, 'late': 1361, 'on': 1361, 'over':
1361}, {'me': 13, 'us': 13}, {'see': 1363}, {'to': 1364, 'with': 1363}, {'...': 12, 'D': 11, 'on': 12}, {'D': 11,
'on': 12}, {'me': 1367, 'mine': 1367, 'ours': 1367, 'us': 1367}, {'by': 1366, 'in': 1366, 'off': 13, 'over': 1366,
'round': 1366, 'to': 1368}, {'...': 1369, 'by': 109, 'in': 109, 'me': 109, 'over': 109, 'round': 109, 'us': 109},
{'by': 13, 'in': 13, 'me': 109, 'over': 13, 'past': 13, 'round': 13, 'us': 109}, {'by': 109, 'in': 109, 'me': 109,
'over': 109, 'round': 109, 'us': 109}, {'...': 1369, 'by': 13, 'in': 13, 'me': 109, 'over': 13, 'past': 13, 'round':
13, 'us': 109}, {'by': 13, 'in': 13, 'out': 839, 'over': 13, 'past': 13, 'round': 13}, {'by': 13, 'in': 13, 'over':
13, 'past': 13, 'round': 13}, {'week': 75}, {'all': 1376, 'ill': 75, 'sick': 75, 'today': 75}, {'leave': 75}, {'for':
1339, 'to': 1339}, {'blower': 703, 'facetime': 703, 'hook': 1379, 'line': 703, 'phone': 703, 'skype': 703, 'teams':
703, 'whatsapp': 703, 'zoom': 703}, {'D': 11, 'annual': 1378, 'at': 872, 'blower': 703, 'facetime': 703, 'for': 12,
'holiday': 75, 'holidays': 75, 'hols': 75, 'leave': 75, 'line': 703, 'maternity': 75, 'paternity': 75, 'phone': 703,
'skype': 703, 'teams': 703, 'the': 1380, 'to': 12, 'vacation': 75, 'whatsapp': 703, 'zoom': 703}, {'sick': 75},
{'after': 839, 'asking': 839, 'back': 1365, 'borrowing': 917, 'bringing': 1370, 'calling': 1371, 'chasing': 851,
'collecting': 1370, 'coming': 1334, 'driving': 1372, 'dropping': 1373, 'fetching': 1370, 'giving': 1372, 'hanging':
863, 'here': 1365, 'holding': 864, 'hosting': 1372, 'in': 1365, 'looking': 1374, 'meeting': 1372, 'nagging': 839,
'nipping': 1375, 'off': 1377, 'on': 1381, 'out': 1382, 'picking': 1372, 'popping': 1375, 'pressing': 839, 'ringing':
1372, 'round': 1365, 'showing': 1372, 'staying': 1335, 'stopping': 1375, 'swinging': 1375, 'taking': 1372, 'to': 1337,
'treating': 1372, 'uncontactable': 75, 'unreachable': 75, 'unwell': 75, 'waiting': 839}, {'it': 703}, {'1': 349,
'1on1': 75, 'call': 75, 'meeting': 75, 'one': 354, 'session': 75, 'stand': 351, 'standup': 75, 'sync': 75}, {'1': 349,
'1on1': 75, 'board': 1385, 'call': 75, 'daily': 1385, 'meeting': 75, 'monthly': 1385, 'one': 354, 'quarterly': 1385,
'session': 75, 'stand': 351, 'standup': 75, 'sync': 75, 'team': 1385, 'weekly': 1385}, {'D': 1386, 'my': 1386, 'our':
1386, 'the': 1386, 'this': 1386}, {'i': 1326, 'me': 1326, 'myself': 1326, 'us': 1326}, {'annual': 1378, 'holiday': 75,
'holidays': 75, 'hols': 75, 'leave': 75, 'maternity': 75, 'paternity': 75, 'vacation': 75}, {'swore': 1342}, {'after':
839, 'asking': 839, 'chasing': 851, 'coming': 1334, 'hanging': 863, 'holding': 864, 'looking': 864, 'nagging': 839,
'on': 873, 'pressing': 839, 'to': 1337, 'waiting': 839}, {'a': 746, 'short': 66}, {':': 65, 'basically': 66, 'in':
1392}, {'busy': 75, 'dead': 75, 'engaged': 75, 'off': 75, 'switched': 352}, {'is': 1394, 'was': 1394}, {'hook': 1379},
{'D': 11, 'annual': 1378, 'at': 872, 'for': 12, 'holiday': 75, 'holidays': 75, 'hols': 75, 'leave': 75, 'maternity':
75, 'paternity': 75, 'the': 1396, 'to': 12, 'vacation': 75}, {'<view>': 1393, 'after': 839, 'asking': 839, 'back':
1365, 'borrowing': 917, 'bringing': 1370, 'calling': 1371, 'chasing': 851, 'collecting': 1370, 'coming': 1334,
'driving': 1372, 'dropping': 1373, 'fetching': 1370, 'giving': 1372, 'hanging': 863, 'here': 1365, 'holding': 864,
'hosting': 1372, 'in': 1365, 'line': 1395, 'looking': 1374, 'meeting': 1372, 'mobile': 1395, 'nagging': 839,
'nipping': 1375, 'number': 1395, 'off': 1377, 'on': 1397, 'out': 1382, 'phone': 1395, 'picking': 1372, 'popping':
1375, 'pressing': 839, 'ringing': 1372, 'round': 1365, 'showing': 1372, 'staying': 1335, 'stopping': 1375, 'swinging':
1375, 'taking': 1372, 'to': 1337, 'treating': 1372, 'uncontactable': 75, 'unreachable': 75, 'unwell': 75, 'waiting':
839}, {'yes': 1351}, {'': (23, 'contact'), 'attendance': 703, 'the': 1315}, {'blower': 703, 'call': 703, 'facetime':
703, 'line': 703, 'phone': 703, 'skype': 703, 'teams': 703, 'whatsapp': 703, 'zoom': 703}, {'annual': 1378, 'blower':
703, 'facetime': 703, 'holiday': 75, 'holidays': 75, 'hols': 75, 'it': 703, 'leave': 75, 'line': 703, 'maternity': 75,
'paternity': 75, 'phone': 703, 'skype': 703, 'teams': 703, 'the': 1401, 'vacation': 75, 'whatsapp': 703, 'zoom': 703},
{'all': 1319, 'also': 1319, 'around': 703, 'at': 1314, 'both': 1319, 'in': 1400, 'off': 1377, 'on': 1402, 'out': 1382,
'present': 703, 'there': 703, 'uncontactable': 75, 'unreachable': 75, 'unwell': 75}, {'blower': 703, 'facetime': 703,
'it': 703, 'line': 703, 'phone': 703, 'skype': 703, 'teams': 703, 'the': 1401, 'whatsapp': 703, 'zoom': 703}, {'all':
1319, 'also': 1319, 'around': 703, 'at': 1314, 'both': 1319, 'in': 1400, 'on': 1404, 'present': 703, 'there': 703},
{':': 21, 'about': 1353, 'on': 1353, 're': 1353, 'with': 1353}, {':': 21, 'D': 22, 'about': 1353, 'back': 1406, 'on':
1353, 're': 1353, 'with': 1353}, {'N': 1323, 'all': 814, 'and': 1329, 'answered': 1333, 'are': 1338, 'assured': 1343,
'assures': 1343, 'attended': 703, 'barked': 1344, 'borrowed': 917, 'borrows': 917, 'both': 814, 'called': 1346,
'came': 1347, 'can': 937, 'cannot': 935, 'cant': 935, 'chaired': 703, 'chipped': 1348, 'coming': 861, 'commented':
1350, 'confirmed': 1351, 'could': 936, 'couldn': 937, 'couldnt': 935, 'dialed': 1348, 'dialled': 1348, 'dialling':
1348, 'did': 997, 'didn': 1082, 'didnt': 996, 'dmed': 1333, 'doesn': 1082, 'dropped': 1352, 'dropping': 861,
'emailed': 1355, 'guaranteed': 1342, 'guarantees': 1342, 'has': 1356, 'hung': 1362, 'is': 1383, 'isn': 1082, 'liked':
1349, 'lingered': 1362, 'looked': 1348, 'made': 1384, 'mailed': 1355, 'mails': 1344, 'messaged': 1355, 'missed': 1387,
'n': 1388, 'never': 996, 'off': 1377, 'on': 1389, 'out': 1382, 'phoned': 1346, 'pinged': 1333, 'pinky': 1390,
'popping': 861, 'rang': 1346, 're': 1391, 'replied': 1355, 'reposted': 1349, 'rocked': 1224, 's': 1398, 'said': 1399,
'sat': 1348, 'shadowed': 1196, 'shared': 1349, 'shouted': 1344, 'showed': 1224, 'slacked': 1333, 'stayed': 1362,
'staying': 861, 'stopped': 1362, 'swears': 1342, 'swore': 1342, 'tagged': 1347, 'texted': 1355, 'texts': 1344, 'took':
1223, 'turned': 1224, 'uncontactable': 75, 'unreachable': 75, 'unwell': 75, 'visiting': 861, 'vowed': 1342, 'vows':
1342, 'waited': 1362, 'was': 1403, 'were': 1405, 'whatsapped': 1333, 'will': 936, 'won': 937, 'wont': 935, 'writes':
1407, 'wrote': 1355}, {'missed': 464}, {'afternoon': 457, 'day': 457, 'days': 457, 'evening': 457, 'few': 1409, 'h':
457, 'hour': 457, 'hours': 457, 'hr': 457, 'hrs': 457, 'morning': 457}, {'invitation': 109, 'invite': 109}, {'my':
1411, 'our': 1411, 'the': 1411}, {'<told_in>': 75}, {'have': 738, 'must': 19, 'need': 738, 'ought': 738, 'should':
19}, {'^': 1414}, {'<i>': 1415}, {'<i>': 1415, 's': 1413}, {'': (13, 'talk'), '<their>': 1413, '<them>': 1416,
'<told_in>': 75, 'N': 1417, 'my': 1413, 'the': 1413}, {'to': 1418}, {'^': 496, 'for': 505}, {'^': 458, 'for': 459},
{'board': 1421}, {'guarantor': 1420, 'referee': 1420, 'reference': 1420, 'sounding': 1422}, {'s': 1423}, {'<their>':
1423, 'N': 1424, 'a': 1423}, {'as': 1425}, {':': 596}, {':': 235}, {'me': 1428}, {'^': 57, 'for': 235, 'to': 235},
{'court': 1430}, {'me': 1430, 'my': 1431, 'our': 1431, 'us': 1430}, {'in': 1432, 'on': 1432, 'with': 1432}, {':': 235,
'N': 1427, 'for': 1429, 'in': 1432, 'is': 1433, 'me': 1428, 'on': 1432, 's': 1433, 'with': 1432}, {'N': 1427}, {'^':
19, 'is': 778, 'to': 65, 'was': 778}, {'<them>': 1436, 'N': 1436}, {'...': 66, ':': 65, 'from': 1437, 'is': 778,
'was': 778}, {'D': 809, '^': 808}, {'<me>': 1439}, {'can': 19, 'could': 19, 'have': 738, 'must': 19, 'need': 738,
'ought': 738, 'shd': 19, 'should': 19, 'shouldn': 388, 'shouldnt': 19}, {'^': 1441}, {'never': 19, 'not': 738, 'to':
19}, {'^': 1443}, {'<plainly>': 1444, '^': 1443}, {'never': 738, 'no': 738, 'not': 738, 'to': 19}, {'^': 1446},
{'against': 19, 'never': 738, 'no': 738, 'not': 738, 'to': 19}, {'<plainly>': 1445, 'D': 1447, '^': 1448, 'against':
19, 'at': 810, 'by': 810, 'during': 810, 'in': 810, 'on': 810, 'over': 810, 'via': 810}, {'^': 458, 'about': 459,
'for': 459, 'in': 459, 'on': 459, 'through': 459, 'with': 459}, {'<i>': 1442}, {'<i>': 1442, '<me>': 1449, '<them>':
1450, '^': 731, 'that': 1451}, {'D': 809, '^': 808, 'at': 810, 'by': 810, 'during': 810, 'in': 810, 'on': 810, 'over':
810, 'via': 810}, {'<i>': 1442, '<me>': 1453, '^': 731, 'that': 1451}, {'<them>': 1450}, {'<give1>': 77, '<giveinf>':
77, '<to_do>': 77}, {'^': 1456}, {'d': 1457, 'll': 1457, 'will': 1457, 'would': 1457}, {'breakfast': 13, 'brunch': 13,
'call': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13}, {'N': 1458,
'he': 1458, 'she': 1458, 'they': 1458}, {'meet': 11}, {'N': 1458, 'a': 1459, 'breakfast': 13, 'brunch': 13, 'call':
13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'he': 1458, 'lunch': 13, 'meeting': 13, 'on':
11, 'our': 1459, 'she': 1458, 'that': 1460, 'the': 1459, 'they': 1458, 'to': 1461}, {'called': 75, 'met': 75, 'rang':
75}, {'for': 11, 'to': 11}, {'calling': 11, 'going': 1464, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11,
'seeing': 11, 'visiting': 11}, {'calling': 11, 'going': 1464, 'having': 11, 'hosting': 11, 'instead': 1465, 'joining':
11, 'meeting': 11, 'now': 1465, 'putting': 352, 'seeing': 11, 'visiting': 11}, {'afternoon': 457, 'day': 457, 'days':
457, 'evening': 457, 'h': 463, 'hour': 463, 'hours': 463, 'hr': 463, 'hrs': 463, 'morning': 457}, {'quote': 65}, {'1':
263}, {'one': 263}, {'to': 1470}, {'1': 1469, '1on1': 263, 'call': 263, 'catch': 1075, 'demo': 263, 'meeting': 263,
'one': 1471, 'session': 263, 'stand': 1075, 'standup': 263, 'sync': 263}, {'i': 1468, 'no': 1472}, {'about': 483,
'on': 483}, {'questions': 1474}, {'many': 1475, 'questions': 1474}, {'s': 1476}, {'<their>': 1476, 'N': 1477},
{'<their>': 1476, 'N': 1477, 'all': 1478}, {'N': 1427, 'me': 1428}, {'^': 1253, 'about': 1254, 'down': 1254, 'for':
1254, 'on': 1254, 'up': 1254}, {'<them>': 1481}, {'': (2, 'plan'), 'up': 11}, {'agreed': 11, 'arranged': 11, 'booked':
11, 'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 1483}, {'agreed': 11, 'arranged': 11,
'booked': 11, 'confirmed': 11, 'fixed': 11, 'is': 1484, 'planned': 11, 's': 1484, 'scheduled': 11, 'set': 1483}, {'N':
703}, {'to': 1486}, {'off': 1487, 'out': 1487, 'over': 1487, 'to': 1486}, {'gone': 1488}, {'calling': 11, 'going':
1464, 'gone': 1488, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11},
{'calling': 11, 'coming': 11, 'finally': 1489, 'going': 1464, 'gone': 1488, 'having': 11, 'hosting': 11, 'instead':
1465, 'joining': 11, 'just': 1489, 'meeting': 11, 'now': 1490, 'seeing': 11, 'visiting': 11}, {'into': 65, 'out':
228}, {'case': 505, 'corner': 505}, {'s': 1493}, {'<me>': 1492, '<their>': 1493, 'N': 1494}, {'has': 265, 'is': 265,
'wants': 265, 'was': 265}, {'^': 513}, {'<them>': 1497, 'N': 1497}, {'to': 1498}, {'loan': 1499}, {'<they>': 265, 'N':
1496, 'a': 1500, 'did': 1486, 'was': 1486, 'were': 1486}, {'<me>': 23}, {'into': 23}, {'out': 23}, {'<redo>': 23,
'let': 1502, 'look': 1503, 'work': 1504}, {'^': 1505}, {'^': 1505, 'please': 1506}, {'': (8, 'asked'), 'to': 1507},
{'': (8, 'asked')}, {'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13,
'meeting': 13, 'supper': 13, 'tea': 13}, {'for': 1510}, {'for': 1510, 'out': 1511, 'over': 1511, 'round': 1511, 'to':
1510}, {'<them>': 1508, 'N': 1509, 'for': 265, 'how': 265, 'if': 265, 'me': 1512, 'us': 1512, 'what': 265, 'when':
265, 'whether': 265, 'why': 265}, {'s': 453}, {'<their>': 453, 'N': 1514}, {'<their>': 453, 'N': 1514, 'out': 1515},
{'in': 459, 'on': 459, 'through': 459, 'with': 459}, {'in': 459, 'on': 459, 'out': 1517, 'through': 459, 'with': 459},
{'<them>': 1518}, {'d': 235, 'll': 235, 'will': 235, 'would': 235}, {'...': 135, 'D': 57, 'my': 57, 'our': 57}, {'^':
1521}, {'expect': 1522, 'have': 1522}, {'get': 1522, 'have': 1522}, {'...': 58, '<until>': 57}, {'a': 1525, 'all':
1525, 'an': 1525, 'everything': 1525, 'it': 1525, 'my': 1525, 'our': 1525, 'the': 1525, 'them': 1525, 'these': 1525,
'those': 1525}, {'^': 1526}, {'getting': 661}, {'can': 1523, 'could': 1523, 'd': 1524, 'get': 1522, 'gets': 1522,
'has': 1527, 'have': 1527, 'is': 1528, 'll': 1524, 'receives': 661, 's': 1528, 'will': 1524, 'would': 1524}, {'<i>':
1520, '<they>': 1529}, {'<i>': 1520, '<they>': 1529, 'that': 1530}, {'<i>': 1520}, {'<i>': 1520, 'that': 1532},
{'<i>': 1520, '<them>': 1533, 'N': 1533, 'that': 1532}, {'<i>': 1520, '<them>': 1531, 'N': 1533, 'that': 1532, 'to':
1534}, {'myself': 75, 'ourselves': 75}, {'own': 75}, {'my': 1537}, {'alone': 75, 'by': 1536, 'on': 1538, 'with': 703},
{'me': 75, 'us': 75}, {'call': 75, 'calls': 75, 'emails': 75, 'mails': 75, 'messages': 75, 'texts': 75}, {'my': 1541,
'our': 1541}, {'breakfast': 75, 'call': 75, 'catch': 351, 'coffee': 75, 'demo': 75, 'dinner': 75, 'drinks': 75,
'lunch': 75, 'meeting': 75, 'review': 75, 'session': 75, 'slot': 75, 'visit': 75, 'zoom': 75}, {'...': 1543,
'breakfast': 75, 'call': 75, 'catch': 351, 'coffee': 75, 'demo': 75, 'dinner': 75, 'drinks': 75, 'lunch': 75,
'meeting': 75, 'review': 75, 'session': 75, 'slot': 75, 'visit': 75, 'zoom': 75}, {'<their>': 1544, 'D': 1544, 'my':
1544, 'our': 1544, 'the': 1544, 'this': 1544}, {'^': 0, 's': 453}, {'': (23, 'contact'), '<their>': 453, '<them>':
453, 'N': 1546}, {'<their>': 453, '<them>': 453, 'N': 1546, 'for': 1547}, {'at': 505, 'for': 505, 'in': 505, 'to':
505, 'up': 505, 'with': 505}, {'<them>': 1549, 'N': 1549, 'out': 75}, {'': (0, 'missed'), 'on': 75}, {'in': 1432,
'is': 1433, 'on': 1432, 's': 1433, 'with': 1432}, {'locked': 263}, {'$$': 75, 'up': 263}, {'all': 1553, 'closed': 263,
'locked': 1554, 'shut': 263}, {'was': 1555, 'were': 1555}, {'of': 75}, {'from': 75, 'out': 1557}, {'bird': 1558},
{'call': 1558, 'cheep': 1558, 'dicky': 1559, 'line': 1558, 'message': 1558, 'murmur': 1558, 'peep': 1558, 'reply':
1558, 'sausage': 1558, 'sound': 1558, 'squeak': 1558, 'thing': 1558, 'whisper': 1558, 'word': 1558}, {'a': 1560},
{'as': 1561}, {'much': 1562}, {'a': 1560, 'one': 1560, 'so': 1563}, {'up': 721}, {'': (1, 'moved')}, {'till': 1566,
'to': 1566, 'until': 1566}, {'<them>': 75, 'N': 75, 'to': 434}, {'meaning': 679, 'moved': 1567, 'putting': 352,
'trying': 1568}, {'from': 65}, {'<plainly>': 1445, 'D': 809, '^': 808, 'away': 1570, 'into': 65, 'off': 65, 'to': 65,
'toward': 65, 'towards': 65}, {'<me>': 1571}, {'to': 65}, {'^': 19, 'not': 1573, 'to': 65}, {'be': 1574}, {'is': 1574,
's': 1574, 'was': 1574, 'would': 1575}, {'bet': 1576, 'course': 1576, 'move': 1576, 'play': 1576, 'thing': 1576,
'way': 1576}, {'along': 1254, 'on': 1254, 'up': 1254}, {'<them>': 1578, 'N': 1578}, {'on': 1254, 'up': 1254},
{'<them>': 1580, 'N': 1580}, {'': (0, 'missed'), 'again': 75, 'aside': 75, 'off': 75, 'out': 75, 'up': 75},
{'<their>': 1544, 'D': 1544, 'me': 1582, 'my': 1544, 'our': 1544, 'the': 1544, 'this': 1544, 'us': 1582}, {'out': 75},
{'aside': 75, 'off': 75, 'out': 75}, {'<me>': 1584, 'me': 1585, 'off': 75, 'us': 1585}, {'': (2, 'plan'), 'for': 11,
'w': 11, 'with': 11}, {'for': 11, 'w': 11, 'with': 11}, {'slot': 1588}, {'hour': 1588}, {'D': 11, 'for': 12}, {'day':
1588, 'slot': 1588}, {'D': 1587, 'a': 1589, 'an': 1590, 'for': 12, 'in': 1591, 'out': 1591, 'the': 1592, 'time':
1588}, {'': (2, 'plan'), 'for': 11}, {'': (2, 'plan'), 'in': 1594}, {'confidence': 1254, 'mood': 1254, 'morale':
1254}, {'<their>': 1596}, {'us': 1326}, {'of': 1598}, {'agreed': 11, 'alone': 75, 'arranged': 11, 'booked': 11, 'by':
1536, 'confirmed': 11, 'fixed': 11, 'is': 1484, 'on': 1538, 'planned': 11, 's': 1484, 'scheduled': 11, 'set': 1483},
{'^': 482, 'about': 483, 'for': 483, 'in': 483, 'on': 483}, {'<them>': 1601}, {'between': 333, 'for': 333, 'from':
333, 'with': 333}, {'intro': 1603}, {'email': 1604, 'intro': 1603, 'mail': 1604}, {'an': 1605, 'the': 1605}, {'...':
513}, {'my': 1607, 'our': 1607}, {'on': 483, 'with': 483}, {'date': 1609, 'speed': 1609}, {'about': 483, 'on': 483,
'to': 1610}, {'^': 1608, 'in': 1474, 'up': 1611}, {'together': 332}, {'N': 1613}, {'': (23, 'contact'), 'N': 1613,
'and': 1614, 'in': 1474, 'up': 1474}, {'D': 1566, 'by': 1566, 'to': 1566}, {'<them>': 1612, 'N': 1615, 'forward':
1616}, {'down': 1254, 'on': 1254, 'up': 1254}, {'<them>': 1618, 'N': 1580}, {'down': 1254, 'up': 1254}, {'<them>':
1620}, {'<their>': 1544, 'D': 1544, 'into': 703, 'me': 1582, 'my': 1544, 'our': 1544, 'the': 1544, 'this': 1544, 'to':
1566, 'us': 1582}, {'with': 1486}, {'hello': 263}, {'hello': 263, 'hi': 263}, {'chat': 263, 'said': 1624, 'say': 1625,
'speak': 263, 'talk': 263}, {'not': 1626}, {'t': 1626}, {'did': 1627, 'didn': 1628, 'didnt': 1626, 'never': 1626},
{'gone': 263, 'left': 263}, {'d': 1630, 'had': 1630}, {'machine': 75}, {'mail': 75}, {'answering': 1632,
'answerphone': 75, 'mailbox': 75, 'vm': 75, 'voice': 1633, 'voicemail': 75}, {'s': 1634}, {'<their>': 1634, 'N': 1635,
'the': 1634}, {'got': 1636}, {'<i>': 1629, '<they>': 1631, 'did': 1627, 'didn': 1628, 'didnt': 1626, 'got': 1636,
'never': 1626, 'only': 1637, 'reached': 1636}, {'they': 265}, {'end': 1639}, {'the': 1640}, {'ld': 75, 'led': 75,
'lled': 75}, {'<off_it>': 471, 'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'planned':
11, 'scheduled': 11, 'set': 1483}, {'<off_it>': 471, 'agreed': 11, 'arranged': 11, 'been': 472, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 1483}, {'<off_it>': 470, 'agreed': 11,
'arranged': 11, 'been': 472, 'being': 472, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'from': 703, 'gets': 472,
'got': 472, 'had': 474, 'has': 475, 'is': 1643, 'moved': 1566, 'planned': 11, 's': 1644, 'scheduled': 11, 'set': 1483,
'w': 478, 'was': 472, 'were': 472, 'with': 478}, {'joy': 75, 'luck': 75}, {'home': 75}, {'only': 75}, {'engaged': 75,
'no': 1646, 'nobody': 1647, 'rang': 1584, 'voicemail': 1648}, {'ask': 1509}, {'to': 1650}, {'': (23, 'contact'),
'...': 1649, 'N': 1651, 'it': 352, 'off': 75}, {'^': 0, 'to': 453, 'with': 453}, {'^': 0, 'out': 1653, 'to': 453,
'with': 453}, {'<them>': 1654, 'N': 1654}, {'': (23, 'contact'), 'aid': 1655, 'assist': 1655, 'help': 1655}, {'along':
703, 'by': 703, 'in': 703, 'over': 703, 'round': 703, 'to': 1656}, {'held': 75}, {'blower': 75, 'line': 75, 'phone':
75}, {'the': 1659}, {'answer': 75, 'pick': 351, 'reply': 75}, {'on': 1660, 'to': 1661}, {'hold': 75}, {'<them>': 1662,
'N': 1662, 'a': 1663, 'hold': 75, 'in': 360, 'through': 75, 'to': 75}, {'<them>': 1662, 'N': 1662, 'hold': 75,
'through': 75}, {'': (0, 'missed'), 'it': 75}, {'a': 1663, 'hold': 75, 'in': 360, 'through': 75, 'to': 75}, {'hold':
75, 'through': 75}, {'call': 75, 'catch': 363, 'caught': 75, 'contact': 75, 'find': 75, 'get': 1667, 'got': 1668,
'make': 1666, 'meet': 75, 'met': 75, 'phone': 75, 'reach': 75, 'reached': 75, 'ring': 75, 'see': 75, 'speak': 75,
'spoke': 75, 'talk': 75, 'talked': 75, 'visit': 75}, {'to': 1669}, {'place': 75}, {'D': 265, 'be': 1658, 'call': 75,
'catch': 363, 'caught': 75, 'contact': 75, 'find': 75, 'get': 1664, 'got': 1665, 'happen': 75, 'make': 1666, 'manage':
1670, 'materialise': 75, 'materialize': 75, 'meet': 75, 'met': 75, 'phone': 75, 'quite': 1669, 'reach': 75, 'reached':
75, 'ring': 75, 'see': 75, 'speak': 75, 'spoke': 75, 'take': 1671, 'talk': 75, 'talked': 75, 'visit': 75}, {'t': 1672,
'we': 265}, {'account': 265, 'contract': 265, 'insurance': 265, 'membership': 265, 'order': 265, 'plan': 265,
'subscription': 265}, {'': (0, 'missed'), 'her': 1674, 'his': 1674, 'the': 1674, 'their': 1674}, {'be': 1658, 'call':
75, 'catch': 363, 'caught': 75, 'contact': 75, 'find': 75, 'get': 1667, 'got': 1668, 'happen': 75, 'make': 1666,
'manage': 1670, 'materialise': 75, 'materialize': 75, 'meet': 75, 'met': 75, 'phone': 75, 'quite': 1669, 'reach': 75,
'reached': 75, 'ring': 75, 'see': 75, 'speak': 75, 'spoke': 75, 'take': 1671, 'talk': 75, 'talked': 75, 'visit': 75},
{'<them>': 453, 'N': 453}, {'for': 1677}, {'sat': 1678}, {'up': 1485}, {'against': 65, 'away': 1570, 'not': 1573,
'off': 65}, {'<me>': 1681, 'against': 65, 'away': 1570, 'not': 1573, 'off': 65}, {'<them>': 1549, 'N': 1549}, {'no':
75, 'nobody': 75}, {'...': 1684}, {'door': 1685}, {'s': 1686}, {'<their>': 1686, 'N': 1687, 'the': 1686}, {'<their>':
1686, 'N': 1687, 'at': 1688, 'on': 1688, 'the': 1686}, {'over': 721, 'through': 721, 'thru': 721, 'up': 721}, {'^':
719}, {'<their>': 503, 'N': 720, 'a': 1691, 'the': 1691}, {'back': 1690, 'over': 1692, 'right': 1690, 'through': 1692,
'thru': 1692, 'up': 1692}, {'up': 1253}, {'<them>': 1481, 'N': 1580, 'her': 1694}, {'at': 453, 'for': 453, 'on': 453,
'with': 453}, {'in': 1696}, {'<their>': 453, 'N': 1514, 'out': 1515, 'up': 721}, {'with': 703}, {'...': 1699}, {'in':
1474, 'up': 1474}, {'<them>': 1701, 'N': 1701}, {'volunteer': 453}, {'a': 1703}, {'as': 1704, 'for': 454, 'pro': 455,
'unpaid': 453}, {'^': 458, 'for': 459, 'on': 459, 'through': 459}, {'...': 1705, '<them>': 1450, 'N': 1706, 'as':
1704, 'for': 454, 'pro': 455, 'unpaid': 453}, {'for': 459, 'on': 459, 'through': 459}, {'<them>': 1450, 'N': 1708},
{'<off_it>': 470, 'agreed': 11, 'alone': 75, 'arranged': 11, 'been': 472, 'being': 472, 'booked': 11, 'by': 1536,
'confirmed': 11, 'fixed': 11, 'gets': 472, 'got': 472, 'had': 474, 'has': 475, 'is': 1643, 'moved': 1566, 'on': 1538,
'planned': 11, 's': 1644, 'scheduled': 11, 'set': 1483, 'w': 478, 'was': 472, 'were': 472, 'with': 478}, {'<them>':
1481, 'N': 1254}, {'...': 713, '^': 714, 'linkedin': 75, 'photo': 75, 'photos': 75, 'post': 75, 'posts': 75,
'profile': 75, 'status': 75, 'stories': 75, 'story': 75, 'tweet': 75, 'update': 75}, {'s': 1712}, {'<their>': 715,
'N': 1713}, {'on': 1714}, {'<them>': 0, 'N': 0}, {'for': 1716}, {'...': 1717}, {'^': 1718}, {'<their>': 1719, 'a':
1719, 'an': 1719, 'the': 1719}, {'a': 1459, 'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13,
'demo': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13, 'our': 1459, 'the': 1459}, {'<them>': 1254, 'N':
1254}, {'': (15, 'gave:intro'), 'N': 332}, {'a': 332, 'an': 332, 'my': 332, 'our': 332, 'some': 332, 'the': 332,
'three': 332, 'two': 332}, {'': (15, 'gave:intro'), 'N': 332, '^': 1724}, {'and': 333, 'to': 333, 'w': 333, 'with':
333}, {'and': 1723, 'to': 1725, 'up': 1726, 'w': 333, 'with': 1725}, {'and': 1723, 'to': 1725, 'with': 1725},
{'<them>': 1727, 'N': 1728}, {'asking': 241, 'calling': 241, 'hiring': 241, 'inviting': 241}, {'away': 1570, 'into':
65, 'off': 65, 'to': 65, 'toward': 65, 'towards': 65}, {'<me>': 1731}, {'be': 1658, 'call': 75, 'catch': 363,
'caught': 75, 'contact': 75, 'find': 75, 'get': 1664, 'got': 1665, 'happen': 75, 'make': 1666, 'manage': 1670,
'materialise': 75, 'materialize': 75, 'meet': 75, 'met': 75, 'phone': 75, 'quite': 1669, 'reach': 75, 'reached': 75,
'ring': 75, 'see': 75, 'speak': 75, 'spoke': 75, 'take': 1671, 'talk': 75, 'talked': 75, 'visit': 75}, {'not': 1733,
'we': 265}, {'around': 679, 'round': 679}, {'get': 1735, 'got': 1735, 'gotten': 1735}, {'for': 75, 'to': 75}, {'time':
1737}, {'': (0, 'missed'), 'any': 1738, 'enough': 1738, 'the': 1738, 'time': 1737}, {'any': 1738, 'enough': 1738,
'the': 1738, 'time': 1737}, {'<them>': 1662, 'N': 1662, 'a': 1663, 'around': 679, 'hold': 75, 'in': 360, 'round': 679,
'through': 75, 'to': 75}, {'<them>': 1662, 'N': 1662, 'around': 679, 'hold': 75, 'round': 679, 'through': 75}, {'a':
1663, 'around': 679, 'hold': 75, 'in': 360, 'round': 679, 'through': 75, 'to': 75}, {'around': 679, 'hold': 75,
'round': 679, 'through': 75}, {'call': 75, 'catch': 363, 'caught': 75, 'contact': 75, 'find': 75, 'get': 1743, 'got':
1744, 'gotten': 1735, 'make': 1666, 'meet': 75, 'met': 75, 'phone': 75, 'reach': 75, 'reached': 75, 'ring': 75, 'see':
75, 'speak': 75, 'spoke': 75, 'talk': 75, 'talked': 75, 'visit': 75}, {'be': 1658, 'call': 75, 'catch': 363, 'caught':
75, 'contact': 75, 'ever': 1736, 'find': 1739, 'found': 1740, 'get': 1741, 'got': 1742, 'gotten': 1735, 'had': 1740,
'happen': 75, 'have': 1740, 'make': 1666, 'manage': 1670, 'materialise': 75, 'materialize': 75, 'meet': 75, 'met': 75,
'phone': 75, 'quite': 1745, 'reach': 75, 'reached': 75, 'ring': 75, 'see': 75, 'speak': 75, 'spoke': 75, 'take': 1671,
'talk': 75, 'talked': 75, 'visit': 75, 'yet': 1736}, {'t': 1746}, {'be': 1658, 'call': 75, 'catch': 363, 'caught': 75,
'contact': 75, 'ever': 1736, 'find': 75, 'get': 1741, 'got': 1742, 'gotten': 1735, 'happen': 75, 'make': 1666,
'manage': 1670, 'materialise': 75, 'materialize': 75, 'meet': 75, 'met': 75, 'phone': 75, 'quite': 1745, 'reach': 75,
'reached': 75, 'ring': 75, 'see': 75, 'speak': 75, 'spoke': 75, 'take': 1671, 'talk': 75, 'talked': 75, 'visit': 75,
'yet': 1736}, {'...': 66, ':': 65}, {'assembly': 1678, 'class': 1678, 'duty': 1678, 'group': 1678, 'lesson': 1678,
'reading': 1678, 'round': 1678, 'route': 1678, 'session': 1678, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'tour':
1678, 'turn': 1678}, {'...': 1750, 'assembly': 1678, 'class': 1678, 'duty': 1678, 'group': 1678, 'lesson': 1678,
'reading': 1678, 'round': 1678, 'route': 1678, 'session': 1678, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'tour':
1678, 'turn': 1678}, {'^': 0, 'for': 1677}, {'...': 1750, '^': 0, 'assembly': 1678, 'class': 1752, 'desk': 453,
'duty': 1752, 'group': 1678, 'lesson': 1752, 'reading': 1678, 'round': 1678, 'route': 1678, 'session': 1678, 'shift':
1752, 'shop': 453, 'slot': 1752, 'stall': 1752, 'stand': 453, 'tour': 1678, 'turn': 1752}, {'^': 0, 'class': 453,
'desk': 453, 'duty': 453, 'lesson': 453, 'shift': 453, 'shop': 453, 'slot': 453, 'stall': 453, 'stand': 453, 'turn':
453}, {'s': 1754}, {'<them>': 453}, {'for': 1756}, {'...': 1678, '0': 1751, '<their>': 1753, 'N': 1755, 'a': 1751,
'an': 1751, 'for': 1677, 'in': 1757, 'the': 1751, 'three': 1751, 'two': 1751}, {'...': 1678, 'for': 1677}, {'from':
75}, {'$$': 75, 'home': 263}, {'day': 75}, {'home': 75, 'the': 1762}, {'$$': 75, 'by': 75, 'for': 1763, 'when': 75},
{'gone': 1761, 'left': 1764}, {'gone': 1761, 'left': 263}, {'already': 1765, 'just': 1766}, {'<until>': 1566, 'by':
1566}, {'<off_it>': 470, 'agreed': 11, 'arranged': 11, 'been': 472, 'being': 472, 'booked': 11, 'confirmed': 11,
'fixed': 11, 'gets': 472, 'got': 472, 'had': 474, 'has': 475, 'is': 1643, 'moved': 1566, 'planned': 11, 's': 1644,
'scheduled': 11, 'set': 1483, 'w': 478, 'was': 472, 'were': 472, 'with': 478}, {'<them>': 482}, {'to': 1770}, {'...':
1771}, {'^': 1772}, {'for': 1756, 'in': 1757}, {'': (2, 'plan'), 'D': 11}, {'': (2, 'plan'), 'D': 11, 'for': 1775,
'in': 1591, 'out': 1591}, {'<good_cause>': 0}, {'<cause>': 1777}, {'<cause>': 1777, 'a': 1778, 'our': 1778, 'the':
1778}, {'at': 1779, 'for': 1779, 'in': 1779, 'with': 1779}, {'free': 453, 'pro': 455, 'unpaid': 453, 'voluntary': 453,
'volunteer': 453, 'volunteering': 453}, {'...': 1780, 'at': 1779, 'for': 1779, 'free': 453, 'in': 1779, 'of': 1781,
'pro': 455, 'unpaid': 453, 'voluntary': 453, 'volunteer': 453, 'volunteering': 453, 'with': 1779}, {'^': 482, 's':
483}, {'<their>': 483, '<them>': 483, 'N': 1783}, {'for': 1784, 'to': 1784, 'with': 1784}, {'at': 453, 'for': 453,
'on': 453}, {'<cause>': 1777, 'a': 1778, 'free': 1786, 'nothing': 1786, 'our': 1778, 'the': 1778}, {'bono': 1786},
{'at': 453, 'for': 453, 'in': 453, 'on': 453}, {'time': 1785}, {'<time_unit>': 1782, 'assembly': 1785, 'at': 1779,
'class': 1785, 'demo': 1785, 'for': 1787, 'in': 1779, 'lesson': 1785, 'masterclass': 1785, 'pro': 1788, 'session':
1785, 'shift': 1789, 'stint': 1789, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'tour': 1785, 'training': 1785,
'turn': 1789, 'unpaid': 1786, 'with': 1779, 'workshop': 1785}, {'<their>': 453, 'N': 1546}, {'at': 1792, 'for': 1792,
'on': 1792}, {'...': 1793, 'at': 1792, 'for': 1792, 'on': 1792}, {'<their>': 453, '<them>': 453, 'N': 1546}, {'...':
1793, 'at': 1792, 'for': 1795, 'on': 1792}, {'...': 1750, 'afternoon': 1794, 'assembly': 1678, 'class': 1678, 'day':
1794, 'days': 1794, 'duty': 1678, 'evening': 1794, 'group': 1678, 'h': 1794, 'hour': 1794, 'hours': 1794, 'hr': 1794,
'hrs': 1794, 'lesson': 1678, 'morning': 1794, 'reading': 1678, 'round': 1678, 'route': 1678, 'session': 1678, 'shift':
1796, 'shifts': 1794, 'slot': 1678, 'stall': 1678, 'stint': 1794, 'tour': 1678, 'turn': 1678}, {'...': 1750, '^':
1718, 'assembly': 1678, 'class': 1678, 'duty': 1678, 'group': 1678, 'lesson': 1678, 'reading': 1678, 'round': 1678,
'route': 1678, 'session': 1678, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'tour': 1678, 'turn': 1678},
{'recommendation': 496}, {'linkedin': 1799, 'recommendation': 496, 'reference': 496, 'testimonial': 496}, {'out':
505}, {'^': 1800, 'endorsement': 505, 'plug': 505, 'recommendation': 505, 'reference': 505, 'referral': 505, 'shout':
1801, 'shoutout': 505, 'testimonial': 505}, {'...': 1802, '^': 1800, 'endorsement': 505, 'plug': 505,
'recommendation': 505, 'reference': 505, 'referral': 505, 'shout': 1801, 'shoutout': 505, 'testimonial': 505},
{'endorsement': 505, 'plug': 505, 'recommendation': 505, 'reference': 505, 'referral': 505, 'shout': 1801, 'shoutout':
505, 'testimonial': 505}, {'...': 1804, 'endorsement': 505, 'plug': 505, 'recommendation': 505, 'reference': 505,
'referral': 505, 'shout': 1801, 'shoutout': 505, 'testimonial': 505}, {'a': 1803, 'an': 1803, 'my': 1805, 'the':
1803}, {'free': 453, 'of': 1781, 'pro': 455, 'unpaid': 453, 'voluntary': 453, 'volunteer': 453, 'volunteering': 453},
{'a': 1805, 'an': 1805, 'my': 1805, 'the': 1805}, {'<them>': 505}, {'for': 1809}, {'recommendation': 1810}, {'of':
1811}, {'assembly': 1785, 'class': 1785, 'demo': 1785, 'duty': 1678, 'group': 1678, 'lesson': 1785, 'letter': 1812,
'masterclass': 1785, 'reading': 1678, 'recommendation': 1810, 'reference': 1810, 'round': 1678, 'route': 1678,
'session': 1785, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'story': 1790, 'storytime': 1785, 'talk': 1785,
'testimonial': 1810, 'tour': 1785, 'training': 1785, 'turn': 1678, 'workshop': 1785}, {'between': 332, 'for': 332,
'of': 332, 'to': 332}, {'intro': 1814, 'introduction': 1814}, {'mail': 1815}, {'e': 1816, 'email': 1815, 'intro':
1814, 'introduction': 1814, 'mail': 1815, 'whatsapp': 1815}, {'in': 1817}, {'opt': 1818}, {'<them>': 505, 'N': 505},
{'for': 1820}, {'call': 1821, 'for': 1820}, {'recommendation': 1821, 'reference': 1822, 'referral': 1821,
'testimonial': 1821}, {'for': 503, 'w': 503, 'with': 503}, {'exam': 1824, 'interview': 1824, 'interviews': 1824,
'pitch': 1824, 'presentation': 1824}, {'to': 333}, {'N': 1826}, {'of': 1827}, {'...': 1813, '^': 1718, 'afternoon':
1794, 'assembly': 1785, 'class': 1785, 'day': 1794, 'days': 1794, 'demo': 1785, 'double': 1819, 'duty': 1678,
'evening': 1794, 'glowing': 1823, 'good': 1823, 'group': 1678, 'h': 1794, 'hour': 1794, 'hours': 1794, 'hr': 1794,
'hrs': 1794, 'lesson': 1785, 'letter': 1812, 'masterclass': 1785, 'mock': 1825, 'morning': 1794, 'presentation': 1828,
'quick': 1817, 'reading': 1678, 'recommendation': 1821, 'reference': 1822, 'referral': 1821, 'round': 1678, 'route':
1678, 'session': 1785, 'shift': 1796, 'shifts': 1794, 'slot': 1678, 'stall': 1678, 'stint': 1794, 'story': 1790,
'storytime': 1785, 'strong': 1823, 'talk': 1785, 'testimonial': 1821, 'tour': 1785, 'training': 1785, 'turn': 1678,
'warm': 1817, 'workshop': 1785}, {'between': 1723, 'for': 1723, 'from': 333, 'of': 332, 'to': 332, 'with': 333},
{'intro': 1830, 'introduction': 1814}, {'...': 1813, '^': 1718, 'afternoon': 1794, 'assembly': 1785, 'class': 1785,
'day': 1794, 'days': 1794, 'demo': 1785, 'duty': 1678, 'e': 1816, 'email': 1831, 'evening': 1794, 'group': 1678, 'h':
1794, 'hour': 1794, 'hours': 1794, 'hr': 1794, 'hrs': 1794, 'intro': 1830, 'introduction': 1814, 'lesson': 1785,
'letter': 1812, 'mail': 1831, 'masterclass': 1785, 'mock': 1825, 'morning': 1794, 'reading': 1678, 'recommendation':
1810, 'reference': 1810, 'round': 1678, 'route': 1678, 'session': 1785, 'shift': 1796, 'shifts': 1794, 'slot': 1678,
'stall': 1678, 'stint': 1794, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'testimonial': 1810, 'tour': 1785,
'training': 1785, 'turn': 1678, 'whatsapp': 1815, 'workshop': 1785}, {'afternoon': 1794, 'day': 1794, 'days': 1794,
'evening': 1794, 'h': 1794, 'hour': 1794, 'hours': 1794, 'hr': 1794, 'hrs': 1794, 'morning': 1794, 'shift': 1794,
'shifts': 1794, 'stint': 1794}, {'free': 1786, 'nothing': 1786}, {'a': 1833}, {'call': 75}, {'1': 349, 'board': 1836,
'call': 75, 'demo': 75, 'meeting': 75, 'session': 75, 'standup': 75, 'sync': 75, 'teams': 1836, 'zoom': 75}, {'1':
349, 'a': 1837, 'board': 1836, 'call': 75, 'demo': 75, 'meeting': 75, 'my': 1837, 'our': 1837, 'session': 75,
'standup': 75, 'sync': 75, 'teams': 1836, 'the': 1837, 'zoom': 75}, {'': (0, 'missed'), 'to': 1838}, {'in': 1838,
'into': 1838}, {'call': 75, 'catch': 75, 'chat': 75, 'meet': 75, 'ring': 75, 'say': 75, 'see': 75, 'speak': 75,
'talk': 75}, {'to': 1841}, {'chance': 1842, 'hold': 75}, {'': (0, 'missed'), 'call': 75, 'catch': 75, 'chat': 75,
'meet': 75, 'ring': 75, 'say': 75, 'see': 75, 'speak': 75, 'talk': 75}, {'to': 1844}, {'ground': 263}, {'the': 1846},
{'a': 1843, 'around': 1845, 'done': 263, 'held': 263, 'hold': 75, 'in': 360, 'off': 1847, 'round': 1845, 'through':
75, 'to': 1844}, {'around': 679, 'done': 263, 'held': 263, 'hold': 75, 'off': 1847, 'round': 679, 'through': 75}, {'':
(0, 'missed'), 'it': 1839}, {'a': 1843, 'around': 1845, 'hold': 75, 'in': 360, 'round': 1845, 'through': 75, 'to':
1844}, {'call': 75, 'catch': 363, 'caught': 75, 'contact': 75, 'find': 75, 'get': 1851, 'got': 1744, 'gotten': 1735,
'make': 1666, 'meet': 75, 'met': 75, 'phone': 75, 'reach': 75, 'reached': 75, 'ring': 75, 'see': 75, 'speak': 75,
'spoke': 75, 'talk': 75, 'talked': 75, 'visit': 75}, {'': (0, 'missed'), 'for': 1838, 'to': 1838}, {'': (0, 'missed'),
'up': 1853}, {'up': 1853}, {'answer': 75, 'attend': 1838, 'be': 1658, 'call': 75, 'catch': 363, 'caught': 75, 'come':
1839, 'contact': 75, 'dial': 1840, 'ever': 1736, 'find': 1739, 'found': 1740, 'get': 1848, 'got': 1849, 'gotten':
1735, 'had': 1740, 'happen': 75, 'have': 1740, 'join': 1838, 'make': 1850, 'manage': 1670, 'materialise': 75,
'materialize': 75, 'meet': 75, 'met': 75, 'phone': 75, 'pick': 351, 'quite': 1852, 'reach': 75, 'reached': 75, 'ring':
75, 'see': 75, 'show': 1854, 'speak': 75, 'spoke': 75, 'take': 1671, 'talk': 75, 'talked': 75, 'took': 1671, 'turn':
1855, 'visit': 75, 'yet': 1736}, {'assembly': 1785, 'class': 1785, 'demo': 1785, 'lesson': 1785, 'masterclass': 1785,
'session': 1785, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'tour': 1785, 'training': 1785, 'workshop': 1785},
{'...': 1857, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'lesson': 1785, 'masterclass': 1785, 'mock': 1825,
'session': 1785, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'tour': 1785, 'training': 1785, 'workshop': 1785},
{'...': 1813, '^': 1718, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'duty': 1678, 'e': 1816, 'email': 1831,
'glowing': 1823, 'good': 1823, 'group': 1678, 'intro': 1830, 'introduction': 1814, 'lesson': 1785, 'letter': 1812,
'mail': 1831, 'masterclass': 1785, 'presentation': 1828, 'reading': 1678, 'recommendation': 1821, 'reference': 1822,
'referral': 1821, 'round': 1678, 'route': 1678, 'session': 1785, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'story':
1790, 'storytime': 1785, 'strong': 1823, 'talk': 1785, 'testimonial': 1821, 'tour': 1785, 'training': 1785, 'turn':
1678, 'whatsapp': 1815, 'workshop': 1785}, {'...': 1750, 'afternoon': 1794, 'assembly': 1678, 'class': 1678, 'day':
1794, 'days': 1794, 'duty': 1678, 'evening': 1794, 'group': 1678, 'h': 1794, 'hour': 1794, 'hours': 1794, 'hr': 1794,
'hrs': 1794, 'lesson': 1678, 'mock': 1825, 'morning': 1794, 'reading': 1678, 'round': 1678, 'route': 1678, 'session':
1678, 'shift': 1796, 'shifts': 1794, 'slot': 1678, 'stall': 1678, 'stint': 1794, 'tour': 1678, 'turn': 1678}, {'...':
1791, '0': 1797, '<their>': 1798, '<them>': 1806, '<time_unit>': 1807, 'N': 1808, 'a': 1829, 'an': 1832, 'assembly':
1785, 'class': 1785, 'demo': 1785, 'five': 1833, 'for': 1834, 'four': 1833, 'half': 1835, 'lesson': 1785,
'masterclass': 1785, 'mock': 1825, 'not': 1856, 'pro': 1788, 'session': 1785, 'six': 1833, 'some': 1858, 'story':
1790, 'storytime': 1785, 'talk': 1785, 'that': 1817, 'the': 1859, 'three': 1797, 'tour': 1785, 'training': 1785,
'two': 1860, 'unpaid': 1786, 'workshop': 1785}, {'<them>': 1662, 'N': 1662, 'a': 1843, 'around': 1845, 'done': 263,
'held': 263, 'hold': 75, 'in': 360, 'off': 1847, 'round': 1845, 'through': 75, 'to': 1844}, {'<them>': 1662, 'N':
1662, 'around': 679, 'done': 263, 'held': 263, 'hold': 75, 'off': 1847, 'round': 679, 'through': 75}, {'answer': 75,
'attend': 1838, 'call': 75, 'catch': 363, 'caught': 75, 'come': 1839, 'contact': 75, 'dial': 1840, 'ever': 1736,
'find': 1739, 'found': 1740, 'get': 1862, 'got': 1863, 'gotten': 1735, 'had': 1740, 'happen': 75, 'have': 1740,
'join': 1838, 'make': 1850, 'manage': 1670, 'materialise': 75, 'meet': 75, 'met': 75, 'phone': 75, 'pick': 351,
'quite': 1852, 'reach': 75, 'reached': 75, 'ring': 75, 'see': 75, 'show': 1854, 'speak': 75, 'spoke': 75, 'take':
1671, 'talk': 75, 'talked': 75, 'turn': 1855, 'visit': 75, 'yet': 1736}, {'t': 1864}, {'answer': 75, 'attend': 1838,
'be': 1658, 'call': 75, 'catch': 363, 'caught': 75, 'come': 1839, 'contact': 75, 'dial': 1840, 'ever': 1736, 'find':
1739, 'found': 1740, 'get': 1862, 'got': 1863, 'gotten': 1735, 'had': 1740, 'happen': 75, 'have': 1740, 'join': 1838,
'make': 1850, 'manage': 1670, 'materialise': 75, 'materialize': 75, 'meet': 75, 'met': 75, 'phone': 75, 'pick': 351,
'quite': 1852, 'reach': 75, 'reached': 75, 'ring': 75, 'see': 75, 'show': 1854, 'speak': 75, 'spoke': 75, 'take':
1671, 'talk': 75, 'talked': 75, 'turn': 1855, 'visit': 75, 'yet': 1736}, {'of': 505}, {'direction': 1867}, {'the':
1868}, {'at': 505, 'in': 1869, 'to': 505, 'toward': 505, 'towards': 505}, {'<them>': 1870, 'N': 1870}, {'from': 265,
'that': 265, 'through': 265, 'via': 265}, {'^': 510, 'a': 511, 'the': 511}, {'w': 1873, 'with': 1873}, {'<them>':
1874}, {'to': 1875}, {'<their>': 453, 'N': 1514, 'for': 1515}, {'<time_unit>': 1807, 'shift': 1789, 'stint': 1789,
'turn': 1789}, {'...': 1878, '<time_unit>': 1807, '^': 513}, {'about': 75, 'of': 75}, {'about': 503, 'for': 503, 'on':
503, 're': 503}, {'up': 1881}, {'comments': 1881, 'corrections': 1881, 'edits': 1881, 'feedback': 1881, 'mark': 1882,
'markup': 1881, 'notes': 1881, 'redlines': 1881, 'remarks': 1881, 'thoughts': 1881}, {'few': 1883}, {'a': 1884,
'back': 1883, 'comments': 1881, 'corrections': 1881, 'detailed': 1883, 'edits': 1881, 'feedback': 1881, 'honest':
1883, 'mark': 1882, 'markup': 1881, 'my': 1883, 'notes': 1881, 'redlines': 1881, 'remarks': 1881, 'some': 1883,
'thoughts': 1881}, {'^': 1608}, {'': (23, 'contact'), '<them>': 1886}, {'<them>': 1885, 'N': 1885, 'by': 703, 'in':
703, 'off': 1887, 'out': 75}, {'airport': 0, 'appointment': 0, 'doctor': 0, 'garage': 0, 'hospital': 0, 'station': 0,
'vet': 0}, {'^': 1889}, {'<their>': 1890, 'the': 1890}, {'to': 1891}, {'<them>': 1892, 'N': 1892}, {'for': 530},
{'...': 1894}, {'an': 1895, 'my': 1895, 'our': 1895, 'some': 1895, 'the': 1895}, {'^': 1896}, {'out': 1897, 'up':
1897}, {'on': 1254, 'to': 1254, 'up': 1254}, {'<them>': 1899, 'N': 1580}, {'from': 703, 'to': 1875}, {'for': 505,
'of': 505}, {'<contact_of>': 1902, 'comments': 1881, 'corrections': 1881, 'edits': 1881, 'feedback': 1881, 'notes':
1881, 'redlines': 1881, 'remarks': 1881, 'suggestions': 1881}, {'s': 510}, {'$$': 502}, {'candidates': 496,
'comments': 1905, 'contacts': 496, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'leads': 496, 'name': 496,
'names': 496, 'notes': 1905, 'numbers': 496, 'people': 496, 'redlines': 1905, 'suggestions': 1905}, {'...': 1906,
'candidates': 496, 'comments': 1905, 'contacts': 496, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'leads':
496, 'name': 496, 'names': 496, 'notes': 1905, 'numbers': 496, 'people': 496, 'redlines': 1905, 'suggestions': 1905},
{'<contact_of>': 496}, {'article': 513, 'book': 513, 'candidates': 496, 'checklist': 513, 'comments': 1905,
'contacts': 496, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'guide': 513, 'leads': 496, 'link': 513,
'list': 513, 'name': 496, 'names': 496, 'notes': 1905, 'numbers': 496, 'people': 496, 'podcast': 513, 'redlines':
1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'candidates': 496, 'contacts': 496,
'leads': 496, 'name': 496, 'names': 496, 'numbers': 496, 'people': 496}, {'...': 1910, 'candidates': 496, 'contacts':
496, 'leads': 496, 'name': 496, 'names': 496, 'numbers': 496, 'people': 496}, {'of': 1911}, {'...': 1909, 'article':
513, 'book': 513, 'candidates': 496, 'checklist': 513, 'comments': 1905, 'contacts': 496, 'corrections': 1905,
'couple': 1912, 'edits': 1905, 'feedback': 1905, 'few': 1911, 'guide': 513, 'leads': 496, 'link': 513, 'list': 513,
'name': 496, 'names': 496, 'notes': 1905, 'numbers': 496, 'people': 496, 'podcast': 513, 'redlines': 1905, 's': 1908,
'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'article': 513, 'book': 513, 'checklist': 513, 'guide':
513, 'link': 513, 'list': 513, 'podcast': 513, 'spreadsheet': 513, 'template': 513}, {'...': 1914, 'article': 513,
'book': 513, 'checklist': 513, 'guide': 513, 'link': 513, 'list': 513, 'podcast': 513, 'spreadsheet': 513, 'template':
513}, {'comments': 1905, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'notes': 1905, 'redlines': 1905,
'suggestions': 1905}, {'...': 1916, 'comments': 1905, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'notes':
1905, 'redlines': 1905, 'suggestions': 1905}, {'article': 513, 'book': 513, 'checklist': 513, 'comments': 1905,
'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'guide': 513, 'link': 513, 'list': 513, 'notes': 1905,
'podcast': 513, 'redlines': 1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'...': 1918,
'article': 513, 'book': 513, 'checklist': 513, 'comments': 1905, 'corrections': 1905, 'edits': 1905, 'feedback': 1905,
'guide': 513, 'link': 513, 'list': 513, 'notes': 1905, 'podcast': 513, 'redlines': 1905, 's': 1908, 'spreadsheet':
513, 'suggestions': 1905, 'template': 513}, {'article': 513, 'book': 513, 'checklist': 513, 'guide': 513, 'link': 513,
'list': 513, 'podcast': 513, 's': 1908, 'spreadsheet': 513, 'template': 513}, {'...': 1920, 'article': 513, 'book':
513, 'checklist': 513, 'guide': 513, 'link': 513, 'list': 513, 'podcast': 513, 's': 1908, 'spreadsheet': 513,
'template': 513}, {'0': 1907, 'a': 1913, 'an': 1915, 'detailed': 1917, 'four': 1911, 'full': 1917, 'lots': 1917, 'my':
1919, 'our': 1921, 'pages': 1917, 'some': 1907, 'the': 1921, 'three': 1907, 'two': 1907}, {'<contact_of>': 1902},
{'...': 1923, '<contact_of>': 1902, 'few': 1883}, {'...': 1923, '<contact_of>': 1902, 'comments': 1881, 'corrections':
1881, 'edits': 1881, 'feedback': 1881, 'mark': 1882, 'markup': 1881, 'notes': 1881, 'redlines': 1881, 'remarks': 1881,
'thoughts': 1881}, {'...': 1923, '<contact_of>': 1902}, {'...': 1903, '<contact_of>': 1902, 'N': 1904, '^': 1922, 'a':
1924, 'back': 1883, 'comments': 1881, 'corrections': 1881, 'detailed': 1883, 'edits': 1881, 'feedback': 1881,
'honest': 1883, 'mark': 1882, 'markup': 1881, 'my': 1925, 'notes': 1881, 'our': 1926, 'redlines': 1881, 'remarks':
1881, 'some': 1925, 'suggestions': 1881, 'the': 1926, 'thoughts': 1881}, {'...': 1903, '<contact_of>': 1902, 'N':
1904, '^': 1922, 'a': 1924, 'back': 1883, 'comments': 1881, 'corrections': 1881, 'detailed': 1883, 'edits': 1881,
'feedback': 1881, 'honest': 1883, 'mark': 1882, 'markup': 1881, 'my': 1925, 'notes': 1881, 'our': 1926, 'redlines':
1881, 'remarks': 1881, 'some': 1925, 'suggestions': 1881, 'the': 1926, 'thoughts': 1881, 'to': 1650}, {'$$': 513},
{'<useful>': 1929}, {'...': 1930, '<useful>': 1929}, {'my': 1931, 'our': 1931}, {'^': 1932}, {'to': 717}, {'...':
1934}, {'^': 1935}, {'about': 1936, 'on': 1936}, {'comments': 1937, 'edits': 1937, 'feedback': 1937, 'notes': 1937,
'thoughts': 1937}, {'': (23, 'contact'), '<them>': 1927, 'N': 1928, '^': 1932, 'across': 1933, 'comments': 1937,
'edits': 1937, 'feedback': 1937, 'my': 1938, 'notes': 1937, 'over': 1933, 'some': 1938, 'thoughts': 1937}, {'D': 809,
'^': 808, 'away': 1570, 'into': 65, 'off': 65, 'to': 65, 'toward': 65, 'towards': 65}, {'^': 1253, 'about': 1254,
'down': 1254, 'for': 1254, 'on': 1254, 'to': 1254, 'up': 1254}, {'<me>': 1940, '<them>': 1941, 'N': 1254}, {'<them>':
703, 'N': 703}, {'from': 1943}, {'to': 1943}, {'across': 1944, 'behind': 1943, 'beside': 1943, 'near': 1943, 'next':
1945, 'opposite': 1943}, {'up': 1946}, {'though': 265}, {'N': 482}, {'to': 1949}, {'N': 483}, {'...': 1950, 'N': 628,
'^': 1772, 'how': 483, 'to': 1951}, {'how': 483, 'what': 483, 'why': 483}, {'call': 75, 'catch': 363, 'caught': 75,
'contact': 75, 'ever': 1736, 'find': 75, 'get': 1743, 'got': 1744, 'gotten': 1735, 'make': 1666, 'manage': 1670,
'meet': 75, 'met': 75, 'phone': 75, 'quite': 1745, 'reach': 75, 'reached': 75, 'ring': 75, 'see': 75, 'speak': 75,
'spoke': 75, 'talk': 75, 'talked': 75, 'visit': 75, 'yet': 1736}, {'to': 1954}, {'through': 75}, {'<their>': 503, 'N':
720, '^': 502}, {'about': 1957, 'on': 1957}, {'if': 990, 'that': 65, 'to': 65}, {'time': 1959}, {'if': 990, 'not':
1573, 'that': 65, 'to': 65}, {'if': 990, 'not': 1573, 'to': 65}, {'best': 1961, 'better': 1961, 'daft': 1962, 'high':
1960, 'mad': 1962, 'safer': 1961, 'smarter': 1961, 'time': 1959, 'wise': 1961, 'wiser': 1961, 'worth': 1959}, {'be':
1963}, {'best': 1959, 'better': 1959, 'high': 1960, 'safer': 1959, 'smarter': 1959, 'time': 1959, 'wise': 1959,
'wiser': 1959, 'worth': 1959}, {'best': 1962, 'better': 1962, 'daft': 1962, 'mad': 1962, 'safer': 1962, 'smarter':
1962, 'wise': 1962, 'wiser': 1962}, {'be': 1966}, {'d': 1964, 'is': 1965, 'll': 1967, 's': 1965, 'will': 1967,
'would': 1967}, {'best': 1959, 'better': 1959, 'high': 1960, 'it': 1968, 'its': 1965, 'safer': 1959, 'smarter': 1959,
'time': 1959, 'wise': 1959, 'wiser': 1959, 'worth': 1959}, {':': 21, 'best': 1959, 'better': 1959, 'high': 1960, 'it':
1968, 'its': 1965, 'no': 1573, 'not': 1573, 'safer': 1959, 'smarter': 1959, 'that': 1969, 'time': 1959, 'wise': 1959,
'wiser': 1959, 'worth': 1959}, {'apart': 75, 'out': 75, 'through': 75}, {'<them>': 453, '^': 0}, {'<their>': 453, 'N':
1514, 'as': 453, 'at': 453, 'for': 1972}, {'<them>': 1701, 'N': 1701, 'for': 1756, 'in': 1973}, {'as': 453, 'at': 453,
'for': 453}, {'in': 1975}, {'with': 332}, {'up': 1977}, {'s': 453, 'up': 1977}, {'...': 713, '^': 712}, {'s': 1980},
{'<their>': 1980, 'N': 1981}, {'<their>': 453, '<them>': 1978, 'D': 11, 'N': 1979, 'a': 1459, 'breakfast': 13,
'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'for': 12, 'lunch': 13,
'meeting': 13, 'our': 1459, 'out': 1515, 'the': 1459, 'up': 1982}, {'back': 1690, 'over': 721, 'right': 1690,
'through': 721, 'thru': 721, 'up': 721}, {'me': 1585, 'us': 1585}, {'': (0, 'missed'), 'that': 75}, {'me': 1986},
{'me': 1986, 'us': 1986}, {'mentioned': 1986, 'reckon': 1986, 'say': 1986, 'says': 1986, 'tell': 1987, 'told': 1988},
{'up': 1428, 'ups': 1428}, {'': (23, 'contact'), 'D': 703, 'about': 703, 'w': 703, 'with': 703}, {'heart': 1991},
{'to': 1992}, {'blether': 1991, 'chat': 1991, 'gossip': 1991, 'heart': 1993, 'moan': 1991, 'natter': 1991, 'talk':
1991, 'word': 1991}, {'blether': 1991, 'chat': 1991, 'good': 1994, 'gossip': 1991, 'heart': 1993, 'little': 1994,
'long': 1994, 'moan': 1991, 'natter': 1991, 'proper': 1994, 'quick': 1994, 'short': 1994, 'talk': 1991, 'wee': 1994,
'word': 1991}, {'a': 1995, 'me': 1428}, {'': (0, 'missed'), 's': 75}, {'call': 75, 'congratulate': 75, 'contact': 75,
'email': 75, 'follow': 351, 'get': 396, 'invite': 75, 'meet': 75, 'message': 75, 'phone': 75, 'ping': 75, 'reach':
1584, 'reply': 75, 'ring': 75, 'see': 75, 'send': 75, 'text': 75, 'thank': 75, 'visit': 75, 'write': 75}, {'<their>':
75, 'N': 1997, 'about': 75, 'again': 75, 'my': 75, 'our': 75, 'the': 75, 'to': 1998}, {'call': 75, 'contact': 75,
'email': 75, 'meet': 75, 'message': 75, 'phone': 75, 'reply': 75, 'ring': 75, 'see': 75, 'text': 75, 'visit': 75,
'write': 75}, {'to': 2000}, {'<them>': 496, 'N': 496}, {'to': 2002}, {'...': 2003}, {'of': 2004}, {'for': 505, 'to':
505}, {'along': 2006, 'for': 505, 'forward': 2006, 'on': 2006, 'over': 2006, 'to': 505}, {'card': 2007, 'cv': 2007,
'deck': 2007, 'details': 2007, 'name': 2007, 'number': 2007, 'profile': 2007, 'resume': 2007}, {'s': 1908}, {'...':
2009, 's': 1908}, {'a': 2010, 'my': 2010, 'our': 2010, 'the': 2010}, {'...': 1923, '<contact_of>': 1902, 'N': 1904,
'^': 2011, 'a': 1926, 'my': 1926, 'our': 1926, 'some': 1926, 'the': 1926}, {'<their>': 2008}, {'<contact_of>': 2005},
{'<contact_of>': 2005, '<their>': 2008, 'the': 2014}, {'<their>': 2008, '^': 1932}, {'<contact_of>': 2005, '<their>':
2008, '<them>': 2012, 'N': 2012, '^': 1932, 'across': 1933, 'along': 2013, 'on': 2015, 'over': 2016, 'the': 2014},
{'<their>': 1493, 'N': 1494}, {'myself': 1946, 'out': 1872}, {'with': 488}, {'...': 2020}, {'about': 2021, 'from':
2021, 'on': 2021, 'with': 2021}, {'<time_unit>': 1782, 'as': 1704, 'assembly': 1785, 'class': 1785, 'demo': 1785,
'experience': 2022, 'for': 454, 'learnings': 2022, 'lesson': 1785, 'lessons': 2022, 'masterclass': 1785, 'pointers':
2022, 'pro': 455, 'session': 1785, 'shift': 1789, 'stint': 1789, 'story': 1790, 'storytime': 1785, 'talk': 1785,
'tips': 2022, 'tour': 1785, 'training': 1785, 'turn': 1789, 'unpaid': 453, 'workshop': 1785}, {'at': 453, 'for': 453,
'of': 453, 'on': 453, 'to': 453, 'with': 453}, {'time': 2024}, {'^': 0, 'help': 2024, 'my': 2025}, {'^': 0, 'help':
2024}, {'at': 453, 'for': 453, 'help': 2024, 'of': 2026, 'on': 453, 'to': 2027, 'with': 453}, {'afternoon': 2028,
'day': 2028, 'evening': 2028, 'h': 2028, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'morning': 2028,
'saturday': 2028, 'sunday': 2028}, {'...': 66, '^': 19, 'that': 65, 'to': 65}, {'advice': 2030, 'pointers': 67, 'tip':
2030, 'tips': 67}, {'^': 19, 'that': 65, 'to': 65, 'was': 65}, {'advice': 2032, 'tip': 2032}, {'...': 2031, 'a': 2033,
'advice': 2032, 'some': 2033, 'the': 2033, 'tip': 2032}, {'^': 496, 'for': 505, 'to': 505}, {'hat': 505}, {'^': 496,
'the': 2036}, {'along': 2006, 'down': 505, 'for': 505, 'forward': 2035, 'in': 2037, 'on': 2006, 'over': 2006, 'to':
505}, {'card': 2007, 'cv': 2007, 'deck': 2007, 'details': 2007, 'name': 2038, 'number': 2007, 'profile': 2007,
'resume': 2007}, {'^': 502, 'about': 503, 'for': 503, 'on': 503, 're': 503}, {'<contact_of>': 1902, 'comments': 1881,
'corrections': 1881, 'edits': 1881, 'feedback': 2040, 'notes': 1881, 'redlines': 1881, 'remarks': 1881, 'suggestions':
1881}, {'^': 458, 'of': 459}, {'<time_unit>': 2042, 'afternoon': 2028, 'day': 2028, 'evening': 2028, 'h': 2028,
'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'morning': 2028, 'saturday': 2028, 'sunday': 2028}, {'...':
1906, 'candidates': 496, 'comments': 1905, 'contacts': 496, 'copy': 1607, 'corrections': 1905, 'edits': 1905, 'extra':
1607, 'feedback': 1905, 'leads': 496, 'leftover': 1607, 'name': 496, 'names': 496, 'notes': 1905, 'numbers': 496,
'old': 1607, 'own': 1607, 'people': 496, 'redlines': 1905, 'second': 1607, 'spare': 1607, 'suggestions': 1905, 'used':
1607}, {'$$': 496}, {'contact': 2045, 'name': 2045, 'number': 2045}, {'article': 513, 'book': 513, 'candidates': 496,
'checklist': 513, 'comments': 1905, 'contacts': 496, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'guide':
513, 'leads': 496, 'link': 513, 'list': 513, 'name': 496, 'names': 496, 'notes': 1905, 'numbers': 496, 'people': 496,
'redlines': 1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'': (20, 'gave:referral'),
'$$': 496}, {'...': 2047, 'article': 513, 'book': 513, 'candidates': 496, 'checklist': 513, 'comments': 1905,
'contact': 2045, 'contacts': 496, 'copy': 1607, 'corrections': 1905, 'couple': 1912, 'edits': 1905, 'extra': 1607,
'feedback': 1905, 'few': 1911, 'guide': 513, 'leads': 496, 'leftover': 1607, 'link': 513, 'list': 513, 'name': 2048,
'names': 496, 'notes': 1905, 'number': 2045, 'numbers': 496, 'old': 1607, 'own': 1607, 'people': 496, 'redlines':
1905, 's': 1908, 'second': 1607, 'spare': 1607, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513, 'used':
1607}, {'article': 513, 'book': 513, 'checklist': 513, 'guide': 513, 'link': 513, 'list': 513, 'spreadsheet': 513,
'template': 513}, {'...': 2050, 'article': 513, 'book': 513, 'checklist': 513, 'copy': 1607, 'extra': 1607, 'guide':
513, 'leftover': 1607, 'link': 513, 'list': 513, 'old': 1607, 'own': 1607, 'second': 1607, 'spare': 1607,
'spreadsheet': 513, 'template': 513, 'used': 1607}, {'article': 513, 'book': 513, 'checklist': 513, 'comments': 1905,
'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'guide': 513, 'link': 513, 'list': 513, 'notes': 1905,
'redlines': 1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'': (19, 'gave:resource'),
'...': 513}, {'': (19, 'gave:resource'), '$$': 502}, {'...': 2052, 'article': 513, 'book': 513, 'checklist': 513,
'comments': 1905, 'copy': 2053, 'corrections': 1905, 'edits': 1905, 'extra': 1607, 'feedback': 1905, 'guide': 513,
'leftover': 1607, 'link': 513, 'list': 513, 'notes': 2054, 'old': 2053, 'own': 2053, 'redlines': 1905, 's': 1908,
'second': 2053, 'spare': 2053, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513, 'used': 1607}, {'article':
513, 'book': 513, 'checklist': 513, 'guide': 513, 'link': 513, 'list': 513, 's': 1908, 'spreadsheet': 513, 'template':
513}, {'...': 2056, 'article': 513, 'book': 513, 'checklist': 513, 'copy': 2053, 'extra': 1607, 'guide': 513,
'leftover': 1607, 'link': 513, 'list': 513, 'notes': 513, 'old': 2053, 'own': 2053, 's': 1908, 'second': 2053,
'spare': 2053, 'spreadsheet': 513, 'template': 513, 'used': 1607}, {'...': 2056, 'article': 513, 'book': 513,
'checklist': 513, 'contact': 2045, 'copy': 1607, 'extra': 1607, 'guide': 513, 'leftover': 1607, 'link': 513, 'list':
513, 'name': 2045, 'number': 2045, 'old': 1607, 'own': 1607, 's': 1908, 'second': 1607, 'spare': 1607, 'spreadsheet':
513, 'template': 513, 'used': 1607}, {'0': 2044, '<their>': 2046, 'a': 2049, 'an': 2051, 'detailed': 1917, 'four':
1911, 'full': 1917, 'lots': 1917, 'my': 2055, 'our': 2057, 'pages': 1917, 'some': 2044, 'the': 2058, 'three': 2044,
'two': 2044}, {'about': 483, 'for': 483, 'in': 483, 'of': 483, 'on': 483, 'to': 483}, {'about': 483, 'course': 2060,
'for': 483, 'in': 483, 'of': 483, 'on': 483, 'through': 2060, 'to': 483}, {'<lesson>': 482, 'linkedin': 1799,
'recommendation': 496, 'reference': 496, 'testimonial': 496}, {'<contact_of>': 1902, '<lesson>': 2061, '^': 2062,
'boost': 1254, 'endorsement': 505, 'kick': 1254, 'pep': 1254, 'plug': 505, 'push': 1254, 'recommendation': 505,
'reference': 505, 'referral': 505, 'shout': 1801, 'shoutout': 505, 'shove': 1254, 'testimonial': 505}, {'support':
1254}, {'back': 1254}, {'the': 2065}, {'on': 2066}, {'talk': 1254}, {'boost': 1254, 'encouragement': 1254, 'hug':
1254, 'moral': 2064, 'pat': 2067, 'pep': 2068}, {'<lesson>': 2061}, {'...': 2070, '<lesson>': 2061}, {'of': 2071},
{'hints': 1881, 'ideas': 1881, 'pointers': 1881, 'suggestions': 1881, 'thoughts': 1881, 'tips': 1881}, {'of': 2073},
{'about': 503, 'on': 503, 're': 503}, {'^': 482, 'about': 503, 'for': 503, 'on': 503, 're': 503}, {'...': 2070,
'<lesson>': 2061, 'comments': 1881, 'corrections': 1881, 'critique': 2075, 'edits': 1881, 'fb': 2075, 'feedback':
1881, 'hints': 1881, 'ideas': 1881, 'learnings': 483, 'lessons': 483, 'mark': 1882, 'markup': 1881, 'notes': 1881,
'opinion': 2075, 'pointers': 2076, 'redlines': 1881, 'remarks': 1881, 'steer': 2075, 'suggestions': 1881, 'thoughts':
1881, 'tips': 2076, 'tricks': 483, 'view': 2075}, {'^': 0, 'at': 453, 'on': 453, 'wi': 453, 'with': 453}, {'at': 453,
'on': 453, 'wi': 453, 'with': 453}, {'word': 1254, 'words': 1254}, {'of': 1497}, {'boost': 1254, 'encouragement':
1254, 'moral': 2064, 'pat': 2067, 'pep': 2068, 'push': 1254}, {'boost': 1254}, {'^': 1253, 'talk': 1254}, {'...':
2070, '<lesson>': 2061, 'boost': 1254, 'encouragement': 1254, 'moral': 2064, 'pat': 2067, 'pep': 2068}, {'...': 2063,
'<contact_of>': 1902, '<lesson>': 2061, '<time_unit>': 2042, '^': 2062, 'afternoon': 2028, 'big': 2069, 'bit': 2072,
'boost': 1254, 'couple': 2074, 'courage': 1254, 'day': 2028, 'encouragement': 1254, 'endorsement': 505, 'evening':
2028, 'few': 2077, 'h': 2028, 'hand': 2078, 'help': 2079, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'hug':
1254, 'hurl': 453, 'kick': 1254, 'kind': 2080, 'len': 2081, 'lend': 2081, 'lesson': 483, 'lift': 1497, 'little': 2082,
'loan': 2081, 'lowdown': 483, 'moral': 2064, 'morale': 2083, 'morning': 2028, 'pat': 2067, 'pep': 2084, 'plug': 505,
'push': 1254, 'quick': 2071, 'recommendation': 505, 'reference': 505, 'referral': 505, 'run': 453, 'saturday': 2028,
'short': 2071, 'shot': 2081, 'shoulder': 1254, 'shout': 1801, 'shoutout': 505, 'shove': 1254, 'sunday': 2028,
'testimonial': 505, 'use': 2081, 'wee': 2085}, {'<lesson>': 2061, '^': 2062, 'endorsement': 505, 'plug': 505,
'recommendation': 505, 'reference': 505, 'referral': 505, 'shout': 1801, 'shoutout': 505, 'testimonial': 505}, {'...':
2087, '<lesson>': 2061, '<time_unit>': 2042, '^': 2062, 'afternoon': 2028, 'day': 2028, 'endorsement': 505, 'evening':
2028, 'h': 2028, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'morning': 2028, 'plug': 505, 'recommendation':
505, 'reference': 505, 'referral': 505, 'saturday': 2028, 'shout': 1801, 'shoutout': 505, 'sunday': 2028,
'testimonial': 505}, {'comments': 2075, 'critique': 2075, 'edits': 2075, 'fb': 2075, 'feedback': 2075, 'notes': 2075,
'opinion': 2075, 'remarks': 2075, 'steer': 2075, 'thoughts': 2075, 'view': 2075}, {'comments': 1881, 'corrections':
1881, 'critique': 2075, 'edits': 1881, 'fb': 2075, 'feedback': 1881, 'mark': 1882, 'markup': 1881, 'notes': 1881,
'opinion': 2075, 'redlines': 1881, 'remarks': 1881, 'steer': 2075, 'thoughts': 1881, 'view': 2075}, {'^': 502,
'about': 503, 'on': 503, 're': 503}, {'<time_unit>': 2042}, {'<time_unit>': 2042, 'a': 2029, 'an': 2029}, {'line':
2089}, {'by': 2094}, {'boost': 1254, 'encouragement': 1254, 'moral': 2064, 'pat': 2067, 'pep': 2068}, {'big': 2096,
'boost': 1254, 'comments': 2075, 'critique': 2075, 'edits': 2075, 'encouragement': 1254, 'fb': 2075, 'feedback': 2075,
'little': 2096, 'moral': 2064, 'notes': 2075, 'opinion': 2075, 'pat': 2067, 'pep': 2068, 'remarks': 2075, 'steer':
2075, 'thoughts': 2075, 'view': 2075, 'wee': 2096}, {'of': 2097}, {'<contact_of>': 1902, '<lesson>': 2061,
'endorsement': 505, 'plug': 505, 'recommendation': 505, 'reference': 505, 'referral': 505, 'shout': 1801, 'shoutout':
505, 'testimonial': 505}, {'<i>': 1520, '^': 57}, {'<i>': 1520, '^': 57, 'that': 2100, 'to': 2100}, {'...': 2099,
'<contact_of>': 1902, '<lesson>': 2061, '<time_unit>': 2042, 'afternoon': 2028, 'comments': 1881, 'corrections': 1881,
'critique': 2075, 'day': 2028, 'edits': 1881, 'endorsement': 505, 'evening': 2028, 'fb': 2075, 'feedback': 1881, 'h':
2028, 'hints': 1881, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'ideas': 1881, 'learnings': 483, 'lessons':
483, 'mark': 1882, 'markup': 1881, 'morning': 2028, 'notes': 1881, 'opinion': 2075, 'plug': 505, 'pointers': 2076,
'recommendation': 505, 'redlines': 1881, 'reference': 505, 'referral': 505, 'remarks': 1881, 'saturday': 2028,
'shout': 1801, 'shoutout': 505, 'steer': 2075, 'suggestions': 1881, 'sunday': 2028, 'testimonial': 505, 'thoughts':
1881, 'tips': 2076, 'tricks': 483, 'view': 2075, 'word': 2101}, {'<contact_of>': 1902, '<lesson>': 2061}, {'...':
2103, '<contact_of>': 1902, '<lesson>': 2061, 'learnings': 483, 'lessons': 483, 'pointers': 483, 'tips': 483,
'tricks': 483}, {'<lesson>': 482}, {'<contact_of>': 1902, '<lesson>': 2061, '^': 2105, 'boost': 1254, 'kick': 1254,
'pep': 1254, 'push': 1254, 'shove': 1254}, {'...': 2106, '<contact_of>': 1902, '<lesson>': 2061, '<time_unit>': 2042,
'^': 2105, 'big': 2069, 'boost': 1254, 'comments': 1881, 'corrections': 1881, 'courage': 1254, 'critique': 2075,
'edits': 1881, 'encouragement': 1254, 'fb': 2075, 'feedback': 1881, 'hand': 2079, 'help': 2079, 'hints': 1881, 'hug':
1254, 'ideas': 1881, 'kick': 1254, 'kind': 2080, 'learnings': 483, 'lessons': 483, 'little': 2082, 'mark': 1882,
'markup': 1881, 'moral': 2064, 'morale': 2083, 'notes': 1881, 'opinion': 2075, 'pat': 2067, 'pep': 2084, 'pointers':
2076, 'push': 1254, 'redlines': 1881, 'remarks': 1881, 'shoulder': 1254, 'shove': 1254, 'steer': 2075, 'suggestions':
1881, 'thoughts': 1881, 'tips': 2076, 'tricks': 483, 'view': 2075, 'wee': 2096}, {'<contact_of>': 1902, '<lesson>':
2061, '^': 2062, 'endorsement': 505, 'plug': 505, 'recommendation': 505, 'reference': 505, 'referral': 505, 'shout':
1801, 'shoutout': 505, 'testimonial': 505}, {'hug': 1254}, {'push': 1254}, {'...': 2108, '<contact_of>': 1902,
'<lesson>': 2061, '^': 2062, 'address': 1867, 'big': 2109, 'boost': 1254, 'contact': 1867, 'courage': 1254, 'details':
1867, 'encouragement': 1254, 'endorsement': 505, 'hug': 1254, 'kind': 2080, 'len': 2081, 'lend': 2081, 'little': 2110,
'loan': 2081, 'lowdown': 483, 'morale': 2083, 'name': 1867, 'number': 1867, 'pep': 2068, 'plug': 505, 'push': 1254,
'recommendation': 505, 'reference': 505, 'referral': 505, 'shot': 2081, 'shoulder': 1254, 'shout': 1801, 'shoutout':
505, 'testimonial': 505, 'use': 2081}, {'<time_unit>': 2042, 'afternoon': 2028, 'day': 2028, 'evening': 2028, 'h':
2028, 'hints': 1881, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'ideas': 1881, 'morning': 2028, 'pointers':
1881, 'saturday': 2028, 'suggestions': 1881, 'sunday': 2028, 'thoughts': 1881, 'tips': 1881}, {'...': 2041, '0': 2043,
'<contact_of>': 1902, 'N': 1904, '^': 2059, 'a': 2086, 'address': 1867, 'an': 2088, 'back': 1883, 'blunt': 2089,
'comments': 2040, 'contact': 1867, 'corrections': 1881, 'critique': 2075, 'detailed': 2090, 'details': 1867, 'edits':
1881, 'fb': 2091, 'fdbk': 503, 'feedback': 2040, 'five': 2092, 'four': 2043, 'frank': 2089, 'half': 2093, 'hints':
1881, 'honest': 2090, 'ideas': 1881, 'input': 503, 'lessons': 483, 'line': 2095, 'lots': 2098, 'mark': 1882, 'markup':
1881, 'my': 2102, 'name': 1867, 'notes': 2040, 'number': 1867, 'one': 2043, 'opinion': 2075, 'our': 2104, 'pointers':
1881, 'quick': 2089, 'redlines': 1881, 'remarks': 1881, 'some': 2107, 'steer': 2075, 'suggestions': 1881, 'the': 2111,
'thoughts': 1881, 'three': 2112, 'tips': 1881, 'two': 2112, 'view': 2075, 'written': 2089}, {'...': 2047, 'article':
513, 'book': 513, 'candidates': 496, 'checklist': 513, 'comments': 1905, 'contact': 2045, 'contacts': 496,
'corrections': 1905, 'couple': 1912, 'edits': 1905, 'feedback': 1905, 'few': 1911, 'guide': 513, 'leads': 496, 'link':
513, 'list': 513, 'name': 2048, 'names': 496, 'notes': 1905, 'number': 2045, 'numbers': 496, 'people': 496,
'redlines': 1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'...': 2050, 'article': 513,
'book': 513, 'checklist': 513, 'guide': 513, 'link': 513, 'list': 513, 'spreadsheet': 513, 'template': 513}, {'...':
2052, 'article': 513, 'book': 513, 'checklist': 513, 'comments': 1905, 'copy': 513, 'corrections': 1905, 'edits':
1905, 'feedback': 1905, 'guide': 513, 'link': 513, 'list': 513, 'notes': 2054, 'old': 513, 'own': 513, 'redlines':
1905, 's': 1908, 'second': 513, 'spare': 513, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'...': 2056,
'article': 513, 'book': 513, 'checklist': 513, 'copy': 513, 'guide': 513, 'link': 513, 'list': 513, 'notes': 513,
'old': 513, 'own': 513, 's': 1908, 'second': 513, 'spare': 513, 'spreadsheet': 513, 'template': 513}, {'...': 2056,
'article': 513, 'book': 513, 'checklist': 513, 'contact': 2045, 'guide': 513, 'link': 513, 'list': 513, 'name': 2045,
'number': 2045, 's': 1908, 'spreadsheet': 513, 'template': 513}, {'0': 1907, '<their>': 2046, 'a': 2114, 'an': 2115,
'detailed': 1917, 'four': 1911, 'full': 1917, 'lots': 1917, 'my': 2116, 'our': 2117, 'pages': 1917, 'some': 1907,
'the': 2118, 'three': 1907, 'two': 1907}, {'<contact_of>': 1902, '<lesson>': 2061, 'boost': 1254, 'endorsement': 505,
'kick': 1254, 'pep': 1254, 'plug': 505, 'push': 1254, 'recommendation': 505, 'reference': 505, 'referral': 505,
'shout': 1801, 'shoutout': 505, 'shove': 1254, 'testimonial': 505}, {'...': 2070, '<lesson>': 2061, 'comments': 1881,
'corrections': 1881, 'critique': 2075, 'edits': 1881, 'fb': 2075, 'feedback': 1881, 'learnings': 483, 'lessons': 483,
'mark': 1882, 'markup': 1881, 'notes': 1881, 'opinion': 2075, 'pointers': 483, 'redlines': 1881, 'remarks': 1881,
'steer': 2075, 'thoughts': 1881, 'tips': 483, 'tricks': 483, 'view': 2075}, {'...': 2120, '<contact_of>': 1902,
'<lesson>': 2061, 'afternoon': 2028, 'big': 2096, 'bit': 2072, 'boost': 1254, 'day': 2028, 'encouragement': 1254,
'endorsement': 505, 'evening': 2028, 'few': 2121, 'h': 2028, 'hand': 2079, 'help': 2079, 'hour': 2028, 'hours': 2028,
'hr': 2028, 'hrs': 2028, 'hurl': 453, 'kick': 1254, 'len': 2081, 'lend': 2081, 'lesson': 483, 'lift': 453, 'little':
2096, 'loan': 2081, 'lowdown': 483, 'moral': 2064, 'morning': 2028, 'pat': 2067, 'pep': 2084, 'plug': 505, 'push':
1254, 'quick': 2071, 'recommendation': 505, 'reference': 505, 'referral': 505, 'run': 453, 'saturday': 2028, 'short':
2071, 'shot': 2081, 'shout': 1801, 'shoutout': 505, 'shove': 1254, 'sunday': 2028, 'testimonial': 505, 'use': 2081,
'wee': 2085}, {'<lesson>': 2061, 'endorsement': 505, 'plug': 505, 'recommendation': 505, 'reference': 505, 'referral':
505, 'shout': 1801, 'shoutout': 505, 'testimonial': 505}, {'...': 2123, '<lesson>': 2061, 'afternoon': 2028, 'day':
2028, 'endorsement': 505, 'evening': 2028, 'h': 2028, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'morning':
2028, 'plug': 505, 'recommendation': 505, 'reference': 505, 'referral': 505, 'saturday': 2028, 'shout': 1801,
'shoutout': 505, 'sunday': 2028, 'testimonial': 505}, {'a': 2029, 'an': 2029}, {'...': 2099, '<contact_of>': 1902,
'<lesson>': 2061, 'afternoon': 2028, 'comments': 1881, 'corrections': 1881, 'critique': 2075, 'day': 2028, 'edits':
1881, 'endorsement': 505, 'evening': 2028, 'fb': 2075, 'feedback': 1881, 'h': 2028, 'hour': 2028, 'hours': 2028, 'hr':
2028, 'hrs': 2028, 'learnings': 483, 'lessons': 483, 'mark': 1882, 'markup': 1881, 'morning': 2028, 'notes': 1881,
'opinion': 2075, 'plug': 505, 'pointers': 483, 'recommendation': 505, 'redlines': 1881, 'reference': 505, 'referral':
505, 'remarks': 1881, 'saturday': 2028, 'shout': 1801, 'shoutout': 505, 'steer': 2075, 'sunday': 2028, 'testimonial':
505, 'thoughts': 1881, 'tips': 483, 'tricks': 483, 'view': 2075, 'word': 2101}, {'down': 505, 'forward': 505, 'in':
2037, 'to': 505}, {'name': 2127}, {'<contact_of>': 1902, '<lesson>': 2061, 'boost': 1254, 'kick': 1254, 'pep': 1254,
'push': 1254, 'shove': 1254}, {'...': 2129, '<contact_of>': 1902, '<lesson>': 2061, 'big': 2096, 'boost': 1254,
'comments': 1881, 'corrections': 1881, 'critique': 2075, 'edits': 1881, 'encouragement': 1254, 'fb': 2075, 'feedback':
1881, 'hand': 2079, 'help': 2079, 'kick': 1254, 'learnings': 483, 'lessons': 483, 'little': 2096, 'mark': 1882,
'markup': 1881, 'moral': 2064, 'notes': 1881, 'opinion': 2075, 'pat': 2067, 'pep': 2084, 'pointers': 483, 'push':
1254, 'redlines': 1881, 'remarks': 1881, 'shove': 1254, 'steer': 2075, 'thoughts': 1881, 'tips': 483, 'tricks': 483,
'view': 2075, 'wee': 2096}, {'...': 2099, '<contact_of>': 1902, '<lesson>': 2061, 'address': 1867, 'contact': 1867,
'details': 1867, 'endorsement': 505, 'len': 2081, 'lend': 2081, 'loan': 2081, 'lowdown': 483, 'name': 1867, 'number':
1867, 'plug': 505, 'recommendation': 505, 'reference': 505, 'referral': 505, 'shot': 2081, 'shout': 1801, 'shoutout':
505, 'testimonial': 505, 'use': 2081}, {'...': 2041, '0': 2029, '<contact_of>': 1902, 'N': 1904, '^': 2119, 'a': 2122,
'address': 1867, 'an': 2124, 'back': 1883, 'blunt': 2089, 'comments': 2040, 'contact': 1867, 'corrections': 1881,
'critique': 2075, 'detailed': 2090, 'details': 1867, 'edits': 1881, 'fb': 2091, 'fdbk': 503, 'feedback': 2040, 'four':
2029, 'frank': 2089, 'half': 2125, 'honest': 2090, 'input': 503, 'lessons': 483, 'line': 2095, 'lots': 2098, 'mark':
1882, 'markup': 1881, 'my': 2126, 'name': 1867, 'notes': 2040, 'number': 1867, 'one': 2029, 'opinion': 2075, 'our':
2104, 'quick': 2089, 'redlines': 1881, 'remarks': 1881, 's': 2128, 'some': 2130, 'steer': 2075, 'suggestions': 1881,
'the': 2131, 'thoughts': 1881, 'three': 2029, 'two': 2029, 'view': 2075, 'written': 2089}, {'to': 530}, {'...': 2133},
{'my': 2134, 'our': 2134}, {'assembly': 1785, 'class': 1785, 'demo': 1785, 'lesson': 1785, 'letter': 1812,
'masterclass': 1785, 'recommendation': 1810, 'reference': 1810, 'session': 1785, 'story': 1790, 'storytime': 1785,
'talk': 1785, 'testimonial': 1810, 'tour': 1785, 'training': 1785, 'workshop': 1785}, {'at': 453, 'on': 453, 'to':
453, 'with': 453}, {'at': 483, 'for': 483}, {'^': 482, 'at': 483, 'for': 483}, {'<their>': 483, '<them>': 483, 'N':
1783, '^': 482}, {'^': 482, 'at': 483, 'for': 2140, 'to': 1784, 'with': 1784}, {'...': 2136, 'afternoon': 2028,
'assembly': 1785, 'class': 1785, 'day': 2028, 'demo': 1785, 'evening': 2028, 'glowing': 1823, 'good': 1823, 'h': 2028,
'hand': 2137, 'help': 2137, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'keynote': 2138, 'lecture': 2139,
'lesson': 1785, 'letter': 1812, 'masterclass': 1785, 'morning': 2028, 'recommendation': 1821, 'reference': 1822,
'referral': 1821, 'saturday': 2028, 'session': 1785, 'story': 1790, 'storytime': 1785, 'strong': 1823, 'sunday': 2028,
'talk': 2141, 'testimonial': 1821, 'tour': 1785, 'training': 1785, 'workshop': 2141}, {'...': 2136, 'afternoon': 2028,
'assembly': 1785, 'class': 1785, 'day': 2028, 'demo': 1785, 'evening': 2028, 'h': 2028, 'hour': 2028, 'hours': 2028,
'hr': 2028, 'hrs': 2028, 'lesson': 1785, 'letter': 1812, 'masterclass': 1785, 'morning': 2028, 'recommendation': 1810,
'reference': 1810, 'saturday': 2028, 'session': 1785, 'story': 1790, 'storytime': 1785, 'sunday': 2028, 'talk': 1785,
'testimonial': 1810, 'tour': 1785, 'training': 1785, 'workshop': 1785}, {'': (16, 'gave:feedback'), '...': 1934},
{'^': 2144}, {'about': 1936, 'on': 2145}, {'afternoon': 2028, 'comments': 2146, 'day': 2028, 'edits': 1937, 'evening':
2028, 'feedback': 2146, 'h': 2028, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'morning': 2028, 'notes':
1937, 'saturday': 2028, 'sunday': 2028, 'thoughts': 2146}, {'<contact_of>': 2005, '<their>': 2008, '^': 2135, 'the':
2014}, {'<their>': 2008, '^': 2135}, {'...': 1857, 'assembly': 1785, 'class': 1785, 'comments': 1937, 'demo': 1785,
'edits': 1937, 'feedback': 1937, 'hand': 2137, 'help': 2137, 'lesson': 1785, 'masterclass': 1785, 'notes': 1937,
'session': 1785, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'thoughts': 1937, 'tour': 1785, 'training': 1785,
'workshop': 1785}, {'at': 483, 'for': 2140, 'to': 1784, 'with': 1784}, {'...': 2136, '<contact_of>': 2005, 'assembly':
1785, 'class': 1785, 'demo': 1785, 'glowing': 1823, 'good': 1823, 'keynote': 2138, 'lecture': 2138, 'lesson': 1785,
'letter': 1812, 'masterclass': 1785, 'recommendation': 1821, 'reference': 1822, 'referral': 1821, 'session': 1785,
'story': 1790, 'storytime': 1785, 'strong': 1823, 'talk': 2151, 'testimonial': 1821, 'tour': 1785, 'training': 1785,
'workshop': 2151}, {'book': 513, 'copy': 513, 'laptop': 513, 'list': 513, 'notes': 513, 'slides': 513, 'template':
513}, {'a': 2153, 'my': 2153, 'our': 2153, 'the': 2153}, {'^': 2154}, {'<them>': 2155, 'N': 2155}, {'0': 2029, 'a':
2029, 'an': 2029, 'four': 2029, 'half': 2125, 'my': 2029, 'one': 2029, 'three': 2029, 'two': 2029}, {'0': 2029,
'<them>': 2157, 'N': 2157, 'a': 2029, 'an': 2029, 'four': 2029, 'half': 2125, 'my': 2029, 'one': 2029, 'three': 2029,
'two': 2029}, {'...': 2023, '0': 2029, '<contact_of>': 2005, '<me>': 2034, '<their>': 2039, '<them>': 2113,
'<time_unit>': 1807, 'N': 2132, '^': 2135, 'a': 2142, 'along': 2013, 'an': 2143, 'as': 1704, 'assembly': 1785,
'class': 1785, 'comments': 1937, 'demo': 1785, 'edits': 1937, 'feedback': 1937, 'for': 454, 'four': 2029, 'half':
2125, 'keynote': 2138, 'lecture': 2138, 'lesson': 1785, 'masterclass': 1785, 'my': 2147, 'notes': 1937, 'on': 2148,
'one': 2029, 'over': 2149, 'pro': 455, 'session': 1785, 'some': 2150, 'story': 1790, 'storytime': 1785, 'talk': 2151,
'the': 2152, 'thoughts': 1937, 'three': 2029, 'to': 2156, 'tour': 1785, 'training': 1785, 'two': 2029, 'unpaid': 453,
'up': 2158, 'workshop': 2151}, {'<them>': 1578, 'N': 1578, 'd': 1581}, {'off': 471}, {'bumped': 471, 'called': 2161,
'deferred': 471, 'delayed': 471, 'moved': 471, 'postponed': 471, 'pushed': 471, 'rearranged': 471, 'rescheduled': 471,
'shelved': 471, 'shifted': 471}, {'': (0, 'missed'), 'me': 75, 'us': 75}, {'hand': 2079, 'help': 2079, 'len': 2081,
'lend': 2081, 'loan': 2081, 'shot': 2081, 'use': 2081}, {'hand': 2079, 'help': 2079}, {'len': 2081, 'lend': 2081,
'loan': 2081, 'shot': 2081, 'use': 2081}, {'a': 2164, 'some': 2165, 'the': 2166}, {'<them>': 2167, 'N': 2167}, {'a':
2166, 'the': 2166}, {'<them>': 2169, 'N': 2169}, {'advice': 755, 'tip': 755}, {'advice': 755, 'an': 2171, 'some':
2171, 'the': 2171, 'tip': 755}, {'<me>': 2172}, {'advice': 67, 'pointers': 67, 'tip': 67, 'tips': 67}, {'...': 2174,
'advice': 755, 'an': 2171, 'some': 2171, 'the': 2171, 'tip': 755}, {'^': 2105}, {'...': 2176, '^': 2105, 'afternoon':
2028, 'day': 2028, 'evening': 2028, 'h': 2028, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'len': 2081,
'lend': 2081, 'loan': 2081, 'morning': 2028, 'saturday': 2028, 'shot': 2081, 'sunday': 2028, 'use': 2081}, {'...':
2176, '^': 2105, 'afternoon': 2028, 'day': 2028, 'evening': 2028, 'h': 2028, 'hour': 2028, 'hours': 2028, 'hr': 2028,
'hrs': 2028, 'morning': 2028, 'saturday': 2028, 'sunday': 2028}, {'afternoon': 2028, 'day': 2028, 'evening': 2028,
'h': 2028, 'hour': 2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'morning': 2028, 'saturday': 2028, 'sunday': 2028,
'word': 2101}, {'...': 2176, '^': 2105}, {'...': 2176, '^': 2105, 'len': 2081, 'lend': 2081, 'loan': 2081, 'shot':
2081, 'use': 2081}, {'0': 2029, 'a': 2177, 'an': 2178, 'four': 2029, 'half': 2125, 'my': 2179, 'one': 2029, 'some':
2180, 'the': 2181, 'three': 2029, 'two': 2029}, {'afternoon': 2028, 'day': 2028, 'evening': 2028, 'h': 2028, 'hour':
2028, 'hours': 2028, 'hr': 2028, 'hrs': 2028, 'len': 2081, 'lend': 2081, 'loan': 2081, 'morning': 2028, 'saturday':
2028, 'shot': 2081, 'sunday': 2028, 'use': 2081}, {'0': 2029, 'a': 2183, 'an': 2029, 'four': 2029, 'half': 2125, 'my':
2179, 'one': 2029, 'the': 2166, 'three': 2029, 'two': 2029}, {'0': 2029, '<me>': 2175, '<them>': 2182, 'N': 2184, 'a':
2029, 'an': 2029, 'four': 2029, 'half': 2125, 'my': 2029, 'one': 2029, 'three': 2029, 'two': 2029, 'up': 2158},
{'<me>': 2175}, {'boost': 1254, 'kick': 1254, 'pep': 1254, 'push': 1254, 'shove': 1254}, {'...': 2187, 'afternoon':
2028, 'big': 2096, 'boost': 1254, 'day': 2028, 'encouragement': 1254, 'evening': 2028, 'h': 2028, 'hour': 2028,
'hours': 2028, 'hr': 2028, 'hrs': 2028, 'hurl': 453, 'kick': 1254, 'len': 2081, 'lend': 2081, 'lesson': 483, 'lift':
453, 'little': 2096, 'loan': 2081, 'lowdown': 483, 'moral': 2064, 'morning': 2028, 'pat': 2067, 'pep': 2084, 'push':
1254, 'run': 453, 'saturday': 2028, 'shot': 2081, 'shove': 1254, 'sunday': 2028, 'use': 2081, 'wee': 2096}, {'big':
2096, 'boost': 1254, 'encouragement': 1254, 'little': 2096, 'moral': 2064, 'pat': 2067, 'pep': 2068, 'wee': 2096},
{'of': 2189}, {'...': 2187, 'big': 2096, 'boost': 1254, 'encouragement': 1254, 'kick': 1254, 'little': 2096, 'moral':
2064, 'pat': 2067, 'pep': 2084, 'push': 1254, 'shove': 1254, 'wee': 2096}, {'len': 2081, 'lend': 2081, 'loan': 2081,
'lowdown': 483, 'shot': 2081, 'use': 2081}, {'0': 2029, 'a': 2188, 'an': 2029, 'four': 2029, 'half': 2125, 'lessons':
483, 'lots': 2190, 'my': 2029, 'one': 2029, 'some': 2191, 'the': 2192, 'three': 2029, 'two': 2029}, {'0': 2029,
'<them>': 2193, 'N': 2193, 'a': 2029, 'an': 2029, 'four': 2029, 'half': 2125, 'my': 2029, 'one': 2029, 'three': 2029,
'two': 2029, 'up': 2158}, {'bat': 1821}, {'to': 2195}, {'bat': 1821, 'in': 2196, 'over': 721, 'through': 721, 'thru':
721}, {'vm': 75, 'voice': 1633, 'voicemail': 75}, {'...': 2198}, {'on': 1540}, {'call': 11, 'have': 11, 'meet': 11,
'see': 11, 'visit': 11}, {'back': 1690, 'cold': 2200, 'dark': 2200, 'over': 721, 'quiet': 2200, 'right': 1690,
'silent': 2200, 'through': 721, 'thru': 721, 'to': 2201, 'up': 721}, {'back': 1690, 'bat': 1821, 'cold': 2200, 'dark':
2200, 'in': 2196, 'over': 721, 'quiet': 2200, 'right': 1690, 'silent': 2200, 'through': 721, 'thru': 721, 'up': 721},
{'feedback': 703}, {'meeting': 1977, 'slot': 1977}, {'of': 332}, {'front': 2206, 'with': 332}, {'a': 2205, 'in':
2207}, {'a': 2205, 'in': 2207, 's': 2204}, {'note': 703}, {'call': 703, 'dm': 703, 'email': 703, 'letter': 703,
'mail': 703, 'message': 703, 'text': 703, 'voice': 2210}, {'D': 1566}, {'forward': 2212}, {'$$': 75, 'D': 1566,
'again': 263, 'at': 468, 'back': 263, 'last': 466, 'on': 469, 'out': 263, 'till': 1566, 'to': 1566, 'until': 1566},
{'$$': 75, 'D': 1566, 'again': 263, 'at': 468, 'back': 263, 'last': 466, 'on': 469, 'out': 263}, {'line': 75,
'message': 75, 'note': 75, 'text': 75}, {'a': 2216}, {'<them>': 2217, 'N': 2217}, {'...': 137}, {'touch': 121}, {'^':
2219, 'in': 2220}, {'bell': 75, 'buzz': 75, 'call': 75, 'ring': 75, 'shout': 75, 'tinkle': 75}, {'a': 2222},
{'<them>': 2223, 'N': 2223}, {'N': 75}, {'up': 2225}, {'in': 75, 'over': 75, 'round': 75}, {'drop': 2218, 'get': 2221,
'give': 2224, 'look': 2226, 'pop': 2227}, {'<their>': 2204, '<them>': 2208, 'N': 2209, 'a': 2211, 'an': 2211,
'brought': 2213, 'bumped': 471, 'called': 2161, 'deferred': 471, 'delayed': 471, 'moved': 2214, 'postponed': 2215,
'pushed': 2215, 'rearranged': 471, 'rescheduled': 2215, 'shelved': 471, 'shifted': 2215, 'stood': 351, 'talking': 703,
'to': 2228}, {'in': 2220}, {'drop': 2218, 'get': 2230, 'give': 2224, 'look': 2226, 'pop': 2227}, {'<i>': 1520,
'<them>': 1533, 'N': 1533, 'that': 1532, 'to': 1534}, {'about': 459, 'on': 459, 'through': 459, 'with': 459}, {'...':
2233, 'about': 483, 'on': 483, 'through': 483, 'with': 483}, {'<them>': 2234, 'N': 2234}, {'about': 483, 'on': 483,
'through': 483, 'with': 483}, {'<them>': 2236, 'N': 2236}, {'dream': 75}, {'at': 1982, 'of': 1982, 'through': 1982},
{'blether': 703, 'chat': 703, 'craic': 703, 'gossip': 703, 'look': 2239, 'moan': 703, 'natter': 703, 'talk': 703,
'word': 703, 'yarn': 703}, {'blether': 703, 'chat': 703, 'craic': 703, 'gossip': 703, 'moan': 703, 'natter': 703,
'talk': 703, 'word': 703, 'yarn': 703}, {'': (23, 'contact'), 'bad': 2238, 'blether': 703, 'chat': 703, 'craic': 703,
'dream': 75, 'good': 2240, 'gossip': 703, 'little': 2241, 'long': 2241, 'look': 2239, 'moan': 703, 'natter': 703,
'nightmare': 75, 'proper': 2241, 'quick': 2240, 'read': 2239, 'right': 2241, 'short': 2241, 'strange': 2238, 'talk':
703, 'wee': 2241, 'weird': 2238, 'word': 703, 'yarn': 703}, {'alone': 75, 'by': 1536, 'on': 1538}, {'': (23,
'contact'), 'alone': 75, 'by': 1536, 'on': 1538}, {'bail': 75, 'call': 352, 'cancel': 75, 'postpone': 75, 'skip': 75},
{'': (23, 'contact'), 'a': 2242, 'already': 1765, 'an': 703, 'ate': 2243, 'breakfast': 2244, 'coffee': 2244, 'dinner':
2244, 'drinks': 703, 'just': 1766, 'lunch': 2244, 'my': 703, 'our': 703, 'planned': 679, 'some': 703, 'tea': 2244,
'the': 703, 'to': 2245}, {'copy': 1607, 'extra': 1607, 'leftover': 1607, 'old': 1607, 'own': 1607, 'second': 1607,
'spare': 1607, 'used': 1607}, {'0': 2247, 'a': 2247, 'an': 2247, 'my': 2247, 'our': 2247, 'some': 2247, 'the': 2247,
'three': 2247, 'two': 2247}, {'^': 2248}, {'<useful>': 1929, 'to': 530}, {'...': 2250, '<useful>': 1929}, {'a': 1931,
'an': 1931, 'my': 2251, 'our': 2251, 'some': 1931, 'the': 1931}, {'^': 2252}, {'<them>': 2249, '^': 2135, 'on': 2253,
'over': 2253}, {'for': 11}, {'brought': 2213, 'bumped': 471, 'called': 2161, 'deferred': 471, 'delayed': 471, 'moved':
2215, 'postponed': 2215, 'pushed': 2215, 'rearranged': 471, 'rescheduled': 2215, 'set': 2255, 'shelved': 471,
'shifted': 2215}, {'$$': 75, 'home': 263, 'off': 1487, 'out': 1487, 'over': 1487, 'to': 1486}, {'gone': 2257, 'left':
263}, {'answered': 75, 'been': 361, 'called': 75, 'come': 396, 'got': 396, 'replied': 75, 'responded': 75, 'rung': 75,
'written': 75}, {'already': 1765, 'avoiding': 1540, 'been': 2256, 'blanking': 1540, 'dodging': 1540, 'finally': 1489,
'ghosting': 1540, 'gone': 1488, 'ignoring': 1540, 'just': 2258, 'not': 2259, 'now': 1489}, {'around': 679, 'back': 75,
'round': 679}, {'answered': 75, 'been': 361, 'called': 75, 'caught': 351, 'come': 396, 'ever': 1736, 'get': 1735,
'got': 2261, 'gotten': 1735, 'heard': 75, 'met': 75, 'quite': 1736, 'replied': 75, 'responded': 75, 'rung': 75,
'seen': 75, 'spoken': 75, 'talked': 75, 'written': 75, 'yet': 1736}, {'t': 2262}, {'answered': 75, 'been': 361,
'called': 75, 'caught': 351, 'come': 396, 'got': 396, 'heard': 75, 'met': 75, 'replied': 75, 'responded': 75, 'rung':
75, 'seen': 75, 'spoken': 75, 'talked': 75, 'written': 75}, {'bad': 2238, 'dream': 75, 'nightmare': 75, 'strange':
2238, 'weird': 2238}, {'appointment': 11}, {'brought': 2213, 'moved': 2212, 'postponed': 2212, 'pushed': 2212,
'rescheduled': 2212, 'shifted': 2212}, {'together': 428}, {'them': 2268}, {'': (0, 'missed'), 'in': 360}, {'been':
2270, 'caught': 351, 'ever': 1736, 'get': 1735, 'got': 1735, 'gotten': 1735, 'had': 75, 'heard': 75, 'met': 75,
'quite': 1736, 'seen': 75, 'spoken': 75, 'talked': 75, 'yet': 1736}, {'bring': 2269, 'connect': 428, 'drop': 2218,
'get': 2221, 'give': 2224, 'introduce': 428, 'look': 2226, 'pop': 2227}, {'a': 2265, 'already': 1766, 'an': 2266,
'appointment': 11, 'been': 2267, 'bring': 2269, 'connect': 428, 'finally': 1489, 'gone': 1488, 'introduce': 428,
'just': 2258, 'not': 2271, 'now': 1489, 'to': 2272}, {'to': 235}, {'have': 2274, 'need': 2274}, {'<i>': 2275}, {'so':
2276}, {'': (0, 'missed'), 'yet': 2277}, {'answered': 2278, 'been': 2270, 'called': 75, 'caught': 351, 'come': 396,
'ever': 1736, 'get': 1735, 'got': 2261, 'gotten': 1735, 'had': 75, 'heard': 75, 'met': 75, 'quite': 1736, 'replied':
2278, 'responded': 75, 'rung': 75, 'seen': 75, 'spoken': 75, 'talked': 75, 'written': 75, 'yet': 1736}, {'t': 2279},
{'answered': 75, 'been': 2270, 'called': 75, 'caught': 351, 'come': 396, 'ever': 1736, 'get': 1735, 'got': 2261,
'gotten': 1735, 'had': 75, 'heard': 75, 'met': 75, 'quite': 1736, 'replied': 75, 'responded': 75, 'rung': 75, 'seen':
75, 'spoken': 75, 'talked': 75, 'written': 75, 'yet': 1736}, {'a': 2265}, {'to': 1337}, {'are': 2283, 'assured': 1343,
'assures': 1343, 'guaranteed': 1342, 'guarantees': 1342, 'is': 2283, 'pinky': 1390, 're': 2283, 's': 2283, 'swears':
1342, 'swore': 1342, 'vowed': 1342, 'vows': 1342}, {'magazine': 75, 'news': 75, 'paper': 75}, {'a': 2285, 'the':
2285}, {'radio': 75, 'telly': 75, 'tv': 75}, {'telly': 75, 'the': 2287, 'tv': 75, 'youtube': 75}, {'in': 2286, 'on':
2288, 'online': 75}, {'...': 2289, 'in': 2286, 'on': 2288, 'online': 75}, {'from': 703}, {'back': 75, 'from': 75},
{'<gossips>': 75, '<told_in>': 75}, {'...': 2293, '<gossips>': 75, '<told_in>': 75}, {'party': 75}, {'...': 2293,
'<gossips>': 75, '<told_in>': 75, 'third': 2295}, {'<gossips>': 75}, {'...': 2297, '<gossips>': 75}, {'the': 2298},
{'of': 2299}, {'else': 75}, {'...': 1413, '<told_in>': 75}, {'s': 2302}, {'': (23, 'contact'), '...': 1413, '<their>':
2294, '<told_in>': 75, 'a': 2296, 'an': 2294, 'my': 2294, 'one': 2300, 'our': 2294, 'some': 2298, 'somebody': 2301,
'someone': 2301, 'the': 2294, 'today': 2303}, {'haw': 2292}, {'...': 1413, '<their>': 2302, '<told_in>': 75, 'a':
2302, 'an': 2302, 'my': 2302, 'our': 2302, 'the': 2302, 'today': 2303}, {'': (23, 'contact'), '...': 1413, '<their>':
2294, '<told_in>': 75, 'a': 2294, 'an': 2294, 'my': 2294, 'one': 2300, 'our': 2294, 'some': 2298, 'the': 2294,
'today': 2303}, {'<their>': 2298, 'a': 2298, 'an': 2298, 'my': 2298, 'one': 2300, 'our': 2298, 'some': 2298, 'the':
2298}, {'...': 1413, '<their>': 2294, '<told_in>': 75, 'a': 2294, 'an': 2294, 'my': 2294, 'one': 2300, 'our': 2294,
'some': 2298, 'the': 2294, 'today': 2303}, {'from': 2307, 'in': 2306, 'off': 2308, 'on': 2306, 'through': 2308, 'via':
2309}, {'...': 1413, '<told_in>': 75, 'grapevine': 75}, {'...': 1413, '<their>': 2302, '<told_in>': 75, 'a': 2302,
'an': 2302, 'my': 2302, 'our': 2302, 'the': 2311, 'today': 2303}, {'hand': 75}, {'all': 2292}, {'...': 2297,
'<gossips>': 75, 'grapevine': 75}, {'<their>': 2298, 'a': 2298, 'an': 2298, 'my': 2298, 'one': 2300, 'our': 2298,
'some': 2298, 'the': 2315}, {'N': 2290, 'back': 2291, 'crickets': 2292, 'from': 2304, 'hee': 2305, 'in': 2306, 'it':
2310, 'nothing': 2292, 'nowt': 2292, 'off': 2308, 'on': 2312, 'second': 2313, 'secondhand': 75, 'sod': 2314, 'that':
2310, 'this': 2310, 'through': 2316, 'via': 2309, 'zilch': 2292, 'zip': 2292}, {'crickets': 2292, 'hee': 2305,
'nothing': 2292, 'nowt': 2292, 'sod': 2314, 'zilch': 2292, 'zip': 2292}, {'assembly': 1785, 'class': 1785, 'demo':
1785, 'duty': 1678, 'group': 1678, 'lesson': 1785, 'masterclass': 1785, 'reading': 1678, 'round': 1678, 'route': 1678,
'session': 1785, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'tour':
1785, 'training': 1785, 'turn': 1678, 'workshop': 1785}, {'...': 2319, 'assembly': 1785, 'class': 1785, 'demo': 1785,
'duty': 1678, 'group': 1678, 'lesson': 1785, 'masterclass': 1785, 'mock': 1825, 'reading': 1678, 'round': 1678,
'route': 1678, 'session': 1785, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'story': 1790, 'storytime': 1785, 'talk':
1785, 'tour': 1785, 'training': 1785, 'turn': 1678, 'workshop': 1785}, {'...': 2319, 'assembly': 1785, 'class': 1785,
'demo': 1785, 'duty': 1678, 'group': 1678, 'lesson': 1785, 'masterclass': 1785, 'reading': 1678, 'round': 1678,
'route': 1678, 'session': 1785, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'story': 1790, 'storytime': 1785, 'talk':
1785, 'tour': 1785, 'training': 1785, 'turn': 1678, 'workshop': 1785}, {'...': 1750, 'assembly': 1678, 'class': 1678,
'duty': 1678, 'group': 1678, 'lesson': 1678, 'mock': 1825, 'reading': 1678, 'round': 1678, 'route': 1678, 'session':
1678, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'tour': 1678, 'turn': 1678}, {'...': 1857, '0': 1751, '<their>':
1751, 'a': 2320, 'an': 2320, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'lesson': 1785, 'masterclass': 1785,
'mock': 1825, 'session': 1785, 'some': 1858, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'the': 2321, 'three':
1751, 'tour': 1785, 'training': 1785, 'two': 2322, 'workshop': 1785}, {'up': 0}, {'out': 0}, {'': (17,
'gave:knowledge'), '<helping>': 0, 'get': 0, 'pick': 0, 'set': 2324, 'sort': 2325}, {'ready': 459}, {'up': 459}, {'^':
2326}, {'out': 459}, {'<their_doing>': 459, '^': 2326, 'get': 2327, 'in': 459, 'on': 459, 'out': 1517, 'set': 2328,
'through': 459, 'to': 2329, 'understand': 459, 'with': 483, 'work': 2330}, {'^': 2326, 'to': 2329, 'with': 483},
{'<their>': 453, 'N': 1514, 'a': 453, 'our': 453, 'the': 453}, {'at': 2333, 'on': 2333}, {'<them>': 2331, 'N': 2332,
'at': 2333, 'me': 703, 'on': 2333, 'out': 2334}, {'out': 483}, {'<helping>': 0, 'get': 0, 'pick': 0, 'set': 2324,
'sort': 2325}, {'^': 2337}, {'^': 2326, 'figure': 2336, 'to': 2338, 'with': 483}, {'at': 1515, 'on': 1515}, {'<them>':
2339, 'N': 2339, 'at': 1515, 'on': 1515, 'out': 2340}, {'no': 1472}, {'<giveinf>': 77}, {'^': 2343}, {'to': 2344},
{'going': 2345, 'gonna': 2344}, {'D': 1588, 'a': 1589, 'an': 1590, 'the': 1592, 'time': 1588}, {'and': 333, 'to': 333,
'w': 333, 'with': 1723}, {'and': 333, 'to': 333, 'up': 2348, 'w': 333, 'with': 333}, {'<them>': 2349, 'N': 1978},
{'...': 1857, '^': 1718, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'lesson': 1785, 'masterclass': 1785,
'session': 1785, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'tour': 1785, 'training': 1785, 'workshop': 1785},
{'...': 1857, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'lesson': 1785, 'masterclass': 1785, 'session': 1785,
'story': 1790, 'storytime': 1785, 'talk': 1785, 'tour': 1785, 'training': 1785, 'workshop': 1785}, {'': (23,
'contact'), '...': 1857, '<their>': 1719, 'a': 2351, 'an': 2351, 'assembly': 1785, 'class': 1785, 'demo': 1785,
'lesson': 1785, 'masterclass': 1785, 'session': 1785, 'some': 2352, 'story': 1790, 'storytime': 1785, 'talk': 1785,
'the': 2351, 'tour': 1785, 'training': 1785, 'workshop': 1785}, {'mentoring': 459}, {'out': 703}, {'have': 11}, {'to':
2356}, {'going': 2357}, {'N': 1326}, {'$$': 265}, {'<them>': 2360}, {'^': 57, 'to': 235}, {'<them>': 2362, 'N': 2362},
{'<them>': 2362, 'N': 2362, 'to': 2363}, {'promised': 2364}, {'am': 2358, 'and': 2359, 'are': 2358, 'gave': 2361,
'guess': 241, 'have': 2365, 'lent': 2361, 'loaned': 2361, 'm': 2358, 'mentioned': 2361, 'miss': 75, 'n': 2359,
'passed': 2361, 'promised': 2364, 're': 2358, 'sent': 2361, 'showed': 2361, 'think': 241, 've': 2365, 'wonder': 241},
{'...': 782}, {'<me>': 2367, '<my>': 2367}, {'t': 65}, {'d': 65, 'would': 65, 'wouldn': 2369}, {'<they>': 2370},
{'place': 2371, 'shoes': 2371}, {'charge': 2371, 'my': 2372}, {'it': 2371, 'this': 2371}, {'<me>': 2367, '<my>': 2367,
'in': 2373, 'me': 2371, 'running': 2374, 'us': 2371}, {'': (13, 'talk'), 'had': 2368, 'owned': 2368, 'ran': 2368,
'was': 2375, 'were': 2375}, {'...': 781}, {'business': 2377, 'call': 2377, 'company': 2377, 'firm': 2377, 'money':
2377, 'shop': 2377}, {'<them>': 2377, 'N': 2377}, {'to': 2379}, {'<their>': 2378, '<them>': 2377, 'up': 2380}, {'was':
2381, 'were': 2381}, {'<i>': 265, '<they>': 2376, 'it': 2382}, {'me': 75, 'my': 75, 'us': 75}, {'calling': 11,
'going': 1464, 'having': 11, 'hosting': 11, 'instead': 1465, 'joining': 11, 'meeting': 11, 'now': 1465, 'seeing': 11,
'visiting': 11}, {'boots': 782, 'place': 782, 'position': 782, 'shoes': 782, 'situation': 782}, {'^': 19, 'not': 65},
{'d': 65, 'would': 2387, 'wouldn': 2369, 'wouldnt': 65}, {'not': 65}, {'would': 2389, 'wouldn': 2369, 'wouldnt': 65},
{'<they>': 2388, 'N': 2390}, {'boots': 2391, 'case': 782, 'place': 2391, 'position': 2391, 'seat': 2391, 'shoes':
2391}, {'to': 265}, {'d': 65, 'would': 65, 'wouldn': 2369, 'wouldnt': 65}, {'<they>': 2394, 'N': 2394}, {'boots':
2395, 'place': 2395, 'position': 2395, 'seat': 2395, 'shoes': 2395}, {'calendar': 11, 'diary': 11}, {'<my>': 2386,
'my': 2392, 'order': 2393, 'our': 2396, 'the': 2397}, {'': (9, 'told')}, {'N': 2399}, {'D': 11, 'for': 1775}, {'D':
11, 'for': 1775, 'in': 2401, 'out': 1591}, {'<i>': 1442, 'that': 1451}, {'<off_it>': 470, 'been': 472, 'being': 472,
'gets': 472, 'got': 472, 'had': 474, 'has': 475, 'is': 472, 's': 476, 'w': 478, 'was': 472, 'were': 472, 'with': 478},
{'2': 333, 'and': 333, 'n': 333, 'to': 333, 'with': 333}, {'and': 333, 'to': 333, 'with': 333}, {'N': 332, '^': 1724},
{'2': 333, 'and': 333, 'n': 333, 'to': 2407, 'with': 2407}, {'<them>': 2408, 'N': 2408}, {'<them>': 2405, 'N': 2406,
'd': 2409}, {'2': 333, 'and': 333, 'to': 2407, 'with': 2407}, {'<them>': 2408, 'N': 2411}, {'2': 333, 'and': 1723,
'n': 333, 'to': 1725, 'with': 1725}, {'<them>': 2413, 'N': 2413}, {'and': 333, 'to': 2407, 'with': 2407}, {'<them>':
2408, 'N': 2415}, {'for': 109, 'over': 109, 'round': 109, 'to': 109}, {'': (23, 'contact'), 'for': 109, 'to': 109},
{'<them>': 2417, 'N': 2417, 'me': 2418, 'us': 2418}, {'can': 388, 'have': 738, 'must': 19, 'mustn': 388, 'need': 738,
'ought': 738, 'should': 19, 'shouldn': 388}, {'^': 2420}, {'<i>': 2421}, {'<i>': 2421, 'that': 2422}, {'': (3,
'advice'), 'to': 19}, {'can': 388, 'have': 738, 'must': 19, 'mustn': 388, 'need': 2424, 'ought': 738, 'should': 19,
'shouldn': 388}, {'^': 2425}, {'should': 19}, {'...': 2427}, {'<i>': 2426, '^': 2428}, {'...': 2423, '<i>': 2426, '^':
2428, 'that': 2429}, {'...': 2423, '<i>': 2421, 'that': 2422}, {'<i>': 2426}, {'...': 2423, '<i>': 2426, 'that':
2432}, {'': (2, 'plan'), 'for': 11, 'on': 11}, {'<i>': 2421, '^': 2428}, {'...': 2423, '<i>': 2421, '^': 2428, 'that':
2435}, {'D': 1566, 'till': 1566, 'to': 1566, 'until': 1566}, {'answering': 75, 'available': 75, 'in': 75, 'picking':
363, 'reachable': 75}, {'<i>': 1160, '^': 2428}, {'<i>': 1160, '^': 2428, 'that': 2439}, {'<i>': 1160, 'that': 1208},
{'^': 2428}, {'^': 2428, 'that': 2442}, {'adamant': 2440, 'certain': 2441, 'clear': 2440, 'convinced': 2441, 'firm':
2443, 'insistent': 2443, 'sure': 2441}, {'D': 11, 'adamant': 2430, 'avoiding': 1540, 'blanking': 1540, 'blunt': 2431,
'brought': 2213, 'certain': 2433, 'clear': 2430, 'coming': 11, 'confirmed': 2434, 'convinced': 2433, 'dodging': 1540,
'emphatic': 2431, 'finally': 1489, 'firm': 2436, 'ghosting': 1540, 'gone': 1488, 'ignoring': 1540, 'insistent': 2436,
'just': 1489, 'moved': 2437, 'not': 2438, 'now': 1489, 'off': 75, 'on': 12, 'positive': 2431, 'postponed': 2212,
'pushed': 2212, 'quite': 2444, 'really': 2444, 'rescheduled': 2212, 'scheduled': 11, 'set': 1594, 'shifted': 2212,
'sure': 2433, 'very': 2444}, {'t': 2438}, {'<off_it>': 471, 'D': 703, 'all': 1553, 'at': 703, 'by': 703, 'closed':
263, 'during': 703, 'locked': 1554, 'on': 703, 'over': 703, 'shut': 263}, {'<off_it>': 471, 'all': 1553, 'closed':
263, 'locked': 1554, 'shut': 263}, {'agreed': 11, 'arranged': 11, 'been': 472, 'being': 472, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'gets': 472, 'got': 472, 'had': 474, 'has': 475, 'is': 1643, 'planned': 11, 's': 1644,
'scheduled': 11, 'set': 1483, 'was': 2447, 'were': 2448}, {'me': 1582, 'us': 1582}, {'': (23, 'contact'), 'me': 1326,
'us': 1326}, {'': (22, 'gave:volunteering'), '...': 1717}, {'^': 2452}, {'<their>': 1719, 'a': 2453, 'an': 1719, 'at':
453, 'the': 2453}, {'i': 703, 'me': 703, 'us': 703}, {'and': 2455}, {'': (14, 'together'), 'and': 1486, 'n': 1486,
'plus': 1486, 'w': 1486, 'with': 1486}, {'N': 2456, 'me': 2457, 'us': 2457}, {'forgetting': 75}, {'forgetting': 75,
'meaning': 679, 'on': 2459, 'putting': 352, 'ringing': 1584, 'trying': 430}, {'have': 738, 'must': 19, 'need': 738,
'shd': 19, 'should': 19}, {'^': 2461}, {'<i>': 2462}, {'<me>': 809}, {'cancelling': 75, 'dodging': 75, 'forgetting':
75, 'postponing': 75, 'putting': 352, 'ringing': 1584, 'saying': 2463, 'telling': 2464}, {'': (23, 'contact'), 'for':
703}, {'waiting': 2466}, {'<me>': 2467, 'D': 1588, 'a': 1589, 'an': 1590, 'forgetting': 75, 'meaning': 679, 'putting':
352, 'ringing': 1584, 'saying': 2463, 'telling': 2464, 'the': 1592, 'time': 1588, 'trying': 430}, {'call': 75,
'calling': 75, 'email': 75, 'meet': 75, 'phone': 75, 'reply': 75, 'ring': 75, 'ringing': 75, 'see': 75, 'speak': 75,
'talk': 75, 'text': 75, 'visit': 75}, {'for': 2469, 'to': 2469}, {'time': 2470}, {'the': 2471}, {'a': 483, 'how': 483,
'my': 483, 'our': 483, 'the': 483, 'to': 483}, {'<them>': 2473, 'N': 2473, 'from': 265, 'that': 265, 'through': 265,
'via': 265}, {'...': 1857, 'a': 2352, 'an': 2352, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'lesson': 1785,
'masterclass': 1785, 'session': 1785, 'some': 2352, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'the': 2352,
'tour': 1785, 'training': 1785, 'workshop': 1785}, {'message': 75}, {'answerphone': 2476, 'vm': 75, 'vms': 75,
'voice': 2476, 'voicemail': 75, 'voicemails': 75}, {'0': 2477, 'a': 2477, 'an': 2477, 'another': 2477, 'several':
2477, 'some': 2477, 'three': 2477, 'two': 2477}, {'<them>': 2478}, {'hand': 2078, 'help': 2079}, {'^': 513, 'a': 2480,
'some': 2165}, {'^': 513, 'a': 2165, 'some': 2165}, {'to': 532}, {'...': 2483}, {'a': 2134, 'an': 2484, 'my': 2134,
'our': 2134, 'the': 2134}, {'hand': 2137, 'help': 2137}, {'^': 2135}, {'a': 2484, 'an': 2484, 'my': 2484, 'our': 2484,
'the': 2484}, {'^': 2488}, {'<them>': 2481, 'N': 2482, '^': 2485, 'a': 2486, 'on': 2487, 'out': 2489, 'over': 2487,
'some': 2486}, {'a': 513, 'my': 513, 'one': 513, 'our': 513, 'the': 513}, {'^': 2491}, {'go': 459}, {'^': 2491, 'a':
2493}, {'on': 483}, {'in': 459}, {'': (18, 'gave:mentoring'), 'a': 513, 'my': 513, 'one': 513, 'our': 513, 'the':
513}, {'^': 2497}, {'borrow': 2492, 'do': 459, 'have': 2494, 'in': 2495, 'keep': 2492, 'practice': 459, 'practise':
459, 'shadow': 459, 'sit': 2496, 'take': 2492, 'try': 2498, 'use': 2492, 'watch': 459}, {'borrow': 2492, 'have': 2492,
'keep': 2492, 'know': 2399, 'take': 2492, 'try': 2492, 'use': 2492}, {'': (0, 'missed'), 'again': 75}, {'down': 2501},
{'<them>': 2499, 'N': 2500, 'me': 2502, 'us': 2502}, {'spirits': 1254}, {'<their>': 2504}, {'linkedin': 75, 'photo':
75, 'photos': 75, 'post': 75, 'posts': 75, 'profile': 75, 'status': 75, 'stories': 75, 'story': 75, 'tweet': 75,
'update': 75}, {'s': 2506}, {'N': 2507}, {'and': 1723, 'to': 1723, 'up': 2348, 'w': 333, 'with': 1723}, {'and': 1723,
'to': 1723, 'up': 1977, 'with': 1723}, {'<them>': 2509, 'N': 2510}, {'run': 502}, {'dry': 2512, 'pitch': 502,
'presentation': 502, 'rehearsal': 502, 'speech': 502, 'talk': 502}, {'^': 2513}, {'<their>': 2514}, {'on': 2515},
{'article': 75, 'blog': 75, 'interview': 75, 'newsletter': 75, 'podcast': 75, 'post': 75, 'talk': 75, 'video': 75,
'webinar': 75}, {'...': 2289, 'in': 2286, 'on': 2288, 'online': 75, 's': 2517}, {'<their>': 2514, 'N': 2518}, {'in':
2516, 'through': 2515, 'to': 2519}, {'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11,
'visiting': 11}, {'a': 1298, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'lunch': 11}, {'be': 2521, 'have': 2522,
'meet': 11, 'see': 11, 'visit': 11}, {'': (19, 'gave:resource'), 'a': 2484, 'an': 2484, 'my': 2484, 'our': 2484,
'the': 2484}, {'^': 2524}, {'<them>': 1497, 'N': 1497, '^': 2485, 'on': 2487, 'out': 2525, 'over': 2487}, {'D': 11,
'for': 12, 'in': 1591, 'out': 1591}, {'no': 75}, {'time': 2528}, {'<their>': 715, 'N': 716, 'a': 1691, 'the': 1691},
{'after': 1515, 'at': 1982, 'back': 1690, 'over': 1692, 'right': 1690, 'through': 2530, 'thru': 2530, 'up': 1692},
{'to': 11}, {'after': 1515, 'back': 1690, 'forward': 2532, 'over': 721, 'right': 1690, 'through': 721, 'thru': 721,
'up': 721}, {'in': 1977}, {'<them>': 2534, 'N': 2534}, {'to': 332, 'with': 332}, {'intro': 2536, 'introduction':
2536}, {'an': 2537, 'the': 2537}, {'<them>': 2536, 'N': 2536}, {'<them>': 2536, 'N': 2536, 'for': 2539}, {'between':
332, 'to': 332, 'with': 332}, {'': (15, 'gave:intro'), '<them>': 2541, 'N': 2541}, {'<them>': 2536, 'N': 2536,
'between': 332, 'for': 2542, 'of': 332, 'to': 332, 'with': 332}, {'<them>': 2541, 'N': 2541}, {'<them>': 2536, 'N':
2536, 'between': 332, 'for': 2544, 'to': 332, 'with': 332}, {'connection': 2540, 'e': 1816, 'email': 1815, 'intro':
2543, 'introduction': 2543, 'introductions': 2545, 'mail': 1815, 'whatsapp': 1815}, {'date': 11, 'double': 1819,
'presentation': 1828, 'quick': 2546, 'warm': 2546}, {'': (15, 'gave:intro'), 'between': 332, 'to': 332, 'with': 332},
{'': (15, 'gave:intro'), '<them>': 2541, 'N': 2548}, {'<them>': 2536, 'N': 2536, 'between': 1723, 'for': 2549, 'from':
333, 'of': 332, 'to': 332, 'with': 1723}, {'connection': 2540, 'e': 1816, 'email': 1831, 'intro': 2550,
'introduction': 2543, 'introductions': 2545, 'mail': 1831, 'whatsapp': 1815}, {'between': 332, 'for': 2544, 'to': 332,
'with': 332}, {'connection': 2540, 'e': 1816, 'email': 1831, 'intro': 2550, 'introduction': 2543, 'introductions':
2545, 'mail': 1831, 'presentation': 1828, 'whatsapp': 1815}, {'<them>': 2538, 'N': 2538, 'a': 2547, 'an': 2551,
'intro': 2552, 'introduction': 2552, 'introductions': 2552, 'plans': 11, 'that': 2546, 'the': 2553}, {'article': 513,
'book': 513, 'checklist': 513, 'comments': 1905, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'guide': 513,
'link': 513, 'list': 513, 'notes': 1905, 'podcast': 513, 'redlines': 1905, 'spreadsheet': 513, 'suggestions': 1905,
'template': 513}, {'...': 2555, 'article': 513, 'book': 513, 'checklist': 513, 'comments': 1905, 'corrections': 1905,
'edits': 1905, 'feedback': 1905, 'guide': 513, 'link': 513, 'list': 513, 'notes': 1905, 'podcast': 513, 'redlines':
1905, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513}, {'0': 1917, 'a': 2556, 'an': 1915, 'detailed': 1917,
'full': 1917, 'lots': 1917, 'my': 2556, 'our': 1915, 'pages': 1917, 'some': 1917, 'the': 1915, 'three': 1917, 'two':
1917}, {'^': 2557, 'a': 1884, 'back': 1883, 'comments': 1881, 'corrections': 1881, 'detailed': 1883, 'edits': 1881,
'feedback': 1881, 'honest': 1883, 'mark': 1882, 'markup': 1881, 'my': 1883, 'notes': 1881, 'redlines': 1881,
'remarks': 1881, 'some': 1883, 'thoughts': 1881}, {'': (23, 'contact'), '<them>': 2558, 'N': 2558, '^': 1932,
'across': 1933, 'over': 1933}, {'': (22, 'gave:volunteering'), '...': 1717, 'bar': 0, 'booth': 0, 'class': 0,
'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0, 'till': 0}, {'^': 2560}, {'': (22,
'gave:volunteering'), 'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0,
'stall': 0, 'stand': 0, 'till': 0}, {'^': 2562}, {'^': 0, 's': 2563}, {'at': 453, 'for': 453, 'with': 453},
{'station': 2565}, {'^': 1718, 'bar': 2565, 'booth': 2565, 'desk': 2565, 'kitchen': 2565, 'stall': 2565, 'stand':
2565, 'table': 2565, 'till': 2565, 'tombola': 2565, 'water': 2566}, {'...': 1678, '<their>': 2561, '<them>': 453, 'N':
2564, 'a': 1719, 'an': 1719, 'for': 1795, 'the': 2567}, {'...': 1678, '<their>': 453, '<them>': 453, 'N': 1546, 'for':
1795}, {'up': 1982}, {'a': 453, 'at': 453, 'the': 453}, {'and': 1723, 'to': 1723, 'up': 1726, 'w': 333, 'with': 1723},
{'and': 332, 'to': 332, 'with': 332}, {'<them>': 2572, 'N': 2573}, {'N': 1328}, {':': 235, 'and': 2575, 'n': 2359},
{'bell': 75, 'buzz': 75, 'call': 75, 'ring': 75, 'shout': 75}, {'a': 2577}, {'N': 2578}, {'call': 75, 'catch': 75,
'email': 75, 'give': 2579, 'meet': 75, 'message': 75, 'phone': 75, 'reply': 75, 'ring': 75, 'see': 75, 'text': 75,
'visit': 75, 'write': 75}, {'to': 2580}, {'<them>': 1706, 'N': 1706}, {'N': 459}, {'at': 459, 'w': 459, 'with': 459},
{'^': 458, 'at': 459, 'w': 459, 'with': 459}, {':': 2583, '<them>': 1450, 'N': 1706, 'at': 459, 'call': 2584, 'chat':
2584, 'coffee': 2584, 'for': 2583, 'hour': 2584, 'lunch': 2584, 'meeting': 2584, 'of': 2583, 'session': 2585,
'students': 2585, 'w': 459, 'with': 459}, {'a': 1921, 'an': 1915, 'my': 1921, 'our': 1921, 'the': 1921}, {'...': 1923,
'<contact_of>': 1902, 'N': 1904, '^': 2587, 'a': 1926, 'my': 1926, 'our': 1926, 'some': 1926, 'the': 1926}, {'...':
1923, '<contact_of>': 1902, 'N': 1904, '^': 2587, 'a': 1926, 'my': 1926, 'our': 1926, 'some': 1926, 'the': 1926, 'to':
1650}, {'': (23, 'contact'), '<them>': 2588, 'N': 2589}, {'': (23, 'contact'), 'up': 703}, {'<their>': 2563, '<them>':
453, 'N': 2564, 'for': 1795}, {'<their>': 453, '<them>': 453, 'N': 1546, 'for': 1795}, {'appointment': 75, 'birthday':
75, 'call': 75, 'calls': 75, 'coffee': 75, 'dinner': 75, 'lunch': 75, 'meeting': 75, 'party': 75, 'slot': 75, 'zoom':
75}, {'w': 2225, 'with': 2225}, {'1': 2595}, {'': (0, 'missed'), 's': 2594}, {'': (0, 'missed'), 'from': 75, 'w':
2225, 'with': 2225}, {'': (0, 'missed'), 'w': 2225, 'with': 2225}, {'1': 2596, 'appointment': 75, 'birthday': 75,
'breakfast': 2595, 'brunch': 2595, 'call': 2598, 'calls': 75, 'coffee': 2599, 'demo': 2595, 'dinner': 2599, 'drinks':
2595, 'lunch': 2599, 'meeting': 2599, 'party': 75, 'session': 2595, 'slot': 75, 'standup': 2595, 'zoom': 2599},
{'from': 75, 'w': 2225, 'with': 2225}, {'1': 2596, 'appointment': 75, 'birthday': 75, 'breakfast': 2595, 'brunch':
2595, 'call': 2599, 'calls': 75, 'coffee': 2599, 'demo': 2595, 'dinner': 2599, 'drinks': 2595, 'lunch': 2599,
'meeting': 2599, 'party': 75, 'session': 2595, 'slot': 75, 'standup': 2595, 'zoom': 2599}, {'0': 2594, '1': 2596,
'<their>': 2594, '<them>': 75, 'N': 2597, 'a': 2600, 'breakfast': 2595, 'brunch': 2595, 'call': 2601, 'coffee': 2595,
'demo': 2595, 'dinner': 2595, 'drinks': 2595, 'lunch': 2595, 'meeting': 2595, 'my': 2602, 'our': 2602, 'session':
2595, 'standup': 2595, 'the': 2602, 'zoom': 2595}, {'rang': 75}, {'dead': 75}, {'dead': 75, 'just': 2604, 'off': 75,
'rang': 1584, 'rings': 1584, 'switched': 352, 'went': 2605}, {'D': 1566, 'to': 2212}, {'N': 2607}, {'D': 1566, 'to':
2212, 'w': 2608, 'with': 2608}, {'1': 2609}, {'': (1, 'moved'), 'D': 1566, 'to': 2212}, {'up': 2609}, {'to': 2212},
{'to': 1566}, {'...': 2614, 'D': 2613, 'friday': 2613, 'monday': 2613, 'thursday': 2613, 'today': 2613, 'tomorrow':
2613, 'tuesday': 2613, 'wednesday': 2613}, {'': (1, 'moved'), 'D': 1566}, {'D': 2616, 'to': 2212, 'w': 2608, 'with':
2608}, {'1': 2617}, {'up': 2617}, {'1': 2618, 'breakfast': 2617, 'call': 2617, 'catch': 2619, 'chat': 2617, 'coffee':
2617, 'demo': 2617, 'dinner': 2617, 'interview': 2617, 'lunch': 2617, 'meeting': 2617, 'session': 2617}, {'1': 2610,
'<until>': 1566, 'D': 2611, 'breakfast': 2609, 'by': 1566, 'call': 2609, 'catch': 2612, 'chat': 2609, 'coffee': 2609,
'demo': 2609, 'dinner': 2609, 'fri': 2607, 'friday': 2613, 'from': 2615, 'interview': 2609, 'lunch': 2609, 'meeting':
2609, 'mon': 2607, 'monday': 2613, 'my': 2620, 'our': 2620, 'sat': 2607, 'session': 2609, 'sun': 2607, 'the': 2620,
'thu': 2607, 'thurs': 2607, 'thursday': 2613, 'to': 1566, 'today': 2613, 'tomorrow': 2613, 'tue': 2607, 'tues': 2607,
'tuesday': 2613, 'wed': 2607, 'wednesday': 2613}, {'1': 2610, 'breakfast': 2609, 'call': 2609, 'catch': 2612, 'chat':
2609, 'coffee': 2609, 'demo': 2609, 'dinner': 2609, 'interview': 2609, 'lunch': 2609, 'meeting': 2609, 'my': 2620,
'our': 2620, 'session': 2609, 'the': 2620, 'to': 2212}, {'bring': 2269, 'connect': 428, 'introduce': 428}, {'bring':
2269, 'connect': 428, 'drop': 2218, 'get': 2230, 'give': 2224, 'introduce': 428, 'look': 2226, 'pop': 2227, 'to':
2623}, {'do': 1428}, {'action': 1428, 'job': 1428, 'task': 1428, 'to': 2625}, {'<them>': 23}, {'from': 2627}, {'...':
2628}, {'^': 2629, 'bring': 2269, 'connect': 428, 'introduce': 428, 'to': 2272}, {'^': 2629}, {'<them>': 1662, 'N':
1662, 'a': 653, 'an': 654, 'around': 679, 'done': 263, 'held': 263, 'hold': 75, 'off': 1847, 'past': 75, 'round': 679,
'there': 75, 'through': 75}, {'a': 1560, 'answered': 75, 'be': 1658, 'call': 75, 'called': 396, 'came': 75, 'catch':
363, 'caught': 75, 'contact': 75, 'ever': 1736, 'find': 1739, 'found': 1740, 'get': 1862, 'got': 2632, 'gotten': 1735,
'had': 1740, 'happen': 75, 'happened': 75, 'have': 1740, 'made': 656, 'make': 1666, 'manage': 1670, 'materialise': 75,
'materialize': 75, 'meet': 75, 'met': 75, 'one': 1560, 'phone': 75, 'picked': 351, 'quite': 1852, 'reach': 75,
'reached': 75, 'ring': 75, 'see': 75, 'showed': 363, 'so': 1563, 'speak': 75, 'spoke': 75, 'take': 1671, 'talk': 75,
'talked': 75, 'took': 1671, 'turned': 351, 'visit': 75, 'yet': 1736}, {':': 2212}, {':': 2212, 'is': 2634}, {':':
2212, 'D': 1566}, {':': 2212, 'D': 1566, 'is': 2636}, {':': 2212, 'appointment': 2635, 'date': 2637, 'day': 2637,
'is': 2634, 'slot': 2637, 'time': 2637}, {'': (13, 'talk'), '...': 12, 'D': 11}, {'1': 2639}, {'up': 2639},
{'<give1>': 57}, {'^': 2642}, {'<i>': 2643, '^': 2642}, {':': 2644}, {'1': 2640, 'call': 2639, 'catch': 2641,
'coffee': 2639, 'dinner': 2639, 'drinks': 13, 'lunch': 2639, 'meeting': 2639, 'one': 13, 'session': 2639, 'step':
2645, 'steps': 2645, 'sync': 2639, 'visit': 2639}, {'': (0, 'missed'), '...': 1543, 'breakfast': 75, 'call': 75,
'catch': 351, 'coffee': 75, 'demo': 75, 'dinner': 75, 'drinks': 75, 'lunch': 75, 'meeting': 75, 'review': 75,
'session': 75, 'slot': 75, 'visit': 75, 'zoom': 75}, {'<their>': 2647, 'D': 2647, 'my': 2647, 'on': 75, 'our': 2647,
'the': 2647, 'this': 1544}, {'$$': 75, 'again': 75, 'between': 75, 'from': 75, 'this': 75, 'today': 75, 'w': 75,
'with': 75, 'yet': 75}, {'1': 2649}, {'again': 75, 'between': 75, 'from': 75, 'this': 75, 'today': 75, 'w': 75,
'with': 75, 'yet': 75}, {'up': 2649}, {'again': 75, 'between': 75, 'from': 75, 'this': 75, 'today': 75, 'w': 75,
'with': 75}, {'home': 263}, {'up': 620}, {'one': 2649}, {'about': 263, 'around': 263, 'at': 2654, 'home': 263, 'in':
263, 'there': 263}, {'about': 263, 'answered': 75, 'answers': 1125, 'around': 263, 'at': 2654, 'call': 1558, 'called':
396, 'came': 75, 'cheep': 1558, 'dicky': 1559, 'happened': 75, 'home': 263, 'in': 263, 'is': 1084, 'just': 1086,
'line': 1558, 'message': 1558, 'murmur': 1558, 'never': 1086, 'peep': 1558, 'picked': 1126, 'picking': 1075, 'picks':
2655, 'replied': 75, 'reply': 1558, 'responded': 75, 'responds': 75, 'sausage': 1558, 'showed': 363, 'sound': 1558,
'squeak': 1558, 'there': 263, 'thing': 1558, 'to': 2656, 'took': 1671, 'turned': 351, 'was': 2657, 'whisper': 1558,
'word': 1558}, {'far': 265}, {'': (0, 'missed'), 'again': 75, 'between': 75, 'from': 75, 'so': 2659, 'this': 75,
'today': 75, 'w': 75, 'with': 75, 'yet': 265}, {'': (0, 'missed'), 'so': 2659, 'yet': 265}, {'1': 2650, '1on1': 2649,
'a': 1560, 'ans': 75, 'answer': 75, 'call': 2649, 'calls': 2651, 'catch': 2652, 'chat': 2651, 'coffee': 2651,
'contact': 2651, 'demo': 263, 'dinner': 2651, 'email': 2653, 'joy': 75, 'luck': 75, 'lunch': 2651, 'mail': 2653,
'meeting': 2649, 'news': 2651, 'one': 2658, 'pick': 351, 'pickup': 75, 'reply': 2660, 'response': 2661, 'session':
263, 'show': 75, 'showed': 75, 'shows': 75, 'sign': 1557, 'so': 1563, 'stand': 1075, 'standup': 263, 'sync': 2649,
'time': 2470, 'word': 2651}, {'about': 263, 'answered': 75, 'answers': 1125, 'around': 263, 'at': 2654, 'called': 396,
'came': 75, 'happened': 75, 'home': 263, 'in': 263, 'is': 1084, 'just': 1086, 'never': 1086, 'picked': 1126,
'picking': 1075, 'picks': 2655, 'replied': 75, 'responded': 75, 'responds': 75, 'showed': 363, 'there': 263, 'took':
1671, 'turned': 351, 'was': 2657}, {'as': 505, 'for': 505, 'to': 505}, {'as': 505, 'for': 505}, {'<them>': 2664, 'N':
2665}, {'about': 263, 'answers': 1125, 'around': 263, 'at': 2654, 'home': 263, 'in': 263, 'is': 1084, 'just': 1086,
'never': 1086, 'picked': 1085, 'picking': 1075, 'picks': 2655, 'replied': 75, 'responded': 75, 'responds': 75,
'there': 263, 'was': 2657}, {'about': 263, 'around': 263, 'at': 2654, 'home': 263, 'in': 263, 'there': 263, 'was':
2657}, {'call': 1558, 'cheep': 1558, 'dicky': 1559, 'line': 1558, 'message': 1558, 'murmur': 1558, 'peep': 1558,
'reply': 1558, 'sausage': 1558, 'soul': 2668, 'sound': 1558, 'squeak': 1558, 'thing': 1558, 'whisper': 1558, 'word':
1558}, {'call': 75, 'catch': 363, 'caught': 75, 'contact': 75, 'find': 75, 'get': 1667, 'got': 1668, 'make': 1666,
'manage': 1670, 'meet': 75, 'met': 75, 'phone': 75, 'quite': 1669, 'reach': 75, 'reached': 75, 'ring': 75, 'see': 75,
'speak': 75, 'spoke': 75, 'talk': 75, 'talked': 75, 'visit': 75}, {'to': 2670}, {'a': 653, 'an': 654, 'around': 679,
'hold': 75, 'past': 75, 'round': 679, 'there': 75, 'through': 75}, {'if': 241, 'whether': 241}, {'a': 2669, 'able':
2671, 'answering': 1542, 'been': 361, 'call': 75, 'catch': 363, 'caught': 363, 'contact': 75, 'enough': 2471, 'ever':
1736, 'find': 75, 'get': 1743, 'got': 2672, 'gotten': 1735, 'happening': 75, 'heard': 75, 'made': 656, 'make': 1666,
'manage': 1670, 'meet': 75, 'met': 75, 'one': 1560, 'phone': 75, 'quite': 1745, 'reach': 75, 'reached': 75,
'returning': 1542, 'ring': 75, 'see': 75, 'seen': 75, 'so': 1563, 'speak': 75, 'spoke': 75, 'spoken': 75, 'sure':
2673, 'taking': 1542, 'talk': 75, 'talked': 75, 'visit': 75, 'yet': 1736}, {'<them>': 1874, 'self': 241}, {'to':
2675}, {'...': 1413, '<told_in>': 75, 'third': 2295}, {'...': 1413, '<their>': 2302, '<told_in>': 75, 'a': 2677, 'an':
2302, 'my': 2302, 'our': 2302, 'somebody': 2301, 'someone': 2301, 'the': 2302, 'today': 2303}, {'...': 1413,
'<told_in>': 75, 'news': 75, 'paper': 75}, {'...': 1413, '<their>': 2302, '<told_in>': 75, 'a': 2302, 'an': 2302,
'facebook': 75, 'insta': 75, 'instagram': 75, 'linkedin': 75, 'my': 2302, 'our': 2302, 'the': 2679, 'today': 2303,
'twitter': 75}, {'from': 2306, 'in': 2306, 'on': 2306, 'via': 2306}, {'...': 1413, '<told_in>': 75, 'grapevine': 75,
'news': 75, 'paper': 75}, {'...': 1413, '<their>': 2302, '<told_in>': 75, 'a': 2302, 'an': 2302, 'facebook': 75,
'insta': 75, 'instagram': 75, 'linkedin': 75, 'my': 2302, 'our': 2302, 'the': 2682, 'today': 2303, 'twitter': 75},
{'grapevine': 75}, {'the': 2684}, {'N': 2507, 'from': 2678, 'in': 2680, 'it': 2681, 'on': 2683, 'second': 2313,
'secondhand': 75, 'that': 2681, 'this': 2681, 'through': 2685, 'via': 2680}, {'at': 2212, 'confirmed': 2434, 'on':
2212}, {'on': 1254, 'to': 1254}, {'<me>': 1731, '<them>': 2688}, {'accountant': 496, 'broker': 496, 'builder': 496,
'contact': 496, 'dentist': 496, 'designer': 496, 'lawyer': 496, 'lender': 496, 'plumber': 496, 'printer': 496,
'supplier': 496}, {'...': 2690}, {'a': 2691, 'my': 2691, 'our': 2691}, {'^': 2692}, {'<them>': 2693, 'N': 2693}, {':':
235, 'to': 235}, {'calendar': 11}, {'lend': 1499, 'loan': 1499, 'me': 2695, 'the': 2696, 'us': 2274}, {'one': 481},
{'afternoon': 457, 'day': 457, 'days': 457, 'evening': 457, 'h': 463, 'hour': 463, 'hours': 463, 'hr': 463, 'hrs':
463, 'missed': 464, 'morning': 457, 'to': 2698}, {'N': 2456, 'bet': 1576, 'course': 1576, 'move': 1576, 'play': 1576,
'thing': 1576, 'way': 1576}, {'at': 332, 'for': 332, 'to': 332, 'with': 332}, {'': (15, 'gave:intro'), '<them>': 2701,
'N': 2701}, {'at': 332, 'for': 2702, 'to': 332, 'with': 332}, {'door': 2703, 'doors': 2703}, {'a': 2704, 'some': 2704,
'the': 2704}, {'call': 75, 'catch': 351, 'meet': 75, 'phone': 75, 'ring': 75, 'see': 75, 'visit': 75}, {'to': 2706},
{'of': 360}, {'beer': 703, 'breakfast': 703, 'brunch': 703, 'coffee': 703, 'dinner': 703, 'drinks': 703, 'lunch': 703,
'pint': 703, 'tea': 703, 'zoom': 703}, {'N': 704}, {'me': 2274, 'us': 2274}, {'a': 2709, 'at': 2710, 'beer': 703,
'breakfast': 703, 'brunch': 703, 'coffee': 703, 'dinner': 703, 'drinks': 703, 'lunch': 703, 'pint': 703, 'tea': 703,
'to': 2711, 'zoom': 703}, {'me': 1339, 'us': 1339}, {'^': 496, 'a': 505, 'her': 505, 'his': 505, 'my': 505, 'our':
505, 'some': 505, 'the': 505, 'their': 505}, {'for': 505, 'to': 2714}, {'along': 2715, 'for': 505, 'forward': 2006,
'on': 2715, 'over': 2006, 'to': 2714}, {'card': 2007, 'cv': 2716, 'deck': 2007, 'details': 2716, 'name': 2716,
'number': 2716, 'profile': 2007, 'resume': 2007}, {'': (19, 'gave:resource'), 'candidates': 496, 'contacts': 496,
'leads': 496, 'name': 496, 'names': 496, 'numbers': 496, 'people': 496, 's': 1908}, {'...': 2718, 'candidates': 496,
'contact': 2045, 'contacts': 496, 'couple': 1912, 'few': 1911, 'leads': 496, 'name': 2048, 'names': 496, 'number':
2045, 'numbers': 496, 'people': 496, 's': 1908}, {'': (19, 'gave:resource'), 's': 1908}, {'...': 2720, 's': 1908},
{'': (19, 'gave:resource'), 'candidates': 496, 'contacts': 496, 'leads': 496, 'name': 496, 'names': 496, 'numbers':
496, 'people': 496}, {'...': 2722, 'candidates': 496, 'contacts': 496, 'leads': 496, 'name': 496, 'names': 496,
'numbers': 496, 'people': 496}, {'...': 2720, 'contact': 2045, 'name': 2045, 'number': 2045, 's': 1908}, {'0': 1911,
'<their>': 2046, 'a': 2719, 'an': 1607, 'four': 1911, 'my': 2721, 'our': 2721, 'some': 2723, 'the': 2724, 'three':
1911, 'two': 1911}, {'...': 1923, '<contact_of>': 1902, 'N': 1904, '^': 2725, 'a': 1926, 'my': 1926, 'our': 1926,
'some': 1926, 'the': 1926}, {'candidates': 496, 'contacts': 496, 'leads': 496, 'name': 496, 'names': 496, 'numbers':
496, 'people': 496, 's': 1908}, {'...': 2727, 'candidates': 496, 'contact': 2045, 'contacts': 496, 'couple': 1912,
'few': 1911, 'leads': 496, 'name': 2048, 'names': 496, 'number': 2045, 'numbers': 496, 'people': 496, 's': 1908},
{'...': 2009, 'contact': 2045, 'name': 2045, 'number': 2045, 's': 1908}, {'0': 1911, '<their>': 2046, 'a': 2728,
'four': 1911, 'my': 2010, 'our': 2010, 'some': 1911, 'the': 2729, 'three': 1911, 'two': 1911}, {'...': 1923,
'<contact_of>': 1902, 'client': 505, 'customer': 505, 'lead': 505}, {'a': 505, 'her': 505, 'his': 505, 'my': 505,
'our': 505, 'some': 505, 'the': 505, 'their': 505}, {'to': 2732}, {'along': 2733, 'on': 2733, 'to': 2732}, {'cv':
2734, 'details': 2734, 'name': 2734, 'number': 2734}, {'...': 1923, '<contact_of>': 1902, 'N': 1904, '^': 2730, 'a':
2731, 'my': 1926, 'our': 1926, 's': 2735, 'some': 1926, 'the': 1926}, {'way': 496}, {'s': 2737}, {'<their>': 2737,
'N': 2738}, {'along': 2483, 'on': 2483, 'over': 2483, 'to': 532}, {'...': 2740}, {'along': 2483, 'on': 2483, 'over':
2483, 'to': 530}, {'...': 2742}, {'...': 2739, 'a': 2741, 'an': 2741, 'my': 2743, 'our': 2743, 'some': 2741, 'the':
2741}, {'a': 2741, 'an': 2741, 'my': 2741, 'our': 2741, 'some': 2741, 'the': 2741}, {'<their>': 2008, '^': 2745},
{'experience': 2022, 'learnings': 2022, 'lessons': 2022, 'pointers': 2022, 'tips': 2022}, {'<useful>': 1929, 'along':
2483, 'on': 2483, 'over': 2483, 'to': 532}, {'to': 513}, {'...': 2748, '<useful>': 1929, 'article': 2749, 'book':
2749, 'link': 2749}, {'<useful>': 1929, 'along': 2483, 'on': 2483, 'over': 2483, 'to': 530}, {'...': 2751, '<useful>':
1929}, {'...': 2748, '<useful>': 1929}, {'a': 2750, 'an': 2750, 'my': 2752, 'our': 2752, 'some': 2753, 'the': 2750},
{'about': 483, 'from': 483, 'on': 483, 'with': 483}, {'know': 2755}, {'how': 2755}, {'stories': 2755}, {'experience':
2755, 'i': 2756, 'insights': 2755, 'know': 2757, 'knowhow': 2755, 'learnings': 2755, 'lessons': 2755, 'notes': 2755,
'pointers': 2755, 'take': 2755, 'tips': 2755, 'tricks': 2755, 'war': 2758, 'we': 2756}, {'few': 2759}, {'learned':
483}, {'d': 2761, 'knew': 483, 'know': 483, 'learned': 483, 'learnt': 483, 've': 2761}, {'<i>': 2762, 'experience':
2755, 'i': 2756, 'insights': 2755, 'know': 2757, 'knowhow': 2755, 'learnings': 2755, 'lessons': 2755, 'notes': 2755,
'pointers': 2755, 'take': 2755, 'tips': 2755, 'tricks': 2755, 'war': 2758, 'we': 2756}, {'...': 2747, '<contact_of>':
2005, '<their>': 2008, '^': 2754, 'a': 2760, 'across': 1933, 'my': 2759, 'our': 2759, 'over': 1933, 'some': 2759,
'the': 2014, 'what': 2763}, {'<contact_of>': 2005, '<their>': 2717, '<them>': 2726, 'N': 2736, '^': 2744, 'along':
2746, 'on': 2764, 'over': 2149, 'the': 2014}, {'': (2, 'plan'), 'D': 11, 'for': 1775}, {'D': 11, 'for': 1775, 'in':
2766, 'out': 1591}, {'s': 1413}, {'<their>': 1413, '<told_in>': 75, 'N': 2768, 'my': 1413, 'the': 1413}, {'': (23,
'contact'), '...': 1649}, {'apart': 502}, {'...': 2771}, {'^': 2772}, {'<their>': 503}, {'<their>': 2773, 'apart':
2774}, {'': (23, 'contact'), 'in': 1696}, {'': (2, 'plan'), 'a': 11}, {'a': 11, 'to': 11}, {'sounding': 1422}, {'s':
2779}, {'': (23, 'contact'), '<their>': 2779, 'N': 2780, 'a': 2779}, {'<me>': 1731, '<them>': 1870, 'N': 1870}, {'by':
703, 'in': 703}, {'D': 2613, 'friday': 2613, 'monday': 2613, 'thursday': 2613, 'today': 2613, 'tomorrow': 2613,
'tuesday': 2613, 'wednesday': 2613}, {'': (0, 'missed'), '1': 2610, '<until>': 1566, 'D': 2611, 'breakfast': 2609,
'by': 1566, 'call': 2609, 'catch': 2612, 'chat': 2609, 'coffee': 2609, 'demo': 2609, 'dinner': 2609, 'friday': 2613,
'from': 2784, 'interview': 2609, 'lunch': 2609, 'meeting': 2609, 'monday': 2613, 'my': 2620, 'our': 2620, 'session':
2609, 'the': 2620, 'thursday': 2613, 'till': 1566, 'to': 1566, 'today': 2613, 'tomorrow': 2613, 'tuesday': 2613,
'until': 1566, 'wednesday': 2613}, {'for': 459}, {'<them>': 2786}, {'w': 2787, 'with': 2787}, {'s': 459}, {'...':
2788, '<their>': 459, 'N': 2789}, {'d': 692, 'll': 692, 'will': 692, 'would': 692}, {'<they>': 2791}, {'<they>': 2791,
'that': 2792}, {'<they>': 1529}, {'...': 2793, '<they>': 1529, 'that': 2794}, {'...': 2793}, {'<until>': 77, 'D': 77},
{'<until>': 77, 'D': 77, 'back': 2797}, {'...': 2798}, {'<my>': 2799, 'it': 2799, 'them': 2799}, {'^': 2800}, {'get':
2801, 'have': 2801}, {'d': 2802, 'll': 2802, 'will': 2802, 'would': 2802}, {'<them>': 2795, 'N': 2796, 'i': 2803},
{'^': 2692, 'as': 505, 'for': 505, 'to': 505}, {'<them>': 2805, 'N': 2693}, {'...': 1543, '^': 2772, 'breakfast': 75,
'call': 75, 'catch': 351, 'coffee': 75, 'demo': 75, 'dinner': 75, 'drinks': 75, 'lunch': 75, 'meeting': 75, 'review':
75, 'session': 75, 'slot': 75, 'visit': 75, 'zoom': 75}, {'<their>': 2807, 'D': 1544, 'apart': 2774, 'my': 1544,
'our': 1544, 'out': 75, 'the': 1544, 'this': 1544}, {'': (1, 'moved'), '<until>': 1566, 'by': 1566, 'to': 1566}, {'1':
2610, '<me>': 1731, '<them>': 2688, '<until>': 1566, 'D': 2611, 'back': 2809, 'breakfast': 2609, 'call': 2609,
'catch': 2612, 'chat': 2609, 'coffee': 2609, 'demo': 2609, 'dinner': 2609, 'fri': 2607, 'friday': 2613, 'from': 2784,
'interview': 2609, 'lunch': 2609, 'meeting': 2609, 'mon': 2607, 'monday': 2613, 'my': 2620, 'our': 2620, 'out': 2614,
'sat': 2607, 'session': 2609, 'sun': 2607, 'the': 2620, 'thu': 2607, 'thurs': 2607, 'thursday': 2613, 'to': 1566,
'today': 2613, 'tomorrow': 2613, 'tue': 2607, 'tues': 2607, 'tuesday': 2613, 'wed': 2607, 'wednesday': 2613},
{'along': 2006, 'down': 505, 'for': 505, 'forward': 2035, 'in': 2037, 'on': 2006, 'over': 2006, 'to': 505, 'up': 505},
{'card': 2007, 'case': 505, 'corner': 505, 'cv': 2007, 'deck': 2007, 'details': 2007, 'name': 2811, 'number': 2007,
'profile': 2007, 'resume': 2007}, {'contact': 332, 'touch': 332}, {'in': 2813}, {'': (15, 'gave:intro'), 'w': 333,
'with': 1723}, {'w': 333, 'with': 333}, {'loop': 2816}, {'a': 496, 'an': 496, 'my': 496, 'our': 496, 'some': 496,
'the': 496}, {'': (15, 'gave:intro'), 'N': 332, '^': 2818}, {'': (15, 'gave:intro'), 'w': 333, 'with': 2819}, {'^':
2818}, {'contact': 2815, 'the': 2817, 'touch': 2820, 'with': 2821}, {'': (20, 'gave:referral'), 'a': 496, 'an': 496,
'my': 496, 'our': 496, 'some': 496, 'the': 496}, {'^': 2823}, {'to': 2824}, {'for': 505}, {'both': 2814, 'forward':
2006, 'in': 2822, 'on': 2825, 'onto': 2824, 'together': 2816, 'two': 2814, 'up': 2826}, {'with': 333}, {'touch':
2828}, {'in': 2829}, {'touch': 332}, {'in': 2831}, {'N': 2832}, {'': (15, 'gave:intro'), '^': 2818}, {'': (15,
'gave:intro'), 'with': 2834}, {'contact': 1977, 'touch': 2835, 'with': 2821}, {'case': 505, 'corner': 505, 'name':
2127}, {'...': 2830, 'and': 2833, 'forward': 2006, 'in': 2836, 'on': 2825, 'onto': 2824, 's': 2837, 'up': 2826},
{'...': 2739}, {'^': 496, 'at': 505, 'for': 505, 'w': 505, 'with': 505}, {'at': 505, 'for': 505, 'in': 2840, 'w': 505,
'with': 505}, {'word': 2841}, {'good': 2842, 'kind': 2842, 'quiet': 2842, 'strong': 2842, 'wee': 2842, 'word': 2841},
{'<until>': 1566, 'D': 2613, 'by': 1566, 'friday': 2613, 'from': 2784, 'monday': 2613, 'thursday': 2613, 'to': 1566,
'today': 2613, 'tomorrow': 2613, 'tuesday': 2613, 'wednesday': 2613}, {'<time_unit>': 1782, 'shift': 1789, 'stint':
1789, 'turn': 1789}, {'afternoon': 453, 'day': 453, 'days': 453, 'evening': 453, 'h': 453, 'hour': 453, 'hours': 453,
'hr': 453, 'hrs': 453, 'morning': 453, 'shift': 453, 'shifts': 453, 'weekend': 453}, {'...': 1793, '^': 0, 'at': 1792,
'for': 1792, 'on': 1792}, {'...': 2846, 'afternoon': 2847, 'day': 2847, 'days': 2847, 'evening': 2847, 'h': 2847,
'hour': 2847, 'hours': 2847, 'hr': 2847, 'hrs': 2847, 'morning': 2847, 'shift': 2847, 'shifts': 2847, 'stint': 1794,
'weekend': 453}, {'...': 2846, 'afternoon': 453, 'day': 453, 'days': 453, 'evening': 453, 'h': 453, 'hour': 453,
'hours': 453, 'hr': 453, 'hrs': 453, 'morning': 453, 'shift': 453, 'shifts': 453, 'weekend': 453}, {'about': 497,
'for': 497}, {'...': 2850, '^': 496}, {'<them>': 505, 'N': 505, '^': 496}, {'at': 505, 'for': 505, 'w': 505, 'with':
505}, {'...': 2850}, {'': (20, 'gave:referral'), '^': 496}, {'<them>': 2855}, {'about': 497, 'for': 2856}, {'...':
2857, '^': 496}, {'at': 2851, 'for': 2852, 'in': 2853, 'to': 2854, 'w': 505, 'with': 2858}, {'word': 2859}, {'<them>':
505, '^': 496}, {'at': 2851, 'for': 2861, 'in': 2853, 'to': 2854, 'w': 505, 'with': 2858}, {'word': 2862}, {'...':
2857}, {'at': 2854, 'for': 1809, 'to': 2854, 'with': 2864}, {'word': 2865}, {'at': 505, 'for': 505, 'in': 2853, 'w':
505, 'with': 505}, {'word': 2867}, {'...': 2846, 'afternoon': 2847, 'day': 2847, 'days': 2847, 'evening': 2847, 'few':
2849, 'good': 2860, 'h': 2847, 'hour': 2847, 'hours': 2847, 'hr': 2847, 'hrs': 2847, 'kind': 2863, 'morning': 2847,
'nice': 2866, 'quiet': 2868, 'shift': 2847, 'shifts': 2847, 'stint': 1794, 'strong': 2863, 'wee': 2868, 'weekend':
453, 'word': 2862}, {'a': 2848}, {'...': 2845, '0': 2848, '<time_unit>': 1807, 'a': 2869, 'an': 2848, 'five': 2848,
'four': 2848, 'half': 2870, 'my': 2849, 'six': 2848, 'some': 2849, 'three': 2848, 'two': 2848}, {'': (0, 'missed'),
'<until>': 1566}, {'<them>': 2664}, {'<me>': 1584, '<their>': 2812, '<them>': 2827, 'N': 2838, '^': 2839, 'a': 2843,
'along': 2013, 'back': 2844, 'in': 2871, 'me': 1585, 'off': 2872, 'on': 2013, 'over': 2013, 'up': 2873, 'us': 1585},
{'...': 2846, 'afternoon': 453, 'day': 453, 'days': 453, 'evening': 453, 'few': 2849, 'good': 2868, 'h': 453, 'hour':
453, 'hours': 453, 'hr': 453, 'hrs': 453, 'kind': 2868, 'morning': 453, 'quiet': 2868, 'shift': 453, 'shifts': 453,
'strong': 2868, 'wee': 2868, 'weekend': 453, 'word': 2867}, {'a': 2849}, {'0': 2849, 'a': 2875, 'an': 2849, 'five':
2849, 'four': 2849, 'half': 2876, 'my': 2849, 'six': 2849, 'some': 2849, 'three': 2849, 'two': 2849}, {'a': 2843,
'in': 2877}, {'call': 703, 'catch': 1224, 'chat': 703, 'coffee': 703, 'hello': 703, 'sync': 703}, {':': 265}, {'from':
75, 'with': 75}, {'silence': 2881}, {'...': 1717, 'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0,
'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0, 'till': 0}, {'...': 1750, '^': 2883, 'assembly': 1678, 'class': 1678,
'duty': 1678, 'group': 1678, 'lesson': 1678, 'reading': 1678, 'round': 1678, 'route': 1678, 'session': 1678, 'shift':
1678, 'slot': 1678, 'stall': 1678, 'tour': 1678, 'turn': 1678}, {'bar': 0, 'booth': 0, 'class': 0, 'counter': 0,
'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0, 'till': 0}, {'^': 2885}, {'s': 2886, 'to': 1891},
{'...': 2319, '^': 1718, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'duty': 1678, 'group': 1678, 'lesson': 1785,
'masterclass': 1785, 'mock': 1825, 'reading': 1678, 'round': 1678, 'route': 1678, 'session': 1785, 'shift': 1678,
'slot': 1678, 'stall': 1678, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'tour': 1785, 'training': 1785, 'turn':
1678, 'workshop': 1785}, {'of': 2471}, {'<them>': 453, 'N': 453, '^': 0}, {'at': 453, 'for': 2890, 'with': 453},
{'...': 2319, '^': 1718, 'assembly': 1785, 'bar': 2565, 'booth': 2565, 'class': 1785, 'demo': 1785, 'desk': 2565,
'duty': 1678, 'group': 1678, 'kitchen': 2565, 'lesson': 1785, 'masterclass': 1785, 'reading': 1678, 'round': 1678,
'route': 1678, 'session': 1785, 'shift': 1678, 'slot': 1678, 'stall': 2891, 'stand': 2565, 'story': 1790, 'storytime':
1785, 'table': 2565, 'talk': 1785, 'till': 2565, 'tombola': 2565, 'tour': 1785, 'training': 1785, 'turn': 1678,
'water': 2566, 'workshop': 1785}, {'...': 1857, '0': 1751, '<their>': 2884, '<them>': 1892, 'N': 2887, 'a': 2888,
'an': 2888, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'into': 703, 'lesson': 1785, 'masterclass': 1785, 'mock':
1825, 'out': 2889, 'session': 1785, 'some': 1858, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'the': 2892,
'three': 1751, 'tour': 1785, 'training': 1785, 'two': 2322, 'workshop': 1785}, {'': (23, 'contact'), '...': 1649,
'out': 263}, {'D': 1566, 'for': 2212, 'to': 2212}, {'booked': 2895, 'calling': 11, 'going': 1464, 'having': 11,
'hosting': 11, 'instead': 1465, 'joining': 11, 'meeting': 11, 'now': 1465, 'seeing': 11, 'visiting': 11},
{'<work_thing>': 502, 'book': 502, 'deck': 502, 'draft': 502, 'pitch': 502, 'plan': 502, 'proposal': 502}, {'...':
713, '^': 2897}, {'...': 713, '^': 2897, 'article': 75, 'blog': 75, 'interview': 75, 'linkedin': 75, 'newsletter': 75,
'photo': 75, 'photos': 75, 'podcast': 75, 'post': 75, 'posts': 75, 'profile': 75, 'status': 75, 'stories': 75,
'story': 75, 'talk': 75, 'tweet': 75, 'update': 75, 'video': 75, 'webinar': 75}, {'in': 1474, 's': 2899, 'up': 1474},
{'N': 2290}, {'^': 719, 'grapevine': 75}, {'<their>': 715, 'N': 716, 'a': 1691, 'the': 2902}, {'<their>': 2898,
'<them>': 1701, 'N': 2900, 'about': 2901, 'back': 1690, 'from': 2678, 'in': 2680, 'it': 2681, 'on': 2683, 'over':
2530, 'right': 1690, 'second': 2313, 'secondhand': 75, 'that': 2681, 'this': 2681, 'through': 2903, 'thru': 2530,
'up': 1692, 'via': 2680}, {'1': 2610, 'breakfast': 2609, 'call': 2609, 'catch': 2612, 'chat': 2609, 'coffee': 2609,
'demo': 2609, 'dinner': 2609, 'interview': 2609, 'lunch': 2609, 'meeting': 2609, 'session': 2609}, {'1': 2610, 'D':
1566, 'breakfast': 2609, 'call': 2609, 'catch': 2612, 'chat': 2609, 'coffee': 2609, 'demo': 2609, 'dinner': 2609,
'for': 2212, 'interview': 2609, 'lunch': 2609, 'meeting': 2609, 'my': 2905, 'our': 2905, 'session': 2609, 'the': 2905,
'to': 2212}, {'s': 2204}, {'<their>': 2204, 'N': 2907}, {'off': 65}, {'better': 2909}, {'be': 2910}, {'am': 2910,
'are': 2910, 'd': 2911, 'm': 2910, 're': 2910, 'would': 2911}, {'<i>': 2912}, {'<i>': 2912, '^': 731, 'that': 2913},
{'idiot': 65}, {'an': 2915, 'better': 2909, 'crazy': 65, 'daft': 65, 'foolish': 65, 'mad': 65, 'silly': 65, 'stupid':
65, 'wise': 65}, {'be': 2916}, {'^': 1441, 'am': 2910, 'are': 2910, 'be': 2916, 'd': 2917, 'm': 2910, 're': 2910,
'would': 2917}, {'<i>': 2918, 'best': 1959, 'better': 1959, 'high': 1960, 'it': 1968, 'its': 1965, 'safer': 1959,
'smarter': 1959, 'time': 1959, 'wise': 1959, 'wiser': 1959, 'worth': 1959}, {':': 21, '<i>': 2918, '^': 731, 'best':
1959, 'better': 1959, 'high': 1960, 'i': 2803, 'it': 1968, 'its': 1965, 'no': 1573, 'not': 1573, 'safer': 1959,
'smarter': 1959, 'that': 2919, 'time': 1959, 'wise': 1959, 'wiser': 1959, 'worth': 1959}, {'...': 66, ':': 65, 'from':
1437}, {'^': 2818, 'as': 505, 'for': 505, 'to': 505}, {'': (20, 'gave:referral'), '...': 2003}, {'a': 2004, 'an':
2004, 'my': 2923, 'our': 2923, 'some': 2004, 'the': 2004}, {'<i>': 1442, '<me>': 778, '<them>': 2922, 'N': 2922, '^':
2924, 'that': 1451}, {'N': 496}, {'to': 2926}, {'...': 2927}, {'<them>': 1870, 'N': 1870, '^': 2928}, {'...': 2788,
'<their>': 503, 'N': 2789}, {'are': 265, 'has': 265, 'hates': 265, 'is': 265, 'likes': 265, 'prefers': 265, 's': 265,
'wants': 265, 'was': 265}, {'<they>': 2931}, {'<they>': 2931, 'that': 2932}, {'brilliant': 1254, 'far': 1254, 'good':
1254, 'great': 1254, 'much': 1254, 'proud': 1254, 'talented': 1254, 'well': 1254}, {'up': 1254}, {'heart': 1254},
{'be': 1254, 'beat': 1254, 'despair': 1254, 'doubt': 1254, 'give': 2935, 'lose': 2936, 'panic': 1254, 'sweat': 1254,
'worry': 1254}, {'to': 2937}, {'proud': 1254}, {'chin': 2935}, {'it': 1254}, {'<their>': 2940, 'at': 2941, 'going':
1254}, {'strong': 1254}, {'with': 2941}, {'be': 2939, 'believe': 1254, 'chin': 2935, 'hang': 1274, 'keep': 2942,
'not': 2937, 'stay': 2943, 'stick': 2944, 'trust': 1254}, {'how': 2934, 'not': 2938, 'to': 2945}, {'<them>': 2946},
{'': (1, 'moved'), '1': 2610, '<until>': 1566, 'D': 2611, 'breakfast': 2609, 'call': 2609, 'catch': 2612, 'chat':
2609, 'coffee': 2609, 'demo': 2609, 'dinner': 2609, 'for': 1566, 'friday': 2613, 'from': 2784, 'interview': 2609,
'lunch': 2609, 'meeting': 2609, 'monday': 2613, 'my': 2620, 'our': 2620, 'session': 2609, 'the': 2620, 'thursday':
2613, 'to': 1566, 'today': 2613, 'tomorrow': 2613, 'tuesday': 2613, 'wednesday': 2613}, {'comments': 503, 'feedback':
503, 'notes': 503, 'remarks': 503}, {'comments': 503, 'detailed': 2949, 'feedback': 503, 'my': 2949, 'notes': 503,
'remarks': 503, 'some': 2949}, {'with': 2950}, {'<them>': 2951}, {'to': 2952, 'with': 2950}, {'it': 2953},
{'<off_it>': 470, 'been': 472, 'being': 472, 'gets': 472, 'got': 472, 'had': 474, 'has': 475, 'is': 472, 'moved':
1566, 's': 476, 'w': 478, 'was': 472, 'were': 472, 'with': 478}, {'^': 502, 's': 503}, {'<their>': 503, 'N': 2956,
'the': 503}, {'<their>': 2773}, {'<them>': 1580, 'N': 1580, 'for': 1722}, {'for': 1722}, {'at': 2710}, {':': 65, 'is':
755, 'was': 755}, {'...': 2962, ':': 65}, {'is': 755, 'was': 755}, {'...': 2964}, {'...': 2962}, {'...': 743, ':':
745, '<i>': 740, 'D': 2963, '^': 731, 'about': 2965, 'at': 2966, 'by': 2966, 'during': 2966, 'from': 67, 'in': 2966,
'is': 751, 'on': 2966, 'over': 2966, 're': 2965, 's': 753, 'that': 752, 'to': 732, 'via': 67, 'was': 751, 'when':
2966}, {'is': 778, 'was': 778}, {'...': 2968}, {'D': 65, '^': 19}, {'call': 2970, 'coffee': 2970, 'lunch': 2970,
'phone': 2970, 'zoom': 2970}, {'...': 2968, 'call': 2970, 'coffee': 2970, 'lunch': 2970, 'phone': 2970, 'the': 2971,
'zoom': 2970}, {'met': 2970, 'spoke': 2970, 'talked': 2970}, {'...': 2968, 'i': 2973, 'we': 2973}, {'...': 2968, '^':
19, 'at': 2969, 'during': 2969, 'is': 778, 'on': 2972, 'over': 2972, 'to': 65, 'was': 778, 'when': 2974}, {'...':
2968, '^': 19, 'at': 2969, 'during': 2969, 'is': 778, 'on': 2969, 'over': 2969, 'to': 65, 'was': 778, 'when': 2969},
{'...': 2968, 'at': 2969, 'during': 2969, 'on': 2969, 'over': 2969, 'when': 2969}, {'...': 2968, '^': 19, 'at': 2969,
'during': 2969, 'is': 778, 'on': 2972, 'over': 2972, 'to': 65, 'was': 778, 'when': 2969}, {'...': 729, '2': 736, '2c':
735, '<told_by>': 724, '<view>': 2967, 'adamant': 2431, 'advice': 2975, 'avoiding': 1540, 'been': 2162, 'blanking':
1540, 'blunt': 2431, 'certain': 2431, 'clear': 2431, 'confirmed': 2434, 'convinced': 2431, 'counsel': 2976, 'dodging':
1540, 'emphatic': 2431, 'finally': 1489, 'firm': 2431, 'ghosting': 1540, 'gone': 1488, 'gut': 757, 'hot': 759,
'ignoring': 1540, 'insistent': 2431, 'just': 1489, 'moved': 1567, 'now': 1489, 'on': 12, 'positive': 2431,
'recommendation': 2976, 'suggestion': 2976, 'sure': 2431, 'take': 2977, 'tip': 2978, 'tuppence': 758, 'two': 761},
{'^': 1140}, {'^': 1441, 'am': 2910, 'are': 2910, 'be': 2916, 'd': 2917, 'm': 2910, 're': 2910, 'shall': 2980,
'would': 2917}, {'must': 19, 'need': 738, 'should': 19}, {'^': 2982}, {'you': 2983}, {'...': 2984}, {'<bid>': 19,
'<bid_of>': 730, 'do': 1140, 'don': 388, 'dont': 19, 'never': 19, 'not': 738}, {'<met_over>': 1326}, {'...': 2987,
'<met_over>': 1326}, {'...': 2987, '<met_over>': 1326, 'a': 2988, 'an': 2988, 'her': 2988, 'his': 2988, 'our': 2988,
'the': 2988}, {'at': 2989, 'by': 2989, 'during': 2989, 'in': 2989, 'on': 2989, 'over': 2989}, {'much': 2990}, {'a':
1165, 'the': 1166, 'wine': 265}, {'her': 1175, 'his': 1175, 'my': 265}, {'at': 2989, 'by': 2989, 'd': 1964, 'during':
2989, 'in': 2989, 'is': 1965, 'll': 1967, 'on': 2989, 'over': 2989, 's': 1965, 'will': 1967, 'would': 1967}, {'my':
1184}, {'<them>': 2796, 'N': 2796}, {'did': 65, 'do': 65}, {'<i>': 2997}, {'': (13, 'talk'), ':': 21, '<i>': 2981,
'N': 2985, '^': 2986, 'as': 2991, 'best': 1959, 'better': 1959, 'bring': 2992, 'do': 1168, 'don': 1170, 'dont': 1171,
'forget': 308, 'get': 1174, 'give': 2993, 'good': 1177, 'have': 1178, 'hello': 703, 'hey': 703, 'hi': 703, 'high':
1960, 'hold': 1179, 'i': 2803, 'it': 2994, 'its': 1965, 'keep': 1181, 'never': 1182, 'no': 1573, 'not': 1573, 'safer':
1959, 'say': 1183, 'send': 2995, 'smarter': 1959, 'so': 2990, 'start': 1186, 'stop': 308, 'take': 1187, 'thank': 265,
'that': 2919, 'time': 1959, 'to': 2996, 'whatever': 2998, 'wise': 1959, 'wiser': 1959, 'worth': 1959}, {'for': 1756,
'on': 2515}, {'across': 1944, 'behind': 1943, 'beside': 1943, 'down': 703, 'for': 1756, 'in': 3000, 'near': 1943,
'next': 1945, 'opposite': 1943, 'through': 2515, 'to': 2515, 'with': 703}, {'date': 11}, {'the': 3002}, {'park': 75},
{'car': 3004, 'hall': 75, 'road': 75, 'room': 75, 'street': 75}, {'the': 3005}, {'bus': 75, 'car': 75, 'distance': 75,
'taxi': 75, 'train': 75, 'window': 75}, {'bus': 75, 'car': 75, 'taxi': 75, 'train': 75, 'window': 75}, {'a': 3007,
'afar': 75, 'my': 3008, 'the': 3007}, {'distance': 75, 'magazine': 75, 'news': 75, 'paper': 75}, {'a': 2285, 'the':
3010}, {'': (23, 'contact'), '...': 2289, 'across': 3006, 'from': 3009, 'in': 3011, 'on': 2288, 'online': 75, 's':
2506}, {'': (0, 'missed'), '...': 1413, '<their>': 2302, '<told_in>': 75, 'a': 2302, 'an': 2302, 'my': 2302, 'our':
2302, 'the': 2302, 'today': 2303}, {'from': 2306, 'in': 2306, 'on': 3013, 'via': 2306}, {'<them>': 703, 'N': 3012,
'from': 2678, 'in': 2680, 'it': 3014, 'on': 2683, 'second': 2313, 'secondhand': 75, 'that': 3014, 'this': 2681,
'through': 2685, 'via': 2680}, {'': (13, 'talk'), ':': 21, '<i>': 2918, '^': 2986, 'best': 1959, 'better': 1959,
'bring': 2992, 'do': 1168, 'don': 1170, 'dont': 1171, 'forget': 308, 'get': 1174, 'give': 2993, 'good': 1177, 'have':
1178, 'high': 1960, 'hold': 1179, 'i': 2803, 'it': 1968, 'its': 1965, 'keep': 1181, 'never': 1182, 'no': 1573, 'not':
1573, 'safer': 1959, 'say': 1183, 'send': 2995, 'smarter': 1959, 'start': 1186, 'stop': 308, 'take': 1187, 'thank':
265, 'that': 2919, 'time': 1959, 'whatever': 2998, 'wise': 1959, 'wiser': 1959, 'worth': 1959}, {'<their>': 75, 'D':
75, 'my': 75, 'on': 75, 'our': 75, 'the': 75}, {'from': 2678, 'in': 2306, 'it': 2681, 'on': 2312, 'second': 2313,
'secondhand': 75, 'that': 2681, 'this': 2681, 'through': 2685, 'via': 2306}, {'N': 703, 'from': 2678, 'in': 2306,
'it': 2681, 'on': 2312, 'second': 2313, 'secondhand': 75, 'that': 2681, 'this': 2681, 'through': 2685, 'via': 2306},
{'<their>': 2737, 'D': 57, 'N': 2738}, {'...': 3020}, {'^': 3021}, {'...': 1909, 'article': 513, 'book': 513,
'candidates': 496, 'checklist': 513, 'comments': 1905, 'contact': 2045, 'contacts': 496, 'corrections': 1905,
'couple': 1912, 'edits': 1905, 'feedback': 1905, 'few': 1911, 'guide': 513, 'leads': 496, 'link': 513, 'list': 513,
'name': 2048, 'names': 496, 'notes': 1905, 'number': 2045, 'numbers': 496, 'people': 496, 'piece': 513, 'podcast':
513, 'redlines': 1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905, 'template': 513, 'video': 513}, {'...':
1914, 'article': 513, 'book': 513, 'checklist': 513, 'guide': 513, 'link': 513, 'list': 513, 'piece': 513, 'podcast':
513, 'spreadsheet': 513, 'template': 513, 'video': 513}, {'...': 1918, 'article': 513, 'book': 513, 'checklist': 513,
'comments': 1905, 'corrections': 1905, 'edits': 1905, 'feedback': 1905, 'guide': 513, 'link': 513, 'list': 513,
'notes': 1905, 'piece': 513, 'podcast': 513, 'redlines': 1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905,
'template': 513, 'video': 513}, {'article': 513, 'book': 513, 'link': 513, 'piece': 513, 'podcast': 513, 'template':
513, 'video': 513}, {'...': 1920, 'article': 513, 'book': 513, 'checklist': 513, 'contact': 2045, 'guide': 513,
'link': 513, 'list': 513, 'name': 2045, 'number': 2045, 'piece': 513, 'podcast': 513, 's': 1908, 'spreadsheet': 513,
'template': 513, 'video': 513}, {'0': 1907, '<their>': 2046, 'a': 3023, 'an': 3024, 'detailed': 1917, 'four': 1911,
'full': 1917, 'lots': 1917, 'my': 3025, 'our': 1921, 'pages': 1917, 'some': 1907, 'that': 3026, 'the': 3027, 'three':
1907, 'two': 1907}, {'the': 1261}, {'luck': 1254}, {'of': 3030}, {'': (23, 'contact'), '...': 1903, '<contact_of>':
1902, 'N': 1904, '^': 3028, 'a': 1924, 'all': 3029, 'back': 1883, 'best': 3031, 'comments': 1881, 'corrections': 1881,
'detailed': 1883, 'edits': 1881, 'feedback': 1881, 'good': 3030, 'honest': 1883, 'luck': 1254, 'mark': 1882, 'markup':
1881, 'my': 1925, 'notes': 1881, 'our': 1926, 'redlines': 1881, 'remarks': 1881, 'some': 1925, 'suggestions': 1881,
'the': 1926, 'thoughts': 1881}, {'...': 1923, '<contact_of>': 1902, 'client': 505, 'customer': 505, 'few': 1883,
'lead': 505}, {'': (23, 'contact'), '...': 1903, '<contact_of>': 1902, 'N': 1904, '^': 3028, 'a': 3033, 'back': 1883,
'comments': 1881, 'corrections': 1881, 'detailed': 1883, 'edits': 1881, 'feedback': 1881, 'honest': 1883, 'mark':
1882, 'markup': 1881, 'my': 1925, 'notes': 1881, 'our': 1926, 'redlines': 1881, 'remarks': 1881, 'some': 1925,
'suggestions': 1881, 'the': 1926, 'thoughts': 1881}, {'<their>': 2737, 'N': 2738, 'to': 2002}, {'business': 2739,
'candidate': 3035, 'candidates': 3035, 'client': 3035, 'clients': 3035, 'customer': 3035, 'customers': 3035, 'job':
2739, 'lead': 3035, 'leads': 3035}, {'...': 3036, 'business': 2739, 'candidate': 3035, 'candidates': 3035, 'client':
3035, 'clients': 3035, 'customer': 3035, 'customers': 3035, 'job': 2739, 'lead': 3035, 'leads': 3035}, {'...': 2739,
'0': 3037, 'a': 3037, 'my': 1931, 'our': 1931, 'some': 3037, 'three': 3037, 'two': 3037}, {'double': 1819, 'quick':
1817, 'warm': 1817}, {'a': 1931, 'an': 1931, 'my': 1931, 'our': 1931, 'some': 1931, 'the': 1931}, {'<contact_of>':
2005, '<their>': 2008, '^': 3040, 'the': 2014}, {'<contact_of>': 2005, 'e': 1816, 'email': 1815, 'intro': 1814,
'introduction': 1814, 'mail': 1815, 'whatsapp': 1815}, {'<contact_of>': 2005, '<their>': 2008, '<them>': 3032, 'N':
3034, '^': 3038, 'a': 3039, 'across': 1933, 'along': 2013, 'an': 1817, 'comments': 1937, 'edits': 1937, 'feedback':
1937, 'my': 1938, 'notes': 1937, 'on': 3041, 'over': 2016, 'some': 1938, 'that': 1817, 'the': 3042, 'thoughts': 1937},
{'': (2, 'plan'), '^': 1718}, {'': (2, 'plan'), '<their>': 2453, 'N': 1514, 'a': 3044, 'an': 1719, 'for': 11, 'out':
1515, 'the': 3044}, {'<them>': 1978, 'D': 11, 'N': 1978, 'for': 11, 'up': 3045}, {'have': 11, 'meet': 11, 'see': 11,
'visit': 11, 'we': 265}, {'with': 513}, {'...': 1930, '<useful>': 1929, 'article': 3048, 'book': 3048, 'link': 3048,
'list': 3048, 'paper': 3048, 'podcast': 3048, 'report': 3048, 'template': 3048, 'video': 3048}, {'a': 3049, 'an':
3049, 'my': 3049, 'our': 1931, 'some': 1931, 'the': 3049}, {'about': 483, 'from': 483, 'in': 483, 'of': 483, 'on':
483, 'with': 483}, {'about': 483, 'in': 483, 'of': 483, 'on': 483, 'with': 483}, {'how': 3051}, {'experience': 3051,
'experiences': 3052, 'i': 2756, 'insights': 2755, 'know': 3053, 'knowhow': 2755, 'knowledge': 3052, 'learnings': 3051,
'lessons': 3051, 'notes': 2755, 'pointers': 2755, 'story': 3052, 'take': 2755, 'tips': 2755, 'trick': 3052, 'tricks':
3051, 'war': 2758, 'we': 2756}, {'...': 2747, 'N': 2507, '^': 3050, 'a': 2760, 'across': 1933, 'my': 3054, 'our':
3054, 'over': 1933, 'some': 2759, 'what': 2763}, {'learnings': 483, 'lessons': 483, 'pointers': 483, 'tips': 483,
'tricks': 483}, {'few': 3056}, {'a': 3057, 'my': 3056, 'our': 3056, 'some': 3056}, {'<them>': 3058, 'N': 3058}, {'1':
2610, 'D': 2611, 'breakfast': 2609, 'call': 2609, 'catch': 2612, 'chat': 2609, 'coffee': 2609, 'demo': 2609, 'dinner':
2609, 'fri': 2607, 'friday': 2613, 'from': 2784, 'interview': 2609, 'lunch': 2609, 'meeting': 2609, 'mon': 2607,
'monday': 2613, 'my': 2620, 'our': 2620, 'sat': 2607, 'session': 2609, 'sun': 2607, 'the': 2620, 'thu': 2607, 'thurs':
2607, 'thursday': 2613, 'to': 1566, 'today': 2613, 'tomorrow': 2613, 'tue': 2607, 'tues': 2607, 'tuesday': 2613,
'wed': 2607, 'wednesday': 2613}, {'hands': 703}, {'bring': 2269, 'call': 75, 'catch': 351, 'connect': 428, 'drop':
2218, 'get': 2230, 'give': 2224, 'introduce': 428, 'look': 2226, 'meet': 75, 'pop': 2227, 'ring': 75, 'see': 75, 'to':
2623, 'visit': 75, 'we': 265}, {'^': 482, 'ropes': 483}, {'^': 482, 'a': 483, 'around': 483, 'how': 483, 'my': 483,
'our': 483, 'round': 483, 'the': 3063, 'to': 483, 'what': 483, 'where': 483, 'which': 483}, {'': (9, 'told'), 'a':
483, 'how': 483, 'my': 483, 'our': 483, 'the': 483, 'to': 483}, {'<them>': 3064, 'N': 3065, '^': 1772}, {'<them>':
2473, 'N': 2473}, {'^': 482, 'to': 483}, {'a': 483, 'how': 3068, 'my': 483, 'our': 483, 'the': 483, 'to': 483},
{'<them>': 3069, 'N': 2473}, {'<they>': 265, 'it': 265}, {'<them>': 2012, 'N': 2012}, {'call': 75, 'catch': 75,
'contact': 75, 'email': 75, 'get': 396, 'phone': 75, 'reach': 75, 'reply': 75, 'ring': 75, 'text': 75}, {'to': 3073},
{'busy': 3074, 'did': 1486, 'no': 1472, 'that': 265, 'was': 1486, 'were': 1486, 'you': 1214}, {'afternoon': 457,
'day': 457, 'days': 457, 'evening': 457, 'h': 457, 'hour': 457, 'hours': 457, 'hr': 457, 'hrs': 457, 'morning': 457},
{'<their>': 453, 'N': 1514, 'out': 721}, {'up': 1821}, {'^': 458, 'for': 459, 'in': 459, 'on': 459, 'through': 459,
'to': 459, 'with': 459}, {'<them>': 3079}, {'<them>': 502}, {'with': 3081}, {'...': 3082}, {'^': 3083}, {'s': 3084},
{'<their>': 3084, 'N': 3085}, {'on': 3086, 'over': 3086, 'through': 3086, 'thru': 3086}, {'^': 0, 'at': 453, 'for':
453, 'with': 453}, {'': (23, 'contact'), '<cause>': 1777, 'a': 1778, 'our': 1778, 'the': 1778}, {'<helped>': 3080,
'<time_unit>': 1782, 'at': 1779, 'combing': 3087, 'for': 1779, 'going': 3087, 'in': 1779, 'looking': 3087,
'mentoring': 459, 'volunteering': 3088, 'with': 3089, 'working': 3087}, {'...': 3090, '<time_unit>': 1807},
{'guarantor': 1420, 'referee': 1420, 'reference': 1420}, {'s': 3092}, {'<their>': 3092, 'N': 3093, 'a': 3092}, {'':
(23, 'contact'), 'as': 3094, 'up': 1821}, {'<their>': 2561, '<them>': 453, 'N': 2564, 'a': 1719, 'an': 1719, 'for':
1795, 'the': 2567}, {'up': 481}, {'as': 453, 'for': 453}, {'in': 3098, 'up': 1821}, {'at': 1486}, {'at': 2710, 'over':
3100, 'with': 1486}, {'...': 66, ':': 750}, {'about': 483, 'at': 505, 'in': 1869, 'on': 483, 'through': 483, 'to':
505, 'toward': 505, 'towards': 505, 'with': 483}, {'<me>': 1731, '<them>': 3103, 'N': 3103, '^': 2839}, {'as': 453,
'for': 1972}, {'for': 1756, 'in': 3105}, {'in': 3098}, {'': (0, 'missed'), 'again': 75, 'up': 75}, {'me': 3108, 'us':
3108}, {'not': 2259}, {'t': 2259}, {'ever': 1736, 'get': 1735, 'got': 1735, 'gotten': 1735, 'quite': 1736, 'yet':
1736}, {'has': 3110, 'hasn': 3111, 'hasnt': 2259, 'haven': 3111, 'havent': 2259, 'not': 3112, 'trying': 1568},
{'<their>': 453, 'N': 1514, 'as': 453, 'for': 1972}, {'by': 75, 'for': 1820}, {'across': 1944, 'as': 3094, 'behind':
1943, 'beside': 1943, 'for': 1756, 'in': 3114, 'me': 3108, 'near': 1943, 'next': 1945, 'opposite': 1943, 'up': 3115,
'us': 3108}, {'vm': 75}, {'vm': 75, 'voicemail': 75}, {'...': 2198, '2': 3117, 'to': 3118}, {'so': 75}, {'traffic':
3120}, {'in': 3121, 'up': 1821}, {'<i>': 1442, '<them>': 2805, 'N': 2693, 'that': 1451}, {'<i>': 1442, 'best': 1959,
'better': 1959, 'high': 1960, 'it': 1968, 'its': 1965, 'safer': 1959, 'smarter': 1959, 'time': 1959, 'wise': 1959,
'wiser': 1959, 'worth': 1959}, {':': 21, '<i>': 1442, 'best': 1959, 'better': 1959, 'high': 1960, 'it': 1968, 'its':
1965, 'no': 1573, 'not': 1573, 'safer': 1959, 'smarter': 1959, 'that': 3124, 'time': 1959, 'wise': 1959, 'wiser':
1959, 'worth': 1959}, {'be': 75, 'call': 75, 'go': 75, 'have': 75, 'join': 75, 'meet': 75, 'ring': 75, 'see': 75,
'speak': 75, 'visit': 75}, {'to': 3126}, {'^': 1253, 'giving': 1254, 'quitting': 1254, 'resigning': 1254, 'throwing':
1254}, {'^': 1253, 'from': 3128}, {'^': 1254}, {'ledge': 1254}, {'the': 3131}, {'': (21, 'gave:encouragement'), '^':
1253}, {'^': 3133, 'giving': 1254, 'quitting': 1254, 'resigning': 1254, 'throwing': 1254}, {'of': 3134}, {'around':
1254, 'down': 3129, 'into': 3130, 'off': 3132, 'out': 3135, 'round': 1254, 'through': 483, 'up': 1254}, {'from':
3128}, {'of': 3128}, {'down': 3137, 'off': 3132, 'out': 3138, 'round': 1254, 'through': 483}, {'': (23, 'contact'),
'<me>': 1492, '<them>': 3136, 'N': 3139}, {'<me>': 1492}, {'as': 1704, 'assembly': 1785, 'class': 1785, 'demo': 1785,
'for': 454, 'lesson': 1785, 'masterclass': 1785, 'pro': 455, 'session': 1785, 'story': 1790, 'storytime': 1785,
'talk': 1785, 'tour': 1785, 'training': 1785, 'unpaid': 453, 'workshop': 1785}, {'^': 482, 'a': 483, 'how': 483, 'my':
483, 'our': 483, 'the': 483, 'to': 483}, {'...': 3142, '0': 1751, '<their>': 1751, '<them>': 3143, 'N': 3143, '^':
1772, 'a': 2321, 'an': 2321, 'as': 1704, 'assembly': 1785, 'class': 1785, 'demo': 1785, 'for': 454, 'lesson': 1785,
'masterclass': 1785, 'pro': 455, 'session': 1785, 'some': 2352, 'story': 1790, 'storytime': 1785, 'talk': 1785, 'the':
2321, 'three': 1751, 'tour': 1785, 'training': 1785, 'two': 1751, 'unpaid': 453, 'workshop': 1785}, {'D': 732, '^':
731}, {'': (13, 'talk'), '<me>': 3145}, {'<bid>': 19, 'never': 19, 'not': 738, 'to': 19}, {'^': 3147}, {':': 21,
'<plainly>': 3148, '^': 3147}, {'<bid>': 19, '<bid_of>': 730, 'never': 738, 'no': 738, 'not': 738, 'to': 19}, {'^':
3150}, {'<bid>': 19, 'not': 738, 'to': 19}, {'^': 3152}, {'...': 3153, '^': 3152}, {'...': 3153, '^': 3152, 'out':
3154}, {':': 21, '<i>': 1415, '<plainly>': 3149, 'D': 3151, '^': 3150, 'again': 3154, 'at': 810, 'bluntly': 3154,
'by': 810, 'during': 810, 'flat': 3155, 'in': 810, 'just': 21, 'on': 810, 'over': 810, 'simply': 21, 'straight': 3154,
'twice': 3154, 'via': 810, 'whatever': 2998}, {'do': 1140, 'don': 388, 'dont': 19, 'never': 19, 'not': 738}, {'<me>':
3156, '^': 3157}, {'...': 1909, 'article': 513, 'book': 513, 'candidates': 496, 'checklist': 513, 'comments': 1905,
'contact': 2045, 'contacts': 496, 'corrections': 1905, 'couple': 1912, 'edits': 1905, 'feedback': 1905, 'few': 1911,
'guide': 513, 'leads': 496, 'link': 513, 'list': 513, 'name': 2048, 'names': 496, 'notes': 1905, 'number': 2045,
'numbers': 496, 'people': 496, 'podcast': 513, 'redlines': 1905, 's': 1908, 'spreadsheet': 513, 'suggestions': 1905,
'template': 513}, {'...': 1920, 'article': 513, 'book': 513, 'checklist': 513, 'contact': 2045, 'guide': 513, 'link':
513, 'list': 513, 'name': 2045, 'number': 2045, 'podcast': 513, 's': 1908, 'spreadsheet': 513, 'template': 513}, {'0':
1907, '<their>': 2046, 'a': 3159, 'an': 1915, 'detailed': 1917, 'four': 1911, 'full': 1917, 'lots': 1917, 'my': 1919,
'our': 1921, 'pages': 1917, 'some': 1907, 'the': 3160, 'three': 1907, 'two': 1907}, {'...': 1923, '<contact_of>':
1902, 'N': 1904, '^': 3161, 'a': 1924, 'all': 3029, 'back': 1883, 'best': 3031, 'comments': 1881, 'corrections': 1881,
'detailed': 1883, 'edits': 1881, 'feedback': 1881, 'good': 3030, 'honest': 1883, 'luck': 1254, 'mark': 1882, 'markup':
1881, 'my': 1925, 'notes': 1881, 'our': 1926, 'redlines': 1881, 'remarks': 1881, 'some': 1925, 'the': 1926,
'thoughts': 1881}, {'...': 1923, '<contact_of>': 1902, 'N': 1904, '^': 3161, 'a': 1924, 'back': 1883, 'comments':
1881, 'corrections': 1881, 'detailed': 1883, 'edits': 1881, 'feedback': 1881, 'honest': 1883, 'mark': 1882, 'markup':
1881, 'my': 1925, 'notes': 1881, 'our': 1926, 'redlines': 1881, 'remarks': 1881, 'some': 1925, 'the': 1926,
'thoughts': 1881, 'to': 1650}, {'': (23, 'contact'), '<them>': 3162, 'N': 3163}, {'': (10, 'thanks')}, {'you': 3165},
{'<them>': 694}, {'d': 265, 'had': 265, 'promised': 694, 'said': 694, 'swore': 694, 'told': 3167}, {'<off_it>': 471,
'D': 703, 'at': 703, 'by': 703, 'during': 703, 'on': 703, 'over': 703}, {'<i>': 3168, '<they>': 265, 'been': 472,
'being': 472, 'gets': 472, 'got': 472, 'had': 474, 'has': 475, 'is': 472, 's': 476, 'was': 3169, 'were': 472},
{'<view>': 1393, 'advice': 1436, 'five': 1599, 'four': 1599, 'three': 1599, 'two': 1599}, {'1': 632, 'a': 641, 'an':
641, 'another': 638, 'appointment': 13, 'board': 638, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 634, 'chat':
13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 638, 'first': 638, 'follow': 640,
'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 638, 'mtg': 13, 'my': 641, 'one': 636, 'our': 641, 'phone':
637, 'quick': 638, 'second': 638, 'session': 13, 'short': 638, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 638,
'video': 637, 'weekly': 638, 'workshop': 13, 'zoom': 13}, {'is': 3172, 's': 3172}, {'asking': 241, 'calling': 241,
'hiring': 241, 'inviting': 241, 'whether': 241}, {':': 732, 'about': 3174, 'of': 3174}, {':': 21, '<i>': 2918, 'best':
1959, 'better': 1959, 'high': 1960, 'it': 1968, 'its': 1965, 'no': 1573, 'not': 1573, 'safer': 1959, 'smarter': 1959,
'that': 2919, 'time': 1959, 'wise': 1959, 'wiser': 1959, 'worth': 1959}, {'been': 472, 'being': 472, 'gets': 472,
'got': 472, 'had': 474, 'has': 475, 'is': 472, 's': 476, 'was': 3169, 'were': 472}, {'asking': 75, 'calling': 75,
'emailing': 75, 'inviting': 75, 'messaging': 75, 'ringing': 75, 'seeing': 75, 'texting': 75, 'visiting': 75},
{'calling': 75}, {'<i>': 2912, 'about': 3178, 'of': 3179, 'that': 2913}, {'s': 2128}, {'<their>': 2128, 'N': 3181,
'^': 2839}, {'...': 712, '<work_thing>': 502, 'book': 502, 'cv': 502, 'deck': 502, 'draft': 502, 'pitch': 502, 'plan':
502, 'proposal': 502, 'website': 502}, {'^': 3183}, {'...': 712, '<work_thing>': 502}, {'^': 3185}, {'s': 3186},
{'<their>': 3184, 'N': 3187}, {'^': 496, 'about': 505, 'on': 505}, {'off': 3189}, {'...': 66, ':': 65, '<them>': 3190,
'from': 1437, 'is': 778, 'was': 778}, {'course': 496, 'flat': 496, 'fund': 496, 'gig': 496, 'grant': 496, 'job': 496,
'opening': 496, 'position': 496, 'role': 496, 'scholarship': 496, 'tender': 496, 'vacancy': 496}, {'...': 3192,
'course': 496, 'flat': 496, 'fund': 496, 'gig': 496, 'grant': 496, 'job': 496, 'opening': 496, 'position': 496,
'role': 496, 'scholarship': 496, 'tender': 496, 'vacancy': 496}, {'a': 3193, 'an': 3193, 'the': 3193}, {'^': 3194},
{'^': 496, 'about': 505, 'on': 505, 'to': 505}, {'about': 3195, 'off': 3196}, {'about': 505, 'to': 505}, {'off':
3198}, {'<them>': 3197, 'N': 3199}, {'<them>': 3199, 'N': 3199}, {':': 235, 'N': 1427}, {'person': 1326}, {'phone':
1326}, {'the': 3204}, {'in': 3203, 'on': 3205}, {'...': 2212, 'D': 1566}, {'1': 3207}, {'up': 3207}, {'1': 3208,
'breakfast': 3207, 'call': 3207, 'catch': 3209, 'chat': 3207, 'coffee': 3207, 'demo': 3207, 'dinner': 3207,
'interview': 3207, 'it': 3207, 'lunch': 3207, 'meeting': 3207, 'session': 3207}, {'1': 3208, 'breakfast': 3207,
'call': 3207, 'catch': 3209, 'chat': 3207, 'coffee': 3207, 'demo': 3207, 'dinner': 3207, 'interview': 3207, 'it':
3207, 'lunch': 3207, 'meeting': 3207, 'my': 3210, 'our': 3210, 'session': 3207, 'the': 3210}, {'': (13, 'talk'), '1':
3208, 'breakfast': 3207, 'call': 3207, 'catch': 3209, 'chat': 3207, 'coffee': 3207, 'demo': 3207, 'dinner': 3207,
'interview': 3207, 'it': 3207, 'lunch': 3207, 'meeting': 3207, 'my': 3210, 'our': 3210, 'session': 3207, 'the': 3210},
{'aid': 1655, 'arrange': 265, 'assist': 1655, 'big': 1579, 'buck': 1579, 'cheer': 1579, 'confirm': 265,
'congratulate': 265, 'do': 3202, 'egg': 1579, 'gee': 1579, 'help': 1655, 'me': 3206, 'move': 3211, 'perk': 1579,
'plan': 265, 'postpone': 3211, 'push': 3211, 'rearrange': 3212, 'reschedule': 3211, 'say': 265, 'shift': 3211, 'spur':
1579, 'tell': 1172}, {'': (12, 'task'), ':': 235, 'N': 1427}, {'<bid>': 19, '<bid_of>': 730, 'ask': 19, 'go': 19,
'never': 738, 'no': 738, 'not': 738, 'to': 19}, {'<met_over>': 1326, '^': 808}, {'...': 2987, '<met_over>': 1326,
'call': 1326, 'coffee': 1326, 'dinner': 1326, 'drinks': 1326, 'email': 1326, 'lunch': 1326, 'meeting': 1326,
'message': 1326, 'person': 1326, 'phone': 1326, 'teams': 1326, 'text': 1326, 'zoom': 1326}, {'...': 3216,
'<met_over>': 1326, 'a': 3217, 'an': 2988, 'call': 1326, 'coffee': 1326, 'dinner': 1326, 'drinks': 1326, 'email':
1326, 'her': 2988, 'his': 2988, 'lunch': 1326, 'meeting': 1326, 'message': 1326, 'our': 2988, 'person': 1326, 'phone':
1326, 'teams': 1326, 'text': 1326, 'the': 3217, 'zoom': 1326}, {'...': 3216, '<met_over>': 1326, 'a': 2988, 'an':
2988, 'her': 2988, 'his': 2988, 'our': 2988, 'the': 2988}, {'ask': 19, 'go': 19}, {'^': 3220}, {':': 21, '<i>': 1415,
'<plainly>': 3149, '<their>': 265, '<they>': 265, 'D': 3151, 'N': 265, '^': 3215, 'about': 265, 'again': 3154, 'at':
3218, 'bluntly': 3154, 'by': 3218, 'during': 3219, 'flat': 3155, 'in': 3218, 'just': 21, 'on': 3218, 'over': 3218,
'simply': 21, 'so': 2990, 'straight': 3154, 'that': 265, 'to': 3221, 'twice': 3154, 'via': 810, 'whatever': 2998},
{'going': 2274}, {'are': 3223, 'can': 235, 'd': 235, 'is': 3223, 'll': 235, 'will': 235, 'would': 235}, {'accountant':
3224, 'assistant': 3224, 'bookkeeper': 3224, 'designer': 3224, 'engineers': 3224, 'girls': 3224, 'guys': 3224, 'lads':
3224, 'lawyer': 3224, 'lawyers': 3224, 'lot': 3224, 'office': 3224, 'people': 3224, 'side': 3224, 'team': 3224},
{'<they>': 2791, 'my': 3225, 'our': 3225}, {'<they>': 2791, 'my': 3225, 'our': 3225, 'that': 3226}, {'long': 1254},
{'a': 3228}, {'^': 1253, 'brilliantly': 1254, 'fine': 1254, 'great': 1254, 'well': 1254}, {'<meant_well>': 1254},
{'be': 3231, 'nail': 1254, 'smash': 1254}, {'to': 3232}, {'^': 1253, 'at': 1254}, {'^': 1253, 'for': 1254}, {'^':
1253, 'enough': 1254}, {'able': 1254, 'amazing': 1254, 'come': 3229, 'doing': 3230, 'earned': 1254, 'going': 3233,
'good': 3234, 'great': 3234, 'more': 1257, 'put': 1274, 'ready': 3235, 'strong': 3236, 'worth': 1254}, {'...': 124,
'D': 57, 'my': 57, 'our': 57}, {'^': 3238}, {'expect': 3239, 'have': 3239}, {'brilliant': 1254, 'brilliantly': 1254,
'fine': 1254, 'great': 1254, 'well': 1254}, {'^': 3238, 'there': 1254}, {'ace': 1254, 'be': 3231, 'do': 3241, 'fly':
1254, 'get': 3242, 'have': 3239, 'make': 2941, 'manage': 1254, 'nail': 1254, 'pull': 1273, 'rock': 1254, 'smash':
1254}, {'brilliantly': 1254, 'fine': 1254, 'great': 1254, 'well': 1254}, {'at': 1254}, {'for': 1254}, {'enough':
1254}, {'^': 1526, 'come': 3229, 'doing': 3244, 'earned': 1254, 'going': 3233, 'good': 3245, 'great': 3245, 'more':
1257, 'put': 1274, 'ready': 3246, 'strong': 3247, 'worth': 1254}, {'natural': 1254, 'star': 1254}, {'there': 1254},
{'ace': 1254, 'be': 3231, 'do': 3241, 'fly': 1254, 'get': 3250, 'make': 2941, 'manage': 1254, 'nail': 1254, 'pull':
1273, 'rock': 1254, 'smash': 1254}, {'to': 3251}, {'track': 1254}, {'right': 3253}, {'the': 3254}, {'best': 1254,
'right': 1254, 'strongest': 1254}, {'a': 3249, 'able': 1254, 'almost': 3250, 'amazing': 1254, 'brilliant': 1254,
'come': 3229, 'doing': 3230, 'earned': 1254, 'fantastic': 1254, 'getting': 670, 'going': 3252, 'good': 3234, 'great':
3234, 'more': 1257, 'nearly': 3250, 'on': 3255, 'put': 1274, 'ready': 3235, 'strong': 3236, 'the': 3256, 'wonderful':
1254, 'worth': 1254}, {'ace': 1254, 'be': 3231, 'do': 3241, 'fly': 1254, 'get': 3242, 'have': 3239, 'make': 2941,
'manage': 1254, 'nail': 1254, 'pull': 1273, 'rock': 1254, 'see': 691, 'smash': 1254}, {'come': 3229, 'doing': 3244,
'earned': 1254, 'going': 3233, 'good': 3245, 'great': 3245, 'more': 1257, 'put': 1274, 'ready': 3246, 'strong': 3247,
'worth': 1254}, {'brilliantly': 1254}, {'a': 3249, 'almost': 3250, 'brilliant': 1254, 'doing': 3260, 'fantastic':
1254, 'great': 1254, 'nearly': 3250, 'on': 3255, 'the': 3256, 'wonderful': 1254}, {'get': 3239, 'have': 3239}, {'are':
3237, 'can': 3240, 'could': 1523, 'd': 3243, 'get': 3239, 'gets': 3239, 'has': 3248, 'have': 3248, 'is': 3257, 'll':
3258, 're': 3237, 'receives': 661, 's': 3257, 've': 3259, 'was': 3261, 'were': 3261, 'will': 3243, 'would': 3262},
{'how': 482}, {'^': 3264}, {'know': 3265}, {'about': 3265, 'i': 3266}, {'to': 483}, {'...': 3268, 'brilliant': 1254,
'far': 1254, 'good': 1254, 'great': 1254, 'i': 483, 'much': 1254, 'proud': 1254, 'talented': 1254, 'to': 483, 'we':
483, 'well': 1254}, {'across': 126, 'back': 126, 'out': 126, 'over': 126, 'round': 126, 'up': 126}, {'...': 3270},
{'a': 3271, 'an': 3271, 'my': 3271, 'our': 3271, 'the': 3271}, {'^': 3272}, {'get': 3273, 'have': 3273}, {'d': 3274,
'll': 3274, 'will': 3274, 'would': 3274}, {'able': 1254, 'amazing': 1254, 'doing': 1254, 'good': 1254, 'great': 1254,
'more': 1257, 'ready': 1254, 'strong': 1254}, {'^': 1253, 'brilliantly': 1254}, {'a': 3249, 'able': 1254, 'almost':
3250, 'amazing': 1254, 'brilliant': 1254, 'doing': 3277, 'fantastic': 1254, 'getting': 670, 'going': 3252, 'good':
1254, 'great': 1254, 'more': 1257, 'nearly': 3250, 'on': 3255, 'ready': 1254, 'strong': 1254, 'the': 3256,
'wonderful': 1254}, {'are': 3276, 'can': 3240, 'could': 1523, 'd': 3243, 'get': 3239, 'gets': 3239, 'has': 1527,
'have': 1527, 'is': 3278, 'll': 3258, 're': 3276, 'receives': 661, 's': 3278, 'was': 3261, 'were': 3261, 'will': 3243,
'would': 3262}, {'<they>': 3279, 'my': 3225, 'our': 3225}, {'herself': 1254, 'himself': 1254}, {'on': 1254}, {'for':
2941}, {'^': 1253, 'there': 1254}, {'in': 3284, 'on': 1274}, {'^': 1253, 'it': 1254}, {'chin': 1254}, {'faith': 1254},
{'<their>': 2940, 'at': 3286, 'going': 1254, 'her': 3287, 'his': 3287, 'smiling': 1254, 'the': 3288, 'trying': 1254},
{'at': 1254, 'in': 1254, 'with': 3286}, {'back': 3281, 'be': 2939, 'believe': 1254, 'carry': 3282, 'cheer': 2935,
'chin': 2935, 'crack': 3282, 'go': 3283, 'hang': 3285, 'hold': 3282, 'keep': 3289, 'not': 2937, 'push': 3282, 'stay':
2943, 'stick': 3290, 'trust': 1254}, {'done': 1254}, {'about': 503, 'of': 503}, {'think': 3293, 'thought': 3293},
{'...': 3268, 'i': 3294}, {'...': 3268}, {'': (9, 'told'), '...': 3227, '<they>': 3263, 'about': 3195, 'all': 3267,
'everything': 3267, 'how': 3269, 'i': 3275, 'my': 3225, 'not': 2938, 'our': 3225, 'that': 3280, 'to': 3291, 'we':
3275, 'well': 3292, 'what': 3295, 'where': 3296, 'which': 3296}, {'...': 58, 'my': 57, 'our': 57}, {'^': 3298},
{'expect': 3299, 'have': 3299}, {'^': 3298, 'there': 1254}, {'ace': 1254, 'be': 3231, 'do': 3241, 'fly': 1254, 'get':
3301, 'have': 3299, 'make': 2941, 'manage': 1254, 'nail': 1254, 'pull': 1273, 'rock': 1254, 'smash': 1254}, {'a':
3249, 'almost': 3250, 'brilliant': 1254, 'come': 3229, 'doing': 3244, 'earned': 1254, 'fantastic': 1254, 'getting':
691, 'going': 3252, 'good': 3245, 'great': 3234, 'more': 1257, 'nearly': 3250, 'on': 3255, 'put': 1274, 'ready': 3246,
'strong': 3247, 'the': 3256, 'wonderful': 1254, 'worth': 1254}, {'ace': 1254, 'be': 3231, 'do': 3241, 'fly': 1254,
'get': 3301, 'have': 3299, 'make': 2941, 'manage': 1254, 'nail': 1254, 'pull': 1273, 'rock': 1254, 'see': 691,
'smash': 1254}, {'get': 3299, 'have': 3299}, {'are': 3259, 'can': 3300, 'd': 3302, 'get': 691, 'gets': 3299, 'has':
3259, 'have': 3259, 'is': 3303, 'll': 3304, 're': 3259, 's': 3303, 've': 3259, 'was': 3261, 'were': 3261, 'will':
3302, 'would': 3305}, {'...': 3268, 'i': 483, 'we': 483}, {'give': 2935, 'lose': 2936}, {'to': 3308}, {'a': 3249,
'almost': 3250, 'brilliant': 1254, 'doing': 3260, 'fantastic': 1254, 'getting': 691, 'going': 3252, 'great': 1254,
'nearly': 3250, 'on': 3255, 'the': 3256, 'wonderful': 1254}, {'can': 3300, 'd': 3302, 'get': 691, 'gets': 3299, 'is':
3310, 'll': 3304, 's': 3310, 'was': 3261, 'were': 3261, 'will': 3302, 'would': 3305}, {'<they>': 3311, 'my': 3225,
'our': 3225}, {'chin': 1694}, {'<their>': 3313}, {'^': 3314, 'at': 3286, 'going': 1254, 'her': 3287, 'his': 3287,
'smiling': 1254, 'the': 3288, 'trying': 1254}, {'back': 3281, 'believe': 1254, 'carry': 3282, 'cheer': 2935, 'chin':
2935, 'crack': 3282, 'go': 3283, 'hang': 3285, 'hold': 3282, 'keep': 3315, 'push': 3282, 'stick': 3290, 'trust':
1254}, {'': (9, 'told'), '...': 3227, '<they>': 3306, 'all': 3267, 'everything': 3267, 'how': 3307, 'i': 3275, 'my':
3225, 'not': 3309, 'our': 3225, 'that': 3312, 'to': 3316, 'we': 3275, 'well': 3292, 'what': 3296, 'where': 3296,
'which': 3296}, {'<me>': 3222, '<them>': 3297, 'N': 3317, '^': 3157}, {'call': 75, 'catch': 75, 'chat': 75, 'come':
75, 'contact': 75, 'email': 75, 'get': 396, 'meet': 75, 'phone': 75, 'reach': 75, 'reply': 75, 'ring': 75, 'see': 75,
'speak': 75, 'talk': 75, 'text': 75}, {'to': 3319}, {'busy': 3320}, {'...': 2771, 'class': 0, 'shift': 0, 'slot': 0,
'stall': 0, 'turn': 0}, {'...': 1750, '^': 3322, 'assembly': 1678, 'class': 1678, 'duty': 1678, 'group': 1678,
'lesson': 1678, 'reading': 1678, 'round': 1678, 'route': 1678, 'session': 1678, 'shift': 1678, 'slot': 1678, 'stall':
1678, 'tour': 1678, 'turn': 1678}, {'wing': 459}, {'my': 3324}, {'': (23, 'contact'), '^': 1608, 'to': 1891, 'under':
3325}, {'class': 0, 'shift': 0, 'slot': 0, 'stall': 0, 'turn': 0}, {'^': 3327}, {'': (23, 'contact'), 's': 3328, 'to':
1891, 'under': 3325}, {'look': 2239}, {'...': 1750, 'assembly': 1678, 'class': 1678, 'duty': 1678, 'good': 3330,
'group': 1678, 'lesson': 1678, 'look': 2239, 'quick': 3330, 'read': 2239, 'reading': 1678, 'round': 1678, 'route':
1678, 'session': 1678, 'shift': 1678, 'slot': 1678, 'stall': 1678, 'tour': 1678, 'turn': 1678}, {'0': 1751, '<their>':
3323, '<them>': 3326, 'N': 3329, 'a': 3331, 'an': 1751, 'apart': 2774, 'me': 703, 'the': 1751, 'three': 1751, 'two':
1751, 'up': 1412}, {'<their>': 715, 'N': 1981}, {'<their>': 2773, 'apart': 3333}, {'call': 75, 'catch': 363, 'find':
75, 'get': 75, 'meet': 363, 'phone': 75, 'reach': 75, 'ring': 75, 'see': 75, 'speak': 75, 'talk': 75, 'visit': 75},
{'...': 1649, '<them>': 75, 'N': 75, 'calling': 75, 'phoning': 75, 'reaching': 75, 'ringing': 75, 'to': 3335}, {'out':
265}, {'^': 482, 'about': 483, 'for': 483, 'in': 483, 'on': 483, 'through': 459, 'with': 459}, {'<them>': 3338},
{'<plainly>': 1445, 'D': 1447, '^': 1446, 'at': 810, 'away': 1570, 'by': 810, 'during': 810, 'in': 810, 'into': 65,
'off': 65, 'on': 810, 'over': 810, 'to': 65, 'toward': 65, 'towards': 65, 'via': 810}, {'<me>': 3340, '<them>': 1899,
'N': 1580}, {'<their>': 453, 'N': 1514, '^': 0, 'a': 453, 'our': 453, 'the': 453}, {'^': 0, 'at': 3342, 'for': 453,
'on': 2333, 'out': 2334, 'with': 453}, {'at': 453, 'for': 453, 'w': 453, 'with': 453}, {'about': 721, 'for': 721,
'on': 721}, {'comments': 3345, 'corrections': 3345, 'edits': 3345, 'feedback': 3345, 'notes': 3345, 'questions': 3345,
'suggestions': 3345, 'thoughts': 3345}, {'...': 1908}, {'^': 3347}, {'binned': 470, 'bumped': 470, 'canceled': 470,
'cancelled': 470, 'deferred': 470, 'postponed': 470, 'pulled': 470, 'pushed': 470, 's': 3348, 'scrapped': 470,
'shelved': 470}, {'of': 3346}, {'<contact_of>': 1902, 'couple': 3350, 'few': 3346}, {'^': 3347, 'comments': 3345,
'corrections': 3345, 'edits': 3345, 'feedback': 3345, 'notes': 3345, 'questions': 3345, 'suggestions': 3345,
'thoughts': 3345}, {'0': 3346, '<contact_of>': 1902, 'N': 3349, 'a': 3351, 'detailed': 3346, 'lots': 3350, 'my': 3352,
'our': 3348, 'some': 3346, 'the': 1923, 'three': 3346, 'two': 3346}, {'about': 596, 'on': 596, 're': 596, 'regarding':
596}, {'<them>': 3354}, {'from': 3355}, {'back': 3356, 'from': 3355}, {'hear': 3357}, {':': 596, 'for': 596, 'on':
596, 'to': 3358}, {'through': 483}, {'s': 453, 'through': 483}, {'': (23, 'contact'), '<their>': 453, '<them>': 3360,
'N': 3361, 'for': 1515, 'home': 1699}, {'bring': 2269, 'connect': 428, 'introduce': 428, 'to': 2623}, {'ask': 75,
'call': 75, 'catch': 363, 'discuss': 75, 'email': 75, 'give': 2579, 'go': 75, 'have': 75, 'invite': 75, 'join': 75,
'meet': 75, 'phone': 75, 'ring': 75, 'see': 75, 'speak': 75, 'talk': 75, 'text': 75, 'thank': 75, 'visit': 75}, {'to':
3364}, {'<plainly>': 1445, 'D': 1447, '^': 1446, 'against': 65, 'at': 810, 'away': 1570, 'by': 810, 'during': 810,
'in': 810, 'not': 1573, 'off': 65, 'on': 810, 'over': 810, 'via': 810}, {'<i>': 1442, '<me>': 3366, 'against': 65,
'away': 1570, 'not': 1573, 'off': 65, 'that': 1451}, {'<their>': 2779, '<they>': 783, 'N': 2780, 'a': 2779, 'adamant':
2430, 'avoiding': 1540, 'blanking': 1540, 'blunt': 2431, 'brought': 2213, 'certain': 2433, 'clear': 2430, 'convinced':
2433, 'dodging': 1540, 'due': 679, 'emphatic': 2431, 'firm': 2436, 'ghosting': 1540, 'going': 679, 'ignoring': 1540,
'insistent': 2436, 'meant': 679, 'moved': 2437, 'not': 2438, 'off': 75, 'placed': 1946, 'positive': 2431, 'postponed':
2212, 'pushed': 2212, 'quite': 2444, 'really': 2444, 'rescheduled': 2212, 'shifted': 2212, 'supposed': 679, 'sure':
2433, 'there': 703, 'very': 2444}, {'able': 1955, 'answering': 75, 'available': 75, 'in': 75, 'picking': 363,
'reachable': 75}, {'t': 3369}, {'^': 0, 'article': 75, 'blog': 75, 'interview': 75, 'newsletter': 75, 'podcast': 75,
'post': 75, 'talk': 75, 'video': 75, 'webinar': 75}, {'...': 2289, 'in': 2286, 'on': 2288, 'online': 75, 's': 3371},
{'<their>': 453, 'N': 3372, 'for': 1515}, {'<their>': 453, 'N': 1514, 'for': 1515, 'out': 1515}, {'five': 1326,
'four': 1326, 'three': 1326, 'two': 1326}, {'am': 2358, 'are': 2358, 'have': 2365, 'm': 2358, 'promised': 2364, 're':
2358, 've': 2365, 'were': 3375}, {'<them>': 503}, {'with': 3377}, {'<work_thing>': 3378}, {'...': 3379,
'<work_thing>': 3378}, {'': (23, 'contact'), '<their>': 503, 'N': 720, 'the': 3380}, {'<their>': 503, 'N': 720, 'the':
3380}, {'...': 2198, 'back': 1690, 'bat': 1821, 'by': 703, 'cold': 2200, 'dark': 2200, 'for': 703, 'in': 2196, 'out':
703, 'over': 3381, 'quiet': 2200, 'right': 1690, 'silent': 2200, 'through': 3381, 'thru': 3382, 'to': 1656, 'up': 721,
'with': 703}, {'<they>': 783, 'adamant': 2431, 'blunt': 2431, 'certain': 2431, 'clear': 2431, 'convinced': 2431,
'due': 679, 'emphatic': 2431, 'firm': 2431, 'going': 679, 'insistent': 2431, 'meant': 679, 'positive': 2431,
'supposed': 679, 'sure': 2431, 'there': 703}, {'<me>': 703, 'around': 703, 'at': 703, 'by': 703, 'here': 703, 'in':
703, 'over': 703, 'round': 703, 'there': 703, 'to': 703}, {'': (13, 'talk'), 'called': 3385, 'came': 3385, 'dropped':
3385, 'nipped': 3385, 'phoned': 3385, 'popped': 3385, 'rang': 3385, 'stopped': 3385, 'swung': 3385, 'visited': 3385,
'was': 3385, 'were': 3385, 'zoomed': 3385}, {'<they>': 3386}, {'': (13, 'talk'), '<they>': 265}, {'': (13, 'talk'),
'<i>': 265}, {'to': 1116}, {'going': 3390}, {'are': 3391, 'is': 3391, 's': 3391}, {'': (13, 'talk'), '<i>': 3168,
'<they>': 3392}, {'a': 1298, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'drinks': 11, 'lunch': 11, 'tea': 11},
{'be': 2521, 'have': 3394, 'join': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'could': 75, 'had': 75}, {'i': 3396},
{'^': 1253, 'at': 1254, 'for': 1254, 'on': 1254, 'with': 1254}, {'best': 3398}, {'the': 3399}, {'luck': 3398}, {'at':
1254, 'for': 1254, 'on': 1254, 'with': 1254}, {'luck': 3402}, {'of': 3403}, {'best': 3404}, {'all': 3400, 'best':
3031, 'good': 3401, 'luck': 3398, 'the': 3405}, {'best': 3402}, {'the': 3407}, {'all': 3408, 'good': 3403, 'luck':
3402, 'the': 3405}, {'<them>': 3406, 'N': 3409}, {'<them>': 3409, 'N': 3409}, {'': (14, 'together'), 'to': 235}, {'0':
3346, '<contact_of>': 1902, 'N': 3349, 'a': 3351, 'detailed': 3346, 'lots': 3350, 'me': 3412, 'my': 3352, 'our': 3348,
'some': 3346, 'the': 1923, 'three': 3346, 'two': 3346, 'us': 3412}, {'answer': 75, 'joy': 75, 'luck': 75, 'pick': 351,
'pickup': 75, 'reply': 75, 'response': 75}, {'D': 265, 'be': 1658, 'happen': 75, 'materialise': 75, 'materialize': 75,
'take': 1671}, {'t': 3415}, {'': (13, 'talk'), 'if': 241, 'whether': 241}, {'be': 1658, 'happen': 75, 'materialise':
75, 'materialize': 75, 'take': 1671}, {'...': 2845, '0': 1797, '<their>': 1751, '<time_unit>': 1807, 'a': 1797, 'an':
1797, 'back': 1690, 'five': 1833, 'for': 1834, 'four': 1833, 'half': 1835, 'over': 721, 'pro': 1788, 'right': 1690,
'six': 1833, 'the': 1751, 'three': 1797, 'through': 721, 'thru': 721, 'two': 1797, 'unpaid': 1786, 'up': 721, 'with':
703}, {'for': 1834, 'pro': 1788, 'unpaid': 1786, 'with': 703}, {'in': 75}, {'me': 3421}, {'let': 3422}, {'t': 3423},
{'^': 1800}, {'...': 3425, '^': 1800}, {'a': 3426, 'an': 3426, 'the': 3426}, {'<them>': 3427}, {'address': 263, 'day':
263, 'place': 263, 'time': 263, 'week': 263}, {'letter': 1812, 'recommendation': 1810, 'reference': 1810,
'testimonial': 1810}, {'...': 3430, 'double': 1819, 'glowing': 1823, 'good': 1823, 'letter': 1812, 'quick': 1817,
'recommendation': 1821, 'reference': 1822, 'referral': 1821, 'strong': 1823, 'testimonial': 1821, 'warm': 1817},
{'...': 3430, 'e': 1816, 'email': 1815, 'intro': 1814, 'introduction': 1814, 'letter': 1812, 'mail': 1815,
'recommendation': 1810, 'reference': 1810, 'testimonial': 1810, 'whatsapp': 1815}, {'...': 3430, 'e': 1816, 'email':
1815, 'glowing': 1823, 'good': 1823, 'intro': 1814, 'introduction': 1814, 'letter': 1812, 'mail': 1815,
'recommendation': 1821, 'reference': 1822, 'referral': 1821, 'strong': 1823, 'testimonial': 1821, 'whatsapp': 1815},
{'N': 1651}, {'<them>': 1806, 'N': 1808, 'a': 3431, 'an': 3432, 'that': 1817, 'the': 3433, 'to': 3434}, {'d': 75,
'ld': 75, 'led': 75}, {'...': 1288, 'is': 1287, 's': 1287, 'suits': 1287, 'works': 1287}, {'D': 3437}, {'have': 738,
'must': 19, 'need': 738, 'ought': 738, 'should': 19, 'shouldn': 388}, {'^': 3439}, {'$': 443, '//': 452, '0': 465,
'1': 480, '1on1': 481, '<briefed>': 487, '<explained>': 495, '<handed>': 561, '<i>': 708, '<led_through>': 711,
'<marked_up>': 723, '<their>': 762, '<they>': 1252, '<told_them>': 1283, '<view>': 1285, 'D': 1312, 'N': 1408, 'a':
1410, 'accepted': 1412, 'according': 1419, 'acted': 1426, 'action': 1434, 'actions': 1435, 'advice': 1438, 'adviced':
1440, 'advise': 66, 'advised': 1452, 'advises': 1454, 'advising': 1455, 'after': 327, 'agreed': 1462, 'almost': 1463,
'although': 265, 'am': 1466, 'an': 1467, 'and': 1473, 'answered': 1479, 'ap': 1480, 'apparently': 265, 'applauded':
1482, 'appointment': 1485, 'are': 1491, 'argued': 1495, 'arranged': 11, 'as': 1501, 'asked': 1513, 'asking': 265,
'assembled': 1516, 'assisted': 1519, 'assured': 1535, 'ate': 1539, 'avoided': 1540, 'avoiding': 1542, 'axed': 1545,
'babysat': 1548, 'backed': 1550, 'bailed': 1551, 'ball': 1552, 'bar': 1556, 'barely': 1564, 'bc': 265, 'because': 265,
'beefed': 1565, 'been': 1569, 'before': 327, 'begged': 1572, 'best': 1577, 'better': 1577, 'big': 1579, 'bigged':
1581, 'binned': 1583, 'blanked': 1540, 'blew': 1586, 'blocked': 1593, 'bookd': 11, 'booked': 1595, 'boosted': 1597,
'both': 1599, 'bottled': 656, 'bowed': 1584, 'breakfast': 1600, 'breakfasted': 703, 'briefed': 1602, 'bringing': 570,
'brokered': 1606, 'brought': 1617, 'buck': 1579, 'bucked': 1619, 'built': 1621, 'bumped': 1622, 'bunked': 1623, 'but':
1638, 'by': 1641, 'c': 1642, 'cafe': 1556, 'call': 1645, 'called': 1652, 'calmed': 1482, 'came': 1657, 'can': 1673,
'cancel': 75, 'canceled': 1675, 'canceling': 75, 'cancelled': 1675, 'cancelling': 75, 'cancels': 1675, 'canned': 1545,
'cannot': 1676, 'cant': 1672, 'canx': 75, 'canxd': 75, 'cat': 1679, 'catch': 1680, 'catching': 1224, 'caught': 1224,
'cautioned': 1682, 'cautions': 1682, 'championed': 1683, 'chapped': 1689, 'chatted': 703, 'checked': 1693, 'cheer':
1579, 'cheered': 1695, 'cheering': 1581, 'chipped': 1697, 'cld': 75, 'cleaned': 1698, 'closed': 1700, 'clued': 1702,
'cncl': 75, 'cncld': 75, 'cnxd': 75, 'coached': 1707, 'coaching': 1709, 'coffee': 1710, 'combed': 1693, 'comforted':
1711, 'coming': 1295, 'commented': 1715, 'compered': 1720, 'confirmed': 1721, 'congratulated': 1722, 'connected':
1729, 'considering': 1730, 'consoled': 1711, 'convinced': 1732, 'cos': 265, 'could': 1734, 'couldn': 1747, 'couldnt':
1748, 'counsel': 1749, 'covered': 1758, 'covering': 1759, 'coz': 265, 'crickets': 1760, 'cried': 352, 'critiqued':
721, 'cuz': 265, 'cxl': 75, 'cxld': 75, 'cxled': 75, 'd': 1767, 'decorated': 1516, 'delayed': 1768, 'demo': 1769,
'demonstrated': 1773, 'deputised': 1774, 'diarised': 1776, 'diarized': 1776, 'did': 1861, 'didn': 1865, 'didnt': 1866,
'dined': 703, 'dinner': 1710, 'directed': 1871, 'discovered': 1872, 'discussed': 703, 'ditched': 1583, 'dm': 1876,
'dodged': 1540, 'dodging': 1542, 'dog': 1679, 'dogsat': 1877, 'donated': 1879, 'door': 1556, 'dreamed': 1880,
'dreamt': 1880, 'drilled': 1602, 'drinks': 1485, 'dropped': 1888, 'dropping': 570, 'drove': 1893, 'ducked': 1584,
'ducking': 1542, 'dug': 1898, 'edited': 721, 'egg': 1579, 'egged': 1900, 'egging': 1581, 'email': 1901, 'emailed':
1939, 'encouraged': 1942, 'encouraging': 1722, 'ended': 1947, 'endorsed': 1683, 'even': 1948, 'explained': 1952,
'explaining': 1953, 'facetimed': 703, 'failed': 1955, 'fallen': 1584, 'falls': 1956, 'fed': 1877, 'feedback': 1958,
'feels': 1970, 'fell': 1971, 'ferried': 1893, 'filled': 1974, 'filling': 1976, 'finished': 703, 'five': 1467, 'fixed':
1983, 'flaked': 1551, 'flicked': 1984, 'fobbed': 1985, 'folk': 1989, 'follow': 1990, 'for': 1996, 'forgot': 1999,
'forgotten': 2001, 'forwarded': 2017, 'fought': 2018, 'found': 2019, 'four': 1467, 'gate': 1556, 'gave': 2159,
'geared': 1621, 'gee': 2160, 'geed': 1581, 'gets': 2162, 'ghosted': 2163, 'gied': 2168, 'giein': 2170, 'give': 2173,
'given': 2185, 'gives': 2186, 'giving': 2194, 'go': 2197, 'goes': 2199, 'going': 2202, 'gone': 2203, 'gonna': 2201,
'got': 2229, 'gotta': 2231, 'grabbed': 703, 'guaranteed': 2232, 'guided': 2235, 'guiding': 2237, 'gym': 1556, 'had':
2246, 'half': 1467, 'handed': 2254, 'hardly': 1564, 'has': 2260, 'hasn': 2263, 'hasnt': 2264, 'have': 2273, 'haven':
2280, 'havent': 2281, 'having': 2282, 'he': 2284, 'heard': 2317, 'hearing': 2318, 'held': 2323, 'helped': 2335,
'helping': 2341, 'hence': 2342, 'hes': 2346, 'hint': 1749, 'holding': 2347, 'hooked': 2350, 'hoovered': 1516,
'hosted': 2353, 'hours': 2354, 'house': 1679, 'housesat': 1877, 'how': 327, 'hung': 2355, 'i': 2366, 'idea': 241,
'if': 2383, 'ignored': 2384, 'ignoring': 1542, 'im': 2385, 'implored': 1732, 'in': 2398, 'informed': 2400, 'inked':
2402, 'insists': 2403, 'installed': 1516, 'interview': 2404, 'interviewed': 703, 'intro': 2410, 'introd': 2412,
'introduced': 2414, 'introed': 2416, 'invited': 2419, 'is': 2445, 'isn': 2446, 'it': 2449, 'jilted': 2450, 'joined':
2451, 'judged': 2454, 'just': 2458, 'keep': 2460, 'keeping': 2347, 'keeps': 2465, 'kept': 2468, 'key': 1577,
'knocked': 1689, 'lacked': 2472, 'leafed': 1984, 'learned': 1872, 'learnt': 2474, 'led': 2475, 'left': 2479, 'lend':
1498, 'lending': 1498, 'lent': 2490, 'lesson': 1749, 'let': 2503, 'lifted': 2505, 'liked': 2508, 'lined': 1295,
'linked': 2511, 'listened': 2520, 'll': 2523, 'loaned': 2526, 'loaning': 1498, 'lobbied': 2018, 'locked': 2527,
'long': 2529, 'looked': 2531, 'looking': 2533, 'looped': 2535, 'lost': 360, 'lunch': 1710, 'lunched': 703, 'm': 1466,
'made': 2554, 'mail': 1901, 'mailed': 2559, 'main': 1577, 'manned': 2568, 'manning': 2569, 'marked': 2570,
'marshalled': 2571, 'matched': 2574, 'maybe': 241, 'me': 2576, 'meant': 2581, 'meeting': 1769, 'mended': 1516,
'mentored': 2582, 'mentoring': 2586, 'message': 1901, 'messaged': 2590, 'met': 2591, 'minded': 2592, 'minding': 2593,
'miss': 430, 'missed': 2603, 'mobile': 2606, 'monkey': 1552, 'moved': 2621, 'moves': 2622, 'mowed': 1516, 'msg': 1876,
'mucked': 1697, 'must': 2624, 'my': 2626, 'myself': 1428, 'nae': 1564, 'nary': 1564, 'nearly': 1463, 'need': 2630,
'needed': 2631, 'never': 2633, 'new': 2638, 'next': 2646, 'nixed': 2648, 'no': 2662, 'nobody': 2663, 'nominated':
2666, 'noone': 2667, 'noshow': 75, 'not': 2674, 'note': 2676, 'nothing': 1760, 'noticed': 2686, 'now': 2687, 'nudged':
2689, 'off': 652, 'offered': 2694, 'office': 1556, 'on': 2697, 'once': 327, 'one': 2699, 'only': 2700, 'onus': 1552,
'opened': 2705, 'opening': 2705, 'opinion': 733, 'ought': 2707, 'out': 2708, 'outstanding': 1427, 'over': 2712,
'overslept': 75, 'owe': 2713, 'owes': 2713, 'painted': 1516, 'paired': 2574, 'palmed': 1985, 'parked': 1946, 'passed':
2765, 'penciled': 2767, 'pencilled': 2767, 'pending': 1427, 'people': 1989, 'pepped': 1621, 'per': 2769, 'perhaps':
241, 'perk': 1579, 'perked': 1619, 'phone': 2606, 'phoned': 2770, 'picked': 2775, 'pinged': 703, 'pitched': 2776,
'place': 1556, 'planned': 2777, 'planning': 2778, 'played': 2781, 'pleaded': 2018, 'pointed': 2782, 'pointer': 1749,
'popped': 2783, 'postponed': 2785, 'practiced': 2790, 'practised': 2790, 'praised': 1482, 'prepared': 2790, 'prepped':
1455, 'prepping': 1455, 'presented': 1827, 'pressed': 1732, 'promise': 1428, 'promised': 2804, 'proofread': 721,
'proposed': 2806, 'pruned': 721, 'psyched': 1621, 'pub': 1556, 'pulled': 2808, 'pushed': 2810, 'put': 2874, 'putting':
2878, 'quick': 2879, 'quote': 2880, 'radio': 2882, 'rained': 352, 'raised': 2505, 'ran': 2893, 'rang': 2894, 're':
2896, 'reached': 703, 'read': 2904, 'reading': 1984, 'rearranged': 2895, 'reassured': 1711, 'reassuring': 1722,
'rebooked': 2906, 'received': 2908, 'reckoned': 2914, 'reckons': 2920, 'recommendation': 2921, 'recommended': 2925,
'recommends': 2403, 'redid': 721, 'redrafted': 721, 'refereed': 2454, 'referred': 2929, 'rehearsed': 2930, 'remember':
2933, 'reminded': 2947, 'reminder': 428, 'repaired': 1516, 'repld': 703, 'replied': 703, 'reposted': 2508,
'rescheduled': 2948, 'rescheduling': 75, 'restaurant': 1556, 'restructured': 721, 'returned': 2954, 'review': 2955,
'reviewed': 2957, 'reworded': 721, 'right': 1577, 'ripped': 2958, 'rooted': 2959, 'rooting': 2960, 'round': 2961, 's':
2979, 'safest': 1577, 'said': 2999, 'sat': 3001, 'save': 3003, 'saw': 3015, 'saying': 265, 'says': 3016, 'sched':
1594, 'schedd': 1594, 'scheduled': 11, 'schooled': 1602, 'scrapped': 3017, 'screening': 1542, 'scrubbed': 3017,
'seated': 1946, 'see': 3018, 'seeing': 11, 'seen': 3019, 'sending': 3022, 'sent': 3043, 'session': 2955, 'set': 3046,
'several': 1409, 'sez': 732, 'shall': 3047, 'shared': 3055, 'sharing': 3059, 'sharpened': 721, 'she': 2284, 'shelved':
1545, 'shes': 2346, 'shifted': 3060, 'shook': 3061, 'shop': 1556, 'short': 2889, 'should': 3062, 'showed': 3066,
'showing': 3067, 'shown': 3070, 'signed': 1700, 'silence': 1760, 'since': 3071, 'skedded': 1594, 'skipped': 75,
'skipping': 75, 'skyped': 703, 'slacked': 703, 'slated': 2402, 'slipped': 3072, 'smart': 1577, 'smartest': 1577,
'sms': 1876, 'so': 3075, 'some': 3076, 'somebody': 1989, 'someone': 1989, 'sorted': 3077, 'speaking': 3078, 'spent':
3091, 'spoke': 3095, 'spoken': 703, 'sponsored': 1683, 'spotted': 3018, 'spur': 1579, 'spurred': 1581, 'spurring':
1581, 'staffed': 3096, 'stance': 733, 'stand': 3097, 'standing': 3099, 'standup': 481, 'stayed': 3101, 'steer': 3102,
'steered': 3104, 'stepped': 3106, 'stepping': 3107, 'stewarded': 2571, 'stiffed': 3109, 'still': 3113, 'stood': 3116,
'stopped': 1352, 'store': 1556, 'straight': 3119, 'stuck': 3122, 'subbed': 1774, 'suggested': 3123, 'suggestion':
1749, 'suggests': 3125, 'supported': 1519, 'supposed': 3127, 'swore': 2232, 'take': 733, 'takeaway': 66, 'talked':
3140, 'talking': 3141, 'task': 428, 'taught': 3144, 'tea': 2243, 'teaching': 3067, 'telephoned': 703, 'telling': 3146,
'tells': 3158, 'text': 1901, 'texted': 3164, 'thank': 3166, 'thanked': 3165, 'that': 3170, 'the': 3171, 'there': 3173,
'they': 2284, 'theyre': 2346, 'thinking': 3175, 'thinks': 3176, 'this': 3177, 'thought': 3180, 'three': 465, 'threw':
3182, 'through': 3188, 'thru': 3188, 'tidied': 2570, 'tip': 3191, 'tipped': 3200, 'tipping': 3201, 'tips': 1749, 'to':
3213, 'todo': 3214, 'together': 1326, 'told': 3318, 'too': 3321, 'took': 3332, 'tore': 3334, 'trained': 1602, 'tried':
3336, 'trimmed': 721, 'turns': 3337, 'tutored': 3339, 'tutoring': 1455, 'two': 465, 'umpired': 1720, 'unable': 2671,
'unanswered': 75, 'undertake': 700, 'undertook': 700, 'unpacked': 1516, 'upcoming': 11, 'urged': 3341, 'urges': 1440,
'urging': 1581, 'verdict': 733, 'view': 733, 'views': 733, 'visit': 2404, 'visited': 703, 'volunteered': 3343,
'volunteering': 3344, 'vouched': 1821, 'vouching': 1821, 'vowed': 2232, 'w': 3353, 'waiting': 3359, 'walked': 3362,
'want': 3363, 'wanted': 3365, 'warned': 3367, 'warns': 1682, 'was': 3368, 'wasn': 3370, 'watched': 3373, 'watered':
3374, 'we': 3376, 'went': 3383, 'were': 3384, 'what': 327, 'whatsapp': 1901, 'whatsapped': 703, 'when': 3387, 'where':
3388, 'whether': 3389, 'which': 3393, 'while': 327, 'who': 265, 'whose': 265, 'why': 327, 'will': 3395, 'wired': 1516,
'wise': 1577, 'wisest': 1577, 'wish': 3397, 'wished': 3410, 'wishing': 3411, 'with': 3413, 'without': 3414, 'won':
3416, 'wondering': 3417, 'wont': 3418, 'worked': 3419, 'working': 3420, 'workshop': 1485, 'wouldn': 3424, 'wouldnt':
3423, 'written': 3428, 'wrong': 3429, 'wrote': 3435, 'x': 3436, 'xd': 75, 'xld': 75, 'yes': 3438, 'you': 3440, 'zoom':
2404, 'zoomed': 703}]


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

