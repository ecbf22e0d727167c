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
'helping', 'bid'), 'building': ('helping', 'making'), 'builds': ('verb3',), 'built': ('verb3', 'did_free'),
'bulletin': ('told_in',), 'bumped': ('off_it',), 'bundle': ('bid', 'bid_it'), 'but': ('and', 'hello', 'but'), 'buy':
('giveinf', 'imperative', 'bid'), 'buying': ('good_work',), 'buys': ('verb3',), 'by': ('hello', 'no_event',
'bid_thing'), 'cafe': ('good_cause',), 'cake': ('by_post',), 'calculator': ('useful',), 'caled': ('attempt', 'reach'),
'call': ('attempt', 'hello', 'give1', 'giveinf', 'met_over'), 'called': ('attempt', 'hello', 'reach'), 'calling':
('attempt',), 'calls': ('reach', 'give3'), 'came': ('verb3', 'reach', 'passes_by', 'to_events'), 'camping':
('outing',), 'can': ('hello', 'verb3'), 'cancel': ('bid',), 'canceled': ('off_it',), 'cancelled': ('off_it',),
'canned': ('off_it',), 'cannot': ('verb3',), 'cant': ('verb3',), 'cap': ('bid', 'bid_it'), 'car':
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
'helping', 'bid_it', 'to_do', 'redo'), 'fixed': ('did_free',), 'fixes': ('give3',), 'fixing': ('helping', 'making'),
'flat': ('own_affair', 'plainly'), 'flatly': ('plainly',), 'flatmate': ('rel',), 'flew': ('verb3',), 'flies':
('verb3',), 'flower': ('happening_first',), 'flowers': ('by_post',), 'flyer': ('work_thing',), 'focus': ('giveinf',
'imperative', 'bid'), 'folder': ('useful',), 'food': ('cause',), 'foodbank': ('good_cause',), 'for': ('hello',
'no_event', 'bid_thing'), 'forecast': ('owed_thing', 'bid'), 'forget': ('imperative', 'bid'), 'form': ('owed_thing',),
'forms': ('owed_thing',), 'forum': ('happening',), 'forward': ('give1', 'giveinf', 'to_do', 'redo'), 'forwarded':
('done', 'writes', 'handed'), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',), 'founders':
('happening_first',), 'frankly': ('plainly',), 'freeze': ('bid',), 'friend': ('rel',), 'from': ('hello', 'no_event',
'bid_thing'), 'front': ('bid_it',), 'ft': ('told_in',), 'fun': ('happening_first',), 'fund': ('bid_of',),
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
('happening_first',), 'motto': ('told_by',), 'move': ('helping', 'bid_it'), 'moved': ('verb3', 'helping', 'off_it'),
'moves': ('verb3',), 'movie': ('happening_first',), 'moving': ('verb3', 'helping', 'good_work'), 'mum': ('rel',),
'museum': ('good_cause',), 'must': ('verb3',), 'mutual': ('gossips',), 'my': ('my', 'hello', 'good_work',
'bid_thing'), 'myself': ('me',), 'n': ('and',), 'name': ('contact_of', 'bid_of'), 'narrow': ('bid',), 'nativity':
('happening',), 'natter': ('a_chat',), 'nda': ('owed_thing',), 'need': ('hello', 'no_event'), 'needed': ('verb3',),
'needs': ('hello', 'verb3', 'no_event'), 'negotiate': ('bid',), 'neighbor': ('rel', 'gossips'), 'neighbors':
('gossips',), 'neighbour': ('rel', 'gossips'), 'neighbours': ('gossips',), 'nephew': ('rel',), 'networking':
('happening_first',), 'never': ('not', 'imperative', 'bid'), 'news': ('told_in',), 'newsletter': ('told_in',
'work_thing'), 'next': ('hello',), 'niece': ('rel',), 'night': ('happening_last',), 'nipped': ('passes_by',), 'nite':
('happening_last',), 'nixed': ('off_it',), 'no': ('not', 'bid_thing'), 'not': ('not', 'hello'), 'note': ('told_by',),
'notes': ('owed_thing', 'useful', 'remarks_on'), 'nothing': ('bid_thing',), 'novel': ('work_thing',), 'number':
('owed_thing', 'contact_of'), 'numbers': ('owed_thing', 'work_thing'), 'nursery': ('good_cause',), 'of': ('hello',
'no_event'), 'off': ('bid_thing',), 'offer': ('owed_thing', 'bid_it', 'work_thing', 'bid_of'), 'offered': ('verb3',),
'offers': ('verb3',), 'office': ('gossips',), 'ok': ('owed_thing', 'filler', 'meant_well'), 'okay': ('filler',
'meant_well'), 'okays': ('give3',), 'on': ('no_event', 'bid_thing'), 'once': ('plainly',), 'one': ('bid_thing',),
'only': ('filler', 'bid_thing'), 'open': ('happening_first', 'bid_it', 'bid_of'), 'opened': ('verb3',), 'opening':
('happening',), 'opens': ('verb3',), 'operation': ('own_affair',), 'opinion': ('view',), 'order': ('give1', 'giveinf',
'redo', 'bid_of'), 'ordering': ('making',), 'orders': ('give3',), 'organise': ('give1', 'giveinf', 'to_do'),
'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1', 'giveinf', 'to_do'), 'organized':
('to_events',), 'organizes': ('give3',), 'orphanage': ('good_cause',), 'others': ('gossips',), 'our': ('my', 'hello',
'good_work', 'bid_thing'), 'out': ('hello', 'plainly', 'bid_thing'), 'outbid': ('bid',), 'outlined': ('explained',),
'outright': ('plainly',), 'outsource': ('bid',), 'over': ('hello',), 'overcharge': ('bid',), 'overdeliver': ('bid',),
'overview': ('lesson',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'owned': ('verb3',), 'owns': ('verb3',),
'pack': ('owed_thing', 'useful', 'helping'), 'package': ('by_post',), 'packing': ('helping',), 'packs': ('useful',),
'page': ('work_thing',), 'pageant': ('happening',), 'paid': ('done', 'verb3'), 'paint': ('helping',), 'painted':
('did_free',), 'painting': ('helping', 'outing'), 'panto': ('happening',), 'pantomime': ('happening',), 'paper':
('told_in', 'work_thing'), 'papers': ('told_in', 'gossips', 'work_thing'), 'paperwork': ('owed_thing',), 'parade':
('happening',), 'parcel': ('by_post',), 'parents': ('rel',), 'park': ('happening_first', 'bid', 'bid_it'), 'parked':
('off_it',), 'parkrun': ('happening',), 'part': ('owed_thing',), 'parting': ('told_by',), 'partner': ('rel',),
'parts': ('owed_thing',), 'party': ('happening_last',), 'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3',
'passes_by', 'handed'), 'passes': ('verb3', 'give3'), 'passport': ('own_affair',), 'patent': ('bid_it',), 'pattern':
('useful',), 'patterns': ('useful',), 'pause': ('bid_it',), 'pay': ('give1', 'giveinf', 'to_do', 'redo'), 'payment':
('owed_thing', 'by_post'), 'pays': ('verb3', 'give3'), 'people': ('rel', 'bid_thing'), 'per': ('bid_thing',),
'perfect': ('meant_well',), 'permit': ('owed_thing',), 'permits': ('owed_thing',), 'person': ('met_over',), 'phone':
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


CLAUSES = [{'': (3, 'advice')}, {'do': 0}, {'i': 1, 'you': 1}, {'whatever': 2}, {'^': 3}, {'': (22,
'gave:volunteering')}, {'free': 5, 'nothing': 5}, {'charge': 5}, {'of': 7}, {'house': 5}, {'the': 9}, {'bono': 5},
{'for': 6, 'free': 8, 'gratis': 5, 'on': 10, 'pro': 11}, {'...': 12}, {'^': 13}, {'<did_free>': 14}, {'': (2,
'plan')}, {'D': 16}, {'...': 17, 'D': 16}, {'...': 17, 'D': 16, 's': 18}, {'N': 19}, {'at': 20}, {'at': 20, 'over':
21, 'round': 21, 'with': 20}, {'<did_free>': 14, 'also': 15, 'am': 22, 'are': 22, 'm': 22, 're': 22}, {'<bid>': 0},
{'^': 24}, {':': 25}, {'': (7, 'waiting')}, {'<until>': 27, 'D': 27}, {'us': 28}, {'here': 28, 'ready': 28, 'with':
29}, {'arrive': 28, 'be': 30, 'come': 28, 'coming': 28, 'follow': 28, 'land': 28}, {'arrive': 28, 'be': 30, 'come':
28, 'coming': 28, 'follow': 28, 'land': 28, 'to': 31}, {'is': 32, 'll': 31, 'should': 31, 'will': 31}, {'<them>': 28,
'N': 28}, {'from': 34}, {'post': 35}, {'the': 36}, {'way': 35}, {'its': 38, 'the': 38}, {'arriving': 35, 'coming': 35,
'due': 35, 'in': 37, 'landing': 35, 'on': 39}, {'<owed_thing>': 33, 'are': 40, 'is': 40, 're': 40, 's': 40}, {'D':
27}, {'D': 27, 'by': 42, 'for': 42, 'in': 42, 'on': 42}, {'<them>': 42, 'N': 42}, {'D': 27, 'before': 27, 'till': 27,
'until': 27}, {'D': 27, 'back': 45, 'before': 27, 'due': 45, 'in': 45, 'ready': 45, 'till': 27, 'until': 27},
{'follow': 43}, {'arrives': 43, 'awaited': 43, 'coming': 43, 'due': 43, 'expected': 43, 'follows': 43, 'from': 44,
'is': 32, 'lands': 43, 'll': 31, 'not': 46, 'off': 44, 'promised': 43, 'should': 31, 'to': 47, 'will': 31}, {'back':
42, 'sent': 42, 'signed': 42}, {'us': 42}, {'arrive': 42, 'be': 49, 'come': 42, 'follow': 42, 'land': 42, 'reach':
50}, {'to': 51}, {'sheet': 52}, {'...': 41, '<owed_thing>': 48, 'agreement': 52, 'answer': 52, 'contract': 52, 'copy':
52, 'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52, 'draft': 52, 'feedback': 52, 'figures': 52, 'invoice':
52, 'list': 52, 'numbers': 52, 'offer': 52, 'order': 52, 'paperwork': 52, 'payment': 52, 'po': 52, 'proposal': 52,
'quote': 52, 'report': 52, 'samples': 52, 'specs': 52, 'term': 53}, {'arrives': 43, 'awaited': 43, 'coming': 43,
'due': 43, 'expected': 43, 'follows': 43, 'lands': 43, 'promised': 43}, {'<owed_thing>': 55}, {'^': 56},
{'<owed_thing>': 55, 'agreement': 52, 'answer': 52, 'contract': 52, 'copy': 52, 'decision': 52, 'deck': 52, 'docs':
52, 'documents': 52, 'draft': 52, 'feedback': 52, 'figures': 52, 'invoice': 52, 'list': 52, 'numbers': 52, 'offer':
52, 'order': 52, 'paperwork': 52, 'payment': 52, 'po': 52, 'proposal': 52, 'quote': 52, 'report': 52, 'samples': 52,
'specs': 52, 'term': 53}, {'^': 58}, {'<view>': 26, '^': 54, 'blood': 57, 'final': 59, 'first': 59, 'full': 57, 'lab':
57, 'new': 57, 'revised': 57, 'second': 57, 'signed': 59, 'test': 57}, {'': (5, 'mine')}, {'<until>': 61}, {'it': 62,
'one': 62, 'that': 62, 'them': 62}, {'^': 63}, {'have': 64}, {'getting': 64}, {'get': 64, 'have': 64, 'receive': 64,
'see': 64}, {'can': 65, 'get': 64, 'gets': 64, 'is': 66, 'll': 67, 's': 66, 'will': 67}, {'^': 0}, {':': 69}, {'...':
70}, {'by': 71, 'on': 71, 'over': 71, 'via': 71}, {'N': 72}, {':': 25, 'from': 73}, {'N': 0}, {'to': 75}, {'<bid>': 0,
'<imperative>': 0, 'ask': 75, 'call': 75, 'meet': 75, 'ring': 75, 'see': 75, 'speak': 76, 'talk': 76, 'whatever': 2},
{'^': 77}, {'': (0, 'missed')}, {'<until>': 79, 'D': 79, 'all': 79, 'from': 79, 'till': 79, 'today': 79, 'until': 79,
'with': 79}, {'': (6, 'theirs')}, {'<to_do>': 81}, {'^': 82}, {'to': 83}, {'down': 84, 'due': 84, 'meant': 84,
'supposed': 84}, {'place': 18}, {'mine': 18, 'my': 86, 'our': 86, 'ours': 18, 'us': 18}, {'to': 87}, {'at': 87, 'to':
87}, {'are': 85, 'at': 87, 'is': 85, 'over': 88, 'round': 89, 's': 85, 'to': 87}, {'N': 90}, {'it': 0}, {'sure': 0},
{'<bid>': 0, 'ask': 0, 'be': 0, 'call': 0, 'get': 92, 'give': 0, 'go': 0, 'leave': 0, 'let': 0, 'make': 93, 'put': 0,
'see': 0, 'take': 0, 'talk': 0, 'think': 0, 'whatever': 0, 'write': 0}, {'^': 94}, {':': 95}, {'...': 96, 'mine': 18,
'my': 86, 'our': 86, 'ours': 18, 'us': 18}, {'...': 96}, {'to': 83, 'with': 79}, {'bed': 79}, {'low': 79, 'up': 79},
{'<until>': 79, 'D': 79, 'all': 79, 'from': 79, 'till': 79, 'today': 79, 'until': 79, 'w': 79, 'with': 79}, {'office':
80}, {'office': 80, 'the': 103}, {'of': 104}, {'weather': 79}, {'the': 106}, {'abroad': 80, 'away': 80, 'down': 99,
'due': 84, 'in': 100, 'laid': 101, 'meant': 84, 'off': 102, 'ooo': 80, 'out': 105, 'poorly': 79, 'supposed': 84,
'traveling': 80, 'travelling': 80, 'under': 107}, {'...': 96, 'to': 87}, {'come': 27}, {'awaited': 27, 'due': 27,
'outstanding': 27, 'overdue': 27, 'pending': 27, 'to': 110}, {'awaited': 27, 'due': 27, 'outstanding': 27, 'overdue':
27, 'pending': 27, 'still': 111, 'to': 110}, {'are': 112, 'awaited': 27, 'due': 27, 'is': 112, 'outstanding': 27,
'overdue': 27, 'pending': 27, 's': 112, 'still': 111, 'to': 110}, {'<owed_thing>': 113}, {'...': 17}, {'for': 115,
'out': 115, 'over': 115, 'round': 115, 'to': 115}, {'me': 116, 'us': 116}, {'...': 17, 'a': 115, 'my': 115, 'our':
115, 'the': 115}, {'up': 118}, {'arrange': 118, 'book': 118, 'confirm': 118, 'fix': 118, 'plan': 118, 'propose': 118,
'schedule': 118, 'set': 119, 'suggest': 118}, {'to': 120}, {'touch': 121}, {'in': 122}, {'called': 121, 'emailed':
121, 'got': 123, 'mailed': 121, 'messaged': 121, 'phoned': 121, 'rang': 121, 'texted': 121, 'wrote': 121}, {'^': 114,
'abroad': 80, 'asked': 117, 'assistant': 124, 'away': 80, 'down': 99, 'due': 84, 'ea': 124, 'in': 100, 'invited': 117,
'laid': 101, 'meant': 84, 'off': 102, 'office': 124, 'ooo': 80, 'out': 105, 'pa': 124, 'poorly': 79, 'secretary': 124,
'supposed': 84, 'team': 124, 'traveling': 80, 'travelling': 80, 'under': 107}, {'^': 82, 'mine': 18, 'my': 86, 'our':
86, 'ours': 18, 'us': 18}, {'with': 79}, {'abroad': 80, 'away': 80, 'down': 127, 'in': 100, 'laid': 101, 'off': 102,
'ooo': 80, 'out': 105, 'poorly': 79, 'traveling': 80, 'travelling': 80, 'under': 107}, {':': 78, 'abroad': 80, 'and':
91, 'are': 85, 'at': 97, 'away': 80, 'by': 98, 'in': 98, 'is': 108, 'off': 80, 'on': 98, 'ooo': 80, 'out': 105,
'over': 109, 'round': 89, 's': 125, 'to': 126, 'traveling': 80, 'travelling': 80, 'via': 98, 'was': 128}, {'<until>':
61, 'D': 61}, {'<them>': 130, 'N': 130}, {'to': 131}, {'<them>': 62, 'N': 62}, {'across': 132, 'back': 132, 'is': 32,
'll': 31, 'off': 132, 'out': 132, 'over': 132, 'should': 31, 'to': 133, 'will': 31}, {'<them>': 27, 'N': 27}, {'from':
135}, {'by': 135, 'from': 135, 'with': 135}, {'<me>': 42}, {'to': 138}, {'back': 139, 'from': 34, 'out': 139, 'over':
139, 'to': 138}, {'D': 61}, {'<them>': 141}, {'to': 142}, {'across': 143, 'back': 143, 'off': 143, 'on': 143, 'out':
143, 'over': 143}, {'me': 28, 'us': 28}, {'with': 145}, {'to': 145}, {'arrive': 146, 'be': 146, 'come': 147, 'get':
147, 'land': 146, 'reach': 145}, {'arriving': 35, 'awaited': 137, 'coming': 140, 'due': 35, 'going': 144, 'in': 37,
'landing': 35, 'on': 39, 'outstanding': 137, 'pending': 137, 'to': 148}, {'hands': 141, 'inbox': 141, 'letterbox':
141, 'mailbox': 141, 'postbox': 141}, {'<their>': 150}, {'back': 139, 'in': 151, 'out': 139, 'over': 139, 'to': 138},
{'': (7, 'waiting'), 'D': 27}, {'<them>': 153, 'N': 153}, {'by': 135, 'from': 154, 'with': 135}, {'back': 139, 'out':
139, 'over': 139, 'to': 138}, {'from': 154}, {'from': 154, 'to': 131}, {'<until>': 27}, {'<them>': 159, 'N': 159,
'me': 62, 'us': 62}, {'<me>': 42, '<them>': 130, 'N': 130}, {'to': 161}, {'<me>': 42, '<them>': 62, 'N': 62},
{'across': 132, 'back': 162, 'off': 132, 'out': 162, 'over': 162, 'round': 132, 'to': 163, 'up': 132}, {'across': 132,
'back': 132, 'off': 132, 'out': 132, 'over': 132, 'round': 132, 'up': 132}, {'across': 132, 'back': 132, 'off': 132,
'on': 143, 'out': 132, 'over': 132, 'round': 132, 'up': 132}, {'across': 143, 'back': 143, 'off': 143, 'on': 143,
'out': 143, 'over': 143, 'to': 131}, {'across': 132, 'back': 162, 'in': 151, 'off': 167, 'on': 143, 'out': 162,
'over': 162, 'round': 132, 'to': 161, 'up': 132}, {'in': 151}, {'across': 132, 'back': 132, 'off': 132, 'on': 143,
'out': 132, 'over': 132, 'round': 132, 'to': 131, 'up': 132}, {'<their>': 150, 'the': 36}, {'arriving': 35, 'awaited':
137, 'coming': 140, 'due': 35, 'going': 170, 'in': 171, 'landing': 35, 'off': 144, 'on': 39, 'outstanding': 137,
'pending': 137, 'to': 148}, {'desk': 141}, {'<their>': 173}, {'<them>': 141, 'me': 28, 'us': 28}, {'in': 151, 'on':
174, 'with': 175}, {'<me>': 42, 'me': 28, 'us': 28}, {'back': 139, 'out': 139, 'over': 139, 'to': 177}, {'in': 151,
'with': 145}, {'arrive': 146, 'be': 176, 'come': 178, 'get': 147, 'go': 170, 'land': 179, 'reach': 145}, {'D': 27,
'by': 42, 'for': 42, 'from': 154, 'on': 42, 'to': 131}, {'awaited': 137, 'outstanding': 137, 'pending': 137},
{'<until>': 61, 'D': 61, 'end': 130, 'side': 130, 'team': 130}, {'me': 183, 'my': 183, 'our': 183, 'us': 183}, {'at':
184, 'by': 184, 'from': 184}, {'hands': 141, 'inbox': 141, 'letterbox': 141, 'mailbox': 141}, {'<their>': 186},
{'done': 185, 'given': 185, 'in': 187, 'mailed': 185, 'on': 174, 'provided': 185, 'sent': 185, 'shared': 185,
'submitted': 185, 'uploaded': 185, 'with': 175}, {'arrive': 146, 'be': 188, 'come': 147, 'get': 147, 'land': 146,
'reach': 145}, {'<owed_thing>': 134, '<until>': 136, 'are': 149, 'arrives': 152, 'awaited': 155, 'come': 156, 'comes':
156, 'coming': 157, 'due': 158, 'expected': 157, 'from': 160, 'gets': 164, 'getting': 165, 'go': 166, 'goes': 168,
'going': 166, 'hits': 169, 'is': 172, 'lands': 152, 'll': 180, 'outstanding': 137, 'owed': 132, 'owing': 132,
'pending': 137, 'promised': 181, 're': 40, 's': 40, 'shall': 148, 'should': 148, 'still': 182, 'to': 189, 'will':
180}, {'to': 133}, {'drafting': 27, 'finishing': 27, 'preparing': 27, 'printing': 27, 'sending': 27, 'signing': 27},
{'are': 192, 'is': 192, 're': 192, 's': 192}, {'<them>': 42, 'N': 42, 'to': 131}, {'<them>': 130, 'N': 130, 'follow':
43}, {'...': 191, 'across': 132, 'arrives': 43, 'awaited': 43, 'back': 132, 'coming': 43, 'due': 43, 'expected': 43,
'follows': 43, 'from': 44, 'he': 193, 'is': 32, 'lands': 43, 'll': 31, 'not': 46, 'off': 194, 'out': 132, 'over': 132,
'promised': 43, 'she': 193, 'should': 31, 'they': 193, 'to': 195, 'will': 31}, {'...': 132}, {'N': 61}, {'to': 198},
{'promised': 27, 'reckons': 27, 'said': 27, 'says': 27, 'swears': 27}, {'$$': 27, '<they>': 200}, {'<until>': 201,
'D': 201}, {'D': 81}, {'<me>': 203}, {'D': 81, 'to': 204}, {'across': 205, 'back': 205, 'over': 205, 'round': 205},
{'...': 206}, {'<their>': 207, 'it': 207, 'me': 81, 'that': 207, 'the': 207, 'them': 207, 'us': 81}, {'with': 198},
{'<me>': 81, '<them>': 130, 'N': 130}, {'to': 210}, {'across': 132, 'back': 211, 'off': 132, 'out': 132, 'over': 132,
'to': 131}, {'...': 132, 'to': 51}, {'me': 81, 'us': 81}, {'up': 209}, {'back': 199}, {'across': 132, 'back': 132,
'off': 132, 'out': 132, 'over': 132, 'to': 131}, {'<me>': 81}, {'to': 218}, {'back': 219, 'me': 81, 'us': 81},
{'know': 81}, {'<me>': 221}, {'out': 199}, {'N': 61, 'arrive': 42, 'be': 49, 'come': 42, 'follow': 42, 'land': 42,
'reach': 50}, {'to': 224}, {'back': 219}, {'...': 190, '<owed_thing>': 196, 'agreement': 52, 'amended': 197, 'answer':
52, 'apologise': 199, 'apologize': 199, 'ask': 198, 'back': 202, 'bringing': 208, 'chase': 198, 'check': 209, 'clean':
197, 'coming': 212, 'congratulate': 198, 'contract': 52, 'copy': 52, 'corrected': 197, 'decision': 52, 'deck': 52,
'docs': 52, 'documents': 52, 'draft': 213, 'drafting': 214, 'dropping': 208, 'emailing': 208, 'feedback': 52,
'figures': 52, 'final': 197, 'finding': 214, 'first': 197, 'follow': 215, 'forwarding': 208, 'full': 197, 'get': 216,
'gets': 217, 'getting': 220, 'giving': 214, 'goes': 217, 'going': 217, 'introduce': 198, 'invite': 198, 'invoice': 52,
'lending': 214, 'letting': 222, 'list': 52, 'making': 214, 'my': 197, 'new': 197, 'numbers': 52, 'offer': 52, 'order':
52, 'our': 197, 'paperwork': 52, 'pay': 198, 'payment': 52, 'ping': 198, 'po': 52, 'posting': 208, 'pricing': 214,
'proper': 197, 'proposal': 52, 'quote': 52, 'quoting': 214, 'reach': 223, 'remind': 198, 'report': 225, 'reporting':
226, 'reverting': 226, 'revised': 197, 'samples': 52, 'send': 198, 'sending': 208, 'showing': 214, 'signed': 197,
'sorting': 214, 'specs': 52, 'tell': 198, 'telling': 214, 'term': 53, 'texting': 214, 'thank': 198, 'updated': 197,
'write': 198, 'writing': 214}, {'is': 32, 'll': 31, 'should': 31, 'to': 133, 'will': 31}, {'<owed_thing>': 228, 'are':
40, 'is': 40, 're': 40, 's': 40}, {'<them>': 62, 'N': 62, 'follow': 43}, {'...': 191, 'arrives': 43, 'awaited': 43,
'coming': 43, 'due': 43, 'expected': 43, 'follows': 43, 'from': 44, 'is': 32, 'lands': 43, 'll': 31, 'not': 46, 'off':
44, 'promised': 43, 'should': 31, 'to': 230, 'will': 31}, {'...': 229, '<owed_thing>': 231, 'agreement': 52, 'answer':
52, 'contract': 52, 'copy': 52, 'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52, 'draft': 52, 'feedback': 52,
'figures': 52, 'invoice': 52, 'list': 52, 'numbers': 52, 'offer': 52, 'order': 52, 'paperwork': 52, 'payment': 52,
'po': 52, 'proposal': 52, 'quote': 52, 'report': 52, 'samples': 52, 'specs': 52, 'term': 53}, {'^': 232, 'blood': 57,
'final': 59, 'first': 59, 'full': 57, 'lab': 57, 'new': 57, 'revised': 57, 'second': 57, 'signed': 59, 'test': 57},
{'of': 69}, {'favour': 234}, {'against': 69, 'for': 69, 'in': 235}, {'against': 69, 'firmly': 236, 'for': 69, 'in':
235, 'strongly': 236}, {'s': 27}, {'<their>': 27, 'N': 238}, {'^': 239}, {'^': 61}, {'<them>': 241, 'N': 241},
{'<did_free>': 14, 'owe': 242}, {'<owed_thing>': 33}, {'...': 244, '<owed_thing>': 231, 'agreement': 52, 'answer': 52,
'contract': 52, 'copy': 52, 'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52, 'draft': 52, 'feedback': 52,
'figures': 52, 'invoice': 52, 'list': 52, 'numbers': 52, 'offer': 52, 'order': 52, 'paperwork': 52, 'payment': 52,
'po': 52, 'proposal': 52, 'quote': 52, 'report': 52, 'samples': 52, 'specs': 52, 'term': 53}, {'^': 245, 'blood': 57,
'final': 59, 'first': 59, 'full': 57, 'lab': 57, 'new': 57, 'revised': 57, 'second': 57, 'signed': 59, 'test': 57},
{'': (11, 'thinking')}, {'N': 247}, {'about': 248, 'of': 248}, {'': (0, 'missed'), 'times': 79}, {'time': 79},
{'again': 79, 'both': 250, 'each': 251, 'every': 251, 'only': 79, 'twice': 79}, {'machine': 252}, {'': (4,
'needs_from_me')}, {'<until>': 254, 'before': 254, 'by': 254, 'until': 254}, {'...': 255}, {'my': 256, 'our': 256},
{'^': 257}, {'<them>': 18, 'N': 18}, {'meet': 259, 'see': 259, 'visit': 259}, {'to': 260}, {'down': 261, 'out': 261,
'over': 261, 'round': 261, 'to': 260, 'up': 261}, {'<det>': 0, '<my>': 0, 'N': 0, 'all': 0, 'in': 0, 'it': 0, 'more':
0, 'off': 0, 'on': 0, 'out': 0, 'them': 0, 'up': 0}, {'<bid>': 0, '<bid_it>': 263}, {'^': 264}, {'^': 264, 'that': 25,
'to': 265}, {'^': 24, 'that': 25, 'to': 25}, {'reckons': 266, 'said': 266, 'says': 266, 'thinks': 267}, {'$$': 79},
{'tone': 269}, {'': (13, 'talk')}, {'accounts': 271}, {'all': 272}, {'out': 237}, {'...': 17, 'D': 16, 'later': 16},
{'N': 275}, {'w': 276, 'with': 276}, {'up': 277}, {'^': 0, 'against': 69, 'firmly': 236, 'for': 69, 'in': 235,
'strongly': 236}, {'to': 115, 'w': 115, 'with': 115}, {'away': 280, 'back': 280, 'down': 280, 'out': 280, 'over': 280,
'round': 280, 'to': 115, 'up': 280, 'w': 115, 'with': 115}, {'owe': 242}, {'...': 26, ':': 25}, {'N': 283}, {'from':
284}, {'<them>': 18, 'N': 18, 'away': 280, 'back': 280, 'down': 280, 'out': 280, 'over': 280, 'round': 280, 'to': 115,
'up': 280, 'w': 115, 'with': 115}, {'$$': 79, 'tone': 269}, {'reckons': 267, 'said': 267, 'says': 267, 'thinks': 267},
{'<until>': 254}, {'<owed_thing>': 289}, {'...': 290}, {'^': 291}, {'^': 291, 'a': 292, 'an': 292}, {'...': 289,
'<until>': 254}, {'...': 289}, {'...': 290, '<owed_thing>': 294, 'all': 295, 'my': 256, 'our': 256, 'some': 295,
'the': 295, 'those': 295}, {'...': 290, '<owed_thing>': 294}, {'^': 297}, {'^': 296, 'a': 298, 'an': 298}, {'better':
0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'overpaying': 0, 'right': 0, 'silly': 0, 'stupid': 0,
'too': 0, 'undercharging': 0, 'underpricing': 0, 'wise': 0, 'wrong': 0}, {'^': 300}, {'be': 301}, {'am': 301, 'are':
301, 'd': 302, 'm': 301, 're': 301, 'were': 301, 'would': 302}, {'<i>': 303}, {'<i>': 303, 'that': 304}, {'saying':
271}, {'are': 306, 'say': 271}, {'': (13, 'talk'), 'are': 271, 'got': 271, 'had': 271, 'has': 271, 'is': 271, 'left':
271, 'might': 271, 'quit': 271, 's': 271, 'was': 271, 'were': 271, 'will': 271}, {'are': 271, 'got': 271, 'had': 271,
'has': 271, 'is': 271, 'left': 271, 'might': 271, 'quit': 271, 's': 271, 'was': 271, 'were': 271, 'will': 271}, {'':
(13, 'talk'), '<they>': 309}, {'<they>': 308, 'it': 271, 'on': 271, 'that': 310}, {'<they>': 309}, {'<they>': 309,
'that': 312}, {'it': 271}, {'has': 314, 'is': 271}, {'answering': 253, 'answerphone': 252, 'vm': 252, 'voicemail':
252}, {'down': 18, 'in': 18, 'over': 18, 'round': 18, 'up': 18}, {'w': 115, 'with': 115}, {'call': 318, 'meeting':
318}, {'N': 317, 'a': 319, 'breakfast': 318, 'brunch': 318, 'coffee': 318, 'dinner': 318, 'drinks': 318, 'lunch': 318,
'tea': 318}, {'...': 17, 'meet': 259, 'see': 259, 'visit': 259}, {'to': 321, 'w': 115, 'with': 115}, {'away': 280,
'back': 280, 'down': 322, 'out': 322, 'over': 322, 'round': 322, 'to': 321, 'up': 322, 'w': 115, 'with': 115},
{'<verb3>': 271}, {'': (13, 'talk'), 'N': 271}, {'<they>': 271, 'N': 324, 'it': 271, 'on': 271, 'that': 325}, {'':
(13, 'talk'), '<they>': 309, 'N': 271}, {'<they>': 308, 'N': 324, 'it': 271, 'on': 271, 'that': 327}, {'<they>': 271,
'it': 271, 'on': 271, 'that': 271}, {'^': 114}, {'<they>': 247}, {'<they>': 247, 'that': 331}, {'<they>': 271},
{'did': 333, 'does': 333, 'has': 333, 'is': 333, 'was': 333, 'will': 333}, {'hear': 42}, {'^': 335}, {'gather': 271,
'hear': 271, 'll': 336, 'understand': 271}, {'': (15, 'gave:intro')}, {'N': 338}, {'N': 339}, {'off': 269}, {'busy':
269, 'dead': 269, 'engaged': 269, 'switched': 341}, {'busy': 269, 'dead': 269, 'engaged': 269, 'is': 342, 's': 342,
'seems': 271, 'switched': 341, 'was': 342}, {'bringing': 214, 'drafting': 214, 'dropping': 214, 'emailing': 214,
'finding': 214, 'forwarding': 214, 'getting': 214, 'giving': 214, 'lending': 214, 'making': 214, 'posting': 214,
'pricing': 214, 'quoting': 214, 'sending': 214, 'showing': 214, 'sorting': 214, 'telling': 214, 'texting': 214,
'writing': 214}, {'^': 344, 'answering': 253, 'answerphone': 252, 'reckons': 266, 'said': 266, 'says': 266, 'thinks':
267, 'vm': 252, 'voicemail': 252}, {'has': 314}, {'whole': 79}, {'$$': 79, 'again': 79, 'all': 79, 'both': 79, 'each':
79, 'every': 79, 'for': 79, 'still': 79, 'the': 347}, {'again': 79, 'all': 79, 'both': 79, 'each': 79, 'every': 79,
'for': 79, 'still': 79, 'the': 347}, {'busy': 348, 'dead': 348, 'engaged': 348, 'off': 349, 'switched': 341}, {'busy':
348, 'dead': 348, 'engaged': 348, 'is': 350, 'off': 349, 's': 350, 'switched': 341, 'was': 350}, {'like': 271},
{'says': 271}, {'<them>': 18, 'N': 275}, {'1': 79}, {'call': 79, 'meeting': 79}, {'up': 79}, {'off': 79}, {'one': 79},
{'to': 359}, {'1': 355, '1on1': 79, 'appointment': 79, 'board': 356, 'breakfast': 79, 'call': 79, 'catch': 357,
'coffee': 79, 'demo': 79, 'dinner': 79, 'interview': 79, 'kick': 358, 'kickoff': 79, 'lunch': 79, 'meeting': 79,
'offsite': 79, 'one': 360, 'party': 79, 'retro': 79, 'review': 79, 'session': 79, 'slot': 79, 'stand': 357, 'standup':
79, 'sync': 79, 'weekly': 79, 'workshop': 79, 'zoom': 79}, {'': (0, 'missed'), '1': 355, '1on1': 79, 'appointment':
79, 'board': 356, 'breakfast': 79, 'call': 79, 'catch': 357, 'coffee': 79, 'demo': 79, 'dinner': 79, 'interview': 79,
'kick': 358, 'kickoff': 79, 'lunch': 79, 'meeting': 79, 'offsite': 79, 'one': 360, 'party': 79, 'retro': 79, 'review':
79, 'session': 79, 'slot': 79, 'stand': 357, 'standup': 79, 'sync': 79, 'weekly': 79, 'workshop': 79, 'zoom': 79},
{'1': 355, '1on1': 79, 'appointment': 79, 'board': 361, 'breakfast': 79, 'call': 79, 'catch': 357, 'coffee': 79,
'daily': 361, 'demo': 79, 'dinner': 79, 'interview': 79, 'kick': 358, 'kickoff': 79, 'lunch': 79, 'meeting': 79,
'monthly': 361, 'offsite': 79, 'one': 360, 'party': 79, 'quarterly': 361, 'retro': 79, 'review': 79, 'session': 79,
'slot': 79, 'stand': 357, 'standup': 79, 'sync': 79, 'team': 361, 'weekly': 362, 'workshop': 79, 'zoom': 79}, {'s':
363}, {'<their>': 363, 'D': 363, 'N': 364, 'my': 363, 'our': 363, 'the': 363, 'this': 363}, {'touch': 79}, {'in':
366}, {'see': 79}, {'': (0, 'missed'), 'up': 79}, {'base': 79}, {'ask': 79, 'check': 79, 'drop': 79, 'email': 79,
'get': 367, 'give': 79, 'go': 368, 'invite': 79, 'look': 369, 'message': 79, 'phone': 79, 'ping': 79, 'pop': 79,
'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 370, 'write': 79}, {'really': 371},
{'<owed_thing>': 191}, {'...': 373, '<owed_thing>': 217}, {'^': 374}, {'...': 290, '<owed_thing>': 294, 'all': 295,
'my': 295, 'our': 295, 'some': 295, 'the': 295, 'those': 295}, {'^': 376, 'a': 298, 'an': 298}, {'of': 240}, {'sign':
378}, {'s': 79}, {'<their>': 79, 'N': 380}, {'N': 271}, {'from': 381, 'that': 382, 'through': 381, 'via': 381},
{'back': 79, 'in': 366}, {'apologise': 79, 'apologize': 79, 'ask': 79, 'check': 79, 'congratulate': 79, 'drop': 79,
'email': 79, 'get': 384, 'give': 79, 'go': 368, 'invite': 79, 'look': 369, 'message': 79, 'phone': 79, 'ping': 79,
'pop': 79, 'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 370, 'write': 79}, {'to': 385},
{'<them>': 241}, {'say': 271}, {'N': 324, 'that': 382}, {'to': 371}, {'ought': 390, 'should': 371}, {'better': 0},
{'to': 0}, {'d': 392, 'must': 0, 'need': 393, 'ought': 393, 'should': 0}, {'^': 394}, {'<i>': 395}, {'and': 396},
{'...': 397, '<i>': 303, '^': 264, 'just': 25, 'that': 304, 'to': 265}, {'are': 271}, {'t': 0}, {'<bid>': 0,
'<bid_it>': 263, 'always': 0, 'build': 0, 'buy': 0, 'charge': 0, 'cut': 0, 'don': 400, 'dont': 0, 'double': 0, 'drop':
0, 'fire': 0, 'focus': 0, 'hire': 0, 'keep': 0, 'launch': 0, 'never': 0, 'raise': 0, 'sell': 0, 'ship': 0, 'start': 0,
'stop': 0, 'test': 0, 'try': 0, 'use': 0, 'wait': 0}, {'^': 401}, {'...': 397, '^': 401, 'just': 25, 'to': 402},
{'...': 397, '<i>': 303, '^': 401, 'just': 25, 'that': 304, 'to': 402}, {'later': 16}, {'N': 405}, {'': (13, 'talk'),
'like': 271}, {'back': 79}, {'apologise': 79, 'apologize': 79, 'ask': 79, 'check': 79, 'congratulate': 79, 'drop': 79,
'email': 79, 'get': 408, 'invite': 79, 'message': 79, 'phone': 79, 'probably': 371, 'really': 371, 'reply': 79,
'send': 79, 'text': 79, 'thank': 79, 'write': 79}, {'hear': 271}, {'i': 410}, {'from': 381, 'through': 381, 'via':
381}, {'of': 135}, {'from': 135, 'off': 135, 'out': 413}, {'...': 414}, {'^': 415}, {'...': 414, '<their>': 27, 'N':
238}, {'<their>': 416, '^': 417, 'a': 416, 'an': 416, 'any': 416, 'my': 416, 'our': 416, 'the': 416}, {'given': 418,
'sent': 418}, {'<their>': 416, '^': 415, 'a': 416, 'an': 416, 'any': 416, 'my': 416, 'our': 416, 'the': 416}, {'up':
418}, {'be': 419, 'collect': 418, 'get': 418, 'have': 420, 'hear': 420, 'pick': 421, 'receive': 418, 'see': 418},
{'after': 240, 'chasing': 240, 'lacking': 240, 'missing': 240, 'no': 379, 'owe': 242, 'short': 378, 'to': 422}, {'to':
316}, {'^': 24, 'just': 25, 'to': 25}, {'is': 271}, {'it': 62}, {'<until>': 61, '^': 427}, {'get': 428, 'have': 428,
'see': 428}, {'could': 429, 'd': 429, 'll': 429, 'will': 429, 'would': 429}, {'<they>': 430}, {'promised': 431,
'said': 431, 'swore': 431}, {'<i>': 432}, {'...': 191, 'across': 132, 'arrives': 43, 'awaited': 43, 'back': 132,
'coming': 43, 'due': 43, 'expected': 43, 'follows': 43, 'from': 44, 'is': 32, 'lands': 43, 'll': 31, 'not': 46, 'off':
194, 'out': 132, 'over': 132, 'promised': 43, 'should': 31, 'to': 195, 'will': 31}, {'...': 229, '<owed_thing>': 434,
'agreement': 52, 'answer': 52, 'contract': 52, 'copy': 52, 'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52,
'draft': 52, 'feedback': 52, 'figures': 52, 'invoice': 52, 'list': 52, 'numbers': 52, 'offer': 52, 'order': 52,
'paperwork': 52, 'payment': 52, 'po': 52, 'proposal': 52, 'quote': 52, 'report': 52, 'samples': 52, 'specs': 52,
'term': 53}, {'^': 435, 'blood': 57, 'buzz': 426, 'final': 59, 'first': 59, 'full': 57, 'lab': 57, 'new': 57,
'revised': 57, 'rumour': 426, 'second': 57, 'signed': 59, 'test': 57, 'word': 426}, {'say': 271, 'to': 83}, {'...':
397, '<i>': 303, 'that': 304}, {'<them>': 61, 'N': 61}, {'forward': 439, 'intro': 439, 'introduce': 439, 'send': 439,
'share': 439}, {'': (12, 'task')}, {'^': 440, 'do': 441}, {'<them>': 79, 'N': 79}, {'of': 443}, {'<them>': 79, 'N':
79, 'hold': 444}, {'to': 443}, {'call': 443, 'catch': 443, 'get': 445, 'hunt': 443, 'nail': 443, 'pin': 443, 'raise':
443, 'reach': 443, 'ring': 443, 'see': 443, 'speak': 446, 'track': 443}, {'to': 447}, {'$$': 79, 'again': 79, 'both':
250, 'each': 251, 'every': 251, 'only': 79, 'twice': 79}, {'from': 284, 'has': 314, 'is': 271}, {'<bid>': 0, 'go': 0},
{'^': 451}, {'^': 24, 'not': 452}, {'t': 452}, {'to': 422}, {':': 4, '<did_free>': 14, '<i>': 23, '<their>': 60,
'<they>': 68, '<view>': 74, 'N': 129, '^': 227, 'a': 233, 'advised': 237, 'after': 240, 'also': 243, 'an': 246,
'annoyed': 249, 'answering': 253, 'answerphone': 252, 'anxious': 249, 'argued': 237, 'awaiting': 258, 'awaits': 258,
'away': 262, 'basically': 268, 'blood': 57, 'busy': 270, 'by': 273, 'came': 274, 'catching': 278, 'chasing': 240,
'collecting': 259, 'counseled': 279, 'counselled': 279, 'curious': 249, 'cycling': 281, 'd': 25, 'definitely': 282,
'dm': 285, 'driving': 286, 'dropping': 259, 'email': 285, 'engaged': 287, 'essentially': 288, 'excited': 249,
'expect': 293, 'expecting': 299, 'expects': 299, 'feels': 305, 'fetching': 259, 'figures': 305, 'final': 59, 'first':
59, 'flying': 281, 'folk': 307, 'from': 284, 'full': 57, 'gather': 311, 'gathered': 313, 'going': 281, 'gossip': 315,
'got': 316, 'having': 320, 'he': 84, 'heading': 323, 'hear': 326, 'heard': 328, 'hearing': 329, 'her': 330, 'his':
330, 'honestly': 288, 'hope': 332, 'hoping': 332, 'hosting': 259, 'how': 334, 'i': 337, 'intro': 340, 'it': 343,
'jealous': 249, 'just': 345, 'lab': 57, 'lacking': 240, 'legend': 346, 'line': 351, 'literally': 288, 'looks': 352,
'mail': 285, 'market': 353, 'meeting': 354, 'message': 285, 'missed': 365, 'missing': 240, 'must': 372, 'my': 375,
'need': 293, 'needed': 377, 'needs': 299, 'new': 57, 'no': 379, 'note': 285, 'noticed': 383, 'now': 282, 'number':
351, 'off': 323, 'only': 316, 'ought': 386, 'our': 375, 'owe': 387, 'people': 388, 'phone': 351, 'picking': 259,
'planning': 16, 'popping': 262, 'proud': 249, 'read': 389, 'really': 391, 'reckons': 398, 'revised': 57, 'rumor': 346,
'rumour': 346, 'rumours': 399, 'said': 403, 'saw': 383, 'says': 404, 'second': 57, 'see': 383, 'seeing': 406,
'seemingly': 271, 'seems': 407, 'she': 84, 'short': 378, 'should': 409, 'signed': 59, 'simply': 288, 'so': 411,
'sounds': 352, 'spotted': 412, 'still': 423, 'straight': 424, 'street': 353, 'suggests': 425, 'taking': 259, 'talk':
426, 'test': 57, 'text': 285, 'that': 433, 'the': 436, 'their': 330, 'they': 437, 'thinking': 249, 'thinks': 438,
'to': 442, 'traveling': 281, 'travelling': 281, 'trying': 448, 'understand': 313, 'visiting': 406, 'vm': 449,
'voicemail': 449, 'want': 293, 'wanted': 377, 'wants': 299, 'warned': 237, 'was': 237, 'what': 334, 'whatsapp': 285,
'when': 334, 'where': 334, 'which': 433, 'why': 334, 'wish': 332, 'wishing': 332, 'word': 450, 'worried': 249,
'would': 453, 'wouldn': 454, 'wouldnt': 452, 'yet': 455}, {'from': 198}, {'...': 457}, {'get': 458}, {'N': 441},
{'...': 460}, {'you': 461}, {'done': 461}, {'congrats': 461, 'congratulations': 461, 'happy': 461, 'hello': 461, 'hi':
461, 'sorry': 461, 'thank': 462, 'thanks': 461, 'well': 463}, {'^': 459, 'say': 464, 'wish': 464}, {'^': 5}, {'free':
466}, {'bono': 466}, {'for': 467, 'free': 466, 'help': 466, 'helping': 466, 'pro': 468, 'unpaid': 466}, {'for': 467,
'free': 466, 'help': 466, 'helping': 466, 'of': 469, 'pro': 468, 'unpaid': 466}, {'': (18, 'gave:mentoring')}, {'^':
471}, {'': (18, 'gave:mentoring'), 'students': 472}, {'^': 473, 'at': 472}, {'for': 467, 'free': 466, 'help': 466,
'helping': 466, 'mentoring': 474, 'pro': 468, 'unpaid': 466, 'volunteering': 466}, {'for': 467, 'free': 466, 'help':
466, 'helping': 466, 'mentoring': 474, 'of': 475, 'pro': 468, 'unpaid': 466, 'volunteering': 466}, {'calls': 79},
{'afternoon': 470, 'day': 470, 'days': 470, 'evening': 470, 'h': 476, 'hour': 476, 'hours': 476, 'hr': 476, 'hrs':
476, 'missed': 477, 'morning': 470}, {'minute': 269}, {'last': 479}, {'the': 480}, {'me': 269, 'us': 269}, {'$$': 79,
'again': 269, 'at': 481, 'last': 479, 'on': 482}, {'$$': 79, 'again': 269, 'at': 481, 'back': 269, 'last': 479, 'on':
482, 'out': 269}, {'<off_it>': 484}, {'be': 485}, {'to': 486}, {'been': 485}, {'<off_it>': 484, 'been': 485}, {'been':
485, 'being': 485, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 485, 's': 489, 'was': 485, 'were': 485},
{'N': 490}, {'<off_it>': 483, 'been': 485, 'being': 485, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 485,
's': 489, 'skipped': 79, 'w': 491, 'was': 485, 'were': 485, 'with': 491}, {'1': 492}, {'skipped': 79}, {'': (17,
'gave:knowledge')}, {'^': 495}, {'about': 496, 'in': 496, 'on': 496, 'through': 496}, {'about': 496, 'for': 496, 'in':
496, 'on': 496}, {'...': 497, 'about': 496, 'for': 496, 'in': 496, 'on': 496, 'up': 498}, {'<them>': 499, 'N': 499},
{'<them>': 495, 'N': 495}, {'to': 501}, {'...': 502}, {'for': 501, 'to': 501}, {'...': 504}, {'^': 505}, {'<them>':
496, 'N': 496}, {'<them>': 496, 'N': 496, '^': 503, 'how': 496, 'my': 506, 'our': 506, 'the': 506, 'to': 507, 'what':
496, 'when': 496, 'where': 496, 'which': 496, 'why': 496}, {'': (20, 'gave:referral')}, {'<them>': 509}, {'to': 510},
{'...': 511}, {'^': 512}, {'of': 513}, {'': (16, 'gave:feedback')}, {'^': 515}, {'^': 515, 'about': 516, 'back': 516,
'on': 516, 'to': 516}, {'^': 509}, {'to': 518}, {'along': 519, 'on': 519, 'over': 519, 'to': 518}, {'card': 520, 'cv':
520, 'details': 520, 'name': 520, 'number': 520, 'portfolio': 520, 'profile': 520, 'resume': 520}, {'for': 518, 'of':
518, 'to': 518}, {'<contact_of>': 509, '<contact_thing>': 509}, {'^': 523}, {'s': 524}, {'': (19, 'gave:resource')},
{'<useful>': 526}, {'...': 527, '<useful>': 526}, {'<useful>': 526, 's': 523}, {'...': 529, '<useful>': 526}, {'a':
528, 'an': 528, 'my': 530, 'our': 530, 'some': 528, 'that': 528, 'the': 530, 'this': 528, 'three': 528, 'two': 528},
{'<remarks_on>': 516}, {'<contact_of>': 522, '<contact_thing>': 522, 'few': 532}, {'a': 528, 'an': 528, 'my': 528,
'our': 528, 'some': 528, 'that': 528, 'the': 528, 'this': 528}, {'^': 534}, {'few': 532}, {'<remarks_on>': 516, 'a':
536, 'detailed': 532, 'honest': 532, 'my': 532, 'our': 532, 'some': 532, 'the': 532, 'written': 532}, {'<contact_of>':
522, '<contact_thing>': 522, '<remarks_on>': 516}, {'a': 528, 'an': 528, 'my': 528, 'our': 528, 'some': 528, 'that':
528, 'the': 528, 'this': 528, 'three': 528, 'two': 528}, {'<contact_of>': 522, '<contact_thing>': 522, '<remarks_on>':
516, '^': 539, 'a': 533, 'detailed': 532, 'honest': 532, 'my': 538, 'our': 538, 'some': 532, 'the': 538, 'written':
532}, {'<contact_of>': 522, '<contact_thing>': 522, '<remarks_on>': 516, 'N': 525, '^': 531, 'a': 533, 'across': 535,
'back': 537, 'detailed': 532, 'honest': 532, 'my': 538, 'on': 535, 'our': 538, 'over': 540, 'some': 532, 'the': 538,
'written': 532}, {'^': 534, 'across': 535, 'on': 535, 'over': 535}, {'<them>': 526, 'N': 526}, {'to': 543, 'with':
543}, {'<them>': 526}, {'to': 545, 'with': 545}, {'...': 544, 'along': 546, 'on': 546, 'over': 546, 'to': 543, 'with':
543}, {'<useful>': 547}, {'...': 548, '<useful>': 547}, {'...': 544, 'to': 543, 'with': 543}, {'<useful>': 550},
{'...': 551, '<useful>': 550}, {'along': 546, 'on': 546, 'over': 546, 'to': 545, 'with': 545}, {'<useful>': 553},
{'...': 554, '<useful>': 553}, {'a': 549, 'an': 549, 'my': 549, 'our': 549, 'some': 552, 'that': 555, 'the': 549},
{'<remarks_on>': 517}, {'<contact_of>': 514, '<contact_thing>': 514, 'few': 557}, {'a': 552, 'an': 552, 'my': 552,
'our': 552, 'some': 552, 'the': 552}, {'^': 559}, {'^': 515, 'back': 516}, {'<remarks_on>': 561}, {'few': 562},
{'<remarks_on>': 561, 'a': 563, 'detailed': 562, 'honest': 562, 'my': 562, 'some': 562, 'written': 562},
{'<contact_of>': 514, '<contact_thing>': 514}, {'<contact_of>': 514, '<contact_thing>': 514, '^': 559, 'a': 565,
'the': 565}, {'<contact_of>': 514, '<contact_thing>': 514, 'few': 562}, {'<contact_of>': 514, '<contact_thing>': 514,
'<remarks_on>': 561, '^': 559, 'a': 567, 'detailed': 562, 'honest': 562, 'my': 562, 'some': 562, 'the': 565,
'written': 562}, {'<contact_of>': 526, '<contact_thing>': 526, '<useful>': 526}, {'...': 569, '<contact_of>': 526,
'<contact_thing>': 526, '<useful>': 526}, {'a': 570, 'an': 570, 'my': 570, 'our': 570, 'the': 570}, {'^': 571},
{'<them>': 572}, {'<contact_of>': 514, '<contact_thing>': 514, '<remarks_on>': 517, '<their>': 521, '<them>': 541,
'N': 542, '^': 556, 'a': 558, 'across': 560, 'along': 560, 'back': 564, 'detailed': 557, 'honest': 557, 'my': 557,
'off': 560, 'on': 566, 'over': 568, 'round': 560, 'some': 557, 'the': 565, 'to': 573, 'written': 557}, {'...': 61},
{'...': 141, '<them>': 575, 'both': 61}, {'<give1>': 576}, {'^': 61, 'with': 241}, {'^': 61, 'off': 578, 'out': 578,
'up': 578, 'with': 241}, {'<them>': 579, 'N': 579}, {'at': 115, 'down': 115, 'for': 115, 'in': 115, 'on': 115, 'out':
115, 'over': 115, 'to': 115, 'up': 115, 'with': 115}, {'...': 141}, {'^': 582}, {'<giveinf>': 61}, {'^': 584}, {'for':
585, 'to': 585, 'with': 585}, {'...': 130}, {'^': 587}, {'<them>': 588, 'N': 588, '^': 582}, {'...': 141, '<giveinf>':
61}, {'^': 590}, {'for': 591, 'to': 585, 'with': 585}, {'...': 17, '^': 584}, {'...': 17, '^': 584, 'call': 16,
'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 115, 'down': 115, 'for': 593, 'in':
115, 'on': 115, 'out': 115, 'over': 115, 'to': 594, 'up': 115, 'with': 593}, {'<them>': 588, 'N': 588, 'together':
115}, {'<them>': 588, 'N': 588}, {'...': 17, 'at': 115, 'down': 115, 'for': 115, 'in': 115, 'on': 115, 'out': 115,
'over': 115, 'to': 115, 'up': 115, 'with': 115}, {'of': 583}, {'charge': 599}, {'up': 586}, {'...': 17, 'call': 16,
'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 115, 'down': 115, 'for': 115, 'in':
115, 'on': 115, 'out': 115, 'over': 115, 'to': 602, 'up': 115, 'with': 115}, {'hook': 592}, {'the': 604}, {'...': 17,
'^': 582}, {'for': 583}, {'in': 586}, {'^': 27}, {'on': 609}, {'waiting': 610}, {'...': 17, '<them>': 588, 'N': 588,
'^': 582}, {'...': 17, 'to': 447}, {'orders': 586}, {'<making>': 580, '<outing>': 115, 'attending': 115, 'away': 581,
'booked': 581, 'booking': 583, 'bound': 586, 'bringing': 589, 'calling': 583, 'catching': 115, 'celebrating': 115,
'charged': 586, 'chasing': 583, 'collecting': 583, 'cooking': 115, 'delivering': 583, 'doing': 115, 'down': 592,
'drafting': 583, 'driving': 115, 'dropping': 589, 'due': 595, 'emailing': 583, 'finishing': 583, 'flying': 115,
'getting': 596, 'giving': 597, 'going': 598, 'handling': 583, 'having': 115, 'heading': 598, 'hosting': 115, 'in':
600, 'introducing': 583, 'left': 586, 'lending': 597, 'lined': 601, 'mailing': 583, 'making': 583, 'meant': 586,
'measuring': 583, 'meeting': 115, 'obliged': 586, 'off': 603, 'on': 605, 'ordering': 583, 'out': 581, 'paying': 583,
'picking': 606, 'planning': 16, 'playing': 115, 'posting': 583, 'presenting': 115, 'printing': 583, 'responsible':
607, 'ringing': 583, 'roped': 608, 'running': 115, 'seeing': 115, 'sending': 589, 'sharing': 583, 'showing': 115,
'signed': 601, 'speaking': 115, 'still': 611, 'taking': 612, 'tasked': 586, 'texting': 583, 'traveling': 115,
'travelling': 115, 'trying': 613, 'under': 614, 'visiting': 115, 'watching': 115, 'writing': 583}, {'<outing>': 115,
'away': 581, 'booked': 581, 'due': 581, 'going': 581, 'heading': 581, 'off': 581, 'out': 581}, {'<outing>': 115,
'away': 581, 'booked': 581, 'due': 598, 'going': 581, 'having': 115, 'heading': 581, 'meeting': 115, 'off': 598,
'out': 581}, {'...': 17, 'got': 115}, {'got': 115}, {'am': 616, 'are': 617, 'fly': 115, 'have': 618, 'm': 616, 'meet':
115, 're': 616, 'travel': 115, 've': 619}, {'N': 620}, {'together': 115}, {'<making>': 580, '<outing>': 115,
'attending': 115, 'away': 581, 'booked': 581, 'booking': 583, 'bound': 586, 'bringing': 583, 'calling': 583,
'catching': 115, 'celebrating': 115, 'charged': 586, 'chasing': 583, 'collecting': 583, 'cooking': 115, 'delivering':
583, 'doing': 115, 'down': 592, 'drafting': 583, 'driving': 115, 'dropping': 583, 'due': 595, 'emailing': 583,
'finishing': 583, 'flying': 115, 'getting': 622, 'going': 598, 'handling': 583, 'having': 115, 'heading': 598,
'hosting': 115, 'in': 600, 'introducing': 583, 'left': 586, 'lined': 601, 'mailing': 583, 'making': 583, 'meant': 586,
'measuring': 583, 'meeting': 115, 'obliged': 586, 'off': 603, 'on': 605, 'ordering': 583, 'out': 581, 'paying': 583,
'picking': 606, 'planning': 16, 'playing': 115, 'posting': 583, 'presenting': 115, 'printing': 583, 'responsible':
607, 'ringing': 583, 'roped': 608, 'running': 115, 'seeing': 115, 'sending': 583, 'sharing': 583, 'showing': 115,
'signed': 601, 'speaking': 115, 'taking': 606, 'tasked': 586, 'texting': 583, 'traveling': 115, 'travelling': 115,
'trying': 115, 'under': 614, 'visiting': 115, 'watching': 115, 'writing': 583}, {'there': 269}, {'attend': 269, 'be':
624, 'come': 269, 'go': 269}, {'t': 625}, {'not': 625}, {'for': 142}, {'across': 143, 'back': 143, 'done': 628, 'off':
143, 'over': 143, 'ready': 628, 'to': 142, 'w': 142, 'with': 142}, {'...': 629}, {'^': 630}, {'get': 631, 'have': 631,
'mentioned': 271, 'met': 271, 'missed': 365, 'offered': 271, 'promised': 271, 'said': 271, 'seen': 271, 'sent': 271,
'told': 271}, {'': (0, 'missed'), '$$': 79}, {'attend': 633, 'be': 624, 'call': 79, 'come': 269, 'go': 633, 'meet':
79, 'reach': 79, 'see': 79, 'speak': 79, 'talk': 79, 'visit': 79}, {'not': 634}, {'attend': 633, 'be': 624, 'call':
79, 'come': 269, 'go': 633, 'happen': 79, 'meet': 79, 'see': 79, 'speak': 79, 'talk': 79, 'visit': 79}, {'t': 636},
{'attend': 633, 'be': 624, 'call': 79, 'come': 269, 'go': 633, 'meet': 79, 'see': 79, 'speak': 79, 'talk': 79,
'visit': 79}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'to': 639},
{'how': 496}, {'N': 115}, {'N': 115, 'to': 642, 'with': 642}, {'mentioned': 271, 'met': 271, 'missed': 365, 'offered':
271, 'promised': 271, 'said': 271, 'seen': 271, 'sent': 271, 'told': 271}, {'1': 18}, {'D': 16, 'again': 17, 'next':
17}, {'up': 18}, {'one': 18}, {'to': 648}, {'call': 18}, {'1': 645, 'appointment': 18, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 647, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 647,
'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 649, 'phone': 650, 'session': 18, 'supper': 18, 'sync':
18, 'tea': 18, 'video': 650, 'workshop': 18, 'zoom': 18}, {'...': 17, '1': 645, 'D': 16, 'appointment': 18,
'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 647, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'follow': 647, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 649, 'phone': 650,
'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 650, 'workshop': 18, 'zoom': 18}, {'up': 652}, {'1': 645,
'another': 651, 'appointment': 18, 'board': 651, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 647, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 651, 'first': 651, 'follow': 653,
'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 651, 'mtg': 18, 'one': 649, 'phone': 650, 'quick': 651,
'second': 651, 'session': 18, 'short': 651, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 651, 'video': 650, 'weekly':
651, 'workshop': 18, 'zoom': 18}, {'N': 18}, {'meet': 655, 'see': 655, 'visit': 655}, {'1': 645, 'a': 654, 'an': 654,
'another': 651, 'appointment': 18, 'board': 651, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 647, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 651, 'first': 651, 'follow': 653,
'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 651, 'mtg': 18, 'my': 654, 'one': 649, 'our': 654, 'phone':
650, 'quick': 651, 'second': 651, 'session': 18, 'short': 651, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 651,
'the': 654, 'to': 656, 'video': 650, 'weekly': 651, 'workshop': 18, 'zoom': 18}, {'1': 645, 'N': 646, 'a': 654, 'an':
654, 'another': 651, 'appointment': 18, 'board': 651, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 647, 'chat':
18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 651, 'first': 651, 'follow': 653,
'got': 657, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 365, 'monthly': 651, 'mtg': 18, 'my': 654, 'one':
649, 'our': 654, 'phone': 650, 'quick': 651, 'second': 651, 'session': 18, 'short': 651, 'supper': 18, 'sync': 18,
'tea': 18, 'team': 651, 'the': 654, 'to': 656, 'video': 650, 'weekly': 651, 'workshop': 18, 'zoom': 18}, {'N': 646},
{'attending': 115, 'booking': 583, 'catching': 115, 'celebrating': 115, 'chasing': 583, 'collecting': 583, 'cooking':
115, 'delivering': 583, 'doing': 115, 'drafting': 583, 'driving': 115, 'emailing': 583, 'finishing': 583, 'flying':
115, 'getting': 622, 'going': 115, 'having': 115, 'heading': 115, 'hosting': 115, 'mailing': 583, 'measuring': 583,
'meeting': 115, 'ordering': 583, 'picking': 606, 'playing': 115, 'posting': 583, 'presenting': 115, 'printing': 583,
'ringing': 583, 'running': 115, 'seeing': 115, 'showing': 115, 'speaking': 115, 'taking': 115, 'texting': 583,
'traveling': 115, 'travelling': 115, 'trying': 115, 'visiting': 115, 'watching': 115}, {'at': 115, 'back': 115, 'in':
115, 'over': 115, 'with': 115}, {'be': 661, 'get': 631, 'have': 631}, {'...': 17, 'D': 16, 'again': 17, 'next': 17},
{'N': 663, 'to': 642, 'with': 642}, {'to': 656}, {'reply': 79}, {'answer': 79}, {'a': 666, 'an': 667, 'past': 79,
'there': 79, 'through': 79}, {'it': 79}, {'got': 668, 'made': 669}, {'ask': 79, 'check': 79, 'drop': 79, 'email': 79,
'get': 367, 'give': 79, 'go': 368, 'have': 79, 'invite': 79, 'look': 369, 'message': 79, 'phone': 79, 'ping': 79,
'pop': 79, 'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 370, 'write': 79}, {'to': 671},
{'...': 141, 'D': 61}, {'^': 673}, {'get': 674, 'have': 674, 'receive': 674, 'see': 674}, {'to': 675}, {'able': 676},
{'be': 677, 'get': 674, 'have': 674, 'receive': 674, 'see': 674}, {'can': 675, 'could': 675, 'd': 675, 'll': 678,
'will': 675, 'would': 675}, {'<they>': 679}, {'<they>': 679, 'that': 680}, {'...': 130, 'D': 61}, {'^': 682}, {'get':
683, 'have': 683, 'receive': 674, 'see': 683}, {'be': 677, 'get': 683, 'have': 683, 'receive': 674, 'see': 683},
{'can': 675, 'could': 684, 'd': 684, 'll': 685, 'will': 684, 'would': 684}, {'<them>': 681, '<they>': 686, 'N': 681,
'that': 680}, {'internet': 79, 'news': 79, 'paper': 79, 'radio': 79, 'tv': 79}, {'the': 688}, {'on': 79}, {'in': 689,
'it': 690, 'on': 689}, {'to': 79}, {'': (0, 'missed'), 'ask': 79, 'check': 79, 'drop': 79, 'email': 79, 'get': 367,
'give': 79, 'go': 368, 'invite': 79, 'look': 369, 'message': 79, 'phone': 79, 'ping': 79, 'pop': 79, 'reply': 79,
'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 370, 'write': 79}, {'to': 693}, {'have': 692, 'must': 79,
'need': 692, 'ought': 694, 'should': 693}, {'<bid>': 271, '<bid_of>': 271}, {'<i>': 271, '<they>': 679}, {'<i>': 271,
'<they>': 686, '^': 696, 'that': 697}, {'^': 696}, {'be': 661}, {'been': 79, 'called': 79, 'gone': 79, 'met': 79,
'phoned': 79, 'replied': 79, 'rung': 79, 'seen': 79, 'visited': 79, 'written': 79}, {'have': 701, 'probably': 371,
'really': 371}, {'...': 62}, {'^': 703}, {'get': 704, 'have': 704, 'see': 704}, {'could': 705, 'd': 705, 'll': 705,
'will': 705, 'would': 705}, {'<they>': 706}, {'<i>': 271}, {'<i>': 271, 'that': 708}, {'<they>': 679, '^': 696,
'that': 680}, {'<them>': 698, 'N': 710}, {'<giveinf>': 241, '^': 61}, {'to': 712}, {'trying': 448}, {'1': 645, 'a':
654, 'an': 654, 'another': 651, 'appointment': 18, 'been': 714, 'board': 651, 'breakfast': 18, 'brunch': 18, 'call':
18, 'catch': 647, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 651, 'first':
651, 'follow': 653, 'got': 657, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 365, 'monthly': 651, 'mtg': 18,
'my': 654, 'one': 649, 'our': 654, 'phone': 650, 'quick': 651, 'second': 651, 'session': 18, 'short': 651, 'supper':
18, 'sync': 18, 'tea': 18, 'team': 651, 'the': 654, 'to': 656, 'video': 650, 'weekly': 651, 'workshop': 18, 'zoom':
18}, {'': (23, 'contact')}, {'s': 716}, {'': (23, 'contact'), 'N': 717, 'hers': 716, 'his': 716, 'theirs': 716},
{'at': 718, 'by': 716, 'due': 640, 'off': 640, 'planning': 16, 'with': 716}, {'get': 631, 'have': 631}, {'^': 577,
'am': 615, 'and': 621, 'are': 623, 'can': 626, 'cannot': 625, 'cant': 625, 'could': 627, 'couldn': 626, 'couldnt':
625, 'd': 632, 'did': 635, 'didn': 637, 'didnt': 638, 'due': 640, 'explained': 641, 'go': 643, 'had': 644, 'have':
658, 'host': 659, 'im': 660, 'll': 662, 'm': 615, 'meet': 664, 'missed': 365, 'must': 372, 'need': 665, 'never': 670,
'not': 670, 'off': 640, 'ought': 672, 'promised': 687, 're': 623, 'read': 691, 'really': 695, 'said': 698, 'saw': 691,
'say': 699, 'see': 664, 'shall': 700, 'should': 702, 'swore': 707, 'thought': 709, 'told': 711, 'undertake': 713,
'undertook': 713, 've': 715, 'visit': 664, 'was': 719, 'were': 719, 'will': 662, 'would': 720}, {'through': 496,
'thru': 496}, {'all': 722, 'right': 722, 'through': 496, 'thru': 496}, {'<them>': 723, 'N': 723}, {'<work_thing>':
515}, {'^': 725}, {'': (16, 'gave:feedback'), '<work_thing>': 515}, {'...': 726, '^': 727}, {'s': 728}, {'<them>':
515, 'N': 515}, {'for': 730}, {'...': 731}, {'s': 516}, {'<their>': 516, 'N': 733}, {'<their>': 516, 'N': 733, '^':
732}, {'<their>': 728, 'N': 729, '^': 732, 'on': 734, 'over': 735, 'through': 735, 'up': 735}, {'<bid>': 0, 'ask': 0,
'go': 0, 'take': 0}, {'^': 737}, {':': 738}, {'...': 739, ':': 738}, {'ask': 0, 'go': 0, 'take': 0}, {'^': 741}, {':':
742}, {'...': 743, ':': 742}, {'<told_by>': 740, '<view>': 744}, {'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 746},
{'^': 747}, {':': 748}, {'^': 747, 'to': 748}, {'...': 749, ':': 748, '^': 747, 'is': 750, 's': 750, 'to': 748, 'was':
750}, {'cents': 751}, {'can': 0, 'could': 0, 'd': 392, 'have': 393, 'must': 0, 'need': 393, 'ought': 393, 'shd': 0,
'should': 0, 'shouldn': 400, 'shouldnt': 0}, {'^': 753}, {'<bid>': 0, '<bid_of>': 746, 'ask': 0, 'can': 0, 'could': 0,
'd': 392, 'go': 0, 'have': 393, 'must': 0, 'need': 393, 'ought': 393, 'shd': 0, 'should': 0, 'shouldn': 400,
'shouldnt': 0, 'take': 0}, {'<i>': 754, '^': 755}, {':': 756}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 746, 'ask':
0, 'can': 0, 'could': 0, 'd': 392, 'go': 0, 'have': 393, 'must': 0, 'need': 393, 'ought': 393, 'shd': 0, 'should': 0,
'shouldn': 400, 'shouldnt': 0, 'take': 0}, {'<i>': 754, '^': 758}, {'nutshell': 70}, {'...': 70, 'a': 760, 'short':
70}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 746}, {'<i>': 754, '^': 0}, {'^': 762}, {'<i>': 754, '^': 762,
'clear': 69, 'simple': 69, 'that': 763, 'to': 764}, {'<i>': 754}, {'<i>': 754, '^': 747, 'that': 766, 'to': 748},
{'...': 757, ':': 759, '<i>': 754, '^': 747, 'about': 71, 'at': 71, 'basically': 70, 'in': 761, 'is': 765, 'on': 71,
'over': 71, 're': 71, 's': 767, 'that': 766, 'to': 748, 'was': 765}, {'^': 0, 'that': 69, 'to': 69}, {'^': 0, 'is':
769, 's': 769, 'that': 69, 'to': 69, 'was': 769}, {'feeling': 751}, {'...': 749, ':': 748}, {'take': 772}, {'orth':
772}, {'cents': 751, 'pence': 772, 'penn': 774}, {'...': 745, '2': 752, '2c': 751, '<told_by>': 740, '<view>': 768,
'advice': 770, 'counsel': 770, 'gut': 771, 'hot': 773, 'recommendation': 770, 'suggestion': 770, 'tip': 770,
'tuppence': 772, 'two': 775, 'view': 770}, {'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing': 5,
'painting': 5, 'unloading': 5}, {'^': 777}, {'hand': 778}, {'a': 779, 'an': 779, 'hand': 778}, {'...': 780},
{'afford': 0}, {'t': 782}, {'can': 783, 'cannot': 782, 'mustn': 400, 'mustnt': 0, 'oughtn': 400, 'oughtnt': 0, 'want':
393}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'wise': 0}, {'be': 785, 'best': 0, 'better': 0,
'do': 392}, {'^': 786}, {'^': 784, 'd': 787, 'had': 787, 'would': 787}, {'': (3, 'advice'), 'big': 0, 'early': 0,
'for': 0, 'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0},
{'<bid>': 0, '<bid_it>': 263, 'ask': 0, 'go': 789, 'let': 790}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0,
'straight': 0, 'to': 0, 'with': 0}, {'<bid>': 0, '<bid_it>': 263, 'ask': 0, 'go': 792}, {'^': 793}, {'^': 791}, {'^':
791, 'like': 25, 'that': 794, 'to': 795}, {'^': 0, 'to': 69}, {'be': 797}, {'is': 797, 'was': 797, 'would': 798},
{'d': 69, 'would': 69}, {'<they>': 800}, {'me': 801, 'us': 801}, {'was': 802, 'were': 802}, {'<them>': 801, 'N': 801,
'me': 801, 'us': 801}, {'was': 804, 'were': 804}, {'<they>': 803, 'it': 805, 'that': 805, 'this': 805}, {'answer':
799, 'fix': 799, 'key': 799, 'move': 799, 'play': 799, 'secret': 799, 'solution': 799, 'thing': 799, 'trick': 799,
'way': 799}, {'': (3, 'advice'), '<bid>': 0}, {'^': 808}, {'to': 809}, {'<i>': 788, '^': 793, 'answer': 799, 'fix':
799, 'key': 799, 'move': 799, 'my': 807, 'our': 807, 'play': 799, 'secret': 799, 'solution': 799, 'the': 807, 'thing':
799, 'trick': 799, 'way': 799}, {'<bid>': 0, 'ask': 0, 'go': 792}, {'^': 812}, {'^': 812, 'like': 25, 'that': 813,
'to': 813}, {'<me>': 814, '^': 791, 'like': 25, 'that': 813, 'to': 813}, {'<i>': 788, '<me>': 796, '^': 791, 'answer':
799, 'fix': 799, 'if': 806, 'key': 799, 'like': 25, 'move': 799, 'my': 807, 'no': 810, 'not': 810, 'our': 807, 'play':
799, 'secret': 799, 'solution': 799, 'that': 811, 'the': 807, 'thing': 799, 'to': 815, 'trick': 799, 'way': 799},
{'...': 203, '<me>': 81, 'D': 81}, {'<until>': 81}, {'...': 818}, {'<give3>': 817, '<giveinf>': 819}, {'2': 0, 'to':
0}, {'can': 0, 'could': 0, 'have': 393, 'must': 0, 'need': 821, 'ought': 393, 'shd': 0, 'should': 0, 'shouldn': 400,
'shouldnt': 0}, {'^': 822}, {'against': 0, 'off': 0}, {'^': 824}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 746,
'against': 0, 'off': 0}, {'never': 393, 'not': 393, 'to': 0}, {'^': 827}, {'...': 828}, {'<i>': 823}, {'<i>': 823,
'<me>': 825, '^': 826, 'at': 829, 'by': 829, 'during': 829, 'in': 829, 'on': 829, 'over': 829, 'that': 830, 'via':
829}, {'<i>': 823, '^': 762, 'that': 830}, {'attended': 716}, {'': (3, 'advice'), '...': 0}, {'to': 834}, {'better':
0, 'd': 392, 'have': 835, 'must': 834, 'need': 835, 'ought': 835, 'shd': 834, 'should': 834, 'shouldn': 400,
'shouldnt': 0}, {'^': 836}, {'<i>': 837}, {'<i>': 837, 'that': 838}, {'<i>': 837, '<me>': 839, 'that': 838}, {'<i>':
837, '<me>': 839, 'back': 840, 'that': 838}, {'...': 203}, {'phone': 269}, {'<i>': 837, '<me>': 839, '^': 842, 'back':
840, 'that': 838, 'the': 843}, {'for': 218}, {'...': 845}, {'across': 81, 'back': 81, 'by': 81, 'over': 81, 'round':
81}, {'...': 847, 'across': 81, 'back': 81, 'by': 81, 'over': 81, 'round': 81, 'to': 218}, {'...': 847}, {'it': 848,
'my': 849, 'our': 849, 'that': 848, 'the': 849, 'them': 848, 'those': 848}, {'it': 842, 'my': 842, 'our': 842, 'the':
842, 'them': 842}, {'back': 219, 'it': 848, 'my': 849, 'our': 849, 'that': 848, 'the': 849, 'them': 848, 'those':
848}, {'asking': 846, 'bringing': 850, 'checking': 846, 'coming': 226, 'delivering': 851, 'digging': 846, 'drafting':
846, 'dropping': 850, 'finding': 846, 'getting': 852, 'giving': 850, 'handing': 850, 'letting': 222, 'looking': 846,
'passing': 850, 'posting': 850, 'preparing': 846, 'pulling': 846, 'putting': 846, 'reporting': 226, 'returning': 850,
'sending': 850, 'sorting': 846, 'working': 846}, {'fan': 234}, {'about': 69}, {'my': 61, 'our': 61}, {'^': 856}, {'^':
856, 'about': 857, 'for': 857, 'on': 857}, {'<good_work>': 0}, {'^': 859, 'me': 69, 'my': 69, 'our': 69, 'us': 69},
{'for': 69}, {'...': 289, 'my': 61, 'our': 61}, {'^': 295}, {'^': 862, 'a': 863, 'an': 863, 'my': 863, 'our': 863,
'some': 863, 'the': 863}, {'^': 856, 'about': 857, 'for': 864, 'on': 857}, {'on': 69}, {'back': 203, 'over': 203,
'round': 203}, {'it': 867, 'them': 867}, {'^': 868}, {'^': 856, 'about': 857, 'for': 857, 'me': 858, 'on': 857, 'us':
858}, {'...': 17, 'D': 16, 'along': 115, 'back': 115, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'out': 115, 'over':
18, 'round': 18, 'to': 18, 'up': 18, 'with': 115}, {'': (4, 'needs_from_me'), 'D': 254}, {'me': 872, 'us': 872},
{'from': 873}, {'...': 874}, {'^': 875}, {'on': 876}, {'against': 69}, {'against': 69, 'set': 878}, {'by': 18, 'down':
18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'^': 859, 'me': 69, 'us': 69}, {'on': 858},
{'out': 858}, {'for': 876}, {'': (3, 'advice'), '<good_work>': 0}, {'^': 885}, {'of': 886}, {'favor': 234, 'favour':
887}, {'delivering': 203}, {'^': 889, 'a': 854, 'in': 235}, {'me': 858}, {'at': 891}, {'^': 889}, {'against': 69,
'for': 69}, {'to': 204}, {'for': 204}, {'across': 895, 'back': 895, 'done': 896, 'off': 895, 'over': 895, 'ready':
896, 'to': 204, 'w': 204, 'with': 204}, {'...': 897}, {'^': 898}, {'D': 254}, {'...': 900, 'D': 254}, {'...': 897,
'a': 294, 'an': 294, 'everything': 294, 'it': 294, 'my': 901, 'our': 901, 'the': 294, 'them': 294}, {'^': 902},
{'get': 899, 'have': 903}, {'much': 894}, {'D': 16, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round':
18, 'to': 18, 'up': 18}, {'<until>': 254, 'from': 873}, {'...': 907, 'my': 61, 'our': 61}, {'^': 908, 'a': 863, 'an':
863, 'my': 863, 'our': 863, 'some': 863, 'the': 863}, {'...': 874, 'my': 61, 'our': 61}, {'^': 910}, {'^': 856,
'about': 857, 'for': 909, 'on': 911}, {'^': 853, 'a': 854, 'adamant': 855, 'after': 858, 'against': 860, 'all': 861,
'asking': 865, 'big': 866, 'bringing': 869, 'chasing': 870, 'coming': 871, 'counting': 877, 'dead': 879, 'dropping':
880, 'expecting': 876, 'firmly': 861, 'for': 881, 'hanging': 882, 'holding': 883, 'hoping': 884, 'in': 888, 'looking':
883, 'nagging': 858, 'not': 890, 'on': 892, 'only': 893, 'popping': 880, 'pressing': 858, 'pushing': 861, 'stopping':
880, 'strongly': 894, 'swinging': 880, 'to': 904, 'very': 905, 'visiting': 906, 'waiting': 912}, {'can': 400, 'have':
393, 'must': 0, 'need': 393, 'ought': 393, 'should': 0, 'shouldn': 400, 'shouldnt': 0}, {'^': 914}, {'<i>': 915},
{'<i>': 915, 'that': 916}, {'...': 917}, {'<i>': 823, 'at': 918, 'by': 918, 'during': 918, 'in': 918, 'on': 918,
'over': 918, 'that': 830, 'via': 918}, {'<i>': 823, 'that': 830}, {'<owed_thing>': 294}, {'^': 921}, {'^': 921, 'a':
922, 'an': 922, 'my': 922, 'our': 922, 'the': 922}, {'be': 271}, {'for': 923, 'he': 271, 'her': 271, 'his': 271,
'how': 271, 'if': 271, 'it': 271, 'she': 271, 'that': 271, 'their': 271, 'they': 271, 'to': 924, 'what': 271, 'when':
271, 'whether': 271, 'why': 271}, {'for': 923}, {'without': 482}, {'...': 927}, {'<me>': 716}, {'for': 929}, {'must':
0, 'need': 393, 'needs': 393, 'ought': 393, 'should': 0}, {'...': 931}, {'': (13, 'talk'), '<i>': 823, '^': 932},
{'<i>': 823, '^': 932, 'he': 271, 'her': 271, 'his': 271, 'how': 271, 'if': 271, 'it': 271, 'she': 271, 'that': 933,
'their': 271, 'they': 271, 'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'my': 526, 'our': 526}, {'^': 935},
{'coffee': 716, 'curry': 716, 'drink': 716, 'meal': 716, 'roast': 716}, {'a': 937, 'breakfast': 716, 'brunch': 716,
'coffee': 716, 'dinner': 716, 'drinks': 716, 'lunch': 716, 'pizza': 716, 'supper': 716, 'tea': 716}, {'<me>': 938},
{'me': 254, 'us': 254}, {'from': 940}, {'...': 941}, {'^': 942}, {'my': 901, 'our': 901}, {'^': 944}, {'<until>': 81,
'before': 81, 'till': 81, 'until': 81}, {'...': 946}, {'confirm': 947, 'decide': 947, 'deliver': 947, 'finish': 947,
'have': 947, 'know': 947, 'send': 947}, {'^': 948, 'answer': 79, 'answered': 79, 'call': 408, 'called': 408, 'came':
79, 'come': 79, 'coming': 79, 'make': 669, 'pick': 357, 'picked': 357, 'replied': 79, 'reply': 79, 'respond': 79,
'responded': 79, 'show': 79, 'showed': 79}, {'expect': 943, 'have': 945, 't': 949}, {'<me>': 825, '^': 824}, {'he':
271, 'her': 271, 'his': 271, 'how': 271, 'if': 271, 'it': 271, 'she': 271, 'that': 271, 'their': 271, 'they': 271,
'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'<me>': 938, 'for': 929}, {'answer': 79, 'answered': 79,
'call': 408, 'called': 408, 'came': 79, 'come': 79, 'coming': 79, 'make': 669, 'pick': 357, 'picked': 357, 'replied':
79, 'reply': 79, 'respond': 79, 'responded': 79, 'show': 79, 'showed': 79}, {'not': 954}, {'t': 954}, {'place': 0,
'position': 0, 'shoes': 0}, {'my': 957}, {'in': 958, 'me': 0, 'us': 0}, {'was': 959, 'were': 959}, {'<their>': 0},
{'was': 961, 'were': 961}, {'<they>': 960, 'it': 962}, {'boots': 0, 'place': 0, 'position': 0, 'shoes': 0,
'situation': 0}, {'boots': 0, 'place': 0, 'position': 0, 'seat': 0, 'shoes': 0}, {'<my>': 964, 'my': 965, 'our': 965},
{'if': 963, 'in': 966}, {'altogether': 0, 'first': 0, 'instead': 0, 'outright': 0}, {'...': 968}, {'for': 0}, {'more':
0}, {'for': 971}, {'with': 0}, {'of': 0}, {'than': 0}, {'before': 0, 'instead': 974, 'not': 0, 'over': 0, 'rather':
975}, {'...': 976}, {'on': 0}, {'rid': 974}, {'for': 0, 'with': 0}, {'': (3, 'advice'), 'for': 0}, {'off': 0, 'out':
981}, {'...': 976, 'the': 0}, {'in': 0}, {'touch': 0}, {'back': 0, 'for': 0, 'harder': 0}, {'i': 0, 'we': 0}, {'...':
976, 'with': 0}, {'clear': 0}, {'to': 0, 'with': 0}, {'twice': 0}, {'the': 0}, {'for': 992, 'until': 0}, {'away': 0},
{'...': 967, '<bid>': 969, '<giveinf>': 969, 'aim': 970, 'ask': 972, 'avoid': 0, 'begin': 973, 'build': 977, 'buy':
977, 'cap': 0, 'charge': 0, 'close': 977, 'cut': 977, 'demand': 0, 'ditch': 0, 'drop': 977, 'err': 0, 'fight': 0,
'fire': 0, 'focus': 978, 'get': 979, 'go': 980, 'hire': 0, 'hold': 982, 'insist': 0, 'keep': 983, 'kill': 0, 'launch':
977, 'lean': 0, 'lock': 984, 'move': 977, 'negotiate': 0, 'not': 985, 'open': 977, 'opt': 970, 'plump': 970, 'price':
0, 'push': 986, 'put': 983, 'raise': 0, 'rather': 987, 'resist': 0, 'sell': 983, 'shut': 977, 'skip': 0, 'sooner': 0,
'spend': 977, 'start': 988, 'steer': 989, 'stick': 990, 'stop': 977, 'take': 977, 'think': 991, 'wait': 993, 'walk':
994}, {'bringing': 850, 'dropping': 850, 'getting': 850, 'giving': 850, 'handing': 850, 'passing': 850, 'posting':
850, 'returning': 850, 'sending': 850}, {'^': 996}, {'forgotten': 269}, {'<giveinf>': 295}, {'^': 999}, {'to': 1000},
{'charge': 0, 'cut': 0, 'double': 0, 'drop': 0, 'focus': 0, 'hire': 0, 'move': 0, 'raise': 0, 'rethink': 0, 'sell': 0,
'simplify': 0, 'slow': 0, 'start': 0, 'stop': 0, 'wait': 0}, {'^': 1002}, {'to': 1003}, {'up': 271}, {'catch': 1005,
'come': 271, 'have': 271, 'meet': 271, 'see': 271, 'visit': 271}, {'<me>': 1001, 'me': 1004, 'to': 1006, 'us': 1004},
{'me': 1004, 'us': 1004}, {'<i>': 69}, {'<i>': 69, 'that': 1009}, {'rather': 1010}, {'<bid>': 0, 'bother': 0, 'go': 0,
'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1012}, {'^': 995, 'be': 997, 'clean': 998, 'completely': 998, 'forgotten':
269, 'get': 899, 'have': 899, 'like': 1007, 'love': 1008, 'much': 1011, 'not': 1013, 'prefer': 1010, 'rather': 1010,
'sooner': 1010, 'totally': 998}, {'answer': 79, 'answered': 79, 'call': 408, 'called': 408, 'came': 79, 'come': 79,
'coming': 79, 'pick': 357, 'picked': 357, 'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79, 'show': 79,
'showed': 79}, {'not': 1015}, {'my': 79}, {'answer': 79, 'answered': 79, 'call': 408, 'called': 408, 'came': 79,
'come': 79, 'coming': 79, 'get': 1017, 'got': 1017, 'pick': 357, 'picked': 357, 'receive': 1017, 'received': 1017,
'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79, 'saw': 1017, 'see': 1017, 'seen': 1017, 'show': 79,
'showed': 79}, {'t': 1018}, {'^': 948, 'answer': 79, 'answered': 79, 'call': 408, 'called': 408, 'came': 79, 'come':
79, 'coming': 79, 'pick': 357, 'picked': 357, 'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79, 'show': 79,
'showed': 79}, {'t': 1020}, {'^': 948}, {'with': 936}, {'...': 927, 'off': 1023}, {'<me>': 1001, '^': 376, 'a': 298,
'an': 298}, {'<owed_thing>': 294, 'all': 295, 'my': 295, 'our': 295, 'some': 295, 'the': 295, 'those': 295}, {'^':
1026, 'a': 922, 'an': 922}, {'': (4, 'needs_from_me'), '...': 289}, {'...': 290, '<owed_thing>': 294, 'all': 295,
'my': 1028, 'our': 1028, 'some': 295, 'the': 295, 'those': 295}, {'<me>': 1001, '^': 1029, 'a': 298, 'an': 298},
{'off': 0}, {'better': 1031, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 393, 'undercharging':
0, 'underpricing': 0, 'wrong': 393}, {'^': 1032}, {'be': 1033}, {'^': 822, 'am': 1033, 'are': 1033, 'd': 1034, 'm':
1033, 're': 1033, 'were': 1033, 'would': 1034}, {'<i>': 1035, '^': 932}, {'<i>': 1035, '^': 932, 'that': 1036}, {'am':
1033, 'are': 1033, 'd': 1034, 'm': 1033, 're': 1033, 'were': 1033, 'would': 1034}, {'<i>': 1038}, {'<i>': 1038, '^':
747, 'that': 1039}, {'...': 900}, {'...': 874, 'my': 1041, 'our': 1041}, {'^': 1042}, {'<until>': 27, 'D': 27, 'back':
28, 'over': 28, 'round': 28}, {'it': 1044, 'them': 1044}, {'bringing': 1045, 'dropping': 1045, 'giving': 1045,
'returning': 1045}, {'...': 1046}, {'<my>': 1047, 'the': 1047}, {'^': 1048}, {'down': 716, 'in': 716, 'over': 716,
'round': 716, 'up': 716}, {'...': 927, '<me>': 1050, 'clean': 998, 'completely': 998, 'forgotten': 269, 'totally':
998}, {'loan': 526}, {'on': 1052}, {'...': 1053}, {'<my>': 1047, 'my': 1054, 'our': 1054, 'the': 1047}, {'<me>': 716,
'about': 716, 'back': 716, 'from': 716, 'my': 716, 'on': 716, 'to': 716}, {'not': 393, 'to': 0}, {'^': 1057}, {'^':
1057, 'again': 1058}, {'me': 1059, 'us': 1059}, {'at': 1060, 'me': 1059, 'us': 1059}, {'on': 1061}, {'at': 1060,
'away': 1061, 'me': 1059, 'us': 1059}, {'badgering': 1061, 'getting': 1062, 'going': 1062, 'nagging': 1063, 'on':
1061, 'pestering': 1061}, {'my': 1054, 'our': 1054}, {'^': 1065}, {'her': 27, 'his': 27, 'my': 27, 'our': 27, 'the':
27, 'their': 27}, {'^': 1067}, {'<me>': 609}, {'^': 27, 'back': 609}, {'<me>': 1070, '^': 1067}, {'<me>': 609, '^':
1067}, {'approved': 1068, 'delivered': 1068, 'given': 1069, 'got': 1069, 'paid': 1071, 'returned': 1072, 'sent': 1072,
'shown': 1069, 'signed': 1072}, {'^': 1055, 'answered': 1056, 'been': 1064, 'borrowed': 936, 'called': 1056,
'emailed': 1056, 'got': 1066, 'messaged': 1056, 'not': 1073, 'phoned': 1056, 'replied': 1056, 'responded': 1056,
'rung': 1056, 'texted': 1056, 'written': 1056}, {'<me>': 609, 'my': 79}, {'approved': 1068, 'delivered': 1068, 'get':
1017, 'given': 1069, 'got': 1075, 'paid': 1071, 'receive': 1017, 'received': 1017, 'returned': 1072, 'saw': 1017,
'see': 1017, 'seen': 1017, 'sent': 1072, 'shown': 1069, 'signed': 1072}, {'t': 1076}, {'^': 1048, 'answered': 1056,
'called': 1056, 'emailed': 1056, 'messaged': 1056, 'phoned': 1056, 'replied': 1056, 'responded': 1056, 'rung': 1056,
'texted': 1056, 'written': 1056}, {'t': 1073}, {'off': 1023}, {'to': 1006}, {'at': 918, 'by': 918, 'during': 918,
'in': 918, 'on': 918, 'over': 918, 'via': 918}, {'<i>': 823, '^': 747, 'that': 830}, {'<rel>': 716}, {'<their>':
1084}, {'d': 392, 'have': 393, 'must': 0, 'need': 393, 'ought': 393, 'should': 0, 'shouldn': 400, 'shouldnt': 0,
'want': 393}, {'^': 1086}, {'<i>': 1087}, {'<i>': 1087, 'that': 1088}, {'...': 1089, '<i>': 1087, 'about': 69, 'that':
1088}, {'^': 747, 'for': 69, 'just': 748}, {'...': 1089, '<i>': 1087, 'that': 1088}, {'^': 856, 'on': 1061}, {'^':
747, 'just': 748}, {'^': 856, 'about': 857, 'at': 1060, 'away': 1061, 'for': 857, 'me': 1059, 'on': 857, 'us': 1059},
{'^': 0, 'that': 69}, {'mind': 1096, 'opinion': 1096, 'view': 1096}, {'the': 1097}, {'my': 61, 'not': 393, 'our': 61,
'to': 0}, {'^': 1099, 'about': 857, 'again': 1058, 'for': 857, 'on': 857}, {'me': 1100, 'us': 1059}, {'at': 1101,
'me': 1059, 'us': 1059}, {'up': 269}, {'...': 1089, '<i>': 1087, '^': 1057, 'that': 1088}, {'<me>': 1104}, {'...':
907, 'my': 254, 'our': 254}, {'^': 1106, 'a': 863, 'an': 863, 'my': 863, 'our': 863, 'some': 863, 'the': 863}, {'^':
856, 'about': 857, 'for': 1107, 'on': 911}, {'^': 853, 'a': 854, 'adamant': 1090, 'after': 858, 'against': 860, 'all':
1091, 'arguing': 1092, 'asking': 865, 'badgering': 1061, 'big': 866, 'borrowing': 936, 'bringing': 869, 'chasing':
870, 'coming': 871, 'convinced': 920, 'counting': 877, 'dead': 879, 'dropping': 880, 'expecting': 876, 'firmly': 861,
'for': 881, 'getting': 1093, 'going': 1062, 'hanging': 882, 'holding': 883, 'hoping': 884, 'in': 888, 'insisting':
1092, 'like': 1094, 'looking': 883, 'nagging': 1095, 'not': 890, 'of': 1098, 'on': 1102, 'only': 893, 'pestering':
1061, 'picking': 1103, 'popping': 880, 'pressing': 858, 'pushing': 861, 'saying': 1092, 'stopping': 880, 'strongly':
894, 'suggesting': 1092, 'swinging': 880, 'telling': 1105, 'to': 904, 'very': 905, 'visiting': 906, 'waiting': 1108},
{'t': 1015}, {'the': 843}, {'picking': 1103}, {'up': 1111}, {'answers': 1111, 'is': 1112, 'picked': 1113, 'picking':
1103, 'picks': 1103}, {'<me>': 750}, {'saying': 750, 'telling': 1115}, {'...': 1089, '<i>': 1087, '^': 747, 'that':
1088, 'to': 748}, {'<bid>': 0, '<bid_of>': 746, 'not': 393, 'to': 0}, {'...': 1089, '<i>': 1087, '^': 1118, 'that':
1088, 'to': 748}, {'<me>': 1119}, {'adamant': 1092, 'arguing': 1092, 'badgering': 1061, 'getting': 1062, 'going':
1062, 'insisting': 1092, 'nagging': 1063, 'on': 1061, 'pestering': 1061, 'saying': 1117, 'suggesting': 1092,
'telling': 1120}, {'...': 927, 'with': 936}, {'soon': 27}, {'after': 27, 'as': 1123, 'once': 27, 'when': 27},
{'after': 27, 'as': 1123, 'back': 1124, 'once': 27, 'when': 27}, {'it': 1125, 'them': 1125}, {'bring': 1126, 'drop':
1126, 'give': 1126, 'hand': 1126, 'post': 1126, 'return': 1126}, {'across': 895, 'back': 895, 'done': 896, 'from':
940, 'off': 895, 'over': 895, 'ready': 896, 'to': 204, 'w': 204, 'with': 204}, {'': (5, 'mine'), '<until>': 61, 'D':
61}, {'me': 1129, 'us': 1129}, {'from': 1130}, {'...': 1131}, {'': (5, 'mine'), '...': 900}, {'...': 1128, 'a': 1132,
'an': 1132, 'my': 1133, 'our': 1133, 'the': 1132}, {'^': 1134}, {'<until>': 254, 'from': 1130}, {'...': 1136,
'<until>': 254}, {'': (5, 'mine'), '...': 900, 'D': 254}, {'...': 897, 'a': 1137, 'an': 1137, 'everything': 294, 'it':
294, 'my': 1138, 'our': 1138, 'the': 1137, 'them': 294}, {'^': 1139}, {'a': 1132, 'an': 1132, 'my': 61, 'our': 61,
'the': 1132}, {'^': 1141}, {'^': 1127, 'be': 997, 'get': 1135, 'have': 1140, 'receive': 1142}, {'<me>': 938, 'off':
1023}, {'<giveinf>': 218}, {'^': 1145}, {'get': 923, 'have': 923, 'read': 923, 'receive': 923, 'see': 923}, {'<me>':
1001, '^': 1029, 'a': 298, 'an': 298, 'to': 1147}, {'^': 376, 'a': 298, 'an': 298, 'to': 1147}, {'<owed_thing>': 289,
'by': 900, 'for': 900, 'from': 940}, {'...': 1150, '<owed_thing>': 294, 'all': 295, 'my': 1028, 'our': 1028, 'some':
295, 'the': 295, 'those': 295}, {'<me>': 1001, '^': 1151, 'a': 298, 'an': 298, 'to': 1147}, {'': (0, 'missed'),
'back': 79, 'up': 79}, {'': (0, 'missed'), 'back': 79, 'my': 79, 'up': 79}, {'': (0, 'missed'), 'the': 843}, {'up':
1155}, {'answer': 79, 'answered': 1153, 'answers': 1111, 'call': 408, 'called': 1153, 'came': 1153, 'come': 79,
'coming': 79, 'emailed': 1153, 'get': 1017, 'got': 1154, 'is': 1112, 'phoned': 1153, 'pick': 357, 'picked': 1156,
'picking': 1103, 'picks': 1103, 'rang': 1153, 'receive': 1017, 'received': 1017, 'replied': 1153, 'reply': 79,
'respond': 79, 'responded': 79, 'saw': 1017, 'see': 1017, 'seen': 1017, 'show': 79, 'showed': 1153, 'texted': 1153,
'turned': 1153, 'wrote': 1153}, {'me': 69, 'my': 69, 'our': 69, 'us': 69}, {'me': 69, 'us': 69}, {'favor': 234,
'favour': 234}, {'a': 294, 'an': 294, 'everything': 294, 'it': 294, 'my': 901, 'our': 901, 'the': 294, 'them': 294},
{'^': 1161}, {'have': 1162}, {'^': 853, 'a': 854, 'adamant': 855, 'after': 858, 'against': 1158, 'all': 861, 'asking':
865, 'big': 866, 'bringing': 869, 'chasing': 870, 'coming': 871, 'dead': 879, 'dropping': 880, 'firmly': 861, 'for':
1159, 'hanging': 882, 'holding': 883, 'in': 1160, 'looking': 883, 'nagging': 858, 'not': 890, 'on': 892, 'only': 893,
'popping': 880, 'pressing': 858, 'pushing': 861, 'stopping': 880, 'strongly': 894, 'swinging': 880, 'to': 1163,
'very': 905, 'visiting': 906, 'waiting': 865}, {'<i>': 823, '^': 747, 'at': 918, 'by': 918, 'during': 918, 'in': 918,
'on': 918, 'over': 918, 'that': 830, 'via': 918}, {'2': 0, 'a': 0, 'an': 0, 'better': 0, 'fewer': 0, 'less': 0,
'more': 0, 'our': 0, 'some': 0, 'to': 0}, {'got': 393}, {'better': 0, 'can': 0, 'could': 0, 'd': 392, 'gotta': 0,
'have': 393, 'might': 0, 'must': 0, 'need': 1166, 'ought': 393, 'shd': 0, 'should': 0, 'shouldn': 400, 'shouldnt': 0,
've': 1167}, {'^': 1168, 'am': 1033, 'are': 1033, 'd': 1034, 'm': 1033, 're': 1033, 'were': 1033, 'would': 1034},
{'not': 0}, {'...': 931, '<bid>': 0, '<bid_of>': 746, 'always': 0, 'ask': 0, 'do': 1170, 'don': 400, 'dont': 0,
'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'': (13,
'talk'), '<i>': 1169, '^': 932}, {'always': 0, 'ask': 0, 'do': 1170, 'don': 400, 'dont': 0, 'drop': 0, 'fire': 0,
'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'^': 1173}, {'<i>': 1169, '^':
1171, 'he': 271, 'her': 271, 'his': 271, 'how': 271, 'if': 271, 'it': 271, 'she': 271, 'that': 1172, 'their': 271,
'they': 271, 'to': 1174, 'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'': (3, 'advice'), 'better': 0,
'can': 0, 'could': 0, 'd': 392, 'gotta': 0, 'have': 393, 'might': 0, 'must': 0, 'need': 821, 'ought': 393, 'shd': 0,
'should': 0, 'shouldn': 400, 'shouldnt': 0, 've': 1167}, {'^': 1176}, {'better': 0, 'can': 0, 'could': 0, 'd': 392,
'gotta': 0, 'have': 393, 'might': 0, 'must': 0, 'need': 821, 'ought': 393, 'shd': 0, 'should': 0, 'shouldn': 400,
'shouldnt': 0, 've': 1167}, {'^': 1178}, {'<i>': 1179, '^': 0}, {'<i>': 1177, '<me>': 69, '^': 0, 'at': 829, 'by':
829, 'during': 829, 'in': 829, 'on': 829, 'over': 829, 'that': 1180, 'to': 69, 'via': 829}, {'<i>': 1177, '<me>': 69,
'^': 0, 'that': 1180, 'to': 69}, {'^': 254}, {'<me>': 1183, '<them>': 1183}, {'bring': 1184, 'email': 1184, 'forward':
1184, 'give': 1184, 'lend': 1184, 'mail': 1184, 'send': 1184, 'show': 1184}, {'<i>': 837, '<me>': 839, 'back': 840,
'bring': 1184, 'email': 1184, 'forward': 1184, 'give': 1184, 'lend': 1184, 'mail': 1184, 'send': 1184, 'show': 1184,
'that': 838, 'to': 1185}, {'^': 1055}, {'^': 853, 'a': 854, 'adamant': 1090, 'after': 858, 'against': 860, 'all':
1091, 'arguing': 1092, 'asking': 865, 'badgering': 1061, 'been': 1064, 'big': 866, 'borrowing': 936, 'bringing': 869,
'chasing': 870, 'coming': 871, 'counting': 877, 'dead': 879, 'dropping': 880, 'expecting': 876, 'firmly': 861, 'for':
881, 'getting': 1093, 'going': 1062, 'got': 1187, 'hanging': 882, 'holding': 883, 'hoping': 884, 'in': 888,
'insisting': 1092, 'like': 1094, 'looking': 883, 'nagging': 1095, 'not': 890, 'of': 1098, 'on': 1102, 'only': 893,
'pestering': 1061, 'popping': 880, 'pressing': 858, 'pushing': 861, 'saying': 1092, 'stopping': 880, 'strongly': 894,
'suggesting': 1092, 'swinging': 880, 'telling': 1105, 'to': 1163, 'very': 905, 'visiting': 906, 'waiting': 1108},
{'^': 1168, 'shall': 69}, {'have': 393, 'must': 0, 'need': 0, 'should': 0}, {'^': 1190}, {'<i>': 1191, '^': 393},
{'...': 931, '<bid>': 0, '<bid_of>': 746, '<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1170, 'don': 400, 'dont': 0,
'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'<i>': 915,
'^': 827, 'that': 916}, {'...': 1194}, {'bottle': 271}, {'kids': 271}, {'<me>': 1183, '<them>': 1183, 'a': 1196,
'the': 1197, 'wine': 271}, {'come': 271, 'you': 271}, {'worry': 271, 'you': 271}, {'t': 1200}, {'worry': 271},
{'<me>': 271}, {'to': 1203}, {'back': 1204, 'well': 271}, {'love': 271}, {'<me>': 1183, '<them>': 1183, 'her': 1206,
'his': 1206, 'my': 271}, {'luck': 271}, {'a': 271, 'fun': 271}, {'on': 271}, {'touch': 271}, {'in': 1211}, {'mind':
271}, {'hello': 271, 'hi': 271}, {'love': 271, 'regards': 271}, {'<me>': 1183, '<them>': 1183, 'my': 1215}, {'of':
271}, {'care': 271}, {'^': 1168}, {'': (13, 'talk'), '<i>': 1219, '^': 932}, {'<giveinf>': 0, 'always': 0, 'ask': 0,
'do': 1170, 'don': 400, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0,
'start': 0, 'stop': 0}, {'^': 1221, 'bring': 1184, 'email': 1184, 'forward': 1184, 'give': 1184, 'lend': 1184, 'mail':
1184, 'send': 1184, 'show': 1184}, {':': 69, '<i>': 1189, '<me>': 1192, '^': 1193, 'at': 1195, 'bring': 1198, 'by':
1195, 'do': 1199, 'don': 1201, 'dont': 1202, 'during': 1195, 'email': 1184, 'forget': 314, 'forward': 1184, 'get':
1205, 'give': 1207, 'good': 1208, 'have': 1209, 'he': 271, 'her': 271, 'his': 271, 'hold': 1210, 'how': 271, 'if':
271, 'in': 1195, 'it': 271, 'keep': 1212, 'lend': 1184, 'mail': 1184, 'never': 1213, 'on': 1195, 'over': 1195, 'say':
1214, 'send': 1216, 'she': 271, 'show': 1184, 'start': 1217, 'stop': 314, 'take': 1218, 'thank': 271, 'that': 1220,
'their': 271, 'they': 271, 'to': 1222, 'via': 1195, 'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'<bid>':
0, '<bid_of>': 746, '<giveinf>': 0}, {'<me>': 1192, '^': 1224}, {':': 69, '<i>': 1169, '<me>': 1192, '^': 1193, 'at':
1195, 'bring': 1198, 'by': 1195, 'do': 1199, 'don': 1201, 'dont': 1202, 'during': 1195, 'email': 1184, 'forget': 314,
'forward': 1184, 'get': 1205, 'give': 1207, 'good': 1208, 'have': 1209, 'he': 271, 'her': 271, 'his': 271, 'hold':
1210, 'how': 271, 'if': 271, 'in': 1195, 'it': 271, 'keep': 1212, 'lend': 1184, 'mail': 1184, 'never': 1213, 'on':
1195, 'over': 1195, 'say': 1214, 'send': 1216, 'she': 271, 'show': 1184, 'start': 1217, 'stop': 314, 'take': 1218,
'thank': 271, 'that': 1172, 'their': 271, 'they': 271, 'to': 1222, 'via': 1195, 'what': 271, 'when': 271, 'whether':
271, 'why': 271}, {'<me>': 472}, {'a': 1132, 'an': 1132, 'the': 1132}, {'^': 1228}, {'^': 1145, 'get': 1229, 'have':
1229, 'receive': 1229}, {'^': 1145, 'have': 945}, {'^': 1048, 'not': 1073}, {'got': 1049}, {'got': 1049, 'has': 1232,
'hasn': 1079, 'hasnt': 1073, 'have': 1049, 'haven': 1079, 'havent': 1073, 's': 1233}, {'': (3, 'advice'), '...': 931},
{'<i>': 1179, '^': 932}, {'<i>': 1177, '^': 1235, 'at': 1195, 'by': 1195, 'during': 1195, 'in': 1195, 'on': 1195,
'over': 1195, 'that': 1236, 'via': 1195}, {'<i>': 1177, '^': 1235, 'that': 1236}, {'<i>': 1191}, {'<me>': 1239},
{'<i>': 1191, 'he': 271, 'her': 271, 'his': 271, 'how': 271, 'if': 271, 'it': 271, 'she': 271, 'that': 271, 'their':
271, 'they': 271, 'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'<me>': 1241}, {'': (13, 'talk'), '<i>':
837}, {'<i>': 837, '<me>': 839, 'back': 840, 'bring': 1184, 'email': 1184, 'forward': 1184, 'give': 1184, 'he': 271,
'her': 271, 'his': 271, 'how': 271, 'if': 271, 'it': 271, 'lend': 1184, 'mail': 1184, 'send': 1184, 'she': 271,
'show': 1184, 'that': 1243, 'their': 271, 'they': 271, 'to': 1185, 'what': 271, 'when': 271, 'whether': 271, 'why':
271}, {'should': 69}, {'<i>': 1245}, {'^': 1168, 'am': 1033, 'are': 1033, 'd': 1034, 'm': 1033, 're': 1033, 'should':
69, 'were': 1033, 'would': 1034}, {'<i>': 1247, '^': 1171, 'he': 271, 'her': 271, 'his': 271, 'how': 271, 'if': 271,
'it': 271, 'she': 271, 'that': 1172, 'their': 271, 'they': 271, 'to': 1174, 'what': 271, 'when': 271, 'whether': 271,
'why': 271}, {'': (13, 'talk'), '<i>': 1179, '^': 932}, {'<i>': 1179, '^': 932, 'at': 918, 'by': 918, 'during': 918,
'he': 271, 'her': 271, 'his': 271, 'how': 271, 'if': 271, 'in': 918, 'it': 271, 'on': 918, 'over': 918, 'she': 271,
'that': 1249, 'their': 271, 'they': 271, 'via': 918, 'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'': (13,
'talk'), '<i>': 1038}, {'<i>': 1038, 'at': 918, 'by': 918, 'during': 918, 'he': 271, 'her': 271, 'his': 271, 'how':
271, 'if': 271, 'in': 918, 'it': 271, 'on': 918, 'over': 918, 'she': 271, 'that': 1251, 'their': 271, 'they': 271,
'via': 918, 'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'<me>': 1252}, {'^': 1065, 'away': 936, 'part':
716}, {'up': 716}, {'answered': 1056, 'called': 1056, 'emailed': 1056, 'messaged': 1056, 'phoned': 1056, 'replied':
1056, 'responded': 1056, 'rung': 1056, 'texted': 1056, 'written': 1056}, {'': (13, 'talk'), '^': 921, 'a': 922, 'an':
922, 'my': 922, 'our': 922, 'the': 922}, {'catch': 1005, 'come': 271, 'get': 923, 'have': 1257, 'meet': 271, 'read':
923, 'receive': 923, 'see': 1257, 'visit': 271}, {'<me>': 1001, '^': 376, 'a': 298, 'an': 298, 'to': 1258}, {'<me>':
1001, '^': 376, 'a': 298, 'an': 298, 'me': 1004, 'to': 1258, 'us': 1004}, {'<owed_thing>': 289, 'from': 940},
{'<until>': 254, 'by': 254}, {'...': 1262}, {'...': 1261, '<owed_thing>': 294, 'all': 295, 'my': 1263, 'our': 1263,
'some': 295, 'the': 295, 'those': 295}, {'<me>': 1001, '^': 1264, 'a': 298, 'an': 298, 'me': 1004, 'to': 1258, 'us':
1004}, {'<i>': 823, '<me>': 825, '^': 824, 'that': 830}, {'^': 295, 'a': 863, 'an': 863, 'my': 863, 'our': 863,
'some': 863, 'the': 863}, {'for': 1267}, {'': (23, 'contact'), 'favor': 234, 'favour': 887}, {'a': 854, 'in': 235},
{'get': 899, 'have': 899}, {'a': 854, 'adamant': 1090, 'against': 860, 'all': 1091, 'arguing': 1092, 'around': 716,
'asking': 1268, 'badgering': 1061, 'big': 866, 'clear': 920, 'dead': 879, 'firmly': 861, 'for': 881, 'getting': 1062,
'going': 1062, 'in': 1269, 'insisting': 1092, 'like': 1094, 'nagging': 1063, 'not': 1270, 'of': 1098, 'on': 1061,
'pestering': 1061, 'pushing': 861, 'saying': 1092, 'strongly': 894, 'suggesting': 1092, 'telling': 1105, 'to': 1271,
'very': 905, 'waiting': 1268}, {'...': 927, '^': 24, 'home': 1023, 'off': 1023}, {'a': 854, 'adamant': 1090,
'against': 860, 'all': 861, 'arguing': 1092, 'around': 716, 'badgering': 1061, 'big': 866, 'dead': 879, 'firmly': 861,
'for': 881, 'getting': 1062, 'going': 1062, 'in': 1269, 'insisting': 1092, 'nagging': 1063, 'not': 1270, 'of': 1098,
'on': 1061, 'pestering': 1061, 'pushing': 861, 'saying': 1092, 'strongly': 894, 'suggesting': 1092, 'telling': 1105,
'to': 1271, 'very': 905}, {'be': 997, 'get': 1135, 'have': 1140, 'not': 949, 'receive': 1142}, {'t': 949}, {'<bid>':
0, 'accept': 0, 'agree': 0, 'bet': 0, 'borrow': 0, 'bother': 0, 'build': 0, 'buy': 0, 'chase': 0, 'close': 0, 'do': 0,
'give': 0, 'go': 0, 'hire': 0, 'install': 0, 'invest': 0, 'keep': 0, 'launch': 0, 'lease': 0, 'leave': 0, 'lend': 0,
'move': 0, 'open': 0, 'order': 0, 'pay': 0, 'put': 0, 'raise': 0, 'rely': 0, 'rent': 0, 'risk': 0, 'rush': 0, 'sell':
0, 'settle': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0, 'use': 0, 'wait': 0}, {'^':
1277}, {'^': 995, 'get': 899, 'have': 899, 'like': 1007, 'much': 1011, 'not': 1278, 'prefer': 1010, 'rather': 1010,
'sooner': 1010}, {'accept': 0, 'agree': 0, 'bet': 0, 'borrow': 0, 'bother': 0, 'build': 0, 'buy': 0, 'chase': 0,
'close': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'install': 0, 'invest': 0, 'keep': 0, 'launch': 0, 'lease': 0,
'leave': 0, 'lend': 0, 'move': 0, 'open': 0, 'order': 0, 'pay': 0, 'put': 0, 'raise': 0, 'rely': 0, 'rent': 0, 'risk':
0, 'rush': 0, 'sell': 0, 'settle': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0, 'use': 0,
'wait': 0}, {'^': 1280}, {'t': 1281}, {'<bids>': 816, '^': 820, 'advised': 831, 'advises': 832, 'all': 833,
'answered': 841, 'answers': 844, 'are': 913, 'argued': 919, 'argues': 920, 'asked': 925, 'asks': 926, 'ate': 928,
'attended': 716, 'babysat': 930, 'baked': 930, 'become': 876, 'becomes': 876, 'believed': 920, 'believes': 934,
'borrowed': 936, 'borrows': 936, 'both': 833, 'bought': 939, 'bringing': 869, 'can': 950, 'cannot': 949, 'cant': 949,
'catered': 930, 'cautioned': 951, 'claims': 952, 'confirmed': 952, 'cooked': 953, 'could': 955, 'couldn': 956,
'couldnt': 954, 'd': 1014, 'did': 1016, 'didn': 1019, 'didnt': 1018, 'doesn': 1021, 'doesnt': 1022, 'drove': 1024,
'emailed': 841, 'expect': 1025, 'expected': 1027, 'expecting': 293, 'expects': 1030, 'explained': 952, 'fed': 939,
'feels': 1037, 'felt': 919, 'figures': 1040, 'get': 1043, 'gets': 1043, 'goes': 748, 'got': 1049, 'had': 1051, 'has':
1074, 'hasn': 1077, 'hasnt': 1076, 'have': 1078, 'haven': 1079, 'havent': 1073, 'headed': 1080, 'heard': 952, 'hoped':
1081, 'hopes': 1081, 'insisted': 1082, 'insists': 1083, 'introduced': 1085, 'is': 1109, 'isn': 1110, 'just': 1114,
'keep': 1116, 'keeps': 1121, 'kept': 1121, 'left': 1122, 'll': 1143, 'made': 1144, 'mentioned': 952, 'mentions': 952,
'messaged': 841, 'met': 928, 'must': 1146, 'need': 1148, 'needed': 1149, 'needs': 1152, 'never': 1157, 'picked': 1113,
'picking': 1103, 'picks': 1103, 'plans': 1081, 'played': 930, 'proposed': 1009, 'proposes': 1009, 're': 1164,
'receives': 876, 'reckoned': 1165, 'reckons': 1175, 'recommended': 1181, 'recommends': 1182, 'replied': 1186,
'replies': 841, 'responded': 841, 'responds': 841, 's': 1188, 'said': 1223, 'sang': 930, 'say': 1225, 'says': 1226,
'served': 939, 'sez': 748, 'shadowed': 1227, 'shall': 1230, 'should': 1231, 'still': 1234, 'suggested': 1237,
'suggests': 1238, 'tell': 1240, 'tells': 1242, 'texted': 1244, 'think': 1246, 'thinks': 1248, 'thought': 1250, 'told':
1253, 'took': 1254, 'turned': 1255, 've': 1256, 'walked': 1080, 'want': 1259, 'wanted': 1260, 'wants': 1265, 'warned':
1266, 'was': 1272, 'went': 1273, 'were': 1274, 'will': 1275, 'won': 1276, 'wont': 949, 'would': 1279, 'wouldn': 1282,
'wouldnt': 1281, 'writes': 841, 'wrote': 1244}, {'': (21, 'gave:encouragement')}, {'^': 1284}, {'natural': 1285},
{'to': 1285}, {'than': 1285}, {'alone': 1285}, {'right': 1285}, {'the': 1290}, {'best': 1285}, {'a': 1286, 'able':
1285, 'amazing': 1285, 'better': 1285, 'brilliant': 1285, 'capable': 1285, 'doing': 1285, 'going': 1287, 'gonna':
1285, 'good': 1285, 'great': 1285, 'more': 1288, 'much': 1285, 'not': 1289, 'on': 1291, 'ready': 1285, 'strong': 1285,
'the': 1292}, {'^': 1284, 'alright': 1285, 'amazing': 1285, 'brilliant': 1285, 'fine': 1285, 'good': 1285, 'grand':
1285, 'great': 1285, 'ok': 1285, 'okay': 1285, 'ready': 1285}, {'brilliantly': 1285, 'fine': 1285, 'great': 1285,
'it': 1285, 'well': 1285}, {'reason': 1285}, {'there': 1285, 'through': 1285}, {'far': 1284}, {'takes': 1285}, {'it':
1299}, {'this': 1285, 'what': 1300}, {'a': 1284, 'an': 1284, 'it': 1285}, {'off': 1285}, {'it': 1303}, {'in': 1285},
{'^': 1284, 'it': 1284}, {'ace': 1285, 'be': 1294, 'been': 1285, 'breeze': 1284, 'come': 1285, 'do': 1295, 'done':
1285, 'earned': 1285, 'every': 1296, 'find': 1285, 'fly': 1285, 'get': 1297, 'go': 1298, 'got': 1301, 'love': 1284,
'make': 1302, 'manage': 1285, 'nail': 1285, 'nothing': 1287, 'pull': 1304, 'put': 1305, 'rock': 1285, 'smash': 1285,
'suit': 1284, 'walk': 1306}, {'been': 1285, 'come': 1285, 'done': 1285, 'earned': 1285, 'every': 1296, 'got': 1301,
'nothing': 1287, 'put': 1305}, {'ace': 1285, 'be': 1294, 'breeze': 1284, 'do': 1295, 'find': 1285, 'fly': 1285, 'get':
1297, 'go': 1298, 'love': 1284, 'make': 1302, 'manage': 1285, 'nail': 1285, 'pull': 1304, 'rock': 1285, 'smash': 1285,
'suit': 1284, 'walk': 1306}, {'a': 1286, 'able': 1285, 'amazing': 1285, 'been': 1285, 'better': 1285, 'brilliant':
1285, 'capable': 1285, 'come': 1285, 'doing': 1285, 'done': 1285, 'earned': 1285, 'every': 1296, 'going': 1287,
'gonna': 1285, 'good': 1285, 'got': 1301, 'great': 1285, 'more': 1288, 'much': 1285, 'not': 1289, 'nothing': 1287,
'on': 1291, 'put': 1305, 'ready': 1285, 'strong': 1285, 'the': 1292}, {'are': 1293, 'd': 1307, 'has': 1308, 'have':
1308, 'is': 1293, 'll': 1309, 're': 1293, 's': 1310, 've': 1308, 'will': 1309, 'would': 1309}, {'<they>': 1311},
{'<they>': 1311, 'that': 1312}, {'<them>': 1313}, {'<them>': 70, 'N': 70}, {'from': 1315}, {'her': 271, 'him': 271,
'me': 271, 'them': 271, 'us': 271}, {'best': 271, 'better': 271, 'fine': 271, 'for': 1317, 'good': 271, 'ok': 271,
'okay': 271}, {'is': 1318, 's': 1318, 'suits': 1318, 'works': 1318}, {'together': 16}, {'<outing>': 16, 'at': 16,
'attending': 16, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'flying': 16,
'getting': 1320, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16, 'in': 16, 'meeting': 16, 'picking': 16,
'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16, 'speaking': 16, 'taking': 16,
'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16, 'with': 16}, {'<outing>': 16}, {'am':
1322, 'are': 1322, 'm': 1322, 're': 1322}, {'N': 1323}, {'1': 16}, {'up': 16}, {'one': 16}, {'to': 1327}, {'call':
16}, {'1': 1325, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1326, 'chat': 16, 'coffee':
16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1326, 'interview': 16, 'lunch': 16, 'meeting': 16,
'mtg': 16, 'one': 1328, 'phone': 1329, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video': 1329, 'workshop':
16, 'zoom': 16}, {'': (2, 'plan'), '1': 1325, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch':
1326, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1326, 'interview': 16,
'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1328, 'phone': 1329, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16,
'video': 1329, 'workshop': 16, 'zoom': 16}, {'up': 1331}, {'1': 1325, 'another': 1330, 'appointment': 16, 'board':
1330, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1326, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16,
'dinner': 16, 'drinks': 16, 'final': 1330, 'first': 1330, 'follow': 1332, 'interview': 16, 'lunch': 16, 'meeting': 16,
'monthly': 1330, 'mtg': 16, 'one': 1328, 'phone': 1329, 'quick': 1330, 'second': 1330, 'session': 16, 'short': 1330,
'supper': 16, 'sync': 16, 'tea': 16, 'team': 1330, 'video': 1329, 'weekly': 1330, 'workshop': 16, 'zoom': 16}, {'1':
1325, 'a': 1333, 'an': 1333, 'another': 1330, 'appointment': 16, 'board': 1330, 'breakfast': 16, 'brunch': 16, 'call':
16, 'catch': 1326, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1330,
'first': 1330, 'follow': 1332, 'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1330, 'mtg': 16, 'my': 1333,
'one': 1328, 'our': 1333, 'phone': 1329, 'quick': 1330, 'second': 1330, 'session': 16, 'short': 1330, 'supper': 16,
'sync': 16, 'tea': 16, 'team': 1330, 'the': 1333, 'video': 1329, 'weekly': 1330, 'workshop': 16, 'zoom': 16}, {'1':
1325, 'a': 1333, 'an': 1333, 'another': 1330, 'appointment': 16, 'board': 1330, 'breakfast': 16, 'brunch': 16, 'call':
16, 'catch': 1326, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1330,
'first': 1330, 'follow': 1332, 'got': 1334, 'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1330, 'mtg': 16,
'my': 1333, 'one': 1328, 'our': 1333, 'phone': 1329, 'quick': 1330, 'second': 1330, 'session': 16, 'short': 1330,
'supper': 16, 'sync': 16, 'tea': 16, 'team': 1330, 'the': 1333, 'video': 1329, 'weekly': 1330, 'workshop': 16, 'zoom':
16}, {'am': 1321, 'and': 1324, 'are': 1321, 'fly': 16, 'go': 16, 'have': 1335, 'host': 16, 'm': 1321, 'meet': 16,
're': 1321, 'see': 16, 'travel': 16, 've': 1335, 'visit': 16}, {'<outing>': 16, 'attending': 16, 'catching': 16,
'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'flying': 16, 'getting': 1320, 'going': 16, 'having':
16, 'heading': 16, 'hosting': 16, 'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16,
'seeing': 16, 'showing': 16, 'speaking': 16, 'taking': 16, 'traveling': 16, 'travelling': 16, 'trying': 16,
'visiting': 16, 'watching': 16}, {'am': 1322, 'are': 1337, 'm': 1322, 're': 1322}, {'<i>': 1338}, {'me': 16, 'over':
16, 'round': 16, 'us': 16}, {'bringing': 1340, 'calling': 1340, 'collecting': 1340, 'driving': 1340, 'dropping': 1340,
'fetching': 1340, 'hosting': 1340, 'meeting': 1340, 'picking': 1340, 'ringing': 1340, 'showing': 1340, 'taking': 1340,
'treating': 1340}, {'and': 1339, 'is': 1341, 's': 1341}, {'...': 1319, '<i>': 1336, '<off_it>': 483, 'N': 1342, 'is':
1318, 's': 1318, 'suits': 1318, 'works': 1318}, {'table': 716}, {'the': 1344}, {'room': 716}, {'attendance': 716,
'the': 1346}, {'call': 716}, {'it': 716, 'the': 1348}, {'at': 1345, 'in': 1347, 'on': 1349, 'present': 716, 'there':
716}, {'all': 1350, 'also': 1350, 'at': 1345, 'both': 1350, 'in': 1347, 'on': 1349, 'present': 716, 'there': 716},
{'was': 1351, 'were': 1351}, {'N': 1352}, {'and': 1353, 'was': 1351, 'were': 1351}, {'<outing>': 115, 'attending':
115, 'away': 581, 'booked': 581, 'catching': 115, 'celebrating': 115, 'cooking': 115, 'doing': 115, 'driving': 115,
'due': 598, 'flying': 115, 'getting': 622, 'going': 598, 'having': 115, 'heading': 598, 'hosting': 115, 'meeting':
115, 'off': 598, 'out': 581, 'picking': 115, 'playing': 115, 'presenting': 115, 'running': 115, 'seeing': 115,
'showing': 115, 'speaking': 115, 'taking': 115, 'traveling': 115, 'travelling': 115, 'trying': 115, 'visiting': 115,
'watching': 115}, {'am': 616, 'are': 1355, 'fly': 115, 'have': 618, 'm': 616, 'meet': 115, 're': 616, 'travel': 115,
've': 619}, {'': (14, 'together')}, {'away': 581, 'booked': 581, 'due': 581, 'going': 581, 'heading': 581, 'off': 581,
'out': 581}, {'': (14, 'together'), 'am': 1358, 'are': 1358, 'm': 1358, 're': 1358}, {'<i>': 1356, 'N': 1352, 'i':
1357, 'me': 1359, 'myself': 1357, 'us': 1357}, {'<bid>': 0, '<bid_it>': 0}, {'^': 1361}, {':': 1362}, {':': 1362, 'D':
1363, 'back': 1363}, {'...': 17, 'D': 16, 'along': 115, 'back': 115, 'by': 115, 'down': 115, 'for': 115, 'in': 115,
'out': 115, 'over': 115, 'round': 115, 'to': 115, 'up': 115, 'with': 115}, {'at': 115, 'over': 115, 'with': 115},
{'<give1>': 819, '<giveinf>': 819, '<to_do>': 819}, {'^': 1367}, {'after': 858, 'asking': 858, 'chasing': 870,
'coming': 1365, 'hanging': 882, 'holding': 883, 'looking': 883, 'nagging': 858, 'on': 892, 'pressing': 858, 'staying':
1366, 'to': 1368, 'waiting': 858}, {'^': 81}, {'d': 1370, 'll': 1370, 'will': 1370, 'would': 1370}, {'<they>': 1371},
{'<they>': 1371, 'that': 1372}, {'<me>': 1373}, {':': 25, 'D': 26, 'back': 26}, {'ill': 79, 'sick': 79}, {'in': 1376},
{'along': 716}, {'in': 716}, {'my': 79, 'our': 79}, {'on': 1380}, {'D': 16, 'for': 17, 'to': 17}, {'by': 716},
{'<bid>': 0, 'ask': 0, 'be': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'see': 0, 'take': 0}, {'^': 1384}, {':':
1385}, {'...': 1386}, {':': 1362, 'about': 1387, 'on': 1387, 're': 1387, 'with': 1387}, {':': 1362, 'D': 1363,
'about': 1387, 'back': 1388, 'on': 1387, 're': 1387, 'with': 1387}, {'^': 1065, 'borrowed': 936, 'got': 1066},
{'<a_chat>': 716}, {'<a_chat>': 716, 'good': 1391, 'little': 1391, 'long': 1391, 'proper': 1391, 'quick': 1391,
'short': 1391, 'wee': 1391}, {'a': 1392, 'an': 1392, 'some': 1392}, {'for': 1393}, {'...': 1394, 'for': 1393}, {'...':
1394, 'about': 1395, 'around': 1395, 'back': 1395, 'behind': 1395, 'for': 1393, 'late': 1395, 'on': 1395, 'over':
1395}, {'me': 18, 'us': 18}, {'see': 1397}, {'to': 1398, 'with': 1397}, {'...': 17, 'D': 16, 'on': 17}, {'D': 16,
'on': 17}, {'me': 1401, 'mine': 1401, 'ours': 1401, 'us': 1401}, {'by': 1400, 'in': 1400, 'off': 18, 'over': 1400,
'round': 1400, 'to': 1402}, {'...': 1403, 'by': 115, 'in': 115, 'me': 115, 'over': 115, 'round': 115, 'us': 115},
{'by': 18, 'in': 18, 'me': 115, 'over': 18, 'past': 18, 'round': 18, 'us': 115}, {'by': 115, 'in': 115, 'me': 115,
'over': 115, 'round': 115, 'us': 115}, {'...': 1403, 'by': 18, 'in': 18, 'me': 115, 'over': 18, 'past': 18, 'round':
18, 'us': 115}, {'by': 18, 'in': 18, 'out': 858, 'over': 18, 'past': 18, 'round': 18}, {'by': 18, 'in': 18, 'over':
18, 'past': 18, 'round': 18}, {'week': 79}, {'all': 1410, 'ill': 79, 'sick': 79, 'today': 79}, {'leave': 79}, {'for':
1370, 'to': 1370}, {'blower': 716, 'facetime': 716, 'hook': 1413, 'line': 716, 'phone': 716, 'skype': 716, 'teams':
716, 'whatsapp': 716, 'zoom': 716}, {'D': 16, 'annual': 1412, 'at': 891, 'blower': 716, 'facetime': 716, 'for': 17,
'holiday': 79, 'holidays': 79, 'hols': 79, 'leave': 79, 'line': 716, 'maternity': 79, 'paternity': 79, 'phone': 716,
'skype': 716, 'teams': 716, 'the': 1414, 'to': 17, 'vacation': 79, 'whatsapp': 716, 'zoom': 716}, {'sick': 79},
{'after': 858, 'asking': 858, 'back': 1399, 'borrowing': 936, 'bringing': 1404, 'calling': 1405, 'chasing': 870,
'collecting': 1404, 'coming': 1365, 'driving': 1406, 'dropping': 1407, 'fetching': 1404, 'giving': 1406, 'hanging':
882, 'here': 1399, 'holding': 883, 'hosting': 1406, 'in': 1399, 'looking': 1408, 'meeting': 1406, 'nagging': 858,
'nipping': 1409, 'off': 1411, 'on': 1415, 'out': 1416, 'picking': 1406, 'popping': 1409, 'pressing': 858, 'ringing':
1406, 'round': 1399, 'showing': 1406, 'staying': 1366, 'stopping': 1409, 'swinging': 1409, 'taking': 1406, 'to': 1368,
'treating': 1406, 'uncontactable': 79, 'unreachable': 79, 'unwell': 79, 'waiting': 858}, {'it': 716, 'off': 1023},
{'1': 355, '1on1': 79, 'call': 79, 'meeting': 79, 'one': 360, 'session': 79, 'stand': 357, 'standup': 79, 'sync': 79},
{'1': 355, '1on1': 79, 'board': 1419, 'call': 79, 'daily': 1419, 'meeting': 79, 'monthly': 1419, 'one': 360,
'quarterly': 1419, 'session': 79, 'stand': 357, 'standup': 79, 'sync': 79, 'team': 1419, 'weekly': 1419}, {'D': 1420,
'my': 1420, 'our': 1420, 'the': 1420, 'this': 1420}, {'i': 1357, 'me': 1357, 'myself': 1357, 'us': 1357}, {'annual':
1412, 'holiday': 79, 'holidays': 79, 'hols': 79, 'leave': 79, 'maternity': 79, 'paternity': 79, 'vacation': 79},
{'swore': 1373}, {'after': 858, 'asking': 858, 'chasing': 870, 'coming': 1365, 'hanging': 882, 'holding': 883,
'looking': 883, 'nagging': 858, 'on': 892, 'pressing': 858, 'to': 1368, 'waiting': 858}, {'a': 760, 'short': 70},
{':': 69, 'basically': 70, 'in': 1426}, {'busy': 79, 'dead': 79, 'engaged': 79, 'off': 79, 'switched': 358}, {'is':
1428, 'was': 1428}, {'hook': 1413}, {'D': 16, 'annual': 1412, 'at': 891, 'for': 17, 'holiday': 79, 'holidays': 79,
'hols': 79, 'leave': 79, 'maternity': 79, 'paternity': 79, 'the': 1430, 'to': 17, 'vacation': 79}, {'<view>': 1427,
'after': 858, 'asking': 858, 'back': 1399, 'borrowing': 936, 'bringing': 1404, 'calling': 1405, 'chasing': 870,
'collecting': 1404, 'coming': 1365, 'driving': 1406, 'dropping': 1407, 'fetching': 1404, 'giving': 1406, 'got': 1066,
'hanging': 882, 'here': 1399, 'holding': 883, 'hosting': 1406, 'in': 1399, 'line': 1429, 'looking': 1408, 'meeting':
1406, 'mobile': 1429, 'nagging': 858, 'nipping': 1409, 'number': 1429, 'off': 1411, 'on': 1431, 'out': 1416, 'phone':
1429, 'picking': 1406, 'popping': 1409, 'pressing': 858, 'ringing': 1406, 'round': 1399, 'showing': 1406, 'staying':
1366, 'stopping': 1409, 'swinging': 1409, 'taking': 1406, 'to': 1368, 'treating': 1406, 'uncontactable': 79,
'unreachable': 79, 'unwell': 79, 'waiting': 858}, {'yes': 1382}, {'': (23, 'contact'), 'attendance': 716, 'the':
1346}, {'blower': 716, 'call': 716, 'facetime': 716, 'line': 716, 'phone': 716, 'skype': 716, 'teams': 716,
'whatsapp': 716, 'zoom': 716}, {'annual': 1412, 'blower': 716, 'facetime': 716, 'holiday': 79, 'holidays': 79, 'hols':
79, 'it': 716, 'leave': 79, 'line': 716, 'maternity': 79, 'paternity': 79, 'phone': 716, 'skype': 716, 'teams': 716,
'the': 1435, 'vacation': 79, 'whatsapp': 716, 'zoom': 716}, {'all': 1350, 'also': 1350, 'around': 716, 'at': 1345,
'both': 1350, 'in': 1434, 'off': 1411, 'on': 1436, 'out': 1416, 'present': 716, 'there': 716, 'uncontactable': 79,
'unreachable': 79, 'unwell': 79}, {'home': 1023, 'off': 1023}, {'blower': 716, 'facetime': 716, 'it': 716, 'line':
716, 'phone': 716, 'skype': 716, 'teams': 716, 'the': 1435, 'whatsapp': 716, 'zoom': 716}, {'all': 1350, 'also': 1350,
'around': 716, 'at': 1345, 'both': 1350, 'in': 1434, 'on': 1439, 'present': 716, 'there': 716}, {':': 25, 'about':
1387, 'on': 1387, 're': 1387, 'with': 1387}, {':': 25, 'D': 26, 'about': 1387, 'back': 1441, 'on': 1387, 're': 1387,
'with': 1387}, {'...': 780, 'N': 1354, 'all': 833, 'and': 1360, 'answered': 1364, 'are': 1369, 'assured': 1374,
'assures': 1374, 'attended': 716, 'barked': 1375, 'borrowed': 936, 'borrows': 936, 'both': 833, 'called': 1377,
'came': 1378, 'can': 956, 'cannot': 954, 'cant': 954, 'chaired': 716, 'chipped': 1379, 'coming': 880, 'commented':
1381, 'confirmed': 1382, 'could': 955, 'couldn': 956, 'couldnt': 954, 'dialed': 1379, 'dialled': 1379, 'dialling':
1379, 'did': 1016, 'didn': 1110, 'didnt': 1015, 'dmed': 1364, 'doesn': 1110, 'dropped': 1383, 'dropping': 880,
'drove': 1080, 'emailed': 1389, 'guaranteed': 1373, 'guarantees': 1373, 'has': 1390, 'headed': 1080, 'hung': 1396,
'is': 1417, 'isn': 1110, 'left': 1023, 'liked': 1380, 'lingered': 1396, 'looked': 1379, 'made': 1418, 'mailed': 1389,
'mails': 1375, 'messaged': 1389, 'missed': 1421, 'n': 1422, 'never': 1015, 'off': 1411, 'on': 1423, 'out': 1416,
'phoned': 1377, 'pinged': 1364, 'pinky': 1424, 'popping': 880, 'rang': 1377, 're': 1425, 'replied': 1389, 'reposted':
1380, 'rocked': 1255, 's': 1432, 'said': 1433, 'sat': 1379, 'shadowed': 1227, 'shared': 1380, 'shouted': 1375,
'showed': 1255, 'slacked': 1364, 'stayed': 1396, 'staying': 880, 'stopped': 1396, 'swears': 1373, 'swore': 1373,
'tagged': 1378, 'texted': 1389, 'texts': 1375, 'took': 1254, 'turned': 1255, 'uncontactable': 79, 'unreachable': 79,
'unwell': 79, 'visiting': 880, 'vowed': 1373, 'vows': 1373, 'waited': 1396, 'walked': 1080, 'was': 1437, 'went': 1438,
'were': 1440, 'whatsapped': 1364, 'will': 955, 'won': 956, 'wont': 954, 'writes': 1442, 'wrote': 1389}, {'missed':
477}, {'afternoon': 470, 'day': 470, 'days': 470, 'evening': 470, 'few': 1444, 'h': 470, 'hour': 470, 'hours': 470,
'hr': 470, 'hrs': 470, 'morning': 470}, {'invitation': 115, 'invite': 115}, {'my': 1446, 'our': 1446, 'the': 1446},
{'<told_in>': 79}, {'have': 393, 'must': 0, 'need': 393, 'ought': 393, 'should': 0}, {'^': 1449}, {'<i>': 1450},
{'<i>': 1450, 's': 1448}, {'': (13, 'talk'), '<their>': 1448, '<them>': 1451, '<told_in>': 79, 'N': 1452, 'my': 1448,
'the': 1448}, {'to': 1453}, {'^': 509, 'for': 518}, {'^': 471, 'for': 472}, {'board': 1456}, {'guarantor': 1455,
'referee': 1455, 'reference': 1455, 'sounding': 1457}, {'s': 1458}, {'<their>': 1458, 'N': 1459, 'a': 1458}, {'as':
1460}, {':': 609}, {':': 241}, {'me': 1463}, {'^': 61, 'for': 241, 'to': 241}, {'court': 1465}, {'me': 1465, 'my':
1466, 'our': 1466, 'us': 1465}, {'in': 1467, 'on': 1467, 'with': 1467}, {':': 241, 'N': 1462, 'for': 1464, 'in': 1467,
'is': 1468, 'me': 1463, 'on': 1467, 's': 1468, 'with': 1467}, {'N': 1462}, {'^': 0, 'is': 797, 'to': 69, 'was': 797},
{'<them>': 1471, 'N': 1471}, {'...': 70, ':': 69, 'from': 1472, 'is': 797, 'was': 797}, {'D': 828, '^': 827}, {'<me>':
1474}, {'can': 0, 'could': 0, 'have': 393, 'must': 0, 'need': 393, 'ought': 393, 'shd': 0, 'should': 0, 'shouldn':
400, 'shouldnt': 0}, {'^': 1476}, {'never': 0, 'not': 393, 'to': 0}, {'^': 1478}, {'<plainly>': 1479, '^': 1478},
{'never': 393, 'no': 393, 'not': 393, 'to': 0}, {'^': 1481}, {'against': 0, 'never': 393, 'no': 393, 'not': 393, 'to':
0}, {'<plainly>': 1480, 'D': 1482, '^': 1483, 'against': 0, 'at': 829, 'by': 829, 'during': 829, 'in': 829, 'on': 829,
'over': 829, 'via': 829}, {'^': 471, 'about': 472, 'for': 472, 'in': 472, 'on': 472, 'through': 472, 'with': 472},
{'<i>': 1477}, {'<i>': 1477, '<me>': 1484, '<them>': 1485, '^': 747, 'that': 1486}, {'D': 828, '^': 827, 'at': 829,
'by': 829, 'during': 829, 'in': 829, 'on': 829, 'over': 829, 'via': 829}, {'<i>': 1477, '<me>': 1488, '^': 747,
'that': 1486}, {'<them>': 1485}, {'<give1>': 81, '<giveinf>': 81, '<to_do>': 81}, {'^': 1491}, {'d': 1492, 'll': 1492,
'will': 1492, 'would': 1492}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18,
'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18}, {'N': 1493, 'he': 1493, 'she': 1493, 'they': 1493}, {'meet':
16}, {'N': 1493, 'a': 1494, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'he': 1493, 'lunch': 18, 'meeting': 18, 'on': 16, 'our': 1494, 'she': 1493, 'that': 1495, 'the':
1494, 'they': 1493, 'to': 1496}, {'called': 79, 'met': 79, 'rang': 79}, {'for': 16, 'to': 16}, {'calling': 16,
'going': 1499, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling':
16, 'going': 1499, 'having': 16, 'hosting': 16, 'instead': 1500, 'joining': 16, 'meeting': 16, 'now': 1500, 'putting':
358, 'seeing': 16, 'visiting': 16}, {'afternoon': 470, 'day': 470, 'days': 470, 'evening': 470, 'h': 476, 'hour': 476,
'hours': 476, 'hr': 476, 'hrs': 476, 'morning': 470}, {'quote': 69}, {'1': 269}, {'one': 269}, {'to': 1505}, {'1':
1504, '1on1': 269, 'call': 269, 'catch': 1103, 'demo': 269, 'meeting': 269, 'one': 1506, 'session': 269, 'stand':
1103, 'standup': 269, 'sync': 269}, {'i': 1503, 'no': 1507}, {'about': 496, 'on': 496}, {'questions': 1509}, {'many':
1510, 'questions': 1509}, {'s': 1511}, {'<their>': 1511, 'N': 1512}, {'<their>': 1511, 'N': 1512, 'all': 1513}, {'N':
1462, 'me': 1463}, {'^': 1284, 'about': 1285, 'down': 1285, 'for': 1285, 'on': 1285, 'up': 1285}, {'<them>': 1516},
{'': (2, 'plan'), 'up': 16}, {'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16,
'scheduled': 16, 'set': 1518}, {'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'is': 1519,
'planned': 16, 's': 1519, 'scheduled': 16, 'set': 1518}, {'N': 716}, {'to': 1521}, {'off': 1522, 'out': 1522, 'over':
1522, 'to': 1521}, {'gone': 1523}, {'calling': 16, 'going': 1499, 'gone': 1523, 'having': 16, 'hosting': 16,
'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling': 16, 'coming': 16, 'finally': 1524, 'going':
1499, 'gone': 1523, 'having': 16, 'hosting': 16, 'instead': 1500, 'joining': 16, 'just': 1524, 'meeting': 16, 'now':
1525, 'seeing': 16, 'visiting': 16}, {'into': 69, 'out': 234}, {'case': 518, 'corner': 518}, {'s': 1528}, {'<me>':
1527, '<their>': 1528, 'N': 1529}, {'has': 271, 'is': 271, 'wants': 271, 'was': 271}, {'^': 526}, {'<them>': 1532,
'N': 1532}, {'to': 1533}, {'loan': 1534}, {'<they>': 271, 'N': 1531, 'a': 1535, 'did': 1521, 'was': 1521, 'were':
1521}, {'<me>': 27}, {'into': 27}, {'out': 27}, {'<redo>': 27, 'let': 1537, 'look': 1538, 'work': 1539}, {'^': 1540},
{'^': 1540, 'please': 1541}, {'': (8, 'asked'), 'to': 1542}, {'': (8, 'asked')}, {'breakfast': 18, 'brunch': 18,
'call': 18, 'coffee': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'supper': 18, 'tea': 18}, {'for':
1545}, {'for': 1545, 'out': 1546, 'over': 1546, 'round': 1546, 'to': 1545}, {'<them>': 1543, 'N': 1544, 'for': 271,
'how': 271, 'if': 271, 'me': 1547, 'us': 1547, 'what': 271, 'when': 271, 'whether': 271, 'why': 271}, {'s': 466},
{'<their>': 466, 'N': 1549}, {'<their>': 466, 'N': 1549, 'out': 1550}, {'in': 472, 'on': 472, 'through': 472, 'with':
472}, {'in': 472, 'on': 472, 'out': 1552, 'through': 472, 'with': 472}, {'<them>': 1553}, {'d': 241, 'll': 241,
'will': 241, 'would': 241}, {'...': 141, 'D': 61, 'my': 61, 'our': 61}, {'^': 1556}, {'expect': 1557, 'have': 1557},
{'get': 1557, 'have': 1557}, {'...': 62, '<until>': 61}, {'a': 1560, 'all': 1560, 'an': 1560, 'everything': 1560,
'it': 1560, 'my': 1560, 'our': 1560, 'the': 1560, 'them': 1560, 'these': 1560, 'those': 1560}, {'^': 1561},
{'getting': 674}, {'can': 1558, 'could': 1558, 'd': 1559, 'get': 1557, 'gets': 1557, 'has': 1562, 'have': 1562, 'is':
1563, 'll': 1559, 'receives': 674, 's': 1563, 'will': 1559, 'would': 1559}, {'<i>': 1555, '<they>': 1564}, {'<i>':
1555, '<they>': 1564, 'that': 1565}, {'<i>': 1555}, {'<i>': 1555, 'that': 1567}, {'<i>': 1555, '<them>': 1568, 'N':
1568, 'that': 1567}, {'<i>': 1555, '<them>': 1566, 'N': 1568, 'that': 1567, 'to': 1569}, {'myself': 79, 'ourselves':
79}, {'own': 79}, {'my': 1572}, {'alone': 79, 'by': 1571, 'on': 1573, 'with': 716}, {'me': 79, 'us': 79}, {'call': 79,
'calls': 79, 'emails': 79, 'mails': 79, 'messages': 79, 'texts': 79}, {'my': 1576, 'our': 1576}, {'breakfast': 79,
'call': 79, 'catch': 357, 'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review':
79, 'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79}, {'...': 1578, 'breakfast': 79, 'call': 79, 'catch': 357,
'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review': 79, 'session': 79, 'slot':
79, 'visit': 79, 'zoom': 79}, {'<their>': 1579, 'D': 1579, 'my': 1579, 'our': 1579, 'the': 1579, 'this': 1579}, {'^':
5, 's': 466}, {'': (23, 'contact'), '<their>': 466, '<them>': 466, 'N': 1581}, {'<their>': 466, '<them>': 466, 'N':
1581, 'for': 1582}, {'at': 518, 'for': 518, 'in': 518, 'to': 518, 'up': 518, 'with': 518}, {'<them>': 1584, 'N': 1584,
'out': 79}, {'': (0, 'missed'), 'on': 79}, {'in': 1467, 'is': 1468, 'on': 1467, 's': 1468, 'with': 1467}, {'locked':
269}, {'$$': 79, 'up': 269}, {'all': 1588, 'closed': 269, 'locked': 1589, 'shut': 269}, {'was': 1590, 'were': 1590},
{'of': 79}, {'from': 79, 'out': 1592}, {'bird': 1593}, {'call': 1593, 'cheep': 1593, 'dicky': 1594, 'line': 1593,
'message': 1593, 'murmur': 1593, 'peep': 1593, 'reply': 1593, 'sausage': 1593, 'sound': 1593, 'squeak': 1593, 'thing':
1593, 'whisper': 1593, 'word': 1593}, {'a': 1595}, {'as': 1596}, {'much': 1597}, {'a': 1595, 'one': 1595, 'so': 1598},
{'up': 734}, {'': (1, 'moved')}, {'till': 1601, 'to': 1601, 'until': 1601}, {'<them>': 79, 'N': 79, 'to': 447},
{'meaning': 692, 'moved': 1602, 'putting': 358, 'trying': 1603}, {'from': 69}, {'<plainly>': 1480, 'D': 828, '^': 827,
'away': 1605, 'into': 69, 'off': 69, 'to': 69, 'toward': 69, 'towards': 69}, {'<me>': 1606}, {'to': 69}, {'^': 0,
'not': 1608, 'to': 69}, {'be': 1609}, {'is': 1609, 's': 1609, 'was': 1609, 'would': 1610}, {'bet': 1611, 'course':
1611, 'move': 1611, 'play': 1611, 'thing': 1611, 'way': 1611}, {'along': 1285, 'on': 1285, 'up': 1285}, {'<them>':
1613, 'N': 1613}, {'on': 1285, 'up': 1285}, {'<them>': 1615, 'N': 1615}, {'': (0, 'missed'), 'again': 79, 'aside': 79,
'off': 79, 'out': 79, 'up': 79}, {'<their>': 1579, 'D': 1579, 'me': 1617, 'my': 1579, 'our': 1579, 'the': 1579,
'this': 1579, 'us': 1617}, {'out': 79}, {'aside': 79, 'off': 79, 'out': 79}, {'<me>': 1619, 'me': 1620, 'off': 79,
'us': 1620}, {'': (2, 'plan'), 'for': 16, 'w': 16, 'with': 16}, {'for': 16, 'w': 16, 'with': 16}, {'slot': 1623},
{'hour': 1623}, {'D': 16, 'for': 17}, {'day': 1623, 'slot': 1623}, {'D': 1622, 'a': 1624, 'an': 1625, 'for': 17, 'in':
1626, 'out': 1626, 'the': 1627, 'time': 1623}, {'': (2, 'plan'), 'for': 16}, {'': (2, 'plan'), 'in': 1629},
{'confidence': 1285, 'mood': 1285, 'morale': 1285}, {'<their>': 1631}, {'us': 1357}, {'of': 1633}, {'agreed': 16,
'alone': 79, 'arranged': 16, 'booked': 16, 'by': 1571, 'confirmed': 16, 'fixed': 16, 'is': 1519, 'on': 1573,
'planned': 16, 's': 1519, 'scheduled': 16, 'set': 1518}, {'^': 495, 'about': 496, 'for': 496, 'in': 496, 'on': 496},
{'<them>': 1636}, {'between': 339, 'for': 339, 'from': 339, 'with': 339}, {'intro': 1638}, {'email': 1639, 'intro':
1638, 'mail': 1639}, {'an': 1640, 'the': 1640}, {'...': 526}, {'my': 1642, 'our': 1642}, {'on': 496, 'with': 496},
{'date': 1644, 'speed': 1644}, {'about': 496, 'on': 496, 'to': 1645}, {'^': 1643, 'in': 1509, 'up': 1646},
{'together': 338}, {'N': 1648}, {'': (23, 'contact'), 'N': 1648, 'and': 1649, 'in': 1509, 'up': 1509}, {'D': 1601,
'by': 1601, 'to': 1601}, {'<them>': 1647, 'N': 1650, 'forward': 1651}, {'down': 1285, 'on': 1285, 'up': 1285},
{'<them>': 1653, 'N': 1615}, {'down': 1285, 'up': 1285}, {'<them>': 1655}, {'<their>': 1579, 'D': 1579, 'into': 716,
'me': 1617, 'my': 1579, 'our': 1579, 'the': 1579, 'this': 1579, 'to': 1601, 'us': 1617}, {'with': 1521}, {'hello':
269}, {'hello': 269, 'hi': 269}, {'chat': 269, 'said': 1659, 'say': 1660, 'speak': 269, 'talk': 269}, {'not': 1661},
{'t': 1661}, {'did': 1662, 'didn': 1663, 'didnt': 1661, 'never': 1661}, {'gone': 269, 'left': 269}, {'d': 1665, 'had':
1665}, {'machine': 79}, {'mail': 79}, {'answering': 1667, 'answerphone': 79, 'mailbox': 79, 'vm': 79, 'voice': 1668,
'voicemail': 79}, {'s': 1669}, {'<their>': 1669, 'N': 1670, 'the': 1669}, {'got': 1671}, {'<i>': 1664, '<they>': 1666,
'did': 1662, 'didn': 1663, 'didnt': 1661, 'got': 1671, 'never': 1661, 'only': 1672, 'reached': 1671}, {'they': 271},
{'end': 1674}, {'the': 1675}, {'ld': 79, 'led': 79, 'lled': 79}, {'<off_it>': 484, 'agreed': 16, 'arranged': 16,
'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 1518}, {'<off_it>': 484, 'agreed':
16, 'arranged': 16, 'been': 485, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set':
1518}, {'<off_it>': 483, 'agreed': 16, 'arranged': 16, 'been': 485, 'being': 485, 'booked': 16, 'confirmed': 16,
'fixed': 16, 'from': 716, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 1678, 'moved': 1601, 'planned': 16,
's': 1679, 'scheduled': 16, 'set': 1518, 'w': 491, 'was': 485, 'were': 485, 'with': 491}, {'joy': 79, 'luck': 79},
{'home': 79}, {'only': 79}, {'engaged': 79, 'no': 1681, 'nobody': 1682, 'rang': 1619, 'voicemail': 1683}, {'ask':
1544}, {'to': 1685}, {'': (23, 'contact'), '...': 1684, 'N': 1686, 'it': 358, 'off': 79}, {'fears': 1285, 'nerves':
1285, 'worries': 1285}, {'<their>': 1688, '<them>': 1516}, {'^': 5, 'to': 466, 'with': 466}, {'^': 5, 'out': 1690,
'to': 466, 'with': 466}, {'<them>': 1691, 'N': 1691}, {'': (23, 'contact'), 'aid': 1692, 'assist': 1692, 'help':
1692}, {'along': 716, 'by': 716, 'in': 716, 'over': 716, 'round': 716, 'to': 1693}, {'held': 79}, {'blower': 79,
'line': 79, 'phone': 79}, {'the': 1696}, {'answer': 79, 'pick': 357, 'reply': 79}, {'on': 1697, 'to': 1698}, {'hold':
79}, {'<them>': 1699, 'N': 1699, 'a': 1700, 'hold': 79, 'in': 366, 'through': 79, 'to': 79}, {'<them>': 1699, 'N':
1699, 'hold': 79, 'through': 79}, {'': (0, 'missed'), 'it': 79}, {'a': 1700, 'hold': 79, 'in': 366, 'through': 79,
'to': 79}, {'hold': 79, 'through': 79}, {'call': 79, 'catch': 369, 'caught': 79, 'contact': 79, 'find': 79, 'get':
1704, 'got': 1705, 'make': 1703, 'meet': 79, 'met': 79, 'phone': 79, 'reach': 79, 'reached': 79, 'ring': 79, 'see':
79, 'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'to': 1706}, {'place': 79}, {'D': 271, 'be':
1695, 'call': 79, 'catch': 369, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1701, 'got': 1702, 'happen': 79,
'make': 1703, 'manage': 1707, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1706,
'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1708, 'talk': 79, 'talked': 79,
'visit': 79}, {'t': 1709, 'we': 271}, {'account': 271, 'contract': 271, 'insurance': 271, 'membership': 271, 'order':
271, 'plan': 271, 'subscription': 271}, {'': (0, 'missed'), 'her': 1711, 'his': 1711, 'the': 1711, 'their': 1711},
{'be': 1695, 'call': 79, 'catch': 369, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1704, 'got': 1705, 'happen':
79, 'make': 1703, 'manage': 1707, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite':
1706, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1708, 'talk': 79, 'talked':
79, 'visit': 79}, {'<them>': 466, 'N': 466}, {'for': 1714}, {'sat': 1715}, {'up': 1520}, {'against': 69, 'away': 1605,
'not': 1608, 'off': 69}, {'<me>': 1718, 'against': 69, 'away': 1605, 'not': 1608, 'off': 69}, {'<them>': 1584, 'N':
1584}, {'no': 79, 'nobody': 79}, {'...': 1721}, {'door': 1722}, {'s': 1723}, {'<their>': 1723, 'N': 1724, 'the':
1723}, {'<their>': 1723, 'N': 1724, 'at': 1725, 'on': 1725, 'the': 1723}, {'over': 734, 'through': 734, 'thru': 734,
'up': 734}, {'^': 732}, {'<their>': 516, 'N': 733, 'a': 1728, 'the': 1728}, {'back': 1727, 'over': 1729, 'right':
1727, 'through': 1729, 'thru': 1729, 'up': 1729}, {'up': 1284}, {'<them>': 1516, 'N': 1615, 'her': 1731}, {'at': 466,
'for': 466, 'on': 466, 'with': 466}, {'in': 1733}, {'<their>': 466, 'N': 1549, 'out': 1550, 'up': 734}, {'with': 716},
{'...': 1736}, {'in': 1509, 'up': 1509}, {'<them>': 1738, 'N': 1738}, {'volunteer': 466}, {'a': 1740}, {'as': 1741,
'for': 467, 'pro': 468, 'unpaid': 466}, {'<their>': 471, 'a': 471, 'an': 471, 'the': 471}, {'^': 1743}, {'of': 1744},
{'': (18, 'gave:mentoring'), '<their>': 471, 'a': 471, 'an': 471, 'the': 471}, {'^': 1746}, {'^': 471, 'about': 472,
'ahead': 1745, 'before': 1744, 'for': 1747, 'in': 472, 'on': 472, 'through': 472, 'with': 472}, {'^': 471, 'ahead':
1745, 'before': 1744, 'for': 1747, 'on': 472, 'through': 472}, {'...': 1742, '<them>': 1748, 'N': 1749, 'as': 1741,
'for': 467, 'pro': 468, 'unpaid': 466}, {'for': 472, 'on': 472, 'through': 472}, {'<them>': 1485, 'N': 1751},
{'<off_it>': 483, 'agreed': 16, 'alone': 79, 'arranged': 16, 'been': 485, 'being': 485, 'booked': 16, 'by': 1571,
'confirmed': 16, 'fixed': 16, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 1678, 'moved': 1601, 'on': 1573,
'planned': 16, 's': 1679, 'scheduled': 16, 'set': 1518, 'w': 491, 'was': 485, 'were': 485, 'with': 491}, {'<them>':
1516, 'N': 1285}, {'...': 726, '^': 727, 'linkedin': 79, 'photo': 79, 'photos': 79, 'post': 79, 'posts': 79,
'profile': 79, 'status': 79, 'stories': 79, 'story': 79, 'tweet': 79, 'update': 79}, {'s': 1755}, {'<their>': 728,
'N': 1756}, {'on': 1757}, {'<them>': 5, 'N': 5}, {'for': 1759}, {'...': 1760}, {'^': 1761}, {'<their>': 1762, 'a':
1762, 'an': 1762, 'the': 1762}, {'a': 1494, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 1494, 'the': 1494}, {'<them>': 1285, 'N':
1285}, {'': (15, 'gave:intro'), 'N': 338}, {'a': 338, 'an': 338, 'my': 338, 'our': 338, 'some': 338, 'the': 338,
'three': 338, 'two': 338}, {'': (15, 'gave:intro'), 'N': 338, '^': 1767}, {'and': 339, 'to': 339, 'w': 339, 'with':
339}, {'and': 1766, 'to': 1768, 'up': 1769, 'w': 339, 'with': 1768}, {'and': 1766, 'to': 1768, 'with': 1768}, {'^':
338}, {'other': 1772}, {'each': 1773}, {'^': 338, 'to': 1774, 'up': 1772, 'with': 1774}, {'<them>': 1770, 'N': 1771,
'them': 1775}, {'asking': 247, 'calling': 247, 'hiring': 247, 'inviting': 247}, {'away': 1605, 'into': 69, 'off': 69,
'to': 69, 'toward': 69, 'towards': 69}, {'<me>': 1778}, {'be': 1695, 'call': 79, 'catch': 369, 'caught': 79,
'contact': 79, 'find': 79, 'get': 1701, 'got': 1702, 'happen': 79, 'make': 1703, 'manage': 1707, 'materialise': 79,
'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1706, 'reach': 79, 'reached': 79, 'ring': 79, 'see':
79, 'speak': 79, 'spoke': 79, 'take': 1708, 'talk': 79, 'talked': 79, 'visit': 79}, {'not': 1780, 'we': 271},
{'around': 692, 'round': 692}, {'get': 1782, 'got': 1782, 'gotten': 1782}, {'for': 79, 'to': 79}, {'time': 1784}, {'':
(0, 'missed'), 'any': 1785, 'enough': 1785, 'the': 1785, 'time': 1784}, {'any': 1785, 'enough': 1785, 'the': 1785,
'time': 1784}, {'<them>': 1699, 'N': 1699, 'a': 1700, 'around': 692, 'hold': 79, 'in': 366, 'round': 692, 'through':
79, 'to': 79}, {'<them>': 1699, 'N': 1699, 'around': 692, 'hold': 79, 'round': 692, 'through': 79}, {'a': 1700,
'around': 692, 'hold': 79, 'in': 366, 'round': 692, 'through': 79, 'to': 79}, {'around': 692, 'hold': 79, 'round':
692, 'through': 79}, {'call': 79, 'catch': 369, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1790, 'got': 1791,
'gotten': 1782, 'make': 1703, 'meet': 79, 'met': 79, 'phone': 79, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79,
'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'be': 1695, 'call': 79, 'catch': 369, 'caught': 79,
'contact': 79, 'ever': 1783, 'find': 1786, 'found': 1787, 'get': 1788, 'got': 1789, 'gotten': 1782, 'had': 1787,
'happen': 79, 'have': 1787, 'make': 1703, 'manage': 1707, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79,
'phone': 79, 'quite': 1792, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1708,
'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1783}, {'t': 1793}, {'be': 1695, 'call': 79, 'catch': 369, 'caught': 79,
'contact': 79, 'ever': 1783, 'find': 79, 'get': 1788, 'got': 1789, 'gotten': 1782, 'happen': 79, 'make': 1703,
'manage': 1707, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1792, 'reach': 79,
'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1708, 'talk': 79, 'talked': 79, 'visit': 79,
'yet': 1783}, {'...': 70, ':': 69}, {'assembly': 1715, 'class': 1715, 'duty': 1715, 'group': 1715, 'lesson': 1715,
'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1715, 'shift': 1715, 'slot': 1715, 'stall': 1715, 'tour':
1715, 'turn': 1715}, {'...': 1797, 'assembly': 1715, 'class': 1715, 'duty': 1715, 'group': 1715, 'lesson': 1715,
'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1715, 'shift': 1715, 'slot': 1715, 'stall': 1715, 'tour':
1715, 'turn': 1715}, {'^': 5, 'for': 1714}, {'...': 1797, '^': 5, 'assembly': 1715, 'class': 1799, 'desk': 466,
'duty': 1799, 'group': 1715, 'lesson': 1799, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1715, 'shift':
1799, 'shop': 466, 'slot': 1799, 'stall': 1799, 'stand': 466, 'tour': 1715, 'turn': 1799}, {'^': 5, 'class': 466,
'desk': 466, 'duty': 466, 'lesson': 466, 'shift': 466, 'shop': 466, 'slot': 466, 'stall': 466, 'stand': 466, 'turn':
466}, {'s': 1801}, {'<them>': 466}, {'for': 1803}, {'...': 1715, '0': 1798, '<their>': 1800, 'N': 1802, 'a': 1798,
'an': 1798, 'for': 1714, 'in': 1804, 'the': 1798, 'three': 1798, 'two': 1798}, {'...': 1715, 'for': 1714}, {'from':
79}, {'$$': 79, 'home': 269}, {'day': 79}, {'home': 79, 'the': 1809}, {'$$': 79, 'by': 79, 'for': 1810, 'when': 79},
{'gone': 1808, 'left': 1811}, {'gone': 1808, 'left': 269}, {'already': 1812, 'just': 1813}, {'<until>': 1601, 'by':
1601}, {'<off_it>': 483, 'agreed': 16, 'arranged': 16, 'been': 485, 'being': 485, 'booked': 16, 'confirmed': 16,
'fixed': 16, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 1678, 'moved': 1601, 'planned': 16, 's': 1679,
'scheduled': 16, 'set': 1518, 'w': 491, 'was': 485, 'were': 485, 'with': 491}, {'<them>': 495}, {'to': 1817}, {'...':
1818}, {'^': 1819}, {'for': 1803, 'in': 1804}, {'': (2, 'plan'), 'D': 16}, {'': (2, 'plan'), 'D': 16, 'for': 1822,
'in': 1626, 'out': 1626}, {'<good_cause>': 5}, {'<cause>': 1824}, {'<cause>': 1824, 'a': 1825, 'our': 1825, 'the':
1825}, {'at': 1826, 'for': 1826, 'in': 1826, 'with': 1826}, {'free': 466, 'pro': 468, 'unpaid': 466, 'voluntary': 466,
'volunteer': 466, 'volunteering': 466}, {'...': 1827, 'at': 1826, 'for': 1826, 'free': 466, 'in': 1826, 'of': 1828,
'pro': 468, 'unpaid': 466, 'voluntary': 466, 'volunteer': 466, 'volunteering': 466, 'with': 1826}, {'^': 495, 's':
496}, {'<their>': 496, '<them>': 496, 'N': 1830}, {'for': 1831, 'to': 1831, 'with': 1831}, {'at': 466, 'for': 466,
'on': 466}, {'<cause>': 1824, 'a': 1825, 'free': 1833, 'nothing': 1833, 'our': 1825, 'the': 1825}, {'bono': 1833},
{'at': 466, 'for': 466, 'in': 466, 'on': 466}, {'time': 1832}, {'<time_unit>': 1829, 'assembly': 1832, 'at': 1826,
'class': 1832, 'demo': 1832, 'for': 1834, 'in': 1826, 'lesson': 1832, 'masterclass': 1832, 'pro': 1835, 'session':
1832, 'shift': 1836, 'stint': 1836, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832,
'turn': 1836, 'unpaid': 1833, 'with': 1826, 'workshop': 1832}, {'<their>': 466, 'N': 1581}, {'at': 1839, 'for': 1839,
'on': 1839}, {'...': 1840, 'at': 1839, 'for': 1839, 'on': 1839}, {'<their>': 466, '<them>': 466, 'N': 1581}, {'...':
1840, 'at': 1839, 'for': 1842, 'on': 1839}, {'...': 1797, 'afternoon': 1841, 'assembly': 1715, 'class': 1715, 'day':
1841, 'days': 1841, 'duty': 1715, 'evening': 1841, 'group': 1715, 'h': 1841, 'hour': 1841, 'hours': 1841, 'hr': 1841,
'hrs': 1841, 'lesson': 1715, 'morning': 1841, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1715, 'shift':
1843, 'shifts': 1841, 'slot': 1715, 'stall': 1715, 'stint': 1841, 'tour': 1715, 'turn': 1715}, {'...': 1797, '^':
1761, 'assembly': 1715, 'class': 1715, 'duty': 1715, 'group': 1715, 'lesson': 1715, 'reading': 1715, 'round': 1715,
'route': 1715, 'session': 1715, 'shift': 1715, 'slot': 1715, 'stall': 1715, 'tour': 1715, 'turn': 1715},
{'recommendation': 509}, {'linkedin': 1846, 'recommendation': 509, 'reference': 509, 'testimonial': 509}, {'out':
518}, {'^': 1847, 'endorsement': 518, 'plug': 518, 'recommendation': 518, 'reference': 518, 'referral': 518, 'shout':
1848, 'shoutout': 518, 'testimonial': 518}, {'...': 1849, '^': 1847, 'endorsement': 518, 'plug': 518,
'recommendation': 518, 'reference': 518, 'referral': 518, 'shout': 1848, 'shoutout': 518, 'testimonial': 518},
{'endorsement': 518, 'plug': 518, 'recommendation': 518, 'reference': 518, 'referral': 518, 'shout': 1848, 'shoutout':
518, 'testimonial': 518}, {'...': 1851, 'endorsement': 518, 'plug': 518, 'recommendation': 518, 'reference': 518,
'referral': 518, 'shout': 1848, 'shoutout': 518, 'testimonial': 518}, {'a': 1850, 'an': 1850, 'my': 1852, 'the':
1850}, {'free': 466, 'of': 1828, 'pro': 468, 'unpaid': 466, 'voluntary': 466, 'volunteer': 466, 'volunteering': 466},
{'a': 1852, 'an': 1852, 'my': 1852, 'the': 1852}, {'<them>': 518}, {'for': 1856}, {'recommendation': 1857}, {'of':
1858}, {'assembly': 1832, 'class': 1832, 'demo': 1832, 'duty': 1715, 'group': 1715, 'lesson': 1832, 'letter': 1859,
'masterclass': 1832, 'reading': 1715, 'recommendation': 1857, 'reference': 1857, 'round': 1715, 'route': 1715,
'session': 1832, 'shift': 1715, 'slot': 1715, 'stall': 1715, 'story': 1837, 'storytime': 1832, 'talk': 1832,
'testimonial': 1857, 'tour': 1832, 'training': 1832, 'turn': 1715, 'workshop': 1832}, {'between': 338, 'for': 338,
'of': 338, 'to': 338}, {'intro': 1861, 'introduction': 1861}, {'mail': 1862}, {'e': 1863, 'email': 1862, 'intro':
1861, 'introduction': 1861, 'mail': 1862, 'whatsapp': 1862}, {'in': 1864}, {'opt': 1865}, {'<them>': 518, 'N': 518},
{'for': 1867}, {'call': 1868, 'for': 1867}, {'recommendation': 1868, 'reference': 1869, 'referral': 1868,
'testimonial': 1868}, {'for': 516, 'w': 516, 'with': 516}, {'exam': 1871, 'interview': 1871, 'interviews': 1871,
'pitch': 1871, 'presentation': 1871}, {'to': 339}, {'N': 1873}, {'of': 1874}, {'...': 1860, '^': 1761, 'afternoon':
1841, 'assembly': 1832, 'class': 1832, 'day': 1841, 'days': 1841, 'demo': 1832, 'double': 1866, 'duty': 1715,
'evening': 1841, 'glowing': 1870, 'good': 1870, 'group': 1715, 'h': 1841, 'hour': 1841, 'hours': 1841, 'hr': 1841,
'hrs': 1841, 'lesson': 1832, 'letter': 1859, 'masterclass': 1832, 'mock': 1872, 'morning': 1841, 'presentation': 1875,
'quick': 1864, 'reading': 1715, 'recommendation': 1868, 'reference': 1869, 'referral': 1868, 'round': 1715, 'route':
1715, 'session': 1832, 'shift': 1843, 'shifts': 1841, 'slot': 1715, 'stall': 1715, 'stint': 1841, 'story': 1837,
'storytime': 1832, 'strong': 1870, 'talk': 1832, 'testimonial': 1868, 'tour': 1832, 'training': 1832, 'turn': 1715,
'warm': 1864, 'workshop': 1832}, {'between': 1766, 'for': 1766, 'from': 339, 'of': 338, 'to': 338, 'with': 339},
{'intro': 1877, 'introduction': 1861}, {'...': 1860, '^': 1761, 'afternoon': 1841, 'assembly': 1832, 'class': 1832,
'day': 1841, 'days': 1841, 'demo': 1832, 'duty': 1715, 'e': 1863, 'email': 1878, 'evening': 1841, 'group': 1715, 'h':
1841, 'hour': 1841, 'hours': 1841, 'hr': 1841, 'hrs': 1841, 'intro': 1877, 'introduction': 1861, 'lesson': 1832,
'letter': 1859, 'mail': 1878, 'masterclass': 1832, 'mock': 1872, 'morning': 1841, 'reading': 1715, 'recommendation':
1857, 'reference': 1857, 'round': 1715, 'route': 1715, 'session': 1832, 'shift': 1843, 'shifts': 1841, 'slot': 1715,
'stall': 1715, 'stint': 1841, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'testimonial': 1857, 'tour': 1832,
'training': 1832, 'turn': 1715, 'whatsapp': 1862, 'workshop': 1832}, {'afternoon': 1841, 'day': 1841, 'days': 1841,
'evening': 1841, 'h': 1841, 'hour': 1841, 'hours': 1841, 'hr': 1841, 'hrs': 1841, 'morning': 1841, 'shift': 1841,
'shifts': 1841, 'stint': 1841}, {'free': 1833, 'nothing': 1833}, {'a': 1880}, {'call': 79}, {'1': 355, 'board': 1883,
'call': 79, 'demo': 79, 'meeting': 79, 'session': 79, 'standup': 79, 'sync': 79, 'teams': 1883, 'zoom': 79}, {'1':
355, 'a': 1884, 'board': 1883, 'call': 79, 'demo': 79, 'meeting': 79, 'my': 1884, 'our': 1884, 'session': 79,
'standup': 79, 'sync': 79, 'teams': 1883, 'the': 1884, 'zoom': 79}, {'': (0, 'missed'), 'to': 1885}, {'in': 1885,
'into': 1885}, {'call': 79, 'catch': 79, 'chat': 79, 'meet': 79, 'ring': 79, 'say': 79, 'see': 79, 'speak': 79,
'talk': 79}, {'to': 1888}, {'chance': 1889, 'hold': 79}, {'': (0, 'missed'), 'call': 79, 'catch': 79, 'chat': 79,
'meet': 79, 'ring': 79, 'say': 79, 'see': 79, 'speak': 79, 'talk': 79}, {'to': 1891}, {'ground': 269}, {'the': 1893},
{'a': 1890, 'around': 1892, 'done': 269, 'held': 269, 'hold': 79, 'in': 366, 'off': 1894, 'round': 1892, 'through':
79, 'to': 1891}, {'around': 692, 'done': 269, 'held': 269, 'hold': 79, 'off': 1894, 'round': 692, 'through': 79}, {'':
(0, 'missed'), 'it': 1886}, {'a': 1890, 'around': 1892, 'hold': 79, 'in': 366, 'round': 1892, 'through': 79, 'to':
1891}, {'call': 79, 'catch': 369, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1898, 'got': 1791, 'gotten': 1782,
'make': 1703, 'meet': 79, 'met': 79, 'phone': 79, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79,
'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'': (0, 'missed'), 'for': 1885, 'to': 1885}, {'': (0, 'missed'),
'up': 1900}, {'up': 1900}, {'answer': 79, 'attend': 1885, 'be': 1695, 'call': 79, 'catch': 369, 'caught': 79, 'come':
1886, 'contact': 79, 'dial': 1887, 'ever': 1783, 'find': 1786, 'found': 1787, 'get': 1895, 'got': 1896, 'gotten':
1782, 'had': 1787, 'happen': 79, 'have': 1787, 'join': 1885, 'make': 1897, 'manage': 1707, 'materialise': 79,
'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'pick': 357, 'quite': 1899, 'reach': 79, 'reached': 79, 'ring':
79, 'see': 79, 'show': 1901, 'speak': 79, 'spoke': 79, 'take': 1708, 'talk': 79, 'talked': 79, 'took': 1708, 'turn':
1902, 'visit': 79, 'yet': 1783}, {'assembly': 1832, 'class': 1832, 'demo': 1832, 'lesson': 1832, 'masterclass': 1832,
'session': 1832, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832, 'workshop': 1832},
{'...': 1904, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'lesson': 1832, 'masterclass': 1832, 'mock': 1872,
'session': 1832, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832, 'workshop': 1832},
{'...': 1860, '^': 1761, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'duty': 1715, 'e': 1863, 'email': 1878,
'glowing': 1870, 'good': 1870, 'group': 1715, 'intro': 1877, 'introduction': 1861, 'lesson': 1832, 'letter': 1859,
'mail': 1878, 'masterclass': 1832, 'presentation': 1875, 'reading': 1715, 'recommendation': 1868, 'reference': 1869,
'referral': 1868, 'round': 1715, 'route': 1715, 'session': 1832, 'shift': 1715, 'slot': 1715, 'stall': 1715, 'story':
1837, 'storytime': 1832, 'strong': 1870, 'talk': 1832, 'testimonial': 1868, 'tour': 1832, 'training': 1832, 'turn':
1715, 'whatsapp': 1862, 'workshop': 1832}, {'...': 1797, 'afternoon': 1841, 'assembly': 1715, 'class': 1715, 'day':
1841, 'days': 1841, 'duty': 1715, 'evening': 1841, 'group': 1715, 'h': 1841, 'hour': 1841, 'hours': 1841, 'hr': 1841,
'hrs': 1841, 'lesson': 1715, 'mock': 1872, 'morning': 1841, 'reading': 1715, 'round': 1715, 'route': 1715, 'session':
1715, 'shift': 1843, 'shifts': 1841, 'slot': 1715, 'stall': 1715, 'stint': 1841, 'tour': 1715, 'turn': 1715}, {'...':
1838, '0': 1844, '<their>': 1845, '<them>': 1853, '<time_unit>': 1854, 'N': 1855, 'a': 1876, 'an': 1879, 'assembly':
1832, 'class': 1832, 'demo': 1832, 'five': 1880, 'for': 1881, 'four': 1880, 'half': 1882, 'lesson': 1832,
'masterclass': 1832, 'mock': 1872, 'not': 1903, 'pro': 1835, 'session': 1832, 'six': 1880, 'some': 1905, 'story':
1837, 'storytime': 1832, 'talk': 1832, 'that': 1864, 'the': 1906, 'three': 1844, 'tour': 1832, 'training': 1832,
'two': 1907, 'unpaid': 1833, 'workshop': 1832}, {'<them>': 1699, 'N': 1699, 'a': 1890, 'around': 1892, 'done': 269,
'held': 269, 'hold': 79, 'in': 366, 'off': 1894, 'round': 1892, 'through': 79, 'to': 1891}, {'<them>': 1699, 'N':
1699, 'around': 692, 'done': 269, 'held': 269, 'hold': 79, 'off': 1894, 'round': 692, 'through': 79}, {'answer': 79,
'attend': 1885, 'call': 79, 'catch': 369, 'caught': 79, 'come': 1886, 'contact': 79, 'dial': 1887, 'ever': 1783,
'find': 1786, 'found': 1787, 'get': 1909, 'got': 1910, 'gotten': 1782, 'had': 1787, 'happen': 79, 'have': 1787,
'join': 1885, 'make': 1897, 'manage': 1707, 'materialise': 79, 'meet': 79, 'met': 79, 'phone': 79, 'pick': 357,
'quite': 1899, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'show': 1901, 'speak': 79, 'spoke': 79, 'take':
1708, 'talk': 79, 'talked': 79, 'turn': 1902, 'visit': 79, 'yet': 1783}, {'t': 1911}, {'answer': 79, 'attend': 1885,
'be': 1695, 'call': 79, 'catch': 369, 'caught': 79, 'come': 1886, 'contact': 79, 'dial': 1887, 'ever': 1783, 'find':
1786, 'found': 1787, 'get': 1909, 'got': 1910, 'gotten': 1782, 'had': 1787, 'happen': 79, 'have': 1787, 'join': 1885,
'make': 1897, 'manage': 1707, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'pick': 357,
'quite': 1899, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'show': 1901, 'speak': 79, 'spoke': 79, 'take':
1708, 'talk': 79, 'talked': 79, 'turn': 1902, 'visit': 79, 'yet': 1783}, {'of': 518}, {'direction': 1914}, {'the':
1915}, {'at': 518, 'in': 1916, 'to': 518, 'toward': 518, 'towards': 518}, {'<them>': 1917, 'N': 1917}, {'from': 271,
'that': 271, 'through': 271, 'via': 271}, {'^': 523, 'a': 524, 'the': 524}, {'w': 1920, 'with': 1920}, {'<them>':
1921}, {'to': 1922}, {'<their>': 466, 'N': 1549, 'for': 1550}, {'<time_unit>': 1854, 'shift': 1836, 'stint': 1836,
'turn': 1836}, {'...': 1925, '<time_unit>': 1854, '^': 526}, {'about': 79, 'of': 79}, {'': (17, 'gave:knowledge'),
'<their>': 471, 'a': 471, 'an': 471, 'the': 471}, {'^': 1928}, {'^': 495, 'about': 496, 'ahead': 1745, 'before': 1744,
'for': 1929, 'in': 496, 'on': 496}, {'ahead': 1745, 'before': 1744, 'for': 1744}, {'<them>': 1930, 'N': 1931},
{'about': 516, 'for': 516, 'on': 516, 're': 516}, {'up': 1933}, {'comments': 1933, 'corrections': 1933, 'edits': 1933,
'feedback': 1933, 'mark': 1934, 'markup': 1933, 'notes': 1933, 'redlines': 1933, 'remarks': 1933, 'thoughts': 1933},
{'few': 1935}, {'a': 1936, 'back': 1935, 'comments': 1933, 'corrections': 1933, 'detailed': 1935, 'edits': 1933,
'feedback': 1933, 'honest': 1935, 'mark': 1934, 'markup': 1933, 'my': 1935, 'notes': 1933, 'redlines': 1933,
'remarks': 1933, 'some': 1935, 'thoughts': 1933}, {'^': 1643}, {'': (23, 'contact'), '<them>': 1938}, {'<them>': 1937,
'N': 1937, 'by': 716, 'in': 716, 'off': 1939, 'out': 79}, {'airport': 5, 'appointment': 5, 'doctor': 5, 'garage': 5,
'hospital': 5, 'station': 5, 'vet': 5}, {'^': 1941}, {'<their>': 1942, 'the': 1942}, {'to': 1943}, {'<them>': 1944,
'N': 1944}, {'for': 543}, {'...': 1946}, {'an': 1947, 'my': 1947, 'our': 1947, 'some': 1947, 'the': 1947}, {'^':
1948}, {'out': 1949, 'up': 1949}, {'on': 1285, 'to': 1285, 'up': 1285}, {'<them>': 1951, 'N': 1615}, {'from': 716,
'to': 1922}, {'for': 518, 'of': 518}, {'<contact_of>': 1954, 'comments': 1933, 'corrections': 1933, 'edits': 1933,
'feedback': 1933, 'notes': 1933, 'redlines': 1933, 'remarks': 1933, 'suggestions': 1933}, {'s': 523}, {'$$': 515},
{'candidates': 509, 'comments': 1957, 'contacts': 509, 'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'leads':
509, 'name': 509, 'names': 509, 'notes': 1957, 'numbers': 509, 'people': 509, 'redlines': 1957, 'suggestions': 1957},
{'...': 1958, 'candidates': 509, 'comments': 1957, 'contacts': 509, 'corrections': 1957, 'edits': 1957, 'feedback':
1957, 'leads': 509, 'name': 509, 'names': 509, 'notes': 1957, 'numbers': 509, 'people': 509, 'redlines': 1957,
'suggestions': 1957}, {'<contact_of>': 509}, {'article': 526, 'book': 526, 'candidates': 509, 'checklist': 526,
'comments': 1957, 'contacts': 509, 'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'guide': 526, 'leads': 509,
'link': 526, 'list': 526, 'name': 509, 'names': 509, 'notes': 1957, 'numbers': 509, 'people': 509, 'podcast': 526,
'redlines': 1957, 's': 1960, 'spreadsheet': 526, 'suggestions': 1957, 'template': 526}, {'candidates': 509,
'contacts': 509, 'leads': 509, 'name': 509, 'names': 509, 'numbers': 509, 'people': 509}, {'...': 1962, 'candidates':
509, 'contacts': 509, 'leads': 509, 'name': 509, 'names': 509, 'numbers': 509, 'people': 509}, {'of': 1963}, {'...':
1961, 'article': 526, 'book': 526, 'candidates': 509, 'checklist': 526, 'comments': 1957, 'contacts': 509,
'corrections': 1957, 'couple': 1964, 'edits': 1957, 'feedback': 1957, 'few': 1963, 'guide': 526, 'leads': 509, 'link':
526, 'list': 526, 'name': 509, 'names': 509, 'notes': 1957, 'numbers': 509, 'people': 509, 'podcast': 526, 'redlines':
1957, 's': 1960, 'spreadsheet': 526, 'suggestions': 1957, 'template': 526}, {'article': 526, 'book': 526, 'checklist':
526, 'guide': 526, 'link': 526, 'list': 526, 'podcast': 526, 'spreadsheet': 526, 'template': 526}, {'...': 1966,
'article': 526, 'book': 526, 'checklist': 526, 'guide': 526, 'link': 526, 'list': 526, 'podcast': 526, 'spreadsheet':
526, 'template': 526}, {'comments': 1957, 'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'notes': 1957,
'redlines': 1957, 'suggestions': 1957}, {'...': 1968, 'comments': 1957, 'corrections': 1957, 'edits': 1957,
'feedback': 1957, 'notes': 1957, 'redlines': 1957, 'suggestions': 1957}, {'article': 526, 'book': 526, 'checklist':
526, 'comments': 1957, 'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'guide': 526, 'link': 526, 'list': 526,
'notes': 1957, 'podcast': 526, 'redlines': 1957, 's': 1960, 'spreadsheet': 526, 'suggestions': 1957, 'template': 526},
{'...': 1970, 'article': 526, 'book': 526, 'checklist': 526, 'comments': 1957, 'corrections': 1957, 'edits': 1957,
'feedback': 1957, 'guide': 526, 'link': 526, 'list': 526, 'notes': 1957, 'podcast': 526, 'redlines': 1957, 's': 1960,
'spreadsheet': 526, 'suggestions': 1957, 'template': 526}, {'article': 526, 'book': 526, 'checklist': 526, 'guide':
526, 'link': 526, 'list': 526, 'podcast': 526, 's': 1960, 'spreadsheet': 526, 'template': 526}, {'...': 1972,
'article': 526, 'book': 526, 'checklist': 526, 'guide': 526, 'link': 526, 'list': 526, 'podcast': 526, 's': 1960,
'spreadsheet': 526, 'template': 526}, {'0': 1959, 'a': 1965, 'an': 1967, 'detailed': 1969, 'four': 1963, 'full': 1969,
'lots': 1969, 'my': 1971, 'our': 1973, 'pages': 1969, 'some': 1959, 'the': 1973, 'three': 1959, 'two': 1959},
{'<contact_of>': 1954}, {'...': 1975, '<contact_of>': 1954, 'few': 1935}, {'...': 1975, '<contact_of>': 1954,
'comments': 1933, 'corrections': 1933, 'edits': 1933, 'feedback': 1933, 'mark': 1934, 'markup': 1933, 'notes': 1933,
'redlines': 1933, 'remarks': 1933, 'thoughts': 1933}, {'...': 1975, '<contact_of>': 1954}, {'...': 1955,
'<contact_of>': 1954, 'N': 1956, '^': 1974, 'a': 1976, 'back': 1935, 'comments': 1933, 'corrections': 1933,
'detailed': 1935, 'edits': 1933, 'feedback': 1933, 'honest': 1935, 'mark': 1934, 'markup': 1933, 'my': 1977, 'notes':
1933, 'our': 1978, 'redlines': 1933, 'remarks': 1933, 'some': 1977, 'suggestions': 1933, 'the': 1978, 'thoughts':
1933}, {'...': 1955, '<contact_of>': 1954, 'N': 1956, '^': 1974, 'a': 1976, 'back': 1935, 'comments': 1933,
'corrections': 1933, 'detailed': 1935, 'edits': 1933, 'feedback': 1933, 'honest': 1935, 'mark': 1934, 'markup': 1933,
'my': 1977, 'notes': 1933, 'our': 1978, 'redlines': 1933, 'remarks': 1933, 'some': 1977, 'suggestions': 1933, 'the':
1978, 'thoughts': 1933, 'to': 1685}, {'$$': 526}, {'<useful>': 1981}, {'...': 1982, '<useful>': 1981}, {'my': 1983,
'our': 1983}, {'^': 1984}, {'to': 730}, {'...': 1986}, {'^': 1987}, {'about': 1988, 'on': 1988}, {'comments': 1989,
'edits': 1989, 'feedback': 1989, 'notes': 1989, 'thoughts': 1989}, {'': (23, 'contact'), '<them>': 1979, 'N': 1980,
'^': 1984, 'across': 1985, 'comments': 1989, 'edits': 1989, 'feedback': 1989, 'my': 1990, 'notes': 1989, 'over': 1985,
'some': 1990, 'thoughts': 1989}, {'D': 828, '^': 827, 'away': 1605, 'into': 69, 'off': 69, 'to': 69, 'toward': 69,
'towards': 69}, {'^': 1284, 'about': 1285, 'down': 1285, 'for': 1285, 'on': 1285, 'to': 1285, 'up': 1285}, {'<me>':
1992, '<them>': 1993, 'N': 1285}, {'<them>': 716, 'N': 716}, {'from': 1995}, {'to': 1995}, {'across': 1996, 'behind':
1995, 'beside': 1995, 'near': 1995, 'next': 1997, 'opposite': 1995}, {'up': 1998}, {'though': 271}, {'N': 495}, {'to':
2001}, {'N': 496}, {'...': 2002, 'N': 641, '^': 1819, 'how': 496, 'to': 2003}, {'how': 496, 'what': 496, 'why': 496},
{'call': 79, 'catch': 369, 'caught': 79, 'contact': 79, 'ever': 1783, 'find': 79, 'get': 1790, 'got': 1791, 'gotten':
1782, 'make': 1703, 'manage': 1707, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1792, 'reach': 79, 'reached': 79,
'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1783}, {'to': 2006},
{'through': 79}, {'<their>': 516, 'N': 733, '^': 515}, {'about': 2009, 'on': 2009}, {'if': 1009, 'that': 69, 'to':
69}, {'time': 2011}, {'if': 1009, 'not': 1608, 'that': 69, 'to': 69}, {'if': 1009, 'not': 1608, 'to': 69}, {'best':
2013, 'better': 2013, 'daft': 2014, 'high': 2012, 'mad': 2014, 'safer': 2013, 'smarter': 2013, 'time': 2011, 'wise':
2013, 'wiser': 2013, 'worth': 2011}, {'be': 2015}, {'best': 2011, 'better': 2011, 'high': 2012, 'safer': 2011,
'smarter': 2011, 'time': 2011, 'wise': 2011, 'wiser': 2011, 'worth': 2011}, {'best': 2014, 'better': 2014, 'daft':
2014, 'mad': 2014, 'safer': 2014, 'smarter': 2014, 'wise': 2014, 'wiser': 2014}, {'be': 2018}, {'d': 2016, 'is': 2017,
'll': 2019, 's': 2017, 'will': 2019, 'would': 2019}, {'best': 2011, 'better': 2011, 'high': 2012, 'it': 2020, 'its':
2017, 'safer': 2011, 'smarter': 2011, 'time': 2011, 'wise': 2011, 'wiser': 2011, 'worth': 2011}, {':': 25, 'best':
2011, 'better': 2011, 'high': 2012, 'it': 2020, 'its': 2017, 'no': 1608, 'not': 1608, 'safer': 2011, 'smarter': 2011,
'that': 2021, 'time': 2011, 'wise': 2011, 'wiser': 2011, 'worth': 2011}, {'apart': 79, 'out': 79, 'through': 79},
{'<them>': 466, '^': 5}, {'<their>': 466, 'N': 1549, 'as': 466, 'at': 466, 'for': 2024}, {'<them>': 1738, 'N': 1738,
'for': 1803, 'in': 2025}, {'as': 466, 'at': 466, 'for': 466}, {'in': 2027}, {'with': 338}, {'up': 2029}, {'s': 466,
'up': 2029}, {'...': 726, '^': 725}, {'s': 2032}, {'<their>': 2032, 'N': 2033}, {'<their>': 466, '<them>': 2030, 'D':
16, 'N': 2031, 'a': 1494, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'for': 17, 'lunch': 18, 'meeting': 18, 'our': 1494, 'out': 1550, 'the': 1494, 'up': 2034}, {'my':
518, 'our': 518, 'the': 518}, {'to': 2036, 'with': 2036}, {'name': 2037}, {'s': 2038, 'to': 2036, 'with': 2036},
{'<their>': 2038, '<them>': 2037, 'N': 2039}, {'back': 1727, 'over': 734, 'right': 1727, 'through': 734, 'thru': 734,
'up': 734}, {'me': 1620, 'us': 1620}, {'': (0, 'missed'), 'that': 79}, {'me': 2043}, {'me': 2043, 'us': 2043},
{'mentioned': 2043, 'reckon': 2043, 'say': 2043, 'says': 2043, 'tell': 2044, 'told': 2045}, {'up': 1463, 'ups': 1463},
{'': (23, 'contact'), 'D': 716, 'about': 716, 'w': 716, 'with': 716}, {'heart': 2048}, {'to': 2049}, {'blether': 2048,
'chat': 2048, 'gossip': 2048, 'heart': 2050, 'moan': 2048, 'natter': 2048, 'talk': 2048, 'word': 2048}, {'blether':
2048, 'chat': 2048, 'good': 2051, 'gossip': 2048, 'heart': 2050, 'little': 2051, 'long': 2051, 'moan': 2048, 'natter':
2048, 'proper': 2051, 'quick': 2051, 'short': 2051, 'talk': 2048, 'wee': 2051, 'word': 2048}, {'a': 2052, 'me': 1463},
{'': (0, 'missed'), 's': 79}, {'call': 79, 'congratulate': 79, 'contact': 79, 'email': 79, 'follow': 357, 'get': 408,
'invite': 79, 'meet': 79, 'message': 79, 'phone': 79, 'ping': 79, 'reach': 1619, 'reply': 79, 'ring': 79, 'see': 79,
'send': 79, 'text': 79, 'thank': 79, 'visit': 79, 'write': 79}, {'<their>': 79, 'N': 2054, 'about': 79, 'again': 79,
'my': 79, 'our': 79, 'the': 79, 'to': 2055}, {'call': 79, 'contact': 79, 'email': 79, 'meet': 79, 'message': 79,
'phone': 79, 'reply': 79, 'ring': 79, 'see': 79, 'text': 79, 'visit': 79, 'write': 79}, {'to': 2057}, {'<them>': 509,
'N': 509}, {'to': 2059}, {'...': 2060}, {'of': 2061}, {'for': 518, 'to': 518}, {'along': 2063, 'for': 518, 'forward':
2063, 'on': 2063, 'over': 2063, 'to': 518}, {'card': 2064, 'cv': 2064, 'deck': 2064, 'details': 2064, 'name': 2064,
'number': 2064, 'profile': 2064, 'resume': 2064}, {'s': 1960}, {'...': 2066, 's': 1960}, {'a': 2067, 'my': 2067,
'our': 2067, 'the': 2067}, {'...': 1975, '<contact_of>': 1954, 'N': 1956, '^': 2068, 'a': 1978, 'my': 1978, 'our':
1978, 'some': 1978, 'the': 1978}, {'<their>': 2065}, {'<contact_of>': 2062}, {'<contact_of>': 2062, '<their>': 2065,
'the': 2071}, {'<their>': 2065, '^': 1984}, {'<contact_of>': 2062, '<their>': 2065, '<them>': 2069, 'N': 2069, '^':
1984, 'across': 1985, 'along': 2070, 'on': 2072, 'over': 2073, 'the': 2071}, {'<their>': 1528, 'N': 1529}, {'myself':
1998, 'out': 1919}, {'with': 501}, {'...': 2077}, {'about': 2078, 'from': 2078, 'on': 2078, 'with': 2078},
{'<time_unit>': 1829, 'as': 1741, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'experience': 2079, 'for': 467,
'learnings': 2079, 'lesson': 1832, 'lessons': 2079, 'masterclass': 1832, 'pointers': 2079, 'pro': 468, 'session':
1832, 'shift': 1836, 'stint': 1836, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tips': 2079, 'tour': 1832,
'training': 1832, 'turn': 1836, 'unpaid': 466, 'workshop': 1832}, {'at': 466, 'for': 466, 'of': 466, 'on': 466, 'to':
466, 'with': 466}, {'time': 2081}, {'^': 5, 'help': 2081, 'my': 2082}, {'^': 5, 'help': 2081}, {'at': 466, 'for': 466,
'help': 2081, 'of': 2083, 'on': 466, 'to': 2084, 'with': 466}, {'afternoon': 2085, 'day': 2085, 'evening': 2085, 'h':
2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'morning': 2085, 'saturday': 2085, 'sunday': 2085},
{'...': 70, '^': 0, 'that': 69, 'to': 69}, {'advice': 2087, 'pointers': 71, 'tip': 2087, 'tips': 71}, {'^': 0, 'that':
69, 'to': 69, 'was': 69}, {'advice': 2089, 'tip': 2089}, {'...': 2088, 'a': 2090, 'advice': 2089, 'some': 2090, 'the':
2090, 'tip': 2089}, {'^': 509, 'for': 518, 'to': 518}, {'hat': 518}, {'^': 509, 'the': 2093}, {'along': 2063, 'down':
518, 'for': 518, 'forward': 2092, 'in': 2094, 'on': 2063, 'over': 2063, 'to': 518}, {'card': 2064, 'cv': 2064, 'deck':
2064, 'details': 2064, 'name': 2095, 'number': 2064, 'profile': 2064, 'resume': 2064}, {'^': 515, 'about': 516, 'for':
516, 'on': 516, 're': 516}, {'<contact_of>': 1954, 'comments': 1933, 'corrections': 1933, 'edits': 1933, 'feedback':
2097, 'notes': 1933, 'redlines': 1933, 'remarks': 1933, 'suggestions': 1933}, {'^': 471, 'of': 472}, {'<time_unit>':
2099, 'afternoon': 2085, 'day': 2085, 'evening': 2085, 'h': 2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs':
2085, 'morning': 2085, 'saturday': 2085, 'sunday': 2085}, {'...': 1958, 'candidates': 509, 'comments': 1957,
'contacts': 509, 'copy': 1642, 'corrections': 1957, 'edits': 1957, 'extra': 1642, 'feedback': 1957, 'leads': 509,
'leftover': 1642, 'name': 509, 'names': 509, 'notes': 1957, 'numbers': 509, 'old': 1642, 'own': 1642, 'people': 509,
'redlines': 1957, 'second': 1642, 'spare': 1642, 'suggestions': 1957, 'used': 1642}, {'$$': 509}, {'contact': 2102,
'name': 2102, 'number': 2102}, {'article': 526, 'book': 526, 'candidates': 509, 'checklist': 526, 'comments': 1957,
'contacts': 509, 'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'guide': 526, 'leads': 509, 'link': 526,
'list': 526, 'name': 509, 'names': 509, 'notes': 1957, 'numbers': 509, 'people': 509, 'redlines': 1957, 's': 1960,
'spreadsheet': 526, 'suggestions': 1957, 'template': 526}, {'': (20, 'gave:referral'), '$$': 509}, {'...': 2104,
'article': 526, 'book': 526, 'candidates': 509, 'checklist': 526, 'comments': 1957, 'contact': 2102, 'contacts': 509,
'copy': 1642, 'corrections': 1957, 'couple': 1964, 'edits': 1957, 'extra': 1642, 'feedback': 1957, 'few': 1963,
'guide': 526, 'leads': 509, 'leftover': 1642, 'link': 526, 'list': 526, 'name': 2105, 'names': 509, 'notes': 1957,
'number': 2102, 'numbers': 509, 'old': 1642, 'own': 1642, 'people': 509, 'redlines': 1957, 's': 1960, 'second': 1642,
'spare': 1642, 'spreadsheet': 526, 'suggestions': 1957, 'template': 526, 'used': 1642}, {'article': 526, 'book': 526,
'checklist': 526, 'guide': 526, 'link': 526, 'list': 526, 'spreadsheet': 526, 'template': 526}, {'...': 2107,
'article': 526, 'book': 526, 'checklist': 526, 'copy': 1642, 'extra': 1642, 'guide': 526, 'leftover': 1642, 'link':
526, 'list': 526, 'old': 1642, 'own': 1642, 'second': 1642, 'spare': 1642, 'spreadsheet': 526, 'template': 526,
'used': 1642}, {'article': 526, 'book': 526, 'checklist': 526, 'comments': 1957, 'corrections': 1957, 'edits': 1957,
'feedback': 1957, 'guide': 526, 'link': 526, 'list': 526, 'notes': 1957, 'redlines': 1957, 's': 1960, 'spreadsheet':
526, 'suggestions': 1957, 'template': 526}, {'': (19, 'gave:resource'), '...': 526}, {'': (19, 'gave:resource'), '$$':
515}, {'...': 2109, 'article': 526, 'book': 526, 'checklist': 526, 'comments': 1957, 'copy': 2110, 'corrections':
1957, 'edits': 1957, 'extra': 1642, 'feedback': 1957, 'guide': 526, 'leftover': 1642, 'link': 526, 'list': 526,
'notes': 2111, 'old': 2110, 'own': 2110, 'redlines': 1957, 's': 1960, 'second': 2110, 'spare': 2110, 'spreadsheet':
526, 'suggestions': 1957, 'template': 526, 'used': 1642}, {'article': 526, 'book': 526, 'checklist': 526, 'guide':
526, 'link': 526, 'list': 526, 's': 1960, 'spreadsheet': 526, 'template': 526}, {'...': 2113, 'article': 526, 'book':
526, 'checklist': 526, 'copy': 2110, 'extra': 1642, 'guide': 526, 'leftover': 1642, 'link': 526, 'list': 526, 'notes':
526, 'old': 2110, 'own': 2110, 's': 1960, 'second': 2110, 'spare': 2110, 'spreadsheet': 526, 'template': 526, 'used':
1642}, {'...': 2113, 'article': 526, 'book': 526, 'checklist': 526, 'contact': 2102, 'copy': 1642, 'extra': 1642,
'guide': 526, 'leftover': 1642, 'link': 526, 'list': 526, 'name': 2102, 'number': 2102, 'old': 1642, 'own': 1642, 's':
1960, 'second': 1642, 'spare': 1642, 'spreadsheet': 526, 'template': 526, 'used': 1642}, {'0': 2101, '<their>': 2103,
'a': 2106, 'an': 2108, 'detailed': 1969, 'four': 1963, 'full': 1969, 'lots': 1969, 'my': 2112, 'our': 2114, 'pages':
1969, 'some': 2101, 'the': 2115, 'three': 2101, 'two': 2101}, {'about': 496, 'for': 496, 'in': 496, 'of': 496, 'on':
496, 'to': 496}, {'about': 496, 'course': 2117, 'for': 496, 'in': 496, 'of': 496, 'on': 496, 'through': 2117, 'to':
496}, {'<lesson>': 495, 'linkedin': 1846, 'recommendation': 509, 'reference': 509, 'testimonial': 509},
{'<contact_of>': 1954, '<lesson>': 2118, '^': 2119, 'boost': 1285, 'endorsement': 518, 'kick': 1285, 'pep': 1285,
'plug': 518, 'push': 1285, 'recommendation': 518, 'reference': 518, 'referral': 518, 'shout': 1848, 'shoutout': 518,
'shove': 1285, 'testimonial': 518}, {'support': 1285}, {'back': 1285}, {'the': 2122}, {'on': 2123}, {'talk': 1285},
{'boost': 1285, 'encouragement': 1285, 'hug': 1285, 'moral': 2121, 'pat': 2124, 'pep': 2125}, {'<lesson>': 2118},
{'...': 2127, '<lesson>': 2118}, {'of': 2128}, {'hints': 1933, 'ideas': 1933, 'pointers': 1933, 'suggestions': 1933,
'thoughts': 1933, 'tips': 1933}, {'of': 2130}, {'about': 516, 'on': 516, 're': 516}, {'^': 495, 'about': 516, 'for':
516, 'on': 516, 're': 516}, {'...': 2127, '<lesson>': 2118, 'comments': 1933, 'corrections': 1933, 'critique': 2132,
'edits': 1933, 'fb': 2132, 'feedback': 1933, 'hints': 1933, 'ideas': 1933, 'learnings': 496, 'lessons': 496, 'mark':
1934, 'markup': 1933, 'notes': 1933, 'opinion': 2132, 'pointers': 2133, 'redlines': 1933, 'remarks': 1933, 'steer':
2132, 'suggestions': 1933, 'thoughts': 1933, 'tips': 2133, 'tricks': 496, 'view': 2132}, {'^': 5, 'at': 466, 'on':
466, 'wi': 466, 'with': 466}, {'at': 466, 'on': 466, 'wi': 466, 'with': 466}, {'word': 1285, 'words': 1285}, {'of':
1532}, {'boost': 1285, 'encouragement': 1285, 'moral': 2121, 'pat': 2124, 'pep': 2125, 'push': 1285}, {'boost': 1285},
{'^': 1284, 'talk': 1285}, {'...': 2127, '<lesson>': 2118, 'boost': 1285, 'encouragement': 1285, 'moral': 2121, 'pat':
2124, 'pep': 2125}, {'...': 2120, '<contact_of>': 1954, '<lesson>': 2118, '<time_unit>': 2099, '^': 2119, 'afternoon':
2085, 'big': 2126, 'bit': 2129, 'boost': 1285, 'couple': 2131, 'courage': 1285, 'day': 2085, 'encouragement': 1285,
'endorsement': 518, 'evening': 2085, 'few': 2134, 'h': 2085, 'hand': 2135, 'help': 2136, 'hour': 2085, 'hours': 2085,
'hr': 2085, 'hrs': 2085, 'hug': 1285, 'hurl': 466, 'kick': 1285, 'kind': 2137, 'len': 2138, 'lend': 2138, 'lesson':
496, 'lift': 1532, 'little': 2139, 'loan': 2138, 'lowdown': 496, 'moral': 2121, 'morale': 2140, 'morning': 2085,
'pat': 2124, 'pep': 2141, 'plug': 518, 'push': 1285, 'quick': 2128, 'recommendation': 518, 'reference': 518,
'referral': 518, 'run': 466, 'saturday': 2085, 'short': 2128, 'shot': 2138, 'shoulder': 1285, 'shout': 1848,
'shoutout': 518, 'shove': 1285, 'sunday': 2085, 'testimonial': 518, 'use': 2138, 'wee': 2142}, {'<lesson>': 2118, '^':
2119, 'endorsement': 518, 'plug': 518, 'recommendation': 518, 'reference': 518, 'referral': 518, 'shout': 1848,
'shoutout': 518, 'testimonial': 518}, {'...': 2144, '<lesson>': 2118, '<time_unit>': 2099, '^': 2119, 'afternoon':
2085, 'day': 2085, 'endorsement': 518, 'evening': 2085, 'h': 2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs':
2085, 'morning': 2085, 'plug': 518, 'recommendation': 518, 'reference': 518, 'referral': 518, 'saturday': 2085,
'shout': 1848, 'shoutout': 518, 'sunday': 2085, 'testimonial': 518}, {'comments': 2132, 'critique': 2132, 'edits':
2132, 'fb': 2132, 'feedback': 2132, 'notes': 2132, 'opinion': 2132, 'remarks': 2132, 'steer': 2132, 'thoughts': 2132,
'view': 2132}, {'comments': 1933, 'corrections': 1933, 'critique': 2132, 'edits': 1933, 'fb': 2132, 'feedback': 1933,
'mark': 1934, 'markup': 1933, 'notes': 1933, 'opinion': 2132, 'redlines': 1933, 'remarks': 1933, 'steer': 2132,
'thoughts': 1933, 'view': 2132}, {'^': 515, 'about': 516, 'on': 516, 're': 516}, {'<time_unit>': 2099},
{'<time_unit>': 2099, 'a': 2086, 'an': 2086}, {'line': 2146}, {'by': 2151}, {'boost': 1285, 'encouragement': 1285,
'moral': 2121, 'pat': 2124, 'pep': 2125}, {'big': 2153, 'boost': 1285, 'comments': 2132, 'critique': 2132, 'edits':
2132, 'encouragement': 1285, 'fb': 2132, 'feedback': 2132, 'little': 2153, 'moral': 2121, 'notes': 2132, 'opinion':
2132, 'pat': 2124, 'pep': 2125, 'remarks': 2132, 'steer': 2132, 'thoughts': 2132, 'view': 2132, 'wee': 2153}, {'of':
2154}, {'<contact_of>': 1954, '<lesson>': 2118, 'endorsement': 518, 'plug': 518, 'recommendation': 518, 'reference':
518, 'referral': 518, 'shout': 1848, 'shoutout': 518, 'testimonial': 518}, {'<i>': 1555, '^': 61}, {'<i>': 1555, '^':
61, 'that': 2157, 'to': 2157}, {'...': 2156, '<contact_of>': 1954, '<lesson>': 2118, '<time_unit>': 2099, 'afternoon':
2085, 'comments': 1933, 'corrections': 1933, 'critique': 2132, 'day': 2085, 'edits': 1933, 'endorsement': 518,
'evening': 2085, 'fb': 2132, 'feedback': 1933, 'h': 2085, 'hints': 1933, 'hour': 2085, 'hours': 2085, 'hr': 2085,
'hrs': 2085, 'ideas': 1933, 'learnings': 496, 'lessons': 496, 'mark': 1934, 'markup': 1933, 'morning': 2085, 'notes':
1933, 'opinion': 2132, 'plug': 518, 'pointers': 2133, 'recommendation': 518, 'redlines': 1933, 'reference': 518,
'referral': 518, 'remarks': 1933, 'saturday': 2085, 'shout': 1848, 'shoutout': 518, 'steer': 2132, 'suggestions':
1933, 'sunday': 2085, 'testimonial': 518, 'thoughts': 1933, 'tips': 2133, 'tricks': 496, 'view': 2132, 'word': 2158},
{'<contact_of>': 1954, '<lesson>': 2118}, {'...': 2160, '<contact_of>': 1954, '<lesson>': 2118, 'learnings': 496,
'lessons': 496, 'pointers': 496, 'tips': 496, 'tricks': 496}, {'<lesson>': 495}, {'<contact_of>': 1954, '<lesson>':
2118, '^': 2162, 'boost': 1285, 'kick': 1285, 'pep': 1285, 'push': 1285, 'shove': 1285}, {'...': 2163, '<contact_of>':
1954, '<lesson>': 2118, '<time_unit>': 2099, '^': 2162, 'big': 2126, 'boost': 1285, 'comments': 1933, 'corrections':
1933, 'courage': 1285, 'critique': 2132, 'edits': 1933, 'encouragement': 1285, 'fb': 2132, 'feedback': 1933, 'hand':
2136, 'help': 2136, 'hints': 1933, 'hug': 1285, 'ideas': 1933, 'kick': 1285, 'kind': 2137, 'learnings': 496,
'lessons': 496, 'little': 2139, 'mark': 1934, 'markup': 1933, 'moral': 2121, 'morale': 2140, 'notes': 1933, 'opinion':
2132, 'pat': 2124, 'pep': 2141, 'pointers': 2133, 'push': 1285, 'redlines': 1933, 'remarks': 1933, 'shoulder': 1285,
'shove': 1285, 'steer': 2132, 'suggestions': 1933, 'thoughts': 1933, 'tips': 2133, 'tricks': 496, 'view': 2132, 'wee':
2153}, {'<contact_of>': 1954, '<lesson>': 2118, '^': 2119, 'endorsement': 518, 'plug': 518, 'recommendation': 518,
'reference': 518, 'referral': 518, 'shout': 1848, 'shoutout': 518, 'testimonial': 518}, {'hug': 1285}, {'push': 1285},
{'...': 2165, '<contact_of>': 1954, '<lesson>': 2118, '^': 2119, 'address': 1914, 'big': 2166, 'boost': 1285,
'contact': 1914, 'courage': 1285, 'details': 1914, 'encouragement': 1285, 'endorsement': 518, 'hug': 1285, 'kind':
2137, 'len': 2138, 'lend': 2138, 'little': 2167, 'loan': 2138, 'lowdown': 496, 'morale': 2140, 'name': 1914, 'number':
1914, 'pep': 2125, 'plug': 518, 'push': 1285, 'recommendation': 518, 'reference': 518, 'referral': 518, 'shot': 2138,
'shoulder': 1285, 'shout': 1848, 'shoutout': 518, 'testimonial': 518, 'use': 2138}, {'<time_unit>': 2099, 'afternoon':
2085, 'day': 2085, 'evening': 2085, 'h': 2085, 'hints': 1933, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085,
'ideas': 1933, 'morning': 2085, 'pointers': 1933, 'saturday': 2085, 'suggestions': 1933, 'sunday': 2085, 'thoughts':
1933, 'tips': 1933}, {'...': 2098, '0': 2100, '<contact_of>': 1954, 'N': 1956, '^': 2116, 'a': 2143, 'address': 1914,
'an': 2145, 'back': 1935, 'blunt': 2146, 'comments': 2097, 'contact': 1914, 'corrections': 1933, 'critique': 2132,
'detailed': 2147, 'details': 1914, 'edits': 1933, 'fb': 2148, 'fdbk': 516, 'feedback': 2097, 'five': 2149, 'four':
2100, 'frank': 2146, 'half': 2150, 'hints': 1933, 'honest': 2147, 'ideas': 1933, 'input': 516, 'lessons': 496, 'line':
2152, 'lots': 2155, 'mark': 1934, 'markup': 1933, 'my': 2159, 'name': 1914, 'notes': 2097, 'number': 1914, 'one':
2100, 'opinion': 2132, 'our': 2161, 'pointers': 1933, 'quick': 2146, 'redlines': 1933, 'remarks': 1933, 'some': 2164,
'steer': 2132, 'suggestions': 1933, 'the': 2168, 'thoughts': 1933, 'three': 2169, 'tips': 1933, 'two': 2169, 'view':
2132, 'written': 2146}, {'...': 2104, 'article': 526, 'book': 526, 'candidates': 509, 'checklist': 526, 'comments':
1957, 'contact': 2102, 'contacts': 509, 'corrections': 1957, 'couple': 1964, 'edits': 1957, 'feedback': 1957, 'few':
1963, 'guide': 526, 'leads': 509, 'link': 526, 'list': 526, 'name': 2105, 'names': 509, 'notes': 1957, 'number': 2102,
'numbers': 509, 'people': 509, 'redlines': 1957, 's': 1960, 'spreadsheet': 526, 'suggestions': 1957, 'template': 526},
{'...': 2107, 'article': 526, 'book': 526, 'checklist': 526, 'guide': 526, 'link': 526, 'list': 526, 'spreadsheet':
526, 'template': 526}, {'...': 2109, 'article': 526, 'book': 526, 'checklist': 526, 'comments': 1957, 'copy': 526,
'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'guide': 526, 'link': 526, 'list': 526, 'notes': 2111, 'old':
526, 'own': 526, 'redlines': 1957, 's': 1960, 'second': 526, 'spare': 526, 'spreadsheet': 526, 'suggestions': 1957,
'template': 526}, {'...': 2113, 'article': 526, 'book': 526, 'checklist': 526, 'copy': 526, 'guide': 526, 'link': 526,
'list': 526, 'notes': 526, 'old': 526, 'own': 526, 's': 1960, 'second': 526, 'spare': 526, 'spreadsheet': 526,
'template': 526}, {'...': 2113, 'article': 526, 'book': 526, 'checklist': 526, 'contact': 2102, 'guide': 526, 'link':
526, 'list': 526, 'name': 2102, 'number': 2102, 's': 1960, 'spreadsheet': 526, 'template': 526}, {'0': 1959,
'<their>': 2103, 'a': 2171, 'an': 2172, 'detailed': 1969, 'four': 1963, 'full': 1969, 'lots': 1969, 'my': 2173, 'our':
2174, 'pages': 1969, 'some': 1959, 'the': 2175, 'three': 1959, 'two': 1959}, {'<contact_of>': 1954, '<lesson>': 2118,
'boost': 1285, 'endorsement': 518, 'kick': 1285, 'pep': 1285, 'plug': 518, 'push': 1285, 'recommendation': 518,
'reference': 518, 'referral': 518, 'shout': 1848, 'shoutout': 518, 'shove': 1285, 'testimonial': 518}, {'...': 2127,
'<lesson>': 2118, 'comments': 1933, 'corrections': 1933, 'critique': 2132, 'edits': 1933, 'fb': 2132, 'feedback':
1933, 'learnings': 496, 'lessons': 496, 'mark': 1934, 'markup': 1933, 'notes': 1933, 'opinion': 2132, 'pointers': 496,
'redlines': 1933, 'remarks': 1933, 'steer': 2132, 'thoughts': 1933, 'tips': 496, 'tricks': 496, 'view': 2132}, {'...':
2177, '<contact_of>': 1954, '<lesson>': 2118, 'afternoon': 2085, 'big': 2153, 'bit': 2129, 'boost': 1285, 'day': 2085,
'encouragement': 1285, 'endorsement': 518, 'evening': 2085, 'few': 2178, 'h': 2085, 'hand': 2136, 'help': 2136,
'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'hurl': 466, 'kick': 1285, 'len': 2138, 'lend': 2138, 'lesson':
496, 'lift': 466, 'little': 2153, 'loan': 2138, 'lowdown': 496, 'moral': 2121, 'morning': 2085, 'pat': 2124, 'pep':
2141, 'plug': 518, 'push': 1285, 'quick': 2128, 'recommendation': 518, 'reference': 518, 'referral': 518, 'run': 466,
'saturday': 2085, 'short': 2128, 'shot': 2138, 'shout': 1848, 'shoutout': 518, 'shove': 1285, 'sunday': 2085,
'testimonial': 518, 'use': 2138, 'wee': 2142}, {'<lesson>': 2118, 'endorsement': 518, 'plug': 518, 'recommendation':
518, 'reference': 518, 'referral': 518, 'shout': 1848, 'shoutout': 518, 'testimonial': 518}, {'...': 2180, '<lesson>':
2118, 'afternoon': 2085, 'day': 2085, 'endorsement': 518, 'evening': 2085, 'h': 2085, 'hour': 2085, 'hours': 2085,
'hr': 2085, 'hrs': 2085, 'morning': 2085, 'plug': 518, 'recommendation': 518, 'reference': 518, 'referral': 518,
'saturday': 2085, 'shout': 1848, 'shoutout': 518, 'sunday': 2085, 'testimonial': 518}, {'a': 2086, 'an': 2086},
{'...': 2156, '<contact_of>': 1954, '<lesson>': 2118, 'afternoon': 2085, 'comments': 1933, 'corrections': 1933,
'critique': 2132, 'day': 2085, 'edits': 1933, 'endorsement': 518, 'evening': 2085, 'fb': 2132, 'feedback': 1933, 'h':
2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'learnings': 496, 'lessons': 496, 'mark': 1934, 'markup':
1933, 'morning': 2085, 'notes': 1933, 'opinion': 2132, 'plug': 518, 'pointers': 496, 'recommendation': 518,
'redlines': 1933, 'reference': 518, 'referral': 518, 'remarks': 1933, 'saturday': 2085, 'shout': 1848, 'shoutout':
518, 'steer': 2132, 'sunday': 2085, 'testimonial': 518, 'thoughts': 1933, 'tips': 496, 'tricks': 496, 'view': 2132,
'word': 2158}, {'down': 518, 'forward': 518, 'in': 2094, 'to': 518}, {'name': 2184}, {'<contact_of>': 1954,
'<lesson>': 2118, 'boost': 1285, 'kick': 1285, 'pep': 1285, 'push': 1285, 'shove': 1285}, {'...': 2186,
'<contact_of>': 1954, '<lesson>': 2118, 'big': 2153, 'boost': 1285, 'comments': 1933, 'corrections': 1933, 'critique':
2132, 'edits': 1933, 'encouragement': 1285, 'fb': 2132, 'feedback': 1933, 'hand': 2136, 'help': 2136, 'kick': 1285,
'learnings': 496, 'lessons': 496, 'little': 2153, 'mark': 1934, 'markup': 1933, 'moral': 2121, 'notes': 1933,
'opinion': 2132, 'pat': 2124, 'pep': 2141, 'pointers': 496, 'push': 1285, 'redlines': 1933, 'remarks': 1933, 'shove':
1285, 'steer': 2132, 'thoughts': 1933, 'tips': 496, 'tricks': 496, 'view': 2132, 'wee': 2153}, {'...': 2156,
'<contact_of>': 1954, '<lesson>': 2118, 'address': 1914, 'contact': 1914, 'details': 1914, 'endorsement': 518, 'len':
2138, 'lend': 2138, 'loan': 2138, 'lowdown': 496, 'name': 1914, 'number': 1914, 'plug': 518, 'recommendation': 518,
'reference': 518, 'referral': 518, 'shot': 2138, 'shout': 1848, 'shoutout': 518, 'testimonial': 518, 'use': 2138},
{'...': 2098, '0': 2086, '<contact_of>': 1954, 'N': 1956, '^': 2176, 'a': 2179, 'address': 1914, 'an': 2181, 'back':
1935, 'blunt': 2146, 'comments': 2097, 'contact': 1914, 'corrections': 1933, 'critique': 2132, 'detailed': 2147,
'details': 1914, 'edits': 1933, 'fb': 2148, 'fdbk': 516, 'feedback': 2097, 'four': 2086, 'frank': 2146, 'half': 2182,
'honest': 2147, 'input': 516, 'lessons': 496, 'line': 2152, 'lots': 2155, 'mark': 1934, 'markup': 1933, 'my': 2183,
'name': 1914, 'notes': 2097, 'number': 1914, 'one': 2086, 'opinion': 2132, 'our': 2161, 'quick': 2146, 'redlines':
1933, 'remarks': 1933, 's': 2185, 'some': 2187, 'steer': 2132, 'suggestions': 1933, 'the': 2188, 'thoughts': 1933,
'three': 2086, 'two': 2086, 'view': 2132, 'written': 2146}, {'to': 543}, {'...': 2190}, {'my': 2191, 'our': 2191},
{'assembly': 1832, 'class': 1832, 'demo': 1832, 'lesson': 1832, 'letter': 1859, 'masterclass': 1832, 'recommendation':
1857, 'reference': 1857, 'session': 1832, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'testimonial': 1857, 'tour':
1832, 'training': 1832, 'workshop': 1832}, {'at': 466, 'on': 466, 'to': 466, 'with': 466}, {'at': 496, 'for': 496},
{'^': 495, 'at': 496, 'for': 496}, {'<their>': 496, '<them>': 496, 'N': 1830, '^': 495}, {'^': 495, 'at': 496, 'for':
2197, 'to': 1831, 'with': 1831}, {'...': 2193, 'afternoon': 2085, 'assembly': 1832, 'class': 1832, 'day': 2085,
'demo': 1832, 'evening': 2085, 'glowing': 1870, 'good': 1870, 'h': 2085, 'hand': 2194, 'help': 2194, 'hour': 2085,
'hours': 2085, 'hr': 2085, 'hrs': 2085, 'keynote': 2195, 'lecture': 2196, 'lesson': 1832, 'letter': 1859,
'masterclass': 1832, 'morning': 2085, 'recommendation': 1868, 'reference': 1869, 'referral': 1868, 'saturday': 2085,
'session': 1832, 'story': 1837, 'storytime': 1832, 'strong': 1870, 'sunday': 2085, 'talk': 2198, 'testimonial': 1868,
'tour': 1832, 'training': 1832, 'workshop': 2198}, {'...': 2193, 'afternoon': 2085, 'assembly': 1832, 'class': 1832,
'day': 2085, 'demo': 1832, 'evening': 2085, 'h': 2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'lesson':
1832, 'letter': 1859, 'masterclass': 1832, 'morning': 2085, 'recommendation': 1857, 'reference': 1857, 'saturday':
2085, 'session': 1832, 'story': 1837, 'storytime': 1832, 'sunday': 2085, 'talk': 1832, 'testimonial': 1857, 'tour':
1832, 'training': 1832, 'workshop': 1832}, {'': (16, 'gave:feedback'), '...': 1986}, {'^': 2201}, {'about': 1988,
'on': 2202}, {'^': 5, 'a': 466, 'the': 466}, {'at': 2204, 'for': 2204, 'with': 2204}, {'...': 2205}, {'afternoon':
2085, 'comments': 2203, 'day': 2085, 'edits': 1989, 'evening': 2085, 'feedback': 2203, 'h': 2085, 'hour': 2085,
'hours': 2085, 'hr': 2085, 'hrs': 2085, 'morning': 2085, 'notes': 1989, 'saturday': 2085, 'sunday': 2085, 'thoughts':
2203, 'usual': 2206}, {'<contact_of>': 2062, '<their>': 2065, '^': 2192, 'the': 2071}, {'usual': 2206}, {'<their>':
2065, '^': 2192}, {'...': 1904, 'assembly': 1832, 'class': 1832, 'comments': 1989, 'demo': 1832, 'edits': 1989,
'feedback': 1989, 'hand': 2194, 'help': 2194, 'lesson': 1832, 'masterclass': 1832, 'notes': 1989, 'session': 1832,
'story': 1837, 'storytime': 1832, 'talk': 1832, 'thoughts': 1989, 'tour': 1832, 'training': 1832, 'workshop': 1832},
{'at': 496, 'for': 2197, 'to': 1831, 'with': 1831}, {'...': 2193, '<contact_of>': 2062, 'assembly': 1832, 'class':
1832, 'demo': 1832, 'glowing': 1870, 'good': 1870, 'keynote': 2195, 'lecture': 2195, 'lesson': 1832, 'letter': 1859,
'masterclass': 1832, 'recommendation': 1868, 'reference': 1869, 'referral': 1868, 'session': 1832, 'story': 1837,
'storytime': 1832, 'strong': 1870, 'talk': 2212, 'testimonial': 1868, 'tour': 1832, 'training': 1832, 'workshop':
2212}, {'book': 526, 'copy': 526, 'laptop': 526, 'list': 526, 'notes': 526, 'slides': 526, 'template': 526}, {'a':
2214, 'my': 2214, 'our': 2214, 'the': 2214}, {'^': 2215}, {'<them>': 2216, 'N': 2216}, {'0': 2086, 'a': 2086, 'an':
2086, 'four': 2086, 'half': 2182, 'my': 2086, 'one': 2086, 'three': 2086, 'two': 2086}, {'0': 2086, '<them>': 2218,
'N': 2218, 'a': 2086, 'an': 2086, 'four': 2086, 'half': 2182, 'my': 2086, 'one': 2086, 'three': 2086, 'two': 2086},
{'...': 2080, '0': 2086, '<contact_of>': 2062, '<me>': 2091, '<their>': 2096, '<them>': 2170, '<time_unit>': 1854,
'N': 2189, '^': 2192, 'a': 2199, 'along': 2070, 'an': 2200, 'as': 1741, 'assembly': 1832, 'class': 1832, 'comments':
1989, 'demo': 1832, 'edits': 1989, 'feedback': 1989, 'for': 467, 'four': 2086, 'half': 2182, 'keynote': 2195,
'lecture': 2195, 'lesson': 1832, 'masterclass': 1832, 'my': 2207, 'notes': 1989, 'on': 2208, 'one': 2086, 'our': 2209,
'over': 2210, 'pro': 468, 'session': 1832, 'some': 2211, 'story': 1837, 'storytime': 1832, 'talk': 2212, 'the': 2213,
'thoughts': 1989, 'three': 2086, 'to': 2217, 'tour': 1832, 'training': 1832, 'two': 2086, 'unpaid': 466, 'up': 2219,
'workshop': 2212}, {'<them>': 1613, 'N': 1613, 'd': 1616}, {'off': 484}, {'bumped': 484, 'called': 2222, 'deferred':
484, 'delayed': 484, 'moved': 484, 'postponed': 484, 'pushed': 484, 'rearranged': 484, 'rescheduled': 484, 'shelved':
484, 'shifted': 484}, {'': (0, 'missed'), 'me': 79, 'us': 79}, {'hand': 2136, 'help': 2136, 'len': 2138, 'lend': 2138,
'loan': 2138, 'shot': 2138, 'use': 2138}, {'hand': 2136, 'help': 2136}, {'len': 2138, 'lend': 2138, 'loan': 2138,
'shot': 2138, 'use': 2138}, {'a': 2225, 'some': 2226, 'the': 2227}, {'<them>': 2228, 'N': 2228}, {'a': 2227, 'the':
2227}, {'<them>': 2230, 'N': 2230}, {'advice': 769, 'tip': 769}, {'advice': 769, 'an': 2232, 'some': 2232, 'the':
2232, 'tip': 769}, {'<me>': 2233}, {'advice': 71, 'pointers': 71, 'tip': 71, 'tips': 71}, {'...': 2235, 'advice': 769,
'an': 2232, 'some': 2232, 'the': 2232, 'tip': 769}, {'^': 2162}, {'...': 2237, '^': 2162, 'afternoon': 2085, 'day':
2085, 'evening': 2085, 'h': 2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'len': 2138, 'lend': 2138,
'loan': 2138, 'morning': 2085, 'saturday': 2085, 'shot': 2138, 'sunday': 2085, 'use': 2138}, {'...': 2237, '^': 2162,
'afternoon': 2085, 'day': 2085, 'evening': 2085, 'h': 2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085,
'morning': 2085, 'saturday': 2085, 'sunday': 2085}, {'afternoon': 2085, 'day': 2085, 'evening': 2085, 'h': 2085,
'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'morning': 2085, 'saturday': 2085, 'sunday': 2085, 'word':
2158}, {'...': 2237, '^': 2162}, {'...': 2237, '^': 2162, 'len': 2138, 'lend': 2138, 'loan': 2138, 'shot': 2138,
'use': 2138}, {'0': 2086, 'a': 2238, 'an': 2239, 'four': 2086, 'half': 2182, 'my': 2240, 'one': 2086, 'some': 2241,
'the': 2242, 'three': 2086, 'two': 2086}, {'afternoon': 2085, 'day': 2085, 'evening': 2085, 'h': 2085, 'hour': 2085,
'hours': 2085, 'hr': 2085, 'hrs': 2085, 'len': 2138, 'lend': 2138, 'loan': 2138, 'morning': 2085, 'saturday': 2085,
'shot': 2138, 'sunday': 2085, 'use': 2138}, {'0': 2086, 'a': 2244, 'an': 2086, 'four': 2086, 'half': 2182, 'my': 2240,
'one': 2086, 'the': 2227, 'three': 2086, 'two': 2086}, {'afternoon': 2085, 'day': 2085, 'evening': 2085, 'h': 2085,
'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'morning': 2085, 'saturday': 2085, 'sunday': 2085, 'usual':
2206}, {'0': 2086, '<me>': 2236, '<them>': 2243, 'N': 2245, 'a': 2086, 'an': 2086, 'four': 2086, 'half': 2182, 'my':
2246, 'one': 2086, 'our': 2209, 'three': 2086, 'two': 2086, 'up': 2219}, {'<me>': 2236}, {'boost': 1285, 'kick': 1285,
'pep': 1285, 'push': 1285, 'shove': 1285}, {'...': 2249, 'afternoon': 2085, 'big': 2153, 'boost': 1285, 'day': 2085,
'encouragement': 1285, 'evening': 2085, 'h': 2085, 'hour': 2085, 'hours': 2085, 'hr': 2085, 'hrs': 2085, 'hurl': 466,
'kick': 1285, 'len': 2138, 'lend': 2138, 'lesson': 496, 'lift': 466, 'little': 2153, 'loan': 2138, 'lowdown': 496,
'moral': 2121, 'morning': 2085, 'pat': 2124, 'pep': 2141, 'push': 1285, 'run': 466, 'saturday': 2085, 'shot': 2138,
'shove': 1285, 'sunday': 2085, 'use': 2138, 'wee': 2153}, {'big': 2153, 'boost': 1285, 'encouragement': 1285,
'little': 2153, 'moral': 2121, 'pat': 2124, 'pep': 2125, 'wee': 2153}, {'of': 2251}, {'...': 2249, 'big': 2153,
'boost': 1285, 'encouragement': 1285, 'kick': 1285, 'little': 2153, 'moral': 2121, 'pat': 2124, 'pep': 2141, 'push':
1285, 'shove': 1285, 'wee': 2153}, {'len': 2138, 'lend': 2138, 'loan': 2138, 'lowdown': 496, 'shot': 2138, 'use':
2138}, {'0': 2086, 'a': 2250, 'an': 2086, 'four': 2086, 'half': 2182, 'lessons': 496, 'lots': 2252, 'my': 2086, 'one':
2086, 'some': 2253, 'the': 2254, 'three': 2086, 'two': 2086}, {'0': 2086, '<them>': 2255, 'N': 2255, 'a': 2086, 'an':
2086, 'four': 2086, 'half': 2182, 'my': 2086, 'one': 2086, 'three': 2086, 'two': 2086, 'up': 2219}, {'bat': 1868},
{'to': 2257}, {'bat': 1868, 'in': 2258, 'over': 734, 'through': 734, 'thru': 734}, {'vm': 79, 'voice': 1668,
'voicemail': 79}, {'...': 2260}, {'on': 1575}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'visit': 16}, {'back':
1727, 'cold': 2262, 'dark': 2262, 'over': 734, 'quiet': 2262, 'right': 1727, 'silent': 2262, 'through': 734, 'thru':
734, 'to': 2263, 'up': 734}, {'back': 1727, 'bat': 1868, 'cold': 2262, 'dark': 2262, 'in': 2258, 'over': 734, 'quiet':
2262, 'right': 1727, 'silent': 2262, 'through': 734, 'thru': 734, 'up': 734}, {'feedback': 716}, {'meeting': 2029,
'slot': 2029}, {'of': 338}, {'front': 2268, 'with': 338}, {'a': 2267, 'in': 2269}, {'a': 2267, 'in': 2269, 's': 2266},
{'note': 716}, {'call': 716, 'dm': 716, 'email': 716, 'letter': 716, 'mail': 716, 'message': 716, 'text': 716,
'voice': 2272}, {'D': 1601}, {'forward': 2274}, {'$$': 79, 'D': 1601, 'again': 269, 'at': 481, 'back': 269, 'last':
479, 'on': 482, 'out': 269, 'till': 1601, 'to': 1601, 'until': 1601}, {'$$': 79, 'D': 1601, 'again': 269, 'at': 481,
'back': 269, 'last': 479, 'on': 482, 'out': 269}, {'line': 79, 'message': 79, 'note': 79, 'text': 79}, {'a': 2278},
{'<them>': 2279, 'N': 2279}, {'...': 143}, {'touch': 127}, {'^': 2281, 'in': 2282}, {'bell': 79, 'buzz': 79, 'call':
79, 'ring': 79, 'shout': 79, 'tinkle': 79}, {'a': 2284}, {'<them>': 2285, 'N': 2285}, {'N': 79}, {'up': 2287}, {'in':
79, 'over': 79, 'round': 79}, {'drop': 2280, 'get': 2283, 'give': 2286, 'look': 2288, 'pop': 2289}, {'<their>': 2266,
'<them>': 2270, 'N': 2271, 'a': 2273, 'an': 2273, 'brought': 2275, 'bumped': 484, 'called': 2222, 'deferred': 484,
'delayed': 484, 'moved': 2276, 'postponed': 2277, 'pushed': 2277, 'rearranged': 484, 'rescheduled': 2277, 'shelved':
484, 'shifted': 2277, 'stood': 357, 'talking': 716, 'to': 2290}, {'in': 2282}, {'drop': 2280, 'get': 2292, 'give':
2286, 'look': 2288, 'pop': 2289}, {'<them>': 1931, 'N': 1931}, {'<i>': 1555, '<them>': 1568, 'N': 1568, 'that': 1567,
'to': 1569}, {'about': 472, 'on': 472, 'through': 472, 'with': 472}, {'...': 2296, 'about': 496, 'on': 496, 'through':
496, 'with': 496}, {'<them>': 2297, 'N': 2297}, {'about': 496, 'on': 496, 'through': 496, 'with': 496}, {'<them>':
2299, 'N': 2299}, {'dream': 79}, {'at': 2034, 'of': 2034, 'through': 2034}, {'blether': 716, 'chat': 716, 'craic':
716, 'gossip': 716, 'look': 2302, 'moan': 716, 'natter': 716, 'talk': 716, 'word': 716, 'yarn': 716}, {'blether': 716,
'chat': 716, 'craic': 716, 'gossip': 716, 'moan': 716, 'natter': 716, 'talk': 716, 'word': 716, 'yarn': 716}, {'':
(23, 'contact'), 'bad': 2301, 'blether': 716, 'chat': 716, 'craic': 716, 'dream': 79, 'good': 2303, 'gossip': 716,
'little': 2304, 'long': 2304, 'look': 2302, 'moan': 716, 'natter': 716, 'nightmare': 79, 'proper': 2304, 'quick':
2303, 'read': 2302, 'right': 2304, 'short': 2304, 'strange': 2301, 'talk': 716, 'wee': 2304, 'weird': 2301, 'word':
716, 'yarn': 716}, {'alone': 79, 'by': 1571, 'on': 1573}, {'': (23, 'contact'), 'alone': 79, 'by': 1571, 'on': 1573},
{'bail': 79, 'call': 358, 'cancel': 79, 'postpone': 79, 'skip': 79}, {'': (23, 'contact'), 'a': 2305, 'already': 1812,
'an': 716, 'ate': 2306, 'breakfast': 2307, 'coffee': 2307, 'dinner': 2307, 'drinks': 716, 'just': 1813, 'lunch': 2307,
'my': 716, 'our': 716, 'planned': 692, 'some': 716, 'tea': 2307, 'the': 716, 'to': 2308}, {'copy': 1642, 'extra':
1642, 'leftover': 1642, 'old': 1642, 'own': 1642, 'second': 1642, 'spare': 1642, 'used': 1642}, {'0': 2310, 'a': 2310,
'an': 2310, 'my': 2310, 'our': 2310, 'some': 2310, 'the': 2310, 'three': 2310, 'two': 2310}, {'^': 2311}, {'<useful>':
1981, 'to': 543}, {'...': 2313, '<useful>': 1981}, {'a': 1983, 'an': 1983, 'my': 2314, 'our': 2314, 'some': 1983,
'the': 1983}, {'^': 2315}, {'<them>': 2312, '^': 2192, 'on': 2316, 'over': 2316}, {'for': 16}, {'brought': 2275,
'bumped': 484, 'called': 2222, 'deferred': 484, 'delayed': 484, 'moved': 2277, 'postponed': 2277, 'pushed': 2277,
'rearranged': 484, 'rescheduled': 2277, 'set': 2318, 'shelved': 484, 'shifted': 2277}, {'$$': 79, 'home': 269, 'off':
1522, 'out': 1522, 'over': 1522, 'to': 1521}, {'gone': 2320, 'left': 269}, {'answered': 79, 'been': 367, 'called': 79,
'come': 408, 'got': 408, 'replied': 79, 'responded': 79, 'rung': 79, 'written': 79}, {'already': 1812, 'avoiding':
1575, 'been': 2319, 'blanking': 1575, 'dodging': 1575, 'finally': 1524, 'ghosting': 1575, 'gone': 1523, 'ignoring':
1575, 'just': 2321, 'not': 2322, 'now': 1524}, {'around': 692, 'back': 79, 'round': 692}, {'answered': 79, 'been':
367, 'called': 79, 'caught': 357, 'come': 408, 'ever': 1783, 'get': 1782, 'got': 2324, 'gotten': 1782, 'heard': 79,
'met': 79, 'quite': 1783, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken': 79, 'talked': 79,
'written': 79, 'yet': 1783}, {'t': 2325}, {'answered': 79, 'been': 367, 'called': 79, 'caught': 357, 'come': 408,
'got': 408, 'heard': 79, 'met': 79, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken': 79, 'talked':
79, 'written': 79}, {'bad': 2301, 'dream': 79, 'nightmare': 79, 'strange': 2301, 'weird': 2301}, {'appointment': 16},
{'brought': 2275, 'moved': 2274, 'postponed': 2274, 'pushed': 2274, 'rescheduled': 2274, 'shifted': 2274},
{'together': 441}, {'them': 2331}, {'': (0, 'missed'), 'in': 366}, {'been': 2333, 'caught': 357, 'ever': 1783, 'get':
1782, 'got': 1782, 'gotten': 1782, 'had': 79, 'heard': 79, 'met': 79, 'quite': 1783, 'seen': 79, 'spoken': 79,
'talked': 79, 'yet': 1783}, {'bring': 2332, 'connect': 441, 'drop': 2280, 'get': 2283, 'give': 2286, 'introduce': 441,
'look': 2288, 'pop': 2289}, {'a': 2328, 'already': 1813, 'an': 2329, 'appointment': 16, 'been': 2330, 'bring': 2332,
'connect': 441, 'finally': 1524, 'gone': 1523, 'introduce': 441, 'just': 2321, 'not': 2334, 'now': 1524, 'to': 2335},
{'to': 241}, {'have': 2337, 'need': 2337}, {'<i>': 2338}, {'so': 2339}, {'': (0, 'missed'), 'yet': 2340}, {'answered':
2341, 'been': 2333, 'called': 79, 'caught': 357, 'come': 408, 'ever': 1783, 'get': 1782, 'got': 2324, 'gotten': 1782,
'had': 79, 'heard': 79, 'met': 79, 'quite': 1783, 'replied': 2341, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken':
79, 'talked': 79, 'written': 79, 'yet': 1783}, {'t': 2342}, {'answered': 79, 'been': 2333, 'called': 79, 'caught':
357, 'come': 408, 'ever': 1783, 'get': 1782, 'got': 2324, 'gotten': 1782, 'had': 79, 'heard': 79, 'met': 79, 'quite':
1783, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken': 79, 'talked': 79, 'written': 79, 'yet': 1783},
{'a': 2328}, {'to': 1368}, {'are': 2346, 'assured': 1374, 'assures': 1374, 'guaranteed': 1373, 'guarantees': 1373,
'is': 2346, 'pinky': 1424, 're': 2346, 's': 2346, 'swears': 1373, 'swore': 1373, 'vowed': 1373, 'vows': 1373},
{'magazine': 79, 'news': 79, 'paper': 79}, {'a': 2348, 'the': 2348}, {'radio': 79, 'telly': 79, 'tv': 79}, {'telly':
79, 'the': 2350, 'tv': 79, 'youtube': 79}, {'in': 2349, 'on': 2351, 'online': 79}, {'...': 2352, 'in': 2349, 'on':
2351, 'online': 79}, {'from': 716}, {'back': 79, 'from': 79}, {'<gossips>': 79, '<told_in>': 79}, {'...': 2356,
'<gossips>': 79, '<told_in>': 79}, {'party': 79}, {'...': 2356, '<gossips>': 79, '<told_in>': 79, 'third': 2358},
{'<gossips>': 79}, {'...': 2360, '<gossips>': 79}, {'the': 2361}, {'of': 2362}, {'else': 79}, {'...': 1448,
'<told_in>': 79}, {'s': 2365}, {'': (23, 'contact'), '...': 1448, '<their>': 2357, '<told_in>': 79, 'a': 2359, 'an':
2357, 'my': 2357, 'one': 2363, 'our': 2357, 'some': 2361, 'somebody': 2364, 'someone': 2364, 'the': 2357, 'today':
2366}, {'haw': 2355}, {'...': 1448, '<their>': 2365, '<told_in>': 79, 'a': 2365, 'an': 2365, 'my': 2365, 'our': 2365,
'the': 2365, 'today': 2366}, {'': (23, 'contact'), '...': 1448, '<their>': 2357, '<told_in>': 79, 'a': 2357, 'an':
2357, 'my': 2357, 'one': 2363, 'our': 2357, 'some': 2361, 'the': 2357, 'today': 2366}, {'<their>': 2361, 'a': 2361,
'an': 2361, 'my': 2361, 'one': 2363, 'our': 2361, 'some': 2361, 'the': 2361}, {'...': 1448, '<their>': 2357,
'<told_in>': 79, 'a': 2357, 'an': 2357, 'my': 2357, 'one': 2363, 'our': 2357, 'some': 2361, 'the': 2357, 'today':
2366}, {'from': 2370, 'in': 2369, 'off': 2371, 'on': 2369, 'through': 2371, 'via': 2372}, {'...': 1448, '<told_in>':
79, 'grapevine': 79}, {'...': 1448, '<their>': 2365, '<told_in>': 79, 'a': 2365, 'an': 2365, 'my': 2365, 'our': 2365,
'the': 2374, 'today': 2366}, {'hand': 79}, {'all': 2355}, {'...': 2360, '<gossips>': 79, 'grapevine': 79}, {'<their>':
2361, 'a': 2361, 'an': 2361, 'my': 2361, 'one': 2363, 'our': 2361, 'some': 2361, 'the': 2378}, {'N': 2353, 'back':
2354, 'crickets': 2355, 'from': 2367, 'hee': 2368, 'in': 2369, 'it': 2373, 'nothing': 2355, 'nowt': 2355, 'off': 2371,
'on': 2375, 'second': 2376, 'secondhand': 79, 'sod': 2377, 'that': 2373, 'this': 2373, 'through': 2379, 'via': 2372,
'zilch': 2355, 'zip': 2355}, {'crickets': 2355, 'hee': 2368, 'nothing': 2355, 'nowt': 2355, 'sod': 2377, 'zilch':
2355, 'zip': 2355}, {'assembly': 1832, 'class': 1832, 'demo': 1832, 'duty': 1715, 'group': 1715, 'lesson': 1832,
'masterclass': 1832, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1832, 'shift': 1715, 'slot': 1715,
'stall': 1715, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832, 'turn': 1715,
'workshop': 1832}, {'...': 2382, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'duty': 1715, 'group': 1715, 'lesson':
1832, 'masterclass': 1832, 'mock': 1872, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1832, 'shift':
1715, 'slot': 1715, 'stall': 1715, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832,
'turn': 1715, 'workshop': 1832}, {'...': 2382, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'duty': 1715, 'group':
1715, 'lesson': 1832, 'masterclass': 1832, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1832, 'shift':
1715, 'slot': 1715, 'stall': 1715, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832,
'turn': 1715, 'workshop': 1832}, {'...': 1797, 'assembly': 1715, 'class': 1715, 'duty': 1715, 'group': 1715, 'lesson':
1715, 'mock': 1872, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1715, 'shift': 1715, 'slot': 1715,
'stall': 1715, 'tour': 1715, 'turn': 1715}, {'...': 1904, '0': 1798, '<their>': 1798, 'a': 2383, 'an': 2383,
'assembly': 1832, 'class': 1832, 'demo': 1832, 'lesson': 1832, 'masterclass': 1832, 'mock': 1872, 'session': 1832,
'some': 1905, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'the': 2384, 'three': 1798, 'tour': 1832, 'training':
1832, 'two': 2385, 'workshop': 1832}, {'': (22, 'gave:volunteering'), '<their>': 5, 'a': 5, 'boxes': 5, 'flat': 5,
'furniture': 5, 'home': 5, 'house': 5, 'in': 5, 'out': 5, 'the': 5, 'up': 5}, {'up': 5}, {'out': 5}, {'': (17,
'gave:knowledge'), '<helping>': 2387, 'get': 5, 'pick': 5, 'set': 2388, 'sort': 2389}, {'ready': 472}, {'up': 472},
{'^': 2390}, {'out': 472}, {'<their_doing>': 472, '^': 2390, 'get': 2391, 'in': 472, 'on': 472, 'out': 1552, 'set':
2392, 'through': 472, 'to': 2393, 'understand': 472, 'with': 496, 'work': 2394}, {'^': 2390, 'to': 2393, 'with': 496},
{'<their>': 466, 'N': 1549, 'a': 466, 'our': 466, 'the': 466}, {'at': 2397, 'on': 2397}, {'<them>': 2395, 'N': 2396,
'at': 2397, 'me': 716, 'on': 2397, 'out': 2398}, {'out': 496}, {'<helping>': 2387, 'get': 5, 'pick': 5, 'set': 2388,
'sort': 2389}, {'^': 2401}, {'^': 2390, 'figure': 2400, 'to': 2402, 'with': 496}, {'at': 1550, 'on': 1550}, {'<them>':
2403, 'N': 2403, 'at': 1550, 'on': 1550, 'out': 2404}, {'no': 1507}, {'<giveinf>': 81}, {'^': 2407}, {'to': 2408},
{'going': 2409, 'gonna': 2408}, {'D': 1623, 'a': 1624, 'an': 1625, 'the': 1627, 'time': 1623}, {'and': 339, 'to': 339,
'w': 339, 'with': 1766}, {'and': 339, 'to': 339, 'up': 2412, 'w': 339, 'with': 339}, {'them': 1775}, {'<them>': 2413,
'N': 2030, 'up': 2414}, {'...': 1904, '^': 1761, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'lesson': 1832,
'masterclass': 1832, 'session': 1832, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832,
'workshop': 1832}, {'...': 1904, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'lesson': 1832, 'masterclass': 1832,
'session': 1832, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832, 'workshop': 1832},
{'': (23, 'contact'), '...': 1904, '<their>': 1762, 'a': 2416, 'an': 2416, 'assembly': 1832, 'class': 1832, 'demo':
1832, 'lesson': 1832, 'masterclass': 1832, 'session': 1832, 'some': 2417, 'story': 1837, 'storytime': 1832, 'talk':
1832, 'the': 2416, 'tour': 1832, 'training': 1832, 'workshop': 1832}, {'mentoring': 472}, {'out': 716}, {'have': 16},
{'to': 2421}, {'going': 2422}, {'N': 1357}, {'$$': 271}, {'<them>': 2425}, {'^': 61, 'to': 241}, {'<them>': 2427, 'N':
2427}, {'<them>': 2427, 'N': 2427, 'to': 2428}, {'promised': 2429}, {'am': 2423, 'and': 2424, 'are': 2423, 'gave':
2426, 'guess': 247, 'have': 2430, 'lent': 2426, 'loaned': 2426, 'm': 2423, 'mentioned': 2426, 'miss': 79, 'n': 2424,
'passed': 2426, 'promised': 2429, 're': 2423, 'sent': 2426, 'showed': 2426, 'think': 247, 've': 2430, 'wonder': 247},
{'...': 801}, {'<me>': 2432, '<my>': 2432}, {'t': 69}, {'d': 69, 'would': 69, 'wouldn': 2434}, {'<they>': 2435},
{'place': 2436, 'shoes': 2436}, {'charge': 2436, 'my': 2437}, {'it': 2436, 'this': 2436}, {'<me>': 2432, '<my>': 2432,
'in': 2438, 'me': 2436, 'running': 2439, 'us': 2436}, {'': (13, 'talk'), 'had': 2433, 'owned': 2433, 'ran': 2433,
'was': 2440, 'were': 2440}, {'...': 800}, {'business': 2442, 'call': 2442, 'company': 2442, 'firm': 2442, 'money':
2442, 'shop': 2442}, {'<them>': 2442, 'N': 2442}, {'to': 2444}, {'<their>': 2443, '<them>': 2442, 'up': 2445}, {'was':
2446, 'were': 2446}, {'<i>': 271, '<they>': 2441, 'it': 2447}, {'me': 79, 'my': 79, 'us': 79}, {'calling': 16,
'going': 1499, 'having': 16, 'hosting': 16, 'instead': 1500, 'joining': 16, 'meeting': 16, 'now': 1500, 'seeing': 16,
'visiting': 16}, {'boots': 801, 'place': 801, 'position': 801, 'shoes': 801, 'situation': 801}, {'^': 0, 'not': 69},
{'d': 69, 'would': 2452, 'wouldn': 2434, 'wouldnt': 69}, {'not': 69}, {'would': 2454, 'wouldn': 2434, 'wouldnt': 69},
{'<they>': 2453, 'N': 2455}, {'boots': 2456, 'case': 801, 'place': 2456, 'position': 2456, 'seat': 2456, 'shoes':
2456}, {'to': 271}, {'d': 69, 'would': 69, 'wouldn': 2434, 'wouldnt': 69}, {'<they>': 2459, 'N': 2459}, {'boots':
2460, 'place': 2460, 'position': 2460, 'seat': 2460, 'shoes': 2460}, {'calendar': 16, 'diary': 16}, {'<my>': 2451,
'my': 2457, 'order': 2458, 'our': 2461, 'the': 2462}, {'': (9, 'told')}, {'N': 2464}, {'D': 16, 'for': 1822}, {'D':
16, 'for': 1822, 'in': 2466, 'out': 1626}, {'<i>': 1477, 'that': 1486}, {'<off_it>': 483, 'been': 485, 'being': 485,
'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 485, 's': 489, 'w': 491, 'was': 485, 'were': 485, 'with': 491},
{'2': 339, 'and': 339, 'n': 339, 'to': 339, 'with': 339}, {'and': 339, 'to': 339, 'with': 339}, {'N': 338, '^': 1767},
{'2': 339, 'and': 339, 'n': 339, 'to': 2472, 'with': 2472}, {'<them>': 2473, 'N': 2473}, {'<them>': 2470, 'N': 2471,
'd': 2474}, {'2': 339, 'and': 339, 'to': 2472, 'with': 2472}, {'<them>': 2473, 'N': 2476}, {'2': 339, 'and': 1766,
'n': 339, 'to': 1768, 'with': 1768}, {'them': 1772}, {'^': 338, 'of': 2479}, {'pair': 2480, 'three': 2480, 'two':
2480}, {'<them>': 2478, 'N': 2478, 'the': 2481, 'them': 1775}, {'and': 339, 'to': 2472, 'with': 2472}, {'<them>':
2473, 'N': 2483}, {'for': 115, 'over': 115, 'round': 115, 'to': 115}, {'': (23, 'contact'), 'for': 115, 'to': 115},
{'<them>': 2485, 'N': 2485, 'me': 2486, 'us': 2486}, {'can': 400, 'have': 393, 'must': 0, 'mustn': 400, 'need': 393,
'ought': 393, 'should': 0, 'shouldn': 400}, {'^': 2488}, {'<i>': 2489}, {'<i>': 2489, 'that': 2490}, {'': (3,
'advice'), 'to': 0}, {'can': 400, 'have': 393, 'must': 0, 'mustn': 400, 'need': 2492, 'ought': 393, 'should': 0,
'shouldn': 400}, {'^': 2493}, {'should': 0}, {'...': 2495}, {'<i>': 2494, '^': 2496}, {'...': 2491, '<i>': 2494, '^':
2496, 'that': 2497}, {'...': 2491, '<i>': 2489, 'that': 2490}, {'<i>': 2494}, {'...': 2491, '<i>': 2494, 'that':
2500}, {'': (2, 'plan'), 'for': 16, 'on': 16}, {'<i>': 2489, '^': 2496}, {'...': 2491, '<i>': 2489, '^': 2496, 'that':
2503}, {'D': 1601, 'till': 1601, 'to': 1601, 'until': 1601}, {'answering': 79, 'available': 79, 'in': 79, 'picking':
369, 'reachable': 79}, {'<i>': 1191, '^': 2496}, {'<i>': 1191, '^': 2496, 'that': 2507}, {'<i>': 1191, 'that': 1239},
{'^': 2496}, {'^': 2496, 'that': 2510}, {'adamant': 2508, 'certain': 2509, 'clear': 2508, 'convinced': 2509, 'firm':
2511, 'insistent': 2511, 'sure': 2509}, {'D': 16, 'adamant': 2498, 'avoiding': 1575, 'blanking': 1575, 'blunt': 2499,
'brought': 2275, 'certain': 2501, 'clear': 2498, 'coming': 16, 'confirmed': 2502, 'convinced': 2501, 'dodging': 1575,
'emphatic': 2499, 'finally': 1524, 'firm': 2504, 'ghosting': 1575, 'gone': 1523, 'ignoring': 1575, 'insistent': 2504,
'just': 1524, 'moved': 2505, 'not': 2506, 'now': 1524, 'off': 79, 'on': 17, 'positive': 2499, 'postponed': 2274,
'pushed': 2274, 'quite': 2512, 'really': 2512, 'rescheduled': 2274, 'scheduled': 16, 'set': 1629, 'shifted': 2274,
'sure': 2501, 'very': 2512}, {'t': 2506}, {'<off_it>': 484, 'D': 716, 'all': 1588, 'at': 716, 'by': 716, 'closed':
269, 'during': 716, 'locked': 1589, 'on': 716, 'over': 716, 'shut': 269}, {'<off_it>': 484, 'all': 1588, 'closed':
269, 'locked': 1589, 'shut': 269}, {'agreed': 16, 'arranged': 16, 'been': 485, 'being': 485, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 1678, 'planned': 16, 's': 1679,
'scheduled': 16, 'set': 1518, 'was': 2515, 'were': 2516}, {'me': 1617, 'us': 1617}, {'': (23, 'contact'), 'me': 1357,
'us': 1357}, {'': (22, 'gave:volunteering'), '...': 1760}, {'^': 2520}, {'<their>': 1762, 'a': 2521, 'an': 1762, 'at':
466, 'the': 2521}, {'i': 716, 'me': 716, 'us': 716}, {'and': 2523}, {'': (14, 'together'), 'and': 1521, 'n': 1521,
'plus': 1521, 'w': 1521, 'with': 1521}, {'N': 2524, 'me': 2525, 'us': 2525}, {'forgetting': 79}, {'forgetting': 79,
'meaning': 692, 'on': 2527, 'putting': 358, 'ringing': 1619, 'trying': 443}, {'have': 393, 'must': 0, 'need': 393,
'shd': 0, 'should': 0}, {'^': 2529}, {'<i>': 2530}, {'<me>': 828}, {'cancelling': 79, 'dodging': 79, 'forgetting': 79,
'postponing': 79, 'putting': 358, 'ringing': 1619, 'saying': 2531, 'telling': 2532}, {'': (23, 'contact'), 'for':
716}, {'waiting': 2534}, {'<they>': 1284}, {'through': 1284, 'until': 2536, 'while': 2536}, {'^': 2537}, {'^': 2537,
'company': 2538}, {'<me>': 2535, '<them>': 2539, 'D': 1623, 'N': 2539, 'a': 1624, 'an': 1625, 'forgetting': 79,
'meaning': 692, 'putting': 358, 'ringing': 1619, 'saying': 2531, 'telling': 2532, 'the': 1627, 'time': 1623, 'trying':
443}, {'call': 79, 'calling': 79, 'email': 79, 'meet': 79, 'phone': 79, 'reply': 79, 'ring': 79, 'ringing': 79, 'see':
79, 'speak': 79, 'talk': 79, 'text': 79, 'visit': 79}, {'for': 2541, 'to': 2541}, {'time': 2542}, {'the': 2543}, {'a':
496, 'how': 496, 'my': 496, 'our': 496, 'the': 496, 'to': 496}, {'<them>': 2545, 'N': 2545, 'from': 271, 'that': 271,
'through': 271, 'via': 271}, {'...': 1904, 'a': 2417, 'an': 2417, 'assembly': 1832, 'class': 1832, 'demo': 1832,
'lesson': 1832, 'masterclass': 1832, 'session': 1832, 'some': 2417, 'story': 1837, 'storytime': 1832, 'talk': 1832,
'the': 2417, 'tour': 1832, 'training': 1832, 'workshop': 1832}, {'message': 79}, {'answerphone': 2548, 'vm': 79,
'vms': 79, 'voice': 2548, 'voicemail': 79, 'voicemails': 79}, {'0': 2549, 'a': 2549, 'an': 2549, 'another': 2549,
'several': 2549, 'some': 2549, 'three': 2549, 'two': 2549}, {'<them>': 2550}, {'hand': 2135, 'help': 2136}, {'^': 526,
'a': 2552, 'some': 2226}, {'^': 526, 'a': 2226, 'some': 2226}, {'to': 545}, {'...': 2555}, {'a': 2191, 'an': 2556,
'my': 2191, 'our': 2191, 'the': 2191}, {'hand': 2194, 'help': 2194}, {'^': 2192}, {'a': 2556, 'an': 2556, 'my': 2556,
'our': 2556, 'the': 2556}, {'^': 2560}, {'<them>': 2553, 'N': 2554, '^': 2557, 'a': 2558, 'on': 2559, 'out': 2561,
'over': 2559, 'some': 2558}, {'a': 526, 'my': 526, 'one': 526, 'our': 526, 'the': 526}, {'^': 2563}, {'go': 472},
{'^': 2563, 'a': 2565}, {'on': 496}, {'in': 472}, {'': (18, 'gave:mentoring'), 'a': 526, 'my': 526, 'one': 526, 'our':
526, 'the': 526}, {'^': 2569}, {'borrow': 2564, 'do': 472, 'have': 2566, 'in': 2567, 'keep': 2564, 'practice': 472,
'practise': 472, 'shadow': 472, 'sit': 2568, 'take': 2564, 'try': 2570, 'use': 2564, 'watch': 472}, {'borrow': 2564,
'have': 2564, 'keep': 2564, 'know': 2464, 'take': 2564, 'try': 2564, 'use': 2564}, {'': (0, 'missed'), 'again': 79},
{'down': 2573}, {'<them>': 2571, 'N': 2572, 'me': 2574, 'us': 2574}, {'spirits': 1285}, {'<their>': 2576},
{'linkedin': 79, 'photo': 79, 'photos': 79, 'post': 79, 'posts': 79, 'profile': 79, 'status': 79, 'stories': 79,
'story': 79, 'tweet': 79, 'update': 79}, {'s': 2578}, {'N': 2579}, {'and': 1766, 'to': 1766, 'up': 2412, 'w': 339,
'with': 1766}, {'and': 1766, 'to': 1766, 'up': 2029, 'with': 1766}, {'<them>': 2581, 'N': 2582, 'up': 2414}, {'run':
515}, {'dry': 2584, 'pitch': 515, 'presentation': 515, 'rehearsal': 515, 'speech': 515, 'talk': 515}, {'^': 2585},
{'<their>': 2586}, {'on': 2587}, {'article': 79, 'blog': 79, 'interview': 79, 'newsletter': 79, 'podcast': 79, 'post':
79, 'talk': 79, 'video': 79, 'webinar': 79}, {'...': 2352, 'in': 2349, 'on': 2351, 'online': 79, 's': 2589},
{'<their>': 2586, 'N': 2590}, {'in': 2588, 'through': 2587, 'to': 2591}, {'having': 16, 'hosting': 16, 'joining': 16,
'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1329, 'breakfast': 16, 'coffee': 16, 'dinner': 16, 'lunch': 16},
{'be': 2593, 'have': 2594, 'meet': 16, 'see': 16, 'visit': 16}, {'': (19, 'gave:resource'), 'a': 2556, 'an': 2556,
'my': 2556, 'our': 2556, 'the': 2556}, {'^': 2596}, {'<them>': 1532, 'N': 1532, '^': 2557, 'on': 2559, 'out': 2597,
'over': 2559}, {'D': 16, 'for': 17, 'in': 1626, 'out': 1626}, {'no': 79}, {'time': 2600}, {'<their>': 728, 'N': 729,
'a': 1728, 'the': 1728}, {'after': 1550, 'at': 2034, 'back': 1727, 'over': 1729, 'right': 1727, 'through': 2602,
'thru': 2602, 'up': 1729}, {'to': 16}, {'after': 1550, 'back': 1727, 'forward': 2604, 'over': 734, 'right': 1727,
'through': 734, 'thru': 734, 'up': 734}, {'in': 2029}, {'<them>': 2606, 'N': 2606}, {'to': 338, 'with': 338},
{'intro': 2608, 'introduction': 2608}, {'an': 2609, 'the': 2609}, {'<them>': 2608, 'N': 2608}, {'<them>': 2608, 'N':
2608, 'for': 2611}, {'between': 338, 'to': 338, 'with': 338}, {'': (15, 'gave:intro'), '<them>': 2613, 'N': 2613},
{'<them>': 2608, 'N': 2608, 'between': 338, 'for': 2614, 'of': 338, 'to': 338, 'with': 338}, {'<them>': 2613, 'N':
2613}, {'<them>': 2608, 'N': 2608, 'between': 338, 'for': 2616, 'to': 338, 'with': 338}, {'connection': 2612, 'e':
1863, 'email': 1862, 'intro': 2615, 'introduction': 2615, 'introductions': 2617, 'mail': 1862, 'whatsapp': 1862},
{'date': 16, 'double': 1866, 'presentation': 1875, 'quick': 2618, 'warm': 2618}, {'': (15, 'gave:intro'), 'between':
338, 'to': 338, 'with': 338}, {'': (15, 'gave:intro'), '<them>': 2613, 'N': 2620}, {'<them>': 2608, 'N': 2608,
'between': 1766, 'for': 2621, 'from': 339, 'of': 338, 'to': 338, 'with': 1766}, {'connection': 2612, 'e': 1863,
'email': 1878, 'intro': 2622, 'introduction': 2615, 'introductions': 2617, 'mail': 1878, 'whatsapp': 1862},
{'between': 338, 'for': 2616, 'to': 338, 'with': 338}, {'connection': 2612, 'e': 1863, 'email': 1878, 'intro': 2622,
'introduction': 2615, 'introductions': 2617, 'mail': 1878, 'presentation': 1875, 'whatsapp': 1862}, {'<them>': 2610,
'N': 2610, 'a': 2619, 'an': 2623, 'intro': 2624, 'introduction': 2624, 'introductions': 2624, 'plans': 16, 'that':
2618, 'the': 2625}, {'article': 526, 'book': 526, 'checklist': 526, 'comments': 1957, 'corrections': 1957, 'edits':
1957, 'feedback': 1957, 'guide': 526, 'link': 526, 'list': 526, 'notes': 1957, 'podcast': 526, 'redlines': 1957,
'spreadsheet': 526, 'suggestions': 1957, 'template': 526}, {'...': 2627, 'article': 526, 'book': 526, 'checklist':
526, 'comments': 1957, 'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'guide': 526, 'link': 526, 'list': 526,
'notes': 1957, 'podcast': 526, 'redlines': 1957, 'spreadsheet': 526, 'suggestions': 1957, 'template': 526}, {'0':
1969, 'a': 2628, 'an': 1967, 'detailed': 1969, 'full': 1969, 'lots': 1969, 'my': 2628, 'our': 1967, 'pages': 1969,
'some': 1969, 'the': 1967, 'three': 1969, 'two': 1969}, {'^': 2629, 'a': 1936, 'back': 1935, 'comments': 1933,
'corrections': 1933, 'detailed': 1935, 'edits': 1933, 'feedback': 1933, 'honest': 1935, 'mark': 1934, 'markup': 1933,
'my': 1935, 'notes': 1933, 'redlines': 1933, 'remarks': 1933, 'some': 1935, 'thoughts': 1933}, {'': (23, 'contact'),
'<them>': 2630, 'N': 2630, '^': 1984, 'across': 1985, 'over': 1985}, {'': (22, 'gave:volunteering'), '...': 1760,
'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5,
'till': 5}, {'^': 2632}, {'': (22, 'gave:volunteering'), 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5,
'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 2634}, {'^': 5, 's': 2635}, {'at': 466,
'for': 466, 'with': 466}, {'station': 2637}, {'^': 1761, 'bar': 2637, 'booth': 2637, 'desk': 2637, 'kitchen': 2637,
'stall': 2637, 'stand': 2637, 'table': 2637, 'till': 2637, 'tombola': 2637, 'water': 2638}, {'...': 1715, '<their>':
2633, '<them>': 466, 'N': 2636, 'a': 1762, 'an': 1762, 'for': 1842, 'the': 2639}, {'...': 1715, '<their>': 466,
'<them>': 466, 'N': 1581, 'for': 1842}, {'up': 2034}, {'a': 466, 'at': 466, 'the': 466}, {'and': 1766, 'to': 1766,
'up': 1769, 'w': 339, 'with': 1766}, {'and': 338, 'to': 338, 'with': 338}, {'<them>': 2644, 'N': 2645}, {'N': 1359},
{':': 241, 'and': 2647, 'n': 2424}, {'bell': 79, 'buzz': 79, 'call': 79, 'ring': 79, 'shout': 79}, {'a': 2649}, {'N':
2650}, {'call': 79, 'catch': 79, 'email': 79, 'give': 2651, 'meet': 79, 'message': 79, 'phone': 79, 'reply': 79,
'ring': 79, 'see': 79, 'text': 79, 'visit': 79, 'write': 79}, {'to': 2652}, {'about': 1867}, {'boss': 2654, 'brother':
2654, 'client': 2654, 'colleague': 2654, 'colleagues': 2654, 'cousin': 2654, 'director': 2654, 'head': 2654,
'landlord': 2654, 'manager': 2654, 'neighbour': 2654, 'sister': 2654, 'team': 2654}, {'my': 2655, 'our': 2655, 'the':
2655}, {'<their>': 2038, '<them>': 2037, 'N': 2039, 'to': 2656}, {'^': 471, 'for': 472, 'on': 472, 'through': 472},
{'<them>': 2658, 'N': 2658}, {'N': 472}, {'at': 472, 'w': 472, 'with': 472}, {'^': 471, 'at': 472, 'w': 472, 'with':
472}, {':': 2660, '<them>': 1485, 'N': 2658, 'at': 472, 'call': 2661, 'chat': 2661, 'coffee': 2661, 'for': 2660,
'hour': 2661, 'lunch': 2661, 'meeting': 2661, 'of': 2660, 'session': 2662, 'students': 2662, 'w': 472, 'with': 472},
{'a': 1973, 'an': 1967, 'my': 1973, 'our': 1973, 'the': 1973}, {'...': 1975, '<contact_of>': 1954, 'N': 1956, '^':
2664, 'a': 1978, 'my': 1978, 'our': 1978, 'some': 1978, 'the': 1978}, {'...': 1975, '<contact_of>': 1954, 'N': 1956,
'^': 2664, 'a': 1978, 'my': 1978, 'our': 1978, 'some': 1978, 'the': 1978, 'to': 1685}, {'': (23, 'contact'), '<them>':
2665, 'N': 2666}, {'': (23, 'contact'), 'up': 716}, {'<their>': 2635, '<them>': 466, 'N': 2636, 'for': 1842},
{'<their>': 466, '<them>': 466, 'N': 1581, 'for': 1842}, {'appointment': 79, 'birthday': 79, 'call': 79, 'calls': 79,
'coffee': 79, 'dinner': 79, 'lunch': 79, 'meeting': 79, 'party': 79, 'slot': 79, 'zoom': 79}, {'w': 2287, 'with':
2287}, {'1': 2672}, {'': (0, 'missed'), 's': 2671}, {'': (0, 'missed'), 'from': 79, 'w': 2287, 'with': 2287}, {'': (0,
'missed'), 'w': 2287, 'with': 2287}, {'1': 2673, 'appointment': 79, 'birthday': 79, 'breakfast': 2672, 'brunch': 2672,
'call': 2675, 'calls': 79, 'coffee': 2676, 'demo': 2672, 'dinner': 2676, 'drinks': 2672, 'lunch': 2676, 'meeting':
2676, 'party': 79, 'session': 2672, 'slot': 79, 'standup': 2672, 'zoom': 2676}, {'from': 79, 'w': 2287, 'with': 2287},
{'1': 2673, 'appointment': 79, 'birthday': 79, 'breakfast': 2672, 'brunch': 2672, 'call': 2676, 'calls': 79, 'coffee':
2676, 'demo': 2672, 'dinner': 2676, 'drinks': 2672, 'lunch': 2676, 'meeting': 2676, 'party': 79, 'session': 2672,
'slot': 79, 'standup': 2672, 'zoom': 2676}, {'0': 2671, '1': 2673, '<their>': 2671, '<them>': 79, 'N': 2674, 'a':
2677, 'breakfast': 2672, 'brunch': 2672, 'call': 2678, 'coffee': 2672, 'demo': 2672, 'dinner': 2672, 'drinks': 2672,
'lunch': 2672, 'meeting': 2672, 'my': 2679, 'our': 2679, 'session': 2672, 'standup': 2672, 'the': 2679, 'zoom': 2672},
{'rang': 79}, {'dead': 79}, {'dead': 79, 'just': 2681, 'off': 79, 'rang': 1619, 'rings': 1619, 'switched': 358,
'went': 2682}, {'D': 1601, 'to': 2274}, {'N': 2684}, {'D': 1601, 'to': 2274, 'w': 2685, 'with': 2685}, {'1': 2686},
{'': (1, 'moved'), 'D': 1601, 'to': 2274}, {'up': 2686}, {'to': 2274}, {'to': 1601}, {'...': 2691, 'D': 2690,
'friday': 2690, 'monday': 2690, 'thursday': 2690, 'today': 2690, 'tomorrow': 2690, 'tuesday': 2690, 'wednesday':
2690}, {'': (1, 'moved'), 'D': 1601}, {'D': 2693, 'to': 2274, 'w': 2685, 'with': 2685}, {'1': 2694}, {'up': 2694},
{'1': 2695, 'breakfast': 2694, 'call': 2694, 'catch': 2696, 'chat': 2694, 'coffee': 2694, 'demo': 2694, 'dinner':
2694, 'interview': 2694, 'lunch': 2694, 'meeting': 2694, 'session': 2694}, {'1': 2687, '<until>': 1601, 'D': 2688,
'breakfast': 2686, 'by': 1601, 'call': 2686, 'catch': 2689, 'chat': 2686, 'coffee': 2686, 'demo': 2686, 'dinner':
2686, 'fri': 2684, 'friday': 2690, 'from': 2692, 'interview': 2686, 'lunch': 2686, 'meeting': 2686, 'mon': 2684,
'monday': 2690, 'my': 2697, 'our': 2697, 'sat': 2684, 'session': 2686, 'sun': 2684, 'the': 2697, 'thu': 2684, 'thurs':
2684, 'thursday': 2690, 'to': 1601, 'today': 2690, 'tomorrow': 2690, 'tue': 2684, 'tues': 2684, 'tuesday': 2690,
'wed': 2684, 'wednesday': 2690}, {'1': 2687, 'breakfast': 2686, 'call': 2686, 'catch': 2689, 'chat': 2686, 'coffee':
2686, 'demo': 2686, 'dinner': 2686, 'interview': 2686, 'lunch': 2686, 'meeting': 2686, 'my': 2697, 'our': 2697,
'session': 2686, 'the': 2697, 'to': 2274}, {'bring': 2332, 'connect': 441, 'introduce': 441}, {'bring': 2332,
'connect': 441, 'drop': 2280, 'get': 2292, 'give': 2286, 'introduce': 441, 'look': 2288, 'pop': 2289, 'to': 2700},
{'do': 1463}, {'action': 1463, 'job': 1463, 'task': 1463, 'to': 2702}, {'<them>': 27}, {'from': 2704}, {'...': 2705},
{'^': 2706, 'bring': 2332, 'connect': 441, 'introduce': 441, 'to': 2335}, {'^': 2706}, {'<them>': 1699, 'N': 1699,
'a': 666, 'an': 667, 'around': 692, 'done': 269, 'held': 269, 'hold': 79, 'off': 1894, 'past': 79, 'round': 692,
'there': 79, 'through': 79}, {'a': 1595, 'answered': 79, 'be': 1695, 'call': 79, 'called': 408, 'came': 79, 'catch':
369, 'caught': 79, 'contact': 79, 'ever': 1783, 'find': 1786, 'found': 1787, 'get': 1909, 'got': 2709, 'gotten': 1782,
'had': 1787, 'happen': 79, 'happened': 79, 'have': 1787, 'made': 669, 'make': 1703, 'manage': 1707, 'materialise': 79,
'materialize': 79, 'meet': 79, 'met': 79, 'one': 1595, 'phone': 79, 'picked': 357, 'quite': 1899, 'reach': 79,
'reached': 79, 'ring': 79, 'see': 79, 'showed': 369, 'so': 1598, 'speak': 79, 'spoke': 79, 'take': 1708, 'talk': 79,
'talked': 79, 'took': 1708, 'turned': 357, 'visit': 79, 'yet': 1783}, {':': 2274}, {':': 2274, 'is': 2711}, {':':
2274, 'D': 1601}, {':': 2274, 'D': 1601, 'is': 2713}, {':': 2274, 'appointment': 2712, 'date': 2714, 'day': 2714,
'is': 2711, 'slot': 2714, 'time': 2714}, {'': (13, 'talk'), '...': 17, 'D': 16}, {'1': 2716}, {'up': 2716},
{'<give1>': 61}, {'^': 2719}, {'<i>': 2720, '^': 2719}, {':': 2721}, {'1': 2717, 'call': 2716, 'catch': 2718,
'coffee': 2716, 'dinner': 2716, 'drinks': 18, 'lunch': 2716, 'meeting': 2716, 'one': 18, 'session': 2716, 'step':
2722, 'steps': 2722, 'sync': 2716, 'visit': 2716}, {'': (0, 'missed'), '...': 1578, 'breakfast': 79, 'call': 79,
'catch': 357, 'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review': 79,
'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79}, {'<their>': 2724, 'D': 2724, 'my': 2724, 'on': 79, 'our': 2724,
'the': 2724, 'this': 1579}, {'$$': 79, 'again': 79, 'between': 79, 'from': 79, 'this': 79, 'today': 79, 'w': 79,
'with': 79, 'yet': 79}, {'1': 2726}, {'again': 79, 'between': 79, 'from': 79, 'this': 79, 'today': 79, 'w': 79,
'with': 79, 'yet': 79}, {'up': 2726}, {'again': 79, 'between': 79, 'from': 79, 'this': 79, 'today': 79, 'w': 79,
'with': 79}, {'home': 269}, {'up': 633}, {'one': 2726}, {'about': 269, 'around': 269, 'at': 2731, 'home': 269, 'in':
269, 'there': 269}, {'about': 269, 'answered': 79, 'answers': 1155, 'around': 269, 'at': 2731, 'call': 1593, 'called':
408, 'came': 79, 'cheep': 1593, 'dicky': 1594, 'happened': 79, 'home': 269, 'in': 269, 'is': 1112, 'just': 1114,
'line': 1593, 'message': 1593, 'murmur': 1593, 'never': 1114, 'peep': 1593, 'picked': 1156, 'picking': 1103, 'picks':
2732, 'replied': 79, 'reply': 1593, 'responded': 79, 'responds': 79, 'sausage': 1593, 'showed': 369, 'sound': 1593,
'squeak': 1593, 'there': 269, 'thing': 1593, 'to': 2733, 'took': 1708, 'turned': 357, 'was': 2734, 'whisper': 1593,
'word': 1593}, {'far': 271}, {'': (0, 'missed'), 'again': 79, 'between': 79, 'from': 79, 'so': 2736, 'this': 79,
'today': 79, 'w': 79, 'with': 79, 'yet': 271}, {'': (0, 'missed'), 'so': 2736, 'yet': 271}, {'1': 2727, '1on1': 2726,
'a': 1595, 'ans': 79, 'answer': 79, 'call': 2726, 'calls': 2728, 'catch': 2729, 'chat': 2728, 'coffee': 2728,
'contact': 2728, 'demo': 269, 'dinner': 2728, 'email': 2730, 'joy': 79, 'luck': 79, 'lunch': 2728, 'mail': 2730,
'meeting': 2726, 'news': 2728, 'one': 2735, 'pick': 357, 'pickup': 79, 'reply': 2737, 'response': 2738, 'session':
269, 'show': 79, 'showed': 79, 'shows': 79, 'sign': 1592, 'so': 1598, 'stand': 1103, 'standup': 269, 'sync': 2726,
'time': 2542, 'word': 2728}, {'about': 269, 'answered': 79, 'answers': 1155, 'around': 269, 'at': 2731, 'called': 408,
'came': 79, 'happened': 79, 'home': 269, 'in': 269, 'is': 1112, 'just': 1114, 'never': 1114, 'picked': 1156,
'picking': 1103, 'picks': 2732, 'replied': 79, 'responded': 79, 'responds': 79, 'showed': 369, 'there': 269, 'took':
1708, 'turned': 357, 'was': 2734}, {'as': 518, 'for': 518, 'to': 518}, {'as': 518, 'for': 518}, {'<them>': 2741, 'N':
2742}, {'about': 269, 'answers': 1155, 'around': 269, 'at': 2731, 'home': 269, 'in': 269, 'is': 1112, 'just': 1114,
'never': 1114, 'picked': 1113, 'picking': 1103, 'picks': 2732, 'replied': 79, 'responded': 79, 'responds': 79,
'there': 269, 'was': 2734}, {'about': 269, 'around': 269, 'at': 2731, 'home': 269, 'in': 269, 'there': 269, 'was':
2734}, {'call': 1593, 'cheep': 1593, 'dicky': 1594, 'line': 1593, 'message': 1593, 'murmur': 1593, 'peep': 1593,
'reply': 1593, 'sausage': 1593, 'soul': 2745, 'sound': 1593, 'squeak': 1593, 'thing': 1593, 'whisper': 1593, 'word':
1593}, {'call': 79, 'catch': 369, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1704, 'got': 1705, 'make': 1703,
'manage': 1707, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1706, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79,
'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'to': 2747}, {'a': 666, 'an': 667, 'around': 692,
'hold': 79, 'past': 79, 'round': 692, 'there': 79, 'through': 79}, {'if': 247, 'whether': 247}, {'a': 2746, 'able':
2748, 'answering': 1577, 'been': 367, 'call': 79, 'catch': 369, 'caught': 369, 'contact': 79, 'enough': 2543, 'ever':
1783, 'find': 79, 'get': 1790, 'got': 2749, 'gotten': 1782, 'happening': 79, 'heard': 79, 'made': 669, 'make': 1703,
'manage': 1707, 'meet': 79, 'met': 79, 'one': 1595, 'phone': 79, 'quite': 1792, 'reach': 79, 'reached': 79,
'returning': 1577, 'ring': 79, 'see': 79, 'seen': 79, 'so': 1598, 'speak': 79, 'spoke': 79, 'spoken': 79, 'sure':
2750, 'taking': 1577, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1783}, {'<them>': 1921, 'self': 247}, {'to':
2752}, {'...': 1448, '<told_in>': 79, 'third': 2358}, {'...': 1448, '<their>': 2365, '<told_in>': 79, 'a': 2754, 'an':
2365, 'my': 2365, 'our': 2365, 'somebody': 2364, 'someone': 2364, 'the': 2365, 'today': 2366}, {'...': 1448,
'<told_in>': 79, 'news': 79, 'paper': 79}, {'...': 1448, '<their>': 2365, '<told_in>': 79, 'a': 2365, 'an': 2365,
'facebook': 79, 'insta': 79, 'instagram': 79, 'linkedin': 79, 'my': 2365, 'our': 2365, 'the': 2756, 'today': 2366,
'twitter': 79}, {'from': 2369, 'in': 2369, 'on': 2369, 'via': 2369}, {'...': 1448, '<told_in>': 79, 'grapevine': 79,
'news': 79, 'paper': 79}, {'...': 1448, '<their>': 2365, '<told_in>': 79, 'a': 2365, 'an': 2365, 'facebook': 79,
'insta': 79, 'instagram': 79, 'linkedin': 79, 'my': 2365, 'our': 2365, 'the': 2759, 'today': 2366, 'twitter': 79},
{'grapevine': 79}, {'the': 2761}, {'N': 2579, 'from': 2755, 'in': 2757, 'it': 2758, 'on': 2760, 'second': 2376,
'secondhand': 79, 'that': 2758, 'this': 2758, 'through': 2762, 'via': 2757}, {'at': 2274, 'confirmed': 2502, 'on':
2274}, {'on': 1285, 'to': 1285}, {'<me>': 1778, '<them>': 2765}, {'accountant': 509, 'broker': 509, 'builder': 509,
'contact': 509, 'dentist': 509, 'designer': 509, 'lawyer': 509, 'lender': 509, 'plumber': 509, 'printer': 509,
'supplier': 509}, {'...': 2767}, {'a': 2768, 'my': 2768, 'our': 2768}, {'^': 2769}, {'<them>': 2770, 'N': 2770}, {':':
241, 'to': 241}, {'calendar': 16}, {'lend': 1534, 'loan': 1534, 'me': 2772, 'the': 2773, 'us': 2337}, {'one': 494},
{'afternoon': 470, 'day': 470, 'days': 470, 'evening': 470, 'h': 476, 'hour': 476, 'hours': 476, 'hr': 476, 'hrs':
476, 'missed': 477, 'morning': 470, 'to': 2775}, {'N': 2524, 'bet': 1611, 'course': 1611, 'move': 1611, 'play': 1611,
'thing': 1611, 'way': 1611}, {'at': 338, 'for': 338, 'to': 338, 'with': 338}, {'': (15, 'gave:intro'), '<them>': 2778,
'N': 2778}, {'at': 338, 'for': 2779, 'to': 338, 'with': 338}, {'door': 2780, 'doors': 2780}, {'a': 2781, 'some': 2781,
'the': 2781}, {'call': 79, 'catch': 357, 'meet': 79, 'phone': 79, 'ring': 79, 'see': 79, 'visit': 79}, {'to': 2783},
{'of': 366}, {'beer': 716, 'breakfast': 716, 'brunch': 716, 'coffee': 716, 'dinner': 716, 'drinks': 716, 'lunch': 716,
'pint': 716, 'tea': 716, 'zoom': 716}, {'N': 717}, {'me': 2337, 'us': 2337}, {'a': 2786, 'at': 2787, 'beer': 716,
'breakfast': 716, 'brunch': 716, 'coffee': 716, 'dinner': 716, 'drinks': 716, 'lunch': 716, 'pint': 716, 'tea': 716,
'to': 2788, 'zoom': 716}, {'me': 1370, 'us': 1370}, {'^': 509, 'a': 518, 'her': 518, 'his': 518, 'my': 518, 'our':
518, 'some': 518, 'the': 518, 'their': 518}, {'for': 518, 'to': 2791}, {'along': 2792, 'for': 518, 'forward': 2063,
'on': 2792, 'over': 2063, 'to': 2791}, {'card': 2064, 'cv': 2793, 'deck': 2064, 'details': 2793, 'name': 2793,
'number': 2793, 'profile': 2064, 'resume': 2064}, {'': (19, 'gave:resource'), 'candidates': 509, 'contacts': 509,
'leads': 509, 'name': 509, 'names': 509, 'numbers': 509, 'people': 509, 's': 1960}, {'...': 2795, 'candidates': 509,
'contact': 2102, 'contacts': 509, 'couple': 1964, 'few': 1963, 'leads': 509, 'name': 2105, 'names': 509, 'number':
2102, 'numbers': 509, 'people': 509, 's': 1960}, {'': (19, 'gave:resource'), 's': 1960}, {'...': 2797, 's': 1960},
{'': (19, 'gave:resource'), 'candidates': 509, 'contacts': 509, 'leads': 509, 'name': 509, 'names': 509, 'numbers':
509, 'people': 509}, {'...': 2799, 'candidates': 509, 'contacts': 509, 'leads': 509, 'name': 509, 'names': 509,
'numbers': 509, 'people': 509}, {'...': 2797, 'contact': 2102, 'name': 2102, 'number': 2102, 's': 1960}, {'0': 1963,
'<their>': 2103, 'a': 2796, 'an': 1642, 'four': 1963, 'my': 2798, 'our': 2798, 'some': 2800, 'the': 2801, 'three':
1963, 'two': 1963}, {'...': 1975, '<contact_of>': 1954, 'N': 1956, '^': 2802, 'a': 1978, 'my': 1978, 'our': 1978,
'some': 1978, 'the': 1978}, {'candidates': 509, 'contacts': 509, 'leads': 509, 'name': 509, 'names': 509, 'numbers':
509, 'people': 509, 's': 1960}, {'...': 2804, 'candidates': 509, 'contact': 2102, 'contacts': 509, 'couple': 1964,
'few': 1963, 'leads': 509, 'name': 2105, 'names': 509, 'number': 2102, 'numbers': 509, 'people': 509, 's': 1960},
{'...': 2066, 'contact': 2102, 'name': 2102, 'number': 2102, 's': 1960}, {'0': 1963, '<their>': 2103, 'a': 2805,
'four': 1963, 'my': 2067, 'our': 2067, 'some': 1963, 'the': 2806, 'three': 1963, 'two': 1963}, {'...': 1975,
'<contact_of>': 1954, 'client': 518, 'customer': 518, 'lead': 518}, {'a': 518, 'her': 518, 'his': 518, 'my': 518,
'our': 518, 'some': 518, 'the': 518, 'their': 518}, {'to': 2809}, {'along': 2810, 'on': 2810, 'to': 2809}, {'cv':
2811, 'details': 2811, 'name': 2811, 'number': 2811}, {'...': 1975, '<contact_of>': 1954, 'N': 1956, '^': 2807, 'a':
2808, 'my': 1978, 'our': 1978, 's': 2812, 'some': 1978, 'the': 1978}, {'way': 509}, {'s': 2814}, {'<their>': 2814,
'N': 2815}, {'along': 2555, 'on': 2555, 'over': 2555, 'to': 545}, {'...': 2817}, {'along': 2555, 'on': 2555, 'over':
2555, 'to': 543}, {'...': 2819}, {'...': 2816, 'a': 2818, 'an': 2818, 'my': 2820, 'our': 2820, 'some': 2818, 'the':
2818}, {'a': 2818, 'an': 2818, 'my': 2818, 'our': 2818, 'some': 2818, 'the': 2818}, {'<their>': 2065, '^': 2822},
{'experience': 2079, 'learnings': 2079, 'lessons': 2079, 'pointers': 2079, 'tips': 2079}, {'<useful>': 1981, 'along':
2555, 'on': 2555, 'over': 2555, 'to': 545}, {'to': 526}, {'...': 2825, '<useful>': 1981, 'article': 2826, 'book':
2826, 'link': 2826}, {'<useful>': 1981, 'along': 2555, 'on': 2555, 'over': 2555, 'to': 543}, {'...': 2828, '<useful>':
1981}, {'...': 2825, '<useful>': 1981}, {'a': 2827, 'an': 2827, 'my': 2829, 'our': 2829, 'some': 2830, 'the': 2827},
{'about': 496, 'from': 496, 'on': 496, 'with': 496}, {'know': 2832}, {'how': 2832}, {'stories': 2832}, {'experience':
2832, 'i': 2833, 'insights': 2832, 'know': 2834, 'knowhow': 2832, 'learnings': 2832, 'lessons': 2832, 'notes': 2832,
'pointers': 2832, 'take': 2832, 'tips': 2832, 'tricks': 2832, 'war': 2835, 'we': 2833}, {'few': 2836}, {'learned':
496}, {'d': 2838, 'knew': 496, 'know': 496, 'learned': 496, 'learnt': 496, 've': 2838}, {'<i>': 2839, 'experience':
2832, 'i': 2833, 'insights': 2832, 'know': 2834, 'knowhow': 2832, 'learnings': 2832, 'lessons': 2832, 'notes': 2832,
'pointers': 2832, 'take': 2832, 'tips': 2832, 'tricks': 2832, 'war': 2835, 'we': 2833}, {'...': 2824, '<contact_of>':
2062, '<their>': 2065, '^': 2831, 'a': 2837, 'across': 1985, 'my': 2836, 'our': 2836, 'over': 1985, 'some': 2836,
'the': 2071, 'what': 2840}, {'<contact_of>': 2062, '<their>': 2794, '<them>': 2803, 'N': 2813, '^': 2821, 'along':
2823, 'on': 2841, 'over': 2210, 'the': 2071}, {'': (2, 'plan'), 'D': 16, 'for': 1822}, {'D': 16, 'for': 1822, 'in':
2843, 'out': 1626}, {'s': 1448}, {'<their>': 1448, '<told_in>': 79, 'N': 2845, 'my': 1448, 'the': 1448}, {'': (23,
'contact'), '...': 1684}, {'apart': 515}, {'...': 2848}, {'^': 2849}, {'<their>': 516}, {'<their>': 2850, 'apart':
2851}, {'': (23, 'contact'), '<their>': 2038, '<them>': 2037, 'N': 2039, 'in': 1733}, {'': (2, 'plan'), 'a': 16},
{'a': 16, 'to': 16}, {'sounding': 1457}, {'s': 2856}, {'': (23, 'contact'), '<their>': 2856, 'N': 2857, 'a': 2856},
{'<me>': 1778, '<them>': 1917, 'N': 1917}, {'by': 716, 'in': 716}, {'D': 2690, 'friday': 2690, 'monday': 2690,
'thursday': 2690, 'today': 2690, 'tomorrow': 2690, 'tuesday': 2690, 'wednesday': 2690}, {'': (0, 'missed'), '1': 2687,
'<until>': 1601, 'D': 2688, 'breakfast': 2686, 'by': 1601, 'call': 2686, 'catch': 2689, 'chat': 2686, 'coffee': 2686,
'demo': 2686, 'dinner': 2686, 'friday': 2690, 'from': 2861, 'interview': 2686, 'lunch': 2686, 'meeting': 2686,
'monday': 2690, 'my': 2697, 'our': 2697, 'session': 2686, 'the': 2697, 'thursday': 2690, 'till': 1601, 'to': 1601,
'today': 2690, 'tomorrow': 2690, 'tuesday': 2690, 'until': 1601, 'wednesday': 2690}, {'for': 472}, {'<them>': 2863},
{'w': 2864, 'with': 2864}, {'': (18, 'gave:mentoring'), 'audition': 471, 'exam': 471, 'interview': 471, 'pitch': 471,
'presentation': 471, 'speech': 471, 'talk': 471, 'viva': 471}, {'^': 2866}, {'s': 2867}, {'...': 2865, '<their>':
2867, 'N': 2868}, {'s': 472}, {'...': 2865, '<their>': 472, 'N': 2870}, {'<them>': 1748, 'N': 1931}, {'d': 705, 'll':
705, 'will': 705, 'would': 705}, {'<they>': 2873}, {'<they>': 2873, 'that': 2874}, {'<they>': 1564}, {'...': 2875,
'<they>': 1564, 'that': 2876}, {'...': 2875}, {'<until>': 81, 'D': 81}, {'<until>': 81, 'D': 81, 'back': 2879},
{'...': 2880}, {'<my>': 2881, 'it': 2881, 'them': 2881}, {'^': 2882}, {'get': 2883, 'have': 2883}, {'d': 2884, 'll':
2884, 'will': 2884, 'would': 2884}, {'<them>': 2877, 'N': 2878, 'i': 2885}, {'^': 2769, 'as': 518, 'for': 518, 'to':
518}, {'<them>': 2887, 'N': 2770}, {'...': 1578, '^': 2849, 'breakfast': 79, 'call': 79, 'catch': 357, 'coffee': 79,
'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review': 79, 'session': 79, 'slot': 79, 'visit':
79, 'zoom': 79}, {'<their>': 2889, 'D': 1579, 'apart': 2851, 'my': 1579, 'our': 1579, 'out': 79, 'the': 1579, 'this':
1579}, {'': (1, 'moved'), '<until>': 1601, 'by': 1601, 'to': 1601}, {'1': 2687, '<me>': 1778, '<them>': 2765,
'<until>': 1601, 'D': 2688, 'back': 2891, 'breakfast': 2686, 'call': 2686, 'catch': 2689, 'chat': 2686, 'coffee':
2686, 'demo': 2686, 'dinner': 2686, 'fri': 2684, 'friday': 2690, 'from': 2861, 'interview': 2686, 'lunch': 2686,
'meeting': 2686, 'mon': 2684, 'monday': 2690, 'my': 2697, 'our': 2697, 'out': 2691, 'sat': 2684, 'session': 2686,
'sun': 2684, 'the': 2697, 'thu': 2684, 'thurs': 2684, 'thursday': 2690, 'to': 1601, 'today': 2690, 'tomorrow': 2690,
'tue': 2684, 'tues': 2684, 'tuesday': 2690, 'wed': 2684, 'wednesday': 2690}, {'along': 2063, 'down': 518, 'for': 518,
'forward': 2092, 'in': 2094, 'on': 2063, 'over': 2063, 'to': 518, 'up': 518}, {'card': 2064, 'case': 518, 'corner':
518, 'cv': 2064, 'deck': 2064, 'details': 2064, 'name': 2893, 'number': 2064, 'profile': 2064, 'resume': 2064},
{'contact': 338, 'touch': 338}, {'in': 2895}, {'': (15, 'gave:intro'), 'w': 339, 'with': 1766}, {'w': 339, 'with':
339}, {'loop': 2898}, {'a': 509, 'an': 509, 'my': 509, 'our': 509, 'some': 509, 'the': 509}, {'': (15, 'gave:intro'),
'N': 338, '^': 2900}, {'': (15, 'gave:intro'), 'w': 339, 'with': 2901}, {'^': 2900}, {'contact': 2897, 'the': 2899,
'touch': 2902, 'with': 2903}, {'': (20, 'gave:referral'), 'a': 509, 'an': 509, 'my': 509, 'our': 509, 'some': 509,
'the': 509}, {'^': 2905}, {'to': 2906}, {'for': 518}, {'both': 2896, 'forward': 2063, 'in': 2904, 'on': 2907, 'onto':
2906, 'together': 2898, 'two': 2896, 'up': 2908}, {'with': 339}, {'touch': 2910}, {'in': 2911}, {'touch': 338}, {'in':
2913}, {'N': 2914}, {'': (15, 'gave:intro'), '^': 2900}, {'': (15, 'gave:intro'), 'with': 2916}, {'contact': 2029,
'touch': 2917, 'with': 2903}, {'case': 518, 'corner': 518, 'name': 2184}, {'...': 2912, 'and': 2915, 'forward': 2063,
'in': 2918, 'on': 2907, 'onto': 2906, 's': 2919, 'up': 2908}, {'...': 2816}, {'^': 509, 'at': 518, 'for': 518, 'w':
518, 'with': 518}, {'at': 518, 'for': 518, 'in': 2922, 'w': 518, 'with': 518}, {'word': 2923}, {'good': 2924, 'kind':
2924, 'quiet': 2924, 'strong': 2924, 'wee': 2924, 'word': 2923}, {'<until>': 1601, 'D': 2690, 'by': 1601, 'friday':
2690, 'from': 2861, 'monday': 2690, 'thursday': 2690, 'to': 1601, 'today': 2690, 'tomorrow': 2690, 'tuesday': 2690,
'wednesday': 2690}, {'touch': 1772}, {'in': 2927}, {'them': 2928}, {'of': 2929}, {'<time_unit>': 1829, 'shift': 1836,
'stint': 1836, 'turn': 1836}, {'afternoon': 466, 'day': 466, 'days': 466, 'evening': 466, 'h': 466, 'hour': 466,
'hours': 466, 'hr': 466, 'hrs': 466, 'morning': 466, 'shift': 466, 'shifts': 466, 'weekend': 466}, {'...': 1840, '^':
5, 'at': 1839, 'for': 1839, 'on': 1839}, {'...': 2932, 'afternoon': 2933, 'day': 2933, 'days': 2933, 'evening': 2933,
'h': 2933, 'hour': 2933, 'hours': 2933, 'hr': 2933, 'hrs': 2933, 'morning': 2933, 'shift': 2933, 'shifts': 2933,
'stint': 1841, 'weekend': 466}, {'...': 2932, 'afternoon': 466, 'day': 466, 'days': 466, 'evening': 466, 'h': 466,
'hour': 466, 'hours': 466, 'hr': 466, 'hrs': 466, 'morning': 466, 'shift': 466, 'shifts': 466, 'weekend': 466},
{'about': 510, 'for': 510}, {'...': 2936, '^': 509}, {'<them>': 518, 'N': 518, '^': 509}, {'at': 518, 'for': 518, 'w':
518, 'with': 518}, {'...': 2936}, {'': (20, 'gave:referral'), '^': 509}, {'<them>': 2941}, {'about': 510, 'for':
2942}, {'...': 2943, '^': 509}, {'at': 2937, 'for': 2938, 'in': 2939, 'to': 2940, 'w': 518, 'with': 2944}, {'word':
2945}, {'<them>': 518, '^': 509}, {'at': 2937, 'for': 2947, 'in': 2939, 'to': 2940, 'w': 518, 'with': 2944}, {'word':
2948}, {'...': 2943}, {'at': 2940, 'for': 1856, 'to': 2940, 'with': 2950}, {'word': 2951}, {'at': 518, 'for': 518,
'in': 2939, 'w': 518, 'with': 518}, {'word': 2953}, {'...': 2932, 'afternoon': 2933, 'day': 2933, 'days': 2933,
'evening': 2933, 'few': 2935, 'good': 2946, 'h': 2933, 'hour': 2933, 'hours': 2933, 'hr': 2933, 'hrs': 2933, 'kind':
2949, 'morning': 2933, 'nice': 2952, 'quiet': 2954, 'shift': 2933, 'shifts': 2933, 'stint': 1841, 'strong': 2949,
'wee': 2954, 'weekend': 466, 'word': 2948}, {'a': 2934}, {'...': 2931, '0': 2934, '<time_unit>': 1854, 'a': 2955,
'an': 2934, 'five': 2934, 'four': 2934, 'half': 2956, 'my': 2935, 'six': 2934, 'some': 2935, 'three': 2934, 'two':
2934}, {'': (0, 'missed'), '<until>': 1601}, {'pair': 2930, 'two': 2930}, {'both': 2928}, {'<them>': 2741}, {'<me>':
1619, '<their>': 2894, '<them>': 2909, 'N': 2920, '^': 2921, 'a': 2925, 'along': 2070, 'back': 2926, 'both': 2930,
'in': 2957, 'me': 1620, 'off': 2958, 'on': 2070, 'over': 2070, 'the': 2959, 'them': 2960, 'up': 2961, 'us': 1620},
{'...': 2932, 'afternoon': 466, 'day': 466, 'days': 466, 'evening': 466, 'few': 2935, 'good': 2954, 'h': 466, 'hour':
466, 'hours': 466, 'hr': 466, 'hrs': 466, 'kind': 2954, 'morning': 466, 'quiet': 2954, 'shift': 466, 'shifts': 466,
'strong': 2954, 'wee': 2954, 'weekend': 466, 'word': 2953}, {'a': 2935}, {'0': 2935, 'a': 2963, 'an': 2935, 'five':
2935, 'four': 2935, 'half': 2964, 'my': 2935, 'six': 2935, 'some': 2935, 'three': 2935, 'two': 2935}, {'a': 2925,
'in': 2965}, {'call': 716, 'catch': 1255, 'chat': 716, 'coffee': 716, 'hello': 716, 'sync': 716}, {':': 271}, {'from':
79, 'with': 79}, {'silence': 2969}, {'...': 1760, 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5,
'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'...': 1797, '^': 2971, 'assembly': 1715, 'class': 1715,
'duty': 1715, 'group': 1715, 'lesson': 1715, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1715, 'shift':
1715, 'slot': 1715, 'stall': 1715, 'tour': 1715, 'turn': 1715}, {'bar': 5, 'booth': 5, 'class': 5, 'counter': 5,
'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 2973}, {'s': 2974, 'to': 1943},
{'...': 2382, '^': 1761, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'duty': 1715, 'group': 1715, 'lesson': 1832,
'masterclass': 1832, 'mock': 1872, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1832, 'shift': 1715,
'slot': 1715, 'stall': 1715, 'story': 1837, 'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832, 'turn':
1715, 'workshop': 1832}, {'of': 2543}, {'<them>': 466, 'N': 466, '^': 5}, {'at': 466, 'for': 2978, 'with': 466},
{'...': 2382, '^': 1761, 'assembly': 1832, 'bar': 2637, 'booth': 2637, 'class': 1832, 'demo': 1832, 'desk': 2637,
'duty': 1715, 'group': 1715, 'kitchen': 2637, 'lesson': 1832, 'masterclass': 1832, 'reading': 1715, 'round': 1715,
'route': 1715, 'session': 1832, 'shift': 1715, 'slot': 1715, 'stall': 2979, 'stand': 2637, 'story': 1837, 'storytime':
1832, 'table': 2637, 'talk': 1832, 'till': 2637, 'tombola': 2637, 'tour': 1832, 'training': 1832, 'turn': 1715,
'water': 2638, 'workshop': 1832}, {'audition': 471, 'exam': 471, 'interview': 471, 'pitch': 471, 'presentation': 471,
'speech': 471, 'talk': 471, 'viva': 471}, {'^': 2981}, {'s': 2982}, {'<their>': 2982, 'N': 2983}, {'...': 1904, '0':
1798, '<their>': 2972, '<them>': 1944, 'N': 2975, 'a': 2976, 'an': 2976, 'assembly': 1832, 'class': 1832, 'demo':
1832, 'into': 716, 'lesson': 1832, 'masterclass': 1832, 'mock': 1872, 'out': 2977, 'session': 1832, 'some': 1905,
'story': 1837, 'storytime': 1832, 'talk': 1832, 'the': 2980, 'three': 1798, 'through': 2984, 'tour': 1832, 'training':
1832, 'two': 2385, 'workshop': 1832}, {'': (23, 'contact'), '...': 1684, 'out': 269}, {'D': 1601, 'for': 2274, 'to':
2274}, {'booked': 2987, 'calling': 16, 'going': 1499, 'having': 16, 'hosting': 16, 'instead': 1500, 'joining': 16,
'meeting': 16, 'now': 1500, 'seeing': 16, 'visiting': 16}, {'<work_thing>': 515, 'book': 515, 'deck': 515, 'draft':
515, 'pitch': 515, 'plan': 515, 'proposal': 515}, {'...': 726, '^': 2989}, {'...': 726, '^': 2989, 'article': 79,
'blog': 79, 'interview': 79, 'linkedin': 79, 'newsletter': 79, 'photo': 79, 'photos': 79, 'podcast': 79, 'post': 79,
'posts': 79, 'profile': 79, 'status': 79, 'stories': 79, 'story': 79, 'talk': 79, 'tweet': 79, 'update': 79, 'video':
79, 'webinar': 79}, {'in': 1509, 's': 2991, 'up': 1509}, {'N': 2353}, {'^': 732, 'grapevine': 79}, {'<their>': 728,
'N': 729, 'a': 1728, 'the': 2994}, {'<their>': 2990, '<them>': 1738, 'N': 2992, 'about': 2993, 'back': 1727, 'from':
2755, 'in': 2757, 'it': 2758, 'on': 2760, 'over': 2602, 'right': 1727, 'second': 2376, 'secondhand': 79, 'that': 2758,
'this': 2758, 'through': 2995, 'thru': 2602, 'up': 1729, 'via': 2757}, {'1': 2687, 'breakfast': 2686, 'call': 2686,
'catch': 2689, 'chat': 2686, 'coffee': 2686, 'demo': 2686, 'dinner': 2686, 'interview': 2686, 'lunch': 2686,
'meeting': 2686, 'session': 2686}, {'1': 2687, 'D': 1601, 'breakfast': 2686, 'call': 2686, 'catch': 2689, 'chat':
2686, 'coffee': 2686, 'demo': 2686, 'dinner': 2686, 'for': 2274, 'interview': 2686, 'lunch': 2686, 'meeting': 2686,
'my': 2997, 'our': 2997, 'session': 2686, 'the': 2997, 'to': 2274}, {'s': 2266}, {'<their>': 2266, 'N': 2999}, {'off':
69}, {'better': 3001}, {'be': 3002}, {'am': 3002, 'are': 3002, 'd': 3003, 'm': 3002, 're': 3002, 'would': 3003},
{'<i>': 3004}, {'<i>': 3004, '^': 747, 'that': 3005}, {'idiot': 69}, {'an': 3007, 'better': 3001, 'crazy': 69, 'daft':
69, 'foolish': 69, 'mad': 69, 'silly': 69, 'stupid': 69, 'wise': 69}, {'be': 3008}, {'^': 1476, 'am': 3002, 'are':
3002, 'be': 3008, 'd': 3009, 'm': 3002, 're': 3002, 'would': 3009}, {'<i>': 3010, 'best': 2011, 'better': 2011,
'high': 2012, 'it': 2020, 'its': 2017, 'safer': 2011, 'smarter': 2011, 'time': 2011, 'wise': 2011, 'wiser': 2011,
'worth': 2011}, {'...': 397, ':': 25, '<i>': 3010, '^': 747, 'best': 2011, 'better': 2011, 'high': 2012, 'i': 2885,
'it': 2020, 'its': 2017, 'no': 1608, 'not': 1608, 'safer': 2011, 'smarter': 2011, 'that': 3011, 'time': 2011, 'wise':
2011, 'wiser': 2011, 'worth': 2011}, {'...': 70, ':': 69, 'from': 1472}, {'^': 2900, 'as': 518, 'for': 518, 'to':
518}, {'': (20, 'gave:referral'), '...': 2060}, {'a': 2061, 'an': 2061, 'my': 3015, 'our': 3015, 'some': 2061, 'the':
2061}, {'<i>': 1477, '<me>': 797, '<them>': 3014, 'N': 3014, '^': 3016, 'that': 1486}, {'N': 509}, {'to': 3018},
{'...': 3019}, {'<them>': 1917, 'N': 1917, '^': 3020}, {'': (16, 'gave:feedback'), 'audition': 471, 'exam': 471,
'interview': 471, 'pitch': 471, 'presentation': 471, 'speech': 471, 'talk': 471, 'viva': 471}, {'^': 3022}, {'ahead':
1745, 'before': 1744, 'for': 1744, 's': 2867}, {'...': 2865, '<their>': 3023, '<them>': 1931, 'N': 3024}, {'are': 271,
'has': 271, 'hates': 271, 'is': 271, 'likes': 271, 'prefers': 271, 's': 271, 'wants': 271, 'was': 271}, {'<they>':
3026}, {'<they>': 3026, 'that': 3027}, {'brilliant': 1285, 'far': 1285, 'good': 1285, 'great': 1285, 'much': 1285,
'proud': 1285, 'talented': 1285, 'well': 1285}, {'up': 1285}, {'heart': 1285}, {'be': 1285, 'beat': 1285, 'despair':
1285, 'doubt': 1285, 'give': 3030, 'lose': 3031, 'panic': 1285, 'sweat': 1285, 'worry': 1285}, {'to': 3032}, {'proud':
1285}, {'chin': 3030}, {'it': 1285}, {'<their>': 3035, 'at': 3036, 'going': 1285}, {'strong': 1285}, {'with': 3036},
{'be': 3034, 'believe': 1285, 'chin': 3030, 'hang': 1305, 'keep': 3037, 'not': 3032, 'stay': 3038, 'stick': 3039,
'trust': 1285}, {'how': 3029, 'not': 3033, 'to': 3040}, {'<them>': 3041}, {'': (1, 'moved'), '1': 2687, '<until>':
1601, 'D': 2688, 'breakfast': 2686, 'call': 2686, 'catch': 2689, 'chat': 2686, 'coffee': 2686, 'demo': 2686, 'dinner':
2686, 'for': 1601, 'friday': 2690, 'from': 2861, 'interview': 2686, 'lunch': 2686, 'meeting': 2686, 'monday': 2690,
'my': 2697, 'our': 2697, 'session': 2686, 'the': 2697, 'thursday': 2690, 'to': 1601, 'today': 2690, 'tomorrow': 2690,
'tuesday': 2690, 'wednesday': 2690}, {'comments': 516, 'feedback': 516, 'notes': 516, 'remarks': 516}, {'comments':
516, 'detailed': 3044, 'feedback': 516, 'my': 3044, 'notes': 516, 'remarks': 516, 'some': 3044}, {'with': 3045},
{'<them>': 3046}, {'to': 3047, 'with': 3045}, {'it': 3048}, {'<off_it>': 483, 'been': 485, 'being': 485, 'gets': 485,
'got': 485, 'had': 487, 'has': 488, 'is': 485, 'moved': 1601, 's': 489, 'w': 491, 'was': 485, 'were': 485, 'with':
491}, {'^': 515, 's': 516}, {'<their>': 516, 'N': 3051, 'the': 516}, {'<their>': 2850}, {'<them>': 1615, 'N': 1615,
'for': 1765}, {'for': 1765}, {'at': 2787}, {':': 69, 'is': 769, 'was': 769}, {'...': 3057, ':': 69}, {'is': 769,
'was': 769}, {'...': 3059}, {'...': 3057}, {'...': 757, ':': 759, '<i>': 754, 'D': 3058, '^': 747, 'about': 3060,
'at': 3061, 'by': 3061, 'during': 3061, 'from': 71, 'in': 3061, 'is': 765, 'on': 3061, 'over': 3061, 're': 3060, 's':
767, 'that': 766, 'to': 748, 'via': 71, 'was': 765, 'when': 3061}, {'is': 797, 'was': 797}, {'...': 3063}, {'D': 69,
'^': 0}, {'call': 3065, 'coffee': 3065, 'lunch': 3065, 'phone': 3065, 'zoom': 3065}, {'...': 3063, 'call': 3065,
'coffee': 3065, 'lunch': 3065, 'phone': 3065, 'the': 3066, 'zoom': 3065}, {'met': 3065, 'spoke': 3065, 'talked':
3065}, {'...': 3063, 'i': 3068, 'we': 3068}, {'...': 3063, '^': 0, 'at': 3064, 'during': 3064, 'is': 797, 'on': 3067,
'over': 3067, 'to': 69, 'was': 797, 'when': 3069}, {'...': 3063, '^': 0, 'at': 3064, 'during': 3064, 'is': 797, 'on':
3064, 'over': 3064, 'to': 69, 'was': 797, 'when': 3064}, {'...': 3063, 'at': 3064, 'during': 3064, 'on': 3064, 'over':
3064, 'when': 3064}, {'...': 3063, '^': 0, 'at': 3064, 'during': 3064, 'is': 797, 'on': 3067, 'over': 3067, 'to': 69,
'was': 797, 'when': 3064}, {'...': 745, '2': 752, '2c': 751, '<told_by>': 740, '<view>': 3062, 'adamant': 2499,
'advice': 3070, 'avoiding': 1575, 'been': 2223, 'blanking': 1575, 'blunt': 2499, 'certain': 2499, 'clear': 2499,
'confirmed': 2502, 'convinced': 2499, 'counsel': 3071, 'dodging': 1575, 'emphatic': 2499, 'finally': 1524, 'firm':
2499, 'ghosting': 1575, 'gone': 1523, 'gut': 771, 'hot': 773, 'ignoring': 1575, 'insistent': 2499, 'just': 1524,
'moved': 1602, 'now': 1524, 'on': 17, 'positive': 2499, 'recommendation': 3071, 'suggestion': 3071, 'sure': 2499,
'take': 3072, 'tip': 3073, 'tuppence': 772, 'two': 775}, {'^': 1170}, {'^': 1476, 'am': 3002, 'are': 3002, 'be': 3008,
'd': 3009, 'm': 3002, 're': 3002, 'shall': 3075, 'would': 3009}, {'must': 0, 'need': 393, 'should': 0}, {'^': 3077},
{'you': 3078}, {'...': 3079}, {'<bid>': 0, '<bid_of>': 746, 'do': 1170, 'don': 400, 'dont': 0, 'never': 0, 'not':
393}, {'<met_over>': 1357}, {'...': 3082, '<met_over>': 1357}, {'...': 3082, '<met_over>': 1357, 'a': 3083, 'an':
3083, 'her': 3083, 'his': 3083, 'our': 3083, 'the': 3083}, {'at': 3084, 'by': 3084, 'during': 3084, 'in': 3084, 'on':
3084, 'over': 3084}, {'much': 3085}, {'a': 1196, 'the': 1197, 'wine': 271}, {'her': 1206, 'his': 1206, 'my': 271},
{'at': 3084, 'by': 3084, 'd': 2016, 'during': 3084, 'in': 3084, 'is': 2017, 'll': 2019, 'on': 3084, 'over': 3084, 's':
2017, 'will': 2019, 'would': 2019}, {'my': 1215}, {'<them>': 2878, 'N': 2878, 'my': 2655, 'our': 2655, 'the': 2655},
{'did': 69, 'do': 69}, {'<i>': 3092}, {'': (13, 'talk'), '...': 397, ':': 25, '<i>': 3076, 'N': 3080, '^': 3081, 'as':
3086, 'best': 2011, 'better': 2011, 'bring': 3087, 'do': 1199, 'don': 1201, 'dont': 1202, 'forget': 314, 'get': 1205,
'give': 3088, 'good': 1208, 'have': 1209, 'hello': 716, 'hey': 716, 'hi': 716, 'high': 2012, 'hold': 1210, 'i': 2885,
'it': 3089, 'its': 2017, 'keep': 1212, 'never': 1213, 'no': 1608, 'not': 1608, 'safer': 2011, 'say': 1214, 'send':
3090, 'smarter': 2011, 'so': 3085, 'start': 1217, 'stop': 314, 'take': 1218, 'thank': 271, 'that': 3011, 'time': 2011,
'to': 3091, 'whatever': 3093, 'wise': 2011, 'wiser': 2011, 'worth': 2011}, {'for': 1803, 'on': 2587}, {'': (23,
'contact'), '<them>': 2539, 'N': 2539}, {'across': 1996, 'behind': 1995, 'beside': 1995, 'down': 716, 'for': 1803,
'in': 3095, 'near': 1995, 'next': 1997, 'opposite': 1995, 'through': 2587, 'to': 2587, 'with': 3096}, {'date': 16},
{'the': 3098}, {'park': 79}, {'car': 3100, 'hall': 79, 'road': 79, 'room': 79, 'street': 79}, {'the': 3101}, {'bus':
79, 'car': 79, 'distance': 79, 'taxi': 79, 'train': 79, 'window': 79}, {'bus': 79, 'car': 79, 'taxi': 79, 'train': 79,
'window': 79}, {'a': 3103, 'afar': 79, 'my': 3104, 'the': 3103}, {'distance': 79, 'magazine': 79, 'news': 79, 'paper':
79}, {'a': 2348, 'the': 3106}, {'': (23, 'contact'), '...': 2352, 'across': 3102, 'from': 3105, 'in': 3107, 'on':
2351, 'online': 79, 's': 2578}, {'': (0, 'missed'), '...': 1448, '<their>': 2365, '<told_in>': 79, 'a': 2365, 'an':
2365, 'my': 2365, 'our': 2365, 'the': 2365, 'today': 2366}, {'from': 2369, 'in': 2369, 'on': 3109, 'via': 2369},
{'<them>': 716, 'N': 3108, 'from': 2755, 'in': 2757, 'it': 3110, 'on': 2760, 'second': 2376, 'secondhand': 79, 'that':
3110, 'this': 2758, 'through': 2762, 'via': 2757}, {'': (13, 'talk'), '...': 397, ':': 25, '<i>': 3010, '^': 3081,
'best': 2011, 'better': 2011, 'bring': 3087, 'do': 1199, 'don': 1201, 'dont': 1202, 'forget': 314, 'get': 1205,
'give': 3088, 'good': 1208, 'have': 1209, 'high': 2012, 'hold': 1210, 'i': 2885, 'it': 2020, 'its': 2017, 'keep':
1212, 'never': 1213, 'no': 1608, 'not': 1608, 'safer': 2011, 'say': 1214, 'send': 3090, 'smarter': 2011, 'start':
1217, 'stop': 314, 'take': 1218, 'thank': 271, 'that': 3011, 'time': 2011, 'whatever': 3093, 'wise': 2011, 'wiser':
2011, 'worth': 2011}, {'<their>': 79, 'D': 79, 'my': 79, 'on': 79, 'our': 79, 'the': 79}, {'from': 2755, 'in': 2369,
'it': 2758, 'on': 2375, 'second': 2376, 'secondhand': 79, 'that': 2758, 'this': 2758, 'through': 2762, 'via': 2369},
{'N': 716, 'from': 2755, 'in': 2369, 'it': 2758, 'on': 2375, 'second': 2376, 'secondhand': 79, 'that': 2758, 'this':
2758, 'through': 2762, 'via': 2369}, {'<their>': 2814, 'D': 61, 'N': 2815}, {'...': 3116}, {'^': 3117}, {'...': 1961,
'article': 526, 'book': 526, 'candidates': 509, 'checklist': 526, 'comments': 1957, 'contact': 2102, 'contacts': 509,
'corrections': 1957, 'couple': 1964, 'edits': 1957, 'feedback': 1957, 'few': 1963, 'guide': 526, 'leads': 509, 'link':
526, 'list': 526, 'name': 2105, 'names': 509, 'notes': 1957, 'number': 2102, 'numbers': 509, 'people': 509, 'piece':
526, 'podcast': 526, 'redlines': 1957, 's': 1960, 'spreadsheet': 526, 'suggestions': 1957, 'template': 526, 'video':
526}, {'...': 1966, 'article': 526, 'book': 526, 'checklist': 526, 'guide': 526, 'link': 526, 'list': 526, 'piece':
526, 'podcast': 526, 'spreadsheet': 526, 'template': 526, 'video': 526}, {'...': 1970, 'article': 526, 'book': 526,
'checklist': 526, 'comments': 1957, 'corrections': 1957, 'edits': 1957, 'feedback': 1957, 'guide': 526, 'link': 526,
'list': 526, 'notes': 1957, 'piece': 526, 'podcast': 526, 'redlines': 1957, 's': 1960, 'spreadsheet': 526,
'suggestions': 1957, 'template': 526, 'video': 526}, {'article': 526, 'book': 526, 'link': 526, 'piece': 526,
'podcast': 526, 'template': 526, 'video': 526}, {'...': 1972, 'article': 526, 'book': 526, 'checklist': 526,
'contact': 2102, 'guide': 526, 'link': 526, 'list': 526, 'name': 2102, 'number': 2102, 'piece': 526, 'podcast': 526,
's': 1960, 'spreadsheet': 526, 'template': 526, 'video': 526}, {'0': 1959, '<their>': 2103, 'a': 3119, 'an': 3120,
'detailed': 1969, 'four': 1963, 'full': 1969, 'lots': 1969, 'my': 3121, 'our': 1973, 'pages': 1969, 'some': 1959,
'that': 3122, 'the': 3123, 'three': 1959, 'two': 1959}, {'the': 1292}, {'luck': 1285}, {'of': 3126}, {'': (23,
'contact'), '...': 1955, '<contact_of>': 1954, 'N': 1956, '^': 3124, 'a': 1976, 'all': 3125, 'back': 1935, 'best':
3127, 'comments': 1933, 'corrections': 1933, 'detailed': 1935, 'edits': 1933, 'feedback': 1933, 'good': 3126,
'honest': 1935, 'luck': 1285, 'mark': 1934, 'markup': 1933, 'my': 1977, 'notes': 1933, 'our': 1978, 'redlines': 1933,
'remarks': 1933, 'some': 1977, 'suggestions': 1933, 'the': 1978, 'thoughts': 1933}, {'...': 1975, '<contact_of>':
1954, 'client': 518, 'customer': 518, 'few': 1935, 'lead': 518}, {'': (23, 'contact'), '...': 1955, '<contact_of>':
1954, 'N': 1956, '^': 3124, 'a': 3129, 'back': 1935, 'comments': 1933, 'corrections': 1933, 'detailed': 1935, 'edits':
1933, 'feedback': 1933, 'honest': 1935, 'mark': 1934, 'markup': 1933, 'my': 1977, 'notes': 1933, 'our': 1978,
'redlines': 1933, 'remarks': 1933, 'some': 1977, 'suggestions': 1933, 'the': 1978, 'thoughts': 1933}, {'<their>':
2814, 'N': 2815, 'to': 2059}, {'business': 2816, 'candidate': 3131, 'candidates': 3131, 'client': 3131, 'clients':
3131, 'customer': 3131, 'customers': 3131, 'job': 2816, 'lead': 3131, 'leads': 3131}, {'...': 3132, 'business': 2816,
'candidate': 3131, 'candidates': 3131, 'client': 3131, 'clients': 3131, 'customer': 3131, 'customers': 3131, 'job':
2816, 'lead': 3131, 'leads': 3131}, {'...': 2816, '0': 3133, 'a': 3133, 'my': 1983, 'our': 1983, 'some': 3133,
'three': 3133, 'two': 3133}, {'double': 1866, 'quick': 1864, 'warm': 1864}, {'a': 1983, 'an': 1983, 'my': 1983, 'our':
1983, 'some': 1983, 'the': 1983}, {'<contact_of>': 2062, '<their>': 2065, '^': 3136, 'the': 2071}, {'<contact_of>':
2062, 'e': 1863, 'email': 1862, 'intro': 1861, 'introduction': 1861, 'mail': 1862, 'whatsapp': 1862}, {'<contact_of>':
2062, '<their>': 2065, '<them>': 3128, 'N': 3130, '^': 3134, 'a': 3135, 'across': 1985, 'along': 2070, 'an': 1864,
'comments': 1989, 'edits': 1989, 'feedback': 1989, 'my': 1990, 'notes': 1989, 'on': 3137, 'over': 2073, 'some': 1990,
'that': 1864, 'the': 3138, 'thoughts': 1989}, {'': (2, 'plan'), '^': 1761}, {'': (2, 'plan'), '<their>': 2521, 'N':
1549, 'a': 3140, 'an': 1762, 'for': 16, 'out': 1550, 'the': 3140}, {'<them>': 2030, 'D': 16, 'N': 2030, 'for': 16,
'up': 3141}, {'<their>': 1688}, {'have': 16, 'meet': 16, 'see': 16, 'visit': 16, 'we': 271}, {'with': 526}, {'...':
1982, '<useful>': 1981, 'article': 3145, 'book': 3145, 'link': 3145, 'list': 3145, 'paper': 3145, 'podcast': 3145,
'report': 3145, 'template': 3145, 'video': 3145}, {'a': 3146, 'an': 3146, 'my': 3146, 'our': 1983, 'some': 1983,
'the': 3146}, {'about': 496, 'from': 496, 'in': 496, 'of': 496, 'on': 496, 'with': 496}, {'about': 496, 'in': 496,
'of': 496, 'on': 496, 'with': 496}, {'how': 3148}, {'experience': 3148, 'experiences': 3149, 'i': 2833, 'insights':
2832, 'know': 3150, 'knowhow': 2832, 'knowledge': 3149, 'learnings': 3148, 'lessons': 3148, 'notes': 2832, 'pointers':
2832, 'story': 3149, 'take': 2832, 'tips': 2832, 'trick': 3149, 'tricks': 3148, 'war': 2835, 'we': 2833}, {'...':
2824, 'N': 2579, '^': 3147, 'a': 2837, 'across': 1985, 'my': 3151, 'our': 3151, 'over': 1985, 'some': 2836, 'what':
2840}, {'learnings': 496, 'lessons': 496, 'pointers': 496, 'tips': 496, 'tricks': 496}, {'few': 3153}, {'a': 3154,
'my': 3153, 'our': 3153, 'some': 3153}, {'<them>': 3155, 'N': 3155}, {'1': 2687, 'D': 2688, 'breakfast': 2686, 'call':
2686, 'catch': 2689, 'chat': 2686, 'coffee': 2686, 'demo': 2686, 'dinner': 2686, 'fri': 2684, 'friday': 2690, 'from':
2861, 'interview': 2686, 'lunch': 2686, 'meeting': 2686, 'mon': 2684, 'monday': 2690, 'my': 2697, 'our': 2697, 'sat':
2684, 'session': 2686, 'sun': 2684, 'the': 2697, 'thu': 2684, 'thurs': 2684, 'thursday': 2690, 'to': 1601, 'today':
2690, 'tomorrow': 2690, 'tue': 2684, 'tues': 2684, 'tuesday': 2690, 'wed': 2684, 'wednesday': 2690}, {'hands': 716},
{'bring': 2332, 'call': 79, 'catch': 357, 'connect': 441, 'drop': 2280, 'get': 2292, 'give': 2286, 'introduce': 441,
'look': 2288, 'meet': 79, 'pop': 2289, 'ring': 79, 'see': 79, 'to': 2700, 'visit': 79, 'we': 271}, {'^': 495, 'ropes':
496}, {'^': 495, 'a': 496, 'around': 496, 'how': 496, 'my': 496, 'our': 496, 'round': 496, 'the': 3160, 'to': 496,
'what': 496, 'where': 496, 'which': 496}, {'': (9, 'told'), 'a': 496, 'how': 496, 'my': 496, 'our': 496, 'the': 496,
'to': 496}, {'<them>': 3161, 'N': 3162, '^': 1819}, {'<them>': 2545, 'N': 2545}, {'^': 495, 'to': 496}, {'a': 496,
'how': 3165, 'my': 496, 'our': 496, 'the': 496, 'to': 496}, {'<them>': 3166, 'N': 2545}, {'<they>': 271, 'it': 271},
{'<them>': 2069, 'N': 2069}, {'call': 79, 'catch': 79, 'contact': 79, 'email': 79, 'get': 408, 'phone': 79, 'reach':
79, 'reply': 79, 'ring': 79, 'text': 79}, {'to': 3170}, {'busy': 3171, 'did': 1521, 'no': 1507, 'that': 271, 'was':
1521, 'were': 1521, 'you': 1245}, {'afternoon': 470, 'day': 470, 'days': 470, 'evening': 470, 'h': 470, 'hour': 470,
'hours': 470, 'hr': 470, 'hrs': 470, 'morning': 470}, {'<their>': 466, 'N': 1549, 'out': 734}, {'up': 1868}, {'^':
471, 'for': 472, 'in': 472, 'on': 472, 'through': 472, 'to': 472, 'with': 472}, {'<them>': 3176}, {'<them>': 515},
{'with': 3178}, {'...': 3179}, {'^': 3180}, {'s': 3181}, {'<their>': 3181, 'N': 3182}, {'on': 3183, 'over': 3183,
'through': 3183, 'thru': 3183}, {'': (22, 'gave:volunteering'), '<det>': 5, '<their>': 5, 'house': 5, 'out': 5, 'up':
5}, {'<helping>': 3185}, {'^': 3186}, {'^': 3186, 'to': 3187}, {'<them>': 3188, 'N': 3188}, {'^': 5, 'at': 466, 'for':
466, 'with': 466}, {'': (23, 'contact'), '<cause>': 1824, 'a': 1825, 'our': 1825, 'the': 1825}, {'<helped>': 3177,
'<time_unit>': 1829, 'at': 1826, 'combing': 3184, 'for': 1826, 'going': 3184, 'helping': 3189, 'in': 1826, 'looking':
3184, 'mentoring': 472, 'volunteering': 3190, 'with': 3191, 'working': 3184}, {'...': 3192, '<time_unit>': 1854},
{'guarantor': 1455, 'referee': 1455, 'reference': 1455}, {'s': 3194}, {'<their>': 3194, 'N': 3195, 'a': 3194}, {'':
(23, 'contact'), 'as': 3196, 'up': 1868}, {'<their>': 2633, '<them>': 466, 'N': 2636, 'a': 1762, 'an': 1762, 'for':
1842, 'the': 2639}, {'up': 494}, {'as': 466, 'for': 466}, {'in': 3200, 'up': 1868}, {'at': 1521}, {'': (23,
'contact'), '^': 2537, 'company': 2538}, {'<them>': 2539, 'N': 3203}, {'at': 2787, 'over': 3202, 'with': 3204},
{'...': 70, ':': 764}, {'about': 496, 'at': 518, 'in': 1916, 'on': 496, 'through': 496, 'to': 518, 'toward': 518,
'towards': 518, 'with': 496}, {'<me>': 1778, '<them>': 3207, 'N': 3207, '^': 2921}, {'as': 466, 'for': 2024}, {'for':
1803, 'in': 3209}, {'in': 3200}, {'': (0, 'missed'), 'again': 79, 'up': 79}, {'me': 3212, 'us': 3212}, {'not': 2322},
{'t': 2322}, {'ever': 1783, 'get': 1782, 'got': 1782, 'gotten': 1782, 'quite': 1783, 'yet': 1783}, {'has': 3214,
'hasn': 3215, 'hasnt': 2322, 'haven': 3215, 'havent': 2322, 'not': 3216, 'trying': 1603}, {'<their>': 466, 'N': 1549,
'as': 466, 'for': 2024}, {'by': 79, 'for': 1867}, {'across': 1996, 'as': 3196, 'behind': 1995, 'beside': 1995, 'for':
1803, 'in': 3218, 'me': 3212, 'near': 1995, 'next': 1997, 'opposite': 1995, 'up': 3219, 'us': 3212}, {'vm': 79},
{'vm': 79, 'voicemail': 79}, {'...': 2260, '2': 3221, 'to': 3222}, {'so': 79}, {'traffic': 3224}, {'in': 3225, 'up':
1868}, {'<i>': 1477, '<them>': 2887, 'N': 2770, 'that': 1486}, {'<i>': 1477, 'best': 2011, 'better': 2011, 'high':
2012, 'it': 2020, 'its': 2017, 'safer': 2011, 'smarter': 2011, 'time': 2011, 'wise': 2011, 'wiser': 2011, 'worth':
2011}, {':': 25, '<i>': 1477, 'best': 2011, 'better': 2011, 'high': 2012, 'it': 2020, 'its': 2017, 'no': 1608, 'not':
1608, 'safer': 2011, 'smarter': 2011, 'that': 3228, 'time': 2011, 'wise': 2011, 'wiser': 2011, 'worth': 2011}, {'be':
79, 'call': 79, 'go': 79, 'have': 79, 'join': 79, 'meet': 79, 'ring': 79, 'see': 79, 'speak': 79, 'visit': 79}, {'to':
3230}, {'^': 1284, 'giving': 1285, 'quitting': 1285, 'resigning': 1285, 'throwing': 1285}, {'^': 1284, 'from': 3232},
{'^': 1285}, {'ledge': 1285}, {'the': 3235}, {'': (21, 'gave:encouragement'), '^': 1284}, {'^': 3237, 'giving': 1285,
'quitting': 1285, 'resigning': 1285, 'throwing': 1285}, {'of': 3238}, {'doubts': 1284, 'fears': 1284, 'jitters': 1284,
'nerves': 1284, 'panic': 1284, 'wobble': 1284, 'worries': 1284}, {'^': 3240}, {'<their>': 3241, '^': 495, 'the':
3241}, {'around': 1285, 'down': 3233, 'into': 3234, 'off': 3236, 'out': 3239, 'round': 1285, 'through': 3242, 'up':
1285}, {'from': 3232}, {'of': 3232}, {'down': 3244, 'off': 3236, 'out': 3245, 'round': 1285, 'through': 3242}, {'':
(23, 'contact'), '<me>': 1527, '<them>': 3243, 'N': 3246}, {'<me>': 1527}, {'as': 1741, 'assembly': 1832, 'class':
1832, 'demo': 1832, 'for': 467, 'lesson': 1832, 'masterclass': 1832, 'pro': 468, 'session': 1832, 'story': 1837,
'storytime': 1832, 'talk': 1832, 'tour': 1832, 'training': 1832, 'unpaid': 466, 'workshop': 1832}, {'^': 495, 'a':
496, 'how': 496, 'my': 496, 'our': 496, 'the': 496, 'to': 496}, {'...': 3249, '0': 1798, '<their>': 1798, '<them>':
3250, 'N': 3250, '^': 1819, 'a': 2384, 'an': 2384, 'as': 1741, 'assembly': 1832, 'class': 1832, 'demo': 1832, 'for':
467, 'lesson': 1832, 'masterclass': 1832, 'pro': 468, 'session': 1832, 'some': 2417, 'story': 1837, 'storytime': 1832,
'talk': 1832, 'the': 2384, 'three': 1798, 'tour': 1832, 'training': 1832, 'two': 1798, 'unpaid': 466, 'workshop':
1832}, {'D': 748, '^': 747}, {'': (13, 'talk'), '<me>': 3252}, {'<bid>': 0, 'never': 0, 'not': 393, 'to': 0}, {'^':
3254}, {':': 25, '<plainly>': 3255, '^': 3254}, {'<bid>': 0, '<bid_of>': 746, 'never': 393, 'no': 393, 'not': 393,
'to': 0}, {'^': 3257}, {'<bid>': 0, 'not': 393, 'to': 0}, {'^': 3259}, {'...': 3260, '^': 3259}, {'...': 3260, '^':
3259, 'out': 3261}, {':': 25, '<i>': 1450, '<plainly>': 3256, 'D': 3258, '^': 3257, 'again': 3261, 'at': 829,
'bluntly': 3261, 'by': 829, 'during': 829, 'flat': 3262, 'in': 829, 'just': 25, 'on': 829, 'over': 829, 'simply': 25,
'straight': 3261, 'twice': 3261, 'via': 829, 'whatever': 3093}, {'do': 1170, 'don': 400, 'dont': 0, 'never': 0, 'not':
393}, {'<me>': 3263, '^': 3264}, {'...': 1961, 'article': 526, 'book': 526, 'candidates': 509, 'checklist': 526,
'comments': 1957, 'contact': 2102, 'contacts': 509, 'corrections': 1957, 'couple': 1964, 'edits': 1957, 'feedback':
1957, 'few': 1963, 'guide': 526, 'leads': 509, 'link': 526, 'list': 526, 'name': 2105, 'names': 509, 'notes': 1957,
'number': 2102, 'numbers': 509, 'people': 509, 'podcast': 526, 'redlines': 1957, 's': 1960, 'spreadsheet': 526,
'suggestions': 1957, 'template': 526}, {'...': 1972, 'article': 526, 'book': 526, 'checklist': 526, 'contact': 2102,
'guide': 526, 'link': 526, 'list': 526, 'name': 2102, 'number': 2102, 'podcast': 526, 's': 1960, 'spreadsheet': 526,
'template': 526}, {'0': 1959, '<their>': 2103, 'a': 3266, 'an': 1967, 'detailed': 1969, 'four': 1963, 'full': 1969,
'lots': 1969, 'my': 1971, 'our': 1973, 'pages': 1969, 'some': 1959, 'the': 3267, 'three': 1959, 'two': 1959}, {'...':
1975, '<contact_of>': 1954, 'N': 1956, '^': 3268, 'a': 1976, 'all': 3125, 'back': 1935, 'best': 3127, 'comments':
1933, 'corrections': 1933, 'detailed': 1935, 'edits': 1933, 'feedback': 1933, 'good': 3126, 'honest': 1935, 'luck':
1285, 'mark': 1934, 'markup': 1933, 'my': 1977, 'notes': 1933, 'our': 1978, 'redlines': 1933, 'remarks': 1933, 'some':
1977, 'the': 1978, 'thoughts': 1933}, {'...': 1975, '<contact_of>': 1954, 'N': 1956, '^': 3268, 'a': 1976, 'back':
1935, 'comments': 1933, 'corrections': 1933, 'detailed': 1935, 'edits': 1933, 'feedback': 1933, 'honest': 1935,
'mark': 1934, 'markup': 1933, 'my': 1977, 'notes': 1933, 'our': 1978, 'redlines': 1933, 'remarks': 1933, 'some': 1977,
'the': 1978, 'thoughts': 1933, 'to': 1685}, {'': (23, 'contact'), '<them>': 3269, 'N': 3270}, {'': (10, 'thanks')},
{'you': 3272}, {'<them>': 707}, {'d': 271, 'had': 271, 'promised': 707, 'said': 707, 'swore': 707, 'told': 3274},
{'<off_it>': 484, 'D': 716, 'at': 716, 'by': 716, 'during': 716, 'on': 716, 'over': 716}, {'<i>': 3275, '<they>': 271,
'been': 485, 'being': 485, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 485, 's': 489, 'was': 3276, 'were':
485}, {'<view>': 1427, 'advice': 1471, 'five': 1634, 'four': 1634, 'three': 1634, 'two': 1634}, {'1': 645, 'a': 654,
'an': 654, 'another': 651, 'appointment': 18, 'board': 651, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 647,
'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 651, 'first': 651, 'follow':
653, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 651, 'mtg': 18, 'my': 654, 'one': 649, 'our': 654,
'phone': 650, 'quick': 651, 'second': 651, 'session': 18, 'short': 651, 'supper': 18, 'sync': 18, 'tea': 18, 'team':
651, 'video': 650, 'weekly': 651, 'workshop': 18, 'zoom': 18}, {'is': 3279, 's': 3279}, {'asking': 247, 'calling':
247, 'hiring': 247, 'inviting': 247, 'whether': 247}, {':': 748, 'about': 3281, 'of': 3281}, {'...': 397, ':': 25,
'<i>': 3010, 'best': 2011, 'better': 2011, 'high': 2012, 'it': 2020, 'its': 2017, 'no': 1608, 'not': 1608, 'safer':
2011, 'smarter': 2011, 'that': 3011, 'time': 2011, 'wise': 2011, 'wiser': 2011, 'worth': 2011}, {'been': 485, 'being':
485, 'gets': 485, 'got': 485, 'had': 487, 'has': 488, 'is': 485, 's': 489, 'was': 3276, 'were': 485}, {'asking': 79,
'calling': 79, 'emailing': 79, 'inviting': 79, 'messaging': 79, 'ringing': 79, 'seeing': 79, 'texting': 79,
'visiting': 79}, {'calling': 79}, {'<i>': 3004, 'about': 3285, 'of': 3286, 'that': 3005}, {'s': 2185}, {'<their>':
2185, 'N': 3288, '^': 2921}, {'...': 725, '<work_thing>': 515, 'book': 515, 'cv': 515, 'deck': 515, 'draft': 515,
'pitch': 515, 'plan': 515, 'proposal': 515, 'website': 515}, {'^': 3290}, {'...': 725, '<work_thing>': 515}, {'^':
3292}, {'s': 3293}, {'<their>': 3291, 'N': 3294}, {'^': 509, 'about': 518, 'on': 518}, {'off': 3296}, {'...': 70, ':':
69, '<them>': 3297, 'from': 1472, 'is': 797, 'was': 797}, {'course': 509, 'flat': 509, 'fund': 509, 'gig': 509,
'grant': 509, 'job': 509, 'opening': 509, 'position': 509, 'role': 509, 'scholarship': 509, 'tender': 509, 'vacancy':
509}, {'...': 3299, 'course': 509, 'flat': 509, 'fund': 509, 'gig': 509, 'grant': 509, 'job': 509, 'opening': 509,
'position': 509, 'role': 509, 'scholarship': 509, 'tender': 509, 'vacancy': 509}, {'a': 3300, 'an': 3300, 'the':
3300}, {'^': 3301}, {'^': 509, 'about': 518, 'on': 518, 'to': 518}, {'about': 3302, 'off': 3303}, {'about': 518, 'to':
518}, {'off': 3305}, {'<them>': 3304, 'N': 3306}, {'<them>': 3306, 'N': 3306}, {':': 241, 'N': 1462}, {'person':
1357}, {'phone': 1357}, {'the': 3311}, {'in': 3310, 'on': 3312}, {'...': 2274, 'D': 1601}, {'1': 3314}, {'up': 3314},
{'1': 3315, 'breakfast': 3314, 'call': 3314, 'catch': 3316, 'chat': 3314, 'coffee': 3314, 'demo': 3314, 'dinner':
3314, 'interview': 3314, 'it': 3314, 'lunch': 3314, 'meeting': 3314, 'session': 3314}, {'1': 3315, 'breakfast': 3314,
'call': 3314, 'catch': 3316, 'chat': 3314, 'coffee': 3314, 'demo': 3314, 'dinner': 3314, 'interview': 3314, 'it':
3314, 'lunch': 3314, 'meeting': 3314, 'my': 3317, 'our': 3317, 'session': 3314, 'the': 3317}, {'': (13, 'talk'), '1':
3315, 'breakfast': 3314, 'call': 3314, 'catch': 3316, 'chat': 3314, 'coffee': 3314, 'demo': 3314, 'dinner': 3314,
'interview': 3314, 'it': 3314, 'lunch': 3314, 'meeting': 3314, 'my': 3317, 'our': 3317, 'session': 3314, 'the': 3317},
{'aid': 1692, 'arrange': 271, 'assist': 1692, 'big': 1614, 'buck': 1614, 'cheer': 1614, 'confirm': 271,
'congratulate': 271, 'do': 3309, 'egg': 1614, 'gee': 1614, 'help': 1692, 'me': 3313, 'move': 3318, 'perk': 1614,
'plan': 271, 'postpone': 3318, 'push': 3318, 'rearrange': 3319, 'reschedule': 3318, 'say': 271, 'shift': 3318, 'spur':
1614, 'tell': 1203}, {'': (12, 'task'), ':': 241, 'N': 1462}, {'<bid>': 0, '<bid_of>': 746, 'ask': 0, 'go': 0,
'never': 393, 'no': 393, 'not': 393, 'to': 0}, {'<met_over>': 1357, '^': 827}, {'...': 3082, '<met_over>': 1357,
'call': 1357, 'coffee': 1357, 'dinner': 1357, 'drinks': 1357, 'email': 1357, 'lunch': 1357, 'meeting': 1357,
'message': 1357, 'person': 1357, 'phone': 1357, 'teams': 1357, 'text': 1357, 'zoom': 1357}, {'...': 3323,
'<met_over>': 1357, 'a': 3324, 'an': 3083, 'call': 1357, 'coffee': 1357, 'dinner': 1357, 'drinks': 1357, 'email':
1357, 'her': 3083, 'his': 3083, 'lunch': 1357, 'meeting': 1357, 'message': 1357, 'our': 3083, 'person': 1357, 'phone':
1357, 'teams': 1357, 'text': 1357, 'the': 3324, 'zoom': 1357}, {'...': 3323, '<met_over>': 1357, 'a': 3083, 'an':
3083, 'her': 3083, 'his': 3083, 'our': 3083, 'the': 3083}, {'ask': 0, 'go': 0}, {'^': 3327}, {'...': 397, ':': 25,
'<i>': 1450, '<plainly>': 3256, '<their>': 271, '<they>': 271, 'D': 3258, 'N': 271, '^': 3322, 'about': 271, 'again':
3261, 'at': 3325, 'bluntly': 3261, 'by': 3325, 'during': 3326, 'flat': 3262, 'in': 3325, 'just': 25, 'on': 3325,
'over': 3325, 'simply': 25, 'so': 3085, 'straight': 3261, 'that': 271, 'to': 3328, 'twice': 3261, 'via': 829,
'whatever': 3093}, {'going': 2337}, {'are': 3330, 'can': 241, 'd': 241, 'is': 3330, 'll': 241, 'will': 241, 'would':
241}, {'accountant': 3331, 'assistant': 3331, 'bookkeeper': 3331, 'designer': 3331, 'engineers': 3331, 'girls': 3331,
'guys': 3331, 'lads': 3331, 'lawyer': 3331, 'lawyers': 3331, 'lot': 3331, 'office': 3331, 'people': 3331, 'side':
3331, 'team': 3331}, {'<they>': 2873, 'my': 3332, 'our': 3332}, {'<they>': 2873, 'my': 3332, 'our': 3332, 'that':
3333}, {'long': 1285}, {'a': 3335}, {'^': 1284, 'brilliantly': 1285, 'fine': 1285, 'great': 1285, 'well': 1285},
{'<meant_well>': 1285}, {'be': 3338, 'nail': 1285, 'smash': 1285}, {'to': 3339}, {'^': 1284, 'at': 1285}, {'^': 1284,
'for': 1285}, {'^': 1284, 'enough': 1285}, {'able': 1285, 'amazing': 1285, 'come': 3336, 'doing': 3337, 'earned':
1285, 'going': 3340, 'good': 3341, 'great': 3341, 'more': 1288, 'put': 1305, 'ready': 3342, 'strong': 3343, 'worth':
1285}, {'...': 130, 'D': 61, 'my': 61, 'our': 61}, {'^': 3345}, {'expect': 3346, 'have': 3346}, {'brilliant': 1285,
'brilliantly': 1285, 'fine': 1285, 'great': 1285, 'well': 1285}, {'^': 3345, 'there': 1285}, {'ace': 1285, 'be': 3338,
'do': 3348, 'fly': 1285, 'get': 3349, 'have': 3346, 'make': 3036, 'manage': 1285, 'nail': 1285, 'pull': 1304, 'rock':
1285, 'smash': 1285}, {'brilliantly': 1285, 'fine': 1285, 'great': 1285, 'well': 1285}, {'at': 1285}, {'for': 1285},
{'enough': 1285}, {'^': 1561, 'come': 3336, 'doing': 3351, 'earned': 1285, 'going': 3340, 'good': 3352, 'great': 3352,
'more': 1288, 'put': 1305, 'ready': 3353, 'strong': 3354, 'worth': 1285}, {'natural': 1285, 'star': 1285}, {'there':
1285}, {'ace': 1285, 'be': 3338, 'do': 3348, 'fly': 1285, 'get': 3357, 'make': 3036, 'manage': 1285, 'nail': 1285,
'pull': 1304, 'rock': 1285, 'smash': 1285}, {'to': 3358}, {'track': 1285}, {'right': 3360}, {'the': 3361}, {'best':
1285, 'right': 1285, 'strongest': 1285}, {'a': 3356, 'able': 1285, 'almost': 3357, 'amazing': 1285, 'brilliant': 1285,
'come': 3336, 'doing': 3337, 'earned': 1285, 'fantastic': 1285, 'getting': 683, 'going': 3359, 'good': 3341, 'great':
3341, 'more': 1288, 'nearly': 3357, 'on': 3362, 'put': 1305, 'ready': 3342, 'strong': 3343, 'the': 3363, 'wonderful':
1285, 'worth': 1285}, {'ace': 1285, 'be': 3338, 'do': 3348, 'fly': 1285, 'get': 3349, 'have': 3346, 'make': 3036,
'manage': 1285, 'nail': 1285, 'pull': 1304, 'rock': 1285, 'see': 704, 'smash': 1285}, {'come': 3336, 'doing': 3351,
'earned': 1285, 'going': 3340, 'good': 3352, 'great': 3352, 'more': 1288, 'put': 1305, 'ready': 3353, 'strong': 3354,
'worth': 1285}, {'brilliantly': 1285}, {'a': 3356, 'almost': 3357, 'brilliant': 1285, 'doing': 3367, 'fantastic':
1285, 'great': 1285, 'nearly': 3357, 'on': 3362, 'the': 3363, 'wonderful': 1285}, {'get': 3346, 'have': 3346}, {'are':
3344, 'can': 3347, 'could': 1558, 'd': 3350, 'get': 3346, 'gets': 3346, 'has': 3355, 'have': 3355, 'is': 3364, 'll':
3365, 're': 3344, 'receives': 674, 's': 3364, 've': 3366, 'was': 3368, 'were': 3368, 'will': 3350, 'would': 3369},
{'how': 495}, {'^': 3371}, {'know': 3372}, {'about': 3372, 'i': 3373}, {'to': 496}, {'...': 3375, 'brilliant': 1285,
'far': 1285, 'good': 1285, 'great': 1285, 'i': 496, 'much': 1285, 'proud': 1285, 'talented': 1285, 'to': 496, 'we':
496, 'well': 1285}, {'across': 132, 'back': 132, 'out': 132, 'over': 132, 'round': 132, 'up': 132}, {'...': 3377},
{'a': 3378, 'an': 3378, 'my': 3378, 'our': 3378, 'the': 3378}, {'^': 3379}, {'get': 3380, 'have': 3380}, {'d': 3381,
'll': 3381, 'will': 3381, 'would': 3381}, {'able': 1285, 'amazing': 1285, 'doing': 1285, 'good': 1285, 'great': 1285,
'more': 1288, 'ready': 1285, 'strong': 1285}, {'^': 1284, 'brilliantly': 1285}, {'a': 3356, 'able': 1285, 'almost':
3357, 'amazing': 1285, 'brilliant': 1285, 'doing': 3384, 'fantastic': 1285, 'getting': 683, 'going': 3359, 'good':
1285, 'great': 1285, 'more': 1288, 'nearly': 3357, 'on': 3362, 'ready': 1285, 'strong': 1285, 'the': 3363,
'wonderful': 1285}, {'are': 3383, 'can': 3347, 'could': 1558, 'd': 3350, 'get': 3346, 'gets': 3346, 'has': 1562,
'have': 1562, 'is': 3385, 'll': 3365, 're': 3383, 'receives': 674, 's': 3385, 'was': 3368, 'were': 3368, 'will': 3350,
'would': 3369}, {'<they>': 3386, 'my': 3332, 'our': 3332}, {'herself': 1285, 'himself': 1285}, {'on': 1285}, {'for':
3036}, {'^': 1284, 'there': 1285}, {'in': 3391, 'on': 1305}, {'^': 1284, 'it': 1285}, {'chin': 1285}, {'faith': 1285},
{'<their>': 3035, 'at': 3393, 'going': 1285, 'her': 3394, 'his': 3394, 'smiling': 1285, 'the': 3395, 'trying': 1285},
{'at': 1285, 'in': 1285, 'with': 3393}, {'back': 3388, 'be': 3034, 'believe': 1285, 'carry': 3389, 'cheer': 3030,
'chin': 3030, 'crack': 3389, 'go': 3390, 'hang': 3392, 'hold': 3389, 'keep': 3396, 'not': 3032, 'push': 3389, 'stay':
3038, 'stick': 3397, 'trust': 1285}, {'done': 1285}, {'about': 516, 'of': 516}, {'think': 3400, 'thought': 3400},
{'...': 3375, 'i': 3401}, {'...': 3375}, {'': (9, 'told'), '...': 3334, '<they>': 3370, 'about': 3302, 'all': 3374,
'everything': 3374, 'how': 3376, 'i': 3382, 'my': 3332, 'not': 3033, 'our': 3332, 'that': 3387, 'to': 3398, 'we':
3382, 'well': 3399, 'what': 3402, 'where': 3403, 'which': 3403}, {'...': 62, 'my': 61, 'our': 61}, {'^': 3405},
{'expect': 3406, 'have': 3406}, {'^': 3405, 'there': 1285}, {'ace': 1285, 'be': 3338, 'do': 3348, 'fly': 1285, 'get':
3408, 'have': 3406, 'make': 3036, 'manage': 1285, 'nail': 1285, 'pull': 1304, 'rock': 1285, 'smash': 1285}, {'a':
3356, 'almost': 3357, 'brilliant': 1285, 'come': 3336, 'doing': 3351, 'earned': 1285, 'fantastic': 1285, 'getting':
704, 'going': 3359, 'good': 3352, 'great': 3341, 'more': 1288, 'nearly': 3357, 'on': 3362, 'put': 1305, 'ready': 3353,
'strong': 3354, 'the': 3363, 'wonderful': 1285, 'worth': 1285}, {'ace': 1285, 'be': 3338, 'do': 3348, 'fly': 1285,
'get': 3408, 'have': 3406, 'make': 3036, 'manage': 1285, 'nail': 1285, 'pull': 1304, 'rock': 1285, 'see': 704,
'smash': 1285}, {'get': 3406, 'have': 3406}, {'are': 3366, 'can': 3407, 'd': 3409, 'get': 704, 'gets': 3406, 'has':
3366, 'have': 3366, 'is': 3410, 'll': 3411, 're': 3366, 's': 3410, 've': 3366, 'was': 3368, 'were': 3368, 'will':
3409, 'would': 3412}, {'...': 3375, 'i': 496, 'we': 496}, {'give': 3030, 'lose': 3031}, {'to': 3415}, {'a': 3356,
'almost': 3357, 'brilliant': 1285, 'doing': 3367, 'fantastic': 1285, 'getting': 704, 'going': 3359, 'great': 1285,
'nearly': 3357, 'on': 3362, 'the': 3363, 'wonderful': 1285}, {'can': 3407, 'd': 3409, 'get': 704, 'gets': 3406, 'is':
3417, 'll': 3411, 's': 3417, 'was': 3368, 'were': 3368, 'will': 3409, 'would': 3412}, {'<they>': 3418, 'my': 3332,
'our': 3332}, {'chin': 1731}, {'<their>': 3420}, {'^': 3421, 'at': 3393, 'going': 1285, 'her': 3394, 'his': 3394,
'smiling': 1285, 'the': 3395, 'trying': 1285}, {'back': 3388, 'believe': 1285, 'carry': 3389, 'cheer': 3030, 'chin':
3030, 'crack': 3389, 'go': 3390, 'hang': 3392, 'hold': 3389, 'keep': 3422, 'push': 3389, 'stick': 3397, 'trust':
1285}, {'': (9, 'told'), '...': 3334, '<they>': 3413, 'all': 3374, 'everything': 3374, 'how': 3414, 'i': 3382, 'my':
3332, 'not': 3416, 'our': 3332, 'that': 3419, 'to': 3423, 'we': 3382, 'well': 3399, 'what': 3403, 'where': 3403,
'which': 3403}, {'<me>': 3329, '<them>': 3404, 'N': 3424, '^': 3264, 'my': 2655, 'our': 2655, 'the': 2655}, {'call':
79, 'catch': 79, 'chat': 79, 'come': 79, 'contact': 79, 'email': 79, 'get': 408, 'meet': 79, 'phone': 79, 'reach': 79,
'reply': 79, 'ring': 79, 'see': 79, 'speak': 79, 'talk': 79, 'text': 79}, {'to': 3426}, {'busy': 3427}, {'...': 2848,
'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'...': 1797, '^': 3429, 'assembly': 1715, 'class': 1715,
'duty': 1715, 'group': 1715, 'lesson': 1715, 'reading': 1715, 'round': 1715, 'route': 1715, 'session': 1715, 'shift':
1715, 'slot': 1715, 'stall': 1715, 'tour': 1715, 'turn': 1715}, {'wing': 472}, {'my': 3431}, {'': (23, 'contact'),
'^': 1643, 'to': 1943, 'under': 3432}, {'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'^': 3434}, {'':
(23, 'contact'), 's': 3435, 'to': 1943, 'under': 3432}, {'look': 2302}, {'...': 1797, 'assembly': 1715, 'class': 1715,
'duty': 1715, 'good': 3437, 'group': 1715, 'lesson': 1715, 'look': 2302, 'quick': 3437, 'read': 2302, 'reading': 1715,
'round': 1715, 'route': 1715, 'session': 1715, 'shift': 1715, 'slot': 1715, 'stall': 1715, 'tour': 1715, 'turn':
1715}, {'0': 1798, '<their>': 3430, '<them>': 3433, 'N': 3436, 'a': 3438, 'an': 1798, 'apart': 2851, 'me': 716, 'the':
1798, 'three': 1798, 'two': 1798, 'up': 1447}, {'<their>': 728, 'N': 2033}, {'<their>': 2850, 'apart': 3440}, {'call':
79, 'catch': 369, 'find': 79, 'get': 79, 'meet': 369, 'phone': 79, 'reach': 79, 'ring': 79, 'see': 79, 'speak': 79,
'talk': 79, 'visit': 79}, {'...': 1684, '<them>': 79, 'N': 79, 'calling': 79, 'phoning': 79, 'reaching': 79,
'ringing': 79, 'to': 3442}, {'out': 271}, {'^': 495, 'about': 496, 'ahead': 1745, 'before': 1744, 'for': 1929, 'in':
496, 'on': 496, 'through': 472, 'with': 472}, {'<them>': 3445, 'N': 1931}, {'<plainly>': 1480, 'D': 1482, '^': 1481,
'at': 829, 'away': 1605, 'by': 829, 'during': 829, 'in': 829, 'into': 69, 'off': 69, 'on': 829, 'over': 829, 'to': 69,
'toward': 69, 'towards': 69, 'via': 829}, {'<me>': 3447, '<them>': 1951, 'N': 1615}, {'<their>': 466, 'N': 1549, '^':
5, 'a': 466, 'our': 466, 'the': 466}, {'^': 5, 'at': 3449, 'for': 466, 'on': 2397, 'out': 2398, 'with': 466}, {'at':
466, 'for': 466, 'w': 466, 'with': 466}, {'about': 734, 'for': 734, 'on': 734}, {'comments': 3452, 'corrections':
3452, 'edits': 3452, 'feedback': 3452, 'notes': 3452, 'questions': 3452, 'suggestions': 3452, 'thoughts': 3452},
{'...': 1960}, {'^': 3454}, {'binned': 483, 'bumped': 483, 'canceled': 483, 'cancelled': 483, 'deferred': 483,
'postponed': 483, 'pulled': 483, 'pushed': 483, 's': 3455, 'scrapped': 483, 'shelved': 483}, {'of': 3453},
{'<contact_of>': 1954, 'couple': 3457, 'few': 3453}, {'^': 3454, 'comments': 3452, 'corrections': 3452, 'edits': 3452,
'feedback': 3452, 'notes': 3452, 'questions': 3452, 'suggestions': 3452, 'thoughts': 3452}, {'0': 3453,
'<contact_of>': 1954, 'N': 3456, 'a': 3458, 'detailed': 3453, 'lots': 3457, 'my': 3459, 'our': 3455, 'some': 3453,
'the': 1975, 'three': 3453, 'two': 3453}, {'about': 609, 'on': 609, 're': 609, 'regarding': 609}, {'<them>': 3461},
{'from': 3462}, {'back': 3463, 'from': 3462}, {'hear': 3464}, {':': 609, 'for': 609, 'on': 609, 'to': 3465},
{'through': 496}, {'s': 466, 'through': 496}, {'': (23, 'contact'), '<their>': 466, '<them>': 3467, 'N': 3468, 'for':
1550, 'home': 1736}, {'bring': 2332, 'connect': 441, 'introduce': 441, 'to': 2700}, {'ask': 79, 'call': 79, 'catch':
369, 'discuss': 79, 'email': 79, 'give': 2651, 'go': 79, 'have': 79, 'invite': 79, 'join': 79, 'meet': 79, 'phone':
79, 'ring': 79, 'see': 79, 'speak': 79, 'talk': 79, 'text': 79, 'thank': 79, 'visit': 79}, {'to': 3471}, {'<plainly>':
1480, 'D': 1482, '^': 1481, 'against': 69, 'at': 829, 'away': 1605, 'by': 829, 'during': 829, 'in': 829, 'not': 1608,
'off': 69, 'on': 829, 'over': 829, 'via': 829}, {'<i>': 1477, '<me>': 3473, 'against': 69, 'away': 1605, 'not': 1608,
'off': 69, 'that': 1486}, {'<their>': 2856, '<they>': 802, 'N': 2857, 'a': 2856, 'adamant': 2498, 'avoiding': 1575,
'blanking': 1575, 'blunt': 2499, 'brought': 2275, 'certain': 2501, 'clear': 2498, 'convinced': 2501, 'dodging': 1575,
'due': 692, 'emphatic': 2499, 'firm': 2504, 'ghosting': 1575, 'going': 692, 'ignoring': 1575, 'insistent': 2504,
'meant': 692, 'moved': 2505, 'not': 2506, 'off': 79, 'placed': 1998, 'positive': 2499, 'postponed': 2274, 'pushed':
2274, 'quite': 2512, 'really': 2512, 'rescheduled': 2274, 'shifted': 2274, 'supposed': 692, 'sure': 2501, 'there':
716, 'very': 2512}, {'able': 2007, 'answering': 79, 'available': 79, 'in': 79, 'picking': 369, 'reachable': 79}, {'t':
3476}, {'^': 5, 'article': 79, 'blog': 79, 'interview': 79, 'newsletter': 79, 'podcast': 79, 'post': 79, 'talk': 79,
'video': 79, 'webinar': 79}, {'...': 2352, 'in': 2349, 'on': 2351, 'online': 79, 's': 3478}, {'<their>': 466, 'N':
3479, 'for': 1550}, {'<their>': 466, 'N': 1549, 'for': 1550, 'out': 1550}, {'five': 1357, 'four': 1357, 'three': 1357,
'two': 1357}, {'am': 2423, 'are': 2423, 'have': 2430, 'm': 2423, 'promised': 2429, 're': 2423, 've': 2430, 'were':
3482}, {'<them>': 516}, {'with': 3484}, {'<work_thing>': 3485}, {'...': 3486, '<work_thing>': 3485}, {'': (23,
'contact'), '<their>': 516, 'N': 733, 'the': 3487}, {'<their>': 516, 'N': 733, 'the': 3487}, {'...': 2260, 'back':
1727, 'bat': 1868, 'by': 716, 'cold': 2262, 'dark': 2262, 'for': 716, 'in': 2258, 'out': 716, 'over': 3488, 'quiet':
2262, 'right': 1727, 'silent': 2262, 'through': 3488, 'thru': 3489, 'to': 1693, 'up': 734, 'with': 716}, {'<they>':
802, 'adamant': 2499, 'blunt': 2499, 'certain': 2499, 'clear': 2499, 'convinced': 2499, 'due': 692, 'emphatic': 2499,
'firm': 2499, 'going': 692, 'insistent': 2499, 'meant': 692, 'positive': 2499, 'supposed': 692, 'sure': 2499, 'there':
716}, {'<me>': 716, 'around': 716, 'at': 716, 'by': 716, 'here': 716, 'in': 716, 'over': 716, 'round': 716, 'there':
716, 'to': 716}, {'': (13, 'talk'), 'called': 3492, 'came': 3492, 'dropped': 3492, 'nipped': 3492, 'phoned': 3492,
'popped': 3492, 'rang': 3492, 'stopped': 3492, 'swung': 3492, 'visited': 3492, 'was': 3492, 'were': 3492, 'zoomed':
3492}, {'<they>': 3493}, {'': (13, 'talk'), '<they>': 271}, {'': (13, 'talk'), '<i>': 271}, {'to': 1146}, {'going':
3497}, {'are': 3498, 'is': 3498, 's': 3498}, {'': (13, 'talk'), '<i>': 3275, '<they>': 3499}, {'a': 1329, 'breakfast':
16, 'coffee': 16, 'dinner': 16, 'drinks': 16, 'lunch': 16, 'tea': 16}, {'be': 2593, 'have': 3501, 'join': 16, 'meet':
16, 'see': 16, 'visit': 16}, {'could': 79, 'had': 79}, {'i': 3503}, {'^': 1284, 'at': 1285, 'for': 1285, 'on': 1285,
'with': 1285}, {'best': 3505}, {'the': 3506}, {'luck': 3505}, {'at': 1285, 'for': 1285, 'on': 1285, 'with': 1285},
{'luck': 3509}, {'of': 3510}, {'best': 3511}, {'all': 3507, 'best': 3127, 'good': 3508, 'luck': 3505, 'the': 3512},
{'best': 3509}, {'the': 3514}, {'all': 3515, 'good': 3510, 'luck': 3509, 'the': 3512}, {'<them>': 3513, 'N': 3516},
{'<them>': 3516, 'N': 3516}, {'': (14, 'together'), 'to': 241}, {'0': 3453, '<contact_of>': 1954, 'N': 3456, 'a':
3458, 'detailed': 3453, 'lots': 3457, 'me': 3519, 'my': 3459, 'our': 3455, 'some': 3453, 'the': 1975, 'three': 3453,
'two': 3453, 'us': 3519}, {'answer': 79, 'joy': 79, 'luck': 79, 'pick': 357, 'pickup': 79, 'reply': 79, 'response':
79}, {'D': 271, 'be': 1695, 'happen': 79, 'materialise': 79, 'materialize': 79, 'take': 1708}, {'t': 3522}, {'': (13,
'talk'), 'if': 247, 'whether': 247}, {'be': 1695, 'happen': 79, 'materialise': 79, 'materialize': 79, 'take': 1708},
{'...': 2931, '0': 1844, '<their>': 1798, '<time_unit>': 1854, 'a': 1844, 'an': 1844, 'back': 1727, 'five': 1880,
'for': 1881, 'four': 1880, 'half': 1882, 'over': 734, 'pro': 1835, 'right': 1727, 'six': 1880, 'the': 1798, 'three':
1844, 'through': 734, 'thru': 734, 'two': 1844, 'unpaid': 1833, 'up': 734, 'with': 716}, {'for': 1881, 'pro': 1835,
'unpaid': 1833, 'with': 716}, {'in': 79}, {'me': 3528}, {'let': 3529}, {'t': 3530}, {'^': 1847}, {'...': 3532, '^':
1847}, {'a': 3533, 'an': 3533, 'the': 3533}, {'<them>': 3534}, {'address': 269, 'day': 269, 'place': 269, 'time': 269,
'week': 269}, {'letter': 1859, 'recommendation': 1857, 'reference': 1857, 'testimonial': 1857}, {'...': 3537,
'double': 1866, 'glowing': 1870, 'good': 1870, 'letter': 1859, 'quick': 1864, 'recommendation': 1868, 'reference':
1869, 'referral': 1868, 'strong': 1870, 'testimonial': 1868, 'warm': 1864}, {'...': 3537, 'e': 1863, 'email': 1862,
'intro': 1861, 'introduction': 1861, 'letter': 1859, 'mail': 1862, 'recommendation': 1857, 'reference': 1857,
'testimonial': 1857, 'whatsapp': 1862}, {'...': 3537, 'e': 1863, 'email': 1862, 'glowing': 1870, 'good': 1870,
'intro': 1861, 'introduction': 1861, 'letter': 1859, 'mail': 1862, 'recommendation': 1868, 'reference': 1869,
'referral': 1868, 'strong': 1870, 'testimonial': 1868, 'whatsapp': 1862}, {'N': 1686}, {'<them>': 1853, 'N': 1855,
'a': 3538, 'an': 3539, 'that': 1864, 'the': 3540, 'to': 3541}, {'d': 79, 'ld': 79, 'led': 79}, {'...': 1319, 'is':
1318, 's': 1318, 'suits': 1318, 'works': 1318}, {'D': 3544}, {'have': 393, 'must': 0, 'need': 393, 'ought': 393,
'should': 0, 'shouldn': 400}, {'^': 3546}, {'$': 456, '//': 465, '0': 478, '1': 493, '1on1': 494, '<briefed>': 500,
'<explained>': 508, '<handed>': 574, '<i>': 721, '<led_through>': 724, '<marked_up>': 736, '<their>': 776, '<them>':
781, '<they>': 1283, '<told_them>': 1314, '<view>': 1316, 'D': 1343, 'N': 1443, 'a': 1445, 'accepted': 1447,
'according': 1454, 'acted': 1461, 'action': 1469, 'actions': 1470, 'advice': 1473, 'adviced': 1475, 'advise': 70,
'advised': 1487, 'advises': 1489, 'advising': 1490, 'after': 333, 'agreed': 1497, 'almost': 1498, 'although': 271,
'am': 1501, 'an': 1502, 'and': 1508, 'answered': 1514, 'ap': 1515, 'apparently': 271, 'applauded': 1517,
'appointment': 1520, 'are': 1526, 'argued': 1530, 'arranged': 16, 'as': 1536, 'asked': 1548, 'asking': 271,
'assembled': 1551, 'assisted': 1554, 'assured': 1570, 'ate': 1574, 'avoided': 1575, 'avoiding': 1577, 'axed': 1580,
'babysat': 1583, 'backed': 1585, 'bailed': 1586, 'ball': 1587, 'bar': 1591, 'barely': 1599, 'bc': 271, 'because': 271,
'beefed': 1600, 'been': 1604, 'before': 333, 'begged': 1607, 'best': 1612, 'better': 1612, 'big': 1614, 'bigged':
1616, 'binned': 1618, 'blanked': 1575, 'blew': 1621, 'blocked': 1628, 'bookd': 16, 'booked': 1630, 'boosted': 1632,
'both': 1634, 'bottled': 669, 'bowed': 1619, 'breakfast': 1635, 'breakfasted': 716, 'briefed': 1637, 'bringing': 583,
'brokered': 1641, 'brought': 1652, 'buck': 1614, 'bucked': 1654, 'built': 1656, 'bumped': 1657, 'bunked': 1658, 'but':
1673, 'by': 1676, 'c': 1677, 'cafe': 1591, 'call': 1680, 'called': 1687, 'calmed': 1689, 'came': 1694, 'can': 1710,
'cancel': 79, 'canceled': 1712, 'canceling': 79, 'cancelled': 1712, 'cancelling': 79, 'cancels': 1712, 'canned': 1580,
'cannot': 1713, 'cant': 1709, 'canx': 79, 'canxd': 79, 'cat': 1716, 'catch': 1717, 'catching': 1255, 'caught': 1255,
'cautioned': 1719, 'cautions': 1719, 'championed': 1720, 'chapped': 1726, 'chatted': 716, 'checked': 1730, 'cheer':
1614, 'cheered': 1732, 'cheering': 1616, 'chipped': 1734, 'cld': 79, 'cleaned': 1735, 'closed': 1737, 'clued': 1739,
'cncl': 79, 'cncld': 79, 'cnxd': 79, 'coached': 1750, 'coaching': 1752, 'coffee': 1753, 'combed': 1730, 'comforted':
1754, 'coming': 1326, 'commented': 1758, 'compered': 1763, 'confirmed': 1764, 'congratulated': 1765, 'connected':
1776, 'considering': 1777, 'consoled': 1754, 'convinced': 1779, 'cos': 271, 'could': 1781, 'couldn': 1794, 'couldnt':
1795, 'counsel': 1796, 'covered': 1805, 'covering': 1806, 'coz': 271, 'crickets': 1807, 'cried': 358, 'critiqued':
734, 'cuz': 271, 'cxl': 79, 'cxld': 79, 'cxled': 79, 'd': 1814, 'decorated': 1551, 'delayed': 1815, 'demo': 1816,
'demonstrated': 1820, 'deputised': 1821, 'diarised': 1823, 'diarized': 1823, 'did': 1908, 'didn': 1912, 'didnt': 1913,
'dined': 716, 'dinner': 1753, 'directed': 1918, 'discovered': 1919, 'discussed': 716, 'ditched': 1618, 'dm': 1923,
'dodged': 1575, 'dodging': 1577, 'dog': 1716, 'dogsat': 1924, 'donated': 1926, 'door': 1591, 'dreamed': 1927,
'dreamt': 1927, 'drilled': 1932, 'drinks': 1520, 'dropped': 1940, 'dropping': 583, 'drove': 1945, 'ducked': 1619,
'ducking': 1577, 'dug': 1950, 'edited': 734, 'egg': 1614, 'egged': 1952, 'egging': 1616, 'email': 1953, 'emailed':
1991, 'encouraged': 1994, 'encouraging': 1765, 'ended': 1999, 'endorsed': 1720, 'even': 2000, 'explained': 2004,
'explaining': 2005, 'facetimed': 716, 'failed': 2007, 'fallen': 1619, 'falls': 2008, 'fed': 1924, 'feedback': 2010,
'feels': 2022, 'fell': 2023, 'ferried': 1945, 'filled': 2026, 'filling': 2028, 'finished': 716, 'five': 1502, 'fixed':
2035, 'flagged': 2040, 'flaked': 1586, 'flicked': 2041, 'floated': 2040, 'fobbed': 2042, 'folk': 2046, 'follow': 2047,
'for': 2053, 'forgot': 2056, 'forgotten': 2058, 'forwarded': 2074, 'fought': 2075, 'found': 2076, 'four': 1502,
'gate': 1591, 'gave': 2220, 'geared': 1656, 'gee': 2221, 'geed': 1616, 'gets': 2223, 'ghosted': 2224, 'gied': 2229,
'giein': 2231, 'give': 2234, 'given': 2247, 'gives': 2248, 'giving': 2256, 'go': 2259, 'goes': 2261, 'going': 2264,
'gone': 2265, 'gonna': 2263, 'got': 2291, 'gotta': 2293, 'grabbed': 716, 'grilled': 2294, 'guaranteed': 2295,
'guided': 2298, 'guiding': 2300, 'gym': 1591, 'had': 2309, 'half': 1502, 'handed': 2317, 'hardly': 1599, 'has': 2323,
'hasn': 2326, 'hasnt': 2327, 'have': 2336, 'haven': 2343, 'havent': 2344, 'having': 2345, 'he': 2347, 'heard': 2380,
'hearing': 2381, 'held': 2386, 'helped': 2399, 'helping': 2405, 'hence': 2406, 'hes': 2410, 'hint': 1796, 'holding':
2411, 'hooked': 2415, 'hoovered': 1551, 'hosted': 2418, 'hours': 2419, 'house': 1716, 'housesat': 1924, 'how': 333,
'hung': 2420, 'i': 2431, 'idea': 247, 'if': 2448, 'ignored': 2449, 'ignoring': 1577, 'im': 2450, 'implored': 1779,
'in': 2463, 'informed': 2465, 'inked': 2467, 'insists': 2468, 'installed': 1551, 'interview': 2469, 'interviewed':
716, 'intro': 2475, 'introd': 2477, 'introduced': 2482, 'introed': 2484, 'invited': 2487, 'is': 2513, 'isn': 2514,
'it': 2517, 'jilted': 2518, 'joined': 2519, 'judged': 2522, 'just': 2526, 'keep': 2528, 'keeping': 2411, 'keeps':
2533, 'kept': 2540, 'key': 1612, 'knocked': 1726, 'lacked': 2544, 'leafed': 2041, 'learned': 1919, 'learnt': 2546,
'led': 2547, 'left': 2551, 'lend': 1533, 'lending': 1533, 'lent': 2562, 'lesson': 1796, 'let': 2575, 'lifted': 2577,
'liked': 2580, 'lined': 1326, 'linked': 2583, 'listened': 2592, 'll': 2595, 'loaned': 2598, 'loaning': 1533,
'lobbied': 2075, 'locked': 2599, 'long': 2601, 'looked': 2603, 'looking': 2605, 'looped': 2607, 'lost': 366, 'lunch':
1753, 'lunched': 716, 'm': 1501, 'made': 2626, 'mail': 1953, 'mailed': 2631, 'main': 1612, 'manned': 2640, 'manning':
2641, 'marked': 2642, 'marshalled': 2643, 'matched': 2646, 'maybe': 247, 'me': 2648, 'meant': 2653, 'meeting': 1816,
'mended': 1551, 'mentioned': 2657, 'mentored': 2659, 'mentoring': 2663, 'message': 1953, 'messaged': 2667, 'met':
2668, 'minded': 2669, 'minding': 2670, 'miss': 443, 'missed': 2680, 'mobile': 2683, 'monkey': 1587, 'moved': 2698,
'moves': 2699, 'mowed': 1551, 'msg': 1923, 'mucked': 1734, 'must': 2701, 'my': 2703, 'myself': 1463, 'nae': 1599,
'nary': 1599, 'nearly': 1498, 'need': 2707, 'needed': 2708, 'never': 2710, 'new': 2715, 'next': 2723, 'nixed': 2725,
'no': 2739, 'nobody': 2740, 'nominated': 2743, 'noone': 2744, 'noshow': 79, 'not': 2751, 'note': 2753, 'nothing':
1807, 'noticed': 2763, 'now': 2764, 'nudged': 2766, 'off': 665, 'offered': 2771, 'office': 1591, 'on': 2774, 'once':
333, 'one': 2776, 'only': 2777, 'onus': 1587, 'opened': 2782, 'opening': 2782, 'opinion': 749, 'ought': 2784, 'out':
2785, 'outstanding': 1462, 'over': 2789, 'overslept': 79, 'owe': 2790, 'owes': 2790, 'painted': 1551, 'paired': 2646,
'palmed': 2042, 'parked': 1998, 'passed': 2842, 'penciled': 2844, 'pencilled': 2844, 'pending': 1462, 'people': 2046,
'pepped': 1656, 'per': 2846, 'perhaps': 247, 'perk': 1614, 'perked': 1654, 'phone': 2683, 'phoned': 2847, 'picked':
2852, 'pinged': 716, 'pitched': 2853, 'place': 1591, 'planned': 2854, 'planning': 2855, 'played': 2858, 'pleaded':
2075, 'pointed': 2859, 'pointer': 1796, 'popped': 2860, 'postponed': 2862, 'practiced': 2869, 'practised': 2869,
'praised': 1517, 'prepared': 2871, 'prepped': 2872, 'prepping': 1490, 'presented': 1874, 'pressed': 1779, 'promise':
1463, 'promised': 2886, 'proofread': 734, 'proposed': 2888, 'pruned': 734, 'psyched': 1656, 'pub': 1591, 'pulled':
2890, 'pushed': 2892, 'put': 2962, 'putting': 2966, 'quick': 2967, 'quote': 2968, 'radio': 2970, 'rained': 358,
'raised': 2577, 'ran': 2985, 'rang': 2986, 're': 2988, 'reached': 716, 'read': 2996, 'reading': 2041, 'rearranged':
2987, 'reassured': 1754, 'reassuring': 1765, 'rebooked': 2998, 'received': 3000, 'reckoned': 3006, 'reckons': 3012,
'recommendation': 3013, 'recommended': 3017, 'recommends': 2468, 'redid': 734, 'redrafted': 734, 'refereed': 2522,
'referred': 3021, 'rehearsed': 3025, 'remember': 3028, 'reminded': 3042, 'reminder': 441, 'repaired': 1551, 'repld':
716, 'replied': 716, 'reposted': 2580, 'rescheduled': 3043, 'rescheduling': 79, 'restaurant': 1591, 'restructured':
734, 'returned': 3049, 'review': 3050, 'reviewed': 3052, 'reworded': 734, 'right': 1612, 'ripped': 3053, 'rooted':
3054, 'rooting': 3055, 'round': 3056, 's': 3074, 'safest': 1612, 'said': 3094, 'sat': 3097, 'save': 3099, 'saw': 3111,
'saying': 271, 'says': 3112, 'sched': 1629, 'schedd': 1629, 'scheduled': 16, 'schooled': 1637, 'scrapped': 3113,
'screening': 1577, 'scrubbed': 3113, 'seated': 1998, 'see': 3114, 'seeing': 16, 'seen': 3115, 'sending': 3118, 'sent':
3139, 'session': 3050, 'set': 3142, 'settled': 3143, 'several': 1444, 'sez': 748, 'shall': 3144, 'shared': 3152,
'sharing': 3156, 'sharpened': 734, 'she': 2347, 'shelved': 1580, 'shes': 2410, 'shifted': 3157, 'shook': 3158, 'shop':
1591, 'short': 2977, 'should': 3159, 'showed': 3163, 'showing': 3164, 'shown': 3167, 'signed': 1737, 'silence': 1807,
'since': 3168, 'skedded': 1629, 'skipped': 79, 'skipping': 79, 'skyped': 716, 'slacked': 716, 'slated': 2467,
'slipped': 3169, 'smart': 1612, 'smartest': 1612, 'sms': 1923, 'so': 3172, 'some': 3173, 'somebody': 2046, 'someone':
2046, 'soothed': 3143, 'sorted': 3174, 'speaking': 3175, 'spent': 3193, 'spoke': 3197, 'spoken': 716, 'sponsored':
1720, 'spotted': 3114, 'spur': 1614, 'spurred': 1616, 'spurring': 1616, 'staffed': 3198, 'stance': 749, 'stand': 3199,
'standing': 3201, 'standup': 494, 'stayed': 3205, 'steer': 3206, 'steered': 3208, 'stepped': 3210, 'stepping': 3211,
'stewarded': 2643, 'stiffed': 3213, 'still': 3217, 'stood': 3220, 'stopped': 1383, 'store': 1591, 'straight': 3223,
'stuck': 3226, 'subbed': 1821, 'suggested': 3227, 'suggestion': 1796, 'suggests': 3229, 'supported': 1554, 'supposed':
3231, 'swore': 2295, 'take': 749, 'takeaway': 70, 'talked': 3247, 'talking': 3248, 'task': 441, 'taught': 3251, 'tea':
2306, 'teaching': 3164, 'telephoned': 716, 'telling': 3253, 'tells': 3265, 'text': 1953, 'texted': 3271, 'thank':
3273, 'thanked': 3272, 'that': 3277, 'the': 3278, 'there': 3280, 'they': 2347, 'theyre': 2410, 'thinking': 3282,
'thinks': 3283, 'this': 3284, 'thought': 3287, 'three': 478, 'threw': 3289, 'through': 3295, 'thru': 3295, 'tidied':
2642, 'tip': 3298, 'tipped': 3307, 'tipping': 3308, 'tips': 1796, 'to': 3320, 'todo': 3321, 'together': 1357, 'told':
3425, 'too': 3428, 'took': 3439, 'tore': 3441, 'trained': 1637, 'tried': 3443, 'trimmed': 734, 'turns': 3444,
'tutored': 3446, 'tutoring': 1490, 'two': 478, 'umpired': 1763, 'unable': 2748, 'unanswered': 79, 'undertake': 713,
'undertook': 713, 'unpacked': 1551, 'upcoming': 16, 'urged': 3448, 'urges': 1475, 'urging': 1616, 'verdict': 749,
'view': 749, 'views': 749, 'visit': 2469, 'visited': 716, 'volunteered': 3450, 'volunteering': 3451, 'vouched': 1868,
'vouching': 1868, 'vowed': 2295, 'w': 3460, 'waiting': 3466, 'walked': 3469, 'want': 3470, 'wanted': 3472, 'warned':
3474, 'warns': 1719, 'was': 3475, 'wasn': 3477, 'watched': 3480, 'watered': 3481, 'we': 3483, 'went': 3490, 'were':
3491, 'what': 333, 'whatsapp': 1953, 'whatsapped': 716, 'when': 3494, 'where': 3495, 'whether': 3496, 'which': 3500,
'while': 333, 'who': 271, 'whose': 271, 'why': 333, 'will': 3502, 'wired': 1551, 'wise': 1612, 'wisest': 1612, 'wish':
3504, 'wished': 3517, 'wishing': 3518, 'with': 3520, 'without': 3521, 'won': 3523, 'wondering': 3524, 'wont': 3525,
'worked': 3526, 'working': 3527, 'workshop': 1520, 'wouldn': 3531, 'wouldnt': 3530, 'written': 3535, 'wrong': 3536,
'wrote': 3542, 'x': 3543, 'xd': 79, 'xld': 79, 'yes': 3545, 'you': 3547, 'zoom': 2469, 'zoomed': 716}]


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
'meeting'), 'dinner': 15}, {'hands': 0}, {'': (3, 'coffee')}, {'': (2, 'call')}, {'review': 0}, {'desk': 0, 'office':
0, 'studio': 0, 'workshop': 0}, {'s': 21}, {'booth': 15, 'hq': 0, 'office': 0, 'offices': 0, 'stall': 15, 'stand':
15}, {'booth': 15, 'desk': 0, 'hq': 0, 'office': 0, 'offices': 0, 'stall': 15, 'stand': 15, 'studio': 0, 'workshop':
0}, {'<their>': 21, 'N': 22, 'her': 23, 'his': 23, 'my': 21, 'our': 24, 'their': 23}, {'phoning': 19, 'ringing': 19},
{'at': 10}, {':': 0, 'D': 0, 'N': 0, 'call': 0, 'meeting': 0, 'today': 0, 'w': 0, 'with': 0, 'yesterday': 0},
{'table': 10}, {'a': 29}, {'a': 29, 'the': 29, 'us': 30}, {'of': 10}, {'': (6, 'email')}, {'mail': 33, 'phone': 19},
{'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'studio': 0,
'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 35, 'our': 35, 'the': 35}, {'office': 0, 'shop': 0,
'store': 0, 'studio': 0, 'workshop': 0}, {'at': 36, 'into': 36, 'my': 37, 'our': 37, 'the': 37, 'to': 36}, {'clinic':
0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'store': 0, 'studio': 0,
'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 39, 'our': 39, 'the': 39}, {'site': 0}, {'at': 36,
'into': 36, 'to': 40}, {'at': 36, 'into': 36, 'to': 36}, {'at': 36, 'by': 38, 'in': 38, 'into': 40, 'on': 41, 'over':
42, 'round': 43, 'to': 40}, {'conference': 0}, {'meeting': 0}, {'up': 46}, {'d': 33}, {'in': 0, 'up': 0}, {'': (3,
'coffee'), 'chat': 18}, {'at': 36, 'by': 43, 'in': 43, 'into': 36, 'on': 41, 'over': 43, 'round': 43, 'to': 36},
{'call': 19}, {'': (7, 'event'), 'call': 19}, {'<them>': 10, 'N': 10, 'me': 10, 'us': 10}, {'for': 54}, {'tea': 18},
{'coffee': 18, 'tea': 18}, {'of': 57}, {'': (8, 'meeting'), 'day': 15}, {'in': 19}, {'': (2, 'call'), 'in': 19},
{'sum': 10}, {'': (5, 'message'), 'd': 13}, {'coffee': 18}, {'': (4, 'meal'), 'a': 64, 'coffee': 18, 'tea': 18},
{'dm': 13, 'message': 13, 'msg': 13, 'note': 13, 'text': 13, 'whatsapp': 13}, {'a': 66}, {'<them>': 67, 'N': 67, 'at':
36, 'by': 43, 'in': 43, 'into': 36, 'over': 43, 'round': 43, 'to': 36}, {'s': 0}, {'N': 69}, {'to': 70}, {'down': 71,
'out': 71, 'over': 71, 'round': 71, 'up': 71}, {'run': 0}, {'mail': 33, 'mailed': 33, 'mails': 33}, {'': (6, 'email'),
'chain': 33}, {'face': 0}, {'to': 76}, {'chat': 15}, {'chips': 10}, {'and': 79, 'supper': 10}, {'white': 18, 'whites':
18}, {'bell': 19, 'buzz': 19, 'ring': 19, 'shout': 19, 'tinkle': 19}, {'a': 82}, {'<them>': 83, 'N': 83}, {'meet':
19}, {'line': 19, 'phone': 19}, {'the': 86}, {'on': 87}, {'note': 13, 'reply': 13, 'response': 13}, {'<them>': 88,
'N': 88, 'a': 89}, {'for': 0, 'to': 0}, {'in': 91, 'over': 91, 'round': 91}, {'N': 92, 'a': 89}, {'': (8, 'meeting'),
'at': 0}, {'over': 94}, {'tea': 10}, {'visit': 0}, {'office': 0}, {'room': 0}, {'boardroom': 0, 'club': 1,
'clubhouse': 0, 'meeting': 99, 'office': 0, 'showroom': 0}, {'queue': 15}, {'badge': 101, 'boardroom': 0, 'club': 1,
'clubhouse': 0, 'meeting': 99, 'office': 0, 'registration': 101, 'showroom': 0}, {'<their>': 98, 'her': 98, 'his': 98,
'my': 100, 'office': 0, 'our': 100, 'person': 0, 'the': 102, 'their': 98}, {'': (0, 'intro')}, {'': (1,
'introduction'), 'd': 104}, {'': (1, 'introduction')}, {'off': 0}, {'party': 15}, {'ringing': 19}, {'be': 109}, {'':
(4, 'meal'), 'break': 0, 'hour': 0}, {'dinner': 55, 'lunch': 55}, {'chai': 18}, {'': (8, 'meeting'), 'up': 15},
{'linkedin': 13, 'slack': 13, 'teams': 13}, {'': (5, 'message'), 'on': 115}, {'on': 115}, {'hours': 0, 'visit': 0},
{'with': 0}, {'blower': 19, 'horn': 19, 'line': 19}, {'facetime': 19, 'site': 119, 'the': 120, 'video': 19,
'whatsapp': 13}, {'': (8, 'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'on': 122, 'one': 0, 'to': 123}, {'day': 15,
'evening': 15}, {'desk': 0, 'office': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'s': 126}, {'<their>':
126, 'N': 127, 'my': 126, 'our': 126}, {'at': 128, 'to': 128}, {'evening': 0}, {'': (2, 'call'), 'call': 19, 'calls':
19, 'conversation': 19}, {'<them>': 19, 'N': 19, 'my': 19}, {'from': 13}, {'meeting': 0, 'session': 0}, {'my': 35,
'our': 35, 'see': 0, 'the': 35}, {'at': 36, 'into': 36, 'to': 135}, {'N': 69, 'my': 35, 'our': 35, 'see': 0, 'the':
35}, {'at': 36, 'into': 36, 'to': 137}, {'at': 36, 'by': 136, 'down': 71, 'in': 136, 'into': 36, 'out': 71, 'over':
138, 'round': 138, 'to': 36, 'up': 71}, {'of': 56}, {'wow': 0}, {'ping': 13}, {'a': 89}, {'vous': 0}, {'N': 0},
{'meeting': 0, 'w': 145, 'with': 145}, {'race': 15, 'show': 15}, {'': (4, 'meal'), 'dinner': 10}, {'and': 145}, {'N':
149}, {'between': 145, 'down': 0, 'w': 150, 'with': 150}, {'down': 0}, {'visit': 0, 'walk': 0}, {'between': 145, 'w':
150, 'with': 150}, {'': (2, 'call'), 'call': 19}, {'phone': 19}, {'by': 156}, {'day': 15}, {'planning': 0, 'review':
0}, {'up': 0}, {'committee': 0, 'group': 0}, {'roast': 10}, {'four': 10, 'three': 10, 'two': 10}, {'booked': 10,
'for': 163}, {'cake': 18}, {'': (3, 'coffee'), 'and': 165}, {'': (2, 'call'), 'conversation': 19}, {'tete': 0}, {'a':
168}, {'': (5, 'message'), 'message': 13, 'messages': 13}, {'hq': 0, 'office': 0, 'offices': 0}, {'her': 171, 'his':
171, 'our': 171, 'their': 171}, {'hall': 15}, {'day': 15, 'fair': 15, 'show': 15}, {'': (2, 'call'), 'call': 19,
'chat': 19}, {'from': 19}, {'message': 13, 'note': 13, 'noted': 13, 'notes': 13}, {'': (8, 'meeting'), 'of': 0},
{'through': 178}, {'at': 36, 'by': 43, 'in': 43, 'into': 36, 'over': 43, 'round': 43, 'to': 36}, {'app': 13}, {'': (8,
'meeting'), 'review': 0}, {'': (5, 'message'), 'call': 19, 'video': 19}, {'group': 0, 'session': 0}, {'$': 7, '1': 9,
'121': 0, '1on1': 0, 'a': 14, 'abendessen': 10, 'agm': 16, 'all': 17, 'almuerzo': 10, 'americano': 18, 'americanos':
18, 'angerufen': 19, 'annual': 20, 'aperitif': 10, 'apero': 10, 'appointment': 0, 'appraisal': 0, 'appraisals': 0,
'appt': 0, 'at': 25, 'ate': 10, 'awards': 15, 'barbecue': 10, 'barbie': 10, 'barcamp': 15, 'bbq': 10, 'be': 26,
'been': 26, 'beer': 10, 'beers': 10, 'bev': 10, 'bevs': 10, 'bevvies': 10, 'bevvy': 10, 'bfast': 10, 'biryani': 10,
'bite': 27, 'bkfst': 10, 'blower': 19, 'board': 28, 'booked': 31, 'bowl': 32, 'breakfast': 10, 'breakout': 15,
'brekkie': 10, 'brekky': 10, 'brew': 18, 'brunch': 10, 'burger': 10, 'burgers': 10, 'buzzed': 19, 'by': 34, 'cafe':
18, 'caled': 19, 'call': 19, 'called': 19, 'calling': 19, 'calls': 19, 'came': 44, 'cappuccino': 18, 'cappuccinos':
18, 'case': 45, 'catch': 47, 'cc': 48, 'ccd': 33, 'cena': 10, 'chai': 18, 'check': 49, 'checkin': 0, 'chippy': 10,
'cocktails': 10, 'code': 20, 'cofee': 18, 'coffe': 18, 'coffee': 50, 'coffees': 18, 'cofffee': 18, 'come': 51,
'comida': 10, 'committee': 0, 'con': 52, 'concall': 19, 'conclave': 15, 'conf': 53, 'confab': 0, 'conference': 53,
'congress': 15, 'consultation': 0, 'cooked': 55, 'cooking': 55, 'cooks': 55, 'cream': 56, 'cup': 58, 'cuppa': 18,
'cuppas': 18, 'curry': 10, 'debrief': 0, 'dejeuner': 10, 'demo': 59, 'demoday': 15, 'design': 20, 'deskside': 0,
'dial': 60, 'dialed': 60, 'dialled': 61, 'dim': 62, 'diner': 10, 'dinner': 10, 'dinners': 10, 'discord': 13, 'dm': 63,
'dmed': 13, 'dms': 13, 'dosa': 10, 'dram': 10, 'drams': 10, 'drank': 64, 'drink': 65, 'drinks': 10, 'dropped': 68,
'drove': 72, 'dry': 73, 'e': 74, 'eaten': 10, 'eating': 10, 'ebr': 0, 'egm': 0, 'elevenses': 18, 'email': 75,
'emailed': 33, 'emailing': 33, 'emails': 33, 'espresso': 18, 'event': 15, 'expo': 15, 'f2f': 0, 'face': 77,
'facetime': 19, 'facetimed': 19, 'facetiming': 19, 'festival': 15, 'fika': 18, 'filter': 64, 'fireside': 78, 'fish':
80, 'fitting': 0, 'flat': 81, 'fruhstuck': 10, 'gala': 15, 'gave': 84, 'getroffen': 0, 'gin': 10, 'gmeet': 19,
'google': 85, 'got': 90, 'hackathon': 15, 'had': 93, 'hand': 95, 'handover': 0, 'hangout': 19, 'headed': 72, 'high':
96, 'home': 97, 'house': 97, 'huddle': 0, 'imessage': 13, 'in': 103, 'inbox': 33, 'induction': 0, 'inspection': 0,
'insta': 13, 'instagram': 13, 'interview': 0, 'intro': 105, 'introd': 104, 'introduced': 104, 'introducing': 104,
'introduction': 106, 'introed': 104, 'introing': 104, 'investor': 46, 'kaffee': 18, 'kebab': 10, 'kebabs': 10,
'keynote': 15, 'kick': 107, 'kickoff': 0, 'latte': 18, 'lattes': 18, 'launch': 108, 'linkedin': 13, 'll': 110, 'lnch':
10, 'lunch': 111, 'lunched': 10, 'lunches': 10, 'made': 112, 'mail': 75, 'mailed': 33, 'mails': 33, 'masala': 113,
'mbr': 0, 'meal': 10, 'meating': 0, 'meet': 114, 'meeting': 0, 'meetings': 0, 'meetup': 15, 'message': 116,
'messaged': 13, 'messages': 13, 'messaging': 13, 'messe': 15, 'met': 0, 'metting': 0, 'mittagessen': 10, 'mocha': 18,
'monthly': 20, 'msg': 13, 'msgd': 13, 'mtg': 0, 'mtgs': 0, 'natter': 0, 'nipped': 72, 'noodles': 10, 'note': 117,
'office': 118, 'offsite': 0, 'on': 121, 'one': 124, 'open': 125, 'over': 129, 'panel': 15, 'parents': 130, 'partner':
46, 'party': 15, 'performance': 20, 'phone': 131, 'phonecall': 19, 'phoned': 19, 'phones': 19, 'phoning': 132,
'picnic': 10, 'ping': 133, 'pinged': 13, 'pings': 13, 'pint': 10, 'pints': 10, 'pitch': 46, 'pizza': 10, 'planning':
134, 'plate': 32, 'popped': 139, 'pot': 140, 'pow': 141, 'powwow': 0, 'probation': 0, 'product': 20, 'progress': 20,
'project': 20, 'prosecco': 10, 'qbr': 0, 'quarterly': 20, 'quick': 142, 'ramen': 10, 'rang': 19, 'received': 143,
'reception': 15, 'rendez': 144, 'rendezvous': 0, 'retreat': 15, 'retro': 0, 'review': 146, 'ringing': 132, 'road':
147, 'roadshow': 15, 'roast': 148, 'round': 129, 'sat': 151, 'school': 97, 'scran': 10, 'scrum': 0, 'session': 0,
'signal': 13, 'sit': 152, 'site': 153, 'sitting': 154, 'skype': 155, 'skyped': 19, 'skyping': 19, 'slack': 13,
'slacked': 13, 'smoko': 18, 'sms': 63, 'spoke': 157, 'sports': 158, 'sprint': 159, 'stand': 160, 'standup': 0,
'steak': 10, 'steerco': 0, 'steering': 161, 'summit': 15, 'sunday': 162, 'sundowner': 10, 'sundowners': 10, 'supper':
10, 'sushi': 10, 'sync': 0, 'synced': 0, 'table': 164, 'takeaway': 10, 'tapas': 10, 'tea': 166, 'teams': 155, 'tel':
52, 'telco': 52, 'telcon': 19, 'telecon': 19, 'telefonat': 19, 'telefoniert': 19, 'telegram': 13, 'telephone': 167,
'telephoned': 19, 'tete': 169, 'text': 170, 'texted': 13, 'texting': 13, 'texts': 13, 'thali': 10, 'tiffin': 10, 'to':
172, 'tour': 0, 'town': 173, 'trade': 174, 'treffen': 0, 'tweeted': 13, 'txt': 13, 'txtd': 13, 'txted': 13, 'txting':
13, 'vc': 52, 'video': 175, 'videocall': 19, 'viewing': 0, 'viewings': 0, 'visit': 0, 'visits': 0, 'vm': 176, 'vn':
133, 'voice': 177, 'voicemail': 19, 'voicenote': 13, 'voicenoted': 13, 'wa': 13, 'walk': 179, 'walkthrough': 0,
'wapp': 13, 'was': 180, 'wats': 181, 'webex': 19, 'webinar': 15, 'wechat': 13, 'wedding': 15, 'weekly': 182, 'went':
72, 'were': 180, 'whats': 181, 'whatsapp': 183, 'whatsapped': 13, 'whatsapping': 13, 'whatsapps': 13, 'whisky': 10,
'wine': 10, 'working': 184, 'workshop': 15, 'zoom': 155, 'zoomed': 19, 'zooming': 19}]

